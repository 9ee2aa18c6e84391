// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-19 -11 -22 46 -4 -22 -23 -9
a:'	0 -11 0 11 0 0 0 0
a:'s commerce	-2 -2 0 10 0 0 0 -1
a:-	0 7 0 -5 0 0 0 3
a:.	-2 -5 -8 29 -8 -5 -7 -13
a:<agent>	0 0 0 17 -12 -1 0 -7
a:<day-ahead>	-1 -6 -6 23 -23 -3 -2 -1
a:<day-ahead> .	0 14 -1 -3 -6 0 0 -5
a:<day-today>	0 -6 0 2 -1 0 0 4
a:<day-today> .	0 -2 0 -3 0 0 0 8
a:<duty>	-4 -10 -2 5 2 -2 4 6
a:<gate>	-1 4 0 -7 17 2 0 -16
a:<goods>	-6 9 -3 -15 11 -6 5 4
a:<level-noun>	-1 8 -3 -5 2 0 -1 0
a:<level>	-7 -4 -10 27 -6 -2 -5 -18
a:<level> .	0 -10 0 16 1 0 0 -7
a:<level> from	0 -6 0 10 0 0 0 -2
a:<level> in	0 0 0 -9 0 0 0 10
a:<level> more	0 -12 0 16 0 0 0 -3
a:<level> on	0 -4 0 10 -2 0 0 0
a:<money>	0 6 -8 3 0 0 0 0
a:<name>	-6 0 0 -9 0 0 0 17
a:<name> 's	0 0 -1 -7 -2 0 0 13
a:<name> .	0 4 0 -8 9 0 0 -4
a:<name> is	0 0 0 -5 0 0 0 6
a:<not>	-5 9 9 -9 -12 -5 0 7
a:<number>	1 -5 0 24 0 -6 -2 -26
a:<number> .	0 10 0 9 -13 0 0 -14
a:<number> and	0 7 0 -11 0 0 0 4
a:<number> in	0 -1 0 11 0 0 0 -8
a:<number> th	8 -14 0 9 0 0 0 0
a:<office>	0 6 0 -11 0 0 0 11
a:<organisation>	0 -11 0 15 0 0 0 0
a:<organisation> .	0 7 0 0 -3 0 0 -1
a:<person>	0 -14 0 15 1 0 0 -1
a:<person> and	0 12 0 -4 0 0 0 -7
a:<person> post	0 -1 0 -4 8 0 0 0
a:<points>	0 0 0 6 0 -2 0 0
a:<quality>	2 13 -6 -6 -12 0 -4 0
a:<quality> duty	0 -5 0 16 0 0 0 -10
a:<quality> good	0 11 0 -13 0 0 0 5
a:<seat>	-2 3 0 10 -9 0 0 -3
a:<sender>	-2 11 0 2 -6 0 0 -7
a:<span>	-1 20 0 -1 -5 2 0 -17
a:<span> .	0 25 0 -8 -1 0 0 -18
a:<taker>	0 -6 0 6 0 0 0 0
a:<v-agree>	0 7 0 0 -5 -2 9 -7
a:<v-bear>	-5 -3 -11 13 0 -1 0 -3
a:<v-begin>	0 -2 -11 9 8 -4 -2 -6
a:<v-deny>	0 -1 0 8 -1 0 0 0
a:<v-down>	0 0 0 0 -8 0 1 5
a:<v-end>	-4 10 -1 -16 -12 0 -1 17
a:<v-impose>	-20 3 0 6 2 -4 7 -7
a:<v-propose>	0 -12 0 0 2 0 3 5
a:<v-return>	0 -9 0 -11 0 0 0 23
a:<v-say>	-6 0 0 15 3 0 -2 -13
a:<v-sell>	0 -6 -2 -12 16 10 -3 0
a:<v-stay>	7 -15 -3 21 -15 0 5 -5
a:<v-suspend>	0 6 2 4 -4 0 0 -10
a:<v-target>	-3 0 0 -1 14 0 0 -8
a:<v-up>	0 5 -3 7 1 0 0 -19
a:?	3 -5 -6 7 -4 0 -3 3
a:a	3 4 1 -10 -3 -5 11 -2
a:a <quality>	5 12 0 -8 0 0 0 -8
a:a meet	0 0 0 -7 0 0 0 7
a:a new	0 2 0 -11 4 0 0 3
a:a result	0 0 0 -9 0 0 3 6
a:a tariff	0 0 0 -2 0 0 0 6
a:a truce	0 6 7 -2 0 0 0 -11
a:about	0 -1 0 6 0 0 0 0
a:additional	0 -4 7 -3 -9 0 0 10
a:additional duty	0 0 8 -3 -8 0 0 5
a:after <name>	0 7 0 -6 0 0 0 0
a:after <span>	0 4 0 4 0 0 0 -12
a:after all	0 -6 0 8 0 0 0 0
a:again	0 0 0 11 -1 0 0 -8
a:against	0 0 0 -8 11 0 0 0
a:agree	0 0 0 -2 0 0 9 -2
a:agreement	0 -11 0 -1 0 0 2 10
a:all	0 8 0 -5 0 0 0 0
a:all .	0 -5 0 6 0 0 0 0
a:an	0 9 0 -19 -6 0 3 15
a:an hour	0 0 0 -8 0 0 0 9
a:and	-6 8 0 -11 -13 -3 1 19
a:and <level>	0 0 0 -9 0 0 0 7
a:and <number>	0 -8 0 5 5 0 0 -4
a:and <person>	0 13 0 -7 0 0 0 -5
a:and a	0 10 0 -12 0 0 0 2
a:and last	0 7 0 -2 0 0 0 -4
a:and on	0 -1 0 -10 0 0 0 13
a:and to	-1 0 0 -2 0 0 0 6
a:announce	-3 -1 0 11 0 0 0 0
a:another	0 0 0 7 0 0 0 -4
a:answer	0 -8 0 11 0 0 0 0
a:any	1 7 0 0 0 0 0 -8
a:apply	0 0 0 6 -1 0 0 -1
a:are	-3 -2 0 13 -2 0 0 -3
a:are exempt	0 -7 -5 9 3 0 0 0
a:are suspend	0 6 0 -4 0 0 0 0
a:as	6 -10 1 6 -4 0 0 0
a:as well	7 -1 2 0 0 0 0 -6
a:at	0 -11 -4 16 0 -1 -2 -1
a:at <level>	0 -2 0 6 0 0 0 -2
a:at <number>	0 5 0 7 1 0 0 -14
a:at a	0 0 0 -5 0 0 0 6
a:at least	0 -10 0 0 0 0 0 14
a:at once	0 -6 0 8 0 0 0 0
a:back	0 9 0 -19 -4 3 0 13
a:be	0 -11 3 -9 16 2 0 1
a:been	0 -9 0 0 0 0 3 5
a:before	0 -2 0 -7 0 0 0 13
a:between	0 -7 0 4 0 0 0 1
a:both	0 4 0 -8 3 0 0 0
a:both side	0 8 0 -3 0 0 0 -2
a:busan	0 8 0 -4 0 0 0 -1
a:by	0 -19 0 24 -15 0 0 2
a:call	0 -10 0 3 0 0 0 3
a:can	0 6 0 0 0 0 0 -2
a:capital	0 -8 0 10 0 0 0 0
a:case	0 8 0 -6 3 0 0 -5
a:charge	0 -9 6 -1 10 0 0 0
a:charge <level>	0 -4 0 6 0 0 0 0
a:chicken	0 10 0 -9 0 0 0 0
a:chip	-1 -5 0 10 1 0 0 -2
a:collect	0 7 0 -15 3 0 0 7
a:come	0 4 0 -6 0 0 0 3
a:commerce	-2 -2 0 10 0 0 0 -1
a:commerce ministry	-2 -1 0 8 0 0 0 0
a:control	-11 0 0 11 0 0 0 0
a:control on	0 -4 0 6 0 0 0 0
a:cost	0 -3 0 8 0 0 0 -4
a:could	0 10 0 -8 0 0 0 0
a:country	2 0 0 -6 4 0 0 0
a:custom	0 8 0 -2 0 0 0 0
a:cut	0 -5 0 -1 0 0 0 8
a:date	6 -3 0 0 0 0 0 0
a:day	0 -6 4 -8 1 0 0 9
a:day of	0 -7 5 -5 5 0 0 0
a:deadline	0 0 0 -11 0 2 3 6
a:deal	0 0 0 0 0 0 6 -7
a:dispute	0 -1 0 -6 5 0 6 -3
a:dispute over	0 -1 0 -7 6 0 6 -2
a:do	0 2 0 -5 -4 0 0 9
a:down	0 -3 0 8 0 0 0 -2
a:due	0 10 0 -3 0 0 0 -6
a:duty	0 6 2 -4 -10 0 -1 6
a:duty .	0 -1 9 0 -7 0 0 0
a:duty on	0 6 0 -7 0 0 0 3
a:each	0 -10 0 7 9 0 0 -8
a:each other	0 -5 0 0 11 0 0 -7
a:earth	-4 -4 0 11 0 0 0 0
a:earth .	0 -4 0 8 0 0 0 0
a:end	-2 6 0 -24 -4 0 0 21
a:end .	0 -11 0 -1 0 0 0 14
a:end of	0 7 0 -8 0 0 0 2
a:entry	0 14 0 -12 0 0 0 0
a:evening	0 3 0 14 0 0 0 -17
a:evening .	0 8 0 -4 0 0 0 -2
a:every	0 -5 13 -8 0 0 0 0
a:everything	0 -6 0 4 -2 0 0 1
a:exempt	0 -4 -8 12 1 0 0 0
a:extension	0 0 0 -6 9 0 0 0
a:extension of	0 0 0 -12 10 0 0 1
a:extra	0 -1 0 11 0 0 0 -7
a:fee	0 -14 0 -9 22 0 0 0
a:first	0 0 0 6 0 0 0 0
a:for	0 -6 0 8 -6 0 1 0
a:for <number>	0 -1 6 0 0 0 0 0
a:for <span>	0 0 0 12 -1 0 0 -13
a:for an	0 6 0 -9 0 0 4 0
a:for the	0 10 -8 0 -5 3 0 0
a:four	0 -7 0 9 0 0 0 0
a:free	0 -11 7 -2 7 0 0 0
a:free of	0 -14 7 -1 8 0 0 0
a:from	0 0 0 9 6 0 -1 -24
a:from <day-ahead>	1 -15 0 26 -1 0 0 -16
a:from the	0 5 0 -6 0 0 0 -2
a:georgia	0 -10 0 11 0 0 0 0
a:go	0 -10 -2 11 6 0 0 -6
a:go to	0 -15 0 15 0 0 0 0
a:good	2 8 4 -16 0 0 0 4
a:good from	0 2 6 -7 0 0 0 0
a:good of	0 -6 0 9 0 0 0 0
a:government	0 0 0 7 0 0 0 0
a:half	0 0 0 6 0 0 0 -7
a:hand	-1 13 0 -2 -4 0 0 -2
a:happen	0 -11 3 8 0 0 0 0
a:has	0 -12 0 19 -4 0 2 -9
a:have	0 0 0 -3 -3 0 8 1
a:he	0 -3 0 12 -1 0 0 -4
a:his	0 14 0 -10 0 0 0 0
a:home	0 0 0 -6 0 0 0 7
a:hour	0 0 0 -8 0 0 0 9
a:in	7 4 -7 1 11 0 -1 -20
a:in <name>	0 2 0 -10 6 0 0 1
a:in <seat>	0 18 0 -9 -4 0 0 -4
a:in a	0 13 0 -6 0 0 0 -3
a:in any	0 14 0 -10 0 0 0 -4
a:in busan	0 8 0 -4 0 0 0 -1
a:in the	0 -9 0 0 0 4 3 0
a:in their	0 0 0 -2 8 0 0 -1
a:into	0 -11 0 1 -1 0 0 11
a:is	6 -2 4 -7 -6 0 -1 6
a:is over	0 -5 0 -6 0 0 0 11
a:is the	5 13 4 -17 -2 0 0 -5
a:it	0 -6 -7 9 0 0 -3 0
a:it 's	0 -12 0 21 0 0 0 -8
a:it .	5 -2 -2 -1 11 -1 0 -9
a:it is	0 10 0 -8 0 0 0 2
a:it will	0 12 0 -18 0 0 0 5
a:it would	0 -14 0 18 0 0 0 -4
a:its	-1 21 -2 -16 2 3 0 -5
a:its own	1 2 0 -16 6 0 0 6
a:last <span>	0 12 0 -10 0 0 0 0
a:later	0 0 0 -9 0 0 0 9
a:least	0 -10 0 0 0 0 0 14
a:less	0 12 -8 0 0 -1 0 -1
a:let	0 -13 0 0 4 0 0 7
a:letter	0 10 0 -8 0 0 0 0
a:licence	7 -2 0 0 0 0 0 0
a:list	0 0 6 0 0 0 0 0
a:make	8 -2 0 -3 -1 0 7 -5
a:may	0 -3 0 9 0 0 0 0
a:midnight	0 -8 0 2 0 0 0 2
a:minute	0 -3 0 6 0 0 0 0
a:month	4 -12 0 -11 12 0 0 8
a:month .	0 -9 0 -2 11 0 0 0
a:more	-2 -10 0 16 0 0 0 -1
a:more .	0 -3 0 11 0 0 0 -4
a:morning	0 0 0 6 0 0 0 -3
a:morning .	0 -8 0 8 0 0 0 0
a:most <quality>	0 -3 0 6 0 0 0 0
a:mr	0 -4 0 7 0 0 0 0
a:must	0 -12 0 2 0 0 3 2
a:need	6 -4 0 0 0 0 0 0
a:new duty	0 1 0 -8 0 0 0 9
a:next	9 0 0 -2 3 -3 0 -3
a:next week	0 0 0 13 0 0 0 -8
a:next year	4 4 0 -19 7 0 0 4
a:night	0 -8 0 0 0 0 0 8
a:night .	0 0 0 -16 0 0 0 17
a:no	0 -6 0 0 0 0 0 8
a:not	0 3 7 -5 -3 0 0 0
a:not be	0 -4 6 -10 4 0 0 2
a:now	0 1 0 4 0 0 0 -7
a:number	0 -7 0 0 0 0 0 7
a:of	0 -2 3 5 0 0 -9 -3
a:of <day-gone>	0 6 0 -2 0 0 0 0
a:of <level>	0 7 0 -2 -1 0 0 0
a:of <number>	0 -1 0 1 -3 0 0 6
a:of <quality>	0 -6 0 9 0 0 0 0
a:of <span>	0 6 0 -5 0 0 0 0
a:of good	0 0 6 -2 0 0 0 0
a:of it	0 1 0 -7 14 0 0 -7
a:of next	4 7 0 -8 -3 0 0 0
a:of the	-1 -29 13 7 0 0 0 5
a:of thi	0 -8 0 -5 7 0 0 9
a:off	0 -9 0 3 4 0 0 4
a:off .	0 -7 0 3 5 0 0 0
a:off the	0 -6 0 8 0 0 0 0
a:oil	0 4 0 -6 0 0 0 0
a:old	0 -7 5 17 -3 0 0 -13
a:on	-5 7 -9 2 -11 -3 4 0
a:on <day-ahead>	0 -2 0 7 0 0 0 0
a:on a	0 0 0 7 0 0 0 -3
a:on all	0 7 0 -5 0 0 0 0
a:on its	1 5 0 -7 0 0 0 0
a:on rare	0 -4 0 7 0 0 0 0
a:on the	0 -2 0 -8 1 0 0 14
a:once	0 -5 0 10 0 0 0 -2
a:one	0 -11 0 10 -2 0 0 4
a:only	0 -9 0 15 0 0 0 -3
a:opened	0 -5 0 9 0 0 0 0
a:or	0 -1 7 9 -4 0 0 -9
a:ordinary	0 6 0 -6 0 0 0 0
a:other	0 -1 0 -2 9 0 0 -1
a:other 's	0 -6 0 -9 11 0 0 4
a:our	0 -10 0 1 18 0 0 -9
a:out	0 -7 0 -11 5 0 0 12
a:out .	0 -6 0 -4 0 0 0 12
a:over	0 -8 0 0 4 0 6 0
a:over .	0 0 0 7 0 0 0 -5
a:own	1 1 0 -18 12 0 0 5
a:paper	0 -4 0 11 0 0 0 -2
a:parcel	0 -5 12 0 0 0 0 -5
a:pay	-1 -5 -4 6 5 0 -1 0
a:port	0 -1 0 -6 5 4 0 0
a:post	0 -1 0 -4 8 0 0 0
a:present	0 0 0 -7 0 0 6 0
a:prolonged	0 0 0 8 0 0 0 -7
a:rare	-4 -4 0 11 0 0 0 0
a:rare earth	-4 -4 0 11 0 0 0 0
a:rate	0 14 0 -3 -10 0 0 0
a:read	0 0 0 6 0 0 0 -2
a:report	0 0 0 15 -9 0 0 -2
a:result	0 0 0 -8 0 0 3 6
a:result .	0 0 0 -6 0 0 0 6
a:return	0 -6 0 -2 0 0 0 9
a:rice	0 10 0 -9 0 0 0 0
a:rise	0 10 0 0 -2 0 0 -12
a:run	0 -6 0 0 0 0 0 6
a:run out	1 -7 0 -2 0 0 0 9
a:say	0 -10 0 13 4 0 0 -9
a:season	0 -3 0 10 0 -2 0 0
a:sell	0 -3 0 0 -4 12 0 -3
a:shall	0 -9 0 -8 5 0 5 8
a:ship	1 -4 0 -18 23 0 0 -1
a:ship .	0 -9 0 -7 16 0 0 0
a:side	0 9 0 0 -5 0 6 -13
a:sign a	0 6 0 -6 0 0 0 0
a:sign the	0 -1 0 7 -1 0 0 0
a:signature	0 0 0 6 -4 0 0 0
a:some	0 6 0 -5 0 0 0 0
a:speaking	0 0 0 -11 0 0 0 11
a:stay	1 4 0 0 0 0 0 -6
a:surcharge	0 9 -4 -7 4 0 0 0
a:suspend for	0 6 0 -5 0 0 0 0
a:suspension	0 6 0 2 -5 0 0 -3
a:table	0 -6 0 8 0 0 0 0
a:tariff	0 -34 -2 16 10 0 8 0
a:tariff .	0 -8 0 -2 4 0 7 0
a:tariff on	0 0 0 7 0 0 0 -2
a:tariff truce	0 0 0 -16 8 0 0 10
a:telephone	0 -4 0 -11 0 0 0 16
a:tell	0 0 0 -6 0 0 0 7
a:th	8 -14 0 9 0 0 0 0
a:th .	8 -12 0 5 0 0 0 0
a:than	0 8 -9 -7 9 -1 0 1
a:that	0 12 0 6 -12 0 0 -15
a:that <person>	0 12 0 -10 0 0 0 0
a:that the	0 -2 0 12 -2 0 0 0
a:the	-2 -21 0 17 0 -1 -2 2
a:the <level>	0 -11 0 8 4 0 0 -1
a:the <number>	7 -12 0 13 -4 0 0 -3
a:the <office>	0 -4 0 14 0 0 0 -7
a:the <organisation>	0 -18 0 12 0 0 0 5
a:the <person>	0 -5 0 1 7 0 0 -7
a:the additional	0 0 8 -11 -8 0 0 6
a:the duty	0 -3 -1 -5 4 0 0 7
a:the end	0 8 0 -7 0 0 0 0
a:the last	0 -4 6 -6 0 0 0 5
a:the law	0 0 0 6 -1 0 0 0
a:the old	0 -7 5 13 -3 0 0 -8
a:the ordinary	0 6 0 -6 0 0 0 0
a:the rate	0 -3 0 0 0 0 0 6
a:the suspension	0 6 0 2 -5 0 0 -3
a:the table	0 -6 0 8 0 0 0 0
a:the tariff	0 0 0 -12 0 0 3 8
a:the two	0 0 0 -8 -1 0 6 2
a:their	0 -2 0 1 6 0 0 0
a:them	0 0 0 0 0 -1 0 7
a:there	0 -4 0 18 -2 0 0 -9
a:they	0 0 0 0 -3 0 0 7
a:thi	0 0 0 -14 16 0 0 3
a:thi month	0 -12 0 -3 7 0 0 8
a:thi year	0 9 0 -16 10 0 0 -2
a:thing	0 -10 0 8 0 0 0 0
a:those	0 7 0 -4 0 0 0 0
a:three	0 -3 0 13 0 0 0 -4
a:time	0 -4 0 -1 0 0 0 8
a:to	-7 12 -5 -18 7 4 8 -1
a:to <day-ahead>	0 2 0 -6 -4 0 0 12
a:to <name>	0 0 0 -1 7 0 0 -2
a:to charge	0 2 0 -6 4 0 0 0
a:to prolong	0 0 0 -2 0 0 0 6
a:to sell	0 -2 0 -2 0 10 0 0
a:to the	1 0 2 -2 2 0 0 -7
a:trade	0 -6 0 1 0 0 0 2
a:truce	-1 9 5 -21 14 0 0 0
a:truce .	0 -1 0 0 7 0 0 -1
a:truce in	0 0 0 0 6 0 0 -1
a:truce with	0 0 0 -17 8 0 0 11
a:two	0 -18 0 20 -8 0 6 -3
a:two side	0 0 0 0 0 0 6 -4
a:under the	0 -1 0 0 0 0 0 6
a:vote	0 -12 0 6 3 0 0 0
a:want	1 8 0 -11 -1 0 5 -3
a:want to	0 11 0 -12 0 0 6 -2
a:was	0 -2 0 8 -5 0 0 0
a:we	0 -3 0 0 0 0 9 0
a:week	0 0 0 6 0 0 0 -3
a:week .	0 2 0 6 0 0 0 -9
a:well	7 -1 2 0 0 0 0 -6
a:well .	7 -1 2 0 0 0 0 -6
a:were	0 -5 0 16 0 0 0 -10
a:whether	0 -1 0 -8 2 0 0 10
a:will	3 3 3 -14 12 -2 -1 -1
a:will be	0 0 0 -14 10 0 0 2
a:will not	0 0 7 0 -1 0 0 0
a:with	0 -13 6 -11 9 0 0 10
a:with <name>	0 -9 0 -10 7 0 3 8
a:without	0 17 5 -13 -10 0 -2 1
a:without a	0 -9 7 0 0 0 0 0
a:world	0 13 -8 0 0 0 0 -2
a:would be	0 -10 0 6 0 3 0 0
a:would have	0 -4 0 9 0 0 0 -1
a:year	3 3 -1 -18 18 0 0 -1
a:year .	4 -1 0 -16 17 0 0 1
a:you	0 11 0 -7 9 0 0 -12
asks	1 -3 -10 23 -8 -1 -2 -13
b:"	-5 1 -1 12 -16 0 1 -7
b:" <person>	0 8 0 -5 0 0 0 -2
b:" i	0 0 0 -5 0 0 0 7
b:" the	0 0 0 19 0 0 0 -18
b:" we	0 0 0 7 -2 0 0 -2
b:& p	0 -4 0 6 0 0 0 0
b:'	0 0 0 7 0 0 0 -6
b:'s	6 -7 -3 15 2 0 2 -23
b:'s <level>	0 12 0 -11 0 0 0 0
b:'s <organisation>	0 -1 0 19 -16 0 0 0
b:'s <person>	0 16 0 -9 0 0 0 -4
b:'s commerce	0 -1 0 8 0 0 0 -3
b:'s good	0 10 0 -4 -3 0 0 0
b:'s on	0 -4 0 9 0 0 0 -3
b:'s tariff	0 10 0 -9 0 0 0 0
b:'s trade	0 0 0 -5 6 0 0 0
b:(	0 -7 0 1 0 0 0 2
b:)	-4 15 0 0 -2 0 0 -4
b:*	0 -14 0 35 0 0 0 -23
b:,	5 5 -9 12 -12 0 0 -9
b:, <level>	0 0 0 -2 9 0 0 -5
b:, <name>	0 -7 0 0 5 0 0 4
b:, <number>	0 21 0 -14 -2 0 0 -6
b:, <person>	0 -4 0 5 4 0 0 -6
b:, a	0 5 0 4 -4 0 0 -9
b:, and	-6 -25 -6 0 28 0 0 5
b:, are	1 -1 1 17 -9 0 0 -9
b:, at	0 -3 0 10 -1 0 0 -1
b:, begin	0 19 0 -18 0 0 0 0
b:, both	0 23 0 -19 0 0 0 -1
b:, by	0 -12 0 9 3 0 6 -8
b:, down	0 -3 0 8 0 0 0 -5
b:, due	0 4 6 -13 -4 0 0 8
b:, for	0 4 0 -14 3 0 0 5
b:, from	-3 3 0 20 -5 0 0 -28
b:, go	0 0 0 -1 0 0 0 6
b:, has	10 3 0 -9 -6 0 0 0
b:, he	0 0 0 -17 0 0 0 18
b:, in	0 -5 0 13 -6 0 0 0
b:, is	5 0 0 -18 -8 1 0 15
b:, it	0 -2 0 -6 6 0 0 6
b:, now	-1 10 0 -10 0 0 0 0
b:, on	1 -4 -4 0 -4 0 7 4
b:, run	2 0 0 6 0 0 0 -9
b:, sign	0 0 0 6 0 0 0 -6
b:, so	0 17 0 -25 2 0 0 2
b:, spoke	0 0 0 -14 0 0 0 15
b:, start	7 3 0 -6 0 0 0 -1
b:, take	0 10 0 -9 0 0 0 0
b:, that	0 0 0 -5 0 0 0 7
b:, the	1 11 -2 -15 0 0 0 6
b:, until	0 19 -1 -11 -3 3 0 -8
b:, up	0 0 0 -13 0 0 0 14
b:, was	0 -9 0 16 0 0 0 -6
b:, we	0 7 0 0 0 0 0 -5
b:, will	0 6 1 6 -5 0 0 -11
b:, with	0 -10 0 2 0 0 0 8
b:, would	0 -6 0 -11 6 0 0 11
b:-	10 -5 4 -15 -1 0 0 10
b:- the	0 -3 0 -1 0 0 0 6
b:. <person>	0 -5 0 14 -6 0 0 0
b:. eastern	0 2 0 -6 9 0 0 -5
b:. m	-1 3 1 -10 5 0 0 0
b:. on	0 -1 3 -7 0 0 0 8
b:/	0 -18 3 0 7 0 0 7
b::	-10 -7 -3 9 3 -3 -10 3
b:: <name>	-5 11 0 -4 0 0 0 0
b:: <number>	-4 15 -3 2 0 0 0 -19
b:: <person>	0 7 0 -2 0 0 0 -2
b:: a	0 0 0 -4 8 0 0 0
b:: and	0 26 0 -25 -2 0 0 4
b:: from	0 -1 0 -1 -6 0 0 13
b:: it	0 5 0 -21 -1 0 0 17
b:: my	-1 -14 0 14 0 0 0 3
b:: on	0 15 0 -18 8 0 0 -5
b:: the	-1 -22 3 17 -15 0 0 6
b:: until	-3 -7 -2 2 2 0 0 2
b:: what	10 -25 8 27 0 0 0 -24
b:;	0 -1 -4 6 -1 6 -1 -7
b:; <person>	0 6 0 -4 0 0 0 0
b:; a	0 0 0 10 -5 0 0 0
b:; it	0 -5 0 -8 19 0 0 -5
b:; the	0 -7 0 30 -20 7 0 -18
b:; they	0 0 0 -1 6 0 0 0
b:<agent>	1 -3 0 8 0 3 -7 -11
b:<day-ahead>	-3 -4 -7 -10 3 0 0 17
b:<day-ahead> and	0 0 0 -5 11 0 0 -3
b:<day-ahead> to	-2 -7 0 8 -2 0 0 3
b:<day-gone>	6 13 1 -26 7 0 0 1
b:<day-gone> and	0 4 0 1 1 0 0 -13
b:<day-gone> to	0 6 0 2 -1 0 0 -4
b:<day-today>	-1 13 0 0 -7 0 0 -4
b:<day-today> to	0 -8 0 16 0 0 0 -7
b:<duty>	-4 -5 10 -1 3 -5 0 2
b:<gate>	-3 5 -8 2 13 0 -3 -19
b:<goods-amount>	-1 -6 0 31 -11 0 -2 -10
b:<goods-amount> by	0 0 0 14 -6 0 0 -1
b:<goods-amount> of	-1 -3 0 18 -2 0 0 -6
b:<goods>	15 9 2 -5 -7 -12 -10 -2
b:<level-noun>	-10 -7 -7 8 1 -1 0 6
b:<level>	1 1 0 9 -16 -6 -8 0
b:<level> and	0 11 0 0 0 0 0 -14
b:<level> by	0 7 0 -2 0 0 0 -2
b:<level> for	0 -7 0 13 0 0 0 -2
b:<level> from	-1 12 0 -3 -9 0 0 -2
b:<level> in	0 3 0 -16 0 0 0 12
b:<level> is	0 8 0 -15 0 0 0 8
b:<level> lower	0 -5 0 6 0 0 0 0
b:<level> more	0 -28 0 28 0 0 0 0
b:<level> of	2 -8 0 3 0 0 0 0
b:<level> off	0 -8 0 13 0 0 0 -4
b:<level> on	-3 11 11 -12 -3 0 0 0
b:<level> tariff	6 7 0 -14 0 0 0 0
b:<level> to	0 0 0 5 -1 0 0 -7
b:<level> until	0 0 0 -1 -4 0 0 10
b:<level> would	0 -8 0 11 0 0 0 0
b:<money> in	0 -2 0 10 0 0 0 0
b:<money> of	0 14 0 -12 0 0 0 0
b:<month-ahead>	0 -4 0 -16 0 0 0 19
b:<month-gone>	11 8 0 -14 -1 0 0 0
b:<month-today>	3 9 0 -4 -3 0 0 -3
b:<name>	12 -8 2 -5 0 -16 0 6
b:<name> 's	12 2 0 -4 10 0 4 -21
b:<name> and	-5 -13 -12 2 -14 0 -4 28
b:<name> announce	3 0 0 3 0 0 0 -6
b:<name> by	3 -8 0 13 0 0 -2 -3
b:<name> enter	0 6 0 -1 0 0 0 -3
b:<name> from	5 5 0 -11 -1 0 0 -1
b:<name> go	0 -3 0 9 0 0 0 -5
b:<name> good	0 11 0 -10 0 0 0 0
b:<name> had	0 -9 0 -1 9 0 0 2
b:<name> has	0 0 -3 -11 5 0 2 6
b:<name> have	0 0 0 -11 0 0 0 13
b:<name> in	0 -2 0 8 0 0 0 -3
b:<name> is	0 0 6 10 -2 0 0 -15
b:<name> on	0 0 7 4 -5 0 6 -16
b:<name> president	6 -7 0 0 0 0 0 0
b:<name> sign	0 -3 0 7 0 0 0 0
b:<name> suspend	2 -3 0 6 0 0 0 -5
b:<name> the	0 -4 -6 10 -2 0 0 2
b:<name> until	0 -5 0 -6 2 0 0 9
b:<name> was	0 1 0 -6 0 0 0 7
b:<name> will	0 4 0 -16 -6 0 0 21
b:<name> would	0 6 0 1 0 0 0 -7
b:<not>	-2 -17 0 14 -2 -8 3 3
b:<number>	-10 11 16 20 -2 -12 -7 -44
b:<number> /	0 -18 3 0 7 0 0 7
b:<number> a	0 5 -11 -5 0 0 0 7
b:<number> again	0 11 0 0 0 0 0 -13
b:<number> and	0 7 0 -8 0 0 0 1
b:<number> exclusion	0 -5 15 -5 0 0 0 -4
b:<number> from	0 14 0 -11 0 0 0 0
b:<number> is	0 10 0 -4 0 0 0 -5
b:<number> more	6 -2 0 -5 0 0 0 2
b:<number> of	0 2 0 -3 6 0 0 -3
b:<number> on	0 24 -4 -16 -2 0 0 -4
b:<number> the	0 0 0 9 0 0 0 -5
b:<number> to	0 -13 0 15 0 0 0 0
b:<office>	-4 -8 -3 22 2 -1 9 -25
b:<office> 's	0 0 0 18 7 0 0 -22
b:<office> had	0 0 0 -7 7 0 0 0
b:<office> on	0 8 0 -2 -5 0 0 0
b:<office> will	0 -1 0 9 0 0 0 -1
b:<organisation>	0 -25 4 27 5 -2 -10 -20
b:<organisation> 's	0 -3 0 32 -23 0 0 -5
b:<organisation> has	0 -4 0 13 -9 0 0 2
b:<organisation> in	0 3 0 -20 12 0 0 5
b:<organisation> is	0 4 0 16 -14 0 0 -5
b:<organisation> meet	0 3 0 -8 -7 0 0 11
b:<organisation> of	0 -5 0 -3 10 0 0 0
b:<organisation> on	0 -1 0 12 -7 0 0 -1
b:<organisation> vote	0 0 0 16 -15 0 0 0
b:<organisation> will	0 3 0 -13 14 0 0 0
b:<person>	-13 14 -11 -2 4 0 -7 -3
b:<person> 's	0 -3 0 -9 8 0 0 5
b:<person> agree	0 6 0 -17 0 0 0 12
b:<person> and	0 -3 0 -5 7 0 0 4
b:<person> announce	0 0 0 -9 0 0 0 9
b:<person> are	0 0 0 8 -1 0 0 0
b:<person> had	0 -10 0 3 4 3 0 0
b:<person> has	0 15 0 -11 7 0 0 -9
b:<person> in	0 0 0 7 0 0 0 -2
b:<person> is	0 -2 0 19 -3 0 0 -11
b:<person> on	0 6 0 0 0 0 0 -7
b:<person> say	-1 19 0 -9 -7 0 0 -1
b:<person> sign	0 9 0 -6 -2 0 0 0
b:<person> spoke	0 11 0 -16 8 0 0 0
b:<person> tell	0 0 0 6 -1 0 0 -8
b:<person> will	0 -3 0 9 0 0 0 -1
b:<person> would	0 0 0 9 -4 0 0 0
b:<person> write	0 -8 0 4 4 0 0 -2
b:<points>	-12 -6 -4 -14 -12 0 0 39
b:<points> of	0 -8 0 10 -1 0 0 1
b:<points> stay	0 0 0 -7 0 0 0 11
b:<quality>	-4 5 -6 -6 12 10 -10 -6
b:<quality> and	0 -8 0 14 0 0 0 -2
b:<quality> company	-3 0 0 12 -2 0 0 0
b:<quality> duty	0 0 0 -14 -3 0 0 16
b:<quality> good	0 0 5 0 4 0 0 -6
b:<quality> negotiator	0 0 0 6 0 0 0 0
b:<quality> parliament	0 0 0 -15 17 0 0 0
b:<quality> president	0 3 0 1 -6 0 0 0
b:<quality> ship	0 -16 0 1 14 0 0 0
b:<quality> side	2 0 0 -1 6 0 0 -7
b:<quality> tariff	0 5 0 -8 7 0 0 -5
b:<seat>	0 -22 0 7 19 -7 12 -24
b:<seat> 's	0 -12 0 2 2 0 0 1
b:<seat> and	0 -8 0 14 -4 0 0 -1
b:<seat> from	1 -2 0 13 -7 0 0 -5
b:<seat> has	0 0 0 -13 15 0 0 0
b:<seat> is	0 0 0 -4 0 0 0 6
b:<seat> on	0 -18 0 23 -3 0 0 -5
b:<seat> say	0 6 5 1 -11 0 0 -3
b:<seat> the	0 -2 0 -6 10 0 0 0
b:<sender>	7 -11 1 -7 -4 1 -4 17
b:<span>	0 -3 -2 3 -10 -1 0 7
b:<span> and	0 0 0 14 0 0 0 -15
b:<span> from	0 7 0 4 -2 0 0 -13
b:<span> of	0 0 0 -7 0 0 0 9
b:<span> to	0 -1 0 -6 0 0 0 10
b:<span> truce	0 0 0 17 0 0 0 -16
b:<taker>	0 3 0 13 -9 -7 0 -11
b:<v-agree>	-7 -12 0 4 9 -7 -2 9
b:<v-bear>	-5 7 -5 3 -5 -5 0 0
b:<v-begin>	9 5 0 1 -13 -12 -2 -1
b:<v-buy>	0 3 2 3 -7 0 -1 -5
b:<v-deny>	19 -16 -1 0 -10 0 5 -4
b:<v-down>	-6 -2 -10 6 -17 -3 5 9
b:<v-end>	-3 -2 1 0 0 -11 -11 7
b:<v-impose>	4 -4 -9 4 13 -2 -1 -9
b:<v-propose>	-9 7 -11 1 4 -4 2 -3
b:<v-return>	-1 4 -2 7 1 0 -3 -9
b:<v-say>	3 2 3 -7 11 -3 -10 -4
b:<v-sell>	8 -28 -7 9 5 5 -2 0
b:<v-stay>	3 -11 5 5 -1 -14 -11 2
b:<v-suspend>	10 0 3 -3 1 -8 2 -5
b:<v-target>	-7 -5 0 5 13 0 -1 -8
b:<v-threaten>	0 -5 0 1 9 0 0 -7
b:<v-up>	0 6 -12 -3 0 -4 -6 4
b:a	8 -8 -15 10 6 5 1 -20
b:a .	0 4 -11 -5 0 0 0 7
b:a <organisation>	0 0 0 7 -3 0 0 0
b:a <quality>	0 7 0 0 -6 4 0 -4
b:a deal	0 -2 0 0 -2 0 0 10
b:a duty	0 7 0 -4 0 0 0 0
b:a further	0 1 0 -6 0 0 0 8
b:a hearing	0 -1 0 -5 11 0 0 0
b:a licence	12 -4 0 -6 0 0 0 0
b:a new	0 10 0 -6 0 0 0 0
b:a notice	0 5 0 -7 3 0 0 0
b:a report	0 7 0 -12 6 0 0 0
b:a second	0 -11 0 3 11 0 0 -5
b:a surcharge	0 -18 0 19 0 0 0 0
b:a tariff	0 8 0 -6 -1 0 0 0
b:a third	0 0 0 8 0 0 0 0
b:a trade	0 -5 0 0 0 0 0 7
b:a truce	0 8 0 5 -2 0 0 -12
b:about	0 -9 0 0 0 0 0 10
b:accept	0 0 0 -2 7 0 0 0
b:accord	0 8 0 0 0 0 0 -6
b:according	0 -3 0 6 0 0 0 0
b:add	0 -5 0 11 -1 0 0 -2
b:additional	4 0 3 -17 -7 0 0 13
b:additional duty	0 -2 4 -12 -3 0 0 12
b:additional tariff	0 16 0 -15 0 0 0 0
b:affiliate	2 0 0 -6 3 0 0 1
b:after	0 0 -2 -10 16 0 0 0
b:again	0 4 4 -2 -8 0 0 0
b:again from	0 -3 0 -2 -4 0 0 12
b:again on	0 9 6 -4 0 0 0 -12
b:against	0 -9 0 -10 15 0 0 0
b:against the	0 0 0 -15 16 0 0 0
b:agree	0 -10 0 5 -10 0 0 10
b:agree in	0 0 0 -10 0 0 0 12
b:agree to	0 -3 0 0 -3 0 0 9
b:agreement	-4 2 -4 26 -11 -1 -7 -11
b:agreement by	0 0 0 2 -2 0 -8 7
b:agreement was	0 0 0 -6 0 0 0 7
b:agreement with	0 0 0 12 0 0 0 -8
b:all	-1 20 4 -15 -3 0 0 -2
b:all <quality>	0 17 0 -15 0 0 0 -1
b:also	-3 -1 0 7 0 0 0 0
b:am	0 -2 0 9 -2 0 0 -1
b:an	2 0 -7 -16 6 -3 -4 18
b:an extension	0 7 -3 -22 9 0 0 16
b:and	-3 7 -24 -12 12 -13 -18 15
b:and <level>	0 0 0 5 0 0 0 -9
b:and <name>	-4 -12 -12 4 -14 0 -4 22
b:and <number>	0 0 0 0 -6 0 0 2
b:and <quality>	0 -8 0 17 0 0 0 -5
b:and <seat>	-1 -8 0 15 -4 0 0 -1
b:and a	-3 9 0 -15 0 2 0 6
b:and after	0 -7 0 0 0 0 0 9
b:and are	0 10 0 9 -10 0 0 -8
b:and end	0 0 0 -6 5 0 0 1
b:and from	3 14 0 -15 0 0 0 0
b:and has	0 0 0 -7 4 0 0 2
b:and is	0 0 0 -11 10 0 0 2
b:and it	0 4 0 -15 9 0 0 5
b:and on	0 32 0 -13 -5 0 0 -20
b:and the	-4 -10 -1 10 3 0 0 1
b:and they	0 0 0 -6 3 0 0 5
b:and we	0 8 0 -2 0 0 0 -4
b:and will	0 8 0 -10 0 0 0 0
b:announce	5 1 0 4 -12 -1 0 -2
b:announce for	0 11 0 -7 -3 0 0 0
b:announce on	4 -13 0 6 0 0 0 0
b:another	0 15 0 -10 0 0 0 0
b:another <level>	0 8 0 -5 0 0 0 0
b:answer	0 -6 0 0 9 0 0 -1
b:antimony	9 0 0 0 0 0 0 -3
b:any	0 6 0 0 0 0 0 -8
b:apply	3 -4 -1 0 -1 0 0 6
b:apply again	0 19 0 -14 0 0 0 -6
b:apply from	2 -4 0 0 -6 0 0 6
b:apply to	0 4 0 0 0 0 0 -6
b:apply until	2 -9 0 -6 0 0 0 10
b:approval	0 -10 0 14 -2 0 0 0
b:approve	0 -8 0 -4 6 0 0 9
b:approve the	0 -2 0 -3 0 0 0 9
b:are	6 5 1 -1 6 -7 -5 -13
b:are back	0 20 0 -5 0 0 0 -15
b:are due	2 -16 0 0 14 0 0 -4
b:are expect	0 0 0 8 -2 0 0 0
b:are to	0 -2 4 7 0 0 0 -11
b:argument	0 0 0 -11 14 0 0 0
b:arrangement	-1 -4 -1 -15 -2 0 0 28
b:arrangement of	0 -3 0 8 0 0 0 -2
b:arrive	0 3 5 -14 1 0 -1 2
b:arrive by	0 5 6 -10 -2 0 0 2
b:arrived	0 0 0 10 0 0 0 -5
b:as of	0 17 0 -7 -2 0 0 -10
b:at	-8 -8 -17 16 11 -2 -3 -8
b:at <number>	0 6 0 3 -9 0 0 -1
b:at a	0 -1 0 10 -1 0 0 -2
b:at it	0 0 0 7 0 0 0 -2
b:at midnight	0 -14 -1 1 0 0 0 11
b:at noon	0 -7 0 16 0 0 0 -7
b:at the	0 0 -5 15 -1 0 0 -9
b:avoid	0 8 0 -7 0 0 0 0
b:avoid the	0 8 0 -7 0 0 0 0
b:away	9 -6 0 -9 0 0 0 8
b:away on	0 -2 0 -6 0 0 0 10
b:back	0 27 -2 -4 -20 2 0 -14
b:back on	-2 14 0 -7 -2 0 0 -2
b:back to	-2 0 0 4 -1 4 0 -6
b:battery	6 2 0 -8 0 0 0 0
b:be	-3 14 0 -3 -6 -1 0 -2
b:be <level>	0 5 0 0 0 0 0 -6
b:be apply	4 5 0 -6 0 0 0 -3
b:be back	0 8 0 1 -6 0 0 -5
b:be collect	0 0 0 -11 7 0 0 6
b:be due	0 0 0 -14 8 0 0 3
b:be extend	0 -3 4 -11 0 0 0 11
b:be hold	-2 -3 0 9 0 0 0 0
b:be in	0 -5 0 16 -7 0 0 -3
b:be lodged	0 0 0 -2 7 0 0 -1
b:be prolonged	0 0 7 9 0 0 0 -12
b:because	0 0 0 -4 0 0 0 7
b:beef	0 -1 0 8 0 0 0 -5
b:been	1 -4 -3 10 -20 8 -5 0
b:been <level>	0 -11 0 5 0 0 0 3
b:been due	0 -12 0 11 -1 0 0 0
b:been extend	0 0 0 7 0 0 0 -6
b:been in	0 0 0 9 0 0 0 -7
b:before	-11 0 4 -2 4 -6 -8 4
b:before it	0 0 0 -8 5 0 0 1
b:before the	-2 0 4 9 0 0 0 -10
b:begin	-8 13 0 1 5 0 0 -26
b:begin on	-2 8 0 1 4 0 0 -19
b:between <name>	0 0 0 -6 -1 0 0 8
b:beyond	0 4 0 -16 0 0 0 14
b:boat	0 -5 0 -7 8 0 0 6
b:border	0 7 0 -3 0 0 0 0
b:both	-6 31 -5 -4 0 -1 -1 -24
b:both country	0 2 0 -10 8 0 0 0
b:both duty	0 10 0 -5 0 0 0 -3
b:both government	0 -2 0 7 0 0 0 -1
b:both side	0 0 0 7 7 0 0 -13
b:brandy	0 -3 0 -2 0 0 0 7
b:bridge	0 0 0 8 -3 0 0 0
b:busan on	0 -1 0 12 -2 0 0 -6
b:but	-3 13 0 0 -8 0 0 -1
b:but the	-2 0 0 11 -2 0 0 -3
b:buy	0 0 0 11 0 0 0 -4
b:buy <goods-amount>	0 0 0 11 0 0 0 -3
b:by	-4 -16 -1 13 9 0 20 -34
b:by <level>	0 -15 0 21 -3 0 0 -2
b:by <number>	0 -7 0 8 0 0 0 0
b:by <points>	0 -4 0 6 0 0 0 0
b:by our	0 8 0 -6 0 0 0 0
b:by the	0 -11 -3 5 2 -3 18 -19
b:by video	0 0 0 10 -3 0 0 -1
b:call	0 0 0 12 0 0 0 -12
b:can be	0 0 0 -2 10 0 0 -4
b:cannot	0 16 0 -20 5 0 0 -2
b:carry	0 -4 0 7 -4 0 0 0
b:carry the	0 -2 0 -8 0 0 0 12
b:case	0 0 0 -14 16 0 0 -3
b:case against	0 -6 0 -8 13 0 0 0
b:cease	0 1 0 -14 0 0 0 11
b:ceasefire	0 5 0 3 0 0 0 -9
b:change	0 -10 10 9 3 0 0 -16
b:change on	0 -12 11 0 8 0 0 -9
b:changed	0 0 0 -5 0 0 0 6
b:charge <level>	0 -10 0 9 0 0 0 1
b:charge on	0 13 0 -8 0 0 0 -1
b:city	0 0 0 14 -8 0 0 -4
b:claim	0 0 0 -4 14 0 0 -6
b:clear	0 -8 -1 2 -4 0 0 12
b:clock	0 5 0 -20 0 0 0 13
b:close	0 -18 0 1 -8 15 0 6
b:close on	0 -11 0 -1 -6 15 0 5
b:closed	0 0 0 20 -14 0 0 -7
b:closed on	0 -3 0 11 -5 0 0 0
b:club	0 -1 0 22 0 -1 0 -16
b:coal	0 -4 0 10 -2 0 0 0
b:collect	0 -3 0 -8 7 0 0 6
b:column	0 16 0 -11 -5 0 0 0
b:come	0 -8 0 4 -8 0 2 8
b:come back	-4 0 0 -1 0 0 0 6
b:come by	0 -7 0 14 0 0 -1 0
b:come to	0 -6 0 1 0 0 0 4
b:comment	0 -7 0 -6 17 0 0 -6
b:comment on	0 -6 0 -7 15 0 0 -2
b:commerce	2 -4 0 12 -2 0 0 -7
b:commerce ministry	0 -1 0 8 0 0 0 -3
b:commission	0 -3 0 7 0 0 0 -1
b:company	0 0 0 10 -6 0 0 -7
b:conclude in	0 0 0 -6 0 0 0 6
b:confirm	0 -10 0 4 3 0 0 0
b:confirm it	0 0 0 6 -8 0 0 3
b:congress	0 -1 0 0 6 0 0 -2
b:consultation	0 -6 0 10 0 0 0 0
b:contact	0 0 0 -11 12 0 0 0
b:container	0 0 0 7 -4 0 0 0
b:continue	0 10 0 -3 -1 0 0 -1
b:contract	-2 -9 0 20 -6 0 0 -1
b:control	-2 -3 0 16 0 0 0 -5
b:cost	0 -13 0 10 0 0 0 1
b:cotton	0 11 9 -9 -6 0 0 -11
b:could	0 -18 0 19 -5 0 0 0
b:council	0 -2 0 -2 7 0 0 0
b:counted	0 0 0 -4 0 0 0 6
b:counted from	0 0 0 -4 0 0 0 6
b:country	-2 -8 0 -6 3 0 7 11
b:country will	0 2 0 -10 6 0 0 0
b:county	0 -10 0 18 -7 0 0 0
b:crane	0 0 0 7 -8 0 0 0
b:custom	0 14 -4 -11 7 0 0 -8
b:cut	0 -6 0 8 3 0 0 -7
b:cut its	0 -8 0 10 0 0 0 0
b:date	0 21 0 -16 -4 0 0 0
b:date is	0 2 0 -20 0 0 0 15
b:day	0 -18 -1 5 -1 0 0 13
b:deadline	0 -13 0 11 -14 21 3 -27
b:deadline for	0 -8 0 14 -4 8 0 -16
b:deadline of	0 -3 0 -8 -2 11 4 0
b:deal	9 -5 0 -19 0 5 5 11
b:deal with	0 -1 0 -11 14 0 0 0
b:dearer	0 5 0 -10 4 0 0 0
b:decide	0 -13 0 2 8 0 0 -1
b:decide on	0 -6 0 -7 10 0 0 3
b:decision	0 -6 0 12 0 0 0 -5
b:decision is	0 0 0 5 1 0 0 -6
b:decree	0 5 0 -6 0 0 0 0
b:decree on	0 7 0 -4 -2 0 0 0
b:detail	0 -1 0 9 0 0 0 -1
b:did	0 -6 0 22 -2 0 0 -8
b:die	0 3 0 -10 0 0 0 6
b:die on	0 8 0 -10 0 0 0 0
b:discuss	0 -4 0 4 -6 0 0 6
b:dispute	0 4 0 -6 0 0 0 2
b:do	0 -16 0 0 -4 0 0 17
b:do not	0 -6 0 5 0 0 0 3
b:doe	0 0 0 -8 1 0 -3 11
b:doe not	0 0 0 -2 -13 0 -3 16
b:donald	6 -7 0 0 0 0 0 0
b:donald trump	6 -7 0 0 0 0 0 0
b:done	0 -1 0 6 0 0 0 0
b:down	0 -1 4 11 -7 1 0 -9
b:down to	0 2 6 -7 0 0 0 0
b:draft	0 0 0 -1 -4 2 0 8
b:driver	0 0 0 -6 9 0 0 0
b:drop	0 8 0 -10 0 0 0 1
b:due	0 -12 0 -2 10 -3 -1 7
b:due by	0 0 0 -2 8 0 0 0
b:due in	0 -3 0 13 -4 0 0 -5
b:due to	3 0 0 -8 -7 0 0 10
b:duty	-9 2 19 -24 -9 -1 -4 18
b:duty from	0 -7 0 9 0 0 0 0
b:duty of	0 0 7 -7 -5 0 0 4
b:duty to	0 1 0 -6 -1 0 0 5
b:duty until	0 -5 4 -11 -3 0 0 13
b:duty will	0 1 0 -9 0 0 0 7
b:each	0 -16 0 3 -2 0 0 13
b:each other	0 -8 0 -2 0 0 0 10
b:each side	0 0 0 0 -1 0 0 6
b:early	0 0 0 -5 -2 0 0 8
b:earth	2 -6 0 4 0 0 0 0
b:eastern	0 2 0 -6 9 0 0 -5
b:eastern time	0 -7 0 0 18 0 0 -12
b:economy	0 -6 0 3 0 0 0 0
b:effect	1 6 0 0 -11 0 0 -2
b:effective	0 19 0 -12 -2 0 0 -3
b:election	0 -4 0 10 -4 0 0 0
b:electricity	0 -7 0 7 0 0 0 0
b:emergency	0 -5 0 8 0 0 0 0
b:emergency tariff	0 -4 0 7 0 0 0 0
b:end	0 -8 6 4 -11 -3 -3 5
b:end <span>	0 0 0 7 0 0 0 -5
b:end in	0 0 0 -10 0 0 0 11
b:end on	0 2 -2 -4 -3 -1 0 7
b:end the	0 -4 8 0 0 0 0 0
b:enter	3 3 6 -4 0 0 0 -10
b:enter before	0 -8 1 -1 9 0 0 0
b:enter into	4 12 0 -9 -3 0 0 -5
b:entry	0 -13 0 0 15 0 0 -3
b:every	0 -2 0 7 0 0 0 -1
b:everybody	0 6 0 -15 0 0 0 9
b:exclusion	-1 -15 25 0 -4 0 0 -15
b:expect	0 11 0 0 -2 0 -1 -4
b:expect on	0 0 0 -3 8 0 0 0
b:expect to	0 -9 0 0 10 0 0 -4
b:expert	0 0 0 6 0 0 0 -1
b:expire	-5 2 5 3 -8 0 0 -3
b:expire at	0 0 0 10 0 0 0 -10
b:expire on	-5 -3 7 0 -6 0 0 3
b:export	10 -4 -1 6 -7 0 0 -4
b:export control	0 0 0 6 0 0 0 -3
b:extend	0 -9 2 3 -5 0 0 2
b:extend until	0 0 0 11 0 0 0 -9
b:extension	0 -4 0 -7 6 0 0 8
b:extension of	0 0 0 -9 0 0 0 12
b:extension on	0 0 0 6 0 0 0 0
b:extension to	0 0 0 -8 -1 0 0 13
b:extra	0 12 0 -9 0 0 0 0
b:extra <level>	0 11 0 -14 0 0 0 1
b:face	0 8 0 -15 0 1 2 2
b:face <level>	0 0 0 -3 0 0 0 7
b:face a	0 0 0 -7 0 2 4 0
b:fact	0 -1 0 8 0 0 0 -1
b:fact sheet	0 -1 0 8 0 0 0 -1
b:fall	0 0 0 0 -13 0 0 9
b:fall by	0 -9 0 10 0 0 0 0
b:fall on	0 6 0 -5 0 0 0 0
b:fare	0 -11 0 13 0 0 0 0
b:fee	-6 -27 -2 27 3 0 0 0
b:fee for	0 -3 0 16 -7 0 0 -1
b:fee on	0 -9 0 0 12 0 0 0
b:ferry	0 0 0 10 0 0 0 -6
b:figure	0 0 0 -4 7 0 0 0
b:final	0 -5 0 -6 3 0 0 9
b:firm	-4 -3 0 9 0 0 0 0
b:first	0 0 0 8 -2 0 0 -4
b:follow	0 10 0 -8 6 0 0 -7
b:follow on	0 4 0 -7 9 0 0 -6
b:for	4 -20 1 29 -3 0 0 -19
b:for <quality>	-2 -4 0 0 10 0 0 0
b:for <span>	2 0 0 9 -2 0 0 -10
b:for a	0 5 0 -13 3 7 5 -7
b:for its	0 0 0 0 0 -2 0 7
b:for the	-6 4 3 10 -2 0 0 -15
b:force	5 8 0 -11 -7 0 0 0
b:force on	4 3 0 -6 -3 0 0 0
b:force since	0 1 0 5 0 0 0 -10
b:force until	0 -4 1 0 0 0 0 6
b:former	0 0 0 12 0 0 0 -11
b:found	0 -4 0 4 -8 0 5 0
b:found by	0 0 0 2 -7 0 5 0
b:fourth	0 0 0 -1 6 0 0 0
b:free	0 -1 7 7 -13 0 0 -2
b:from	8 12 8 0 0 -20 -15 -23
b:from <day-gone>	0 6 0 0 0 0 0 -3
b:from <level>	0 7 0 0 -1 0 0 -5
b:from <name>	5 -1 7 -18 -1 0 0 9
b:from <number>	0 -11 0 14 0 0 0 0
b:from <seat>	2 -5 0 -16 18 0 0 0
b:from the	9 5 13 -7 -12 0 0 -13
b:front	0 0 0 8 -2 0 0 -4
b:further	0 -2 0 0 0 0 0 6
b:further <points>	0 5 0 -16 0 0 0 12
b:gallium	14 0 0 -2 -4 0 0 -7
b:gas	0 -9 0 10 0 0 0 0
b:gave	0 -3 0 -4 0 3 7 0
b:geneva	0 -4 0 -1 -1 0 0 12
b:geneva on	0 -1 0 7 0 0 0 -2
b:germanium	14 0 0 -3 0 0 0 -8
b:get	0 0 0 -2 10 0 0 -3
b:given	0 0 0 -11 5 0 0 5
b:go	0 -5 -4 -1 -12 0 -1 21
b:go back	0 7 0 -12 0 0 0 2
b:go into	0 -8 0 4 3 0 0 0
b:go on	0 -21 0 -3 -1 0 0 23
b:go to	0 -17 0 19 -5 0 0 3
b:go up	0 11 0 -7 0 0 0 -1
b:good	-1 1 4 -7 0 -4 -2 7
b:good at	0 5 0 -7 0 0 0 0
b:good on	0 -7 0 5 5 0 0 -2
b:good to	0 7 6 -16 0 0 0 5
b:good until	0 8 0 -7 -2 0 0 4
b:good would	0 9 1 -18 0 0 0 5
b:government	0 -8 0 10 0 0 0 -1
b:grant	0 -2 10 -1 -1 0 0 0
b:grower	0 -6 0 2 0 0 0 3
b:had	-5 -18 -2 7 16 4 -1 -4
b:had announce	0 -11 0 13 0 0 0 0
b:had been	0 0 0 3 -11 3 0 0
b:had sign	0 12 0 -12 0 0 0 0
b:had threaten	0 -16 0 10 5 0 0 0
b:had to	0 0 0 -25 20 2 0 0
b:halt	0 -1 0 9 0 0 0 -6
b:halve	0 10 0 -8 0 0 0 0
b:hand	0 -3 0 13 0 0 0 -8
b:happen	6 12 -4 -11 10 0 0 -11
b:happen on	7 7 -2 -10 2 0 0 -3
b:has	10 -2 -17 -1 7 8 -5 -8
b:has been	2 2 -1 -1 -7 5 -4 2
b:has promise	0 0 0 8 -4 0 0 0
b:has to	0 0 0 0 2 1 0 -7
b:has until	-1 -9 0 -5 2 4 -2 11
b:have	-5 -21 -5 22 6 -4 1 -7
b:have been	0 -3 0 19 0 0 0 -16
b:have end	0 0 0 12 0 0 0 -10
b:have go	0 -5 0 6 0 0 0 0
b:have run	0 0 0 12 0 0 0 -9
b:have until	0 -11 0 3 0 0 6 0
b:he	4 -5 -2 16 -31 -1 -1 4
b:he is	0 -3 0 8 0 0 0 0
b:he tell	0 0 0 -8 0 0 0 7
b:he was	0 12 0 -4 0 0 0 -6
b:he would	5 -14 0 10 -1 0 0 1
b:hear	0 -6 0 -27 28 0 0 1
b:heard	0 -3 0 13 -6 0 0 0
b:hearing	0 -8 0 -2 12 0 0 -1
b:her	0 -9 0 18 -6 0 0 -2
b:here	0 -7 0 11 -1 0 0 0
b:higher	0 0 0 0 5 0 0 -6
b:him	0 -8 0 -6 6 0 0 7
b:his	0 -17 0 -2 0 0 0 21
b:his <organisation>	0 0 0 0 -4 0 0 7
b:hold	1 -18 6 4 3 0 0 -2
b:hold a	0 0 0 -11 12 0 0 0
b:hold in	0 -1 9 -1 0 0 0 0
b:hold on	0 0 0 -1 6 0 0 0
b:hold until	-1 -5 0 6 -1 0 0 1
b:home	0 -10 0 20 0 0 0 -5
b:house	0 -5 0 13 -2 0 0 -1
b:household	0 -13 0 13 0 0 0 0
b:i	0 -6 0 7 -11 0 0 7
b:ice	8 -1 0 13 0 0 0 -17
b:if	-8 3 0 -19 8 -6 5 8
b:if it	0 -24 10 21 -3 0 -3 -2
b:if no	0 4 0 -1 -12 0 -3 13
b:if nothing	0 -5 0 -7 6 0 7 0
b:if the	0 8 -3 -11 -4 0 -1 12
b:if there	0 -12 0 6 -3 0 5 0
b:if they	0 5 0 -3 5 0 -3 -10
b:import	1 0 4 0 0 0 0 -8
b:import from	6 -8 0 1 0 0 0 0
b:importer	0 8 0 -1 0 0 0 -7
b:impose	6 0 0 0 -8 0 0 -2
b:in	-10 -6 0 26 -7 -15 -13 -6
b:in <month-gone>	0 2 0 -14 0 0 0 15
b:in <name>	0 1 0 6 -3 0 0 -3
b:in <organisation>	0 -1 0 10 -7 0 0 0
b:in <quality>	0 -3 0 -4 8 0 0 0
b:in <seat>	0 -10 0 7 18 -1 0 -21
b:in a	0 -11 0 18 1 0 0 -11
b:in an	0 13 0 -11 0 0 0 -1
b:in busan	0 0 0 -5 0 0 0 8
b:in mombasa	0 0 0 -8 0 0 0 10
b:in on	2 0 0 -8 0 0 0 5
b:in place	0 12 0 -17 1 0 0 0
b:in the	0 8 7 22 -16 0 0 -25
b:in write	0 -7 0 1 0 0 0 5
b:increase	0 19 0 -10 -1 0 0 -8
b:increase announce	0 8 0 -7 0 0 0 0
b:industry	0 -9 6 2 0 0 0 0
b:into	2 -2 0 8 0 0 0 -9
b:into force	4 10 0 -7 -3 0 0 -5
b:introduce	0 -9 0 15 0 0 0 -3
b:invest	0 -2 0 10 0 0 0 -1
b:invest <money>	0 -2 0 10 0 0 0 -1
b:is	-4 9 0 -1 -9 5 -12 7
b:is <level>	0 -10 0 7 0 0 0 1
b:is closed	0 6 0 0 -2 0 0 -4
b:is down	0 0 0 6 0 0 0 -2
b:is due	0 0 0 -16 11 0 0 10
b:is good	0 0 0 -10 0 0 0 12
b:is in	0 0 0 12 -12 0 0 0
b:is no	0 -11 0 10 -3 0 1 0
b:is not	0 0 0 -11 11 0 0 2
b:is on	7 -6 0 6 0 0 0 -8
b:is plan	0 -1 0 8 -1 0 0 0
b:is still	0 7 0 -8 0 0 0 0
b:is suspend	-1 9 0 -1 -4 0 0 0
b:is the	0 -3 0 10 -7 0 0 1
b:is to	-4 21 0 -6 0 7 -1 -18
b:is up	0 0 0 -11 0 0 0 12
b:issued	-4 0 0 16 -15 0 0 0
b:it	-11 -1 -6 -3 3 0 7 8
b:it 's	3 0 0 -7 -2 0 0 7
b:it by	0 -5 0 3 -10 0 7 0
b:it die	0 4 0 -6 0 0 0 0
b:it doe	0 -9 0 7 -4 0 0 5
b:it end	-1 7 0 -32 2 0 0 15
b:it expire	0 6 0 9 3 0 0 -16
b:it go	0 13 0 -18 3 0 0 0
b:it has	1 3 0 1 3 0 0 -9
b:it in	0 -4 0 13 -6 0 0 0
b:it is	6 0 0 -10 7 -2 -1 3
b:it lapse	0 -5 0 10 0 0 0 -2
b:it last	0 3 0 -8 0 0 0 4
b:it meet	0 -1 0 -12 19 0 0 -8
b:it on	0 -5 0 18 0 0 0 -11
b:it sit	0 0 0 -14 16 0 0 0
b:it take	0 0 0 -4 0 0 0 7
b:it to	0 12 0 13 -7 0 0 -18
b:it up	0 -6 0 5 4 0 0 -6
b:it vote	0 0 0 10 -9 0 0 0
b:it was	0 -6 0 -5 -1 0 0 14
b:it will	0 7 0 -14 0 0 0 7
b:it would	0 -6 0 2 -13 0 0 13
b:its	4 -1 0 -10 8 -5 -5 6
b:its <level>	0 6 0 -3 0 0 0 0
b:its duty	0 8 0 1 -3 0 0 -10
b:its own	-1 0 8 -7 -6 0 0 2
b:its rate	0 -5 0 8 0 0 0 0
b:its truce	0 0 0 -11 0 0 0 13
b:keep	0 -5 0 -8 5 0 0 10
b:keep the	0 0 0 -12 0 0 0 15
b:kick	2 7 0 -8 0 0 0 0
b:kick in	2 7 0 -8 0 0 0 0
b:kuala	0 0 0 -9 0 0 0 12
b:kuala lumpur	0 0 0 -9 0 0 0 12
b:land	0 15 0 -8 -3 0 0 -1
b:lapse	1 10 -9 -4 1 0 0 -1
b:lapse at	0 -9 -4 24 0 0 0 -14
b:lapse on	2 -8 -1 -8 4 0 0 10
b:last	6 8 0 -17 -10 -4 0 12
b:lasting	0 0 0 -5 0 0 0 8
b:later	0 0 0 -13 19 0 0 -5
b:law	0 17 0 -23 -9 11 0 4
b:law on	0 3 0 -5 -5 0 0 6
b:leave	-1 -1 -1 2 -3 0 0 9
b:less	0 -13 0 13 0 0 0 0
b:let	0 2 0 -2 -3 9 0 -3
b:let it	0 0 0 0 0 9 0 -7
b:let the	0 6 0 -3 0 0 0 0
b:level	0 0 0 -3 -2 0 0 7
b:levy	0 -10 0 20 0 0 0 -10
b:levy on	0 5 0 2 0 0 0 -7
b:licence	15 -8 0 -2 1 -4 0 0
b:licence from	15 -4 0 -8 0 0 0 0
b:line	0 0 6 0 0 0 0 -1
b:list	0 -1 0 0 8 0 0 -5
b:listed	0 0 0 -10 5 0 0 5
b:live	0 0 0 -12 0 0 0 12
b:lodged	0 0 0 0 7 0 0 -2
b:lose	0 -6 0 -5 6 0 0 8
b:lose <level>	0 -9 0 -2 0 0 0 12
b:lower	0 -2 0 10 -2 0 0 0
b:lower its	0 17 0 -11 0 0 0 -3
b:lumpur	0 0 0 -9 0 0 0 12
b:m	-1 3 1 -10 5 0 0 0
b:m .	-1 3 1 -10 5 0 0 0
b:machinery	0 -6 10 -5 0 0 0 2
b:maker	0 -1 0 -4 0 0 0 6
b:matter	0 10 0 -17 16 0 0 -11
b:may	-1 -20 3 11 12 0 0 -12
b:may be	0 -7 0 16 -4 0 0 -5
b:me	0 0 0 9 0 0 0 -5
b:measure	0 8 0 -5 -5 0 0 0
b:measure on	0 -5 0 6 0 0 0 0
b:meet	0 -1 -1 4 -1 -1 -1 6
b:meet in	0 0 0 5 -7 0 0 0
b:meet on	0 2 0 3 -7 0 0 0
b:midnight	0 -4 -2 -6 0 0 0 14
b:midnight on	0 0 0 -4 -2 0 0 8
b:ministry	2 -4 0 16 -3 0 0 -12
b:minute	0 4 0 -8 3 0 0 1
b:minute of	0 12 0 -13 5 0 0 -3
b:mombasa	0 0 0 -8 0 0 0 10
b:monday	0 -4 12 0 0 0 0 -9
b:month	0 -7 0 0 0 0 0 5
b:more	4 -23 0 19 0 0 0 0
b:more from	0 -15 0 16 0 0 0 0
b:most	1 4 0 -9 -2 0 0 3
b:move	0 0 0 -2 6 0 0 0
b:mr	0 8 0 -2 1 0 0 -10
b:mr .	0 -5 0 14 -6 0 0 0
b:mr <person>	0 14 0 -13 7 0 0 -8
b:much	0 -7 0 8 0 0 0 0
b:must	1 -10 -1 4 6 0 -3 -7
b:must be	0 -1 0 8 -2 0 0 0
b:must reach	0 0 0 -1 6 0 0 -4
b:my	-3 0 0 14 -10 0 0 -1
b:named	0 8 0 -4 0 0 0 -1
b:need	9 -17 0 11 0 0 0 -7
b:need a	10 -1 0 0 -3 0 0 0
b:negotiation	0 0 0 13 -5 0 0 -2
b:negotiator	0 0 0 8 0 0 0 -2
b:neither	0 -11 0 11 0 0 0 0
b:network	0 -10 0 0 0 0 0 10
b:new	0 8 0 11 -12 0 0 -15
b:new date	0 20 0 -8 0 0 0 -11
b:new tariff	0 -14 0 19 -3 0 0 0
b:next	0 -18 0 23 -11 0 0 1
b:night	0 -10 0 20 0 0 0 -11
b:no	-3 3 0 -8 -3 -2 5 6
b:no deal	0 4 0 -4 -3 0 11 -9
b:nobody	0 -2 0 8 0 0 0 -1
b:noon	0 1 0 3 5 0 0 -13
b:northern	0 0 0 6 0 0 0 -4
b:not	1 -18 -9 17 0 0 -11 3
b:not be	5 3 0 -6 1 0 0 -5
b:not raise	0 -6 0 5 0 0 0 0
b:not to	0 -6 0 0 0 0 0 4
b:note	0 -4 0 6 0 0 0 0
b:nothing	0 -13 0 5 1 0 7 -1
b:nothing is	0 0 0 -2 7 0 0 0
b:notice	0 8 6 0 0 0 0 -14
b:notice by	0 0 0 12 -10 0 0 0
b:notice of	2 6 0 -7 4 0 0 -5
b:now	-4 14 5 -8 -4 0 0 -2
b:now last	0 0 0 6 0 0 0 -5
b:now run	0 0 0 -8 0 0 0 9
b:objection	0 -3 0 22 -13 0 0 -4
b:of	3 -8 6 12 -27 6 0 -3
b:of <day-ahead>	0 0 0 -20 0 4 0 19
b:of <level>	-3 0 6 -3 -11 0 0 4
b:of <month-gone>	7 0 0 0 0 0 0 -4
b:of <name>	0 11 -2 0 0 0 0 -6
b:of <number>	0 -20 2 15 1 0 0 0
b:of <span>	0 10 0 -2 -1 0 0 -2
b:of a	1 -11 0 11 0 0 0 0
b:of an	0 8 0 0 0 0 0 -5
b:of both	0 -10 0 6 0 0 0 0
b:of duty	0 -2 0 11 -4 0 0 0
b:of it	0 0 0 -1 -5 0 8 0
b:of its	6 11 0 -19 7 0 0 -6
b:of soybean	0 0 0 8 0 0 0 0
b:of that	1 -8 0 0 0 0 0 6
b:of the	0 -8 -6 7 -11 5 -1 5
b:of them	3 13 0 -6 -3 0 0 -8
b:of thi	0 -5 0 -10 0 0 0 16
b:off	-5 -15 -1 11 15 -2 0 -8
b:off on	0 -5 0 -10 18 0 0 -2
b:off the	0 0 0 -4 7 0 0 -2
b:offer	0 -1 0 0 11 0 0 -7
b:oil	0 12 -1 -10 -1 0 0 2
b:old	0 -11 0 5 -6 0 0 10
b:olive	0 6 0 -12 0 0 0 4
b:on	-7 14 1 3 6 -7 -19 -12
b:on <day-ahead>	0 0 0 7 -5 0 0 -4
b:on <day-gone>	5 16 -1 -7 -10 0 0 -5
b:on <name>	0 2 0 -12 8 0 0 0
b:on <quality>	-1 7 1 -14 3 0 0 1
b:on a	0 -17 6 18 0 0 0 -7
b:on all	0 22 0 -13 -2 0 0 -7
b:on an	0 0 0 11 -6 0 0 -4
b:on both	0 4 0 -8 6 0 0 0
b:on good	0 -3 0 -1 -1 0 0 9
b:on his	0 0 0 -9 0 0 0 11
b:on import	6 -6 0 0 0 0 0 0
b:on it	0 0 0 -4 7 0 0 0
b:on tariff	0 -6 0 -14 8 0 0 11
b:on the	0 11 0 6 6 -1 -4 -23
b:on to	0 0 0 -4 0 0 0 7
b:once	0 17 0 -14 0 0 0 0
b:one	4 1 0 -4 -11 0 0 6
b:open	0 -5 0 20 -10 0 0 -9
b:opened	0 -4 0 19 -5 0 0 -8
b:opened on	0 -3 0 15 -3 0 0 -6
b:operator	0 0 0 6 0 0 0 -2
b:or	0 -7 0 12 -8 -3 0 6
b:order	0 8 0 -4 -5 0 0 2
b:order on	0 6 0 -6 0 0 0 0
b:other	0 -1 -4 0 -14 0 7 8
b:other country	0 -9 0 -5 -3 0 7 11
b:otherwise	0 5 0 -12 -3 0 0 10
b:our	-1 -7 0 15 5 0 0 -15
b:our webinar	0 -2 0 11 -4 0 0 0
b:out	1 -4 10 -7 0 0 -1 7
b:out at	0 0 0 -5 0 0 0 7
b:out on	-3 2 11 0 -9 0 0 -1
b:over	-2 6 0 1 -14 0 0 2
b:over on	0 12 0 -12 -2 0 0 5
b:own	2 0 8 -8 -3 0 0 2
b:p	0 -10 9 1 9 0 0 -13
b:p <number>	0 -4 0 6 0 0 0 0
b:page	0 0 0 -11 13 0 0 0
b:pair	0 0 0 8 -1 0 0 0
b:palm	2 6 0 -2 0 0 0 -5
b:palm oil	0 7 0 0 0 0 0 -6
b:paper	0 -12 0 8 -10 0 0 12
b:paper on	0 -8 0 13 -5 0 0 0
b:parliament	0 -8 0 -3 10 0 0 2
b:party	0 0 0 13 -6 0 0 -6
b:past	0 0 0 -3 -5 0 0 11
b:pause	5 -7 0 -3 -2 0 0 8
b:pause end	0 0 0 -6 0 0 0 7
b:pause until	0 -1 0 -3 0 0 0 7
b:pay	-1 5 -4 19 -12 0 0 -16
b:pay <number>	0 8 0 -7 0 0 0 0
b:pay at	0 8 0 -6 0 0 0 0
b:pay in	0 -3 0 8 -2 0 0 0
b:pay on	0 -5 0 13 0 0 0 -7
b:pay the	0 -7 0 1 -2 0 0 6
b:period	0 7 0 -3 0 0 0 0
b:phosphate	4 -6 0 -6 0 0 0 9
b:place in	0 -3 0 13 -3 0 0 0
b:plan	0 9 0 -3 0 0 0 -5
b:plan to	0 -11 0 3 8 0 0 0
b:play	0 -4 0 11 0 0 0 -4
b:port	-4 -13 0 12 12 0 0 -10
b:port fee	-2 0 0 -6 10 0 0 0
b:post	0 9 0 -11 6 0 0 -1
b:post on	0 7 0 -4 0 0 0 0
b:power	0 -12 0 -1 12 0 0 0
b:premier	0 -3 0 7 0 0 0 0
b:prepare	0 0 0 -6 0 0 0 6
b:present	0 -4 0 -21 9 0 0 19
b:president	5 -5 0 13 -9 0 0 -8
b:president donald	6 -7 0 0 0 0 0 0
b:price	0 4 0 14 -2 0 0 -15
b:price of	0 0 0 8 0 0 0 -3
b:proclamation on	0 -8 0 9 0 0 0 0
b:product	0 -1 0 0 6 0 0 0
b:prolonged	0 -2 6 7 0 0 0 -8
b:prolonged to	0 0 6 -3 0 0 0 0
b:promise	0 -9 0 12 0 0 0 0
b:proposal	0 0 0 13 -8 0 0 -1
b:propose	0 -4 0 -18 12 0 0 10
b:published	0 -6 0 17 0 0 0 -6
b:published on	0 0 0 8 -2 0 0 0
b:put	4 6 3 -5 -7 7 0 -7
b:put <level>	0 0 6 0 0 0 0 -2
b:put a	0 0 0 -6 0 0 0 3
b:put off	-2 0 0 5 -8 3 0 0
b:quarrel	0 7 0 -1 0 0 0 0
b:quarter	0 4 0 -8 11 0 0 -4
b:rare	2 -6 0 4 0 0 0 0
b:rate at	0 -4 0 6 0 0 0 0
b:rate of	0 4 0 -7 0 0 0 4
b:ratify	0 0 0 -16 11 0 0 5
b:reach	0 -5 0 0 12 0 0 -4
b:reach on	0 -3 0 -1 0 0 0 6
b:reach the	0 0 0 -4 8 0 0 -3
b:reduction	0 8 0 -7 0 0 0 1
b:refund	0 -2 0 6 2 0 0 -4
b:remain in	0 -4 0 0 0 0 0 8
b:remove	0 -2 0 9 0 0 0 -2
b:renewal	0 0 0 -15 6 0 0 11
b:renewed	0 0 0 -8 0 0 0 12
b:reply	0 -3 0 8 0 0 0 0
b:report	0 0 0 -8 15 0 0 -6
b:report on	0 5 0 -13 10 0 0 0
b:rest	0 6 0 0 0 0 0 -4
b:result	0 6 0 0 -5 0 0 0
b:return	0 -1 0 11 3 0 -2 -9
b:return on	0 0 0 -4 -5 0 0 9
b:return to	0 6 0 5 4 0 -1 -15
b:rice	0 0 6 -5 0 0 0 0
b:rise	0 0 0 3 0 0 0 -7
b:rise <level>	0 -11 0 13 0 0 0 0
b:rise by	0 -3 0 7 0 0 0 0
b:rise to	0 6 0 -3 0 0 0 0
b:river	0 -3 0 6 0 0 0 -1
b:roaming	0 -6 0 10 0 0 0 -2
b:round	0 -5 0 24 -5 0 0 -8
b:round of	0 0 0 6 0 0 0 -2
b:rule	20 -14 -1 -2 -8 0 5 -3
b:rule on	0 -6 0 2 -6 0 0 5
b:run	0 -9 9 -6 -2 -3 0 11
b:run out	3 0 11 -4 -2 0 0 0
b:run until	-2 0 0 -10 -1 0 0 18
b:s	0 -4 0 6 0 0 0 0
b:s &	0 -4 0 6 0 0 0 0
b:same	0 9 0 -4 -4 0 0 2
b:say	1 19 3 -11 -21 -4 -1 0
b:say <person>	0 12 0 -12 0 0 0 0
b:say he	6 -8 0 14 -1 0 0 -6
b:say in	0 14 0 -24 0 0 0 13
b:say it	0 10 0 -2 -4 0 0 0
b:say on	0 1 0 9 -9 0 0 -8
b:say the	0 7 0 0 3 0 0 -12
b:say until	0 0 5 -7 0 0 0 4
b:scheduled	0 -5 0 -1 9 0 0 0
b:season	0 -15 0 33 0 0 0 -22
b:second	0 -8 0 8 13 -1 0 -13
b:secretary	0 -3 0 6 0 0 0 0
b:section	0 -14 15 0 6 0 0 -7
b:section <number>	0 -14 15 0 6 0 0 -7
b:see	0 -15 0 20 -6 0 0 -2
b:see <person>	0 -1 0 8 0 0 0 -3
b:sell	0 -1 0 1 -4 7 0 -3
b:seoul	0 0 9 -8 0 0 0 0
b:session	0 0 0 -14 15 0 0 0
b:set	0 -6 0 8 -5 4 3 -4
b:share	0 -2 0 6 0 0 0 0
b:she	0 -9 0 23 -11 0 0 0
b:she would	0 -6 0 10 0 0 0 0
b:shelve	4 0 0 -6 -1 0 0 5
b:ship	0 -22 0 0 16 0 0 10
b:shook	0 0 0 9 0 0 0 -8
b:shook hand	0 0 0 9 0 0 0 -8
b:should	0 0 0 -12 -9 0 0 21
b:shut	0 -15 0 4 0 2 6 0
b:side	0 0 0 1 13 0 0 -9
b:side had	0 0 0 -7 0 0 0 9
b:sign	-1 1 2 -6 1 -2 0 6
b:sign a	0 -7 0 12 0 0 0 -2
b:sign by	0 -8 0 -1 5 0 0 1
b:sign for	0 0 0 -6 0 0 0 8
b:sign in	0 0 0 -7 0 0 0 10
b:sign the	0 10 0 -5 -3 0 0 0
b:signature	0 -8 0 8 0 0 5 -3
b:since	0 -23 -2 55 -19 0 0 -26
b:since the	0 -5 0 20 0 0 0 -14
b:sit	-3 0 0 19 0 0 0 -23
b:sit down	0 -3 0 9 0 0 0 0
b:sit in	0 0 0 6 -3 0 0 0
b:sit on	0 -4 0 0 6 0 0 0
b:sleep	2 2 0 -8 0 0 0 2
b:sleep until	-1 6 0 -11 2 0 0 2
b:small	0 -5 8 -1 0 0 0 0
b:so	0 4 0 -24 18 0 0 3
b:so on	0 -2 0 -9 16 0 0 -4
b:so until	0 -1 0 -2 9 0 0 -1
b:social	0 -1 0 -5 0 0 0 9
b:some	11 0 0 -5 0 0 -1 0
b:soybean	0 -2 0 14 -1 0 0 -5
b:soybean by	0 0 0 8 0 0 0 -2
b:speak	0 9 0 0 -6 0 0 -1
b:speak of	0 11 0 -5 -4 0 0 0
b:special	0 10 0 -11 0 0 0 0
b:spoke	0 9 0 -21 6 0 0 10
b:spoke by	0 0 0 6 0 0 0 0
b:spoke on	0 0 0 -7 9 0 0 0
b:spoke with	0 2 0 -8 0 0 0 5
b:stand	0 0 0 6 0 0 0 -2
b:standstill	0 -3 0 23 0 0 0 -15
b:start	3 14 5 -4 -7 0 0 -25
b:start on	5 3 0 0 0 0 0 -12
b:state	0 2 0 -9 10 0 0 -1
b:statement on	0 -4 0 6 0 0 0 0
b:stay	0 4 0 6 0 0 0 -9
b:step	0 -1 0 13 -5 0 0 -4
b:stop	0 0 -1 -5 6 0 0 0
b:stop on	0 0 0 -10 0 0 0 13
b:strike	0 -19 0 18 -2 0 0 0
b:such	0 9 0 -3 -2 0 0 0
b:sugar	0 -23 0 18 0 0 0 6
b:sum	0 -4 0 9 0 0 0 0
b:summer	0 -3 0 14 0 0 0 -6
b:sunday	0 -1 0 -7 -2 0 0 12
b:surcharge	0 4 -6 14 -7 0 0 -14
b:surcharge end	0 14 0 -10 0 0 0 -2
b:surcharge of	0 -21 0 20 0 0 0 0
b:suspend	0 13 -15 -1 4 -1 0 -6
b:suspend for	-1 7 0 -10 5 0 0 0
b:suspend from	0 4 0 0 0 0 0 -6
b:suspend its	0 6 -3 -4 -4 0 0 7
b:suspend the	-5 10 0 0 0 0 0 -2
b:suspend to	9 3 0 -16 0 0 0 3
b:suspension	2 -10 -3 5 -10 0 0 8
b:suspension begin	0 9 0 -6 0 0 0 -1
b:suspension end	0 0 0 6 0 0 0 -2
b:suspension of	4 -8 0 0 0 0 0 5
b:table	0 12 0 -2 -6 0 -1 0
b:take	0 -8 -1 13 0 0 0 -2
b:take effect	2 12 0 -6 -7 0 0 -1
b:take it	0 -7 0 7 5 0 0 -7
b:take place	0 -7 0 18 -3 0 0 0
b:take us	0 7 0 -14 0 0 0 5
b:talk	0 -6 0 20 -11 0 0 -2
b:talk between	0 0 0 8 0 0 0 -5
b:talk on	0 -6 0 9 -1 0 0 0
b:talk resume	0 0 0 -8 0 0 0 10
b:tariff	2 -3 -8 3 7 0 4 -8
b:tariff commission	0 -3 0 7 0 0 0 -1
b:tariff for	0 -27 0 32 -1 0 0 -3
b:tariff increase	0 8 0 -7 0 0 0 0
b:tariff of	0 14 0 -13 -7 0 0 6
b:tariff on	5 18 0 -31 11 0 0 -6
b:tariff pause	0 0 0 -7 0 0 0 8
b:tariff truce	0 0 0 -3 0 0 0 6
b:tariff until	0 0 0 13 -1 0 0 -7
b:tariff will	0 -8 0 10 0 0 0 0
b:tax	0 -9 0 0 9 0 0 0
b:tea	0 1 0 -14 0 0 0 10
b:team	0 0 0 8 0 0 0 -2
b:technical	0 -4 0 9 0 0 0 0
b:television	0 0 0 10 0 0 0 -5
b:tell	0 -4 0 0 -2 6 0 8
b:tell to	0 -9 0 0 -2 7 0 2
b:than	0 -4 0 -1 17 0 0 -11
b:that	0 1 0 -13 12 4 0 4
b:that 's	-3 0 0 0 0 0 0 6
b:that <name>	1 0 0 -9 6 0 0 8
b:that <person>	0 -19 0 9 0 2 0 6
b:that <quality>	0 -3 0 8 0 0 0 -2
b:that <seat>	0 0 0 -7 0 0 0 11
b:that are	0 8 0 -7 0 0 0 0
b:that both	0 0 0 9 0 0 0 -9
b:that end	0 -1 0 -2 0 0 0 6
b:that expire	0 0 0 -8 0 0 0 7
b:that from	0 16 0 -13 0 0 0 0
b:that had	0 0 0 0 7 0 0 -6
b:that he	0 -9 0 17 -3 0 0 -4
b:that his	0 0 0 0 -4 0 0 7
b:that it	0 8 0 -16 -1 0 0 14
b:that keep	0 0 0 -9 0 0 0 10
b:that take	0 8 0 -6 0 0 0 0
b:that the	-4 -6 -6 -9 0 12 0 12
b:that they	0 -5 6 -7 11 0 0 -4
b:that truce	0 0 0 -7 0 0 0 9
b:that was	0 -3 0 10 0 0 0 -2
b:that were	0 -8 0 16 0 0 0 -4
b:the	-25 -10 0 19 -13 11 -4 5
b:the <level>	1 19 0 -20 -3 0 0 3
b:the <number>	0 3 10 0 -10 0 0 -3
b:the <office>	0 -16 0 19 6 0 0 -12
b:the <organisation>	-8 -6 8 0 25 -6 -5 -22
b:the <points>	0 -8 0 -6 0 0 0 16
b:the <quality>	-2 5 -6 0 16 4 0 -24
b:the <seat>	0 0 4 3 -11 0 10 -14
b:the <span>	0 -13 0 -25 0 0 0 34
b:the additional	0 -9 5 -2 0 0 0 10
b:the affiliate	-2 0 0 0 7 0 0 0
b:the agreement	0 0 -1 15 -3 0 0 -7
b:the arrangement	0 -11 0 0 0 0 0 16
b:the case	0 -7 0 -12 15 0 0 0
b:the city	0 0 0 13 -8 0 0 -3
b:the clock	0 5 0 -18 0 0 0 12
b:the custom	0 0 0 -6 7 0 0 0
b:the deadline	0 -12 0 12 -9 16 0 -18
b:the deal	0 -2 0 -6 -3 8 0 7
b:the decree	0 7 0 -3 -3 0 0 0
b:the duty	0 2 15 -11 2 0 0 -3
b:the emergency	0 -5 0 7 0 0 0 0
b:the end	0 -3 3 -8 0 0 0 9
b:the exclusion	0 -9 2 8 0 0 0 -4
b:the export	-8 0 0 16 -2 0 0 0
b:the extension	0 -11 0 4 -2 0 0 7
b:the extra	0 10 0 -8 0 0 0 0
b:the fentanyl	0 0 0 -8 0 0 0 5
b:the first	0 0 0 6 -1 0 0 -3
b:the fourth	0 0 0 -3 7 0 0 0
b:the house	0 -4 0 11 0 0 0 -4
b:the lower	0 -13 0 12 0 0 0 2
b:the matter	0 -6 0 -12 17 0 0 0
b:the meet	0 0 0 -7 0 0 0 9
b:the new	-1 6 0 10 -11 0 0 -9
b:the next	0 -11 0 5 -4 0 0 7
b:the night	0 -3 0 13 0 0 0 -10
b:the order	0 10 0 -15 0 0 0 6
b:the other	0 7 0 -6 -3 0 0 0
b:the pair	0 0 0 8 -1 0 0 0
b:the paper	0 -8 0 14 -6 0 0 0
b:the pause	0 -8 0 -7 0 0 0 16
b:the plan	0 20 0 -14 0 0 0 -5
b:the port	-2 -6 0 18 -2 0 0 -1
b:the power	0 -6 0 -8 13 0 0 0
b:the present	0 0 0 -9 0 0 0 11
b:the price	0 0 0 8 0 0 0 -3
b:the reduction	0 8 0 -7 0 0 0 1
b:the rest	0 11 0 -14 0 0 0 1
b:the rule	12 -3 0 0 -2 0 0 -8
b:the s	0 -4 0 6 0 0 0 0
b:the same	0 3 0 -3 -4 0 0 6
b:the second	0 8 0 -6 2 0 0 -3
b:the standstill	0 0 0 9 0 0 0 -5
b:the strike	0 -8 0 11 0 0 0 0
b:the surcharge	0 34 -2 -24 0 0 0 -12
b:the suspension	0 0 0 -13 -2 0 0 16
b:the table	0 10 0 0 -5 0 -1 0
b:the tariff	0 17 0 -33 6 0 0 16
b:the thing	0 0 0 -2 -1 6 0 0
b:the town	0 0 0 17 -14 0 0 0
b:the truce	-3 0 -2 7 0 0 0 -3
b:the two	0 -23 -3 17 -4 0 0 2
b:the upper	0 0 0 7 0 0 0 -3
b:the vote	0 0 0 -21 22 0 0 0
b:the window	0 -10 0 17 0 0 0 -6
b:the world	0 6 0 -5 -1 0 0 0
b:their	2 -5 -2 11 -7 0 0 0
b:their tariff	0 -6 0 4 0 0 0 1
b:their truce	0 4 0 -20 0 0 0 16
b:them	1 24 0 -11 -4 0 0 -9
b:then	0 11 0 -5 -4 0 0 0
b:there	-2 -16 -2 6 10 0 4 -5
b:there is	0 -14 0 14 -4 0 1 -1
b:there until	0 -4 0 9 0 0 0 -2
b:therefore	0 0 0 -6 0 0 0 3
b:these	0 6 0 3 -4 0 0 -6
b:they	-7 -8 9 -5 12 -3 -6 0
b:they are	0 -12 3 18 4 0 0 -14
b:they arrive	0 7 -2 -13 9 0 0 -5
b:they go	0 -5 0 8 0 0 0 0
b:they have	0 -1 0 19 -4 0 0 -12
b:they meet	0 0 0 -8 0 0 0 10
b:they were	0 -8 -5 19 0 0 0 -8
b:they will	0 -13 6 6 -3 0 0 0
b:they would	0 -8 0 -11 0 0 0 16
b:thi	2 -16 0 3 6 0 0 0
b:thing	0 2 0 -3 -2 6 0 0
b:third	0 0 0 11 -2 0 0 -3
b:those	0 4 0 -2 4 0 0 -7
b:threaten	0 -5 0 1 11 0 0 -7
b:threaten to	0 -6 0 2 7 0 0 -2
b:three	0 -3 0 9 -2 0 0 -1
b:through	0 -19 3 0 1 0 0 7
b:thursday	0 -2 0 -2 0 0 0 6
b:ticket	0 -6 0 15 0 0 0 -5
b:till	8 -15 -2 -8 -6 6 0 10
b:time	0 8 0 13 10 0 0 -29
b:to	-10 -4 -2 -4 8 13 -38 8
b:to <level>	0 25 -2 -18 5 0 0 -12
b:to <number>	0 4 0 0 0 0 0 -8
b:to <seat>	0 -1 0 11 -8 0 0 0
b:to a	0 10 0 -1 -1 0 0 -2
b:to an	0 0 0 -9 0 0 0 10
b:to apply	0 -9 0 6 0 0 0 4
b:to be	0 6 0 0 -8 0 -1 1
b:to begin	-1 -4 0 9 -2 0 0 0
b:to buy	0 0 0 7 0 0 0 0
b:to charge	0 -11 0 0 9 0 0 0
b:to close	0 0 0 -9 -2 16 0 -1
b:to come	0 0 0 5 0 0 0 -6
b:to do	0 0 0 -10 10 0 0 0
b:to end	0 6 0 -1 -3 0 0 0
b:to go	0 -9 0 6 -1 0 0 3
b:to have	0 3 0 -6 0 0 0 3
b:to hold	0 -5 0 7 0 0 0 0
b:to impose	0 -7 0 8 0 0 0 0
b:to invest	0 -2 0 9 0 0 0 0
b:to keep	0 -2 0 -7 7 0 0 1
b:to last	0 2 2 2 0 0 0 -6
b:to meet	0 0 0 6 0 0 0 0
b:to pay	0 5 0 -6 2 0 0 -1
b:to prolong	0 -1 0 6 0 0 0 0
b:to run	0 2 0 6 0 0 0 -8
b:to say	0 0 0 -4 0 0 0 7
b:to see	0 -4 0 10 0 0 0 -2
b:to sign	0 0 0 10 -5 0 0 0
b:to start	0 0 0 9 -1 0 0 -6
b:to suspend	0 6 0 -10 0 0 0 6
b:to take	0 -14 0 19 0 0 0 -1
b:to the	0 -10 1 4 -3 0 -4 4
b:together	0 -3 0 10 0 0 0 -4
b:town	0 -1 0 18 -15 0 0 0
b:trade	0 -15 0 6 2 0 0 2
b:trade deal	0 -3 0 -3 0 0 0 7
b:travel	0 0 0 7 0 0 0 -3
b:travel to	0 0 0 7 0 0 0 -3
b:treaty	0 0 0 10 0 0 0 -10
b:truce	-12 8 -5 0 -6 -1 0 6
b:truce between	0 0 0 -6 0 0 0 8
b:truce end	0 0 0 -4 0 0 0 8
b:truce expire	0 0 0 9 0 0 0 -7
b:truce from	0 -3 0 -10 0 0 0 13
b:truce is	0 9 0 -17 0 0 0 8
b:truce last	0 0 0 -8 0 0 0 9
b:truce of	0 10 0 0 -3 0 0 -2
b:truce on	0 -1 0 -7 0 0 0 8
b:truce over	0 0 0 -14 0 0 0 15
b:truce run	0 0 0 15 0 0 0 -12
b:truce to	0 6 0 -16 0 0 0 10
b:truce until	0 0 0 14 0 0 0 -11
b:truce was	0 -12 0 24 0 0 0 -13
b:truce with	0 -5 0 16 -2 0 0 -9
b:truce would	0 15 0 -19 0 0 0 4
b:trump	6 -7 0 0 0 0 0 0
b:trump say	6 -6 0 0 0 0 0 0
b:tuesday	0 -3 0 5 6 0 0 -9
b:two	0 -27 -4 24 -6 0 0 0
b:two of	0 0 0 -8 0 0 0 8
b:under	6 -16 8 5 -7 0 0 -1
b:under a	0 -5 0 0 0 0 0 7
b:under the	0 -10 0 12 0 2 0 -3
b:union	0 0 0 12 0 0 0 -8
b:unless	0 0 0 5 -6 0 0 0
b:until	-2 -5 0 -9 1 -6 -3 13
b:until <day-ahead>	0 -9 0 12 0 0 0 0
b:until the	-4 0 -4 0 -1 -2 -1 6
b:up	0 -8 -1 -18 5 0 0 23
b:up <level>	0 -15 0 16 0 0 0 0
b:up by	0 -10 0 0 7 2 0 0
b:up on	0 6 0 -10 0 0 0 7
b:up to	0 14 0 -26 0 0 0 14
b:upper	0 0 0 7 0 0 0 -3
b:us	0 -1 0 -18 10 0 0 13
b:us to	0 7 0 -15 0 0 0 6
b:used	0 -9 0 -2 12 0 0 0
b:valid	0 -8 0 -1 0 0 0 13
b:video	0 -1 0 12 -4 0 0 -2
b:visit	0 0 0 8 -2 0 0 0
b:vote	0 -18 0 0 12 0 0 -8
b:vote is	0 0 0 -22 24 0 0 0
b:vote on	0 -10 0 1 7 0 0 -2
b:want	0 -1 0 7 -11 0 7 -1
b:want to	0 -8 0 10 0 0 0 0
b:was	-5 -6 -6 19 -22 -1 0 0
b:was not	0 4 0 -9 0 0 0 6
b:was to	0 -13 0 20 -2 6 0 -9
b:water	0 8 -3 3 -1 0 0 -5
b:way	0 6 0 -2 -3 0 0 1
b:we	-1 6 3 1 -5 0 0 -5
b:we are	0 4 0 3 0 0 0 -10
b:we avoid	0 8 0 -7 0 0 0 0
b:we have	0 7 0 2 0 0 0 -12
b:we shall	0 -12 0 7 0 0 0 3
b:webinar	0 -2 0 11 -4 0 0 0
b:wednesday	0 0 0 13 0 0 0 -7
b:were	-5 -13 -11 40 -7 0 0 -20
b:what	2 -9 5 12 -2 0 0 -7
b:what <person>	0 8 0 -12 0 0 0 3
b:what change	0 -4 11 1 0 0 0 -9
b:what happen	7 3 -2 0 -9 0 0 -3
b:what is	0 -10 0 13 0 0 0 -2
b:what the	0 -8 0 0 0 0 0 6
b:what they	0 -5 0 0 0 0 0 7
b:when	0 -13 0 -1 0 0 0 12
b:when the	0 -4 0 -5 0 0 0 9
b:when they	0 0 0 -10 0 0 0 10
b:where	0 -3 0 2 1 6 0 -8
b:where the	0 0 0 -2 0 7 0 0
b:which <person>	0 0 0 -9 10 0 0 -2
b:which begin	0 -4 0 10 -2 0 0 0
b:which both	0 -2 0 8 0 0 0 -3
b:which end	0 0 7 -7 0 0 0 1
b:which expire	0 8 0 0 0 0 0 -5
b:which it	0 0 0 0 -7 0 0 7
b:which lapse	3 4 0 -11 0 0 0 0
b:which meet	0 0 0 7 -5 0 0 0
b:which run	0 2 0 -12 0 0 0 9
b:which take	0 -11 0 0 0 0 0 10
b:which the	0 -13 0 21 0 0 0 -4
b:which was	0 0 0 16 0 0 0 -18
b:who	0 0 0 18 -9 0 0 -8
b:will	0 -8 -5 7 -2 -6 -8 6
b:will be	0 0 2 -4 -15 0 0 15
b:will begin	0 0 0 -7 7 0 0 0
b:will charge	0 0 0 -6 0 0 0 6
b:will discuss	0 -2 0 7 0 0 0 0
b:will do	0 -3 0 12 -4 0 0 -1
b:will go	0 2 0 -12 0 0 0 9
b:will hold	0 0 0 -10 11 0 0 0
b:will meet	0 0 0 6 0 0 0 -1
b:will not	1 -19 0 19 0 0 0 0
b:will now	0 -2 0 6 0 0 0 -1
b:will pay	0 0 0 3 1 0 0 -6
b:will return	0 10 0 -4 0 0 0 -5
b:will vote	0 0 0 11 -9 0 0 0
b:window	0 -15 0 0 11 0 6 -7
b:winter	0 -7 0 16 0 0 0 -6
b:with	0 8 -3 -17 0 0 4 14
b:with <level>	0 9 0 -8 0 0 0 0
b:with <name>	0 -15 0 0 -4 0 6 7
b:with <seat>	0 0 0 -1 0 0 0 6
b:with the	0 1 0 3 12 0 0 -12
b:without	0 -9 4 13 -5 0 0 -3
b:without the	0 -6 5 15 0 0 0 -16
b:word	0 9 0 -11 0 0 0 0
b:worker	0 -1 0 6 -2 0 0 0
b:working	0 0 0 21 -8 0 0 -12
b:world	0 8 0 -6 -1 0 0 0
b:would	-4 8 -5 -15 -1 -1 1 12
b:would apply	0 -14 0 12 0 0 0 2
b:would be	-7 0 0 -2 0 0 5 3
b:would have	0 -16 0 15 5 0 0 -5
b:would otherwise	0 -4 0 -9 0 0 0 14
b:would sign	0 -6 0 10 0 0 0 0
b:write	0 -7 7 -16 12 0 0 7
b:write on	0 -7 0 -6 3 0 0 8
b:year	0 -4 0 1 -2 0 0 7
b:year 's	0 -2 0 6 0 0 0 0
b:you	0 14 0 3 -1 0 0 -18
b:your	0 0 -1 15 4 -8 -1 -10
b:·	0 0 0 10 0 0 0 -4
b:—	8 0 -1 -9 0 0 -3 7
b:— <name>	5 3 0 -1 3 0 0 -9
b:— the	0 -10 1 13 0 0 0 -5
c0=agree	-2 -4 -8 -5 14 -4 0 8
c0=bear	-1 -7 0 5 3 -2 -13 5
c0=begin	10 -12 -1 13 0 -9 0 -2
c0=buy	0 0 6 6 -5 0 0 -9
c0=deny	-5 0 0 4 -5 0 0 7
c0=down	-3 0 -6 9 -22 0 0 5
c0=end	0 4 -8 15 -9 -6 -4 -7
c0=propose	-5 7 -5 5 -11 -6 0 4
c0=return	-1 17 0 2 0 0 -2 -15
c0=sell	3 -1 0 11 -6 0 0 -7
c0=suspend	4 -1 9 -1 -2 -3 -1 -5
c0=threaten	0 -5 0 1 9 0 0 -7
c0=up	-1 0 -7 0 2 -2 -3 1
c1=agree	-3 -1 0 2 9 -5 -1 -1
c1=agree & d:ahead	-3 -1 0 1 10 -5 -1 -2
c1=bear	-2 -1 -1 1 -1 -3 -1 9
c1=bear & d:ahead	-2 0 0 -5 0 -3 -1 13
c1=bear & d:today	0 -3 0 13 0 0 0 -8
c1=begin	8 -3 -2 9 -6 -10 0 -5
c1=begin & d:ahead	9 -3 -1 6 -5 -9 0 -3
c1=buy	0 0 6 10 -8 0 0 -12
c1=buy & d:ahead	0 0 6 8 -7 0 0 -11
c1=deny	-5 0 0 3 -4 0 0 7
c1=deny & d:ahead	-5 0 0 2 -4 0 0 7
c1=down	-3 5 -6 2 -25 0 6 2
c1=down & d:ahead	-3 5 -6 2 -25 0 6 1
c1=end	0 3 -7 16 -6 -6 -4 -8
c1=end & d:ahead	0 4 -7 17 -5 -6 -4 -9
c1=impose	-2 2 -4 6 -2 0 -1 -6
c1=impose & d:ahead	0 6 -3 0 -2 1 0 -2
c1=impose & d:today	-1 -10 0 23 0 0 0 -16
c1=propose	-5 4 -6 0 5 -5 7 -7
c1=propose & d:ahead	-5 5 -6 -2 5 -5 8 -6
c1=say & d:ahead	-4 -3 5 -2 3 0 -5 7
c1=say & d:today	0 0 0 4 0 0 0 -7
c1=sell	3 -9 0 4 -1 6 0 -4
c1=sell & d:ahead	3 -9 0 9 -1 6 0 -13
c1=stay	0 -3 -3 8 -3 -1 -2 -2
c1=stay & d:today	0 -7 0 9 0 0 0 0
c1=suspend	9 -6 7 -7 2 -4 -2 1
c1=suspend & d:ahead	9 -6 7 -8 2 -4 -2 1
c1=target & d:ahead	-3 2 0 5 -8 0 0 0
c1=up	-1 2 -7 1 0 -3 -3 0
c1=up & d:ahead	-1 5 -7 -1 1 -2 -3 0
c1=up & d:today	0 -7 0 9 0 0 0 0
c2=agree	0 1 0 0 -4 -2 9 -3
c2=bear	-3 -5 -6 15 4 -2 0 -11
c2=begin	-2 -1 -9 6 5 0 0 -2
c2=down	0 1 0 0 -8 0 1 0
c2=end	0 0 -1 -11 -4 0 0 17
c2=impose	-14 -1 -1 4 -6 0 9 0
c2=propose	0 -7 0 -8 7 0 5 3
c2=return	0 -14 0 -7 0 0 0 20
c2=say	-5 -9 0 12 6 0 0 -4
c2=sell	0 0 0 -5 -6 11 -1 0
c2=stay	5 -15 0 23 -13 0 1 -10
c2=up	-1 10 -2 4 0 0 0 -17
ct0=agree future	0 -7 0 9 -4 0 0 0
ct0=agree modal	0 -7 0 10 4 0 0 -12
ct0=agree past	0 5 -1 -3 -10 0 0 7
ct0=agree past-passive	0 0 0 6 0 0 0 -3
ct0=agree perfect	0 -4 0 -10 4 0 0 12
ct0=agree pluperfect	0 11 0 -19 0 0 0 11
ct0=agree present	0 -8 0 0 2 0 5 -2
ct0=agree present-passive	0 -6 0 -9 18 0 -4 0
ct0=bear future	3 0 0 11 0 0 0 -19
ct0=bear future-passive	0 -11 0 14 -2 0 0 0
ct0=bear modal	0 -3 5 -2 -11 0 0 10
ct0=bear past	0 -14 0 14 3 0 0 -4
ct0=bear pluperfect	0 0 0 -5 0 0 0 7
ct0=bear present	-5 12 -8 -6 -2 0 -4 5
ct0=bear present-passive	0 -5 1 -18 22 0 0 -7
ct0=begin future-passive	2 6 0 0 -3 0 0 -4
ct0=begin modal	-7 -14 4 10 -11 0 0 9
ct0=begin modal-passive	1 9 0 -11 0 0 0 0
ct0=begin past	-3 -32 0 32 4 0 0 -4
ct0=begin perfect	0 -6 0 8 0 0 0 0
ct0=begin present	13 4 -10 -6 1 -4 0 -5
ct0=begin present-passive	0 0 2 -12 1 0 0 5
ct0=buy modal	0 0 0 9 -2 0 0 -2
ct0=buy past	0 3 7 -8 0 0 0 0
ct0=down future	0 16 0 -6 0 0 0 -9
ct0=down modal	-2 2 0 -16 0 0 0 18
ct0=down past	0 -8 0 6 0 0 0 4
ct0=down present	0 -7 -2 18 -13 0 2 -8
ct0=end future	0 13 -6 -8 -8 0 0 6
ct0=end modal	0 0 -5 8 -3 0 0 0
ct0=end past	0 -15 0 23 -3 0 0 -8
ct0=end past-passive	0 -1 0 6 0 0 0 -2
ct0=end pluperfect	0 0 0 8 0 0 0 -6
ct0=end present	0 6 0 -2 1 -3 -2 -3
ct0=impose future	-4 -1 -1 12 -14 0 0 3
ct0=impose future-passive	0 4 0 -8 2 0 0 0
ct0=impose modal	4 -6 -1 6 4 0 0 -7
ct0=impose modal-passive	0 0 0 -16 9 3 0 5
ct0=impose past	0 6 4 -1 -11 -1 -2 0
ct0=impose past-passive	-5 -5 0 9 0 0 0 2
ct0=impose perfect	0 5 -6 -2 5 0 1 -2
ct0=impose pluperfect	0 -20 0 8 7 0 0 5
ct0=impose present	-11 -3 1 1 -4 9 7 1
ct0=impose present-passive	9 8 -6 -8 0 0 -4 0
ct0=propose future	0 -7 0 9 -10 0 0 5
ct0=propose future-passive	0 0 0 8 -4 0 0 0
ct0=propose modal	0 0 0 -6 1 0 0 4
ct0=propose past	0 10 0 -4 -6 0 0 0
ct0=propose past-passive	0 10 0 -18 0 0 0 8
ct0=propose perfect	0 -1 0 9 1 0 0 -9
ct0=propose pluperfect	0 -5 0 0 6 0 0 0
ct0=propose present	0 0 0 0 2 0 6 -2
ct0=propose present-passive	0 4 0 6 -13 0 0 2
ct0=return future	0 6 0 0 0 0 0 -7
ct0=return modal	0 1 0 7 0 0 0 -9
ct0=return present	-1 12 0 -4 -6 0 -1 1
ct0=say future	0 -10 7 -18 11 0 0 6
ct0=say modal	0 -2 0 13 -12 0 0 1
ct0=say past	-10 0 -5 8 -4 -2 0 4
ct0=say perfect	7 5 0 -6 -2 0 0 -3
ct0=say present	0 -6 3 1 0 0 0 0
ct0=stay future	-3 9 0 -7 7 -1 0 -3
ct0=stay future-passive	0 0 0 10 0 0 0 -5
ct0=stay modal	-2 6 -1 1 4 0 5 -14
ct0=stay modal-passive	0 8 0 -4 -2 0 0 -1
ct0=stay past	6 -11 0 2 -13 5 2 0
ct0=stay present	-7 -3 0 -2 2 0 -8 10
ct0=suspend future	0 4 1 1 9 0 0 -17
ct0=suspend future-passive	-2 -7 0 1 9 0 0 0
ct0=suspend past	17 4 9 -19 -1 0 0 -8
ct0=suspend past-passive	-4 0 0 7 0 0 0 0
ct0=suspend present	-5 -11 4 6 -12 0 0 6
ct0=suspend present-passive	0 -1 -2 0 -11 0 0 10
ct0=target future	0 0 0 -6 0 0 0 5
ct0=target future-passive	0 11 0 -5 -4 0 0 0
ct0=target perfect	0 6 0 -7 5 0 0 -4
ct0=target pluperfect	0 -16 0 10 5 0 0 0
ct0=threaten perfect	2 6 0 -16 7 0 0 -1
ct0=threaten pluperfect	0 -17 0 12 5 0 0 0
ct0=up future	0 -9 0 4 -2 0 0 9
ct0=up modal	0 4 0 -3 6 0 0 -6
ct0=up modal-passive	0 9 0 -5 0 0 0 -3
ct0=up past	0 -7 0 11 0 0 0 -1
ct0=up present	0 2 -1 1 -6 0 0 1
ct1=agree future	0 -7 0 9 -4 0 0 0
ct1=agree infinitive	0 0 0 6 -2 0 0 0
ct1=agree modal	0 -7 0 10 4 0 0 -12
ct1=agree participle-passive	0 -4 6 2 -6 0 0 1
ct1=agree past	0 11 0 -2 -7 0 0 -1
ct1=agree past-passive	0 0 0 6 0 0 0 -3
ct1=agree perfect	0 -3 0 -12 4 0 0 12
ct1=agree pluperfect	0 12 0 -14 0 0 0 5
ct1=agree present	0 -7 0 0 2 0 5 -2
ct1=agree present-passive	0 -6 0 -9 18 0 -4 0
ct1=bear future	3 -2 0 12 0 0 0 -19
ct1=bear future-passive	0 -11 0 14 -2 0 0 0
ct1=bear infinitive	0 17 0 -20 -4 0 0 6
ct1=bear modal	0 -3 5 -2 -11 0 0 10
ct1=bear participle-passive	0 0 0 1 -7 0 6 -1
ct1=bear past	0 -14 0 14 3 0 0 -4
ct1=bear pluperfect	0 0 0 -5 0 0 0 7
ct1=bear present	-4 12 -8 -6 -2 0 -4 5
ct1=bear present-passive	0 -4 1 -20 22 0 0 -7
ct1=begin future	0 4 0 3 -3 0 0 -7
ct1=begin future-passive	2 6 0 0 -3 0 0 -4
ct1=begin gerund	0 7 0 -7 0 0 0 1
ct1=begin infinitive	-1 16 0 -8 -5 0 0 -3
ct1=begin modal	-7 -13 4 11 -11 0 0 8
ct1=begin modal-passive	1 9 0 -11 0 0 0 0
ct1=begin past	-3 -31 0 31 4 0 0 -3
ct1=begin perfect	0 -5 0 8 0 0 0 0
ct1=begin present	13 2 -10 -6 2 -4 0 -3
ct1=begin present-passive	0 0 2 -12 1 0 0 5
ct1=buy modal	0 0 0 9 -2 0 0 -2
ct1=buy past	0 3 7 -8 0 0 0 0
ct1=down future	0 16 0 -6 0 0 0 -9
ct1=down infinitive	0 15 0 -5 -1 0 0 -5
ct1=down modal	-2 2 0 -16 0 0 0 18
ct1=down participle-passive	0 0 0 -6 0 0 7 0
ct1=down past	0 -8 0 6 0 0 0 4
ct1=down present	0 -6 -2 15 -11 0 2 -7
ct1=end future	0 12 -5 -7 -8 0 0 6
ct1=end infinitive	0 8 5 -22 5 0 0 3
ct1=end modal	0 0 -5 8 -3 0 0 0
ct1=end participle-passive	0 -5 -6 24 0 0 0 -14
ct1=end past	0 -15 0 20 -3 0 0 -6
ct1=end past-passive	0 -1 0 6 0 0 0 -2
ct1=end pluperfect	0 0 0 8 0 0 0 -6
ct1=impose future	-4 0 -1 15 -14 0 0 -2
ct1=impose future-passive	0 4 0 -8 2 0 0 0
ct1=impose infinitive	-1 -10 -1 7 -2 0 0 9
ct1=impose modal	4 -6 -1 6 4 0 0 -7
ct1=impose modal-passive	0 0 0 -16 9 3 0 5
ct1=impose participle-passive	1 4 7 -1 1 0 0 -8
ct1=impose past	0 8 4 -4 -8 -1 -1 0
ct1=impose past-passive	-4 -5 0 8 0 0 0 2
ct1=impose pluperfect	0 -9 0 3 8 0 0 0
ct1=impose present	-11 0 -2 0 0 9 7 -1
ct1=impose present-passive	9 8 -6 -4 0 0 -3 -4
ct1=propose future	0 -7 0 9 -10 0 0 5
ct1=propose future-passive	0 0 0 8 -4 0 0 0
ct1=propose infinitive	0 -8 0 11 0 0 0 0
ct1=propose modal	0 0 0 -6 1 0 0 3
ct1=propose participle-passive	0 4 0 -10 10 0 6 -11
ct1=propose past	0 10 0 -8 -5 0 0 2
ct1=propose past-passive	0 10 0 -18 0 0 0 8
ct1=propose perfect	0 0 0 5 2 0 0 -6
ct1=propose pluperfect	0 0 0 -2 6 0 0 0
ct1=propose present	0 -7 0 0 12 0 6 -6
ct1=propose present-passive	0 4 0 13 -13 0 0 -2
ct1=return future	0 6 0 0 0 0 0 -7
ct1=return modal	0 1 0 7 0 0 0 -9
ct1=return present	-1 12 0 -4 -6 0 -1 1
ct1=say future	0 -10 7 -18 11 0 0 6
ct1=say modal	0 -2 0 13 -12 0 0 1
ct1=say past	-10 0 -5 8 -4 -1 0 4
ct1=say perfect	7 5 0 -6 -2 0 0 -3
ct1=say present	0 -5 4 3 -6 0 0 0
ct1=stay future	-3 7 0 0 0 -1 0 -6
ct1=stay future-passive	0 0 0 10 0 0 0 -5
ct1=stay gerund	0 -9 0 0 -2 0 0 9
ct1=stay infinitive	0 -8 0 7 0 0 0 0
ct1=stay modal	-2 6 -1 1 4 0 5 -14
ct1=stay modal-passive	0 8 0 -4 -2 0 0 -1
ct1=stay past	6 -11 0 1 -12 5 2 0
ct1=stay present	-4 -3 1 -2 3 0 -8 6
ct1=suspend future	0 0 1 7 9 0 0 -17
ct1=suspend future-passive	-2 -7 0 1 9 0 0 0
ct1=suspend participle-passive	3 -1 -1 -7 9 0 0 0
ct1=suspend past	17 4 9 -26 -1 0 0 -2
ct1=suspend past-passive	-4 0 0 7 0 0 0 0
ct1=suspend present	-2 -7 4 3 -11 0 0 5
ct1=suspend present-passive	0 -1 -2 0 -11 0 0 10
ct1=target future	0 0 0 -6 0 0 0 5
ct1=target future-passive	0 11 0 -5 -4 0 0 0
ct1=target pluperfect	0 -6 0 0 6 0 0 0
ct1=threaten pluperfect	0 -8 0 1 6 0 0 0
ct1=up future	0 -6 0 5 -2 0 0 4
ct1=up modal	0 4 0 -3 6 0 0 -7
ct1=up modal-passive	0 9 0 -5 0 0 0 -3
ct1=up past	0 -7 0 10 0 0 0 0
ct1=up present	0 2 -1 1 -6 0 0 0
ct2=agree infinitive	0 6 0 -8 -2 -2 5 0
ct2=agree past	0 -2 0 8 0 0 0 -2
ct2=bear infinitive	0 -7 0 8 0 0 2 -2
ct2=bear modal	0 -1 0 -1 7 0 0 0
ct2=bear past	0 -8 0 12 0 0 0 0
ct2=bear present	0 13 0 0 1 0 0 -11
ct2=bear present-passive	0 -9 0 10 0 0 0 0
ct2=down past	0 -9 0 6 0 0 0 0
ct2=down present	0 17 0 -12 0 0 0 -1
ct2=end past	0 -4 0 0 0 0 0 6
ct2=end present	0 0 0 -16 0 0 0 16
ct2=impose future-passive	0 0 5 -15 7 0 0 0
ct2=impose gerund	0 -4 0 7 0 0 0 0
ct2=impose infinitive	0 9 0 -5 -12 -1 6 0
ct2=impose modal	0 -2 0 -1 0 0 0 6
ct2=impose participle-passive	0 5 0 -12 0 0 0 11
ct2=impose past	-4 -16 0 35 -3 0 0 -11
ct2=impose past-passive	0 2 0 5 0 0 0 -7
ct2=impose perfect	0 -1 0 11 0 0 0 -1
ct2=propose present	0 0 0 0 0 0 6 -3
ct2=return present	0 -8 0 -5 -3 0 0 18
ct2=say past	-4 -9 0 7 4 0 0 1
ct2=say present	0 0 0 7 0 0 0 -6
ct2=sell infinitive	2 -4 0 -4 0 10 0 0
ct2=stay future	0 12 0 -9 5 0 0 -10
ct2=stay infinitive	0 0 0 0 0 0 7 -3
ct2=stay modal	0 -15 0 19 0 0 0 -2
ct2=stay past	0 -12 0 23 -2 0 0 -6
ct2=stay present	2 -2 2 2 -12 0 -5 5
ct2=suspend present-passive	0 6 0 -4 0 0 0 0
ct2=target present	0 -2 0 -6 8 0 0 1
ct2=up modal	0 -3 0 7 0 0 0 -1
ct2=up past	0 21 0 -15 0 0 0 -4
ct2=up present	0 -12 -2 14 0 0 0 0
d:after ,	0 0 0 12 -2 6 0 -14
d:after , a	0 -6 0 14 0 0 0 -6
d:after , ends on	0 0 0 -5 0 0 0 6
d:after , expires on	0 0 0 -5 0 0 0 6
d:after and	0 0 0 0 6 0 0 -6
d:after and ends on	0 -3 0 -9 -3 0 0 18
d:after and expires on	0 0 0 -10 0 0 0 12
d:after to	-4 -4 -1 5 -5 0 0 6
d:ahead	-9 -5 -9 20 5 -11 -11 -4
d:ahead other	-28 -29 -13 67 -30 -16 -18 -12
d:ahead own	4 10 -1 -20 17 -1 -1 2
d:ahead-0	-2 -9 -7 44 10 3 -12 -76
d:ahead-1	-41 36 -7 12 8 -9 -7 -42
d:ahead-2	-7 13 -27 -26 30 -10 0 5
d:ahead-3	23 -33 20 -23 0 6 0 25
d:ahead-4	-46 18 0 -34 -61 7 12 45
d:ahead-5	6 -105 -16 93 -17 -29 -20 -11
d:ahead-6	9 6 13 0 -28 -4 -3 -8
d:at=0	6 -1 -4 14 -30 -16 12 1
d:at=1	-14 -1 -21 24 -51 -13 -22 17
d:at=2	-15 5 8 -9 22 -2 -4 -5
d:at=3	0 -31 -14 44 21 4 -15 -35
d:before 	0 0 0 -4 0 0 0 6
d:before ,	0 6 0 -11 -1 6 0 4
d:before , a	0 -3 0 -9 0 0 0 16
d:before and	0 -9 0 13 0 0 0 0
d:before from	0 -5 0 18 0 0 0 -10
d:before to	-1 0 0 -3 -7 0 0 12
d:begins	4 10 -9 -1 -2 7 -24 1
d:begins ahead	4 16 -4 -7 -5 10 -20 -4
d:begins today	0 -16 -4 5 7 -2 -2 9
d:ends	-13 -5 -3 5 -9 -11 -26 23
d:ends ahead	-9 -3 -1 2 -12 -9 -24 22
d:ends other ahead	-18 -6 1 3 0 -1 -7 16
d:ends own ahead	0 0 -1 -2 -13 -7 -18 15
d:ends own today	-9 -6 -3 2 11 0 0 3
d:ends today	-9 -6 -3 2 11 0 0 3
d:how=calendar	1 2 0 -16 7 0 -17 19
d:how=relative	-10 -23 -9 56 -8 -12 -5 -26
d:how=weekday	-32 -12 -30 65 -8 -22 1 -41
d:last	-5 -39 -2 62 -27 -1 0 -14
d:named=0	-20 -17 -12 54 -1 -11 -6 -23
d:named=1	1 -3 -4 -12 -6 -4 -13 29
d:named=2	9 14 -2 -9 3 -6 -10 -4
d:named=3	-1 -11 0 26 4 0 0 -15
d:rank=0	-10 34 2 -33 19 8 4 -9
d:rank=0 of 1	0 24 0 -56 -59 -13 14 64
d:rank=0 of 2	-1 17 -5 -4 7 -4 6 -22
d:rank=0 of 3	-5 9 0 -2 20 16 -16 -36
d:rank=0 of 4	-2 4 8 2 36 5 -11 -57
d:rank=1	2 27 -4 -43 18 -29 0 14
d:rank=1 of 2	-3 16 2 -46 -25 -27 -7 50
d:rank=1 of 3	5 12 -20 -14 18 -1 0 -12
d:rank=1 of 4	1 10 0 1 26 -11 4 -50
d:rank=2	4 25 15 -41 0 5 3 9
d:rank=2 of 3	5 7 7 -36 -33 5 0 37
d:rank=2 of 4	16 6 3 -33 18 2 -10 6
d:rank=3	17 -13 -4 -29 0 1 -19 33
d:span-after	-1 2 -12 3 -5 0 -10 0
d:span-before	-19 -1 -16 -3 0 0 -5 19
d:today	-14 -18 -24 53 -23 -15 -16 -13
d:today own	-13 -18 -24 53 -23 -15 -16 -13
d:today-0	-14 -18 -24 53 -23 -15 -16 -13
f:"	-3 14 -6 26 -8 -7 -3 -31
f:'	0 -10 0 22 -11 0 0 0
f:'s	9 24 -3 -26 2 0 -8 1
f:(	0 6 0 -12 1 0 0 4
f:)	0 6 0 -12 1 0 0 4
f:,	11 -5 1 14 -32 -7 -37 5
f:-	10 -6 0 8 -20 0 0 0
f:.	-9 -6 -3 17 -8 -6 -14 3
f::	4 0 -11 -5 -16 -5 0 21
f:;	0 19 -6 -15 -1 -3 0 3
f:<agent>	-10 5 13 -4 -11 8 10 -8
f:<day-ahead>	0 11 0 4 -17 -14 0 -5
f:<day-gone>	-10 0 0 -7 -16 -10 -3 27
f:<day-today>	-11 12 5 -10 -22 -2 0 13
f:<duty>	-2 9 8 3 0 -16 -12 -9
f:<gate>	-4 -17 0 21 -14 9 -1 -1
f:<goods-amount>	0 0 0 -14 17 0 6 -10
f:<goods>	15 20 -19 -28 -9 -13 -12 22
f:<level-noun>	-15 8 0 -5 15 -8 -6 -1
f:<level>	-10 12 -3 -3 -8 -32 0 6
f:<money>	-5 -6 1 14 -1 0 0 -6
f:<month-ahead>	4 -15 7 12 0 0 0 -9
f:<month-gone>	10 -18 1 -24 10 8 -4 23
f:<month-today>	0 -2 0 -11 -2 0 0 18
f:<name>	-1 7 0 -27 13 -7 0 15
f:<not>	12 -16 2 12 8 -8 -12 -5
f:<number>	-6 5 11 -7 -5 4 -11 5
f:<office>	2 -11 2 12 -4 -2 -3 -2
f:<organisation>	0 25 -13 -13 -9 15 -7 -4
f:<person>	-13 -7 -4 -11 31 4 -13 5
f:<points>	-4 0 -1 -15 -10 0 0 34
f:<quality>	1 -31 0 -19 9 -2 12 33
f:<seat>	-10 0 -11 -29 6 20 4 19
f:<sender>	2 20 4 -15 20 -5 -1 -27
f:<span>	2 -35 -13 27 -30 -8 -3 14
f:<taker>	0 -14 0 6 -1 0 0 9
f:<v-agree>	-15 -12 0 21 -17 1 -5 1
f:<v-bear>	-3 -2 -8 9 -24 -12 0 10
f:<v-begin>	-4 16 3 -15 -12 -10 -1 13
f:<v-buy>	-6 1 4 -9 0 -1 0 10
f:<v-deny>	7 -1 0 13 -3 0 0 -12
f:<v-down>	0 0 0 11 -23 -10 -2 2
f:<v-end>	3 16 -1 -12 -16 -12 -5 14
f:<v-impose>	-21 -1 -26 10 3 11 -19 2
f:<v-propose>	-1 -7 0 10 0 -5 0 -5
f:<v-return>	0 -9 -2 1 -9 0 0 16
f:<v-say>	-5 -1 -23 6 14 0 -15 -3
f:<v-sell>	-1 0 6 -2 16 -4 0 -12
f:<v-stay>	1 4 -1 -16 0 12 -10 8
f:<v-suspend>	8 -9 -5 -8 15 16 -3 -5
f:<v-target>	-2 5 -8 -16 0 -3 -6 22
f:<v-threaten>	-5 14 0 8 -21 0 -4 0
f:<v-up>	-3 -20 3 22 -10 8 0 -7
f:?	0 0 0 -12 -5 0 0 22
f:a	9 -1 -14 11 3 19 4 -28
f:about	0 2 0 -4 0 0 0 8
f:above	0 19 0 -17 0 0 0 0
f:abroad	0 -5 0 8 -3 2 0 0
f:according	0 4 0 -6 8 0 0 -5
f:act	0 9 0 -1 0 0 0 -9
f:add	0 2 0 1 4 0 0 -7
f:additional	0 23 0 -22 -3 0 0 3
f:affiliate	0 -4 0 0 -6 0 0 8
f:after	-3 18 8 3 -16 -5 -1 -13
f:afterward	0 9 0 -9 0 0 0 0
f:again	-2 2 -1 20 0 -3 -2 -18
f:agree	0 0 0 1 -13 -2 0 8
f:agreement	-2 24 0 -7 -8 0 0 -6
f:air	0 7 0 -5 0 0 0 0
f:all	4 6 -2 13 0 0 0 -22
f:allow	0 -6 0 0 0 3 0 0
f:almost	0 0 0 6 -1 0 0 -7
f:alone	0 7 0 -5 0 0 0 0
f:already	0 -6 0 21 -15 0 7 -15
f:am	0 6 0 4 0 0 0 -9
f:among	0 3 0 2 0 0 0 -8
f:amount	0 -5 0 9 0 0 0 0
f:an	-1 20 -9 -4 1 -4 0 -8
f:and	8 23 -14 -17 -6 -13 -5 4
f:announce	0 0 0 12 -4 0 0 -11
f:answer	0 -12 0 21 1 0 0 -10
f:antimony	10 -14 0 10 -3 0 0 -10
f:any	-4 0 0 17 0 0 0 -9
f:anything	0 -15 5 13 -3 0 0 0
f:apart	0 0 0 11 0 0 0 -10
f:apple	0 -4 0 -2 0 0 0 10
f:application	11 0 0 -2 0 0 0 -5
f:apply	-3 15 -2 -9 3 0 0 -4
f:approval	0 0 0 -20 4 0 0 18
f:approve	-3 20 0 24 8 6 0 -52
f:are	11 4 7 -21 8 -9 -1 3
f:argue	0 0 0 -8 11 0 0 0
f:arrangement	-5 -8 6 0 4 0 0 0
f:arrive	0 -10 0 0 0 0 7 1
f:as	13 2 8 -4 9 -2 -1 -15
f:ask	-4 -36 -1 28 1 -1 0 0
f:at	-10 -16 0 3 0 -3 12 7
f:away	0 -1 0 6 -3 -2 0 2
f:back	0 -12 10 -10 -3 0 0 16
f:ban	-4 0 0 13 -8 0 0 0
f:banana	0 1 0 -11 2 0 0 4
f:basi	0 -3 0 -9 0 0 0 13
f:basic	0 6 0 -5 0 0 0 -1
f:battery	6 6 0 -3 0 0 0 -7
f:be	0 -11 -3 1 -11 0 -6 20
f:become	0 -5 0 17 -13 0 0 0
f:beef	0 17 0 -11 -3 0 0 0
f:been	-5 14 -4 6 -6 0 -1 -12
f:before	2 15 3 20 -7 0 0 -35
f:begin	1 -6 0 15 -9 0 0 -5
f:being	0 0 0 0 -8 0 0 2
f:believe	0 0 0 13 0 0 0 -12
f:belong	0 0 0 11 0 0 0 -10
f:below	0 -5 0 11 0 0 0 -3
f:bergen	0 0 0 10 0 0 0 -7
f:beside	0 0 0 6 0 0 0 -5
f:better	3 -9 0 0 0 0 0 3
f:between	0 -19 0 6 0 0 0 14
f:beyond	0 1 0 -10 0 0 0 8
f:bill	0 -11 0 4 6 0 0 0
f:blacklisted	0 0 0 -9 0 0 0 10
f:both	-3 0 -2 14 -12 -6 0 -2
f:budget	0 -1 0 10 0 0 0 -6
f:busan	1 -7 0 -27 8 0 0 22
f:business	0 6 0 0 0 0 0 -3
f:but	0 22 0 -38 10 1 0 14
f:butter	0 -23 0 13 -3 0 5 6
f:buy	0 -4 0 0 10 0 0 0
f:buyer	2 -6 0 0 0 0 0 1
f:by	4 -24 1 31 -23 14 -5 -10
f:cabinet	0 11 0 1 -5 0 0 -7
f:calendar	0 -1 0 10 9 0 0 -14
f:call	0 12 0 8 -7 1 0 -18
f:can	0 22 0 -16 -3 0 0 0
f:can't	0 0 0 6 0 0 0 -4
f:cancel	0 6 0 -3 0 0 0 0
f:cannot	0 2 0 -13 11 0 0 0
f:car	0 10 0 -9 7 0 0 -6
f:carry	0 -4 0 10 0 0 0 -1
f:case	1 8 0 -11 0 0 -4 6
f:cement	0 -8 0 2 0 0 0 5
f:cent	0 -5 0 11 0 0 0 -3
f:chair	0 -13 0 16 0 0 0 0
f:change	0 -15 0 2 -9 0 0 15
f:charge	-3 -17 -2 -1 15 0 0 13
f:check	0 -12 0 19 0 0 0 -6
f:chicken	0 -4 0 8 0 0 0 0
f:chip	2 7 0 -7 -4 0 0 0
f:clear	0 -6 0 7 0 0 0 0
f:close	0 5 0 -8 -1 0 0 7
f:closed	1 0 0 -9 0 0 0 7
f:club	0 -3 0 20 0 0 0 -17
f:coal	0 -10 0 19 0 0 0 -13
f:coffee	0 0 0 -16 5 0 0 13
f:cold	0 0 0 9 0 0 0 -12
f:colleague	0 9 0 0 0 0 0 -7
f:collect	0 -3 0 -13 0 0 0 22
f:come	6 -7 2 -3 -10 -1 0 13
f:comment	0 -16 0 -12 20 0 0 1
f:commerce	-2 -10 0 13 0 0 0 -2
f:commission	0 13 0 -9 0 0 0 -3
f:company	-1 -2 0 30 -8 0 0 -22
f:complete	0 -2 0 -3 0 0 0 7
f:conclude	0 -10 0 0 0 0 0 11
f:confirm	0 9 0 -10 -7 0 0 8
f:consensu	0 -5 0 7 0 0 0 -3
f:consent	1 -11 0 12 -4 0 0 0
f:consider	0 3 0 -13 6 0 0 0
f:continue	0 11 0 -20 0 0 0 11
f:control	13 0 0 -2 -8 0 0 -1
f:copper	0 7 0 0 0 0 0 -8
f:cost	0 0 0 19 -6 0 0 -13
f:could	0 1 0 9 -4 6 0 -13
f:council	0 0 0 18 0 0 0 -16
f:count	0 -10 0 8 9 0 0 -10
f:counterpart	0 -12 0 6 0 0 0 5
f:counting	0 0 0 -4 0 0 0 6
f:country	5 4 -5 6 -1 0 0 -10
f:course	-1 0 0 -9 0 0 0 12
f:cover	0 0 0 -6 0 0 0 10
f:covered	0 1 -3 -8 10 0 0 0
f:crane	3 0 0 10 0 0 0 -15
f:customer	0 -6 0 10 -1 0 0 0
f:cut	0 -5 0 0 -13 0 0 18
f:date	-1 -16 0 5 -1 3 0 5
f:day	0 12 0 -41 13 0 0 16
f:deadline	0 -13 0 18 0 0 0 -3
f:deal	2 -8 0 -5 -16 7 0 20
f:decide	-1 0 0 -3 -13 0 0 16
f:decided	0 -3 0 14 6 0 0 -17
f:decision	0 -1 0 -9 0 0 0 16
f:declare	0 0 0 -6 5 0 0 0
f:decree	0 30 0 -35 0 0 0 10
f:deficit	0 9 0 -8 0 0 0 0
f:delay	0 -6 0 7 0 0 0 0
f:delegation	0 0 0 8 -1 0 7 -12
f:described	0 -3 0 7 0 0 0 -1
f:did	0 11 0 -16 1 0 0 7
f:dinner	0 -10 0 14 0 0 0 0
f:do	9 0 0 -26 11 0 0 10
f:doe	0 14 0 -10 0 0 0 0
f:don't	3 8 0 -9 -4 0 0 0
f:done	0 -3 0 20 -10 0 0 -10
f:double	0 -5 0 19 -3 0 0 -8
f:down	0 -2 0 11 2 0 0 -8
f:draft	0 8 0 2 -8 0 0 -3
f:drop	0 6 0 1 0 0 0 -8
f:dry	0 8 0 -2 -2 2 0 -4
f:due	0 -15 0 -2 0 0 0 13
f:during	0 2 0 14 0 0 0 -17
f:duty	-1 21 0 -7 0 -7 -7 -8
f:each	0 0 0 -9 0 0 0 15
f:earlier	0 -3 0 -14 5 0 0 9
f:earth	14 -18 0 6 -13 0 0 0
f:effect	1 23 -1 -9 0 0 0 -18
f:else	0 0 0 -23 0 0 0 25
f:emergency	0 0 0 -4 0 0 0 7
f:end	12 -7 0 -15 1 -4 0 18
f:entity	0 10 0 -9 0 0 0 0
f:entry	0 23 0 -36 0 0 0 17
f:evening	0 -8 0 4 0 0 0 1
f:event	0 0 0 -17 4 0 0 13
f:ever	0 0 0 -12 0 0 0 12
f:every	0 13 -6 0 -12 0 0 0
f:everybody	0 7 0 -19 0 0 0 12
f:everything	-2 2 0 -6 -5 0 0 15
f:examine	6 -2 0 0 -1 0 0 0
f:expect	0 6 -2 6 7 0 0 -20
f:expire	0 -26 1 25 0 0 0 -2
f:explain	0 9 0 -4 0 0 0 -5
f:export	0 10 0 -12 18 -1 0 -16
f:extend	0 0 0 5 -11 0 0 0
f:extension	0 -1 0 -7 -7 0 0 10
f:extra	0 24 0 -19 0 0 0 -4
f:fact	0 -3 0 -2 0 0 0 10
f:fail	0 0 0 12 0 0 0 -7
f:failed	0 -6 0 13 -1 0 0 -1
f:fall	-1 6 0 14 -5 -2 0 -19
f:farm	0 -14 0 31 0 0 0 -21
f:fear	0 0 0 0 -4 0 0 6
f:fee	5 -25 1 4 21 -3 0 -8
f:fentanyl	-1 -12 -3 0 3 6 0 8
f:fertilizer	0 -4 0 -16 21 0 0 -3
f:few	4 7 0 -10 0 0 0 0
f:fifth	0 -3 0 12 -2 0 0 -1
f:figure	0 -9 0 6 -3 0 0 5
f:find	0 -8 0 11 -2 0 0 0
f:fine	0 -1 0 14 0 0 0 -11
f:firm	1 7 0 -8 -1 0 0 0
f:first	-1 5 -1 -11 20 -4 0 0
f:fish	0 -9 0 0 0 0 0 9
f:five	0 -6 0 8 0 0 0 0
f:fix	0 -9 0 1 0 0 0 7
f:flour	0 6 0 2 0 0 0 -8
f:flow	0 14 0 -14 0 0 0 0
f:follow	0 6 0 -11 -2 0 0 11
f:followed	0 9 0 -15 0 0 0 6
f:following	0 6 0 -5 0 0 0 0
f:for	0 -21 -5 4 10 0 -15 17
f:force	0 -3 0 15 0 0 0 -8
f:foreign	7 -5 0 4 0 0 0 -5
f:former	0 -8 0 11 -5 0 0 0
f:forty	0 -1 0 8 0 0 0 -4
f:found	0 3 0 17 0 0 0 -18
f:four	0 14 0 -5 0 0 0 -9
f:fourth	0 -18 0 4 21 1 0 -25
f:framework	0 -6 0 7 0 0 0 0
f:free	0 -3 0 19 -2 -1 0 -7
f:from	3 9 12 -12 -12 -8 -4 9
f:fruit	0 10 0 -7 0 0 0 0
f:further	6 -4 0 -14 5 0 0 7
f:gallium	10 -5 0 3 -2 0 0 -11
f:gas	0 -14 0 18 0 0 0 -4
f:gave	0 1 0 10 -4 0 0 -7
f:gazette	0 10 0 -5 0 0 0 -4
f:general	-7 2 0 21 1 0 0 -20
f:geneva	0 -16 0 17 -1 0 0 0
f:germanium	10 -3 0 1 -1 0 0 -10
f:get	0 -9 0 15 -9 1 0 -3
f:given	-1 -1 0 0 0 -1 0 8
f:go	-1 2 8 -1 -1 0 1 -2
f:good	3 -15 0 12 -7 -4 0 6
f:government	-4 -7 0 -2 -5 0 0 19
f:graphite	2 8 0 -12 0 2 0 0
f:grow	0 -6 0 10 0 0 0 -1
f:grower	0 -4 0 28 0 0 0 -23
f:growth	0 0 0 -4 7 0 0 0
f:had	1 -14 -7 7 0 -7 -3 7
f:half	0 0 0 -19 6 0 0 13
f:hall	0 -14 0 19 0 0 0 -5
f:halve	0 0 0 12 0 0 0 -9
f:hand	9 -12 0 0 -5 0 0 3
f:hang	0 -10 0 4 0 0 0 5
f:has	-5 -2 12 7 -3 0 0 -8
f:hasn't	0 5 0 -1 0 7 0 -9
f:have	-3 -1 -10 12 0 22 -1 -19
f:he	-2 10 -5 -10 11 0 -2 -1
f:hear	0 0 0 9 -4 0 0 0
f:height	0 -1 0 -1 0 0 0 6
f:help	0 -6 0 12 0 0 0 -5
f:her	0 9 0 -10 0 0 0 0
f:here	0 -3 0 -3 -5 0 0 16
f:higher	0 9 0 1 -3 0 0 -11
f:him	0 0 0 16 -7 0 0 -12
f:himself	0 6 0 -16 6 0 0 3
f:his	0 5 0 5 12 0 0 -22
f:hit	0 10 0 -3 0 0 0 -3
f:hold	0 1 0 -27 -12 20 0 17
f:holiday	0 -7 0 11 -5 0 0 0
f:home	0 6 0 -4 0 0 0 0
f:hope	0 -3 0 -1 0 0 0 9
f:hour	0 -26 0 30 0 0 0 -3
f:house	0 -9 0 10 0 0 0 -1
f:household	0 -16 0 23 -5 0 0 0
f:i	9 -3 -3 -15 29 -2 0 -4
f:ice	0 0 0 9 0 0 0 -5
f:if	7 8 -4 -1 -14 -4 0 2
f:import	0 -12 0 8 -7 0 0 9
f:importer	0 9 0 -11 -2 0 0 4
f:impose	0 22 0 -15 -1 0 0 -6
f:in	-24 -12 -11 11 -5 0 2 10
f:increase	0 -9 0 13 0 0 0 0
f:instead	0 -16 0 8 0 0 0 10
f:intend	0 -2 0 -21 0 0 0 24
f:interest	0 -10 0 6 3 0 0 -2
f:is	-1 -4 -5 5 4 -8 5 -4
f:island	0 0 0 18 -12 3 0 -11
f:issue	-5 -8 0 7 7 0 0 0
f:it	-18 4 -16 -11 -27 0 -3 35
f:item	0 -1 0 6 -1 0 0 0
f:its	8 10 -9 -10 -16 19 -6 0
f:itself	0 -4 0 0 0 0 0 7
f:joint	0 3 0 -20 -3 19 0 0
f:judge	0 -4 0 20 0 0 0 -16
f:just	14 -4 0 0 0 0 0 -10
f:keep	0 5 0 1 -20 0 0 4
f:kind	0 -4 0 10 -4 0 0 0
f:know	2 -8 0 11 2 0 0 -12
f:land	0 -1 0 -5 0 0 0 10
f:large	0 -3 0 9 0 0 0 -4
f:largest	0 0 0 -10 12 0 0 0
f:last	-9 7 -4 -15 0 -6 -3 20
f:late	0 -4 0 -6 13 0 0 0
f:later	7 5 0 10 0 0 0 -27
f:law	8 -6 0 -3 0 1 7 -7
f:lead	0 14 0 -13 11 0 0 -11
f:leader	0 13 0 -5 0 0 0 -6
f:least	0 -11 0 0 1 0 0 9
f:led	0 0 0 6 0 0 0 -4
f:less	0 0 0 16 0 0 0 -15
f:let	0 8 0 0 1 2 0 -9
f:letter	0 19 0 -15 -3 0 0 0
f:level	0 0 6 -3 0 0 0 0
f:levy	0 0 -1 -9 -3 0 0 20
f:licence	12 -1 0 0 -7 0 0 -1
f:license	3 -8 0 -5 21 0 0 -14
f:like	0 -12 6 4 -3 0 0 0
f:likewise	0 -2 0 6 0 0 0 0
f:line	-8 -2 11 33 -8 -1 0 -30
f:list	0 3 -3 1 -11 0 0 3
f:lithium	8 9 0 -13 0 0 0 -4
f:little	1 -7 0 0 -1 6 0 0
f:live	0 0 0 -11 0 0 0 12
f:london	0 -6 0 18 0 0 0 -10
f:longer	1 7 0 -3 0 0 0 -2
f:look	0 5 0 3 -7 0 0 -3
f:lorry	0 -2 0 -3 0 0 0 8
f:lose	0 8 0 0 -9 0 0 0
f:lower	0 0 0 12 0 0 0 -12
f:m	0 -2 0 -8 0 0 0 15
f:machinery	0 -4 0 0 0 0 0 6
f:magnet	0 8 0 -4 0 0 0 0
f:make	4 2 -1 6 -8 0 0 -6
f:maker	4 4 0 -12 0 0 0 1
f:making	0 -1 0 -8 0 0 0 12
f:market	0 0 0 9 0 0 0 -6
f:match	0 -3 0 7 0 0 0 -1
f:matter	0 0 0 22 0 0 0 -20
f:may	0 1 0 20 0 0 0 -22
f:me	0 0 0 6 0 0 0 -2
f:meal	0 14 0 -12 0 0 0 -1
f:mean	0 18 0 -12 0 0 0 -1
f:measure	0 11 0 -11 0 0 0 2
f:mediator	0 0 0 24 0 0 0 -24
f:medicine	0 10 -3 -17 10 0 0 0
f:meet	0 -1 -3 14 11 -11 -2 -14
f:midnight	0 0 0 11 0 0 0 -14
f:milk	0 0 0 8 -7 0 0 0
f:million	0 -7 0 17 -4 0 0 -4
f:minister	-4 4 0 -7 -7 -1 0 13
f:ministry	-3 -20 0 27 0 0 0 -10
f:minute	0 -14 0 26 0 0 0 -12
f:moment	0 3 0 -8 0 0 7 0
f:month	0 6 0 -15 0 0 0 9
f:more	0 6 -4 -2 -16 0 0 5
f:morning	0 0 0 -6 0 0 0 7
f:most	0 -2 0 15 -7 0 0 -9
f:move	0 -3 0 -13 -1 12 0 6
f:mr	0 0 0 0 15 0 0 -12
f:mrs	0 -13 0 33 0 0 0 -25
f:much	0 6 0 -5 0 0 0 0
f:must	-3 -11 0 18 0 26 0 -31
f:my	0 8 0 -12 0 0 0 4
f:national	0 -6 0 3 0 0 0 1
f:necessary	0 11 0 -7 0 0 0 -1
f:need	0 14 0 -11 4 2 0 -11
f:needed	9 -13 0 3 4 0 0 -4
f:negotiate	0 -7 0 13 0 0 0 -3
f:negotiation	0 -7 0 -6 13 0 0 0
f:negotiator	0 9 0 -9 0 0 0 0
f:neither	2 0 0 7 -6 0 0 -1
f:never	0 5 0 4 0 0 0 -10
f:new	0 12 -1 3 -4 -1 0 -6
f:next	-3 9 0 -18 -5 0 0 18
f:night	0 -16 0 6 -2 0 0 8
f:no	0 -14 1 15 12 -4 0 -11
f:nobody	-3 -24 0 5 10 0 0 10
f:noon	0 1 0 8 0 0 0 -12
f:north	0 0 0 -8 0 0 0 9
f:not	14 -5 3 0 0 0 -2 -4
f:note	0 0 0 -8 0 0 0 9
f:nothing	-4 -12 -1 -12 10 -1 0 21
f:notice	1 -9 17 0 1 0 0 -11
f:now	3 -7 0 16 0 0 0 -10
f:number	0 6 0 3 -4 0 0 -7
f:observer	0 0 0 17 0 0 0 -16
f:of	17 -14 -4 16 -3 0 -8 -8
f:off	0 -11 0 21 -9 2 0 -9
f:offer	0 -16 0 44 -3 0 0 -31
f:oil	0 17 0 -16 0 0 0 0
f:old	0 25 11 -23 0 0 0 -6
f:older	0 24 0 -6 -12 0 0 -10
f:on	-5 15 -6 6 -12 -44 -9 -2
f:once	1 20 0 -22 -3 0 0 1
f:one	-2 1 1 -3 -30 -9 -1 24
f:only	0 27 0 -11 -2 2 0 -13
f:opened	0 9 0 -7 0 0 0 0
f:operator	0 -2 0 2 6 0 0 -4
f:or	0 -4 0 1 -7 0 0 9
f:orange	0 8 0 0 0 0 0 -4
f:order	-2 10 5 -16 -1 0 0 5
f:ordinary	0 -7 0 13 -1 0 0 0
f:other	6 7 -4 -4 -12 0 0 5
f:our	-3 9 -3 -38 13 -1 0 30
f:out	8 -20 0 24 -10 0 0 -9
f:over	6 -17 -4 -8 -6 0 0 24
f:owe	-4 -5 12 -4 -2 0 0 3
f:own	4 8 0 -13 7 0 0 0
f:p	0 -2 0 -5 0 0 0 9
f:page	0 0 0 12 -4 0 0 -3
f:paper	0 -18 0 11 1 0 0 0
f:parliament	0 7 0 1 0 0 0 -8
f:party	0 0 0 23 -7 -3 0 -13
f:pass	0 -13 0 -11 7 0 0 18
f:pause	16 -10 0 -18 7 0 0 8
f:pay	1 3 -16 7 -13 -4 3 -1
f:peace	0 -8 0 15 -4 0 0 -3
f:pen	0 -3 0 -11 0 0 0 16
f:people	0 -6 0 -4 -4 0 0 15
f:period	0 1 0 -12 -1 0 0 14
f:permanent	0 7 0 12 2 0 0 -24
f:phase	0 -1 0 6 0 0 0 0
f:place	0 4 0 8 -3 0 0 -5
f:plan	0 -2 0 -13 27 0 0 -6
f:plant	0 0 8 -3 0 0 0 -2
f:please	4 6 0 -5 0 0 0 -5
f:plu	0 -6 0 9 0 0 0 -4
f:point	0 -7 0 -1 9 0 0 1
f:pork	0 25 -5 -4 -12 0 0 -10
f:port	3 -18 3 7 -10 3 0 1
f:power	0 -1 8 -2 0 0 0 0
f:prepare	0 6 0 -3 0 0 0 0
f:present	0 5 0 -15 0 0 0 13
f:press	0 -4 6 0 3 0 0 -7
f:price	0 -16 0 44 -19 -2 0 -15
f:prime	-1 3 0 -8 0 0 0 6
f:prisoner	0 -2 0 14 0 0 0 -11
f:product	0 0 0 7 0 0 0 -3
f:prolong	2 12 0 -28 -1 0 0 15
f:prolongation	0 4 0 10 0 0 0 -13
f:prolonged	0 -2 0 -1 0 0 0 7
f:promise	0 -4 5 -4 0 0 0 6
f:proposal	0 9 0 0 0 0 0 -7
f:propose	0 13 0 -18 -1 0 6 0
f:public	0 2 0 0 -7 0 0 2
f:publish	0 5 6 -3 0 0 0 -9
f:push	0 0 0 -6 0 0 0 8
f:put	-3 -7 0 13 4 1 -1 -8
f:quarter	0 -9 0 7 0 0 0 0
f:question	8 -4 0 0 0 0 0 -4
f:quota	0 -1 0 0 -1 0 6 0
f:raise	2 -8 0 9 0 0 0 -2
f:rare	14 -18 0 6 -13 0 0 0
f:rate	-2 10 -3 -9 13 0 0 -6
f:rather	0 0 0 13 0 0 0 -10
f:ratify	0 15 0 -4 0 0 0 -10
f:reach	-1 4 0 5 -9 0 0 0
f:read	0 -13 0 6 0 0 0 4
f:ready	0 0 0 -5 0 0 0 7
f:reason	0 -1 0 7 0 0 0 -4
f:reciprocal	0 3 0 15 -3 0 0 -19
f:record	0 7 0 -7 0 0 0 0
f:refund	0 -2 0 12 -5 0 0 0
f:refused	6 -3 0 0 0 0 0 0
f:register	0 -7 0 8 0 0 0 0
f:replace	0 10 0 -8 0 0 0 0
f:representative	0 -17 0 -3 7 6 0 8
f:required	0 0 0 -4 -1 0 0 7
f:rest	0 -1 0 0 -4 0 0 8
f:result	0 -5 0 20 -1 0 0 -10
f:return	0 -11 0 -8 -3 0 0 24
f:rice	0 8 0 -18 0 0 0 12
f:rise	0 -6 0 12 -4 0 0 1
f:room	0 -4 0 12 0 0 0 -5
f:round	0 -22 0 46 0 0 0 -33
f:rule	7 0 0 8 -2 0 0 -11
f:rum	0 -4 0 10 0 0 0 -5
f:run	5 0 0 -14 5 0 0 4
f:same	0 5 0 -22 -2 2 0 18
f:say	-2 0 -15 -13 17 4 -8 11
f:season	0 -5 0 10 0 0 0 0
f:second	0 -19 0 38 -14 -3 0 -12
f:section	0 26 0 -17 -5 0 0 -3
f:see	0 10 0 -12 0 0 0 6
f:sell	0 -8 0 23 -8 0 0 -5
f:send	0 2 0 -10 0 0 0 8
f:set	0 19 0 -18 -1 2 0 0
f:settle	0 -4 0 -9 0 0 0 14
f:settlement	0 -2 0 26 -3 0 0 -18
f:shall	0 0 0 10 -3 0 0 -3
f:she	0 26 -5 -2 -12 0 0 -9
f:sheet	0 5 0 -10 0 0 0 6
f:shelve	6 0 0 -3 0 0 0 0
f:ship	-2 -11 7 -2 6 0 0 1
f:shipment	0 13 0 -11 0 0 0 0
f:short	0 -6 0 14 0 0 0 -7
f:should	0 -12 0 24 -6 0 0 -8
f:show	0 -2 0 18 -2 0 0 -11
f:side	-4 -9 -1 4 -2 -2 0 12
f:sign	-6 -8 2 19 6 2 -2 -16
f:signature	0 12 0 -15 -6 0 0 12
f:since	0 -16 -6 14 10 9 0 -13
f:single	0 -5 0 12 0 0 0 -5
f:sit	0 -13 0 9 -5 0 0 5
f:sixth	0 8 0 -10 0 0 0 2
f:sleep	0 -6 0 14 -8 0 0 0
f:slip	0 18 0 -14 0 0 0 -5
f:so	16 -22 0 -2 16 0 0 -3
f:some	0 10 0 0 -1 0 0 -5
f:somebody	0 -17 0 9 -1 0 0 5
f:something	0 -11 0 15 0 0 0 -2
f:sorghum	0 -3 0 7 0 0 0 0
f:soybean	0 0 0 1 8 0 0 -11
f:speak	0 -7 0 15 -1 0 0 0
f:spoke	0 0 0 -6 0 0 0 6
f:squash	0 0 0 -11 0 0 0 14
f:stand	-5 0 11 2 -7 0 0 -5
f:standard	0 -10 0 15 0 0 0 -2
f:start	0 21 0 -42 0 0 0 23
f:state	0 2 0 0 1 0 0 -7
f:statement	0 -1 0 0 0 0 0 6
f:stay	0 -5 -1 5 25 0 0 -29
f:steel	0 29 0 -24 3 0 0 -10
f:still	4 -22 -4 -4 20 6 0 0
f:stockholm	0 3 0 -6 0 0 0 4
f:stop	-2 12 0 -17 1 -1 0 8
f:strike	0 0 0 13 -12 0 0 -1
f:stuff	0 7 0 -10 0 0 0 3
f:subject	3 3 0 -11 -2 0 0 6
f:successor	0 0 0 7 0 0 0 -4
f:such	8 4 0 0 0 0 0 -14
f:sum	0 0 0 -7 6 0 0 2
f:surcharge	0 -5 0 24 -5 0 0 -13
f:suspend	-6 5 0 14 -3 0 0 -8
f:suspension	6 -5 0 0 -6 0 0 0
f:table	0 -7 0 15 0 0 0 -7
f:take	-3 3 -1 -4 -4 -3 -1 12
f:talk	-4 -12 -5 29 0 -6 0 -13
f:talking	0 -1 0 -11 11 0 0 1
f:tariff	1 -13 13 3 13 -4 -1 -7
f:tax	0 11 0 -14 0 0 0 7
f:tea	0 18 0 -21 0 0 0 6
f:team	0 0 0 15 0 0 0 -12
f:television	0 -3 0 -15 0 0 0 20
f:tell	-4 -1 0 -3 2 0 0 6
f:text	0 -1 0 -23 14 0 0 13
f:th	0 -3 0 -18 9 0 0 13
f:than	0 1 0 14 -11 0 0 -9
f:that	-8 0 -4 -2 -10 2 -4 14
f:the	-3 -13 16 15 -4 22 -15 -11
f:their	0 -9 -2 29 0 -1 -1 -21
f:them	2 0 15 -2 0 -4 0 -8
f:then	-1 -6 -4 -10 17 18 -5 0
f:there	11 -4 -4 -19 -11 0 -2 27
f:therefore	0 21 0 -6 -3 0 0 -14
f:these	0 1 0 -5 0 0 0 6
f:they	0 -15 0 5 -17 0 0 17
f:thi	-9 7 -1 -14 -2 0 0 16
f:thing	0 5 0 2 0 0 0 -6
f:think	0 8 0 -3 -9 0 0 4
f:third	0 -18 0 38 -14 0 0 -16
f:those	4 6 10 1 -9 0 0 -19
f:threat	0 9 0 -15 6 0 0 0
f:threaten	0 8 0 3 0 0 -2 -15
f:three	0 -6 0 19 -3 -5 0 -2
f:through	0 -5 0 -13 -5 0 0 26
f:ticket	0 -9 0 28 -12 0 0 -10
f:tiktok	0 3 0 -16 -3 19 0 -4
f:timber	0 13 0 -7 0 0 0 -5
f:time	-6 8 -1 -19 0 3 0 15
f:to	5 8 0 -21 0 -10 -6 16
f:together	0 -19 0 5 0 0 0 11
f:too	0 -7 -4 -8 5 0 0 12
f:top	0 -7 0 17 0 0 0 -9
f:touch	-1 -1 0 -8 0 0 0 13
f:trade	0 -7 0 -7 2 8 0 8
f:trader	0 0 0 -17 10 0 0 6
f:treaty	0 0 0 -12 0 0 0 13
f:truce	11 4 0 -19 -2 -4 0 12
f:two	-3 8 -1 23 -29 -2 0 -19
f:unchanged	0 -17 0 20 0 0 0 0
f:under	-2 -4 -5 10 -1 -1 0 3
f:unlawful	0 27 0 -14 0 0 0 -16
f:unless	0 6 0 -34 -5 0 0 28
f:unreliable	0 10 0 -9 0 0 0 0
f:until	4 -19 4 29 -4 -4 -1 -16
f:up	2 -11 4 21 0 -1 0 -16
f:us	-6 -17 0 15 -6 0 0 8
f:use	0 4 9 0 -8 0 0 -4
f:value	8 -4 0 -8 1 0 0 0
f:very	1 0 0 -6 0 0 0 2
f:vote	0 -11 0 -23 31 0 0 6
f:voted	0 -9 0 18 0 0 0 -10
f:wait	4 3 0 0 0 0 0 -6
f:walk	0 0 0 12 0 0 0 -10
f:want	2 -12 0 12 -6 0 0 -1
f:war	0 -9 0 13 0 0 0 -3
f:warn	-4 0 0 14 -16 0 0 0
f:was	0 1 -7 -1 0 -3 -1 5
f:way	0 -1 8 -7 -7 0 0 10
f:we	-1 19 -5 9 -13 -3 0 -12
f:we've	0 11 0 -17 0 0 0 8
f:week	-1 2 0 -17 9 0 0 13
f:well	-5 -1 11 4 -1 0 0 -8
f:were	-1 7 0 -8 -9 0 0 10
f:what	0 4 -1 -18 -13 0 0 26
f:whatever	0 -5 0 -2 0 0 0 10
f:wheat	0 -11 0 14 0 0 0 0
f:when	5 -12 0 0 -7 0 0 9
f:where	0 -15 0 10 0 0 0 0
f:whether	1 -4 1 -15 0 0 0 10
f:which	-2 -20 0 20 0 0 -3 -2
f:while	0 -16 0 2 0 0 0 11
f:whisky	0 0 0 8 0 0 0 -9
f:who	-5 -6 -1 21 0 0 0 -10
f:whoever	-2 0 0 12 -5 0 0 0
f:whole	0 0 0 -8 0 0 0 9
f:whose	0 0 0 -6 0 0 0 12
f:will	-7 -25 -4 23 7 0 -6 0
f:winter	0 -3 0 19 -7 0 0 -6
f:with	0 -18 0 10 10 16 -2 -18
f:without	7 -6 0 -4 -4 0 0 11
f:wool	0 0 0 -11 0 0 0 14
f:word	0 -6 0 13 -8 0 0 0
f:work	0 0 0 11 0 0 0 -8
f:working	0 -6 0 5 0 0 0 0
f:world	0 -6 0 4 0 0 0 1
f:worth	0 0 -1 0 -3 0 0 7
f:would	-4 19 -15 -14 7 0 -9 4
f:write	1 2 0 0 -6 0 0 2
f:wrong	0 -9 0 1 0 0 0 6
f:year	0 6 -1 6 -17 0 0 0
f:yes	0 -4 0 -17 0 0 0 20
f:yet	0 -9 5 2 -3 0 0 2
f:york	0 17 0 -12 0 0 0 -5
f:your	0 1 0 -1 21 0 0 -21
f:—	2 11 0 -21 0 0 0 7
first-of-paragraph	-4 4 -18 30 -23 -9 2 -18
h:controls	58 -10 -10 -16 -26 7 -11 -39
h:controls truce	6 1 0 -12 10 0 0 -5
h:deal	-23 1 -12 5 -18 5 21 -1
h:deal truce	0 11 0 -2 3 0 0 -6
h:duties	-42 11 0 8 -16 -30 8 6
h:duties truce	-9 -28 -3 -9 -1 0 -4 38
h:exclusions	-1 -7 49 -17 -6 -2 -3 -40
h:fees	-10 -11 -14 -8 31 -5 -3 2
h:fees truce	-5 0 0 0 15 0 0 -9
h:meeting	-16 -23 -4 44 -27 -9 -1 6
h:meeting truce	0 -6 0 -14 0 0 0 21
h:price	-3 -9 -5 30 3 -2 -2 -23
h:price truce	0 0 0 -4 0 0 0 6
h:procedure	-22 -8 -18 -2 50 -21 -4 -31
h:procedure truce	0 -9 0 6 7 0 0 -2
h:sale	0 -14 -4 1 -15 36 -7 -23
h:shipped	-1 7 9 -12 7 0 -3 -21
has-future	-6 14 4 -5 -1 -13 -20 1
has-gerund	-5 -4 -3 11 -13 -1 -1 8
has-infinitive	-7 -1 0 -9 0 9 5 3
has-modal	-6 -18 -10 20 7 1 -2 -6
has-participle	7 7 0 -4 10 0 0 -12
has-past	0 -13 -2 31 -18 -5 -9 -9
has-perfect	4 0 -18 0 4 0 0 -2
has-pluperfect	-4 -13 -1 13 7 0 -2 -4
has-present	2 3 -7 -1 -7 -3 -3 6
headline	14 -7 5 -8 -2 0 21 -3
hs:controls	31 -21 0 0 -5 0 0 -18
hs:deal	-6 9 3 -6 -15 -2 0 10
hs:duties	10 11 0 2 -19 0 -4 -8
hs:exclusions	2 -15 22 0 -3 0 0 -14
hs:fees	-3 -7 0 11 12 0 0 -15
hs:meeting	-1 0 0 4 10 0 0 -9
hs:price	0 -12 0 24 0 0 0 -10
hs:procedure	0 -8 0 14 4 3 0 -18
hs:sale	-1 0 0 -11 4 6 0 6
hs:shipped	0 0 0 -4 8 0 0 -1
l1='s	0 -1 0 -6 0 7 0 1
l1=( & d:ahead	0 -1 0 -3 0 0 0 7
l1=,	-16 -3 7 20 -7 0 0 -16
l1=, & d:ahead	-10 -1 10 25 -5 2 3 -33
l1=, & d:today	-4 -3 -3 0 0 0 -1 11
l1=:	0 -6 -1 -4 0 0 0 14
l1=: & d:ahead	0 -3 0 -4 0 0 0 13
l1=<begin>	0 4 -1 3 0 7 -9 -11
l1=<begin> & d:ahead	0 1 0 0 0 9 -7 -8
l1=<duty>	0 -3 0 10 0 0 0 -1
l1=<goods>	-1 -9 0 14 -1 -2 0 0
l1=<goods> & d:ahead	-1 -7 0 10 -1 -2 0 3
l1=<level-noun>	0 -7 0 -19 0 0 0 25
l1=<level> & d:today	0 -7 0 5 0 0 0 2
l1=<name>	0 -12 0 19 0 0 6 -18
l1=<name> & d:ahead	0 -10 0 11 0 0 6 -10
l1=<name> & d:today	0 0 0 10 0 0 0 -7
l1=<not>	0 0 0 14 0 0 0 -13
l1=<number>	0 3 0 -4 6 0 0 0
l1=<number> & d:ahead	0 4 0 -12 6 0 0 3
l1=<number> & d:today	0 0 0 6 0 0 0 -8
l1=<organisation>	0 0 0 6 0 0 0 -3
l1=<seat>	5 -1 0 9 -9 0 0 -2
l1=<seat> & d:ahead	6 0 0 6 -8 0 0 -1
l1=<span>	0 -7 0 23 0 0 0 -19
l1=<span> & d:ahead	0 -7 0 23 0 0 0 -18
l1=<v-agree>	0 0 0 6 0 0 0 0
l1=<v-bear>	0 0 0 -14 9 0 0 8
l1=<v-bear> & d:ahead	0 6 0 -21 9 0 0 10
l1=<v-bear> & d:today	0 -6 0 9 0 0 0 0
l1=<v-begin>	4 18 0 -6 -2 0 0 -20
l1=<v-begin> & d:ahead	4 21 0 -10 -1 0 0 -17
l1=<v-down>	0 6 0 -4 -4 0 0 4
l1=<v-down> & d:ahead	0 6 0 -4 -4 0 0 4
l1=<v-end>	0 -10 0 4 -6 0 0 5
l1=<v-end> & d:ahead	0 -9 0 7 -6 0 0 1
l1=<v-impose>	0 -16 0 16 3 0 0 -7
l1=<v-impose> & d:ahead	1 -20 0 17 0 0 0 0
l1=<v-say> & d:ahead	0 -5 0 -4 5 0 0 7
l1=<v-stay>	0 -2 0 -8 -1 0 0 14
l1=<v-stay> & d:ahead	0 0 0 -12 -1 0 0 16
l1=<v-suspend>	6 0 0 -5 2 0 0 -2
l1=a	0 -16 0 16 0 0 4 -3
l1=a & d:ahead	0 -16 0 16 0 0 4 -3
l1=after	0 -1 0 -15 12 0 0 9
l1=after & d:ahead	0 -7 0 -11 12 0 0 9
l1=again	0 -5 0 7 0 0 0 0
l1=again & d:ahead	0 -5 0 6 0 0 0 0
l1=and	0 -13 0 12 15 0 0 -17
l1=and & d:ahead	0 -13 0 11 16 0 0 -17
l1=as	0 -10 0 -3 5 0 0 5
l1=as & d:ahead	0 -9 0 -4 5 0 0 6
l1=at	0 -7 0 -1 9 0 0 0
l1=at & d:ahead	0 -7 0 -1 9 0 0 0
l1=back	0 10 0 -3 -2 0 0 -2
l1=back & d:ahead	0 10 0 -3 -2 0 0 -2
l1=before	-5 9 -3 -3 4 -3 -5 0
l1=before & d:ahead	-5 13 -2 -11 5 -2 -5 0
l1=before & d:today	0 -6 0 9 0 0 0 0
l1=begin	-1 6 0 0 0 0 0 0
l1=begin & d:ahead	0 8 0 -3 0 0 0 0
l1=between	0 0 0 8 -3 0 0 0
l1=between & d:ahead	0 0 0 8 -3 0 0 0
l1=beyond	0 5 0 -13 0 0 0 10
l1=beyond & d:ahead	0 5 0 -13 0 0 0 10
l1=by	-17 -13 3 -2 16 1 6 -12
l1=by & d:ahead	-16 -11 3 -4 16 1 6 -11
l1=come	0 8 0 0 0 0 0 -6
l1=come & d:ahead	0 8 0 0 0 0 0 -6
l1=due	0 5 0 -9 8 0 0 -3
l1=due & d:ahead	0 5 0 -9 8 0 0 -3
l1=effect & d:today	0 7 0 -7 0 0 0 0
l1=effective	0 19 0 -12 -2 0 0 -3
l1=end	0 -7 0 11 -5 0 0 -3
l1=end & d:ahead	0 -7 0 18 -5 0 0 -9
l1=end & d:today	0 0 0 -6 0 0 0 7
l1=for	-1 -7 -3 0 0 2 0 9
l1=for & d:ahead	-1 -6 -2 0 0 2 0 10
l1=friday & d:today	0 0 0 6 0 0 0 -6
l1=from	6 11 -8 5 0 -13 -11 -24
l1=from & d:ahead	6 9 -7 7 0 -13 -11 -23
l1=good	0 0 0 11 0 0 0 -11
l1=has	7 0 0 -3 0 0 0 0
l1=is	-2 8 0 -1 -13 4 0 0
l1=is & d:ahead	-2 8 0 -2 -13 4 0 0
l1=it	0 -4 0 13 -5 0 0 -1
l1=it & d:ahead	0 -1 0 10 -5 0 0 0
l1=meet	0 -1 0 -14 13 0 0 5
l1=meet & d:ahead	0 -1 0 -15 13 0 0 6
l1=midnight	0 -8 -1 0 1 0 0 6
l1=midnight & d:ahead	0 -7 -1 3 2 0 0 0
l1=monday	0 -1 0 8 0 0 0 -2
l1=monday & d:today	0 -1 0 8 0 0 0 -2
l1=noon	0 1 0 -2 7 0 0 -8
l1=of	-20 5 -1 18 -6 2 0 -19
l1=of & d:ahead	-19 7 -1 13 -5 3 0 -17
l1=of & d:today	0 -2 0 8 0 0 0 -1
l1=on	-8 7 -3 15 0 -13 -18 -13
l1=on & d:ahead	-7 6 -2 14 1 -12 -17 -12
l1=out	0 -6 0 -4 0 0 0 11
l1=out & d:ahead	0 -6 0 -1 0 0 0 7
l1=pay	0 -4 0 6 0 0 0 0
l1=pay & d:today	0 -4 0 6 0 0 0 0
l1=say	0 -3 0 -6 0 0 0 12
l1=say & d:ahead	0 -2 0 -8 0 0 0 13
l1=since	0 -9 -1 32 -10 0 0 -16
l1=since & d:ahead	0 -8 -1 30 -9 0 0 -15
l1=start	0 9 0 -3 0 0 0 -4
l1=start & d:ahead	0 8 0 -2 0 0 0 -3
l1=sunday	0 -1 0 -7 -2 0 0 12
l1=than	0 8 0 -23 19 0 0 -4
l1=than & d:ahead	0 9 0 -23 19 0 0 -4
l1=the	-1 4 3 -5 -9 -11 12 2
l1=the & d:ahead	-1 5 3 -6 -9 -11 12 3
l1=through	0 -13 3 1 -9 0 0 10
l1=through & d:ahead	0 -13 3 1 -9 0 0 10
l1=thursday	0 -2 0 -2 0 0 0 6
l1=thursday & d:today	0 -2 0 -2 0 0 0 6
l1=till	9 -8 -1 -10 -4 6 0 3
l1=till & d:ahead	11 -8 -1 -12 -4 6 0 4
l1=time & d:today	0 -5 0 7 0 0 0 0
l1=to	2 -14 7 -14 -16 5 -4 21
l1=to & d:ahead	2 -14 7 -15 -16 5 -4 22
l1=tuesday	0 -3 0 5 6 0 0 -9
l1=tuesday & d:today	0 0 0 13 0 0 0 -9
l1=until	0 -7 3 -7 2 -3 -1 8
l1=until & d:ahead	0 -7 3 -7 2 -3 -1 8
l1=up	0 -5 0 -6 4 0 0 7
l1=up & d:ahead	0 -5 0 -7 4 0 0 7
l1=wednesday	0 0 0 13 0 0 0 -7
l1=wednesday & d:today	0 0 0 13 0 0 0 -7
l1=·	0 0 0 9 0 0 0 -4
l1=· & d:today	0 0 0 9 0 0 0 -3
l1=— & d:today	0 -5 0 16 0 0 0 -7
l2="	-1 7 0 -1 0 0 0 0
l2=" & d:ahead	-1 7 0 -2 0 0 0 0
l2=)	0 0 0 4 -7 0 0 0
l2=,	9 2 -13 -4 -14 4 3 0
l2=, & d:ahead	10 3 -12 -1 -13 5 4 -4
l2=, & d:today	0 -3 0 -4 0 0 0 12
l2=.	0 -1 3 -6 0 0 0 8
l2=. & d:ahead	0 -1 3 -7 0 0 0 8
l2=:	-6 0 -8 0 12 0 0 -1
l2=: & d:ahead	-6 -1 -7 0 13 0 0 0
l2=<agent>	0 3 0 5 -6 -2 0 0
l2=<agent> & d:today	0 -2 0 12 0 0 0 -5
l2=<begin>	4 -2 -2 6 4 2 -9 -7
l2=<begin> & d:ahead	4 -1 0 -3 5 4 -6 -2
l2=<begin> & d:today	0 -1 -2 19 -2 -2 0 -10
l2=<day-ahead>	-4 -15 -1 8 -9 5 0 9
l2=<day-ahead> & d:ahead	-4 -15 -1 8 -9 5 0 9
l2=<day-gone>	0 4 0 2 5 0 0 -9
l2=<day-gone> & d:ahead	0 4 0 1 5 0 0 -9
l2=<day-today>	0 8 0 -5 -1 0 0 2
l2=<day-today> & d:ahead	0 11 0 -1 0 0 0 -3
l2=<day-today> & d:today	0 0 0 -3 0 0 0 6
l2=<duty>	-1 4 0 -4 8 0 0 -4
l2=<duty> & d:ahead	-1 5 0 -5 8 0 0 -4
l2=<gate>	0 -4 0 0 8 0 0 -2
l2=<gate> & d:ahead	0 -4 0 0 8 0 0 -2
l2=<goods>	-1 -7 7 10 -24 -2 4 2
l2=<goods> & d:ahead	0 -2 8 19 -23 -2 5 -17
l2=<goods> & d:today	0 -8 0 -11 0 0 0 23
l2=<level-noun> & d:today	0 7 0 -6 0 0 0 0
l2=<level>	-5 -1 -7 14 0 -1 -1 -10
l2=<level> & d:ahead	-5 0 -7 9 0 0 -1 -9
l2=<level> & d:today	0 -8 0 10 0 0 0 0
l2=<name>	2 -6 6 0 -4 0 0 3
l2=<name> & d:ahead	2 -2 6 0 -3 0 0 0
l2=<name> & d:today	0 -6 0 0 0 0 0 5
l2=<not>	0 18 0 -4 -6 0 0 -7
l2=<not> & d:ahead	0 18 0 -6 -6 0 0 -5
l2=<number>	0 4 -6 -5 1 -3 0 8
l2=<number> & d:ahead	0 7 -6 -11 1 -3 0 12
l2=<number> & d:today	0 -6 0 14 0 0 0 -5
l2=<office>	0 -5 0 6 0 0 6 -7
l2=<office> & d:ahead	0 -4 0 4 0 0 6 -5
l2=<organisation>	0 -1 0 7 -6 0 0 5
l2=<organisation> & d:ahead	0 -12 0 10 -6 0 0 6
l2=<person>	0 0 0 7 0 0 0 -6
l2=<quality>	0 -7 0 20 -2 0 0 -10
l2=<quality> & d:ahead	0 -5 0 16 -1 0 0 -8
l2=<seat>	0 7 0 7 -2 -1 0 -10
l2=<seat> & d:ahead	1 0 0 10 0 0 0 -8
l2=<seat> & d:today	0 8 0 -2 0 0 0 -1
l2=<sender>	-4 7 0 -11 3 0 0 5
l2=<sender> & d:ahead	-4 7 0 -12 3 0 0 5
l2=<span>	0 9 0 0 -4 0 0 -2
l2=<span> & d:ahead	0 10 0 -1 -3 0 0 -2
l2=<v-agree>	0 -8 -1 6 0 0 0 4
l2=<v-agree> & d:ahead	0 -7 -1 5 0 0 0 4
l2=<v-bear>	-2 -14 2 7 0 -2 1 7
l2=<v-bear> & d:ahead	-2 -12 2 2 0 -2 1 9
l2=<v-bear> & d:today	0 -4 0 7 0 0 0 -1
l2=<v-begin>	6 -4 2 6 2 -2 -7 -8
l2=<v-begin> & d:ahead	6 -4 2 7 2 -1 -6 -10
l2=<v-buy>	0 0 6 0 -6 0 0 0
l2=<v-buy> & d:ahead	0 1 6 0 -6 0 0 0
l2=<v-deny>	0 0 0 8 -1 0 0 0
l2=<v-deny> & d:ahead	0 0 0 8 -1 0 0 0
l2=<v-down>	-1 0 0 8 0 0 -3 -4
l2=<v-down> & d:ahead	-1 0 0 7 0 0 -3 -3
l2=<v-end>	0 0 1 -11 -2 -5 -4 12
l2=<v-end> & d:ahead	0 0 1 -11 -2 -5 -4 12
l2=<v-impose>	1 7 -16 4 0 -4 -2 -9
l2=<v-impose> & d:ahead	2 7 -15 2 0 -4 -2 -7
l2=<v-propose>	0 4 0 1 2 0 0 -7
l2=<v-propose> & d:ahead	0 4 0 0 2 0 0 -6
l2=<v-return>	0 10 0 0 -6 0 0 -4
l2=<v-return> & d:ahead	0 10 0 0 -6 0 0 -3
l2=<v-say>	-8 -9 0 16 0 -4 0 -6
l2=<v-say> & d:ahead	-8 -6 1 11 0 -4 0 -4
l2=<v-say> & d:today	0 -4 0 11 0 0 0 -2
l2=<v-sell>	0 0 -4 3 -5 6 0 -1
l2=<v-sell> & d:ahead	0 0 -4 7 -5 6 0 0
l2=<v-stay>	4 -7 0 4 -1 -6 -4 1
l2=<v-stay> & d:ahead	4 -8 0 4 0 -6 -3 2
l2=<v-suspend>	10 0 -12 0 -2 -2 0 0
l2=<v-suspend> & d:ahead	10 0 -12 -1 -2 -2 0 0
l2=<v-target>	0 -4 3 11 -7 0 0 -2
l2=<v-target> & d:ahead	0 -4 3 10 -7 0 0 -2
l2=<v-up>	0 13 0 -6 -5 0 0 0
l2=<v-up> & d:ahead	0 14 0 -5 -5 0 0 -2
l2=a	0 -6 0 2 0 0 0 2
l2=a & d:ahead	0 -4 0 6 0 0 0 0
l2=agreement	0 0 0 2 -3 0 -4 6
l2=agreement & d:ahead	0 0 0 2 -3 0 -4 6
l2=ahead	0 -9 0 19 0 0 0 -10
l2=ahead & d:ahead	0 -9 0 19 0 0 0 -10
l2=alert	0 16 0 -14 0 0 0 0
l2=alert & d:today	0 16 0 -14 0 0 0 0
l2=all	0 0 0 8 0 0 0 -7
l2=and	0 15 0 -14 -12 0 0 6
l2=and & d:ahead	0 15 0 -17 -12 0 0 10
l2=apply	5 -7 0 2 -9 0 0 6
l2=apply & d:ahead	5 -3 0 0 -8 0 0 6
l2=apply & d:today	0 -4 0 6 0 0 0 0
l2=are	3 -15 0 7 5 0 0 -5
l2=are & d:ahead	3 -14 0 11 6 0 0 -11
l2=arrive	0 5 6 -15 2 0 0 0
l2=arrive & d:ahead	0 5 6 -15 2 0 0 0
l2=as	0 14 0 -3 -1 0 0 -9
l2=as & d:ahead	0 21 0 -12 0 0 0 -8
l2=as & d:today	0 -12 0 15 0 0 0 0
l2=at	0 0 -6 21 0 0 0 -14
l2=at & d:ahead	0 0 -5 21 0 0 0 -17
l2=away	10 -4 0 -7 0 0 0 4
l2=away & d:ahead	10 -4 0 -7 0 0 0 4
l2=back	-2 8 0 8 -7 3 0 -16
l2=back & d:ahead	-2 8 0 8 -7 3 0 -16
l2=be	-4 -4 0 10 -8 0 0 9
l2=be & d:ahead	-3 -4 0 9 -8 0 0 10
l2=begin	-2 2 0 2 4 0 0 -12
l2=begin & d:ahead	-2 2 0 2 4 0 0 -12
l2=bergen	0 -1 0 12 -1 0 0 -5
l2=bergen & d:ahead	0 -1 0 11 -1 0 0 -5
l2=both	0 13 0 -8 0 0 0 -3
l2=both & d:ahead	0 13 0 -8 0 0 0 -3
l2=busan	0 -2 0 15 0 0 0 -8
l2=busan & d:ahead	0 -2 0 14 0 0 0 -8
l2=by	5 -15 -4 0 4 -3 18 -13
l2=by & d:ahead	5 -15 -4 0 5 -3 18 -12
l2=change	0 -13 10 3 5 0 0 -10
l2=change & d:ahead	0 -13 10 3 5 0 0 -10
l2=clear	0 -8 0 0 0 0 0 4
l2=clear & d:ahead	0 -8 0 0 0 0 0 7
l2=close	0 -17 0 0 -7 15 0 8
l2=close & d:ahead	0 -17 0 0 -7 15 0 8
l2=closed	0 -3 0 12 -5 0 0 0
l2=closed & d:ahead	0 -3 0 11 -5 0 0 0
l2=collect	0 7 0 -1 -1 0 0 0
l2=collect & d:ahead	0 7 0 -1 -1 0 0 0
l2=come	0 0 0 12 -1 0 -2 -9
l2=come & d:ahead	0 0 0 12 -1 0 -2 -9
l2=continue	0 11 0 -5 0 0 0 -4
l2=continue & d:ahead	0 6 0 0 0 0 0 -3
l2=counted	0 0 0 -4 0 0 0 6
l2=counted & d:ahead	0 0 0 -4 0 0 0 6
l2=custom	0 1 0 -4 6 0 0 -3
l2=custom & d:ahead	0 2 0 -5 6 0 0 -3
l2=date	0 3 0 -9 -3 0 7 4
l2=date & d:ahead	0 4 0 -14 -3 0 7 8
l2=date & d:today	0 0 0 9 0 0 0 -6
l2=day	0 0 0 -6 -7 0 0 16
l2=day & d:ahead	0 0 0 -6 -7 0 0 16
l2=deadline	0 -3 0 -3 -4 13 4 -6
l2=deadline & d:ahead	0 -3 0 -3 -4 13 4 -6
l2=deal	11 9 0 -8 -7 0 0 -7
l2=deal & d:ahead	11 9 0 -9 -7 0 0 -6
l2=decide	0 -3 0 -7 7 0 0 5
l2=decide & d:ahead	0 -3 0 -7 7 0 0 5
l2=decree	0 7 0 -5 0 0 0 0
l2=decree & d:ahead	0 7 0 -5 0 0 0 0
l2=did	0 -5 0 8 0 0 0 0
l2=die	0 0 0 -8 0 0 0 9
l2=die & d:ahead	0 0 0 -8 0 0 0 9
l2=down	0 0 5 2 -2 2 0 -10
l2=down & d:ahead	0 0 6 0 -1 2 0 -8
l2=due	0 -7 0 -1 13 0 0 0
l2=due & d:ahead	0 -7 0 -1 13 0 0 0
l2=duty	0 -1 0 -5 0 0 0 8
l2=duty & d:ahead	0 0 0 -6 0 0 0 8
l2=early	0 -6 0 -8 5 0 0 8
l2=early & d:ahead	0 -6 0 -8 5 0 0 8
l2=edition	0 0 0 6 0 0 0 -5
l2=edition & d:today	0 0 0 6 0 0 0 -5
l2=effect	3 3 0 3 -9 0 0 -6
l2=effect & d:ahead	3 0 0 6 -9 0 0 -6
l2=enter	0 -12 6 -2 9 0 0 -1
l2=enter & d:ahead	0 -11 6 -3 9 0 0 -1
l2=entry	0 -6 0 19 -2 0 0 -8
l2=expire	-5 -1 8 0 -6 0 0 1
l2=expire & d:ahead	-5 -1 8 0 -6 0 0 1
l2=extend	0 -6 2 5 0 0 0 0
l2=extend & d:ahead	0 -6 2 5 0 0 0 0
l2=extension	0 0 3 -10 5 0 0 4
l2=extension & d:ahead	0 0 3 -10 5 0 0 4
l2=fall	0 6 0 0 -6 0 0 0
l2=fall & d:ahead	0 6 0 0 -6 0 0 0
l2=follow	0 4 0 -7 9 0 0 -6
l2=follow & d:ahead	0 4 0 -7 9 0 0 -6
l2=for	0 -4 0 21 -2 0 0 -12
l2=for & d:ahead	0 -4 0 19 -2 0 0 -11
l2=force	5 13 0 -21 0 0 0 0
l2=force & d:ahead	5 13 0 -21 0 0 0 0
l2=friday	1 7 7 -8 3 -2 0 -11
l2=friday & d:ahead	1 0 8 -8 4 -2 0 -4
l2=friday & d:today	0 7 0 0 0 0 0 -8
l2=from	10 11 0 -6 -5 0 0 -17
l2=from & d:ahead	10 11 0 -6 -5 0 0 -17
l2=geneva	0 -3 0 11 0 0 0 -4
l2=geneva & d:ahead	0 -3 0 11 0 0 0 -4
l2=go	0 0 0 -6 -2 0 0 13
l2=go & d:ahead	0 0 0 -4 -2 0 0 10
l2=good	0 0 0 -3 -4 -1 0 11
l2=good & d:ahead	0 0 0 -5 -4 -1 0 12
l2=happen	7 8 -2 -15 2 0 0 0
l2=happen & d:ahead	7 8 -2 -15 2 0 0 0
l2=has	-1 -9 0 0 1 4 -2 3
l2=has & d:ahead	-1 -9 0 0 1 4 -2 3
l2=have	0 -11 0 13 0 -1 6 -8
l2=have & d:ahead	0 -11 0 12 0 -1 6 -6
l2=hold	0 -7 0 3 0 0 0 1
l2=hold & d:ahead	0 -7 0 3 0 0 0 1
l2=holiday	0 -3 0 11 -1 0 0 -4
l2=holiday & d:ahead	0 -3 0 11 -1 0 0 -4
l2=home	0 -5 0 12 0 0 0 -4
l2=home & d:ahead	0 -5 0 12 0 0 0 -4
l2=impose	0 4 0 1 -6 0 0 0
l2=impose & d:ahead	0 4 0 1 -6 0 0 0
l2=in	0 -7 0 8 3 0 0 -6
l2=in & d:ahead	0 -6 0 3 4 0 0 -1
l2=in & d:today	0 0 0 7 0 0 0 -5
l2=is	-1 0 0 -4 1 -1 0 7
l2=is & d:ahead	-1 3 0 -9 0 -1 0 12
l2=is & d:today	0 -6 0 7 3 0 0 -8
l2=it	-1 -19 0 -1 11 0 6 -1
l2=it & d:ahead	-1 -19 0 -2 11 0 6 0
l2=lapse	2 -5 -1 -7 4 0 0 6
l2=lapse & d:ahead	2 -5 -1 -7 4 0 0 6
l2=last	4 -5 0 0 -9 -1 0 4
l2=last & d:ahead	5 -4 0 4 -9 -1 0 0
l2=later	0 -2 0 -11 19 0 0 -3
l2=later & d:ahead	0 -2 0 -11 19 0 0 -2
l2=law	0 2 0 -1 -6 0 0 4
l2=law & d:ahead	0 2 0 -6 -5 0 0 9
l2=level	0 0 0 -6 0 0 0 8
l2=level & d:ahead	0 0 0 -6 0 0 0 8
l2=live	0 0 0 -11 0 0 0 11
l2=live & d:ahead	0 0 0 -11 0 0 0 11
l2=loaded & d:ahead	0 7 0 -1 -1 0 0 0
l2=loaded & d:today	0 -5 0 8 0 0 0 0
l2=lower	0 -6 0 7 0 0 0 0
l2=lower & d:ahead	0 -6 0 7 0 0 0 0
l2=lumpur	0 -4 0 6 0 0 0 0
l2=lumpur & d:ahead	0 -4 0 6 0 0 0 0
l2=make	0 8 0 1 -4 0 0 -3
l2=make & d:ahead	0 9 0 0 -4 0 0 -3
l2=measure	0 -5 0 6 0 0 0 0
l2=measure & d:ahead	0 -5 0 6 0 0 0 0
l2=meet	0 1 0 7 -9 0 0 -2
l2=meet & d:ahead	0 2 0 7 -9 0 0 -2
l2=midnight	0 0 0 -4 -2 0 0 8
l2=midnight & d:ahead	0 0 0 -6 -1 0 0 9
l2=minute	0 12 0 -12 5 0 0 -3
l2=minute & d:ahead	0 12 0 -13 5 0 0 -3
l2=mombasa	0 0 0 -6 0 0 0 9
l2=mombasa & d:ahead	0 0 0 -6 0 0 0 9
l2=monday	0 5 11 -2 -3 0 0 -8
l2=monday & d:ahead	0 7 12 -10 -2 0 0 -5
l2=monday & d:today	0 -3 0 8 0 0 0 -2
l2=new	0 6 0 -2 0 0 0 0
l2=new & d:ahead	0 6 0 -2 0 0 0 0
l2=next	0 0 0 11 -3 0 0 -4
l2=next & d:ahead	0 0 0 11 -3 0 0 -4
l2=night	0 -5 0 18 0 0 0 -13
l2=night & d:ahead	0 -5 0 18 0 0 0 -13
l2=not	0 8 0 0 0 0 0 -6
l2=nothing	0 -3 0 10 -3 0 0 -1
l2=notice	-1 -1 0 11 -1 0 0 -3
l2=notice & d:ahead	-1 -1 0 11 -1 0 0 -3
l2=of	0 4 0 -3 -8 0 0 5
l2=of & d:ahead	-1 5 0 -3 -8 0 0 7
l2=off	-2 -2 0 3 9 -2 0 -4
l2=off & d:ahead	-2 -2 0 3 9 -2 0 -4
l2=offer	0 0 0 -7 12 0 0 -1
l2=offer & d:ahead	0 0 0 -7 12 0 0 -1
l2=on	-8 0 5 3 1 6 -2 -8
l2=on & d:ahead	-7 0 5 1 2 6 -1 -7
l2=open	0 3 0 9 -8 0 0 -9
l2=open & d:ahead	0 3 0 9 -8 0 0 -9
l2=opened	0 -3 0 13 -4 0 0 -1
l2=opened & d:ahead	0 -3 0 12 -4 0 0 0
l2=order	0 0 0 6 -4 0 0 0
l2=order & d:ahead	0 0 0 6 -3 0 0 0
l2=out	-1 0 0 -8 2 0 0 10
l2=out & d:ahead	-1 0 0 -9 2 0 0 10
l2=over	0 12 0 -11 -2 0 0 4
l2=over & d:ahead	0 12 0 -11 -2 0 0 4
l2=own & d:ahead	0 -3 0 -1 0 0 0 8
l2=paper	0 -4 0 10 -6 0 0 0
l2=paper & d:ahead	0 -4 0 10 -6 0 0 0
l2=pause	0 -13 0 6 0 0 0 4
l2=pause & d:ahead	0 -13 0 6 0 0 0 4
l2=pay	0 -1 -2 15 -2 0 0 -8
l2=pay & d:ahead	0 0 -2 11 -2 0 0 -7
l2=place	0 9 0 -10 1 0 0 -1
l2=place & d:ahead	0 9 0 -10 1 0 0 -1
l2=price	0 8 0 -3 0 0 0 0
l2=price & d:ahead	0 8 0 -3 0 0 0 0
l2=proclamation	0 -8 0 11 0 0 0 0
l2=proclamation & d:ahead	0 -8 0 11 0 0 0 0
l2=prolonged	0 -2 6 8 0 0 0 -9
l2=prolonged & d:ahead	0 -2 6 8 0 0 0 -9
l2=rate & d:ahead	0 -5 0 6 0 0 0 0
l2=reach	0 -4 0 -2 0 0 0 9
l2=reach & d:ahead	0 -4 0 -2 0 0 0 9
l2=renewed	0 0 0 -9 0 0 0 13
l2=renewed & d:ahead	0 0 0 -9 0 0 0 13
l2=report	0 0 0 -1 8 0 0 -5
l2=report & d:ahead	0 0 0 -2 8 0 0 -4
l2=rule	0 0 0 8 -1 0 0 0
l2=rule & d:ahead	0 0 0 7 -1 0 0 0
l2=run	-3 -14 3 -5 2 -1 0 10
l2=run & d:ahead	-3 -14 3 -5 2 -1 0 10
l2=same	0 -1 0 -5 0 0 0 10
l2=saturday	0 10 0 -6 0 0 0 0
l2=saturday & d:ahead	0 12 0 -12 0 0 0 0
l2=saturday & d:today	0 -1 0 7 0 0 0 -2
l2=say	0 0 4 6 -11 0 0 -3
l2=say & d:ahead	0 0 4 4 -11 0 0 -2
l2=second	0 -2 0 7 0 0 0 -1
l2=since	0 -4 0 10 0 0 0 -2
l2=since & d:ahead	0 -4 0 10 0 0 0 -2
l2=sit	0 -7 0 6 7 0 0 -9
l2=sit & d:ahead	0 -7 0 5 7 0 0 -9
l2=sleep	1 4 0 -9 0 0 0 0
l2=sleep & d:ahead	1 4 0 -9 0 0 0 0
l2=so	0 -10 0 -10 15 0 0 0
l2=so & d:ahead	0 -10 0 -11 15 0 0 0
l2=speak	0 10 0 -6 -3 0 0 0
l2=speak & d:ahead	0 10 0 -6 -3 0 0 0
l2=spoke	0 0 0 -16 9 0 0 9
l2=spoke & d:ahead	0 0 0 -16 9 0 0 9
l2=standstill & d:ahead	0 0 0 -4 0 0 0 7
l2=start	5 3 0 0 0 0 0 -11
l2=start & d:ahead	5 3 0 0 0 0 0 -11
l2=statement	0 -4 0 6 0 0 0 0
l2=statement & d:ahead	0 -4 0 6 0 0 0 0
l2=stay	6 0 0 10 -2 0 0 -13
l2=stay & d:ahead	6 0 0 10 -2 0 0 -13
l2=stockholm	0 0 0 6 0 0 0 -5
l2=stockholm & d:ahead	0 0 0 6 0 0 0 -5
l2=stop	0 -1 0 0 0 0 0 7
l2=stop & d:ahead	0 -1 0 0 0 0 0 7
l2=strike	0 -8 0 8 0 0 0 0
l2=strike & d:ahead	0 -8 0 8 0 0 0 0
l2=sunday	0 -1 0 -5 0 0 0 9
l2=sunday & d:ahead	0 0 0 -10 0 0 0 12
l2=suspend	1 8 -5 -12 0 0 0 4
l2=suspend & d:ahead	1 8 -5 -12 0 0 0 4
l2=take & d:ahead	0 -2 0 10 0 0 0 -5
l2=talk & d:ahead	0 -2 0 9 -1 0 0 0
l2=tariff	0 6 -1 0 8 0 0 -18
l2=tariff & d:ahead	0 6 -1 -1 8 0 0 -18
l2=television	0 0 0 9 0 0 0 -7
l2=television & d:ahead	0 0 0 9 0 0 0 -7
l2=term	5 6 0 -20 0 0 0 4
l2=term & d:ahead	5 6 0 -20 0 0 0 4
l2=that	8 2 0 -3 -5 0 0 0
l2=that & d:ahead	8 3 0 -5 -5 0 0 0
l2=the	0 0 0 10 0 0 -1 -1
l2=the & d:ahead	0 0 0 7 0 0 -1 0
l2=them	2 13 0 -12 -5 0 0 0
l2=them & d:ahead	2 13 0 -12 -5 0 0 0
l2=there	0 0 0 0 7 0 0 -4
l2=there & d:ahead	0 0 0 0 7 0 0 -4
l2=thi	0 2 0 3 0 0 0 -7
l2=threaten	0 -4 0 6 0 0 0 0
l2=thursday	0 -14 0 1 -2 0 0 10
l2=thursday & d:ahead	0 -10 0 6 0 0 0 2
l2=thursday & d:today	0 -2 0 -3 0 0 0 7
l2=time	0 12 0 5 1 0 0 -18
l2=time & d:ahead	0 12 0 5 1 0 0 -18
l2=to	-7 -17 -2 1 0 -2 -1 16
l2=to & d:ahead	-6 -16 -2 -2 1 -1 0 18
l2=to & d:today	0 0 0 6 0 0 0 -3
l2=truce	0 0 0 -11 6 0 0 7
l2=truce & d:ahead	0 0 0 -9 6 0 0 5
l2=tuesday	0 2 0 -11 0 0 0 8
l2=tuesday & d:today	0 -4 0 -8 0 0 0 13
l2=until	-2 -4 -4 -13 -2 -2 0 22
l2=until & d:ahead	-2 -4 -4 -3 -2 -2 0 13
l2=up	0 -8 0 -15 8 1 0 13
l2=up & d:ahead	0 -8 0 -15 8 1 0 13
l2=us	0 0 0 -6 1 0 0 5
l2=us & d:ahead	0 1 0 -7 1 0 0 5
l2=valid	0 -8 0 0 0 0 0 8
l2=vienna	0 -1 0 7 0 0 0 0
l2=vote	0 -7 0 0 6 0 0 -1
l2=vote & d:ahead	0 -7 0 0 6 0 0 -1
l2=we	0 9 0 -7 0 0 0 0
l2=we & d:today	0 10 0 -8 0 0 0 0
l2=wednesday	0 7 0 -9 3 5 0 -4
l2=wednesday & d:ahead	0 14 0 -12 -5 5 0 -3
l2=wednesday & d:today	0 -11 0 0 8 0 0 0
l2=week	0 0 0 -14 8 0 0 7
l2=week & d:ahead	0 0 0 -15 9 0 0 8
l2=what	0 5 0 11 0 0 0 -17
l2=what & d:ahead	0 2 0 12 0 0 0 -15
l2=will	0 8 0 -4 -3 0 0 0
l2=will & d:ahead	0 8 0 -4 -3 0 0 0
l2=would	0 0 0 8 0 0 0 -4
l2=would & d:ahead	0 0 0 8 0 0 0 -4
l2=—	0 8 0 0 0 0 0 -7
l2=— & d:ahead	0 9 0 -6 0 0 0 0
l2=— & d:today	0 0 0 6 0 0 0 -5
l3='s	0 -2 0 -15 0 -3 0 21
l3='s & d:ahead	0 -2 0 -16 0 -3 0 22
l3=)	0 8 0 -1 0 0 0 -3
l3=) & d:ahead	0 8 0 -1 0 0 0 -3
l3=,	-1 0 -1 6 -4 -6 4 0
l3=, & d:today	0 8 0 3 -2 0 0 -17
l3=/ & d:today	0 9 0 -7 0 0 0 0
l3=:	2 14 -9 -1 3 0 0 -15
l3=: & d:ahead	3 14 -9 -1 4 0 0 -14
l3=<agent>	0 4 0 2 2 0 0 -12
l3=<agent> & d:ahead	0 5 0 3 3 0 0 -11
l3=<begin>	5 -5 3 -3 7 -2 -11 8
l3=<begin> & d:ahead	6 -2 6 -8 8 0 -6 0
l3=<begin> & d:today	0 -7 -6 4 0 -5 -4 13
l3=<day-ahead> & d:ahead	0 0 0 9 -4 0 0 -5
l3=<day-gone>	1 10 0 -6 0 0 0 -4
l3=<day-gone> & d:ahead	1 10 0 -6 0 0 0 -3
l3=<day-today>	0 9 0 -5 0 0 0 -2
l3=<duty>	0 8 12 1 -6 0 0 -18
l3=<duty> & d:ahead	0 10 12 -1 -6 0 0 -15
l3=<duty> & d:today	0 -2 0 9 0 0 0 -3
l3=<gate>	0 0 0 7 -1 0 0 -2
l3=<goods-amount>	0 0 0 10 -3 0 0 0
l3=<goods-amount> & d:ahead	0 0 0 10 -3 0 0 0
l3=<goods>	3 -24 -3 12 8 -2 -3 5
l3=<goods> & d:ahead	3 -13 -2 3 10 -2 -3 3
l3=<goods> & d:today	0 -21 0 18 0 0 0 0
l3=<level-noun>	0 7 0 -3 -3 0 0 0
l3=<level-noun> & d:ahead	0 8 0 -4 -3 0 0 0
l3=<level>	0 13 -4 -4 -9 0 0 -1
l3=<level> & d:ahead	0 16 -3 -9 -8 0 0 0
l3=<level> & d:today	0 -4 0 10 0 0 0 -3
l3=<month-gone>	0 -16 0 1 0 0 0 12
l3=<month-gone> & d:ahead	0 -16 0 3 0 0 0 10
l3=<name>	3 -1 5 0 -8 0 0 0
l3=<name> & d:ahead	4 -4 5 0 -7 0 0 0
l3=<not>	0 7 -6 -1 8 0 2 -12
l3=<not> & d:ahead	0 8 -6 -4 8 0 2 -9
l3=<not> & d:today	0 0 0 7 0 0 0 -4
l3=<number>	-3 36 0 -31 2 0 0 -7
l3=<number> & d:ahead	-3 39 0 -40 4 0 0 -2
l3=<office>	0 -12 0 3 12 0 4 -11
l3=<office> & d:ahead	0 -11 0 2 12 0 4 -10
l3=<organisation>	0 0 0 15 5 0 0 -17
l3=<organisation> & d:ahead	0 0 0 13 5 0 0 -17
l3=<person>	5 3 0 -8 5 -2 0 0
l3=<person> & d:ahead	5 5 0 -11 6 -2 0 1
l3=<person> & d:today	0 -1 0 7 0 0 0 -2
l3=<points>	-1 17 0 -18 -3 0 0 4
l3=<points> & d:ahead	-1 17 0 -18 -3 0 0 4
l3=<quality>	0 -6 -2 14 1 3 0 -11
l3=<quality> & d:ahead	0 -2 -2 7 2 3 0 -9
l3=<quality> & d:today	0 -6 0 10 0 0 0 -1
l3=<seat>	0 12 4 -25 2 0 4 8
l3=<seat> & d:ahead	0 11 4 -15 3 0 5 -6
l3=<seat> & d:today	0 1 0 -15 0 0 0 15
l3=<sender>	-3 -1 0 2 -5 0 0 10
l3=<sender> & d:ahead	-3 -1 0 2 -5 0 0 10
l3=<span>	-11 10 -3 -7 -1 3 0 4
l3=<span> & d:ahead	-11 10 -3 -5 -1 3 0 0
l3=<v-agree>	0 0 5 1 10 0 0 -12
l3=<v-agree> & d:ahead	0 0 5 5 10 0 0 -19
l3=<v-bear>	-1 0 -3 6 13 0 -4 -10
l3=<v-bear> & d:ahead	-1 -4 -3 10 13 0 -4 -8
l3=<v-bear> & d:today	0 9 0 -6 0 0 0 -1
l3=<v-begin>	0 8 -2 0 -5 0 0 0
l3=<v-begin> & d:today	0 7 0 1 0 0 0 -12
l3=<v-deny>	9 -1 0 -1 5 0 0 -13
l3=<v-deny> & d:ahead	9 -1 0 -1 5 0 0 -13
l3=<v-down>	-3 -13 0 4 -1 0 -1 14
l3=<v-down> & d:ahead	-3 -12 0 0 -1 0 -1 18
l3=<v-down> & d:today	0 0 0 7 0 0 0 -6
l3=<v-end>	2 0 -6 1 -12 0 0 3
l3=<v-end> & d:ahead	2 0 -6 1 -12 0 0 2
l3=<v-impose>	9 4 0 2 -11 4 -6 -12
l3=<v-impose> & d:ahead	9 3 0 3 -10 5 -5 -13
l3=<v-propose>	0 -5 0 4 -4 0 -1 9
l3=<v-propose> & d:ahead	0 -5 0 2 -4 0 0 10
l3=<v-say>	0 6 7 0 -4 0 0 -5
l3=<v-say> & d:ahead	0 4 7 0 -3 0 0 -4
l3=<v-sell>	-8 -5 -1 14 0 2 0 -4
l3=<v-sell> & d:ahead	-8 -5 -1 14 0 2 0 -4
l3=<v-stay>	-12 6 -5 14 -18 0 0 -4
l3=<v-stay> & d:ahead	-12 6 -5 13 -18 0 0 -2
l3=<v-suspend>	-8 0 -1 14 -6 0 0 -3
l3=<v-suspend> & d:ahead	-8 0 -1 16 -6 0 0 -5
l3=<v-target>	0 0 0 0 -9 0 0 8
l3=<v-target> & d:ahead	0 0 0 1 -9 0 0 3
l3=<v-threaten>	0 8 0 -4 -2 0 0 0
l3=<v-threaten> & d:ahead	0 8 0 -4 -2 0 0 0
l3=<v-up>	1 -11 0 6 3 0 0 0
l3=<v-up> & d:ahead	1 -9 0 2 4 0 0 0
l3=a	0 8 -2 -20 13 9 1 -3
l3=a & d:ahead	0 0 -2 -13 13 9 1 -3
l3=a & d:today	0 12 0 -12 0 0 0 0
l3=again	0 12 0 -14 0 0 0 1
l3=again & d:ahead	0 12 0 -14 0 0 0 1
l3=agree	0 0 0 7 0 0 0 -7
l3=agree & d:ahead	0 0 0 7 0 0 0 -7
l3=agreement	0 0 0 28 0 0 -3 -22
l3=agreement & d:ahead	0 0 0 28 0 0 -3 -22
l3=all	0 6 0 -9 0 0 0 4
l3=all & d:ahead	0 6 0 -9 0 0 0 4
l3=an	0 0 -1 -10 7 0 0 9
l3=an & d:ahead	0 0 0 -10 7 0 0 9
l3=and	0 -12 7 0 -2 0 0 8
l3=and & d:ahead	0 -22 7 7 -2 0 0 8
l3=and & d:today	0 10 0 -8 0 0 0 0
l3=answer	0 -8 0 11 0 0 0 -1
l3=apply	0 4 0 0 0 0 0 -6
l3=apply & d:ahead	0 4 0 0 0 0 0 -6
l3=are	0 4 0 -19 -2 0 0 17
l3=are & d:ahead	0 5 0 -19 -2 0 0 17
l3=arrangement	0 0 0 -12 0 0 0 15
l3=arrangement & d:ahead	0 0 0 -12 0 0 0 15
l3=as	0 -6 0 -5 3 0 0 9
l3=as & d:ahead	0 -6 0 -5 3 0 0 9
l3=at	0 -8 0 6 0 0 0 5
l3=at & d:ahead	0 -6 0 3 0 0 0 5
l3=be	0 4 7 -12 5 0 4 -4
l3=be & d:ahead	0 4 7 -12 5 0 4 -4
l3=been	0 -1 0 -1 -5 -2 0 12
l3=been & d:ahead	0 -1 0 -1 -5 -2 0 12
l3=both	0 -9 0 7 0 0 0 0
l3=both & d:ahead	0 -8 0 6 0 0 0 0
l3=by	0 -15 0 32 -13 1 0 -13
l3=by & d:ahead	0 -15 0 31 -12 1 0 -12
l3=carry	0 0 0 11 0 0 0 -10
l3=carry & d:ahead	0 0 0 11 0 0 0 -10
l3=charge	0 0 0 -2 0 0 0 6
l3=charge & d:ahead	0 0 0 -3 0 0 0 6
l3=come	0 -6 0 2 0 0 0 5
l3=come & d:ahead	0 -6 0 -1 0 0 0 10
l3=company	0 0 0 7 0 0 0 -4
l3=company & d:ahead	0 0 0 7 0 0 0 -4
l3=confirm	0 0 0 4 -8 0 0 3
l3=confirm & d:ahead	0 0 0 4 -8 0 0 3
l3=contract	0 -6 0 13 0 0 0 -3
l3=contract & d:ahead	0 -6 0 13 0 0 0 -3
l3=control	-5 0 0 7 0 0 0 0
l3=country	0 0 0 -16 5 0 7 6
l3=country & d:ahead	0 0 0 -16 5 0 7 6
l3=day	0 -8 0 10 3 0 0 -6
l3=day & d:ahead	0 -8 0 9 3 0 0 -5
l3=deal	0 0 0 -8 0 0 5 4
l3=deal & d:ahead	0 0 0 -8 0 0 5 4
l3=did	0 0 0 11 0 0 0 -7
l3=did & d:ahead	0 0 0 10 0 0 0 -6
l3=down	0 -4 0 12 0 0 0 -5
l3=down & d:ahead	0 -4 0 12 0 0 0 -5
l3=due	0 -29 0 8 7 0 0 13
l3=due & d:ahead	0 -29 0 7 7 0 0 13
l3=duty	0 0 17 1 -11 0 0 -13
l3=duty & d:ahead	0 0 17 0 -11 0 0 -12
l3=eastern	0 -4 0 -1 11 0 0 -4
l3=end	0 -7 0 -2 0 0 0 11
l3=end & d:ahead	0 -7 0 -6 0 0 0 15
l3=exclusion	0 0 -2 11 0 0 0 -5
l3=exclusion & d:ahead	0 0 -2 11 0 0 0 -5
l3=export	-3 0 0 12 -3 0 0 0
l3=export & d:ahead	-3 0 0 12 -3 0 0 0
l3=extension	0 -4 0 -8 -1 0 0 14
l3=extension & d:ahead	0 -4 0 -8 -1 0 0 14
l3=extra	0 6 0 -5 0 0 0 0
l3=extra & d:ahead	0 6 0 -5 0 0 0 0
l3=face	0 0 0 -3 0 0 0 7
l3=face & d:ahead	0 0 0 -3 0 0 0 7
l3=first	0 0 0 -8 0 0 0 7
l3=first & d:ahead	0 0 0 -8 0 0 0 7
l3=for	0 0 0 6 0 0 0 -8
l3=for & d:ahead	0 0 0 5 0 0 0 -8
l3=force	0 0 0 -6 0 0 0 9
l3=force & d:ahead	0 0 0 -6 0 0 0 9
l3=from	5 15 3 -15 0 0 0 -4
l3=from & d:ahead	5 15 3 -16 0 0 0 -4
l3=further	0 -8 0 5 0 0 0 2
l3=further & d:ahead	0 -8 0 5 0 0 0 2
l3=geneva	0 0 0 -9 0 0 0 12
l3=geneva & d:ahead	0 0 0 -9 0 0 0 12
l3=get	0 0 0 -14 19 0 0 -6
l3=get & d:ahead	0 0 0 -14 19 0 0 -6
l3=give	0 0 0 0 -10 0 6 4
l3=give & d:ahead	0 0 0 0 -10 0 6 4
l3=go	-2 -14 0 6 0 0 0 11
l3=go & d:ahead	-2 -12 0 1 0 0 0 14
l3=good	0 -16 -1 4 11 0 0 0
l3=good & d:ahead	0 -10 0 0 13 0 0 0
l3=good & d:today	0 -5 0 8 0 0 0 0
l3=had	0 0 0 15 -1 0 0 -13
l3=had & d:ahead	0 0 0 15 -1 0 0 -13
l3=has	0 0 0 6 0 0 0 -7
l3=has & d:ahead	0 0 0 6 0 0 0 -7
l3=have	0 -2 0 23 0 0 0 -22
l3=have & d:ahead	0 -2 0 22 0 0 0 -21
l3=he	0 -11 0 15 -6 0 0 0
l3=he & d:ahead	0 -11 0 14 -6 0 0 1
l3=his	0 -4 0 0 6 0 0 -2
l3=his & d:ahead	0 -4 0 0 6 0 0 -1
l3=in	-4 -8 -3 25 -10 -4 -2 -3
l3=in & d:ahead	-4 -7 -3 22 -10 -4 -2 -2
l3=increase	0 8 0 -7 0 0 0 0
l3=increase & d:ahead	0 8 0 -7 0 0 0 0
l3=is	-9 -4 0 6 -14 6 -8 12
l3=is & d:ahead	-8 -3 0 2 -13 7 -7 13
l3=it	-12 -2 6 19 -9 -2 -1 -9
l3=it & d:ahead	-12 -1 6 17 -9 -1 -1 -7
l3=its	0 -7 0 -4 8 -3 0 6
l3=its & d:ahead	0 -6 0 -8 8 -3 0 10
l3=kick	2 7 0 -8 0 0 0 0
l3=kick & d:ahead	2 7 0 -8 0 0 0 0
l3=kuala	0 -4 0 6 0 0 0 0
l3=kuala & d:ahead	0 -4 0 6 0 0 0 0
l3=lapse	0 6 -1 0 -2 0 0 -1
l3=lapse & d:ahead	0 6 -1 0 -2 0 0 -1
l3=last	0 0 0 -22 17 0 0 7
l3=last & d:ahead	0 0 0 -22 17 0 0 4
l3=long	0 0 0 -3 -1 0 0 6
l3=m	0 -1 3 -6 0 0 0 8
l3=m & d:ahead	0 -1 3 -7 0 0 0 8
l3=make	0 -1 0 11 0 0 0 -4
l3=make & d:ahead	0 0 0 9 0 0 0 -2
l3=meet	0 -2 0 15 -1 0 0 -6
l3=meet & d:ahead	0 -2 0 15 -1 0 0 -6
l3=more	0 -6 0 0 0 6 0 0
l3=more & d:ahead	0 -6 0 0 0 6 0 0
l3=mr	0 7 0 -10 0 0 0 2
l3=mr & d:ahead	0 7 0 -10 0 0 0 2
l3=must	0 -2 0 16 -11 0 0 0
l3=must & d:ahead	0 -2 0 16 -11 0 0 0
l3=new	0 0 0 8 -2 0 0 -3
l3=next	0 1 0 -18 0 0 0 14
l3=next & d:ahead	0 1 0 -18 0 0 0 14
l3=no	0 3 0 -4 3 0 6 -7
l3=no & d:ahead	0 3 0 -4 4 0 6 -7
l3=not	0 -1 -3 0 7 0 -4 0
l3=not & d:ahead	0 0 -3 -1 7 0 -4 1
l3=now	-3 17 6 -7 0 0 0 -7
l3=now & d:ahead	-3 17 6 -7 0 0 0 -7
l3=of	1 29 0 -21 0 0 7 -12
l3=of & d:ahead	1 28 0 -15 0 0 7 -24
l3=of & d:today	0 1 0 -9 0 0 0 10
l3=on	7 -14 4 6 -1 -2 5 -2
l3=on & d:ahead	7 -12 4 2 -1 -2 5 0
l3=on & d:today	0 -2 0 7 0 0 0 -3
l3=one	0 0 0 -14 0 0 0 14
l3=one & d:ahead	0 0 0 -14 0 0 0 14
l3=open	0 -5 0 10 0 0 0 -3
l3=open & d:ahead	0 -5 0 10 0 0 0 -3
l3=other	1 3 0 -8 0 0 8 -6
l3=other & d:ahead	1 3 0 -9 0 0 8 -6
l3=otherwise	0 0 0 -12 0 0 0 13
l3=otherwise & d:ahead	0 0 0 -12 0 0 0 13
l3=our	0 -6 0 3 5 0 0 -1
l3=our & d:ahead	0 -6 0 2 5 0 0 -1
l3=out	0 0 12 0 0 0 0 -10
l3=out & d:ahead	0 0 12 0 0 0 0 -10
l3=pause	0 -1 0 -5 0 0 0 9
l3=pay	0 0 0 11 -3 0 0 -5
l3=pay & d:ahead	0 -2 0 12 -3 0 0 -4
l3=put	7 2 0 -11 -2 8 0 -3
l3=put & d:ahead	7 2 0 -11 -2 8 0 -3
l3=reach	0 0 0 1 6 0 0 -8
l3=reach & d:ahead	0 0 0 1 6 0 0 -8
l3=rise	0 -7 0 11 0 0 0 0
l3=rise & d:ahead	0 -7 0 11 0 0 0 0
l3=rule	9 -1 0 -1 5 0 0 -13
l3=rule & d:ahead	9 -1 0 -1 5 0 0 -13
l3=run	0 5 0 -9 -4 0 0 11
l3=run & d:ahead	0 5 0 -9 -4 0 0 11
l3=side	0 14 0 -9 0 0 0 -4
l3=side & d:ahead	0 14 0 -9 0 0 0 -4
l3=sign	0 4 6 -2 -1 0 0 -4
l3=sign & d:ahead	0 4 6 -3 -1 0 0 -4
l3=sit	0 10 0 -3 0 0 0 -6
l3=sit & d:ahead	0 10 0 -3 0 0 0 -6
l3=social	0 -1 0 -7 0 0 0 10
l3=social & d:ahead	0 -1 0 -7 0 0 0 10
l3=soybean	0 0 0 7 0 0 0 -2
l3=soybean & d:ahead	0 0 0 7 0 0 0 -2
l3=standstill	0 0 0 11 0 0 0 -8
l3=standstill & d:ahead	0 0 0 11 0 0 0 -8
l3=stay	-4 -9 0 19 0 0 0 -6
l3=stay & d:ahead	-4 -9 0 19 0 0 0 -6
l3=still	0 8 0 -10 0 0 0 0
l3=still & d:ahead	0 8 0 -10 0 0 0 0
l3=strike & d:ahead	0 -1 0 7 0 0 0 -4
l3=surcharge	0 24 -1 -17 0 0 0 -9
l3=surcharge & d:ahead	0 24 -1 -17 0 0 0 -9
l3=suspend	0 0 0 8 0 0 0 -8
l3=suspend & d:ahead	0 0 0 8 0 0 0 -8
l3=suspension	0 -1 0 6 -6 0 0 0
l3=suspension & d:ahead	0 -1 0 6 -6 0 0 0
l3=take	2 6 0 -3 0 0 0 -3
l3=talk	0 -8 0 15 0 0 0 -2
l3=talk & d:ahead	0 -8 0 15 0 0 0 -1
l3=tell	0 6 0 -2 -1 0 0 0
l3=that	-7 9 -3 0 -3 0 6 -3
l3=that & d:ahead	-7 11 -3 0 -12 0 6 -2
l3=the	-11 -4 1 1 -12 2 -8 18
l3=the & d:ahead	-10 -8 1 1 -11 2 -7 18
l3=their	0 -7 0 14 0 0 0 -3
l3=their & d:ahead	0 -7 0 14 0 0 0 -3
l3=them	0 4 0 2 0 0 0 -6
l3=them & d:ahead	0 4 0 2 0 0 0 -6
l3=there	0 0 0 -4 0 0 0 6
l3=they	0 12 -3 -6 10 0 0 -12
l3=they & d:ahead	0 13 -3 -8 11 0 0 -12
l3=thi	4 -4 0 -6 0 0 0 7
l3=thi & d:ahead	4 -4 0 -7 0 0 0 7
l3=threaten	0 8 0 -4 -2 0 0 0
l3=threaten & d:ahead	0 8 0 -4 -2 0 0 0
l3=time	0 0 0 6 0 0 0 -3
l3=to	-14 -2 -2 -10 20 17 -7 -1
l3=to & d:ahead	-14 -1 -2 -11 20 17 -7 -1
l3=trade	0 12 0 -9 0 0 0 0
l3=trade & d:today	0 14 0 -12 0 0 0 0
l3=under	9 -3 0 -3 0 0 0 0
l3=under & d:ahead	9 -3 0 -3 0 0 0 0
l3=until	0 -6 0 17 -2 1 0 -12
l3=until & d:ahead	0 -5 0 17 -2 1 0 -12
l3=up	0 -17 0 10 0 0 0 3
l3=up & d:ahead	0 -17 0 10 0 0 0 3
l3=video	0 -2 0 8 0 0 0 0
l3=video & d:ahead	0 -2 0 8 0 0 0 0
l3=was	0 -9 0 21 -3 0 0 -9
l3=was & d:ahead	0 -8 0 28 -3 0 0 -17
l3=we	0 -1 0 3 -6 0 0 3
l3=week	0 -11 0 16 0 0 0 -2
l3=week & d:ahead	0 -11 0 16 0 0 0 -2
l3=were	-4 -4 -2 22 -4 0 0 -6
l3=were & d:ahead	-4 -3 -2 22 -4 0 0 -5
l3=what	7 -3 8 3 -12 0 0 -5
l3=what & d:ahead	7 -1 8 0 -11 0 0 -3
l3=what & d:today	0 -4 0 8 0 0 0 -1
l3=which	0 3 -2 -16 0 0 0 14
l3=which & d:ahead	0 5 -2 -19 0 0 0 15
l3=would	-5 25 0 -14 -1 -2 0 0
l3=would & d:ahead	-5 21 0 -11 -1 -2 0 0
l3=·	0 -2 0 6 0 0 0 0
l3=· & d:today	0 -2 0 6 0 0 0 0
l3=—	0 -9 0 -8 0 0 0 16
l3=— & d:today	0 -7 0 -10 0 0 0 16
l4='s	0 -18 0 12 0 2 0 1
l4='s & d:ahead	-6 -17 0 14 0 2 0 1
l4=(	0 0 0 6 -7 0 0 0
l4=,	-12 -6 -12 17 1 -3 -3 -2
l4=, & d:ahead	-11 -6 -12 13 1 -3 -2 0
l4=, & d:today	0 0 0 9 0 0 0 -11
l4=-	0 2 0 -6 1 0 0 0
l4=.	0 -10 12 -8 7 0 0 1
l4=. & d:ahead	0 -9 12 -10 7 0 0 2
l4=:	3 -5 6 26 -17 0 0 -27
l4=: & d:ahead	3 -3 6 23 -17 0 0 -25
l4=: & d:today	0 -1 0 6 0 0 0 -1
l4=<agent>	-3 5 0 -13 9 0 0 8
l4=<agent> & d:ahead	-3 8 0 -9 9 0 0 0
l4=<agent> & d:today	0 -3 0 -6 0 0 0 10
l4=<begin>	0 10 -9 1 -11 -5 3 0
l4=<begin> & d:ahead	2 12 -4 -3 -9 0 7 -5
l4=<begin> & d:today	-3 -1 -10 4 -3 -7 -5 12
l4=<day-ahead>	0 -17 -4 -9 4 0 0 22
l4=<day-ahead> & d:ahead	0 -17 -4 -9 4 0 0 22
l4=<day-gone>	3 -10 0 15 -15 0 0 -2
l4=<day-gone> & d:ahead	3 -23 0 23 -14 0 0 -2
l4=<day-gone> & d:today	0 9 0 -9 0 0 0 0
l4=<day-today>	0 -6 9 -2 3 0 0 -1
l4=<day-today> & d:ahead	0 -5 9 -4 3 0 0 0
l4=<duty>	-2 -15 -9 5 11 0 0 7
l4=<duty> & d:ahead	-2 -14 -9 5 8 0 0 10
l4=<gate>	0 0 -1 13 4 0 0 -15
l4=<gate> & d:ahead	0 0 -1 11 4 0 0 -15
l4=<goods>	8 -6 12 -5 -22 -2 -4 12
l4=<goods> & d:ahead	11 -8 12 -11 -21 -1 -3 15
l4=<goods> & d:today	-4 1 0 7 0 0 0 -4
l4=<level-noun>	0 -16 0 29 -6 0 0 -8
l4=<level-noun> & d:ahead	0 -16 0 28 -6 0 0 -8
l4=<level>	0 15 -5 0 -11 0 0 -8
l4=<level> & d:ahead	0 18 -5 -3 -11 0 0 -6
l4=<level> & d:today	0 -4 0 7 0 0 0 0
l4=<money>	0 -6 0 7 0 0 0 0
l4=<month-gone>	8 13 0 -24 3 0 0 1
l4=<month-gone> & d:ahead	8 13 0 -24 3 0 0 1
l4=<name>	0 13 -3 3 0 0 4 -17
l4=<name> & d:ahead	0 11 -2 -1 0 0 4 -8
l4=<name> & d:today	0 3 0 7 0 0 0 -15
l4=<not>	2 -11 0 0 6 0 1 0
l4=<not> & d:ahead	2 -9 0 -3 6 0 1 1
l4=<number>	-5 -14 4 24 -17 0 0 2
l4=<number> & d:ahead	-5 -13 4 20 -17 0 0 4
l4=<office>	0 9 0 -4 8 0 0 -17
l4=<office> & d:ahead	0 9 0 -5 9 0 0 -16
l4=<organisation>	1 -22 0 8 -2 0 0 3
l4=<organisation> & d:ahead	2 -29 0 9 -2 1 0 4
l4=<person>	0 10 0 11 -9 0 0 -18
l4=<person> & d:ahead	0 2 0 19 -9 0 0 -17
l4=<person> & d:today	0 9 0 -6 0 0 0 0
l4=<points>	-6 -1 0 -19 -1 0 0 28
l4=<points> & d:ahead	-6 -1 0 -19 -1 0 0 28
l4=<quality>	-5 8 1 -17 8 3 0 2
l4=<quality> & d:ahead	-5 9 1 -19 8 3 0 4
l4=<seat>	-1 0 0 8 -1 0 0 -6
l4=<seat> & d:ahead	0 -8 0 14 -1 0 0 -1
l4=<seat> & d:today	0 7 0 -2 0 0 0 -4
l4=<sender>	0 -4 0 11 -11 0 0 2
l4=<sender> & d:ahead	0 -4 0 11 -11 0 0 2
l4=<span>	0 18 0 -26 11 0 0 5
l4=<span> & d:ahead	0 18 0 -24 11 0 0 2
l4=<v-agree>	0 5 0 -7 2 0 6 0
l4=<v-agree> & d:ahead	0 5 0 -8 2 0 6 0
l4=<v-bear>	1 -3 -4 -9 2 0 0 16
l4=<v-bear> & d:ahead	1 0 -4 -14 2 0 0 17
l4=<v-bear> & d:today	0 -6 0 9 0 0 0 0
l4=<v-begin>	6 -3 4 2 -11 0 6 -5
l4=<v-begin> & d:ahead	6 -1 4 0 -10 0 6 -3
l4=<v-buy>	2 1 0 -11 8 0 0 0
l4=<v-buy> & d:ahead	4 2 0 -16 8 0 0 0
l4=<v-deny>	7 -4 0 -8 3 0 0 2
l4=<v-deny> & d:ahead	8 -4 0 -10 3 0 0 3
l4=<v-down>	1 -8 0 5 3 0 7 -8
l4=<v-down> & d:ahead	1 -8 0 3 3 0 7 -8
l4=<v-end>	0 -19 0 2 -1 0 0 15
l4=<v-end> & d:ahead	0 -19 0 3 -1 0 0 14
l4=<v-impose>	-4 0 -15 16 2 -8 6 -11
l4=<v-impose> & d:ahead	-4 0 -14 14 2 -8 6 -11
l4=<v-propose>	0 7 0 5 5 0 -3 -18
l4=<v-propose> & d:ahead	0 8 0 4 5 0 -3 -18
l4=<v-return>	0 3 0 12 -9 0 -1 -7
l4=<v-return> & d:ahead	0 3 0 12 -9 0 -1 -7
l4=<v-say>	0 -5 0 0 0 2 0 7
l4=<v-say> & d:ahead	0 -2 0 -4 0 2 0 10
l4=<v-say> & d:today	0 -2 0 8 0 0 0 -3
l4=<v-stay>	-7 3 12 12 -7 0 0 -17
l4=<v-stay> & d:ahead	-7 4 12 11 -7 0 0 -17
l4=<v-suspend>	-4 4 0 0 3 0 6 -12
l4=<v-suspend> & d:ahead	-4 5 0 0 3 0 6 -12
l4=<v-target>	0 -15 0 10 5 0 0 -1
l4=<v-target> & d:ahead	0 -15 0 10 5 0 0 0
l4=<v-threaten>	0 -6 0 -2 10 0 0 0
l4=<v-threaten> & d:ahead	0 -6 0 -2 10 0 0 0
l4=<v-up>	1 -14 0 8 11 0 0 -3
l4=<v-up> & d:ahead	1 -14 0 7 11 0 0 -3
l4=a	0 9 3 5 -10 -1 -3 -14
l4=a & d:ahead	1 7 4 7 -9 0 -2 -13
l4=against	0 -5 0 -19 20 0 0 0
l4=against & d:ahead	0 -5 0 -19 20 0 0 0
l4=agree	0 0 0 -5 0 0 7 0
l4=agree & d:ahead	0 0 0 -5 0 0 7 0
l4=all	0 -2 0 -1 1 0 0 6
l4=all & d:ahead	0 -2 0 -1 1 0 0 6
l4=and	6 16 -9 -18 12 -2 -2 -7
l4=and & d:ahead	6 18 -9 -19 13 -2 -2 -8
l4=another	0 0 0 19 0 0 0 -17
l4=another & d:ahead	0 0 0 19 0 0 0 -17
l4=approve	0 -2 0 -4 0 0 0 10
l4=approve & d:ahead	0 -2 0 -4 0 0 0 10
l4=arrangement	0 0 0 -5 0 0 0 9
l4=arrangement & d:ahead	0 0 0 -6 0 0 0 9
l4=as	0 9 0 5 -2 0 0 -12
l4=as & d:ahead	0 9 0 5 -2 0 0 -12
l4=ask	0 8 0 -3 0 0 0 -4
l4=ask & d:ahead	0 8 0 -3 0 0 0 -4
l4=at	0 -2 -4 -4 7 0 0 5
l4=at & d:ahead	0 0 -3 -9 7 0 0 7
l4=back	0 8 0 -6 -5 0 0 0
l4=back & d:ahead	0 8 0 -6 -5 0 0 0
l4=be	4 -6 -1 -5 5 2 -2 4
l4=be & d:ahead	5 -5 0 -7 5 2 -1 4
l4=been	0 5 0 -8 -3 2 -1 5
l4=been & d:ahead	0 5 0 -8 -3 2 -1 5
l4=both	0 16 0 -13 2 0 0 -2
l4=both & d:ahead	0 17 0 -15 2 0 0 -2
l4=brief	0 0 0 -7 0 0 0 8
l4=brief & d:today	0 0 0 -7 0 0 0 8
l4=busan	0 0 0 -13 0 0 0 14
l4=busan & d:ahead	0 0 0 -13 0 0 0 14
l4=but	0 0 0 -5 0 0 0 7
l4=by	-3 19 0 8 -2 0 0 -23
l4=by & d:ahead	-3 20 0 8 -2 0 0 -22
l4=cabinet	0 0 0 -6 2 0 0 5
l4=call	0 -2 0 12 0 0 0 -8
l4=call & d:ahead	0 -2 0 12 0 0 0 -8
l4=can	0 -2 0 0 6 0 0 -4
l4=can & d:ahead	0 -2 0 0 6 0 0 -4
l4=charge	0 -6 0 15 -4 0 0 0
l4=charge & d:ahead	0 -6 0 14 -4 0 0 0
l4=closed	0 7 0 -2 0 0 0 -3
l4=closed & d:ahead	0 7 0 -2 0 0 0 -3
l4=come	2 -12 0 0 -1 0 7 0
l4=come & d:ahead	2 -11 0 0 -1 0 8 0
l4=comment	0 0 0 9 -6 0 0 0
l4=could	0 -4 0 8 -2 0 0 0
l4=country	0 18 0 -15 -2 0 0 0
l4=country & d:ahead	0 18 0 -15 -2 0 0 0
l4=custom	0 -2 0 7 0 0 0 0
l4=custom & d:ahead	0 -1 0 6 0 0 0 0
l4=date	0 25 0 -11 -2 0 0 -18
l4=day	0 0 0 6 0 0 0 -1
l4=deal	0 -5 0 0 0 0 0 9
l4=deal & d:ahead	0 -5 0 0 0 0 0 9
l4=decision	0 -1 0 5 2 0 0 -7
l4=decision & d:ahead	0 -1 0 5 2 0 0 -7
l4=doe	0 0 0 10 -4 0 0 -2
l4=doe & d:ahead	0 0 0 10 -4 0 0 -2
l4=down	0 -5 0 10 0 2 0 -10
l4=down & d:ahead	0 -5 0 10 0 2 0 -10
l4=duty	0 2 -4 -20 12 0 0 9
l4=duty & d:ahead	0 2 -4 -18 8 0 0 10
l4=each	0 -4 0 10 0 0 0 -3
l4=each & d:ahead	0 -4 0 10 0 0 0 -3
l4=end	0 -17 0 3 -2 0 0 12
l4=end & d:ahead	0 -17 0 1 -2 0 0 13
l4=enter	3 7 0 -5 -3 0 0 0
l4=enter & d:ahead	3 8 0 -7 -3 0 0 0
l4=expect	0 -2 0 -3 7 0 0 0
l4=expect & d:ahead	0 -2 0 -3 7 0 0 0
l4=expire	0 -8 0 1 0 0 0 4
l4=expire & d:ahead	0 -8 0 1 0 0 0 4
l4=extend	3 0 0 7 0 0 0 -7
l4=extend & d:ahead	3 0 0 7 0 0 0 -7
l4=extension	0 0 0 14 0 0 0 -13
l4=extension & d:ahead	0 0 0 14 0 0 0 -13
l4=fall	0 2 0 -4 8 0 0 -8
l4=fall & d:ahead	0 2 0 -4 8 0 0 -7
l4=first	0 4 0 -15 7 0 0 2
l4=first & d:ahead	0 4 0 -15 7 0 0 2
l4=for	-8 -14 3 5 1 7 -1 5
l4=for & d:ahead	-8 -14 3 4 1 7 -1 6
l4=from	0 2 4 0 -7 0 0 0
l4=from & d:ahead	0 8 4 0 -7 0 0 -7
l4=from & d:today	0 -9 0 0 0 0 0 7
l4=geneva	0 9 0 -10 0 0 0 0
l4=geneva & d:ahead	0 9 0 -10 0 0 0 0
l4=go	2 -8 0 5 0 0 0 0
l4=go & d:ahead	2 -8 0 5 0 0 0 0
l4=good	0 -11 0 19 0 0 0 -1
l4=good & d:ahead	0 -9 0 17 0 0 0 -1
l4=had	0 4 0 14 -13 0 0 -9
l4=had & d:ahead	0 4 0 13 -13 0 0 -9
l4=has	0 3 -1 -20 3 0 0 14
l4=has & d:ahead	0 3 -1 -20 3 0 0 15
l4=have	0 -22 0 17 0 0 0 0
l4=have & d:ahead	0 -22 0 17 0 0 0 0
l4=he	0 0 0 11 -8 0 0 -2
l4=he & d:ahead	0 0 0 11 -8 0 0 -2
l4=his	0 0 0 -8 0 0 0 10
l4=his & d:ahead	0 0 0 -8 0 0 0 10
l4=hold	0 -6 0 3 3 0 0 0
l4=hold & d:ahead	0 -6 0 3 3 0 0 0
l4=i	0 0 0 6 0 0 0 -1
l4=i & d:ahead	0 0 0 6 0 0 0 0
l4=if	0 1 6 -1 0 0 3 -9
l4=if & d:ahead	0 2 6 -3 0 0 3 -9
l4=in	-6 -17 2 26 -3 -1 0 -4
l4=in & d:ahead	-5 -16 2 22 -2 -1 0 -1
l4=in & d:today	0 0 0 7 0 0 0 -4
l4=is	12 -2 0 0 -1 4 -1 -11
l4=is & d:ahead	12 -1 0 0 0 5 -1 -10
l4=it	-4 3 -3 -17 1 5 9 8
l4=it & d:ahead	-4 4 -3 -16 1 5 9 6
l4=last	11 -13 0 -15 -1 0 0 17
l4=last & d:ahead	11 -13 0 -15 -1 0 0 17
l4=make	0 6 0 -3 0 0 0 0
l4=make & d:ahead	0 6 0 -3 0 0 0 0
l4=may	0 -8 0 18 -6 0 0 -3
l4=may & d:ahead	0 -8 0 18 -6 0 0 -3
l4=minute	0 -6 0 0 0 0 0 6
l4=minute & d:ahead	0 -6 0 0 0 0 0 7
l4=more	0 0 0 -2 0 0 0 6
l4=more & d:ahead	0 0 0 -2 0 0 0 6
l4=must	0 0 0 10 -7 0 0 0
l4=must & d:ahead	0 0 0 10 -7 0 0 0
l4=new	0 -8 0 8 0 0 0 1
l4=new & d:ahead	0 -8 0 8 0 0 0 1
l4=next	0 -12 0 12 -4 0 0 3
l4=next & d:ahead	0 -12 0 12 -4 0 0 3
l4=not	4 0 0 -8 -3 0 0 6
l4=not & d:ahead	4 0 0 -9 -3 0 0 7
l4=now	0 -10 0 -5 0 0 0 18
l4=now & d:ahead	0 -10 0 -5 0 0 0 18
l4=of	-4 -4 -3 1 -13 0 0 16
l4=of & d:ahead	-3 -14 -2 5 -12 0 0 18
l4=of & d:today	0 14 0 -6 0 0 0 -4
l4=old	0 0 0 13 -4 0 0 -11
l4=old & d:ahead	0 0 0 13 -4 0 0 -11
l4=on	-7 -21 5 -2 14 0 6 9
l4=on & d:ahead	-7 -14 5 -9 14 0 6 10
l4=on & d:today	0 -12 0 14 0 0 0 0
l4=order	0 9 0 -8 0 0 0 0
l4=order & d:ahead	0 9 0 -8 0 0 0 0
l4=other	0 0 0 -20 0 0 7 13
l4=other & d:ahead	0 0 0 -20 0 0 7 13
l4=our	0 -6 0 -13 9 0 0 12
l4=our & d:ahead	0 -1 0 -19 9 0 0 13
l4=our & d:today	0 -3 0 6 0 0 0 0
l4=paper	0 -9 0 -4 -1 0 0 17
l4=paper & d:ahead	0 -9 0 -4 -1 0 0 18
l4=pause	0 7 0 -3 0 0 0 -2
l4=pause & d:ahead	0 7 0 -3 0 0 0 -2
l4=pay	0 0 0 -4 -2 0 0 7
l4=pay & d:ahead	0 3 0 -8 -1 0 0 7
l4=place	0 -2 0 11 -3 0 0 0
l4=place & d:ahead	0 -2 0 11 -3 0 0 0
l4=plan	0 -6 0 7 0 0 0 0
l4=plan & d:ahead	0 -6 0 7 0 0 0 0
l4=port	0 11 0 -2 0 0 0 -6
l4=port & d:ahead	0 11 0 -2 0 0 0 -6
l4=post	0 -4 0 8 0 0 0 0
l4=present	0 -1 0 -9 0 0 0 13
l4=present & d:ahead	0 -1 0 -9 0 0 0 13
l4=president	0 6 0 -5 0 0 0 0
l4=president & d:ahead	0 6 0 -5 0 0 0 0
l4=prolong	0 0 0 13 0 0 0 -11
l4=prolong & d:ahead	0 0 0 13 0 0 0 -11
l4=published	0 0 0 8 0 0 0 -3
l4=published & d:ahead	0 0 0 6 0 0 0 0
l4=raise	0 -4 0 6 0 0 0 0
l4=raise & d:ahead	0 -4 0 6 0 0 0 0
l4=remain	0 6 0 0 0 0 0 -1
l4=remain & d:ahead	0 6 0 0 0 0 0 -1
l4=return	0 0 0 7 -8 0 -1 0
l4=return & d:ahead	0 0 0 7 -8 0 -1 1
l4=rise	0 8 0 -4 0 0 0 0
l4=rise & d:ahead	0 8 0 -4 0 0 0 0
l4=round	0 0 0 8 0 0 0 0
l4=round & d:ahead	0 0 0 8 0 0 0 0
l4=rule	7 -2 0 -11 3 0 0 2
l4=rule & d:ahead	8 -2 0 -12 4 0 0 3
l4=run	0 -2 12 8 -2 0 0 -14
l4=run & d:ahead	0 -2 12 8 -2 0 0 -14
l4=say	0 7 0 -19 0 0 0 15
l4=say & d:ahead	0 7 0 -19 0 0 0 15
l4=second	0 9 0 -8 0 0 0 0
l4=second & d:ahead	0 9 0 -9 0 0 0 0
l4=see	0 -4 0 12 0 0 0 -7
l4=see & d:ahead	0 -4 0 12 0 0 0 -7
l4=should	0 3 0 -15 0 0 0 12
l4=should & d:ahead	0 3 0 -15 0 0 0 12
l4=side	0 -2 0 0 9 0 0 -5
l4=side & d:ahead	0 -1 0 0 9 0 0 -5
l4=sign	0 6 0 0 -3 0 0 -5
l4=sign & d:ahead	0 6 0 0 -3 0 0 -5
l4=sit	0 -1 0 10 0 0 0 -1
l4=sit & d:ahead	0 -1 0 10 0 0 0 -1
l4=spoke	0 9 0 -6 0 0 0 0
l4=spoke & d:ahead	0 10 0 -7 0 0 0 0
l4=standstill	0 0 0 9 0 0 0 -9
l4=standstill & d:ahead	0 0 0 9 0 0 0 -9
l4=start	0 10 7 -2 -4 0 0 -12
l4=start & d:ahead	0 11 7 -3 -4 0 0 -12
l4=stay	0 7 2 -5 0 0 0 -2
l4=stay & d:ahead	0 7 2 -5 0 0 0 -2
l4=still	0 0 0 9 0 0 0 -9
l4=still & d:ahead	0 0 0 9 0 0 0 -9
l4=surcharge	0 -14 0 20 0 0 0 -4
l4=surcharge & d:ahead	0 -14 0 20 0 0 0 -4
l4=suspend	-3 0 0 5 3 0 0 -7
l4=suspend & d:ahead	-3 0 0 5 3 0 0 -7
l4=suspension	0 0 0 -10 4 0 0 8
l4=suspension & d:ahead	0 0 0 -11 4 0 0 8
l4=talk	0 2 0 -7 0 0 0 7
l4=talk & d:ahead	0 -1 0 -2 0 0 0 8
l4=tariff	-2 -12 0 11 0 0 0 0
l4=tariff & d:ahead	-2 -11 0 9 0 0 0 3
l4=team	0 0 0 -6 0 0 0 8
l4=tell	0 -11 0 0 2 3 0 3
l4=tell & d:ahead	0 -11 0 0 2 3 0 3
l4=that	1 8 -2 -13 10 0 0 -4
l4=that & d:ahead	1 10 -1 -19 10 1 0 -1
l4=that & d:today	0 -1 0 8 0 0 0 -3
l4=the	2 10 -10 3 -13 -15 0 0
l4=the & d:ahead	3 10 -9 3 -12 -15 1 -2
l4=their & d:ahead	4 0 0 -6 0 0 0 0
l4=them	0 -7 0 4 2 0 0 0
l4=them & d:ahead	0 -6 0 3 2 0 0 0
l4=they	-3 -1 8 2 0 0 0 -6
l4=they & d:ahead	-3 -1 8 1 0 0 0 -6
l4=thi	0 -4 0 10 0 0 0 -4
l4=thi & d:ahead	0 -4 0 9 0 0 0 -4
l4=threaten	0 -6 0 -2 10 0 0 0
l4=threaten & d:ahead	0 -6 0 -2 10 0 0 0
l4=time	0 -3 0 0 7 0 0 -1
l4=time & d:ahead	0 -3 0 0 7 0 0 -1
l4=to	0 -3 3 3 1 3 -6 -7
l4=to & d:ahead	0 -1 3 1 1 3 -6 -6
l4=trade	0 -5 0 0 0 0 0 7
l4=truce	0 23 0 -18 -4 0 0 5
l4=truce & d:ahead	0 23 0 -20 -4 0 0 8
l4=two	0 4 0 -11 0 0 0 9
l4=two & d:ahead	0 4 0 -14 0 0 0 11
l4=under	0 0 0 8 0 0 0 -3
l4=under & d:ahead	0 0 0 8 0 0 0 -3
l4=until	0 0 0 -11 -3 0 0 12
l4=until & d:ahead	0 0 0 -11 -3 0 0 12
l4=up	0 4 0 -6 -2 0 0 6
l4=up & d:ahead	0 5 0 -7 -2 0 0 6
l4=vote	0 -4 0 -17 21 0 0 0
l4=vote & d:ahead	0 -4 0 -17 21 0 0 0
l4=was	0 -3 0 0 -4 6 2 2
l4=was & d:ahead	0 -2 0 -1 -4 6 2 2
l4=we	0 -3 0 7 0 0 0 -3
l4=we & d:ahead	0 -3 0 7 0 0 0 -3
l4=were	0 -12 0 15 0 0 0 0
l4=were & d:ahead	0 -12 0 15 0 0 0 0
l4=what	0 6 0 0 -1 0 0 -3
l4=what & d:ahead	0 9 0 -5 0 0 0 -1
l4=what & d:today	0 -4 0 8 0 0 0 0
l4=where	0 0 0 0 0 7 0 -4
l4=where & d:ahead	0 0 0 0 0 7 0 -4
l4=which	0 7 0 -4 0 0 0 2
l4=which & d:ahead	0 7 0 -4 0 0 0 3
l4=will	-4 0 4 11 -7 0 0 -8
l4=will & d:ahead	-4 0 4 11 -7 0 0 -8
l4=winter	0 -6 0 13 0 0 0 -4
l4=winter & d:ahead	0 -6 0 13 0 0 0 -4
l4=with	0 7 0 -15 13 0 0 0
l4=with & d:ahead	0 8 0 -16 13 0 0 0
l4=—	0 -6 0 0 0 0 0 9
l4=— & d:ahead	0 0 0 -7 0 0 0 13
l4=— & d:today	0 -4 0 10 0 0 0 -2
l=, a	0 -6 0 14 0 0 0 -6
l=, a & d:ahead	0 -6 0 14 0 0 0 -6
l=, and	0 -8 0 0 11 0 0 -1
l=, and & d:ahead	0 -8 0 0 11 0 0 -1
l=, from	-2 7 0 0 -3 0 0 -9
l=, from & d:ahead	-2 7 0 0 -3 0 0 -9
l=, on	4 -12 -1 0 -14 0 7 11
l=, on & d:ahead	4 -12 -1 0 -14 0 7 11
l=, the	0 2 0 -10 0 0 0 6
l=, the & d:ahead	0 2 0 -11 0 0 0 7
l=, to	0 -11 0 2 0 4 0 0
l=, to & d:ahead	0 -11 0 2 0 4 0 0
l=, until	0 11 0 -7 -2 4 0 -4
l=, until & d:ahead	0 11 0 -7 -2 4 0 -4
l=. on	0 -1 3 -7 0 0 0 8
l=. on & d:ahead	0 -1 3 -7 0 0 0 8
l=: <number>	0 8 0 -3 0 0 0 -3
l=: from	0 -1 0 9 -5 0 0 -4
l=: from & d:ahead	0 -1 0 9 -5 0 0 -4
l=: on	0 13 0 -17 8 0 0 -4
l=: on & d:ahead	0 13 0 -17 8 0 0 -4
l=: until	-3 -7 -3 -12 2 0 0 17
l=: until & d:ahead	-3 -7 -3 -12 2 0 0 17
l=<begin> <begin>	0 4 -1 3 0 7 -9 -11
l=<begin> <begin> & d:ahead	0 1 0 0 0 9 -7 -8
l=<begin> from	5 -10 8 2 5 0 0 0
l=<begin> from & d:ahead	5 -11 8 2 5 0 0 0
l=<begin> on	0 2 0 -6 0 -2 -1 6
l=<begin> on & d:ahead	0 2 0 -7 0 -2 -1 6
l=<begin> sunday	0 0 0 6 0 0 0 -5
l=<begin> the	6 0 0 -12 -2 3 0 5
l=<begin> the & d:ahead	6 0 0 -15 -2 3 0 6
l=<begin> thursday	0 0 0 -6 0 0 0 9
l=<begin> thursday & d:today	0 0 0 -6 0 0 0 9
l=<begin> tuesday	0 0 0 6 0 0 0 -4
l=<begin> tuesday & d:today	0 0 0 6 0 0 0 -4
l=<begin> until	-2 0 -1 4 -7 -2 0 5
l=<begin> until & d:ahead	-2 0 -1 4 -7 -2 0 5
l=<day-ahead> ,	0 2 0 0 0 6 0 -8
l=<day-ahead> , & d:ahead	0 2 0 0 0 6 0 -8
l=<day-ahead> to	-2 -7 0 2 -2 0 0 9
l=<day-ahead> to & d:ahead	-2 -7 0 2 -2 0 0 9
l=<day-gone> ,	0 0 0 14 0 0 0 -12
l=<day-gone> and	0 0 0 -6 6 0 0 0
l=<day-gone> to	0 6 0 -2 0 0 0 0
l=<day-gone> to & d:ahead	0 6 0 -2 0 0 0 0
l=<level> from	-1 3 0 4 -9 0 0 0
l=<level> from & d:ahead	-1 6 0 0 -9 0 0 0
l=<level> from & d:today	0 -5 0 6 0 0 0 0
l=<level> on	0 2 0 3 3 0 0 -20
l=<level> on & d:ahead	0 3 0 2 3 0 0 -20
l=<level> until	0 0 0 -3 -6 0 0 9
l=<level> until & d:ahead	0 0 0 -4 -6 0 0 10
l=<name> ,	0 0 0 -6 0 0 0 7
l=<name> , & d:today	0 0 0 -7 0 0 0 7
l=<name> from & d:ahead	6 0 0 -5 0 0 0 0
l=<name> on	0 -9 7 17 0 0 0 -14
l=<name> on & d:ahead	0 -7 7 12 0 0 0 -11
l=<number> ,	0 -18 0 -6 0 0 0 19
l=<number> , & d:ahead	0 -15 0 -8 0 0 0 19
l=<number> from	0 6 0 -3 0 0 0 0
l=<number> from & d:ahead	0 6 0 -3 0 0 0 0
l=<number> on	0 14 -3 -10 0 0 0 0
l=<number> on & d:ahead	0 15 -3 -12 0 0 0 0
l=<office> on	0 -2 0 7 0 0 0 0
l=<office> on & d:ahead	0 -2 0 6 0 0 0 0
l=<organisation> ,	0 -4 0 -5 12 0 0 -2
l=<organisation> announce	0 6 0 -5 0 0 0 0
l=<organisation> announce & d:today	0 6 0 -5 0 0 0 0
l=<organisation> meet	0 0 0 -4 -6 0 0 12
l=<organisation> on	0 -1 0 7 -1 0 0 -1
l=<organisation> on & d:ahead	0 -1 0 7 0 0 0 -1
l=<person> on	0 7 0 0 0 0 0 -7
l=<person> on & d:ahead	0 7 0 0 0 0 0 -7
l=<seat> , & d:ahead	0 -7 0 19 -2 0 0 -3
l=<seat> , & d:today	0 9 0 -3 0 0 0 0
l=<seat> from	1 -2 0 10 -7 0 0 -1
l=<seat> from & d:ahead	1 -2 0 10 -7 0 0 -1
l=<seat> on	0 -12 0 10 0 0 0 0
l=<seat> on & d:ahead	0 -12 0 10 0 0 0 0
l=<span> ,	0 -6 0 9 0 0 0 0
l=<span> from	0 16 0 0 -2 0 0 -21
l=<span> from & d:ahead	0 17 0 0 -2 0 0 -21
l=<span> to	0 0 0 -6 0 0 0 8
l=<span> to & d:ahead	0 0 0 -6 0 0 0 8
l=again from	0 -3 0 -2 -4 0 0 12
l=again from & d:ahead	0 -3 0 -2 -4 0 0 12
l=again on	0 2 7 0 0 0 0 -9
l=again on & d:ahead	0 2 7 0 0 0 0 -9
l=agreement by	0 0 0 0 -2 0 -3 7
l=agreement by & d:ahead	0 0 0 0 -2 0 -3 7
l=and from	0 15 0 -14 0 0 0 0
l=and from & d:ahead	0 15 0 -14 0 0 0 0
l=and on	0 23 0 -13 -4 0 0 -10
l=and on & d:ahead	0 23 0 -13 -4 0 0 -10
l=announce for	0 11 0 -7 -3 0 0 0
l=announce for & d:ahead	0 11 0 -7 -3 0 0 0
l=announce on	-3 -11 0 9 0 0 0 3
l=announce on & d:ahead	-3 -10 0 8 0 0 0 3
l=apply until	2 -9 0 -6 0 0 0 10
l=apply until & d:ahead	2 -9 0 -6 0 0 0 10
l=arrive by	0 7 6 -7 -1 0 0 -3
l=arrive by & d:ahead	0 7 6 -7 -1 0 0 -3
l=as of	0 15 0 -6 -1 0 0 -8
l=as of & d:ahead	0 21 0 -13 0 0 0 -7
l=as of & d:today	0 -11 0 13 0 0 0 0
l=at <number>	0 3 0 -9 0 0 0 7
l=at the	0 6 -1 14 2 0 0 -22
l=at the & d:ahead	0 6 -1 14 2 0 0 -22
l=away on	0 -2 0 -6 0 0 0 10
l=away on & d:ahead	0 -2 0 -6 0 0 0 10
l=back on	-2 9 0 -3 -2 0 0 -1
l=back on & d:ahead	-2 9 0 -3 -2 0 0 -1
l=back to	0 0 0 4 0 4 0 -9
l=back to & d:ahead	0 0 0 4 0 4 0 -9
l=before the	-1 -2 0 7 2 0 0 -3
l=before the & d:ahead	-1 -2 0 7 2 0 0 -3
l=begin on	-2 2 0 5 5 0 0 -19
l=begin on & d:ahead	-2 2 0 5 5 0 0 -19
l=by the	0 -7 -2 2 1 -2 19 -18
l=by the & d:ahead	0 -7 -2 2 1 -2 19 -18
l=change on	0 -12 11 0 8 0 0 -9
l=change on & d:ahead	0 -12 11 0 8 0 0 -9
l=close on	0 -11 0 -1 -6 15 0 5
l=close on & d:ahead	0 -11 0 -1 -6 15 0 5
l=closed on	0 -2 0 11 -5 0 0 0
l=closed on & d:ahead	0 -2 0 10 -5 0 0 0
l=control of	-5 0 0 6 0 0 0 0
l=control of & d:ahead	-5 0 0 6 0 0 0 0
l=counted from	0 0 0 -4 0 0 0 6
l=counted from & d:ahead	0 0 0 -4 0 0 0 6
l=date : & d:today	0 0 0 9 0 0 0 -6
l=date is	0 2 0 -20 0 0 0 15
l=date is & d:ahead	0 2 0 -20 0 0 0 15
l=deadline of	0 -3 0 -4 -2 6 4 0
l=deadline of & d:ahead	0 -3 0 -4 -2 6 4 0
l=decide on	0 -3 0 -7 7 0 0 5
l=decide on & d:ahead	0 -3 0 -7 7 0 0 5
l=die on	0 0 0 -8 0 0 0 9
l=die on & d:ahead	0 0 0 -8 0 0 0 9
l=duty from	0 -7 0 9 0 0 0 0
l=duty from & d:ahead	0 -6 0 8 0 0 0 0
l=duty of	0 -4 0 6 0 0 0 0
l=duty on	0 8 0 0 0 0 0 -5
l=duty on & d:ahead	0 8 0 0 0 0 0 -5
l=duty until	0 -4 4 -9 -3 0 0 11
l=duty until & d:ahead	0 -4 4 -9 -3 0 0 11
l=early as	0 -4 0 -10 6 0 0 8
l=early as & d:ahead	0 -4 0 -10 6 0 0 8
l=effect on & d:ahead	3 -4 0 8 -5 0 0 -4
l=enter before	0 -11 6 -4 9 0 0 0
l=enter before & d:ahead	0 -11 6 -4 9 0 0 0
l=expect on	0 0 0 -8 9 0 0 0
l=expect on & d:ahead	0 0 0 -8 9 0 0 0
l=expire on	-5 -1 8 0 -6 0 0 1
l=expire on & d:ahead	-5 -1 8 0 -6 0 0 1
l=extension on	0 0 0 6 0 0 0 0
l=extension on & d:ahead	0 0 0 6 0 0 0 0
l=fall on	0 6 0 -5 0 0 0 0
l=fall on & d:ahead	0 6 0 -5 0 0 0 0
l=follow on	0 4 0 -7 9 0 0 -6
l=follow on & d:ahead	0 4 0 -7 9 0 0 -6
l=force on	4 3 0 -6 -3 0 0 0
l=force on & d:ahead	4 3 0 -6 -3 0 0 0
l=force since	0 9 0 -3 0 0 0 -4
l=force since & d:ahead	0 9 0 -3 0 0 0 -4
l=force until	0 3 1 -12 4 0 0 0
l=force until & d:ahead	0 3 1 -12 4 0 0 0
l=friday ,	1 7 7 -8 3 -2 0 -11
l=friday , & d:ahead	1 0 8 -8 4 -2 0 -4
l=friday , & d:today	0 7 0 0 0 0 0 -8
l=from the	10 11 0 -6 -4 0 0 -17
l=from the & d:ahead	10 11 0 -6 -4 0 0 -17
l=geneva on	0 -1 0 7 0 0 0 -2
l=geneva on & d:ahead	0 -1 0 7 0 0 0 -2
l=go on	0 -11 0 -5 0 0 0 15
l=go on & d:ahead	0 -11 0 -3 0 0 0 12
l=happen on	7 8 -2 -12 2 0 0 -2
l=happen on & d:ahead	7 8 -2 -12 2 0 0 -2
l=has until	0 -7 0 -3 2 4 -2 6
l=has until & d:ahead	0 -7 0 -3 2 4 -2 6
l=have end	0 0 0 7 0 0 0 -6
l=have until	0 -9 0 4 1 0 6 -1
l=have until & d:ahead	0 -9 0 4 1 0 6 -1
l=hold on	0 0 0 -1 6 0 0 0
l=hold on & d:ahead	0 0 0 -1 6 0 0 0
l=hold until	-1 -5 0 1 -1 0 0 7
l=hold until & d:ahead	-1 -5 0 1 -1 0 0 7
l=in <seat>	0 0 0 13 -7 0 0 0
l=in <seat> & d:ahead	0 0 0 13 -7 0 0 0
l=in on	2 0 0 -8 0 0 0 5
l=in on & d:ahead	2 0 0 -8 0 0 0 5
l=it by	0 -4 0 6 -9 0 8 -1
l=it by & d:ahead	0 -4 0 6 -9 0 8 -1
l=it on	0 -4 0 21 -8 0 0 -4
l=it on & d:ahead	0 -4 0 21 -8 0 0 -4
l=lapse on	2 -5 -1 -7 4 0 0 6
l=lapse on & d:ahead	2 -5 -1 -7 4 0 0 6
l=last until	2 -6 1 6 -2 -1 0 -2
l=last until & d:ahead	2 -6 1 6 -2 -1 0 -2
l=law on	0 3 0 -5 -5 0 0 6
l=loaded before & d:ahead	0 7 0 -1 -1 0 0 0
l=loaded before & d:today	0 -5 0 8 0 0 0 0
l=measure on	0 -5 0 6 0 0 0 0
l=measure on & d:ahead	0 -5 0 6 0 0 0 0
l=meet on	0 2 0 3 -7 0 0 0
l=meet on & d:ahead	0 2 0 3 -7 0 0 0
l=midnight on	0 0 0 -4 -2 0 0 8
l=midnight on & d:ahead	0 0 0 -6 -1 0 0 9
l=minute of	0 12 0 -13 5 0 0 -3
l=monday ,	0 6 0 0 -2 0 0 -3
l=monday , & d:ahead	0 9 0 -4 -1 0 0 0
l=monday , & d:today	0 -3 0 8 0 0 0 -2
l=more from	0 -15 0 16 0 0 0 0
l=more from & d:ahead	0 -15 0 16 0 0 0 0
l=off on	0 0 0 -10 13 0 0 0
l=off on & d:ahead	0 0 0 -10 13 0 0 0
l=on a	0 -8 0 5 0 0 0 2
l=on a & d:ahead	0 -8 0 5 0 0 0 2
l=on the	-4 13 7 -2 0 0 -1 -9
l=on the & d:ahead	-4 14 7 -3 0 0 -1 -9
l=opened on	0 -3 0 9 -2 0 0 0
l=opened on & d:ahead	0 -3 0 9 -2 0 0 0
l=or after	0 0 0 5 2 0 0 -6
l=or after & d:ahead	0 0 0 5 2 0 0 -6
l=over on	0 12 0 -8 -2 0 0 1
l=over on & d:ahead	0 12 0 -8 -2 0 0 1
l=paper on	0 -8 0 13 -5 0 0 0
l=paper on & d:ahead	0 -8 0 13 -5 0 0 0
l=pay before	0 10 0 -1 -3 0 0 0
l=pay before & d:ahead	0 10 0 -1 -3 0 0 0
l=proclamation on	0 -8 0 9 0 0 0 0
l=proclamation on & d:ahead	0 -8 0 9 0 0 0 0
l=prolonged to	0 0 6 -3 0 0 0 0
l=prolonged to & d:ahead	0 0 6 -3 0 0 0 0
l=published on	0 0 0 8 -2 0 0 0
l=published on & d:ahead	0 0 0 7 -2 0 0 0
l=reach on	0 -3 0 -1 0 0 0 6
l=reach on & d:ahead	0 -3 0 -1 0 0 0 6
l=report on	0 5 0 -7 2 0 0 0
l=report on & d:ahead	0 5 0 -7 2 0 0 0
l=run until	-2 -1 3 -16 0 0 0 19
l=run until & d:ahead	-2 -1 3 -16 0 0 0 19
l=saturday ,	0 10 0 -6 0 0 0 0
l=saturday , & d:ahead	0 12 0 -12 0 0 0 0
l=saturday , & d:today	0 -1 0 7 0 0 0 -2
l=say on	0 0 0 10 -8 0 0 -6
l=say on & d:ahead	0 1 0 7 -8 0 0 -5
l=since the	0 -4 0 10 0 0 0 -2
l=since the & d:ahead	0 -4 0 10 0 0 0 -2
l=sit on	0 -4 0 0 6 0 0 0
l=sit on & d:ahead	0 -4 0 0 6 0 0 0
l=sleep until	-1 6 0 -5 2 0 0 0
l=sleep until & d:ahead	-1 6 0 -5 2 0 0 0
l=so on	0 -2 0 -9 16 0 0 -4
l=so on & d:ahead	0 -2 0 -9 16 0 0 -4
l=start on	5 3 0 0 0 0 0 -11
l=start on & d:ahead	5 3 0 0 0 0 0 -11
l=statement on	0 -4 0 6 0 0 0 0
l=statement on & d:ahead	0 -4 0 6 0 0 0 0
l=sunday ,	0 -1 0 -5 0 0 0 9
l=sunday , & d:ahead	0 0 0 -10 0 0 0 12
l=suspend from	0 10 0 -12 1 0 0 0
l=suspend from & d:ahead	0 10 0 -12 1 0 0 0
l=talk on & d:ahead	0 -1 0 6 0 0 0 0
l=tariff from	0 -4 0 7 0 0 0 0
l=tariff from & d:ahead	0 -4 0 7 0 0 0 0
l=tariff on	0 6 0 -16 13 0 0 0
l=tariff on & d:ahead	0 6 0 -16 13 0 0 0
l=tariff until	0 0 0 13 -1 0 0 -7
l=tariff until & d:ahead	0 0 0 13 -1 0 0 -7
l=there until	0 -4 0 9 0 0 0 -2
l=there until & d:ahead	0 -4 0 9 0 0 0 -2
l=thursday ,	0 -14 0 1 -2 0 0 10
l=thursday , & d:ahead	0 -10 0 6 0 0 0 2
l=thursday , & d:today	0 -2 0 -3 0 0 0 7
l=to the	0 -11 0 -10 5 0 0 14
l=to the & d:ahead	0 -11 0 -10 5 0 0 14
l=truce end	0 0 0 -12 0 0 0 15
l=truce end & d:ahead	0 0 0 -10 0 0 0 13
l=truce of	0 7 0 0 0 0 0 -8
l=truce of & d:ahead	0 7 0 0 0 0 0 -8
l=truce to	0 0 0 -15 0 0 0 15
l=truce to & d:ahead	0 0 0 -15 0 0 0 15
l=truce until	0 0 0 20 0 0 0 -18
l=truce until & d:ahead	0 0 0 20 0 0 0 -18
l=tuesday ,	0 2 0 -11 0 0 0 8
l=tuesday , & d:today	0 -4 0 -8 0 0 0 13
l=until the	-1 -1 -3 3 -12 -2 0 6
l=until the & d:ahead	-1 -1 -3 3 -12 -2 0 6
l=up on	0 0 0 -4 0 0 0 8
l=up on & d:ahead	0 0 0 -4 0 0 0 8
l=us to	0 7 0 -6 0 0 0 0
l=us to & d:ahead	0 7 0 -6 0 0 0 0
l=vote on	0 -7 0 0 9 0 0 -1
l=vote on & d:ahead	0 -7 0 0 9 0 0 -1
l=wednesday ,	0 7 0 -9 3 5 0 -4
l=wednesday , & d:ahead	0 14 0 -12 -5 5 0 -3
l=wednesday , & d:today	0 -11 0 0 8 0 0 0
l=week ,	0 0 0 -19 10 0 0 8
l=week , & d:ahead	0 0 0 -19 10 0 0 9
lead="	-5 1 -1 12 -16 0 1 -7
lead=" & d:ahead	-5 1 -1 11 -16 0 1 -7
lead=(	0 -7 0 1 0 0 0 2
lead=( & d:ahead	0 -3 0 6 0 0 0 -1
lead=( & d:today	0 0 0 -4 0 0 0 6
lead=)	-4 15 0 0 -2 0 0 -4
lead=) & d:ahead	-4 16 0 0 -2 0 0 -3
lead=,	5 6 -9 12 -13 0 0 -9
lead=, & d:ahead	8 7 -4 6 -10 0 3 -13
lead=, & d:today	-8 -4 -5 7 -3 -2 -3 8
lead=- & d:ahead	0 5 0 -12 0 0 0 5
lead=- & d:today	0 -1 0 7 0 0 0 -3
lead=1	-1 37 0 -31 -12 -3 0 0
lead=1 & d:ahead	0 39 0 -41 -12 -3 0 2
lead=1 & d:today	0 -2 0 12 0 0 0 -7
lead=10	0 0 0 -8 0 0 0 10
lead=12	0 -9 0 5 -1 0 0 5
lead=13	0 -7 0 -5 0 -5 0 17
lead=14	0 -2 0 30 -3 -2 0 -22
lead=14 & d:today	0 0 0 7 0 0 0 -3
lead=15	0 0 0 7 0 0 0 0
lead=2	0 5 0 0 0 0 0 -6
lead=20	0 0 0 16 -2 0 0 -11
lead=3	0 7 0 -20 0 0 0 17
lead=30	0 -4 0 -29 0 21 0 13
lead=30 & d:today	0 0 0 -16 0 0 0 18
lead=31	0 -2 0 -17 -1 0 0 21
lead=5	0 18 0 -16 0 0 0 0
lead=8	0 -9 0 27 -1 0 0 -17
lead=9	5 3 0 -4 7 0 0 -13
lead=9 & d:today	6 0 0 -4 0 0 0 0
lead=:	-10 -7 -3 9 3 -3 -10 3
lead=: & d:ahead	-8 -6 -1 2 6 -2 -8 4
lead=: & d:today	-1 -1 0 10 -5 0 0 -2
lead=;	0 -1 -4 6 -1 6 -1 -7
lead=; & d:ahead	0 0 -4 5 -1 6 -1 -6
lead=a	10 -19 -3 9 4 0 -7 -2
lead=a & d:ahead	10 -21 -3 11 4 0 -7 -2
lead=according	0 -2 0 9 0 0 0 -2
lead=according & d:ahead	0 -2 0 9 0 0 0 -2
lead=after	0 7 0 0 9 0 0 -12
lead=after & d:ahead	0 7 0 0 9 0 0 -12
lead=an	0 -8 0 0 2 0 0 10
lead=an & d:ahead	0 -8 0 0 2 0 0 10
lead=and	-8 12 -5 -6 -13 -1 -1 13
lead=and & d:ahead	-8 12 -5 -8 -13 -1 -1 14
lead=april	0 -7 0 17 2 0 0 -16
lead=april & d:ahead	0 -7 0 17 2 0 0 -15
lead=as	0 -15 0 12 5 0 0 -3
lead=as & d:ahead	0 -12 0 7 5 0 0 -2
lead=at	0 -5 0 -7 0 0 0 12
lead=at & d:ahead	0 -4 0 0 0 0 0 6
lead=at & d:today	0 0 0 -6 0 0 0 6
lead=august	0 -5 0 14 -3 0 0 -5
lead=august & d:ahead	0 -11 0 18 -2 0 0 -4
lead=because	0 0 0 -4 0 0 0 7
lead=because & d:ahead	0 0 0 -4 0 0 0 7
lead=before	0 4 8 -7 -10 0 0 5
lead=before & d:ahead	0 8 9 -15 -9 0 0 6
lead=before & d:today	0 -3 0 7 0 0 0 0
lead=beijing & d:ahead	0 6 0 -4 -3 0 0 3
lead=both	0 12 0 -2 -1 0 0 -2
lead=both & d:ahead	0 12 0 -3 -1 0 0 -2
lead=brazil	0 2 0 -10 0 0 4 3
lead=brazil & d:ahead	0 2 0 -10 0 0 4 3
lead=britain	0 -8 0 -3 8 0 0 1
lead=britain & d:ahead	0 -8 0 -3 8 0 0 1
lead=but	-3 13 0 0 -8 0 0 -1
lead=but & d:ahead	-3 13 0 0 -8 0 0 -1
lead=by	-1 -8 0 11 0 1 9 -17
lead=by & d:ahead	-1 -7 0 10 0 1 9 -17
lead=canada	0 7 0 -4 0 0 0 0
lead=canada & d:ahead	0 8 0 -8 0 0 0 0
lead=china	10 -11 0 2 -5 0 -1 3
lead=china & d:ahead	7 -8 0 0 -4 0 -1 3
lead=chinese	0 -9 0 13 1 -2 0 -2
lead=chinese & d:ahead	0 -8 0 11 1 -2 0 -1
lead=february	0 10 0 0 -1 0 0 -12
lead=for	0 6 -7 -6 -1 0 0 8
lead=for & d:ahead	0 7 -7 -7 0 0 0 8
lead=from	5 -5 8 2 4 0 0 -9
lead=from & d:ahead	5 -5 8 1 4 0 0 -8
lead=goods	0 -6 -3 9 8 0 0 -7
lead=goods & d:ahead	0 -3 -2 5 9 0 0 -5
lead=he	0 8 0 2 -14 0 0 0
lead=he & d:ahead	0 8 0 2 -14 0 0 0
lead=i	0 -3 0 13 -2 0 0 -5
lead=i & d:ahead	0 -1 0 12 -2 0 0 -5
lead=if	-8 3 0 -19 8 -6 5 8
lead=if & d:ahead	-8 3 0 -20 8 -6 5 8
lead=in	0 10 0 -18 3 0 0 6
lead=in & d:ahead	0 10 0 -18 3 0 0 6
lead=india	0 5 0 -7 0 0 7 -3
lead=india & d:ahead	0 5 0 -7 0 0 7 -3
lead=indonesia	0 -2 0 9 0 0 0 -6
lead=indonesia & d:ahead	0 -2 0 9 0 0 0 -6
lead=it	2 0 -11 2 0 -8 -1 1
lead=it & d:ahead	2 0 -11 0 0 -7 -1 3
lead=it & d:today	0 -1 0 11 0 0 0 -6
lead=its	0 -8 0 9 -3 0 0 5
lead=its & d:ahead	0 -8 0 9 -3 0 0 5
lead=january	0 -8 0 -25 -5 18 0 16
lead=january & d:ahead	0 -8 0 -25 -5 18 0 16
lead=july	0 15 0 -1 0 0 0 -15
lead=july & d:ahead	0 15 0 -2 0 0 0 -15
lead=june	0 3 0 10 -3 0 0 -13
lead=last	0 0 0 -13 -1 0 0 17
lead=march	0 2 0 -4 16 -3 0 -17
lead=may	0 -9 0 20 0 0 0 -13
lead=minister	0 0 0 -6 4 0 0 2
lead=minister & d:ahead	0 0 0 -7 4 0 0 3
lead=monday	0 -12 12 4 0 0 0 -7
lead=monday & d:ahead	0 -10 12 0 0 0 0 -5
lead=mr	0 -10 0 16 0 0 0 -7
lead=mr & d:ahead	0 -10 0 16 0 0 0 -6
lead=my	0 13 0 -2 -7 0 0 -3
lead=my & d:ahead	0 13 0 -2 -7 0 0 -3
lead=neither	0 -11 0 7 0 0 0 2
lead=new	0 6 0 -8 2 0 0 0
lead=new & d:ahead	0 6 0 -8 2 0 0 0
lead=not	0 0 0 11 0 0 0 -9
lead=november	11 -9 11 -34 -7 0 0 25
lead=november & d:ahead	12 -5 11 -38 -6 0 0 26
lead=november & d:today	0 -1 0 8 0 0 0 0
lead=objections	0 -2 0 21 -13 0 0 -3
lead=objections & d:ahead	0 -2 0 21 -13 0 0 -3
lead=october	0 0 0 9 0 0 0 -1
lead=officials	0 10 0 -5 -3 0 0 0
lead=officials & d:ahead	0 10 0 -5 -3 0 0 0
lead=our	0 -9 0 22 -12 0 0 -4
lead=our & d:ahead	0 -9 0 22 -12 0 0 -4
lead=president	0 7 0 -6 6 -1 0 0
lead=president & d:ahead	0 8 0 -8 6 -1 0 0
lead=september	0 -4 0 14 0 0 0 -7
lead=since	0 -6 0 7 0 0 0 0
lead=since & d:ahead	0 -6 0 7 0 0 0 0
lead=so	0 -6 0 -3 0 0 0 11
lead=so & d:ahead	0 -6 0 -6 0 0 0 14
lead=sunday	0 -1 0 15 0 0 0 -9
lead=sunday & d:ahead	0 0 0 11 0 0 0 -5
lead=swiss	0 -2 0 8 0 0 0 0
lead=swiss & d:ahead	0 -2 0 8 0 0 0 0
lead=talks	0 -3 0 -2 0 0 0 9
lead=talks & d:ahead	0 -3 0 0 0 0 0 6
lead=that	-6 -10 0 5 -2 5 0 4
lead=that & d:ahead	-6 -10 0 4 -5 5 0 6
lead=the	-22 1 -6 4 -9 5 2 7
lead=the & d:ahead	-21 0 -6 2 -8 6 2 8
lead=then	0 0 0 9 -2 0 0 -8
lead=then & d:ahead	0 0 0 9 -2 0 0 -8
lead=they	0 -2 7 0 -5 0 0 0
lead=they & d:ahead	0 -2 7 0 -5 0 0 0
lead=this	5 -6 0 12 4 0 0 -17
lead=this & d:ahead	5 -5 0 20 -1 0 0 -17
lead=this & d:today	0 0 0 -6 7 0 0 0
lead=thursday	0 -8 0 -23 -3 0 0 32
lead=thursday & d:ahead	0 -5 0 -20 -2 0 0 27
lead=thursday & d:today	0 0 0 -6 0 0 0 9
lead=to	0 0 0 -12 0 0 0 15
lead=to & d:ahead	0 0 0 -12 0 0 0 15
lead=today	0 -6 0 0 0 0 0 5
lead=today & d:today	0 -6 0 0 0 0 0 5
lead=tomorrow	6 0 0 -15 19 -3 0 -8
lead=tomorrow & d:ahead	6 0 0 -15 19 -3 0 -8
lead=trade	0 0 0 7 0 0 0 -3
lead=treasury	0 -5 0 10 0 0 0 0
lead=treasury & d:ahead	0 -5 0 9 0 0 0 0
lead=tuesday	0 -1 0 14 0 0 0 -7
lead=tuesday & d:today	0 0 0 6 0 0 0 -4
lead=two	0 0 0 -4 0 0 0 6
lead=two & d:ahead	0 0 0 -4 0 0 0 6
lead=under	0 0 0 10 0 -2 0 -2
lead=under & d:ahead	0 0 0 10 0 -2 0 -2
lead=unless	0 0 0 5 -6 0 0 0
lead=unless & d:ahead	0 0 0 11 -6 0 0 -6
lead=until	-5 0 0 -5 0 -4 -3 12
lead=until & d:ahead	-5 0 0 -4 0 -4 -3 11
lead=washington	0 -1 0 -3 6 0 0 0
lead=washington & d:ahead	0 -1 0 -3 6 0 0 0
lead=we	0 13 4 -7 -6 0 0 -2
lead=we & d:ahead	0 4 5 0 -6 0 0 -2
lead=we & d:today	0 10 0 -10 0 0 0 0
lead=wednesday	0 -6 0 4 0 0 0 2
lead=what	-8 5 -1 -3 2 0 0 2
lead=what & d:ahead	-7 8 -1 -8 2 0 0 4
lead=what & d:today	0 -2 0 9 0 0 0 -2
lead=when	0 -8 0 3 0 0 0 3
lead=when & d:ahead	0 -8 0 3 0 0 0 3
lead=where	0 -3 0 2 1 6 0 -8
lead=where & d:ahead	0 -2 0 0 2 7 0 -6
lead=which & d:today	0 -4 0 8 0 0 0 0
lead=who	0 0 0 18 -9 0 0 -8
lead=who & d:ahead	0 -5 0 21 -9 0 0 -8
lead=with	0 0 0 -4 0 0 0 7
lead=with & d:ahead	0 0 0 -5 0 0 0 7
lead=—	8 0 -1 -9 0 0 -3 7
lead=— & d:ahead	8 1 0 -19 0 0 -1 13
lead=— & d:today	0 -1 0 9 0 0 0 -5
lll=, and on	0 -15 0 10 0 0 0 2
lll=, and on & d:ahead	0 -15 0 10 0 0 0 2
lll=, begin on	0 15 0 -14 0 0 0 0
lll=, begin on & d:ahead	0 15 0 -14 0 0 0 0
lll=, on the	0 5 0 -4 7 0 0 -5
lll=, on the & d:ahead	0 5 0 -4 7 0 0 -5
lll=, run to	-2 0 0 7 0 0 0 -2
lll=, run to & d:ahead	-2 0 0 7 0 0 0 -2
lll=, say on	0 -5 0 13 0 0 0 -4
lll=, say on & d:ahead	0 -4 0 12 0 0 0 -4
lll=, start on	7 4 0 -13 0 0 0 0
lll=, start on & d:ahead	7 4 0 -13 0 0 0 0
lll=, until the	0 5 0 -6 0 0 0 2
lll=, until the & d:ahead	0 5 0 -6 0 0 0 2
lll=/ <seat> ,	0 9 0 -8 0 0 0 0
lll=/ <seat> , & d:today	0 9 0 -8 0 0 0 0
lll=: <number> on	0 -1 -2 0 0 0 0 6
lll=: <number> on & d:ahead	0 -1 -2 -1 0 0 0 6
lll=<begin> <begin> <begin>	0 4 -1 3 0 7 -9 -11
lll=<begin> <begin> <begin> & d:ahead	0 1 0 0 0 9 -7 -8
lll=<begin> <begin> from	5 -10 8 2 5 0 0 0
lll=<begin> <begin> from & d:ahead	5 -11 8 2 5 0 0 0
lll=<begin> <begin> on	0 2 0 -6 0 -2 -1 6
lll=<begin> <begin> on & d:ahead	0 2 0 -7 0 -2 -1 6
lll=<begin> <begin> sunday	0 0 0 6 0 0 0 -5
lll=<begin> <begin> the	6 0 0 -12 -2 3 0 5
lll=<begin> <begin> the & d:ahead	6 0 0 -15 -2 3 0 6
lll=<begin> <begin> thursday	0 0 0 -6 0 0 0 9
lll=<begin> <begin> thursday & d:today	0 0 0 -6 0 0 0 9
lll=<begin> <begin> tuesday	0 0 0 6 0 0 0 -4
lll=<begin> <begin> tuesday & d:today	0 0 0 6 0 0 0 -4
lll=<begin> <begin> until	-2 0 -1 4 -7 -2 0 5
lll=<begin> <begin> until & d:ahead	-2 0 -1 4 -7 -2 0 5
lll=<begin> <seat> ,	0 -1 0 9 0 0 0 -4
lll=<begin> <seat> , & d:today	0 0 0 6 0 0 0 -3
lll=<begin> and on	0 23 0 -13 0 0 0 -13
lll=<begin> and on & d:ahead	0 23 0 -13 0 0 0 -13
lll=<begin> as of	0 -5 0 7 0 0 0 0
lll=<begin> friday ,	0 -6 0 14 0 0 0 -9
lll=<begin> on the	0 0 0 -8 0 0 0 11
lll=<begin> on the & d:ahead	0 0 0 -8 0 0 0 11
lll=<begin> thursday ,	0 -5 0 15 0 0 0 -8
lll=<begin> tuesday ,	0 -9 0 -6 0 0 0 13
lll=<begin> tuesday , & d:today	0 0 0 -14 0 0 0 16
lll=<begin> until the	0 0 0 11 0 0 0 -9
lll=<begin> until the & d:ahead	0 0 0 11 0 0 0 -9
lll=<begin> wednesday ,	0 7 0 -4 7 0 0 -14
lll=<begin> wednesday , & d:today	0 -8 0 4 8 0 0 -12
lll=<day-ahead> , a	0 -6 0 14 0 0 0 -6
lll=<day-ahead> , a & d:ahead	0 -6 0 14 0 0 0 -6
lll=<goods-amount> by the	0 0 0 10 -3 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 10 -3 0 0 0
lll=<name> by the	3 -6 0 11 0 0 -2 -3
lll=<name> by the & d:ahead	3 -6 0 11 0 0 -2 -3
lll=<number> : <number>	0 8 0 -4 0 0 0 -3
lll=<organisation> vote on	0 0 0 -9 10 0 0 0
lll=<organisation> vote on & d:ahead	0 0 0 -9 10 0 0 0
lll=<person> , on	0 -1 0 8 0 0 0 -3
lll=<person> , on & d:ahead	0 -1 0 8 0 0 0 -3
lll=<seat> , on	0 15 0 -8 -2 0 0 -5
lll=<seat> , on & d:ahead	0 15 0 -8 -2 0 0 -5
lll=<span> , from	0 -3 0 10 0 0 0 -5
lll=<span> , from & d:ahead	0 -3 0 10 0 0 0 -5
lll=<span> , on	0 4 0 -28 0 0 0 24
lll=<span> , on & d:ahead	0 4 0 -28 0 0 0 24
lll=<span> , to	0 -9 0 10 0 0 0 -3
lll=<span> , to & d:ahead	0 -9 0 10 0 0 0 -3
lll=<span> , until	-5 15 0 -15 1 6 0 -1
lll=<span> , until & d:ahead	-5 15 0 -15 1 6 0 -1
lll=and <level> from	0 -14 0 16 0 0 0 -1
lll=and expire on	0 -2 0 -12 0 0 0 17
lll=and expire on & d:ahead	0 -2 0 -12 0 0 0 17
lll=and run until	0 0 0 -5 0 0 0 7
lll=and run until & d:ahead	0 0 0 -5 0 0 0 7
lll=apply again from	0 17 0 -12 0 0 0 -4
lll=apply again from & d:ahead	0 17 0 -12 0 0 0 -4
lll=as early as	0 -4 0 -10 6 0 0 8
lll=as early as & d:ahead	0 -4 0 -10 6 0 0 8
lll=at <level> until	0 -5 0 -8 0 0 0 15
lll=at <level> until & d:ahead	0 -5 0 -8 0 0 0 15
lll=at midnight on	0 -8 0 -2 0 0 0 9
lll=at midnight on & d:ahead	0 -7 0 -2 0 0 0 9
lll=at noon on	0 0 0 6 0 0 0 -2
lll=be <level> from	0 11 0 -9 0 0 0 0
lll=be <level> from & d:ahead	0 11 0 -9 0 0 0 0
lll=be extend to	0 0 4 -6 0 0 0 2
lll=be extend to & d:ahead	0 0 4 -6 0 0 0 2
lll=be hold on	0 0 0 -3 7 0 0 0
lll=be hold on & d:ahead	0 0 0 -3 7 0 0 0
lll=by <level> on	0 -21 0 24 -1 0 0 0
lll=by <level> on & d:ahead	0 -21 0 24 -1 0 0 0
lll=come back on	0 -6 0 1 0 0 0 5
lll=come back on & d:ahead	0 -6 0 1 0 0 0 5
lll=duty pay before	0 10 0 -1 -3 0 0 0
lll=duty pay before & d:ahead	0 10 0 -1 -3 0 0 0
lll=end on the	0 -3 0 -6 0 0 0 13
lll=end on the & d:ahead	0 -3 0 -6 0 0 0 13
lll=extension to the	0 0 0 -9 0 0 0 11
lll=extension to the & d:ahead	0 0 0 -9 0 0 0 11
lll=face <level> from	0 -8 0 0 0 0 0 7
lll=face <level> from & d:ahead	0 -8 0 0 0 0 0 7
lll=for <span> from	0 3 0 5 0 0 0 -15
lll=for <span> from & d:ahead	0 3 0 5 0 0 0 -15
lll=from <day-ahead> to	-2 -7 0 5 -1 0 0 5
lll=from <day-ahead> to & d:ahead	-2 -7 0 5 -1 0 0 5
lll=from <day-gone> to	0 6 0 0 0 0 0 -2
lll=from <day-gone> to & d:ahead	0 6 0 0 0 0 0 -2
lll=from <level> on	0 12 0 -11 0 0 0 0
lll=from <level> on & d:ahead	0 12 0 -11 0 0 0 0
lll=from <name> on	0 -4 7 -1 0 0 0 0
lll=good loaded before	0 -5 0 7 0 0 0 0
lll=good loaded before & d:today	0 -5 0 7 0 0 0 0
lll=have end on	0 0 0 6 0 0 0 -5
lll=have end on & d:ahead	0 0 0 6 0 0 0 -5
lll=in <name> from	0 6 0 -5 0 0 0 0
lll=in <name> from & d:ahead	0 6 0 -5 0 0 0 0
lll=in <seat> from	0 -5 0 13 -5 0 0 -1
lll=in <seat> from & d:ahead	0 -5 0 13 -5 0 0 0
lll=in <seat> on	0 -3 0 7 2 0 0 -7
lll=in <seat> on & d:ahead	0 -3 0 7 2 0 0 -7
lll=in force since	0 9 0 -3 0 0 0 -4
lll=in force since & d:ahead	0 9 0 -3 0 0 0 -4
lll=in force until	0 3 1 -12 4 0 0 0
lll=in force until & d:ahead	0 3 1 -12 4 0 0 0
lll=in geneva on	0 -1 0 7 0 0 0 -2
lll=in geneva on & d:ahead	0 -1 0 7 0 0 0 -2
lll=increase announce for	0 8 0 -7 0 0 0 0
lll=increase announce for & d:ahead	0 8 0 -7 0 0 0 0
lll=into force on	4 3 0 -6 -3 0 0 0
lll=into force on & d:ahead	4 3 0 -6 -3 0 0 0
lll=is due on	0 -6 0 -1 0 0 0 8
lll=is due on & d:ahead	0 -6 0 -1 0 0 0 8
lll=is good until	0 0 0 -9 0 0 0 10
lll=is good until & d:ahead	0 0 0 -9 0 0 0 10
lll=is suspend from	0 11 0 -10 0 0 0 0
lll=is suspend from & d:ahead	0 11 0 -10 0 0 0 0
lll=it end on	0 10 0 -36 4 0 0 12
lll=it end on & d:ahead	0 10 0 -36 4 0 0 12
lll=it expire on	0 10 0 7 3 0 0 -18
lll=it expire on & d:ahead	0 10 0 7 3 0 0 -18
lll=it run to	0 0 0 -8 0 0 0 9
lll=it run to & d:ahead	0 0 0 -8 0 0 0 9
lll=it run until	0 0 0 -8 0 0 0 10
lll=it run until & d:ahead	0 0 0 -8 0 0 0 10
lll=it sit on	0 0 0 -10 11 0 0 0
lll=it sit on & d:ahead	0 0 0 -10 11 0 0 0
lll=kick in on	2 7 0 -8 0 0 0 0
lll=kick in on & d:ahead	2 7 0 -8 0 0 0 0
lll=m . on	0 -1 3 -7 0 0 0 8
lll=m . on & d:ahead	0 -1 3 -8 0 0 0 8
lll=now last until	0 0 0 6 0 0 0 -5
lll=now last until & d:ahead	0 0 0 6 0 0 0 -5
lll=of <level> from	0 16 0 -16 0 0 0 0
lll=of <level> from & d:ahead	0 16 0 -16 0 0 0 0
lll=on friday ,	2 -8 9 -7 7 0 0 -2
lll=on friday , & d:ahead	2 -8 9 -7 7 0 0 -2
lll=on or after	0 0 0 5 2 0 0 -6
lll=on or after & d:ahead	0 0 0 5 2 0 0 -6
lll=on saturday ,	0 -1 0 -3 0 0 0 8
lll=on saturday , & d:ahead	0 -1 0 -3 0 0 0 8
lll=on tuesday ,	0 0 0 -10 3 0 0 5
lll=on tuesday , & d:ahead	0 0 0 -10 3 0 0 5
lll=on wednesday ,	0 -3 0 7 -3 0 0 0
lll=pause end on	0 0 0 -5 0 0 0 6
lll=pause end on & d:ahead	0 0 0 -5 0 0 0 6
lll=rise <level> on	0 -9 0 10 0 0 0 0
lll=run out on	0 6 0 -5 -3 0 0 5
lll=run out on & d:ahead	0 6 0 -5 -3 0 0 5
lll=stay suspend until	-1 -1 0 10 0 0 0 -3
lll=stay suspend until & d:ahead	-1 -1 0 10 0 0 0 -3
lll=surcharge end on	0 14 0 -10 0 0 0 -2
lll=surcharge end on & d:ahead	0 14 0 -10 0 0 0 -2
lll=suspension end on	0 0 0 6 0 0 0 -3
lll=suspension end on & d:ahead	0 0 0 6 0 0 0 -3
lll=take us to	0 9 0 -4 0 0 0 -2
lll=take us to & d:ahead	0 9 0 -4 0 0 0 -2
lll=tell <person> on	0 6 0 -4 0 0 0 0
lll=tell <person> on & d:ahead	0 6 0 -4 0 0 0 0
lll=that expire on	0 1 0 -13 0 0 0 12
lll=that expire on & d:ahead	0 1 0 -13 0 0 0 12
lll=the <organisation> announce	0 6 0 -5 0 0 0 0
lll=the <organisation> announce & d:today	0 6 0 -5 0 0 0 0
lll=the extension on	0 0 0 6 0 0 0 0
lll=the extension on & d:ahead	0 0 0 6 0 0 0 0
lll=the order on	0 7 0 -7 0 0 0 0
lll=the order on & d:ahead	0 7 0 -7 0 0 0 0
lll=the paper on	0 -8 0 12 -5 0 0 0
lll=the paper on & d:ahead	0 -8 0 12 -5 0 0 0
lll=the truce end	0 0 0 -11 0 0 0 11
lll=the truce end & d:ahead	0 0 0 -8 0 0 0 9
lll=the truce of	0 7 0 0 0 0 0 -8
lll=the truce of & d:ahead	0 7 0 0 0 0 0 -8
lll=they arrive by	0 9 -1 -6 2 0 0 -2
lll=they arrive by & d:ahead	0 9 -1 -6 2 0 0 -2
lll=to <level> on	0 15 0 -14 9 0 0 -14
lll=to <level> on & d:ahead	0 15 0 -14 9 0 0 -14
lll=to <number> on	0 7 0 -3 0 0 0 -4
lll=to <number> on & d:ahead	0 7 0 -3 0 0 0 -4
lll=to <seat> on	0 0 0 -3 0 0 0 6
lll=to <seat> on & d:ahead	0 0 0 -3 0 0 0 6
lll=to begin on	0 -7 0 12 -1 0 0 0
lll=to begin on & d:ahead	0 -7 0 12 -1 0 0 0
lll=to end on	0 7 0 -5 -2 0 0 3
lll=to end on & d:ahead	0 7 0 -5 -2 0 0 3
lll=to expire on	0 -10 0 8 0 0 0 0
lll=to expire on & d:ahead	0 -10 0 8 0 0 0 0
lll=to last until	0 0 2 7 0 0 0 -6
lll=to last until & d:ahead	0 0 2 7 0 0 0 -6
lll=to start on	0 4 0 1 0 0 0 -6
lll=to start on & d:ahead	0 4 0 1 0 0 0 -6
lll=truce expire on	0 0 0 9 0 0 0 -7
lll=truce expire on & d:ahead	0 0 0 9 0 0 0 -7
lll=truce last until	0 0 0 -5 0 0 0 6
lll=truce last until & d:ahead	0 0 0 -5 0 0 0 6
lll=truce run to	0 0 0 8 0 0 0 -8
lll=truce run to & d:ahead	0 0 0 8 0 0 0 -8
lll=what change on	0 -5 11 1 0 0 0 -9
lll=what change on & d:ahead	0 -5 11 1 0 0 0 -9
lll=what happen on	7 5 -2 -5 -7 0 0 0
lll=what happen on & d:ahead	7 5 -2 -5 -7 0 0 0
lll=which begin on	0 -3 0 8 -2 0 0 0
lll=which begin on & d:ahead	0 -3 0 8 -2 0 0 0
lll=which expire on	0 8 0 -11 0 0 0 5
lll=which expire on & d:ahead	0 8 0 -11 0 0 0 5
lll=which lapse on	3 1 0 -9 0 0 0 0
lll=which lapse on & d:ahead	3 1 0 -9 0 0 0 0
lll=will vote on	0 0 0 11 -9 0 0 0
lll=will vote on & d:ahead	0 0 0 11 -9 0 0 0
lll=with <name> on	0 0 0 8 0 0 0 -5
lll=with <name> on & d:ahead	0 0 0 7 0 0 0 -4
lr='s .	0 -1 0 -6 0 7 0 1
lr=, (	0 -1 0 11 0 0 0 -5
lr=, ( & d:today	0 -2 0 12 0 0 0 -5
lr=, ,	0 1 -2 21 -15 0 0 -20
lr=, , & d:ahead	0 6 -1 17 -13 0 0 -23
lr=, , & d:today	0 -7 0 5 0 0 0 0
lr=, -	0 -2 0 11 0 0 0 -5
lr=, - & d:today	0 -2 0 11 0 0 0 -5
lr=, .	-6 -13 4 5 1 4 0 0
lr=, . & d:ahead	-5 -11 5 17 2 4 0 -15
lr=, . & d:today	0 -1 0 -12 0 0 0 16
lr=, :	0 9 0 2 0 0 0 -14
lr=, : & d:ahead	0 9 0 2 0 0 0 -14
lr=, <end>	-9 10 0 -10 3 -4 4 0
lr=, <end> & d:ahead	-4 7 1 -6 1 -2 6 -4
lr=: ,	0 7 0 -2 -6 0 0 0
lr=: , & d:ahead	0 7 0 4 -6 0 0 -7
lr=: .	0 -10 0 -2 0 0 0 13
lr=: . & d:ahead	0 -9 0 -4 0 0 0 15
lr=: <end>	0 -6 0 0 5 0 0 0
lr=: <end> & d:today	0 0 0 10 0 0 0 -7
lr=<begin> ,	0 -17 10 15 0 0 0 -11
lr=<begin> , & d:ahead	-5 -20 11 25 -9 0 0 -10
lr=<begin> , & d:today	6 0 0 -8 4 0 0 0
lr=<begin> .	8 4 -7 -3 -3 4 0 -4
lr=<begin> . & d:ahead	8 6 -7 -6 -2 4 0 -3
lr=<begin> . & d:today	0 -3 0 10 0 0 0 -2
lr=<begin> :	-4 -10 0 -4 4 0 0 13
lr=<begin> : & d:ahead	-4 -9 0 -4 4 0 0 13
lr=<begin> <end>	-8 -2 -2 -17 4 11 0 17
lr=<begin> <end> & d:ahead	-4 -17 0 -17 8 12 0 17
lr=<begin> <end> & d:today	0 13 0 -4 -6 0 0 1
lr=<begin> is	8 0 0 -7 0 0 0 0
lr=<begin> it	0 -9 0 12 0 0 0 -1
lr=<begin> the	0 8 0 -7 6 0 0 -7
lr=<begin> the & d:ahead	0 8 0 -7 6 0 0 -7
lr=<begin> —	0 1 0 7 0 0 0 -7
lr=<begin> — & d:ahead	0 2 0 6 0 0 0 -6
lr=<level> .	0 8 0 0 0 0 0 -5
lr=<level> . & d:today	0 -3 0 7 0 0 0 0
lr=<name> ,	0 0 0 -5 0 0 7 0
lr=<number> ,	0 0 0 -8 11 0 0 -3
lr=<number> .	0 18 0 -21 -2 0 0 7
lr=<number> . & d:ahead	0 12 0 -20 -2 0 0 10
lr=<number> . & d:today	0 7 0 -3 0 0 0 -3
lr=<seat> .	0 0 0 13 -7 0 0 0
lr=<seat> . & d:ahead	0 0 0 12 -7 0 0 0
lr=a ,	0 -6 0 8 0 0 0 0
lr=a , & d:ahead	0 -6 0 8 0 0 0 0
lr=a .	0 -3 0 7 0 0 0 -1
lr=a . & d:ahead	0 -3 0 7 0 0 0 -1
lr=after ,	0 2 0 -9 9 0 0 -1
lr=after , & d:ahead	0 2 0 -9 9 0 0 -1
lr=after .	2 4 0 -7 0 0 0 0
lr=announce that	0 6 0 -5 0 0 0 0
lr=announce that & d:today	0 6 0 -5 0 0 0 0
lr=as .	0 -2 0 -8 0 0 0 11
lr=at 's	0 0 0 -6 0 0 0 7
lr=before ,	0 10 -3 -13 0 0 0 6
lr=before , & d:ahead	0 10 -3 -13 0 0 0 6
lr=before .	0 -9 6 -5 9 0 0 0
lr=before . & d:ahead	0 -9 6 -5 9 0 0 0
lr=before <end>	0 -4 -5 -1 3 0 0 9
lr=before <end> & d:ahead	0 -4 -5 -1 3 0 0 9
lr=before and & d:today	0 -5 0 7 0 0 0 0
lr=begin .	0 10 0 -6 0 0 0 0
lr=by ,	-3 -6 -1 -8 6 0 6 2
lr=by , & d:ahead	-3 -6 -1 -8 6 0 6 2
lr=by .	-2 -3 3 7 -3 -2 -3 0
lr=by . & d:ahead	-2 -2 3 7 -3 -2 -3 0
lr=by <end>	-1 13 0 -2 5 0 0 -23
lr=by <end> & d:ahead	-1 13 0 -2 5 0 0 -23
lr=by the	0 0 0 0 -1 0 6 0
lr=come ,	0 7 0 0 0 0 0 -7
lr=come , & d:ahead	0 7 0 0 0 0 0 -7
lr=due .	0 6 0 -11 8 0 0 -2
lr=end .	0 -3 0 10 -1 0 0 -4
lr=end . & d:ahead	0 -3 0 17 -1 0 0 -11
lr=end . & d:today	0 0 0 -5 0 0 0 6
lr=for ,	0 0 0 -5 -3 6 0 5
lr=for , & d:ahead	0 0 0 -5 -3 6 0 5
lr=for .	0 7 0 -14 14 0 0 -2
lr=for . & d:ahead	0 7 0 -15 14 0 0 -1
lr=for <end>	0 -9 0 3 -4 0 0 10
lr=for <end> & d:ahead	0 -9 0 3 -4 0 0 10
lr=for in	0 0 0 6 0 0 0 0
lr=for in & d:ahead	0 0 0 6 0 0 0 0
lr=friday <end> & d:today	0 -3 0 9 0 0 0 -3
lr=from "	0 6 0 -4 0 0 0 0
lr=from " & d:ahead	0 6 0 -4 0 0 0 0
lr=from .	0 2 -5 8 4 -1 0 -22
lr=from . & d:ahead	0 4 -5 6 4 -1 0 -21
lr=from :	0 6 0 -8 0 0 0 0
lr=from : & d:ahead	0 4 0 -6 0 0 0 0
lr=from <end>	0 -2 -5 15 0 0 0 -18
lr=from <end> & d:ahead	0 -1 -4 13 0 0 0 -17
lr=from <name>	0 13 0 -11 0 0 0 0
lr=from <name> & d:ahead	0 13 0 -11 0 0 0 0
lr=from <quality>	0 7 0 -6 0 0 0 0
lr=from a	6 -4 0 0 0 0 0 0
lr=from a & d:ahead	6 -4 0 0 0 0 0 0
lr=from if	0 0 0 -8 0 0 0 7
lr=from if & d:ahead	0 0 0 -8 0 0 0 7
lr=from the	0 0 0 9 -1 0 0 -5
lr=from the & d:ahead	0 0 0 9 -1 0 0 -5
lr=from to	-1 0 0 -6 -8 0 0 20
lr=from to & d:ahead	-1 0 0 -8 -8 0 0 20
lr=is ,	0 -4 0 8 0 5 0 -9
lr=is , & d:ahead	0 -4 0 7 0 5 0 -9
lr=is <end>	0 13 0 -10 -8 -4 0 6
lr=is <end> & d:ahead	0 13 0 -10 -8 -4 0 6
lr=it .	0 0 0 9 -4 0 0 0
lr=it . & d:ahead	0 0 0 7 -4 0 0 0
lr=meet .	0 0 0 -24 19 0 0 8
lr=of 's	0 -4 0 7 0 0 0 -1
lr=of 's & d:ahead	0 -2 0 6 0 0 0 0
lr=of , & d:ahead	-2 6 -2 -5 1 0 0 3
lr=of .	-2 15 0 -9 0 0 0 0
lr=of . & d:ahead	-2 14 0 -9 0 0 0 0
lr=of :	0 -4 0 8 0 0 0 0
lr=of : & d:ahead	0 -4 0 8 0 0 0 0
lr=of <end>	0 15 3 -1 -10 0 0 -12
lr=of <end> & d:ahead	0 17 3 -3 -10 0 0 -12
lr=of on	0 -4 0 8 0 0 0 0
lr=of on & d:ahead	0 -4 0 8 0 0 0 0
lr=of the	0 -11 0 11 0 0 0 0
lr=on "	0 11 0 -6 0 0 0 -3
lr=on " & d:ahead	0 11 0 -6 0 0 0 -3
lr=on ,	-4 2 -6 -1 3 0 -5 3
lr=on , & d:today	0 -10 0 9 0 0 0 0
lr=on .	10 -6 0 -3 6 2 4 -5
lr=on . & d:ahead	10 -5 0 -5 6 2 4 -3
lr=on . & d:today	0 -2 0 8 0 0 0 -3
lr=on :	0 5 0 -6 0 0 0 1
lr=on : & d:ahead	0 5 0 -6 0 0 0 1
lr=on ;	1 3 1 -2 4 0 0 -8
lr=on ; & d:ahead	1 3 1 -3 4 0 0 -8
lr=on <end>	0 1 0 15 -11 -6 -3 -4
lr=on <end> & d:ahead	0 1 0 15 -11 -6 -3 -4
lr=on <name>	-2 -17 -1 14 -2 0 0 8
lr=on <name> & d:ahead	-2 -17 -1 14 -2 0 0 8
lr=on <person>	0 -11 0 8 0 0 0 1
lr=on <person> & d:ahead	0 -11 0 8 0 0 0 1
lr=on ?	9 4 0 -17 4 0 0 5
lr=on ? & d:ahead	9 4 0 -17 4 0 0 5
lr=on a	0 7 0 -5 0 0 0 0
lr=on a & d:ahead	0 7 0 -5 0 0 0 0
lr=on after	0 7 0 -10 0 0 0 3
lr=on after & d:ahead	0 8 0 -12 0 0 0 3
lr=on and	-1 11 0 1 -10 0 0 -12
lr=on and & d:ahead	-1 7 0 5 -10 0 0 -12
lr=on and & d:today	0 7 0 -7 0 0 0 0
lr=on at	0 0 0 8 2 0 0 -9
lr=on at & d:ahead	0 0 0 8 2 0 0 -9
lr=on by	0 0 0 12 -2 0 0 -4
lr=on by & d:ahead	0 0 0 12 -2 0 0 -4
lr=on for	0 3 0 2 -6 0 0 -1
lr=on for & d:ahead	0 3 0 2 -6 0 0 -1
lr=on if	0 -5 0 3 6 0 0 0
lr=on if & d:ahead	0 -5 0 3 6 0 0 0
lr=on in	0 13 0 0 -1 0 0 -10
lr=on in & d:ahead	0 14 0 -1 -1 0 0 -10
lr=on is	0 4 0 3 0 0 0 -8
lr=on is & d:ahead	0 4 0 3 0 0 0 -8
lr=on morning	0 9 0 -6 0 0 0 0
lr=on morning & d:ahead	0 10 0 -7 0 0 0 0
lr=on night	0 -5 0 -4 0 0 0 11
lr=on night & d:ahead	0 -5 0 -4 0 0 0 11
lr=on on	0 2 0 3 -7 0 0 0
lr=on on & d:ahead	0 2 0 3 -7 0 0 0
lr=on that	0 7 0 0 -4 0 0 -1
lr=on the	-3 0 -1 0 0 0 0 7
lr=on the & d:ahead	-3 0 -1 0 0 0 0 7
lr=on they	0 10 0 -6 0 0 0 -2
lr=on to	0 -11 0 13 1 0 0 -3
lr=on to & d:ahead	0 -10 0 12 1 0 0 -2
lr=on unless	0 5 5 -11 9 0 0 -5
lr=on unless & d:ahead	0 5 5 -11 9 0 0 -5
lr=on whether	0 0 0 -9 0 0 0 11
lr=on with	0 -5 0 11 0 0 0 -1
lr=on with & d:ahead	0 -5 0 9 0 0 0 0
lr=out .	0 0 0 -12 0 0 0 13
lr=out . & d:ahead	0 0 0 -12 0 0 0 14
lr=since ,	2 -5 0 15 0 0 0 -13
lr=since , & d:ahead	2 -4 0 14 0 0 0 -12
lr=since .	-1 3 0 6 0 0 0 -9
lr=since . & d:ahead	-1 3 0 6 0 0 0 -9
lr=than .	0 9 0 -17 12 0 0 -4
lr=the ,	0 10 7 0 -19 0 0 -3
lr=the , & d:ahead	0 10 7 0 -19 0 0 -3
lr=the .	-4 0 -4 10 -7 -1 3 -2
lr=the . & d:ahead	-4 0 -4 10 -7 -1 3 -2
lr=the ;	0 -3 0 6 -1 0 -2 3
lr=the ; & d:ahead	0 -3 0 6 -1 0 -2 3
lr=the <end>	-2 1 0 -7 1 -5 4 3
lr=the <end> & d:ahead	-2 1 0 -7 1 -5 4 4
lr=the ?	0 -16 0 23 -5 0 0 -5
lr=the ? & d:ahead	0 -16 0 23 -5 0 0 -5
lr=through .	0 -9 0 3 -2 0 0 3
lr=through . & d:ahead	0 -9 0 3 -2 0 0 3
lr=thursday ,	0 0 0 -13 0 0 0 14
lr=thursday , & d:today	0 0 0 -13 0 0 0 14
lr=thursday <end>	0 0 0 12 0 0 0 -8
lr=thursday <end> & d:today	0 0 0 12 0 0 0 -8
lr=till .	3 -3 0 -4 0 6 0 0
lr=till . & d:ahead	3 -3 0 -4 0 6 0 0
lr=to ,	3 -11 3 -13 2 0 0 11
lr=to , & d:ahead	3 -11 3 -13 2 0 0 11
lr=to .	0 0 9 -10 -10 0 0 7
lr=to . & d:ahead	0 0 9 -10 -10 0 0 7
lr=to <end>	0 -7 -4 9 -12 7 0 -2
lr=to <end> & d:ahead	0 -7 -4 9 -12 7 0 -2
lr=tuesday ,	0 -2 0 0 7 0 0 0
lr=until ,	-3 0 0 -4 -10 4 -1 10
lr=until , & d:ahead	-3 0 0 -5 -10 4 0 10
lr=until .	8 9 7 -20 -2 -4 -5 5
lr=until . & d:ahead	8 9 7 -20 -2 -4 -5 5
lr=until ;	0 -7 5 4 -1 0 0 0
lr=until ; & d:ahead	0 -7 5 4 -1 0 0 0
lr=until <end>	0 -15 -7 14 6 -4 -2 -6
lr=until <end> & d:ahead	0 -15 -7 14 6 -4 -2 -6
lr=until and	0 2 4 -9 0 0 0 0
lr=until and & d:ahead	0 2 4 -9 0 0 0 0
lr=until of	0 9 0 -22 0 0 0 12
lr=until of & d:ahead	0 9 0 -22 0 0 0 12
lr=until to	-1 0 -2 0 11 2 9 -26
lr=until to & d:ahead	-1 0 -2 0 11 2 9 -26
lr=until under	0 0 0 -5 0 0 0 7
lr=until under & d:ahead	0 0 0 -5 0 0 0 7
lr=wednesday <end>	0 0 0 8 0 0 0 -6
lr=wednesday <end> & d:today	0 0 0 8 0 0 0 -6
lr=· <end>	0 0 0 6 0 0 0 -3
lr=· <end> & d:today	0 0 0 6 0 0 0 -3
lr=— <end>	0 -5 0 9 0 0 0 0
lr=— <end> & d:today	0 -5 0 9 0 0 0 0
nc2=bear	-4 9 -7 -10 8 2 -3 0
nc2=begin	0 -9 13 -12 0 0 0 18
nc2=buy	0 -2 0 7 0 0 0 0
nc2=down	0 3 11 0 -8 0 0 -6
nc2=end	-2 8 -11 13 -4 0 0 -12
nc2=impose	-1 5 -7 2 -14 -5 -3 6
nc2=return	0 6 0 9 -3 0 -1 -6
nc2=say	7 1 0 -3 -15 -1 5 4
nc2=stay	-3 -20 -12 19 2 -5 -8 4
nc2=suspend	-4 -4 -2 8 -6 0 -4 7
nc2=target	0 8 0 -9 -4 0 -6 9
nc2=threaten	0 15 0 0 -14 0 0 -1
nc2=up	0 1 3 -15 -3 0 -1 20
nct2=agree participle-passive	0 6 0 -6 0 0 0 0
nct2=agree past	0 -4 0 17 0 0 0 -11
nct2=agree perfect	0 -6 0 8 0 0 0 -1
nct2=agree pluperfect	0 6 0 -5 0 0 0 0
nct2=agree present	0 -4 0 -1 0 0 0 8
nct2=bear gerund	0 17 0 -14 0 0 0 -3
nct2=bear modal	0 -6 0 9 0 0 0 0
nct2=bear present	0 11 -1 -17 1 3 0 5
nct2=bear present-passive	0 -13 0 0 8 0 0 6
nct2=begin infinitive	0 0 0 -11 0 0 0 11
nct2=begin modal	-2 23 0 -12 1 0 -3 -7
nct2=begin past	0 0 8 0 0 0 0 -9
nct2=begin present	0 -38 9 -1 3 0 -1 25
nct2=begin present-passive	0 -6 0 9 0 0 0 0
nct2=down modal	0 10 0 0 0 0 0 -8
nct2=down past	0 -11 0 15 0 0 0 0
nct2=down present	0 0 12 -9 -3 0 0 1
nct2=end future	0 0 0 -3 0 0 0 8
nct2=end past	0 6 -8 13 0 0 0 -12
nct2=end present	0 8 0 -1 0 0 0 -5
nct2=end present-passive	0 0 0 6 0 0 0 -4
nct2=impose future	0 3 0 -13 -2 0 5 5
nct2=impose future-passive	0 -10 2 3 -2 0 0 6
nct2=impose modal	-6 -1 0 13 -3 0 0 -3
nct2=impose past	0 5 0 -12 6 0 0 2
nct2=impose perfect	0 -17 0 9 0 0 0 5
nct2=impose perfect-passive	0 6 0 -4 -1 0 0 0
nct2=impose pluperfect	0 12 0 -9 0 0 0 0
nct2=impose present	4 2 -1 9 -4 0 -3 -9
nct2=propose modal	0 -7 0 3 -1 0 0 5
nct2=propose participle-passive	0 0 0 8 0 0 0 -9
nct2=propose present	0 5 0 -12 5 0 0 0
nct2=return present	0 3 0 12 -2 0 0 -11
nct2=say modal	0 0 0 8 0 0 0 -6
nct2=say past	0 5 0 -14 -5 0 2 10
nct2=say perfect	6 -4 0 3 -3 0 5 -8
nct2=say present	1 0 0 1 -11 0 -1 5
nct2=stay future	0 3 0 11 -7 0 0 -5
nct2=stay future-passive	0 0 0 -9 0 0 0 11
nct2=stay modal	0 -19 0 11 13 0 0 -14
nct2=stay past	0 -17 0 20 -3 0 0 0
nct2=stay perfect	0 0 0 -4 0 0 0 7
nct2=stay present	0 3 -5 4 0 -2 -6 0
nct2=suspend participle-passive	0 -1 0 -7 0 0 0 10
nct2=suspend past	0 6 0 -11 0 0 0 6
nct2=suspend present	0 -8 0 16 -2 0 -3 -1
nct2=target future	0 0 0 -12 0 0 0 10
nct2=target present	0 0 0 6 0 0 0 -3
nct2=threaten past	0 0 0 8 -2 0 -1 -7
nct2=up modal	0 11 0 -11 3 0 -3 0
nct2=up past	0 -4 8 0 0 0 0 -5
nct2=up present	0 -3 -4 -4 -7 0 -2 18
next="	-2 2 0 12 -7 0 0 -6
next=(	-1 -4 0 0 -4 0 0 12
next=,	1 3 10 -7 8 -3 0 -1
next=:	0 -12 -10 1 0 -4 -2 14
next=;	-2 -12 0 20 -4 -5 -6 0
next=and	-1 3 0 19 -8 0 0 -25
next=as	0 -5 0 14 0 0 0 -6
next=before	0 12 0 -6 0 0 0 -1
next=if	0 6 -7 7 0 0 0 -9
next=or	0 -4 0 -6 0 9 4 0
next=so	0 4 0 -1 6 0 0 -10
next=that	-6 -5 10 -4 1 0 -3 12
next=unless	-1 7 2 -8 3 0 0 -2
next=until	0 -9 0 10 0 0 0 0
next=which	8 0 0 0 -3 0 0 -1
next=—	-5 -1 -4 36 -13 -3 0 -28
nhas-future	0 -15 0 6 -22 0 0 20
nhas-gerund	0 15 0 -14 -4 0 0 3
nhas-infinitive	0 -6 0 0 -2 1 0 7
nhas-modal	-10 4 -5 10 8 0 -6 -15
nhas-participle	0 11 0 4 -5 0 0 -11
nhas-perfect	4 -3 0 6 -6 0 1 -2
nhas-pluperfect	0 3 0 -6 -2 0 0 7
nhas-present	-2 3 0 -7 2 6 -9 3
nt2=future	0 8 -4 -4 -16 0 3 9
nt2=future-not	0 -7 0 11 0 0 0 0
nt2=future-passive	2 -18 1 0 -4 0 0 16
nt2=gerund	0 15 0 -11 -2 0 0 0
nt2=infinitive	0 6 0 -13 0 1 0 6
nt2=modal	-9 -4 -2 14 11 0 -5 -14
nt2=modal-passive-not	0 13 0 -11 0 0 0 0
nt2=participle-passive	0 3 0 8 -5 0 0 -8
nt2=past	-1 -5 0 9 -3 -1 1 -3
nt2=past-passive	0 -3 0 7 0 0 0 -2
nt2=past-passive-not	0 7 0 -4 0 0 0 0
nt2=perfect	4 -22 0 13 -1 0 3 0
nt2=perfect-not	0 0 0 6 0 0 0 -4
nt2=perfect-passive	0 19 0 -16 -5 0 0 0
nt2=pluperfect	0 9 0 -6 0 0 0 0
nt2=present	0 10 5 -1 -5 -2 -7 -7
nt2=present-not	0 0 0 -6 9 0 0 0
nt2=present-passive	-1 -11 -9 3 -10 11 0 9
nt2=present-passive-not	0 -17 0 0 9 0 0 7
nv0-none	-5 3 3 15 0 -10 -9 -12
nv1-none	-5 3 3 15 0 -10 -9 -12
nv2-none	0 -1 8 10 8 -17 -4 -13
nv2=agree	0 -5 0 0 0 0 0 9
nv2=announce	1 0 0 -10 8 0 0 0
nv2=apply	0 0 0 -6 -6 0 0 14
nv2=ask	0 0 0 6 0 0 0 0
nv2=be	-6 -18 -5 20 13 -2 -2 -11
nv2=begin	0 0 0 8 3 0 0 -10
nv2=buy	0 -1 0 6 0 0 0 0
nv2=charge	0 -8 0 -5 0 0 0 14
nv2=collect	0 0 0 6 0 0 0 -4
nv2=come	0 -14 12 12 -3 0 0 -2
nv2=continue	0 9 0 -16 0 0 0 6
nv2=end	0 15 -9 7 -6 0 0 -11
nv2=expire	0 -6 0 0 0 0 0 8
nv2=extend	1 -7 0 5 -3 0 0 2
nv2=go	0 -5 4 -23 0 0 -5 30
nv2=have	0 12 0 -7 0 0 9 -9
nv2=hold	0 -2 0 8 0 0 0 -2
nv2=hope	0 -1 0 -12 8 0 0 7
nv2=impose	0 -9 0 5 0 0 0 2
nv2=leave	0 -9 0 12 0 0 0 0
nv2=look	0 0 0 6 0 0 0 -3
nv2=make	6 -10 0 -5 0 0 0 9
nv2=meet	0 -12 0 -1 9 0 0 6
nv2=other	0 13 6 -2 -12 11 0 -17
nv2=plan	0 0 0 9 0 0 0 -8
nv2=raise	0 -1 0 11 0 0 3 -12
nv2=return	0 1 0 8 0 0 0 -6
nv2=rise	0 6 0 0 -2 0 0 0
nv2=say	8 5 4 -17 -10 -4 4 8
nv2=stay	0 -8 0 16 -2 0 -3 -2
nv2=stop	0 6 0 -3 0 0 0 0
nv2=suspend	-3 2 0 -11 0 0 0 15
nv2=take	0 4 0 -6 2 0 3 -4
nv2=tell	0 9 -4 0 -10 2 0 -1
nv2=threaten	0 16 0 0 -6 0 -4 -5
nv2=want	0 -2 0 6 0 0 0 0
nv2=warn	0 0 0 0 -6 0 2 0
nvt2=agree participle	0 6 0 -5 0 0 0 0
nvt2=agree perfect	0 -9 0 11 0 0 0 0
nvt2=agree present	0 -2 0 -10 0 0 0 12
nvt2=announce past	1 1 0 -12 8 0 0 0
nvt2=apply present	0 0 0 -3 -6 0 0 9
nvt2=be future	0 6 0 10 -7 0 0 -9
nvt2=be modal	0 -18 0 9 14 0 0 -13
nvt2=be past	0 -13 0 14 -2 0 0 0
nvt2=be present	-4 -1 -2 0 9 0 0 1
nvt2=begin present	0 0 0 8 3 0 0 -10
nvt2=charge future	0 0 0 -12 0 0 0 11
nvt2=come past	0 -8 0 11 0 0 0 0
nvt2=come present	0 -19 13 2 0 0 0 4
nvt2=end past	0 13 -8 7 0 0 0 -12
nvt2=end present	0 7 0 1 0 0 0 -8
nvt2=enter present	0 -5 0 9 0 0 0 0
nvt2=expire present	0 -5 0 0 0 0 0 6
nvt2=extend past	0 0 0 -9 0 0 0 10
nvt2=extend present	1 0 -1 6 0 0 0 -4
nvt2=get present	0 3 0 1 0 0 0 -6
nvt2=go modal	0 14 0 -17 5 0 -3 0
nvt2=go past	0 -4 8 0 0 0 0 -5
nvt2=go present	0 -18 -2 -3 -3 0 0 25
nvt2=have present	0 13 0 -10 0 0 9 -7
nvt2=hold present	0 -2 0 7 0 0 0 -1
nvt2=hope present	0 0 0 -14 8 0 0 7
nvt2=keep perfect	0 0 0 -4 0 0 0 7
nvt2=keep present	0 8 0 -3 0 0 0 -3
nvt2=make present	6 -9 0 -2 0 0 0 6
nvt2=other modal	0 12 0 -11 0 0 0 0
nvt2=other past	0 5 0 5 0 0 0 -12
nvt2=other perfect	0 11 0 0 0 0 0 -13
nvt2=other present	0 -13 6 -2 -5 11 0 0
nvt2=pay future	0 7 0 0 0 0 0 -4
nvt2=pay present	0 -8 0 0 1 0 0 5
nvt2=return present	0 2 0 10 0 0 0 -10
nvt2=rise present	0 6 0 0 -1 0 0 0
nvt2=run present	0 7 0 -4 0 0 0 0
nvt2=say past	0 -2 5 -15 -7 -3 6 19
nvt2=say present	3 11 0 -2 -1 0 0 -7
nvt2=sign past	0 -3 0 6 0 0 0 -1
nvt2=stay present	0 -6 0 13 -2 0 -3 -1
nvt2=suspend participle	0 -1 0 -7 0 0 0 10
nvt2=suspend past	0 6 0 -11 0 0 0 6
nvt2=take past	0 9 0 -8 0 0 0 0
nvt2=take present	3 -4 0 -2 6 0 0 0
nvt2=tell past	0 9 -4 0 -10 2 0 -1
nvt2=warn past	0 0 0 8 -2 0 -1 -7
o:act=accept	0 0 0 -1 7 0 0 0
o:act=add	0 -5 0 12 -1 0 0 -2
o:act=agree	0 0 0 3 -2 0 8 -7
o:act=announce	-6 0 0 13 -13 -1 0 0
o:act=approve	0 -8 0 -4 6 0 0 9
o:act=ask	0 4 0 -8 11 0 0 -7
o:act=be	0 -6 -2 5 -3 3 0 0
o:act=bear	0 7 0 -5 0 0 0 0
o:act=begin	6 -3 -7 11 -4 -11 -2 -6
o:act=buy	0 0 0 11 0 0 0 -4
o:act=call	0 -4 0 16 0 0 0 -10
o:act=carry	0 -5 0 9 -5 0 0 0
o:act=clear	0 -11 -1 6 -2 0 0 9
o:act=collect	0 0 -1 -13 10 0 0 7
o:act=confirm	0 -11 0 6 3 0 0 0
o:act=continue	0 9 0 -2 -1 0 0 -1
o:act=discuss	0 -7 0 6 -6 0 0 6
o:act=double	0 5 0 -9 0 0 0 5
o:act=end	-1 2 -8 12 -9 -7 -6 -1
o:act=extend	0 -9 1 6 -5 0 0 1
o:act=face	0 -6 0 0 0 1 0 4
o:act=grant	0 0 7 -2 0 0 0 0
o:act=have	0 -16 -7 0 0 0 9 3
o:act=impose	6 -3 0 2 -7 0 0 0
o:act=introduce	0 -12 0 15 0 0 0 -2
o:act=land	0 15 0 -9 -3 0 0 0
o:act=let	0 -2 0 -7 1 9 0 0
o:act=levy	0 13 0 -9 0 0 0 0
o:act=look	0 -9 0 -6 5 0 0 10
o:act=make	8 0 0 -1 -10 0 -1 0
o:act=meet	0 -6 0 12 0 -1 0 0
o:act=move	0 -3 0 0 6 0 0 0
o:act=no verb	-8 2 0 7 1 -9 -15 1
o:act=offer	0 0 0 6 0 0 0 -3
o:act=order	0 1 0 6 -2 0 0 -6
o:act=other	-1 -14 9 7 8 -10 -5 -3
o:act=place	0 -1 0 7 -2 0 0 0
o:act=post	0 -3 0 0 7 0 0 -2
o:act=propose	0 -4 0 -15 12 0 0 6
o:act=put	2 6 -2 0 -6 10 0 -15
o:act=reach	0 0 0 0 12 0 -2 -8
o:act=reduce	0 6 0 0 -1 0 0 -2
o:act=remain	0 -7 0 5 3 0 0 0
o:act=report	0 -7 0 0 10 0 0 -3
o:act=return	-3 -2 -2 -1 -1 0 -2 13
o:act=rise	0 14 0 0 -5 0 0 -17
o:act=rule	-5 0 0 1 -3 0 0 7
o:act=say	-2 -2 2 7 -19 0 0 3
o:act=see	0 -5 0 8 -3 0 0 0
o:act=sell	0 -3 0 2 -8 12 0 -6
o:act=set	0 -6 0 12 -4 5 3 -16
o:act=settle	0 0 0 -3 0 0 6 0
o:act=sign	0 6 2 -2 -4 -2 0 0
o:act=sit	-3 0 0 20 0 0 0 -24
o:act=stand	0 0 0 7 0 0 0 -2
o:act=state	0 5 0 -14 11 0 0 0
o:act=step	0 5 0 3 -5 0 0 -6
o:act=suspend	7 -5 7 -4 1 -4 -3 0
o:act=tell	0 11 0 -12 -4 3 0 7
o:act=want	0 0 0 0 -4 0 14 -10
o:act=write	0 -10 7 -2 4 0 0 2
o:add on ahead	0 -4 0 11 0 0 0 -4
o:agree on ahead	0 3 0 5 0 0 0 -12
o:announce for ahead	0 9 0 -4 -3 0 0 0
o:announce on ahead	-8 -13 0 23 -4 0 0 0
o:approve on ahead	0 -3 0 12 -4 0 0 0
o:ask on ahead	0 7 0 -11 8 0 0 -4
o:be  ahead	7 -4 0 -7 0 0 0 5
o:be before today	0 -4 0 6 0 0 0 0
o:be from ahead	-6 -6 0 15 0 0 0 -3
o:be is ahead	-2 8 0 -2 -13 4 0 0
o:be of ahead	0 -7 5 14 0 0 0 -13
o:be on ahead	-10 17 -9 -42 10 13 0 17
o:be the ahead	0 2 -1 8 -14 0 1 -6
o:be to ahead	0 0 0 9 0 0 0 -4
o:be until ahead	4 -17 0 22 -7 -4 0 -10
o:begin after ahead	2 0 0 4 0 0 0 -6
o:begin before ahead	0 -2 0 -7 8 0 0 0
o:begin by ahead	0 5 0 8 -13 0 5 -9
o:begin from ahead	7 -6 0 9 -8 0 0 -7
o:begin from today	0 -9 0 9 0 0 0 0
o:begin of ahead	0 -4 0 8 -1 0 0 0
o:begin on ahead	4 2 -11 10 -6 -1 -1 -10
o:begin the ahead	0 2 0 -8 0 0 -1 11
o:begin to ahead	-2 2 0 -17 0 0 0 16
o:begin until ahead	0 -15 3 -21 16 0 0 15
o:bring on ahead	0 7 0 0 0 0 0 -5
o:buy the ahead	0 0 0 7 0 0 0 -2
o:carried=controls	22 -2 0 3 -16 -5 0 -11
o:carried=controls far	25 -16 19 -20 15 -5 -3 -15
o:carried=deal	-8 15 -11 6 -14 -1 -7 0
o:carried=deal far	-10 -3 -15 22 -25 0 -13 7
o:carried=duties	-22 5 -15 7 -7 -12 -17 12
o:carried=duties far	-22 21 6 10 -17 -12 -19 -7
o:carried=exclusions	-2 -20 25 2 2 0 0 -14
o:carried=exclusions far	19 -16 8 0 8 0 0 -18
o:carried=fees	-5 -2 0 13 13 0 0 -24
o:carried=fees far	0 -32 0 8 15 0 0 0
o:carried=longer	-10 6 1 -12 0 -5 2 9
o:carried=longer far	1 -14 0 -4 13 -5 -3 8
o:carried=meeting	-17 -8 -12 2 -4 18 -8 6
o:carried=meeting far	-16 -23 -28 18 14 -1 9 -2
o:carried=none	-13 -8 -20 21 0 -19 14 -4
o:carried=procedure	-3 -10 -6 16 7 -5 -1 -8
o:carried=procedure far	0 1 -15 -4 4 6 -4 -1
o:carried=sale	-1 -1 0 -12 -4 28 0 -8
o:carried=sale far	-7 19 0 -12 2 -4 3 -8
o:carried=truce	4 -3 -16 6 -8 -14 5 3
o:carried=truce far	-4 -4 -2 17 -5 -7 -14 -2
o:charge since ahead	0 -2 0 8 0 0 0 0
o:clear on ahead	0 -10 0 11 0 0 0 0
o:collect from ahead	0 7 0 -14 1 0 0 3
o:confirm on ahead	0 -1 0 12 0 0 0 -5
o:continue on ahead	0 0 0 8 -1 0 0 -2
o:discuss on ahead	0 -3 0 13 -4 0 0 0
o:end by ahead	0 7 0 1 -5 0 0 -2
o:end ended ahead	0 0 0 6 0 0 0 -4
o:end ends ahead	0 0 0 -7 0 0 0 12
o:end the ahead	0 7 0 0 0 0 0 -3
o:expect on ahead	0 -3 0 -8 18 0 0 -1
o:extend to ahead	0 -2 2 -7 -1 0 0 10
o:extend until ahead	0 0 0 13 0 0 0 -11
o:face from ahead	0 0 0 -5 0 0 0 7
o:fall on ahead	0 7 0 -4 0 0 0 0
o:get on ahead	0 -12 0 10 0 0 0 0
o:have on ahead	0 -1 0 8 -12 0 0 4
o:have the ahead	-1 5 0 -13 12 0 8 -8
o:have until ahead	-4 -18 -2 -1 3 2 3 8
o:impose from ahead	6 -8 0 3 0 0 0 0
o:introduce on ahead	0 -10 0 12 0 0 0 0
o:keep on ahead	0 -2 0 -7 0 0 0 10
o:land on ahead	0 9 0 -6 0 0 0 0
o:leads=	0 4 -1 3 0 7 -9 -11
o:leads=25% on	0 9 0 -9 0 0 0 0
o:leads=30% from	0 9 0 -7 0 0 0 0
o:leads=30% on	0 22 0 -21 0 0 0 0
o:leads=50% from	0 16 0 -15 0 0 0 0
o:leads=a.m. on	0 0 -8 -2 0 0 0 12
o:leads=again from	0 -3 0 -2 -4 0 0 12
o:leads=again on	0 2 7 0 0 0 0 -9
o:leads=agreed on	0 6 0 -3 0 0 0 -1
o:leads=agreement by	0 0 0 0 -2 0 -3 7
o:leads=and from	0 15 0 -14 0 0 0 0
o:leads=and on	0 23 0 -13 -4 0 0 -10
o:leads=announced for	0 11 0 -7 -3 0 0 0
o:leads=announced on	-3 -11 0 9 0 0 0 3
o:leads=applies from	5 -7 0 5 -1 0 0 0
o:leads=april to	0 0 0 18 0 0 0 -17
o:leads=arrive by	0 9 -2 -5 1 0 0 -2
o:leads=as of	0 15 0 -6 -1 0 0 -8
o:leads=at the	0 6 -1 14 2 0 0 -22
o:leads=away on	0 -2 0 -6 0 0 0 10
o:leads=back on	-2 9 0 -3 -2 0 0 -1
o:leads=back to	0 0 0 4 0 4 0 -9
o:leads=before the	-1 -2 0 7 2 0 0 -3
o:leads=began on	0 -16 0 22 0 0 0 -2
o:leads=begin on	0 3 0 -8 12 0 0 -6
o:leads=begins on	0 13 0 -3 -6 0 0 -5
o:leads=beijing,	0 -3 0 7 0 0 0 0
o:leads=bern,	0 8 0 -8 0 0 0 0
o:leads=by the	0 -7 -2 6 1 -2 15 -18
o:leads=cent from	0 -4 0 7 0 0 0 -2
o:leads=cent on	0 -17 0 7 11 0 0 -2
o:leads=changes on	0 -5 11 1 0 0 0 -9
o:leads=china on	0 -1 8 -5 0 0 0 0
o:leads=close on	0 -5 0 -12 2 16 0 -1
o:leads=closed on	0 -2 0 11 -5 0 0 0
o:leads=closes on	0 -4 0 7 -10 0 0 8
o:leads=cnbc on	0 7 0 -6 0 0 0 0
o:leads=come on	0 10 0 -9 0 0 0 0
o:leads=controls of	-5 0 0 6 0 0 0 0
o:leads=council on	0 0 0 7 -6 0 0 0
o:leads=counted from	0 0 0 -4 0 0 0 6
o:leads=date is	0 2 0 -20 0 0 0 15
o:leads=days from	0 4 0 7 -3 0 0 -10
o:leads=days, from	0 -10 0 16 0 0 0 -3
o:leads=days, until	-2 19 0 -7 0 7 0 -13
o:leads=deadline of	0 -3 0 -4 -2 6 4 0
o:leads=decide on	0 -1 0 -9 7 0 0 5
o:leads=duties of	0 -4 0 6 0 0 0 0
o:leads=duty from	0 -14 0 15 0 0 0 0
o:leads=early as	0 -4 0 -10 6 0 0 8
o:leads=end on	0 16 5 -21 -10 0 0 11
o:leads=ended on	0 0 -6 27 0 0 0 -21
o:leads=ends on	1 -5 -2 -6 1 0 0 8
o:leads=entered before	0 -11 6 -4 9 0 0 0
o:leads=expected on	0 7 0 -16 9 0 0 0
o:leads=expire on	0 -21 10 1 -2 0 0 5
o:leads=expired on	0 0 0 16 0 0 0 -15
o:leads=expires on	-2 11 -1 -10 0 0 0 6
o:leads=extension on	0 0 0 6 0 0 0 0
o:leads=follow on	0 12 0 -17 10 0 0 -5
o:leads=force on	4 3 0 -6 -3 0 0 0
o:leads=force since	0 9 0 -3 0 0 0 -4
o:leads=force until	0 3 1 -12 4 0 0 0
o:leads=friday,	0 -6 0 14 0 0 0 -9
o:leads=from	4 -12 6 12 1 0 0 -9
o:leads=from the	10 11 0 -6 -4 0 0 -17
o:leads=geneva on	0 -1 0 7 0 0 0 -2
o:leads=go on	0 -7 0 5 0 0 0 0
o:leads=good until	0 0 0 -4 0 0 0 7
o:leads=happen on	0 3 0 -8 9 0 0 -3
o:leads=happens on	7 5 -2 -5 -7 0 0 0
o:leads=has until	0 -7 0 -3 2 4 -2 6
o:leads=have ended	0 0 0 7 0 0 0 -6
o:leads=have until	0 -9 0 4 1 0 6 -1
o:leads=held on	0 0 0 -1 6 0 0 0
o:leads=holds until	0 0 0 -15 0 0 0 19
o:leads=in on	2 0 0 -8 0 0 0 5
o:leads=it by	0 -4 0 6 -9 0 8 -1
o:leads=it on	0 -4 0 21 -8 0 0 -4
o:leads=kuala lumpur,	0 -4 0 7 0 0 0 0
o:leads=lapse on	0 -1 0 0 9 0 0 -6
o:leads=lapses on	3 -2 0 -7 -6 0 0 13
o:leads=last until	0 -1 2 17 0 0 0 -14
o:leads=lasts until	3 -1 0 -11 0 0 0 11
o:leads=law on	0 3 0 -5 -5 0 0 6
o:leads=midnight on	0 0 0 -4 -2 0 0 8
o:leads=months from	0 11 0 -6 0 0 0 -1
o:leads=months, to	0 -2 0 8 0 0 0 -4
o:leads=months, until	0 -7 0 -2 0 0 0 10
o:leads=more from	0 -15 0 16 0 0 0 0
o:leads=off on	0 0 0 -11 13 0 0 0
o:leads=on	0 2 0 -6 0 -2 -1 6
o:leads=on a	0 -8 0 5 0 0 0 2
o:leads=on friday,	2 -8 9 -7 7 0 0 -2
o:leads=on saturday,	0 -1 0 -3 0 0 0 8
o:leads=on the	-4 13 7 -2 0 0 -1 -9
o:leads=on tuesday,	0 0 0 -10 3 0 0 5
o:leads=on wednesday,	0 -3 0 7 -3 0 0 0
o:leads=opened on	0 -3 0 9 -2 0 0 0
o:leads=or after	0 0 0 5 2 0 0 -6
o:leads=over on	0 12 0 -8 -2 0 0 1
o:leads=paid before	0 10 0 -1 -3 0 0 0
o:leads=paper on	0 -8 0 12 -5 0 0 0
o:leads=per cent	0 -5 0 9 0 0 0 -1
o:leads=percent from	0 7 0 -4 0 0 0 0
o:leads=percent on	0 17 0 -14 0 0 0 0
o:leads=proclamation on	0 -8 0 9 0 0 0 0
o:leads=prolonged to	0 0 6 -3 0 0 0 0
o:leads=published on	0 0 0 8 -2 0 0 0
o:leads=reached on	0 -3 0 -1 0 0 0 6
o:leads=return on	0 13 0 -18 -3 0 0 6
o:leads=returns on	0 -15 0 22 0 0 0 -5
o:leads=run to	0 0 1 -9 0 0 0 6
o:leads=run until	0 0 0 -5 0 0 0 6
o:leads=runs out	0 0 0 -6 0 0 0 7
o:leads=runs to	0 0 0 5 6 0 0 -7
o:leads=runs until	-2 -1 3 -11 0 0 0 13
o:leads=said on	0 0 0 10 -8 0 0 -6
o:leads=signed by	0 -3 0 -4 10 0 -3 1
o:leads=since the	0 -4 0 10 0 0 0 -2
o:leads=sits on	0 0 0 -7 9 0 0 0
o:leads=so on	0 -2 0 -9 16 0 0 -4
o:leads=start on	7 13 0 -15 0 0 0 -7
o:leads=starts on	0 -8 0 13 0 0 0 0
o:leads=statement on	0 -4 0 6 0 0 0 0
o:leads=sunday	0 0 0 6 0 0 0 -5
o:leads=suspended from	0 7 0 -9 1 0 0 0
o:leads=tariff from	0 -14 0 15 0 0 0 0
o:leads=tariff on	0 15 0 -15 0 0 0 0
o:leads=tariffs from	0 8 0 -6 0 0 0 0
o:leads=tariffs on	0 -9 0 -5 14 0 0 0
o:leads=the	6 0 0 -12 -2 3 0 5
o:leads=there until	0 -4 0 9 0 0 0 -2
o:leads=thursday	0 0 0 -6 0 0 0 9
o:leads=thursday,	0 -5 0 15 0 0 0 -8
o:leads=to the	0 -11 0 -10 5 0 0 14
o:leads=truce ends	0 0 0 -12 0 0 0 15
o:leads=truce of	0 7 0 0 0 0 0 -8
o:leads=truce to	0 0 0 -15 0 0 0 15
o:leads=truce until	0 0 0 20 0 0 0 -18
o:leads=trump on	0 8 0 -7 0 0 0 0
o:leads=tuesday	0 0 0 6 0 0 0 -4
o:leads=tuesday,	0 -9 0 -6 0 0 0 13
o:leads=until	-3 -3 -2 10 -9 -2 0 4
o:leads=until the	-1 -1 -3 3 -12 -2 0 6
o:leads=up on	0 0 0 -6 0 0 0 9
o:leads=us to	0 7 0 -6 0 0 0 0
o:leads=vote on	0 -2 0 11 -6 0 0 0
o:leads=votes on	0 -3 0 -12 16 0 0 0
o:leads=washington on	0 -3 0 0 0 0 0 6
o:leads=washington,	0 0 0 10 0 0 0 -5
o:leads=wednesday,	0 7 0 -4 7 0 0 -14
o:leads=year from	0 4 0 0 0 0 0 -7
o:leads=year, to	0 0 0 -8 0 0 0 9
o:leads=year, until	0 -5 0 -17 3 0 0 19
o:left=controls	24 -14 -11 -3 2 3 -3 -13
o:left=controls right=none	24 -11 -8 -1 -3 -3 -1 -7
o:left=deal	2 -5 -7 8 -8 0 15 -11
o:left=deal right=duties	0 -4 0 0 -1 0 0 11
o:left=deal right=none	3 -3 -5 12 -4 1 13 -23
o:left=deal right=truce	0 3 0 -9 0 0 0 5
o:left=duties	-13 -7 -2 18 8 -13 -19 -2
o:left=duties right=deal	0 -19 0 21 0 0 0 0
o:left=duties right=duties	5 -6 0 3 0 0 0 0
o:left=duties right=longer	0 0 2 -9 0 0 0 6
o:left=duties right=none	-28 4 -2 6 4 -12 -16 -2
o:left=duties right=procedure	0 -11 0 0 13 0 0 -4
o:left=duties right=truce	0 -9 0 11 -2 0 0 3
o:left=exclusions	-4 2 30 -4 -18 0 0 -22
o:left=exclusions right=none	-3 0 17 5 -14 0 0 -17
o:left=fees	0 -5 -3 6 8 0 0 -9
o:left=fees right=none	0 -5 -3 2 11 0 0 -8
o:left=longer	0 -20 9 4 -11 -7 -4 9
o:left=longer right=none	-8 -15 11 12 -9 -7 -3 0
o:left=meeting	-12 -5 -1 33 -3 -17 0 -17
o:left=meeting right=deal	0 12 0 -12 -1 0 0 4
o:left=meeting right=duties	0 -5 8 14 -8 0 0 -10
o:left=meeting right=meeting	0 0 0 7 0 0 0 0
o:left=meeting right=none	-10 -7 -8 30 4 -13 2 -21
o:left=meeting right=truce	0 0 0 6 0 0 0 -4
o:left=none	-15 8 -22 16 -11 -22 -9 8
o:left=none right=deal	-3 -4 0 -10 4 -3 13 3
o:left=none right=duties	-7 7 -3 9 -28 -2 2 -2
o:left=none right=fees	0 -8 0 -9 17 0 0 0
o:left=none right=longer	0 18 -15 -5 6 0 5 -12
o:left=none right=meeting	0 -13 0 13 -2 0 0 0
o:left=none right=none	-17 5 -21 15 -16 -24 -25 16
o:left=none right=procedure	-1 4 0 -10 11 0 0 0
o:left=none right=sale	0 -6 0 0 -6 16 0 -5
o:left=none right=signing	0 9 0 5 3 -2 0 -19
o:left=none right=truce	-4 3 2 -8 1 0 0 5
o:left=procedure	-3 -4 -15 9 13 -13 -6 -14
o:left=procedure right=none	-2 -5 -14 10 12 -11 -5 -15
o:left=sale	-5 -5 -2 -2 -6 26 -2 -13
o:left=sale right=none	-5 -2 -2 0 -5 22 -2 -12
o:left=signing	-7 -10 -1 2 3 6 0 3
o:left=signing right=duties	0 -2 0 11 -3 0 -1 -1
o:left=signing right=none	-5 -8 -2 -1 7 6 2 0
o:left=truce	-3 0 -26 11 0 -11 -5 0
o:left=truce right=duties	0 3 0 -8 4 0 0 1
o:left=truce right=longer	0 -6 0 18 0 0 0 -11
o:left=truce right=meeting	0 0 0 -6 0 0 0 6
o:left=truce right=none	-1 2 -24 7 -4 -10 -4 1
o:meet meets ahead	0 -1 0 -17 14 0 0 6
o:meet on ahead	0 0 0 15 -17 0 0 0
o:near=controls	16 -18 -5 0 3 -3 -1 -4
o:near=deal	5 2 -5 -4 -10 3 12 -5
o:near=duties	-4 -13 5 18 7 -8 -12 -4
o:near=exclusions	-1 -3 7 12 0 0 0 -14
o:near=fees	0 -4 0 11 0 0 0 -6
o:near=longer	-4 -30 7 1 -5 -5 -3 14
o:near=meeting	-7 2 0 0 6 -12 -9 7
o:near=none	-18 6 -17 20 -5 -12 -11 0
o:near=procedure	-11 -25 -11 25 6 -9 -4 -6
o:near=sale	-2 0 0 0 -11 19 0 -7
o:near=signing	-2 -7 0 8 7 -10 0 -5
o:near=truce	2 12 -17 6 -3 -7 -2 -8
o:no verb  ahead	-7 2 0 -1 4 11 -3 -7
o:no verb  today	2 8 0 -2 0 0 0 -2
o:no verb ( ahead	0 -1 0 -3 0 0 0 7
o:no verb 12:01 today	0 12 0 -9 0 0 0 0
o:no verb a ahead	0 -15 0 22 0 0 0 -8
o:no verb after ahead	0 -3 0 -8 7 0 0 6
o:no verb and ahead	0 -11 0 12 10 0 0 -12
o:no verb before ahead	0 -21 0 15 0 0 0 1
o:no verb bern, today	0 8 0 -8 0 0 0 0
o:no verb by ahead	-2 -5 3 -11 17 -6 0 0
o:no verb date: today	0 0 0 9 0 0 0 -6
o:no verb ends ahead	0 -3 0 18 -2 0 0 -12
o:no verb ends today	0 0 0 -9 0 0 0 9
o:no verb friday today	0 0 0 6 0 0 0 -6
o:no verb friday, ahead	1 0 8 -8 4 -2 0 -4
o:no verb friday, today	0 7 0 0 0 0 0 -8
o:no verb from ahead	-11 5 7 15 -7 -1 0 -37
o:no verb from today	0 10 0 -8 0 0 0 0
o:no verb monday today	0 -1 0 8 0 0 0 -2
o:no verb monday, ahead	0 9 0 -4 -1 0 0 0
o:no verb monday, today	0 -3 0 8 0 0 0 -2
o:no verb of ahead	-6 13 0 0 -12 0 0 0
o:no verb on ahead	15 7 5 -27 6 -13 1 6
o:no verb on today	0 3 0 6 0 0 0 -12
o:no verb saturday, ahead	0 12 0 -12 0 0 0 0
o:no verb saturday, today	0 -1 0 7 0 0 0 -2
o:no verb since ahead	0 4 0 3 0 0 0 -8
o:no verb sunday, ahead	0 0 0 -10 0 0 0 12
o:no verb the ahead	2 6 11 -19 0 -3 2 2
o:no verb through ahead	0 -6 4 -4 0 0 0 7
o:no verb thursday today	0 -2 0 -2 0 0 0 6
o:no verb thursday, ahead	0 -10 0 6 0 0 0 2
o:no verb thursday, today	0 -2 0 -3 0 0 0 7
o:no verb to ahead	0 -10 0 -8 -9 3 0 16
o:no verb tomorrow, ahead	0 2 0 0 0 6 0 -8
o:no verb tuesday today	0 0 0 13 0 0 0 -9
o:no verb tuesday, today	0 -4 0 -8 0 0 0 13
o:no verb until ahead	4 2 -19 -9 -4 0 -6 11
o:no verb washington, today	0 -1 0 11 0 0 0 -6
o:no verb wednesday today	0 0 0 11 0 0 0 -7
o:no verb wednesday, ahead	0 14 0 -12 -5 5 0 -3
o:no verb wednesday, today	0 -12 0 0 8 0 0 0
o:no verb week, ahead	0 0 0 -19 10 0 0 9
o:no verb | today	-3 0 0 6 0 0 0 0
o:no verb · today	0 0 0 9 0 0 0 -3
o:no verb — today	0 -5 0 16 0 0 0 -7
o:other by ahead	0 -3 -1 -23 19 0 0 10
o:other for ahead	0 -8 0 4 4 0 0 -2
o:other from ahead	1 -16 0 16 -8 0 0 1
o:other of ahead	0 13 0 -9 0 0 0 0
o:other on ahead	0 -10 0 2 0 0 0 6
o:other the ahead	0 0 0 -4 -2 0 0 11
o:other to ahead	0 4 11 4 -2 0 0 -15
o:other until ahead	0 8 8 -4 8 0 0 -19
o:pay from ahead	0 7 0 -12 12 0 0 -1
o:pay on ahead	0 -8 0 13 -1 0 0 -1
o:pay until ahead	0 -9 0 2 -1 0 0 6
o:place on ahead	0 -1 0 7 -2 0 0 0
o:plan from ahead	0 -6 0 0 8 0 0 0
o:post on ahead	0 -2 0 -2 8 0 0 0
o:put from ahead	0 19 0 -14 -2 0 0 -2
o:put on ahead	0 -20 0 33 -7 0 0 -6
o:put until ahead	10 3 0 -9 -1 0 0 0
o:raise on ahead	0 4 0 0 0 0 0 -7
o:reach by ahead	0 0 0 -6 6 0 0 1
o:remain until ahead	0 -2 0 6 0 0 0 0
o:return on ahead	-1 5 0 -3 -8 0 0 5
o:right=controls on	-5 -4 0 13 0 0 0 0
o:right=deal	-1 -11 -2 -3 0 3 16 3
o:right=deal from	0 -3 0 6 0 0 0 0
o:right=deal on	0 -3 0 -10 0 0 0 19
o:right=deal until	-2 9 0 -7 -4 6 12 -14
o:right=duties	0 1 0 14 -28 -6 -1 0
o:right=duties 	0 8 0 -3 -1 0 0 0
o:right=duties before	0 7 2 1 -5 0 0 -8
o:right=duties by	0 6 5 -12 -3 0 1 2
o:right=duties from	4 3 -2 0 -6 0 0 -6
o:right=duties on	0 -16 -2 28 -19 0 0 -2
o:right=duties since	0 0 0 9 0 0 0 -5
o:right=duties the	0 9 0 -14 0 0 0 5
o:right=duties to	0 -3 0 -10 0 0 0 15
o:right=duties until	0 -2 -1 -1 -3 0 0 10
o:right=exclusions before	0 0 -7 5 2 0 0 0
o:right=exclusions on	3 1 0 -13 -3 0 0 4
o:right=fees	-2 -8 0 -11 19 0 0 0
o:right=fees on	0 -3 0 -2 6 0 0 0
o:right=longer	0 14 7 -5 3 0 5 -17
o:right=longer on	-3 7 13 -6 7 0 0 -13
o:right=meeting	0 -15 0 21 -9 0 -1 4
o:right=meeting on	0 -10 0 12 -6 0 0 2
o:right=none	-16 -5 -25 40 -2 -27 -27 -6
o:right=none 	4 0 0 5 -14 9 -5 -6
o:right=none (	0 -3 0 0 0 0 0 6
o:right=none 12:01	0 10 0 -7 0 0 0 -1
o:right=none a	0 -16 0 16 0 0 4 -3
o:right=none a.m.	0 8 0 -2 0 0 0 -3
o:right=none after	1 5 0 -26 11 0 0 10
o:right=none again	0 -5 0 7 0 0 0 0
o:right=none and	0 -7 0 14 4 0 0 -12
o:right=none as	0 -9 0 3 -5 0 0 6
o:right=none beginning	0 7 0 -6 0 0 0 0
o:right=none bern,	0 8 0 -8 0 0 0 0
o:right=none beyond	0 0 0 -7 0 0 0 10
o:right=none by	-15 -13 0 4 14 0 7 -20
o:right=none cent	0 -5 0 7 0 0 0 0
o:right=none come	0 10 0 -5 0 0 0 -4
o:right=none due	0 5 0 -9 8 0 0 -3
o:right=none end	0 0 1 7 0 0 0 -9
o:right=none ended	0 0 0 8 0 0 0 -6
o:right=none ends	0 -5 0 1 -5 0 0 7
o:right=none for	-1 -5 -3 0 0 2 0 9
o:right=none friday	0 0 0 0 5 0 0 -6
o:right=none friday,	-1 7 8 -10 3 -2 0 -5
o:right=none from	0 12 -2 7 3 -10 -7 -38
o:right=none has	7 0 0 -3 0 0 0 0
o:right=none is	-2 9 0 -1 -13 4 0 0
o:right=none it	0 -2 0 11 -4 0 0 0
o:right=none lumpur,	0 -4 0 7 0 0 0 0
o:right=none meets	0 0 0 -23 17 0 0 8
o:right=none midnight	0 0 0 -7 3 0 0 4
o:right=none monday	0 -1 0 8 0 0 0 -2
o:right=none noon	0 1 0 -2 7 0 0 -7
o:right=none of	-16 9 0 9 -2 0 -2 -12
o:right=none on	-2 11 -12 10 0 -11 -9 -9
o:right=none out	0 -5 0 -8 0 0 0 15
o:right=none says	0 0 0 -4 0 0 0 8
o:right=none since	0 -5 0 18 -7 0 0 -6
o:right=none starts	0 12 0 -7 0 0 0 -3
o:right=none sunday	0 -1 0 -7 -2 0 0 12
o:right=none sunday,	0 -1 0 -5 0 0 0 9
o:right=none than	0 9 0 -23 19 0 0 -4
o:right=none the	0 2 0 0 -12 -19 3 5
o:right=none through	0 -12 0 2 -9 0 0 11
o:right=none thursday	0 -2 0 -2 0 0 0 6
o:right=none thursday,	0 -13 0 4 -2 0 0 6
o:right=none till	9 -8 -1 -10 -4 6 0 3
o:right=none to	0 -10 2 -5 -14 5 -3 13
o:right=none tomorrow,	0 2 0 0 0 6 0 -8
o:right=none tuesday	0 -3 0 5 6 0 0 -9
o:right=none tuesday,	0 4 0 -11 0 0 0 5
o:right=none until	0 -7 6 -7 8 -18 -21 12
o:right=none up	0 -5 0 -6 4 0 0 7
o:right=none washington,	0 -1 0 8 0 0 0 -2
o:right=none wednesday	0 0 0 13 0 0 0 -7
o:right=none wednesday,	0 9 0 -7 3 1 0 -6
o:right=none week,	0 0 0 -19 10 0 0 8
o:right=none ·	0 0 0 9 0 0 0 -3
o:right=none —	0 0 0 11 -2 0 0 -7
o:right=procedure	-3 -9 0 -10 21 0 0 0
o:right=procedure 	0 -3 0 -14 19 0 0 0
o:right=procedure on	0 6 0 -3 4 0 0 -5
o:right=sale	0 -8 0 0 -7 20 0 -7
o:right=signing	1 3 0 11 -5 -3 -1 -11
o:right=signing on	0 0 0 0 7 0 0 -4
o:right=truce	-4 -7 4 -7 4 -1 -3 12
o:right=truce 	-1 3 0 4 -6 0 0 -2
o:right=truce by	0 -4 0 0 11 0 0 -1
o:right=truce from	0 -14 0 -3 -3 0 0 20
o:right=truce of	0 0 0 12 0 0 0 -4
o:right=truce on	0 4 1 0 2 0 0 -7
o:right=truce since	0 0 0 7 0 0 0 -1
o:rise from ahead	0 -10 0 13 0 0 0 0
o:rise on ahead	0 23 0 -10 -3 0 0 -14
o:run from ahead	0 0 0 10 0 0 0 -10
o:run the ahead	0 -6 4 1 0 0 0 0
o:say on ahead	0 2 0 6 -10 0 0 -1
o:see on ahead	0 -1 0 7 0 0 0 -1
o:sell by ahead	0 0 0 -4 -7 11 0 0
o:set on ahead	0 0 0 8 0 0 0 -6
o:sign by ahead	0 -7 5 0 4 0 0 -4
o:sign on ahead	0 8 0 2 -11 0 0 -9
o:sit on ahead	0 -8 0 8 2 0 0 -4
o:sit until ahead	0 11 0 -3 2 0 0 -11
o:subject=controls	19 -3 -10 7 -1 2 -4 -31
o:subject=controls carried	19 -1 0 -12 -3 0 0 2
o:subject=controls carried begin	9 -3 0 -5 0 0 0 0
o:subject=controls carried begin ahead	9 -3 0 -5 0 0 0 0
o:subject=controls carried from ahead	13 -12 0 0 0 0 0 0
o:subject=controls carried say	0 10 0 -9 0 0 0 0
o:subject=controls carried say ahead	0 10 0 -9 0 0 0 0
o:subject=controls carried say on	0 10 0 -9 0 0 0 0
o:subject=controls carried suspend	8 0 0 -11 0 0 0 3
o:subject=controls carried suspend ahead	8 0 0 -11 0 0 0 3
o:subject=controls carried the ahead	7 0 0 -1 0 0 0 0
o:subject=controls far	12 -3 0 1 -5 0 0 -4
o:subject=controls far  today	6 0 0 -5 0 0 0 0
o:subject=controls far carried	6 -7 2 -3 10 -1 0 -5
o:subject=controls far carried begin	0 -13 0 6 0 0 0 3
o:subject=controls far carried begin ahead	0 -12 0 6 0 0 0 3
o:subject=controls far carried end	0 0 0 9 -3 0 0 -3
o:subject=controls far carried end ahead	0 0 0 9 -3 0 0 -3
o:subject=controls far carried from ahead	0 -9 0 3 6 0 0 0
o:subject=controls far carried on ahead	-1 -4 6 -3 5 0 0 0
o:subject=controls far carried put	9 -3 0 -2 0 0 0 0
o:subject=controls far carried put ahead	9 -3 0 -2 0 0 0 0
o:subject=controls far carried write	0 0 8 -1 0 0 0 -2
o:subject=controls far carried write on	0 0 8 -1 0 0 0 -2
o:subject=controls far no verb	12 -3 0 1 -5 0 0 -4
o:subject=controls far no verb ahead	6 -3 0 7 -5 0 0 -4
o:subject=controls far no verb on	0 0 0 9 -1 0 0 0
o:subject=controls far no verb today	6 0 0 -5 0 0 0 0
o:subject=controls far on ahead	0 0 0 9 -1 0 0 0
o:subject=controls from ahead	8 -4 0 0 0 0 0 0
o:subject=controls no verb	6 2 -5 2 0 4 0 -19
o:subject=controls no verb ahead	9 3 -4 -1 0 4 0 -19
o:subject=controls no verb on	7 -10 0 1 0 0 0 0
o:subject=controls no verb today	-5 0 0 8 0 0 0 0
o:subject=controls no verb until	0 3 -1 -12 11 6 0 -15
o:subject=controls of ahead	-5 0 0 8 0 0 0 0
o:subject=controls on ahead	0 -14 0 14 1 0 0 0
o:subject=controls suspend	6 0 0 0 0 0 0 -4
o:subject=controls suspend ahead	6 0 0 0 0 0 0 -4
o:subject=controls until ahead	4 3 -1 -12 10 6 0 -19
o:subject=deal	1 1 -10 5 -7 1 17 -17
o:subject=deal be	0 -3 0 -9 0 10 1 0
o:subject=deal be ahead	0 -3 0 -9 0 10 1 0
o:subject=deal begin	0 -5 0 11 -1 0 0 0
o:subject=deal begin ahead	0 -5 0 11 -1 0 0 0
o:subject=deal by ahead	0 -3 0 -2 -4 0 1 11
o:subject=deal carried	-2 0 -4 3 -10 0 -4 9
o:subject=deal carried be	0 3 0 13 -1 0 -1 -15
o:subject=deal carried be ahead	0 3 0 13 -1 0 -1 -15
o:subject=deal carried begin	0 0 0 10 -8 0 0 -3
o:subject=deal carried begin ahead	0 0 0 10 -8 0 0 -3
o:subject=deal carried from ahead	0 15 0 -14 0 0 0 0
o:subject=deal carried on ahead	0 0 0 0 0 0 0 6
o:subject=deal carried the ahead	0 0 0 6 -2 0 -2 0
o:subject=deal carried until ahead	0 -8 0 14 -4 0 0 -2
o:subject=deal end	0 0 0 16 0 0 0 -14
o:subject=deal end ahead	0 0 0 15 0 0 0 -14
o:subject=deal end on	0 0 0 15 0 0 0 -14
o:subject=deal far	-3 -3 0 5 7 0 0 -5
o:subject=deal far  ahead	0 0 0 9 0 0 0 -5
o:subject=deal far carried	0 7 -6 11 -15 -6 -9 2
o:subject=deal far carried be	0 16 0 -5 -8 0 -3 2
o:subject=deal far carried be ahead	0 16 0 -5 -8 0 -3 2
o:subject=deal far carried begin	0 -3 0 6 3 0 0 -6
o:subject=deal far carried begin ahead	0 -3 0 6 3 0 0 -6
o:subject=deal far carried begin on	0 0 0 5 0 0 0 -7
o:subject=deal far carried by ahead	0 -3 0 13 -5 0 -4 0
o:subject=deal far carried end	0 0 0 6 0 0 0 -5
o:subject=deal far carried end ahead	0 0 0 6 0 0 0 -5
o:subject=deal far carried for ahead	0 -3 0 9 -1 0 0 0
o:subject=deal far carried from ahead	2 -7 0 7 0 0 0 0
o:subject=deal far carried meet	0 0 0 6 0 0 0 -1
o:subject=deal far carried on ahead	0 6 0 -1 -7 0 0 0
o:subject=deal far carried the ahead	0 0 0 9 0 0 0 -3
o:subject=deal far carried until ahead	0 6 0 -7 4 0 0 0
o:subject=deal far no verb	-3 -3 0 5 7 0 0 -5
o:subject=deal far no verb 	0 0 0 11 0 0 0 -5
o:subject=deal far no verb ahead	-2 0 0 0 8 0 0 0
o:subject=deal far no verb on	0 2 0 -12 0 0 0 10
o:subject=deal far no verb today	0 -2 0 14 0 0 0 -7
o:subject=deal far on ahead	0 2 0 -12 0 0 0 10
o:subject=deal from ahead	0 1 0 -9 0 0 0 7
o:subject=deal no verb	6 3 -2 -6 2 -9 9 -6
o:subject=deal no verb ahead	6 4 -2 -8 2 -9 10 -5
o:subject=deal no verb on	-1 7 0 -18 10 0 -1 5
o:subject=deal no verb until	11 -4 0 6 0 0 -1 -9
o:subject=deal on ahead	-3 6 0 -7 6 9 -2 -7
o:subject=deal reach	0 -4 0 -3 0 0 0 10
o:subject=deal reach ahead	0 -4 0 -3 0 0 0 10
o:subject=deal reach on	0 -3 0 -2 0 0 0 6
o:subject=deal until ahead	9 -5 0 5 0 0 3 -13
o:subject=duties	-22 8 -10 9 -9 -12 -15 4
o:subject=duties after ahead	0 -4 0 -1 8 0 0 0
o:subject=duties announce for	0 8 0 -7 0 0 0 0
o:subject=duties be	0 -2 -3 1 -4 0 0 9
o:subject=duties be ahead	0 -1 -2 0 -4 0 0 10
o:subject=duties be from	0 7 0 -3 0 0 0 -2
o:subject=duties be on	0 5 0 0 -18 0 0 7
o:subject=duties before ahead	0 -3 0 16 -9 0 0 -3
o:subject=duties begin	-2 2 -3 9 -10 0 0 -7
o:subject=duties begin ahead	-2 5 -3 6 -9 0 0 -6
o:subject=duties begin from	0 -7 0 11 0 0 0 -1
o:subject=duties begin on	0 0 0 6 -1 0 0 -6
o:subject=duties by ahead	0 10 3 0 -1 0 0 -17
o:subject=duties carried	-5 -10 -9 10 6 -11 -9 6
o:subject=duties carried announce	0 -3 0 7 0 0 0 0
o:subject=duties carried announce ahead	0 -3 0 7 0 0 0 0
o:subject=duties carried be ahead	-2 -2 0 -1 4 0 0 6
o:subject=duties carried be from	0 -4 0 7 -4 0 0 3
o:subject=duties carried be the	0 12 0 0 0 0 0 -11
o:subject=duties carried be today	0 0 0 6 0 0 0 -3
o:subject=duties carried begin	8 -3 0 -5 -3 0 0 10
o:subject=duties carried begin ahead	8 -1 0 -7 -3 0 0 10
o:subject=duties carried begin on	1 5 0 -8 -2 0 0 4
o:subject=duties carried by ahead	0 -10 6 0 2 0 -1 0
o:subject=duties carried charge	0 -4 0 8 0 0 0 0
o:subject=duties carried charge from	0 0 0 -7 0 0 0 6
o:subject=duties carried end	-1 9 -4 0 5 0 0 -7
o:subject=duties carried end ahead	-1 9 -4 0 5 0 0 -7
o:subject=duties carried end on	0 12 -3 -22 7 0 0 1
o:subject=duties carried fall	0 0 0 -10 0 0 0 8
o:subject=duties carried fall ahead	0 0 0 -10 0 0 0 8
o:subject=duties carried fall on	0 0 0 -10 0 0 0 8
o:subject=duties carried from ahead	-3 -6 0 6 -9 0 0 10
o:subject=duties carried meet	0 0 0 -6 11 0 0 -5
o:subject=duties carried meet ahead	0 0 0 -6 11 0 0 -5
o:subject=duties carried on ahead	0 1 -7 0 -3 0 0 4
o:subject=duties carried order	0 -3 0 10 0 0 0 -4
o:subject=duties carried order ahead	0 -3 0 10 0 0 0 -4
o:subject=duties carried other	0 -3 0 -6 -1 0 0 15
o:subject=duties carried other ahead	0 -2 0 -7 0 0 0 15
o:subject=duties carried other on	0 -8 0 0 0 0 0 9
o:subject=duties carried pay	0 -8 0 14 0 0 0 -1
o:subject=duties carried pay ahead	0 -7 0 14 0 0 0 -4
o:subject=duties carried put	0 -11 0 2 9 0 0 0
o:subject=duties carried put ahead	0 -11 0 2 9 0 0 0
o:subject=duties carried reach	0 -1 0 7 0 0 0 -9
o:subject=duties carried reach ahead	0 -1 0 7 0 0 0 -9
o:subject=duties carried run	0 4 0 -8 0 0 0 1
o:subject=duties carried run ahead	0 4 0 -8 0 0 0 1
o:subject=duties carried since ahead	0 0 0 8 0 0 0 -5
o:subject=duties carried suspend	0 0 -2 -6 0 0 0 14
o:subject=duties carried suspend ahead	0 0 -2 -6 0 0 0 14
o:subject=duties carried suspend until	-6 4 -1 -14 -3 0 0 20
o:subject=duties carried the ahead	0 0 0 6 0 0 0 -3
o:subject=duties carried to ahead	3 8 0 -3 -3 0 0 -2
o:subject=duties carried until ahead	-9 8 -5 -3 2 0 0 3
o:subject=duties collect	0 0 0 -5 0 0 0 7
o:subject=duties collect ahead	0 0 0 -8 0 0 0 9
o:subject=duties collect from	0 1 0 -8 0 0 0 5
o:subject=duties end	0 17 2 -6 -8 0 0 -12
o:subject=duties end ahead	0 20 2 -10 -8 0 0 -12
o:subject=duties end on	0 7 4 0 -6 0 0 -8
o:subject=duties far	-9 1 1 4 -5 2 -3 0
o:subject=duties far  ahead	-4 3 -3 -6 7 9 0 -5
o:subject=duties far carried	-12 1 7 3 6 -12 -12 0
o:subject=duties far carried agree	0 7 0 -2 0 0 0 -4
o:subject=duties far carried agree ahead	0 7 0 -2 0 0 0 -4
o:subject=duties far carried agree on	0 7 0 -4 0 0 0 0
o:subject=duties far carried announce	0 4 0 -8 0 0 0 7
o:subject=duties far carried announce ahead	0 0 0 -2 0 0 0 7
o:subject=duties far carried announce on	0 -7 0 2 0 0 0 4
o:subject=duties far carried ask	0 10 0 -4 -2 0 0 0
o:subject=duties far carried ask ahead	0 10 0 -4 -2 0 0 0
o:subject=duties far carried ask on	0 11 0 -9 0 0 0 0
o:subject=duties far carried be	-2 -4 3 0 15 0 0 -11
o:subject=duties far carried be ahead	-2 -1 4 -3 16 0 0 -11
o:subject=duties far carried be before	0 -9 7 10 -10 0 0 0
o:subject=duties far carried be by	0 -7 0 -4 21 0 -4 -6
o:subject=duties far carried be is	0 9 0 0 -3 -2 0 -4
o:subject=duties far carried be on	0 -6 0 0 4 1 0 -1
o:subject=duties far carried be the	0 4 0 -9 0 0 6 0
o:subject=duties far carried be today	0 -4 0 7 0 0 0 0
o:subject=duties far carried be until	0 -1 0 1 8 0 0 -10
o:subject=duties far carried before ahead	0 -11 9 -1 1 0 0 3
o:subject=duties far carried before today	0 -3 0 6 0 0 0 0
o:subject=duties far carried begin	-5 -5 7 -1 5 0 0 0
o:subject=duties far carried begin ahead	-5 -2 7 -6 6 0 0 1
o:subject=duties far carried begin before	0 -17 3 0 14 0 0 0
o:subject=duties far carried begin from	0 7 0 -4 0 0 0 0
o:subject=duties far carried begin on	0 6 0 -2 0 0 0 -2
o:subject=duties far carried begin today	0 -5 0 8 0 0 0 0
o:subject=duties far carried begin until	0 -12 5 0 -2 0 0 6
o:subject=duties far carried by ahead	0 6 -3 4 4 0 -9 -15
o:subject=duties far carried charge	0 -6 0 15 0 0 0 -9
o:subject=duties far carried charge ahead	0 -6 0 15 0 0 0 -8
o:subject=duties far carried charge from	0 -14 0 15 0 0 0 0
o:subject=duties far carried collect ahead	0 7 0 -5 0 0 0 -1
o:subject=duties far carried confirm	0 -3 0 0 -5 0 0 8
o:subject=duties far carried confirm ahead	0 -3 0 0 -5 0 0 8
o:subject=duties far carried end	1 -6 6 -2 -13 0 0 8
o:subject=duties far carried end ahead	1 -6 6 -3 -13 0 0 8
o:subject=duties far carried end on	1 -5 10 -3 -9 0 0 4
o:subject=duties far carried expect	0 0 0 14 -11 0 0 0
o:subject=duties far carried expect ahead	0 0 0 14 -11 0 0 0
o:subject=duties far carried fall	0 10 0 0 0 0 0 -13
o:subject=duties far carried fall ahead	0 11 0 0 0 0 0 -13
o:subject=duties far carried fall on	0 14 0 -2 0 0 0 -12
o:subject=duties far carried for ahead	0 -3 0 0 0 0 0 7
o:subject=duties far carried from ahead	3 3 -2 -26 14 0 0 15
o:subject=duties far carried have	-1 -6 0 0 10 -1 0 0
o:subject=duties far carried have ahead	-1 -6 0 0 10 -1 0 0
o:subject=duties far carried impose	6 -6 0 0 0 0 0 0
o:subject=duties far carried impose ahead	6 -6 0 0 0 0 0 0
o:subject=duties far carried impose from	6 -6 0 0 0 0 0 0
o:subject=duties far carried is ahead	0 9 0 0 -3 -2 0 -4
o:subject=duties far carried keep	0 4 0 1 0 0 0 -6
o:subject=duties far carried keep ahead	0 4 0 1 0 0 0 -6
o:subject=duties far carried lower	0 13 0 -9 0 0 0 -2
o:subject=duties far carried lower ahead	0 13 0 -9 0 0 0 -2
o:subject=duties far carried make	0 7 0 0 -2 0 0 -5
o:subject=duties far carried make ahead	0 7 0 0 -2 0 0 -5
o:subject=duties far carried meet	0 -2 0 -10 7 0 0 6
o:subject=duties far carried meet ahead	0 -2 0 -10 7 0 0 6
o:subject=duties far carried meet on	0 -1 0 -5 0 0 0 9
o:subject=duties far carried of ahead	0 2 0 4 0 0 0 -7
o:subject=duties far carried on ahead	-1 5 5 5 -5 0 0 -8
o:subject=duties far carried on today	0 -5 0 8 0 0 0 0
o:subject=duties far carried order	0 7 0 -7 0 0 0 0
o:subject=duties far carried order ahead	0 7 0 -7 0 0 0 0
o:subject=duties far carried other	0 -17 -1 6 4 0 0 4
o:subject=duties far carried other ahead	0 -17 -1 6 4 0 0 4
o:subject=duties far carried other on	0 -8 0 -9 5 0 0 10
o:subject=duties far carried pay	0 0 0 8 0 0 0 -10
o:subject=duties far carried pay ahead	0 2 0 3 0 0 0 -9
o:subject=duties far carried pay from	0 2 0 -7 7 0 0 0
o:subject=duties far carried pay today	0 -4 0 6 0 0 0 0
o:subject=duties far carried plan	0 0 0 -8 4 0 0 1
o:subject=duties far carried plan ahead	0 0 0 -8 4 0 0 1
o:subject=duties far carried post	0 0 0 -6 8 0 0 0
o:subject=duties far carried put	0 6 0 -5 -5 0 0 3
o:subject=duties far carried put ahead	0 6 0 -5 -5 0 0 3
o:subject=duties far carried reach	0 0 0 7 -4 0 0 0
o:subject=duties far carried reach ahead	0 0 0 7 -4 0 0 0
o:subject=duties far carried return	0 0 0 -5 -2 0 0 10
o:subject=duties far carried return ahead	0 0 0 -5 -2 0 0 10
o:subject=duties far carried run	-2 1 0 -7 0 0 0 7
o:subject=duties far carried run ahead	-2 1 0 -7 0 0 0 7
o:subject=duties far carried say on	0 2 0 3 0 0 0 -6
o:subject=duties far carried set	0 -4 0 8 -1 0 0 0
o:subject=duties far carried set ahead	0 -4 0 8 -1 0 0 0
o:subject=duties far carried sign	0 8 0 0 -3 0 0 -3
o:subject=duties far carried sign ahead	0 8 0 0 -3 0 0 -2
o:subject=duties far carried sign on	0 10 0 -5 0 0 0 -2
o:subject=duties far carried since ahead	0 -4 0 9 0 0 0 -2
o:subject=duties far carried sit	0 -1 0 10 -2 0 0 -1
o:subject=duties far carried sit ahead	0 -1 0 10 -2 0 0 -1
o:subject=duties far carried suspend	0 9 -1 1 -7 0 0 -6
o:subject=duties far carried suspend ahead	0 9 0 1 -7 0 0 -6
o:subject=duties far carried suspend from	0 10 0 -4 0 0 0 -3
o:subject=duties far carried suspend until	0 6 0 0 0 0 0 -4
o:subject=duties far carried tell	0 8 0 -3 -3 0 0 0
o:subject=duties far carried tell ahead	0 9 0 -4 -3 0 0 0
o:subject=duties far carried tell on	0 -6 0 12 -3 0 0 0
o:subject=duties far carried the ahead	-9 13 0 -8 1 0 4 -4
o:subject=duties far carried threaten	0 0 0 -6 7 0 0 0
o:subject=duties far carried threaten ahead	0 0 0 -6 7 0 0 0
o:subject=duties far carried threaten from	0 0 0 -9 8 0 0 0
o:subject=duties far carried to ahead	2 -15 0 0 0 0 0 7
o:subject=duties far carried until ahead	-10 -3 6 4 4 -3 0 -3
o:subject=duties far carried write	0 -6 0 10 0 0 0 0
o:subject=duties far carried write ahead	0 -6 0 10 0 0 0 0
o:subject=duties far carried write on	0 -6 0 10 0 0 0 0
o:subject=duties far friday, today	0 8 0 -6 0 0 0 0
o:subject=duties far from ahead	0 -6 12 5 -5 0 0 -7
o:subject=duties far no verb	-9 1 1 4 -5 2 -3 0
o:subject=duties far no verb 	-6 0 -3 -3 10 9 0 -8
o:subject=duties far no verb ahead	-6 -1 3 6 -5 4 -2 -2
o:subject=duties far no verb friday,	0 14 0 -11 -1 0 0 0
o:subject=duties far no verb from	0 -4 12 2 -5 0 0 -7
o:subject=duties far no verb on	0 17 0 -10 -6 0 0 0
o:subject=duties far no verb the	0 5 0 3 0 0 0 -8
o:subject=duties far no verb to	0 -8 0 5 0 0 0 0
o:subject=duties far no verb tuesday,	0 -7 0 12 0 0 0 -4
o:subject=duties far no verb until	2 -14 0 2 -14 0 0 9
o:subject=duties far no verb wednesday,	0 -3 0 6 0 0 0 0
o:subject=duties far on ahead	0 18 0 -11 -6 0 0 0
o:subject=duties far the ahead	0 5 0 3 0 0 0 -8
o:subject=duties far thursday, today	0 0 0 -7 0 0 0 8
o:subject=duties far to ahead	0 -8 0 5 0 0 0 0
o:subject=duties far until ahead	2 -14 0 2 -14 0 0 9
o:subject=duties far wednesday, today	0 -3 0 6 0 0 0 0
o:subject=duties for ahead	0 4 0 2 -9 0 0 0
o:subject=duties from ahead	-4 -8 -5 24 -16 0 0 -9
o:subject=duties lower	0 -6 0 6 0 0 0 0
o:subject=duties lower ahead	0 -6 0 6 0 0 0 0
o:subject=duties no verb	-12 -1 -11 8 -4 -5 -6 10
o:subject=duties no verb 12:01	0 10 0 -9 0 0 0 0
o:subject=duties no verb after	0 -5 0 -1 8 0 0 0
o:subject=duties no verb ahead	-12 -3 -10 7 -3 -5 -6 15
o:subject=duties no verb as	0 -2 0 -8 0 0 0 11
o:subject=duties no verb before	0 -12 0 16 -2 0 0 -2
o:subject=duties no verb by	0 -4 0 8 2 0 0 -5
o:subject=duties no verb from	0 -4 -1 16 -11 0 0 -13
o:subject=duties no verb monday,	0 9 0 -7 0 0 0 -1
o:subject=duties no verb on	0 -6 -5 9 0 0 0 -2
o:subject=duties no verb the	0 14 0 -19 -2 0 0 5
o:subject=duties no verb to	0 8 0 -14 0 0 0 4
o:subject=duties no verb today	0 5 0 2 0 0 0 -11
o:subject=duties no verb until	0 3 -7 2 -1 0 0 0
o:subject=duties no verb wednesday,	0 12 0 -8 0 0 0 -3
o:subject=duties of ahead	0 -2 0 10 -1 0 0 -6
o:subject=duties on ahead	-3 10 -2 1 -9 0 0 -3
o:subject=duties other	0 0 -1 -3 10 0 0 -2
o:subject=duties other ahead	0 0 -1 -3 10 0 0 -2
o:subject=duties pay	0 -5 0 11 -4 0 0 0
o:subject=duties pay ahead	0 -5 0 11 -4 0 0 0
o:subject=duties return	0 3 0 -20 0 0 0 13
o:subject=duties return ahead	0 3 0 -22 0 0 0 14
o:subject=duties return on	0 3 0 -22 0 0 0 14
o:subject=duties rise from	0 -10 0 11 0 0 0 0
o:subject=duties suspend	0 -3 -2 6 -5 0 0 2
o:subject=duties suspend ahead	0 -3 -2 6 -5 0 0 2
o:subject=duties suspend from	0 8 0 -7 0 0 0 0
o:subject=duties suspend until	-2 -11 -1 14 -3 0 0 0
o:subject=duties the ahead	0 13 2 -15 -3 0 0 0
o:subject=duties to ahead	1 0 0 -18 0 0 0 9
o:subject=duties until ahead	-7 0 -15 1 4 0 0 4
o:subject=duties wednesday, ahead	0 12 0 -8 0 0 0 -3
o:subject=exclusions	0 -2 22 -6 -12 0 0 -13
o:subject=exclusions carried	0 -16 12 3 0 0 0 -5
o:subject=exclusions carried on ahead	0 -8 -5 10 0 0 0 0
o:subject=exclusions end	0 0 -2 15 0 0 0 -7
o:subject=exclusions end ahead	0 0 -2 15 0 0 0 -7
o:subject=exclusions end on	0 0 -5 15 0 0 0 -5
o:subject=exclusions far	11 -7 10 -19 7 0 0 -6
o:subject=exclusions far carried	5 -7 0 12 1 0 0 -9
o:subject=exclusions far carried on ahead	0 0 -1 7 0 0 0 0
o:subject=exclusions far no verb	11 -7 10 -19 7 0 0 -6
o:subject=exclusions far no verb ahead	11 -7 10 -20 7 0 0 -6
o:subject=exclusions no verb	1 2 20 -15 -4 0 0 -17
o:subject=exclusions no verb ahead	1 2 20 -15 -4 0 0 -17
o:subject=exclusions no verb on	2 4 9 -10 -3 0 0 -10
o:subject=exclusions on ahead	1 0 7 0 -10 0 0 -2
o:subject=fees	0 -15 0 11 9 0 0 -11
o:subject=fees begin	0 -4 0 -3 9 0 0 0
o:subject=fees begin ahead	0 -4 0 -3 9 0 0 0
o:subject=fees begin on	0 -4 0 -3 9 0 0 0
o:subject=fees carried	0 8 0 -3 11 0 0 -16
o:subject=fees carried on ahead	0 1 0 0 9 0 0 -11
o:subject=fees far	0 -9 0 2 0 0 0 4
o:subject=fees far no verb	0 -9 0 2 0 0 0 4
o:subject=fees far no verb ahead	0 -9 0 0 0 0 0 4
o:subject=fees from ahead	0 -12 0 -1 17 0 0 -2
o:subject=fees no verb	1 -7 0 0 7 0 0 -5
o:subject=fees no verb ahead	1 -5 0 0 7 0 0 -5
o:subject=fees no verb from	0 -8 0 2 7 0 0 0
o:subject=longer	0 -5 0 0 -15 0 5 6
o:subject=longer carried	-7 8 3 -18 10 -4 3 1
o:subject=longer carried be	0 8 0 -5 -5 0 0 4
o:subject=longer carried be ahead	0 9 0 -7 -5 0 0 5
o:subject=longer carried begin	0 13 0 1 0 0 0 -15
o:subject=longer carried begin ahead	0 13 0 1 0 0 0 -14
o:subject=longer carried end	0 -8 6 0 -6 0 0 6
o:subject=longer carried end ahead	0 -8 6 -2 -6 0 0 7
o:subject=longer carried end on	0 -8 7 0 -6 0 0 4
o:subject=longer carried on ahead	0 1 6 -11 1 0 0 1
o:subject=longer carried other	0 0 0 -7 4 0 0 3
o:subject=longer carried other ahead	0 0 0 -7 4 0 0 3
o:subject=longer carried run	0 -3 0 0 -1 0 0 7
o:subject=longer carried run ahead	0 -3 0 0 -1 0 0 7
o:subject=longer carried sign	0 -2 0 6 0 0 0 0
o:subject=longer carried sign ahead	0 -2 0 6 0 0 0 0
o:subject=longer carried the ahead	0 0 0 -13 7 0 5 1
o:subject=longer carried to ahead	0 14 0 -6 0 0 0 -6
o:subject=longer carried until ahead	0 0 0 -8 12 0 0 0
o:subject=longer far	-4 12 -2 -13 1 0 0 5
o:subject=longer far  ahead	-1 9 0 6 -4 0 0 -15
o:subject=longer far carried	6 -32 -7 25 -13 0 -1 7
o:subject=longer far carried begin	0 -8 0 12 0 0 0 0
o:subject=longer far carried begin ahead	0 -8 0 12 0 0 0 0
o:subject=longer far carried end ahead	0 -1 -1 9 0 0 0 -5
o:subject=longer far carried extend	0 0 0 -5 0 0 0 6
o:subject=longer far carried extend ahead	0 0 0 -5 0 0 0 6
o:subject=longer far carried from ahead	1 -6 0 7 0 0 0 0
o:subject=longer far carried on ahead	0 -18 0 27 -5 0 0 -7
o:subject=longer far carried run	0 0 0 7 0 0 0 -6
o:subject=longer far carried run ahead	0 0 0 7 0 0 0 -6
o:subject=longer far no verb	-4 12 -2 -13 1 0 0 5
o:subject=longer far no verb 	-1 9 0 6 -4 0 0 -15
o:subject=longer far no verb ahead	-4 14 -1 -10 2 0 0 0
o:subject=longer far no verb on	0 -4 0 -12 11 0 0 6
o:subject=longer far on ahead	0 -4 0 -12 11 0 0 6
o:subject=longer from ahead	0 -4 0 7 0 0 0 0
o:subject=longer no verb	0 0 0 -1 -16 0 5 4
o:subject=longer no verb ahead	-3 0 0 0 -16 0 5 5
o:subject=longer no verb on	0 2 3 7 -12 0 0 -3
o:subject=longer no verb to	0 0 0 -5 0 0 0 7
o:subject=longer on ahead	-1 0 2 6 -14 0 0 0
o:subject=longer the ahead	0 0 0 -10 0 0 7 4
o:subject=meeting	-9 -1 0 7 -3 0 1 0
o:subject=meeting be	0 0 0 6 0 0 0 0
o:subject=meeting be ahead	0 0 0 6 0 0 0 0
o:subject=meeting begin	0 -3 0 0 0 0 0 6
o:subject=meeting begin on	0 -2 0 -3 0 0 0 8
o:subject=meeting by ahead	0 7 6 -8 -1 0 0 -3
o:subject=meeting carried	-10 -1 -6 2 -12 10 -3 9
o:subject=meeting carried begin	0 8 0 -9 7 0 0 -2
o:subject=meeting carried begin ahead	0 8 0 -9 7 0 0 -2
o:subject=meeting carried begin on	0 6 0 0 0 0 0 -1
o:subject=meeting carried end	0 -1 0 -18 0 0 0 23
o:subject=meeting carried end ahead	0 -1 0 -18 0 0 0 23
o:subject=meeting carried end on	0 0 0 -18 0 0 0 22
o:subject=meeting carried on ahead	-2 0 0 0 -13 0 0 14
o:subject=meeting carried other	0 0 0 14 -2 0 0 -8
o:subject=meeting carried other ahead	0 0 0 14 -2 0 0 -8
o:subject=meeting carried run	0 0 0 -9 0 0 0 10
o:subject=meeting carried run ahead	0 0 0 -9 0 0 0 10
o:subject=meeting carried see the	0 0 0 -5 0 0 0 6
o:subject=meeting carried to ahead	0 0 0 -13 0 3 0 11
o:subject=meeting carried until ahead	-2 -4 0 1 7 0 0 0
o:subject=meeting far	-7 -14 -4 6 5 -6 0 8
o:subject=meeting far  ahead	-1 -4 0 -1 -9 -1 0 12
o:subject=meeting far carried	-17 2 -11 10 2 -8 7 -9
o:subject=meeting far carried agree	0 -2 0 -6 0 0 0 9
o:subject=meeting far carried agree ahead	0 -2 0 -6 0 0 0 9
o:subject=meeting far carried announce	0 -6 0 7 0 0 0 0
o:subject=meeting far carried announce ahead	0 -6 0 7 0 0 0 0
o:subject=meeting far carried be	0 6 0 -4 -3 0 5 0
o:subject=meeting far carried be ahead	0 6 0 -4 -3 0 5 0
o:subject=meeting far carried begin	0 0 0 -6 4 0 0 4
o:subject=meeting far carried begin ahead	0 0 0 -7 4 0 0 4
o:subject=meeting far carried begin on	0 0 0 -7 0 0 0 9
o:subject=meeting far carried by ahead	0 -9 0 9 -4 0 6 -3
o:subject=meeting far carried end	0 -1 0 0 6 0 0 0
o:subject=meeting far carried end ahead	0 -1 0 0 6 0 0 0
o:subject=meeting far carried end on	0 0 0 -1 6 0 0 0
o:subject=meeting far carried have	0 6 0 -18 9 0 7 -1
o:subject=meeting far carried have ahead	0 6 0 -18 9 0 7 -1
o:subject=meeting far carried leave	0 -7 0 8 0 0 0 0
o:subject=meeting far carried rise	0 8 0 -7 0 0 0 0
o:subject=meeting far carried say	0 6 0 -3 0 0 0 0
o:subject=meeting far carried say ahead	0 6 0 -3 0 0 0 0
o:subject=meeting far carried say on	0 6 0 -5 0 0 0 0
o:subject=meeting far carried the ahead	0 0 0 8 12 0 -1 -20
o:subject=meeting far carried to ahead	0 4 0 -6 0 0 0 2
o:subject=meeting far carried until ahead	-4 -7 0 -7 10 -2 7 1
o:subject=meeting far no verb	-7 -14 -4 6 5 -6 0 8
o:subject=meeting far no verb 	-1 -4 0 0 -9 -2 0 11
o:subject=meeting far no verb ahead	-7 -13 -4 16 6 -5 0 -3
o:subject=meeting far no verb on	0 0 0 11 -4 0 0 -5
o:subject=meeting far no verb the	0 -8 0 4 0 0 0 2
o:subject=meeting far no verb today	0 -1 0 -15 0 0 0 18
o:subject=meeting far on ahead	0 0 0 10 -3 0 0 -5
o:subject=meeting far the ahead	0 -8 0 4 0 0 0 2
o:subject=meeting for ahead	0 0 0 9 -2 0 0 0
o:subject=meeting no verb by	0 7 6 -8 -1 0 0 -3
o:subject=meeting no verb of	0 11 0 -15 -3 0 0 9
o:subject=meeting no verb on	0 -6 0 -5 12 0 8 -4
o:subject=meeting no verb the	0 -1 0 0 -1 0 0 7
o:subject=meeting no verb today	0 0 0 7 0 0 0 -5
o:subject=meeting of ahead	0 10 0 -15 -3 0 0 8
o:subject=meeting on ahead	0 -14 0 0 6 0 7 0
o:subject=meeting return	0 0 0 -7 0 0 0 9
o:subject=meeting return ahead	0 0 0 -7 0 0 0 9
o:subject=meeting suspend	0 0 0 7 0 0 0 0
o:subject=meeting suspend ahead	0 0 0 7 0 0 0 0
o:subject=meeting the ahead	0 -1 0 0 -1 0 0 6
o:subject=none	-10 5 0 4 -16 -10 -11 4
o:subject=none  ahead	-5 0 -2 4 -6 0 0 4
o:subject=none  today	0 15 0 -13 0 0 0 3
o:subject=none a ahead	0 -6 0 9 0 0 0 -1
o:subject=none carried	-9 -2 -14 1 2 -6 15 2
o:subject=none carried  ahead	7 0 0 -1 0 0 0 0
o:subject=none carried agree	0 -1 0 13 0 0 3 -15
o:subject=none carried agree ahead	0 -1 0 13 0 0 3 -15
o:subject=none carried agree on	0 0 0 9 0 0 0 -4
o:subject=none carried announce	0 6 0 0 0 0 0 -3
o:subject=none carried announce ahead	0 6 0 0 0 0 0 -3
o:subject=none carried approve	0 0 0 -9 8 0 0 0
o:subject=none carried ask	0 0 0 -6 9 0 0 -2
o:subject=none carried ask ahead	0 0 0 -6 9 0 0 -2
o:subject=none carried be 	8 -3 0 0 0 0 0 -1
o:subject=none carried be from	0 -9 0 10 0 0 0 0
o:subject=none carried be of	0 -4 0 9 0 0 0 -2
o:subject=none carried be on	-1 17 -1 -30 9 1 0 4
o:subject=none carried be the	0 2 0 8 -2 0 0 -7
o:subject=none carried before ahead	0 14 -11 -16 2 0 0 4
o:subject=none carried begin	1 0 -4 3 -9 0 4 -1
o:subject=none carried begin ahead	1 -9 -4 9 -8 0 4 1
o:subject=none carried begin from	0 -13 0 12 0 0 0 2
o:subject=none carried begin on	6 -16 0 18 -7 0 0 -5
o:subject=none carried begin today	0 14 0 -8 0 0 0 -6
o:subject=none carried by ahead	0 -3 0 -10 0 0 15 0
o:subject=none carried clear	0 -5 0 9 -2 0 0 0
o:subject=none carried clear ahead	0 -5 0 9 -2 0 0 0
o:subject=none carried end	2 8 0 2 -5 0 0 -7
o:subject=none carried end ahead	2 9 0 6 -5 0 0 -12
o:subject=none carried end on	3 11 0 -7 -3 0 0 -1
o:subject=none carried extend to	0 0 0 -3 0 0 0 6
o:subject=none carried fall	0 -6 0 6 0 0 0 0
o:subject=none carried fall ahead	0 -6 0 6 0 0 0 0
o:subject=none carried fall on	0 -7 0 7 0 0 0 0
o:subject=none carried for ahead	0 0 0 -6 0 -1 0 7
o:subject=none carried get	0 3 0 -8 0 0 0 3
o:subject=none carried get ahead	0 3 0 -9 0 0 0 3
o:subject=none carried have until	0 -7 0 7 -6 0 0 3
o:subject=none carried keep	0 0 0 -10 0 0 0 11
o:subject=none carried keep ahead	0 0 0 -10 0 0 0 11
o:subject=none carried leave	0 0 0 0 -3 0 0 6
o:subject=none carried leave ahead	0 0 0 0 -3 0 0 6
o:subject=none carried let	0 -7 0 0 4 0 0 4
o:subject=none carried let ahead	0 -7 0 0 4 0 0 4
o:subject=none carried make	0 3 0 -13 0 0 0 12
o:subject=none carried make ahead	0 3 0 -13 0 0 0 12
o:subject=none carried meet	0 -1 0 3 -10 0 0 8
o:subject=none carried meet ahead	0 -1 0 3 -10 0 0 8
o:subject=none carried meet on	0 0 0 8 -2 0 0 -1
o:subject=none carried on ahead	3 -11 0 11 1 0 -4 -5
o:subject=none carried other	0 8 4 0 2 0 0 -16
o:subject=none carried other ahead	0 8 4 0 2 0 0 -16
o:subject=none carried other on	0 7 0 -6 0 0 0 0
o:subject=none carried pay	0 3 0 -10 1 0 0 5
o:subject=none carried pay ahead	0 4 0 -14 1 0 0 6
o:subject=none carried put	0 8 0 3 -4 0 0 -10
o:subject=none carried put ahead	0 8 0 3 -4 0 0 -10
o:subject=none carried put on	0 -1 0 7 0 0 0 -3
o:subject=none carried raise on	0 -5 0 6 0 0 0 0
o:subject=none carried receive	0 0 0 -10 12 0 0 0
o:subject=none carried return	0 -19 0 14 0 0 -1 5
o:subject=none carried return ahead	0 -19 0 14 0 0 -1 5
o:subject=none carried return on	0 -9 0 12 0 0 0 0
o:subject=none carried rise	0 12 0 -12 0 0 0 0
o:subject=none carried rise on	0 12 0 -12 0 0 0 0
o:subject=none carried run	0 -9 0 8 0 0 0 0
o:subject=none carried run ahead	0 -9 0 7 0 0 0 0
o:subject=none carried say	0 -6 0 0 0 0 0 7
o:subject=none carried say ahead	0 -5 0 -2 0 0 0 7
o:subject=none carried say on	0 -4 0 -1 0 0 0 6
o:subject=none carried sell	0 0 0 6 -4 0 0 -1
o:subject=none carried sign	0 0 0 -9 0 0 2 10
o:subject=none carried sign ahead	0 0 0 -9 0 0 2 10
o:subject=none carried sign on	0 -7 0 13 0 0 0 -2
o:subject=none carried sit	0 7 0 2 0 0 0 -10
o:subject=none carried sit ahead	0 7 0 2 0 0 0 -10
o:subject=none carried suspend	0 -3 6 0 -9 0 0 0
o:subject=none carried suspend ahead	0 -3 6 0 -9 0 0 1
o:subject=none carried suspend from	0 6 0 -1 0 0 0 -1
o:subject=none carried suspend on	0 0 9 -7 0 0 0 0
o:subject=none carried suspend until	-3 -6 0 1 -1 0 0 7
o:subject=none carried the ahead	-4 -1 -2 0 -16 0 13 4
o:subject=none carried to ahead	0 -14 4 15 -2 0 0 -7
o:subject=none carried until ahead	-10 11 -4 10 -13 3 -7 -6
o:subject=none carried want	0 -3 0 -10 -2 0 16 0
o:subject=none carried write	0 0 0 -7 10 0 0 -1
o:subject=none carried write ahead	0 0 0 -8 10 0 0 0
o:subject=none no verb	-10 5 0 4 -16 -10 -11 4
o:subject=none no verb 	-7 10 -4 -4 -8 -1 0 6
o:subject=none no verb a	0 -6 0 9 0 0 0 -1
o:subject=none no verb ahead	-4 2 2 -1 -10 -7 -6 7
o:subject=none no verb friday,	0 0 0 6 0 0 0 -5
o:subject=none no verb monday,	0 0 0 6 0 0 0 -2
o:subject=none no verb of	0 11 0 -5 0 0 0 -4
o:subject=none no verb on	7 8 4 -22 6 0 0 3
o:subject=none no verb since	0 8 0 -6 0 0 0 0
o:subject=none no verb the	0 3 9 -4 0 0 0 -4
o:subject=none no verb to	0 -4 0 -12 0 0 0 17
o:subject=none no verb today	-5 5 -3 10 -5 0 -1 -3
o:subject=none no verb tuesday,	0 -1 0 9 0 0 0 -5
o:subject=none no verb until	0 -16 0 -6 0 0 0 18
o:subject=none no verb wednesday	0 0 0 8 0 0 0 -6
o:subject=none no verb —	0 -5 0 14 0 0 0 -6
o:subject=none of ahead	0 6 0 0 0 0 0 -4
o:subject=none on ahead	7 2 4 -17 6 0 0 3
o:subject=none on today	0 10 0 -9 0 0 0 0
o:subject=none since ahead	0 8 0 -6 0 0 0 0
o:subject=none the ahead	0 4 9 -7 0 0 0 -3
o:subject=none thursday, today	0 0 0 11 0 0 0 -7
o:subject=none to ahead	0 -4 0 -12 0 0 0 17
o:subject=none tuesday, today	0 -1 0 9 0 0 0 -5
o:subject=none until ahead	0 -16 0 -6 0 0 0 19
o:subject=none wednesday today	0 0 0 8 0 0 0 -6
o:subject=none — today	0 -5 0 14 0 0 0 -6
o:subject=procedure	-3 -11 -8 6 10 -8 -3 -1
o:subject=procedure  ahead	0 -3 0 -14 19 0 0 0
o:subject=procedure be	0 -1 0 -2 7 0 0 0
o:subject=procedure be ahead	0 -1 0 -2 7 0 0 0
o:subject=procedure be on	0 0 0 -10 13 0 0 0
o:subject=procedure carried	0 10 0 9 -2 -2 0 -19
o:subject=procedure carried be	0 -6 0 13 0 0 0 -8
o:subject=procedure carried be ahead	0 -6 0 13 0 0 0 -8
o:subject=procedure carried begin	3 3 0 -9 0 0 0 0
o:subject=procedure carried begin ahead	3 3 0 -9 0 0 0 0
o:subject=procedure carried on ahead	2 14 0 -5 -7 0 0 -4
o:subject=procedure carried until ahead	0 -1 0 11 -2 0 0 -4
o:subject=procedure far	-5 -5 -2 2 0 11 0 -1
o:subject=procedure far  ahead	-1 -14 0 -3 -7 12 0 7
o:subject=procedure far carried	0 5 -3 -1 -6 -4 0 6
o:subject=procedure far carried be	0 9 0 -10 2 0 0 1
o:subject=procedure far carried be ahead	0 9 0 -10 2 0 0 1
o:subject=procedure far carried begin	0 8 0 -10 0 0 0 0
o:subject=procedure far carried begin ahead	0 9 0 -11 0 0 0 0
o:subject=procedure far carried begin on	0 7 0 -8 1 0 0 0
o:subject=procedure far carried on ahead	0 10 0 -7 1 0 0 -1
o:subject=procedure far carried other	0 -1 0 10 -4 0 0 0
o:subject=procedure far carried other ahead	0 -1 0 9 -4 0 0 0
o:subject=procedure far carried say	0 -4 0 6 0 0 0 0
o:subject=procedure far carried the ahead	3 -2 0 -7 0 0 0 8
o:subject=procedure far no verb	-5 -5 -2 2 0 11 0 -1
o:subject=procedure far no verb 	-1 -15 0 -1 -7 12 0 6
o:subject=procedure far no verb ahead	-4 -3 -2 0 0 11 0 0
o:subject=procedure far no verb on	0 -8 0 -1 11 0 0 -1
o:subject=procedure far no verb today	0 -1 0 6 0 0 0 0
o:subject=procedure far on ahead	0 -8 0 -1 11 0 0 -1
o:subject=procedure no verb 	0 -3 0 -14 19 0 0 0
o:subject=procedure no verb ahead	2 -12 -3 0 6 -2 0 5
o:subject=procedure no verb by	0 0 0 0 -3 0 0 6
o:subject=procedure no verb on	8 0 0 3 -4 0 0 -2
o:subject=procedure no verb the	0 -7 0 -4 0 0 0 13
o:subject=procedure no verb today	0 8 0 0 -7 0 0 -2
o:subject=procedure on ahead	4 -10 -1 -5 13 0 0 -5
o:subject=procedure set	0 0 0 7 -3 0 0 0
o:subject=procedure set ahead	0 0 0 7 -3 0 0 0
o:subject=procedure set for	0 0 0 6 -3 0 0 0
o:subject=procedure suspend on	0 0 0 -3 7 0 0 0
o:subject=procedure the ahead	0 -7 0 0 -1 0 0 12
o:subject=procedure until ahead	0 0 0 10 -10 0 0 0
o:subject=sale	-5 0 -2 -8 -7 26 0 -11
o:subject=sale carried	0 -4 0 -16 0 19 0 0
o:subject=sale far	0 1 0 -1 10 0 0 -8
o:subject=sale far carried	-3 1 9 -16 6 -1 4 -4
o:subject=sale far carried on ahead	0 7 0 0 -7 0 0 0
o:subject=sale far no verb	0 1 0 -1 10 0 0 -8
o:subject=sale far no verb 	0 -3 0 -2 10 0 0 -1
o:subject=sale far no verb ahead	0 3 0 -7 11 0 0 -5
o:subject=sale far no verb today	0 0 0 6 0 0 0 0
o:subject=sale no verb	-1 4 0 0 -4 9 0 -9
o:subject=sale no verb ahead	0 5 0 -1 -3 9 0 -8
o:subject=sale no verb on	0 5 0 0 0 0 0 -6
o:subject=sale on ahead	0 4 0 0 0 0 0 -6
o:subject=signing	-1 3 -7 -7 5 -7 -4 8
o:subject=signing by ahead	0 -2 0 -8 17 0 0 -3
o:subject=signing no verb	-3 0 -2 -1 -1 -3 0 9
o:subject=signing no verb ahead	-3 4 -2 -8 -1 -3 0 13
o:subject=signing no verb by	0 0 0 -7 9 0 0 0
o:subject=signing no verb of	0 0 0 6 0 0 0 0
o:subject=signing no verb on	0 0 0 7 -9 0 0 0
o:subject=signing no verb today	0 -6 0 13 0 0 0 -4
o:subject=signing of ahead	0 0 0 11 0 0 0 -3
o:subject=signing on ahead	0 0 0 9 -8 0 0 -1
o:subject=signing until ahead	2 0 0 -12 0 0 0 8
o:subject=truce	-10 0 -6 22 -17 -10 -4 -5
o:subject=truce  ahead	-4 0 0 -4 -7 0 0 10
o:subject=truce be	0 -15 0 8 -1 0 0 3
o:subject=truce be ahead	0 -15 0 11 -1 0 0 1
o:subject=truce begin	-2 8 0 0 -3 0 0 -5
o:subject=truce begin ahead	-2 9 0 -3 -3 0 0 -1
o:subject=truce begin on	0 9 0 0 -2 0 0 -5
o:subject=truce begin today	0 0 0 8 0 0 0 -6
o:subject=truce carried	-2 -9 -6 20 -1 -7 -5 -3
o:subject=truce carried be	0 -7 0 0 -4 0 0 11
o:subject=truce carried be ahead	0 -7 0 0 -4 0 0 14
o:subject=truce carried be on	0 -10 0 0 0 0 0 9
o:subject=truce carried end	-2 -13 0 4 2 0 0 1
o:subject=truce carried end ahead	-2 -13 0 3 2 0 0 1
o:subject=truce carried end on	-1 -12 0 2 2 0 0 1
o:subject=truce carried have	7 0 0 0 -2 0 0 -1
o:subject=truce carried have ahead	7 0 0 0 -2 0 0 -1
o:subject=truce carried on ahead	-7 0 0 10 5 0 0 -9
o:subject=truce carried other	0 0 0 -12 0 0 0 13
o:subject=truce carried other ahead	0 0 0 -12 0 0 0 13
o:subject=truce carried pay	0 6 0 -8 0 0 0 2
o:subject=truce carried pay ahead	0 6 0 -8 0 0 0 2
o:subject=truce carried say on	0 0 0 6 0 0 0 -1
o:subject=truce carried suspend	-2 0 0 15 0 0 0 -10
o:subject=truce carried suspend ahead	-2 0 0 15 0 0 0 -10
o:subject=truce carried suspend until	0 0 0 14 0 0 0 -11
o:subject=truce carried the ahead	0 -5 0 0 0 0 0 7
o:subject=truce carried to ahead	0 0 0 -12 0 0 0 18
o:subject=truce carried until ahead	0 -8 0 0 6 0 0 0
o:subject=truce end	5 -9 0 11 -8 0 0 -4
o:subject=truce end ahead	5 -9 0 11 -8 0 0 -4
o:subject=truce end on	6 -6 0 14 -7 0 0 -9
o:subject=truce ends today	0 0 0 -9 0 0 0 10
o:subject=truce extend	0 0 0 -7 0 0 0 10
o:subject=truce extend ahead	0 0 0 -7 0 0 0 10
o:subject=truce extend to	0 0 0 -5 0 0 0 6
o:subject=truce far	-12 4 -6 0 -1 -4 -1 5
o:subject=truce far  ahead	0 6 0 15 -2 0 0 -22
o:subject=truce far  today	0 0 0 6 0 0 0 -1
o:subject=truce far carried	1 -5 -4 15 -5 0 -6 -5
o:subject=truce far carried be	2 -7 5 8 -5 0 0 -7
o:subject=truce far carried be ahead	2 -6 5 21 -5 0 0 -18
o:subject=truce far carried be today	0 0 0 -9 0 0 0 10
o:subject=truce far carried be until	0 -1 0 10 0 0 0 -4
o:subject=truce far carried charge	0 -10 0 4 0 0 0 4
o:subject=truce far carried charge ahead	0 -9 0 3 0 0 0 4
o:subject=truce far carried end	0 0 0 -14 2 0 0 14
o:subject=truce far carried end ahead	0 0 0 -14 2 0 0 15
o:subject=truce far carried end on	0 -3 0 -11 3 0 0 14
o:subject=truce far carried expect	0 -9 0 13 0 0 0 0
o:subject=truce far carried expect ahead	0 -9 0 13 0 0 0 0
o:subject=truce far carried from ahead	0 -4 0 8 2 0 0 -6
o:subject=truce far carried on ahead	0 -21 -2 22 1 0 0 -6
o:subject=truce far carried other	0 -1 0 10 0 0 0 -7
o:subject=truce far carried other ahead	0 -1 0 10 0 0 0 -7
o:subject=truce far carried return	0 -3 0 6 0 0 0 0
o:subject=truce far carried run	0 0 0 8 0 0 0 -6
o:subject=truce far carried run ahead	0 0 0 8 0 0 0 -6
o:subject=truce far carried run to	0 0 0 6 0 0 0 -4
o:subject=truce far carried suspend	0 11 -1 -9 -1 0 0 0
o:subject=truce far carried suspend ahead	0 11 -1 -9 -1 0 0 0
o:subject=truce far carried tell	0 3 0 -8 4 0 0 0
o:subject=truce far carried tell ahead	0 3 0 -8 4 0 0 0
o:subject=truce far carried tell on	0 4 0 -7 6 0 0 -2
o:subject=truce far carried the ahead	0 5 0 3 -6 0 0 0
o:subject=truce far carried to ahead	0 0 0 7 0 0 0 -4
o:subject=truce far carried until ahead	-2 6 -5 6 -15 1 0 0
o:subject=truce far from ahead	0 11 0 -10 0 0 0 0
o:subject=truce far no verb	-12 4 -6 0 -1 -4 -1 5
o:subject=truce far no verb 	0 4 0 20 -5 0 0 -20
o:subject=truce far no verb ahead	-9 10 -4 2 -8 -2 0 0
o:subject=truce far no verb friday,	0 -8 0 13 0 0 0 -4
o:subject=truce far no verb from	0 9 0 -7 0 0 0 0
o:subject=truce far no verb on	0 12 0 -10 -4 0 0 2
o:subject=truce far no verb the	0 0 0 -10 10 0 0 0
o:subject=truce far no verb today	0 -11 0 0 5 0 0 7
o:subject=truce far no verb until	0 0 0 -16 0 0 0 18
o:subject=truce far no verb wednesday,	0 0 0 -2 9 0 0 -6
o:subject=truce far on ahead	0 13 0 -11 -4 0 0 2
o:subject=truce far the ahead	0 0 0 -10 10 0 0 0
o:subject=truce far until ahead	0 0 0 -16 0 0 0 18
o:subject=truce far wednesday, today	0 0 0 -2 9 0 0 -6
o:subject=truce from ahead	0 6 0 9 -3 0 0 -15
o:subject=truce monday, ahead	0 6 0 -1 0 0 0 -4
o:subject=truce no verb	-7 2 0 11 0 -5 -1 -7
o:subject=truce no verb 	-3 0 0 -1 -7 0 0 7
o:subject=truce no verb ahead	-6 2 0 15 0 -4 -1 -10
o:subject=truce no verb from	0 0 0 12 0 0 0 -12
o:subject=truce no verb monday,	0 6 0 -1 0 0 0 -4
o:subject=truce no verb of	0 6 0 -4 0 0 0 0
o:subject=truce no verb on	2 -8 -1 -6 3 0 0 8
o:subject=truce no verb the	0 -8 7 4 5 0 0 -11
o:subject=truce no verb to	0 -6 0 0 0 0 0 5
o:subject=truce no verb tuesday,	0 9 0 -9 0 0 0 0
o:subject=truce no verb until	-1 -14 0 12 -2 0 0 0
o:subject=truce of ahead	0 6 0 0 0 0 0 -8
o:subject=truce on ahead	6 -8 -5 6 -2 0 0 2
o:subject=truce on today	0 0 0 9 0 0 0 -8
o:subject=truce other to	0 0 0 -5 0 0 0 8
o:subject=truce run	0 7 0 11 0 0 0 -12
o:subject=truce run ahead	0 7 0 11 0 0 0 -12
o:subject=truce run to	0 0 0 14 0 0 0 -13
o:subject=truce since ahead	0 0 0 6 0 0 0 -5
o:subject=truce suspend	0 0 0 -3 0 0 0 6
o:subject=truce suspend ahead	0 0 0 -3 0 0 0 6
o:subject=truce suspend until	0 0 0 -5 0 0 0 6
o:subject=truce the ahead	0 -8 6 17 5 0 0 -22
o:subject=truce to ahead	-2 -9 0 5 0 0 0 1
o:subject=truce tuesday, ahead	0 9 0 -9 0 0 0 0
o:subject=truce until ahead	-6 -15 0 7 -5 0 0 5
o:suspend from ahead	-3 18 0 -15 4 0 0 -10
o:suspend of ahead	-3 0 0 0 6 0 0 0
o:suspend on ahead	-2 -13 8 0 10 0 0 -9
o:suspend the ahead	-7 -3 0 0 0 0 0 9
o:suspend to ahead	13 -12 0 -1 -2 0 0 0
o:suspend until ahead	-3 -3 4 2 -11 0 0 6
o:tell on ahead	0 -2 0 -1 0 0 0 7
o:threaten from ahead	0 0 0 -1 6 0 0 0
o:topic=controls	28 -6 -15 -1 -1 0 -6 -22
o:topic=controls ahead	29 -9 -15 0 -1 0 -6 -22
o:topic=controls begin	12 -3 0 0 -3 0 0 -2
o:topic=controls far	18 -21 4 -4 2 -1 0 -1
o:topic=controls far  today	6 0 0 -5 0 0 0 0
o:topic=controls far ahead	13 -21 4 -1 3 -1 0 -1
o:topic=controls far no verb	12 -3 0 1 -5 0 0 -4
o:topic=controls far on	-2 -11 7 3 -1 0 0 0
o:topic=controls far on ahead	-2 -11 7 3 -1 0 0 0
o:topic=controls far today	6 0 0 -5 0 0 0 0
o:topic=controls from	17 -13 0 0 -2 0 0 0
o:topic=controls from ahead	16 -13 0 0 -2 0 0 0
o:topic=controls no verb	6 2 -5 2 0 4 0 -19
o:topic=controls of	-9 0 0 12 0 0 0 0
o:topic=controls of ahead	-9 0 0 12 0 0 0 0
o:topic=controls on	9 -11 -2 14 -4 0 0 -13
o:topic=controls on ahead	10 -11 -2 14 -4 0 0 -13
o:topic=controls put	-2 0 0 6 0 0 0 0
o:topic=controls run	3 0 0 -6 0 0 0 2
o:topic=controls say	0 9 0 -7 0 0 0 0
o:topic=controls the	6 0 0 -4 4 0 0 -1
o:topic=controls the ahead	6 0 0 -4 4 0 0 -1
o:topic=controls until	-1 3 -2 -18 9 5 0 0
o:topic=controls until ahead	-1 3 -2 -18 9 5 0 0
o:topic=deal	-1 -5 -12 3 -10 -2 22 -3
o:topic=deal 	0 -6 0 13 0 0 0 0
o:topic=deal ahead	-1 -5 -12 3 -9 -2 22 -3
o:topic=deal be	0 -11 0 0 8 8 0 -6
o:topic=deal begin	0 -7 0 16 -2 0 0 -2
o:topic=deal confirm	0 0 0 7 -1 0 0 0
o:topic=deal expect	0 0 0 8 -4 0 0 0
o:topic=deal face	0 -6 0 -5 0 0 0 13
o:topic=deal far	-8 -2 -4 7 0 -3 -1 4
o:topic=deal far 	0 0 0 11 0 0 0 -5
o:topic=deal far  ahead	0 0 0 9 0 0 0 -5
o:topic=deal far ahead	-7 0 -4 0 0 -2 0 8
o:topic=deal far be	0 -4 0 0 -6 0 0 11
o:topic=deal far from	0 -4 0 7 0 0 0 0
o:topic=deal far from ahead	0 -3 0 7 0 0 0 0
o:topic=deal far no verb	-3 -3 0 5 7 0 0 -5
o:topic=deal far on	0 11 0 -12 -5 0 0 8
o:topic=deal far on ahead	0 11 0 -12 -5 0 0 8
o:topic=deal far the	0 0 0 6 0 0 0 0
o:topic=deal far the ahead	0 0 0 6 0 0 0 0
o:topic=deal far today	0 -3 0 16 0 0 0 -7
o:topic=deal from	0 7 0 -13 0 0 0 6
o:topic=deal from ahead	0 8 0 -13 0 0 0 6
o:topic=deal have	0 0 0 0 -3 0 10 -5
o:topic=deal no verb	6 3 -2 -6 2 -9 9 -6
o:topic=deal on	-6 -1 -2 0 11 7 -6 -7
o:topic=deal on ahead	-6 -4 -1 1 12 7 -6 -6
o:topic=deal reach	0 -2 0 -1 0 0 0 8
o:topic=deal return	0 6 0 1 0 0 -1 -6
o:topic=deal settle	0 0 0 -3 0 0 6 0
o:topic=deal sign	0 -4 0 7 0 0 0 0
o:topic=deal tell	0 0 0 -7 0 0 0 7
o:topic=deal until	9 -14 0 6 -9 -2 9 -8
o:topic=deal until ahead	9 -14 0 6 -9 -2 9 -8
o:topic=duties	-13 3 -1 16 -10 -27 -14 0
o:topic=duties 	0 3 0 5 -6 0 0 -6
o:topic=duties  ahead	0 4 0 4 -6 0 0 -6
o:topic=duties add	0 -9 0 10 0 0 0 0
o:topic=duties after	0 -7 0 0 6 0 0 0
o:topic=duties after ahead	0 -7 0 0 6 0 0 0
o:topic=duties ahead	-11 8 0 4 -10 -25 -12 6
o:topic=duties as	0 -2 0 -8 0 0 0 11
o:topic=duties be	-3 -3 2 9 -3 -2 0 -1
o:topic=duties before	0 -7 0 4 5 0 0 0
o:topic=duties before ahead	0 -6 0 2 5 0 0 0
o:topic=duties begin	6 -12 -6 14 0 0 5 -6
o:topic=duties by	0 16 1 -2 -3 0 3 -25
o:topic=duties by ahead	0 16 1 -2 -3 0 3 -25
o:topic=duties call	0 -3 0 12 0 0 0 -8
o:topic=duties cent	0 -5 0 9 0 0 0 -1
o:topic=duties collect	0 -5 0 -1 0 0 0 10
o:topic=duties double	0 5 0 -9 0 0 0 5
o:topic=duties end	-1 21 5 -6 -23 0 0 -10
o:topic=duties expect	0 2 0 2 -6 0 0 0
o:topic=duties fall	0 7 0 -3 0 0 0 -2
o:topic=duties far	-21 1 -13 3 8 -4 -15 4
o:topic=duties far 	-7 4 -4 -5 9 8 0 -8
o:topic=duties far  ahead	-6 6 -3 -8 7 9 0 -5
o:topic=duties far ahead	-18 2 -10 0 9 -2 -13 5
o:topic=duties far announce	0 -5 0 8 0 0 0 0
o:topic=duties far be	0 2 -1 0 12 -5 0 -8
o:topic=duties far before today	0 -5 0 6 0 0 0 0
o:topic=duties far begin	0 8 0 -6 0 0 0 0
o:topic=duties far by	0 0 0 -13 22 0 0 -8
o:topic=duties far by ahead	0 0 0 -13 22 0 0 -8
o:topic=duties far charge	0 -14 0 15 0 0 0 0
o:topic=duties far collect	0 8 0 -2 -1 0 0 -1
o:topic=duties far end	0 -13 -1 9 -5 0 0 5
o:topic=duties far fall	0 2 0 11 0 0 0 -13
o:topic=duties far friday,	0 14 0 -11 -1 0 0 0
o:topic=duties far friday, today	0 8 0 -6 0 0 0 0
o:topic=duties far from	0 -3 11 -6 0 0 0 9
o:topic=duties far from ahead	0 -5 11 -4 0 0 0 9
o:topic=duties far have	0 -3 0 0 7 0 0 -4
o:topic=duties far is	0 15 0 -5 -2 -2 0 -6
o:topic=duties far is ahead	0 15 0 -5 -2 -2 0 -6
o:topic=duties far no verb	-9 1 1 4 -5 2 -3 0
o:topic=duties far of	0 -5 0 8 0 0 0 0
o:topic=duties far of ahead	0 -5 0 7 0 0 0 0
o:topic=duties far on	-6 9 -9 2 -3 -1 0 -3
o:topic=duties far on ahead	-6 10 -9 0 -2 -1 0 -2
o:topic=duties far other	0 -19 0 0 13 0 0 4
o:topic=duties far say	0 3 0 -7 0 0 0 5
o:topic=duties far since	0 0 0 7 0 0 0 -3
o:topic=duties far since ahead	0 0 0 7 0 0 0 -3
o:topic=duties far sit	0 -1 0 8 -1 0 0 0
o:topic=duties far tell	0 10 0 -5 -2 0 0 0
o:topic=duties far the	0 6 0 9 -10 0 0 -9
o:topic=duties far the ahead	0 7 0 9 -10 0 0 -9
o:topic=duties far thursday, today	0 0 0 -7 0 0 0 8
o:topic=duties far to	0 -9 0 6 0 0 0 0
o:topic=duties far to ahead	0 -9 0 6 0 0 0 0
o:topic=duties far today	0 -4 0 8 0 0 0 0
o:topic=duties far tuesday,	0 -7 0 12 0 0 0 -4
o:topic=duties far until	1 -18 0 -3 13 -1 0 2
o:topic=duties far until ahead	1 -18 0 -3 13 -1 0 3
o:topic=duties far wednesday,	0 -3 0 6 0 0 0 0
o:topic=duties far wednesday, today	0 -3 0 6 0 0 0 0
o:topic=duties for	0 0 0 10 -12 0 0 -1
o:topic=duties for ahead	0 0 0 10 -12 0 0 -1
o:topic=duties from	0 4 -11 8 -8 0 -1 -13
o:topic=duties from ahead	0 2 -11 11 -8 0 -1 -13
o:topic=duties from today	0 6 0 -5 0 0 0 0
o:topic=duties have	0 -8 0 0 0 0 0 6
o:topic=duties impose	6 -3 0 -2 0 0 0 0
o:topic=duties introduce	0 -10 0 13 0 0 0 -1
o:topic=duties is	0 -12 0 10 0 0 0 0
o:topic=duties is ahead	0 -11 0 8 0 0 0 0
o:topic=duties keep	0 -6 0 8 0 0 0 -2
o:topic=duties leave	0 -10 0 10 -1 0 0 2
o:topic=duties levy	0 13 0 -9 0 0 0 0
o:topic=duties lower	0 7 0 -1 0 0 0 -3
o:topic=duties make	0 8 0 1 -2 0 0 -7
o:topic=duties monday,	0 9 0 -7 0 0 0 -1
o:topic=duties no verb	-12 -1 -11 8 -4 -5 -6 10
o:topic=duties of	0 7 -3 3 -2 0 0 -9
o:topic=duties of ahead	0 10 -3 0 -1 0 0 -9
o:topic=duties on	-3 3 0 11 -16 -2 -2 -2
o:topic=duties on ahead	-3 4 0 9 -16 -2 -2 -1
o:topic=duties other	0 -3 7 1 0 0 0 -4
o:topic=duties pay	0 -4 0 15 -8 0 0 -1
o:topic=duties plan	0 18 0 -12 -1 0 0 -3
o:topic=duties raise	0 6 0 -2 0 0 0 -3
o:topic=duties reach	0 0 0 6 1 0 0 -9
o:topic=duties reduce	0 6 0 0 -1 0 0 -2
o:topic=duties remain	0 -7 0 8 0 0 0 0
o:topic=duties return	0 3 0 -8 0 0 0 5
o:topic=duties run	0 5 4 -9 0 0 0 0
o:topic=duties say	0 -5 0 7 0 0 0 0
o:topic=duties since	0 -12 0 18 0 0 0 -2
o:topic=duties since ahead	0 -11 0 18 0 0 0 -2
o:topic=duties suspend	0 -10 6 -8 -22 0 0 19
o:topic=duties the	0 18 0 -5 -5 0 -1 -6
o:topic=duties the ahead	0 18 0 -5 -5 0 -1 -6
o:topic=duties threaten	0 -8 0 1 6 0 0 0
o:topic=duties through	0 -4 0 -2 0 0 0 10
o:topic=duties through ahead	0 -4 0 -2 0 0 0 10
o:topic=duties today	0 -13 -1 31 0 0 0 -22
o:topic=duties until	-13 -5 10 -6 3 -2 -2 9
o:topic=duties until ahead	-13 -5 10 -7 3 -2 -2 9
o:topic=duties wednesday,	0 12 0 -8 0 0 0 -3
o:topic=duties wednesday, ahead	0 12 0 -8 0 0 0 -3
o:topic=duties write	0 -5 0 8 0 0 0 0
o:topic=exclusions	-1 -8 35 -9 -11 -2 -1 -14
o:topic=exclusions ahead	-1 -4 35 -14 -10 -2 -1 -14
o:topic=exclusions be	0 0 7 -5 1 0 0 -4
o:topic=exclusions before	0 1 0 4 -6 0 0 0
o:topic=exclusions end	0 -8 -5 25 -1 0 0 -12
o:topic=exclusions far	18 0 10 -23 6 0 0 -14
o:topic=exclusions far ahead	18 0 10 -24 6 0 0 -14
o:topic=exclusions far no verb	11 -7 10 -19 7 0 0 -6
o:topic=exclusions no verb	1 2 20 -15 -4 0 0 -17
o:topic=exclusions on	1 0 6 -2 -10 0 0 0
o:topic=exclusions on ahead	1 0 6 -2 -10 0 0 0
o:topic=exclusions today	0 -5 0 7 0 0 0 0
o:topic=exclusions until	0 0 15 -3 0 0 0 -8
o:topic=exclusions until ahead	0 0 15 -3 0 0 0 -8
o:topic=fees	-3 -14 -6 8 18 -3 0 -15
o:topic=fees ahead	-3 -12 -5 7 19 -3 0 -15
o:topic=fees be	0 -7 0 15 -3 0 0 0
o:topic=fees begin	-1 0 0 -11 15 0 0 0
o:topic=fees charge	0 4 0 1 -6 0 0 0
o:topic=fees far	-1 0 0 -1 0 0 0 7
o:topic=fees far ahead	-1 0 0 -3 0 0 0 7
o:topic=fees far no verb	0 -9 0 2 0 0 0 4
o:topic=fees from	-1 -9 0 -5 12 0 0 3
o:topic=fees from ahead	-1 -9 0 -5 12 0 0 3
o:topic=fees no verb	1 -7 0 0 7 0 0 -5
o:topic=fees on	2 -14 0 0 12 0 0 -6
o:topic=fees on ahead	2 -14 0 0 12 0 0 -6
o:topic=longer	-5 0 4 -1 3 -14 5 1
o:topic=longer ahead	-8 0 5 -3 3 -13 6 4
o:topic=longer be	0 12 0 -10 -7 0 0 9
o:topic=longer begin	0 0 0 10 0 0 0 -7
o:topic=longer by	0 -1 4 -14 -5 0 0 15
o:topic=longer by ahead	0 -1 4 -14 -5 0 0 15
o:topic=longer extend	0 -7 1 8 -2 0 0 -2
o:topic=longer far 	-1 9 0 6 -4 0 0 -15
o:topic=longer far  ahead	-1 9 0 6 -4 0 0 -15
o:topic=longer far ahead	-1 -3 -4 8 0 -2 0 -2
o:topic=longer far begin	0 -6 0 12 0 0 0 -4
o:topic=longer far no verb	-4 12 -2 -13 1 0 0 5
o:topic=longer far on	0 -6 0 -7 7 0 0 7
o:topic=longer far on ahead	0 -6 0 -8 7 0 0 7
o:topic=longer no verb	0 0 0 -1 -16 0 5 4
o:topic=longer on	0 6 2 2 0 0 0 -8
o:topic=longer on ahead	0 6 3 1 0 0 0 -7
o:topic=longer other	0 -3 3 6 -6 0 0 -1
o:topic=longer propose	0 0 0 -17 9 0 0 6
o:topic=longer run	0 -3 0 11 -1 0 0 -4
o:topic=longer sign	0 -4 6 -11 0 0 0 10
o:topic=longer the	0 0 0 0 4 0 11 -8
o:topic=longer the ahead	0 0 0 0 4 0 11 -8
o:topic=longer to	-2 8 7 -17 -6 -2 0 13
o:topic=longer to ahead	-2 8 7 -17 -6 -2 0 13
o:topic=longer today	2 0 0 4 0 0 0 -7
o:topic=longer until	0 -2 0 -4 18 0 0 -6
o:topic=longer until ahead	0 -2 0 -4 18 0 0 -6
o:topic=meeting	-20 -15 -6 26 -3 3 -2 -3
o:topic=meeting 	0 0 0 8 -1 0 0 0
o:topic=meeting  ahead	0 0 0 8 -1 0 0 0
o:topic=meeting ahead	-20 -18 -6 26 -3 4 -2 -2
o:topic=meeting be	0 -10 0 15 -9 2 0 -3
o:topic=meeting before	0 -2 0 0 7 0 0 -3
o:topic=meeting before ahead	0 -2 0 0 7 0 0 -3
o:topic=meeting begin	0 0 0 15 -6 0 0 -9
o:topic=meeting by	0 7 6 0 -5 0 0 -3
o:topic=meeting by ahead	0 7 6 0 -5 0 0 -3
o:topic=meeting end	0 -1 0 -12 0 0 0 18
o:topic=meeting far	-14 1 -9 -2 8 -11 0 4
o:topic=meeting far 	-1 -4 0 0 -9 -2 0 11
o:topic=meeting far  ahead	-1 -4 0 -1 -9 -1 0 12
o:topic=meeting far ahead	-13 3 -8 2 9 -11 0 -5
o:topic=meeting far be	0 6 0 -4 -5 0 5 -1
o:topic=meeting far by	0 -10 0 8 -4 0 6 -1
o:topic=meeting far by ahead	0 -9 0 7 -4 0 6 -1
o:topic=meeting far end	0 0 0 -12 9 0 0 3
o:topic=meeting far from	0 6 0 -1 -1 0 0 0
o:topic=meeting far from ahead	0 6 0 -1 -1 0 0 0
o:topic=meeting far have	0 7 0 -12 4 0 0 1
o:topic=meeting far no verb	-7 -14 -4 6 5 -6 0 8
o:topic=meeting far say	0 7 0 -5 0 0 0 0
o:topic=meeting far the	0 -4 0 1 11 0 -1 -5
o:topic=meeting far the ahead	0 -4 0 1 11 0 -1 -5
o:topic=meeting far today	0 -3 0 -13 0 0 0 17
o:topic=meeting from	0 0 0 8 -5 0 0 0
o:topic=meeting from ahead	0 0 0 8 -5 0 0 0
o:topic=meeting meet	0 -5 0 9 0 -1 0 0
o:topic=meeting meets	0 -1 0 -17 14 0 0 6
o:topic=meeting meets ahead	0 -1 0 -17 14 0 0 6
o:topic=meeting of	0 10 0 -18 -3 3 0 8
o:topic=meeting of ahead	0 10 0 -18 -3 3 0 8
o:topic=meeting on	-4 -14 -6 10 -6 -4 6 6
o:topic=meeting on ahead	-4 -13 -5 11 -5 -3 6 5
o:topic=meeting plan	0 0 0 7 0 0 0 0
o:topic=meeting return	0 -4 0 -2 0 0 0 8
o:topic=meeting run	0 0 0 -9 0 0 0 10
o:topic=meeting suspend	0 -1 0 11 -1 0 0 0
o:topic=meeting the	0 0 0 0 -10 0 0 5
o:topic=meeting the ahead	0 0 0 0 -10 0 0 5
o:topic=meeting until	0 7 0 12 -7 -2 0 -10
o:topic=meeting until ahead	0 7 0 12 -7 -2 0 -10
o:topic=none	-11 10 -11 7 -21 -25 0 5
o:topic=none 	1 5 -5 -4 -10 -2 0 5
o:topic=none  ahead	2 -4 -3 3 -8 0 0 3
o:topic=none  today	0 13 0 -10 0 0 0 2
o:topic=none a	0 -6 0 12 0 0 0 -3
o:topic=none a ahead	0 -6 0 11 0 0 0 -3
o:topic=none after	0 3 0 -8 1 0 0 2
o:topic=none after ahead	0 3 0 -8 1 0 0 2
o:topic=none ahead	-5 6 -6 0 -16 -21 1 10
o:topic=none announce	0 9 0 -5 0 0 0 -3
o:topic=none be	1 11 -3 5 -8 -3 -4 -8
o:topic=none before	0 1 0 -12 0 0 0 10
o:topic=none before ahead	0 0 0 -10 0 0 0 10
o:topic=none by	0 -6 0 1 4 0 2 -3
o:topic=none end	0 5 0 10 -1 0 0 -12
o:topic=none for	0 3 0 -11 0 0 0 8
o:topic=none for ahead	0 3 0 -12 0 0 0 8
o:topic=none friday,	0 0 0 6 0 0 0 -5
o:topic=none from	-1 4 0 4 -3 0 0 -7
o:topic=none from ahead	-1 2 0 5 -3 0 0 -7
o:topic=none have	0 -1 0 11 -3 0 -1 -1
o:topic=none keep	0 0 0 -9 0 0 0 10
o:topic=none leave	0 0 0 -3 -2 0 0 6
o:topic=none make	0 0 0 -13 0 0 0 13
o:topic=none monday,	0 0 0 6 0 0 0 -2
o:topic=none no verb	-10 5 0 4 -16 -10 -11 4
o:topic=none of	0 8 0 0 -1 0 0 -3
o:topic=none on today	0 8 0 -6 0 0 0 0
o:topic=none other	0 16 0 -14 0 0 0 -5
o:topic=none put	0 -7 0 18 0 0 0 -10
o:topic=none return	0 -11 0 1 0 0 0 8
o:topic=none run	0 -9 0 14 0 0 0 -4
o:topic=none say	0 -5 0 -3 0 0 0 9
o:topic=none since	0 5 0 -6 0 0 0 2
o:topic=none since ahead	0 7 0 -8 0 0 0 2
o:topic=none sit	0 7 0 1 -5 0 0 -5
o:topic=none suspend	5 -4 0 8 -2 0 0 -6
o:topic=none the	-3 5 7 -10 -9 0 10 0
o:topic=none the ahead	-3 5 7 -12 -9 0 10 0
o:topic=none thursday, today	0 0 0 11 0 0 0 -7
o:topic=none to	0 -11 0 -16 0 0 0 27
o:topic=none to ahead	0 -11 0 -16 0 0 0 27
o:topic=none today	-11 11 -5 12 -9 -1 -3 -8
o:topic=none tuesday,	0 -1 0 9 0 0 0 -5
o:topic=none tuesday, today	0 -1 0 9 0 0 0 -5
o:topic=none until	-4 6 -2 5 -14 0 -2 0
o:topic=none until ahead	-4 6 -2 5 -14 0 -2 0
o:topic=none wednesday	0 0 0 10 0 0 0 -7
o:topic=none wednesday today	0 0 0 10 0 0 0 -7
o:topic=none write	0 0 0 -7 4 0 0 0
o:topic=none —	0 -5 0 14 0 0 0 -6
o:topic=none — today	0 -5 0 14 0 0 0 -6
o:topic=procedure	-8 0 -20 13 13 -17 -9 -15
o:topic=procedure 	0 -3 0 -14 19 0 0 0
o:topic=procedure  ahead	0 -3 0 -14 19 0 0 0
o:topic=procedure ahead	-7 -2 -18 10 15 -17 -9 -12
o:topic=procedure be	-3 -6 0 5 5 0 0 -2
o:topic=procedure begin	0 7 0 -7 -1 0 0 5
o:topic=procedure end	0 13 0 -1 -6 0 0 -4
o:topic=procedure far	-11 -4 -6 2 -4 8 -1 7
o:topic=procedure far 	-1 -15 0 -1 -7 12 0 6
o:topic=procedure far  ahead	-1 -14 0 -3 -7 12 0 7
o:topic=procedure far ahead	-10 -1 -6 -2 -4 8 0 9
o:topic=procedure far be	0 1 0 -12 6 0 0 6
o:topic=procedure far no verb	-5 -5 -2 2 0 11 0 -1
o:topic=procedure far on	0 1 0 -9 12 0 0 -3
o:topic=procedure far on ahead	0 1 0 -9 12 0 0 -3
o:topic=procedure far other	0 -1 0 9 -4 0 0 0
o:topic=procedure far today	0 -4 0 11 0 0 0 -1
o:topic=procedure from	3 3 0 2 -12 0 0 -4
o:topic=procedure from ahead	3 7 0 0 -11 0 0 -4
o:topic=procedure have	0 0 0 8 -2 0 0 -2
o:topic=procedure of	0 -12 0 17 -4 0 0 0
o:topic=procedure of ahead	0 -12 0 17 -4 0 0 0
o:topic=procedure on	1 12 -2 0 2 0 0 -17
o:topic=procedure on ahead	1 13 -2 0 2 0 0 -17
o:topic=procedure other	0 0 0 0 6 0 0 -4
o:topic=procedure suspend	-1 0 0 -13 10 0 0 5
o:topic=procedure the	0 -8 0 0 -1 0 0 11
o:topic=procedure the ahead	0 -8 0 0 -1 0 0 11
o:topic=procedure today	0 1 0 9 -9 0 0 -5
o:topic=procedure until	-4 -2 -1 10 -6 0 0 3
o:topic=procedure until ahead	-4 -2 -1 10 -6 0 0 3
o:topic=sale	-10 -8 -5 -3 -14 39 -6 -16
o:topic=sale ahead	-10 -7 -5 -5 -14 39 -6 -15
o:topic=sale be	0 -2 0 -15 0 15 0 3
o:topic=sale by	0 -1 0 -3 0 11 0 0
o:topic=sale by ahead	0 -1 0 -3 0 11 0 0
o:topic=sale far	0 0 0 3 8 0 0 -14
o:topic=sale far 	0 -3 0 -2 10 0 0 -1
o:topic=sale far ahead	0 2 0 0 9 0 0 -11
o:topic=sale far no verb	0 1 0 -1 10 0 0 -8
o:topic=sale far on	0 -5 0 13 0 0 0 -4
o:topic=sale far on ahead	0 -5 0 13 0 0 0 -4
o:topic=sale far today	0 -1 0 7 0 0 0 0
o:topic=sale have	0 0 0 0 0 8 0 0
o:topic=sale no verb	-1 4 0 0 -4 9 0 -9
o:topic=sale on	0 0 0 4 -1 4 0 -10
o:topic=sale on ahead	0 0 0 4 -1 4 0 -10
o:topic=sale sell	0 -1 0 0 -8 13 0 -4
o:topic=sale until	-1 -1 0 0 -1 8 0 0
o:topic=sale until ahead	-1 -1 0 0 -1 8 0 0
o:topic=signing	-8 -4 -3 6 5 3 0 -4
o:topic=signing ahead	-8 0 -2 0 6 3 0 0
o:topic=signing approve	0 -6 0 0 7 0 0 0
o:topic=signing be	0 4 0 1 0 0 2 -9
o:topic=signing begin	1 -6 0 7 0 0 0 0
o:topic=signing by	0 -15 -1 4 3 0 3 0
o:topic=signing by ahead	0 -15 -1 4 3 0 3 0
o:topic=signing end	0 -6 0 0 4 0 0 2
o:topic=signing from	0 1 0 -9 6 0 0 0
o:topic=signing have	0 -2 0 15 -7 -1 0 -2
o:topic=signing no verb	-3 0 -2 -1 -1 -3 0 9
o:topic=signing on	-5 0 3 2 5 -2 0 -8
o:topic=signing on ahead	-5 0 3 2 5 -2 0 -8
o:topic=signing sign	0 7 -1 2 -2 -1 0 -7
o:topic=signing today	0 -8 0 19 0 0 0 -6
o:topic=truce	-5 3 -21 20 -12 -23 -13 -2
o:topic=truce 	-3 0 0 -2 -7 0 0 9
o:topic=truce  ahead	-3 0 0 -4 -7 0 0 10
o:topic=truce agree	0 -2 0 19 0 0 0 -13
o:topic=truce ahead	-4 5 -20 17 -10 -22 -12 -2
o:topic=truce be	-3 -20 0 2 0 -1 0 13
o:topic=truce begin	-1 15 0 -12 -7 0 0 3
o:topic=truce by	0 -4 0 4 12 0 0 -18
o:topic=truce by ahead	0 -4 0 3 13 0 0 -18
o:topic=truce carry	0 -5 0 -9 0 0 0 15
o:topic=truce end	0 -35 -5 13 2 0 0 0
o:topic=truce ends	0 0 0 -6 0 0 0 9
o:topic=truce ends today	0 0 0 -9 0 0 0 10
o:topic=truce extend	0 0 0 -7 0 0 0 9
o:topic=truce far	-1 -10 -10 1 -6 -8 -4 16
o:topic=truce far 	0 4 0 20 -5 0 0 -20
o:topic=truce far  ahead	0 6 0 15 -2 0 0 -22
o:topic=truce far  today	0 0 0 6 0 0 0 -1
o:topic=truce far ahead	0 -3 -8 5 -12 -6 -2 9
o:topic=truce far by	0 0 0 6 -5 0 0 0
o:topic=truce far charge	0 -6 0 6 0 0 0 0
o:topic=truce far end	0 -1 0 -12 0 0 0 16
o:topic=truce far friday,	0 -8 0 13 0 0 0 -4
o:topic=truce far no verb	-12 4 -6 0 -1 -4 -1 5
o:topic=truce far on	0 5 0 -11 -9 0 0 11
o:topic=truce far on ahead	0 5 0 -8 -8 0 0 8
o:topic=truce far run	0 0 0 -5 0 0 0 7
o:topic=truce far the	0 0 0 0 8 0 0 -5
o:topic=truce far the ahead	0 0 0 0 8 0 0 -5
o:topic=truce far today	0 -13 0 -2 4 0 0 11
o:topic=truce far until	0 -1 0 -9 -1 0 0 16
o:topic=truce far until ahead	0 -1 0 -9 -1 0 0 16
o:topic=truce far wednesday,	0 0 0 -2 9 0 0 -6
o:topic=truce far wednesday, today	0 0 0 -2 9 0 0 -6
o:topic=truce for	0 -1 0 -6 0 0 0 9
o:topic=truce for ahead	0 -1 0 -6 0 0 0 9
o:topic=truce from	-6 10 0 2 0 0 0 -11
o:topic=truce from ahead	-6 10 0 1 0 0 0 -11
o:topic=truce have	6 0 0 -17 0 0 0 14
o:topic=truce midnight	0 0 0 -5 0 0 0 6
o:topic=truce monday,	0 6 0 -1 0 0 0 -4
o:topic=truce monday, ahead	0 6 0 -1 0 0 0 -4
o:topic=truce no verb	-7 2 0 11 0 -5 -1 -7
o:topic=truce of	0 4 0 12 0 0 0 -18
o:topic=truce of ahead	0 5 0 11 0 0 0 -17
o:topic=truce on	0 -2 -11 12 0 -2 -1 -3
o:topic=truce on ahead	0 -1 -11 10 0 -2 -1 -1
o:topic=truce on today	0 0 0 7 0 0 0 -5
o:topic=truce other	0 -2 0 -14 3 0 0 13
o:topic=truce out ahead	0 -3 0 7 0 0 0 -2
o:topic=truce put	0 7 0 0 -2 0 0 -2
o:topic=truce return	0 -6 0 3 5 0 0 -5
o:topic=truce say	0 0 0 4 0 0 0 -6
o:topic=truce since	0 0 0 12 0 0 0 -11
o:topic=truce since ahead	0 0 0 12 0 0 0 -11
o:topic=truce suspend	3 4 -7 -1 7 0 0 -5
o:topic=truce tell	0 6 0 -2 0 0 0 -2
o:topic=truce the	-2 -18 6 10 2 0 0 -5
o:topic=truce the ahead	-2 -18 6 10 2 0 0 -5
o:topic=truce today	0 -3 0 9 0 0 0 -3
o:topic=truce tuesday,	0 9 0 -9 0 0 0 0
o:topic=truce tuesday, ahead	0 9 0 -9 0 0 0 0
o:topic=truce until	-5 -7 -8 5 -8 -1 0 11
o:topic=truce until ahead	-5 -7 -8 5 -8 -1 0 11
o:write on ahead	0 -8 8 -2 0 0 0 4
pc0=agree	-1 -7 5 0 -11 5 0 9
pc0=bear	-3 5 -6 -1 -3 -1 0 8
pc0=begin	0 5 -5 5 0 0 0 -13
pc0=buy	0 -7 0 5 5 0 0 -4
pc0=deny	6 0 0 -16 13 0 0 0
pc0=end	0 3 0 -19 6 6 0 3
pc0=impose	-7 4 0 -1 0 3 -11 -1
pc0=propose	-1 -5 0 10 0 0 6 -10
pc0=say	-5 0 0 7 -15 7 -1 -2
pc0=stay	-16 7 -15 1 -1 0 -4 2
pc0=suspend	-16 5 -3 -1 0 -1 0 6
pc0=target	-3 4 8 -7 -6 0 -3 5
pc0=threaten	0 7 0 0 -8 0 0 0
pc0=up	2 -8 0 19 0 0 0 -21
pc1=agree	-3 -6 4 -4 -15 8 5 11
pc1=bear	-4 7 0 -6 4 -2 -1 0
pc1=begin	0 9 0 -7 3 2 -1 -12
pc1=buy	0 -7 0 5 5 0 0 -4
pc1=deny	6 -4 0 -12 13 0 0 0
pc1=end	0 -7 2 -10 7 6 0 3
pc1=impose	-6 4 0 0 -12 4 -2 4
pc1=propose	-2 2 -2 -1 -16 0 3 12
pc1=say	-6 0 0 4 -15 7 -1 2
pc1=stay	-16 9 -14 2 -1 0 -4 0
pc1=suspend	-17 0 -4 5 0 -1 0 5
pc1=target	-3 0 7 -12 -2 0 -2 15
pc1=up	2 -6 0 13 0 2 0 -23
pct0=agree past	0 9 7 -8 -2 0 0 0
pct0=agree past-passive	0 -19 0 1 -4 8 0 13
pct0=agree perfect	0 -2 0 -1 0 0 0 8
pct0=agree present	0 6 0 5 -3 0 0 -9
pct0=bear future	0 -8 0 -5 0 0 0 13
pct0=bear modal	0 -7 0 8 -7 0 0 6
pct0=bear past	0 -10 0 2 7 0 0 0
pct0=bear present	-1 10 -2 -3 -1 0 0 0
pct0=bear present-passive	0 15 0 -8 -2 0 0 -4
pct0=begin modal	0 -10 0 4 0 0 0 6
pct0=begin past	0 2 0 0 11 2 0 -15
pct0=begin perfect	0 4 0 -8 0 0 0 4
pct0=begin present	1 0 0 6 0 -1 0 -8
pct0=down future	0 4 0 -6 3 0 0 0
pct0=down past	0 -18 0 13 0 3 0 0
pct0=down present	0 9 0 0 -6 0 0 -2
pct0=end future	0 7 0 -6 0 0 0 0
pct0=end modal	1 0 1 -6 1 0 0 0
pct0=end past	0 2 0 7 0 0 0 -13
pct0=end present	-3 -2 -1 -15 7 7 0 10
pct0=impose future	0 9 0 11 -13 0 0 -13
pct0=impose future-passive	0 7 0 0 0 0 0 -2
pct0=impose modal	0 6 0 0 0 0 0 -6
pct0=impose modal-passive	0 -1 0 -15 10 0 0 10
pct0=impose past	0 14 4 -8 7 -2 0 -12
pct0=impose past-passive	0 -16 0 18 -6 7 0 -7
pct0=impose perfect	-4 -4 0 2 -7 0 0 14
pct0=impose perfect-passive	0 -2 0 4 6 0 0 -8
pct0=impose pluperfect	1 0 0 3 0 0 0 -6
pct0=impose present	-6 -14 -4 4 -20 3 0 24
pct0=impose present-passive	0 9 6 -30 13 0 0 0
pct0=propose future	0 6 0 0 -4 0 0 0
pct0=propose modal	0 0 0 -8 0 2 7 0
pct0=propose past	0 -6 0 11 0 0 0 0
pct0=propose perfect	0 -7 0 0 -2 0 0 7
pct0=propose present	0 3 0 10 0 0 0 -16
pct0=say past	-4 7 -6 -4 -23 9 0 4
pct0=say perfect	0 3 7 0 0 0 0 -12
pct0=say present	0 -7 0 16 -5 0 0 -1
pct0=say present-passive	0 -5 0 8 -3 0 0 0
pct0=stay modal	0 5 0 4 0 0 0 -9
pct0=stay past-passive	0 0 0 -5 0 0 0 6
pct0=stay perfect	0 17 0 -8 -1 0 0 -3
pct0=stay present	-11 -5 -9 5 0 0 -2 6
pct0=suspend past	0 0 0 -5 0 0 0 6
pct0=suspend perfect	0 -7 0 8 0 0 0 0
pct0=suspend present	-11 5 0 -8 -3 0 0 14
pct0=target past	0 8 0 -15 0 0 0 7
pct0=target present	0 -4 10 -4 0 0 0 0
pct0=up modal	1 -11 0 11 0 0 0 -1
pct0=up present	0 5 0 0 1 0 0 -9
pct1=agree infinitive	0 -1 0 0 -1 0 7 -3
pct1=agree participle-passive	0 8 0 -20 0 2 0 15
pct1=agree past	0 5 7 -4 -2 0 0 -2
pct1=agree past-passive	0 -19 0 1 -4 8 0 13
pct1=agree perfect	0 -6 0 2 0 0 0 3
pct1=agree present	0 6 0 5 -3 0 0 -9
pct1=bear future	0 -8 0 -5 0 0 0 13
pct1=bear gerund	0 0 0 7 0 0 0 -3
pct1=bear modal	0 -7 0 8 -7 0 0 6
pct1=bear participle-passive	0 0 3 -6 13 0 0 -11
pct1=bear past	0 -5 0 -6 8 0 0 3
pct1=bear present	-1 10 -2 -4 -1 0 0 0
pct1=bear present-passive	0 15 0 -8 -2 0 0 -4
pct1=begin gerund	0 9 0 0 0 0 0 -6
pct1=begin modal	0 -10 0 4 0 0 0 6
pct1=begin participle-passive	0 0 5 -12 8 0 0 0
pct1=begin past	0 2 0 -2 11 2 0 -12
pct1=begin perfect	0 5 0 -9 0 0 0 5
pct1=down future	0 4 0 -6 3 0 0 0
pct1=down past	0 -15 0 15 0 3 0 -6
pct1=down present	0 9 0 0 -6 0 0 -2
pct1=end future	0 5 0 -7 0 0 0 0
pct1=end modal	1 0 1 -6 1 0 0 0
pct1=end participle-passive	0 -12 0 6 0 0 0 2
pct1=end past	0 2 0 9 0 0 0 -16
pct1=end present	-3 -2 -1 -14 7 7 0 10
pct1=impose future	0 10 0 10 -13 0 0 -13
pct1=impose future-passive	0 7 0 0 0 0 0 -2
pct1=impose gerund	0 -7 0 8 -3 0 0 2
pct1=impose infinitive	0 5 0 -1 -2 0 6 -1
pct1=impose modal	0 6 0 0 0 0 0 -6
pct1=impose modal-passive	0 -1 0 -15 10 0 0 10
pct1=impose participle-passive	0 10 -2 -12 -23 1 0 14
pct1=impose past	0 2 4 -1 8 -1 0 -11
pct1=impose past-passive	0 -16 0 18 -6 7 0 -7
pct1=impose perfect	-3 0 0 -4 -1 0 0 14
pct1=impose perfect-passive	0 -2 0 4 6 0 0 -8
pct1=impose pluperfect	1 0 0 13 -4 0 0 -12
pct1=impose present	-6 -11 -3 6 -18 3 0 18
pct1=impose present-passive	0 9 6 -30 13 0 0 0
pct1=propose participle-passive	0 1 0 -4 -14 0 0 16
pct1=propose past	0 -2 0 6 0 0 0 0
pct1=propose perfect	0 0 0 -4 -2 0 0 7
pct1=propose present	0 4 0 2 1 0 0 -10
pct1=say infinitive	0 5 0 -13 0 0 0 9
pct1=say past	-4 8 -6 -5 -23 9 0 4
pct1=say perfect	0 -1 7 5 0 0 0 -10
pct1=say present	0 -7 0 16 -5 0 0 0
pct1=say present-passive	0 -5 0 8 -3 0 0 0
pct1=stay future	0 0 0 6 -3 0 0 -1
pct1=stay gerund	0 -3 0 -1 0 0 0 6
pct1=stay modal	0 5 0 4 0 0 0 -9
pct1=stay participle-passive	0 6 0 0 0 0 0 -6
pct1=stay past-passive	0 0 0 -5 0 0 0 6
pct1=stay perfect	0 18 0 -12 -1 0 0 -1
pct1=stay present	-10 -1 -8 4 0 0 -2 2
pct1=suspend participle-passive	0 -12 0 11 0 0 0 0
pct1=suspend perfect	0 -6 0 5 0 0 0 0
pct1=suspend present	-11 5 0 -7 -3 0 0 13
pct1=target present	0 -4 10 -4 0 0 0 0
pct1=threaten past	0 -11 0 7 0 0 0 3
pct1=up modal	1 -11 0 11 0 0 0 -1
phas-gerund	0 -4 0 10 -1 0 0 0
phas-infinitive	-1 0 0 2 -7 1 5 -2
phas-modal	0 -18 0 9 1 4 4 -4
phas-participle	-1 8 5 7 -10 0 -2 -10
phas-past	-11 -17 0 12 6 15 2 -7
phas-perfect	-12 4 0 13 -11 -3 -2 -3
phas-pluperfect	1 -3 0 0 8 0 0 -4
phas-present	-3 1 0 -7 -2 6 -18 11
pt0=future-passive	0 7 0 -3 0 0 0 -2
pt0=modal	0 -24 0 16 -4 0 6 -1
pt0=modal-passive	0 -4 0 0 7 1 0 -2
pt0=past	-8 -2 0 12 7 9 -3 -16
pt0=past-passive	-1 -12 0 4 -3 7 0 5
pt0=perfect	-10 10 1 8 -19 -3 -1 0
pt0=perfect-passive	0 -10 0 7 5 0 0 -2
pt0=pluperfect	1 -7 0 7 0 0 0 -3
pt0=pluperfect-passive	0 4 0 -10 7 0 0 0
pt0=present	-2 0 -3 -5 0 8 -13 8
pt0=present-not	0 -3 0 13 -8 0 0 0
pt0=present-passive	0 5 2 -10 -1 0 0 4
pt0=present-passive-not	0 4 0 -1 6 0 0 -9
pt1=future-passive	0 7 0 -3 0 0 0 -2
pt1=gerund	0 0 0 7 -1 0 0 0
pt1=modal	0 -24 0 16 -4 0 6 -1
pt1=modal-passive	0 -4 0 0 7 1 0 -2
pt1=participle-passive	-1 11 5 -11 -8 0 -1 4
pt1=past	-7 -8 0 15 9 9 -3 -15
pt1=past-passive	-1 -12 0 4 -3 7 0 5
pt1=perfect	-8 8 2 7 -11 -2 0 -4
pt1=perfect-passive	0 -10 0 7 5 0 0 -2
pt1=pluperfect	1 -7 0 16 -4 0 0 -9
pt1=pluperfect-passive	0 4 0 -10 7 0 0 0
pt1=present	-2 2 -2 -6 0 8 -13 5
pt1=present-not	0 -2 0 11 -5 0 0 0
pt1=present-passive	0 7 2 -9 -1 0 0 1
pt1=present-passive-not	0 4 0 -1 6 0 0 -9
pv0-none	-9 10 0 0 -1 -22 -2 4
pv0=add	0 0 0 6 0 0 0 -3
pv0=agree	0 2 0 -12 -8 0 0 16
pv0=announce	0 18 0 -2 -1 0 0 -15
pv0=apply	0 0 0 -5 0 0 0 6
pv0=approve	0 -10 0 17 0 0 0 -7
pv0=ask	0 14 0 -28 7 0 0 9
pv0=be	-5 0 -7 8 2 1 -1 -7
pv0=begin	0 -5 0 -2 11 0 0 0
pv0=call	0 0 0 8 -7 0 0 0
pv0=carry	0 7 0 0 -1 0 0 -2
pv0=charge	0 -5 0 -3 0 0 0 12
pv0=conclude	0 0 0 -3 0 0 0 6
pv0=confirm	0 -1 0 12 1 0 0 -12
pv0=continue	0 0 0 -9 0 0 0 12
pv0=cut	0 9 0 -7 0 0 0 0
pv0=end	0 0 0 -8 11 0 0 3
pv0=enter	0 16 0 0 -16 0 0 0
pv0=exempt	0 -1 9 0 0 0 0 -6
pv0=expire	0 0 2 -11 0 0 0 9
pv0=extend	0 0 7 6 4 0 0 -18
pv0=fall	0 -9 0 11 -1 0 0 0
pv0=get	0 -13 0 16 0 0 0 -3
pv0=go	0 -10 0 15 1 0 0 -8
pv0=have	7 -6 0 3 3 0 0 -9
pv0=hold	-2 -1 0 -11 0 0 0 17
pv0=impose	0 -2 0 0 6 0 0 -1
pv0=leave	0 -2 0 -9 14 0 0 1
pv0=make	0 0 0 -6 1 0 0 3
pv0=offer	0 -11 0 14 0 0 0 -2
pv0=other	0 0 0 3 -11 -1 0 5
pv0=pay	0 2 0 -12 3 0 0 10
pv0=propose	0 -14 0 17 0 0 0 -3
pv0=reach	0 -10 0 16 0 0 0 -6
pv0=replace	0 0 0 6 0 0 0 -5
pv0=rise	0 -14 0 16 0 0 0 0
pv0=rule	6 0 0 -16 13 0 0 0
pv0=run	0 -8 0 12 -1 0 0 -3
pv0=set	0 -6 0 9 0 0 0 -3
pv0=sign	0 -6 6 8 -11 6 0 -6
pv0=sit	0 7 0 -4 0 0 0 0
pv0=stand	0 0 0 6 0 0 0 -4
pv0=state	-2 0 0 0 -2 0 0 7
pv0=stay	0 14 0 0 -1 0 0 -10
pv0=stop	-2 -1 0 0 -2 8 0 0
pv0=suspend	-8 -6 0 3 6 0 0 3
pv0=take	2 9 0 -5 -3 -1 0 0
pv0=threaten	0 10 0 0 -6 0 0 -2
pv0=want	0 0 0 8 0 0 0 -5
pv0=write	0 -6 0 10 -2 0 0 0
pv1-none	-6 6 -5 0 1 -27 -4 9
pv1=add	0 10 0 -5 0 0 0 -3
pv1=agree	0 -3 0 -12 -9 2 6 17
pv1=announce	0 15 0 -4 -1 0 0 -10
pv1=answer	0 0 0 11 0 0 0 -6
pv1=apply	0 0 0 -6 0 0 0 7
pv1=approve	0 -10 0 17 0 0 0 -7
pv1=ask	0 21 0 -32 -2 0 0 19
pv1=be	-5 0 -7 4 2 1 -1 -2
pv1=begin	0 -5 0 0 8 0 0 0
pv1=call	0 -1 0 14 -10 0 0 0
pv1=carry	0 7 0 0 -1 0 0 -5
pv1=charge	0 -5 0 -3 0 0 0 12
pv1=confirm	0 -1 0 12 1 0 0 -12
pv1=cut	0 9 0 -7 0 0 0 0
pv1=end	0 -7 0 3 11 0 0 -1
pv1=enter	0 6 3 -3 -4 0 0 0
pv1=exempt	0 0 8 -3 0 0 0 -6
pv1=expire	0 0 6 -11 0 0 0 4
pv1=extend	2 0 6 18 4 0 0 -27
pv1=fall	0 -5 0 13 0 0 0 -7
pv1=get	0 -9 0 6 0 0 0 0
pv1=have	7 -6 0 3 3 0 0 -9
pv1=hold	-2 -7 0 -8 0 0 0 17
pv1=impose	-1 8 0 -4 2 0 0 -3
pv1=keep	0 10 0 0 0 0 0 -8
pv1=leave	0 -6 0 -10 8 0 0 12
pv1=make	0 2 0 -13 0 0 0 9
pv1=other	0 1 0 12 -8 -1 0 -7
pv1=pay	-1 6 -2 -14 7 0 0 6
pv1=prepare	0 -10 0 1 0 0 0 7
pv1=propose	0 -15 0 22 -5 0 0 -4
pv1=put	1 5 0 -8 1 5 0 -6
pv1=reach	0 -10 0 10 0 0 0 0
pv1=remain	0 2 0 -6 0 0 0 2
pv1=replace	0 0 0 6 0 0 0 -5
pv1=rise	0 -14 0 16 0 0 0 0
pv1=rule	6 -4 0 -12 13 0 0 0
pv1=run	0 -5 0 11 -1 0 0 -3
pv1=say	-3 -2 4 -2 -6 5 0 4
pv1=set	0 -6 0 9 0 0 0 -3
pv1=ship	0 7 4 -8 0 0 0 0
pv1=sign	-1 -6 6 5 -12 6 0 -1
pv1=sit	0 7 0 -4 0 0 0 0
pv1=stand	0 -5 0 16 0 0 0 -10
pv1=start	0 14 0 0 0 0 0 -12
pv1=state	-2 0 0 0 -2 0 0 7
pv1=stay	0 14 0 2 -1 0 0 -14
pv1=stop	-1 -4 0 0 0 8 0 0
pv1=strike	0 5 0 -10 0 0 0 4
pv1=suspend	-10 -9 0 7 4 0 0 4
pv1=take	2 10 0 -10 -3 -1 0 1
pv1=want	0 0 0 7 0 0 0 -4
pv1=write	0 -15 0 16 0 0 0 0
pv2-none	-14 5 -3 11 0 0 -15 1
pvt0=add past	0 0 0 6 0 0 0 -3
pvt0=agree past	0 -3 0 -1 0 0 0 6
pvt0=agree perfect	0 0 0 -6 0 0 0 10
pvt0=agree present	0 9 0 -3 -3 0 0 0
pvt0=announce past	1 15 0 -6 0 0 0 -10
pvt0=ask perfect	0 2 0 -14 0 0 0 11
pvt0=be past	0 6 0 -16 0 0 0 13
pvt0=be perfect	0 9 0 0 0 0 0 -10
pvt0=be present	-2 -9 -5 14 6 2 -1 -9
pvt0=begin past	0 1 0 0 12 0 0 -12
pvt0=begin present	0 -6 0 0 2 0 0 7
pvt0=carry present	0 7 0 0 -1 0 0 -2
pvt0=charge present	0 -2 0 0 0 0 0 6
pvt0=come present	0 0 0 6 0 0 0 -2
pvt0=conclude past	0 0 0 -3 0 0 0 6
pvt0=continue present	0 0 0 -4 0 0 0 6
pvt0=end past	0 0 0 10 0 0 0 -8
pvt0=end present	0 0 0 -14 12 0 0 6
pvt0=enter present	0 11 0 6 -16 0 0 0
pvt0=exempt present	0 0 11 -5 0 0 0 -4
pvt0=expire present	0 0 0 -9 0 0 0 11
pvt0=extend perfect	0 0 0 10 0 0 0 -10
pvt0=extend present	0 0 7 -11 4 0 0 -1
pvt0=go present	0 -6 0 11 1 0 0 -6
pvt0=have past	0 -10 0 21 0 0 0 -11
pvt0=have present	7 0 0 -9 3 0 0 0
pvt0=hold present	-2 -7 0 -10 0 0 0 19
pvt0=keep present	0 -6 0 -3 0 0 0 11
pvt0=leave past	0 -6 0 0 12 0 0 -4
pvt0=leave present	0 0 0 -11 2 0 0 6
pvt0=offer perfect	0 -11 0 14 0 0 0 -2
pvt0=other past	0 2 1 -9 2 0 0 1
pvt0=other perfect	0 0 0 5 -8 0 0 3
pvt0=other present	1 -2 0 -1 -10 0 0 10
pvt0=pay future	0 -1 0 -10 0 0 0 12
pvt0=pay present	0 10 0 -4 -3 0 0 0
pvt0=put perfect	0 2 0 -9 0 0 0 5
pvt0=put present	0 -9 0 8 0 6 0 -6
pvt0=reach present	0 -8 0 10 0 0 0 0
pvt0=say past	-1 0 -1 -5 -3 6 0 6
pvt0=say perfect	0 -1 7 5 0 0 0 -9
pvt0=set present	0 -6 0 9 0 0 0 -3
pvt0=sign past	0 -4 7 0 -5 7 0 -2
pvt0=start present	0 13 0 -10 0 0 0 -3
pvt0=state past	-2 0 0 0 -2 0 0 8
pvt0=stay present	0 16 0 1 0 0 0 -18
pvt0=stop present	-1 -4 0 0 0 8 0 0
pvt0=suspend present	-6 -3 0 -4 2 0 0 13
pvt0=threaten past	0 12 0 -11 0 0 0 0
pvt0=want present	0 0 0 8 0 0 0 -5
pvt1=add past	0 0 0 6 0 0 0 -3
pvt1=agree participle	0 -1 0 -13 0 2 0 13
pvt1=agree past	0 -10 0 2 0 0 0 4
pvt1=agree present	0 9 0 -3 -3 0 0 0
pvt1=announce past	1 15 0 -6 0 0 0 -10
pvt1=be past	0 6 0 -17 0 0 0 13
pvt1=be perfect	0 9 0 0 0 0 0 -10
pvt1=be present	-2 -8 -5 9 6 2 -1 -5
pvt1=begin past	0 1 0 0 12 0 0 -12
pvt1=begin present	0 -6 0 0 2 0 0 7
pvt1=carry present	0 7 0 0 -1 0 0 -2
pvt1=charge present	0 -2 0 0 0 0 0 6
pvt1=come present	0 0 0 6 0 0 0 -2
pvt1=conclude past	0 0 0 -3 0 0 0 6
pvt1=end participle	0 -5 0 13 0 0 0 -8
pvt1=end past	0 0 0 12 0 0 0 -11
pvt1=end present	0 0 0 -14 12 0 0 6
pvt1=enter participle	0 -8 5 -5 8 0 0 0
pvt1=enter present	0 11 0 6 -16 0 0 0
pvt1=exempt present	0 0 11 -5 0 0 0 -4
pvt1=expire present	0 0 0 -9 0 0 0 11
pvt1=extend infinitive	0 0 0 17 0 0 0 -17
pvt1=extend perfect	0 0 0 10 0 0 0 -10
pvt1=extend present	0 0 7 -11 4 0 0 -1
pvt1=go present	0 -11 0 9 2 0 0 -1
pvt1=have past	0 -10 0 21 0 0 0 -11
pvt1=have present	7 1 0 -10 3 0 0 0
pvt1=hold present	-2 -7 0 -10 0 0 0 19
pvt1=leave infinitive	0 0 0 0 -5 0 0 7
pvt1=leave past	0 -6 0 0 12 0 0 -4
pvt1=leave present	0 0 0 -11 2 0 0 6
pvt1=make participle	0 8 0 -5 0 0 0 0
pvt1=other past	0 2 1 -9 2 0 0 1
pvt1=other perfect	0 0 0 9 -4 0 0 0
pvt1=other present	1 0 0 4 -9 0 0 0
pvt1=pay future	0 -1 0 -10 0 0 0 12
pvt1=pay present	0 10 0 -4 -3 0 0 0
pvt1=put perfect	0 2 0 -9 0 0 0 5
pvt1=put present	0 -9 0 8 0 6 0 -6
pvt1=reach present	0 -8 0 10 0 0 0 0
pvt1=say past	-1 0 -1 -6 -3 6 0 6
pvt1=say perfect	0 -1 7 5 0 0 0 -9
pvt1=set present	0 -6 0 9 0 0 0 -3
pvt1=sign participle	0 0 0 -5 0 0 0 8
pvt1=sign past	0 -4 7 0 -5 7 0 -2
pvt1=start gerund	0 9 0 0 0 0 0 -6
pvt1=start present	0 13 0 -10 0 0 0 -3
pvt1=state past	-2 0 0 0 -2 0 0 8
pvt1=stay present	0 16 0 3 0 0 0 -19
pvt1=stop present	-1 -4 0 0 0 8 0 0
pvt1=suspend participle	0 -10 0 5 0 0 0 3
pvt1=suspend present	-6 -3 0 -4 2 0 0 13
pvt1=take past	0 6 0 -7 0 0 0 0
q:!	0 -9 0 0 0 0 0 15
q:"	-8 -11 -8 33 -30 0 4 -8
q:'	0 -1 0 23 -13 0 0 -6
q:'s	18 -20 -12 21 -24 7 2 -9
q:(	-4 6 -2 2 6 0 0 -11
q:)	-4 -1 -2 6 5 0 0 -3
q:,	-3 -1 -11 -3 -20 9 0 17
q:-	0 3 0 -11 14 0 0 0
q:.	-17 -14 -3 12 28 -1 -21 0
q:/	0 1 0 -7 -25 0 0 28
q::	0 3 0 10 0 -8 -1 -13
q:;	0 -6 1 13 -13 4 0 -1
q:<agent>	1 -2 -5 -11 25 0 3 -5
q:<day-ahead>	-6 0 -7 7 -11 11 -1 -2
q:<day-gone>	8 15 -26 -16 11 0 -15 0
q:<day-today>	-9 37 -11 2 -28 -3 -3 -14
q:<duty>	-30 15 -6 2 9 -19 -6 -3
q:<gate>	4 -25 0 -10 14 1 0 14
q:<goods-amount>	0 -2 0 18 -9 0 0 -4
q:<goods>	6 13 -7 -20 7 -5 -7 4
q:<level-noun>	-6 -25 1 22 1 -3 0 3
q:<level>	-9 16 -20 2 -12 0 -18 6
q:<money>	0 -23 7 31 0 0 0 -14
q:<month-ahead>	2 -6 0 -1 1 0 -1 3
q:<month-gone>	5 -20 0 2 -8 -7 -2 18
q:<month-today>	0 0 0 -6 7 0 0 0
q:<name>	2 7 1 -42 2 -1 0 34
q:<not>	-10 -5 2 1 11 2 3 -7
q:<number>	-17 0 19 13 -16 -15 -19 -1
q:<office>	-2 -3 0 17 -4 -6 -1 -8
q:<organisation>	-8 10 -2 15 2 -15 5 -23
q:<person>	-18 -7 -28 1 14 11 4 3
q:<points>	-8 11 0 -7 -8 0 0 8
q:<quality>	10 0 -13 -38 16 2 -7 34
q:<seat>	9 -11 -7 -9 -12 -10 5 24
q:<sender>	4 -27 0 16 17 -1 -2 -17
q:<span>	-11 1 -18 -3 -22 2 -7 23
q:<taker>	15 -4 -8 18 0 0 -2 -18
q:<v-agree>	-21 -24 -20 16 -3 8 -7 16
q:<v-bear>	-4 24 -13 3 -9 0 -7 -11
q:<v-begin>	-4 -1 4 9 -11 10 0 -4
q:<v-buy>	4 5 -10 10 11 -2 -2 -26
q:<v-deny>	22 -6 0 6 -22 0 0 -12
q:<v-down>	-2 14 1 1 -12 5 -2 -12
q:<v-end>	1 2 -14 -1 2 0 -5 2
q:<v-impose>	-3 -8 -10 17 -2 -13 -12 2
q:<v-propose>	5 -22 -16 15 11 0 -11 0
q:<v-return>	-1 -7 -5 17 -7 0 0 0
q:<v-say>	-3 -23 1 11 3 -1 4 2
q:<v-sell>	0 -1 0 5 -13 10 -1 0
q:<v-stay>	6 -16 -12 5 0 0 2 5
q:<v-suspend>	0 -3 0 16 -12 -7 -2 -2
q:<v-target>	-11 0 -1 5 -10 -6 -3 13
q:<v-threaten>	0 -5 0 8 -11 0 0 6
q:<v-up>	0 -9 -7 24 -41 2 -6 8
q:?	-2 -3 7 -14 -13 -12 0 28
q:_	0 7 0 0 0 0 0 -10
q:a	3 15 -2 3 6 2 -3 -26
q:about	0 2 0 -7 -8 0 0 19
q:accept	0 3 0 8 0 0 0 -13
q:accord	0 10 0 -6 10 0 0 -12
q:according	0 0 0 -10 12 0 0 0
q:act	0 20 6 -19 1 0 0 -12
q:additional	0 0 -3 -10 6 0 0 10
q:advanced	2 0 0 -5 0 0 0 6
q:after	0 15 -1 12 -16 0 0 -16
q:afternoon	0 0 0 -13 0 3 0 10
q:again	-1 -16 0 10 -1 1 0 5
q:against	-1 -1 0 -2 0 0 0 8
q:agree	-8 2 -3 -18 -12 -3 0 29
q:agreement	0 1 -2 11 2 5 0 -24
q:all	8 24 0 -18 -2 0 0 -11
q:allow	0 24 0 -3 -2 0 0 -20
q:alone	0 -4 0 -13 8 0 2 5
q:already	0 -2 0 7 -7 0 0 2
q:also	0 4 0 6 -13 0 0 0
q:aluminium	0 -2 0 15 0 0 0 -10
q:aluminum	0 -10 0 11 3 0 0 -3
q:am	0 6 0 -4 1 0 0 -4
q:amount	6 0 0 -12 -7 0 0 12
q:an	3 5 -7 20 -13 0 0 -17
q:and	0 -9 -14 0 0 27 -9 2
q:announce	3 27 2 -21 -3 0 0 -11
q:announcement	0 -3 0 -7 12 0 0 0
q:another	0 0 0 -19 12 0 0 10
q:answer	0 13 0 2 -13 0 0 -10
q:any	-1 13 0 -24 22 0 0 -6
q:anybody	0 0 0 -2 0 0 0 7
q:anything	12 -17 0 1 -2 0 5 0
q:apply	0 -4 -4 10 0 0 0 0
q:approval	2 -6 0 9 0 0 0 -6
q:approve	0 8 0 0 -12 0 10 0
q:are	9 -13 -19 -11 9 11 -2 10
q:arrangement	0 10 0 -26 4 0 0 12
q:article	0 0 5 -12 14 0 0 -9
q:as	5 8 -4 5 -30 -2 0 2
q:ask	0 -5 0 0 0 0 0 7
q:at	-3 -15 8 16 -3 -2 -8 -2
q:autumn	0 -13 0 12 -5 0 0 5
q:away	0 8 0 4 0 0 0 -13
q:b	0 0 0 11 0 0 0 -9
q:back	0 -25 0 29 0 0 0 -2
q:banana	0 0 0 2 4 0 0 -6
q:be	4 -11 -11 -5 -1 19 -1 6
q:bear	0 18 0 -15 0 0 0 0
q:because	0 -19 0 -2 20 0 0 3
q:become	0 1 0 -7 0 0 0 7
q:beef	0 14 -4 -15 9 0 0 0
q:been	3 0 -3 0 15 -3 0 -5
q:before	-3 13 -16 4 0 7 0 -7
q:begin	-5 6 7 -1 -3 2 2 -7
q:being	0 3 0 -24 0 0 0 20
q:between	-2 -13 0 22 -11 0 0 -4
q:bill	0 -5 0 0 7 0 0 -2
q:border	0 3 0 6 0 0 0 -9
q:both	-7 0 -2 11 -11 -2 -4 7
q:breathe	0 -8 0 -5 9 0 0 3
q:bring	0 0 0 -10 -3 0 0 18
q:broke	0 0 0 6 0 0 0 -7
q:built	0 0 0 -6 13 0 0 -9
q:busan	0 -10 0 -7 4 0 0 13
q:business	0 -1 0 4 0 3 0 -7
q:but	0 0 0 0 6 0 0 0
q:butter	0 2 0 -9 0 0 0 7
q:buy	0 -6 0 18 -1 0 0 -8
q:by	16 -13 -10 -1 19 3 -5 -13
q:c	0 -15 0 10 0 0 0 5
q:cabinet	0 -9 0 11 0 0 0 0
q:calendar	0 0 0 -6 -5 0 0 13
q:call	-1 -11 0 25 0 0 0 -10
q:can	-3 -11 0 0 0 0 7 4
q:cancel	0 -4 0 6 0 0 0 0
q:capital	0 6 0 8 -2 0 0 -9
q:car	0 -4 0 15 -15 0 0 1
q:cargo	0 -1 0 3 3 0 0 -6
q:case	0 11 0 -10 -6 0 0 9
q:ceasefire	0 0 0 20 0 0 0 -19
q:cent	0 -20 0 23 0 0 0 0
q:certain	0 12 0 -6 0 0 0 -4
q:certificate	0 -2 0 17 0 0 0 -13
q:change	0 -13 0 5 8 0 0 0
q:charge	-4 -1 -1 -6 -2 0 0 19
q:cheese	0 8 0 -8 -5 0 0 5
q:chip	0 1 0 -10 0 3 0 5
q:christma	0 -8 0 13 0 0 0 -4
q:city	0 -9 0 30 -16 0 0 -8
q:claim	8 -14 0 -1 10 0 0 -7
q:clear	1 -2 0 7 0 0 0 -5
q:clock	0 14 0 -12 -1 0 0 0
q:closed	0 1 11 1 5 0 0 -20
q:coal	0 0 0 6 0 0 0 -3
q:cocoa	0 -5 0 0 0 0 0 6
q:cod	0 2 0 3 0 0 0 -8
q:coffee	0 -13 0 3 -5 0 0 15
q:colleague	0 6 0 -1 -5 0 0 0
q:collect	0 -5 0 2 7 0 0 -2
q:collection	0 7 0 -1 -1 0 0 0
q:column	0 -2 0 -2 0 0 0 7
q:come	1 -1 4 0 -3 8 0 -8
q:comment	-1 -4 0 0 6 0 0 0
q:commerce	15 -12 0 0 0 0 0 -4
q:company	5 -14 0 25 -14 2 0 -16
q:conclude	0 -10 0 13 0 0 0 -4
q:consent	2 -14 0 20 -11 0 0 0
q:contain	16 -3 0 -11 0 0 0 0
q:container	0 -2 0 0 6 0 0 0
q:continue	0 -9 0 -4 9 0 0 4
q:contract	0 -5 -14 32 -5 0 0 -13
q:control	19 -10 0 -6 -3 0 0 -1
q:copper	0 12 0 -24 5 0 0 10
q:correct	0 0 0 8 0 0 0 -7
q:cost	0 -15 0 11 2 0 0 -1
q:cotton	0 5 0 -6 2 0 0 0
q:could	0 10 0 -6 -3 0 0 4
q:count	8 -8 0 8 -1 0 0 -5
q:counted	0 0 0 -3 0 0 0 6
q:country	0 25 7 -28 -5 0 0 0
q:course	0 9 0 -2 0 0 0 -2
q:crude	0 0 0 12 -1 0 0 -10
q:custom	2 -8 0 -7 6 0 0 7
q:customer	16 -3 -16 16 0 0 -1 -19
q:cut	0 7 0 0 -5 0 0 0
q:day	8 -28 -1 30 -20 7 0 -9
q:de	0 0 0 -5 0 11 0 -3
q:deadline	0 1 0 -10 -2 0 0 11
q:deal	-1 9 0 -2 -5 1 0 0
q:decide	0 -5 0 0 -9 0 8 3
q:decision	0 -3 0 8 -11 0 0 6
q:decree	0 -12 0 6 2 0 0 0
q:delegation	0 0 0 -7 8 0 0 0
q:did	2 -22 0 11 -7 0 0 9
q:die	0 0 0 -17 0 0 0 17
q:different	0 5 0 -6 0 0 0 0
q:direction	0 7 0 -6 0 0 0 0
q:discuss	-3 0 0 10 -4 0 0 0
q:dispute	-1 15 0 2 -8 0 0 -7
q:district	0 12 0 -7 0 0 0 -4
q:do	2 8 0 0 0 0 0 -10
q:doe	-8 -9 9 -20 -3 0 0 29
q:don't	0 -6 0 8 0 0 0 0
q:double	0 0 0 7 -4 0 0 0
q:down	0 -14 0 0 -8 11 0 8
q:draft	0 -4 0 19 -14 0 0 0
q:draw	0 0 0 13 0 0 0 -9
q:drone	0 14 0 -12 0 0 0 0
q:drop	0 0 0 9 0 0 0 -4
q:due	-1 -5 0 0 6 2 0 -1
q:during	0 -3 0 10 0 0 0 -4
q:duty	-17 -12 7 -22 23 -6 -1 27
q:each	0 -2 0 0 0 0 0 6
q:earlier	0 -5 0 8 0 0 0 0
q:early	0 -3 0 9 -2 0 0 0
q:earth	33 -20 1 -12 -3 5 0 -14
q:economy	0 -7 0 4 5 0 0 -3
q:effect	5 17 0 -24 8 0 0 -6
q:either	0 -1 0 0 -3 0 0 7
q:electricity	0 -3 0 7 -2 0 0 0
q:else	0 16 0 0 0 0 0 -14
q:elsewhere	0 5 0 13 0 0 0 -16
q:emergency	0 0 0 14 -4 0 0 -8
q:end	0 24 -9 -15 7 3 -3 -8
q:enter	0 -1 0 -12 0 0 0 18
q:entry	0 -2 0 16 -4 0 0 -7
q:evening	0 -2 0 -9 13 0 0 0
q:ever	0 0 0 7 0 0 0 -2
q:every	-4 -6 11 0 0 0 0 -3
q:everybody	0 30 -4 -4 -1 0 0 -25
q:everyone	0 5 0 4 2 0 0 -13
q:everything	0 7 0 -3 0 0 0 0
q:everywhere	0 12 0 -4 0 0 0 -6
q:exclusion	0 -16 21 16 -3 0 0 -22
q:expect	2 -4 0 -12 12 0 0 0
q:expert	0 -1 0 7 0 0 -1 -1
q:expire	0 -3 0 -10 0 0 0 16
q:export	2 -18 3 13 0 -5 0 0
q:extend	0 7 1 24 1 0 0 -34
q:extension	-2 -5 0 12 -8 0 0 0
q:extra	0 8 0 0 -5 0 0 0
q:face	0 13 0 -10 0 0 0 0
q:fact	0 -6 0 8 0 0 0 0
q:failed	0 8 0 -7 0 0 0 0
q:fair	0 -6 0 0 0 0 0 5
q:fall	0 22 0 0 0 0 0 -27
q:far	-1 -9 0 7 0 0 0 5
q:fare	0 -8 0 13 0 0 0 -4
q:farm	0 -5 0 17 0 0 0 -12
q:fee	-7 1 0 -3 14 0 0 -5
q:fentanyl	-4 12 0 -1 -1 0 0 -3
q:ferry	0 -12 0 22 0 0 0 -12
q:few	0 -5 0 6 0 -2 0 1
q:figure	0 0 0 -6 0 0 0 8
q:final	0 0 0 5 -5 0 10 -15
q:firm	14 -9 0 1 6 0 0 -14
q:first	0 -7 0 4 0 0 0 3
q:fish	0 -13 -5 16 5 0 0 -6
q:fishmeal	0 9 0 -6 -3 0 0 0
q:follow	0 0 0 -12 13 0 0 -3
q:for	3 -29 8 -7 25 -16 -13 14
q:force	0 -7 0 -4 -6 0 0 19
q:forced	0 0 0 7 -1 0 0 -3
q:foreign	17 -4 0 -7 -5 0 0 -1
q:found	3 -1 0 -6 2 0 0 3
q:four	0 3 0 10 -3 0 0 -10
q:framework	0 -1 0 -4 -1 7 0 3
q:free	0 -10 0 13 0 0 0 0
q:friday	0 8 0 -13 0 0 0 5
q:from	13 21 -8 -3 -4 -4 -5 -19
q:front	0 -8 0 28 0 0 0 -20
q:fruit	0 0 -4 -15 10 0 0 11
q:further	0 1 0 13 -5 0 0 -10
q:gas	0 -5 0 14 -5 0 0 -2
q:geneva	0 -1 0 -16 -1 0 0 24
q:get	0 7 0 0 3 7 0 -18
q:give	0 0 0 21 -16 0 0 -1
q:given	0 -12 0 10 2 0 0 -2
q:glass	0 -6 0 -8 5 0 0 9
q:go	2 8 -1 -17 -5 8 -2 12
q:good	3 17 -18 0 -1 -5 -1 -8
q:government	0 -1 0 -3 0 0 0 8
q:great	0 11 0 -7 0 0 0 -2
q:grower	0 -1 0 -6 0 0 0 11
q:had	-10 10 -3 17 -12 -3 0 -17
q:half	8 -18 0 7 2 0 0 -2
q:hand	2 5 0 2 -2 8 0 -19
q:happen	0 0 0 -6 0 0 0 6
q:harbour	0 8 0 0 0 0 0 -5
q:has	-4 6 5 0 14 0 2 -24
q:have	-3 1 0 5 -9 -6 -4 3
q:he	1 -20 -3 12 -4 -3 12 -1
q:hear	0 -5 0 13 -12 0 0 0
q:here	0 0 0 -10 11 0 0 2
q:higher	0 0 0 15 -4 0 0 -7
q:him	0 -3 0 -3 7 0 0 1
q:his	-2 7 0 12 7 0 10 -41
q:hit	0 10 0 0 0 0 0 -9
q:hold	0 -4 0 8 -4 0 0 0
q:holiday	0 -1 0 11 0 0 0 -6
q:home	0 0 0 7 3 0 0 -9
q:hotel	0 -1 0 14 0 0 0 -11
q:hour	-2 23 0 -2 -5 0 0 -10
q:house	0 -5 0 -2 6 0 5 -1
q:how	0 5 0 -32 4 0 0 22
q:i	-4 -5 -2 0 8 -4 7 -1
q:if	0 1 -1 13 -2 0 0 -16
q:import	0 6 0 5 3 0 0 -19
q:impose	0 9 0 9 -11 0 0 -11
q:in	-10 2 -17 12 -10 -3 0 1
q:increase	0 -8 0 0 0 0 0 7
q:industry	0 0 0 2 6 0 0 -8
q:initial	0 0 0 8 0 0 0 -4
q:instead	0 -8 0 0 0 0 0 9
q:into	0 -6 9 -6 0 0 0 8
q:introduce	-2 -8 0 0 -1 0 0 15
q:investigation	0 13 0 -13 0 0 0 0
q:is	-5 -8 -4 -17 15 -21 7 24
q:island	0 -6 0 30 -12 0 0 -16
q:issued	4 0 0 -16 0 0 0 9
q:it	-14 1 3 17 -23 13 -1 -10
q:its	19 -2 0 -8 -12 21 -1 -11
q:itself	0 0 0 -8 17 0 0 -10
q:joint	0 20 0 -28 7 2 0 0
q:keep	0 2 3 -15 8 5 0 -1
q:kind	0 6 0 26 0 0 0 -32
q:know	-5 -13 11 2 -13 0 7 3
q:kuala	0 0 0 -5 0 0 0 9
q:labor	0 0 0 6 -1 0 0 -3
q:lapse	2 0 0 2 -8 0 0 0
q:large	0 -17 0 20 0 0 0 0
q:last	-4 8 -3 -13 -12 -2 2 20
q:lasted	0 -3 13 9 0 0 0 -17
q:late	0 0 0 8 0 0 0 -4
q:later	0 -5 0 10 0 0 0 -3
q:law	-3 34 0 -26 8 4 0 -24
q:lay	0 -4 0 11 0 0 0 -7
q:leave	1 -4 -1 13 -21 0 0 1
q:less	0 -7 0 15 0 0 0 -5
q:let	4 11 6 -22 0 0 0 0
q:letter	0 6 0 0 -7 0 0 0
q:level	0 -11 0 1 0 0 0 8
q:licence	8 -13 0 2 3 0 0 -3
q:line	0 -7 0 15 0 0 0 -5
q:lisbon	0 -11 0 1 14 0 0 -11
q:list	0 -1 0 0 8 0 0 0
q:listed	12 0 0 0 0 0 0 -10
q:little	0 -6 11 0 -3 0 0 -3
q:live	0 23 0 -20 -2 0 0 0
q:london	0 0 0 -5 0 0 0 7
q:long	0 33 -1 -40 -10 0 0 12
q:look	8 5 0 -25 -3 0 0 17
q:lorry	0 -5 0 7 0 0 0 0
q:lose	0 -4 0 11 -7 0 0 0
q:lower	0 0 0 11 0 0 0 -9
q:lumpur	0 0 0 -5 0 0 0 9
q:machine	0 7 0 -1 0 0 0 -2
q:madrid	0 0 0 -9 0 12 0 0
q:magnet	9 -1 0 -1 0 2 0 -5
q:make	7 -1 -15 4 5 0 7 -9
q:matter	0 -4 0 -20 12 0 0 16
q:may	10 -22 0 9 -2 2 0 -2
q:me	0 -3 0 3 -6 0 0 7
q:mean	0 -2 0 10 0 0 0 -6
q:medicine	0 9 0 -17 1 0 0 7
q:meet	-4 -10 -2 16 -3 -5 0 0
q:member	0 -9 0 6 1 0 0 0
q:memorandum	0 -7 0 13 -3 0 0 -1
q:men	0 0 0 -4 8 0 0 -2
q:metal	0 -7 0 -1 10 0 0 0
q:midnight	0 -2 0 -4 0 0 0 12
q:might	0 0 0 -10 12 0 0 0
q:million	0 -8 0 21 0 0 0 -11
q:minister	0 -33 0 13 -9 0 0 16
q:ministry	11 -7 0 -17 0 0 0 10
q:minute	0 3 0 22 -11 0 0 -21
q:missing	0 -9 0 8 2 0 0 0
q:moment	0 -8 0 15 0 0 0 -8
q:money	0 -4 0 16 -5 0 0 -3
q:month	0 0 7 3 -1 0 0 -5
q:more	4 1 0 -10 8 0 0 -2
q:morning	0 2 0 13 -9 0 0 -11
q:most	0 1 0 0 -6 0 0 4
q:move	0 -2 0 7 -5 0 0 0
q:mr	-6 4 0 -17 3 -1 0 20
q:must	0 8 0 11 -24 4 10 -11
q:my	0 -7 0 9 4 0 0 -7
q:name	0 0 0 10 0 0 0 -9
q:national	0 4 0 -7 4 0 0 0
q:nearly	0 10 0 -17 -1 8 0 0
q:need	5 -6 0 -9 15 0 0 -1
q:negotiate	0 3 0 -2 6 0 0 -4
q:negotiator	0 -2 0 14 0 0 0 -8
q:neither	0 6 0 0 -4 0 0 0
q:network	0 9 0 9 0 0 0 -17
q:never	0 3 0 -8 4 0 0 0
q:new	3 -12 5 15 7 0 7 -27
q:next	0 -13 0 11 -10 0 0 3
q:night	0 0 0 21 0 0 0 -22
q:no	0 10 -4 -7 3 -3 5 -7
q:nobody	0 2 0 -9 4 0 0 5
q:none	0 -8 0 0 0 0 3 5
q:noon	0 0 0 15 0 0 0 -14
q:nor	0 0 0 17 0 0 0 -15
q:northern	0 0 0 21 -7 0 0 -13
q:not	-3 -16 -5 8 11 0 1 -5
q:note	0 -1 0 -10 10 0 0 5
q:nothing	0 6 6 -3 -12 0 0 2
q:notice	11 -1 3 -10 0 0 0 0
q:now	-2 1 7 -2 -13 1 0 5
q:number	0 -6 0 9 -2 0 0 0
q:of	15 0 -5 4 13 5 -4 -22
q:off	0 10 0 1 -12 0 0 -9
q:offer	0 -7 0 15 -8 0 0 -1
q:official	0 -2 0 -1 0 0 0 6
q:oil	0 4 0 7 -1 0 0 -9
q:old	0 11 0 -8 0 0 0 -1
q:on	-2 1 -18 -8 3 11 -19 8
q:once	0 -11 0 23 -8 0 0 -4
q:one	13 14 2 -1 -16 3 0 -19
q:only	7 4 0 -10 3 0 0 -2
q:open	0 -15 5 22 -14 0 0 0
q:opened	0 6 0 -10 8 0 0 -5
q:operated	0 0 0 -5 15 0 0 -8
q:operator	0 -3 0 18 -5 0 0 -8
q:or	4 -1 0 -9 8 22 0 -26
q:orange	0 0 0 -5 0 0 0 6
q:order	5 7 -9 -11 11 0 0 -4
q:ordinary	-4 -8 0 23 -2 0 0 -9
q:origin	0 5 0 -14 8 0 0 0
q:other	0 10 5 -12 0 0 0 -3
q:our	3 -20 0 22 -19 0 2 0
q:out	4 5 5 -25 16 0 0 4
q:outcome	0 -3 0 6 0 0 0 0
q:over	4 -21 -1 23 -25 1 0 0
q:own	0 5 0 -16 -8 0 0 20
q:owned	8 0 0 0 0 0 0 -7
q:p	0 14 0 -11 0 0 0 0
q:page	0 -7 0 2 0 0 0 2
q:palm	0 0 0 16 0 0 0 -16
q:paper	0 -6 0 11 -7 0 3 -4
q:parliament	0 -4 0 0 10 0 0 -3
q:part	-3 -29 6 -7 15 0 0 9
q:party	0 0 0 -9 3 0 0 5
q:pass	0 0 0 10 0 0 0 -9
q:pay	-1 18 -5 -15 0 0 0 1
q:peace	0 -8 0 12 0 0 0 -1
q:people	3 -6 0 8 -2 0 0 -1
q:percent	10 -1 0 0 0 0 0 -7
q:period	3 -1 0 7 0 0 0 -9
q:permit	0 9 0 -7 2 0 0 -2
q:phone	0 -7 0 5 0 0 0 0
q:phosphate	0 11 0 -8 0 0 0 0
q:place	0 13 0 -12 14 0 0 -15
q:plant	0 0 -1 18 0 0 0 -9
q:plastic	0 -9 0 14 0 0 0 -4
q:plu	0 -2 0 -10 12 0 0 0
q:point	0 -8 0 6 8 0 0 -8
q:polysilicon	0 13 0 -12 0 0 0 0
q:pork	0 16 -4 -16 11 0 0 -8
q:port	-6 -11 0 -12 14 0 0 16
q:post	0 0 0 9 -4 0 0 -1
q:power	0 -11 0 14 10 0 0 -18
q:prefer	0 -1 0 8 -2 0 0 0
q:prepare	0 15 0 -14 0 0 0 0
q:present	0 -17 0 -10 15 0 0 14
q:president	-2 14 0 -15 -10 0 0 14
q:price	0 -7 0 16 -2 0 0 -2
q:proclamation	0 43 0 -32 -2 0 0 -12
q:product	7 -15 0 0 8 0 0 0
q:progress	0 -4 0 8 0 0 0 0
q:prolong	0 -1 0 0 -2 0 0 9
q:prolongation	0 3 0 -16 7 0 0 7
q:prolonged	0 0 0 -1 0 0 0 8
q:promise	0 -12 0 22 0 0 0 -14
q:propose	0 0 0 9 0 0 0 -11
q:public	0 9 0 0 0 0 0 -6
q:published	2 13 4 -16 -4 0 0 0
q:purchase	0 -6 0 15 0 0 0 -6
q:put	7 -9 0 10 0 0 0 -6
q:quarrel	0 6 0 -11 0 0 0 5
q:question	0 -6 0 0 -2 2 0 5
q:raise	0 -3 0 24 -15 0 0 -12
q:rare	33 -19 1 -13 -3 5 0 -14
q:rate	-4 0 6 -10 -1 0 0 15
q:ratify	0 9 0 -7 8 0 0 -8
q:reach	0 -15 0 10 4 0 0 0
q:read	5 2 0 -16 6 0 0 1
q:reader	9 0 0 0 0 0 0 -8
q:reason	0 -5 0 -1 9 0 3 -3
q:recommend	0 0 0 0 11 0 0 -13
q:reduce	0 0 0 -5 0 0 0 9
q:remain	0 -12 0 17 0 0 0 -4
q:report	0 -5 0 20 -7 0 0 -5
q:reporter	0 -4 0 -8 -5 4 0 12
q:representative	0 -1 0 0 12 0 0 -8
q:rest	0 16 0 -11 -2 6 0 -6
q:result	0 -11 0 12 0 0 0 0
q:return	0 6 -1 0 0 0 0 0
q:revenue	0 15 0 -1 -2 4 0 -15
q:rise	0 -9 0 31 -15 0 0 -6
q:river	0 -3 0 24 0 0 0 -20
q:room	0 -1 0 6 0 0 0 0
q:round	-1 -4 0 12 -15 -1 -1 5
q:rule	22 -6 1 6 -21 0 0 -12
q:rum	0 -10 0 0 -4 0 0 14
q:run	0 0 6 -15 -6 -1 0 15
q:sailing	0 -6 0 6 0 0 0 0
q:salmon	0 -6 0 -2 0 0 0 9
q:same	13 14 0 -29 0 0 0 3
q:say	2 -4 -5 8 7 -13 -10 -3
q:sea	0 4 0 2 0 0 0 -8
q:season	0 -12 0 5 0 0 0 9
q:second	0 12 0 18 -10 6 0 -31
q:secretary	0 -2 0 7 -1 0 0 0
q:section	0 22 9 -11 -1 1 0 -29
q:security	0 9 0 -9 2 0 0 0
q:see	0 -5 0 17 -6 0 0 -6
q:sell	0 -8 0 -9 1 15 0 1
q:send	0 11 0 -1 -11 0 0 0
q:set	0 12 0 -26 13 0 0 7
q:settle	0 -8 0 13 -7 0 0 0
q:settlement	0 -1 0 9 -6 0 0 0
q:shall	0 -5 0 -10 14 0 0 2
q:sheet	0 0 0 7 0 0 0 -3
q:ship	0 7 -1 6 -10 0 0 0
q:shook	0 6 0 7 0 0 0 -14
q:short	0 -4 0 8 0 0 0 -6
q:show	0 -6 0 -4 0 0 0 10
q:shrimp	0 -10 0 12 0 0 0 -1
q:side	1 -7 -1 14 -12 -4 0 4
q:sign	-12 -11 -11 9 0 0 -2 10
q:signature	-1 -15 0 8 9 0 0 -2
q:since	-9 5 -1 15 -5 -6 -4 -8
q:sir	0 -3 0 11 -5 0 0 0
q:sit	2 -8 0 12 -2 0 0 -3
q:sleep	-2 11 0 -13 -2 0 0 8
q:small	7 1 0 -4 0 0 0 0
q:so	0 -8 -2 17 0 0 0 -4
q:some	0 0 8 0 -5 0 0 -3
q:soybean	0 -6 -5 17 7 -3 0 -11
q:spare	0 10 0 -10 0 0 0 0
q:speak	0 -3 0 -4 -7 15 0 0
q:spoke	0 0 0 -4 -6 1 0 6
q:spring	0 -8 0 14 -2 0 0 -1
q:stake	0 -7 0 10 0 0 0 -2
q:stand	0 0 0 -6 8 0 0 1
q:standstill	0 3 0 -11 -1 0 0 13
q:start	0 0 0 15 -3 1 0 -14
q:state	0 2 0 -23 0 0 0 22
q:statement	0 19 0 -17 0 0 0 0
q:stay	-3 -13 0 0 -6 0 0 16
q:steel	0 -13 0 15 1 0 0 -1
q:step	0 -5 0 7 -1 0 0 1
q:still	-3 7 0 14 -31 0 -2 8
q:stockholm	0 0 0 -14 0 0 0 17
q:strike	0 -16 0 28 -3 0 0 -12
q:subject	0 -7 1 -4 11 0 0 0
q:such	0 -5 0 7 0 0 0 0
q:summer	0 -3 0 4 4 0 0 -6
q:surcharge	-1 65 -3 -20 0 0 0 -65
q:suspend	9 0 0 7 -1 -1 0 -11
q:suspension	3 4 0 -24 11 0 0 3
q:table	0 -15 0 -1 -5 2 0 17
q:take	-3 -21 -3 16 7 -1 0 3
q:talk	-7 -5 0 0 -1 12 4 -1
q:talked	0 -9 0 3 0 0 0 5
q:tariff	-13 -14 -14 35 -12 -4 0 -1
q:tea	0 -8 0 1 -3 2 0 3
q:telephone	0 -14 0 16 -9 6 0 0
q:television	0 -4 0 -1 0 0 0 8
q:tell	-2 -10 -1 9 -23 6 6 1
q:term	0 5 0 0 -6 0 0 0
q:text	0 1 0 10 -9 0 0 -5
q:than	0 0 0 15 -14 2 0 -12
q:thank	0 -2 0 0 7 0 0 -5
q:that	9 15 -10 -19 5 -9 10 0
q:the	-17 8 -9 17 2 0 -19 -15
q:their	0 0 -1 -8 -6 0 -1 22
q:them	3 0 6 -4 9 0 0 -17
q:then	1 -1 0 7 -13 -6 0 3
q:there	6 -12 -1 -8 -10 0 2 19
q:these	0 0 0 -14 4 0 0 10
q:they	0 -5 -4 12 0 -2 0 -2
q:thi	-6 -24 12 -10 6 1 4 14
q:thing	-2 -5 0 -7 -3 1 0 17
q:think	0 8 0 -25 10 0 0 7
q:third	0 -17 0 15 -10 0 0 5
q:those	2 2 0 -6 5 0 0 -7
q:threat	2 -12 0 0 0 0 0 12
q:threaten	0 -2 0 -1 -8 0 0 16
q:three	0 3 0 -16 -4 0 0 19
q:through	0 -4 0 12 0 0 0 -1
q:tiktok	0 0 0 -14 0 17 0 0
q:time	0 -1 0 -10 -4 0 3 13
q:to	11 0 0 -9 8 16 3 -15
q:together	0 -3 0 5 5 0 0 -7
q:tomatoe	0 5 0 3 0 0 0 -10
q:too	2 10 5 -10 0 0 0 -8
q:top	-3 10 -4 2 7 0 0 -18
q:touched	0 13 0 -9 0 0 0 -4
q:town	0 10 0 -1 0 0 0 -7
q:tractor	0 -5 0 -2 0 0 0 10
q:trade	0 6 -2 -8 5 0 0 2
q:trading	0 5 0 -6 0 0 0 0
q:translated	0 0 0 6 0 0 0 0
q:treasury	0 -4 0 6 0 0 0 0
q:truce	3 -20 -9 -14 -16 -9 7 38
q:tuna	0 -14 0 13 0 0 0 0
q:two	-10 -31 0 36 -16 0 0 2
q:unchanged	0 -2 0 9 0 0 0 -5
q:under	6 24 -4 -4 -9 7 -1 -16
q:understanding	0 -4 0 -17 18 0 0 2
q:unless	0 18 0 -5 0 0 8 -18
q:until	0 9 16 22 -20 -12 0 -28
q:up	-3 0 7 15 0 -3 0 -17
q:upper	0 0 0 18 0 0 0 -16
q:us	-3 -11 0 19 -5 0 0 0
q:use	0 0 0 -7 11 0 0 -1
q:used	0 8 0 0 0 0 0 -5
q:valley	0 0 0 22 0 0 0 -21
q:value	19 -4 0 -3 -5 0 0 -8
q:vessel	0 0 0 0 14 0 0 -9
q:visit	0 -6 0 -14 6 0 0 13
q:vote	0 11 0 -3 -2 0 0 0
q:voted	0 -15 0 15 0 0 0 0
q:wage	0 0 0 15 -7 0 0 -4
q:want	2 -11 0 20 -9 0 0 -3
q:war	0 -11 0 3 0 0 0 9
q:was	-4 -12 4 7 6 1 -4 -4
q:watch	3 -5 -1 -13 4 0 0 9
q:water	0 -15 0 -10 16 0 0 10
q:way	0 -13 0 0 -6 0 8 6
q:we	0 -21 1 1 8 -6 0 7
q:week	0 5 0 -25 -5 -4 0 32
q:welcome	0 4 0 -6 0 0 0 4
q:well	0 -2 0 5 -8 0 0 5
q:were	0 -7 4 -4 0 0 0 9
q:what	7 -1 -6 -12 -6 0 -1 18
q:wheat	0 2 7 8 0 0 0 -20
q:when	0 8 9 -33 13 -8 0 10
q:where	0 -7 0 12 4 0 0 -6
q:whether	0 -8 0 1 -7 0 0 11
q:which	12 -12 -5 -23 0 -6 0 34
q:while	0 -14 13 5 2 0 0 -10
q:who	12 0 3 11 8 -2 -1 -35
q:whole	0 0 0 -7 0 0 0 8
q:will	1 0 -11 26 -9 0 -5 -22
q:win	0 8 0 -7 0 0 0 0
q:winter	0 0 0 6 0 0 0 -6
q:with	6 19 -25 -6 -22 -10 0 17
q:without	2 -5 9 -6 -11 0 0 14
q:wood	0 8 0 -5 0 0 0 -1
q:word	0 -6 0 -4 0 0 0 12
q:work	0 -5 0 7 -1 0 0 0
q:worked	0 4 0 -2 -6 0 0 5
q:world	9 3 -14 5 -2 0 0 -7
q:worst	0 6 0 -13 0 0 0 7
q:worth	0 -18 10 10 0 0 0 0
q:would	6 2 -12 -26 6 0 0 25
q:write	-2 -2 0 -3 15 0 0 -4
q:wrong	0 10 0 -9 0 0 0 0
q:yarn	0 3 0 -7 0 0 0 5
q:year	0 -31 0 34 -3 0 0 -7
q:yes	0 2 2 -12 11 0 0 0
q:yet	0 14 0 -4 -8 0 0 0
q:york	0 -3 0 18 -5 0 0 -8
q:you	-4 -5 -1 15 -13 0 0 3
q:your	10 0 0 -18 -9 0 -1 20
q:zero	0 -1 0 -5 6 0 0 0
q:—	0 0 -7 14 -4 0 0 -8
qt=future	0 -5 -11 -19 8 6 -4 25
qt=modal	1 -1 -3 -16 0 13 8 7
qt=past	-16 7 9 18 -5 -4 -2 -15
qt=perfect	-8 -13 0 10 14 -8 2 -11
qt=pluperfect	-5 5 0 19 -2 -1 0 -19
qt=present	12 -11 -12 1 -6 5 -7 10
quoted	-2 -14 -1 12 -15 0 2 6
r1="	-1 4 0 -11 -3 0 0 14
r1=" & d:ahead	-1 4 0 -11 -3 0 0 14
r1='s	5 13 0 -11 0 0 0 -5
r1='s & d:ahead	6 -3 0 0 0 0 0 -1
r1='s & d:today	0 19 0 -14 0 0 0 -4
r1=(	2 -1 0 0 -5 0 0 6
r1=( & d:ahead	3 0 0 -14 -4 0 0 13
r1=( & d:today	0 -3 0 18 0 0 0 -10
r1=) & d:ahead	0 0 0 7 0 0 0 -5
r1=) & d:today	0 0 0 -6 0 0 0 5
r1=,	-5 -7 -3 -2 8 3 -1 8
r1=, & d:ahead	-8 -4 -2 -2 6 4 -1 5
r1=, & d:today	4 -9 0 -2 4 0 0 8
r1=-	0 -2 0 11 0 0 0 -5
r1=- & d:today	0 -2 0 11 0 0 0 -5
r1=.	2 6 4 -3 -1 2 -10 -1
r1=. & d:ahead	4 5 5 -5 0 3 -9 -1
r1=. & d:today	0 3 -1 4 -8 0 0 0
r1=:	2 -2 -7 -3 -1 -3 -1 11
r1=: & d:ahead	2 -1 -7 -6 0 -3 -1 12
r1=;	-1 -7 5 8 0 -2 -4 -3
r1=<end>	-14 -1 -15 8 7 -6 0 -1
r1=<end> & d:ahead	-10 0 -11 0 9 -2 2 0
r1=<end> & d:today	-9 0 -5 18 -6 -3 -3 0
r1=<goods>	0 -11 0 11 5 0 0 -4
r1=<goods> & d:ahead	0 -8 0 7 5 0 0 -4
r1=<level>	0 33 0 -21 -4 0 0 -9
r1=<level> & d:ahead	0 34 0 -22 -3 0 0 -8
r1=<name>	-7 -4 -2 2 0 0 0 10
r1=<name> & d:ahead	-7 -3 -2 0 0 0 0 10
r1=<number>	0 -15 0 17 5 0 0 -9
r1=<number> & d:ahead	0 -14 0 17 5 0 0 -9
r1=<person>	0 -12 0 11 0 0 0 0
r1=<person> & d:ahead	0 -12 0 10 0 0 0 0
r1=<quality>	0 10 0 -16 0 0 0 7
r1=<quality> & d:ahead	0 11 0 -18 0 0 0 8
r1=<seat>	-1 -4 0 11 0 0 0 0
r1=<seat> & d:ahead	-1 -4 0 11 0 0 0 0
r1=<v-bear>	0 8 -2 0 -3 0 0 -4
r1=<v-bear> & d:ahead	0 10 -1 0 -3 0 0 -3
r1=<v-begin>	0 0 0 1 5 0 0 -7
r1=<v-begin> & d:ahead	0 0 0 0 5 0 0 -7
r1=<v-down>	0 -18 0 14 0 0 0 1
r1=<v-down> & d:ahead	0 -17 0 14 0 0 0 1
r1=<v-end>	0 0 0 -7 0 0 0 10
r1=<v-end> & d:ahead	0 0 0 -7 0 0 0 10
r1=<v-propose>	0 -7 0 10 0 0 0 0
r1=<v-stay>	0 -2 0 9 0 0 0 -2
r1=<v-stay> & d:ahead	0 -1 0 9 0 0 0 -2
r1=<v-up>	0 0 0 0 6 0 0 -4
r1=<v-up> & d:ahead	0 0 0 0 6 0 0 -4
r1=?	6 -3 -5 3 -2 0 0 2
r1=? & d:ahead	6 -3 -4 2 -2 0 0 3
r1=a	4 6 0 -2 0 0 0 -5
r1=a & d:ahead	4 6 0 -3 0 0 0 -5
r1=after	0 10 0 -10 0 0 0 1
r1=after & d:ahead	0 12 0 -13 0 0 0 2
r1=an	2 -2 0 -13 0 0 0 14
r1=and	0 4 3 11 -23 -1 -2 -10
r1=and & d:ahead	0 2 3 14 -21 0 -2 -15
r1=are	-1 0 1 9 -2 0 0 -6
r1=are & d:ahead	-1 0 2 8 -1 0 0 -6
r1=as	2 -8 1 2 -2 0 0 2
r1=as & d:ahead	2 -8 1 1 -2 0 0 2
r1=both	0 -1 0 -8 5 0 0 5
r1=both & d:ahead	0 -1 0 -8 5 0 0 5
r1=by	0 0 0 12 -2 0 0 -5
r1=by & d:ahead	0 0 0 11 -2 0 0 -5
r1=call	0 -7 0 9 0 0 0 0
r1=come	0 -8 0 9 0 0 0 0
r1=end	0 0 0 -8 0 0 0 10
r1=end & d:ahead	0 0 0 -8 0 0 0 10
r1=evening	0 3 0 6 0 0 0 -9
r1=evening & d:ahead	0 3 0 5 0 0 0 -9
r1=for	0 0 0 7 -5 0 4 -5
r1=from	0 -1 0 7 0 0 0 -3
r1=from & d:ahead	0 -1 0 7 0 0 0 -2
r1=go	0 0 0 0 6 0 0 -4
r1=go & d:ahead	0 0 0 0 6 0 0 -4
r1=has	0 -6 0 13 -2 0 0 0
r1=has & d:ahead	0 -6 0 13 -2 0 0 0
r1=he	0 -2 0 7 0 0 0 0
r1=he & d:ahead	0 -2 0 6 0 0 0 0
r1=if	-1 11 0 -4 3 0 0 -7
r1=if & d:ahead	-1 12 0 -7 4 0 0 -6
r1=in	0 4 0 17 -10 0 -2 -13
r1=in & d:ahead	0 4 0 16 -10 0 -2 -11
r1=instead	0 0 0 -4 0 0 0 6
r1=instead & d:ahead	0 0 0 -4 0 0 0 6
r1=is	4 0 1 2 0 0 0 -7
r1=it	-5 -2 -1 10 -8 0 0 2
r1=it & d:ahead	-4 0 0 4 -8 0 0 4
r1=it & d:today	0 -5 0 9 0 0 0 0
r1=last	0 -2 0 6 0 0 0 0
r1=last & d:ahead	0 -2 0 6 0 0 0 0
r1=morning	0 0 0 6 0 0 0 -3
r1=next	5 -1 0 -5 9 0 0 -3
r1=next & d:ahead	6 -1 0 -7 9 0 0 -3
r1=night	0 -7 0 -1 0 0 0 9
r1=night & d:ahead	0 -7 0 -1 0 0 0 9
r1=of	2 -5 -2 0 -6 0 0 10
r1=of & d:ahead	2 -5 -2 0 -6 0 0 10
r1=on	-1 0 0 10 -6 0 0 -1
r1=on & d:ahead	0 0 0 8 -6 0 0 0
r1=or	0 -1 0 8 -4 1 0 -4
r1=or & d:ahead	0 -1 0 7 -4 1 0 -4
r1=our	0 -6 0 11 2 0 0 -9
r1=our & d:ahead	0 -6 0 11 2 0 0 -9
r1=take	0 6 0 -4 0 0 0 0
r1=take & d:ahead	0 6 0 -4 0 0 0 0
r1=that	-2 9 0 1 -5 0 0 -4
r1=the	-10 -10 -4 9 -1 -2 2 6
r1=the & d:ahead	-9 -4 -4 5 -1 -1 2 5
r1=the & d:today	0 -11 0 11 0 0 0 0
r1=there	0 -8 0 12 0 0 0 -2
r1=there & d:ahead	0 -8 0 12 0 0 0 -2
r1=they	0 0 0 -1 -2 0 0 8
r1=they & d:ahead	0 0 0 -2 -2 0 0 7
r1=to	-7 -1 -6 5 0 4 5 -9
r1=to & d:ahead	-7 0 -6 3 0 4 6 -8
r1=under	0 -3 0 0 0 0 0 6
r1=under & d:ahead	0 -3 0 0 0 0 0 6
r1=unless	-1 7 2 -7 3 0 0 -3
r1=unless & d:ahead	-1 7 2 -7 3 0 0 -3
r1=until	0 -7 0 2 4 0 0 0
r1=until & d:ahead	0 -7 0 2 4 0 0 0
r1=was	0 0 0 0 -2 0 0 6
r1=was & d:ahead	0 0 0 0 -2 0 0 6
r1=we	0 0 0 -3 0 0 9 0
r1=we & d:ahead	0 0 0 -4 0 0 9 0
r1=whether	0 0 0 -15 5 0 0 11
r1=will	0 -4 6 0 0 0 0 0
r1=will & d:ahead	0 -4 6 0 0 0 0 0
r1=with	0 -7 7 1 0 0 0 -2
r1=with & d:ahead	0 -6 7 0 0 0 0 -1
r1=without	0 11 0 -1 -3 0 0 -1
r1=without & d:ahead	0 11 0 0 -3 0 0 -7
r1=—	-2 2 -2 13 -1 0 0 -10
r1=— & d:ahead	0 5 0 8 0 0 0 -12
r1=— & d:today	0 -2 0 7 0 0 0 0
r2="	5 -18 0 19 -5 0 0 -2
r2='s	0 -17 -1 15 -3 0 0 6
r2=,	-6 19 0 -9 -4 0 0 0
r2=.	0 -11 0 -5 0 0 0 21
r2=:	0 -3 0 8 0 0 0 0
r2=<agent>	0 -8 0 16 0 0 0 -4
r2=<day-ahead>	-3 -5 0 4 -12 4 0 9
r2=<day-today>	0 0 0 -5 -1 0 0 8
r2=<duty>	0 20 0 -25 0 0 0 10
r2=<end>	0 -3 -8 10 3 -5 -12 1
r2=<gate>	0 -4 0 3 11 0 0 -12
r2=<goods>	7 11 -1 -5 -1 0 0 -8
r2=<level-noun>	0 -12 0 0 0 0 0 13
r2=<level>	0 5 0 0 -11 0 0 3
r2=<name>	0 0 -2 7 2 0 0 -9
r2=<not>	-1 9 0 -8 -13 0 2 8
r2=<number>	5 -10 -6 1 2 -1 0 6
r2=<organisation>	0 22 0 0 0 0 0 -23
r2=<person>	0 8 0 -2 3 0 0 -6
r2=<points>	0 -3 0 7 0 0 0 -3
r2=<quality>	0 19 0 -19 -4 0 0 8
r2=<seat>	0 -1 0 8 -1 0 0 -3
r2=<span>	0 0 0 -11 0 0 0 12
r2=<v-bear>	-1 12 -5 -3 2 0 2 -8
r2=<v-begin>	0 -19 0 35 -5 -2 0 -16
r2=<v-down>	0 13 0 -11 -5 0 4 0
r2=<v-end>	0 -8 0 1 -2 0 0 11
r2=<v-impose>	-9 -5 0 15 0 -3 0 -5
r2=<v-propose>	0 9 0 0 0 0 0 -6
r2=<v-say>	0 2 0 6 -9 0 0 0
r2=<v-sell>	0 -6 0 -3 0 11 0 0
r2=<v-stay>	0 -8 1 7 -5 0 7 -6
r2=<v-suspend>	0 0 0 6 0 0 0 -1
r2=<v-target>	0 -4 -9 8 3 0 0 0
r2=<v-up>	0 -6 0 18 -1 0 0 -13
r2=a	-4 -3 10 0 -17 0 -3 9
r2=according	0 9 0 -6 6 0 0 -11
r2=additional	0 0 0 -6 0 0 0 8
r2=among	-1 7 0 -2 0 0 0 0
r2=and	-6 -6 -9 5 13 2 -4 -2
r2=answer	0 -8 0 11 0 0 0 0
r2=are	0 -7 0 0 -4 0 0 11
r2=at	0 11 9 -13 0 -2 0 -6
r2=be	0 -2 0 -13 6 8 0 4
r2=both	-1 -15 0 8 -2 0 -1 8
r2=bring	0 9 0 -3 -4 0 0 0
r2=but	0 -9 0 7 0 0 0 0
r2=by	0 -9 0 14 -1 0 0 -2
r2=could	-2 12 0 9 -1 0 0 -18
r2=country	0 -4 0 0 6 0 0 0
r2=duty	0 9 0 -13 0 0 0 5
r2=each	0 3 0 5 1 0 -1 -11
r2=end	0 -9 0 -2 0 0 0 16
r2=entry	0 7 0 0 -2 0 0 -7
r2=exempt	0 -1 -8 9 2 0 0 0
r2=for	0 9 0 -3 0 2 0 -15
r2=free	0 -10 6 0 3 0 0 0
r2=from	0 -2 0 0 8 0 0 -2
r2=go	0 -18 0 27 0 0 0 -12
r2=good	1 -8 0 -2 0 0 0 7
r2=had	0 -6 0 14 0 0 0 -1
r2=has	0 -13 0 16 0 0 3 -10
r2=have	0 0 0 7 0 0 0 -4
r2=he	0 0 0 -9 0 0 1 12
r2=hour	0 0 0 -9 0 0 0 10
r2=if	0 35 0 -12 -8 0 0 -20
r2=in	-2 0 0 12 1 0 0 -11
r2=is	-3 -13 4 8 0 0 0 0
r2=it	0 12 0 8 0 0 0 -23
r2=its	-2 -5 0 -2 -3 4 0 11
r2=last	0 15 0 -11 0 0 0 -8
r2=leave	0 -2 0 -4 0 0 0 9
r2=let	0 -6 0 1 5 0 0 0
r2=local	0 0 0 6 0 0 0 0
r2=make	2 -1 0 -1 0 0 7 -4
r2=may	0 0 0 8 0 0 0 -4
r2=midnight	0 -4 0 -9 0 0 0 14
r2=more	0 2 0 4 0 0 0 -8
r2=mr	0 1 0 -9 7 0 5 -6
r2=must	0 -8 0 9 -7 0 3 0
r2=next	5 7 0 -11 -2 0 0 2
r2=no	0 7 0 0 0 0 3 -8
r2=noon	0 5 0 0 0 0 0 -7
r2=not	0 0 1 -18 -5 0 0 23
r2=now	0 0 0 18 0 0 0 -16
r2=of	0 -17 0 17 0 -1 0 3
r2=on	0 9 0 0 5 0 7 -20
r2=one	0 7 0 -1 -1 4 0 -7
r2=or	0 5 7 -20 12 0 0 -4
r2=pay	0 -12 0 16 3 0 0 -7
r2=say	0 6 0 0 -7 0 0 0
r2=see	0 12 0 -7 0 0 0 -4
r2=sell	0 -1 0 -5 0 11 0 0
r2=settle	0 0 0 -4 0 0 6 0
r2=shall	0 -8 0 -9 0 0 5 10
r2=she	0 -7 0 2 0 0 0 5
r2=should	0 6 0 -5 0 0 0 0
r2=sign	0 -2 0 8 -1 0 0 0
r2=so	0 -4 0 1 8 7 0 -10
r2=stay	0 0 0 5 0 0 0 -6
r2=talk	0 0 0 -8 0 0 0 10
r2=tariff	0 8 0 -12 0 0 0 5
r2=tell	0 0 0 -6 0 0 0 7
r2=that	0 -9 0 12 9 0 0 -11
r2=the	8 -11 5 -10 5 -12 -1 9
r2=then	0 -3 0 25 0 0 0 -21
r2=there	0 0 0 7 -3 0 0 -7
r2=they	0 -4 -1 18 -5 0 0 -7
r2=thi	0 -8 0 -11 7 0 0 12
r2=three	0 -2 0 7 0 0 0 -2
r2=time	0 -2 0 -19 0 0 0 22
r2=to	0 0 0 -12 -10 0 9 8
r2=transcript	0 0 0 6 0 0 0 -5
r2=truce	0 6 0 -1 -4 0 0 0
r2=two	0 -5 0 2 -3 0 6 0
r2=unless	0 12 0 1 -3 0 0 -9
r2=until	0 9 1 -9 0 0 0 0
r2=up	0 -11 0 12 0 0 0 0
r2=was	0 -9 0 17 0 0 0 -7
r2=we	0 0 7 -11 7 0 0 0
r2=well	4 0 2 0 0 0 0 -6
r2=what	0 8 0 3 0 0 0 -11
r2=when	-3 1 -6 3 -5 -1 -3 6
r2=which	0 -1 0 5 -9 0 0 5
r2=will	0 -5 0 5 6 0 0 -3
r2=with	0 7 0 -14 0 0 0 11
r2=would	0 -7 0 12 0 0 0 -3
r2=year	4 6 0 -11 8 0 0 -5
r2=yes	0 0 0 -8 0 0 0 10
r3="	0 -10 0 15 0 0 0 -4
r3='s	2 0 0 4 0 2 0 -11
r3=,	5 13 -4 0 -15 0 0 -4
r3=.	0 -14 10 -2 -16 1 -5 22
r3=:	4 -7 0 -2 4 0 0 5
r3=;	0 6 0 -6 0 0 0 0
r3=<day-ahead>	0 -9 0 13 -4 0 0 0
r3=<duty>	0 -11 -6 14 0 0 -4 4
r3=<end>	0 -9 -9 13 3 -7 -14 4
r3=<goods>	-8 6 0 -4 -3 0 0 10
r3=<level-noun>	-5 10 0 -3 8 0 0 -8
r3=<level>	0 -10 0 19 -8 0 0 0
r3=<not>	4 1 11 -7 0 0 0 -5
r3=<number>	4 -16 6 -9 9 0 6 4
r3=<office>	0 -14 0 13 0 0 0 3
r3=<organisation>	0 13 5 -5 8 0 -2 -22
r3=<person>	0 10 -5 -14 2 0 3 4
r3=<quality>	0 0 0 -2 -2 0 0 8
r3=<seat>	0 11 0 5 -2 0 0 -15
r3=<sender>	-3 15 0 -4 -2 0 0 -2
r3=<span>	0 10 0 -9 0 0 0 0
r3=<v-agree>	0 4 0 -7 -2 0 10 0
r3=<v-bear>	0 8 0 0 -3 0 6 -8
r3=<v-begin>	-4 15 -3 -3 0 0 0 -7
r3=<v-down>	0 0 0 2 -3 0 6 -6
r3=<v-end>	0 31 -1 -6 -6 0 0 -14
r3=<v-impose>	-10 -2 -10 12 -2 0 6 -5
r3=<v-propose>	0 -4 0 -7 8 0 0 4
r3=<v-say>	-1 0 0 -5 -3 0 0 12
r3=<v-stay>	3 -9 -2 26 -1 0 0 -17
r3=<v-suspend>	0 0 -1 -10 -2 0 0 15
r3=<v-threaten>	0 0 0 5 -6 0 -4 0
r3=<v-up>	0 31 0 -14 -1 0 0 -19
r3=?	-1 5 0 11 0 0 0 -14
r3=a	1 2 0 5 1 0 2 -15
r3=additional	0 13 0 -3 -3 0 0 -3
r3=after	0 -14 0 15 0 0 0 0
r3=agree	0 5 0 -8 0 0 4 0
r3=agreement	0 15 0 -16 -2 0 4 0
r3=all	0 0 0 9 0 0 0 -10
r3=an	0 0 0 -1 0 0 7 -3
r3=and	1 -8 0 -9 -17 0 0 29
r3=announce	0 -2 0 6 0 0 0 0
r3=another	0 -14 0 16 0 0 0 0
r3=are	0 -15 -2 9 -2 0 0 7
r3=as	0 -4 0 10 0 0 0 -2
r3=at	0 -14 0 5 11 0 0 0
r3=back	0 -4 0 0 -3 0 0 7
r3=be	0 -9 4 -3 10 0 0 0
r3=both	0 1 0 -6 0 0 0 4
r3=by	0 -13 0 11 1 0 0 0
r3=carry	0 0 0 -6 0 0 0 7
r3=charge	0 -9 0 1 8 0 0 0
r3=collect	0 0 0 -5 0 0 0 7
r3=come	0 -1 0 7 0 0 0 -5
r3=commerce	-2 -2 0 9 0 0 0 -1
r3=date	0 0 0 -11 -1 0 6 8
r3=day	-2 3 5 -15 -7 0 0 14
r3=deal	0 -1 0 0 0 0 7 -3
r3=duty	0 -6 -4 1 3 0 -2 8
r3=end	0 16 0 -12 0 0 0 -3
r3=export	-2 0 0 6 0 0 0 0
r3=extend	0 9 0 0 0 0 0 -5
r3=for	0 0 0 6 0 0 0 -10
r3=from	1 -10 -4 7 4 0 0 0
r3=go	0 18 0 -18 0 0 0 1
r3=good	0 -10 0 7 0 0 0 0
r3=has	0 15 0 -4 0 0 0 -8
r3=have	-1 12 4 -13 -5 0 9 -4
r3=he	0 -2 0 7 -2 0 0 0
r3=i	0 -8 0 -5 0 0 0 15
r3=if	0 0 -1 6 -3 0 0 0
r3=in	5 0 0 7 4 0 0 -20
r3=is	0 9 -1 -8 -1 0 0 5
r3=it	0 2 0 29 4 0 -1 -36
r3=keep	0 7 0 0 0 0 0 -6
r3=last	0 -6 6 3 0 0 0 0
r3=make	1 0 0 2 0 0 0 -6
r3=may	0 -13 0 14 0 0 0 0
r3=minute	0 1 12 -5 0 0 0 -10
r3=month	4 -12 0 -11 7 0 0 13
r3=mr	0 8 0 -6 0 0 0 0
r3=no	4 -10 0 0 4 0 0 3
r3=nobody	6 -5 0 -13 0 0 0 8
r3=not	-3 0 7 -4 3 0 0 0
r3=nothing	0 19 0 -1 0 0 0 -14
r3=of	0 6 5 -24 9 2 -2 9
r3=old	0 -4 0 6 -2 0 -2 2
r3=on	-1 8 0 -3 0 0 0 0
r3=over	6 -9 0 9 0 0 0 -3
r3=pay	0 11 0 0 -6 0 0 -2
r3=prolong	0 8 0 -5 0 0 0 0
r3=put	0 -8 0 6 0 3 0 -2
r3=rate	0 1 0 -9 2 0 0 4
r3=run	0 -9 0 18 0 0 0 -11
r3=say	0 0 0 -15 -10 0 1 21
r3=side	0 2 0 5 -2 0 2 -9
r3=sign	0 -5 0 10 0 0 0 -1
r3=so	-2 -1 0 -14 16 0 0 3
r3=sooner	0 10 0 -7 0 0 0 0
r3=suspend	0 3 0 -8 0 0 0 5
r3=take	-1 0 0 9 -1 0 0 -5
r3=tariff	0 -11 0 17 -2 0 0 -1
r3=th	0 -12 0 15 0 0 0 0
r3=that	-3 12 11 0 -4 7 0 -26
r3=the	-3 9 -6 18 -17 4 -8 -14
r3=their	0 0 0 9 0 0 0 -8
r3=them	-2 8 0 0 -1 -1 0 0
r3=then	0 13 0 -11 0 0 0 0
r3=there	0 7 0 -8 0 0 0 2
r3=they	0 8 0 5 -2 0 0 -12
r3=thi	0 -5 0 -1 10 0 0 -2
r3=to	-1 -5 5 -2 7 0 -3 1
r3=truce	-2 -3 0 8 9 0 0 -8
r3=two	0 -7 0 1 0 0 0 6
r3=until	0 0 0 -9 13 0 0 -2
r3=vote	0 -4 0 13 -6 0 0 -1
r3=was	0 -10 0 16 0 0 0 -4
r3=we	0 1 0 9 0 0 0 -12
r3=week	0 2 0 6 0 0 0 -7
r3=were	0 2 0 6 0 0 0 -10
r3=what	0 -7 0 0 0 0 0 8
r3=which	0 0 0 7 -4 0 0 -3
r3=will	0 1 0 -14 13 0 0 1
r3=with	0 -17 0 9 4 0 0 0
r3=without	0 -5 6 10 -5 0 0 -5
r3=would	0 -7 0 -6 0 0 0 15
r3=write	0 -3 0 0 0 0 0 6
r3=year	0 1 0 -9 0 0 0 8
r4="	0 12 0 -10 0 0 0 0
r4='s	-3 11 0 -16 3 3 0 0
r4=)	0 0 0 -10 -2 0 0 16
r4=,	5 12 -5 6 -5 0 0 -17
r4=-	0 -6 0 12 0 0 0 -4
r4=.	-4 -6 -18 7 11 -11 2 -3
r4=:	-7 2 10 -20 4 0 4 0
r4=<agent>	-3 -14 0 8 0 0 0 10
r4=<day-ahead>	0 -12 0 17 0 0 0 -12
r4=<day-gone>	0 0 0 12 -1 0 0 -7
r4=<day-today>	0 -6 0 4 0 0 0 1
r4=<duty>	0 1 -5 0 0 0 -7 8
r4=<end>	-4 -12 -4 19 0 -7 -19 5
r4=<goods>	4 -8 -12 21 -19 0 0 7
r4=<level-noun>	0 7 0 -12 -1 0 0 11
r4=<level>	-1 1 -1 13 -17 0 0 -3
r4=<not>	-1 3 3 0 -11 0 0 2
r4=<number>	3 28 -2 -27 6 0 0 -3
r4=<person>	0 6 0 -5 -4 2 0 0
r4=<quality>	0 21 -1 -2 -12 0 0 -6
r4=<seat>	0 -12 0 3 -7 0 0 10
r4=<span>	0 -8 0 23 1 0 0 -18
r4=<v-bear>	0 -10 0 6 -7 0 -2 15
r4=<v-begin>	0 -3 11 -18 14 0 0 3
r4=<v-down>	0 -2 13 0 0 0 -1 -5
r4=<v-end>	2 0 0 7 0 0 0 -14
r4=<v-impose>	0 -23 0 2 15 -1 7 0
r4=<v-propose>	0 -7 0 -3 6 0 6 0
r4=<v-return>	0 -11 0 13 -2 0 0 0
r4=<v-say>	0 -2 1 22 -8 0 -3 -19
r4=<v-stay>	-2 7 0 -1 -2 0 -3 3
r4=<v-suspend>	0 -9 0 8 -1 0 -3 7
r4=<v-target>	0 -20 5 3 11 0 0 0
r4=<v-up>	0 -8 0 0 3 0 2 5
r4=a	-1 -14 5 15 -13 0 6 -4
r4=after	0 11 0 -4 0 0 0 -4
r4=announce	2 1 0 -12 9 0 0 0
r4=apply	0 -6 0 7 0 0 0 0
r4=are	0 -5 0 7 -1 0 0 0
r4=ask	0 0 0 -6 9 0 0 -1
r4=at	0 -13 0 31 0 0 0 -20
r4=back	0 -17 0 8 0 3 0 4
r4=be	0 -9 4 0 0 0 0 0
r4=been	0 -1 0 -4 0 0 0 8
r4=before	0 0 12 -2 0 0 0 -10
r4=between	0 0 0 -6 0 0 0 8
r4=charge	0 -13 6 3 0 0 0 0
r4=come	0 0 13 -11 0 0 0 0
r4=continue	0 9 0 -12 0 0 0 1
r4=could	0 14 0 -13 0 0 0 0
r4=day	-2 -7 6 0 2 0 0 0
r4=deal	0 -4 0 6 0 0 0 0
r4=doe	-2 0 1 -7 3 0 0 5
r4=duty	0 10 0 -4 -10 0 -2 6
r4=end	3 0 0 15 0 0 0 -21
r4=export	0 6 0 -5 0 0 0 0
r4=extend	0 1 0 10 0 0 0 -9
r4=extension	0 0 -1 2 0 0 7 -4
r4=for	-1 0 -4 0 7 0 0 0
r4=from	0 2 0 -3 -1 0 0 6
r4=further	0 0 0 8 0 0 0 -7
r4=go	0 -5 0 -7 5 0 0 7
r4=good	0 9 0 -2 -8 0 0 3
r4=government	0 -9 0 0 0 0 0 9
r4=happen	0 13 0 -3 0 0 0 -11
r4=has	5 13 0 -12 -5 0 5 -8
r4=have	0 6 0 -5 -2 0 0 3
r4=he	0 -2 0 -7 13 0 0 0
r4=hour	0 -4 0 -3 0 0 0 8
r4=if	0 -7 0 13 0 0 0 -1
r4=in	1 6 -3 -11 13 2 -1 -10
r4=into	0 -10 0 -6 0 0 0 17
r4=is	0 10 -2 -15 11 0 0 -3
r4=it	5 -2 -4 10 1 0 0 -12
r4=its	0 0 5 0 0 1 0 -12
r4=leave	0 -8 0 11 0 0 0 -1
r4=longer	0 -6 0 8 0 0 0 0
r4=make	0 6 0 -9 0 0 0 3
r4=ministry	-2 -5 0 7 0 0 0 0
r4=no	0 0 0 6 -3 0 0 -2
r4=not	0 5 4 -12 -3 0 0 5
r4=of	0 10 -4 0 0 0 -2 -3
r4=on	4 20 -1 -19 -8 0 8 -2
r4=one	0 -7 0 3 -3 0 0 6
r4=other	0 -6 0 0 0 0 0 5
r4=our	0 0 0 -9 11 0 0 0
r4=paper	0 0 0 5 0 0 0 -6
r4=pay	0 -10 0 4 0 0 0 8
r4=prolonged	0 7 0 -13 0 0 0 6
r4=rate	0 8 0 -2 -5 0 0 2
r4=say	0 -13 7 23 -8 0 0 -11
r4=stay	0 0 0 10 0 0 -2 -8
r4=surcharge	0 -8 0 7 4 0 0 0
r4=suspension	3 6 0 0 -3 0 0 -4
r4=take	0 3 0 -9 6 0 0 0
r4=tell	0 11 -4 5 -9 0 0 -4
r4=than	0 0 0 9 0 0 0 -8
r4=that	2 -18 0 0 3 0 0 7
r4=the	-11 -10 1 0 21 9 0 -13
r4=their	0 0 0 -6 0 0 0 8
r4=then	0 0 0 -6 0 0 0 8
r4=to	-6 0 -3 0 8 0 -2 0
r4=truce	0 -14 0 1 -5 0 0 15
r4=two	0 -2 0 7 0 0 0 0
r4=unless	0 7 0 0 0 0 0 -6
r4=until	0 0 0 21 0 0 0 -19
r4=up	0 5 0 -7 0 0 0 4
r4=vote	0 -3 0 -2 8 0 0 0
r4=want	1 -6 0 1 -1 0 6 -4
r4=was	0 8 0 -2 0 0 0 -1
r4=will	1 18 0 -13 -11 -2 -1 6
r4=with	0 -11 0 7 0 0 4 0
r4=would	0 0 0 0 6 0 0 -5
r4=write	0 7 0 -4 0 0 0 0
r4=year	0 0 0 -4 10 0 0 -4
r=" .	0 -3 0 0 0 0 0 7
r=" <end>	0 -9 0 0 0 0 0 10
r=" or	0 8 0 -6 0 0 0 0
r=) <end>	0 1 0 7 0 0 0 -11
r=, "	5 -13 0 -1 -3 0 0 16
r=, <day-ahead>	0 6 0 -4 -1 6 0 -3
r=, <level>	0 -11 0 5 0 0 0 5
r=, <name>	2 12 0 -14 7 0 0 -12
r=, <number>	5 -7 0 -3 0 0 0 8
r=, <quality>	0 8 0 -12 0 0 0 6
r=, <span>	0 -16 0 -16 0 0 0 28
r=, a	0 -18 11 -4 -3 0 0 16
r=, according	0 9 0 -6 6 0 0 -11
r=, after	0 -6 0 2 -1 0 0 6
r=, among	-1 7 0 -2 0 0 0 0
r=, an	0 6 0 -2 0 0 0 -1
r=, and	-6 -11 -8 7 13 2 -3 -1
r=, as	3 0 0 2 0 0 0 -9
r=, at	0 0 10 -8 0 -2 0 -2
r=, both	-1 -9 0 4 0 0 -1 8
r=, but	0 -9 0 7 0 0 0 0
r=, by	0 -7 0 11 0 0 0 -1
r=, for	0 8 0 -1 0 0 0 -12
r=, from	0 0 0 -15 11 0 0 0
r=, go	0 0 0 6 0 0 0 -5
r=, has	0 -2 0 10 -1 0 0 -4
r=, he	0 -1 0 -8 2 0 1 5
r=, if	0 36 0 -23 -2 0 0 -14
r=, in	-2 6 0 4 1 0 0 -11
r=, is	0 -14 0 3 2 0 0 4
r=, its	0 -2 0 -1 0 0 0 7
r=, mr	0 0 0 -9 7 0 5 -5
r=, no	0 6 0 0 0 0 4 -7
r=, on	0 13 0 -4 6 0 7 -18
r=, or	0 0 0 -11 13 0 0 0
r=, say	0 7 0 0 -6 0 0 0
r=, so	-2 0 0 -5 9 7 0 -4
r=, that	0 -17 0 6 6 0 0 2
r=, the	5 -5 7 -13 1 -2 1 4
r=, to	0 -4 0 3 -5 1 7 -4
r=, unless	0 12 0 1 -3 0 0 -9
r=, up	0 -10 0 11 0 0 0 0
r=, was	0 -5 0 7 0 0 0 0
r=, we	0 1 0 -12 9 0 0 0
r=, when	-3 1 -6 3 -5 -1 -3 6
r=, which	0 0 0 4 -9 0 0 5
r=, will	0 -12 -1 20 0 0 0 -3
r=, with	0 7 0 0 0 0 0 -6
r=, would	0 6 0 -3 0 0 0 0
r=, yes	0 0 0 -8 0 0 0 10
r=. "	0 0 0 20 0 0 0 -18
r=. <end>	4 7 4 -7 -1 2 -10 1
r=: the	-4 0 0 -5 -7 0 0 16
r=; <level>	0 0 0 7 -5 0 0 0
r=; <quality>	0 -2 0 -4 0 0 0 8
r=; it	0 -2 0 7 0 0 0 -1
r=; the	0 -1 0 -8 10 0 0 3
r=<end> <end>	-14 -1 -15 8 7 -6 0 -1
r=<name> 's	0 -6 -1 0 -1 0 0 11
r=? <end>	6 -10 -4 8 -2 0 0 2
r=after <name>	0 7 0 -6 0 0 0 0
r=after <span>	0 14 0 -2 0 0 0 -12
r=and end	0 -6 0 9 0 0 0 0
r=and is	0 -15 7 20 0 0 0 -13
r=and last	0 10 0 -6 0 0 0 -4
r=and must	0 -6 0 14 -6 0 0 0
r=and the	0 7 0 -3 0 0 0 -1
r=and to	0 3 0 -9 0 0 0 6
r=are exempt	0 -4 -5 6 4 0 0 0
r=as well	4 0 2 0 0 0 0 -6
r=at <number>	0 2 0 7 2 0 0 -12
r=evening .	0 8 0 -4 0 0 0 -2
r=for <span>	0 0 0 9 0 0 0 -8
r=from <day-ahead>	0 -5 0 18 0 0 0 -10
r=from <level>	0 -8 0 5 0 0 0 3
r=if it	0 20 0 -8 0 0 0 -12
r=if the	0 -13 0 0 9 0 0 6
r=in a	0 14 0 -13 0 0 0 0
r=in the	0 -2 0 0 0 0 0 6
r=is the	7 0 5 -7 0 0 0 -4
r=it 's	0 -11 0 16 0 0 0 -3
r=it is	0 10 0 -8 0 0 0 2
r=it will	0 12 0 -18 0 0 0 5
r=it would	0 -14 0 17 0 0 0 -4
r=morning ,	0 9 0 -7 0 0 0 -1
r=morning .	0 -8 0 8 0 0 0 0
r=next year	5 -1 0 -6 9 0 0 -3
r=night ,	0 -1 0 10 0 0 0 -7
r=night .	0 0 0 -16 0 0 0 17
r=of next	5 7 0 -11 -2 0 0 2
r=of thi	0 -7 0 -10 7 0 0 14
r=that <name>	0 -5 0 10 0 0 0 0
r=that <person>	0 13 0 -13 0 0 0 0
r=that he	0 1 0 -6 -3 0 0 9
r=that the	0 9 0 -2 -2 0 0 -5
r=the <level>	0 -4 0 6 0 0 0 0
r=the <number>	0 -9 0 16 -2 0 0 -2
r=the <office>	0 0 0 6 0 0 0 -3
r=the <organisation>	0 -11 0 12 0 0 0 0
r=the <person>	0 -2 0 -2 8 0 0 0
r=the <quality>	0 7 0 0 0 0 0 -1
r=the additional	0 0 0 -7 0 0 0 8
r=the duty	0 4 0 -12 0 0 0 7
r=the two	0 0 0 -5 0 0 6 1
r=to <day-ahead>	0 2 0 -8 -3 0 0 13
r=to <day-gone>	0 -1 0 6 0 0 0 0
r=to sell	0 -1 0 -5 0 11 0 0
r=under the	0 0 0 -2 0 0 0 6
r=unless <organisation>	0 30 0 -12 0 0 0 -20
r=— <name>	0 -16 0 8 0 0 0 1
r=— <office>	0 6 0 -4 0 0 0 0
r=— <person>	0 -2 0 8 0 0 0 -4
r=— a	0 -2 0 14 0 0 0 -10
r=— the	0 -3 0 18 0 0 0 -12
s:!	0 -25 0 29 0 0 0 -9
s:"	0 -5 -9 9 -1 -5 -1 4
s:&	0 -10 0 8 0 0 0 1
s:'	0 -13 7 31 -13 0 0 -15
s:'s	15 -2 -12 0 2 11 2 -15
s:(	0 -14 2 17 -13 0 0 1
s:)	-1 -10 2 17 -17 0 0 1
s:*	0 -10 4 30 -1 0 0 -22
s:,	-4 1 -20 4 0 2 -3 9
s:-	17 -12 11 3 -8 0 -6 -4
s:.	-9 4 1 16 -6 -9 -9 -2
s:/	0 9 2 -13 5 0 0 0
s::	-2 -6 8 6 2 -17 -16 2
s:;	-7 -4 0 0 0 0 4 4
s:<agent>	1 -2 -5 3 -3 14 -7 -3
s:<day-ahead>	1 4 -4 -1 11 -1 -3 -6
s:<day-gone>	-8 -22 -22 28 -7 6 -25 12
s:<day-today>	-3 -11 0 36 -10 1 -9 -18
s:<duty>	-39 5 8 3 1 -14 13 -5
s:<gate>	-10 9 -23 -13 30 0 -12 -5
s:<goods-amount>	-3 -15 0 24 0 0 -3 -10
s:<goods>	13 19 18 -21 -1 -37 4 -5
s:<level-noun>	-21 -1 -26 17 2 -7 -4 -5
s:<level>	-8 23 -31 8 -40 -27 -3 5
s:<money>	-8 -15 -12 36 0 3 -2 -21
s:<month-ahead>	-1 -16 0 -5 0 0 -3 21
s:<month-gone>	0 -14 5 5 -14 -6 -1 10
s:<name>	10 10 12 -26 -4 0 0 10
s:<not>	0 10 10 -3 -3 -29 0 -4
s:<number>	1 11 20 8 -10 -38 -1 -17
s:<office>	-19 -13 -17 11 7 -11 12 -1
s:<organisation>	9 12 -5 15 16 -4 -16 -52
s:<person>	-19 -1 -25 13 -6 0 -2 8
s:<points>	-22 -13 -9 -21 -21 -5 0 62
s:<quality>	-10 13 -7 -13 9 10 -10 0
s:<seat>	-3 -15 0 5 10 -3 15 -1
s:<sender>	15 3 0 -2 -4 0 -11 -9
s:<span>	-22 6 -28 2 -14 0 -16 14
s:<taker>	-1 0 -6 15 3 -11 -2 -11
s:<v-agree>	-29 0 -3 13 -20 -5 9 3
s:<v-bear>	-13 17 -4 5 -6 -9 0 -14
s:<v-begin>	11 15 4 -13 -5 -12 -1 1
s:<v-buy>	-5 -11 5 13 -4 12 -5 -5
s:<v-deny>	37 -34 -2 0 -3 -3 3 -17
s:<v-down>	-13 7 -3 -1 -11 -4 12 1
s:<v-end>	-5 -3 13 -4 -8 -6 -4 8
s:<v-impose>	-3 -4 -9 4 7 -4 4 4
s:<v-propose>	-23 -1 -25 16 22 -17 10 -24
s:<v-return>	-7 2 -8 6 0 -4 -10 4
s:<v-sell>	9 -16 -5 -4 9 15 -1 -10
s:<v-stay>	2 -7 1 9 -14 -17 -11 6
s:<v-suspend>	9 -8 0 0 -9 -9 -6 9
s:<v-target>	-13 6 0 4 13 -9 -10 -17
s:<v-threaten>	0 10 -1 1 -2 0 -2 -12
s:<v-up>	-2 11 -9 5 -9 -4 -6 -8
s:?	1 1 -10 18 -7 -1 -3 -14
s:@	-2 -8 0 7 -4 0 0 9
s:_	-2 4 0 -6 -3 0 0 10
s:a	8 0 -13 2 -6 13 25 -17
s:about	3 3 0 -12 -3 6 0 5
s:above	7 13 0 -19 0 0 0 -8
s:abroad	2 -15 0 15 0 0 0 0
s:accept	0 6 0 -5 8 0 0 -8
s:accord	3 10 0 -10 0 0 0 -2
s:according	0 -4 0 6 5 0 0 -2
s:account	3 4 0 -6 0 0 0 0
s:add	0 0 0 0 -7 0 9 0
s:additional	0 -6 9 -8 -9 0 -2 19
s:adopt	0 9 0 -3 0 0 0 -7
s:advanced	0 -7 0 8 0 0 0 0
s:advertisement	0 -5 0 6 0 0 0 0
s:affiliate	11 -8 0 -10 0 0 0 0
s:afraid	0 0 0 -7 0 0 0 10
s:after	-5 10 -11 12 -7 -2 -3 -12
s:afterward	0 0 0 7 0 0 0 -6
s:again	0 2 0 -1 -24 0 -6 14
s:against	0 -9 0 -22 23 0 3 5
s:agency	0 0 0 13 0 0 0 -12
s:agree	-11 -11 -6 2 -28 0 12 13
s:agreement	-9 -6 -8 15 0 2 -6 0
s:agricultural	0 -4 0 7 0 0 0 0
s:ahead	0 0 0 14 -2 0 0 -13
s:aircraft	-3 18 0 -13 0 0 0 0
s:airport	0 0 0 5 -6 0 0 3
s:al	0 5 0 -8 -2 0 0 5
s:alert	0 15 0 -7 0 0 0 -8
s:alexandria	0 0 0 19 0 0 -1 -14
s:alive	2 8 0 -2 0 0 0 -5
s:all	-10 8 1 10 -21 6 -1 -14
s:alone	0 -13 0 0 0 0 0 13
s:along	0 0 0 9 0 0 0 -11
s:already	2 23 0 -5 -12 0 0 -11
s:also	-1 -2 7 0 7 0 0 -9
s:am	0 9 0 2 -3 0 0 -8
s:among	6 0 0 -4 4 0 0 -5
s:an	0 4 -2 -3 -15 1 4 7
s:and	7 2 -17 7 -15 -16 -17 4
s:anew	0 12 0 -14 0 0 0 2
s:annex	0 23 0 -27 0 0 0 5
s:announce	11 1 2 0 -5 -4 0 -11
s:announcement	4 4 0 0 -2 0 0 -9
s:annual	0 -4 0 10 -2 0 0 0
s:another	0 0 0 19 -6 0 0 -13
s:answer	-3 -13 0 11 9 0 0 0
s:antimony	35 -11 0 -8 -2 0 0 -24
s:any	5 10 0 3 -7 0 0 -20
s:anyone	0 4 0 -12 6 0 0 0
s:anything	2 14 0 -16 7 0 0 -7
s:app	0 -3 0 0 -1 6 0 0
s:appeal	0 -7 0 4 4 0 0 -1
s:application	-3 0 0 -15 26 0 0 -11
s:apply	1 6 0 -21 -9 0 -2 26
s:approve	-2 -29 0 14 -2 0 0 16
s:are	3 11 1 -16 16 -19 -8 -5
s:argument	0 -1 0 -10 14 0 0 0
s:armistice	0 0 0 17 0 0 0 -15
s:army	0 -1 0 21 -5 0 0 -13
s:around	0 -14 0 1 0 0 0 11
s:arrangement	-4 -11 -4 -19 -5 -1 0 38
s:arrive	0 10 3 -8 0 0 -2 0
s:arrived	0 -2 0 14 -4 0 0 -5
s:article	0 0 0 11 -7 0 0 -5
s:artificial	8 -8 0 -4 0 0 0 5
s:as	6 4 -5 0 9 -4 -10 -5
s:ask	0 11 -1 -26 7 0 0 21
s:assembly	0 0 0 -9 15 0 0 -3
s:at	-15 8 1 -4 15 0 -18 -4
s:autumn	0 13 0 -16 0 0 0 6
s:average	0 -6 0 7 0 0 0 0
s:avocado	0 -5 0 0 0 0 0 7
s:avoid	0 8 0 -7 0 0 0 0
s:await	0 0 0 -4 7 0 0 0
s:away	9 -12 0 -4 -2 3 0 5
s:back	-8 11 -8 -10 -39 8 -13 26
s:ban	12 0 0 -7 -6 15 0 -17
s:bank	0 -10 0 10 -3 2 0 0
s:bar	0 0 0 0 6 0 0 -5
s:battery	16 -3 0 -7 -2 0 0 -3
s:be	-9 -3 3 -4 11 8 -6 -1
s:bear	0 5 0 -8 0 0 0 4
s:became	0 -10 0 19 0 0 0 -9
s:become	0 2 0 -26 18 0 8 -1
s:beef	0 -6 0 18 -1 0 0 -10
s:been	-4 -11 -2 9 -6 12 -3 0
s:beer	0 3 0 1 5 0 0 -14
s:before	-18 -6 14 -17 12 -11 -14 16
s:begin	-15 4 -7 -1 21 0 5 -16
s:being	0 0 0 -1 -2 0 0 11
s:believe	0 7 0 -6 0 0 0 0
s:bergen	0 -7 0 18 -1 0 0 -7
s:beside	0 -13 0 15 0 0 0 0
s:better	2 -23 0 3 -2 0 0 15
s:between	-7 -25 -6 17 0 1 -3 0
s:beyond	0 4 0 -13 -1 0 0 12
s:bid	0 0 0 8 -2 0 0 0
s:big	0 -3 0 15 0 0 0 -11
s:biggest	0 -4 0 0 7 0 0 0
s:bill	0 -10 0 3 8 0 0 -5
s:bite	10 -10 0 -8 6 0 0 0
s:blink	0 -5 0 7 0 0 0 0
s:boat	0 -6 0 -4 8 0 0 5
s:bond	0 -3 0 -1 10 0 0 -3
s:border	0 11 0 -12 -3 0 0 4
s:both	-19 27 -14 -15 -13 -9 -12 17
s:box	0 0 0 -2 6 0 0 0
s:brandy	0 0 0 -4 0 0 0 6
s:break	0 -11 0 34 -1 0 0 -24
s:breath	0 -7 0 0 0 0 0 7
s:bridge	0 -3 0 14 -4 0 0 -4
s:brief	0 -2 0 -3 0 0 0 7
s:bring	0 11 0 -3 0 0 0 0
s:broke	0 0 0 9 0 0 0 -8
s:budget	0 -5 0 21 -3 0 0 -11
s:built	0 -3 0 -1 6 0 0 0
s:bulletin	-3 -1 1 7 0 0 0 -1
s:bus	0 3 0 1 0 0 0 -6
s:busan	0 -6 0 -3 -9 0 0 17
s:buse	0 -9 0 18 -11 0 0 0
s:business	0 -10 0 0 -4 18 0 -9
s:but	-7 3 -1 0 9 0 0 -2
s:butter	0 -3 0 10 -15 0 10 -4
s:buy	0 -7 0 6 7 0 0 -3
s:buyer	0 0 0 7 8 -11 0 -8
s:by	-5 -1 -12 7 6 -5 20 -18
s:bytedance	0 0 0 -2 0 7 0 0
s:c	0 8 6 -12 2 0 0 -6
s:cabinet	0 12 0 1 0 0 0 -15
s:calendar	0 -3 0 -3 -2 0 0 14
s:call	0 -12 0 20 9 0 0 -19
s:calm	0 -6 0 -15 0 0 0 19
s:can	-4 7 -1 -17 13 6 -6 0
s:cancel	0 6 0 -2 0 0 0 0
s:cannot	0 22 0 -23 5 0 0 -4
s:capital	0 -13 0 0 0 0 0 12
s:car	0 15 0 -4 -2 0 0 -9
s:cargo	0 0 9 0 -9 0 0 0
s:carry	0 -1 -1 9 -8 0 0 0
s:cartagena	0 -8 0 10 0 0 0 0
s:case	0 13 0 -16 24 0 0 -21
s:cease	0 0 0 0 -7 0 0 9
s:ceasefire	0 2 0 17 0 0 0 -19
s:cent	0 -3 0 12 0 -1 0 -2
s:central	0 -10 0 9 -2 0 0 1
s:certain	0 -9 3 9 0 0 0 -2
s:certificate	0 -12 -1 -6 23 0 0 -10
s:chair	0 0 0 -4 0 0 0 6
s:chance	0 -3 0 8 0 0 0 -2
s:change	0 -2 8 4 0 0 0 -7
s:charge	-11 2 0 -8 8 0 1 2
s:chicken	0 8 0 -19 12 0 0 0
s:chip	-5 -8 -1 2 0 3 0 7
s:christma	0 -11 0 18 0 0 0 -7
s:city	0 -12 0 35 -8 0 0 -21
s:civilian	0 0 -1 8 0 0 0 0
s:claim	0 -3 0 -6 21 0 0 -11
s:clear	0 -20 -2 14 -5 0 0 12
s:client	0 9 7 -4 -10 0 0 -3
s:clock	0 11 0 -18 0 0 0 8
s:close	-1 -13 -2 4 -3 14 -1 2
s:closed	0 0 0 25 -16 0 0 -9
s:closing	0 0 0 -5 0 8 0 0
s:club	0 -7 0 28 0 -2 0 -18
s:coal	0 -9 0 15 -2 0 0 0
s:coast	0 0 0 13 0 0 0 -12
s:cocoa	0 -17 0 22 -4 0 0 0
s:coconut	0 0 3 -3 -1 0 7 -6
s:cod	0 -9 0 4 0 0 0 4
s:coffee	0 -10 0 17 0 0 0 -5
s:colleague	0 0 0 -2 0 0 0 7
s:collect	-2 -1 -4 -9 11 0 0 9
s:collection	0 5 0 15 -5 0 0 -16
s:column	0 21 0 -12 -6 0 0 -2
s:come	0 -6 6 -3 -6 0 0 10
s:comment	-1 -15 0 -6 22 0 0 -9
s:commerce	2 0 0 6 -5 0 0 -3
s:commission	-1 0 0 8 0 0 0 -3
s:common	0 0 0 -8 0 0 0 10
s:company	0 3 -2 18 -8 0 0 -26
s:complete	0 0 0 -9 11 0 0 0
s:completed	-1 3 0 -15 0 8 0 9
s:component	0 19 0 -17 0 0 0 0
s:conclude	0 8 0 -2 0 0 0 0
s:confirm	0 -23 0 7 16 0 0 -2
s:consent	0 -1 0 -11 10 0 0 5
s:consider	0 3 0 -8 -2 0 0 8
s:consultation	0 -10 0 4 5 0 0 0
s:consumer	0 -3 0 -3 0 0 0 9
s:contact	0 0 0 -11 12 0 0 0
s:contain	0 -6 0 8 0 0 0 0
s:continue	0 16 0 -27 -4 0 0 18
s:contract	-2 -16 0 32 -14 0 -2 -4
s:control	7 0 -3 8 -10 0 0 -9
s:conversation	0 -6 0 15 0 0 0 -7
s:copper	0 13 0 -11 -1 0 0 2
s:cork	0 11 0 -13 0 0 0 6
s:corn	0 11 0 -8 0 0 0 0
s:corrected	0 -2 0 -4 10 0 0 0
s:correction	0 -6 0 -2 8 0 0 3
s:cost	0 -6 0 0 0 0 0 10
s:cotton	0 21 8 -23 -8 0 0 -2
s:could	-3 4 0 23 -9 0 0 -19
s:council	0 -8 0 -15 11 0 0 14
s:count	0 -5 0 -21 13 0 0 18
s:counted	0 0 0 -10 0 0 0 13
s:counter	0 -19 -3 10 9 0 0 2
s:countermeasure	-1 6 0 2 -3 0 0 -4
s:counterpart	10 0 0 -7 0 0 0 0
s:country	-4 8 -7 -12 2 -3 5 6
s:county	0 -12 0 23 -10 0 0 -2
s:course	0 -2 0 -2 0 0 0 6
s:court	0 -6 0 0 4 0 0 0
s:cover	11 -2 0 -5 0 0 -1 0
s:crane	0 20 0 -7 -2 0 0 -8
s:critical	5 1 0 -9 0 0 0 0
s:current	0 -1 0 -18 0 13 0 8
s:currently	6 -3 0 0 0 0 0 0
s:custom	0 17 -8 -6 0 0 0 -5
s:customer	0 -7 0 15 -4 0 0 0
s:cut	0 -1 0 5 2 0 4 -11
s:date	3 16 -3 -27 -11 2 11 7
s:day	-2 -6 0 -24 13 -6 -4 26
s:daylight	0 4 0 0 -6 0 0 0
s:de	0 -5 0 8 0 0 0 -1
s:deadline	-2 12 -2 -10 -28 28 6 -19
s:deal	2 -9 -3 -8 1 10 9 4
s:dearer	0 12 0 -9 2 0 0 -4
s:decide	0 -15 -2 5 13 0 0 -7
s:decided	0 0 0 -8 -2 0 0 14
s:decision	0 -13 0 13 -7 0 0 7
s:declare	0 1 0 -12 -1 0 0 13
s:decline	0 0 0 6 -3 0 0 0
s:decree	0 2 0 -11 -3 0 0 16
s:delay	0 0 0 -2 0 0 6 0
s:delegation	0 -16 0 34 0 0 0 -17
s:deliver	0 -8 0 0 0 0 7 0
s:depend	0 0 0 8 -3 0 0 0
s:desk	0 -11 -3 18 0 0 0 -2
s:detail	0 -1 0 9 0 0 0 -2
s:diary	0 0 0 -4 10 0 0 -1
s:did	0 -6 0 31 0 0 0 -24
s:die	0 2 0 -19 0 0 0 17
s:different	0 0 0 -9 7 0 0 0
s:dinner	0 -10 0 3 -1 0 0 6
s:discuss	0 -14 0 20 -13 0 0 5
s:dispute	0 0 0 -2 0 0 12 -1
s:district	0 -5 0 10 0 0 0 -1
s:do	0 -7 -5 0 -17 0 -4 24
s:dock	0 -1 0 -2 6 0 0 0
s:docker	0 0 0 6 0 0 0 -6
s:doe	-7 8 0 -21 -1 0 -4 25
s:doesn't	0 -5 0 -6 13 0 0 0
s:dollar	0 -4 0 7 0 0 0 0
s:don't	0 -8 0 9 0 0 0 0
s:donald	5 -9 0 0 0 9 0 -7
s:done	0 13 0 -13 10 0 0 -12
s:double	0 12 0 2 -6 0 0 -11
s:down	-3 -1 2 12 -9 6 -1 -8
s:draft	0 -6 0 -3 -1 2 5 3
s:draw	0 0 0 7 0 0 0 -4
s:drawer	0 0 0 -12 0 0 0 12
s:driver	0 0 0 -6 9 0 0 -1
s:due	-1 1 0 -2 11 -4 -3 -4
s:dump	0 -4 0 7 0 0 0 0
s:during	0 15 0 9 0 0 0 -20
s:duty	-29 15 28 -28 -3 -9 0 8
s:each	-5 -21 -2 19 7 0 -3 0
s:earlier	-3 13 0 -20 10 0 0 0
s:early	0 -11 0 1 5 0 0 1
s:earth	22 -17 -3 4 -13 0 0 -7
s:eastern	-1 0 -1 -9 10 0 0 0
s:economic	0 -11 0 13 0 0 0 0
s:economy	0 0 0 10 0 0 0 -8
s:edition	0 0 0 7 0 0 0 -5
s:effect	7 26 -4 -20 -11 -2 0 -4
s:effective	0 12 0 -13 7 0 0 -5
s:either	3 0 0 -2 7 0 0 -5
s:election	0 -5 0 13 -5 0 0 0
s:electricity	0 -12 0 16 0 0 0 0
s:eleven	0 -7 0 9 0 0 0 0
s:else	0 7 0 -7 0 0 0 2
s:elsewhere	0 6 0 -3 0 0 0 -1
s:emergency	-3 4 0 11 0 0 0 -16
s:employer	0 -1 0 11 0 0 0 -7
s:end	-2 -23 17 -3 -22 -10 7 21
s:energy	0 -6 0 6 0 0 0 0
s:enter	1 20 7 -10 -8 0 0 -22
s:entry	-2 8 -1 -4 10 0 0 -9
s:episode	0 10 0 -9 0 0 0 0
s:erbium	16 -11 0 -4 0 0 0 0
s:evening	0 1 0 13 5 0 0 -20
s:event	0 15 0 -13 0 0 0 0
s:every	8 0 11 -14 5 0 0 -12
s:everybody	0 -2 0 0 -4 0 0 8
s:everyone	0 13 0 -5 0 0 0 -6
s:everything	-6 -1 0 -4 -10 0 0 17
s:everywhere	0 13 8 -13 0 0 0 -11
s:exact	0 -2 0 12 0 0 0 -5
s:examine	0 0 0 7 0 0 0 -2
s:exclusion	3 -31 49 -11 -9 0 0 -32
s:exempt	-1 0 6 4 0 0 -1 -10
s:exemption	0 5 9 -7 0 0 0 -7
s:expect	0 4 0 7 -7 0 -1 -1
s:expert	0 -7 0 14 -6 0 0 1
s:expire	-7 5 13 -8 -3 0 0 1
s:explain	0 0 0 18 0 0 0 -17
s:export	17 -9 4 21 -27 -1 -1 -19
s:exporter	0 9 0 -18 13 0 0 0
s:extend	2 -11 13 24 -4 0 -2 -22
s:extension	-5 4 -2 -10 14 -3 4 2
s:extra	0 4 0 7 0 0 0 -12
s:face	0 10 0 -18 -1 5 1 2
s:fact	0 0 0 19 -3 0 0 -11
s:fail	-2 6 0 0 -7 0 0 0
s:failed	0 -10 0 17 0 0 0 -6
s:failing	0 23 0 -15 -3 0 0 -9
s:far	0 0 0 19 -2 0 0 -13
s:fare	0 -24 0 34 0 0 0 -13
s:farm	0 0 9 7 -9 0 0 -8
s:farmer	0 6 0 -1 0 0 0 -3
s:favour	0 0 0 9 -2 0 0 -5
s:fear	0 5 0 -8 0 0 0 3
s:fee	-17 -39 -10 19 42 -4 -1 -24
s:fentanyl	-3 7 0 -3 -12 0 0 8
s:ferry	0 -10 0 23 0 0 0 -14
s:fertiliser	0 -8 0 11 0 0 0 0
s:figure	0 -7 0 2 5 0 0 0
s:file	0 -3 0 16 -9 0 0 -1
s:final	0 -17 0 0 13 0 0 4
s:finance	0 8 0 -6 0 0 0 0
s:find	0 18 0 -14 0 -2 0 1
s:fine	0 -6 0 20 -6 0 0 -7
s:finish	0 7 0 -9 0 0 0 1
s:finished	-1 9 0 -13 0 0 11 0
s:firm	7 -2 0 1 -2 0 0 -1
s:first	-3 -12 0 23 0 -3 0 -8
s:flash	0 6 0 -15 0 0 0 8
s:flat	0 0 0 -7 0 0 0 9
s:flew	0 0 0 -3 0 0 0 7
s:floor	0 -3 0 0 7 0 0 -1
s:flour	0 -4 0 21 0 0 0 -17
s:flow	0 9 0 -3 -1 0 0 0
s:flower	0 10 0 -13 6 0 0 0
s:fly	0 -4 0 0 0 0 8 -3
s:follow	0 9 0 -4 5 0 0 -6
s:followed	0 -4 0 -7 0 0 0 13
s:following	0 7 0 -7 0 0 0 3
s:food	0 5 0 0 0 0 0 -7
s:for	-15 0 11 5 4 3 8 -12
s:force	3 8 -3 -14 6 0 0 0
s:foreign	3 -10 0 16 -1 0 0 -9
s:form	0 -3 0 -9 16 0 0 -2
s:formal	0 0 0 -1 8 0 0 -3
s:former	0 0 0 14 -2 0 0 -13
s:forty	0 -2 0 8 -8 2 0 0
s:found	0 -22 0 21 -14 0 4 0
s:four	0 -5 0 15 -3 0 0 -1
s:fourth	0 -8 0 10 4 0 0 -7
s:framework	0 -12 0 17 0 0 0 -3
s:franc	0 -8 0 13 0 0 0 0
s:free	0 -12 10 3 6 0 0 -8
s:freeze	0 -3 0 -11 -2 0 0 19
s:friday	0 4 7 -10 7 -2 0 -6
s:from	1 22 16 -6 -4 -14 -30 -17
s:front	0 -1 0 15 -4 0 0 -7
s:frozen	0 0 0 27 -8 0 0 -20
s:full	0 22 -1 0 -4 0 0 -18
s:further	-1 -7 -1 10 -8 0 0 6
s:gallium	44 -14 -1 -11 -8 0 0 -30
s:gas	0 -14 0 15 0 0 0 0
s:gate	0 -8 0 23 4 0 0 -19
s:gave	0 -17 0 15 -5 2 7 -7
s:gazette	0 10 0 -2 0 0 0 -5
s:geneva	-2 -11 0 2 -9 0 0 16
s:georgia	0 -14 0 0 7 0 0 8
s:germanium	41 -12 0 -12 -3 0 0 -30
s:get	0 -8 -1 -3 16 0 0 2
s:give	0 -16 0 7 0 0 5 0
s:given	0 2 0 -4 -7 0 0 10
s:glass	0 -2 0 9 0 0 0 -5
s:go	-4 -18 0 1 -3 0 -4 22
s:goalkeeper	0 -2 0 7 0 0 0 0
s:gold	0 0 5 -3 5 0 0 -10
s:good	-12 -3 15 -9 -3 -10 -4 17
s:government	-4 -17 0 16 -6 0 0 8
s:grain	0 -14 0 12 7 0 0 -1
s:grant	0 -7 9 -3 -2 0 0 5
s:graphite	7 2 0 -8 0 0 0 0
s:great	0 0 0 -8 6 0 0 0
s:grid	0 -9 0 14 -3 0 0 0
s:ground	0 0 0 8 -7 0 0 0
s:grower	0 -7 0 0 9 0 0 0
s:guayaquil	0 0 0 -8 -1 4 0 7
s:had	-6 -26 0 23 6 1 -9 0
s:half	8 -8 0 -3 2 0 4 0
s:halt	0 -1 0 9 0 0 0 -6
s:halve	0 6 0 -9 0 0 0 2
s:ham	0 -17 0 15 6 0 0 -7
s:hand	-2 5 0 16 -7 0 0 -15
s:hang	0 -18 0 20 0 0 0 -2
s:happen	6 6 0 -7 6 0 0 -9
s:happened	0 -5 0 9 0 0 0 0
s:has	6 -7 -10 6 11 7 0 -18
s:have	-1 -4 -4 13 -17 -16 12 -2
s:having	0 -8 0 1 0 0 0 7
s:he	0 -9 0 11 -19 -9 10 4
s:hear	0 -6 0 -34 36 0 0 0
s:heard	0 -3 0 17 -8 0 0 -1
s:hearing	-2 -11 0 -2 23 0 0 -12
s:height	0 5 0 4 0 0 0 -10
s:her	0 -16 0 23 -6 0 0 0
s:higher	0 18 0 -14 3 0 0 -4
s:highest	0 -6 0 13 -2 0 0 0
s:him	0 -7 0 -4 5 0 0 6
s:himself	0 -1 0 12 -4 0 0 -4
s:his	-3 7 -3 1 -7 4 0 -4
s:history	0 15 0 -15 0 0 0 0
s:hit	0 -7 0 5 0 0 0 0
s:hold	0 -24 5 16 0 1 0 -5
s:holiday	0 -10 0 14 -3 0 0 0
s:holmium	18 -12 0 -7 0 0 0 0
s:home	0 -13 0 15 -2 0 0 0
s:hope	0 6 0 -14 14 0 4 -5
s:hospital	0 -1 0 12 0 0 0 -6
s:hotel	0 0 0 7 0 0 0 -3
s:hour	0 -13 0 0 -8 2 0 13
s:house	0 -4 0 12 -9 0 0 0
s:household	0 -20 0 25 0 0 0 -7
s:how	0 -6 0 0 -4 0 0 10
s:i	-4 -17 -1 15 0 -2 -2 2
s:ice	8 -2 0 11 0 0 0 -14
s:if	-14 33 -8 -3 -6 -15 2 -19
s:immediate	0 7 0 -6 0 0 0 0
s:immediately	0 0 0 -2 6 0 0 0
s:import	1 -7 2 7 2 0 0 -10
s:importer	0 12 0 -6 -2 0 0 -2
s:impose	1 0 -1 2 1 0 0 -9
s:in	-13 1 -8 11 6 0 -19 -3
s:include	0 0 0 6 0 0 0 -5
s:including	1 0 0 -7 0 0 0 4
s:increase	-1 18 0 -4 -5 0 0 -13
s:industry	0 -11 6 15 0 0 0 -11
s:informed	0 0 0 0 -6 0 0 6
s:initial	0 7 0 -5 0 0 0 0
s:initialled	0 3 0 -6 8 0 0 -3
s:instead	0 6 0 -8 0 0 0 5
s:instrument	0 0 6 0 -1 0 0 -3
s:interest	0 -8 0 17 0 0 0 -8
s:interim	0 -8 0 9 0 0 0 0
s:international	0 -5 0 10 0 0 0 0
s:into	0 3 10 -2 0 0 0 -7
s:introduce	0 -6 0 6 0 0 0 1
s:invited	0 0 0 -4 6 0 0 0
s:is	-1 0 4 -4 -8 3 -21 15
s:island	0 0 0 17 0 0 0 -14
s:issue	0 -5 0 8 0 0 0 0
s:issued	-4 0 0 12 -4 0 0 0
s:it	-19 0 -17 -2 3 -5 -8 16
s:item	0 -4 0 9 -1 0 0 -1
s:its	14 0 -1 -4 -6 0 -16 0
s:itself	0 18 0 -20 -4 0 4 1
s:job	0 9 0 -17 0 0 0 10
s:john	0 0 0 8 0 0 0 -4
s:judge	0 -3 0 7 5 0 0 -9
s:jump	0 -6 0 -10 13 0 0 1
s:just	0 -22 13 0 0 0 0 14
s:karachi	0 0 0 -3 0 0 0 6
s:keep	-3 6 -4 -10 -3 0 0 13
s:key	0 -3 0 -1 0 0 0 6
s:kick	2 7 0 -6 0 0 0 0
s:kind	0 -5 11 0 -1 0 0 -3
s:kitchen	0 8 0 -6 0 0 0 0
s:know	-4 -1 0 -7 -2 0 0 18
s:kuala	0 -7 0 2 0 0 0 4
s:land	0 23 0 -13 -5 0 0 -7
s:lapse	0 13 0 -8 2 0 0 -9
s:largest	0 -1 0 6 -1 0 0 0
s:last	1 15 9 -22 -11 -4 3 9
s:lasted	0 0 0 17 0 0 0 -15
s:lasting	0 4 0 -8 0 0 0 6
s:later	0 -9 0 -6 16 0 0 3
s:law	0 27 -2 -12 -25 11 0 -6
s:lawful	0 0 0 -8 10 0 0 0
s:lawyer	0 -6 0 16 6 0 -1 -18
s:lay	0 -11 0 5 3 0 0 1
s:lead	0 -10 0 18 0 0 0 -6
s:leather	0 -7 0 0 0 0 0 5
s:leave	0 -16 2 3 8 -3 -7 2
s:legal	0 16 0 -19 0 0 0 1
s:lentil	0 7 0 -14 0 0 0 8
s:less	0 -1 -7 12 -1 -1 0 2
s:let	0 1 -1 -12 -5 8 0 10
s:letter	-2 11 0 -6 -6 0 0 4
s:level	0 5 0 0 -8 0 0 0
s:levy	-2 -5 -1 17 -8 0 0 -3
s:licence	18 -23 -1 9 -2 -4 0 -3
s:license	17 -5 0 -7 0 0 -1 0
s:lie	0 6 0 8 -6 0 0 -9
s:life	-3 6 0 2 0 0 0 -2
s:lifeng	0 -1 0 8 0 0 0 -3
s:lift	9 -9 0 7 0 0 0 -6
s:light	0 0 0 11 0 0 0 -11
s:like	0 12 0 -9 -6 2 0 0
s:likely	0 -6 0 6 0 0 0 0
s:likewise	0 6 0 -15 2 0 0 4
s:line	-1 0 5 -5 7 0 0 -5
s:link	0 -2 0 0 6 0 0 -3
s:lisbon	0 -3 0 13 -1 0 0 -3
s:list	5 -7 4 -5 9 0 4 -11
s:listed	0 0 0 -7 3 0 0 3
s:lithium	12 -3 0 -6 0 0 0 0
s:little	2 -6 0 2 0 0 0 0
s:live	0 4 0 -11 0 0 0 6
s:loaded	0 -7 8 -14 19 0 0 -11
s:local	0 -5 0 13 0 0 0 -4
s:lodged	0 -1 0 0 8 0 0 -2
s:london	6 -2 0 0 0 0 0 -4
s:long	0 -13 0 3 -5 0 0 10
s:longer	2 -4 0 24 -2 0 0 -16
s:look	0 -7 0 0 6 0 0 3
s:lorry	0 -11 0 33 0 0 0 -25
s:lose	0 -6 0 -1 5 0 0 5
s:lower	-3 2 -2 7 0 0 0 -3
s:lumpur	0 -7 0 2 0 0 0 4
s:m	-10 -3 17 -16 4 0 0 5
s:machine	0 -7 0 8 0 0 0 0
s:machinery	0 -9 10 0 -1 0 0 0
s:magnet	0 14 0 -11 0 0 0 -3
s:main	15 0 0 -12 -2 0 0 0
s:majority	0 0 0 -8 9 0 0 0
s:make	13 3 -4 -8 2 0 4 -9
s:maker	0 2 0 -10 0 0 0 8
s:making	0 11 0 -10 0 0 0 0
s:man	0 -7 0 12 0 0 0 -2
s:mangoe	0 18 0 -9 -6 0 0 -2
s:many	0 13 0 -3 0 0 0 -8
s:mark	0 -7 0 -20 0 0 0 26
s:market	0 -9 0 0 1 0 0 6
s:match	0 6 0 0 0 0 0 -6
s:matter	0 9 0 -5 15 0 0 -19
s:may	-4 -19 0 12 27 -1 -6 -24
s:me	0 -2 0 1 -1 0 7 0
s:meal	0 7 0 -6 0 0 0 0
s:mean	0 1 0 -4 -1 0 0 6
s:meanwhile	0 -10 0 0 -4 4 0 8
s:measure	-2 9 8 -14 -11 0 2 4
s:mediator	0 -4 0 27 -12 0 0 -14
s:medicine	0 9 0 -13 -5 0 0 9
s:meet	-6 -21 -12 34 -19 -7 -6 7
s:member	0 -16 0 5 5 0 0 0
s:memo	0 -5 0 -5 0 9 0 0
s:memorandum	0 9 0 -12 0 0 0 2
s:metal	6 10 0 -13 0 0 0 -3
s:midnight	-4 0 7 -21 -5 -1 0 30
s:mill	0 2 0 -16 -2 0 0 16
s:million	0 -12 0 28 -6 0 0 -11
s:mine	0 6 0 -5 -3 0 0 2
s:minimum	0 24 0 -23 0 0 0 0
s:minister	0 11 0 -6 -15 0 0 6
s:ministry	3 8 0 -5 -8 0 6 -4
s:minute	-2 0 9 -1 5 0 0 -7
s:mombasa	0 -1 0 0 -7 0 0 7
s:monday	0 9 11 -1 -10 0 0 -10
s:money	0 -2 0 6 0 0 0 0
s:month	3 -32 0 0 10 0 0 14
s:moratorium	0 0 0 6 0 0 0 -5
s:more	0 -10 3 7 -2 4 0 0
s:morning	0 -6 0 11 -2 0 0 0
s:most	0 8 0 -3 0 2 0 -6
s:move	-2 16 0 -6 4 0 0 -9
s:mr	-1 -1 5 -12 6 2 8 2
s:much	0 -2 0 6 0 0 0 0
s:muscat	0 0 0 9 0 0 0 -9
s:must	0 -29 -5 8 16 0 6 -20
s:my	-6 -5 4 12 -7 0 0 -2
s:nagoya	0 -3 0 7 0 0 0 0
s:name	0 -10 0 0 -3 8 0 4
s:named	0 19 0 -15 -2 0 0 0
s:natural	0 11 0 -10 0 0 0 0
s:nearly	0 6 0 -1 0 0 0 -4
s:need	14 -29 0 18 -3 0 0 -1
s:needed	1 0 0 -9 0 0 0 6
s:negotiate	0 12 0 -9 -3 0 4 -5
s:negotiation	0 6 0 -10 -7 0 17 -7
s:negotiator	0 -4 0 13 -1 0 0 -1
s:neither	0 -3 0 12 -2 0 0 -3
s:net	0 -3 0 2 12 0 0 -13
s:network	0 -8 0 0 0 0 0 10
s:never	0 6 0 -3 0 0 0 0
s:new	-2 12 -18 0 9 -4 -4 -10
s:newspaper	0 -10 0 16 0 0 0 -3
s:nexperia	-2 0 0 11 0 0 0 -1
s:next	4 -19 -7 25 -6 -7 -2 0
s:night	0 -21 6 20 -4 0 0 -5
s:nine	0 0 0 -15 0 0 0 15
s:no	5 -2 -7 6 2 -7 2 -5
s:nobody	4 10 0 -2 5 0 0 -14
s:non	0 -5 0 9 0 0 0 -3
s:none	0 -10 0 17 -4 -1 0 0
s:noon	0 6 0 1 3 0 0 -13
s:north	0 -5 0 1 8 0 0 -5
s:northern	0 0 0 8 0 0 0 -3
s:not	-3 0 14 -2 -9 -8 -20 8
s:note	0 1 8 -8 -3 0 0 4
s:nothing	0 13 -2 -9 -9 0 9 0
s:notice	18 -1 3 -3 8 0 -1 -20
s:now	-9 0 2 15 -6 0 0 -11
s:number	0 -13 0 9 -1 0 0 4
s:nut	0 -5 0 -5 10 0 0 0
s:objection	0 -4 0 20 -8 0 0 -5
s:observer	0 -9 0 5 7 0 0 -4
s:of	19 3 -2 6 -2 -1 -6 -16
s:off	-5 -19 -6 17 9 7 -1 -13
s:offer	0 -3 0 19 12 0 0 -30
s:office	0 -11 0 13 0 0 0 0
s:oil	-1 5 6 -14 -2 0 12 0
s:old	-3 -19 2 17 -2 0 -7 0
s:older	0 8 0 -4 0 0 0 0
s:on	-1 12 -8 -6 14 -13 3 -2
s:once	-1 2 0 2 -2 5 0 -6
s:one	13 -19 -5 1 2 0 6 0
s:only	0 -16 3 5 -5 0 0 7
s:open	0 0 0 28 -12 0 0 -21
s:opened	0 -5 0 15 -9 0 0 -1
s:operator	0 -5 0 14 -2 0 0 -3
s:or	-4 0 1 -10 -11 7 13 1
s:order	-7 3 3 -7 -19 14 0 6
s:ordinary	0 20 0 -8 0 0 0 -12
s:other	-5 -1 -9 -14 2 -2 13 14
s:otherwise	0 0 0 -18 -9 0 0 28
s:our	-7 -25 0 8 20 0 -1 4
s:out	0 -16 21 -4 0 -8 -6 8
s:over	1 -2 -5 5 -27 0 11 3
s:owe	0 3 0 -8 2 0 0 4
s:owned	9 0 0 -5 0 0 0 0
s:owner	0 -7 0 0 -3 10 0 0
s:ownership	0 0 0 6 0 0 0 -4
s:p	-5 -11 17 -2 6 0 0 -7
s:page	0 -3 0 -4 12 0 0 -4
s:pair	0 0 0 9 -1 0 0 0
s:palm	1 2 0 -7 -1 0 7 0
s:panama	0 -3 0 13 0 0 0 -9
s:paper	-1 -12 -1 0 -18 0 -2 29
s:parcel	0 -17 26 -1 -2 0 0 -11
s:parliament	0 -4 0 -16 22 0 0 0
s:part	10 8 0 -8 -2 0 0 -4
s:party	0 -17 0 42 -5 0 0 -27
s:pass	0 -18 0 9 0 0 0 5
s:past	0 -6 0 -10 -7 0 0 23
s:patented	0 6 0 -2 0 0 0 0
s:pause	1 -14 0 -7 -10 0 0 20
s:pay	0 12 0 -7 12 -9 -8 -13
s:payable	0 13 0 11 -20 0 0 -8
s:peace	0 -2 0 0 0 0 0 6
s:people	0 -10 0 7 0 0 0 1
s:per	0 0 0 4 10 0 0 -14
s:percent	0 1 0 4 -6 0 0 0
s:period	0 11 0 -16 -1 0 0 8
s:permanent	0 7 0 -5 -11 0 11 -2
s:permit	0 0 0 7 0 0 0 0
s:phase	0 -5 0 -4 12 0 0 -1
s:phone	0 -10 0 14 0 0 0 0
s:phosphate	4 -7 0 -2 0 0 0 8
s:pipe	0 3 0 -12 0 0 0 9
s:plan	0 4 0 12 2 0 0 -21
s:plant	0 -13 0 17 -2 4 0 -4
s:plastic	0 0 0 -14 0 0 0 12
s:play	0 -5 0 12 0 0 0 -4
s:please	0 3 0 -26 23 0 0 0
s:plum	0 4 0 -14 10 0 0 -3
s:plywood	0 0 6 4 0 0 0 -7
s:point	0 -5 0 13 -8 3 0 0
s:pointed	0 -5 6 -6 0 0 0 6
s:polysilicon	0 18 0 -17 0 0 0 0
s:pork	0 5 0 -15 0 0 0 11
s:port	-8 -6 -2 -3 30 1 0 -22
s:position	0 11 0 -7 0 0 0 -2
s:post	-4 5 0 -1 12 0 0 -15
s:powder	0 0 0 -15 17 0 0 0
s:power	0 -9 0 2 8 0 0 -3
s:premier	0 -7 0 14 0 0 0 -4
s:prepare	0 -9 0 0 0 0 0 13
s:present	0 0 0 -17 2 0 6 13
s:presenter	0 -1 0 11 0 0 0 -8
s:president	5 -6 0 12 -14 0 0 -1
s:press	0 -8 0 14 -2 0 0 0
s:price	0 6 -2 8 -6 0 0 -7
s:prime	0 9 0 0 0 0 0 -6
s:proclamation	0 11 0 -9 7 0 0 -9
s:product	5 -5 0 10 0 0 0 -12
s:prolong	0 27 -2 -14 -5 0 0 0
s:prolongation	0 0 0 -14 4 0 0 12
s:prolonged	0 -1 5 12 -3 0 0 -9
s:promise	0 -6 0 7 6 0 -2 -2
s:proper	0 0 0 15 0 0 0 -12
s:proposal	0 0 0 9 -1 0 0 -7
s:propose	0 -15 0 2 6 0 0 4
s:protest	0 -3 0 6 0 0 0 -4
s:provide	0 -2 0 2 5 0 0 -6
s:provided	0 1 0 -6 8 0 0 0
s:provisional	0 6 0 -15 0 0 0 9
s:public	0 -6 0 12 -2 0 0 -5
s:published	1 -12 -3 15 -2 0 0 0
s:purchase	0 -7 0 16 0 0 0 -7
s:put	9 3 0 -5 -13 17 -5 -12
s:q	0 -11 0 14 0 0 0 0
s:quarrel	0 -2 0 11 -4 0 5 -10
s:quarter	0 3 0 -8 11 0 0 -4
s:question	0 3 -2 18 -7 0 0 -12
s:quiet	0 0 0 29 0 0 0 -28
s:quota	0 6 0 0 6 0 0 -9
s:radio	0 0 0 5 -7 0 0 2
s:rail	0 -2 0 26 0 0 0 -23
s:rain	0 -10 0 16 0 0 0 -3
s:raise	0 1 0 4 -6 0 2 -6
s:rare	21 -16 -3 6 -12 0 0 -8
s:rate	-3 20 -8 -14 6 0 -4 -2
s:rather	0 -15 0 -10 9 0 0 14
s:ratify	0 0 0 -25 24 0 0 1
s:raw	0 -1 11 -4 0 0 0 -3
s:reach	0 -10 0 15 7 0 -6 -7
s:read	0 -3 0 13 -1 0 0 -3
s:ready	0 0 0 7 -1 0 3 -6
s:reason	0 -6 0 13 -1 0 0 -4
s:recall	0 1 0 8 -2 0 0 -10
s:receive	0 -9 0 7 6 0 0 -8
s:reciprocal	0 4 -3 0 -6 0 0 4
s:recommend	0 2 0 -10 0 0 7 0
s:red	0 -11 0 -1 12 0 0 0
s:reduce	0 0 0 10 -3 0 0 -4
s:reduction	0 10 0 -7 -4 0 0 4
s:refund	0 0 -3 0 15 0 0 -15
s:refused	3 6 0 -8 0 0 0 0
s:regard	0 0 0 -7 6 0 0 3
s:register	2 -6 0 22 -18 0 0 0
s:reject	0 6 0 0 0 0 0 -2
s:relief	3 0 0 -15 14 0 0 -1
s:remain	-4 -7 -1 11 0 0 0 0
s:remind	0 -7 -1 22 0 0 0 -14
s:reminder	0 -18 0 15 0 0 0 3
s:remove	0 -8 0 18 0 0 0 -8
s:renew	4 0 0 -6 0 0 0 2
s:renewal	0 12 0 -25 6 0 0 7
s:renewed	0 -6 5 -9 8 0 0 6
s:replace	0 0 0 7 -2 0 0 -5
s:reply	0 0 0 -3 8 0 0 0
s:report	0 0 0 6 8 0 0 -16
s:reporter	0 0 0 -1 -7 0 0 11
s:representative	-4 -3 0 3 11 0 0 -8
s:republic	0 -2 0 0 -1 0 0 6
s:request	0 0 0 -21 22 0 0 -2
s:required	5 8 0 -15 -3 0 0 5
s:reserved	0 0 0 9 -4 0 0 0
s:resolution	0 6 0 3 -10 0 0 0
s:rest	0 9 0 -17 0 0 0 9
s:restore	0 10 0 -2 0 0 0 -5
s:retain	0 -5 0 7 0 0 0 -1
s:return	-1 -6 -2 5 5 0 -7 4
s:review	0 -8 0 -2 4 0 0 6
s:rice	0 12 6 -18 0 0 0 2
s:right	0 -9 0 12 -8 7 0 -4
s:ring	0 -8 0 11 0 0 0 0
s:rise	0 6 -1 6 -8 0 0 -8
s:river	0 -6 0 24 -4 0 0 -15
s:road	0 -9 0 23 0 0 0 -15
s:roaming	0 -17 -2 25 0 0 0 -7
s:room	0 -10 0 19 -1 0 0 -7
s:round	-2 -8 0 37 -15 -1 7 -25
s:rule	37 -39 -1 -3 -1 -3 4 -15
s:rum	0 6 0 -8 0 0 0 3
s:run	-1 -21 15 2 0 -7 -2 7
s:s	0 -8 0 10 0 0 0 0
s:safeguard	0 21 0 -17 0 0 0 -4
s:sale	3 -4 0 -16 0 21 0 -6
s:salmon	0 17 0 -15 0 0 0 0
s:same	-3 -7 2 -7 -1 -3 0 22
s:sanction	0 -17 -1 24 0 0 0 -7
s:santa	0 0 0 6 0 0 0 -1
s:saturday	0 5 0 -12 10 0 0 -3
s:save	0 2 0 -4 -4 0 0 7
s:say	0 7 7 -1 -12 -1 -2 0
s:schedule	0 0 0 -5 7 0 0 -2
s:scheduled	0 -5 0 -1 9 0 0 0
s:sea	0 -1 0 7 0 0 0 -2
s:seal	0 3 0 2 0 0 0 -7
s:season	0 -24 0 36 -5 -2 3 -16
s:second	-2 -1 -2 10 9 -3 0 -10
s:section	0 1 19 -14 12 0 0 -16
s:see	-1 -6 3 19 -17 3 0 -10
s:seek	0 -2 0 7 0 0 0 -4
s:seem	0 7 0 -6 0 0 0 0
s:sell	5 -7 0 4 -15 20 -2 -17
s:send	-1 2 0 -2 -2 0 0 7
s:seoul	0 0 9 -7 0 0 0 0
s:separate	12 0 0 -3 0 0 0 -9
s:session	0 0 0 -12 15 0 0 0
s:set	-1 0 0 5 -10 4 3 -1
s:settle	0 -2 0 -2 0 0 9 0
s:settlement	0 0 0 0 0 0 6 -1
s:several	0 -13 0 12 0 1 0 0
s:shall	-2 4 0 -19 7 0 3 9
s:share	0 0 0 0 -6 8 0 0
s:she	0 4 0 14 -15 0 0 -2
s:sheet	0 3 0 12 -7 0 0 -11
s:shelve	4 0 0 -10 -2 0 0 7
s:ship	-13 -1 0 -20 26 -2 -5 7
s:shipment	0 -1 -6 -3 14 0 0 0
s:shook	0 6 0 3 0 0 0 -10
s:shop	0 6 0 0 -3 0 0 -1
s:shore	0 14 0 -12 1 0 0 -4
s:short	0 2 0 -14 -11 0 0 17
s:should	-3 33 7 -18 -20 0 0 -2
s:show	0 -3 0 8 0 0 0 0
s:shrimp	0 -8 0 12 2 0 0 -7
s:shut	0 -21 0 9 -5 9 6 -2
s:side	0 15 -5 -8 0 -4 0 -1
s:sign	-10 3 5 3 -11 0 -1 0
s:signature	-2 0 0 16 -14 0 4 -3
s:since	-11 -21 -4 24 -10 -4 -3 10
s:single	0 -9 0 17 -5 0 0 0
s:sir	0 -8 0 3 0 0 0 4
s:sit	-4 0 -1 17 0 0 0 -12
s:six	0 -4 0 -8 0 0 0 13
s:sixth	0 -3 0 7 0 0 0 0
s:slap	0 12 0 -19 0 0 0 10
s:sleep	2 1 0 -10 0 0 0 6
s:slip	0 4 0 -6 0 0 0 1
s:small	-2 -4 15 -2 0 0 0 -1
s:so	-4 -8 -8 -8 27 4 -1 -3
s:social	0 0 0 -5 0 0 0 7
s:software	5 1 0 -9 0 0 0 0
s:solution	0 0 0 2 -7 0 3 0
s:some	10 -12 0 17 -6 0 -1 -10
s:somebody	0 -20 0 -12 -3 0 0 31
s:something	0 0 0 -17 -1 0 0 20
s:sooner	0 10 0 -13 -2 0 0 2
s:south	0 -9 0 16 0 0 0 -6
s:spare	0 6 0 -11 8 0 0 -1
s:speak	0 14 0 0 -7 0 0 -5
s:speaking	0 0 0 -10 0 0 0 11
s:special	0 15 0 -2 0 0 0 -11
s:spoke	0 8 0 -20 6 0 0 9
s:spoken	0 0 0 12 0 0 0 -7
s:spring	0 10 0 0 0 0 0 -5
s:staff	0 0 0 0 0 6 0 -6
s:stage	3 -7 0 8 -1 0 0 -3
s:stand	0 5 0 19 -5 0 0 -18
s:standstill	-3 -13 0 18 4 0 0 -9
s:start	11 31 1 -5 -22 -4 0 -33
s:state	-4 1 -1 -22 16 0 0 12
s:statement	0 15 0 -9 0 0 0 -3
s:stay	8 11 0 10 -5 -4 -6 -19
s:steel	0 10 10 -14 -1 0 0 0
s:step	0 38 0 -19 -9 0 0 -21
s:still	-4 -10 -1 6 6 -1 -1 0
s:stockholm	0 -1 0 -6 0 0 0 11
s:stop	-4 8 -4 0 0 7 0 -8
s:strike	0 -1 0 18 -10 0 -1 -5
s:stuff	0 5 0 -12 5 0 0 0
s:subject	0 -7 0 4 14 0 0 -13
s:such	1 10 -3 -4 -4 0 0 0
s:sugar	0 -23 0 16 0 0 3 3
s:sum	0 0 0 6 0 0 0 0
s:summer	0 3 0 19 -4 0 0 -16
s:summit	0 -2 0 6 0 0 0 0
s:sunday	0 -7 0 -17 -5 0 0 27
s:supposed	0 7 0 4 -1 -7 0 -2
s:surcharge	-2 38 -19 11 -6 0 0 -60
s:suspend	-4 5 -22 2 3 -5 -6 1
s:suspension	8 -3 -11 -16 21 0 6 -3
s:system	0 4 0 -8 6 0 0 0
s:table	0 4 0 1 -10 0 -1 3
s:take	0 -7 -10 13 -4 -2 0 -3
s:talk	-4 -15 -4 15 -24 1 -2 15
s:talking	0 -2 0 -6 0 0 0 11
s:tangier	0 10 0 -6 0 0 0 -2
s:tariff	-9 -22 -25 16 1 0 16 5
s:tax	0 10 0 -24 10 0 0 10
s:tea	0 0 -1 -7 -3 0 0 13
s:team	0 -15 0 12 -4 0 0 2
s:technical	0 -5 0 16 -4 0 0 0
s:telephone	0 0 0 -7 -4 0 0 17
s:telephoned	0 10 0 -5 -2 0 0 0
s:television	0 -11 0 1 0 0 0 11
s:tell	-4 15 -12 -14 -12 12 1 11
s:ten	0 0 0 -8 0 0 0 11
s:tenth	-2 3 0 8 -1 0 0 -7
s:term	4 3 0 5 6 0 0 -17
s:terminal	0 0 0 1 0 7 0 -5
s:text	6 -4 4 -13 -3 0 0 9
s:textile	0 -6 4 5 -1 0 0 0
s:th	7 -20 0 -1 0 0 0 13
s:than	-2 15 -8 -8 21 -2 0 -12
s:that	0 5 10 -12 6 6 0 -5
s:the	-10 -7 0 15 5 2 -7 -7
s:their	3 2 -9 -4 -14 -3 -7 17
s:them	3 14 0 -5 -3 -4 0 -9
s:then	-2 19 -3 -11 6 0 -2 -5
s:there	-5 -2 -9 17 0 -4 2 -14
s:therefore	0 -1 0 -1 0 0 0 6
s:these	0 21 0 -4 -6 0 0 -10
s:they	0 3 3 -6 0 -12 -16 8
s:thi	4 -27 -1 10 9 0 -4 0
s:thing	0 1 0 -20 -15 10 0 17
s:think	0 0 0 -4 6 0 0 0
s:third	0 -5 0 16 -24 0 6 0
s:those	0 12 4 -12 0 0 0 -3
s:though	3 0 0 -10 10 0 0 0
s:thread	0 0 0 -20 0 0 0 21
s:threaten	-2 0 0 9 0 0 -8 -8
s:three	-2 1 0 22 -24 0 0 -9
s:through	-2 -15 2 1 0 0 0 7
s:thursday	0 -18 0 0 -3 0 0 16
s:ticket	0 -17 0 25 -1 0 0 -6
s:tiktok	-4 -6 0 -22 -6 32 0 0
s:till	8 -16 -2 -13 -9 6 0 19
s:timber	0 -5 0 0 0 0 6 0
s:time	-5 -3 -8 -4 -1 0 -2 16
s:tin	0 -11 -1 2 0 0 0 11
s:to	-14 -9 -12 -3 12 9 12 5
s:tobacco	0 -12 0 11 0 0 0 0
s:together	0 -12 0 15 0 0 0 -6
s:tomatoe	0 -9 0 5 0 0 0 2
s:ton	-2 -5 0 0 7 0 0 0
s:top	-3 18 0 -2 -1 0 0 -15
s:touched	0 5 0 -11 0 0 0 6
s:toward	0 0 0 -6 -1 0 0 10
s:town	0 -3 0 21 -15 0 0 0
s:tractor	0 -19 0 6 -2 0 0 14
s:trade	-2 4 -1 -6 4 0 -1 4
s:transcript	0 7 0 0 0 0 0 -9
s:transit	0 -8 4 0 3 0 0 0
s:travel	0 -2 0 13 -2 0 0 -4
s:treat	0 -7 0 8 -2 0 0 0
s:treaty	0 5 0 2 0 0 5 -17
s:tromsø	0 -6 0 0 0 0 0 8
s:trouble	0 0 0 -3 6 0 0 0
s:truce	-24 5 -5 0 2 -8 -8 10
s:trump	6 -8 0 4 0 0 0 0
s:tuesday	0 0 0 -2 6 0 0 0
s:tuna	0 0 0 -4 0 0 0 7
s:turn	2 -4 0 -19 0 0 0 21
s:turned	0 -7 0 11 0 0 0 0
s:twenty	0 0 0 14 -4 0 0 -5
s:two	-11 -8 -11 22 -22 -4 14 -6
s:tyre	0 8 0 -25 0 0 3 16
s:under	0 -6 4 7 0 9 -4 -8
s:union	0 0 0 12 0 0 0 -8
s:unless	0 16 0 -26 -7 0 0 12
s:until	-8 -16 -1 7 0 -4 -2 8
s:up	3 -6 -10 -2 -4 0 -5 14
s:updated	0 -2 0 8 0 0 0 -1
s:upper	0 -1 0 21 0 0 0 -18
s:us	3 -1 -4 -13 10 0 1 5
s:use	-1 0 0 14 -5 0 0 -12
s:used	0 0 0 -12 19 0 0 -6
s:valid	0 -14 0 1 0 0 0 12
s:valley	0 7 0 -2 0 0 0 -1
s:valparaíso	0 -1 0 7 0 0 0 -2
s:value	12 -8 0 0 0 0 0 0
s:vanilla	0 -3 0 -3 0 0 0 7
s:version	0 0 0 -5 -2 0 0 8
s:very	0 -2 0 -5 0 0 0 10
s:vessel	0 6 0 2 0 0 0 -12
s:vice	0 -1 0 8 0 0 0 -3
s:video	0 -14 0 30 -9 0 0 -9
s:vienna	0 -1 0 7 0 0 0 0
s:visit	0 -9 0 23 -10 0 0 -1
s:vote	-7 -15 -2 -4 27 -3 0 -15
s:voted	0 1 0 5 0 4 0 -12
s:wait	0 10 0 -2 0 0 0 -5
s:want	0 7 0 4 -19 -1 18 -15
s:warn	2 8 0 -6 -3 0 1 0
s:was	-1 -13 -18 14 -12 -7 -3 10
s:watche	0 -12 0 15 0 0 0 0
s:water	-2 3 -5 16 -8 0 0 -11
s:way	0 3 0 -9 0 0 8 0
s:we	-9 -11 7 -2 11 -5 6 0
s:we'll	0 -10 0 23 -11 0 0 -3
s:webinar	0 -2 0 11 -4 0 0 0
s:wednesday	0 6 0 1 1 4 0 -12
s:week	-3 -17 4 11 2 -1 0 0
s:weekend	0 12 0 -6 0 0 0 -3
s:well	6 8 0 0 -1 0 -1 -11
s:were	-10 4 -4 11 -19 5 -1 -1
s:what	0 -9 0 -1 0 -5 -9 11
s:whatever	0 0 2 -8 9 0 0 -8
s:wheat	0 16 0 0 -2 0 0 -12
s:when	-7 -8 1 1 -11 -3 -5 18
s:where	0 7 0 -6 0 6 -3 0
s:whether	0 -8 0 -21 7 0 0 21
s:which	0 -7 0 -9 6 0 4 8
s:who	-1 -7 -1 21 -7 -3 -1 -2
s:whoever	0 0 0 21 -8 0 0 -12
s:whole	0 8 -8 -8 0 0 0 7
s:why	0 -8 0 6 0 0 0 1
s:will	-3 -2 -4 9 -16 -15 -6 12
s:win	0 -4 0 10 0 0 0 -4
s:window	0 -15 0 -3 17 0 6 -9
s:wine	0 0 1 -7 0 0 0 1
s:winter	0 -14 0 20 0 0 0 -4
s:wire	0 5 0 8 0 0 0 -17
s:wish	0 0 0 -6 9 0 0 0
s:with	-9 -8 2 7 0 -5 4 4
s:withdraw	0 13 0 6 -14 0 0 -6
s:within	-1 -8 0 3 0 0 0 5
s:without	-4 4 7 1 -5 -1 0 -5
s:wool	0 16 0 -20 0 0 0 4
s:word	5 16 0 -19 -5 0 0 4
s:work	0 -8 1 3 -2 0 0 2
s:worker	0 -1 0 6 -2 0 0 0
s:working	0 -2 0 26 -10 0 0 -13
s:world	0 14 -9 -20 4 0 0 8
s:worldwide	-5 12 0 -4 0 0 0 -1
s:worth	0 12 -9 0 -1 0 0 -2
s:would	7 -2 -18 -10 -11 0 7 15
s:write	0 -12 5 4 5 0 0 1
s:wrong	0 8 0 -5 -1 0 0 0
s:year	4 4 -6 -16 8 0 -2 5
s:yes	0 7 0 -14 -2 0 0 12
s:yet	0 -13 0 0 13 0 0 0
s:york	0 0 0 13 -2 0 0 -8
s:you	-2 -4 -1 30 0 0 -3 -21
s:your	-1 -33 15 11 0 -9 -3 9
s:ytterbium	16 -10 0 -5 0 0 0 0
s:·	0 -10 0 18 -1 0 0 -4
s:—	2 1 7 -9 -12 5 6 2
s:•	0 20 0 -21 0 0 0 3
sa:!	0 -25 0 29 0 0 0 -8
sa:"	1 -12 -6 12 -9 -3 0 6
sa:" ,	0 7 0 2 0 0 -1 -8
sa:" .	0 8 0 -10 3 0 0 6
sa:" <person>	0 6 0 -12 0 0 0 6
sa:" a	0 8 0 -6 -1 0 0 0
sa:" and	6 -4 0 0 0 0 0 0
sa:" effective	0 0 0 -5 7 0 0 0
sa:" or	0 7 0 -6 0 0 0 0
sa:" the	0 -11 0 6 0 0 0 3
sa:'	0 -8 7 12 0 0 0 -9
sa:'s	10 4 0 -4 0 7 0 -13
sa:'s <level>	0 -6 0 5 0 0 0 0
sa:'s <number>	0 -8 0 11 0 0 0 -3
sa:'s <organisation>	0 0 0 -5 0 0 0 8
sa:'s commerce	-2 -2 0 10 0 0 0 -2
sa:'s duty	0 -9 0 0 0 0 0 10
sa:'s on	0 -5 0 8 0 0 0 0
sa:'s ship	0 -4 0 -8 13 0 0 0
sa:'s trade	0 15 0 -9 0 0 0 -5
sa:(	2 -14 -1 4 -8 0 0 11
sa:)	1 -10 -2 10 -11 0 0 5
sa:) ,	0 0 0 -6 0 0 0 7
sa:) .	0 -3 0 -7 0 0 0 13
sa:,	-11 -10 -16 12 0 0 -2 8
sa:, "	4 -6 0 -2 0 0 -3 10
sa:, <day-ahead>	0 2 0 8 -4 5 0 -14
sa:, <day-today>	0 0 0 -5 0 0 0 8
sa:, <level>	0 -5 0 7 -2 0 0 2
sa:, <name>	8 7 0 -2 3 0 9 -23
sa:, <number>	4 6 0 -2 -1 0 0 -2
sa:, <person>	0 0 0 10 -3 0 0 -5
sa:, <points>	0 -7 0 13 0 0 0 -7
sa:, <quality>	0 8 0 -17 0 0 0 13
sa:, <seat>	0 -7 0 -4 0 0 0 12
sa:, <span>	0 -6 0 -9 -1 0 0 19
sa:, a	0 -10 11 -8 -11 8 0 12
sa:, after	0 -7 0 0 -1 0 0 11
sa:, although	0 6 0 -5 0 0 0 0
sa:, an	0 6 0 -1 0 0 0 -2
sa:, and	-5 -17 -2 5 0 0 -11 21
sa:, antimony	6 0 0 -3 0 0 0 0
sa:, are	0 -9 1 0 0 0 0 2
sa:, at	0 -14 9 13 1 -2 0 -12
sa:, because	0 0 0 10 -2 0 0 -5
sa:, both	-3 -5 0 1 -13 0 -2 15
sa:, by	0 -12 0 15 2 0 0 -8
sa:, corn	0 7 0 -4 0 0 0 0
sa:, down	0 0 0 -12 0 0 0 12
sa:, failing	0 26 0 -21 -3 0 0 -3
sa:, for	0 -2 0 0 9 0 0 -5
sa:, from	0 2 0 -22 9 0 0 14
sa:, germanium	18 -2 0 -3 0 0 0 -12
sa:, go	0 8 0 0 0 0 0 -7
sa:, he	0 -7 0 -5 1 0 0 9
sa:, i	0 10 0 -11 0 0 0 0
sa:, if	0 24 -2 -22 -6 0 0 0
sa:, in	-3 5 0 10 0 0 0 -12
sa:, is	0 -18 0 12 1 0 0 0
sa:, it	0 -3 0 0 0 0 0 7
sa:, its	0 -5 0 -5 5 0 0 9
sa:, leave	0 -2 0 -4 0 0 0 9
sa:, make	0 4 0 4 0 0 0 -8
sa:, mr	0 0 0 -10 7 0 9 -8
sa:, no	0 3 0 0 0 0 4 -7
sa:, now	0 -12 0 22 0 0 0 -11
sa:, of	0 -4 0 11 0 0 0 -4
sa:, on	0 5 0 0 4 0 6 -15
sa:, one	0 7 0 -1 -1 4 0 -6
sa:, or	0 -4 0 -17 11 0 3 8
sa:, put	0 7 0 -6 0 0 0 0
sa:, say	3 2 0 -4 -10 0 0 8
sa:, sign	0 -5 0 8 0 0 0 0
sa:, so	-2 -2 0 -1 9 7 0 -6
sa:, tell	0 4 0 -8 0 0 0 3
sa:, that	0 -24 0 2 8 0 0 12
sa:, the	6 7 3 -11 -1 -5 2 -4
sa:, their	0 0 0 -10 0 0 0 10
sa:, then	0 -1 0 15 0 0 0 -12
sa:, they	0 0 0 -6 0 0 0 9
sa:, thi	0 -6 0 9 0 0 0 0
sa:, to	0 -15 0 9 -9 1 6 2
sa:, together	0 -6 0 0 6 0 0 0
sa:, too	2 -3 2 -10 -1 0 0 8
sa:, under	2 9 0 0 -3 0 0 -12
sa:, unless	-1 19 -3 -13 -7 0 0 3
sa:, was	0 -7 0 9 0 0 0 0
sa:, we	0 0 0 -11 7 0 0 3
sa:, wheat	0 7 0 -4 0 0 0 0
sa:, when	-3 1 -7 9 -5 -1 -3 0
sa:, where	0 20 0 -7 0 0 0 -10
sa:, which	-1 -4 0 -4 2 0 0 8
sa:, while	0 -7 0 11 0 0 0 -1
sa:, who	0 0 0 -1 0 0 0 6
sa:, will	0 -7 -2 9 -2 0 0 1
sa:, with	5 -8 0 4 -4 0 0 0
sa:, would	0 1 0 -7 0 0 0 7
sa:, yes	0 0 0 -8 0 0 0 10
sa:-	2 -4 11 14 -5 0 -2 -15
sa:- earth	6 0 0 -2 0 0 0 -3
sa:- to	0 1 0 -7 5 0 0 0
sa:.	-9 1 2 17 -5 -9 -9 -3
sa:. "	0 -5 0 17 -6 0 5 -13
sa:. m	-5 -12 9 -4 9 0 0 1
sa::	3 -3 10 5 3 -8 0 -15
sa:: "	0 -5 0 0 0 0 0 6
sa:: <level>	0 15 0 -3 -5 0 0 -5
sa:: <name>	0 -9 0 13 0 0 0 -1
sa:: <number>	0 0 7 -10 10 0 0 -1
sa:: a	0 0 0 16 0 0 0 -14
sa:: the	0 3 11 -5 -9 0 0 -1
sa:: what	0 -1 0 10 0 0 0 -5
sa:;	-2 1 4 1 -13 -6 0 4
sa:; <level>	0 0 0 7 -5 0 0 0
sa:; <name>	0 -3 0 9 0 0 0 -5
sa:; <quality>	0 0 0 -6 0 0 0 8
sa:; and	0 8 0 -11 0 0 0 4
sa:; it	0 -3 0 9 0 0 0 -2
sa:; the	0 0 0 -10 8 0 0 7
sa:<agent>	-4 11 -8 6 -26 0 -6 1
sa:<day-ahead>	-14 -12 -14 43 -5 0 0 -26
sa:<day-ahead> ,	0 27 -1 -2 -7 0 0 -19
sa:<day-ahead> .	-2 -5 -6 10 -6 3 -2 2
sa:<day-ahead> ;	0 9 0 -10 -1 0 7 -3
sa:<day-ahead> for	0 0 0 -1 7 0 0 -1
sa:<day-ahead> of	0 -1 0 10 0 0 0 -6
sa:<day-gone>	4 -3 -4 12 -10 1 -2 -5
sa:<day-gone> ,	2 7 0 3 0 0 0 -12
sa:<day-gone> .	3 -8 -1 9 -4 0 0 0
sa:<day-gone> after	0 0 0 11 0 0 0 -9
sa:<day-today>	-1 0 0 1 -11 0 0 9
sa:<day-today> ,	0 8 0 -2 0 0 0 -7
sa:<day-today> .	0 -12 0 -2 -4 0 0 18
sa:<day-today> after	0 0 0 6 0 0 0 -5
sa:<day-today> and	0 12 0 -11 0 0 0 0
sa:<day-today> without	0 0 0 -8 0 0 0 8
sa:<duty>	-4 3 2 6 -9 0 1 -9
sa:<gate>	-4 12 -7 -13 16 0 -5 -2
sa:<goods-amount>	0 -4 0 15 0 0 0 -3
sa:<goods-amount> in	0 0 0 6 0 0 0 -1
sa:<goods>	3 9 -2 -3 -5 -17 8 -7
sa:<level-noun>	-13 -3 -8 7 4 0 0 2
sa:<level>	-7 5 -32 12 -15 -13 -1 0
sa:<level> )	0 0 0 -7 -2 0 0 13
sa:<level> ,	-2 -7 -1 6 1 0 0 0
sa:<level> .	-6 4 -8 11 -14 -1 0 -8
sa:<level> ;	0 9 0 -6 0 0 0 0
sa:<level> <day-today>	0 7 0 -5 0 0 0 0
sa:<level> again	0 -13 0 15 0 0 0 0
sa:<level> and	0 -9 0 0 0 0 -1 11
sa:<level> at	0 -3 0 -6 0 0 0 10
sa:<level> from	0 -3 0 12 0 0 0 -10
sa:<level> if	0 5 0 -9 0 0 0 2
sa:<level> in	0 1 0 -12 3 0 0 9
sa:<level> more	0 0 0 11 0 0 0 -13
sa:<level> of	9 -8 0 6 -4 0 0 -1
sa:<level> on	-3 -9 -2 12 0 0 0 0
sa:<level> tariff	0 -4 0 8 0 0 0 0
sa:<level> to	0 6 0 10 2 0 0 -26
sa:<level> under	0 4 0 1 -1 0 0 -6
sa:<level> will	0 6 0 -6 0 0 0 0
sa:<money>	0 -7 -10 23 0 4 0 -20
sa:<money> .	0 -2 0 0 -1 6 0 0
sa:<month-ahead>	0 -11 0 11 0 0 -2 1
sa:<month-gone>	1 -26 6 9 -7 0 0 9
sa:<month-gone> ,	0 -11 0 -8 0 0 0 18
sa:<name>	1 -4 0 1 -18 9 5 0
sa:<name> 's	10 0 0 -7 -6 2 -1 1
sa:<name> ,	0 -4 0 11 3 0 0 -6
sa:<name> .	1 -29 11 19 1 6 0 -16
sa:<name> <level>	0 -2 0 6 0 0 0 -3
sa:<name> and	-4 8 -9 -4 -7 5 -1 8
sa:<name> charge	0 -3 0 10 0 0 0 -5
sa:<name> end	0 0 0 -6 0 0 0 8
sa:<name> have	0 -9 0 11 0 0 0 0
sa:<name> in	0 8 0 -5 0 0 0 0
sa:<name> is	0 -2 0 -4 0 0 0 11
sa:<name> on	0 -8 0 6 0 0 4 -2
sa:<name> pay	0 -1 13 -11 0 0 0 0
sa:<name> stop	0 8 0 -4 0 0 0 -1
sa:<name> take	0 9 0 -7 0 0 0 0
sa:<name> that	0 0 0 -6 0 0 0 9
sa:<name> to	1 2 0 -6 0 0 3 0
sa:<name> until	-3 1 0 -5 0 0 0 8
sa:<name> was	0 -10 0 11 0 0 0 0
sa:<name> will	0 2 0 -16 4 0 5 1
sa:<not>	-1 5 17 -7 -8 -15 0 4
sa:<number>	5 8 -1 7 2 -15 5 -20
sa:<number> ,	-2 7 -1 -7 -6 0 0 9
sa:<number> .	-7 18 -6 -9 0 -1 -1 1
sa:<number> :	0 -8 7 -3 10 0 0 -1
sa:<number> a	0 -9 0 -1 11 0 0 0
sa:<number> and	0 22 0 -29 -5 0 0 4
sa:<number> duty	0 7 0 -3 0 0 0 -1
sa:<number> from	0 0 0 10 0 0 0 -9
sa:<number> hour	0 -1 0 8 0 0 0 -4
sa:<number> in	0 0 0 2 7 0 0 -8
sa:<number> more	-1 0 0 7 0 0 0 -1
sa:<number> notice	12 0 0 -5 0 0 0 -6
sa:<number> of	9 1 0 0 0 0 0 -9
sa:<number> p	-4 -3 9 0 -1 0 0 0
sa:<number> th	8 -14 0 11 0 0 0 -2
sa:<number> that	0 7 0 -8 0 0 0 1
sa:<number> to	0 -18 0 14 6 0 0 -4
sa:<office>	-1 -6 0 4 -21 -1 4 8
sa:<office> ,	0 5 0 -6 0 0 0 2
sa:<office> on	0 0 0 -11 0 0 0 11
sa:<office> say	0 0 0 -7 0 0 6 1
sa:<office> will	0 -1 0 13 -5 0 0 -3
sa:<organisation>	1 17 -2 13 5 -7 -4 -39
sa:<organisation> 's	0 0 0 6 0 0 0 -3
sa:<organisation> .	0 12 0 6 -4 0 0 -15
sa:<organisation> and	0 8 0 -5 0 0 0 0
sa:<organisation> extend	0 11 0 7 0 0 0 -18
sa:<organisation> has	0 -5 0 -17 16 0 0 6
sa:<organisation> in	0 -5 0 -9 17 0 0 0
sa:<organisation> prolong	0 20 0 -4 0 0 0 -14
sa:<organisation> say	0 0 7 9 -10 -1 0 -8
sa:<organisation> was	0 11 0 -6 0 0 0 -4
sa:<organisation> would	0 -2 0 9 0 0 0 -5
sa:<person>	-8 5 -11 5 0 0 0 -4
sa:<person> 's	0 9 0 0 0 0 0 -7
sa:<person> .	0 0 0 0 -9 0 0 6
sa:<person> and	0 10 0 -6 -3 0 0 0
sa:<person> announce	0 0 0 -14 12 0 3 -1
sa:<person> in	0 -11 0 16 0 0 0 -1
sa:<person> of	0 0 0 -3 6 0 0 0
sa:<person> post	0 -1 0 -4 8 0 0 0
sa:<person> put	0 -7 0 11 0 0 0 0
sa:<person> say	0 -3 0 -9 0 0 -2 16
sa:<person> sign	0 -10 0 18 0 0 0 -7
sa:<person> tell	0 7 -5 -9 -3 1 -1 9
sa:<points>	0 -7 0 0 -11 -2 0 18
sa:<points> of	0 3 0 3 0 0 0 -6
sa:<quality>	-2 17 0 -12 -3 -3 -7 2
sa:<quality> car	0 7 0 -6 0 0 0 0
sa:<quality> cement	0 4 0 -8 4 0 0 0
sa:<quality> duty	0 13 0 0 0 0 0 -13
sa:<quality> official	0 6 0 -6 0 0 0 0
sa:<quality> one	0 -4 0 -6 14 0 0 0
sa:<quality> origin	0 -5 0 6 0 0 0 0
sa:<quality> port	0 -3 0 7 0 0 0 0
sa:<quality> rare	12 -8 0 0 0 0 0 0
sa:<quality> ship	-2 -2 0 0 10 0 0 -4
sa:<quality> side	0 0 0 -11 -2 0 0 15
sa:<quality> soybean	0 -8 0 1 0 0 0 4
sa:<quality> trade	0 1 0 -6 0 0 0 5
sa:<seat>	-11 4 -6 3 0 -5 -7 5
sa:<seat> 's	0 9 0 -11 0 0 0 2
sa:<seat> ,	0 -7 0 29 -7 0 0 -15
sa:<seat> .	0 9 0 3 -11 0 -1 -4
sa:<seat> and	0 7 0 -5 0 0 0 0
sa:<seat> on	0 0 0 -9 11 0 0 0
sa:<seat> say	0 -1 0 0 6 0 0 -1
sa:<seat> time	0 0 0 -9 0 0 0 10
sa:<sender>	4 8 -4 8 -5 0 0 -24
sa:<span>	-6 2 -11 4 -8 0 -8 3
sa:<span> ,	0 16 0 -10 -4 0 0 0
sa:<span> .	0 -10 -3 19 6 0 -3 -11
sa:<span> after	0 0 0 8 -6 0 0 0
sa:<span> before	0 0 0 7 3 0 0 -13
sa:<span> earlier	0 -9 0 7 -3 0 0 5
sa:<span> from	0 -9 0 10 0 0 0 0
sa:<span> in	0 -6 0 0 0 0 0 5
sa:<span> later	0 -15 0 7 0 0 0 6
sa:<span> of	0 0 0 -14 0 0 0 18
sa:<span> to	0 5 0 -15 0 0 0 9
sa:<taker>	0 -17 0 15 0 0 0 1
sa:<v-agree>	-5 -1 -4 13 -25 -5 11 -5
sa:<v-bear>	-4 13 0 2 -21 0 0 -7
sa:<v-begin>	-1 -4 6 6 -11 -7 -4 5
sa:<v-buy>	0 -20 0 25 -5 0 0 2
sa:<v-deny>	4 -17 0 16 -3 0 0 -4
sa:<v-down>	0 5 8 -1 -14 -2 4 -3
sa:<v-end>	0 7 -1 5 -16 -5 -13 2
sa:<v-impose>	-11 -11 -1 4 0 -9 11 14
sa:<v-propose>	-2 -5 -3 -1 12 -5 6 -3
sa:<v-return>	-1 -4 -2 -6 -1 0 -4 19
sa:<v-say>	-2 1 -6 10 -2 -7 0 -6
sa:<v-sell>	6 -11 -8 -14 22 12 -6 -7
sa:<v-stay>	2 -3 -4 7 -10 -6 -1 0
sa:<v-suspend>	-2 -13 0 13 -24 -3 -9 13
sa:<v-target>	1 3 -3 -2 12 -2 -2 -11
sa:<v-threaten>	0 11 0 0 -5 0 0 -1
sa:<v-up>	-4 17 0 -9 -15 -3 0 3
sa:?	1 1 -10 18 -7 -1 -3 -14
sa:a	0 -5 4 4 -8 0 13 -7
sa:a "	0 -1 0 7 0 0 0 -3
sa:a .	0 -9 0 -2 11 0 0 0
sa:a <day-ahead>	0 0 0 -12 0 0 0 11
sa:a <level>	0 -3 0 8 0 0 0 -1
sa:a <office>	0 -13 0 16 0 0 0 0
sa:a <quality>	6 12 0 -6 -1 0 0 -11
sa:a dispute	0 0 0 -4 0 0 6 0
sa:a duty	0 7 0 0 0 0 0 -5
sa:a fourth	0 0 0 7 0 0 0 -5
sa:a further	0 1 0 4 0 0 0 -6
sa:a meet	0 0 0 -5 0 0 0 7
sa:a minute	0 -10 12 -9 0 0 0 6
sa:a new	0 2 0 -14 9 0 0 4
sa:a pause	0 -8 0 0 0 0 0 10
sa:a permanent	0 0 0 -3 0 0 6 0
sa:a quarrel	0 -6 0 2 0 0 5 -1
sa:a rate	0 -2 0 7 0 0 0 -1
sa:a result	0 0 0 -9 0 0 3 6
sa:a signature	0 6 0 -2 0 0 0 0
sa:a telephone	0 0 0 -7 0 0 0 9
sa:a third	2 7 0 -1 -3 0 0 -5
sa:a treaty	0 8 0 -9 0 0 5 -2
sa:a truce	0 2 7 15 0 0 0 -27
sa:about	6 -8 0 0 -2 7 0 -3
sa:above	5 8 0 -13 0 0 0 -7
sa:act doe	0 -4 0 7 0 0 0 0
sa:add	0 -2 0 -5 -2 0 9 3
sa:additional	0 -3 6 3 -5 0 0 0
sa:additional <level>	0 -13 0 6 0 0 0 6
sa:additional duty	0 6 6 -2 -3 0 0 -3
sa:after	-2 3 -2 12 -16 0 0 -5
sa:after .	0 0 0 19 -5 0 0 -12
sa:after <name>	0 7 0 -6 0 0 0 0
sa:after <span>	0 3 0 9 0 0 0 -15
sa:after a	0 -11 0 0 0 0 0 9
sa:after all	0 -6 0 6 0 0 0 0
sa:after that	0 12 0 -3 0 0 0 -5
sa:after the	0 -11 0 16 0 0 0 -3
sa:again	0 1 -3 4 -9 0 -5 3
sa:again ,	0 0 0 10 0 0 0 -11
sa:against	0 0 0 -16 11 0 4 4
sa:agree	0 -13 0 6 -2 0 8 3
sa:agree .	0 7 0 -5 0 0 0 0
sa:agree to	0 -17 0 23 0 0 0 -6
sa:agreement	0 -4 0 -6 0 0 0 14
sa:agreement ,	0 2 0 -8 -5 0 0 9
sa:agreement with	0 -7 0 0 0 0 2 2
sa:ahead	0 6 0 -3 0 0 0 0
sa:aircraft	-3 8 0 -3 0 0 0 0
sa:airport	0 0 0 -5 0 0 0 7
sa:alive	0 9 0 8 0 0 0 -16
sa:all	-2 -4 0 26 -11 0 0 -20
sa:all .	-1 -7 0 15 0 0 0 -4
sa:all good	0 -2 0 7 0 0 0 -3
sa:already	0 12 0 -4 0 0 0 -6
sa:also	0 -2 0 -1 8 0 0 0
sa:although	0 6 0 -5 0 0 0 0
sa:altogether	0 -2 0 8 0 0 0 -1
sa:an	2 -3 -3 -4 -19 -2 9 13
sa:an additional	0 -17 0 12 0 0 0 5
sa:an agreement	0 -7 0 -11 -2 0 4 18
sa:an extension	0 1 0 -6 0 0 7 1
sa:an order	0 -6 0 8 0 0 0 0
sa:and	6 3 -17 6 -27 0 -9 7
sa:and ,	0 0 0 -2 0 0 0 8
sa:and <level>	0 6 0 -4 -10 0 -2 8
sa:and <name>	-4 -12 -13 0 -9 0 -2 29
sa:and <number>	0 -7 0 0 5 0 0 5
sa:and <person>	0 8 0 -7 8 0 0 -13
sa:and <quality>	0 -10 0 4 0 0 0 5
sa:and a	0 20 0 -15 -1 0 0 -1
sa:and above	6 -2 0 0 0 0 0 0
sa:and antimony	13 -1 0 0 0 0 0 -10
sa:and by	0 -8 0 -1 0 0 0 11
sa:and come	0 0 0 -4 0 0 0 6
sa:and cotton	0 8 0 -7 0 0 0 0
sa:and enter	0 10 0 0 -9 0 0 0
sa:and for	0 14 0 -15 0 0 0 2
sa:and has	0 -4 0 15 -3 4 0 -9
sa:and i	0 -9 0 1 0 0 0 8
sa:and in	0 -2 0 6 0 0 0 0
sa:and is	0 -16 7 24 0 0 0 -16
sa:and it	0 -6 0 20 1 0 0 -16
sa:and last	0 7 0 -2 0 0 0 -4
sa:and mr	0 10 0 -10 0 0 0 0
sa:and must	0 -6 0 14 -6 0 0 0
sa:and nobody	6 -5 0 -11 0 0 0 9
sa:and not	0 0 0 -8 -1 0 0 11
sa:and on	0 -15 0 -5 0 0 0 21
sa:and put	6 -5 0 0 0 0 0 0
sa:and run	0 -3 0 6 0 0 0 -2
sa:and say	0 7 0 -5 0 0 0 0
sa:and so	-2 0 0 -15 3 0 0 15
sa:and that	0 -12 0 17 -1 0 0 -1
sa:and the	1 15 4 -3 0 9 -2 -22
sa:and then	0 -3 0 -1 0 0 0 7
sa:and they	0 12 0 -12 4 0 0 -5
sa:and to	-1 5 0 6 0 0 0 -6
sa:and trade	0 0 0 6 0 0 0 -1
sa:and was	3 0 0 7 0 0 0 -9
sa:and we	0 0 0 0 5 0 0 -9
sa:and what	0 -5 0 0 0 0 0 8
sa:and with	0 -7 0 6 0 0 0 1
sa:announce	-1 -3 7 0 8 0 0 -11
sa:announce .	1 -5 0 -7 14 0 1 -7
sa:announce on	0 10 0 -4 0 0 0 -6
sa:announce that	-1 0 0 6 0 0 0 0
sa:another	0 -24 0 23 0 0 0 -1
sa:another <level>	0 -12 0 12 0 0 0 0
sa:answer	0 -6 0 12 0 0 0 -2
sa:antimony	18 -2 0 -3 0 0 0 -12
sa:antimony to	6 0 0 0 0 0 0 -5
sa:any	7 5 0 0 -3 0 0 -11
sa:anything	2 14 0 -6 0 0 0 -14
sa:appeal	0 0 0 12 -6 0 0 0
sa:apply	0 3 1 -9 -7 0 0 14
sa:apply again	0 6 0 -11 0 0 0 7
sa:apply from	0 -9 0 6 -6 0 0 8
sa:apply to	0 10 0 -8 0 0 0 0
sa:approval	0 7 0 -5 0 0 0 0
sa:approve	0 -6 0 -6 0 0 0 15
sa:approve it	0 0 0 10 -4 0 0 -1
sa:are	1 -2 0 -1 7 -3 0 -5
sa:are enter	0 -5 0 9 0 0 0 0
sa:are exempt	0 -7 -5 8 3 0 0 0
sa:are not	0 -5 0 -9 5 0 0 11
sa:are to	0 0 3 -7 9 0 0 -3
sa:as	6 -12 0 9 2 0 -7 2
sa:as <person>	0 -1 0 8 0 0 -1 -3
sa:as before	0 0 0 -14 5 0 0 9
sa:as much	0 7 0 -2 0 0 0 -2
sa:as plan	0 -8 0 9 0 0 0 0
sa:as well	6 -3 1 6 -4 0 0 -5
sa:ask	0 -3 0 1 6 0 0 -7
sa:ask for	0 0 0 9 -1 0 0 -2
sa:at	-2 -1 1 3 6 0 -8 -4
sa:at <level>	0 3 0 -12 6 0 0 6
sa:at <number>	-10 2 8 11 3 -2 0 -23
sa:at a	0 5 0 -14 0 0 0 7
sa:at all	0 -10 0 11 0 0 0 0
sa:at least	0 -11 0 8 -3 0 0 5
sa:at midnight	0 -10 0 -6 -2 0 0 14
sa:at once	0 -8 0 11 0 0 0 0
sa:at one	0 -1 0 6 0 0 0 -2
sa:at the	7 3 0 -10 3 0 -1 0
sa:autumn	0 14 0 -15 0 0 0 3
sa:autumn .	0 15 0 -15 0 0 0 0
sa:away	0 -5 0 6 0 3 0 -3
sa:back	-5 0 -2 -17 -21 1 -11 40
sa:back .	0 -2 0 -18 0 0 0 21
sa:back to	0 0 0 -1 -7 3 -4 11
sa:ban	9 -4 0 0 0 2 0 -9
sa:ban on	6 -2 0 3 0 0 0 -8
sa:be	-5 -4 5 -8 13 12 -7 -1
sa:be <level>	0 -11 0 -1 17 0 0 -3
sa:be <number>	0 10 0 -4 0 0 0 0
sa:be charge	0 15 7 -18 -1 0 0 0
sa:became	0 -9 0 25 0 0 0 -17
sa:because	0 -5 0 20 -5 0 0 -11
sa:become	0 4 0 -20 3 0 8 1
sa:beef	0 -4 0 14 0 0 0 -7
sa:been <level>	0 -2 0 11 0 0 0 -7
sa:been charge	0 -9 0 10 0 0 0 0
sa:before	0 0 8 -2 -7 0 0 4
sa:before ,	0 0 0 -7 5 0 0 1
sa:before .	0 0 0 -13 0 0 0 15
sa:before <day-ahead>	0 5 0 7 -12 0 0 0
sa:before <month-ahead>	0 -8 0 9 -1 0 0 0
sa:before it	0 8 0 3 0 0 0 -13
sa:begin	0 0 -1 13 2 0 0 -14
sa:begin .	0 -3 0 22 0 0 0 -15
sa:believe	0 8 0 -6 0 0 0 0
sa:beside	0 -12 0 15 0 0 0 -1
sa:better	2 -9 0 -9 0 0 0 15
sa:between	-1 -14 0 4 -5 3 0 7
sa:between <name>	0 -4 0 -5 -2 4 0 9
sa:border	0 1 0 -8 0 0 0 6
sa:both	-6 3 -2 -2 -9 0 -4 13
sa:both country	0 -7 0 0 5 0 0 2
sa:both government	0 13 0 -7 0 0 0 -5
sa:both side	0 6 0 4 -7 0 0 -2
sa:bring	0 11 0 0 0 0 0 -9
sa:busan	1 3 0 1 -1 0 0 -7
sa:business	0 -1 0 -4 -2 14 0 -4
sa:but	-2 -11 0 5 6 0 0 1
sa:but the	0 0 0 -2 6 0 0 0
sa:butter	0 0 0 7 -8 0 4 -1
sa:by	-9 5 -14 16 -12 -3 1 -5
sa:by <day-ahead>	0 16 -3 -3 -1 0 0 -4
sa:by <level>	0 -15 0 17 0 0 0 0
sa:by <number>	0 -1 0 6 -2 0 0 0
sa:by <points>	0 -17 0 10 -1 0 0 6
sa:by <span>	0 -2 0 6 -2 0 0 0
sa:by a	0 0 0 13 0 0 0 -10
sa:by then	0 -2 0 -15 9 0 0 10
sa:by which	0 0 0 10 0 0 0 -5
sa:calendar	0 0 0 -10 0 0 0 12
sa:call	0 -15 0 6 6 0 0 0
sa:call "	0 0 0 9 0 0 0 -5
sa:call with	0 2 0 -12 0 0 0 9
sa:can	-3 17 0 -15 0 7 -1 -1
sa:can be	-1 10 0 -12 -1 8 0 0
sa:cancel	0 6 0 -3 0 0 0 0
sa:cannot	0 7 0 -4 0 0 0 0
sa:capital	0 -11 0 0 0 0 0 13
sa:car	0 16 0 -12 0 0 0 -1
sa:carry	0 -4 0 0 0 0 0 6
sa:carry out	0 -2 0 8 0 0 0 -2
sa:case	0 8 0 5 0 0 0 -14
sa:case .	0 6 0 -2 0 0 0 -1
sa:cease	0 -14 0 16 0 0 0 0
sa:cease to	0 -14 0 15 0 0 0 0
sa:cement	0 0 0 -9 3 0 0 7
sa:cent	0 0 0 6 0 0 0 0
sa:certain	0 -9 0 9 0 0 0 0
sa:change	0 -20 0 17 -3 0 0 4
sa:charge	-2 -6 4 -5 12 0 2 0
sa:charge .	0 10 7 -16 -6 0 5 0
sa:charge <level>	0 -7 0 11 -1 0 0 0
sa:charge a	0 0 0 8 0 0 0 -7
sa:chicken	0 4 0 -15 13 0 0 0
sa:chicken ,	0 7 0 -4 0 0 0 0
sa:chip	-2 -6 0 0 0 0 0 9
sa:chip ,	0 0 0 -9 0 0 0 11
sa:clear	0 -12 0 8 0 0 0 5
sa:close	0 0 0 -5 9 0 0 0
sa:close to	0 0 0 -3 0 0 0 7
sa:cocoa	0 -4 0 10 0 0 0 -1
sa:cod	0 -8 0 3 0 0 0 3
sa:come	0 -15 11 1 -8 0 -1 9
sa:come back	0 -7 0 -1 0 0 0 14
sa:come into	0 -3 13 0 0 0 0 -7
sa:come to	2 -9 0 7 0 0 0 -1
sa:commerce	-2 0 0 8 0 0 0 -5
sa:commerce ministry	-2 -3 0 10 0 0 0 -1
sa:commission	0 -9 0 5 0 0 0 2
sa:confirm	0 -10 0 6 5 0 0 0
sa:consider	0 0 0 -7 0 0 0 8
sa:contain	0 -6 0 8 0 0 0 0
sa:continue	0 6 0 -13 0 0 0 6
sa:control on	7 0 0 -6 0 0 0 0
sa:copper	0 0 0 -3 0 0 0 6
sa:corn	0 7 0 -4 0 0 0 0
sa:corn and	0 7 0 -5 0 0 0 0
sa:cotton	0 8 0 -7 0 0 0 0
sa:could	-2 21 0 1 -2 0 0 -22
sa:count	0 -3 0 -10 15 0 0 0
sa:countermeasure	0 0 0 -5 0 0 0 6
sa:country	1 0 0 -6 2 0 0 3
sa:country ,	0 7 0 -2 0 0 0 -3
sa:course	0 -2 0 -1 0 0 0 6
sa:custom	0 15 0 -4 -3 0 0 -2
sa:date	6 -15 0 -11 -8 0 5 17
sa:date ,	0 0 0 -6 0 0 0 7
sa:day	0 3 7 -24 0 -1 -2 15
sa:day ,	3 -10 0 0 -2 0 0 5
sa:day .	0 14 0 -10 0 0 0 -1
sa:day of	0 -7 5 -4 4 0 0 1
sa:day on	0 14 0 -15 -4 0 0 5
sa:deadline	0 0 0 -9 -7 5 3 5
sa:deal	-4 -6 0 0 3 6 5 0
sa:deal .	0 0 0 0 -2 0 6 0
sa:deal were	0 7 0 -6 0 0 0 0
sa:dearer	0 8 0 0 0 0 0 -8
sa:decide	0 1 0 10 -4 0 0 -4
sa:decided	0 -6 0 -1 0 0 0 10
sa:decision	0 -7 0 -5 0 0 0 13
sa:decree	0 0 0 -7 -2 0 0 11
sa:delegation	0 -6 0 11 0 0 0 -3
sa:did	0 0 0 2 2 0 0 -8
sa:die	0 0 0 -11 0 0 0 12
sa:different	0 0 0 -6 7 0 0 0
sa:discuss	0 -7 0 8 0 0 0 0
sa:dispute	0 -3 0 -6 5 0 13 -11
sa:dispute over	0 -2 0 -12 5 0 13 -3
sa:do	2 -3 -1 -9 0 0 0 13
sa:doe	-5 -12 0 0 1 0 0 17
sa:doe not	-2 -4 1 0 -1 0 0 8
sa:don't	0 -8 0 9 0 0 0 0
sa:done	0 10 0 -17 12 0 0 -4
sa:double	0 13 0 -5 -2 0 0 -4
sa:down	0 0 0 6 -4 0 0 -2
sa:down .	0 -2 0 8 0 0 0 -3
sa:down from	0 9 0 -15 0 0 0 8
sa:draft	0 0 0 -6 -1 0 6 2
sa:draw	0 0 0 5 0 0 0 -7
sa:drop	0 -2 0 7 0 0 0 -1
sa:due	0 19 0 -9 -6 0 0 -1
sa:due to	0 5 0 -6 0 0 0 3
sa:duty	-7 10 12 3 -16 -2 -7 -8
sa:duty .	0 -3 9 3 -8 0 0 0
sa:duty on	0 -5 0 4 -13 0 -2 12
sa:duty which	0 8 0 -14 0 0 0 7
sa:each	0 -10 0 13 9 0 -3 -7
sa:each of	0 0 0 7 0 0 0 0
sa:each other	0 -13 0 7 13 0 0 -6
sa:each side	0 8 0 0 0 0 -1 -6
sa:earlier .	-2 6 0 -1 -4 0 0 1
sa:early	0 -7 0 4 0 0 0 1
sa:earth	7 -5 0 4 -4 0 0 -2
sa:earth .	-6 6 0 0 0 0 0 0
sa:earth and	0 0 0 6 0 0 0 -2
sa:easter	0 -4 0 8 0 0 0 0
sa:economic	0 -6 0 7 0 0 0 0
sa:economy	0 6 0 0 0 0 0 -6
sa:effect	0 14 0 -7 3 0 0 -10
sa:effect on	0 16 0 -19 7 0 0 -2
sa:effective	0 0 0 -2 6 0 0 0
sa:effective immediately	0 0 0 -2 6 0 0 0
sa:either	3 4 0 5 -7 0 0 -8
sa:eleven	0 -4 0 11 0 0 0 -4
sa:emergency	0 -9 0 14 0 0 0 -4
sa:emergency law	0 -3 0 8 0 0 0 -1
sa:emergency power	0 -4 0 6 0 0 0 0
sa:employer	0 0 0 8 0 0 0 -6
sa:end	1 -5 2 -6 -22 0 -3 18
sa:end ,	0 0 0 -13 0 0 0 16
sa:end .	1 -30 5 -14 -3 0 0 31
sa:end <span>	0 0 0 -6 0 0 0 7
sa:end of	2 2 0 -7 0 0 0 0
sa:end on	0 6 0 0 0 0 0 -5
sa:enter	0 13 -3 0 -5 0 0 -8
sa:enter <name>	0 7 0 -3 0 0 0 -3
sa:enter before	0 5 0 5 -11 0 0 0
sa:entry	0 10 0 0 -2 0 0 -8
sa:evening	0 1 0 15 6 0 0 -22
sa:evening ,	0 0 0 10 0 0 0 -7
sa:evening .	0 7 0 -1 8 0 0 -12
sa:every	0 -3 13 -5 0 0 0 -4
sa:everybody	0 -10 0 8 0 0 0 3
sa:everyone	0 6 0 -3 0 0 0 0
sa:everything	0 -9 0 -4 -5 0 0 16
sa:exclusion	6 -12 16 -11 0 0 0 -8
sa:exempt	0 -4 -8 14 1 0 0 0
sa:exemption	0 8 0 -5 0 0 0 -4
sa:expire	0 15 0 -15 0 0 0 2
sa:expire ,	0 0 0 -6 0 0 0 8
sa:expire on	0 -4 0 10 0 0 0 -6
sa:explain	0 0 0 16 0 0 0 -15
sa:export	5 -3 0 15 -8 0 0 -11
sa:export control	6 0 0 -4 0 0 0 0
sa:export of	0 -5 0 18 0 0 0 -6
sa:extend	0 -3 1 7 -5 0 0 -3
sa:extend .	0 -11 0 2 0 0 0 9
sa:extend by	0 0 0 13 0 0 0 -9
sa:extend it	0 18 0 0 0 0 0 -15
sa:extend the	0 -4 0 6 0 0 0 0
sa:extend their	0 0 0 -11 0 0 0 12
sa:extension	0 6 -4 -2 6 0 6 -7
sa:extension .	0 -1 0 21 0 0 0 -16
sa:extension of	0 0 0 -23 10 0 7 9
sa:extra	0 -7 0 19 0 0 0 -12
sa:failed	0 -4 0 9 0 0 0 -4
sa:failed to	0 -4 0 8 0 0 0 -3
sa:failing	0 26 0 -21 -3 0 0 -3
sa:fall	0 10 0 0 -2 0 0 -11
sa:fall on	0 -6 0 8 0 0 0 0
sa:far	0 0 0 11 0 0 0 -6
sa:farm	0 -4 0 6 0 0 0 0
sa:farmer	0 8 0 -5 0 0 0 -2
sa:fee	-5 -30 0 6 25 0 0 -7
sa:fee .	0 -10 0 10 0 0 0 0
sa:fee on	-2 -1 0 -1 8 0 0 0
sa:fentanyl	0 -7 0 4 -1 0 0 3
sa:fentanyl ,	0 -3 0 -3 0 0 0 8
sa:fertiliser	0 -9 0 11 0 0 0 0
sa:find	0 16 0 -20 0 0 0 3
sa:finish	0 8 0 -9 0 0 0 1
sa:first	-1 -13 0 10 0 0 0 2
sa:first .	0 -1 0 6 0 0 0 -3
sa:first time	0 -6 0 0 0 0 0 5
sa:fish	0 -2 0 7 -2 0 0 0
sa:following	0 5 0 -11 0 0 0 7
sa:for	0 4 1 1 10 -5 0 -22
sa:for <number>	0 4 6 -9 -2 0 0 0
sa:for <quality>	0 -12 5 0 0 0 0 4
sa:for <span>	0 8 -1 3 8 0 0 -19
sa:for a	0 4 0 7 1 0 0 -15
sa:for it	0 -7 0 4 -8 0 0 8
sa:for more	0 0 8 -2 0 0 0 -5
sa:for talk	0 0 0 -7 0 0 0 7
sa:for the	0 5 -10 5 -8 3 0 0
sa:for which	0 -6 0 -9 8 0 0 6
sa:force	0 -2 -5 13 8 0 0 -13
sa:force .	0 -5 0 9 -1 0 0 0
sa:force on	0 6 0 0 5 0 0 -9
sa:foreign	0 -8 0 11 0 0 0 -2
sa:found	0 -4 0 -1 0 0 0 9
sa:four	0 -8 0 9 0 0 0 0
sa:fourth	0 -2 0 16 0 0 0 -9
sa:fourth round	0 -1 0 12 0 0 0 -8
sa:framework	0 -5 0 9 0 0 0 -1
sa:free	0 -13 5 2 7 0 0 -4
sa:free of	0 -11 7 0 7 0 0 -3
sa:freeze	0 -4 0 -5 0 0 0 10
sa:from	0 10 5 -3 -3 -6 -7 -6
sa:from <day-ahead>	0 -27 0 35 -5 0 0 -8
sa:from <day-gone>	0 0 0 0 -6 0 0 5
sa:from <level>	0 12 0 -9 1 0 0 -2
sa:from <name>	0 11 9 -3 -5 0 0 -18
sa:from <number>	0 -2 0 -3 10 0 0 0
sa:from <seat>	0 7 0 -5 0 0 0 0
sa:from a	0 0 0 -6 0 0 0 9
sa:full	0 20 0 -10 0 0 0 -9
sa:gallium	20 -3 0 -5 0 0 0 -12
sa:gallium ,	18 -2 0 -3 0 0 0 -12
sa:gave	0 -5 0 7 0 0 0 0
sa:geneva	0 -8 0 1 -1 0 0 8
sa:geneva .	0 0 0 7 0 0 0 -1
sa:georgia	0 -11 0 8 0 0 0 0
sa:germanium	18 -2 0 -3 0 0 0 -12
sa:germanium ,	6 0 0 -3 0 0 0 0
sa:germanium and	13 -1 0 0 0 0 0 -10
sa:get	0 3 0 -10 1 0 0 6
sa:give	0 -14 0 21 -2 0 0 -4
sa:given	0 6 0 -13 -1 0 0 8
sa:go	0 -3 2 -4 0 0 -1 10
sa:go .	0 -9 0 9 0 0 4 -3
sa:go back	0 -6 0 2 -7 0 -5 14
sa:go from	1 0 0 -7 4 0 0 1
sa:go on	0 -7 0 7 0 0 0 0
sa:go up	0 13 0 -3 -1 0 0 -6
sa:gold	0 4 0 -7 6 0 0 -3
sa:good	0 1 0 1 -14 0 0 2
sa:good ,	0 8 0 -10 0 0 0 3
sa:good .	0 10 0 -6 0 0 0 0
sa:good are	0 -4 0 6 0 0 0 0
sa:good for	0 0 0 -6 0 0 0 1
sa:good of	0 -1 0 7 0 0 0 -1
sa:good pay	0 -14 0 14 0 0 0 0
sa:government	0 1 0 -4 -2 0 0 6
sa:graphite	0 9 0 -6 0 0 0 0
sa:had	-5 -1 -2 -4 -5 0 -3 19
sa:had agree	0 0 0 6 0 0 0 -3
sa:had been	0 -9 0 0 3 0 0 3
sa:had not	0 -3 0 6 0 0 0 0
sa:had put	0 -2 0 10 0 0 0 -1
sa:had reach	0 -1 0 8 -2 0 0 0
sa:had to	0 0 0 -4 0 0 0 6
sa:half	0 -4 0 9 -2 0 0 0
sa:half of	0 -5 0 -5 0 0 0 11
sa:hand	-1 12 0 0 -5 0 0 -4
sa:happen	0 4 3 1 -3 0 0 -9
sa:has	0 0 -7 -2 9 3 6 -9
sa:has a	0 0 0 3 5 0 0 -8
sa:has been	-1 4 0 -3 -8 6 2 0
sa:has keep	0 0 0 -4 0 0 0 7
sa:has not	0 17 0 -17 0 0 0 1
sa:have	-5 5 1 -7 -16 -2 11 5
sa:have a	0 8 0 -17 -2 0 15 -3
sa:have agree	0 -9 0 11 0 0 0 0
sa:he	0 -15 0 0 8 -2 0 10
sa:he had	0 0 0 -9 0 0 0 11
sa:he hope	0 0 0 -11 14 0 0 0
sa:he tell	0 -3 0 -4 0 0 0 10
sa:he was	0 -2 0 9 -1 0 0 0
sa:he would	0 -3 0 -6 1 0 0 11
sa:hear	0 0 0 -11 11 0 0 0
sa:hearing	0 0 0 -4 9 0 0 0
sa:here	0 10 0 -12 2 0 0 0
sa:higher	0 4 0 -7 0 0 0 2
sa:highest	0 -6 0 13 -2 0 0 0
sa:his	0 10 0 -7 0 -1 1 -2
sa:his <office>	0 7 0 -4 0 0 0 0
sa:hold	0 -2 0 9 0 0 0 -2
sa:hold for	0 -5 0 6 0 0 0 0
sa:holiday	0 0 0 0 0 0 0 6
sa:hope	0 -4 0 -18 20 0 0 4
sa:hour	0 -8 0 8 0 0 0 0
sa:hour .	0 -4 0 10 0 0 0 -3
sa:how	0 -2 0 8 0 0 0 -2
sa:hundred	0 0 0 13 0 0 0 -10
sa:i	0 -7 0 -10 11 0 0 11
sa:if	0 25 -13 0 -15 -1 -1 -14
sa:if <name>	0 7 0 0 0 0 0 -5
sa:if it	0 20 -1 1 -9 0 0 -12
sa:if the	0 -2 0 0 7 0 0 -2
sa:if there	0 12 0 -2 -3 0 0 -5
sa:if they	0 -10 0 16 -4 0 0 0
sa:immediately	0 0 0 -2 6 0 0 0
sa:immediately "	0 0 0 -5 7 0 0 0
sa:impose	0 -14 0 16 0 0 0 0
sa:in	-6 -1 -16 13 12 6 -12 -11
sa:in <month-gone>	0 -27 8 0 -3 0 0 15
sa:in <number>	0 13 0 -22 0 0 0 10
sa:in <seat>	0 3 0 5 9 0 0 -23
sa:in <span>	0 -8 0 8 0 0 0 0
sa:in a	0 8 0 -2 0 1 0 -7
sa:in any	0 13 0 -8 0 0 0 -4
sa:in busan	0 7 0 -4 0 0 0 0
sa:in each	0 -1 0 8 0 0 0 -1
sa:in force	0 -11 -4 8 9 0 0 -3
sa:in geneva	0 -2 0 9 0 0 0 -4
sa:in it	7 -1 0 -3 0 0 0 0
sa:in its	0 0 0 -4 6 0 0 0
sa:in place	0 -7 0 3 0 0 0 3
sa:in the	-6 10 -2 -20 8 10 0 0
sa:in their	0 -1 0 -6 7 0 0 1
sa:in which	8 -6 0 3 -1 0 0 -3
sa:included	-1 -4 0 5 -1 0 -1 6
sa:included .	-1 -4 0 0 0 0 0 10
sa:industry	0 0 0 7 0 0 0 -4
sa:instead	0 0 0 -3 0 0 0 7
sa:international	0 -4 0 6 0 0 0 0
sa:into	0 0 12 -4 -4 0 0 0
sa:into <name>	0 10 0 -7 0 0 0 -2
sa:into force	0 4 0 5 0 0 0 -8
sa:into the	0 -3 13 -18 0 0 0 8
sa:is	2 4 3 -18 5 4 0 6
sa:is done	0 7 0 -1 0 0 0 -3
sa:is due	0 7 0 -8 0 0 0 4
sa:is go	0 -6 0 12 0 0 0 -4
sa:is in	0 11 0 -16 5 0 0 0
sa:is no	0 19 0 -1 -10 0 0 -5
sa:is not	0 -2 4 -6 3 0 0 0
sa:is off	0 -9 0 0 4 0 0 3
sa:is on	0 11 0 -7 0 0 0 -1
sa:is over	0 -9 0 5 0 0 0 0
sa:is the	7 7 4 -15 -3 0 0 0
sa:is to	1 -1 0 -7 -3 0 0 12
sa:is up	0 -6 0 -3 0 0 0 13
sa:is what	0 8 0 0 4 0 0 -12
sa:issue	0 -5 0 6 0 0 0 0
sa:it	-9 6 -6 4 0 -4 -20 2
sa:it 's	0 -8 0 17 4 0 0 -11
sa:it ,	0 -4 0 -4 0 0 0 10
sa:it .	0 16 -11 -14 14 -6 -2 -6
sa:it end	0 6 -8 0 0 0 0 2
sa:it go	0 -4 8 0 0 0 0 -3
sa:it had	0 -6 0 15 -4 0 0 0
sa:it has	0 16 0 0 -6 0 0 -11
sa:it in	0 6 0 0 -3 0 0 -1
sa:it is	0 11 -1 -2 0 0 0 -5
sa:it say	0 6 0 -1 0 0 0 0
sa:it to	0 -5 0 7 0 0 0 0
sa:it was	0 0 0 -12 0 0 -1 18
sa:it will	0 10 0 -19 0 0 0 11
sa:it would	-3 -17 0 7 7 0 0 4
sa:item	0 -6 0 12 0 0 0 -1
sa:its	5 3 0 6 -4 3 -7 -14
sa:its <organisation>	0 -6 0 5 3 0 0 0
sa:its control	-3 10 0 -3 0 0 0 0
sa:its tariff	0 5 0 5 0 0 0 -11
sa:itself	0 18 0 -14 -2 0 0 -2
sa:job	0 10 0 -10 0 0 0 0
sa:just	0 -13 13 -1 0 0 0 1
sa:keep	0 11 0 -9 -3 0 0 3
sa:keep the	0 2 0 -6 0 0 0 7
sa:kind	0 0 6 -2 0 0 0 0
sa:lapse	0 -6 0 8 3 0 0 -3
sa:lapse ,	0 -6 0 7 0 0 0 0
sa:last	-3 11 12 -3 -8 0 0 -6
sa:last <month-gone>	0 10 0 0 0 0 0 -8
sa:last <span>	0 11 0 -6 0 0 0 -4
sa:last day	0 11 6 -18 1 0 0 1
sa:last week	0 3 8 -14 -5 0 0 8
sa:last year	0 -7 0 13 0 0 0 -4
sa:later	0 -11 0 -1 0 0 0 14
sa:later .	0 0 0 -15 0 0 0 17
sa:law	0 7 0 12 -10 0 0 -15
sa:law .	0 10 0 -1 0 0 0 -6
sa:law on	0 8 0 -5 0 0 0 0
sa:lawful	0 0 0 -8 10 0 0 0
sa:lawful .	0 0 0 -8 10 0 0 0
sa:lay	0 -7 0 6 0 0 0 1
sa:least	0 -11 0 8 -3 0 0 5
sa:leather	0 -8 0 0 0 0 0 5
sa:leave	5 -15 0 0 3 0 0 3
sa:less	0 8 -9 0 0 -1 0 3
sa:less than	0 5 -8 0 0 -1 0 3
sa:let	0 -6 0 -8 1 0 0 15
sa:letter	0 7 0 -1 0 0 0 -1
sa:level	0 5 0 5 -3 0 0 -10
sa:levy on	0 10 0 -4 0 0 0 0
sa:licence	6 -11 0 7 0 0 0 0
sa:licence for	0 -5 0 7 0 0 0 0
sa:likely	0 0 0 6 0 0 0 -5
sa:likewise	0 1 0 -8 3 0 0 0
sa:lisbon	0 0 0 7 0 0 0 0
sa:list .	0 -1 6 2 0 0 0 -5
sa:list of	0 0 0 -14 10 0 0 6
sa:local	0 0 0 8 0 0 0 -3
sa:local time	0 0 0 6 0 0 0 0
sa:london	7 0 0 -6 0 0 0 0
sa:long	0 -7 0 3 0 0 0 2
sa:longer	0 -13 0 22 -3 0 0 -6
sa:look	0 -12 0 0 0 0 0 5
sa:lorry	0 0 0 18 0 0 0 -16
sa:lower tariff	0 0 0 -5 0 0 0 6
sa:m	-5 -12 9 -4 9 0 0 1
sa:m .	-5 -12 9 -4 9 0 0 1
sa:machine	0 -7 0 9 0 0 0 0
sa:magnet	0 14 0 -10 0 0 0 -3
sa:make	9 -1 0 -2 1 0 7 -9
sa:make it	0 -1 0 0 6 0 0 -4
sa:making	0 11 0 -11 0 0 0 0
sa:making of	0 11 0 -11 0 0 0 0
sa:many	0 13 0 -6 0 0 0 -7
sa:match	0 7 0 0 0 0 0 -5
sa:matter	0 0 0 8 -2 0 0 -6
sa:may	0 -20 0 22 -4 0 -4 0
sa:may be	0 -9 0 16 0 0 0 -6
sa:me	0 -5 0 15 0 0 0 -9
sa:measure	0 0 8 -5 -4 0 2 0
sa:mediator	0 0 0 9 0 0 0 -6
sa:medicine	0 -14 0 1 -2 0 0 14
sa:meet	0 -6 -6 24 -8 0 -1 -1
sa:meet .	0 11 -5 7 -12 0 0 -2
sa:meet again	0 -7 0 14 0 0 0 -3
sa:meet in	0 -8 0 15 -6 0 0 -3
sa:member	0 -4 0 -2 8 0 0 0
sa:memorandum	0 8 0 -8 0 0 0 0
sa:metal	0 11 0 -9 0 0 0 0
sa:midnight	-1 -7 10 -15 -6 0 0 20
sa:midnight ,	0 -6 0 0 0 0 0 7
sa:midnight .	0 -7 0 -13 -3 0 0 21
sa:million	0 -5 0 14 -4 0 0 0
sa:ministry	-3 13 0 -6 0 0 0 -1
sa:minute	0 0 11 -5 -1 0 0 0
sa:minute after	0 5 0 0 0 0 0 -6
sa:minute past	0 -4 0 -1 0 0 0 8
sa:month	4 -25 0 1 8 0 0 8
sa:month ,	6 0 0 -15 2 0 0 8
sa:month .	0 -14 0 4 7 0 0 0
sa:more	-5 -1 6 1 -2 0 0 0
sa:more ,	0 -13 0 6 0 0 0 5
sa:more .	0 -7 7 -2 0 0 0 2
sa:morning ,	0 9 0 -7 0 0 0 -1
sa:morning .	0 -11 0 3 0 0 0 7
sa:most	0 -1 0 6 0 0 0 0
sa:mr	0 7 0 -11 5 0 9 -11
sa:mr <person>	0 8 0 -13 6 0 9 -10
sa:much	0 6 0 0 0 0 0 -3
sa:must	0 -11 0 11 0 0 2 -5
sa:must be	0 -4 0 15 -7 0 0 -2
sa:my	0 -11 0 8 -2 0 0 3
sa:need	6 -12 0 0 -4 0 0 11
sa:need a	7 -4 0 0 0 0 0 0
sa:needed	1 -4 0 -6 0 0 0 10
sa:negotiate	0 15 0 -11 0 0 0 0
sa:negotiation	0 0 0 -6 0 0 11 -2
sa:negotiation .	0 0 0 -6 0 0 7 0
sa:neither	0 -1 0 7 0 0 0 -4
sa:new	-1 23 -5 -18 7 0 0 -7
sa:new duty	0 4 0 -10 0 0 0 9
sa:new rate	0 13 0 -5 -5 0 0 0
sa:new year	0 8 0 -10 5 0 0 -3
sa:new york	0 2 0 3 0 0 0 -6
sa:nexperia	-1 0 0 8 0 0 0 0
sa:next	8 0 -2 4 0 -3 0 -5
sa:next week	0 0 0 10 0 0 0 -5
sa:next year	4 2 0 -16 6 0 0 5
sa:night	0 -10 0 5 -2 0 0 4
sa:night ,	0 -2 0 17 0 0 0 -13
sa:night .	0 0 0 -16 0 0 0 17
sa:no	0 -4 -7 0 4 0 0 6
sa:no .	5 -4 0 9 0 0 0 -8
sa:no longer	0 -4 0 9 0 0 0 0
sa:nobody	6 0 0 1 -3 0 0 -4
sa:nobody has	6 0 0 -3 0 0 0 0
sa:none	0 -8 0 18 -4 -1 0 -1
sa:noon .	0 0 0 7 0 0 0 -6
sa:north	0 -7 0 9 0 0 0 0
sa:not	-2 -2 22 -20 -4 -2 -4 17
sa:not be	0 -6 8 -6 5 0 0 0
sa:not been	0 8 0 -8 0 0 0 0
sa:not extend	0 -10 1 0 0 0 0 8
sa:note	0 -1 0 8 0 0 0 -4
sa:nothing	0 17 0 -3 -9 0 2 -4
sa:nothing .	0 -5 0 0 0 0 0 8
sa:notice	18 2 0 -4 -4 0 0 -10
sa:notice of	12 0 0 -3 0 0 0 -6
sa:now	0 -16 0 33 -3 0 0 -16
sa:now .	0 0 0 -8 0 0 0 7
sa:number	0 -8 0 2 0 0 0 6
sa:of	9 -8 -6 7 0 -2 -12 0
sa:of <day-gone>	8 0 0 0 0 0 0 -6
sa:of <level>	0 7 -2 -6 0 0 -1 2
sa:of <number>	1 -3 0 17 -5 0 0 -9
sa:of <seat>	0 0 0 -16 0 0 0 17
sa:of a	0 8 0 -14 5 0 0 0
sa:of all	0 10 0 -6 0 0 0 0
sa:of an	0 -11 0 3 -2 0 0 9
sa:of both	0 -1 0 8 0 0 0 -4
sa:of good	0 -1 6 -9 0 0 0 5
sa:of it	0 0 0 -12 13 0 0 4
sa:of its	7 0 0 0 0 0 0 -6
sa:of last	0 -4 0 11 0 0 0 -4
sa:of next	4 7 0 -10 -4 0 0 2
sa:of our	0 -1 0 -3 9 0 0 -2
sa:of section	0 6 0 -3 0 0 0 -1
sa:of the	4 -27 9 2 6 1 3 0
sa:of them	-2 0 0 6 0 -1 0 0
sa:of thi	0 -13 0 1 3 0 0 7
sa:of what	0 -4 0 0 0 0 0 6
sa:of which	0 0 0 6 0 0 0 -3
sa:off	-2 -8 0 0 2 5 0 2
sa:off the	0 -3 0 9 -2 0 0 -1
sa:official	0 6 0 -5 0 0 0 0
sa:oil	0 0 5 -4 -4 0 6 0
sa:old	0 -15 4 20 0 0 -5 -8
sa:old tariff	0 -8 0 22 -5 0 0 -6
sa:older	0 7 0 -3 0 0 0 0
sa:on	0 10 -34 4 1 -17 11 -13
sa:on .	0 9 0 -3 0 0 0 -5
sa:on <day-ahead>	-4 -3 -4 19 15 0 -1 -29
sa:on <day-gone>	0 9 0 0 0 0 0 -5
sa:on <day-today>	0 1 0 8 -3 0 0 -4
sa:on <name>	0 -1 0 10 0 0 0 -5
sa:on <quality>	-4 10 -4 -1 1 0 0 -8
sa:on a	0 -4 0 2 6 0 0 -7
sa:on all	0 6 0 0 0 0 0 -8
sa:on an	0 0 0 0 -3 0 7 -1
sa:on both	0 9 0 -6 0 0 0 0
sa:on critical	5 0 0 -8 0 0 0 0
sa:on good	0 18 0 -16 0 0 0 -1
sa:on its	1 5 0 4 -1 0 0 -10
sa:on that	0 7 0 -17 0 0 0 8
sa:on the	4 -8 -3 -1 0 0 0 7
sa:on top	0 10 0 -1 0 0 0 -7
sa:on which	0 10 0 -14 -12 0 11 3
sa:once	0 -10 0 20 0 0 0 -8
sa:once more	0 0 0 7 0 0 0 -6
sa:one	2 -20 0 14 0 2 0 -2
sa:one ,	6 0 0 1 -2 0 0 -4
sa:one .	-4 -9 0 -2 9 0 0 6
sa:one minute	0 8 0 0 0 0 0 -10
sa:only	0 -9 0 12 0 0 0 0
sa:open	0 5 0 10 0 0 0 -14
sa:or	-1 -6 4 -9 6 8 6 -2
sa:or so	0 -4 0 -1 13 0 0 -9
sa:or sooner	0 10 0 -15 0 0 0 0
sa:order	0 -11 0 12 0 0 0 2
sa:ordinary	0 9 0 -1 0 0 0 -5
sa:other	-2 -14 0 -8 14 0 0 14
sa:other 's	0 -8 0 -9 13 0 0 4
sa:other since	0 7 0 -7 0 0 0 0
sa:otherwise	0 -6 0 -5 -4 0 0 18
sa:our	0 -18 0 -1 15 0 0 8
sa:out	-1 -14 3 0 12 -1 0 2
sa:out ,	0 -9 0 14 0 0 0 -2
sa:out .	-1 -17 0 -2 0 0 0 23
sa:out of	0 11 0 -9 0 0 0 0
sa:out on	0 7 0 -1 3 0 0 -9
sa:over	3 -10 -1 0 0 0 12 2
sa:over ,	0 -5 0 -5 0 0 0 10
sa:over and	6 -2 0 0 0 0 0 0
sa:over tariff	0 0 0 -4 0 0 7 0
sa:owe	0 4 0 -9 2 0 0 4
sa:own	0 -3 0 -1 10 0 0 -1
sa:p	-4 -7 9 0 -1 0 0 0
sa:p .	-4 -3 9 0 -1 0 0 0
sa:page	0 -2 0 7 0 0 0 -1
sa:palm	0 -2 0 -5 0 0 7 2
sa:palm oil	0 -2 0 -5 0 0 7 2
sa:paper	0 -1 0 15 0 0 0 -9
sa:paper .	0 0 0 7 0 0 0 -5
sa:parcel	0 -2 12 -2 0 0 0 -5
sa:part	9 0 0 0 0 0 0 -6
sa:part of	7 0 0 -4 0 0 0 -2
sa:pass	0 -10 0 8 0 0 0 1
sa:past	0 -5 0 0 0 0 0 7
sa:past midnight	0 -5 0 0 0 0 0 8
sa:pause	0 -18 2 3 -3 0 0 11
sa:pause in	0 0 0 6 0 0 0 -3
sa:pause of	0 -11 0 -3 0 0 0 14
sa:pay	2 0 8 2 2 -2 -3 -14
sa:pay ,	6 -1 0 -4 0 0 0 0
sa:pay <level>	0 13 0 -4 -4 0 0 -2
sa:pay <number>	0 13 0 -11 0 0 0 0
sa:pay a	0 -9 0 -2 8 0 0 4
sa:pay an	0 -16 0 17 0 0 0 0
sa:period	0 7 0 -11 0 0 0 3
sa:permanent	0 7 0 -9 0 0 6 -1
sa:place	0 -13 0 8 0 0 0 5
sa:place .	0 -4 0 8 0 0 0 -1
sa:place of	0 -7 0 8 0 0 0 0
sa:plan	0 0 0 12 0 0 0 -12
sa:plan .	0 0 0 10 0 0 0 -9
sa:plant	0 -2 0 7 0 0 0 -1
sa:pork	0 0 0 -11 0 0 0 11
sa:pork ,	0 0 0 -12 0 0 0 12
sa:port	-4 3 0 -7 10 3 0 -6
sa:port .	0 -6 0 3 3 0 0 0
sa:port fee	-4 -1 0 -3 11 0 0 0
sa:post	0 -5 0 0 7 0 0 -1
sa:post that	0 0 0 -3 7 0 0 0
sa:power	0 -11 0 15 0 0 0 0
sa:power act	0 -8 0 10 0 0 0 0
sa:prepare	0 10 0 -11 0 0 0 0
sa:present	0 -3 0 0 -6 0 6 0
sa:price	0 4 0 -6 0 0 0 5
sa:proclamation	0 0 0 -2 6 0 0 0
sa:product	3 -15 0 20 0 0 0 -9
sa:product of	0 -7 0 9 0 0 0 0
sa:prolong	0 22 0 -5 -2 0 0 -10
sa:prolong it	0 22 0 -3 0 0 0 -17
sa:prolonged .	0 2 0 -14 0 0 0 10
sa:promise	0 9 0 -9 0 0 0 0
sa:promise to	0 6 0 -7 0 0 0 0
sa:purchase	0 -7 0 9 0 0 0 0
sa:purchase of	0 -7 0 9 0 0 0 0
sa:put	3 -7 0 9 -11 5 -1 -1
sa:quarrel	0 -7 0 1 0 0 5 0
sa:quarrel over	0 -4 0 7 0 0 0 0
sa:question	0 -6 0 0 0 0 0 7
sa:raise it	0 -9 0 3 0 0 0 3
sa:raise its	0 6 0 0 0 0 0 -8
sa:rare	7 -5 0 4 -5 0 0 -2
sa:rare -	6 0 0 -1 0 0 0 -3
sa:rare earth	2 -4 0 7 -4 0 0 0
sa:rate	0 5 -2 3 -6 0 -2 0
sa:rate .	0 9 0 0 -6 0 0 0
sa:rate of	0 -5 0 8 0 0 0 -2
sa:rather	0 -8 0 -13 9 0 0 11
sa:reach	0 0 0 11 -4 0 -2 -5
sa:reach a	0 7 0 -3 0 0 0 0
sa:read	0 -2 0 9 0 0 0 -1
sa:record	0 -6 0 10 0 0 0 -1
sa:reduce	0 -4 0 9 0 0 0 -2
sa:refund	0 1 0 8 -1 0 0 -7
sa:relief	0 3 0 -11 10 0 0 -6
sa:remain	0 -14 0 18 0 0 0 -5
sa:renewed	0 0 8 0 10 0 0 -19
sa:renewed .	0 0 13 -6 0 0 0 -5
sa:reply	0 -7 0 0 5 0 0 0
sa:report	0 -1 0 16 -9 0 0 -3
sa:report .	0 0 0 12 -8 0 0 -1
sa:reporter	0 0 0 -11 0 0 0 14
sa:reporter .	0 0 0 -7 0 0 0 9
sa:representative	-4 -3 0 6 5 0 0 -1
sa:result	0 -11 0 0 1 0 3 3
sa:result .	0 0 0 -9 2 0 0 6
sa:resume	0 0 0 7 -1 0 0 -1
sa:retain	0 -5 0 7 0 0 0 -1
sa:return	0 -6 0 -3 1 0 -2 10
sa:return to	0 -2 0 -3 -2 0 -1 12
sa:rice	0 11 0 -14 0 0 0 4
sa:rise	0 9 0 0 -10 0 0 0
sa:rise by	0 -17 0 6 -1 0 0 11
sa:rise to	0 21 0 -7 -2 0 0 -12
sa:round	0 -6 0 25 0 0 0 -14
sa:round of	0 0 0 8 0 0 0 -5
sa:rule	4 -16 0 13 0 0 0 -4
sa:rule on	0 0 0 0 -4 0 0 6
sa:run	0 -10 0 10 5 0 0 -3
sa:run out	0 -3 0 8 0 0 0 -4
sa:run to	0 -10 0 12 0 0 0 0
sa:run until	0 -3 0 11 0 0 0 -5
sa:salmon	0 10 0 -9 0 0 0 0
sa:same	0 -2 0 -2 7 0 0 5
sa:same .	0 0 0 -7 0 0 0 7
sa:save	0 5 0 0 -9 0 0 4
sa:say	4 -4 1 6 -8 -7 0 1
sa:say .	0 0 0 13 -13 0 1 -3
sa:say <person>	0 -6 0 1 -6 0 0 9
sa:say it	0 0 0 5 0 0 0 -7
sa:say on	0 15 0 0 0 0 0 -10
sa:say that	0 -6 0 8 2 0 0 -4
sa:say the	4 -8 0 -2 -2 0 0 10
sa:schedule	0 6 0 -3 0 0 0 0
sa:sea	0 -1 0 7 0 0 0 -2
sa:season	0 -5 0 8 -1 -2 3 0
sa:section	2 10 0 -4 0 0 0 -6
sa:section <number>	0 8 0 -2 0 0 0 -2
sa:see	0 5 4 0 -5 4 0 -7
sa:see no	0 0 0 -6 0 0 0 7
sa:seem	0 7 0 -6 0 0 0 0
sa:sell	6 0 0 -4 -8 14 -1 -11
sa:send	0 0 0 -7 0 0 0 10
sa:settle	0 -6 0 -1 0 0 10 0
sa:shall	0 -9 0 -2 -1 0 4 12
sa:shall be	0 3 0 -8 0 0 0 6
sa:she	0 -2 0 6 0 0 0 0
sa:sheet	0 -4 0 11 -1 0 0 -1
sa:ship	-1 -11 -1 -19 31 0 0 0
sa:ship .	-3 -10 0 -6 18 0 0 0
sa:shook	0 7 0 -4 0 0 0 0
sa:shook hand	0 7 0 -4 0 0 0 0
sa:short	0 12 0 -1 -6 0 0 -3
sa:should	0 2 0 7 0 0 0 -8
sa:side	0 18 0 0 -11 0 0 -7
sa:side .	3 7 0 -17 -2 0 0 6
sa:sign	0 3 0 3 -7 -1 0 0
sa:sign by	0 6 0 -5 0 0 0 0
sa:sign in	0 7 0 -13 0 0 0 5
sa:sign on	0 -6 0 8 0 0 0 0
sa:sign the	0 -3 0 15 -1 0 0 -7
sa:signature	0 8 0 0 -5 0 0 -1
sa:signature .	0 6 0 0 -5 0 0 0
sa:since <month-gone>	0 -9 0 8 0 0 0 0
sa:single	0 -6 0 8 0 0 0 0
sa:sit	0 -2 0 -2 0 0 0 7
sa:small	-1 -3 8 0 0 0 0 0
sa:so	-2 -11 -1 -12 29 6 0 -5
sa:so far	0 -1 0 10 0 0 0 -6
sa:so that	-2 5 0 -8 6 8 0 -7
sa:software .	0 7 0 -6 0 0 0 0
sa:some	0 -10 0 21 -2 0 0 -7
sa:some of	0 0 0 8 0 0 0 -3
sa:somebody	0 -10 0 -10 -1 0 0 22
sa:something	0 -2 0 -1 -1 0 0 8
sa:sooner	0 8 0 -2 0 0 0 -6
sa:sooner "	0 7 0 -7 0 0 0 0
sa:soybean	0 -7 0 -4 -1 0 0 16
sa:spare	0 7 0 -3 0 0 0 0
sa:speak	0 0 0 -8 0 0 0 5
sa:speaking	0 0 0 -11 0 0 0 11
sa:stand	0 14 0 3 -1 0 0 -16
sa:standstill	0 0 0 6 0 0 0 -5
sa:start	0 13 0 0 -6 -2 0 -3
sa:start on	0 11 0 -9 0 0 0 0
sa:state	0 0 0 -18 3 0 0 13
sa:stay	5 0 0 10 -6 0 -5 -11
sa:stay at	0 0 0 9 0 0 0 -7
sa:stay in	0 0 0 0 -1 0 0 6
sa:steel	0 19 0 -15 0 0 0 -1
sa:step	0 23 0 -14 -1 0 0 -10
sa:still	0 0 0 7 0 0 -1 -2
sa:stop	0 14 0 0 0 0 0 -14
sa:strike	0 12 0 1 -3 0 0 -8
sa:strike a	0 6 0 -6 0 0 0 0
sa:subject	0 -2 0 -6 13 0 0 -2
sa:subject to	0 -2 0 -7 13 0 0 -2
sa:surcharge	0 8 -6 0 5 0 0 -13
sa:surcharge of	0 -7 0 8 0 0 0 0
sa:suspend	-8 1 0 4 -4 0 -2 3
sa:suspend .	0 -2 0 7 0 0 0 0
sa:suspend <points>	0 5 0 -10 0 0 0 4
sa:suspension	2 10 -1 -3 0 0 7 -9
sa:table	0 -6 0 9 -7 0 0 0
sa:table ,	0 -6 0 8 0 0 0 0
sa:take	0 -8 -2 8 0 0 1 -2
sa:take effect	0 16 0 -6 4 0 0 -17
sa:talk	0 0 0 -5 -5 3 0 11
sa:talk on	0 0 0 -3 0 0 0 6
sa:tariff	2 -14 -9 8 0 1 9 -4
sa:tariff "	0 -5 0 6 0 0 0 0
sa:tariff ,	0 -3 0 6 0 0 0 0
sa:tariff .	0 2 0 -7 3 0 5 -1
sa:tariff ;	0 0 0 -11 0 0 0 11
sa:tariff of	0 9 0 -3 0 0 0 -2
sa:tariff on	0 6 0 8 0 0 0 -16
sa:tariff that	6 -4 0 0 0 0 0 0
sa:tariff truce	0 -2 0 -11 7 0 0 8
sa:tax	0 16 0 -14 0 0 0 -1
sa:tea	0 0 0 -5 -2 0 0 11
sa:telephone	0 0 0 -17 0 0 0 18
sa:telephone .	0 0 0 -11 0 0 0 11
sa:telephone call	0 2 0 -11 0 0 0 9
sa:tell	0 23 -6 -22 -7 1 -1 10
sa:tell a	0 4 0 -7 4 0 0 0
sa:tell reporter	0 0 0 -12 0 0 0 14
sa:tell the	0 9 -5 0 -9 0 0 0
sa:term	0 3 0 -7 9 0 0 -3
sa:term of	0 0 0 -8 10 0 0 0
sa:th	8 -14 0 11 0 0 0 -2
sa:th .	8 -13 0 8 0 0 0 0
sa:than	0 6 -9 -4 8 -1 0 1
sa:than <number>	0 0 0 8 0 0 0 0
sa:that	-10 9 0 -5 0 6 -16 -2
sa:that 's	0 -10 0 3 0 0 0 5
sa:that ,	0 8 0 4 -1 0 0 -13
sa:that .	0 0 0 -8 0 0 0 10
sa:that <name>	0 -6 0 15 -6 3 0 -7
sa:that <person>	0 9 0 -5 0 0 0 -1
sa:that <quality>	0 -4 0 10 0 0 0 -4
sa:that a	0 -4 0 8 0 0 0 0
sa:that are	0 1 0 -3 7 0 0 -6
sa:that both	0 -11 0 13 0 0 0 0
sa:that day	0 14 0 -13 0 0 0 0
sa:that he	0 -2 0 -1 0 0 0 9
sa:that his	0 11 0 -10 0 0 0 0
sa:that is	0 -1 0 -11 17 0 0 3
sa:that it	-2 7 0 -10 12 0 0 -8
sa:that no	0 12 0 -10 0 0 0 0
sa:that take	0 -1 0 7 0 0 0 -3
sa:that the	-3 2 0 10 -2 7 0 -16
sa:that they	6 0 0 -1 0 0 0 -1
sa:that was	0 1 0 -11 0 0 0 10
sa:that we	0 10 0 -7 0 0 0 -1
sa:the	-2 1 4 1 7 2 0 -11
sa:the <day-ahead>	0 -7 0 12 0 0 6 -16
sa:the <level>	0 0 0 -1 6 0 0 0
sa:the <name>	4 -22 10 13 -6 8 -3 -6
sa:the <number>	15 3 -1 -8 0 0 7 -11
sa:the <organisation>	0 -11 0 9 11 0 -5 -8
sa:the <person>	0 -25 0 5 8 0 0 3
sa:the <quality>	-5 14 1 -10 -15 0 -2 11
sa:the <seat>	0 4 0 10 -7 0 0 -9
sa:the <span>	0 -2 0 -7 -1 0 0 13
sa:the additional	0 9 6 -9 -4 0 0 0
sa:the agreement	0 0 0 -8 6 0 0 1
sa:the arrangement	0 3 0 -6 0 0 0 3
sa:the back	0 12 0 -10 0 0 0 0
sa:the country	0 -4 0 6 0 0 0 0
sa:the custom	0 10 0 -4 0 0 0 -1
sa:the date	0 0 0 0 -1 0 6 0
sa:the day	2 -15 5 -8 0 0 0 11
sa:the deal	-2 -13 0 0 9 7 0 0
sa:the duty	0 -7 -3 2 0 0 0 6
sa:the emergency	0 -9 0 9 1 0 0 -2
sa:the evening	0 0 0 9 9 0 0 -15
sa:the extension	0 0 0 5 9 0 0 -13
sa:the first	0 -11 0 6 0 0 0 2
sa:the following	0 5 0 -9 0 0 0 5
sa:the highest	0 -6 0 13 -2 0 0 0
sa:the last	0 -7 6 0 0 0 0 0
sa:the law	0 0 0 8 -4 0 0 -1
sa:the list	0 13 0 -5 0 0 0 -7
sa:the making	0 11 0 -11 0 0 0 0
sa:the matter	0 1 0 4 0 0 0 -6
sa:the measure	0 -2 8 0 -4 0 0 0
sa:the meet	0 12 -5 0 -9 0 0 0
sa:the new	0 0 -3 5 2 0 0 -8
sa:the north	0 -7 0 9 0 0 0 0
sa:the old	0 -15 4 16 0 0 -5 -4
sa:the one	2 -4 0 -7 0 0 0 8
sa:the ordinary	0 7 0 -1 0 0 0 -4
sa:the other	0 1 0 -12 0 0 0 15
sa:the pause	0 -6 3 12 0 0 0 -5
sa:the port	-4 9 0 -8 1 3 0 0
sa:the present	0 -1 0 11 -3 0 0 -3
sa:the rate	0 -1 0 -9 3 0 0 7
sa:the remain	0 -8 0 11 0 0 0 -1
sa:the result	0 -9 0 6 2 0 0 -1
sa:the right	0 7 0 -4 0 0 0 0
sa:the rule	0 0 0 9 -3 0 0 -1
sa:the same	0 -2 0 -5 8 0 0 7
sa:the second	0 0 0 -4 0 0 0 7
sa:the spring	0 0 0 -7 0 0 0 8
sa:the surcharge	0 -5 -4 14 2 0 0 -7
sa:the suspend	0 -1 0 -7 0 0 0 11
sa:the suspension	-3 12 0 -1 0 0 7 -13
sa:the table	0 -5 0 8 -6 0 0 0
sa:the tariff	0 10 0 -20 -4 4 1 10
sa:the term	0 -3 0 -4 10 0 0 0
sa:the third	0 0 0 9 0 0 0 -6
sa:the truce	-7 -5 -2 4 12 0 0 -2
sa:the two	0 5 0 -22 -9 0 11 14
sa:the whole	0 7 -8 -7 0 0 0 9
sa:their	3 1 0 -18 0 -1 -4 20
sa:their dispute	0 0 0 0 6 0 0 -2
sa:their tariff	0 0 0 7 0 0 0 -2
sa:their truce	0 0 0 -9 0 0 0 10
sa:them	-1 -1 2 1 -10 -1 0 6
sa:then	0 1 0 0 8 0 -1 -6
sa:then .	0 0 0 -6 9 0 0 0
sa:there	-4 8 -2 6 -8 0 -1 -5
sa:there is	0 20 0 -1 -10 0 0 -7
sa:there was	0 -10 0 13 0 0 0 0
sa:there will	0 0 0 5 0 0 0 -6
sa:these	0 11 0 -7 0 0 0 -1
sa:they	3 6 -9 -7 0 -2 -6 7
sa:they are	5 -19 -4 0 0 0 0 17
sa:they had	0 -1 0 10 0 0 0 -5
sa:they have	0 11 0 -5 -1 0 0 0
sa:they would	0 0 0 7 -4 0 0 0
sa:thi	3 -15 0 5 10 0 -2 -3
sa:thi month	0 -14 0 0 3 0 0 7
sa:thi year	0 8 0 -15 10 0 0 -2
sa:third	1 2 0 13 -10 0 0 -11
sa:those	-3 13 4 -9 -4 0 0 -3
sa:those on	-2 18 0 -14 0 0 0 0
sa:threat	0 10 0 -8 0 0 0 0
sa:threaten	0 2 0 4 -7 0 -4 1
sa:threaten to	0 -4 0 11 0 0 -2 0
sa:three	0 0 0 9 -8 0 0 -2
sa:three ,	0 0 0 6 0 0 0 -5
sa:through	0 1 0 8 0 0 0 -8
sa:ticket	0 -10 0 12 0 0 0 0
sa:tiktok	0 0 0 -3 -1 12 0 -1
sa:till	0 0 0 -7 0 0 0 11
sa:timber	0 0 0 -4 0 0 6 0
sa:time	-1 -7 -1 0 -23 1 0 23
sa:time ,	0 3 0 8 -10 0 0 0
sa:time in	0 -12 0 14 0 0 0 -1
sa:to	-5 1 -17 -9 2 0 17 2
sa:to -	0 1 0 -7 5 0 0 0
sa:to <day-ahead>	-2 -1 1 1 -8 0 0 6
sa:to <day-gone>	0 -3 0 10 -1 3 0 -8
sa:to <level>	-1 16 -5 0 -10 0 -1 -6
sa:to <name>	-2 8 0 -2 6 0 0 -11
sa:to <number>	-3 -18 -2 14 4 0 0 2
sa:to <quality>	0 2 0 -9 7 0 0 0
sa:to a	2 4 0 -13 -6 0 5 6
sa:to be	0 -10 3 2 7 0 0 -4
sa:to bring	0 7 0 -1 -2 0 0 0
sa:to decide	0 0 0 6 0 0 0 0
sa:to end	0 2 0 -12 0 0 0 11
sa:to extend	0 -2 0 -8 0 0 0 11
sa:to go	0 -11 0 -7 -1 0 4 15
sa:to have	0 6 0 -10 -1 0 6 0
sa:to it	0 -6 0 -3 1 0 0 8
sa:to one	0 0 0 7 -1 0 0 -1
sa:to say	0 -6 0 0 0 0 0 7
sa:to see	0 -3 0 11 0 0 0 -4
sa:to sell	5 0 0 -11 -2 12 0 -7
sa:to settle	0 -6 0 0 0 0 10 -2
sa:to suspend	0 -3 0 6 0 0 0 0
sa:to take	0 -5 0 6 0 0 0 0
sa:to the	5 3 0 -1 0 0 -1 -9
sa:to their	0 -1 0 0 0 0 0 7
sa:to three	0 6 0 -1 0 0 0 -1
sa:together	0 -6 0 1 6 0 0 0
sa:together with	0 -6 0 0 6 0 0 0
sa:tomatoe	0 0 0 6 0 0 0 -4
sa:too .	0 -7 2 -1 -1 0 0 6
sa:top	0 10 0 0 0 0 0 -7
sa:top of	0 13 0 -13 0 0 0 0
sa:total of	0 0 0 7 0 0 0 -3
sa:trade	-5 9 0 -3 0 0 0 0
sa:trade agreement	0 -7 0 12 0 0 0 -2
sa:trade minister	0 7 0 -12 0 0 0 6
sa:trade ministry	0 9 0 -5 0 0 0 -3
sa:trade representative	-4 -3 0 6 5 0 0 -1
sa:transcript	0 0 0 7 0 0 0 -5
sa:treat	2 -6 0 6 -2 0 0 0
sa:treaty	0 8 0 -9 0 0 5 -2
sa:truce	-11 0 2 -8 17 0 -3 0
sa:truce ,	0 0 7 0 0 0 0 -4
sa:truce .	0 -3 0 8 5 0 0 -8
sa:truce end	0 -15 0 5 0 0 0 10
sa:truce in	0 0 0 0 6 0 0 -1
sa:truce of	0 -3 0 20 0 0 0 -14
sa:truce on	0 0 0 -12 0 0 0 12
sa:truce over	0 -4 0 -2 0 0 0 10
sa:truce that	0 10 0 -4 0 0 0 -3
sa:truce with	0 -5 0 -10 6 0 0 10
sa:turn	2 0 0 -11 0 0 0 11
sa:turned	0 -5 0 7 0 0 0 0
sa:two	-1 -13 0 8 -19 0 11 7
sa:two <office>	0 -3 0 6 0 0 0 -1
sa:two government	0 -11 0 0 0 0 0 12
sa:two president	0 6 0 -9 0 0 0 2
sa:two side	0 0 0 3 -1 0 5 -10
sa:under	4 4 0 2 -12 0 0 -2
sa:under a	6 0 0 3 0 0 0 -9
sa:under an	0 7 0 -4 0 0 0 0
sa:under it	0 0 0 -13 0 0 0 14
sa:under section	0 5 0 0 0 0 0 -6
sa:under the	0 -7 0 8 -2 0 0 3
sa:under which	0 0 0 11 0 0 0 -4
sa:unless	-6 22 0 -21 0 0 0 2
sa:unless <organisation>	0 46 -1 -22 -2 0 0 -31
sa:unless it	0 -2 0 8 0 0 0 -3
sa:until	-8 -11 0 14 9 0 0 -3
sa:until <day-ahead>	-2 0 0 3 -10 0 0 5
sa:until the	0 -8 0 -6 12 0 7 -3
sa:until then	0 7 0 -6 1 0 0 0
sa:up	3 8 -3 1 -12 0 -1 -7
sa:up .	0 8 0 -18 0 0 0 12
sa:up to	0 10 0 3 -4 0 0 -16
sa:us	5 1 -1 0 -4 0 3 -6
sa:use	0 -3 0 17 0 0 0 -7
sa:used	0 9 0 -9 0 0 0 0
sa:value	10 -6 0 0 0 0 0 0
sa:very	0 0 0 -8 0 0 0 10
sa:vessel	0 8 0 0 -8 0 0 0
sa:video	0 -4 0 12 -2 0 0 -1
sa:vote	0 -7 0 0 15 0 0 -5
sa:vote to	0 0 0 7 0 0 0 -2
sa:want	0 7 0 -7 -6 0 11 -9
sa:want to	0 11 0 -16 -4 0 12 -2
sa:warn	0 9 0 -5 0 0 1 -3
sa:was	0 -2 -4 6 -22 -3 -4 10
sa:was "	0 7 0 -5 0 0 0 0
sa:was no	0 -10 0 11 0 0 0 0
sa:was not	3 22 0 -18 0 0 0 -5
sa:was to	0 0 0 -4 0 0 0 6
sa:watche	0 -10 0 11 0 0 0 0
sa:we	0 2 5 -19 14 0 8 -5
sa:we have	0 0 5 -6 5 0 0 -2
sa:we shall	0 -14 0 10 0 0 5 -1
sa:week	0 1 7 -1 -8 0 0 0
sa:week .	0 2 8 -3 -5 0 0 0
sa:well	6 3 1 5 -4 0 0 -13
sa:well .	6 3 1 4 -4 0 0 -13
sa:were there	0 7 0 -10 2 0 0 0
sa:what	0 -10 0 1 3 0 -1 8
sa:what he	0 -4 0 -1 0 0 0 6
sa:what it	0 -9 0 0 0 0 0 9
sa:what the	0 -1 0 11 0 0 0 -7
sa:what we	0 8 0 -7 0 0 0 0
sa:whatever	0 0 2 -4 12 0 0 -7
sa:wheat	0 6 0 -2 0 0 0 0
sa:wheat ,	0 6 0 -3 0 0 0 0
sa:when	-4 -4 2 2 -7 -2 -5 11
sa:when a	0 -9 0 0 0 0 0 10
sa:when it	0 3 7 -14 -4 0 0 6
sa:when the	0 6 -4 11 -13 0 0 -5
sa:where	0 15 0 -9 -2 0 -2 0
sa:where it	0 -5 0 -4 0 0 -1 13
sa:where the	0 11 0 -8 0 0 0 -1
sa:where they	0 12 0 -3 0 0 0 -6
sa:whether	0 -5 0 -18 9 0 0 16
sa:whether the	0 0 0 -7 10 0 0 0
sa:which	0 0 -5 -8 -3 0 8 4
sa:which <quality>	8 -6 0 -1 0 0 0 0
sa:which had	0 0 0 0 6 0 0 -4
sa:which has	0 -3 0 -2 0 0 0 8
sa:which he	0 0 0 14 0 0 0 -11
sa:which is	0 2 0 -11 0 0 0 9
sa:which the	0 13 0 -18 -5 0 5 2
sa:which they	0 2 0 -9 0 0 0 7
sa:who	0 0 0 8 0 0 0 -1
sa:whole	0 10 -8 -8 0 0 0 6
sa:why	0 -4 0 8 0 0 0 0
sa:widened its	-1 6 0 -1 0 0 0 0
sa:will	0 10 0 -24 -6 -4 0 20
sa:will be	0 6 -2 -4 -1 0 -2 6
sa:will charge	0 -3 0 -1 0 0 0 10
sa:will go	0 -3 0 7 0 0 0 0
sa:will have	0 9 0 -13 -5 0 0 9
sa:will meet	0 0 0 6 0 0 0 -3
sa:will need	7 -6 0 -4 0 0 0 4
sa:will not	0 -17 9 16 -4 0 0 -7
sa:will pay	0 10 0 -13 0 0 0 4
sa:winter	0 -5 0 6 0 0 0 0
sa:with	-2 -18 1 10 4 -6 -2 8
sa:with <level>	0 -7 0 16 -2 0 0 -2
sa:with <name>	4 -21 0 -3 4 0 2 11
sa:with <seat>	0 -3 0 0 0 0 0 6
sa:with a	0 0 0 7 3 0 0 -11
sa:with it	-1 -8 -1 -1 1 0 0 12
sa:with the	0 6 0 -14 11 0 0 0
sa:without	-3 11 3 3 -24 0 0 -1
sa:without a	0 -17 7 9 0 0 0 0
sa:wool	0 11 0 -11 0 0 0 0
sa:word	5 0 0 -11 -1 0 0 6
sa:world	0 12 -8 -4 3 0 0 -3
sa:worth	0 7 -8 -9 0 0 0 6
sa:would	-8 -17 -4 10 -1 1 0 5
sa:would be	0 -9 0 0 13 3 0 -7
sa:would come	0 0 0 -5 0 0 0 6
sa:would go	0 0 0 0 -4 0 0 6
sa:would have	0 -9 0 7 0 0 0 0
sa:would not	0 1 0 12 -1 0 0 -12
sa:would pay	0 -4 0 8 0 0 0 -3
sa:write	0 -2 0 14 -3 0 0 -5
sa:write .	0 7 0 -7 0 0 0 0
sa:write on	0 -6 0 9 0 0 0 0
sa:year	2 12 -3 -15 15 0 0 -7
sa:year .	3 4 0 -22 15 0 0 2
sa:yes	0 2 0 -11 0 0 0 9
sa:yes .	0 0 0 -6 0 0 0 8
sa:yet	0 -1 0 -6 0 0 0 11
sa:york	0 2 0 3 0 0 0 -6
sa:you	0 0 0 3 7 0 0 -6
sa:your	0 -22 0 5 3 0 0 11
sa:—	-3 -6 9 9 -5 0 0 -2
sa:— <name>	0 -17 0 5 0 0 0 6
sa:— <office>	0 6 0 -4 0 0 0 0
sa:— <person>	0 -2 0 8 0 0 0 -4
sa:— a	0 -2 0 14 0 0 0 -10
sa:— the	0 -3 0 19 0 0 0 -12
sb:"	-9 -4 -2 12 0 0 0 -4
sb:" ,	0 3 0 -13 12 0 0 0
sb:" a	0 -4 0 8 0 0 0 0
sb:" i	0 0 0 -5 0 0 0 7
sb:" the	0 -2 0 25 0 0 0 -21
sb:" we	0 6 0 -4 -2 0 0 2
sb:&	0 -7 0 6 0 0 0 1
sb:& p	0 -4 0 6 0 0 0 0
sb:'	0 -8 0 25 -11 0 0 -7
sb:' <organisation>	0 -8 0 14 0 0 0 -4
sb:'s	6 -11 -10 4 1 5 4 -4
sb:'s <level>	0 7 0 -16 0 0 0 7
sb:'s <organisation>	0 1 0 6 -9 0 0 0
sb:'s <person>	0 14 0 -11 -3 0 0 0
sb:'s <quality>	0 -2 0 -12 0 16 0 0
sb:'s a	0 8 0 -5 0 0 0 -1
sb:'s good	0 8 0 -9 -4 -1 0 8
sb:'s minister	0 7 0 -12 -2 0 0 9
sb:'s parliament	0 -9 0 5 0 0 0 0
sb:'s signature	0 0 0 6 0 0 0 -3
sb:'s suspension	8 0 0 12 0 0 0 -17
sb:'s tariff	0 3 0 -18 6 0 7 0
sb:'s the	0 -1 0 12 -1 0 0 -11
sb:'s trade	2 -6 0 0 5 0 0 0
sb:'s visit	0 -4 0 9 -1 0 0 0
sb:(	-3 -8 5 12 -7 0 0 0
sb:( <level>	0 6 0 -14 0 0 0 8
sb:( <number>	-1 -14 0 7 3 0 0 0
sb:( <organisation>	0 0 0 -10 0 0 0 10
sb:)	-2 -4 5 11 -9 0 0 -1
sb:) ,	0 0 0 -11 0 0 0 11
sb:) :	0 -16 0 7 0 0 0 7
sb:) the	-2 6 9 -9 3 0 0 -10
sb:) —	0 -5 0 11 0 0 0 -4
sb:*	0 -9 4 29 -1 0 0 -22
sb:,	4 4 -16 10 -6 7 -3 -6
sb:, "	0 10 0 -1 0 0 0 -8
sb:, <day-today>	4 0 0 -5 6 8 -1 -8
sb:, <level>	0 -11 0 3 5 0 0 1
sb:, <name>	0 -6 0 13 2 2 0 -9
sb:, <number>	0 15 0 -11 -3 0 0 0
sb:, <person>	0 -7 0 14 -3 0 0 0
sb:, <points>	0 -6 0 3 1 0 0 0
sb:, <quality>	0 -7 0 4 0 0 0 3
sb:, <span>	0 -2 0 17 0 0 0 -14
sb:, a	0 3 0 4 -1 0 0 -6
sb:, and	8 -28 -3 10 22 0 -2 -6
sb:, announce	0 0 0 12 0 0 0 -9
sb:, are	0 -2 9 13 -12 0 0 -10
sb:, as	0 -9 0 12 -1 0 0 -2
sb:, at	0 -8 0 21 -7 0 0 -2
sb:, begin	0 19 0 -18 0 0 0 0
sb:, both	0 20 0 -20 0 0 0 0
sb:, but	0 15 0 0 -7 0 0 -8
sb:, by	0 -8 0 -7 1 0 6 13
sb:, conclude	0 8 0 -1 0 0 0 -8
sb:, down	0 -3 0 8 0 0 0 -5
sb:, due	0 4 10 -14 -5 0 0 5
sb:, effective	0 11 0 -7 -2 0 0 0
sb:, end	3 -6 0 6 0 0 0 -3
sb:, for	0 4 0 -13 8 0 0 2
sb:, from	-4 15 0 12 -13 0 0 -28
sb:, germanium	23 -7 0 -4 0 0 0 -14
sb:, has	9 -2 0 0 -3 1 0 -4
sb:, he	0 6 0 -10 0 0 0 7
sb:, in	8 -13 0 12 -12 2 0 -2
sb:, is	5 -1 0 0 -10 1 0 1
sb:, it	0 -4 0 -9 6 0 0 10
sb:, make	0 -9 0 3 0 0 0 5
sb:, mr	0 0 0 13 0 0 0 -11
sb:, no	6 -1 0 -3 0 0 0 -1
sb:, not	0 -4 0 19 0 0 0 -12
sb:, now	-1 5 0 -8 0 0 0 5
sb:, of	0 -14 0 21 0 0 0 -5
sb:, on	-2 3 -6 -4 -8 0 7 8
sb:, one	0 -3 0 13 0 0 8 -21
sb:, or	0 10 0 9 -8 0 0 -11
sb:, put	0 -7 0 8 0 0 0 0
sb:, run	2 0 0 5 0 0 0 -8
sb:, sign	0 0 0 0 -1 0 0 6
sb:, sit	0 -4 0 9 -2 0 0 0
sb:, so	0 8 0 -25 2 0 0 14
sb:, spoke	0 0 0 -14 0 0 0 15
sb:, start	7 16 0 -12 -1 0 0 -9
sb:, suspend	0 -10 0 0 0 0 0 6
sb:, take	0 10 0 -8 0 0 0 0
sb:, tell	0 0 0 -5 0 5 7 0
sb:, that	0 -6 0 -12 3 0 0 15
sb:, the	0 27 -4 -27 0 -1 5 1
sb:, thursday	0 0 0 6 0 0 0 -2
sb:, to	0 -6 0 -1 -9 4 0 9
sb:, tuesday	0 0 0 8 0 0 0 -3
sb:, under	-2 -18 0 15 0 0 0 2
sb:, unless	2 -10 0 0 -1 0 0 3
sb:, until	0 18 -1 -7 -3 3 0 -10
sb:, up	0 7 0 -20 0 0 0 14
sb:, was	0 -10 0 23 0 0 0 -14
sb:, we	0 6 0 -2 0 0 0 0
sb:, wednesday	0 -3 0 16 0 0 0 -11
sb:, when	0 -5 0 -7 11 0 0 0
sb:, where	0 -5 0 -3 2 7 0 0
sb:, which	0 6 -1 5 -1 -3 -1 -8
sb:, who	0 0 0 16 -7 0 0 -5
sb:, will	0 2 1 9 -5 0 0 -12
sb:, with	0 -14 0 3 0 0 0 12
sb:, would	0 -6 0 -11 6 0 0 11
sb:, —	0 -7 0 1 0 0 0 4
sb:-	16 -10 0 -7 -3 0 -2 11
sb:- <name>	0 -2 0 -8 0 0 0 12
sb:- a	0 -1 0 -4 7 0 0 0
sb:- call	0 6 0 0 0 0 0 -5
sb:- earth	7 0 0 -1 0 0 0 0
sb:- shore	0 11 0 -4 -2 0 0 -2
sb:- tariff	0 -11 0 12 0 0 0 0
sb:- the	0 -6 0 0 0 0 0 3
sb:- to	0 11 0 -4 -2 0 0 -2
sb:.	1 -3 12 -13 0 7 0 3
sb:. <number>	6 -4 7 -8 8 0 0 -12
sb:. <person>	0 -1 0 0 -6 0 0 9
sb:. eastern	0 0 0 -7 6 0 0 0
sb:. m	-2 0 9 -14 1 0 0 4
sb:. on	0 -5 13 -8 0 0 0 4
sb:. the	0 3 0 -7 0 0 0 2
sb:/	0 9 2 -13 5 0 0 0
sb:/ <number>	0 -6 1 4 0 0 0 0
sb:/ <seat>	0 15 0 -11 0 0 0 -2
sb:/ the	0 0 0 -5 0 0 0 7
sb::	-10 -6 0 1 3 -9 -19 12
sb:: "	0 1 0 -11 0 0 0 10
sb:: <level>	0 9 0 -5 -2 0 0 -1
sb:: <name>	-3 32 0 -25 -1 0 0 -3
sb:: <number>	-5 13 0 -11 0 -1 -3 0
sb:: <office>	0 10 0 -9 0 0 0 0
sb:: <person>	0 -3 0 11 0 0 0 -7
sb:: <quality>	0 -4 0 -13 0 0 0 16
sb:: <seat>	0 -7 0 0 0 0 0 6
sb:: <span>	0 -9 0 10 0 0 0 -2
sb:: a	0 0 0 0 6 0 0 -1
sb:: and	0 25 0 -26 -2 0 0 6
sb:: for	0 13 0 -17 0 0 0 8
sb:: from	0 -1 0 -2 -7 0 0 16
sb:: if	0 -3 0 -1 -5 0 -1 12
sb:: in	0 -16 0 20 0 0 0 -8
sb:: it	0 1 0 -17 -1 0 0 17
sb:: its	0 -2 0 8 0 0 0 -4
sb:: my	-1 -14 0 14 0 0 0 3
sb:: on	0 15 0 -17 8 0 0 -5
sb:: our	0 -9 0 -3 8 0 0 4
sb:: since	0 0 0 -13 0 0 0 10
sb:: that	0 -6 0 0 0 0 0 5
sb:: the	0 -28 9 15 -10 0 0 4
sb:: until	-3 0 -3 -6 2 0 0 7
sb:: we	0 -10 0 9 10 0 0 -12
sb:: what	10 -13 6 12 -2 0 0 -12
sb:;	-7 -7 -12 0 8 4 3 2
sb:; <name>	0 -6 0 8 0 0 0 -1
sb:; a	0 0 0 12 -8 0 0 0
sb:; it	0 -11 0 -2 18 0 0 -6
sb:; the	-2 -11 0 16 -16 6 7 -5
sb:; they	0 0 0 -1 6 0 0 0
sb:<agent>	4 -12 0 -1 7 15 0 -2
sb:<day-ahead>	-1 -9 7 -20 21 3 3 9
sb:<day-ahead> ,	3 -15 9 -14 17 4 0 5
sb:<day-ahead> ;	0 -1 0 8 -9 0 0 0
sb:<day-ahead> and	0 -5 -8 0 14 -1 7 -5
sb:<day-ahead> the	0 -6 0 -4 0 0 0 12
sb:<day-ahead> to	-2 -6 0 8 -3 0 0 3
sb:<day-ahead> until	0 5 0 -8 -1 0 0 5
sb:<day-gone>	14 3 -12 -33 14 17 -6 14
sb:<day-gone> 's	0 0 0 -9 0 0 0 11
sb:<day-gone> ,	3 7 -3 -8 -8 0 0 4
sb:<day-gone> ;	0 -11 0 -3 5 7 0 0
sb:<day-gone> and	-1 -15 0 3 5 0 0 13
sb:<day-gone> for	0 0 0 -4 0 0 0 8
sb:<day-gone> night	0 0 0 7 0 0 0 -7
sb:<day-gone> that	0 4 -1 -9 6 0 0 2
sb:<day-gone> the	6 -4 0 9 0 0 0 -11
sb:<day-gone> to	0 6 0 7 1 0 0 -11
sb:<day-today>	4 10 13 -17 7 12 2 -18
sb:<day-today> (	0 -5 0 13 0 0 0 -7
sb:<day-today> ,	0 10 0 -6 7 0 0 -8
sb:<day-today> -	0 1 0 -8 6 0 0 0
sb:<day-today> and	0 5 4 4 -4 0 0 -11
sb:<day-today> from	0 18 0 -13 0 0 0 0
sb:<day-today> that	0 -11 3 0 -4 8 0 0
sb:<day-today> to	0 -11 0 28 0 0 0 -16
sb:<day-today> —	4 3 0 -3 0 8 0 -10
sb:<duty>	-26 4 5 -1 7 -12 13 -2
sb:<gate>	-7 0 -14 -1 19 -3 -4 -3
sb:<goods-amount>	-2 -12 0 21 0 0 -3 -9
sb:<goods-amount> by	0 0 0 14 -6 0 0 -1
sb:<goods-amount> of	-1 -4 0 8 7 0 0 -8
sb:<goods>	9 8 19 -19 0 -23 -4 7
sb:<level-noun>	-8 -1 -15 17 0 -5 -3 -10
sb:<level>	-2 18 -14 4 -42 -13 -2 5
sb:<level> )	0 6 0 -8 0 0 0 1
sb:<level> ,	0 -6 -2 12 -14 0 0 4
sb:<level> <day-today>	0 0 0 -11 10 0 0 0
sb:<level> again	0 6 0 -5 0 0 0 0
sb:<level> and	0 11 0 -4 -2 0 0 -2
sb:<level> at	0 7 0 -2 0 0 0 -2
sb:<level> by	0 7 0 -2 0 0 0 -2
sb:<level> from	-2 0 -1 10 -11 0 0 -6
sb:<level> if	0 10 0 4 -13 0 0 0
sb:<level> in	0 -8 0 -10 -1 0 0 24
sb:<level> is	0 3 0 -17 0 0 0 14
sb:<level> lower	0 -5 0 6 0 0 0 0
sb:<level> more	0 -29 0 31 0 0 0 0
sb:<level> now	0 15 0 -17 0 0 0 1
sb:<level> of	1 -8 0 14 -4 0 0 0
sb:<level> off	0 -11 0 24 0 0 0 -16
sb:<level> on	-10 28 5 -19 -19 0 3 -3
sb:<level> since	0 10 0 -12 0 0 0 3
sb:<level> surcharge	0 12 0 -4 0 0 0 -7
sb:<level> tariff	4 7 0 -15 0 0 0 1
sb:<level> that	0 -1 0 8 -3 0 0 -1
sb:<level> to	0 1 0 1 -6 0 0 1
sb:<level> until	0 4 0 -5 -7 0 0 9
sb:<level> with	0 0 0 -12 10 0 0 0
sb:<level> would	9 -11 0 3 -1 0 0 0
sb:<money>	-5 -9 0 21 0 0 0 -8
sb:<money> ,	0 0 0 14 0 0 0 -12
sb:<money> a	0 4 0 -10 -5 0 0 13
sb:<money> in	0 -4 0 12 0 0 0 -1
sb:<month-ahead>	0 -7 0 -16 0 0 0 23
sb:<month-ahead> ,	0 2 0 0 2 0 0 -8
sb:<month-gone>	0 4 0 -1 -6 -5 0 3
sb:<month-gone> ,	-14 -3 1 9 -10 0 0 4
sb:<month-gone> and	0 -7 0 19 0 0 0 -14
sb:<name>	5 7 16 -26 4 -23 -3 14
sb:<name> 's	11 -3 0 0 3 -5 9 -10
sb:<name> (	0 -6 0 10 0 0 0 -1
sb:<name> ,	-6 0 1 -1 1 0 0 2
sb:<name> :	0 18 14 -29 2 0 0 -10
sb:<name> <level>	0 17 0 -12 0 0 0 -5
sb:<name> agree	0 -11 0 13 0 0 0 0
sb:<name> and	-12 -19 0 -3 -11 0 -6 36
sb:<name> announce	3 -5 0 9 0 0 0 -6
sb:<name> are	4 2 0 -6 0 0 0 0
sb:<name> before	0 0 7 -2 0 0 0 -5
sb:<name> begin	0 -7 0 9 0 0 0 0
sb:<name> by	3 -9 0 12 0 0 -2 -2
sb:<name> end	0 -4 1 -3 0 0 7 0
sb:<name> enter	0 6 0 -2 0 0 0 -3
sb:<name> expire	0 -5 0 -7 0 0 0 13
sb:<name> from	5 6 0 -18 -1 0 0 6
sb:<name> go	0 -9 0 17 -2 0 0 -7
sb:<name> good	0 15 0 -14 0 0 0 0
sb:<name> had	0 1 0 -4 8 0 0 -2
sb:<name> has	0 12 -7 -6 0 0 0 -1
sb:<name> have	0 0 0 -15 0 0 0 19
sb:<name> in	0 -15 0 9 0 0 0 3
sb:<name> is	0 23 5 -11 8 0 0 -23
sb:<name> meet	0 3 0 -12 0 0 0 8
sb:<name> on	0 -4 6 10 -6 0 6 -18
sb:<name> pay	0 -11 0 13 0 0 0 0
sb:<name> president	6 -5 0 0 0 0 0 0
sb:<name> prolonged	0 -3 0 9 0 0 0 -2
sb:<name> say	0 14 0 -6 0 0 0 -8
sb:<name> tariff	0 -16 0 14 0 0 0 0
sb:<name> that	0 -4 10 -1 0 0 0 -3
sb:<name> the	0 0 -6 0 0 0 0 0
sb:<name> under	0 -5 0 -8 0 0 0 13
sb:<name> until	0 -5 0 -6 2 0 0 9
sb:<name> was	1 10 0 -22 9 0 0 0
sb:<name> will	-1 8 0 -13 -21 0 0 25
sb:<name> would	2 8 0 0 -3 2 0 -16
sb:<name> —	0 -1 0 9 0 0 0 -4
sb:<not>	1 9 -9 5 0 -13 0 -11
sb:<number>	-5 7 20 1 -7 -24 -13 -8
sb:<number> )	-1 -7 0 5 1 0 0 0
sb:<number> ,	-1 1 -3 -31 7 -2 0 28
sb:<number> :	-9 0 1 1 0 0 -3 0
sb:<number> <person>	0 10 0 -11 0 0 0 3
sb:<number> a	-1 3 0 -8 -4 0 0 9
sb:<number> again	0 11 0 -6 0 0 0 -2
sb:<number> and	0 5 1 -7 0 0 0 0
sb:<number> as	0 15 0 -10 0 0 0 -5
sb:<number> duty	0 -12 10 5 0 0 0 -5
sb:<number> exclusion	0 -9 23 -3 0 0 0 -13
sb:<number> for	0 10 4 -5 -8 0 0 0
sb:<number> from	0 14 0 -15 0 0 0 4
sb:<number> is	0 10 0 -4 0 0 0 -5
sb:<number> more	9 0 0 -12 0 0 0 0
sb:<number> of	5 -7 0 0 11 0 0 -6
sb:<number> on	-3 21 -4 -23 -5 0 0 11
sb:<number> p	0 -6 8 -6 9 0 0 -6
sb:<number> rare	-7 0 0 8 0 0 0 0
sb:<number> th	0 -6 0 -15 3 0 0 16
sb:<number> that	0 0 0 11 -2 0 0 -6
sb:<number> the	4 -7 0 8 -1 0 0 -3
sb:<number> to	0 -13 0 16 0 0 0 0
sb:<number> —	0 0 0 6 0 0 0 -3
sb:<office>	-15 -11 -14 9 15 -7 14 -10
sb:<office> 's	0 -2 0 21 7 0 0 -22
sb:<office> ,	0 2 0 0 -12 0 7 1
sb:<office> :	-1 -3 -1 7 22 0 0 -23
sb:<office> and	0 0 0 -6 0 0 0 8
sb:<office> had	0 0 0 -6 7 0 0 0
sb:<office> in	0 -3 0 -1 9 0 0 -3
sb:<office> meet	0 0 0 -1 -2 0 0 8
sb:<office> on	0 -5 0 7 -7 0 0 3
sb:<office> will	0 -1 0 10 0 0 0 -2
sb:<organisation>	6 0 -3 3 15 0 -15 -28
sb:<organisation> 's	4 0 0 20 -26 0 0 0
sb:<organisation> )	0 0 0 -10 0 0 0 10
sb:<organisation> ,	0 8 0 -7 5 0 0 -2
sb:<organisation> and	1 0 0 0 5 0 0 -7
sb:<organisation> approve	0 -8 0 6 2 0 0 0
sb:<organisation> from	-1 4 0 -5 -2 8 0 0
sb:<organisation> had	3 0 0 -7 6 0 0 0
sb:<organisation> has	0 -12 -3 14 -10 -1 0 4
sb:<organisation> in	0 2 0 -13 7 0 0 3
sb:<organisation> is	0 0 0 21 -15 0 0 -5
sb:<organisation> meet	0 3 0 -7 -8 0 0 11
sb:<organisation> must	0 -1 0 -9 13 0 0 0
sb:<organisation> of	0 -6 0 -11 10 0 0 8
sb:<organisation> on	0 -7 0 17 -4 0 0 -5
sb:<organisation> put	0 -1 0 6 0 0 0 0
sb:<organisation> say	0 7 1 -10 4 0 0 -4
sb:<organisation> take	0 -8 0 -4 13 0 0 0
sb:<organisation> vote	0 10 0 10 -19 0 0 0
sb:<organisation> will	0 6 0 -7 14 0 0 -10
sb:<person>	-12 -4 -15 9 -5 0 -4 12
sb:<person> 's	2 16 0 -29 10 0 0 0
sb:<person> (	0 -5 0 -9 0 0 0 15
sb:<person> ,	4 0 -2 18 -12 2 0 -17
sb:<person> :	-3 -22 -3 28 -19 0 0 0
sb:<person> agree	0 5 0 -10 0 0 0 5
sb:<person> and	0 -3 0 9 3 0 0 -5
sb:<person> announce	0 4 0 -16 0 0 0 14
sb:<person> are	0 0 0 8 -3 0 0 0
sb:<person> ask	0 11 0 -11 0 0 0 0
sb:<person> come	0 -2 0 15 -2 0 0 -7
sb:<person> had	0 -18 0 6 2 3 0 9
sb:<person> has	0 15 0 -21 18 0 0 -9
sb:<person> in	0 -11 0 24 0 0 0 -13
sb:<person> is	0 -7 0 14 -7 0 0 0
sb:<person> of	0 -5 0 16 -10 0 0 0
sb:<person> on	0 6 0 0 -1 0 0 -4
sb:<person> post	0 7 0 0 0 0 0 -5
sb:<person> put	0 -3 0 3 0 6 0 -6
sb:<person> say	-3 6 -2 -15 2 -2 0 16
sb:<person> sign	0 17 0 -9 0 0 0 -5
sb:<person> spoke	0 11 0 -15 8 0 0 0
sb:<person> tell	0 -2 0 14 -6 0 0 -3
sb:<person> that	0 0 0 6 0 0 0 -3
sb:<person> threaten	0 10 0 -4 0 0 0 -1
sb:<person> will	0 -5 0 13 0 0 0 -2
sb:<person> would	0 -1 0 12 -4 0 0 -2
sb:<person> write	0 -6 0 3 4 0 0 -3
sb:<points>	-20 -10 -7 -22 -13 0 0 56
sb:<points> ,	-4 13 0 -18 -3 0 0 12
sb:<points> are	0 2 0 -9 0 0 0 3
sb:<points> in	0 0 0 -7 0 0 0 9
sb:<points> of	0 -18 0 9 -2 0 0 11
sb:<points> stay	0 -4 0 -10 0 0 0 15
sb:<points> that	0 -6 0 9 0 0 0 0
sb:<quality>	-12 3 -16 -5 13 13 -4 -1
sb:<quality> ,	0 0 0 15 0 0 0 -15
sb:<quality> and	0 -17 0 9 -3 0 0 10
sb:<quality> beef	0 0 0 7 0 0 0 -5
sb:<quality> business	0 0 0 -9 0 12 0 0
sb:<quality> car	0 13 0 -10 0 0 0 -1
sb:<quality> coffee	0 -14 0 16 0 0 0 0
sb:<quality> colleague	0 0 0 -4 0 0 0 9
sb:<quality> company	-3 0 0 12 -2 0 0 0
sb:<quality> counterpart	10 0 0 -6 0 0 0 0
sb:<quality> duty	0 -13 2 1 6 0 0 5
sb:<quality> economy	0 -4 0 6 0 0 0 0
sb:<quality> good	-12 0 0 7 -6 0 0 0
sb:<quality> minister	0 6 0 -12 0 0 0 7
sb:<quality> oil	0 -1 0 -15 5 0 0 11
sb:<quality> one	0 7 0 0 0 0 0 -4
sb:<quality> origin	0 12 0 -6 -1 0 0 -3
sb:<quality> owner	0 -3 0 0 -2 10 0 0
sb:<quality> parliament	0 0 0 -23 23 0 0 -1
sb:<quality> port	0 -5 0 -1 8 0 0 0
sb:<quality> president	0 2 0 2 -7 0 0 0
sb:<quality> prime	0 13 0 -5 0 0 0 -6
sb:<quality> ship	-8 -8 0 -6 16 0 0 4
sb:<quality> side	0 0 0 -15 8 0 0 8
sb:<quality> tariff	0 7 0 -15 6 0 0 0
sb:<quality> trade	0 -1 0 6 0 0 0 0
sb:<quality> wine	0 7 0 -2 0 0 0 -2
sb:<seat>	1 -14 1 -2 15 0 19 -7
sb:<seat> 's	0 -15 0 -6 11 0 0 8
sb:<seat> ,	1 0 0 2 -16 0 -3 8
sb:<seat> /	0 15 0 -12 0 0 0 -2
sb:<seat> <day-today>	0 -1 0 -3 -3 0 8 3
sb:<seat> and	0 -2 0 8 -9 0 0 3
sb:<seat> from	1 -2 0 12 -7 0 0 -4
sb:<seat> had	0 0 0 0 2 0 0 -6
sb:<seat> has	0 0 7 -2 6 0 0 -8
sb:<seat> in	0 0 0 6 0 0 0 -3
sb:<seat> is	0 0 0 -4 0 0 0 6
sb:<seat> on	0 -17 -1 15 -6 0 0 3
sb:<seat> say	0 0 4 5 -13 8 0 -8
sb:<seat> that	0 0 0 -5 0 0 0 7
sb:<seat> the	0 -2 0 -5 10 0 0 0
sb:<seat> would	0 2 0 -15 12 0 0 0
sb:<sender>	9 -5 3 -4 -2 0 -7 2
sb:<span>	-18 2 -15 1 -9 0 -4 12
sb:<span> ,	-12 17 -6 6 -3 2 0 -13
sb:<span> ;	0 -6 0 -5 0 0 0 12
sb:<span> are	0 -1 0 -24 0 0 0 26
sb:<span> before	0 -5 0 -6 1 0 0 8
sb:<span> from	0 6 0 -5 -5 0 0 5
sb:<span> in	0 -4 0 7 0 0 0 0
sb:<span> leave	0 6 0 -4 0 0 0 0
sb:<span> more	0 0 0 -7 0 0 0 9
sb:<span> of	0 -1 0 11 0 0 0 -6
sb:<span> the	-4 -5 0 16 0 0 0 -6
sb:<span> to	0 -2 0 0 -2 0 0 9
sb:<span> truce	0 -7 0 22 0 0 0 -16
sb:<taker>	-1 8 -6 8 5 -11 -2 -13
sb:<v-agree>	-22 -1 0 7 -5 0 0 6
sb:<v-bear>	-9 16 -6 -2 -2 -10 0 -3
sb:<v-begin>	13 19 0 -19 0 -5 1 -1
sb:<v-buy>	-4 0 6 0 0 13 -4 -8
sb:<v-deny>	34 -20 -5 -10 -2 -2 4 -14
sb:<v-down>	-12 3 -17 0 -2 0 9 4
sb:<v-end>	-5 -9 14 -9 1 -1 4 9
sb:<v-impose>	0 -1 -8 0 8 0 -7 1
sb:<v-propose>	-20 2 -22 14 15 -10 9 -25
sb:<v-return>	-2 6 -2 11 0 0 -3 -14
sb:<v-say>	1 10 3 -18 9 4 -7 0
sb:<v-sell>	1 -6 0 8 -8 4 1 -4
sb:<v-stay>	0 -3 7 3 -14 -10 -15 8
sb:<v-suspend>	11 -2 0 -8 -1 -4 0 4
sb:<v-target>	-16 5 3 7 4 -4 -8 -11
sb:<v-threaten>	0 1 0 3 1 0 -1 -11
sb:<v-up>	0 1 -16 11 0 0 -9 -13
sb:@	-2 -8 0 7 -4 0 0 9
sb:_	-2 4 0 -6 -3 0 0 10
sb:a	8 3 -18 -3 0 16 15 -13
sb:a .	-1 2 0 -7 -4 0 0 10
sb:a <level>	0 0 0 -7 0 0 0 10
sb:a <office>	0 -2 0 -6 2 0 7 0
sb:a <organisation>	0 7 0 -8 4 0 0 0
sb:a <quality>	0 3 0 0 2 4 0 -14
sb:a deal	0 0 0 0 -3 0 -3 9
sb:a duty	0 0 0 3 0 0 7 -11
sb:a further	0 -9 0 5 0 0 0 8
sb:a hearing	-1 -1 0 0 10 0 0 -10
sb:a law	0 -1 0 -2 0 7 0 0
sb:a licence	12 -4 0 -6 0 0 0 0
sb:a list	10 0 0 -9 0 0 0 0
sb:a new	0 13 0 -21 0 0 0 11
sb:a notice	0 5 0 -6 3 0 0 0
sb:a pause	0 -3 0 -10 0 0 0 15
sb:a period	0 3 0 -8 0 0 0 3
sb:a post	-2 9 0 -3 0 0 0 0
sb:a proclamation	0 8 0 -2 0 0 0 -5
sb:a report	0 6 0 -11 6 0 0 0
sb:a rise	0 9 0 -7 0 0 0 0
sb:a second	0 -1 0 0 10 -1 0 -2
sb:a separate	8 0 0 -3 0 0 0 -6
sb:a surcharge	0 -5 0 17 0 0 0 -16
sb:a tariff	0 6 0 0 -11 0 0 2
sb:a third	-1 -3 0 -2 -2 0 7 3
sb:a trade	0 -7 0 -6 0 0 0 12
sb:a truce	-1 2 0 26 -5 0 0 -26
sb:a vote	0 -6 0 4 0 0 0 0
sb:about	0 8 0 -14 0 0 0 9
sb:about the	0 11 0 -1 -6 0 0 -3
sb:above	1 4 0 -7 0 0 0 0
sb:abroad	0 -11 0 12 0 0 0 0
sb:accept	0 7 0 -9 10 0 0 -7
sb:accord	0 12 0 -9 0 0 0 -1
sb:according	0 -2 0 6 1 0 0 -5
sb:act	0 -6 0 0 6 0 0 0
sb:additional	1 -3 2 -13 -3 0 0 19
sb:additional <level>	3 -11 0 5 -1 0 0 6
sb:additional duty	0 -12 5 -11 0 0 0 20
sb:additional tariff	0 21 0 -20 0 0 0 0
sb:adopt	0 9 0 -3 0 0 0 -7
sb:affiliate	9 0 0 -11 3 0 0 -1
sb:affiliate rule	12 0 0 -15 4 0 0 -7
sb:after	0 12 -5 2 0 0 0 -10
sb:after <number>	0 14 0 -1 -11 0 0 0
sb:after <person>	0 0 0 -1 0 0 0 6
sb:after a	0 9 0 -4 0 0 0 -3
sb:after that	0 -3 0 11 0 0 0 -5
sb:again	0 0 3 -6 -14 0 0 12
sb:again ,	0 -7 0 2 -2 0 0 8
sb:again from	0 -7 0 2 -5 0 0 10
sb:again in	0 -1 0 9 0 0 0 -3
sb:again on	0 9 6 -4 0 0 0 -12
sb:against	0 -11 0 -7 14 0 0 0
sb:against the	0 0 0 -14 16 0 0 0
sb:agree	-8 -1 -3 -1 -24 0 4 12
sb:agree ,	0 9 0 -16 -2 0 6 2
sb:agree in	-3 -4 0 -12 0 0 0 19
sb:agree on	0 -4 0 18 -4 2 0 -12
sb:agree to	0 0 0 -10 -6 0 0 17
sb:agreement	-6 -1 -5 24 0 4 -8 -14
sb:agreement ,	0 -1 0 0 7 0 0 -6
sb:agreement by	0 0 0 2 -2 0 -8 7
sb:agreement on	0 0 0 -6 0 8 0 0
sb:agreement was	0 0 0 -6 0 0 0 7
sb:agreement with	0 0 0 13 0 0 0 -9
sb:ahead	0 -12 0 21 0 0 0 -11
sb:airport	0 0 0 12 -6 0 0 -2
sb:alert	0 15 0 -7 0 0 0 -8
sb:alert :	0 10 0 -5 0 0 0 0
sb:alert —	0 -3 0 6 0 0 0 0
sb:alexandria	0 0 0 16 0 0 0 -14
sb:all	-6 14 3 -10 -10 7 0 -1
sb:all <quality>	0 17 0 -15 0 0 0 -1
sb:all of	0 -4 0 -18 0 0 0 22
sb:all the	0 7 0 -6 -1 0 0 0
sb:allowed	0 -4 0 9 0 0 0 -1
sb:alone	0 -8 0 0 0 0 0 8
sb:along	0 0 0 8 0 0 0 -6
sb:already	2 13 0 0 -10 0 0 -4
sb:also	0 0 7 2 0 0 0 -8
sb:am	0 0 0 14 -3 0 0 -7
sb:among	5 -1 0 -7 6 0 0 0
sb:among them	4 -1 0 -8 6 0 0 0
sb:an	0 6 0 0 -2 4 -6 -3
sb:an <quality>	0 8 0 0 -1 0 0 -5
sb:an additional	3 -7 0 13 -4 0 0 -5
sb:an extension	0 11 -4 -24 8 0 0 17
sb:an extra	0 7 0 -7 0 0 0 0
sb:an hour	0 0 0 -7 0 0 0 8
sb:an order	0 -1 7 2 -1 8 0 -10
sb:and	1 0 -7 0 3 -22 -10 4
sb:and <level>	0 5 0 0 0 0 0 -6
sb:and <name>	-11 -16 0 -3 -10 0 -6 31
sb:and <number>	0 -3 1 4 -7 0 0 0
sb:and <person>	0 2 0 16 -2 0 0 -17
sb:and <quality>	0 -18 0 8 -3 0 0 10
sb:and <seat>	-2 -11 0 9 -4 0 0 5
sb:and above	1 4 0 -8 0 0 0 0
sb:and after	0 -7 0 0 0 0 0 9
sb:and antimony	8 0 0 0 0 0 0 -4
sb:and are	0 7 -1 0 -7 0 0 1
sb:and end	0 -1 0 -23 4 0 8 11
sb:and enter	0 -25 4 10 10 0 0 0
sb:and expire	0 -5 0 0 0 0 0 6
sb:and from	3 12 0 -11 0 0 0 -1
sb:and if	0 -3 0 11 0 0 0 -7
sb:and in	0 -3 -2 16 5 0 0 -15
sb:and is	0 -10 0 -13 10 0 0 12
sb:and it	0 2 0 -8 8 0 0 2
sb:and last	0 0 0 -8 0 0 8 0
sb:and mr	0 0 0 -1 -2 0 0 6
sb:and not	0 -7 0 23 0 0 0 -16
sb:and now	0 0 0 -5 0 0 0 6
sb:and on	1 33 0 -13 -12 0 0 -19
sb:and say	0 0 0 -4 6 0 0 0
sb:and textile	0 -6 0 6 0 0 0 0
sb:and that	-4 8 2 10 3 0 0 -21
sb:and the	6 -5 -4 13 0 -1 0 -10
sb:and their	0 0 0 9 0 0 0 -7
sb:and they	0 0 0 -11 2 0 0 11
sb:and we	0 7 0 -2 0 0 0 -1
sb:and will	0 6 0 -7 0 0 0 2
sb:annex	0 21 0 -27 0 0 0 5
sb:announce	14 5 -5 1 -19 -3 0 -4
sb:announce for	0 11 0 -7 -3 0 0 0
sb:announce on	9 -1 0 -6 -4 0 0 3
sb:announce that	4 -4 0 11 -8 0 0 -1
sb:annual	0 -4 0 10 -2 0 0 0
sb:another	0 20 0 0 -4 0 0 -12
sb:another <level>	0 10 0 -7 0 0 0 0
sb:another <number>	0 6 0 -13 0 0 0 9
sb:another <points>	0 0 0 -7 0 0 0 8
sb:another <span>	0 -2 0 26 0 0 0 -24
sb:answer	-2 -10 0 1 10 0 0 1
sb:answer :	0 6 0 -9 0 0 0 3
sb:antimony	23 -7 0 -4 0 0 0 -14
sb:any	-1 5 0 7 -1 0 0 -9
sb:app	0 -3 0 0 0 6 0 0
sb:app 's	0 -1 0 -6 0 10 0 0
sb:application	-3 -4 0 -5 18 0 0 -4
sb:application for	-3 -1 0 -1 12 0 0 -2
sb:apply	2 3 -3 -15 -2 0 0 17
sb:apply again	0 18 0 -12 0 0 0 -6
sb:apply from	2 0 0 -4 -2 0 0 7
sb:apply to	0 16 0 -6 -4 0 0 -5
sb:apply until	2 -9 0 -7 -1 0 0 12
sb:approval	0 -9 0 3 4 0 0 0
sb:approval of	0 -7 0 0 0 0 0 5
sb:approve	-1 -24 0 21 -1 0 0 1
sb:approve by	0 -5 0 16 -10 0 0 0
sb:are	2 14 0 -18 10 -13 -13 0
sb:are back	0 20 0 -5 0 0 0 -15
sb:are due	1 -19 0 -1 18 0 0 -3
sb:are enter	0 9 1 0 -9 0 0 0
sb:are expect	0 0 0 9 -4 0 0 0
sb:are in	0 3 0 0 1 0 0 -7
sb:are not	0 12 0 -10 -4 0 0 0
sb:are to	0 -4 4 5 3 0 0 -8
sb:argument	0 0 0 -11 14 0 0 0
sb:armistice	0 0 0 14 0 0 0 -13
sb:army	0 -1 0 17 -5 0 0 -10
sb:around	0 -5 0 -2 0 0 0 10
sb:arrangement	-3 -15 -3 -18 -4 0 0 39
sb:arrangement ,	0 3 0 -8 0 0 0 3
sb:arrangement is	0 0 0 -7 0 0 0 9
sb:arrangement of	0 -6 0 5 0 0 0 1
sb:arrangement with	0 -10 0 2 0 0 0 5
sb:arrive	0 6 5 -11 0 0 -1 0
sb:arrive by	0 5 6 -10 -2 0 0 2
sb:arrive in	0 -7 0 10 0 0 0 0
sb:arrived	0 -2 0 14 -4 0 0 -5
sb:article	0 -6 0 16 -6 0 0 -2
sb:artificial	8 -8 0 0 0 0 0 0
sb:as	0 16 -5 -11 6 0 0 -5
sb:as early	0 -4 0 -10 6 0 0 8
sb:as of	0 39 0 -23 -4 0 0 -20
sb:as they	0 0 0 12 0 0 0 -11
sb:ask	0 13 0 -29 2 0 0 26
sb:ask :	0 8 0 -13 0 0 0 5
sb:ask about	0 8 0 -5 0 0 0 0
sb:ask for	0 -8 0 -7 1 0 0 14
sb:at	-20 6 0 -9 10 0 -7 2
sb:at <level>	0 15 0 -13 -7 0 0 8
sb:at <seat>	0 -1 0 13 -4 0 0 -1
sb:at a	0 6 0 7 -3 0 0 -12
sb:at it	0 0 0 13 0 0 0 -8
sb:at its	0 8 0 -8 6 0 0 -6
sb:at least	0 7 0 -4 5 0 0 -7
sb:at midnight	0 0 -1 -4 -1 0 0 8
sb:at noon	0 -7 0 16 0 0 0 -7
sb:at one	0 -1 0 7 0 0 0 -4
sb:at present	0 7 0 0 0 0 0 -5
sb:at the	-2 -1 0 12 -9 0 0 -3
sb:avoid	0 8 0 -7 0 0 0 0
sb:avoid the	0 8 0 -7 0 0 0 0
sb:away	9 -6 0 -9 0 0 0 9
sb:away on	0 -2 0 -6 0 0 0 10
sb:back	-3 20 -2 -2 -21 6 0 -7
sb:back on	-2 14 0 -7 -2 0 0 -2
sb:ban	3 2 0 -9 -4 12 0 -8
sb:ban on	4 9 0 -13 -1 4 0 -3
sb:bank	0 -8 0 5 0 3 0 0
sb:battery	13 -2 0 -6 -1 0 0 -2
sb:be <level>	0 5 0 0 0 0 0 -6
sb:be apply	4 3 0 -11 5 0 0 -3
sb:be approve	0 -2 0 15 -11 0 0 0
sb:be at	0 8 0 0 0 0 0 -4
sb:be back	0 8 0 1 -6 0 0 -5
sb:be charge	0 0 0 5 -6 0 0 0
sb:be collect	0 1 0 -18 9 0 0 5
sb:be discuss	0 0 0 6 -3 0 0 0
sb:be due	0 0 0 -14 8 0 0 3
sb:be extend	0 -3 4 -11 0 0 0 10
sb:be hold	-2 -5 0 9 0 0 0 0
sb:be in	0 -4 0 20 -10 0 0 -7
sb:be lodged	0 0 0 -3 9 0 0 -1
sb:be on	0 0 0 -4 -1 0 0 6
sb:be prolonged	0 5 6 15 0 0 0 -25
sb:be suspend	0 -4 0 -7 9 0 0 1
sb:because	0 0 0 -15 7 0 0 7
sb:beef	0 -2 0 6 0 0 0 -3
sb:been	0 -10 0 11 0 7 -6 -4
sb:been <level>	0 -11 0 5 0 0 0 3
sb:been at	0 3 0 0 6 0 0 -8
sb:been due	0 -12 0 11 -1 0 0 0
sb:been extend	0 0 0 15 0 0 0 -14
sb:been in	0 0 0 15 0 0 0 -12
sb:been on	2 -5 0 -5 0 0 0 9
sb:been prolonged	0 -6 0 5 0 0 0 0
sb:been tell	0 5 0 -13 3 8 0 0
sb:before	-15 -7 8 -10 13 -9 -12 12
sb:before ,	0 0 0 -4 0 0 0 6
sb:before <day-ahead>	0 -17 5 -7 17 0 0 -4
sb:before <day-today>	0 0 17 -8 -2 0 0 -4
sb:before <number>	0 -6 0 0 7 0 0 0
sb:before that	0 -3 -4 -5 13 0 0 0
sb:before the	-2 -8 3 4 4 0 0 -3
sb:begin	-12 3 -3 -9 18 0 7 -5
sb:begin a	0 0 0 -8 0 0 0 8
sb:begin in	0 1 0 6 0 0 0 -8
sb:begin on	-5 4 0 -10 11 0 0 5
sb:being	0 0 0 -7 -1 0 0 14
sb:bergen	0 -1 0 12 -1 0 0 -5
sb:bessent	0 -2 0 7 0 0 0 0
sb:between	-4 -15 -4 13 4 0 0 -1
sb:between <name>	0 -3 0 0 -3 0 0 9
sb:between <person>	0 0 0 10 0 0 0 -8
sb:between the	0 -10 0 -4 -1 0 0 14
sb:beyond	0 4 0 -16 0 0 0 14
sb:big	0 -2 0 14 0 0 0 -10
sb:boat	0 -5 0 -7 8 0 0 6
sb:bond	0 -2 0 0 8 0 0 -3
sb:border	0 9 0 -3 -2 0 0 0
sb:both	-11 26 -8 -13 -6 -6 -5 6
sb:both country	0 8 0 -16 9 0 0 0
sb:both duty	0 10 0 -9 0 0 0 0
sb:both government	0 -4 0 13 -2 0 0 -2
sb:both of	0 4 0 -6 0 0 0 3
sb:both side	-1 -1 0 9 5 0 -1 -8
sb:brandy	0 0 0 -7 0 0 0 7
sb:break	0 -11 0 34 -1 0 0 -24
sb:bridge	0 -2 0 13 -4 0 0 -4
sb:brief	0 -2 0 -3 0 0 0 7
sb:brief —	0 0 0 -7 0 0 0 7
sb:bring	0 0 0 -4 0 0 0 9
sb:bulletin	-3 0 0 10 0 0 0 0
sb:busan	-4 -14 0 -5 -5 0 0 22
sb:busan ,	-2 -5 0 0 0 0 0 8
sb:busan last	0 0 0 -16 0 0 0 17
sb:busan on	0 -2 0 8 -2 0 0 -1
sb:business	0 -6 0 -1 0 12 0 -3
sb:but	-3 14 0 -6 3 0 0 -6
sb:but <person>	0 11 0 -11 0 0 0 1
sb:but the	-2 0 0 12 -2 0 0 -3
sb:butter	0 -1 0 5 -7 0 5 -2
sb:buy	0 -3 0 3 7 0 0 -5
sb:buy <goods-amount>	0 0 0 11 0 0 0 -4
sb:buyer	0 1 0 5 8 -10 0 -7
sb:by	0 -7 -5 0 8 -3 19 -13
sb:by <day-ahead>	0 13 0 -16 1 0 0 3
sb:by <level>	0 -23 0 30 -7 0 0 -1
sb:by <number>	0 -11 0 10 5 0 0 -4
sb:by <person>	0 7 0 -5 -5 0 0 5
sb:by <points>	0 8 0 0 -3 0 0 -6
sb:by <span>	0 -4 0 8 3 0 0 -5
sb:by a	0 0 0 -5 -1 0 0 8
sb:by its	0 4 0 -12 2 0 0 3
sb:by law	0 11 0 -5 -1 2 0 -9
sb:by our	0 6 0 -15 0 0 0 10
sb:by telephone	0 -4 0 6 -1 0 0 0
sb:by the	-1 -17 -4 15 -1 -4 18 -12
sb:by video	0 -7 0 17 -4 0 0 -4
sb:by wednesday	0 13 0 -10 0 2 0 -8
sb:by which	0 -5 0 -6 8 0 0 4
sb:bytedance	0 0 0 -2 0 7 0 0
sb:c	0 9 6 -13 2 0 0 -6
sb:cabinet	0 12 0 -7 1 0 0 -4
sb:call	0 0 0 17 3 0 0 -23
sb:call ,	0 -1 0 -11 13 0 0 0
sb:call a	0 0 0 8 -4 0 0 -1
sb:call it	0 0 0 9 0 0 0 -6
sb:call with	0 8 0 -8 0 0 0 0
sb:can	0 -12 0 -5 14 0 -1 3
sb:can be	0 -7 0 -9 23 0 0 -6
sb:cannot	0 16 0 -20 5 0 0 -2
sb:carry	0 0 0 12 -7 0 0 -5
sb:carry the	0 3 0 -9 -2 0 0 9
sb:cartagena	0 -8 0 10 0 0 0 0
sb:case	0 6 0 -24 23 0 0 -8
sb:case against	0 -7 0 -6 13 0 0 0
sb:cease	0 11 0 -16 -6 0 0 9
sb:cease to	0 11 0 -7 -5 0 0 0
sb:ceasefire	0 3 0 16 0 0 0 -19
sb:cement	0 -4 0 10 0 0 0 -4
sb:central	0 -8 0 11 0 0 0 0
sb:central bank	0 -7 0 9 0 0 0 0
sb:certificate	0 -11 -1 -9 24 0 0 -9
sb:change	0 10 8 -8 2 0 0 -15
sb:change on	0 -12 11 0 8 0 0 -9
sb:charge	-5 9 -5 -4 -2 0 0 4
sb:charge <level>	0 -19 0 9 0 0 0 13
sb:charge on	0 19 0 -10 0 0 0 -8
sb:chip	0 0 0 6 -1 4 0 0
sb:city	0 -10 0 33 -8 0 0 -20
sb:claim	0 -2 0 -11 22 0 0 -7
sb:clear	0 -11 -1 6 -5 0 0 11
sb:client	0 10 7 -5 -10 0 0 -3
sb:client alert	0 12 0 -5 0 0 0 -3
sb:clock	0 6 0 -16 0 0 0 12
sb:close	0 -20 0 9 -13 14 0 3
sb:close of	0 0 0 -5 0 0 0 8
sb:close on	0 -13 0 3 -10 15 0 1
sb:closed	0 0 0 24 -16 0 0 -8
sb:closed on	0 -3 0 11 -5 0 0 0
sb:club	0 -1 0 22 0 -1 0 -16
sb:coal	0 -8 0 14 -2 0 0 0
sb:cocoa	0 -13 0 13 -3 0 0 3
sb:coconut	0 0 3 -3 -1 0 7 -6
sb:coconut oil	0 0 3 -3 -1 0 7 -6
sb:coffee	0 -20 0 23 0 0 0 -1
sb:colleague	0 0 0 -4 0 0 0 9
sb:collect	0 -2 0 -12 9 0 0 10
sb:collect from	0 8 0 -8 0 0 0 0
sb:collect the	0 -6 0 11 -2 0 0 0
sb:collection	0 5 0 14 -4 0 0 -16
sb:column	0 15 0 -10 -5 0 0 0
sb:come back	-4 0 0 -1 0 0 0 6
sb:come by	0 -7 0 14 0 0 -1 0
sb:come down	0 3 0 -6 0 0 0 0
sb:come in	0 7 0 -8 0 0 0 0
sb:come on	0 4 0 0 0 0 0 -6
sb:come to	0 -11 0 3 -4 2 0 5
sb:comment	0 -12 0 -2 17 0 0 -8
sb:comment on	0 -9 0 -4 14 0 0 -2
sb:commission	0 6 0 2 0 0 0 -7
sb:common	0 0 0 -8 0 0 0 10
sb:company	0 1 0 20 -9 0 0 -21
sb:conclude in	0 0 0 9 0 0 0 -7
sb:conclude on	0 8 0 -10 0 0 0 2
sb:confirm	0 -13 0 1 11 0 0 -1
sb:confirm it	0 0 0 6 -8 0 0 3
sb:confirm on	0 0 0 10 0 0 0 -8
sb:confirm that	0 0 0 -7 7 0 0 0
sb:confirm the	0 -6 0 8 -1 0 0 1
sb:consent	0 0 0 -15 12 0 0 7
sb:consultation	0 -9 0 7 5 0 0 -2
sb:consumer	0 -2 0 -3 0 0 0 9
sb:contact	0 0 0 -11 12 0 0 0
sb:continue	0 10 0 -17 -3 0 0 13
sb:continue to	0 0 0 -6 0 0 0 9
sb:contract	-2 -13 0 29 -14 0 -2 -2
sb:control	5 -4 -1 11 -5 0 0 -3
sb:control of	0 0 0 8 0 0 0 -1
sb:conversation	0 -5 0 14 0 0 0 -7
sb:copper	0 16 0 -7 -1 0 0 -1
sb:cork	0 12 0 -16 0 0 0 7
sb:corrected	0 -1 0 -5 10 0 0 0
sb:cost	0 0 0 -3 0 0 0 7
sb:cotton	0 15 9 -18 -6 0 0 -4
sb:could	0 -21 0 23 -5 0 0 0
sb:council	0 -8 0 -3 11 0 0 0
sb:count	0 0 0 -13 0 0 0 19
sb:counted	0 0 0 -9 0 0 0 11
sb:counted from	0 0 0 -10 0 0 0 11
sb:counter	0 -13 0 10 -1 0 0 7
sb:counter -	0 -12 0 8 0 0 0 9
sb:countermeasure	-1 6 0 7 -2 0 0 -12
sb:countermeasure ,	-1 6 0 7 -2 0 0 -12
sb:counterpart	10 0 0 -7 0 0 0 0
sb:counterpart ,	10 0 0 -5 0 0 0 0
sb:country	-9 7 -4 -8 0 -2 6 4
sb:country from	0 6 0 -4 0 0 0 0
sb:country have	0 0 0 -5 0 0 7 0
sb:country will	0 1 0 -13 11 0 0 0
sb:country would	0 -9 0 15 0 0 0 -4
sb:county	0 -11 0 23 -10 0 0 -1
sb:crane	0 17 0 0 -12 0 0 -6
sb:current	0 0 0 -17 0 13 0 5
sb:custom	0 6 -6 -2 2 0 0 0
sb:customer	0 0 0 8 -3 0 0 0
sb:cut	0 -2 0 6 3 0 5 -16
sb:cut its	0 -7 0 9 0 0 0 0
sb:date	-1 24 -1 -19 -4 3 6 -5
sb:date ,	0 -6 0 3 -6 0 7 0
sb:date :	0 -7 0 9 0 0 0 0
sb:date is	0 2 0 -20 0 0 0 15
sb:day	-3 -15 -13 -3 15 -1 0 15
sb:day ,	0 7 0 -2 -3 0 0 0
sb:day are	0 -14 -8 5 16 0 0 0
sb:day is	0 -4 0 13 0 0 0 -6
sb:day of	0 0 0 -4 0 0 0 6
sb:daylight	0 4 0 0 -6 0 0 0
sb:de	0 -3 0 6 0 0 0 0
sb:deadline	0 12 0 -3 -21 25 3 -32
sb:deadline for	0 3 0 1 -7 14 0 -19
sb:deadline is	0 6 0 0 0 0 0 -1
sb:deadline of	0 -3 0 -8 -2 11 4 0
sb:deal	8 -4 -1 -11 0 4 3 7
sb:deal that	0 0 0 -3 0 0 0 6
sb:deal with	0 -1 0 -9 14 0 0 0
sb:dearer	0 4 0 -12 4 0 0 2
sb:decide	0 -19 0 0 16 0 0 -2
sb:decide on	0 -13 0 -6 14 0 0 3
sb:decided	0 4 0 -6 0 0 0 3
sb:decided to	0 2 0 -10 0 0 0 8
sb:decision	0 -7 0 18 -6 0 0 -6
sb:decision is	0 0 0 5 1 0 0 -6
sb:declare	0 0 0 -15 0 0 0 15
sb:declare on	0 1 0 -6 0 0 0 5
sb:decree	0 3 0 -6 0 0 0 5
sb:decree on	0 7 0 -3 -2 0 0 0
sb:delegation	0 -9 0 24 0 0 0 -13
sb:delegation of	0 0 0 11 0 0 0 -10
sb:deliver	0 -7 0 0 0 0 7 0
sb:desk	0 -9 -3 15 0 0 0 -1
sb:detail	0 -1 0 9 0 0 0 -2
sb:did	0 -11 0 33 -6 0 0 -15
sb:did ,	0 -2 0 11 0 0 0 -5
sb:did not	0 10 0 -8 0 0 0 0
sb:die	0 1 0 -10 0 0 0 9
sb:die on	0 8 0 -13 0 0 0 4
sb:dinner	0 -10 0 3 -1 0 0 6
sb:discuss	0 -6 0 13 -12 0 0 4
sb:dispute	0 0 0 1 -8 0 0 4
sb:dispute over	0 2 0 2 -7 0 0 0
sb:district	0 -4 0 7 0 0 0 0
sb:do	0 -2 0 9 -17 0 -2 14
sb:do not	0 -4 0 12 -8 0 -1 3
sb:do so	0 7 0 -2 -2 0 0 0
sb:doe	-1 20 0 -21 -2 0 -3 12
sb:doe not	0 17 0 -8 -18 0 -3 11
sb:donald	6 -8 0 0 0 9 0 -7
sb:donald trump	6 -7 0 1 0 0 0 0
sb:double	0 0 0 8 -1 0 0 -6
sb:down	-1 0 4 8 -5 5 0 -8
sb:down again	0 7 0 -6 0 0 0 0
sb:down by	0 2 0 -5 0 6 0 -1
sb:down for	0 -3 0 13 0 0 0 -8
sb:down to	0 2 6 -6 0 0 0 0
sb:driver	0 0 0 -6 9 0 0 -1
sb:drop	0 8 0 -10 0 0 0 2
sb:due	0 -13 0 3 14 -3 -2 -2
sb:due by	0 0 0 -2 8 0 0 0
sb:due in	0 -3 0 19 -4 0 0 -12
sb:due to	3 0 3 -7 -7 0 0 7
sb:during	0 16 0 8 0 0 0 -23
sb:during the	0 17 0 7 0 0 0 -24
sb:duty	-20 9 20 -36 7 -4 7 14
sb:duty ,	0 -11 4 6 -6 0 0 1
sb:duty are	0 15 0 -1 -3 0 0 -9
sb:duty by	0 7 0 -15 4 0 5 -4
sb:duty end	0 3 10 -11 0 0 0 0
sb:duty fall	0 -5 0 -3 11 0 0 -2
sb:duty for	0 9 0 -12 0 0 0 1
sb:duty from	0 -2 0 10 0 0 0 -5
sb:duty is	0 -3 0 -1 0 0 0 7
sb:duty of	-2 1 5 -3 -7 0 6 0
sb:duty on	-3 0 -2 10 -15 0 0 0
sb:duty pay	0 8 -1 0 0 0 0 -1
sb:duty that	0 5 0 -7 1 0 0 0
sb:duty until	0 -5 4 -11 -3 0 0 13
sb:duty will	0 1 0 -9 0 0 0 7
sb:duty would	0 0 0 -9 0 0 0 9
sb:each	-1 -13 0 9 0 0 0 4
sb:each other	0 -12 0 0 4 0 0 9
sb:each side	0 -6 0 9 -3 0 0 0
sb:earlier	0 13 0 -20 15 0 0 -10
sb:early as	0 -4 0 -10 6 0 0 8
sb:earth	17 -15 0 0 -7 0 0 -1
sb:earth ,	12 -1 0 -7 -2 0 0 0
sb:eastern	0 0 -1 -9 11 0 0 -1
sb:eastern time	0 -14 0 0 18 0 0 -5
sb:economy	0 -8 0 12 0 0 0 -1
sb:economy minister	0 -4 0 6 0 0 0 0
sb:edition	0 0 0 6 0 0 0 -5
sb:effect	6 19 0 -15 -19 -1 0 1
sb:effect at	0 6 0 -11 0 0 0 3
sb:effect from	0 8 0 0 -6 0 0 -5
sb:effect on	3 -1 0 0 -6 0 0 5
sb:effective	0 14 0 -11 0 0 0 -3
sb:either	0 -7 0 -9 13 0 0 0
sb:either side	0 0 0 -4 10 0 0 -5
sb:election	0 -4 0 11 -4 0 0 0
sb:electricity	0 -11 0 14 0 0 0 0
sb:else	0 7 0 -9 0 0 0 2
sb:elsewhere	0 6 0 -3 0 0 0 -1
sb:emergency	-2 8 0 3 -3 0 0 -11
sb:end	-5 -23 15 2 -8 -7 10 10
sb:end ,	0 -9 0 -16 0 0 8 18
sb:end at	0 -11 8 11 8 0 0 -17
sb:end in	0 0 0 -10 0 0 0 12
sb:end of	0 -2 10 -10 -3 0 0 7
sb:end the	-2 -4 7 4 0 0 0 -5
sb:enter	2 13 10 -11 -5 0 0 -13
sb:enter before	0 -14 6 -5 13 0 0 -1
sb:enter into	4 15 0 -11 -3 0 0 -6
sb:entry	0 0 0 -3 13 0 0 -1
sb:episode	0 10 0 -9 0 0 0 0
sb:every	8 1 0 -11 6 0 0 -6
sb:everybody	0 5 0 -8 -1 0 0 5
sb:everywhere	0 20 0 -14 0 0 0 -5
sb:exchanged	0 0 0 -6 0 0 0 8
sb:exclusion	-3 -21 41 -3 -7 0 0 -28
sb:exclusion from	0 -8 13 0 0 0 0 -6
sb:exempt	0 2 11 -6 0 0 0 -9
sb:exempt if	0 1 13 -5 -6 0 0 -4
sb:exemption	0 -2 9 -3 0 0 0 -1
sb:expect	0 8 0 6 -5 0 -1 -7
sb:expect on	0 0 0 -3 8 0 0 0
sb:expect to	0 -10 0 1 9 0 0 -5
sb:expert	0 -7 0 13 -6 0 0 1
sb:expert ,	0 0 0 6 -4 0 0 0
sb:expire	-6 -3 14 -1 -2 0 0 0
sb:expire at	0 0 0 8 0 0 0 -11
sb:expire in	0 0 0 0 3 0 0 -6
sb:expire on	-6 -4 14 0 -7 0 0 0
sb:export	12 -6 6 9 -19 0 0 -8
sb:export control	-6 0 0 8 0 0 0 0
sb:export of	4 -4 0 7 -4 0 0 -2
sb:exporter	0 3 0 -17 14 0 0 0
sb:extend	0 -13 12 20 0 0 0 -20
sb:extend ,	2 0 0 -4 6 0 0 -4
sb:extend the	0 0 0 6 -1 0 0 -4
sb:extend their	0 0 0 8 0 0 0 -8
sb:extend to	0 -1 9 2 -3 0 0 -5
sb:extend until	0 0 0 11 0 0 0 -9
sb:extension	-1 0 0 -10 8 -2 0 8
sb:extension ,	0 4 0 3 0 0 0 -9
sb:extension of	0 0 0 -12 0 0 0 15
sb:extension on	0 0 0 6 0 0 0 0
sb:extension to	0 0 0 -8 -1 0 0 13
sb:extra	0 10 0 -7 0 0 0 0
sb:extra <level>	0 4 0 -6 0 0 0 3
sb:face	0 11 0 -19 0 1 2 5
sb:face <level>	0 0 0 -8 0 0 0 12
sb:face a	0 3 0 -8 0 2 4 -3
sb:fact	0 0 0 14 -2 0 0 -8
sb:fact sheet	0 0 0 14 -2 0 0 -8
sb:fail ,	-1 -13 0 8 0 0 0 10
sb:fail to	0 12 0 -3 0 0 0 -8
sb:failed	0 -6 0 8 0 0 0 0
sb:fall	0 -6 0 3 0 0 0 7
sb:fall by	0 -14 0 7 0 0 0 6
sb:fall from	0 10 0 -9 0 0 0 0
sb:fall on	0 13 0 -8 -2 0 0 -1
sb:fall to	0 -8 0 14 -1 0 0 -7
sb:far	0 0 0 9 0 0 0 -7
sb:fare	0 -14 0 24 0 0 0 -12
sb:farm	0 1 9 0 -9 0 0 -7
sb:fee	-13 -21 -7 20 24 -2 0 -20
sb:fee ,	5 0 0 3 0 0 0 -10
sb:fee for	-4 -7 0 30 -7 0 0 -13
sb:fee on	-8 -9 0 9 11 0 0 -6
sb:fentanyl	-2 13 0 -9 -8 0 0 4
sb:ferry	0 -10 0 22 0 0 0 -13
sb:fifth	0 0 0 -4 0 0 0 6
sb:figure	0 -7 0 0 6 0 0 0
sb:final	0 -15 0 -3 13 0 0 7
sb:fine	0 -5 0 17 -4 0 0 -7
sb:finished	0 11 0 -18 0 0 11 0
sb:first	0 -1 0 17 0 -2 0 -14
sb:first ,	0 0 0 -7 7 0 0 0
sb:first round	0 0 0 9 0 0 0 -8
sb:flash	0 6 0 -15 0 0 0 8
sb:flew	0 0 0 -3 0 0 0 7
sb:fly	0 -4 0 0 0 0 8 -3
sb:fly to	0 -4 0 0 0 0 8 -3
sb:follow	0 12 0 -8 6 0 0 -9
sb:follow on	0 7 0 -9 9 0 0 -7
sb:followed	0 -4 0 -10 0 0 0 14
sb:for	-18 -5 8 4 0 7 7 0
sb:for <name>	0 -16 9 1 8 0 7 -10
sb:for <number>	0 -3 0 27 -19 0 0 -2
sb:for <quality>	-6 4 0 -12 13 0 0 1
sb:for <span>	-7 -7 -5 -11 -10 3 0 33
sb:for a	0 0 0 -24 5 13 12 2
sb:for an	0 0 0 -7 0 0 0 10
sb:for another	0 0 0 13 0 0 0 -13
sb:for good	0 -2 0 7 0 0 0 0
sb:for its	0 -9 0 13 -4 -2 0 0
sb:for the	-2 7 0 -8 0 0 0 3
sb:for those	0 -7 0 -3 0 0 0 11
sb:force	5 12 0 -23 0 0 0 8
sb:force on	4 3 0 -6 -3 0 0 0
sb:force until	0 0 1 -15 3 0 0 7
sb:foreign	2 -1 0 6 0 0 0 -5
sb:form	0 -3 0 -12 18 0 0 -1
sb:former	0 0 0 13 0 0 0 -12
sb:found	0 -17 0 25 -12 0 5 -12
sb:found by	0 0 0 2 -7 0 5 0
sb:fourth	0 -2 0 0 6 0 0 0
sb:framework	0 -6 0 8 0 0 0 0
sb:free of	0 12 0 -9 2 0 0 -6
sb:freeze	0 0 0 -7 0 0 0 11
sb:friday	0 4 7 -10 7 -2 0 -6
sb:friday ,	1 6 7 -9 2 -2 0 -10
sb:from	4 19 21 -9 -2 -8 -22 -21
sb:from <day-ahead>	0 -16 -3 -3 -11 0 0 26
sb:from <day-gone>	0 15 0 -4 -3 0 0 -5
sb:from <level>	0 9 0 0 -7 0 0 -5
sb:from <name>	6 -11 19 -8 -7 0 0 7
sb:from <number>	0 12 -4 1 -3 0 0 -12
sb:from <seat>	2 -6 0 -17 18 0 0 0
sb:from the	10 -4 16 -6 0 0 0 -9
sb:front	0 0 0 12 -3 0 0 -6
sb:frozen	0 0 0 24 -8 0 0 -18
sb:full	0 4 0 7 -2 0 0 -10
sb:further	-1 -10 0 9 -7 0 0 10
sb:further <level>	0 -9 0 16 0 0 0 -4
sb:further <points>	0 3 0 -18 0 0 0 17
sb:gallium	32 -9 0 -5 -5 0 0 -21
sb:gallium ,	21 -7 0 -1 0 0 0 -14
sb:gas	0 -12 0 13 0 0 0 0
sb:gate	0 -8 0 21 4 0 0 -18
sb:gave	0 -12 0 8 -4 3 7 -6
sb:geneva	0 -3 0 0 -4 0 0 10
sb:geneva ,	0 6 0 -4 0 0 0 0
sb:geneva on	0 -2 0 8 0 0 0 -3
sb:georgia	0 -3 0 -10 7 0 0 6
sb:georgia 's	0 0 0 -8 7 0 0 1
sb:germanium	30 -8 0 -9 0 0 0 -21
sb:germanium and	8 0 0 0 0 0 0 -4
sb:get	0 -15 0 5 14 0 0 -1
sb:give	0 -1 0 -8 3 0 5 3
sb:give its	0 0 0 -11 14 0 0 0
sb:given	0 -3 0 6 -4 0 0 2
sb:go	-1 -16 -7 5 -3 0 -3 16
sb:go ,	0 -8 0 9 0 0 0 0
sb:go back	0 6 0 -12 0 0 0 4
sb:go into	0 -8 0 4 3 0 0 0
sb:go on	-1 -16 0 0 -2 0 0 16
sb:go to	0 -18 0 15 0 0 0 2
sb:go up	0 3 0 10 -3 0 0 -15
sb:gold	0 -1 6 1 0 0 0 -5
sb:good	-17 -2 14 -11 3 -7 -8 14
sb:good ,	-1 -6 0 0 0 0 0 12
sb:good :	0 3 0 -7 0 0 0 3
sb:good are	0 0 0 0 7 0 0 -7
sb:good at	0 4 0 -7 0 0 0 2
sb:good for	0 0 0 12 0 0 0 -9
sb:good from	0 0 -3 -4 0 0 0 14
sb:good loaded	0 -31 11 4 12 0 0 0
sb:good of	0 4 -3 -4 -3 0 0 6
sb:good on	0 6 0 1 -5 0 0 -2
sb:good pay	0 12 0 -1 0 0 0 -7
sb:good suspend	0 -2 0 -3 0 0 0 8
sb:good that	0 -9 7 23 -5 0 0 -18
sb:good to	0 4 6 -14 0 0 0 6
sb:good until	0 8 0 -7 -2 0 0 4
sb:good will	0 5 0 -10 0 0 0 5
sb:good would	0 9 1 -18 0 0 0 5
sb:government	-2 -23 0 21 -3 0 0 2
sb:grain	0 -4 0 1 7 0 0 -1
sb:grant	0 -6 9 -5 -1 0 0 6
sb:great	0 0 0 -5 6 0 0 0
sb:grower	0 -5 0 0 10 0 0 -4
sb:had	-1 -32 4 32 10 3 -3 -19
sb:had agree	0 0 0 -8 0 0 0 9
sb:had announce	0 -1 0 6 0 0 0 -1
sb:had not	0 0 0 0 5 0 0 -6
sb:had prepare	0 -19 0 19 0 0 0 0
sb:had say	0 4 0 -7 0 0 0 0
sb:had sign	0 12 0 -11 0 0 0 0
sb:had threaten	0 -24 0 19 4 0 0 -2
sb:had to	0 0 0 -25 20 2 0 0
sb:had write	0 -9 0 14 0 0 0 -4
sb:half	10 -5 0 -12 5 0 5 0
sb:half of	0 -4 0 -6 10 0 0 0
sb:halt	0 -1 0 9 0 0 0 -6
sb:halve	0 7 0 -11 0 0 0 2
sb:hand	0 -6 0 19 0 0 0 -11
sb:hang	0 -12 0 14 0 0 0 0
sb:happen	6 3 -4 -8 9 0 0 -4
sb:happen on	7 3 -3 -14 1 0 0 4
sb:has	6 -7 -4 9 4 7 -8 -15
sb:has <span>	0 0 0 -11 0 0 0 13
sb:has announce	3 11 0 -3 -7 0 0 -5
sb:has ask	0 0 0 -19 7 0 0 14
sb:has been	0 -4 0 11 -1 5 -5 -10
sb:has charge	0 -7 0 0 0 0 0 7
sb:has offer	0 -9 0 20 0 0 0 -12
sb:has promise	0 0 0 8 -4 0 0 0
sb:has put	0 3 0 -6 5 0 0 0
sb:has say	0 0 6 7 -1 0 0 -12
sb:has to	1 0 0 -12 19 0 0 -19
sb:has until	-1 -9 0 -6 1 7 -2 10
sb:have	0 -6 -13 16 -7 -12 0 -1
sb:have a	0 -3 0 9 0 0 0 0
sb:have been	0 -6 0 9 2 0 0 -3
sb:have end	0 0 0 7 0 0 0 -5
sb:have go	0 -5 0 6 0 0 0 0
sb:have run	0 0 0 10 0 0 0 -8
sb:have sign	0 0 0 -8 2 0 0 8
sb:have to	0 18 0 0 -14 0 0 -5
sb:have until	0 -12 0 1 0 -1 5 3
sb:having	0 0 0 -5 0 0 0 7
sb:he	0 0 0 13 -34 -5 11 0
sb:he also	0 11 0 -2 0 0 0 -8
sb:he expect	0 0 0 8 -2 0 0 0
sb:he had	0 -7 0 13 0 0 0 0
sb:he has	0 -3 0 14 -8 0 0 0
sb:he is	0 -5 0 12 -1 0 0 -2
sb:he lifeng	0 0 0 6 0 0 0 -1
sb:he say	0 0 0 0 8 0 0 -3
sb:he tell	0 0 0 -1 -4 0 0 8
sb:he was	0 12 0 -11 0 0 0 0
sb:he would	3 -10 0 6 -6 0 6 0
sb:hear	0 -7 0 -27 30 0 0 0
sb:heard	0 -1 0 13 -7 0 0 0
sb:hearing	-1 -9 0 0 18 0 0 -11
sb:hearing on	0 0 0 0 10 0 0 -8
sb:height	0 5 0 0 0 0 0 -6
sb:her	0 -13 0 23 -6 0 0 -5
sb:here	0 -14 0 10 -2 0 0 1
sb:higher	0 15 0 -9 4 0 0 -9
sb:higher duty	0 9 0 -11 0 0 0 0
sb:him	0 -8 0 -6 6 0 0 7
sb:himself	0 -1 0 12 -4 0 0 -4
sb:his	-1 -2 -1 16 -11 6 -1 -7
sb:his <office>	0 0 0 9 -8 0 0 0
sb:his <organisation>	0 0 0 9 -5 0 0 -6
sb:his <person>	0 0 0 11 0 0 0 -6
sb:his <quality>	0 -3 0 0 -1 0 0 8
sb:his name	0 0 0 0 0 9 0 -5
sb:hit	0 -6 0 4 0 0 0 0
sb:hold	0 -23 6 10 1 1 0 -2
sb:hold a	0 1 0 -13 12 0 0 0
sb:hold back	1 -4 0 -7 0 0 0 11
sb:hold for	0 -1 0 16 0 0 0 -14
sb:hold in	0 -2 9 0 0 0 0 0
sb:hold on	0 0 0 -1 6 0 0 0
sb:hold the	0 0 0 -9 0 0 0 10
sb:hold until	-1 -6 0 13 -1 0 0 -3
sb:holiday	0 -7 0 16 -2 0 0 -7
sb:home	0 -12 0 21 0 0 0 -5
sb:hope	0 10 0 0 -6 0 5 -11
sb:hospital	0 0 0 7 0 0 0 -6
sb:hour	0 -6 0 -7 -5 2 0 17
sb:hour and	0 0 0 -6 0 0 0 7
sb:house	0 -10 0 16 -7 0 0 0
sb:household	0 -13 0 19 0 0 0 -7
sb:how	0 0 0 -7 -2 0 0 13
sb:i	-1 -12 0 31 -19 0 0 -6
sb:i am	0 0 0 6 -3 0 0 0
sb:i have	0 -3 0 17 -2 0 0 -9
sb:i pay	0 8 0 -5 0 0 0 -1
sb:ice	8 -2 0 11 0 0 0 -14
sb:if	-19 15 0 -1 0 -10 4 -10
sb:if it	0 -14 9 16 0 0 -4 -8
sb:if no	0 -5 0 10 -13 0 -3 10
sb:if nothing	0 -3 0 -9 5 0 7 0
sb:if the	-4 4 -5 13 -9 0 -3 -4
sb:if there	0 -10 0 7 -4 0 5 0
sb:if they	0 9 0 -6 5 0 -3 -13
sb:if you	0 -12 0 18 -5 0 0 0
sb:if your	0 0 0 -3 -7 0 0 10
sb:import	1 -6 3 5 3 0 0 -9
sb:import from	6 -8 0 2 0 0 0 0
sb:importer	0 13 0 -4 0 0 0 -7
sb:impose	2 10 0 -11 2 0 0 -13
sb:impose in	0 -2 0 6 0 0 0 0
sb:impose on	0 -1 0 -2 6 0 0 0
sb:in	-10 -2 2 1 0 -5 -8 9
sb:in <month-ahead>	0 1 0 -6 2 0 0 1
sb:in <month-gone>	-11 0 0 7 -3 0 0 1
sb:in <name>	-2 -3 -2 10 -1 0 0 0
sb:in <number>	0 -14 0 19 0 0 0 -4
sb:in <organisation>	0 -6 0 2 4 0 0 -2
sb:in <quality>	0 0 0 4 8 0 0 -15
sb:in <seat>	0 4 -2 -10 18 -3 3 -9
sb:in <span>	0 -3 0 -23 0 0 0 26
sb:in a	-1 -1 0 1 0 6 0 -2
sb:in alexandria	0 0 0 15 0 0 0 -14
sb:in an	0 22 0 -20 0 0 0 -2
sb:in at	0 -9 0 6 0 0 0 1
sb:in busan	0 -2 0 -15 0 0 0 20
sb:in force	0 1 0 -14 2 0 0 9
sb:in full	0 8 0 1 -1 0 0 -7
sb:in it	0 10 0 -10 0 0 0 2
sb:in mombasa	0 0 0 -5 0 0 0 8
sb:in new	0 -2 0 7 0 0 0 0
sb:in on	2 0 0 -8 0 0 0 5
sb:in one	0 -3 0 8 0 0 0 -3
sb:in place	0 9 0 -11 0 0 0 0
sb:in stockholm	0 0 0 -6 0 0 0 11
sb:in the	9 -3 5 9 -16 0 -1 -1
sb:in their	0 13 0 -16 0 0 0 1
sb:in two	0 22 0 -16 0 0 0 -5
sb:in which	1 -5 0 -20 -3 2 0 21
sb:in write	0 -7 0 0 0 0 0 4
sb:including	2 1 0 -9 0 0 0 4
sb:increase	-1 14 0 0 -5 0 0 -12
sb:increase announce	0 8 0 -7 0 0 0 0
sb:industry	0 -9 6 8 0 0 0 -5
sb:informed	0 0 0 0 -6 0 0 6
sb:initialled	0 0 0 -2 8 0 0 -1
sb:instead	0 7 0 -5 0 0 0 0
sb:instead of	0 6 0 -4 0 0 0 0
sb:interest	0 -7 0 16 0 0 0 -8
sb:interim	0 -7 0 8 0 0 0 0
sb:into	2 3 0 0 2 0 0 -11
sb:into <name>	0 6 0 0 0 0 0 -6
sb:into force	4 12 0 -9 -3 0 0 -6
sb:introduce	0 -13 0 14 0 0 0 0
sb:invest	0 -2 0 10 0 0 0 -1
sb:invest <money>	0 -2 0 10 0 0 0 -1
sb:invited	0 0 0 -4 6 0 0 0
sb:is	-7 -6 1 5 -11 6 -14 11
sb:is ,	0 -1 0 -10 5 0 0 5
sb:is <level>	0 -11 0 21 0 0 0 -11
sb:is <number>	0 -2 0 -1 0 0 0 6
sb:is a	0 -6 0 3 -2 0 0 4
sb:is at	0 10 0 -1 0 0 0 -6
sb:is closed	0 6 0 0 -2 0 0 -4
sb:is down	0 0 0 6 0 0 0 -2
sb:is due	0 6 0 -8 9 0 0 0
sb:is for	0 0 0 -14 0 0 0 16
sb:is found	0 -13 0 23 -8 0 0 -9
sb:is in	0 -10 0 18 -15 0 0 4
sb:is no	0 -10 0 13 -5 0 1 0
sb:is not	0 0 -1 -13 16 0 -1 -1
sb:is on	6 -4 0 7 0 0 0 -10
sb:is out	0 0 0 -6 0 0 0 8
sb:is part	0 0 0 12 0 0 0 -11
sb:is plan	0 -1 0 8 -1 0 0 0
sb:is still	0 7 0 -13 3 0 0 1
sb:is suspend	-1 7 0 0 -5 0 0 0
sb:is that	0 15 0 -12 4 0 0 -8
sb:is the	0 -9 0 23 -9 0 0 -5
sb:is their	0 0 0 7 0 0 0 -6
sb:is to	-5 14 0 -5 0 7 -1 -8
sb:is up	0 -2 0 -15 0 0 0 18
sb:is what	0 -1 0 -1 0 0 0 6
sb:island	0 -1 0 16 0 0 0 -13
sb:issued	-4 0 0 12 -4 0 0 0
sb:it	-10 1 -19 -6 2 -2 3 13
sb:it 's	3 -14 0 -6 -3 0 0 22
sb:it ,	3 -3 0 17 0 0 0 -22
sb:it apply	0 12 0 -11 0 0 0 1
sb:it begin	0 -4 0 2 -1 0 0 6
sb:it by	0 -5 0 3 -10 0 7 0
sb:it charge	0 -7 0 0 0 0 0 6
sb:it come	0 10 0 0 0 0 0 -9
sb:it die	0 4 0 -6 0 0 0 0
sb:it end	-3 3 -1 -12 6 0 0 4
sb:it expire	0 5 0 9 2 0 0 -15
sb:it go	0 9 0 -9 0 0 0 0
sb:it has	0 0 -1 -2 6 0 0 0
sb:it in	0 -2 0 12 -6 0 0 0
sb:it is	5 -4 0 -12 1 -3 -2 13
sb:it lapse	0 -5 0 11 0 0 0 -3
sb:it last	0 -1 0 -2 0 0 0 6
sb:it may	0 16 0 -14 8 0 0 -13
sb:it meet	0 -1 0 -12 19 0 0 -8
sb:it on	0 -6 0 13 0 0 0 -1
sb:it run	0 -4 0 1 -2 0 0 7
sb:it sit	0 0 0 -14 16 0 0 0
sb:it take	0 -2 0 -2 0 0 0 10
sb:it the	0 0 0 -6 0 0 0 5
sb:it to	0 11 0 12 0 0 0 -22
sb:it up	0 -6 0 5 4 0 0 -6
sb:it vote	0 0 0 10 -9 0 0 0
sb:it was	0 -26 0 -12 0 0 0 33
sb:it will	0 20 0 -15 -5 0 0 4
sb:it would	0 -4 0 10 -16 -2 0 0
sb:its	9 0 -2 -10 -2 -7 -7 11
sb:its <level>	0 5 0 -8 0 0 0 3
sb:its <organisation>	0 -2 0 13 -11 0 0 0
sb:its additional	0 12 0 -14 0 0 0 2
sb:its duty	0 9 0 0 -4 0 0 -7
sb:its own	-2 -6 7 6 -12 0 0 0
sb:its rate	0 -5 0 8 0 0 0 0
sb:its truce	0 6 0 -19 0 0 0 17
sb:itself	0 0 0 -8 0 0 4 3
sb:itself ,	0 9 0 -9 0 0 0 0
sb:john	0 0 0 8 0 0 0 -4
sb:joint <organisation>	0 0 0 7 -5 0 0 0
sb:judge	0 -3 0 15 0 0 0 -9
sb:jump	0 -4 0 -9 13 0 0 0
sb:just	0 -11 0 0 0 0 0 12
sb:keep	0 -2 -1 -5 0 0 0 11
sb:keep <points>	0 -2 0 -1 0 0 0 6
sb:keep the	0 -2 0 -4 -1 0 0 10
sb:keep their	0 10 0 -9 -2 0 0 1
sb:key	0 -3 0 -1 0 0 0 7
sb:kick	2 7 0 -8 0 0 0 0
sb:kick in	2 7 0 -8 0 0 0 0
sb:know	-1 -2 0 -14 -1 0 0 23
sb:kuala	0 -7 0 1 0 0 0 4
sb:kuala lumpur	0 -7 0 1 0 0 0 4
sb:land	0 23 0 -13 -5 0 0 -6
sb:lapse	0 20 0 -13 0 0 0 -8
sb:lapse ,	0 7 0 -1 0 0 0 -5
sb:lapse at	0 -10 2 19 -3 0 0 -14
sb:lapse on	2 -4 -1 -9 4 0 0 7
sb:last	4 7 -1 -22 -6 -2 5 15
sb:last <month-gone>	-3 0 0 -16 0 0 0 21
sb:last <span>	0 0 0 14 -4 0 0 -11
sb:last day	0 -9 0 -11 -2 0 0 22
sb:last until	1 -2 1 -7 -4 -1 0 10
sb:last week	0 0 0 4 13 0 0 -20
sb:last year	3 -7 0 -5 -2 2 0 7
sb:lasted	0 0 0 15 0 0 0 -14
sb:lasting	0 4 0 -8 0 0 0 6
sb:late	0 0 -1 6 0 0 0 -3
sb:late on	0 0 -1 6 0 0 0 -3
sb:later	0 0 0 -4 17 0 0 -11
sb:law	0 23 0 -27 -16 13 0 3
sb:law on	0 3 0 -5 -5 0 0 6
sb:lawyer	0 -5 0 8 6 0 0 -11
sb:lead	0 -8 0 15 0 0 0 -5
sb:least	0 7 0 -4 5 0 0 -7
sb:leave	-4 -6 3 2 5 -1 -5 0
sb:leave <name>	0 1 0 0 5 0 0 -6
sb:leave the	0 -11 8 -2 0 0 0 3
sb:legal	0 16 0 -19 0 0 0 1
sb:lentil	0 -2 0 -6 0 0 0 10
sb:less	0 -12 0 14 0 0 0 0
sb:less than	0 -4 0 6 0 0 0 0
sb:let	0 7 0 -5 -10 8 0 0
sb:let it	0 -1 0 0 0 9 0 -3
sb:let the	0 6 0 -4 -1 0 0 0
sb:letter	-2 5 0 -5 -3 0 0 6
sb:letter ,	0 0 0 -5 0 0 0 7
sb:levy	-1 -9 0 16 -7 0 0 0
sb:levy on	0 8 0 3 0 0 0 -12
sb:licence	13 -13 0 3 0 -4 0 -1
sb:licence from	15 -4 0 -8 0 0 0 0
sb:lifeng	0 0 0 6 0 0 0 -1
sb:lift	9 -10 0 7 0 0 0 -6
sb:like	0 9 0 -11 -2 2 0 0
sb:line	0 1 5 -9 7 0 0 -4
sb:link	0 0 0 0 6 0 0 -3
sb:list	9 -5 0 -2 5 0 0 -6
sb:listed	1 0 0 -10 4 0 0 4
sb:live	0 5 0 -20 0 0 0 12
sb:live until	0 0 0 -13 0 0 0 14
sb:loaded	0 -13 8 -14 24 0 0 -11
sb:loaded before	0 -17 9 -7 19 0 0 -10
sb:lodged	0 0 0 -2 9 0 0 -2
sb:london	0 -1 0 8 0 0 0 -3
sb:long	0 -4 0 0 -3 0 0 7
sb:longer	3 3 0 0 0 0 0 -10
sb:lorry	0 -9 0 20 0 0 0 -11
sb:lose	0 -6 0 -3 5 0 0 6
sb:lose <level>	0 -9 0 -2 0 0 0 12
sb:lower	-2 3 -1 8 -2 0 0 -6
sb:lower duty	0 -13 0 8 0 0 0 4
sb:lower its	0 16 0 -10 0 0 0 -3
sb:lower the	0 13 0 -10 -2 0 0 0
sb:lumpur	0 -7 0 1 0 0 0 4
sb:m	-2 0 9 -14 1 0 0 4
sb:m .	-2 0 9 -14 1 0 0 4
sb:machinery	0 -7 10 -3 0 0 0 1
sb:madrid	0 0 0 6 0 0 0 0
sb:main	9 0 0 -5 -1 0 0 0
sb:make	3 7 -2 -7 0 0 0 0
sb:make for	0 0 0 -2 0 0 0 6
sb:make in	0 6 0 -2 0 0 0 0
sb:make it	0 -4 0 0 0 0 0 7
sb:maker	0 0 0 -11 0 0 0 11
sb:man	0 -6 0 10 0 0 0 0
sb:market	0 -5 0 -1 0 0 0 7
sb:matter	0 8 0 -14 17 0 0 -14
sb:may	-2 -4 2 -1 30 0 0 -29
sb:may be	0 -6 0 24 -2 0 0 -20
sb:me	0 0 0 -9 0 0 7 5
sb:mean	0 3 0 -9 0 0 0 8
sb:meanwhile	0 -8 0 2 -3 4 0 2
sb:measure	-2 10 0 -10 -6 0 0 6
sb:measure on	0 -5 0 6 0 0 0 0
sb:mediator	0 -2 0 20 -11 0 0 -6
sb:medicine	0 22 0 -15 0 0 0 -4
sb:meet	-3 -17 -4 18 -12 -4 -2 9
sb:meet :	0 -4 0 9 0 0 0 0
sb:meet <person>	0 0 0 13 0 0 0 -10
sb:meet again	0 0 0 11 -2 0 0 -4
sb:meet in	0 0 0 16 -9 0 0 -6
sb:meet on	0 2 0 4 -8 0 0 0
sb:meet with	0 0 0 -6 0 0 0 7
sb:member	0 -11 0 8 0 0 0 0
sb:member state	0 0 0 -21 19 0 0 0
sb:memo	0 -3 0 -5 0 6 0 2
sb:metal	6 0 0 -3 0 0 0 -2
sb:midnight	0 4 -2 -11 0 0 0 13
sb:midnight ,	0 16 0 -3 0 0 0 -12
sb:midnight on	0 -1 0 -5 -2 0 0 12
sb:mill	0 2 0 -17 -1 0 0 16
sb:minister	1 6 0 -6 -10 0 0 7
sb:minister ,	2 -16 0 18 -1 0 0 -4
sb:minister of	0 5 0 -13 0 0 0 9
sb:ministry	7 -3 0 0 -7 0 7 -3
sb:minute	0 0 0 2 8 0 0 -6
sb:minute of	0 12 0 -13 5 0 0 -3
sb:mombasa	0 0 0 -4 0 0 0 8
sb:monday	0 8 11 0 -9 0 0 -10
sb:month	0 -9 0 -2 1 0 0 8
sb:month ,	0 0 0 -8 3 0 0 4
sb:moratorium	0 0 0 6 0 0 0 -5
sb:more	7 -10 -2 6 0 5 0 -3
sb:more ,	0 9 0 -14 0 6 0 0
sb:more from	0 -15 0 16 0 0 0 0
sb:more than	0 0 0 7 0 0 0 -4
sb:morning	0 -4 0 14 0 0 0 -7
sb:most	0 10 0 -8 0 2 0 -5
sb:most <quality>	0 -12 0 17 0 0 0 -5
sb:most of	0 11 0 -14 4 2 0 -10
sb:move	-2 15 0 -7 5 0 0 -8
sb:move the	0 4 0 -6 0 0 0 1
sb:mr	0 -7 5 -6 0 4 0 9
sb:mr .	0 -1 0 0 -6 0 0 9
sb:mr <person>	0 -6 6 -5 9 5 0 -1
sb:much	0 -9 0 8 0 0 0 1
sb:muscat	0 0 0 9 0 0 0 -9
sb:must	0 -22 -3 0 17 1 3 -18
sb:must be	0 -6 0 6 0 2 0 -1
sb:must reach	0 0 0 -1 6 0 0 -4
sb:my	-5 1 4 6 -4 0 0 -6
sb:nagoya	0 -3 0 7 0 0 0 0
sb:name	0 -18 0 2 -2 8 0 4
sb:named	0 18 0 -13 0 0 0 -3
sb:named in	0 20 0 -17 0 0 0 -2
sb:need	9 -19 0 19 0 0 0 -14
sb:need a	9 -2 0 0 -5 0 0 -2
sb:need the	0 -9 0 8 0 0 0 0
sb:negotiation	0 7 0 -4 -7 0 6 -3
sb:negotiator	0 -2 0 9 -1 0 0 0
sb:network	0 -10 0 0 0 0 0 10
sb:new	0 -5 -10 18 2 -2 -1 -5
sb:new )	0 -3 0 7 0 0 0 -2
sb:new date	0 20 0 -8 0 0 0 -11
sb:new duty	0 -3 -4 0 10 0 0 0
sb:new tariff	0 -24 0 32 -7 0 0 -2
sb:new york	0 -5 0 10 0 0 0 0
sb:newspaper	0 -10 0 14 0 0 0 -3
sb:next	-2 -25 -1 29 -10 -1 0 5
sb:next meet	0 0 0 9 -1 0 0 -1
sb:next round	0 0 0 6 0 0 0 0
sb:night	0 -11 5 16 0 0 0 -11
sb:no	5 0 0 6 -1 -3 4 -12
sb:no ,	0 -1 0 10 -3 0 0 -1
sb:no .	6 0 4 -12 3 0 0 0
sb:no agreement	0 -11 0 9 -2 0 -1 4
sb:no deal	0 11 0 -10 -3 0 11 -9
sb:nobody	0 10 0 -6 9 0 0 -14
sb:non	0 -2 0 7 0 0 0 -3
sb:non -	0 -2 0 7 0 0 0 -3
sb:noon	0 5 0 0 5 0 0 -14
sb:north	0 0 0 -6 8 0 0 -2
sb:northern	0 0 0 7 0 0 0 -3
sb:not	0 0 -15 20 -6 -3 -15 -6
sb:not ,	0 16 0 5 0 0 0 -22
sb:not be	5 12 0 -8 0 0 0 -10
sb:not come	0 -13 0 20 0 0 -3 -2
sb:not raise	0 -6 0 5 0 0 0 0
sb:not renewed	0 0 0 -10 0 0 0 12
sb:not to	0 -7 0 0 0 0 0 10
sb:note	0 3 8 -15 -2 0 0 9
sb:note of	0 0 0 -1 7 0 0 -5
sb:note that	0 0 9 -14 -9 0 0 13
sb:nothing	0 0 0 -6 0 0 6 3
sb:nothing is	0 6 0 -8 7 0 0 -3
sb:notice	1 -4 5 0 12 0 0 -12
sb:notice by	0 0 0 12 -10 0 0 0
sb:notice of	4 6 0 -6 4 0 0 -8
sb:now	-7 10 4 -5 -2 0 0 -1
sb:now ,	0 6 0 -15 -1 0 0 10
sb:now last	0 0 0 6 0 0 0 -5
sb:now run	0 0 0 -8 0 0 0 9
sb:number	0 -2 0 6 0 0 0 0
sb:objection	0 -3 0 20 -8 0 0 -5
sb:of	6 6 0 -3 6 0 0 -11
sb:of <day-ahead>	0 -3 7 -18 -1 4 0 15
sb:of <day-gone>	12 0 0 -30 -5 0 0 18
sb:of <day-today>	0 0 0 -6 0 0 0 8
sb:of <level>	-9 16 1 11 -30 0 5 -25
sb:of <month-gone>	3 0 0 5 5 0 0 -13
sb:of <name>	0 0 -3 1 -15 0 0 10
sb:of <number>	0 -1 0 6 5 -1 0 -12
sb:of <person>	0 -4 0 -1 7 0 0 0
sb:of <span>	0 -9 0 30 -3 0 0 -18
sb:of a	1 -15 0 7 12 0 0 -7
sb:of an	0 7 0 1 0 0 0 -7
sb:of both	0 -13 0 9 0 0 0 1
sb:of busan	-2 -1 0 -1 0 0 0 9
sb:of gallium	8 -1 0 2 -3 0 0 -5
sb:of geneva	0 0 0 -14 0 0 0 15
sb:of his	0 12 0 0 -8 0 0 -2
sb:of it	0 6 0 -7 -8 0 8 0
sb:of its	9 4 0 -14 7 0 0 -5
sb:of last	3 0 0 -11 -3 0 0 11
sb:of negotiation	0 11 0 -11 0 0 0 0
sb:of soybean	0 -1 0 0 8 0 0 -2
sb:of state	0 -2 0 8 -2 0 0 0
sb:of that	1 -9 0 -1 2 0 0 6
sb:of the	0 7 -17 -9 0 7 -6 3
sb:of their	0 0 0 -13 0 0 0 13
sb:of them	2 11 0 -5 -4 0 0 -5
sb:of thi	0 -2 0 -10 0 0 0 15
sb:of trade	0 0 0 -6 0 0 0 7
sb:of two	0 0 0 9 0 0 0 -8
sb:of which	0 -3 0 6 0 0 0 0
sb:off	-2 -11 -3 19 7 1 0 -18
sb:off by	0 2 0 8 -2 -8 0 0
sb:off for	-1 0 0 13 0 0 0 -12
sb:off on	0 -5 0 -13 18 0 0 0
sb:off the	0 -1 0 -5 7 6 0 -7
sb:offer	0 -3 0 21 9 0 0 -27
sb:offer to	0 -14 0 25 0 0 0 -13
sb:oil	0 5 0 -11 0 0 6 -1
sb:oil ,	0 -8 0 9 0 0 0 0
sb:oil and	0 7 0 -3 0 0 0 0
sb:old	0 -7 0 1 0 0 0 9
sb:on	-6 15 -2 -8 12 -5 -14 -2
sb:on <day-ahead>	4 -3 3 7 0 0 0 -9
sb:on <day-gone>	10 -6 -12 -2 6 13 -2 -2
sb:on <money>	0 -7 0 9 0 0 0 0
sb:on <name>	0 9 5 -13 4 0 0 -4
sb:on <quality>	-19 11 -1 -20 0 0 4 16
sb:on a	9 -18 4 12 0 0 0 -13
sb:on all	0 22 0 -13 -2 0 0 -6
sb:on an	0 0 0 12 -6 0 0 -5
sb:on both	0 3 0 -14 6 0 0 7
sb:on car	0 -13 0 14 0 0 0 0
sb:on each	0 -4 0 1 -4 0 0 6
sb:on everything	0 -1 0 9 -1 0 0 -7
sb:on for	0 -5 0 10 0 0 0 -4
sb:on friday	2 -9 9 -11 12 0 0 -3
sb:on good	0 -2 -1 0 -2 0 0 6
sb:on his	0 0 0 -11 0 0 0 11
sb:on hold	2 -5 0 10 0 0 0 -10
sb:on ice	8 -2 0 -4 0 0 0 0
sb:on import	6 -5 0 1 0 0 0 0
sb:on in	0 0 0 10 0 0 0 -9
sb:on it	0 0 0 -9 7 0 0 4
sb:on most	0 -4 0 7 0 0 0 0
sb:on or	0 12 0 -5 -8 0 0 1
sb:on our	0 4 0 -7 0 0 0 5
sb:on paper	0 -10 0 -20 0 0 0 27
sb:on rare	8 -2 0 -7 -3 0 0 3
sb:on saturday	0 -1 0 -3 0 0 0 8
sb:on ship	0 14 0 -10 -8 0 0 3
sb:on tariff	0 -7 0 -15 8 0 0 13
sb:on that	0 -6 -3 5 7 0 7 -13
sb:on the	-5 -2 -1 8 17 -3 -7 -17
sb:on their	0 0 0 -5 0 0 0 7
sb:on top	-3 13 0 -6 0 0 0 -3
sb:on tuesday	0 0 0 -8 2 0 0 5
sb:on wednesday	0 -6 0 0 -4 0 0 12
sb:once	0 11 0 -13 0 6 0 0
sb:once more	0 12 0 -6 0 6 0 -10
sb:one	11 -6 -1 -10 3 -2 7 1
sb:one ,	0 -8 0 -19 11 0 0 14
sb:one end	0 0 0 -10 0 0 0 13
sb:one on	10 0 0 -7 0 0 0 0
sb:only	0 -8 5 -6 -3 0 0 11
sb:open	0 -6 0 22 -11 0 0 -9
sb:opened	0 -6 0 24 -7 0 0 -9
sb:opened on	0 -4 0 17 -4 0 0 -7
sb:operator	0 -4 0 17 -7 0 0 -3
sb:or	-2 8 -3 0 -18 0 7 5
sb:or after	0 13 0 1 -7 0 0 -6
sb:or remove	0 0 0 6 0 0 0 -2
sb:order	-6 9 4 -14 -17 14 0 3
sb:order ,	0 9 0 -6 0 0 0 0
sb:order of	0 -6 0 8 0 0 0 0
sb:order that	0 10 0 -7 0 9 0 -10
sb:ordinary	0 13 0 -6 0 0 0 -6
sb:ordinary duty	0 1 0 2 0 0 0 -6
sb:origin	0 12 0 -9 0 0 0 -4
sb:other	-2 7 -7 -8 -13 -1 14 2
sb:other 's	0 -5 0 -1 6 0 0 1
sb:other ,	0 -4 0 0 0 0 8 -6
sb:other <points>	0 -3 0 -2 0 0 0 7
sb:other country	0 0 0 -10 -4 0 7 11
sb:otherwise	0 4 0 -14 -4 0 0 14
sb:our	-3 -11 0 9 7 0 0 -1
sb:our <organisation>	0 7 0 -9 4 0 0 0
sb:our webinar	0 -2 0 11 -4 0 0 0
sb:out	0 -5 19 -4 -12 -4 -3 7
sb:out ,	0 -1 0 11 -3 0 0 -4
sb:out at	0 0 0 -5 0 0 0 6
sb:out in	0 0 0 7 0 0 0 -8
sb:out on	-3 5 10 0 -14 0 0 0
sb:over	0 5 0 7 -28 0 0 2
sb:over and	1 4 0 -8 0 0 0 0
sb:over on	0 11 0 -16 -2 0 0 9
sb:over the	0 0 0 23 -11 0 0 -12
sb:own	1 -3 6 1 -9 2 0 0
sb:owner	0 -4 0 -3 -2 10 0 0
sb:ownership	0 0 0 7 0 0 0 -4
sb:p	0 -4 8 -3 8 0 0 -8
sb:p .	0 -6 8 -6 9 0 0 -6
sb:page	0 0 0 -10 12 0 0 0
sb:pair	0 0 0 8 -1 0 0 0
sb:palm oil	0 7 0 0 0 0 0 -5
sb:paper	0 -10 0 -9 -16 0 -1 36
sb:paper on	0 -9 0 14 -6 0 0 0
sb:parcel	0 -17 18 0 0 0 0 -3
sb:parcel from	0 -7 19 -11 0 0 0 -2
sb:parliament	0 -7 0 -11 22 0 0 -1
sb:part	2 8 0 -8 0 0 0 0
sb:part of	3 0 0 6 0 0 0 -10
sb:party	0 -15 0 42 -13 0 0 -24
sb:pass	0 -8 0 1 0 0 0 2
sb:past	0 -1 0 -9 -6 0 0 18
sb:patented	0 9 0 -8 0 0 0 0
sb:pause	4 0 0 -10 -4 0 0 12
sb:pause ,	0 9 0 -9 0 0 0 0
sb:pause end	0 0 0 -6 0 0 0 7
sb:pause for	8 0 0 -4 0 0 0 -2
sb:pause until	0 -1 0 -3 0 0 0 7
sb:pay	0 14 -12 -13 10 -4 -1 -2
sb:pay <level>	0 0 0 -8 0 0 0 14
sb:pay <number>	0 6 0 -7 0 0 0 0
sb:pay at	0 8 0 -6 0 0 0 0
sb:pay before	0 10 0 -2 -2 0 0 0
sb:pay for	0 4 0 6 0 0 0 -11
sb:pay on	0 -5 0 13 0 0 0 -7
sb:pay the	0 -7 0 -7 13 0 0 1
sb:peace	0 -1 0 -1 0 0 0 6
sb:people	0 -6 0 9 0 0 0 -1
sb:per	0 -1 0 7 7 0 0 -13
sb:period of	0 3 0 -9 0 0 0 4
sb:permanent	0 0 0 2 -8 0 4 0
sb:permit	0 0 0 6 0 0 0 0
sb:phase	0 -4 0 -5 11 0 0 -1
sb:phone	0 -8 0 11 0 0 0 0
sb:phosphate	4 -7 0 -2 0 0 0 8
sb:place	-2 10 0 -4 1 0 0 -4
sb:place in	0 -4 0 13 -3 0 0 0
sb:place on	0 -4 0 8 0 0 0 0
sb:plan	0 5 0 0 4 0 0 -10
sb:plan to	0 -11 0 3 8 0 0 0
sb:plant	0 -10 0 10 -1 4 0 0
sb:play	0 -5 0 12 0 0 0 -4
sb:please	0 5 0 -23 18 0 0 0
sb:plum	0 4 0 -14 10 0 0 -3
sb:plywood	0 1 6 -1 0 0 0 -3
sb:point	0 -1 0 9 -4 0 0 0
sb:pointed	0 -5 6 -10 0 0 0 9
sb:pork	0 6 0 -4 0 0 0 0
sb:port	-4 -10 0 0 24 0 0 -17
sb:port fee	-3 -3 0 -16 22 0 0 -2
sb:port of	0 9 0 -11 0 0 0 0
sb:position	0 11 0 -7 0 0 0 -2
sb:post	-3 9 0 -1 4 0 0 -11
sb:post on	0 17 0 -10 0 0 0 -5
sb:power	0 0 0 -8 11 0 0 -2
sb:premier	0 -6 0 12 0 0 0 -1
sb:premier he	0 0 0 6 0 0 0 -1
sb:prepare	0 -21 0 10 0 0 0 12
sb:present	0 0 0 -18 7 0 0 12
sb:presenter	0 -1 0 11 0 0 0 -8
sb:president	5 -10 0 15 -12 0 0 -2
sb:president ,	0 -5 0 8 0 0 0 0
sb:president donald	6 -7 0 1 0 0 0 0
sb:press	0 -5 0 11 -1 0 0 0
sb:price	0 2 -1 15 -3 0 0 -15
sb:price of	0 0 0 8 0 0 0 -3
sb:prime	0 9 0 -1 0 0 0 -5
sb:prime minister	0 9 0 -1 0 0 0 -5
sb:proclamation	0 13 0 -7 0 0 0 -8
sb:proclamation on	0 0 0 7 0 0 0 -5
sb:product	1 8 0 -8 0 0 0 -2
sb:prolong	0 9 0 -10 0 0 0 6
sb:prolong the	0 0 0 -11 0 0 0 13
sb:prolongation	0 0 0 -14 4 0 0 12
sb:prolonged	0 -2 4 16 -1 0 0 -13
sb:prolonged ,	0 11 0 -3 0 0 0 -7
sb:prolonged by	0 -5 0 10 0 0 0 -3
sb:prolonged in	0 0 0 -6 0 0 0 7
sb:prolonged their	0 -3 0 8 0 0 0 -3
sb:prolonged to	0 0 6 -3 0 0 0 0
sb:promise	0 -20 0 13 6 0 -2 -2
sb:promise to	0 0 0 6 0 0 0 -1
sb:proposal	0 0 0 11 -7 0 0 -4
sb:propose	0 -19 0 3 6 0 0 5
sb:propose an	0 -12 0 1 9 0 0 0
sb:provisional	0 6 0 -15 0 0 0 9
sb:public	0 -6 0 12 -2 0 0 -5
sb:published	0 -11 -1 21 0 0 0 -4
sb:published on	0 0 0 8 -2 0 0 -2
sb:purchase	0 0 0 7 0 0 0 -6
sb:put	6 10 1 -12 -5 12 -2 -9
sb:put <level>	0 17 5 -13 -2 0 0 -8
sb:put off	0 -7 0 6 -9 10 0 -1
sb:q	0 -11 0 14 0 0 0 0
sb:quarrel	0 2 0 11 -3 0 0 -9
sb:quarter	0 3 0 -8 11 0 0 -4
sb:question	0 8 -2 18 -6 0 0 -18
sb:question :	0 6 -2 16 -5 0 0 -16
sb:radio	0 0 0 5 -7 0 0 2
sb:rail	0 -2 0 26 0 0 0 -23
sb:raise	0 4 0 1 -3 0 0 -7
sb:rare	16 -13 0 1 -6 0 0 -3
sb:rare -	7 0 0 -1 0 0 0 0
sb:rare earth	10 -11 0 4 -4 0 0 -1
sb:rate	0 15 -3 -16 12 0 0 -3
sb:rate at	0 -4 0 6 0 0 0 0
sb:rate for	0 -3 0 6 0 0 0 -1
sb:rate is	0 -1 0 -7 9 0 0 0
sb:rather	0 -6 0 0 0 0 0 3
sb:ratify	0 0 0 -20 17 0 0 4
sb:raw	0 -8 11 0 0 0 0 -3
sb:reach	0 -13 0 5 11 0 0 -2
sb:reach in	0 0 0 -5 0 0 0 7
sb:reach the	0 0 0 -4 7 0 0 -3
sb:ready	0 -3 0 10 0 0 0 -3
sb:ready to	0 0 0 6 0 0 0 -2
sb:reason	0 -5 0 11 -1 0 0 -3
sb:recall	0 1 0 8 -2 0 0 -10
sb:recall that	0 12 0 0 -1 0 0 -7
sb:receive	0 -8 0 6 7 0 0 -9
sb:reciprocal	0 1 -2 -2 -4 0 0 8
sb:reciprocal duty	0 -2 0 0 -2 0 0 9
sb:record	0 12 0 -11 0 0 0 0
sb:reduction	0 10 0 -8 -4 0 0 4
sb:refund	0 -3 0 -5 17 0 0 -7
sb:refund of	0 0 0 -3 7 0 0 0
sb:register	2 -6 0 21 -18 0 0 0
sb:reject	0 6 0 0 0 0 0 -2
sb:relief	3 -6 0 -3 3 0 0 1
sb:remain in	0 -4 0 0 0 0 0 9
sb:reminder	0 -18 0 15 0 0 0 3
sb:reminder :	0 -18 0 14 0 0 0 4
sb:remove	0 -3 0 14 0 0 0 -7
sb:renewal	0 12 0 -23 6 0 0 5
sb:renewed	0 -8 -1 -10 -1 0 0 23
sb:renewed ,	0 -10 0 0 0 0 0 10
sb:replace	0 0 0 6 -1 0 0 -6
sb:replace the	0 0 0 6 -1 0 0 -6
sb:report	0 0 0 -2 14 0 0 -12
sb:report on	0 5 0 -13 10 0 0 0
sb:report that	0 10 0 -6 0 0 0 -4
sb:reporter	0 -1 0 7 -3 0 0 0
sb:reporter that	0 -5 0 12 0 0 0 -4
sb:representative	0 0 0 0 6 0 0 -4
sb:republic	0 -2 0 0 -1 0 0 6
sb:republic of	0 -1 0 -10 0 0 0 13
sb:request	0 0 0 -21 22 0 0 -1
sb:required	5 0 0 -7 -3 0 0 5
sb:resolution	0 6 0 3 -10 0 0 0
sb:rest	0 6 0 -17 0 0 0 10
sb:result	0 5 0 9 -8 0 0 -3
sb:return	0 -1 0 9 2 0 -2 -4
sb:return on	0 0 0 -3 -5 0 0 9
sb:return to	0 5 0 1 4 0 -1 -9
sb:review	0 -6 0 -3 4 0 0 5
sb:review the	0 0 0 -6 0 0 0 10
sb:rice	0 0 6 -4 0 0 0 0
sb:right	0 -12 0 9 -6 7 0 -3
sb:rise	0 0 0 8 0 0 0 -11
sb:rise <level>	0 -11 0 13 0 0 0 0
sb:rise by	0 -3 0 7 0 0 0 0
sb:river	0 -6 0 24 -4 0 0 -14
sb:roaming	0 -17 -2 25 0 0 0 -7
sb:room	0 -7 0 14 0 0 0 -4
sb:round	-1 -2 0 23 -11 0 7 -16
sb:round ,	0 -2 0 14 0 0 0 -9
sb:round in	0 7 0 -15 0 0 0 10
sb:round is	0 0 0 6 0 0 0 0
sb:round of	0 0 0 7 0 0 0 -2
sb:rule	34 -26 -4 -12 0 -2 5 -12
sb:rule of	0 -1 0 9 0 0 0 0
sb:rule on	9 -14 0 -11 9 0 0 3
sb:rule that	0 -3 0 -2 0 0 0 9
sb:rum	0 4 0 -9 0 0 0 5
sb:run	0 -13 17 -2 -7 -6 0 10
sb:run on	0 -1 0 10 0 0 0 -7
sb:run out	2 0 15 -4 -4 0 0 -1
sb:run until	-2 -3 2 0 -3 0 0 7
sb:s	0 -5 0 7 0 0 0 0
sb:s &	0 -4 0 6 0 0 0 0
sb:safeguard	0 21 0 -17 0 0 0 -4
sb:sale	0 -1 0 -14 0 18 0 -2
sb:salmon	0 7 0 -6 0 0 0 0
sb:same	-1 -3 4 -7 -14 0 0 19
sb:same day	0 0 0 -8 0 0 0 11
sb:saturday	0 6 0 -7 3 0 0 -2
sb:saturday ,	0 10 0 -6 0 0 0 0
sb:say	-3 12 5 -9 -10 0 -6 0
sb:say ,	0 -11 0 9 0 0 0 2
sb:say <name>	0 -11 0 11 0 0 0 0
sb:say <person>	0 12 0 -12 0 0 0 0
sb:say he	5 -6 0 14 -2 0 0 -10
sb:say in	0 13 0 -24 0 0 0 16
sb:say it	-1 25 0 -15 -5 0 0 -6
sb:say late	0 -4 0 6 0 0 0 0
sb:say no	0 0 0 9 -2 0 0 -5
sb:say on	0 -3 0 6 -11 -1 0 4
sb:say that	0 11 5 1 -6 0 0 -12
sb:say the	-2 0 0 -3 16 0 0 -7
sb:say until	0 0 5 -7 0 0 0 4
sb:scheduled	0 -5 0 -1 9 0 0 0
sb:scott	0 -2 0 7 0 0 0 0
sb:scott bessent	0 -2 0 7 0 0 0 0
sb:seal	0 -3 0 12 0 0 0 -7
sb:season	0 -18 0 30 -1 0 0 -15
sb:second	0 0 -1 7 11 -2 0 -15
sb:second round	0 6 0 3 0 0 0 -11
sb:secretary	0 -1 0 11 0 0 0 -5
sb:secretary scott	0 -2 0 7 0 0 0 0
sb:section	-3 -4 20 -13 13 0 0 -13
sb:section <number>	-3 -3 20 -16 14 0 0 -12
sb:see	0 -19 0 24 -10 0 0 -2
sb:see <person>	0 -1 0 8 0 0 0 -3
sb:sell	0 -9 0 9 -6 8 0 -5
sb:seoul	0 0 9 -8 0 0 0 0
sb:separate	8 0 0 -2 0 0 0 -6
sb:session	0 0 0 -12 15 0 0 0
sb:set	0 -4 0 5 -6 4 3 0
sb:set for	0 -6 0 1 -1 5 0 0
sb:set out	0 -7 0 12 0 0 0 -5
sb:settlement	0 0 0 -2 0 0 6 0
sb:several	0 -13 0 13 0 0 0 0
sb:shall	0 14 0 -21 10 0 0 0
sb:shall be	0 15 0 -5 -2 0 0 -8
sb:she	0 8 0 9 -13 0 0 -3
sb:she would	0 -6 0 10 0 0 0 0
sb:sheet	0 6 0 2 -2 0 0 -8
sb:shelve	4 0 0 -9 -1 0 0 4
sb:ship	-16 7 1 -7 0 0 -1 9
sb:ship ,	-7 -2 0 -1 4 0 0 6
sb:ship -	0 11 0 -4 -2 0 0 -2
sb:ship before	0 14 4 -6 -8 0 0 -4
sb:shook	0 0 0 10 0 0 0 -8
sb:shook hand	0 0 0 10 0 0 0 -8
sb:shore	0 11 0 -4 -2 0 0 -2
sb:shore crane	0 11 0 -4 -2 0 0 -2
sb:short	0 -10 0 -11 -4 0 0 21
sb:should	-1 31 8 -27 -18 0 0 4
sb:should it	0 13 0 -7 0 0 0 -4
sb:should the	0 28 0 -18 0 0 0 -13
sb:shrimp	0 -6 0 7 2 0 0 -2
sb:shut	0 -19 0 9 -4 6 6 -1
sb:side	-3 2 -3 -6 8 -1 -2 4
sb:side ,	0 -1 0 -1 0 0 0 6
sb:side agree	0 10 0 -6 0 0 0 0
sb:side had	0 0 0 -9 0 0 0 12
sb:side the	2 0 0 -15 14 0 0 0
sb:sign	-8 0 7 1 -6 0 0 0
sb:sign ,	0 -4 0 15 -4 0 0 -3
sb:sign a	0 10 0 0 0 0 0 -9
sb:sign an	0 0 6 0 0 0 0 -3
sb:sign by	0 -25 0 8 4 0 0 9
sb:sign for	0 0 0 -5 0 0 0 8
sb:sign in	0 2 0 -11 0 0 0 12
sb:sign it	0 -1 0 10 0 0 0 -3
sb:sign on	0 0 0 -8 2 7 0 2
sb:sign the	0 8 0 -2 -5 0 0 0
sb:signature	0 -10 0 17 -8 0 4 -1
sb:signature of	0 0 0 7 -6 0 0 0
sb:since	-10 -20 -1 27 -19 -3 -1 7
sb:since <day-gone>	0 10 0 -34 -5 0 0 27
sb:since <month-gone>	-1 -5 2 -14 -3 0 0 20
sb:since <number>	0 -9 0 17 5 0 0 -15
sb:since the	-3 -2 0 8 -2 0 0 0
sb:sir	0 -8 0 2 0 0 0 4
sb:sir ,	0 -8 0 2 0 0 0 3
sb:sit	-4 0 -1 22 0 0 0 -28
sb:sit in	0 -4 0 16 -3 0 0 -6
sb:sit on	0 -4 0 0 6 0 0 0
sb:six	0 -4 0 -9 0 0 0 14
sb:sixth	0 -3 0 6 0 0 0 0
sb:slap	0 8 0 -17 0 0 0 10
sb:sleep	2 2 0 -8 0 0 0 3
sb:sleep until	-1 6 0 -11 2 0 0 2
sb:small	0 0 7 -3 0 0 0 -1
sb:so	-1 0 -3 -4 10 0 0 0
sb:so -	0 6 0 0 0 0 0 -5
sb:so far	0 0 0 9 0 0 0 -7
sb:so on	0 -6 0 -6 16 0 0 -5
sb:so that	0 -14 0 6 0 0 0 5
sb:so until	0 -1 0 -2 9 0 0 -1
sb:social	0 0 0 -8 0 0 0 9
sb:solution	0 0 0 11 -5 0 -1 -3
sb:some	11 0 0 -3 -1 0 -1 0
sb:somebody	0 -11 0 0 0 0 0 12
sb:something	0 3 0 -16 0 0 0 13
sb:south	0 -3 0 10 0 0 0 -6
sb:soybean	0 0 0 3 6 0 0 -9
sb:soybean by	0 0 0 8 0 0 0 -2
sb:spare	0 0 0 -8 9 0 0 0
sb:speak	0 12 0 3 -7 0 0 -11
sb:speak of	0 10 0 -4 -4 0 0 0
sb:special	0 12 0 -1 1 0 0 -10
sb:spoke	0 8 0 -21 6 0 0 11
sb:spoke by	0 -1 0 7 0 0 0 0
sb:spoke of	0 9 0 -16 0 0 0 8
sb:spoke on	0 0 0 -7 9 0 0 0
sb:spoke with	0 2 0 -8 0 0 0 5
sb:spoken	0 0 0 12 0 0 0 -8
sb:spring	0 8 0 5 0 0 0 -12
sb:spring ,	0 0 0 9 0 0 0 -10
sb:staff	0 0 0 -3 0 6 0 0
sb:stage	3 -7 0 8 -1 0 0 -3
sb:stand	0 -10 0 16 -1 0 0 -5
sb:standstill	-2 -14 0 14 5 0 0 -6
sb:start	11 24 2 -5 -15 0 0 -30
sb:start at	0 -6 0 10 0 0 0 0
sb:start on	13 3 0 0 -4 0 0 -15
sb:state	-4 1 0 -8 12 0 0 0
sb:state that	-2 0 0 -9 9 0 0 8
sb:statement	0 11 0 -8 0 0 0 -1
sb:statement ,	0 7 0 -5 0 0 0 0
sb:stay	3 10 0 2 -1 -1 0 -11
sb:stay at	0 -5 0 0 0 0 0 9
sb:stay in	0 9 2 -3 0 0 0 -6
sb:steel	0 -5 11 -2 0 0 0 0
sb:step	0 22 0 -7 -6 0 0 -12
sb:still	-2 -11 0 0 6 0 0 4
sb:still has	0 -3 0 -1 8 0 0 0
sb:stockholm	0 -1 0 -3 0 0 0 7
sb:stop	-2 -2 -2 -1 2 7 0 0
sb:stop collect	0 -2 0 7 -2 0 0 0
sb:stop on	0 0 0 -10 0 0 0 13
sb:stop the	-1 -3 0 -2 0 8 0 1
sb:strike	0 -14 0 16 -5 0 0 0
sb:strike in	0 0 0 -10 0 0 0 11
sb:subject	0 -4 0 12 1 0 0 -9
sb:such	0 13 0 -7 -2 0 0 0
sb:sugar	0 -23 0 21 0 0 0 1
sb:sum	0 -4 0 9 0 0 0 0
sb:summer	0 4 0 20 -3 0 0 -20
sb:sunday	0 -7 0 -17 -5 0 0 27
sb:sunday ,	0 -1 0 -5 0 0 0 9
sb:surcharge	-1 37 -12 10 -18 0 0 -53
sb:surcharge end	0 14 0 -10 0 0 0 -2
sb:surcharge of	0 16 -2 4 -3 0 0 -23
sb:suspend	0 3 -20 0 5 -3 -1 0
sb:suspend ,	0 4 0 -18 0 0 0 13
sb:suspend <points>	0 -13 0 24 0 0 0 -13
sb:suspend for	-2 7 0 -5 1 0 0 0
sb:suspend in	0 -2 0 16 0 0 0 -11
sb:suspend its	0 14 -3 -12 -4 0 0 6
sb:suspend or	0 0 0 6 0 0 0 -2
sb:suspend the	-4 3 0 6 0 0 0 -6
sb:suspend to	9 3 0 -16 0 0 0 3
sb:suspend until	0 0 -4 -1 0 0 0 6
sb:suspension	4 -11 -7 -14 26 0 0 2
sb:suspension begin	0 9 0 -9 9 0 0 -10
sb:suspension end	0 0 0 3 9 0 0 -11
sb:suspension is	0 -7 0 -3 6 0 0 4
sb:suspension of	8 0 -1 -25 6 0 0 8
sb:table	0 11 0 -5 -4 0 -1 1
sb:take	0 -3 -4 7 -3 -4 0 1
sb:take effect	6 18 0 -19 -9 0 0 3
sb:take it	0 -7 0 7 5 0 0 -7
sb:take place	0 -10 0 23 -6 0 0 -2
sb:take us	0 7 0 -13 0 0 0 5
sb:talk	-2 -15 -2 20 -16 0 0 8
sb:talk ,	0 -7 0 14 0 0 0 -5
sb:talk between	0 0 0 8 0 0 0 -5
sb:talk is	0 0 0 9 0 0 0 -8
sb:talk resume	0 0 0 -8 0 0 0 10
sb:talk that	0 0 0 -7 0 0 0 9
sb:talking	0 -2 0 -4 0 0 0 9
sb:tangier	0 10 0 -6 0 0 0 -2
sb:tariff	-4 -15 -16 10 1 -4 9 7
sb:tariff ,	0 7 0 -1 -12 0 0 3
sb:tariff :	0 0 0 -9 0 0 0 11
sb:tariff commission	0 -3 0 8 0 0 0 -2
sb:tariff for	0 -20 0 29 -3 0 0 -7
sb:tariff go	0 -7 0 8 0 0 0 0
sb:tariff of	0 20 0 -21 -10 0 0 12
sb:tariff on	3 4 0 -13 9 0 0 -3
sb:tariff that	0 -9 0 13 0 0 0 -1
sb:tariff truce	0 0 0 -3 -3 0 0 7
sb:tariff until	0 0 0 13 -1 0 0 -7
sb:tariff will	0 -8 0 10 0 0 0 0
sb:tax	0 0 0 -15 9 0 0 12
sb:tax on	0 -13 0 -13 12 0 0 14
sb:team	0 -4 0 0 -2 0 0 6
sb:technical	0 -5 0 16 -4 0 0 0
sb:telephone	0 0 0 6 -3 0 0 0
sb:telephoned	0 10 0 -5 -2 0 0 0
sb:television	0 -8 0 0 0 0 0 9
sb:tell	-2 -3 -4 0 -7 10 4 3
sb:tell <person>	0 7 0 -3 0 0 0 0
sb:tell me	0 -1 0 -3 0 0 7 0
sb:tell reporter	0 -2 0 7 -2 0 0 0
sb:tell to	0 -9 0 0 -2 7 0 2
sb:ten	0 0 0 -10 0 0 0 12
sb:term	4 0 0 12 0 0 0 -14
sb:terminal	0 0 0 1 0 7 0 -5
sb:text	7 0 0 -13 0 0 0 9
sb:th	0 -6 0 -15 3 0 0 16
sb:than	0 10 0 -6 16 0 0 -18
sb:than <number>	0 -4 0 7 0 0 0 -1
sb:that	6 0 10 -4 3 0 6 -10
sb:that 's	-3 -9 0 11 -2 0 0 2
sb:that ,	0 -15 0 5 6 0 0 2
sb:that <name>	1 13 0 -23 15 0 0 0
sb:that <seat>	0 0 0 -8 0 0 0 11
sb:that begin	0 -9 0 -1 2 0 8 0
sb:that day	0 -11 -10 2 22 0 0 -6
sb:that end	0 -11 9 -2 0 0 0 4
sb:that expire	0 0 0 -8 0 0 0 7
sb:that from	0 16 0 -13 0 0 0 0
sb:that good	0 -8 7 0 0 0 0 0
sb:that had	0 -3 8 0 2 0 0 -8
sb:that he	-1 -7 0 25 -12 0 0 -4
sb:that is	0 -4 0 -4 7 0 0 3
sb:that it	2 9 0 -3 -9 -1 0 1
sb:that its	0 10 0 4 -2 0 0 -15
sb:that keep	0 -6 0 -10 0 0 0 16
sb:that leave	0 -4 0 -8 10 0 0 1
sb:that on	0 -4 0 8 -1 0 0 0
sb:that surcharge	0 8 0 -4 0 0 0 -1
sb:that take	0 8 0 -6 0 0 0 0
sb:that the	-3 -5 -12 -13 -2 11 0 23
sb:that they	0 -4 6 0 11 0 0 -10
sb:that truce	0 0 0 -10 0 0 0 12
sb:that was	0 -8 0 17 0 0 0 -9
sb:that we	0 -11 0 4 4 0 0 0
sb:that were	0 2 -5 19 -8 0 0 -12
sb:that will	0 0 0 6 -1 0 0 -1
sb:that would	0 9 0 -11 0 0 0 3
sb:the	-10 -4 2 3 2 12 0 0
sb:the <day-gone>	0 0 0 -16 6 0 0 11
sb:the <level>	9 26 -4 -37 0 0 0 7
sb:the <name>	4 -1 10 0 -5 0 -8 1
sb:the <number>	0 6 13 -16 -8 0 0 1
sb:the <office>	-7 -10 -5 0 9 -2 0 11
sb:the <organisation>	0 0 1 -2 22 0 -8 -25
sb:the <person>	3 -11 0 -24 3 5 0 26
sb:the <points>	-2 -11 0 -6 0 0 0 21
sb:the <quality>	1 3 -1 -11 25 2 -5 -20
sb:the <seat>	-1 0 11 5 0 7 10 -35
sb:the <span>	0 -16 0 -27 -2 0 0 38
sb:the accord	0 8 0 -7 0 0 0 0
sb:the additional	-1 -10 5 -6 0 0 0 14
sb:the affiliate	3 0 0 -10 5 0 0 -2
sb:the agreement	0 -1 -1 17 -4 6 0 -13
sb:the airport	0 0 0 12 -6 0 0 -2
sb:the answer	0 -7 0 0 0 0 0 10
sb:the app	0 -3 0 0 0 6 0 0
sb:the approval	0 -7 0 4 0 0 0 3
sb:the arrangement	-2 -19 -2 -3 -3 0 0 25
sb:the bridge	0 -2 0 13 -4 0 0 -3
sb:the call	0 -1 0 -9 13 0 0 -1
sb:the case	0 -9 0 -17 21 0 0 0
sb:the ceasefire	0 0 0 13 0 0 0 -11
sb:the city	0 0 0 13 -8 0 0 -3
sb:the clock	0 7 0 -14 0 0 0 8
sb:the close	0 0 0 -5 0 0 0 8
sb:the club	0 -6 0 11 0 -1 0 0
sb:the company	0 7 0 -6 0 2 0 0
sb:the control	4 0 0 1 0 0 0 -6
sb:the county	0 0 0 7 -2 0 0 -1
sb:the current	0 0 0 -16 0 13 0 4
sb:the custom	0 0 0 -11 6 0 0 6
sb:the date	0 14 0 -1 -2 5 0 -17
sb:the day	0 0 0 -8 5 0 0 3
sb:the deadline	0 0 0 8 -11 15 0 -20
sb:the deal	0 -3 0 -5 -3 8 0 6
sb:the decision	0 5 0 0 -6 0 0 0
sb:the decree	0 6 0 -1 -3 0 0 0
sb:the delegation	0 0 0 13 0 0 0 -11
sb:the dispute	0 0 0 8 -6 0 0 0
sb:the draft	0 -2 0 10 -6 0 0 0
sb:the duty	0 22 15 -26 0 0 0 -8
sb:the electricity	0 -3 0 6 0 0 0 0
sb:the emergency	-2 0 0 9 0 0 0 -5
sb:the end	0 -2 10 -16 -3 0 0 12
sb:the exclusion	0 -11 9 6 0 0 0 -9
sb:the expert	0 0 0 7 -4 0 0 0
sb:the export	-7 0 -1 20 -5 0 0 0
sb:the extension	0 -12 0 0 0 0 0 7
sb:the extra	0 8 0 -4 0 0 0 -2
sb:the fee	-5 -18 0 11 4 0 0 0
sb:the fentanyl	0 6 0 -8 0 0 0 2
sb:the final	0 -11 0 -8 8 0 0 10
sb:the first	0 -4 0 22 -4 -1 0 -12
sb:the former	0 0 0 6 0 0 0 -4
sb:the fourth	0 0 0 0 7 0 0 -3
sb:the freeze	0 3 0 -18 0 0 0 16
sb:the great	0 0 0 -5 6 0 0 0
sb:the higher	0 9 0 -2 0 0 0 -5
sb:the house	0 -4 0 11 0 0 0 -4
sb:the joint	0 -5 0 7 0 2 0 -1
sb:the law	0 12 0 -3 -7 0 0 -2
sb:the level	0 -6 0 13 0 0 0 -5
sb:the lower	0 -21 0 19 0 0 0 -3
sb:the matter	0 -9 0 -11 19 0 0 0
sb:the measure	0 15 0 -9 -5 0 0 -1
sb:the mediator	0 -1 0 20 -11 0 0 -6
sb:the meet	0 -5 0 -6 0 0 0 13
sb:the moratorium	0 0 0 8 0 0 0 -7
sb:the new	-3 0 -8 5 6 0 0 -3
sb:the next	0 -21 0 17 -8 0 0 7
sb:the night	0 -3 0 13 0 0 0 -10
sb:the non	0 -2 0 6 0 0 0 -3
sb:the old	0 3 0 -7 1 0 0 1
sb:the one	1 0 0 -11 -5 0 0 12
sb:the order	-3 14 0 -26 -6 7 0 15
sb:the ordinary	0 11 0 -11 0 0 0 0
sb:the other	0 0 0 -6 -4 0 8 1
sb:the pair	0 0 0 8 -1 0 0 0
sb:the paper	0 -1 0 9 -6 0 0 0
sb:the party	0 -2 0 20 0 0 0 -15
sb:the pause	0 0 0 -8 0 0 0 11
sb:the plan	0 19 0 -18 1 0 0 -5
sb:the power	0 -6 0 -8 13 0 0 0
sb:the present	0 -4 0 -9 0 0 0 15
sb:the president	0 0 0 6 0 0 0 -3
sb:the price	0 -1 0 13 0 0 0 -8
sb:the proposal	0 0 0 10 -8 0 0 0
sb:the quarrel	0 6 0 3 0 0 0 -8
sb:the rate	0 6 0 -2 7 0 0 -8
sb:the reduction	0 12 0 -9 -1 0 0 0
sb:the republic	0 -1 0 -10 0 0 0 13
sb:the rest	0 13 0 -19 -3 0 0 9
sb:the river	0 -1 0 14 -4 0 0 -7
sb:the rule	18 -11 0 0 -7 0 0 -5
sb:the s	0 -4 0 6 0 0 0 0
sb:the same	-1 -4 4 -15 -6 0 0 23
sb:the season	0 -1 0 17 0 0 0 -13
sb:the second	0 12 0 -4 1 0 0 -9
sb:the section	0 -10 4 5 5 0 0 -6
sb:the signature	0 0 0 11 -8 0 0 0
sb:the so	0 8 0 0 0 0 0 -5
sb:the standstill	0 -11 0 -3 5 0 0 10
sb:the strike	0 -10 0 22 0 0 0 -10
sb:the summer	0 -4 0 15 0 0 0 -7
sb:the surcharge	0 51 -5 -35 -6 0 0 -23
sb:the suspension	-1 0 -2 -32 29 0 0 6
sb:the table	0 8 0 0 -10 0 -1 2
sb:the tariff	-2 10 0 -24 7 0 0 17
sb:the text	7 0 0 -4 0 0 0 0
sb:the thing	0 -6 0 -13 -3 6 0 14
sb:the third	0 0 0 -8 0 0 0 12
sb:the threat	0 -11 0 13 0 0 0 0
sb:the time	0 8 0 -21 0 0 0 14
sb:the top	0 -2 0 8 0 0 0 -1
sb:the town	0 0 0 17 -14 0 0 0
sb:the trade	0 -6 0 5 0 0 0 0
sb:the truce	-6 5 -6 -8 0 -1 0 14
sb:the two	-1 -14 -5 10 -16 0 5 6
sb:the understanding	0 -4 0 -1 0 0 0 8
sb:the upper	0 -1 0 20 0 0 0 -18
sb:the vote	0 0 0 -18 22 0 0 0
sb:the water	0 6 -2 0 -1 0 0 -2
sb:the week	0 -11 0 4 8 0 0 -4
sb:the window	0 -10 0 9 6 0 0 -7
sb:the world	0 2 0 -14 -1 0 0 13
sb:their	0 2 -5 5 -15 0 0 3
sb:their duty	0 -14 0 12 0 0 0 0
sb:their own	5 7 0 -18 0 0 0 1
sb:their third	0 0 0 6 0 0 0 -6
sb:their truce	0 0 0 -17 0 0 0 17
sb:them	6 17 0 -7 1 0 0 -17
sb:them ,	3 -6 0 2 6 0 0 -9
sb:them at	0 6 0 1 -6 0 0 -2
sb:them in	0 -7 0 -2 12 0 0 0
sb:then	0 20 0 -14 0 0 0 0
sb:then ,	0 9 0 -13 3 0 0 0
sb:there	0 -14 -3 13 6 -1 4 -10
sb:there 's	0 10 0 -8 0 0 0 0
sb:there is	0 -13 0 17 -6 0 1 -3
sb:there until	0 -5 0 9 0 0 0 -2
sb:there will	0 -4 0 11 0 0 0 -4
sb:these	0 11 0 0 -4 0 0 -6
sb:they	-2 -1 8 -4 3 -6 -7 2
sb:they agree	0 0 0 -16 0 0 0 15
sb:they are	0 -14 2 22 4 0 0 -17
sb:they arrive	0 7 -2 -13 9 0 0 -5
sb:they go	0 -5 0 8 0 0 0 0
sb:they had	0 -2 0 7 0 0 0 -2
sb:they have	0 11 0 0 -4 0 0 -7
sb:they meet	0 0 0 -4 0 0 0 7
sb:they sit	0 -6 0 13 0 0 0 -5
sb:they were	0 -12 -5 18 0 0 0 -2
sb:they will	0 -11 6 11 -4 0 0 -2
sb:they would	0 -8 0 -9 0 0 0 15
sb:they're	0 2 0 -6 5 0 0 0
sb:thi	0 -16 -2 7 0 0 0 2
sb:thi month	0 -6 0 8 0 0 0 0
sb:thi week	0 -1 0 7 0 0 0 0
sb:thing	0 -2 0 -21 -10 5 0 22
sb:third	-2 -10 0 5 -13 0 7 7
sb:third round	0 -2 0 0 0 0 0 8
sb:those who	0 -7 0 -1 0 0 0 10
sb:thread	0 0 0 -20 0 0 0 21
sb:thread by	0 0 0 6 0 0 0 -6
sb:threat	0 -11 0 14 0 0 0 0
sb:threat of	0 -12 0 15 0 0 0 0
sb:threaten	0 -1 0 5 5 0 0 -13
sb:threaten an	0 -4 0 8 0 0 0 0
sb:three	0 0 0 17 -14 0 0 -6
sb:three ,	0 15 0 -5 0 0 0 -9
sb:through	-1 -19 2 -3 0 0 0 15
sb:through the	0 0 0 -12 -4 0 0 16
sb:thursday	0 -18 0 0 -3 0 0 16
sb:thursday ,	0 -14 0 1 -2 0 0 10
sb:ticket	0 -6 0 15 0 0 0 -5
sb:tiktok	-3 -3 0 -18 -2 24 0 0
sb:tiktok 's	0 0 0 -5 0 7 0 0
sb:till	8 -18 -2 -7 -7 6 0 12
sb:time	-1 10 -3 -6 6 0 0 -1
sb:time :	0 0 0 -5 0 0 0 6
sb:time in	0 17 0 -16 0 0 0 0
sb:time on	0 0 0 -12 3 0 0 5
sb:to	-17 -5 -1 2 6 10 -9 4
sb:to -	0 11 0 -4 -2 0 0 -2
sb:to <day-ahead>	0 -1 0 12 0 0 0 -6
sb:to <level>	-2 12 -5 -1 0 0 0 -10
sb:to <money>	0 -18 0 20 0 0 0 -1
sb:to <number>	0 -3 6 1 -5 0 0 0
sb:to <person>	0 0 0 -4 0 0 0 7
sb:to <seat>	0 -19 0 20 -18 0 8 -1
sb:to a	0 12 0 -1 -3 0 0 -4
sb:to agree	0 0 0 -3 0 0 7 0
sb:to apply	0 0 0 0 -6 0 0 8
sb:to approve	0 0 0 -2 6 0 0 0
sb:to be	-1 8 0 -9 -5 -1 -1 12
sb:to begin	-1 -4 0 4 -5 0 0 7
sb:to buy	0 0 0 -2 9 0 0 -2
sb:to charge	0 -13 0 7 2 0 0 0
sb:to close	0 0 0 -9 -2 16 0 -1
sb:to collect	0 0 0 -6 9 0 0 0
sb:to come	0 0 0 0 4 0 0 -7
sb:to do	0 0 0 -11 9 0 0 0
sb:to end	0 5 0 7 -3 0 0 -7
sb:to expire	0 0 6 0 -1 0 0 -2
sb:to extend	0 0 0 14 0 0 0 -11
sb:to follow	0 -1 0 -3 9 0 0 -2
sb:to go	0 -7 0 1 -2 2 0 3
sb:to good	0 2 0 2 0 0 0 -6
sb:to happen	0 -5 0 -9 17 0 0 -4
sb:to have	0 3 0 -6 0 0 0 3
sb:to hold	0 -9 0 1 0 0 0 8
sb:to invest	0 -2 0 9 0 0 0 0
sb:to keep	0 -2 0 -5 7 0 0 0
sb:to lapse	0 0 4 -2 -6 0 0 0
sb:to leave	0 -10 0 7 -12 0 0 11
sb:to lower	0 9 0 -5 0 0 0 -1
sb:to prolong	0 3 0 -6 0 0 0 6
sb:to put	0 6 0 -9 2 0 0 0
sb:to report	0 0 0 -6 9 0 0 0
sb:to return	0 -19 0 6 0 0 0 14
sb:to run	0 0 0 10 0 0 0 -9
sb:to say	0 -3 0 -6 0 0 0 12
sb:to see	0 -5 0 16 -3 0 0 -6
sb:to sell	0 0 0 -6 0 9 0 0
sb:to settle	0 -3 0 6 0 0 0 0
sb:to sign	0 -1 0 12 -9 0 0 0
sb:to start	0 1 0 8 -2 0 0 -8
sb:to suspend	0 10 0 -8 -1 0 0 1
sb:to take	0 -16 0 21 0 0 0 -1
sb:to talk	0 -1 0 6 -1 0 0 0
sb:to the	1 -16 0 -5 10 -2 -6 11
sb:together	0 -6 0 16 -4 0 0 -4
sb:tomatoe	0 -7 0 0 0 0 0 7
sb:top	-3 10 0 0 0 0 0 -6
sb:top of	-3 12 0 -5 0 0 0 -3
sb:town	0 -1 0 18 -15 0 0 0
sb:tractor	0 -18 0 4 -2 0 0 15
sb:trade ,	0 0 0 -8 0 0 0 8
sb:trade alert	0 15 0 -14 0 0 0 0
sb:trade deal	0 -7 0 0 0 0 0 7
sb:trade minister	2 -8 0 7 0 0 0 0
sb:trade representative	0 0 0 -5 9 0 0 -2
sb:transcript	0 8 0 -5 0 0 0 -2
sb:transcript ,	0 10 0 -7 0 0 0 0
sb:travel	0 -2 0 13 -2 0 0 -4
sb:travel to	0 0 0 11 -1 0 0 -4
sb:treaty	0 -1 0 15 0 0 0 -14
sb:tromsø	0 -6 0 0 0 0 0 8
sb:truce	-15 2 -12 5 -21 -4 -2 11
sb:truce ,	0 1 0 28 -8 0 0 -21
sb:truce agree	0 0 0 -5 0 0 0 7
sb:truce begin	0 6 0 -11 0 0 0 3
sb:truce by	0 5 0 -15 5 0 0 2
sb:truce end	0 -2 0 -6 0 0 0 12
sb:truce expire	0 -7 0 8 0 0 0 -2
sb:truce from	0 -3 0 -10 0 0 0 13
sb:truce in	0 6 0 -10 0 0 0 5
sb:truce is	0 8 0 -16 0 0 0 8
sb:truce itself	0 0 0 -13 0 0 0 15
sb:truce last	0 0 0 -8 0 0 0 5
sb:truce of	-6 0 0 16 -4 0 0 -9
sb:truce on	0 -2 0 -7 0 0 0 9
sb:truce over	0 -1 0 -6 0 0 0 10
sb:truce run	0 -5 0 16 0 0 0 -11
sb:truce that	0 -13 0 -21 0 0 0 31
sb:truce to	0 6 0 -16 0 0 0 10
sb:truce until	0 0 0 16 0 0 0 -13
sb:truce was	0 -12 0 20 0 0 0 -9
sb:truce would	0 15 0 -19 0 0 0 4
sb:trump	6 -7 0 1 0 0 0 0
sb:trump say	6 -6 0 0 0 0 0 0
sb:tuesday	0 0 0 -5 6 0 0 2
sb:tuesday ,	0 2 0 -10 0 0 0 8
sb:tuna	0 -7 0 3 0 0 0 5
sb:turn	0 -3 0 -9 0 0 0 12
sb:two	-6 1 -7 20 -8 -1 4 -13
sb:two <office>	0 0 0 -3 0 0 0 6
sb:two country	0 -6 0 -8 0 0 0 12
sb:two government	0 0 0 -7 0 0 0 10
sb:two of	0 -2 0 -3 0 0 0 7
sb:two side	0 16 0 -2 -7 0 0 -3
sb:under	-2 -10 6 7 3 10 0 -9
sb:under a	0 -12 0 -9 0 2 0 17
sb:under an	0 7 0 -5 0 9 0 -11
sb:under section	0 4 0 -8 11 0 0 -9
sb:under which	-5 -12 0 11 0 0 0 3
sb:understanding	0 0 0 -4 0 0 0 8
sb:union	0 0 0 12 0 0 0 -8
sb:unless	2 -6 0 -7 -7 0 0 13
sb:unless the	0 -2 0 12 -4 0 0 -1
sb:until	-3 -6 0 -3 -5 -2 -4 12
sb:until <day-ahead>	0 5 0 18 -3 0 0 -24
sb:until <number>	0 -6 0 2 -3 0 0 9
sb:until the	-5 0 -4 9 -9 -2 -1 2
sb:up	0 -16 -3 -4 1 0 -1 22
sb:up <level>	0 -15 0 16 0 0 0 0
sb:up by	0 -15 0 14 4 2 0 -11
sb:up from	0 1 0 2 0 0 0 -6
sb:up on	0 8 0 -10 0 0 0 4
sb:up to	0 0 0 -12 0 0 0 14
sb:updated	0 -1 0 6 0 0 0 -1
sb:upper	0 -1 0 20 0 0 0 -18
sb:us	0 -6 0 -15 14 0 0 12
sb:us to	0 7 0 -1 0 0 0 -1
sb:used	0 -14 0 -3 19 0 0 -6
sb:valid	0 -18 0 3 0 0 0 12
sb:valparaíso	0 -1 0 7 0 0 0 -2
sb:version	0 0 0 -5 -2 0 0 8
sb:vessel	0 0 0 2 8 0 0 -12
sb:vice	0 -1 0 6 0 0 0 -1
sb:video	0 -8 0 19 -4 0 0 -4
sb:vienna	0 -1 0 7 0 0 0 0
sb:visit	0 -8 0 23 -9 0 0 -1
sb:visit to	0 -4 0 10 -2 0 0 0
sb:vote	-5 -9 0 -5 19 -1 0 -12
sb:vote in	0 0 0 15 -13 0 0 0
sb:vote is	0 0 0 -25 27 0 0 0
sb:vote on	0 -14 0 0 10 0 0 -2
sb:wait	0 6 0 0 0 0 0 -5
sb:want	0 0 0 12 -13 0 7 -8
sb:want to	0 -1 0 7 -1 0 0 0
sb:was	-3 -12 -11 11 0 -3 0 3
sb:was agree	0 0 0 -10 0 0 0 11
sb:was conclude	0 -1 0 10 0 0 0 -7
sb:was in	0 10 0 0 0 0 0 -6
sb:was not	0 4 0 -15 0 0 0 12
sb:was on	0 0 0 -7 10 0 0 0
sb:was sign	0 -16 0 15 0 0 0 0
sb:was to	-1 -19 0 39 -6 5 0 -26
sb:water	-2 3 -5 16 -8 0 0 -11
sb:water tariff	0 -15 0 17 0 0 0 0
sb:way	0 3 0 -13 0 0 8 2
sb:way to	0 8 0 -16 0 0 0 9
sb:we	-7 -9 1 10 0 -2 -1 0
sb:we agree	0 -9 0 2 0 0 0 3
sb:we are	0 2 0 7 0 0 0 -11
sb:we avoid	0 8 0 -7 0 0 0 0
sb:we have	0 6 0 -3 -2 0 0 2
sb:we shall	0 -14 0 0 12 0 0 6
sb:webinar	0 -2 0 11 -4 0 0 0
sb:wednesday	0 7 0 0 1 4 0 -11
sb:wednesday ,	0 13 0 -4 3 5 0 -15
sb:week	0 -23 -2 15 8 0 0 0
sb:week ,	0 -1 0 -16 9 0 0 9
sb:week ;	0 -2 0 6 0 0 0 0
sb:week of	0 -12 0 15 0 0 0 0
sb:week that	0 0 0 0 10 0 0 -12
sb:weekend	0 13 0 -9 0 0 0 -2
sb:well	0 7 0 -9 0 0 0 0
sb:were	-9 5 -3 12 -18 6 0 -4
sb:were loaded	0 9 0 -5 0 0 0 -5
sb:were sign	0 0 0 -1 -2 8 0 0
sb:were suspend	-4 0 0 10 0 0 0 -3
sb:were to	0 0 6 -4 -2 0 0 0
sb:what	1 -3 2 -1 -2 -2 -4 7
sb:what <person>	0 8 0 -11 0 0 0 3
sb:what change	0 8 9 -7 -2 0 0 -11
sb:what come	0 0 0 0 8 0 0 -4
sb:what happen	7 0 -2 -2 -10 0 0 3
sb:what he	0 0 0 -10 0 0 0 10
sb:what is	0 -14 0 9 2 0 0 0
sb:what it	0 -9 0 0 0 0 0 7
sb:what the	0 -10 0 2 -3 0 0 10
sb:what they	0 -6 0 4 -5 0 0 5
sb:what was	0 3 0 -8 0 0 0 3
sb:what we	0 7 0 0 0 0 0 -7
sb:what will	0 9 0 0 -2 0 0 -6
sb:wheat	0 10 0 1 -1 0 0 -10
sb:when	-1 -9 0 -2 7 0 0 7
sb:when the	0 -4 0 -3 10 0 0 0
sb:when they	0 0 0 -9 0 0 0 13
sb:where	0 -10 0 2 0 6 0 0
sb:where the	0 -2 0 0 0 7 0 0
sb:whether	0 -1 2 -4 0 0 0 6
sb:which	0 -10 0 -2 8 0 -3 5
sb:which <person>	0 6 0 -13 10 0 0 -4
sb:which begin	0 -15 0 3 2 0 0 3
sb:which both	0 -3 0 18 -5 0 0 -9
sb:which end	0 -14 7 5 0 0 0 1
sb:which expire	0 8 0 -4 2 0 0 -1
sb:which is	0 -4 0 -5 2 0 0 8
sb:which it	0 -2 0 -2 -8 0 0 15
sb:which lapse	3 4 0 -11 0 0 0 0
sb:which meet	0 0 0 7 -5 0 0 0
sb:which start	0 0 0 5 3 0 0 -8
sb:which take	0 -11 0 0 0 0 0 10
sb:which the	-1 -27 0 15 -5 2 0 10
sb:which was	0 0 0 21 -1 0 0 -19
sb:which were	0 0 6 0 -2 0 0 -4
sb:which would	10 0 0 -11 -1 0 0 4
sb:who	0 -6 0 14 -5 0 0 0
sb:who pay	0 9 0 -12 8 0 0 -5
sb:whose	2 3 0 -7 0 0 0 2
sb:will	-3 -7 -9 24 -14 -9 -10 -1
sb:will be	0 -1 1 1 -19 0 0 13
sb:will begin	0 -2 0 -2 6 0 0 0
sb:will decide	0 -2 0 -7 7 0 0 4
sb:will discuss	0 -3 0 12 -5 0 0 0
sb:will do	0 -3 0 15 -5 0 0 -3
sb:will go	0 0 0 -6 0 0 0 6
sb:will hold	0 2 0 -13 11 0 0 0
sb:will meet	0 -1 0 11 0 0 0 -2
sb:will not	1 -23 0 21 0 0 0 0
sb:will now	0 -1 0 10 0 0 0 -5
sb:will pay	0 -1 0 -4 1 0 0 7
sb:will put	0 -12 0 4 0 0 0 7
sb:will return	0 10 0 -4 0 0 0 -5
sb:will sign	0 -4 0 12 -11 0 0 0
sb:will stay	0 3 1 7 0 0 0 -14
sb:will vote	0 0 0 11 -9 0 0 0
sb:window	0 -15 0 -3 17 0 6 -9
sb:wine	0 1 2 -12 0 0 0 3
sb:winter	0 -9 0 15 0 0 0 -3
sb:wire	0 6 0 6 0 0 0 -16
sb:with	-6 4 0 0 -5 0 8 0
sb:with <level>	0 14 0 -10 0 0 0 -3
sb:with <name>	-1 -26 -1 4 -5 0 12 10
sb:with <seat>	0 0 0 -11 0 0 0 16
sb:with a	-3 0 0 20 0 0 0 -18
sb:with the	0 18 0 -3 0 0 0 -9
sb:with which	0 1 0 -9 8 0 0 0
sb:withdraw	0 13 0 1 -12 0 0 -1
sb:without	0 -3 3 -2 11 0 0 -2
sb:without a	0 -4 0 -11 0 0 0 19
sb:without an	0 8 0 -2 0 0 0 -5
sb:without the	0 -8 5 3 11 0 0 -16
sb:wool	0 6 0 -11 0 0 0 4
sb:word	0 16 0 -11 -1 0 0 0
sb:worker	0 -1 0 6 -2 0 0 0
sb:working	0 0 0 24 -10 0 0 -14
sb:working <organisation>	0 0 0 8 -7 0 0 0
sb:world	0 2 0 -16 0 0 0 12
sb:worth	0 5 0 5 0 0 0 -10
sb:would	11 8 -12 -15 -15 0 7 8
sb:would apply	0 -15 0 13 0 0 0 2
sb:would be	-8 -1 0 0 -4 0 5 7
sb:would go	0 0 0 6 -2 0 0 -6
sb:would have	9 -10 0 12 1 0 0 -11
sb:would like	0 0 0 -5 0 2 0 6
sb:would otherwise	0 -4 0 -9 0 0 0 14
sb:would pay	0 -6 0 7 0 0 0 0
sb:would put	0 9 0 -4 0 0 0 0
sb:would sign	0 -6 0 10 0 0 0 0
sb:would start	9 -1 0 -1 -1 0 0 0
sb:write	1 -10 6 -5 9 0 0 5
sb:write on	0 -2 0 -7 3 0 0 7
sb:year	1 -11 0 -1 -12 0 0 17
sb:year 's	0 -7 0 14 -4 0 0 0
sb:year ,	7 -4 0 -8 0 0 0 5
sb:yes	0 4 0 -6 -1 0 0 4
sb:yes ,	0 5 0 -10 0 0 0 8
sb:yet	0 -11 0 2 14 0 0 -10
sb:york	0 -5 0 10 0 0 0 0
sb:york ,	0 -4 0 7 0 0 0 0
sb:you	0 -2 0 31 -8 0 0 -18
sb:your	0 -15 16 8 -1 -9 -1 0
sb:zero	0 2 0 -6 0 0 0 1
sb:·	0 -6 0 17 0 0 0 -6
sb:—	4 5 0 -18 -6 6 7 7
sb:— <name>	5 0 -1 -3 7 0 0 -6
sb:— <quality>	0 -4 0 0 -5 0 0 10
sb:— a	0 -10 0 11 0 0 0 0
sb:— from	0 7 0 -8 0 0 0 0
sb:— the	0 -10 1 17 0 0 0 -9
sb:— thursday	0 0 0 -10 0 0 0 10
sb:•	0 20 0 -21 0 0 0 3
t0=future	-8 17 -2 -6 -2 -9 -8 1
t0=future-not	0 -21 0 18 2 0 0 0
t0=future-passive	0 -2 6 3 -9 -4 -3 4
t0=modal	-3 -3 -5 14 -5 -8 0 -2
t0=modal-passive	-7 -7 0 8 4 4 0 -3
t0=past	-1 -20 2 33 -8 0 -2 -16
t0=past-passive	-5 -10 0 22 -8 0 0 -1
t0=perfect	2 1 -10 -4 13 -5 0 -2
t0=perfect-passive	0 5 -1 -5 -3 6 -1 2
t0=pluperfect	-1 -15 0 10 10 0 0 0
t0=pluperfect-passive	0 0 0 4 -8 3 0 -5
t0=present	-3 3 -2 6 -4 0 0 -5
t0=present-not	0 0 0 9 -3 0 -7 -1
t0=present-passive	5 -4 0 -1 -2 -5 -7 8
t0=present-passive-not	0 0 0 -9 3 0 0 3
t1=future	-7 16 -1 3 -9 -9 -7 -6
t1=future-not	0 -21 0 18 2 0 0 0
t1=future-passive	0 -2 6 3 -9 -4 -3 3
t1=gerund	0 0 0 -3 -7 0 0 12
t1=infinitive	-7 -4 1 -9 0 5 -2 16
t1=modal	-3 -3 -5 14 -5 -8 0 -2
t1=modal-passive	-7 -6 0 8 4 4 0 -4
t1=participle-passive	0 -3 0 19 9 -2 3 -26
t1=past	0 -18 3 27 -5 0 -1 -14
t1=past-passive	-5 -9 0 22 -7 0 0 -2
t1=perfect	3 0 -9 -4 8 -5 0 1
t1=perfect-passive	0 5 -1 -5 -3 6 -1 2
t1=pluperfect	0 -3 0 6 12 0 0 -9
t1=pluperfect-passive	0 8 0 0 -6 0 0 -1
t1=present-not	0 0 0 9 -3 0 -7 -1
t1=present-passive	5 -4 0 1 -2 -5 -7 4
t1=present-passive-not	0 0 0 -9 3 0 0 3
t2=future	-1 14 0 -2 0 -1 0 -5
t2=future-passive	0 -3 0 -12 11 0 0 6
t2=gerund	-1 -12 0 24 -4 0 0 -4
t2=infinitive	0 4 -1 -10 -10 6 9 -3
t2=modal	0 -17 0 13 4 0 0 3
t2=participle-passive	4 7 0 -17 -3 0 0 12
t2=past	-9 -18 -1 34 0 0 0 -7
t2=past-passive	0 -1 0 7 -2 0 0 -1
t2=perfect	0 0 0 11 -3 0 0 -1
t2=perfect-passive	0 -6 0 1 0 0 3 0
t2=pluperfect	0 -7 0 7 -1 0 0 2
t2=present	-1 -5 -1 -7 -12 0 6 19
t2=present-not	0 6 0 -5 3 0 0 0
t2=present-passive	1 -7 -2 7 0 0 0 1
t:loose	0 -5 -14 1 -8 3 0 10
t:loose & d:ahead	0 -8 -13 2 -7 4 0 8
t:loose-l	-3 -7 -22 5 -7 2 0 10
t:loose-l1	13 7 -2 0 -3 -3 0 -10
t:loose-l2	-9 1 -7 3 5 3 -3 -2
t:loose-l3	-3 -8 -7 -4 0 -3 3 20
t:loose-r	3 0 1 -6 0 0 0 1
t:loose-r1	0 0 -1 -13 8 0 3 6
t:loose-r2	2 1 -2 -5 11 3 -2 -3
t:loose-r3	2 -4 7 5 -10 0 -2 -3
t:more	-12 -6 9 8 -8 -15 -3 7
t:more & d:ahead	-13 -5 9 4 -8 -14 -3 10
t:more & d:today	2 -4 0 10 0 0 0 -7
t:more-in	0 -16 0 12 3 0 0 0
t:more-in0	0 -16 0 12 3 0 0 0
t:more-l	-3 -3 5 -3 -6 -7 -14 14
t:more-l0	0 -17 0 16 -5 0 0 1
t:more-l1	-4 -4 12 -6 -8 1 -3 10
t:more-l2	-1 -7 0 17 -1 -6 -2 -6
t:more-l3	5 15 -6 -18 0 -2 -1 6
t:more-r	-9 -1 5 10 -7 -6 3 -2
t:more-r1	-3 -35 3 20 10 0 6 -9
t:more-r2	-9 3 0 12 -23 0 0 -4
t:more-r3	-1 9 -6 10 -4 0 0 -11
t:quiet	12 -12 -7 -3 0 0 0 5
t:quiet & d:ahead	12 -11 -7 -4 0 0 0 5
t:quiet-l	13 -13 -6 0 1 0 0 2
t:quiet-l1	10 -1 0 0 0 0 0 -7
t:quiet-l2	0 -11 0 1 -5 0 0 9
t:quiet-l3	0 0 0 7 -6 0 0 0
t:quiet-r3	0 -2 0 -3 0 0 0 6
t:truce	-19 -13 -14 10 12 -15 -3 9
t:truce & d:ahead	-18 -11 -13 7 14 -14 -2 9
t:truce & d:today	0 -1 0 7 -1 0 0 0
t:truce-l	-11 -13 -29 15 2 -9 -6 6
t:truce-l2	-4 9 -9 13 -20 -1 0 -6
t:truce-l3	4 -12 -9 -2 7 0 0 9
t:truce-r	-3 -6 1 -6 9 -3 1 6
t:truce-r1	-6 -2 0 1 6 0 0 2
t:truce-r2	0 -12 5 -17 0 0 5 14
t:truce-r3	0 -1 0 7 8 0 0 -10
t:verb	6 -6 -10 8 -11 5 -12 0
t:verb & d:ahead	7 -7 -10 5 -10 5 -12 2
t:verb & d:today	0 1 0 8 0 0 0 -9
t:verb-l	12 -12 -7 10 -5 4 -6 -6
t:verb-l1	20 6 -11 -20 0 1 0 0
t:verb-l2	-11 -7 -3 12 8 5 0 -10
t:verb-r	-14 5 -1 0 -13 0 -4 9
t:verb-r1	-3 12 0 -13 -1 0 0 8
t:verb-r2	0 -1 0 9 -1 0 0 -3
t:verb-r3	-6 0 0 0 -3 0 -1 11
tn:more	1 27 -14 -1 -46 -2 -14 1
tn:quiet	0 -27 0 18 -3 0 0 4
tn:truce	26 -9 0 -32 2 -10 -3 23
tp:loose	-10 10 -17 -4 6 9 -7 -3
tp:more	-1 0 -10 -3 16 15 0 -10
tp:quiet	-4 -3 0 22 -13 0 0 -8
tp:truce	2 -4 -15 -24 0 -14 5 33
tp:verb	7 3 0 10 -3 -7 0 -15
v0-none	-9 -7 -6 19 1 -9 0 0
v0=accept	0 0 0 -3 8 0 0 0
v0=add	0 -4 0 11 -1 0 0 -2
v0=agree	0 -6 0 1 -4 0 0 7
v0=announce	-1 2 0 6 -11 -1 0 0
v0=approve	0 -3 0 -6 0 0 0 10
v0=ask	0 6 0 -3 1 0 0 -3
v0=be	-1 2 -8 -2 2 3 0 -1
v0=begin	-4 4 0 4 7 0 0 -20
v0=call	0 -3 0 6 0 0 0 0
v0=carry	0 -4 0 10 -4 0 0 -2
v0=clear	0 0 -1 -5 -1 0 0 9
v0=collect	0 -3 0 -8 6 0 0 7
v0=come	0 -14 0 8 -8 0 2 9
v0=conclude	0 0 0 -4 0 0 0 6
v0=confirm	0 -10 0 4 3 0 0 0
v0=continue	0 10 0 -3 -1 0 0 0
v0=die	0 4 0 -9 0 0 0 5
v0=discuss	0 -4 0 3 -5 0 0 6
v0=double	0 5 0 -9 0 0 0 5
v0=drop	0 9 0 -11 0 0 0 1
v0=end	0 1 0 18 -1 -1 0 -14
v0=enter	3 -4 6 0 0 0 0 -12
v0=expect	0 23 0 -6 -14 0 0 0
v0=expire	-5 1 -1 8 -7 0 0 -2
v0=extend	0 -7 2 6 -4 0 0 0
v0=face	0 -8 0 0 0 1 0 5
v0=go	0 0 -2 1 -6 0 0 5
v0=have	0 -7 -6 5 1 0 0 -1
v0=hold	-7 -4 7 -5 5 0 0 4
v0=impose	6 4 0 -8 -6 0 0 0
v0=keep	0 0 0 -2 0 0 0 6
v0=know	0 0 0 3 -6 0 0 3
v0=land	0 15 0 -9 -3 0 0 0
v0=lapse	2 -2 -8 9 3 0 0 -8
v0=leave	0 0 0 -2 0 0 0 6
v0=let	0 4 0 -4 -1 9 0 -4
v0=lose	0 0 0 -12 0 0 0 13
v0=lower	0 -2 0 7 0 0 0 0
v0=make	0 2 0 0 -7 0 0 3
v0=move	0 -3 0 -5 7 0 0 3
v0=offer	0 0 0 7 0 0 0 -4
v0=order	0 2 0 5 -2 0 0 -6
v0=other	-4 -13 5 12 10 -9 -5 -9
v0=pause	0 -3 0 -8 0 0 0 12
v0=place	0 -1 0 7 -2 0 0 0
v0=plan	0 -7 0 5 2 0 0 0
v0=prepare	0 0 0 -6 0 0 0 6
v0=propose	0 -2 0 -14 7 0 0 10
v0=put	4 6 4 -6 -5 7 0 -9
v0=reach	0 0 0 0 13 0 0 -11
v0=remain	-2 -5 0 0 3 0 0 6
v0=report	0 -6 0 0 7 0 0 -3
v0=return	0 9 0 8 0 0 -1 -17
v0=rule	-5 0 0 1 -3 0 0 7
v0=say	-1 0 3 1 -17 0 0 6
v0=see	0 -6 0 17 -2 0 0 -6
v0=set	0 -5 0 11 -4 5 4 -15
v0=sit	-2 3 0 12 3 0 0 -21
v0=sleep	7 -1 0 -2 -4 0 0 2
v0=stand	0 0 0 6 0 0 0 -2
v0=start	0 -6 0 13 0 0 0 -7
v0=state	0 6 0 -16 11 0 0 0
v0=stay	3 0 0 9 -6 0 0 -11
v0=stop	0 0 -1 0 0 0 0 7
v0=suspend	1 8 -9 5 0 0 0 -12
v0=tell	0 4 0 -4 -2 7 0 0
v0=threaten	0 -4 0 0 11 0 0 -6
v0=want	0 0 0 6 -7 0 8 -5
v0=write	0 -10 8 -7 2 0 0 5
v1-none	-10 -7 -5 16 -1 -9 -1 3
v1=accept	0 0 0 -2 7 0 0 0
v1=add	0 -4 0 11 -1 0 0 -2
v1=agree	0 0 0 7 -1 0 0 -3
v1=announce	-1 2 0 6 -11 -1 0 0
v1=approve	0 -8 0 -4 6 0 0 9
v1=be	-1 2 -7 0 -1 3 0 0
v1=begin	-7 3 0 10 4 0 0 -25
v1=buy	0 0 0 11 0 0 0 -4
v1=call	0 -3 0 13 0 0 0 -8
v1=carry	0 -4 0 7 -4 0 0 0
v1=clear	0 0 -1 0 -1 0 0 9
v1=collect	0 -3 0 -8 7 0 0 7
v1=come	0 -14 0 8 -8 0 2 9
v1=confirm	0 -10 0 4 3 0 0 0
v1=continue	0 10 0 -3 -1 0 0 0
v1=die	0 3 0 -10 0 0 0 6
v1=discuss	0 -4 0 4 -6 0 0 6
v1=double	0 5 0 -9 0 0 0 5
v1=drop	0 9 0 -11 0 0 0 1
v1=end	0 0 -3 21 -2 -2 0 -13
v1=enter	3 4 6 -5 0 0 0 -13
v1=expire	-5 1 3 6 -7 0 0 -4
v1=extend	0 -9 1 4 -5 0 0 2
v1=face	0 -8 0 1 0 1 0 5
v1=go	0 0 -3 0 -9 0 0 8
v1=have	0 -14 -6 3 2 0 0 2
v1=hold	-7 -9 7 -1 4 0 0 2
v1=impose	6 -1 0 2 -6 0 0 -2
v1=introduce	0 -12 0 15 0 0 0 -2
v1=kick	2 7 0 -8 0 0 0 0
v1=land	0 15 0 -9 -3 0 0 0
v1=lapse	2 -3 -8 4 3 0 0 -1
v1=let	0 4 0 -4 -1 9 0 -4
v1=lose	0 -4 0 -3 0 0 0 11
v1=make	1 4 0 -1 -8 0 0 2
v1=meet	0 -4 0 7 0 0 0 2
v1=move	0 -3 0 0 6 0 0 0
v1=offer	0 0 0 6 0 0 0 -3
v1=order	0 1 0 6 -2 0 0 -6
v1=other	-4 -12 5 11 11 -9 -5 -11
v1=pause	0 -3 0 -8 0 0 0 12
v1=place	0 -1 0 7 -2 0 0 0
v1=propose	0 -4 0 -16 12 0 0 7
v1=put	4 10 -1 -5 -5 7 0 -10
v1=reach	0 -5 0 0 12 0 0 -5
v1=report	0 -7 0 0 10 0 0 -3
v1=return	0 -3 0 7 0 0 -1 0
v1=rule	-5 0 0 1 -3 0 0 7
v1=say	-1 0 3 1 -17 0 0 6
v1=see	0 -5 0 8 -3 0 0 0
v1=sell	0 -1 0 1 -4 7 0 -3
v1=set	0 -5 0 11 -4 5 4 -15
v1=shelve	5 0 0 -7 -1 0 0 5
v1=sit	-2 0 0 18 0 0 0 -22
v1=sleep	7 -1 0 -2 -4 0 0 2
v1=stand	0 0 0 6 0 0 0 -2
v1=start	0 3 0 7 -1 0 0 -18
v1=state	0 6 0 -15 11 0 0 0
v1=stay	6 -5 0 13 -4 0 0 -13
v1=stop	0 -3 0 -7 7 0 0 5
v1=suspend	0 12 -13 -10 7 0 0 0
v1=take	0 -7 0 7 4 0 0 0
v1=tell	0 12 0 -8 -4 3 0 0
v1=want	0 0 0 0 -2 0 8 -8
v1=write	0 -11 7 -7 7 0 0 2
v2-none	-12 -5 -14 38 3 -23 -32 -12
v2=agree	0 0 0 -2 0 0 9 -2
v2=announce	-3 -1 0 11 0 0 0 0
v2=be	0 -12 2 15 -4 0 -4 -1
v2=begin	0 1 0 -6 4 0 0 0
v2=charge	0 -3 6 -3 4 0 0 0
v2=collect	0 1 0 -13 4 0 0 8
v2=end	0 -1 0 -18 0 0 0 19
v2=go	0 -5 -2 12 0 0 0 -4
v2=have	0 -1 0 -4 -2 0 8 0
v2=let	0 -12 0 0 4 0 0 8
v2=make	5 -3 0 0 -1 0 7 -5
v2=meet	0 0 0 9 0 0 0 -4
v2=other	1 -2 3 -6 -6 0 0 8
v2=plan	0 -8 0 9 0 0 0 0
v2=post	0 -1 0 -4 8 0 0 0
v2=return	0 -11 0 -5 2 0 0 12
v2=rise	0 10 0 0 0 0 0 -11
v2=say	0 -4 0 15 0 0 0 -5
v2=sell	0 -3 0 0 -4 12 0 -3
v2=take	0 -7 0 10 0 0 0 0
v2=tell	0 0 0 -6 0 0 0 7
v2=want	1 8 0 -11 -1 0 5 -3
v:a:<v-agree>	0 10 0 1 -7 -3 8 -15
v:a:<v-begin>	0 3 -12 2 7 -4 -2 -4
v:a:<v-end>	-6 2 -2 -21 -8 0 -1 33
v:a:<v-propose>	0 -8 0 3 1 0 3 0
v:a:<v-return>	0 -6 0 -12 0 0 0 23
v:a:<v-suspend>	0 24 1 -6 -7 0 0 -16
v:b:<v-agree>	-15 -19 0 16 0 -10 0 8
v:b:<v-begin>	9 30 3 -20 -22 -17 -6 3
v:b:<v-end>	-3 -18 7 -15 -8 -14 -18 36
v:b:<v-propose>	-13 0 -15 10 5 -6 0 -4
v:b:<v-return>	0 0 -2 13 0 0 -3 -8
v:b:<v-suspend>	6 -8 10 -9 12 -12 0 0
v:c0=agree	-7 -9 -12 1 5 -6 0 12
v:c0=bear	-8 1 -4 4 13 -4 -15 -8
v:c0=begin	9 -1 -3 3 -3 -14 -1 0
v:c0=buy	3 0 6 0 -6 0 0 -5
v:c0=deny	-8 0 0 0 0 0 0 7
v:c0=down	-7 12 0 1 -18 -3 0 -2
v:c0=end	0 -4 0 -15 -7 -8 -9 23
v:c0=impose	-2 0 -1 7 0 -1 -3 -7
v:c0=propose	-7 0 -7 10 -15 -8 0 11
v:c0=return	0 15 -1 6 -3 0 -2 -18
v:c0=say	-7 -1 0 -5 4 0 -8 11
v:c0=sell	3 -2 0 12 -6 0 0 -8
v:c0=stay	3 -10 0 1 -5 0 4 4
v:c0=suspend	0 -6 13 -1 12 -5 -4 -15
v:c0=target	-8 3 0 -11 13 0 0 4
v:c0=threaten	0 -6 0 5 9 0 0 -11
v:c0=up	-4 -19 -3 10 9 -3 -4 10
v:c1=agree	-7 0 1 0 0 -7 0 3
v:c1=agree & d:ahead	-6 0 2 -1 1 -7 1 0
v:c1=agree & d:today	0 -5 0 0 0 0 0 6
v:c1=bear	-8 7 0 -1 5 -5 -3 -3
v:c1=bear & d:ahead	-5 11 0 -14 6 -4 -2 4
v:c1=bear & d:today	-1 -8 0 29 -2 0 0 -24
v:c1=begin	7 15 0 -3 -15 -15 -4 -3
v:c1=begin & d:ahead	9 15 0 -9 -12 -13 -3 -1
v:c1=buy	2 0 5 5 -11 0 0 -8
v:c1=buy & d:ahead	3 1 6 2 -10 0 0 -7
v:c1=deny	-8 0 0 0 0 0 0 7
v:c1=deny & d:ahead	-8 0 0 0 0 0 0 7
v:c1=down	-8 19 -10 -3 -20 -3 5 -1
v:c1=down & d:ahead	-7 19 -9 -2 -19 -3 5 -4
v:c1=end	0 -8 0 -10 -4 -9 -9 22
v:c1=end & d:ahead	0 -6 0 -8 -3 -8 -8 18
v:c1=end & d:today	0 -6 0 -4 0 0 0 8
v:c1=impose	-1 2 3 10 -1 -4 -4 -14
v:c1=impose & d:ahead	0 12 5 -6 -6 -1 -2 -4
v:c1=impose & d:today	-5 -25 -1 37 13 0 0 -41
v:c1=propose	-7 -4 -8 5 2 -7 6 0
v:c1=propose & d:ahead	-6 0 -8 -2 3 -6 6 2
v:c1=propose & d:today	0 -12 0 21 0 0 0 -5
v:c1=return	0 -1 -1 6 -4 0 -2 2
v:c1=return & d:today	0 0 0 8 0 0 0 -6
v:c1=say	-9 1 0 -8 10 -3 -8 9
v:c1=say & d:ahead	-7 2 1 -19 12 -1 -7 19
v:c1=say & d:today	0 -2 0 23 -2 0 0 -28
v:c1=sell	3 -13 -1 1 2 6 0 0
v:c1=sell & d:ahead	3 -13 -1 8 2 6 0 -14
v:c1=stay	11 -11 -7 6 -10 0 4 2
v:c1=stay & d:ahead	6 -7 -5 6 -8 2 5 -2
v:c1=stay & d:today	8 -12 0 -2 -3 0 0 13
v:c1=suspend	5 -15 11 -11 16 -6 -5 2
v:c1=suspend & d:ahead	6 -14 11 -13 16 -6 -5 2
v:c1=suspend & d:today	0 0 0 6 0 0 0 0
v:c1=target	-9 0 4 -6 6 0 0 4
v:c1=target & d:ahead	-8 5 5 2 -9 0 0 0
v:c1=target & d:today	0 -18 0 -14 18 0 0 8
v:c1=up	-4 -18 -3 8 5 -3 -6 16
v:c1=up & d:ahead	-4 -11 -2 -2 6 -3 -6 20
v:c1=up & d:today	0 -23 0 26 0 0 0 -6
v:ct1=agree future	0 -9 0 17 -5 0 0 -3
v:ct1=agree infinitive	0 0 0 6 -2 0 0 0
v:ct1=agree modal	0 -14 0 15 0 0 0 -6
v:ct1=agree participle-passive	0 -1 8 -7 -8 0 0 8
v:ct1=agree past	0 17 0 -2 -10 0 0 -8
v:ct1=agree past-passive	0 -1 0 9 0 0 0 -4
v:ct1=agree perfect	0 -3 0 -11 4 0 0 12
v:ct1=agree pluperfect	0 13 0 -15 0 0 0 5
v:ct1=agree present	0 -11 0 -2 0 0 10 0
v:ct1=agree present-passive	0 -10 0 -7 17 0 -5 5
v:ct1=bear future	2 -8 -3 6 17 0 0 -26
v:ct1=bear future-passive	0 -11 0 14 -2 0 0 0
v:ct1=bear gerund	0 -10 0 8 -1 0 0 4
v:ct1=bear infinitive	0 18 0 -23 -4 0 0 8
v:ct1=bear modal	0 0 5 -10 -13 0 0 15
v:ct1=bear participle-passive	0 12 5 -3 -12 0 6 -13
v:ct1=bear past	0 -11 0 10 11 0 0 -10
v:ct1=bear perfect	0 -6 0 11 -7 0 0 1
v:ct1=bear pluperfect	0 0 0 -3 0 0 0 6
v:ct1=bear present	-9 15 -12 0 -8 0 -6 0
v:ct1=bear present-passive	0 1 1 -24 20 0 0 -8
v:ct1=begin future	0 -5 0 1 -3 0 0 9
v:ct1=begin future-passive	2 9 0 0 -3 0 0 -5
v:ct1=begin gerund	0 12 0 -10 -4 0 0 2
v:ct1=begin infinitive	-1 18 0 -7 -10 0 0 0
v:ct1=begin modal	-8 -27 3 24 -12 0 0 8
v:ct1=begin modal-passive	5 19 0 -20 0 0 0 -1
v:ct1=begin participle-passive	0 8 7 -2 -4 0 0 -11
v:ct1=begin past	-6 -22 0 16 10 0 0 -2
v:ct1=begin perfect	0 -6 0 9 0 0 0 -1
v:ct1=begin present	11 18 -15 -13 -2 -7 0 -11
v:ct1=begin present-passive	0 7 2 -17 0 0 0 4
v:ct1=buy infinitive	0 0 0 6 0 0 0 0
v:ct1=buy modal	0 0 0 10 -2 0 0 -2
v:ct1=buy past	0 5 7 -10 0 0 0 0
v:ct1=down future	0 22 0 -3 0 0 0 -17
v:ct1=down infinitive	0 22 0 -12 -3 0 0 -7
v:ct1=down modal	-3 10 0 -23 -1 0 0 20
v:ct1=down participle-passive	0 0 0 -8 0 0 7 0
v:ct1=down past	0 -30 0 18 -2 0 0 4
v:ct1=down present	0 10 -4 6 -23 0 2 -8
v:ct1=end future	0 12 -5 -10 -8 0 0 9
v:ct1=end infinitive	0 8 5 -19 5 0 0 0
v:ct1=end modal	0 -7 -6 15 -10 0 0 -2
v:ct1=end participle-passive	0 -12 -6 36 0 0 0 -21
v:ct1=end past	0 -19 0 16 -4 0 0 0
v:ct1=end past-passive	0 -1 0 6 0 0 0 -1
v:ct1=end pluperfect	0 0 0 9 0 0 0 -6
v:ct1=end present	0 0 7 -38 6 -5 -7 27
v:ct1=impose future	-5 2 -2 18 -16 0 0 -6
v:ct1=impose future-passive	0 11 0 -17 4 0 0 0
v:ct1=impose gerund	0 0 0 7 -3 0 0 0
v:ct1=impose infinitive	-3 -12 -2 9 -3 0 -2 12
v:ct1=impose infinitive-passive	0 6 0 1 -4 0 0 -1
v:ct1=impose modal	3 -5 -2 16 0 0 -2 -14
v:ct1=impose modal-passive	4 -4 0 -15 13 3 0 6
v:ct1=impose participle-passive	4 -1 21 -13 0 -1 -1 0
v:ct1=impose past	-3 20 3 -4 -4 -3 -3 -14
v:ct1=impose past-passive	-5 -5 0 3 0 0 0 8
v:ct1=impose perfect	0 0 -6 4 0 0 0 0
v:ct1=impose perfect-passive	0 -6 0 17 -3 0 0 -9
v:ct1=impose pluperfect	0 -11 0 7 10 0 0 -4
v:ct1=impose present	-5 16 -6 -10 -8 7 9 -1
v:ct1=impose present-passive	6 18 -5 -23 10 -1 -5 0
v:ct1=propose future	0 -16 0 17 -10 0 0 5
v:ct1=propose future-passive	0 0 0 8 -4 0 0 0
v:ct1=propose infinitive	0 -4 0 9 0 0 0 0
v:ct1=propose modal	0 -6 0 6 0 0 0 0
v:ct1=propose participle-passive	0 2 0 -6 10 0 6 -13
v:ct1=propose past	0 11 0 -7 -6 0 0 1
v:ct1=propose past-passive	0 9 0 -20 0 0 0 12
v:ct1=propose perfect	0 0 0 5 2 0 0 -6
v:ct1=propose pluperfect	0 -1 0 0 6 0 0 -1
v:ct1=propose present	0 -12 0 -5 10 0 6 6
v:ct1=propose present-passive	0 7 0 10 -13 0 0 -4
v:ct1=return future	0 6 0 0 0 0 0 -7
v:ct1=return modal	0 0 0 11 -2 0 0 -9
v:ct1=return past	0 -4 0 7 0 0 0 0
v:ct1=return present	0 11 0 -3 -6 0 -1 1
v:ct1=say future	0 -13 9 -26 20 0 0 5
v:ct1=say modal	0 -7 0 14 -2 0 0 0
v:ct1=say past	-13 7 -13 3 -7 -3 -2 7
v:ct1=say past-passive	0 -2 0 7 0 0 0 0
v:ct1=say perfect	7 4 0 -4 -2 0 0 -4
v:ct1=say present	0 -13 3 0 -7 0 0 10
v:ct1=say present-passive	0 5 0 0 0 0 0 -7
v:ct1=stay future	0 11 0 -7 4 -1 0 -4
v:ct1=stay future-passive	0 0 0 7 0 0 0 -6
v:ct1=stay gerund	11 -9 0 -8 -2 0 0 9
v:ct1=stay infinitive	0 -8 0 8 0 0 0 0
v:ct1=stay modal-passive	5 9 0 -7 -2 0 0 -2
v:ct1=stay participle-passive	0 4 0 2 0 0 0 -7
v:ct1=stay past	3 -21 -2 -5 -3 4 11 7
v:ct1=stay perfect	4 -7 0 -3 0 0 -2 8
v:ct1=stay present	2 -14 0 0 5 3 -4 6
v:ct1=suspend future	0 0 1 7 9 0 0 -17
v:ct1=suspend future-passive	-2 -7 0 1 9 0 0 0
v:ct1=suspend participle-passive	8 -12 6 -17 8 0 0 6
v:ct1=suspend past	10 0 8 -24 14 0 0 -7
v:ct1=suspend past-passive	-4 0 0 7 0 0 0 0
v:ct1=suspend present-passive	0 0 0 -7 -16 0 0 18
v:ct1=target future	0 0 0 -7 0 0 0 5
v:ct1=target future-passive	0 18 0 -11 -5 0 0 0
v:ct1=target modal-passive	0 -8 0 10 0 0 0 0
v:ct1=target pluperfect	0 -14 0 5 9 0 0 -2
v:ct1=target present	-2 1 3 -12 -6 0 0 15
v:ct1=target present-passive	0 0 0 -19 18 0 0 3
v:ct1=threaten pluperfect	0 -15 0 7 8 0 0 -2
v:ct1=up future	0 -23 0 6 -3 0 0 23
v:ct1=up gerund	0 0 0 -15 0 0 0 16
v:ct1=up infinitive	0 -6 0 6 -4 0 0 5
v:ct1=up modal	0 6 0 -4 16 0 0 -17
v:ct1=up modal-passive	0 18 0 -15 0 0 0 -3
v:ct1=up past	0 -10 1 18 0 0 0 -7
v:ct1=up present	0 0 -1 9 -13 0 0 -1
v:l1='s	0 -2 0 -4 0 7 0 1
v:l1=( & d:ahead	0 4 0 -7 0 0 0 2
v:l1=( & d:today	0 0 0 7 0 0 0 -2
v:l1=,	-9 7 14 -8 -11 3 -1 7
v:l1=, & d:ahead	0 18 20 -24 -10 7 2 -3
v:l1=, & d:today	-11 -10 -10 12 0 -5 -6 11
v:l1=.	0 30 0 -20 -2 0 0 -11
v:l1=. & d:today	0 33 0 -29 0 0 0 -5
v:l1=:	2 -19 -2 -20 -3 0 0 35
v:l1=: & d:ahead	2 -10 -1 -14 -1 0 0 23
v:l1=: & d:today	0 -11 0 -10 0 0 0 19
v:l1=<agent>	0 -3 0 8 1 0 0 -8
v:l1=<agent> & d:today	0 -2 0 9 0 0 0 -4
v:l1=<begin>	6 -4 -5 -2 6 6 -12 0
v:l1=<begin> & d:ahead	2 0 0 -5 0 8 -8 0
v:l1=<begin> & d:today	4 -8 -3 3 7 -2 0 0
v:l1=<duty>	0 -5 0 13 0 0 0 -2
v:l1=<duty> & d:today	0 0 0 6 0 0 0 -1
v:l1=<gate>	0 -3 0 9 0 0 -1 0
v:l1=<goods>	5 -8 0 5 -9 -3 0 7
v:l1=<goods> & d:ahead	5 -4 0 -3 -8 -2 0 12
v:l1=<goods> & d:today	0 -5 0 15 0 0 0 -7
v:l1=<level-noun>	0 -8 0 -17 0 0 0 24
v:l1=<level>	0 11 0 0 -2 0 0 -7
v:l1=<level> & d:ahead	0 14 0 -10 0 0 0 -4
v:l1=<level> & d:today	0 -1 0 9 0 0 0 -2
v:l1=<name>	0 -15 0 25 -1 0 6 -24
v:l1=<name> & d:ahead	0 -10 0 13 -1 0 6 -12
v:l1=<name> & d:today	0 -2 0 17 0 0 0 -12
v:l1=<not>	0 0 0 30 0 0 0 -28
v:l1=<number>	0 21 -1 -10 3 0 0 -15
v:l1=<number> & d:ahead	0 8 0 -13 6 0 0 0
v:l1=<number> & d:today	0 15 0 -1 -2 0 0 -26
v:l1=<organisation>	0 -4 0 11 0 0 0 -4
v:l1=<organisation> & d:today	0 -3 0 7 0 0 0 0
v:l1=<seat>	5 -9 0 19 -9 0 0 -9
v:l1=<seat> & d:ahead	5 -1 0 10 -8 0 0 -5
v:l1=<seat> & d:today	0 -4 0 11 0 0 0 -3
v:l1=<span>	0 -9 0 26 0 0 0 -22
v:l1=<span> & d:ahead	0 -9 0 26 0 0 0 -22
v:l1=<v-agree>	0 -1 0 13 -1 0 0 -5
v:l1=<v-agree> & d:today	0 0 0 7 0 0 0 -3
v:l1=<v-bear>	-1 1 0 -9 6 0 0 5
v:l1=<v-bear> & d:ahead	0 11 0 -25 7 0 0 12
v:l1=<v-bear> & d:today	0 -12 0 25 0 0 0 -9
v:l1=<v-begin>	3 36 0 -8 -11 0 0 -37
v:l1=<v-begin> & d:ahead	4 42 0 -21 -10 0 0 -29
v:l1=<v-begin> & d:today	0 -6 0 18 0 0 0 -11
v:l1=<v-down>	0 8 0 -10 -6 0 0 10
v:l1=<v-down> & d:ahead	0 8 0 -11 -6 0 0 11
v:l1=<v-end>	0 -24 6 -7 -4 0 0 21
v:l1=<v-end> & d:ahead	0 -22 6 -1 -4 0 0 15
v:l1=<v-end> & d:today	0 0 0 -7 0 0 0 10
v:l1=<v-impose>	3 -23 -2 10 20 0 0 -16
v:l1=<v-impose> & d:ahead	4 -28 0 16 5 0 0 -1
v:l1=<v-impose> & d:today	0 0 0 -2 17 0 0 -16
v:l1=<v-propose> & d:ahead	0 6 0 0 -2 0 -1 0
v:l1=<v-say>	-1 -3 0 -5 7 0 0 6
v:l1=<v-say> & d:ahead	0 -7 0 -12 9 0 0 12
v:l1=<v-say> & d:today	0 1 0 5 0 0 0 -8
v:l1=<v-stay>	0 -6 0 -9 -2 0 0 16
v:l1=<v-stay> & d:ahead	0 0 0 -16 -1 0 0 19
v:l1=<v-stay> & d:today	0 -2 0 11 0 0 0 -4
v:l1=<v-suspend>	6 0 0 -6 2 0 0 -1
v:l1=<v-target>	0 -5 0 -13 18 0 0 0
v:l1=<v-target> & d:today	0 -4 0 -12 19 0 0 -3
v:l1=<v-up>	0 -12 0 3 3 0 0 2
v:l1=a	0 -26 0 19 -1 0 3 0
v:l1=a & d:ahead	0 -26 0 19 -1 0 3 1
v:l1=after	0 11 4 -37 19 0 0 8
v:l1=after & d:ahead	0 0 4 -29 19 0 0 9
v:l1=again	0 -5 0 8 0 0 0 0
v:l1=again & d:ahead	0 -5 0 6 0 0 0 0
v:l1=and	0 -15 0 14 15 0 0 -18
v:l1=and & d:ahead	0 -14 0 12 16 0 0 -17
v:l1=announce	0 6 0 -2 0 0 0 0
v:l1=announce & d:today	0 6 0 -4 0 0 0 0
v:l1=as	0 -19 0 -9 12 0 0 11
v:l1=as & d:ahead	0 -17 0 -2 12 0 0 3
v:l1=as & d:today	0 0 0 -6 0 0 0 8
v:l1=at	0 -8 0 -3 9 0 0 1
v:l1=at & d:ahead	0 -8 0 -4 9 0 0 1
v:l1=before	-8 16 -5 -13 15 -4 -7 -8
v:l1=before & d:ahead	-8 24 -4 -26 16 -4 -6 -5
v:l1=before & d:today	0 -8 0 13 -1 0 0 -1
v:l1=begin	-1 15 0 0 0 0 0 -15
v:l1=begin & d:ahead	-1 18 0 -5 0 0 0 -10
v:l1=begin & d:today	0 -2 0 10 0 0 0 -3
v:l1=between	0 0 0 8 -3 0 0 0
v:l1=between & d:ahead	0 0 0 8 -3 0 0 0
v:l1=beyond	3 3 0 -11 0 0 0 4
v:l1=beyond & d:ahead	3 3 0 -11 0 0 0 4
v:l1=by	-21 -24 4 -10 30 0 11 -11
v:l1=by & d:ahead	-20 -21 4 -14 30 0 12 -10
v:l1=by & d:today	0 -3 0 9 0 0 0 0
v:l1=charge	0 -4 0 -12 19 0 0 -3
v:l1=charge & d:today	0 -4 0 -12 19 0 0 -3
v:l1=come	0 13 0 -4 0 0 0 -6
v:l1=come & d:ahead	0 14 0 -5 0 0 0 -6
v:l1=deal	0 -1 0 -8 0 0 0 11
v:l1=due	0 5 0 -9 7 0 0 -3
v:l1=due & d:ahead	0 5 0 -9 8 0 0 -3
v:l1=duty	0 0 0 6 0 0 0 0
v:l1=effect	0 23 0 -18 0 0 0 -4
v:l1=effect & d:today	0 20 0 -19 0 0 0 0
v:l1=effective	0 17 0 -9 -2 0 0 -5
v:l1=end	0 -18 7 2 -3 0 0 5
v:l1=end & d:ahead	0 -16 7 13 -2 0 0 -4
v:l1=end & d:today	0 0 0 -11 0 0 0 13
v:l1=for & d:ahead	-1 0 -4 -2 0 2 0 6
v:l1=for & d:today	0 -4 0 15 0 0 0 -6
v:l1=friday	0 12 0 -23 3 0 0 11
v:l1=friday & d:today	0 16 0 -9 0 0 0 -9
v:l1=from	12 58 -17 -32 -15 -17 -14 -33
v:l1=from & d:ahead	6 56 -14 -32 -12 -15 -13 -27
v:l1=from & d:today	9 6 0 -1 -5 0 0 -17
v:l1=good	2 6 0 9 -3 0 0 -17
v:l1=good & d:today	0 0 0 8 0 0 0 -4
v:l1=has	15 -5 0 -6 0 0 0 -2
v:l1=is	-4 0 -1 -3 -17 10 -1 7
v:l1=is & d:ahead	-3 1 -1 -6 -16 11 0 9
v:l1=is & d:today	0 0 0 7 0 0 0 -4
v:l1=it	0 -10 0 14 -8 0 0 0
v:l1=it & d:ahead	0 -2 0 5 -7 0 0 4
v:l1=it & d:today	0 -4 0 11 0 0 0 -3
v:l1=leave	0 -6 0 10 0 0 0 0
v:l1=meet	0 -4 0 -13 12 0 0 5
v:l1=meet & d:ahead	0 -3 0 -16 13 0 0 8
v:l1=midnight	0 -11 -2 -32 0 0 0 40
v:l1=midnight & d:ahead	0 -8 -2 -8 0 0 0 17
v:l1=midnight & d:today	0 0 0 -27 0 0 0 29
v:l1=monday	0 -7 0 16 0 0 0 -5
v:l1=monday & d:today	0 -7 0 16 0 0 0 -5
v:l1=noon	0 1 0 0 7 0 0 -13
v:l1=of	-12 7 -3 23 0 2 0 -39
v:l1=of & d:ahead	-11 16 -2 7 0 2 0 -30
v:l1=of & d:today	0 -14 0 30 0 0 0 -15
v:l1=on	0 7 -1 9 2 -19 -18 -5
v:l1=on & d:ahead	0 5 0 4 4 -17 -16 -1
v:l1=on & d:today	-2 8 0 11 -9 0 0 -10
v:l1=out	0 -10 0 -18 -1 0 0 25
v:l1=out & d:ahead	0 -8 0 -1 -1 0 0 9
v:l1=pay	0 -9 0 13 0 0 0 -1
v:l1=pay & d:today	0 -9 0 13 0 0 0 -1
v:l1=published	0 0 0 7 0 0 0 -1
v:l1=same	0 6 0 -3 2 0 0 -6
v:l1=saturday	0 -5 0 -3 12 0 0 -2
v:l1=say	0 -6 0 -5 0 0 0 13
v:l1=say & d:ahead	0 -2 0 -10 0 0 0 15
v:l1=say & d:today	0 0 0 6 0 0 0 -2
v:l1=sign	0 0 0 12 -1 0 0 -5
v:l1=sign & d:today	0 0 0 7 0 0 0 -3
v:l1=since	0 -19 -4 39 -18 0 0 -15
v:l1=since & d:ahead	0 -15 -3 35 -17 0 0 -13
v:l1=since & d:today	0 -5 0 9 0 0 0 -1
v:l1=start	0 15 0 0 -3 0 0 -13
v:l1=start & d:ahead	0 18 0 -6 -2 0 0 -8
v:l1=start & d:today	0 0 0 6 0 0 0 -4
v:l1=sunday	0 -1 0 -6 -2 0 0 11
v:l1=than	0 8 0 -21 19 0 0 -5
v:l1=than & d:ahead	0 9 0 -23 19 0 0 -4
v:l1=the	-2 0 1 -10 -16 -13 11 17
v:l1=the & d:ahead	-2 1 2 -13 -15 -12 11 19
v:l1=the & d:today	0 -3 0 15 0 0 0 -8
v:l1=through	0 -15 10 2 -10 0 0 5
v:l1=through & d:ahead	0 -14 10 0 -10 0 0 8
v:l1=thursday	0 -8 0 2 0 0 0 5
v:l1=thursday & d:today	0 -8 0 2 0 0 0 5
v:l1=till	9 -12 -2 -17 -6 6 0 15
v:l1=till & d:ahead	10 -12 -1 -19 -5 6 0 15
v:l1=time	0 -5 0 10 0 0 0 -1
v:l1=time & d:today	0 -20 0 23 0 0 0 0
v:l1=to	2 -3 4 -21 -19 3 -12 25
v:l1=to & d:ahead	2 -2 4 -23 -19 3 -11 26
v:l1=tuesday	0 -6 0 13 6 0 0 -14
v:l1=tuesday & d:today	0 -4 0 21 0 0 0 -13
v:l1=until	1 -10 8 -8 1 -5 -9 12
v:l1=until & d:ahead	2 -8 8 -14 1 -4 -8 14
v:l1=until & d:today	0 -3 0 12 0 0 0 -6
v:l1=up	0 -7 0 -3 4 0 0 5
v:l1=up & d:ahead	0 -5 0 -6 4 0 0 7
v:l1=vote	0 -2 0 -1 10 0 0 -8
v:l1=vote & d:ahead	0 -2 0 -2 10 0 0 -8
v:l1=wednesday	0 -3 0 20 0 0 0 -13
v:l1=wednesday & d:today	0 -3 0 20 0 0 0 -13
v:l1=|	-3 0 0 -3 0 0 0 9
v:l1=| & d:today	-3 0 0 -3 0 0 0 9
v:l1=·	0 -6 0 22 0 0 0 -9
v:l1=· & d:today	0 -6 0 22 0 0 0 -9
v:l1=—	0 -7 0 13 0 0 0 -3
v:l1=— & d:today	0 -14 0 25 0 0 0 -8
v:l2="	-1 18 0 -11 0 0 0 -1
v:l2=" & d:ahead	-1 19 0 -12 0 0 0 0
v:l2='s	-2 -7 0 8 3 0 0 -1
v:l2=)	0 -7 0 5 -8 0 0 8
v:l2=) & d:today	0 -3 0 8 0 0 0 -1
v:l2=,	13 11 -4 -20 -20 2 4 7
v:l2=, & d:ahead	14 8 -3 -10 -18 3 5 -2
v:l2=, & d:today	0 5 0 -16 -1 0 0 18
v:l2=.	1 5 9 -17 1 0 0 -2
v:l2=. & d:ahead	1 6 9 -18 1 0 0 -2
v:l2=:	-11 18 -11 -16 6 0 0 4
v:l2=: & d:ahead	-10 0 -9 -10 9 0 0 13
v:l2=: & d:today	0 20 0 -9 -1 0 0 -16
v:l2=<agent>	-2 0 0 10 0 -3 0 -6
v:l2=<agent> & d:today	0 -12 0 24 0 0 0 -10
v:l2=<begin>	8 9 -8 -10 5 0 -13 4
v:l2=<begin> & d:ahead	6 16 -3 -26 3 2 -8 9
v:l2=<begin> & d:today	1 -13 -6 21 3 -5 -3 -8
v:l2=<day-ahead>	-8 -22 -6 3 -11 10 -1 22
v:l2=<day-ahead> & d:ahead	-8 -22 -6 3 -11 10 -1 22
v:l2=<day-gone>	0 9 0 1 0 0 0 -9
v:l2=<day-gone> & d:ahead	0 10 0 0 0 0 0 -8
v:l2=<day-today>	0 2 0 -18 0 0 0 19
v:l2=<day-today> & d:ahead	0 11 0 -8 1 0 0 -3
v:l2=<day-today> & d:today	0 -9 0 -12 0 0 0 22
v:l2=<duty>	-2 -17 0 23 4 0 0 -13
v:l2=<duty> & d:ahead	-2 -13 0 18 4 0 0 -12
v:l2=<duty> & d:today	0 -10 0 13 0 0 0 0
v:l2=<gate>	0 -1 -1 -11 14 0 0 1
v:l2=<gate> & d:ahead	0 -1 0 -12 14 0 0 2
v:l2=<goods>	-4 16 6 -5 -31 -3 4 0
v:l2=<goods> & d:ahead	-2 20 7 0 -29 -2 4 -18
v:l2=<goods> & d:today	0 -3 0 -10 0 0 0 20
v:l2=<level-noun>	0 13 0 -13 0 0 0 1
v:l2=<level-noun> & d:today	0 17 0 -10 0 0 0 -5
v:l2=<level>	-11 0 -5 16 4 -3 -3 -19
v:l2=<level> & d:ahead	-10 9 -5 3 5 -2 -3 -12
v:l2=<level> & d:today	0 -28 0 36 0 0 0 -8
v:l2=<name>	2 -10 11 1 -8 0 -1 2
v:l2=<name> & d:ahead	4 0 12 -8 -6 0 -1 0
v:l2=<name> & d:today	-1 -18 0 13 0 0 0 3
v:l2=<not>	0 14 0 5 -8 0 0 -18
v:l2=<not> & d:ahead	0 16 0 -1 -7 0 0 -7
v:l2=<not> & d:today	0 -2 0 17 0 0 0 -12
v:l2=<number>	-2 6 -7 1 -2 -4 0 2
v:l2=<number> & d:ahead	0 18 -7 -17 -1 -4 0 10
v:l2=<number> & d:today	0 -19 0 33 0 0 0 -16
v:l2=<office>	0 -10 0 13 0 0 6 -11
v:l2=<office> & d:ahead	0 -6 0 5 0 0 6 -6
v:l2=<office> & d:today	0 -1 0 8 0 0 0 -2
v:l2=<organisation>	0 0 0 10 -7 0 0 2
v:l2=<organisation> & d:ahead	0 -16 0 13 -6 0 0 5
v:l2=<organisation> & d:today	0 9 0 -3 0 0 0 -3
v:l2=<person>	0 5 0 7 -1 0 0 -11
v:l2=<person> & d:ahead	0 17 0 -6 0 0 0 -4
v:l2=<person> & d:today	0 -19 0 29 0 0 0 -10
v:l2=<quality>	7 0 0 17 -8 0 0 -17
v:l2=<quality> & d:ahead	7 1 0 7 -8 0 0 -11
v:l2=<quality> & d:today	0 -3 0 12 0 0 0 -6
v:l2=<seat>	0 9 -5 10 -3 -3 -2 -13
v:l2=<seat> & d:ahead	0 -7 -1 13 0 0 0 -7
v:l2=<seat> & d:today	-1 18 0 0 -4 0 0 -8
v:l2=<sender>	-4 7 0 -11 3 0 0 5
v:l2=<sender> & d:ahead	-4 7 0 -12 3 0 0 5
v:l2=<span>	0 9 0 1 -2 0 0 -10
v:l2=<span> & d:ahead	0 11 0 -2 -2 0 0 -7
v:l2=<span> & d:today	0 -3 0 10 0 0 0 -3
v:l2=<v-agree>	-2 -7 -2 5 -7 0 3 8
v:l2=<v-agree> & d:ahead	-1 -6 -2 3 -7 0 3 8
v:l2=<v-bear>	-4 -11 1 -6 8 -3 0 12
v:l2=<v-bear> & d:ahead	-3 -2 1 -20 9 -3 0 16
v:l2=<v-bear> & d:today	0 -16 0 22 0 0 0 -4
v:l2=<v-begin>	6 17 0 -14 5 -5 -8 -8
v:l2=<v-begin> & d:ahead	7 16 0 -13 6 -4 -7 -10
v:l2=<v-buy>	0 1 6 2 -9 0 0 -2
v:l2=<v-buy> & d:ahead	0 1 6 2 -9 0 0 -2
v:l2=<v-deny>	0 -6 0 13 -1 0 0 0
v:l2=<v-deny> & d:ahead	0 -6 0 12 -1 0 0 0
v:l2=<v-down>	-4 0 0 16 -2 0 -3 -12
v:l2=<v-down> & d:ahead	-4 1 0 13 -2 0 -3 -10
v:l2=<v-down> & d:today	0 -3 0 7 0 0 0 0
v:l2=<v-end>	0 -9 5 -12 0 -6 -9 17
v:l2=<v-end> & d:ahead	0 -8 5 -13 0 -6 -9 17
v:l2=<v-impose>	-2 10 0 6 -13 -7 0 -10
v:l2=<v-impose> & d:ahead	0 11 1 0 -11 -6 0 -5
v:l2=<v-impose> & d:today	-1 0 0 14 -1 0 0 -15
v:l2=<v-propose>	0 2 0 13 0 0 0 -17
v:l2=<v-propose> & d:ahead	0 4 0 9 0 0 0 -15
v:l2=<v-propose> & d:today	0 0 0 6 0 0 0 0
v:l2=<v-return>	0 3 0 4 -9 0 0 0
v:l2=<v-return> & d:ahead	0 3 0 1 -8 0 0 1
v:l2=<v-say>	-10 -7 -1 9 13 -5 -2 -5
v:l2=<v-say> & d:ahead	-9 0 -1 -3 14 -5 -1 0
v:l2=<v-say> & d:today	0 -19 0 38 0 0 0 -15
v:l2=<v-sell>	0 4 -4 -3 0 6 0 -1
v:l2=<v-sell> & d:ahead	0 -5 -4 6 0 6 0 -1
v:l2=<v-stay>	6 -7 0 -3 3 -7 -5 6
v:l2=<v-stay> & d:ahead	7 -10 0 -3 4 -6 -5 7
v:l2=<v-suspend>	8 -12 0 -1 4 -4 0 3
v:l2=<v-suspend> & d:ahead	9 -11 1 -5 5 -4 0 3
v:l2=<v-target>	-1 0 9 16 -12 0 0 -18
v:l2=<v-target> & d:ahead	-1 3 9 9 -11 0 0 -13
v:l2=<v-target> & d:today	0 -4 0 12 0 0 0 -5
v:l2=<v-up>	0 15 0 -14 -6 0 0 5
v:l2=<v-up> & d:ahead	0 18 0 -14 -6 0 0 2
v:l2=a	0 -13 0 -7 13 0 0 4
v:l2=a & d:ahead	0 -6 0 -2 14 0 0 -7
v:l2=a & d:today	0 -5 0 -4 0 0 0 10
v:l2=again	0 0 6 2 -6 0 0 -3
v:l2=again & d:ahead	0 0 6 2 -6 0 0 -3
v:l2=agreement	0 2 0 9 -4 0 -4 -2
v:l2=agreement & d:ahead	0 2 0 9 -4 0 -4 -2
v:l2=ahead	0 0 0 17 0 0 0 -17
v:l2=ahead & d:ahead	0 0 0 17 0 0 0 -17
v:l2=alert	0 18 0 -15 0 0 0 -1
v:l2=alert & d:today	0 18 0 -15 0 0 0 -1
v:l2=all	0 0 0 9 0 0 0 -7
v:l2=and	-1 3 -1 -24 -14 0 0 32
v:l2=and & d:ahead	-1 3 0 -28 -14 0 0 36
v:l2=and & d:today	0 0 0 8 0 0 0 -7
v:l2=announce	-4 9 0 -1 -6 -1 0 2
v:l2=announce & d:ahead	-4 10 0 -3 -5 -1 0 2
v:l2=apply	8 -9 0 4 -11 0 0 5
v:l2=apply & d:ahead	8 -1 0 -3 -10 0 0 5
v:l2=apply & d:today	0 -14 0 17 0 0 0 0
v:l2=are	2 -19 0 -12 3 0 0 19
v:l2=are & d:ahead	2 -17 0 8 3 0 0 -2
v:l2=arrive	0 5 6 -16 2 0 0 0
v:l2=arrive & d:ahead	0 5 6 -16 2 0 0 0
v:l2=as	0 15 0 0 -2 0 0 -17
v:l2=as & d:ahead	0 29 0 -20 -1 0 0 -10
v:l2=as & d:today	0 -25 0 32 0 0 0 -5
v:l2=at	-1 -4 -6 15 -4 0 0 0
v:l2=at & d:ahead	0 0 -6 21 -3 0 0 -12
v:l2=at & d:today	0 -10 0 -3 0 0 0 11
v:l2=away	15 -5 0 -5 -2 0 0 0
v:l2=away & d:ahead	15 -5 0 -5 -2 0 0 0
v:l2=back	-2 11 0 3 -8 3 0 -11
v:l2=back & d:ahead	-2 11 0 3 -8 3 0 -11
v:l2=be	-4 -8 0 6 0 0 0 9
v:l2=be & d:ahead	-4 -7 0 5 0 0 0 10
v:l2=begin	-4 9 -2 1 1 0 0 -15
v:l2=begin & d:ahead	-4 10 -2 0 1 0 0 -15
v:l2=bergen	0 -1 0 13 -2 0 0 -6
v:l2=bergen & d:ahead	0 -1 0 11 -1 0 0 -5
v:l2=both	0 13 0 -8 0 0 0 -3
v:l2=both & d:ahead	0 13 0 -8 0 0 0 -3
v:l2=busan	0 -3 0 16 0 0 0 -9
v:l2=busan & d:ahead	0 -3 0 15 0 0 0 -8
v:l2=by	5 -21 -5 2 7 -4 17 -11
v:l2=by & d:ahead	5 -20 -5 0 8 -3 17 -11
v:l2=change	3 -12 19 0 0 0 0 -8
v:l2=change & d:ahead	3 -12 19 0 0 0 0 -8
v:l2=charge	0 7 5 -5 -2 0 0 -3
v:l2=charge & d:ahead	0 9 5 -12 -1 0 0 0
v:l2=clear	0 -15 0 0 0 0 0 14
v:l2=clear & d:ahead	0 -14 0 -4 0 0 0 17
v:l2=close	0 -18 0 0 -7 15 0 7
v:l2=close & d:ahead	0 -17 0 0 -7 15 0 8
v:l2=collect	0 10 0 -1 -5 0 0 0
v:l2=collect & d:ahead	0 10 0 -1 -5 0 0 0
v:l2=come	-2 -1 0 19 -3 0 -2 -18
v:l2=come & d:ahead	-2 0 0 17 -2 0 -2 -17
v:l2=commerce	-1 0 0 7 0 0 0 -2
v:l2=continue	0 18 0 -16 0 0 0 0
v:l2=counted	0 0 0 -8 0 0 0 11
v:l2=counted & d:ahead	0 0 0 -8 0 0 0 11
v:l2=custom	0 3 0 -5 6 0 0 -5
v:l2=custom & d:ahead	0 4 0 -5 6 0 0 -4
v:l2=date	0 3 0 -9 -4 0 7 4
v:l2=date & d:ahead	0 6 0 -16 -3 0 7 8
v:l2=date & d:today	0 -1 0 12 0 0 0 -7
v:l2=day	0 0 0 -4 -7 0 0 15
v:l2=day & d:ahead	0 0 0 -6 -7 0 0 17
v:l2=deadline	0 0 0 -7 -5 13 3 -6
v:l2=deadline & d:ahead	0 0 0 -7 -5 13 3 -6
v:l2=deal	10 14 0 -18 -7 0 9 -9
v:l2=deal & d:ahead	11 14 0 -19 -7 0 9 -9
v:l2=decide	0 -3 0 -7 7 0 0 5
v:l2=decide & d:ahead	0 -3 0 -7 7 0 0 5
v:l2=decree	0 3 0 0 -6 0 0 0
v:l2=decree & d:ahead	0 3 0 0 -6 0 0 0
v:l2=desk	0 -7 0 0 0 0 0 7
v:l2=desk & d:today	0 -7 0 0 0 0 0 7
v:l2=did	0 -5 0 8 0 0 0 0
v:l2=die	0 0 0 -8 0 0 0 11
v:l2=die & d:ahead	0 0 0 -8 0 0 0 11
v:l2=down	0 12 5 5 -3 2 0 -24
v:l2=down & d:ahead	0 14 6 -1 -1 2 0 -19
v:l2=due	-1 -5 0 -1 13 0 0 -1
v:l2=due & d:ahead	-1 -5 0 -1 13 0 0 -1
v:l2=duty & d:ahead	0 6 0 -7 0 0 0 2
v:l2=duty & d:today	0 -9 0 11 0 0 0 0
v:l2=early	0 -23 0 2 12 0 0 5
v:l2=early & d:ahead	0 -23 0 2 12 0 0 5
v:l2=eastern	7 14 -3 -15 0 0 0 -4
v:l2=edition	0 0 0 9 0 0 0 -6
v:l2=edition & d:today	0 0 0 9 0 0 0 -6
v:l2=effect	3 20 0 -9 -12 0 0 -9
v:l2=effect & d:ahead	3 13 0 -3 -12 0 0 -9
v:l2=effect & d:today	0 12 0 -12 0 0 0 0
v:l2=end	1 -10 4 -6 0 -2 -3 10
v:l2=end & d:ahead	1 -9 4 -8 0 -2 -3 11
v:l2=enter	0 -6 6 -17 16 0 0 -3
v:l2=enter & d:ahead	0 -4 6 -20 16 0 0 -2
v:l2=entry	0 -8 0 21 -3 0 0 -9
v:l2=expect	0 5 0 4 -7 0 0 -3
v:l2=expect & d:ahead	0 5 0 4 -7 0 0 -3
v:l2=expire	-4 -4 7 1 -8 0 0 3
v:l2=expire & d:ahead	-4 -4 7 1 -8 0 0 3
v:l2=extend	0 -9 1 7 0 0 0 0
v:l2=extend & d:ahead	0 -9 1 7 0 0 0 0
v:l2=extension	0 -3 5 -13 4 0 0 6
v:l2=extension & d:ahead	0 -3 5 -13 4 0 0 6
v:l2=fall	0 13 0 -1 -7 0 0 -4
v:l2=fall & d:ahead	0 14 0 -3 -7 0 0 -3
v:l2=filed	0 0 0 8 -2 0 0 0
v:l2=filed & d:ahead	0 0 0 8 -2 0 0 0
v:l2=follow	0 3 0 -2 9 0 0 -11
v:l2=follow & d:ahead	0 3 0 -2 9 0 0 -11
v:l2=followed	0 0 0 9 0 0 0 -5
v:l2=for	0 -10 0 29 -3 0 0 -18
v:l2=for & d:ahead	0 -7 0 25 -3 0 0 -16
v:l2=force	4 4 0 -13 0 0 0 7
v:l2=force & d:ahead	4 4 0 -14 0 0 0 7
v:l2=friday	12 8 20 -29 0 -2 0 -2
v:l2=friday & d:ahead	13 -8 21 -28 2 -2 0 5
v:l2=friday & d:today	0 19 0 -7 -1 0 0 -18
v:l2=from	10 8 0 0 -5 0 0 -24
v:l2=from & d:ahead	10 9 0 0 -5 0 0 -24
v:l2=geneva	0 -5 0 13 0 0 0 -5
v:l2=geneva & d:ahead	0 -5 0 12 0 0 0 -4
v:l2=go	0 -2 0 -17 -3 0 0 24
v:l2=go & d:ahead	0 0 0 -15 -3 0 0 21
v:l2=good	-1 3 0 -3 -9 -1 0 9
v:l2=good & d:ahead	-1 4 0 -6 -8 -1 0 11
v:l2=happen	11 0 -3 -19 0 0 0 10
v:l2=happen & d:ahead	11 0 -3 -19 0 0 0 10
v:l2=has	-1 -10 0 -5 1 4 -2 12
v:l2=has & d:ahead	-1 -9 0 -5 1 4 -2 12
v:l2=have	0 -11 0 16 0 -1 6 -11
v:l2=have & d:ahead	0 -11 0 12 0 -1 6 -6
v:l2=hold	5 -15 0 5 -3 0 0 1
v:l2=hold & d:ahead	5 -15 0 5 -3 0 0 1
v:l2=holiday	0 -1 0 10 -1 0 0 -4
v:l2=holiday & d:ahead	0 0 0 9 -1 0 0 -4
v:l2=home	0 -6 0 13 0 0 0 -4
v:l2=home & d:ahead	0 -6 0 13 0 0 0 -4
v:l2=hour	0 -3 0 7 0 0 0 0
v:l2=impose	0 8 0 1 -7 0 0 -6
v:l2=impose & d:ahead	0 8 0 1 -7 0 0 -6
v:l2=in	0 -17 0 11 3 0 0 0
v:l2=in & d:ahead	0 -13 0 0 3 0 0 8
v:l2=in & d:today	0 -3 0 19 0 0 0 -12
v:l2=is	-2 -5 0 -2 16 -2 -3 0
v:l2=is & d:ahead	-1 0 0 -3 0 -1 -3 10
v:l2=is & d:today	0 -12 0 0 18 0 0 -19
v:l2=it	-2 -10 -1 -7 10 0 6 5
v:l2=it & d:ahead	-2 -9 -1 -10 10 0 6 7
v:l2=it & d:today	0 0 0 9 0 0 0 -5
v:l2=know	0 -4 0 -1 6 0 0 0
v:l2=know & d:ahead	0 -4 0 -1 6 0 0 0
v:l2=lapse	2 0 -1 -11 4 0 0 3
v:l2=lapse & d:ahead	2 0 -1 -11 4 0 0 3
v:l2=last	4 -6 0 -24 -10 -2 0 29
v:l2=last & d:ahead	4 -6 0 -3 -10 -2 0 9
v:l2=late	0 11 0 -1 -7 0 0 -2
v:l2=late & d:ahead	0 11 0 -1 -7 0 0 -2
v:l2=later	0 -2 0 -11 19 0 0 -3
v:l2=later & d:ahead	0 -2 0 -11 19 0 0 -2
v:l2=law	0 0 0 -4 -6 0 0 9
v:l2=law & d:ahead	0 0 0 -8 -5 0 0 13
v:l2=level	0 -16 0 -6 0 0 0 23
v:l2=level & d:ahead	0 -16 0 -6 0 0 0 23
v:l2=lisbon	0 0 0 6 0 0 0 -2
v:l2=live	0 0 0 -11 0 0 0 11
v:l2=live & d:ahead	0 0 0 -11 0 0 0 11
v:l2=loaded	0 6 -3 2 0 0 0 -7
v:l2=loaded & d:ahead	0 19 -1 -12 0 0 0 -5
v:l2=loaded & d:today	0 -7 0 12 0 0 0 0
v:l2=lower	0 -9 0 17 -5 0 0 0
v:l2=lower & d:ahead	0 -9 0 17 -5 0 0 0
v:l2=m	0 30 0 -22 -2 0 0 -9
v:l2=m & d:today	0 34 0 -31 0 0 0 -1
v:l2=make	0 6 0 4 -4 0 0 -4
v:l2=make & d:ahead	0 8 0 1 -4 0 0 -3
v:l2=measure	0 -5 0 6 0 0 0 0
v:l2=measure & d:ahead	0 -5 0 6 0 0 0 0
v:l2=meet	0 1 0 9 -9 0 0 -4
v:l2=meet & d:ahead	0 1 0 9 -9 0 0 -4
v:l2=midnight	0 -9 0 10 -3 0 0 0
v:l2=midnight & d:ahead	0 -8 0 8 -3 0 0 1
v:l2=minute	4 11 0 -13 4 0 0 -8
v:l2=minute & d:ahead	4 12 0 -14 4 0 0 -8
v:l2=mombasa	0 0 0 -9 0 0 0 12
v:l2=mombasa & d:ahead	0 0 0 -9 0 0 0 12
v:l2=monday	0 5 11 -11 -4 0 0 1
v:l2=monday & d:ahead	0 10 12 -20 -2 0 0 2
v:l2=monday & d:today	0 -8 0 8 0 0 0 0
v:l2=more	0 12 0 -7 0 0 0 -5
v:l2=more & d:ahead	0 12 0 -7 0 0 0 -5
v:l2=new & d:ahead	0 6 0 -1 0 0 0 0
v:l2=next	0 0 0 11 -3 0 0 -4
v:l2=next & d:ahead	0 0 0 11 -3 0 0 -4
v:l2=night	0 -5 0 18 0 0 0 -13
v:l2=night & d:ahead	0 -5 0 18 0 0 0 -13
v:l2=noon	0 0 0 7 0 0 0 -5
v:l2=not	0 10 0 3 0 0 0 -14
v:l2=nothing	0 -9 0 18 -4 0 0 -5
v:l2=notice	-1 -6 0 15 4 0 0 -13
v:l2=notice & d:ahead	-1 -2 0 11 4 0 0 -11
v:l2=of	9 2 0 -3 -8 0 0 0
v:l2=of & d:ahead	-1 5 0 -3 -8 0 0 7
v:l2=of & d:today	11 -2 0 0 0 0 0 -11
v:l2=off	-3 7 0 -4 15 -3 0 -9
v:l2=off & d:ahead	-3 7 0 -4 15 -3 0 -9
v:l2=offer	0 -2 0 0 11 0 0 -8
v:l2=offer & d:ahead	0 -2 0 0 11 0 0 -8
v:l2=on	-11 -7 5 0 -2 6 -3 8
v:l2=on & d:ahead	-11 -4 5 -4 -1 6 -3 9
v:l2=on & d:today	0 -6 0 9 0 0 0 0
v:l2=open	0 7 0 6 -8 0 0 -9
v:l2=open & d:ahead	0 7 0 6 -8 0 0 -9
v:l2=opened	0 -6 0 17 -4 0 0 -2
v:l2=opened & d:ahead	0 -3 0 12 -4 0 0 0
v:l2=or	0 10 6 -13 0 0 0 -4
v:l2=or & d:ahead	0 10 6 -13 0 0 0 -4
v:l2=order	0 0 0 9 -6 0 0 -1
v:l2=order & d:ahead	0 0 0 9 -6 0 0 -1
v:l2=other	0 0 0 -8 0 0 0 8
v:l2=other & d:ahead	0 0 0 -8 0 0 0 8
v:l2=out	0 -5 0 -14 -3 0 -1 23
v:l2=out & d:ahead	0 -4 0 -15 -2 0 -1 24
v:l2=over	0 10 0 -15 -6 0 0 11
v:l2=over & d:ahead	0 10 0 -16 -6 0 0 11
v:l2=own	0 -14 0 7 0 0 0 7
v:l2=own & d:ahead	0 -13 0 2 0 0 0 12
v:l2=paper	0 -4 0 11 -6 0 0 0
v:l2=paper & d:ahead	0 -4 0 10 -6 0 0 0
v:l2=pause	-1 -18 0 9 0 0 0 5
v:l2=pause & d:ahead	-1 -18 0 9 0 0 0 5
v:l2=pay	0 1 -2 14 0 0 0 -17
v:l2=pay & d:ahead	0 10 -2 0 0 0 0 -14
v:l2=pay & d:today	0 -13 0 16 0 0 0 0
v:l2=phone	0 7 0 -5 0 0 0 0
v:l2=phone & d:ahead	0 7 0 -5 0 0 0 0
v:l2=place	0 9 0 -10 1 0 0 -1
v:l2=place & d:ahead	0 9 0 -10 1 0 0 -1
v:l2=play	0 -1 0 6 0 0 0 -1
v:l2=point	0 -3 0 7 0 0 0 0
v:l2=point & d:ahead	0 -3 0 7 0 0 0 0
v:l2=post	0 -4 0 6 0 0 0 0
v:l2=price	0 7 0 -3 0 0 0 -1
v:l2=price & d:ahead	0 7 0 -3 0 0 0 -1
v:l2=proclamation	0 -8 0 11 0 0 0 0
v:l2=proclamation & d:ahead	0 -8 0 11 0 0 0 0
v:l2=prolonged	0 -2 6 8 0 0 0 -9
v:l2=prolonged & d:ahead	0 -2 6 8 0 0 0 -9
v:l2=published	0 -4 0 0 10 0 0 -3
v:l2=published & d:ahead	0 -3 0 -2 10 0 0 -2
v:l2=rate	0 18 0 -15 0 0 0 0
v:l2=reach	0 -6 0 -5 0 0 0 12
v:l2=reach & d:ahead	0 -6 0 -5 0 0 0 12
v:l2=renewed	0 0 0 -9 0 0 0 15
v:l2=renewed & d:ahead	0 0 0 -9 0 0 0 15
v:l2=report	0 5 0 -13 14 0 0 -6
v:l2=report & d:ahead	0 6 0 -14 14 0 0 -5
v:l2=reporter	0 13 0 -6 -2 0 0 -4
v:l2=reporter & d:today	0 10 0 -8 0 0 0 0
v:l2=resume	0 4 0 4 -2 0 0 -6
v:l2=resume & d:ahead	0 4 0 4 -2 0 0 -6
v:l2=return	0 -1 0 1 -5 0 0 6
v:l2=return & d:ahead	0 -1 0 0 -5 0 0 8
v:l2=rise	0 15 0 -11 0 0 0 -2
v:l2=rise & d:ahead	0 15 0 -13 0 0 0 0
v:l2=rule	0 -6 0 13 -1 0 0 0
v:l2=rule & d:ahead	0 -6 0 12 -1 0 0 0
v:l2=run	-1 -17 3 -9 2 -1 0 15
v:l2=run & d:ahead	-1 -17 3 -9 2 -1 0 15
v:l2=same	0 -1 0 -4 0 0 0 9
v:l2=saturday	0 16 0 -12 0 0 0 -2
v:l2=saturday & d:ahead	0 19 0 -18 0 0 0 0
v:l2=saturday & d:today	0 -1 0 7 0 0 0 -2
v:l2=say	0 0 3 2 -14 0 0 3
v:l2=say & d:ahead	0 2 3 -3 -13 0 0 8
v:l2=say & d:today	0 -6 0 20 0 0 0 -8
v:l2=second	0 -6 0 15 0 0 0 -4
v:l2=sheet	0 6 0 -3 0 0 0 0
v:l2=sheet & d:ahead	0 -7 0 11 0 0 0 0
v:l2=ship	0 4 -4 -10 10 0 0 -1
v:l2=ship & d:ahead	0 -5 -4 0 10 0 0 -1
v:l2=side	-1 0 0 -15 9 0 0 9
v:l2=side & d:ahead	-1 0 0 -15 9 0 0 9
v:l2=sign	0 0 0 -3 -4 0 6 5
v:l2=sign & d:ahead	0 1 0 -5 -4 0 6 5
v:l2=since	0 -5 0 11 0 0 0 -4
v:l2=since & d:ahead	0 -5 0 11 0 0 0 -4
v:l2=sit	0 -10 0 -2 19 0 0 -10
v:l2=sit & d:ahead	0 -9 0 -3 19 0 0 -9
v:l2=sleep	0 6 0 -11 5 0 0 0
v:l2=sleep & d:ahead	0 7 0 -14 5 0 0 0
v:l2=so	0 -17 0 -9 19 0 0 0
v:l2=so & d:ahead	0 -17 0 -9 19 0 0 1
v:l2=soybean	0 12 0 0 0 0 0 -10
v:l2=speak	0 10 0 -6 -3 0 0 0
v:l2=speak & d:ahead	0 10 0 -6 -3 0 0 0
v:l2=spoke	0 0 0 -16 10 0 0 9
v:l2=spoke & d:ahead	0 0 0 -16 10 0 0 9
v:l2=standstill & d:ahead	0 0 0 -4 0 0 0 7
v:l2=start	5 19 -1 -13 0 0 0 -13
v:l2=start & d:ahead	5 19 -1 -13 0 0 0 -13
v:l2=statement	0 -9 0 13 0 0 0 -2
v:l2=statement & d:ahead	0 -8 0 11 0 0 0 -1
v:l2=stay	5 0 0 6 6 0 0 -16
v:l2=stay & d:ahead	5 0 0 6 6 0 0 -16
v:l2=stockholm	0 -1 0 12 0 0 0 -7
v:l2=stockholm & d:ahead	0 -1 0 11 0 0 0 -7
v:l2=stop	0 -1 0 0 0 0 0 7
v:l2=stop & d:ahead	0 -1 0 0 0 0 0 7
v:l2=strike	0 -10 0 18 -3 0 0 -5
v:l2=strike & d:ahead	0 -10 0 18 -3 0 0 -5
v:l2=sunday	0 1 0 -10 -2 0 0 11
v:l2=sunday & d:ahead	0 2 0 -15 -2 0 0 15
v:l2=sunday & d:today	0 0 0 7 0 0 0 -4
v:l2=suspend	0 0 6 -14 0 0 0 7
v:l2=suspend & d:ahead	0 1 6 -16 0 0 0 7
v:l2=take	0 21 0 -10 0 0 0 -9
v:l2=take & d:ahead	0 2 0 6 0 0 0 -7
v:l2=talk	0 -4 0 0 -1 0 0 6
v:l2=talk & d:ahead	0 -4 0 12 -1 0 0 -1
v:l2=talk & d:today	0 0 0 -8 0 0 0 9
v:l2=tariff	0 -22 0 27 6 0 0 -24
v:l2=tariff & d:ahead	0 -21 0 26 6 0 0 -23
v:l2=television	0 0 0 11 0 0 0 -7
v:l2=television & d:ahead	0 0 0 11 0 0 0 -7
v:l2=tell	0 -2 0 6 0 0 0 0
v:l2=term	5 6 0 -20 0 0 0 4
v:l2=term & d:ahead	5 6 0 -20 0 0 0 4
v:l2=that	8 14 0 -17 0 0 0 -1
v:l2=that & d:ahead	8 16 0 -20 0 0 0 0
v:l2=the	0 -2 0 15 -1 0 -1 -3
v:l2=the & d:today	0 -5 0 13 0 0 0 -3
v:l2=them	2 8 0 1 -8 0 0 -6
v:l2=them & d:ahead	2 8 0 1 -8 0 0 -6
v:l2=there	-1 0 0 -7 6 0 0 6
v:l2=there & d:ahead	-1 0 0 -7 6 0 0 6
v:l2=thi	0 3 0 3 0 0 0 -7
v:l2=thursday	0 0 0 -8 -3 0 0 15
v:l2=thursday & d:ahead	0 7 0 -7 -1 0 0 3
v:l2=thursday & d:today	0 -12 0 0 0 0 0 12
v:l2=time	0 11 0 1 6 0 0 -20
v:l2=time & d:ahead	0 11 0 1 6 0 0 -20
v:l2=to	-7 -11 -4 -6 3 -2 -1 20
v:l2=to & d:ahead	-7 -17 -4 -8 3 -2 -1 24
v:l2=to & d:today	0 5 0 1 0 0 0 -8
v:l2=trade	0 -11 0 14 0 0 0 0
v:l2=trade & d:today	0 -11 0 14 0 0 0 0
v:l2=truce	0 4 0 -17 8 0 -1 7
v:l2=truce & d:ahead	0 4 0 -10 8 0 0 0
v:l2=truce & d:today	0 0 0 -11 0 0 0 12
v:l2=tuesday	0 3 0 -15 0 0 0 13
v:l2=tuesday & d:ahead	0 9 0 -14 0 0 0 2
v:l2=tuesday & d:today	0 -10 0 -3 0 0 0 11
v:l2=two	0 -3 0 6 0 0 0 0
v:l2=until	-2 -9 -4 -27 -3 -2 -1 38
v:l2=until & d:ahead	-2 -9 -4 0 -3 -2 -1 13
v:l2=up	0 -9 0 -16 8 1 0 14
v:l2=up & d:ahead	0 -9 0 -16 8 1 0 15
v:l2=us	0 -6 0 0 1 0 0 8
v:l2=us & d:ahead	0 -6 0 0 1 0 0 8
v:l2=valid	0 -8 0 0 0 0 0 8
v:l2=valparaíso	0 0 0 7 0 0 0 -4
v:l2=vienna	0 -1 0 7 0 0 0 0
v:l2=vote	0 -10 0 -4 13 0 0 -2
v:l2=vote & d:ahead	0 -10 0 -4 13 0 0 -2
v:l2=was	0 -1 0 -2 0 0 0 7
v:l2=was & d:ahead	0 -1 0 -3 0 0 0 7
v:l2=we	0 21 0 -16 0 0 0 -2
v:l2=we & d:today	0 21 0 -17 0 0 0 -1
v:l2=wednesday	0 4 0 -27 12 4 0 12
v:l2=wednesday & d:ahead	0 13 0 -26 -6 5 0 12
v:l2=wednesday & d:today	0 -15 0 -7 17 0 0 0
v:l2=week	0 -1 0 -15 11 0 0 7
v:l2=week & d:ahead	0 0 0 -18 11 0 0 9
v:l2=what	0 8 0 7 0 0 0 -20
v:l2=what & d:ahead	0 4 0 10 0 0 0 -15
v:l2=which	0 -11 0 11 -7 0 0 2
v:l2=which & d:ahead	0 -10 0 10 -7 0 0 3
v:l2=will	0 16 0 -7 -4 0 0 -1
v:l2=will & d:ahead	0 16 0 -7 -4 0 0 -1
v:l2=would	0 -2 0 7 0 0 0 -2
v:l2=would & d:ahead	0 -2 0 7 0 0 0 -1
v:l2=write	0 -13 -3 11 9 0 0 -9
v:l2=write & d:ahead	0 -13 -3 11 9 0 0 -9
v:l2=york	0 -3 0 9 0 0 0 -2
v:l2=—	0 15 0 -4 0 0 0 -11
v:l2=— & d:ahead	0 16 0 -14 0 0 0 0
v:l2=— & d:today	0 0 0 11 0 0 0 -9
v:l=, a	0 -15 0 22 0 0 0 -7
v:l=, a & d:ahead	0 -15 0 22 0 0 0 -7
v:l=, and	0 -8 0 0 11 0 0 -1
v:l=, and & d:ahead	0 -8 0 0 11 0 0 -1
v:l=, friday	0 17 0 -14 0 0 0 -2
v:l=, friday & d:today	0 17 0 -14 0 0 0 -2
v:l=, from	-3 26 0 -13 -5 0 0 -17
v:l=, from & d:ahead	-2 26 0 -13 -5 0 0 -14
v:l=, monday	0 -5 0 6 0 0 0 0
v:l=, monday & d:today	0 -5 0 6 0 0 0 0
v:l=, on	2 -12 -2 0 -11 0 11 10
v:l=, on & d:ahead	2 -12 -2 0 -11 0 11 10
v:l=, the	0 0 0 -12 0 0 0 10
v:l=, the & d:ahead	0 0 0 -13 0 0 0 11
v:l=, thursday	0 -1 0 9 0 0 0 -4
v:l=, thursday & d:today	0 -1 0 9 0 0 0 -4
v:l=, tuesday	0 -1 0 8 0 0 0 -2
v:l=, tuesday & d:today	0 -1 0 8 0 0 0 -2
v:l=, wednesday	0 0 0 6 0 0 0 -2
v:l=, wednesday & d:today	0 0 0 6 0 0 0 -2
v:l=. on	1 6 9 -18 1 0 0 -2
v:l=. on & d:ahead	1 6 9 -18 1 0 0 -2
v:l=: <number>	0 26 0 -16 -1 0 0 -15
v:l=: <number> & d:today	0 22 0 -13 0 0 0 -13
v:l=: from	0 7 0 3 -10 0 0 -6
v:l=: from & d:ahead	0 7 0 3 -10 0 0 -6
v:l=: on	-2 6 0 -22 8 0 0 8
v:l=: on & d:ahead	-2 6 0 -22 8 0 0 8
v:l=: until	-3 -8 -3 -15 2 0 0 20
v:l=: until & d:ahead	-3 -8 -3 -15 2 0 0 20
v:l=<begin> <begin>	6 -4 -5 -2 6 6 -12 0
v:l=<begin> <begin> & d:ahead	2 0 0 -5 0 8 -8 0
v:l=<begin> <begin> & d:today	4 -8 -3 3 7 -2 0 0
v:l=<begin> friday	0 0 0 6 0 0 0 -4
v:l=<begin> friday & d:today	0 0 0 6 0 0 0 -4
v:l=<begin> from	4 21 8 -30 0 -1 -1 0
v:l=<begin> from & d:ahead	5 19 8 -28 0 -1 -1 0
v:l=<begin> on	0 0 -3 -6 0 -3 -2 10
v:l=<begin> on & d:ahead	0 0 -3 -7 0 -3 -2 11
v:l=<begin> since	0 -10 0 14 0 0 0 -2
v:l=<begin> since & d:ahead	0 -9 0 13 0 0 0 -1
v:l=<begin> sunday	0 0 0 7 0 0 0 -5
v:l=<begin> the	6 -3 0 -6 -3 3 0 5
v:l=<begin> the & d:ahead	6 0 0 -16 -3 3 0 9
v:l=<begin> the & d:today	0 -1 0 12 0 0 0 -6
v:l=<begin> thursday	0 -3 0 -2 0 0 0 9
v:l=<begin> thursday & d:today	0 -3 0 -2 0 0 0 9
v:l=<begin> tuesday	0 0 0 9 0 0 0 -6
v:l=<begin> tuesday & d:today	0 0 0 9 0 0 0 -6
v:l=<begin> until	-2 0 -2 7 -7 -2 0 2
v:l=<begin> until & d:ahead	-2 0 -2 5 -7 -2 0 2
v:l=<day-ahead> ,	0 8 0 -6 0 12 0 -10
v:l=<day-ahead> , & d:ahead	0 8 0 -6 0 12 0 -10
v:l=<day-ahead> to	-2 -7 -2 0 -3 0 0 13
v:l=<day-ahead> to & d:ahead	-2 -7 -2 0 -3 0 0 13
v:l=<day-gone> ,	0 -1 0 17 0 0 0 -13
v:l=<day-gone> and	0 0 0 -5 6 0 0 0
v:l=<day-gone> to	0 12 0 -5 -6 0 0 0
v:l=<day-gone> to & d:ahead	0 13 0 -6 -6 0 0 0
v:l=<level> by	0 9 0 -3 0 0 0 -2
v:l=<level> from	-3 8 -1 6 -14 0 0 -15
v:l=<level> from & d:ahead	-3 16 0 -1 -14 0 0 -12
v:l=<level> from & d:today	0 -19 0 22 0 0 0 -1
v:l=<level> on	-2 1 0 9 11 0 0 -34
v:l=<level> on & d:ahead	-1 4 0 4 11 0 0 -33
v:l=<level> on & d:today	0 -7 0 11 0 0 0 -2
v:l=<level> since	0 -13 0 2 -2 0 0 11
v:l=<level> since & d:ahead	0 -13 0 2 -2 0 0 11
v:l=<level> until	0 -2 0 -3 -7 0 0 15
v:l=<level> until & d:ahead	0 -1 0 -5 -7 0 0 16
v:l=<name> ,	0 0 0 -6 0 0 0 8
v:l=<name> , & d:today	0 0 0 -7 0 0 0 8
v:l=<name> before	0 6 0 0 -2 0 0 -2
v:l=<name> from & d:ahead	4 2 0 -6 0 0 0 0
v:l=<name> on	0 -13 7 27 0 0 0 -19
v:l=<name> on & d:ahead	0 -10 7 17 0 0 0 -13
v:l=<name> on & d:today	0 -1 0 10 0 0 0 -3
v:l=<number> ,	0 -29 0 0 -2 0 0 25
v:l=<number> , & d:ahead	0 -19 0 -11 -1 0 0 26
v:l=<number> , & d:today	0 -11 0 13 0 0 0 0
v:l=<number> from & d:ahead	0 6 0 -3 0 0 0 0
v:l=<number> on	0 23 -3 -16 0 0 0 -4
v:l=<number> on & d:ahead	0 25 -3 -20 0 0 0 -3
v:l=<office> on	0 -3 0 9 0 0 0 0
v:l=<office> on & d:ahead	0 -3 0 8 0 0 0 0
v:l=<organisation> ,	0 -5 0 -4 12 0 0 -2
v:l=<organisation> announce	0 13 0 -11 0 0 0 0
v:l=<organisation> announce & d:today	0 13 0 -11 0 0 0 0
v:l=<organisation> meet	0 -1 0 -4 -6 0 0 13
v:l=<organisation> on	0 -3 0 13 -1 0 0 -7
v:l=<organisation> on & d:ahead	0 -2 0 12 0 0 0 -7
v:l=<person> ,	0 -13 0 20 0 0 0 -3
v:l=<person> , & d:today	0 -13 0 18 0 0 0 -2
v:l=<person> :	0 -7 0 3 0 0 0 1
v:l=<person> on	0 20 0 -7 -2 0 0 -12
v:l=<person> on & d:ahead	0 20 0 -9 -2 0 0 -11
v:l=<seat> ,	-4 15 0 4 -10 0 0 -9
v:l=<seat> , & d:ahead	0 -7 0 19 -3 0 0 -3
v:l=<seat> , & d:today	0 19 0 -3 -4 0 0 -6
v:l=<seat> from	1 -2 0 10 -7 0 0 -1
v:l=<seat> from & d:ahead	1 -2 0 10 -7 0 0 -1
v:l=<seat> on	0 -25 0 18 3 0 0 -1
v:l=<seat> on & d:ahead	0 -24 0 16 3 0 0 0
v:l=<span> ,	0 -6 0 12 0 0 0 -4
v:l=<span> from	0 16 0 0 0 0 0 -22
v:l=<span> from & d:ahead	0 18 0 -1 0 0 0 -21
v:l=<span> to	0 0 1 -9 0 0 0 6
v:l=<span> to & d:ahead	0 0 1 -9 0 0 0 6
v:l=again from	0 -6 0 0 -4 0 0 14
v:l=again from & d:ahead	0 -6 0 0 -4 0 0 14
v:l=again on	0 4 8 -1 0 0 0 -11
v:l=again on & d:ahead	0 4 8 -1 0 0 0 -11
v:l=agreement by	0 0 0 10 -3 0 -4 -1
v:l=agreement by & d:ahead	0 0 0 10 -3 0 -4 0
v:l=and from	0 15 0 -14 0 0 0 0
v:l=and from & d:ahead	0 15 0 -14 0 0 0 0
v:l=and on	0 26 0 -21 -4 0 0 0
v:l=and on & d:ahead	0 26 0 -21 -4 0 0 0
v:l=announce for	0 22 0 -18 -3 0 0 0
v:l=announce for & d:ahead	0 22 0 -18 -3 0 0 0
v:l=announce on	-3 -18 0 16 0 0 0 3
v:l=announce on & d:ahead	-3 -15 0 13 0 0 0 3
v:l=apply from	1 -5 0 8 -7 0 0 0
v:l=apply from & d:ahead	2 0 0 0 -6 0 0 0
v:l=apply until	6 -9 0 -10 0 0 0 10
v:l=apply until & d:ahead	6 -9 0 -10 0 0 0 10
v:l=arrive by	0 7 6 -7 -1 0 0 -3
v:l=arrive by & d:ahead	0 7 6 -7 -1 0 0 -3
v:l=as of	0 17 0 -2 -2 0 0 -15
v:l=as of & d:ahead	0 29 0 -21 -1 0 0 -9
v:l=as of & d:today	0 -24 0 31 0 0 0 -5
v:l=at <number> & d:today	0 -7 0 13 0 0 0 -2
v:l=at the	0 5 -1 14 0 0 0 -17
v:l=at the & d:ahead	0 5 -1 14 0 0 0 -17
v:l=away on	0 -2 0 -5 0 0 0 10
v:l=away on & d:ahead	0 -2 0 -5 0 0 0 10
v:l=back on	-2 13 0 -4 -2 0 0 -3
v:l=back on & d:ahead	-2 13 0 -4 -2 0 0 -3
v:l=back to	0 0 0 5 0 4 0 -9
v:l=back to & d:ahead	0 0 0 5 0 4 0 -9
v:l=before the	-1 0 0 12 0 0 0 -10
v:l=before the & d:ahead	-1 0 0 12 0 0 0 -10
v:l=begin on	-4 9 -2 3 2 0 0 -22
v:l=begin on & d:ahead	-4 10 -1 2 2 0 0 -22
v:l=busan on	0 0 0 6 0 0 0 -1
v:l=busan on & d:ahead	0 0 0 6 0 0 0 -1
v:l=by the	0 -9 -3 9 0 -3 18 -23
v:l=by the & d:ahead	0 -9 -3 9 0 -3 18 -23
v:l=change on	3 -11 19 -4 1 0 0 -8
v:l=change on & d:ahead	3 -11 19 -4 1 0 0 -8
v:l=charge from	0 11 0 -9 0 0 0 0
v:l=charge from & d:ahead	0 11 0 -9 0 0 0 0
v:l=close on	0 -12 0 -1 -6 15 0 5
v:l=close on & d:ahead	0 -12 0 -1 -6 15 0 5
v:l=collect from	0 9 0 -4 -1 0 0 0
v:l=collect from & d:ahead	0 9 0 -4 -1 0 0 0
v:l=control of	-5 0 0 6 0 0 0 0
v:l=control of & d:ahead	-5 0 0 6 0 0 0 0
v:l=counted from	0 0 0 -8 0 0 0 11
v:l=counted from & d:ahead	0 0 0 -8 0 0 0 11
v:l=country from	0 11 0 -9 0 0 0 0
v:l=country from & d:ahead	0 11 0 -9 0 0 0 0
v:l=date :	0 -7 0 7 0 0 0 0
v:l=date : & d:today	0 -1 0 12 0 0 0 -7
v:l=date is	0 2 0 -20 0 0 0 15
v:l=date is & d:ahead	0 2 0 -20 0 0 0 15
v:l=deadline of	0 -3 0 -4 -2 6 4 0
v:l=deadline of & d:ahead	0 -3 0 -4 -2 6 4 0
v:l=deal on	0 9 0 -6 0 0 0 0
v:l=deal on & d:ahead	0 9 0 -6 0 0 0 0
v:l=decide on	0 -3 0 -7 7 0 0 5
v:l=decide on & d:ahead	0 -3 0 -7 7 0 0 5
v:l=desk ,	0 -5 0 7 0 0 0 0
v:l=desk , & d:today	0 -5 0 7 0 0 0 0
v:l=die on	0 0 0 -8 0 0 0 11
v:l=die on & d:ahead	0 0 0 -8 0 0 0 11
v:l=duty from	0 -5 0 10 -1 0 0 -2
v:l=duty of	0 -4 0 8 0 0 0 -1
v:l=duty on	0 7 0 3 -1 0 0 -10
v:l=duty on & d:ahead	0 7 0 2 -1 0 0 -9
v:l=duty until	0 -4 4 -9 -3 0 0 11
v:l=duty until & d:ahead	0 -4 4 -9 -3 0 0 11
v:l=early as	0 -13 0 -7 13 0 0 5
v:l=early as & d:ahead	0 -13 0 -7 13 0 0 5
v:l=eastern time	0 -9 0 11 0 0 0 0
v:l=effect from	0 -1 0 7 -1 0 0 -1
v:l=effect from & d:ahead	0 -1 0 7 -1 0 0 -1
v:l=effect on	3 18 0 -10 -7 0 0 -6
v:l=effect on & d:ahead	3 10 0 -3 -7 0 0 -6
v:l=effect on & d:today	0 12 0 -12 0 0 0 0
v:l=end on	2 -6 1 -8 1 -2 -2 10
v:l=end on & d:ahead	2 -6 1 -8 1 -2 -2 10
v:l=enter before	0 -5 6 -20 16 0 0 -2
v:l=enter before & d:ahead	0 -5 6 -20 16 0 0 -2
v:l=expect on	0 0 0 -3 8 0 0 0
v:l=expect on & d:ahead	0 0 0 -3 8 0 0 0
v:l=expire on	-4 -4 7 1 -8 0 0 3
v:l=expire on & d:ahead	-4 -4 7 1 -8 0 0 3
v:l=extension on	0 0 0 6 0 0 0 0
v:l=extension on & d:ahead	0 0 0 6 0 0 0 0
v:l=fall on	0 13 0 -8 0 0 0 -3
v:l=fall on & d:ahead	0 14 0 -9 0 0 0 -3
v:l=follow on	0 3 0 -2 9 0 0 -11
v:l=follow on & d:ahead	0 3 0 -2 9 0 0 -11
v:l=for the	0 0 0 6 0 0 0 -2
v:l=force on	3 -13 0 10 -4 0 0 3
v:l=force on & d:ahead	3 -13 0 10 -4 0 0 3
v:l=force since	0 17 0 -12 0 0 0 -4
v:l=force since & d:ahead	0 17 0 -12 0 0 0 -4
v:l=force until	0 3 1 -15 4 0 0 6
v:l=force until & d:ahead	0 3 1 -15 4 0 0 6
v:l=friday ,	12 8 20 -29 0 -2 0 -2
v:l=friday , & d:ahead	13 -8 21 -28 2 -2 0 5
v:l=friday , & d:today	0 19 0 -7 -1 0 0 -18
v:l=from the	10 9 0 0 -5 0 0 -24
v:l=from the & d:ahead	10 9 0 0 -5 0 0 -24
v:l=geneva on	0 -3 0 9 0 0 0 -3
v:l=geneva on & d:ahead	0 -3 0 9 0 0 0 -2
v:l=go on	0 -11 0 -8 0 0 0 17
v:l=go on & d:ahead	0 -11 0 -3 0 0 0 12
v:l=good from	0 14 0 -5 -3 0 0 -3
v:l=good from & d:ahead	0 14 0 -5 -3 0 0 -3
v:l=good on	0 -10 0 13 0 0 0 -2
v:l=good on & d:ahead	0 -10 0 13 0 0 0 -2
v:l=happen on	11 0 -3 -16 0 0 0 7
v:l=happen on & d:ahead	11 0 -3 -16 0 0 0 7
v:l=has until	0 -7 0 -3 2 4 -2 6
v:l=has until & d:ahead	0 -7 0 -3 2 4 -2 6
v:l=have end	0 0 0 10 0 0 0 -9
v:l=have until	0 -9 0 4 1 0 6 -1
v:l=have until & d:ahead	0 -9 0 4 1 0 6 -1
v:l=hold until	1 -9 0 0 -2 0 0 9
v:l=hold until & d:ahead	1 -9 0 0 -2 0 0 9
v:l=hour on	0 -2 0 6 0 0 0 0
v:l=in <name>	0 0 0 8 0 0 0 -4
v:l=in <name> & d:today	0 0 0 6 0 0 0 -2
v:l=in <seat>	0 -2 0 17 -7 0 0 -2
v:l=in <seat> & d:ahead	0 0 0 13 -7 0 0 0
v:l=in on	1 -5 0 -9 0 0 0 12
v:l=in on & d:ahead	1 -5 0 -9 0 0 0 12
v:l=it by	0 -5 0 7 -9 0 7 -2
v:l=it by & d:ahead	0 -5 0 7 -9 0 7 -2
v:l=it on	0 -10 0 26 -9 0 0 -7
v:l=it on & d:ahead	0 -10 0 26 -9 0 0 -7
v:l=lapse on	2 0 -1 -11 4 0 0 3
v:l=lapse on & d:ahead	2 0 -1 -11 4 0 0 3
v:l=last until	2 -6 1 5 -2 -1 0 -2
v:l=last until & d:ahead	2 -6 1 5 -2 -1 0 -2
v:l=late on	0 11 0 -1 -7 0 0 -2
v:l=late on & d:ahead	0 11 0 -1 -7 0 0 -2
v:l=law on	0 3 0 -5 -5 0 0 6
v:l=loaded before	0 8 -2 4 -7 0 0 -11
v:l=loaded before & d:ahead	0 21 0 -8 -4 0 0 -9
v:l=loaded before & d:today	0 -7 0 12 0 0 0 0
v:l=m .	0 30 0 -22 -2 0 0 -9
v:l=m . & d:today	0 34 0 -31 0 0 0 -1
v:l=measure on	0 -5 0 6 0 0 0 0
v:l=measure on & d:ahead	0 -5 0 6 0 0 0 0
v:l=meet on	0 2 0 5 -7 0 0 -1
v:l=meet on & d:ahead	0 2 0 5 -7 0 0 -1
v:l=midnight on	0 -9 0 10 -3 0 0 0
v:l=midnight on & d:ahead	0 -8 0 8 -3 0 0 1
v:l=minute of	4 12 0 -14 4 0 0 -8
v:l=monday ,	0 6 0 -7 -3 0 0 5
v:l=monday , & d:ahead	0 12 0 -16 -1 0 0 6
v:l=monday , & d:today	0 -8 0 8 0 0 0 0
v:l=noon on	0 0 0 7 0 0 0 -5
v:l=notice of	-1 -3 0 1 13 0 0 -11
v:l=notice of & d:ahead	-1 0 0 0 13 0 0 -10
v:l=notice on	0 0 0 6 -1 0 0 0
v:l=notice on & d:ahead	0 0 0 6 -1 0 0 0
v:l=off on	0 0 0 -16 19 0 0 -1
v:l=off on & d:ahead	0 0 0 -16 19 0 0 -1
v:l=off until	0 10 0 0 0 0 0 -3
v:l=off until & d:ahead	0 10 0 0 0 0 0 -3
v:l=on a	0 -11 0 11 0 0 0 0
v:l=on a & d:ahead	0 -11 0 11 0 0 0 0
v:l=on the	-6 11 6 -14 -1 0 -1 6
v:l=on the & d:ahead	-6 11 6 -14 -1 0 -1 6
v:l=opened on	0 -3 0 9 -2 0 0 0
v:l=opened on & d:ahead	0 -3 0 9 -2 0 0 0
v:l=or after	0 10 6 -5 0 0 0 -16
v:l=or after & d:ahead	0 10 6 -5 0 0 0 -16
v:l=out on	0 -3 0 -7 -12 0 0 19
v:l=out on & d:ahead	0 -2 0 -8 -12 0 0 19
v:l=over on	0 10 0 -13 -6 0 0 9
v:l=over on & d:ahead	0 10 0 -13 -6 0 0 9
v:l=paper on	0 -8 0 13 -5 0 0 0
v:l=paper on & d:ahead	0 -8 0 13 -5 0 0 0
v:l=pay <level>	0 11 0 -4 0 0 0 -7
v:l=pay before	0 17 0 -9 -5 0 0 -1
v:l=pay before & d:ahead	0 17 0 -9 -5 0 0 -1
v:l=phone on	0 8 0 -7 0 0 0 0
v:l=phone on & d:ahead	0 8 0 -7 0 0 0 0
v:l=proclamation on	0 -8 0 9 0 0 0 0
v:l=proclamation on & d:ahead	0 -8 0 9 0 0 0 0
v:l=prolonged to	0 0 6 -4 0 0 0 0
v:l=prolonged to & d:ahead	0 0 6 -4 0 0 0 0
v:l=published on	0 0 0 10 -3 0 0 -3
v:l=published on & d:ahead	0 0 0 8 -3 0 0 -2
v:l=rate from	0 18 0 -16 0 0 0 0
v:l=reach on	0 -5 0 -3 0 0 0 9
v:l=reach on & d:ahead	0 -5 0 -3 0 0 0 9
v:l=report on	0 12 0 -13 2 0 0 0
v:l=report on & d:ahead	0 12 0 -13 2 0 0 0
v:l=reporter on	0 13 0 -7 -2 0 0 -3
v:l=reporter on & d:today	0 10 0 -8 0 0 0 0
v:l=resume on	0 4 0 4 -2 0 0 -6
v:l=resume on & d:ahead	0 4 0 4 -2 0 0 -6
v:l=return on	0 -1 0 -1 -5 0 0 9
v:l=return on & d:ahead	0 -1 0 -1 -5 0 0 9
v:l=rise on	0 15 0 -13 0 0 0 0
v:l=rise on & d:ahead	0 15 0 -13 0 0 0 0
v:l=rule on	0 -5 0 9 0 0 0 0
v:l=rule on & d:ahead	0 -5 0 8 0 0 0 0
v:l=run to	0 -1 0 5 5 0 0 -7
v:l=run to & d:ahead	0 -1 0 5 5 0 0 -7
v:l=run until	0 -2 3 -21 0 0 0 23
v:l=run until & d:ahead	0 -2 3 -21 0 0 0 23
v:l=saturday ,	0 16 0 -12 0 0 0 -2
v:l=saturday , & d:ahead	0 19 0 -18 0 0 0 0
v:l=saturday , & d:today	0 -1 0 7 0 0 0 -2
v:l=say on	0 0 0 5 -11 0 0 0
v:l=say on & d:ahead	0 3 0 0 -10 0 0 5
v:l=say on & d:today	0 -6 0 19 0 0 0 -8
v:l=sheet of	0 -7 0 10 0 0 0 0
v:l=sheet of & d:ahead	0 -7 0 10 0 0 0 0
v:l=ship before	0 5 -4 -8 7 0 0 -1
v:l=ship before & d:ahead	0 -4 -4 2 7 0 0 -1
v:l=sign by	0 -11 0 -5 0 0 7 9
v:l=sign by & d:ahead	0 -10 0 -6 0 0 7 9
v:l=sign on	0 9 0 -2 -4 0 0 -2
v:l=sign on & d:ahead	0 9 0 -2 -4 0 0 -2
v:l=since the	0 -5 0 11 0 0 0 -4
v:l=since the & d:ahead	0 -5 0 11 0 0 0 -4
v:l=sit on	0 -5 0 -9 18 0 0 0
v:l=sit on & d:ahead	0 -5 0 -9 18 0 0 0
v:l=sleep until	-1 9 0 -9 2 0 0 0
v:l=sleep until & d:ahead	-1 9 0 -9 2 0 0 0
v:l=so on	0 -8 0 -2 16 0 0 -9
v:l=so on & d:ahead	0 -8 0 -2 16 0 0 -9
v:l=start on	5 19 -1 -13 0 0 0 -13
v:l=start on & d:ahead	5 19 -1 -13 0 0 0 -13
v:l=statement on	0 -8 0 11 0 0 0 -1
v:l=statement on & d:ahead	0 -8 0 10 0 0 0 0
v:l=sunday ,	0 1 0 -10 -2 0 0 11
v:l=sunday , & d:ahead	0 2 0 -15 -2 0 0 15
v:l=sunday , & d:today	0 0 0 7 0 0 0 -4
v:l=suspend from	0 9 0 -11 4 0 0 0
v:l=suspend from & d:ahead	0 10 0 -13 4 0 0 0
v:l=suspend until	-1 -4 8 0 0 0 0 0
v:l=suspend until & d:ahead	-1 -4 8 0 0 0 0 0
v:l=take effect	0 23 0 -18 0 0 0 -4
v:l=talk on	0 -3 0 -1 -1 0 0 7
v:l=talk on & d:ahead	0 -2 0 9 0 0 0 0
v:l=talk on & d:today	0 0 0 -8 0 0 0 9
v:l=tariff from	0 -35 0 41 -4 0 0 -6
v:l=tariff from & d:ahead	0 -35 0 41 -4 0 0 -6
v:l=tariff on	0 8 0 -17 13 0 0 0
v:l=tariff on & d:ahead	0 8 0 -17 13 0 0 0
v:l=tariff until	0 0 0 13 -1 0 0 -8
v:l=tariff until & d:ahead	0 0 0 13 -1 0 0 -8
v:l=thursday ,	0 0 0 -8 -3 0 0 15
v:l=thursday , & d:ahead	0 7 0 -7 -1 0 0 3
v:l=thursday , & d:today	0 -12 0 0 0 0 0 12
v:l=time on	0 -2 0 0 6 0 0 -1
v:l=time on & d:ahead	0 -2 0 0 6 0 0 -1
v:l=to <level> & d:today	0 10 0 -7 0 0 0 -1
v:l=to the	0 0 0 -13 4 0 0 14
v:l=to the & d:ahead	0 0 0 -13 4 0 0 14
v:l=truce end	-1 0 0 -26 1 0 0 25
v:l=truce end & d:ahead	-1 0 0 -16 1 0 0 15
v:l=truce of	0 10 0 0 0 0 0 -9
v:l=truce of & d:ahead	0 10 0 0 0 0 0 -9
v:l=truce to	0 0 0 -15 0 0 0 16
v:l=truce to & d:ahead	0 0 0 -15 0 0 0 16
v:l=truce until	0 0 0 24 0 0 0 -20
v:l=truce until & d:ahead	0 0 0 24 0 0 0 -20
v:l=tuesday ,	0 3 0 -15 0 0 0 13
v:l=tuesday , & d:ahead	0 9 0 -14 0 0 0 2
v:l=tuesday , & d:today	0 -10 0 -3 0 0 0 11
v:l=until the	-1 -3 -3 3 -13 -2 0 7
v:l=until the & d:ahead	-1 -3 -3 3 -13 -2 0 7
v:l=up on	0 0 0 -5 0 0 0 9
v:l=up on & d:ahead	0 0 0 -5 0 0 0 9
v:l=us on	0 -10 0 12 0 0 0 0
v:l=us to	0 4 0 -8 0 0 0 3
v:l=us to & d:ahead	0 4 0 -8 0 0 0 3
v:l=vote on	0 -10 0 -6 15 0 0 -2
v:l=vote on & d:ahead	0 -10 0 -6 15 0 0 -2
v:l=wednesday ,	0 4 0 -27 12 4 0 12
v:l=wednesday , & d:ahead	0 13 0 -26 -6 5 0 12
v:l=wednesday , & d:today	0 -15 0 -7 17 0 0 0
v:l=week ,	0 0 0 -21 12 0 0 9
v:l=week , & d:ahead	0 0 0 -22 12 0 0 10
v:l=write on	0 -13 -3 10 9 0 0 -8
v:l=write on & d:ahead	0 -13 -3 10 9 0 0 -8
v:l=york ,	0 -3 0 7 0 0 0 0
v:lead="	-6 17 -3 -3 -21 -1 0 -1
v:lead=" & d:ahead	-6 21 -2 -9 -20 -1 0 0
v:lead=" & d:today	0 -4 0 12 0 0 0 -6
v:lead=(	0 0 0 13 0 0 0 -13
v:lead=( & d:ahead	0 3 0 20 0 0 0 -23
v:lead=( & d:today	0 -2 0 -5 0 0 0 9
v:lead=)	-4 19 0 -4 -3 0 0 -3
v:lead=) & d:ahead	-4 22 0 -10 -3 0 0 -1
v:lead=) & d:today	0 -3 0 9 0 0 0 -2
v:lead=,	11 3 -1 -12 -6 -2 -4 18
v:lead=, & d:ahead	17 5 4 -24 -4 1 0 17
v:lead=, & d:today	-15 -3 -13 16 -3 -6 -8 3
v:lead=- & d:ahead	0 8 0 -20 0 0 0 11
v:lead=- & d:today	0 -4 0 17 0 0 0 -9
v:lead=1	-1 41 0 -30 0 -3 0 -12
v:lead=1 & d:ahead	0 47 0 -52 1 -3 0 0
v:lead=1 & d:today	0 -10 0 27 0 0 0 -18
v:lead=10	0 -2 0 -10 0 0 0 14
v:lead=12	0 -14 0 -2 -2 0 0 17
v:lead=12 & d:today	0 -1 0 7 0 0 0 -1
v:lead=13	0 -8 0 -3 0 -5 0 16
v:lead=14	0 -5 0 34 -4 -2 0 -23
v:lead=14 & d:today	0 -2 0 12 0 0 0 -5
v:lead=15	0 0 0 7 0 0 0 0
v:lead=2	0 5 0 0 0 0 0 -6
v:lead=20	0 -1 0 16 -2 0 0 -11
v:lead=24	0 -8 0 10 0 0 0 0
v:lead=24 & d:today	0 -8 0 9 0 0 0 0
v:lead=29	0 0 0 6 0 0 0 0
v:lead=3	0 12 0 -25 0 0 0 17
v:lead=30	0 -5 0 -36 0 21 0 23
v:lead=30 & d:today	0 0 0 -25 0 0 0 27
v:lead=31	0 1 0 -20 -1 0 0 19
v:lead=5	0 18 0 -16 0 0 0 0
v:lead=7	0 11 0 -8 0 0 0 0
v:lead=7 & d:today	0 11 0 -8 0 0 0 0
v:lead=8	0 -11 0 30 -2 0 0 -19
v:lead=9	10 2 0 -7 7 0 0 -14
v:lead=9 & d:today	11 0 0 -7 0 0 0 -2
v:lead=:	0 11 13 -21 12 -7 -14 6
v:lead=: & d:ahead	0 -10 16 -5 17 -4 -12 0
v:lead=: & d:today	-3 33 -4 -28 -13 0 0 11
v:lead=;	0 6 -5 -8 7 6 -1 -3
v:lead=; & d:ahead	0 9 -5 -11 7 6 -1 -1
v:lead=; & d:today	0 -3 0 8 0 0 0 -1
v:lead=a	9 0 -6 -3 10 0 -7 -8
v:lead=a & d:ahead	10 -9 -5 0 11 0 -7 -8
v:lead=a & d:today	0 14 0 -8 0 0 0 -2
v:lead=according	0 -2 0 10 0 0 0 -3
v:lead=according & d:ahead	0 -2 0 10 0 0 0 -3
v:lead=after	0 6 0 2 7 0 0 -13
v:lead=after & d:ahead	0 7 0 1 7 0 0 -13
v:lead=an	0 -5 0 -2 2 0 0 10
v:lead=an & d:ahead	0 -5 0 -3 2 0 0 10
v:lead=and	-10 -2 -9 -5 1 -2 -2 19
v:lead=and & d:ahead	-10 -1 -9 -9 2 -2 -2 23
v:lead=and & d:today	0 0 0 11 0 0 0 -8
v:lead=april	0 -8 0 18 2 0 0 -16
v:lead=april & d:ahead	0 -7 0 17 2 0 0 -15
v:lead=as	0 -21 0 10 12 0 0 -4
v:lead=as & d:ahead	0 -17 0 4 12 0 0 -2
v:lead=as & d:today	0 -4 0 9 0 0 0 0
v:lead=at	0 -8 0 -21 0 0 0 28
v:lead=at & d:ahead	0 -7 0 0 0 0 0 8
v:lead=at & d:today	0 0 0 -22 0 0 0 22
v:lead=august	0 7 0 -4 -3 0 0 0
v:lead=august & d:ahead	0 -7 0 7 -2 0 0 1
v:lead=august & d:today	0 14 0 -12 0 0 0 0
v:lead=because	0 -1 0 -3 0 0 0 7
v:lead=because & d:ahead	0 -1 0 -3 0 0 0 7
v:lead=before	-1 10 7 -14 -4 0 -1 5
v:lead=before & d:ahead	0 16 8 -26 -2 0 -1 7
v:lead=before & d:today	0 -3 0 8 0 0 0 -2
v:lead=beijing	0 -2 0 8 -4 0 0 0
v:lead=beijing & d:today	0 0 0 9 0 0 0 -5
v:lead=both	1 20 0 -11 -4 0 -2 -2
v:lead=both & d:ahead	2 21 0 -12 -4 0 -2 -2
v:lead=brazil	0 5 0 -13 0 0 4 3
v:lead=brazil & d:ahead	0 5 0 -13 0 0 4 3
v:lead=britain	0 -8 0 -2 8 0 0 1
v:lead=britain & d:ahead	0 -8 0 -3 8 0 0 1
v:lead=but	-4 12 0 -12 -10 0 -1 15
v:lead=but & d:ahead	-4 13 0 -12 -10 0 -1 15
v:lead=by	-1 -9 0 13 0 1 9 -16
v:lead=by & d:ahead	-1 -8 0 11 0 1 9 -15
v:lead=china	18 -2 -2 -7 -9 0 -2 3
v:lead=china & d:ahead	9 1 -1 -7 -8 0 -1 5
v:lead=china & d:today	11 -8 0 0 0 0 0 0
v:lead=chinese	0 -10 0 14 1 -2 0 -3
v:lead=chinese & d:ahead	0 -8 0 11 1 -2 0 -1
v:lead=commerce	0 8 0 -4 0 0 0 0
v:lead=economy	0 -6 0 7 0 0 0 0
v:lead=economy & d:ahead	0 -6 0 7 0 0 0 0
v:lead=february	0 10 0 0 -1 0 0 -12
v:lead=for	2 5 -7 -10 -1 0 0 8
v:lead=for & d:ahead	2 7 -7 -12 -1 0 0 9
v:lead=friday & d:today	0 -2 0 10 0 0 0 -4
v:lead=from	4 23 7 -23 -1 -2 -2 -8
v:lead=from & d:ahead	4 21 8 -23 -1 -1 -1 -7
v:lead=goods	0 -5 -4 8 12 0 0 -14
v:lead=goods & d:ahead	0 0 -3 0 13 0 0 -11
v:lead=goods & d:today	0 -8 0 11 0 0 0 0
v:lead=he	0 12 0 2 -16 0 0 -1
v:lead=he & d:ahead	0 13 0 0 -16 0 0 0
v:lead=i	0 -14 0 25 -3 0 0 -9
v:lead=i & d:ahead	0 -4 0 18 -2 0 0 -9
v:lead=i & d:today	0 -8 0 9 0 0 0 0
v:lead=if	-13 -1 0 -9 1 -9 9 13
v:lead=if & d:ahead	-12 0 0 -16 1 -8 10 15
v:lead=if & d:today	0 -2 0 10 0 0 0 -3
v:lead=in	0 26 0 -19 -1 0 0 -2
v:lead=in & d:ahead	0 28 0 -22 -1 0 0 -1
v:lead=india	0 3 0 -4 0 0 7 -3
v:lead=india & d:ahead	0 4 0 -6 0 0 7 -3
v:lead=indonesia	0 -1 0 9 0 0 0 -6
v:lead=indonesia & d:ahead	0 -1 0 9 0 0 0 -6
v:lead=it	0 -4 -17 0 -8 -9 -4 17
v:lead=it & d:ahead	0 -1 -17 -7 -8 -9 -3 21
v:lead=it & d:today	0 -8 0 21 0 0 0 -11
v:lead=january	0 -10 0 -26 -6 18 0 18
v:lead=january & d:ahead	0 -10 0 -27 -5 18 0 18
v:lead=july	0 22 0 -7 0 0 0 -17
v:lead=july & d:ahead	0 23 0 -8 0 0 0 -17
v:lead=june	0 2 0 11 -4 0 0 -13
v:lead=last	0 -2 0 -37 -2 0 0 41
v:lead=march	0 -3 0 0 16 -3 0 -17
v:lead=march & d:today	0 -16 0 17 0 0 0 0
v:lead=may	0 -12 0 23 0 0 0 -13
v:lead=minister & d:ahead	0 0 0 -7 4 0 0 3
v:lead=monday	0 -19 12 13 0 0 0 -9
v:lead=monday & d:ahead	0 -17 12 7 0 0 0 -6
v:lead=monday & d:today	0 0 0 7 0 0 0 -4
v:lead=mr	0 -12 0 20 0 0 0 -9
v:lead=mr & d:ahead	0 -11 0 19 0 0 0 -8
v:lead=my	0 13 0 -1 -8 0 0 -3
v:lead=my & d:ahead	0 13 0 -1 -8 0 0 -3
v:lead=neither	0 -17 0 7 0 0 0 9
v:lead=new	0 -8 0 7 1 0 0 0
v:lead=new & d:ahead	0 -7 0 6 1 0 0 0
v:lead=no & d:ahead	0 -3 0 -6 2 0 4 0
v:lead=not	0 0 0 9 0 0 0 -10
v:lead=november	11 -14 11 -30 -8 0 0 24
v:lead=november & d:ahead	12 -5 11 -38 -6 0 0 26
v:lead=november & d:today	0 -6 0 16 0 0 0 -4
v:lead=objections	0 -2 0 21 -13 0 0 -3
v:lead=objections & d:ahead	0 -2 0 21 -13 0 0 -3
v:lead=october	0 0 0 11 0 0 0 -2
v:lead=officials	0 9 0 -5 -3 0 0 0
v:lead=officials & d:ahead	0 10 0 -5 -3 0 0 0
v:lead=on	0 -1 -4 -1 4 -6 -3 2
v:lead=on & d:ahead	0 0 -4 -2 4 -6 -3 2
v:lead=one	0 -2 0 7 0 0 0 0
v:lead=our	0 0 0 13 -12 0 0 -4
v:lead=our & d:ahead	0 0 0 13 -12 0 0 -4
v:lead=president	0 0 -6 -5 8 -1 0 7
v:lead=president & d:ahead	0 1 -6 -8 8 -1 0 9
v:lead=president & d:today	0 0 0 6 0 0 0 -3
v:lead=saturday	0 0 0 8 0 0 0 -2
v:lead=september	0 -14 0 22 0 0 0 -7
v:lead=september & d:today	0 -11 0 12 0 0 0 0
v:lead=since	0 -12 0 17 0 0 0 -3
v:lead=since & d:ahead	0 -12 0 16 0 0 0 -2
v:lead=so	0 -9 0 0 0 0 0 6
v:lead=so & d:ahead	0 -8 0 0 0 0 0 9
v:lead=sunday	0 -4 0 20 0 0 0 -11
v:lead=sunday & d:ahead	0 -2 0 13 0 0 0 -5
v:lead=swiss	0 -2 0 9 0 0 0 0
v:lead=swiss & d:ahead	0 -2 0 8 0 0 0 0
v:lead=talks	0 -3 0 -5 0 0 0 12
v:lead=talks & d:ahead	0 -3 0 0 0 0 0 7
v:lead=that	0 -6 0 -4 6 3 0 6
v:lead=that & d:ahead	0 -9 0 0 -4 3 0 10
v:lead=that & d:today	0 4 0 -10 18 0 0 -14
v:lead=the	-18 2 -2 -12 0 8 0 17
v:lead=the & d:ahead	-16 4 -1 -15 2 9 0 15
v:lead=the & d:today	0 -5 0 6 -3 0 0 4
v:lead=their	0 -6 0 16 -3 0 0 -4
v:lead=their & d:ahead	0 -4 0 13 -3 0 0 -4
v:lead=then	0 0 0 9 -2 0 0 -8
v:lead=then & d:ahead	0 0 0 9 -2 0 0 -8
v:lead=they	0 8 7 -9 -7 0 0 0
v:lead=they & d:ahead	0 9 7 -10 -7 0 0 0
v:lead=this	5 -9 0 0 16 0 0 -11
v:lead=this & d:ahead	5 -6 0 14 -3 0 0 -10
v:lead=this & d:today	0 -1 0 -15 19 0 0 0
v:lead=thursday	0 -20 0 -16 -9 0 0 34
v:lead=thursday & d:ahead	0 -14 0 -17 -6 0 0 30
v:lead=thursday & d:today	0 -3 0 -2 0 0 0 9
v:lead=to	0 0 0 -14 0 0 0 18
v:lead=to & d:ahead	0 0 0 -15 0 0 0 18
v:lead=today	0 -16 0 -7 0 0 0 18
v:lead=today & d:today	0 -16 0 -6 -2 0 0 18
v:lead=tomorrow	13 -4 0 -13 18 -3 0 -10
v:lead=tomorrow & d:ahead	13 -4 0 -13 18 -3 0 -10
v:lead=trade	3 -1 0 8 -1 0 0 -6
v:lead=trade & d:today	0 0 0 6 0 0 0 -3
v:lead=treasury	0 -14 0 25 -1 0 0 -6
v:lead=treasury & d:ahead	0 -13 0 23 -1 0 0 -5
v:lead=trump	-2 12 0 -2 -5 0 0 0
v:lead=trump & d:ahead	-1 12 0 -3 -5 0 0 0
v:lead=tuesday	0 -8 0 33 0 0 0 -23
v:lead=tuesday & d:ahead	0 -5 0 20 0 0 0 -14
v:lead=tuesday & d:today	0 0 0 14 0 0 0 -9
v:lead=twenty	0 11 0 0 0 0 0 -4
v:lead=twenty & d:ahead	0 11 0 0 0 0 0 -4
v:lead=two	0 0 0 -3 0 0 0 6
v:lead=two & d:ahead	0 0 0 -4 0 0 0 6
v:lead=u.s.	0 8 0 -2 0 0 0 -4
v:lead=u.s. & d:ahead	0 10 0 -4 0 0 0 -4
v:lead=under	0 0 0 12 -1 -2 0 -2
v:lead=under & d:ahead	0 0 0 12 -1 -2 0 -2
v:lead=unless	0 0 0 -3 -6 0 0 10
v:lead=unless & d:ahead	0 0 0 11 -6 0 0 -6
v:lead=until	-6 -13 0 8 0 -4 -3 9
v:lead=until & d:ahead	-6 -11 0 11 0 -4 -3 5
v:lead=until & d:today	0 0 0 -4 0 0 0 8
v:lead=washington	0 -1 0 -4 14 0 0 -7
v:lead=washington & d:ahead	0 -1 0 -4 14 0 0 -7
v:lead=we	0 19 6 -17 7 0 0 -12
v:lead=we & d:ahead	0 0 7 -5 8 0 0 -8
v:lead=we & d:today	0 23 0 -16 0 0 0 -3
v:lead=wednesday	0 -7 0 5 0 0 0 1
v:lead=what	-9 4 -4 -3 -2 0 0 8
v:lead=what & d:ahead	-8 10 -3 -17 -1 0 0 16
v:lead=what & d:today	0 -11 0 26 0 0 0 -13
v:lead=when	0 -15 0 0 0 0 0 12
v:lead=when & d:ahead	0 -15 0 0 0 0 0 12
v:lead=where	0 -12 0 20 0 6 -2 -16
v:lead=where & d:ahead	0 -10 0 13 0 6 -2 -11
v:lead=where & d:today	0 0 0 11 0 0 0 -5
v:lead=which & d:ahead	2 6 0 -4 -2 -2 -2 -1
v:lead=which & d:today	0 -9 0 20 0 0 0 -7
v:lead=who	0 0 0 13 -5 0 0 -10
v:lead=who & d:ahead	0 -5 0 21 -4 0 0 -9
v:lead=with	0 0 0 -6 0 0 0 7
v:lead=with & d:ahead	0 0 0 -7 0 0 0 7
v:lead=xi	0 0 0 9 0 0 0 -3
v:lead=xi & d:ahead	0 0 0 9 0 0 0 -3
v:lead=—	14 5 -1 -14 -12 0 -6 11
v:lead=— & d:ahead	7 9 0 -19 -9 0 -4 13
v:lead=— & d:today	9 -3 0 1 -1 0 0 0
v:lr='s .	0 -2 0 -5 0 7 0 1
v:lr=( )	0 6 0 -4 0 0 0 0
v:lr=( ) & d:ahead	0 8 0 -10 0 0 0 0
v:lr=, (	0 0 0 16 0 0 0 -12
v:lr=, ( & d:today	0 -6 0 22 0 0 0 -12
v:lr=, )	0 13 0 -11 0 0 0 0
v:lr=, ) & d:today	0 13 0 -11 0 0 0 0
v:lr=, ,	10 0 -6 3 -14 0 0 -1
v:lr=, , & d:ahead	10 11 -5 -5 -12 0 0 -7
v:lr=, , & d:today	0 -25 0 14 0 0 0 7
v:lr=, -	0 -10 0 25 0 0 0 -12
v:lr=, - & d:today	0 -10 0 25 0 0 0 -12
v:lr=, .	-8 5 18 -27 1 10 0 9
v:lr=, . & d:ahead	-6 5 18 -14 2 10 0 -10
v:lr=, . & d:today	0 0 0 -18 0 0 0 22
v:lr=, :	0 8 0 4 0 0 0 -15
v:lr=, : & d:ahead	0 8 0 4 0 0 0 -15
v:lr=, <end>	-13 15 0 -17 3 -7 2 9
v:lr=, <end> & d:ahead	-5 18 1 -25 0 -2 5 7
v:lr=, <end> & d:today	-4 2 -4 0 6 -1 -2 1
v:lr=, —	0 -6 0 9 -3 0 0 2
v:lr=, — & d:today	0 -6 0 9 -3 0 0 2
v:lr=: ,	0 5 0 -16 -7 0 0 17
v:lr=: , & d:ahead	0 6 0 5 -6 0 0 -7
v:lr=: .	0 -16 0 -8 -1 0 0 21
v:lr=: . & d:ahead	0 -14 0 -10 -1 0 0 23
v:lr=: <end>	3 -13 0 1 4 0 0 0
v:lr=: <end> & d:ahead	3 -6 0 -9 5 0 0 5
v:lr=: <end> & d:today	0 -6 0 16 0 0 0 -8
v:lr=<begin> 's	0 0 0 8 0 0 0 -2
v:lr=<begin> ,	5 -11 10 -3 8 0 0 -2
v:lr=<begin> , & d:ahead	-5 -20 11 29 -11 0 0 -14
v:lr=<begin> , & d:today	10 4 0 -29 17 0 0 6
v:lr=<begin> .	7 -1 -8 -9 -5 4 0 8
v:lr=<begin> . & d:ahead	8 3 -8 -17 -4 4 0 12
v:lr=<begin> . & d:today	0 -11 0 19 0 0 0 -6
v:lr=<begin> :	-5 -12 0 9 1 -1 0 4
v:lr=<begin> : & d:ahead	-5 -10 0 6 1 -1 0 4
v:lr=<begin> <end>	-10 -10 -4 -12 1 11 0 25
v:lr=<begin> <end> & d:ahead	-4 -20 0 -24 7 12 0 27
v:lr=<begin> <end> & d:today	-2 2 0 5 -11 0 0 3
v:lr=<begin> is	14 -4 0 -9 0 0 0 0
v:lr=<begin> it	0 -17 0 25 0 0 0 -9
v:lr=<begin> it & d:today	0 0 0 10 0 0 0 -6
v:lr=<begin> the	0 11 0 -2 6 0 0 -15
v:lr=<begin> the & d:ahead	0 13 0 -8 6 0 0 -12
v:lr=<begin> the & d:today	0 0 0 8 0 0 0 -2
v:lr=<begin> —	0 3 0 -1 8 0 0 -5
v:lr=<begin> — & d:ahead	0 6 0 -5 8 0 0 -4
v:lr=<level> ,	0 7 0 3 0 0 0 -11
v:lr=<level> , & d:today	0 -7 0 13 0 0 0 -4
v:lr=<level> .	0 4 0 10 0 0 0 -15
v:lr=<level> . & d:today	0 -9 0 22 0 0 0 -12
v:lr=<name> ,	0 0 0 -1 0 0 7 -1
v:lr=<name> .	0 0 0 6 0 0 0 -2
v:lr=<number> ,	0 12 0 -14 10 0 0 -11
v:lr=<number> , & d:today	0 13 0 -7 0 0 0 -7
v:lr=<number> .	0 33 0 -30 -3 0 0 0
v:lr=<number> . & d:ahead	0 16 0 -21 -2 0 0 7
v:lr=<number> . & d:today	0 22 0 -15 0 0 0 -9
v:lr=<number> the	0 -18 0 20 0 0 0 0
v:lr=<number> the & d:today	0 -18 0 20 0 0 0 0
v:lr=<organisation> .	0 -1 0 7 0 0 0 -2
v:lr=<seat> .	0 0 0 14 -7 0 0 -1
v:lr=<seat> . & d:ahead	0 0 0 12 -7 0 0 0
v:lr=a ,	0 -14 0 15 0 0 0 0
v:lr=a , & d:ahead	0 -14 0 15 0 0 0 0
v:lr=a .	0 -11 0 18 0 0 0 -6
v:lr=a . & d:ahead	0 -11 0 17 0 0 0 -6
v:lr=after ,	0 2 0 -12 13 0 0 0
v:lr=after , & d:ahead	0 2 0 -12 13 0 0 0
v:lr=after .	3 13 7 -19 0 0 0 -4
v:lr=after . & d:ahead	4 0 7 -7 0 0 0 -3
v:lr=announce that	0 13 0 -11 0 0 0 0
v:lr=announce that & d:today	0 13 0 -11 0 0 0 0
v:lr=as .	0 -3 0 -15 0 0 0 18
v:lr=at 's	0 0 0 -8 0 0 0 10
v:lr=before ,	0 21 -3 -23 4 0 0 -1
v:lr=before , & d:ahead	0 21 -3 -23 4 0 0 -1
v:lr=before .	0 -10 5 0 4 0 0 1
v:lr=before . & d:ahead	0 -10 5 0 4 0 0 1
v:lr=before <end>	0 -2 -7 -12 9 0 0 10
v:lr=before <end> & d:ahead	0 -2 -7 -12 9 0 0 10
v:lr=before and & d:today	0 -8 0 10 0 0 0 0
v:lr=before pay	0 0 0 -2 6 0 0 -4
v:lr=before pay & d:ahead	0 0 0 -3 6 0 0 -3
v:lr=begin .	0 10 0 -5 0 0 0 0
v:lr=by ,	-5 -16 -1 -20 8 0 17 15
v:lr=by , & d:ahead	-5 -16 -1 -20 8 0 17 15
v:lr=by .	-3 -3 2 -2 7 -3 -4 1
v:lr=by . & d:ahead	-3 -2 2 -3 7 -3 -4 1
v:lr=by <end>	-1 13 0 -8 7 0 6 -28
v:lr=by <end> & d:ahead	-1 13 0 -8 7 0 6 -28
v:lr=by the	0 0 0 0 -1 0 6 0
v:lr=come ,	0 12 0 -6 0 0 0 -7
v:lr=come , & d:ahead	0 12 0 -6 0 0 0 -7
v:lr=due .	0 6 0 -11 8 0 0 -2
v:lr=end ,	-1 0 0 -9 1 0 0 10
v:lr=end , & d:ahead	-1 0 0 -9 1 0 0 10
v:lr=end .	0 -14 0 2 -3 0 0 9
v:lr=end . & d:ahead	0 -13 0 11 -3 0 0 0
v:lr=end . & d:today	0 0 0 -9 0 0 0 11
v:lr=for ,	0 10 0 -16 -4 5 0 5
v:lr=for , & d:ahead	0 10 0 -16 -4 5 0 5
v:lr=for .	0 5 0 -10 13 0 0 -5
v:lr=for . & d:ahead	0 6 0 -15 14 0 0 0
v:lr=for . & d:today	0 0 0 9 0 0 0 -5
v:lr=for <end>	0 -12 0 0 -5 0 0 16
v:lr=for <end> & d:ahead	0 -12 0 0 -5 0 0 16
v:lr=for in	0 0 0 6 0 0 0 0
v:lr=for in & d:ahead	0 0 0 6 0 0 0 0
v:lr=friday <end> & d:today	0 -3 0 12 0 0 0 -5
v:lr=from "	0 7 0 -4 0 0 0 0
v:lr=from " & d:ahead	0 7 0 -4 0 0 0 0
v:lr=from ,	0 14 -6 -12 0 0 0 0
v:lr=from , & d:ahead	0 9 -6 -9 0 0 0 0
v:lr=from , & d:today	0 8 0 -5 0 0 0 -2
v:lr=from .	8 10 -11 1 2 -2 0 -27
v:lr=from . & d:ahead	0 18 -10 -2 3 -1 0 -26
v:lr=from . & d:today	11 -28 0 10 0 0 0 0
v:lr=from :	2 18 0 -18 0 0 0 -2
v:lr=from : & d:ahead	2 8 0 -9 0 0 0 -1
v:lr=from <end>	-9 5 -9 12 5 0 0 -30
v:lr=from <end> & d:ahead	-8 9 -7 4 7 0 0 -27
v:lr=from <end> & d:today	0 -5 0 11 -3 0 0 -2
v:lr=from <name>	0 21 0 -19 0 0 0 0
v:lr=from <name> & d:ahead	0 21 0 -19 0 0 0 0
v:lr=from <quality>	0 7 0 -6 0 0 0 0
v:lr=from a	6 -4 0 0 0 0 0 0
v:lr=from a & d:ahead	6 -4 0 0 0 0 0 0
v:lr=from and	1 14 0 -8 0 0 0 -8
v:lr=from and & d:ahead	1 14 0 -8 0 0 0 -8
v:lr=from if	0 15 0 -21 0 0 0 6
v:lr=from if & d:ahead	0 15 0 -21 0 0 0 6
v:lr=from it	0 18 0 -10 0 0 0 -5
v:lr=from it & d:ahead	0 19 0 -11 0 0 0 -5
v:lr=from the	0 -1 0 5 -8 0 0 4
v:lr=from the & d:ahead	0 -1 0 5 -8 0 0 4
v:lr=from to	-4 8 -1 -12 -20 0 0 23
v:lr=from to & d:ahead	-4 10 -1 -14 -20 0 0 23
v:lr=is ,	0 -5 0 2 0 12 0 -10
v:lr=is , & d:ahead	0 -5 0 2 0 12 0 -10
v:lr=is .	0 -2 0 -1 -3 2 0 6
v:lr=is . & d:ahead	0 -2 0 -3 -2 2 0 7
v:lr=is <end>	0 12 0 -14 -8 -4 0 11
v:lr=is <end> & d:ahead	0 12 0 -14 -8 -4 0 11
v:lr=it .	0 -4 0 7 -6 0 0 2
v:lr=it . & d:ahead	0 -1 0 1 -6 0 0 5
v:lr=meet .	0 -1 0 -24 18 0 0 10
v:lr=midnight ,	0 0 0 -22 0 0 0 23
v:lr=monday <end>	0 -6 0 14 0 0 0 -4
v:lr=monday <end> & d:today	0 -6 0 14 0 0 0 -4
v:lr=of 's	0 -5 0 10 0 0 0 -3
v:lr=of 's & d:ahead	0 -3 0 7 0 0 0 -1
v:lr=of ,	-2 7 -2 -6 10 0 0 -3
v:lr=of , & d:ahead	-2 8 -2 -8 10 0 0 -3
v:lr=of .	-2 19 0 -9 -1 0 0 -4
v:lr=of . & d:ahead	-2 18 0 -12 0 0 0 0
v:lr=of :	0 -4 0 8 0 0 0 0
v:lr=of : & d:ahead	0 -4 0 8 0 0 0 0
v:lr=of <end>	0 16 2 0 -11 0 0 -15
v:lr=of <end> & d:ahead	0 21 3 -7 -10 0 0 -13
v:lr=of <end> & d:today	0 -6 0 8 0 0 0 0
v:lr=of on	0 -4 0 8 0 0 0 0
v:lr=of on & d:ahead	0 -4 0 8 0 0 0 0
v:lr=of say	0 -1 0 7 0 0 0 -1
v:lr=of the	0 -11 0 12 0 0 0 0
v:lr=on "	0 11 0 -5 0 0 0 -3
v:lr=on " & d:ahead	0 11 0 -5 0 0 0 -3
v:lr=on ,	-1 -8 -3 16 -5 0 -8 0
v:lr=on , & d:ahead	-1 -2 -2 6 -4 0 -7 2
v:lr=on , & d:today	0 -21 0 30 0 0 0 -10
v:lr=on .	14 -8 0 1 8 0 5 -9
v:lr=on . & d:ahead	15 -5 0 -4 9 0 5 -6
v:lr=on . & d:today	0 -17 0 27 0 0 0 -8
v:lr=on :	0 0 0 -6 0 0 0 5
v:lr=on : & d:ahead	0 0 0 -7 0 0 0 5
v:lr=on ;	1 8 1 -5 4 0 0 -10
v:lr=on ; & d:ahead	1 8 1 -5 4 0 0 -10
v:lr=on <end>	-1 -4 12 10 -11 -7 -6 1
v:lr=on <end> & d:ahead	-1 -3 12 10 -11 -7 -6 2
v:lr=on <name>	-2 -11 -2 9 0 0 0 8
v:lr=on <name> & d:ahead	-2 -11 -2 9 0 0 0 8
v:lr=on <person>	0 -24 0 15 0 0 0 5
v:lr=on <person> & d:ahead	0 -24 0 14 0 0 0 5
v:lr=on ?	12 -3 -2 -16 2 0 0 11
v:lr=on ? & d:ahead	12 -3 -2 -16 2 0 0 11
v:lr=on a	0 7 0 -5 0 0 0 0
v:lr=on a & d:ahead	0 7 0 -5 0 0 0 0
v:lr=on after & d:today	0 -2 0 11 0 0 0 -7
v:lr=on afternoon	0 -2 0 7 0 0 0 -2
v:lr=on and	-2 25 0 -8 -12 0 0 -16
v:lr=on and & d:ahead	-2 16 0 0 -11 0 0 -15
v:lr=on and & d:today	0 15 0 -13 0 0 0 0
v:lr=on at	0 2 0 -8 1 0 0 6
v:lr=on at & d:ahead	0 3 0 -8 1 0 0 6
v:lr=on because	0 0 0 -3 6 0 0 0
v:lr=on because & d:ahead	0 0 0 -3 6 0 0 0
v:lr=on by	0 -1 0 15 -4 0 0 -5
v:lr=on by & d:ahead	0 0 0 14 -4 0 0 -5
v:lr=on evening	0 3 0 5 0 0 0 -11
v:lr=on evening & d:ahead	0 3 0 4 0 0 0 -10
v:lr=on for	0 8 0 -3 -7 0 0 0
v:lr=on for & d:ahead	0 8 0 -3 -7 0 0 0
v:lr=on from	0 13 0 -12 0 0 0 0
v:lr=on from & d:ahead	0 14 0 -12 0 0 0 0
v:lr=on he	0 0 0 6 -1 0 0 0
v:lr=on he & d:ahead	0 0 0 6 -1 0 0 0
v:lr=on if	0 -5 0 6 3 0 0 -2
v:lr=on if & d:ahead	0 -5 0 6 3 0 0 -2
v:lr=on in	0 7 0 4 -2 0 0 -11
v:lr=on in & d:ahead	0 10 0 1 -2 0 0 -11
v:lr=on is	0 8 0 0 0 0 0 -10
v:lr=on is & d:ahead	0 8 0 0 0 0 0 -10
v:lr=on morning	0 13 0 -14 -1 0 0 3
v:lr=on morning & d:ahead	0 15 0 -17 0 0 0 4
v:lr=on night	0 -7 9 -3 -2 0 0 4
v:lr=on night & d:ahead	0 -7 9 -3 -2 0 0 4
v:lr=on on	0 2 0 3 -7 0 0 0
v:lr=on on & d:ahead	0 3 0 2 -7 0 0 0
v:lr=on that	-3 5 -7 3 -12 0 0 5
v:lr=on that & d:ahead	-2 0 -7 4 -11 0 0 8
v:lr=on that & d:today	0 6 0 0 0 0 0 -3
v:lr=on the	-3 4 -2 -10 0 0 0 12
v:lr=on the & d:ahead	-3 5 -2 -11 0 0 0 12
v:lr=on they	0 10 0 -6 0 0 0 -2
v:lr=on to	0 -4 0 9 0 0 0 -7
v:lr=on to & d:today	0 -2 0 7 0 0 0 0
v:lr=on unless	0 7 5 -13 9 0 0 -5
v:lr=on unless & d:ahead	0 7 5 -13 9 0 0 -5
v:lr=on whether	0 0 0 -18 0 0 0 20
v:lr=on with	0 3 0 3 0 0 0 -8
v:lr=on without	0 0 0 -5 0 0 0 8
v:lr=on without & d:ahead	0 0 0 6 0 0 0 -1
v:lr=on without & d:today	0 0 0 -10 0 0 0 11
v:lr=on —	0 -10 0 10 0 0 0 0
v:lr=on — & d:ahead	0 -10 0 10 0 0 0 0
v:lr=out .	0 -1 0 -12 0 0 0 15
v:lr=out . & d:ahead	0 -1 0 -14 0 0 0 16
v:lr=saturday <end>	0 -4 0 -5 12 0 0 0
v:lr=since ,	5 -7 0 16 0 0 0 -15
v:lr=since , & d:ahead	5 -7 0 15 0 0 0 -14
v:lr=since .	-1 6 0 8 -5 0 0 -13
v:lr=since . & d:ahead	-1 6 0 8 -5 0 0 -13
v:lr=since ;	0 0 0 -16 0 0 0 17
v:lr=since ; & d:ahead	0 0 0 -16 0 0 0 17
v:lr=start , & d:ahead	0 6 0 0 0 0 0 -5
v:lr=than .	0 9 0 -17 12 0 0 -4
v:lr=the ,	-1 14 6 -5 -25 -1 0 3
v:lr=the , & d:ahead	-1 14 6 -5 -25 -1 0 3
v:lr=the .	-4 -9 -6 26 -10 -1 3 -9
v:lr=the . & d:ahead	-4 -9 -6 26 -9 -1 3 -9
v:lr=the ;	0 -3 0 6 -1 0 -2 3
v:lr=the ; & d:ahead	0 -3 0 6 -1 0 -2 3
v:lr=the <end>	-2 3 0 -11 1 -6 4 7
v:lr=the <end> & d:ahead	-2 3 0 -11 1 -6 4 8
v:lr=the ?	0 -19 0 26 -5 0 0 -7
v:lr=the ? & d:ahead	0 -19 0 26 -5 0 0 -7
v:lr=through .	0 -9 0 3 -2 0 0 3
v:lr=through . & d:ahead	0 -9 0 3 -2 0 0 3
v:lr=thursday ,	0 0 0 -12 0 0 0 14
v:lr=thursday , & d:today	0 0 0 -12 0 0 0 14
v:lr=thursday <end>	0 -3 0 18 0 0 0 -11
v:lr=thursday <end> & d:today	0 -3 0 18 0 0 0 -11
v:lr=till .	3 -3 0 -4 0 6 0 0
v:lr=till . & d:ahead	3 -3 0 -4 0 6 0 0
v:lr=to ,	4 -14 3 -17 1 -1 -2 16
v:lr=to , & d:ahead	4 -14 3 -17 1 -1 -2 16
v:lr=to .	0 7 6 -18 0 0 0 6
v:lr=to . & d:ahead	0 7 6 -19 0 0 0 7
v:lr=to <end>	1 -9 -6 8 -17 6 0 0
v:lr=to <end> & d:ahead	1 -9 -6 8 -17 6 0 0
v:lr=tuesday ,	0 -3 0 0 7 0 0 0
v:lr=tuesday <end>	0 0 0 9 0 0 0 -7
v:lr=tuesday <end> & d:today	0 0 0 9 0 0 0 -7
v:lr=until ,	0 2 0 -4 -16 4 -4 9
v:lr=until , & d:ahead	0 2 0 -5 -16 4 -4 10
v:lr=until .	12 -1 15 -32 0 -4 -6 15
v:lr=until . & d:ahead	13 0 16 -36 0 -4 -5 17
v:lr=until ;	0 -8 5 2 -1 0 0 0
v:lr=until ; & d:ahead	0 -8 5 2 -1 0 0 0
v:lr=until <end>	0 -7 -12 19 3 -5 -9 -10
v:lr=until <end> & d:ahead	0 -7 -12 19 3 -5 -9 -10
v:lr=until and	0 2 4 -9 0 0 0 0
v:lr=until and & d:ahead	0 2 4 -9 0 0 0 0
v:lr=until of	0 11 0 -25 0 0 0 14
v:lr=until of & d:ahead	0 11 0 -25 0 0 0 14
v:lr=until to	-2 8 -3 -5 11 2 8 -27
v:lr=until to & d:ahead	-2 8 -3 -5 11 2 8 -27
v:lr=until under	0 0 0 -5 0 0 0 7
v:lr=until under & d:ahead	0 0 0 -5 0 0 0 7
v:lr=wednesday <end>	0 0 0 13 0 0 0 -11
v:lr=wednesday <end> & d:today	0 0 0 13 0 0 0 -11
v:lr=| <end>	0 0 0 -8 0 0 0 9
v:lr=| <end> & d:today	0 0 0 -8 0 0 0 9
v:lr=· <end>	0 -3 0 17 0 0 0 -7
v:lr=· <end> & d:today	0 -3 0 17 0 0 0 -7
v:lr=— <end>	0 -12 0 18 0 0 0 -1
v:lr=— <end> & d:today	0 -12 0 18 0 0 0 -1
v:o:subject=controls	17 1 2 -1 0 1 -4 -29
v:o:subject=controls carried	18 0 0 -15 0 0 0 1
v:o:subject=controls carried begin	9 -3 0 -5 0 0 0 0
v:o:subject=controls carried begin ahead	9 -3 0 -5 0 0 0 0
v:o:subject=controls carried from ahead	13 -12 0 0 0 0 0 0
v:o:subject=controls carried on ahead	-1 7 0 1 -3 0 0 -3
v:o:subject=controls carried say	0 12 0 -11 0 0 0 0
v:o:subject=controls carried say ahead	0 12 0 -11 0 0 0 0
v:o:subject=controls carried say on	0 12 0 -11 0 0 0 0
v:o:subject=controls carried suspend	8 0 0 -14 2 0 0 2
v:o:subject=controls carried suspend ahead	8 0 0 -14 2 0 0 2
v:o:subject=controls carried the ahead	7 0 0 -1 0 0 0 0
v:o:subject=controls carried until ahead	5 0 0 -8 3 0 0 0
v:o:subject=controls far	15 -7 0 0 0 0 0 -6
v:o:subject=controls far  today	10 0 0 -7 0 0 0 0
v:o:subject=controls far carried	23 -11 1 -20 18 -3 -1 -1
v:o:subject=controls far carried begin	2 -14 0 6 0 0 0 3
v:o:subject=controls far carried begin ahead	2 -14 0 6 0 0 0 3
v:o:subject=controls far carried end	1 0 0 7 -4 0 0 -5
v:o:subject=controls far carried end ahead	1 0 0 7 -4 0 0 -5
v:o:subject=controls far carried from ahead	0 -9 0 3 6 0 0 0
v:o:subject=controls far carried on ahead	1 -8 7 -10 10 0 0 3
v:o:subject=controls far carried put	9 -3 0 -2 0 0 0 0
v:o:subject=controls far carried put ahead	9 -3 0 -2 0 0 0 0
v:o:subject=controls far carried suspend	8 0 0 -9 11 0 0 -9
v:o:subject=controls far carried suspend ahead	8 0 0 -9 11 0 0 -9
v:o:subject=controls far carried to ahead	0 0 0 -6 8 0 0 0
v:o:subject=controls far carried write	0 0 10 -1 0 0 0 -3
v:o:subject=controls far carried write on	0 0 10 -1 0 0 0 -3
v:o:subject=controls far no verb	15 -7 0 0 0 0 0 -6
v:o:subject=controls far no verb 	9 0 0 -3 0 0 0 -2
v:o:subject=controls far no verb ahead	5 -6 0 7 0 0 0 -3
v:o:subject=controls far no verb on	0 0 0 9 -1 0 0 0
v:o:subject=controls far no verb today	10 0 0 -6 0 0 0 -1
v:o:subject=controls far on ahead	0 0 0 9 -1 0 0 0
v:o:subject=controls from ahead	4 1 0 -6 0 0 0 0
v:o:subject=controls no verb	3 6 2 -4 0 4 -1 -17
v:o:subject=controls no verb ahead	6 7 2 -9 0 4 0 -17
v:o:subject=controls no verb on	7 -10 0 1 0 0 0 0
v:o:subject=controls no verb today	-5 0 0 9 0 0 0 0
v:o:subject=controls no verb until	-1 4 4 -17 10 6 0 -15
v:o:subject=controls of ahead	-5 0 0 8 0 0 0 0
v:o:subject=controls on ahead	0 -16 0 13 1 0 0 0
v:o:subject=controls suspend	6 1 0 0 -2 0 0 -4
v:o:subject=controls suspend ahead	6 1 0 0 -2 0 0 -4
v:o:subject=controls until ahead	1 4 4 -17 9 6 0 -19
v:o:subject=deal	0 -1 -11 12 -11 0 16 -16
v:o:subject=deal be	0 -6 0 -12 0 10 1 7
v:o:subject=deal be ahead	0 -6 0 -12 0 10 1 7
v:o:subject=deal begin	0 -5 0 11 -1 0 0 0
v:o:subject=deal begin ahead	0 -5 0 11 -1 0 0 0
v:o:subject=deal by ahead	0 -7 0 -4 -6 0 1 18
v:o:subject=deal carried	-3 -6 -6 -5 7 0 -6 15
v:o:subject=deal carried be	0 4 0 16 -1 0 -2 -18
v:o:subject=deal carried be ahead	0 4 0 16 -1 0 -2 -18
v:o:subject=deal carried begin	0 0 0 10 -8 0 0 -4
v:o:subject=deal carried begin ahead	0 0 0 10 -8 0 0 -4
v:o:subject=deal carried by ahead	0 -8 0 -4 10 2 0 0
v:o:subject=deal carried end	0 -10 0 -2 0 0 0 16
v:o:subject=deal carried end ahead	0 -10 0 -2 0 0 0 16
v:o:subject=deal carried from ahead	0 21 0 -19 0 0 0 0
v:o:subject=deal carried on ahead	0 -8 0 -6 10 0 0 10
v:o:subject=deal carried on today	0 7 0 -5 0 0 0 0
v:o:subject=deal carried pay	0 4 0 -6 -1 0 0 5
v:o:subject=deal carried pay ahead	0 4 0 -6 -1 0 0 5
v:o:subject=deal carried the ahead	0 -7 0 5 -3 0 -2 6
v:o:subject=deal carried until ahead	0 -8 0 14 -4 0 0 -2
v:o:subject=deal end	0 0 0 18 0 0 0 -16
v:o:subject=deal end ahead	0 0 0 15 0 0 0 -14
v:o:subject=deal end on	0 0 0 16 0 0 0 -14
v:o:subject=deal far	-3 -9 -1 10 6 0 0 -2
v:o:subject=deal far  ahead	0 0 0 10 0 0 0 -5
v:o:subject=deal far carried	0 7 -7 9 -16 -7 -11 4
v:o:subject=deal far carried be	0 14 0 -9 -8 0 -3 9
v:o:subject=deal far carried be ahead	0 15 0 -9 -8 0 -3 9
v:o:subject=deal far carried be on	0 -2 0 -1 0 0 0 8
v:o:subject=deal far carried begin	0 -3 0 6 3 0 0 -6
v:o:subject=deal far carried begin ahead	0 -3 0 6 3 0 0 -6
v:o:subject=deal far carried begin on	0 0 0 6 0 0 0 -7
v:o:subject=deal far carried by ahead	0 -3 0 13 -5 0 -4 0
v:o:subject=deal far carried end	0 0 0 8 0 0 0 -7
v:o:subject=deal far carried end ahead	0 0 0 7 0 0 0 -7
v:o:subject=deal far carried end on	0 2 0 2 0 0 0 -6
v:o:subject=deal far carried for ahead	0 -3 0 9 -1 0 0 0
v:o:subject=deal far carried meet	0 0 0 6 0 0 0 -1
v:o:subject=deal far carried meet ahead	0 0 0 6 0 0 0 -1
v:o:subject=deal far carried on ahead	0 8 0 -3 -9 0 0 2
v:o:subject=deal far carried sign	0 8 0 -2 -2 0 0 0
v:o:subject=deal far carried sign ahead	0 9 0 -3 -2 0 0 0
v:o:subject=deal far carried sign on	0 9 0 -7 0 0 0 0
v:o:subject=deal far carried the ahead	0 -1 0 7 0 0 0 0
v:o:subject=deal far carried until ahead	0 11 0 -10 4 0 -1 0
v:o:subject=deal far no verb	-3 -9 -1 10 6 0 0 -2
v:o:subject=deal far no verb 	0 -1 0 12 0 0 0 -6
v:o:subject=deal far no verb ahead	-2 -2 0 0 7 0 0 1
v:o:subject=deal far no verb on	0 -2 0 -7 0 0 0 15
v:o:subject=deal far no verb today	0 -9 0 25 0 0 0 -12
v:o:subject=deal far on ahead	0 -2 0 -7 0 0 0 15
v:o:subject=deal from ahead	0 7 0 -14 0 0 0 7
v:o:subject=deal meet	0 0 0 6 0 0 0 -2
v:o:subject=deal meet ahead	0 0 0 6 0 0 0 -2
v:o:subject=deal no verb	5 3 -4 9 0 -10 8 -23
v:o:subject=deal no verb ahead	5 8 -4 3 0 -10 9 -21
v:o:subject=deal no verb on	-2 1 0 -3 9 0 -1 0
v:o:subject=deal no verb today	0 -8 0 15 0 0 0 -2
v:o:subject=deal no verb until	10 -4 0 14 0 0 -1 -15
v:o:subject=deal on ahead	-5 -2 0 1 4 9 -3 -4
v:o:subject=deal reach	0 -6 0 -6 0 0 0 13
v:o:subject=deal reach ahead	0 -6 0 -6 0 0 0 13
v:o:subject=deal reach on	0 -5 0 -4 0 0 0 10
v:o:subject=deal until ahead	9 -6 0 11 0 0 2 -15
v:o:subject=duties	-18 24 7 -1 -3 -17 -21 -13
v:o:subject=duties  ahead	0 7 0 7 -10 0 0 -14
v:o:subject=duties  today	0 -2 0 6 0 0 0 0
v:o:subject=duties after ahead	0 0 6 -11 11 0 0 -8
v:o:subject=duties announce	0 8 0 -4 0 0 0 -1
v:o:subject=duties announce ahead	0 16 0 -13 0 0 0 0
v:o:subject=duties announce for	0 21 0 -20 0 0 0 0
v:o:subject=duties announce today	0 -10 0 11 0 0 0 0
v:o:subject=duties be	0 -12 -3 -13 0 0 0 32
v:o:subject=duties be ahead	0 -9 -3 -19 0 0 0 34
v:o:subject=duties be from	0 -11 0 -3 0 0 0 17
v:o:subject=duties be on	0 14 0 -6 -19 0 0 6
v:o:subject=duties be since	0 0 0 -17 0 0 0 17
v:o:subject=duties be today	0 -5 0 10 0 0 0 0
v:o:subject=duties before ahead	0 0 0 12 -13 0 0 0
v:o:subject=duties begin	-2 18 2 -4 -19 0 0 -7
v:o:subject=duties begin ahead	-2 22 2 -11 -18 0 0 -4
v:o:subject=duties begin from	0 -19 0 24 0 0 0 -2
v:o:subject=duties begin on	0 14 0 -18 -3 0 0 8
v:o:subject=duties begin today	0 -5 0 11 0 0 0 -4
v:o:subject=duties beijing, today	0 7 0 -7 0 0 0 0
v:o:subject=duties by ahead	0 2 5 1 0 0 0 -12
v:o:subject=duties carried	2 1 -3 -8 0 -13 -12 14
v:o:subject=duties carried announce	0 -3 0 8 0 0 0 0
v:o:subject=duties carried announce ahead	0 -3 0 7 0 0 0 0
v:o:subject=duties carried be	-3 -1 0 -4 3 0 0 10
v:o:subject=duties carried be 	0 0 0 6 0 0 0 -4
v:o:subject=duties carried be ahead	-3 0 0 -12 3 0 0 15
v:o:subject=duties carried be is	0 -2 0 -12 0 0 0 17
v:o:subject=duties carried be the	0 12 0 0 0 0 0 -11
v:o:subject=duties carried be today	0 -4 0 19 0 0 0 -12
v:o:subject=duties carried begin	7 -7 -3 3 -5 0 0 6
v:o:subject=duties carried begin ahead	7 -1 -3 -2 -5 0 0 7
v:o:subject=duties carried by ahead	0 -11 6 0 2 0 -1 0
v:o:subject=duties carried charge	0 -2 0 11 0 0 0 -6
v:o:subject=duties carried charge ahead	0 0 0 8 0 0 0 -5
v:o:subject=duties carried charge from	0 3 0 -9 0 0 0 6
v:o:subject=duties carried end	-1 5 -6 0 0 0 0 0
v:o:subject=duties carried end ahead	-1 5 -6 0 0 0 0 0
v:o:subject=duties carried end on	0 10 -4 -13 1 0 0 2
v:o:subject=duties carried fall	0 8 0 -16 0 0 0 8
v:o:subject=duties carried fall ahead	0 8 0 -16 0 0 0 8
v:o:subject=duties carried fall on	0 8 0 -16 0 0 0 8
v:o:subject=duties carried from ahead	-3 5 0 -5 -9 0 0 12
v:o:subject=duties carried have	0 -5 0 7 2 0 0 -1
v:o:subject=duties carried have ahead	0 -4 0 6 2 0 0 -1
v:o:subject=duties carried is ahead	0 -2 0 -12 0 0 0 17
v:o:subject=duties carried meet	0 0 0 -6 11 0 0 -5
v:o:subject=duties carried meet ahead	0 0 0 -6 11 0 0 -5
v:o:subject=duties carried on ahead	0 17 -13 -5 -12 0 0 0
v:o:subject=duties carried order	0 -3 0 10 0 0 0 -4
v:o:subject=duties carried order ahead	0 -3 0 10 0 0 0 -4
v:o:subject=duties carried other	0 -4 0 -5 -1 0 0 14
v:o:subject=duties carried other ahead	0 -4 0 -6 0 0 0 14
v:o:subject=duties carried other on	0 -9 0 0 0 0 0 8
v:o:subject=duties carried pay	0 -17 0 18 -1 0 0 0
v:o:subject=duties carried pay ahead	0 -14 0 24 0 0 0 -8
v:o:subject=duties carried pay since	0 -8 0 13 0 0 0 -3
v:o:subject=duties carried pay today	0 -2 0 -3 0 0 0 6
v:o:subject=duties carried put	0 -12 0 3 9 0 0 0
v:o:subject=duties carried put ahead	0 -12 0 3 9 0 0 0
v:o:subject=duties carried reach	0 -1 0 8 0 0 0 -9
v:o:subject=duties carried reach ahead	0 -1 0 8 0 0 0 -9
v:o:subject=duties carried run	0 4 0 -8 0 0 0 1
v:o:subject=duties carried run ahead	0 4 0 -8 0 0 0 1
v:o:subject=duties carried say	0 12 0 -5 0 0 0 -7
v:o:subject=duties carried say ahead	0 15 0 -10 0 0 0 -6
v:o:subject=duties carried say on	0 11 0 -8 0 0 0 -2
v:o:subject=duties carried sign	0 -2 0 10 0 0 0 -6
v:o:subject=duties carried since ahead	0 -10 0 26 0 0 0 -16
v:o:subject=duties carried suspend	7 -9 6 -15 2 0 0 6
v:o:subject=duties carried suspend ahead	7 -9 6 -15 2 0 0 6
v:o:subject=duties carried suspend until	5 0 8 -15 -4 0 0 3
v:o:subject=duties carried tell	0 10 0 -4 -2 0 0 -1
v:o:subject=duties carried tell ahead	0 10 0 -4 -2 0 0 0
v:o:subject=duties carried tell on	0 11 0 -9 0 0 0 0
v:o:subject=duties carried the ahead	0 0 0 6 0 0 0 -3
v:o:subject=duties carried to ahead	2 12 0 -7 0 0 0 -2
v:o:subject=duties carried until ahead	3 5 5 -4 1 0 0 -7
v:o:subject=duties collect	0 0 0 -2 0 0 0 7
v:o:subject=duties collect ahead	0 0 0 -5 0 0 0 9
v:o:subject=duties collect from	0 1 0 -8 0 0 0 5
v:o:subject=duties end	-3 6 1 12 0 0 0 -23
v:o:subject=duties end ahead	-3 15 1 3 0 0 0 -23
v:o:subject=duties end on	-3 2 3 12 0 0 0 -20
v:o:subject=duties end today	0 -13 0 13 0 0 0 0
v:o:subject=duties fall	0 13 0 -7 0 0 0 -2
v:o:subject=duties far	-12 -2 -1 3 -2 1 -6 5
v:o:subject=duties far  ahead	-5 -4 -3 -6 5 9 0 2
v:o:subject=duties far  today	0 -11 0 8 14 0 0 -18
v:o:subject=duties far carried	-17 12 4 2 1 -15 -16 -4
v:o:subject=duties far carried agree	0 11 0 -5 0 0 0 -5
v:o:subject=duties far carried agree ahead	0 11 0 -6 0 0 0 -4
v:o:subject=duties far carried agree on	0 11 0 -8 0 0 0 0
v:o:subject=duties far carried announce	0 11 0 -9 -3 0 0 3
v:o:subject=duties far carried announce on	0 -17 0 14 0 0 0 0
v:o:subject=duties far carried announce today	0 14 0 -13 0 0 0 0
v:o:subject=duties far carried ask	0 8 0 -1 -3 0 0 -3
v:o:subject=duties far carried ask ahead	0 9 0 -2 -2 0 0 -2
v:o:subject=duties far carried ask on	0 10 0 -7 0 0 0 -2
v:o:subject=duties far carried be	-4 -19 2 8 17 0 0 -4
v:o:subject=duties far carried be ahead	-4 -9 3 -3 18 0 0 -2
v:o:subject=duties far carried be before	0 -22 6 24 -11 0 0 0
v:o:subject=duties far carried be by	0 -9 0 0 20 0 -5 -7
v:o:subject=duties far carried be from	0 -1 0 -11 2 0 0 9
v:o:subject=duties far carried be on	0 -7 0 -2 10 1 0 -2
v:o:subject=duties far carried be the	0 2 0 -10 -1 0 6 2
v:o:subject=duties far carried be today	0 -19 0 24 0 0 0 0
v:o:subject=duties far carried be until	0 -1 0 1 8 0 0 -10
v:o:subject=duties far carried before ahead	0 -1 9 -20 6 0 0 5
v:o:subject=duties far carried before today	0 -12 0 17 0 0 0 0
v:o:subject=duties far carried begin	-6 0 7 -11 11 0 0 0
v:o:subject=duties far carried begin ahead	-5 3 7 -19 12 0 0 3
v:o:subject=duties far carried begin before	0 -13 3 -10 21 0 0 0
v:o:subject=duties far carried begin on	0 11 0 -11 -1 0 0 0
v:o:subject=duties far carried begin today	0 -4 0 10 0 0 0 -5
v:o:subject=duties far carried begin until	0 -12 5 0 -2 0 0 7
v:o:subject=duties far carried by ahead	0 10 -4 0 1 0 -11 -4
v:o:subject=duties far carried charge	0 0 0 10 0 0 0 -13
v:o:subject=duties far carried charge ahead	0 0 0 9 0 0 0 -13
v:o:subject=duties far carried collect ahead	0 7 0 -5 0 0 0 -1
v:o:subject=duties far carried collect today	0 -6 0 8 0 0 0 0
v:o:subject=duties far carried confirm	0 -3 0 0 -6 0 0 11
v:o:subject=duties far carried confirm ahead	0 -3 0 0 -6 0 0 11
v:o:subject=duties far carried end	1 -13 5 -5 0 0 0 13
v:o:subject=duties far carried end ahead	1 -12 6 -7 0 0 0 14
v:o:subject=duties far carried end on	1 -16 9 -4 2 0 0 10
v:o:subject=duties far carried expect	0 0 0 14 -11 0 0 0
v:o:subject=duties far carried expect ahead	0 0 0 14 -11 0 0 0
v:o:subject=duties far carried extend	0 0 1 6 0 0 0 -6
v:o:subject=duties far carried extend ahead	0 0 1 6 0 0 0 -6
v:o:subject=duties far carried fall	0 10 0 5 0 0 0 -18
v:o:subject=duties far carried fall ahead	0 15 0 0 0 0 0 -18
v:o:subject=duties far carried fall on	0 15 0 0 0 0 0 -16
v:o:subject=duties far carried for ahead	0 -3 0 0 -1 0 0 8
v:o:subject=duties far carried from ahead	2 27 -3 -45 13 0 0 15
v:o:subject=duties far carried have	-1 -13 0 5 9 -1 0 0
v:o:subject=duties far carried have ahead	-1 -13 0 5 9 -1 0 0
v:o:subject=duties far carried impose	6 -7 0 2 0 0 0 0
v:o:subject=duties far carried impose ahead	6 -7 0 2 0 0 0 0
v:o:subject=duties far carried impose from	6 -7 0 2 0 0 0 0
v:o:subject=duties far carried keep	0 4 0 2 0 0 0 -6
v:o:subject=duties far carried keep ahead	0 4 0 2 0 0 0 -6
v:o:subject=duties far carried lower	0 17 0 -12 0 0 0 -2
v:o:subject=duties far carried lower ahead	0 17 0 -12 0 0 0 -2
v:o:subject=duties far carried make	0 6 0 4 -3 0 0 -6
v:o:subject=duties far carried make ahead	0 7 0 1 -3 0 0 -5
v:o:subject=duties far carried meet	0 -5 0 -8 7 0 0 7
v:o:subject=duties far carried meet ahead	0 -5 0 -9 7 0 0 8
v:o:subject=duties far carried meet on	0 -4 0 -5 0 0 0 11
v:o:subject=duties far carried of ahead	0 2 0 4 0 0 0 -7
v:o:subject=duties far carried on ahead	-3 7 2 5 -1 0 -2 -13
v:o:subject=duties far carried on today	0 -17 0 26 0 0 0 -4
v:o:subject=duties far carried order	0 9 0 -9 0 0 0 0
v:o:subject=duties far carried order ahead	0 9 0 -9 0 0 0 0
v:o:subject=duties far carried other	0 -7 -2 10 0 0 0 -1
v:o:subject=duties far carried other ahead	0 -5 -1 6 2 0 0 0
v:o:subject=duties far carried other on	0 -8 0 -8 5 0 0 10
v:o:subject=duties far carried other today	0 -1 0 7 0 0 0 0
v:o:subject=duties far carried pay	0 18 0 0 0 0 0 -25
v:o:subject=duties far carried pay ahead	0 23 0 -6 0 0 0 -23
v:o:subject=duties far carried pay from	0 25 0 -27 6 0 0 -3
v:o:subject=duties far carried pay today	0 -10 0 15 0 0 0 0
v:o:subject=duties far carried plan	0 0 0 -11 4 0 0 7
v:o:subject=duties far carried plan ahead	0 0 0 -11 4 0 0 7
v:o:subject=duties far carried post	0 -4 0 -7 13 0 0 0
v:o:subject=duties far carried put	0 8 0 -7 -6 0 0 3
v:o:subject=duties far carried put ahead	0 8 0 -7 -6 0 0 3
v:o:subject=duties far carried raise	0 -2 0 -1 0 0 0 9
v:o:subject=duties far carried raise ahead	0 -2 0 -1 0 0 0 9
v:o:subject=duties far carried reach	0 0 0 7 -5 0 0 0
v:o:subject=duties far carried reach ahead	0 0 0 7 -4 0 0 0
v:o:subject=duties far carried return	0 0 0 -5 -2 0 0 10
v:o:subject=duties far carried return ahead	0 0 0 -5 -2 0 0 10
v:o:subject=duties far carried rise	0 7 0 -5 0 0 0 0
v:o:subject=duties far carried rise ahead	0 7 0 -5 0 0 0 0
v:o:subject=duties far carried rise on	0 8 0 -7 0 0 0 0
v:o:subject=duties far carried run	-2 1 0 -7 0 0 0 8
v:o:subject=duties far carried run ahead	-2 1 0 -7 0 0 0 8
v:o:subject=duties far carried say	0 1 0 5 -7 0 0 0
v:o:subject=duties far carried say ahead	0 2 0 2 -7 0 0 0
v:o:subject=duties far carried say on	0 2 0 7 -6 0 0 -9
v:o:subject=duties far carried sign	0 18 0 -10 -9 0 0 0
v:o:subject=duties far carried sign ahead	0 19 0 -12 -9 0 0 1
v:o:subject=duties far carried sign by	0 -4 0 0 0 0 0 7
v:o:subject=duties far carried sign on	0 22 0 -12 -7 0 0 -8
v:o:subject=duties far carried since ahead	0 -8 0 14 0 0 0 -4
v:o:subject=duties far carried sit	0 -1 0 11 -2 0 0 -1
v:o:subject=duties far carried sit ahead	0 -1 0 11 -2 0 0 -1
v:o:subject=duties far carried suspend	0 13 -1 0 -8 0 0 -6
v:o:subject=duties far carried suspend ahead	0 13 -1 0 -8 0 0 -6
v:o:subject=duties far carried suspend from	0 15 0 -7 0 0 0 -7
v:o:subject=duties far carried tell	0 6 0 0 -4 0 0 -2
v:o:subject=duties far carried tell ahead	0 8 0 -2 -3 0 0 0
v:o:subject=duties far carried tell on	0 -9 0 16 -3 0 0 0
v:o:subject=duties far carried the ahead	-9 3 -1 0 0 0 4 -2
v:o:subject=duties far carried threaten	0 -1 0 -1 7 0 0 -2
v:o:subject=duties far carried threaten ahead	0 -1 0 -1 7 0 0 -2
v:o:subject=duties far carried threaten from	0 0 0 -6 8 0 0 -1
v:o:subject=duties far carried to ahead	2 -16 0 0 0 0 0 9
v:o:subject=duties far carried until ahead	-10 -5 6 5 4 -3 0 -2
v:o:subject=duties far carried write	0 -8 0 14 -1 0 0 -1
v:o:subject=duties far carried write ahead	0 -7 0 13 -1 0 0 -1
v:o:subject=duties far carried write on	0 -8 0 14 -1 0 0 -1
v:o:subject=duties far friday, today	0 16 0 -12 0 0 0 -1
v:o:subject=duties far from ahead	0 0 12 0 0 0 0 -13
v:o:subject=duties far no verb	-12 -2 -1 3 -2 1 -6 5
v:o:subject=duties far no verb 	-7 -11 -5 0 18 8 0 -4
v:o:subject=duties far no verb ahead	-8 -13 0 13 -9 3 -3 6
v:o:subject=duties far no verb friday,	0 21 0 -17 -2 0 0 0
v:o:subject=duties far no verb from	0 4 12 -4 0 0 0 -15
v:o:subject=duties far no verb of	0 -4 0 6 0 0 0 0
v:o:subject=duties far no verb on	-1 9 -1 -2 -10 0 0 1
v:o:subject=duties far no verb the	0 5 0 4 0 0 0 -8
v:o:subject=duties far no verb thursday,	0 -5 0 -3 0 0 0 10
v:o:subject=duties far no verb to	0 -8 0 5 0 0 0 0
v:o:subject=duties far no verb today	-2 13 -2 -12 8 0 0 0
v:o:subject=duties far no verb tuesday,	0 -3 0 9 0 0 0 -5
v:o:subject=duties far no verb until	2 -20 0 7 -14 0 0 8
v:o:subject=duties far no verb wednesday,	0 -5 0 9 0 0 0 0
v:o:subject=duties far on ahead	-1 10 -1 -4 -9 0 0 2
v:o:subject=duties far the ahead	0 5 0 3 0 0 0 -8
v:o:subject=duties far thursday, today	0 -1 0 -10 0 0 0 13
v:o:subject=duties far to ahead	0 -8 0 5 0 0 0 0
v:o:subject=duties far until ahead	2 -20 0 7 -14 0 0 8
v:o:subject=duties far wednesday, today	0 -5 0 9 0 0 0 0
v:o:subject=duties for ahead	0 14 0 2 -9 0 0 -12
v:o:subject=duties from ahead	-7 -6 -8 22 -18 0 0 -5
v:o:subject=duties from today	0 18 0 -13 0 0 0 -4
v:o:subject=duties lower	0 -10 0 16 -5 0 0 0
v:o:subject=duties lower ahead	0 -9 0 16 -5 0 0 0
v:o:subject=duties no verb	-2 10 1 0 -1 -9 -11 0
v:o:subject=duties no verb 	0 5 0 10 -10 0 0 -16
v:o:subject=duties no verb 12:01	0 18 0 -16 0 0 0 0
v:o:subject=duties no verb after	0 -5 0 -5 11 0 0 0
v:o:subject=duties no verb ahead	0 3 3 -1 0 -8 -10 7
v:o:subject=duties no verb as	0 -4 0 -15 0 0 0 18
v:o:subject=duties no verb before	0 -20 0 18 -2 0 0 0
v:o:subject=duties no verb beijing,	0 7 0 -7 0 0 0 0
v:o:subject=duties no verb by	0 -12 -1 11 4 0 0 0
v:o:subject=duties no verb from	-2 17 -5 2 -13 0 0 -34
v:o:subject=duties no verb monday,	0 13 0 -10 0 0 0 -1
v:o:subject=duties no verb on	5 13 -8 -4 4 0 0 -18
v:o:subject=duties no verb since	0 -7 0 14 -1 0 0 -2
v:o:subject=duties no verb the	0 14 0 -19 -2 0 0 5
v:o:subject=duties no verb to	0 21 0 -26 0 0 0 4
v:o:subject=duties no verb today	0 15 -1 1 -7 0 0 -17
v:o:subject=duties no verb wednesday,	0 12 0 -8 0 0 0 -3
v:o:subject=duties of ahead	0 3 0 3 -2 0 0 -7
v:o:subject=duties of today	0 -7 0 9 0 0 0 0
v:o:subject=duties on ahead	0 35 -6 -17 3 -2 -1 -21
v:o:subject=duties on today	0 6 0 -4 0 0 0 0
v:o:subject=duties other	0 0 -1 -3 9 0 0 -3
v:o:subject=duties other ahead	0 0 -1 -3 10 0 0 -3
v:o:subject=duties pay	0 -2 0 8 -4 0 0 0
v:o:subject=duties pay ahead	0 -2 0 8 -4 0 0 0
v:o:subject=duties return	0 -1 0 -18 0 0 0 18
v:o:subject=duties return ahead	0 -1 0 -23 0 0 0 20
v:o:subject=duties return on	0 -1 0 -22 0 0 0 20
v:o:subject=duties rise	0 9 0 0 0 0 0 -9
v:o:subject=duties rise ahead	0 9 0 0 0 0 0 -9
v:o:subject=duties rise from	0 -7 0 13 0 0 0 -5
v:o:subject=duties rise on	0 12 0 -9 0 0 0 -1
v:o:subject=duties since ahead	0 -10 0 0 -2 0 0 12
v:o:subject=duties suspend	0 -1 0 6 -7 0 0 1
v:o:subject=duties suspend ahead	0 -1 0 6 -7 0 0 1
v:o:subject=duties suspend from	0 11 0 -7 -1 0 0 0
v:o:subject=duties suspend until	-2 -11 0 14 -3 0 0 0
v:o:subject=duties the ahead	0 13 2 -14 -3 0 0 0
v:o:subject=duties to ahead	1 11 0 -29 0 0 -1 10
v:o:subject=duties until ahead	-10 2 -5 -2 3 0 0 6
v:o:subject=duties wednesday, ahead	0 12 0 -8 0 0 0 -3
v:o:subject=exclusions	0 -4 30 -14 -17 0 0 -10
v:o:subject=exclusions carried	0 -18 12 -1 0 0 0 2
v:o:subject=exclusions carried on ahead	0 -9 -5 0 0 0 0 10
v:o:subject=exclusions carried say	0 -2 5 -11 0 0 0 10
v:o:subject=exclusions carried say ahead	0 -2 5 -11 0 0 0 10
v:o:subject=exclusions carried say on	0 -2 0 -9 0 0 0 12
v:o:subject=exclusions end	0 -2 8 8 -3 0 0 -13
v:o:subject=exclusions end ahead	0 -2 8 8 -3 0 0 -13
v:o:subject=exclusions end on	0 0 0 10 0 0 0 -9
v:o:subject=exclusions far	11 0 10 -24 7 0 0 -5
v:o:subject=exclusions far carried	5 -13 0 12 7 0 0 -9
v:o:subject=exclusions far carried on ahead	0 -1 -2 7 0 0 0 0
v:o:subject=exclusions far no verb	11 0 10 -24 7 0 0 -5
v:o:subject=exclusions far no verb ahead	11 0 10 -24 7 0 0 -5
v:o:subject=exclusions no verb	1 1 19 -17 -5 0 0 -7
v:o:subject=exclusions no verb ahead	1 1 19 -17 -5 0 0 -7
v:o:subject=exclusions no verb on	2 4 9 -10 -3 0 0 -10
v:o:subject=exclusions on ahead	1 0 13 -4 -12 0 0 -5
v:o:subject=fees	3 -7 -2 7 7 0 0 -13
v:o:subject=fees begin	0 -4 0 -3 9 0 0 0
v:o:subject=fees begin ahead	0 -4 0 -3 9 0 0 0
v:o:subject=fees begin on	0 -4 0 -3 9 0 0 0
v:o:subject=fees carried	0 3 0 0 17 0 0 -24
v:o:subject=fees carried on ahead	0 0 0 5 8 0 0 -14
v:o:subject=fees far	0 -13 0 4 6 0 0 2
v:o:subject=fees far no verb	0 -13 0 4 6 0 0 2
v:o:subject=fees far no verb ahead	0 -12 0 0 7 0 0 4
v:o:subject=fees from ahead	-3 -5 0 -7 16 0 0 0
v:o:subject=fees no verb	5 0 0 -1 3 0 0 -8
v:o:subject=fees no verb ahead	5 2 0 -4 3 0 0 -7
v:o:subject=fees suspend	0 -9 0 0 11 0 0 0
v:o:subject=fees suspend from	0 -9 0 0 11 0 0 0
v:o:subject=longer	6 -10 0 -4 -9 -2 4 9
v:o:subject=longer carried	-10 -2 2 2 4 -5 2 -1
v:o:subject=longer carried be	0 7 0 -1 -6 0 0 2
v:o:subject=longer carried be ahead	0 9 0 -4 -6 0 0 3
v:o:subject=longer carried begin	-1 5 0 15 -1 0 0 -20
v:o:subject=longer carried begin ahead	-1 5 0 15 -1 0 0 -19
v:o:subject=longer carried end	0 -9 6 0 -6 0 0 6
v:o:subject=longer carried end ahead	0 -9 6 -2 -6 0 0 7
v:o:subject=longer carried end on	0 -8 6 0 -6 0 0 4
v:o:subject=longer carried on ahead	0 0 5 -8 -1 0 0 7
v:o:subject=longer carried other	0 0 0 -8 4 0 0 5
v:o:subject=longer carried other ahead	0 0 0 -8 4 0 0 5
v:o:subject=longer carried run	0 -17 0 10 -9 0 0 14
v:o:subject=longer carried run ahead	0 -17 0 10 -9 0 0 14
v:o:subject=longer carried sign	0 -5 0 9 0 0 0 0
v:o:subject=longer carried sign ahead	0 -5 0 9 0 0 0 0
v:o:subject=longer carried sign on	0 -5 0 8 0 0 0 0
v:o:subject=longer carried the ahead	0 0 0 -13 7 0 5 1
v:o:subject=longer carried to ahead	0 14 0 -8 0 0 0 -3
v:o:subject=longer carried until ahead	0 0 0 -8 12 0 0 0
v:o:subject=longer far	-6 2 -3 -4 0 0 0 6
v:o:subject=longer far  ahead	-2 6 0 11 -4 0 0 -17
v:o:subject=longer far carried	5 -31 -3 16 -8 0 -1 12
v:o:subject=longer far carried begin	-2 -9 1 12 0 0 0 -2
v:o:subject=longer far carried begin ahead	-2 -9 1 12 0 0 0 -2
v:o:subject=longer far carried end ahead	0 -1 -1 10 0 0 0 -6
v:o:subject=longer far carried extend	0 0 0 -5 0 0 0 6
v:o:subject=longer far carried extend ahead	0 0 0 -5 0 0 0 6
v:o:subject=longer far carried from ahead	1 -6 0 7 0 0 0 0
v:o:subject=longer far carried on ahead	3 -22 0 25 -6 0 0 -7
v:o:subject=longer far carried on today	0 0 0 -10 0 0 0 11
v:o:subject=longer far carried run	0 0 0 7 0 0 0 -6
v:o:subject=longer far carried run ahead	0 0 0 7 0 0 0 -6
v:o:subject=longer far no verb	-6 2 -3 -4 0 0 0 6
v:o:subject=longer far no verb 	-2 6 0 11 -4 0 0 -17
v:o:subject=longer far no verb on	0 -1 0 -14 10 0 0 6
v:o:subject=longer far no verb today	0 -5 0 -3 0 0 0 9
v:o:subject=longer far on ahead	0 -1 0 -14 10 0 0 6
v:o:subject=longer from ahead	0 -4 0 6 0 0 0 0
v:o:subject=longer no verb	8 -4 1 -10 -21 0 5 15
v:o:subject=longer no verb ahead	-3 -3 1 -6 -21 0 5 17
v:o:subject=longer no verb on	0 0 3 11 -13 0 0 -4
v:o:subject=longer no verb to	0 0 0 -7 -2 0 0 11
v:o:subject=longer no verb today	11 0 0 -6 0 0 0 -3
v:o:subject=longer on ahead	-1 -1 2 9 -4 0 0 -3
v:o:subject=longer the ahead	0 0 0 -11 0 0 7 5
v:o:subject=meeting	-12 3 -1 -1 -1 3 4 2
v:o:subject=meeting be	0 0 0 8 0 0 0 0
v:o:subject=meeting be ahead	0 0 0 7 0 0 0 0
v:o:subject=meeting begin	0 -6 0 -6 0 0 0 13
v:o:subject=meeting begin ahead	0 -3 0 -5 0 0 0 11
v:o:subject=meeting begin on	0 -2 0 -12 0 0 0 17
v:o:subject=meeting by ahead	0 7 6 -8 -1 0 0 -3
v:o:subject=meeting carried	-10 0 -7 3 -16 15 -4 5
v:o:subject=meeting carried be	0 -5 0 0 -1 11 0 0
v:o:subject=meeting carried be ahead	0 -5 0 0 0 11 0 0
v:o:subject=meeting carried begin	-1 13 0 -11 7 0 0 -5
v:o:subject=meeting carried begin ahead	0 13 0 -12 7 0 0 -4
v:o:subject=meeting carried begin on	0 6 0 0 0 0 0 -1
v:o:subject=meeting carried end	0 -2 0 -17 0 0 0 22
v:o:subject=meeting carried end ahead	0 -1 0 -18 0 0 0 23
v:o:subject=meeting carried end on	0 0 0 -18 0 0 0 22
v:o:subject=meeting carried from ahead	0 8 0 -3 0 0 0 0
v:o:subject=meeting carried on ahead	-2 -1 0 5 -16 0 0 12
v:o:subject=meeting carried other	0 0 0 14 -2 0 0 -8
v:o:subject=meeting carried other ahead	0 0 0 14 -2 0 0 -8
v:o:subject=meeting carried run	0 0 0 -9 0 0 0 10
v:o:subject=meeting carried run ahead	0 0 0 -9 0 0 0 10
v:o:subject=meeting carried see	0 0 0 -3 0 0 0 6
v:o:subject=meeting carried see ahead	0 0 0 -3 0 0 0 6
v:o:subject=meeting carried see the	0 0 0 -5 0 0 0 6
v:o:subject=meeting carried to ahead	0 0 0 -13 0 3 0 11
v:o:subject=meeting carried until ahead	-2 -4 0 1 6 0 0 0
v:o:subject=meeting continue	0 14 0 -13 0 0 0 0
v:o:subject=meeting end ahead	0 -3 0 0 0 0 0 6
v:o:subject=meeting far	-9 5 -6 3 0 -6 0 0
v:o:subject=meeting far  ahead	-1 7 0 -8 -9 -2 0 8
v:o:subject=meeting far carried	-21 -3 -14 22 -2 -9 4 -6
v:o:subject=meeting far carried agree	0 -2 0 -5 0 0 0 9
v:o:subject=meeting far carried agree ahead	0 -2 0 -6 0 0 0 9
v:o:subject=meeting far carried announce	0 -7 0 8 0 0 0 0
v:o:subject=meeting far carried announce ahead	0 -7 0 8 0 0 0 0
v:o:subject=meeting far carried be on	0 -1 0 -7 0 0 0 7
v:o:subject=meeting far carried begin	-1 -3 0 -5 2 0 -2 12
v:o:subject=meeting far carried begin ahead	-1 -2 0 -5 2 0 -2 12
v:o:subject=meeting far carried begin on	0 -6 0 0 0 0 0 9
v:o:subject=meeting far carried by ahead	0 -16 0 25 -5 0 6 -17
v:o:subject=meeting far carried end	0 -5 0 1 6 0 0 0
v:o:subject=meeting far carried end ahead	0 -5 0 -1 6 0 0 2
v:o:subject=meeting far carried end on	0 -4 0 0 6 0 0 0
v:o:subject=meeting far carried from ahead	0 8 0 -1 -4 0 0 -1
v:o:subject=meeting far carried have	0 6 0 -18 9 0 7 -1
v:o:subject=meeting far carried have ahead	0 6 0 -18 9 0 7 -1
v:o:subject=meeting far carried leave	0 -7 0 9 0 0 0 0
v:o:subject=meeting far carried meet ahead	0 6 0 -4 0 0 0 0
v:o:subject=meeting far carried meet on	0 6 0 -5 0 0 0 0
v:o:subject=meeting far carried on ahead	-4 -12 -2 6 0 0 0 7
v:o:subject=meeting far carried on today	0 0 0 6 0 0 0 -4
v:o:subject=meeting far carried other	0 2 0 12 -7 0 0 -5
v:o:subject=meeting far carried other ahead	0 2 0 10 -7 0 0 -5
v:o:subject=meeting far carried other on	0 -3 0 9 0 0 0 0
v:o:subject=meeting far carried rise	0 9 0 -8 0 0 0 0
v:o:subject=meeting far carried say	0 11 0 -6 0 0 0 -2
v:o:subject=meeting far carried say ahead	0 11 0 -7 0 0 0 -2
v:o:subject=meeting far carried say on	0 11 0 -8 0 0 0 -1
v:o:subject=meeting far carried sign	0 -4 0 12 0 0 0 -4
v:o:subject=meeting far carried sit	0 -1 0 6 0 0 0 0
v:o:subject=meeting far carried sit ahead	0 -1 0 6 0 0 0 0
v:o:subject=meeting far carried the ahead	0 0 0 8 12 0 -1 -20
v:o:subject=meeting far carried to ahead	0 0 0 -10 0 0 0 10
v:o:subject=meeting far carried until ahead	-4 -12 0 -12 8 -2 5 12
v:o:subject=meeting far from ahead	0 7 0 0 -5 0 0 -1
v:o:subject=meeting far no verb	-9 5 -6 3 0 -6 0 0
v:o:subject=meeting far no verb 	-1 6 0 -5 -10 -2 0 6
v:o:subject=meeting far no verb ahead	-7 8 -5 5 2 -6 0 -9
v:o:subject=meeting far no verb from	0 7 0 0 -5 0 0 -1
v:o:subject=meeting far no verb on	0 0 0 11 -4 0 0 -6
v:o:subject=meeting far no verb the	0 -8 0 7 0 0 0 0
v:o:subject=meeting far no verb today	0 -6 0 -4 0 0 0 11
v:o:subject=meeting far no verb until	0 6 0 -6 0 0 0 0
v:o:subject=meeting far on ahead	0 0 0 9 -3 0 0 -6
v:o:subject=meeting far the ahead	0 -8 0 7 0 0 0 0
v:o:subject=meeting far until ahead	0 6 0 -6 0 0 0 0
v:o:subject=meeting for ahead	0 0 0 9 -2 0 0 0
v:o:subject=meeting no verb	-6 6 0 -6 8 5 5 -9
v:o:subject=meeting no verb ahead	-5 9 1 -19 9 6 6 0
v:o:subject=meeting no verb by	0 7 6 -8 -1 0 0 -3
v:o:subject=meeting no verb from	0 8 0 -6 0 0 0 0
v:o:subject=meeting no verb of	0 10 0 -14 -3 0 0 8
v:o:subject=meeting no verb on	0 0 0 -9 14 0 11 -10
v:o:subject=meeting no verb the	0 -1 0 -3 -1 0 0 9
v:o:subject=meeting no verb today	0 -6 0 29 0 0 0 -23
v:o:subject=meeting of ahead	0 10 0 -13 -3 0 0 8
v:o:subject=meeting on ahead	0 -6 -2 -10 7 0 10 5
v:o:subject=meeting return	0 0 0 -8 0 0 0 10
v:o:subject=meeting return ahead	0 0 0 -8 0 0 0 10
v:o:subject=meeting suspend	0 0 0 7 0 0 0 0
v:o:subject=meeting suspend ahead	0 0 0 7 0 0 0 0
v:o:subject=meeting the ahead	0 -1 0 -2 -2 0 0 9
v:o:subject=none	-13 8 8 0 -27 -16 -17 9
v:o:subject=none  ahead	-7 -10 -3 9 -9 0 0 9
v:o:subject=none  today	0 13 0 -12 0 0 0 5
v:o:subject=none a ahead	0 -11 0 16 0 0 0 -5
v:o:subject=none carried	0 12 -14 -17 12 -11 19 2
v:o:subject=none carried  ahead	14 -2 0 -4 0 0 0 -4
v:o:subject=none carried  today	0 -6 0 15 0 0 0 -5
v:o:subject=none carried a ahead	0 -2 0 10 0 0 0 -4
v:o:subject=none carried agree	0 -10 0 25 0 0 3 -23
v:o:subject=none carried agree ahead	0 -10 0 25 0 0 3 -22
v:o:subject=none carried agree on	0 -9 0 18 0 0 0 -7
v:o:subject=none carried announce	0 6 0 0 0 0 0 -4
v:o:subject=none carried announce ahead	0 7 0 0 0 0 0 -4
v:o:subject=none carried approve	0 0 0 -8 8 0 0 0
v:o:subject=none carried ask	0 0 0 -5 9 0 0 -3
v:o:subject=none carried ask ahead	0 0 0 -6 9 0 0 -2
v:o:subject=none carried be	5 4 -1 -1 5 0 2 -12
v:o:subject=none carried be 	14 -6 0 -2 0 0 0 -7
v:o:subject=none carried be ahead	6 -9 -1 2 6 0 3 -6
v:o:subject=none carried be by	0 4 0 -10 -4 0 10 0
v:o:subject=none carried be from	0 -8 0 10 0 0 0 0
v:o:subject=none carried be is	0 -11 0 18 0 0 0 -8
v:o:subject=none carried be of	0 -6 0 11 0 0 0 -2
v:o:subject=none carried be on	-2 14 -1 -23 8 1 0 3
v:o:subject=none carried be the	0 0 0 10 -2 0 0 -5
v:o:subject=none carried be today	0 22 0 -7 0 0 0 -17
v:o:subject=none carried before ahead	0 14 -13 -16 13 0 0 0
v:o:subject=none carried begin	0 26 -8 -12 -14 0 3 -4
v:o:subject=none carried begin ahead	1 2 -7 2 -12 0 4 0
v:o:subject=none carried begin from	0 -11 0 13 0 0 0 0
v:o:subject=none carried begin on	6 -2 -1 10 -9 0 0 -7
v:o:subject=none carried begin the	0 -13 0 5 0 0 0 7
v:o:subject=none carried begin today	0 32 0 -23 0 0 0 -12
v:o:subject=none carried by ahead	0 -3 0 -29 12 0 25 0
v:o:subject=none carried charge	0 18 5 -5 -10 0 0 -10
v:o:subject=none carried charge ahead	0 18 5 -7 -9 0 0 -8
v:o:subject=none carried charge from	0 19 0 -3 -4 0 0 -12
v:o:subject=none carried clear	0 -5 0 9 -2 0 0 0
v:o:subject=none carried clear ahead	0 -5 0 9 -2 0 0 0
v:o:subject=none carried confirm	0 -2 0 0 9 0 0 -1
v:o:subject=none carried confirm ahead	0 -2 0 0 9 0 0 -1
v:o:subject=none carried end	6 2 0 -4 -7 0 0 4
v:o:subject=none carried end ahead	6 5 0 1 -6 0 0 -5
v:o:subject=none carried end on	3 10 0 -2 -4 0 0 -3
v:o:subject=none carried end today	0 -3 0 -10 0 0 0 14
v:o:subject=none carried expect	0 7 0 -5 0 0 0 -1
v:o:subject=none carried expect ahead	0 7 0 -5 0 0 0 -1
v:o:subject=none carried extend to	0 0 0 -4 0 0 0 9
v:o:subject=none carried fall	0 -6 0 5 0 0 0 0
v:o:subject=none carried fall ahead	0 -6 0 5 0 0 0 0
v:o:subject=none carried fall on	0 -9 0 5 0 0 0 0
v:o:subject=none carried for ahead	0 0 0 -10 0 -1 0 14
v:o:subject=none carried from ahead	-12 16 -2 -4 -4 0 0 -1
v:o:subject=none carried get	0 0 0 -24 19 0 0 3
v:o:subject=none carried get ahead	0 1 0 -25 19 0 0 3
v:o:subject=none carried have	0 -9 0 -13 22 0 0 0
v:o:subject=none carried have ahead	0 -9 0 -15 22 0 0 0
v:o:subject=none carried have until	0 -7 0 7 -6 0 0 3
v:o:subject=none carried is ahead	0 -10 0 15 0 0 0 -5
v:o:subject=none carried keep	0 0 0 -9 0 0 0 11
v:o:subject=none carried keep ahead	0 0 0 -9 0 0 0 11
v:o:subject=none carried know	0 -6 0 0 7 0 0 0
v:o:subject=none carried know ahead	0 -3 0 -4 7 0 0 0
v:o:subject=none carried let	0 -7 0 0 4 0 0 4
v:o:subject=none carried let ahead	0 -7 0 0 4 0 0 4
v:o:subject=none carried make	0 9 0 -18 0 0 0 12
v:o:subject=none carried make ahead	0 9 0 -18 0 0 0 12
v:o:subject=none carried make on	0 9 0 -8 0 0 0 0
v:o:subject=none carried meet	0 -6 0 6 -11 0 0 7
v:o:subject=none carried meet ahead	0 -4 0 3 -11 0 0 9
v:o:subject=none carried meet on	0 0 0 12 -2 0 0 -4
v:o:subject=none carried of ahead	2 -1 0 0 3 0 4 -9
v:o:subject=none carried on ahead	4 -7 -4 2 12 0 -6 -1
v:o:subject=none carried on today	0 -16 0 12 0 0 0 0
v:o:subject=none carried other	0 16 4 -10 2 0 0 -10
v:o:subject=none carried other ahead	0 17 4 -11 2 0 0 -9
v:o:subject=none carried other on	0 18 0 -17 0 0 0 0
v:o:subject=none carried pay	0 14 0 -17 1 0 0 0
v:o:subject=none carried pay ahead	0 18 0 -26 2 0 0 3
v:o:subject=none carried pay from	0 6 0 -10 6 0 0 0
v:o:subject=none carried pay since	0 0 0 -5 0 0 0 7
v:o:subject=none carried pay today	0 -2 0 6 0 0 0 -2
v:o:subject=none carried post	0 -8 0 14 0 0 0 -5
v:o:subject=none carried promise	0 -9 0 14 -2 0 0 0
v:o:subject=none carried promise ahead	0 -9 0 14 -2 0 0 0
v:o:subject=none carried put	0 4 0 3 0 0 0 -8
v:o:subject=none carried put ahead	0 4 0 3 0 0 0 -7
v:o:subject=none carried put on	0 -1 0 7 0 0 0 -3
v:o:subject=none carried raise on	0 -5 0 6 0 0 0 0
v:o:subject=none carried receive	0 -1 0 -9 12 0 0 0
v:o:subject=none carried report	0 -1 0 -7 12 0 0 0
v:o:subject=none carried return	0 -19 0 14 0 0 -1 5
v:o:subject=none carried return ahead	0 -19 0 14 0 0 -1 5
v:o:subject=none carried return on	0 -9 0 12 0 0 0 0
v:o:subject=none carried rise	0 12 0 -11 0 0 0 0
v:o:subject=none carried rise on	0 12 0 -11 0 0 0 0
v:o:subject=none carried run	1 -11 0 0 0 0 0 6
v:o:subject=none carried run ahead	1 -11 0 0 0 0 0 7
v:o:subject=none carried say	0 -15 0 -9 0 0 0 20
v:o:subject=none carried say ahead	0 -12 0 -13 0 0 0 23
v:o:subject=none carried say on	0 -13 0 -7 0 0 0 18
v:o:subject=none carried say today	0 0 0 6 0 0 0 -2
v:o:subject=none carried sell	0 0 0 7 -4 0 0 -1
v:o:subject=none carried sign	0 -7 0 -2 -4 0 8 9
v:o:subject=none carried sign ahead	0 -6 0 -2 -4 0 8 9
v:o:subject=none carried sign on	0 -14 0 22 -1 0 0 -4
v:o:subject=none carried since ahead	0 -5 0 7 -4 0 0 1
v:o:subject=none carried sit	0 11 0 5 0 0 0 -16
v:o:subject=none carried sit ahead	0 11 0 5 0 0 0 -16
v:o:subject=none carried sit on	0 -4 0 6 0 0 0 0
v:o:subject=none carried suspend	0 -7 5 3 -13 0 0 6
v:o:subject=none carried suspend ahead	0 -6 5 2 -12 0 0 6
v:o:subject=none carried suspend from	0 7 0 -1 0 0 0 -2
v:o:subject=none carried suspend on	0 0 9 -6 0 0 0 0
v:o:subject=none carried suspend until	-7 -9 0 5 -5 0 0 8
v:o:subject=none carried tell	0 -4 0 6 -2 4 0 -1
v:o:subject=none carried tell on	0 -2 0 6 0 0 0 0
v:o:subject=none carried the ahead	-7 -7 -4 2 -18 -1 12 7
v:o:subject=none carried to ahead	0 -15 3 15 -2 0 0 -5
v:o:subject=none carried until ahead	-13 15 -5 14 -16 3 -10 -10
v:o:subject=none carried want	0 -4 0 -6 -2 0 16 -1
v:o:subject=none carried write	0 0 -4 -5 15 0 0 -2
v:o:subject=none carried write ahead	0 0 -4 -7 15 0 0 -1
v:o:subject=none carried write on	0 0 -3 -3 9 0 0 -2
v:o:subject=none date: today	0 -5 0 8 0 0 0 0
v:o:subject=none desk, today	0 -5 0 6 0 0 0 0
v:o:subject=none friday today	0 19 0 -14 0 0 0 -5
v:o:subject=none friday, today	0 6 0 0 0 0 0 -12
v:o:subject=none from ahead	0 8 0 -1 0 0 0 -5
v:o:subject=none monday today	0 -6 0 10 0 0 0 0
v:o:subject=none monday, today	0 -4 0 15 0 0 0 -8
v:o:subject=none no verb	-13 8 8 0 -27 -16 -17 9
v:o:subject=none no verb 	-10 1 -6 0 -13 -2 0 12
v:o:subject=none no verb a	0 -11 0 17 0 0 0 -5
v:o:subject=none no verb ahead	-3 15 14 -18 -15 -9 -9 9
v:o:subject=none no verb date:	0 -9 0 4 0 0 0 4
v:o:subject=none no verb desk,	0 -5 0 6 0 0 0 0
v:o:subject=none no verb friday	0 19 0 -14 0 0 0 -5
v:o:subject=none no verb friday,	0 3 0 6 0 0 0 -14
v:o:subject=none no verb from	0 12 0 -5 0 0 0 -8
v:o:subject=none no verb monday	0 -6 0 10 0 0 0 0
v:o:subject=none no verb monday,	0 -4 0 16 0 0 0 -8
v:o:subject=none no verb of	0 16 0 -6 0 0 0 -9
v:o:subject=none no verb on	9 11 18 -30 0 0 0 1
v:o:subject=none no verb since	0 16 0 -13 0 0 0 -2
v:o:subject=none no verb the	0 2 8 -10 0 0 0 3
v:o:subject=none no verb thursday	0 -5 0 9 0 0 0 -2
v:o:subject=none no verb thursday,	0 -10 0 10 0 0 0 0
v:o:subject=none no verb to	0 -5 0 -15 0 0 0 21
v:o:subject=none no verb today	-13 -7 -9 23 -17 -3 -4 1
v:o:subject=none no verb tuesday	0 -1 0 8 0 0 0 -2
v:o:subject=none no verb tuesday,	0 -5 0 15 0 0 0 -7
v:o:subject=none no verb until	0 -18 0 -7 0 0 0 21
v:o:subject=none no verb wednesday	0 0 0 15 0 0 0 -11
v:o:subject=none no verb wednesday,	0 -12 0 0 0 0 0 8
v:o:subject=none no verb ·	0 -2 0 11 0 0 0 -2
v:o:subject=none no verb —	0 -11 0 20 0 0 0 -7
v:o:subject=none of ahead	0 9 0 -2 0 0 0 -6
v:o:subject=none of today	0 9 0 -5 0 0 0 -1
v:o:subject=none on ahead	9 -1 18 -19 0 0 0 2
v:o:subject=none on today	0 21 0 -20 0 0 0 0
v:o:subject=none since ahead	0 16 0 -13 0 0 0 -2
v:o:subject=none the ahead	0 4 8 -16 0 0 0 6
v:o:subject=none the today	0 -1 0 11 0 0 0 -6
v:o:subject=none thursday today	0 -5 0 9 0 0 0 -2
v:o:subject=none thursday, today	0 -6 0 19 0 0 0 -11
v:o:subject=none to ahead	0 -5 0 -15 0 0 0 21
v:o:subject=none tuesday today	0 -1 0 8 0 0 0 -2
v:o:subject=none tuesday, today	0 -5 0 15 0 0 0 -7
v:o:subject=none until ahead	0 -17 0 -9 0 0 0 22
v:o:subject=none wednesday today	0 0 0 15 0 0 0 -11
v:o:subject=none wednesday, today	0 -12 0 0 0 0 0 8
v:o:subject=none · today	0 -2 0 11 0 0 0 -2
v:o:subject=none — today	0 -11 0 20 0 0 0 -7
v:o:subject=procedure	-4 3 -10 -10 15 -8 -4 4
v:o:subject=procedure  ahead	0 -5 0 -22 27 0 0 0
v:o:subject=procedure be	0 -1 0 -2 7 0 0 0
v:o:subject=procedure be ahead	0 -1 0 -2 7 0 0 0
v:o:subject=procedure be on	0 0 0 -10 13 0 0 0
v:o:subject=procedure by ahead	0 -2 0 0 -5 0 0 13
v:o:subject=procedure carried	0 13 -1 1 7 -2 0 -24
v:o:subject=procedure carried be	0 -6 0 11 1 0 0 -8
v:o:subject=procedure carried be ahead	0 -6 0 10 1 0 0 -8
v:o:subject=procedure carried begin	3 3 0 -9 0 0 0 0
v:o:subject=procedure carried begin ahead	3 3 0 -9 0 0 0 0
v:o:subject=procedure carried on ahead	1 16 0 -4 -8 0 0 -8
v:o:subject=procedure carried until ahead	0 -2 0 13 -2 0 0 -5
v:o:subject=procedure far	-7 6 -4 -3 -6 10 0 0
v:o:subject=procedure far  ahead	-1 -14 0 -3 -7 12 0 7
v:o:subject=procedure far carried	0 6 -4 0 -4 -4 -1 3
v:o:subject=procedure far carried be	0 8 0 -13 6 -1 0 1
v:o:subject=procedure far carried be ahead	0 8 0 -13 6 -1 0 1
v:o:subject=procedure far carried begin	0 10 0 -12 0 0 0 0
v:o:subject=procedure far carried begin ahead	0 11 0 -14 0 0 0 0
v:o:subject=procedure far carried begin on	0 8 0 -9 1 0 0 0
v:o:subject=procedure far carried on ahead	0 12 0 -9 4 0 0 -5
v:o:subject=procedure far carried other	0 -1 0 11 -4 0 0 -1
v:o:subject=procedure far carried other ahead	0 -1 0 9 -4 0 0 0
v:o:subject=procedure far carried say	0 -6 0 8 0 0 0 0
v:o:subject=procedure far carried the ahead	3 -2 0 -7 0 0 0 8
v:o:subject=procedure far no verb	-7 6 -4 -3 -6 10 0 0
v:o:subject=procedure far no verb 	-1 -16 0 0 -7 12 0 5
v:o:subject=procedure far no verb ahead	-6 9 -3 -10 -4 10 0 1
v:o:subject=procedure far no verb on	0 -8 0 -1 11 0 0 -1
v:o:subject=procedure far no verb today	0 -5 0 13 0 0 0 -2
v:o:subject=procedure far on ahead	0 -8 0 -1 11 0 0 -1
v:o:subject=procedure no verb	1 13 -5 -23 11 -3 -1 10
v:o:subject=procedure no verb 	0 -5 0 -22 27 0 0 0
v:o:subject=procedure no verb ahead	2 -20 -3 -7 14 -2 0 16
v:o:subject=procedure no verb by	0 0 0 -4 -4 0 0 14
v:o:subject=procedure no verb on	7 -2 0 0 1 0 0 -3
v:o:subject=procedure no verb the	0 -7 0 -11 0 0 0 20
v:o:subject=procedure no verb today	0 32 0 -22 -10 0 0 -9
v:o:subject=procedure on ahead	4 -15 -1 -6 16 0 0 -7
v:o:subject=procedure set	0 0 0 7 -3 0 0 0
v:o:subject=procedure set ahead	0 0 0 7 -3 0 0 0
v:o:subject=procedure set for	0 0 0 6 -3 0 0 0
v:o:subject=procedure suspend	-1 -3 0 9 0 0 0 0
v:o:subject=procedure suspend on	0 -7 0 4 2 0 0 0
v:o:subject=procedure the ahead	0 -8 0 -8 -1 0 0 19
v:o:subject=procedure until ahead	0 0 0 10 -10 0 0 0
v:o:subject=sale	-5 9 -2 -16 -8 26 0 -12
v:o:subject=sale carried	0 -6 0 -12 0 19 0 -3
v:o:subject=sale carried on ahead	0 -1 0 7 0 0 0 -2
v:o:subject=sale far	2 0 0 -6 9 0 0 -4
v:o:subject=sale far carried	-4 8 8 -19 2 -1 10 -8
v:o:subject=sale far carried on ahead	0 7 0 4 -7 0 0 -6
v:o:subject=sale far no verb	2 0 0 -6 9 0 0 -4
v:o:subject=sale far no verb 	0 -3 0 -2 10 0 0 -2
v:o:subject=sale far no verb ahead	2 3 0 -13 10 0 0 -1
v:o:subject=sale far no verb today	0 -2 0 10 0 0 0 -1
v:o:subject=sale no verb	-1 14 0 -7 -4 9 0 -10
v:o:subject=sale no verb ahead	0 14 0 -9 -4 9 0 -9
v:o:subject=sale no verb on	0 15 0 -7 0 0 0 -6
v:o:subject=sale on ahead	0 14 0 -7 0 0 0 -6
v:o:subject=signing	-2 4 -11 -3 -3 -8 -5 13
v:o:subject=signing be	0 0 0 10 0 0 0 -6
v:o:subject=signing be ahead	0 0 0 9 0 0 0 -5
v:o:subject=signing by ahead	0 -2 0 -9 16 0 0 0
v:o:subject=signing no verb	-5 0 -5 1 -16 -4 0 16
v:o:subject=signing no verb ahead	-3 8 -4 -15 -13 -3 0 24
v:o:subject=signing no verb by	0 0 0 -8 8 0 0 1
v:o:subject=signing no verb of	0 -4 0 9 0 0 0 -1
v:o:subject=signing no verb on	0 8 0 6 -18 0 0 -2
v:o:subject=signing no verb today	0 -18 0 32 0 0 0 -12
v:o:subject=signing of ahead	0 0 0 8 -1 0 0 -3
v:o:subject=signing on ahead	0 9 -1 9 -17 0 0 -9
v:o:subject=signing until ahead	2 0 0 -12 0 0 0 8
v:o:subject=truce	1 -1 -3 -13 -20 -13 -9 29
v:o:subject=truce  ahead	-4 3 0 -11 -7 0 0 14
v:o:subject=truce be	0 -17 0 -1 -2 0 0 16
v:o:subject=truce be ahead	0 -17 0 6 -2 0 0 7
v:o:subject=truce be on	0 -4 0 -6 0 0 0 11
v:o:subject=truce begin	-2 3 0 7 -7 0 0 -5
v:o:subject=truce begin ahead	-1 6 0 -3 -6 0 0 3
v:o:subject=truce begin on	0 0 0 11 -4 0 0 -9
v:o:subject=truce begin today	0 -3 0 22 0 0 0 -16
v:o:subject=truce carried	4 -8 -9 6 -4 -8 -7 5
v:o:subject=truce carried be	-1 -4 0 12 -7 0 0 0
v:o:subject=truce carried be ahead	0 -2 0 6 -6 0 0 3
v:o:subject=truce carried be on	0 -11 0 6 0 0 0 2
v:o:subject=truce carried be today	0 0 0 9 0 0 0 -6
v:o:subject=truce carried begin	2 0 0 -9 -3 0 0 9
v:o:subject=truce carried begin on	0 7 0 0 -1 0 0 -5
v:o:subject=truce carried end	-4 -14 0 -1 2 0 0 7
v:o:subject=truce carried end ahead	-4 -14 0 -3 2 0 0 10
v:o:subject=truce carried end on	-3 -13 0 -4 3 0 0 9
v:o:subject=truce carried from ahead	0 11 0 -10 0 0 0 0
v:o:subject=truce carried have	15 -8 0 -1 -3 0 0 -3
v:o:subject=truce carried have ahead	15 -8 0 -1 -3 0 0 -3
v:o:subject=truce carried on ahead	-11 1 -1 6 2 0 0 -3
v:o:subject=truce carried other	0 0 0 -11 0 0 0 13
v:o:subject=truce carried other ahead	0 0 0 -12 0 0 0 13
v:o:subject=truce carried pay	0 12 0 -13 0 0 0 2
v:o:subject=truce carried pay ahead	0 12 0 -14 0 0 0 2
v:o:subject=truce carried run	0 0 0 -6 0 0 0 9
v:o:subject=truce carried run ahead	0 0 0 -6 0 0 0 9
v:o:subject=truce carried say	0 -2 0 8 0 0 0 0
v:o:subject=truce carried say ahead	0 -2 0 7 0 0 0 0
v:o:subject=truce carried say on	0 -1 0 8 0 0 0 -2
v:o:subject=truce carried tell	0 7 0 -4 0 0 0 0
v:o:subject=truce carried tell ahead	0 7 0 -5 0 0 0 0
v:o:subject=truce carried tell on	0 7 0 -5 0 0 0 0
v:o:subject=truce carried the ahead	0 -5 0 0 0 0 0 7
v:o:subject=truce carried to ahead	0 0 0 -12 0 0 0 18
v:o:subject=truce carried until ahead	2 -18 0 -9 6 0 0 13
v:o:subject=truce end	2 -12 0 -5 -1 0 0 14
v:o:subject=truce end ahead	2 -11 0 -3 -1 0 0 11
v:o:subject=truce end on	5 -13 0 8 -8 0 0 0
v:o:subject=truce ends today	0 0 0 -23 0 0 0 25
v:o:subject=truce extend	0 -1 0 -10 0 0 0 13
v:o:subject=truce extend ahead	0 -1 0 -10 0 0 0 13
v:o:subject=truce extend to	0 0 0 -8 0 0 0 9
v:o:subject=truce far	-14 0 -8 -3 3 -6 -3 13
v:o:subject=truce far  ahead	0 12 0 13 -3 0 0 -24
v:o:subject=truce far  today	0 -6 0 1 -1 0 0 4
v:o:subject=truce far carried	0 0 -6 7 -13 -1 -7 4
v:o:subject=truce far carried be	2 -13 4 -10 -7 0 0 16
v:o:subject=truce far carried be ahead	2 -11 5 24 -6 0 0 -16
v:o:subject=truce far carried be on	0 -1 0 -14 0 0 0 18
v:o:subject=truce far carried be today	0 0 0 -34 0 0 0 36
v:o:subject=truce far carried be until	0 -1 0 10 0 0 0 -4
v:o:subject=truce far carried begin	0 6 0 1 -5 0 0 -7
v:o:subject=truce far carried begin ahead	1 12 0 -4 -4 0 0 -4
v:o:subject=truce far carried begin on	1 0 0 7 0 0 0 -11
v:o:subject=truce far carried begin today	0 -8 0 12 0 0 0 -2
v:o:subject=truce far carried charge	0 -13 0 5 0 0 0 5
v:o:subject=truce far carried charge ahead	0 -11 0 3 0 0 0 6
v:o:subject=truce far carried end	0 0 0 -16 0 0 0 19
v:o:subject=truce far carried end ahead	0 0 0 -21 0 0 0 23
v:o:subject=truce far carried end on	0 -3 0 -11 3 0 0 15
v:o:subject=truce far carried expect	0 -9 0 13 0 0 0 0
v:o:subject=truce far carried expect ahead	0 -9 0 13 0 0 0 0
v:o:subject=truce far carried from ahead	0 1 0 3 1 0 0 -10
v:o:subject=truce far carried have	0 0 0 -10 0 2 0 8
v:o:subject=truce far carried on ahead	0 -16 -3 27 0 0 0 -12
v:o:subject=truce far carried other	0 -1 0 11 0 0 0 -8
v:o:subject=truce far carried other ahead	0 -1 0 11 0 0 0 -8
v:o:subject=truce far carried return	0 -3 0 8 0 0 0 0
v:o:subject=truce far carried run	0 0 0 8 0 0 0 -6
v:o:subject=truce far carried run ahead	0 0 0 8 0 0 0 -6
v:o:subject=truce far carried run to	0 0 0 6 0 0 0 -4
v:o:subject=truce far carried say	0 -1 0 8 0 0 0 -1
v:o:subject=truce far carried say on	0 0 0 10 0 0 0 -6
v:o:subject=truce far carried suspend	0 17 -1 -5 -2 0 0 -7
v:o:subject=truce far carried suspend ahead	0 17 -1 -5 -2 0 0 -7
v:o:subject=truce far carried suspend on	0 0 0 10 0 0 0 -8
v:o:subject=truce far carried tell	0 13 0 -17 4 0 0 0
v:o:subject=truce far carried tell ahead	0 13 0 -17 4 0 0 0
v:o:subject=truce far carried tell on	0 14 0 -16 6 0 0 -4
v:o:subject=truce far carried the ahead	0 5 0 6 -11 0 0 0
v:o:subject=truce far carried until ahead	-2 5 -5 6 -15 1 0 1
v:o:subject=truce far from ahead	0 11 0 -10 0 0 0 0
v:o:subject=truce far monday, today	0 0 0 -6 0 0 0 6
v:o:subject=truce far no verb	-14 0 -8 -3 3 -6 -3 13
v:o:subject=truce far no verb 	0 6 0 10 -8 0 0 -9
v:o:subject=truce far no verb ahead	-9 13 -5 3 -9 -3 0 -3
v:o:subject=truce far no verb friday,	0 -9 0 14 0 0 0 -4
v:o:subject=truce far no verb monday,	0 -6 0 -4 0 0 0 10
v:o:subject=truce far no verb on	0 9 0 -5 -5 0 0 0
v:o:subject=truce far no verb the	0 0 0 -10 10 0 0 0
v:o:subject=truce far no verb today	-2 -31 0 -7 13 0 0 18
v:o:subject=truce far no verb until	0 0 0 -16 0 0 0 18
v:o:subject=truce far no verb wednesday,	0 0 0 -12 18 0 0 -9
v:o:subject=truce far on ahead	0 10 0 -6 -5 0 0 1
v:o:subject=truce far the ahead	0 0 0 -10 10 0 0 0
v:o:subject=truce far thursday, today	0 0 0 -7 0 0 0 9
v:o:subject=truce far until ahead	0 0 0 -16 0 0 0 18
v:o:subject=truce far wednesday, today	0 0 0 -12 18 0 0 -9
v:o:subject=truce friday, ahead	15 -14 0 -18 -2 0 0 15
v:o:subject=truce from ahead	1 18 0 2 -4 0 0 -22
v:o:subject=truce no verb	4 5 2 -14 -2 -7 -5 12
v:o:subject=truce no verb 	-4 4 0 -8 -7 0 0 11
v:o:subject=truce no verb ahead	6 0 3 1 0 -6 -4 0
v:o:subject=truce no verb ends	0 0 0 -14 0 0 0 16
v:o:subject=truce no verb friday,	15 -14 0 -18 -2 0 0 15
v:o:subject=truce no verb from	2 5 0 9 0 0 0 -17
v:o:subject=truce no verb of	0 9 0 -5 0 0 0 -1
v:o:subject=truce no verb on	4 -15 4 -17 10 0 0 14
v:o:subject=truce no verb the	0 -8 7 4 1 0 0 -6
v:o:subject=truce no verb to	1 -9 0 0 0 0 0 4
v:o:subject=truce no verb today	0 10 0 -29 0 0 0 27
v:o:subject=truce no verb tuesday,	0 8 0 -16 0 0 0 5
v:o:subject=truce no verb until	-2 -17 0 17 -2 0 0 -2
v:o:subject=truce of ahead	0 9 0 0 0 0 0 -9
v:o:subject=truce on ahead	7 -24 0 0 0 0 0 14
v:o:subject=truce on today	0 0 0 18 0 0 0 -16
v:o:subject=truce other to	0 0 0 -5 0 0 0 8
v:o:subject=truce run	0 4 0 9 -1 0 0 -9
v:o:subject=truce run ahead	0 4 0 9 -1 0 0 -9
v:o:subject=truce run to	0 0 0 20 0 0 0 -19
v:o:subject=truce sign	0 0 0 -15 0 0 0 16
v:o:subject=truce sign ahead	0 0 0 -15 0 0 0 16
v:o:subject=truce sign on	0 0 0 -15 0 0 0 16
v:o:subject=truce since ahead	0 0 0 6 0 0 0 -5
v:o:subject=truce suspend until	0 0 0 -5 0 0 0 6
v:o:subject=truce the ahead	0 -9 6 17 1 0 0 -18
v:o:subject=truce to ahead	0 -12 -1 7 -1 0 0 0
v:o:subject=truce tuesday, ahead	0 8 0 -16 0 0 0 5
v:o:subject=truce until ahead	-5 -19 0 11 -6 0 0 4
v:o:topic=controls	30 3 0 -23 9 0 -7 -28
v:o:topic=controls ahead	27 -3 0 -14 9 0 -6 -27
v:o:topic=controls announce	-4 12 0 -3 0 0 0 0
v:o:topic=controls begin	12 -4 0 0 -3 0 0 -2
v:o:topic=controls far	23 -28 4 -10 9 -2 0 0
v:o:topic=controls far 	8 0 0 0 -1 0 0 -3
v:o:topic=controls far  today	10 0 0 -7 0 0 0 0
v:o:topic=controls far ahead	15 -27 4 -6 9 -1 0 1
v:o:topic=controls far no verb	15 -7 0 0 0 0 0 -6
v:o:topic=controls far on	0 -19 7 0 1 0 0 5
v:o:topic=controls far on ahead	0 -19 7 -1 1 0 0 5
v:o:topic=controls far today	10 0 0 -6 0 0 0 -2
v:o:topic=controls from	23 -8 0 -14 0 0 0 0
v:o:topic=controls from ahead	15 -7 0 -5 0 0 0 0
v:o:topic=controls no verb	3 6 2 -4 0 4 -1 -17
v:o:topic=controls of	-9 0 0 12 0 0 0 0
v:o:topic=controls of ahead	-9 0 0 12 0 0 0 0
v:o:topic=controls on	11 -11 0 13 -4 0 0 -15
v:o:topic=controls on ahead	11 -11 0 12 -4 0 0 -15
v:o:topic=controls put	-2 0 0 6 0 0 0 0
v:o:topic=controls run	3 0 0 -6 0 0 0 2
v:o:topic=controls say	0 11 0 -8 0 0 0 0
v:o:topic=controls suspend	0 0 0 -1 10 0 0 -8
v:o:topic=controls the	6 -1 0 -4 4 0 0 -1
v:o:topic=controls the ahead	6 -1 0 -4 4 0 0 -1
v:o:topic=controls today	6 12 0 -15 0 0 0 0
v:o:topic=controls until	-4 4 4 -24 12 5 0 -2
v:o:topic=controls until ahead	-4 4 4 -24 12 5 0 -2
v:o:topic=deal	-7 0 -17 -2 0 -4 25 -5
v:o:topic=deal 	0 -8 0 18 -2 0 0 -4
v:o:topic=deal ahead	-5 1 -16 -5 1 -3 26 -6
v:o:topic=deal announce	0 -6 0 0 0 0 0 6
v:o:topic=deal be	-1 -17 0 6 5 8 7 -16
v:o:topic=deal begin	0 -8 0 19 -3 0 0 -7
v:o:topic=deal by	-2 0 0 4 5 -1 4 -13
v:o:topic=deal by ahead	-1 1 0 2 5 -1 4 -12
v:o:topic=deal confirm	0 -4 0 14 -2 0 0 -4
v:o:topic=deal deal	0 -1 0 -8 0 0 0 11
v:o:topic=deal end	0 -12 0 -6 0 0 0 17
v:o:topic=deal expect	0 0 0 8 -4 0 0 0
v:o:topic=deal face	0 0 0 -11 0 0 0 13
v:o:topic=deal far	-9 -1 -6 3 0 -3 -2 10
v:o:topic=deal far 	0 -1 0 13 0 0 0 -6
v:o:topic=deal far  ahead	0 0 0 10 0 0 0 -5
v:o:topic=deal far ahead	-8 2 -5 -6 0 -3 -1 16
v:o:topic=deal far be	0 -6 0 -4 -7 0 0 18
v:o:topic=deal far no verb	-3 -9 -1 10 6 0 0 -2
v:o:topic=deal far on	0 3 0 -11 -7 0 0 17
v:o:topic=deal far on ahead	0 4 0 -11 -7 0 0 17
v:o:topic=deal far the	0 0 0 6 0 0 0 -1
v:o:topic=deal far the ahead	0 0 0 6 0 0 0 -1
v:o:topic=deal far today	0 -12 0 29 0 0 0 -12
v:o:topic=deal from	0 23 0 -25 0 0 0 5
v:o:topic=deal from ahead	0 23 0 -25 0 0 0 5
v:o:topic=deal have	0 -3 0 4 -3 0 10 -7
v:o:topic=deal no verb	5 3 -4 9 0 -10 8 -23
v:o:topic=deal on	-9 -1 -3 -8 17 7 -7 0
v:o:topic=deal on ahead	-9 -7 -2 -5 18 7 -7 0
v:o:topic=deal on today	0 8 0 -3 0 0 0 -2
v:o:topic=deal other	0 -6 0 -5 11 0 0 0
v:o:topic=deal reach	0 0 0 -8 0 0 0 12
v:o:topic=deal return	0 6 0 1 0 0 -1 -6
v:o:topic=deal say	0 4 0 -10 0 0 0 7
v:o:topic=deal settle	0 0 0 -1 0 0 6 0
v:o:topic=deal sign	0 -11 0 13 0 0 0 0
v:o:topic=deal since	0 -9 0 14 0 0 0 -3
v:o:topic=deal since ahead	0 -9 0 14 0 0 0 -3
v:o:topic=deal sit	0 -2 0 -14 18 0 0 0
v:o:topic=deal tell	0 0 0 -10 -2 0 0 13
v:o:topic=deal the	0 -12 0 0 -5 0 5 7
v:o:topic=deal the ahead	0 -12 0 0 -5 0 5 7
v:o:topic=deal until	8 -14 0 16 -9 -3 7 -15
v:o:topic=deal until ahead	8 -14 0 16 -9 -3 7 -15
v:o:topic=duties	-11 23 4 -3 0 -35 -22 -9
v:o:topic=duties 	0 4 0 11 -12 0 0 -12
v:o:topic=duties  ahead	0 8 0 8 -11 0 0 -16
v:o:topic=duties  today	0 -8 0 4 0 0 0 0
v:o:topic=duties 12:01	0 6 0 -2 0 0 0 -1
v:o:topic=duties add	0 -9 0 10 0 0 0 0
v:o:topic=duties after	0 0 6 -7 10 0 0 -6
v:o:topic=duties after ahead	0 0 6 -7 10 0 0 -6
v:o:topic=duties agree	0 1 0 -6 0 0 0 4
v:o:topic=duties ahead	-7 28 7 -17 -1 -32 -19 0
v:o:topic=duties announce	0 1 0 5 -2 0 0 -8
v:o:topic=duties announced	0 -8 0 9 0 0 0 0
v:o:topic=duties announced today	0 -8 0 9 0 0 0 0
v:o:topic=duties as	0 -4 0 -15 0 0 0 18
v:o:topic=duties ask	0 -6 0 1 3 0 0 0
v:o:topic=duties be	-4 -11 2 5 -6 -2 -1 12
v:o:topic=duties before	0 -4 0 -11 12 0 0 8
v:o:topic=duties before ahead	0 -4 0 -14 12 0 0 9
v:o:topic=duties begin	4 6 0 -1 -3 -1 4 -11
v:o:topic=duties beijing,	0 7 0 -7 0 0 0 0
v:o:topic=duties beijing, today	0 7 0 -7 0 0 0 0
v:o:topic=duties bring	0 12 0 -15 0 0 0 3
v:o:topic=duties by	0 15 0 -4 -1 0 3 -19
v:o:topic=duties by ahead	0 15 0 -5 -1 0 3 -19
v:o:topic=duties call	0 -3 0 12 0 0 0 -8
v:o:topic=duties cent	0 1 0 4 0 0 0 -7
v:o:topic=duties cent today	0 9 0 -1 0 0 0 -5
v:o:topic=duties charge	0 5 0 -13 16 0 0 -1
v:o:topic=duties collect	0 -1 0 0 -2 0 0 9
v:o:topic=duties double	0 4 0 -8 0 0 0 5
v:o:topic=duties duty	0 0 0 6 0 0 0 0
v:o:topic=duties end	-5 13 3 -2 -18 0 -1 0
v:o:topic=duties expect	0 1 0 3 -7 0 0 -1
v:o:topic=duties face	0 9 0 -6 0 0 0 0
v:o:topic=duties fall	0 12 0 -2 0 0 0 -10
v:o:topic=duties far	-26 6 -20 -3 14 -6 -18 9
v:o:topic=duties far 	-9 -7 -5 0 16 8 0 -4
v:o:topic=duties far  ahead	-6 0 -4 -8 5 8 0 2
v:o:topic=duties far  today	0 -11 0 10 13 0 0 -20
v:o:topic=duties far ahead	-21 4 -15 -6 11 -4 -15 13
v:o:topic=duties far announce	0 -7 0 13 0 0 0 -4
v:o:topic=duties far be	-1 -2 -2 0 15 -5 0 -5
v:o:topic=duties far before	0 -3 -1 15 -1 0 0 -3
v:o:topic=duties far before ahead	0 12 -1 -4 0 0 0 -2
v:o:topic=duties far before today	0 -19 0 21 0 0 0 0
v:o:topic=duties far begin	0 11 0 -10 0 0 0 0
v:o:topic=duties far by	0 0 0 -13 22 0 0 -8
v:o:topic=duties far by ahead	0 0 0 -13 22 0 0 -8
v:o:topic=duties far charge	0 -14 0 15 0 0 0 0
v:o:topic=duties far end	0 -20 -2 10 2 0 0 5
v:o:topic=duties far fall	0 6 0 13 0 0 0 -18
v:o:topic=duties far friday,	0 21 0 -17 -2 0 0 0
v:o:topic=duties far friday, today	0 16 0 -12 0 0 0 -1
v:o:topic=duties far from	-1 9 10 -14 1 0 0 2
v:o:topic=duties far from ahead	-1 8 10 -14 2 0 0 4
v:o:topic=duties far have	0 -10 0 7 6 0 0 -6
v:o:topic=duties far is	0 15 0 -5 -2 -2 0 -6
v:o:topic=duties far is ahead	0 15 0 -5 -2 -2 0 -6
v:o:topic=duties far no verb	-12 -2 -1 3 -2 1 -6 5
v:o:topic=duties far of	0 -7 0 9 0 0 0 0
v:o:topic=duties far of ahead	0 -5 0 7 0 0 0 0
v:o:topic=duties far on	-8 5 -12 2 2 -2 0 -3
v:o:topic=duties far on ahead	-7 8 -12 0 2 -2 0 -2
v:o:topic=duties far on today	0 -6 0 12 0 0 0 0
v:o:topic=duties far other	0 -9 -1 3 9 0 0 -1
v:o:topic=duties far pay	0 11 0 -6 0 0 0 -5
v:o:topic=duties far say	0 5 0 -3 -6 0 0 5
v:o:topic=duties far since	0 -5 0 12 0 0 0 -3
v:o:topic=duties far since ahead	0 -5 0 12 0 0 0 -3
v:o:topic=duties far sit	0 -1 0 8 -1 0 0 0
v:o:topic=duties far tell	0 9 0 -3 -3 0 0 -1
v:o:topic=duties far the	0 4 0 9 -11 0 0 -4
v:o:topic=duties far the ahead	0 4 0 8 -10 0 0 -4
v:o:topic=duties far thursday,	0 -5 0 -3 0 0 0 10
v:o:topic=duties far thursday, today	0 -1 0 -10 0 0 0 13
v:o:topic=duties far to	0 -10 0 6 0 0 0 0
v:o:topic=duties far to ahead	0 -10 0 6 0 0 0 0
v:o:topic=duties far tuesday,	0 -3 0 9 0 0 0 -5
v:o:topic=duties far until	1 -24 0 0 13 -1 0 1
v:o:topic=duties far until ahead	1 -24 0 0 13 -1 0 1
v:o:topic=duties far wednesday,	0 -5 0 9 0 0 0 0
v:o:topic=duties far wednesday, today	0 -5 0 9 0 0 0 0
v:o:topic=duties far write	0 -4 0 8 0 0 0 0
v:o:topic=duties for	0 8 0 10 -13 0 0 -15
v:o:topic=duties for ahead	0 8 0 10 -13 0 0 -15
v:o:topic=duties from	-1 33 -16 -13 -13 -1 -2 -18
v:o:topic=duties from ahead	-1 22 -14 -5 -11 -1 -1 -14
v:o:topic=duties from today	0 24 0 -18 0 0 0 -6
v:o:topic=duties have	0 -8 0 1 0 0 0 5
v:o:topic=duties introduce	0 -10 0 13 0 0 0 -2
v:o:topic=duties is	0 -16 0 1 -1 0 0 13
v:o:topic=duties is ahead	0 -16 0 0 -1 0 0 15
v:o:topic=duties keep	0 -6 0 8 0 0 0 -2
v:o:topic=duties leave	0 -10 0 12 -2 0 0 0
v:o:topic=duties levy	0 23 0 -15 -2 0 0 -2
v:o:topic=duties lower	0 7 0 2 -7 0 0 -4
v:o:topic=duties make	0 6 0 5 -3 0 0 -8
v:o:topic=duties monday,	0 13 0 -10 0 0 0 -1
v:o:topic=duties no verb	-2 10 1 0 -1 -9 -11 0
v:o:topic=duties of	0 8 -3 4 -2 0 0 -13
v:o:topic=duties of ahead	0 17 -3 -5 -2 0 0 -10
v:o:topic=duties of today	0 -15 0 18 0 0 0 -1
v:o:topic=duties on	-6 28 -7 -2 -9 -6 -6 -16
v:o:topic=duties on ahead	-5 29 -6 -7 -8 -5 -6 -11
v:o:topic=duties on today	0 -2 0 13 0 0 0 -8
v:o:topic=duties order	0 6 0 0 0 0 0 -5
v:o:topic=duties other	0 -5 6 4 0 0 0 -5
v:o:topic=duties pay	0 14 -1 -3 -10 0 0 -4
v:o:topic=duties percent	0 10 0 0 0 0 0 -9
v:o:topic=duties percent today	0 -2 0 6 0 0 0 0
v:o:topic=duties plan	0 18 0 -12 -1 0 0 -3
v:o:topic=duties put	0 11 0 -7 0 0 0 0
v:o:topic=duties reach	0 0 0 5 1 0 0 -9
v:o:topic=duties reduce	0 10 0 -2 -2 0 0 -2
v:o:topic=duties remain	0 -7 0 9 0 0 0 0
v:o:topic=duties return	0 -1 0 -7 0 0 0 11
v:o:topic=duties rise	0 10 0 0 -3 0 0 -12
v:o:topic=duties run	0 1 4 -9 0 0 0 1
v:o:topic=duties say	0 -6 0 14 0 0 0 -4
v:o:topic=duties since	0 -19 0 21 -4 0 0 0
v:o:topic=duties since ahead	0 -17 0 18 -4 0 0 0
v:o:topic=duties suspend	9 -1 5 -18 -8 0 0 13
v:o:topic=duties tell	0 11 0 -4 -2 0 0 -1
v:o:topic=duties the	0 18 0 -4 -6 0 -1 -6
v:o:topic=duties the ahead	0 18 0 -4 -6 0 -1 -6
v:o:topic=duties threaten	-1 -4 0 2 6 0 0 -3
v:o:topic=duties through	0 -4 0 -1 0 0 0 10
v:o:topic=duties through ahead	0 -4 0 -1 0 0 0 10
v:o:topic=duties to	3 6 0 -7 0 0 -1 0
v:o:topic=duties to ahead	3 6 0 -10 0 0 -1 0
v:o:topic=duties today	-3 -10 -6 27 8 -1 -1 -25
v:o:topic=duties until	0 0 10 -15 1 -4 -6 11
v:o:topic=duties until ahead	0 0 10 -16 1 -4 -6 11
v:o:topic=duties wednesday,	0 12 0 -8 0 0 0 -3
v:o:topic=duties wednesday, ahead	0 12 0 -8 0 0 0 -3
v:o:topic=duties write	0 -3 0 10 -2 0 0 0
v:o:topic=exclusions	-2 -13 41 -20 -5 -3 -2 -5
v:o:topic=exclusions ahead	-2 -2 42 -32 -4 -2 -2 -5
v:o:topic=exclusions be	-1 -5 7 -2 7 0 0 -5
v:o:topic=exclusions before ahead	0 5 1 -6 0 0 0 0
v:o:topic=exclusions end	0 -10 5 19 -5 0 0 -17
v:o:topic=exclusions far	18 4 9 -26 6 0 0 -14
v:o:topic=exclusions far ahead	18 5 9 -28 6 0 0 -13
v:o:topic=exclusions far no verb	11 0 10 -24 7 0 0 -5
v:o:topic=exclusions no verb	1 1 19 -17 -5 0 0 -7
v:o:topic=exclusions on	0 1 12 -13 -12 0 0 3
v:o:topic=exclusions on ahead	0 1 12 -13 -12 0 0 3
v:o:topic=exclusions say	0 -3 4 -10 0 0 0 10
v:o:topic=exclusions today	0 -18 0 21 0 0 0 0
v:o:topic=exclusions until	0 -1 14 -6 0 0 0 0
v:o:topic=exclusions until ahead	0 -1 14 -6 0 0 0 0
v:o:topic=fees	3 -13 0 6 16 -4 0 -22
v:o:topic=fees ahead	3 -12 0 5 16 -4 0 -22
v:o:topic=fees be	0 -7 0 14 -4 0 0 0
v:o:topic=fees begin	-1 1 0 -11 15 0 0 0
v:o:topic=fees charge	0 6 5 -1 -7 0 0 -1
v:o:topic=fees far	-2 -5 0 0 5 0 0 6
v:o:topic=fees far ahead	-2 -4 0 -4 6 0 0 7
v:o:topic=fees far no verb	0 -13 0 4 6 0 0 2
v:o:topic=fees from	-3 -7 0 -11 12 0 0 8
v:o:topic=fees from ahead	-3 -7 0 -11 12 0 0 8
v:o:topic=fees no verb	5 0 0 -1 3 0 0 -8
v:o:topic=fees on	2 -20 0 6 12 0 0 -9
v:o:topic=fees on ahead	2 -20 0 6 12 0 0 -9
v:o:topic=fees pay	0 -8 0 0 9 0 0 0
v:o:topic=longer	2 -28 6 6 0 -16 4 7
v:o:topic=longer ahead	-4 -25 6 5 0 -15 5 10
v:o:topic=longer be	0 11 0 -13 -7 0 0 13
v:o:topic=longer begin	-1 -7 0 22 0 0 0 -11
v:o:topic=longer by	0 -6 6 -15 -6 0 0 16
v:o:topic=longer by ahead	0 -6 6 -15 -6 0 0 16
v:o:topic=longer end	1 0 0 -5 11 0 0 -3
v:o:topic=longer extend	-1 -11 0 9 -3 0 0 0
v:o:topic=longer far	-3 -11 -8 10 -1 -3 0 4
v:o:topic=longer far 	-2 6 0 11 -4 0 0 -17
v:o:topic=longer far  ahead	-2 6 0 11 -4 0 0 -17
v:o:topic=longer far ahead	-2 -6 -7 13 0 -2 0 -2
v:o:topic=longer far begin	0 -6 0 12 0 0 0 -4
v:o:topic=longer far no verb	-6 2 -3 -4 0 0 0 6
v:o:topic=longer far of	0 -4 0 7 0 0 0 0
v:o:topic=longer far on	0 -3 0 -10 7 0 0 8
v:o:topic=longer far on ahead	0 -3 0 -10 7 0 0 8
v:o:topic=longer far today	0 -8 0 0 0 0 0 8
v:o:topic=longer from	0 -9 -1 14 -1 0 0 0
v:o:topic=longer from ahead	0 -9 -1 14 -1 0 0 0
v:o:topic=longer no verb	8 -4 1 -10 -21 0 5 15
v:o:topic=longer on	3 0 2 3 -1 0 0 -6
v:o:topic=longer other	0 -5 2 8 -6 0 0 0
v:o:topic=longer propose	0 0 0 -16 9 0 0 6
v:o:topic=longer run	0 -17 0 21 -9 0 0 0
v:o:topic=longer say	0 -2 0 9 0 0 0 0
v:o:topic=longer sign	0 -6 8 -11 0 0 0 8
v:o:topic=longer the	0 -6 -1 6 3 0 11 -10
v:o:topic=longer the ahead	0 -6 -1 6 3 0 11 -10
v:o:topic=longer to	-4 5 6 -18 -10 -3 0 19
v:o:topic=longer to ahead	-4 5 6 -18 -10 -3 0 19
v:o:topic=longer today	11 -5 0 1 0 0 0 -13
v:o:topic=longer until	0 -2 -1 -5 18 0 0 -4
v:o:topic=longer until ahead	0 -2 -1 -5 18 0 0 -4
v:o:topic=meeting	-25 -18 -11 28 -5 2 0 -2
v:o:topic=meeting 	0 0 0 10 -1 0 0 0
v:o:topic=meeting  ahead	0 0 0 8 -1 0 0 0
v:o:topic=meeting ahead	-23 -22 -10 23 -3 3 0 3
v:o:topic=meeting be	0 -13 0 13 -11 10 0 -4
v:o:topic=meeting before	0 -2 0 5 7 0 0 -11
v:o:topic=meeting before ahead	0 -2 0 5 7 0 0 -11
v:o:topic=meeting begin	0 1 0 6 -7 0 0 -1
v:o:topic=meeting by	0 7 6 0 -5 0 0 -3
v:o:topic=meeting by ahead	0 7 6 0 -5 0 0 -3
v:o:topic=meeting continue	0 13 0 -9 0 0 0 -1
v:o:topic=meeting end	0 -5 0 -14 -2 0 0 23
v:o:topic=meeting far	-17 15 -11 -1 1 -12 0 -2
v:o:topic=meeting far 	-1 6 0 -5 -10 -2 0 6
v:o:topic=meeting far  ahead	-1 7 0 -8 -9 -2 0 8
v:o:topic=meeting far ahead	-15 20 -10 -4 3 -11 0 -7
v:o:topic=meeting far be	0 6 0 -3 -5 0 5 -2
v:o:topic=meeting far begin	0 -1 0 0 -1 0 -2 9
v:o:topic=meeting far by	0 -17 0 16 -4 0 6 -4
v:o:topic=meeting far by ahead	0 -16 0 15 -4 0 6 -4
v:o:topic=meeting far end	0 0 0 -11 9 0 0 1
v:o:topic=meeting far from	0 18 0 -9 -7 0 0 -1
v:o:topic=meeting far from ahead	0 18 0 -9 -7 0 0 -1
v:o:topic=meeting far have	0 7 0 -12 4 0 0 1
v:o:topic=meeting far no verb	-9 5 -6 3 0 -6 0 0
v:o:topic=meeting far on	0 3 0 3 0 0 0 -7
v:o:topic=meeting far on ahead	0 4 0 1 0 0 0 -6
v:o:topic=meeting far other	0 3 0 8 -6 0 0 -6
v:o:topic=meeting far say	0 13 0 -9 0 0 0 -1
v:o:topic=meeting far sit	0 -1 0 6 0 0 0 0
v:o:topic=meeting far the	0 -4 0 3 11 0 -1 -8
v:o:topic=meeting far the ahead	0 -4 0 3 11 0 -1 -8
v:o:topic=meeting far to	0 -1 0 -2 0 0 0 7
v:o:topic=meeting far to ahead	0 -1 0 -2 0 0 0 7
v:o:topic=meeting far today	0 -11 0 3 0 0 0 8
v:o:topic=meeting from	0 -4 -1 14 -7 0 0 0
v:o:topic=meeting from ahead	0 -3 -1 14 -7 0 0 0
v:o:topic=meeting meet	-1 -14 -1 19 0 -1 0 0
v:o:topic=meeting meets	0 -3 0 -18 14 0 0 9
v:o:topic=meeting meets ahead	0 -3 0 -18 14 0 0 9
v:o:topic=meeting no verb	-6 6 0 -6 8 5 5 -9
v:o:topic=meeting of	0 10 0 -16 -4 3 0 7
v:o:topic=meeting of ahead	0 10 0 -16 -4 3 0 7
v:o:topic=meeting on	-7 -19 -9 12 -8 -5 9 10
v:o:topic=meeting on ahead	-6 -17 -8 14 -8 -5 9 6
v:o:topic=meeting on today	0 -2 0 -1 0 0 0 6
v:o:topic=meeting plan	0 0 0 7 0 0 0 0
v:o:topic=meeting return	0 -5 0 0 0 0 0 8
v:o:topic=meeting run	0 0 0 -9 0 0 0 10
v:o:topic=meeting say	0 -2 0 8 0 0 0 -3
v:o:topic=meeting suspend	0 -2 0 13 -1 0 0 -1
v:o:topic=meeting the	0 0 0 0 -10 0 0 7
v:o:topic=meeting the ahead	0 0 0 0 -10 0 0 7
v:o:topic=meeting today	0 2 0 12 -2 0 0 -13
v:o:topic=meeting until	0 14 0 10 -9 -3 -1 -12
v:o:topic=meeting until ahead	0 15 0 5 -8 -2 -1 -9
v:o:topic=none	-6 15 -4 -3 -20 -32 -4 12
v:o:topic=none 	7 -4 -7 0 -16 -3 -1 8
v:o:topic=none  ahead	9 -16 -4 6 -11 -1 0 6
v:o:topic=none  today	-1 10 0 -6 -1 0 0 2
v:o:topic=none a	0 -11 0 19 0 0 0 -7
v:o:topic=none a ahead	0 -11 0 19 0 0 0 -7
v:o:topic=none after	0 0 0 -17 9 0 0 8
v:o:topic=none after ahead	0 0 0 -17 9 0 0 8
v:o:topic=none agree	0 -8 0 1 0 0 3 0
v:o:topic=none ahead	0 18 0 -18 -12 -25 0 12
v:o:topic=none announce	0 10 0 -5 0 0 0 -4
v:o:topic=none be	7 17 -4 3 -10 -3 -6 -17
v:o:topic=none before	0 15 0 -26 0 0 0 13
v:o:topic=none before ahead	0 4 0 -16 0 0 0 13
v:o:topic=none begin	-4 16 0 -13 0 0 -2 2
v:o:topic=none by	0 -15 0 -14 23 0 2 0
v:o:topic=none by ahead	0 -14 0 -16 23 0 2 0
v:o:topic=none charge	0 18 0 0 -5 0 0 -12
v:o:topic=none confirm	0 -3 0 0 9 0 0 -1
v:o:topic=none date:	0 -9 0 4 0 0 0 4
v:o:topic=none date: today	0 -5 0 8 0 0 0 0
v:o:topic=none desk,	0 -5 0 6 0 0 0 0
v:o:topic=none desk, today	0 -5 0 6 0 0 0 0
v:o:topic=none expect	0 7 0 -5 0 0 0 -1
v:o:topic=none for	0 0 0 -9 0 0 0 12
v:o:topic=none for ahead	0 1 0 -15 0 0 0 14
v:o:topic=none friday	0 19 0 -14 0 0 0 -5
v:o:topic=none friday today	0 19 0 -14 0 0 0 -5
v:o:topic=none friday,	0 3 0 6 0 0 0 -14
v:o:topic=none friday, today	0 6 0 0 0 0 0 -12
v:o:topic=none from	-3 22 0 0 -12 0 0 -23
v:o:topic=none from ahead	-2 26 0 -5 -11 0 0 -21
v:o:topic=none from today	0 -3 0 6 0 0 0 0
v:o:topic=none have	0 -4 0 -1 11 0 -1 -1
v:o:topic=none is	0 -11 0 18 0 0 0 -7
v:o:topic=none is ahead	0 -10 0 15 0 0 0 -5
v:o:topic=none keep	0 0 0 -9 0 0 0 10
v:o:topic=none leave	0 0 0 0 -2 0 0 6
v:o:topic=none make	0 0 0 -12 0 0 0 13
v:o:topic=none monday	0 -6 0 10 0 0 0 0
v:o:topic=none monday today	0 -6 0 10 0 0 0 0
v:o:topic=none monday,	0 -4 0 16 0 0 0 -8
v:o:topic=none monday, today	0 -4 0 15 0 0 0 -8
v:o:topic=none no verb	-13 8 8 0 -27 -16 -17 9
v:o:topic=none of	0 12 0 -1 -2 0 0 -8
v:o:topic=none of ahead	0 7 0 0 -1 0 0 -4
v:o:topic=none on	5 0 11 -18 10 -2 -3 8
v:o:topic=none on ahead	5 -8 12 -13 11 -2 -2 9
v:o:topic=none on today	0 16 0 -12 0 0 0 -3
v:o:topic=none other	0 25 0 -23 0 0 0 -5
v:o:topic=none pay	0 13 0 -6 -4 0 0 -2
v:o:topic=none put	0 -6 0 20 0 0 0 -11
v:o:topic=none return	0 -11 0 2 0 0 0 7
v:o:topic=none run	1 -11 0 14 0 0 0 -5
v:o:topic=none say	0 -12 0 -9 0 0 0 18
v:o:topic=none since	0 11 0 -10 0 0 0 2
v:o:topic=none since ahead	0 12 0 -12 0 0 0 2
v:o:topic=none sit	0 11 0 5 -9 0 0 -11
v:o:topic=none suspend	5 -8 0 11 -4 0 0 -3
v:o:topic=none the	-6 4 6 -21 -11 0 10 14
v:o:topic=none the ahead	-6 5 6 -26 -11 0 10 17
v:o:topic=none the today	0 -1 0 11 0 0 0 -6
v:o:topic=none thursday	0 -5 0 9 0 0 0 -2
v:o:topic=none thursday today	0 -5 0 9 0 0 0 -2
v:o:topic=none thursday,	0 -10 0 10 0 0 0 0
v:o:topic=none thursday, today	0 -6 0 19 0 0 0 -11
v:o:topic=none to	0 -12 0 -19 0 0 0 30
v:o:topic=none to ahead	0 -12 0 -19 0 0 0 30
v:o:topic=none today	-15 -3 -9 20 -20 -4 -5 2
v:o:topic=none tuesday	0 -1 0 8 0 0 0 -2
v:o:topic=none tuesday today	0 -1 0 8 0 0 0 -2
v:o:topic=none tuesday,	0 -5 0 15 0 0 0 -7
v:o:topic=none tuesday, today	0 -5 0 15 0 0 0 -7
v:o:topic=none until	-5 10 -3 6 -16 0 -3 0
v:o:topic=none until ahead	-5 10 -2 5 -16 0 -3 0
v:o:topic=none wednesday	0 -1 0 17 0 0 0 -12
v:o:topic=none wednesday today	0 -1 0 17 0 0 0 -12
v:o:topic=none wednesday,	0 -12 0 0 0 0 0 8
v:o:topic=none wednesday, today	0 -12 0 0 0 0 0 8
v:o:topic=none write	0 0 -3 -6 10 0 0 0
v:o:topic=none |	0 0 0 -8 0 0 0 9
v:o:topic=none | today	0 0 0 -8 0 0 0 9
v:o:topic=none ·	0 -2 0 13 0 0 0 -4
v:o:topic=none · today	0 -2 0 12 0 0 0 -4
v:o:topic=none —	0 -11 0 20 0 0 0 -7
v:o:topic=none — today	0 -11 0 20 0 0 0 -7
v:o:topic=procedure	-10 19 -22 -8 24 -19 -11 -18
v:o:topic=procedure 	0 -7 0 -20 26 0 0 0
v:o:topic=procedure  ahead	0 -5 0 -22 27 0 0 0
v:o:topic=procedure ahead	-8 5 -20 -5 27 -18 -10 -12
v:o:topic=procedure be	-3 -10 0 -1 12 0 0 2
v:o:topic=procedure before	0 8 0 -5 4 0 0 -9
v:o:topic=procedure before ahead	0 8 0 -5 4 0 0 -9
v:o:topic=procedure begin	0 17 -1 -11 -2 0 0 0
v:o:topic=procedure by	0 -6 0 -3 1 0 0 12
v:o:topic=procedure by ahead	0 -6 0 -3 1 0 0 12
v:o:topic=procedure end	0 19 0 -5 -7 0 0 -8
v:o:topic=procedure far	-13 6 -8 -5 -8 7 -1 8
v:o:topic=procedure far 	-1 -16 0 0 -7 12 0 5
v:o:topic=procedure far  ahead	-1 -14 0 -3 -7 12 0 7
v:o:topic=procedure far ahead	-12 11 -7 -14 -6 7 -1 11
v:o:topic=procedure far be	0 1 0 -15 10 0 0 6
v:o:topic=procedure far from	0 12 0 -3 -5 0 0 -1
v:o:topic=procedure far from ahead	0 12 0 -3 -5 0 0 -1
v:o:topic=procedure far no verb	-7 6 -4 -3 -6 10 0 0
v:o:topic=procedure far on	0 4 0 -12 14 0 0 -7
v:o:topic=procedure far on ahead	0 4 0 -12 14 0 0 -6
v:o:topic=procedure far other	0 -1 0 10 -4 0 0 0
v:o:topic=procedure far today	0 -7 0 16 0 0 0 -3
v:o:topic=procedure from	2 6 0 0 -15 0 0 -2
v:o:topic=procedure from ahead	2 15 0 -9 -13 0 0 -1
v:o:topic=procedure have	0 -4 0 1 8 0 0 -11
v:o:topic=procedure no verb	1 13 -5 -23 11 -3 -1 10
v:o:topic=procedure of	0 -12 0 18 -4 0 0 0
v:o:topic=procedure of ahead	0 -12 0 17 -4 0 0 0
v:o:topic=procedure on	0 19 -3 -4 4 0 0 -23
v:o:topic=procedure on ahead	0 22 -3 -7 5 0 0 -22
v:o:topic=procedure on today	0 -3 0 8 0 0 0 0
v:o:topic=procedure other	0 0 0 0 7 0 0 -5
v:o:topic=procedure suspend	-2 -6 0 -2 6 0 0 4
v:o:topic=procedure the	0 -8 0 -6 -1 0 0 18
v:o:topic=procedure the ahead	0 -8 0 -6 -1 0 0 18
v:o:topic=procedure today	0 20 0 -5 -13 0 0 -14
v:o:topic=procedure until	-4 -3 -1 11 -6 0 0 3
v:o:topic=procedure until ahead	-4 -3 -1 11 -6 0 0 3
v:o:topic=sale	-10 2 -6 -11 -15 39 -6 -17
v:o:topic=sale ahead	-10 2 -5 -13 -14 39 -6 -15
v:o:topic=sale be	0 -2 0 -15 0 15 0 3
v:o:topic=sale by	0 -1 0 -3 0 11 0 0
v:o:topic=sale by ahead	0 -1 0 -3 0 11 0 0
v:o:topic=sale far	1 0 0 3 7 0 0 -10
v:o:topic=sale far 	0 -3 0 -2 10 0 0 -2
v:o:topic=sale far ahead	2 1 0 -2 8 0 0 -7
v:o:topic=sale far no verb	2 0 0 -6 9 0 0 -4
v:o:topic=sale far on	0 -7 0 19 0 0 0 -7
v:o:topic=sale far on ahead	0 -7 0 18 0 0 0 -7
v:o:topic=sale far today	0 -3 0 12 0 0 0 -2
v:o:topic=sale have	0 0 0 0 0 8 0 0
v:o:topic=sale no verb	-1 14 0 -7 -4 9 0 -10
v:o:topic=sale on	0 7 0 0 -2 4 0 -11
v:o:topic=sale on ahead	0 7 0 0 -2 4 0 -11
v:o:topic=sale sell	0 -1 0 0 -8 13 0 -4
v:o:topic=sale until	-1 -1 0 0 -1 8 0 0
v:o:topic=sale until ahead	-1 -1 0 0 -1 8 0 0
v:o:topic=signing	-13 -15 -9 26 -3 0 -2 -1
v:o:topic=signing 	0 9 0 -3 0 0 0 -3
v:o:topic=signing  ahead	0 9 0 -3 0 0 0 -2
v:o:topic=signing ahead	-10 -5 -6 5 0 2 0 8
v:o:topic=signing approve	0 -11 0 2 7 0 0 0
v:o:topic=signing be	0 -1 0 11 -3 0 8 -15
v:o:topic=signing before	0 -11 0 13 2 0 0 -5
v:o:topic=signing before ahead	0 -11 0 13 2 0 0 -5
v:o:topic=signing begin	1 -24 0 26 -1 0 0 -1
v:o:topic=signing by	0 -20 -2 0 1 -1 3 10
v:o:topic=signing by ahead	0 -19 -2 0 2 -1 3 10
v:o:topic=signing end	0 -6 0 0 4 0 0 2
v:o:topic=signing expect	0 6 0 -6 0 0 0 1
v:o:topic=signing from	0 2 0 -9 6 0 0 0
v:o:topic=signing have	0 -3 0 10 -9 -1 0 2
v:o:topic=signing it	0 0 0 -5 -2 0 0 11
v:o:topic=signing no verb	-5 0 -5 1 -16 -4 0 16
v:o:topic=signing of	0 -9 0 9 12 0 0 -14
v:o:topic=signing of ahead	0 -4 0 3 12 0 0 -12
v:o:topic=signing on	-7 1 2 11 -6 -3 0 -13
v:o:topic=signing on ahead	-7 1 2 10 -6 -3 0 -12
v:o:topic=signing order	0 -3 0 10 -2 0 0 0
v:o:topic=signing say	0 -1 0 10 0 0 0 -4
v:o:topic=signing sign	-3 15 -4 0 -12 -3 4 -4
v:o:topic=signing signed	0 0 0 10 0 0 0 -4
v:o:topic=signing signed today	0 0 0 7 0 0 0 -3
v:o:topic=signing the	0 -4 0 15 -3 0 -1 -1
v:o:topic=signing the ahead	0 -4 0 15 -3 0 -1 -1
v:o:topic=signing today	0 -27 0 49 -3 0 0 -25
v:o:topic=truce	11 0 -8 -23 -18 -28 -26 36
v:o:topic=truce 	-4 1 0 -10 -7 0 0 15
v:o:topic=truce  ahead	-4 1 0 -12 -7 0 0 16
v:o:topic=truce agree	0 -3 0 26 0 0 0 -20
v:o:topic=truce ahead	13 2 -6 -23 -15 -27 -24 31
v:o:topic=truce be	-6 -18 0 0 -4 -2 0 19
v:o:topic=truce begin	0 14 0 -15 -12 0 0 9
v:o:topic=truce by	0 -4 0 4 12 0 0 -19
v:o:topic=truce by ahead	0 -4 0 3 13 0 0 -18
v:o:topic=truce carry	0 -8 0 -11 -4 0 0 22
v:o:topic=truce charge	0 -2 0 12 0 0 0 -7
v:o:topic=truce end	0 -41 -6 -2 8 0 0 16
v:o:topic=truce ends	0 0 0 -22 1 0 0 21
v:o:topic=truce ends today	0 0 0 -23 0 0 0 25
v:o:topic=truce extend	4 0 0 -9 0 0 0 6
v:o:topic=truce far	-3 -16 -13 2 -1 -9 -6 19
v:o:topic=truce far 	0 6 0 10 -8 0 0 -9
v:o:topic=truce far  ahead	0 12 0 13 -3 0 0 -24
v:o:topic=truce far  today	0 -6 0 1 -1 0 0 4
v:o:topic=truce far ahead	0 0 -9 8 -17 -6 -3 6
v:o:topic=truce far be	3 -3 0 -17 -1 0 0 19
v:o:topic=truce far begin	1 -1 0 9 0 0 0 -10
v:o:topic=truce far by	0 0 0 6 -5 0 0 0
v:o:topic=truce far charge	0 -8 0 6 0 0 0 1
v:o:topic=truce far end	0 -2 0 -17 -3 0 0 24
v:o:topic=truce far friday,	0 -9 0 14 0 0 0 -4
v:o:topic=truce far monday,	0 -6 0 -4 0 0 0 10
v:o:topic=truce far monday, today	0 0 0 -6 0 0 0 6
v:o:topic=truce far no verb	-14 0 -8 -3 3 -6 -3 13
v:o:topic=truce far on	0 1 0 -8 -9 0 0 13
v:o:topic=truce far on ahead	0 2 0 -2 -9 0 0 4
v:o:topic=truce far on today	0 0 0 -11 0 0 0 12
v:o:topic=truce far run	0 0 0 -5 0 0 0 7
v:o:topic=truce far thursday, today	0 0 0 -7 0 0 0 9
v:o:topic=truce far today	-2 -32 0 -5 13 0 0 17
v:o:topic=truce far until	0 -3 0 -10 -1 0 0 18
v:o:topic=truce far until ahead	0 -3 0 -10 -1 0 0 18
v:o:topic=truce far wednesday,	0 0 0 -12 18 0 0 -9
v:o:topic=truce far wednesday, today	0 0 0 -12 18 0 0 -9
v:o:topic=truce for	0 -1 0 -6 0 0 0 9
v:o:topic=truce for ahead	0 -1 0 -6 0 0 0 9
v:o:topic=truce friday,	15 -14 0 -18 -2 0 0 15
v:o:topic=truce friday, ahead	15 -14 0 -18 -2 0 0 15
v:o:topic=truce from	-2 9 -3 0 1 0 0 -5
v:o:topic=truce from ahead	-1 11 -3 -4 1 0 0 -4
v:o:topic=truce have	14 -8 0 -17 -1 0 0 12
v:o:topic=truce is	0 0 0 -2 0 0 0 7
v:o:topic=truce is ahead	0 0 0 -2 0 0 0 7
v:o:topic=truce midnight	0 0 0 -29 0 0 0 30
v:o:topic=truce no verb	4 5 2 -14 -2 -7 -5 12
v:o:topic=truce of	0 6 0 12 0 0 0 -20
v:o:topic=truce of ahead	0 8 0 9 0 0 0 -18
v:o:topic=truce on	0 -5 -3 0 2 -4 -5 9
v:o:topic=truce on ahead	0 -3 -3 -6 3 -4 -5 13
v:o:topic=truce on today	0 -3 0 16 0 0 0 -11
v:o:topic=truce other	0 -4 0 -16 3 0 0 17
v:o:topic=truce out	0 -6 0 -13 0 0 0 18
v:o:topic=truce out ahead	0 -5 0 6 0 0 0 0
v:o:topic=truce return	0 -6 0 4 5 0 0 -5
v:o:topic=truce run	-1 2 0 -4 -4 0 0 8
v:o:topic=truce say	0 4 0 0 0 0 0 -6
v:o:topic=truce since	0 0 0 13 0 0 0 -11
v:o:topic=truce since ahead	0 0 0 12 0 0 0 -11
v:o:topic=truce tell	0 21 0 -15 0 0 0 -7
v:o:topic=truce the	-2 -20 6 9 0 0 0 0
v:o:topic=truce the ahead	-2 -20 6 8 0 0 0 0
v:o:topic=truce to	5 0 -2 4 -11 0 0 0
v:o:topic=truce to ahead	5 0 -2 4 -11 0 0 0
v:o:topic=truce today	-1 -3 0 -4 -2 0 0 13
v:o:topic=truce tuesday,	0 8 0 -16 0 0 0 5
v:o:topic=truce tuesday, ahead	0 8 0 -16 0 0 0 5
v:o:topic=truce until	-2 -23 5 4 -13 -2 -5 16
v:o:topic=truce until ahead	-2 -23 5 4 -13 -2 -5 16
v:r1="	-2 1 0 -8 -4 0 0 15
v:r1=" & d:ahead	-2 1 0 -8 -4 0 0 15
v:r1='s	13 26 0 -23 -2 0 0 -6
v:r1='s & d:ahead	14 -6 0 -4 0 0 0 1
v:r1='s & d:today	0 34 0 -23 -1 0 0 -18
v:r1=(	2 -2 -1 4 -6 0 0 3
v:r1=( & d:ahead	2 2 0 -18 -5 0 0 15
v:r1=( & d:today	0 -8 0 29 0 0 0 -17
v:r1=)	0 16 0 2 0 0 0 -16
v:r1=) & d:ahead	0 7 0 19 0 0 0 -26
v:r1=) & d:today	0 10 0 -15 0 0 0 7
v:r1=,	4 -2 -7 -29 15 4 3 26
v:r1=, & d:ahead	1 -3 -4 -22 12 6 5 17
v:r1=, & d:today	5 1 -3 -19 9 0 -1 21
v:r1=-	0 -10 0 25 0 0 0 -12
v:r1=- & d:today	0 -10 0 25 0 0 0 -12
v:r1=.	6 13 3 -16 -5 1 -13 14
v:r1=. & d:ahead	5 10 6 -23 -1 3 -9 18
v:r1=. & d:today	5 6 -6 11 -19 -3 -2 -10
v:r1=:	1 -13 -10 4 -3 -4 -2 15
v:r1=: & d:ahead	1 -14 -9 0 -1 -4 -2 18
v:r1=: & d:today	0 0 0 9 -1 0 0 -7
v:r1=; & d:today	0 -4 0 9 0 0 0 -1
v:r1=<end>	-14 -2 -13 2 8 -12 -4 8
v:r1=<end> & d:ahead	-7 10 -5 -22 12 -5 0 12
v:r1=<end> & d:today	-18 -25 -14 46 -6 -8 -8 -7
v:r1=<goods>	0 -12 0 14 3 0 0 -7
v:r1=<goods> & d:ahead	0 -3 0 5 4 0 0 -7
v:r1=<level>	0 32 0 -18 -4 0 0 -14
v:r1=<level> & d:ahead	0 39 0 -28 -4 0 0 -8
v:r1=<level> & d:today	0 -10 0 15 0 0 0 -3
v:r1=<name>	0 3 -3 -9 1 0 0 8
v:r1=<name> & d:ahead	0 4 -2 -12 1 0 0 9
v:r1=<not>	0 -3 -1 -9 2 -3 1 15
v:r1=<not> & d:ahead	0 -2 -1 -1 2 -3 1 6
v:r1=<not> & d:today	0 0 0 -9 0 0 0 10
v:r1=<number>	0 -15 0 18 5 0 0 -10
v:r1=<number> & d:ahead	0 -14 0 17 5 0 0 -9
v:r1=<person>	0 -26 0 19 0 0 0 4
v:r1=<person> & d:ahead	0 -26 0 18 0 0 0 5
v:r1=<quality>	0 10 0 -17 0 0 0 8
v:r1=<quality> & d:ahead	0 10 0 -19 0 0 0 9
v:r1=<seat>	-1 -4 0 11 0 0 0 0
v:r1=<seat> & d:ahead	-1 -4 0 11 0 0 0 0
v:r1=<v-bear>	0 11 -4 -3 1 0 0 -8
v:r1=<v-bear> & d:ahead	0 15 -4 -11 1 0 0 -5
v:r1=<v-bear> & d:today	0 -6 0 10 0 0 0 0
v:r1=<v-begin>	0 -4 0 7 5 0 0 -10
v:r1=<v-begin> & d:ahead	0 -2 0 5 5 0 0 -9
v:r1=<v-down>	0 -22 0 16 0 0 0 5
v:r1=<v-down> & d:ahead	0 -22 0 16 0 0 0 5
v:r1=<v-end>	0 -3 0 -8 0 0 0 14
v:r1=<v-end> & d:ahead	0 -3 0 -8 0 0 0 14
v:r1=<v-impose> & d:ahead	0 0 0 -3 0 0 0 7
v:r1=<v-impose> & d:today	0 -4 0 12 0 0 0 -3
v:r1=<v-propose>	0 -9 0 14 0 0 0 -3
v:r1=<v-say>	0 0 0 9 0 0 0 -4
v:r1=<v-say> & d:today	0 -4 0 8 0 0 0 0
v:r1=<v-stay>	0 -2 0 10 0 0 0 -3
v:r1=<v-stay> & d:ahead	0 -1 0 9 0 0 0 -2
v:r1=<v-up>	0 0 0 1 6 0 0 -7
v:r1=<v-up> & d:ahead	0 0 0 1 6 0 0 -7
v:r1=?	8 -19 -8 9 -10 -1 -1 13
v:r1=? & d:ahead	9 -16 -7 2 -10 -1 -1 17
v:r1=? & d:today	0 -5 0 15 0 0 0 -7
v:r1=a & d:ahead	4 6 0 -3 0 0 0 -5
v:r1=after & d:ahead	0 8 0 -5 -2 0 0 0
v:r1=after & d:today	0 -5 0 17 0 0 0 -10
v:r1=afternoon	0 -2 0 8 0 0 0 -2
v:r1=an	1 -9 0 -11 0 0 0 17
v:r1=and	-2 30 1 -12 -27 -1 -3 -7
v:r1=and & d:ahead	-1 27 2 -1 -24 -1 -2 -23
v:r1=and & d:today	0 8 0 -17 0 0 0 17
v:r1=are	-2 3 1 1 0 0 0 -9
v:r1=are & d:ahead	-1 0 2 1 1 0 0 -7
v:r1=as	0 -11 0 5 1 0 0 1
v:r1=as & d:ahead	0 -7 0 0 1 0 0 3
v:r1=as & d:today	0 -2 0 7 0 0 0 -1
v:r1=at	1 0 -3 -6 -3 -1 -3 13
v:r1=at & d:ahead	1 2 -3 -7 -3 0 -2 11
v:r1=both	0 -1 0 -8 5 0 0 5
v:r1=both & d:ahead	0 -1 0 -8 5 0 0 5
v:r1=by	0 2 0 11 -5 0 0 -8
v:r1=by & d:ahead	0 3 0 8 -5 0 0 -6
v:r1=call	0 -8 0 11 0 0 0 -1
v:r1=come	0 -8 0 9 0 0 0 0
v:r1=end	0 -2 0 -9 0 0 0 14
v:r1=end & d:ahead	0 -2 0 -9 0 0 0 14
v:r1=evening	0 -4 0 32 -6 0 0 -26
v:r1=evening & d:ahead	0 -2 0 29 -6 0 0 -24
v:r1=for	0 1 0 1 -6 0 4 0
v:r1=for & d:ahead	0 4 0 -1 -6 0 4 0
v:r1=for & d:today	0 -3 0 6 0 0 0 -1
v:r1=from	0 5 0 3 -3 0 0 -8
v:r1=from & d:ahead	0 7 0 -1 -2 0 0 -2
v:r1=from & d:today	0 0 0 10 0 0 0 -5
v:r1=go	0 0 0 0 6 0 0 -6
v:r1=go & d:ahead	0 0 0 0 6 0 0 -6
v:r1=has	0 -6 0 13 -2 0 0 0
v:r1=has & d:ahead	0 -6 0 13 -2 0 0 0
v:r1=he	0 -2 0 11 -1 0 0 -2
v:r1=he & d:ahead	0 0 0 7 -1 0 0 -1
v:r1=if	-1 19 0 -10 0 0 0 -9
v:r1=if & d:ahead	-1 23 0 -15 0 0 0 -8
v:r1=in	0 5 -1 16 -11 0 -2 -16
v:r1=in & d:ahead	0 0 -1 24 -10 0 -2 -14
v:r1=in & d:today	0 7 0 -4 0 0 0 0
v:r1=instead	0 0 0 -4 0 0 0 7
v:r1=instead & d:ahead	0 0 0 -4 0 0 0 7
v:r1=is	10 -2 1 -2 0 0 0 -2
v:r1=is & d:ahead	11 0 1 -10 0 0 0 0
v:r1=is & d:today	0 -2 0 16 0 0 0 -9
v:r1=it	-6 0 -1 14 -14 0 0 -3
v:r1=it & d:ahead	-5 6 -1 3 -13 0 0 0
v:r1=it & d:today	0 -13 0 24 0 0 0 -8
v:r1=last	0 -3 0 7 0 0 0 0
v:r1=last & d:ahead	0 -3 0 7 0 0 0 0
v:r1=next	10 -6 0 -7 8 0 0 -2
v:r1=next & d:ahead	11 -5 0 -8 8 0 0 -2
v:r1=night	0 -12 9 2 -4 0 0 1
v:r1=night & d:ahead	0 -12 9 2 -4 0 0 1
v:r1=noon	0 -7 0 10 0 0 0 0
v:r1=of	5 -3 -3 -2 -7 0 0 11
v:r1=of & d:ahead	5 -3 -3 -2 -7 0 0 11
v:r1=on	-1 7 0 3 0 0 0 -9
v:r1=on & d:ahead	-1 8 0 0 0 0 0 -5
v:r1=on & d:today	0 0 0 6 0 0 0 -3
v:r1=or	0 -3 0 9 -4 1 0 -3
v:r1=or & d:ahead	0 -1 0 7 -4 1 0 -3
v:r1=our	0 -14 0 19 2 0 0 -9
v:r1=our & d:ahead	0 -12 0 16 2 0 0 -9
v:r1=over	0 -4 0 6 0 0 0 0
v:r1=pay	0 9 -1 -9 6 0 0 -5
v:r1=pay & d:ahead	0 10 -1 -11 6 0 0 -4
v:r1=published	11 -1 0 -7 0 0 0 0
v:r1=published & d:today	11 0 0 -9 0 0 0 0
v:r1=say	0 -2 0 9 0 0 0 -2
v:r1=that	-5 8 -8 6 -13 0 -1 0
v:r1=that & d:ahead	-3 0 -7 6 -11 0 0 7
v:r1=that & d:today	0 11 0 0 -1 0 0 -15
v:r1=the	-13 -8 -6 6 -4 -4 0 12
v:r1=the & d:ahead	-11 7 -6 -9 -2 -4 0 11
v:r1=the & d:today	0 -35 0 32 0 0 0 1
v:r1=there	0 -12 0 17 0 0 0 -4
v:r1=there & d:ahead	0 -12 0 17 0 0 0 -4
v:r1=they	0 -6 0 1 -3 0 0 10
v:r1=they & d:today	0 -4 0 0 0 0 0 6
v:r1=to	-11 16 -10 -4 -6 3 4 -8
v:r1=to & d:ahead	-10 19 -10 -8 -6 3 5 -7
v:r1=to & d:today	0 -6 0 10 0 0 0 0
v:r1=under	0 0 0 0 0 0 0 6
v:r1=under & d:ahead	0 0 0 0 0 0 0 6
v:r1=unless	-2 9 2 -8 3 0 0 -4
v:r1=unless & d:ahead	-2 9 2 -11 3 0 0 -2
v:r1=until	0 -2 0 0 7 0 0 -1
v:r1=until & d:ahead	0 -2 0 0 7 0 0 -1
v:r1=was	0 0 0 0 -3 0 0 6
v:r1=was & d:ahead	0 0 0 0 -3 0 0 6
v:r1=we	0 0 0 -5 0 0 9 0
v:r1=we & d:ahead	0 0 0 -7 0 0 9 0
v:r1=when	0 -2 0 8 0 0 0 -2
v:r1=whether	0 0 0 -23 5 0 0 20
v:r1=will	0 -7 6 3 0 0 0 -1
v:r1=will & d:ahead	0 -7 6 3 0 0 0 -1
v:r1=with	0 0 7 4 0 0 0 -9
v:r1=with & d:ahead	0 2 7 -3 0 0 0 -4
v:r1=with & d:today	0 -3 0 11 0 0 0 -5
v:r1=without	0 11 0 -7 -4 0 0 3
v:r1=without & d:ahead	0 12 0 0 -3 0 0 -8
v:r1=without & d:today	0 0 0 -9 0 0 0 10
v:r1=—	-4 -5 -3 18 5 0 0 -9
v:r1=— & d:ahead	0 3 -1 1 9 0 0 -9
v:r1=— & d:today	0 -13 0 22 -4 0 0 -1
v:t0=future	-8 11 -5 -12 5 -11 -10 11
v:t0=future-not	0 -24 0 0 20 0 0 0
v:t0=future-passive	0 5 5 -15 4 -4 -3 3
v:t0=modal	-2 -4 -8 12 -7 -11 0 3
v:t0=modal-not	0 -1 0 6 4 0 0 -10
v:t0=modal-passive	-8 -8 0 4 6 3 0 1
v:t0=past	-12 -20 0 24 9 -4 1 -11
v:t0=past-not	0 1 0 6 0 0 0 -9
v:t0=past-passive	-6 -2 -1 18 -12 0 0 -2
v:t0=perfect	3 -13 -12 5 12 -6 -3 0
v:t0=perfect-passive	0 2 -1 3 -4 6 -1 -4
v:t0=pluperfect	-3 -23 -1 19 11 -1 0 -1
v:t0=pluperfect-passive	0 0 0 5 -8 3 0 -5
v:t0=present	1 14 -2 -25 -1 1 -6 20
v:t0=present-not	0 8 0 6 -4 0 -7 -6
v:t0=present-passive	2 0 0 -16 4 -7 -9 18
v:t0=present-passive-not	0 0 0 -7 1 0 0 5
v:t:loose	4 12 -5 -13 -19 1 2 9
v:t:loose & d:ahead	6 6 -3 -12 -16 3 3 9
v:t:loose & d:today	-1 13 0 -5 -5 0 0 0
v:t:loose-l	4 -2 -5 -5 -14 1 3 13
v:t:loose-l0	0 0 0 -6 0 0 0 8
v:t:loose-l1	10 23 -5 -6 -5 -5 5 -19
v:t:loose-l3	3 -6 -3 -10 -3 -4 2 20
v:t:loose-r	1 19 0 -15 -5 0 5 -5
v:t:loose-r1	0 10 -1 -20 8 0 3 4
v:t:loose-r2	0 25 -4 -17 8 3 -5 -8
v:t:loose-r3	1 12 6 -2 -13 -1 -3 -7
v:t:more	0 -3 6 -1 -24 -19 3 15
v:t:more & d:ahead	-5 2 7 -11 -22 -17 4 23
v:t:more & d:today	9 -17 0 33 -3 0 0 -25
v:t:more-in	0 -16 0 12 3 0 0 0
v:t:more-in0	0 -16 0 12 3 0 0 0
v:t:more-l	0 2 4 -7 -15 -9 -19 18
v:t:more-l0	0 -18 0 11 -5 0 0 5
v:t:more-l1	-6 9 14 -17 -11 1 -3 9
v:t:more-l2	0 0 0 18 -1 -8 -3 -15
v:t:more-l3	4 8 -12 -23 0 -3 -6 23
v:t:more-r	5 -3 2 3 -19 -9 13 0
v:t:more-r0	0 2 0 -15 0 0 0 16
v:t:more-r1	0 -28 2 34 8 0 6 -31
v:t:more-r2	0 6 0 -1 -30 0 7 3
v:t:more-r3	3 0 -9 10 -12 -1 3 -5
v:t:quiet	19 -12 -11 -7 2 -1 0 5
v:t:quiet & d:ahead	19 -10 -10 -11 2 -1 0 6
v:t:quiet-l	20 -12 -10 -6 3 -1 0 2
v:t:quiet-l1	12 3 -2 -4 5 0 0 -10
v:t:quiet-l2	0 -13 0 0 -6 0 0 13
v:t:quiet-l3	7 0 0 10 -8 0 0 -6
v:t:quiet-r3	0 -3 0 -2 0 0 0 6
v:t:truce	-6 -19 -11 -16 0 -19 -14 43
v:t:truce & d:ahead	-4 -17 -9 -16 3 -17 -12 38
v:t:truce & d:today	-1 -1 0 -5 -8 0 0 15
v:t:truce-l	-4 -12 -24 -9 -7 -12 -15 34
v:t:truce-l2	-1 13 -11 -3 -20 -2 -3 6
v:t:truce-l3	10 -31 -10 -12 4 -1 -1 27
v:t:truce-r	1 -18 3 -7 5 -4 0 16
v:t:truce-r1	-7 -3 0 0 5 0 0 3
v:t:truce-r2	7 -22 6 -32 0 0 4 30
v:t:truce-r3	-1 -6 0 9 6 0 0 -3
v:t:verb	9 0 3 -3 -4 4 -18 -3
v:t:verb & d:ahead	10 -5 4 -5 -3 4 -17 1
v:t:verb & d:today	-1 14 0 2 0 0 0 -21
v:t:verb-l	14 -14 5 1 0 2 -12 -5
v:t:verb-l1	21 3 2 -30 0 0 -2 6
v:t:verb-l2	-14 -14 -7 15 16 5 -1 -11
v:t:verb-l3	7 -1 9 5 -4 -1 -1 -13
v:t:verb-r	-15 7 -3 3 -10 0 -4 3
v:t:verb-r1	-3 13 0 -11 -1 0 0 4
v:t:verb-r3	-7 0 0 0 0 0 -1 10
v:v0=accept	0 0 0 -3 8 0 0 0
v:v0=add	0 -3 0 10 -1 0 0 -2
v:v0=agree	0 -15 0 10 -8 0 -4 10
v:v0=announce	-2 6 0 7 -15 -1 0 -2
v:v0=answer	0 -10 0 0 11 0 0 -2
v:v0=apply	6 0 -1 0 -1 0 0 -1
v:v0=approve	0 -10 0 -4 0 0 0 14
v:v0=be	-3 -11 -12 -1 1 8 9 5
v:v0=begin	-6 20 0 -7 6 0 0 -24
v:v0=bring	0 13 0 -14 0 0 0 5
v:v0=call	0 -3 0 7 0 0 0 0
v:v0=carry	0 -6 0 15 -8 0 0 -1
v:v0=charge	0 8 0 -11 9 0 0 -1
v:v0=clear	0 1 -1 -3 -2 0 0 7
v:v0=collect	0 -1 0 -5 3 0 0 6
v:v0=come	-1 -17 0 8 -10 0 2 12
v:v0=confirm	0 -15 0 3 6 0 0 1
v:v0=continue	0 17 0 -14 -2 0 0 0
v:v0=cut	0 6 0 3 0 0 0 -12
v:v0=die	0 0 0 -20 0 0 0 21
v:v0=discuss	0 -4 0 3 -5 0 0 6
v:v0=double	0 3 0 -7 0 0 0 5
v:v0=drop	0 14 0 -14 -1 0 0 1
v:v0=end	3 -12 8 4 2 -3 -3 -1
v:v0=enter	2 -7 6 4 4 0 0 -17
v:v0=expect	0 31 0 -10 -17 0 0 -1
v:v0=expire	-4 0 -1 4 -9 0 0 3
v:v0=extend	2 -10 2 4 -4 0 0 0
v:v0=face	0 1 0 -7 0 1 0 5
v:v0=fall	-1 22 0 -5 -7 0 0 -9
v:v0=get	0 0 0 -13 19 0 0 -1
v:v0=go	0 -15 0 7 -9 0 -1 17
v:v0=have	6 -22 -9 -7 20 0 0 0
v:v0=hold	0 -5 7 -7 1 0 0 7
v:v0=impose	5 11 0 -13 -7 0 0 -7
v:v0=keep	0 0 0 -12 0 0 0 17
v:v0=land	0 14 0 -4 -4 0 0 -4
v:v0=lapse	2 -1 -9 15 3 0 0 -14
v:v0=let	0 7 0 -7 -1 9 0 -4
v:v0=lose	0 -4 0 -11 0 0 0 16
v:v0=lower	0 -14 6 19 -6 0 0 -5
v:v0=make	0 0 0 0 -7 0 0 2
v:v0=meet	0 -11 -1 10 0 -1 0 3
v:v0=offer	0 -3 0 7 0 0 0 -2
v:v0=order	0 4 0 4 -2 0 0 -6
v:v0=other	-6 -6 3 3 18 -10 -6 -10
v:v0=pause	0 -3 0 -7 0 0 0 12
v:v0=pay	-2 16 -6 8 0 0 0 -31
v:v0=place	0 -1 0 7 -2 0 0 0
v:v0=plan	0 -12 0 7 2 0 0 1
v:v0=post	0 -5 0 10 0 0 0 -2
v:v0=prepare	0 0 0 -6 0 0 0 6
v:v0=promise	0 -10 0 15 0 0 0 -2
v:v0=propose	0 -2 0 -14 7 0 0 10
v:v0=put	2 8 6 -11 -1 6 -4 -7
v:v0=reach	0 1 0 -5 12 0 0 -5
v:v0=reply	0 -3 0 6 0 0 0 0
v:v0=report	0 -7 0 -4 14 0 0 -3
v:v0=return	0 9 0 9 0 0 -1 -18
v:v0=rise	0 10 0 2 -5 0 0 -15
v:v0=rule	-8 0 0 0 0 0 0 7
v:v0=run	0 -15 0 -1 -8 -1 0 17
v:v0=say	-4 0 2 -5 -23 -1 0 20
v:v0=see	0 -6 0 19 -3 0 0 -7
v:v0=set	0 -1 0 8 -4 5 4 -15
v:v0=sign	-2 5 -4 1 -7 -2 5 0
v:v0=sit	-2 6 0 4 14 0 0 -26
v:v0=stand	0 -1 0 11 0 0 0 -4
v:v0=start	0 11 -1 2 -1 0 0 -15
v:v0=state	0 3 0 -13 11 0 0 0
v:v0=stay	8 -3 9 1 8 0 0 -23
v:v0=stop	0 -3 -1 -6 0 0 0 15
v:v0=strike	0 0 0 -14 0 0 0 16
v:v0=suspend	0 7 -7 9 5 0 -1 -19
v:v0=take	0 7 -1 -2 1 -1 0 -3
v:v0=tell	0 21 0 -15 -7 7 0 0
v:v0=threaten	-4 -5 0 4 11 0 0 -10
v:v0=want	0 -8 0 2 -8 0 7 5
v:v0=write	0 -19 5 0 7 0 0 0
v:v1=accept	0 0 0 -2 7 0 0 0
v:v1=add	0 -3 0 10 -1 0 0 -2
v:v1=agree	0 -1 0 15 -1 0 0 -9
v:v1=announce	-2 6 0 7 -15 -1 0 -2
v:v1=answer	0 -10 0 0 11 0 0 -2
v:v1=apply	6 0 -1 0 -1 0 0 -1
v:v1=approve	0 -14 0 -3 6 0 0 12
v:v1=ask	0 2 0 0 0 0 0 -8
v:v1=be	-3 -11 -11 -1 -1 8 10 7
v:v1=begin	-10 23 -3 1 0 0 0 -39
v:v1=bring	0 12 0 -13 0 0 0 4
v:v1=call	0 -3 0 13 0 0 0 -8
v:v1=carry	0 -8 0 11 -9 0 0 1
v:v1=charge	0 10 1 -11 7 0 0 -4
v:v1=clear	0 0 -1 0 -2 0 0 6
v:v1=collect	0 0 0 -7 4 0 0 5
v:v1=come	-1 -17 -1 9 -10 0 2 11
v:v1=confirm	0 -15 0 3 6 0 0 1
v:v1=continue	0 17 0 -14 -2 0 0 0
v:v1=cut	0 4 0 5 0 0 0 -12
v:v1=die	0 0 0 -21 0 0 0 22
v:v1=discuss	0 -4 0 4 -6 0 0 6
v:v1=double	0 3 0 -7 0 0 0 5
v:v1=drop	0 14 0 -14 -1 0 0 1
v:v1=end	3 -15 5 8 1 -3 -3 -1
v:v1=enter	3 7 12 -6 0 0 0 -26
v:v1=expect	0 12 0 0 -4 0 -1 -2
v:v1=expire	-4 0 3 3 -9 0 0 1
v:v1=extend	1 -13 0 3 -6 0 -1 3
v:v1=face	0 1 0 -6 0 1 0 5
v:v1=fall	-1 17 0 -5 -4 0 0 -4
v:v1=get	0 -1 0 -12 19 0 0 -2
v:v1=go	0 -14 0 0 -14 0 -3 29
v:v1=have	7 -30 -9 -9 21 0 0 5
v:v1=hold	0 -9 7 -1 0 0 0 4
v:v1=impose	5 0 0 4 -7 0 0 -8
v:v1=introduce	0 -12 0 16 0 0 0 -2
v:v1=kick	2 7 0 -8 0 0 0 0
v:v1=land	0 14 0 -4 -4 0 0 -4
v:v1=lapse	2 -2 -9 10 2 0 0 -7
v:v1=leave	0 0 -1 10 -4 0 0 0
v:v1=let	0 7 0 -7 -1 9 0 -4
v:v1=levy	0 14 0 -8 -1 0 0 0
v:v1=lose	0 -13 0 1 0 0 0 12
v:v1=lower	0 5 0 6 -7 0 0 -5
v:v1=make	12 7 0 -9 -10 0 0 0
v:v1=meet	-1 -13 -1 16 0 -1 0 0
v:v1=order	0 3 0 7 -5 0 0 -7
v:v1=other	-5 -5 4 2 19 -10 -5 -11
v:v1=pause	0 -3 0 -7 0 0 0 12
v:v1=pay	-2 12 -8 8 -5 0 0 -18
v:v1=place	0 -1 0 7 -2 0 0 0
v:v1=post	0 -5 0 10 0 0 0 -2
v:v1=promise	0 -9 0 11 0 0 0 0
v:v1=propose	0 -4 0 -16 12 0 0 7
v:v1=put	2 16 -3 -9 -1 6 -3 -11
v:v1=reach	0 -3 0 -4 11 0 0 0
v:v1=reduce	0 10 0 -2 -2 0 0 -2
v:v1=report	0 -8 0 -5 17 0 0 -4
v:v1=return	0 -9 0 9 0 0 -1 3
v:v1=review	0 -9 0 10 0 0 0 0
v:v1=rise	0 13 0 0 -5 0 0 -15
v:v1=rule	-8 0 0 0 0 0 0 7
v:v1=run	0 -21 0 1 -9 -2 0 17
v:v1=say	-4 0 2 -4 -22 -1 0 20
v:v1=see	0 -5 0 9 -3 0 0 0
v:v1=sell	0 -1 0 2 -4 7 0 -3
v:v1=set	0 -1 0 8 -4 5 4 -15
v:v1=shelve	5 -4 0 -8 -1 0 0 9
v:v1=sign	-4 9 4 -2 -14 -4 4 1
v:v1=sit	-3 2 0 9 12 0 0 -27
v:v1=stand	0 -1 0 11 0 0 0 -4
v:v1=start	-1 24 -2 -3 -5 0 0 -24
v:v1=state	0 2 0 -12 11 0 0 0
v:v1=stay	10 -7 0 5 9 0 0 -20
v:v1=stop	0 -6 0 -13 7 0 0 13
v:v1=strike	0 0 0 -13 0 0 0 15
v:v1=suspend	0 3 0 -10 10 -1 -2 -1
v:v1=tell	0 28 0 -19 -10 2 0 0
v:v1=want	0 -5 0 -2 -2 0 8 4
v:v1=write	0 -20 4 0 11 0 0 0
verbless	-8 2 0 7 1 -9 -15 1
vt0=agree past	0 0 0 -8 0 0 0 13
vt0=agree present	0 -1 0 11 0 0 0 -7
vt0=announce past	-6 7 0 0 -4 0 0 0
vt0=announce pluperfect	0 -11 0 13 0 0 0 0
vt0=apply present	0 0 0 -6 0 0 0 8
vt0=ask past	0 8 0 -5 0 0 0 0
vt0=be future	0 6 0 -7 2 0 0 0
vt0=be modal	-1 4 0 -3 6 0 5 -10
vt0=be perfect	2 0 0 -2 -3 0 -1 8
vt0=be present	-1 -3 -3 7 0 1 -4 -2
vt0=begin future	0 5 0 -14 6 0 0 0
vt0=begin past	0 -4 0 12 0 0 0 -5
vt0=begin present	-1 1 0 3 5 0 0 -10
vt0=carry modal	0 -5 0 -6 0 0 0 10
vt0=charge future	0 1 0 -8 -4 0 0 9
vt0=charge modal	0 3 0 0 0 0 0 -6
vt0=charge perfect	0 -3 0 10 -1 0 0 -2
vt0=collect future	0 -1 0 -2 0 0 0 6
vt0=come future	0 6 0 -1 0 0 0 -1
vt0=come modal	-2 -14 0 -4 0 0 0 19
vt0=come present	1 -5 0 9 -3 0 3 -5
vt0=continue future	0 -1 0 9 -1 0 0 -2
vt0=continue present	0 7 0 -8 0 0 0 0
vt0=cut future	0 9 0 -6 0 0 0 -1
vt0=die present	0 5 0 -13 0 0 0 4
vt0=discuss future	0 -3 0 3 -5 0 0 6
vt0=drop present	0 12 0 -11 0 0 0 0
vt0=end future	0 0 0 8 0 0 0 -6
vt0=end modal	0 7 0 5 -1 0 0 -8
vt0=end past	0 0 0 7 0 0 0 -5
vt0=enter past	0 -7 0 3 7 0 0 -3
vt0=expect past	0 7 0 -8 0 0 0 2
vt0=expect present	0 13 0 2 -12 0 0 -2
vt0=expire future	0 0 -4 -11 0 0 0 18
vt0=expire past	0 0 0 14 0 0 0 -14
vt0=expire present	-4 4 3 5 -3 0 0 -7
vt0=extend modal	0 -2 0 -10 0 0 0 12
vt0=extend past	0 0 0 9 0 0 0 -5
vt0=extend perfect	0 0 0 14 -1 0 0 -11
vt0=fall present	0 0 0 8 -3 0 0 -1
vt0=get present	0 -2 0 8 0 0 0 -7
vt0=go past	0 -6 0 9 0 0 0 0
vt0=go present	0 5 0 -8 0 0 0 7
vt0=have past	0 0 0 -3 12 0 0 -5
vt0=have present	0 -5 -5 8 -7 0 0 0
vt0=hold future	-2 -5 0 3 9 0 0 -7
vt0=hold present	-1 0 8 -24 0 0 0 19
vt0=keep past	0 0 0 -10 0 0 0 11
vt0=keep present	0 -3 0 8 0 0 0 -2
vt0=lapse present	2 -7 -5 5 6 0 0 -4
vt0=leave past	0 1 0 -4 6 0 0 0
vt0=leave present	0 0 0 -1 0 0 0 7
vt0=lose past	0 -5 0 -7 0 0 0 12
vt0=lower present	0 -8 0 11 0 0 0 0
vt0=make past	0 -1 0 8 0 0 0 -3
vt0=make present	2 -2 0 -10 0 0 0 11
vt0=meet future	0 0 0 15 -4 0 0 -5
vt0=meet past	0 0 0 -6 0 0 0 9
vt0=meet present	0 0 0 0 6 0 0 0
vt0=other future	5 -1 6 -13 1 0 0 4
vt0=other modal	-5 -7 -2 12 11 -1 0 -12
vt0=other past	0 0 0 8 -2 0 0 -2
vt0=other perfect	0 0 0 -11 19 0 0 -4
vt0=other pluperfect	0 -4 0 17 -9 0 0 -2
vt0=other present	-2 -2 5 8 -15 0 0 3
vt0=pay future	0 -6 0 8 3 0 0 -6
vt0=pay present	0 14 0 -13 -3 0 0 4
vt0=place present	0 -1 0 7 -2 0 0 0
vt0=plan pluperfect	0 -5 0 6 0 0 0 0
vt0=promise perfect	0 0 0 8 -4 0 0 0
vt0=propose past	0 0 0 -7 0 0 0 8
vt0=put future	0 5 0 -2 -11 0 0 6
vt0=put perfect	-4 1 0 -7 4 3 0 0
vt0=put present	9 0 5 0 0 0 0 -20
vt0=raise modal	0 8 0 -2 0 0 0 -3
vt0=reach modal	0 0 0 -1 6 0 0 -4
vt0=reach present	0 0 0 0 7 0 0 -2
vt0=receive present	0 0 0 -9 12 0 0 0
vt0=remain present	-2 -5 0 0 3 0 0 6
vt0=report future	0 -4 0 -7 15 0 0 -1
vt0=resume present	0 8 0 -13 0 0 0 4
vt0=return future	0 6 0 0 0 0 0 -7
vt0=return present	0 0 0 7 -5 0 -1 0
vt0=run future	0 8 0 -15 0 0 0 7
vt0=run modal	0 0 0 10 0 0 0 -7
vt0=say future	0 0 0 -8 0 0 0 11
vt0=say past	0 0 0 11 -13 0 0 0
vt0=see future	0 0 0 7 0 0 0 -1
vt0=see present	0 -2 0 8 0 0 0 -1
vt0=set present	0 0 0 5 -1 5 0 -10
vt0=sign future	0 -6 0 10 -6 0 0 0
vt0=sign modal	0 -7 0 14 -3 0 0 0
vt0=sign pluperfect	0 12 0 -12 0 0 0 0
vt0=sign present	0 -6 0 0 5 0 1 0
vt0=sit future	0 -1 0 6 0 0 0 0
vt0=sit present	0 7 0 2 6 0 0 -18
vt0=sleep present	7 -1 0 -3 -4 0 0 3
vt0=start modal	0 -4 0 8 0 0 0 0
vt0=state past	0 6 0 -15 11 0 0 0
vt0=stay future	0 6 2 2 0 0 0 -12
vt0=stay past	9 0 0 -3 0 0 0 -2
vt0=stay present	-4 -8 0 12 -2 0 0 0
vt0=stop present	0 -1 0 0 0 0 0 6
vt0=suspend future	0 -3 0 -3 9 0 0 0
vt0=suspend past	5 12 0 -7 0 0 0 -9
vt0=suspend perfect	0 3 -3 -4 -4 0 0 7
vt0=suspend present	-2 0 -1 20 -8 0 0 -10
vt0=take future	-1 0 0 7 0 0 0 -4
vt0=take modal	0 -7 0 7 0 0 0 0
vt0=take past	0 -11 0 12 0 0 0 0
vt0=take present	1 7 0 -17 6 0 0 2
vt0=tell past	0 0 0 4 -7 0 0 0
vt0=tell pluperfect	0 5 0 -6 0 3 0 0
vt0=threaten past	0 6 0 -2 0 0 0 0
vt0=threaten pluperfect	0 -16 0 10 5 0 0 0
vt0=want present	0 0 0 -1 0 0 8 -1
vt0=write past	0 -10 0 -3 4 0 0 8
vt1=agree past	0 6 0 -8 0 0 0 1
vt1=agree present	0 0 0 11 0 0 0 -7
vt1=announce past	-6 8 0 0 -4 0 0 0
vt1=announce pluperfect	0 -11 0 13 0 0 0 0
vt1=apply present	0 0 0 -7 0 0 0 8
vt1=ask past	0 8 0 -5 0 0 0 0
vt1=be future	0 7 0 -2 -3 0 0 1
vt1=be modal	-1 4 0 -3 6 0 5 -10
vt1=be perfect	2 0 0 -2 -3 0 -1 8
vt1=be present	-1 -4 -3 7 0 1 -4 -2
vt1=begin future	0 3 0 -7 3 0 0 0
vt1=begin past	0 -3 0 11 0 0 0 -5
vt1=begin present	-1 0 0 4 5 0 0 -8
vt1=carry modal	0 -5 0 -6 0 0 0 10
vt1=charge future	0 1 0 -8 -4 0 0 9
vt1=charge modal	0 3 0 0 0 0 0 -6
vt1=charge participle	0 8 0 -3 0 0 0 0
vt1=charge perfect	0 -3 0 10 -1 0 0 -2
vt1=collect future	0 -1 0 -2 0 0 0 6
vt1=come future	0 6 0 -1 0 0 0 -1
vt1=come modal	-2 -14 0 -4 0 0 0 19
vt1=come present	1 -5 0 9 -3 0 3 -5
vt1=continue future	0 -1 0 9 -1 0 0 -2
vt1=continue present	0 7 0 -8 0 0 0 0
vt1=cut future	0 9 0 -6 0 0 0 -1
vt1=die present	0 5 0 -13 0 0 0 4
vt1=discuss future	0 -3 0 3 -5 0 0 6
vt1=drop present	0 12 0 -11 0 0 0 0
vt1=end future	0 0 0 8 0 0 0 -6
vt1=end infinitive	0 0 0 -13 0 0 0 14
vt1=end modal	0 7 0 5 -1 0 0 -8
vt1=end participle	0 0 -5 19 0 0 0 -12
vt1=end past	0 0 0 7 0 0 0 -5
vt1=enter past	0 -7 0 3 7 0 0 -3
vt1=expect participle	0 0 0 -5 8 0 0 0
vt1=expect past	0 7 0 -8 0 0 0 2
vt1=expect present	0 1 0 10 -9 0 0 0
vt1=expire future	0 0 -4 -11 0 0 0 18
vt1=expire infinitive	0 0 7 -1 0 0 0 -3
vt1=expire past	0 0 0 14 0 0 0 -14
vt1=expire present	-4 4 3 5 -3 0 0 -7
vt1=extend modal	0 -2 0 -10 0 0 0 12
vt1=extend past	0 0 0 9 0 0 0 -5
vt1=extend perfect	0 0 0 14 -1 0 0 -11
vt1=go past	0 -6 0 7 0 0 0 0
vt1=go present	0 5 0 -8 0 0 0 6
vt1=have past	0 0 0 -6 12 0 0 0
vt1=have present	0 -12 -5 8 -6 0 0 3
vt1=hold future	-2 -5 0 3 9 0 0 -7
vt1=hold present	-1 0 8 -24 0 0 0 19
vt1=impose infinitive	0 -7 0 8 0 0 0 0
vt1=keep past	0 0 0 -10 0 0 0 11
vt1=keep present	0 -2 0 11 0 0 0 -7
vt1=lapse present	2 -7 -5 5 6 0 0 -4
vt1=leave participle	0 7 0 0 0 0 0 -4
vt1=leave past	0 2 0 -6 6 0 0 0
vt1=lose participle	0 -3 0 6 0 0 0 0
vt1=lose past	0 -5 0 -7 0 0 0 12
vt1=lower present	0 -8 0 11 0 0 0 0
vt1=make past	0 -1 0 7 0 0 0 -2
vt1=make present	2 -2 0 -10 0 0 0 11
vt1=meet future	0 0 0 14 -3 0 0 -4
vt1=meet past	0 0 0 -6 0 0 0 9
vt1=meet present	0 0 0 0 6 0 0 0
vt1=other future	5 0 6 -13 2 0 0 2
vt1=other modal	-5 -6 -2 13 11 -1 0 -14
vt1=other past	0 0 0 9 -2 0 0 -4
vt1=other perfect	0 0 0 -15 20 0 0 -1
vt1=other pluperfect	0 -4 0 17 -9 0 0 -2
vt1=other present	-2 -2 5 7 -15 0 0 3
vt1=pay future	0 -8 0 10 3 0 0 -6
vt1=pay gerund	0 -3 0 -1 0 0 0 6
vt1=pay present	0 14 0 -13 -3 0 0 4
vt1=place present	0 -1 0 7 -2 0 0 0
vt1=plan participle	0 10 0 -6 0 0 0 -1
vt1=propose past	0 0 0 -7 0 0 0 8
vt1=put future	0 9 0 0 -11 0 0 0
vt1=put perfect	-4 1 0 -7 4 3 0 0
vt1=put present	9 0 0 1 0 0 0 -15
vt1=raise modal	0 8 0 -2 0 0 0 -3
vt1=reach modal	0 0 0 -1 6 0 0 -4
vt1=reach present	0 0 0 0 7 0 0 -3
vt1=receive present	0 0 0 -9 12 0 0 0
vt1=report future	0 -4 0 -7 15 0 0 -1
vt1=resume present	0 8 0 -13 0 0 0 4
vt1=return future	0 6 0 0 0 0 0 -7
vt1=return present	0 0 0 7 -5 0 -1 0
vt1=run future	0 8 0 -15 0 0 0 7
vt1=run infinitive	0 -5 0 13 0 0 0 -6
vt1=run modal	0 0 0 10 0 0 0 -7
vt1=say future	0 0 0 -8 0 0 0 11
vt1=say past	0 0 0 11 -13 0 0 0
vt1=see future	0 0 0 7 0 0 0 -1
vt1=set present	0 0 0 5 -1 5 0 -10
vt1=sign future	0 -6 0 10 -6 0 0 0
vt1=sign modal	0 -7 0 14 -3 0 0 0
vt1=sign participle	0 0 6 0 -3 0 0 0
vt1=sign pluperfect	0 12 0 -12 0 0 0 0
vt1=sign present	0 -6 0 0 5 0 1 0
vt1=sit future	0 -1 0 6 0 0 0 0
vt1=sit present	0 7 0 2 6 0 0 -18
vt1=sleep present	7 -1 0 -3 -4 0 0 3
vt1=start modal	0 -4 0 8 0 0 0 0
vt1=state past	0 6 0 -15 11 0 0 0
vt1=stay past	9 0 0 -3 0 0 0 -2
vt1=stay present	0 -3 0 8 0 0 0 0
vt1=stop present	0 -1 0 0 0 0 0 6
vt1=suspend future	0 -3 0 -3 9 0 0 0
vt1=suspend participle	0 0 0 -8 10 0 0 4
vt1=suspend past	5 12 0 -14 0 0 0 -3
vt1=suspend perfect	0 3 -3 -4 -4 0 0 7
vt1=suspend present	-2 0 -1 20 -8 0 0 -10
vt1=take future	-1 0 0 7 0 0 0 -4
vt1=take modal	0 -7 0 7 0 0 0 0
vt1=take past	0 -11 0 12 0 0 0 0
vt1=take present	1 8 0 -18 6 0 0 2
vt1=tell past	0 0 0 4 -6 0 0 0
vt1=threaten pluperfect	0 -6 0 0 6 0 0 0
vt1=want present	0 2 0 -5 1 0 8 -7
vt1=write past	0 -10 0 -3 4 0 0 8
vt2=announce past	-3 0 0 11 0 0 0 0
vt2=be future	0 5 0 -3 5 0 0 -8
vt2=be modal	0 -15 0 17 0 0 0 0
vt2=be past	0 -10 0 18 0 0 0 -3
vt2=be present	0 0 3 -4 -6 0 -3 7
vt2=charge future	0 0 7 -7 -1 0 0 3
vt2=charge present	0 -2 0 -6 8 0 0 1
vt2=collect future	0 3 0 -8 2 0 0 0
vt2=collect present	0 0 0 -6 0 0 0 6
vt2=come past	0 -7 0 3 0 0 0 0
vt2=come present	0 11 0 -14 0 0 0 3
vt2=end present	0 -3 0 -11 0 0 0 14
vt2=go past	0 10 0 -4 0 0 0 -3
vt2=go present	0 -12 -2 12 1 0 0 0
vt2=have present	0 0 0 -4 -1 0 8 0
vt2=let present	0 -12 0 -1 5 0 0 8
vt2=other perfect	0 7 0 -3 0 0 0 0
vt2=other present	1 0 4 3 -3 0 0 -6
vt2=pay past	0 -6 0 11 0 0 0 -3
vt2=pay present	0 10 0 -1 2 0 0 -7
vt2=post past	0 -1 0 -4 8 0 0 0
vt2=put present	0 -5 0 9 0 0 0 0
vt2=say past	0 -2 0 8 0 0 0 -2
vt2=sell infinitive	0 -2 0 -2 0 10 0 0
vt2=suspend present	0 6 0 -4 0 0 0 0
vt2=take present	0 -10 0 11 0 0 0 0
vt2=tell past	0 0 0 -6 0 0 0 7`;
