// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const DEADLINE_WHAT = `controls	duties	exclusions	none	other	sale	talks	truce
<always>	-21 -12 -22 48 -4 -23 -24 -12
a:!	0 -20 0 23 0 0 0 -3
a:'	0 -12 0 8 4 0 0 0
a:'s <level>	0 10 0 -8 0 0 0 0
a:'s commerce	-2 -3 0 9 0 0 0 0
a:-	-1 9 0 -2 -3 0 0 0
a:.	-15 -9 -11 32 -3 -6 -3 -12
a:<agent>	-2 -1 0 24 -8 -2 0 -19
a:<day-ahead>	0 5 -10 22 -30 0 -4 -11
a:<day-ahead> .	0 20 0 -9 -7 0 0 -9
a:<day-gone>	2 5 0 1 -2 2 0 -9
a:<day-gone> .	0 -11 0 16 0 0 0 -2
a:<day-today>	0 -18 0 -3 -2 0 0 19
a:<day-today> .	0 -9 0 0 0 0 0 6
a:<duty>	-7 -9 1 7 0 -2 3 1
a:<gate>	-4 0 9 -5 19 2 1 -31
a:<goods-amount>	0 0 0 7 0 0 0 0
a:<goods>	0 12 2 -12 3 -8 2 -4
a:<level-noun>	-1 0 -3 0 0 0 -1 6
a:<level>	-9 0 -14 33 -17 -3 -6 -25
a:<level> .	0 -7 -3 31 -6 0 0 -20
a:<level> and	0 6 0 -3 0 0 0 0
a:<level> at	0 -2 0 -3 0 0 0 7
a:<level> from	0 -7 0 6 2 0 0 0
a:<level> in	0 13 0 -11 0 0 0 0
a:<level> more	0 -23 0 26 0 0 0 -3
a:<level> on	-3 -14 0 16 -8 0 0 7
a:<money>	0 1 -8 11 -3 0 0 0
a:<month-gone>	0 0 0 -5 8 0 0 -3
a:<name>	-1 -4 7 -2 0 0 0 5
a:<name> 's	1 4 1 -8 -6 0 0 4
a:<name> .	0 0 0 0 6 0 0 -7
a:<name> and	0 -3 0 15 0 0 0 -10
a:<name> will	0 13 0 -11 0 0 0 0
a:<name> would	0 -6 0 17 0 0 0 -8
a:<not>	-10 7 10 -12 -17 -5 0 12
a:<number>	0 -2 0 23 1 -8 -2 -28
a:<number> .	-2 5 0 22 -3 0 0 -32
a:<number> and	0 10 0 -1 0 0 0 -5
a:<number> in	0 -4 0 11 0 0 0 -5
a:<number> on	0 -5 0 6 0 0 0 0
a:<number> th	9 0 0 -5 0 0 0 0
a:<number> to	0 -9 0 12 0 0 0 0
a:<office>	0 4 0 -4 -3 -1 0 7
a:<office> .	0 8 0 -8 0 0 0 0
a:<organisation>	-3 -3 0 4 10 0 0 -9
a:<organisation> in	0 0 0 -6 7 0 0 0
a:<organisation> published	0 -3 0 7 0 0 0 0
a:<person>	0 -4 0 16 1 -3 0 -11
a:<person> .	0 -1 0 6 0 0 0 0
a:<person> and	0 14 0 -6 0 0 0 -10
a:<person> post	0 -2 0 -4 9 0 0 -1
a:<quality>	-2 6 10 2 -18 0 0 -11
a:<quality> duty	0 -6 0 12 0 0 0 -6
a:<quality> good	0 14 0 -14 -2 0 0 6
a:<quality> oil	0 8 0 -7 0 0 0 0
a:<quality> tariff	0 9 0 -7 0 0 0 0
a:<seat>	-3 7 0 -1 2 0 0 -3
a:<seat> .	0 9 0 -7 -2 0 0 1
a:<sender>	4 12 -1 -7 -2 0 0 -4
a:<span>	-6 25 -1 0 0 0 0 -23
a:<span> .	-1 25 0 -3 0 0 0 -22
a:<span> of	0 -3 0 9 0 0 0 -4
a:<taker>	0 -7 0 7 0 0 0 0
a:<v-agree>	0 2 0 1 -7 -2 5 0
a:<v-bear>	-6 1 -13 9 0 -3 0 -5
a:<v-begin>	-1 -5 -2 4 7 -5 -3 2
a:<v-deny>	0 -7 0 4 2 0 0 0
a:<v-down>	-2 12 -1 -10 0 0 3 -1
a:<v-end>	-6 5 0 -2 -7 -2 0 7
a:<v-impose>	-10 1 1 2 3 -9 8 -5
a:<v-propose>	0 -18 0 0 8 0 6 8
a:<v-return>	0 -5 0 -7 0 0 0 16
a:<v-say>	-7 -7 0 20 0 0 -2 -8
a:<v-sell>	4 -4 -1 -9 8 10 -2 -8
a:<v-stay>	3 -28 0 12 -8 6 3 6
a:<v-suspend>	0 6 0 8 -11 0 0 -4
a:<v-target>	-3 8 -1 -1 11 0 0 -16
a:<v-up>	0 4 -3 9 -7 0 0 -9
a:?	0 -8 -6 14 -5 0 -6 0
a:a	4 3 2 -5 -16 0 15 -4
a:a <quality>	4 17 0 -8 0 0 0 -14
a:a meet	0 0 0 -7 0 0 0 7
a:a new	0 6 0 -6 0 0 0 0
a:a result	0 0 0 -10 0 0 3 6
a:a successor	0 0 0 11 0 0 0 -9
a:a truce	0 6 8 -9 0 0 0 0
a:about	0 -6 0 17 -4 0 0 -4
a:about the	0 0 0 7 -1 0 0 0
a:additional	0 2 10 -5 -15 0 0 7
a:additional duty	0 4 10 -5 -15 0 0 3
a:after	0 9 0 -4 -3 0 0 0
a:after <name>	0 10 0 -9 0 0 0 0
a:after <span>	0 5 0 6 0 0 0 -15
a:after all	0 -7 0 9 0 0 0 0
a:afternoon	0 -5 0 8 0 0 0 0
a:again	0 0 0 7 -1 0 0 -4
a:again .	0 -11 0 12 0 0 0 0
a:against	0 0 0 -9 13 0 0 -1
a:agree	0 -9 0 0 0 0 7 0
a:agreement	0 -27 0 0 6 0 0 13
a:agreement with	0 -7 0 0 0 0 0 6
a:all	0 9 0 -5 -2 0 0 0
a:all .	0 -9 0 14 0 0 0 -1
a:also	0 -2 0 -1 6 0 0 0
a:an	0 9 3 -15 -10 0 0 11
a:an extension	0 -1 0 7 0 0 0 -4
a:an hour	0 0 0 -10 0 0 0 11
a:and	-7 15 0 -2 -21 -4 0 0
a:and <day-ahead>	0 -6 0 8 0 0 0 0
a:and <name>	0 -8 0 15 0 0 0 -6
a:and <number>	0 -7 0 9 6 0 0 -10
a:and <person>	0 18 0 -12 0 0 0 -8
a:and a	0 16 0 -21 0 0 0 6
a:and at	0 5 0 0 0 0 0 -7
a:and last	0 8 0 0 0 0 0 -9
a:and not	0 0 0 -7 0 0 0 8
a:and on	0 0 0 -8 0 0 0 10
a:and run	0 -7 0 9 0 0 0 0
a:and will	0 -1 0 8 0 0 0 0
a:announce that	0 0 0 -4 0 0 0 6
a:another	0 -6 0 2 0 0 6 -1
a:answer	0 -8 0 12 0 0 0 0
a:appeal	0 -2 0 0 6 0 0 -1
a:appeal .	0 -2 0 0 7 0 0 -1
a:apply again	0 9 0 -14 0 0 0 6
a:are	-5 0 3 9 -2 0 0 -9
a:are not	0 -2 0 8 -2 0 0 0
a:are suspend	0 7 0 -3 0 0 0 0
a:arrangement	0 -1 0 -5 0 0 0 8
a:as plan	0 -15 0 16 0 0 0 0
a:as the	0 0 0 -7 0 0 0 8
a:as well	8 5 0 -5 0 0 0 -7
a:ask	0 -5 0 -6 14 0 0 -1
a:ask for	0 -3 0 6 0 0 0 0
a:at	0 -13 -6 28 -8 -4 0 -8
a:at <level>	0 -11 0 19 0 0 0 -7
a:at <number>	-2 -1 0 13 2 -1 0 -8
a:at a	0 0 0 -5 0 0 0 7
a:at least	0 -16 0 4 0 0 0 11
a:at noon	0 7 0 -3 0 0 0 0
a:at once	0 -7 0 7 0 0 0 0
a:at the	3 13 0 0 0 0 0 -13
a:away	4 -12 0 9 0 0 0 -2
a:back	0 6 0 -21 -4 2 0 18
a:be	-1 0 6 -19 13 1 0 4
a:be <level>	0 -5 0 14 0 0 0 -6
a:be <number>	0 20 0 -18 0 0 0 -1
a:became	0 -14 0 25 0 0 0 -16
a:become	0 7 0 -5 6 0 0 -8
a:been	0 -8 0 4 0 0 8 0
a:been <level>	0 -5 0 7 0 0 0 0
a:been <number>	0 0 0 7 0 0 0 -5
a:been charge	0 6 0 -5 0 0 0 0
a:before	0 4 0 -14 -1 4 0 10
a:before <day-ahead>	0 8 0 -4 0 0 0 0
a:begin	0 7 0 0 0 0 0 -1
a:between	0 -11 0 19 0 0 0 -8
a:between <name>	0 0 0 10 0 0 0 -8
a:both	0 7 0 -18 14 0 5 -7
a:both country	0 -5 0 -1 9 0 0 0
a:both side	0 6 0 -7 6 0 0 -4
a:butter	0 4 6 1 -9 0 0 -3
a:by	0 -22 0 24 -22 0 4 3
a:by <level>	0 -11 0 12 0 0 0 0
a:by <span>	0 0 0 10 0 0 0 -6
a:call	0 -12 0 6 0 0 0 2
a:can	0 6 0 1 -2 0 0 -4
a:capital	0 -8 0 9 0 0 0 0
a:car	0 7 0 -6 0 0 0 0
a:carry	0 0 0 6 0 0 0 -1
a:case	0 2 0 -13 5 0 0 4
a:cement	0 -2 0 11 0 0 0 -8
a:change	0 -20 0 20 0 0 0 0
a:charge	0 -7 6 1 6 0 0 -5
a:chicken	0 13 0 -12 0 0 0 0
a:chip	0 -7 0 13 0 0 0 -2
a:cocoa	0 0 7 -3 0 0 0 0
a:collect	0 6 0 -14 4 0 0 4
a:commerce	-2 -3 0 9 0 0 0 0
a:commerce ministry	-2 -2 0 8 0 0 0 0
a:company	3 7 0 -7 -1 0 0 0
a:cost	0 -6 0 10 0 0 0 -4
a:could	0 8 0 -13 0 0 0 6
a:country	1 -1 0 -7 4 0 0 6
a:custom	0 2 7 0 -6 0 0 -5
a:cut	0 0 0 -6 2 0 0 8
a:date	7 -3 0 -7 -1 -1 0 7
a:day	0 -7 3 -9 2 0 0 13
a:day of	0 -6 5 -9 5 0 0 2
a:deadline	0 0 0 -11 0 1 0 8
a:deal	0 -3 0 14 0 0 3 -11
a:desk	0 0 0 0 11 0 0 -8
a:dispute over	0 0 0 -6 5 0 5 -3
a:do	0 10 0 -7 -7 0 0 4
a:down	0 5 0 0 0 0 0 -7
a:due	0 19 0 -15 0 0 0 -2
a:duty	-4 0 8 -1 -14 0 -2 14
a:duty .	0 -5 12 4 -11 0 0 0
a:duty on	0 0 2 -8 0 0 0 10
a:each	0 -7 0 11 3 0 0 -12
a:each other	0 -1 0 0 13 0 0 -8
a:each side	0 0 0 8 -7 0 0 0
a:early	0 0 0 -11 0 0 0 11
a:earth	-6 -7 0 15 0 0 0 0
a:earth .	-2 -4 0 9 0 0 0 0
a:emergency	0 0 0 -5 9 0 0 0
a:emergency tariff	0 0 0 -6 8 0 0 0
a:end	-2 8 5 -26 0 0 0 16
a:end .	0 -3 0 -17 0 0 0 22
a:end of	0 6 0 -11 0 0 0 6
a:end on	0 12 0 -2 0 0 0 -9
a:enter	0 -3 0 -5 15 0 0 0
a:entry	0 19 0 -15 0 0 0 0
a:evening	0 1 0 11 -4 0 0 -9
a:every	0 -1 14 -12 0 0 0 0
a:exempt	0 -1 -11 10 2 0 0 0
a:exemption	-1 0 15 -9 -4 0 0 -4
a:expire	0 -7 0 18 0 0 0 -11
a:export	5 0 0 4 -6 0 0 -7
a:export control	0 7 0 -5 0 0 0 0
a:export of	2 0 0 6 -3 0 0 -2
a:extend a	0 0 0 -9 0 0 0 10
a:extension	0 -3 0 0 8 0 0 -6
a:extension of	0 0 0 -10 9 0 0 0
a:extra	0 0 0 8 0 0 0 -7
a:fall	0 2 0 -3 6 0 0 -4
a:fee	-2 -22 0 0 29 0 0 -13
a:fentanyl	0 -11 0 8 0 0 0 1
a:find	0 0 0 0 0 0 7 -5
a:flour	0 0 0 8 0 0 0 -8
a:following	0 10 0 -8 0 0 0 0
a:for	-2 -3 8 8 -7 -1 0 -3
a:for <quality>	0 -10 3 -2 0 0 0 10
a:for <span>	-4 0 0 21 0 0 0 -18
a:for a	0 10 0 0 0 0 0 -6
a:for an	0 4 4 -8 -2 0 2 0
a:for talk	0 0 0 -5 0 0 0 7
a:for the	-1 21 -8 -16 -5 1 0 3
a:force	0 -4 0 0 6 0 0 0
a:foreign	4 -6 0 3 0 0 0 0
a:four	0 -9 0 12 0 0 0 0
a:framework	0 -10 0 12 0 0 0 0
a:free	0 -6 11 -10 6 0 0 -1
a:free of	0 -15 11 -4 6 0 0 0
a:freeze	0 -5 0 -2 0 0 0 9
a:from	0 0 0 12 3 0 -2 -28
a:from <day-ahead>	0 -25 0 36 -3 0 0 -15
a:from <level>	0 4 0 -6 4 0 0 0
a:from <name>	0 7 2 -2 -3 0 0 -2
a:geneva	0 0 0 6 0 0 0 -3
a:georgia	0 -6 0 6 0 0 0 0
a:get	0 12 0 -8 0 0 0 -2
a:go	0 -12 -2 7 5 0 0 1
a:go from	1 -5 0 -2 6 0 0 0
a:go to	0 -10 0 3 -3 0 0 10
a:good	0 8 2 -12 -4 0 -2 11
a:good from	0 10 5 -12 0 0 0 0
a:good of	0 -14 0 15 0 0 0 0
a:government	0 1 0 6 0 0 0 -4
a:had	-1 -3 0 18 -6 0 0 -7
a:half	0 -3 0 12 0 0 0 -6
a:hand	-1 11 0 0 -3 0 0 -5
a:happen	0 -12 0 13 0 0 0 0
a:has	3 -7 0 7 -7 0 8 -6
a:has been	0 0 0 -2 0 0 8 -2
a:have	0 3 0 -3 -5 0 8 0
a:have been	0 -9 0 4 0 0 0 2
a:have pay	0 -7 0 10 0 0 0 -1
a:he	0 -4 0 16 -2 0 0 -6
a:his	0 13 0 -9 0 0 0 0
a:home	0 0 0 -6 0 0 0 7
a:hour	0 3 0 -13 0 0 0 9
a:house	0 -5 0 7 0 0 0 0
a:import	0 6 0 -2 0 0 0 0
a:in	7 9 -7 -6 13 0 -2 -20
a:in <seat>	0 20 0 -19 5 0 0 -3
a:in a	0 11 0 -3 0 0 0 -3
a:in any	0 10 0 -15 0 0 0 5
a:in force	0 -4 0 0 6 0 0 0
a:in the	0 3 0 -12 0 5 3 1
a:in their	0 -1 0 -2 9 0 0 -2
a:into	0 -12 0 3 -4 0 0 11
a:is	7 -5 0 1 -11 0 -1 5
a:is <level>	0 3 0 0 0 0 0 -6
a:is at	0 -9 0 14 0 0 0 -5
a:is not	0 6 0 -1 0 0 0 -2
a:is over	0 -3 0 -1 0 0 0 8
a:is the	8 13 2 -20 -1 0 0 -2
a:it	6 -6 -7 7 3 -5 -6 0
a:it 's	0 -13 0 20 0 0 0 -8
a:it .	6 -10 -2 0 15 0 -1 -10
a:it end	0 0 0 -10 0 0 0 12
a:it had	0 0 0 9 0 0 0 -6
a:it has	5 0 0 -8 0 0 0 5
a:it is	0 10 0 -9 0 0 0 2
a:it pay	0 -10 0 0 0 0 0 9
a:it was	0 -4 0 14 0 0 0 -8
a:it will	0 13 0 -20 0 0 0 4
a:it would	0 -3 0 9 0 0 0 -8
a:its	-7 23 -2 -24 8 5 -1 0
a:its own	1 4 0 -14 6 0 0 1
a:keep	0 -1 0 -1 7 0 0 -2
a:keep the	0 0 0 -2 8 0 0 -1
a:know	0 10 0 -5 0 0 0 -3
a:lapse	0 -7 0 5 0 0 0 2
a:last <span>	0 12 0 -10 0 0 0 -1
a:last for	0 -3 0 6 0 0 0 -1
a:last year	0 -7 0 10 3 0 0 -7
a:later	0 0 0 -10 0 0 0 11
a:law	0 2 0 7 -6 0 0 -3
a:least	0 -16 0 4 0 0 0 11
a:leave	0 0 0 -1 0 0 0 6
a:less	0 9 -8 2 0 -1 0 0
a:let	0 -8 0 3 3 0 0 0
a:letter	0 -4 0 9 -2 0 0 -4
a:levy	0 2 0 5 -7 0 0 -2
a:levy on	0 9 0 -4 0 0 0 -2
a:licence	11 -5 0 -3 0 0 0 0
a:look	0 -9 0 2 -5 0 0 10
a:lower	0 7 0 0 0 0 0 -5
a:make	6 -8 0 0 0 0 6 -3
a:may	0 0 0 2 -6 0 0 6
a:measure	0 7 0 -6 0 0 0 0
a:medicine	0 -4 0 6 0 0 0 0
a:meet in	0 0 0 -3 0 0 0 7
a:minister	0 -3 0 9 0 0 0 -2
a:ministry	-2 6 0 -2 0 0 0 0
a:month	2 -17 0 -2 13 0 0 4
a:month .	0 -6 0 -5 13 0 0 0
a:more	0 -13 0 25 -3 -1 0 -8
a:more .	0 -14 0 23 0 0 0 -10
a:morning	0 4 0 2 -2 0 0 -6
a:morning .	0 0 0 6 -1 0 0 -2
a:must	0 -8 0 0 0 0 3 3
a:my	0 0 0 6 0 0 0 -3
a:new	0 -3 1 6 -2 0 0 0
a:new duty	0 -3 3 0 -4 0 0 7
a:next	6 8 -3 -3 2 -3 0 -4
a:next week	0 0 0 14 0 0 0 -11
a:next year	3 7 -2 -16 6 0 0 2
a:night	0 -18 0 1 -4 0 0 10
a:night .	0 -8 1 -6 0 0 0 13
a:no	0 -1 0 0 0 0 0 7
a:noon	0 0 0 -2 12 0 0 -8
a:not	-1 0 7 0 -5 0 0 1
a:not .	0 10 0 -7 0 0 0 0
a:not be	0 -4 6 -10 6 0 0 0
a:nothing	0 -7 0 2 -2 0 7 0
a:notice	5 -3 0 -8 8 0 0 0
a:notice .	0 -1 0 -6 9 0 0 0
a:now	0 0 0 4 3 0 0 -10
a:number	0 -8 0 0 0 0 0 9
a:of	3 -18 6 9 0 0 -12 5
a:of <day-ahead>	0 0 0 -7 0 0 0 8
a:of <day-gone>	3 3 0 -7 0 0 0 1
a:of <level>	-2 9 0 4 -9 0 0 -6
a:of <month-gone>	0 0 0 -6 9 0 0 0
a:of <number>	0 -7 0 7 -6 0 0 6
a:of <quality>	0 -4 7 2 -2 0 0 -1
a:of <span>	0 16 0 -10 0 0 0 -5
a:of it	0 -2 0 -3 17 0 0 -7
a:of next	1 6 0 -3 -3 0 0 0
a:of talk	0 -3 0 6 0 0 0 0
a:of the	0 -33 13 23 -2 0 0 0
a:of their	0 -6 0 4 0 0 0 1
a:of them	0 -2 0 8 0 0 0 0
a:of thi	0 -5 0 -5 7 0 0 7
a:off	-1 -6 0 5 3 -1 0 3
a:off .	0 -6 0 1 5 0 0 0
a:off the	0 -5 0 9 0 0 0 0
a:offer	0 0 0 -5 7 0 0 0
a:oil	0 9 0 -8 0 0 0 0
a:oil .	0 8 0 -7 0 0 0 0
a:old	0 16 1 -4 1 0 0 -11
a:old rate	0 8 0 -5 0 0 0 0
a:older	0 8 0 -7 0 0 0 0
a:on	-1 0 0 0 -8 -5 8 1
a:on .	0 19 0 -16 0 0 0 0
a:on <day-ahead>	0 2 0 6 0 0 0 -8
a:on <day-gone>	0 0 0 5 0 0 0 -6
a:on <day-today>	0 -3 0 8 0 0 0 -3
a:on <name>	0 -4 0 0 0 0 0 6
a:on <quality>	-3 -3 0 10 0 0 0 -1
a:on a	0 0 0 5 -11 0 8 0
a:on both	0 6 0 -8 1 0 0 0
a:on its	1 5 0 -8 0 0 0 0
a:on rare	-1 -4 0 8 0 0 0 0
a:on the	-1 -9 2 -13 7 0 0 17
a:once	0 -5 0 12 0 -1 0 -3
a:one .	0 -4 0 6 0 0 0 0
a:only	0 -11 0 14 0 0 0 0
a:opened	0 -8 0 14 0 0 0 0
a:opened an	0 -4 0 8 0 0 0 0
a:or	0 -1 7 9 -7 -2 0 -7
a:order	0 -2 0 7 0 0 0 0
a:ordinary	0 10 0 -9 0 0 0 0
a:other .	0 7 0 -2 0 0 0 -1
a:our	0 3 0 -10 18 0 0 -9
a:out	0 -5 0 -15 3 8 0 10
a:out .	0 -8 0 -4 0 0 0 14
a:over	0 -4 0 -3 14 0 5 -7
a:over .	0 0 0 6 0 0 0 -4
a:owe	0 7 0 -6 0 0 0 0
a:own	1 3 0 -19 13 0 0 1
a:parcel	0 -4 13 -1 -1 0 0 -4
a:part	1 -3 0 8 0 0 0 -3
a:patented	0 -8 0 8 0 0 0 0
a:patented medicine	0 -8 0 8 0 0 0 0
a:pause	0 0 0 6 0 0 0 -5
a:pay	-1 5 -6 0 0 0 -4 1
a:pay <level>	0 0 0 -4 -3 0 0 9
a:pay <number>	0 -6 0 7 0 0 0 0
a:pay the	0 12 -1 -9 1 0 0 -2
a:people	0 0 0 -7 0 0 0 9
a:period	0 1 0 -13 0 0 0 11
a:plan	0 -4 0 7 -2 0 0 0
a:plan .	0 -9 0 11 -1 0 0 0
a:port	-1 -6 0 -8 19 4 0 -10
a:port fee	0 -2 0 -5 20 0 0 -9
a:post	0 -3 0 -4 9 0 0 -1
a:present	0 0 0 -5 0 0 6 1
a:president	0 0 0 6 0 0 0 -1
a:prolong	0 -5 0 0 0 0 0 7
a:prolongation	0 0 0 -11 0 0 8 3
a:prolonged	0 0 0 6 0 0 0 -5
a:promise	0 10 0 -7 0 0 0 -1
a:published	2 -13 0 0 8 0 0 -3
a:published the	0 -5 0 8 0 0 0 0
a:rare	-6 -7 0 15 0 0 0 0
a:rare earth	-5 -4 0 11 0 0 0 0
a:rate	0 12 0 -3 -13 0 0 2
a:rate .	0 19 0 -9 -9 0 0 0
a:rate of	0 0 0 -10 0 0 0 13
a:reach	0 6 0 -7 0 0 -4 6
a:reach a	0 0 0 -2 0 0 -4 7
a:read	0 -2 0 10 0 0 0 -4
a:reciprocal	0 -5 0 9 0 0 0 -2
a:remain	0 0 0 6 0 0 0 -4
a:reply	0 -4 0 0 9 0 0 -4
a:report	0 -2 0 23 -17 0 0 -1
a:result	0 0 0 -9 0 0 3 6
a:result .	0 0 0 -7 0 0 0 7
a:rice	0 7 0 -7 0 0 0 0
a:rise	0 13 0 -3 -2 0 0 -10
a:rule	0 -6 0 1 5 0 0 0
a:run	0 -13 0 -2 -2 8 0 14
a:run .	0 0 0 -6 0 0 0 9
a:run out	0 -11 0 -7 0 8 0 8
a:run until	0 -5 0 6 0 0 0 0
a:same	-2 -8 0 0 3 0 0 4
a:say	0 -9 0 12 6 0 0 -9
a:season	0 -3 0 12 -1 -2 0 -1
a:sell	0 -3 0 2 -6 12 0 -3
a:shall	0 -5 0 -7 7 0 5 1
a:ship	1 0 0 -15 18 0 0 -2
a:ship .	0 -6 0 -3 10 0 0 0
a:shook	0 6 0 -1 0 0 0 -3
a:shook hand	0 6 0 -1 0 0 0 -3
a:side	0 1 3 0 -3 0 10 -16
a:side .	0 7 4 -7 0 0 0 -2
a:sign a	0 8 0 -6 0 0 0 0
a:sign the	0 0 0 8 -1 0 0 0
a:signature	0 0 0 3 -6 0 0 0
a:solution	0 0 0 -4 0 0 6 0
a:some	0 6 0 -5 0 0 0 0
a:speak	0 6 0 -3 0 0 0 -1
a:speaking	0 0 0 -12 0 0 0 12
a:spring	0 0 0 -7 0 0 0 6
a:stay	1 8 0 0 -4 0 0 -5
a:steel	0 7 0 -4 0 0 0 0
a:step	0 18 0 -16 0 0 0 0
a:still	0 10 0 -11 6 0 0 0
a:strike	0 6 0 0 0 0 0 -5
a:subject	0 0 0 -5 7 0 0 0
a:successor	0 0 0 11 0 0 0 -9
a:surcharge	0 17 -4 -15 2 0 0 -4
a:surcharge of	0 12 0 -10 0 0 0 -1
a:suspend	-1 6 0 0 1 0 0 -4
a:suspend for	0 6 0 -3 0 0 0 0
a:suspension	2 8 0 -5 0 0 0 0
a:suspension of	3 0 0 -6 5 0 0 0
a:table	0 -6 0 7 0 0 0 0
a:take	0 -2 0 7 -3 0 0 0
a:tariff	0 -37 -3 22 17 0 7 -16
a:tariff .	0 -7 0 -5 9 0 5 0
a:tariff of	0 -4 0 7 0 0 0 0
a:tariff truce	0 0 0 -1 8 0 0 -5
a:tax	0 6 0 -4 0 0 0 0
a:telephone	0 -6 0 -10 0 0 0 16
a:tell	0 0 0 -6 0 0 0 8
a:term	0 6 0 0 0 0 0 -3
a:term of	0 6 0 -5 0 0 0 0
a:th	9 0 0 -5 0 0 0 0
a:than	0 5 -8 -2 7 -1 0 0
a:that	0 5 0 5 -16 0 0 -1
a:that <person>	0 11 0 -9 0 0 0 0
a:that it	0 -4 0 7 0 0 0 0
a:the	0 -14 1 8 2 0 -2 3
a:the <day-ahead>	0 6 0 2 0 0 0 -8
a:the <level>	0 -10 0 10 4 0 0 -5
a:the <name>	0 0 0 0 -10 0 0 5
a:the <number>	8 -4 0 7 -1 0 0 -9
a:the <office>	0 -7 0 19 0 0 0 -9
a:the <organisation>	0 -7 0 4 6 0 0 -1
a:the <person>	0 -8 0 9 6 0 0 -13
a:the <quality>	0 -8 3 15 -5 0 3 -13
a:the <seat>	0 0 0 8 0 0 0 -4
a:the additional	0 4 10 -10 -14 0 0 5
a:the arrangement	0 -1 0 -5 0 0 0 8
a:the company	0 6 0 -3 0 0 0 0
a:the custom	0 0 7 0 -5 0 0 -1
a:the day	0 -7 0 -2 5 0 0 5
a:the deal	0 -2 0 6 0 0 0 0
a:the duty	0 -6 0 2 3 0 0 1
a:the emergency	0 -3 0 -4 10 0 0 0
a:the end	0 7 0 -10 0 0 0 3
a:the extension	0 0 0 -8 9 0 0 0
a:the last	0 -3 5 -14 0 0 0 15
a:the law	0 0 0 8 -1 0 0 0
a:the month	0 -6 0 11 0 0 0 -4
a:the old	0 16 1 -8 1 0 0 -7
a:the ordinary	0 11 0 -10 0 0 0 0
a:the other	0 0 0 3 -8 0 0 7
a:the people	0 0 0 -8 0 0 0 10
a:the rate	0 -11 0 -4 0 0 0 16
a:the same	-2 -8 0 0 3 0 0 4
a:the surcharge	0 10 -3 -9 3 0 0 -2
a:the suspension	2 8 0 -6 0 0 0 0
a:the table	0 -6 0 7 0 0 0 0
a:the tariff	0 0 0 -15 10 0 3 2
a:the trade	0 -6 0 0 0 0 0 6
a:the truce	-1 0 0 7 3 0 0 -8
a:the whole	0 7 -7 -2 0 0 0 4
a:the world	0 -1 0 7 0 0 0 -3
a:their	0 -8 -1 12 7 -1 0 -6
a:their tariff	0 0 0 10 0 0 0 -8
a:there	0 -3 0 16 -4 0 0 -7
a:there .	0 0 0 9 0 0 0 -7
a:they	0 -4 0 -5 -8 0 0 17
a:they pay	0 -2 0 -6 0 0 0 10
a:thi	0 0 0 -16 15 0 0 7
a:thi month	0 -10 0 -4 8 0 0 7
a:thi year	0 12 0 -21 9 0 0 0
a:thing	0 -10 0 8 0 0 0 1
a:those	0 7 0 -3 0 0 0 -1
a:tiktok	0 0 0 0 0 6 0 0
a:time	0 -9 0 -5 -1 8 0 9
a:to	-9 9 -6 -8 5 0 11 -6
a:to <day-ahead>	-2 4 0 -6 -5 0 0 10
a:to <day-gone>	0 -3 0 7 0 3 0 -8
a:to <level>	0 7 0 -1 6 0 0 -10
a:to <name>	0 0 0 -2 6 0 0 -2
a:to approve	0 0 0 8 -3 0 0 0
a:to charge	0 7 0 -2 -1 0 0 0
a:to extend	0 0 0 -12 0 0 0 13
a:to prolong	0 -2 0 -2 0 0 0 7
a:to run	0 0 0 -7 0 0 0 10
a:to sell	0 0 0 0 -1 9 0 -1
a:to sign	0 8 0 -1 -1 0 0 0
a:to take	0 -5 0 0 0 0 0 6
a:to the	0 6 0 -10 14 0 0 -11
a:trade	0 -15 0 9 0 0 0 3
a:truce	-4 9 6 -7 13 0 0 -7
a:truce .	0 -4 0 0 7 0 0 -3
a:truce between	0 0 0 11 0 0 0 -8
a:truce of	0 0 0 6 0 0 0 -3
a:truce on	0 0 0 -4 0 0 0 6
a:truce with	0 0 0 -17 8 0 0 10
a:turn	0 0 0 -8 0 0 0 7
a:two	-1 -19 0 32 -11 0 5 -12
a:two side	0 0 0 0 0 0 6 -6
a:under	0 -4 0 -1 10 0 0 0
a:under a	1 7 0 -9 0 0 0 0
a:under the	0 -10 0 -3 9 0 0 6
a:until	0 3 0 2 1 0 0 -10
a:until <day-ahead>	0 3 0 6 -1 0 0 -12
a:up	0 0 -1 -4 -3 0 0 9
a:up .	0 0 0 -15 -1 0 0 17
a:up to	0 3 0 2 0 0 0 -7
a:us	0 0 0 -3 0 0 0 6
a:video	0 -2 0 9 -3 0 0 0
a:vote	0 -10 0 2 5 0 0 0
a:want	0 7 0 -11 0 0 6 -2
a:want to	0 11 0 -13 0 0 6 -2
a:was	0 -5 -1 23 -5 0 0 -9
a:was <number>	0 0 0 12 0 0 0 -11
a:way	0 0 0 -5 0 0 7 0
a:we	0 -5 0 -2 0 0 9 0
a:week	0 0 0 6 0 0 0 -5
a:week .	0 2 0 5 0 0 0 -11
a:well	8 5 0 -5 0 0 0 -7
a:well .	8 -4 0 0 0 0 0 -4
a:were	0 -8 0 15 0 0 0 -6
a:what	0 -11 0 17 -3 0 0 -4
a:what it	0 -2 0 -1 0 0 0 6
a:whether <name>	0 0 0 -11 8 0 0 3
a:whole	0 7 -7 -2 0 0 0 4
a:will	0 11 4 -19 6 -3 0 -4
a:will be	0 6 0 -10 7 0 0 0
a:will not	0 -1 7 0 -1 0 0 0
a:will pay	0 1 0 -6 0 0 0 6
a:with	0 -8 7 -13 9 0 1 7
a:with <name>	0 -6 0 -9 8 0 2 4
a:with <seat>	0 -7 0 0 0 0 0 7
a:with a	0 13 0 -8 0 0 0 -4
a:without	0 21 5 -15 -10 0 -5 2
a:without a	0 -1 8 0 0 0 0 -2
a:world	0 8 -7 3 0 0 0 -3
a:would	0 14 0 -6 -10 2 0 -2
a:would have	0 0 0 8 0 0 0 -4
a:write	0 -1 0 6 -1 0 0 0
a:year	2 2 -3 -18 19 0 0 0
a:year .	3 0 -2 -24 17 0 0 10
a:you	0 14 0 -9 9 0 0 -11
a:zero	0 9 0 -8 0 0 0 0
asks	-1 -7 -10 27 -8 -3 -6 -10
b:"	1 1 -2 18 -23 0 1 -15
b:" <person>	0 4 0 0 0 0 0 -6
b:" he	0 6 0 -1 0 0 0 -2
b:" i	0 0 0 -1 0 0 0 6
b:" the	0 0 0 22 0 0 0 -21
b:" we	0 -2 0 10 -4 0 0 -3
b:'	0 0 0 16 -13 0 0 -6
b:'s	6 2 -12 0 0 9 -4 -12
b:'s <level>	0 17 0 -22 0 0 0 4
b:'s <person>	0 17 0 -10 0 0 0 -3
b:'s cabinet	0 0 0 -6 10 0 0 -1
b:'s commerce	0 -2 0 10 0 0 0 -2
b:'s duty	0 -8 2 -1 0 0 0 11
b:'s good	0 11 0 -7 -2 0 0 0
b:'s ministry	4 -4 0 6 0 0 0 -5
b:'s on	0 -2 0 8 0 0 0 -3
b:'s own	0 14 0 -3 -3 0 0 -7
b:'s parliament	0 -7 0 11 -9 0 0 0
b:'s tariff	0 11 0 -10 0 0 0 0
b:)	-3 24 0 0 -3 0 0 -14
b:*	0 -11 0 29 0 0 0 -19
b:,	4 2 -5 10 -15 -1 -1 -8
b:, <day-gone>	0 0 0 10 0 0 0 -4
b:, <level>	0 5 0 -9 9 0 0 0
b:, <name>	0 -10 0 4 0 0 0 9
b:, <number>	0 20 0 -15 -2 0 0 -4
b:, <person>	0 0 0 4 3 0 4 -16
b:, <points>	0 -11 0 9 0 0 0 0
b:, <quality>	0 -14 0 13 0 0 0 0
b:, <seat>	0 6 0 -5 0 0 0 0
b:, a	0 1 0 8 -3 0 0 -9
b:, and	-6 -19 0 -7 28 0 -2 8
b:, are	2 -11 3 22 0 0 0 -18
b:, back	0 -4 0 9 0 0 0 -2
b:, begin	0 24 0 -18 0 0 0 -8
b:, both	0 17 0 -24 2 0 0 2
b:, by	0 -12 0 17 -7 0 7 -7
b:, come	0 -3 0 1 7 0 0 -5
b:, down	0 -3 0 9 0 0 0 -4
b:, due	0 4 9 0 -11 0 0 -2
b:, effective	0 17 0 -14 0 0 0 0
b:, end	5 -7 0 -4 0 0 0 3
b:, for	0 3 0 -13 2 2 0 1
b:, friday	0 2 0 1 0 0 0 -7
b:, from	-3 6 0 14 0 0 0 -24
b:, go	0 0 0 -6 0 0 0 6
b:, had	0 4 0 -13 0 0 0 10
b:, has	8 4 0 -14 -10 1 0 9
b:, he	0 0 0 -13 0 0 0 14
b:, in	0 -16 0 14 -5 0 0 3
b:, is	6 -6 0 -15 -13 0 0 23
b:, it	0 -3 0 -18 8 0 0 16
b:, now	0 7 0 -16 0 0 0 8
b:, on	7 -4 -3 -8 3 0 8 3
b:, published	0 0 0 7 -1 0 0 0
b:, put	0 -7 0 9 0 0 0 -1
b:, run	2 0 0 13 -2 0 0 -13
b:, say	0 8 0 -1 -7 0 0 0
b:, sign	0 0 0 7 0 0 0 -4
b:, so	0 14 0 -34 4 0 0 15
b:, spoke	0 0 0 -15 0 0 0 16
b:, start	6 4 0 -4 0 0 0 -6
b:, suspend	1 4 0 -11 0 0 0 2
b:, take	0 7 0 -6 0 0 0 0
b:, the	2 19 -7 -21 5 -1 -3 0
b:, their	0 0 0 6 -2 0 0 0
b:, to	-3 4 -4 -6 -14 1 0 11
b:, until	0 13 0 -8 6 3 0 -7
b:, up	0 0 0 -11 0 0 0 14
b:, was	0 -8 0 14 0 0 0 -6
b:, we	0 3 0 8 -2 0 0 -10
b:, wednesday	0 -1 0 -7 0 0 0 10
b:, were	-3 -10 0 17 0 0 0 -4
b:, what	0 -11 0 5 0 0 0 3
b:, will	0 12 1 3 -3 0 0 -12
b:, with	0 5 0 -7 0 0 0 4
b:, would	0 0 0 -16 1 0 0 11
b:-	14 1 3 -18 -2 0 -1 7
b:- a	0 7 0 -2 0 0 0 0
b:- the	6 -6 0 -5 0 0 0 5
b:.	-5 -6 0 3 7 0 0 0
b:. <number>	0 -2 0 -2 7 0 0 -2
b:. <person>	0 0 0 11 -6 0 0 -3
b:. eastern	0 -3 0 0 8 0 0 -1
b:. it	0 0 0 -4 0 0 0 6
b:. m	-3 0 0 -8 7 0 0 3
b:. on	0 1 2 -10 1 0 0 4
b:/	0 -16 7 0 9 0 0 1
b:/ <number>	0 -4 6 0 0 0 0 0
b:/ the	0 -7 0 0 0 0 0 5
b::	-4 -8 -3 8 4 -3 -13 -1
b:: <name>	-5 15 0 3 1 0 0 -15
b:: <number>	0 12 -5 -2 5 0 0 -12
b:: <quality>	0 -6 0 -14 -2 0 0 21
b:: a	0 13 0 -17 6 0 0 -1
b:: and	0 19 0 -22 -1 0 0 8
b:: duty	0 9 0 -8 0 0 0 0
b:: from	0 -3 0 1 -7 0 0 11
b:: it	0 3 0 -24 0 0 0 21
b:: my	-3 -10 0 8 0 0 0 7
b:: on	3 13 0 -19 5 0 0 -4
b:: the	0 -9 2 9 -1 0 0 -2
b:: then	0 9 0 -1 -3 0 0 -6
b:: until	-5 -10 -1 7 2 0 0 0
b:: we	0 0 0 6 0 0 0 -3
b:: what	10 -16 9 6 -4 0 0 0
b:: will	0 -7 0 7 0 0 0 0
b:;	0 5 0 1 0 2 -4 -7
b:; <name>	0 0 0 12 -5 0 0 -1
b:; <person>	0 6 0 -2 0 0 0 -1
b:; it	0 -6 0 9 4 0 0 -9
b:; on	0 0 0 6 0 0 0 -5
b:; the	0 -2 0 19 -5 0 0 -14
b:; they	0 0 5 -8 9 0 0 -5
b:<agent>	-1 3 1 8 0 0 -12 -13
b:<day-ahead>	-7 6 0 -5 0 2 -2 3
b:<day-ahead> and	0 3 6 -9 8 0 0 -2
b:<day-ahead> for	0 -4 0 9 0 0 0 -1
b:<day-ahead> to	-2 -22 -1 15 -4 0 0 6
b:<day-gone>	9 12 0 -27 1 -2 -1 15
b:<day-gone> and	0 13 -1 -5 2 0 0 -6
b:<day-gone> it	0 0 0 -6 0 0 0 9
b:<day-gone> the	0 -1 0 7 0 0 0 -3
b:<day-gone> to	-1 2 0 6 -2 0 0 -4
b:<day-today>	-3 10 -2 -12 0 0 0 4
b:<day-today> and	0 13 -3 -22 6 0 0 3
b:<day-today> from	0 20 0 -17 0 0 0 0
b:<day-today> the	0 -3 0 9 0 0 0 -2
b:<day-today> to	0 -5 0 13 0 0 0 -6
b:<duty>	-8 -3 7 -5 4 -5 0 12
b:<gate>	-6 6 -10 13 11 -1 -3 -29
b:<goods-amount>	-2 0 0 32 -23 0 -2 -8
b:<goods-amount> by	0 -1 0 24 -17 0 0 -2
b:<goods-amount> of	-1 -2 0 14 -2 0 0 -1
b:<goods>	15 10 4 -14 -15 -10 -7 6
b:<level-noun>	-16 4 -10 -8 18 -4 -5 5
b:<level>	-6 1 2 12 -7 -6 -13 -4
b:<level> after	0 -4 0 -5 10 0 0 0
b:<level> and	0 6 0 7 0 0 0 -22
b:<level> at	0 -13 0 8 0 0 0 5
b:<level> duty	0 0 0 -5 -1 0 0 7
b:<level> from	-5 15 -1 -5 -10 0 0 -3
b:<level> in	0 11 0 -25 0 0 0 16
b:<level> is	0 10 0 -15 -3 0 0 9
b:<level> lower	0 -7 0 7 0 0 0 0
b:<level> more	0 -32 0 33 0 0 0 0
b:<level> of	1 -24 0 18 0 0 0 0
b:<level> off	0 -12 0 16 0 0 0 -2
b:<level> on	-9 10 10 -8 3 0 -2 -3
b:<level> tariff	5 11 0 -25 8 0 0 0
b:<level> to	0 6 0 0 0 0 0 -11
b:<level> until	0 0 -3 -3 -6 0 0 9
b:<level> will	0 -2 0 -3 0 0 0 9
b:<level> would	0 -6 0 7 0 0 0 0
b:<money> a	0 -5 0 6 0 0 0 0
b:<money> in	0 -3 0 13 -2 0 0 0
b:<money> of	0 8 0 -21 0 0 0 15
b:<month-ahead>	0 -13 0 -13 0 0 0 22
b:<month-gone>	18 9 0 -19 -2 0 0 0
b:<month-gone> is	0 13 0 -2 0 0 0 -8
b:<month-today>	1 12 0 -10 -1 0 0 -3
b:<name>	15 -7 -5 -1 0 -4 -6 0
b:<name> 's	12 2 -2 0 0 -3 1 -15
b:<name> agree	0 -5 0 0 0 0 0 6
b:<name> also	7 0 0 0 -3 0 0 0
b:<name> and	-6 3 -10 -1 -19 0 -5 16
b:<name> at	0 10 0 0 0 0 0 -9
b:<name> by	3 -7 0 13 -3 0 -3 -1
b:<name> come	0 10 0 -12 0 0 0 0
b:<name> conclude	0 0 0 6 0 0 0 -4
b:<name> cut	0 -10 0 6 0 0 0 3
b:<name> duty	0 11 0 -6 0 0 0 -3
b:<name> end	0 0 0 9 0 0 0 -7
b:<name> extend	0 0 0 -8 0 0 0 9
b:<name> for	0 4 0 -7 0 0 0 5
b:<name> from	7 5 0 -9 0 0 0 -1
b:<name> go	0 5 0 0 0 0 0 -10
b:<name> good	0 10 0 -10 0 0 0 0
b:<name> had	0 -7 0 1 9 0 -1 0
b:<name> has	1 3 -4 -9 1 -3 5 0
b:<name> have	0 0 0 -7 0 0 0 10
b:<name> is	0 10 4 4 0 0 0 -18
b:<name> meet	0 4 0 -9 0 0 0 2
b:<name> on	0 -4 7 2 -7 0 2 -1
b:<name> president	5 -9 0 4 0 0 0 0
b:<name> put	0 -5 0 10 0 0 0 -2
b:<name> raise	0 -7 0 8 0 0 0 0
b:<name> run	0 -10 0 0 0 0 0 10
b:<name> say	0 4 0 -6 0 0 0 2
b:<name> sign	0 -4 0 10 0 0 0 -1
b:<name> since	0 -1 0 6 0 0 0 -2
b:<name> suspend	0 0 0 9 0 0 0 -3
b:<name> the	0 -6 -4 10 -3 0 0 3
b:<name> until	0 -4 -3 -21 14 0 0 8
b:<name> will	2 12 -3 -22 2 0 -2 15
b:<name> would	0 -1 0 6 -6 0 0 1
b:<not>	-5 -31 -7 16 -2 -10 6 14
b:<number>	-2 12 11 15 -2 -12 -8 -44
b:<number> /	0 -16 7 0 9 0 0 1
b:<number> a	-1 0 -12 -2 -5 0 0 15
b:<number> again	0 16 0 -4 -3 0 0 -11
b:<number> and	0 12 0 -1 -3 0 0 -4
b:<number> by	0 4 0 -10 6 0 0 0
b:<number> exclusion	0 -3 11 -3 0 0 0 -3
b:<number> for	0 -11 5 11 -5 0 0 0
b:<number> from	0 12 0 -12 0 0 0 0
b:<number> is	0 8 0 -2 0 0 0 -3
b:<number> lose	0 -2 0 -1 8 0 0 -2
b:<number> more	5 -9 0 -2 0 0 0 7
b:<number> of	0 -3 0 0 6 0 0 0
b:<number> on	-2 31 -5 -15 -6 0 0 -14
b:<number> p	0 -2 8 -8 16 0 0 -15
b:<number> pm	0 -5 0 -2 10 0 0 0
b:<number> the	0 0 0 13 -1 0 0 -7
b:<number> to	0 -8 0 10 0 0 0 0
b:<number> until	0 9 0 -15 -1 0 0 5
b:<office>	-5 0 -4 15 -12 -2 9 -8
b:<office> 's	0 0 0 15 5 0 0 -18
b:<office> are	0 -2 0 6 0 0 0 0
b:<office> from	0 2 0 -6 0 0 0 1
b:<office> in	0 0 0 6 -4 0 0 0
b:<office> on	0 13 0 -6 -5 0 0 0
b:<office> will	0 -5 0 14 -9 0 0 0
b:<organisation>	3 -42 5 29 5 -4 -8 -16
b:<organisation> 's	0 -10 0 35 -23 0 0 -6
b:<organisation> and	3 0 0 1 3 0 0 -10
b:<organisation> announce	0 6 0 -5 0 0 0 0
b:<organisation> decide	0 -1 0 6 0 0 0 -3
b:<organisation> decided	0 -8 0 13 -1 0 0 0
b:<organisation> end	0 0 0 12 0 0 0 -11
b:<organisation> expect	0 11 0 -9 -1 0 0 0
b:<organisation> has	0 -4 0 27 -29 0 3 0
b:<organisation> in	0 5 0 -21 14 0 0 6
b:<organisation> is	0 6 0 9 -11 0 0 -2
b:<organisation> meet	0 2 0 -24 12 0 0 13
b:<organisation> must	0 0 0 13 -9 0 -1 0
b:<organisation> of	0 -6 0 0 7 0 0 0
b:<organisation> on	0 -3 0 17 -10 0 0 0
b:<organisation> take	0 -6 0 0 8 0 0 0
b:<organisation> to	0 0 0 -8 11 0 0 0
b:<organisation> vote	0 0 0 28 -27 0 0 0
b:<organisation> will	0 2 0 -10 12 0 0 -1
b:<organisation> would	0 0 0 -13 11 0 0 3
b:<person>	-17 1 -13 11 18 -3 -7 -16
b:<person> 's	0 6 0 -20 15 0 0 1
b:<person> agree	0 5 0 -13 0 0 0 8
b:<person> announce	0 -5 0 -7 0 0 0 16
b:<person> are	0 0 0 7 0 0 0 -1
b:<person> come	0 -5 0 9 0 0 0 -1
b:<person> had	0 -17 0 8 7 2 0 0
b:<person> has	0 13 0 -25 28 0 0 -9
b:<person> in	0 -1 0 11 0 0 0 -3
b:<person> is	0 -2 0 14 0 0 0 -7
b:<person> on	0 3 0 5 -3 0 0 -9
b:<person> say	0 19 0 -5 -12 0 0 -1
b:<person> sign	0 15 0 -7 -3 0 0 -2
b:<person> spoke	0 16 0 -18 7 0 0 -5
b:<person> tell	0 -1 0 6 0 0 0 -1
b:<person> to	0 -6 0 11 -2 0 0 0
b:<person> was	0 -5 0 9 0 0 0 0
b:<person> will	0 -10 0 16 0 0 0 -2
b:<person> would	0 -2 0 8 -2 0 0 0
b:<person> write	0 -11 0 11 4 0 0 -8
b:<points>	-13 -11 -4 -13 -14 0 0 42
b:<points> of	-1 -9 0 1 0 0 0 8
b:<points> on	-2 -6 0 0 -1 0 0 12
b:<points> stay	0 0 0 -8 0 0 0 12
b:<quality>	-7 -3 -1 -5 11 6 -12 2
b:<quality> and	0 -6 0 13 0 0 0 -4
b:<quality> border	0 7 0 -3 0 0 0 -1
b:<quality> company	-1 0 0 8 -2 0 0 0
b:<quality> duty	0 -5 3 -5 -4 0 0 13
b:<quality> firm	-3 0 0 14 0 0 0 -2
b:<quality> importer	0 -8 0 10 0 0 0 0
b:<quality> negotiator	0 0 0 7 0 0 0 0
b:<quality> one	0 7 0 -2 12 0 0 -16
b:<quality> parliament	0 0 0 -17 21 0 0 -4
b:<quality> port	0 -3 0 -3 8 0 0 0
b:<quality> president	0 4 0 7 -13 0 0 0
b:<quality> salmon	0 -7 0 9 0 0 0 0
b:<quality> side	1 2 0 0 3 0 0 -8
b:<quality> tariff	0 7 0 -10 7 0 0 -4
b:<quality> trade	0 -5 0 11 0 0 0 -1
b:<seat>	0 -12 0 -3 19 -8 11 -8
b:<seat> 's	0 -4 0 -6 14 0 0 -2
b:<seat> and	0 -7 0 0 -4 0 0 12
b:<seat> for	0 0 0 6 -1 0 0 0
b:<seat> from	0 1 0 4 -9 0 0 -1
b:<seat> had	-2 1 0 -6 4 0 0 2
b:<seat> has	0 7 0 -10 8 0 0 -1
b:<seat> is	0 0 0 -5 0 0 0 7
b:<seat> on	0 -17 0 30 -4 0 0 -13
b:<seat> say	0 11 5 0 -10 0 0 -7
b:<seat> the	0 0 0 -18 16 0 0 3
b:<seat> would	0 0 0 -11 19 0 -2 -1
b:<sender>	8 -10 6 -7 -9 0 -8 13
b:<span>	-3 0 -4 3 -13 -1 0 8
b:<span> and	0 0 0 13 0 0 0 -12
b:<span> end	0 -2 0 -2 0 0 0 6
b:<span> from	-1 17 0 -2 -5 0 0 -13
b:<span> of	0 0 0 -4 0 0 0 9
b:<span> on	0 -2 0 8 0 0 0 -5
b:<span> to	0 0 0 -8 0 0 0 11
b:<span> truce	0 3 0 17 0 0 0 -20
b:<taker>	0 10 -1 10 -17 -6 0 -4
b:<v-agree>	-3 -5 -2 0 5 -12 9 2
b:<v-bear>	-4 2 -8 8 -6 -9 5 1
b:<v-begin>	11 5 -3 1 -8 -16 -2 -1
b:<v-buy>	0 14 10 -1 -13 -1 -5 -8
b:<v-deny>	24 -15 -3 -4 -4 -3 3 -5
b:<v-down>	-2 -2 -15 -1 -3 -5 7 12
b:<v-end>	3 0 3 -3 -2 -14 -13 6
b:<v-impose>	4 -4 -6 3 9 -2 -4 -5
b:<v-propose>	-19 -4 -16 6 11 -10 0 -5
b:<v-return>	0 2 -3 4 -1 0 0 -6
b:<v-say>	0 6 2 3 8 -1 -25 -14
b:<v-sell>	11 -16 -10 10 -3 2 -7 0
b:<v-stay>	5 -3 11 0 -3 -16 -14 0
b:<v-suspend>	6 4 4 1 -4 -9 0 -8
b:<v-target>	-3 -5 -7 5 9 -2 -4 1
b:<v-threaten>	0 3 0 -7 11 0 0 -3
b:<v-up>	0 7 -16 1 -3 0 -11 1
b:a	0 -13 -15 17 -4 6 9 -13
b:a .	-1 0 -12 -1 -5 0 0 15
b:a <level>	0 -2 0 -2 0 0 0 9
b:a <organisation>	0 -6 0 15 -16 0 7 0
b:a <quality>	0 11 0 -2 -5 4 0 -6
b:a call	0 2 0 -6 0 0 0 2
b:a cut	0 -2 0 6 0 0 0 0
b:a deal	0 -5 0 -2 -3 0 2 11
b:a decision	0 -6 0 -19 31 0 0 -11
b:a duty	0 8 0 -6 0 0 0 0
b:a further	0 8 0 -10 0 0 0 7
b:a hearing	0 -1 0 -8 13 0 0 0
b:a joint	0 -9 0 8 0 3 0 -2
b:a licence	7 -1 0 -3 0 0 0 0
b:a meet	0 0 0 8 -1 0 0 -1
b:a new	0 12 0 -6 0 0 0 -2
b:a notice	0 7 0 -7 2 0 0 0
b:a pause	0 17 0 -8 0 0 0 -6
b:a permanent	0 0 0 12 -4 0 -1 -1
b:a report	0 6 0 -10 6 0 0 -1
b:a rule	0 0 0 8 -2 0 0 0
b:a second	0 -17 0 13 7 0 0 -5
b:a separate	8 0 0 -3 0 0 0 -6
b:a state	0 -2 0 7 -1 0 0 0
b:a surcharge	0 -9 0 10 0 0 0 0
b:a telephone	0 7 0 -2 0 0 0 0
b:a third	0 7 0 -6 -1 0 0 3
b:a trade	0 -14 0 3 0 0 0 10
b:a truce	0 2 0 10 -5 0 0 -8
b:about	0 -3 0 16 -26 0 0 12
b:about the	0 -1 0 22 -20 0 0 0
b:accept	0 -5 0 0 6 0 0 0
b:accord	0 10 0 -5 0 0 0 -4
b:according to	0 0 0 -3 0 0 0 7
b:add	0 0 0 11 -7 0 0 -5
b:additional	0 11 0 -17 -8 0 0 9
b:additional duty	0 -5 0 -5 -2 0 0 14
b:additional tariff	0 26 0 -25 0 0 0 0
b:adopt	0 0 0 -4 6 0 0 0
b:after	0 0 -3 -4 13 0 0 -2
b:after a	0 7 0 -4 0 0 0 0
b:again	4 3 2 -6 2 0 0 -2
b:again from	2 -13 0 0 -2 0 0 13
b:again on	0 15 5 -9 5 0 0 -18
b:against	0 -8 0 -14 21 0 0 -1
b:against the	0 0 0 -18 23 0 0 -6
b:agenda	0 0 0 -5 7 0 0 0
b:agree	1 -15 -2 3 -13 0 13 4
b:agree by	0 0 0 -12 0 0 7 8
b:agree in	0 0 0 -13 0 0 0 17
b:agree to	2 -8 0 1 -4 0 9 0
b:agreement	-7 -2 -6 23 -9 -5 -2 -6
b:agreement by	0 -8 0 2 -5 0 -1 13
b:agreement is	0 -1 0 -2 0 0 -1 10
b:agreement was	0 0 0 -7 0 0 2 5
b:agreement with	-1 8 0 0 -1 0 0 0
b:ahead	0 4 0 3 0 0 0 -8
b:airport	0 0 0 9 -5 0 0 0
b:alexandria	0 -1 9 -2 0 0 0 -1
b:all	-2 15 4 -4 -6 0 0 -7
b:all <quality>	0 7 0 -4 0 0 0 -2
b:all country	0 -5 0 6 0 0 0 0
b:all of	0 -3 0 -6 0 0 0 11
b:all other	0 14 0 -9 0 0 0 -1
b:all three	0 0 0 6 -2 0 0 -4
b:allowed	0 0 0 6 0 0 0 -4
b:allowed to	0 0 0 6 0 0 0 -4
b:also	9 -15 0 11 -7 0 0 0
b:am	0 -2 0 14 -4 0 0 -5
b:ambassador	0 0 0 -10 10 0 0 0
b:an	-1 5 -8 -18 16 -7 -4 11
b:an <office>	0 -2 0 7 0 0 0 0
b:an additional	2 7 0 -3 -1 0 0 -6
b:an agreement	0 0 0 6 -2 0 1 -8
b:an end	0 7 0 -16 0 0 0 6
b:an extension	0 10 -6 -25 14 -1 0 14
b:and	-3 9 -13 -9 2 -16 -16 13
b:and <level>	0 0 0 10 0 0 0 -15
b:and <name>	-6 1 -11 13 -23 0 -5 2
b:and <number>	0 0 0 7 -11 0 0 0
b:and <quality>	0 -6 0 15 0 0 0 -7
b:and <seat>	0 -12 0 2 -4 0 0 12
b:and a	-3 15 0 -14 0 2 0 0
b:and after	0 -6 0 -1 0 0 0 11
b:and are	0 8 1 0 -6 0 0 -7
b:and by	0 10 0 0 -1 0 0 -10
b:and come	0 -1 0 -18 0 0 0 20
b:and end	0 0 0 -11 3 0 0 5
b:and from	3 5 0 0 0 0 0 -9
b:and gave	0 0 0 -6 15 0 0 -11
b:and i	0 -1 0 9 -10 0 0 3
b:and including	0 -1 0 -4 0 0 0 8
b:and is	0 1 0 -13 5 0 0 7
b:and it	0 0 5 -11 5 0 0 6
b:and last	0 0 0 -5 0 0 0 7
b:and mr	0 -3 0 -2 7 0 0 0
b:and now	0 0 0 -10 0 0 0 12
b:and on	0 32 0 -19 -5 0 0 -12
b:and run	0 0 0 -4 0 0 0 9
b:and say	0 0 0 -7 8 0 0 0
b:and that	0 9 0 0 -3 0 0 -7
b:and the	0 -8 -2 2 -4 0 2 5
b:and they	0 0 0 -7 4 0 0 5
b:and to	0 -6 3 -1 0 0 0 4
b:and was	0 -1 0 11 0 0 0 -8
b:and we	0 9 0 -11 0 0 0 3
b:and what	0 -17 0 23 0 0 0 -8
b:and will	0 0 0 -15 5 0 0 10
b:and would	0 15 0 -16 0 0 0 0
b:annex	0 6 0 -3 0 0 0 0
b:announce	5 2 0 0 -8 -1 0 0
b:announce a	0 -4 0 -9 7 0 0 9
b:announce for	0 13 0 -6 -8 0 0 0
b:announce on	2 -8 0 11 -1 0 0 -4
b:another	0 12 0 -8 -1 0 0 0
b:another <level>	0 8 0 -4 0 0 0 -1
b:answer	0 2 0 -27 30 0 0 -5
b:antimony	10 0 0 0 0 0 0 -6
b:any	0 6 0 4 -1 0 0 -9
b:appeal	0 -2 0 20 -16 0 0 0
b:apple	0 -11 0 4 0 0 0 6
b:application	-5 -6 0 0 5 0 0 2
b:apply	9 -4 0 -3 0 0 0 7
b:apply again	0 27 0 -18 0 0 0 -10
b:apply from	6 -6 -2 1 0 0 0 1
b:apply to	0 0 0 6 -1 0 0 -5
b:apply until	2 -13 3 -4 -3 0 0 10
b:approval	0 -10 0 15 -5 0 0 0
b:approve	0 -5 0 -1 0 0 -2 12
b:approve it	0 0 0 6 -4 0 0 0
b:approve the	0 0 0 -4 0 0 -1 11
b:are	12 -1 8 3 5 -8 -8 -20
b:are back	0 18 0 -7 0 0 0 -12
b:are closed	0 -2 0 11 -2 0 0 -1
b:are due	1 -22 0 0 11 0 0 3
b:are enter	0 -6 0 0 6 0 0 0
b:are expect	0 0 0 7 -3 0 0 0
b:are in	0 -10 0 4 8 0 0 -5
b:are on	0 19 -1 -4 -4 0 0 -8
b:are over	0 0 0 -16 0 0 0 17
b:are to	7 -9 7 12 0 0 0 -20
b:argument	0 -3 0 -16 19 0 0 0
b:argument on	0 0 0 -7 9 0 0 0
b:around	0 -14 0 13 -2 0 0 2
b:arrangement	-1 -14 -1 -10 -5 0 0 29
b:arrangement end	0 0 0 -9 0 0 0 13
b:arrangement with	0 -8 0 -3 0 0 0 11
b:arrive	0 3 5 -22 8 0 -4 4
b:arrive by	0 5 7 -15 0 0 -3 3
b:arrived	0 -3 0 11 -2 0 0 -3
b:arrived on	0 -3 0 7 0 0 0 -2
b:article	0 -6 0 7 0 0 0 0
b:as	0 -9 -1 5 -6 0 0 11
b:as it	0 0 0 7 0 0 0 -5
b:as much	0 -6 0 3 0 0 0 0
b:as of	0 14 0 -6 -4 0 0 -3
b:as they	0 0 0 11 0 0 0 -8
b:ask	0 0 -2 9 -7 0 0 1
b:ask for	0 -3 0 10 -4 0 0 0
b:assembly	0 0 0 -11 17 0 0 -2
b:at	-10 2 -7 12 0 -3 -6 -7
b:at <level>	0 1 6 -11 2 0 0 2
b:at <number>	0 0 -1 22 -15 0 0 -15
b:at a	0 2 0 9 -6 0 0 -6
b:at least	0 11 0 0 -2 0 0 -7
b:at midnight	0 -12 -2 3 0 0 0 6
b:at noon	0 -12 0 11 -2 0 0 1
b:at one	0 7 0 -6 -2 0 0 0
b:at the	0 7 -6 11 -5 0 0 -9
b:autumn	0 0 0 -6 0 0 5 0
b:avoid	0 7 0 -7 0 0 0 0
b:avoid the	0 7 0 -7 0 0 0 0
b:away	10 -2 0 -18 -3 0 0 16
b:away on	0 0 0 -4 0 0 0 6
b:back	1 25 -4 -6 -11 2 -1 -14
b:back on	0 15 0 -6 -7 0 0 -4
b:back to	-2 0 0 12 -5 4 0 -11
b:ban	1 8 0 -8 -1 3 0 -2
b:ban on	0 10 0 -11 0 3 0 0
b:battery	4 3 0 -9 0 0 0 0
b:be	-7 11 0 -1 0 2 -4 -7
b:be apply	4 15 0 -13 0 0 0 -5
b:be at	0 6 0 0 -2 0 0 -1
b:be back	0 0 0 13 -10 0 0 -11
b:be collect	0 -2 0 -13 3 0 0 12
b:be discuss	0 0 0 8 -6 0 0 0
b:be due	0 3 0 -16 6 0 0 3
b:be extend	0 -6 7 -14 -2 0 0 13
b:be filed	0 0 0 9 -7 0 0 0
b:be hold	0 -6 0 13 0 0 0 -3
b:be in	0 -10 0 17 2 0 0 -11
b:be issued	-3 0 0 10 -7 0 0 2
b:be lodged	0 0 0 -2 6 0 0 0
b:be make	0 0 0 10 0 0 0 -6
b:be prolonged	0 0 6 3 0 0 0 -8
b:be sign	0 0 0 11 -4 0 0 -1
b:be suspend	0 -5 0 -1 12 0 0 -3
b:be used	0 -8 0 -4 14 0 0 0
b:bean	0 -6 0 2 0 0 0 2
b:bear	0 0 0 3 0 0 0 -6
b:because	0 -7 0 -2 -3 0 0 10
b:become	0 13 0 -18 12 0 0 -7
b:been	2 -8 -2 17 -19 6 -8 -5
b:been <level>	0 -15 0 12 0 0 0 0
b:been announce	0 -7 0 3 0 0 0 4
b:been due	0 -14 0 22 -1 0 0 -7
b:been extend	0 0 -2 10 0 0 0 -4
b:been in	0 0 0 12 0 0 0 -10
b:been suspend	4 0 0 -7 0 0 0 5
b:been tell	0 8 0 -13 -3 8 0 0
b:before	-15 0 1 0 7 -8 0 0
b:before <day-today>	0 10 -3 -15 6 0 0 0
b:before it	0 -5 0 -23 14 0 0 11
b:before midnight	0 -7 0 0 1 0 0 5
b:before the	-2 2 6 10 -2 0 3 -16
b:begin	-16 11 -1 5 5 0 0 -14
b:begin on	-10 7 0 0 1 0 0 -2
b:being	0 -1 0 -7 0 0 0 10
b:between	-3 6 -3 0 0 -2 0 1
b:between <name>	0 5 0 -13 -5 0 0 13
b:between <seat>	0 -2 0 6 -3 0 0 0
b:between the	0 7 0 1 2 0 0 -7
b:beyond	0 0 0 -10 -1 0 0 11
b:bite	14 -4 0 -6 0 0 0 -2
b:boat	0 -5 0 -6 7 0 0 5
b:border	0 16 0 -8 0 0 0 -7
b:both	-1 27 -7 -7 8 -2 -6 -20
b:both country	0 0 0 -7 11 0 0 0
b:both duty	0 8 0 -10 0 0 0 2
b:both government	0 0 0 8 0 0 0 -5
b:both of	0 8 0 -4 0 0 0 0
b:both side	1 -3 0 6 12 0 0 -16
b:bottle	0 14 2 -16 0 0 0 0
b:bursa	0 -2 0 6 0 0 0 0
b:busan	-1 -7 0 0 -5 0 0 15
b:busan on	0 0 0 15 -2 0 0 -8
b:business	0 0 0 -8 0 11 0 0
b:but	-3 18 0 3 -14 0 -1 -7
b:but the	-2 0 0 12 -4 0 0 -4
b:butter	0 -16 0 18 0 0 0 -5
b:buy	0 0 0 11 -2 0 0 -1
b:buy <goods-amount>	0 0 0 10 -1 0 0 0
b:buyer	0 5 0 7 -4 -6 0 -1
b:by	0 -16 -1 5 8 -1 21 -18
b:by <level>	0 -16 0 23 -3 0 0 -3
b:by <number>	0 -8 0 13 -1 0 0 0
b:by <points>	0 10 0 0 0 0 0 -10
b:by a	0 0 0 -8 0 0 0 11
b:by its	0 4 0 -3 5 0 0 -7
b:by law	0 14 0 -2 -2 1 0 -15
b:by telephone	0 -2 0 -8 -5 0 0 17
b:by the	0 -9 -4 7 3 -3 16 -23
b:by video	0 0 0 14 -6 0 0 -3
b:cabinet	0 1 0 -10 12 0 0 0
b:cabinet will	0 0 0 -5 11 0 0 -3
b:calendar	0 4 0 -20 0 0 0 16
b:call	0 4 0 7 -7 0 0 -9
b:call with	0 7 0 -7 0 0 0 0
b:can	0 -4 2 -1 9 0 0 -2
b:can be	0 -4 0 -4 16 0 0 -7
b:cannot	0 22 0 -24 1 0 0 -1
b:capital	0 0 0 7 0 0 0 -5
b:car	0 8 0 -1 0 0 0 -6
b:carry	0 -3 0 4 -8 0 0 3
b:carry the	0 -1 0 -5 0 0 0 8
b:cartagena	0 -3 0 6 0 0 0 0
b:case	0 1 0 -2 6 0 0 -6
b:case against	0 -3 0 -7 12 0 0 0
b:case on	0 0 0 -16 17 0 0 0
b:cattle	0 -9 0 7 0 0 0 0
b:cease	0 0 0 -9 -4 0 0 14
b:ceasefire	0 0 0 29 0 0 0 -28
b:ceramic	0 8 0 -8 0 0 0 0
b:change	0 0 10 -1 2 0 0 -17
b:change on	0 -11 11 1 4 0 0 -8
b:changed	0 0 0 -7 0 0 0 8
b:channel	0 11 0 -10 0 0 0 0
b:charge <level>	0 -15 0 14 -2 0 0 2
b:charge from	0 5 0 -7 3 0 0 0
b:charge on	0 13 0 -6 -1 0 0 -3
b:city	0 0 0 9 0 0 0 -7
b:claim	0 -23 0 9 21 0 0 -13
b:claim for	0 0 0 -6 12 0 0 -3
b:clear	0 -9 -1 2 -5 0 0 18
b:client	0 6 0 -2 -7 0 0 2
b:client alert	0 0 0 6 0 0 0 -1
b:clock	0 7 0 -21 0 0 0 11
b:close	0 -21 0 1 -8 13 0 8
b:close on	0 -13 0 -3 -4 13 0 6
b:closed	0 -2 0 19 -21 9 0 -7
b:closed on	0 0 0 3 -14 10 0 -2
b:closing	0 0 0 -3 0 8 0 0
b:club	0 0 0 22 0 -2 0 -17
b:coal	0 -13 0 18 -3 0 0 0
b:coffee	0 15 0 -11 0 0 0 0
b:collect	0 -7 0 0 2 0 0 7
b:collection	0 11 0 -4 -5 0 0 0
b:column	0 15 0 -11 -4 0 0 0
b:come	0 -9 -3 6 -1 0 4 4
b:come by	0 -4 0 9 0 0 0 -2
b:come down	0 12 0 -9 0 0 0 0
b:come in	0 -1 0 -4 0 0 0 6
b:commander	0 -3 -2 15 0 0 0 -9
b:comment	0 -6 -1 -6 19 0 0 -7
b:comment on	0 -5 0 -2 11 0 0 -2
b:commerce	3 -6 0 12 -3 0 0 -7
b:commerce ministry	0 -2 0 10 0 0 0 -2
b:commission	0 -5 0 8 0 0 0 -1
b:commit	0 7 0 -5 0 0 0 0
b:company	0 -3 0 11 -5 1 0 -8
b:conclude	0 -2 0 -2 0 0 12 -2
b:confirm	0 -9 0 6 0 0 0 2
b:confirm it	0 0 0 5 -8 0 0 4
b:congress	0 -6 0 5 3 0 0 -5
b:consent	0 -5 0 -14 -1 0 0 22
b:consent on	0 0 0 10 -3 0 0 -1
b:consider	0 0 0 -6 0 0 0 7
b:consultation	0 -4 0 8 0 0 0 0
b:consultation between	0 -1 0 8 -3 0 0 0
b:contact	0 0 0 -10 12 0 0 0
b:container	0 -1 0 6 -1 0 0 0
b:continue	0 14 0 0 -2 0 0 -6
b:continue on	0 -1 0 7 0 0 0 -2
b:contract	-3 -15 0 16 6 0 -1 -4
b:control	-1 4 0 11 -1 0 0 -11
b:control of	5 0 0 4 0 0 0 -8
b:control on	-1 6 0 0 0 0 0 0
b:cost	0 -10 0 13 0 0 0 -1
b:cost <level>	0 -6 0 7 0 0 0 0
b:cotton	0 15 11 -12 -5 0 0 -15
b:could	0 -17 0 21 0 0 0 -8
b:counted	0 -2 0 -11 0 0 0 16
b:country	-1 -3 0 -4 9 0 8 0
b:country expire	0 0 0 -7 0 0 0 7
b:country from	0 8 0 -8 0 0 0 0
b:country have	0 -2 0 -8 0 0 9 3
b:country on	0 -7 0 9 0 0 0 0
b:country will	0 4 0 -10 5 0 0 0
b:county	0 -11 0 19 -6 0 0 0
b:court	0 0 0 -2 6 0 0 0
b:cover	11 1 0 -16 0 0 -2 7
b:crane	0 1 0 7 -9 0 0 0
b:current	0 0 0 -7 0 5 0 0
b:custom	0 11 -2 -10 9 0 0 -8
b:cut	0 -8 0 8 0 0 0 0
b:cut its	0 -1 0 6 0 0 0 -3
b:date	0 21 0 -12 -6 0 0 -2
b:date from	0 -5 0 15 0 0 0 -12
b:date is	0 0 0 -20 0 0 0 16
b:dated	0 -4 0 6 0 0 0 0
b:deadline	0 -22 0 10 -16 23 6 -24
b:deadline for	0 -11 0 14 -6 13 0 -21
b:deadline is	0 -5 0 6 0 -4 0 3
b:deadline of	0 -2 0 -10 -4 12 8 0
b:deal	8 -4 0 -20 3 5 0 13
b:deal by	0 -4 0 -10 -1 0 9 7
b:deal with	0 2 0 -18 20 0 0 -2
b:dearer	0 5 0 -13 7 0 0 0
b:debate	0 0 0 -23 24 0 0 0
b:decide	0 -16 0 -2 18 0 0 -9
b:decide on	0 -8 0 0 8 0 0 0
b:decided	0 -9 0 9 -17 0 0 12
b:decided on	0 -9 0 14 -1 0 0 0
b:decision	0 -7 0 -1 19 0 0 -14
b:decision is	0 -7 0 8 5 0 0 -9
b:declaration	0 -6 0 1 5 0 0 0
b:declare	0 0 0 3 0 0 0 -6
b:decree	0 11 2 -2 -5 0 0 -4
b:detail	0 -9 0 17 0 0 0 -4
b:did	0 0 0 27 -16 0 0 -14
b:did not	0 6 0 0 -5 0 0 0
b:did so	0 1 0 5 -8 0 0 0
b:die	0 3 0 -12 0 0 0 9
b:die on	0 6 0 -9 0 0 0 2
b:discuss	0 0 0 3 -13 0 0 8
b:discuss it	0 -1 0 7 -1 0 0 0
b:dispute over	0 3 0 -8 0 0 0 4
b:do	0 -10 0 0 -14 0 7 14
b:do not	0 -10 0 0 -6 0 0 13
b:do so	0 1 0 -1 -2 0 7 -1
b:doe	0 -9 0 0 8 0 -1 5
b:doe not	0 0 0 -4 0 0 -1 10
b:donald	5 -9 0 4 0 0 0 0
b:donald trump	5 -9 0 4 0 0 0 0
b:done	0 -6 0 17 -3 0 -5 0
b:done so	0 -2 0 6 0 0 0 0
b:down	0 -1 2 7 -7 1 0 -9
b:down on	0 -1 0 6 0 0 0 0
b:down to	0 5 4 -11 0 0 0 3
b:draft	0 0 0 0 -8 3 0 12
b:draw	0 -2 0 0 0 0 0 7
b:driver	0 0 0 -7 9 0 0 -1
b:drone	0 9 0 -2 -5 0 0 0
b:drop	0 9 0 -14 6 0 0 0
b:drop its	0 -2 0 0 7 0 0 -4
b:due	-2 -8 0 4 2 -5 -2 3
b:due again	0 -5 0 -6 0 0 0 13
b:due by	0 0 0 -4 11 0 0 -1
b:due from	0 -16 0 4 13 0 0 -2
b:due in	0 -1 0 16 -2 0 0 -9
b:due to	3 6 1 -5 -9 0 0 1
b:duty	-8 5 19 -30 -11 0 -6 30
b:duty are	0 11 -2 0 -3 0 0 -4
b:duty between	0 -3 0 9 0 0 0 -3
b:duty by	0 11 0 -17 6 0 0 1
b:duty end	0 -10 10 1 0 0 0 0
b:duty from	0 -7 0 12 0 0 0 -4
b:duty in	0 -10 0 16 0 0 0 -3
b:duty is	0 -3 0 -1 0 0 0 8
b:duty of	0 0 9 -14 -4 0 0 10
b:duty on	0 10 -5 -13 -11 0 0 14
b:duty return	0 14 0 -5 0 0 0 -8
b:duty to	0 4 -2 -8 -2 0 0 5
b:duty until	0 -8 5 -8 -4 0 0 13
b:duty will	0 0 0 -3 0 0 0 6
b:each	-2 -19 -1 1 0 0 0 19
b:each other	0 -8 0 -10 4 0 0 17
b:earlier	0 8 0 -5 0 0 0 -2
b:early	0 0 0 -8 0 0 0 7
b:earth	10 -3 0 6 -2 0 -2 -8
b:eastern	0 0 0 -3 7 0 0 -1
b:eastern time	0 -4 0 0 14 0 0 -8
b:effect at	0 0 0 -8 0 0 0 7
b:effect from	0 -8 0 14 -2 0 0 -1
b:effective	0 26 0 -17 -1 0 0 -9
b:either	0 0 0 6 0 0 0 -2
b:either side	0 0 0 6 0 0 0 -2
b:election	0 -6 0 14 -4 0 0 -1
b:electricity	0 -9 0 10 0 0 0 0
b:emergency	0 -11 0 7 2 0 0 0
b:emergency tariff	0 -10 0 4 3 0 0 0
b:employer	0 0 0 7 0 0 0 -2
b:end	3 0 4 0 -11 -5 -4 3
b:end <span>	0 -5 0 10 0 0 0 -7
b:end in	0 0 0 -11 0 0 0 12
b:end of	0 -15 1 6 0 0 0 5
b:end on	0 11 0 -3 -6 -2 0 0
b:end the	0 -4 8 -1 0 0 0 0
b:enter before	0 -7 0 0 11 0 0 0
b:enter into	4 10 0 -8 -6 0 0 0
b:entry	-1 -16 0 -1 16 0 0 0
b:everybody	0 17 0 -26 0 0 0 8
b:exchanged	0 -4 0 0 8 0 0 -2
b:exclusion	-2 -18 31 -2 -7 0 0 -15
b:exclusion end	0 0 -1 9 0 0 0 -3
b:exclusion grant	0 0 15 -10 -2 0 0 0
b:exemption	0 0 -2 8 0 0 0 0
b:expect	0 10 0 -2 4 0 -6 -8
b:expect by	0 0 0 8 -6 0 0 0
b:expect that	0 0 0 -8 7 0 0 0
b:expect to	0 -10 0 6 6 0 0 -5
b:expert	0 -8 0 20 -7 0 0 -3
b:expert will	0 0 0 6 -1 0 0 -1
b:expire	-6 3 4 4 -10 0 0 -1
b:expire at	0 7 0 5 0 0 0 -16
b:expire on	-6 -5 6 0 -8 0 0 6
b:export	14 2 -3 0 -16 0 -2 -5
b:export control	-6 9 0 1 0 0 0 -4
b:export of	11 -4 0 0 -7 0 0 0
b:exporter	0 0 0 -15 19 0 0 0
b:extend	-4 -12 2 8 -10 0 0 0
b:extend their	0 0 0 -7 0 0 0 7
b:extend until	0 0 0 12 0 0 0 -9
b:extension	-1 -11 0 -3 9 -3 -3 9
b:extension of	0 -2 0 -13 0 0 0 17
b:extension on	0 0 0 -5 9 0 0 -1
b:extension to	0 5 0 -7 -7 0 0 11
b:extra	0 8 0 -2 0 0 0 -5
b:extra <level>	0 10 0 -11 0 0 0 0
b:extra duty	0 0 0 8 0 0 0 -9
b:face	0 8 0 -18 2 0 0 5
b:face <level>	0 0 0 -4 0 0 0 6
b:face a	0 -1 0 -9 4 2 4 0
b:fact	0 -2 0 8 0 0 0 0
b:fact sheet	0 -2 0 8 0 0 0 0
b:fall	0 -1 0 -3 -23 0 0 21
b:fall away	0 2 0 -19 0 0 0 17
b:fall by	0 -11 0 12 0 0 0 0
b:fall on	0 5 0 -10 0 0 0 6
b:fare	0 -8 0 11 0 0 0 0
b:fee	-2 -25 -2 28 3 0 0 -1
b:fee for	0 -3 0 14 -7 0 0 0
b:fee on	0 -6 0 0 9 0 0 -7
b:fentanyl	0 5 0 -8 0 0 0 3
b:fentanyl tariff	0 13 0 -3 0 0 0 -10
b:ferry	0 0 0 11 0 0 0 -8
b:figure	0 0 0 -4 6 0 0 0
b:filed	0 -8 0 0 2 0 0 6
b:final	0 -4 0 -2 1 0 0 9
b:finished	0 0 0 -10 -1 0 15 0
b:finished by	0 0 0 -11 -1 0 15 0
b:firm	-8 -5 0 13 -2 0 0 1
b:first	0 20 -1 0 -13 0 0 -11
b:fish	0 0 0 -5 0 0 0 6
b:follow	0 13 0 0 0 0 0 -14
b:follow on	0 10 0 -3 2 0 0 -10
b:followed	0 -5 0 12 0 0 0 -3
b:following	0 7 0 0 -2 0 0 -3
b:for	9 -14 -6 15 1 5 0 -17
b:for <name>	0 -5 0 6 -1 0 0 2
b:for <number>	0 -2 0 22 -19 0 0 0
b:for <quality>	0 -3 0 -3 13 0 0 -2
b:for <span>	0 6 0 3 -4 0 0 -5
b:for a	0 10 0 -15 3 6 2 -7
b:for all	0 16 0 -11 0 0 0 -2
b:for an	0 -6 0 14 -10 0 0 4
b:for entry	0 -6 0 2 0 0 0 6
b:for its	0 -4 0 0 -1 -3 0 13
b:for the	-11 0 0 3 -3 4 0 1
b:force	3 15 0 -18 4 0 0 -1
b:force on	4 7 0 -4 -5 0 0 -2
b:force since	0 0 0 9 0 0 0 -9
b:force until	0 3 0 -15 2 0 0 4
b:former	0 -1 0 19 0 0 0 -19
b:forty	0 0 0 16 -12 0 0 -2
b:found	0 -8 0 3 -4 0 9 0
b:found by	0 -2 0 0 -4 0 9 -1
b:four	0 6 0 -3 0 0 0 0
b:free	0 -2 5 10 -11 0 0 -5
b:freeze	0 1 0 9 -1 0 0 -11
b:from	10 12 8 -1 -3 -23 -23 -20
b:from <day-ahead>	-3 -15 -4 15 -7 0 0 4
b:from <name>	5 -6 4 -14 0 0 0 14
b:from <number>	0 -7 0 9 0 0 0 0
b:from <seat>	1 -10 0 -13 21 0 0 -4
b:from its	0 -2 0 6 0 0 0 0
b:from the	9 0 16 -7 -11 0 0 -12
b:full	0 0 0 9 0 0 1 -9
b:further	-1 8 0 -8 0 0 0 5
b:further <points>	0 5 0 -16 0 0 0 12
b:gallium	9 0 0 0 -2 0 0 -7
b:garden	0 8 0 -7 0 0 0 0
b:gas	0 -14 0 9 0 0 0 5
b:gave	0 -7 0 0 8 3 7 -13
b:gave it	0 0 0 -6 10 3 0 -9
b:gave its	0 -2 0 11 -2 0 0 -1
b:geneva	0 -6 0 -2 -4 0 0 15
b:geneva on	0 -3 0 9 0 0 0 -1
b:germanium	13 0 0 -2 0 0 0 -8
b:get	0 -2 0 3 6 0 -3 -6
b:give	0 -1 -1 -12 19 0 4 -6
b:give notice	0 0 0 11 -8 0 0 0
b:given	0 0 0 -7 5 0 0 0
b:go	-2 -7 -5 2 -12 0 0 15
b:go back	0 6 0 -4 0 0 0 0
b:go into	0 -7 0 3 5 0 0 -1
b:go on	0 -20 0 0 -1 0 0 15
b:go to	0 -3 0 4 -6 0 0 4
b:go up	0 7 0 -3 0 0 0 0
b:good	-9 7 6 -10 -5 -3 0 8
b:good at	0 6 0 -5 0 0 0 0
b:good from	0 4 0 3 0 0 0 -6
b:good of	0 -5 0 0 0 0 0 9
b:good on	0 -8 0 9 7 0 0 -8
b:good to	0 0 5 -9 0 0 0 7
b:good until	0 4 4 -9 -4 0 0 4
b:good will	0 2 0 -11 0 0 0 6
b:good would	0 9 0 -15 0 0 0 4
b:grain	0 -3 0 6 0 0 0 0
b:grant	0 -2 15 -6 -3 0 0 0
b:group	0 0 0 19 0 0 0 -19
b:gyeongju	0 0 0 -10 10 0 0 0
b:gyeongju on	0 0 0 -10 10 0 0 0
b:had	-8 -11 -5 15 10 3 -4 -10
b:had agree	0 0 0 -8 0 0 0 9
b:had announce	0 -12 0 14 0 0 0 0
b:had been	0 0 -2 15 -13 2 0 -11
b:had not	0 0 0 -2 6 0 0 -2
b:had sign	0 14 0 -13 0 0 0 0
b:had threaten	0 -13 0 7 7 0 0 1
b:had to	0 0 0 -28 21 2 0 4
b:half	0 16 0 -7 -2 0 0 -6
b:halifax	0 3 0 -6 0 0 0 1
b:halifax on	0 3 0 -7 0 0 0 1
b:hall of	0 6 0 -3 0 0 0 -1
b:halve	0 8 0 -6 0 0 0 0
b:hand	0 0 0 13 0 0 0 -11
b:handed	0 -6 0 0 5 0 0 -2
b:handed over	0 -5 0 14 -5 0 0 -1
b:hang	0 -13 0 18 -1 0 0 -4
b:happen	5 10 -3 -12 10 0 0 -6
b:happen on	6 5 -2 -10 2 0 0 0
b:happened	0 0 0 7 0 0 0 -4
b:has	8 -5 -23 0 6 4 -3 -6
b:has a	0 -5 0 0 -3 0 0 10
b:has announce	3 8 0 -11 4 0 0 -5
b:has been	3 1 -2 4 -5 4 -6 -4
b:has propose	0 4 0 0 -8 0 0 5
b:has say	0 10 0 -6 -2 0 0 0
b:has suspend	0 1 -1 -11 -3 0 0 14
b:has threaten	0 15 0 -19 8 0 0 -1
b:has to	0 0 0 11 -2 0 -1 -12
b:has until	-3 -4 -2 -10 3 3 4 5
b:have	-9 -30 0 31 2 -7 1 -2
b:have agree	0 -2 0 10 0 0 2 -9
b:have been	0 -9 1 9 -3 0 0 0
b:have come	0 -11 0 -13 0 0 0 22
b:have end	0 0 0 10 0 0 0 -7
b:have expire	0 0 0 -10 0 0 0 10
b:have go	0 -10 0 12 0 0 0 -1
b:have pay	0 -15 0 18 0 0 0 -2
b:have run	0 0 0 20 0 0 0 -16
b:have sign	0 0 0 -14 6 0 0 10
b:have to	0 10 0 -17 7 0 0 0
b:have until	-1 -3 0 13 -9 -3 4 -2
b:he	2 -13 -2 27 -23 -5 -9 2
b:he expect	0 -3 0 0 6 0 0 0
b:he had	0 -5 0 6 0 0 0 0
b:he has	0 -3 0 0 6 0 0 -3
b:he hope	0 0 0 15 -6 0 -3 -3
b:he tell	0 6 0 -4 0 0 0 0
b:he was	0 11 0 -3 0 0 0 -6
b:he will	0 0 0 4 -12 0 0 5
b:he would	5 -17 0 14 -6 0 0 4
b:he write	0 10 0 -20 0 0 0 11
b:hear	0 -9 0 -14 21 0 0 -2
b:hear the	0 -4 0 -4 8 0 0 0
b:heard	0 -12 0 2 7 0 0 -3
b:heard argument	0 0 0 6 -3 0 0 0
b:hearing	0 -9 0 -6 15 0 0 0
b:hearing is	0 0 0 15 -11 0 0 0
b:heating	0 -4 0 3 13 0 0 -15
b:her	0 -9 0 22 -7 0 0 -5
b:here	0 -18 0 22 -1 0 0 0
b:higher	0 11 1 -20 5 0 0 0
b:higher duty	0 16 0 -5 0 0 0 -12
b:higher rate	0 0 0 -9 0 0 0 11
b:him	0 -6 0 -3 3 0 0 6
b:himself	0 -3 0 7 0 0 0 0
b:his	0 -31 0 23 -12 0 0 13
b:his <office>	0 -1 0 6 0 0 0 -3
b:his <organisation>	0 0 0 1 -10 0 0 6
b:his <person>	0 -5 0 8 0 0 0 0
b:hit	0 -5 0 -1 0 0 0 8
b:hold	1 -1 8 -6 0 0 0 3
b:hold a	0 0 0 -9 11 0 0 0
b:hold in	0 -1 9 -1 0 0 0 0
b:hold until	0 3 0 0 -7 0 0 1
b:home	0 -10 0 20 0 0 0 -7
b:hope	0 -4 0 23 -9 0 -5 -4
b:hope to	0 -1 0 14 -6 0 -1 0
b:hour	0 -1 0 12 0 0 0 -5
b:house	0 -10 0 16 -2 0 0 0
b:household	0 -12 0 16 0 0 0 0
b:i	0 -15 0 7 -1 0 0 9
b:i expect	0 -1 0 -4 8 0 0 0
b:i have	0 0 0 6 0 0 0 -4
b:i shall	0 -1 0 7 0 0 0 -1
b:ice	7 0 0 11 0 0 0 -17
b:if	-10 -1 0 -20 11 -7 4 12
b:if <name>	0 -9 0 -7 18 0 0 0
b:if it	0 -8 12 18 -14 0 -7 0
b:if no	0 1 0 -11 -12 0 1 17
b:if the	0 1 -3 7 -6 0 -7 0
b:if there	0 -13 0 8 -13 0 4 2
b:if they	0 8 0 -11 6 0 0 -10
b:import	0 -3 12 0 1 0 0 -10
b:importer	0 6 0 0 0 0 0 -7
b:impose	4 4 0 0 -8 0 0 -4
b:in	-19 -7 1 30 -5 -18 -13 -7
b:in <month-gone>	0 5 0 -15 0 0 0 11
b:in <name>	0 4 0 12 -3 0 0 -13
b:in <organisation>	0 0 0 12 -9 0 0 0
b:in <quality>	0 -3 0 -4 9 0 0 0
b:in <seat>	0 -7 0 -1 15 0 2 -9
b:in a	0 -23 0 24 0 0 0 -7
b:in alexandria	0 -1 9 -3 0 0 0 0
b:in an	0 9 0 -6 0 0 0 -1
b:in at	0 2 0 -6 0 0 0 2
b:in bursa	0 -2 0 6 0 0 0 0
b:in busan	0 0 0 -7 -1 0 0 12
b:in force	0 9 0 -13 9 0 0 -2
b:in gyeongju	0 0 0 -10 10 0 0 0
b:in halifax	0 3 0 -7 0 0 0 1
b:in mombasa	0 0 0 -8 -1 0 0 11
b:in on	2 0 0 -8 0 0 0 4
b:in place	0 11 0 -19 2 0 0 1
b:in the	0 15 6 20 -16 0 -2 -32
b:including	0 -1 0 -4 0 0 0 8
b:increase	0 14 0 -8 0 0 0 -5
b:increase announce	0 7 0 -7 0 0 0 0
b:increase of	0 6 0 -3 0 0 0 0
b:industry	0 -6 2 4 0 0 0 0
b:initialled	0 0 0 13 0 0 0 -8
b:instead	0 -2 0 8 0 0 0 -4
b:instead of	0 -2 0 8 0 0 0 -4
b:intend	0 -6 0 9 0 0 0 0
b:intend to	0 -6 0 9 0 0 0 0
b:interest	0 -7 0 12 -1 0 0 0
b:interest rate	0 -7 0 10 -1 0 0 0
b:into	9 -3 0 -3 10 0 0 -6
b:into force	4 8 0 -6 -5 0 0 -2
b:into the	0 -6 0 10 0 0 0 0
b:introduce	0 -10 0 8 0 0 0 0
b:introduce on	0 -1 0 6 0 0 0 -1
b:invest	0 0 0 9 -1 0 0 0
b:invest <money>	0 0 0 9 -1 0 0 0
b:is	-6 6 0 2 -11 2 -7 5
b:is <level>	0 -13 0 5 0 0 0 4
b:is <number>	0 -1 0 6 0 0 0 -1
b:is a	0 5 0 5 0 0 0 -10
b:is back	0 2 0 4 0 0 0 -7
b:is closed	0 9 0 0 -7 0 0 0
b:is down	0 0 0 6 0 0 0 -1
b:is due	0 2 0 -17 9 0 0 13
b:is expect	0 -8 0 9 0 0 0 0
b:is extend	0 0 0 7 0 0 0 -6
b:is good	0 -1 6 -17 0 0 0 14
b:is in	0 10 0 10 -14 0 0 -6
b:is no	0 -9 0 14 -9 0 1 -1
b:is not	0 -13 0 -8 17 0 -2 6
b:is on	7 -13 0 12 0 0 0 -12
b:is plan	0 0 0 9 -5 0 0 0
b:is reach	0 0 0 -3 0 0 0 6
b:is still	0 15 0 -15 0 0 0 0
b:is suspend	0 14 0 0 -6 0 0 -5
b:is the	0 -4 0 7 -7 0 0 3
b:is to	-9 10 -2 -12 12 8 0 -9
b:is up	0 -4 0 -13 4 0 0 12
b:issued	-3 -11 0 25 -13 0 0 0
b:it	-14 -15 -2 -9 17 5 9 9
b:it 's	4 8 0 -24 -6 10 0 6
b:it again	0 0 0 7 0 0 0 0
b:it apply	0 8 0 -5 0 0 0 0
b:it by	0 -8 0 2 0 0 8 -2
b:it come	0 -3 0 7 0 0 0 -1
b:it did	0 3 0 6 0 0 0 -8
b:it doe	0 -3 0 13 -14 0 0 1
b:it end	-1 9 -1 -32 0 0 0 22
b:it enter	0 4 0 -6 0 0 0 2
b:it expire	0 0 0 13 2 0 0 -13
b:it go	0 8 0 -13 4 0 0 0
b:it had	0 4 0 8 -5 0 0 -8
b:it in	0 -12 0 10 0 0 0 0
b:it is	5 2 5 -7 7 -4 -6 -1
b:it lapse	0 -1 0 8 -2 0 0 -2
b:it last	0 4 0 -31 0 0 0 28
b:it meet	0 -2 0 -8 19 0 0 -13
b:it on	0 -19 0 10 4 0 0 0
b:it run	0 0 0 7 0 0 0 -2
b:it sit	0 0 0 -9 14 0 0 0
b:it start	0 -7 0 15 0 0 0 -6
b:it take	0 5 0 -9 -2 0 0 8
b:it the	0 0 0 -16 0 0 0 15
b:it to	0 2 0 19 4 0 0 -25
b:it until	0 0 0 -3 8 3 0 -5
b:it up	0 -7 0 7 3 0 0 -8
b:it was	0 -11 0 -5 -9 0 7 12
b:it will	-1 4 0 -14 13 0 0 4
b:it would	0 -4 0 8 -8 0 1 1
b:its	8 1 -2 -7 10 -9 -11 0
b:its <level>	0 6 0 -9 8 0 0 -8
b:its <office>	0 -2 0 10 0 0 0 -4
b:its additional	0 13 0 -14 0 0 0 0
b:its duty	0 7 0 0 -5 0 0 -8
b:its end	0 1 0 6 0 0 0 -6
b:its own	-2 -4 11 2 -6 0 0 0
b:its part	0 -4 0 0 0 0 0 7
b:its rate	0 -8 0 10 0 0 0 0
b:its term	0 3 0 -6 -1 0 0 5
b:its truce	0 -1 0 -3 -5 0 0 11
b:itself	0 -13 0 0 0 0 2 10
b:joint	0 -13 0 -1 14 3 0 -2
b:joint statement	0 -7 0 9 0 0 0 -1
b:keep	0 -12 1 -8 5 0 0 12
b:kick	2 10 0 -9 0 0 0 -4
b:kick in	2 10 0 -9 0 0 0 -4
b:kuala	0 0 0 -7 0 0 0 9
b:kuala lumpur	0 0 0 -7 0 0 0 9
b:land	0 16 0 -5 -10 0 0 -1
b:lapse	0 9 -5 -1 1 0 0 -5
b:lapse at	0 -7 -5 23 0 0 0 -15
b:lapse on	2 -9 -5 -3 3 0 0 9
b:last	6 5 -2 -11 -14 -3 0 13
b:last <span>	0 10 0 4 0 0 0 -15
b:last day	0 -11 0 -13 -2 0 0 24
b:last of	4 -1 0 -7 0 0 0 5
b:last until	0 -2 0 2 -12 0 0 3
b:last week	0 6 0 -4 0 0 0 0
b:later	0 0 0 -15 15 0 7 -5
b:later than	0 0 0 -20 15 0 7 0
b:law	0 18 0 -27 0 9 0 1
b:least	0 11 0 0 -2 0 0 -7
b:leave	0 -15 0 0 -3 0 -2 23
b:less	0 -16 1 16 0 0 0 0
b:less than	0 -8 1 8 0 0 0 0
b:let	5 0 0 -3 -7 8 0 -5
b:let it	0 0 0 0 0 9 0 -6
b:let the	0 4 0 -13 0 0 0 6
b:letter of	0 6 0 -5 0 0 0 0
b:level	0 0 0 -2 -4 0 0 6
b:level on	0 8 0 -8 0 0 0 0
b:levy	0 -7 0 13 -1 0 0 -3
b:licence	14 -10 0 -3 5 -4 -1 0
b:licence from	14 -7 0 -6 0 0 0 0
b:license	13 -2 0 -1 0 0 -3 -2
b:like	0 0 0 -2 -2 0 0 8
b:lisbon	0 0 0 7 0 0 0 -3
b:list	0 -14 0 -5 13 0 0 7
b:list of	0 -11 0 2 -2 0 0 11
b:listed	0 0 0 -12 7 0 0 4
b:live	0 -2 0 -4 0 0 0 9
b:loaded	0 13 0 -6 -1 0 0 -1
b:lodged	0 0 0 -1 6 0 0 -1
b:look	0 -3 0 -7 13 0 0 -3
b:look at	0 -3 0 -7 14 0 0 -3
b:lorry	0 -15 0 22 -2 0 0 -6
b:lose	0 -10 3 -9 7 0 0 7
b:lose <level>	0 -5 0 -10 0 0 0 13
b:lose its	0 -1 0 -1 8 0 0 -2
b:lower	0 6 -2 2 0 0 0 -4
b:lower duty	0 -7 0 5 0 0 0 2
b:lower its	0 12 0 -6 0 0 0 -3
b:lower the	0 7 0 0 0 0 0 -7
b:lumpur	0 0 0 -7 0 0 0 9
b:lumpur arrangement	0 0 0 -5 0 0 0 7
b:m	-3 0 0 -8 7 0 0 3
b:m .	-3 0 0 -8 7 0 0 3
b:main	7 -1 0 -4 0 0 0 0
b:maize	3 0 0 -11 0 0 0 7
b:make it	0 0 0 8 0 0 0 -8
b:maker	0 0 0 -5 0 0 0 6
b:matter	0 4 0 -8 12 0 0 -6
b:matter in	0 0 0 7 -4 0 0 0
b:may	0 -4 2 -1 19 -2 0 -15
b:may be	0 0 0 8 -1 -1 0 -3
b:me	0 -12 0 20 -6 0 0 -4
b:mean	0 12 0 -12 0 0 0 0
b:measure	0 9 0 -2 -8 0 0 0
b:measure on	0 -5 0 8 0 0 0 0
b:mediator	0 0 0 6 -4 0 0 0
b:medicine	0 -7 0 7 0 0 0 0
b:meet	0 -6 -1 6 0 -3 1 1
b:meet again	0 0 0 8 -7 0 0 0
b:meet at	0 0 0 6 0 0 0 -1
b:meet in	0 0 0 0 -13 0 6 0
b:meet with	0 0 0 -10 0 0 0 11
b:member	0 -4 0 7 -1 0 0 0
b:member of	0 -1 0 6 0 0 0 0
b:metal	1 5 0 0 0 0 0 -6
b:midnight	0 3 -3 -5 -2 0 0 10
b:ministry	3 -12 0 23 -5 0 0 -14
b:ministry of	4 -6 0 7 0 0 0 -4
b:minute of	0 9 0 -11 6 0 0 -3
b:mombasa	0 0 0 -7 -1 0 0 11
b:monday	0 3 13 -12 0 0 0 -7
b:month	0 -6 0 0 0 0 0 4
b:moratorium	0 0 0 18 0 0 0 -16
b:more	3 -22 0 26 0 0 0 -7
b:more for	0 -2 0 6 0 0 0 -1
b:more from	0 -10 0 12 0 0 0 0
b:most	1 12 0 -2 -7 0 0 -5
b:most of	2 0 0 6 -3 0 0 -5
b:move to	0 -4 0 3 7 0 0 -8
b:mr	0 0 0 -1 8 0 0 -9
b:mr .	0 0 0 10 -6 0 0 -1
b:mr <person>	0 2 0 -11 13 0 0 -5
b:much	0 -7 0 7 0 0 0 0
b:must	0 -14 -1 10 6 1 -11 -10
b:must approve	0 0 0 12 -7 0 -1 0
b:must be	0 -3 0 14 -9 1 0 0
b:must ratify	0 0 0 -12 13 0 0 0
b:must reach	0 0 0 0 6 0 0 -3
b:my	-4 0 0 9 -8 0 0 0
b:named	0 7 0 -11 -3 0 0 8
b:national	0 0 0 0 6 0 0 -2
b:national assembly	0 0 0 0 6 0 0 -2
b:need	6 -14 0 9 0 0 0 -4
b:need a	6 0 0 0 -3 0 0 0
b:negotiate	0 -7 0 0 -2 0 9 -1
b:negotiation	0 0 0 8 -6 0 1 -3
b:negotiator	0 0 0 11 -1 0 0 -3
b:neighbour	0 11 0 -9 0 0 0 0
b:neither	0 -12 0 3 -5 0 0 8
b:network	0 -19 0 9 0 0 0 8
b:network on	0 0 0 -11 0 0 0 11
b:new	8 -5 0 15 -21 0 -7 -3
b:new date	0 24 0 -10 0 0 0 -16
b:new duty	0 0 0 -3 -3 0 0 9
b:new rate	0 7 0 -6 0 0 0 0
b:new tariff	0 -12 0 22 -7 0 0 -2
b:next	0 -20 0 5 13 0 0 0
b:next decision	0 -7 0 14 -4 0 0 -1
b:night	0 -11 0 18 0 0 0 -8
b:no	-2 0 -1 -8 -10 -2 7 14
b:no agreement	0 -6 0 1 -4 0 -2 11
b:no deal	0 5 0 -3 0 0 7 -8
b:no truce	0 5 0 0 -9 0 11 -13
b:nobody	0 0 0 7 -3 0 0 -6
b:none	0 -4 0 15 0 0 0 -9
b:noon on	0 0 0 8 -3 0 0 -3
b:not	0 -28 -9 5 8 -1 0 13
b:not raise	0 -8 0 4 0 0 0 1
b:not renewed	0 0 0 -6 0 0 0 10
b:not sign	0 0 0 -9 5 0 0 5
b:not sit	0 12 0 0 -10 0 0 -8
b:not to	0 -9 0 3 0 0 0 7
b:note	0 -10 0 15 0 0 0 -2
b:nothing	0 -14 0 16 -4 0 5 -1
b:nothing is	0 4 0 -6 5 0 -6 0
b:notice	4 4 6 2 0 0 0 -20
b:notice by	0 0 0 10 -9 0 0 0
b:notice of	2 6 0 -6 3 0 0 -6
b:now	-5 6 8 7 -19 -1 0 -9
b:now last	0 -3 0 13 0 0 0 -10
b:now run	0 -1 5 -7 0 0 0 4
b:number	0 19 0 -13 0 0 0 -5
b:number on	0 -1 0 7 0 0 0 0
b:nut	0 4 0 -12 8 0 0 0
b:objection	0 0 0 22 -17 0 0 -1
b:of	11 -1 0 6 -28 7 0 -4
b:of <day-ahead>	0 -2 0 -20 0 5 0 20
b:of <day-gone>	10 -3 0 -4 0 0 0 1
b:of <level>	-2 1 7 -1 -12 0 0 0
b:of <money>	0 0 0 9 0 0 0 -6
b:of <month-gone>	11 0 0 0 0 0 0 -5
b:of <name>	0 6 -1 0 -6 0 0 0
b:of <number>	0 -16 0 11 1 0 0 0
b:of <quality>	-3 14 0 -15 -3 0 0 10
b:of <span>	0 17 0 -9 0 0 0 -3
b:of a	0 -12 0 17 0 0 0 -4
b:of an	0 11 0 -4 0 0 0 -6
b:of both	0 -10 0 9 0 0 0 0
b:of commerce	4 -6 0 4 0 0 0 -2
b:of duty	0 -12 -1 6 -4 0 0 9
b:of geneva	0 0 0 -10 0 0 0 11
b:of it	0 -2 0 -2 -4 0 11 0
b:of its	5 12 0 -19 8 0 0 -5
b:of last	2 -2 0 6 0 0 0 -5
b:of soybean	0 0 0 7 -1 0 0 0
b:of that	2 -17 0 5 0 0 0 7
b:of the	0 -6 -6 13 -12 3 -8 4
b:of them	4 14 0 -7 -1 0 0 -7
b:of thi	0 -5 0 -7 0 0 0 13
b:of up	0 9 0 -8 0 0 0 0
b:off	-2 -10 -2 7 14 -3 0 -6
b:off on	0 0 0 -12 17 0 0 -3
b:off the	0 0 0 -4 8 0 0 -2
b:offer	0 0 0 0 7 0 0 -3
b:office	0 -12 0 18 -3 0 0 0
b:oil	0 11 0 -10 -3 0 0 2
b:old duty	0 11 0 -2 0 0 0 -8
b:old one	0 -4 0 -9 0 0 0 16
b:olive	0 5 0 -7 0 0 0 2
b:on	-5 15 -1 9 6 -3 -14 -19
b:on <day-ahead>	0 15 0 0 -5 0 0 -9
b:on <day-gone>	3 30 0 -19 -5 0 0 -6
b:on <day-today>	0 1 0 -9 0 0 0 6
b:on <money>	0 2 0 -15 0 0 0 16
b:on <name>	0 0 0 -12 7 0 0 4
b:on <quality>	-2 12 -2 -12 -3 0 0 7
b:on a	0 -20 7 29 -9 0 2 -16
b:on affiliate	0 0 0 -1 -4 0 0 7
b:on all	0 25 0 -17 0 0 0 -8
b:on both	0 5 0 -10 5 0 0 0
b:on each	0 -1 0 -11 2 0 0 12
b:on good	0 -12 0 2 0 0 0 14
b:on his	0 -12 0 1 0 0 0 8
b:on hold	1 4 0 4 -5 0 0 -7
b:on holiday	0 0 0 11 -1 0 0 -8
b:on ice	7 0 0 -2 0 0 0 -1
b:on our	0 -1 0 -1 9 0 0 -1
b:on rare	0 0 0 11 0 0 0 -3
b:on tariff	0 -2 0 -6 0 0 0 9
b:on that	0 -1 0 0 6 0 0 -4
b:on the	-1 13 0 3 16 -1 0 -34
b:on thi	0 0 0 -4 6 0 0 0
b:on to	0 0 0 -4 0 0 0 8
b:once	0 20 0 -19 0 0 0 0
b:one	3 -13 -2 -5 7 0 -1 15
b:one end	0 -3 0 -16 6 0 0 10
b:one is	0 0 0 -13 3 0 0 11
b:one of	0 0 0 -6 10 0 0 -2
b:only	0 -5 7 0 -1 0 0 0
b:open	0 -10 0 15 -4 0 5 -8
b:opened	0 -8 0 18 -4 0 0 -5
b:opened on	0 -5 0 12 -1 0 0 -1
b:operator	0 -2 0 21 -6 0 0 -11
b:or	0 -3 0 10 -9 -3 0 5
b:order	0 22 0 -10 -15 0 0 0
b:ordinary	0 11 0 -10 0 0 0 0
b:other	-1 3 -6 -11 -9 0 7 14
b:other 's	0 -4 0 -10 5 0 0 12
b:other country	0 5 0 -12 -2 0 9 0
b:otherwise	0 0 0 -5 -5 0 0 10
b:otherwise have	0 -11 0 7 0 0 0 0
b:our	0 -5 -3 5 11 0 0 -6
b:our webinar	0 -2 0 8 -4 0 0 0
b:out	0 2 12 -7 -7 0 -4 5
b:out on	-4 6 13 -8 -12 0 0 1
b:over	0 7 0 0 -14 0 0 1
b:over on	0 6 0 -8 -5 0 0 5
b:own	3 5 10 0 -10 0 0 -8
b:owner	0 0 0 0 -3 8 0 0
b:p	0 -6 8 -4 16 0 0 -16
b:p .	0 -2 8 -8 16 0 0 -15
b:page	0 0 0 -11 13 0 0 0
b:pair	0 0 0 6 0 0 0 0
b:palm	0 6 0 0 0 0 0 -5
b:palm oil	0 4 0 0 0 0 0 -6
b:paper	0 -15 0 8 -8 0 0 13
b:paper on	0 -7 0 9 -2 0 0 0
b:parliament	0 -7 0 0 13 0 0 -5
b:parliament must	0 0 0 -11 17 0 0 -5
b:part	5 -8 0 -2 0 0 0 6
b:part of	7 -4 0 -1 0 0 0 0
b:party	0 0 0 7 -10 0 8 -8
b:past	0 0 0 -4 -7 0 0 10
b:patented medicine	0 -7 0 7 0 0 0 0
b:pause	4 0 0 5 -9 0 0 -2
b:pause end	0 0 0 -8 0 0 0 10
b:pause for	8 0 0 -7 0 0 0 -1
b:pause until	0 7 0 -6 0 0 0 1
b:pay	-2 4 -5 21 -13 0 0 -18
b:pay <number>	0 10 0 -5 0 0 0 -2
b:pay at	0 6 0 -3 0 0 0 0
b:pay in	0 -5 0 8 -1 0 0 0
b:pay on	0 0 0 13 -1 0 0 -12
b:pay the	0 -10 0 0 0 0 0 9
b:payable	0 20 0 4 -20 0 0 -9
b:per	0 -6 0 2 8 0 0 -6
b:permanent	0 -1 0 7 -6 0 0 0
b:phase	0 -14 0 0 9 0 0 0
b:phosphate	3 0 0 -9 0 0 0 9
b:place	-4 11 0 -2 -2 0 0 0
b:place in	-3 6 0 3 -6 0 0 -1
b:plan for	0 0 0 7 -9 0 0 4
b:plan to	0 -8 0 0 9 0 0 0
b:plant	0 0 0 3 -7 5 0 0
b:play	0 -4 0 10 0 0 0 -4
b:pm	0 -5 0 -2 10 0 0 0
b:point	0 -11 0 -1 0 0 0 18
b:pork	0 -13 0 13 3 0 0 -3
b:port	-5 -11 0 4 20 0 0 -9
b:port fee	-4 0 0 -10 17 0 0 -1
b:post	0 15 0 -18 8 0 0 -4
b:post of	0 7 0 -6 0 0 0 0
b:post on	0 9 0 -7 0 0 0 0
b:power	0 -10 0 0 10 0 0 0
b:premier	0 -6 0 10 0 0 0 0
b:present	0 0 0 -6 1 0 0 7
b:present one	0 -3 0 -21 -5 0 0 26
b:present truce	0 -8 0 0 0 0 0 5
b:president	5 -6 0 15 -2 0 0 -12
b:president donald	5 -9 0 4 0 0 0 0
b:price	0 0 -1 12 -5 0 0 -6
b:price of	0 -4 0 10 0 0 0 -2
b:prime	0 5 0 -6 0 0 0 0
b:prime minister	0 5 0 -6 0 0 0 0
b:proclamation	0 -6 0 7 0 0 0 0
b:proclamation on	0 -5 0 6 0 0 0 0
b:prolong	0 -2 -2 -7 -4 0 0 17
b:prolong the	0 0 0 -8 0 0 0 10
b:prolonged	0 -1 7 3 0 0 0 -6
b:prolonged to	0 0 8 -3 0 0 0 -2
b:promise	0 -18 0 11 6 0 -1 -4
b:promise to	0 -4 0 8 -1 0 0 0
b:proposal	0 0 0 14 -11 0 0 0
b:propose	0 1 0 -13 0 0 0 13
b:propose to	0 5 0 -6 -6 0 0 7
b:publish	0 6 0 0 1 0 0 -3
b:published	-6 -3 0 24 -6 0 0 -6
b:published on	-2 0 0 7 -3 0 0 0
b:put	2 6 3 -4 -7 7 -2 -5
b:put <level>	0 -7 7 8 0 0 0 -6
b:put a	0 5 0 -11 0 0 0 5
b:put it	0 -7 0 -8 5 0 0 9
b:put off	-2 0 0 5 -9 3 0 0
b:quarter	0 2 0 -5 10 0 0 -5
b:question	0 0 0 -8 10 0 0 0
b:radio	0 0 0 7 0 0 0 -5
b:rare	10 -3 0 6 -2 0 -2 -8
b:rare earth	5 -5 0 7 0 0 0 -4
b:rate at	0 -4 0 7 0 0 0 0
b:rate for	0 -6 0 8 0 0 0 -1
b:rate of	0 8 0 -13 0 0 0 6
b:ratified	0 0 0 6 -6 0 0 0
b:ratify	0 0 0 -17 18 0 -1 0
b:raw	8 1 12 -19 -4 0 0 0
b:reach	0 -3 0 -2 7 0 0 0
b:reach back	0 0 0 12 0 0 0 -8
b:reach the	0 0 0 -2 7 0 0 -1
b:read	0 -7 0 -1 7 0 0 1
b:ready	0 -6 0 8 0 0 0 0
b:ready to	0 -6 0 6 0 0 0 0
b:reciprocal	0 -8 0 3 -3 0 0 5
b:reciprocal duty	0 -6 0 7 0 0 0 0
b:reciprocal tariff	0 -6 0 0 0 0 0 3
b:red	0 7 0 -27 13 0 0 7
b:reduce	0 4 0 -6 5 0 0 0
b:reduction	0 10 0 -10 0 0 0 1
b:refund	0 -7 0 4 6 0 0 -4
b:remain	-4 -6 0 0 6 0 0 1
b:remain in	0 -11 0 -2 3 0 0 9
b:remove	2 -11 0 12 0 0 0 -2
b:remove the	0 -8 0 9 0 0 0 0
b:renewal	0 -4 0 -13 8 0 0 11
b:renewed	0 0 0 0 0 0 0 6
b:replace	0 -9 0 10 0 0 0 0
b:reply	0 -4 0 -1 8 0 0 0
b:report	0 0 0 -3 16 0 0 -11
b:report on	0 3 0 -8 9 0 0 -2
b:republic	0 0 0 -4 0 0 0 8
b:request	0 -2 0 -10 15 0 0 0
b:resolution	0 8 0 2 -11 0 0 0
b:rest	0 17 0 -2 -10 0 0 -4
b:result	0 9 0 4 -9 0 0 -2
b:return	1 3 0 6 0 0 -2 -13
b:return from	0 -4 0 0 0 0 0 6
b:return on	1 5 0 -4 -6 0 0 0
b:return to	0 13 0 3 4 0 0 -20
b:review	0 -10 0 -19 27 0 0 -2
b:review on	0 -3 0 -7 13 0 0 -1
b:rice	0 1 6 -13 0 0 0 3
b:right	0 -9 0 21 -8 0 0 -3
b:ring	0 -4 0 -9 7 0 0 6
b:rise	0 -4 0 8 1 0 0 -4
b:rise <level>	0 -9 0 4 0 0 0 4
b:rise by	0 -6 0 10 0 0 0 0
b:rise from	0 6 0 -6 0 0 0 0
b:rise to	0 -1 0 6 -2 0 0 -2
b:river	0 -3 0 9 0 0 0 -3
b:road	0 -8 0 12 0 0 0 0
b:roaming	0 -9 0 14 0 0 0 -3
b:round	0 -11 0 29 -7 0 0 -11
b:round of	0 -2 0 8 0 0 0 -2
b:rule	24 -14 -2 -8 -2 -3 4 -5
b:rule on	0 -6 0 4 -6 0 0 6
b:run	0 -7 12 -3 -6 -4 -1 8
b:run for	0 -2 0 9 0 0 0 -7
b:run from	0 -7 0 16 0 0 0 -8
b:run out	3 7 13 -11 -8 0 0 1
b:run to	0 -1 2 0 7 0 0 -1
b:run until	-4 -2 0 -5 -2 0 0 16
b:sale	0 0 0 -14 0 16 0 -1
b:salmon	0 -7 0 9 0 0 0 0
b:same	-1 0 0 6 -6 0 0 0
b:say	0 29 1 -13 -24 -5 -7 -1
b:say <name>	0 -10 0 17 0 0 0 -4
b:say <person>	0 14 0 -14 0 0 0 0
b:say he	4 -14 0 21 -9 0 0 -2
b:say in	0 13 0 -25 0 0 0 17
b:say it	0 18 0 -5 0 0 0 -11
b:say on	0 4 0 6 -10 0 0 -8
b:say the	0 3 0 10 1 0 0 -16
b:say until	0 0 5 -8 0 0 0 3
b:scheduled	0 -6 0 0 8 0 0 -2
b:school	0 -17 0 23 -6 0 0 0
b:season	0 -17 0 31 -3 0 5 -22
b:second	0 -13 0 6 14 -1 0 -3
b:second round	0 0 0 6 0 0 0 0
b:section	0 -2 8 -7 11 0 0 -10
b:section <number>	0 -2 8 -7 11 0 0 -10
b:see	0 -19 0 22 -9 0 3 -4
b:see <person>	0 0 0 6 0 0 0 -1
b:see you	0 -4 0 9 0 0 0 0
b:senate	0 0 0 8 -6 0 0 0
b:send	0 -3 0 8 1 0 0 -6
b:seoul	0 0 10 -9 0 0 0 0
b:separate	8 0 0 -3 0 0 0 -6
b:session	0 0 0 -8 9 0 0 0
b:set	0 -9 0 10 -7 4 1 -3
b:set out	0 -1 0 11 0 0 0 -8
b:settle	0 0 0 -3 8 0 0 0
b:settlement	0 -3 0 0 0 0 9 -6
b:shall be	0 14 0 -4 0 0 0 -8
b:she	0 -11 0 20 -10 0 0 0
b:she would	0 -8 0 14 -2 0 0 0
b:sheet	0 -1 0 7 0 0 0 0
b:shelve	4 -6 0 0 0 0 0 2
b:ship	0 -16 -1 0 6 0 0 13
b:ship on	0 -3 0 -2 8 0 0 0
b:shook	0 0 0 13 0 0 0 -10
b:shook hand	0 0 0 12 0 0 0 -10
b:should	0 0 0 -16 -8 0 1 22
b:should be	0 -5 0 -4 9 0 0 0
b:shrimp	0 -4 0 6 0 0 0 -2
b:shut	0 -13 0 6 -1 2 5 -1
b:side	0 -6 -2 7 3 0 0 -6
b:side had	0 0 0 -5 -3 0 0 9
b:side will	0 -3 0 10 0 0 0 -2
b:sign	-3 3 2 2 0 -4 -6 0
b:sign a	0 -8 0 15 0 0 0 -4
b:sign an	0 0 0 8 -2 0 0 -3
b:sign by	0 0 0 1 6 0 0 -4
b:sign for	0 0 0 -4 0 0 0 6
b:sign the	0 10 0 -5 -5 0 0 0
b:signature	0 -15 0 0 8 0 3 -1
b:since	-3 -11 -4 39 -24 0 -1 -18
b:since <day-gone>	0 0 0 -16 0 0 0 18
b:since the	0 -4 0 17 0 0 0 -11
b:sit	0 0 0 14 1 0 0 -19
b:sit down	0 -2 0 10 0 0 0 0
b:sit on	0 -4 0 -4 11 0 0 0
b:sleep	2 3 0 -8 0 0 0 0
b:sleep until	-2 5 0 -11 1 0 0 4
b:small	0 -7 8 1 0 0 0 -2
b:so	-1 0 -1 -7 10 0 6 -1
b:so by	0 0 0 -7 -1 0 7 1
b:so on	0 4 0 -11 13 0 0 -10
b:so until	0 -4 0 -6 9 0 0 4
b:social	0 -13 0 1 0 0 0 10
b:solution	0 0 0 11 -1 0 -1 -4
b:some	15 4 0 -12 0 0 -2 -5
b:somebody	0 -9 0 0 0 0 0 13
b:something	0 0 0 -11 0 0 0 12
b:soybean	0 -6 0 16 -2 0 0 -1
b:soybean by	0 0 0 7 -1 0 0 0
b:speak	0 11 0 0 -9 -1 0 -6
b:speak of	0 10 0 -3 -1 0 0 -1
b:special	0 14 0 -17 0 0 0 2
b:special duty	0 2 0 -9 0 0 0 6
b:spoke	0 15 0 -21 4 0 0 6
b:spoke by	0 0 0 7 0 0 0 -2
b:spoke on	0 0 0 -5 7 0 0 0
b:spoke with	0 3 0 -6 0 0 0 3
b:spring	-1 6 0 1 0 0 0 -6
b:stand at	0 0 0 8 0 0 0 -6
b:standstill	0 4 0 8 -4 0 0 -9
b:start	4 12 5 -5 0 0 0 -22
b:start at	0 -8 0 14 0 0 0 -4
b:start on	6 7 0 -5 0 0 0 -6
b:state	0 -1 0 -3 10 0 0 0
b:state visit	0 -2 0 7 -1 0 0 0
b:statement	0 -10 0 15 0 0 0 -5
b:statement on	0 -3 0 6 0 0 0 0
b:stay	0 6 0 4 0 0 0 -11
b:stay there	0 -9 0 1 0 0 0 5
b:steel	0 -6 0 11 0 0 0 -1
b:steel and	0 -4 0 8 0 0 0 -1
b:step	0 1 0 9 -6 0 0 -2
b:still	0 11 0 0 -5 0 0 -4
b:stock	0 -1 0 0 -2 0 0 8
b:stop	0 3 0 -10 4 0 0 5
b:stop on	0 -1 0 -15 0 0 0 19
b:strike	0 -14 0 5 -2 0 0 9
b:strike on	0 7 0 -7 0 0 0 1
b:strike until	0 0 0 14 0 0 0 -11
b:stroke	0 6 0 -17 0 0 0 13
b:stroke of	0 6 0 -17 0 0 0 13
b:such	0 10 0 -6 -4 0 0 0
b:sugar	0 -22 0 6 0 0 0 11
b:sum	0 -4 0 10 0 0 0 -2
b:summer	0 -5 0 23 -3 0 0 -14
b:sunday	0 -3 0 -7 -1 0 0 14
b:surcharge	0 16 -10 1 -10 0 0 -11
b:surcharge end	0 17 0 -11 0 0 0 -6
b:suspend	-2 11 -10 1 2 -1 -1 -4
b:suspend <points>	0 -15 0 22 0 0 0 -8
b:suspend for	-6 10 0 -11 7 0 0 0
b:suspend in	0 -3 0 14 0 0 0 -9
b:suspend its	0 7 -2 9 -10 0 0 -4
b:suspend the	-11 12 0 -7 0 0 0 6
b:suspend their	0 0 0 8 0 0 0 -5
b:suspend to	11 5 0 -16 0 0 0 0
b:suspend until	-3 6 -2 3 0 0 0 -3
b:suspension	0 -9 -3 4 0 0 0 2
b:suspension begin	0 11 0 -9 0 0 0 0
b:suspension end	0 0 0 19 9 0 0 -24
b:suspension of	3 -8 0 0 -2 0 0 5
b:table	0 10 0 0 -4 0 0 -7
b:take effect	2 12 0 -10 0 0 0 -3
b:take it	0 -8 0 7 3 0 0 -10
b:take place	-4 -12 0 25 -7 0 0 -2
b:take us	0 5 0 -14 0 0 0 8
b:talk	0 -8 -1 13 -16 0 5 1
b:talk by	0 0 0 -19 0 0 7 15
b:talk on	0 -9 0 13 -2 0 0 -1
b:talk resume	0 0 0 -8 0 0 0 9
b:tariff	0 -12 -9 15 15 0 2 -10
b:tariff by	0 14 0 -7 0 0 0 -7
b:tariff commission	0 -5 0 8 0 0 0 -1
b:tariff for	0 -34 0 41 -1 0 0 -9
b:tariff go	0 -4 0 6 0 0 0 0
b:tariff in	0 0 0 6 0 0 0 -3
b:tariff increase	0 7 0 -7 0 0 0 0
b:tariff of	-1 4 0 2 -14 0 0 1
b:tariff on	5 20 0 -31 14 0 0 -4
b:tariff pause	0 0 0 -6 0 0 0 8
b:tariff truce	0 0 0 -10 0 0 0 14
b:tariff until	0 0 0 12 0 0 0 -8
b:tax	0 -12 0 0 11 0 0 1
b:tea	0 8 0 -11 0 0 0 3
b:team	0 -7 0 14 0 0 0 -3
b:technical	0 -5 0 11 -2 0 0 0
b:telephone	0 1 0 -8 -7 -1 0 14
b:telephone call	0 7 0 -2 0 0 0 0
b:telephoned	0 7 0 -6 0 0 0 0
b:television	0 0 0 8 0 0 0 -5
b:tell	0 -5 0 4 -6 6 -1 2
b:tell <person>	0 6 0 -3 0 0 0 -2
b:tell me	0 -8 0 13 -2 0 0 0
b:tell the	0 -7 0 3 0 0 0 1
b:tell to	0 -8 0 -1 -4 7 0 6
b:term	5 -6 0 2 2 0 -2 -3
b:term on	5 6 0 -16 -2 0 0 5
b:terminal	0 0 0 18 -8 0 0 -7
b:than	0 -1 0 -4 11 0 7 -13
b:that	-3 7 0 -8 6 5 -6 0
b:that 's	-4 13 0 0 -4 0 0 -4
b:that <person>	0 -14 0 3 -2 2 0 8
b:that <seat>	-2 0 0 -6 0 0 0 10
b:that apply	0 6 0 0 -1 0 0 0
b:that are	0 10 3 -13 -3 0 0 0
b:that both	0 -4 0 19 -1 0 0 -11
b:that expire	0 10 0 -19 0 0 0 12
b:that from	0 14 0 -11 0 0 0 0
b:that had	0 -2 0 0 9 0 0 -5
b:that he	0 -9 0 24 -15 0 -1 -1
b:that his	0 -5 0 10 -13 0 0 5
b:that hold	0 -1 0 -2 0 0 0 7
b:that it	0 6 0 -8 -10 0 2 12
b:that keep	0 -5 0 -14 0 0 0 19
b:that leave	0 -3 0 -5 10 0 0 0
b:that on	0 -9 0 0 -3 0 0 10
b:that start	0 12 0 -10 0 0 0 0
b:that the	-4 0 -6 -16 8 11 0 11
b:that they	0 -5 4 -4 12 0 0 -5
b:that truce	0 0 0 -8 0 0 0 10
b:that were	0 -19 0 25 0 0 0 -4
b:that would	0 3 0 -7 0 0 0 3
b:the	-18 -11 -3 16 -5 4 -4 6
b:the <level>	0 23 0 -25 5 0 0 -1
b:the <name>	10 0 5 -1 11 0 -5 -11
b:the <number>	0 10 8 -2 -10 0 0 -1
b:the <office>	-1 -12 -1 23 0 0 -4 -8
b:the <organisation>	0 -26 8 4 26 -9 -16 -21
b:the <person>	0 5 0 -12 0 0 4 5
b:the <points>	-1 -9 0 -14 0 0 0 23
b:the <quality>	0 0 0 -5 22 4 -2 -27
b:the <seat>	0 10 4 -5 -6 0 10 -16
b:the <span>	0 -11 0 -26 0 0 0 34
b:the additional	-2 -2 0 -7 0 0 0 15
b:the affiliate	0 0 0 -1 6 0 0 -2
b:the agreement	0 10 0 10 5 0 -7 -19
b:the arrangement	0 -18 0 -2 -3 0 0 22
b:the border	0 10 0 -5 0 0 0 -4
b:the busan	0 -1 0 -4 0 0 0 10
b:the case	0 -7 0 -13 17 0 0 0
b:the ceasefire	0 0 0 8 0 0 0 -7
b:the city	0 0 0 6 0 0 0 -5
b:the clock	0 7 0 -19 0 0 0 9
b:the contract	0 0 0 10 0 0 0 -9
b:the custom	0 0 0 -2 9 0 0 -4
b:the date	0 7 0 0 -1 0 0 -4
b:the deadline	0 -18 0 13 -12 16 0 -12
b:the deal	0 -1 0 0 -5 8 0 0
b:the decree	0 16 0 -6 -8 0 0 0
b:the draft	0 0 0 17 -18 0 0 0
b:the duty	0 -2 16 -11 9 0 0 0
b:the emergency	0 -11 0 7 2 0 0 0
b:the end	0 -15 1 0 0 0 0 12
b:the exclusion	0 -11 4 9 0 0 0 -3
b:the export	-12 0 0 17 -1 0 0 0
b:the extension	0 -22 -1 16 -4 0 0 6
b:the extra	0 14 0 -15 0 0 0 0
b:the fee	0 -13 0 7 -2 0 0 8
b:the fentanyl	0 19 0 -17 0 0 0 0
b:the first	0 0 0 12 -9 0 0 -4
b:the following	0 7 0 0 -2 0 0 -3
b:the former	0 0 0 10 0 0 0 -11
b:the fourth	0 -2 0 0 6 0 0 0
b:the full	0 0 0 6 0 0 0 -6
b:the higher	0 3 1 -7 0 0 0 0
b:the house	0 -7 0 16 0 0 0 -4
b:the joint	0 -3 0 -11 14 0 0 0
b:the kuala	0 0 0 -5 0 0 0 6
b:the last	2 1 0 -11 0 0 0 6
b:the law	0 10 0 -8 -4 0 0 0
b:the lower	0 -15 0 12 0 0 0 0
b:the matter	0 -4 0 -8 13 0 0 0
b:the meet	0 0 0 -4 0 0 0 7
b:the moratorium	0 0 0 13 0 0 0 -12
b:the new	0 0 0 17 -18 0 0 -6
b:the next	0 -14 0 15 -8 0 0 4
b:the night	0 -3 0 12 0 0 0 -8
b:the notice	0 -5 0 6 0 0 0 0
b:the old	0 15 0 -6 -2 0 0 -1
b:the order	0 11 0 -10 0 0 0 3
b:the ordinary	0 11 0 -10 0 0 0 0
b:the other	0 2 0 -11 -1 0 0 8
b:the pair	0 0 0 6 0 0 0 0
b:the paper	0 -6 0 7 -3 0 0 0
b:the party	0 0 0 4 -5 0 8 -8
b:the pause	0 -18 0 -1 -2 0 0 15
b:the plan	0 14 0 -6 0 0 0 -6
b:the port	-2 -2 0 12 -5 0 0 0
b:the power	0 -6 0 -10 17 0 0 0
b:the present	0 -1 0 3 -7 0 0 1
b:the price	0 -4 0 11 0 0 0 -3
b:the proclamation	0 -8 0 7 0 0 0 0
b:the rate	0 -8 0 5 0 0 0 5
b:the reciprocal	0 -3 0 0 -2 0 0 11
b:the reduction	0 9 0 -8 0 0 0 1
b:the republic	0 0 0 -4 0 0 0 8
b:the rest	0 19 0 -3 -10 0 0 -6
b:the rise	0 8 0 -6 0 0 0 0
b:the rule	10 -7 0 -2 3 0 0 -4
b:the same	-1 -1 0 6 -6 0 0 2
b:the second	0 7 0 -16 9 0 0 0
b:the standstill	0 7 0 -1 -1 0 0 -1
b:the strike	0 -9 0 14 0 0 0 -3
b:the surcharge	0 36 -7 -22 -1 0 0 -12
b:the suspension	-2 5 0 -4 -17 0 0 10
b:the table	0 11 0 0 -6 0 0 -7
b:the talk	0 0 0 3 0 0 7 -12
b:the tariff	0 4 0 -18 12 0 0 12
b:the thing	0 0 0 -7 0 5 0 3
b:the threat	0 -11 0 15 0 0 0 0
b:the three	0 0 0 -7 15 0 0 -4
b:the town	0 1 0 6 -9 0 0 0
b:the trade	0 5 0 -12 0 0 0 9
b:the transfer	0 -5 0 11 0 0 0 -2
b:the truce	-5 3 -3 -7 4 0 0 7
b:the two	-2 -24 -5 3 1 0 1 12
b:the vote	0 0 0 -10 12 0 0 0
b:the water	0 6 0 -8 4 0 0 0
b:the window	0 -7 0 15 0 0 0 -4
b:the winter	0 0 0 8 -2 0 0 -2
b:the world	0 6 0 -4 0 0 0 0
b:their	2 -8 0 10 -11 0 3 -2
b:their dispute	0 3 0 -9 0 0 0 3
b:their duty	0 -10 0 10 0 0 0 0
b:their tariff	0 -6 0 0 0 0 0 6
b:their trade	0 0 0 -7 0 0 0 7
b:their truce	0 9 0 -9 0 0 0 3
b:them	1 24 0 -15 -5 0 0 -1
b:then	0 11 0 -7 -13 0 0 5
b:then the	0 6 0 -4 -1 0 0 0
b:there	-4 0 -4 3 -2 -4 6 -3
b:there 's	0 -2 0 0 -1 0 -5 9
b:there is	0 -4 0 15 -11 0 5 -9
b:there on	0 -1 0 7 0 0 0 0
b:there until	0 -7 0 7 0 0 0 0
b:therefore	0 0 0 -10 4 0 0 6
b:these	0 2 0 10 -9 0 0 -4
b:they	-11 -3 14 -14 3 -4 5 5
b:they are	-5 -3 5 17 2 0 0 -19
b:they arrive	0 6 -2 -11 5 0 -1 -2
b:they have	0 0 0 28 -13 0 0 -17
b:they meet	0 0 0 -6 -2 0 0 10
b:they pay	0 -9 0 10 0 0 0 0
b:they vote	0 0 0 -16 17 0 0 0
b:they were	0 0 0 14 0 0 0 -18
b:they will	0 -4 6 8 -7 0 0 -2
b:they would	0 0 0 -13 0 0 0 16
b:thi	0 -19 -1 4 8 4 0 -1
b:thi year	0 -2 0 7 0 0 0 -2
b:third	0 8 0 -4 -2 0 0 0
b:those	0 4 0 0 3 0 0 -9
b:threat	0 2 0 7 0 0 0 -11
b:threat of	0 7 0 0 0 0 0 -9
b:threaten	0 0 0 -5 12 0 0 -1
b:threaten to	1 -3 0 0 7 0 0 -3
b:three	0 -2 0 5 11 0 0 -12
b:through	0 -23 2 -1 0 0 0 16
b:thu	0 -8 0 5 -4 0 0 3
b:thursday	0 -3 0 9 0 0 0 -2
b:ticket	0 -6 0 15 0 0 0 -5
b:tiktok	0 -1 0 -11 -1 18 0 -1
b:till	10 -16 0 -18 -9 7 0 17
b:time	0 4 0 10 9 0 -1 -21
b:to	0 -11 -9 -1 1 17 -8 7
b:to <level>	0 30 -2 -26 7 0 0 -6
b:to <name>	7 -4 0 2 0 0 0 0
b:to <seat>	0 -4 0 7 -9 0 0 5
b:to an	0 7 0 -21 0 0 0 12
b:to and	0 -1 0 -4 0 0 0 8
b:to apply	0 -24 0 15 5 0 0 4
b:to approve	0 0 0 -14 9 0 0 5
b:to be	-2 0 3 12 -8 3 -2 -10
b:to buy	0 0 0 6 -1 0 0 0
b:to carry	0 0 0 -7 0 0 0 8
b:to charge	0 -15 0 5 7 0 0 0
b:to close	0 0 0 -3 -3 14 0 -4
b:to come	0 -11 0 8 6 0 0 -6
b:to confirm	0 -1 0 10 -5 0 0 0
b:to cut	0 9 0 -7 0 0 0 0
b:to do	0 0 0 -9 3 0 7 0
b:to end	7 9 -8 11 -13 0 0 -11
b:to enter	5 18 0 -11 -10 0 0 0
b:to follow	0 1 0 0 5 0 0 -10
b:to go	0 -9 0 19 -2 0 0 -7
b:to have	0 5 0 -5 -5 0 0 8
b:to invest	0 0 0 7 0 0 0 0
b:to its	0 1 0 13 0 0 0 -15
b:to keep	0 -3 0 -9 7 0 0 6
b:to last	0 6 0 6 0 0 0 -8
b:to leave	0 -9 0 8 -2 0 0 3
b:to lower	0 7 0 -9 0 0 0 2
b:to meet	0 0 0 10 -1 0 0 -2
b:to pay	0 6 0 -2 1 0 0 -4
b:to publish	0 6 0 0 1 0 0 -3
b:to report	0 0 0 -9 13 0 0 0
b:to return	0 -16 0 5 0 0 0 12
b:to say	0 0 0 -4 0 0 0 6
b:to see	0 -6 0 4 -2 0 3 0
b:to sign	0 0 0 14 -6 0 0 -3
b:to start	4 -3 0 6 -3 0 0 -5
b:to suspend	0 2 0 0 -6 0 0 1
b:to take	-4 -10 0 11 4 0 0 0
b:to talk	0 0 0 -12 0 0 0 15
b:to the	0 -9 0 0 -2 -3 -6 8
b:together	0 -10 0 18 0 0 0 -8
b:town	0 1 0 7 -9 0 0 0
b:trade	0 -24 -1 8 0 0 -1 14
b:trade agreement	0 -11 0 4 0 0 0 7
b:trade deal	0 -4 0 -1 0 0 0 7
b:trade minister	0 -6 0 13 -1 0 0 -2
b:trade truce	0 0 0 -11 0 0 0 12
b:transfer	0 -5 0 11 0 0 0 -2
b:transfer window	0 -3 0 7 0 0 0 0
b:travel	0 0 0 6 -1 0 0 0
b:travel to	0 0 0 6 -1 0 0 0
b:treaty	0 -3 0 15 0 0 0 -8
b:truce	-19 11 -7 -6 -16 -2 6 11
b:truce between	0 9 0 -5 -1 0 0 2
b:truce by	0 5 0 0 0 0 6 -15
b:truce end	0 -2 0 -13 -3 0 0 19
b:truce expire	0 -6 0 -3 0 0 0 9
b:truce from	0 -5 0 -2 0 0 0 8
b:truce go	0 0 0 -12 0 0 0 13
b:truce is	0 7 0 -23 0 0 4 13
b:truce lapse	0 -4 0 20 0 0 0 -14
b:truce last	0 0 0 -5 0 0 0 6
b:truce of	0 7 0 7 -2 0 0 -9
b:truce on	0 -2 0 -8 6 0 0 6
b:truce over	0 0 0 -9 0 0 0 10
b:truce run	0 -8 0 15 0 0 0 -9
b:truce that	0 0 0 14 0 0 0 -13
b:truce to	0 7 0 -1 0 0 0 -1
b:truce until	0 -2 0 19 -4 0 0 -13
b:truce was	0 -15 0 -10 0 0 0 21
b:truce with	0 -14 0 17 -5 0 0 -6
b:truce would	0 17 0 -20 5 0 0 -1
b:trump	5 -9 0 4 0 0 0 0
b:trump say	5 -9 0 3 0 0 0 0
b:try	0 -6 0 12 0 0 0 -5
b:tuesday	0 -8 0 1 9 0 0 -5
b:two	-3 -31 -6 19 0 0 0 2
b:two government	0 0 0 -5 0 0 0 10
b:two of	0 0 0 -6 0 0 0 6
b:two president	0 0 0 -3 8 0 0 -2
b:under	3 -16 12 11 -2 0 -2 -7
b:under the	0 -13 0 16 0 2 0 -5
b:union	0 0 0 16 0 0 0 -11
b:unless	0 -1 0 3 -8 0 4 0
b:until	-4 -6 6 -1 0 -5 -4 6
b:until <day-ahead>	0 -2 3 13 0 0 0 -14
b:until the	-4 -2 -5 2 -3 -1 -3 6
b:up	0 -13 -3 -15 13 0 -2 22
b:up <level>	0 -17 0 17 0 0 0 0
b:up by	0 -17 0 16 3 1 0 -9
b:up in	0 -1 0 8 -2 0 0 0
b:up on	0 4 0 -14 2 0 0 7
b:up to	0 14 0 -28 0 0 0 18
b:us	0 -6 0 -15 9 0 0 16
b:us on	0 -6 0 11 0 0 0 0
b:us to	0 4 0 -15 0 0 0 10
b:used	0 -9 0 -2 13 0 0 0
b:used from	0 -7 0 0 8 0 0 0
b:valid	0 -11 5 -1 -4 0 0 14
b:valid until	0 -3 5 -4 -3 0 0 7
b:vessel	0 0 0 -11 4 0 0 6
b:video	0 -2 0 18 -6 0 0 -4
b:video on	0 0 0 8 -1 0 0 -2
b:visit	0 -5 0 16 -5 0 0 0
b:vote	0 -25 0 -5 19 -1 0 -9
b:vote is	0 -1 0 -11 14 0 0 0
b:vote on	0 -14 0 -4 13 0 0 -3
b:want	0 -7 0 17 -9 0 8 -11
b:want to	0 -5 0 0 -5 0 0 8
b:was	-6 -11 -6 10 -10 0 13 0
b:was <number>	0 0 0 10 0 0 0 -8
b:was agree	0 0 0 -4 0 0 7 0
b:was ask	0 7 0 -8 0 0 0 0
b:was due	0 -17 0 8 -1 0 0 8
b:was extend	0 0 0 -6 0 4 0 0
b:was to	0 -11 0 13 -5 4 0 -3
b:water	0 7 -3 10 -2 0 0 -15
b:we	-2 7 3 6 -13 0 -3 -4
b:we are	0 0 0 11 1 0 0 -17
b:we avoid	0 7 0 -7 0 0 0 0
b:we have	0 19 0 -3 -2 0 0 -15
b:we shall	0 -11 0 0 1 0 0 6
b:we were	0 0 0 -3 0 0 0 6
b:webinar	0 -2 0 9 -4 0 0 0
b:webinar on	0 -1 0 7 -3 0 0 0
b:wednesday	0 -5 0 8 0 0 0 -2
b:week	0 -3 0 -2 -2 5 0 6
b:week of	0 -6 0 10 0 0 0 0
b:were	-7 -21 -7 36 0 0 0 -14
b:were to	0 -10 -1 7 0 0 0 8
b:what	2 0 6 6 -6 -1 0 -8
b:what <person>	0 8 0 -16 0 0 0 8
b:what change	0 7 11 -7 -8 0 0 -7
b:what happen	5 4 -2 0 -11 0 0 -1
b:what is	0 -13 0 14 0 0 0 0
b:what the	0 -7 0 0 0 0 0 6
b:what they	0 -9 0 7 0 0 0 0
b:what you	0 -7 0 3 6 0 0 -2
b:wheat	0 9 0 -5 0 0 0 0
b:when	0 -15 0 2 -2 0 0 10
b:when it	0 0 0 16 0 0 0 -15
b:when the	0 -5 0 -8 0 0 0 14
b:when they	0 0 0 -12 0 0 0 12
b:where	0 -10 0 5 0 7 0 0
b:where the	0 -2 0 0 -1 7 0 0
b:whether	0 0 0 -9 -10 0 0 18
b:which <name>	3 0 0 6 -8 0 0 -2
b:which <person>	0 0 0 -3 11 0 0 -5
b:which a	0 -10 0 13 0 0 0 0
b:which begin	0 -4 0 -6 -2 0 0 13
b:which both	0 0 0 14 0 0 0 -11
b:which end	0 10 6 -17 4 0 0 -3
b:which expire	0 8 0 -2 0 0 0 0
b:which had	0 4 0 2 0 0 0 -6
b:which it	0 8 0 -7 -7 0 0 6
b:which lapse	3 3 0 -10 -2 0 0 3
b:which run	0 1 0 -21 0 0 0 18
b:which sit	0 0 0 17 -15 0 0 0
b:which take	0 -13 0 1 0 0 0 11
b:which the	0 -21 0 25 -6 0 0 0
b:which was	0 0 0 27 0 0 0 -24
b:which were	0 6 -7 5 0 0 0 -5
b:which will	0 -3 0 -12 15 0 0 0
b:which would	0 0 0 8 0 0 0 -6
b:who	0 -7 0 25 -13 0 0 -9
b:whose	2 -1 0 -4 6 0 0 0
b:will	0 -8 -9 2 6 -10 -2 5
b:will apply	0 0 0 -7 0 0 0 5
b:will be	0 0 0 -5 -8 -1 -1 18
b:will begin	0 -6 0 0 5 0 0 0
b:will charge	0 -4 0 0 0 0 0 7
b:will continue	0 -1 0 10 0 0 0 -4
b:will decide	0 0 0 -9 10 0 0 0
b:will discuss	0 -3 0 12 -2 0 0 -1
b:will do	0 -7 0 19 -5 0 0 -6
b:will end	0 7 0 -10 0 0 0 1
b:will go	0 4 0 -19 0 0 0 16
b:will hear	0 -2 0 16 -13 0 0 0
b:will hold	0 0 0 -9 10 0 0 0
b:will let	6 -1 0 -4 0 0 0 1
b:will meet	0 0 0 0 -4 0 7 0
b:will not	1 -18 0 13 0 0 0 0
b:will now	0 2 0 8 0 0 0 -8
b:will pay	0 -6 0 3 0 0 0 1
b:will return	0 9 0 -1 0 0 0 -6
b:will sign	0 -3 0 7 0 0 0 0
b:will sit	0 0 0 -10 13 0 0 0
b:will speak	0 -1 0 7 0 0 0 0
b:will start	0 0 0 -8 1 0 0 5
b:will stay	0 5 2 9 0 0 0 -18
b:will suspend	-1 4 0 -7 0 0 0 6
b:will take	0 13 0 0 -6 0 0 -6
b:win	0 -4 0 7 0 0 0 0
b:window	0 -17 0 0 10 0 5 -8
b:wine	-1 4 9 -11 -2 0 0 0
b:winter	0 -5 0 24 -3 0 0 -14
b:wire	0 7 0 0 0 0 0 -7
b:with	-1 12 -7 -10 -15 2 3 9
b:with <level>	0 21 0 -21 0 0 0 0
b:with <name>	0 -11 0 -3 -8 0 2 15
b:with <seat>	0 0 0 -5 0 0 0 10
b:with a	0 0 0 -5 -4 0 4 7
b:with effect	0 -7 0 12 -2 0 0 -1
b:with mr	0 11 0 -9 0 0 0 0
b:with the	-2 3 0 12 5 0 0 -16
b:withdraw	0 0 0 8 -4 0 0 -3
b:without	0 -18 5 6 1 0 0 6
b:without the	0 -14 7 18 6 0 0 -22
b:word	0 10 0 -7 0 0 0 0
b:work on	0 -3 0 6 0 0 0 0
b:worker	0 -4 0 8 0 0 0 0
b:working	0 0 0 17 -2 0 0 -13
b:world	0 8 0 -5 0 0 0 0
b:worth	0 18 0 -2 -3 0 0 -13
b:would	-5 9 -10 -11 -1 0 0 11
b:would apply	0 -10 0 5 0 0 0 5
b:would be	-3 2 0 0 -10 0 2 4
b:would decide	0 -2 0 -7 12 0 0 -1
b:would end	0 17 0 -11 4 0 0 -13
b:would go	0 8 0 -7 0 0 0 0
b:would have	0 -39 0 24 18 0 0 0
b:would last	0 7 0 -14 0 0 0 4
b:would like	0 0 0 -3 -2 0 0 8
b:would otherwise	0 -13 0 0 0 0 0 11
b:would run	0 0 0 -9 0 0 0 12
b:would sign	0 -8 0 4 0 0 0 2
b:would start	0 7 0 -6 0 0 0 0
b:write	0 -5 7 -13 8 0 0 7
b:write comment	0 0 0 -5 9 0 0 0
b:write on	0 -12 0 0 4 0 0 5
b:year	0 -6 0 15 -7 0 0 0
b:year 's	0 0 0 6 0 0 0 0
b:you	0 4 0 15 -2 0 -2 -16
b:your	0 -4 -2 11 3 -9 -2 -1
b:zero	0 4 0 -6 0 0 0 1
b:·	0 -2 0 11 0 0 0 -2
b:—	5 5 1 -7 -7 0 -3 6
b:— <name>	7 13 -2 -6 2 0 0 -12
b:— <office>	0 10 0 -9 0 0 0 0
b:— <quality>	0 -6 4 2 -1 0 0 0
b:— a	0 0 0 -6 0 0 0 8
b:— the	0 -18 0 11 -5 0 0 8
b:•	0 14 0 4 -9 0 0 -10
b:• a	0 -2 0 7 0 0 0 0
c0=agree	-6 -7 -9 -3 11 -8 6 7
c0=bear	-2 -11 -1 8 6 -3 -10 4
c0=begin	8 -10 -4 11 -2 -12 0 0
c0=buy	0 0 7 5 -5 0 0 -9
c0=down	0 -6 -8 6 -1 -2 0 7
c0=end	-1 8 -8 12 -4 -8 -6 -9
c0=impose	-2 -5 -4 8 -1 4 -2 -2
c0=propose	-10 1 -9 7 -4 -7 0 0
c0=return	0 9 -1 4 -4 0 -1 -9
c0=say	-6 -4 6 2 -1 1 -13 6
c0=sell	2 -7 0 14 -5 0 -2 -4
c0=stay	-7 4 0 7 0 -4 0 -7
c0=suspend	4 -2 7 0 0 -4 -2 -1
c0=target	0 -2 0 6 0 0 -2 -3
c0=threaten	0 -2 0 0 11 0 0 -10
c0=up	-3 4 -9 -1 3 0 -6 1
c1=agree	-6 -3 0 -5 7 -9 12 1
c1=agree & d:ahead	-6 -3 0 -6 8 -9 13 0
c1=bear	-4 -3 -4 1 -2 -6 0 13
c1=bear & d:ahead	-3 2 -4 -6 -2 -5 0 14
c1=bear & d:today	0 -12 0 16 0 0 0 -1
c1=begin	6 3 -5 5 -11 -13 -1 -2
c1=begin & d:ahead	7 3 -5 3 -10 -13 0 -1
c1=buy	0 -5 7 17 -10 0 0 -11
c1=buy & d:ahead	0 -4 7 16 -10 0 0 -11
c1=down	0 -1 -8 2 -5 -2 3 4
c1=down & d:ahead	0 -5 -8 4 -4 -2 3 7
c1=down & d:today	0 8 0 -4 0 0 0 -3
c1=end	5 6 -6 14 -4 -9 -8 -12
c1=end & d:ahead	5 8 -6 11 -3 -9 -7 -11
c1=end & d:today	0 -3 0 8 0 0 0 -4
c1=impose	-1 0 0 6 0 2 -7 -5
c1=impose & d:ahead	0 2 0 -1 0 3 -6 -2
c1=impose & d:today	-1 -5 0 20 -4 0 0 -10
c1=propose	-9 -2 -7 1 11 -6 3 -5
c1=propose & d:ahead	-9 -1 -7 0 11 -6 3 -4
c1=propose & d:today	0 0 0 6 0 0 0 0
c1=say	-7 -2 5 0 3 0 -12 6
c1=say & d:ahead	-6 0 6 -1 1 0 -12 7
c1=sell	0 -8 -1 9 -1 4 -3 -4
c1=sell & d:ahead	0 -7 -1 11 -1 4 -3 -10
c1=stay	-4 -3 0 10 -4 -4 0 -3
c1=stay & d:today	0 -11 0 8 -6 0 0 6
c1=suspend	7 -8 6 -2 0 -5 -3 3
c1=suspend & d:ahead	7 -8 7 -3 0 -5 -3 3
c1=target	0 0 -1 5 -6 0 -2 1
c1=target & d:ahead	0 -4 0 9 -6 0 -1 1
c1=target & d:today	0 7 0 -5 0 0 0 0
c1=up	-3 4 -10 2 0 0 -8 -1
c1=up & d:ahead	-3 6 -9 1 0 0 -8 -3
c2=agree	0 4 0 1 -6 -2 5 -2
c2=bear	-3 -5 -7 16 6 -2 1 -15
c2=begin	-5 -5 -12 6 6 3 -2 0
c2=deny	0 0 0 9 -7 0 0 0
c2=down	0 9 0 -2 -10 0 3 -1
c2=end	-1 -7 0 4 -9 0 1 8
c2=impose	-7 3 0 3 -7 -6 5 2
c2=propose	0 -22 0 0 6 0 7 8
c2=return	0 -9 0 -5 0 0 0 14
c2=say	-6 -14 0 7 5 0 0 1
c2=sell	0 0 0 -2 -8 11 -1 0
c2=stay	4 -21 0 20 -13 4 5 -4
c2=suspend	-2 12 0 2 -3 0 0 -7
c2=target	0 1 6 -5 4 0 0 -5
c2=up	-3 9 -3 6 -11 4 0 -12
ct0=agree future	0 -7 0 18 -6 0 0 0
ct0=agree modal	0 -10 0 6 8 0 -1 -6
ct0=agree modal-passive	0 0 0 14 -3 0 0 -6
ct0=agree past	0 7 -1 -7 1 0 -5 8
ct0=agree past-passive	0 -2 0 0 0 0 6 -2
ct0=agree perfect	0 -6 0 0 4 0 0 1
ct0=agree pluperfect	0 14 0 -21 -3 0 0 12
ct0=agree present	0 -13 0 1 1 0 8 0
ct0=agree present-passive	0 -1 0 -13 13 0 -4 6
ct0=bear future	3 0 0 9 -6 0 4 -9
ct0=bear future-passive	0 -13 0 9 0 0 0 2
ct0=bear modal	0 -6 7 1 -11 0 0 6
ct0=bear modal-passive	0 0 0 10 -10 0 0 1
ct0=bear past	0 -12 0 9 5 0 0 -2
ct0=bear perfect	0 0 0 6 -8 0 0 2
ct0=bear pluperfect	0 0 0 -4 -3 0 0 8
ct0=bear present	-5 12 -8 -12 6 0 -9 5
ct0=bear present-passive	0 -10 0 0 18 0 0 -13
ct0=begin future-passive	1 10 0 0 -3 0 0 -7
ct0=begin modal	-8 -12 6 13 -10 0 0 7
ct0=begin modal-passive	0 12 0 -9 0 0 0 -2
ct0=begin past	-3 -35 0 35 1 0 0 -1
ct0=begin perfect	0 -5 0 10 0 0 0 -1
ct0=begin present	9 9 -7 -8 0 -8 1 -4
ct0=begin present-passive	0 -2 0 -13 5 0 0 7
ct0=buy modal	0 0 0 8 -3 0 0 0
ct0=buy past	0 2 8 -8 0 0 0 0
ct0=deny past	0 0 0 9 -6 0 0 0
ct0=deny present	-4 0 0 0 -3 0 0 7
ct0=down future	0 10 0 -2 3 0 0 -13
ct0=down modal	0 0 0 -11 -9 0 0 19
ct0=down past	0 -8 0 1 5 0 0 3
ct0=down past-passive	0 -9 0 -4 7 0 0 5
ct0=down present	1 -11 -4 17 -7 0 4 -1
ct0=end future	0 24 -9 -14 -12 0 0 7
ct0=end modal	0 5 -9 2 0 0 0 2
ct0=end past	0 -12 0 28 -3 0 0 -13
ct0=end pluperfect	0 0 0 12 0 0 0 -10
ct0=impose future	0 0 -1 16 -17 0 -2 0
ct0=impose future-passive	0 9 4 -20 7 0 0 0
ct0=impose modal	3 -12 -4 17 4 0 -8 -9
ct0=impose modal-passive	1 8 0 -15 1 3 0 1
ct0=impose past	-1 0 4 0 -8 -3 -6 9
ct0=impose past-passive	-7 -10 0 3 0 3 4 0
ct0=impose perfect	0 8 -6 -6 3 -1 1 -1
ct0=impose perfect-passive	0 -6 0 -1 0 0 0 5
ct0=impose pluperfect	0 -15 0 14 3 0 0 1
ct0=impose pluperfect-passive	0 -7 -1 16 0 0 0 -5
ct0=impose present	-12 -7 4 2 0 8 9 0
ct0=impose present-passive	9 16 -11 -4 -5 -1 -10 -3
ct0=propose future	0 -8 0 -3 3 0 0 8
ct0=propose modal	0 7 -1 0 -11 0 3 4
ct0=propose past	0 5 0 -4 -14 0 0 8
ct0=propose past-passive	0 5 0 -20 11 0 0 6
ct0=propose perfect-passive	0 0 0 2 4 0 0 -7
ct0=propose pluperfect	0 -6 0 2 2 0 0 0
ct0=propose present	0 -3 0 7 8 0 4 -15
ct0=propose present-passive	0 3 0 11 -18 0 0 6
ct0=return future	0 7 0 0 0 0 0 -8
ct0=return modal	0 7 0 7 0 0 0 -13
ct0=return present	0 0 0 2 -9 0 0 3
ct0=say future	0 -8 8 -7 1 0 -2 7
ct0=say future-passive	0 -4 0 7 0 0 0 0
ct0=say modal	0 -5 0 7 0 0 0 0
ct0=say past	-9 5 -4 0 -3 -3 -1 6
ct0=say perfect-passive	0 -4 0 -3 -3 4 0 9
ct0=say pluperfect	0 0 0 9 -5 0 0 -2
ct0=say pluperfect-passive	0 6 0 -5 0 2 0 0
ct0=say present	0 -9 3 9 -8 0 0 1
ct0=say present-passive	0 1 0 -6 9 0 0 -6
ct0=sell present	3 -1 0 -9 9 0 0 0
ct0=stay future	-4 0 0 0 10 -1 -2 -3
ct0=stay future-passive	0 0 0 10 -2 0 0 -7
ct0=stay modal	-3 0 0 2 7 -4 2 -12
ct0=stay modal-passive	0 12 0 -11 0 0 0 -2
ct0=stay past	5 -6 0 3 -13 3 10 -6
ct0=stay present	-10 6 1 -1 -2 -2 -9 6
ct0=stay present-passive	0 -6 0 4 0 0 0 2
ct0=suspend future	-1 0 1 5 7 0 0 -13
ct0=suspend future-passive	-1 -14 0 4 12 0 0 0
ct0=suspend past	16 11 11 -24 2 0 0 -11
ct0=suspend perfect	0 0 -1 0 -6 0 0 6
ct0=suspend perfect-passive	3 -4 0 -9 0 0 0 10
ct0=suspend present	-2 -11 3 5 -12 0 0 6
ct0=suspend present-passive	1 9 -6 0 -8 0 0 0
ct0=target future	0 0 0 -3 0 0 0 6
ct0=target future-passive	0 15 0 -8 0 0 0 -8
ct0=target past	0 8 0 4 -10 0 0 -5
ct0=target perfect	1 9 0 -12 6 0 0 -4
ct0=target pluperfect	0 -13 0 11 7 0 0 -3
ct0=target present	0 -8 4 3 -3 0 0 7
ct0=threaten perfect	2 13 0 -21 7 0 0 -1
ct0=threaten pluperfect	0 -14 0 12 7 0 0 -1
ct0=up future	0 -10 -1 2 -2 0 0 12
ct0=up future-passive	0 9 0 -2 -2 0 0 -2
ct0=up modal	0 4 0 -3 7 0 0 -6
ct0=up modal-passive	0 8 0 -3 0 0 0 -2
ct0=up past	0 -9 0 10 0 0 0 0
ct0=up past-passive	0 -1 0 7 0 0 0 -3
ct0=up perfect	0 10 0 -7 0 0 0 0
ct0=up pluperfect	0 0 0 -7 10 0 0 0
ct1=agree future	0 -7 0 18 -6 0 0 0
ct1=agree infinitive	0 -1 0 -8 -2 0 15 0
ct1=agree modal	0 -10 0 6 8 0 -1 -6
ct1=agree modal-passive	0 0 0 14 -3 0 0 -6
ct1=agree participle-passive	0 -12 6 7 -6 0 0 1
ct1=agree past	0 14 0 -6 2 0 -4 -1
ct1=agree past-passive	0 -2 0 7 0 0 0 -2
ct1=agree perfect	0 0 0 -5 4 0 -1 6
ct1=agree pluperfect	0 14 0 -17 -3 0 0 8
ct1=agree present	0 -3 0 -1 1 0 8 0
ct1=agree present-passive	0 -1 0 -13 13 0 -4 6
ct1=bear future	3 -3 0 11 -5 0 4 -8
ct1=bear future-passive	0 -13 0 9 0 0 0 2
ct1=bear gerund	0 -7 0 5 -10 0 0 11
ct1=bear infinitive	0 18 0 -22 -6 0 2 7
ct1=bear modal	0 -6 7 1 -11 0 0 6
ct1=bear modal-passive	0 0 0 10 -10 0 0 1
ct1=bear participle-passive	0 5 -1 0 -12 0 5 0
ct1=bear past	0 -12 0 9 5 0 0 -2
ct1=bear perfect	0 0 0 6 -8 0 0 2
ct1=bear pluperfect	0 0 0 -4 -3 0 0 8
ct1=bear present	-5 12 -8 -12 6 0 -9 5
ct1=bear present-passive	0 -9 0 -2 18 0 0 -13
ct1=begin future-passive	1 10 0 0 -3 0 0 -7
ct1=begin gerund	0 10 0 -6 -5 0 0 0
ct1=begin infinitive	-1 23 0 -10 -9 0 0 -3
ct1=begin modal	-8 -12 6 13 -10 0 0 6
ct1=begin modal-passive	0 12 0 -9 0 0 0 -2
ct1=begin past	-2 -33 0 31 2 0 0 0
ct1=begin perfect	0 -5 0 10 0 0 0 -1
ct1=begin present	9 7 -7 -6 0 -8 1 -3
ct1=begin present-passive	0 -2 0 -13 5 0 0 7
ct1=buy infinitive	0 -7 0 13 -3 0 0 0
ct1=buy modal	0 0 0 8 -3 0 0 0
ct1=buy past	0 2 8 -8 0 0 0 0
ct1=deny past	0 0 0 9 -6 0 0 0
ct1=deny present	-4 0 0 0 -3 0 0 7
ct1=down future	0 10 0 -2 3 0 0 -13
ct1=down infinitive	0 11 0 -2 -3 0 0 -5
ct1=down modal	0 0 0 -11 -9 0 0 19
ct1=down past	0 -8 0 1 5 0 0 3
ct1=down past-passive	0 -9 0 -4 7 0 0 5
ct1=down present	1 -10 -3 15 -6 0 4 -1
ct1=end future	0 18 -8 -13 -11 0 0 10
ct1=end infinitive	11 11 5 -15 0 0 0 -5
ct1=end modal	0 5 -9 2 0 0 0 2
ct1=end participle-passive	0 -5 -5 24 0 0 0 -15
ct1=end past	0 -12 0 26 -3 0 0 -12
ct1=end pluperfect	0 0 0 12 0 0 0 -10
ct1=impose future	0 2 -1 20 -17 0 -2 -8
ct1=impose future-passive	0 9 4 -20 7 0 0 0
ct1=impose infinitive	0 -1 -2 1 -10 0 0 8
ct1=impose modal	3 -12 -2 14 7 0 -7 -9
ct1=impose modal-passive	1 8 0 -15 1 3 0 1
ct1=impose participle-passive	0 4 11 -2 0 0 -2 -6
ct1=impose past-passive	-7 -10 0 7 1 3 0 1
ct1=impose perfect-passive	0 -6 0 -1 0 0 0 5
ct1=impose pluperfect	0 -6 0 6 4 0 0 0
ct1=impose pluperfect-passive	0 -7 -1 14 0 0 0 -2
ct1=impose present	-12 -8 0 0 1 8 11 4
ct1=impose present-passive	10 17 -10 -1 -5 -1 -10 -8
ct1=propose future	0 -8 0 -3 3 0 0 8
ct1=propose infinitive	0 -6 0 6 -2 0 0 1
ct1=propose modal	0 9 0 -5 -5 0 0 5
ct1=propose participle-passive	0 11 0 -8 6 0 3 -13
ct1=propose past	0 4 0 -4 -12 0 0 7
ct1=propose past-passive	0 5 0 -20 11 0 0 6
ct1=propose perfect-passive	0 0 0 2 4 0 0 -7
ct1=propose present	0 -11 0 1 15 0 6 -9
ct1=propose present-passive	0 3 0 17 -18 0 0 0
ct1=return future	0 7 0 0 0 0 0 -8
ct1=return modal	0 7 0 7 0 0 0 -13
ct1=return present	0 0 0 2 -9 0 0 3
ct1=say future	0 -8 8 -7 1 0 -2 7
ct1=say modal	0 -5 0 7 0 0 0 0
ct1=say past	-9 6 -4 0 -3 -3 -1 7
ct1=say pluperfect	0 0 0 9 -5 0 0 -2
ct1=say present	0 -9 4 10 -13 0 0 2
ct1=say present-passive	0 0 0 -5 9 0 0 -6
ct1=sell present	3 -1 0 -9 9 0 0 0
ct1=stay future	-4 0 0 7 2 0 0 -5
ct1=stay future-passive	0 0 0 10 -2 0 0 -7
ct1=stay gerund	0 -8 0 0 -2 0 0 9
ct1=stay infinitive	0 -10 0 2 0 0 0 6
ct1=stay modal	-3 0 0 2 7 -4 2 -12
ct1=stay modal-passive	0 12 0 -11 0 0 0 -2
ct1=stay participle-passive	0 -1 0 7 0 0 0 -1
ct1=stay past	6 -6 0 1 -12 3 10 -5
ct1=stay present	-7 4 3 -1 -1 -2 -9 4
ct1=stay present-passive	0 -6 0 4 0 0 0 2
ct1=suspend future	-1 -6 1 10 7 0 0 -13
ct1=suspend future-passive	-1 -14 0 4 12 0 0 0
ct1=suspend infinitive	0 0 0 8 -7 0 0 0
ct1=suspend participle-passive	2 -9 0 -3 5 0 0 3
ct1=suspend past	16 11 11 -33 2 0 0 -3
ct1=suspend perfect	0 0 -1 0 -6 0 0 6
ct1=suspend perfect-passive	3 -4 0 -9 0 0 0 10
ct1=suspend present	0 -5 4 1 -10 0 0 4
ct1=suspend present-passive	1 9 -6 0 -8 0 0 0
ct1=target future	0 0 0 -3 0 0 0 6
ct1=target future-passive	0 15 0 -8 0 0 0 -8
ct1=target infinitive	0 -9 0 11 0 0 0 0
ct1=target participle-passive	0 9 0 -10 0 0 0 3
ct1=target past	0 4 0 6 -10 0 0 -2
ct1=target pluperfect	0 -3 0 0 7 0 0 -1
ct1=target present	0 -8 4 3 -3 0 0 7
ct1=threaten perfect	3 7 0 -10 0 0 0 0
ct1=threaten pluperfect	0 -5 0 0 7 0 0 0
ct1=up future	0 -7 0 4 -2 0 0 5
ct1=up future-passive	0 9 0 -2 -2 0 0 -2
ct1=up gerund	0 0 0 -6 0 0 0 7
ct1=up infinitive	0 -2 0 13 -3 0 0 -5
ct1=up modal	0 4 0 -2 7 0 0 -7
ct1=up modal-passive	0 8 0 -3 0 0 0 -2
ct1=up past	0 -9 0 7 0 0 0 1
ct1=up past-passive	0 -1 0 7 0 0 0 -3
ct1=up perfect	0 10 0 -7 0 0 0 0
ct1=up pluperfect	0 0 0 -7 10 0 0 0
ct2=agree infinitive	0 6 0 -7 -3 -1 2 4
ct2=agree past	0 -4 0 13 0 0 0 -4
ct2=bear future	0 9 0 -4 -3 0 0 0
ct2=bear gerund	0 0 0 8 -1 0 0 0
ct2=bear infinitive	0 -10 0 10 -2 0 5 -5
ct2=bear modal	0 5 0 0 5 0 0 -11
ct2=bear participle-passive	0 10 0 -7 0 0 0 0
ct2=bear past	0 -2 0 9 0 0 0 -6
ct2=bear perfect	0 -7 0 8 0 0 0 0
ct2=bear present-passive	0 -13 0 14 0 0 0 0
ct2=begin modal	0 0 0 0 0 0 0 6
ct2=begin past	0 0 0 11 -10 0 0 -3
ct2=begin present	-1 0 -5 -6 11 0 0 4
ct2=begin present-passive	0 -7 0 8 0 0 0 0
ct2=down past	0 -13 0 7 0 0 0 2
ct2=down present	0 19 0 -15 0 0 0 -3
ct2=end infinitive	0 6 0 8 -7 0 0 -6
ct2=end past	0 -9 0 7 0 0 0 0
ct2=end present	0 1 3 -20 1 0 0 13
ct2=impose future	0 10 0 -14 2 0 0 0
ct2=impose future-passive	0 8 8 -19 6 0 0 -4
ct2=impose infinitive	0 7 0 -4 -15 0 3 8
ct2=impose modal	0 -9 0 12 0 0 0 0
ct2=impose participle-passive	-3 11 0 -6 -14 0 -2 7
ct2=impose past	-6 -27 0 10 6 0 0 5
ct2=impose past-passive	0 3 0 6 0 0 0 -9
ct2=impose pluperfect	0 0 0 6 0 0 0 0
ct2=impose present	1 -5 -3 10 0 -3 4 -7
ct2=propose participle-passive	0 -2 0 6 0 0 0 0
ct2=propose present	0 -4 0 1 0 0 6 -1
ct2=return present	0 -5 0 -6 0 0 0 15
ct2=say past	-5 -14 0 3 5 0 0 4
ct2=say present	0 -1 0 8 0 0 0 -4
ct2=sell infinitive	2 -2 0 -3 -1 9 0 -1
ct2=stay future	0 8 0 -7 1 0 0 0
ct2=stay gerund	0 -3 0 6 0 0 0 0
ct2=stay infinitive	0 -10 0 2 0 0 6 0
ct2=stay modal	0 -9 0 18 -4 0 0 -1
ct2=stay past	0 -17 0 23 4 0 0 -13
ct2=stay pluperfect	0 0 0 6 0 0 0 -6
ct2=stay present	3 -1 1 -3 -14 7 -4 11
ct2=suspend present-passive	0 7 0 -3 0 0 0 0
ct2=target future	0 3 0 -10 0 0 0 6
ct2=target perfect-passive	0 6 0 -5 0 0 0 0
ct2=target present	0 -2 0 -8 9 0 0 4
ct2=target present-passive	0 7 0 -4 0 0 0 0
ct2=up infinitive	0 0 0 8 -13 5 0 0
ct2=up modal	0 -7 0 6 0 0 0 0
ct2=up past	0 21 0 -15 0 0 0 -4
ct2=up present	0 -8 -1 8 2 0 0 0
d:after 	5 8 0 2 -2 0 0 -11
d:after  they are entered before	0 -11 6 0 4 0 0 0
d:after ,	0 0 0 3 -6 8 0 -4
d:after , a	0 -6 0 12 0 0 0 -5
d:after , and on	0 -2 0 -3 0 0 0 7
d:after , ends on	0 0 0 -8 0 0 0 10
d:after , expires on	0 0 0 -6 0 0 0 7
d:after , on	0 1 0 -13 0 0 0 11
d:after , to	0 0 -6 -5 0 0 0 12
d:after , until	0 0 0 15 -5 0 0 -6
d:after and	0 -4 -1 16 0 0 0 -12
d:after and ends on	0 -4 0 -10 -4 0 0 21
d:after and expires on	0 -2 0 -19 0 0 0 23
d:after ends on	0 -5 0 -6 0 0 0 13
d:after from	0 11 0 -6 0 0 0 -1
d:after to	-5 -17 -3 7 -8 0 0 16
d:after to the	0 0 0 11 0 0 0 -10
d:after until	0 -4 0 0 0 0 0 6
d:ahead	-10 -4 -8 20 4 -10 -11 -5
d:ahead other	-36 -36 -19 73 -24 -13 -24 -15
d:ahead own	6 13 0 -21 15 -1 0 2
d:ahead-0	-9 -11 -14 56 8 12 -17 -83
d:ahead-1	-51 35 -2 4 20 -10 -18 -42
d:ahead-2	-9 19 -15 -29 25 -16 14 3
d:ahead-3	27 -29 23 -17 8 11 -6 8
d:ahead-4	-38 21 -7 -41 -67 5 15 54
d:ahead-5	7 -114 -17 105 -42 -36 -29 -9
d:ahead-6	5 -4 10 -5 -25 -5 -8 10
d:at=0	4 -2 0 25 -30 -16 5 -10
d:at=1	-18 -4 -28 23 -44 -12 -36 18
d:at=2	-12 0 7 -9 27 -5 4 -10
d:at=3	2 -22 -12 38 10 7 -12 -33
d:before 	2 8 -2 -15 -7 0 0 15
d:before ,	0 7 2 -22 -3 7 0 7
d:before , a	0 -6 0 -7 0 0 0 14
d:before , on	0 9 0 0 0 0 0 -7
d:before , to	0 -10 3 4 0 0 0 0
d:before and	0 -7 0 9 0 0 0 0
d:before and ends on	0 -6 0 10 0 0 0 -1
d:before from	0 -6 0 15 -1 0 0 -6
d:before to	-1 -1 0 0 -5 0 0 11
d:before to the	0 15 0 -7 0 0 0 -7
d:begins	3 7 -4 8 -20 12 -16 -9
d:begins ahead	1 14 0 -6 -20 14 -13 0
d:begins today	0 -13 -4 29 0 -2 -1 -17
d:by another	9 -25 5 12 5 -3 0 -4
d:by another ahead	9 -25 5 11 5 -3 0 -4
d:ends	-6 -6 -3 4 -16 -4 -33 23
d:ends ahead	-4 -7 -1 1 -19 -2 -31 26
d:ends other ahead	-25 -10 0 1 5 -4 -6 19
d:ends own ahead	7 -2 0 0 -22 0 -26 17
d:ends own today	-9 0 -4 4 7 0 0 -4
d:ends today	-9 0 -4 4 7 0 0 -4
d:how=calendar	0 5 -1 -10 11 -2 -9 11
d:how=relative	-7 -25 0 60 -23 -9 -9 -27
d:how=weekday	-37 -15 -33 54 -7 -17 -6 -27
d:last	6 -65 -4 44 -41 -2 -1 23
d:named=0	-31 -17 -18 60 0 -11 -8 -28
d:named=1	5 -5 -11 -4 -6 -3 -9 18
d:named=2	15 16 10 -19 3 -9 -14 -3
d:named=3	-3 -35 0 0 0 0 0 25
d:rank=0	-17 44 4 -41 17 6 15 -12
d:rank=0 of 1	-15 34 0 -51 -84 -16 14 65
d:rank=0 of 2	0 38 -13 -18 9 -4 16 -28
d:rank=0 of 3	-2 -3 1 -9 39 9 -10 -26
d:rank=0 of 4	-3 -8 15 5 37 14 -16 -58
d:rank=1	-3 24 0 -44 17 -19 2 22
d:rank=1 of 2	-14 18 -3 -48 -16 -36 -10 58
d:rank=1 of 3	3 15 1 -18 17 3 10 -24
d:rank=1 of 4	5 1 0 -2 25 0 0 -27
d:rank=2	11 26 14 -34 -13 5 -13 8
d:rank=2 of 3	2 15 4 -43 -26 6 -10 35
d:rank=2 of 4	30 17 -1 -35 9 0 -24 1
d:rank=3	24 5 -14 -41 6 -2 -24 28
d:span-after	-3 2 -1 3 -5 -1 -12 2
d:span-before	-26 7 -23 -8 0 0 -9 18
d:today	-15 -16 -30 52 -19 -18 -18 -16
d:today own	-15 -16 -30 51 -18 -18 -18 -16
d:today-0	-15 -16 -30 52 -19 -18 -18 -16
f:"	-8 13 -1 32 -10 -6 -4 -42
f:'	0 -4 0 20 -12 0 0 -2
f:'s	18 20 -5 -20 -13 -1 -5 5
f:(	0 17 0 -18 1 0 0 0
f:)	0 17 0 -19 1 0 0 0
f:,	12 -9 3 21 -33 -6 -32 3
f:-	11 -12 -5 0 0 0 0 5
f:.	-4 -3 -10 12 -10 -5 -16 10
f::	2 13 -16 -5 -4 -8 -1 3
f:;	1 14 -7 2 -9 -4 -7 -8
f:<agent>	-6 4 15 -13 -12 9 11 3
f:<day-ahead>	2 -1 9 14 -12 -18 0 -10
f:<day-gone>	-13 -8 -1 -7 1 -12 0 25
f:<day-today>	-12 21 4 -16 -21 -3 0 11
f:<duty>	-11 12 3 2 9 0 -16 -15
f:<gate>	-6 -17 0 20 -9 8 -3 -1
f:<goods-amount>	0 -5 0 -3 19 0 6 -14
f:<goods>	14 18 -16 -34 6 -13 -2 17
f:<level-noun>	-20 12 0 0 12 0 -13 -12
f:<level>	-13 20 -3 -8 -7 -20 1 5
f:<money>	-7 -8 0 13 19 1 0 -27
f:<month-ahead>	7 -16 6 27 -3 0 0 -20
f:<month-gone>	5 -14 2 -21 16 6 -8 19
f:<month-today>	-1 -1 0 -11 -6 0 0 20
f:<name>	1 13 -6 -34 4 -16 3 27
f:<not>	11 -21 8 13 8 -11 -9 -4
f:<number>	-7 7 11 -2 2 3 -13 -10
f:<office>	1 1 0 12 -14 -7 7 -6
f:<organisation>	0 18 -10 -3 -7 13 -12 -7
f:<person>	-21 -4 -6 -13 32 0 -12 13
f:<points>	-6 -1 -3 -12 -12 0 0 33
f:<quality>	3 -17 3 -28 25 -4 14 21
f:<seat>	-12 -8 -14 -28 20 19 0 24
f:<sender>	7 10 4 -2 17 -4 -1 -31
f:<span>	-2 -33 -16 25 -7 -9 -5 12
f:<taker>	0 -2 0 -4 -7 0 1 14
f:<v-agree>	-19 -15 3 15 1 0 -14 -1
f:<v-bear>	-7 1 9 12 -20 -25 2 -5
f:<v-begin>	-3 15 5 -8 -17 -7 -3 5
f:<v-buy>	0 6 3 -10 -11 0 -1 12
f:<v-deny>	9 5 -1 2 -8 0 0 -8
f:<v-down>	0 4 -3 7 0 -11 -5 -5
f:<v-end>	2 15 -15 -7 -21 -5 -5 12
f:<v-impose>	-3 -3 -18 9 10 12 -35 0
f:<v-propose>	0 -8 3 8 -3 -6 -2 2
f:<v-return>	-1 -8 -4 1 -5 0 0 14
f:<v-say>	-13 3 -23 8 6 -8 -3 1
f:<v-sell>	-6 -2 9 3 18 -4 -2 -15
f:<v-stay>	18 8 -2 -11 -15 10 0 -1
f:<v-suspend>	16 5 -4 -19 8 14 -5 -6
f:<v-target>	-5 4 -10 -2 2 -4 -8 9
f:<v-threaten>	-4 9 0 16 -22 0 -5 -3
f:<v-up>	-6 -35 7 19 0 5 0 1
f:?	0 0 0 -18 -14 0 0 32
f:a	13 0 -16 10 0 16 1 -23
f:about	0 7 -3 -5 -5 -2 -1 13
f:above	0 22 0 -19 -1 0 0 -1
f:abroad	0 -6 0 12 -10 2 0 -1
f:accept	0 5 8 -15 7 0 -2 0
f:according	0 0 0 -13 13 0 0 1
f:act	0 5 0 -11 18 0 0 -13
f:action	0 -8 0 10 0 0 0 0
f:add	0 0 0 7 1 0 0 -9
f:addition	0 8 0 -6 0 0 0 0
f:additional	0 15 0 -8 -6 0 0 0
f:adopt	0 2 0 -2 -6 0 0 8
f:affiliate	0 -7 0 3 -7 0 0 11
f:after	-4 0 13 6 0 -6 -1 -13
f:afterward	0 11 0 -9 0 0 0 0
f:again	-2 10 -2 -3 -2 -2 -2 0
f:against	1 -2 0 15 -1 0 0 -12
f:agenda	0 -4 0 9 0 0 0 0
f:agent	0 -9 0 17 -12 0 0 4
f:ago	2 10 0 -11 0 0 0 0
f:agree	0 2 0 3 -18 -1 -1 6
f:agreement	-4 17 0 4 -22 0 0 -6
f:al	0 0 0 -6 0 0 0 9
f:all	1 6 -7 12 0 -2 0 -11
f:already	0 -9 0 22 -4 0 9 -21
f:also	-3 8 0 -8 5 0 0 0
f:although	0 5 0 -18 0 0 0 14
f:aluminum	0 7 0 -5 0 0 0 0
f:am	0 1 0 11 0 0 0 -12
f:among	2 0 0 6 0 0 0 -9
f:amount	0 -6 0 12 -2 0 0 0
f:an	-2 16 -8 -4 0 0 0 -6
f:and	12 12 -16 -8 -13 -9 -9 11
f:announce	0 0 0 20 -5 0 0 -21
f:another	0 12 0 -20 -1 0 0 15
f:answer	-3 -5 0 11 3 0 0 -7
f:antimony	17 -11 0 5 -6 0 0 -17
f:any	0 -1 0 13 0 -1 0 -6
f:anybody	0 0 0 6 -4 0 0 -4
f:anything	0 -22 5 14 -5 0 0 3
f:apart	0 0 0 14 0 0 0 -13
f:apple	0 7 0 -15 0 0 0 9
f:application	11 0 8 -15 4 0 0 -11
f:apply	1 11 -5 -2 -3 -1 0 0
f:approval	0 -4 0 -20 0 0 0 28
f:approve	-3 0 0 29 15 7 0 -51
f:are	12 -2 6 -26 27 -10 -3 4
f:argue	0 0 0 -7 8 0 0 0
f:arrangement	-5 -21 8 -1 2 0 0 14
f:arrive	0 -9 0 -2 0 0 6 5
f:as	9 8 14 -15 10 -3 -3 -9
f:ask	-3 -38 -1 25 0 -1 0 7
f:at	-11 -12 0 6 -8 -4 18 8
f:authority	-1 -4 0 3 0 8 0 -3
f:away	0 -9 0 9 -6 -2 0 4
f:back	4 -10 10 -9 0 -1 -2 10
f:ban	9 0 0 4 -13 0 0 -4
f:banana	0 0 0 -8 0 0 0 8
f:bar	0 -1 0 6 0 0 0 -2
f:basi	0 0 0 -7 -2 0 0 10
f:battery	8 14 0 -9 1 0 0 -18
f:be	-9 -13 6 -4 -11 -4 -10 29
f:bean	0 0 0 -4 0 0 0 8
f:bear	0 0 0 6 -2 0 0 -1
f:because	0 0 0 9 -15 1 0 0
f:become	0 -17 0 24 -17 0 0 0
f:beef	0 18 0 -14 -8 0 1 2
f:been	-8 13 -5 6 -10 0 -3 -4
f:before	0 14 4 13 -4 0 -2 -23
f:begin	1 10 0 13 -17 0 0 -17
f:being	0 -4 0 16 -13 0 0 0
f:believe	0 0 0 17 0 0 0 -16
f:belong	0 0 0 11 0 0 0 -9
f:below	0 -5 0 9 0 0 0 -1
f:better	2 -10 0 4 0 0 0 0
f:between	0 -24 0 -7 -8 0 0 30
f:beyond	0 0 0 -11 0 0 0 14
f:bill	0 -10 0 4 4 0 0 0
f:both	-11 6 -5 12 -34 -6 0 5
f:broker	0 0 0 -15 10 0 0 6
f:budget	0 -4 0 24 -14 0 0 -7
f:built	0 0 0 -10 15 0 0 -4
f:busan	1 -8 0 -14 6 0 0 12
f:buse	0 0 5 -8 0 0 0 1
f:business	0 7 0 -2 0 0 0 -2
f:but	0 37 0 -32 4 0 0 -2
f:butter	0 -31 0 16 -5 0 4 12
f:buy	0 -8 0 6 9 0 0 -4
f:buyer	2 -9 0 5 0 0 0 0
f:by	5 -21 -1 41 -33 13 0 -21
f:c	0 -3 0 0 0 0 0 6
f:cabinet	0 14 3 4 -9 0 0 -14
f:calendar	0 0 0 9 9 0 0 -15
f:call	-3 9 0 13 -9 1 0 -22
f:can	0 22 0 -8 -7 0 0 -7
f:can't	0 -1 0 8 0 0 0 -1
f:cancel	0 7 0 -3 0 0 0 -3
f:cannot	0 1 0 -12 7 0 0 2
f:capacity	0 7 0 -9 3 0 0 0
f:car	-3 14 0 3 9 0 0 -34
f:carpet	0 1 0 -8 0 0 0 7
f:carry	0 -5 0 19 0 0 0 -13
f:case	0 11 0 -12 0 0 -4 3
f:cattle	0 -4 0 0 0 0 0 7
f:cease	0 20 0 -26 10 0 0 0
f:cement	0 -7 0 1 0 0 0 6
f:cent	0 -21 0 18 10 0 0 -7
f:chair	0 -12 0 13 0 0 0 0
f:chance	0 0 0 -18 0 0 0 17
f:change	0 3 0 -12 -2 0 0 15
f:channel	0 0 0 -6 0 0 0 8
f:charge	-4 -18 -4 -5 17 0 0 15
f:check	0 -9 0 17 -3 0 0 -2
f:chicken	0 -6 0 -2 8 0 0 0
f:chip	1 6 0 -5 3 0 0 -7
f:city	0 -6 0 19 0 0 0 -12
f:claim	0 -1 0 10 -1 0 0 -2
f:clear	0 0 0 1 2 0 0 -7
f:close	0 9 0 -7 -1 0 0 0
f:closed	1 -7 0 0 -5 0 0 8
f:closing	0 -8 0 -5 -8 19 0 -3
f:club	0 -6 0 22 0 0 0 -17
f:coal	0 -13 0 25 0 0 0 -17
f:cod	0 9 0 -7 0 0 0 0
f:coffee	0 -16 0 -3 6 0 0 10
f:cold	0 4 0 4 0 0 0 -11
f:colleague	0 8 0 0 0 0 0 -6
f:collect	-2 4 -1 -31 4 0 0 23
f:come	9 -8 1 -4 0 -1 0 11
f:comment	0 -16 5 -11 17 0 0 0
f:commerce	0 -20 0 18 1 0 0 -1
f:commission	0 17 0 -12 0 0 0 -4
f:company	0 0 0 38 -2 0 0 -35
f:concentrate	0 0 0 -5 0 0 0 8
f:conclude	0 -18 0 -4 0 0 0 21
f:confirm	0 10 0 -8 -9 0 0 7
f:consent	2 -9 0 -1 5 0 0 0
f:consider	0 5 0 -16 5 0 0 1
f:contact	0 -2 0 -10 9 0 0 3
f:container	0 19 0 -19 -1 0 0 0
f:continue	0 10 0 -18 -5 0 0 15
f:contract	0 0 0 7 0 0 0 -2
f:control	14 0 0 -2 -11 0 0 0
f:copper	0 9 0 -1 -2 0 0 -5
f:corn	0 -3 0 0 8 0 0 -2
f:cost	0 0 0 17 1 0 0 -20
f:cotton	0 -1 0 0 7 0 0 -4
f:could	-2 14 0 9 -9 5 0 -23
f:council	0 -4 0 3 17 0 0 -19
f:count	0 -11 0 7 12 0 0 -10
f:countermeasure	0 6 0 0 0 0 0 -8
f:counterpart	0 -12 0 3 0 0 0 10
f:counting	0 0 0 -5 0 0 0 6
f:country	5 19 -12 -11 0 0 0 -1
f:course	0 0 0 -6 0 0 0 9
f:cover	0 -5 0 -5 0 0 0 13
f:covered	0 -3 -5 -4 13 0 0 0
f:crane	3 0 0 8 3 0 0 -18
f:critical	0 -7 0 11 0 0 0 0
f:cross	0 -5 0 16 0 0 0 -9
f:customer	0 -6 0 4 -1 0 2 0
f:cut	0 0 0 2 -21 0 0 13
f:date	0 0 0 13 -4 2 -3 -11
f:day	-1 22 0 -40 21 -2 0 4
f:deadline	0 -15 0 28 -4 0 0 -11
f:deal	2 -13 0 14 -21 7 0 5
f:decide	0 0 4 -1 -15 0 0 15
f:decided	0 -5 0 13 6 0 -1 -12
f:decision	0 -1 0 5 -13 0 0 9
f:declare	0 0 0 -9 5 0 0 4
f:decree	-1 30 -1 -35 -3 0 0 17
f:deficit	0 7 0 -15 10 0 0 0
f:delay	0 -7 0 9 0 0 0 0
f:delegation	0 -7 0 17 0 0 6 -14
f:depend	0 13 0 -2 -2 0 0 -4
f:deputy	0 0 0 -13 14 0 0 0
f:described	0 0 0 6 0 0 0 -1
f:desk	9 6 0 -12 0 0 0 -1
f:did	0 4 0 -6 1 0 0 3
f:die	0 0 0 -9 0 0 0 11
f:dinner	0 -9 0 15 0 0 0 -4
f:discuss	0 2 0 8 -2 0 0 -8
f:do	9 8 -1 -30 10 0 0 12
f:doe	-1 19 -2 -14 5 0 -2 0
f:doesn't	0 15 0 -5 0 0 0 -11
f:don't	4 10 0 -23 0 0 0 10
f:door	0 -6 0 7 0 0 0 0
f:double	0 0 0 10 0 0 0 -8
f:doubt	0 -8 0 11 0 0 0 0
f:down	-1 -3 0 11 8 0 0 -15
f:draft	0 14 0 0 -10 0 0 -4
f:drawer	0 -10 0 7 0 0 0 0
f:drone	0 10 0 -1 -5 0 0 0
f:drop	0 3 0 4 -4 0 0 -6
f:due	0 -7 0 2 -1 0 0 5
f:during	0 8 0 16 0 0 0 -23
f:duty	-10 15 -4 -10 21 -9 -10 -7
f:each	-2 7 -1 -16 9 2 0 3
f:earlier	0 -7 0 0 4 0 0 2
f:earth	22 -18 0 3 -18 -2 0 -3
f:easter	0 13 0 -13 0 0 0 0
f:economy	0 -16 0 6 -1 0 0 5
f:effect	1 22 -1 -8 0 0 -1 -16
f:either	1 -9 0 5 -4 0 0 5
f:else	0 -2 0 -18 -4 0 0 27
f:emergency	0 6 0 -7 0 0 0 2
f:end	13 -5 -12 -25 -4 0 0 28
f:enough	0 7 0 -9 0 0 0 2
f:enter	0 -7 0 4 -3 0 0 6
f:entity	0 11 0 -11 0 0 0 0
f:entry	0 27 0 -32 -1 0 0 9
f:error	0 -7 0 19 0 0 0 -13
f:even	0 0 0 6 0 0 0 -7
f:evening	0 -13 0 6 0 0 4 0
f:event	0 -2 0 -11 5 0 0 9
f:ever	0 3 0 -16 0 0 0 14
f:every	0 14 -7 4 -12 0 0 -1
f:everybody	0 10 0 -21 -1 0 0 14
f:everyone	0 -5 0 0 0 0 0 6
f:everything	-2 8 0 -6 -10 0 0 15
f:exchanged	0 0 0 7 0 0 0 -6
f:exempt	0 7 0 -9 7 0 0 -1
f:expect	-3 0 -2 -2 16 0 0 -4
f:expire	-1 -29 0 37 0 0 0 -16
f:explain	0 4 0 4 0 0 0 -8
f:export	0 8 0 -7 15 0 0 -11
f:extend	0 1 -1 11 -13 0 0 -2
f:extension	0 4 0 -18 -8 0 0 19
f:extra	0 19 0 -17 0 0 0 0
f:face	0 4 0 -8 0 0 0 5
f:fact	0 -1 0 -2 0 0 0 8
f:fail	0 1 0 20 -13 0 0 -8
f:failed	0 -4 0 14 -1 0 0 -2
f:fall	-3 11 -1 0 4 -2 0 -18
f:farm	0 -17 0 21 8 0 0 -20
f:fear	0 9 0 -3 -6 0 0 0
f:fee	3 -27 0 1 22 -4 0 -5
f:fentanyl	0 -10 -2 -9 1 10 0 13
f:fertilizer	0 -3 0 -16 20 0 0 -3
f:few	5 5 0 -15 0 0 0 5
f:fifth	0 -4 0 13 0 0 0 -3
f:figure	0 -9 0 9 -6 0 0 5
f:filed	0 9 0 -5 0 0 0 -2
f:final	0 -1 0 11 0 0 0 -4
f:finance	0 -9 0 14 0 0 0 -5
f:find	0 -9 0 6 -2 0 0 4
f:fine	0 0 0 8 0 0 0 -6
f:firm	4 12 0 -6 -5 0 0 -2
f:first	0 13 0 -14 17 -3 0 -8
f:fish	0 -15 0 10 -1 0 0 7
f:five	0 -6 0 3 0 0 -1 5
f:fix	0 -10 0 3 0 0 0 5
f:flour	0 11 0 0 0 0 0 -11
f:flow	0 15 0 -15 0 0 0 0
f:flower	0 0 0 -4 0 0 0 6
f:fly	0 -9 0 15 0 0 0 -3
f:follow	0 4 0 -17 -1 0 0 18
f:followed	0 8 0 -3 0 0 0 0
f:following	0 9 0 -10 0 0 0 0
f:for	5 -14 -19 16 10 0 -18 -5
f:force	0 0 0 18 -2 0 0 -13
f:forced	0 8 0 -2 -3 0 0 -2
f:forecast	0 11 0 -13 0 0 0 0
f:foreign	13 -12 0 2 0 0 0 -9
f:form	0 0 0 6 0 0 0 -4
f:former	0 -5 0 9 -6 0 0 0
f:forty	0 -1 0 7 0 0 0 -3
f:found	0 18 0 11 0 0 0 -23
f:four	0 16 0 -2 -1 0 0 -13
f:fourth	0 -17 0 6 15 4 0 -24
f:framework	0 -9 0 8 0 2 0 -1
f:free	0 11 0 12 -9 -1 0 -13
f:from	8 10 12 -5 -5 -8 -6 -12
f:fruit	0 12 0 -1 0 0 0 -10
f:full	0 -6 0 12 9 0 0 -16
f:further	4 -15 0 -15 12 0 -1 16
f:future	0 -6 0 -8 0 0 0 15
f:gallium	19 -4 0 0 -6 0 0 -15
f:gas	0 -17 0 21 0 0 0 -10
f:gate	0 -5 0 13 -4 0 0 0
f:gave	0 0 0 8 -7 0 0 -1
f:gazette	0 8 0 -4 0 0 0 -2
f:general	-11 6 0 23 0 0 0 -21
f:geneva	0 -27 0 23 -1 0 0 0
f:georgia	0 8 0 -8 0 0 0 0
f:germanium	19 -3 0 -1 -5 0 0 -14
f:get	0 0 0 17 -7 0 0 -12
f:given	0 -13 0 -8 7 -1 0 17
f:go	-5 -4 11 -9 2 -1 2 4
f:good	5 -9 0 -5 4 -8 4 9
f:government	-4 -6 0 -7 -8 0 0 22
f:grape	0 0 0 -3 0 0 0 6
f:graphite	0 7 0 -9 2 3 0 -2
f:grow	0 -5 0 9 0 0 0 0
f:grower	0 -3 0 24 0 0 0 -18
f:growth	0 9 0 -16 7 0 0 0
f:guest	0 0 0 9 -11 0 0 1
f:h	0 0 0 7 0 0 0 -5
f:had	0 -11 -9 15 1 -7 -4 1
f:half	0 13 0 -22 2 0 0 11
f:hall	0 -12 0 17 0 0 0 -6
f:halve	0 -4 0 14 0 0 0 -10
f:hand	7 -13 0 0 -7 0 0 7
f:hang	0 -9 0 3 0 0 0 3
f:happen	0 -1 0 -6 -2 0 5 6
f:has	-9 8 14 18 -23 0 4 -17
f:hasn't	0 5 0 -1 0 7 0 -12
f:have	-3 -4 -13 11 0 20 -5 -11
f:he	0 14 -6 -19 17 -1 -6 1
f:he'd	0 16 0 -9 0 0 0 -9
f:head	0 5 0 2 0 0 0 -6
f:hear	0 0 0 8 -3 0 0 0
f:heard	0 0 0 -6 0 0 4 3
f:hearing	0 -2 0 -2 10 0 0 -2
f:heavy	0 0 0 19 0 0 0 -18
f:height	0 -6 0 -4 0 0 0 14
f:help	1 -11 0 11 0 0 0 -4
f:her	0 12 0 -9 0 0 0 0
f:here	0 -3 0 -14 -1 0 0 25
f:high	0 10 0 -10 0 0 0 1
f:higher	0 0 0 0 7 0 0 -10
f:him	0 -3 0 19 -5 0 0 -10
f:himself	0 5 0 -20 8 0 0 6
f:his	0 0 0 10 2 0 0 -10
f:hit	0 15 0 7 -5 0 0 -14
f:hold	6 5 0 -18 -12 19 0 2
f:holiday	0 -7 0 10 -6 0 0 0
f:home	0 0 0 6 0 0 0 -9
f:hope	0 -5 0 0 -2 0 0 9
f:hotel	0 -1 0 7 0 0 0 -4
f:hour	0 -28 0 22 -2 0 -1 3
f:household	0 -16 0 21 -6 0 0 0
f:hurry	0 0 0 6 0 0 0 -1
f:i	7 2 -5 -15 31 -2 -3 -6
f:if	8 11 -3 2 -22 -7 -1 0
f:import	0 0 0 5 -12 0 0 8
f:importer	0 23 0 -26 -6 0 0 8
f:impose	0 23 0 -21 -3 2 0 -4
f:in	-22 -5 -12 8 -2 -4 -4 11
f:include	0 0 0 10 -3 0 0 -5
f:increase	0 -10 0 15 0 0 0 -3
f:inflation	0 -2 0 10 0 0 0 -4
f:informed	0 -6 0 5 -5 0 0 2
f:initialled	0 5 0 -1 -7 0 0 3
f:inquiry	0 0 0 -26 26 0 0 0
f:instead	0 -11 0 9 0 0 0 5
f:instrument	0 -9 0 0 0 0 0 8
f:intend	0 0 0 -28 0 0 0 29
f:interest	0 -9 0 18 6 0 0 -18
f:introduce	0 0 0 -7 10 0 0 0
f:investigation	0 12 0 -6 -2 0 0 -2
f:is	4 -12 -8 9 -6 -4 3 8
f:island	0 0 0 21 -17 3 0 -10
f:issue	-9 -7 0 10 6 0 0 0
f:it	-24 0 -12 -6 -5 1 -6 22
f:its	2 16 -14 -12 -18 18 -9 3
f:itself	0 -10 0 -5 0 0 0 15
f:joint	0 0 0 1 -16 19 0 -11
f:judge	0 -1 0 20 0 0 0 -17
f:juice	0 14 0 -7 0 0 0 -4
f:just	12 0 0 -4 0 0 0 -5
f:keep	-1 0 0 3 -23 0 0 12
f:kilometre	0 0 0 17 0 0 0 -17
f:know	3 0 0 11 3 0 0 -16
f:kuala	0 -6 0 0 8 0 0 0
f:labour	0 7 0 -8 0 0 0 0
f:land	0 -1 0 -2 -1 0 0 7
f:lapse	0 9 0 -4 -1 0 0 -2
f:last	-8 13 -6 -23 -4 -5 -5 26
f:late	0 -9 0 -6 17 0 0 0
f:later	6 10 0 1 2 0 0 -26
f:law	5 -2 0 -11 3 1 9 0
f:lead	0 13 0 -16 12 0 0 -7
f:leader	0 9 0 -3 0 0 0 -4
f:least	0 -13 0 -6 2 0 4 9
f:leather	0 5 0 10 -4 0 0 -11
f:led	0 -9 0 13 0 0 0 -4
f:lentil	0 2 0 -8 0 0 0 6
f:less	0 -4 0 9 8 0 0 -13
f:let	0 10 0 -9 8 2 0 -7
f:letter	0 17 0 -10 -4 0 0 0
f:level	0 -4 7 -8 6 0 0 0
f:levy	0 -1 0 -5 -9 0 0 19
f:licence	20 -11 0 10 -13 0 0 -13
f:license	4 -3 0 -6 20 0 0 -17
f:lift	0 -7 0 12 0 0 0 0
f:like	0 -22 6 4 -7 0 0 8
f:likely	0 0 0 -11 0 0 0 10
f:likewise	0 -4 0 6 0 0 0 0
f:line	-7 -2 12 25 -9 0 0 -24
f:list	0 0 -2 1 -11 0 0 5
f:listed	0 0 0 -4 0 0 0 6
f:lithium	10 0 0 -5 2 0 0 -8
f:live	0 0 0 -11 0 0 0 11
f:london	0 -9 0 20 0 0 0 -9
f:long	0 7 0 -9 0 0 0 4
f:look	0 4 0 -1 -11 0 0 8
f:lorry	0 -3 0 -8 -2 0 0 14
f:lose	0 10 0 2 -9 0 0 -2
f:lower	0 1 0 6 5 0 0 -13
f:lumpur	0 -6 0 0 8 0 0 0
f:lunch	0 -5 0 10 0 0 0 -3
f:m	0 0 0 -6 -1 0 0 11
f:machine	0 7 0 -10 0 0 0 5
f:machinery	0 -12 0 0 0 0 0 10
f:magnet	0 7 0 -7 3 0 0 -1
f:maize	0 0 0 -2 0 0 0 6
f:make	7 7 -1 2 -12 0 2 -14
f:maker	5 3 0 -14 3 0 0 0
f:making	0 -1 0 -8 0 0 0 11
f:mandate	0 0 0 10 -7 0 0 0
f:many	0 -6 0 9 0 0 0 0
f:matter	0 0 0 12 0 0 0 -8
f:may	0 11 2 15 7 -1 0 -32
f:meal	0 12 0 -13 0 0 0 0
f:mean	0 16 0 -15 0 0 0 0
f:meant	0 14 0 -11 2 0 0 -10
f:meantime	0 -7 0 0 0 0 0 6
f:mediator	0 0 0 38 0 0 0 -38
f:medicine	0 14 -7 -13 10 0 0 -7
f:meet	0 -8 0 11 2 -10 -1 -4
f:member	0 9 0 2 0 0 0 -8
f:men	0 -3 0 6 0 0 0 0
f:mentioned	0 -4 0 -6 0 0 0 11
f:metal	8 6 0 -15 0 0 0 0
f:mid	0 -1 0 0 -2 0 0 6
f:middle	0 -1 0 7 0 0 0 -3
f:might	0 0 0 -10 0 1 0 11
f:military	7 0 0 -3 0 0 0 -3
f:milk	0 -2 0 20 -15 0 0 -1
f:million	0 -2 0 14 -4 0 0 -3
f:minister	-3 -3 0 -1 9 -1 0 1
f:ministry	-3 -19 0 21 3 0 0 -6
f:minute	0 -21 0 31 -2 0 0 -10
f:mistake	0 -7 0 12 0 0 0 -3
f:moment	0 -2 0 0 0 0 7 -2
f:money	0 14 0 -5 -1 0 0 -10
f:month	0 14 0 -26 15 0 0 0
f:more	5 5 -7 4 -22 0 -3 0
f:morning	0 0 0 -13 0 0 0 17
f:most	0 -3 0 25 -9 0 5 -20
f:move	1 -11 0 0 0 11 0 -2
f:mr	0 16 0 -20 16 0 0 -1
f:mrs	0 -14 0 30 0 0 0 -20
f:much	0 11 0 -11 -1 0 0 2
f:must	0 -8 0 11 0 26 0 -30
f:my	0 0 0 -6 0 0 3 8
f:nearly	0 -4 0 -4 0 0 0 12
f:necessary	0 10 0 -12 7 0 0 -1
f:need	0 19 0 -4 2 2 0 -16
f:needed	6 -15 0 10 1 0 0 -6
f:negotiate	0 -12 0 12 0 0 0 -1
f:negotiation	0 -7 0 -8 15 0 0 0
f:negotiator	0 8 0 -5 0 0 0 0
f:neither	1 -9 0 10 -6 0 0 0
f:net	-1 0 0 -14 21 0 0 -5
f:never	0 5 0 9 0 2 0 -16
f:new	-3 19 -1 -7 0 -2 0 -2
f:next	-3 5 0 -16 -6 0 0 20
f:night	0 -31 0 13 0 0 0 17
f:no	5 -4 8 4 5 -4 0 -11
f:nobody	-3 -31 0 19 5 0 0 2
f:noon	0 8 0 0 0 0 0 -9
f:north	0 0 0 -5 0 0 0 6
f:not	13 -9 5 3 6 -2 -2 -6
f:note	0 4 0 -15 0 0 0 12
f:nothing	-3 -27 -3 1 11 -1 0 21
f:notice	0 -11 17 4 0 0 0 -12
f:now	0 -21 -1 22 0 -1 0 -1
f:number	0 7 0 3 -2 0 0 -11
f:observer	0 0 0 20 0 0 0 -19
f:of	21 -3 -4 11 0 1 -10 -20
f:off	-2 -11 0 27 -13 0 0 -11
f:offer	0 -19 0 49 -3 0 0 -35
f:oil	0 6 0 -13 9 0 0 0
f:old	0 19 12 -28 -3 0 0 11
f:older	0 22 0 -8 -16 0 0 0
f:on	0 8 1 2 -7 -53 -9 5
f:once	0 19 -1 -10 -5 0 0 -1
f:one	-2 15 0 -14 -42 -10 -6 33
f:only	-1 27 -3 -10 -6 2 0 -14
f:opened	0 5 0 -13 12 0 0 -4
f:operator	0 -2 0 -2 16 0 0 -9
f:opinion	0 -1 0 -10 0 0 0 13
f:or	0 -5 -2 0 -12 0 0 11
f:orange	0 8 0 0 0 0 0 -6
f:order	0 14 4 -26 -11 2 0 12
f:origin	0 7 0 0 -2 0 0 -4
f:other	4 0 -6 -3 -2 0 0 8
f:our	-8 7 -4 -43 28 -2 -4 32
f:out	7 -34 0 16 -14 0 0 8
f:outcome	0 6 0 -3 0 0 0 0
f:over	4 -14 -4 -6 -8 -3 0 24
f:owe	-4 -11 12 -1 1 0 0 0
f:own	3 12 0 -14 1 0 0 0
f:owner	0 -1 0 0 11 0 0 -8
f:p	0 -3 0 -5 0 0 0 10
f:pact	8 -4 0 -7 0 0 0 0
f:page	0 -1 0 9 -2 0 0 -1
f:paint	0 -6 0 21 -16 0 0 0
f:paper	0 -37 0 8 0 0 0 24
f:parliament	0 11 0 -1 2 0 0 -9
f:part	0 15 0 -3 -8 1 0 -5
f:parted	0 0 0 -17 -3 21 0 -1
f:party	0 -1 0 21 -8 -3 0 -7
f:pass	0 -19 0 -4 8 0 0 16
f:passed	0 -7 0 7 0 0 0 0
f:passenger	0 -7 0 9 0 0 0 0
f:past	0 3 0 0 0 0 0 -6
f:pause	17 12 0 -31 2 0 0 6
f:pay	0 -7 -9 19 -22 -5 10 -6
f:payable	0 6 0 -4 0 0 0 -2
f:payment	0 7 0 -2 0 0 0 -3
f:peace	0 -9 0 17 -5 0 0 -4
f:pen	0 0 0 -7 -1 0 0 13
f:penalty	0 -12 0 19 0 0 0 -7
f:people	0 -9 0 -8 -5 0 0 23
f:per	0 -3 0 -5 10 0 0 0
f:period	0 0 0 -8 4 0 0 7
f:permanent	0 7 0 15 0 0 0 -26
f:permit	0 0 0 -6 3 0 0 0
f:phan	0 12 0 -1 -1 0 -1 -5
f:phase	0 -3 0 8 0 0 0 0
f:phosphate	0 -10 0 -11 20 0 0 -4
f:place	6 -1 0 8 -5 0 0 -4
f:plan	0 0 0 -17 27 0 0 -4
f:plane	0 6 0 -6 0 0 0 0
f:plant	0 -2 8 6 -2 0 0 -13
f:play	0 0 0 8 0 0 0 -3
f:player	0 0 0 11 0 0 0 -8
f:please	5 1 0 -9 7 0 0 -6
f:plu	0 -7 1 5 0 0 0 0
f:point	0 4 0 -11 0 0 0 9
f:pork	0 27 -7 -16 0 0 0 -7
f:port	2 -20 2 23 -7 4 0 -11
f:potatoe	0 -9 0 -1 -1 0 0 13
f:power	0 -2 8 0 -4 0 0 0
f:present	0 7 0 -11 -13 0 5 15
f:president	2 6 0 -25 0 0 0 18
f:press	0 -5 7 1 3 0 0 -8
f:price	0 -16 0 40 -20 -1 0 -12
f:prisoner	0 -1 0 15 0 0 0 -13
f:proclamation	0 0 0 -2 6 0 0 -3
f:product	0 10 0 -8 -2 0 0 0
f:prolong	4 12 2 -34 -1 0 0 17
f:prolongation	0 0 0 10 0 0 0 -6
f:prolonged	0 -7 0 2 0 0 0 3
f:promise	0 -5 5 -10 0 0 0 16
f:proposal	0 7 0 0 0 0 0 -8
f:propose	0 18 0 -11 0 0 6 -7
f:provided	0 -15 0 -11 0 0 0 26
f:public	0 4 0 6 -8 0 0 -4
f:publish	1 0 5 0 0 0 0 -13
f:published	0 -6 0 0 -1 0 0 13
f:push	0 0 0 -4 0 0 0 6
f:put	-8 6 -2 2 2 0 -3 -4
f:quantity	0 -7 0 6 0 0 0 0
f:quarter	0 -8 0 7 0 0 0 0
f:question	9 -5 0 -2 0 0 0 0
f:quiet	0 0 0 -6 0 0 0 8
f:quota	0 0 0 0 -1 0 6 0
f:raise	0 -1 0 14 0 0 0 -13
f:rare	22 -18 0 3 -18 -2 0 -3
f:rate	-4 9 -2 0 7 0 0 -14
f:rather	0 5 0 12 0 0 0 -19
f:ratify	0 18 0 -12 6 0 0 -12
f:raw	0 11 0 -13 0 0 0 0
f:reach	-2 0 0 12 -15 0 0 0
f:read	0 -13 0 4 0 0 0 7
f:reason	0 3 0 10 -9 0 0 -7
f:receive	0 -1 0 11 0 0 0 -6
f:reciprocal	0 2 -1 16 -5 0 0 -14
f:recommend	0 0 0 -14 5 0 0 11
f:record	0 9 0 -5 0 0 0 0
f:refund	0 -3 0 5 -8 0 0 6
f:refuse	0 0 0 7 -11 0 0 3
f:register	0 -10 0 9 0 0 0 1
f:remain	8 0 0 -3 0 0 0 0
f:renewed	-1 1 2 -14 0 0 0 12
f:replace	0 23 0 -15 -3 0 0 -7
f:reply	0 0 0 8 -3 0 0 -4
f:report	0 0 0 -13 21 0 0 -7
f:reporter	0 0 0 12 -4 0 0 -8
f:representative	0 -16 0 0 6 4 0 5
f:require	0 0 0 -9 0 0 0 11
f:required	0 0 0 -3 0 0 0 7
f:rest	0 0 0 -13 5 0 0 10
f:result	0 -6 0 19 0 0 0 -9
f:resume	0 0 0 11 -11 0 0 0
f:return	-1 0 -2 -15 0 0 0 21
f:revert	0 0 0 10 0 0 0 -6
f:rice	0 14 0 -16 0 0 0 3
f:right	0 -3 0 6 0 0 0 0
f:rise	0 -24 -1 15 -4 0 0 15
f:risk	0 10 0 -10 -5 0 0 5
f:room	0 -4 0 13 0 0 0 -8
f:round	-2 -35 0 59 -4 0 0 -32
f:rule	10 5 -1 0 -7 0 0 -6
f:rum	0 -7 0 20 0 0 0 -11
f:run	3 -9 0 -5 4 0 0 5
f:same	-1 0 -3 -17 -8 2 0 25
f:say	-7 0 -12 -16 1 0 -1 27
f:sea	0 -5 0 0 0 0 0 8
f:seafood	0 9 0 -5 0 0 0 -2
f:season	0 -5 0 17 0 0 0 -11
f:second	0 -29 0 40 -12 -2 0 -10
f:section	0 27 0 -29 15 0 0 -9
f:security	0 -9 0 9 0 0 0 0
f:see	0 22 0 -18 -7 0 0 2
f:sell	-2 -1 0 21 -13 0 0 -9
f:send	0 5 5 -14 0 0 0 7
f:session	0 -8 0 24 -2 0 0 -15
f:set	0 9 0 -18 1 3 0 6
f:settle	0 -8 0 -14 7 0 0 13
f:settlement	0 -3 0 27 -6 0 0 -19
f:share	0 -7 0 8 0 0 0 0
f:she	0 24 -6 0 -13 0 0 -6
f:sheet	0 6 0 -8 0 0 0 3
f:shelve	6 0 0 -3 0 0 0 0
f:ship	-3 -13 6 -8 21 0 0 0
f:shipment	0 8 0 -6 -1 0 0 0
f:shook	0 0 0 -13 0 0 0 15
f:short	0 6 0 7 -4 0 0 -13
f:should	-1 -9 0 22 0 0 0 -12
f:show	0 -1 0 13 -2 0 0 -8
f:side	-9 -29 -4 7 10 -3 -1 13
f:sign	-9 -17 0 11 17 0 -3 -10
f:signature	0 18 0 -15 -7 0 0 6
f:since	0 -24 -8 26 8 9 0 -16
f:single	0 -3 0 12 0 0 0 -8
f:sit	0 -12 0 2 -5 0 5 4
f:sixth	0 8 0 -13 0 0 0 5
f:sleep	0 -9 0 18 -10 0 0 0
f:slip	0 18 0 -13 0 0 0 -4
f:so	15 -42 -3 -13 11 0 0 22
f:some	0 9 0 -14 7 0 0 2
f:somebody	0 -16 0 10 0 0 0 0
f:something	1 -9 0 11 0 0 0 -6
f:sorghum	0 -4 0 10 -1 0 0 0
f:soybean	0 0 0 -9 16 0 0 -3
f:speak	0 -12 0 11 0 0 0 0
f:spoke	0 -4 0 -12 2 2 4 9
f:spot	0 0 0 -3 0 0 0 6
f:squash	0 -3 0 -12 0 0 0 16
f:stand	-5 -7 12 0 -9 0 0 4
f:standard	0 -10 0 16 0 0 0 -5
f:start	0 20 0 -37 -2 0 0 23
f:state	0 10 0 -3 11 0 0 -13
f:statement	0 0 0 -5 0 0 0 7
f:stay	0 0 0 7 21 0 0 -31
f:steel	0 18 0 -11 5 0 0 -12
f:step	0 -8 0 1 7 0 0 0
f:still	3 -27 -4 6 15 7 4 -6
f:stockholm	0 5 0 -13 0 0 0 8
f:stop	-1 11 0 -21 3 0 0 12
f:strike	0 0 0 19 -8 0 0 -9
f:subject	1 -1 0 -9 -4 0 0 12
f:successor	0 0 0 11 0 0 0 -8
f:such	7 1 0 0 0 2 0 -16
f:sugar	0 0 0 0 -1 0 0 7
f:sum	0 0 0 -8 8 0 0 0
f:summer	0 -3 0 11 -3 0 0 -3
f:surcharge	0 6 0 3 0 0 0 -10
f:suspend	-4 7 0 -3 0 0 0 0
f:suspension	4 -10 0 -1 -10 0 0 13
f:table	0 -10 0 21 -4 0 0 -9
f:take	-5 1 -5 16 -15 0 -6 -5
f:talk	-6 -27 -4 42 -5 -6 0 -11
f:talking	0 0 0 -12 8 0 0 6
f:tariff	1 -16 12 12 1 5 -2 -9
f:tax	0 12 0 -11 -1 0 0 4
f:tea	0 16 0 -9 0 0 0 0
f:team	0 0 0 17 -1 0 0 -14
f:telephone	5 5 0 -2 -2 0 4 -10
f:television	0 0 0 -18 -5 0 0 21
f:text	0 -3 0 -19 10 0 3 12
f:textile	0 0 0 -11 0 0 0 8
f:th	0 -5 0 -18 9 0 0 16
f:than	0 8 -1 6 -10 0 -3 -5
f:that	-9 1 -1 -3 -23 0 3 16
f:the	-1 -5 11 11 -12 23 -9 -7
f:their	2 -3 0 20 -2 -1 0 -18
f:them	2 2 14 -15 -6 -6 0 9
f:then	4 9 -10 -21 22 23 -1 -7
f:there	12 -7 -4 0 -21 -3 -7 17
f:therefore	0 20 0 -6 -8 0 0 -12
f:they	-2 -11 0 7 -13 -2 -2 13
f:thi	-18 -5 -3 -4 4 0 0 17
f:thing	0 7 0 0 -1 0 0 -2
f:think	0 2 0 -4 -8 0 0 11
f:third	-2 -35 0 54 -15 0 0 -23
f:those	2 8 12 0 -9 0 0 -20
f:though	0 5 0 5 0 1 0 -14
f:threat	0 6 0 -13 6 0 0 0
f:threaten	0 8 0 10 -4 0 -3 -21
f:three	0 1 0 15 -6 -6 0 -9
f:through	0 -12 0 -17 0 0 0 31
f:ticket	0 -11 0 27 -12 0 0 -6
f:tiktok	0 2 0 -16 -8 19 0 -2
f:timber	0 7 0 -1 0 0 0 -4
f:time	-5 9 0 -19 -3 2 0 18
f:to	3 13 1 -10 4 -20 -10 2
f:together	0 -27 0 16 -1 0 0 9
f:tomatoe	0 0 0 15 0 0 0 -15
f:ton	0 -4 5 -21 24 0 0 -5
f:too	0 -10 -7 1 11 0 0 0
f:top	0 -16 0 25 -6 0 0 -6
f:touch	-1 -4 0 -6 0 0 0 14
f:town	0 -4 0 9 -2 0 0 0
f:tractor	0 -13 0 16 0 0 0 0
f:trade	-1 -6 0 0 0 7 3 1
f:trader	0 0 0 -18 10 0 0 10
f:treaty	0 0 0 -15 -6 0 0 23
f:truce	8 18 -1 -26 -11 -7 -1 16
f:turn	0 8 0 -1 -8 0 0 0
f:two	-6 -7 -2 25 -22 -2 7 -10
f:tyre	0 2 0 -8 0 0 0 7
f:unchanged	0 -21 0 24 0 0 0 0
f:under	0 0 -7 1 22 -4 0 -10
f:understanding	0 0 0 -16 -2 0 0 19
f:understood	0 -6 0 6 0 2 0 -3
f:unlawful	0 27 0 -19 0 0 0 -13
f:unless	0 -11 0 -25 0 0 0 35
f:unreliable	0 11 0 -9 0 0 0 0
f:until	13 -24 9 26 -3 -6 0 -16
f:up	2 -17 5 29 0 -2 0 -17
f:upon	0 -14 0 -15 0 0 0 26
f:urea	0 -4 0 -2 0 0 0 8
f:us	-7 -19 0 25 -9 0 0 0
f:use	0 0 12 -10 7 0 0 -10
f:used	0 2 0 -7 0 0 0 4
f:value	13 -7 0 -11 3 0 0 0
f:very	0 2 0 -7 0 0 0 3
f:vessel	0 -2 0 -9 5 0 0 6
f:vote	0 -11 0 -11 26 0 -3 1
f:voted	0 -7 0 12 0 0 0 -10
f:wait	5 4 0 -5 -8 0 0 1
f:waiting	0 0 0 16 0 0 0 -14
f:wake	0 -2 0 -7 -5 0 0 14
f:walk	0 0 0 14 0 0 0 -12
f:walnut	0 0 0 -13 0 0 0 12
f:want	5 -23 2 18 -15 0 0 -1
f:war	0 -12 0 14 -2 0 3 -3
f:warn	-2 0 0 16 -12 0 0 0
f:was	1 1 -9 8 -7 0 -6 -3
f:water	0 -6 0 8 0 0 0 0
f:way	0 -2 8 -5 -2 0 0 9
f:we	-8 29 -4 3 -26 -4 -1 -8
f:we've	0 11 0 -7 -4 0 0 0
f:weapon	2 0 0 15 0 0 0 -18
f:week	-1 18 -1 -12 6 0 0 -4
f:weekend	0 0 0 -18 0 0 0 19
f:well	-5 0 12 2 2 0 0 -16
f:were	-1 10 0 -13 -19 0 0 19
f:what	0 0 -5 -6 -19 -1 0 20
f:whatever	0 -7 0 3 0 0 0 3
f:wheat	0 -11 0 0 7 0 0 1
f:when	5 -15 0 0 -10 0 4 10
f:where	0 -27 0 20 0 0 0 0
f:whether	3 -11 9 -2 -5 0 0 1
f:which	-10 -16 0 15 -1 1 -7 0
f:while	0 -24 0 16 -2 0 0 1
f:whisky	0 0 0 11 0 0 0 -10
f:who	-3 -14 0 26 0 0 0 -9
f:whoever	-4 -2 0 15 -4 0 0 0
f:whom	0 0 0 26 0 0 0 -26
f:whose	0 -1 0 -1 0 0 0 10
f:will	-11 -13 1 18 0 0 1 -4
f:wine	0 14 0 0 -7 0 0 -7
f:winter	0 -4 0 25 -10 0 0 -10
f:wish	0 13 0 -19 -2 0 0 8
f:with	3 7 0 -3 3 14 -5 -16
f:withdraw	0 0 0 7 2 0 0 -11
f:within	0 11 0 -9 0 0 3 -3
f:without	7 -5 -2 -14 0 0 0 19
f:won't	0 -5 0 7 0 -8 0 5
f:wool	0 1 0 -7 0 0 0 4
f:word	0 -6 0 13 -14 0 0 1
f:work	0 0 0 10 0 0 0 -6
f:working	0 -12 0 16 0 0 0 -4
f:world	0 -4 0 12 -3 0 0 0
f:worry	0 3 0 -10 0 0 0 6
f:would	-3 17 -18 -22 11 0 -6 11
f:write	1 2 0 4 -17 0 4 -1
f:wrong	0 -13 0 18 0 0 0 -3
f:year	0 8 0 24 -24 0 0 -18
f:yes	0 0 0 -14 0 0 0 17
f:yet	3 -6 4 -8 -5 0 0 10
f:yield	0 0 0 6 0 0 0 -5
f:york	0 17 0 -13 0 0 0 -4
f:you	5 -20 0 14 -2 0 0 2
f:your	-2 0 -2 5 16 0 0 -19
f:zero	0 8 0 0 -6 0 8 -12
f:—	2 3 0 -6 -1 0 0 2
first-of-paragraph	-5 9 -16 30 -22 -7 -2 -24
h:controls	63 -21 -7 -4 -36 11 -19 -34
h:controls truce	7 0 0 -5 7 0 -1 -5
h:deal	-19 2 -17 -1 -15 3 19 5
h:deal truce	0 6 0 -5 0 0 -1 2
h:duties	-58 12 7 7 -18 -34 13 2
h:duties truce	-11 -16 -5 -9 0 -1 0 34
h:exclusions	-7 -5 64 -25 -16 -5 -5 -40
h:fees	-7 -13 -15 -13 36 -6 -3 -2
h:fees truce	-4 -2 0 10 21 0 0 -26
h:meeting	-6 -17 -8 37 -30 -12 3 3
h:meeting truce	0 0 0 -14 -12 0 0 22
h:price	-5 -18 -8 35 7 -2 -3 -31
h:procedure	-25 -7 -12 -5 54 -28 -13 -35
h:procedure truce	-3 -8 0 13 12 0 0 -16
h:sale	0 -9 -5 -12 -8 39 -9 -24
h:shipped	-3 11 9 -11 7 0 -8 -25
h:shipped truce	0 5 0 5 0 0 0 -10
has-future	-5 14 5 -12 0 -22 -4 8
has-gerund	-6 2 -5 9 -24 -3 0 9
has-infinitive	1 -6 -3 -10 -17 12 17 7
has-modal	-9 -14 -13 16 6 0 -11 -1
has-participle	4 13 4 -3 -3 -1 -2 -9
has-past	-8 -5 -6 41 -22 -4 -4 -24
has-perfect	8 0 -13 3 -3 0 0 -3
has-pluperfect	-9 -12 -5 20 2 0 -2 -6
has-present	-2 2 -6 5 -5 1 -8 2
headline	12 -6 11 -13 -5 0 18 4
hs:controls	33 -12 7 -12 -4 0 0 -15
hs:deal	-3 10 1 -1 -13 -5 -1 5
hs:duties	8 11 -1 0 -20 0 -7 -6
hs:exclusions	4 -9 21 -3 -5 0 0 -13
hs:fees	0 -14 3 11 8 0 0 -10
hs:meeting	-3 -1 0 0 11 0 0 0
hs:price	0 -17 0 25 -2 0 0 -5
hs:procedure	0 -16 -1 18 9 4 0 -14
hs:sale	0 -6 0 -15 7 16 0 1
hs:shipped	0 9 -6 -8 9 0 0 -4
l1="	0 0 0 8 -1 0 0 0
l1=" & d:ahead	0 0 0 7 -1 0 0 0
l1='s	0 10 0 -6 -5 7 0 -7
l1='s & d:ahead	0 10 0 -6 -5 7 0 -7
l1=(	0 -6 0 4 -1 0 0 1
l1=)	0 8 0 -5 0 0 0 0
l1=,	-8 -7 6 24 -4 0 0 -19
l1=, & d:ahead	-3 -3 10 26 -5 2 3 -33
l1=, & d:today	-6 -5 -4 6 0 -1 -2 8
l1=:	-2 -9 -2 2 -11 0 0 15
l1=: & d:ahead	0 -4 -1 3 -16 0 0 14
l1=;	0 0 0 6 0 0 0 -2
l1=<agent>	0 0 0 6 0 0 0 -4
l1=<begin>	1 -2 1 3 4 6 -10 -10
l1=<begin> & d:ahead	0 -3 3 1 2 8 -7 -7
l1=<day-ahead>	0 10 0 0 -1 0 0 -10
l1=<day-ahead> & d:today	0 0 0 14 0 0 0 -13
l1=<duty>	0 -6 0 13 -5 0 0 -2
l1=<duty> & d:ahead	0 -5 0 12 -4 0 0 0
l1=<gate>	0 -5 0 15 0 0 0 -5
l1=<goods>	-6 -19 0 20 -3 -1 0 4
l1=<goods> & d:ahead	-5 -15 0 19 -2 -1 0 4
l1=<level-noun>	0 -10 0 -18 -2 0 0 26
l1=<level>	0 0 0 8 0 0 0 -1
l1=<level> & d:today	0 -8 0 14 0 0 0 -1
l1=<money>	0 7 0 -7 0 0 0 0
l1=<name>	3 -20 0 12 -7 0 6 -3
l1=<name> & d:ahead	3 -14 0 3 -7 0 6 0
l1=<name> & d:today	0 -4 0 11 0 0 0 -5
l1=<not>	0 -4 0 9 0 0 0 -4
l1=<not> & d:ahead	0 -2 0 12 0 0 0 -8
l1=<number> & d:ahead	0 0 0 -6 5 0 0 2
l1=<number> & d:today	0 0 0 10 -2 0 0 -10
l1=<seat>	3 -5 0 14 -7 0 0 -4
l1=<seat> & d:ahead	3 -2 0 10 -6 0 0 -3
l1=<span>	0 -12 0 24 0 0 0 -15
l1=<span> & d:ahead	0 -12 0 28 0 0 0 -20
l1=<v-agree>	0 -2 0 0 -6 0 0 8
l1=<v-bear>	0 0 0 -8 1 0 -1 8
l1=<v-bear> & d:ahead	0 4 0 -14 1 0 -1 10
l1=<v-bear> & d:today	0 -7 0 12 0 0 0 -1
l1=<v-begin>	2 16 0 -2 0 0 0 -26
l1=<v-begin> & d:ahead	2 19 0 -9 2 0 0 -20
l1=<v-begin> & d:today	0 -1 0 8 0 0 0 -6
l1=<v-end>	-1 0 2 3 -9 0 0 0
l1=<v-end> & d:ahead	0 -13 2 11 -8 0 0 0
l1=<v-end> & d:today	0 8 0 -5 0 0 0 0
l1=<v-impose>	4 -24 0 16 -2 0 0 2
l1=<v-impose> & d:ahead	4 -22 0 20 -2 0 0 0
l1=<v-say>	0 -3 0 -7 8 0 0 6
l1=<v-say> & d:ahead	0 -5 0 -6 3 0 0 9
l1=<v-stay>	0 -4 0 -12 0 0 0 19
l1=<v-stay> & d:ahead	0 -2 0 -13 0 0 0 18
l1=<v-suspend>	6 -4 0 2 0 0 0 -6
l1=<v-target>	0 -6 0 3 0 0 0 0
l1=<v-target> & d:today	0 -6 0 5 0 0 0 0
l1=<v-up>	0 -9 0 0 3 0 0 1
l1=<v-up> & d:ahead	0 -7 0 0 4 0 0 2
l1=a	0 -19 0 17 0 0 3 -2
l1=a & d:ahead	0 -19 0 17 0 0 4 -2
l1=about	0 -4 0 -5 -2 0 0 14
l1=about & d:ahead	0 -4 0 -5 -2 0 0 14
l1=after	0 -1 -1 -11 14 0 0 4
l1=after & d:ahead	0 -6 -1 -7 14 0 0 4
l1=again	0 -6 0 12 -1 0 0 -2
l1=again & d:ahead	0 -6 0 11 -1 0 0 -2
l1=and	0 -11 -2 10 8 0 0 -5
l1=and & d:ahead	0 -10 -2 16 9 0 0 -12
l1=and & d:today	0 0 0 -5 0 0 0 6
l1=as	0 -7 0 -2 4 0 0 3
l1=at	0 -9 0 -2 10 0 0 0
l1=at & d:ahead	0 -8 0 -2 10 0 0 0
l1=back	1 10 0 -8 0 0 0 0
l1=back & d:ahead	1 11 0 -5 0 0 0 -6
l1=before	-9 6 -7 7 1 -4 -7 -6
l1=before & d:ahead	-9 8 -6 3 2 -4 -6 -4
l1=before & d:today	0 -2 0 7 -2 0 0 0
l1=begin	-1 7 0 -3 2 0 0 -4
l1=begin & d:ahead	-1 12 0 -10 3 0 0 -2
l1=begin & d:today	0 -6 0 8 0 0 0 0
l1=between	0 -2 0 8 -2 0 0 0
l1=between & d:ahead	0 -2 0 8 -2 0 0 0
l1=beyond	0 2 0 -13 0 0 0 12
l1=beyond & d:ahead	0 2 0 -13 0 0 0 12
l1=by	-2 -12 4 -10 18 0 11 -12
l1=by & d:ahead	-2 -10 4 -12 19 0 12 -12
l1=change	0 10 0 -3 -7 0 0 0
l1=charge	0 -6 0 5 0 0 0 0
l1=charge & d:today	0 -6 0 5 0 0 0 0
l1=closed	0 -3 0 14 -4 0 0 -1
l1=closed & d:ahead	0 -3 0 13 -4 0 0 -1
l1=come	0 7 0 0 0 0 0 -6
l1=come & d:ahead	0 7 0 0 0 0 0 -5
l1=due	0 3 0 -7 9 0 0 -5
l1=due & d:ahead	0 3 0 -7 9 0 0 -5
l1=duty	0 -1 0 7 -3 0 0 -1
l1=effective	0 13 0 -3 -1 0 0 -7
l1=end	0 0 0 10 -6 0 0 -5
l1=end & d:ahead	0 -12 0 21 -6 0 0 -8
l1=end & d:today	0 9 0 -7 0 0 0 0
l1=expire	0 0 0 -5 0 0 0 7
l1=for	-2 -4 -3 -2 7 1 -1 5
l1=for & d:ahead	-2 -11 -3 0 8 2 -1 7
l1=for & d:today	0 9 0 -4 0 0 0 -2
l1=friday & d:today	0 0 0 7 0 0 0 -10
l1=from	6 8 -17 7 -1 -16 -19 -19
l1=from & d:ahead	6 7 -16 6 0 -16 -18 -16
l1=happen	0 5 0 10 0 0 0 -17
l1=has	6 0 0 1 -9 0 0 0
l1=has & d:ahead	6 0 0 0 -9 0 0 0
l1=if & d:ahead	0 6 0 -3 -2 0 0 0
l1=including	0 -1 0 -4 0 0 0 8
l1=including & d:ahead	0 -1 0 -4 0 0 0 8
l1=is	-1 0 0 1 -15 0 0 4
l1=is & d:ahead	-1 1 0 0 -14 1 0 4
l1=issued	-2 0 0 12 -4 0 0 0
l1=it	0 -6 0 6 4 0 0 -4
l1=lapse	0 0 4 -12 0 0 0 5
l1=make	0 0 0 -17 0 0 0 18
l1=meet	0 -1 0 -7 4 0 0 6
l1=meet & d:ahead	0 -1 0 -8 4 0 0 6
l1=midnight & d:ahead	0 -6 -2 2 1 0 0 2
l1=monday	0 8 0 -3 0 0 0 -2
l1=monday & d:today	0 -2 0 8 0 0 0 -1
l1=noon	0 3 0 -11 7 0 0 1
l1=noon & d:ahead	0 3 0 -16 7 0 0 4
l1=of	-18 7 -3 16 -1 1 3 -22
l1=of & d:ahead	-18 11 -2 9 0 1 3 -20
l1=of & d:today	0 -7 0 12 0 0 0 0
l1=on	-5 3 -2 18 0 -6 -24 -11
l1=on & d:ahead	-3 4 -1 15 0 -5 -22 -11
l1=out	0 1 0 -11 -1 0 0 12
l1=out & d:ahead	0 -9 0 -5 0 0 0 13
l1=out & d:today	0 9 0 -7 0 0 0 0
l1=over	0 6 0 -2 0 0 0 0
l1=pay & d:today	0 -5 0 7 0 0 0 0
l1=say	0 -3 0 -10 0 0 0 16
l1=say & d:ahead	0 -1 0 -13 0 0 0 17
l1=sign	0 -1 0 0 -6 0 0 9
l1=sign & d:today	0 0 0 -4 0 0 0 6
l1=since	-2 -6 -1 30 -14 0 0 -15
l1=since & d:ahead	-2 -11 -1 33 -14 0 0 -15
l1=so	0 17 0 -8 -6 0 0 -4
l1=start	0 10 0 -5 0 0 0 -6
l1=start & d:ahead	0 8 0 -4 0 0 0 -3
l1=sunday	0 -3 0 -7 -1 0 0 14
l1=tariff	0 -2 0 6 0 0 0 0
l1=telephone	0 0 0 -8 -3 0 0 13
l1=telephone & d:ahead	0 0 0 6 -2 0 0 0
l1=telephone & d:today	0 0 0 -13 0 0 0 13
l1=than	0 8 0 -23 13 0 7 -4
l1=than & d:ahead	0 8 0 -25 14 0 7 -3
l1=that	0 -4 0 -3 12 0 0 -1
l1=the	-1 2 3 -6 -10 -13 10 4
l1=the & d:ahead	-1 3 3 -8 -10 -13 10 4
l1=the & d:today	0 -2 0 6 0 0 0 0
l1=there	0 -1 0 6 0 0 0 0
l1=there & d:ahead	0 -1 0 6 0 0 0 0
l1=through	0 -17 2 5 -11 0 0 10
l1=through & d:ahead	0 -16 2 5 -11 0 0 10
l1=thursday	0 -3 0 8 0 0 0 -1
l1=till	10 -11 0 -12 -7 7 0 7
l1=till & d:ahead	11 -11 0 -14 -5 7 0 7
l1=time & d:today	0 -7 0 9 0 0 0 0
l1=to	1 -15 4 -16 -6 7 -8 16
l1=to & d:ahead	1 -20 5 -16 -6 7 -8 19
l1=tuesday	0 -8 0 1 9 0 0 -5
l1=tuesday & d:today	0 -1 0 11 0 0 0 -5
l1=until	-1 -6 8 -2 0 -3 -1 5
l1=until & d:ahead	-1 -5 8 -3 0 -3 -1 6
l1=up	0 -5 0 0 0 0 0 6
l1=up & d:ahead	0 -5 0 -1 0 0 0 6
l1=wednesday	0 -5 0 8 0 0 0 -2
l1=wednesday & d:today	0 -5 0 8 0 0 0 -2
l1=which	-1 0 0 6 0 0 0 0
l1=with	0 -8 0 -5 0 5 0 11
l1=with & d:ahead	0 -8 0 -5 0 5 0 11
l1=·	0 -1 0 10 0 0 0 -1
l1=· & d:today	0 -1 0 9 0 0 0 -1
l1=—	0 -3 0 8 0 0 0 -5
l1=— & d:today	0 -6 0 16 0 0 0 -6
l2=)	0 0 0 4 -9 0 0 1
l2=) & d:ahead	0 0 0 1 -8 0 0 3
l2=,	5 1 -16 -3 -6 2 3 5
l2=, & d:ahead	6 3 -15 -2 -5 3 4 1
l2=, & d:today	0 -5 0 0 -1 0 0 7
l2=.	0 0 2 -8 1 0 0 4
l2=. & d:ahead	0 1 2 -10 1 0 0 4
l2=/	0 0 0 -8 10 0 0 0
l2=:	-2 -2 -7 3 8 0 0 -3
l2=: & d:ahead	-2 -4 -6 1 11 0 0 -1
l2=;	0 3 0 -8 0 0 0 4
l2=; & d:ahead	0 5 0 -10 0 0 0 4
l2=<agent> & d:ahead	0 6 0 -2 -2 -1 0 4
l2=<agent> & d:today	0 -2 0 11 0 0 0 -3
l2=<begin>	4 -5 0 10 -1 5 -14 -7
l2=<begin> & d:ahead	3 -4 2 2 0 8 -10 -2
l2=<begin> & d:today	0 -2 -2 13 -2 -2 -1 -10
l2=<day-ahead>	-8 -11 -5 7 -15 7 0 14
l2=<day-ahead> & d:ahead	-8 -11 -5 5 -15 7 0 15
l2=<day-gone>	0 0 -2 11 0 0 0 -9
l2=<day-gone> & d:ahead	0 1 -2 9 0 0 0 -8
l2=<day-today>	0 13 0 -11 -2 0 0 3
l2=<day-today> & d:ahead	0 15 0 -7 -1 0 0 -2
l2=<day-today> & d:today	0 0 0 -3 0 0 0 6
l2=<duty>	0 5 2 -3 6 0 0 -9
l2=<duty> & d:ahead	0 5 2 -1 0 0 0 -7
l2=<duty> & d:today	0 0 0 -6 8 0 0 0
l2=<gate>	0 -2 0 0 10 0 0 -2
l2=<gate> & d:ahead	0 0 0 -1 10 0 0 -2
l2=<goods>	11 -6 7 9 -14 -2 1 -3
l2=<goods> & d:ahead	11 -1 8 10 -12 -2 1 -17
l2=<goods> & d:today	0 -11 0 -3 -1 0 0 17
l2=<level-noun>	0 -1 0 8 -2 0 0 -2
l2=<level-noun> & d:ahead	0 -2 0 11 -1 0 0 -4
l2=<level>	-9 -1 -12 16 0 -1 -5 -7
l2=<level> & d:ahead	-9 2 -11 11 0 -1 -5 -9
l2=<level> & d:today	0 -14 0 10 0 0 0 3
l2=<money>	0 -6 0 8 0 0 0 0
l2=<money> & d:ahead	0 -4 0 6 0 0 0 0
l2=<month-gone>	0 -6 0 0 0 0 0 5
l2=<month-gone> & d:ahead	0 -6 0 0 0 0 0 5
l2=<name>	6 -10 0 7 0 0 -3 -3
l2=<name> & d:ahead	7 -8 1 4 2 0 -2 -2
l2=<not>	0 15 0 -8 -16 0 -3 6
l2=<not> & d:ahead	0 16 0 -4 -15 0 -3 2
l2=<number>	-3 1 -1 -8 0 -2 0 14
l2=<number> & d:ahead	-2 6 -1 -17 0 -2 0 17
l2=<number> & d:today	0 -10 0 17 0 0 0 -4
l2=<office>	0 3 0 1 -1 0 5 -10
l2=<office> & d:ahead	0 -7 0 9 -1 0 5 -7
l2=<office> & d:today	0 9 0 -6 0 0 0 0
l2=<organisation> & d:ahead	0 -12 0 0 1 0 0 8
l2=<person>	0 0 0 11 -6 -1 0 -6
l2=<person> & d:ahead	0 0 0 14 -5 -1 0 -11
l2=<points>	0 14 0 -8 0 0 0 -3
l2=<points> & d:ahead	0 15 0 -9 0 0 0 -3
l2=<quality>	0 -10 0 27 -3 0 0 -14
l2=<quality> & d:ahead	0 -7 0 20 -2 0 0 -10
l2=<quality> & d:today	0 -1 0 6 0 0 0 -1
l2=<seat> & d:ahead	0 1 0 4 -12 -1 -2 6
l2=<seat> & d:today	0 3 0 0 5 0 0 -7
l2=<sender>	-4 4 0 -12 6 0 0 5
l2=<sender> & d:ahead	-4 5 0 -13 7 0 0 5
l2=<span>	-1 13 0 -2 -6 0 0 0
l2=<span> & d:ahead	-1 14 0 -3 -6 0 0 0
l2=<v-agree>	0 -7 -1 6 0 0 0 4
l2=<v-agree> & d:ahead	0 -6 -1 5 0 0 0 4
l2=<v-bear>	-1 -2 1 -5 7 -2 -1 1
l2=<v-bear> & d:ahead	0 0 1 -9 8 -2 -1 2
l2=<v-begin>	13 -5 4 2 1 -3 -5 -6
l2=<v-begin> & d:ahead	13 -6 5 2 1 -3 -4 -6
l2=<v-buy>	0 -6 6 9 -9 0 0 0
l2=<v-buy> & d:ahead	0 -6 6 9 -9 0 0 0
l2=<v-deny>	-1 -1 0 8 1 0 0 0
l2=<v-deny> & d:ahead	-1 0 0 6 2 0 0 0
l2=<v-down>	1 -5 0 1 -4 0 -3 10
l2=<v-down> & d:ahead	1 -4 0 0 -4 0 -3 10
l2=<v-end>	-1 2 1 -11 -1 -6 -4 11
l2=<v-end> & d:ahead	0 2 1 -10 -1 -6 -3 10
l2=<v-impose>	-1 9 -6 4 5 -7 -12 -14
l2=<v-impose> & d:ahead	0 9 -6 1 6 -7 -11 -11
l2=<v-impose> & d:today	0 0 0 9 -1 0 0 -8
l2=<v-propose>	-2 -8 0 -8 18 -1 -1 0
l2=<v-propose> & d:ahead	-2 -6 0 -7 19 0 -1 -4
l2=<v-return>	0 15 0 0 -10 0 0 -15
l2=<v-return> & d:ahead	0 15 0 -1 -10 0 0 -13
l2=<v-say>	-9 -4 0 14 -3 -3 -3 -4
l2=<v-say> & d:ahead	-9 -5 0 14 -1 -3 -2 -3
l2=<v-sell>	-2 0 -7 10 -4 8 0 -6
l2=<v-sell> & d:ahead	-2 -1 -7 11 -3 8 0 -6
l2=<v-stay>	5 -5 2 3 0 -6 -4 -2
l2=<v-stay> & d:ahead	6 -7 2 4 0 -6 -4 -1
l2=<v-suspend>	5 9 -9 4 0 -2 -1 -9
l2=<v-suspend> & d:ahead	6 11 -9 2 0 -2 -1 -9
l2=<v-suspend> & d:today	0 -1 0 7 0 0 0 0
l2=<v-target>	0 6 0 8 -13 0 0 -7
l2=<v-target> & d:ahead	0 1 0 13 -13 0 0 -7
l2=<v-target> & d:today	0 6 0 -5 0 0 0 0
l2=a	0 -9 0 13 -5 0 0 0
l2=a & d:ahead	0 -2 0 12 -5 0 0 -4
l2=agreement	0 -5 0 1 -14 0 0 14
l2=agreement & d:ahead	0 -4 0 5 -14 0 0 9
l2=ahead	0 0 0 18 0 0 0 -12
l2=ahead & d:ahead	0 0 0 17 0 0 0 -12
l2=alert	0 16 0 -12 0 0 0 -2
l2=alert & d:today	0 16 0 -12 0 0 0 -2
l2=all	0 12 0 0 0 0 0 -10
l2=all & d:ahead	0 13 0 -1 0 0 0 -9
l2=also	0 -4 0 7 0 0 0 0
l2=also & d:ahead	0 -4 0 6 0 0 0 0
l2=and	0 9 0 -12 -14 0 0 8
l2=and & d:ahead	0 10 0 -15 -14 0 0 11
l2=and & d:today	0 0 0 6 0 0 0 -4
l2=announce	-5 5 0 2 -10 0 0 1
l2=announce & d:ahead	-5 6 0 1 -10 0 0 1
l2=answer	0 -1 0 0 6 0 0 0
l2=answer & d:ahead	0 0 0 0 6 0 0 0
l2=apply	9 -7 1 0 -3 0 0 3
l2=apply & d:ahead	9 -3 1 -3 -3 0 0 4
l2=apply & d:today	0 -7 0 8 0 0 0 0
l2=approve	0 0 0 -4 8 0 0 0
l2=approve & d:ahead	0 0 0 -4 8 0 0 0
l2=are	5 -8 0 0 10 0 0 -4
l2=are & d:ahead	5 -5 0 2 10 0 0 -9
l2=arrangement	0 0 0 10 0 0 0 -7
l2=arrangement & d:ahead	0 0 0 10 0 0 0 -7
l2=arrive	0 4 6 -22 10 0 -3 0
l2=arrive & d:ahead	0 4 6 -22 10 0 -3 0
l2=as & d:ahead	0 9 0 -4 -3 0 0 -1
l2=as & d:today	0 -12 0 15 0 0 0 0
l2=ask	0 0 0 7 -2 0 0 0
l2=ask & d:ahead	0 0 0 6 -2 0 0 0
l2=at	0 0 -7 15 0 0 0 -7
l2=at & d:ahead	0 1 -6 12 0 0 0 -8
l2=away	10 0 0 -6 -2 0 0 0
l2=away & d:ahead	10 0 0 -6 -2 0 0 0
l2=back	-1 5 0 4 0 4 0 -11
l2=back & d:ahead	-1 5 0 4 0 4 0 -11
l2=be	-4 -8 0 13 -3 0 0 6
l2=be & d:ahead	-4 -7 0 11 -3 0 0 7
l2=begin	-10 2 0 6 2 0 0 -5
l2=begin & d:ahead	-10 2 0 6 2 0 0 -5
l2=bergen	0 0 0 9 0 0 0 -3
l2=bergen & d:ahead	0 0 0 8 0 0 0 -2
l2=both	0 16 0 -11 0 0 0 -7
l2=both & d:ahead	0 16 0 -11 0 0 0 -7
l2=bursa	0 -2 0 6 0 0 0 0
l2=bursa & d:ahead	0 -2 0 6 0 0 0 0
l2=busan	0 -1 0 17 -3 0 0 -9
l2=busan & d:ahead	0 -1 0 17 -3 0 0 -9
l2=by	2 -19 -5 0 8 -3 15 -9
l2=by & d:ahead	2 -19 -5 6 8 -3 15 -20
l2=by & d:today	0 0 0 -12 0 0 0 13
l2=call	0 -2 0 0 -3 0 0 6
l2=can	0 -1 0 7 0 0 0 -3
l2=can & d:ahead	0 -1 0 7 0 0 0 -3
l2=car	0 9 0 -6 0 0 0 -1
l2=case	0 6 0 -12 10 0 0 -5
l2=case & d:ahead	0 6 0 -13 10 0 0 -5
l2=change	0 -18 11 8 2 0 0 -8
l2=change & d:ahead	0 -18 11 8 2 0 0 -8
l2=charge & d:today	0 7 0 -6 0 0 0 0
l2=close	0 -17 0 -4 -5 13 0 10
l2=close & d:ahead	0 -16 0 -4 -5 13 0 11
l2=closed	0 5 0 0 -14 10 0 -1
l2=closed & d:ahead	0 5 0 0 -14 10 0 -1
l2=coffee	0 15 0 -14 0 0 0 0
l2=column	0 0 0 -17 0 0 0 18
l2=come	2 -8 0 6 0 0 -1 0
l2=come & d:ahead	2 -8 0 6 0 0 -1 0
l2=confirm	0 -1 0 11 -6 0 0 0
l2=confirm & d:ahead	0 -1 0 11 -6 0 0 0
l2=consent	0 -1 0 6 0 0 0 -1
l2=consent & d:ahead	0 -1 0 6 0 0 0 -1
l2=continue	0 6 0 -2 0 0 0 0
l2=contract	0 0 0 6 0 0 0 0
l2=contract & d:ahead	0 0 0 6 0 0 0 0
l2=control	-2 0 0 6 0 0 0 0
l2=control & d:ahead	-2 0 0 6 0 0 0 0
l2=custom	0 2 0 -4 7 0 0 -3
l2=custom & d:ahead	0 2 0 -5 7 0 0 -3
l2=date	6 0 0 -7 0 0 7 0
l2=date & d:ahead	7 2 0 -15 -8 0 7 5
l2=date & d:today	0 -2 0 7 3 0 0 -10
l2=day	0 11 0 -14 -13 2 0 10
l2=day & d:ahead	0 11 0 -14 -13 2 0 10
l2=deadline	0 -7 0 -3 -6 9 7 0
l2=deadline & d:ahead	0 -7 0 -3 -6 9 7 0
l2=deal	10 8 0 -8 -9 0 0 1
l2=deal & d:ahead	10 9 0 -9 -9 0 0 1
l2=decide	0 -2 0 -7 10 0 0 0
l2=decide & d:ahead	0 -2 0 -7 10 0 0 0
l2=decided	0 0 0 11 -9 0 0 0
l2=decided & d:ahead	0 0 0 10 -8 0 0 0
l2=decision	0 0 0 -14 18 0 0 0
l2=decision & d:ahead	0 0 0 -14 18 0 0 0
l2=did	0 -3 0 18 -7 0 0 -7
l2=did & d:ahead	0 -2 0 18 -7 0 0 -7
l2=die	0 0 0 -11 0 0 0 13
l2=die & d:ahead	0 0 0 -11 0 0 0 13
l2=dispute	0 0 0 8 0 0 0 -7
l2=double	0 7 0 -7 0 0 0 0
l2=double & d:ahead	0 7 0 -7 0 0 0 0
l2=down	0 -2 4 3 -2 2 0 -7
l2=due	-4 0 0 -1 10 0 0 0
l2=due & d:ahead	-4 0 0 -1 10 0 0 0
l2=duty	0 0 5 -8 -3 0 0 9
l2=duty & d:ahead	0 -1 5 -8 -3 0 0 10
l2=early	0 -6 0 -7 5 0 0 7
l2=early & d:ahead	0 -5 0 -4 1 0 0 7
l2=effect	4 -3 0 6 0 0 0 -7
l2=effect & d:ahead	4 -4 0 7 0 0 0 -7
l2=election	0 -3 0 0 6 0 0 0
l2=election & d:ahead	0 -3 0 0 6 0 0 0
l2=enter	0 -7 6 -4 8 0 0 -2
l2=enter & d:ahead	0 -9 6 -3 8 0 0 -2
l2=entry	0 -4 0 17 -4 0 0 -5
l2=entry & d:ahead	0 -4 0 16 -4 0 0 -4
l2=expect	0 3 0 -7 6 0 0 0
l2=expect & d:ahead	0 3 0 -7 6 0 0 0
l2=expire	-6 -3 6 1 -8 0 0 3
l2=expire & d:ahead	-6 -3 6 1 -8 0 0 3
l2=extend	-1 -9 3 10 -3 -1 0 0
l2=extend & d:ahead	-1 -9 3 10 -3 -1 0 0
l2=extension	0 0 1 -5 10 -1 0 -3
l2=extension & d:ahead	0 -7 1 -4 10 -1 0 0
l2=fall	0 3 0 -4 -7 0 0 7
l2=fall & d:ahead	0 4 0 -5 -7 0 0 7
l2=fee	0 0 0 11 -6 0 0 -1
l2=fee & d:ahead	0 0 0 11 -6 0 0 -1
l2=first	0 12 0 -7 -2 0 0 0
l2=first & d:ahead	0 12 0 -7 -2 0 0 0
l2=follow	0 9 0 -4 4 0 0 -10
l2=follow & d:ahead	0 9 0 -4 4 0 0 -10
l2=for	0 -10 0 25 -3 0 0 -13
l2=for & d:ahead	0 -10 0 24 -3 0 0 -13
l2=force	3 24 0 -25 9 0 0 -8
l2=force & d:ahead	3 25 0 -26 9 0 0 -8
l2=found	0 -4 0 8 -8 0 9 -8
l2=found & d:ahead	0 -4 0 8 -8 0 9 -8
l2=friday	0 4 7 -3 7 -3 0 -14
l2=friday & d:ahead	1 1 8 -9 11 -2 0 -8
l2=friday & d:today	0 5 0 4 -6 0 0 -9
l2=from	10 27 -2 -19 -5 0 0 -24
l2=from & d:ahead	10 25 -2 -18 -5 0 0 -23
l2=geneva	0 -5 0 13 0 0 0 -4
l2=geneva & d:ahead	0 -4 0 13 0 0 0 -4
l2=go	0 -4 0 -5 -3 0 0 15
l2=go & d:ahead	0 -3 0 -3 -3 0 0 13
l2=good	-3 -6 6 0 -10 0 0 11
l2=good & d:ahead	-2 -5 7 -1 -9 0 0 13
l2=guayaquil	0 -5 0 -4 0 0 0 10
l2=gyeongju	0 0 0 -10 10 0 0 0
l2=gyeongju & d:ahead	0 0 0 -10 10 0 0 0
l2=had	0 0 0 -2 0 0 0 6
l2=had & d:ahead	0 0 0 -2 0 0 0 6
l2=happen	6 6 -2 -14 0 0 0 3
l2=happen & d:ahead	6 6 -2 -14 0 0 0 3
l2=has	-3 -7 -2 -4 4 3 4 0
l2=has & d:ahead	-3 -7 -2 -5 5 3 4 0
l2=have	-1 -2 0 9 -9 -3 4 0
l2=have & d:ahead	-1 -1 0 7 -9 -3 4 1
l2=hearing	0 0 0 -13 15 0 0 0
l2=hearing & d:ahead	0 0 0 -14 16 0 0 0
l2=here	0 -10 0 11 0 0 0 0
l2=here & d:ahead	0 -10 0 10 0 0 0 0
l2=holiday	0 -3 0 10 -3 0 0 -2
l2=holiday & d:ahead	0 -3 0 10 -3 0 0 -2
l2=home	0 -7 0 11 0 0 0 -1
l2=home & d:ahead	0 -7 0 11 0 0 0 -1
l2=impose	0 2 0 4 -6 0 0 -1
l2=impose & d:ahead	0 2 0 4 -6 0 0 -1
l2=in	0 -10 0 11 3 0 0 -7
l2=in & d:ahead	1 -7 0 8 4 0 0 -7
l2=increase	0 8 0 -4 0 0 0 -2
l2=increase & d:ahead	0 8 0 -4 0 0 0 -2
l2=is	0 -1 0 -7 13 -1 0 1
l2=is & d:ahead	0 5 0 -13 9 0 0 3
l2=is & d:today	0 -15 0 5 5 0 0 -2
l2=istanbul	0 0 0 7 0 0 0 -7
l2=it	-9 -32 -1 4 16 0 6 -1
l2=it & d:ahead	-9 -30 -1 1 16 0 6 0
l2=it & d:today	0 0 0 6 0 0 0 -3
l2=its	0 -1 0 12 -3 0 0 -3
l2=its & d:ahead	0 -1 0 11 -2 0 0 -2
l2=land	0 12 0 -2 -8 0 0 0
l2=land & d:ahead	0 12 0 -2 -8 0 0 0
l2=lapse	2 -6 -5 -1 4 0 0 4
l2=lapse & d:ahead	2 -6 -5 -1 4 0 0 4
l2=last	3 -6 0 -2 -15 0 0 13
l2=last & d:ahead	3 -6 0 0 -15 0 0 11
l2=later	0 -3 0 -14 15 0 7 -4
l2=later & d:ahead	0 -3 0 -14 15 0 7 -3
l2=law & d:ahead	0 2 0 -6 -4 0 0 7
l2=letter	0 -3 0 14 0 0 0 -12
l2=letter & d:ahead	0 -2 0 13 0 0 0 -11
l2=lisbon	0 0 0 8 0 0 0 -4
l2=lisbon & d:ahead	0 0 0 7 0 0 0 -3
l2=live	0 -1 0 -4 0 0 0 8
l2=live & d:ahead	0 -1 0 -5 0 0 0 9
l2=loaded	0 0 -2 7 -5 0 0 -3
l2=loaded & d:ahead	0 0 0 6 -2 0 0 -1
l2=make	0 8 0 -2 0 0 0 -1
l2=make & d:ahead	0 11 0 -6 0 0 0 -1
l2=measure	0 -5 0 8 0 0 0 0
l2=measure & d:ahead	0 -5 0 8 0 0 0 0
l2=medicine	0 -6 0 6 0 0 0 0
l2=meet	0 0 0 -4 12 0 0 -9
l2=meet & d:ahead	0 0 0 -4 12 0 0 -9
l2=minute	0 9 0 -11 6 0 0 -3
l2=minute & d:ahead	0 10 0 -12 6 0 0 -3
l2=mombasa	0 0 0 -8 0 0 0 11
l2=mombasa & d:ahead	0 0 0 -8 0 0 0 11
l2=monday	0 0 13 0 -4 0 0 -7
l2=monday & d:ahead	0 1 13 -8 -3 0 0 -2
l2=monday & d:today	0 -3 0 12 0 0 0 -6
l2=move	0 0 0 9 0 0 0 -2
l2=network	0 0 0 -11 0 0 0 11
l2=network & d:ahead	0 0 0 -11 0 0 0 11
l2=new & d:ahead	0 6 0 0 -4 0 0 0
l2=next	0 0 0 13 -2 0 0 -6
l2=next & d:ahead	0 0 0 13 -2 0 0 -6
l2=night	0 -4 0 17 0 0 0 -12
l2=night & d:ahead	0 -4 0 17 0 0 0 -12
l2=no	0 -7 0 3 0 0 0 4
l2=noon	0 0 0 8 -3 0 0 -3
l2=noon & d:ahead	0 0 0 7 -3 0 0 -3
l2=not	0 11 0 -19 0 0 0 10
l2=not & d:ahead	0 11 0 -15 0 0 0 5
l2=nothing	0 -9 0 15 -5 0 0 0
l2=notice	0 -4 0 14 -2 0 0 -3
l2=notice & d:ahead	0 -4 0 13 -2 0 0 -2
l2=now	0 -5 0 11 0 0 0 -3
l2=now & d:ahead	0 -5 0 11 0 0 0 -3
l2=of	0 0 0 4 -9 0 0 4
l2=of & d:ahead	-6 0 0 2 -9 0 0 8
l2=off	0 -1 0 1 12 -4 0 -6
l2=off & d:ahead	0 -1 0 1 12 -4 0 -6
l2=offer	0 0 0 -6 9 0 0 0
l2=offer & d:ahead	0 0 0 -6 9 0 0 0
l2=oil	0 7 0 0 0 0 0 -3
l2=oil & d:ahead	0 7 0 0 0 0 0 -2
l2=on	-7 -5 5 11 0 6 1 -13
l2=on & d:ahead	-7 -3 5 3 0 7 1 -6
l2=on & d:today	0 -2 0 16 0 0 0 -12
l2=only	0 -5 7 0 -2 0 0 0
l2=only & d:ahead	0 -5 7 0 -2 0 0 0
l2=open	0 1 0 8 -7 0 0 -5
l2=open & d:ahead	0 1 0 8 -7 0 0 -5
l2=opened	0 -6 0 13 -3 0 0 -1
l2=opened & d:ahead	0 -5 0 11 -3 0 0 0
l2=opinion	0 0 0 -8 10 0 0 0
l2=order	0 -4 0 10 -5 0 0 0
l2=order & d:ahead	0 -3 0 10 -5 0 0 0
l2=out	-3 4 0 -12 0 0 -2 9
l2=out & d:ahead	-3 5 0 -13 0 0 -2 10
l2=over	0 7 0 -6 -5 0 0 3
l2=over & d:ahead	0 7 0 -6 -4 0 0 3
l2=own	0 -4 0 2 -7 0 0 6
l2=own & d:ahead	0 -4 0 0 -6 0 0 8
l2=paper	0 1 0 5 -6 0 0 -2
l2=paper & d:ahead	0 1 0 5 -6 0 0 -2
l2=pause	-1 -2 0 6 -1 0 0 0
l2=pay	0 0 -3 18 -3 0 0 -17
l2=pay & d:ahead	0 4 -3 11 -3 0 0 -16
l2=pay & d:today	0 -6 0 7 0 0 0 0
l2=place	0 7 0 -8 1 0 0 -1
l2=place & d:ahead	0 7 0 -8 1 0 0 -1
l2=plan	0 0 0 2 -11 0 0 8
l2=plan & d:ahead	0 0 0 2 -11 0 0 8
l2=play	0 -1 0 6 0 0 0 -2
l2=port	0 -3 0 -2 7 0 0 0
l2=port & d:ahead	0 -3 0 -2 7 0 0 0
l2=proclamation	0 -9 0 11 0 0 0 0
l2=proclamation & d:ahead	0 -9 0 11 0 0 0 0
l2=prolonged	0 0 7 1 0 0 0 -6
l2=prolonged & d:ahead	0 0 7 1 0 0 0 -6
l2=propose	0 0 0 7 -4 0 0 0
l2=propose & d:ahead	0 0 0 7 -4 0 0 0
l2=published	-2 0 0 8 0 0 0 0
l2=published & d:ahead	-2 0 0 7 0 0 0 0
l2=rate	0 -5 0 6 -3 0 0 0
l2=rate & d:ahead	0 -7 0 11 -2 0 0 0
l2=reach	0 -5 0 -2 -1 0 4 7
l2=reach & d:ahead	0 -5 0 -2 -1 0 4 7
l2=receive	0 -1 0 8 -4 0 0 0
l2=receive & d:ahead	0 -1 0 8 -4 0 0 0
l2=renewed	0 0 0 -5 0 0 0 9
l2=renewed & d:ahead	0 0 0 -5 0 0 0 9
l2=reply	0 -3 0 -8 12 0 0 0
l2=reply & d:ahead	0 -3 0 -8 12 0 0 0
l2=report	0 0 0 0 8 0 0 -7
l2=report & d:ahead	0 0 0 0 8 0 0 -6
l2=result	0 11 0 0 -7 0 0 -2
l2=return	1 9 0 0 -8 0 0 -8
l2=return & d:ahead	1 9 0 -1 -8 0 0 -6
l2=review	0 -7 0 -18 24 0 0 -2
l2=rise	0 0 0 0 3 0 0 -6
l2=rule	-1 0 0 6 1 0 0 0
l2=run	-6 -3 4 -4 1 -2 0 8
l2=run & d:ahead	-6 -17 4 -1 1 -2 0 9
l2=run & d:today	0 9 0 -5 0 0 0 -1
l2=same	0 -5 0 -4 -3 0 0 12
l2=saturday	0 9 0 -4 -3 0 0 0
l2=saturday & d:ahead	0 12 0 -11 -2 0 0 0
l2=saturday & d:today	0 -3 0 8 0 0 0 -1
l2=say	0 -2 4 4 -11 0 0 1
l2=say & d:ahead	0 0 4 3 -11 0 0 0
l2=second	0 -7 0 5 0 0 0 0
l2=second & d:ahead	0 -6 0 5 0 0 0 0
l2=see	0 -1 0 7 0 0 0 0
l2=see & d:ahead	0 -1 0 7 0 0 0 0
l2=session	0 0 0 -7 9 0 0 0
l2=session & d:ahead	0 0 0 -7 9 0 0 0
l2=ship	-1 0 -6 8 0 0 0 -3
l2=ship & d:ahead	-1 0 -6 9 0 0 0 -3
l2=side	0 -5 0 -2 1 0 0 8
l2=side & d:ahead	0 -5 0 -3 1 0 0 8
l2=sign	0 -2 0 6 0 0 0 -2
l2=since	0 -2 0 10 0 0 0 -4
l2=since & d:ahead	0 -2 0 10 0 0 0 -4
l2=sit	0 -9 0 2 9 0 0 -8
l2=sit & d:ahead	0 -9 0 2 9 0 0 -8
l2=sleep	0 4 0 -7 1 0 0 0
l2=sleep & d:ahead	0 4 0 -7 1 0 0 0
l2=so	0 3 0 -22 10 0 7 1
l2=so & d:ahead	0 3 0 -22 10 0 7 1
l2=speak	0 10 0 -7 0 0 0 0
l2=speak & d:ahead	0 10 0 -7 0 0 0 0
l2=spoke	0 0 0 -16 7 0 0 10
l2=spoke & d:ahead	0 0 0 -16 7 0 0 10
l2=standstill & d:ahead	0 0 0 -5 0 0 0 8
l2=start	7 5 0 -1 0 0 0 -14
l2=start & d:ahead	7 5 0 -1 0 0 0 -14
l2=statement	0 -3 0 8 0 0 0 -1
l2=statement & d:ahead	0 -2 0 6 0 0 0 -1
l2=stay	6 0 0 14 0 0 0 -19
l2=stay & d:ahead	6 0 0 14 0 0 0 -19
l2=step	0 -7 0 10 0 0 0 0
l2=stockholm	0 0 0 6 0 0 0 -5
l2=stockholm & d:ahead	0 0 0 6 0 0 0 -5
l2=stop	0 -1 0 0 0 0 0 6
l2=stop & d:ahead	0 -1 0 0 0 0 0 6
l2=sunday	0 -9 0 0 0 0 0 11
l2=sunday & d:ahead	0 -8 0 -1 0 0 0 12
l2=suspend	0 9 -3 -8 4 0 0 1
l2=suspend & d:ahead	0 10 -3 -9 4 0 0 1
l2=take	0 0 0 8 -1 0 0 -7
l2=take & d:ahead	0 -4 0 15 -1 0 0 -5
l2=talk	0 -2 0 -2 -1 0 7 0
l2=talk & d:ahead	0 -1 0 0 -1 0 7 0
l2=tangier	0 9 0 -8 0 0 0 0
l2=tariff	0 4 -1 1 12 0 0 -17
l2=tariff & d:ahead	0 6 -1 4 4 0 0 -17
l2=tariff & d:today	0 -1 0 -5 8 0 0 0
l2=television	0 0 0 10 0 0 0 -8
l2=television & d:ahead	0 0 0 10 0 0 0 -8
l2=term	5 4 0 -22 -2 0 0 14
l2=term & d:ahead	5 4 0 -22 -2 0 0 14
l2=that	6 15 0 -8 -9 0 0 0
l2=that & d:ahead	6 16 0 -12 -9 0 0 0
l2=the	-1 -6 0 18 -2 0 0 -4
l2=the & d:ahead	-1 -1 0 18 0 0 0 -9
l2=them	3 12 0 -12 -6 0 0 1
l2=them & d:ahead	3 12 0 -13 -6 0 0 1
l2=they & d:today	0 -4 0 7 0 0 0 0
l2=thi	0 2 0 0 6 0 0 -7
l2=thi & d:ahead	0 2 0 -1 6 0 0 -7
l2=thread	0 -1 0 -18 0 0 0 20
l2=thread & d:today	0 -1 0 -18 0 0 0 20
l2=thursday	0 -14 0 1 -6 0 0 12
l2=thursday & d:ahead	0 -9 0 4 -5 0 0 7
l2=time	0 8 0 5 1 0 0 -13
l2=time & d:ahead	0 8 0 4 1 0 0 -13
l2=to	-10 -21 1 1 -2 -2 -5 17
l2=to & d:ahead	-10 -24 1 0 -1 -2 -4 18
l2=truce	-2 0 0 -8 0 0 4 6
l2=truce & d:today	0 0 0 -6 0 0 0 8
l2=tuesday	0 0 0 -5 -4 0 0 8
l2=tuesday & d:today	0 -5 0 -4 0 0 0 9
l2=two	0 0 0 8 0 0 0 -4
l2=until	-1 -7 -4 -8 -2 -1 -3 19
l2=until & d:ahead	-1 -7 -4 -1 -2 -1 -3 12
l2=up	0 -14 0 -11 13 1 0 10
l2=up & d:ahead	0 -14 0 -13 13 1 0 12
l2=us	0 -1 0 -9 0 0 0 13
l2=us & d:ahead	0 -1 0 -9 0 0 0 13
l2=used	0 -8 0 -4 14 0 0 0
l2=used & d:ahead	0 -8 0 -4 14 0 0 0
l2=valid	0 -12 5 1 -4 0 0 8
l2=valid & d:ahead	0 -12 5 1 -4 0 0 8
l2=video	0 0 0 9 -3 0 0 -1
l2=video & d:ahead	0 0 0 9 -3 0 0 -1
l2=vote	0 -11 0 -5 12 0 0 -1
l2=vote & d:ahead	0 -11 0 -5 12 0 0 -1
l2=we	0 9 0 -11 0 0 0 3
l2=we & d:today	0 9 0 -13 0 0 0 3
l2=wednesday & d:ahead	0 11 0 -3 -10 3 0 -4
l2=wednesday & d:today	0 -10 0 -2 11 0 0 0
l2=week	0 -4 0 -17 7 4 0 11
l2=week & d:ahead	0 -3 0 -18 7 4 0 12
l2=were	0 0 0 10 0 0 0 -8
l2=what	0 23 0 0 -7 0 0 -21
l2=what & d:ahead	0 21 0 3 -6 0 0 -21
l2=which	0 -5 0 -1 -2 0 0 11
l2=which & d:ahead	0 -5 0 0 -2 0 0 6
l2=will	9 -1 0 -11 8 0 0 0
l2=will & d:ahead	9 -1 0 -11 8 0 0 0
l2=window	0 0 0 -11 13 0 0 0
l2=would & d:ahead	0 3 0 0 0 0 0 -6
l2=year	0 5 0 6 -3 0 0 -8
l2=year & d:ahead	0 5 0 6 -3 0 0 -8
l2=yes	0 13 0 -9 0 0 0 -3
l2=york	0 -1 0 6 0 0 0 0
l2=—	0 8 0 8 0 0 0 -15
l2=— & d:ahead	0 10 0 -8 0 0 0 0
l2=— & d:today	0 -1 0 19 0 0 0 -16
l3=&	0 -1 0 7 0 0 0 -3
l3=& & d:today	0 0 0 7 0 0 0 -3
l3='s	1 -4 -1 0 -3 -3 -1 11
l3='s & d:ahead	1 -3 0 -2 -3 -2 -1 12
l3=) & d:ahead	0 5 0 4 -2 0 0 -6
l3=,	-1 -4 -5 0 -12 0 3 10
l3=, & d:ahead	0 -10 -3 0 -8 0 3 13
l3=, & d:today	0 9 0 0 -7 0 0 -2
l3=-	0 -7 0 14 -4 0 0 0
l3=- & d:ahead	0 -5 0 11 -3 0 0 0
l3=.	0 0 -1 4 -6 0 0 1
l3=. & d:today	0 -2 0 6 0 0 0 0
l3=/	0 7 0 -4 0 0 0 -2
l3=/ & d:today	0 12 0 -9 0 0 0 -2
l3=:	1 14 -6 -1 -6 0 0 -7
l3=: & d:ahead	2 18 -6 -6 -5 0 0 -5
l3=: & d:today	0 -4 0 9 0 0 0 0
l3=<agent>	0 2 -1 4 0 0 0 -9
l3=<agent> & d:ahead	-1 4 -1 3 2 0 0 -8
l3=<begin>	0 1 2 -3 -1 1 -16 9
l3=<begin> & d:ahead	1 6 7 -12 -3 4 -10 8
l3=<begin> & d:today	-1 -8 -6 11 3 -6 -4 5
l3=<day-ahead>	-1 -6 -1 7 -11 0 0 4
l3=<day-ahead> & d:ahead	-1 -5 -1 6 -11 0 0 4
l3=<day-gone> & d:ahead	3 5 0 -7 -4 0 0 3
l3=<day-today>	0 4 0 3 0 0 0 -9
l3=<day-today> & d:ahead	0 6 0 0 0 0 0 -2
l3=<day-today> & d:today	0 0 0 7 0 0 0 -5
l3=<duty>	0 7 10 -1 0 0 0 -18
l3=<duty> & d:ahead	0 10 10 -1 -6 0 0 -19
l3=<duty> & d:today	0 -8 0 0 6 0 0 0
l3=<gate>	0 0 0 7 -3 0 0 -1
l3=<goods-amount>	0 -1 0 17 -9 0 0 -1
l3=<goods-amount> & d:ahead	0 -1 0 17 -9 0 0 -1
l3=<goods>	2 -20 -6 9 7 -2 -5 9
l3=<goods> & d:ahead	2 -11 -4 0 9 -2 -5 8
l3=<goods> & d:today	0 -14 0 16 -1 0 0 0
l3=<level> & d:ahead	0 4 3 -5 -13 0 0 5
l3=<level> & d:today	0 -3 0 0 7 0 0 -4
l3=<money>	0 -8 0 16 0 0 0 -5
l3=<money> & d:ahead	0 -8 0 16 0 0 0 -5
l3=<month-gone>	-1 -10 0 0 -1 0 0 13
l3=<month-gone> & d:ahead	-1 -10 0 0 -1 0 0 12
l3=<name>	8 6 5 0 -15 -3 5 -11
l3=<name> & d:ahead	8 5 5 3 -13 -3 5 -16
l3=<not>	-2 7 -4 5 -4 -1 5 -9
l3=<not> & d:ahead	-2 7 -4 9 -4 -1 5 -15
l3=<not> & d:today	0 0 0 -4 0 0 0 6
l3=<number>	0 28 2 -18 4 0 0 -20
l3=<number> & d:ahead	0 32 2 -29 8 0 0 -12
l3=<number> & d:today	0 0 0 11 -3 0 0 -14
l3=<office>	0 -15 0 5 12 0 3 -8
l3=<office> & d:ahead	0 -14 0 4 12 0 4 -8
l3=<organisation>	-1 -10 0 1 16 0 3 -21
l3=<organisation> & d:ahead	0 -8 0 0 17 0 3 -21
l3=<person>	6 4 0 -6 7 -2 -2 -4
l3=<person> & d:ahead	6 7 0 -13 8 -2 -1 0
l3=<person> & d:today	0 -4 0 11 0 0 0 -6
l3=<points>	0 12 0 -13 -2 0 0 2
l3=<points> & d:ahead	0 13 0 -13 -2 0 0 2
l3=<quality>	-1 6 0 -1 0 0 0 -10
l3=<quality> & d:ahead	-1 9 0 -5 1 0 0 -8
l3=<quality> & d:today	0 -6 0 10 0 0 0 -1
l3=<seat>	2 6 4 -5 0 0 3 -11
l3=<seat> & d:ahead	3 3 4 -4 0 0 3 -13
l3=<sender>	-10 -8 3 5 -10 0 0 12
l3=<sender> & d:ahead	-10 -8 3 4 -10 0 0 12
l3=<span>	-14 11 -4 -12 5 4 0 4
l3=<span> & d:ahead	-14 7 -4 -7 5 4 0 2
l3=<span> & d:today	0 9 0 -12 0 0 0 3
l3=<v-agree>	0 -1 5 4 13 0 5 -22
l3=<v-agree> & d:ahead	0 0 5 6 14 0 5 -26
l3=<v-bear>	-1 3 -3 0 13 0 0 -13
l3=<v-bear> & d:ahead	-1 1 -3 0 13 0 0 -12
l3=<v-deny>	11 -3 0 0 3 0 0 -14
l3=<v-deny> & d:ahead	11 -3 0 0 3 0 0 -13
l3=<v-down>	-4 -11 -1 3 -1 0 0 13
l3=<v-down> & d:ahead	-4 -10 -1 1 -1 0 0 13
l3=<v-end>	0 -6 -2 0 1 0 0 6
l3=<v-end> & d:ahead	0 -4 -2 -4 2 0 0 10
l3=<v-end> & d:today	0 -1 0 7 0 0 0 -3
l3=<v-impose>	6 12 3 -1 -14 3 0 -14
l3=<v-impose> & d:ahead	6 9 4 3 -13 3 0 -17
l3=<v-impose> & d:today	0 9 0 -14 0 0 0 7
l3=<v-propose>	0 -11 0 5 -7 0 2 10
l3=<v-propose> & d:ahead	0 -10 0 3 -7 0 2 11
l3=<v-say>	1 4 7 -9 -9 0 0 7
l3=<v-say> & d:ahead	1 4 7 0 -7 0 0 -9
l3=<v-say> & d:today	0 0 0 -13 0 0 0 15
l3=<v-sell>	-6 -11 0 19 -1 1 0 -5
l3=<v-sell> & d:ahead	-6 -11 0 19 -1 1 0 -5
l3=<v-stay>	-12 26 1 0 -27 0 0 -5
l3=<v-stay> & d:ahead	-12 26 1 0 -27 0 0 -5
l3=<v-suspend>	-7 -3 0 7 -7 0 0 1
l3=<v-suspend> & d:ahead	-6 -3 0 10 -6 0 0 0
l3=<v-target>	0 9 0 -8 -11 0 0 7
l3=<v-target> & d:ahead	0 4 0 2 -9 0 0 0
l3=<v-target> & d:today	0 8 0 -17 0 0 0 10
l3=<v-threaten>	0 8 0 -6 -2 0 0 0
l3=<v-up>	0 -13 0 4 6 0 0 3
l3=<v-up> & d:ahead	0 -11 0 1 6 0 0 4
l3=a	-1 13 -1 -30 19 8 3 0
l3=a & d:ahead	-2 5 -1 -17 20 9 4 -13
l3=a & d:today	0 10 0 -23 0 0 0 15
l3=additional	-1 0 0 7 -3 0 0 -3
l3=additional & d:ahead	-1 0 0 6 -2 0 0 -3
l3=again	0 15 0 -15 0 0 0 1
l3=again & d:ahead	0 15 0 -15 0 0 0 1
l3=agree	0 0 0 3 0 0 7 -10
l3=agree & d:ahead	0 0 0 2 0 0 7 -10
l3=agreement	0 0 0 20 8 0 -5 -23
l3=agreement & d:ahead	0 0 0 20 8 0 -5 -23
l3=all	0 0 0 -3 0 0 0 6
l3=all & d:ahead	0 0 0 -3 0 0 0 6
l3=an	0 -4 -5 -7 10 -1 0 6
l3=an & d:ahead	0 -9 -5 -9 10 -1 0 11
l3=an & d:today	0 2 0 1 0 0 0 -6
l3=and	-5 5 8 -5 -3 -3 -1 1
l3=and & d:ahead	-4 0 9 -9 -3 -3 0 9
l3=and & d:today	0 7 0 3 0 0 0 -11
l3=answer	0 -10 0 17 -3 0 0 -4
l3=apply	0 18 0 -12 0 0 0 -6
l3=apply & d:ahead	0 18 0 -12 0 0 0 -6
l3=approve	0 0 0 7 -4 0 0 0
l3=approve & d:ahead	0 0 0 7 -4 0 0 0
l3=are	2 0 -1 -21 3 0 0 17
l3=are & d:ahead	2 0 -1 -23 3 0 0 17
l3=arrangement	0 -1 0 -12 0 0 0 18
l3=arrangement & d:ahead	0 -1 0 -12 0 0 0 18
l3=as	0 -17 0 -2 3 0 0 14
l3=as & d:ahead	0 -16 0 -1 0 0 0 15
l3=ask	0 -5 0 0 -1 0 0 7
l3=at	0 0 -2 -6 8 0 0 5
l3=at & d:ahead	0 1 -2 -11 8 0 0 7
l3=at & d:today	0 -2 0 8 0 0 0 -2
l3=back	-2 7 0 1 -3 0 0 -2
l3=back & d:ahead	-1 8 0 0 -3 0 0 -2
l3=be	-1 0 4 -16 7 8 4 -3
l3=be & d:ahead	-1 0 4 -16 7 8 4 -3
l3=been	2 -11 0 7 -2 -4 -1 8
l3=been & d:ahead	2 -11 0 6 -2 -4 -1 8
l3=before	0 -8 0 15 -8 0 0 0
l3=before & d:ahead	0 -7 0 14 -8 0 0 0
l3=between	0 0 0 -6 1 0 0 6
l3=between & d:ahead	0 0 0 -7 2 0 0 6
l3=both	-2 -9 0 4 -5 0 0 12
l3=both & d:ahead	-2 -8 0 3 -5 0 0 12
l3=by	0 -6 0 22 -12 2 0 -13
l3=by & d:ahead	0 -6 0 21 -11 2 0 -12
l3=can	0 0 4 0 -7 0 0 0
l3=can & d:ahead	0 0 4 0 -7 0 0 0
l3=carry	0 0 0 9 0 0 0 -8
l3=carry & d:ahead	0 0 0 9 0 0 0 -8
l3=ceasefire	0 0 0 26 0 0 0 -26
l3=ceasefire & d:ahead	0 0 0 26 0 0 0 -26
l3=charge	0 7 0 -9 -1 0 0 2
l3=charge & d:ahead	0 7 0 -9 -1 0 0 3
l3=collect	0 -9 0 0 0 0 0 10
l3=come	0 -5 0 0 0 0 0 6
l3=come & d:ahead	0 -5 0 0 0 0 0 7
l3=company	0 0 0 8 0 0 0 -6
l3=company & d:ahead	0 0 0 8 0 0 0 -6
l3=confirm	0 0 0 5 -8 0 0 4
l3=confirm & d:ahead	0 0 0 5 -8 0 0 4
l3=contract	0 -6 0 17 0 0 0 -9
l3=contract & d:ahead	0 -6 0 17 0 0 0 -9
l3=control	-6 0 0 8 0 0 0 0
l3=could	0 -2 0 10 0 0 0 -6
l3=could & d:ahead	0 -2 0 10 0 0 0 -6
l3=country	0 -2 0 -12 3 0 9 5
l3=country & d:ahead	0 -2 0 -12 4 0 9 5
l3=day	0 -22 0 26 5 0 0 -13
l3=day & d:ahead	0 -22 0 23 5 0 0 -9
l3=deal	0 0 0 -8 0 0 5 6
l3=deal & d:ahead	0 0 0 -8 0 0 5 6
l3=did	0 0 0 7 -1 0 0 -8
l3=did & d:ahead	0 0 0 7 -1 0 0 -7
l3=dispute	0 0 0 -7 0 0 0 8
l3=do	0 2 0 -16 -1 0 7 9
l3=do & d:ahead	0 2 0 -16 -1 0 7 10
l3=doe	0 6 0 -13 14 0 0 -7
l3=done	0 -3 0 10 -1 0 -2 0
l3=done & d:ahead	0 -3 0 10 -1 0 -2 0
l3=down	0 -3 0 12 0 0 0 -6
l3=down & d:ahead	0 -3 0 11 0 0 0 -6
l3=due	-1 -29 0 12 -2 0 0 16
l3=due & d:ahead	-1 -29 0 12 -1 0 0 16
l3=duty	0 3 16 -1 -12 0 0 -13
l3=duty & d:ahead	0 4 16 -4 -12 0 0 -11
l3=each	0 -2 0 -3 0 0 0 9
l3=each & d:ahead	0 -2 0 -3 0 0 0 9
l3=earth	-5 -1 0 12 -1 0 0 0
l3=earth & d:ahead	-5 -1 0 12 -1 0 0 0
l3=eastern	0 -2 0 0 6 0 0 0
l3=eastern & d:ahead	0 0 0 -2 6 0 0 0
l3=emergency	0 -5 0 11 -3 0 0 0
l3=emergency & d:ahead	0 -5 0 11 -3 0 0 0
l3=end	0 -21 0 0 8 0 0 7
l3=end & d:ahead	0 -20 0 -3 8 0 0 13
l3=exclusion	0 -1 0 8 0 0 0 -4
l3=exclusion & d:ahead	0 -1 0 8 0 0 0 -4
l3=expect	0 2 0 0 -10 0 0 2
l3=expect & d:ahead	0 3 0 0 -10 0 0 2
l3=expire	0 8 0 -6 0 0 0 0
l3=expire & d:ahead	0 8 0 -6 0 0 0 0
l3=export	-8 0 0 15 -4 0 0 0
l3=export & d:ahead	-8 0 0 15 -4 0 0 0
l3=extend	0 0 0 15 0 0 0 -14
l3=extend & d:ahead	0 0 0 15 0 0 0 -14
l3=extension	0 -5 0 -8 -2 0 0 16
l3=extension & d:ahead	0 -5 0 -6 -2 0 0 15
l3=fall	0 0 0 2 -8 0 0 2
l3=fall & d:ahead	0 0 0 1 -8 0 0 2
l3=fee	0 0 0 11 -9 0 0 0
l3=fee & d:ahead	0 0 0 11 -9 0 0 0
l3=first	0 13 0 -16 0 0 0 0
l3=first & d:ahead	0 13 0 -17 0 0 0 0
l3=for	1 8 -2 -1 3 0 0 -10
l3=for & d:ahead	1 8 -2 -1 3 0 0 -9
l3=force	0 -4 0 -12 0 0 0 17
l3=force & d:ahead	0 -3 0 -6 0 0 0 11
l3=force & d:today	0 0 0 -6 0 0 0 7
l3=from	2 5 1 -12 -1 0 0 6
l3=from & d:ahead	2 6 1 -14 -1 0 0 6
l3=further	0 4 0 -6 0 0 0 3
l3=further & d:ahead	0 4 0 -6 0 0 0 3
l3=gave	0 0 0 -3 9 3 0 -10
l3=gave & d:ahead	0 0 0 -5 9 3 0 -9
l3=geneva	0 -1 0 -11 0 0 0 14
l3=geneva & d:ahead	0 -1 0 -11 0 0 0 14
l3=get	0 1 0 -20 21 0 0 -7
l3=get & d:ahead	0 1 0 -20 21 0 0 -7
l3=give	0 -4 0 -2 6 0 5 -2
l3=give & d:ahead	0 -4 0 -2 6 0 5 -2
l3=go	-2 -24 0 7 0 0 0 11
l3=go & d:ahead	-2 -22 0 4 0 0 0 12
l3=good	0 -11 -1 1 9 0 0 6
l3=good & d:ahead	0 -18 0 2 10 0 0 7
l3=had	0 -1 0 23 -3 0 0 -19
l3=had & d:ahead	0 -1 0 23 -3 0 0 -19
l3=has	-1 1 0 5 -6 0 0 1
l3=has & d:ahead	-1 1 0 1 -6 0 0 6
l3=have	0 -19 0 26 0 0 -1 -12
l3=have & d:ahead	0 -19 0 23 0 0 -1 -9
l3=he & d:today	0 0 0 -6 0 0 0 6
l3=heard	0 0 0 -5 6 0 0 0
l3=higher	0 6 0 -6 0 0 0 0
l3=higher & d:ahead	0 6 0 -6 0 0 0 0
l3=i	0 -5 0 -8 12 0 0 0
l3=i & d:ahead	0 -5 0 -9 12 0 0 1
l3=in	-15 1 -3 23 -13 -6 -9 0
l3=in & d:ahead	-15 3 -3 23 -13 -6 -9 -2
l3=increase	0 7 0 -7 0 0 0 0
l3=increase & d:ahead	0 7 0 -7 0 0 0 0
l3=into	4 1 0 -8 11 0 0 -7
l3=into & d:ahead	4 1 0 -8 11 0 0 -7
l3=is	-5 3 3 0 -26 5 -4 17
l3=is & d:ahead	-5 0 4 3 -26 5 -4 13
l3=is & d:today	0 3 0 -7 0 0 0 6
l3=it	-8 -7 4 16 -2 -4 -8 -6
l3=it & d:ahead	-8 -6 4 13 -1 -4 -8 -4
l3=it & d:today	0 -2 0 11 0 0 0 -3
l3=its	0 -6 -2 -9 15 -4 0 6
l3=its & d:ahead	0 -5 -2 -11 15 -4 0 7
l3=joint	0 -4 0 -12 13 3 0 0
l3=joint & d:ahead	0 -3 0 -14 13 3 0 0
l3=kick	2 6 0 -8 0 0 0 0
l3=kick & d:ahead	2 6 0 -8 0 0 0 0
l3=last	-1 -6 0 -12 17 0 0 6
l3=last & d:ahead	-1 -5 0 -12 17 0 0 5
l3=long	0 0 0 -5 -3 0 0 10
l3=m	0 0 2 -8 1 0 0 4
l3=m & d:ahead	0 1 2 -10 1 0 0 4
l3=make	0 -3 0 23 -2 0 0 -17
l3=make & d:ahead	0 -3 0 23 -2 0 0 -16
l3=may	0 -10 0 -4 15 0 0 0
l3=may & d:ahead	0 -10 0 -4 15 0 0 0
l3=meet	0 0 0 6 5 0 0 -11
l3=meet & d:ahead	0 0 0 6 5 0 0 -11
l3=metal	0 -4 0 6 0 0 0 0
l3=metal & d:today	0 -4 0 6 0 0 0 0
l3=more	0 -8 0 2 0 6 0 0
l3=more & d:ahead	0 -8 0 2 0 6 0 0
l3=morning	0 0 0 6 0 0 0 -3
l3=morning & d:today	0 0 0 6 0 0 0 -3
l3=move	0 1 0 -4 9 0 0 -8
l3=move & d:ahead	0 1 0 -4 9 0 0 -8
l3=mr	0 4 0 -11 0 0 0 7
l3=mr & d:ahead	0 4 0 -11 0 0 0 7
l3=must	0 -2 0 8 -3 0 0 0
l3=must & d:ahead	0 -2 0 8 -3 0 0 0
l3=new	0 4 0 0 -5 0 -6 4
l3=new & d:ahead	0 6 0 0 -4 0 -6 1
l3=next	0 10 0 -14 -10 0 0 12
l3=next & d:ahead	0 10 0 -14 -10 0 0 12
l3=no	0 7 0 0 0 0 4 -8
l3=no & d:ahead	0 7 0 -1 0 0 4 -8
l3=notice	0 6 0 -4 5 0 0 -4
l3=notice & d:ahead	0 6 0 -4 5 0 0 -4
l3=now	-3 19 10 -3 -9 0 0 -10
l3=now & d:ahead	-3 19 10 -3 -9 0 0 -10
l3=of	5 23 -2 -20 -1 0 9 -7
l3=of & d:ahead	6 22 -2 -12 0 0 9 -21
l3=of & d:today	0 1 0 -14 0 0 0 15
l3=old	0 -13 0 12 0 0 0 0
l3=on	1 -7 2 2 -4 -4 2 2
l3=on & d:today	0 -4 0 15 0 0 0 -9
l3=one	0 -13 0 -7 5 0 0 15
l3=one & d:ahead	0 -12 0 -7 5 0 0 15
l3=open	0 -7 0 7 -4 0 5 -2
l3=open & d:ahead	0 -7 0 7 -4 0 5 -2
l3=other	1 4 0 -8 -3 0 9 -7
l3=other & d:ahead	1 4 0 -9 -3 0 9 -7
l3=otherwise	0 -1 0 -10 0 0 0 15
l3=otherwise & d:ahead	0 -1 0 -10 0 0 0 15
l3=our	0 -6 0 -2 16 0 0 -5
l3=our & d:ahead	0 -6 0 -4 16 0 0 -4
l3=out	0 -2 11 6 0 0 0 -13
l3=out & d:ahead	0 -2 11 3 0 0 0 -11
l3=over	0 0 0 -4 0 0 0 7
l3=over & d:ahead	0 0 0 -5 0 0 0 7
l3=party	0 -6 0 12 -6 0 0 0
l3=party & d:ahead	0 -6 0 12 -6 0 0 0
l3=pause	0 0 0 -12 0 0 0 16
l3=pause & d:ahead	0 0 0 -8 0 0 0 12
l3=pay	0 1 0 16 -5 0 0 -17
l3=pay & d:ahead	0 1 0 16 -5 0 0 -16
l3=price	0 1 0 0 7 0 0 -9
l3=price & d:ahead	0 1 0 0 7 0 0 -9
l3=prolong	0 0 -1 -10 0 0 0 16
l3=prolong & d:ahead	0 0 -1 -10 0 0 0 16
l3=promise	0 0 0 11 -9 0 0 0
l3=put	9 2 0 -10 -2 7 0 -5
l3=put & d:ahead	9 2 0 -11 -2 7 0 -5
l3=reach	0 0 0 4 4 0 0 -7
l3=reach & d:ahead	0 0 0 4 4 0 0 -7
l3=reciprocal	0 -5 0 11 0 0 0 -4
l3=reciprocal & d:ahead	0 -5 0 11 0 0 0 -4
l3=remain	0 -3 3 0 -2 0 0 6
l3=remain & d:ahead	0 -3 3 0 -2 0 0 6
l3=rise	0 -4 0 11 -4 0 0 -1
l3=rise & d:ahead	0 -4 0 11 -4 0 0 -1
l3=round	0 -3 0 10 0 0 0 0
l3=round & d:ahead	0 -3 0 10 0 0 0 0
l3=rule	11 -3 0 0 4 0 0 -13
l3=rule & d:ahead	11 -3 0 0 4 0 0 -13
l3=run	-1 2 0 -15 -8 0 0 16
l3=run & d:ahead	-1 2 0 -15 -8 0 0 17
l3=say	3 5 0 -1 0 0 0 -6
l3=say & d:ahead	3 7 0 -3 0 0 0 -5
l3=season	0 -13 0 21 0 0 0 -7
l3=season & d:ahead	0 -13 0 21 0 0 0 -7
l3=second	0 0 0 -7 8 0 0 0
l3=second & d:ahead	0 0 0 -8 8 0 0 0
l3=shall	0 4 0 -9 4 0 0 0
l3=shall & d:ahead	0 4 0 -9 4 0 0 0
l3=ship	0 -10 0 0 8 0 0 -1
l3=ship & d:ahead	0 -10 0 0 8 0 0 0
l3=should	0 0 0 0 -6 0 0 7
l3=should & d:ahead	0 0 0 0 -6 0 0 7
l3=side	0 18 0 -10 -2 0 0 -3
l3=side & d:ahead	0 18 0 -10 -2 0 0 -3
l3=sign	0 5 7 -3 1 0 0 -10
l3=sign & d:ahead	0 5 7 -5 2 0 0 -9
l3=sit	0 10 0 0 -4 0 0 -5
l3=sit & d:ahead	0 10 0 0 -4 0 0 -5
l3=social	0 -1 0 -9 0 0 0 11
l3=social & d:ahead	0 -1 0 -9 0 0 0 11
l3=speak	0 -2 0 11 -1 0 0 0
l3=standstill	0 0 0 13 0 0 0 -10
l3=standstill & d:ahead	0 0 0 13 0 0 0 -10
l3=start	0 4 0 3 0 0 0 -9
l3=start & d:ahead	0 4 0 3 0 0 0 -9
l3=stay	-2 -18 -2 21 0 0 0 -5
l3=stay & d:ahead	-2 -18 -2 21 0 0 0 -5
l3=still	0 17 0 -17 0 0 0 0
l3=still & d:ahead	0 17 0 -17 0 0 0 0
l3=strike	0 -1 0 6 0 0 0 -1
l3=strike & d:ahead	0 0 0 11 0 0 0 -9
l3=surcharge	0 20 -2 -8 0 0 0 -9
l3=surcharge & d:ahead	0 20 -2 -9 0 0 0 -9
l3=suspend	0 2 2 5 0 0 0 -9
l3=suspend & d:ahead	0 2 2 5 0 0 0 -9
l3=suspension	0 -2 0 12 3 0 0 -12
l3=suspension & d:ahead	0 -2 0 12 3 0 0 -12
l3=talk	0 -13 0 2 0 0 0 9
l3=talk & d:ahead	0 -13 0 25 0 0 0 -10
l3=talk & d:today	0 0 0 -16 0 0 0 16
l3=tariff	0 -3 -1 1 9 0 0 -1
l3=tariff & d:today	0 -2 0 0 6 0 0 -1
l3=that	-6 4 -3 -10 6 0 7 1
l3=that & d:ahead	-6 9 -3 -12 3 0 7 1
l3=that & d:today	0 -6 0 1 2 0 0 0
l3=the	-10 -3 0 0 -9 2 -3 16
l3=the & d:ahead	-9 -1 0 -3 -7 2 -3 16
l3=the & d:today	0 -3 0 7 -3 0 0 0
l3=their	0 -12 0 17 -1 0 0 -3
l3=their & d:ahead	0 -12 0 16 -1 0 0 -2
l3=them	0 5 0 4 0 0 0 -7
l3=they & d:ahead	0 7 -4 -4 1 0 -5 2
l3=thi	1 -8 0 0 -3 4 0 1
l3=thi & d:ahead	1 -7 0 0 -3 4 0 1
l3=third	0 10 0 -6 0 0 0 -1
l3=third & d:ahead	0 10 0 -6 0 0 0 -1
l3=threaten	0 8 0 -6 -2 0 0 0
l3=to	0 -6 -14 -7 18 15 -14 6
l3=to & d:ahead	0 -7 -14 -8 19 15 -14 8
l3=trade	0 11 0 -5 0 0 0 -3
l3=trade & d:ahead	0 -2 0 7 0 0 0 0
l3=trade & d:today	0 13 0 -11 0 0 0 -1
l3=truce	0 -24 0 9 -12 0 0 8
l3=truce & d:ahead	0 -20 0 3 -12 0 0 11
l3=truce & d:today	0 -4 0 13 0 0 0 -7
l3=two	0 -1 0 10 0 0 0 -4
l3=two & d:ahead	0 -1 0 9 0 0 0 -4
l3=under	9 -6 0 0 0 0 0 0
l3=under & d:ahead	9 -6 0 0 0 0 0 0
l3=until	0 -4 0 16 0 0 0 -11
l3=until & d:ahead	0 -4 0 16 0 0 0 -11
l3=up	0 -20 0 9 0 0 0 9
l3=up & d:ahead	0 -20 0 9 0 0 0 9
l3=us	0 -5 0 -16 0 0 0 22
l3=us & d:ahead	0 -5 0 -16 0 0 0 22
l3=was	0 -14 0 12 9 0 3 -11
l3=was & d:ahead	0 -14 0 11 9 0 3 -11
l3=we	0 -1 0 7 -4 0 0 0
l3=week	0 -5 0 13 -2 0 0 0
l3=week & d:ahead	0 -5 0 12 -1 0 0 0
l3=were	-5 0 2 17 -6 0 0 -14
l3=were & d:ahead	-5 0 2 18 -5 0 0 -13
l3=what	5 -11 8 9 -16 0 0 0
l3=what & d:ahead	5 -5 9 2 -14 0 0 0
l3=what & d:today	0 -10 0 15 0 0 0 -2
l3=which	0 11 -5 -23 -4 0 0 17
l3=which & d:ahead	0 15 -5 -28 -3 0 0 19
l3=which & d:today	0 -5 0 9 0 0 0 0
l3=who	0 0 0 14 -10 0 0 0
l3=who & d:ahead	0 0 0 14 -10 0 0 0
l3=will	-7 3 -4 0 7 0 0 -4
l3=will & d:ahead	-7 3 -4 1 7 0 0 -7
l3=would	-6 28 -3 -21 0 -2 0 0
l3=would & d:ahead	-6 26 -3 -20 0 -2 0 2
l3=year	7 -15 0 3 0 0 0 2
l3=year & d:ahead	7 -15 0 3 0 0 0 2
l3=you	0 -1 0 9 0 0 0 -6
l3=you & d:ahead	0 0 0 5 0 0 0 -6
l3=·	0 -5 0 9 0 0 0 0
l3=· & d:today	0 -5 0 9 0 0 0 0
l3=—	0 12 0 -11 -3 0 0 3
l3=— & d:ahead	0 -3 0 9 0 0 0 0
l3=— & d:today	0 15 0 -16 -2 0 0 4
l4="	0 7 0 0 -1 0 0 0
l4=" & d:ahead	0 8 0 -2 -1 0 0 0
l4='	0 0 0 13 -13 0 0 0
l4=' & d:ahead	0 0 0 13 -13 0 0 0
l4='s	-1 -23 -1 12 0 0 0 4
l4='s & d:ahead	-6 -21 -1 13 0 0 0 5
l4=(	0 2 0 6 -7 0 0 0
l4=( & d:ahead	0 2 0 3 -7 0 0 0
l4=*	0 0 0 19 0 0 0 -19
l4=,	-7 1 -20 11 -1 -4 -5 -3
l4=, & d:ahead	-7 2 -19 2 0 -3 -4 3
l4=, & d:today	0 -4 0 27 -2 0 0 -26
l4=.	-2 -11 13 -4 7 0 0 1
l4=. & d:ahead	-2 -9 13 -8 8 0 0 1
l4=:	0 -18 5 28 -5 0 0 -18
l4=: & d:ahead	0 -12 5 19 -4 0 0 -13
l4=: & d:today	0 -9 0 22 0 0 0 -12
l4=;	0 1 0 8 -4 -4 0 0
l4=; & d:ahead	0 1 0 8 -4 -4 0 0
l4=<agent>	-6 0 0 1 4 0 0 -4
l4=<agent> & d:ahead	-5 4 0 0 5 0 0 -9
l4=<begin>	1 6 -15 0 -13 -6 0 9
l4=<begin> & d:ahead	4 12 -7 -14 -11 0 4 8
l4=<begin> & d:today	-3 -8 -11 18 -2 -8 -7 3
l4=<day-ahead>	-1 -19 -6 -2 3 0 0 21
l4=<day-ahead> & d:ahead	-1 -18 -5 -4 3 0 0 22
l4=<day-gone> & d:ahead	0 -6 0 4 -4 0 0 3
l4=<day-gone> & d:today	0 9 0 -8 0 0 0 0
l4=<day-today>	0 -7 9 -7 6 0 0 0
l4=<day-today> & d:ahead	0 -5 10 -11 6 0 0 0
l4=<duty>	-4 -12 -14 8 8 0 0 7
l4=<duty> & d:ahead	-4 -11 -14 9 5 0 0 8
l4=<gate>	-1 0 -1 14 0 0 0 -12
l4=<gate> & d:ahead	-1 0 0 13 1 0 0 -12
l4=<goods>	1 2 12 -13 -26 -1 -5 18
l4=<goods> & d:ahead	3 -1 13 -14 -25 -1 -4 21
l4=<goods> & d:today	-3 7 0 0 0 0 0 -4
l4=<level-noun>	0 -23 0 18 12 0 0 -11
l4=<level-noun> & d:ahead	0 -22 0 16 12 0 0 -11
l4=<level>	-2 25 -5 -7 -16 0 0 -11
l4=<level> & d:ahead	-2 23 -5 -7 -15 0 0 -7
l4=<level> & d:today	0 4 0 0 0 0 0 -6
l4=<month-gone>	10 17 -1 -16 2 0 0 -3
l4=<month-gone> & d:ahead	10 17 -1 -16 2 0 0 -3
l4=<name>	-2 15 -8 0 20 0 1 -25
l4=<name> & d:ahead	-2 11 -7 -7 22 0 2 -16
l4=<name> & d:today	0 7 0 8 -1 0 0 -17
l4=<not>	1 -11 -2 5 14 0 -4 -4
l4=<not> & d:ahead	1 -9 -2 3 15 0 -4 -4
l4=<number>	-11 -12 6 20 -22 0 0 6
l4=<number> & d:ahead	-11 -7 6 15 -21 0 0 6
l4=<number> & d:today	0 -10 0 10 0 0 0 0
l4=<office>	0 12 0 0 2 0 0 -20
l4=<office> & d:ahead	0 13 0 -2 3 0 0 -18
l4=<organisation>	7 2 0 -1 -7 1 0 4
l4=<organisation> & d:ahead	7 2 0 -3 -7 1 0 6
l4=<person>	0 3 0 5 -21 -2 0 1
l4=<person> & d:ahead	0 0 0 13 -20 -2 0 -2
l4=<person> & d:today	0 6 0 -10 0 0 0 5
l4=<points>	-5 -13 0 -11 -1 0 0 30
l4=<points> & d:ahead	-5 -13 0 -11 -1 0 0 30
l4=<quality>	-1 0 0 -10 17 2 0 -4
l4=<quality> & d:ahead	0 1 0 -15 17 2 0 -2
l4=<quality> & d:today	0 -3 0 9 0 0 0 -2
l4=<seat>	0 2 0 -4 -1 0 7 0
l4=<seat> & d:ahead	0 -12 0 -2 0 0 7 8
l4=<seat> & d:today	0 10 0 -1 0 0 0 -13
l4=<sender>	0 -11 3 11 -11 0 0 1
l4=<sender> & d:ahead	0 -11 4 11 -11 0 0 1
l4=<span>	-3 30 0 -24 8 0 0 -1
l4=<span> & d:ahead	-3 30 0 -22 8 0 0 -3
l4=<taker>	0 0 0 7 -1 -1 0 0
l4=<v-agree>	0 12 0 -6 -3 0 11 -9
l4=<v-agree> & d:ahead	0 9 0 -6 -3 0 11 -4
l4=<v-agree> & d:today	0 4 0 0 0 0 0 -6
l4=<v-bear>	2 -4 -2 -3 -5 0 -7 16
l4=<v-bear> & d:ahead	2 1 -2 -7 -4 0 -7 14
l4=<v-bear> & d:today	0 -10 0 5 0 0 0 4
l4=<v-begin>	4 1 4 1 -11 0 9 -8
l4=<v-begin> & d:ahead	5 -2 4 5 -11 0 9 -9
l4=<v-begin> & d:today	0 7 0 -6 0 0 0 0
l4=<v-buy>	1 -3 0 -6 19 0 -1 -7
l4=<v-buy> & d:ahead	4 -2 0 -10 19 0 -1 -7
l4=<v-deny>	10 -9 0 -12 7 0 0 1
l4=<v-deny> & d:ahead	11 -8 0 -11 5 0 0 2
l4=<v-down>	0 3 0 -5 -3 0 9 0
l4=<v-down> & d:ahead	1 -3 0 -1 -3 0 9 1
l4=<v-down> & d:today	0 10 0 -6 0 0 0 -3
l4=<v-end>	0 -29 2 7 -17 0 0 19
l4=<v-end> & d:ahead	0 -28 2 12 -16 0 0 13
l4=<v-end> & d:today	0 0 0 -7 0 0 0 8
l4=<v-impose>	-3 0 -9 12 7 0 0 -15
l4=<v-impose> & d:ahead	-3 0 -8 8 8 0 0 -11
l4=<v-impose> & d:today	0 0 0 16 0 0 0 -9
l4=<v-propose>	0 6 0 1 6 0 -4 -9
l4=<v-propose> & d:ahead	0 6 0 0 6 0 -4 -9
l4=<v-return>	-1 -6 0 7 -9 0 0 8
l4=<v-return> & d:ahead	-1 -6 0 7 -9 0 0 8
l4=<v-say>	0 -12 0 -11 17 3 -2 6
l4=<v-say> & d:ahead	0 -8 0 -15 18 3 -2 6
l4=<v-say> & d:today	0 -6 0 7 0 0 0 0
l4=<v-sell>	2 2 0 0 -9 0 0 3
l4=<v-sell> & d:ahead	2 2 0 0 -9 0 0 3
l4=<v-stay>	-6 -8 12 14 -4 0 0 -8
l4=<v-stay> & d:ahead	-5 -7 12 15 -3 0 0 -10
l4=<v-target>	0 -19 0 19 6 0 0 -6
l4=<v-target> & d:ahead	0 -17 0 16 6 0 0 -5
l4=<v-threaten>	0 -3 0 -6 11 0 0 0
l4=<v-threaten> & d:ahead	0 -3 0 -6 11 0 0 0
l4=<v-up>	0 -17 0 15 12 2 0 -10
l4=<v-up> & d:ahead	0 -16 0 17 12 2 0 -16
l4=a	0 8 2 3 -26 0 12 -15
l4=a & d:ahead	0 9 2 0 -24 0 13 -12
l4=accept	0 4 0 -12 1 0 0 4
l4=accept & d:ahead	0 4 0 -12 1 0 0 4
l4=again	0 0 0 7 0 0 0 -4
l4=again & d:ahead	0 0 0 7 0 0 0 -4
l4=against	0 -3 0 -21 21 0 0 2
l4=against & d:ahead	0 -3 0 -21 21 0 0 2
l4=agree	0 0 0 0 0 0 7 -4
l4=agree & d:ahead	0 0 0 0 0 0 7 -4
l4=agreement	0 -2 0 -5 0 0 3 7
l4=agreement & d:ahead	0 -2 0 -5 0 0 3 7
l4=all	0 -11 0 -7 10 0 0 16
l4=all & d:ahead	0 -11 0 0 1 0 0 17
l4=an	-4 7 0 0 -9 0 -1 1
l4=an & d:ahead	-4 8 0 0 -9 0 -1 0
l4=and	6 -7 -9 3 24 0 -2 -13
l4=and & d:ahead	6 -3 -9 -2 24 0 -2 -12
l4=and & d:today	0 -12 0 11 0 0 0 0
l4=announce	0 0 0 -6 6 0 0 0
l4=announce & d:ahead	0 0 0 -6 6 0 0 0
l4=answer	0 -1 0 -12 16 0 0 0
l4=answer & d:ahead	0 -1 0 -12 16 0 0 0
l4=apply	0 -3 0 0 -2 0 0 11
l4=apply & d:ahead	0 -2 0 -1 -2 0 0 11
l4=approve	0 0 0 2 -11 0 -2 11
l4=approve & d:ahead	0 0 0 2 -11 0 -2 11
l4=are	4 9 -3 6 -5 0 0 -13
l4=are & d:ahead	4 9 -3 1 -5 0 0 -9
l4=arrangement	0 -3 0 -6 0 0 0 10
l4=arrangement & d:ahead	0 -2 0 -7 0 0 0 12
l4=as	0 13 0 0 -4 0 0 -10
l4=as & d:ahead	0 13 0 0 -4 0 0 -10
l4=ask	0 8 0 0 -4 0 0 -2
l4=ask & d:ahead	0 8 0 -1 -3 0 0 -2
l4=at	0 10 0 -10 -3 0 0 4
l4=at & d:ahead	0 7 0 -12 -1 0 0 5
l4=back	0 10 0 -3 -6 0 0 0
l4=back & d:ahead	0 10 0 -3 -6 0 0 0
l4=be	1 1 -2 0 13 2 -9 -11
l4=be & d:ahead	1 1 -2 0 13 2 -9 -10
l4=been	0 3 0 -6 -3 1 -1 4
l4=been & d:ahead	0 3 0 -6 -3 1 -1 4
l4=before	0 -2 0 -4 9 0 0 0
l4=before & d:ahead	0 -2 0 -4 9 0 0 0
l4=both	0 18 0 -13 3 0 0 -5
l4=both & d:ahead	0 18 0 -14 3 0 0 -5
l4=brief	0 0 0 -8 0 0 0 9
l4=brief & d:today	0 0 0 -8 0 0 0 9
l4=busan	0 0 0 -13 0 0 0 16
l4=busan & d:ahead	0 0 0 -13 0 0 0 16
l4=but	0 10 0 -8 0 0 0 0
l4=but & d:ahead	0 10 0 -8 0 0 0 0
l4=by	-2 12 0 14 -8 0 0 -17
l4=by & d:ahead	-2 12 0 13 -8 0 0 -17
l4=call	0 0 0 11 0 0 0 -10
l4=call & d:ahead	0 0 0 11 0 0 0 -10
l4=can	0 -10 0 0 15 0 0 -8
l4=can & d:ahead	0 -10 0 0 15 0 0 -8
l4=carry	0 -1 0 -19 0 0 0 21
l4=carry & d:ahead	0 -1 0 -19 0 0 0 21
l4=charge	0 -14 0 22 -5 0 0 -2
l4=charge & d:ahead	0 -13 0 21 -5 0 0 -2
l4=close	0 -3 0 7 0 0 0 0
l4=come	1 0 0 0 -9 0 10 -6
l4=come & d:ahead	1 -10 0 6 -9 0 10 -1
l4=come & d:today	0 10 0 -6 0 0 0 -3
l4=comment	0 0 0 6 -3 0 0 0
l4=conclude	0 0 0 -4 0 0 7 0
l4=conclude & d:ahead	0 0 0 -4 0 0 7 0
l4=control	0 0 0 -1 0 0 0 8
l4=control & d:ahead	0 0 0 -1 0 0 0 8
l4=copper	0 7 0 -3 0 0 0 0
l4=could	0 -12 0 7 2 0 0 0
l4=could & d:ahead	0 -12 0 7 2 0 0 0
l4=country	0 20 0 -15 -5 0 0 -1
l4=country & d:ahead	0 20 0 -15 -5 0 0 -1
l4=custom	0 -4 0 8 0 0 0 0
l4=custom & d:ahead	0 -3 0 7 0 0 0 0
l4=date	0 20 0 -8 0 0 0 -13
l4=date & d:ahead	0 20 0 -8 0 0 0 -13
l4=day	0 -4 0 7 -4 0 0 0
l4=day & d:ahead	0 -4 0 6 -3 0 0 0
l4=deadline	0 6 0 4 -5 0 0 -6
l4=deadline & d:ahead	0 6 0 4 -5 0 0 -6
l4=deal	0 0 0 -4 6 0 -1 0
l4=deal & d:ahead	0 0 0 -4 6 0 -1 0
l4=decision	0 -7 0 7 4 0 0 -8
l4=decision & d:ahead	0 -7 0 7 4 0 0 -8
l4=do	0 0 0 6 -7 0 0 0
l4=do & d:ahead	0 0 0 5 -7 0 0 0
l4=doe	0 3 0 6 -3 0 0 -5
l4=doe & d:ahead	0 3 0 6 -3 0 0 -5
l4=down	0 -5 0 10 0 3 0 -10
l4=down & d:ahead	0 -5 0 10 0 3 0 -10
l4=duty	0 10 -8 -20 4 0 0 8
l4=duty & d:ahead	0 10 -8 -18 1 0 0 8
l4=each	0 -5 0 9 0 0 0 -2
l4=each & d:ahead	0 -5 0 9 0 0 0 -2
l4=end	0 -17 0 -5 -8 0 0 22
l4=end & d:ahead	0 -16 0 0 -8 0 0 18
l4=end & d:today	0 0 0 -7 0 0 0 7
l4=enter	4 10 0 -6 -5 0 0 -6
l4=enter & d:ahead	4 10 0 -6 -5 0 0 -6
l4=expect	0 0 0 -6 9 0 0 0
l4=expect & d:ahead	0 0 0 -6 9 0 0 0
l4=expire	0 -8 0 5 0 0 0 0
l4=expire & d:ahead	0 -8 0 5 0 0 0 0
l4=extend	5 0 0 0 0 4 0 -8
l4=extend & d:ahead	5 0 0 0 0 4 0 -8
l4=extension	0 0 0 11 0 0 0 -8
l4=extension & d:ahead	0 0 0 11 0 0 0 -8
l4=face	0 9 0 -11 0 2 0 0
l4=face & d:ahead	0 9 0 -11 0 2 0 0
l4=fall	0 5 0 -13 6 0 0 2
l4=fall & d:ahead	0 5 0 -13 6 0 0 2
l4=first	0 2 0 -11 5 0 0 0
l4=first & d:ahead	0 2 0 -11 5 0 0 0
l4=follow	0 8 0 -11 0 0 0 1
l4=follow & d:ahead	0 8 0 -11 0 0 0 1
l4=for	-4 -10 6 3 -5 8 -2 3
l4=for & d:ahead	-4 -7 7 0 -5 8 -2 3
l4=for & d:today	0 -7 0 10 0 0 0 0
l4=from	0 16 0 2 -13 0 0 -18
l4=from & d:ahead	0 21 0 0 -12 0 0 -19
l4=gave	0 -3 0 11 0 0 0 -5
l4=gave & d:ahead	0 -2 0 10 0 0 0 -5
l4=geneva	0 5 0 -9 0 0 0 4
l4=geneva & d:ahead	0 5 0 -9 0 0 0 4
l4=get	0 -13 0 21 -5 0 0 -6
l4=go	1 -14 0 7 1 0 0 0
l4=go & d:ahead	1 -12 0 10 1 0 0 -2
l4=good	-1 -7 0 10 0 0 0 0
l4=good & d:ahead	-1 -6 0 9 0 0 0 0
l4=government	0 0 0 3 -7 0 0 6
l4=government & d:ahead	0 0 0 3 -7 0 0 7
l4=had	0 2 -1 12 -10 0 0 -12
l4=had & d:ahead	0 -4 -1 20 -8 0 0 -11
l4=had & d:today	0 11 0 -10 0 0 0 0
l4=has	1 2 -2 -13 14 -5 -4 2
l4=has & d:ahead	1 2 -2 -13 14 -5 -4 2
l4=have	0 -35 0 16 6 0 0 3
l4=have & d:ahead	0 -35 0 14 6 0 0 4
l4=he	0 0 0 15 -12 0 0 -4
l4=he & d:ahead	0 0 0 10 -12 0 0 0
l4=his	0 -6 0 -1 0 0 0 9
l4=his & d:ahead	0 -6 0 -2 0 0 0 9
l4=hold	0 -6 0 1 0 0 0 1
l4=hold & d:ahead	0 -6 0 1 0 0 0 1
l4=home	0 -4 0 9 0 0 0 -2
l4=home & d:ahead	0 -4 0 9 0 0 0 -2
l4=house	0 -4 0 10 0 0 0 0
l4=house & d:ahead	0 -4 0 9 0 0 0 0
l4=i	0 -1 0 9 -7 0 0 0
l4=i & d:ahead	0 -1 0 9 -7 0 0 0
l4=if	0 0 8 6 -8 0 0 -9
l4=if & d:ahead	0 0 8 4 -8 0 0 -8
l4=in	0 -19 0 21 -14 -1 -3 2
l4=in & d:ahead	0 -17 0 21 -14 -1 -3 0
l4=increase	0 -16 0 16 0 0 0 0
l4=increase & d:ahead	0 -16 0 16 0 0 0 0
l4=into	5 -8 0 3 0 0 0 0
l4=is	15 18 0 -2 -8 2 -4 -16
l4=is & d:ahead	15 19 0 -5 -8 2 -4 -13
l4=is & d:today	0 0 0 7 0 0 0 -3
l4=it	-4 1 0 -13 4 4 9 4
l4=it & d:ahead	-4 -1 0 -14 5 4 9 7
l4=its	0 5 -1 6 -4 0 0 -6
l4=its & d:ahead	0 5 -1 6 -4 0 0 -6
l4=itself	0 8 0 -3 0 0 2 -7
l4=itself & d:ahead	0 8 0 -3 0 0 2 -7
l4=keep	0 -4 2 8 0 0 0 -7
l4=keep & d:ahead	0 -4 2 8 0 0 0 -7
l4=last	12 -5 0 -21 8 0 0 8
l4=last & d:ahead	12 -5 0 -21 8 0 0 8
l4=law	0 21 0 -15 -1 0 0 -7
l4=law & d:ahead	0 21 0 -15 -1 0 0 -7
l4=list	0 -1 0 7 0 0 0 0
l4=look	0 0 0 -6 12 0 0 -6
l4=look & d:ahead	0 0 0 -6 12 0 0 -6
l4=m	0 0 0 -2 0 0 0 7
l4=m & d:ahead	0 2 0 -9 0 0 0 7
l4=may	0 0 0 12 -5 0 0 -2
l4=may & d:ahead	0 0 0 11 -5 0 0 -1
l4=meet	0 -3 0 11 -10 0 0 1
l4=meet & d:ahead	0 -3 0 10 -10 0 0 1
l4=minister & d:ahead	0 -2 0 6 0 0 0 0
l4=minute	0 -5 0 0 0 0 0 9
l4=minute & d:ahead	0 -5 0 0 0 0 0 9
l4=must	0 0 0 6 0 1 0 -6
l4=must & d:ahead	0 0 0 6 0 1 0 -6
l4=my	0 -1 0 7 0 0 0 -2
l4=my & d:ahead	0 -1 0 7 0 0 0 -1
l4=new	0 -20 0 19 0 0 0 4
l4=new & d:ahead	0 -20 0 17 0 0 0 5
l4=next	0 -10 0 10 -4 0 0 5
l4=next & d:ahead	0 -10 0 10 -4 0 0 5
l4=nobody	0 -2 0 9 -1 0 0 0
l4=not	4 -4 0 -9 3 0 0 4
l4=not & d:ahead	4 -3 0 -9 4 0 0 4
l4=note	0 -8 0 15 0 0 0 -3
l4=note & d:today	0 -1 0 6 0 0 0 0
l4=nothing	0 3 0 -3 5 0 -6 0
l4=nothing & d:ahead	0 3 0 -3 5 0 -6 0
l4=now	0 0 0 -8 -1 0 0 13
l4=now & d:ahead	0 0 0 -8 -1 0 0 13
l4=of	1 5 -6 -9 0 -1 -2 11
l4=of & d:ahead	1 -7 -5 0 0 -1 -1 13
l4=of & d:today	0 20 0 -14 0 0 0 -4
l4=off	0 0 0 -1 0 0 0 6
l4=off & d:ahead	0 0 0 -1 0 0 0 6
l4=old	0 1 0 8 -5 0 0 -7
l4=old & d:ahead	0 1 0 8 -5 0 0 -7
l4=on	-9 -12 -1 -4 21 -1 8 3
l4=on & d:ahead	-9 -6 -1 -12 21 0 8 6
l4=on & d:today	0 -14 0 18 0 0 0 -2
l4=open	0 0 0 -4 7 0 0 0
l4=open & d:ahead	0 0 0 -4 7 0 0 0
l4=order	0 0 0 -8 10 0 0 -2
l4=order & d:ahead	0 0 0 -8 10 0 0 -2
l4=other	0 -6 0 -23 4 0 8 17
l4=other & d:ahead	0 -5 0 -26 4 0 9 18
l4=our	0 0 0 -7 7 0 0 0
l4=our & d:ahead	0 4 0 -13 7 0 0 2
l4=our & d:today	0 -3 0 6 0 0 0 0
l4=out	0 2 0 7 -1 0 0 -6
l4=out & d:ahead	0 2 0 7 -1 0 0 -6
l4=over	0 -10 0 18 0 0 0 -9
l4=over & d:ahead	0 -10 0 18 0 0 0 -9
l4=paper	0 -11 0 -3 -2 0 0 16
l4=paper & d:ahead	0 -10 0 -3 -2 0 0 17
l4=pay	0 -7 0 0 -2 0 0 12
l4=pay & d:ahead	0 0 0 -3 -1 0 0 8
l4=pay & d:today	0 -7 0 2 0 0 0 5
l4=place	-3 9 0 0 -6 0 0 -1
l4=place & d:ahead	-3 9 0 0 -6 0 0 -1
l4=plan	0 -6 0 5 0 0 0 0
l4=plan & d:ahead	0 -6 0 5 0 0 0 0
l4=point	0 -7 0 0 0 0 0 8
l4=port	0 10 0 0 0 0 0 -5
l4=port & d:ahead	0 10 0 -1 0 0 0 -5
l4=post	0 -2 0 7 0 0 0 -1
l4=present	0 -14 0 0 -5 0 0 13
l4=present & d:ahead	0 -14 0 0 -5 0 0 13
l4=prolong	0 0 0 12 0 0 0 -9
l4=prolong & d:ahead	0 0 0 12 0 0 0 -9
l4=promise	0 0 0 -7 10 0 0 0
l4=promise & d:ahead	0 0 0 -7 10 0 0 0
l4=published	0 -1 0 9 -1 0 0 0
l4=published & d:ahead	0 -1 0 7 -1 0 0 0
l4=put	5 15 0 -2 -5 0 0 -16
l4=put & d:ahead	5 15 0 -2 -5 0 0 -16
l4=rare	-3 0 0 9 -1 0 0 0
l4=rare & d:ahead	-3 0 0 9 -1 0 0 0
l4=rate	0 0 0 9 -5 0 0 -2
l4=rate & d:ahead	0 0 0 8 -5 0 0 -2
l4=receive	0 0 0 -12 13 0 0 0
l4=reciprocal	0 1 1 -6 0 0 0 0
l4=reciprocal & d:ahead	0 1 1 -6 0 0 0 0
l4=reporter	0 13 0 -12 0 0 0 0
l4=return	0 0 0 1 -8 0 0 6
l4=return & d:ahead	0 0 0 1 -8 0 0 6
l4=round	0 0 0 8 0 0 0 -2
l4=round & d:ahead	0 0 0 8 0 0 0 -2
l4=rule	10 -8 0 -15 9 0 0 2
l4=rule & d:ahead	11 -8 0 -14 7 0 0 2
l4=run	0 -8 11 10 0 0 0 -11
l4=run & d:ahead	0 -8 11 7 0 0 0 -8
l4=say	0 1 0 -22 8 0 0 15
l4=say & d:ahead	0 1 0 -22 8 0 0 16
l4=second	0 9 0 -4 0 0 0 -2
l4=second & d:ahead	0 9 0 -8 0 0 0 0
l4=section	0 0 5 -14 0 0 0 7
l4=section & d:ahead	0 0 5 -14 0 0 0 7
l4=see	0 -3 0 12 0 0 0 -6
l4=see & d:ahead	0 -3 0 12 0 0 0 -6
l4=ship	0 5 0 -3 -7 0 0 5
l4=should	0 2 0 -15 -1 0 0 15
l4=should & d:ahead	0 2 0 -15 -1 0 0 15
l4=side	0 0 0 6 3 0 0 -5
l4=side & d:ahead	0 0 0 6 3 0 0 -5
l4=sign	0 8 0 4 -8 0 0 -13
l4=sign & d:ahead	0 4 0 4 -8 0 0 -7
l4=since	0 0 0 0 -3 0 0 8
l4=since & d:ahead	0 3 0 -7 -3 0 0 8
l4=sit	0 0 0 8 -2 0 0 0
l4=sit & d:ahead	0 0 0 8 -2 0 0 0
l4=so	0 -16 0 17 0 0 0 0
l4=so & d:ahead	0 -16 0 17 0 0 0 0
l4=spoke	0 13 0 -10 0 0 0 -1
l4=spoke & d:ahead	0 13 0 -10 0 0 0 0
l4=start	0 4 7 0 -3 0 0 -10
l4=start & d:ahead	0 4 7 0 -3 0 0 -10
l4=stay	0 10 2 -8 -2 0 0 -3
l4=stay & d:ahead	0 10 2 -8 -2 0 0 -3
l4=still	0 8 0 2 0 0 0 -10
l4=still & d:ahead	0 8 0 2 0 0 0 -10
l4=surcharge	0 -13 0 18 0 0 0 -3
l4=surcharge & d:ahead	0 -13 0 18 0 0 0 -3
l4=suspension	0 0 0 -6 2 0 0 3
l4=suspension & d:ahead	0 0 0 -6 2 0 0 3
l4=tariff	-2 -14 -1 12 4 0 0 1
l4=tariff & d:ahead	-2 -14 -1 10 4 0 0 3
l4=tell	0 -6 0 -3 2 5 0 3
l4=tell & d:ahead	0 -6 0 -3 2 5 0 3
l4=that	0 23 -6 -19 7 0 0 -5
l4=that & d:ahead	0 26 -6 -22 8 0 0 -5
l4=the	1 4 1 0 4 -15 0 -9
l4=the & d:ahead	1 7 1 0 1 -15 0 -9
l4=the & d:today	0 -6 0 2 5 0 0 0
l4=their	4 9 0 -19 2 0 0 0
l4=their & d:ahead	4 9 0 -23 2 0 0 1
l4=them	0 -7 0 3 2 0 0 0
l4=them & d:ahead	0 -6 0 3 2 0 0 0
l4=then	0 0 0 -6 0 0 0 7
l4=then & d:ahead	0 0 0 -6 0 0 0 7
l4=there	0 -12 0 0 0 0 4 5
l4=there & d:ahead	0 -12 0 0 0 0 4 5
l4=they	-9 4 13 2 0 0 0 -15
l4=they & d:ahead	-9 4 13 2 0 0 0 -15
l4=thi	0 0 0 13 0 0 0 -9
l4=thi & d:ahead	0 0 0 13 0 0 0 -9
l4=threaten	0 -2 0 -8 12 0 0 0
l4=threaten & d:ahead	0 -2 0 -8 12 0 0 0
l4=to	-3 -8 12 8 -3 9 4 -17
l4=to & d:ahead	-2 -8 12 12 -3 9 4 -22
l4=to & d:today	0 -1 0 -6 0 0 0 10
l4=trade	0 -21 0 21 -2 0 0 0
l4=trade & d:ahead	0 -21 0 20 -2 0 0 0
l4=truce	0 18 0 -27 0 0 0 12
l4=truce & d:ahead	0 18 0 -25 0 0 0 9
l4=two	0 1 0 -9 0 0 0 9
l4=two & d:ahead	0 1 0 -10 0 0 0 11
l4=under	0 -5 1 11 0 0 0 -5
l4=under & d:ahead	0 -5 1 11 0 0 0 -5
l4=until	0 6 0 -10 -4 0 0 9
l4=until & d:ahead	0 6 0 -11 -4 0 0 9
l4=up	0 0 0 -7 10 0 0 3
l4=up & d:ahead	0 0 0 -10 10 0 0 3
l4=vote	0 -7 0 -8 15 0 0 -1
l4=vote & d:ahead	0 -7 0 -8 15 0 0 -1
l4=want	0 7 0 6 -11 0 0 0
l4=was	0 0 0 -7 -7 4 6 6
l4=was & d:ahead	0 0 0 -8 -7 4 6 6
l4=we	0 -10 0 3 -2 0 0 8
l4=we & d:ahead	0 -10 0 3 -2 0 0 8
l4=week	0 -5 0 8 0 0 0 0
l4=week & d:ahead	0 -5 0 8 0 0 0 0
l4=were	0 -21 -12 33 0 0 0 -5
l4=were & d:ahead	0 -21 -12 33 0 0 0 -5
l4=what & d:ahead	0 10 0 0 0 0 0 -9
l4=what & d:today	0 -9 0 6 0 0 0 1
l4=where	0 -1 0 1 0 7 0 -5
l4=where & d:ahead	0 0 0 0 0 7 0 -3
l4=which	-4 8 0 -17 6 0 0 8
l4=which & d:ahead	-4 9 0 -19 6 0 0 9
l4=will	-5 -5 2 12 0 0 0 -7
l4=will & d:ahead	-5 -5 2 12 0 0 0 -7
l4=winter	0 -6 0 17 0 0 0 -9
l4=winter & d:ahead	0 -6 0 17 0 0 0 -9
l4=with	0 0 0 -9 9 0 0 3
l4=with & d:ahead	0 0 0 -9 9 0 0 1
l4=world	0 7 0 0 0 0 0 -5
l4=would	-2 1 0 -12 0 -1 2 13
l4=would & d:ahead	-2 2 0 -12 0 -1 2 13
l4=you	0 0 0 -9 0 0 0 11
l4=you & d:ahead	0 0 0 -9 0 0 0 11
l4=—	2 -12 0 0 0 0 0 7
l4=— & d:ahead	3 -6 0 0 0 0 0 7
l4=•	0 -2 0 6 0 0 0 0
l4=• & d:ahead	0 -2 0 6 0 0 0 0
l=, a	0 -6 0 13 0 0 0 -5
l=, a & d:ahead	0 -6 0 13 0 0 0 -5
l=, and	0 -8 0 -2 9 0 0 0
l=, and & d:ahead	0 -8 0 2 9 0 0 -5
l=, friday	0 2 0 1 0 0 0 -7
l=, friday & d:today	0 2 0 1 0 0 0 -7
l=, on	8 -10 -1 -8 1 0 8 8
l=, on & d:ahead	8 -10 -1 -8 1 0 8 8
l=, to	0 0 -8 0 -7 2 0 5
l=, to & d:ahead	0 0 -8 0 -7 2 0 5
l=, until	0 9 0 -11 6 4 0 -3
l=, until & d:ahead	0 9 0 -11 6 4 0 -3
l=, wednesday	0 -1 0 -7 0 0 0 10
l=, wednesday & d:today	0 -1 0 -7 0 0 0 10
l=. on	0 1 2 -10 1 0 0 4
l=. on & d:ahead	0 1 2 -11 2 0 0 4
l=: <number>	0 8 0 -2 -1 0 0 -5
l=: from	0 -2 0 11 -6 0 0 -4
l=: from & d:ahead	0 -2 0 11 -6 0 0 -4
l=: on	3 12 0 -19 6 0 0 -3
l=: on & d:ahead	3 12 0 -19 6 0 0 -3
l=: until	-5 -9 -1 -7 2 0 0 14
l=: until & d:ahead	-5 -9 -1 -9 2 0 0 16
l=<begin> "	0 0 0 8 -1 0 0 -3
l=<begin> <begin>	1 -2 1 3 4 6 -10 -10
l=<begin> <begin> & d:ahead	0 -3 3 1 2 8 -7 -7
l=<begin> and	0 0 0 9 0 0 0 -6
l=<begin> by	0 -5 0 0 9 0 4 -5
l=<begin> by & d:ahead	0 -2 0 -2 9 0 4 -5
l=<begin> from	1 -8 9 6 1 -1 0 -4
l=<begin> from & d:ahead	1 -8 9 6 1 0 0 -4
l=<begin> on	0 0 0 -5 -6 0 0 9
l=<begin> on & d:ahead	0 1 0 -6 -6 0 0 9
l=<begin> since & d:ahead	0 -8 0 6 0 0 0 2
l=<begin> since & d:today	0 7 0 -6 0 0 0 0
l=<begin> sunday	0 0 0 9 0 0 0 -7
l=<begin> the	6 0 0 -5 -2 1 0 1
l=<begin> the & d:ahead	6 0 0 -9 -2 1 0 1
l=<begin> until	0 3 -2 8 -9 -2 0 -2
l=<begin> until & d:ahead	0 3 -2 8 -9 -2 0 -2
l=<day-ahead> ,	-1 5 0 -5 -2 9 0 -1
l=<day-ahead> , & d:ahead	-1 5 0 -5 -2 9 0 -1
l=<day-ahead> and	0 -2 0 15 0 0 0 -9
l=<day-ahead> and & d:ahead	0 -2 0 15 0 0 0 -9
l=<day-ahead> to	-2 -22 -1 4 -3 0 0 18
l=<day-ahead> to & d:ahead	-2 -22 -1 4 -3 0 0 18
l=<day-gone> ,	0 0 0 14 0 0 0 -12
l=<day-today> from	0 20 0 -17 0 0 0 0
l=<day-today> from & d:ahead	0 20 0 -17 0 0 0 0
l=<level> from	-5 2 0 7 -9 0 0 -7
l=<level> from & d:ahead	-4 5 0 2 -9 0 0 -6
l=<level> from & d:today	0 -7 0 9 0 0 0 0
l=<level> on	0 4 -2 2 4 0 0 -9
l=<level> on & d:ahead	0 5 -2 1 4 0 0 -8
l=<level> until	0 0 -2 -2 -7 0 0 9
l=<level> until & d:ahead	0 0 -2 0 -7 0 0 6
l=<name> ,	0 0 0 -5 0 0 0 8
l=<name> , & d:today	0 0 0 -6 0 0 0 8
l=<name> from	7 0 0 -2 0 0 0 0
l=<name> from & d:ahead	7 3 0 -9 0 0 0 0
l=<name> from & d:today	0 -6 0 6 0 0 0 0
l=<name> on	0 -12 7 15 -3 0 0 -6
l=<name> on & d:ahead	0 -7 7 8 -3 0 0 -3
l=<name> on & d:today	0 -3 0 9 0 0 0 -1
l=<name> until	0 0 -2 -16 14 0 0 0
l=<name> until & d:ahead	0 0 -2 -16 14 0 0 0
l=<number> ,	0 -15 0 -1 0 0 0 16
l=<number> from & d:ahead	0 7 0 -8 0 0 0 0
l=<number> on	0 17 -4 -6 -1 0 0 -6
l=<number> on & d:ahead	0 18 -3 -8 -1 0 0 -5
l=<office> on	0 -1 0 9 -3 0 0 0
l=<office> on & d:ahead	0 -1 0 9 -3 0 0 0
l=<organisation> ,	0 -6 0 0 10 0 0 -5
l=<organisation> , & d:today	0 -1 0 7 0 0 0 0
l=<organisation> announce	0 7 0 -6 0 0 0 0
l=<organisation> announce & d:today	0 7 0 -6 0 0 0 0
l=<organisation> meet	0 0 0 -7 -6 0 0 14
l=<organisation> on	0 -2 0 9 -2 0 0 0
l=<organisation> on & d:ahead	0 -2 0 8 -1 0 0 0
l=<person> ,	0 0 0 -4 0 0 0 6
l=<person> , & d:today	0 0 0 -6 0 0 0 7
l=<person> :	0 -8 0 4 0 0 0 1
l=<person> : & d:ahead	0 -7 0 3 0 0 0 2
l=<person> on	0 3 0 5 -2 0 0 -9
l=<person> on & d:ahead	0 6 0 2 -2 0 0 -8
l=<seat> ,	-2 0 0 10 0 0 0 -12
l=<seat> , & d:ahead	0 -5 0 21 -7 0 0 -4
l=<seat> , & d:today	0 4 0 0 5 0 0 -9
l=<seat> from	0 1 0 4 -9 0 0 -1
l=<seat> from & d:ahead	0 1 0 4 -9 0 0 -1
l=<seat> on	0 -10 0 13 0 0 0 -3
l=<seat> on & d:ahead	0 -10 0 13 0 0 0 -3
l=<span> ,	0 -3 0 9 0 0 0 -4
l=<span> from	-1 20 0 0 -4 0 0 -24
l=<span> from & d:ahead	-1 21 0 -1 -4 0 0 -24
l=<span> on	0 -2 0 8 0 0 0 -5
l=<span> on & d:ahead	0 -1 0 7 0 0 0 -5
l=<span> to	0 0 0 -8 0 0 0 10
l=<span> to & d:ahead	0 0 0 -8 0 0 0 10
l=again from	2 -13 0 0 -2 0 0 13
l=again from & d:ahead	2 -13 0 0 -2 0 0 13
l=again on	0 6 6 -6 6 0 0 -13
l=again on & d:ahead	0 6 6 -6 6 0 0 -13
l=agreement by	0 -8 0 0 -5 0 0 12
l=agreement by & d:ahead	0 -8 0 0 -5 0 0 12
l=agreement on & d:today	0 0 0 -5 0 0 0 6
l=and from	0 7 0 0 0 0 0 -8
l=and from & d:ahead	0 7 0 0 0 0 0 -8
l=and including	0 -1 0 -4 0 0 0 8
l=and including & d:ahead	0 -1 0 -4 0 0 0 8
l=and on	0 25 0 -19 -3 0 0 -4
l=and on & d:ahead	0 25 0 -19 -3 0 0 -4
l=announce for	0 12 0 -6 -8 0 0 0
l=announce for & d:ahead	0 12 0 -6 -8 0 0 0
l=announce on	-4 -4 0 6 0 0 0 1
l=apply from	7 -3 0 0 2 0 0 0
l=apply from & d:ahead	7 0 0 -3 3 0 0 0
l=apply until	2 -13 3 -4 -3 0 0 10
l=apply until & d:ahead	2 -13 3 -4 -3 0 0 10
l=arrive by	0 6 7 -12 0 0 -3 -1
l=arrive by & d:ahead	0 6 7 -12 0 0 -3 -1
l=as of	0 13 0 -5 -3 0 0 -2
l=as of & d:ahead	0 19 0 -14 -2 0 0 0
l=as of & d:today	0 -11 0 15 0 0 0 0
l=at <number>	0 6 0 -9 -1 0 0 5
l=at midnight	0 -3 -2 8 0 0 0 0
l=at noon	0 -7 0 0 0 0 0 6
l=at the	0 6 -1 9 4 0 0 -19
l=at the & d:ahead	0 6 -1 9 4 0 0 -19
l=away on	0 0 0 -4 0 0 0 6
l=away on & d:ahead	0 0 0 -4 0 0 0 6
l=back on	0 13 0 -5 -5 0 0 -3
l=back on & d:ahead	0 13 0 -5 -5 0 0 -3
l=back to	0 -2 0 11 0 4 0 -12
l=back to & d:ahead	0 -2 0 11 0 4 0 -12
l=before the	0 -5 0 10 1 0 0 -3
l=before the & d:ahead	0 -5 0 10 1 0 0 -3
l=begin on	-10 2 0 6 2 0 0 -6
l=begin on & d:ahead	-10 2 0 6 2 0 0 -6
l=busan ,	0 0 0 7 0 0 0 -3
l=busan on	0 0 0 10 -2 0 0 -3
l=busan on & d:ahead	0 0 0 10 -2 0 0 -3
l=by telephone	0 0 0 -9 -2 0 0 13
l=by telephone & d:today	0 0 0 -13 0 0 0 13
l=by the	0 -11 -3 5 6 -2 16 -23
l=by the & d:ahead	0 -11 -3 5 6 -2 16 -23
l=change on	0 -17 11 4 5 0 0 -7
l=change on & d:ahead	0 -17 11 4 5 0 0 -7
l=charge from	0 5 0 -7 3 0 0 0
l=close on	0 -13 0 -3 -4 13 0 6
l=close on & d:ahead	0 -13 0 -3 -4 13 0 6
l=closed on	0 0 0 1 -12 10 0 -1
l=closed on & d:ahead	0 0 0 0 -12 10 0 -1
l=come back	1 10 0 -10 0 0 0 -3
l=come back & d:ahead	1 10 0 -10 0 0 0 -3
l=come by	0 -3 0 8 0 0 0 -2
l=come by & d:ahead	0 -3 0 8 0 0 0 -2
l=come on	2 -7 0 4 0 0 0 0
l=come on & d:ahead	2 -7 0 4 0 0 0 0
l=consent on	0 0 0 10 -3 0 0 -1
l=consent on & d:ahead	0 0 0 10 -3 0 0 -1
l=continue on	0 -1 0 7 0 0 0 -2
l=continue on & d:ahead	0 -1 0 7 0 0 0 -2
l=control of	-7 0 0 8 0 0 0 0
l=control of & d:ahead	-7 0 0 8 0 0 0 0
l=country from	0 8 0 -8 0 0 0 0
l=country from & d:ahead	0 8 0 -8 0 0 0 0
l=country on	0 -7 0 9 0 0 0 0
l=country on & d:ahead	0 -7 0 9 0 0 0 0
l=date :	0 -8 0 5 1 0 0 -1
l=date : & d:today	0 -2 0 7 3 0 0 -10
l=date from	0 -4 0 15 0 0 0 -14
l=date from & d:ahead	0 -4 0 15 0 0 0 -14
l=date is	0 0 0 -20 0 0 0 16
l=date is & d:ahead	0 0 0 -20 0 0 0 16
l=day ,	0 -1 0 -4 0 0 0 10
l=day , & d:ahead	0 -1 0 -4 0 0 0 10
l=deadline of	0 -2 0 -6 -4 6 8 0
l=deadline of & d:ahead	0 -2 0 -6 -4 6 8 0
l=deal by	0 -2 0 -4 0 0 2 7
l=deal by & d:ahead	0 -2 0 -4 0 0 2 7
l=die on	0 0 0 -11 0 0 0 13
l=die on & d:ahead	0 0 0 -11 0 0 0 13
l=due by	0 0 0 -8 12 0 0 -1
l=due by & d:ahead	0 0 0 -8 12 0 0 -1
l=due from	0 0 0 0 6 0 0 -1
l=due from & d:ahead	0 0 0 0 6 0 0 -1
l=duty from	0 -4 0 6 0 0 0 0
l=duty of	0 -4 0 6 0 0 0 0
l=duty on	0 6 0 2 -2 0 0 -7
l=duty on & d:ahead	0 7 0 0 -2 0 0 -6
l=duty until	0 -6 5 -7 -4 0 0 11
l=duty until & d:ahead	0 -6 5 -7 -4 0 0 11
l=early as	0 -3 0 -9 5 0 0 7
l=early as & d:ahead	0 -3 0 -6 2 0 0 7
l=effect from	0 -8 0 14 -2 0 0 -1
l=effect from & d:ahead	0 -8 0 14 -2 0 0 -1
l=end :	0 0 0 -7 0 0 0 10
l=end : & d:ahead	0 0 0 -4 0 0 0 8
l=end on	0 7 0 -2 -5 -2 0 1
l=end on & d:ahead	0 7 0 -3 -5 -2 0 1
l=enter before	0 -12 6 -4 10 0 0 -1
l=enter before & d:ahead	0 -12 6 -4 10 0 0 -1
l=expect by	0 0 0 8 -6 0 0 0
l=expect by & d:ahead	0 0 0 8 -6 0 0 0
l=expect on	0 1 0 -7 6 0 0 0
l=expect on & d:ahead	0 1 0 -7 6 0 0 0
l=expire on	-6 -3 6 1 -8 0 0 3
l=expire on & d:ahead	-6 -3 6 1 -8 0 0 3
l=extend until	0 0 0 10 0 0 0 -7
l=extend until & d:ahead	0 0 0 10 0 0 0 -7
l=extension on	0 0 0 -5 9 0 0 -1
l=extension on & d:ahead	0 0 0 -5 9 0 0 -1
l=extension to & d:ahead	0 0 0 0 -4 0 0 7
l=fall on	0 3 0 -10 0 0 0 7
l=fall on & d:ahead	0 4 0 -10 0 0 0 7
l=follow on	0 10 0 -3 2 0 0 -10
l=follow on & d:ahead	0 10 0 -3 2 0 0 -10
l=force on	4 6 0 -1 -5 0 0 -6
l=force on & d:ahead	4 6 0 -1 -5 0 0 -6
l=force since	0 8 0 0 0 0 0 -5
l=force since & d:ahead	0 8 0 0 0 0 0 -5
l=force until	0 12 0 -21 6 0 0 0
l=force until & d:ahead	0 12 0 -21 6 0 0 0
l=friday ,	0 4 7 -4 7 -3 0 -14
l=friday , & d:ahead	1 1 8 -9 11 -2 0 -8
l=friday , & d:today	0 5 0 4 -6 0 0 -9
l=from the	10 17 -2 -9 -4 0 0 -22
l=from the & d:ahead	10 17 -2 -9 -4 0 0 -22
l=geneva on	0 -3 0 9 0 0 0 -1
l=geneva on & d:ahead	0 -3 0 9 0 0 0 -1
l=go on	0 -4 0 -14 0 0 0 18
l=go on & d:ahead	0 -4 0 -11 0 0 0 16
l=good from	0 -2 0 6 0 0 0 -2
l=good from & d:ahead	0 -2 0 6 0 0 0 -2
l=good on	0 0 0 8 0 0 0 -6
l=gyeongju on	0 0 0 -10 10 0 0 0
l=gyeongju on & d:ahead	0 0 0 -10 10 0 0 0
l=happen on	6 6 -2 -11 2 0 0 0
l=happen on & d:ahead	6 6 -2 -11 2 0 0 0
l=has until	-2 -3 -1 -9 4 4 5 0
l=has until & d:ahead	-2 -3 -1 -10 4 4 5 0
l=have end	0 0 0 6 0 0 0 -6
l=have until	0 0 0 7 -7 -3 4 -1
l=have until & d:ahead	0 0 0 7 -7 -3 4 -1
l=hold until	0 3 0 0 -7 0 0 3
l=hold until & d:ahead	0 3 0 0 -7 0 0 3
l=in <seat>	0 -1 0 12 -6 0 0 0
l=in <seat> & d:ahead	0 0 0 13 -6 0 0 -2
l=in on	2 0 0 -8 0 0 0 4
l=in on & d:ahead	2 0 0 -8 0 0 0 4
l=is <level>	0 -3 0 6 0 0 0 0
l=is <level> & d:today	0 -3 0 6 0 0 0 0
l=is on	0 -6 0 -3 6 0 0 1
l=is on & d:ahead	0 -6 0 -3 6 0 0 1
l=is the	0 -11 0 1 0 0 0 7
l=is the & d:ahead	0 -11 0 1 0 0 0 7
l=it by	0 -7 0 4 0 0 8 -9
l=it by & d:ahead	0 -7 0 4 0 0 8 -9
l=it end	0 0 0 -4 0 0 0 6
l=it on	0 -13 0 9 1 0 0 0
l=it on & d:ahead	0 -13 0 9 1 0 0 0
l=it to	0 0 0 20 -2 0 0 -17
l=it to & d:ahead	0 0 0 20 -2 0 0 -17
l=it until	0 0 0 -4 9 3 0 -6
l=it until & d:ahead	0 0 0 -4 9 3 0 -6
l=lapse on	2 -6 -5 -1 4 0 0 4
l=lapse on & d:ahead	2 -6 -5 -1 4 0 0 4
l=last until	1 -6 0 1 -10 0 0 5
l=last until & d:ahead	1 -6 0 0 -10 0 0 8
l=later than	0 0 0 -20 15 0 7 0
l=later than & d:ahead	0 0 0 -20 15 0 7 0
l=level on	0 8 0 -8 0 0 0 0
l=level on & d:ahead	0 8 0 -8 0 0 0 0
l=loaded before	0 0 -2 7 -5 0 0 -3
l=loaded before & d:ahead	0 0 0 6 -2 0 0 -1
l=measure on	0 -5 0 8 0 0 0 0
l=measure on & d:ahead	0 -5 0 8 0 0 0 0
l=minute of	0 9 0 -11 6 0 0 -3
l=monday , & d:today	0 -3 0 12 0 0 0 -5
l=more from	0 -10 0 12 0 0 0 0
l=more from & d:ahead	0 -10 0 12 0 0 0 0
l=network on	0 0 0 -11 0 0 0 11
l=network on & d:ahead	0 0 0 -11 0 0 0 11
l=noon on	0 0 0 8 -3 0 0 -3
l=noon on & d:ahead	0 0 0 7 -3 0 0 -3
l=notice by	0 0 0 9 -9 0 0 0
l=off on	0 0 0 -12 13 0 0 0
l=off on & d:ahead	0 0 0 -12 13 0 0 0
l=on <day-ahead>	0 0 0 6 0 0 0 -5
l=on <day-ahead> & d:today	0 0 0 6 0 0 0 -5
l=on a	0 -8 0 7 0 0 0 0
l=on a & d:ahead	0 -8 0 7 0 0 0 0
l=on the	-3 16 7 -8 0 0 2 -10
l=on the & d:ahead	-3 16 7 -8 0 0 2 -10
l=on until	0 -2 0 13 0 0 0 -8
l=on until & d:ahead	0 -2 0 13 0 0 0 -8
l=opened on	0 -5 0 9 0 0 0 0
l=opened on & d:ahead	0 -4 0 9 0 0 0 0
l=or after	0 5 0 1 0 0 0 -10
l=or after & d:ahead	0 5 0 1 0 0 0 -10
l=out on	-2 7 0 -8 -9 0 0 6
l=out on & d:ahead	-2 7 0 -8 -9 0 0 6
l=over on	0 7 0 -5 -4 0 0 3
l=over on & d:ahead	0 7 0 -5 -4 0 0 3
l=paper on	0 -7 0 12 -6 0 0 0
l=paper on & d:ahead	0 -7 0 12 -6 0 0 0
l=pause until	0 7 0 -13 0 0 0 6
l=pause until & d:ahead	0 7 0 -13 0 0 0 6
l=pay <number>	0 -8 0 12 0 0 0 0
l=pay from & d:ahead	0 1 0 -7 4 0 0 0
l=plan for	0 0 0 3 -6 0 0 2
l=plan for & d:ahead	0 0 0 3 -6 0 0 2
l=proclamation on	0 -5 0 6 0 0 0 0
l=proclamation on & d:ahead	0 -5 0 6 0 0 0 0
l=prolonged to	0 0 8 -3 0 0 0 -2
l=prolonged to & d:ahead	0 0 8 -3 0 0 0 -2
l=published on	-2 0 0 7 -2 0 0 0
l=published on & d:ahead	-2 0 0 7 -2 0 0 0
l=return on	1 7 0 -1 -6 0 0 -4
l=return on & d:ahead	1 7 0 -1 -6 0 0 -4
l=review on	0 -3 0 -7 13 0 0 -1
l=rule of	-3 0 0 9 0 0 0 0
l=rule of & d:ahead	-3 0 0 9 0 0 0 0
l=run from	0 -6 0 12 0 0 0 -3
l=run from & d:ahead	0 -6 0 12 0 0 0 -3
l=run out	0 8 0 -7 0 0 0 2
l=run out & d:today	0 9 0 -5 0 0 0 -1
l=run to	0 -1 2 0 7 0 0 -2
l=run to & d:ahead	0 -1 2 0 7 0 0 -2
l=run until	-4 -2 2 -7 -5 0 0 15
l=run until & d:ahead	-4 -2 2 -7 -5 0 0 15
l=saturday ,	0 9 0 -4 -3 0 0 0
l=saturday , & d:ahead	0 12 0 -11 -2 0 0 0
l=saturday , & d:today	0 -3 0 8 0 0 0 -1
l=say on	0 -1 0 12 -9 0 0 -2
l=say on & d:ahead	0 0 0 11 -8 0 0 -4
l=say until	0 0 5 -6 0 0 0 0
l=say until & d:ahead	0 0 5 -6 0 0 0 0
l=ship before	0 7 -6 1 0 0 0 0
l=ship before & d:ahead	0 5 -6 3 0 0 0 0
l=ship on	0 -3 0 -6 10 0 0 0
l=ship on & d:ahead	0 -3 0 -6 10 0 0 0
l=side until	0 0 0 -1 0 0 0 6
l=side until & d:ahead	0 0 0 -1 0 0 0 6
l=since the	0 -2 0 10 0 0 0 -4
l=since the & d:ahead	0 -2 0 10 0 0 0 -4
l=sit on	0 -4 0 -4 11 0 0 0
l=sit on & d:ahead	0 -4 0 -4 11 0 0 0
l=so by	0 0 0 -7 -1 0 7 1
l=so by & d:ahead	0 0 0 -7 -1 0 7 1
l=so on	0 4 0 -11 13 0 0 -10
l=so on & d:ahead	0 4 0 -11 13 0 0 -10
l=spoke on	0 0 0 -5 7 0 0 0
l=spoke on & d:ahead	0 0 0 -5 7 0 0 0
l=start on	7 4 0 0 0 0 0 -14
l=start on & d:ahead	7 4 0 0 0 0 0 -14
l=stop on	0 -1 0 -2 0 0 0 7
l=stop on & d:ahead	0 -1 0 -2 0 0 0 7
l=strike on	0 7 0 -5 0 0 0 0
l=strike on & d:ahead	0 7 0 -5 0 0 0 0
l=strike until	0 0 0 14 0 0 0 -11
l=strike until & d:ahead	0 0 0 14 0 0 0 -11
l=sunday ,	0 -9 0 0 0 0 0 11
l=sunday , & d:ahead	0 -8 0 -1 0 0 0 12
l=suspend from	0 4 0 -9 6 0 0 0
l=suspend from & d:ahead	0 6 0 -12 6 0 0 0
l=suspend to	11 0 0 -11 0 0 0 0
l=suspend to & d:ahead	11 0 0 -11 0 0 0 0
l=suspend until	-2 6 -2 0 0 0 0 -1
l=suspend until & d:ahead	-2 6 -2 0 0 0 0 -1
l=tariff from	0 -5 0 7 0 0 0 0
l=tariff from & d:ahead	0 -5 0 7 0 0 0 0
l=tariff on	0 9 0 -21 16 0 0 0
l=tariff on & d:ahead	0 9 0 -15 8 0 0 0
l=tariff until	0 0 0 12 0 0 0 -8
l=tariff until & d:ahead	0 0 0 12 0 0 0 -8
l=term on	5 6 0 -16 -2 0 0 5
l=term on & d:ahead	5 6 0 -16 -2 0 0 5
l=that on	0 -9 0 0 -3 0 0 10
l=that on & d:ahead	0 -9 0 0 -3 0 0 10
l=there on	0 -1 0 7 0 0 0 0
l=there on & d:ahead	0 -1 0 7 0 0 0 0
l=there until	0 -7 0 7 0 0 0 0
l=there until & d:ahead	0 -7 0 7 0 0 0 0
l=thread ,	0 0 0 -21 0 0 0 23
l=thread , & d:today	0 0 0 -21 0 0 0 23
l=thursday ,	0 -14 0 1 -6 0 0 12
l=thursday , & d:ahead	0 -9 0 4 -5 0 0 7
l=to end	0 0 0 6 0 0 0 -5
l=to the	-2 -15 0 -11 4 0 -2 19
l=to the & d:ahead	-2 -15 0 -11 4 0 -2 19
l=truce end	0 0 0 -11 0 0 0 14
l=truce end & d:ahead	0 0 0 -6 0 0 0 9
l=truce of	0 8 0 0 0 0 0 -6
l=truce of & d:ahead	0 8 0 0 0 0 0 -6
l=truce on	0 0 0 -4 6 0 0 0
l=truce on & d:ahead	0 0 0 -5 6 0 0 0
l=truce to	0 0 0 -8 0 0 0 10
l=truce to & d:ahead	0 0 0 -8 0 0 0 10
l=truce until	0 -3 0 20 -5 0 0 -13
l=truce until & d:ahead	0 -3 0 20 -5 0 0 -13
l=tuesday ,	0 0 0 -5 -4 0 0 8
l=tuesday , & d:today	0 -5 0 -4 0 0 0 9
l=until the	-1 -5 -3 5 -14 0 -2 6
l=until the & d:ahead	-1 -5 -3 5 -14 0 -2 6
l=up on	0 -4 0 -7 2 0 0 8
l=up on & d:ahead	0 -3 0 -9 2 0 0 10
l=up to	0 0 0 -6 0 0 0 7
l=up to & d:ahead	0 0 0 -6 0 0 0 7
l=us on	0 -6 0 11 0 0 0 0
l=us on & d:ahead	0 -6 0 10 0 0 0 0
l=used from	0 -7 0 0 8 0 0 0
l=used from & d:ahead	0 -7 0 0 8 0 0 0
l=video on	0 0 0 7 -1 0 0 -1
l=video on & d:ahead	0 0 0 7 -1 0 0 -1
l=vote on	0 -10 0 -2 9 0 0 -1
l=vote on & d:ahead	0 -10 0 -2 9 0 0 -1
l=wednesday , & d:ahead	0 11 0 -3 -10 3 0 -4
l=wednesday , & d:today	0 -10 0 -2 11 0 0 0
l=week ,	0 0 0 -20 8 0 0 10
l=week , & d:ahead	0 0 0 -20 8 0 0 11
l=week of	0 -6 0 10 0 0 0 0
l=week of & d:ahead	0 -6 0 10 0 0 0 0
l=yes ,	0 12 0 -9 0 0 0 -2
lead="	1 1 -2 18 -23 0 1 -15
lead=" & d:ahead	2 2 -2 16 -22 0 1 -14
lead=( & d:ahead	0 3 0 1 2 0 0 -6
lead=)	-3 24 0 0 -3 0 0 -14
lead=) & d:ahead	-3 24 0 0 -3 0 0 -15
lead=*	0 -9 0 8 0 0 0 0
lead=,	4 2 -5 10 -15 -1 -1 -8
lead=, & d:ahead	8 5 -1 3 -10 0 1 -10
lead=, & d:today	-9 -3 -8 13 -5 -3 -4 4
lead=-	2 16 0 -19 -5 0 0 5
lead=- & d:ahead	3 17 0 -26 -4 0 0 10
lead=- & d:today	0 0 0 11 0 0 0 -6
lead=1	0 36 0 -28 -18 0 0 0
lead=1 & d:ahead	0 42 0 -42 -16 0 0 2
lead=1 & d:today	0 -11 0 21 0 0 0 -7
lead=10	-8 -3 0 -15 -7 0 0 28
lead=10 & d:ahead	-8 -6 0 -17 -6 0 0 29
lead=11	0 -5 0 -5 -2 0 0 13
lead=11 & d:ahead	0 -3 0 -8 -1 0 0 14
lead=12	0 -10 0 15 -4 0 0 1
lead=12 & d:ahead	0 -7 0 9 -3 0 0 2
lead=13	0 -13 0 0 -1 -5 0 16
lead=13 & d:today	0 -3 0 9 -2 0 0 0
lead=14	0 -4 0 31 -5 -2 0 -20
lead=14 & d:today	0 0 0 13 0 0 0 -8
lead=15	0 10 0 -3 -2 0 0 -1
lead=15 & d:today	0 13 0 -12 0 0 0 0
lead=16	0 0 0 9 0 0 0 -2
lead=18	0 -11 0 -23 13 0 0 17
lead=2 & d:ahead	0 2 0 7 -1 0 0 -9
lead=2 & d:today	0 -4 0 -4 0 0 0 10
lead=20	0 -4 0 19 -4 0 0 -8
lead=20 & d:ahead	0 -2 0 16 -3 0 0 -8
lead=21	0 -1 0 7 0 0 0 0
lead=24	0 1 0 -4 -2 0 0 7
lead=24 & d:today	0 -6 0 8 0 0 0 0
lead=27	11 0 0 -2 -1 0 0 -3
lead=28	0 -1 0 14 0 0 0 -7
lead=28 & d:today	0 -1 0 11 0 0 0 -5
lead=29	0 18 0 -14 0 0 0 -2
lead=29 & d:today	0 18 0 -16 0 0 0 0
lead=3 & d:ahead	0 -22 0 20 0 0 0 3
lead=3 & d:today	0 19 0 -19 0 0 0 0
lead=30	0 -13 0 -10 -7 21 0 3
lead=30 & d:ahead	0 -5 0 4 -4 21 0 -23
lead=30 & d:today	0 -5 0 -17 0 0 0 22
lead=31	0 -2 0 -17 -7 0 0 24
lead=31 & d:ahead	0 0 0 -22 -7 0 0 25
lead=4	0 -3 0 12 0 0 0 -5
lead=5	0 18 0 -11 0 0 0 -6
lead=7	0 2 0 0 1 0 0 -7
lead=8	0 -5 0 23 -5 0 0 -16
lead=8 & d:ahead	0 -11 0 28 -4 0 0 -15
lead=9	5 1 0 -8 6 0 0 -4
lead=9 & d:ahead	0 3 0 -4 7 0 0 -2
lead=9 & d:today	7 0 0 -2 0 0 0 0
lead=:	-4 -8 -3 8 4 -3 -13 -1
lead=: & d:ahead	-2 0 -2 3 0 -3 -11 -1
lead=: & d:today	-1 -16 0 9 8 0 0 1
lead=;	0 5 0 1 0 2 -4 -7
lead=; & d:ahead	0 8 0 0 0 2 -4 -8
lead=a	9 -15 3 5 -9 0 3 7
lead=a & d:ahead	9 -20 3 8 -9 0 4 5
lead=after	0 0 0 3 9 0 0 -10
lead=after & d:ahead	0 2 0 1 9 0 0 -9
lead=an	0 -15 -1 -13 15 0 3 10
lead=an & d:ahead	0 -14 -1 -14 15 0 3 10
lead=and	-6 12 -6 -2 -6 -1 -2 1
lead=and & d:ahead	-6 13 -6 -5 -6 -1 -2 4
lead=april	0 6 0 -4 15 0 0 -17
lead=april & d:ahead	0 -15 0 11 16 0 0 -16
lead=april & d:today	0 17 0 -16 0 0 0 0
lead=argentina	0 -1 0 -8 5 0 5 0
lead=argentina & d:ahead	0 -1 0 -8 5 0 5 0
lead=as	0 -14 0 21 0 0 0 -6
lead=as & d:ahead	0 -13 0 19 0 0 0 -6
lead=at	0 -3 0 0 -2 0 0 8
lead=at & d:ahead	0 -2 0 -1 -1 0 0 8
lead=august	0 -4 0 14 -3 0 0 -6
lead=august & d:ahead	0 -11 0 18 -2 0 0 -6
lead=because	0 -7 0 -2 -3 0 0 10
lead=because & d:ahead	0 -7 0 -2 -3 0 0 10
lead=before	0 0 9 -1 0 0 0 -2
lead=before & d:ahead	0 2 10 -5 0 0 0 -5
lead=beijing & d:ahead	0 6 0 -6 0 0 0 2
lead=bessent	0 -2 0 9 0 0 0 0
lead=bessent & d:ahead	0 -2 0 9 0 0 0 0
lead=both	-1 5 0 -2 11 0 -2 -8
lead=both & d:ahead	-1 6 0 -2 12 0 -2 -8
lead=brazil	0 -7 0 -7 0 0 2 13
lead=brazil & d:ahead	0 -6 0 -9 1 0 2 13
lead=britain	0 -7 0 -5 9 0 0 2
lead=britain & d:ahead	0 -7 0 -5 9 0 0 2
lead=but	-3 18 0 3 -14 0 -1 -7
lead=but & d:ahead	-3 18 0 3 -14 0 -1 -6
lead=by	-3 -8 0 12 2 0 8 -21
lead=by & d:ahead	-3 -6 0 9 2 0 8 -20
lead=canada & d:ahead	0 8 0 -5 0 0 0 0
lead=chile	0 6 0 0 -3 0 0 0
lead=china	10 -7 0 0 -11 0 -4 6
lead=china & d:ahead	8 -4 0 0 -9 0 -3 7
lead=chinese	0 -10 0 6 0 -1 0 0
lead=claims	0 0 0 -8 10 0 0 0
lead=claims & d:ahead	0 0 0 -8 10 0 0 0
lead=client	0 0 0 6 0 0 0 -1
lead=client & d:today	0 0 0 6 0 0 0 -1
lead=donald	0 -4 0 6 0 0 0 0
lead=donald & d:ahead	0 -4 0 6 0 0 0 0
lead=entries	0 0 0 -11 14 0 0 0
lead=export	0 7 0 -1 0 0 0 -4
lead=export & d:ahead	3 8 0 -8 0 0 0 -4
lead=february	0 14 0 0 -7 0 0 -10
lead=for	0 3 -6 -3 -4 0 0 10
lead=for & d:ahead	0 -4 -6 1 -3 0 0 11
lead=for & d:today	0 10 0 -8 0 0 0 0
lead=friday	0 13 0 -1 -4 0 0 -7
lead=friday & d:ahead	0 15 0 -5 -3 0 0 -6
lead=from	0 -1 8 4 0 -1 0 -10
lead=from & d:ahead	0 -2 8 4 0 -1 0 -8
lead=goods	0 10 -6 4 5 0 0 -22
lead=goods & d:ahead	0 10 -6 5 5 0 0 -22
lead=i	0 -8 0 0 7 0 0 0
lead=i & d:ahead	0 -6 0 0 7 0 0 0
lead=if	-10 -1 0 -20 11 -7 4 12
lead=if & d:ahead	-10 0 0 -19 11 -6 4 8
lead=if & d:today	0 -4 0 -1 0 0 0 8
lead=in	0 3 0 -16 6 0 0 11
lead=in & d:ahead	0 4 0 -18 6 0 0 12
lead=india	0 11 0 -10 -4 0 6 0
lead=india & d:ahead	0 13 0 -7 -4 0 6 -5
lead=indonesia	0 0 0 6 0 0 0 -4
lead=indonesia & d:ahead	0 0 0 6 0 0 0 -4
lead=it	1 -5 -17 -2 7 1 0 2
lead=it & d:ahead	1 -6 -17 -6 7 1 0 7
lead=it & d:today	0 0 0 12 0 0 0 -14
lead=its	0 -2 -1 6 -8 0 0 6
lead=its & d:ahead	0 -10 -1 14 -8 0 0 6
lead=its & d:today	0 6 0 -6 0 0 0 0
lead=january	0 -15 0 -17 -13 19 0 16
lead=january & d:ahead	0 -14 0 -18 -13 19 0 16
lead=japan	0 -7 0 -6 9 0 0 2
lead=japan & d:ahead	0 -7 0 -6 9 0 0 2
lead=july	0 16 0 0 0 0 0 -19
lead=july & d:ahead	0 19 0 -2 0 0 0 -18
lead=june	0 -1 0 18 -3 0 0 -16
lead=june & d:ahead	0 0 0 13 -3 0 0 -15
lead=june & d:today	0 -5 0 7 0 0 0 0
lead=last	0 0 0 -12 -1 0 0 17
lead=march	0 0 0 0 15 -3 0 -18
lead=march & d:today	0 -8 0 9 0 0 0 0
lead=may	0 -12 0 29 0 0 0 -22
lead=monday	0 -13 13 4 0 0 0 -10
lead=monday & d:ahead	0 -11 14 0 0 0 0 -7
lead=most	2 -9 0 0 -5 0 0 10
lead=most & d:ahead	2 -8 0 0 -5 0 0 10
lead=mr	0 -13 0 16 0 0 0 -1
lead=mr & d:ahead	0 -13 0 15 0 0 0 0
lead=my	0 11 0 0 -5 0 0 -4
lead=my & d:ahead	0 11 0 0 -5 0 0 -4
lead=negotiations	0 -5 0 8 0 0 0 0
lead=negotiations & d:ahead	0 -5 0 8 0 0 0 0
lead=negotiators	0 0 0 -10 0 0 4 5
lead=negotiators & d:ahead	0 0 0 -10 0 0 4 5
lead=neither	0 -9 0 6 -3 0 0 3
lead=new	3 5 0 -12 4 0 0 0
lead=new & d:ahead	3 6 0 -13 4 0 0 0
lead=no	0 -4 0 -6 5 0 2 0
lead=no & d:ahead	0 -4 0 -7 5 0 2 0
lead=nothing	0 0 0 6 0 0 0 0
lead=nov	0 -10 0 -6 -3 0 0 18
lead=november	11 -20 12 -25 -8 0 0 24
lead=november & d:ahead	12 -10 12 -33 -6 0 0 25
lead=november & d:today	0 -10 0 15 0 0 0 0
lead=objections	0 0 0 21 -17 0 0 0
lead=objections & d:ahead	0 0 0 21 -17 0 0 0
lead=october	0 -1 0 14 -1 0 0 -2
lead=officials	0 8 0 -7 -9 0 0 7
lead=officials & d:ahead	0 8 0 -7 -9 0 0 7
lead=our	0 -1 0 12 -11 0 0 0
lead=our & d:ahead	0 -1 0 12 -11 0 0 0
lead=port	0 -7 0 6 8 0 0 -5
lead=port & d:ahead	0 -7 0 6 8 0 0 -5
lead=president	0 2 0 -7 6 0 0 8
lead=president & d:ahead	0 3 0 -5 7 0 0 5
lead=saturday	0 -1 0 10 0 0 0 -4
lead=see	0 -4 0 9 0 0 0 0
lead=see & d:ahead	0 -4 0 9 0 0 0 0
lead=september	0 -4 0 18 0 0 0 -14
lead=she	0 -1 0 11 -2 0 0 -2
lead=she & d:ahead	0 -1 0 11 -2 0 0 -2
lead=since & d:ahead	0 -11 0 11 -1 0 0 0
lead=since & d:today	0 7 0 -6 0 0 0 0
lead=so & d:ahead	0 0 0 -5 0 0 0 6
lead=so & d:today	0 -2 0 7 0 0 0 -1
lead=sunday	0 -5 0 6 -2 0 0 0
lead=swiss	0 -1 0 7 0 0 0 0
lead=swiss & d:ahead	0 -1 0 7 0 0 0 0
lead=that	-9 -8 1 7 -6 5 -2 3
lead=that & d:ahead	-8 -4 1 5 -8 5 -2 3
lead=that & d:today	0 -8 0 4 0 0 0 0
lead=the	-20 -1 -14 9 -5 5 6 4
lead=the & d:ahead	-19 -7 -13 8 -5 6 6 9
lead=the & d:today	0 14 0 3 0 0 0 -14
lead=their	0 0 0 12 -3 0 0 -7
lead=their & d:ahead	0 0 0 12 -3 0 0 -7
lead=then	0 -4 0 15 -5 0 0 -9
lead=then & d:ahead	0 -4 0 15 -5 0 0 -9
lead=there	0 -4 0 -9 11 0 0 1
lead=there & d:ahead	0 -4 0 -9 11 0 0 1
lead=they	-5 -3 11 1 -17 -1 9 2
lead=they & d:ahead	-5 -1 11 -1 -17 -1 9 4
lead=they & d:today	0 -2 0 9 0 0 0 -3
lead=this	3 -3 0 11 2 0 0 -15
lead=this & d:ahead	3 -2 0 19 -4 0 0 -15
lead=this & d:today	0 0 0 -5 6 0 0 0
lead=thursday	0 -9 0 -19 -17 0 0 37
lead=thursday & d:ahead	0 -7 0 -21 -16 0 0 36
lead=to	4 0 0 -16 0 0 0 14
lead=to & d:ahead	4 0 0 -16 0 0 0 14
lead=today	0 4 0 -12 6 0 0 3
lead=today & d:today	0 -7 0 -4 7 0 0 3
lead=tomorrow	4 8 -1 -14 13 0 0 -14
lead=tomorrow & d:ahead	4 8 -1 -14 13 0 0 -14
lead=trade	0 -2 0 15 0 0 0 -13
lead=trade & d:ahead	0 -1 0 14 0 0 0 -12
lead=treasury	0 -2 0 14 -5 0 0 -1
lead=treasury & d:ahead	0 -9 0 19 -5 0 0 0
lead=trump	0 -11 0 12 -2 0 0 6
lead=trump & d:ahead	0 -11 0 12 -2 0 0 6
lead=tuesday	0 -2 0 14 0 0 0 -7
lead=tuesday & d:ahead	0 0 0 9 0 0 0 -2
lead=twenty	0 10 0 -1 0 0 0 -3
lead=twenty & d:ahead	0 10 0 -1 0 0 0 -3
lead=two	0 -1 0 -6 0 0 0 10
lead=two & d:ahead	0 -1 0 -6 0 0 0 10
lead=under	0 0 0 22 -5 -3 0 -14
lead=under & d:ahead	0 0 0 22 -5 -3 0 -14
lead=unless	0 -1 0 3 -8 0 4 0
lead=unless & d:ahead	0 0 0 8 -8 0 5 -6
lead=unless & d:today	0 0 0 -4 0 0 0 6
lead=until	-5 -1 2 -3 0 -1 -5 8
lead=until & d:ahead	-5 0 2 -4 0 -1 -5 7
lead=we	0 14 5 -3 -9 0 -1 -2
lead=we & d:ahead	0 4 5 3 -9 0 -1 -2
lead=we & d:today	0 11 0 -11 0 0 0 0
lead=wednesday	0 -9 0 2 -4 0 0 7
lead=wednesday & d:ahead	0 -8 0 0 -3 0 0 8
lead=what	-8 1 -1 0 4 0 0 2
lead=what & d:ahead	-7 4 -1 -4 5 0 0 0
lead=what & d:today	0 -7 0 6 0 0 0 0
lead=when	0 -11 0 7 0 0 0 0
lead=when & d:ahead	0 -10 0 4 0 0 0 3
lead=where	0 -10 0 5 0 7 0 0
lead=where & d:ahead	0 -7 0 4 0 7 0 -5
lead=who	0 -7 0 25 -13 0 0 -9
lead=who & d:ahead	0 -11 0 28 -12 0 0 -8
lead=whose	2 -1 0 -4 6 0 0 0
lead=whose & d:ahead	2 0 0 -5 6 0 0 0
lead=with	0 0 0 -10 -1 5 0 9
lead=with & d:ahead	0 0 0 -11 -1 5 0 9
lead=without & d:ahead	0 0 0 -1 -3 0 0 6
lead=written	0 0 0 -7 13 0 0 -2
lead=written & d:ahead	0 0 0 -7 13 0 0 -2
lead=you	0 -2 0 14 0 0 0 -7
lead=you & d:ahead	0 -2 0 14 0 0 0 -7
lead=your	0 -6 0 9 0 0 0 0
lead=your & d:ahead	0 -6 0 9 0 0 0 0
lead=—	5 5 1 -7 -7 0 -3 6
lead=— & d:ahead	6 -1 2 -11 -2 0 -1 13
lead=— & d:today	0 11 0 1 -4 0 0 -8
lead=•	0 14 0 4 -9 0 0 -10
lead=• & d:ahead	0 14 0 4 -9 0 0 -10
lll=, <person> ,	0 0 0 -7 0 0 0 8
lll=, <person> , & d:today	0 0 0 -7 0 0 0 8
lll=, and from	0 5 0 0 0 0 0 -6
lll=, and from & d:ahead	0 5 0 0 0 0 0 -6
lll=, and on	0 -16 0 7 0 0 0 8
lll=, and on & d:ahead	0 -16 0 7 0 0 0 8
lll=, begin on	0 24 0 -18 0 0 0 -7
lll=, begin on & d:ahead	0 24 0 -18 0 0 0 -7
lll=, end on	5 -4 0 -10 0 0 0 6
lll=, end on & d:ahead	5 -4 0 -10 0 0 0 6
lll=, on the	0 8 0 -7 4 0 0 -3
lll=, on the & d:ahead	0 8 0 -7 4 0 0 -3
lll=, run to	-2 0 0 7 0 0 0 -2
lll=, run to & d:ahead	-2 0 0 7 0 0 0 -2
lll=, say on	0 -4 0 12 0 0 0 -4
lll=, say on & d:ahead	0 -4 0 11 0 0 0 -4
lll=, start on	6 2 0 -8 0 0 0 0
lll=, start on & d:ahead	6 2 0 -8 0 0 0 0
lll=, until the	0 7 0 -1 0 0 0 -1
lll=, until the & d:ahead	0 7 0 -1 0 0 0 -1
lll=/ <seat> ,	0 13 0 -11 0 0 0 0
lll=/ <seat> , & d:today	0 13 0 -11 0 0 0 0
lll=<begin> <begin> "	0 0 0 8 -1 0 0 -3
lll=<begin> <begin> <begin>	1 -2 1 3 4 6 -10 -10
lll=<begin> <begin> <begin> & d:ahead	0 -3 3 1 2 8 -7 -7
lll=<begin> <begin> and	0 0 0 9 0 0 0 -6
lll=<begin> <begin> by	0 -5 0 0 9 0 4 -5
lll=<begin> <begin> by & d:ahead	0 -2 0 -2 9 0 4 -5
lll=<begin> <begin> from	1 -8 9 6 1 -1 0 -4
lll=<begin> <begin> from & d:ahead	1 -8 9 6 1 0 0 -4
lll=<begin> <begin> on	0 0 0 -5 -6 0 0 9
lll=<begin> <begin> on & d:ahead	0 1 0 -6 -6 0 0 9
lll=<begin> <begin> since & d:ahead	0 -8 0 6 0 0 0 2
lll=<begin> <begin> since & d:today	0 7 0 -6 0 0 0 0
lll=<begin> <begin> sunday	0 0 0 9 0 0 0 -7
lll=<begin> <begin> the	6 0 0 -5 -2 1 0 1
lll=<begin> <begin> the & d:ahead	6 0 0 -9 -2 1 0 1
lll=<begin> <begin> until	0 3 -2 8 -9 -2 0 -2
lll=<begin> <begin> until & d:ahead	0 3 -2 8 -9 -2 0 -2
lll=<begin> <person> :	0 -6 0 11 0 0 0 -3
lll=<begin> <person> : & d:ahead	0 -5 0 10 0 0 0 -3
lll=<begin> <seat> ,	0 -11 0 9 6 0 0 -6
lll=<begin> <seat> , & d:today	0 -10 0 8 7 0 0 -5
lll=<begin> and on	0 26 0 -17 0 0 0 -10
lll=<begin> and on & d:ahead	0 26 0 -17 0 0 0 -10
lll=<begin> busan ,	0 0 0 7 0 0 0 -3
lll=<begin> date :	0 -1 0 16 -4 0 0 -7
lll=<begin> date : & d:today	0 -1 0 16 -4 0 0 -7
lll=<begin> friday ,	0 -4 0 2 11 0 0 -9
lll=<begin> monday ,	0 -7 0 15 0 0 0 -4
lll=<begin> monday , & d:today	0 0 0 7 0 0 0 -3
lll=<begin> on the	0 0 0 -9 0 0 0 9
lll=<begin> on the & d:ahead	0 0 0 -9 0 0 0 9
lll=<begin> saturday , & d:today	0 -1 0 6 0 0 0 0
lll=<begin> sunday ,	0 -3 0 9 0 0 0 -3
lll=<begin> thursday ,	0 -7 0 12 -1 0 0 -2
lll=<begin> tuesday ,	0 -16 0 2 0 0 0 8
lll=<begin> tuesday , & d:today	0 0 0 -11 0 0 0 13
lll=<begin> until the	0 0 0 10 0 0 0 -9
lll=<begin> until the & d:ahead	0 0 0 10 0 0 0 -9
lll=<begin> wednesday ,	0 4 0 -2 9 0 0 -16
lll=<begin> wednesday , & d:today	0 -3 0 -1 12 0 0 -9
lll=<day-ahead> , a	0 -6 0 12 0 0 0 -5
lll=<day-ahead> , a & d:ahead	0 -6 0 12 0 0 0 -5
lll=<day-ahead> , on	0 4 0 -14 0 0 0 10
lll=<day-ahead> , on & d:ahead	0 4 0 -14 0 0 0 10
lll=<goods-amount> by the	0 0 0 13 -7 0 0 0
lll=<goods-amount> by the & d:ahead	0 0 0 13 -7 0 0 0
lll=<level> , on	0 -7 0 11 0 0 0 -3
lll=<level> , on & d:ahead	0 -7 0 11 0 0 0 -3
lll=<level> to <level>	0 7 0 -5 0 0 0 0
lll=<level> until the	0 6 0 -11 0 0 0 5
lll=<level> until the & d:ahead	0 6 0 -11 0 0 0 5
lll=<name> , on	0 0 0 11 0 0 0 -10
lll=<name> , on & d:ahead	0 0 0 11 0 0 0 -10
lll=<name> at the	0 0 0 9 0 0 0 -6
lll=<name> at the & d:ahead	0 0 0 9 0 0 0 -6
lll=<name> by the	3 -5 0 12 -2 0 -3 -1
lll=<name> by the & d:ahead	3 -5 0 12 -2 0 -3 -1
lll=<name> end on	0 0 0 13 0 0 0 -11
lll=<name> end on & d:ahead	0 0 0 12 0 0 0 -11
lll=<name> expire on	0 -3 0 -8 0 0 0 12
lll=<name> expire on & d:ahead	0 -3 0 -8 0 0 0 12
lll=<number> , until	0 7 0 -6 0 0 0 1
lll=<number> , until & d:ahead	0 7 0 -6 0 0 0 1
lll=<number> : <number>	0 8 0 -3 -1 0 0 -4
lll=<organisation> has until	0 -7 0 16 -19 0 4 3
lll=<organisation> has until & d:ahead	0 -7 0 16 -19 0 4 3
lll=<organisation> meet on	0 3 0 4 -10 0 0 0
lll=<organisation> meet on & d:ahead	0 3 0 4 -10 0 0 0
lll=<person> , on	0 -9 0 0 9 0 0 -4
lll=<person> , on & d:ahead	0 -9 0 0 9 0 0 -4
lll=<person> : on	0 11 0 -2 -8 0 0 -1
lll=<person> : on & d:ahead	0 11 0 -2 -8 0 0 -1
lll=<person> announce on	0 3 0 -8 0 0 0 4
lll=<person> announce on & d:ahead	0 3 0 -8 0 0 0 4
lll=<person> say on	0 -7 0 4 0 0 0 2
lll=<seat> , on	0 17 0 -8 -6 0 0 -3
lll=<seat> , on & d:ahead	0 17 0 -8 -6 0 0 -3
lll=<span> , on	0 0 0 -27 0 0 0 28
lll=<span> , on & d:ahead	0 0 0 -27 0 0 0 28
lll=<span> , to	-1 0 0 9 0 0 0 -3
lll=<span> , to & d:ahead	-1 0 0 9 0 0 0 -3
lll=<span> , until	-7 12 0 -14 11 7 0 -4
lll=<span> , until & d:ahead	-7 12 0 -15 11 7 0 -4
lll=<span> end on	0 -2 0 -2 0 0 0 6
lll=<span> end on & d:ahead	0 -2 0 -2 0 0 0 6
lll=a report on	0 7 0 -3 0 0 0 -1
lll=a report on & d:ahead	0 7 0 -3 0 0 0 -1
lll=additional <level> from	-1 0 0 6 0 0 0 -1
lll=an end on	0 -1 0 -8 0 0 0 11
lll=an end on & d:ahead	0 -1 0 -8 0 0 0 11
lll=an extension to & d:ahead	0 0 0 0 -4 0 0 6
lll=an order on	0 -7 0 9 0 0 0 0
lll=an order on & d:ahead	0 -7 0 9 0 0 0 0
lll=and <level> from	0 -9 0 11 0 0 0 -2
lll=and <level> from & d:ahead	0 -9 0 11 0 0 0 -2
lll=and <name> end	0 0 0 8 0 0 0 -8
lll=and <name> end & d:today	0 0 0 8 0 0 0 -8
lll=and end on	0 0 0 -17 3 0 0 10
lll=and end on & d:ahead	0 0 0 -17 3 0 0 10
lll=and enter before	0 -10 6 -2 6 0 0 0
lll=and enter before & d:ahead	0 -10 6 -2 6 0 0 0
lll=and run until	0 0 0 -3 0 0 0 7
lll=and run until & d:ahead	0 0 0 -3 0 0 0 7
lll=apply again from	0 21 0 -16 0 0 0 -5
lll=apply again from & d:ahead	0 21 0 -16 0 0 0 -5
lll=are back on	0 12 0 -8 0 0 0 -3
lll=are back on & d:ahead	0 12 0 -8 0 0 0 -3
lll=are due on	0 -12 0 -2 11 0 0 4
lll=are due on & d:ahead	0 -12 0 -2 11 0 0 4
lll=are suspend until	0 2 0 2 1 0 0 -6
lll=are suspend until & d:ahead	0 2 0 2 1 0 0 -6
lll=arrangement end on	0 0 0 -7 0 0 0 11
lll=arrangement end on & d:ahead	0 0 0 -7 0 0 0 11
lll=as early as	0 -3 0 -9 5 0 0 7
lll=as early as & d:ahead	0 -3 0 -6 2 0 0 7
lll=at <level> from	0 13 0 -12 0 0 0 0
lll=at <level> from & d:ahead	0 13 0 -12 0 0 0 0
lll=at <level> until	0 -8 0 -2 0 0 0 13
lll=at <level> until & d:ahead	0 -8 0 -2 0 0 0 13
lll=at midnight on	0 -7 0 -1 0 0 0 7
lll=at midnight on & d:ahead	0 -7 0 -1 0 0 0 7
lll=at noon on	0 -2 0 9 -1 0 0 -2
lll=be <level> from	0 16 0 -14 0 0 0 0
lll=be <level> from & d:ahead	0 16 0 -14 0 0 0 0
lll=be extend to	0 -1 9 -5 0 0 0 0
lll=be extend to & d:ahead	0 -1 9 -5 0 0 0 0
lll=be used from	0 -7 0 0 8 0 0 0
lll=be used from & d:ahead	0 -7 0 0 8 0 0 0
lll=been <level> from	0 -14 0 14 0 0 0 0
lll=been <level> from & d:ahead	0 -14 0 14 0 0 0 0
lll=been <level> since	0 0 0 -6 0 0 0 6
lll=been <level> since & d:ahead	0 0 0 -6 0 0 0 6
lll=been announce for	0 -7 0 3 0 0 0 4
lll=been announce for & d:ahead	0 -7 0 3 0 0 0 4
lll=by <level> on	0 -14 0 19 -1 0 0 -1
lll=by <level> on & d:ahead	0 -14 0 19 -1 0 0 -1
lll=by video on	0 0 0 7 -1 0 0 -1
lll=by video on & d:ahead	0 0 0 7 -1 0 0 -1
lll=come back on	0 -8 0 6 0 0 0 2
lll=come back on & d:ahead	0 -8 0 6 0 0 0 2
lll=country expire on	0 0 0 -7 0 0 0 7
lll=country expire on & d:ahead	0 0 0 -7 0 0 0 7
lll=do so on	0 1 0 0 2 0 0 -7
lll=do so on & d:ahead	0 1 0 0 2 0 0 -7
lll=duty end on	0 -10 10 1 0 0 0 0
lll=eastern time on	0 0 0 -2 6 0 0 0
lll=eastern time on & d:ahead	0 0 0 -2 6 0 0 0
lll=emergency tariff on	0 -3 0 7 -2 0 0 0
lll=emergency tariff on & d:ahead	0 -3 0 7 -2 0 0 0
lll=exclusion end on	0 0 -1 9 0 0 0 -3
lll=exclusion end on & d:ahead	0 0 -1 9 0 0 0 -3
lll=extension to the	0 0 0 -6 0 0 0 9
lll=extension to the & d:ahead	0 0 0 -6 0 0 0 9
lll=face <level> from	0 -2 0 -1 0 0 0 7
lll=face <level> from & d:ahead	0 -2 0 -1 0 0 0 7
lll=fall away on	0 2 0 -9 0 0 0 6
lll=fall away on & d:ahead	0 2 0 -9 0 0 0 6
lll=for <span> from	0 7 0 3 -2 0 0 -16
lll=for <span> from & d:ahead	0 7 0 3 -2 0 0 -16
lll=from <day-ahead> ,	0 -6 0 10 0 0 0 -1
lll=from <day-ahead> , & d:ahead	0 -6 0 10 0 0 0 -1
lll=from <day-ahead> to	-2 -22 -1 7 -3 0 0 15
lll=from <day-ahead> to & d:ahead	-2 -22 -1 7 -3 0 0 15
lll=from <level> on	0 5 0 -12 0 0 0 6
lll=from <level> on & d:ahead	0 6 0 -13 0 0 0 6
lll=from <name> on	0 -2 7 0 0 0 0 -2
lll=from <name> on & d:ahead	0 -2 7 0 0 0 0 -2
lll=from monday ,	0 6 0 -1 0 0 0 -1
lll=from monday , & d:ahead	0 6 0 -1 0 0 0 -1
lll=go on until	0 -2 0 14 0 0 0 -10
lll=go on until & d:ahead	0 -2 0 14 0 0 0 -10
lll=good loaded before	0 -5 0 10 0 0 0 0
lll=had announce for	0 -6 0 9 0 0 0 0
lll=had announce for & d:ahead	0 -6 0 9 0 0 0 0
lll=have run out	0 0 0 11 0 0 0 -11
lll=in <name> on	0 -1 0 7 0 0 0 -4
lll=in <name> on & d:ahead	0 0 0 7 0 0 0 -3
lll=in <seat> ,	0 -1 0 9 0 0 0 -1
lll=in <seat> , & d:ahead	0 -1 0 8 0 0 0 0
lll=in <seat> from	0 2 0 3 -6 0 0 0
lll=in <seat> from & d:ahead	0 2 0 3 -6 0 0 0
lll=in <seat> on	0 -4 0 11 0 0 0 -9
lll=in <seat> on & d:ahead	0 -4 0 11 0 0 0 -8
lll=in busan on	0 0 0 6 -1 0 0 0
lll=in busan on & d:ahead	0 0 0 6 -1 0 0 0
lll=in force since	0 8 0 0 0 0 0 -5
lll=in force since & d:ahead	0 8 0 0 0 0 0 -5
lll=in force until	0 12 0 -21 6 0 0 0
lll=in force until & d:ahead	0 12 0 -21 6 0 0 0
lll=in geneva on	0 -3 0 9 0 0 0 -1
lll=in geneva on & d:ahead	0 -3 0 9 0 0 0 -1
lll=in gyeongju on	0 0 0 -10 10 0 0 0
lll=in gyeongju on & d:ahead	0 0 0 -10 10 0 0 0
lll=increase announce for	0 7 0 -7 0 0 0 0
lll=increase announce for & d:ahead	0 7 0 -7 0 0 0 0
lll=into force on	4 6 0 -2 -5 0 0 -4
lll=into force on & d:ahead	4 6 0 -2 -5 0 0 -4
lll=is due on	0 -17 0 4 -4 0 0 11
lll=is due on & d:ahead	0 -17 0 4 -4 0 0 11
lll=is expect by	0 0 0 23 -21 0 0 0
lll=is expect by & d:ahead	0 0 0 23 -21 0 0 0
lll=is expect on	0 -4 0 -8 12 0 0 0
lll=is expect on & d:ahead	0 -4 0 -8 12 0 0 0
lll=is good until	0 0 6 -15 0 0 0 10
lll=is good until & d:ahead	0 0 6 -15 0 0 0 10
lll=is plan for	0 0 0 6 -4 0 0 0
lll=is plan for & d:ahead	0 0 0 6 -4 0 0 0
lll=is suspend from	0 12 0 -11 0 0 0 0
lll=is suspend from & d:ahead	0 12 0 -11 0 0 0 0
lll=it end on	0 16 0 -36 0 0 0 13
lll=it end on & d:ahead	0 16 0 -36 0 0 0 13
lll=it expire on	0 2 0 12 3 0 0 -15
lll=it expire on & d:ahead	0 2 0 12 3 0 0 -15
lll=it hold until	0 0 0 6 0 0 0 -5
lll=it hold until & d:ahead	0 0 0 6 0 0 0 -5
lll=it last until	0 0 0 -20 0 0 0 21
lll=it last until & d:ahead	0 0 0 -20 0 0 0 21
lll=it meet on	0 -1 0 -6 9 0 0 0
lll=it meet on & d:ahead	0 -1 0 -6 9 0 0 0
lll=it run to	0 0 0 -8 0 0 0 10
lll=it run to & d:ahead	0 0 0 -8 0 0 0 10
lll=it run until	0 0 0 -6 0 0 0 10
lll=it run until & d:ahead	0 0 0 -6 0 0 0 10
lll=it sit on	0 0 0 -3 7 0 0 0
lll=it sit on & d:ahead	0 0 0 -3 7 0 0 0
lll=it start on	0 -14 0 18 0 0 0 0
lll=it start on & d:ahead	0 -14 0 18 0 0 0 0
lll=kick in on	2 6 0 -8 0 0 0 0
lll=kick in on & d:ahead	2 6 0 -8 0 0 0 0
lll=last day is	0 -1 0 -5 0 0 0 10
lll=last day is & d:ahead	0 -1 0 -5 0 0 0 10
lll=m . on	0 1 2 -10 1 0 0 4
lll=m . on & d:ahead	0 1 2 -11 2 0 0 4
lll=meet again on	0 0 0 12 -6 0 0 -5
lll=meet again on & d:ahead	0 0 0 12 -6 0 0 -5
lll=no agreement by	0 -1 0 1 -1 0 -4 8
lll=no agreement by & d:ahead	0 -1 0 1 -1 0 -4 8
lll=now last until	0 0 0 7 0 0 0 -6
lll=now last until & d:ahead	0 0 0 7 0 0 0 -6
lll=of <level> from	0 10 0 -9 0 0 0 0
lll=of <level> from & d:ahead	0 10 0 -9 0 0 0 0
lll=on <day-ahead> ,	0 0 0 -9 0 0 0 8
lll=on <day-ahead> , & d:ahead	0 0 0 -9 0 0 0 8
lll=on friday ,	1 -12 9 1 5 0 0 -6
lll=on friday , & d:ahead	1 -12 9 1 5 0 0 -6
lll=on it on	0 0 0 -7 7 0 0 0
lll=on it on & d:ahead	0 0 0 -7 7 0 0 0
lll=on monday ,	0 -3 0 11 0 0 0 -4
lll=on monday , & d:ahead	0 -3 0 11 0 0 0 -4
lll=on or after	0 5 0 1 0 0 0 -10
lll=on or after & d:ahead	0 5 0 1 0 0 0 -10
lll=on saturday ,	0 -6 0 -3 0 0 0 11
lll=on saturday , & d:ahead	0 -6 0 -3 0 0 0 11
lll=on sunday ,	0 0 0 -6 0 0 0 7
lll=on sunday , & d:ahead	0 0 0 -6 0 0 0 7
lll=on thursday ,	0 0 0 -2 0 0 0 7
lll=on thursday , & d:ahead	0 0 0 -2 0 0 0 7
lll=on tuesday ,	0 -1 0 -14 0 0 0 16
lll=on tuesday , & d:ahead	0 -1 0 -14 0 0 0 16
lll=on until the	0 0 0 -10 0 0 0 10
lll=on until the & d:ahead	0 0 0 -10 0 0 0 10
lll=on wednesday ,	0 -6 0 5 -3 0 0 4
lll=on wednesday , & d:ahead	0 -6 0 4 -3 0 0 5
lll=one end on	0 -3 0 -16 6 0 0 10
lll=one end on & d:ahead	0 -3 0 -16 6 0 0 10
lll=pause end on	0 0 0 -6 0 0 0 6
lll=pause end on & d:ahead	0 0 0 -6 0 0 0 6
lll=pay <level> until	0 15 0 -1 -1 0 0 -9
lll=pay <level> until & d:ahead	0 15 0 -1 -1 0 0 -9
lll=reach back to	0 0 0 12 0 0 0 -8
lll=reach back to & d:ahead	0 0 0 12 0 0 0 -8
lll=rise <level> on	0 -6 0 9 0 0 0 0
lll=rise <level> on & d:ahead	0 -6 0 9 0 0 0 0
lll=run out on	0 8 1 -10 -7 0 0 6
lll=run out on & d:ahead	0 8 1 -10 -7 0 0 6
lll=stay suspend until	-1 -6 0 11 0 0 0 -2
lll=stay suspend until & d:ahead	-1 -6 0 11 0 0 0 -2
lll=stay there until	0 -6 0 3 0 0 0 1
lll=stay there until & d:ahead	0 -6 0 3 0 0 0 1
lll=surcharge end on	0 16 0 -10 0 0 0 -6
lll=surcharge end on & d:ahead	0 16 0 -10 0 0 0 -6
lll=suspension begin on	0 11 0 -9 0 0 0 0
lll=suspension begin on & d:ahead	0 11 0 -9 0 0 0 0
lll=suspension end on	0 0 0 19 9 0 0 -24
lll=suspension end on & d:ahead	0 0 0 19 9 0 0 -24
lll=take us to	0 7 0 -1 0 0 0 -2
lll=take us to & d:ahead	0 7 0 -1 0 0 0 -2
lll=tariff truce until	0 0 0 -8 0 0 0 8
lll=tariff truce until & d:ahead	0 0 0 -8 0 0 0 8
lll=tell <person> on & d:ahead	0 6 0 -5 0 0 0 0
lll=that expire on	0 0 0 -18 0 0 0 18
lll=that expire on & d:ahead	0 0 0 -18 0 0 0 18
lll=that is until	0 3 0 -10 0 0 0 4
lll=that is until & d:ahead	0 3 0 -10 0 0 0 4
lll=the <name> until	0 3 0 -10 6 0 0 0
lll=the <name> until & d:ahead	0 3 0 -10 6 0 0 0
lll=the <office> on	0 -1 0 6 -2 0 0 0
lll=the <office> on & d:ahead	0 -1 0 6 -2 0 0 0
lll=the <organisation> announce	0 7 0 -6 0 0 0 0
lll=the <organisation> announce & d:today	0 7 0 -6 0 0 0 0
lll=the extension on	0 0 0 8 -4 0 0 0
lll=the extension on & d:ahead	0 0 0 8 -4 0 0 0
lll=the order on	0 8 0 -6 0 0 0 0
lll=the order on & d:ahead	0 8 0 -6 0 0 0 0
lll=the paper on	0 -6 0 11 -5 0 0 0
lll=the paper on & d:ahead	0 -6 0 11 -5 0 0 0
lll=the tariff on	0 7 0 -17 11 0 0 0
lll=the tariff on & d:ahead	0 7 0 -17 11 0 0 0
lll=the truce end	0 0 0 -8 0 0 0 9
lll=the truce of	0 8 0 -2 0 0 0 -4
lll=the truce of & d:ahead	0 8 0 -2 0 0 0 -4
lll=the truce on	0 0 0 -5 6 0 0 0
lll=they arrive by	0 8 -1 -1 0 0 -1 0
lll=they arrive by & d:ahead	0 8 -1 -1 0 0 -1 0
lll=they have until	0 1 0 7 -11 0 0 0
lll=they have until & d:ahead	0 1 0 7 -11 0 0 0
lll=to <level> on	0 23 0 -21 11 0 0 -9
lll=to <level> on & d:ahead	0 23 0 -21 11 0 0 -9
lll=to <number> on	0 11 0 -6 0 0 0 -4
lll=to <number> on & d:ahead	0 11 0 -6 0 0 0 -4
lll=to and including	0 -1 0 -4 0 0 0 8
lll=to and including & d:ahead	0 -1 0 -4 0 0 0 8
lll=to close on	0 0 0 -7 -1 14 0 -3
lll=to close on & d:ahead	0 0 0 -7 -1 14 0 -3
lll=to end on	0 1 -7 6 -8 0 0 1
lll=to end on & d:ahead	0 1 -7 6 -8 0 0 1
lll=to expire on	0 -14 1 -1 0 0 0 11
lll=to expire on & d:ahead	0 -14 1 -1 0 0 0 11
lll=to follow on	0 3 0 -7 6 0 0 -2
lll=to follow on & d:ahead	0 3 0 -7 6 0 0 -2
lll=to last until	0 0 0 9 0 0 0 -4
lll=truce begin on	0 6 0 -3 0 0 0 -1
lll=truce begin on & d:ahead	0 6 0 -3 0 0 0 -1
lll=truce expire on	0 -6 0 -3 0 0 0 9
lll=truce expire on & d:ahead	0 -6 0 -3 0 0 0 9
lll=truce lapse on	0 0 0 11 0 0 0 -9
lll=truce lapse on & d:ahead	0 0 0 11 0 0 0 -9
lll=truce run until	0 0 0 -8 0 0 0 9
lll=truce run until & d:ahead	0 0 0 -8 0 0 0 9
lll=what change on	0 -12 11 5 -1 0 0 -6
lll=what change on & d:ahead	0 -12 11 5 -1 0 0 -6
lll=what happen on	7 2 -2 -4 -8 0 0 1
lll=what happen on & d:ahead	7 2 -2 -4 -8 0 0 1
lll=which begin on	0 -3 0 -7 -2 0 0 13
lll=which begin on & d:ahead	0 -3 0 -7 -2 0 0 13
lll=which end on	0 14 0 -13 4 0 0 -3
lll=which end on & d:ahead	0 14 0 -13 4 0 0 -2
lll=which expire on	0 8 0 -20 0 0 0 12
lll=which expire on & d:ahead	0 8 0 -20 0 0 0 12
lll=which lapse on	3 0 0 -8 -1 0 0 3
lll=which lapse on & d:ahead	3 0 0 -8 -1 0 0 3
lll=will end on	0 7 0 -10 0 0 0 1
lll=will end on & d:ahead	0 7 0 -10 0 0 0 1
lll=will vote on	0 0 0 17 -16 0 0 0
lll=will vote on & d:ahead	0 0 0 17 -16 0 0 0
lll=with effect from	0 -7 0 12 -2 0 0 -1
lll=with effect from & d:ahead	0 -7 0 12 -2 0 0 -1
lll=would end on	0 18 0 -16 -1 0 0 -2
lll=would end on & d:ahead	0 18 0 -16 -1 0 0 -2
lll=would start on	0 7 0 -6 0 0 0 0
lll=would start on & d:ahead	0 7 0 -6 0 0 0 0
lr='s .	0 10 0 -6 -5 7 0 -7
lr='s . & d:ahead	0 10 0 -6 -5 7 0 -7
lr=, (	0 -7 0 5 0 0 0 1
lr=, ( & d:today	0 -7 0 5 0 0 0 1
lr=, ,	0 5 -8 10 -18 0 0 -3
lr=, , & d:ahead	0 13 -8 5 -13 0 0 -9
lr=, , & d:today	0 -14 0 7 -4 0 0 7
lr=, -	0 0 0 9 0 0 0 -3
lr=, - & d:today	0 0 0 9 0 0 0 -3
lr=, .	-3 -11 3 6 0 5 0 -2
lr=, . & d:ahead	-2 -9 4 9 2 5 0 -10
lr=, . & d:today	0 -3 0 -1 0 0 0 7
lr=, :	0 7 0 3 0 0 0 -12
lr=, : & d:ahead	0 8 0 2 0 0 0 -11
lr=, <end>	-12 3 0 -2 1 -5 4 5
lr=, <end> & d:ahead	-9 -3 1 4 1 -2 6 -1
lr=, <end> & d:today	-1 7 0 -7 0 0 0 7
lr=, —	0 0 0 1 6 0 0 -8
lr=, — & d:today	0 0 0 1 6 0 0 -8
lr=: ,	0 3 0 0 -16 0 0 6
lr=: , & d:ahead	0 3 0 13 -15 0 0 -7
lr=: .	0 -13 0 0 -4 0 0 15
lr=: . & d:ahead	0 -12 0 -4 -3 0 0 17
lr=: <end>	0 0 0 6 3 0 0 -9
lr=: <end> & d:today	0 -2 0 6 4 0 0 -12
lr=<begin> (	0 0 0 -8 10 0 0 0
lr=<begin> ( & d:today	0 0 0 -8 10 0 0 0
lr=<begin> ,	0 -23 10 15 -3 1 0 -6
lr=<begin> , & d:ahead	-6 -25 10 23 -13 1 0 -1
lr=<begin> , & d:today	6 0 0 -2 3 0 0 -4
lr=<begin> .	6 9 -6 -13 0 4 0 1
lr=<begin> . & d:ahead	6 13 -6 -18 1 4 0 2
lr=<begin> . & d:today	0 -9 0 16 0 0 0 0
lr=<begin> :	-7 -8 -1 1 0 -5 0 12
lr=<begin> : & d:ahead	-7 -7 -1 0 0 -5 0 12
lr=<begin> <end>	0 -9 -3 -7 0 11 0 11
lr=<begin> <end> & d:ahead	0 -47 -1 -1 13 12 0 4
lr=<begin> <end> & d:today	-1 13 0 -8 -32 0 0 12
lr=<begin> <level>	0 29 0 -26 -2 0 0 0
lr=<begin> <name>	0 0 7 -6 0 0 0 0
lr=<begin> is	8 -4 0 -12 -2 0 0 11
lr=<begin> is & d:ahead	8 -4 0 -13 -2 0 0 12
lr=<begin> of	0 -1 0 9 -3 0 0 0
lr=<begin> of & d:ahead	0 -1 0 9 -3 0 0 0
lr=<begin> the	0 4 0 -5 10 0 0 -7
lr=<begin> the & d:today	0 0 0 -4 10 0 0 -3
lr=<begin> —	0 5 0 3 0 -2 0 -8
lr=<begin> — & d:ahead	0 9 0 -1 0 -2 0 -8
lr=<begin> — & d:today	0 -9 0 12 0 0 0 0
lr=<day-ahead> .	0 0 0 7 0 0 0 -7
lr=<day-ahead> . & d:today	0 0 0 7 0 0 0 -7
lr=<level> ,	0 -3 0 9 0 0 0 -1
lr=<level> , & d:today	0 -1 0 6 0 0 0 0
lr=<level> .	0 13 0 -7 0 0 0 -4
lr=<money> .	0 7 0 -7 0 0 0 0
lr=<name> ,	0 0 0 -4 0 0 7 0
lr=<name> , & d:ahead	0 0 0 -5 0 0 7 0
lr=<name> .	0 0 0 7 0 0 0 -2
lr=<name> <end>	0 -8 0 17 0 0 0 -8
lr=<number> ,	0 0 0 -5 10 0 0 -4
lr=<number> , & d:ahead	0 0 0 -7 11 0 0 0
lr=<number> .	0 14 0 -15 -6 0 0 6
lr=<number> . & d:ahead	0 12 0 -17 -5 0 0 9
lr=<organisation> .	0 0 0 6 0 0 0 -1
lr=<seat> .	0 -1 0 13 -6 0 0 -2
lr=<seat> . & d:ahead	0 0 0 12 -5 0 0 -2
lr=<span> .	0 -2 0 9 0 0 0 -6
lr=a ,	0 -7 0 8 0 0 0 0
lr=a , & d:ahead	0 -7 0 8 0 0 0 0
lr=a .	0 -3 0 8 0 0 0 -3
lr=a . & d:ahead	0 -3 0 8 0 0 0 -3
lr=after ,	0 8 0 -9 3 0 0 -1
lr=after , & d:ahead	0 8 0 -9 3 0 0 -1
lr=after .	2 3 0 -10 0 0 0 2
lr=after <end>	0 -5 0 11 7 0 0 -16
lr=after <end> & d:ahead	0 -5 0 11 7 0 0 -16
lr=after ?	0 -9 0 -1 0 0 0 14
lr=after ? & d:ahead	0 -9 0 -1 0 0 0 14
lr=and ?	0 0 0 9 0 0 0 -6
lr=as .	0 -1 0 -9 0 0 0 11
lr=at 's	0 0 0 -6 0 0 0 8
lr=back ,	1 6 0 -2 0 0 0 -7
lr=back , & d:ahead	1 6 0 -2 0 0 0 -7
lr=back .	0 0 0 6 0 0 0 -9
lr=back . & d:ahead	0 0 0 6 0 0 0 -9
lr=before ,	-1 19 -2 -22 0 0 0 6
lr=before , & d:ahead	-1 19 -2 -22 0 0 0 6
lr=before .	0 -12 2 10 6 0 0 -9
lr=before . & d:ahead	0 -12 2 10 6 0 0 -9
lr=before <end>	0 -14 -7 -1 11 0 0 9
lr=before <end> & d:ahead	0 -14 -7 -1 11 0 0 9
lr=before are	0 -2 5 6 -5 0 0 -2
lr=before are & d:ahead	0 -6 5 7 -4 0 0 0
lr=begin .	0 6 0 -8 3 0 0 0
lr=by ,	0 -6 0 -8 12 1 -2 0
lr=by , & d:ahead	0 -6 0 -8 12 1 -2 0
lr=by .	-6 -3 3 12 -7 -5 9 -7
lr=by . & d:ahead	-6 -3 3 12 -7 -5 9 -7
lr=by ;	0 -1 0 9 -1 0 0 -3
lr=by ; & d:ahead	0 0 0 8 -1 0 0 -3
lr=by <end>	5 0 0 -5 1 0 11 -14
lr=by <end> & d:ahead	5 0 0 -5 1 0 11 -14
lr=by the	0 -8 0 3 3 0 5 -6
lr=by the & d:ahead	0 -5 0 1 3 0 5 -6
lr=closed .	0 -1 0 10 -2 0 0 0
lr=closed . & d:ahead	0 -1 0 10 -2 0 0 0
lr=come ,	0 8 0 0 0 0 0 -6
lr=come , & d:ahead	0 8 0 0 0 0 0 -6
lr=due .	0 7 0 -14 9 0 0 -1
lr=effect .	0 6 0 -5 0 0 0 0
lr=end ,	0 0 0 8 0 0 0 -4
lr=end , & d:today	0 0 0 6 0 0 0 -6
lr=end .	0 3 0 6 -2 0 0 -7
lr=end . & d:ahead	0 -6 0 21 -1 0 0 -14
lr=end . & d:today	0 10 0 -11 0 0 0 3
lr=for ,	0 0 0 -5 -4 6 0 4
lr=for , & d:ahead	0 0 0 -5 -4 6 0 4
lr=for .	0 7 0 -13 15 0 0 -8
lr=for . & d:ahead	0 0 0 -10 16 0 0 -3
lr=for . & d:today	0 9 0 -4 0 0 0 -2
lr=for <end>	0 -18 0 1 0 0 0 11
lr=for <end> & d:ahead	0 -18 0 1 0 0 0 11
lr=friday <end>	0 -7 0 10 3 0 0 -9
lr=friday <end> & d:today	0 -6 0 17 0 0 0 -9
lr=from ,	2 -7 -5 10 -1 0 -1 0
lr=from , & d:ahead	2 -8 -4 10 -1 0 -1 1
lr=from .	7 0 -9 -2 8 -1 0 0
lr=from . & d:ahead	7 1 -8 -4 8 -1 0 0
lr=from ;	0 12 0 -8 0 0 0 -2
lr=from ; & d:ahead	0 12 0 -9 0 0 0 -2
lr=from <end>	0 -2 -7 19 -6 0 -1 -23
lr=from <end> & d:ahead	0 0 -6 16 -6 0 -1 -22
lr=from <end> & d:today	0 -6 0 8 0 0 0 0
lr=from <level>	0 14 0 -14 0 0 0 0
lr=from <level> & d:ahead	0 14 0 -14 0 0 0 0
lr=from <name>	0 10 0 -1 0 0 0 -8
lr=from <name> & d:ahead	0 11 0 -2 0 0 0 -7
lr=from a	4 -24 0 19 0 0 0 0
lr=from a & d:ahead	4 -23 0 19 0 0 0 0
lr=from and	0 -13 0 11 0 0 0 0
lr=from and & d:ahead	0 -12 0 10 0 0 0 0
lr=from for	0 9 0 -3 0 0 0 0
lr=from for & d:ahead	0 9 0 -3 0 0 0 0
lr=from is	0 -8 0 9 0 0 0 0
lr=from is & d:ahead	0 -8 0 9 0 0 0 0
lr=from it	0 3 0 1 0 0 0 -6
lr=from our	0 -8 0 10 0 0 0 0
lr=from our & d:ahead	0 -14 0 15 0 0 0 0
lr=from the	0 0 0 10 -5 0 0 -5
lr=from the & d:ahead	0 0 0 10 -5 0 0 -5
lr=from to	-2 -3 0 0 -5 0 0 15
lr=from to & d:ahead	-2 -3 0 0 -5 0 0 15
lr=from unless	-1 -10 0 0 0 0 0 12
lr=from unless & d:ahead	-1 -10 0 0 0 0 0 12
lr=is ,	0 -8 0 9 -1 4 0 -5
lr=is , & d:ahead	0 -8 0 9 -1 4 0 -5
lr=is .	0 7 0 -4 0 0 0 0
lr=is . & d:ahead	0 8 0 -5 0 0 0 0
lr=is <end>	0 0 0 -7 -8 -3 0 15
lr=is <end> & d:ahead	0 0 0 -7 -8 -3 0 15
lr=meet .	0 0 0 -16 10 0 0 8
lr=meet . & d:ahead	0 0 0 -16 10 0 0 8
lr=midnight ,	0 -1 0 -5 0 0 0 9
lr=noon ,	0 0 0 -12 0 0 0 11
lr=of 's	0 -8 0 9 0 0 0 0
lr=of ,	-5 7 -3 5 0 0 0 -5
lr=of , & d:ahead	-5 8 -3 3 0 0 0 -5
lr=of .	1 7 0 -3 -4 0 0 0
lr=of :	0 -9 0 -5 13 0 0 0
lr=of : & d:ahead	0 -9 0 -5 13 0 0 0
lr=of <end>	0 8 3 8 -13 0 0 -14
lr=of <end> & d:ahead	0 11 3 5 -12 0 0 -13
lr=of it	0 -12 0 12 0 0 0 0
lr=of on	0 -5 0 9 0 0 0 0
lr=of on & d:ahead	0 -5 0 9 0 0 0 0
lr=of the	0 -4 0 6 0 0 0 0
lr=on "	0 11 0 -6 0 0 0 -1
lr=on " & d:ahead	0 11 0 -6 0 0 0 -1
lr=on (	0 -1 0 8 0 0 0 -1
lr=on ( & d:ahead	0 -1 0 8 0 0 0 -1
lr=on ,	-4 -1 -7 4 4 -1 -7 1
lr=on , & d:ahead	-3 1 -7 2 5 0 -7 0
lr=on , & d:today	0 -7 0 2 0 0 0 4
lr=on .	2 -1 3 -10 5 0 3 5
lr=on . & d:ahead	2 -2 3 -9 3 0 3 7
lr=on . & d:today	0 5 0 -5 7 0 0 -7
lr=on :	-1 2 0 0 -7 0 0 4
lr=on : & d:ahead	-1 3 0 0 -6 0 0 4
lr=on ;	3 2 0 -8 1 0 0 0
lr=on ; & d:ahead	3 2 0 -8 1 0 0 0
lr=on <end>	-4 4 2 10 -3 2 -6 -12
lr=on <end> & d:ahead	-3 5 2 10 -3 2 -6 -12
lr=on <name>	0 -9 -1 10 -3 0 0 5
lr=on <name> & d:ahead	0 -9 -1 10 -3 0 0 5
lr=on <person>	0 -13 0 12 0 0 0 0
lr=on <person> & d:ahead	0 -13 0 12 0 0 0 0
lr=on <seat>	0 -2 0 8 0 0 0 0
lr=on <seat> & d:ahead	0 -2 0 8 0 0 0 0
lr=on ?	8 12 -1 -23 5 0 0 5
lr=on ? & d:ahead	8 12 -1 -23 5 0 0 5
lr=on a	0 9 0 -9 0 0 0 0
lr=on a & d:ahead	0 9 0 -9 0 0 0 1
lr=on after	0 6 0 -9 0 0 0 3
lr=on after & d:ahead	0 8 0 -13 0 0 0 6
lr=on an	0 0 0 -6 0 0 0 5
lr=on and	-2 16 1 -3 -9 0 0 -6
lr=on and & d:ahead	-2 13 1 -1 -9 0 0 -6
lr=on are	0 1 0 0 4 0 0 -8
lr=on are & d:ahead	0 1 0 0 4 0 0 -8
lr=on as	0 -5 0 7 -3 0 0 0
lr=on as & d:ahead	0 -5 0 6 -3 0 0 0
lr=on at	-2 1 0 8 3 0 0 -13
lr=on at & d:ahead	-2 1 0 7 3 0 0 -12
lr=on by	0 0 0 13 -4 0 0 -4
lr=on by & d:ahead	0 0 0 12 -4 0 0 -4
lr=on evening	0 5 0 0 0 0 0 -7
lr=on evening & d:ahead	0 6 0 0 0 0 0 -6
lr=on for	0 0 0 11 -6 0 0 -5
lr=on for & d:ahead	0 0 0 11 -6 0 0 -5
lr=on he	0 -2 0 7 0 0 0 0
lr=on he & d:ahead	0 -2 0 7 0 0 0 0
lr=on if	-2 -2 0 5 4 0 0 -6
lr=on if & d:ahead	-2 -2 0 5 4 0 0 -6
lr=on in	0 5 0 8 -7 0 0 -11
lr=on in & d:ahead	0 6 0 9 -7 0 0 -16
lr=on is	0 -4 0 12 0 0 0 -10
lr=on is & d:ahead	0 -4 0 12 0 0 0 -10
lr=on it	0 0 0 -7 -2 0 0 11
lr=on it & d:ahead	0 0 0 -4 -2 0 0 7
lr=on its	0 -3 0 6 0 0 0 0
lr=on morning	0 6 0 -2 0 0 0 0
lr=on morning & d:ahead	0 7 0 -3 0 0 0 0
lr=on night	0 -5 1 -1 0 0 0 6
lr=on night & d:ahead	0 -5 1 -2 0 0 0 6
lr=on that	0 4 0 4 -6 0 0 -3
lr=on that & d:ahead	0 6 0 0 -5 0 0 -2
lr=on that & d:today	0 -2 0 7 0 0 0 0
lr=on the	0 -5 0 4 -8 6 0 1
lr=on the & d:ahead	0 -5 0 4 -8 6 0 1
lr=on they	0 7 0 -3 0 0 0 -1
lr=on they & d:ahead	0 8 0 -3 0 0 0 -1
lr=on to	0 -10 0 16 0 0 0 -4
lr=on to & d:ahead	0 -9 0 14 0 0 0 -3
lr=on under	0 -4 0 7 0 0 0 0
lr=on under & d:ahead	0 -3 0 6 0 0 0 0
lr=on unless	4 0 6 -6 9 0 0 -10
lr=on unless & d:ahead	4 0 6 -6 9 0 0 -10
lr=on what	0 -2 0 6 0 0 0 -1
lr=on when	0 0 0 7 0 0 0 -2
lr=on will	0 -5 0 8 0 0 0 0
lr=on will & d:ahead	0 -5 0 8 0 0 0 0
lr=on with	0 -7 0 16 0 0 0 -5
lr=on with & d:ahead	0 -7 0 16 0 0 0 -5
lr=out ,	0 -7 0 6 0 0 0 0
lr=out .	0 10 0 -22 0 0 0 14
lr=out . & d:ahead	0 0 0 -13 0 0 0 15
lr=out . & d:today	0 11 0 -10 0 0 0 0
lr=say .	0 0 0 -3 0 0 0 6
lr=sign . & d:ahead	0 0 0 10 -3 0 0 -4
lr=sign . & d:today	0 0 0 -6 0 0 0 7
lr=since ,	0 -11 0 7 -1 0 0 0
lr=since , & d:ahead	0 -10 0 7 -1 0 0 0
lr=since .	-2 3 0 8 0 0 0 -9
lr=since . & d:ahead	-2 3 0 7 0 0 0 -9
lr=since the	0 7 0 -5 0 0 0 0
lr=so .	0 17 0 -8 -6 0 0 -4
lr=sunday <end>	0 0 0 -5 0 0 0 6
lr=telephone .	0 0 0 -10 -2 0 0 14
lr=than .	0 8 0 -12 8 0 0 -3
lr=the ,	-1 6 8 -7 -5 -3 4 0
lr=the , & d:ahead	-1 6 8 -7 -5 -3 4 0
lr=the .	-7 -4 -4 12 -9 0 0 2
lr=the . & d:ahead	-7 -4 -4 12 -9 0 0 2
lr=the ;	0 -4 0 9 -2 0 -1 1
lr=the ; & d:ahead	0 -4 0 9 -2 0 -1 1
lr=the <end> & d:ahead	0 5 0 -6 0 -5 0 4
lr=the ?	0 -14 0 21 -1 0 0 -4
lr=the ? & d:ahead	0 -14 0 21 -1 0 0 -4
lr=the and	0 7 0 -4 0 0 0 1
lr=the and & d:ahead	0 7 0 -4 0 0 0 1
lr=the is	0 -2 0 -1 0 0 0 6
lr=the is & d:ahead	0 -2 0 -1 0 0 0 6
lr=the the	0 2 0 -9 0 0 4 0
lr=the the & d:ahead	0 2 0 -9 0 0 4 0
lr=the to	0 6 0 0 -1 0 0 -5
lr=the to & d:ahead	0 6 0 0 -1 0 0 -5
lr=through .	0 -7 0 5 0 0 0 1
lr=through . & d:ahead	0 -7 0 5 0 0 0 1
lr=thursday .	0 0 0 7 0 0 0 -6
lr=thursday . & d:today	0 0 0 7 0 0 0 -6
lr=thursday <end>	0 0 0 6 0 0 0 -1
lr=thursday <end> & d:today	0 0 0 6 0 0 0 -1
lr=till .	4 -5 0 -8 0 7 0 1
lr=till . & d:ahead	4 -5 0 -8 0 7 0 1
lr=till <end>	0 -3 0 -2 -1 0 0 10
lr=till <end> & d:ahead	0 -3 0 -2 -1 0 0 10
lr=to ,	2 0 3 -10 7 -4 0 1
lr=to , & d:ahead	2 0 3 -10 7 -4 0 1
lr=to .	0 0 13 -14 -19 7 0 4
lr=to . & d:ahead	0 0 13 -14 -19 7 0 4
lr=to ;	0 0 1 -7 0 0 0 2
lr=to ; & d:ahead	0 0 1 -7 0 0 0 2
lr=to <end>	0 -11 -9 11 -1 5 0 -2
lr=to <end> & d:ahead	0 -22 -9 12 -1 5 0 0
lr=tuesday ,	0 -6 0 -3 10 0 0 0
lr=until ,	-3 3 -3 -2 -16 3 3 7
lr=until , & d:ahead	-3 3 -3 -1 -16 3 3 6
lr=until .	10 8 3 -12 0 -6 -9 -1
lr=until . & d:ahead	10 8 3 -14 0 -6 -9 0
lr=until ;	0 -5 6 -9 -5 0 0 11
lr=until ; & d:ahead	0 -5 6 -9 -5 0 0 11
lr=until <end>	0 -2 3 8 3 -4 -6 -7
lr=until <end> & d:ahead	0 -2 3 8 3 -4 -6 -7
lr=until from	0 -6 0 15 -1 0 0 -6
lr=until next	0 0 0 -11 0 0 0 14
lr=until next & d:ahead	0 0 0 -11 0 0 0 14
lr=until of	0 11 0 -15 0 0 0 5
lr=until of & d:ahead	0 11 0 -15 0 0 0 5
lr=until the	0 8 0 -9 0 0 0 0
lr=until the & d:ahead	0 8 0 -9 0 0 0 0
lr=until to	-3 0 0 -1 11 4 7 -24
lr=until to & d:ahead	-3 0 0 -1 11 4 7 -24
lr=until under	0 -4 0 -2 0 0 0 9
lr=until under & d:ahead	0 -4 0 -2 0 0 0 9
lr=with before	0 -2 0 -8 0 5 0 7
lr=with before & d:ahead	0 -2 0 -8 0 5 0 7
lr=· <end>	0 0 0 7 0 0 0 0
lr=· <end> & d:today	0 0 0 7 0 0 0 0
lr=— <end>	0 -6 0 12 0 0 0 -1
lr=— <end> & d:today	0 -5 0 9 0 0 0 0
nc2=agree	-2 11 0 -6 -2 3 -1 0
nc2=bear	-5 2 -8 -3 -1 0 -4 11
nc2=begin	-2 -8 14 -5 -3 0 -11 18
nc2=deny	0 -6 0 8 0 0 0 0
nc2=down	0 0 12 -11 0 0 -9 10
nc2=end	-7 8 -17 11 -3 2 0 -8
nc2=impose	-3 9 -13 -1 0 -2 0 1
nc2=return	0 -1 0 19 -7 0 -6 -6
nc2=say	13 2 1 -7 -15 -1 4 7
nc2=sell	0 0 0 -3 0 0 0 7
nc2=stay	0 -22 -3 7 6 -5 -12 8
nc2=suspend	0 -5 0 8 -6 0 -4 4
nc2=target	0 1 0 -11 1 4 -4 7
nc2=threaten	0 13 0 0 -15 0 -1 0
nc2=up	-1 3 4 -9 -12 0 -2 16
nct2=agree participle-passive	0 9 0 -8 0 0 0 0
nct2=agree past	0 -4 0 12 0 0 0 -2
nct2=agree perfect	0 -8 0 12 0 5 0 -8
nct2=agree pluperfect	0 9 0 -5 0 0 0 -2
nct2=agree present	0 11 0 -14 0 0 0 4
nct2=bear gerund	0 20 0 -13 0 0 0 -7
nct2=bear participle-passive	0 -8 0 10 0 0 0 0
nct2=bear past	0 -6 0 13 5 0 0 -14
nct2=bear present	-1 -4 -2 -11 -3 0 -1 25
nct2=begin future	0 -9 0 2 -3 0 4 4
nct2=begin infinitive	0 0 0 -6 4 0 0 2
nct2=begin modal	0 16 0 -1 -4 1 -7 -5
nct2=begin past	0 -7 8 0 0 0 0 1
nct2=begin present	0 -11 10 -10 3 0 -10 17
nct2=begin present-passive	0 -3 0 9 -3 0 0 0
nct2=down future	0 12 0 -9 0 0 0 0
nct2=down modal	0 8 0 1 -4 0 0 -6
nct2=down past	0 -8 0 5 0 0 0 0
nct2=down present	0 -6 13 -12 4 0 -8 11
nct2=end modal	0 0 0 -16 -1 0 0 19
nct2=end participle-passive	0 0 0 6 0 0 0 -3
nct2=end past	0 0 -8 22 0 0 0 -15
nct2=end present	-3 11 -8 0 2 0 0 -6
nct2=end present-passive	0 0 0 5 0 0 0 -6
nct2=impose future	0 1 0 -4 10 0 3 -11
nct2=impose future-passive	0 -14 -1 7 0 0 0 8
nct2=impose infinitive	0 6 0 -4 -1 0 0 1
nct2=impose modal	-3 -14 0 21 -6 1 3 -8
nct2=impose participle-passive	0 12 0 -5 -5 0 0 0
nct2=impose past	0 7 0 -12 0 0 0 7
nct2=impose past-passive	0 0 0 10 0 0 0 -7
nct2=impose perfect	0 -16 0 16 0 0 0 0
nct2=impose perfect-passive	0 0 0 -11 -4 0 0 16
nct2=impose pluperfect	0 10 0 -3 0 0 0 0
nct2=impose present	6 12 -4 -1 1 0 -1 -14
nct2=impose present-passive	0 2 -2 -11 6 0 0 9
nct2=propose modal	0 -13 0 12 0 0 0 1
nct2=propose participle-passive	0 7 0 1 0 0 0 -10
nct2=propose past	0 0 0 7 1 0 0 -11
nct2=propose past-passive	0 -7 0 6 0 0 0 0
nct2=propose present	0 9 0 -15 -2 0 5 4
nct2=return future	0 0 0 -1 0 0 -4 11
nct2=return present	0 -2 0 21 -5 0 0 -15
nct2=say past	3 8 4 -12 -15 0 2 8
nct2=say perfect	5 -7 0 4 -2 0 4 -8
nct2=say present	8 0 0 4 -23 0 -2 3
nct2=sell present	0 2 0 -12 0 0 0 9
nct2=stay future	0 7 -2 7 -10 0 0 -4
nct2=stay future-passive	0 -1 0 -12 0 0 0 12
nct2=stay modal	0 -20 0 10 15 0 0 -16
nct2=stay past	0 -20 0 17 -2 0 0 4
nct2=stay perfect	0 0 0 -5 0 0 0 6
nct2=stay pluperfect	0 -1 0 -3 0 0 0 7
nct2=stay present	3 -2 0 3 2 -1 -10 -3
nct2=suspend participle-passive	0 1 0 -10 0 0 0 10
nct2=suspend past	0 5 0 -8 0 0 0 4
nct2=suspend present	1 -14 1 14 -8 0 -3 0
nct2=suspend present-passive	0 0 0 7 0 0 0 -4
nct2=target future	0 -2 0 -7 5 0 0 4
nct2=target participle-passive	0 9 0 -5 -1 0 0 0
nct2=target perfect	0 -6 0 1 0 5 0 0
nct2=target present	0 -5 0 5 6 0 -1 -3
nct2=threaten past	0 3 0 9 -2 0 -2 -8
nct2=up future	0 2 0 -10 0 0 0 7
nct2=up infinitive	0 4 0 -10 4 0 0 1
nct2=up modal	0 8 0 -7 0 0 0 0
nct2=up past	0 -5 8 5 0 0 0 -8
nct2=up perfect	0 -13 0 13 0 0 0 0
nct2=up present	0 8 -2 -2 -22 0 -3 13
next="	-8 1 0 20 -10 0 0 -10
next=(	-1 0 -1 -3 2 0 0 8
next=,	4 4 9 -9 7 -5 -1 0
next=-	0 -8 0 4 0 0 0 6
next=:	0 -5 -18 6 2 -10 -2 7
next=;	-1 -8 1 21 -18 -5 -7 3
next=and	-2 1 0 13 -9 0 0 -10
next=as	0 3 0 10 0 0 0 -12
next=because	0 7 0 0 0 0 0 -3
next=before	0 0 0 -4 -2 0 0 6
next=but	-1 0 0 -2 0 0 0 6
next=if	-1 8 -11 11 -9 0 -3 -8
next=or	0 -5 0 -6 0 9 5 0
next=so	0 2 0 0 3 0 0 -9
next=that	0 -6 11 -4 0 -2 -2 10
next=unless	0 3 1 -6 9 0 0 -6
next=until	0 -11 0 5 0 0 0 5
next=where	0 0 0 -6 0 0 0 5
next=which	8 -1 0 -12 0 10 0 -1
next=who	0 -3 0 -3 0 0 0 9
next=—	-7 8 -9 33 -5 -7 -1 -34
nhas-future	0 -16 -5 3 -4 0 -1 22
nhas-gerund	0 13 0 -19 5 0 0 3
nhas-infinitive	-1 3 -2 -7 5 12 -3 -1
nhas-modal	-9 0 -6 14 2 2 -2 -15
nhas-participle	-2 20 0 2 -13 0 0 -13
nhas-past	0 3 2 7 -20 -3 4 -6
nhas-perfect	2 -17 -6 15 -16 11 0 0
nhas-present	1 3 -1 -7 0 1 -10 5
nt2=future	-1 7 -7 -5 -2 0 0 6
nt2=future-not	0 -8 0 11 0 0 0 0
nt2=future-passive	2 -22 -1 0 -1 0 0 18
nt2=gerund	0 14 0 -19 7 0 0 0
nt2=infinitive	0 10 0 -16 12 0 0 0
nt2=modal	-8 -11 -3 14 6 3 -2 -8
nt2=modal-passive-not	0 14 0 -3 0 0 0 -9
nt2=participle-passive	-1 18 0 4 -12 0 0 -13
nt2=past	0 -6 3 11 -17 -2 0 0
nt2=past-passive	0 -11 0 23 0 0 3 -17
nt2=past-passive-not	0 12 0 -8 0 0 0 -1
nt2=perfect	3 -30 0 15 -8 12 2 0
nt2=perfect-not	0 0 0 13 0 0 0 -14
nt2=perfect-passive	0 12 -2 -18 -5 0 0 14
nt2=present	7 9 5 -1 -6 -12 -7 -6
nt2=present-passive	-6 -7 -10 -4 -5 9 -1 22
nt2=present-passive-not	0 -20 1 -1 14 0 0 6
nv0-none	0 4 0 13 -5 -8 -12 -9
nv1-none	0 4 0 13 -5 -8 -12 -9
nv2-none	0 5 9 4 3 -15 -5 -13
nv2=announce	0 6 0 -15 1 0 0 5
nv2=answer	0 -17 0 20 0 0 0 0
nv2=apply	0 3 0 -15 -4 0 0 16
nv2=ask	0 -1 0 16 0 0 0 -11
nv2=be	-5 -17 -6 17 17 -1 -6 -13
nv2=bear	0 -6 0 14 0 0 0 -8
nv2=begin	0 -4 0 9 4 0 0 -8
nv2=believe	1 7 0 -8 0 0 0 0
nv2=carry	0 0 0 -10 0 0 0 11
nv2=charge	0 -10 0 -5 3 0 0 18
nv2=collect	0 0 0 6 0 0 0 -4
nv2=come	0 -21 13 7 0 0 -4 3
nv2=conclude	0 7 0 -4 0 0 0 0
nv2=confirm	0 -9 0 10 0 0 0 0
nv2=continue	0 6 0 -15 0 0 0 9
nv2=discuss	0 -6 0 10 0 0 0 0
nv2=double	0 -8 0 13 0 0 0 -2
nv2=end	0 0 -12 19 -11 0 0 -5
nv2=expect	0 -4 0 6 -2 0 -6 5
nv2=expire	0 -3 0 -2 -3 0 0 14
nv2=extend	0 -15 -4 9 -6 0 0 9
nv2=go	0 2 5 -15 -9 0 -10 23
nv2=have	0 12 -2 0 -3 0 9 -14
nv2=hold	0 -7 0 9 1 0 0 -4
nv2=hope	0 0 0 -11 9 0 0 3
nv2=impose	0 -9 0 4 0 0 0 3
nv2=keep	0 4 0 -11 0 0 0 6
nv2=lapse	0 0 0 -1 6 0 0 -4
nv2=let	0 9 0 1 0 0 0 -10
nv2=like	0 -6 0 0 0 0 0 6
nv2=meet	0 -15 0 3 7 0 0 4
nv2=move	0 -1 0 8 0 0 0 -4
nv2=negotiate	0 10 0 -11 -2 0 0 2
nv2=other	-3 0 3 -1 -4 16 2 -10
nv2=pay	0 -7 0 3 -4 0 0 11
nv2=plan	0 2 0 8 0 0 0 -13
nv2=prepare	0 -4 0 -4 0 0 0 10
nv2=promise	0 1 0 -6 0 0 5 0
nv2=put	0 -11 0 7 7 0 0 -1
nv2=raise	0 1 0 2 0 0 5 -17
nv2=remain	0 -3 0 7 0 0 0 -2
nv2=report	0 0 0 -9 11 0 0 0
nv2=resume	0 -4 0 9 0 0 0 -2
nv2=return	0 0 0 14 -4 0 -5 -5
nv2=rise	0 7 0 -6 -3 0 0 3
nv2=rule	0 -5 0 7 0 0 0 0
nv2=run	1 11 1 -19 -6 0 0 8
nv2=say	8 1 10 -10 -8 -5 1 7
nv2=see	0 -1 0 8 -3 0 0 0
nv2=set	0 8 0 -6 0 0 0 0
nv2=ship	0 0 0 -10 0 0 0 9
nv2=sign	0 12 0 1 -4 0 0 -12
nv2=spare	0 7 0 -5 0 0 0 0
nv2=stay	1 -12 0 18 -8 0 -3 -1
nv2=suspend	-2 7 0 -13 0 0 0 12
nv2=take	1 2 0 0 0 0 3 -8
nv2=tell	0 11 -5 0 -11 2 2 -7
nv2=threaten	0 14 0 0 -8 0 -3 -1
nv2=want	0 6 0 0 -2 0 -1 -2
nv2=warn	0 0 0 1 -6 0 0 1
nvt2=agree participle	0 9 0 -6 0 0 0 0
nvt2=agree perfect	0 -8 0 10 0 0 0 0
nvt2=agree present	0 3 0 -21 3 0 0 9
nvt2=announce past	0 5 0 -17 2 0 0 6
nvt2=apply present	0 6 0 -12 -2 0 0 9
nvt2=ask past	0 0 0 10 0 0 0 -9
nvt2=be future	0 9 0 2 -10 0 0 -5
nvt2=be modal	0 -14 0 4 15 0 0 -15
nvt2=be past	0 -15 0 12 -1 0 0 6
nvt2=be present	-3 -8 -4 8 14 0 -4 -10
nvt2=begin past	0 -1 0 -5 0 0 0 9
nvt2=begin present	0 0 0 16 5 0 0 -19
nvt2=call past	0 -10 0 7 2 0 0 0
nvt2=charge future	0 -2 0 -6 5 0 0 5
nvt2=charge present	0 -3 0 0 0 0 0 6
nvt2=come modal	0 6 0 4 -3 0 0 -6
nvt2=come past	0 -6 0 10 0 0 0 -1
nvt2=come present	0 -22 14 -2 3 0 -4 11
nvt2=continue future	0 0 0 -9 0 0 0 10
nvt2=continue present	0 6 0 -6 0 0 0 0
nvt2=cut present	0 -1 0 7 0 0 0 0
nvt2=end modal	0 0 0 -16 -1 0 0 19
nvt2=end participle	0 0 0 6 0 0 0 -3
nvt2=end past	0 9 -7 12 0 0 0 -15
nvt2=end present	0 -3 -3 18 -6 0 0 -8
nvt2=enter present	0 -6 0 6 -4 0 0 3
nvt2=expect present	0 -1 0 3 -1 0 -6 5
nvt2=expire present	0 -1 0 -3 -3 0 0 13
nvt2=extend present	0 -7 -2 3 -2 0 0 6
nvt2=get present	0 0 0 8 0 0 0 -6
nvt2=go future	0 0 0 -1 -2 0 0 7
nvt2=go infinitive	0 0 0 -7 5 0 0 2
nvt2=go modal	0 16 0 -14 1 0 -7 1
nvt2=go past	0 -12 8 6 0 0 0 -4
nvt2=go present	0 0 -1 -3 -17 0 -1 19
nvt2=have present	0 13 -2 -3 -2 0 9 -10
nvt2=hold present	0 -2 0 7 0 0 0 -2
nvt2=hope present	0 0 0 -12 9 0 0 4
nvt2=keep perfect	0 0 0 -6 0 0 0 8
nvt2=keep present	0 8 0 -6 0 0 0 0
nvt2=know present	0 -5 0 0 0 0 0 7
nvt2=let present	0 9 0 -7 0 0 0 0
nvt2=make present	3 -7 0 -2 0 0 0 6
nvt2=meet present	0 -5 0 -7 8 0 0 5
nvt2=other modal	0 12 0 -4 0 0 0 -2
nvt2=other past	0 5 0 0 0 0 3 -11
nvt2=other perfect	0 16 -2 1 -2 8 0 -22
nvt2=other present	0 -27 6 -4 0 10 0 13
nvt2=pay future	0 6 0 0 0 0 0 -1
nvt2=pay past	0 -3 0 11 0 0 0 -7
nvt2=pay present	0 -15 0 0 -3 0 0 22
nvt2=plan participle	0 6 0 0 0 0 0 -9
nvt2=put future	0 -7 0 2 6 0 0 0
nvt2=raise future	0 6 0 -3 2 0 0 -7
nvt2=return present	0 0 0 15 -4 0 0 -12
nvt2=rise present	0 9 0 -2 -3 0 0 0
nvt2=run present	1 14 1 -22 -6 0 0 8
nvt2=say past	-6 -2 11 -3 -11 -3 3 10
nvt2=say present	8 10 0 -4 -13 0 0 0
nvt2=set present	0 8 0 -6 0 0 0 0
nvt2=stay present	1 -10 1 14 -8 0 -3 0
nvt2=suspend participle	0 1 0 -11 0 0 0 10
nvt2=suspend past	0 5 0 -8 0 0 0 4
nvt2=take future	0 -7 0 5 0 0 4 -2
nvt2=tell past	0 11 -5 0 -11 2 2 -7
nvt2=want present	0 8 0 0 -2 0 -1 -1
nvt2=warn past	0 3 0 9 -2 0 -2 -8
nvt2=write past	9 -9 0 -4 5 0 0 0
o:act=accept	0 -5 0 0 6 0 0 0
o:act=add	0 0 0 12 -7 0 0 -5
o:act=adopt	0 0 0 -3 6 0 0 0
o:act=agree	0 0 0 1 -7 0 16 -10
o:act=announce	-5 -2 0 10 -9 -1 0 2
o:act=approve	0 -6 0 0 0 0 -2 11
o:act=ask	0 1 0 -1 6 0 0 -8
o:act=bear	0 6 0 -5 0 0 0 0
o:act=begin	4 3 -11 8 -10 -5 -3 -5
o:act=bring	0 -1 0 10 0 0 0 -4
o:act=buy	0 0 0 11 -2 0 0 -1
o:act=call	0 0 0 15 -3 0 0 -11
o:act=carry	0 -4 0 6 -8 0 0 2
o:act=charge	-2 -5 -3 7 6 0 0 -6
o:act=clear	0 -11 -1 5 -4 0 0 15
o:act=collect	0 -2 0 -6 6 0 0 6
o:act=conclude	0 -2 0 -8 0 0 12 1
o:act=confirm	0 -9 0 6 0 0 0 2
o:act=continue	0 9 0 0 -2 0 0 -4
o:act=cut	0 6 0 -5 -1 0 0 1
o:act=debate	0 0 0 -23 24 0 0 0
o:act=declare	0 7 0 -1 0 0 0 -4
o:act=deny	0 0 0 6 -3 0 0 0
o:act=discuss	0 -6 0 10 -15 0 0 9
o:act=double	0 9 0 -10 -1 0 0 3
o:act=draw	0 -7 0 6 -1 0 0 1
o:act=end	3 1 -5 15 -11 -12 -11 -8
o:act=expect	0 6 0 -1 2 0 -3 -2
o:act=extend	-4 -13 3 7 -11 0 0 0
o:act=face	0 -5 0 -1 3 0 -3 7
o:act=fall	0 8 0 -5 -8 0 0 3
o:act=get	0 2 0 1 1 0 -1 -7
o:act=grant	0 0 8 -2 -1 0 0 0
o:act=halve	0 5 0 -7 0 0 0 1
o:act=hang	0 -13 0 18 -1 0 0 -4
o:act=have	-2 -1 -4 -2 0 -1 11 0
o:act=import	0 -6 7 0 -1 0 0 0
o:act=impose	4 0 0 0 -7 0 0 0
o:act=introduce	4 -17 0 8 0 0 0 0
o:act=jump	0 -10 0 -6 16 0 0 0
o:act=keep	0 0 0 -2 6 0 0 0
o:act=know	0 -5 0 6 0 0 0 1
o:act=land	0 16 0 -5 -10 0 0 0
o:act=leave	-1 -13 -1 0 0 0 -2 20
o:act=let	5 -2 0 -2 0 8 0 -5
o:act=levy	0 13 0 -5 -1 0 0 -3
o:act=look	0 -14 0 -6 10 0 0 5
o:act=lower	0 7 0 5 -4 0 0 -11
o:act=make	6 -3 -1 9 -6 0 0 -5
o:act=meet	0 -6 -1 8 3 -1 2 -6
o:act=negotiate	0 -7 0 7 -2 0 2 -1
o:act=no verb	-13 2 0 10 3 -15 -19 -1
o:act=order	0 0 0 8 -4 0 0 -7
o:act=other	-5 -9 7 4 3 0 -11 0
o:act=owe	0 7 0 -5 0 0 0 0
o:act=pay	-4 0 -6 7 0 -1 -2 0
o:act=place	0 8 0 -3 -4 0 0 0
o:act=plan	0 0 0 -1 -4 0 0 8
o:act=post	0 -5 0 0 9 0 0 -4
o:act=prepare	0 0 0 8 0 0 0 -3
o:act=promise	0 -7 0 0 9 0 0 -3
o:act=propose	0 -4 0 -9 5 0 0 8
o:act=put	7 2 -3 0 -7 8 0 -10
o:act=reach	0 4 0 -4 6 0 0 -2
o:act=remain	0 -10 -3 0 9 0 0 0
o:act=reply	0 -3 0 -7 12 0 0 0
o:act=report	0 -8 0 3 8 0 0 -4
o:act=return	0 -3 -3 2 -2 0 -1 8
o:act=rise	0 10 0 0 0 0 0 -12
o:act=say	-2 -1 3 3 -14 0 0 5
o:act=see	0 -8 0 8 -5 0 3 0
o:act=sell	0 -2 0 2 -10 12 0 -6
o:act=send	-1 -7 0 6 1 0 0 0
o:act=set	0 -9 0 14 -5 5 1 -14
o:act=settle	0 -1 0 -6 8 0 4 -2
o:act=sit	0 0 0 16 1 0 0 -20
o:act=stand	0 -2 0 6 0 0 0 0
o:act=state	0 2 0 -12 10 0 0 0
o:act=step	0 6 0 3 -6 0 0 -3
o:act=suspend	5 -5 6 0 0 -5 -4 0
o:act=tax	0 9 0 -8 0 0 0 0
o:act=tell	0 7 0 -3 -7 3 0 0
o:act=want	0 -7 0 6 -3 0 15 -12
o:act=write	0 -14 8 0 0 0 0 5
o:add on ahead	0 0 0 10 -6 0 0 -5
o:agree on ahead	0 1 0 5 0 0 0 -6
o:agree the ahead	0 0 0 -6 0 0 10 0
o:agree until ahead	0 4 0 10 0 0 0 -12
o:announce for ahead	0 9 0 -8 0 0 0 0
o:announce from ahead	0 -9 0 10 0 0 0 0
o:announce on ahead	-11 -9 0 13 -10 0 0 7
o:announce since ahead	0 -1 0 6 0 0 0 -1
o:approve on ahead	0 -2 0 20 -13 0 0 -1
o:ask on ahead	0 4 0 -11 10 0 0 -4
o:be  ahead	6 4 0 -16 -3 0 0 11
o:be after ahead	0 7 0 -12 0 0 0 3
o:be back ahead	0 6 0 2 0 0 0 -11
o:be before ahead	0 -11 3 0 8 0 0 -1
o:be by ahead	-1 -17 0 5 16 -4 6 -17
o:be from ahead	-8 -1 -2 6 3 -1 0 -2
o:be is ahead	-1 1 0 0 -14 1 0 4
o:be of ahead	0 -8 5 10 0 0 5 -13
o:be on ahead	-8 10 -10 -32 4 13 0 23
o:be the ahead	0 1 -1 12 -16 0 3 -10
o:be until ahead	6 18 4 13 -28 -4 0 -15
o:begin  ahead	0 8 0 -5 0 0 0 0
o:begin back ahead	1 8 0 -5 0 0 0 -5
o:begin before ahead	0 -7 0 -5 7 0 0 9
o:begin by ahead	-2 31 0 -20 -4 0 7 -12
o:begin effect today	0 -5 0 6 0 0 0 0
o:begin from ahead	2 -5 -2 10 -10 0 0 0
o:begin from today	0 -7 0 8 0 0 0 0
o:begin on ahead	6 5 -14 7 -6 -3 -1 -12
o:begin the ahead	0 1 0 -7 -1 0 -4 14
o:begin to ahead	-3 -2 0 -14 -4 0 0 23
o:begin until ahead	0 -24 8 -7 13 0 0 8
o:begin with ahead	0 -6 0 0 0 5 0 3
o:buy the ahead	0 0 0 7 0 0 0 0
o:carried=controls	25 1 0 4 -6 -6 -2 -25
o:carried=controls far	27 -19 21 -15 5 -8 -4 -12
o:carried=deal	-6 3 -10 16 -17 5 0 -7
o:carried=deal far	-20 0 -22 12 -18 5 0 8
o:carried=duties	-28 7 -19 9 -16 -16 -25 16
o:carried=duties far	-10 14 14 7 -22 -16 -16 -2
o:carried=exclusions	-5 -37 24 5 18 0 0 -17
o:carried=exclusions far	14 -6 8 0 0 0 0 -12
o:carried=fees	-9 0 3 4 15 0 0 -21
o:carried=fees far	0 -35 0 0 26 -1 0 0
o:carried=longer	0 -3 8 -6 0 -7 0 5
o:carried=longer far	0 -28 0 8 10 -12 -10 7
o:carried=meeting	-18 -1 -13 9 -14 12 8 1
o:carried=meeting far	-15 -9 -37 21 -3 0 6 -4
o:carried=none	-16 -6 -21 17 8 -26 2 0
o:carried=procedure	0 5 -11 0 9 1 -7 -11
o:carried=procedure far	-8 0 -1 -1 15 7 0 -13
o:carried=sale	-4 -4 0 -8 -2 28 0 -9
o:carried=sale far	-2 11 1 -4 -4 3 1 -9
o:carried=truce	5 -3 -22 4 0 -18 2 1
o:carried=truce far	-4 -2 -13 17 -11 -14 -10 1
o:charge from ahead	0 -5 0 3 7 0 0 -2
o:charge on ahead	0 7 0 -2 2 0 0 -8
o:charge until ahead	0 -10 0 5 0 0 0 2
o:clear by ahead	0 -5 0 -7 -1 0 0 16
o:clear on ahead	0 -15 0 19 0 0 0 -1
o:collect from ahead	0 1 0 -13 3 0 0 8
o:conclude on ahead	0 0 0 9 0 0 0 -5
o:confirm on ahead	0 0 0 13 0 0 0 -6
o:continue on ahead	0 -2 0 11 0 0 0 -3
o:discuss on ahead	0 -4 0 22 -12 0 0 -1
o:double on ahead	0 12 0 -11 0 0 0 0
o:end by ahead	12 1 -1 -5 1 0 -1 -8
o:end end ahead	0 0 0 7 0 0 0 -7
o:end ended ahead	0 0 0 9 0 0 0 -8
o:end ends ahead	0 -1 0 -6 0 0 0 12
o:end ends today	0 0 0 8 0 0 0 -8
o:end of ahead	0 0 -3 8 0 0 0 -1
o:end on ahead	0 9 -3 1 -12 -7 -2 1
o:end on today	0 0 0 -10 0 0 0 11
o:end the ahead	0 9 0 -4 -1 0 0 0
o:expect by ahead	0 0 0 12 -8 0 0 0
o:expect on ahead	0 0 0 -6 8 0 0 -2
o:expect the ahead	0 -1 0 11 -9 0 -1 0
o:extend the ahead	0 0 0 7 0 0 0 -6
o:extend until ahead	0 0 0 13 -1 0 0 -9
o:face from ahead	0 1 0 -8 0 0 0 6
o:fall from ahead	0 -8 0 9 0 0 0 0
o:fall on ahead	0 12 0 -15 -5 0 0 7
o:get on ahead	0 -6 0 6 1 0 0 -1
o:have from ahead	0 10 0 -6 0 0 0 -1
o:have has ahead	6 0 0 4 -4 0 0 -9
o:have of ahead	0 0 0 -6 0 0 0 8
o:have on ahead	0 -9 0 0 5 0 0 0
o:have the ahead	0 0 0 -21 17 0 7 0
o:have until ahead	-7 -7 0 0 -1 0 10 2
o:introduce on ahead	4 -14 0 11 0 0 0 -1
o:keep on ahead	0 -2 0 -17 8 0 0 13
o:keep until ahead	0 -1 0 8 0 0 0 -5
o:land on ahead	0 8 0 -7 0 0 0 0
o:leads=	1 -2 1 3 4 6 -10 -10
o:leads="	0 0 0 8 -1 0 0 -3
o:leads=10% on	0 9 0 -4 0 0 0 -5
o:leads=10% until	0 25 0 -10 0 0 0 -17
o:leads=100% from	-2 0 0 6 0 0 0 0
o:leads=12% from	0 24 0 -22 0 0 0 0
o:leads=12% on	0 -3 0 -4 0 0 0 9
o:leads=2% on	0 -5 0 6 0 0 0 0
o:leads=25% from	0 8 0 -6 0 0 0 0
o:leads=30% from	0 12 0 -10 0 0 0 0
o:leads=30% on	0 21 0 -20 0 0 0 0
o:leads=50% from	0 28 0 -26 0 0 0 0
o:leads=50% on	0 8 0 -2 0 0 0 -6
o:leads=84% on	0 6 0 -5 0 0 0 0
o:leads=a.m. on	0 2 -7 -5 -2 0 0 13
o:leads=after	0 0 0 13 -5 0 0 -9
o:leads=again from	2 -13 0 0 -2 0 0 13
o:leads=again on	0 6 6 -6 6 0 0 -13
o:leads=agreement by	0 -8 0 0 -5 0 0 12
o:leads=and	0 0 0 9 0 0 0 -6
o:leads=and from	0 7 0 0 0 0 0 -8
o:leads=and including	0 -1 0 -4 0 0 0 8
o:leads=and on	0 25 0 -19 -3 0 0 -4
o:leads=announced for	0 12 0 -6 -8 0 0 0
o:leads=announced on	-4 -4 0 6 0 0 0 1
o:leads=applied from	0 9 0 -8 0 0 0 0
o:leads=apply from	4 -7 0 0 6 0 0 0
o:leads=april to	0 0 0 17 0 0 0 -15
o:leads=arrive by	0 8 -2 -12 7 0 -2 0
o:leads=as of	0 13 0 -5 -3 0 0 -2
o:leads=at midnight	0 -3 -2 8 0 0 0 0
o:leads=at noon	0 -7 0 0 0 0 0 6
o:leads=at the	0 6 -1 9 4 0 0 -19
o:leads=away on	0 0 0 -4 0 0 0 6
o:leads=back on	0 13 0 -5 -5 0 0 -3
o:leads=back to	0 -2 0 11 0 4 0 -12
o:leads=before the	0 -5 0 10 1 0 0 -3
o:leads=began on	0 -17 0 7 0 0 0 7
o:leads=begin on	-7 8 0 -10 11 0 0 0
o:leads=beginning on	0 1 0 4 0 0 0 -8
o:leads=begins on	0 3 0 6 -9 0 0 -8
o:leads=beijing,	0 -4 0 7 0 0 0 0
o:leads=bern,	0 8 0 -7 0 0 0 0
o:leads=busan on	0 0 0 10 -2 0 0 -3
o:leads=busan,	0 0 0 7 0 0 0 -3
o:leads=by	0 -5 0 0 9 0 4 -5
o:leads=by telephone	0 0 0 -9 -2 0 0 13
o:leads=by the	0 -11 -3 8 7 -2 12 -22
o:leads=cairo,	0 0 0 -8 0 0 0 9
o:leads=cent from	0 -5 0 8 0 0 0 -1
o:leads=cent on	0 -23 0 11 14 0 0 -2
o:leads=cent until	0 -8 0 0 0 0 0 9
o:leads=changes on	0 -14 11 9 -3 0 0 -7
o:leads=charged from	0 9 0 -12 3 0 0 0
o:leads=china from	5 -7 0 2 0 0 0 0
o:leads=china on	0 0 8 -5 0 0 0 0
o:leads=close on	0 -6 0 -5 0 14 0 -5
o:leads=closed on	0 0 0 1 -12 10 0 -1
o:leads=closes on	0 -5 0 0 -6 0 0 11
o:leads=cnbc on	0 6 0 -5 0 0 0 0
o:leads=come by	0 -3 0 8 0 0 0 -2
o:leads=comes on	0 -10 0 9 0 0 0 0
o:leads=concluded on	0 0 0 8 0 0 0 -7
o:leads=consent on	0 0 0 10 -3 0 0 -1
o:leads=continue on	0 -1 0 7 0 0 0 -2
o:leads=controls of	-7 0 0 8 0 0 0 0
o:leads=council on	0 0 0 9 -9 0 0 0
o:leads=countries from	0 8 0 -8 0 0 0 0
o:leads=date is	0 0 0 -20 0 0 0 16
o:leads=date:	0 -1 0 16 -4 0 0 -7
o:leads=dates from	0 -4 0 15 0 0 0 -14
o:leads=days from	0 -3 0 15 -3 0 0 -8
o:leads=days, from	0 -10 0 6 0 0 0 3
o:leads=days, until	-2 18 0 -5 12 8 0 -25
o:leads=deadline of	0 -2 0 -6 -4 6 8 0
o:leads=deal by	0 -2 0 -4 0 0 2 7
o:leads=due by	0 0 0 -8 12 0 0 -1
o:leads=due from	0 0 0 0 6 0 0 -1
o:leads=duties from	0 16 0 -15 0 0 0 0
o:leads=duties of	0 -4 0 6 0 0 0 0
o:leads=duty from	0 -20 0 21 0 0 0 0
o:leads=early as	0 -3 0 -9 5 0 0 7
o:leads=effect from	0 -8 0 14 -2 0 0 -1
o:leads=end on	-2 23 5 -11 -23 0 0 3
o:leads=ended on	0 -3 -5 40 -1 0 0 -32
o:leads=ends on	2 -5 0 -19 5 0 0 14
o:leads=entered before	0 -12 6 -4 10 0 0 -1
o:leads=expected by	0 0 0 8 -6 0 0 0
o:leads=expected on	0 6 0 -13 8 0 0 0
o:leads=expire on	0 -26 11 -5 -2 0 0 16
o:leads=expired on	0 0 0 14 0 0 0 -13
o:leads=expires on	-2 12 -5 0 -4 0 0 0
o:leads=extended until	0 0 0 10 0 0 0 -7
o:leads=extension on	0 0 0 -5 9 0 0 -1
o:leads=falls on	0 0 0 -6 0 0 0 8
o:leads=follow on	0 18 0 -12 2 0 0 -9
o:leads=force on	4 6 0 -1 -5 0 0 -6
o:leads=force since	0 8 0 0 0 0 0 -5
o:leads=force until	0 12 0 -21 6 0 0 0
o:leads=friday,	0 -4 0 2 11 0 0 -9
o:leads=from	0 -5 7 9 0 -1 -1 -13
o:leads=from the	10 17 -2 -9 -4 0 0 -22
o:leads=from tomorrow,	0 -2 0 10 0 0 0 -5
o:leads=geneva on	0 -3 0 9 0 0 0 -1
o:leads=good until	0 -1 6 -12 0 0 0 9
o:leads=goods from	0 -2 0 6 0 0 0 -2
o:leads=goods on	0 0 0 8 0 0 0 -6
o:leads=government on	0 0 0 -9 9 0 0 0
o:leads=gyeongju on	0 0 0 -10 10 0 0 0
o:leads=half on	0 6 0 -4 0 0 0 0
o:leads=happen on	0 4 0 -10 10 0 0 -3
o:leads=happens on	7 2 -2 -4 -8 0 0 1
o:leads=has until	-2 -3 -1 -9 4 4 5 0
o:leads=have ended	0 0 0 6 0 0 0 -6
o:leads=have until	0 0 0 7 -7 -3 4 -1
o:leads=holds until	0 0 0 -8 0 0 0 11
o:leads=in on	2 0 0 -8 0 0 0 4
o:leads=is on	0 -6 0 -3 6 0 0 1
o:leads=is the	0 -11 0 1 0 0 0 7
o:leads=it by	0 -7 0 4 0 0 8 -9
o:leads=it on	0 -13 0 9 1 0 0 0
o:leads=it to	0 0 0 20 -2 0 0 -17
o:leads=it until	0 0 0 -4 9 3 0 -6
o:leads=korea on	0 -2 0 9 0 0 0 -3
o:leads=kuala lumpur,	0 -3 0 6 0 0 0 0
o:leads=lapse on	0 -4 -3 1 12 0 0 -6
o:leads=lapsed on	0 -1 0 6 0 0 0 -2
o:leads=lapses on	3 0 0 -9 -14 0 0 14
o:leads=last until	0 -2 0 12 0 0 0 -6
o:leads=lasts until	2 -1 0 -9 -7 0 0 14
o:leads=later than	0 0 0 -20 15 0 7 0
o:leads=loaded before	0 0 -2 7 -5 0 0 -3
o:leads=meeting on	0 0 0 9 -7 0 0 0
o:leads=meets on	0 0 0 -7 8 0 0 0
o:leads=monday,	0 -7 0 15 0 0 0 -4
o:leads=months from	0 18 0 -10 0 0 0 -8
o:leads=months, until	0 -11 0 -20 0 0 0 30
o:leads=more from	0 -10 0 12 0 0 0 0
o:leads=network on	0 0 0 -11 0 0 0 11
o:leads=noon on	0 0 0 8 -3 0 0 -3
o:leads=notice by	0 0 0 9 -9 0 0 0
o:leads=off on	0 0 0 -13 13 0 0 0
o:leads=on	0 0 0 -5 -6 0 0 9
o:leads=on a	0 -8 0 7 0 0 0 0
o:leads=on friday,	1 -12 9 1 5 0 0 -6
o:leads=on monday,	0 -3 0 11 0 0 0 -4
o:leads=on saturday,	0 -6 0 -3 0 0 0 11
o:leads=on sunday,	0 0 0 -6 0 0 0 7
o:leads=on the	-3 16 7 -8 0 0 2 -10
o:leads=on thursday,	0 0 0 -2 0 0 0 7
o:leads=on tuesday,	0 -1 0 -14 0 0 0 16
o:leads=on until	0 -2 0 13 0 0 0 -8
o:leads=on wednesday,	0 -6 0 5 -3 0 0 4
o:leads=opened on	0 -5 0 9 0 0 0 0
o:leads=opens on	0 -8 0 10 0 0 0 0
o:leads=or after	0 5 0 1 0 0 0 -10
o:leads=out on	-2 7 0 -8 -9 0 0 6
o:leads=over on	0 7 0 -5 -4 0 0 3
o:leads=paper on	0 -7 0 11 -5 0 0 0
o:leads=per cent	0 -11 0 13 0 0 0 0
o:leads=percent from	0 6 0 -3 0 0 0 -1
o:leads=percent on	0 13 0 -6 0 0 0 -8
o:leads=percent until	0 -11 0 -16 0 0 0 25
o:leads=planned for	0 1 0 5 -6 0 0 0
o:leads=proclamation on	0 -5 0 6 0 0 0 0
o:leads=prolonged to	0 0 8 -3 0 0 0 -2
o:leads=published on	-2 0 0 7 -2 0 0 0
o:leads=ran out	0 9 0 -7 0 0 0 0
o:leads=report on	0 6 0 -4 0 0 0 -1
o:leads=resume on	0 -2 0 6 0 0 0 0
o:leads=return on	0 23 0 -22 -4 0 0 0
o:leads=returns on	1 -19 0 25 0 0 0 -7
o:leads=rule of	-2 0 0 7 0 0 0 0
o:leads=rule on	-2 0 0 -6 11 0 0 0
o:leads=run out	0 0 0 9 0 0 0 -8
o:leads=run to	0 0 5 -12 2 0 0 0
o:leads=run until	0 0 0 -8 0 0 0 8
o:leads=runs out	0 0 0 -7 0 0 0 9
o:leads=runs until	-4 0 0 0 -4 0 0 8
o:leads=said on	0 0 0 9 -8 0 0 -1
o:leads=ships on	0 -3 0 -6 10 0 0 0
o:leads=sign on	0 -5 0 7 0 0 0 0
o:leads=signed by	0 0 0 -2 9 0 -8 0
o:leads=since the	0 -2 0 10 0 0 0 -4
o:leads=sleep until	0 7 0 -1 0 0 0 -3
o:leads=so by	0 0 0 -7 -1 0 7 1
o:leads=so on	0 4 0 -11 13 0 0 -10
o:leads=spoke on	0 0 0 -5 7 0 0 0
o:leads=start on	10 10 0 -18 2 0 0 -9
o:leads=started on	0 -6 0 8 0 0 0 0
o:leads=starts on	-2 -2 0 8 -4 0 0 -1
o:leads=stops on	0 -1 0 -2 0 0 0 7
o:leads=strike until	0 0 0 13 0 0 0 -10
o:leads=sunday	0 0 0 9 0 0 0 -7
o:leads=sunday,	0 -3 0 9 0 0 0 -3
o:leads=suspended from	0 1 0 -8 6 0 0 0
o:leads=suspended to	11 0 0 -11 0 0 0 0
o:leads=suspended until	0 9 -2 3 0 0 0 -7
o:leads=tariff from	0 -15 0 15 0 0 0 0
o:leads=tariff on	0 16 0 -22 8 0 0 0
o:leads=tariffs from	0 7 0 -6 0 0 0 0
o:leads=tariffs on	0 -9 0 -2 10 0 0 0
o:leads=that on	0 -9 0 0 -3 0 0 10
o:leads=the	6 0 0 -5 -2 1 0 1
o:leads=there on	0 -1 0 7 0 0 0 0
o:leads=there until	0 -7 0 7 0 0 0 0
o:leads=thursday,	0 -7 0 12 -1 0 0 -2
o:leads=to end	0 0 0 6 0 0 0 -5
o:leads=to the	-2 -15 0 -11 4 0 -2 19
o:leads=truce ends	0 0 0 -15 0 0 0 18
o:leads=truce of	0 8 0 0 0 0 0 -6
o:leads=truce on	0 0 0 -4 6 0 0 0
o:leads=truce to	0 0 0 -8 0 0 0 10
o:leads=truce until	0 -3 0 20 -5 0 0 -13
o:leads=trump on	0 6 0 -3 0 0 0 0
o:leads=tuesday,	0 -16 0 2 0 0 0 8
o:leads=until	-1 0 -4 15 -11 -2 0 -4
o:leads=until the	-1 -5 -3 5 -14 0 -2 6
o:leads=up on	0 -4 0 -9 3 0 0 10
o:leads=up to	0 0 0 -6 0 0 0 7
o:leads=us on	0 -7 0 11 0 0 0 0
o:leads=used from	0 -7 0 0 8 0 0 0
o:leads=video on	0 0 0 7 -1 0 0 -1
o:leads=votes on	0 -3 0 -3 6 0 0 0
o:leads=washington,	0 -6 0 0 9 0 0 -5
o:leads=wednesday,	0 4 0 -2 9 0 0 -16
o:leads=week of	0 -6 0 10 0 0 0 0
o:leads=weeks, to	0 0 0 10 0 0 0 -7
o:leads=year from	0 11 0 -2 -2 0 0 -7
o:leads=year, to	0 0 0 -7 0 0 0 11
o:leads=year, until	0 -8 0 -1 2 0 0 6
o:leave before ahead	0 7 0 0 -1 0 0 -5
o:left=controls	21 -15 -15 2 -2 0 -7 -6
o:left=controls right=none	23 -13 -13 9 -12 -9 -4 -8
o:left=deal	0 -8 -9 10 -8 0 15 -7
o:left=deal right=duties	0 -4 0 -1 -5 0 -6 16
o:left=deal right=meeting	0 -2 0 8 0 0 0 0
o:left=deal right=none	1 -5 -7 16 -3 0 16 -24
o:left=deal right=truce	0 1 0 -6 0 0 0 4
o:left=duties	-18 -6 -2 19 5 -14 -27 -5
o:left=duties right=deal	0 -30 0 32 0 0 0 0
o:left=duties right=duties	4 -6 -4 7 9 0 0 -9
o:left=duties right=longer	0 -5 4 -8 0 0 0 10
o:left=duties right=meeting	0 8 0 -2 0 0 0 -4
o:left=duties right=none	-27 6 -2 10 -2 -11 -21 -4
o:left=duties right=procedure	0 -10 0 1 10 0 0 -1
o:left=duties right=truce	0 -10 0 8 -4 0 0 7
o:left=exclusions	-9 11 24 0 -33 0 0 -17
o:left=exclusions right=none	-6 9 25 1 -31 0 0 -22
o:left=fees	0 -6 -4 4 11 -1 0 -11
o:left=fees right=none	-1 -5 -4 1 14 0 0 -10
o:left=longer	-3 -22 7 2 -12 -3 -10 13
o:left=longer right=duties	0 0 0 -19 0 0 0 21
o:left=longer right=none	-13 -18 7 10 -9 -2 -9 5
o:left=meeting	-14 -7 -2 31 -3 -19 5 -21
o:left=meeting right=deal	0 9 0 -10 -2 0 -1 8
o:left=meeting right=duties	0 -7 9 16 -11 0 0 -7
o:left=meeting right=longer	0 -1 0 0 0 0 7 -2
o:left=meeting right=meeting	0 -2 0 10 0 0 0 0
o:left=meeting right=none	-12 -11 -10 28 6 -15 2 -25
o:left=meeting right=signing	0 0 0 7 -3 0 0 0
o:left=meeting right=truce	0 8 0 1 -6 0 0 -3
o:left=none	-15 6 -25 12 -6 -17 -9 7
o:left=none right=controls	5 1 0 -3 -10 8 0 -5
o:left=none right=deal	-2 0 0 -9 2 -6 16 -2
o:left=none right=duties	-7 7 -5 11 -22 -3 3 -2
o:left=none right=exclusions	1 -2 7 -9 0 0 0 2
o:left=none right=fees	0 -11 0 -4 17 0 0 0
o:left=none right=longer	0 26 -13 -4 10 0 5 -24
o:left=none right=meeting	0 -3 0 10 -15 0 0 6
o:left=none right=none	-9 0 -23 11 -9 -21 -25 18
o:left=none right=procedure	-5 0 2 -1 9 -2 -3 -2
o:left=none right=sale	0 -17 0 0 7 14 0 -7
o:left=none right=truce	0 9 2 -5 0 -1 -1 -2
o:left=procedure	-2 -4 -11 15 6 -17 -8 -14
o:left=procedure right=none	0 0 -22 15 4 -16 -7 -18
o:left=procedure right=procedure	0 -2 0 -3 9 0 0 0
o:left=procedure right=truce	0 -10 0 -2 3 0 0 9
o:left=sale	-5 -1 -2 -5 -12 27 -3 -12
o:left=sale right=none	-4 0 -2 -3 -12 25 -3 -11
o:left=signing	-10 -7 0 3 7 2 -5 0
o:left=signing right=duties	0 -2 0 11 4 0 -4 -8
o:left=signing right=none	-8 -2 0 0 2 3 0 1
o:left=signing right=signing	0 -2 0 -6 7 0 0 1
o:left=truce	-8 -3 -19 14 6 -13 0 -3
o:left=truce right=duties	0 0 2 -3 10 0 4 -7
o:left=truce right=longer	0 -10 1 16 -1 0 0 -9
o:left=truce right=none	-4 1 -35 9 1 -11 -2 0
o:levy from ahead	0 7 0 -5 0 0 0 0
o:look on ahead	0 -1 0 -8 12 0 0 -2
o:make from ahead	2 -8 0 4 0 0 0 0
o:meet meets ahead	0 0 0 -9 5 0 0 7
o:meet on ahead	0 -4 0 18 -7 0 0 -4
o:meet the ahead	0 0 0 11 0 0 0 -6
o:move to ahead	0 17 0 -4 -4 1 0 -10
o:near=controls	16 -9 -6 0 0 -5 -5 -5
o:near=deal	3 -4 -6 -5 0 0 15 0
o:near=duties	-10 -15 5 18 8 -8 -16 0
o:near=exclusions	-3 0 9 11 -11 0 0 -14
o:near=fees	0 0 0 6 0 0 0 -8
o:near=longer	-9 -22 4 -3 -2 -1 -9 17
o:near=meeting	-10 8 0 8 2 -13 0 -11
o:near=none	-19 7 -25 16 -4 -10 -17 0
o:near=procedure	-9 -34 -9 32 3 -13 -6 -8
o:near=sale	-2 0 0 -3 -15 20 0 -6
o:near=signing	-4 0 4 6 4 -11 -3 -6
o:near=truce	0 9 -15 12 -12 -8 3 -8
o:no verb  ahead	-3 -10 0 4 6 10 -4 -7
o:no verb " ahead	0 0 0 7 -1 0 0 0
o:no verb 12:01 today	0 16 0 -14 0 0 0 0
o:no verb a ahead	0 -15 0 21 0 0 0 -8
o:no verb after ahead	0 -8 0 1 11 0 0 -1
o:no verb and ahead	0 -13 -1 8 7 0 0 -3
o:no verb before ahead	-1 -26 -3 19 10 0 0 -7
o:no verb bern, today	0 8 0 -7 0 0 0 0
o:no verb by ahead	-2 -14 5 -14 20 -6 0 4
o:no verb cairo, today	0 0 0 -8 0 0 0 9
o:no verb date: today	0 -2 0 7 3 0 0 -11
o:no verb day, ahead	0 -1 0 -4 0 0 0 10
o:no verb delhi, today	0 13 0 -14 0 0 0 0
o:no verb ends ahead	0 -7 0 14 -2 0 0 -5
o:no verb ends today	0 0 0 -17 0 0 0 18
o:no verb for ahead	0 -1 0 8 0 0 0 -4
o:no verb friday today	0 0 0 7 0 0 0 -10
o:no verb friday, ahead	1 0 8 -9 11 -2 0 -8
o:no verb friday, today	0 5 0 4 -6 0 0 -9
o:no verb from ahead	0 0 4 20 -11 -2 -3 -38
o:no verb from today	0 10 0 -7 0 0 0 0
o:no verb monday today	0 -2 0 8 0 0 0 -1
o:no verb monday, today	0 -3 0 13 0 0 0 -6
o:no verb of ahead	-5 10 0 -11 4 0 0 4
o:no verb on ahead	16 5 10 -18 0 -22 2 7
o:no verb on today	0 11 0 -7 7 0 0 -13
o:no verb ottawa, today	0 -6 0 7 0 0 0 0
o:no verb saturday, ahead	0 12 0 -11 -2 0 0 0
o:no verb saturday, today	0 -3 0 8 0 0 0 -1
o:no verb sunday, ahead	0 -7 0 -5 0 0 0 15
o:no verb the ahead	0 7 14 -23 3 -5 0 7
o:no verb through ahead	0 -8 3 -3 0 0 0 8
o:no verb thursday, ahead	0 -10 0 5 -5 0 0 7
o:no verb till ahead	0 -2 0 -7 -1 0 0 14
o:no verb to ahead	-4 -5 -3 -1 1 0 0 8
o:no verb tomorrow, ahead	0 7 0 0 -4 9 0 -12
o:no verb tuesday today	0 -1 0 11 0 0 0 -5
o:no verb tuesday, today	0 -5 0 -4 0 0 0 9
o:no verb until ahead	0 -1 -16 -5 3 0 -10 11
o:no verb valletta, today	0 0 0 12 0 0 0 -11
o:no verb washington, today	0 -6 0 0 9 0 0 -5
o:no verb wednesday today	0 -5 0 7 0 0 0 -2
o:no verb wednesday, ahead	0 11 0 -3 -10 3 0 -4
o:no verb wednesday, today	0 -10 0 -2 11 0 0 0
o:no verb week, ahead	0 0 0 -20 8 0 0 11
o:no verb | today	-3 0 0 10 0 0 0 -1
o:no verb · today	0 -1 0 9 0 0 0 -1
o:no verb — today	0 -6 0 16 0 0 0 -6
o:other before ahead	0 0 0 18 -15 0 0 0
o:other by ahead	0 -9 0 -32 23 0 -2 20
o:other closed ahead	0 -3 0 13 -3 0 0 -1
o:other for ahead	0 -11 0 13 0 0 0 -3
o:other from ahead	0 -9 -1 13 -13 0 0 4
o:other has ahead	0 -1 0 -6 -1 0 0 12
o:other of ahead	0 12 0 -7 0 0 0 -2
o:other on ahead	0 -3 0 1 0 9 0 -2
o:other since ahead	0 7 0 0 0 0 0 -5
o:other to ahead	0 -2 12 7 0 0 0 -13
o:other until ahead	0 16 7 -11 9 0 0 -23
o:pay before ahead	0 4 0 3 -8 0 0 0
o:pay from ahead	0 19 0 -22 13 0 0 -6
o:pay on ahead	0 -11 0 19 -2 0 0 -3
o:pay pay today	0 -4 0 6 0 0 0 0
o:pay since ahead	0 -10 0 9 0 0 0 0
o:pay the ahead	0 5 0 0 0 0 0 -6
o:pay until ahead	0 -6 0 -5 -4 0 0 14
o:place on ahead	0 -4 0 10 -4 0 0 0
o:plan for ahead	0 0 0 3 -7 0 0 2
o:plan from ahead	0 -6 0 -1 8 0 0 0
o:post on ahead	0 -3 0 -3 9 0 0 -1
o:promise the ahead	0 0 0 13 -8 0 0 0
o:put from ahead	1 20 0 -19 -1 0 0 -4
o:put on ahead	-1 -17 0 39 -8 -1 0 -15
o:put to ahead	3 0 0 -7 0 9 0 -3
o:put until ahead	11 -3 0 -10 -1 0 0 7
o:reach to ahead	0 0 0 11 0 0 0 -7
o:remain until ahead	0 -10 -1 1 3 0 0 2
o:report by ahead	0 -1 0 0 7 0 0 -2
o:report on ahead	0 -2 0 6 -1 0 0 0
o:return on ahead	0 0 -1 0 -13 0 0 8
o:right=controls	5 -1 -6 7 -11 7 0 -2
o:right=controls on	0 -4 0 20 -14 0 0 0
o:right=deal	0 -19 -3 2 -3 1 16 0
o:right=deal 	0 -2 0 9 0 0 0 0
o:right=deal from	0 -2 0 7 -3 0 0 -2
o:right=deal on	0 -12 0 -3 0 -1 0 19
o:right=deal the	4 -1 0 0 0 0 1 -6
o:right=deal until	-2 11 0 -12 -5 6 17 -21
o:right=duties	-8 -2 -2 13 -8 -8 -4 3
o:right=duties 	0 12 0 -8 2 0 0 -3
o:right=duties after	0 0 0 10 -3 0 0 -4
o:right=duties before	0 10 5 3 -10 0 0 -11
o:right=duties by	0 11 7 -16 0 0 0 -4
o:right=duties from	4 3 -3 -2 10 0 0 -15
o:right=duties on	0 -17 -6 28 -12 0 -1 -1
o:right=duties since	0 -2 0 6 0 0 0 -1
o:right=duties the	0 1 0 -11 -1 0 1 9
o:right=duties to	0 -5 0 -9 0 0 0 16
o:right=duties until	-3 0 0 2 -10 0 0 5
o:right=exclusions	1 -1 10 -11 -1 0 0 1
o:right=exclusions before	0 1 -10 3 3 0 0 0
o:right=exclusions on	3 -1 1 -12 -1 0 0 7
o:right=fees	-3 -11 0 -5 17 0 0 0
o:right=longer	-2 12 3 2 5 -1 12 -25
o:right=longer from	0 8 0 0 0 0 0 -5
o:right=longer on	-4 -4 6 10 10 0 0 -18
o:right=longer until	0 12 3 -13 0 0 0 0
o:right=meeting	-2 1 -2 16 -24 -2 -3 4
o:right=meeting 	0 0 0 10 -3 0 0 0
o:right=meeting from	0 14 0 -11 0 0 0 0
o:right=meeting of	0 -4 0 6 0 0 0 0
o:right=meeting on	0 0 0 11 -8 0 0 -2
o:right=meeting until	0 0 0 -2 0 0 0 6
o:right=none	-18 -5 -24 41 -6 -23 -28 -7
o:right=none 	5 -1 0 7 -11 7 -5 -8
o:right=none "	0 0 0 7 -1 0 0 0
o:right=none 12:01	0 14 0 -11 0 0 0 0
o:right=none a	0 -19 0 17 0 0 3 -2
o:right=none about	0 -3 0 0 -1 0 0 6
o:right=none after	0 6 0 -16 11 0 0 2
o:right=none again	0 -6 0 12 -1 0 0 -2
o:right=none and	0 -6 -1 11 0 0 0 0
o:right=none are	0 6 0 0 -1 0 0 -4
o:right=none as	0 -6 0 4 -6 0 0 3
o:right=none at	0 -7 0 0 10 0 0 -6
o:right=none before	-3 -4 -7 3 8 -1 -3 1
o:right=none bern,	0 8 0 -7 0 0 0 0
o:right=none beyond	0 0 0 -9 0 0 0 12
o:right=none busan,	0 0 0 7 0 0 0 -3
o:right=none by	0 -13 0 0 9 0 14 -14
o:right=none cent	0 -10 0 12 0 0 0 0
o:right=none changes	0 10 0 -3 -7 0 0 0
o:right=none closed	0 -3 0 14 -4 0 0 -1
o:right=none come	0 9 0 -1 0 0 0 -5
o:right=none date:	0 -8 0 5 1 0 0 -1
o:right=none day,	0 -1 0 -4 0 0 0 10
o:right=none delhi,	0 13 0 -13 0 0 0 0
o:right=none due	0 3 0 -7 9 0 0 -5
o:right=none duty	0 0 0 6 -3 0 0 0
o:right=none effective	0 13 0 -4 -1 0 0 -6
o:right=none end	0 10 0 4 0 0 0 -15
o:right=none ended	0 0 0 12 0 0 0 -11
o:right=none ends	0 -12 0 -2 -6 0 0 14
o:right=none for	-2 -6 -3 -3 8 1 -1 6
o:right=none friday	0 1 0 3 3 0 0 -12
o:right=none friday,	-1 9 7 -2 1 -3 0 -12
o:right=none from	1 4 -8 14 -5 -12 -12 -26
o:right=none has	7 0 0 0 -9 0 0 0
o:right=none including	0 -1 0 -4 0 0 0 8
o:right=none is	-1 1 0 1 -14 1 0 3
o:right=none issued	-2 0 0 12 -4 0 0 0
o:right=none lumpur,	0 -3 0 6 0 0 0 0
o:right=none meets	0 0 0 -14 8 0 0 8
o:right=none midnight	0 -1 0 -11 2 0 0 10
o:right=none monday,	0 -1 0 8 -3 0 0 -1
o:right=none noon	0 5 0 -4 7 0 0 -11
o:right=none of	-11 5 0 7 1 1 1 -14
o:right=none on	-10 18 -4 2 1 -2 -14 -7
o:right=none ottawa,	0 -5 0 6 0 0 0 0
o:right=none out	0 2 0 -15 0 0 0 16
o:right=none over	0 6 0 -2 0 0 0 0
o:right=none says	0 0 0 -10 0 0 0 13
o:right=none sign	0 0 0 -11 0 0 0 14
o:right=none signed	0 0 0 6 0 0 0 0
o:right=none since	-1 -6 0 22 -10 0 0 -8
o:right=none so	0 17 0 -8 -6 0 0 -4
o:right=none starts	0 13 0 -7 0 0 0 -4
o:right=none sunday	0 -3 0 -3 -1 0 0 9
o:right=none sunday,	0 -7 0 -3 0 0 0 14
o:right=none telephone	0 0 0 -8 -3 0 0 13
o:right=none than	0 8 0 -18 14 0 0 -4
o:right=none that	0 -4 0 -3 12 0 0 -1
o:right=none the	0 4 0 -5 -11 -20 1 6
o:right=none there	0 -1 0 6 0 0 0 0
o:right=none through	0 -15 0 6 -10 0 0 12
o:right=none thursday	0 -3 0 12 0 0 0 -6
o:right=none thursday,	0 -14 0 5 -6 0 0 8
o:right=none till	10 -11 0 -12 -7 7 0 7
o:right=none to	-3 -18 4 -3 -10 8 -6 12
o:right=none tomorrow,	0 1 0 3 -3 6 0 -12
o:right=none tuesday	0 -8 0 1 9 0 0 -5
o:right=none until	5 -16 2 -1 6 -25 -17 10
o:right=none up	0 -5 0 0 0 0 0 6
o:right=none valletta,	0 0 0 17 0 0 0 -11
o:right=none washington,	0 -5 0 -2 9 0 0 -2
o:right=none wednesday	0 -5 0 8 0 0 0 -2
o:right=none week,	0 0 0 -20 9 0 0 10
o:right=none yes,	0 12 0 -9 0 0 0 -2
o:right=none ·	0 -1 0 10 0 0 0 -1
o:right=none —	0 -1 0 18 -2 0 0 -9
o:right=procedure	-8 -14 3 -8 23 -3 -6 0
o:right=procedure 	0 -9 0 -3 15 0 0 0
o:right=procedure on	0 10 0 -6 5 0 0 -7
o:right=procedure until	0 -7 3 10 0 0 -2 -3
o:right=sale	-1 -18 0 0 5 16 0 -8
o:right=sale until	0 -2 0 3 -1 6 0 -3
o:right=signing from	0 11 0 -9 0 0 0 0
o:right=truce	-1 0 0 -6 -2 -4 -5 9
o:right=truce 	-5 0 -1 0 -3 0 0 7
o:right=truce by	0 -7 0 0 11 0 0 -2
o:right=truce from	-1 -12 0 -9 -5 0 0 26
o:right=truce of	0 4 0 17 -1 0 0 -16
o:right=truce on	7 -5 0 9 1 0 0 -11
o:right=truce since	0 4 0 1 0 0 0 -6
o:right=truce the	0 -2 8 -6 8 0 0 -8
o:right=truce until	-1 10 0 -2 -1 0 0 0
o:rise from ahead	0 -10 0 12 0 0 0 0
o:rise on ahead	0 16 0 -7 1 0 0 -13
o:run from ahead	0 -3 0 9 0 0 0 -1
o:run on ahead	0 0 2 -2 -9 7 0 -1
o:run out today	0 9 0 -5 0 0 0 -1
o:run the ahead	0 -7 2 9 0 0 0 -6
o:run until ahead	0 0 0 -5 0 0 0 8
o:say on ahead	0 0 0 12 -11 0 0 -2
o:see on ahead	0 -2 0 11 0 0 0 -2
o:sell by ahead	0 0 0 -2 -7 11 0 0
o:settle on ahead	0 0 0 -6 9 0 0 0
o:sign by ahead	0 -4 6 0 9 0 -2 -7
o:sign on ahead	0 4 0 11 -15 0 0 -10
o:sign sign ahead	0 0 0 -7 0 0 0 10
o:sign to ahead	0 0 0 -12 0 0 0 14
o:sit from ahead	0 0 0 7 -3 0 0 0
o:sit on ahead	0 -10 0 3 6 0 0 -3
o:sit until ahead	0 13 0 -6 2 0 0 -10
o:stand until ahead	0 0 0 6 0 0 0 -3
o:state on ahead	0 -1 0 -8 11 0 0 0
o:subject=controls	17 0 -13 10 -10 4 -6 -21
o:subject=controls carried	16 3 0 -7 -14 0 0 1
o:subject=controls carried begin	8 -5 0 0 0 0 0 0
o:subject=controls carried begin ahead	8 -5 0 0 0 0 0 0
o:subject=controls carried begin on	2 -6 0 0 0 0 0 0
o:subject=controls carried from ahead	8 -8 0 0 0 0 0 0
o:subject=controls carried say	0 10 0 -9 0 0 0 0
o:subject=controls carried say ahead	0 10 0 -9 0 0 0 0
o:subject=controls carried say on	0 10 0 -9 0 0 0 0
o:subject=controls carried suspend	6 0 0 -7 0 0 0 2
o:subject=controls carried suspend ahead	6 0 0 -7 0 0 0 2
o:subject=controls carried the ahead	6 7 0 -10 0 0 0 -2
o:subject=controls carried until ahead	5 0 0 -6 0 0 0 0
o:subject=controls far	13 -8 0 0 -12 -1 0 0
o:subject=controls far  ahead	3 -1 0 -6 -5 0 0 9
o:subject=controls far  today	6 0 0 -5 0 0 0 0
o:subject=controls far carried	11 -3 2 2 2 -1 0 -16
o:subject=controls far carried be	0 3 -1 11 -3 0 0 -7
o:subject=controls far carried be ahead	0 3 -1 11 -3 0 0 -6
o:subject=controls far carried begin	0 -12 0 10 -5 0 0 4
o:subject=controls far carried begin ahead	0 -12 0 10 -5 0 0 4
o:subject=controls far carried end	0 17 0 -2 0 0 0 -11
o:subject=controls far carried end ahead	0 17 0 -2 0 0 0 -11
o:subject=controls far carried end on	0 17 0 -5 0 0 0 -11
o:subject=controls far carried from ahead	5 -15 0 2 7 0 0 0
o:subject=controls far carried on ahead	-1 7 6 -4 0 0 0 -4
o:subject=controls far carried put	9 -4 0 -2 0 0 0 0
o:subject=controls far carried put ahead	9 -4 0 -2 0 0 0 0
o:subject=controls far carried since ahead	0 0 0 7 0 0 0 0
o:subject=controls far carried tell	0 0 0 -5 0 0 0 8
o:subject=controls far carried tell ahead	0 0 0 -5 0 0 0 8
o:subject=controls far carried tell on	0 0 0 -5 0 0 0 8
o:subject=controls far carried the ahead	0 0 0 8 0 0 0 -3
o:subject=controls far carried until ahead	15 0 0 -9 0 0 0 -3
o:subject=controls far carried write	0 0 8 -2 -3 0 0 0
o:subject=controls far carried write ahead	0 0 8 -2 -3 0 0 0
o:subject=controls far carried write on	0 0 8 -2 -3 0 0 0
o:subject=controls far no verb	13 -8 0 0 -12 -1 0 0
o:subject=controls far no verb 	10 -1 0 -12 -6 0 0 9
o:subject=controls far no verb ahead	8 -6 0 3 -9 -1 0 0
o:subject=controls far no verb on	-2 0 0 10 0 0 0 -1
o:subject=controls far no verb today	6 0 0 -3 0 0 0 0
o:subject=controls far on ahead	-2 0 0 10 0 0 0 -1
o:subject=controls from ahead	11 -2 0 -4 -1 0 0 0
o:subject=controls no verb	2 0 -7 4 -5 7 -2 -8
o:subject=controls no verb ahead	5 1 -6 0 -4 7 -1 -7
o:subject=controls no verb the	0 0 0 6 0 0 0 -4
o:subject=controls no verb today	-6 0 0 9 0 0 0 0
o:subject=controls no verb until	-1 0 0 -17 10 6 0 -3
o:subject=controls of ahead	-5 0 0 7 0 0 0 0
o:subject=controls on ahead	-3 0 0 11 0 0 0 -3
o:subject=controls suspend	8 0 0 0 0 0 0 -7
o:subject=controls suspend ahead	8 0 0 0 0 0 0 -7
o:subject=controls until ahead	6 0 0 -18 9 5 0 -10
o:subject=deal	0 1 -9 2 -11 0 19 -9
o:subject=deal be	0 -6 0 -11 1 8 9 -1
o:subject=deal be ahead	0 -6 0 -11 1 8 9 -1
o:subject=deal begin	0 -4 0 12 -5 0 0 -1
o:subject=deal begin ahead	0 -4 0 12 -5 0 0 -1
o:subject=deal begin on	0 -2 0 7 -3 0 0 0
o:subject=deal by ahead	0 -7 0 -4 -14 0 10 12
o:subject=deal carried	-2 -1 -3 4 -15 8 -7 11
o:subject=deal carried be	0 1 0 14 4 0 -6 -16
o:subject=deal carried be ahead	0 1 0 14 4 0 -6 -16
o:subject=deal carried begin	0 2 0 7 -11 0 0 0
o:subject=deal carried begin ahead	0 2 0 7 -11 0 0 0
o:subject=deal carried end	0 -5 0 0 0 0 0 9
o:subject=deal carried end ahead	0 -5 0 0 0 0 0 9
o:subject=deal carried from ahead	0 17 0 -16 0 0 0 0
o:subject=deal carried meet	0 0 0 12 -7 0 0 -2
o:subject=deal carried meet ahead	0 0 0 12 -7 0 0 -2
o:subject=deal carried meet on	0 0 0 11 -7 0 0 -2
o:subject=deal carried of ahead	0 -8 0 10 0 0 0 0
o:subject=deal carried on ahead	0 1 0 -7 -11 9 0 8
o:subject=deal carried other	0 -1 0 0 -6 10 0 -1
o:subject=deal carried other ahead	0 -1 0 0 -6 10 0 -1
o:subject=deal carried pay	0 0 0 -2 0 0 0 7
o:subject=deal carried pay ahead	0 0 0 -2 0 0 0 7
o:subject=deal carried say ahead	0 0 0 -3 0 0 0 6
o:subject=deal carried tell ahead	0 0 0 -4 0 0 0 6
o:subject=deal carried the ahead	0 1 0 5 -4 0 -6 1
o:subject=deal carried until ahead	0 -16 0 12 -5 0 0 0
o:subject=deal end	0 0 0 22 -2 0 0 -19
o:subject=deal end ahead	0 0 0 21 -2 0 0 -17
o:subject=deal end on	0 0 0 21 -2 0 0 -17
o:subject=deal extend	0 0 0 8 0 0 0 -3
o:subject=deal extend ahead	0 0 0 8 0 0 0 -3
o:subject=deal far	-4 1 -3 6 8 -1 0 -12
o:subject=deal far  ahead	0 -1 0 16 0 0 0 -9
o:subject=deal far carried	-7 5 -9 3 -20 0 0 7
o:subject=deal far carried announce	0 5 0 -6 0 0 0 0
o:subject=deal far carried announce ahead	0 5 0 -6 0 0 0 0
o:subject=deal far carried announce on	0 7 0 -8 0 0 0 0
o:subject=deal far carried be	0 6 0 -1 -11 0 0 5
o:subject=deal far carried be ahead	0 6 0 -1 -11 0 0 5
o:subject=deal far carried begin	0 -10 0 9 3 0 0 -1
o:subject=deal far carried begin ahead	0 -9 0 9 3 0 0 0
o:subject=deal far carried begin on	0 -4 0 14 -2 0 0 -12
o:subject=deal far carried by ahead	0 -4 0 5 0 0 -6 0
o:subject=deal far carried end	0 5 0 1 0 0 0 -8
o:subject=deal far carried end ahead	0 5 0 1 0 0 0 -8
o:subject=deal far carried end on	0 14 0 -3 0 0 0 -8
o:subject=deal far carried for ahead	0 -6 0 13 -2 0 0 0
o:subject=deal far carried from ahead	0 -16 0 19 0 0 0 0
o:subject=deal far carried meet	0 0 0 0 -5 0 7 -1
o:subject=deal far carried meet ahead	0 0 0 0 -5 0 7 -1
o:subject=deal far carried on ahead	0 11 0 0 -13 0 0 -1
o:subject=deal far carried other	0 1 0 -6 7 0 0 -2
o:subject=deal far carried other ahead	0 1 0 -6 7 0 0 -2
o:subject=deal far carried pay	0 9 0 6 0 0 0 -17
o:subject=deal far carried pay ahead	0 10 0 5 0 0 0 -17
o:subject=deal far carried the ahead	0 0 0 8 0 0 4 -10
o:subject=deal far carried until ahead	0 7 0 -13 4 0 -1 1
o:subject=deal far no verb	-4 1 -3 6 8 -1 0 -12
o:subject=deal far no verb 	0 -2 0 18 -1 0 0 -9
o:subject=deal far no verb ahead	-4 4 -3 0 9 0 0 -9
o:subject=deal far no verb on	0 4 0 -13 5 0 0 6
o:subject=deal far no verb today	0 -3 0 10 0 0 0 -1
o:subject=deal far on ahead	0 4 0 -13 5 0 0 6
o:subject=deal from ahead	0 2 0 -7 -1 0 0 9
o:subject=deal no verb	3 7 -2 -11 0 -9 8 0
o:subject=deal no verb 	0 -5 0 10 0 0 0 0
o:subject=deal no verb ahead	3 8 -2 -14 0 -9 8 0
o:subject=deal no verb from	0 6 0 -1 -1 0 0 0
o:subject=deal no verb on	-2 5 0 -18 15 0 -1 2
o:subject=deal no verb today	0 0 0 6 0 0 0 0
o:subject=deal no verb until	9 6 0 -6 -1 0 -3 0
o:subject=deal on ahead	-5 4 0 -3 10 6 -4 -10
o:subject=deal other	0 0 0 -4 0 0 0 6
o:subject=deal reach	0 -3 0 -2 -1 0 0 9
o:subject=deal reach ahead	0 -3 0 -3 -1 0 0 9
o:subject=deal until ahead	7 4 0 -4 -2 0 1 -3
o:subject=duties	-24 2 -5 11 -11 -13 -19 3
o:subject=duties  ahead	0 6 0 3 -12 0 0 -6
o:subject=duties  today	0 -1 0 -6 10 0 0 0
o:subject=duties after ahead	0 -8 0 -7 11 0 0 4
o:subject=duties announce for	0 7 0 -7 0 0 0 0
o:subject=duties be	0 5 -5 -1 -11 0 0 7
o:subject=duties be ahead	0 8 -5 -2 -11 0 0 4
o:subject=duties be from	0 8 0 -7 0 0 0 0
o:subject=duties be on	0 0 0 2 -21 0 0 10
o:subject=duties before ahead	0 -6 0 14 -9 0 0 0
o:subject=duties begin	-3 2 -7 9 -11 0 0 -4
o:subject=duties begin ahead	-3 7 -6 2 -10 0 0 -3
o:subject=duties begin from	-1 -6 0 10 0 0 0 0
o:subject=duties begin on	0 -1 0 7 -2 0 0 -3
o:subject=duties begin today	0 -11 0 14 0 0 0 0
o:subject=duties by ahead	0 0 4 5 3 0 -1 -15
o:subject=duties carried	-6 0 -9 9 4 -15 -15 0
o:subject=duties carried announce	0 -3 0 10 -5 0 0 0
o:subject=duties carried announce ahead	0 -2 0 9 -5 0 0 0
o:subject=duties carried announce on	0 -1 0 7 -2 0 0 0
o:subject=duties carried be from	-1 -17 0 11 0 0 0 10
o:subject=duties carried be on	0 -3 0 7 0 0 0 0
o:subject=duties carried be the	0 15 0 -2 0 0 0 -10
o:subject=duties carried be today	0 0 0 9 0 0 0 -9
o:subject=duties carried be until	0 -6 5 0 -2 0 0 1
o:subject=duties carried before ahead	0 1 -7 5 3 0 0 -7
o:subject=duties carried begin	15 -4 -8 0 -11 0 0 5
o:subject=duties carried begin ahead	15 -2 -8 0 -11 0 0 6
o:subject=duties carried begin before	0 -2 -6 7 -2 0 0 4
o:subject=duties carried begin from	0 -7 0 9 0 0 0 0
o:subject=duties carried begin on	11 -1 0 -6 -3 0 0 5
o:subject=duties carried by ahead	0 -6 7 3 2 0 -5 -3
o:subject=duties carried charge ahead	0 -12 0 8 -1 0 0 4
o:subject=duties carried charge from	0 1 0 -7 0 0 0 7
o:subject=duties carried end	0 10 -9 -5 4 0 0 0
o:subject=duties carried end ahead	0 10 -9 -6 4 0 0 0
o:subject=duties carried end on	0 14 -9 -25 6 0 0 7
o:subject=duties carried end the	0 0 0 6 0 0 0 -3
o:subject=duties carried fall	0 0 0 -6 0 0 0 6
o:subject=duties carried fall ahead	0 0 0 -6 0 0 0 6
o:subject=duties carried fall on	0 0 0 -6 0 0 0 6
o:subject=duties carried from ahead	-4 -13 0 8 -6 0 0 14
o:subject=duties carried have	0 -11 0 -6 16 0 0 0
o:subject=duties carried have ahead	0 -11 0 -6 16 0 0 0
o:subject=duties carried have until	0 -7 0 -5 12 0 0 0
o:subject=duties carried look	0 -9 0 -15 14 0 0 8
o:subject=duties carried meet	0 0 0 -4 9 0 0 -1
o:subject=duties carried meet ahead	0 0 0 -4 9 0 0 -1
o:subject=duties carried of ahead	0 3 0 2 0 0 0 -7
o:subject=duties carried on ahead	6 8 -12 -9 5 0 0 2
o:subject=duties carried order	0 -4 0 12 0 0 0 -6
o:subject=duties carried order ahead	0 -4 0 12 0 0 0 -6
o:subject=duties carried other	0 -10 0 -3 0 0 0 14
o:subject=duties carried other ahead	0 -9 0 -4 0 0 0 15
o:subject=duties carried other on	0 -9 0 4 0 0 0 6
o:subject=duties carried pay	0 -11 0 16 -1 0 0 -2
o:subject=duties carried pay 	0 7 0 -6 0 0 0 0
o:subject=duties carried pay ahead	0 -9 0 13 0 0 0 -2
o:subject=duties carried put	-1 -3 0 -1 10 0 0 -1
o:subject=duties carried put ahead	-1 -3 0 -1 10 0 0 -1
o:subject=duties carried reach	0 0 0 5 1 0 0 -6
o:subject=duties carried reach ahead	0 0 0 5 1 0 0 -6
o:subject=duties carried run	0 9 0 -17 0 0 0 5
o:subject=duties carried run ahead	0 9 0 -17 0 0 0 5
o:subject=duties carried run on	0 10 0 -12 0 0 0 0
o:subject=duties carried suspend	-6 8 -5 -6 -11 0 0 14
o:subject=duties carried suspend ahead	-6 8 -5 -6 -11 0 0 14
o:subject=duties carried suspend until	-10 14 -3 -23 -13 0 0 22
o:subject=duties carried tell	0 0 0 9 0 0 0 -6
o:subject=duties carried tell ahead	0 0 0 9 0 0 0 -5
o:subject=duties carried until ahead	-13 3 0 0 -3 0 0 8
o:subject=duties charge	0 10 0 -7 0 0 0 -1
o:subject=duties collect	0 -4 0 -6 0 0 0 13
o:subject=duties collect ahead	0 -8 0 -6 0 0 0 16
o:subject=duties collect from	0 -1 0 -6 0 0 0 9
o:subject=duties double	0 3 0 -7 0 0 0 4
o:subject=duties double ahead	0 5 0 -9 0 0 0 4
o:subject=duties end	0 12 3 -5 -9 0 0 -9
o:subject=duties end ahead	0 15 3 -10 -8 0 0 -8
o:subject=duties end on	0 2 6 -1 -6 0 0 -3
o:subject=duties end today	0 -6 0 8 0 0 0 0
o:subject=duties far	-9 0 3 3 -1 3 -4 1
o:subject=duties far  ahead	-9 0 -2 -5 4 10 0 0
o:subject=duties far  today	0 -9 0 11 1 0 0 -8
o:subject=duties far carried	-8 -1 4 0 2 -16 -4 8
o:subject=duties far carried  ahead	0 10 0 -7 -3 0 0 0
o:subject=duties far carried agree	0 12 0 -6 0 0 8 -12
o:subject=duties far carried agree ahead	0 12 0 -6 0 0 8 -11
o:subject=duties far carried agree on	0 6 0 -4 0 0 0 -1
o:subject=duties far carried announce	-1 0 0 -6 -2 0 0 11
o:subject=duties far carried announce ahead	-1 -5 0 0 -2 0 0 11
o:subject=duties far carried announce for	0 -7 0 1 0 0 0 4
o:subject=duties far carried announce on	0 -11 0 0 0 0 0 10
o:subject=duties far carried announce today	0 6 0 -6 0 0 0 0
o:subject=duties far carried ask	0 10 0 3 -15 0 0 0
o:subject=duties far carried ask ahead	0 10 0 3 -15 0 0 0
o:subject=duties far carried ask on	0 12 0 -7 -2 0 0 0
o:subject=duties far carried be	-7 -4 4 0 5 0 2 0
o:subject=duties far carried be ahead	-6 0 5 1 6 0 2 -11
o:subject=duties far carried be before	0 -18 9 11 -3 0 0 0
o:subject=duties far carried be by	0 -18 0 0 20 0 0 -4
o:subject=duties far carried be from	0 11 0 -13 0 0 0 0
o:subject=duties far carried be is	0 9 0 4 -2 -1 0 -10
o:subject=duties far carried be the	0 7 0 -12 0 0 6 0
o:subject=duties far carried be today	0 -10 0 -4 0 0 0 15
o:subject=duties far carried be until	0 -4 0 7 9 0 0 -10
o:subject=duties far carried before ahead	0 -4 10 -6 3 0 0 0
o:subject=duties far carried before today	0 -7 0 10 0 0 0 0
o:subject=duties far carried begin	-10 1 8 0 1 0 0 -3
o:subject=duties far carried begin ahead	-9 5 8 -4 2 0 0 -5
o:subject=duties far carried begin before	0 -15 4 -2 17 0 0 -2
o:subject=duties far carried begin from	0 9 0 -5 0 0 0 0
o:subject=duties far carried begin on	-1 4 0 4 -1 0 0 -10
o:subject=duties far carried begin today	0 -8 0 7 0 0 0 0
o:subject=duties far carried begin until	0 -9 6 0 -3 0 0 7
o:subject=duties far carried bring	0 9 0 -5 0 0 0 -1
o:subject=duties far carried bring ahead	0 9 0 -5 0 0 0 -1
o:subject=duties far carried by ahead	5 6 -6 1 -2 0 0 -10
o:subject=duties far carried carry	0 0 0 -8 0 0 0 8
o:subject=duties far carried carry ahead	0 0 0 -8 0 0 0 8
o:subject=duties far carried charge	0 -12 0 17 4 0 0 -9
o:subject=duties far carried charge ahead	0 -8 0 12 4 0 0 -7
o:subject=duties far carried charge from	0 -13 0 14 0 0 0 0
o:subject=duties far carried charge today	0 -5 0 7 0 0 0 0
o:subject=duties far carried collect today	0 -3 0 7 0 0 0 -2
o:subject=duties far carried confirm	0 -1 0 0 -5 0 0 10
o:subject=duties far carried confirm ahead	0 -1 0 0 -5 0 0 6
o:subject=duties far carried cut on	0 -9 0 2 0 0 0 6
o:subject=duties far carried end	9 -5 2 -3 -15 0 0 7
o:subject=duties far carried end ahead	9 -5 2 -5 -15 0 0 8
o:subject=duties far carried end by	8 0 0 -1 -4 0 0 -1
o:subject=duties far carried end on	3 -3 7 -6 -15 0 0 7
o:subject=duties far carried expect	0 0 0 7 -5 0 0 0
o:subject=duties far carried expect ahead	0 0 0 7 -5 0 0 0
o:subject=duties far carried expect on	0 0 0 -9 8 0 0 0
o:subject=duties far carried fall	0 7 0 3 0 0 0 -12
o:subject=duties far carried fall ahead	0 8 0 2 0 0 0 -12
o:subject=duties far carried fall on	0 11 0 -1 0 0 0 -10
o:subject=duties far carried for ahead	0 -13 0 4 0 0 0 6
o:subject=duties far carried from ahead	1 8 -6 -22 10 0 0 18
o:subject=duties far carried from today	0 -7 0 8 0 0 0 0
o:subject=duties far carried get	0 -4 0 6 0 0 0 -3
o:subject=duties far carried have until	0 10 0 3 -8 0 0 0
o:subject=duties far carried impose	5 -8 0 6 0 0 0 -1
o:subject=duties far carried impose ahead	5 -8 0 6 0 0 0 -1
o:subject=duties far carried impose from	5 -7 0 2 0 0 0 0
o:subject=duties far carried is ahead	0 9 0 4 -2 -1 0 -10
o:subject=duties far carried leave	0 0 0 8 0 0 0 -3
o:subject=duties far carried leave ahead	0 0 0 8 0 0 0 -3
o:subject=duties far carried lower on	0 -7 0 8 0 0 0 0
o:subject=duties far carried make	0 9 0 -2 -3 0 0 -1
o:subject=duties far carried make ahead	0 10 0 -2 -3 0 0 -1
o:subject=duties far carried meet	0 0 0 -12 7 0 0 5
o:subject=duties far carried meet ahead	0 0 0 -12 7 0 0 5
o:subject=duties far carried meet on	0 -1 0 -10 4 0 0 8
o:subject=duties far carried move	0 0 0 -20 -3 0 0 22
o:subject=duties far carried move ahead	0 0 0 -20 -3 0 0 22
o:subject=duties far carried of ahead	0 7 0 2 0 0 0 -8
o:subject=duties far carried on today	0 -8 0 10 0 0 0 0
o:subject=duties far carried order	0 7 0 -7 0 0 0 0
o:subject=duties far carried order ahead	0 7 0 -7 0 0 0 0
o:subject=duties far carried order on	0 7 0 -7 0 0 0 0
o:subject=duties far carried other	-2 -25 3 5 5 0 0 3
o:subject=duties far carried other ahead	-2 -24 3 3 6 0 0 4
o:subject=duties far carried other on	0 -6 0 -10 8 0 0 7
o:subject=duties far carried pay	0 1 0 7 0 0 0 -11
o:subject=duties far carried pay ahead	0 10 0 2 0 0 0 -16
o:subject=duties far carried pay from	0 0 0 -4 7 0 0 0
o:subject=duties far carried pay today	0 -12 0 6 0 0 0 2
o:subject=duties far carried plan	0 0 0 -8 3 0 0 3
o:subject=duties far carried plan ahead	0 0 0 -8 3 0 0 3
o:subject=duties far carried post	0 -1 0 -6 10 0 0 0
o:subject=duties far carried put	0 3 0 -5 -9 0 0 8
o:subject=duties far carried put ahead	0 3 0 -5 -9 0 0 8
o:subject=duties far carried put on	0 -7 0 12 0 0 0 -2
o:subject=duties far carried return	0 -6 0 0 0 0 0 7
o:subject=duties far carried return ahead	0 -6 0 0 0 0 0 7
o:subject=duties far carried return on	0 -6 0 7 0 0 0 0
o:subject=duties far carried rise on	0 8 0 -6 0 0 0 0
o:subject=duties far carried run	-2 -1 0 -6 0 0 0 11
o:subject=duties far carried run ahead	-2 -1 0 -6 0 0 0 11
o:subject=duties far carried say ahead	0 6 0 0 -1 0 0 -3
o:subject=duties far carried say on	0 -1 0 8 0 0 0 -5
o:subject=duties far carried send	0 -2 0 -4 11 0 0 -1
o:subject=duties far carried send ahead	0 0 0 -5 11 0 0 -1
o:subject=duties far carried set	0 -3 0 9 -2 0 0 0
o:subject=duties far carried set ahead	0 -3 0 9 -2 0 0 0
o:subject=duties far carried sign ahead	0 5 0 -8 0 0 0 7
o:subject=duties far carried sign on	0 10 0 -4 0 0 0 -6
o:subject=duties far carried since ahead	0 -5 0 7 0 0 0 0
o:subject=duties far carried sit	0 -4 0 6 0 0 0 -1
o:subject=duties far carried sit ahead	0 -4 0 6 0 0 0 -1
o:subject=duties far carried suspend	3 1 -2 -2 -8 0 0 3
o:subject=duties far carried suspend ahead	3 1 -2 -2 -7 0 0 4
o:subject=duties far carried tell	0 15 0 -3 -6 0 0 -7
o:subject=duties far carried tell ahead	0 16 0 -8 -6 0 0 -1
o:subject=duties far carried tell on	0 -1 0 10 -5 0 0 0
o:subject=duties far carried the ahead	-11 9 0 -1 2 0 6 -5
o:subject=duties far carried threaten	0 -4 0 -3 10 0 0 0
o:subject=duties far carried threaten ahead	0 -4 0 -3 10 0 0 0
o:subject=duties far carried threaten from	0 -2 0 -5 10 0 0 0
o:subject=duties far carried to ahead	5 -6 1 -2 -4 0 0 4
o:subject=duties far carried until ahead	-1 2 7 -1 0 -2 -1 -2
o:subject=duties far carried write	0 -8 0 13 0 0 0 0
o:subject=duties far carried write ahead	0 -8 0 13 0 0 0 0
o:subject=duties far carried write on	0 -8 0 13 0 0 0 0
o:subject=duties far friday, today	0 7 0 -4 0 0 0 0
o:subject=duties far from ahead	-1 -13 13 14 -7 0 0 -9
o:subject=duties far no verb	-9 0 3 3 -1 3 -4 1
o:subject=duties far no verb 	-11 -4 -2 0 6 9 0 -2
o:subject=duties far no verb ahead	-6 -10 4 8 0 4 -2 0
o:subject=duties far no verb friday,	0 13 0 -9 -5 0 0 0
o:subject=duties far no verb from	-1 -7 13 8 -7 0 0 -9
o:subject=duties far no verb on	-3 22 0 -12 -3 0 0 -4
o:subject=duties far no verb the	0 8 0 4 0 0 0 -11
o:subject=duties far no verb thursday,	0 -2 0 -1 0 0 0 6
o:subject=duties far no verb to	0 -8 0 9 0 0 0 0
o:subject=duties far no verb today	-1 15 0 -8 -4 0 0 0
o:subject=duties far no verb tuesday,	0 -14 0 21 0 0 0 -7
o:subject=duties far no verb until	1 -19 0 0 -3 0 0 11
o:subject=duties far no verb wednesday,	0 -11 0 17 -1 0 0 -5
o:subject=duties far on ahead	-3 24 0 -14 -3 0 0 -4
o:subject=duties far the ahead	0 8 0 3 0 0 0 -11
o:subject=duties far thursday, today	0 0 0 -9 0 0 0 11
o:subject=duties far to ahead	0 -8 0 9 0 0 0 0
o:subject=duties far until ahead	1 -19 0 0 -3 0 0 11
o:subject=duties for ahead	0 0 0 7 -10 0 0 -1
o:subject=duties from ahead	-5 1 -10 14 -22 0 0 -9
o:subject=duties from today	0 -4 0 6 0 0 0 0
o:subject=duties monday, ahead	0 11 0 -7 0 0 0 -2
o:subject=duties no verb	-11 -4 -5 9 -6 -5 -6 7
o:subject=duties no verb 12:01	0 11 0 -10 0 0 0 0
o:subject=duties no verb after	0 -7 0 -7 12 0 0 2
o:subject=duties no verb ahead	-10 -5 -4 10 -15 -4 -6 9
o:subject=duties no verb as	0 0 0 -9 0 0 0 11
o:subject=duties no verb before	0 -12 0 16 -7 0 0 0
o:subject=duties no verb by	0 -7 0 4 5 0 0 -1
o:subject=duties no verb cent	0 -7 0 7 0 0 0 0
o:subject=duties no verb from	0 -6 -3 19 -14 0 0 -20
o:subject=duties no verb monday,	0 10 0 -6 0 0 0 -2
o:subject=duties no verb the	0 10 0 -26 -1 0 0 13
o:subject=duties no verb to	0 7 0 -1 0 0 0 0
o:subject=duties no verb today	0 0 0 -2 12 0 0 -5
o:subject=duties no verb until	0 3 -7 6 -9 0 0 0
o:subject=duties no verb wednesday,	0 14 0 -9 0 0 0 -3
o:subject=duties on ahead	-4 2 0 4 -21 -1 0 4
o:subject=duties on today	0 -2 0 -2 8 0 0 0
o:subject=duties other	0 0 -2 0 10 0 0 -7
o:subject=duties other ahead	0 0 -2 0 10 0 0 -7
o:subject=duties pay	0 -7 0 13 -3 0 0 0
o:subject=duties pay ahead	0 -7 0 13 -3 0 0 0
o:subject=duties remain	0 -4 0 11 -3 0 0 0
o:subject=duties remain ahead	0 -4 0 11 -3 0 0 0
o:subject=duties remain until	0 -4 0 11 -3 0 0 0
o:subject=duties return	0 3 0 -17 0 0 0 9
o:subject=duties return ahead	0 4 0 -22 0 0 0 11
o:subject=duties return on	0 4 0 -24 0 0 0 12
o:subject=duties rise	0 0 0 6 0 0 0 -3
o:subject=duties rise ahead	0 0 0 6 0 0 0 -3
o:subject=duties rise from	0 -11 0 11 0 0 0 0
o:subject=duties sign	0 0 7 -1 0 0 0 -3
o:subject=duties since ahead	0 -8 0 0 0 0 0 6
o:subject=duties suspend	-1 -13 0 11 -5 0 0 2
o:subject=duties suspend ahead	-1 -10 0 10 -5 0 0 2
o:subject=duties suspend from	0 11 0 -9 0 0 0 0
o:subject=duties suspend the	0 -2 0 13 0 0 0 -9
o:subject=duties suspend until	-4 -21 0 8 -3 0 0 10
o:subject=duties the ahead	0 5 0 -10 3 0 0 1
o:subject=duties until ahead	-6 5 -13 3 -4 0 0 7
o:subject=duties wednesday, ahead	0 14 0 -9 0 0 0 -3
o:subject=exclusions	0 1 18 -13 -5 0 0 -6
o:subject=exclusions carried	0 -33 7 14 10 0 0 -4
o:subject=exclusions carried begin	0 -14 0 6 0 0 0 6
o:subject=exclusions carried on ahead	0 -12 -5 15 0 0 0 0
o:subject=exclusions end	0 -2 -1 11 0 0 0 -5
o:subject=exclusions end ahead	0 -2 -1 11 0 0 0 -5
o:subject=exclusions end on	0 -2 -1 11 0 0 0 -5
o:subject=exclusions far	11 -9 12 -18 5 0 0 -6
o:subject=exclusions far carried	1 -2 0 9 -4 0 0 -1
o:subject=exclusions far carried on ahead	-1 0 -3 9 0 0 0 -4
o:subject=exclusions far carried suspend	-1 3 2 0 -6 0 0 0
o:subject=exclusions far carried suspend ahead	-1 3 2 0 -6 0 0 0
o:subject=exclusions far carried until ahead	5 -5 2 -10 0 0 0 4
o:subject=exclusions far no verb	11 -9 12 -18 5 0 0 -6
o:subject=exclusions far no verb ahead	11 -8 12 -20 6 0 0 -5
o:subject=exclusions no verb	1 4 14 -17 0 0 0 -10
o:subject=exclusions no verb ahead	1 5 15 -19 0 0 0 -10
o:subject=exclusions no verb on	3 0 10 -6 -6 0 0 -10
o:subject=exclusions on ahead	1 0 9 -3 -12 0 0 0
o:subject=exclusions until ahead	0 0 10 -8 5 0 0 -6
o:subject=fees	1 -18 -1 13 9 0 0 -13
o:subject=fees begin	1 -3 0 -6 8 0 0 0
o:subject=fees begin ahead	1 -3 0 -6 8 0 0 0
o:subject=fees begin on	0 -2 0 -4 9 0 0 0
o:subject=fees carried	-2 11 0 -6 17 0 0 -21
o:subject=fees carried on ahead	0 3 0 0 4 0 0 -10
o:subject=fees far	0 -8 0 4 0 0 0 4
o:subject=fees far carried	0 -6 0 0 5 0 0 0
o:subject=fees far no verb	0 -8 0 4 0 0 0 4
o:subject=fees far no verb ahead	0 -8 0 3 0 0 0 5
o:subject=fees from ahead	-3 -14 0 0 19 0 0 -4
o:subject=fees no verb	0 -9 0 2 8 0 0 -6
o:subject=fees no verb ahead	0 -7 0 0 9 0 0 -6
o:subject=fees no verb from	-2 -10 0 3 8 0 0 -1
o:subject=fees suspend	0 -10 0 0 10 0 0 0
o:subject=fees suspend from	0 -10 0 0 10 0 0 0
o:subject=longer	0 -5 -1 11 -8 -5 3 -1
o:subject=longer carried	-2 3 10 -16 1 -5 1 6
o:subject=longer carried be	0 2 0 -1 -9 0 0 8
o:subject=longer carried be ahead	0 4 0 -1 -9 0 0 6
o:subject=longer carried begin	0 20 0 0 -1 0 0 -20
o:subject=longer carried begin ahead	0 21 0 0 -1 0 0 -19
o:subject=longer carried end	-1 -12 9 4 -7 0 0 0
o:subject=longer carried end ahead	-1 -12 9 2 -7 0 0 2
o:subject=longer carried end on	-1 -11 4 5 -5 0 0 1
o:subject=longer carried from ahead	0 6 0 -5 0 0 0 0
o:subject=longer carried meet	0 0 0 10 -7 0 0 0
o:subject=longer carried meet ahead	0 0 0 10 -7 0 0 0
o:subject=longer carried meet on	0 0 0 10 -7 0 0 0
o:subject=longer carried other	0 0 0 -7 4 0 0 4
o:subject=longer carried other ahead	0 0 0 -7 4 0 0 4
o:subject=longer carried run	0 -8 4 0 0 0 0 2
o:subject=longer carried run ahead	0 -8 4 0 0 0 0 2
o:subject=longer carried sign	0 -1 0 0 -2 0 0 6
o:subject=longer carried sign ahead	0 -1 0 8 -1 0 0 0
o:subject=longer carried sign today	0 0 0 -7 0 0 0 7
o:subject=longer carried the ahead	0 0 0 -17 9 0 5 2
o:subject=longer carried to ahead	0 13 4 -9 0 0 0 -11
o:subject=longer carried until ahead	0 0 0 -10 9 0 0 0
o:subject=longer far	-7 13 -4 -15 -3 -1 0 16
o:subject=longer far  ahead	-1 15 0 1 -5 0 0 -15
o:subject=longer far carried	9 -28 -7 17 4 -3 -5 -2
o:subject=longer far carried be	0 5 0 -13 1 0 0 7
o:subject=longer far carried be ahead	0 6 0 -14 1 0 0 7
o:subject=longer far carried begin	0 -19 0 21 -1 0 0 0
o:subject=longer far carried begin ahead	0 -19 0 21 -1 0 0 0
o:subject=longer far carried charge	0 -6 0 16 0 0 0 -7
o:subject=longer far carried charge ahead	0 -6 0 15 0 0 0 -7
o:subject=longer far carried end	4 -4 -3 4 -7 0 0 0
o:subject=longer far carried end ahead	4 -4 -3 12 -7 0 0 -5
o:subject=longer far carried end on	0 -3 0 8 -5 0 0 -2
o:subject=longer far carried from ahead	0 -17 0 19 0 0 0 -7
o:subject=longer far carried on ahead	0 -9 0 13 0 0 0 -6
o:subject=longer far carried say ahead	0 0 0 -6 4 0 0 2
o:subject=longer far carried suspend	8 0 0 -4 1 0 0 -4
o:subject=longer far carried to ahead	0 0 0 -2 -2 0 0 8
o:subject=longer far carried until ahead	0 -4 0 15 -4 0 0 -6
o:subject=longer far no verb	-7 13 -4 -15 -3 -1 0 16
o:subject=longer far no verb 	-1 15 0 2 -5 0 0 -16
o:subject=longer far no verb ahead	-7 14 -4 -18 -2 -1 0 17
o:subject=longer far no verb on	0 -11 0 -4 6 0 0 6
o:subject=longer far on ahead	0 -11 0 -4 6 0 0 6
o:subject=longer no verb	0 3 0 4 -13 -2 5 -2
o:subject=longer no verb ahead	-5 5 0 3 -13 -2 5 0
o:subject=longer no verb to	0 3 0 -8 0 0 0 4
o:subject=longer no verb until	0 8 -2 0 -1 0 0 -2
o:subject=longer on ahead	0 -13 3 6 -5 0 0 5
o:subject=longer the ahead	0 0 0 -12 0 0 6 6
o:subject=longer to ahead	0 3 0 -6 0 -1 0 7
o:subject=longer until ahead	0 8 -3 6 1 0 0 -12
o:subject=meeting	-9 0 0 10 0 -1 0 -4
o:subject=meeting  ahead	0 0 0 10 -3 0 0 0
o:subject=meeting begin	0 -8 0 -2 6 0 0 3
o:subject=meeting begin ahead	0 -7 0 0 6 0 0 0
o:subject=meeting begin on	0 -4 0 0 -1 0 0 6
o:subject=meeting by ahead	0 6 8 -16 1 0 -2 0
o:subject=meeting carried	-11 -8 -5 10 -13 6 7 2
o:subject=meeting carried be	0 0 0 8 -1 0 -2 -3
o:subject=meeting carried be ahead	0 0 0 8 -1 0 -2 -2
o:subject=meeting carried begin	-4 4 0 -11 18 0 0 -7
o:subject=meeting carried begin ahead	-4 5 0 -12 18 0 0 -7
o:subject=meeting carried begin on	-3 11 0 -8 6 0 0 -5
o:subject=meeting carried by ahead	0 0 0 -16 14 2 0 0
o:subject=meeting carried end	0 -5 0 -7 -1 0 0 14
o:subject=meeting carried end ahead	0 -5 0 -9 -1 0 0 15
o:subject=meeting carried end on	0 -4 0 -9 -1 0 0 16
o:subject=meeting carried expect	0 0 0 -10 11 0 0 0
o:subject=meeting carried expect ahead	0 0 0 -10 11 0 0 0
o:subject=meeting carried from ahead	0 6 0 0 0 0 0 -1
o:subject=meeting carried have	0 0 0 -1 0 0 14 -10
o:subject=meeting carried have ahead	0 0 0 -1 0 0 14 -10
o:subject=meeting carried meet	0 0 0 11 -5 0 0 -4
o:subject=meeting carried meet ahead	0 0 0 11 -5 0 0 -4
o:subject=meeting carried on ahead	-5 5 0 4 -12 0 0 2
o:subject=meeting carried other	0 0 0 11 0 0 0 -7
o:subject=meeting carried other ahead	0 0 0 11 0 0 0 -7
o:subject=meeting carried run	0 0 0 -5 0 0 0 7
o:subject=meeting carried run ahead	0 0 0 -5 0 0 0 7
o:subject=meeting carried see	0 0 0 -5 0 0 0 6
o:subject=meeting carried see ahead	0 0 0 -5 0 0 0 6
o:subject=meeting carried see the	0 0 0 -6 0 0 0 6
o:subject=meeting carried the ahead	0 -9 0 -1 -4 0 -3 14
o:subject=meeting carried to ahead	0 0 0 -15 -3 4 0 14
o:subject=meeting carried until ahead	-1 -8 0 0 0 0 14 0
o:subject=meeting continue	0 13 0 -4 0 0 0 -8
o:subject=meeting continue ahead	0 8 0 0 0 0 0 -8
o:subject=meeting far	-8 -15 -5 10 12 -7 -1 0
o:subject=meeting far  ahead	0 -8 0 3 -15 -1 0 11
o:subject=meeting far carried	-13 6 -14 10 -8 -11 6 -5
o:subject=meeting far carried agree	0 -1 0 -9 0 0 3 7
o:subject=meeting far carried agree ahead	0 -1 0 -9 0 0 3 7
o:subject=meeting far carried announce	0 -5 0 7 0 0 0 0
o:subject=meeting far carried announce ahead	0 -5 0 7 0 0 0 0
o:subject=meeting far carried be	0 8 0 -11 -4 0 9 0
o:subject=meeting far carried be ahead	0 8 0 -12 -4 0 9 0
o:subject=meeting far carried be by	0 0 0 -7 0 0 10 0
o:subject=meeting far carried be until	0 16 0 -12 0 0 0 -2
o:subject=meeting far carried before ahead	0 11 0 0 -9 0 0 -3
o:subject=meeting far carried begin	-2 14 0 -13 2 0 -3 4
o:subject=meeting far carried begin ahead	-2 14 0 -13 2 0 -3 4
o:subject=meeting far carried begin on	0 4 0 -12 0 0 0 11
o:subject=meeting far carried by ahead	0 9 0 -2 -11 0 6 -2
o:subject=meeting far carried confirm	0 0 0 5 -6 0 0 0
o:subject=meeting far carried confirm ahead	0 0 0 5 -6 0 0 0
o:subject=meeting far carried end	0 0 0 -8 7 0 0 6
o:subject=meeting far carried end ahead	0 0 0 -9 7 0 0 7
o:subject=meeting far carried end on	0 0 0 -11 7 0 0 6
o:subject=meeting far carried expect	0 -2 0 6 0 0 0 0
o:subject=meeting far carried expect ahead	0 -2 0 6 0 0 0 0
o:subject=meeting far carried from ahead	0 -2 0 0 6 0 0 -2
o:subject=meeting far carried have	0 0 0 -6 3 0 4 0
o:subject=meeting far carried have ahead	0 0 0 -6 3 0 4 0
o:subject=meeting far carried leave	0 -10 0 10 0 0 0 0
o:subject=meeting far carried leave ahead	0 -10 0 9 0 0 0 0
o:subject=meeting far carried of ahead	0 -3 0 0 -2 0 0 6
o:subject=meeting far carried rise	0 11 0 -11 0 0 0 0
o:subject=meeting far carried run	0 -2 0 6 0 0 0 -2
o:subject=meeting far carried run ahead	0 -2 0 6 0 0 0 -2
o:subject=meeting far carried run on	0 0 0 11 0 0 0 -10
o:subject=meeting far carried sign	0 4 0 2 0 0 0 -7
o:subject=meeting far carried sign today	0 6 0 0 0 0 0 -6
o:subject=meeting far carried suspend	-5 10 0 -3 1 0 0 -2
o:subject=meeting far carried suspend ahead	-5 10 0 -3 1 0 0 -2
o:subject=meeting far carried suspend on	0 0 0 -5 6 0 0 0
o:subject=meeting far carried suspend until	-4 10 0 0 -4 0 0 0
o:subject=meeting far carried the ahead	0 0 0 0 17 0 0 -16
o:subject=meeting far carried to ahead	0 -8 0 3 -2 0 0 5
o:subject=meeting far carried until ahead	-8 17 0 -6 0 -2 5 -5
o:subject=meeting far from ahead	0 -2 0 6 -2 0 0 0
o:subject=meeting far no verb	-8 -15 -5 10 12 -7 -1 0
o:subject=meeting far no verb 	0 -5 0 5 -18 -1 0 9
o:subject=meeting far no verb ahead	-7 -13 -4 13 14 -6 -1 -7
o:subject=meeting far no verb from	0 -2 0 6 -2 0 0 0
o:subject=meeting far no verb the	0 -5 0 7 -3 0 0 0
o:subject=meeting far no verb thursday,	0 0 0 8 0 0 0 -2
o:subject=meeting far no verb to	0 -5 0 -3 12 0 0 -1
o:subject=meeting far no verb today	0 0 0 -4 -3 0 0 10
o:subject=meeting far no verb wednesday,	0 15 0 -13 0 0 0 -1
o:subject=meeting far the ahead	0 -5 0 7 -3 0 0 0
o:subject=meeting far to ahead	0 -5 0 -3 12 0 0 -1
o:subject=meeting for ahead	0 0 0 10 -4 0 0 0
o:subject=meeting from ahead	0 3 0 0 -7 0 0 1
o:subject=meeting no verb 	0 0 0 10 -3 0 0 0
o:subject=meeting no verb by	0 7 8 -6 -4 0 -2 0
o:subject=meeting no verb from	0 6 0 -3 -1 0 0 0
o:subject=meeting no verb of	0 12 0 -20 0 0 0 11
o:subject=meeting no verb on	0 -5 0 -6 11 0 8 -3
o:subject=meeting no verb the	0 0 0 -3 -1 0 0 9
o:subject=meeting of ahead	0 19 0 -20 0 0 0 2
o:subject=meeting on ahead	0 -15 0 -1 8 -1 7 0
o:subject=meeting put	0 0 0 7 0 0 0 -3
o:subject=meeting put ahead	0 0 0 7 0 0 0 -3
o:subject=meeting return	0 0 0 -6 0 0 0 8
o:subject=meeting return ahead	0 0 0 -6 0 0 0 8
o:subject=meeting suspend	0 -1 0 12 -1 0 0 -3
o:subject=meeting suspend ahead	0 -1 0 12 -1 0 0 -3
o:subject=meeting the ahead	0 -1 0 0 -1 0 0 7
o:subject=meeting to ahead	0 0 0 10 0 0 0 -7
o:subject=meeting until ahead	0 1 0 11 -7 0 0 -6
o:subject=none	-12 6 0 4 -2 -12 -11 2
o:subject=none  ahead	-6 -9 -4 8 12 -1 0 -5
o:subject=none  today	0 11 0 -10 -1 0 0 5
o:subject=none a ahead	0 -5 0 8 0 0 0 0
o:subject=none after ahead	0 0 0 10 0 0 0 -6
o:subject=none before ahead	0 -20 0 6 3 0 0 2
o:subject=none carried	-6 -5 -1 8 -2 -10 7 1
o:subject=none carried  ahead	6 -5 6 0 -9 0 0 0
o:subject=none carried  today	0 0 0 6 0 0 0 -3
o:subject=none carried after ahead	0 1 0 -11 1 0 0 7
o:subject=none carried agree	0 -1 0 13 0 0 2 -13
o:subject=none carried agree ahead	0 -1 0 13 0 0 2 -13
o:subject=none carried announce for	0 10 0 -3 0 0 0 -2
o:subject=none carried approve	0 0 0 -8 6 0 0 2
o:subject=none carried approve ahead	0 0 0 -8 6 0 0 2
o:subject=none carried ask	0 0 0 -2 8 0 0 -2
o:subject=none carried ask ahead	0 0 0 -2 8 0 0 -2
o:subject=none carried be 	7 0 0 -1 0 0 0 -6
o:subject=none carried be by	0 13 0 -2 -3 0 0 -2
o:subject=none carried be from	0 -10 0 13 0 0 0 0
o:subject=none carried be of	0 -7 0 11 0 0 0 0
o:subject=none carried be on	-2 16 -1 -30 9 0 0 7
o:subject=none carried be the	0 2 0 9 0 0 0 -9
o:subject=none carried be until	0 -5 0 -2 0 0 0 10
o:subject=none carried before ahead	0 13 -8 -10 0 0 0 3
o:subject=none carried begin	3 3 -4 3 -19 0 8 -4
o:subject=none carried begin ahead	3 -5 -4 10 -18 0 8 -1
o:subject=none carried begin from	0 -13 0 9 0 0 0 4
o:subject=none carried begin on	7 -18 0 14 -9 0 0 0
o:subject=none carried begin today	0 16 0 -11 0 0 0 -4
o:subject=none carried by ahead	0 3 -1 0 -12 0 9 0
o:subject=none carried charge	0 -4 0 9 -2 0 0 0
o:subject=none carried charge ahead	0 -4 0 6 0 0 0 0
o:subject=none carried clear	0 -5 0 0 -2 0 0 9
o:subject=none carried clear ahead	0 -4 0 0 -2 0 0 10
o:subject=none carried conclude ahead	0 0 0 -5 0 0 0 6
o:subject=none carried end	1 0 4 8 3 0 0 -16
o:subject=none carried end ahead	1 2 4 8 3 0 0 -18
o:subject=none carried end on	2 17 -1 -5 -3 0 0 -5
o:subject=none carried expect	0 0 0 -10 10 0 0 0
o:subject=none carried expect ahead	0 0 0 -10 10 0 0 0
o:subject=none carried extend	0 -1 0 12 0 0 0 -5
o:subject=none carried extend ahead	0 -1 0 12 0 0 0 -5
o:subject=none carried extend to	0 0 0 7 0 0 0 -3
o:subject=none carried fall	0 -6 0 10 0 0 0 -1
o:subject=none carried fall ahead	0 -6 0 10 0 0 0 -1
o:subject=none carried fall on	0 -8 0 11 0 0 0 0
o:subject=none carried for ahead	0 2 0 -16 8 0 0 11
o:subject=none carried from ahead	-2 0 0 9 -3 0 0 -7
o:subject=none carried have on	0 -7 0 -1 5 0 0 1
o:subject=none carried have today	0 0 0 7 0 0 0 -6
o:subject=none carried have until	0 -17 3 12 0 0 -4 0
o:subject=none carried keep	0 0 0 -10 0 0 0 13
o:subject=none carried keep ahead	0 0 0 -10 0 0 0 13
o:subject=none carried leave	0 -5 0 0 -4 0 0 12
o:subject=none carried leave ahead	0 -5 0 0 -4 0 0 12
o:subject=none carried levy	0 6 0 -4 0 0 0 0
o:subject=none carried look	0 -1 0 11 -14 0 0 1
o:subject=none carried meet ahead	0 -3 0 1 0 0 -2 6
o:subject=none carried meet on	0 0 0 -3 8 0 0 -2
o:subject=none carried of ahead	-1 -13 0 10 0 0 2 0
o:subject=none carried on ahead	3 -6 5 2 13 0 -5 -6
o:subject=none carried on today	0 -6 0 6 0 0 0 0
o:subject=none carried other	0 13 2 -1 -4 0 0 -7
o:subject=none carried other ahead	0 14 2 -3 -3 0 0 -6
o:subject=none carried other on	0 11 0 -3 -3 0 0 -2
o:subject=none carried other since	0 7 0 -2 0 0 0 -3
o:subject=none carried pay	0 0 0 -9 1 0 0 11
o:subject=none carried pay ahead	0 0 0 -18 2 0 0 16
o:subject=none carried pay from	0 9 0 -10 4 0 0 -3
o:subject=none carried pay today	0 -1 0 7 0 0 0 -5
o:subject=none carried put	5 1 0 6 -3 0 0 -15
o:subject=none carried put ahead	5 1 0 6 -3 0 0 -15
o:subject=none carried put on	0 -7 0 14 0 0 0 -5
o:subject=none carried raise on	0 -6 0 7 0 0 0 0
o:subject=none carried receive	0 0 0 -12 13 0 0 0
o:subject=none carried reduce ahead	0 6 0 0 -1 0 0 0
o:subject=none carried return	0 -15 0 13 -1 0 0 3
o:subject=none carried return ahead	0 -15 0 13 -1 0 0 3
o:subject=none carried return on	0 -10 0 14 0 0 0 0
o:subject=none carried rise	0 2 0 -6 6 0 0 0
o:subject=none carried rise ahead	0 2 0 -6 6 0 0 0
o:subject=none carried rise on	0 2 0 -8 7 0 0 0
o:subject=none carried run on	0 2 5 -9 0 0 0 0
o:subject=none carried run to	0 0 0 -5 0 0 0 6
o:subject=none carried say	0 -5 0 -1 0 0 0 8
o:subject=none carried say ahead	0 -3 0 -4 0 0 0 9
o:subject=none carried say on	0 -3 0 -1 0 0 0 6
o:subject=none carried settle	0 0 0 -6 9 0 0 0
o:subject=none carried settle ahead	0 0 0 -6 9 0 0 0
o:subject=none carried settle on	0 0 0 -8 9 0 0 0
o:subject=none carried sign on	0 -9 0 17 0 0 0 -3
o:subject=none carried sit	0 8 0 1 -2 0 0 -9
o:subject=none carried sit ahead	0 8 0 1 -2 0 0 -9
o:subject=none carried suspend	0 -2 7 -2 0 0 0 1
o:subject=none carried suspend ahead	0 -2 7 -4 0 0 0 1
o:subject=none carried suspend on	0 0 10 -8 0 0 0 0
o:subject=none carried tell	0 -10 0 12 -5 5 0 -2
o:subject=none carried tell ahead	0 -9 0 11 -5 5 0 -1
o:subject=none carried tell on	0 -9 0 14 -2 0 0 0
o:subject=none carried the ahead	-2 0 -4 -9 -15 0 13 10
o:subject=none carried threaten	0 -5 0 6 0 0 0 0
o:subject=none carried threaten ahead	0 -5 0 6 0 0 0 0
o:subject=none carried to ahead	2 -16 1 20 0 0 0 -14
o:subject=none carried until ahead	-8 4 0 7 -15 2 -11 1
o:subject=none carried want	0 0 0 -13 -1 0 17 0
o:subject=none carried want ahead	0 0 0 -13 -1 0 17 0
o:subject=none carried write	0 0 0 -7 8 0 0 0
o:subject=none carried write ahead	0 0 0 -8 8 0 0 0
o:subject=none date: today	0 -1 0 0 6 0 0 -4
o:subject=none from ahead	0 -3 0 10 -3 0 0 -7
o:subject=none from today	0 7 0 -6 0 0 0 0
o:subject=none no verb	-12 6 0 4 -2 -12 -11 2
o:subject=none no verb 	-9 3 -6 -1 10 -3 0 -1
o:subject=none no verb a	0 -6 0 8 0 0 0 0
o:subject=none no verb after	0 0 0 10 0 0 0 -6
o:subject=none no verb ahead	-4 1 4 -1 -2 -7 -6 5
o:subject=none no verb before	0 -20 0 6 3 0 0 2
o:subject=none no verb friday,	0 1 0 6 -3 0 0 -5
o:subject=none no verb from	0 0 0 6 -3 0 0 -7
o:subject=none no verb of	0 3 0 -10 11 0 0 -1
o:subject=none no verb on	7 13 6 -14 -12 0 0 0
o:subject=none no verb since	0 9 0 -6 0 0 0 0
o:subject=none no verb the	0 3 11 -3 -3 0 0 -4
o:subject=none no verb thursday,	0 -5 0 -2 0 0 0 8
o:subject=none no verb to	0 -3 0 -17 0 0 0 21
o:subject=none no verb today	-7 4 -5 5 0 -1 -2 -1
o:subject=none no verb tuesday,	0 -2 0 12 0 0 0 -7
o:subject=none no verb until	0 -28 0 -6 4 0 0 21
o:subject=none no verb washington,	0 0 0 -8 10 0 0 0
o:subject=none no verb wednesday,	0 -6 0 0 0 0 0 5
o:subject=none no verb —	0 -6 0 14 0 0 0 -5
o:subject=none of ahead	0 0 0 -7 12 0 0 0
o:subject=none on ahead	7 7 6 -10 -12 0 0 0
o:subject=none on today	0 9 0 -8 0 0 0 0
o:subject=none since ahead	0 9 0 -6 0 0 0 0
o:subject=none the ahead	0 5 11 -6 -3 0 0 -4
o:subject=none thursday, today	0 0 0 9 0 0 0 -7
o:subject=none to ahead	0 -3 0 -17 0 0 0 21
o:subject=none tuesday, today	0 -2 0 12 0 0 0 -7
o:subject=none until ahead	0 -28 0 -9 4 0 0 23
o:subject=none washington, today	0 0 0 -8 10 0 0 0
o:subject=none wednesday, today	0 -6 0 0 0 0 0 5
o:subject=none — today	0 -5 0 12 0 0 0 -4
o:subject=procedure	0 -8 -12 8 8 -12 -4 -4
o:subject=procedure  ahead	0 -9 0 -4 15 0 0 0
o:subject=procedure be	0 -5 0 0 9 0 0 -2
o:subject=procedure be ahead	0 -5 0 0 9 0 0 -2
o:subject=procedure be on	0 -3 0 -6 13 0 0 -1
o:subject=procedure begin	-3 -1 0 0 7 0 0 0
o:subject=procedure begin ahead	-3 -7 0 0 7 0 0 0
o:subject=procedure begin on	0 -6 0 -3 11 0 0 0
o:subject=procedure by ahead	0 -3 0 10 -8 0 0 4
o:subject=procedure carried	0 3 -3 0 3 4 -4 -9
o:subject=procedure carried be	0 0 0 17 -4 0 0 -11
o:subject=procedure carried be ahead	0 0 0 17 -3 0 0 -10
o:subject=procedure carried begin	1 -3 0 -10 1 0 0 8
o:subject=procedure carried begin ahead	1 -3 0 -10 1 0 0 8
o:subject=procedure carried from ahead	0 4 0 2 -8 0 0 0
o:subject=procedure carried have	0 -4 0 7 0 -1 -2 0
o:subject=procedure carried have ahead	0 -4 0 7 0 -1 -2 0
o:subject=procedure carried on ahead	0 12 0 -10 -11 8 0 0
o:subject=procedure carried the ahead	0 0 0 12 0 0 0 -8
o:subject=procedure carried until ahead	0 -6 0 3 12 -1 -1 -5
o:subject=procedure end	0 0 0 15 -13 0 0 0
o:subject=procedure end ahead	0 0 0 15 -13 0 0 0
o:subject=procedure end on	0 0 0 15 -13 0 0 0
o:subject=procedure far	-6 -3 -4 0 2 10 0 -2
o:subject=procedure far  ahead	0 -1 0 -10 -2 12 0 5
o:subject=procedure far carried	0 9 5 -7 -4 -6 2 -2
o:subject=procedure far carried be	0 5 0 -6 0 0 0 1
o:subject=procedure far carried be ahead	0 6 0 -6 0 0 0 1
o:subject=procedure far carried begin on	0 4 0 -8 3 0 0 0
o:subject=procedure far carried by ahead	0 -14 0 -7 0 0 6 11
o:subject=procedure far carried charge	0 8 0 -7 0 0 0 0
o:subject=procedure far carried charge ahead	0 8 0 -7 0 0 0 0
o:subject=procedure far carried on ahead	0 12 0 -9 3 0 0 -3
o:subject=procedure far carried other	0 1 0 7 -8 0 0 0
o:subject=procedure far carried other ahead	0 1 0 7 -8 0 0 0
o:subject=procedure far carried other on	0 2 0 3 -6 0 0 0
o:subject=procedure far carried say	0 -5 0 7 0 0 0 0
o:subject=procedure far carried until ahead	0 12 6 -2 -9 0 0 -7
o:subject=procedure far from ahead	0 -4 0 6 0 0 0 0
o:subject=procedure far no verb	-6 -3 -4 0 2 10 0 -2
o:subject=procedure far no verb 	0 -3 0 -6 -3 12 0 5
o:subject=procedure far no verb ahead	-5 0 -3 -5 4 10 0 0
o:subject=procedure far no verb from	0 -4 0 6 0 0 0 0
o:subject=procedure far no verb on	0 -14 0 1 10 0 0 -3
o:subject=procedure far no verb today	0 -5 0 15 -1 0 0 -3
o:subject=procedure far on ahead	0 -14 0 1 10 0 0 -3
o:subject=procedure no verb	7 1 -5 0 -1 -5 0 3
o:subject=procedure no verb 	0 -9 0 -4 15 0 0 0
o:subject=procedure no verb ahead	8 -2 -5 0 1 -4 0 5
o:subject=procedure no verb by	0 -1 0 0 -3 0 0 6
o:subject=procedure no verb from	10 -5 0 0 -2 0 0 0
o:subject=procedure no verb on	8 -8 0 9 -6 0 0 -2
o:subject=procedure no verb the	0 -3 0 -7 -4 0 0 17
o:subject=procedure no verb today	0 8 0 0 -12 0 0 0
o:subject=procedure on ahead	2 -23 -2 3 11 -1 0 -10
o:subject=procedure set	0 0 0 6 -3 0 0 0
o:subject=procedure set ahead	0 0 0 6 -3 0 0 0
o:subject=procedure suspend on	0 0 0 -4 7 0 0 0
o:subject=procedure the ahead	0 -3 0 -3 -5 0 0 15
o:subject=procedure until ahead	0 0 0 6 -5 0 0 0
o:subject=sale	-5 0 -2 -13 3 25 0 -11
o:subject=sale carried	0 -5 0 -16 6 17 0 -1
o:subject=sale carried be	0 0 0 -8 4 0 0 3
o:subject=sale carried on ahead	0 0 0 6 0 -2 0 0
o:subject=sale far	0 4 0 -1 7 0 0 -9
o:subject=sale far carried	-4 -5 10 -7 6 5 2 -7
o:subject=sale far carried be	0 9 0 -11 -2 0 4 0
o:subject=sale far carried on ahead	0 2 0 5 -8 -1 0 0
o:subject=sale far no verb	0 4 0 -1 7 0 0 -9
o:subject=sale far no verb 	0 -2 0 0 10 0 0 -4
o:subject=sale far no verb ahead	0 6 0 -7 8 0 0 -7
o:subject=sale far no verb today	0 -1 0 6 0 0 0 0
o:subject=sale no verb	-1 0 0 0 6 5 0 -8
o:subject=sale no verb ahead	-1 0 0 0 6 5 0 -8
o:subject=sale no verb on	0 7 0 1 0 -1 0 -8
o:subject=sale on ahead	0 8 0 0 -2 1 0 -8
o:subject=signing	-3 15 0 -7 0 -10 -9 0
o:subject=signing be	0 0 0 -1 7 0 0 0
o:subject=signing be ahead	0 0 0 -2 7 0 0 0
o:subject=signing begin on	0 8 0 -6 0 0 0 0
o:subject=signing by ahead	0 -7 0 -3 17 0 0 -9
o:subject=signing from ahead	0 0 0 -8 9 0 0 0
o:subject=signing no verb	-4 -4 -5 2 0 -5 -5 9
o:subject=signing no verb ahead	-3 -7 -5 0 1 -5 -4 13
o:subject=signing no verb by	0 0 0 -3 8 0 0 -2
o:subject=signing no verb of	0 -2 0 10 0 0 0 -1
o:subject=signing no verb on	0 -2 0 11 -17 0 0 2
o:subject=signing of ahead	0 12 0 -5 -1 0 0 -2
o:subject=signing on ahead	0 -6 3 18 -21 0 0 0
o:subject=signing on today	0 14 0 -13 0 0 0 0
o:subject=signing sign ahead	0 0 0 1 1 0 0 -6
o:subject=signing the ahead	0 0 0 -8 7 0 0 4
o:subject=signing to ahead	0 0 0 -8 8 0 0 0
o:subject=signing until ahead	2 0 0 -11 0 0 0 11
o:subject=truce	-10 5 -6 21 -10 -11 0 -12
o:subject=truce  ahead	-6 0 0 -3 -16 0 0 15
o:subject=truce be	0 -9 0 8 -3 0 0 1
o:subject=truce be ahead	0 -8 0 10 -3 0 0 0
o:subject=truce begin	-4 19 0 0 -6 0 0 -13
o:subject=truce begin ahead	-4 13 0 1 -6 0 0 -10
o:subject=truce begin on	0 11 0 2 -4 0 0 -13
o:subject=truce begin the	0 -2 0 -3 0 0 0 7
o:subject=truce begin today	0 7 0 -3 0 0 0 -3
o:subject=truce begin until	0 0 0 8 0 0 0 -5
o:subject=truce carried	0 -14 -9 14 -3 -8 -10 3
o:subject=truce carried agree	0 0 0 -8 0 0 0 10
o:subject=truce carried agree ahead	0 0 0 -8 0 0 0 10
o:subject=truce carried be	0 -6 0 2 -12 0 0 11
o:subject=truce carried be ahead	0 -4 0 -1 -11 0 0 16
o:subject=truce carried be on	0 -12 0 -3 0 0 0 15
o:subject=truce carried be today	0 0 0 8 0 0 0 -6
o:subject=truce carried begin on	0 4 0 5 -1 0 0 -8
o:subject=truce carried begin until	0 -2 0 -3 0 0 0 6
o:subject=truce carried by ahead	0 0 0 6 -7 0 0 1
o:subject=truce carried end	-1 -18 0 3 2 0 0 4
o:subject=truce carried end ahead	-1 -18 0 2 2 0 0 5
o:subject=truce carried end on	-1 -14 0 5 4 0 0 0
o:subject=truce carried extend	0 0 0 8 0 0 0 -4
o:subject=truce carried extend ahead	0 0 0 8 0 0 0 -4
o:subject=truce carried from ahead	1 16 0 -15 -5 0 0 0
o:subject=truce carried have	7 -1 0 0 0 0 0 0
o:subject=truce carried have ahead	7 -1 0 0 0 0 0 0
o:subject=truce carried meet	0 0 0 -12 19 0 0 -6
o:subject=truce carried meet ahead	0 0 0 -12 19 0 0 -6
o:subject=truce carried meet on	0 0 0 11 -5 0 0 -5
o:subject=truce carried on ahead	-9 -4 0 17 -1 0 0 -7
o:subject=truce carried other	0 0 0 -10 0 0 0 10
o:subject=truce carried other ahead	0 0 0 -9 0 0 0 9
o:subject=truce carried run	0 -6 0 0 0 0 0 8
o:subject=truce carried run ahead	0 -6 0 -1 0 0 0 10
o:subject=truce carried say	0 -3 0 7 0 0 0 -1
o:subject=truce carried say ahead	0 -2 0 7 0 0 0 0
o:subject=truce carried say on	0 -2 0 9 0 0 0 -3
o:subject=truce carried sit	0 0 0 6 -3 0 0 0
o:subject=truce carried sit ahead	0 0 0 6 -3 0 0 0
o:subject=truce carried suspend	-2 0 0 20 -3 0 0 -12
o:subject=truce carried suspend ahead	-2 0 0 20 -3 0 0 -12
o:subject=truce carried suspend until	0 0 0 18 0 0 0 -16
o:subject=truce carried the ahead	0 0 0 -4 -4 0 -1 11
o:subject=truce carried to ahead	-2 0 0 -23 0 0 0 30
o:subject=truce carried until ahead	1 -15 0 0 0 0 0 7
o:subject=truce end	3 -6 -2 9 0 0 0 -6
o:subject=truce end ahead	3 -5 -2 8 1 0 0 -6
o:subject=truce end today	0 9 0 1 0 0 0 -8
o:subject=truce ends today	0 0 0 -5 0 0 0 6
o:subject=truce extend	0 0 0 -8 0 0 0 13
o:subject=truce extend ahead	0 0 0 -3 0 0 0 8
o:subject=truce extend to	0 0 0 -11 0 0 0 12
o:subject=truce far	-13 3 -5 -1 -1 -5 -2 8
o:subject=truce far  ahead	0 5 0 16 -4 0 0 -14
o:subject=truce far carried	4 -16 -7 12 -5 -2 -9 5
o:subject=truce far carried announce	0 0 0 -8 8 0 0 0
o:subject=truce far carried announce ahead	0 0 0 -8 8 0 0 0
o:subject=truce far carried ask	0 -5 0 6 0 0 0 0
o:subject=truce far carried be	3 -13 4 14 -5 0 0 -6
o:subject=truce far carried be ahead	4 -13 4 25 -4 0 0 -15
o:subject=truce far carried be on	0 -6 0 0 0 0 0 6
o:subject=truce far carried be today	0 0 0 -9 0 0 0 10
o:subject=truce far carried be until	0 -1 0 9 0 0 0 -5
o:subject=truce far carried begin	0 2 0 -11 0 0 0 6
o:subject=truce far carried begin ahead	0 4 0 -14 0 0 0 7
o:subject=truce far carried begin on	0 5 0 -8 0 0 0 1
o:subject=truce far carried charge ahead	0 -12 0 8 0 0 0 2
o:subject=truce far carried charge since	0 7 0 -7 0 0 0 0
o:subject=truce far carried charge today	0 6 0 -5 0 0 0 0
o:subject=truce far carried end on	0 -6 0 -5 3 0 0 7
o:subject=truce far carried expect	0 -9 0 12 -1 0 0 0
o:subject=truce far carried expect ahead	0 -9 0 12 -1 0 0 0
o:subject=truce far carried extend	0 0 0 7 0 0 0 -5
o:subject=truce far carried extend ahead	0 0 0 7 0 0 0 -5
o:subject=truce far carried extend to	0 0 0 7 0 0 0 -5
o:subject=truce far carried for ahead	0 0 0 -1 6 0 0 -3
o:subject=truce far carried have	0 0 0 -13 0 0 0 12
o:subject=truce far carried have ahead	0 0 0 -6 0 0 0 5
o:subject=truce far carried on ahead	0 -18 -2 27 0 0 0 -11
o:subject=truce far carried pay	0 6 0 -6 0 0 0 1
o:subject=truce far carried pay ahead	0 7 0 -5 0 0 0 0
o:subject=truce far carried plan	0 0 0 -3 0 0 0 6
o:subject=truce far carried plan ahead	0 0 0 -3 0 0 0 6
o:subject=truce far carried return	0 -3 0 6 0 0 0 0
o:subject=truce far carried return on	0 -3 0 6 0 0 0 0
o:subject=truce far carried run	0 0 0 7 -1 0 0 -5
o:subject=truce far carried run ahead	0 0 0 8 -1 0 0 -6
o:subject=truce far carried run on	0 0 0 12 0 0 0 -11
o:subject=truce far carried run to	0 0 0 6 0 0 0 -3
o:subject=truce far carried sign	0 0 0 7 0 0 0 -3
o:subject=truce far carried suspend	4 4 0 -10 -1 0 0 1
o:subject=truce far carried suspend ahead	4 4 0 -11 -1 0 0 1
o:subject=truce far carried suspend until	0 6 0 -7 0 0 0 0
o:subject=truce far carried tell	0 0 0 -9 7 0 0 0
o:subject=truce far carried tell ahead	0 1 0 -9 7 0 0 0
o:subject=truce far carried tell on	0 3 0 -8 7 0 0 -1
o:subject=truce far carried the ahead	0 0 0 2 -10 0 -1 6
o:subject=truce far carried to ahead	0 -1 0 6 0 0 0 0
o:subject=truce far carried until ahead	0 2 -3 12 -8 0 0 -8
o:subject=truce far friday today	0 0 0 10 0 0 0 -7
o:subject=truce far from ahead	0 16 0 -15 0 0 0 0
o:subject=truce far no verb	-13 3 -5 -1 -1 -5 -2 8
o:subject=truce far no verb 	0 1 0 14 -9 0 0 -7
o:subject=truce far no verb ahead	-10 10 -3 0 -7 -4 -1 2
o:subject=truce far no verb friday	0 0 0 10 0 0 0 -7
o:subject=truce far no verb friday,	0 -9 0 14 0 0 0 -2
o:subject=truce far no verb from	0 15 0 -11 0 0 0 0
o:subject=truce far no verb monday,	0 -1 0 -3 0 0 0 7
o:subject=truce far no verb on	0 11 0 -10 0 0 0 2
o:subject=truce far no verb the	0 0 0 -17 10 0 0 7
o:subject=truce far no verb thursday,	0 -2 0 13 0 0 0 -9
o:subject=truce far no verb today	0 -13 0 0 5 0 0 6
o:subject=truce far no verb until	0 0 0 -13 0 0 0 15
o:subject=truce far no verb wednesday,	0 0 0 -7 12 0 0 -5
o:subject=truce far on ahead	0 12 0 -11 0 0 0 2
o:subject=truce far the ahead	0 0 0 -17 10 0 0 7
o:subject=truce far until ahead	0 0 0 -13 0 0 0 15
o:subject=truce far wednesday, today	0 0 0 -7 12 0 0 -5
o:subject=truce friday, ahead	2 -9 0 9 -9 0 0 0
o:subject=truce from ahead	-2 11 0 3 -8 0 0 -8
o:subject=truce has ahead	0 -3 0 6 0 0 0 0
o:subject=truce have has	0 -1 0 10 0 0 0 -6
o:subject=truce have until	0 0 0 -10 0 0 0 11
o:subject=truce monday, ahead	0 6 0 0 0 0 0 -8
o:subject=truce no verb	-6 -2 0 14 0 -5 -4 -9
o:subject=truce no verb 	-6 0 0 0 -16 0 0 12
o:subject=truce no verb ahead	-5 -2 1 18 2 -4 -4 -14
o:subject=truce no verb ends	0 0 0 -5 0 0 0 6
o:subject=truce no verb friday,	2 -10 0 9 -9 0 0 0
o:subject=truce no verb from	0 2 0 8 -4 0 0 -5
o:subject=truce no verb monday,	0 6 0 0 0 0 0 -8
o:subject=truce no verb on	7 -4 -2 -17 5 0 0 10
o:subject=truce no verb saturday,	0 0 0 -7 0 0 0 7
o:subject=truce no verb sunday,	0 0 0 -9 0 0 0 10
o:subject=truce no verb the	0 0 7 10 5 0 0 -19
o:subject=truce no verb thursday,	0 0 0 -9 0 0 0 12
o:subject=truce no verb today	0 -1 0 -7 -1 0 0 13
o:subject=truce no verb tuesday,	0 12 0 -14 0 0 0 0
o:subject=truce no verb until	-4 -11 1 14 6 0 0 -10
o:subject=truce of ahead	0 4 0 5 0 0 0 -10
o:subject=truce on ahead	9 0 -8 -3 0 0 0 3
o:subject=truce other	0 0 0 8 0 0 0 -3
o:subject=truce other ahead	0 0 0 8 0 0 0 -3
o:subject=truce other on	0 0 0 10 0 0 0 -9
o:subject=truce out ahead	0 -6 0 6 0 0 0 0
o:subject=truce out today	0 9 0 -10 0 0 0 1
o:subject=truce run	0 9 0 9 -2 0 0 -10
o:subject=truce run ahead	0 0 0 10 -2 0 0 -7
o:subject=truce run on	0 -10 0 -8 0 0 0 14
o:subject=truce run out	0 9 0 -1 0 0 0 -4
o:subject=truce run to	0 0 0 13 0 0 0 -10
o:subject=truce run today	0 8 0 -1 0 0 0 -5
o:subject=truce saturday, ahead	0 0 0 -7 0 0 0 7
o:subject=truce sunday, ahead	0 0 0 -9 0 0 0 10
o:subject=truce suspend	0 0 0 -4 0 0 0 6
o:subject=truce suspend ahead	0 0 0 -4 0 0 0 6
o:subject=truce suspend until	0 0 0 -5 0 0 0 6
o:subject=truce the ahead	0 -4 7 20 4 0 3 -28
o:subject=truce thursday, ahead	0 0 0 -9 0 0 0 12
o:subject=truce to ahead	-5 -7 -2 6 -4 0 0 3
o:subject=truce tuesday, ahead	0 12 0 -14 0 0 0 0
o:subject=truce until ahead	-9 -17 0 13 4 0 0 -4
o:suspend from ahead	-6 12 0 -9 0 0 0 0
o:suspend on ahead	-2 -15 9 3 11 0 0 -15
o:suspend the ahead	-9 0 0 5 0 0 0 4
o:suspend till ahead	12 -5 0 -8 0 0 0 0
o:suspend to ahead	12 -14 0 -6 0 0 0 3
o:suspend until ahead	0 2 5 -2 -9 0 0 4
o:tell on ahead	0 -10 0 7 0 0 0 3
o:threaten for ahead	0 -4 0 7 0 0 0 0
o:threaten from ahead	0 -4 0 0 8 0 0 0
o:topic=controls	29 -2 -19 -2 -11 6 -11 -18
o:topic=controls ahead	30 -6 -19 -2 -10 6 -11 -18
o:topic=controls be	5 7 0 -9 0 0 0 -1
o:topic=controls begin	12 -8 0 0 -7 4 0 -3
o:topic=controls by	2 -2 0 8 -4 0 0 0
o:topic=controls by ahead	2 -2 0 8 -4 0 0 0
o:topic=controls discuss	0 0 0 6 -2 0 0 0
o:topic=controls end	5 10 0 -11 1 0 0 -6
o:topic=controls far	22 -3 4 -9 -5 -5 0 -1
o:topic=controls far 	9 -2 0 -8 -8 0 0 9
o:topic=controls far  ahead	2 -1 0 -2 -7 0 0 9
o:topic=controls far  today	6 0 0 -5 0 0 0 0
o:topic=controls far ahead	18 -3 4 -6 -4 -5 0 -1
o:topic=controls far begin	0 0 0 -6 0 0 0 5
o:topic=controls far no verb	13 -8 0 0 -12 -1 0 0
o:topic=controls far on	-7 7 7 3 -10 0 0 -5
o:topic=controls far on ahead	-7 7 7 2 -10 0 0 -5
o:topic=controls far the	6 0 0 -9 0 0 0 3
o:topic=controls far the ahead	6 0 0 -9 0 0 0 3
o:topic=controls far to	1 0 0 11 -1 0 0 -10
o:topic=controls far to ahead	1 0 0 11 -1 0 0 -10
o:topic=controls far today	6 0 0 -2 0 0 0 0
o:topic=controls from	19 -12 0 0 -3 0 0 0
o:topic=controls from ahead	18 -11 0 0 -3 0 0 0
o:topic=controls make	8 -2 0 -3 0 0 0 0
o:topic=controls no verb	2 0 -7 4 -5 7 -2 -8
o:topic=controls of	-14 0 0 16 0 0 0 0
o:topic=controls of ahead	-14 0 0 16 0 0 0 0
o:topic=controls on	10 -6 -1 14 -4 -1 0 -14
o:topic=controls on ahead	10 -6 -1 13 -4 -1 0 -14
o:topic=controls other	3 -1 0 6 -5 0 0 -1
o:topic=controls rule	0 0 0 -1 -4 0 0 7
o:topic=controls run	2 0 0 -6 0 0 0 3
o:topic=controls say	0 8 0 -6 0 0 0 0
o:topic=controls suspend	0 0 0 6 0 0 0 -3
o:topic=controls the	6 3 0 -6 8 0 -2 -8
o:topic=controls the ahead	6 3 0 -6 8 0 -2 -8
o:topic=controls threaten	0 -6 0 7 0 0 0 0
o:topic=controls to	6 0 0 0 0 0 0 -3
o:topic=controls to ahead	6 0 0 0 0 0 0 -3
o:topic=controls today	-5 6 0 0 0 0 0 0
o:topic=controls until	0 3 -1 -24 8 5 0 2
o:topic=controls until ahead	0 3 -1 -24 8 5 0 2
o:topic=deal	-2 -8 -14 3 -13 0 26 -3
o:topic=deal 	0 -8 0 14 0 0 0 -1
o:topic=deal agree	0 0 0 -7 0 0 9 0
o:topic=deal ahead	-2 -5 -14 1 -12 0 26 -5
o:topic=deal announce	0 -7 0 -7 0 0 0 14
o:topic=deal be	0 -10 0 0 12 5 3 -11
o:topic=deal before	0 11 0 8 -14 0 -1 -7
o:topic=deal before ahead	0 11 0 8 -14 0 -1 -7
o:topic=deal begin	0 -5 0 13 -9 0 0 -3
o:topic=deal by	0 -5 0 -4 -2 -4 9 8
o:topic=deal by ahead	0 -5 0 -4 -2 -4 9 8
o:topic=deal end	0 -9 0 8 -4 0 0 0
o:topic=deal expect	0 0 0 12 -9 0 0 0
o:topic=deal face	0 -7 0 -4 0 0 -2 15
o:topic=deal far	-10 0 -6 8 0 -5 -4 2
o:topic=deal far 	0 0 0 15 -1 0 0 -10
o:topic=deal far  ahead	0 0 0 13 -1 0 0 -9
o:topic=deal far ahead	-10 4 -6 3 0 -5 -4 4
o:topic=deal far be	0 5 0 -2 -9 0 0 9
o:topic=deal far begin	0 6 0 -4 5 0 0 -8
o:topic=deal far no verb	-4 1 -3 6 8 -1 0 -12
o:topic=deal far on	0 14 -1 -13 0 0 0 4
o:topic=deal far on ahead	0 14 -1 -14 0 0 0 4
o:topic=deal far other	0 0 0 -5 6 0 0 0
o:topic=deal far the	0 0 0 13 0 0 0 -8
o:topic=deal far the ahead	0 0 0 13 0 0 0 -8
o:topic=deal far today	0 -6 0 13 0 0 0 -2
o:topic=deal far until	0 -7 0 0 4 0 0 2
o:topic=deal far until ahead	0 -7 0 0 4 0 0 2
o:topic=deal have	0 0 0 4 -10 -1 14 -11
o:topic=deal negotiate	0 -7 0 7 -2 0 2 -1
o:topic=deal no verb	3 7 -2 -11 0 -9 8 0
o:topic=deal of	0 -5 0 1 0 0 6 0
o:topic=deal of ahead	0 -4 0 0 0 0 6 0
o:topic=deal on	-3 0 -1 -6 18 14 -12 -8
o:topic=deal on ahead	-2 0 -1 -4 18 14 -11 -12
o:topic=deal other	0 -3 0 0 -1 10 0 -3
o:topic=deal reach	0 0 0 -2 -2 0 0 7
o:topic=deal return	0 8 0 -2 0 0 0 -4
o:topic=deal settle	0 -1 0 -6 8 0 4 -2
o:topic=deal sign	0 -3 0 7 0 0 0 0
o:topic=deal tell	0 7 0 -10 0 0 0 4
o:topic=deal the	0 0 0 0 -6 0 1 6
o:topic=deal the ahead	0 0 0 0 -6 0 1 6
o:topic=deal today	0 -6 0 4 0 0 0 2
o:topic=deal until	8 -7 0 3 -11 -2 13 -6
o:topic=deal until ahead	8 -7 0 3 -11 -2 13 -6
o:topic=duties	-17 -1 -3 20 -7 -31 -24 -1
o:topic=duties 	0 11 -2 0 0 0 0 -14
o:topic=duties  ahead	0 15 -1 0 -15 0 0 -10
o:topic=duties  today	0 -5 0 0 9 0 0 -3
o:topic=duties 12:01	0 6 0 -4 0 0 0 0
o:topic=duties a	0 -6 0 7 0 0 0 0
o:topic=duties a ahead	0 -6 0 7 0 0 0 0
o:topic=duties add	0 -8 0 9 0 0 0 0
o:topic=duties after	0 1 0 -9 8 0 0 0
o:topic=duties after ahead	0 1 0 -9 8 0 0 0
o:topic=duties agree	0 5 0 -8 0 0 0 3
o:topic=duties ahead	-14 7 0 6 -13 -28 -21 5
o:topic=duties and	0 -7 0 0 10 0 0 -1
o:topic=duties announce	0 0 0 12 -4 0 0 -16
o:topic=duties as	0 0 0 -9 0 0 0 11
o:topic=duties at	0 -5 0 0 10 0 0 -6
o:topic=duties back	0 -4 0 0 0 0 0 9
o:topic=duties be	-2 -2 2 12 -4 -2 -1 -3
o:topic=duties before	0 -15 0 5 3 0 0 5
o:topic=duties before ahead	0 -16 0 5 4 0 0 5
o:topic=duties begin	9 -14 -7 14 0 0 8 -2
o:topic=duties by	0 15 2 -1 -3 0 4 -26
o:topic=duties by ahead	0 15 2 -1 -3 0 4 -26
o:topic=duties call	0 -2 0 13 0 0 0 -10
o:topic=duties cent	0 -11 0 13 0 0 0 0
o:topic=duties charge	0 6 0 -5 -3 0 0 3
o:topic=duties collect	0 -4 0 0 0 0 0 9
o:topic=duties double	0 8 0 -10 -1 0 0 3
o:topic=duties duty	0 0 0 7 -3 0 0 0
o:topic=duties end	-1 16 5 -3 -9 0 -1 -14
o:topic=duties expect	0 3 0 6 -14 0 0 0
o:topic=duties fall	0 6 0 -2 0 0 0 -1
o:topic=duties far	-19 0 -14 2 8 -5 -13 6
o:topic=duties far 	-12 1 -3 -3 2 9 0 0
o:topic=duties far  ahead	-10 5 -2 -9 1 9 0 1
o:topic=duties far  today	0 -9 0 12 0 0 0 -8
o:topic=duties far after	0 0 0 -4 -2 0 0 9
o:topic=duties far after ahead	0 0 0 -4 -2 0 0 9
o:topic=duties far ahead	-16 0 -12 2 11 -4 -12 1
o:topic=duties far announce	0 -2 0 10 0 0 0 -2
o:topic=duties far ask	0 13 0 -1 -10 0 0 0
o:topic=duties far before today	0 -7 0 8 0 0 0 0
o:topic=duties far by	6 -1 0 -5 14 0 -6 -15
o:topic=duties far by ahead	6 -1 0 -5 14 0 -6 -15
o:topic=duties far charge	0 -18 0 19 0 0 0 0
o:topic=duties far end	6 -3 -6 0 -8 0 0 7
o:topic=duties far fall	0 4 0 8 0 0 0 -12
o:topic=duties far friday,	0 13 0 -9 -5 0 0 0
o:topic=duties far friday, today	0 7 0 -4 0 0 0 0
o:topic=duties far from	-9 0 10 -5 0 0 0 9
o:topic=duties far from ahead	-8 -2 10 -3 0 0 0 9
o:topic=duties far have	0 14 0 1 -1 0 0 -12
o:topic=duties far is	0 20 0 -5 -1 -1 0 -13
o:topic=duties far is ahead	0 20 0 -5 -1 -1 0 -12
o:topic=duties far no verb	-9 0 3 3 -1 3 -4 1
o:topic=duties far of	0 -3 0 8 0 0 0 -1
o:topic=duties far of ahead	0 -2 0 7 0 0 0 -1
o:topic=duties far on	-14 8 -9 5 -2 -3 0 -5
o:topic=duties far on ahead	-13 10 -8 2 -1 -3 0 -4
o:topic=duties far on today	0 -6 0 8 0 0 0 0
o:topic=duties far other	-1 -20 -1 -4 17 0 0 6
o:topic=duties far plan	0 -10 0 0 4 0 0 5
o:topic=duties far put	0 7 0 0 -8 0 0 -1
o:topic=duties far run	0 0 0 -7 0 0 0 8
o:topic=duties far since	0 -1 0 14 0 0 0 -10
o:topic=duties far since ahead	0 -1 0 14 0 0 0 -10
o:topic=duties far tell	0 10 0 -3 -5 0 0 0
o:topic=duties far the	0 2 0 8 -11 0 2 -7
o:topic=duties far the ahead	0 2 0 8 -11 0 2 -7
o:topic=duties far thursday,	0 -2 0 -1 0 0 0 6
o:topic=duties far thursday, today	0 0 0 -9 0 0 0 11
o:topic=duties far to	0 -9 0 10 -1 0 0 -1
o:topic=duties far to ahead	0 -9 0 10 -1 0 0 -1
o:topic=duties far today	-2 0 0 2 -7 0 0 12
o:topic=duties far tuesday,	0 -14 0 21 0 0 0 -7
o:topic=duties far until	0 -5 -3 -5 18 0 0 -2
o:topic=duties far until ahead	0 -5 -3 -5 18 0 0 -2
o:topic=duties far wednesday,	0 -11 0 17 -1 0 0 -5
o:topic=duties far write	0 -3 0 7 0 0 0 0
o:topic=duties for	0 5 0 4 -6 0 0 -7
o:topic=duties for ahead	0 -1 0 12 -5 0 0 -7
o:topic=duties from	0 5 -13 8 -7 0 -2 -14
o:topic=duties from ahead	0 4 -13 8 -6 0 -1 -13
o:topic=duties get	0 1 0 5 0 0 0 -6
o:topic=duties has	0 0 0 -2 -1 0 0 8
o:topic=duties has ahead	0 0 0 -2 -1 0 0 8
o:topic=duties have	0 -11 0 1 12 0 0 0
o:topic=duties introduce	0 -12 0 8 0 0 0 1
o:topic=duties is	0 -6 0 7 -1 0 0 0
o:topic=duties is ahead	0 -6 0 7 -1 0 0 0
o:topic=duties keep	0 -9 0 18 0 0 0 -9
o:topic=duties leave	0 -12 0 14 -1 0 0 0
o:topic=duties levy	0 13 0 -7 0 0 0 -3
o:topic=duties look	0 -9 0 -15 14 0 0 8
o:topic=duties lower	0 10 0 0 -2 0 0 -10
o:topic=duties monday,	0 10 0 -6 0 0 0 -2
o:topic=duties monday, ahead	0 11 0 -7 0 0 0 -2
o:topic=duties move	0 7 0 0 0 0 0 -3
o:topic=duties no verb	-11 -4 -5 9 -6 -5 -6 7
o:topic=duties of ahead	0 7 -3 0 -1 0 0 -3
o:topic=duties of today	0 -7 0 4 0 0 0 0
o:topic=duties on	-2 2 2 8 -16 -5 -3 -1
o:topic=duties on ahead	-1 4 2 4 -22 -4 -2 1
o:topic=duties on today	0 -9 0 7 7 0 0 -6
o:topic=duties order	0 3 0 1 0 0 0 -6
o:topic=duties other	0 -6 6 10 -4 0 0 -4
o:topic=duties pay	0 -2 -2 0 -12 0 0 13
o:topic=duties plan	0 15 0 -17 -1 0 0 4
o:topic=duties put	0 2 0 -6 1 0 0 6
o:topic=duties raise	0 6 0 -4 -2 0 0 0
o:topic=duties reduce	0 5 0 -6 4 0 0 -1
o:topic=duties remain	0 -9 0 11 -3 0 0 0
o:topic=duties report	0 -3 0 -2 6 0 0 0
o:topic=duties rise	0 0 0 9 -6 0 0 -7
o:topic=duties run	0 7 2 -19 0 0 0 8
o:topic=duties see	0 0 0 6 0 0 0 -1
o:topic=duties since	0 -23 0 19 0 0 0 0
o:topic=duties since ahead	0 -22 0 18 0 0 0 0
o:topic=duties starting	0 8 0 -8 0 0 0 0
o:topic=duties suspend	0 -7 7 -6 -17 0 0 14
o:topic=duties tax	0 9 0 -8 0 0 0 0
o:topic=duties tell	0 -4 0 10 0 0 0 -2
o:topic=duties the	0 16 -1 -4 3 0 -4 -8
o:topic=duties the ahead	0 17 -1 -5 3 0 -4 -8
o:topic=duties threaten	0 4 0 -9 8 0 0 0
o:topic=duties through	0 -2 0 -3 0 0 0 11
o:topic=duties through ahead	0 -2 0 -3 0 0 0 11
o:topic=duties to	3 1 -6 6 -9 0 0 -2
o:topic=duties to ahead	3 2 -6 4 -9 0 0 -1
o:topic=duties today	-1 -24 -5 34 12 0 0 -21
o:topic=duties until	-9 -6 7 -12 0 -1 -3 18
o:topic=duties until ahead	-9 -6 7 -10 0 -1 -3 17
o:topic=duties want	0 -6 0 -2 0 0 0 10
o:topic=duties wednesday,	0 14 0 -9 0 0 0 -3
o:topic=duties wednesday, ahead	0 14 0 -9 0 0 0 -3
o:topic=duties write	0 -8 0 11 0 0 0 0
o:topic=exclusions	-5 -9 33 -7 -7 -5 -2 -11
o:topic=exclusions ahead	-5 -5 33 -13 -6 -4 -2 -10
o:topic=exclusions be	-1 4 9 -9 0 0 0 -7
o:topic=exclusions before	0 3 -2 1 -6 0 0 5
o:topic=exclusions before ahead	0 3 -1 0 -6 0 0 6
o:topic=exclusions begin	0 -6 2 -1 -12 0 0 17
o:topic=exclusions end	0 -15 -4 29 -2 0 0 -18
o:topic=exclusions far	15 0 11 -16 4 0 0 -19
o:topic=exclusions far ahead	15 0 11 -19 5 0 0 -18
o:topic=exclusions far no verb	11 -9 12 -18 5 0 0 -6
o:topic=exclusions no verb	1 4 14 -17 0 0 0 -10
o:topic=exclusions on	1 -1 8 1 -15 0 0 -5
o:topic=exclusions on ahead	1 -1 8 1 -15 0 0 -5
o:topic=exclusions today	0 -5 0 10 0 0 0 0
o:topic=exclusions until	0 -7 19 0 0 0 0 -16
o:topic=exclusions until ahead	0 -7 19 0 0 0 0 -16
o:topic=fees	-2 -14 -5 11 16 -3 0 -16
o:topic=fees ahead	-2 -12 -5 8 17 -3 0 -16
o:topic=fees be	-1 -8 0 15 -7 0 0 4
o:topic=fees begin	0 0 0 -9 10 0 0 -2
o:topic=fees far	-1 0 0 0 -2 0 0 8
o:topic=fees far ahead	-1 0 0 0 -1 0 0 8
o:topic=fees far no verb	0 -8 0 4 0 0 0 4
o:topic=fees from	-5 -5 0 -2 8 0 0 3
o:topic=fees from ahead	-5 -5 0 -2 9 0 0 3
o:topic=fees no verb	0 -9 0 2 8 0 0 -6
o:topic=fees on	2 -14 0 4 8 0 0 -9
o:topic=fees on ahead	2 -14 0 3 9 0 0 -9
o:topic=fees pay	0 -6 0 0 8 0 0 0
o:topic=longer	-5 1 9 0 -6 -10 2 0
o:topic=longer ahead	-9 0 10 -2 -5 -9 2 2
o:topic=longer approve	0 0 0 -10 0 0 0 8
o:topic=longer be	0 16 -2 -8 -12 0 0 5
o:topic=longer begin	-1 7 0 6 -2 0 0 -9
o:topic=longer by	0 -2 5 -6 -5 0 -1 10
o:topic=longer by ahead	0 -2 5 -6 -5 0 -1 10
o:topic=longer end	1 -2 1 2 8 0 0 -10
o:topic=longer extend	-2 -11 2 -1 -7 1 0 8
o:topic=longer far	-3 0 -7 -3 5 -4 0 5
o:topic=longer far 	-1 15 0 2 -5 0 0 -16
o:topic=longer far  ahead	-1 15 0 1 -5 0 0 -15
o:topic=longer far ahead	-3 1 -6 -6 6 -4 0 6
o:topic=longer far be	0 6 0 -21 4 0 0 12
o:topic=longer far begin	0 -3 0 11 0 0 0 -3
o:topic=longer far end	0 -1 0 11 -3 0 0 -5
o:topic=longer far no verb	-7 13 -4 -15 -3 -1 0 16
o:topic=longer far on	0 -3 0 6 -1 0 0 0
o:topic=longer far on ahead	0 -3 0 6 0 0 0 0
o:topic=longer far say	0 0 0 -6 4 0 0 2
o:topic=longer far to	0 0 0 -6 -2 0 0 11
o:topic=longer far to ahead	0 0 0 -6 -2 0 0 11
o:topic=longer far today	0 -1 0 6 0 0 0 -1
o:topic=longer have	0 -2 0 -7 0 0 5 6
o:topic=longer no verb	0 3 0 4 -13 -2 5 -2
o:topic=longer other	0 -5 5 9 -8 0 0 -1
o:topic=longer propose	0 0 0 -16 6 0 0 8
o:topic=longer run	0 -9 2 15 -1 0 0 -8
o:topic=longer sign	0 1 6 -6 0 0 0 0
o:topic=longer suspend	0 0 0 6 0 0 0 -4
o:topic=longer tell	0 0 0 6 0 0 0 -3
o:topic=longer the	0 0 0 2 4 0 10 -12
o:topic=longer the ahead	0 0 0 2 4 0 10 -12
o:topic=longer to	-6 17 14 -23 -14 0 0 5
o:topic=longer to ahead	-6 11 14 -21 -14 0 0 9
o:topic=longer until	0 9 -9 -14 13 0 0 3
o:topic=longer until ahead	0 9 -9 -14 13 0 0 3
o:topic=meeting	-21 -10 -6 15 -2 2 7 -1
o:topic=meeting 	0 -2 0 13 -5 0 0 -1
o:topic=meeting  ahead	0 -2 0 13 -5 0 0 -1
o:topic=meeting ahead	-20 -11 -6 19 -1 2 7 -6
o:topic=meeting be	0 -6 0 11 -12 2 0 -1
o:topic=meeting before	0 6 0 -2 1 0 0 -5
o:topic=meeting before ahead	0 6 0 -2 1 0 0 -5
o:topic=meeting begin	0 -6 0 10 8 0 0 -10
o:topic=meeting by	0 5 7 -16 4 0 1 -6
o:topic=meeting by ahead	0 5 7 -16 4 0 1 -6
o:topic=meeting conclude	0 0 0 -4 0 0 7 0
o:topic=meeting continue	0 10 0 1 0 0 0 -12
o:topic=meeting end	0 -5 0 -16 -3 0 0 24
o:topic=meeting expect	0 0 0 -14 14 0 0 0
o:topic=meeting far	-16 -3 -9 -1 11 -13 0 6
o:topic=meeting far 	0 -5 0 7 -18 -1 0 9
o:topic=meeting far  ahead	0 -8 0 5 -16 -1 0 10
o:topic=meeting far ahead	-15 -3 -9 0 13 -12 0 1
o:topic=meeting far be	0 -1 0 0 -7 0 5 0
o:topic=meeting far begin	0 10 0 -6 -1 0 -3 0
o:topic=meeting far by	0 1 0 0 -9 0 4 0
o:topic=meeting far by ahead	0 3 0 0 -9 0 5 0
o:topic=meeting far end	0 0 0 -11 9 0 0 2
o:topic=meeting far from	0 8 0 -1 -6 0 0 0
o:topic=meeting far from ahead	0 8 0 -1 -6 0 0 0
o:topic=meeting far have	0 2 0 -8 2 0 0 4
o:topic=meeting far no verb	-8 -15 -5 10 12 -7 -1 0
o:topic=meeting far of	0 -1 0 -4 0 0 0 7
o:topic=meeting far of ahead	0 -1 0 -4 0 0 0 7
o:topic=meeting far say	0 6 0 -4 0 0 0 0
o:topic=meeting far the	0 -3 0 -5 14 0 0 -2
o:topic=meeting far the ahead	0 -3 0 -5 14 0 0 -2
o:topic=meeting far thursday,	0 0 0 8 0 0 0 -2
o:topic=meeting far to	0 -10 0 -4 12 0 0 1
o:topic=meeting far to ahead	0 -10 0 -4 12 0 0 1
o:topic=meeting far today	0 0 0 -2 -4 0 0 8
o:topic=meeting far until	0 0 0 5 -13 0 0 2
o:topic=meeting far until ahead	0 0 0 5 -13 0 0 2
o:topic=meeting far wednesday,	0 15 0 -13 0 0 0 -1
o:topic=meeting for	0 -6 0 9 0 0 0 -2
o:topic=meeting for ahead	0 -6 0 9 0 0 0 -2
o:topic=meeting from	-1 11 0 1 -12 0 0 -2
o:topic=meeting from ahead	-1 11 0 1 -12 0 0 -2
o:topic=meeting have	0 -3 0 0 0 0 7 0
o:topic=meeting meet	0 -5 0 7 3 -1 2 -5
o:topic=meeting meets	0 0 0 -9 5 0 0 7
o:topic=meeting meets ahead	0 0 0 -9 5 0 0 7
o:topic=meeting of	0 19 0 -19 -6 3 0 2
o:topic=meeting of ahead	0 19 0 -19 -6 3 0 2
o:topic=meeting on	-4 -15 -6 6 -7 -6 5 14
o:topic=meeting on ahead	-4 -14 -5 9 -7 -6 5 11
o:topic=meeting other	0 0 0 -5 9 0 0 0
o:topic=meeting plan	0 0 0 9 -4 0 0 0
o:topic=meeting put	0 0 0 -1 0 8 0 -3
o:topic=meeting return	0 -4 0 -7 0 0 0 12
o:topic=meeting run	0 0 0 -14 0 0 0 16
o:topic=meeting see	0 0 0 -4 0 0 0 6
o:topic=meeting suspend	0 -4 0 19 -5 0 0 -5
o:topic=meeting the	0 -2 0 2 -14 0 -4 8
o:topic=meeting the ahead	0 -2 0 2 -14 0 -4 8
o:topic=meeting today	0 2 0 -9 0 0 0 8
o:topic=meeting until	0 0 0 21 -13 -1 4 -14
o:topic=meeting until ahead	0 0 0 20 -13 -1 4 -14
o:topic=none	-15 6 -13 14 -16 -27 -3 3
o:topic=none 	0 0 -7 0 5 -4 0 0
o:topic=none  ahead	1 -14 -5 10 8 -2 0 -3
o:topic=none  today	0 11 0 -9 -1 0 0 4
o:topic=none a	0 -6 0 11 0 0 0 -1
o:topic=none a ahead	0 -6 0 10 0 0 0 -1
o:topic=none ahead	-7 -1 -6 9 -13 -22 0 7
o:topic=none be	3 7 -2 2 0 -2 -4 -8
o:topic=none before ahead	0 -7 0 5 0 0 0 0
o:topic=none begin	-3 -10 0 18 -1 0 0 -6
o:topic=none by	0 -8 0 0 -4 0 0 11
o:topic=none by ahead	0 -7 0 0 -4 0 0 11
o:topic=none charge	0 -8 0 11 0 0 0 0
o:topic=none date: today	0 -1 0 0 6 0 0 -4
o:topic=none end	0 4 0 9 -3 0 0 -9
o:topic=none ends	0 0 0 -8 0 0 0 10
o:topic=none expect	0 0 0 -10 10 0 0 0
o:topic=none for	0 -2 0 -13 6 0 0 12
o:topic=none for ahead	0 -1 0 -15 7 0 0 13
o:topic=none friday,	0 1 0 6 -3 0 0 -5
o:topic=none from	-2 0 0 14 -11 0 0 -15
o:topic=none from ahead	-2 -1 0 14 -11 0 0 -14
o:topic=none have	0 -1 0 16 1 0 -4 -13
o:topic=none keep	0 0 0 -9 0 0 0 11
o:topic=none leave	0 -2 0 -4 -3 0 0 14
o:topic=none look	0 -1 0 11 -14 0 0 1
o:topic=none no verb	-12 6 0 4 -2 -12 -11 2
o:topic=none of	0 -3 0 -1 10 0 0 0
o:topic=none of ahead	0 -6 0 0 10 0 0 0
o:topic=none on	1 6 2 -3 -6 -1 0 -1
o:topic=none other	0 15 0 -11 -8 0 0 3
o:topic=none promise	0 -4 0 0 6 0 0 0
o:topic=none put	0 -13 0 25 0 0 0 -11
o:topic=none return	0 -9 0 3 0 0 0 5
o:topic=none run	0 -3 0 15 0 0 0 -8
o:topic=none say	0 -8 0 -2 0 0 0 11
o:topic=none sit	0 9 0 0 -9 0 0 -3
o:topic=none suspend	6 0 0 4 -1 0 0 -7
o:topic=none tell	0 -9 0 14 -2 0 0 -1
o:topic=none the	-2 2 10 -13 -15 0 10 3
o:topic=none the ahead	-2 4 10 -15 -14 0 10 3
o:topic=none thursday,	0 -5 0 -2 0 0 0 8
o:topic=none thursday, today	0 0 0 9 0 0 0 -7
o:topic=none to	0 -8 0 -5 0 0 0 16
o:topic=none to ahead	0 -8 0 -5 0 0 0 16
o:topic=none today	-10 8 -6 7 -2 -2 -3 -5
o:topic=none tuesday,	0 -2 0 12 0 0 0 -7
o:topic=none tuesday, today	0 -2 0 12 0 0 0 -7
o:topic=none until	-2 3 -7 6 0 0 -4 -3
o:topic=none until ahead	-2 3 -7 4 0 0 -4 0
o:topic=none washington,	0 0 0 -8 10 0 0 0
o:topic=none washington, today	0 0 0 -8 10 0 0 0
o:topic=none wednesday,	0 -6 0 0 0 0 0 5
o:topic=none wednesday, today	0 -6 0 0 0 0 0 5
o:topic=none write	0 0 0 -9 6 0 0 2
o:topic=none —	0 -6 0 14 0 0 0 -5
o:topic=none — today	0 -5 0 12 0 0 0 -4
o:topic=procedure	-9 0 -10 10 12 -7 -15 -15
o:topic=procedure 	0 -9 0 -3 15 0 0 0
o:topic=procedure  ahead	0 -9 0 -4 15 0 0 0
o:topic=procedure ahead	-8 -1 -9 8 13 -6 -15 -13
o:topic=procedure be	-3 -10 0 17 -1 -2 0 -3
o:topic=procedure before	0 3 0 -7 6 0 0 0
o:topic=procedure before ahead	0 3 0 -7 6 0 0 0
o:topic=procedure begin	-6 11 0 -8 -3 0 0 6
o:topic=procedure by	-1 -11 0 1 3 0 0 4
o:topic=procedure by ahead	-1 -11 0 1 3 0 0 4
o:topic=procedure end	0 18 0 4 -26 0 0 0
o:topic=procedure far	-11 0 -8 -1 0 7 -4 4
o:topic=procedure far 	0 -3 0 -6 -3 12 0 5
o:topic=procedure far  ahead	0 -1 0 -10 -2 12 0 5
o:topic=procedure far ahead	-10 4 -8 -7 0 7 -4 4
o:topic=procedure far be	0 0 0 -13 5 0 0 8
o:topic=procedure far from	0 -9 0 15 -1 0 0 0
o:topic=procedure far from ahead	0 -9 0 14 -1 0 0 0
o:topic=procedure far no verb	-6 -3 -4 0 2 10 0 -2
o:topic=procedure far on	0 0 0 -9 13 0 0 -3
o:topic=procedure far on ahead	0 0 0 -9 13 0 0 -3
o:topic=procedure far other	0 1 0 7 -8 0 0 0
o:topic=procedure far the	0 0 0 -3 0 0 0 8
o:topic=procedure far the ahead	0 0 0 -3 0 0 0 8
o:topic=procedure far today	0 -7 0 10 -2 0 0 0
o:topic=procedure far until	0 26 0 -10 -5 0 0 -11
o:topic=procedure far until ahead	0 26 0 -10 -5 0 0 -11
o:topic=procedure from	9 -1 -1 0 -4 0 0 0
o:topic=procedure from ahead	9 0 -1 0 -4 0 0 0
o:topic=procedure have	0 -9 3 8 0 0 -1 -5
o:topic=procedure no verb	7 1 -5 0 -1 -5 0 3
o:topic=procedure of	0 0 0 12 -8 0 0 0
o:topic=procedure of ahead	0 0 0 10 -7 0 0 0
o:topic=procedure on	0 9 -4 2 0 5 0 -13
o:topic=procedure on ahead	0 10 -4 1 0 5 0 -13
o:topic=procedure say	0 0 0 6 -3 0 0 0
o:topic=procedure suspend	-2 0 0 -16 13 0 0 7
o:topic=procedure the	0 -6 0 1 -7 0 0 11
o:topic=procedure the ahead	0 -6 0 1 -7 0 0 11
o:topic=procedure to	-1 -8 -1 1 8 0 0 1
o:topic=procedure to ahead	-1 -8 -1 1 8 0 0 1
o:topic=procedure today	0 0 0 8 -8 0 0 -2
o:topic=procedure until	-6 -14 4 14 -3 -1 -2 1
o:topic=procedure until ahead	-6 -14 4 13 -2 -1 -2 1
o:topic=sale	-10 -11 -6 -5 -2 36 -7 -16
o:topic=sale ahead	-10 -10 -5 -6 -2 37 -7 -16
o:topic=sale be	0 -5 0 -20 3 17 0 0
o:topic=sale by	0 -2 0 -2 -1 12 -1 0
o:topic=sale by ahead	0 -2 0 -2 -1 12 -1 0
o:topic=sale far	-1 0 0 5 5 0 0 -14
o:topic=sale far 	0 -2 0 0 10 0 0 -4
o:topic=sale far ahead	0 4 0 0 6 0 0 -10
o:topic=sale far no verb	0 4 0 -1 7 0 0 -9
o:topic=sale far on	0 -5 0 15 -2 0 0 -3
o:topic=sale far on ahead	0 -5 0 14 -1 0 0 -3
o:topic=sale far today	0 -4 0 10 0 0 0 0
o:topic=sale have	0 0 0 0 -2 7 0 0
o:topic=sale no verb	-1 0 0 0 6 5 0 -8
o:topic=sale on	0 3 0 4 -5 3 0 -12
o:topic=sale on ahead	0 4 0 4 -4 3 0 -12
o:topic=sale sell	0 -5 0 1 -9 12 0 -4
o:topic=sale the	0 0 0 5 -6 0 0 0
o:topic=sale the ahead	0 0 0 5 -6 0 0 0
o:topic=sale until	0 -5 0 2 -5 9 0 0
o:topic=sale until ahead	0 -5 0 2 -5 9 0 0
o:topic=signing	-12 -3 0 5 7 0 -7 -1
o:topic=signing ahead	-11 -3 0 1 8 0 -6 0
o:topic=signing approve	0 -4 0 6 0 0 0 0
o:topic=signing be	0 0 0 0 10 -7 2 -11
o:topic=signing before	0 -4 0 6 0 0 0 -5
o:topic=signing before ahead	0 -4 0 6 0 0 0 -5
o:topic=signing by	0 -12 -1 6 7 -1 0 -5
o:topic=signing by ahead	0 -12 -1 6 8 -1 0 -5
o:topic=signing end	0 -8 4 0 2 0 0 0
o:topic=signing expect	0 5 0 -6 0 0 0 5
o:topic=signing from	0 0 0 -9 9 0 0 0
o:topic=signing from ahead	0 0 0 -10 10 0 0 0
o:topic=signing have	0 -3 0 16 -8 0 0 -1
o:topic=signing no verb	-4 -4 -5 2 0 -5 -5 9
o:topic=signing of ahead	0 7 0 -5 3 0 0 -2
o:topic=signing on	-6 -2 3 3 8 -4 0 -6
o:topic=signing on ahead	-6 -9 3 9 8 -4 0 -5
o:topic=signing on today	0 13 0 -12 0 0 0 0
o:topic=signing order	0 0 0 6 -3 0 0 0
o:topic=signing other	0 0 0 9 -9 0 0 0
o:topic=signing sign	-1 1 -1 6 -1 -2 -3 0
o:topic=signing sign ahead	0 0 0 -4 0 0 0 7
o:topic=signing signed	0 0 0 6 0 0 0 0
o:topic=signing suspend	0 0 0 -11 5 0 0 6
o:topic=signing the	0 0 0 -4 6 0 -1 2
o:topic=signing the ahead	0 0 0 -4 6 0 -1 2
o:topic=signing to	0 -2 0 -12 8 2 0 4
o:topic=signing to ahead	0 -2 0 -12 8 2 0 4
o:topic=signing today	0 0 0 9 -2 0 0 -2
o:topic=signing until	2 -2 2 -2 -4 0 0 7
o:topic=signing until ahead	2 -2 2 -2 -4 0 0 7
o:topic=truce	-8 0 -23 25 -10 -25 -5 -6
o:topic=truce 	-7 -1 -1 -4 -4 0 0 13
o:topic=truce  ahead	-6 -1 -1 -4 -4 0 0 14
o:topic=truce agree	0 -2 0 18 -1 0 0 -10
o:topic=truce ahead	-7 -1 -22 18 -7 -24 -4 0
o:topic=truce be	-3 -12 0 2 -9 -1 4 11
o:topic=truce before	0 11 0 7 -12 0 0 -7
o:topic=truce before ahead	0 11 0 7 -12 0 0 -7
o:topic=truce begin	-5 25 0 -20 -18 0 0 7
o:topic=truce by	0 0 0 5 6 0 3 -18
o:topic=truce by ahead	0 0 0 5 6 0 3 -18
o:topic=truce carry	0 -2 0 -9 0 0 0 13
o:topic=truce charge	0 -12 0 16 4 0 0 -11
o:topic=truce conclude	0 0 0 -5 0 0 0 7
o:topic=truce effect	0 7 0 -6 0 0 0 0
o:topic=truce effect today	0 7 0 -6 0 0 0 0
o:topic=truce end	0 -32 -9 15 11 0 0 -5
o:topic=truce end ahead	0 0 0 10 0 0 0 -10
o:topic=truce end today	0 10 0 -6 0 0 0 -4
o:topic=truce ends	0 0 0 -4 0 0 0 8
o:topic=truce extend	0 0 0 7 0 0 0 -5
o:topic=truce far	0 -7 -10 0 -6 -9 -7 15
o:topic=truce far 	0 1 0 14 -9 0 0 -7
o:topic=truce far  ahead	0 5 0 16 -4 0 0 -14
o:topic=truce far ahead	0 -2 -8 3 -10 -8 -6 9
o:topic=truce far announce	0 0 0 -7 8 0 0 0
o:topic=truce far ask	0 -5 0 7 0 0 0 0
o:topic=truce far be	4 -4 0 9 -2 0 0 -5
o:topic=truce far begin	0 4 0 2 0 0 0 -8
o:topic=truce far by	0 -3 0 13 -6 0 0 0
o:topic=truce far by ahead	0 -3 0 13 -6 0 0 0
o:topic=truce far end	0 -5 0 -17 0 0 0 22
o:topic=truce far friday	0 0 0 10 0 0 0 -7
o:topic=truce far friday today	0 0 0 10 0 0 0 -7
o:topic=truce far friday,	0 -9 0 14 0 0 0 -2
o:topic=truce far from	-1 9 0 -6 1 0 0 -2
o:topic=truce far from ahead	0 10 0 -8 1 0 0 -1
o:topic=truce far monday,	0 -1 0 -3 0 0 0 7
o:topic=truce far no verb	-13 3 -5 -1 -1 -5 -2 8
o:topic=truce far on	0 4 0 -14 -5 0 0 15
o:topic=truce far on ahead	0 5 0 -12 -5 0 0 13
o:topic=truce far since	0 7 0 -6 0 0 0 0
o:topic=truce far suspend	2 2 0 0 0 0 0 -6
o:topic=truce far thursday,	0 -2 0 13 0 0 0 -9
o:topic=truce far today	0 -7 0 -3 4 0 0 7
o:topic=truce far until	0 -7 0 -6 0 0 0 14
o:topic=truce far until ahead	0 -7 0 -6 0 0 0 14
o:topic=truce far wednesday,	0 0 0 -7 12 0 0 -5
o:topic=truce far wednesday, today	0 0 0 -7 12 0 0 -5
o:topic=truce for	0 -3 0 -6 0 0 0 11
o:topic=truce for ahead	0 -3 0 -6 0 0 0 11
o:topic=truce friday,	2 -10 0 9 -9 0 0 0
o:topic=truce friday, ahead	2 -9 0 9 -9 0 0 0
o:topic=truce from	-9 -1 0 7 5 0 0 -3
o:topic=truce from ahead	-9 0 0 5 5 0 0 -2
o:topic=truce has	7 -7 0 -4 0 0 0 4
o:topic=truce has ahead	7 -7 0 -5 0 0 0 4
o:topic=truce have	6 0 0 -20 -7 0 0 21
o:topic=truce is	0 -1 0 -2 0 0 0 8
o:topic=truce is ahead	0 -1 0 -2 0 0 0 8
o:topic=truce midnight	0 0 0 -4 0 0 0 6
o:topic=truce monday,	0 6 0 0 0 0 0 -8
o:topic=truce monday, ahead	0 6 0 0 0 0 0 -8
o:topic=truce no verb	-6 -2 0 14 0 -5 -4 -9
o:topic=truce of	0 2 0 18 0 0 0 -20
o:topic=truce of ahead	0 2 0 18 0 0 0 -20
o:topic=truce on	1 -5 -14 11 3 -2 -1 -4
o:topic=truce on ahead	2 -4 -14 8 3 -2 -1 -2
o:topic=truce on today	0 0 0 11 0 0 0 -7
o:topic=truce other	0 1 0 -17 4 0 0 11
o:topic=truce out ahead	0 -6 0 7 0 0 0 0
o:topic=truce out today	0 9 0 -8 0 0 0 0
o:topic=truce pay	0 19 0 -4 0 0 0 -13
o:topic=truce put	-2 7 0 0 0 0 0 -3
o:topic=truce reach	0 4 0 -9 0 0 4 0
o:topic=truce remain	0 0 0 -5 0 0 0 8
o:topic=truce return	0 -2 0 0 6 0 0 -3
o:topic=truce run	-3 0 0 4 -7 0 0 2
o:topic=truce saturday,	0 0 0 -7 0 0 0 7
o:topic=truce saturday, ahead	0 0 0 -7 0 0 0 7
o:topic=truce say	0 -1 0 11 0 0 0 -7
o:topic=truce since	0 7 0 1 0 0 0 -6
o:topic=truce since ahead	0 7 0 1 0 0 0 -6
o:topic=truce sunday,	0 0 0 -9 0 0 0 10
o:topic=truce sunday, ahead	0 0 0 -9 0 0 0 10
o:topic=truce suspend	4 -3 -5 3 6 0 0 -5
o:topic=truce tell	0 7 0 0 0 0 0 -6
o:topic=truce the	-1 -14 7 9 0 0 2 -7
o:topic=truce the ahead	-1 -14 7 9 0 0 2 -7
o:topic=truce thursday,	0 0 0 -9 0 0 0 12
o:topic=truce thursday, ahead	0 0 0 -9 0 0 0 12
o:topic=truce to	2 -8 -1 -3 -8 0 0 11
o:topic=truce to ahead	2 -8 -1 -3 -8 0 0 11
o:topic=truce today	0 4 0 18 -4 0 0 -19
o:topic=truce tuesday,	0 12 0 -14 0 0 0 0
o:topic=truce tuesday, ahead	0 12 0 -14 0 0 0 0
o:topic=truce until	-5 1 -1 6 -6 -2 -5 2
o:topic=truce until ahead	-5 1 -1 4 -6 -2 -5 4
o:want the ahead	0 0 0 11 -2 0 10 -20
o:warn on ahead	0 6 0 -3 0 0 0 0
o:write on ahead	0 -12 8 0 -1 0 0 6
pc0=agree	-3 -10 3 4 -11 8 -4 8
pc0=bear	-3 15 -7 -7 3 -1 -2 -4
pc0=begin	0 4 -7 4 -4 0 -4 -2
pc0=buy	0 -12 0 11 5 0 0 -6
pc0=deny	9 -1 0 -20 15 0 0 0
pc0=down	-1 0 0 8 -8 1 0 -4
pc0=end	-6 18 6 -10 -3 6 0 -8
pc0=impose	-17 0 0 9 -7 1 -2 2
pc0=propose	-1 -7 -3 3 3 0 8 -3
pc0=return	0 -1 0 7 0 0 0 -3
pc0=say	0 -7 0 5 -1 6 -2 0
pc0=sell	1 -3 0 0 5 4 0 -6
pc0=stay	-8 7 -19 -3 0 0 -8 8
pc0=suspend	-15 0 -3 -8 6 0 0 13
pc0=target	0 0 8 -2 -8 0 0 4
pc0=threaten	0 6 0 -5 0 0 0 0
pc0=up	0 -16 0 17 5 0 3 -12
pc1=agree	-4 -5 3 -4 -15 9 3 11
pc1=bear	-6 11 0 -7 6 -2 -4 -5
pc1=begin	0 4 2 -6 0 2 -4 0
pc1=buy	0 -12 0 12 5 0 0 -7
pc1=deny	9 -4 0 -16 15 0 0 -1
pc1=down	-2 0 -1 12 0 1 0 -14
pc1=end	-6 12 7 -9 -5 6 0 -4
pc1=impose	-7 -2 0 7 -12 1 0 4
pc1=propose	0 0 -4 -8 -8 0 6 15
pc1=return	0 -1 0 8 0 0 0 -3
pc1=say	-1 -8 0 4 -2 6 -2 5
pc1=sell	0 2 2 -8 6 2 0 -9
pc1=stay	-8 9 -19 1 1 0 -8 0
pc1=suspend	-16 -7 0 1 4 0 0 10
pc1=target	0 0 10 -11 -5 0 0 10
pc1=up	0 -10 0 10 3 1 3 -14
pct0=agree past	0 3 6 -6 -8 1 0 2
pct0=agree past-passive	0 -19 0 3 -4 7 0 13
pct0=agree perfect	0 0 0 0 -4 0 0 7
pct0=agree present	0 8 0 3 -2 0 0 -9
pct0=agree present-passive	0 -7 0 0 6 0 0 1
pct0=bear future	0 0 0 -1 -10 0 0 11
pct0=bear modal	0 -16 0 18 -10 0 0 4
pct0=bear past	0 -7 0 0 19 0 0 -9
pct0=bear perfect	0 -3 0 -6 15 0 0 -3
pct0=bear present	-1 20 -1 -6 -4 0 0 -9
pct0=bear present-passive	0 20 0 -8 -6 0 0 -3
pct0=begin modal	0 -7 0 -2 10 0 0 3
pct0=begin past	0 -9 0 12 4 2 0 -9
pct0=begin present	0 0 -1 3 -9 0 0 5
pct0=buy future	0 0 0 7 0 0 0 -3
pct0=buy present	0 -5 0 7 0 0 0 0
pct0=down future	0 1 0 4 1 0 0 -12
pct0=down past	0 -19 0 10 0 3 0 2
pct0=down perfect	0 9 0 -7 0 0 0 0
pct0=down present	0 1 0 9 -7 0 0 -7
pct0=end future	0 17 0 -14 0 0 0 0
pct0=end modal	0 0 10 -3 0 0 0 -3
pct0=end past	0 0 0 19 -2 0 0 -18
pct0=end present	-4 10 -3 -14 0 7 0 3
pct0=impose future	0 3 0 13 -9 0 0 -9
pct0=impose future-passive	0 7 0 4 -4 0 0 -10
pct0=impose modal	0 4 0 5 -11 -1 4 0
pct0=impose modal-passive	0 3 0 -19 12 0 -1 4
pct0=impose past	0 5 2 -5 10 0 0 -6
pct0=impose past-passive	0 -16 0 21 -7 7 0 -7
pct0=impose perfect	-4 -8 -2 15 -19 -1 0 10
pct0=impose perfect-passive	0 0 0 6 5 0 0 -10
pct0=impose pluperfect	1 0 0 -6 0 0 0 1
pct0=impose present	-9 -8 -6 4 -16 0 -1 20
pct0=impose present-passive	0 3 6 -21 16 0 0 0
pct0=propose modal	1 0 0 -10 0 3 7 0
pct0=propose past	0 -12 0 -2 17 0 3 -7
pct0=propose pluperfect	0 6 0 -3 5 0 0 -7
pct0=propose present	-4 -9 0 15 -11 0 0 6
pct0=say past	-3 0 -6 -3 -3 8 -8 9
pct0=say perfect	0 11 6 -6 3 0 0 -15
pct0=say present	2 -11 0 17 -10 0 3 -4
pct0=sell present	1 -4 0 0 8 0 0 -5
pct0=stay future	0 2 0 0 -8 0 0 2
pct0=stay modal	0 13 -5 -1 -1 0 0 0
pct0=stay past	-1 14 0 -5 -1 0 0 0
pct0=stay past-passive	0 0 0 -6 0 0 0 10
pct0=stay perfect	0 16 0 -8 -3 0 0 -3
pct0=stay present	-4 -10 -13 7 2 1 -4 5
pct0=suspend past	0 -3 0 -22 15 0 0 10
pct0=suspend past-passive	0 0 0 10 0 0 0 -9
pct0=suspend perfect	0 -7 0 14 -2 0 0 -4
pct0=suspend present	-11 8 0 -7 -5 0 0 12
pct0=target past	0 6 0 -13 -1 0 0 7
pct0=target perfect	0 -10 0 13 -3 0 0 0
pct0=target present	0 -8 9 0 -1 0 0 2
pct0=threaten past	0 4 0 -10 3 0 0 4
pct0=threaten perfect	0 -5 0 11 -3 0 0 -3
pct0=up modal	0 -10 0 -1 11 0 4 -1
pct0=up past	0 -16 0 22 0 0 0 -6
pct1=agree infinitive	0 0 0 0 0 0 7 -1
pct1=agree participle-passive	0 7 0 -26 -1 0 0 24
pct1=agree past	0 5 6 -3 -8 1 0 -1
pct1=agree past-passive	0 -19 0 3 -4 7 0 13
pct1=agree present	0 8 0 3 -2 0 0 -9
pct1=agree present-passive	0 -7 0 0 6 0 0 1
pct1=bear future	0 0 0 0 -10 0 0 11
pct1=bear gerund	0 -3 0 8 -3 0 0 0
pct1=bear infinitive	0 2 0 0 -6 0 0 4
pct1=bear modal	0 -16 0 18 -10 0 0 4
pct1=bear participle-passive	0 -7 5 0 12 0 0 -13
pct1=bear past	0 -3 0 -11 19 0 0 -1
pct1=bear perfect	0 -3 0 -6 15 0 0 -3
pct1=bear present	-1 20 -1 -7 -3 0 0 -9
pct1=bear present-passive	0 20 0 -8 -6 0 0 -3
pct1=begin infinitive	0 -2 0 -6 0 2 0 7
pct1=begin modal	0 -7 0 -2 10 0 0 3
pct1=begin participle-passive	0 -7 8 -7 9 0 0 0
pct1=begin past	0 -7 0 6 6 2 0 -6
pct1=begin perfect	0 4 0 -6 0 0 0 2
pct1=begin present	0 1 -1 1 -9 0 0 4
pct1=buy future	0 0 0 7 0 0 0 -3
pct1=buy present	0 -5 0 7 0 0 0 0
pct1=down future	0 1 0 4 1 0 0 -12
pct1=down infinitive	0 -15 0 12 7 0 0 -4
pct1=down past	0 -17 0 16 0 3 0 -3
pct1=down perfect	0 9 0 -7 0 0 0 0
pct1=down present	0 1 0 9 -7 0 0 -7
pct1=end future	0 16 0 -15 0 0 0 0
pct1=end infinitive	0 -1 1 -8 0 0 0 7
pct1=end modal	0 0 10 -3 0 0 0 -3
pct1=end participle-passive	0 0 0 7 0 0 0 -2
pct1=end past	0 0 0 20 -2 0 0 -20
pct1=end present	-4 10 -3 -14 0 7 0 3
pct1=impose future	0 4 0 11 -9 0 0 -8
pct1=impose future-passive	0 7 0 4 -4 0 0 -10
pct1=impose gerund	0 -7 0 9 -3 0 0 2
pct1=impose infinitive	0 -7 -1 8 5 0 5 -8
pct1=impose modal	0 4 0 5 -11 -1 4 0
pct1=impose modal-passive	0 3 0 -19 12 0 -1 4
pct1=impose participle-passive	5 2 1 -15 -22 0 0 20
pct1=impose past	0 2 3 -3 14 0 0 -8
pct1=impose past-passive	0 -16 0 21 -7 7 0 -7
pct1=impose perfect	-4 -4 -1 10 -17 -1 0 9
pct1=impose perfect-passive	0 0 0 6 5 0 0 -10
pct1=impose present	-7 -2 -5 0 -9 0 -1 14
pct1=impose present-passive	0 3 6 -21 16 0 0 0
pct1=propose modal	1 0 0 -10 0 3 7 0
pct1=propose participle-passive	0 0 0 -4 -16 0 0 19
pct1=propose past	0 -9 0 -6 18 0 3 -6
pct1=propose pluperfect	0 6 0 0 0 0 0 -7
pct1=propose present	-1 -3 0 1 -3 0 0 7
pct1=say infinitive	0 5 0 -11 -3 0 0 11
pct1=say past	-3 0 -6 -4 -3 8 -8 9
pct1=say perfect	0 3 6 -1 5 0 0 -12
pct1=say present	2 -11 0 17 -10 0 3 -4
pct1=sell gerund	0 7 0 -9 1 0 0 0
pct1=sell present	1 -4 0 0 8 0 0 -5
pct1=stay future	0 2 0 1 -8 0 0 1
pct1=stay infinitive	0 -3 0 18 0 0 0 -14
pct1=stay modal	0 13 -5 -1 -1 0 0 0
pct1=stay past	-1 12 0 -5 -1 0 0 0
pct1=stay past-passive	0 0 0 -6 0 0 0 10
pct1=stay perfect	0 17 0 -12 -2 0 0 0
pct1=stay present	-3 -7 -12 6 4 1 -4 1
pct1=suspend infinitive	0 6 0 -1 0 0 0 -2
pct1=suspend participle-passive	0 -17 1 14 -1 0 0 0
pct1=suspend past	0 -3 0 -22 15 0 0 10
pct1=suspend past-passive	0 0 0 10 0 0 0 -9
pct1=suspend perfect	0 -7 0 11 -2 0 0 0
pct1=suspend present	-11 8 0 -4 -5 0 0 9
pct1=target perfect	0 -10 0 9 0 0 1 0
pct1=target present	0 -8 9 0 -1 0 0 2
pct1=up modal	0 -10 0 -1 11 0 4 -1
pct1=up past	0 -16 0 22 0 0 0 -6
phas-future	-3 6 -4 4 -7 0 0 -1
phas-gerund	0 -6 0 16 -8 0 0 0
phas-infinitive	-4 -9 -1 4 -4 0 4 4
phas-modal	0 -7 0 6 0 3 6 -9
phas-participle	2 -3 9 13 -10 0 -4 -11
phas-past	-19 -26 -1 12 20 17 0 -4
phas-perfect	-12 9 0 2 -11 -5 1 0
phas-pluperfect	1 0 0 0 10 0 0 -11
phas-present	0 2 -2 -5 1 1 -15 7
pt0=future	-1 17 -1 -2 -10 0 0 0
pt0=future-not	0 -9 0 2 3 0 0 0
pt0=future-passive	0 10 0 -2 0 0 0 -7
pt0=modal	0 -12 1 9 -4 0 9 -4
pt0=modal-passive	0 0 0 0 7 2 -1 -5
pt0=past	-15 -13 -4 13 24 11 -6 -15
pt0=past-passive	-2 -11 1 0 -2 7 0 9
pt0=perfect	-11 11 0 5 -16 -4 0 0
pt0=perfect-passive	0 -12 0 0 3 0 0 4
pt0=pluperfect	1 0 0 4 5 0 0 -9
pt0=pluperfect-passive	0 5 2 -10 5 0 0 -3
pt0=present	0 0 -4 -8 4 3 -8 8
pt0=present-not	0 -9 0 30 -17 0 0 -9
pt0=present-passive	0 7 2 -5 0 0 -4 0
pt0=present-passive-not	0 4 0 -6 4 0 0 0
pt1=future	0 17 -1 -2 -9 0 0 0
pt1=future-not	0 -9 0 2 3 0 0 0
pt1=future-passive	0 10 0 -2 0 0 0 -7
pt1=gerund	0 0 0 12 -7 0 0 0
pt1=infinitive	-3 -8 0 1 -3 1 5 5
pt1=modal	0 -12 1 9 -4 0 9 -4
pt1=modal-passive	0 0 0 0 7 2 -1 -5
pt1=participle-passive	2 0 9 -7 -9 0 -2 7
pt1=past	-14 -13 -3 12 27 12 -5 -17
pt1=past-passive	-2 -11 1 0 -2 7 0 9
pt1=perfect	-11 7 0 8 -10 -3 0 -4
pt1=perfect-passive	0 -12 0 0 3 0 0 4
pt1=pluperfect	1 0 0 10 0 0 0 -12
pt1=pluperfect-passive	0 5 2 -10 5 0 0 -3
pt1=present	1 7 -3 -12 9 3 -8 1
pt1=present-not	0 -9 0 28 -15 0 0 -8
pt1=present-passive	0 8 2 -5 0 0 -4 -1
pt1=present-passive-not	0 4 0 -6 4 0 0 0
pv0-none	-1 0 2 5 -5 -19 0 5
pv0=agree	-1 3 0 -8 -7 0 0 14
pv0=announce	0 20 0 -6 -7 0 0 -8
pv0=answer	0 0 0 6 0 0 0 -2
pv0=approve	0 -16 0 17 0 0 0 -5
pv0=ask	0 20 0 -30 4 0 0 9
pv0=be	-1 5 -11 0 6 2 -5 -5
pv0=begin	0 -8 0 -2 12 0 0 0
pv0=bring	0 -6 0 5 0 0 0 0
pv0=buy	0 -5 0 12 0 0 0 -4
pv0=call	0 -3 0 5 0 0 3 -6
pv0=carry	0 6 0 0 0 0 0 -2
pv0=charge	0 -7 0 -3 0 0 0 15
pv0=collect	0 6 0 0 0 0 0 -2
pv0=come	0 0 0 6 0 2 0 -7
pv0=conclude	0 0 0 -11 0 0 0 14
pv0=confirm	0 -2 0 12 0 0 0 -10
pv0=continue	0 0 0 -11 0 0 0 15
pv0=cut	0 11 0 -8 0 0 0 -1
pv0=declare	0 -3 0 -14 0 0 0 18
pv0=enter	0 17 0 5 -21 0 0 0
pv0=exempt	0 0 9 0 -1 0 0 -3
pv0=expect	0 0 0 -13 0 0 0 13
pv0=extend	0 -6 9 8 0 0 0 -12
pv0=face	0 0 0 -6 0 0 0 5
pv0=get	0 -11 0 18 -1 0 0 -6
pv0=go	0 -17 0 5 10 0 0 1
pv0=have	7 -4 2 4 1 0 0 -12
pv0=hold	-2 -5 0 -19 0 0 0 28
pv0=hope	0 9 0 -11 6 0 0 -3
pv0=keep	0 8 0 -8 -4 0 0 4
pv0=know	0 -6 0 0 -2 0 4 3
pv0=leave	0 -3 0 -14 15 0 0 2
pv0=make	0 0 0 -5 0 0 0 8
pv0=meet	0 4 0 -11 11 0 0 -2
pv0=offer	0 -11 0 14 0 0 0 -1
pv0=other	0 2 0 -1 -11 -1 -4 11
pv0=pay	-1 11 -1 -11 9 0 0 -4
pv0=promise	0 -14 0 17 0 0 0 0
pv0=propose	0 -15 0 19 0 0 0 -4
pv0=put	1 9 0 0 -6 0 0 -9
pv0=reach	0 -7 0 15 0 0 0 -7
pv0=ready	0 9 0 -11 5 0 0 -4
pv0=replace	0 10 0 -9 0 0 0 0
pv0=report	0 -8 0 6 0 0 0 0
pv0=rise	0 -16 0 17 0 0 0 0
pv0=rule	9 -1 0 -20 15 0 0 0
pv0=run	0 -12 -5 19 0 0 0 -6
pv0=say	0 -4 2 1 3 5 -2 -7
pv0=set	0 0 0 6 0 0 0 -5
pv0=sign	0 -9 6 14 -14 10 0 -8
pv0=start	0 8 0 -5 -1 0 0 0
pv0=state	-1 0 0 -1 0 0 0 6
pv0=stay	-1 17 0 2 -5 0 0 -10
pv0=stop	-1 -6 0 4 -8 8 0 1
pv0=suspend	-8 -11 0 -1 19 0 0 0
pv0=take	3 5 0 0 -10 0 0 -2
pv0=threaten	0 6 0 0 -6 0 0 -5
pv0=want	0 -2 0 10 -3 0 0 -3
pv0=warn	0 0 0 -8 5 0 0 5
pv0=write	0 -5 0 10 -3 0 0 0
pv1-none	-3 0 -2 6 -2 -22 -1 8
pv1=add	0 9 0 -4 -3 0 0 0
pv1=agree	-1 3 0 -12 -7 0 5 11
pv1=announce	0 19 0 -8 -7 0 0 -5
pv1=answer	0 0 0 11 0 0 0 -8
pv1=approve	0 -16 0 17 0 0 0 -5
pv1=ask	0 22 0 -34 -2 0 0 19
pv1=be	-1 5 -10 -4 6 2 -5 -1
pv1=begin	0 -4 0 -3 11 0 0 0
pv1=bring	0 -6 0 5 0 0 0 0
pv1=buy	0 -5 0 12 0 0 0 -4
pv1=call	0 -6 0 11 -1 0 3 -6
pv1=charge	0 -7 2 -5 -1 0 0 13
pv1=come	0 0 0 6 0 2 0 -9
pv1=conclude	0 1 0 -9 0 0 0 9
pv1=confirm	0 -3 0 12 0 0 0 -10
pv1=continue	0 0 0 -10 0 0 0 12
pv1=cut	0 11 0 -7 0 0 0 -1
pv1=declare	0 -3 0 -14 0 0 0 18
pv1=end	-2 2 0 2 3 0 0 -6
pv1=enter	0 3 7 0 -7 0 0 0
pv1=exempt	0 2 8 -5 -1 0 0 -3
pv1=extend	4 -7 8 16 0 0 0 -21
pv1=face	0 0 0 -6 0 0 0 5
pv1=fall	0 -3 0 11 -2 0 0 -5
pv1=get	0 -8 0 9 0 0 0 0
pv1=go	0 -10 0 -1 9 2 0 3
pv1=have	8 -3 3 5 1 0 0 -15
pv1=hold	-2 -8 0 -16 0 0 0 28
pv1=impose	0 5 0 -6 2 0 0 -2
pv1=introduce	0 4 0 -6 0 0 0 1
pv1=keep	0 11 0 2 -1 0 0 -11
pv1=know	0 -7 0 5 -4 0 4 1
pv1=leave	0 -9 0 -15 12 0 0 12
pv1=lower	0 -13 0 10 7 0 0 -1
pv1=make	0 1 0 -12 0 0 0 12
pv1=meet	0 3 0 -5 8 0 0 -5
pv1=offer	0 -9 0 10 0 0 0 0
pv1=other	0 1 0 7 -8 -1 -3 0
pv1=pay	-1 8 -6 -9 9 0 0 -2
pv1=prepare	0 0 0 -4 0 0 0 8
pv1=propose	0 -15 0 22 -5 0 0 -4
pv1=put	1 9 0 -5 0 0 0 -10
pv1=reach	0 -7 0 9 0 0 0 0
pv1=ready	0 9 0 -11 5 0 0 -4
pv1=reduce	0 8 0 -8 0 0 0 0
pv1=remove	0 13 0 -13 0 0 0 0
pv1=replace	0 10 0 -9 0 0 0 0
pv1=report	0 -8 0 6 0 0 0 0
pv1=rise	0 -16 0 17 0 0 0 0
pv1=rule	9 -4 0 -16 15 0 0 -1
pv1=run	0 -11 -5 21 0 0 0 -9
pv1=set	0 0 0 6 0 0 0 -5
pv1=settle	0 8 0 -6 0 0 0 0
pv1=ship	0 7 2 -3 0 0 0 -6
pv1=sign	0 -13 5 13 -16 9 0 0
pv1=stand	0 -7 0 10 5 0 0 -9
pv1=start	0 14 0 -7 -3 0 0 -1
pv1=state	-1 0 0 -1 0 0 0 6
pv1=stay	-1 17 0 5 -5 0 0 -14
pv1=stop	-1 -9 0 4 -6 8 0 1
pv1=suspend	-10 -16 0 4 16 0 0 0
pv1=take	3 1 0 -1 -7 0 0 3
pv1=threaten	0 -2 0 6 0 0 1 -5
pv1=want	0 -1 0 11 0 0 0 -6
pv1=warn	0 0 0 -8 5 0 0 5
pv1=write	0 -15 0 17 0 0 0 0
pv2-none	-14 1 0 9 2 -4 -11 0
pvt0=agree past	0 -5 0 0 -4 0 0 7
pvt0=agree perfect	0 1 0 -8 0 0 0 8
pvt0=agree present	0 9 0 -3 -2 0 0 0
pvt0=announce past	0 21 0 -14 -3 0 0 -2
pvt0=apply present	0 5 0 0 -10 0 0 1
pvt0=approve modal	0 0 0 8 -6 0 0 0
pvt0=approve past	0 -7 0 6 0 0 0 0
pvt0=ask perfect	0 4 0 -15 0 0 0 11
pvt0=ask present	0 13 0 -13 0 0 0 1
pvt0=be future	0 1 0 2 -6 0 0 0
pvt0=be modal	0 13 0 -11 0 0 0 0
pvt0=be past	-1 16 0 -19 0 0 0 8
pvt0=be perfect	0 9 0 0 0 0 0 -6
pvt0=be present	0 -15 -8 11 9 3 -3 -4
pvt0=begin past	0 0 0 1 9 0 0 -6
pvt0=begin present	0 -2 0 -2 2 0 0 6
pvt0=buy future	0 0 0 7 0 0 0 -3
pvt0=call past	0 -1 0 -6 7 0 4 -3
pvt0=call present	0 0 0 8 -4 0 0 0
pvt0=carry present	0 6 0 0 0 0 0 -2
pvt0=charge future	0 -3 0 7 0 0 0 0
pvt0=charge present	0 -5 0 0 0 0 0 8
pvt0=come present	0 0 0 9 -3 0 0 -6
pvt0=conclude past	0 0 0 -11 0 0 0 14
pvt0=confirm past	0 0 0 6 0 0 0 -4
pvt0=continue present	0 0 0 -6 0 0 0 10
pvt0=cut future	0 8 0 -4 0 0 0 -1
pvt0=declare past	0 -3 0 -14 0 0 0 18
pvt0=end modal	0 0 0 -8 0 0 0 5
pvt0=end past	0 0 0 15 0 0 0 -13
pvt0=end present	0 2 0 -2 6 0 0 -2
pvt0=enter present	0 15 0 2 -21 0 0 3
pvt0=exempt present	0 0 10 -2 -1 0 0 -2
pvt0=expect present	0 0 0 -11 0 0 0 12
pvt0=expire present	0 2 0 -13 0 0 0 12
pvt0=extend perfect	0 -7 0 21 0 0 0 -15
pvt0=extend present	0 0 7 -3 2 0 0 -4
pvt0=fall past	0 -17 0 11 0 0 0 4
pvt0=go future	0 6 0 -3 0 0 0 0
pvt0=go modal	0 -5 0 -5 12 0 0 0
pvt0=go past	0 -8 0 9 0 0 0 0
pvt0=go present	0 -13 0 7 0 0 0 5
pvt0=have past	0 -1 0 23 -3 0 0 -21
pvt0=have present	8 -2 3 -12 3 0 0 2
pvt0=hold present	-2 -6 0 -11 0 0 0 20
pvt0=impose past	0 6 0 -3 0 0 0 0
pvt0=keep present	0 1 0 -10 -1 0 0 9
pvt0=leave past	0 -4 0 0 9 0 0 -3
pvt0=leave present	0 0 0 -14 6 0 0 6
pvt0=make past	0 0 0 -8 0 0 0 11
pvt0=meet present	0 8 0 -3 -3 0 0 0
pvt0=offer perfect	0 -9 0 14 0 0 0 -4
pvt0=other past	0 0 3 -8 4 0 0 0
pvt0=other perfect	0 0 0 1 -15 0 0 11
pvt0=other present	0 1 -2 -5 -4 0 -2 10
pvt0=pay future	0 3 0 -5 -8 0 0 10
pvt0=pay past	0 -3 0 -17 20 0 0 0
pvt0=pay present	0 17 0 0 0 0 0 -17
pvt0=propose past	0 0 0 7 0 0 0 -4
pvt0=put perfect	0 -4 0 0 0 0 0 8
pvt0=put present	0 0 0 8 0 1 0 -14
pvt0=raise past	0 -5 0 6 0 0 0 0
pvt0=reach present	0 -8 0 10 0 0 0 0
pvt0=ready present	0 9 0 -11 5 0 0 -4
pvt0=run modal	0 -1 -4 0 0 0 0 8
pvt0=run past	0 0 0 15 0 0 0 -15
pvt0=run present	0 -7 0 8 1 0 0 -2
pvt0=say past	-1 -4 -2 4 0 6 0 -1
pvt0=say perfect	0 1 6 -6 6 0 0 -7
pvt0=say present	3 -3 0 6 -1 0 0 -3
pvt0=set present	0 -5 0 9 0 0 0 -2
pvt0=sign past	0 -5 6 1 -6 10 0 -4
pvt0=sign perfect	0 0 0 6 -3 0 0 0
pvt0=stand present	0 -1 0 -12 5 0 0 9
pvt0=start present	0 14 0 -17 0 0 0 1
pvt0=state past	-1 0 0 -2 0 0 0 6
pvt0=stay present	0 19 0 4 -4 0 0 -17
pvt0=stop present	-1 -9 0 0 0 8 0 1
pvt0=suspend past	0 -1 0 -6 15 0 0 -5
pvt0=suspend perfect	0 -6 0 7 3 0 0 -4
pvt0=suspend present	-5 -5 0 -1 0 0 0 12
pvt0=tell past	0 -4 0 6 -12 3 0 3
pvt0=threaten past	0 12 0 -10 0 0 0 0
pvt0=want present	0 -2 0 10 -3 0 0 -2
pvt0=write present	0 -11 0 12 0 0 0 0
pvt1=agree participle	0 0 0 -13 0 1 0 13
pvt1=agree present	0 9 0 -3 -2 0 0 0
pvt1=announce past	0 21 0 -14 -3 0 0 -2
pvt1=apply present	0 5 0 0 -9 0 0 1
pvt1=approve modal	0 0 0 8 -6 0 0 0
pvt1=approve past	0 -7 0 6 0 0 0 0
pvt1=ask present	0 8 0 -12 0 0 0 2
pvt1=be future	0 1 0 2 -6 0 0 0
pvt1=be modal	0 13 0 -11 0 0 0 0
pvt1=be past	-1 15 0 -19 0 0 0 10
pvt1=be perfect	0 9 0 0 0 0 0 -6
pvt1=be present	0 -14 -8 6 9 3 -3 0
pvt1=begin past	0 0 0 0 9 0 0 -5
pvt1=begin present	0 -2 0 -2 2 0 0 6
pvt1=buy future	0 0 0 7 0 0 0 -3
pvt1=call participle	0 0 0 7 -2 0 0 0
pvt1=call past	0 -1 0 -6 7 0 4 -3
pvt1=call present	0 0 0 8 -4 0 0 0
pvt1=carry present	0 6 0 0 0 0 0 -2
pvt1=charge future	0 -3 0 7 0 0 0 0
pvt1=charge present	0 -5 0 0 0 0 0 8
pvt1=come present	0 0 0 9 -3 0 0 -6
pvt1=conclude past	0 0 0 -11 0 0 0 14
pvt1=confirm past	0 0 0 6 0 0 0 -4
pvt1=cut future	0 8 0 -4 0 0 0 -1
pvt1=declare past	0 -3 0 -14 0 0 0 18
pvt1=end infinitive	0 0 0 -6 0 0 0 8
pvt1=end modal	0 0 0 -8 0 0 0 5
pvt1=end participle	0 1 0 9 0 0 0 -11
pvt1=end past	0 0 0 16 0 0 0 -15
pvt1=end present	0 2 0 -2 6 0 0 -2
pvt1=enter participle	0 -14 8 -5 9 0 0 0
pvt1=enter present	0 15 0 2 -21 0 0 3
pvt1=exempt present	0 0 10 -2 -1 0 0 -2
pvt1=expire present	0 2 0 -13 0 0 0 12
pvt1=extend infinitive	0 0 0 13 0 0 0 -12
pvt1=extend perfect	0 -7 0 21 0 0 0 -15
pvt1=extend present	0 0 7 -3 2 0 0 -4
pvt1=fall past	0 -15 0 17 0 0 0 -2
pvt1=go future	0 6 0 -3 0 0 0 0
pvt1=go modal	0 -5 0 -5 12 0 0 0
pvt1=go past	0 -8 0 9 0 0 0 0
pvt1=go present	0 -13 0 6 0 0 0 4
pvt1=have past	0 -1 0 22 -2 0 0 -20
pvt1=have present	8 -2 3 -9 4 0 0 0
pvt1=hold present	-2 -6 0 -11 0 0 0 20
pvt1=impose participle	0 7 0 -4 0 0 0 0
pvt1=impose past	0 6 0 -3 0 0 0 0
pvt1=leave infinitive	0 0 0 0 -1 0 0 6
pvt1=leave past	0 -4 0 0 9 0 0 -3
pvt1=leave present	0 0 0 -14 6 0 0 6
pvt1=make participle	0 7 0 -4 0 0 0 0
pvt1=make past	0 0 0 -8 0 0 0 11
pvt1=meet gerund	0 0 0 7 -2 0 0 0
pvt1=meet present	0 9 0 -4 -2 0 0 0
pvt1=other past	0 0 3 -8 4 0 0 0
pvt1=other perfect	0 -1 0 8 -13 0 0 5
pvt1=pay future	0 3 0 -5 -8 0 0 10
pvt1=pay past	0 -3 0 -17 20 0 0 0
pvt1=pay present	0 17 0 0 0 0 0 -17
pvt1=put perfect	0 -4 0 0 0 0 0 8
pvt1=put present	0 0 0 8 0 1 0 -14
pvt1=raise past	0 -5 0 6 0 0 0 0
pvt1=reach present	0 -8 0 10 0 0 0 0
pvt1=ready present	0 9 0 -11 5 0 0 -4
pvt1=run modal	0 -1 -4 0 0 0 0 8
pvt1=run past	0 0 0 15 0 0 0 -15
pvt1=run present	0 -7 0 8 1 0 0 -2
pvt1=say past	-1 -3 -2 3 0 6 0 -1
pvt1=say perfect	0 1 6 -6 6 0 0 -7
pvt1=say present	3 -3 0 6 -1 0 0 -3
pvt1=set present	0 -5 0 9 0 0 0 -2
pvt1=ship gerund	0 7 0 -10 1 0 0 0
pvt1=sign participle	0 -5 0 0 0 0 0 11
pvt1=sign past	0 -5 6 1 -6 10 0 -4
pvt1=sign perfect	0 0 0 6 -3 0 0 0
pvt1=stand present	0 -1 0 -12 5 0 0 9
pvt1=start present	0 14 0 -17 0 0 0 1
pvt1=state past	-1 0 0 -2 0 0 0 6
pvt1=stay present	0 19 0 7 -4 0 0 -20
pvt1=stop present	-1 -9 0 0 0 8 0 1
pvt1=suspend infinitive	0 6 0 0 0 0 0 -1
pvt1=suspend participle	0 -15 1 9 -1 0 0 2
pvt1=suspend past	0 -1 0 -6 15 0 0 -5
pvt1=suspend perfect	0 -6 0 7 3 0 0 -4
pvt1=suspend present	-5 -5 0 -1 0 0 0 12
pvt1=tell past	0 -4 0 6 -12 3 0 3
pvt1=want present	0 -1 0 11 0 0 0 -6
pvt1=write present	0 -11 0 12 0 0 0 0
q:!	0 0 -3 -2 -3 0 0 9
q:"	-1 -9 -9 34 -18 0 0 -12
q:'	0 -4 0 32 -10 0 0 -21
q:'s	15 -2 -13 10 -9 6 1 -15
q:(	-11 7 -4 -8 7 0 8 0
q:)	-11 -1 -4 -3 7 -1 8 2
q:*	0 17 0 -5 0 0 0 -11
q:,	1 -1 -5 -2 -18 13 -12 17
q:-	0 11 -2 4 -2 0 -3 -12
q:.	-18 -19 -3 14 24 -4 -12 -1
q:/	-3 0 0 -9 -24 0 0 36
q::	-10 0 2 -1 10 -10 -5 0
q:;	0 0 0 10 -8 2 11 -14
q:<agent>	2 -8 -8 -8 27 -5 1 -3
q:<day-ahead>	2 -3 -13 6 0 1 0 -3
q:<day-gone>	12 -8 -29 -1 4 5 -3 7
q:<day-today>	-16 36 -16 2 -36 -7 -5 -4
q:<duty>	-32 14 0 1 1 -23 -12 4
q:<gate>	1 -23 0 -12 10 0 0 21
q:<goods-amount>	0 18 0 9 -20 0 0 -14
q:<goods>	1 24 -2 -27 9 -1 -2 2
q:<level-noun>	-12 -20 2 17 -1 -5 -2 8
q:<level>	0 22 -11 -3 -18 1 -14 1
q:<money>	-10 -16 8 36 -4 0 3 -24
q:<month-ahead>	3 -12 2 6 -1 0 0 0
q:<month-gone>	1 -18 -8 6 -10 -7 -6 19
q:<month-today>	1 0 0 -15 10 0 0 0
q:<name>	0 11 10 -52 20 -9 0 32
q:<not>	-8 -17 0 0 13 1 1 4
q:<number>	-22 0 19 14 -9 -25 -11 -3
q:<office>	-6 -8 18 14 -8 -9 -6 -5
q:<organisation>	-13 13 -5 17 10 -22 0 -37
q:<person>	-12 -5 -22 -8 18 4 0 8
q:<points>	0 17 0 -25 -4 0 0 20
q:<quality>	2 -6 -10 -29 8 13 0 27
q:<seat>	9 -7 -2 -9 6 -16 7 7
q:<sender>	13 -40 0 19 16 -1 1 -20
q:<span>	-9 -6 -22 -9 -3 0 -17 27
q:<taker>	13 -3 -10 28 -13 0 -6 -16
q:<v-agree>	-26 -18 -24 12 -11 14 -4 17
q:<v-bear>	-10 19 -23 13 -20 0 -10 -5
q:<v-begin>	0 -7 8 -2 -25 9 0 17
q:<v-buy>	7 4 -11 6 1 -2 -6 -12
q:<v-deny>	29 0 0 9 -12 -1 0 -28
q:<v-down>	-12 17 0 13 -27 2 -1 -11
q:<v-end>	0 -7 -24 12 13 -5 -14 -8
q:<v-impose>	5 -15 -16 14 11 -4 -12 -6
q:<v-propose>	0 -18 -13 18 5 -2 3 -9
q:<v-return>	0 -1 3 8 -1 0 0 -5
q:<v-say>	0 -16 1 14 0 -9 -1 -2
q:<v-sell>	4 -3 0 4 0 4 -5 -9
q:<v-stay>	4 -30 -5 4 1 7 10 7
q:<v-suspend>	-5 -4 -6 6 11 3 -7 -10
q:<v-target>	-18 -6 -4 17 -17 -8 -8 12
q:<v-threaten>	-6 0 0 2 -20 0 0 16
q:<v-up>	0 -17 -9 36 -54 2 -9 11
q:?	-4 17 7 -21 -19 -13 -7 22
q:@	0 4 0 7 -1 0 0 -9
q:_	0 8 0 7 0 0 0 -16
q:a	-9 24 -9 5 9 3 5 -32
q:abolish	0 3 0 2 0 0 0 -8
q:about	0 -4 0 -5 -5 0 0 20
q:accept	0 10 0 2 0 0 0 -13
q:accord	0 11 -1 -20 21 0 -1 -12
q:according	0 -7 0 -12 19 0 0 0
q:account	0 -6 0 1 0 0 0 4
q:act	0 21 7 -26 9 0 0 -17
q:action	0 0 0 -2 8 0 0 -1
q:add	0 9 0 -14 0 2 0 1
q:additional	0 -6 -5 -19 2 0 0 30
q:adjust	0 6 0 0 0 0 0 -3
q:adopt	0 -17 0 5 12 0 0 0
q:advanced	0 -3 0 -12 0 0 0 20
q:affiliate	2 0 0 -7 0 4 0 1
q:after	-6 17 -1 27 -23 0 -6 -29
q:afternoon	6 -8 0 -7 0 3 0 6
q:again	-1 -22 0 19 2 0 0 0
q:against	-1 -2 0 -5 3 0 0 9
q:agenda	0 -9 0 9 0 0 0 -1
q:agree	-11 -11 -4 -10 -1 -3 0 27
q:agreement	0 -13 0 21 -1 15 9 -31
q:ahead	0 0 0 6 -2 0 0 0
q:alive	0 0 0 -8 0 0 0 12
q:all	8 13 0 -23 0 0 0 2
q:allow	0 30 0 0 -7 0 0 -25
q:alone	0 0 0 -13 7 0 2 4
q:already	0 0 0 5 -7 0 0 1
q:also	0 -1 0 4 -15 0 0 10
q:aluminium	0 -4 0 22 0 0 0 -14
q:aluminum	0 -11 0 10 8 0 0 -7
q:am	0 4 0 -6 0 0 0 0
q:among	0 12 0 -15 0 0 0 1
q:amount	3 -2 0 -4 -8 0 0 11
q:an	1 -9 -10 39 -32 0 3 -15
q:and	0 0 -21 -5 -24 29 -6 17
q:annex	0 -2 0 9 -4 0 0 0
q:announce	13 5 1 -2 -16 -1 -1 -6
q:announcement	0 -7 0 -6 13 0 0 0
q:another	0 1 0 -18 8 0 0 11
q:antimony	11 0 0 -5 0 0 0 -3
q:any	2 6 0 0 4 0 0 -18
q:anything	10 -20 0 -3 0 -1 5 4
q:app	0 -1 0 -12 0 16 0 0
q:appeal	0 0 0 -14 19 0 0 -4
q:apply	1 -12 -7 10 -2 0 0 5
q:approval	6 0 0 0 0 0 0 -5
q:approve	-3 -6 0 -6 11 0 11 -4
q:are	11 -15 -27 -11 8 9 0 19
q:arrangement	0 10 0 -31 5 0 0 14
q:article	0 -1 6 -32 25 0 7 -2
q:as	11 14 -3 -1 -33 -2 -1 5
q:ask	0 -11 -2 -5 7 0 9 6
q:at	-2 -16 7 32 -4 -4 -11 -15
q:autumn	0 0 0 9 -14 0 0 4
q:avocado	0 15 0 -12 0 0 0 -3
q:away	0 11 0 5 -2 0 0 -17
q:b	0 10 0 10 -1 0 0 -17
q:back	0 -19 0 19 2 0 0 0
q:ban	0 0 0 13 0 0 0 -11
q:banana	0 0 0 1 5 0 0 -8
q:bar	0 0 0 7 0 0 0 -6
q:basi	0 4 0 4 -12 0 0 0
q:be	2 -10 -13 -11 11 16 -1 0
q:bean	0 0 0 -14 -2 0 0 18
q:bear	0 16 0 -14 0 0 0 0
q:because	0 -2 0 -20 29 0 0 0
q:become	0 3 0 -15 0 0 0 13
q:beef	0 1 -4 0 6 0 0 -3
q:been	5 0 -6 -12 21 -2 -2 0
q:beer	0 11 0 0 -1 0 0 -11
q:before	-1 8 -12 7 0 8 0 -12
q:begin	-4 -9 13 7 -2 2 2 -10
q:behind	0 0 0 5 -2 2 0 -6
q:being	0 10 0 -26 -9 0 0 23
q:bell	0 0 0 11 0 0 0 -14
q:beside	0 13 0 -14 5 0 0 -6
q:bessent	0 -13 0 14 0 0 0 0
q:best	0 10 0 -11 0 0 0 0
q:between	-4 -10 -2 15 -5 2 0 0
q:bill	0 -8 0 6 3 0 0 -1
q:bond	0 -11 0 16 0 0 0 -4
q:border	0 1 0 27 -12 0 0 -24
q:both	-8 -1 -4 6 -1 -4 -6 5
q:break	0 0 0 -9 0 0 0 10
q:breathe	0 -12 0 -3 9 0 0 3
q:bridge	0 -1 0 6 0 0 0 -1
q:bring	0 7 0 -14 -3 0 0 16
q:broke	0 0 0 9 0 0 0 -8
q:built	0 0 0 -6 14 0 0 -8
q:busan	0 -2 0 -19 0 0 0 25
q:business	0 -1 0 6 0 3 0 -6
q:but	-3 -13 0 13 13 -2 0 -9
q:buy	1 2 0 13 -11 0 0 -17
q:by	22 -25 -11 4 29 0 -13 -21
q:cabinet	0 -9 0 19 -12 0 0 -1
q:calendar	0 -2 0 -11 -5 3 0 17
q:call	-2 0 0 18 0 -1 4 -19
q:can	-3 -6 0 0 0 0 7 4
q:cannot	0 0 0 -13 15 0 0 0
q:capital	0 8 0 6 -1 0 0 -11
q:car	0 -11 -9 15 -7 0 0 7
q:cargo	0 -7 0 6 6 0 0 -6
q:carry	0 -6 0 11 -4 0 0 0
q:cartagena	0 0 0 7 -5 0 0 0
q:case	0 -6 0 -5 -2 0 0 17
q:ceasefire	0 -7 0 30 -1 0 0 -24
q:cement	0 -1 0 -1 6 0 0 0
q:cent	0 -17 0 23 -6 0 0 0
q:certain	0 11 4 -7 -2 0 0 -7
q:certificate	0 -4 0 15 0 0 0 -12
q:change	0 1 -1 -16 6 0 0 14
q:changed	0 0 0 11 0 0 0 -7
q:charge	-9 -4 -1 -2 2 0 0 14
q:cheese	0 14 0 0 -10 0 0 -3
q:chip	0 16 0 -26 -10 0 0 19
q:christma	0 -5 0 17 0 0 0 -11
q:city	0 -2 0 16 0 0 0 -11
q:claim	7 -13 0 -9 16 0 0 -4
q:clear	0 -5 0 10 0 0 0 -3
q:client	0 10 5 -6 -5 0 0 -2
q:clock	0 17 0 -17 -6 0 0 5
q:close	-7 19 0 -15 1 0 0 0
q:closed	0 6 12 -1 5 0 0 -21
q:coal	0 -2 0 9 0 0 0 -5
q:cocoa	0 -16 0 11 0 0 0 2
q:cod	0 2 0 7 0 0 0 -11
q:coffee	0 0 0 -3 -7 0 0 16
q:colleague	0 3 0 0 -7 0 0 0
q:collect	-1 -1 0 12 3 0 0 -14
q:collection	0 6 0 -1 -1 0 0 0
q:come	-4 12 4 -16 -5 7 2 3
q:comment	0 5 0 -14 12 0 0 0
q:commerce	12 -11 0 2 0 0 0 -2
q:company	10 -17 0 40 -24 2 0 -23
q:conclude	0 -13 0 15 -2 0 0 -2
q:confirm	0 -18 0 6 0 2 0 11
q:consensu	0 0 0 -13 0 1 0 13
q:consent	3 -1 0 25 -19 0 0 -13
q:consider	0 -7 0 0 -1 0 0 10
q:consultation	-1 6 0 0 0 0 0 -1
q:contain	14 0 0 -12 0 0 0 0
q:container	0 -8 0 -1 9 0 0 0
q:continue	0 -11 0 -5 9 0 7 0
q:contract	0 0 -15 28 -8 0 0 -13
q:control	19 -13 0 -10 0 3 0 0
q:copper	0 15 0 -26 4 0 0 10
q:correct	0 0 0 9 0 0 0 -8
q:cost	0 -20 0 16 0 0 0 0
q:cotton	0 3 0 -8 10 0 0 -4
q:could	0 16 0 -21 0 0 0 6
q:council	0 -6 0 0 7 0 0 0
q:count	7 -7 0 5 -5 0 0 0
q:counted	0 -1 0 -13 0 0 0 16
q:countermeasure	-4 20 0 0 -9 0 0 -8
q:counterpart	0 0 0 13 0 0 0 -8
q:country	0 35 6 -38 0 -1 0 -2
q:course	0 8 0 -5 0 0 0 0
q:court	0 -3 0 0 8 0 0 -2
q:covered	0 12 0 -1 -8 0 0 0
q:critical	-1 0 0 6 -1 0 0 0
q:crude	0 0 0 11 0 0 0 -12
q:custom	1 -10 0 -10 5 0 0 11
q:customer	14 -8 -17 16 1 0 -3 -12
q:cut	0 2 0 -3 -9 0 0 10
q:dairy	0 1 -3 -16 19 0 0 0
q:day	8 -26 -1 36 -27 7 0 -9
q:de	0 0 0 -5 0 9 0 -3
q:deadline	0 8 0 -9 -12 0 0 13
q:decide	0 -3 0 -9 0 0 10 1
q:decision	0 -7 0 15 -15 0 0 8
q:declaration	0 11 0 -11 -3 0 3 0
q:decree	0 -7 0 0 0 0 0 9
q:deficit	0 5 0 -7 0 0 0 0
q:demand	0 -6 0 21 0 0 -1 -13
q:depend	0 0 0 7 0 0 0 -8
q:did	1 -9 -1 -16 6 0 5 13
q:die	0 0 0 -13 0 0 0 16
q:diet	0 7 -1 7 -1 0 0 -11
q:difference	0 -6 0 6 -1 0 0 1
q:different	0 8 0 -6 0 0 0 0
q:direction	0 9 0 -5 0 0 0 -4
q:discuss	-1 0 0 4 -6 0 0 4
q:discussion	0 -4 0 8 0 0 0 0
q:dispute	0 10 0 -5 -1 0 0 0
q:district	0 12 0 -9 0 0 0 -1
q:do	2 2 3 0 0 0 0 -6
q:doe	-8 -3 9 -26 12 0 0 19
q:double	0 0 0 0 -9 0 0 10
q:down	-2 -13 0 0 -22 10 0 18
q:draft	0 0 0 17 -24 0 6 0
q:draw	0 -2 0 21 -2 0 -3 -11
q:dried	0 -5 0 -4 0 0 0 11
q:drone	0 17 0 -14 0 0 0 -1
q:drop	0 -8 0 11 6 0 0 -10
q:due	0 0 0 -5 9 0 0 -1
q:duration	0 10 0 -15 0 0 0 4
q:during	0 -10 0 15 -3 0 0 0
q:duty	-17 -12 19 -26 21 -9 -5 27
q:each	0 -9 0 0 -8 0 0 18
q:earlier	0 -6 0 11 -8 0 0 1
q:early	0 -2 0 9 -4 0 0 0
q:earth	34 -20 0 -7 -4 4 0 -14
q:eastern	0 -4 0 14 9 0 0 -18
q:economic	0 -8 0 2 3 0 0 0
q:economy	0 -9 0 8 3 0 0 -2
q:effect	7 23 -1 -31 4 0 0 -5
q:effective	0 -7 0 11 0 0 0 -1
q:either	0 -5 0 -13 3 0 0 18
q:electricity	0 -4 0 10 0 0 0 -4
q:else	0 20 0 -6 0 0 0 -15
q:elsewhere	0 15 0 6 0 0 0 -18
q:emergency	0 -3 0 12 -2 0 0 -5
q:end	0 14 -12 -18 12 2 -5 1
q:energy	0 12 0 -11 0 0 0 0
q:enter	0 -17 0 -17 2 0 0 33
q:entry	0 0 0 14 -4 0 0 -8
q:evening	0 -6 0 -7 15 0 0 0
q:every	-1 -8 12 2 -6 0 0 0
q:everybody	0 28 -5 -1 0 0 0 -27
q:everyone	0 6 0 1 1 0 0 -12
q:everything	0 11 0 -12 10 0 0 -8
q:everywhere	0 19 0 -14 0 0 0 -4
q:exception	0 0 8 -1 0 0 0 -5
q:exclusion	-4 -18 27 11 3 0 0 -28
q:exempt	0 4 -8 0 2 0 0 0
q:exemption	0 -7 9 0 -5 0 0 1
q:exist	0 0 0 9 0 0 0 -8
q:expect	4 -20 2 -5 14 0 0 0
q:expire	0 -8 -2 -7 23 0 0 0
q:export	6 -21 3 12 5 -5 0 -10
q:exporter	0 -5 0 1 16 0 0 -14
q:extend	3 0 11 23 4 0 0 -42
q:extension	-2 -4 -2 18 -10 0 5 -8
q:extra	0 7 0 0 -4 0 0 0
q:face	0 18 0 -18 -3 0 0 3
q:fact	0 -7 0 11 0 0 0 -1
q:fail	0 7 0 0 -4 0 0 0
q:failed	0 7 0 -7 0 0 0 0
q:fair	0 -7 0 7 -4 0 0 5
q:fall	0 18 0 8 -4 0 0 -26
q:far	0 -7 0 0 4 0 0 7
q:fare	0 -6 0 14 0 0 0 -7
q:farm	0 -8 0 20 0 0 0 -13
q:federal	0 0 0 8 0 0 0 -5
q:fee	-12 1 3 -3 31 0 0 -29
q:fentanyl	-4 8 -1 1 -4 0 0 -1
q:ferry	0 -9 0 20 0 0 0 -11
q:fifth	0 2 0 9 0 0 0 -11
q:final	0 0 0 12 -9 0 10 -19
q:find	0 9 0 -15 14 0 0 -10
q:fine	0 -6 0 16 -8 0 0 0
q:finished	0 2 0 -15 -7 0 0 18
q:firm	25 -8 0 -13 11 0 0 -17
q:first	0 -5 0 4 -15 6 0 8
q:fish	0 -5 -4 7 5 0 0 -2
q:fishing	0 0 0 6 -1 0 0 0
q:five	0 -12 0 18 0 0 0 -7
q:flag	0 -3 0 6 0 0 0 0
q:floor	0 0 0 7 0 0 0 -5
q:flour	0 0 0 11 0 0 0 -15
q:follow	-2 -3 0 -12 14 0 0 2
q:for	-3 -40 11 -6 33 -6 0 16
q:force	7 -23 0 -3 -8 0 0 26
q:forced	0 -5 0 9 0 0 0 -2
q:foreign	18 -8 0 1 -12 0 0 0
q:forty	0 -3 0 -2 8 0 0 0
q:forward	0 -4 0 14 -8 0 0 0
q:four	-1 -7 0 3 7 0 0 -2
q:fourth	0 9 0 -7 -3 -4 7 0
q:framework	0 -8 0 0 -2 5 0 1
q:free	0 0 0 -21 4 0 0 16
q:freeze	0 -2 0 18 -5 0 0 -10
q:friday	0 15 0 -19 0 0 0 4
q:from	12 26 -6 0 -27 -7 -9 -13
q:front	0 -3 0 24 -5 0 0 -18
q:frozen	0 -9 0 12 0 0 0 0
q:fruit	0 0 -3 -14 11 0 0 10
q:full	0 0 0 -9 -1 0 0 13
q:further	-4 8 0 9 -5 0 0 -9
q:gas	0 -4 0 14 -6 0 0 -2
q:gave	0 4 0 15 -6 0 0 -13
q:geneva	0 -14 0 -6 -5 0 0 26
q:get	0 6 0 -2 0 7 0 -10
q:give	0 11 0 13 -13 0 0 -11
q:given	0 -7 0 7 0 0 0 0
q:glass	0 -8 0 -6 6 0 0 7
q:go	6 8 -1 -22 -12 7 -6 26
q:gold	0 0 0 7 0 0 0 -3
q:good	-9 28 -28 -3 -7 -8 -5 -5
q:grain	0 -9 0 7 -5 0 0 6
q:grant	0 -4 0 -21 19 0 0 5
q:grape	0 -13 0 -1 5 0 0 8
q:great	0 17 0 -14 2 0 0 -9
q:ground	0 -6 0 12 0 0 0 -5
q:grower	0 -10 0 -4 0 0 0 15
q:had	-12 -12 -6 18 0 -5 0 -3
q:half	7 -6 0 -4 -5 0 0 15
q:hall	0 0 0 -4 -7 0 0 11
q:halve	0 0 0 6 0 0 0 -5
q:hand	2 6 0 5 -12 8 0 -15
q:happened	0 0 0 18 0 0 0 -15
q:happy	0 -6 0 0 0 0 5 0
q:hard	0 0 0 -9 0 0 0 9
q:harvest	0 -3 0 8 -3 0 0 0
q:has	-13 0 15 9 12 -4 -2 -24
q:have	-4 9 0 -2 1 -8 2 -5
q:he	-1 -2 -3 -3 -4 -2 14 5
q:heard	0 0 0 9 0 0 0 -5
q:here	0 0 0 -4 0 0 0 10
q:higher	0 2 0 5 -7 0 0 -1
q:him	0 -9 0 -17 25 0 0 0
q:his	0 0 -1 16 2 -1 9 -33
q:history	0 -8 0 12 0 0 0 -4
q:hit	0 16 0 -6 0 0 0 -10
q:hold	0 -14 0 -1 9 8 0 0
q:holiday	0 -5 0 17 0 0 0 -10
q:home	0 -3 0 8 2 0 0 -7
q:hospital	0 0 0 15 -10 0 0 -1
q:hotel	0 -3 0 19 0 0 0 -15
q:hour	0 21 0 13 -17 0 0 -22
q:house	0 -13 0 -11 17 0 6 0
q:household	0 -10 0 12 -2 0 0 0
q:how	0 9 -1 -28 4 0 0 15
q:hurry	0 0 0 -7 8 0 2 -1
q:i	-5 -1 -2 -6 3 0 12 1
q:ice	-1 -4 0 -10 -2 0 0 14
q:if	0 23 0 1 -9 0 0 -26
q:immediately	0 -7 0 10 0 0 0 -1
q:import	0 2 0 3 8 0 0 -19
q:importer	0 11 4 -1 -13 0 0 -3
q:impose	5 3 0 2 -7 0 0 -5
q:in	-5 -3 -13 -2 2 9 7 6
q:increase	0 -12 0 6 0 0 0 6
q:industrial	0 -7 0 23 -15 0 0 -1
q:informed	0 12 0 -3 -1 0 0 -5
q:initial	0 0 0 10 0 0 0 -7
q:initialled	0 0 0 -11 13 0 0 0
q:instead	0 -7 0 -2 0 0 0 12
q:instrument	0 -5 0 -4 1 0 0 7
q:international	0 -8 0 7 0 0 0 0
q:interview	0 0 0 -8 0 0 0 11
q:into	0 -11 9 -8 2 0 -1 10
q:introduce	0 -10 0 1 -7 0 0 18
q:investigation	0 12 0 -12 0 0 0 0
q:is	-2 -19 2 -11 6 -15 8 25
q:island	0 0 0 13 -1 0 0 -13
q:isn't	0 -10 0 1 -2 3 0 5
q:issued	5 0 0 -10 -1 0 0 6
q:it	-10 5 -4 -4 1 7 -3 -1
q:item	3 -13 0 9 0 0 0 0
q:its	17 5 0 -15 -29 25 -4 8
q:itself	0 0 0 -8 16 0 0 -8
q:jinping	0 -7 0 14 0 0 0 -6
q:joint	0 8 0 -18 1 13 0 -1
q:judge	0 0 0 -7 15 0 0 -7
q:just	0 19 0 -19 4 0 0 0
q:keep	4 5 3 -23 6 4 0 3
q:kind	0 2 0 25 4 0 0 -34
q:know	-7 -4 12 -4 -19 0 9 7
q:kuala	0 0 0 -12 0 0 0 18
q:labor	0 -4 0 7 0 0 0 -1
q:lapse	1 8 0 15 -16 0 0 -14
q:large	0 -15 0 27 -1 0 0 -11
q:last	-10 14 1 -13 -2 -5 6 4
q:lasted	0 -4 14 20 -1 0 0 -26
q:late	0 0 0 6 -2 0 0 -3
q:later	0 -4 0 12 0 0 0 -4
q:law	-2 36 0 -15 5 2 0 -32
q:lay	0 0 0 19 -6 0 0 -18
q:leader	0 -16 0 9 0 0 0 9
q:leather	0 0 0 -1 -4 0 0 8
q:leave	1 -10 0 12 -22 0 0 3
q:led	0 0 0 12 -7 0 0 -3
q:let	6 21 7 -20 -5 0 0 -4
q:letter	0 7 0 0 -10 0 0 5
q:level	0 -13 0 6 0 0 0 7
q:levy	0 -3 0 8 0 0 0 0
q:licence	5 -12 0 6 6 0 0 -10
q:licensing	0 0 0 9 -5 0 0 0
q:lie	0 -1 0 6 0 0 0 0
q:lift	0 0 0 17 -2 -1 0 -10
q:likely	0 0 0 -7 0 0 0 8
q:limited	0 -9 0 -12 5 0 0 15
q:line	0 -10 0 25 -13 0 0 -5
q:lisbon	0 -8 0 0 14 0 0 -14
q:list	4 5 0 0 7 0 0 -20
q:listed	15 -8 0 2 0 0 0 -11
q:little	5 -6 13 -2 -4 0 0 -4
q:live	0 28 0 -22 -5 0 0 -2
q:local	0 0 0 -7 6 0 0 0
q:london	0 0 0 -6 0 0 0 8
q:long	0 34 -3 -38 -16 0 0 11
q:longer	3 -2 0 11 0 0 0 -16
q:look	7 6 0 -20 -5 0 0 12
q:lorry	0 -15 0 15 0 0 0 0
q:lose	0 5 0 -5 -8 0 0 10
q:lower	0 0 0 30 -20 0 0 -15
q:lumpur	0 0 0 -12 0 0 0 18
q:m	0 9 0 -2 14 0 0 -18
q:machine	0 9 0 6 0 0 0 -14
q:machinery	0 -8 0 7 -2 0 0 4
q:madrid	0 -5 0 -15 2 12 0 4
q:magnet	10 -4 0 1 0 0 0 -8
q:maize	0 -6 1 2 0 0 0 0
q:make	6 -6 -17 3 12 0 13 -17
q:maker	3 -6 0 5 -1 0 0 0
q:many	0 -5 0 7 0 0 0 0
q:market	0 9 -1 -13 6 0 0 2
q:match	0 0 0 18 0 0 0 -17
q:material	16 -7 0 -8 0 0 0 0
q:matter	0 -10 0 -10 12 0 0 13
q:may	11 -27 0 12 0 2 0 -2
q:me	0 -8 0 11 -10 0 0 6
q:mean	4 12 0 -6 -2 0 0 -4
q:meanwhile	0 -4 0 18 0 0 0 -13
q:measure	-1 5 0 -11 21 0 0 -17
q:mediator	0 0 0 12 -9 0 0 -1
q:medicine	0 17 0 -21 0 0 0 4
q:meet	-4 -16 -1 18 -10 -4 1 2
q:memorandum	0 -8 0 16 -4 0 0 -3
q:metal	0 -4 0 -6 10 0 0 0
q:middle	0 11 0 -4 0 0 0 -4
q:midnight	0 -9 0 0 0 0 0 11
q:might	0 0 0 -7 12 0 0 -1
q:mill	0 -4 0 9 -3 0 0 0
q:million	0 -13 0 29 -1 -1 0 -17
q:mind	0 16 0 -12 -1 3 0 -3
q:mine	0 -4 0 8 0 0 0 0
q:minister	-1 -34 -1 8 -1 0 0 20
q:ministry	8 0 0 -15 -1 0 0 9
q:minute	0 4 0 17 -18 0 0 -9
q:missing	0 -2 0 12 -5 0 0 -1
q:moment	0 0 0 12 0 0 0 -15
q:monday	0 -5 0 18 0 0 0 -14
q:money	0 -8 0 24 -16 0 0 0
q:month	0 0 6 2 -3 0 0 -3
q:more	7 -7 0 -8 4 0 0 6
q:morning	1 0 0 6 -7 0 0 -5
q:most	-2 -3 -2 13 2 0 0 -8
q:move	0 -5 0 7 -5 0 0 2
q:mr	-3 1 0 -17 8 0 -3 18
q:ms	0 8 0 -2 -1 0 0 0
q:must	0 -3 0 19 -15 1 7 -16
q:my	0 -3 0 0 7 0 4 -3
q:name	0 0 0 8 9 0 0 -16
q:named	0 9 0 -22 3 0 0 9
q:narrow	0 -12 0 14 0 0 0 0
q:national	0 6 0 3 0 0 0 -8
q:nearly	0 10 0 -16 0 7 0 0
q:need	6 -12 0 -2 5 0 0 0
q:needed	3 0 0 -6 9 0 0 -7
q:negotiation	0 -2 0 6 0 0 -3 0
q:negotiator	0 0 0 14 -5 0 0 -6
q:neither	0 3 0 1 -9 0 0 0
q:net	0 -6 0 2 3 0 0 0
q:network	3 6 0 5 0 0 0 -15
q:never	0 6 0 -9 4 0 0 0
q:new	3 -4 0 3 20 -2 6 -27
q:next	0 -21 0 25 -16 0 0 4
q:night	0 6 0 27 -3 0 0 -30
q:no	0 13 -5 -5 -3 -3 0 -2
q:nobody	0 0 0 -10 9 0 0 3
q:none	1 -13 0 -4 12 0 2 0
q:noon	0 1 0 17 0 0 0 -18
q:nor	0 -5 0 17 0 0 0 -11
q:north	0 -2 0 7 0 0 0 -3
q:northern	0 0 0 20 -8 0 0 -13
q:not	-8 -25 -5 6 19 -2 6 -3
q:note	0 11 0 -17 3 0 0 3
q:nothing	-2 0 4 -16 -7 0 -3 26
q:notice	14 -11 3 -31 0 0 0 27
q:now	-6 1 9 -18 -22 1 0 25
q:number	-6 0 0 10 -1 0 0 0
q:nvidia	0 7 0 -7 0 3 0 0
q:of	15 -2 -2 -5 4 -1 -15 1
q:off	0 1 0 14 -15 0 0 -12
q:offer	0 -4 0 7 -12 0 0 5
q:official	0 0 0 -4 0 0 0 7
q:oil	0 9 0 0 1 0 0 -12
q:old	0 0 0 7 0 0 0 -6
q:older	0 7 0 -5 5 0 0 -6
q:olive	0 6 0 -10 0 0 0 2
q:on	-2 10 -18 -15 6 6 0 2
q:once	0 -15 0 16 -11 0 0 0
q:one	11 14 0 1 -25 2 0 -14
q:only	6 4 0 -12 5 0 0 0
q:open	0 -10 5 18 -12 0 0 -1
q:opened	0 1 0 -12 11 0 0 0
q:operated	0 0 0 -6 14 0 0 -8
q:operator	0 0 0 22 -7 0 0 -12
q:or	11 -15 -2 -1 10 20 0 -21
q:orange	0 4 0 0 -6 0 0 0
q:order	8 0 -9 -9 2 0 0 9
q:ordinary	-6 -9 0 19 -5 0 0 0
q:origin	0 5 0 -10 10 0 0 -3
q:other	-1 12 5 4 -19 0 -2 -7
q:our	1 -15 -1 15 -24 0 1 11
q:out	2 8 4 -29 20 0 1 0
q:outside	0 -8 0 1 5 0 0 0
q:over	2 -23 -1 24 -22 0 0 3
q:own	0 0 -2 -26 13 0 0 17
q:owned	14 -3 0 0 0 0 0 -8
q:owner	0 -1 0 4 -7 14 0 -14
q:p	0 14 0 -15 16 0 0 -14
q:palm	0 0 0 7 8 0 0 -16
q:paper	0 0 0 -16 14 0 2 4
q:parliament	0 4 0 -9 25 0 0 -20
q:part	-2 -19 11 -30 18 1 0 14
q:partner	0 10 0 -8 0 0 0 0
q:pass	0 -2 0 9 -1 5 0 -9
q:passed	0 -3 0 -2 16 0 0 -5
q:past	0 -6 0 5 -2 0 0 4
q:patented	0 15 0 -13 0 0 0 0
q:pause	-1 -5 0 -6 15 0 0 2
q:pay	-5 20 -16 0 -1 0 -6 -8
q:peace	0 -9 0 21 0 0 0 -13
q:pen	0 0 0 7 -4 0 0 0
q:people	4 0 0 11 -17 0 0 -3
q:per	0 -3 0 6 0 0 0 -2
q:percent	8 0 0 0 0 0 0 -6
q:perhap	0 -1 0 8 -1 0 0 0
q:permit	0 9 0 -8 5 0 0 -4
q:phone	0 0 0 8 0 0 0 -5
q:phosphate	0 10 0 -5 0 0 0 -1
q:place	0 17 0 -28 16 8 0 -2
q:plan	0 -5 0 6 -4 0 0 1
q:plant	0 -2 0 16 -2 0 0 -6
q:plastic	0 -7 0 20 0 0 0 -12
q:plu	0 -2 0 -9 16 0 0 -4
q:point	0 -5 0 15 -4 0 0 -2
q:polysilicon	0 8 0 -7 0 0 0 0
q:pork	0 8 -4 -6 10 0 0 -9
q:port	-8 -11 3 -16 22 1 0 4
q:portal	0 -13 0 0 13 0 0 -1
q:power	0 -15 0 16 13 0 0 -20
q:prefer	0 0 0 8 -4 0 0 0
q:preliminary	0 0 0 -5 0 0 0 6
q:prepare	-2 31 0 -25 -4 0 0 0
q:present	0 6 0 -27 14 0 0 14
q:president	-2 17 0 -20 -13 2 0 18
q:price	0 -2 0 18 -8 0 0 -6
q:prime	0 -8 0 0 -4 0 0 10
q:proclamation	0 51 0 -39 0 0 0 -20
q:producer	0 0 0 -11 12 0 0 0
q:product	8 -9 0 -3 10 0 0 -3
q:progress	0 -8 0 8 0 0 0 0
q:prolong	0 -6 -1 -11 -5 0 0 25
q:prolongation	0 -1 0 -3 6 0 0 1
q:prolonged	0 -1 0 9 -14 0 0 3
q:promise	0 -17 -1 32 -2 0 0 -16
q:propose	0 0 0 -3 18 0 0 -16
q:protocol	0 0 0 -16 0 0 0 16
q:provisional	0 8 0 -5 0 0 0 0
q:public	0 8 0 0 0 0 0 -6
q:published	3 1 4 0 -18 0 0 8
q:purchase	0 -2 0 16 -2 0 -1 -11
q:put	0 -12 0 15 6 0 0 -8
q:quarrel	0 11 0 -13 0 0 0 4
q:question	0 -3 0 11 -5 2 0 -6
q:quite	0 0 0 -5 0 0 0 6
q:quota	0 7 0 -4 0 0 0 0
q:radio	0 3 0 2 0 0 0 -7
q:raise	0 -5 0 36 -22 0 0 -18
q:rare	34 -20 0 -7 -4 4 0 -15
q:rate	-4 -14 7 -1 -3 0 0 19
q:rather	0 -5 0 8 0 0 0 0
q:ratified	0 -4 0 -2 16 0 0 -6
q:ratify	0 8 -1 -9 8 0 0 -6
q:reach	-2 -25 0 11 0 0 7 5
q:read	5 1 0 -14 5 0 0 2
q:reader	8 0 0 -1 0 0 0 -5
q:reason	0 -8 0 -4 12 0 2 -2
q:receive	0 0 0 7 0 0 0 -3
q:reciprocal	-1 -7 0 4 2 0 0 1
q:recommend	0 0 0 0 11 0 0 -8
q:reduce	0 -10 0 -2 0 0 0 15
q:reduction	0 0 0 -10 -2 0 0 11
q:remain	0 -18 12 14 -1 0 0 -4
q:renew	0 2 0 -19 15 0 6 -4
q:renewal	0 11 0 -12 1 0 0 -1
q:renewed	0 0 0 6 0 0 0 -3
q:replace	0 8 0 0 0 0 0 -6
q:report	0 9 0 17 -15 0 0 -12
q:reporter	0 -13 0 6 -11 1 0 5
q:representative	0 0 0 -3 13 0 0 -9
q:request	0 -2 0 17 -10 0 0 -2
q:respect	0 10 0 -8 0 0 0 -1
q:rest	0 14 0 -1 -3 5 0 -13
q:result	0 -8 0 16 -12 0 0 1
q:resume	0 -4 0 13 0 0 0 -5
q:return	0 8 4 -2 2 0 0 -13
q:review	0 0 0 -10 5 0 0 5
q:rice	0 -5 0 0 -4 0 0 11
q:right	0 -1 0 0 6 0 0 -3
q:rise	0 -6 0 25 -13 0 0 -6
q:river	0 -10 0 33 0 0 0 -26
q:robert	0 5 0 -13 1 0 0 5
q:room	0 -4 0 19 0 0 0 -12
q:round	-6 0 0 30 -29 -7 2 -12
q:rule	29 0 0 10 -12 -1 0 -28
q:rum	0 -23 0 0 -3 0 0 23
q:run	0 0 5 -4 -18 0 0 14
q:salmon	0 -11 0 2 0 0 0 6
q:same	13 12 -1 -13 0 0 -1 -2
q:saturday	0 0 0 -9 0 0 0 10
q:say	0 -4 -3 9 4 -14 -17 -1
q:schedule	0 0 0 0 10 0 0 -10
q:scott	0 -13 0 14 0 0 0 0
q:sea	0 7 0 0 0 0 0 -7
q:season	0 -14 0 6 -2 0 0 11
q:second	0 0 0 20 -17 7 -3 -13
q:secretary	0 -10 0 7 -3 0 0 4
q:section	-2 33 13 -11 0 0 0 -48
q:security	0 12 0 -9 0 0 0 0
q:see	0 -5 0 17 -10 0 0 0
q:seed	0 -7 11 5 -3 0 0 -9
q:seem	0 -8 0 -6 0 0 0 14
q:sell	0 0 0 -19 0 14 0 9
q:send	0 2 0 12 -16 -4 0 0
q:set	0 9 0 -22 0 0 0 15
q:settle	0 -4 0 13 -10 0 0 0
q:settlement	0 -1 0 13 -10 0 0 0
q:shall	0 0 0 -10 11 0 5 -1
q:share	0 10 0 -7 0 0 0 0
q:she	0 -7 0 0 -6 0 0 11
q:sheet	0 -1 0 9 0 0 0 -5
q:ship	-1 8 0 4 0 0 0 -11
q:shook	0 7 0 6 -1 0 0 -12
q:short	0 -4 0 18 0 0 0 -14
q:show	0 -6 0 0 0 0 0 8
q:shrimp	0 -14 0 10 0 0 0 0
q:side	0 -13 -4 4 -12 -5 6 16
q:sign	-14 8 -12 4 -7 8 -7 0
q:signature	-4 -10 0 6 5 0 0 0
q:silver	0 0 0 -1 -6 10 0 0
q:since	0 13 -1 9 -2 -6 -9 -13
q:sir	0 -5 0 5 -6 0 0 4
q:sit	3 -3 0 12 -5 0 0 -7
q:six	0 -1 0 16 -1 0 0 -11
q:sixth	0 0 0 9 0 0 0 -7
q:sleep	-3 6 0 -29 -4 0 0 28
q:small	5 8 0 -13 -1 0 0 0
q:so	0 -20 1 5 17 0 0 -4
q:software	-1 0 0 7 -1 0 0 0
q:solution	0 3 0 10 0 0 0 -12
q:some	4 2 8 -1 -13 0 0 -1
q:sooner	2 6 0 -6 -3 0 0 0
q:soybean	0 -5 -4 19 3 -2 0 -11
q:spare	0 12 4 -9 -1 0 0 -6
q:speak	0 -12 0 6 -4 12 0 -2
q:spoke	0 0 0 -5 -10 1 0 10
q:spring	0 -8 0 10 -5 0 0 1
q:stake	0 -15 0 15 0 0 0 0
q:stand	0 0 -1 -10 0 0 0 14
q:standstill	0 -6 0 3 -8 0 0 10
q:start	3 0 0 18 -3 0 0 -18
q:state	0 0 0 -26 13 0 0 18
q:statement	0 12 0 0 -10 0 0 -4
q:stay	-3 -12 0 0 0 0 0 15
q:steel	-1 2 -9 0 9 0 0 -4
q:step	0 -22 0 23 0 0 0 0
q:still	-6 20 0 8 -31 0 -3 6
q:stockholm	0 0 0 -18 0 0 0 21
q:stop	3 -14 0 0 0 0 -2 12
q:strike	0 -19 0 37 -13 0 -4 -13
q:subject	0 -5 0 -3 7 0 0 0
q:successful	0 -9 0 10 0 0 0 0
q:such	0 3 -7 0 0 0 0 3
q:sugar	0 -9 0 -14 3 0 0 18
q:summer	0 -11 6 0 6 0 0 0
q:supplier	0 -2 0 8 -4 0 0 0
q:surcharge	0 67 -3 -21 2 0 0 -64
q:suspend	3 15 -1 3 3 -1 0 -23
q:suspension	7 6 0 -31 13 0 0 0
q:table	0 -20 0 13 -15 2 0 15
q:take	-3 -16 -1 21 2 -1 0 -3
q:talk	-8 5 -1 7 3 8 9 -26
q:talked	0 -15 0 6 0 0 0 6
q:tariff	-13 -4 -19 26 -10 -6 -3 0
q:tax	0 0 0 15 -17 -1 0 3
q:tea	0 -16 0 0 -4 3 0 14
q:team	0 -2 0 20 -13 0 0 -3
q:telephone	0 0 0 9 -21 5 0 4
q:television	0 -5 0 -5 0 0 0 14
q:tell	-2 -14 -1 23 -20 4 6 -7
q:term	0 0 0 5 -6 0 0 0
q:text	0 -4 0 0 13 0 0 -5
q:than	-1 1 0 12 -11 1 0 -12
q:thank	0 -4 0 0 9 0 0 -2
q:that	11 16 -11 -24 15 -11 4 -2
q:the	-19 3 -17 26 -1 0 -11 -19
q:their	0 11 -2 1 -15 0 -3 4
q:them	0 4 5 -5 11 0 0 -14
q:themselve	0 0 0 8 0 0 0 -4
q:then	0 -3 0 9 10 -7 4 -13
q:there	8 -17 -3 -8 -17 0 7 24
q:these	0 0 0 -11 0 0 0 12
q:they	0 -26 -5 29 -7 -2 -3 4
q:thi	-5 -36 11 -8 -4 0 8 24
q:thing	0 -10 0 -5 -3 1 0 17
q:think	0 7 0 -23 10 0 0 7
q:third	0 -22 0 20 -16 0 0 0
q:those	1 0 0 -10 4 0 0 5
q:though	0 8 0 -6 0 0 0 0
q:threat	0 -13 0 0 0 0 0 15
q:threaten	-1 -5 0 0 -9 0 0 16
q:three	0 8 0 -26 -14 0 0 28
q:through	0 -9 0 17 -1 0 0 -4
q:thursday	0 -1 0 7 0 0 0 -4
q:tiktok	0 -9 0 -10 -3 23 0 -4
q:timber	0 8 0 0 0 0 0 -6
q:time	0 4 0 -12 -1 0 3 12
q:tin	0 -8 0 -2 -1 0 0 13
q:to	15 12 -3 -7 17 9 5 -34
q:together	-2 0 0 6 0 10 0 -16
q:tomatoe	0 9 0 6 0 0 0 -16
q:ton	-3 0 0 0 12 0 0 -11
q:too	3 11 4 -18 6 0 0 -9
q:top	-5 7 -6 2 7 0 0 -10
q:touched	0 12 0 -10 0 0 0 0
q:town	0 5 0 0 0 0 0 -8
q:tractor	0 -5 0 -4 0 0 0 14
q:trade	-1 14 -5 -26 16 -1 3 2
q:trader	1 9 0 -2 -1 0 0 -6
q:trading	0 10 0 -10 0 0 0 0
q:transit	0 -7 0 11 1 0 0 -3
q:translated	0 -13 0 5 9 0 0 -2
q:treasury	0 -15 0 16 0 0 0 0
q:treaty	0 -7 0 0 0 0 11 -6
q:truce	1 -9 -15 -18 -14 -11 5 38
q:true	0 9 0 -9 -7 0 0 8
q:tuna	0 -16 0 12 0 0 0 3
q:twice	0 -2 0 0 7 0 0 -4
q:two	-15 -35 0 36 -21 0 8 -1
q:unchanged	0 -4 0 11 0 0 0 -6
q:under	4 0 -7 6 6 7 -4 -20
q:understanding	-2 0 0 -13 10 0 0 8
q:union	0 0 0 27 0 0 -1 -25
q:unless	0 13 0 0 -2 0 8 -19
q:until	-1 -7 17 17 -15 -14 -1 -6
q:up	-4 10 7 17 -13 -2 -4 -15
q:upper	0 0 0 22 0 0 0 -20
q:us	-2 -4 0 24 -8 0 0 -12
q:use	0 -9 0 -3 7 0 0 5
q:used	0 10 0 -3 0 0 0 -4
q:valley	0 0 0 19 0 0 0 -18
q:value	23 -19 0 0 0 0 0 -8
q:vessel	0 0 0 0 12 0 0 -9
q:vice	0 6 0 -5 0 0 0 0
q:video	0 -4 0 -5 14 0 0 -6
q:view	0 0 0 -3 9 0 0 0
q:visit	0 -2 0 -10 0 0 0 16
q:vote	0 0 0 -9 8 0 0 3
q:voted	0 -14 0 15 0 0 0 0
q:wage	0 0 0 28 -7 0 -1 -19
q:waited	0 0 5 1 -9 0 0 0
q:walk	0 0 0 13 0 0 0 -12
q:want	0 -8 0 25 -15 0 0 -4
q:war	0 -2 0 0 0 0 0 12
q:warn	0 5 0 13 -1 0 0 -14
q:was	-5 -2 5 5 -9 1 -12 4
q:watch	5 -8 0 -13 1 0 0 12
q:water	0 -20 0 -8 19 0 0 8
q:way	0 -7 0 4 -6 0 8 0
q:we	0 -2 0 -14 5 -5 0 16
q:week	0 4 0 -21 7 -4 0 16
q:welcome	0 0 0 -6 4 0 0 3
q:welcomed	0 0 0 7 -5 0 0 -1
q:well	0 2 0 3 -12 0 0 1
q:what	5 7 -7 -4 -30 4 -5 13
q:wheat	0 1 9 11 -3 0 0 -22
q:when	1 15 10 -47 8 -11 0 18
q:where	-2 -8 -2 22 0 0 0 -10
q:whether	0 -8 0 0 1 0 0 6
q:which	12 -12 0 -26 -6 5 -7 36
q:while	0 -5 14 -2 6 0 0 -9
q:white	0 0 0 -5 0 0 0 12
q:who	9 0 3 10 18 -1 -5 -41
q:whom	0 0 0 0 17 0 0 -15
q:why	0 0 0 9 -1 0 0 -8
q:will	10 -11 -13 21 -17 2 -11 -4
q:win	0 9 0 -6 0 0 0 0
q:wine	0 18 0 -13 -6 0 0 1
q:winter	0 0 0 16 0 0 0 -15
q:wire	0 0 0 -6 -4 0 0 15
q:wish	8 -3 0 -3 -3 0 0 2
q:with	4 17 -17 -17 -6 -13 6 8
q:without	2 -6 10 6 -19 0 0 1
q:wood	0 6 0 -1 0 0 0 -2
q:word	0 -10 0 0 0 0 0 12
q:work	0 -14 0 14 0 0 0 0
q:worked	0 1 0 0 -11 0 0 7
q:world	8 2 -15 7 -2 0 0 -5
q:worst	0 5 0 -12 0 0 0 8
q:worth	-1 -9 10 15 -11 0 0 -2
q:would	0 3 -3 -15 -12 6 -6 26
q:write	-4 0 0 -13 27 0 0 -8
q:wrong	0 13 0 -12 0 0 0 0
q:xi	0 -7 0 14 0 0 0 -6
q:year	0 -29 -1 29 0 0 3 -7
q:yes	0 0 0 -17 11 0 0 7
q:yet	0 12 0 3 -16 0 0 0
q:york	0 0 0 17 -9 0 0 -13
q:you	-3 -2 -4 21 -15 0 0 -2
q:your	10 -2 0 -16 -12 0 -2 22
q:zero	0 -3 0 -6 7 0 0 3
q:—	1 -10 -8 26 -18 -1 0 -2
qt=future	0 -15 -14 -8 -9 10 7 28
qt=modal	2 -10 0 -1 -1 11 3 0
qt=past	-13 13 6 13 -10 -17 0 -12
qt=perfect	-17 -6 5 11 5 -13 7 -12
qt=pluperfect	-6 -10 -1 10 12 -2 -2 -8
qt=present	10 -11 -20 1 10 0 -9 3
quoted	-6 -10 -3 12 0 -1 2 0
r1=!	0 -20 0 23 0 0 0 -3
r1=! & d:ahead	0 -20 0 28 0 0 0 -12
r1="	-5 6 0 -9 -6 0 0 15
r1=" & d:ahead	-5 6 0 -9 -6 0 0 15
r1='s	5 15 0 -8 0 0 0 -10
r1='s & d:today	0 19 0 -11 0 0 0 -9
r1=( & d:ahead	1 9 -1 -13 -6 0 0 7
r1=( & d:today	0 -13 0 4 7 0 0 -1
r1=)	0 4 0 3 0 0 0 -8
r1=) & d:ahead	0 5 0 2 2 0 0 -8
r1=,	-8 -10 -5 6 5 0 -3 8
r1=, & d:ahead	-10 -6 -3 1 6 2 -2 7
r1=, & d:today	3 -8 -1 8 -3 0 0 2
r1=-	0 -11 0 13 -1 0 0 1
r1=- & d:today	0 -1 0 10 0 0 0 -3
r1=.	3 5 2 -1 -1 2 -8 -2
r1=. & d:ahead	4 1 4 -2 0 3 -6 -1
r1=. & d:today	-1 12 -1 -1 -3 0 0 -1
r1=:	-1 1 -10 -1 0 -8 -1 10
r1=: & d:ahead	-1 8 -9 -11 1 -8 -1 12
r1=: & d:today	0 -16 0 24 -1 0 0 -3
r1=;	0 -4 9 5 -11 -2 -5 1
r1=; & d:ahead	0 -2 9 2 -10 -2 -5 2
r1=<day-today>	0 -5 0 0 0 0 0 7
r1=<day-today> & d:ahead	0 -5 0 0 0 0 0 6
r1=<end>	-16 -1 -16 9 5 -4 0 -1
r1=<end> & d:ahead	-10 -5 -11 2 12 0 2 -1
r1=<end> & d:today	-10 5 -6 12 -20 -5 -4 0
r1=<goods>	0 0 0 0 3 0 0 -6
r1=<goods> & d:ahead	0 2 0 0 4 0 0 -6
r1=<level>	0 27 0 -19 -4 0 0 -6
r1=<level> & d:ahead	0 30 0 -20 -3 0 0 -9
r1=<name>	-7 0 4 3 0 0 0 0
r1=<name> & d:ahead	-6 2 4 -1 0 0 0 0
r1=<name> & d:today	0 -6 0 9 0 0 0 -1
r1=<not> & d:ahead	0 3 0 0 2 -2 0 -6
r1=<number>	0 -13 0 11 5 0 0 -6
r1=<number> & d:ahead	0 -13 0 11 5 0 0 -6
r1=<person>	0 -14 0 18 0 0 0 0
r1=<person> & d:ahead	0 -14 0 16 0 0 0 0
r1=<quality>	0 8 0 -13 0 0 0 9
r1=<quality> & d:ahead	0 11 0 -20 0 0 0 13
r1=<seat>	-1 -4 0 11 0 0 0 0
r1=<seat> & d:ahead	-1 -3 0 10 0 0 0 0
r1=<v-bear>	0 3 -3 10 -7 0 0 -3
r1=<v-bear> & d:ahead	0 7 -3 7 -7 0 0 -5
r1=<v-begin>	0 0 0 1 6 0 0 -7
r1=<v-begin> & d:ahead	0 0 0 0 6 0 0 -4
r1=<v-down>	0 -12 0 14 0 0 0 -3
r1=<v-down> & d:ahead	0 -12 0 14 0 0 0 -2
r1=<v-end>	0 0 0 -7 6 0 0 3
r1=<v-end> & d:ahead	0 0 0 -7 6 0 0 3
r1=<v-impose> & d:today	0 0 0 6 0 0 0 -2
r1=<v-propose>	0 -8 0 11 0 0 0 0
r1=<v-say>	0 0 0 6 0 0 0 -1
r1=<v-stay>	0 -2 0 15 0 0 0 -8
r1=<v-stay> & d:ahead	0 -2 0 14 0 0 0 -8
r1=<v-up>	0 0 0 -2 6 0 0 0
r1=<v-up> & d:ahead	0 0 0 -2 6 0 0 0
r1=?	3 -7 -6 10 -3 0 -4 0
r1=? & d:ahead	4 -4 -5 11 -2 0 -4 -2
r1=after	0 11 0 -8 0 0 0 0
r1=after & d:ahead	0 13 0 -13 0 0 0 2
r1=after & d:today	0 0 0 6 0 0 0 -2
r1=an	1 -1 0 -16 0 0 0 16
r1=an & d:ahead	1 0 0 -17 0 0 0 16
r1=and	-4 0 2 15 -28 -2 -4 -3
r1=and & d:ahead	-3 2 3 16 -26 -1 -3 -11
r1=and & d:today	0 -2 0 -1 0 0 0 9
r1=are	-4 -3 4 10 0 0 0 -13
r1=are & d:ahead	-3 -6 5 10 1 0 0 -11
r1=as	1 -10 0 4 0 0 0 0
r1=as & d:ahead	1 -9 0 1 0 0 0 2
r1=at	0 7 -2 0 2 -2 -1 -3
r1=at & d:ahead	0 8 -2 0 3 -2 0 -8
r1=because	0 6 0 0 0 0 0 -3
r1=because & d:ahead	0 6 0 0 0 0 0 -2
r1=before	0 6 0 -13 0 4 0 2
r1=before & d:ahead	0 6 0 -13 0 4 0 2
r1=both	0 0 0 -9 8 0 0 0
r1=both & d:ahead	0 0 0 -9 8 0 0 0
r1=bring	0 -6 0 6 1 0 0 -2
r1=bring & d:ahead	0 -6 0 6 1 0 0 -2
r1=by	0 -2 0 8 -4 1 0 -1
r1=by & d:ahead	0 -2 0 6 -4 1 0 0
r1=call	0 -8 0 9 0 0 0 0
r1=come	0 -7 0 9 0 0 0 0
r1=come & d:ahead	0 -7 0 9 0 0 0 0
r1=each	0 -1 0 11 -6 0 0 0
r1=each & d:ahead	0 -1 0 11 -6 0 0 0
r1=end	0 0 0 -9 6 0 0 5
r1=end & d:ahead	0 0 0 -9 6 0 0 5
r1=evening	0 1 0 6 -4 0 0 -3
r1=for	-3 13 2 0 -10 0 1 -10
r1=for & d:ahead	-3 3 3 7 -10 0 1 -9
r1=for & d:today	0 10 0 -8 0 0 0 0
r1=from	0 0 0 6 -2 0 0 -2
r1=go	0 0 0 -3 6 0 0 0
r1=go & d:ahead	0 0 0 -3 6 0 0 0
r1=has	0 -8 0 12 -3 0 3 -5
r1=has & d:ahead	0 -8 0 12 -3 0 3 -5
r1=he	0 -7 0 14 -1 0 0 -1
r1=he & d:ahead	0 -6 0 13 -1 0 0 0
r1=if	0 11 0 -4 3 0 -2 -9
r1=if & d:ahead	0 12 0 -4 3 0 -2 -12
r1=in	-1 0 0 14 -18 0 -1 -1
r1=in & d:ahead	-1 1 0 15 -18 0 -1 -4
r1=instead	0 0 0 -10 0 0 0 12
r1=instead & d:ahead	0 0 0 -10 0 0 0 12
r1=is	6 -15 0 15 -1 0 0 -2
r1=is & d:ahead	6 -13 0 12 -1 0 0 0
r1=is & d:today	0 0 0 6 0 0 0 -1
r1=it	0 2 -1 -1 -12 0 0 6
r1=it & d:ahead	1 9 0 -2 -10 0 0 0
r1=it & d:today	0 -11 0 0 0 0 0 9
r1=its	-4 -8 0 4 1 0 0 5
r1=its & d:ahead	-4 -7 0 2 1 0 0 6
r1=keep	0 0 0 6 0 0 0 -1
r1=next	4 -5 -1 -5 8 0 0 0
r1=next & d:ahead	5 -5 -1 -7 9 0 0 0
r1=night	0 -17 1 0 -3 0 0 11
r1=night & d:ahead	0 -16 1 0 -3 0 0 12
r1=noon	0 -9 0 0 12 0 0 -6
r1=noon & d:ahead	0 -8 0 0 13 0 0 -6
r1=of	8 -11 -4 6 -5 0 0 4
r1=of & d:ahead	8 -11 -4 6 -5 0 0 4
r1=on	-3 -6 1 6 0 0 0 0
r1=on & d:ahead	-2 -5 1 8 -3 0 0 0
r1=only	0 -4 0 8 0 0 0 -1
r1=only & d:ahead	0 -4 0 8 0 0 0 -1
r1=or	0 -3 0 7 -7 2 0 -1
r1=or & d:ahead	0 -1 0 6 -7 2 0 -1
r1=our	0 -7 0 9 4 0 0 -10
r1=our & d:ahead	0 -11 0 13 4 0 0 -10
r1=pay & d:ahead	0 1 -2 6 0 0 0 -4
r1=take	0 8 0 -4 0 0 0 -2
r1=take & d:ahead	0 8 0 -4 0 0 0 -2
r1=that	-1 8 0 5 -8 0 0 -7
r1=the	-5 -11 -5 10 -3 4 6 0
r1=the & d:ahead	-4 -7 -4 7 -11 4 6 3
r1=the & d:today	0 -8 0 6 8 0 0 -5
r1=there	0 -15 0 16 0 0 0 0
r1=there & d:ahead	0 -15 0 19 0 0 0 -4
r1=they	0 -3 0 -1 -6 0 0 12
r1=they & d:ahead	0 -3 0 -1 -5 0 0 11
r1=thi	0 11 0 -13 0 0 0 2
r1=thi & d:ahead	0 11 0 -16 0 0 0 5
r1=to	-10 0 -2 0 7 2 10 -9
r1=to & d:ahead	-10 0 -2 -1 8 2 10 -8
r1=to & d:today	0 0 0 6 0 0 0 0
r1=two	0 0 0 8 0 0 0 -1
r1=unless	1 1 1 -4 9 0 0 -7
r1=unless & d:ahead	1 1 1 -6 9 0 0 -5
r1=until	0 -7 0 0 2 0 0 4
r1=we	0 -2 0 -2 0 0 9 0
r1=we & d:ahead	0 -2 0 -2 0 0 9 0
r1=when	0 0 0 7 0 0 0 -2
r1=will	0 0 7 -1 0 0 0 -3
r1=will & d:ahead	0 -2 7 0 0 0 0 -3
r1=with	0 -9 8 5 -1 0 0 -3
r1=with & d:ahead	0 -8 8 3 0 0 0 -2
r1=without	0 12 0 0 -2 0 0 -5
r1=without & d:ahead	0 15 0 0 -2 0 0 -9
r1=would	0 2 0 0 0 3 0 -8
r1=you	0 -3 0 4 9 0 0 -11
r1=you & d:ahead	0 -3 0 4 9 0 0 -11
r1=|	-3 0 0 9 0 0 0 -1
r1=| & d:today	-3 0 0 9 0 0 0 -1
r1=—	-3 4 -9 11 7 -4 0 -16
r1=— & d:ahead	-1 11 -8 1 2 -3 0 -6
r1=— & d:today	0 -7 0 13 4 0 0 -12
r2="	3 -14 0 22 -13 0 0 -1
r2=,	-9 26 0 0 -9 0 0 -13
r2=.	0 -11 0 0 -2 0 0 11
r2=<agent>	0 -10 0 20 -1 0 0 -3
r2=<day-ahead>	-6 0 0 -3 -14 6 0 12
r2=<duty>	-2 10 0 -11 -5 0 0 11
r2=<end>	-1 2 -15 9 2 -5 -10 1
r2=<gate>	0 -6 0 6 7 0 0 -12
r2=<goods-amount>	0 0 0 9 0 0 0 -2
r2=<goods>	4 8 -4 6 -8 0 0 -14
r2=<level-noun>	0 -20 0 5 -4 0 0 16
r2=<level>	0 14 0 -4 -16 0 0 2
r2=<name>	0 -4 -4 1 6 -1 11 -9
r2=<not>	-5 -5 0 18 -23 0 0 5
r2=<number>	2 -7 -6 -5 0 -2 0 18
r2=<office>	0 -5 0 17 -3 0 0 -3
r2=<organisation>	0 18 -1 0 0 0 0 -24
r2=<person>	-1 11 0 -4 0 -2 2 -3
r2=<quality>	0 9 -1 -6 -8 0 2 2
r2=<seat>	0 9 0 -2 -10 0 -2 2
r2=<sender>	8 -6 0 0 0 0 0 0
r2=<span>	-2 1 0 -11 2 0 0 11
r2=<taker>	0 -11 0 4 0 0 0 7
r2=<v-agree>	0 0 0 10 -3 0 1 -11
r2=<v-bear>	0 12 -4 -13 10 0 4 -5
r2=<v-begin>	0 -18 6 21 0 -3 0 -11
r2=<v-buy>	0 -1 0 6 0 0 0 0
r2=<v-down>	0 11 0 -5 -12 0 6 -1
r2=<v-end>	-1 -12 5 11 -1 0 0 1
r2=<v-impose>	-16 -4 0 9 1 0 0 0
r2=<v-propose>	0 11 0 -11 8 0 0 -8
r2=<v-return>	0 0 0 -1 0 0 0 6
r2=<v-say>	-2 7 0 -4 -4 0 0 6
r2=<v-sell>	5 -10 0 -3 0 11 0 -1
r2=<v-stay>	0 -4 7 0 -7 0 5 0
r2=<v-suspend>	-3 -1 -6 3 0 0 0 7
r2=<v-target>	0 0 -11 5 1 0 0 0
r2=<v-up>	0 -4 0 13 -6 0 0 -4
r2=a	0 0 11 -6 0 2 -6 5
r2=according	0 11 0 -4 6 0 -3 -10
r2=additional	0 0 0 -4 0 0 0 8
r2=after	0 0 0 6 -4 0 0 0
r2=agree	0 -3 0 6 0 0 0 0
r2=agreement	0 0 0 7 0 0 0 -1
r2=all	0 -7 0 1 0 0 0 6
r2=an	0 0 4 7 -3 0 2 -11
r2=and	-6 -1 -14 5 12 1 -6 -6
r2=announce	0 1 0 -6 0 0 0 6
r2=answer	0 -8 0 11 0 0 0 0
r2=any	0 10 0 -15 0 0 0 5
r2=apply	0 -2 9 0 0 0 0 -3
r2=are	0 -2 -1 7 -7 0 0 3
r2=as	4 7 0 -12 -2 0 0 1
r2=at	0 12 10 -17 1 -1 0 -5
r2=be	0 -9 0 -14 8 6 0 11
r2=both	0 -18 0 10 -3 0 -3 9
r2=bring	0 12 0 -7 -6 0 0 0
r2=but	-1 -12 0 11 0 0 0 2
r2=by	0 -14 0 18 -8 0 0 0
r2=could	0 0 0 13 -1 0 0 -12
r2=country	0 -8 0 2 8 0 0 0
r2=delegation	0 -4 0 6 0 0 0 0
r2=duty	-2 5 0 -7 -3 0 0 9
r2=each	0 3 3 4 0 0 0 -14
r2=end	0 -10 7 -6 -1 0 0 18
r2=enter	0 0 0 -3 9 0 0 0
r2=entry	0 14 0 -1 -4 0 0 -8
r2=exempt	0 0 -10 4 3 0 0 0
r2=export	6 -5 0 0 0 0 0 0
r2=extend	0 0 0 -3 0 0 0 6
r2=failing	0 11 0 -8 0 0 0 0
r2=find	0 -6 0 1 0 0 7 -2
r2=for	0 8 0 -7 0 1 0 0
r2=free	0 0 10 -8 0 0 0 0
r2=from	0 0 0 -1 7 0 0 -4
r2=get	0 11 0 -11 0 0 0 0
r2=go	0 -13 0 18 -3 0 0 -3
r2=good	0 -15 0 2 0 0 0 12
r2=had	0 -8 0 21 0 0 0 -11
r2=has	4 -15 0 9 0 0 3 -6
r2=have	0 0 -2 12 0 0 0 -5
r2=he	2 5 0 -15 -1 0 0 11
r2=hour	0 0 0 -12 0 0 0 13
r2=if	0 19 0 9 -8 0 0 -25
r2=in	-4 -7 0 22 -3 0 0 -8
r2=is	-2 -7 2 9 0 0 0 -3
r2=it	-2 7 0 -6 -4 0 0 8
r2=its	0 1 0 -8 -5 4 0 10
r2=last	0 10 0 -7 0 0 0 0
r2=leave	0 -3 0 -6 0 2 0 9
r2=make	3 0 0 0 0 0 6 -10
r2=may	0 1 0 6 0 0 0 -6
r2=more	0 2 0 8 0 0 0 -11
r2=most	0 0 0 7 0 0 0 -2
r2=mr	3 5 0 -17 6 0 10 -8
r2=must	0 -5 0 6 -7 0 3 0
r2=next	11 5 0 -10 -3 0 0 -1
r2=no	0 4 0 1 -6 0 1 -2
r2=nobody	0 -13 0 14 0 0 0 0
r2=none	0 -2 0 11 -5 0 0 0
r2=noon	0 6 0 0 0 0 0 -4
r2=not	0 -4 0 -5 -7 0 0 20
r2=now	0 -4 0 34 0 0 0 -29
r2=of	0 -18 0 18 -4 -1 0 7
r2=old	0 -6 0 6 -2 0 0 0
r2=on	-1 18 0 -2 1 0 7 -20
r2=one	0 9 0 -8 -1 5 0 -2
r2=or	-1 1 8 -19 17 0 0 -5
r2=our	0 13 0 -8 -1 0 0 0
r2=out	0 0 0 -1 6 0 0 -3
r2=over	0 -8 0 0 13 0 0 -8
r2=pay	0 -12 0 16 1 0 -2 -1
r2=plan	0 -4 0 6 0 0 0 0
r2=plu	0 11 0 -10 0 0 0 0
r2=port	0 -1 0 -8 12 0 0 0
r2=provided	0 9 0 -13 0 0 0 5
r2=rate	0 0 0 -6 0 0 0 8
r2=run	0 0 0 -5 0 0 0 9
r2=save	0 6 0 -6 -6 0 0 6
r2=say	0 10 0 -6 -9 0 0 3
r2=second	0 17 0 -10 -2 0 0 -5
r2=section	0 -10 0 7 0 0 0 0
r2=see	0 16 0 -6 0 0 0 -10
r2=sell	0 0 0 -5 -1 12 0 -1
r2=set	0 6 0 -4 0 0 0 0
r2=shall	0 -3 0 -9 0 0 6 8
r2=she	0 -7 0 2 0 0 -1 6
r2=sign	0 -2 0 12 -1 0 0 -2
r2=so	2 -2 0 -2 15 8 0 -17
r2=still	0 5 0 -6 0 0 0 0
r2=surcharge	0 12 0 -10 0 0 0 -1
r2=suspend	-2 0 -5 2 0 0 0 6
r2=talk	0 0 0 -7 0 0 0 7
r2=that	0 -9 0 17 4 0 0 -12
r2=the	4 -10 8 -8 17 -11 -17 8
r2=then	0 -2 0 21 0 0 0 -17
r2=there	0 0 0 10 -4 0 0 -9
r2=they	0 -7 0 20 -6 0 -2 -7
r2=thi	0 -4 0 -10 7 0 0 11
r2=three	0 0 0 8 0 0 0 -5
r2=time	0 -4 0 -9 0 8 0 7
r2=to	0 -4 0 2 -18 0 8 5
r2=together	0 -9 0 1 5 0 0 0
r2=too	1 -7 0 -5 0 0 0 10
r2=transcript	0 0 0 6 0 0 0 -3
r2=truce	0 11 0 -1 -4 0 0 -1
r2=two	0 0 0 4 -3 0 6 -9
r2=unless	0 18 0 -7 -3 0 0 -5
r2=until	0 0 5 -9 0 0 0 6
r2=up	0 -11 0 13 0 0 0 0
r2=was	0 -16 0 15 0 0 0 -2
r2=we	0 -8 5 -4 14 0 0 -4
r2=well	6 0 0 -1 0 0 0 -4
r2=were	0 -5 0 6 0 0 0 0
r2=what	0 7 0 6 0 0 0 -12
r2=when	-3 3 -7 0 0 -3 3 0
r2=will	0 0 0 5 1 0 0 -6
r2=with	0 5 0 -9 -5 0 0 12
r2=without	0 -7 0 21 -3 0 0 -8
r2=would	0 -6 0 7 0 0 0 0
r2=year	4 7 -1 -17 11 0 0 0
r2=yes	0 -10 0 0 0 0 0 12
r2=—	0 7 0 -9 0 0 0 1
r3="	0 -15 0 22 0 0 0 -5
r3='s	1 -1 0 0 4 2 0 -6
r3=,	0 4 -6 11 -20 0 5 -11
r3=-	-1 -1 0 0 -1 0 0 6
r3=.	1 -26 5 -1 -8 0 -18 31
r3=:	1 -2 -2 6 2 0 0 -8
r3=;	0 0 5 3 0 0 0 -9
r3=<agent>	-6 0 1 -3 7 1 0 0
r3=<day-ahead>	-2 0 7 2 -6 0 0 -3
r3=<duty>	0 -12 -8 -2 17 0 -7 15
r3=<end>	-3 -2 -7 11 0 -7 -12 2
r3=<gate>	0 -1 0 6 0 0 1 -6
r3=<goods>	-9 11 -5 3 1 0 -2 -9
r3=<level-noun>	-4 6 0 -5 13 0 0 -5
r3=<level>	-2 -7 -2 5 -2 0 0 11
r3=<money>	0 -5 0 15 0 0 0 -8
r3=<not>	1 10 9 -18 4 0 -2 0
r3=<number>	4 -23 6 -2 4 0 9 6
r3=<office>	0 -8 0 -2 8 0 0 3
r3=<organisation>	3 26 4 -1 -1 0 -12 -25
r3=<person>	2 7 -7 -16 0 0 8 5
r3=<seat>	0 3 0 22 -12 0 0 -23
r3=<sender>	-3 32 0 -23 -2 0 0 -3
r3=<span>	0 15 0 -10 0 0 0 -2
r3=<v-agree>	0 -8 0 6 -1 0 7 0
r3=<v-bear>	0 12 -1 -8 -4 0 6 -1
r3=<v-begin>	0 12 -3 1 -3 0 0 -12
r3=<v-buy>	0 0 0 -6 8 0 0 0
r3=<v-down>	0 7 0 -6 3 0 6 -14
r3=<v-end>	-1 20 -6 3 -8 0 0 -11
r3=<v-impose>	-2 -2 -14 25 -14 0 6 -14
r3=<v-propose>	0 0 0 -7 1 0 5 0
r3=<v-say>	-1 3 0 -4 -13 0 0 13
r3=<v-sell>	-3 -3 0 21 0 0 0 -14
r3=<v-stay>	6 -17 -4 29 -9 7 0 -20
r3=<v-suspend>	5 0 -3 -4 -13 0 0 16
r3=<v-target>	0 0 0 3 5 0 -2 -6
r3=<v-threaten>	0 4 0 2 -6 0 -6 3
r3=<v-up>	0 42 0 -29 -3 0 0 -14
r3=?	-3 1 0 14 0 0 0 -14
r3=a	8 14 0 -6 -1 0 0 -10
r3=act	0 6 0 -3 0 0 0 0
r3=additional	0 12 0 -3 -5 0 0 -4
r3=after	0 -12 0 9 0 0 0 4
r3=again	0 -8 0 12 0 0 0 -3
r3=agree	0 7 0 -6 0 0 3 -2
r3=agreement	0 18 0 -15 0 0 2 0
r3=an	0 -5 0 0 -2 0 6 4
r3=and	0 -7 0 -1 -24 0 0 27
r3=another	0 -23 0 18 0 0 7 0
r3=answer	0 -11 0 14 0 0 0 -1
r3=arrangement	0 7 0 -4 0 0 0 0
r3=as	0 -4 0 11 0 0 0 -3
r3=at	0 -15 0 -1 14 0 0 0
r3=be	-1 5 5 -9 8 0 0 -4
r3=been	0 -5 -2 7 0 0 4 -2
r3=before	0 -7 0 5 2 0 0 0
r3=both	0 -3 0 -15 3 0 0 11
r3=buy	0 0 0 -11 10 0 0 0
r3=by	0 -12 0 8 5 0 0 -2
r3=call	0 -8 0 9 0 0 0 0
r3=case	0 6 0 -11 0 0 0 5
r3=charge	0 -7 0 0 8 0 0 0
r3=collect	0 -1 0 -2 0 0 0 6
r3=come	0 -1 0 8 0 0 0 -5
r3=commerce	-2 -3 0 9 0 0 0 0
r3=continue	0 0 0 -3 0 0 0 6
r3=date	0 0 0 -12 -3 0 5 5
r3=day	-2 6 1 -4 -11 0 0 7
r3=deal	0 -3 0 5 0 0 6 -5
r3=desk	0 0 0 -8 10 0 0 0
r3=doe	1 4 0 -12 0 0 0 1
r3=duty	0 -21 -4 0 12 0 -6 18
r3=emergency	0 0 0 -15 15 0 0 0
r3=end	0 10 0 0 -6 0 0 -1
r3=enter	0 0 0 -3 7 0 0 0
r3=expect	0 -6 2 3 0 0 0 0
r3=export	-2 0 0 8 0 0 0 0
r3=fall	0 0 0 -6 8 0 0 0
r3=fee	0 -2 0 -12 16 0 0 0
r3=first	0 0 0 6 0 0 0 -4
r3=for	-3 -6 4 24 -9 0 0 -15
r3=from	1 -17 -5 10 3 0 0 6
r3=go	0 21 0 -18 -2 0 0 0
r3=good	0 -6 0 16 0 0 0 -12
r3=has	0 28 0 -18 0 0 0 -13
r3=have	-1 5 2 -1 -7 0 9 -9
r3=he	0 -7 0 0 -3 0 0 10
r3=hear	0 -2 0 -12 10 0 0 4
r3=his	1 -2 0 -6 7 0 0 0
r3=hope	0 -1 0 -7 10 0 0 0
r3=hour	0 0 0 10 0 0 0 -9
r3=i	0 -7 0 -1 0 0 0 7
r3=if	0 6 -5 6 -8 0 0 -2
r3=in	6 -11 0 11 9 0 0 -20
r3=is	0 10 -1 -16 -2 0 0 12
r3=it	0 -9 -1 33 10 0 -4 -31
r3=its	-1 12 -6 -1 -5 4 0 -3
r3=keep	0 7 0 0 0 0 0 -6
r3=last	0 -7 5 7 0 0 0 -4
r3=leave	0 10 0 -6 0 0 0 0
r3=let	0 -1 0 7 0 0 0 -3
r3=make	0 2 0 1 0 0 0 -6
r3=may	0 -13 0 17 0 0 0 -2
r3=minute	0 0 13 -11 0 0 0 -1
r3=month	2 -16 0 -1 7 0 0 8
r3=mr	0 8 0 -6 0 0 0 0
r3=new	0 5 0 -7 -4 0 0 8
r3=no	3 -10 0 0 4 0 0 0
r3=nobody	5 -10 0 0 -2 0 0 8
r3=not	-5 11 5 -11 0 0 0 0
r3=nothing	0 18 0 -2 0 0 0 -12
r3=of	1 -2 8 -13 -1 3 -1 11
r3=old	0 0 -1 12 -9 0 -8 5
r3=on	-3 -2 0 0 7 0 6 -3
r3=or	0 1 0 -8 0 0 0 4
r3=our	0 -9 0 0 -1 0 0 8
r3=out	0 0 0 -6 0 0 0 6
r3=over	5 -8 0 6 0 0 0 0
r3=p	0 -2 0 12 0 0 0 -5
r3=paper	0 3 0 -12 9 0 0 0
r3=pause	0 -3 0 -2 0 0 0 8
r3=pay	0 19 0 -16 -9 0 0 6
r3=prolong	0 4 0 7 0 0 0 -11
r3=put	3 -9 0 5 0 0 0 -2
r3=raise	0 6 0 0 0 0 0 -6
r3=reciprocal	0 9 0 -5 0 0 0 -2
r3=result	0 -6 0 10 -1 0 0 0
r3=rise	0 28 0 -21 0 0 0 -9
r3=run	0 -12 0 15 0 8 0 -17
r3=say	0 -5 0 -1 -16 0 0 18
r3=side	0 0 0 5 -5 0 6 -9
r3=sign	0 -18 0 24 0 0 0 -1
r3=so	-1 -2 0 -19 16 0 0 6
r3=sooner	-1 7 0 0 0 0 0 0
r3=stay	7 0 -2 0 0 0 0 0
r3=still	0 -2 0 0 0 0 0 6
r3=suspend	0 4 0 -8 0 0 0 5
r3=suspension	2 -19 0 0 5 0 0 10
r3=take	0 0 -1 15 -1 0 0 -10
r3=tariff	0 -6 0 1 8 0 0 0
r3=telephone	0 -6 0 0 0 0 0 5
r3=tell	0 7 0 -6 0 0 3 -4
r3=that	-3 14 13 -14 0 7 0 -14
r3=the	-8 7 0 19 -22 4 -14 -7
r3=then	0 10 0 -5 0 0 0 -3
r3=there	0 0 0 -14 10 0 0 4
r3=thi	0 -6 0 0 10 0 0 -2
r3=third	0 -3 0 9 0 0 0 0
r3=three	0 0 0 -2 0 0 0 6
r3=time	0 0 2 -5 -6 0 0 8
r3=to	-4 14 0 -16 0 0 -8 11
r3=top	0 11 0 -9 0 0 0 0
r3=trade	0 2 0 -7 0 0 0 5
r3=truce	-4 -2 0 14 9 0 0 -14
r3=two	0 1 0 -7 0 0 0 6
r3=under	0 1 0 -9 8 0 0 0
r3=until	0 -4 0 11 6 0 0 -16
r3=up	0 -3 0 -1 0 0 0 9
r3=vote	0 0 0 11 -7 0 0 -3
r3=want	0 11 0 -2 -1 0 -1 -4
r3=was	0 -13 0 12 0 0 0 0
r3=week	0 2 0 5 0 0 0 -10
r3=were	0 0 0 10 0 0 0 -11
r3=which	-2 1 0 9 -2 0 0 -6
r3=who	0 -4 0 -2 0 0 0 9
r3=will	0 -6 0 -12 25 0 0 0
r3=with	0 -19 0 11 7 0 2 -4
r3=without	0 -5 7 7 -1 0 0 -6
r3=would	0 0 0 -6 0 0 0 9
r3=write	0 -2 0 0 -1 0 0 6
r3=year	7 0 0 -6 -2 0 0 1
r4="	-1 23 0 -16 0 0 0 0
r4='s	-3 3 0 -20 13 4 0 2
r4=)	0 -1 0 -16 6 0 0 16
r4=,	9 1 -8 0 -1 1 -4 -1
r4=-	0 -15 0 12 10 0 0 -7
r4=.	-7 -9 -24 5 4 -11 0 12
r4=:	-6 3 10 -22 5 0 2 3
r4=<agent>	-3 -2 0 3 -6 0 0 9
r4=<day-ahead>	0 -13 0 22 5 0 0 -20
r4=<day-gone>	0 0 0 16 -4 0 0 -12
r4=<day-today>	0 -12 13 -2 0 0 0 0
r4=<duty>	0 4 -5 -4 -3 0 -7 9
r4=<end>	-9 -11 -6 19 0 -7 -21 4
r4=<gate>	-1 -2 12 -2 0 0 0 0
r4=<goods>	1 0 -12 6 -11 0 0 8
r4=<level-noun>	0 5 0 -10 0 0 -6 15
r4=<level>	-6 0 -9 25 -26 0 -1 -6
r4=<money>	0 -13 0 15 0 0 0 0
r4=<name>	8 -18 -3 7 0 0 0 1
r4=<not>	0 -2 0 0 -15 0 -2 12
r4=<number>	1 35 -3 -23 6 0 0 -14
r4=<office>	1 5 0 -2 -7 0 0 1
r4=<person>	0 9 0 -5 -13 2 -3 4
r4=<quality>	-2 20 1 -13 -24 7 0 1
r4=<seat>	0 -15 0 15 -2 0 1 -4
r4=<sender>	0 12 0 -6 0 0 0 -1
r4=<span>	0 -18 0 32 0 0 0 -10
r4=<v-agree>	0 9 0 -9 1 0 1 -3
r4=<v-bear>	0 -17 0 10 -16 0 -1 19
r4=<v-begin>	0 -8 12 3 5 0 -2 -5
r4=<v-down>	0 1 13 -16 0 0 -2 2
r4=<v-end>	2 0 -2 14 -9 0 0 -7
r4=<v-impose>	-3 -16 1 -9 21 -5 10 3
r4=<v-propose>	0 -18 0 5 6 0 4 -4
r4=<v-return>	0 -11 0 23 -2 0 0 -11
r4=<v-say>	2 -7 2 21 -13 0 -5 -8
r4=<v-sell>	-1 0 0 -6 -4 0 0 13
r4=<v-suspend>	-1 -6 0 6 -2 0 -4 7
r4=<v-target>	0 -21 6 3 15 0 -5 3
r4=<v-threaten>	0 -5 0 7 0 0 0 0
r4=<v-up>	0 -10 0 12 -8 0 5 0
r4=?	-3 -7 0 0 0 0 0 11
r4=a	-4 -22 5 14 -14 0 12 0
r4=additional	0 6 0 -4 0 0 0 0
r4=after	0 12 0 -3 -1 0 0 -6
r4=agree	0 5 0 -17 3 0 3 0
r4=agreement	0 -5 0 0 0 0 0 9
r4=announce	1 8 1 -16 5 0 0 0
r4=apply	0 -6 0 9 0 0 0 0
r4=are	0 -21 0 3 0 0 0 14
r4=as	0 13 0 -3 0 0 0 -5
r4=ask	0 0 0 -11 15 0 0 -2
r4=at	0 -13 2 22 -4 0 0 -9
r4=back	0 -18 0 9 0 3 0 4
r4=be	0 -15 0 7 -2 0 0 7
r4=been	0 12 0 -9 0 0 0 0
r4=before	0 4 0 3 0 0 0 -12
r4=begin	0 0 0 4 5 0 0 -12
r4=between	0 0 0 10 0 0 0 -7
r4=charge	0 -25 7 8 5 0 -4 5
r4=come	0 -6 14 -12 0 0 0 5
r4=continue	0 4 0 -9 0 0 0 4
r4=could	0 20 0 -12 0 0 0 -5
r4=country	0 0 0 -4 0 0 0 8
r4=custom	0 0 7 -5 -1 0 0 0
r4=day	0 -13 5 0 0 0 0 5
r4=deal	0 -8 0 12 0 0 0 -1
r4=doe	-1 -7 0 0 2 0 0 3
r4=duty	0 19 -1 -14 -14 0 -2 10
r4=economy	0 0 0 9 0 0 0 -8
r4=emergency	0 0 0 8 -5 0 0 0
r4=enter	0 7 0 -1 0 0 0 -3
r4=expect	0 0 0 6 0 0 -6 0
r4=export	0 6 0 -3 0 0 0 0
r4=extend	0 10 0 0 -1 0 0 -7
r4=extension	0 0 0 0 0 0 7 -1
r4=extra	0 0 0 7 0 0 0 -6
r4=for	0 -5 -3 -2 15 0 0 0
r4=further	0 3 0 2 0 0 0 -7
r4=go	0 -4 0 6 0 0 0 0
r4=government	0 -3 0 -4 0 0 0 9
r4=had	0 -9 0 13 -1 0 0 0
r4=happen	0 10 0 0 0 0 0 -11
r4=has	5 2 0 0 -6 0 4 -6
r4=have	0 17 0 -15 -6 0 0 4
r4=he	0 -7 0 0 9 0 0 -1
r4=hold	0 -4 0 12 0 0 0 -6
r4=if	-1 0 0 6 0 0 7 -9
r4=in	0 3 -6 -5 9 3 -3 -4
r4=into	0 -10 0 -6 0 0 0 16
r4=is	1 -8 0 -10 24 0 -4 0
r4=it	6 -13 -5 18 3 0 0 -12
r4=its	0 -1 4 14 0 0 0 -14
r4=keep	0 0 0 -10 9 0 0 0
r4=leave	0 -6 0 1 0 0 0 2
r4=levy	0 3 0 0 -6 0 0 3
r4=longer	0 -7 0 13 0 0 0 -4
r4=lower	0 12 0 -3 0 0 0 -6
r4=make	0 5 0 -9 0 0 0 3
r4=may	0 2 0 -6 -1 0 -8 12
r4=ministry	-2 -8 0 4 0 0 0 6
r4=need	0 -1 0 -5 0 0 0 8
r4=no	0 -4 0 7 -5 0 0 2
r4=not	0 10 2 -11 -3 0 0 1
r4=now	0 0 0 -12 3 0 0 12
r4=of	1 18 -2 -3 -5 -2 -4 -9
r4=old	0 -6 0 0 0 0 0 9
r4=on	6 38 -6 -19 -7 -1 3 -13
r4=one	0 -5 0 6 -4 0 0 4
r4=order	0 -3 0 0 0 0 0 7
r4=other	0 -10 0 1 0 0 0 6
r4=our	0 0 0 -8 11 0 0 0
r4=out	0 7 0 -9 0 8 0 -2
r4=over	0 0 0 6 0 0 0 -2
r4=pause	0 0 0 -12 0 0 0 11
r4=pay	0 -23 0 11 -2 0 0 13
r4=plan	0 -3 0 10 0 0 0 -5
r4=prolong	0 14 0 0 0 0 0 -12
r4=promise	0 1 0 -6 0 0 5 0
r4=put	0 -1 0 -2 9 0 0 0
r4=raise	0 -8 0 0 2 0 7 -3
r4=rate	0 12 0 -10 -7 0 0 6
r4=read	0 0 0 -6 0 0 0 6
r4=renewed	0 -3 0 13 0 0 0 -9
r4=return	0 -9 0 21 -2 0 0 -10
r4=same	0 -2 0 -2 0 0 0 6
r4=say	1 -12 7 19 -7 0 -1 -9
r4=side	0 6 4 -7 0 0 0 -5
r4=stay	0 0 0 9 0 0 -3 -3
r4=surcharge	0 -13 0 11 5 0 0 -1
r4=suspension	2 14 0 -5 -7 0 0 -5
r4=take	0 0 0 -2 6 0 0 0
r4=tariff	0 0 0 0 9 0 -1 -3
r4=tell	0 6 -5 8 -10 0 0 -1
r4=than	0 -6 0 9 0 0 0 -1
r4=that	3 -14 0 -3 4 0 0 12
r4=the	-10 -5 0 -9 23 12 5 -14
r4=their	0 -1 0 -7 0 0 0 11
r4=then	0 -1 0 3 -8 0 0 4
r4=those	-1 0 0 6 0 0 0 0
r4=time	0 6 0 0 -2 0 0 -2
r4=to	-5 14 -4 0 -1 -2 2 -10
r4=truce	-2 -12 0 -13 -1 0 0 27
r4=two	0 -13 0 23 0 0 0 -7
r4=unless	0 4 0 0 0 0 0 -6
r4=until	0 0 0 18 0 0 0 -16
r4=up	0 5 0 -6 0 0 0 3
r4=want	1 -8 0 0 -1 0 6 0
r4=was	0 10 0 -1 0 0 0 -6
r4=what	-1 -4 0 9 0 0 0 -5
r4=which	0 -4 0 0 -2 0 0 7
r4=will	0 21 0 -4 -20 -1 0 -4
r4=with	0 -18 0 20 0 0 1 -5
r4=would	0 4 0 -12 6 0 0 0
r4=write	0 7 0 -4 0 0 0 0
r4=year	0 -1 0 -4 9 0 0 0
r4=—	0 -3 6 0 0 0 0 0
r=! <end>	0 -15 0 17 0 0 0 -2
r=" .	0 -2 0 0 -3 0 0 6
r=" <end>	0 -7 0 0 0 0 0 10
r=" or	0 8 0 -3 0 0 0 0
r=) <end>	0 0 0 9 0 0 0 -9
r=, "	3 -13 0 0 -6 0 0 18
r=, <day-ahead>	0 7 2 -16 -2 7 0 0
r=, <day-today>	0 0 0 -9 0 0 0 10
r=, <level>	0 -16 0 3 -1 0 0 12
r=, <name>	1 0 0 -19 9 0 13 -3
r=, <number>	5 -6 0 -1 0 0 0 8
r=, <person>	0 6 0 -10 -3 0 2 5
r=, <quality>	0 4 0 -11 0 0 0 5
r=, <seat>	0 15 0 -19 -4 0 -1 10
r=, <span>	0 -23 0 -17 0 0 0 34
r=, a	0 -14 12 -10 3 0 0 13
r=, according	0 11 0 -3 6 0 -3 -10
r=, after	0 -4 0 7 -4 0 0 1
r=, and	-5 -9 -13 7 13 2 -5 -3
r=, are	0 -6 -2 9 0 0 0 1
r=, as	5 4 0 -8 0 0 0 0
r=, at	0 5 10 -20 3 -1 0 0
r=, be	0 0 0 -12 0 0 0 12
r=, both	0 -13 0 2 -1 0 -3 10
r=, but	0 -10 0 8 0 0 0 2
r=, by	0 -7 0 14 -7 0 0 -1
r=, each	0 4 3 0 0 0 0 -7
r=, for	0 11 0 -5 0 0 0 -7
r=, from	0 5 0 -18 12 0 0 0
r=, go	0 6 0 4 0 0 0 -13
r=, has	0 -2 0 9 0 0 0 -4
r=, he	3 0 0 -8 2 0 0 3
r=, his	0 -4 0 0 -2 0 0 7
r=, if	0 22 0 -6 -1 0 0 -15
r=, in	-3 1 0 10 -1 0 0 -7
r=, is	0 -17 0 6 3 0 0 3
r=, its	0 0 0 -4 0 0 0 7
r=, leave	0 -1 0 -4 0 0 0 9
r=, mr	3 0 0 -14 6 0 10 -6
r=, no	0 7 0 -1 0 0 2 -7
r=, now	0 0 0 27 0 0 0 -26
r=, on	0 16 0 -8 4 0 7 -13
r=, or	0 -3 0 -12 18 0 0 0
r=, our	0 0 0 4 0 0 0 -6
r=, plu	0 11 0 -10 0 0 0 0
r=, provided	0 9 0 -13 0 0 0 5
r=, say	0 11 0 -7 -9 0 0 4
r=, so	-2 0 0 -10 16 8 0 -9
r=, that	0 -9 0 3 4 0 0 1
r=, the	0 -19 7 10 2 0 -11 3
r=, then	0 -1 0 19 0 0 0 -16
r=, to	0 1 1 -3 -12 0 6 1
r=, together	0 -9 0 1 5 0 0 0
r=, too	1 -7 0 -5 0 0 0 10
r=, under	2 0 0 7 -3 0 0 -6
r=, unless	0 18 0 -7 -3 0 0 -5
r=, until	0 -6 5 5 0 0 0 -3
r=, up	0 -10 0 12 0 0 0 0
r=, was	0 -12 0 20 0 0 0 -8
r=, we	0 0 0 -13 17 0 0 -2
r=, when	-3 3 -7 0 0 -3 3 0
r=, will	0 -10 -2 22 0 0 0 -7
r=, without	0 -8 0 10 0 0 0 0
r=, would	0 3 0 -8 0 0 0 4
r=, yes	0 -10 0 0 0 0 0 12
r=- <name>	0 -7 0 11 0 0 0 -1
r=- the	0 0 0 -5 0 0 0 9
r=. "	0 0 0 25 0 0 0 -22
r=. <end>	5 7 3 -6 -1 2 -8 1
r=: "	0 6 0 -7 0 0 0 0
r=: <end>	0 15 0 -9 -1 0 0 -3
r=: <name>	0 -5 0 8 0 0 0 0
r=: <person>	0 0 0 6 0 0 0 -3
r=: the	-4 2 0 -4 -9 0 0 13
r=; <end>	0 1 0 -8 4 0 0 0
r=; <level>	0 0 0 8 -6 0 0 0
r=; <name>	0 -6 0 14 0 0 0 -6
r=; <person>	0 7 0 0 -3 0 0 -2
r=; <quality>	0 0 0 -7 0 0 0 9
r=; the	0 0 3 -9 14 0 0 -2
r=; until	0 2 0 -12 0 0 0 10
r=<end> <end>	-16 -1 -16 9 5 -4 0 -1
r=<level> .	0 10 0 -9 0 0 0 0
r=<name> 's	0 3 -1 -8 0 0 0 8
r=<name> and	0 0 0 7 0 0 0 -5
r=<name> will	0 7 0 -6 0 0 0 0
r=<number> .	0 -5 0 17 0 0 0 -11
r=? <end>	4 -12 -5 14 -3 0 -3 1
r=after <name>	0 10 0 -9 0 0 0 0
r=after <span>	0 18 0 -5 0 0 0 -15
r=and <day-ahead>	0 -6 0 8 0 0 0 0
r=and <name>	0 -5 0 6 0 0 0 0
r=and a	0 0 0 -6 0 0 0 7
r=and end	0 -5 0 13 0 0 0 -7
r=and has	0 -1 0 9 0 0 0 -1
r=and is	0 -9 5 18 0 0 0 -14
r=and last	0 9 0 0 0 0 0 -9
r=and must	0 -2 0 12 -6 0 0 -2
r=and not	0 0 0 -7 0 0 0 8
r=and the	0 4 0 -11 1 0 0 4
r=and was	0 0 0 -10 0 0 0 10
r=are not	0 -2 0 8 -2 0 0 0
r=as plan	0 -15 0 16 0 0 0 0
r=as the	0 0 0 -8 0 0 0 10
r=as well	6 0 0 -1 0 0 0 -4
r=at <level>	0 11 0 -9 0 0 0 0
r=at <number>	-2 0 0 9 2 -1 0 -4
r=at noon	0 7 0 -3 0 0 0 0
r=at the	4 9 0 -10 0 0 0 -2
r=evening ,	0 -1 0 9 0 0 0 -3
r=for <span>	0 3 0 10 -1 0 0 -13
r=for a	0 6 0 0 -3 0 0 -2
r=for talk	0 0 0 -5 0 0 0 7
r=for the	0 18 0 -15 0 0 0 0
r=from <day-ahead>	0 -6 0 15 -1 0 0 -6
r=if it	0 24 0 -12 0 0 0 -13
r=if nothing	0 17 0 -15 0 0 0 0
r=if the	0 -16 0 0 9 0 0 7
r=in a	0 13 0 -14 0 0 0 0
r=in any	0 10 0 -15 0 0 0 5
r=in the	0 0 0 -5 0 0 0 6
r=instead of	0 0 0 -10 0 0 0 10
r=is the	8 0 3 -10 0 0 0 0
r=it 's	0 -12 0 16 0 0 0 -1
r=it end	0 0 0 -10 0 0 0 12
r=it had	0 0 0 9 0 0 0 -6
r=it has	5 -1 0 -8 0 0 0 5
r=it is	0 10 0 -9 0 0 0 2
r=it pay	0 -10 0 0 0 0 0 9
r=it was	0 -1 0 11 0 0 0 -8
r=it will	0 13 0 -20 0 0 0 4
r=it would	0 -1 0 7 0 0 0 -7
r=morning ,	0 8 0 -7 0 0 0 0
r=morning .	0 0 0 6 -1 0 0 -2
r=next year	4 -5 -1 -5 8 0 0 0
r=night ,	0 0 0 14 0 0 0 -10
r=night .	0 -8 1 -7 0 0 0 14
r=of next	11 5 0 -10 -3 0 0 -1
r=of the	0 -8 0 10 0 0 0 0
r=of thi	0 -4 0 -11 7 0 0 12
r=on a	0 0 0 9 -9 0 0 0
r=on the	0 0 3 -11 6 0 0 2
r=that <name>	0 -7 0 15 0 0 0 -2
r=that <person>	0 15 0 -14 0 0 0 0
r=that he	0 2 0 -9 -1 0 0 10
r=that it	0 -12 0 5 4 0 0 0
r=that the	0 8 0 0 -2 0 0 -7
r=the <number>	0 0 0 7 0 0 0 -7
r=the <office>	0 -1 0 11 0 0 0 -5
r=the <organisation>	0 -8 0 10 1 0 0 -6
r=the <person>	0 -5 0 0 9 0 0 -3
r=the <quality>	0 -5 0 14 -6 0 3 -11
r=the additional	0 0 0 -4 0 0 0 8
r=the old	0 -6 0 6 -2 0 0 0
r=the rate	0 -9 0 -4 0 0 0 14
r=the two	0 0 0 -1 0 0 6 -2
r=to <day-ahead>	-1 0 0 -6 -3 0 0 15
r=to <day-gone>	0 -1 0 9 0 0 0 -6
r=to extend	0 0 0 -9 0 0 0 10
r=to run	0 0 0 -7 0 0 0 10
r=to sell	0 0 0 -5 -1 12 0 -1
r=to sign	0 0 0 8 -1 0 0 0
r=to the	0 5 0 -6 10 0 0 -8
r=under a	0 7 0 -6 0 0 0 0
r=under the	0 -2 0 0 0 0 0 7
r=unless <organisation>	0 27 0 -13 -1 0 0 -16
r=unless the	6 -12 0 -2 0 0 0 7
r=will not	0 -11 7 4 -1 0 0 0
r=— <name>	1 -7 0 -2 6 0 0 4
r=— <office>	0 7 0 -5 0 0 0 0
r=— <person>	0 -5 0 14 0 0 0 -4
r=— a	0 -3 0 14 0 0 0 -10
r=— the	0 15 0 0 -1 0 0 -15
s:!	0 -22 0 25 0 0 0 -4
s:"	-8 -1 -12 3 4 -8 -3 7
s:&	0 -10 0 11 0 0 0 0
s:'	-2 -1 7 29 -20 0 0 -24
s:'s	6 -2 -13 -1 -1 23 0 -9
s:(	5 -15 0 8 -6 -2 7 0
s:)	4 -14 0 7 -8 -2 7 1
s:*	-3 -8 3 30 -7 0 0 -20
s:+	0 -9 0 4 4 0 0 0
s:,	-6 10 -15 -1 4 2 -6 3
s:-	15 -13 13 -2 -6 0 -7 4
s:.	-8 -4 -2 15 -1 -9 -8 3
s:/	-8 6 5 -7 2 0 0 1
s::	-2 3 4 0 0 -22 -22 2
s:;	-6 -5 4 -5 -3 3 0 9
s:<agent>	-3 -3 -6 6 3 15 -13 -6
s:<day-ahead>	-2 8 -4 0 7 0 -1 -6
s:<day-gone>	-7 -18 -28 22 -11 0 -38 22
s:<day-today>	-9 -3 2 30 -9 -1 -14 -16
s:<duty>	-49 8 12 -2 5 -16 17 -8
s:<gate>	-10 3 -3 -13 34 5 -5 -17
s:<goods-amount>	-5 0 0 32 -15 0 -3 -11
s:<goods>	20 16 22 -16 -4 -44 1 -9
s:<level-noun>	-27 2 -22 13 7 -4 -17 -7
s:<level>	-21 19 -25 10 -37 -35 4 3
s:<money>	-12 -7 -20 44 -4 1 -5 -27
s:<month-ahead>	-1 -10 0 -9 1 0 -3 22
s:<month-gone>	9 0 3 -8 -6 -8 -5 7
s:<month-today>	3 3 0 2 -4 0 0 -7
s:<name>	4 8 9 -24 5 0 3 10
s:<not>	0 5 2 1 -17 -35 3 5
s:<number>	-1 6 28 2 -8 -42 -4 -19
s:<office>	-16 -5 -15 4 4 -14 14 3
s:<organisation>	13 5 -10 9 25 -10 -20 -42
s:<person>	-9 6 -32 9 -23 5 4 6
s:<points>	-23 -6 -2 -27 -29 -6 -1 61
s:<quality>	-12 2 1 -13 12 15 -3 3
s:<seat>	-3 -7 -10 0 5 -2 20 2
s:<sender>	21 2 8 -7 1 -2 -18 -20
s:<span>	-23 6 -17 0 -8 -7 -21 16
s:<taker>	-2 -4 -1 18 7 -11 -2 -14
s:<v-agree>	-30 1 -10 11 -30 -6 13 9
s:<v-bear>	-20 10 -10 8 -9 -18 0 1
s:<v-begin>	9 14 -1 -12 -4 -7 -14 7
s:<v-buy>	-8 -7 11 3 6 14 -8 -4
s:<v-deny>	41 -43 0 -5 1 -9 6 -15
s:<v-down>	-10 3 -8 1 -5 -7 8 2
s:<v-end>	-10 3 19 -9 -15 -5 -9 12
s:<v-impose>	-5 4 -15 0 5 -4 2 -2
s:<v-propose>	-22 4 -24 10 20 -27 13 -27
s:<v-return>	-1 -1 -9 8 -8 -4 -5 6
s:<v-say>	6 0 -7 1 8 -2 -9 -4
s:<v-sell>	18 -15 -4 -13 10 20 0 -16
s:<v-stay>	5 -7 13 10 -16 -10 -26 1
s:<v-suspend>	8 -8 1 -2 -17 -5 -10 12
s:<v-target>	-8 7 -1 2 7 -2 -11 -13
s:<v-threaten>	0 11 -4 0 2 -2 -3 -15
s:<v-up>	-16 8 -19 20 -17 0 -4 -15
s:?	-1 -2 -10 22 -8 -3 -7 -10
s:@	-4 -8 0 4 -4 0 0 11
s:[	0 23 0 -28 -5 0 0 7
s:]	0 23 0 -28 -5 0 0 7
s:_	-3 3 0 -7 -2 0 0 14
s:a	1 1 -16 -2 3 12 30 -18
s:abolish	0 7 0 -5 4 0 0 -6
s:about	10 -3 -2 -3 -9 6 -2 9
s:above	6 6 0 -14 0 0 0 -2
s:abroad	0 -16 0 18 0 0 0 -2
s:absence	0 16 0 -15 -1 0 0 -1
s:accept	0 8 0 -7 10 0 0 -9
s:accord	4 11 0 -15 0 0 -1 2
s:according	0 -7 0 2 5 0 0 2
s:across	0 -19 0 9 0 0 0 8
s:act	-1 -4 -2 1 9 0 0 0
s:action	0 18 0 -16 0 0 0 0
s:add	-3 2 0 7 -17 0 7 -6
s:additional	-5 3 5 -5 -17 0 -4 20
s:admit	0 -1 0 0 6 0 0 -2
s:adopt	0 9 0 -5 3 0 0 -7
s:advertisement	0 -3 0 6 0 0 0 0
s:affiliate	17 -12 1 -18 -2 -2 0 5
s:afraid	0 0 0 -9 0 0 0 11
s:after	-6 7 -11 20 -18 -3 -5 -10
s:afternoon	0 -6 0 9 -3 0 0 1
s:afterward	0 0 0 9 0 0 0 -8
s:agadir	0 -1 0 7 0 0 0 -3
s:again	2 1 0 9 -18 -4 -14 5
s:against	0 -14 0 -21 31 0 2 5
s:agency	0 0 0 12 0 0 0 -11
s:agenda	0 0 0 -1 6 0 0 0
s:agent	0 -5 0 6 0 0 0 0
s:agree	-8 -8 -11 -5 -27 0 21 17
s:agreement	-6 -8 -12 3 11 0 0 0
s:agricultural	0 -3 0 8 -1 0 0 0
s:ahead	0 3 0 14 -5 0 0 -16
s:aim	0 9 0 -1 -6 0 0 0
s:air	0 0 0 7 0 0 0 -3
s:aircraft	-3 15 0 -8 0 0 0 0
s:airline	0 -6 0 8 0 0 0 0
s:airport	0 -5 0 12 -11 0 0 1
s:aktau	0 0 0 17 -13 0 0 0
s:al	0 6 0 -8 0 0 0 3
s:alert	0 14 0 -5 -2 0 0 -9
s:alexandria	0 -6 9 13 0 0 0 -17
s:ali	0 0 0 -5 0 0 0 7
s:alive	2 7 0 5 0 0 0 -14
s:all	-1 8 0 1 -19 5 -2 -4
s:allowed	0 0 0 9 0 0 0 -11
s:alone	0 -15 0 4 0 0 0 11
s:along	0 0 0 9 0 0 0 -13
s:already	2 33 -1 -15 -7 0 0 -14
s:also	9 -16 5 7 2 0 0 -13
s:altogether	0 -6 1 2 1 0 0 -1
s:aluminum	0 6 0 -2 0 0 0 -1
s:am	0 6 0 3 1 0 0 -12
s:ambassador	0 0 0 -10 10 0 0 0
s:among	5 -8 0 0 6 0 0 -6
s:amount	0 -5 0 15 -2 0 0 -3
s:an	-8 14 5 -9 -9 6 4 -4
s:and	10 -4 -20 12 -8 -23 -20 7
s:anew	0 11 0 -14 0 0 0 0
s:annex	0 22 0 -24 0 0 0 1
s:announce	19 2 1 -4 -5 -5 -2 -3
s:announcement	4 7 0 1 -4 0 0 -14
s:annual	0 -4 0 10 0 0 0 0
s:another	-1 0 0 13 -9 0 5 -14
s:answer	-10 -12 0 -3 31 -1 0 -6
s:antimony	36 -12 0 -11 -7 0 0 -22
s:any	5 0 -2 12 -13 0 0 -9
s:anyone	0 7 0 -12 3 0 0 0
s:anything	3 4 0 -15 7 0 0 -1
s:apec	0 -1 0 7 0 0 0 0
s:app	0 -4 0 -1 0 10 0 0
s:appeal	0 -14 0 16 0 0 0 -4
s:apple	0 -20 0 0 0 0 0 22
s:application	-9 -2 -1 -13 25 0 0 0
s:apply	6 4 2 -19 -9 -1 -5 24
s:approval	0 -2 0 -4 10 0 0 0
s:approve	-2 -27 0 7 4 0 -5 14
s:are	7 5 3 -22 20 -21 -12 -1
s:argument	0 -4 0 -15 19 0 0 0
s:armistice	0 0 0 13 0 0 0 -11
s:army	0 -2 0 19 -4 0 0 -11
s:around	0 -21 0 14 -3 0 0 7
s:arrangement	-5 -18 -5 -14 -14 -1 0 43
s:arrive	0 9 2 -18 8 0 -5 0
s:arrived	0 -4 0 13 -4 0 0 -3
s:article	0 0 0 9 -7 0 0 -4
s:artificial	9 -10 0 0 0 0 0 0
s:as	1 13 -11 -5 6 -8 -13 -4
s:ask	-3 3 -5 -15 10 0 -3 12
s:asleep	6 0 0 0 0 0 0 -2
s:assembly	0 -2 0 0 10 0 0 -7
s:at	-17 -1 3 1 2 -3 -12 6
s:authority	0 -8 0 9 0 0 0 0
s:autumn	0 16 0 -23 -2 0 5 3
s:average	0 -5 0 6 0 0 0 0
s:avocado	0 -6 0 -6 0 0 0 14
s:away	12 -14 0 -3 0 0 0 9
s:b	0 5 0 -5 -8 0 10 -2
s:back	-1 7 -10 -5 -23 8 -20 19
s:bad	0 8 0 -3 0 0 0 -4
s:ballot	0 0 0 11 -9 0 0 0
s:ban	14 -7 -1 -4 -2 19 0 -22
s:banana	0 2 0 -3 -6 0 0 6
s:bank	0 -15 0 20 -7 2 0 -2
s:battery	14 -6 0 -7 0 0 0 0
s:bay	0 -7 0 7 -1 0 0 1
s:be	-13 0 0 -11 8 17 -13 0
s:bean	0 -13 0 21 0 0 0 -4
s:became	0 -34 0 41 -1 0 0 -14
s:because	0 -8 0 7 0 0 0 0
s:become	0 6 0 -26 17 0 9 -1
s:bed	0 -7 0 -6 0 0 0 13
s:beef	0 -5 0 10 -2 0 0 -1
s:been	0 -10 -7 8 -9 8 -1 2
s:beer	0 10 0 -1 0 0 0 -6
s:before	-24 -2 5 -9 15 -2 -8 8
s:begin	-22 0 -7 9 13 -2 5 -9
s:being	0 -3 -1 -4 0 0 0 11
s:believe	1 7 0 -7 0 0 0 0
s:bergen	0 -7 0 12 -1 0 0 0
s:beside	0 0 0 6 -2 0 0 -4
s:better	6 -23 0 2 -3 0 0 13
s:between	0 -19 -8 6 10 0 -5 1
s:beyond	0 0 0 -8 -1 0 0 12
s:bid	0 0 0 22 -16 -1 0 0
s:big	0 0 0 12 0 0 0 -9
s:bill	0 -10 0 -1 17 0 0 -4
s:bite	12 -11 0 -14 5 5 0 -1
s:black	-1 -3 0 2 -4 0 0 7
s:blink	0 -6 0 9 0 0 0 0
s:bloc	0 -9 0 4 11 0 6 -15
s:boat	0 -5 0 -4 7 0 0 5
s:bond	0 -1 0 -3 12 0 0 -4
s:booked	0 -1 0 9 0 -1 0 0
s:borden	0 -3 0 -2 0 0 0 8
s:border	0 5 0 -6 2 0 0 0
s:both	-12 25 -18 -21 -4 -9 -10 19
s:bottle	0 14 2 -16 0 0 0 0
s:box	0 0 0 -8 10 0 0 0
s:brandy	0 7 0 -8 0 0 0 0
s:break	0 -19 0 41 0 0 0 -28
s:breakfast	0 -5 0 7 0 0 0 0
s:bridge	0 -4 0 15 -3 0 0 -5
s:briefing	0 -4 0 8 0 0 0 0
s:bring	-1 8 0 2 -1 0 -1 -7
s:broke	0 0 0 10 0 0 0 -6
s:broken	0 -5 4 9 0 0 0 -7
s:budget	0 -8 0 24 -4 0 0 -12
s:building	0 0 0 -19 19 0 0 0
s:built	0 -4 0 -7 13 0 0 0
s:bursa	0 -5 0 10 0 0 0 0
s:bus	0 2 0 8 0 0 0 -10
s:busan	-1 -14 -1 -4 -12 0 0 27
s:buse	0 -12 5 14 -8 0 0 0
s:business	0 -10 0 -8 -11 31 0 -14
s:but	-13 1 -6 -8 22 -3 -4 2
s:butter	0 -11 5 16 -17 0 9 -6
s:buy	-1 -7 0 4 12 0 -1 -7
s:buyer	0 0 0 1 13 -10 0 -6
s:by	-6 -10 -14 10 7 -4 24 -18
s:bytedance	0 -5 0 -3 0 14 0 -2
s:c	0 2 5 -13 2 0 0 0
s:cabinet	0 7 0 0 6 0 0 -14
s:calendar	0 -8 0 -16 -3 0 0 27
s:call	3 -5 0 11 6 -2 0 -14
s:calm	0 -10 0 -18 0 0 0 23
s:camp	0 0 0 -6 0 0 0 7
s:can	-5 0 0 -6 15 6 -7 -7
s:cancel	0 6 0 0 0 0 0 -2
s:cannot	0 23 0 -25 0 0 0 -2
s:canola	0 16 0 -5 0 0 0 -11
s:capital	0 -14 0 7 0 0 0 7
s:car	0 5 0 3 -10 0 0 -4
s:cargo	0 0 7 0 -11 0 0 4
s:cargoe	0 15 -6 5 -13 -1 0 0
s:carpet	0 -5 0 0 0 0 0 7
s:carry	0 0 0 6 -13 0 0 2
s:cartagena	0 -2 0 6 0 0 0 0
s:case	-1 10 0 -11 16 0 0 -11
s:cashew	0 -3 0 -6 0 0 0 9
s:cashmere	0 16 -1 -8 0 0 0 -5
s:cease	0 -5 -1 2 -6 0 0 11
s:ceasefire	0 5 0 43 -4 0 0 -44
s:cell	6 0 0 -6 0 0 0 0
s:cement	0 -6 0 2 2 0 0 1
s:cent	0 -4 0 14 0 -1 0 -2
s:central	0 -15 0 16 -5 0 0 2
s:ceramic	0 -9 0 5 0 0 4 0
s:certain	0 -9 6 -1 0 0 0 0
s:certificate	6 -16 -1 -6 21 0 0 -13
s:chair	0 1 0 -10 0 0 0 8
s:chance	0 -3 0 10 0 0 0 -1
s:change	0 -2 8 7 -3 0 0 -13
s:changed	0 4 0 -9 0 0 0 7
s:channel	0 10 0 -13 0 0 0 2
s:charge	-12 -2 5 -3 4 0 0 5
s:cheaper	0 15 0 -14 -1 0 0 0
s:cheese	0 -8 0 11 -4 0 4 -4
s:chicken	0 8 0 -20 11 0 0 4
s:christma	0 -12 0 21 0 0 0 -10
s:citru	0 -4 0 -4 7 0 0 0
s:city	0 -11 0 30 0 0 0 -20
s:claim	0 -23 0 5 27 0 0 -18
s:clear	0 -14 -1 19 -13 -1 0 14
s:client	0 7 7 5 -25 0 0 0
s:clock	0 8 0 -20 0 0 0 12
s:close	0 -18 -1 -1 -1 12 7 3
s:closed	0 -7 0 16 -8 9 0 -11
s:closing	0 -1 0 -2 0 7 0 0
s:club	0 -4 0 30 -1 -3 0 -20
s:coal	0 -15 0 13 -4 0 0 3
s:coast	0 0 0 14 0 0 0 -14
s:cocoa	0 -18 6 21 -6 0 0 -2
s:coconut	0 4 0 -9 -2 0 7 0
s:cod	0 -2 0 -3 0 0 0 7
s:coffee	0 -3 0 0 -5 0 0 7
s:colleague	0 3 0 -11 0 0 0 8
s:collection	0 7 0 11 -6 0 0 -13
s:column	0 19 0 -23 -10 0 0 15
s:come	0 -4 6 -6 -6 0 0 13
s:commander	0 -4 -2 7 0 0 0 0
s:comment	-3 -15 -2 -10 27 0 0 -8
s:commerce	0 -6 -1 5 -10 0 0 7
s:commission	0 -4 0 7 0 0 0 0
s:commit	0 6 0 -5 0 0 0 0
s:common	0 -1 0 -4 0 0 0 8
s:company	2 2 0 16 -11 0 -2 -25
s:complaint	0 -1 0 -8 18 0 0 -6
s:complete	0 -4 0 -1 6 0 0 0
s:completed	-1 1 0 -14 -2 8 0 8
s:component	0 20 0 -19 0 0 0 -1
s:concerned	0 0 0 -4 0 0 0 6
s:conclude	0 0 0 -4 -4 0 11 0
s:condition	0 11 0 -10 0 0 0 0
s:confirm	0 -14 0 0 4 0 -1 10
s:congress	0 1 0 3 0 3 0 -10
s:consent	0 13 0 -27 7 0 0 16
s:consider	0 1 0 -17 -1 0 0 20
s:consultation	0 -7 0 1 4 0 0 0
s:consumer	0 -5 0 0 0 0 0 7
s:contact	0 0 0 -10 12 0 0 0
s:continue	0 13 -2 -19 -7 0 0 13
s:contract	-4 -25 0 37 -1 0 -4 -15
s:control	13 4 0 -1 -15 -3 0 -10
s:conversation	0 -11 0 21 -2 0 0 -3
s:copper	0 16 0 -20 -4 0 0 11
s:cork	0 4 0 -10 -4 0 0 11
s:corn	0 11 0 0 -4 0 0 -7
s:corrected	0 -3 0 -2 11 0 0 -2
s:correction	0 -7 0 0 8 0 0 1
s:cost	0 -4 0 0 -1 0 0 7
s:cotonou	0 0 0 7 -3 0 0 0
s:cotton	0 26 10 -21 -8 0 0 -6
s:could	0 0 -1 8 5 0 9 -20
s:council	0 -6 0 -8 11 0 0 6
s:count	0 -3 0 -21 12 0 0 18
s:counted	0 0 0 -16 0 0 0 20
s:counter	0 -23 -1 12 13 0 0 0
s:countermeasure	-3 11 0 0 -8 0 3 -6
s:counterpart	11 -1 0 -4 -2 0 0 0
s:counting	0 0 4 -8 0 0 0 2
s:country	-4 13 -9 -17 16 -5 3 0
s:county	0 -12 0 25 -11 0 0 -2
s:course	0 -4 0 -1 0 0 0 7
s:court	0 -7 0 -9 18 0 0 -1
s:cover	10 0 0 -12 -3 0 -2 10
s:crane	-2 20 0 -6 0 0 0 -11
s:critical	7 0 0 -10 -1 0 0 2
s:crossing	0 -5 0 4 -6 0 10 -4
s:crown	0 -8 0 9 0 0 0 0
s:crude	0 6 0 -2 0 0 0 0
s:current	0 -6 0 -15 -1 13 0 9
s:custom	-1 12 1 0 -4 0 0 -9
s:customer	0 -1 0 9 -6 0 0 0
s:cut	0 -6 0 10 2 0 3 -11
s:daily	0 -1 0 6 0 0 0 -1
s:dairy	0 0 0 -4 13 0 0 -4
s:date	19 1 -10 -26 -7 0 10 12
s:dated	0 -11 0 0 5 0 0 6
s:day	3 -10 0 -6 18 -1 -8 1
s:daylight	0 1 0 3 -7 0 0 0
s:de	0 -3 0 12 0 0 0 -6
s:dead	0 0 0 -12 0 0 0 13
s:deadline	-3 8 -1 1 -42 28 7 -15
s:deakin	0 -4 0 7 0 0 0 0
s:deal	0 2 -4 -11 2 12 0 0
s:dearer	0 10 0 -17 5 0 0 0
s:debate	0 -1 0 -17 24 0 0 -3
s:decide	1 -24 -1 0 19 -1 4 -15
s:decided	3 -11 0 1 -23 0 0 24
s:decision	0 -9 0 4 5 0 0 0
s:declarant	0 -16 0 12 5 0 0 0
s:declare	0 -4 -2 0 -1 0 0 12
s:decline	0 0 0 11 -5 0 0 -3
s:decree	0 7 1 -19 1 -5 0 17
s:delay	1 -11 0 -4 0 2 5 2
s:delegation	0 -14 0 32 -4 0 0 -17
s:deliver	0 -11 0 9 -3 0 7 -2
s:delivery	0 -5 0 0 -8 0 0 13
s:demand	0 0 0 13 -2 0 0 -10
s:deposit	0 -8 0 14 0 0 0 -2
s:deputy	0 6 0 0 0 0 0 -3
s:desk	0 -11 -3 8 16 0 0 -15
s:detail	0 -10 0 19 0 0 0 -5
s:diary	8 -3 0 0 5 0 0 -11
s:did	0 7 0 32 -12 0 0 -38
s:die	0 0 0 -12 -1 0 0 16
s:diet	0 0 0 0 11 0 0 -12
s:difference	0 -10 0 17 0 0 0 -9
s:different	0 0 0 -8 7 0 0 0
s:dinner	0 -12 0 1 -2 0 0 9
s:director	0 -7 0 11 -2 0 0 0
s:discuss	-1 -11 0 21 -24 0 0 8
s:dispute	0 -6 0 -6 -1 0 11 5
s:do	4 -4 0 1 -20 0 4 17
s:dock	0 -6 0 1 5 0 0 -1
s:docker	0 0 0 9 0 0 0 -7
s:document	0 0 0 -7 0 0 0 8
s:doe	-3 -5 -3 -12 6 -2 -4 19
s:doesn't	0 -8 0 -11 21 0 0 0
s:don't	0 9 0 -1 0 0 0 -8
s:donald	5 -11 0 3 0 9 0 -7
s:done	0 12 0 0 6 0 -5 -15
s:double	-3 8 0 8 -9 0 0 -11
s:down	0 3 0 19 -23 6 -3 -20
s:draft	0 8 0 -7 -7 2 4 3
s:drawer	0 -5 0 0 0 0 0 8
s:driver	0 -2 0 -2 9 0 0 -3
s:drone	0 6 0 -1 -9 0 0 1
s:drug	0 2 -1 -1 7 0 0 -5
s:due	-2 0 2 -1 6 -8 2 -4
s:dump	0 -5 0 9 0 0 0 0
s:durban	0 0 0 6 0 0 0 -5
s:during	0 13 0 17 -1 0 0 -29
s:dutiable	0 10 0 -2 0 0 0 -7
s:duty	-31 9 32 -27 -1 -11 1 12
s:each	-1 -13 -2 17 1 -1 -4 0
s:earlier	0 16 3 -32 8 0 0 0
s:early	0 -8 0 0 3 0 0 0
s:earth	24 -11 0 1 -24 -3 -3 -6
s:easter	0 -5 0 8 0 0 0 0
s:eastern	-1 2 -2 -8 8 0 0 0
s:economic	0 -8 0 13 -3 0 0 0
s:economy	0 -6 0 20 -3 0 0 -8
s:edition	0 -2 0 10 0 0 0 -5
s:effect	9 19 -5 -18 -4 -1 0 0
s:effective	0 23 0 -23 9 0 0 -10
s:either	2 0 0 10 0 0 0 -13
s:election	0 -9 0 18 -5 0 0 -2
s:electricity	0 -18 0 24 -1 0 0 -3
s:eleven	0 -12 0 16 -2 0 0 -2
s:elsewhere	0 20 0 -4 0 0 0 -17
s:emergency	-2 3 0 1 7 0 0 -17
s:employer	0 -3 0 18 0 0 0 -11
s:end	2 -14 18 -12 -24 -16 6 21
s:engine	-1 -1 0 0 0 0 0 6
s:enter	1 16 4 -9 -8 0 -1 -6
s:entry	-2 3 -3 -8 18 0 0 -5
s:episode	0 9 0 -8 0 0 0 0
s:equipment	4 1 0 -11 0 0 0 3
s:erbium	13 -10 0 0 0 0 0 -2
s:eve	0 0 0 -5 0 0 0 7
s:evening	4 0 0 8 3 0 0 -11
s:event	0 4 0 -10 7 0 0 0
s:ever	0 -1 0 -12 7 4 0 1
s:every	9 1 12 -7 3 0 -1 -24
s:everybody	0 6 0 -12 -5 0 0 9
s:everyone	0 28 0 -16 -3 0 0 -9
s:everything	-5 -6 0 2 -15 0 0 17
s:everywhere	0 14 8 -16 0 0 0 -10
s:exact	0 -3 0 11 0 0 0 -4
s:examine	0 0 0 7 -2 0 0 0
s:exception	0 -6 0 8 0 0 0 0
s:exchanged	0 0 0 -3 7 0 0 -1
s:excluded	0 -8 19 -9 1 0 0 -10
s:exclusion	2 -39 61 -19 -15 0 0 -35
s:exempt	-2 5 1 5 -3 0 -1 -9
s:exemption	-2 14 18 -17 -8 0 0 -13
s:expect	0 0 0 4 -4 -1 -13 10
s:expert	0 -13 0 24 -16 0 0 1
s:expire	-10 2 11 -5 -10 -2 -2 5
s:explain	0 8 0 8 0 0 0 -13
s:export	24 -14 2 6 -12 -4 -7 -11
s:exporter	0 13 0 -13 13 0 0 -10
s:expressed	0 -2 0 -3 0 0 6 0
s:extend	0 -14 11 16 -20 0 -5 -8
s:extension	-7 -1 -6 0 18 -6 2 -4
s:extra	0 9 0 7 0 0 0 -18
s:face	0 10 0 -20 0 0 0 9
s:fact	0 -1 0 20 -4 0 0 -7
s:fail	-1 12 0 -1 -9 0 3 -5
s:failed	0 -12 0 17 0 0 0 -4
s:failing	0 32 0 -26 -2 0 0 -6
s:fair	0 -2 0 15 -2 0 0 -7
s:fall	-3 0 -2 2 -2 0 -2 7
s:far	0 1 0 4 6 0 0 -13
s:fare	0 -20 0 30 -3 0 0 -11
s:farm	0 1 9 20 -14 0 -7 -15
s:farmer	0 -2 4 11 1 0 0 -17
s:favour	0 1 0 9 -6 0 0 -4
s:fear	0 20 0 -17 0 0 0 0
s:federal	2 -4 0 8 -5 0 0 0
s:fee	-12 -50 -3 22 48 -5 -1 -28
s:fentanyl	-1 6 0 -16 -16 0 0 20
s:ferry	0 -5 0 24 0 0 0 -18
s:fertiliser	0 -8 0 11 0 0 0 0
s:few	0 0 0 0 16 0 0 -17
s:fifth	0 -1 0 0 0 0 0 6
s:figure	0 -9 0 15 0 0 0 -5
s:file	0 -4 0 23 -16 0 0 0
s:filed	0 -6 0 -3 0 0 0 12
s:final	0 -21 0 3 12 0 0 3
s:finance	0 13 0 -10 0 0 0 -1
s:find	0 13 0 -13 0 -3 6 0
s:fine	0 -8 0 23 -8 0 0 -4
s:finish	0 10 0 -12 0 0 0 1
s:finished	0 6 0 -14 -2 0 15 0
s:fire	0 -13 0 10 -6 0 0 9
s:firm	3 -16 0 13 -7 0 0 1
s:first	-2 3 0 17 -2 -3 -1 -21
s:fish	0 -10 0 10 -4 0 0 2
s:fishing	0 0 0 12 -4 0 0 -4
s:flag	0 4 0 13 0 0 0 -14
s:flash	0 7 0 -18 0 0 0 9
s:floor	0 -2 0 0 6 0 0 -3
s:flour	0 -2 0 32 0 0 0 -29
s:fly	0 -8 0 6 -2 0 8 -8
s:follow	7 3 -1 -2 13 0 0 -27
s:following	4 2 0 0 5 0 0 -10
s:food	0 3 0 6 0 0 0 -10
s:for	-9 -7 9 5 8 6 6 -13
s:force	0 15 -4 -15 7 -6 -1 1
s:forced	0 -5 0 14 0 0 0 -9
s:ford	0 -6 0 8 0 0 0 0
s:foreign	8 -16 0 20 -2 0 0 -13
s:foreseen	0 8 0 -13 -6 0 0 9
s:form	0 -5 0 -13 18 0 0 0
s:formal	0 0 0 -1 13 0 0 -10
s:former	0 -1 0 22 -5 0 0 -17
s:forty	0 -1 0 15 -13 2 0 -3
s:forward	0 -4 0 0 -2 0 0 8
s:found	0 -25 -2 32 -21 0 7 -7
s:four	0 -6 0 11 -6 0 0 4
s:fourth	0 -14 0 11 3 0 0 -2
s:framework	0 -4 0 11 0 0 0 -2
s:franc	0 -3 0 10 -2 0 0 0
s:free	-1 -9 9 -4 14 0 0 -5
s:freeze	0 -7 0 -4 -3 0 0 17
s:fresh	0 0 0 -7 0 0 0 9
s:friday	0 3 6 -5 9 -3 0 -9
s:from	5 18 25 -7 -6 -17 -38 -20
s:front	0 -4 0 15 -2 0 0 -5
s:frozen	0 12 0 16 -4 0 0 -26
s:fruit	0 8 0 -6 0 0 0 -1
s:fuel	0 -5 0 17 -12 0 0 0
s:full	0 22 -1 0 -3 0 0 -28
s:furniture	0 -4 0 0 0 0 0 7
s:further	-5 0 -1 0 -10 1 0 12
s:gained	0 -3 0 7 0 0 0 -1
s:gallium	40 -13 0 -6 -12 0 0 -27
s:garden	0 12 0 -11 0 0 0 0
s:gas	0 -15 0 13 0 0 0 2
s:gate	0 -5 0 25 0 0 0 -21
s:gave	0 -20 0 21 10 2 7 -28
s:gazette	0 7 0 0 0 0 0 -5
s:gazetted	0 -15 0 6 -4 0 0 12
s:generic	0 10 0 -8 0 0 0 0
s:geneva	-2 -13 0 -4 -12 0 0 28
s:georgia	0 -12 0 -2 2 0 0 13
s:germanium	41 -12 0 -13 -8 0 0 -27
s:get	0 -2 0 0 9 0 -5 -2
s:give	-3 -8 -5 -4 23 0 4 -7
s:given	0 3 0 -1 -21 8 0 11
s:glass	0 -4 0 9 0 0 0 -4
s:glove	0 1 0 -7 0 0 0 4
s:go	-10 -10 -3 -2 1 3 -11 20
s:gold	3 2 6 -4 3 0 0 -12
s:good	-22 -5 16 2 -3 -10 -1 9
s:government	-4 -4 -1 2 -15 -1 -1 20
s:grace	0 0 0 -3 16 0 0 -11
s:grain	0 -19 0 17 6 0 0 -4
s:grant	0 -9 15 -12 -5 2 0 7
s:graphite	13 0 0 -6 0 0 0 0
s:great	0 0 0 -6 5 0 0 0
s:grid	0 -11 0 15 0 0 0 -1
s:group	0 0 0 19 0 0 0 -19
s:grow	0 -11 0 17 0 0 0 -7
s:grower	0 9 0 -3 0 0 0 -7
s:guayaquil	0 -6 0 -14 -3 4 0 18
s:gyeongju	0 0 0 -7 10 0 0 0
s:had	-8 -24 1 30 0 4 -11 -11
s:haggling	0 -3 0 7 0 0 0 0
s:half	6 -2 0 4 0 0 4 -10
s:halve	0 1 0 -13 -1 0 0 12
s:ham	0 -13 0 11 5 0 0 -7
s:hand	-3 12 0 5 -8 4 0 -17
s:handed	0 -7 0 5 5 0 0 -8
s:handshake	0 -3 0 6 0 0 0 -1
s:hang	0 -5 0 9 -4 0 0 0
s:happen	5 11 0 -5 7 0 0 -14
s:happened	0 -5 0 13 0 0 0 -6
s:harbour	0 0 0 -4 7 0 0 0
s:has	3 -2 -26 7 2 5 5 -17
s:hasn't	0 5 0 10 -17 0 0 0
s:have	-3 -7 -1 13 -25 -8 13 0
s:having	0 -7 0 0 0 0 4 3
s:he	0 -8 0 14 -14 -14 4 2
s:he'll	0 -2 0 6 0 0 0 0
s:health	0 -12 -2 29 -1 0 0 -15
s:hear	0 -14 0 -26 32 0 0 3
s:heard	0 -13 0 1 6 0 3 -6
s:hearing	-4 -16 0 -11 33 -1 0 -10
s:heating	0 -4 0 3 13 0 0 -15
s:heavy	0 -1 0 7 -1 0 0 0
s:heightened	0 -9 4 -8 0 0 0 7
s:help	0 9 0 -6 8 0 0 -10
s:her	0 -4 0 20 -8 0 0 -8
s:here	0 -13 0 10 0 0 0 2
s:hide	8 0 0 1 -3 0 0 -4
s:high	0 -1 0 -6 0 2 0 4
s:higher	0 26 0 -31 2 0 0 1
s:highest	0 -9 0 16 -3 0 0 0
s:him	0 -9 0 1 1 0 0 4
s:himself	0 -8 0 19 -7 0 0 -2
s:his	0 -8 -6 19 -1 4 0 -9
s:history	0 11 0 -8 0 0 0 0
s:hit	0 0 0 -2 0 0 0 6
s:hold	-2 -21 7 7 -4 1 0 5
s:holiday	0 -12 0 15 -7 0 0 -1
s:holmium	16 -11 0 -3 0 0 0 -2
s:home	0 -2 0 9 -3 0 0 -1
s:hon	0 -1 0 -5 0 0 0 9
s:honey	0 -2 0 7 -2 0 0 0
s:honour	0 5 0 -7 0 0 0 1
s:honourable	0 0 0 -4 0 0 0 6
s:hope	0 0 0 -8 17 0 0 -7
s:hospital	0 0 0 9 0 0 0 -5
s:hotel	0 0 0 10 0 0 0 -6
s:hour	0 -19 0 15 -12 1 0 3
s:house	0 -11 0 6 0 0 0 4
s:household	0 -26 0 37 0 0 0 -15
s:how	0 -8 0 1 -8 0 0 11
s:i	-3 -18 -1 9 4 -2 0 2
s:ice	7 -5 0 12 0 0 0 -14
s:idea	0 -11 0 15 -2 0 0 -1
s:if	-22 37 -14 -14 -3 -18 3 -16
s:immediately	0 -4 0 -1 8 0 0 0
s:import	0 -8 11 7 2 0 -1 -11
s:importer	0 6 0 -7 -4 0 0 4
s:impose	3 6 -1 -4 0 0 0 -3
s:in	-10 2 -14 13 -2 -6 -25 3
s:included	-1 0 0 9 -7 0 -1 2
s:increase	0 22 0 -6 0 0 0 -23
s:industrial	0 -14 0 18 3 0 0 -10
s:industry	0 -8 1 18 0 0 0 -12
s:inflation	0 -8 0 10 0 0 0 0
s:informed	0 0 0 0 -7 0 0 8
s:initial	0 9 0 -7 0 0 0 0
s:initialled	0 0 0 -15 19 0 0 -2
s:inquiry	0 -3 0 -5 14 0 0 -6
s:instructed	0 0 0 -6 0 0 5 2
s:intend	0 -7 0 4 -8 0 10 0
s:interest	0 -17 0 26 -4 0 0 -7
s:international	0 -3 0 10 -2 0 0 0
s:interview	0 0 0 -3 0 0 0 7
s:into	6 -3 11 -4 7 0 0 -10
s:invest	0 0 0 8 -1 0 0 0
s:investigation	0 -5 0 9 0 0 0 0
s:investment	0 -4 0 9 0 0 0 0
s:invitation	0 0 0 7 -1 0 0 0
s:invited	0 -9 0 7 1 0 0 -3
s:is	0 -3 1 -6 -3 5 -12 13
s:island	0 -1 0 18 0 0 0 -15
s:isn't	0 0 0 18 -11 0 -2 -7
s:issue	-1 -6 0 14 0 0 0 0
s:issued	-4 -8 0 19 -2 0 0 0
s:istanbul	0 0 0 11 0 0 0 -7
s:it	-22 1 -19 -6 6 1 -3 16
s:it'll	0 0 0 -9 0 0 0 9
s:its	9 0 0 -11 8 3 -4 -2
s:itself	0 22 0 -26 -3 0 2 0
s:izmir	0 0 0 6 0 0 0 -2
s:job	0 9 0 -18 0 0 0 10
s:john	0 -1 0 7 0 0 0 -3
s:joint	0 -1 0 -1 6 4 0 -1
s:josé	0 -2 0 0 6 0 0 -1
s:judge	0 -2 0 5 4 0 0 -9
s:jump	0 -13 0 -10 16 0 0 4
s:just	0 -28 14 2 0 0 0 16
s:jute	0 -22 0 9 0 0 0 14
s:keep	-2 6 3 -17 2 0 -2 12
s:key	0 -3 0 0 0 0 0 6
s:kick	2 10 0 -7 0 0 0 -4
s:kilometre	0 -10 0 20 -3 0 0 -6
s:kind	0 -4 9 0 14 0 0 -17
s:kitchen	0 10 0 -18 0 0 0 11
s:know	-4 -1 -2 -6 -10 0 2 21
s:kobe	0 0 0 -5 0 0 0 8
s:la	0 0 0 7 0 0 0 -3
s:labor	0 -4 0 6 0 0 0 -2
s:lago	0 5 0 1 0 0 0 -8
s:land	0 23 0 -6 -12 0 0 -11
s:lapse	0 7 10 -2 0 0 0 -9
s:largest	0 -1 0 6 0 0 0 0
s:last	0 7 6 -19 -9 -3 4 14
s:lasted	0 0 0 20 0 0 0 -16
s:late	0 -4 0 11 -1 0 0 -2
s:later	-1 -10 0 -10 9 0 7 9
s:latter	0 -3 0 -1 0 0 0 8
s:law	0 25 -3 -16 -20 16 0 -7
s:lawful	0 0 0 -4 6 0 0 0
s:lawyer	0 -8 0 16 4 0 0 -15
s:lay	0 -21 0 20 1 0 -6 1
s:lead	0 -7 0 16 0 0 0 -6
s:leader	0 0 0 -3 -1 0 0 8
s:leather	0 -6 0 0 0 0 0 8
s:leave	4 -26 3 2 3 0 -10 15
s:legal	0 20 0 -22 0 0 0 1
s:lentil	0 8 0 -6 0 0 0 0
s:less	0 -4 -5 -1 6 -1 0 8
s:let	3 3 0 -1 -3 8 3 -9
s:letter	-2 1 0 8 -5 0 0 -6
s:level	0 6 0 1 -15 0 0 0
s:levy	-1 -6 -1 15 -15 0 -2 5
s:licence	15 -31 -1 5 4 -5 -4 2
s:license	13 -9 0 2 -1 0 -3 -3
s:licensing	6 -3 0 0 0 0 0 0
s:lie	0 6 0 12 -9 0 0 -10
s:life	-4 26 0 -15 -2 0 0 -3
s:lifeng	0 0 0 7 0 0 0 -1
s:lift	5 0 0 13 -14 0 0 -3
s:light	0 0 0 8 0 0 0 -8
s:like	0 12 0 0 -17 2 0 -1
s:likely	0 -7 0 3 0 0 0 2
s:likewise	0 17 0 -20 0 0 0 0
s:limit	-2 -6 0 10 0 0 0 2
s:limited	0 13 0 0 0 0 0 -13
s:line	0 1 5 -6 9 0 0 -6
s:linked	0 -4 0 -4 7 0 0 1
s:lisbon	0 -3 0 15 0 -1 0 -3
s:list	5 -8 2 -10 14 0 3 -4
s:listed	0 -2 2 -10 5 0 0 3
s:lithium	12 -10 0 0 0 0 0 0
s:live	0 1 0 -9 -2 0 0 8
s:loaded	0 0 6 -13 13 0 0 -15
s:lobster	0 16 0 -4 0 0 0 -13
s:local	0 -8 0 16 0 0 0 -4
s:london	7 -1 0 0 0 0 0 -6
s:long	0 -17 0 3 -10 0 0 17
s:longer	0 0 0 17 -8 0 0 -12
s:look	0 -11 0 -2 10 0 0 3
s:lord	0 -1 0 -3 0 0 0 7
s:lorry	0 -8 0 31 -13 0 10 -26
s:lose	0 2 2 -11 4 0 0 1
s:lower	-2 0 0 9 0 0 -3 -7
s:lumber	0 -4 0 8 0 0 0 -1
s:m	-11 -1 17 -15 2 0 0 8
s:machine	0 -10 6 10 -2 0 0 -1
s:magnet	4 5 0 -3 0 0 0 -7
s:main	20 -5 0 -22 8 0 0 0
s:maintain	0 -4 0 -5 0 0 0 14
s:maize	3 0 0 -10 0 0 0 6
s:majority	0 1 0 -7 7 0 0 0
s:make	8 10 -6 -12 2 -1 3 -5
s:maker	0 0 0 -10 5 0 0 7
s:making	0 11 0 -10 0 0 0 0
s:mandate	0 -3 0 5 -4 0 7 -6
s:mangoe	0 15 0 -7 -5 0 0 -2
s:many	0 11 0 -3 0 0 0 -6
s:mark	0 -8 0 -22 -1 0 0 28
s:market	0 -11 0 -1 0 2 0 7
s:match	0 7 0 0 -1 0 0 -7
s:matter	0 0 0 0 8 0 0 -6
s:may	-6 0 0 4 26 -6 -13 -22
s:me	0 -9 0 9 -11 0 7 0
s:meal	0 6 0 -3 0 0 0 0
s:mean	0 -5 0 1 0 0 0 6
s:meanwhile	0 -20 0 0 2 4 0 11
s:measure	-2 8 9 -25 9 0 2 2
s:mediator	0 -2 0 29 -14 0 0 -15
s:medicine	0 20 -2 -19 -13 0 0 14
s:meet	-5 -30 -13 23 -13 -8 0 10
s:member	0 -24 0 10 5 0 0 3
s:memo	0 15 0 -26 0 9 0 0
s:memorandum	0 8 0 -8 0 0 0 0
s:men	0 -5 0 -9 0 4 0 13
s:mersin	0 -1 0 -2 7 0 0 0
s:metal	5 10 0 -7 0 0 0 -9
s:midnight	-2 9 -4 -23 -5 0 0 26
s:might	0 -8 0 0 7 0 0 0
s:milk	0 0 0 -4 12 0 0 -8
s:mill	0 0 0 -16 -7 0 0 19
s:million	0 -13 0 36 -10 0 0 -21
s:minimum	0 22 0 -21 0 0 0 0
s:minister	0 9 -4 -10 -3 -1 -2 15
s:ministry	1 1 -2 -2 -3 -1 6 0
s:minute	-3 0 11 3 2 0 0 -12
s:missing	0 0 0 -11 12 0 0 0
s:mistake	0 11 0 -10 0 0 0 0
s:mombasa	0 -3 0 2 -9 0 0 5
s:moment	0 -3 0 6 0 0 0 -2
s:monday	0 6 12 0 -14 0 0 -9
s:month	1 -40 -1 7 10 0 0 15
s:moratorium	0 0 0 31 -6 0 0 -25
s:more	0 -9 2 2 2 7 -1 0
s:morning	0 0 0 6 -7 0 0 -1
s:most	0 23 -1 -9 -12 2 0 -9
s:motorcycle	0 9 0 -6 0 0 0 -2
s:mountain	0 9 0 -6 0 0 0 0
s:move	0 21 -1 -4 0 0 -4 -16
s:mr	1 -4 5 -10 0 0 11 4
s:much	0 -7 0 0 10 0 0 0
s:muscat	0 0 0 11 0 0 0 -10
s:museum	0 -2 0 16 0 0 0 -12
s:must	0 -32 -5 15 12 7 0 -29
s:mutual	0 4 0 -6 0 0 0 1
s:my	-6 2 1 14 -18 0 -2 -5
s:name	0 -10 0 4 -6 8 0 0
s:named	0 18 0 -23 6 0 0 0
s:national	0 -3 0 12 0 0 0 -9
s:natural	0 13 0 -10 0 0 0 -1
s:nearly	0 10 0 6 0 0 0 -18
s:need	10 -28 0 8 4 0 0 -2
s:negotiate	0 4 0 -7 -8 0 11 0
s:negotiation	0 4 0 -6 -9 0 19 -10
s:negotiator	0 -6 0 5 -3 0 0 3
s:neighbour	0 13 0 -11 0 0 0 0
s:neither	0 -7 0 6 -8 0 0 6
s:net	0 -1 0 1 12 0 0 -14
s:network	0 -18 0 9 0 0 0 8
s:new	4 7 -8 2 -5 -5 -13 -3
s:newspaper	0 -11 0 18 0 0 0 -5
s:nexperia	-1 0 0 10 0 0 0 -2
s:next	10 -14 -11 15 4 -8 -7 -3
s:nicosia	0 0 0 8 -3 0 0 0
s:night	0 -34 7 21 -8 0 0 -2
s:no	5 -7 -15 1 -6 -10 9 8
s:nobody	3 0 -1 -1 7 0 0 -5
s:non	0 -7 0 12 0 0 0 -5
s:none	0 -10 0 15 -9 -1 0 1
s:noon	0 -3 -2 0 17 0 0 -10
s:nor	0 -4 0 11 0 0 0 -3
s:north	0 -11 0 14 4 0 0 -9
s:northern	0 -5 0 15 -3 0 0 -4
s:not	-9 7 9 0 -6 -11 -10 0
s:note	0 5 8 -3 -11 0 0 3
s:nothing	7 0 -3 0 -15 0 11 0
s:notice	16 -6 0 1 9 -1 0 -20
s:notification	0 3 0 -7 3 0 0 0
s:now	-10 3 10 10 -16 -5 -2 -7
s:number	0 12 5 -5 -6 0 0 -5
s:nut	0 4 0 -11 7 0 0 0
s:object	0 -6 0 0 16 0 0 -12
s:objection	0 -1 0 20 -11 0 0 -5
s:of	29 4 -5 7 -3 -6 0 -26
s:off	-2 -14 -7 16 7 7 -10 -10
s:offer	0 -9 0 24 14 0 0 -28
s:office	0 -12 0 19 -4 0 0 0
s:oil	-1 4 2 -14 1 0 16 -3
s:old	-3 -4 0 6 3 0 -13 2
s:older	0 10 5 -6 0 0 0 -12
s:on	0 18 -8 -8 8 -8 0 -2
s:once	-4 -1 0 3 -13 9 0 4
s:one	10 -19 -1 -4 15 0 4 0
s:onion	0 -15 0 14 0 0 0 0
s:only	0 -18 4 5 -20 0 0 15
s:open	0 -9 0 30 -8 0 4 -25
s:opened	0 -8 0 18 -9 0 0 0
s:opening	0 0 0 -4 0 0 0 6
s:operated	0 0 0 -1 6 0 0 0
s:operator	0 -10 0 29 -3 0 0 -17
s:opinion	0 3 0 -21 18 0 0 0
s:opposition	0 0 0 -1 9 0 0 -5
s:or	-5 4 0 -8 -8 9 13 -5
s:oral	0 0 0 10 -6 0 0 0
s:oran	0 -5 0 6 0 0 0 0
s:order	-7 6 1 -13 -10 16 0 9
s:ordinance	0 6 0 -4 0 0 0 0
s:ordinary	0 17 0 -5 0 0 0 -9
s:originating	0 -1 0 0 0 0 0 6
s:other	-6 3 -12 -11 -2 -5 14 16
s:otherwise	1 -3 -1 -22 -15 4 0 27
s:our	-7 -25 -10 10 19 0 -2 4
s:out	0 -9 14 -1 -12 0 -8 5
s:outcome	0 -7 0 6 0 0 0 0
s:outlive	0 20 0 -16 -2 0 0 -4
s:outside	0 -17 0 16 4 0 0 -4
s:over	1 -3 -7 -2 -18 -2 10 12
s:owe	0 2 0 -9 3 0 0 3
s:own	5 -1 12 -5 -4 1 -1 -2
s:owned	8 0 0 -3 -1 0 0 0
s:owner	0 -14 0 0 -9 20 -1 0
s:ownership	0 0 0 8 0 0 0 -5
s:p	-6 -9 16 -10 13 0 0 -5
s:pacific	0 0 0 -6 0 0 0 9
s:package	0 1 0 3 0 0 0 -6
s:page	0 -6 0 0 10 0 0 -7
s:pair	0 0 0 7 0 0 0 0
s:palace	0 -8 0 10 -3 0 0 0
s:palm	0 5 0 -6 -4 0 7 0
s:panama	0 -2 0 12 0 0 0 -7
s:paper	-1 -18 0 4 -10 0 0 24
s:parcel	0 -9 22 -7 6 0 0 -13
s:park	0 0 0 12 -7 0 0 0
s:parliament	0 -5 0 -7 21 -1 3 -11
s:part	9 -6 -1 4 -9 0 0 0
s:party	0 -10 0 40 -10 0 7 -36
s:pass	0 -12 0 6 0 3 0 1
s:passenger	0 -6 0 4 0 0 0 0
s:past	0 -2 0 -5 -9 0 0 19
s:patented	0 19 0 -13 -4 0 0 0
s:pause	1 0 0 -7 -12 0 -1 12
s:pay	-3 7 -4 -1 7 -9 -14 -2
s:payable	0 16 0 10 -21 0 0 -11
s:payment	0 0 0 22 0 0 0 -21
s:pea	0 8 0 -4 -2 0 -3 2
s:peak	0 -6 0 22 0 0 0 -18
s:pen	0 0 0 -3 -11 0 0 14
s:penalty	0 -3 0 12 0 0 0 -7
s:people	0 -16 0 10 -3 0 0 7
s:pepper	0 -1 0 11 0 0 0 -8
s:per	0 -1 0 7 15 0 0 -21
s:percent	0 2 0 4 -7 0 0 0
s:period	-1 16 0 -25 -8 0 0 17
s:permanent	0 0 0 4 -10 0 6 -3
s:permit	1 0 0 8 -8 0 0 0
s:phase	0 1 0 -14 15 0 0 -2
s:phone	0 -4 0 11 0 0 0 -6
s:pipe	0 5 0 -12 0 0 0 7
s:place	-6 2 -2 8 0 0 0 -4
s:plan	-2 8 0 18 -5 0 0 -27
s:plant	0 -2 5 18 -22 4 0 -9
s:plastic	0 -7 0 0 0 0 0 10
s:play	0 -4 0 11 0 0 0 -4
s:player	0 0 0 8 0 0 0 -6
s:please	0 0 0 -25 23 0 0 1
s:plum	0 9 0 -12 6 0 0 -5
s:plywood	0 4 2 3 0 0 0 -11
s:pm	0 -8 0 1 10 0 0 -2
s:point	-1 -14 0 11 -12 4 0 10
s:pointed	0 -4 7 0 -1 0 0 0
s:poll	0 0 0 -7 9 0 0 0
s:polysilicon	0 32 0 -30 -1 0 0 0
s:pork	0 -5 0 -8 13 0 0 2
s:port	-7 -5 0 -7 36 2 0 -27
s:portal	0 -3 0 -7 14 0 0 -1
s:porto	-3 0 0 0 0 0 0 6
s:position	0 9 0 -7 0 0 0 0
s:post	-3 0 0 0 15 0 0 -6
s:pound	0 -5 0 11 0 0 0 -4
s:powder	0 -1 0 -16 21 0 0 -3
s:power	0 -7 0 10 1 0 0 -6
s:premier	0 -9 0 18 0 0 0 -2
s:prepare	0 -6 0 -3 -4 0 0 19
s:presence	0 0 0 -6 0 0 0 6
s:present	0 -3 -2 -1 -9 0 5 10
s:presenter	0 0 0 10 0 0 0 -7
s:president	10 -13 0 13 -3 0 0 -4
s:press	0 -17 0 23 -3 0 0 0
s:price	-1 0 -4 9 0 0 0 -8
s:prime	0 10 0 -2 -2 0 0 -3
s:printed	0 -2 0 7 0 0 0 0
s:proclamation	0 8 0 -5 7 0 0 -10
s:product	8 -4 5 7 -1 0 0 -16
s:programme	0 0 0 -5 0 0 0 7
s:progress	0 -3 0 11 0 0 0 -5
s:prolong	-1 31 -7 -5 -11 -1 0 -9
s:prolongation	0 -4 0 -15 0 0 7 13
s:prolonged	0 -8 3 12 0 0 0 -8
s:prolonging	0 0 0 9 0 0 0 -6
s:proper	0 0 0 16 0 0 0 -12
s:proposal	0 -5 0 18 -4 0 0 -6
s:propose	0 4 0 0 -6 0 0 1
s:provided	0 2 0 -24 18 0 0 4
s:provisional	0 2 0 -6 0 0 0 3
s:publish	0 4 0 -8 0 0 0 7
s:published	-1 -19 -3 21 2 0 0 -1
s:put	8 0 0 -6 -2 17 -8 -9
s:q	0 -18 0 9 -1 0 0 10
s:quarrel	0 -9 0 20 -4 0 5 -12
s:quarter	0 1 0 -2 10 0 0 -7
s:question	0 1 -2 8 3 0 0 -10
s:quiet	0 -2 0 21 -1 0 0 -15
s:quinoa	0 6 0 -4 0 0 0 0
s:quota	-9 14 0 1 7 0 -1 -17
s:quote	0 0 0 -4 0 0 0 6
s:radio	0 0 0 8 -4 0 0 -1
s:rail	0 -1 0 29 0 0 0 -28
s:railway	0 -3 0 13 0 0 0 -8
s:rain	0 -12 0 18 -3 0 0 -3
s:raise	0 3 0 -2 -7 0 14 -7
s:range	0 23 0 -21 0 0 0 0
s:rare	24 -10 0 2 -22 -3 -3 -9
s:raspberry	0 7 0 -9 0 0 0 2
s:rate	-5 22 -12 -13 0 -2 -5 0
s:rather	0 -13 0 -3 8 0 0 11
s:ratify	0 -9 -1 -5 22 0 -1 -7
s:raw	9 3 12 -27 -5 0 0 7
s:reach	0 -8 -2 15 0 -4 -3 0
s:read	0 -14 0 8 2 0 3 -1
s:reading	0 0 0 8 -1 0 0 0
s:ready	-1 9 0 1 1 0 0 -14
s:reason	0 -5 0 12 -1 0 0 -3
s:recall	0 0 0 6 -3 0 0 -3
s:receive	0 -9 0 9 5 0 0 -11
s:recess	0 -2 0 9 0 0 0 -6
s:reciprocal	-1 0 6 -7 -11 0 0 8
s:recommend	0 4 0 -13 0 0 7 1
s:record	0 7 0 -7 0 0 0 0
s:red	0 3 0 -13 12 0 0 0
s:reduce	0 2 0 6 3 0 0 -13
s:reduction	0 10 0 -12 0 0 0 4
s:reference	0 0 0 8 -2 0 0 -2
s:refund	0 -10 -5 8 17 0 0 -15
s:refuse	0 -9 0 13 0 0 0 0
s:refused	2 9 0 -9 0 0 0 0
s:regional	0 -3 0 13 -1 0 0 -6
s:register	2 -6 0 19 -16 0 0 0
s:regret	0 0 0 -10 0 0 0 11
s:reject	0 7 0 0 -2 0 0 -1
s:released	0 13 0 -10 0 0 0 0
s:relief	0 -6 0 0 5 0 0 0
s:remain	-4 -21 0 16 2 0 0 1
s:remind	0 -4 -2 23 0 0 0 -18
s:reminder	0 -16 0 15 0 0 0 0
s:remove	2 0 0 3 0 0 0 -6
s:renew	3 0 0 -16 0 0 0 12
s:renewal	0 12 0 -26 8 0 0 12
s:renewed	-2 -16 7 -8 12 0 0 10
s:replace	0 15 0 -7 -3 0 0 0
s:reply	0 -13 0 0 16 0 0 -3
s:report	0 -2 0 5 10 0 -1 -10
s:reporter	0 4 0 0 -14 0 0 5
s:representative	-3 -7 0 5 7 0 0 -4
s:republic	0 -3 0 -4 -1 0 0 11
s:request	0 0 0 -15 20 0 0 -6
s:require	5 -11 0 -7 13 0 0 0
s:required	2 8 0 -14 -3 0 0 6
s:reserved	0 0 0 7 -4 0 0 0
s:resolution	0 8 0 2 -11 0 0 0
s:rest	0 19 0 -20 0 0 -1 5
s:restore	0 10 0 -2 0 0 0 -6
s:result	0 -5 0 23 -12 0 0 -5
s:resume	0 -3 0 9 -2 0 3 -3
s:retailer	0 0 0 -3 8 0 0 -2
s:retain	0 -16 0 18 0 0 0 -2
s:return	0 1 -3 0 0 0 -11 4
s:review	0 -22 0 -19 23 0 0 9
s:rice	-1 8 5 -19 -3 0 0 11
s:richard	0 7 0 -6 0 0 0 0
s:right	0 -10 0 6 -14 7 0 7
s:ring	0 -10 0 0 6 0 0 0
s:rise	0 -1 -1 10 -10 0 0 0
s:river	0 -7 0 28 -9 0 0 -15
s:road	0 -13 0 31 0 0 0 -21
s:roaming	0 -23 -2 30 0 0 0 -7
s:robert	0 -7 0 0 0 0 0 8
s:roll	0 7 0 0 0 -1 0 0
s:room	0 -11 0 26 -6 0 0 -9
s:rose	0 5 0 -3 6 0 0 -9
s:round	-3 -6 -1 48 -24 -1 6 -33
s:rule	41 -47 0 -7 4 -8 2 -13
s:rum	0 9 0 -8 0 0 0 1
s:rumour	0 0 0 6 -1 0 0 0
s:run	-1 -28 20 4 -3 1 -5 6
s:s	0 -6 0 10 0 0 0 0
s:safeguard	0 46 -2 -32 -2 0 0 -23
s:sale	3 -7 0 -21 5 24 0 -8
s:salmon	0 13 0 -6 0 0 0 -6
s:same	8 -17 4 -9 3 -5 -1 16
s:sanction	0 -19 -2 29 0 0 -2 -12
s:sapporo	0 -2 0 6 0 0 0 0
s:saturday	0 2 0 0 7 0 0 -11
s:save	0 1 0 0 -6 0 0 3
s:say	1 4 7 -2 0 -6 -2 -3
s:schedule	0 1 0 -10 13 0 0 -5
s:scheduled	0 0 0 0 8 0 0 -7
s:school	0 -17 0 23 -6 0 0 0
s:sea	0 8 -1 0 -4 0 0 0
s:seal	0 15 0 -10 0 0 0 -4
s:season	0 -24 0 29 -9 -3 8 -15
s:second	-4 -7 -4 10 15 -4 -1 -10
s:secretary	0 -2 0 0 -4 0 0 8
s:section	0 11 21 -21 14 0 0 -25
s:see	-1 -12 2 21 -20 6 0 -7
s:seed	0 9 3 -6 0 0 0 -5
s:seem	0 12 0 -10 0 0 0 0
s:sell	3 1 0 -12 -8 27 -3 -23
s:senate	0 -5 0 13 -8 0 0 0
s:seoul	0 0 10 -8 0 0 0 0
s:separate	11 17 0 -12 5 0 0 -22
s:service	0 -6 0 2 0 0 0 4
s:sesame	0 -11 0 -2 10 0 0 3
s:session	0 0 0 -2 8 0 0 -4
s:set	-2 -7 0 7 -10 3 6 3
s:settle	0 -2 0 -8 4 0 7 4
s:settlement	0 -7 0 2 0 0 9 -4
s:seven	0 0 0 -12 0 0 0 13
s:several	0 -11 0 12 0 0 0 0
s:shall	-2 8 -3 -22 3 0 4 13
s:share	0 -2 0 1 -4 8 0 -1
s:shared	0 -16 0 22 0 0 0 -6
s:she	0 -1 0 11 -16 0 -5 8
s:sheet	0 2 0 21 -7 0 0 -15
s:shelve	4 -4 0 -2 -2 0 0 6
s:ship	-7 0 3 -16 19 -5 -6 1
s:shipment	0 -3 -7 0 24 0 0 -17
s:shipper	0 -2 0 -12 9 0 0 5
s:shoe	0 22 0 -17 -7 0 2 -7
s:shook	0 12 0 1 0 0 0 -15
s:shore	0 15 0 -15 4 0 0 -4
s:short	0 0 0 -7 -11 0 0 17
s:should	1 23 6 -9 -22 -1 0 -2
s:show	0 -7 0 12 0 0 0 0
s:shrimp	0 -8 0 3 20 0 0 -18
s:shut	0 -19 0 10 -8 11 4 -6
s:side	0 0 0 -11 0 -6 2 9
s:sign	-11 3 4 13 -18 -1 -11 -1
s:silver	0 -2 0 6 0 0 0 0
s:since	-15 -13 -12 21 -17 -5 -5 13
s:single	0 -12 0 19 -6 0 0 0
s:sir	0 -10 0 3 0 0 0 4
s:sit	-1 -10 0 24 -1 0 0 -15
s:six	0 -7 0 -2 -3 0 0 13
s:sixth	0 -5 0 10 0 0 0 0
s:slap	0 13 0 -18 -2 0 0 11
s:sleep	2 1 0 -10 0 0 0 4
s:small	0 0 14 -5 -1 0 0 -2
s:snow	0 -1 0 9 0 0 0 -4
s:so	-1 -14 -11 0 20 3 3 -3
s:soap	0 0 0 6 0 0 0 -2
s:social	4 -16 0 2 0 0 0 8
s:software	7 0 0 -16 0 0 0 5
s:some	14 0 0 9 -13 0 -10 -14
s:somebody	0 -17 0 -13 -5 0 0 33
s:something	0 11 0 -24 0 0 0 16
s:sooner	0 7 0 -2 -6 0 0 0
s:south	0 -12 0 25 0 0 0 -11
s:soybean	-3 -5 0 5 0 0 0 6
s:spare	0 7 -1 -7 10 0 0 -8
s:speak	0 15 0 5 -16 -1 0 -13
s:speaking	0 0 0 -11 0 0 0 12
s:special	0 16 0 -10 0 0 0 -3
s:spoke	0 12 0 -18 1 0 0 9
s:spoken	0 -3 0 12 0 0 0 -7
s:spot	0 -3 0 10 -4 0 0 0
s:spring	-1 12 0 0 -1 0 0 -5
s:staff	0 0 0 1 0 5 0 -8
s:stage	3 -4 0 9 0 0 0 -8
s:stand	0 14 0 10 0 0 -2 -25
s:start	11 30 1 -11 -8 -5 0 -26
s:state	-4 3 -1 -17 20 0 1 0
s:statement	0 9 0 -6 -1 0 2 -2
s:station	0 -3 0 11 0 0 0 -8
s:stay	9 22 0 12 -20 -5 -6 -21
s:steel	-1 25 10 -14 -8 0 0 -18
s:step	0 32 -1 -13 -13 0 0 -15
s:still	-4 -3 2 7 0 -1 -5 0
s:stock	0 -1 0 0 -2 0 0 7
s:stockholm	0 0 0 -5 0 0 0 9
s:stop	-6 7 -3 0 -4 8 3 -5
s:strike	-2 -13 0 21 -10 4 -4 -3
s:striker	0 -2 0 11 0 0 -3 -2
s:stroke	0 6 0 -17 0 0 0 13
s:study	0 0 0 7 0 0 0 0
s:stuff	0 10 0 -17 5 0 0 0
s:subject	0 -2 -1 -1 15 0 0 -5
s:successor	0 21 0 2 -1 0 0 -22
s:such	0 10 -1 -15 -5 0 0 9
s:sugar	0 -16 0 7 0 0 2 4
s:sum	0 0 0 6 0 0 0 -2
s:summary	0 -2 0 -7 11 0 0 0
s:summer	0 0 -1 25 -6 0 0 -21
s:summit	0 0 0 10 -4 0 0 -2
s:sunday	0 -17 0 -12 -6 0 0 29
s:superhard	6 0 0 0 0 0 0 -5
s:supposed	0 6 0 4 0 -8 0 -1
s:supreme	0 -9 0 -4 0 0 0 11
s:surabaya	0 0 0 7 -4 0 0 0
s:surcharge	-1 41 -27 9 -5 0 0 -65
s:suspend	-6 6 -5 -3 9 -5 -6 1
s:suspension	10 -13 -6 -23 27 0 6 2
s:table	0 -2 0 15 -10 0 0 -3
s:take	0 -4 -12 13 -2 -4 0 -4
s:talk	-9 -9 -7 14 -38 1 0 13
s:talked	0 0 0 6 0 0 0 -4
s:talking	0 -1 0 -9 0 0 0 14
s:tangier	0 9 0 -7 0 0 0 0
s:tariff	-15 -17 -10 10 9 -2 16 5
s:tax	0 8 0 -23 12 0 0 9
s:team	0 -17 0 26 -3 0 0 -7
s:technical	0 -7 0 18 -7 0 0 0
s:telephone	5 -3 0 -11 -20 -1 0 25
s:telephoned	0 6 0 -2 -1 0 0 0
s:television	0 -9 0 0 -7 0 0 16
s:tell	-3 13 -11 -16 -19 11 2 15
s:temporary	11 11 0 -9 -5 0 -2 -5
s:ten	0 0 0 -9 0 0 0 12
s:tenth	-1 3 0 8 -4 0 0 -5
s:term	4 0 0 7 9 0 -3 -16
s:terminal	0 -1 0 12 -10 8 0 -8
s:terminate	0 -6 0 -9 0 0 0 16
s:text	6 3 1 -11 -12 0 0 6
s:textile	0 -7 0 7 0 0 0 0
s:th	8 -7 0 -14 0 0 0 11
s:than	-4 11 -7 -2 13 -4 6 -15
s:thank	0 0 0 -6 0 0 0 8
s:that	-4 10 9 -12 4 0 0 0
s:the	-5 -6 4 15 -2 5 -8 -3
s:their	0 -7 0 -5 -10 -7 -2 19
s:them	7 15 0 -5 -3 -4 -1 -10
s:then	-5 23 -4 -13 0 0 -3 -1
s:there	-6 7 -13 12 3 -9 10 -25
s:therefore	0 -5 0 -1 1 0 0 6
s:these	0 9 0 8 -12 0 0 -6
s:they	-8 15 8 -8 -11 -14 0 6
s:they're	0 0 0 -2 7 0 0 0
s:thi	1 -21 -10 7 7 5 -4 1
s:thing	0 -6 0 -23 -16 9 0 27
s:third	-2 0 0 13 -24 0 5 0
s:those	-3 9 10 -15 -1 0 0 4
s:though	3 0 0 -13 10 0 0 -1
s:thousand	-2 0 0 17 -12 0 0 0
s:thread	0 -4 0 -13 0 0 0 17
s:threaten	0 0 0 6 0 0 -2 -7
s:three	5 3 -5 9 -5 0 -2 -7
s:through	0 1 1 -9 0 0 0 8
s:thu	0 -5 0 7 -8 0 0 4
s:thursday	0 -19 0 9 -8 0 0 8
s:ticket	0 -14 0 24 -3 0 0 -6
s:tiktok	-3 -15 0 -18 -12 37 0 -2
s:tile	0 1 0 -4 -4 0 0 7
s:till	9 -23 -1 -24 -11 7 0 28
s:timber	0 -8 0 0 0 0 6 1
s:time	-10 1 -6 2 -8 4 -4 10
s:tin	5 -11 0 -4 0 0 0 11
s:to	-11 -7 -15 -5 17 15 21 -5
s:tobacco	0 -6 0 7 0 0 0 0
s:together	-2 -4 0 15 0 0 0 -15
s:toll	0 -4 0 10 -3 0 0 0
s:tomatoe	0 -7 0 7 0 0 0 1
s:ton	0 -7 0 0 10 0 0 0
s:tonne	0 9 0 -10 0 0 0 1
s:too	0 -3 0 -6 14 0 0 0
s:top	-5 18 0 -5 -4 0 0 -5
s:total	0 6 0 0 0 0 0 -5
s:touched	0 5 0 -11 0 0 0 5
s:toward	0 0 0 -11 0 0 0 14
s:town	0 9 0 14 -10 0 0 -15
s:tractor	0 -29 0 13 0 0 0 15
s:trade	-8 -4 -5 0 0 -1 -5 14
s:trader	0 -5 0 0 0 0 0 8
s:transfer	0 -5 0 13 0 0 0 -3
s:transit	0 -15 4 2 7 0 0 0
s:travel	0 -2 0 13 -5 0 0 -1
s:treaty	0 4 0 -5 6 0 3 -6
s:tromsø	0 -14 0 10 0 0 0 6
s:truce	-32 1 -12 2 -16 -12 0 19
s:truck	0 0 0 1 -6 0 0 5
s:trump	5 -10 0 7 0 0 0 0
s:try	0 -6 0 12 0 0 0 -5
s:tuna	0 -3 0 -6 0 0 0 13
s:turn	2 -6 0 -22 -1 0 3 22
s:twenty	0 0 0 11 -4 0 0 -4
s:twice	0 -10 0 7 -1 0 0 4
s:two	-7 -13 -20 34 -32 -7 13 -7
s:tyre	0 0 0 -15 -1 0 2 19
s:under	-1 1 10 4 -7 5 -10 -10
s:understand	0 0 0 -6 4 0 0 1
s:understanding	0 -2 0 0 0 0 0 6
s:undertook	0 -6 0 7 -9 0 7 0
s:union	-1 -6 0 22 0 0 0 -14
s:unless	6 19 -2 -34 1 0 2 6
s:until	-10 -11 3 3 -1 -7 -4 9
s:up	0 -6 -19 -6 11 0 -1 12
s:updated	0 -7 0 13 0 0 0 -4
s:upon	0 -10 0 10 -3 0 0 4
s:upper	0 -3 0 23 0 0 0 -18
s:us	1 1 -5 -14 3 0 1 10
s:use	-1 -5 0 16 -5 0 0 -10
s:used	0 -1 0 -9 21 0 0 -9
s:valid	0 -10 5 -4 -5 0 0 18
s:valley	0 6 0 0 0 0 0 -7
s:valparaíso	0 -1 0 6 0 0 0 0
s:value	9 -5 0 0 0 0 0 0
s:venture	0 -6 0 1 0 5 0 0
s:version	0 0 0 -4 -2 0 0 8
s:very	-6 -3 0 -3 0 0 0 17
s:vessel	0 7 0 -1 2 0 0 -7
s:vice	0 0 0 10 -2 0 0 -1
s:video	0 -13 0 25 -12 5 0 -9
s:village	0 -1 0 12 0 0 0 -7
s:visit	0 -19 0 30 -3 0 0 -8
s:voice	0 19 0 -16 0 0 0 -1
s:vote	-6 -7 -2 -7 30 -4 -2 -25
s:voted	0 0 0 10 -4 4 0 -12
s:wage	0 0 0 6 0 0 0 -2
s:wait	0 8 0 16 -6 0 0 -23
s:waive	0 -10 11 8 -10 0 0 -3
s:want	0 5 0 9 -10 -2 16 -20
s:wap	0 6 0 5 0 0 0 -12
s:war	0 -8 0 -3 -1 0 0 16
s:warn	0 14 0 -8 2 0 0 -5
s:was	-5 -17 -20 11 -20 -5 8 17
s:watche	0 -4 0 8 0 0 0 -2
s:water	-3 0 -6 18 0 0 0 -19
s:way	0 0 0 -18 0 -1 15 5
s:we	-13 -10 5 -3 4 0 3 3
s:we'll	0 -16 0 30 -19 0 0 0
s:webinar	0 -3 0 10 -4 0 0 0
s:wed	0 -7 0 17 0 0 0 -10
s:week	-4 -24 5 17 -4 3 -1 1
s:weekend	0 14 0 -7 0 0 0 -5
s:weekly	0 0 0 -17 0 0 0 18
s:welcome	0 0 0 -5 0 0 0 6
s:well	0 7 0 -4 0 0 0 0
s:were	-13 5 6 7 -10 4 -5 -9
s:what	4 8 0 -12 4 -7 -15 5
s:whatever	5 -4 0 -3 12 0 0 -10
s:wheat	0 13 0 6 -3 0 0 -18
s:when	-5 -8 1 -6 0 -4 2 15
s:where	-1 3 0 -2 -7 6 -2 2
s:whether	0 -12 1 -20 0 0 0 31
s:which	-2 -16 0 -5 7 10 0 9
s:while	0 -1 0 8 0 0 0 -4
s:who	-3 -9 0 14 0 -5 -4 0
s:whoever	0 -6 0 20 -8 0 0 -6
s:whole	0 7 -8 -9 0 0 0 10
s:whose	1 9 0 -12 1 0 0 0
s:why	0 -13 0 14 -8 0 0 2
s:wider	-5 0 0 -1 0 0 0 7
s:will	-5 -3 -12 11 -10 -22 -7 9
s:win	0 -6 0 17 0 0 0 -9
s:wind	0 -1 0 8 -1 0 0 -1
s:window	0 -18 0 -1 17 0 5 -10
s:wine	-2 -4 11 -3 0 0 0 4
s:winter	0 -5 0 22 -5 0 0 -12
s:wire	0 4 0 15 4 0 0 -29
s:wish	0 6 0 -3 6 0 0 -10
s:with	-11 -4 5 3 -16 0 7 6
s:withdraw	-3 7 0 7 -8 0 0 -3
s:within	-1 -6 0 4 0 0 0 4
s:without	-5 6 8 -6 -5 0 -2 4
s:wool	0 14 0 -14 0 0 0 0
s:word	3 4 0 -23 9 0 0 8
s:work	0 -11 0 5 -3 0 0 2
s:worker	0 -4 0 18 -2 0 -6 -1
s:working	0 0 0 22 -4 0 0 -15
s:world	0 15 -9 -21 13 0 0 0
s:worldwide	-8 9 0 2 0 0 0 -5
s:worry	0 0 0 -4 0 0 0 6
s:worst	0 11 0 -6 0 0 0 -5
s:worth	-3 28 -15 -14 2 0 0 -13
s:would	2 8 -25 -10 -4 3 4 5
s:write	1 -10 4 -3 10 -2 -3 5
s:wrong	0 12 0 -16 4 0 0 0
s:yarn	0 -16 0 3 0 0 4 2
s:year	9 0 -10 -16 11 0 -4 6
s:yes	0 2 0 -10 -10 0 0 16
s:yet	0 -12 -1 0 11 -4 0 3
s:york	0 0 0 15 -2 0 0 -10
s:you	-3 0 -1 19 1 0 -5 -20
s:your	-1 -37 15 13 0 -9 -3 13
s:ytterbium	14 -9 0 -2 0 0 0 -2
s:zero	0 17 0 -12 -3 0 0 0
s:|	-3 0 0 6 0 0 0 0
s:·	0 -14 0 23 -7 0 0 0
s:—	-2 3 6 -13 8 0 2 4
s:•	-1 21 4 6 -12 0 0 -17
sa:!	0 -22 0 25 0 0 0 -3
sa:"	-4 -8 -7 10 -13 -5 0 12
sa:" ,	-4 12 0 5 -1 0 0 -11
sa:" .	0 6 -1 -8 0 0 -1 8
sa:" <level>	0 0 0 7 0 0 0 -4
sa:" an	0 0 0 6 0 0 0 -4
sa:" and	5 -6 0 6 -3 0 0 0
sa:" before	0 6 0 -2 0 0 0 -2
sa:" effective	0 0 0 -5 8 0 0 0
sa:" effectively	0 7 0 -5 0 0 0 0
sa:" he	0 -9 0 4 0 0 0 6
sa:" in	0 -3 0 6 0 0 0 -1
sa:" or	-3 11 0 -8 0 0 0 1
sa:" reciprocal	0 10 0 -2 0 0 0 -7
sa:" say	0 -1 0 -1 -4 0 0 9
sa:" tariff	0 10 0 -8 0 0 0 0
sa:" the	0 -10 0 5 2 0 0 0
sa:'	0 -11 8 14 0 0 0 -15
sa:'s	10 -7 0 -1 2 14 -3 -6
sa:'s .	0 -1 0 -5 0 0 0 9
sa:'s <organisation>	0 -2 0 -8 5 0 0 5
sa:'s commerce	-3 -8 0 14 0 0 0 0
sa:'s duty	0 -15 0 4 0 0 0 9
sa:'s good	0 7 0 0 0 0 0 -6
sa:'s on	0 -6 0 3 0 0 0 3
sa:'s ship	0 -5 0 -2 8 0 0 0
sa:'s trade	0 14 0 -8 0 0 0 -6
sa:(	0 -1 -4 2 -2 0 0 6
sa:( <level>	0 0 0 -10 0 0 0 8
sa:)	0 0 -6 8 0 0 0 0
sa:) —	0 -4 0 -13 10 0 0 8
sa:+	0 -9 0 4 4 0 0 0
sa:,	-10 -15 -14 23 -3 0 -2 2
sa:, "	2 -10 0 -3 0 0 -3 17
sa:, <day-ahead>	0 2 2 -1 -6 7 0 -4
sa:, <day-gone>	0 -9 0 6 0 0 0 2
sa:, <day-today>	0 -2 0 -2 0 0 0 8
sa:, <level>	0 -6 0 0 -4 0 10 3
sa:, <name>	6 -12 0 4 1 0 21 -17
sa:, <person>	1 -6 0 4 0 4 1 -6
sa:, <points>	0 -7 0 7 0 0 0 0
sa:, <quality>	0 11 0 -19 0 0 0 8
sa:, <seat>	0 5 0 -18 3 0 -2 13
sa:, <span>	-3 -11 0 -6 -2 0 0 22
sa:, a	-2 -10 12 -5 -2 4 -2 8
sa:, according	0 0 0 0 7 0 -5 -2
sa:, after	0 -8 0 14 -5 0 0 0
sa:, against	0 -10 0 0 0 0 0 10
sa:, all	0 -7 0 4 0 0 0 1
sa:, an	0 0 0 0 0 0 3 -8
sa:, and	0 -19 -4 -1 5 -2 -5 21
sa:, are	0 -7 -3 11 0 0 0 1
sa:, as	4 8 0 -15 0 0 -1 9
sa:, at	0 -9 10 3 6 -1 0 -9
sa:, be	0 0 0 -9 0 0 0 10
sa:, because	0 -7 0 9 -4 0 0 0
sa:, beside	0 0 0 10 -1 0 0 -10
sa:, both	-2 -5 0 1 -13 0 -4 15
sa:, bring	0 7 0 0 -1 0 0 -3
sa:, by	0 -7 0 21 0 0 0 -11
sa:, corn	0 10 0 -7 0 0 0 0
sa:, down	0 0 0 -12 0 0 0 12
sa:, failing	0 29 0 -25 -1 0 0 -1
sa:, for	0 0 -1 0 7 0 0 -4
sa:, from	0 15 0 -29 10 0 0 7
sa:, germanium	18 -3 0 -4 -2 0 0 -9
sa:, go	0 13 0 0 0 0 0 -14
sa:, has	0 -7 0 3 8 0 0 -4
sa:, he	1 0 0 -4 0 0 0 7
sa:, his	0 -10 0 1 0 0 3 0
sa:, hour	0 -1 0 -3 0 0 0 7
sa:, i	0 12 0 -11 0 0 0 0
sa:, if	-4 18 -1 -31 -8 0 6 15
sa:, in	-5 0 0 18 -7 0 0 -7
sa:, instead	0 3 0 -6 0 0 0 1
sa:, is	0 -22 0 17 0 0 0 0
sa:, it	0 -6 0 3 -2 0 0 9
sa:, its	0 -13 0 1 4 0 -1 8
sa:, leave	0 -2 0 -3 0 0 0 8
sa:, make	0 1 0 10 0 0 0 -9
sa:, mr	3 0 0 -14 6 0 12 -9
sa:, no	0 4 0 -10 0 0 2 3
sa:, now	0 -8 0 32 0 0 0 -26
sa:, of	0 0 0 8 0 0 0 -3
sa:, on	0 7 0 -5 1 0 6 -8
sa:, one	0 8 0 -6 -2 5 0 -2
sa:, or	0 -5 0 -19 17 0 2 7
sa:, our	0 0 0 4 0 0 0 -6
sa:, plu	0 0 0 3 0 0 0 -6
sa:, provided	0 11 0 -16 -2 0 0 9
sa:, put	0 9 0 -8 0 0 0 0
sa:, say	3 4 0 -5 -12 0 0 9
sa:, she	0 -7 0 5 0 0 -2 5
sa:, should	0 0 0 6 0 0 0 -3
sa:, sign	0 -10 0 14 0 0 0 0
sa:, since	0 0 0 -13 3 0 0 10
sa:, so	-2 -2 0 -7 16 8 0 -10
sa:, tell	0 6 0 -12 0 0 0 6
sa:, that	-2 -20 0 -2 4 0 0 22
sa:, the	5 -7 5 4 0 0 -10 0
sa:, their	0 -8 0 -3 3 0 0 7
sa:, then	0 -2 0 13 0 0 0 -10
sa:, there	0 -2 0 8 0 0 0 -1
sa:, they	0 0 0 -7 0 0 -1 11
sa:, thi	0 -4 0 6 0 0 0 0
sa:, to	0 -14 3 10 -20 -2 6 6
sa:, together	0 -7 0 2 5 0 0 0
sa:, too	2 -8 0 0 -5 0 0 9
sa:, under	1 14 0 4 -2 0 0 -21
sa:, unless	-2 28 -2 -31 -9 1 0 6
sa:, up	0 7 0 0 -4 0 0 0
sa:, was	0 -12 0 19 0 0 0 -6
sa:, we	0 -3 0 -14 16 5 0 -1
sa:, what	0 10 0 -2 0 0 0 -5
sa:, wheat	0 11 0 -8 0 0 0 0
sa:, when	-3 7 -7 0 0 -3 3 -3
sa:, where	0 11 0 0 0 0 0 -13
sa:, which	-8 -11 0 -2 18 0 0 3
sa:, while	0 -10 0 14 0 0 0 -2
sa:, who	0 -2 0 -1 0 -1 0 10
sa:, will	0 -9 -3 5 -3 0 0 8
sa:, with	1 -12 1 8 -14 0 0 6
sa:, without	0 -8 0 11 0 0 0 0
sa:, would	0 0 0 -8 0 0 0 11
sa:, yes	0 -10 0 0 0 0 0 12
sa:-	3 -14 9 12 3 0 0 -11
sa:- <name>	0 -10 0 9 -1 0 0 3
sa:- earth	7 -2 0 0 0 0 0 -3
sa:- the	0 0 0 -5 0 0 0 9
sa:- to	0 1 0 -7 8 0 0 -1
sa:.	-8 -5 -1 17 1 -8 -7 0
sa:. "	0 2 0 8 -8 0 5 -10
sa:. .	0 -12 0 10 0 0 0 0
sa:. m	-5 -12 8 -5 4 0 0 9
sa::	0 10 7 1 5 -14 -2 -17
sa:: "	0 1 0 -6 0 0 0 7
sa:: <level>	0 30 0 -15 -12 0 0 -4
sa:: <name>	0 -12 0 14 0 0 0 0
sa:: <number>	0 0 5 -8 9 0 0 -1
sa:: <person>	0 0 0 7 -1 0 0 -3
sa:: a	0 -5 0 6 10 0 0 -17
sa:: the	0 3 12 -5 -12 0 0 0
sa:: what	-1 -2 0 12 0 0 0 -3
sa:;	-3 0 6 -2 -12 0 0 7
sa:; <level>	0 0 0 8 -6 0 0 0
sa:; <name>	0 -7 0 14 0 0 0 -6
sa:; <person>	0 7 0 0 -3 0 0 -2
sa:; <quality>	0 0 0 -8 0 0 0 9
sa:; and	0 11 0 -10 0 0 0 0
sa:; if	0 0 0 9 -4 0 0 -4
sa:; in	0 0 0 -5 8 0 0 0
sa:; it	0 -8 0 0 0 5 0 3
sa:; that	0 0 0 11 0 0 0 -6
sa:; the	0 4 0 -5 13 0 0 -4
sa:; they	0 1 8 -5 0 0 0 -6
sa:; until	0 6 0 -14 0 0 0 9
sa:; we	0 0 5 3 -4 0 0 -7
sa:<agent>	-9 9 -8 6 -13 3 -8 0
sa:<day-ahead>	-21 -12 -7 35 -12 0 -1 -12
sa:<day-ahead> ,	-4 19 -2 -2 -12 1 0 -5
sa:<day-ahead> .	-4 -5 0 6 -14 5 -3 5
sa:<day-ahead> ;	0 9 0 -4 -1 0 7 -10
sa:<day-ahead> and	0 1 -1 -3 6 0 0 -1
sa:<day-ahead> for	0 -1 0 -3 9 0 0 -1
sa:<day-gone>	10 9 -2 -2 -11 0 -5 -3
sa:<day-gone> ,	1 11 -2 -12 -4 0 0 7
sa:<day-gone> .	0 -17 1 2 3 0 -1 6
sa:<day-gone> after	0 -2 0 13 0 0 0 -9
sa:<day-gone> and	0 0 0 -5 0 0 0 8
sa:<day-gone> evening	6 -1 0 -4 0 0 0 0
sa:<day-gone> that	0 10 0 -5 0 0 0 -4
sa:<day-gone> the	0 0 0 8 0 0 0 -4
sa:<day-today>	0 -20 7 6 -11 0 -3 14
sa:<day-today> ,	0 4 0 -7 0 0 0 6
sa:<day-today> .	0 -18 -4 12 -1 0 0 4
sa:<day-today> and	0 8 0 -9 0 0 0 0
sa:<duty>	-10 3 4 -4 6 -1 0 -2
sa:<gate>	-5 2 7 -14 18 9 0 -10
sa:<goods-amount>	-2 0 0 17 -8 0 0 -4
sa:<goods-amount> in	0 -1 0 8 -1 0 0 0
sa:<goods>	2 8 -1 -4 10 -27 5 -11
sa:<level-noun>	-12 -15 -10 18 0 -1 -6 5
sa:<level>	-16 8 -17 12 -7 -20 3 -4
sa:<level> (	0 12 0 -12 0 0 0 0
sa:<level> )	0 1 0 -3 -6 0 0 10
sa:<level> ,	-1 -7 -2 2 8 0 3 0
sa:<level> .	-7 10 -14 8 -21 -6 -4 0
sa:<level> ;	0 0 0 -13 0 0 0 14
sa:<level> <day-today>	0 3 0 -8 0 0 0 3
sa:<level> and	0 -1 0 -19 -3 0 -1 26
sa:<level> apply	0 9 0 -7 -5 0 0 4
sa:<level> at	0 -10 0 -19 0 0 0 26
sa:<level> before	0 -3 0 9 0 0 0 -4
sa:<level> for	0 9 0 1 0 0 0 -14
sa:<level> if	0 4 0 -6 0 0 0 0
sa:<level> in	0 11 0 -8 5 0 0 -3
sa:<level> is	0 -7 0 6 -3 0 12 -7
sa:<level> more	0 -5 0 17 0 0 0 -15
sa:<level> now	0 0 0 -8 0 0 0 6
sa:<level> of	6 -4 0 4 -4 0 0 0
sa:<level> on	-8 -6 -6 14 5 0 -2 -8
sa:<level> surcharge	0 13 0 -12 0 0 0 0
sa:<level> tariff	0 11 0 -5 -4 0 0 0
sa:<level> that	0 -7 0 1 1 0 0 5
sa:<level> to	0 11 0 9 0 0 0 -27
sa:<level> under	0 0 0 8 -2 0 0 -10
sa:<level> until	0 0 0 -7 0 0 0 5
sa:<level> which	0 0 0 -6 0 0 0 7
sa:<level> with	0 -2 0 -1 7 0 0 0
sa:<level> would	0 0 0 11 0 0 0 -13
sa:<money>	-1 -11 -14 27 8 2 0 -24
sa:<money> ,	0 -3 0 16 0 0 0 -12
sa:<money> .	0 0 0 -1 -1 6 0 0
sa:<month-ahead>	0 -6 0 13 1 0 -3 -6
sa:<month-ahead> ,	0 0 0 11 0 0 0 -11
sa:<month-gone>	4 -16 5 0 3 0 0 4
sa:<month-gone> ,	0 -11 0 -6 0 0 0 17
sa:<month-gone> and	5 0 0 5 0 0 0 -7
sa:<month-today>	0 -2 0 9 0 0 0 0
sa:<name>	1 0 3 -5 -6 8 13 -1
sa:<name> 's	13 -4 3 0 -13 1 -1 1
sa:<name> ,	1 -14 0 9 4 0 0 0
sa:<name> .	0 -34 12 21 14 4 -1 -17
sa:<name> <level>	0 6 0 0 -4 0 0 -1
sa:<name> agree	0 -6 0 1 0 0 0 3
sa:<name> and	-3 -6 -9 10 9 6 -1 -6
sa:<name> are	0 9 0 -5 -1 0 2 -3
sa:<name> buy	0 1 0 -13 10 0 0 0
sa:<name> by	0 5 0 0 0 0 0 -7
sa:<name> charge	0 -11 0 6 0 0 0 5
sa:<name> doe	0 6 0 0 0 0 0 -4
sa:<name> expire	0 0 0 -5 0 0 0 8
sa:<name> go	0 -9 0 13 -3 0 0 0
sa:<name> have	0 -9 0 11 0 0 0 0
sa:<name> in	0 4 0 -10 0 0 0 5
sa:<name> is	0 0 0 -10 0 0 0 15
sa:<name> last	0 2 0 -12 10 0 0 0
sa:<name> of	0 0 0 6 0 0 0 0
sa:<name> on	0 -10 0 -2 0 0 2 9
sa:<name> pay	0 2 14 -20 0 0 0 0
sa:<name> tariff	0 19 0 -21 -2 0 0 5
sa:<name> under	0 -5 0 6 0 0 0 0
sa:<name> was	0 -12 0 14 0 0 0 0
sa:<name> will	0 10 0 -17 9 0 2 -5
sa:<name> would	0 0 0 5 -3 0 7 -10
sa:<not>	0 1 11 -3 -20 -18 4 5
sa:<number>	3 6 0 13 -4 -18 5 -22
sa:<number> )	2 -11 0 5 -5 0 0 6
sa:<number> ,	-4 18 -1 -10 -10 0 0 4
sa:<number> .	-10 18 -7 -8 5 -1 2 -6
sa:<number> :	0 -7 5 -3 10 0 0 0
sa:<number> <day-today>	0 -5 0 6 0 0 0 0
sa:<number> a	0 -7 0 -3 7 0 0 6
sa:<number> again	0 5 0 -8 0 0 0 1
sa:<number> and	-1 31 0 -23 -7 0 0 -4
sa:<number> from	0 -3 0 16 0 0 0 -11
sa:<number> hour	0 3 0 5 0 0 0 -10
sa:<number> if	0 -18 0 21 -2 0 0 0
sa:<number> in	0 -3 0 5 8 0 0 -6
sa:<number> is	0 12 0 -14 6 0 0 -4
sa:<number> lapse	0 -7 0 7 0 0 0 0
sa:<number> million	0 -5 0 11 0 0 0 -4
sa:<number> more	0 -8 0 14 0 0 0 -2
sa:<number> notice	10 0 0 -4 0 0 0 -3
sa:<number> of	7 0 0 -3 -1 0 0 -1
sa:<number> on	0 2 0 -5 -6 0 0 9
sa:<number> p	-4 -7 9 -1 -1 0 0 3
sa:<number> th	9 0 0 -4 0 0 0 0
sa:<number> that	0 7 0 -6 0 0 0 0
sa:<number> to	0 -18 0 7 6 0 4 -2
sa:<number> vote	0 0 0 8 -6 0 0 0
sa:<number> will	0 -1 0 0 0 0 0 7
sa:<office>	0 0 -1 -3 -13 -3 7 14
sa:<office> .	0 16 0 -12 -9 0 0 4
sa:<office> had	0 9 0 -5 0 0 0 -2
sa:<office> of	0 -6 0 1 0 0 0 4
sa:<office> on	0 0 0 -12 0 0 0 12
sa:<office> say	0 -2 0 -11 10 0 5 0
sa:<office> sign	0 -2 0 -3 0 0 0 7
sa:<office> will	0 4 0 11 -5 0 0 -11
sa:<organisation>	7 16 0 1 12 -11 -13 -26
sa:<organisation> 's	0 -5 0 15 0 0 0 -8
sa:<organisation> .	-1 -7 0 19 2 0 0 -16
sa:<organisation> and	0 8 0 -4 -1 0 0 0
sa:<organisation> announce	1 1 0 2 -6 0 0 -2
sa:<organisation> extend	0 13 0 3 -1 0 0 -17
sa:<organisation> for	0 0 0 -5 0 0 0 6
sa:<organisation> had	0 -6 0 11 0 0 0 0
sa:<organisation> has	0 -9 0 -11 15 0 -2 7
sa:<organisation> in	4 -11 -1 -23 23 0 0 13
sa:<organisation> prolong	0 25 0 -5 0 0 0 -19
sa:<organisation> published	0 -3 0 8 0 0 0 0
sa:<organisation> rule	0 -4 0 9 -2 0 0 0
sa:<organisation> say	-1 9 13 0 -11 0 0 -5
sa:<organisation> take	0 -8 0 8 0 0 0 0
sa:<organisation> was	0 12 0 -4 0 0 0 -6
sa:<organisation> will	0 0 0 7 -8 0 0 0
sa:<organisation> would	0 0 0 9 -1 0 0 -9
sa:<person>	0 13 -14 -1 -15 10 2 -9
sa:<person> 's	0 11 0 0 -2 5 0 -12
sa:<person> .	0 -5 0 15 -13 0 -3 2
sa:<person> agree	0 -5 0 6 0 0 0 0
sa:<person> and	0 7 0 -8 -6 0 0 6
sa:<person> announce	0 4 0 -17 8 0 1 0
sa:<person> had	0 7 0 0 -1 0 0 -6
sa:<person> has	0 -4 0 -6 0 8 4 0
sa:<person> in	0 -12 0 19 -3 0 0 0
sa:<person> meet	0 0 0 6 -1 0 0 0
sa:<person> of	0 0 0 -6 9 0 0 0
sa:<person> post	0 -2 0 -4 9 0 0 -1
sa:<person> put	0 -3 0 9 0 0 0 0
sa:<person> say	2 -9 0 -4 1 0 -2 12
sa:<person> sign	0 -9 0 22 -4 0 0 -8
sa:<person> tell	0 14 -6 -14 -2 1 0 2
sa:<person> would	0 14 0 -13 0 0 0 0
sa:<points>	0 0 0 -9 -11 -3 0 21
sa:<points> of	0 1 0 6 -1 0 0 -9
sa:<quality>	-7 12 12 -16 -1 7 2 -3
sa:<quality> border	0 -2 0 -1 0 0 0 6
sa:<quality> business	0 0 0 -7 0 12 0 0
sa:<quality> duty	0 18 0 0 -4 0 0 -15
sa:<quality> foreign	0 -3 0 9 0 0 0 -2
sa:<quality> good	0 -3 0 0 -8 0 0 17
sa:<quality> oil	0 0 0 -9 11 0 0 -2
sa:<quality> one	-3 -1 -1 -5 15 0 0 0
sa:<quality> origin	0 -7 0 9 0 0 0 0
sa:<quality> port	0 -3 0 6 0 0 0 0
sa:<quality> rare	10 -7 0 0 0 0 0 0
sa:<quality> rate	0 -9 0 10 0 0 0 0
sa:<quality> rice	0 7 0 -8 0 0 0 0
sa:<quality> ship	-1 -3 2 -2 11 0 0 -3
sa:<quality> side	0 -8 3 -6 -8 0 3 13
sa:<quality> soybean	0 0 0 -1 -2 0 0 7
sa:<quality> sugar	0 -3 0 9 0 0 0 -3
sa:<quality> tomatoe	0 -1 0 6 0 0 0 -2
sa:<quality> trade	0 2 0 -10 0 0 0 8
sa:<quality> wine	0 0 0 7 0 0 0 -5
sa:<seat>	-3 6 -9 0 -5 0 1 1
sa:<seat> 's	0 0 0 0 -3 0 0 6
sa:<seat> ,	0 -6 0 24 -7 0 0 -11
sa:<seat> .	0 2 0 17 -21 0 0 -5
sa:<seat> and	0 7 0 -5 0 0 0 0
sa:<seat> has	0 -6 0 4 8 0 0 -7
sa:<seat> on	0 11 0 -18 11 0 0 -3
sa:<seat> time	0 0 0 -13 0 0 0 17
sa:<sender>	2 12 0 5 -11 -2 -1 -18
sa:<span>	-11 0 -6 7 -5 -6 -11 4
sa:<span> ,	-2 11 0 0 -7 0 0 -4
sa:<span> .	0 3 -4 6 11 0 -3 -16
sa:<span> after	0 0 0 5 -6 0 0 0
sa:<span> at	0 3 0 2 0 0 0 -6
sa:<span> before	0 -5 0 5 5 0 0 -6
sa:<span> earlier	0 -7 0 5 -3 0 0 6
sa:<span> from	0 -10 0 12 0 0 0 0
sa:<span> in	0 -6 0 0 0 0 0 8
sa:<span> later	0 -15 0 11 0 0 0 4
sa:<span> more	0 -5 0 -17 0 0 0 22
sa:<span> of	0 -7 0 -8 0 0 0 18
sa:<span> to	0 2 0 -10 0 0 0 6
sa:<span> truce	0 -6 0 3 0 0 0 3
sa:<taker>	0 -20 0 7 5 0 0 10
sa:<v-agree>	-12 -8 -9 16 -31 0 4 7
sa:<v-bear>	-10 6 -4 9 -16 -3 0 0
sa:<v-begin>	-8 -7 5 6 -2 0 -15 6
sa:<v-buy>	0 -11 -1 15 0 0 0 0
sa:<v-deny>	4 -30 2 9 0 0 2 0
sa:<v-down>	-2 4 6 1 -7 -4 0 -3
sa:<v-end>	-5 10 -1 0 -15 0 -10 3
sa:<v-impose>	-12 -9 -4 10 -8 -5 4 10
sa:<v-propose>	0 -4 -2 -4 1 -8 12 2
sa:<v-return>	-1 -7 -2 0 -3 0 -8 19
sa:<v-say>	5 -12 -6 9 1 -8 0 0
sa:<v-sell>	7 -6 0 -12 15 17 -7 -17
sa:<v-stay>	3 0 5 1 -17 0 -9 3
sa:<v-suspend>	-1 -12 0 16 -29 0 -9 12
sa:<v-target>	0 5 -1 -2 10 1 -7 -10
sa:<v-threaten>	0 5 0 5 -6 0 -2 -2
sa:<v-up>	-9 11 0 1 -21 0 0 0
sa:?	-1 -2 -10 22 -8 -3 -7 -10
sa:a	3 -12 5 2 6 2 14 -13
sa:a "	0 -2 0 9 0 0 0 -4
sa:a .	0 -7 0 -3 7 0 0 6
sa:a <day-ahead>	0 0 0 -7 0 0 0 7
sa:a <day-gone>	0 -7 0 0 0 0 0 9
sa:a <level>	0 -5 0 9 0 0 0 0
sa:a <name>	0 -5 0 7 0 0 0 0
sa:a <office>	0 -8 0 0 11 0 0 -2
sa:a <organisation>	0 -7 0 4 0 0 0 3
sa:a <quality>	4 19 0 -6 -2 0 0 -17
sa:a <span>	0 -5 0 10 0 0 0 -2
sa:a call	0 0 0 -10 0 0 0 10
sa:a dispute	0 0 0 -2 0 0 6 0
sa:a draft	0 0 0 -2 0 0 6 0
sa:a duty	0 3 0 2 0 0 0 -6
sa:a fee	0 -17 0 9 8 0 0 0
sa:a fourth	0 -1 0 8 0 0 0 -3
sa:a framework	0 -5 0 9 0 0 0 -1
sa:a good	0 11 0 -6 0 0 0 -1
sa:a joint	0 -8 0 15 0 0 0 -1
sa:a law	0 10 0 -7 0 0 0 0
sa:a meet	0 0 0 -6 0 0 0 7
sa:a minimum	0 9 0 -9 0 0 0 0
sa:a minute	0 -10 13 -11 0 0 0 6
sa:a new	0 17 0 -14 6 0 0 -9
sa:a paper	0 -5 0 8 0 0 0 -2
sa:a pause	0 -10 0 0 0 0 0 9
sa:a period	0 14 0 -10 0 0 0 -1
sa:a permanent	0 0 0 -2 0 0 6 0
sa:a rate	0 -4 0 11 0 0 0 -5
sa:a result	0 0 0 -10 0 0 3 6
sa:a second	0 -3 0 10 0 0 0 -5
sa:a signature	0 7 0 -5 0 0 0 0
sa:a surcharge	0 -7 0 2 3 0 0 0
sa:a tariff	0 -3 0 12 0 0 0 -7
sa:a telephone	6 -3 0 -10 0 0 0 9
sa:a text	0 -1 0 -7 0 0 0 10
sa:a treaty	0 3 0 -7 0 0 6 0
sa:a truce	0 0 8 9 -2 0 0 -14
sa:about	13 -19 0 -3 3 7 0 -4
sa:about <money>	0 0 0 -6 0 8 0 0
sa:about the	0 -2 0 6 -2 0 0 0
sa:above	5 3 0 -9 0 0 0 -1
sa:according	0 0 0 0 6 0 -5 -2
sa:according to	0 0 0 0 6 0 -5 -2
sa:across	0 -16 0 6 0 0 0 8
sa:act	0 -1 0 -1 7 0 0 0
sa:act .	0 6 0 -2 0 0 0 0
sa:act doe	0 0 0 7 -3 0 0 0
sa:add	0 0 0 0 -1 0 7 0
sa:additional	0 0 8 3 -12 0 0 0
sa:additional <level>	0 -13 0 8 0 0 0 6
sa:additional duty	0 12 9 -6 -10 0 0 -2
sa:admit	0 0 0 0 6 0 0 -7
sa:affiliate	5 -9 2 -10 -2 0 0 7
sa:after	-3 0 -3 21 -23 0 0 -4
sa:after .	0 -8 0 13 -4 0 0 -1
sa:after <name>	0 6 0 -5 0 0 0 0
sa:after <seat>	0 7 0 -6 0 0 0 0
sa:after <span>	0 1 0 12 0 0 0 -17
sa:after a	0 -11 0 -5 0 0 0 16
sa:after all	0 -7 0 6 0 0 0 0
sa:after it	0 -4 0 0 0 0 0 7
sa:after that	0 9 0 3 -1 0 0 -12
sa:after the	0 -11 0 13 0 0 0 0
sa:afternoon	0 -6 0 8 -3 0 0 1
sa:again	-1 4 -3 13 -21 0 -9 0
sa:again ,	0 21 0 -11 -3 0 0 0
sa:again .	0 -9 0 26 -13 0 -6 -5
sa:again from	0 -1 0 -8 0 0 0 11
sa:again on	0 8 0 -6 0 0 0 -1
sa:against	0 -9 0 -11 14 0 2 9
sa:against <level>	0 -1 0 -6 0 0 0 9
sa:agree	-2 -5 0 -5 0 0 6 10
sa:agree .	0 13 0 -18 0 0 0 6
sa:agree on	0 -17 0 7 0 0 3 0
sa:agree to	0 -19 0 20 0 0 0 0
sa:agreement	0 -7 0 -10 5 -2 1 13
sa:agreement ,	0 -1 0 -12 -4 0 6 10
sa:agreement .	1 -8 0 3 0 0 0 1
sa:agreement of	0 -6 0 0 8 0 0 0
sa:agreement on	0 13 0 -17 0 0 0 5
sa:airport	0 0 0 -6 0 0 0 7
sa:alive	0 7 0 9 0 0 0 -16
sa:all	-1 -1 0 19 -15 0 0 -17
sa:all .	0 -9 0 17 -2 0 0 -6
sa:all good	0 -3 0 6 0 0 0 -2
sa:allowed	0 7 0 -2 0 0 0 -2
sa:along	0 4 0 0 0 0 0 -6
sa:already	0 14 0 -3 0 0 0 -9
sa:also	0 -5 0 -4 12 0 0 0
sa:altogether	0 -5 0 9 0 0 0 0
sa:amount	0 0 0 6 0 0 0 0
sa:an	0 8 0 -6 -28 1 10 0
sa:an <office>	0 -1 0 -6 0 0 4 4
sa:an <quality>	0 10 0 -7 0 0 0 0
sa:an additional	0 -12 0 8 -1 0 0 6
sa:an agreement	0 -6 0 -1 -4 0 1 10
sa:an end	3 5 0 -7 0 0 0 -1
sa:an extension	0 5 0 -2 0 0 7 -3
sa:an order	0 -9 0 9 0 0 0 1
sa:and	6 0 -17 4 -20 -2 -9 13
sa:and ,	0 0 0 -9 0 0 0 11
sa:and <level>	0 3 0 -11 -15 0 -1 21
sa:and <name>	-4 -13 -13 -2 7 0 -3 27
sa:and <number>	-2 -4 0 0 4 0 0 6
sa:and <person>	0 9 0 -3 7 0 0 -14
sa:and <quality>	0 -3 0 -3 0 0 0 12
sa:and <seat>	0 0 0 8 -3 0 0 -1
sa:and <span>	0 17 0 -2 0 0 0 -16
sa:and a	0 27 0 -31 0 0 0 3
sa:and another	0 -15 0 15 0 0 0 0
sa:and antimony	14 -1 0 -1 -2 0 0 -7
sa:and at	0 5 0 1 0 0 0 -7
sa:and beef	0 -9 0 0 0 0 0 8
sa:and by	0 -6 0 -5 0 0 0 12
sa:and come	0 0 0 -5 0 0 0 6
sa:and cotton	0 13 0 -11 0 0 0 0
sa:and end	0 1 0 10 0 0 0 -15
sa:and enter	0 7 0 0 -6 0 0 0
sa:and for	0 6 0 -13 0 0 0 10
sa:and get	0 7 0 -5 0 0 0 0
sa:and has	0 0 0 17 -6 4 0 -12
sa:and he	0 -5 0 0 0 0 0 6
sa:and i	0 -9 0 3 -2 0 0 5
sa:and in	0 -7 0 20 0 0 0 -12
sa:and is	0 -10 5 22 0 0 0 -18
sa:and it	0 -11 0 27 0 0 0 -17
sa:and last	0 8 0 0 0 0 0 -9
sa:and medicine	0 0 0 -5 0 0 0 6
sa:and mr	0 10 0 -10 0 0 0 0
sa:and must	0 -2 0 12 -6 0 0 -2
sa:and no	0 14 0 -20 -1 0 0 10
sa:and not	0 8 0 -16 -2 0 0 11
sa:and nothing	0 -4 0 -6 0 0 0 11
sa:and now	0 -3 0 21 0 0 0 -19
sa:and on	0 -17 0 6 -2 0 0 13
sa:and put	5 -8 0 3 0 0 0 0
sa:and run	0 -5 0 7 0 0 0 -2
sa:and say	0 8 0 -6 0 0 0 0
sa:and so	-1 0 0 -19 4 0 0 17
sa:and stay	0 7 0 -4 0 0 0 0
sa:and that	0 -12 0 8 0 0 3 -2
sa:and the	1 11 4 2 -6 10 -3 -19
sa:and then	0 -3 0 -7 0 0 0 13
sa:and there	0 -1 0 -7 12 0 0 0
sa:and they	0 13 0 -12 6 0 0 -8
sa:and those	0 12 0 -12 0 0 0 0
sa:and to	0 3 -3 14 0 0 0 -13
sa:and trade	0 -1 0 7 0 0 0 -1
sa:and was	3 0 0 -17 0 0 0 14
sa:and which	0 0 0 7 0 0 0 0
sa:and with	0 -10 0 8 1 0 0 0
sa:announce	1 0 6 -11 6 0 0 0
sa:announce .	8 0 0 -16 16 0 0 -8
sa:announce last	0 -2 0 -2 0 0 0 7
sa:announce on	0 18 0 -6 -2 0 0 -7
sa:another	0 -24 0 25 0 0 6 -3
sa:another <level>	0 -17 0 16 0 0 0 0
sa:another <number>	0 5 0 8 0 0 0 -13
sa:answer	0 -15 0 24 -4 0 0 -5
sa:answer .	0 -1 0 7 0 0 0 0
sa:answer to	0 -5 0 6 0 0 0 0
sa:answer with	0 -21 0 23 0 0 0 0
sa:antimony	18 -3 0 -4 -2 0 0 -9
sa:antimony to	7 0 0 0 0 0 0 -3
sa:any	5 4 0 0 -10 0 0 -3
sa:any case	0 4 0 -9 0 0 0 5
sa:appeal	0 -3 0 0 6 0 0 -1
sa:appeal .	0 -2 0 0 7 0 0 -1
sa:apply	-1 4 6 -10 -8 0 -1 12
sa:apply again	0 8 0 -19 0 0 0 14
sa:apply from	0 0 0 2 -7 0 0 5
sa:apply to	0 10 0 -9 0 0 0 0
sa:approval	0 9 0 -7 -1 0 0 0
sa:approve	0 0 0 -5 0 0 0 10
sa:approve the	0 0 0 -7 2 0 0 2
sa:are enter	0 -6 0 12 -4 0 0 0
sa:are not	0 -11 0 -3 6 0 0 11
sa:are to	0 3 0 1 6 0 0 -11
sa:arrive	0 2 -2 8 -3 0 0 -1
sa:as	4 1 -3 2 8 -4 -9 -9
sa:as <level>	0 -7 0 4 0 0 0 0
sa:as <person>	0 -4 0 10 0 0 0 -2
sa:as before	0 0 0 -15 4 0 0 10
sa:as it	0 11 0 -5 0 0 0 -1
sa:as much	0 2 0 -10 10 0 0 0
sa:as of	0 0 0 6 0 0 0 -3
sa:as plan	0 -7 0 17 0 0 0 -9
sa:as the	-2 -10 0 0 0 0 0 14
sa:as well	6 0 0 1 -6 0 0 -3
sa:ask	0 -11 0 1 14 0 0 -7
sa:ask for	0 -5 0 13 -2 0 0 -3
sa:at <level>	0 6 0 -11 7 0 -1 4
sa:at <number>	-10 0 9 5 3 -2 0 -11
sa:at a	0 5 0 -17 0 0 0 9
sa:at all	0 -8 0 13 -1 0 0 -4
sa:at its	0 -3 0 7 0 0 0 0
sa:at least	0 -11 0 12 -6 0 0 5
sa:at midnight	0 0 0 -5 0 0 0 6
sa:at noon	0 6 0 2 0 0 0 -7
sa:at once	0 -7 0 10 0 0 0 0
sa:at present	0 0 0 -4 0 0 0 6
sa:at the	7 11 0 -11 9 0 -1 -13
sa:autumn	0 17 0 -16 -1 0 0 0
sa:autumn .	0 11 0 -10 0 0 0 0
sa:avocado	0 0 0 -8 0 0 0 9
sa:away	3 -13 0 13 0 0 0 -8
sa:back	-6 -7 -1 -9 -15 1 -17 36
sa:back ,	0 0 0 -11 0 0 0 12
sa:back .	0 -7 0 -19 3 0 -6 23
sa:back at	0 8 0 0 0 0 0 -7
sa:back to	0 -11 0 9 -11 2 -5 8
sa:ban	8 -10 0 0 -2 10 0 -8
sa:ban on	8 -4 0 5 0 0 0 -7
sa:banana	0 0 0 -7 0 0 0 8
sa:bank	0 -5 0 11 -3 0 0 0
sa:battery	6 -6 0 -3 0 0 0 2
sa:be	-7 -4 3 -8 6 15 -8 -2
sa:be <level>	0 -16 0 0 19 0 0 -1
sa:be <number>	0 15 0 -6 0 0 0 -4
sa:be an	0 0 0 7 0 0 0 -3
sa:be charge	0 15 7 -17 -1 0 0 -3
sa:be continue	0 0 0 -8 0 0 0 9
sa:be in	0 0 0 10 -9 0 0 0
sa:be prolonged	0 3 1 -6 0 0 0 0
sa:be put	0 -1 0 -4 0 9 0 0
sa:bean	0 -4 0 9 0 0 0 -1
sa:bear	0 0 0 6 0 0 0 -5
sa:bear <level>	0 -4 0 13 0 0 0 -8
sa:became	0 -18 0 31 0 0 0 -19
sa:because	0 -2 0 19 -8 0 0 -10
sa:because <name>	0 -6 0 0 0 0 0 1
sa:because it	0 4 0 -10 0 0 0 4
sa:because of	0 6 0 -1 0 0 0 0
sa:because the	0 -4 0 15 0 0 0 -8
sa:become	0 -2 0 -11 3 0 9 3
sa:beef	0 -11 0 10 0 0 0 0
sa:been	0 4 -8 -7 -9 2 6 10
sa:been <level>	0 -7 0 16 0 0 0 -7
sa:been charge	0 0 0 10 0 0 0 -12
sa:been prolonged	0 0 -2 6 0 0 0 -3
sa:beer	0 6 0 5 0 0 0 -14
sa:before	-2 0 -5 3 -9 2 -1 4
sa:before ,	0 -1 0 -8 6 0 0 4
sa:before <day-ahead>	0 7 -2 7 -13 0 0 -5
sa:before <month-ahead>	0 -6 0 7 0 0 0 0
sa:before it	0 10 0 0 0 0 0 -7
sa:before the	0 -1 0 -7 2 0 0 9
sa:begin	-1 0 0 16 -2 0 0 -10
sa:begin ,	0 6 0 0 0 0 0 -4
sa:begin .	0 -3 0 26 -1 0 0 -20
sa:begin on	0 0 0 -9 1 0 0 10
sa:believe	1 7 0 -8 0 0 0 0
sa:benefit	0 8 0 0 -6 0 0 0
sa:beside	0 0 0 9 -1 0 0 -10
sa:better	6 -10 0 -12 0 0 0 15
sa:between	2 -16 0 0 5 5 -2 2
sa:between the	4 -13 0 -14 13 0 0 8
sa:bite	0 -5 0 -7 5 5 0 0
sa:border	0 0 0 -5 0 0 0 8
sa:border .	0 9 0 -11 0 0 0 2
sa:both	-7 2 -4 -10 -2 -1 0 16
sa:both .	0 9 0 0 0 0 0 -7
sa:both at	0 -1 0 -8 0 0 0 10
sa:both country	0 -13 0 -2 7 0 0 8
sa:both government	0 14 0 -9 0 0 0 -3
sa:both side	0 2 0 8 0 0 -2 -8
sa:box	0 -7 0 0 6 0 0 0
sa:bring	0 11 0 0 0 0 0 -12
sa:bring the	0 7 0 -4 0 0 0 0
sa:broken	0 -1 0 11 0 0 0 -5
sa:budget	0 -3 0 13 0 0 0 -8
sa:building	0 0 0 -8 7 0 0 0
sa:busan	4 -2 0 8 0 0 0 -7
sa:business	0 -8 0 -7 -7 22 0 -3
sa:but	-5 -11 0 4 3 0 0 8
sa:but <name>	0 -6 0 -2 0 0 0 10
sa:but the	0 0 0 -7 9 0 0 0
sa:butter	0 0 6 0 -11 0 3 0
sa:buy	0 0 0 -3 9 0 0 0
sa:buyer	0 -10 0 -2 13 0 0 0
sa:buyer of	0 -9 0 -4 14 0 0 0
sa:by	-16 -3 -16 28 -11 0 6 -11
sa:by <day-ahead>	-1 10 -5 -3 0 0 0 0
sa:by <level>	0 -19 0 22 0 0 0 -1
sa:by <number>	0 0 0 10 -7 0 0 0
sa:by <points>	0 -15 0 5 -1 0 0 7
sa:by <span>	0 -10 0 21 -2 0 0 -8
sa:by a	0 -2 0 16 0 0 0 -10
sa:by both	0 15 0 -13 0 0 5 -9
sa:by telephone	0 0 0 9 -2 0 0 -3
sa:by the	0 -5 0 10 -7 0 0 2
sa:by then	0 1 0 -24 13 0 0 9
sa:cabinet	0 0 0 9 0 0 0 -11
sa:calendar	0 0 0 -10 0 0 0 12
sa:call	4 -18 0 6 0 0 0 5
sa:call "	0 -1 0 12 0 0 0 -6
sa:call between	6 0 0 -2 0 0 0 0
sa:call with	0 2 0 -22 0 0 0 19
sa:can	-2 5 0 0 -1 7 0 -5
sa:can be	-1 5 0 -4 -2 8 0 -2
sa:can go	0 0 0 -6 7 0 0 -1
sa:cancel	0 6 0 -1 0 0 0 -1
sa:capital	0 -11 0 0 0 0 0 12
sa:car	0 12 0 -8 -3 0 0 0
sa:car .	0 11 0 -9 0 0 0 0
sa:case ,	0 0 0 -6 0 0 0 8
sa:cease	0 -19 0 18 3 0 0 -1
sa:cease to	0 -19 0 17 3 0 0 0
sa:cell	6 0 0 -3 0 0 0 0
sa:cent	0 -1 0 7 0 0 0 0
sa:ceramic	0 -17 0 10 0 0 4 3
sa:certain	0 -10 5 2 2 0 0 -1
sa:certificate	0 -1 0 8 -2 0 0 0
sa:change	0 -29 0 31 -7 0 0 2
sa:charge	-4 -12 7 0 8 0 0 2
sa:charge .	0 8 7 -8 -3 0 4 -9
sa:charge <level>	0 -4 0 7 1 0 0 -3
sa:charge <number>	0 -6 0 0 0 0 0 7
sa:charge a	0 0 0 9 0 0 0 -8
sa:charge on	0 3 0 -6 0 0 0 3
sa:charge since	0 -6 0 5 0 0 0 0
sa:cheese	0 -9 0 1 -2 0 4 3
sa:chicken	0 6 0 -19 11 0 0 0
sa:chicken ,	0 11 0 -8 0 0 0 0
sa:chip	-1 -1 0 -2 0 0 0 9
sa:chip ,	0 -1 0 -9 0 0 0 12
sa:clear	0 -5 0 6 -2 0 0 2
sa:client	0 -18 0 24 -3 0 0 -6
sa:close	0 0 0 -15 9 0 9 -3
sa:close .	0 6 0 -17 15 0 0 -6
sa:close to	0 0 0 -5 0 0 0 6
sa:closed	0 -1 0 -7 11 0 0 0
sa:club	0 -1 0 7 0 0 0 0
sa:cocoa	0 -3 7 -2 0 0 0 1
sa:cocoa butter	0 0 7 -9 0 0 0 1
sa:cod	0 0 0 -6 0 0 0 3
sa:coffee	0 -3 0 -5 -3 0 0 13
sa:coffee and	0 -2 0 -14 0 0 0 17
sa:collect from	0 -7 0 8 0 0 0 0
sa:collect the	0 7 0 -5 0 0 0 0
sa:column	0 6 0 0 0 0 0 -2
sa:come	0 -11 11 0 -6 0 -7 12
sa:come .	0 -5 0 8 0 0 0 0
sa:come back	0 -9 0 -3 1 0 -6 17
sa:come into	0 -3 14 -4 0 0 0 -5
sa:come to	2 -2 0 6 0 0 0 -4
sa:comment	0 -1 0 -2 7 0 0 0
sa:commerce	-3 -4 0 14 0 0 0 -1
sa:commerce ministry	-3 -8 0 14 0 0 0 0
sa:commission	0 -9 0 4 0 0 0 4
sa:company	1 6 1 -3 0 0 0 -5
sa:company .	0 7 0 -7 0 0 0 0
sa:complete	0 -4 0 10 -1 0 0 0
sa:confirm	0 -10 0 -1 4 0 0 10
sa:confirm .	0 -9 0 10 0 0 0 0
sa:consent	0 0 0 -1 -3 0 0 11
sa:consider	0 0 0 -12 0 0 0 12
sa:continue	0 1 0 -9 0 0 0 9
sa:continue for	0 7 0 -11 0 0 0 3
sa:contract	0 -4 0 11 0 0 0 -5
sa:control	4 5 0 2 -3 0 0 -11
sa:control of	9 0 0 0 0 0 0 -6
sa:control on	7 1 0 -3 0 0 0 -6
sa:copper	0 3 0 -12 0 0 0 10
sa:cork ,	0 -5 0 8 0 0 0 0
sa:corn	0 10 0 -7 0 0 0 0
sa:corn and	0 12 0 -11 0 0 0 0
sa:cost	0 -6 0 5 0 0 0 1
sa:cotton	0 10 0 -11 0 0 0 2
sa:could	0 14 0 -5 0 0 4 -10
sa:count	0 -5 0 -11 13 0 0 1
sa:countermeasure	0 -3 0 -1 0 0 0 8
sa:country ,	0 7 0 0 0 0 0 -4
sa:country say	0 -5 0 8 0 0 0 0
sa:country will	0 -5 0 -11 6 0 0 10
sa:country would	0 7 0 -11 0 0 0 4
sa:course	0 -4 0 -2 0 0 0 7
sa:crane	0 2 0 -7 7 0 0 -2
sa:critical	7 0 0 -5 0 0 0 0
sa:critical software	7 0 0 -5 0 0 0 0
sa:custom	0 12 6 0 -10 0 0 -8
sa:date	6 -23 0 -6 -3 -2 4 19
sa:date ,	0 0 0 -5 0 0 0 7
sa:day	0 12 4 -13 -1 -1 -3 2
sa:day ,	3 -13 1 0 0 0 0 0
sa:day .	0 20 -1 -6 0 0 0 -9
sa:day after	0 -1 0 -5 0 0 0 8
sa:day of	0 -9 4 -8 5 0 0 8
sa:day on	0 17 0 0 -9 0 0 -6
sa:deadline	0 0 0 6 -20 1 0 7
sa:deal	-8 4 0 -3 4 10 1 -13
sa:deal for	0 -11 0 12 0 0 0 0
sa:deal is	0 7 0 -4 0 0 0 0
sa:deal that	0 7 0 0 0 0 0 -5
sa:deal were	0 8 0 -7 0 0 0 0
sa:dearer	0 7 0 -2 0 0 0 -2
sa:decide	2 -4 0 8 -9 0 5 -6
sa:decide .	0 0 0 9 -2 0 -2 0
sa:decide on	0 -3 0 0 -4 0 8 -1
sa:decided	3 -9 0 0 -2 0 0 6
sa:decision	0 -5 0 0 -3 0 0 10
sa:declare	0 -4 0 9 -2 0 0 0
sa:decree	0 0 0 -18 5 0 0 13
sa:delay	1 -8 0 0 0 2 0 0
sa:delegation	0 -5 0 13 0 0 0 -7
sa:desk	0 -4 0 -7 20 0 0 -7
sa:did	0 10 0 3 3 0 0 -20
sa:did not	0 -1 0 8 0 0 0 -1
sa:die	0 0 0 -8 0 0 0 9
sa:different	0 0 0 -6 7 0 0 0
sa:discuss	0 -7 0 8 -2 0 0 2
sa:dispute	0 -9 0 0 3 0 12 -10
sa:dispute over	0 -5 0 -7 4 0 12 -6
sa:do	7 5 -2 -13 -2 0 0 7
sa:do not	0 0 0 3 -7 0 0 0
sa:do so	0 1 0 -6 0 0 0 4
sa:document	0 0 0 -8 0 0 0 8
sa:doe	-2 -14 0 -1 2 0 0 15
sa:done	0 10 0 -15 11 0 0 -7
sa:done .	0 8 0 -7 0 0 0 0
sa:down	0 6 0 19 -18 0 -1 -15
sa:down .	0 -6 0 4 0 2 0 -1
sa:down from	0 6 0 -11 -1 0 0 8
sa:down to	0 1 0 3 0 0 0 -6
sa:draft	0 10 0 -17 -1 0 5 2
sa:draw	0 -1 0 10 0 0 0 -9
sa:drop	0 0 0 8 -1 0 0 -6
sa:due	0 20 1 -3 -12 0 6 -15
sa:due to	0 6 2 -12 0 0 0 2
sa:during the	0 0 0 8 0 0 0 -5
sa:duty	-11 5 15 -5 -6 -3 -7 5
sa:duty ,	0 -6 2 -1 1 0 0 1
sa:duty .	0 20 6 -5 -10 0 0 -16
sa:duty at	0 6 0 -1 0 0 0 -1
sa:duty fall	0 11 0 -5 -4 0 0 0
sa:duty go	0 -5 0 -3 6 0 0 4
sa:duty on	-1 -5 0 0 -5 0 -9 15
sa:duty to	0 -6 0 7 0 0 7 -7
sa:duty which	0 10 0 -17 0 0 0 7
sa:each	0 -6 0 16 2 0 -2 -12
sa:each of	0 -1 0 10 -1 0 0 0
sa:each other	0 -6 0 0 16 0 0 -7
sa:each side	0 4 0 9 -8 0 0 -6
sa:earth	11 -7 0 6 -4 0 0 -8
sa:earth .	-10 7 0 1 0 0 0 0
sa:economy	0 0 0 11 0 0 0 -8
sa:effect	1 8 0 -3 4 0 0 -12
sa:effect .	3 6 0 -6 -1 0 0 0
sa:effect on	0 4 0 -10 9 0 0 -2
sa:effective	0 -4 0 -1 8 0 0 0
sa:effective immediately	0 -4 0 -1 8 0 0 0
sa:either	3 8 0 12 -10 0 0 -16
sa:eleven	0 -3 0 10 0 0 0 -2
sa:emergency	0 -6 0 6 2 0 0 -6
sa:emergency law	0 -7 0 11 0 0 0 0
sa:emergency tariff	0 0 0 -5 8 0 0 0
sa:employer	0 0 0 8 0 0 0 -5
sa:end	2 2 3 -15 -27 -5 -3 20
sa:end ,	0 -8 0 0 0 0 0 9
sa:end .	4 -14 2 -52 -15 0 0 54
sa:end of	3 12 0 -16 -2 0 0 0
sa:end on	-1 14 0 4 -4 0 0 -14
sa:end the	0 9 1 -6 2 0 0 -8
sa:enter	0 10 -10 -2 3 0 0 -7
sa:enter <name>	0 8 0 -4 0 0 0 -3
sa:enter before	0 5 0 5 -12 0 0 -1
sa:entity list	0 -3 0 7 0 0 0 -1
sa:entry	0 6 0 -3 5 0 0 -11
sa:evening	4 0 0 13 4 0 0 -19
sa:evening ,	6 -4 0 8 -1 0 0 -8
sa:evening .	0 3 0 0 7 0 0 -9
sa:event	0 7 0 -14 9 0 0 0
sa:ever	0 -1 0 -12 7 4 0 1
sa:every	0 0 14 2 -5 0 0 -17
sa:every <quality>	0 10 0 -5 0 0 0 -1
sa:everybody	0 -7 0 7 0 0 0 1
sa:everything	0 6 0 -16 -4 0 0 16
sa:everything .	0 7 0 -5 0 0 0 0
sa:exception	0 -6 0 8 0 0 0 0
sa:exchanged	0 5 0 3 0 0 0 -10
sa:exclusion	9 -11 19 -18 0 0 0 -7
sa:exempt	0 0 -11 7 1 0 0 0
sa:exempt if	0 6 -5 0 -1 0 0 0
sa:exemption	-1 17 11 -17 -6 0 0 -11
sa:expect	0 -9 0 12 -13 0 -6 11
sa:expire	0 3 1 -9 -2 0 0 8
sa:expire ,	0 -1 0 -16 -2 0 0 20
sa:expire on	0 -8 2 10 2 0 0 -6
sa:explain	0 0 0 18 0 0 0 -18
sa:export	5 -1 0 16 -14 0 0 -16
sa:export control	6 1 0 -5 0 0 0 0
sa:export of	0 -1 0 16 -4 0 0 -9
sa:exporter	0 9 0 1 -4 0 0 -7
sa:extend	0 -2 0 -1 -12 0 -1 8
sa:extend .	0 -13 0 -2 0 0 0 16
sa:extend a	0 0 0 -9 0 0 0 10
sa:extend by	0 0 0 18 0 0 0 -14
sa:extend it	0 24 0 -4 -1 0 0 -14
sa:extend their	0 0 0 -12 0 0 0 13
sa:extend to	0 -3 -1 8 0 0 0 0
sa:extension	0 4 -3 0 5 0 6 -10
sa:extension .	0 0 0 18 0 0 0 -16
sa:extension of	0 0 0 -19 8 0 7 4
sa:extension was	0 9 0 -8 0 0 0 0
sa:extra	0 -6 0 16 0 0 0 -10
sa:fact sheet	0 0 0 6 0 0 0 -3
sa:failed	0 -5 0 6 0 0 0 0
sa:failing	0 28 0 -24 -2 0 0 -1
sa:fall	0 2 0 9 3 0 0 -17
sa:fall away	0 -8 0 12 0 0 0 -4
sa:far	0 -11 0 2 9 0 0 0
sa:far as	0 -3 0 6 0 0 0 0
sa:fare	0 -11 0 15 -2 0 0 0
sa:farm	0 -6 0 15 0 0 -6 0
sa:fee	-6 -35 0 13 30 0 0 -16
sa:fee .	0 -9 0 10 9 0 0 -7
sa:fee for	0 -3 0 6 3 0 0 -5
sa:fee on	-1 -3 2 -1 7 0 0 -1
sa:feed	0 7 0 -8 0 0 0 1
sa:fentanyl	0 -22 0 2 -5 0 0 20
sa:fentanyl ,	0 -6 0 -5 0 0 0 11
sa:fentanyl tariff	0 0 0 -5 0 0 0 8
sa:fertiliser	0 -9 0 11 0 0 0 0
sa:final	0 0 0 8 0 0 0 -4
sa:finance	0 8 0 -4 0 0 0 -2
sa:find	0 12 0 -22 0 0 7 4
sa:find a	0 -7 0 3 0 0 0 2
sa:fine	0 -1 0 7 -1 0 0 0
sa:finish	0 10 0 -12 0 0 0 1
sa:firm	0 -11 0 12 0 0 0 3
sa:first	0 -15 0 9 5 0 0 0
sa:first .	0 -6 0 11 0 0 0 -3
sa:fish	0 -4 0 16 -3 0 0 -7
sa:flour	0 0 0 21 0 0 0 -20
sa:flour and	0 0 0 10 0 0 0 -9
sa:flower	0 5 0 2 -1 0 0 -6
sa:follow	8 -9 0 0 6 0 0 -6
sa:follow .	8 -7 0 0 7 0 0 -13
sa:following	5 3 0 -22 12 0 0 1
sa:for	-3 -4 8 4 5 -8 0 -9
sa:for <level>	0 -3 0 13 0 0 0 -8
sa:for <number>	2 9 5 -13 -1 0 0 0
sa:for <quality>	0 -16 11 -3 3 0 0 4
sa:for <seat>	0 -8 0 10 0 0 0 0
sa:for <span>	-5 10 0 1 6 0 0 -13
sa:for a	0 6 0 8 0 0 0 -12
sa:for all	0 -4 0 6 0 0 0 0
sa:for good	0 -9 0 0 0 0 2 0
sa:for it	0 -3 0 0 -3 0 0 7
sa:for longer	0 -8 0 -9 0 0 0 18
sa:for more	0 0 8 -1 0 0 0 -7
sa:for talk	0 1 0 -4 0 0 0 6
sa:for the	-4 7 -10 5 -19 0 0 5
sa:for them	0 12 0 -9 0 0 0 0
sa:for which	0 -5 0 -11 8 0 0 8
sa:force	0 -2 -6 1 2 0 0 2
sa:force ,	0 -5 0 8 0 0 0 0
sa:force on	0 1 0 0 5 0 0 -6
sa:force until	0 0 -2 11 -2 0 0 -1
sa:foreign	0 -11 0 16 0 0 0 -5
sa:foreign minister	0 -2 0 8 0 0 0 -3
sa:forward	0 -2 0 -6 0 0 0 10
sa:found	0 -4 -1 9 -7 0 0 3
sa:four	0 -2 0 7 -1 0 0 0
sa:fourth	0 -4 0 15 0 0 0 -7
sa:fourth round	0 -3 0 13 0 0 0 -6
sa:framework of	0 11 0 -11 0 0 0 0
sa:free	0 -2 5 -8 12 0 0 -10
sa:free .	0 -6 0 8 0 0 0 0
sa:free of	0 -3 7 -3 5 0 0 -6
sa:freeze	0 -9 0 -2 0 0 0 13
sa:from	0 -1 9 0 4 -7 -8 -4
sa:from <day-ahead>	0 -33 0 32 -13 0 0 7
sa:from <level>	0 25 0 -16 -4 0 0 -3
sa:from <name>	-1 0 13 -12 15 0 0 -15
sa:from <number>	0 -7 0 0 12 0 0 0
sa:from <seat>	0 7 0 -5 0 0 0 0
sa:from a	0 0 0 -3 0 0 0 7
sa:from all	0 7 0 -6 0 0 0 0
sa:from that	0 14 0 -9 0 0 0 -2
sa:from the	4 -10 0 3 6 0 0 -1
sa:fruit	0 9 0 -10 1 0 0 0
sa:full	0 22 0 -8 0 0 0 -15
sa:future	0 7 0 -6 0 0 0 0
sa:gallium	20 -3 0 -6 -3 0 0 -9
sa:gallium ,	18 -3 0 -4 -2 0 0 -9
sa:gave	0 -4 0 11 -2 0 0 0
sa:geneva	0 -10 0 0 -2 0 0 13
sa:geneva .	0 -2 0 11 0 0 0 -4
sa:georgia	0 -6 0 1 0 0 0 4
sa:germanium	18 -3 0 -4 -2 0 0 -9
sa:germanium and	14 -1 0 -1 -2 0 0 -7
sa:get	0 10 0 -12 1 0 0 1
sa:give	0 -17 0 13 3 0 0 0
sa:given	0 4 0 -24 -4 8 0 16
sa:go	-5 -4 2 0 0 2 -6 5
sa:go ,	0 -14 0 6 0 0 0 5
sa:go back	0 -19 0 18 -11 0 -6 8
sa:go down	0 8 0 12 -10 0 0 -12
sa:go on	0 0 0 -9 0 0 0 9
sa:go to	-4 -1 0 -11 16 4 -1 0
sa:go up	0 8 0 1 -4 0 0 -8
sa:gold	3 5 0 -9 4 0 0 -5
sa:good	-4 -4 0 17 -13 -1 0 -4
sa:good ,	0 5 0 -6 0 0 0 1
sa:good .	0 8 0 -9 3 0 0 0
sa:good <level>	0 2 0 -6 0 0 0 3
sa:good are	0 -7 0 9 0 0 0 0
sa:good from	0 8 3 -5 -1 0 0 -5
sa:good in	0 6 0 -6 0 0 0 0
sa:good of	0 -16 0 20 0 0 0 0
sa:good pay	0 -14 0 10 0 0 0 3
sa:good until	0 0 0 13 0 0 0 -10
sa:government	0 6 0 -12 -4 0 0 12
sa:government say	0 2 0 -6 0 0 0 3
sa:grow	0 -10 0 8 0 0 0 0
sa:had	-5 -9 -3 9 -12 -2 -3 13
sa:had agree	0 0 0 6 0 0 0 -3
sa:had already	0 9 0 -4 0 0 0 -2
sa:had announce	0 -6 0 7 0 0 0 0
sa:had been	0 -10 0 -4 3 0 0 9
sa:had go	0 0 0 8 0 0 0 -5
sa:had not	0 -5 0 10 0 0 0 -2
sa:had put	0 -5 0 13 0 0 0 -2
sa:had reach	0 0 0 8 -3 0 0 0
sa:had sign	0 0 0 -5 0 0 0 6
sa:half	-3 -13 0 18 -6 0 0 0
sa:half of	0 -10 0 0 -2 0 0 13
sa:hall	0 0 0 -4 0 0 0 6
sa:hall of	0 0 0 -5 0 0 0 8
sa:halve	0 -1 0 -3 0 0 0 8
sa:hand	-2 9 0 -1 -4 4 0 -6
sa:hand on	0 7 0 0 0 0 0 -1
sa:happen	0 0 0 4 0 0 0 -6
sa:happen .	0 -8 0 3 0 0 0 3
sa:has	0 1 -8 0 8 8 8 -17
sa:has a	0 0 0 1 4 0 0 -7
sa:has been	-4 11 0 -10 -9 3 7 1
sa:has keep	0 0 0 -5 0 0 0 7
sa:has not	0 15 0 -5 -1 0 0 -4
sa:has say	5 -3 0 -7 8 0 0 0
sa:has to	0 0 0 8 -5 0 0 0
sa:have	-2 7 -2 -8 -23 0 11 7
sa:have a	0 0 0 -12 -1 0 15 -2
sa:have agree	0 -8 0 10 0 0 0 0
sa:have been	1 0 -2 10 -4 0 0 -6
sa:have not	0 0 3 9 -1 0 0 -8
sa:have pay	0 -5 0 8 0 0 0 -1
sa:have to	0 11 0 -10 -1 0 0 1
sa:having	0 -6 0 1 0 0 4 0
sa:he	0 -9 -1 -1 2 -3 0 14
sa:he expect	0 -4 0 11 -3 0 0 0
sa:he had	0 -2 0 -6 0 0 0 13
sa:he hope	0 0 0 -11 14 0 0 0
sa:he tell	0 -9 0 0 0 0 0 12
sa:he was	0 -1 0 10 -1 0 0 -1
sa:he would	0 -7 0 -8 5 0 0 14
sa:hear	0 -2 0 -15 15 0 0 3
sa:hearing	0 -5 0 -11 20 0 0 -1
sa:help	0 10 0 0 0 0 0 -10
sa:here	0 13 0 -11 0 0 0 -2
sa:higher	0 15 0 -16 0 0 0 3
sa:higher duty	0 0 0 -5 0 0 0 6
sa:highest	0 -8 0 15 -3 0 0 0
sa:his	0 6 0 0 0 -1 1 -8
sa:his <office>	1 7 0 -5 0 0 0 0
sa:his <organisation>	0 -10 0 5 -1 0 2 3
sa:hit	0 6 0 -4 0 0 0 0
sa:hold	-2 -9 0 21 0 0 0 -9
sa:hold .	0 -2 0 11 0 0 0 -7
sa:hold for	0 -7 0 9 0 0 0 0
sa:holiday .	0 0 0 -4 0 0 0 8
sa:hope	0 -4 0 -20 21 0 0 1
sa:hotel	0 0 0 8 0 0 0 -5
sa:hour	0 -6 0 14 -2 0 0 -4
sa:hour .	0 0 0 3 0 0 0 -6
sa:household	0 -10 0 10 0 0 0 0
sa:how	0 -5 0 8 0 0 0 0
sa:hundred	0 -1 0 14 0 0 0 -11
sa:i	0 -5 0 -10 10 0 0 9
sa:i read	0 -5 0 0 0 0 0 6
sa:if	-6 25 -16 -1 -24 -4 1 -6
sa:if <name>	0 0 0 10 0 0 0 -11
sa:if it	0 21 -2 9 -11 0 0 -22
sa:if no	0 -10 0 4 -2 0 0 12
sa:if nobody	-1 -8 0 4 0 0 0 8
sa:if nothing	0 28 0 -32 0 0 0 5
sa:if the	0 2 0 -7 4 0 0 2
sa:if there	0 7 0 0 -3 0 6 -15
sa:if they	0 -9 0 20 -11 0 0 1
sa:immediately	0 -4 0 -1 8 0 0 0
sa:immediately "	0 0 0 -5 8 0 0 0
sa:import from	0 6 0 -5 0 0 0 0
sa:import surcharge	0 -7 0 8 0 0 0 0
sa:importer	0 -7 0 0 -7 0 0 12
sa:impose	0 -9 0 10 -5 0 0 3
sa:in	0 2 -23 11 1 3 -9 -11
sa:in <month-ahead>	0 -2 0 6 7 0 0 -11
sa:in <month-gone>	0 -25 7 7 0 0 0 5
sa:in <name>	0 -2 0 9 0 0 0 -3
sa:in <number>	0 15 0 -20 0 0 0 6
sa:in <seat>	3 10 -2 -12 7 0 3 -6
sa:in <span>	0 -10 0 12 0 0 0 0
sa:in a	0 6 0 -11 0 2 0 3
sa:in any	0 6 0 -10 0 0 0 5
sa:in each	0 -2 0 10 -2 0 0 0
sa:in force	0 -13 -5 0 2 0 0 9
sa:in geneva	0 0 0 11 0 0 0 -7
sa:in good	0 -12 0 12 0 0 0 0
sa:in it	8 -1 0 -4 0 0 0 0
sa:in its	0 0 0 -4 7 0 0 0
sa:in return	0 0 0 -5 0 0 0 6
sa:in that	0 -6 0 -4 8 0 0 2
sa:in the	-6 19 -3 -12 3 10 0 -12
sa:in their	0 -5 0 -9 8 0 0 6
sa:in which	8 -13 0 18 -4 0 0 -10
sa:in write	0 1 0 -7 0 0 0 6
sa:included	-1 -4 0 4 0 0 -1 7
sa:included .	-1 -2 0 0 0 0 0 10
sa:increase	0 7 0 -4 0 0 0 0
sa:industrial	0 0 0 5 3 0 0 -9
sa:initialled	0 3 0 -6 0 0 0 2
sa:instead	0 3 0 -8 0 0 0 7
sa:instead of	0 4 0 -8 0 0 0 6
sa:intend	0 0 0 -3 -5 0 10 0
sa:intend to	0 0 0 -3 -5 0 10 0
sa:international	0 -1 0 6 -1 0 0 0
sa:into	0 -2 13 -2 -1 4 0 -4
sa:into <name>	0 9 0 -12 0 5 0 0
sa:into force	0 5 0 1 0 0 0 -8
sa:into the	0 -4 14 -14 -2 0 0 4
sa:introduce	5 1 0 -10 0 0 0 0
sa:investigation	0 -3 0 7 0 0 0 0
sa:is	1 -9 -1 -15 18 6 1 3
sa:is ,	0 1 0 -12 9 0 0 0
sa:is .	0 -7 0 0 0 0 0 8
sa:is <day-ahead>	0 -6 0 9 0 2 0 -4
sa:is a	0 3 0 -6 6 0 0 -2
sa:is at	0 -12 0 6 8 0 0 -5
sa:is charge	0 -8 0 0 0 0 4 3
sa:is done	0 8 0 0 0 0 0 -6
sa:is due	0 19 0 0 -1 0 7 -22
sa:is for	0 -11 0 13 0 0 0 0
sa:is go	0 -11 0 0 -1 5 0 6
sa:is good	0 0 0 12 0 0 0 -11
sa:is in	0 14 0 -16 4 0 0 0
sa:is know	0 2 0 -6 0 0 0 3
sa:is no	0 13 0 2 -11 0 6 -12
sa:is off	0 -12 0 0 6 0 0 4
sa:is on	0 6 0 -3 0 0 0 -2
sa:is over	0 -13 0 9 -5 0 0 3
sa:is prolonged	3 -2 0 10 2 0 0 -12
sa:is renewed	0 -13 0 3 0 0 0 10
sa:is the	7 7 2 -18 -1 0 0 2
sa:is to	2 -4 0 -18 3 0 0 21
sa:is up	0 -5 0 -8 0 0 0 15
sa:is what	0 8 0 -1 6 0 0 -14
sa:issue	0 -3 0 7 0 0 0 0
sa:it	-3 3 -11 7 -6 -3 -14 2
sa:it 's	0 -6 0 2 4 0 0 2
sa:it ,	0 -4 0 -6 0 0 0 13
sa:it .	0 16 -13 -7 17 -5 0 -17
sa:it at	0 0 0 6 0 0 0 -5
sa:it charge	0 -1 0 -1 0 0 0 6
sa:it could	0 -10 0 1 0 0 0 6
sa:it did	0 13 0 -10 0 0 0 -3
sa:it doe	0 7 0 0 0 0 0 -6
sa:it end	0 3 -8 -14 -5 0 0 19
sa:it go	0 -6 8 0 0 0 0 -1
sa:it had	0 -6 0 16 -4 0 0 -3
sa:it has	4 15 0 -10 -3 0 0 -3
sa:it hold	0 -2 0 8 0 0 0 -4
sa:it in	0 11 0 -10 -3 0 0 3
sa:it is	0 9 0 -2 -6 4 0 -4
sa:it may	0 12 0 3 -1 0 0 -13
sa:it next	0 -1 0 7 0 0 0 0
sa:it on	0 -7 0 10 0 0 0 0
sa:it pay	0 -9 0 0 0 0 0 8
sa:it say	0 -9 0 16 -2 0 0 -2
sa:it the	0 -8 0 5 3 0 0 -1
sa:it to	0 -9 0 5 0 0 0 1
sa:it was	0 0 0 -7 0 0 -1 13
sa:it will	0 8 0 -26 -3 0 0 19
sa:it would	-3 -9 0 4 7 0 0 3
sa:item	0 -4 0 10 0 0 0 0
sa:its	0 -9 0 6 -3 12 0 -6
sa:its <level>	0 4 0 -6 0 0 0 3
sa:its <organisation>	0 -4 0 9 2 0 -1 -2
sa:its end	0 -5 0 7 0 0 0 0
sa:its extension	0 -3 0 -1 0 0 0 9
sa:its notice	0 0 0 -9 10 0 0 0
sa:its tariff	0 8 0 0 0 0 0 -10
sa:itself	0 23 0 -16 0 0 0 -9
sa:job	0 12 0 -12 0 0 0 0
sa:joint	0 0 0 6 -2 0 0 -3
sa:jump	0 -6 0 0 0 0 0 4
sa:just	0 -14 14 -1 0 0 0 1
sa:keep	0 16 0 -19 5 0 0 1
sa:keep it	0 6 0 -5 0 0 0 0
sa:keep the	0 9 0 -15 7 0 0 0
sa:know	0 6 0 -6 -2 0 0 4
sa:know .	0 10 0 -11 0 0 0 0
sa:know what	0 0 0 -11 0 0 0 12
sa:lapse	0 -3 0 12 2 0 0 -9
sa:lapse ,	0 -7 0 2 0 0 0 3
sa:lapse on	0 4 0 1 0 0 0 -7
sa:last	-4 6 12 -15 -1 -1 0 8
sa:last .	0 -1 0 7 0 0 0 0
sa:last <month-gone>	0 7 0 -4 0 0 0 -1
sa:last <span>	0 10 0 -2 0 0 0 -6
sa:last day	0 13 5 -18 0 0 0 1
sa:last for	0 -3 0 7 0 0 0 -1
sa:last week	0 -2 9 -9 -10 0 0 14
sa:last year	0 -3 0 -3 11 0 0 0
sa:late	0 -6 0 6 0 0 0 0
sa:later	0 -11 0 -1 0 0 0 15
sa:later .	0 0 0 -15 0 0 0 17
sa:law	-2 10 0 9 -17 3 0 -21
sa:law .	0 6 0 3 0 0 0 -9
sa:law of	0 -3 0 7 -2 0 0 0
sa:law on	0 6 0 -1 0 0 0 -1
sa:lawful	0 0 0 -4 6 0 0 0
sa:lawful .	0 0 0 -4 6 0 0 0
sa:lay	0 -11 0 12 -1 0 -6 5
sa:least	0 -11 0 12 -6 0 0 5
sa:leather	0 -6 0 0 0 0 0 7
sa:leave	7 -14 -1 0 0 0 0 10
sa:less	0 2 -8 -14 9 -1 0 12
sa:less than	0 2 -8 3 0 -1 0 2
sa:let	0 2 0 4 0 0 0 -7
sa:letter	0 -3 0 12 -2 0 0 -9
sa:level	0 0 0 13 -7 0 0 -8
sa:levy on	0 9 0 -3 0 0 0 -1
sa:licence	8 -11 0 3 -1 0 0 0
sa:licence for	3 -6 0 2 0 0 0 0
sa:lift	0 -1 0 8 -12 0 0 5
sa:like	0 0 0 8 -4 0 0 -1
sa:likely	0 0 0 7 0 0 0 -6
sa:likewise	0 8 0 -13 0 0 0 0
sa:limit	-2 -6 0 10 0 0 0 2
sa:linked	0 -5 0 -4 7 0 0 1
sa:linked to	0 -5 0 -4 7 0 0 1
sa:list	-3 0 4 0 6 0 4 -13
sa:list .	0 -5 5 7 0 0 0 -7
sa:list of	0 0 0 -12 8 0 0 3
sa:lithium	8 -7 0 0 0 0 0 0
sa:lobster	0 10 0 -4 0 0 0 -5
sa:local	0 -4 0 11 0 0 0 -3
sa:london	7 0 0 -4 0 0 0 0
sa:long	0 -7 0 4 0 0 0 2
sa:longer	0 -1 0 6 -1 0 0 0
sa:longer .	0 -9 0 -6 0 0 0 15
sa:look	0 -13 0 2 0 0 0 9
sa:look at	0 -3 0 6 0 0 0 0
sa:lorry	0 1 0 10 -7 0 10 -18
sa:lose	0 8 0 0 0 0 0 -2
sa:m	-5 -12 8 -5 4 0 0 9
sa:m .	-5 -12 8 -5 4 0 0 9
sa:machine	0 -8 0 6 0 0 0 1
sa:magnet	0 5 0 0 0 0 0 -6
sa:main	2 0 0 -12 10 0 0 0
sa:maize	0 0 0 -6 0 0 0 5
sa:make	6 8 0 -11 2 0 5 -7
sa:make it	0 0 0 -5 7 0 0 0
sa:make with	0 10 0 -5 0 0 0 -5
sa:making	0 11 0 -10 0 0 0 0
sa:making of	0 11 0 -10 0 0 0 0
sa:many	0 12 0 -6 0 0 0 -5
sa:match	0 7 0 -1 0 0 0 -4
sa:may	-1 1 -4 8 -16 0 -10 5
sa:may be	0 -3 0 17 0 0 0 -10
sa:may go	0 3 0 0 0 0 -7 4
sa:me	0 -2 0 14 0 0 0 -9
sa:measure	0 0 10 -9 2 0 2 -2
sa:mediator	0 0 0 11 0 0 0 -9
sa:medicine	0 -3 0 -5 -9 0 0 19
sa:meet	0 -7 -7 32 -12 0 -2 -5
sa:meet .	0 12 -6 11 -12 0 0 -3
sa:meet again	0 -5 0 13 0 0 0 -3
sa:meet in	0 -9 0 18 -9 0 0 -3
sa:member	0 -4 0 -4 11 0 0 0
sa:memorandum	0 8 0 -10 0 0 0 0
sa:men	0 -4 0 -14 0 5 0 14
sa:metal	0 14 0 -12 0 0 0 0
sa:midnight	0 11 0 -26 0 0 0 20
sa:midnight ,	0 7 0 -11 0 0 0 3
sa:midnight .	0 -1 0 -20 0 0 0 24
sa:might	0 0 0 -6 7 0 0 0
sa:milk	0 7 0 0 2 0 0 -10
sa:million	0 -6 0 18 -6 0 0 -6
sa:minimum	0 9 0 -8 0 0 0 0
sa:minimum price	0 9 0 -8 0 0 0 0
sa:minister	0 7 0 0 -3 0 0 0
sa:ministry	-4 9 0 -5 0 0 0 2
sa:minute	0 0 13 -5 -2 0 0 -2
sa:minute past	0 -3 0 0 0 0 0 6
sa:month	1 -34 0 15 8 0 0 4
sa:month ,	3 -1 0 -8 4 0 0 1
sa:month .	0 -14 0 3 9 0 0 0
sa:more	-8 -5 6 0 -9 2 0 5
sa:more ,	0 -17 0 10 0 3 0 3
sa:more .	0 -21 8 5 0 0 0 6
sa:morning	0 2 0 4 -6 0 0 -2
sa:morning ,	0 8 0 -7 0 0 0 0
sa:most	0 10 0 -1 -7 0 0 -4
sa:most <quality>	0 12 0 -10 0 0 0 0
sa:move	0 12 0 3 -3 0 -1 -16
sa:move the	0 0 0 7 0 0 0 -4
sa:move to	0 11 0 -3 -1 0 -1 -4
sa:mr	3 13 0 -16 2 -2 12 -14
sa:mr <person>	3 10 0 -18 4 -2 12 -10
sa:much	0 0 0 -7 10 0 0 -3
sa:much as	0 0 0 -7 10 0 0 0
sa:must	0 -10 0 7 0 0 1 -7
sa:must be	0 -6 0 19 -9 0 0 -5
sa:my <office>	0 6 0 1 0 0 0 -9
sa:name	0 1 0 4 0 0 0 -6
sa:name to	0 0 0 7 0 0 0 -4
sa:need	3 -8 0 -1 -6 0 0 11
sa:needed	1 -3 0 -6 0 0 0 6
sa:negotiate	0 12 0 -14 -2 0 1 1
sa:negotiation	0 -2 0 -4 0 0 11 -3
sa:negotiation .	0 0 0 -6 0 0 7 0
sa:neither	0 -1 0 8 0 0 0 -1
sa:new	-3 27 0 -6 0 0 0 -20
sa:new )	0 0 0 -7 0 0 0 8
sa:new duty	0 0 2 -4 -5 0 0 8
sa:new rate	0 12 0 0 -11 0 0 -1
sa:new year	0 2 0 -8 6 0 0 0
sa:nexperia	0 0 0 7 0 0 0 0
sa:next	13 0 -5 4 -1 -4 -4 -6
sa:next week	0 0 0 8 0 0 0 -7
sa:next year	11 3 -3 -17 4 0 -1 4
sa:night	0 -24 0 8 -5 0 0 7
sa:night ,	0 -3 0 22 0 0 0 -16
sa:night .	0 -11 1 -3 0 0 0 13
sa:no	0 -4 -8 -8 6 -2 5 9
sa:no .	3 -15 0 4 12 0 0 -11
sa:no agreement	1 1 0 -8 0 0 7 -4
sa:no deal	-1 0 0 6 0 0 0 0
sa:no longer	0 6 0 -3 0 0 0 0
sa:no more	0 0 0 -9 0 0 0 11
sa:no one	0 -8 0 10 0 0 0 -2
sa:nobody	4 -12 0 11 -8 0 0 2
sa:none	0 -3 0 6 -5 -1 0 4
sa:noon	0 -5 0 4 9 0 0 -7
sa:noon ,	0 6 0 1 0 0 0 -7
sa:north	0 -8 0 10 0 0 0 0
sa:not	-5 5 17 -9 -15 -4 -6 7
sa:not ,	0 5 0 -16 0 0 0 10
sa:not .	0 9 0 0 0 0 0 -5
sa:not <number>	0 3 0 -12 -3 0 0 12
sa:not be	0 -6 8 -1 4 0 0 -2
sa:not been	0 7 0 -4 0 0 0 0
sa:not come	0 -5 0 8 0 0 0 0
sa:not extend	0 -9 0 0 0 0 0 10
sa:not meet	0 -3 0 -3 10 0 0 -1
sa:not sign	0 0 0 8 0 0 0 -7
sa:not the	0 -1 0 -3 0 0 0 7
sa:note	0 1 0 7 0 0 0 -6
sa:nothing	6 10 0 -8 -13 0 6 -1
sa:nothing is	0 22 0 -19 0 0 0 -3
sa:notice	15 -1 -2 -2 3 0 0 -10
sa:notice .	0 -2 0 -7 9 0 0 1
sa:notice of	10 0 0 -5 0 0 0 -3
sa:now	0 -24 3 21 -3 0 0 -2
sa:now .	0 3 0 -13 0 0 0 9
sa:now <level>	0 -5 0 11 -4 0 0 0
sa:now end	0 -5 0 17 0 0 0 -12
sa:now it	0 0 0 -18 0 0 0 19
sa:number	0 -3 0 6 0 0 0 0
sa:of	18 3 -2 3 -3 -6 -8 -11
sa:of <day-ahead>	0 0 0 -8 0 0 0 9
sa:of <day-gone>	11 0 0 -7 0 0 0 0
sa:of <day-today>	0 0 0 -14 0 0 0 15
sa:of <level>	0 20 0 -8 -6 0 -1 -5
sa:of <money>	0 -7 0 12 0 0 0 0
sa:of <month-ahead>	0 -9 0 -2 0 0 0 13
sa:of <month-gone>	5 0 0 -4 7 0 0 -4
sa:of <name>	6 -1 -1 4 -7 0 0 -2
sa:of <number>	3 9 0 6 -15 0 0 -13
sa:of <office>	0 0 0 6 -4 0 0 0
sa:of <person>	0 -1 0 9 -1 0 0 0
sa:of <quality>	0 -9 6 0 6 0 0 0
sa:of <span>	0 2 0 7 -7 0 0 -7
sa:of a	0 8 0 -9 5 0 0 -1
sa:of all	0 11 0 -10 0 0 0 0
sa:of an	0 7 0 -15 -2 0 0 12
sa:of both	0 -8 0 14 0 0 0 -4
sa:of duty	0 9 -4 -5 -4 0 0 4
sa:of gallium	6 0 0 0 0 0 0 -3
sa:of geneva	0 -4 0 -15 0 0 0 20
sa:of it	0 -4 -1 -8 13 0 2 0
sa:of its	9 0 0 -2 0 0 0 -2
sa:of last	0 -12 0 11 -3 0 0 4
sa:of next	11 4 0 -13 -4 0 0 2
sa:of one	0 -2 0 6 0 0 0 0
sa:of our	0 -5 0 0 7 0 0 0
sa:of talk	0 -1 0 7 0 0 0 0
sa:of that	0 6 0 -4 0 0 0 0
sa:of the	10 -23 9 4 5 1 3 -12
sa:of them	0 0 0 8 0 -1 0 -1
sa:of thi	0 -11 0 3 2 0 0 4
sa:of up	0 -12 0 6 12 0 0 -4
sa:off	-6 -4 0 0 4 6 -9 10
sa:off .	0 1 0 -13 3 2 0 5
sa:off the	0 0 0 7 0 -1 0 -1
sa:offer	0 -6 0 -3 13 0 0 -4
sa:officer	0 9 0 -2 0 0 0 -6
sa:oil	0 -3 2 -5 4 0 10 -3
sa:oil ,	0 7 0 -2 0 0 0 0
sa:oil .	0 8 0 -7 -1 0 3 0
sa:oil and	0 -5 0 10 0 0 0 -4
sa:oil from	0 -7 0 9 0 0 0 -1
sa:old	0 0 0 12 0 0 -11 -5
sa:old duty	0 -8 0 1 6 0 0 0
sa:old one	0 -8 0 0 0 0 0 8
sa:old rate	0 8 0 -4 0 0 0 0
sa:old tariff	0 -7 0 23 -9 0 0 -8
sa:older	0 14 0 -4 0 0 0 -11
sa:older duty	0 4 0 0 0 0 0 -7
sa:on	0 7 -13 -2 16 -28 5 -12
sa:on .	0 16 0 -7 0 0 0 -7
sa:on <day-ahead>	-7 -1 -1 16 22 0 -1 -28
sa:on <day-gone>	2 24 2 -16 -3 0 -2 -2
sa:on <day-today>	0 -4 -3 19 0 0 0 -13
sa:on <name>	0 -3 0 8 -3 0 0 0
sa:on <quality>	-6 0 0 2 1 0 0 1
sa:on a	0 -13 0 4 -1 0 7 0
sa:on affiliate	0 -3 1 -11 -1 0 0 10
sa:on all	0 1 0 3 0 0 0 -9
sa:on an	0 0 0 0 0 0 7 -3
sa:on both	0 7 0 -10 0 0 0 0
sa:on car	0 10 0 -10 0 0 0 0
sa:on certain	0 -7 0 8 0 0 0 0
sa:on coffee	0 2 0 -9 0 0 0 6
sa:on critical	8 -2 0 -7 0 0 0 0
sa:on each	0 4 0 -10 7 0 0 0
sa:on export	2 0 0 4 0 0 0 -7
sa:on good	0 8 0 -6 0 0 0 0
sa:on in	0 10 0 -6 0 0 0 -2
sa:on it	0 -3 0 10 0 0 0 -4
sa:on most	0 11 0 -8 0 0 0 0
sa:on our	0 -2 0 -2 -7 0 0 10
sa:on sugar	0 0 0 -6 0 0 2 4
sa:on talking	0 0 0 -6 0 0 0 7
sa:on that	0 0 0 -11 0 0 0 12
sa:on their	0 -2 0 -6 10 0 0 0
sa:on to	0 0 0 6 0 0 0 -3
sa:on top	0 16 0 -14 0 0 0 0
sa:on until	0 0 0 -7 0 0 0 7
sa:on what	0 -4 0 7 0 0 0 -6
sa:on which	0 12 0 -4 -7 0 10 -6
sa:on wine	0 -8 4 3 0 0 0 1
sa:once	-1 -9 0 13 -1 3 0 -4
sa:once more	0 0 0 7 0 3 0 -9
sa:one	0 -22 0 9 5 3 0 0
sa:one .	-7 -11 -1 7 8 0 0 0
sa:one minute	0 7 0 0 0 0 0 -5
sa:one that	0 -6 0 -10 0 0 0 14
sa:onion	0 -15 0 14 0 0 0 0
sa:only	0 -17 0 7 -4 0 0 10
sa:open	0 8 0 12 -2 0 0 -17
sa:opened an	0 -4 0 8 0 0 0 0
sa:or	-2 -4 3 -9 11 7 6 -5
sa:or so	0 -5 0 -2 14 0 0 -7
sa:or sooner	0 10 0 -16 0 0 0 0
sa:order	0 -17 0 19 -2 0 0 3
sa:order that	0 -10 0 14 0 0 0 -2
sa:ordinary	0 9 0 0 0 0 0 -6
sa:origin	0 -6 0 8 0 0 0 0
sa:originating	0 -2 0 6 0 0 0 -3
sa:originating in	0 -2 0 6 0 0 0 -3
sa:other	-4 -15 0 -1 10 0 0 17
sa:other 's	0 -4 0 -5 8 0 0 2
sa:other since	0 8 0 -10 0 0 0 1
sa:otherwise	0 -2 0 -21 -5 5 0 20
sa:otherwise .	2 4 0 -23 0 0 0 11
sa:our	-1 -12 -1 -2 12 0 0 7
sa:our tariff	0 -14 0 5 7 0 0 0
sa:out	0 -13 2 -7 7 4 0 7
sa:out ,	0 -16 0 14 0 0 0 0
sa:out .	0 -19 -2 -5 -8 0 0 26
sa:out in	0 4 0 -12 6 0 0 0
sa:out of	0 15 0 -12 0 0 0 0
sa:out on	0 6 1 0 5 0 0 -10
sa:outside	0 -17 0 13 4 0 0 0
sa:over	2 -11 -2 -7 4 0 11 8
sa:over .	0 11 0 -8 -7 0 0 5
sa:over fentanyl	0 -1 0 -2 0 0 0 7
sa:over tariff	0 0 0 -5 0 0 7 0
sa:owe	0 2 0 -10 3 0 0 4
sa:own	0 -3 0 0 11 0 0 -5
sa:owner	0 -7 0 -2 0 10 0 0
sa:p	-4 -9 9 0 -1 0 0 2
sa:p .	-4 -7 9 0 -1 0 0 2
sa:pacific	0 0 0 -8 0 0 0 9
sa:pact	0 0 0 6 0 0 0 -5
sa:page	0 -4 0 12 -1 0 0 -3
sa:page <number>	0 -3 0 8 0 0 0 -1
sa:palace	0 -6 0 8 -3 0 0 0
sa:palm	0 1 0 -8 -3 0 7 1
sa:palm oil	0 1 0 -8 -3 0 7 1
sa:paper	0 -4 0 6 6 0 0 -8
sa:parcel	0 -2 9 -9 8 0 0 -6
sa:parliament	0 2 0 -14 0 0 5 5
sa:part	10 -5 0 12 -3 0 0 -13
sa:part of	9 0 0 1 0 0 0 -8
sa:pass	0 -10 0 7 0 0 0 4
sa:past	0 -7 0 4 0 0 0 3
sa:past midnight	0 -3 0 0 0 0 0 6
sa:pause	0 -2 0 -8 -8 0 0 14
sa:pause in	0 -5 0 0 0 0 0 7
sa:pause of	0 -3 0 -4 0 0 0 8
sa:pay	0 -3 7 0 -3 -2 -6 5
sa:pay .	0 0 0 -4 0 0 0 6
sa:pay <level>	-2 5 0 -11 -9 0 0 17
sa:pay <number>	0 2 0 0 0 0 0 -6
sa:pay a	0 -10 0 0 7 0 0 3
sa:pay an	0 -13 0 14 0 0 0 0
sa:pay nothing	0 -6 0 11 0 0 0 -3
sa:pay the	0 10 -1 -6 1 0 0 -2
sa:pen	0 0 0 0 -10 0 0 9
sa:people	0 -8 0 0 0 0 0 13
sa:period	0 14 0 -18 -2 0 0 7
sa:period of	0 14 0 -10 0 0 0 -1
sa:permanent	0 2 0 -1 -1 0 6 -5
sa:phase	0 12 0 -17 6 0 0 0
sa:phosphate	0 -1 0 8 0 0 0 -6
sa:pipe	0 0 0 -5 0 0 0 7
sa:place	0 -2 0 6 -1 0 0 0
sa:place .	0 -1 0 11 0 0 0 -7
sa:place in	0 0 0 -8 0 0 0 9
sa:plan	0 -1 0 22 -3 0 0 -20
sa:plan .	0 0 0 19 -2 0 0 -15
sa:plant	0 8 0 8 -14 0 0 -2
sa:plu	0 1 0 2 0 0 0 -7
sa:polysilicon	0 12 0 -11 0 0 0 0
sa:port	-5 0 0 -12 22 3 0 -12
sa:port .	0 -7 0 1 7 0 0 0
sa:port fee	-5 -6 1 -7 23 0 0 -10
sa:post	0 -5 0 -11 8 0 0 7
sa:post that	0 -2 0 -3 9 0 0 -1
sa:powder	0 6 0 1 0 0 0 -7
sa:power	0 -7 0 17 -8 0 0 0
sa:power act	0 -4 0 11 -3 0 0 0
sa:prepare	0 7 0 -16 0 0 0 10
sa:presence	0 0 0 -6 0 0 0 6
sa:present	0 -10 0 4 -12 0 6 6
sa:present truce	0 -5 0 10 0 0 0 -3
sa:president in	0 6 0 -6 0 0 0 0
sa:price .	0 0 0 5 0 0 0 -7
sa:product	7 -11 0 18 -3 0 0 -11
sa:product of	0 -3 0 6 0 0 0 0
sa:prolong	0 21 0 7 -2 0 0 -24
sa:prolong it	0 25 0 5 -1 0 0 -28
sa:prolongation	0 0 0 -10 0 0 8 3
sa:prolonged	1 -6 0 7 0 0 0 -3
sa:prolonged .	2 0 1 -16 2 0 0 4
sa:prolonged by	0 0 0 -10 0 0 0 11
sa:promise	1 15 0 -18 0 0 5 -3
sa:promise to	0 13 0 -16 0 0 5 0
sa:proposal	0 -10 0 8 4 0 0 -3
sa:provided	0 11 0 -16 -2 0 0 9
sa:provided that	0 12 0 -13 -2 0 0 5
sa:published	1 -12 0 -2 7 0 0 3
sa:published its	0 0 0 -11 10 0 0 2
sa:published the	0 -8 0 11 0 0 0 0
sa:purchase	0 -4 0 7 -2 0 0 0
sa:purchase of	0 -5 0 9 -2 0 0 0
sa:put	3 -15 0 1 4 11 -1 0
sa:put <level>	0 -9 0 1 6 0 0 0
sa:put <number>	0 -5 0 10 0 0 0 -2
sa:put a	0 -9 0 8 0 0 0 0
sa:put his	0 0 0 7 0 0 0 -6
sa:put on	0 7 0 -5 1 0 0 -2
sa:put the	0 5 0 -7 0 5 0 0
sa:quarrel	0 -6 0 6 0 0 5 -5
sa:quarrel over	0 -3 0 9 0 0 0 -3
sa:question	0 -5 0 0 0 0 0 6
sa:quota	0 12 0 -2 0 0 0 -11
sa:raise	0 1 0 -4 0 0 10 -5
sa:raise it	0 -7 0 0 0 0 0 4
sa:raise its	0 4 0 0 0 0 4 -8
sa:raise the	0 0 0 0 0 0 6 -9
sa:rare	10 -7 0 7 -4 0 0 -8
sa:rare -	6 -3 0 0 0 0 0 -3
sa:rare earth	3 -3 0 7 -2 0 0 -5
sa:rate	0 7 -2 8 -15 0 -1 -2
sa:rate .	0 13 0 0 -13 0 0 -2
sa:rate of	0 -10 0 0 0 0 0 7
sa:rate on	0 0 0 -5 0 0 0 6
sa:rather	0 -7 0 -8 8 0 0 10
sa:raw	0 7 0 -6 0 0 0 0
sa:reach	0 0 0 13 -11 0 -7 0
sa:reach .	0 -14 0 18 -1 0 0 0
sa:read	0 -3 0 10 -2 0 0 -2
sa:ready	0 3 0 0 0 0 2 -6
sa:reciprocal	0 12 1 -3 0 0 0 -7
sa:reciprocal "	0 10 0 -2 0 0 0 -7
sa:reciprocal tariff	0 0 2 -10 0 0 0 6
sa:reduce	0 -1 0 9 0 0 0 -4
sa:reference	0 -2 0 9 -1 0 0 -1
sa:refund	0 -4 -1 16 -2 0 0 -7
sa:refund .	0 -7 0 15 0 0 0 -4
sa:refused	0 9 0 -8 0 0 0 0
sa:refused to	0 9 0 -9 0 0 0 0
sa:regional	0 -3 0 0 -1 0 0 8
sa:remain	0 -16 0 24 0 0 0 -9
sa:remove	0 -5 0 7 0 0 0 0
sa:renew	0 0 0 -14 0 0 0 14
sa:renewed	0 -7 9 -1 14 0 0 -9
sa:renewed .	0 -12 14 -2 0 0 0 1
sa:replace	0 8 0 0 0 0 0 -4
sa:reply	0 -14 0 5 8 0 0 0
sa:reply .	0 -12 0 6 2 0 0 0
sa:report	0 -5 0 9 -2 0 0 -2
sa:report .	0 0 0 17 -14 0 0 0
sa:reporter	0 0 0 -7 -2 0 0 14
sa:reporter .	0 -2 0 -2 0 0 0 9
sa:result	0 -14 0 7 0 0 1 0
sa:result .	0 0 0 -9 3 0 0 7
sa:resume	0 -6 0 13 0 0 0 -5
sa:retain	0 -16 0 18 0 0 0 -2
sa:return	0 -5 0 -2 0 0 -7 13
sa:return .	0 -3 0 0 9 0 0 -4
sa:return to	0 -1 0 0 -5 0 -6 9
sa:rice	0 5 0 -11 0 0 0 8
sa:rice and	0 -4 0 -1 0 0 0 6
sa:right	0 7 0 -9 -1 0 0 7
sa:right .	0 0 0 -9 0 0 0 11
sa:rise	0 7 0 -5 -11 0 0 6
sa:rise by	0 -17 0 3 -1 0 0 12
sa:rise to	0 7 0 2 -3 0 0 -10
sa:room	0 0 0 11 -3 0 0 -2
sa:rose	0 3 0 0 6 0 0 -9
sa:round	0 -16 0 36 -5 0 0 -14
sa:round .	0 -3 0 10 0 0 0 0
sa:round in	0 -1 0 8 0 0 0 -3
sa:round of	0 0 0 9 0 0 0 -3
sa:rule	4 -29 2 10 1 0 0 0
sa:rule .	4 -5 0 -10 9 0 0 0
sa:rule on	0 -5 1 -4 -2 0 0 10
sa:rule that	0 0 0 6 -3 0 0 0
sa:run	0 -23 7 0 0 6 0 10
sa:run .	0 0 0 -6 0 0 0 9
sa:run out	1 -18 0 -1 0 7 0 8
sa:run to	0 -1 8 7 0 0 0 -15
sa:run until	0 -5 0 14 0 0 0 -7
sa:salmon	0 19 0 -16 0 0 0 0
sa:same	-1 -6 0 -3 2 0 0 13
sa:same .	0 0 0 -10 0 0 0 10
sa:save	0 4 0 0 -6 0 0 2
sa:say	3 -19 6 8 2 -10 0 4
sa:say ,	0 -3 0 6 -3 0 1 0
sa:say .	0 0 -1 3 -2 0 6 -6
sa:say <person>	0 -5 0 0 -9 0 0 15
sa:say on	-1 0 3 6 2 0 0 -11
sa:say that	0 -10 0 12 3 0 0 -9
sa:say the	4 6 0 -11 -4 0 0 9
sa:say yes	0 6 0 -3 0 0 0 0
sa:schedule	0 4 0 -7 6 0 0 -3
sa:sea	0 -2 0 8 0 0 0 -2
sa:sea .	0 -1 0 8 0 0 0 -1
sa:season	0 -5 0 9 -1 -2 3 -2
sa:second	0 8 0 1 -5 0 0 -4
sa:section	3 13 2 -7 0 0 0 -15
sa:section <number>	-1 11 3 -5 0 0 0 -10
sa:see	0 7 3 -3 -3 3 0 -5
sa:see <person>	0 0 0 6 0 0 0 -1
sa:seem	0 12 0 -10 0 0 0 0
sa:sell	4 2 0 -10 -12 20 -2 -9
sa:sell its	0 -3 0 0 -3 9 0 0
sa:sell the	0 0 0 -7 0 9 0 0
sa:send	0 -1 0 -7 0 0 0 12
sa:set	0 0 0 3 -7 0 4 0
sa:settle	0 -12 0 0 0 0 10 4
sa:shall	0 -5 -1 -3 -1 0 5 9
sa:shall be	0 5 0 -11 0 0 0 6
sa:she	0 -2 0 6 0 0 -2 0
sa:she say	0 0 0 8 0 0 0 -5
sa:sheet	0 0 0 12 -2 0 0 -6
sa:ship	0 -10 1 -12 30 0 0 -9
sa:ship .	-2 -6 0 -4 13 0 0 -1
sa:shipment	0 -9 0 5 4 0 0 0
sa:shoe	0 19 0 -10 -6 0 -1 -4
sa:shore	0 1 0 -7 8 0 0 -1
sa:short	0 8 0 0 -5 0 0 0
sa:should	0 0 0 6 0 0 0 -3
sa:show	0 -6 0 7 0 0 0 0
sa:shrimp	0 -2 0 -10 19 0 0 -9
sa:side	0 8 1 6 -21 0 4 -6
sa:side .	2 5 3 -17 -6 0 0 6
sa:side had	0 -5 0 9 0 0 0 0
sa:side will	0 6 0 -5 0 0 3 -3
sa:sign	-1 1 -2 14 -19 -2 -1 -3
sa:sign .	0 6 0 0 -4 0 0 -1
sa:sign an	0 2 0 -12 0 0 0 11
sa:sign by	0 7 0 -4 0 0 0 0
sa:sign in	0 8 0 -10 0 0 0 3
sa:sign on	0 -8 0 10 0 0 0 0
sa:sign the	0 -4 0 15 -1 0 0 -6
sa:signature	-1 9 0 -3 -8 0 0 4
sa:signature .	0 5 0 2 -6 0 0 0
sa:since	0 0 -1 -2 0 0 0 11
sa:since <day-gone>	0 -7 0 9 0 0 0 0
sa:since the	0 14 0 -14 0 0 0 0
sa:single	0 -8 0 12 -2 0 0 0
sa:sit	0 -5 0 0 -3 0 0 9
sa:slap	0 9 0 -7 0 0 0 0
sa:small	0 2 7 -9 0 0 0 0
sa:so	0 -11 -2 -16 30 6 0 -2
sa:so far	0 -7 0 16 0 0 0 -6
sa:so that	-2 5 0 -11 5 8 0 -5
sa:software	7 0 0 -6 0 0 0 0
sa:software .	-1 10 0 -7 0 0 0 0
sa:solution	0 0 0 -9 0 0 6 0
sa:some	0 -7 0 26 -8 0 -6 -7
sa:some <number>	0 6 0 -2 -1 0 0 0
sa:some of	0 -4 0 12 0 0 0 -2
sa:somebody	0 -7 0 -9 0 0 0 21
sa:something	0 3 0 -8 0 0 0 6
sa:sooner "	-3 11 0 -8 0 0 0 1
sa:sooner .	2 -3 0 9 0 0 0 -7
sa:south	0 -7 0 7 0 0 0 0
sa:soybean	0 0 0 -3 -5 0 0 13
sa:spare	0 12 0 -10 0 0 0 0
sa:speak	0 4 0 -6 0 0 0 1
sa:speaking	0 0 0 -12 0 0 0 12
sa:spoke	0 0 0 11 -1 0 0 -4
sa:spoke by	0 0 0 7 -1 0 0 -2
sa:spring	0 5 0 -6 0 0 0 3
sa:stand	0 25 0 -5 -2 0 -1 -19
sa:standstill	0 0 0 7 0 0 0 -4
sa:start	0 13 0 0 -1 -3 0 -4
sa:start on	0 8 0 -7 3 0 0 -3
sa:state	0 6 0 -13 0 0 3 5
sa:stay	7 4 0 11 -16 -1 -6 -9
sa:stay at	0 0 0 7 0 0 0 -6
sa:stay in	0 0 -2 4 -7 0 0 3
sa:stay there	0 6 0 -4 0 0 0 0
sa:steel	0 24 0 -16 0 0 0 -6
sa:steel ,	0 6 0 -3 0 0 0 -1
sa:steel and	0 -3 0 6 0 0 0 0
sa:step	0 22 0 -15 -2 0 0 -6
sa:step .	0 8 0 -2 0 0 0 -3
sa:still	0 -3 1 -7 5 0 -4 8
sa:stop	-2 9 0 5 -2 0 3 -19
sa:stop collect	0 7 0 -5 0 0 0 0
sa:strike	0 0 0 7 -2 5 -2 -8
sa:subject	0 0 0 -8 12 0 0 -4
sa:subject to	0 1 0 -9 12 0 0 -3
sa:successor	0 6 0 -2 0 0 0 -1
sa:summer .	0 4 0 -7 0 0 0 2
sa:surcharge	0 9 -6 -1 7 0 0 -17
sa:surcharge on	0 6 0 -5 0 0 0 0
sa:suspend	-12 4 0 2 0 0 -1 0
sa:suspend .	0 -1 0 9 0 0 0 -2
sa:suspend <points>	0 4 0 -10 0 0 0 5
sa:suspension	10 1 -4 -10 -1 0 6 -3
sa:suspension is	3 -12 0 0 -1 0 0 9
sa:suspension of	9 0 -1 -3 6 0 0 -10
sa:table "	0 6 0 -5 0 0 0 0
sa:take	0 -7 -3 9 1 0 2 -5
sa:take <level>	0 -1 0 12 0 0 0 -11
sa:take <number>	0 -6 0 9 0 0 0 -1
sa:take effect	1 11 0 -6 4 0 0 -14
sa:take it	0 -1 0 6 -1 0 0 0
sa:take its	0 -10 0 16 0 0 0 -6
sa:talk	0 2 0 -5 -10 4 0 10
sa:talk and	0 0 0 -5 0 0 0 7
sa:talk between	0 0 0 -8 -1 5 0 6
sa:talk with	0 0 0 -2 0 0 0 6
sa:talking	0 0 0 -6 0 0 0 8
sa:tariff	2 -11 -2 3 10 0 7 -7
sa:tariff "	0 -8 0 9 0 0 0 0
sa:tariff ,	0 -14 2 3 0 0 0 1
sa:tariff .	0 12 0 -16 4 0 2 -1
sa:tariff and	0 -1 0 6 0 0 0 0
sa:tariff of	0 3 0 -11 9 0 0 2
sa:tariff on	0 22 0 -14 0 0 0 -8
sa:tariff truce	0 -15 0 3 11 0 0 -2
sa:taro	0 0 0 -4 0 0 0 6
sa:tax	0 15 0 -15 1 0 0 -1
sa:tax on	0 8 0 -3 0 0 0 -2
sa:team	0 -8 0 13 0 0 0 -3
sa:telephone	5 -3 0 -13 -4 0 0 16
sa:telephone .	0 0 0 -11 0 0 0 12
sa:telephone call	6 0 0 -15 0 0 0 9
sa:telephone with	0 0 0 6 -1 0 0 -2
sa:tell	0 25 -7 -25 -7 1 0 10
sa:tell a	0 5 0 -10 7 0 0 -1
sa:tell reporter	0 0 0 -10 -2 0 0 14
sa:tell the	0 10 -6 -4 -10 0 2 5
sa:tell us	0 8 0 0 0 0 0 -10
sa:term	0 0 0 -6 9 0 0 -1
sa:term .	0 4 0 -6 0 0 0 0
sa:term of	0 0 0 -9 9 0 0 0
sa:text	0 0 5 -9 0 0 0 3
sa:th	9 0 0 -4 0 0 0 0
sa:than	-2 -1 -8 6 4 -4 0 1
sa:than <number>	0 -3 0 9 0 0 0 0
sa:than <span>	0 -6 0 8 0 0 0 0
sa:that	-4 4 0 -4 3 3 -9 2
sa:that 's	0 -13 0 0 0 0 0 12
sa:that ,	0 11 0 5 0 0 0 -16
sa:that .	0 0 0 -4 0 0 0 10
sa:that <name>	0 -13 0 19 -13 4 0 0
sa:that <person>	0 14 0 -7 -3 0 0 -4
sa:that <quality>	0 -3 0 13 0 0 0 -7
sa:that <seat>	0 8 0 -11 3 0 3 -6
sa:that a	0 -9 0 11 0 0 0 0
sa:that are	0 0 0 -6 10 0 0 -2
sa:that begin	0 -1 0 -7 0 0 0 10
sa:that both	0 -13 0 8 0 0 0 2
sa:that come	0 -9 14 -4 0 0 0 0
sa:that date	0 -7 0 0 0 0 0 5
sa:that day	0 13 -1 -6 -4 0 0 0
sa:that good	0 7 0 0 -5 0 0 0
sa:that he	0 4 0 -11 0 0 0 10
sa:that his	0 11 0 -8 0 0 0 0
sa:that is	0 -14 0 -12 18 0 0 11
sa:that it	-2 0 0 -1 11 0 0 -13
sa:that keep	0 7 0 0 0 0 0 -4
sa:that no	0 11 0 -3 0 0 0 -4
sa:that nothing	0 0 0 6 0 0 0 -3
sa:that set	0 8 0 -6 0 0 0 0
sa:that take	0 -10 0 12 0 0 0 0
sa:that talk	0 0 0 -6 0 0 0 7
sa:that the	-3 2 0 11 -5 6 -1 -14
sa:that they	8 -2 0 -2 0 0 0 0
sa:that thi	0 -1 0 10 0 0 0 -8
sa:that was	0 0 0 -14 -1 0 0 14
sa:that we	0 14 0 -10 0 0 0 -2
sa:that were	0 -6 0 7 0 0 0 0
sa:the	1 6 5 5 4 9 0 -17
sa:the <day-ahead>	0 -4 0 16 0 0 7 -21
sa:the <day-gone>	0 8 0 0 0 0 0 -7
sa:the <level>	0 -2 -2 -7 16 0 0 1
sa:the <money>	0 -10 0 13 0 0 0 -3
sa:the <name>	4 -1 7 3 -8 7 -7 -6
sa:the <number>	15 10 0 -21 0 0 15 -13
sa:the <office>	0 -1 0 8 -5 0 5 -4
sa:the <organisation>	5 -26 3 1 15 -4 -13 9
sa:the <person>	0 -26 0 22 8 0 0 -7
sa:the <quality>	-9 0 3 1 -13 7 0 0
sa:the <seat>	0 -5 0 24 -14 0 0 -3
sa:the <span>	0 -8 0 -11 -2 0 0 23
sa:the additional	0 7 9 -4 -9 0 0 0
sa:the agreement	0 -2 0 -1 6 0 -1 1
sa:the arrangement	0 1 0 -12 0 0 0 11
sa:the autumn	0 19 0 -17 0 0 0 0
sa:the back	0 12 0 -8 0 0 0 -1
sa:the busan	0 0 0 8 0 0 0 -6
sa:the case	0 0 0 -10 10 0 0 0
sa:the ceasefire	0 1 0 6 -3 0 0 -4
sa:the country	0 -7 0 9 0 0 0 0
sa:the custom	0 8 7 -1 -5 0 0 -6
sa:the date	0 -10 0 3 0 0 6 1
sa:the day	2 -4 3 -10 0 0 0 7
sa:the deal	-1 6 0 -7 6 7 0 -11
sa:the duty	0 -15 -4 5 9 0 -4 9
sa:the emergency	0 -13 0 3 7 0 0 -4
sa:the end	3 10 0 -9 -1 0 0 -3
sa:the evening	0 0 0 9 9 0 0 -16
sa:the extension	0 -3 0 2 9 0 0 -10
sa:the first	0 -8 0 11 -1 0 0 0
sa:the following	0 7 0 -19 13 0 0 0
sa:the former	0 0 0 -8 0 0 0 7
sa:the framework	0 11 0 -11 0 0 0 0
sa:the full	0 11 0 -5 0 0 0 -3
sa:the higher	0 11 0 -10 0 0 0 0
sa:the highest	0 -8 0 15 -3 0 0 0
sa:the joint	0 7 0 -6 0 0 0 0
sa:the last	0 0 5 -7 -1 0 0 6
sa:the law	0 -9 0 17 -7 4 0 -7
sa:the list	0 16 0 -8 0 0 0 -8
sa:the lower	0 8 0 -2 0 0 0 -2
sa:the making	0 11 0 -10 0 0 0 0
sa:the measure	0 -4 10 5 -8 0 0 -1
sa:the meet	0 13 -6 -4 -10 0 0 5
sa:the month	0 -14 0 19 0 0 0 -4
sa:the new	0 -5 -3 18 0 0 0 -13
sa:the north	0 -8 0 10 0 0 0 0
sa:the old	0 0 0 1 0 0 -11 4
sa:the one	2 -2 1 -14 0 0 0 10
sa:the order	0 -3 0 6 0 0 0 0
sa:the ordinary	0 11 0 -3 0 0 0 -5
sa:the other	0 0 0 -2 -9 0 0 16
sa:the paper	0 0 0 -3 8 0 0 -1
sa:the pen	0 0 0 12 -10 0 0 -3
sa:the people	0 0 0 -10 0 0 0 11
sa:the port	-3 13 0 -11 7 4 0 -9
sa:the present	0 -7 0 12 -10 0 0 0
sa:the proclamation	0 5 0 -10 6 0 0 0
sa:the purchase	0 -6 0 8 0 0 0 0
sa:the rate	0 -7 0 -7 4 0 0 12
sa:the reciprocal	0 -3 0 8 0 0 0 -3
sa:the remain	0 -10 0 13 0 0 0 -2
sa:the result	0 -6 0 8 2 0 0 -5
sa:the right	0 6 0 -2 0 0 0 0
sa:the rule	0 -6 0 15 -1 0 0 -4
sa:the same	-1 -6 0 -6 3 0 0 16
sa:the spring	0 5 0 -12 0 0 0 7
sa:the step	0 7 0 -2 0 0 0 -3
sa:the strike	0 -6 0 8 0 0 0 0
sa:the summer	0 4 0 -8 0 0 0 3
sa:the surcharge	0 3 -4 5 0 0 0 -10
sa:the suspend	0 0 0 -8 0 0 0 10
sa:the suspension	2 0 -2 -11 0 0 6 2
sa:the tariff	0 0 0 -22 9 5 1 6
sa:the term	0 -2 0 -6 10 0 0 0
sa:the time	0 -4 0 -10 0 8 0 7
sa:the total	0 7 0 -1 0 0 0 -4
sa:the trade	0 -10 0 10 -1 0 0 0
sa:the truce	-9 7 -3 -7 9 -1 0 3
sa:the two	2 7 -1 -19 -6 0 9 10
sa:the valley	0 8 0 -5 0 0 0 0
sa:the whole	0 5 -7 -6 0 0 0 10
sa:the world	0 -4 0 -4 13 0 0 -4
sa:the year	0 -3 0 9 -4 0 0 -1
sa:their	0 -8 -4 -9 8 -2 -8 20
sa:their <office>	0 -6 0 1 0 0 0 4
sa:their <organisation>	0 0 0 7 0 0 0 -1
sa:their tariff	0 -4 0 8 0 0 -2 0
sa:their trade	0 0 0 -6 0 0 0 7
sa:their truce	0 4 0 -6 0 0 0 3
sa:them	1 -5 1 5 -14 -2 0 3
sa:them those	-2 -1 0 8 0 0 0 0
sa:then ,	0 0 0 -9 0 0 0 8
sa:then .	0 -4 0 -6 13 0 0 1
sa:then the	0 -3 0 11 -7 0 0 0
sa:there	-3 12 -3 -3 0 -1 4 -6
sa:there is	0 15 0 2 -13 0 6 -13
sa:there was	0 -8 0 9 0 0 0 0
sa:there will	0 -1 0 11 0 0 0 -7
sa:these	0 7 0 0 0 0 0 -7
sa:they	3 1 0 0 -9 -1 -8 7
sa:they are	4 -13 -3 -3 -3 0 0 21
sa:they did	0 5 0 1 6 0 0 -13
sa:they had	0 -5 0 17 0 0 0 -9
sa:they have	1 13 0 -11 -3 0 0 0
sa:they pay	0 -1 0 -17 0 0 0 20
sa:they would	0 -3 0 12 -3 0 0 -4
sa:thi	2 -14 -2 8 5 0 -1 0
sa:thi month	0 -14 0 1 3 0 0 6
sa:thi week	0 1 0 -6 0 0 0 4
sa:thi year	0 10 0 -17 8 0 0 0
sa:thing	0 2 0 -8 -5 4 0 4
sa:third	1 1 0 14 -13 0 0 -7
sa:third round	0 0 0 6 0 0 0 0
sa:those	-5 7 6 0 -4 0 0 -7
sa:those of	0 8 0 -1 0 0 0 -2
sa:those on	-3 10 0 -5 0 0 0 0
sa:threat	0 16 0 -18 0 0 0 3
sa:threaten	0 4 0 1 -8 0 -3 3
sa:threaten to	0 -1 0 8 0 0 -2 0
sa:three	0 0 -1 3 -12 0 0 8
sa:three ,	0 0 0 11 -2 0 0 -5
sa:through	0 15 0 0 -1 0 0 -11
sa:ticket	0 -8 0 11 -2 0 0 0
sa:tiktok	0 0 0 0 -4 9 0 -1
sa:tiktok 's	0 0 0 -1 0 6 0 0
sa:till	0 -5 0 -7 0 0 0 14
sa:timber	0 0 0 -2 0 0 6 0
sa:time	-5 -8 -1 11 -17 6 0 9
sa:time "	0 -8 0 11 0 0 0 0
sa:time ,	0 0 0 -2 -8 0 0 12
sa:time for	0 6 0 0 -2 0 0 -2
sa:time in	0 -9 0 16 0 0 0 -5
sa:time to	0 -1 0 0 9 0 0 -2
sa:tin	0 -3 0 -6 0 0 0 12
sa:to	-16 0 -7 -3 8 5 17 -8
sa:to -	0 1 0 -7 8 0 0 -1
sa:to <day-ahead>	-5 0 8 5 -4 -3 0 -3
sa:to <day-gone>	0 0 -2 12 0 2 0 -13
sa:to <level>	-1 20 -6 -4 6 -2 -7 -14
sa:to <money>	0 2 -5 -5 10 0 0 -5
sa:to <name>	-4 11 0 -6 4 0 2 -13
sa:to <number>	-4 -22 -3 16 -2 0 4 6
sa:to <quality>	0 2 0 -14 1 0 10 -1
sa:to <span>	0 -6 0 3 0 0 0 2
sa:to a	1 0 0 -6 0 0 4 0
sa:to an	2 7 0 -7 0 0 0 -1
sa:to apply	0 -9 4 3 1 0 0 0
sa:to approve	0 0 0 9 -3 0 0 0
sa:to be	0 -19 0 -1 7 4 0 6
sa:to bring	0 9 0 -3 -3 0 0 0
sa:to charge	0 6 0 -1 -1 0 0 0
sa:to complete	0 -4 0 10 -1 0 0 0
sa:to do	0 7 0 -8 0 0 0 0
sa:to end	0 5 0 -21 0 0 0 18
sa:to extend	0 -1 0 -8 0 0 0 12
sa:to fentanyl	0 -6 0 0 0 0 0 7
sa:to find	0 -13 0 -3 0 0 7 11
sa:to go	0 -16 0 -8 4 0 2 16
sa:to have	0 6 0 -10 0 0 6 0
sa:to its	0 -9 0 8 4 0 0 -3
sa:to last	0 0 0 -6 0 0 0 8
sa:to make	0 0 0 -2 0 0 6 0
sa:to nothing	0 0 0 11 0 0 0 -10
sa:to one	0 0 0 8 -2 0 0 -1
sa:to pay	0 2 0 6 -3 0 0 -8
sa:to put	0 2 0 -6 0 5 0 0
sa:to run	0 0 1 -11 0 0 0 7
sa:to save	0 0 0 -4 0 0 0 6
sa:to say	0 -16 0 0 10 0 0 4
sa:to see	0 -5 0 10 -2 0 0 0
sa:to sell	4 4 0 -17 -5 17 0 -5
sa:to settle	0 -6 0 -3 0 0 10 0
sa:to sign	0 9 0 0 -2 0 0 -1
sa:to suspend	0 -4 0 6 0 0 0 0
sa:to take	0 -10 0 4 0 0 0 5
sa:to the	3 7 0 -7 13 0 -1 -13
sa:to their	0 -4 0 -4 -1 0 -1 15
sa:to zero	0 9 0 -8 0 0 0 0
sa:together .	0 6 0 -4 0 0 0 0
sa:together with	0 -7 0 2 5 0 0 0
sa:ton	0 0 0 -3 6 0 0 0
sa:too	5 -2 0 0 -7 0 0 2
sa:too .	0 -7 0 0 -3 0 0 5
sa:top	0 16 0 -14 0 0 0 0
sa:top of	0 18 0 -18 0 0 0 0
sa:total	0 6 0 0 0 0 0 -5
sa:total of	0 0 0 7 0 0 0 -4
sa:trade	-6 8 0 -11 7 0 0 4
sa:trade agreement	0 7 0 -2 0 0 0 -3
sa:trade minister	0 9 0 -17 0 0 0 10
sa:trade ministry	0 8 0 -4 0 0 0 -2
sa:trade truce	0 0 0 -5 0 0 0 6
sa:treaty	0 2 0 -14 10 0 4 -1
sa:truce	-14 -4 2 1 13 -3 -6 1
sa:truce ,	0 0 8 1 0 0 0 -9
sa:truce begin	0 2 0 6 0 0 0 -10
sa:truce between	0 0 0 8 1 0 0 -8
sa:truce end	0 -20 0 -3 -1 0 0 21
sa:truce expire	0 -2 0 0 -5 0 0 7
sa:truce is	0 2 0 8 -8 0 0 -2
sa:truce of	0 -11 0 24 0 0 0 -15
sa:truce on	0 0 0 -8 0 0 0 10
sa:truce over	0 -7 0 1 0 0 0 6
sa:truce that	0 10 0 -11 0 0 0 3
sa:truce with	0 -11 0 -16 9 0 0 19
sa:truck	0 0 0 0 -4 0 0 6
sa:tuna	0 2 0 -13 0 0 0 10
sa:turn	2 -1 0 -13 0 0 3 11
sa:twenty	0 0 0 7 -4 0 0 0
sa:twenty -	0 0 0 7 -4 0 0 0
sa:twice	0 -4 0 7 0 0 0 0
sa:two	0 -13 -3 13 -16 -1 9 0
sa:two <office>	0 0 0 9 0 0 0 -5
sa:two government	0 -10 0 2 -1 0 0 11
sa:two president	6 3 0 -12 0 0 0 0
sa:two side	0 0 0 5 -3 0 5 -10
sa:tyre	0 0 0 -16 0 0 2 12
sa:under	0 20 -10 -6 0 -1 -4 -6
sa:under a	6 7 0 -1 -2 0 0 -9
sa:under an	0 -1 0 9 0 0 0 -5
sa:under it	0 0 0 -14 0 0 0 15
sa:under section	0 4 0 2 0 0 0 -10
sa:under the	0 -3 0 6 5 0 0 -2
sa:under which	0 17 -4 -10 0 0 0 0
sa:unlawful	0 0 0 8 -6 0 0 0
sa:unless	0 26 0 -28 3 0 0 0
sa:unless <organisation>	0 53 -2 -25 -4 0 0 -37
sa:unless <seat>	0 0 0 -4 0 0 0 6
sa:unless a	0 7 0 0 0 0 0 -5
sa:unless it	0 -8 0 16 0 0 0 -8
sa:unless the	5 -6 0 -6 0 0 0 8
sa:until	-10 -14 -1 16 -3 0 0 5
sa:until <day-ahead>	-3 -4 0 8 -16 0 0 5
sa:until <day-gone>	0 0 0 8 0 0 0 -7
sa:until now	0 6 0 -20 0 0 0 13
sa:until the	0 -14 0 -2 10 0 7 0
sa:until then	0 0 0 8 -2 0 0 -6
sa:up	0 3 -11 1 5 -2 -3 -4
sa:up .	0 5 -1 -22 -3 0 0 23
sa:up <level>	0 -5 0 6 0 0 0 0
sa:up from	0 7 0 0 -3 0 0 -3
sa:up to	0 -5 -6 10 16 0 0 -18
sa:us	4 9 -2 -3 -4 0 3 -8
sa:us .	0 6 -2 0 0 0 3 -7
sa:use	0 -10 0 22 0 0 0 -5
sa:used	0 8 0 -7 0 0 0 0
sa:valley	0 7 0 -3 0 0 0 -1
sa:value	7 0 0 -2 0 0 0 -1
sa:very	0 0 0 -6 0 0 0 9
sa:vessel	0 7 0 0 -7 0 0 0
sa:video	0 -7 0 7 -3 5 0 0
sa:vote	0 -3 0 2 11 0 0 -10
sa:vote on	0 0 0 -8 10 0 0 0
sa:vote to	0 1 0 18 -16 0 0 -3
sa:wait	0 0 0 12 0 0 0 -12
sa:want	0 11 0 -8 -8 -1 9 -8
sa:want to	0 17 0 -17 -6 0 9 -6
sa:war	0 -7 0 0 0 0 0 9
sa:war with	0 -2 0 -2 0 0 0 7
sa:warn	0 0 0 3 0 0 0 -7
sa:warn .	0 -11 0 14 5 0 0 -10
sa:was	0 -7 -5 4 -26 -4 0 17
sa:was "	0 7 0 -5 0 0 0 0
sa:was <level>	0 -8 0 6 0 0 0 2
sa:was <number>	0 0 0 9 0 0 0 -11
sa:was agree	0 0 0 -10 0 0 0 11
sa:was given	0 -4 0 -3 0 0 0 9
sa:was in	0 -3 0 -1 0 0 0 6
sa:was no	0 -8 0 9 0 0 0 0
sa:was not	3 26 -1 -18 0 0 0 -9
sa:was to	0 -4 0 -13 0 0 0 19
sa:watche	0 -4 0 8 0 0 0 -1
sa:way	0 0 0 -3 -1 0 7 0
sa:way .	0 -3 0 -2 0 0 7 0
sa:we	-4 -1 3 -17 18 4 8 -11
sa:we are	0 0 0 6 0 0 0 -1
sa:we have	0 0 3 0 3 0 0 -6
sa:we shall	0 -9 0 10 -3 0 5 -4
sa:we will	0 -9 0 0 11 0 0 0
sa:week	0 -2 9 4 -15 0 0 1
sa:week .	0 1 9 0 -8 0 0 -1
sa:week of	0 0 0 8 0 0 0 -5
sa:well	6 8 0 0 -6 0 0 -9
sa:well .	6 1 0 4 -5 0 0 -8
sa:were	0 -6 1 1 0 0 0 2
sa:were "	0 0 0 -5 0 0 0 6
sa:were there	0 8 0 -11 3 0 0 0
sa:what	4 -3 -6 2 0 -1 -3 2
sa:what <name>	0 6 0 0 0 0 0 -4
sa:what <person>	0 -7 0 4 6 0 0 -4
sa:what come	0 -1 0 6 0 0 0 -1
sa:what follow	8 -6 0 11 0 0 0 -13
sa:what he	0 -4 0 -1 0 0 0 6
sa:what it	0 -11 0 0 0 0 0 13
sa:what the	0 0 0 12 0 0 0 -10
sa:what they	0 5 0 -12 0 0 0 8
sa:what was	0 0 0 -7 0 0 0 7
sa:what we	0 11 0 -9 0 0 0 0
sa:whatever	4 -8 0 0 13 0 0 -10
sa:when	-4 0 4 -6 -7 -3 3 9
sa:when a	0 0 0 6 0 0 0 -2
sa:when it	0 -1 9 -17 -9 0 0 19
sa:when its	0 7 0 -7 0 0 0 0
sa:where	0 11 0 -8 -6 0 0 3
sa:where it	0 -7 0 -10 0 0 0 18
sa:where the	0 9 0 -8 0 0 0 0
sa:where they	0 17 0 -7 0 0 0 -6
sa:whether	0 -9 0 -9 6 0 0 11
sa:whether <name>	0 -1 0 -14 8 0 0 9
sa:which	-1 2 -5 -4 6 8 5 -8
sa:which <level>	0 0 0 10 0 0 4 -16
sa:which <name>	0 1 0 -4 -5 0 0 9
sa:which <person>	0 0 0 -2 -4 8 0 0
sa:which <quality>	8 -3 0 -8 1 0 0 0
sa:which end	0 1 0 7 0 0 0 -9
sa:which has	0 -4 0 0 0 0 0 8
sa:which he	0 0 0 17 0 0 0 -14
sa:which is	0 -3 0 -15 12 0 0 14
sa:which it	0 6 0 0 0 0 0 -2
sa:which the	0 14 0 -11 0 0 4 -1
sa:which they	0 3 0 -11 0 0 0 9
sa:while	0 0 0 9 -1 0 0 -4
sa:whole	0 5 -7 -5 0 0 0 9
sa:why	0 -7 0 16 -5 0 0 -2
sa:will	-3 11 0 -20 0 -7 -3 19
sa:will be	-2 7 -2 -1 -2 0 -2 2
sa:will go	0 -7 0 0 0 0 0 5
sa:will have	0 8 0 -11 -7 0 0 11
sa:will not	0 -17 9 16 -7 0 0 -4
sa:will pay	0 16 0 -19 -1 0 0 6
sa:will put	0 -7 0 2 6 0 0 0
sa:will raise	0 5 0 -2 2 0 0 -7
sa:will return	0 0 0 -10 0 0 -5 17
sa:will take	0 -7 0 4 0 0 3 -2
sa:win	0 0 0 10 0 0 0 -8
sa:wine	0 -13 3 10 -2 0 0 2
sa:winter	0 4 0 -6 0 0 0 2
sa:wish	0 7 0 -2 0 0 0 -4
sa:with	-6 -17 4 9 0 0 -2 4
sa:with <level>	0 -13 2 10 -5 0 0 4
sa:with <name>	1 -31 0 -8 9 0 1 20
sa:with <number>	0 0 0 7 -4 0 0 0
sa:with <seat>	0 1 0 -9 0 4 0 1
sa:with a	0 0 0 12 0 0 0 -18
sa:with it	-1 -13 0 -4 4 0 0 14
sa:with the	0 14 0 -17 10 0 0 -1
sa:withdraw	0 3 0 0 0 0 0 -6
sa:without	-4 6 4 11 -23 0 0 -5
sa:without a	0 -4 8 5 0 0 0 -5
sa:without agreement	0 0 0 -19 0 0 0 19
sa:without an	0 -6 0 15 0 0 0 -7
sa:wool	0 14 0 -8 0 0 0 -6
sa:word	4 0 0 -13 -2 0 0 12
sa:worker	0 0 0 7 0 0 -6 0
sa:world	0 6 -7 -7 12 0 0 -4
sa:worth	0 3 -13 -12 8 0 0 8
sa:would	-14 -8 -5 13 -5 6 2 0
sa:would be	0 0 0 -12 15 2 0 -1
sa:would charge	0 0 0 8 0 0 0 -4
sa:would come	0 2 0 -6 0 0 0 4
sa:would go	0 0 0 0 -3 0 0 8
sa:would have	0 -7 0 16 -2 0 0 -4
sa:would like	0 -12 0 11 -3 0 0 2
sa:would not	0 1 0 12 -1 0 0 -15
sa:would pay	0 -9 0 13 0 0 0 -2
sa:would raise	0 -3 0 6 0 0 0 0
sa:would take	0 6 0 -6 0 0 0 0
sa:write .	3 8 0 -15 0 0 0 4
sa:write on	5 -11 0 8 0 0 0 0
sa:write that	0 -3 0 10 -1 0 0 -1
sa:wrong	0 7 0 -4 -1 0 0 0
sa:year	9 5 -7 -17 21 0 -3 -4
sa:year ,	8 1 0 2 1 0 0 -16
sa:year .	2 5 -3 -30 15 0 -1 15
sa:year and	0 0 0 -10 9 0 0 2
sa:yes	0 -2 0 -2 0 0 0 10
sa:yes .	0 -11 0 0 0 0 0 9
sa:yet	0 0 -1 -3 0 0 0 8
sa:you	0 8 0 -2 5 0 0 -11
sa:your	0 -24 0 4 2 0 0 12
sa:zero	0 7 0 0 0 0 0 -2
sa:|	-3 0 0 9 0 0 0 -1
sa:—	-5 3 7 -10 12 -4 -1 -1
sa:— <level>	0 11 0 -8 0 0 0 -1
sa:— <name>	1 -9 0 -2 5 0 0 7
sa:— <office>	0 7 0 -5 0 0 0 0
sa:— <person>	0 -5 0 14 0 0 0 -4
sa:— <quality>	0 -7 0 2 0 0 0 5
sa:— a	0 -4 0 15 0 0 0 -10
sa:— and	0 -2 0 -4 0 0 0 8
sa:— talk	0 0 0 -7 0 0 0 7
sa:— the	0 14 0 -5 8 0 0 -17
sb:"	-7 -6 -6 9 10 -2 0 -4
sb:" ,	-11 0 0 -11 17 0 0 6
sb:" <person>	0 0 0 7 0 0 0 -12
sb:" a	0 -6 0 12 -3 0 0 0
sb:" for	0 -3 0 0 0 0 0 6
sb:" he	0 6 0 -1 0 0 0 -2
sb:" if	0 -5 0 -3 9 0 0 1
sb:" the	0 0 0 25 0 0 0 -23
sb:" we	0 1 0 -1 -7 0 0 6
sb:&	0 -8 0 10 0 0 0 0
sb:'	-1 6 0 22 -22 0 0 -12
sb:'s	-2 -1 -19 1 -2 12 1 -1
sb:'s ,	0 7 0 -1 0 0 0 -1
sb:'s <level>	0 12 0 -28 0 0 0 16
sb:'s <person>	0 22 0 -15 -7 0 0 0
sb:'s <quality>	0 -3 0 -6 7 8 0 -4
sb:'s a	0 9 0 -1 0 0 0 -5
sb:'s cabinet	0 -6 0 2 5 0 0 -3
sb:'s congress	0 -6 0 8 1 0 0 -6
sb:'s custom	0 0 0 7 -1 0 0 -2
sb:'s decision	0 0 0 9 -9 0 0 0
sb:'s duty	0 0 2 -11 0 0 0 8
sb:'s export	0 -3 0 0 9 0 0 0
sb:'s good	0 6 0 -7 -3 0 0 6
sb:'s government	0 0 0 8 -5 0 0 0
sb:'s minister	0 8 0 -17 1 0 0 9
sb:'s no	0 0 0 1 -1 0 -5 6
sb:'s own	0 14 0 -4 -4 0 0 -7
sb:'s parliament	0 -8 0 14 -5 0 0 -1
sb:'s president	0 -8 0 11 0 0 0 0
sb:'s state	0 0 0 8 0 0 0 -6
sb:'s suspension	5 0 3 7 0 0 0 -16
sb:'s tariff	0 17 0 -28 0 0 7 0
sb:'s the	0 -1 0 15 0 0 0 -14
sb:'s trade	0 7 0 -4 5 0 0 -8
sb:'s truce	0 0 0 -7 0 0 0 8
sb:'s visit	0 -2 0 10 -4 0 0 0
sb:(	3 -13 2 5 -4 0 8 -1
sb:( <level>	0 6 0 -8 0 0 0 1
sb:( <month-gone>	0 11 0 9 0 0 0 -20
sb:( <number>	0 -12 0 -7 5 0 0 10
sb:( <organisation>	0 -2 0 -2 0 0 0 8
sb:( <person>	0 -5 0 -14 0 0 0 19
sb:( b	0 6 0 -6 -7 0 10 -2
sb:( wap	0 7 0 4 0 0 0 -11
sb:)	4 -12 2 0 -9 0 8 5
sb:) ,	0 0 0 -10 0 0 0 12
sb:) :	0 -27 0 4 -2 0 0 22
sb:) the	-1 1 6 -8 4 0 0 -4
sb:) —	2 -7 0 2 4 0 0 0
sb:*	-3 -7 3 29 -7 0 0 -20
sb:,	1 5 -12 3 1 4 -8 0
sb:, "	-5 10 0 0 -4 0 0 0
sb:, <day-ahead>	0 6 5 0 0 0 0 -10
sb:, <day-today>	11 -3 -1 0 5 7 -2 -8
sb:, <level>	-1 3 0 -12 5 0 0 10
sb:, <name>	-2 -3 0 12 6 2 0 -13
sb:, <number>	0 8 4 -8 -10 0 0 5
sb:, <office>	0 -3 0 10 0 0 0 -2
sb:, <person>	0 -5 0 16 -13 0 3 -1
sb:, <points>	0 -7 0 4 0 0 0 1
sb:, <quality>	0 -15 0 17 0 0 0 0
sb:, <seat>	0 14 0 -2 -5 0 0 -9
sb:, <span>	0 -1 0 16 7 0 0 -20
sb:, a	0 -4 0 22 -6 0 0 -16
sb:, after	0 -3 0 12 0 0 0 -6
sb:, all	0 0 0 -15 8 0 0 4
sb:, an	0 -2 0 8 0 0 0 -1
sb:, and	9 -12 0 0 18 0 -7 -5
sb:, announce	0 0 0 12 0 0 0 -9
sb:, antimony	18 -7 0 -4 0 0 0 -9
sb:, are	5 -12 11 15 -2 0 0 -18
sb:, as	0 -12 0 13 -10 0 0 0
sb:, at	0 0 0 13 -9 0 0 -5
sb:, back	0 -2 0 7 0 0 0 -2
sb:, begin	0 26 0 -19 0 0 0 -9
sb:, both	0 19 0 -26 1 0 0 2
sb:, but	0 6 0 1 -6 0 0 0
sb:, by	0 -8 0 -6 -8 0 7 20
sb:, come	0 -3 0 -6 6 3 0 2
sb:, down	0 -3 0 9 0 0 0 -4
sb:, due	0 1 9 -7 -13 0 0 3
sb:, effective	0 17 0 -15 0 0 0 0
sb:, end	5 -10 0 0 0 0 0 2
sb:, for	0 9 0 -13 4 1 0 -2
sb:, friday	0 4 0 1 0 0 0 -8
sb:, from	-3 23 -1 3 -4 0 0 -26
sb:, germanium	24 -7 0 -6 -1 0 0 -14
sb:, go	0 0 0 -6 0 0 0 6
sb:, had	0 4 0 -11 0 0 0 7
sb:, has	7 -4 0 -2 -1 1 0 1
sb:, he	-6 3 0 -4 -3 0 0 11
sb:, hour	0 0 0 -11 0 0 0 11
sb:, i	0 -7 0 8 0 0 0 0
sb:, if	0 0 0 6 -3 0 0 0
sb:, in	5 -20 0 17 -18 2 0 0
sb:, is	6 -11 0 -6 -17 0 0 20
sb:, it	0 0 0 -23 7 0 0 16
sb:, make	0 -7 0 1 0 0 0 4
sb:, mr	0 0 0 13 0 0 0 -11
sb:, no	7 1 0 -7 0 0 0 -2
sb:, not	0 -3 0 14 0 0 0 -8
sb:, now	0 11 0 -22 -2 0 0 13
sb:, of	0 -12 0 21 -3 0 0 -7
sb:, on	4 -4 -6 -5 0 -1 7 5
sb:, one	0 -3 0 16 0 0 9 -23
sb:, or	0 11 0 5 -6 0 0 -11
sb:, our	0 -5 0 7 0 0 0 0
sb:, over	2 14 0 -12 0 0 0 -12
sb:, plan	0 -3 0 6 0 0 0 0
sb:, pork	0 6 0 -5 0 0 0 0
sb:, provided	0 -10 0 -13 23 0 0 -4
sb:, published	0 0 0 7 -1 0 0 0
sb:, put	0 -8 0 9 0 0 0 -1
sb:, run	2 -1 6 12 -2 0 0 -15
sb:, say	0 13 0 -11 11 0 4 -13
sb:, set	0 14 0 -13 0 0 0 0
sb:, should	0 0 0 6 0 0 0 -2
sb:, sign	0 -3 0 1 -4 0 0 6
sb:, since	0 -3 0 10 0 0 0 -1
sb:, sit	0 -3 0 7 -2 0 0 0
sb:, so	0 8 0 -32 5 0 0 19
sb:, spoke	0 0 0 -15 0 0 0 16
sb:, start	6 16 0 -11 -1 0 0 -10
sb:, stay	0 5 0 0 0 0 0 -6
sb:, suspend	0 -6 0 0 5 0 0 2
sb:, take	0 7 0 -7 0 0 0 0
sb:, tell	0 0 0 -5 -5 4 7 0
sb:, that	0 3 0 -21 8 0 0 8
sb:, the	4 25 0 -37 10 -2 2 3
sb:, their	0 0 0 6 -2 0 0 0
sb:, thursday	0 0 0 6 0 0 0 -2
sb:, to	-4 0 -5 1 -19 1 0 10
sb:, tuesday	0 -1 0 9 0 0 0 -5
sb:, under	-2 -9 0 16 -7 0 0 0
sb:, unless	5 -8 0 2 -2 0 0 0
sb:, until	0 13 0 -6 6 3 0 -8
sb:, up	0 3 0 -15 0 0 0 14
sb:, was	0 -12 0 25 0 0 0 -15
sb:, wednesday	0 -7 0 1 0 0 0 4
sb:, were	-3 0 0 10 0 0 0 -5
sb:, what	0 -11 0 5 0 0 0 3
sb:, when	0 -3 0 0 10 0 0 -4
sb:, where	0 -12 0 1 0 7 0 2
sb:, which	-2 11 -4 -2 0 -4 -2 0
sb:, who	0 -11 0 18 -11 0 0 0
sb:, whose	1 4 0 -9 2 0 0 0
sb:, will	-1 14 0 4 -3 0 0 -16
sb:, with	0 -5 1 -3 0 0 0 8
sb:, would	0 0 0 -16 1 0 0 11
sb:, you	0 7 0 0 -2 0 0 0
sb:, —	0 -9 0 1 0 0 0 5
sb:-	12 -4 4 -12 -8 0 -4 11
sb:- <name>	0 -7 0 3 0 0 0 6
sb:- call	0 5 0 5 0 0 0 -10
sb:- earth	2 7 3 -8 -3 0 0 -1
sb:- shore	0 13 0 -8 -3 0 0 0
sb:- tariff	0 -13 0 17 0 0 0 0
sb:- the	7 -9 0 0 0 0 0 3
sb:- to	0 13 0 -8 -3 0 0 0
sb:.	1 -4 10 -8 0 7 0 0
sb:. ,	0 0 0 -1 0 9 0 -5
sb:. <number>	7 -6 3 -4 8 0 0 -11
sb:. <person>	0 0 0 2 -6 0 0 3
sb:. it	0 0 0 -6 0 0 0 8
sb:. m	-3 2 9 -12 2 0 0 2
sb:. on	0 1 13 -11 1 0 0 -3
sb:/	-8 6 5 -7 2 0 0 1
sb:/ <number>	0 -8 6 5 -1 0 0 0
sb:/ <seat>	0 13 0 -7 0 0 0 -6
sb::	-5 -8 -1 -3 3 -10 -23 19
sb:: "	0 1 0 -7 -1 0 0 9
sb:: <goods-amount>	0 0 0 9 -2 0 0 -3
sb:: <level>	0 11 -1 -11 -7 0 0 6
sb:: <name>	-5 23 -1 -19 13 0 0 -11
sb:: <number>	-2 12 0 -9 5 -1 -1 -4
sb:: <office>	0 11 0 -9 0 0 0 0
sb:: <person>	0 -8 0 9 -2 0 0 0
sb:: <quality>	0 -2 0 -13 -4 0 0 18
sb:: <seat>	0 -2 0 -1 -1 0 0 10
sb:: <span>	0 -10 0 0 0 0 0 8
sb:: an	0 8 0 10 -1 0 0 -13
sb:: and	0 17 0 -25 -4 0 0 17
sb:: duty	0 14 0 -12 0 0 0 0
sb:: for	0 4 0 -10 0 0 0 8
sb:: from	0 -2 0 0 -7 0 0 11
sb:: he	0 -1 0 8 0 0 0 -3
sb:: if	0 5 0 -14 -3 0 0 10
sb:: in	0 -25 0 33 -3 0 0 -8
sb:: it	0 0 0 -21 0 0 0 22
sb:: its	0 -3 0 10 0 0 0 -4
sb:: my	-3 -11 0 12 -3 0 0 7
sb:: no	0 12 0 -6 0 0 0 -5
sb:: on	2 12 0 -18 5 0 0 -4
sb:: our	0 -8 0 -2 4 0 0 8
sb:: since	0 0 0 -16 0 0 0 16
sb:: that	0 -9 0 8 0 0 0 3
sb:: the	0 -21 9 10 -1 0 0 1
sb:: then	0 20 0 -10 -4 0 0 -8
sb:: until	-5 -7 -2 0 1 0 0 5
sb:: we	0 -10 0 0 11 0 0 0
sb:: what	10 -4 8 0 -6 0 0 -1
sb:: will	0 -8 0 18 0 0 0 -10
sb:;	-4 -4 -2 -3 1 4 0 6
sb:; <name>	0 -5 0 15 -3 0 0 0
sb:; <person>	0 2 0 1 -8 0 0 0
sb:; it	0 -12 0 11 4 0 0 -6
sb:; on	0 0 0 1 0 3 0 -7
sb:; that	2 -3 0 8 -2 0 0 -7
sb:; the	-4 -6 -2 4 -3 0 5 1
sb:; they	0 0 5 -8 9 0 0 -5
sb:<agent>	1 -12 0 0 12 11 -5 -2
sb:<day-ahead>	-4 -2 17 -22 14 6 0 6
sb:<day-ahead> (	0 0 0 7 0 0 0 -4
sb:<day-ahead> ,	0 -17 11 -15 21 6 -1 5
sb:<day-ahead> ;	0 0 1 0 -14 0 0 7
sb:<day-ahead> and	-1 5 0 -13 9 0 7 -4
sb:<day-ahead> for	0 -6 0 2 0 0 0 2
sb:<day-ahead> from	0 -4 0 6 0 0 0 0
sb:<day-ahead> the	0 -8 0 2 0 0 0 8
sb:<day-ahead> to	-2 -22 -2 16 0 0 0 4
sb:<day-ahead> until	0 6 0 -9 -3 0 0 6
sb:<day-gone>	15 1 -12 -26 10 16 -11 13
sb:<day-gone> 's	0 -1 0 -6 0 0 0 10
sb:<day-gone> ,	8 7 1 3 -20 0 0 -10
sb:<day-gone> ;	0 -12 0 4 -9 7 0 5
sb:<day-gone> <person>	0 5 0 -10 0 3 0 0
sb:<day-gone> and	-3 -16 -4 -5 8 0 0 26
sb:<day-gone> are	4 8 -7 -8 4 0 0 -6
sb:<day-gone> by	0 0 0 -6 0 0 0 6
sb:<day-gone> evening	0 6 0 -10 0 0 0 5
sb:<day-gone> for	0 -1 0 -5 0 0 0 12
sb:<day-gone> had	0 3 0 1 0 0 0 -6
sb:<day-gone> is	0 6 0 -8 0 0 0 1
sb:<day-gone> it	0 0 0 -2 0 0 0 7
sb:<day-gone> night	0 0 0 10 0 0 0 -9
sb:<day-gone> on	0 0 0 8 -1 0 0 -8
sb:<day-gone> that	0 10 -1 -31 6 0 0 17
sb:<day-gone> the	4 -10 0 21 -5 0 0 -16
sb:<day-gone> to	-1 1 -1 12 10 0 0 -18
sb:<day-today>	3 19 9 -24 6 12 1 -12
sb:<day-today> (	9 -9 0 3 4 0 0 -6
sb:<day-today> ,	-4 30 0 -6 4 0 0 -20
sb:<day-today> after	0 -2 0 8 0 0 0 -4
sb:<day-today> and	0 8 5 -14 0 0 0 0
sb:<day-today> are	0 6 11 0 -15 0 0 0
sb:<day-today> from	0 22 0 -18 0 0 0 0
sb:<day-today> that	0 -8 1 0 -2 9 0 0
sb:<day-today> the	0 -5 0 7 0 0 0 0
sb:<day-today> to	0 -7 0 23 0 0 0 -16
sb:<day-today> without	0 0 0 -8 0 0 0 9
sb:<day-today> —	4 0 0 4 0 8 0 -10
sb:<duty>	-34 9 7 -3 0 -14 20 -5
sb:<gate>	-6 -2 -19 0 22 -4 -5 -8
sb:<goods-amount>	-3 -3 0 28 -10 0 -3 -9
sb:<goods-amount> by	0 -1 0 24 -17 0 0 -2
sb:<goods-amount> of	-1 -2 0 4 6 0 0 -4
sb:<goods>	17 8 25 -16 -7 -23 -7 -1
sb:<level-noun>	-15 10 -11 5 6 -1 -11 -16
sb:<level>	-14 14 -12 4 -46 -15 0 7
sb:<level> )	0 6 0 -8 0 0 0 0
sb:<level> ,	-2 4 -5 0 -23 0 0 9
sb:<level> :	0 -11 0 5 0 0 0 4
sb:<level> ;	0 0 0 10 -1 0 0 -5
sb:<level> <day-today>	0 6 0 -15 10 0 0 0
sb:<level> after	0 -5 0 -2 10 0 0 -1
sb:<level> again	0 -4 0 8 0 0 0 0
sb:<level> apply	0 16 0 -16 0 0 0 0
sb:<level> as	0 0 0 4 1 0 0 -7
sb:<level> at	0 -7 0 6 0 0 0 1
sb:<level> duty	0 -5 0 1 -1 0 0 7
sb:<level> for	0 8 0 -3 0 0 0 -1
sb:<level> from	-5 0 -2 6 0 0 0 -4
sb:<level> here	0 -17 0 11 0 0 0 5
sb:<level> if	0 6 0 3 -17 0 4 0
sb:<level> in	0 -7 0 -4 -2 0 0 14
sb:<level> instead	0 -5 0 11 0 0 0 -4
sb:<level> is	0 4 0 -18 -5 0 0 16
sb:<level> lower	0 -7 0 7 0 0 0 0
sb:<level> more	0 -33 0 35 0 0 0 0
sb:<level> now	0 16 0 -19 0 0 0 3
sb:<level> of	0 -24 0 30 -4 0 0 -2
sb:<level> off	0 -14 0 24 0 0 0 -12
sb:<level> on	-16 22 3 -19 -15 -1 1 6
sb:<level> since	0 11 0 -12 0 0 0 2
sb:<level> surcharge	0 11 0 0 -3 0 0 -10
sb:<level> tariff	2 13 0 -27 8 0 0 1
sb:<level> that	0 19 0 -8 -8 0 0 -6
sb:<level> to	0 8 -1 0 -7 0 0 -3
sb:<level> under	0 -9 0 8 0 0 0 4
sb:<level> until	0 6 -3 -4 -9 0 0 6
sb:<level> which	0 -2 0 6 0 0 0 0
sb:<level> will	0 0 0 -6 0 0 0 8
sb:<level> with	0 0 0 -8 10 0 0 0
sb:<level> would	9 -9 0 0 0 0 0 0
sb:<money>	-8 1 -4 27 -12 0 -3 -15
sb:<money> ,	0 5 0 10 -5 0 0 -13
sb:<money> a	0 1 0 -5 -9 0 0 12
sb:<money> in	0 -3 0 14 -2 0 0 0
sb:<money> of	0 -6 0 -5 2 0 0 14
sb:<month-ahead>	0 -5 0 -25 0 0 0 31
sb:<month-ahead> and	0 6 0 -2 0 0 0 -1
sb:<month-gone>	4 14 0 -10 -10 -6 -3 4
sb:<month-gone> )	0 11 0 9 0 0 0 -20
sb:<month-gone> ,	-9 -2 -1 6 -8 -3 0 9
sb:<month-gone> ;	-2 15 0 -16 2 0 0 1
sb:<month-gone> and	0 -15 4 17 -1 0 0 -10
sb:<month-gone> is	0 12 0 -3 0 0 0 -5
sb:<month-gone> the	0 -5 0 -10 0 0 0 16
sb:<month-today>	4 7 0 -3 -2 0 0 -5
sb:<name>	3 5 9 -24 8 -11 -5 15
sb:<name> 's	3 -8 -2 1 1 -10 11 -7
sb:<name> (	0 -8 0 8 0 0 0 0
sb:<name> -	0 -19 0 0 0 0 0 18
sb:<name> :	0 15 14 -24 2 0 0 -8
sb:<name> ;	0 2 0 5 0 0 0 -8
sb:<name> <day-today>	0 0 0 7 0 0 0 -2
sb:<name> <level>	0 16 0 -17 0 0 0 0
sb:<name> agree	0 -9 0 1 0 0 0 8
sb:<name> and	-11 -13 0 -4 -2 0 -7 25
sb:<name> announce	3 -5 0 9 0 0 0 -6
sb:<name> at	0 0 0 -6 6 0 0 0
sb:<name> before	0 0 9 0 -2 0 0 -4
sb:<name> begin	0 -5 0 11 0 0 0 -1
sb:<name> by	3 -7 0 13 -3 0 -3 0
sb:<name> come	0 10 0 -12 0 0 0 0
sb:<name> continue	0 7 0 -2 0 0 0 -2
sb:<name> cut	0 -11 0 7 0 0 0 2
sb:<name> doe	0 -3 0 -2 9 0 0 0
sb:<name> duty	0 13 0 -9 0 0 0 0
sb:<name> end	0 -6 0 2 -5 0 7 -1
sb:<name> extend	0 0 0 -8 0 0 0 9
sb:<name> for	-3 0 0 -2 -2 0 0 9
sb:<name> from	7 7 0 -13 0 0 0 0
sb:<name> go	0 2 0 2 0 0 0 -11
sb:<name> good	0 14 0 -15 0 0 0 0
sb:<name> had	0 1 0 -2 9 0 -1 -5
sb:<name> has	0 16 -6 -7 -6 -3 1 0
sb:<name> have	0 1 0 -16 0 0 0 18
sb:<name> in	0 0 0 -5 -1 0 0 8
sb:<name> is	0 23 3 -8 3 0 0 -23
sb:<name> it	0 -5 0 21 -11 0 0 -3
sb:<name> keep	0 7 0 0 0 0 0 -8
sb:<name> meet	0 3 0 -16 0 0 0 11
sb:<name> on	0 -11 6 4 -9 0 2 2
sb:<name> over	0 0 0 6 0 0 0 -7
sb:<name> pay	0 -8 0 8 0 0 0 1
sb:<name> president	5 -8 0 4 0 0 0 0
sb:<name> prolonged	0 -3 0 9 0 0 0 -3
sb:<name> put	0 -8 0 14 0 0 0 -3
sb:<name> raise	0 -10 0 12 0 0 0 0
sb:<name> run	0 -10 0 0 0 0 0 10
sb:<name> say	0 14 0 -8 0 0 0 -1
sb:<name> sign	0 0 0 8 0 0 0 -6
sb:<name> since	0 -5 0 8 0 0 0 -1
sb:<name> suspend	0 7 0 0 0 0 0 -4
sb:<name> tariff	0 -14 0 10 0 0 0 3
sb:<name> that	0 -5 10 -2 0 0 0 0
sb:<name> to	0 -1 0 8 -2 0 0 0
sb:<name> under	0 -7 0 -5 0 0 0 13
sb:<name> until	0 -5 -3 -21 14 0 0 9
sb:<name> was	1 5 0 -15 9 0 -1 0
sb:<name> will	2 13 -4 -14 -17 0 -2 20
sb:<name> —	0 27 0 -21 0 0 0 -4
sb:<not>	-1 8 -19 4 -6 -16 2 -1
sb:<number>	-8 6 27 -11 4 -25 -17 -7
sb:<number> (	0 -2 0 7 0 0 0 -3
sb:<number> )	0 -6 0 -9 3 0 0 10
sb:<number> ,	-1 0 -2 -19 0 -1 0 24
sb:<number> /	-8 -5 5 -3 3 0 0 10
sb:<number> :	-5 -1 2 0 7 0 -1 -4
sb:<number> <name>	0 1 1 -8 0 0 0 1
sb:<number> <person>	0 8 0 -10 -2 0 0 5
sb:<number> a	-1 4 1 -5 -10 0 0 9
sb:<number> again	0 14 0 -6 -3 0 0 -4
sb:<number> and	0 18 0 -5 -8 0 0 -6
sb:<number> duty	0 -12 18 2 0 0 0 -11
sb:<number> exclusion	-1 -12 22 -7 0 0 0 -6
sb:<number> for	0 9 5 -2 -10 0 0 0
sb:<number> from	0 17 0 -20 -1 0 0 6
sb:<number> is	0 8 0 -2 0 0 0 -2
sb:<number> lose	0 -2 0 -1 8 0 0 -2
sb:<number> more	9 -4 0 -17 13 0 0 0
sb:<number> of	4 -7 -1 -3 17 0 0 -5
sb:<number> on	-5 28 -6 -20 -10 0 0 1
sb:<number> p	0 -6 7 -10 16 0 0 -7
sb:<number> people	0 0 0 10 0 0 0 -6
sb:<number> pm	0 -7 0 0 10 0 0 -1
sb:<number> rare	-8 0 0 10 0 0 0 0
sb:<number> round	0 8 0 -5 0 0 0 0
sb:<number> th	0 -4 0 -10 1 0 0 13
sb:<number> that	0 -1 0 9 -2 0 0 -1
sb:<number> the	5 -13 0 17 -4 0 0 -6
sb:<number> there	0 6 0 -4 0 0 0 0
sb:<number> to	0 -9 0 15 -3 0 0 -1
sb:<number> until	0 9 0 -18 -2 0 0 8
sb:<number> vote	0 0 0 -4 6 0 0 0
sb:<number> what	0 -1 0 -3 7 0 0 0
sb:<office>	-17 -8 -15 9 11 -9 13 -7
sb:<office> 's	-1 -2 0 11 14 0 0 -21
sb:<office> (	0 -12 0 8 0 0 0 2
sb:<office> ,	0 0 0 -14 3 0 6 9
sb:<office> :	-1 -8 0 16 22 0 0 -33
sb:<office> and	0 6 0 -6 -1 0 0 2
sb:<office> had	0 0 0 -6 4 0 0 2
sb:<office> have	0 0 0 -7 0 0 0 10
sb:<office> on	0 0 0 4 -6 0 0 0
sb:<office> will	0 -7 0 17 -10 0 0 0
sb:<organisation>	8 -8 -11 7 22 -2 -9 -25
sb:<organisation> 's	4 -5 0 34 -34 0 0 0
sb:<organisation> )	0 -3 0 -6 0 0 0 13
sb:<organisation> ,	0 0 0 -17 23 0 0 1
sb:<organisation> :	0 13 0 -15 4 0 0 -1
sb:<organisation> and	5 -1 0 10 0 0 0 -16
sb:<organisation> confirm	0 0 0 6 0 0 0 -6
sb:<organisation> decide	0 -2 0 10 -3 0 0 -3
sb:<organisation> decided	0 -8 0 13 -1 0 0 0
sb:<organisation> end	-1 0 0 18 -3 0 0 -11
sb:<organisation> expect	0 11 0 -9 -1 0 0 0
sb:<organisation> extend	0 2 0 7 0 0 0 -6
sb:<organisation> from	-1 1 0 -3 -2 8 0 0
sb:<organisation> had	3 0 0 -11 11 0 0 -3
sb:<organisation> has	4 -17 -3 22 -24 -1 2 7
sb:<organisation> in	0 2 0 -9 10 0 -1 0
sb:<organisation> is	0 0 0 16 -11 0 0 -3
sb:<organisation> may	0 0 0 -17 18 0 0 0
sb:<organisation> meet	0 0 0 -22 11 0 0 12
sb:<organisation> must	0 0 0 14 -8 0 -1 0
sb:<organisation> of	0 0 0 -13 6 0 0 8
sb:<organisation> on	0 -14 0 21 -5 0 0 0
sb:<organisation> say	5 2 0 -6 6 0 0 -7
sb:<organisation> suspend	2 -5 0 -5 11 0 0 -5
sb:<organisation> take	0 -6 0 0 8 0 0 0
sb:<organisation> that	0 0 0 -1 -6 0 0 8
sb:<organisation> to	0 0 0 -8 6 0 3 -1
sb:<organisation> vote	0 10 0 22 -29 0 0 0
sb:<organisation> will	0 1 0 -3 11 0 0 -13
sb:<organisation> would	0 6 0 -13 9 0 0 0
sb:<person>	-9 -5 -20 13 -14 -4 1 10
sb:<person> 's	2 26 0 -30 4 0 0 -2
sb:<person> (	0 -7 0 -16 0 0 0 23
sb:<person> )	0 -5 0 -15 0 0 0 19
sb:<person> ,	5 -7 -2 4 11 1 0 -12
sb:<person> :	2 -6 -3 19 -31 0 0 0
sb:<person> agree	0 5 0 -13 0 0 0 9
sb:<person> also	0 -3 8 -4 0 0 0 0
sb:<person> and	0 0 0 6 0 -1 3 -5
sb:<person> announce	0 -2 0 -12 0 0 0 20
sb:<person> are	0 -2 0 14 -7 0 0 0
sb:<person> ask	0 13 0 -12 0 0 0 0
sb:<person> come	0 -7 0 24 -6 0 0 -11
sb:<person> gave	0 0 0 0 8 0 0 -4
sb:<person> had	0 -33 0 15 4 1 0 22
sb:<person> has	0 8 0 -24 34 -6 3 -14
sb:<person> himself	0 0 0 6 -4 0 0 0
sb:<person> in	0 -10 0 27 -2 0 0 -15
sb:<person> is	0 -7 0 12 -3 0 0 0
sb:<person> new	0 0 0 6 0 0 0 -2
sb:<person> of	0 -5 0 21 -18 0 3 -1
sb:<person> on	0 3 0 5 -5 0 0 -7
sb:<person> post	0 9 0 -1 0 0 0 -4
sb:<person> put	0 -2 0 6 0 6 0 -10
sb:<person> say	0 -2 -4 -7 -5 -4 -4 24
sb:<person> shook	0 9 0 -7 0 0 0 0
sb:<person> sign	0 24 0 -12 -3 1 0 -10
sb:<person> spoke	0 16 0 -16 6 0 0 -6
sb:<person> tell	0 -9 0 15 -12 0 -1 2
sb:<person> threaten	0 8 0 -2 -2 0 0 -1
sb:<person> to	0 -13 0 13 -5 0 0 5
sb:<person> want	0 0 0 14 0 0 0 -12
sb:<person> was	0 -5 0 9 0 0 0 0
sb:<person> will	0 -13 0 25 -9 0 0 -4
sb:<person> would	0 -4 0 13 -2 0 0 -4
sb:<person> write	0 8 0 -4 3 0 0 -10
sb:<points>	-21 -7 -1 -24 -19 0 0 53
sb:<points> ,	-1 15 0 -20 -4 0 0 9
sb:<points> in	0 0 0 -5 0 0 0 6
sb:<points> of	-1 -17 0 0 -3 0 0 18
sb:<points> on	-2 -14 0 0 -3 0 0 18
sb:<points> stay	0 -2 0 -10 0 0 0 17
sb:<points> that	0 -6 0 6 0 0 0 0
sb:<quality>	-11 -9 -14 -1 20 9 -8 2
sb:<quality> ,	0 -5 0 17 0 0 0 -12
sb:<quality> and	0 -10 0 0 -3 0 0 12
sb:<quality> border	0 7 0 -3 0 0 0 -1
sb:<quality> business	0 0 0 -7 0 12 0 0
sb:<quality> colleague	0 4 0 -13 0 0 0 9
sb:<quality> company	-1 0 0 8 -2 0 0 0
sb:<quality> cotton	0 7 0 -5 -2 0 0 0
sb:<quality> counterpart	11 -1 0 -3 -2 0 0 0
sb:<quality> date	0 5 0 -13 0 0 0 7
sb:<quality> delegation	0 -5 0 9 0 0 0 0
sb:<quality> duty	0 -11 7 0 2 0 0 0
sb:<quality> economy	0 -3 0 6 0 0 0 0
sb:<quality> firm	-3 0 0 14 0 0 0 -2
sb:<quality> good	-14 3 -2 1 -15 0 0 8
sb:<quality> government	0 -4 0 6 -1 0 0 0
sb:<quality> importer	0 -5 0 9 0 0 0 0
sb:<quality> minister	0 0 0 -22 5 0 0 21
sb:<quality> negotiator	0 -1 0 0 -2 0 0 7
sb:<quality> oil	0 0 0 -16 1 0 0 13
sb:<quality> one	0 2 0 0 11 0 0 -12
sb:<quality> owner	0 0 0 0 -3 6 0 0
sb:<quality> paper	0 12 0 -9 0 0 0 0
sb:<quality> parliament	0 0 0 -18 27 0 0 -12
sb:<quality> port	0 -3 0 0 8 0 0 0
sb:<quality> prime	0 13 0 -5 0 0 0 -7
sb:<quality> salmon	0 -7 0 10 0 0 0 -1
sb:<quality> ship	-2 0 0 -13 11 0 0 4
sb:<quality> side	0 -4 0 -24 22 0 0 6
sb:<quality> steel	0 -1 0 8 0 0 0 -6
sb:<quality> sugar	0 -10 0 8 0 0 0 0
sb:<quality> tariff	0 12 0 -17 7 0 0 0
sb:<quality> trade	0 -6 0 15 0 0 0 -3
sb:<quality> wine	0 0 4 6 -1 0 0 -7
sb:<quality> —	0 0 0 0 -4 0 0 6
sb:<seat>	2 -14 -2 -2 10 -2 19 0
sb:<seat> 's	0 0 0 -15 18 0 0 0
sb:<seat> ,	7 -7 -1 12 -6 -2 -5 -4
sb:<seat> /	0 13 0 -7 0 0 0 -5
sb:<seat> <day-today>	0 -3 0 -6 -1 0 8 2
sb:<seat> and	0 -4 0 -19 -12 0 0 33
sb:<seat> end	0 5 0 -13 0 0 0 8
sb:<seat> for	0 0 0 6 -1 0 0 0
sb:<seat> from	0 1 0 3 -9 0 0 0
sb:<seat> had	-1 9 0 -5 1 0 0 0
sb:<seat> is	0 0 0 -5 0 0 0 7
sb:<seat> on	0 -28 0 27 -11 0 0 0
sb:<seat> say	0 3 4 0 -13 9 0 -4
sb:<seat> that	0 0 0 -8 0 0 0 11
sb:<seat> the	0 -1 0 -23 21 0 0 5
sb:<seat> time	0 8 0 -6 0 0 0 0
sb:<seat> to	0 -4 0 -7 -6 0 5 12
sb:<seat> will	5 -3 0 -4 7 0 0 -2
sb:<seat> would	0 0 0 -5 13 0 -2 -2
sb:<sender>	16 -14 10 -9 8 0 -14 -7
sb:<span>	-25 7 -22 -3 -6 0 -8 16
sb:<span> ,	-17 27 -8 -4 4 3 0 -12
sb:<span> ;	0 -6 0 -9 0 0 0 17
sb:<span> and	0 5 0 12 -4 0 0 -13
sb:<span> are	0 -6 0 -25 0 0 0 30
sb:<span> before	0 1 0 -23 2 0 0 12
sb:<span> end	0 -2 0 -2 0 0 0 6
sb:<span> from	-2 14 0 -13 -8 0 0 9
sb:<span> in	0 -3 0 11 0 0 0 -4
sb:<span> later	0 -7 0 2 0 0 0 5
sb:<span> more	0 0 0 -6 0 0 0 11
sb:<span> of	0 -10 0 13 -1 0 0 -4
sb:<span> on	0 0 0 8 -6 0 0 0
sb:<span> the	-2 -1 0 14 0 0 0 -8
sb:<span> to	0 -1 0 -9 -1 0 0 16
sb:<span> truce	0 -4 0 20 0 0 0 -15
sb:<span> when	0 0 0 -16 0 0 0 16
sb:<taker>	-2 8 0 14 2 -9 -2 -24
sb:<v-agree>	-19 6 -3 0 -15 -5 9 7
sb:<v-bear>	-11 13 -11 0 -6 -8 0 2
sb:<v-begin>	14 21 -5 -21 0 -7 0 3
sb:<v-buy>	-6 0 13 -7 6 15 -7 -5
sb:<v-deny>	39 -22 -6 -12 0 -5 3 -18
sb:<v-down>	-7 0 -14 1 -1 -1 8 4
sb:<v-end>	-5 -5 20 -7 -6 -3 1 7
sb:<v-impose>	0 0 -6 -4 9 -1 -3 2
sb:<v-propose>	-25 7 -31 10 18 -17 7 -30
sb:<v-return>	0 2 -3 8 -4 -1 0 -9
sb:<v-say>	0 16 0 -17 12 1 -13 -1
sb:<v-sell>	10 -13 -2 -2 0 6 2 -1
sb:<v-stay>	1 -8 12 7 -10 -13 -20 2
sb:<v-suspend>	9 -1 1 -11 -5 -5 0 7
sb:<v-target>	-10 2 0 7 0 -5 -4 -6
sb:<v-threaten>	0 7 -3 -3 8 0 0 -15
sb:<v-up>	-7 4 -22 13 6 0 -5 -16
sb:@	-4 -8 0 4 -4 0 0 11
sb:[	0 23 0 -28 -5 0 0 7
sb:_	-3 3 0 -7 -2 0 0 14
sb:a	-3 10 -24 -9 -2 14 21 -2
sb:a )	0 -8 0 4 0 0 0 4
sb:a .	-1 4 1 -5 -10 0 0 9
sb:a :	0 4 0 -16 -5 0 0 17
sb:a <level>	0 1 0 -10 -3 0 0 12
sb:a <name>	-2 1 0 -6 2 0 0 3
sb:a <office>	0 -3 0 -4 0 0 7 0
sb:a <organisation>	0 0 0 3 -10 0 6 0
sb:a <quality>	0 7 0 2 0 4 0 -17
sb:a <span>	0 -8 0 3 0 0 0 3
sb:a cut	0 -2 0 6 0 0 0 0
sb:a deal	0 7 0 -10 -8 0 0 9
sb:a decision	0 -8 0 -19 30 0 0 -9
sb:a decree	0 0 0 -6 0 0 0 10
sb:a duty	0 0 0 2 7 0 7 -18
sb:a further	0 -7 0 5 0 0 0 7
sb:a hearing	0 -1 0 0 12 0 0 -9
sb:a law	0 0 0 -3 0 8 0 0
sb:a licence	9 -2 0 -5 0 0 0 0
sb:a list	10 -4 0 -11 0 0 0 7
sb:a meet	0 0 0 -12 -1 0 0 16
sb:a new	0 18 0 -13 -1 0 0 0
sb:a notice	0 7 0 -7 2 0 0 0
sb:a paper	0 -9 0 15 0 0 0 -6
sb:a pause	0 13 0 -12 -2 0 0 1
sb:a period	0 2 0 -9 0 0 0 5
sb:a permanent	0 0 0 13 -5 0 -1 -1
sb:a post	-2 7 0 0 0 0 0 -2
sb:a proclamation	0 12 0 -9 0 0 0 0
sb:a report	0 6 0 -7 4 0 0 -1
sb:a rule	2 -1 0 8 -3 0 0 -1
sb:a second	0 -17 0 8 14 -1 0 -3
sb:a separate	8 2 0 -11 7 0 0 -6
sb:a signature	0 6 0 -1 -7 0 0 3
sb:a standstill	0 9 0 -17 0 0 0 6
sb:a summit	0 -4 0 9 0 0 0 0
sb:a surcharge	0 0 0 16 0 0 0 -23
sb:a suspension	0 10 0 -6 0 0 0 0
sb:a tariff	0 0 0 -1 -10 0 0 8
sb:a telephone	0 10 0 -4 0 0 0 -1
sb:a third	-4 2 0 -8 0 0 7 7
sb:a threat	0 8 0 0 0 0 0 -7
sb:a trade	0 -16 0 0 0 0 0 14
sb:a treaty	0 6 0 -4 0 0 0 0
sb:a truce	-1 0 0 15 -15 0 0 -5
sb:a word	0 0 0 -3 6 0 0 -2
sb:abolish	0 7 0 0 0 0 0 -6
sb:about	-1 5 0 -1 -14 0 0 17
sb:about ,	0 12 0 -12 0 0 0 0
sb:about the	0 11 0 6 -25 0 0 5
sb:above	1 3 0 -6 0 0 0 0
sb:abroad	0 -11 0 14 0 0 0 -2
sb:accept	0 8 0 -9 10 0 0 -8
sb:accord	0 13 0 -15 0 0 0 2
sb:according	0 -16 0 1 0 0 3 6
sb:according to	0 -11 0 -4 0 0 4 10
sb:action	0 18 0 -16 0 0 0 0
sb:add	0 5 0 9 -13 0 0 -6
sb:add that	0 -1 0 10 -7 0 0 0
sb:additional	-4 4 -2 -10 -5 0 -1 20
sb:additional <level>	0 -12 0 10 -3 0 0 8
sb:additional duty	-1 -3 0 -8 0 0 0 17
sb:additional tariff	0 29 0 -28 0 0 0 0
sb:adopt	0 7 0 -4 4 0 0 -6
sb:adopt the	0 0 0 6 -5 0 0 0
sb:affiliate	14 0 -1 -10 -1 0 0 0
sb:affiliate rule	13 0 -1 -11 1 0 0 -6
sb:after	0 10 -4 5 -6 0 -1 -7
sb:after <number>	0 14 0 -6 -8 0 0 0
sb:after <span>	0 0 0 6 0 0 0 -6
sb:after a	0 10 0 -11 0 0 0 1
sb:after that	0 -2 0 7 -1 0 0 0
sb:after the	0 4 0 9 -16 0 0 0
sb:afterward	0 0 0 9 0 0 0 -8
sb:again	5 -2 1 -1 -4 -1 -2 6
sb:again ,	0 -11 0 10 -10 0 0 8
sb:again be	0 0 0 -9 0 0 0 10
sb:again before	0 0 0 -22 9 0 0 14
sb:again from	5 -16 0 4 -4 0 0 11
sb:again in	0 -4 0 9 0 0 0 -1
sb:again on	0 15 5 -9 5 0 0 -18
sb:against	0 -6 0 -13 21 0 0 -2
sb:against the	0 0 0 -17 23 0 0 -6
sb:agenda	0 0 0 -2 6 0 0 0
sb:agree	-3 -4 -8 -3 -32 0 16 12
sb:agree ,	0 6 0 -13 -2 0 6 2
sb:agree by	0 0 0 -10 -1 0 7 6
sb:agree in	-3 0 0 -22 0 0 0 28
sb:agree last	0 0 0 9 0 0 0 -9
sb:agree on	0 0 0 25 -11 0 1 -23
sb:agree to	1 -9 0 -9 -10 0 8 17
sb:agreement	-9 -2 -9 13 7 2 -3 -11
sb:agreement between	0 0 0 10 4 0 0 -14
sb:agreement by	0 -9 0 3 -5 0 -1 13
sb:agreement is	0 -2 0 0 0 0 -1 7
sb:agreement on	0 0 0 -6 -4 7 3 2
sb:agreement that	0 -7 0 6 0 0 0 0
sb:agreement was	0 0 0 -7 0 0 2 5
sb:agreement with	-1 8 0 3 -2 0 -1 -2
sb:ahead	0 0 0 22 -1 0 0 -13
sb:aim	0 9 0 -2 -6 0 0 0
sb:aircraft	0 11 0 -10 0 0 0 0
sb:airport	0 -3 0 19 -11 0 0 -5
sb:al	0 6 0 -8 0 0 0 4
sb:al -	0 6 0 -8 0 0 0 4
sb:alert	0 14 0 -5 -2 0 0 -9
sb:alert ,	0 13 0 -12 0 0 0 0
sb:alert :	0 9 0 -4 0 0 0 0
sb:alexandria	0 -5 9 11 0 0 0 -16
sb:ali	0 0 0 -6 0 0 0 8
sb:all	0 10 1 -14 -7 6 -1 6
sb:all <quality>	0 8 0 -5 0 0 0 0
sb:all country	0 5 0 7 0 0 0 -15
sb:all of	0 0 0 -22 -3 0 0 24
sb:all other	0 6 0 -10 -1 0 0 6
sb:all the	0 12 0 -7 0 0 0 -1
sb:allowed	0 -6 0 15 0 0 0 -7
sb:allowed to	0 0 0 6 0 0 0 -2
sb:alone	0 -11 0 3 0 0 0 8
sb:along	0 -1 0 7 0 0 0 -5
sb:along the	0 0 0 7 0 0 0 -5
sb:already	2 23 0 -13 -6 0 0 -3
sb:also	10 -12 5 11 -8 0 1 -13
sb:also suspend	-3 0 0 0 0 0 0 7
sb:aluminum	0 6 0 -3 0 0 0 0
sb:am	0 -2 0 10 1 0 0 -10
sb:am tell	0 -1 0 -4 2 0 0 6
sb:ambassador	0 0 0 -10 10 0 0 0
sb:among	6 -5 0 0 8 0 0 -8
sb:among them	3 -3 0 -2 10 0 0 -7
sb:an	-10 8 5 -4 3 4 -6 -6
sb:an <organisation>	0 -4 0 -4 3 0 0 6
sb:an <quality>	0 7 0 3 -2 0 0 -7
sb:an additional	0 -7 0 9 -4 0 0 2
sb:an agreement	0 0 0 7 -3 0 0 -5
sb:an answer	0 14 0 -33 24 0 0 0
sb:an end	0 7 0 -17 0 0 0 7
sb:an extension	0 12 -7 -26 13 -1 0 16
sb:an hour	0 0 0 -5 0 0 0 6
sb:an order	0 1 7 -3 -4 12 0 -10
sb:an understanding	0 4 0 -6 0 0 0 2
sb:and	3 -2 -5 -1 2 -27 -14 12
sb:and ,	0 6 0 -2 0 0 0 0
sb:and <level>	0 16 0 1 0 0 0 -23
sb:and <name>	-9 -11 0 1 -20 0 -7 21
sb:and <number>	0 3 0 5 -14 0 0 0
sb:and <organisation>	0 0 0 13 -9 0 0 -2
sb:and <person>	0 -1 0 20 -6 -2 0 -14
sb:and <points>	0 -3 0 -5 0 0 0 11
sb:and <quality>	0 -13 0 0 -5 0 0 17
sb:and <seat>	0 -17 0 -9 -5 0 0 27
sb:and a	-4 21 0 -5 -5 2 0 -9
sb:and above	1 3 0 -7 0 0 0 0
sb:and after	0 -6 0 -1 0 0 0 11
sb:and agree	0 -12 0 13 0 0 0 0
sb:and all	1 -10 0 5 0 0 0 2
sb:and antimony	8 0 0 0 0 0 0 -3
sb:and are	0 8 0 -7 -5 0 0 1
sb:and by	0 10 0 0 -1 0 0 -10
sb:and come	0 -1 0 -18 0 0 0 20
sb:and dairy	0 0 0 -8 14 0 0 -6
sb:and end	0 0 0 -20 2 0 9 11
sb:and enter	0 -26 6 11 10 0 0 0
sb:and from	3 3 0 2 0 0 0 -11
sb:and gave	0 0 0 -6 15 0 0 -11
sb:and i	0 0 0 7 -11 0 0 4
sb:and in	0 -8 -3 9 14 0 0 -15
sb:and including	0 -1 0 -4 0 0 0 8
sb:and is	0 2 0 -14 3 0 0 6
sb:and it	-7 -3 4 -2 4 0 0 4
sb:and last	0 0 0 -11 0 0 8 1
sb:and no	0 0 0 -10 0 0 0 11
sb:and not	0 6 0 9 -2 0 0 -17
sb:and now	0 0 0 -7 0 0 0 11
sb:and of	0 -2 0 -9 0 0 0 14
sb:and on	0 33 0 -15 -15 0 0 -13
sb:and port	0 0 0 -6 12 0 0 -6
sb:and say	0 0 0 -3 7 0 0 -2
sb:and shall	0 0 0 -3 -2 0 0 8
sb:and textile	0 -8 0 7 0 0 0 0
sb:and that	-1 8 0 12 0 0 0 -19
sb:and the	11 -9 0 16 -12 0 2 -12
sb:and their	0 0 0 10 0 0 0 -10
sb:and then	0 8 0 -12 1 0 0 1
sb:and they	0 -1 0 -10 3 0 0 10
sb:and to	0 -13 2 3 0 0 0 4
sb:and trade	0 -6 0 8 0 0 0 0
sb:and was	0 -1 0 9 0 0 0 -7
sb:and we	0 6 0 -7 -2 0 0 4
sb:and what	0 -19 0 25 0 0 0 -9
sb:and which	0 -4 0 -3 0 0 0 11
sb:and will	0 -3 0 -9 3 0 0 10
sb:and with	0 8 0 -6 0 0 0 0
sb:and would	0 15 0 -15 0 0 0 0
sb:annex	0 21 0 -23 0 0 0 2
sb:announce	18 2 -7 3 -16 -2 -1 -4
sb:announce a	0 -2 0 -12 5 0 0 13
sb:announce for	0 11 0 -2 -8 0 0 0
sb:announce on	13 -2 0 4 -4 0 0 -8
sb:announce tariff	0 6 0 -4 0 0 0 0
sb:announce that	1 -1 0 4 -10 0 0 4
sb:announcement	0 4 0 3 -4 0 0 -8
sb:annual	0 -4 0 10 0 0 0 0
sb:another	0 23 0 -3 -6 0 0 -11
sb:another <level>	0 11 0 -7 0 0 0 -1
sb:another <number>	0 5 0 -13 0 0 0 8
sb:another <span>	0 -11 0 21 0 0 0 -14
sb:answer	-7 0 0 -25 34 0 0 -1
sb:answer ,	0 -10 0 14 0 0 0 -3
sb:answer :	0 3 0 -10 0 0 0 7
sb:answer to	0 0 0 7 0 0 0 0
sb:answer with	0 6 0 -1 0 0 0 0
sb:antimony	25 -7 0 -6 -1 0 0 -14
sb:any	0 -1 0 16 -5 0 0 -7
sb:any extension	0 0 0 12 0 0 0 -9
sb:anyone	0 5 0 -12 4 0 0 0
sb:anything	0 0 0 -11 8 0 0 2
sb:app 's	0 0 0 -2 0 6 0 0
sb:appeal	0 -9 0 17 -7 0 0 0
sb:apple	0 -16 0 0 0 0 0 17
sb:application	-9 -11 0 -6 21 0 0 2
sb:application for	-8 -2 0 0 13 0 0 -2
sb:apply	8 1 -1 -13 -3 0 -1 16
sb:apply again	0 27 0 -17 0 0 0 -10
sb:apply for	0 6 0 -12 7 0 0 0
sb:apply from	6 -4 -2 0 1 0 0 2
sb:apply the	0 -7 0 9 -2 0 0 0
sb:apply to	0 11 0 -2 -6 0 0 -3
sb:apply until	2 -14 3 -3 -7 0 0 13
sb:approval	0 -15 0 0 12 0 0 0
sb:approval of	0 -10 0 -7 14 0 0 4
sb:approve	-2 -26 0 11 5 0 -3 6
sb:approve by	0 -6 0 1 3 0 0 0
sb:approve it	0 -1 0 8 -3 0 0 0
sb:approve on	0 -4 0 7 0 0 0 0
sb:approve the	0 -9 0 0 3 0 -1 4
sb:are	9 2 5 -20 17 -14 -15 -3
sb:are back	0 18 0 -7 0 0 0 -12
sb:are charge	0 -12 0 14 0 0 0 0
sb:are closed	0 -5 0 17 -5 0 0 -3
sb:are due	3 -24 0 -8 20 0 0 4
sb:are enter	0 9 0 0 -8 0 0 0
sb:are expect	0 0 0 10 -6 0 0 0
sb:are in	1 0 0 0 3 0 0 -6
sb:are not	0 6 0 -3 -5 0 0 2
sb:are on	0 19 -1 -4 -4 0 0 -8
sb:are over	0 -4 0 -17 0 0 0 22
sb:are to	8 -11 7 14 0 0 -1 -19
sb:are up	0 1 0 -13 -1 0 0 13
sb:argument	0 -3 0 -16 19 0 0 0
sb:argument on	0 0 0 -7 9 0 0 0
sb:armistice	0 0 0 11 0 0 0 -10
sb:army	0 -2 0 15 -4 0 0 -8
sb:around	0 -15 0 7 -2 0 0 9
sb:arrangement	-4 -23 -4 -10 -12 0 0 40
sb:arrangement ,	0 1 0 -8 0 0 0 6
sb:arrangement end	0 0 0 -9 0 0 0 13
sb:arrangement is	0 0 0 -6 0 0 0 10
sb:arrangement of	0 -8 0 0 -3 0 0 12
sb:arrangement with	0 -16 0 7 0 0 0 5
sb:arrive	0 6 5 -24 11 0 -5 1
sb:arrive by	0 5 7 -15 0 0 -3 3
sb:arrive in	0 -5 0 9 0 0 0 0
sb:arrived	0 -4 0 13 -4 0 0 -3
sb:arrived on	0 -3 0 7 0 0 0 -2
sb:article	0 -8 0 17 -6 0 0 -2
sb:artificial	9 -8 0 0 0 0 0 0
sb:as	-5 15 -6 -11 -2 0 -2 6
sb:as early	0 -3 0 -9 5 0 0 7
sb:as much	0 -9 0 8 0 0 0 0
sb:as of	0 39 0 -22 -7 0 0 -18
sb:as they	0 2 0 7 0 0 0 -10
sb:as well	-6 0 0 -2 5 0 0 5
sb:ask	-2 9 -5 -17 0 0 -2 18
sb:ask :	0 8 0 -12 0 0 0 4
sb:ask about	0 7 0 -3 -2 0 0 0
sb:ask for	0 -8 0 1 0 0 0 6
sb:ask what	0 7 0 0 -3 0 0 -3
sb:assembly	0 -2 0 0 10 0 0 -7
sb:at	-22 -5 0 0 0 0 -11 13
sb:at <level>	0 9 4 -14 -13 0 0 15
sb:at <number>	-2 -11 2 18 0 0 0 -8
sb:at <seat>	0 -1 0 14 -4 0 0 -1
sb:at a	0 0 0 7 0 0 0 -9
sb:at home	0 -3 0 6 0 0 0 0
sb:at it	0 -2 0 7 0 0 0 -9
sb:at least	0 9 0 -7 6 0 0 -8
sb:at midnight	0 -16 -2 1 -1 0 0 10
sb:at noon	0 -12 0 11 -2 0 0 1
sb:at once	0 8 0 -7 -2 0 0 0
sb:at present	0 11 0 0 0 0 0 -7
sb:at the	-2 4 0 14 -23 0 -1 -5
sb:autumn	0 0 0 -7 0 0 5 2
sb:away	10 -3 0 -18 -3 0 0 16
sb:away on	0 0 0 -4 0 0 0 6
sb:b	0 5 0 -5 -8 0 10 -2
sb:b )	0 6 0 -6 -7 0 10 -2
sb:back	1 19 -5 -2 -14 5 -2 -10
sb:back its	-2 8 0 -7 0 0 0 2
sb:back on	0 15 0 -6 -7 0 0 -4
sb:back to	-2 2 0 12 -7 4 0 -16
sb:ballot	0 0 0 11 -9 0 0 0
sb:ban	6 0 0 -2 0 11 0 -15
sb:ban on	6 8 0 -5 0 2 0 -12
sb:bank	0 -10 0 10 -1 3 0 0
sb:battery	9 0 0 -3 0 0 0 -1
sb:bay	0 -7 0 7 -1 0 0 1
sb:be	-7 7 -4 -8 4 3 -8 1
sb:be <number>	0 0 0 -7 0 0 0 5
sb:be apply	4 11 0 -14 5 0 0 -7
sb:be at	0 11 0 -5 -2 0 0 -1
sb:be back	0 0 0 13 -10 0 0 -11
sb:be charge	0 8 0 -3 0 0 0 -2
sb:be collect	0 0 0 -15 4 0 0 8
sb:be discuss	0 0 0 10 -6 0 0 0
sb:be due	0 0 0 -17 6 0 0 7
sb:be extend	0 -6 7 -11 -2 0 0 11
sb:be filed	0 0 0 9 -7 0 0 0
sb:be hold	0 -8 0 14 0 0 0 -1
sb:be in	0 -15 0 27 0 0 0 -14
sb:be issued	-3 0 0 10 -7 0 0 2
sb:be lodged	0 0 0 -3 7 0 0 0
sb:be make	0 0 0 5 2 0 0 -7
sb:be prolonged	0 6 6 11 0 0 0 -21
sb:be put	0 13 0 -10 -11 5 0 0
sb:be raise	0 11 0 -4 0 0 0 -4
sb:be sign	0 -1 0 13 -4 0 0 -2
sb:be suspend	0 -5 0 -2 12 0 0 0
sb:be used	0 -12 0 -12 23 0 0 0
sb:bean	0 -7 0 12 0 0 0 -1
sb:became	0 -22 0 19 0 0 0 1
sb:because	0 -6 0 -10 5 0 0 11
sb:become	0 13 0 -19 16 0 0 -9
sb:beef ,	0 -8 0 10 0 0 0 0
sb:been	0 -14 0 15 -2 5 -12 -7
sb:been <level>	0 -9 0 8 0 0 0 0
sb:been announce	0 -7 0 3 0 0 0 4
sb:been at	0 2 0 -1 7 0 0 -7
sb:been due	0 -14 0 22 -1 0 0 -7
sb:been extend	0 0 0 13 0 0 0 -11
sb:been in	0 -4 0 20 0 0 0 -15
sb:been on	1 -5 0 -3 -2 0 0 8
sb:been prolonged	0 -10 0 -1 0 0 0 7
sb:been set	0 0 0 -9 4 0 0 6
sb:been tell	0 8 0 -17 0 8 0 0
sb:beer	0 3 0 -7 0 0 0 3
sb:before	-17 -3 6 -9 17 -10 -5 2
sb:before ,	0 -1 0 -3 0 0 0 6
sb:before <day-ahead>	0 -13 7 -4 17 0 0 -9
sb:before <day-gone>	0 2 0 -11 7 0 0 -3
sb:before <day-today>	0 4 15 -18 -1 0 0 -4
sb:before <number>	0 -8 0 0 8 0 0 0
sb:before it	0 -3 0 -19 13 0 0 9
sb:before that	0 -7 -3 0 12 0 0 0
sb:before the	-2 -3 6 1 10 0 2 -14
sb:begin	-19 0 -3 -1 16 -1 6 -1
sb:begin a	0 0 0 -6 0 0 0 7
sb:begin on	-12 3 0 -7 6 0 0 11
sb:begin to	0 -9 0 18 0 0 0 -9
sb:being	0 0 0 -5 -4 0 0 14
sb:between	-7 -7 -6 6 4 -3 0 1
sb:between <day-gone>	0 0 0 -24 26 0 0 0
sb:between <name>	-1 -2 0 3 -10 0 0 4
sb:between <person>	0 0 0 8 0 0 0 -7
sb:between <seat>	0 -3 0 -10 -3 0 0 19
sb:between them	0 0 0 12 0 0 0 -11
sb:beyond	0 0 0 -10 -1 0 0 12
sb:big	0 0 0 11 0 0 0 -9
sb:bill	0 -8 0 -3 13 0 0 0
sb:bite	14 -4 0 -6 0 0 0 -2
sb:black	-1 -3 0 2 -4 0 0 7
sb:boat	0 -5 0 -6 7 0 0 5
sb:bond	0 0 0 -1 9 0 0 -4
sb:borden	0 -3 0 -2 0 0 0 8
sb:border	0 4 0 0 3 0 0 -10
sb:both	-4 27 -11 -19 -1 -5 -13 7
sb:both are	0 11 0 -14 -2 0 0 5
sb:both country	0 4 0 -13 10 0 0 0
sb:both duty	0 16 0 -18 0 0 0 3
sb:both government	0 -3 0 19 -1 0 0 -11
sb:both have	0 0 0 -5 0 0 0 8
sb:both of	0 5 0 -6 0 0 0 1
sb:both side	0 -7 0 6 9 0 -5 -3
sb:bottle	0 14 2 -16 0 0 0 0
sb:brandy	0 8 0 -9 0 0 0 0
sb:break	0 -19 0 41 0 0 0 -28
sb:breakfast	0 -5 0 7 0 0 0 0
sb:bridge	0 -3 0 12 -3 0 0 -3
sb:briefing	0 -4 0 8 0 0 0 0
sb:briefing ,	0 -4 0 7 0 0 0 0
sb:broke	0 0 0 7 0 0 0 -4
sb:budget	0 -3 0 13 -3 0 0 -3
sb:built	0 0 0 -6 7 0 0 0
sb:bursa	0 -3 0 11 0 0 0 -3
sb:bus	0 5 0 5 0 0 0 -10
sb:busan	-7 -15 0 -10 -8 0 0 33
sb:busan last	0 0 0 -20 0 0 0 21
sb:busan on	0 0 0 12 -2 0 0 -6
sb:buse	0 -14 5 17 -8 0 0 0
sb:business	0 -3 0 -7 -1 20 0 -8
sb:but	-7 12 -4 -15 21 -1 -2 -5
sb:but <person>	0 4 0 -10 7 0 0 0
sb:but the	-2 0 0 10 0 0 0 -4
sb:butter	0 -18 0 17 -6 0 5 -1
sb:buy	0 -10 0 12 3 0 0 -5
sb:buy <goods-amount>	0 0 0 10 -1 0 0 -1
sb:buyer	0 7 0 4 1 -8 0 -4
sb:by	3 -11 -5 -4 8 -3 20 -5
sb:by <day-ahead>	0 3 0 -13 0 0 0 13
sb:by <level>	0 -27 0 33 -10 0 0 0
sb:by <number>	0 -13 0 18 1 0 0 -8
sb:by <person>	0 0 0 8 -9 0 0 0
sb:by <points>	0 18 1 -4 -2 0 0 -11
sb:by <span>	0 -7 0 11 0 0 0 -4
sb:by a	0 -2 0 -10 -1 0 0 16
sb:by half	0 4 0 -8 -2 0 5 0
sb:by its	0 0 0 -11 1 0 0 8
sb:by law	0 15 0 -3 -2 1 0 -16
sb:by telephone	0 -6 0 -6 -9 0 0 19
sb:by the	-1 -18 -5 8 7 -4 15 -18
sb:by video	0 -3 0 18 -6 0 0 -5
sb:by wednesday	0 18 0 -14 0 3 0 -9
sb:by which	0 2 0 -15 9 0 0 1
sb:bytedance	0 0 0 -5 0 13 0 -2
sb:c	0 6 5 -11 2 0 0 -7
sb:cabinet	0 6 0 -6 7 0 0 -4
sb:cabinet will	0 -6 0 0 11 0 0 -5
sb:calendar	0 -6 0 -9 -2 0 0 19
sb:call	0 6 0 6 5 -1 2 -20
sb:call ,	0 -6 0 -15 15 0 0 4
sb:call a	0 0 0 10 -4 0 0 -3
sb:call it	0 0 0 11 0 0 0 -8
sb:call reciprocal	0 -1 0 8 0 0 0 -5
sb:call with	0 11 0 -10 0 0 0 0
sb:can	-1 -3 1 -7 18 0 -3 -3
sb:can be	0 -10 0 -12 28 0 0 -10
sb:cannot	0 21 0 -22 1 0 0 -2
sb:canola	0 12 0 -4 0 0 0 -9
sb:capital	0 -1 0 11 0 0 0 -5
sb:car	0 -3 0 11 -4 0 0 -8
sb:cargo	0 2 7 -5 -10 0 0 5
sb:carpet	0 -5 0 0 0 0 0 7
sb:carrier	0 -7 0 1 4 0 0 0
sb:carry	0 1 0 7 -11 0 0 0
sb:carry on	0 -6 0 0 0 0 0 2
sb:carry the	0 3 0 -7 0 0 0 6
sb:cartagena	0 -7 0 10 0 0 0 0
sb:case	0 11 0 -14 14 0 0 -13
sb:case against	0 -4 0 -7 11 0 0 0
sb:case on	0 0 0 -16 17 0 0 0
sb:cease	0 11 0 -12 -11 0 0 13
sb:cease to	0 11 0 -5 -10 0 0 5
sb:ceasefire	0 3 0 39 0 0 0 -41
sb:central	0 -9 0 11 0 0 0 0
sb:central bank	0 -8 0 10 0 0 0 0
sb:certificate	7 -13 -1 -14 23 0 0 -13
sb:change	0 16 8 -13 1 0 0 -18
sb:change on	0 -11 11 1 4 0 0 -8
sb:changed	0 10 0 -10 0 0 0 2
sb:channel	0 10 0 -13 0 0 0 2
sb:charge	-5 7 0 -4 -3 0 0 2
sb:charge <level>	0 -10 0 2 -4 0 0 12
sb:charge from	0 7 0 -8 3 0 0 -3
sb:charge on	0 12 0 0 -5 0 0 -10
sb:cheese	0 0 0 10 0 0 0 -9
sb:chip	0 0 0 6 -3 5 0 -6
sb:city	0 -8 0 28 0 0 0 -19
sb:claim	0 -23 0 3 27 0 0 -15
sb:claim for	0 0 0 -9 14 0 0 -3
sb:clear	0 -12 -1 14 -11 -1 0 15
sb:clear by	0 -5 0 4 -5 0 0 9
sb:client	0 22 8 -15 -21 0 0 2
sb:client alert	0 10 0 -2 0 0 0 -4
sb:client note	0 8 0 -8 0 0 0 0
sb:clock	0 5 0 -18 0 0 0 13
sb:close	0 -26 0 9 -12 13 0 7
sb:close of	0 0 0 -9 0 0 0 11
sb:close on	0 -15 0 1 -8 13 0 4
sb:closed	0 -5 0 24 -24 9 0 -10
sb:closed on	0 0 0 3 -14 10 0 -2
sb:closing	0 -1 0 -3 0 8 0 0
sb:club	0 -1 0 25 0 -2 0 -18
sb:coal	0 -16 0 19 -3 0 0 0
sb:cocoa	0 -17 0 22 -4 0 0 0
sb:cocoa butter	0 -6 0 3 -2 0 0 4
sb:coconut	0 5 0 -7 -2 0 7 -5
sb:coconut oil	0 5 0 -7 -2 0 7 -5
sb:coffee	0 -2 0 7 0 0 0 -5
sb:coffee ,	0 -15 0 21 0 0 0 -8
sb:colleague	0 4 0 -13 0 0 0 9
sb:colleague ,	0 0 0 -8 0 0 0 5
sb:collect	0 -3 0 0 1 0 0 6
sb:collect from	0 10 0 -11 0 0 0 0
sb:collect the	0 -6 0 10 0 0 0 0
sb:collection	0 7 0 10 -5 0 0 -13
sb:column	0 14 0 -23 -9 0 0 17
sb:column ,	0 0 0 -17 0 0 0 18
sb:come	0 3 -6 -6 -1 0 3 5
sb:come ,	0 14 0 -13 0 0 0 0
sb:come by	0 -4 0 9 0 0 0 -2
sb:come down	0 10 0 -10 0 0 0 0
sb:come in	0 6 0 -4 0 0 0 -1
sb:come on	2 -4 0 6 0 0 0 -3
sb:come to	0 -3 0 7 -12 3 -2 3
sb:come up	0 -8 0 0 8 0 0 0
sb:commander	0 -3 -2 16 0 0 0 -9
sb:comment	-2 -12 -2 -8 23 0 0 -7
sb:comment on	0 -8 0 0 10 0 0 -2
sb:commerce	3 0 0 -4 -7 0 0 10
sb:commerce announce	3 6 0 -7 0 0 0 0
sb:commerce ministry	0 -4 0 0 -2 0 0 8
sb:commit	0 7 0 -5 0 0 0 0
sb:common	0 -7 0 0 0 0 0 8
sb:common on	0 0 0 -8 0 0 0 9
sb:company	0 -3 -1 25 -9 1 0 -23
sb:component	0 20 0 -18 0 0 0 -1
sb:conclude	0 0 0 -3 -3 0 11 0
sb:conclude for	0 0 0 -10 0 0 0 12
sb:conference	0 -6 0 1 0 0 0 3
sb:conference ,	0 -4 0 6 0 0 0 0
sb:confirm it	0 0 0 5 -8 0 0 4
sb:confirm on	0 -2 0 8 0 0 0 -3
sb:confirm that	0 7 0 -11 4 0 0 0
sb:confirm the	0 -4 0 13 -6 0 0 0
sb:congress	0 1 0 6 0 0 0 -10
sb:consent	0 15 0 -28 12 0 0 7
sb:consent on	0 0 0 10 -3 0 0 -1
sb:consider	0 0 0 -6 -1 0 0 8
sb:consultation	0 -7 0 5 4 0 0 -1
sb:consultation between	0 -1 0 8 -3 0 0 0
sb:consumer	0 -5 0 0 0 0 0 7
sb:contact	0 0 0 -10 12 0 0 0
sb:continue	0 12 -1 -12 -5 0 0 6
sb:continue on	0 -1 0 7 0 0 0 -2
sb:contract	-4 -20 0 30 0 0 -3 -9
sb:control	9 0 0 -4 -9 -1 0 -1
sb:control announce	6 0 0 0 0 0 0 -6
sb:control on	1 0 0 -10 -1 0 0 12
sb:conversation	0 -11 0 20 -2 0 0 -3
sb:copper	0 13 0 -9 -3 0 0 0
sb:cork	0 9 0 -16 -3 0 0 12
sb:corn	0 0 0 8 -3 0 0 -6
sb:corrected	0 -3 0 -3 11 0 0 -2
sb:correction	0 -7 0 0 8 0 0 2
sb:cost <level>	0 -7 0 10 0 0 0 0
sb:cotonou	0 0 0 7 -3 0 0 0
sb:cotton	0 18 10 -12 -6 0 0 -11
sb:could	0 -21 0 16 6 0 4 -13
sb:council	0 -6 0 -5 11 0 0 1
sb:council of	0 -2 0 7 -4 0 0 0
sb:count	0 0 0 -12 0 0 0 16
sb:counted	0 -2 0 -14 0 0 0 20
sb:counted from	0 0 0 -7 0 0 0 11
sb:counter	0 -15 0 16 -3 0 0 4
sb:counter -	0 -15 0 14 -2 0 0 4
sb:countermeasure	-3 14 0 0 -6 0 4 -14
sb:countermeasure ,	0 5 0 4 -1 0 0 -9
sb:counterpart	11 -1 0 -6 -2 0 0 0
sb:counterpart ,	11 0 0 -7 0 0 0 0
sb:country	-7 16 -6 -19 15 -3 5 -1
sb:country ,	-2 0 0 -4 9 0 0 0
sb:country expire	0 0 0 -7 0 0 0 7
sb:country from	0 18 0 -9 0 0 0 -9
sb:country have	0 -2 0 -8 0 0 9 3
sb:country is	0 9 0 -12 2 0 0 0
sb:country on	0 -7 0 5 0 0 0 0
sb:country pay	0 26 0 -17 -2 0 0 -9
sb:country will	0 4 0 -12 7 0 0 0
sb:country would	0 0 0 0 6 0 0 -2
sb:county	0 -12 0 25 -11 0 0 -1
sb:court	0 -6 0 -12 19 0 0 -1
sb:cover	11 1 0 -14 -3 0 -2 7
sb:crane	-2 19 0 0 -12 0 0 -8
sb:critical software	1 0 0 -12 0 0 0 8
sb:current	0 -6 0 -16 -1 13 0 8
sb:cut	0 -5 0 8 2 0 5 -12
sb:cut the	0 -5 0 0 0 0 0 6
sb:dairy	0 0 0 -7 13 0 0 -3
sb:date	9 17 -7 -18 -3 3 5 -5
sb:date ,	8 -7 0 0 -8 0 7 -1
sb:date :	0 -4 0 8 0 0 0 -5
sb:date for	0 22 -1 -14 8 0 0 -19
sb:date from	0 -5 0 8 0 0 0 -2
sb:date is	3 0 0 -21 -1 0 0 14
sb:dated	0 -10 0 0 5 0 0 6
sb:day	-3 -9 -15 -7 17 0 0 11
sb:day ,	0 0 0 8 -6 0 0 -3
sb:day are	0 -24 -9 8 20 0 0 0
sb:day is	0 2 0 8 -6 0 0 -6
sb:day of	0 -7 0 7 0 0 0 0
sb:day on	0 0 0 7 0 0 0 -4
sb:daylight	0 1 0 3 -7 0 0 0
sb:de	0 -2 0 11 0 0 0 -6
sb:deadline	-1 8 -1 -1 -25 26 6 -28
sb:deadline for	0 0 0 2 -10 18 0 -23
sb:deadline is	0 4 0 0 -4 -6 0 3
sb:deadline of	0 -2 0 -10 -4 12 8 0
sb:deal	7 -1 -1 -9 0 1 0 8
sb:deal ,	0 7 0 -4 0 0 0 0
sb:deal by	0 -4 0 -10 -1 0 9 7
sb:deal of	0 -1 0 7 0 0 0 0
sb:deal that	0 -2 0 -1 0 0 0 7
sb:deal with	0 2 0 -12 20 0 0 -8
sb:dearer	0 3 0 -15 6 0 0 3
sb:debate	0 -1 0 -17 24 0 0 -3
sb:decide	0 -22 0 -5 25 0 0 -7
sb:decide on	0 -15 0 -1 13 0 0 0
sb:decided	0 -2 0 0 -19 0 0 19
sb:decided on	0 -9 0 14 -1 0 0 0
sb:decided to	0 4 0 -13 0 0 0 9
sb:decision	0 -5 0 5 7 0 0 -9
sb:decision ,	0 4 0 0 -6 0 0 0
sb:decision is	0 -7 0 8 5 0 0 -9
sb:declare	0 0 0 -7 0 0 0 10
sb:declare on	0 4 0 -6 0 0 0 2
sb:decline	0 0 0 9 -5 0 0 -1
sb:decree	0 7 2 -6 -1 -5 0 5
sb:delay	0 -1 0 -4 0 0 6 0
sb:delegation	0 -7 0 22 -3 0 0 -10
sb:delegation of	0 0 0 10 0 0 0 -10
sb:deliver	0 -11 0 9 -3 0 7 -2
sb:delivery	0 -5 0 0 -8 0 0 13
sb:demand	0 0 0 9 -1 0 0 -6
sb:deposit	0 -8 0 14 0 0 0 -2
sb:deputy	0 6 0 0 0 0 0 -3
sb:desk	0 -6 -3 22 -3 0 0 -9
sb:desk ,	0 -2 0 7 0 0 0 0
sb:detail	0 -10 0 18 0 0 0 -5
sb:diary	8 0 0 -4 5 0 0 -11
sb:did	0 -2 0 36 -19 0 0 -21
sb:did ,	0 -1 0 10 0 0 0 -5
sb:did not	0 10 0 0 -6 0 0 0
sb:did so	0 0 0 10 -9 0 0 0
sb:die	0 0 0 -5 -1 0 0 9
sb:die on	0 5 0 -13 0 0 0 8
sb:diet	0 -5 0 1 12 0 0 -12
sb:difference	0 -9 0 16 0 0 0 -9
sb:dinner	0 -12 0 1 -2 0 0 9
sb:discuss	0 -2 0 14 -20 0 0 5
sb:discuss an	0 0 0 -9 0 0 0 9
sb:discuss it	0 -1 0 11 -6 0 0 0
sb:dispute	0 0 0 -5 -7 0 0 13
sb:dispute over	0 2 0 -2 -6 0 0 5
sb:do	-1 -9 1 11 -19 0 5 12
sb:do not	0 -4 0 -1 -6 0 0 15
sb:do so	0 6 0 5 -13 0 7 -3
sb:dock	0 -4 0 10 0 0 0 -1
sb:docker	0 0 0 8 0 0 0 -7
sb:doe	0 7 -3 -12 4 0 -2 8
sb:doe not	0 13 -2 -12 -3 0 -1 9
sb:doesn't	0 -7 0 -3 10 0 0 0
sb:donald	5 -10 0 1 0 9 0 -7
sb:donald trump	5 -9 0 5 0 0 0 0
sb:done	0 1 0 14 -4 0 -5 -8
sb:done by	0 8 0 5 0 0 -5 -7
sb:done so	0 -2 0 6 0 0 0 0
sb:double	-2 6 0 5 -5 0 0 -6
sb:down	0 0 1 5 -8 5 0 -8
sb:down again	0 6 0 -4 0 0 0 0
sb:down by	0 0 0 0 -1 6 0 -2
sb:down for	0 3 0 7 0 0 0 -13
sb:down to	0 4 4 -10 0 0 0 3
sb:drawer	0 -11 0 10 0 0 0 0
sb:driver	0 0 0 -6 9 0 0 -1
sb:drone	1 8 0 -7 -6 0 0 0
sb:drop	0 5 0 -7 4 0 0 0
sb:drop its	0 -3 0 0 7 0 0 -4
sb:drop to	0 6 0 -5 0 0 0 0
sb:due	-1 -15 0 0 11 -7 -3 6
sb:due again	0 -5 0 -7 0 0 0 13
sb:due by	0 -1 0 -6 13 0 0 -1
sb:due from	0 -16 0 4 13 0 0 -2
sb:due in	0 -2 0 23 -2 0 0 -17
sb:due to	3 1 3 -12 -10 0 0 11
sb:durban	0 0 0 6 0 0 0 -5
sb:during	0 11 0 14 0 0 0 -26
sb:during the	0 13 0 13 0 0 0 -27
sb:duty	-19 7 23 -28 3 -4 9 9
sb:duty ,	0 5 14 -4 0 0 0 -11
sb:duty are	0 11 -2 0 -3 0 0 -3
sb:duty at	0 -5 0 0 0 0 0 6
sb:duty between	0 -4 0 8 0 0 0 -1
sb:duty by	0 9 0 -19 2 0 5 0
sb:duty end	0 0 10 -3 -4 0 0 0
sb:duty fall	0 -4 0 0 8 0 0 -6
sb:duty for	0 7 0 -9 0 0 0 0
sb:duty from	0 -6 0 12 0 0 0 -6
sb:duty has	0 2 0 -17 6 0 0 7
sb:duty in	-2 -11 0 24 -5 0 0 -8
sb:duty is	0 -3 0 -8 0 0 0 14
sb:duty of	0 -3 6 -6 4 0 6 0
sb:duty on	-4 0 -9 14 -24 0 0 2
sb:duty pay	0 0 -2 6 -2 0 0 0
sb:duty return	0 12 0 -3 0 0 0 -8
sb:duty that	0 9 0 -10 0 0 0 0
sb:duty to	0 3 -2 -9 -3 0 4 4
sb:duty until	0 -11 4 -9 -5 0 0 16
sb:duty will	0 -6 0 2 0 0 0 5
sb:each	-3 -9 -2 4 0 0 0 9
sb:each other	0 -6 0 -9 5 0 0 14
sb:each side	0 0 0 9 -4 0 0 0
sb:earlier	0 15 0 -22 15 0 0 -5
sb:early as	0 -3 0 -9 5 0 0 7
sb:earth	15 -4 2 -2 -18 0 -2 0
sb:earth ,	11 -5 0 -6 -6 0 0 3
sb:earth and	-9 0 0 2 0 0 0 4
sb:earth control	0 5 4 -11 0 0 0 0
sb:eastern	-1 0 -1 -8 10 0 0 0
sb:eastern time	0 -7 0 0 12 0 0 -2
sb:economic	0 -4 0 8 0 0 0 0
sb:economy	0 -6 0 11 -1 0 0 0
sb:economy minister	0 -5 0 9 0 0 0 0
sb:edition	0 0 0 6 0 0 0 -4
sb:effect	6 14 -1 -16 -11 0 0 10
sb:effect at	0 14 0 -16 -1 0 0 3
sb:effect from	0 1 0 8 -9 0 0 -8
sb:effective	0 28 0 -23 0 0 0 -7
sb:either	0 -9 0 1 5 0 0 0
sb:election	0 -6 0 14 -5 0 0 -1
sb:electricity	0 -16 0 20 0 0 0 -1
sb:electricity tariff	0 -9 0 13 0 0 0 0
sb:eleven	0 -7 0 7 0 0 0 0
sb:elsewhere	0 20 0 -4 0 0 0 -17
sb:elsewhere :	0 15 0 -6 0 0 0 -9
sb:emergency	-1 8 0 -1 4 0 0 -11
sb:emergency tariff	0 -3 0 -1 10 0 0 -4
sb:employer	0 -1 0 11 0 0 0 -5
sb:end	0 -18 15 0 -10 -8 10 6
sb:end ,	0 -14 0 -17 4 0 9 17
sb:end :	0 0 0 -9 0 0 0 12
sb:end <day-today>	0 1 0 8 0 0 0 -10
sb:end <span>	0 -7 0 0 0 0 0 4
sb:end at	0 -18 8 3 8 0 0 -2
sb:end in	0 0 0 -12 0 0 0 13
sb:end of	0 -13 9 0 -5 0 0 6
sb:end on	0 0 1 3 -10 -3 5 -2
sb:end the	-1 -5 8 8 -3 0 0 -6
sb:end with	0 11 0 3 -4 0 0 -11
sb:enter	2 11 11 -8 -11 0 0 0
sb:enter before	0 -14 6 -6 14 0 0 -1
sb:enter into	4 9 0 -8 -9 0 0 0
sb:entry	-1 -2 -2 -6 14 0 0 1
sb:entry filed	0 -1 0 -8 5 0 0 6
sb:episode	0 9 0 -8 0 0 0 0
sb:every	10 5 0 -14 7 0 0 -6
sb:everybody	0 14 0 -19 -2 0 0 7
sb:everyone	0 26 0 -18 -1 0 0 -8
sb:everything	-3 -11 0 15 -9 0 0 2
sb:everything <quality>	0 -10 0 15 0 0 0 -5
sb:everywhere	0 21 0 -17 0 0 0 -5
sb:exchanged	0 -4 0 -7 8 0 0 4
sb:excluded	0 -8 19 -9 1 0 0 -10
sb:excluded from	0 -6 17 0 -3 0 0 -7
sb:exclusion	-8 -30 52 -6 -12 0 0 -31
sb:exclusion end	0 0 -1 9 0 0 0 -3
sb:exclusion from	0 -9 18 1 0 0 0 -13
sb:exclusion grant	0 0 15 -10 -2 0 0 0
sb:exclusion of	0 -13 24 -5 0 0 0 -9
sb:exempt	0 5 8 0 -6 0 0 -7
sb:exempt if	0 4 12 -3 -11 0 0 -2
sb:exemption	0 -4 10 -3 0 0 0 0
sb:expect	0 7 0 -1 0 0 -6 1
sb:expect by	0 0 0 8 -6 0 0 0
sb:expect it	0 11 0 -5 -2 0 0 -1
sb:expect that	0 0 0 -7 7 0 0 0
sb:expect to	0 -10 0 8 3 0 0 -4
sb:expert	0 -12 0 23 -16 0 0 1
sb:expert ,	0 0 0 6 -4 0 0 0
sb:expert will	0 0 0 6 -1 0 0 -1
sb:expire	-7 0 9 0 -7 0 0 0
sb:expire at	0 7 0 6 0 0 0 -17
sb:expire in	0 1 0 2 1 0 0 -7
sb:expire on	-6 -9 11 2 -9 0 0 3
sb:explain	0 7 0 -9 0 0 0 3
sb:export	18 -14 4 -5 -2 -1 -5 0
sb:export licence	4 -6 0 -1 -1 0 0 6
sb:export of	11 -10 0 3 0 0 -1 -4
sb:export to	4 -1 0 -9 8 0 0 0
sb:exporter	0 5 0 -20 17 0 0 -1
sb:expressed	0 -2 0 -3 0 0 6 0
sb:extend	0 -17 11 20 -8 0 0 -15
sb:extend ,	5 0 0 -1 6 0 0 -6
sb:extend by	0 0 0 14 0 0 0 -11
sb:extend its	0 0 0 6 0 0 0 -3
sb:extend the	-1 -10 0 18 0 0 0 -9
sb:extend to	-1 -2 14 4 -7 -1 0 -7
sb:extend until	0 0 0 12 0 0 0 -9
sb:extension	-4 -6 -2 0 15 -4 -3 1
sb:extension ,	0 3 0 12 0 0 0 -12
sb:extension of	0 -6 0 -18 7 0 0 17
sb:extension on	0 0 0 -5 9 0 0 -1
sb:extension to	0 5 0 -7 -7 0 0 11
sb:extension would	0 0 0 16 -2 0 0 -10
sb:extra	0 13 0 -2 0 0 0 -9
sb:extra <level>	0 10 0 -9 0 0 0 0
sb:extra duty	0 0 0 7 0 0 0 -8
sb:face	0 10 0 -22 1 0 0 10
sb:face <level>	0 -1 0 -7 0 0 0 11
sb:face a	0 0 0 -12 4 2 4 0
sb:fact	0 0 0 15 -2 0 0 -8
sb:fact sheet	0 0 0 15 -2 0 0 -8
sb:fail	-1 12 0 -5 -3 0 3 -5
sb:fail to	0 7 0 0 0 0 3 -10
sb:failed	0 -7 0 12 0 0 0 -4
sb:fair	0 0 0 13 -2 0 0 -6
sb:fall	0 -2 0 -4 -8 0 0 19
sb:fall away	0 2 0 -19 0 0 0 17
sb:fall by	0 -15 0 5 0 0 0 8
sb:fall from	0 11 0 -10 0 0 0 0
sb:fall on	0 11 0 -14 -5 0 0 5
sb:fall to	0 -8 0 16 -1 0 0 -8
sb:far	0 11 0 2 -2 0 0 -14
sb:fare	0 -10 0 19 0 0 0 -10
sb:farm	0 7 9 8 -12 0 0 -15
sb:farm good	0 0 0 6 0 0 0 -4
sb:farmer	0 -6 4 17 -1 0 0 -14
sb:federal	2 -4 0 8 -5 0 0 0
sb:fee	-7 -28 -9 17 28 -2 0 -18
sb:fee ,	5 0 0 2 0 0 0 -10
sb:fee for	-4 -10 0 27 -5 0 0 -13
sb:fee of	0 6 0 -16 4 0 0 3
sb:fee on	-4 -8 0 9 12 0 0 -9
sb:fee that	0 0 0 0 -4 0 0 6
sb:feed	0 -13 0 7 7 0 0 -2
sb:fentanyl	0 22 0 -23 -8 0 0 4
sb:fentanyl tariff	0 17 1 -18 0 0 0 -1
sb:ferry	0 -7 0 24 0 0 0 -17
sb:few	0 0 0 0 17 0 0 -15
sb:fifth	0 0 0 -5 0 0 0 8
sb:figure	0 -13 0 11 1 0 0 -1
sb:file	0 -2 0 12 -6 0 0 0
sb:filed	0 -5 0 0 2 0 0 6
sb:final	0 -19 0 0 13 0 0 7
sb:finance	0 5 0 -6 0 0 0 0
sb:fine	0 -4 0 15 -4 0 0 -2
sb:finished	0 7 0 -17 -2 0 15 0
sb:finished by	0 0 0 -11 -1 0 15 0
sb:first	0 15 0 13 -10 -2 0 -23
sb:first day	0 35 0 -27 0 0 0 -15
sb:first round	0 0 0 9 0 0 0 -9
sb:fish	0 -4 0 -5 0 0 0 11
sb:fishing	0 0 0 12 -4 0 0 -4
sb:flash	0 7 0 -18 0 0 0 9
sb:flour	0 -1 0 15 0 0 0 -12
sb:flower	0 0 0 -8 6 0 0 6
sb:fly	0 -7 0 4 -2 0 8 -6
sb:fly to	0 -7 0 2 -1 0 8 -5
sb:follow	0 10 0 -2 8 0 0 -22
sb:follow on	0 11 0 -4 2 0 0 -10
sb:followed	0 -8 0 3 -1 0 0 4
sb:followed by	0 -2 0 -3 0 0 0 8
sb:following	0 10 0 0 -3 0 0 -5
sb:food	0 5 0 4 0 0 0 -10
sb:for	-9 -5 2 1 8 11 5 -10
sb:for <day-ahead>	0 -3 0 7 0 0 0 0
sb:for <level>	0 7 0 -1 0 0 0 -4
sb:for <name>	-1 -3 9 -1 10 0 7 -15
sb:for <number>	0 -8 0 25 -20 0 0 3
sb:for <quality>	-6 3 0 -11 18 0 0 0
sb:for <span>	-11 1 -7 -1 -22 4 0 18
sb:for a	-1 3 -1 -27 22 12 10 -11
sb:for all	0 19 0 -13 0 0 0 -4
sb:for an	0 -10 0 10 -11 0 0 10
sb:for car	1 -10 0 10 0 0 0 -1
sb:for entry	0 -7 0 3 -1 0 0 6
sb:for export	11 -6 0 -6 2 0 -1 0
sb:for household	0 -7 0 12 0 0 0 -4
sb:for its	-4 -17 0 9 -9 -3 0 18
sb:for other	0 16 0 -11 -1 0 0 0
sb:for our	0 -1 0 -1 9 0 0 -5
sb:for talk	0 0 0 8 -1 0 0 -1
sb:for the	-7 0 1 -9 0 3 -2 12
sb:for those	0 -6 0 0 0 0 0 9
sb:for trade	0 7 0 -6 0 0 0 0
sb:for which	0 5 0 -10 4 0 0 0
sb:force	0 18 0 -17 4 -6 0 0
sb:force on	4 6 0 -3 -6 0 0 -1
sb:force since	-2 0 0 9 0 0 0 -7
sb:force until	0 10 0 -23 6 0 0 2
sb:forced	0 0 0 8 0 0 0 -6
sb:foreign	8 -4 0 3 0 0 0 -7
sb:form	0 -5 0 -14 19 0 0 0
sb:formal	0 0 0 -6 15 0 0 -9
sb:former	0 -1 0 19 0 0 0 -19
sb:forty	0 0 0 13 -13 2 0 -2
sb:found	0 -22 0 27 -12 0 9 -13
sb:found by	0 -2 0 0 -4 0 9 -1
sb:fourth	0 -7 0 0 5 0 0 2
sb:framework	0 -10 0 12 0 0 0 0
sb:free	0 -9 3 3 2 0 0 0
sb:free of	0 6 -1 -4 4 0 0 -4
sb:freeze	0 0 0 -1 -2 0 0 6
sb:friday	0 4 6 -5 10 -3 0 -11
sb:friday ,	0 3 7 -5 7 -3 0 -10
sb:from	7 20 25 -12 -3 -10 -29 -20
sb:from <day-ahead>	-1 -26 0 2 -1 0 0 27
sb:from <day-gone>	0 13 0 -4 -3 0 0 -2
sb:from <level>	0 7 -2 0 -7 0 0 -5
sb:from <name>	6 -22 16 0 -8 0 0 14
sb:from <number>	0 27 -4 0 -11 0 0 -21
sb:from <seat>	1 -11 0 -18 20 0 0 3
sb:from a	0 -2 0 6 0 0 0 0
sb:from its	0 -2 0 6 0 0 0 0
sb:from monday	0 31 0 -21 -5 0 0 -8
sb:from section	0 -5 15 -2 0 0 0 -7
sb:from the	11 -8 18 -5 0 0 0 -15
sb:front	0 0 0 10 -1 0 0 -4
sb:frozen	0 8 0 17 -4 0 0 -24
sb:fuel	0 -4 0 16 -12 0 0 0
sb:full	0 5 0 7 -2 0 1 -15
sb:furniture	0 0 0 -5 0 0 0 6
sb:further	-2 0 0 1 -7 0 0 11
sb:further <level>	0 -6 0 11 0 0 0 -4
sb:further <points>	0 4 0 -21 0 0 0 21
sb:gained	0 -3 0 7 0 0 0 -1
sb:gained <level>	0 -3 0 7 0 0 0 -1
sb:gallium	28 -8 0 0 -7 0 0 -20
sb:gallium ,	21 -7 0 0 -2 0 0 -14
sb:garden	0 8 0 -7 0 0 0 0
sb:gas	0 -16 0 12 0 0 0 4
sb:gate	0 -5 0 22 0 0 0 -19
sb:gave	0 -15 0 13 12 3 7 -27
sb:gave it	0 0 0 -6 10 3 0 -9
sb:gave its	0 -2 0 11 -3 0 0 -1
sb:gazetted	0 -15 0 6 -4 0 0 12
sb:general	0 4 0 -5 -1 0 6 0
sb:general tariff	0 0 0 -8 0 0 6 0
sb:geneva	0 -4 0 -4 -6 0 0 19
sb:geneva on	0 -4 0 10 0 0 0 -2
sb:georgia	0 -5 0 -5 2 0 0 8
sb:germanium	31 -7 0 -9 -2 0 0 -19
sb:germanium ,	18 -7 0 -4 0 0 0 -9
sb:germanium and	8 0 0 0 0 0 0 -3
sb:get	0 -14 0 12 8 0 -4 -4
sb:give	0 4 -4 -15 20 0 4 -9
sb:give its	0 12 0 -27 21 0 0 -8
sb:give notice	0 0 0 11 -8 0 0 0
sb:given	0 0 0 19 -17 0 0 -1
sb:go	-3 -11 -8 -6 9 0 -3 18
sb:go ,	0 -7 0 3 0 0 0 3
sb:go back	0 10 0 -3 0 0 0 -5
sb:go by	0 17 0 -10 -1 0 0 -4
sb:go from	0 -5 0 9 0 0 0 -3
sb:go into	0 -7 0 3 5 0 0 -1
sb:go on	0 -8 -1 -7 -5 0 0 20
sb:go up	0 0 0 7 0 0 0 -11
sb:gold	0 -4 6 4 0 0 0 -6
sb:good	-16 -2 17 -10 1 -6 0 12
sb:good ,	0 -5 0 2 -5 0 0 8
sb:good :	0 11 0 -8 -2 0 0 1
sb:good already	0 19 0 -12 -6 0 0 0
sb:good are	0 -2 0 0 7 0 0 -2
sb:good for	0 5 0 5 0 0 0 -10
sb:good have	0 2 0 -6 0 0 0 3
sb:good in	0 9 0 -3 0 0 0 0
sb:good loaded	0 -27 8 8 12 0 0 -2
sb:good of	0 -4 -1 -2 -3 0 0 17
sb:good on	0 1 0 9 -7 0 0 0
sb:good pay	0 11 0 0 -1 0 0 -7
sb:good suspend	0 0 0 -7 0 0 0 11
sb:good that	0 -2 10 8 -1 0 0 -20
sb:good to	0 0 5 -7 0 0 0 7
sb:good until	0 4 4 -9 -4 0 0 4
sb:good will	0 0 0 -13 0 0 0 12
sb:good with	8 -11 0 -3 6 0 0 0
sb:good worth	0 29 0 -10 -5 0 0 -21
sb:good would	0 9 0 -15 0 0 0 4
sb:government	0 -14 0 14 -11 0 0 11
sb:government announce	0 6 0 -3 0 0 0 0
sb:government had	0 -8 0 9 0 0 0 0
sb:grace	0 0 0 -3 16 0 0 -11
sb:grain	0 -4 0 3 6 0 0 -3
sb:grant	0 -7 15 -10 -4 0 0 8
sb:great	0 0 0 -6 5 0 0 0
sb:ground	0 0 0 6 -4 0 0 0
sb:group	0 0 0 19 0 0 0 -19
sb:grow	0 0 0 10 0 0 0 -8
sb:grower	0 11 0 -1 0 0 0 -12
sb:guayaquil	0 -6 0 -3 0 0 0 10
sb:gyeongju	0 0 0 -8 10 0 0 0
sb:gyeongju on	0 0 0 -10 10 0 0 0
sb:had	-3 -20 5 30 8 7 -5 -28
sb:had agree	0 0 0 -20 0 0 0 21
sb:had already	3 0 0 -6 6 0 0 0
sb:had announce	0 -7 0 12 -3 0 0 0
sb:had been	0 4 0 9 0 1 0 -19
sb:had not	0 0 0 0 6 0 0 -7
sb:had prepare	0 -12 0 13 0 0 0 0
sb:had say	0 5 0 -11 0 0 0 5
sb:had sign	0 14 0 -14 0 0 0 0
sb:had the	0 0 0 22 0 0 0 -21
sb:had threaten	0 -23 0 19 6 0 0 0
sb:had to	0 0 0 -29 21 7 0 2
sb:had write	0 -11 0 17 0 0 0 -4
sb:half	10 3 0 -9 3 0 5 -15
sb:half of	0 -3 0 -3 11 0 0 0
sb:hall	0 5 0 0 0 0 0 -6
sb:hall of	0 6 0 -2 0 0 0 -2
sb:halve	0 5 0 -9 0 0 0 4
sb:hand	0 3 0 11 0 0 0 -12
sb:hand in	0 8 0 -7 0 0 0 0
sb:handed	0 -7 0 5 5 0 0 -8
sb:handed over	0 -5 0 14 -5 0 0 -1
sb:hang over	0 12 0 -12 0 0 0 0
sb:happen	5 11 -3 -8 8 0 0 -11
sb:happen on	6 5 -2 -10 2 0 0 0
sb:happened	0 0 0 8 0 0 0 -4
sb:has	2 -5 -17 7 -1 -1 -1 -4
sb:has <span>	0 0 0 -16 0 0 0 19
sb:has announce	3 12 0 -8 0 0 0 -7
sb:has ask	0 0 0 -10 0 0 0 14
sb:has been	1 -8 0 11 -3 3 -7 -5
sb:has charge	0 -10 0 1 0 0 0 9
sb:has given	0 0 0 21 -14 0 0 -7
sb:has invited	0 -8 0 5 2 0 0 -1
sb:has its	0 0 0 -9 3 0 0 7
sb:has meet	0 0 0 -14 14 0 0 0
sb:has no	0 9 0 -5 0 0 0 0
sb:has not	0 2 0 3 2 0 0 -9
sb:has offer	0 -6 0 14 0 0 0 -7
sb:has propose	0 7 0 -3 -8 0 0 4
sb:has say	0 13 5 0 0 0 0 -16
sb:has since	0 8 0 0 -5 0 0 -4
sb:has suspend	0 -6 -1 -1 0 0 0 9
sb:has tell	0 -9 0 14 -2 0 0 -1
sb:has the	0 -6 0 -15 18 0 0 0
sb:has threaten	0 0 0 0 4 0 0 -9
sb:has to	1 0 -2 0 11 0 -2 -11
sb:has until	-3 -4 -2 -10 3 4 4 5
sb:have	0 -9 0 15 -10 -16 1 1
sb:have been	0 -11 0 1 4 0 0 6
sb:have come	0 -11 0 -14 0 0 0 23
sb:have extend	0 -6 0 12 0 0 0 -5
sb:have go	0 -10 0 12 0 0 0 -1
sb:have pay	0 -7 0 16 0 0 0 -5
sb:have rise	0 -19 0 20 0 0 0 0
sb:have run	0 0 0 16 0 0 0 -12
sb:have say	0 0 0 -1 0 0 0 6
sb:have sign	0 -1 0 -9 5 0 0 9
sb:have the	0 19 0 -18 -4 0 0 3
sb:have to	0 23 0 -15 0 0 0 -6
sb:have until	-1 -5 0 2 -9 -3 3 9
sb:having	0 0 0 -2 0 0 0 6
sb:he	0 -5 0 18 -19 -9 6 -4
sb:he add	0 0 0 5 -7 0 0 0
sb:he also	5 5 0 -4 0 0 0 -7
sb:he had	0 0 0 6 0 0 0 -3
sb:he has	0 -11 0 16 0 0 0 -2
sb:he is	0 -3 0 9 0 0 0 -2
sb:he lifeng	0 0 0 6 0 0 0 0
sb:he say	0 1 0 0 8 0 0 -7
sb:he sign	0 7 0 -6 0 0 0 0
sb:he was	0 11 0 -7 0 0 0 0
sb:he will	0 0 0 7 -13 0 0 4
sb:he would	4 -13 0 9 -11 0 6 0
sb:he write	-6 9 0 -20 0 0 0 19
sb:he'll	0 -2 0 6 0 0 0 0
sb:head	0 -1 0 8 0 0 0 -1
sb:hear	0 -10 0 -16 22 0 0 0
sb:hear the	0 -5 0 -5 9 0 0 0
sb:heard	0 -11 0 2 7 0 0 -3
sb:heard argument	0 0 0 6 -3 0 0 0
sb:hearing	-1 -10 0 -5 19 0 0 -7
sb:hearing is	0 0 0 15 -11 0 0 0
sb:hearing on	0 0 0 0 7 0 0 -8
sb:heating	0 -4 0 3 13 0 0 -15
sb:heavy	0 -5 0 10 0 0 0 0
sb:height	0 7 0 0 0 0 0 -5
sb:her	0 -14 0 30 -7 0 0 -13
sb:here	0 -30 0 21 -3 0 0 4
sb:high	0 -1 0 -6 0 2 0 4
sb:higher	0 16 0 -20 3 0 0 0
sb:higher duty	0 19 0 -13 0 0 0 -8
sb:higher rate	0 5 0 -13 0 0 0 10
sb:him	0 -6 0 -2 3 0 0 5
sb:himself	0 -7 0 17 -7 0 0 -2
sb:his	-1 -18 -4 23 -2 6 -3 -5
sb:his <office>	0 -2 0 18 -10 0 0 -5
sb:his <organisation>	0 0 0 13 -14 0 0 -4
sb:his <person>	0 -15 0 12 12 0 0 -16
sb:his <quality>	0 0 0 -4 -1 0 0 6
sb:his country	0 -2 0 2 7 0 0 -4
sb:his name	0 0 0 -2 -1 9 0 -1
sb:hit	0 -9 0 0 0 0 0 7
sb:hold	0 -14 7 -2 -2 1 0 10
sb:hold a	0 0 0 -9 11 0 0 0
sb:hold back	1 -7 0 -10 0 0 0 14
sb:hold for	0 -4 0 16 0 0 0 -11
sb:hold in	0 -1 9 0 -1 0 0 -1
sb:hold its	0 -7 0 1 0 0 0 7
sb:hold the	0 0 0 -10 0 0 0 11
sb:hold until	0 2 0 6 -7 0 0 -2
sb:holiday	0 -9 0 16 -5 0 0 -5
sb:holmium	15 -8 0 -4 0 0 0 -1
sb:home	0 -1 0 13 -1 0 0 -9
sb:hon	0 -1 0 -5 0 0 0 9
sb:hope	0 1 0 7 0 0 0 -10
sb:hope to	0 -2 0 19 -6 0 -1 -5
sb:hospital	0 0 0 6 0 0 0 -5
sb:hour	0 -13 0 2 -7 2 0 11
sb:hour before	0 0 0 -11 0 0 0 11
sb:house	0 -9 0 2 0 0 0 6
sb:household	0 -18 0 30 0 0 0 -15
sb:how	0 -1 0 -5 -6 0 0 14
sb:i	-1 -14 0 21 -4 -1 0 -4
sb:i expect	0 -1 0 -4 8 0 0 0
sb:i have	0 -2 0 11 -4 0 3 -9
sb:i pay	0 9 0 -5 0 0 0 -3
sb:i sign	0 0 0 7 0 0 0 -3
sb:i would	0 0 0 8 0 0 0 -3
sb:ice	7 -1 0 8 0 0 0 -13
sb:if	-22 19 -3 -9 6 -11 1 -12
sb:if <name>	0 -12 0 -11 21 0 0 0
sb:if it	-1 -13 10 27 -9 0 -7 -11
sb:if no	0 -5 0 4 -15 0 1 12
sb:if nothing	0 -11 0 0 5 0 5 1
sb:if the	-4 13 -6 18 -17 0 -11 -14
sb:if there	0 -6 0 10 -16 0 4 0
sb:if they	0 18 0 -21 5 0 0 -15
sb:if you	0 -5 0 -7 2 0 0 13
sb:if your	0 0 0 -1 -7 0 0 9
sb:import	0 -12 11 6 6 0 -1 -10
sb:import from	5 -11 0 3 0 0 0 2
sb:import of	0 -13 0 20 -5 0 0 0
sb:importer	0 11 1 -7 0 0 0 -9
sb:impose	4 14 0 -14 3 0 0 -13
sb:impose in	1 -6 0 4 0 0 0 0
sb:in	-15 -2 0 7 -4 -11 -18 12
sb:in <month-ahead>	0 8 0 -7 0 0 0 0
sb:in <month-gone>	-7 8 -3 0 -11 -1 -2 6
sb:in <name>	-4 -3 -5 13 -11 0 0 2
sb:in <number>	0 -6 0 8 0 0 0 0
sb:in <organisation>	0 -18 0 15 0 0 0 0
sb:in <quality>	0 1 0 4 8 0 0 -15
sb:in <seat>	0 -1 -6 -10 15 -4 7 0
sb:in <span>	0 -8 0 -23 0 0 0 28
sb:in alexandria	0 -4 9 12 0 0 0 -18
sb:in almaty	0 0 0 -7 0 0 0 7
sb:in an	0 19 0 -17 0 0 0 -1
sb:in at	0 -6 0 0 0 0 0 6
sb:in brief	0 0 0 7 0 0 0 -5
sb:in bursa	0 -3 0 10 0 0 0 -3
sb:in busan	0 -3 0 -11 -2 0 0 20
sb:in force	-3 15 0 -17 10 0 0 0
sb:in full	0 7 0 0 0 0 0 -6
sb:in gyeongju	0 0 0 -8 10 0 0 0
sb:in its	0 -2 0 -2 0 0 0 8
sb:in law	0 -2 0 -16 -3 0 0 22
sb:in manila	0 -3 0 6 0 0 0 0
sb:in mombasa	0 0 0 -3 -1 0 0 7
sb:in muscat	0 0 0 10 0 0 0 -9
sb:in on	2 0 0 -8 0 0 0 4
sb:in one	0 -3 0 10 0 0 0 -3
sb:in panama	0 -2 0 12 0 0 0 -7
sb:in place	0 5 0 -17 0 0 0 10
sb:in stockholm	0 0 0 -5 0 0 0 9
sb:in the	13 4 4 3 -14 0 -4 -5
sb:in their	0 12 0 -18 0 0 0 2
sb:in thi	0 0 0 -9 12 0 0 0
sb:in two	0 20 0 -15 0 0 0 -4
sb:in which	1 -4 0 -24 -2 3 0 25
sb:including	0 2 0 -6 0 0 0 5
sb:increase	0 17 0 -1 0 0 0 -21
sb:industry	0 -7 1 13 0 0 0 -7
sb:inflation	0 -8 0 10 0 0 0 0
sb:informed	0 0 0 0 -7 0 0 8
sb:initialled	0 -2 0 -9 19 0 0 -9
sb:instead	0 -7 0 10 0 0 0 -1
sb:instead of	0 -9 0 10 0 0 0 0
sb:intend	0 -6 0 9 0 0 0 0
sb:intend to	0 -6 0 9 0 0 0 0
sb:interest	0 -15 0 23 -4 0 0 -7
sb:interest rate	0 -14 0 18 -1 0 0 0
sb:interim	0 -11 0 12 0 0 0 0
sb:into	8 0 0 -2 13 -5 0 -10
sb:into <name>	5 6 0 -2 -1 0 0 -8
sb:into a	0 -2 0 -1 6 0 0 0
sb:into force	4 7 0 -1 -7 -4 0 -1
sb:into the	0 -7 0 11 0 0 0 0
sb:introduce on	0 -4 0 7 0 0 0 0
sb:invest	0 -7 0 14 -1 0 0 0
sb:invest <money>	0 -7 0 14 -1 0 0 0
sb:invited	0 -9 0 7 1 0 0 -2
sb:is	-2 -5 2 4 -11 5 -12 10
sb:is ,	0 0 0 -14 13 0 0 0
sb:is <level>	0 -23 0 13 0 0 0 1
sb:is a	0 -3 0 0 11 0 0 -4
sb:is an	0 -2 0 10 0 0 0 -4
sb:is at	0 7 0 0 0 0 0 -8
sb:is back	3 1 0 3 0 0 0 -9
sb:is charge	0 7 0 -4 0 0 0 -1
sb:is closed	0 9 0 0 -7 0 0 0
sb:is down	0 -3 0 9 0 0 0 -1
sb:is due	0 4 0 -11 8 0 0 4
sb:is expect	0 -8 0 9 0 0 0 0
sb:is extend	0 0 0 16 0 0 0 -15
sb:is for	0 4 0 -24 0 0 0 23
sb:is found	0 -13 0 24 -9 0 0 -8
sb:is good	0 -1 6 -3 0 0 0 1
sb:is in	-1 1 0 9 -19 0 0 6
sb:is it	0 -15 0 22 0 0 0 -11
sb:is no	0 -9 0 18 -11 0 1 -2
sb:is not	0 -8 0 -3 17 0 -3 1
sb:is on	7 -9 0 13 0 0 0 -15
sb:is out	0 -1 0 -10 0 0 0 12
sb:is part	0 0 0 9 0 0 0 -9
sb:is plan	0 0 0 9 -5 0 0 0
sb:is sign	0 0 0 3 1 0 -6 -2
sb:is still	0 15 0 -20 1 0 0 0
sb:is suspend	0 11 0 0 -7 0 0 -1
sb:is that	0 16 0 -14 5 0 0 -8
sb:is the	0 8 0 7 -18 0 0 -7
sb:is to	-9 9 -2 -13 10 8 0 -3
sb:is up	0 -2 0 -19 3 0 0 17
sb:is valid	0 -6 0 -3 0 0 0 11
sb:is what	0 -7 0 0 0 0 0 7
sb:island	0 0 0 16 0 0 0 -14
sb:isn't	0 0 0 18 -11 0 -2 -7
sb:issued	-4 -7 0 18 -1 0 0 0
sb:issued on	0 1 0 -6 6 0 0 0
sb:istanbul	0 0 0 10 0 0 0 -7
sb:it	-22 3 -12 -13 9 2 3 13
sb:it 's	0 -10 0 -27 -12 9 0 36
sb:it ,	0 10 0 8 -5 0 0 -14
sb:it a	0 0 0 9 0 0 0 -8
sb:it again	0 0 0 10 -3 0 0 0
sb:it apply	0 19 0 -15 -4 0 0 0
sb:it by	0 -8 0 1 0 0 8 0
sb:it charge	0 -8 0 0 0 0 0 7
sb:it come	0 6 0 1 0 0 0 -7
sb:it did	0 6 0 5 0 0 0 -10
sb:it doe	0 2 0 7 -16 0 0 3
sb:it end	-2 8 -2 -12 0 0 0 7
sb:it enter	0 3 0 -9 0 0 0 8
sb:it expire	0 0 -1 12 1 0 0 -11
sb:it for	0 -1 0 6 -2 0 0 -1
sb:it go	0 6 0 -6 0 0 0 1
sb:it had	0 2 0 17 -7 0 0 -21
sb:it has	0 -3 -1 -15 9 0 0 13
sb:it in	0 -11 0 13 0 0 0 -2
sb:it is	8 0 4 -6 -1 -5 -6 5
sb:it lapse	0 -2 0 9 -2 0 0 -3
sb:it last	0 7 0 -26 0 0 0 20
sb:it may	0 13 0 -6 5 0 0 -13
sb:it meet	0 -2 0 -8 19 0 0 -13
sb:it must	0 0 0 -13 17 2 0 -6
sb:it on	0 -20 0 4 3 0 0 6
sb:it pay	0 -8 0 4 0 0 0 3
sb:it run	0 -4 0 8 -4 0 0 0
sb:it sit	0 0 0 -9 14 0 0 0
sb:it start	-1 0 0 13 0 0 0 -10
sb:it take	0 10 0 -9 -9 0 0 6
sb:it the	0 0 0 -20 0 0 0 21
sb:it to	0 1 0 20 7 0 0 -29
sb:it until	0 0 0 -2 7 3 0 -5
sb:it up	0 -4 0 6 2 0 0 -9
sb:it was	0 -20 0 -11 -6 0 6 31
sb:it will	-3 12 0 -16 0 0 0 7
sb:it would	0 -5 0 9 0 -1 1 -2
sb:its	8 3 -1 -15 11 -13 -5 3
sb:its <level>	0 6 0 -14 8 0 0 -1
sb:its <person>	0 8 0 -1 -1 0 0 -3
sb:its additional	0 12 0 -11 0 0 0 0
sb:its affiliate	8 0 0 0 -3 0 0 0
sb:its consent	0 14 0 -4 0 0 0 -11
sb:its duty	0 10 0 0 -7 0 4 -15
sb:its fentanyl	0 10 1 -9 0 0 0 -1
sb:its notice	0 -2 0 6 0 0 0 -2
sb:its own	-3 -13 9 4 -12 0 0 10
sb:its part	-3 -1 0 -13 0 0 0 17
sb:its rare	-1 7 4 -7 0 0 0 -1
sb:its rate	0 -12 0 10 3 0 0 0
sb:its tariff	0 -8 0 11 0 0 0 0
sb:its term	0 3 0 -15 -2 0 0 14
sb:its truce	0 4 0 -11 -5 0 0 12
sb:itself	0 2 0 -13 0 0 2 9
sb:itself ,	0 9 0 -10 0 0 0 0
sb:izmir	0 0 0 6 0 0 0 -2
sb:izmir on	0 0 0 6 0 0 0 -2
sb:john	0 -1 0 7 0 0 0 -3
sb:joint	0 -2 0 -6 9 4 0 0
sb:josé	0 0 0 -4 7 0 0 0
sb:judge	0 -2 0 12 0 0 0 -8
sb:jump	0 -5 0 -12 16 0 0 0
sb:just	0 -17 0 4 0 0 0 13
sb:jute	0 -9 0 3 0 0 0 5
sb:keep	-1 -7 4 -4 -1 0 0 10
sb:keep <points>	0 -2 0 -3 0 0 0 8
sb:keep <quality>	0 0 0 -4 8 0 0 0
sb:keep it	0 0 0 5 0 0 0 -6
sb:keep its	0 -7 0 7 -1 0 0 0
sb:keep their	0 10 0 -9 -2 0 0 3
sb:key	0 -3 0 0 0 0 0 6
sb:kick	2 10 0 -8 0 0 0 -4
sb:kick in	2 10 0 -8 0 0 0 -4
sb:kind	0 -8 3 2 16 0 0 -16
sb:kitchen	0 8 0 -18 0 0 0 11
sb:know	-1 -11 0 -1 -7 0 3 21
sb:la	0 0 0 7 0 0 0 -3
sb:lago	0 5 0 1 0 0 0 -8
sb:lago ,	0 5 0 0 0 0 0 -7
sb:land	0 23 0 -6 -11 0 0 -11
sb:lapse	0 9 10 -9 0 0 0 -5
sb:lapse ,	0 6 0 -2 0 0 0 -1
sb:lapse at	0 -11 1 19 -4 0 0 -12
sb:lapse on	1 -10 -1 -7 3 0 0 12
sb:last	3 0 -9 -9 -8 0 5 12
sb:last <month-gone>	-3 0 0 -19 -1 0 0 23
sb:last <span>	0 15 0 6 -6 0 0 -16
sb:last day	0 -14 0 -18 -4 0 0 31
sb:last for	0 7 0 0 0 0 0 -4
sb:last of	4 -1 0 -7 0 0 0 5
sb:last round	0 -3 0 -3 0 0 8 0
sb:last summer	0 6 0 12 0 0 0 -16
sb:last until	0 0 0 -2 -12 0 0 6
sb:last week	0 -3 0 10 14 0 0 -24
sb:last year	3 -9 0 -10 -5 3 0 15
sb:lasted	0 0 0 20 0 0 0 -17
sb:late	0 0 0 6 0 0 0 -3
sb:late on	0 0 0 9 0 0 0 -10
sb:later	0 0 0 -9 10 0 7 -7
sb:later than	0 0 0 -20 15 0 7 0
sb:law	0 19 0 -31 -7 13 0 6
sb:law the	0 0 0 -7 -5 5 0 9
sb:lawyer	0 -6 0 1 5 0 0 -2
sb:lay	0 -10 0 9 4 0 0 -4
sb:lead	0 -6 0 14 0 0 0 -6
sb:leader	0 0 0 -7 0 0 0 9
sb:least	0 9 0 -7 6 0 0 -8
sb:leave	-1 -16 5 2 5 0 -7 7
sb:leave <name>	0 3 0 0 2 0 0 -7
sb:leave the	0 -13 9 2 0 0 0 0
sb:legal	0 20 0 -22 0 0 0 1
sb:less	0 -7 0 14 -3 0 0 -5
sb:let	4 0 0 -6 -5 8 3 -3
sb:let it	0 -1 0 0 0 9 0 -2
sb:let the	0 1 0 -9 3 0 0 2
sb:letter	-2 6 0 0 0 0 0 0
sb:letter ,	0 0 0 -5 0 0 0 6
sb:letter of	-1 8 0 -10 0 0 0 4
sb:level on	0 8 0 -8 0 0 0 0
sb:levy	-1 -8 0 14 -9 0 0 3
sb:licence	8 -22 0 2 7 -5 -4 4
sb:licence for	0 -6 0 3 3 0 0 0
sb:licence from	15 -7 0 -7 0 0 0 0
sb:license	12 -3 0 0 0 0 -3 -3
sb:lifeng	0 0 0 6 0 0 0 0
sb:lift	5 0 0 6 0 0 0 -10
sb:light	0 0 0 8 0 0 0 -8
sb:like	1 14 0 -9 -12 2 0 0
sb:like to	0 0 0 8 -7 0 0 0
sb:limited	0 13 0 0 0 0 0 -11
sb:line	0 0 5 -7 9 0 0 -5
sb:lisbon	0 -1 0 8 0 0 0 -2
sb:list	8 -9 0 -12 9 0 0 5
sb:list ,	9 7 0 -15 -2 2 0 -1
sb:list of	0 -9 0 1 -3 0 0 11
sb:listed	1 0 0 -12 7 0 0 4
sb:live	0 4 0 -18 -2 0 0 10
sb:live until	0 0 0 -13 0 0 0 14
sb:loaded	0 -2 6 -12 16 0 0 -15
sb:loaded before	0 -5 7 -7 13 0 0 -14
sb:lobster	0 6 0 0 0 0 0 -8
sb:lodged	0 0 0 -2 7 0 0 -1
sb:london	0 0 0 7 0 0 0 -4
sb:long	0 -8 0 0 -8 0 0 15
sb:longer	2 0 0 15 -4 0 0 -15
sb:look	0 0 0 -5 12 0 0 -3
sb:look at	0 -4 0 -3 13 0 0 -5
sb:lorry	0 -14 0 27 -6 0 0 -10
sb:lose	0 -2 3 -11 5 0 0 4
sb:lose <level>	0 -5 0 -10 0 0 0 13
sb:lose its	0 0 0 -6 8 0 0 -2
sb:lower	-1 -1 0 11 0 0 -2 -6
sb:lower duty	0 -7 0 5 0 0 0 1
sb:lower its	0 6 1 -1 0 0 0 -4
sb:lumber	0 -3 0 6 0 0 0 -1
sb:lumpur ,	0 -2 0 6 0 0 0 -1
sb:lumpur arrangement	0 0 0 -5 0 0 0 7
sb:m	-3 2 9 -12 2 0 0 2
sb:m .	-3 2 9 -12 2 0 0 2
sb:machine	0 0 6 3 0 0 0 -6
sb:machinery	0 0 4 -7 0 0 0 1
sb:main	17 -4 0 -12 0 0 0 0
sb:maize	3 0 0 -11 0 0 0 7
sb:make for	0 0 0 -8 0 0 0 11
sb:make it	0 -3 0 8 0 0 0 -3
sb:maker	0 0 0 -14 7 0 0 6
sb:market	0 -6 0 -6 0 0 0 10
sb:material	8 0 0 -2 0 0 0 -5
sb:matter	0 0 0 -5 11 0 0 -5
sb:matter in	0 0 0 7 -4 0 0 0
sb:may	-1 -1 1 -1 33 -4 -1 -35
sb:may be	0 0 -1 23 0 -1 0 -23
sb:me	0 -6 0 0 -9 0 7 6
sb:meal	0 5 0 0 0 0 0 -7
sb:mean	0 -2 0 0 0 0 0 7
sb:meanwhile	0 -15 0 2 3 4 0 0
sb:measure	-2 11 0 -20 7 0 0 4
sb:measure on	0 -5 0 8 0 0 0 0
sb:mediator	0 0 0 21 -13 0 0 -5
sb:medicine	0 25 -1 -16 -2 0 0 -4
sb:medicine ,	0 15 0 -10 0 0 0 -2
sb:meet	-1 -27 -4 3 -3 -5 0 15
sb:meet ,	0 -1 0 -9 15 0 0 -2
sb:meet :	0 -6 0 14 -3 0 0 0
sb:meet <person>	0 -3 0 16 0 0 0 -11
sb:meet again	0 0 0 17 -12 0 0 -4
sb:meet at	0 -5 0 6 -9 0 0 4
sb:meet in	0 0 0 0 -19 0 6 7
sb:meet next	0 0 0 -22 23 0 0 0
sb:meet with	0 0 0 -10 0 0 0 11
sb:member	0 -19 0 14 0 0 0 4
sb:member ,	0 0 0 10 -10 0 0 0
sb:member state	0 0 0 -21 22 0 0 0
sb:memo	0 16 0 -24 1 5 0 0
sb:memo to	0 -9 0 1 1 0 0 1
sb:mersin	0 -1 0 -3 7 0 0 0
sb:metal	6 0 0 4 0 0 0 -8
sb:midnight	0 1 -4 -6 -3 0 0 13
sb:midnight on	0 0 0 -4 -5 0 0 8
sb:milk	0 -5 0 -5 10 0 0 0
sb:mill	0 3 0 -19 -6 0 0 20
sb:million	0 -6 0 27 -7 0 0 -16
sb:minimum	0 14 0 -13 0 0 0 0
sb:minimum price	0 14 0 -13 0 0 0 0
sb:minister	0 4 -3 -11 0 0 -1 15
sb:minister of	0 3 0 -12 0 0 0 8
sb:ministry	6 -8 0 1 -1 0 7 -2
sb:minute	0 -1 -1 8 5 0 0 -10
sb:minute of	0 9 0 -11 6 0 0 -3
sb:missing	0 0 0 -11 12 0 0 0
sb:mombasa	0 -1 0 -2 -2 0 0 7
sb:mombasa ,	0 0 0 7 0 0 0 -4
sb:monday	0 10 12 -2 -14 0 0 -8
sb:month	0 -8 0 -8 0 0 0 15
sb:month ,	0 0 0 -9 1 0 0 8
sb:moratorium	0 0 0 31 -6 0 0 -25
sb:moratorium on	0 0 0 33 0 0 0 -32
sb:more	7 -8 -3 2 8 4 0 -6
sb:more ,	0 9 0 -16 -1 6 0 4
sb:more for	0 -2 0 6 0 0 0 -1
sb:more from	0 -6 0 7 0 0 0 0
sb:more than	0 0 0 10 0 0 0 -6
sb:most	0 18 0 -10 -6 2 0 -5
sb:most <quality>	0 -11 0 11 0 0 0 0
sb:most of	1 11 0 -9 0 3 0 -7
sb:move	0 12 0 -7 4 1 0 -6
sb:move the	0 2 0 -8 0 3 0 4
sb:move to	0 -4 0 3 7 0 0 -8
sb:mr	0 -16 6 -1 0 4 0 14
sb:mr .	0 0 0 2 -6 0 0 4
sb:mr <person>	0 -14 6 -4 6 4 0 8
sb:much	0 -12 0 7 0 0 0 0
sb:muscat	0 0 0 11 0 0 0 -10
sb:must	0 -25 -3 11 11 6 0 -25
sb:must approve	0 0 0 8 -1 0 -1 0
sb:must be	0 -8 0 -1 6 6 0 -2
sb:must reach	0 0 0 0 6 0 0 -3
sb:must still	0 0 0 11 -9 0 0 0
sb:my	-5 2 2 14 -12 0 0 -9
sb:name	0 -17 0 0 -4 8 0 6
sb:named	0 16 0 -22 7 0 0 0
sb:named in	0 18 0 -14 0 0 0 -2
sb:national	0 -3 0 11 0 0 0 -9
sb:national assembly	0 -2 0 8 0 0 0 -7
sb:nearly	0 7 0 7 0 0 0 -16
sb:nearly all	0 0 0 10 0 0 0 -10
sb:need	6 -20 0 10 10 0 0 -14
sb:need a	8 -2 0 6 -10 0 0 -2
sb:need the	0 -10 0 1 14 0 0 -10
sb:needed	0 1 0 5 0 0 0 -6
sb:negotiate	0 -9 0 3 -3 0 9 -1
sb:negotiation	0 7 0 -2 -9 0 9 -5
sb:negotiation on	0 -4 0 7 0 0 0 0
sb:negotiator meet	0 0 0 -5 0 0 0 6
sb:neighbour	0 10 0 -9 0 0 0 0
sb:neither	0 -4 0 0 -6 0 0 10
sb:network	0 -19 0 9 0 0 0 8
sb:network on	0 0 0 -11 0 0 0 11
sb:new	9 -10 -13 7 -5 -3 -11 9
sb:new )	6 -7 0 -1 0 0 0 3
sb:new date	0 23 0 -13 0 0 0 -12
sb:new duty	0 -9 -5 -5 8 0 0 11
sb:new end	0 0 0 -11 0 0 0 13
sb:new one	1 -12 0 -5 10 0 0 8
sb:new rate	0 13 0 -12 0 0 0 0
sb:new tariff	0 -25 0 35 -10 0 0 -6
sb:new york	0 -6 0 16 -1 0 0 -4
sb:newspaper	0 -10 0 17 0 0 0 -5
sb:newspaper report	0 -8 0 9 0 0 0 0
sb:next	-3 -19 -3 11 8 -1 0 4
sb:next :	0 -5 0 2 12 0 0 -14
sb:next decision	0 -7 0 14 -4 0 0 -1
sb:next meet	0 0 0 13 -4 0 0 -2
sb:next round	0 -1 0 8 0 0 0 0
sb:next week	0 0 0 -4 0 0 0 6
sb:night	0 -13 6 17 0 0 0 -11
sb:night tariff	0 -4 0 6 0 0 0 0
sb:night to	0 0 0 10 0 0 0 -8
sb:no	5 -3 -5 9 -18 -4 6 0
sb:no ,	0 -5 0 14 -7 0 0 0
sb:no .	7 -2 0 -5 0 0 0 0
sb:no agreement	0 -10 0 9 -6 0 -2 8
sb:no deal	0 10 0 -6 0 0 7 -9
sb:no extension	0 6 0 -8 0 0 0 0
sb:no such	0 10 0 -12 -4 0 0 5
sb:no truce	0 5 0 0 -9 0 11 -13
sb:nobody	0 14 0 -14 13 0 0 -12
sb:non	0 -4 0 10 0 0 0 -5
sb:non -	0 -4 0 10 0 0 0 -5
sb:none	0 -6 0 10 -2 0 0 -1
sb:noon	0 0 0 -2 9 0 0 -3
sb:noon on	0 -4 0 7 3 0 0 -6
sb:nor	0 -2 0 8 0 0 0 -2
sb:north	0 -1 0 5 4 0 0 -8
sb:northern	0 -3 0 12 -3 0 0 -3
sb:not	-3 1 -17 10 0 -4 -4 -5
sb:not ,	0 8 0 17 -4 0 0 -26
sb:not apply	0 -12 0 8 0 0 0 4
sb:not be	3 17 0 -6 -1 0 0 -15
sb:not come	0 -9 0 21 -4 0 -4 -5
sb:not extend	0 3 0 -20 6 0 0 9
sb:not in	0 -1 0 -4 0 0 0 7
sb:not pay	0 -10 0 13 0 0 0 0
sb:not raise	0 -8 0 4 0 0 0 1
sb:not renewed	0 1 0 -5 0 0 0 6
sb:not sign	0 -3 0 -7 5 0 0 5
sb:not sit	0 12 0 0 -10 0 0 -8
sb:not the	0 7 0 -7 0 0 0 0
sb:not to	0 -11 0 -2 0 0 0 18
sb:note	0 4 9 -8 -10 0 0 9
sb:note of	0 4 0 -7 4 0 0 -1
sb:note that	0 0 9 -12 -14 0 0 15
sb:nothing	0 -12 0 10 -4 0 5 1
sb:nothing change	0 -6 0 11 -3 0 0 0
sb:nothing is	0 5 0 -7 8 0 -6 0
sb:notice	1 -4 5 5 6 0 0 -15
sb:notice <number>	0 0 8 -4 0 0 0 0
sb:notice by	0 0 0 8 -9 0 0 0
sb:notice of	1 4 0 -2 2 0 0 -7
sb:notice that	0 0 0 7 0 0 0 -4
sb:notification	0 3 0 -7 3 0 0 0
sb:now	-7 21 6 -4 -15 -1 0 -6
sb:now ,	0 4 0 -13 0 0 0 7
sb:now <level>	0 10 0 -5 0 0 0 -6
sb:now end	0 -1 0 3 -6 0 0 2
sb:now hold	0 0 0 15 0 0 0 -15
sb:now in	0 -1 0 -8 0 0 0 12
sb:now last	0 -3 0 13 0 0 0 -10
sb:now run	0 -2 5 -7 0 0 0 4
sb:number	0 17 6 -12 -3 0 0 -6
sb:number on	0 -1 0 7 0 0 0 0
sb:nut	0 4 0 -12 8 0 0 0
sb:objection	0 -1 0 20 -10 0 0 -5
sb:of	13 2 -4 3 5 0 2 -20
sb:of <day-ahead>	0 0 7 -16 -3 5 0 8
sb:of <day-gone>	17 -7 0 -18 -10 0 0 16
sb:of <day-today>	0 -1 0 -9 2 0 0 9
sb:of <level>	-9 15 0 5 -16 0 11 -20
sb:of <money>	0 6 0 0 -5 0 0 0
sb:of <month-ahead>	0 -7 0 -6 0 0 0 13
sb:of <month-gone>	6 -6 2 0 3 0 0 -6
sb:of <name>	-5 -8 -3 10 -17 0 2 15
sb:of <number>	-2 -8 3 7 8 0 0 -8
sb:of <person>	0 -5 0 5 6 0 0 -6
sb:of <quality>	0 3 -1 -8 -8 0 0 18
sb:of <span>	-2 5 0 13 4 0 0 -20
sb:of a	0 -17 0 9 9 0 0 0
sb:of additional	0 -4 0 -3 0 0 0 9
sb:of all	0 5 0 0 0 0 0 -6
sb:of an	0 9 0 -1 0 0 0 -4
sb:of both	0 -12 0 12 0 0 0 0
sb:of busan	-3 0 0 -11 0 0 0 19
sb:of duty	0 -7 -3 -2 -2 0 0 16
sb:of gallium	4 0 0 7 -3 0 0 -8
sb:of geneva	0 0 0 -16 0 0 0 18
sb:of his	0 12 0 -1 -9 0 0 0
sb:of it	0 0 0 -3 -7 0 10 0
sb:of its	7 4 2 -13 5 0 0 -6
sb:of last	3 -8 0 -1 -4 0 0 8
sb:of negotiation	0 10 0 -10 0 0 0 0
sb:of soybean	0 -1 0 -1 6 0 0 0
sb:of tariff	0 -4 0 9 -5 0 0 0
sb:of that	1 -20 0 5 0 0 0 6
sb:of the	0 4 -22 4 3 5 -13 -4
sb:of their	0 -3 5 -11 -1 0 0 12
sb:of them	3 14 0 -6 -4 0 0 -7
sb:of thi	0 -5 0 -13 0 0 0 18
sb:of tiktok	0 0 0 -6 0 5 0 0
sb:of trade	0 0 0 -6 0 0 0 9
sb:of two	0 -7 0 17 0 0 0 -8
sb:of which	0 -7 0 14 0 0 0 -4
sb:off	0 -12 -4 20 5 0 0 -21
sb:off by	0 0 0 11 -1 -8 0 0
sb:off for	0 0 0 8 0 0 0 -8
sb:off on	0 0 0 -13 17 0 0 0
sb:off the	0 0 0 -6 7 7 0 -7
sb:off until	0 -4 0 7 0 0 0 0
sb:offer	0 -3 0 26 2 0 0 -25
sb:offer to	0 -8 0 20 -1 0 0 -10
sb:office	0 -12 0 18 -3 0 0 0
sb:oil	0 8 0 -10 -2 0 7 0
sb:oil ,	0 -5 0 7 0 0 0 0
sb:oil and	0 7 0 -2 -1 0 0 0
sb:oil from	0 8 0 -5 0 0 0 0
sb:old	0 -3 -2 -3 2 0 0 8
sb:old duty	0 9 0 0 0 0 0 -8
sb:old one	0 -2 0 -10 0 0 0 15
sb:old truce	0 0 0 -27 0 0 0 29
sb:on	0 11 -7 -1 -1 0 -12 0
sb:on <day-ahead>	1 14 0 -11 -2 0 -2 0
sb:on <day-gone>	11 -2 -6 3 -2 13 -6 -8
sb:on <day-today>	0 0 0 3 -6 0 0 0
sb:on <money>	0 -12 0 2 0 0 0 15
sb:on <name>	0 -2 5 -8 6 0 0 1
sb:on <quality>	-17 16 -11 -15 -10 -1 4 18
sb:on <span>	0 0 0 -6 0 0 0 7
sb:on a	9 -7 5 16 -10 0 1 -16
sb:on affiliate	1 0 0 -2 -5 0 0 6
sb:on all	0 13 0 -18 -1 0 0 6
sb:on an	0 -2 0 4 4 0 0 -7
sb:on both	0 6 0 -14 5 0 0 5
sb:on coffee	0 0 0 8 0 0 0 -4
sb:on critical	-2 7 0 0 0 0 0 -2
sb:on each	0 -3 0 -5 0 0 0 13
sb:on everything	0 -7 0 13 0 0 0 -5
sb:on fish	0 1 0 -9 0 0 0 6
sb:on for	0 -7 0 11 0 0 0 -4
sb:on foreign	8 -5 0 -1 0 0 0 0
sb:on friday	1 -13 9 0 10 0 0 -6
sb:on his	0 -10 0 0 0 0 0 10
sb:on hold	1 2 0 4 -5 0 0 -6
sb:on holiday	0 -1 0 14 -2 0 0 -9
sb:on ice	7 0 0 -7 0 0 0 0
sb:on import	5 -7 0 3 0 0 0 0
sb:on in	0 0 0 7 0 0 0 -6
sb:on it	-6 0 0 -1 1 0 0 8
sb:on monday	0 -7 0 9 -1 0 0 0
sb:on or	0 18 0 -8 -8 0 0 0
sb:on our	0 -1 0 -12 7 0 0 11
sb:on paper	0 -11 0 -7 0 0 0 19
sb:on patented	0 8 0 -7 0 0 0 0
sb:on pay	0 6 0 -11 0 0 0 5
sb:on rare	7 -4 0 0 -5 0 0 2
sb:on saturday	0 -7 0 4 0 0 0 2
sb:on ship	0 12 0 -10 -6 0 0 3
sb:on sunday	0 0 0 -13 0 0 0 15
sb:on tariff	0 -2 0 -9 0 0 0 13
sb:on tea	0 0 0 7 0 0 0 -5
sb:on television	0 -6 0 3 -5 0 0 9
sb:on that	0 -12 -4 10 8 0 7 -12
sb:on the	-4 -10 -2 7 22 0 1 -20
sb:on their	0 0 0 -8 4 0 0 6
sb:on thi	0 0 0 -4 6 0 0 0
sb:on thursday	0 0 0 -2 0 0 0 7
sb:on to	0 -2 0 0 0 0 0 6
sb:on top	-5 7 0 0 0 0 0 -2
sb:on tuesday	0 6 0 -12 0 0 0 3
sb:on wednesday	0 -8 0 -3 -4 0 0 16
sb:on what	0 11 0 -3 -5 0 0 0
sb:on which	0 -6 0 -1 1 0 0 6
sb:once	0 5 0 -7 -11 5 0 11
sb:once and	0 9 0 -13 0 0 0 2
sb:once more	0 18 0 -15 -1 6 0 -8
sb:one	13 -5 -1 -13 11 -3 5 0
sb:one ,	0 6 0 -21 10 0 0 3
sb:one end	0 -6 0 -19 5 0 0 16
sb:one is	0 -4 0 -6 0 0 0 11
sb:one of	0 1 0 -10 9 0 0 2
sb:one on	11 0 0 -8 0 0 0 0
sb:only	0 -3 6 0 -14 0 0 8
sb:only the	0 0 0 10 -6 0 0 -5
sb:open	0 -17 0 23 -5 0 4 -11
sb:opened	0 -9 0 23 -6 0 0 -8
sb:opened on	0 -5 0 15 -2 0 0 -4
sb:opening	0 0 0 -6 0 0 0 7
sb:operator	0 -10 0 30 -7 0 0 -15
sb:opinion	0 4 0 -19 16 0 0 0
sb:or	-2 10 -2 0 -24 1 7 0
sb:or after	0 17 0 0 -6 0 0 -11
sb:oral	0 0 0 10 -6 0 0 0
sb:oran	0 -5 0 6 0 0 0 0
sb:order	-6 14 3 -22 -7 17 0 5
sb:order ,	0 8 0 -6 0 0 0 0
sb:order of	0 -13 0 15 0 0 0 0
sb:order on	0 10 0 -6 0 0 0 0
sb:order that	0 6 0 -6 -1 12 0 -9
sb:ordinance	0 6 0 -4 0 0 0 0
sb:ordinary	0 9 0 -6 0 0 0 -1
sb:origin	0 8 0 -12 0 0 0 3
sb:originating	0 0 0 -9 0 0 0 12
sb:originating in	0 0 0 -9 0 0 0 12
sb:other	-2 14 -9 -13 -18 -2 15 5
sb:other 's	0 -4 0 -5 7 0 0 5
sb:other ,	0 -3 0 3 0 0 9 -9
sb:other <points>	0 -2 0 -3 0 0 0 10
sb:other <quality>	0 -4 0 9 0 0 0 -4
sb:other country	0 17 0 -23 -7 0 9 1
sb:other side	0 -7 0 0 0 0 0 7
sb:otherwise	0 0 0 -6 -8 0 0 12
sb:otherwise have	0 -11 0 7 0 0 0 0
sb:our	-3 -16 -6 11 10 0 0 0
sb:our tariff	0 -12 0 13 0 0 0 0
sb:our webinar	0 -2 0 8 -4 0 0 0
sb:out	0 0 13 3 -20 -5 -5 2
sb:out ,	0 -4 0 18 -3 0 0 -10
sb:out in	0 0 0 7 0 0 0 -6
sb:out of	0 0 0 -5 0 0 0 7
sb:out on	-7 7 5 -2 -20 0 0 2
sb:out that	0 -6 7 -1 -3 0 0 2
sb:out the	0 0 6 -6 0 0 0 0
sb:outcome	0 -7 0 6 0 0 0 0
sb:over	0 6 -1 2 -30 0 0 6
sb:over and	1 3 0 -7 0 0 0 0
sb:over on	0 0 0 -16 -6 0 0 18
sb:over the	0 0 0 24 -9 0 0 -16
sb:own	3 0 13 -4 -15 2 0 1
sb:own ,	0 -2 6 -7 0 0 0 1
sb:own duty	0 3 11 3 -5 0 0 -19
sb:owner	0 -6 0 2 -7 11 0 0
sb:ownership	0 0 0 9 0 0 0 -5
sb:p	0 0 7 -11 15 0 0 -8
sb:p .	0 -6 7 -10 16 0 0 -7
sb:package	0 1 0 3 0 0 0 -6
sb:page	0 0 0 -7 12 0 0 -1
sb:pair	0 0 0 7 0 0 0 0
sb:panama	0 -2 0 12 0 0 0 -7
sb:panama city	0 -2 0 12 0 0 0 -7
sb:paper	0 -16 0 0 -19 0 0 34
sb:paper ,	0 -13 0 -6 -1 0 0 21
sb:paper on	0 -16 0 19 -3 0 0 -3
sb:parcel	0 -9 16 -1 0 0 0 -5
sb:parcel from	0 -21 17 3 0 0 0 -2
sb:parliament	0 -9 0 0 21 0 0 -16
sb:parliament ,	0 0 0 -12 13 0 0 0
sb:parliament must	0 -1 0 7 5 0 0 -14
sb:part	2 -3 0 -4 -3 0 0 10
sb:part ,	0 -3 0 -1 0 0 0 7
sb:part of	7 -3 0 10 0 0 0 -13
sb:party	0 -12 0 42 -15 0 7 -32
sb:past	0 0 0 -11 -7 0 0 16
sb:patented	0 16 0 -14 0 0 0 0
sb:patented medicine	0 9 0 -8 0 0 0 0
sb:pause ,	0 8 0 -11 0 0 0 3
sb:pause end	0 0 0 -8 0 0 0 10
sb:pause for	8 -1 0 -10 0 0 0 1
sb:pause is	0 2 0 -8 0 0 0 4
sb:pause of	0 8 0 -9 0 0 0 2
sb:pause until	0 7 0 -6 0 0 0 1
sb:pay	-2 12 -18 -3 12 -4 -5 -10
sb:pay ,	0 8 0 -7 0 0 0 -3
sb:pay at	0 7 0 -4 0 0 0 0
sb:pay for	0 4 0 0 0 0 0 -7
sb:pay on	0 0 0 13 -1 0 0 -12
sb:pay the	0 4 0 -21 16 0 0 1
sb:payable	0 18 0 7 -20 0 0 -10
sb:pea	0 6 0 -2 -1 0 0 0
sb:peak	0 0 0 13 0 0 0 -16
sb:people	0 -7 0 13 -1 0 0 -3
sb:per	0 -3 0 11 12 0 0 -21
sb:period	0 2 0 -10 -3 0 0 11
sb:period of	0 2 0 -10 0 0 0 6
sb:permanent	0 -2 0 8 -7 0 0 0
sb:phase	0 -13 0 0 9 0 0 -1
sb:phone	0 -2 0 9 0 0 0 -4
sb:phosphate	3 0 0 -7 0 0 0 9
sb:place in	-3 6 0 3 -6 0 0 -1
sb:place of	0 -8 0 8 7 0 0 -4
sb:place on	0 -7 0 13 0 0 0 -3
sb:place since	0 0 0 -5 0 0 0 7
sb:plan	0 12 0 1 -1 0 0 -12
sb:plan for	0 0 0 8 -10 0 0 1
sb:plan to	0 -8 0 7 8 0 0 -9
sb:plant	0 -12 6 12 -9 5 0 -5
sb:plant in	0 -10 0 9 0 0 0 0
sb:plastic	0 -13 0 0 0 0 0 13
sb:play	0 -4 0 11 0 0 0 -4
sb:please	0 1 0 -21 17 0 0 1
sb:plum	0 9 0 -12 6 0 0 -5
sb:plywood	0 7 2 0 0 0 0 -7
sb:pm	0 -7 0 0 10 0 0 -1
sb:point	0 -13 0 10 -7 0 0 11
sb:pointed	0 -8 7 0 -1 0 0 2
sb:pointed out	0 -8 7 -2 -1 0 0 3
sb:polysilicon	0 24 0 -23 0 0 0 0
sb:pork	0 -5 0 -4 14 0 0 0
sb:port	-2 -6 -1 0 21 0 0 -18
sb:port fee	-1 -2 0 -20 23 0 0 -2
sb:port of	0 8 0 -4 0 0 0 0
sb:position	0 10 0 -7 0 0 0 0
sb:post	-3 1 0 6 6 0 0 -21
sb:post of	0 7 0 -4 0 0 0 -1
sb:post on	0 20 0 -13 -1 0 0 -4
sb:power	0 0 0 -3 8 0 0 -2
sb:premier	0 -9 0 16 0 0 0 -1
sb:premier he	0 0 0 6 0 0 0 0
sb:prepare	0 -15 0 7 -3 0 0 11
sb:present one	0 -3 0 -21 -5 0 0 26
sb:present truce	0 -11 0 0 0 0 0 10
sb:presenter	0 0 0 10 0 0 0 -7
sb:presenter :	0 0 0 7 0 0 0 -4
sb:president	4 -15 0 14 0 0 0 -2
sb:president ,	0 -5 0 8 0 0 0 0
sb:president donald	5 -9 0 5 0 0 0 0
sb:press	0 -14 0 19 -3 0 0 1
sb:press conference	0 -5 0 8 0 0 0 0
sb:price	0 0 -3 12 2 0 0 -13
sb:price of	0 -4 0 10 0 0 0 -2
sb:price on	0 0 0 -7 0 0 0 5
sb:prime	0 10 0 -4 -2 0 0 -2
sb:prime minister	0 10 0 -4 -2 0 0 -2
sb:proclamation	0 8 0 0 0 0 0 -8
sb:product	0 5 6 -6 0 0 0 -7
sb:programme	0 0 0 -6 0 0 0 7
sb:prolong	0 14 -4 -11 -6 0 0 8
sb:prolong the	0 0 0 -20 0 0 0 23
sb:prolongation	0 -3 0 -5 0 0 0 9
sb:prolonged	0 -2 5 6 -3 0 0 -4
sb:prolonged ,	0 13 0 -8 0 0 0 -5
sb:prolonged by	0 -9 0 12 0 0 0 -3
sb:prolonged to	0 0 8 -3 0 0 0 -2
sb:promise	0 -13 0 12 6 0 -6 0
sb:promise to	0 -17 0 21 -2 0 0 0
sb:proposal	0 2 0 11 -10 0 0 -1
sb:propose a	0 16 0 -3 -3 0 0 -9
sb:propose an	0 -16 0 6 6 0 0 0
sb:propose that	0 0 0 -6 0 0 0 6
sb:propose to	0 5 0 -8 -6 0 0 9
sb:protocol	0 -2 0 6 0 0 0 -1
sb:provide	0 -3 0 2 6 0 0 -6
sb:provided	0 -10 0 -10 21 0 0 -4
sb:provided that	0 -10 0 -10 21 0 0 -4
sb:provisional	0 2 0 -7 0 0 0 3
sb:public	0 -2 0 6 -3 0 0 -2
sb:publish	0 6 0 -10 0 0 0 7
sb:published	-6 -9 -1 28 -3 0 0 -8
sb:published on	-1 0 0 8 -3 0 0 0
sb:purchase	0 0 0 -3 7 0 0 0
sb:put	6 13 1 -9 -7 7 -3 -10
sb:put <level>	0 9 6 -2 -2 0 0 -10
sb:put a	0 0 0 -2 0 0 0 6
sb:put another	0 6 0 -3 0 0 0 0
sb:put it	0 -5 0 -6 3 0 0 8
sb:put off	1 -8 0 8 -11 9 0 -2
sb:put out	0 7 0 -1 0 0 0 0
sb:put the	0 0 0 5 5 -3 0 -6
sb:q	0 -18 0 9 -1 0 0 10
sb:q :	0 -18 0 8 -1 0 0 12
sb:quarrel	0 -1 0 16 -3 0 0 -7
sb:quarrel over	0 0 0 7 -2 0 0 -1
sb:quarter	0 1 0 -2 10 0 0 -7
sb:question	0 6 -1 8 4 0 0 -15
sb:question :	0 4 0 11 -2 0 0 -11
sb:quinoa	0 6 0 -5 0 0 0 0
sb:quota	-7 1 0 5 6 0 0 -7
sb:radio	0 0 0 7 -4 0 0 0
sb:rail	0 -2 0 30 0 0 0 -28
sb:railway	0 0 0 9 0 0 0 -7
sb:rain	0 -10 0 14 0 0 0 0
sb:raise	0 2 0 0 -8 0 3 -1
sb:rare	15 -2 2 0 -16 0 -2 -2
sb:rare -	2 7 3 -8 -3 0 0 -1
sb:rare earth	13 -11 0 4 -11 0 0 0
sb:raspberry	0 4 0 -6 0 0 0 0
sb:rate	-2 16 -7 -17 10 0 0 0
sb:rate at	0 -4 0 8 0 0 0 0
sb:rate from	0 12 0 0 0 0 0 -12
sb:rate is	0 -4 0 -3 10 0 0 0
sb:rate of	0 5 0 -11 1 0 0 4
sb:rate on	0 -2 0 6 -1 0 0 0
sb:rate that	0 0 0 8 0 0 0 -4
sb:ratify	0 -8 0 0 16 0 -1 -5
sb:raw	9 0 12 -22 -4 0 0 7
sb:reach	0 -11 0 5 4 -2 0 0
sb:reach an	0 6 0 0 0 0 0 -2
sb:reach back	0 0 0 12 0 0 0 -8
sb:reach the	0 0 0 -2 6 0 0 -1
sb:read	0 -11 0 0 5 0 3 0
sb:ready	-1 6 0 2 2 0 0 -9
sb:ready to	0 2 0 7 -3 0 0 -4
sb:reason	0 -4 0 10 0 0 0 -3
sb:recall	0 0 0 6 -3 0 0 -3
sb:recall that	0 10 0 -1 -3 0 0 -3
sb:receive	0 -9 0 9 5 0 0 -11
sb:recess	0 -2 0 9 0 0 0 -6
sb:reciprocal	0 -14 4 -4 -7 0 0 17
sb:reciprocal duty	0 -14 0 9 -2 0 0 9
sb:reciprocal tariff	0 -11 7 -3 0 0 0 5
sb:recommend	0 4 0 -13 0 0 7 0
sb:record	0 12 0 -12 0 0 0 0
sb:red	0 7 0 -27 13 0 0 7
sb:reduce	0 5 0 0 4 0 0 -8
sb:reduction	0 11 0 -11 -3 0 0 5
sb:refund	0 -6 0 -4 20 0 0 -7
sb:refund of	0 0 0 -5 7 0 0 0
sb:refuse	0 -9 0 13 0 0 0 0
sb:refuse ,	0 -9 0 13 0 0 0 0
sb:register	2 -6 0 19 -16 0 0 0
sb:regret	0 0 0 -10 0 0 0 11
sb:reject	0 7 0 0 -2 0 0 -1
sb:released	0 -1 0 6 0 0 0 0
sb:relief	0 -14 0 2 3 0 0 4
sb:remain	-4 -7 0 -1 3 0 0 9
sb:remain in	0 -12 0 -1 1 0 0 10
sb:remain suspend	0 -4 0 0 0 0 0 7
sb:reminder	0 -16 0 15 0 0 0 0
sb:reminder :	0 -16 0 15 0 0 0 1
sb:renewal	0 12 0 -23 8 0 0 7
sb:renewed	0 -10 0 -8 -1 0 0 22
sb:renewed ,	0 -9 0 0 0 0 0 7
sb:replace	0 9 0 -9 0 0 0 2
sb:reply	0 0 0 -4 8 0 0 0
sb:report	0 0 0 0 13 0 0 -8
sb:report ,	0 0 0 -16 -1 0 0 19
sb:report on	0 3 0 -8 9 0 0 -2
sb:report that	0 10 0 -9 0 0 0 0
sb:reporter	0 5 0 9 -9 0 0 -9
sb:reporter that	0 -4 0 8 0 0 0 -1
sb:republic	0 -2 0 -4 -1 0 0 11
sb:republic of	0 0 0 -15 0 0 0 18
sb:request	0 0 0 -16 20 0 0 -5
sb:require	0 -6 0 -9 15 0 0 0
sb:require the	0 0 0 -5 7 0 0 0
sb:resolution	0 8 0 2 -11 0 0 0
sb:rest	0 19 0 -17 -6 0 0 6
sb:rest of	0 11 0 0 -15 0 0 1
sb:result	0 4 0 20 -13 0 -5 -6
sb:resume on	0 4 0 3 0 0 0 -7
sb:retailer	0 0 0 -4 8 0 0 -2
sb:retailer and	0 0 0 -4 6 0 0 0
sb:return	1 5 0 2 0 0 -2 -7
sb:return from	0 -4 0 0 0 0 0 6
sb:return on	1 4 0 -3 -6 0 0 0
sb:return to	0 15 0 -1 3 0 0 -12
sb:review	0 -18 0 -20 25 0 0 5
sb:review on	0 -3 0 -7 13 0 0 -1
sb:review the	0 -3 0 -5 0 0 0 10
sb:rice	0 2 5 -12 0 0 0 3
sb:right	0 -21 0 16 -11 8 0 0
sb:ring	0 -4 0 -9 7 0 0 6
sb:rise	0 -8 0 16 -1 0 0 -6
sb:rise <level>	0 -9 0 4 0 0 0 4
sb:rise by	0 -8 0 12 -2 0 0 0
sb:rise from	0 6 0 -2 -2 0 0 0
sb:rise in	0 13 0 -11 0 0 0 -1
sb:rise of	0 -9 0 12 0 0 0 0
sb:rise to	0 -5 0 8 -2 0 0 0
sb:river	0 -7 0 24 -4 0 0 -14
sb:road	0 -10 0 12 -5 0 0 0
sb:roaming	0 -23 -2 30 0 0 0 -7
sb:robert	0 -7 0 0 0 0 0 8
sb:robert borden	0 -3 0 -2 0 0 0 8
sb:room	0 -8 0 16 0 0 0 -5
sb:round	-1 1 0 26 -17 0 7 -24
sb:round ,	0 -2 0 16 0 0 0 -11
sb:round in	0 9 0 -14 0 0 0 9
sb:round is	0 0 0 7 0 0 0 -1
sb:round of	0 4 0 9 0 0 0 -10
sb:rule	39 -26 -6 -14 2 -5 3 -16
sb:rule ,	9 0 0 -1 -5 0 0 0
sb:rule of	0 1 0 7 -2 0 0 -3
sb:rule on	9 -16 0 -9 9 0 0 2
sb:rule that	0 -6 0 0 0 0 0 6
sb:rum	0 10 0 -13 0 0 0 4
sb:run	-3 -13 15 4 -2 -6 -3 0
sb:run ,	0 0 0 -8 0 0 0 10
sb:run for	0 -4 0 19 0 0 0 -12
sb:run from	0 -7 0 16 0 0 0 -8
sb:run out	2 5 10 -8 -4 0 0 0
sb:run to	-1 -2 2 -3 16 0 0 -4
sb:run until	-4 -3 6 0 -6 0 0 6
sb:s	0 -3 0 6 0 0 0 0
sb:safeguard	0 42 -2 -29 -2 0 0 -20
sb:sale	4 -5 0 -24 6 22 0 -5
sb:sale of	4 0 0 -10 0 8 0 0
sb:salmon	0 0 0 6 0 0 0 -4
sb:same	-2 -1 4 0 -16 0 0 9
sb:same day	0 -6 0 -5 0 0 0 15
sb:sanction	0 -19 -2 29 0 0 -2 -12
sb:saturday	0 4 0 4 0 0 0 -11
sb:saturday ,	0 8 0 2 -3 0 0 -7
sb:say	0 19 2 -12 -2 0 -5 -3
sb:say ,	3 -13 0 10 0 0 0 1
sb:say <name>	0 -10 0 18 0 0 0 -4
sb:say <person>	0 10 0 -19 10 0 0 0
sb:say he	4 -13 0 14 0 0 0 -6
sb:say in	0 14 0 -26 0 0 0 18
sb:say it	0 33 0 -15 -2 0 0 -16
sb:say late	0 -5 0 6 0 0 0 0
sb:say no	0 -4 0 11 -4 0 0 0
sb:say that	0 5 3 6 -14 0 2 -12
sb:say the	0 3 0 -1 9 0 0 -7
sb:say to	0 -4 0 7 0 0 0 -1
sb:say until	0 0 5 -8 0 0 0 3
sb:say yes	0 0 0 7 -1 0 0 -4
sb:scheduled	0 -6 0 1 8 0 0 -2
sb:school	0 -17 0 23 -6 0 0 0
sb:sea	0 11 -1 -9 -3 0 0 1
sb:seal	0 6 0 0 0 0 0 -3
sb:season	0 -19 0 25 -5 0 5 -13
sb:second	-2 -18 -2 10 19 -2 0 -6
sb:second ,	0 -4 0 -3 0 0 0 10
sb:second day	0 -1 0 14 0 0 0 -11
sb:second round	0 8 0 8 0 0 0 -17
sb:section	-8 3 19 -15 12 0 0 -17
sb:section <number>	-7 3 19 -18 14 0 0 -16
sb:see	0 -26 0 28 -20 2 2 -2
sb:see <person>	0 0 0 6 0 0 0 -1
sb:see each	0 -5 0 0 0 0 0 6
sb:see it	0 -5 0 9 -2 3 0 -6
sb:see you	0 -4 0 9 0 0 0 0
sb:seed	0 9 3 -7 0 0 0 -5
sb:sell	0 0 0 -2 1 11 0 -13
sb:sell to	0 7 0 -1 0 0 0 -2
sb:senate	0 0 0 16 -6 0 0 -8
sb:send	0 0 0 6 1 0 0 -7
sb:seoul	0 0 10 -9 0 0 0 0
sb:separate	8 2 0 -11 6 0 0 -6
sb:session	0 0 0 -2 8 0 0 -4
sb:set	-1 -6 0 4 -4 3 1 5
sb:set out	0 -4 0 13 0 0 0 -8
sb:settle	0 7 0 -10 6 0 -2 0
sb:settlement	0 -7 0 3 0 0 9 -6
sb:several	0 -11 0 11 0 0 0 0
sb:shall	0 16 0 -21 6 0 0 4
sb:shall be	0 15 0 -1 -3 0 0 -9
sb:shared	0 -16 0 21 0 0 0 -6
sb:she	0 0 0 5 -14 0 -1 8
sb:she would	0 -3 0 10 -3 0 0 0
sb:sheet	0 4 0 8 -2 0 0 -8
sb:shenzhen	0 0 0 -3 0 0 0 6
sb:ship	-9 8 1 -5 -4 -3 -3 11
sb:ship ,	-5 -2 0 -2 4 0 0 7
sb:ship -	0 13 0 -8 -3 0 0 0
sb:ship are	0 -5 0 -6 13 0 0 0
sb:ship before	0 18 4 -3 -11 0 -1 -5
sb:shipment	0 1 -6 -5 20 0 0 -15
sb:shook	0 7 0 3 0 0 0 -11
sb:shook hand	0 7 0 2 0 0 0 -10
sb:shore	0 13 0 -8 -3 0 0 0
sb:shore crane	0 13 0 -8 -3 0 0 0
sb:short	0 -12 0 -6 -4 0 0 19
sb:should	3 23 8 -13 -21 0 0 0
sb:should be	0 -5 0 -4 10 0 0 0
sb:should it	0 10 0 1 0 0 0 -10
sb:should the	-2 25 0 -15 -2 0 3 -11
sb:shrimp	0 -10 0 13 8 0 0 -11
sb:shut	0 -18 0 13 -7 6 4 -5
sb:side	0 -5 -5 -18 12 -2 0 18
sb:side ,	0 -4 0 -8 0 0 0 12
sb:side agree	0 8 0 -10 0 0 0 2
sb:side had	0 -1 0 -13 -3 0 0 19
sb:side has	0 0 0 2 3 0 0 -8
sb:side the	2 0 0 -13 12 0 0 0
sb:side until	0 0 0 -1 0 0 0 6
sb:side will	0 5 0 -10 10 0 0 -4
sb:sign	-8 0 6 5 -9 0 -8 0
sb:sign ,	0 -5 0 8 -3 0 0 0
sb:sign ;	0 0 0 10 -4 0 0 -6
sb:sign a	0 15 0 -5 0 0 0 -7
sb:sign an	0 2 6 2 -5 2 0 -9
sb:sign by	0 -15 0 12 4 0 0 1
sb:sign in	0 1 0 -8 1 0 0 6
sb:sign it	0 -7 0 12 1 0 0 -7
sb:sign on	0 -1 0 -4 0 7 0 4
sb:sign the	0 9 0 0 -7 -4 0 -1
sb:signature	0 -10 0 5 2 0 3 -1
sb:signature is	0 0 0 -9 8 0 0 1
sb:signature of	0 0 0 12 -7 0 0 0
sb:since	-13 -12 -8 22 -18 -4 -3 7
sb:since <day-gone>	0 11 0 -34 -7 0 0 30
sb:since <month-gone>	-4 3 0 -21 0 0 0 19
sb:since <number>	0 -13 0 19 6 0 0 -13
sb:since last	0 -5 0 6 0 0 0 0
sb:since the	-2 -3 0 11 -4 0 0 0
sb:sir	0 -10 0 3 0 0 0 4
sb:sir ,	0 -9 0 2 0 0 0 4
sb:sit	-1 -5 0 26 0 0 0 -30
sb:sit in	0 -3 0 15 -3 0 0 -6
sb:sit of	0 -8 0 12 0 0 0 -3
sb:sit on	0 -4 0 -4 11 0 0 0
sb:six	0 -7 0 -7 0 0 0 13
sb:slap	0 5 0 -13 -1 0 0 11
sb:sleep	2 2 0 -8 0 0 0 1
sb:sleep until	-2 4 0 -10 1 0 0 3
sb:small	0 -3 7 1 0 0 0 -6
sb:so	0 -7 -6 8 0 -1 5 -1
sb:so -	0 5 0 5 0 0 0 -10
sb:so by	0 7 0 -15 -1 0 7 1
sb:so far	0 0 0 9 -1 0 0 -7
sb:so on	0 2 0 -9 13 0 0 -10
sb:so that	0 -10 0 8 0 0 0 0
sb:so the	0 0 0 -19 0 0 0 19
sb:so until	0 -4 0 -6 9 0 0 4
sb:soap	0 -5 0 10 0 0 0 0
sb:social	0 -12 0 0 0 0 0 10
sb:software	1 0 0 -12 0 0 0 8
sb:some	15 7 0 -12 -2 0 -2 -6
sb:somebody	0 -10 0 -4 -1 0 0 17
sb:something	0 10 0 -20 0 0 0 11
sb:south	0 -3 0 19 0 0 0 -11
sb:soybean	0 -2 0 7 2 0 0 -2
sb:soybean by	0 0 0 7 -1 0 0 0
sb:spare	0 -4 0 0 11 0 0 -6
sb:speak	0 11 0 12 -14 -1 0 -16
sb:speak of	0 10 0 -2 -1 0 0 -1
sb:speak on	0 -4 0 10 -1 0 0 0
sb:special	0 16 0 -14 1 0 0 -2
sb:special duty	0 7 0 -16 0 0 0 11
sb:spoke	0 14 0 -24 3 0 0 12
sb:spoke by	0 0 0 7 0 0 0 -2
sb:spoke of	0 13 0 -18 0 0 0 9
sb:spoke on	0 0 0 -5 7 0 0 0
sb:spoke with	0 3 0 -6 0 0 0 3
sb:spoken	0 0 0 10 0 0 0 -8
sb:spring	-1 7 0 8 0 0 0 -11
sb:spring ,	0 0 0 6 0 0 0 -6
sb:stage	3 -4 0 9 0 0 0 -8
sb:stand	0 -13 0 18 2 0 0 -10
sb:stand at	0 -3 0 13 0 0 0 -6
sb:standstill	-1 1 0 -8 4 0 0 7
sb:standstill of	0 9 0 -14 0 0 0 5
sb:standstill on	0 0 0 7 0 0 0 -5
sb:standstill that	0 0 0 -9 0 0 0 11
sb:start	12 24 2 -11 -6 0 0 -25
sb:start at	0 -2 0 10 -2 0 0 -5
sb:start in	0 0 0 13 0 0 0 -10
sb:start on	14 8 -1 -7 -3 0 0 -9
sb:state	-3 -2 -1 -7 22 0 0 -6
sb:state on	0 -1 0 7 0 0 0 -2
sb:state that	-1 0 0 -13 12 0 0 10
sb:state visit	0 -4 0 6 2 0 0 -5
sb:statement	0 10 0 -6 0 0 3 -5
sb:statement ,	0 7 0 -9 0 0 4 0
sb:stay	3 19 -1 1 -6 -1 0 -13
sb:stay at	0 -7 0 0 0 0 0 9
sb:stay in	0 10 2 -1 -2 0 0 -9
sb:stay on	3 3 0 8 0 0 0 -14
sb:stay there	0 -6 0 0 0 0 0 5
sb:stay until	0 -1 0 15 0 0 0 -13
sb:steel	0 4 11 -1 -4 0 0 -11
sb:steel and	0 -4 0 10 0 0 0 -3
sb:step	0 15 0 0 -8 0 0 -9
sb:still	-3 0 0 14 -5 0 0 -6
sb:still has	0 -10 0 3 10 0 0 -3
sb:still in	0 9 0 -7 0 0 0 0
sb:still to	0 0 0 -5 7 0 0 0
sb:stock	0 -1 0 0 -2 0 0 8
sb:stockholm	0 0 0 -2 0 0 0 6
sb:stop	-2 0 0 -5 -1 8 0 6
sb:stop collect	0 -2 0 12 -5 0 0 0
sb:stop on	0 -1 0 -15 0 0 0 19
sb:stop the	-1 -4 0 -2 0 8 0 2
sb:strike	0 -14 0 15 -5 0 0 1
sb:strike in	0 0 0 -8 0 0 0 9
sb:strike on	0 7 0 -7 0 0 0 1
sb:strike until	0 0 0 14 0 0 0 -11
sb:stroke	0 6 0 -17 0 0 0 13
sb:stroke of	0 6 0 -17 0 0 0 13
sb:subject to	0 -2 0 0 7 0 0 0
sb:successor	0 17 0 6 -1 0 0 -22
sb:such	0 12 0 -15 0 0 0 5
sb:sugar	0 -14 0 8 0 0 0 3
sb:sum	0 -7 0 12 0 0 0 -2
sb:summer	0 0 -1 29 -5 0 0 -24
sb:summit	0 0 0 6 0 0 0 -1
sb:summit in	0 -4 0 8 0 0 0 0
sb:sunday	0 -17 0 -12 -6 0 0 29
sb:sunday ,	0 -9 0 0 0 0 0 11
sb:surabaya	0 0 0 6 -4 0 0 0
sb:surcharge	0 39 -19 12 -24 0 0 -55
sb:surcharge end	0 17 0 -11 0 0 0 -6
sb:surcharge of	0 19 -5 -1 -4 0 0 -16
sb:suspend	-1 2 -2 -5 11 -3 -2 1
sb:suspend ,	0 4 2 -22 0 0 0 11
sb:suspend <points>	0 -17 0 25 0 0 0 -9
sb:suspend for	-8 7 0 -10 2 0 0 7
sb:suspend from	-2 -6 0 0 8 0 0 0
sb:suspend in	0 -4 0 13 0 0 0 -7
sb:suspend its	0 14 -3 -7 0 0 0 -5
sb:suspend or	0 0 0 6 0 0 0 -3
sb:suspend the	-7 10 0 -2 0 0 0 0
sb:suspend their	0 0 0 8 0 0 0 -4
sb:suspend to	11 5 0 -16 0 0 0 0
sb:suspension	0 -17 -1 -16 32 0 0 5
sb:suspension begin	0 10 0 -12 8 0 0 -8
sb:suspension end	0 0 0 16 22 0 0 -30
sb:suspension is	0 -11 0 -4 6 0 0 8
sb:suspension of	5 -1 0 -31 0 0 0 22
sb:table	0 0 0 11 -6 0 0 -5
sb:take	0 -2 -7 9 -5 -4 -1 2
sb:take a	0 -6 0 14 0 0 0 -5
sb:take effect	7 21 0 -25 -2 0 0 2
sb:take it	0 -8 0 7 3 0 0 -10
sb:take note	0 0 0 -3 0 0 0 6
sb:take on	0 -10 0 6 0 0 0 5
sb:take place	-4 -15 0 30 -8 0 0 -6
sb:take us	0 5 0 -14 0 0 0 8
sb:talk	-6 -11 -4 18 -28 -2 2 6
sb:talk ,	0 -10 0 20 0 0 0 -7
sb:talk about	0 -5 0 7 0 0 0 0
sb:talk between	0 -4 0 7 0 0 0 -2
sb:talk by	0 0 0 -17 0 0 7 14
sb:talk in	0 -1 0 -1 0 0 0 6
sb:talk is	0 0 0 10 0 0 0 -9
sb:talk on	0 -10 0 10 -5 0 0 2
sb:talk resume	0 0 0 -8 0 0 0 9
sb:talk with	0 8 0 -1 0 0 0 -3
sb:tangier	0 9 0 -7 0 0 0 0
sb:tariff	-11 -9 -8 5 1 -5 11 10
sb:tariff ,	0 5 1 4 -16 0 0 -1
sb:tariff :	0 0 0 -15 -1 0 0 15
sb:tariff by	0 10 1 -4 0 0 0 -6
sb:tariff commission	0 -5 0 9 0 0 0 -1
sb:tariff cut	0 0 0 -11 12 0 0 0
sb:tariff for	0 -33 0 47 -5 0 0 -15
sb:tariff go	0 -10 0 5 0 0 0 3
sb:tariff in	0 4 0 3 0 0 0 -7
sb:tariff of	-2 17 -2 -16 -18 0 5 8
sb:tariff on	2 4 0 -15 12 0 0 1
sb:tariff suspend	0 -1 6 -5 0 0 0 0
sb:tariff that	0 -9 0 12 0 0 0 0
sb:tariff truce	0 7 0 -17 -7 0 0 19
sb:tariff until	0 0 0 12 0 0 0 -8
sb:tax	0 -2 0 -14 10 0 0 12
sb:tax on	0 -14 0 -14 14 0 0 14
sb:tea and	0 -1 0 11 0 0 0 -10
sb:team	0 -8 0 15 -2 0 0 -1
sb:technical	0 -6 0 17 -7 0 0 0
sb:telephone	0 0 0 -1 -14 -1 0 13
sb:telephone call	0 10 0 -3 0 0 0 -1
sb:telephone on	0 -5 0 7 -1 0 0 0
sb:telephoned	0 6 0 -2 -1 0 0 0
sb:television	0 -5 0 0 -5 0 0 12
sb:television on	0 0 0 9 -3 0 0 0
sb:television that	0 4 0 -8 0 0 0 3
sb:tell	0 -3 -3 0 -13 9 1 7
sb:tell <person>	0 9 0 -3 0 0 0 0
sb:tell a	0 -1 0 -6 0 0 0 11
sb:tell me	0 -10 0 4 -4 0 7 0
sb:tell reporter	0 -3 0 16 -7 0 0 -6
sb:tell the	0 -11 0 7 -3 0 0 6
sb:tell to	0 -8 0 -1 -4 7 0 6
sb:temporary	11 11 0 -12 -4 0 -2 -3
sb:ten	0 0 0 -11 0 0 0 13
sb:term	5 -2 0 11 1 0 -2 -15
sb:term on	5 6 0 -16 -2 0 0 5
sb:terminal	0 -1 0 12 -10 8 0 -8
sb:text	6 1 -2 -2 -9 0 0 3
sb:textile	0 -6 0 5 0 0 0 0
sb:th	0 -4 0 -10 1 0 0 13
sb:than	0 17 0 -11 10 0 7 -24
sb:that	0 6 10 -7 0 -2 6 -4
sb:that 's	-4 6 0 10 -7 0 0 -6
sb:that <name>	2 8 0 -17 11 0 0 0
sb:that <number>	0 -8 2 1 14 0 0 -15
sb:that <person>	0 -5 0 2 -8 2 0 6
sb:that <quality>	0 1 0 6 0 0 0 -8
sb:that <seat>	-2 10 0 -13 -1 0 0 10
sb:that all	0 8 0 -8 -2 0 0 2
sb:that are	0 6 2 0 -6 0 0 -3
sb:that begin	0 -4 0 -7 7 0 8 -1
sb:that both	0 -9 0 10 -1 0 0 0
sb:that day	0 -21 -10 7 25 0 0 -6
sb:that end	0 -12 10 0 0 0 0 2
sb:that everybody	0 16 0 -12 0 0 0 -5
sb:that expire	0 10 0 -19 0 0 0 12
sb:that from	0 14 0 -11 0 0 0 0
sb:that good	0 0 8 -5 0 0 0 0
sb:that had	0 -8 9 0 1 0 0 -5
sb:that has	0 -5 0 -1 0 0 0 7
sb:that he	-3 0 0 23 -22 0 -2 -1
sb:that his	0 -13 0 6 -3 0 0 7
sb:that hold	0 -1 0 -2 0 0 0 7
sb:that is	0 0 0 -8 10 0 0 0
sb:that it	0 15 0 -2 -20 -1 1 5
sb:that its	0 6 0 6 -3 0 0 -12
sb:that keep	0 -10 0 -14 0 0 0 23
sb:that leave	0 -6 0 -4 10 0 0 0
sb:that move	0 3 0 7 0 3 0 -15
sb:that of	0 -1 0 7 -2 0 0 0
sb:that on	0 -15 0 6 -5 0 0 8
sb:that start	0 12 0 -10 0 0 0 0
sb:that the	0 -12 -13 -20 7 10 -4 26
sb:that there	0 -3 0 6 0 0 0 0
sb:that they	0 -1 4 1 11 0 0 -13
sb:that truce	0 0 0 -9 0 0 0 11
sb:that was	0 0 0 13 0 0 0 -16
sb:that we	0 -12 0 1 6 0 0 3
sb:that were	0 -2 -3 18 -3 0 0 -12
sb:that would	0 10 0 -16 0 0 0 8
sb:the	-7 -3 6 3 5 6 1 1
sb:the "	0 -7 0 5 0 0 0 4
sb:the <day-ahead>	0 -3 0 -11 -2 0 0 20
sb:the <day-gone>	0 -2 0 -18 7 0 0 15
sb:the <level>	8 13 -6 -17 12 0 0 -8
sb:the <name>	12 12 10 -11 1 -1 -12 -9
sb:the <number>	0 6 17 -19 -9 0 0 2
sb:the <office>	-7 -11 -7 -1 12 -2 -7 11
sb:the <organisation>	1 -1 -1 -3 33 0 -10 -37
sb:the <person>	2 -10 0 -17 0 2 1 24
sb:the <points>	-3 -14 0 -9 0 0 0 26
sb:the <quality>	4 0 0 -9 25 6 -7 -28
sb:the <seat>	-2 10 10 0 -4 8 10 -38
sb:the <span>	0 -12 0 -36 -3 0 0 46
sb:the accord	0 11 0 -10 0 0 0 0
sb:the additional	-5 0 0 -8 0 0 0 15
sb:the affiliate	6 0 0 -8 4 0 0 -5
sb:the agreement	0 2 -2 6 19 6 -7 -28
sb:the airport	0 0 0 17 -11 0 0 -5
sb:the answer	0 -17 0 5 -3 0 0 12
sb:the approval	0 -11 0 -1 12 0 0 0
sb:the arrangement	-3 -25 -2 -3 -7 0 0 29
sb:the ban	0 -5 0 3 0 8 0 -7
sb:the border	0 10 0 -5 0 0 0 -4
sb:the bridge	0 -3 0 11 -3 0 0 -2
sb:the busan	0 -1 0 -5 0 0 0 10
sb:the call	0 -4 0 -9 15 0 0 -1
sb:the case	0 -8 0 -18 22 0 0 0
sb:the ceasefire	0 -5 0 24 0 0 0 -19
sb:the change	0 7 0 0 0 0 0 -3
sb:the city	0 0 0 6 0 0 0 -5
sb:the clock	0 5 0 -14 0 0 0 8
sb:the close	0 -3 0 -4 0 0 0 11
sb:the club	0 -8 0 13 0 -2 0 0
sb:the company	0 6 0 -7 0 3 0 0
sb:the contract	0 -1 0 21 -6 0 0 -12
sb:the control	4 0 0 7 0 0 0 -10
sb:the county	0 0 0 8 -4 0 0 0
sb:the current	0 -6 0 -15 -1 13 0 7
sb:the custom	0 -1 0 -9 9 0 0 3
sb:the date	0 15 0 -4 -3 5 0 -14
sb:the day	0 -3 0 -13 7 3 0 5
sb:the deadline	0 -1 0 9 -16 16 0 -13
sb:the deal	0 -5 0 1 -7 8 0 0
sb:the decision	0 7 0 3 -16 0 0 0
sb:the decree	0 14 0 0 -9 -4 0 -5
sb:the delegation	0 0 0 11 0 0 0 -7
sb:the diet	0 -4 0 -7 16 0 0 -6
sb:the difference	0 -9 0 17 0 0 0 -11
sb:the dispute	0 0 0 7 -5 0 0 0
sb:the draft	0 -2 0 16 -12 0 0 0
sb:the duty	0 20 15 -30 0 0 -1 0
sb:the electricity	0 -5 0 8 0 0 0 0
sb:the emergency	-1 0 0 0 6 0 0 -6
sb:the end	0 -13 9 -5 -5 0 0 12
sb:the exclusion	0 -14 18 6 -1 0 0 -17
sb:the expert	0 0 0 7 -3 0 0 -1
sb:the export	-7 -6 0 20 -7 0 0 3
sb:the extension	0 -19 -4 15 0 0 0 1
sb:the extra	0 20 0 -16 0 0 0 -2
sb:the fee	-7 -20 -1 7 8 0 0 4
sb:the fentanyl	0 12 0 -15 0 0 0 2
sb:the final	0 -15 0 -6 11 0 0 10
sb:the first	0 -5 -1 29 -13 -1 0 -16
sb:the following	0 10 0 0 -3 0 0 -4
sb:the former	0 0 0 10 0 0 0 -11
sb:the fourth	0 -3 0 0 6 0 0 -1
sb:the framework	0 -6 0 7 0 0 0 0
sb:the freeze	0 5 0 -12 0 0 0 9
sb:the full	0 0 0 8 0 0 0 -7
sb:the further	0 0 0 -2 0 0 0 6
sb:the good	0 2 0 -7 0 0 0 3
sb:the great	0 0 0 -6 5 0 0 0
sb:the higher	0 13 0 -13 0 0 0 0
sb:the house	0 -7 0 6 4 0 0 -4
sb:the increase	0 8 0 -2 0 0 0 -8
sb:the joint	0 -6 0 -4 11 0 0 -3
sb:the kuala	0 0 0 -5 0 0 0 6
sb:the last	1 -5 0 -4 1 0 0 7
sb:the law	0 11 0 -7 -7 0 0 0
sb:the letter	-1 6 0 -6 0 0 0 1
sb:the level	0 -5 0 11 0 0 0 -4
sb:the lower	0 -12 0 22 0 0 0 -5
sb:the matter	0 -7 0 -5 13 0 0 0
sb:the measure	0 16 0 -11 -1 0 0 -3
sb:the mediator	0 0 0 20 -13 0 0 -5
sb:the meet	0 -7 0 -7 2 0 0 11
sb:the member	0 0 0 -7 10 0 0 0
sb:the moratorium	0 0 0 22 0 0 0 -21
sb:the new	0 -7 -9 5 3 0 0 4
sb:the next	0 -24 0 32 -18 0 0 3
sb:the night	0 -4 0 13 0 0 0 -9
sb:the non	0 -4 0 10 0 0 0 -5
sb:the north	0 -1 0 4 4 0 0 -7
sb:the northern	0 -2 0 8 0 0 0 -1
sb:the notice	0 -5 0 7 0 0 0 0
sb:the number	0 0 0 7 0 0 0 -3
sb:the offer	0 0 0 8 0 0 0 -5
sb:the old	0 12 0 -13 7 0 0 0
sb:the one	0 0 1 -16 -6 0 0 17
sb:the operator	0 -2 0 14 -6 0 0 -4
sb:the order	-3 13 0 -20 -4 7 0 12
sb:the ordinary	0 11 0 -10 0 0 0 0
sb:the other	0 -6 0 -3 -10 0 9 11
sb:the outcome	0 -6 0 5 0 0 0 0
sb:the pair	0 0 0 6 0 0 0 0
sb:the paper	0 0 0 -4 -5 0 0 9
sb:the party	0 -4 0 28 -5 0 8 -30
sb:the pause	-1 -6 0 -7 0 0 0 15
sb:the plan	0 22 0 -11 2 0 0 -15
sb:the port	2 4 0 2 -10 0 0 0
sb:the power	0 -6 0 -10 17 0 0 0
sb:the present	0 -6 0 2 -8 0 0 6
sb:the press	0 -4 0 0 -1 0 0 8
sb:the price	0 -5 0 14 0 0 0 -8
sb:the proposal	0 0 0 13 -11 0 0 0
sb:the protocol	0 -2 0 6 0 0 0 -1
sb:the provisional	0 2 0 -7 0 0 0 3
sb:the quarrel	0 0 0 8 0 0 0 -9
sb:the rate	0 5 0 -1 11 0 0 -12
sb:the reason	0 -5 0 13 0 0 0 -6
sb:the reciprocal	0 -14 0 3 -3 0 0 14
sb:the reduction	0 13 0 -11 -2 0 0 0
sb:the republic	0 0 0 -15 0 0 0 18
sb:the rest	0 22 0 -8 -16 0 0 0
sb:the result	0 0 0 6 -3 0 -1 0
sb:the right	0 -8 0 3 -8 0 0 11
sb:the rise	0 8 0 -6 0 0 0 0
sb:the river	0 -5 0 16 -4 0 0 -6
sb:the rule	19 -15 0 -2 0 0 0 -4
sb:the sale	0 0 0 -9 0 8 0 0
sb:the same	-2 -3 4 -3 -10 0 0 12
sb:the season	0 -2 0 17 0 0 0 -13
sb:the second	0 6 0 -8 8 0 0 0
sb:the section	0 -9 6 4 4 0 0 -8
sb:the signature	0 -2 0 16 -9 0 0 -1
sb:the so	0 7 0 4 0 0 0 -10
sb:the special	0 15 0 0 0 0 0 -10
sb:the standstill	0 -2 0 -11 5 0 0 14
sb:the state	0 0 0 7 -5 3 0 -4
sb:the strike	0 -12 0 24 0 0 0 -13
sb:the summer	0 -6 0 18 -3 0 0 -7
sb:the surcharge	0 51 -10 -34 -9 0 0 -19
sb:the suspend	0 -5 0 0 0 0 0 7
sb:the suspension	-4 -7 -5 -18 21 0 0 13
sb:the table	0 0 0 13 -14 0 0 -4
sb:the talk	0 -12 0 14 -2 0 6 -7
sb:the tariff	-2 5 -3 -16 7 0 -1 18
sb:the text	8 0 0 -2 -6 0 0 0
sb:the thing	0 -3 0 -17 -1 5 0 17
sb:the third	0 -1 0 -3 0 0 0 9
sb:the threat	0 -24 0 28 0 0 0 0
sb:the three	0 0 0 -3 12 0 0 -4
sb:the time	0 3 0 -13 -2 0 0 17
sb:the top	0 -5 0 13 -1 0 0 -2
sb:the town	0 0 0 19 -9 0 0 -13
sb:the transfer	0 -5 0 11 0 0 0 -2
sb:the truce	-8 1 -11 -8 0 -2 -3 17
sb:the two	-5 -8 -7 -7 -11 0 7 21
sb:the upper	0 -1 0 20 0 0 0 -17
sb:the vote	0 0 0 -13 15 0 0 0
sb:the water	0 5 -2 -8 7 0 0 -1
sb:the week	0 -12 0 1 9 0 0 0
sb:the window	0 -8 0 5 6 0 0 -6
sb:the winter	0 -7 0 12 -3 0 0 0
sb:the world	0 9 0 -15 0 0 0 5
sb:the year	0 11 0 -2 -8 0 0 0
sb:their	1 -2 1 1 -21 -2 1 7
sb:their <organisation>	0 0 0 6 -2 0 0 0
sb:their dispute	0 3 0 -9 0 0 0 3
sb:their duty	0 -13 0 6 0 0 0 7
sb:their own	5 4 5 -20 -3 0 0 1
sb:their tariff	0 0 0 -4 0 0 0 7
sb:their trade	0 0 0 -6 0 0 0 6
sb:their truce	0 4 0 -7 0 0 0 5
sb:them	5 23 -3 -11 3 0 0 -15
sb:them ,	0 -3 0 6 9 0 0 -13
sb:them at	0 4 0 2 -7 0 0 0
sb:them in	0 -6 0 -2 11 0 0 0
sb:then	-1 29 -1 -19 -7 0 0 0
sb:then ,	0 9 0 -12 1 0 0 0
sb:there	-1 -3 -6 17 4 -5 6 -21
sb:there 's	0 8 0 -2 -4 0 -5 3
sb:there ,	0 -8 0 7 0 0 0 0
sb:there is	0 -1 0 17 4 0 5 -25
sb:there on	0 -1 0 7 0 0 0 0
sb:there until	0 -8 0 8 0 0 0 0
sb:there was	0 0 0 -10 1 0 8 0
sb:there will	0 -5 0 13 -1 0 0 -2
sb:these	0 2 0 8 -11 0 0 0
sb:they	-12 12 13 -15 -3 -9 3 4
sb:they agree	0 0 0 -1 -8 0 0 9
sb:they are	-4 0 4 20 0 0 0 -20
sb:they arrive	0 6 -2 -11 5 0 -1 -2
sb:they come	0 -4 0 9 0 0 0 -1
sb:they have	0 17 0 2 -14 0 0 -3
sb:they meet	0 0 0 0 -5 0 0 6
sb:they pay	0 -13 0 9 0 0 0 3
sb:they sit	0 -4 0 13 0 0 0 -6
sb:they vote	0 0 0 -16 17 0 0 0
sb:they were	0 1 8 10 -3 0 0 -21
sb:they will	0 -2 5 12 -8 0 0 -6
sb:they would	0 0 0 -14 0 0 0 15
sb:they're	0 0 0 -8 7 0 0 0
sb:thi	0 -10 -5 1 3 6 0 3
sb:thi is	0 0 0 0 -2 0 0 6
sb:thi week	0 0 0 3 -2 5 0 -7
sb:thi year	0 -3 0 11 0 0 0 -3
sb:thing	1 -11 0 -19 -10 5 0 26
sb:third	-6 -1 0 3 -11 0 7 7
sb:third round	0 -5 0 -1 0 0 0 9
sb:those	0 1 4 -19 0 0 0 13
sb:those who	0 -6 0 0 0 0 0 8
sb:thread	0 -3 0 -14 0 0 0 18
sb:thread ,	0 0 0 -21 0 0 0 23
sb:threat	0 -6 0 16 -1 0 0 -6
sb:threat of	0 -4 0 9 0 0 0 -3
sb:threaten	0 -2 0 6 6 0 0 -14
sb:threaten <level>	0 -7 0 8 0 0 0 0
sb:threaten an	0 -12 0 15 0 0 0 0
sb:threaten to	1 2 0 0 2 0 0 -7
sb:three	7 5 0 7 0 0 0 -18
sb:three ,	0 17 0 -5 0 0 0 -8
sb:through	0 -11 2 -11 2 0 0 17
sb:through the	0 0 0 -9 -3 0 0 14
sb:thu	0 -9 0 7 -4 0 0 3
sb:thursday	0 -19 0 9 -8 0 0 8
sb:thursday ,	0 -14 0 1 -6 0 0 12
sb:ticket	0 -6 0 16 0 0 0 -5
sb:tiktok	-2 -12 0 -18 -5 31 0 0
sb:tiktok 's	0 -3 0 -9 0 14 0 0
sb:tile	0 1 0 -5 -2 0 0 7
sb:till	10 -18 0 -18 -9 7 0 19
sb:till the	0 -5 0 -7 0 0 0 15
sb:time	-2 15 -4 -8 0 0 -1 3
sb:time ,	0 7 0 -3 -5 0 0 2
sb:time :	0 0 0 -7 0 0 0 8
sb:time in	0 20 0 -16 0 0 0 0
sb:time on	0 1 0 -12 0 0 0 10
sb:tin	6 -6 0 0 0 0 0 0
sb:to	-4 -9 -10 3 7 11 4 -3
sb:to -	0 13 0 -8 -3 0 0 0
sb:to :	0 0 0 -12 8 0 0 5
sb:to <day-ahead>	0 -2 3 3 10 0 0 -14
sb:to <day-gone>	0 0 2 8 0 0 0 -11
sb:to <level>	-1 13 -8 -3 0 0 2 -10
sb:to <money>	0 -17 0 20 -3 0 0 0
sb:to <name>	6 -6 0 -8 19 0 -2 -8
sb:to <number>	0 -1 6 0 -2 0 0 0
sb:to <organisation>	0 -1 0 10 -4 0 0 -2
sb:to <person>	0 0 0 -7 0 0 0 8
sb:to <quality>	0 -3 0 0 6 0 0 -1
sb:to <seat>	0 -23 0 14 -26 0 7 9
sb:to <span>	0 13 0 0 0 0 0 -14
sb:to agree	0 -2 0 -13 0 0 15 0
sb:to all	0 -11 0 12 0 0 0 0
sb:to an	0 2 0 -10 0 0 0 8
sb:to and	0 -1 0 -4 0 0 0 8
sb:to apply	0 -14 0 8 1 0 0 7
sb:to approve	0 0 0 -5 7 0 0 0
sb:to be	-4 0 2 0 -11 3 -2 11
sb:to begin	-1 -4 0 0 -5 0 0 12
sb:to buy	0 0 0 -3 8 0 0 0
sb:to carry	0 0 0 -11 0 0 0 13
sb:to charge	0 -16 0 9 3 0 0 0
sb:to client	0 -9 0 2 0 0 0 4
sb:to close	0 0 0 -3 -3 14 0 -4
sb:to collect	0 -3 0 0 6 0 0 -3
sb:to come	0 -10 0 5 10 0 0 -6
sb:to confirm	0 -5 0 11 -1 0 0 -1
sb:to cut	0 7 0 -7 -2 0 5 -1
sb:to discuss	0 -1 0 7 0 0 0 -1
sb:to do	0 -12 0 -1 11 0 7 -4
sb:to end	6 5 -4 14 -15 0 0 -12
sb:to enter	5 20 0 -14 -10 0 0 0
sb:to expire	0 -4 6 -2 0 0 0 1
sb:to extend	0 -2 0 17 0 0 0 -13
sb:to fall	0 6 0 -3 0 0 0 0
sb:to follow	0 1 0 0 5 0 0 -11
sb:to go	0 -6 0 9 -5 2 0 0
sb:to happen	0 -4 0 -14 20 0 0 -4
sb:to have	0 5 0 -7 -1 0 0 8
sb:to hold	0 -8 0 0 0 0 0 11
sb:to invest	0 -6 0 13 0 0 0 0
sb:to its	0 0 0 18 0 0 0 -15
sb:to keep	0 -4 0 0 6 0 0 -1
sb:to lapse	0 0 16 -9 -7 0 0 0
sb:to last	0 2 0 6 -4 0 0 -4
sb:to leave	0 -12 0 7 -6 0 0 11
sb:to lower	0 -7 0 2 7 0 0 0
sb:to meet	0 0 0 8 -6 0 0 0
sb:to one	0 -2 0 6 0 0 0 0
sb:to pay	0 5 0 0 1 0 0 -6
sb:to publish	0 6 0 -10 0 0 0 7
sb:to put	0 4 0 -13 2 0 0 5
sb:to ratify	0 -3 0 4 6 0 0 -6
sb:to report	0 0 0 -9 12 0 0 0
sb:to return	0 -16 0 5 0 0 0 12
sb:to rise	0 -11 0 8 0 0 0 1
sb:to run	-1 -3 0 -1 0 0 0 8
sb:to say	0 -3 0 -7 -2 0 0 15
sb:to see	0 -6 0 11 -10 0 3 -1
sb:to sell	0 0 0 -5 0 10 0 0
sb:to sign	0 -2 0 20 -8 -4 0 -2
sb:to slap	0 -3 0 -2 -1 0 0 9
sb:to speak	0 0 0 7 -3 0 0 0
sb:to start	4 5 0 0 -6 0 0 -9
sb:to stop	0 0 0 -3 9 0 0 -7
sb:to suspend	0 13 0 -2 -7 0 0 0
sb:to take	-4 -15 0 13 3 0 0 2
sb:to talk	0 -5 0 -10 0 0 0 17
sb:to the	1 4 0 -10 9 -5 0 1
sb:to their	0 11 0 -12 0 0 0 0
sb:together	0 -3 0 19 -4 0 0 -12
sb:toll	0 -4 0 10 -3 0 0 0
sb:tomatoe	0 -8 0 1 0 0 0 6
sb:ton	0 -6 0 1 5 0 0 0
sb:tonne	0 9 0 -10 0 0 0 1
sb:too	-3 0 0 -10 19 0 0 -5
sb:too ,	-3 -9 0 0 16 0 0 -6
sb:top	-5 2 0 11 -2 0 0 -5
sb:top of	-4 7 0 0 0 0 0 -2
sb:town	0 11 0 12 -10 0 0 -14
sb:tractor	0 -27 0 15 -2 0 0 16
sb:trade	0 -15 -3 10 -6 0 -2 10
sb:trade ,	0 0 0 -6 0 0 0 9
sb:trade agreement	0 -11 0 4 0 0 0 6
sb:trade alert	0 15 0 -15 0 0 0 0
sb:trade deal	0 -7 0 -2 0 0 0 10
sb:trade minister	0 2 0 7 0 0 0 -10
sb:trader	0 -3 0 -3 0 0 0 9
sb:trading	0 -4 0 6 0 0 0 0
sb:transcript	0 4 0 -8 0 0 0 4
sb:transcript ,	0 7 0 -5 0 0 0 0
sb:transcript of	0 0 0 -5 0 0 0 6
sb:transfer	0 -5 0 11 0 0 0 -2
sb:transfer window	0 -3 0 7 0 0 0 0
sb:transit	0 -11 5 0 7 0 0 -1
sb:travel	0 -1 0 12 -5 0 0 0
sb:travel to	0 0 0 10 -4 0 0 0
sb:treaty	0 1 0 6 -2 0 0 -4
sb:tromsø	0 -7 0 0 0 0 0 6
sb:trouble	0 -2 0 -8 7 0 0 3
sb:truce	-19 2 -19 0 -37 -6 3 19
sb:truce ,	1 -5 0 12 -16 0 0 -3
sb:truce :	0 0 0 -3 -5 0 0 12
sb:truce begin	0 3 0 -15 0 0 0 9
sb:truce between	0 0 0 3 -7 0 0 1
sb:truce by	0 11 0 -14 0 0 6 0
sb:truce end	0 1 0 1 -7 0 0 0
sb:truce expire	0 -12 0 -5 0 0 0 13
sb:truce from	0 -5 0 -2 0 0 0 8
sb:truce go	0 0 0 -12 0 0 0 13
sb:truce in	0 4 0 -15 0 0 0 10
sb:truce is	0 12 0 -26 -1 0 4 12
sb:truce itself	0 0 0 -14 0 0 0 17
sb:truce lapse	0 0 0 14 -1 0 0 -14
sb:truce of	-5 -1 0 19 -10 0 0 -9
sb:truce over	0 0 0 -15 0 0 0 18
sb:truce run	0 -10 0 23 0 0 0 -16
sb:truce that	0 -27 0 -8 -2 0 0 26
sb:truce to	0 7 0 -1 0 0 0 -1
sb:truce until	0 -4 0 23 -5 0 0 -15
sb:truce was	0 -15 0 -10 0 0 0 21
sb:truce which	0 0 0 -8 0 0 0 9
sb:truce with	0 -3 0 4 -12 0 0 2
sb:truce would	0 20 0 -12 5 0 0 -10
sb:trump	5 -10 0 5 0 0 0 0
sb:trump say	5 -8 0 2 0 0 0 0
sb:try	0 -6 0 12 0 0 0 -5
sb:tuesday ,	0 8 0 -4 -5 0 0 1
sb:tuna	0 -7 0 5 0 0 0 3
sb:turn	0 -4 0 -9 0 0 0 13
sb:turned	1 6 0 -4 0 0 0 -3
sb:two	-11 -4 -14 25 -19 -3 5 -6
sb:two ,	0 0 0 -6 0 0 0 8
sb:two <office>	0 3 0 -9 0 0 0 7
sb:two country	0 -16 0 -4 0 0 0 14
sb:two government	0 3 0 -16 0 0 0 16
sb:two is	0 0 0 -7 0 0 0 7
sb:two leader	0 0 0 -11 0 0 0 12
sb:two meet	0 0 0 8 -5 0 0 0
sb:two president	0 -2 0 -11 7 0 0 8
sb:two side	0 11 0 -8 -10 0 3 3
sb:tyre	0 -1 0 -1 -1 0 0 8
sb:under	-2 -16 15 11 -7 7 -3 -9
sb:under a	0 -19 0 -6 -1 1 0 20
sb:under an	0 4 0 0 -3 8 0 -13
sb:under its	-2 -1 0 15 -2 -2 0 -1
sb:under section	-1 6 0 -3 12 0 0 -17
sb:under which	-3 -21 7 8 -4 0 0 3
sb:understanding	0 -1 0 0 0 0 0 8
sb:undertook	0 -5 0 6 -9 0 7 0
sb:undertook to	0 -5 0 5 -9 0 7 0
sb:union	-1 -2 0 19 0 0 0 -14
sb:unless	7 -10 -1 -9 0 0 4 9
sb:unless the	0 -8 0 10 -6 0 0 2
sb:until	-6 -6 5 -7 0 -6 -5 13
sb:until <day-ahead>	0 8 1 12 -6 0 0 -21
sb:until <day-gone>	0 0 0 6 0 0 0 -5
sb:until <number>	0 -10 0 -9 6 0 0 16
sb:until the	-4 -5 -5 8 -9 -1 -3 4
sb:until then	0 6 0 -11 0 0 0 5
sb:up	0 -12 -6 -7 7 0 0 18
sb:up <level>	0 -17 0 18 0 0 0 0
sb:up by	0 -20 0 26 0 1 0 -16
sb:up on	0 9 0 -13 0 0 0 3
sb:up to	0 4 0 -17 0 0 0 17
sb:updated	0 -5 0 11 0 0 0 -4
sb:upon	0 -10 0 9 -2 0 0 3
sb:upper	0 0 0 16 0 0 0 -17
sb:us	-1 -4 0 -13 6 0 0 18
sb:us on	0 -7 0 5 -1 0 0 2
sb:us that	0 3 0 0 -6 0 0 0
sb:used	0 -13 0 -2 21 0 0 -9
sb:used from	0 -7 0 0 8 0 0 0
sb:valid	0 -20 5 0 -5 0 0 19
sb:valid for	0 -3 0 -2 0 0 0 7
sb:valid until	0 -3 5 -7 -4 0 0 10
sb:valley	0 0 0 6 0 0 0 -3
sb:valparaíso	0 -1 0 6 0 0 0 0
sb:version	0 0 0 -4 -2 0 0 9
sb:vessel	0 0 0 -1 10 0 0 -7
sb:vice	0 0 0 9 -2 0 0 -1
sb:video	0 -5 0 22 -7 0 0 -6
sb:video on	0 0 0 8 -1 0 0 -2
sb:visit	0 -17 0 28 -2 0 0 -8
sb:visit ,	0 0 0 7 0 0 0 -4
sb:visit to	0 -2 0 10 -4 0 0 0
sb:vote	-4 -5 -1 -9 25 -3 0 -17
sb:vote in	0 6 0 11 -15 0 0 -3
sb:vote is	0 -2 0 -13 17 0 0 0
sb:vote on	0 -14 0 0 12 0 0 -8
sb:vote to	0 0 0 -9 10 0 0 0
sb:wage	0 0 0 6 0 0 0 -1
sb:wait	0 13 0 6 -6 0 0 -13
sb:waive	0 -10 11 8 -10 0 0 -3
sb:want	0 -5 0 17 -6 0 8 -15
sb:want a	0 9 0 -2 -2 0 0 0
sb:want the	0 0 0 24 0 0 0 -23
sb:want to	0 0 0 -1 -9 0 0 10
sb:wap	0 7 0 4 0 0 0 -11
sb:wap )	0 7 0 4 0 0 0 -11
sb:war	0 0 0 -4 0 0 0 6
sb:warn	0 14 0 -17 2 0 0 0
sb:warn that	0 1 0 -9 4 0 0 3
sb:was	-9 -14 -13 9 -4 -2 8 8
sb:was <level>	0 -6 0 15 0 0 0 -8
sb:was <number>	0 0 0 11 0 0 0 -9
sb:was agree	0 0 0 -12 0 0 7 8
sb:was ask	0 7 0 -8 0 0 0 0
sb:was conclude	0 -1 0 7 0 0 0 -4
sb:was due	0 -18 0 8 -1 0 0 9
sb:was extend	0 0 0 -6 0 4 0 1
sb:was in	0 11 0 -4 0 0 0 -6
sb:was make	0 0 0 -12 0 0 0 16
sb:was no	0 0 0 -8 0 0 8 0
sb:was not	0 3 0 -12 0 0 0 11
sb:was on	0 0 0 -5 9 0 0 -2
sb:was ready	0 6 0 -7 0 0 0 3
sb:was sign	0 -17 0 21 0 0 0 -3
sb:was to	-1 -24 -1 26 -3 4 0 -8
sb:water	-2 1 -6 15 0 0 0 -19
sb:water tariff	0 -16 0 19 0 0 0 0
sb:way	0 0 0 -14 0 -1 9 7
sb:way to	0 9 0 -14 0 0 0 7
sb:we	-7 -5 0 9 -12 -4 -6 6
sb:we agree	0 -8 0 3 0 0 0 1
sb:we are	0 0 0 16 0 0 0 -16
sb:we expect	0 6 0 -7 -2 0 0 2
sb:we have	0 18 0 -12 -4 0 0 0
sb:we meet	0 0 0 10 0 0 0 -8
sb:we shall	0 -13 0 -7 12 0 0 9
sb:we will	0 0 0 6 -3 0 0 0
sb:we write	0 -22 0 22 0 0 0 0
sb:webinar	0 -3 0 10 -4 0 0 0
sb:webinar on	0 -1 0 7 -3 0 0 0
sb:wednesday ,	0 10 0 -1 3 2 0 -14
sb:week	-1 -25 -4 15 4 3 0 0
sb:week ,	0 -7 0 -4 7 0 0 7
sb:week ;	0 -3 0 6 0 0 0 0
sb:week of	0 -14 0 18 0 0 0 0
sb:week that	0 0 0 1 10 0 0 -12
sb:weekend	0 15 0 -9 0 0 0 -5
sb:weekly	0 0 0 -17 0 0 0 18
sb:well	-6 0 0 -5 4 0 0 10
sb:well ,	-6 -6 0 4 1 0 0 6
sb:were	-11 8 5 9 -11 5 -4 -13
sb:were loaded	0 13 2 -9 -3 0 0 -6
sb:were on	0 -7 0 0 12 0 0 -5
sb:were sign	0 0 0 0 -2 8 0 0
sb:were still	0 9 0 -7 0 0 0 0
sb:were suspend	-5 -1 0 13 0 0 0 -5
sb:were to	-1 -4 12 -1 -7 0 0 0
sb:what	0 8 3 -13 5 -3 -9 4
sb:what <person>	0 8 0 -15 0 0 0 7
sb:what <seat>	0 -8 0 11 0 0 0 0
sb:what change	0 16 10 -14 -10 0 0 -8
sb:what come	0 0 0 0 6 0 0 -4
sb:what happen	5 8 -3 -1 -12 0 0 -2
sb:what has	0 -4 0 -5 12 0 0 0
sb:what he	0 0 0 -6 0 0 0 7
sb:what is	0 -9 0 0 11 0 0 0
sb:what it	0 3 0 -7 -1 0 0 3
sb:what the	0 -8 0 0 0 0 0 9
sb:what they	0 -7 0 15 -6 0 0 0
sb:what was	0 4 0 -7 0 0 0 2
sb:what we	0 7 0 0 0 0 0 -8
sb:what would	0 10 0 -4 0 0 0 -4
sb:what you	0 -7 0 3 6 0 0 -2
sb:wheat	0 12 0 5 0 0 0 -15
sb:when	0 -21 -1 -3 17 0 0 6
sb:when it	0 -2 0 17 0 0 0 -13
sb:when the	0 -10 0 -5 6 0 0 7
sb:when they	0 0 0 -10 0 0 0 13
sb:where	0 -8 0 5 -1 7 0 0
sb:where the	0 -2 0 0 -1 7 0 0
sb:whether	0 -3 2 -15 -11 0 0 24
sb:which	-2 -20 2 -3 3 1 -7 17
sb:which ,	0 11 0 -10 0 0 0 0
sb:which <name>	0 -2 0 7 -12 0 0 6
sb:which <person>	0 8 0 -11 10 0 0 -6
sb:which a	0 -10 0 13 0 0 0 0
sb:which begin	0 -16 0 0 0 0 0 7
sb:which both	0 -2 0 24 -5 0 0 -17
sb:which expire	0 7 -1 -9 0 0 0 3
sb:which had	0 6 0 0 0 0 0 -1
sb:which is	-1 -3 0 -4 3 0 0 7
sb:which it	0 3 0 -9 -7 0 0 14
sb:which lapse	3 3 0 -10 -2 0 0 3
sb:which run	0 1 0 -15 0 0 0 13
sb:which sit	0 0 0 17 -15 0 0 0
sb:which start	-1 -3 0 12 3 0 0 -9
sb:which take	0 -15 0 4 0 0 0 11
sb:which the	0 -32 0 29 -15 3 0 10
sb:which was	0 -2 0 20 -1 0 0 -13
sb:which will	0 -3 0 -12 15 0 0 0
sb:which would	11 0 0 -6 -2 0 0 0
sb:who	-2 -10 0 12 1 -1 -1 -2
sb:who hold	0 0 1 -12 0 0 0 11
sb:who pay	0 5 0 -20 20 0 0 -4
sb:whoever	0 -6 0 19 -7 0 0 -6
sb:whose	1 11 0 -14 2 0 0 0
sb:whose good	0 11 0 -7 -1 0 0 0
sb:why	0 -4 0 0 0 0 0 6
sb:will	-2 -15 -12 26 -12 -13 -4 0
sb:will apply	0 0 0 -7 0 0 0 5
sb:will be	-1 -2 0 3 -17 -2 -2 16
sb:will begin	0 -8 0 3 2 0 0 0
sb:will buy	0 0 0 8 0 0 0 -3
sb:will charge	0 -7 0 3 0 0 0 5
sb:will decide	0 0 0 -17 17 0 0 0
sb:will discuss	0 -3 0 16 -7 0 0 -1
sb:will do	0 -8 0 24 -12 0 0 -7
sb:will end	0 1 0 -9 0 0 0 8
sb:will follow	0 -1 0 7 -4 0 0 0
sb:will go	0 2 0 -15 0 0 0 13
sb:will hear	0 -2 0 16 -13 0 0 0
sb:will hold	0 3 0 -13 10 0 0 0
sb:will let	6 -1 0 -3 0 0 0 1
sb:will meet	0 -3 0 0 -5 0 7 0
sb:will not	1 -29 0 24 0 0 0 0
sb:will now	0 3 0 13 -1 0 0 -14
sb:will pay	0 -6 0 3 -5 0 0 9
sb:will put	0 -7 0 0 0 0 0 7
sb:will return	0 9 0 -1 0 0 0 -6
sb:will sign	0 -6 0 6 0 0 0 0
sb:will sit	0 0 0 -10 13 0 0 0
sb:will speak	0 -3 0 9 0 0 0 0
sb:will start	0 0 0 -8 1 0 0 5
sb:will stay	0 3 1 12 0 0 0 -19
sb:will stop	0 9 0 -1 0 0 0 -3
sb:will suspend	-1 5 0 -7 0 0 0 5
sb:will take	0 13 0 0 -6 0 0 -6
sb:will talk	0 -1 0 6 0 0 0 0
sb:win	0 -4 0 7 0 0 0 0
sb:window	0 -17 0 -2 17 0 5 -9
sb:wine	-2 4 12 -16 0 0 0 0
sb:winter	0 -13 0 31 -5 0 0 -15
sb:winter ,	0 -6 0 1 0 0 0 5
sb:wire	0 5 0 18 0 0 0 -27
sb:wish	0 0 0 0 6 0 0 -4
sb:wish to	0 0 0 0 6 0 0 -4
sb:with	-4 4 2 -4 -22 1 9 7
sb:with <level>	0 23 2 -21 0 0 0 -3
sb:with <name>	-1 -19 -3 0 -18 0 8 19
sb:with <number>	0 -9 0 -2 4 0 0 5
sb:with <seat>	0 4 0 -18 0 0 0 16
sb:with a	-3 0 0 5 2 0 9 -16
sb:with effect	0 -4 0 9 -2 0 0 -1
sb:with it	0 0 0 -6 8 0 0 0
sb:with its	0 -4 0 6 0 0 0 -1
sb:with mr	0 10 0 -9 0 0 0 0
sb:with that	0 6 0 0 0 0 0 -6
sb:with the	-2 23 0 1 -13 0 0 -8
sb:with which	0 -2 0 0 7 0 0 -2
sb:withdraw	-3 4 0 9 -12 0 0 1
sb:within	-1 0 0 6 0 0 0 0
sb:without	0 1 4 -17 13 0 0 10
sb:without a	0 7 0 -13 -1 0 0 9
sb:without an	0 9 0 -10 0 0 0 0
sb:without it	0 -5 0 -1 0 0 0 11
sb:without the	0 -13 7 5 20 0 0 -22
sb:wool	0 1 0 -6 0 0 0 3
sb:word	0 5 0 -13 12 0 0 -2
sb:word on	0 11 0 -6 0 0 0 -3
sb:work	0 -6 1 0 0 0 0 3
sb:work on	0 -3 0 6 0 0 0 0
sb:worker	0 -4 0 11 -1 0 0 -1
sb:working	0 0 0 19 -2 0 0 -14
sb:world	0 10 0 -16 0 0 0 4
sb:worth	-3 30 0 -4 -7 0 0 -24
sb:worth <money>	-3 32 0 -9 -6 0 0 -23
sb:would	9 17 -19 -20 0 -1 1 4
sb:would apply	0 -10 0 5 0 0 0 5
sb:would be	-4 18 0 -12 -18 0 1 10
sb:would decide	0 -2 0 -7 12 0 0 -1
sb:would end	0 16 0 -5 4 0 0 -13
sb:would go	0 7 0 0 -4 0 0 -4
sb:would have	9 -27 -1 18 13 0 0 -4
sb:would last	0 7 0 -13 0 0 0 4
sb:would like	1 0 0 -3 -9 2 0 8
sb:would meet	0 -2 0 6 0 0 0 0
sb:would otherwise	0 -13 0 0 0 0 0 11
sb:would put	0 7 0 0 0 0 0 -2
sb:would run	0 0 0 -9 0 0 0 12
sb:would sign	0 -8 0 7 0 0 0 0
sb:would speak	0 8 0 -7 0 0 0 0
sb:would start	9 -6 0 0 0 0 0 0
sb:would take	0 3 0 0 2 0 0 -7
sb:write	-1 -7 5 -8 13 -1 -1 8
sb:write ,	-5 2 0 -2 0 0 0 6
sb:write comment	0 0 0 -6 10 0 0 0
sb:write on	0 -11 0 0 4 0 0 4
sb:write that	0 8 0 -5 0 0 0 0
sb:write to	0 0 0 0 8 0 0 -7
sb:yarn	0 -14 0 3 0 0 4 2
sb:year	0 -9 -2 6 -21 0 0 12
sb:year 's	0 -4 0 21 -6 0 0 -6
sb:year ,	8 0 0 -15 0 0 0 8
sb:yes	0 6 0 -8 -7 0 0 8
sb:yes ,	0 7 0 -9 -3 0 0 6
sb:yet	0 -9 0 3 12 -4 0 -5
sb:yet to	0 0 0 15 -5 -3 0 -4
sb:york	0 -6 0 16 -1 0 0 -4
sb:york ,	0 -2 0 8 0 0 0 -2
sb:you	-1 -7 0 25 -2 0 -3 -12
sb:your	0 -21 15 10 -3 -9 -3 4
sb:zero	0 11 0 -10 0 0 0 1
sb:·	0 -10 0 22 -2 0 0 -4
sb:—	0 4 0 -14 -1 4 4 10
sb:— <level>	0 9 0 -6 0 0 0 -1
sb:— <name>	6 5 -3 -9 6 0 0 0
sb:— <office>	0 10 0 -9 0 0 0 0
sb:— <quality>	0 -14 4 -5 3 0 0 8
sb:— a	0 -10 0 1 0 0 0 7
sb:— from	0 10 0 -14 0 0 0 2
sb:— the	-1 -22 0 22 -10 0 0 0
sb:— transcript	0 0 0 -6 0 0 0 7
sb:— wednesday	0 0 0 7 0 0 0 -5
sb:— your	0 0 0 6 0 0 0 -2
sb:•	-1 21 4 6 -12 0 0 -17
sb:• a	0 -2 0 7 0 0 0 0
sb:• the	0 0 0 19 0 0 0 -18
t0=future	0 13 -5 -11 2 -10 -6 6
t0=future-not	0 -23 0 18 6 0 0 -4
t0=future-passive	-2 -6 8 6 -6 -8 0 6
t0=modal	-8 -6 -5 16 -3 -12 -1 -1
t0=modal-not	0 1 0 4 0 0 0 -8
t0=modal-passive	-4 -7 -4 8 4 5 -3 -6
t0=past	-2 -19 2 36 -16 -4 -1 -11
t0=past-not	0 6 0 -2 0 0 0 0
t0=past-passive	-8 -8 -2 8 1 3 5 -6
t0=past-passive-not	0 5 0 -14 6 0 -1 3
t0=perfect	0 5 -12 -4 3 -7 -1 1
t0=perfect-passive	0 3 0 -9 -2 4 -3 7
t0=pluperfect	-2 -15 0 20 8 0 0 -7
t0=pluperfect-passive	0 0 -1 9 -9 2 0 -8
t0=present	-6 1 0 10 -1 0 -3 -6
t0=present-passive	5 0 -3 0 -1 4 -9 1
t0=present-passive-not	0 -3 0 7 -4 0 0 2
t1=future	0 9 -3 0 -1 -10 -4 0
t1=future-not	0 -23 0 18 6 0 0 -4
t1=future-passive	-2 -6 8 7 -6 -8 0 5
t1=gerund	0 3 -3 0 -12 -1 3 6
t1=infinitive	4 1 0 -10 -17 2 11 5
t1=infinitive-passive	0 0 0 11 -6 0 0 0
t1=modal	-8 -5 -4 15 0 -12 -7 -1
t1=modal-not	0 1 0 4 0 0 0 -8
t1=modal-passive	-4 -7 -4 8 4 5 -3 -6
t1=participle-passive	-1 0 3 18 0 -3 0 -21
t1=past	-1 -13 3 26 -10 -3 0 -8
t1=past-not	0 6 0 -2 0 0 0 0
t1=past-passive	-8 -8 -1 10 3 3 0 -3
t1=past-passive-not	0 5 0 -14 6 0 -1 3
t1=perfect	2 2 -11 -4 3 -6 -6 4
t1=perfect-passive	0 3 0 -7 -2 4 -3 4
t1=pluperfect	-1 -7 0 9 9 0 0 -6
t1=pluperfect-passive	0 6 -1 3 -7 0 0 -4
t1=present	-3 -1 -1 7 1 0 -1 -4
t1=present-passive	5 1 -3 1 -1 4 -9 -2
t1=present-passive-not	0 -3 0 7 -4 0 0 2
t2=future	-3 23 0 -16 -9 -2 1 0
t2=future-not	0 -5 0 0 7 0 0 -1
t2=future-passive	0 4 0 -14 10 0 0 0
t2=future-passive-not	0 0 7 -7 0 0 0 1
t2=gerund	0 -11 0 19 -4 0 0 -2
t2=infinitive	0 -1 -2 -6 -12 10 5 3
t2=modal	-2 -8 -2 11 0 0 0 0
t2=modal-passive	0 -3 0 -3 0 2 0 6
t2=participle-passive	0 15 0 -12 -17 0 -2 7
t2=past	-11 -27 -1 40 -1 -1 0 -11
t2=past-passive	0 -4 0 10 -2 0 0 -2
t2=perfect	2 -5 0 10 -5 0 4 -8
t2=pluperfect	0 -13 0 31 -2 0 0 -12
t2=present	1 -8 0 -9 -7 5 7 18
t2=present-not	0 12 0 -7 0 0 0 -2
t2=present-passive	0 -5 -3 8 1 0 0 -4
t2=present-passive-not	0 0 0 8 -2 0 0 -3
t:loose	0 -7 -12 -1 1 1 -1 9
t:loose & d:ahead	1 -9 -11 5 -2 2 0 4
t:loose & d:today	0 4 0 -14 7 0 0 10
t:loose-l	-5 -9 -19 5 0 0 -2 9
t:loose-l1	11 1 -2 4 -13 -4 -1 -1
t:loose-l2	-13 -6 -9 0 12 3 -5 4
t:loose-l3	-6 -3 -10 -4 -6 -7 7 17
t:loose-r	6 0 2 -7 0 2 0 0
t:loose-r1	1 1 -3 -13 6 0 1 5
t:loose-r2	4 -11 0 0 3 1 -1 4
t:loose-r3	1 9 8 -3 -3 2 -4 -12
t:more	-12 -5 4 11 -12 -8 -4 0
t:more & d:ahead	-14 -7 5 9 -10 -7 -2 3
t:more & d:today	0 8 0 3 -4 0 0 -6
t:more-in	0 -16 0 23 0 0 0 -5
t:more-in0	0 -16 0 23 0 0 0 -5
t:more-l	-5 -6 6 1 0 -7 -28 8
t:more-l0	0 -17 0 21 -10 0 0 -1
t:more-l1	-2 -5 11 -2 0 0 -9 5
t:more-l2	-3 -4 -1 5 3 0 -6 0
t:more-l3	0 9 0 -8 3 -5 -5 1
t:more-r	-13 0 1 5 -14 0 9 0
t:more-r0	0 0 0 6 -1 0 0 -1
t:more-r1	-6 -14 2 8 10 0 6 -4
t:more-r2	-11 3 -1 21 -37 -3 11 -13
t:more-r3	0 2 -8 3 -5 -6 -3 4
t:quiet	11 -8 -8 -2 -4 0 0 7
t:quiet & d:ahead	11 -5 -8 -9 -4 0 0 10
t:quiet & d:today	0 -2 0 9 0 0 0 -5
t:quiet-l	13 -6 -7 0 -1 0 0 0
t:quiet-l1	8 1 0 0 -1 0 0 -6
t:quiet-l2	0 -11 0 1 -2 0 0 7
t:quiet-l3	0 0 0 13 -10 0 0 -3
t:quiet-r	-1 -2 0 -4 -6 0 0 14
t:quiet-r2	0 0 0 -4 -1 0 0 6
t:quiet-r3	0 -4 0 -3 0 0 0 9
t:truce	-18 -11 -25 12 7 -20 0 7
t:truce & d:ahead	-17 -15 -23 8 8 -18 0 13
t:truce & d:today	0 9 0 10 0 0 0 -13
t:truce-l	-18 -8 -27 14 7 -11 0 2
t:truce-l1	-5 -6 0 5 -3 0 4 0
t:truce-l2	-10 4 -13 9 9 -2 0 -9
t:truce-l3	3 -8 -13 6 1 -1 -2 0
t:truce-r	0 -5 0 -2 2 -6 0 6
t:truce-r2	0 -6 1 -14 -2 -1 4 16
t:truce-r3	0 -5 0 6 6 0 0 -3
t:verb	4 -1 -6 7 -13 6 -15 0
t:verb & d:ahead	4 -1 -6 4 -12 6 -15 2
t:verb & d:today	0 1 0 8 -1 0 0 -12
t:verb-l	8 -8 -3 5 -3 3 -8 -1
t:verb-l1	14 12 -3 -18 0 0 -1 -2
t:verb-l2	-10 -15 -5 12 8 5 0 0
t:verb-l3	1 -2 4 7 0 0 -1 -5
t:verb-r	-10 3 3 0 -14 1 -5 8
t:verb-r1	0 13 -6 -16 -2 0 0 12
t:verb-r2	-1 1 5 10 -5 -1 0 -8
t:verb-r3	-8 3 2 -2 -5 1 -4 8
tn:loose	-1 -7 0 13 -8 0 -7 -1
tn:more	1 17 0 0 -55 -6 -20 11
tn:quiet	9 -4 0 14 -12 0 0 -7
tn:truce	24 8 -3 -42 -10 -13 -5 34
tn:verb	-2 -11 0 0 2 3 0 10
tp:loose	-18 1 -15 -4 17 13 0 -7
tp:more	-2 -15 -1 0 12 13 7 -5
tp:quiet	-4 -10 0 16 -17 0 0 3
tp:truce	4 -6 -21 -21 0 -17 3 32
tp:verb	2 10 1 15 0 -6 -1 -32
v0-none	-9 -3 -5 15 -2 -11 0 0
v0=accept	0 -2 0 -1 7 0 0 0
v0=add	0 0 0 10 -7 0 0 -4
v0=adopt	0 0 0 -4 6 0 0 0
v0=agree	0 -3 0 0 -8 0 11 0
v0=announce	0 0 0 4 -7 0 0 4
v0=answer	0 -4 0 8 0 0 0 0
v0=apply	0 6 0 -9 -4 0 0 6
v0=approve	0 -2 0 0 -8 0 -2 12
v0=ask	0 5 -1 7 -8 0 0 -5
v0=be	-2 0 -9 5 1 0 1 -7
v0=begin	-12 -3 0 14 8 0 0 -10
v0=bite	14 -4 0 -6 0 0 0 -2
v0=call	0 -8 0 12 -2 0 0 0
v0=carry	0 -3 0 10 -7 0 0 -1
v0=charge	0 -4 0 7 -2 0 0 0
v0=clear	0 0 0 -9 -3 0 0 14
v0=collect	0 -5 0 -7 2 0 0 11
v0=come	1 -14 0 8 -6 0 4 6
v0=conclude	0 0 0 -3 0 0 0 7
v0=confirm	0 -9 0 6 0 0 0 2
v0=continue	0 14 0 0 -1 0 0 -7
v0=die	0 3 0 -12 0 0 0 8
v0=discuss	0 -4 0 6 -13 0 0 9
v0=double	0 9 0 -11 -1 0 0 4
v0=draw	0 -1 0 -3 0 0 0 8
v0=drop	0 10 0 -17 8 0 0 0
v0=end	0 4 -3 14 0 -2 0 -14
v0=enter	4 -8 6 5 0 0 0 -8
v0=expect	0 25 0 -9 -3 0 -3 -1
v0=expire	-6 4 -4 9 -9 0 0 -3
v0=extend	-1 -11 2 9 -8 1 0 -2
v0=face	0 -5 0 -2 3 0 -3 7
v0=fall	0 0 0 0 -9 0 0 6
v0=go	0 -1 -4 -1 -5 0 0 8
v0=halve	0 6 0 -3 0 0 0 0
v0=have	-2 0 -3 4 1 -1 2 -7
v0=hold	-5 -10 8 -4 3 0 0 6
v0=impose	5 7 0 -8 -5 0 0 0
v0=intend	0 -6 0 9 0 0 0 0
v0=know	0 -4 0 11 -10 0 0 2
v0=land	0 16 0 -5 -10 0 0 0
v0=lapse	1 -2 -5 6 3 0 0 -5
v0=let	5 2 0 -10 -3 9 0 -4
v0=like	0 0 0 -9 -2 0 3 8
v0=look	0 -3 0 -7 14 0 0 -3
v0=lose	0 -6 4 -9 0 0 0 11
v0=lower	0 0 0 8 -2 0 0 -1
v0=meet	0 -9 0 0 9 0 3 0
v0=negotiate	0 -7 0 14 0 0 -1 0
v0=order	0 1 0 7 -4 0 0 -7
v0=other	-8 -7 6 9 1 0 -10 -5
v0=pause	0 -1 0 -3 0 0 0 8
v0=pay	-1 0 -1 7 -1 0 0 -3
v0=place	0 -4 0 10 -4 0 0 0
v0=promise	0 -8 0 2 6 0 0 -3
v0=propose	0 1 0 -10 -3 0 0 14
v0=put	6 3 4 -4 -6 7 -2 -8
v0=reach	0 0 0 -2 8 0 1 -2
v0=reduce	0 0 0 -3 7 0 0 0
v0=remain	-2 -14 -3 -2 9 0 0 10
v0=remove	0 -11 0 12 0 0 0 0
v0=reply	0 -4 0 -2 7 0 0 0
v0=report	0 -7 0 3 6 0 0 -3
v0=return	1 11 0 8 -2 0 0 -21
v0=run	-4 1 6 0 -3 -2 0 2
v0=say	-1 0 3 0 -12 0 0 9
v0=see	0 -6 0 22 -3 0 0 -11
v0=send	0 -3 0 6 1 0 0 -4
v0=set	0 -7 0 12 -5 5 2 -13
v0=settle	0 0 0 -4 8 0 0 0
v0=ship	0 -4 0 9 -6 0 0 0
v0=sit	0 2 0 10 3 0 0 -19
v0=sleep	6 0 0 0 0 0 0 0
v0=start	0 -2 0 7 0 0 0 -5
v0=state	0 3 0 -13 11 0 0 0
v0=stay	3 -4 0 13 -5 0 0 -10
v0=step	0 -1 0 13 -6 0 0 -1
v0=stop	0 1 0 -9 -1 0 0 12
v0=strike	0 0 0 -5 0 0 0 8
v0=suspend	3 12 -15 0 1 0 0 -9
v0=take	-3 -1 -2 0 7 0 0 0
v0=tell	0 3 0 0 -5 7 -1 -3
v0=threaten	0 -7 0 3 13 0 0 -8
v0=want	0 -6 0 17 -5 0 8 -15
v0=withdraw	0 1 0 6 -3 0 0 -2
v0=write	0 -12 8 -4 0 0 0 7
v1-none	-12 -5 -7 16 0 -9 -7 0
v1=accept	0 -5 0 0 6 0 0 0
v1=add	0 0 0 10 -7 0 0 -4
v1=adopt	0 0 0 -4 6 0 0 0
v1=agree	0 2 0 1 -6 0 9 -6
v1=announce	0 0 0 3 -7 0 0 4
v1=apply	0 4 0 -6 -4 0 0 6
v1=approve	0 -5 0 -1 0 0 -2 12
v1=ask	0 6 0 4 -6 0 0 -5
v1=be	-1 0 -7 3 -1 0 2 -4
v1=begin	-15 2 0 11 5 0 0 -11
v1=bite	14 -4 0 -6 0 0 0 -2
v1=buy	0 0 0 11 -2 0 0 -1
v1=call	0 0 0 13 -2 0 0 -10
v1=carry	0 -3 0 3 -8 0 0 4
v1=charge	-1 -2 -1 8 0 0 0 -3
v1=clear	0 -1 0 -2 -4 0 0 15
v1=collect	0 -7 0 0 2 0 0 7
v1=come	1 -18 0 12 -6 0 4 6
v1=conclude	0 -2 0 -8 0 0 12 1
v1=confirm	0 -9 0 6 0 0 0 2
v1=continue	0 11 0 0 -2 0 0 -4
v1=die	0 3 0 -12 0 0 0 9
v1=discuss	0 -4 0 6 -13 0 0 8
v1=double	0 9 0 -11 -1 0 0 3
v1=draw	0 -1 0 -3 0 0 0 8
v1=drop	0 10 0 -17 8 0 0 0
v1=end	5 5 -7 16 -2 -3 -2 -16
v1=enter	3 4 4 -6 -4 0 0 0
v1=expect	0 6 0 -1 2 0 -3 -2
v1=expire	-6 2 3 9 -9 0 0 -6
v1=extend	-4 -12 1 12 -10 0 0 -3
v1=face	0 -5 0 -1 3 0 -3 7
v1=fall	0 0 0 -1 -7 0 0 7
v1=go	0 -1 -2 0 -8 0 0 6
v1=grant	0 0 8 -2 -1 0 0 0
v1=halve	0 6 0 -4 0 0 0 0
v1=hang	0 -13 0 18 -1 0 0 -4
v1=hold	-5 -13 7 -2 3 0 0 5
v1=impose	4 0 0 0 -7 0 0 -3
v1=introduce	0 -13 0 10 0 0 0 1
v1=kick	2 10 0 -9 0 0 0 -4
v1=land	0 16 0 -5 -10 0 0 0
v1=lapse	1 -3 -5 7 2 0 0 -5
v1=leave	0 -2 0 6 0 0 -1 0
v1=let	5 1 0 -5 -4 9 0 -7
v1=look	0 -2 0 -8 14 0 0 -3
v1=lose	0 -8 4 -6 0 0 0 10
v1=make	1 1 0 6 -5 0 0 -4
v1=meet	0 -9 0 3 6 0 2 -2
v1=negotiate	0 -7 0 7 -2 0 2 -1
v1=order	0 0 0 8 -4 0 0 -7
v1=other	-7 -7 6 6 2 0 -10 -3
v1=pause	0 -1 0 -3 0 0 0 8
v1=pay	-1 2 -2 8 -6 0 0 -3
v1=place	0 8 0 -3 -4 0 0 0
v1=plan	0 0 0 -1 -4 0 0 8
v1=prepare	0 0 0 7 0 0 0 -3
v1=promise	0 -7 0 0 9 0 0 -2
v1=propose	0 -4 0 -9 5 0 0 8
v1=put	6 4 -3 -3 -5 7 0 -4
v1=reach	0 -3 0 0 7 0 0 -1
v1=reduce	0 4 0 -6 5 0 0 0
v1=remain	0 -13 -3 -1 10 0 0 5
v1=remove	4 -11 0 7 0 0 0 0
v1=reply	0 -3 0 -8 12 0 0 0
v1=report	0 -8 0 2 9 0 0 -4
v1=return	1 0 0 8 -2 0 0 -7
v1=say	-1 0 3 0 -12 0 0 9
v1=see	0 -7 0 7 -5 0 3 0
v1=send	0 -3 0 8 1 0 0 -6
v1=set	0 -7 0 12 -5 5 2 -13
v1=settle	0 0 0 -3 8 0 0 0
v1=shelve	5 -2 0 -9 0 0 0 6
v1=sit	0 0 0 14 1 0 0 -19
v1=sleep	6 0 0 0 0 0 0 0
v1=start	0 2 0 6 -2 0 0 -14
v1=state	0 3 0 -13 11 0 0 0
v1=stay	6 -10 0 16 -3 0 0 -13
v1=step	0 0 0 12 -6 0 0 -2
v1=stop	0 -4 0 -11 7 0 0 10
v1=strike	0 0 0 -10 0 0 0 13
v1=suspend	0 10 -8 -5 1 -1 -1 0
v1=take	-3 2 -2 0 6 0 0 -1
v1=tell	0 8 0 -1 -6 4 0 -2
v1=want	0 -4 0 8 -2 0 9 -10
v1=withdraw	0 0 0 8 -4 0 0 -3
v1=write	0 -12 8 -4 0 0 0 5
v2-none	-15 -5 -13 38 4 -23 -27 -13
v2=agree	0 -2 0 0 0 0 7 -3
v2=ask	0 -5 0 -6 14 0 0 -1
v2=be	0 -10 2 15 -9 0 1 -3
v2=begin	0 8 0 -1 0 0 0 -1
v2=carry	0 0 0 6 0 0 0 -1
v2=charge	0 -5 7 -2 7 0 0 -3
v2=collect	0 2 0 -11 4 0 0 5
v2=end	0 -3 5 -18 5 0 0 13
v2=enter	0 -3 0 -5 15 0 0 0
v2=fall	0 10 0 -5 0 0 0 -3
v2=go	-1 -6 -2 8 0 4 0 0
v2=have	0 0 0 -7 -6 0 8 4
v2=keep	0 -1 0 -1 8 0 0 -2
v2=lapse	0 -6 0 9 0 0 0 0
v2=leave	-2 6 0 -10 -13 0 0 15
v2=let	0 -8 0 3 3 0 0 0
v2=levy	0 9 0 -7 0 0 0 0
v2=make	3 -9 0 4 0 0 6 -5
v2=meet	0 0 0 9 -2 0 0 -6
v2=owe	0 7 0 -6 0 0 0 0
v2=plan	0 -15 0 16 0 0 0 0
v2=post	0 -2 0 -4 9 0 0 -1
v2=reach	0 6 0 -7 0 0 -4 6
v2=return	0 -7 0 -3 2 0 0 8
v2=rise	0 14 0 -6 0 0 0 -10
v2=run	1 0 0 -6 0 8 0 0
v2=say	0 -3 0 11 0 0 0 -4
v2=sell	0 -3 0 2 -6 12 0 -3
v2=sign	0 4 0 6 -2 0 0 -6
v2=suspend	-1 7 0 0 1 0 0 -7
v2=take	0 -5 0 16 -2 0 0 -4
v2=tell	0 0 0 -6 0 0 0 8
v2=want	0 7 0 -11 0 0 6 -2
v:a:<v-agree>	0 0 0 16 -12 -3 4 -7
v:a:<v-begin>	-3 -6 0 4 3 -6 -3 5
v:a:<v-end>	-9 -7 0 -4 -7 -2 0 24
v:a:<v-propose>	0 -18 -1 12 6 0 6 -5
v:a:<v-return>	0 -4 0 -6 0 0 0 15
v:a:<v-suspend>	-1 8 2 0 0 0 0 -7
v:b:<v-agree>	0 -11 -7 10 -4 -16 10 4
v:b:<v-begin>	12 28 6 -18 -17 -21 -12 0
v:b:<v-end>	6 -17 10 -20 -13 -19 -24 38
v:b:<v-propose>	-24 -11 -21 16 13 -12 0 -12
v:b:<v-suspend>	7 1 3 -11 1 -12 -2 4
v:c0=agree	-4 -11 -15 -3 4 -11 8 17
v:c0=bear	-14 0 -6 8 10 -6 -7 -8
v:c0=begin	6 2 4 2 -6 -17 -8 -1
v:c0=buy	5 2 7 -1 -6 0 0 -5
v:c0=deny	-5 0 0 -9 12 0 0 1
v:c0=down	-2 14 0 1 -3 -4 -1 -12
v:c0=end	-3 -7 0 -9 -6 -12 -12 20
v:c0=impose	2 6 -2 3 -4 0 -3 -11
v:c0=propose	-12 0 -11 11 -9 -8 0 3
v:c0=return	0 7 -2 0 -6 0 -2 0
v:c0=say	-8 -2 1 -8 5 0 -3 15
v:c0=sell	1 -8 0 18 -5 0 -3 -10
v:c0=stay	-3 -9 3 0 -9 0 2 9
v:c0=suspend	4 -3 10 -5 12 -6 -7 -5
v:c0=target	-4 7 0 -7 9 -1 -3 0
v:c0=threaten	0 1 0 0 11 0 0 -14
v:c0=up	-4 -18 0 11 8 0 -8 8
v:c1=agree	0 -5 0 -5 0 -12 14 10
v:c1=agree & d:ahead	0 -7 0 -3 1 -11 15 3
v:c1=agree & d:today	0 0 0 -7 -2 0 0 11
v:c1=bear	-9 7 -3 -1 -1 -9 6 0
v:c1=bear & d:ahead	-7 17 -1 -19 1 -8 7 6
v:c1=bear & d:today	0 -18 0 33 -10 0 0 -11
v:c1=begin	8 11 6 -2 -23 -18 -10 0
v:c1=begin & d:ahead	9 8 8 0 -20 -17 -9 0
v:c1=begin & d:today	0 4 0 -1 -7 0 0 2
v:c1=buy	4 -3 6 13 -12 0 0 -8
v:c1=buy & d:ahead	4 -1 6 8 -11 0 0 -6
v:c1=deny	-5 -1 0 -7 12 0 0 1
v:c1=deny & d:today	0 -1 0 -9 12 0 0 0
v:c1=down	-5 22 -14 -3 -6 -5 2 -10
v:c1=down & d:ahead	-4 16 -13 3 -5 -4 2 -12
v:c1=down & d:today	0 12 0 -11 -1 0 0 1
v:c1=end	3 -13 2 -2 -6 -13 -14 14
v:c1=end & d:ahead	4 -3 3 -13 -4 -12 -13 17
v:c1=end & d:today	0 -29 0 23 -4 0 0 -7
v:c1=impose	1 7 0 8 -3 -2 -8 -18
v:c1=impose & d:ahead	4 15 1 -5 -6 0 -6 -9
v:c1=impose & d:today	-5 -17 -2 32 5 0 0 -21
v:c1=propose	-11 -1 -9 2 5 -7 1 0
v:c1=propose & d:ahead	-10 2 -9 -6 7 -7 1 5
v:c1=propose & d:today	0 -9 0 31 -1 0 0 -20
v:c1=return	0 -4 -2 0 -7 0 -2 12
v:c1=return & d:ahead	0 -3 -2 -3 -7 0 -2 16
v:c1=return & d:today	0 0 0 11 0 0 0 -7
v:c1=say	-7 0 1 -11 11 -5 -2 14
v:c1=say & d:ahead	-4 5 2 -14 5 -2 0 10
v:c1=say & d:today	0 -9 0 0 11 0 0 5
v:c1=sell	0 -13 -1 9 0 4 -3 -4
v:c1=sell & d:ahead	0 -10 -1 10 1 4 -3 -11
v:c1=stay	3 -15 0 7 -14 0 2 7
v:c1=stay & d:ahead	0 -4 0 10 -9 1 3 -6
v:c1=stay & d:today	7 -27 -1 -4 -22 0 0 29
v:c1=suspend	5 -14 5 -8 10 -7 -8 8
v:c1=suspend & d:ahead	6 -11 5 -12 11 -7 -8 9
v:c1=suspend & d:today	0 -6 0 16 0 0 0 -3
v:c1=target	-5 7 0 -6 2 -1 -4 2
v:c1=target & d:ahead	-4 -1 0 9 -10 -1 -2 0
v:c1=target & d:today	0 16 0 -26 14 0 0 4
v:c1=threaten	0 10 0 -7 4 0 0 -8
v:c1=threaten & d:ahead	0 -4 0 6 5 0 0 -7
v:c1=up	-7 -11 0 7 -1 0 -12 13
v:c1=up & d:ahead	-6 -10 0 7 0 0 -11 9
v:c1=up & d:today	0 -1 0 0 -3 0 0 8
v:ct1=agree future	0 -9 0 25 -9 0 0 -4
v:ct1=agree infinitive	0 2 0 -8 -2 0 15 -6
v:ct1=agree modal	0 -17 0 5 3 0 -1 4
v:ct1=agree modal-passive	0 0 0 16 -4 0 0 -6
v:ct1=agree participle-passive	5 -12 6 4 -11 0 -1 4
v:ct1=agree past	-1 8 0 0 2 0 -5 -3
v:ct1=agree past-passive	0 -3 0 9 0 0 0 -2
v:ct1=agree perfect	0 -5 0 -4 4 0 -2 8
v:ct1=agree pluperfect	0 17 0 -20 -3 0 0 8
v:ct1=agree present	0 5 0 -9 0 0 12 -2
v:ct1=agree present-passive	0 -6 0 -14 11 0 -5 13
v:ct1=bear future	0 -5 -4 13 5 0 4 -18
v:ct1=bear future-passive	0 -13 0 9 0 0 0 2
v:ct1=bear gerund	0 -14 0 9 -11 0 0 13
v:ct1=bear infinitive	0 13 0 -28 -7 0 9 12
v:ct1=bear modal	0 -6 7 -3 -15 0 2 13
v:ct1=bear modal-passive	0 -2 0 9 -14 0 0 10
v:ct1=bear participle-passive	0 16 2 -1 -21 0 5 -15
v:ct1=bear past	0 -12 0 5 16 0 0 -7
v:ct1=bear perfect	0 -8 0 14 -11 0 0 3
v:ct1=bear pluperfect	0 0 0 -3 -3 0 0 8
v:ct1=bear present	-9 16 -11 -9 0 0 -10 4
v:ct1=bear present-passive	0 0 0 -9 16 0 0 -16
v:ct1=begin future	9 -21 0 8 0 0 0 7
v:ct1=begin future-passive	1 13 0 -1 -3 0 0 -11
v:ct1=begin gerund	2 5 0 -7 -8 0 0 7
v:ct1=begin infinitive	-2 14 -1 -1 -13 0 0 0
v:ct1=begin modal	-10 -18 10 18 -12 0 0 7
v:ct1=begin modal-passive	4 19 0 -17 0 0 0 -4
v:ct1=begin participle-passive	0 18 3 -5 -9 0 0 -15
v:ct1=begin past	-3 -14 0 6 9 0 0 2
v:ct1=begin perfect	0 -7 0 14 0 0 0 -3
v:ct1=begin present	5 16 -2 -4 -11 -11 -2 -9
v:ct1=begin present-passive	0 6 0 -21 2 0 0 5
v:ct1=buy infinitive	0 -9 0 16 -3 0 0 0
v:ct1=buy modal	0 0 0 8 -3 0 0 0
v:ct1=buy past	0 7 7 -13 0 0 0 0
v:ct1=buy present	6 0 0 -6 0 0 0 0
v:ct1=deny past	0 0 0 11 -6 0 0 0
v:ct1=down future	-2 21 0 -3 1 0 0 -20
v:ct1=down infinitive	0 17 0 -7 -6 0 0 -6
v:ct1=down modal	0 6 0 -17 -12 0 0 22
v:ct1=down participle-passive	0 0 0 -7 0 0 5 0
v:ct1=down past	-1 -15 0 4 6 0 0 5
v:ct1=down past-passive	0 -9 0 2 7 0 0 -1
v:ct1=down present	0 13 -6 9 -18 -1 3 -16
v:ct1=down present-passive	0 0 0 -5 8 0 0 0
v:ct1=end future	0 11 -8 -9 -12 0 0 13
v:ct1=end infinitive	11 9 5 0 0 0 0 -19
v:ct1=end modal	0 0 -2 11 -2 0 0 -5
v:ct1=end participle-passive	0 -13 -5 25 -1 0 0 -11
v:ct1=end past	0 -19 0 28 -7 0 0 -9
v:ct1=end past-passive	0 -1 0 9 0 0 0 -5
v:ct1=end pluperfect	0 0 0 13 0 0 0 -10
v:ct1=end present	0 -6 10 -40 1 -7 -9 37
v:ct1=impose future	-1 11 -2 13 -20 0 0 -8
v:ct1=impose future-passive	0 23 3 -32 7 0 0 0
v:ct1=impose gerund	0 8 0 -1 0 0 4 -12
v:ct1=impose infinitive	0 -14 -4 15 -7 0 0 7
v:ct1=impose infinitive-passive	0 6 0 0 -2 0 0 0
v:ct1=impose modal	5 -9 -3 15 1 -1 -9 -9
v:ct1=impose modal-passive	7 -4 0 -4 5 3 0 -3
v:ct1=impose participle-passive	12 3 15 -12 -9 -2 -4 -1
v:ct1=impose past	-6 12 2 0 -3 -5 -6 -4
v:ct1=impose past-passive	-7 -13 0 15 0 3 -1 -1
v:ct1=impose perfect	0 -5 -6 2 2 -2 3 0
v:ct1=impose perfect-passive	0 -16 -1 12 0 0 0 -3
v:ct1=impose pluperfect	-1 -3 0 6 5 0 0 -2
v:ct1=impose pluperfect-passive	0 -8 -1 15 0 0 0 -2
v:ct1=impose present	-5 5 0 -1 -8 6 7 -2
v:ct1=impose present-passive	8 28 -6 -27 5 -2 -12 0
v:ct1=propose future	0 -13 0 0 3 0 0 8
v:ct1=propose modal	0 12 0 -3 -7 0 0 0
v:ct1=propose participle-passive	0 14 0 -9 6 0 3 -15
v:ct1=propose past	0 5 0 -3 -13 0 0 5
v:ct1=propose past-passive	0 3 0 -22 11 0 0 12
v:ct1=propose perfect-passive	0 -7 0 9 3 0 0 -7
v:ct1=propose pluperfect	0 -7 0 2 3 0 0 0
v:ct1=propose present	0 -9 0 0 11 0 5 -4
v:ct1=propose present-passive	0 4 0 14 -20 0 0 5
v:ct1=return future	0 7 0 0 0 0 0 -8
v:ct1=return modal	0 6 0 10 -3 0 0 -13
v:ct1=return past	0 -4 0 -12 0 0 0 17
v:ct1=return present	0 0 0 3 -10 0 0 4
v:ct1=say future	0 -13 10 -13 10 0 -2 3
v:ct1=say modal	0 -12 0 10 5 0 0 -5
v:ct1=say past	-14 15 -14 -9 -11 -5 -4 17
v:ct1=say past-passive	0 -6 0 13 0 0 0 -3
v:ct1=say perfect	4 0 0 -3 -1 0 7 0
v:ct1=say pluperfect	0 0 0 8 -7 0 0 -3
v:ct1=say present	0 -14 3 9 -17 0 0 14
v:ct1=say present-passive	0 1 0 -20 24 0 0 -8
v:ct1=sell present	3 -3 0 -3 9 0 0 -4
v:ct1=stay future	-8 10 0 -6 5 -1 -1 0
v:ct1=stay future-passive	0 2 0 7 -2 0 0 -7
v:ct1=stay gerund	10 -9 0 -8 -3 0 0 8
v:ct1=stay infinitive	0 -10 0 3 0 0 0 6
v:ct1=stay modal	-4 0 0 0 11 -4 1 -10
v:ct1=stay modal-passive	3 14 0 -13 0 0 0 -4
v:ct1=stay participle-passive	0 0 0 12 -3 0 0 -10
v:ct1=stay past	2 -8 -4 -8 -6 2 18 8
v:ct1=stay perfect	4 -7 0 0 0 0 -2 5
v:ct1=stay present	0 -16 4 2 -4 2 -10 14
v:ct1=stay present-passive	0 -6 0 4 0 0 0 2
v:ct1=suspend future	-4 -9 1 10 7 0 0 -8
v:ct1=suspend future-passive	-1 -14 0 4 12 0 0 0
v:ct1=suspend infinitive	0 0 0 8 -8 0 0 0
v:ct1=suspend participle-passive	8 -21 2 -14 2 0 0 14
v:ct1=suspend past	11 12 9 -33 18 0 0 -10
v:ct1=suspend past-passive	-5 0 0 6 0 0 0 0
v:ct1=suspend pluperfect	0 0 0 6 0 0 0 -5
v:ct1=suspend present	6 -4 2 -1 -2 0 0 0
v:ct1=suspend present-passive	1 12 0 -7 -8 0 0 1
v:ct1=target future	0 6 0 -11 0 0 0 4
v:ct1=target future-passive	0 27 0 -20 0 0 0 -9
v:ct1=target infinitive	0 -9 0 11 0 0 0 0
v:ct1=target modal-passive	0 -11 0 20 0 0 0 -12
v:ct1=target participle-passive	0 4 5 -8 0 0 0 0
v:ct1=target past	0 4 0 9 -13 0 0 -2
v:ct1=target perfect-passive	0 0 0 -4 0 0 0 6
v:ct1=target pluperfect	0 -2 0 0 10 0 0 -5
v:ct1=target present	-4 -8 4 -2 -4 0 0 18
v:ct1=target present-passive	0 4 0 -12 13 0 0 0
v:ct1=threaten past	0 0 0 6 -4 0 0 0
v:ct1=threaten perfect	3 7 0 -10 0 0 0 0
v:ct1=threaten pluperfect	0 -4 0 1 10 0 0 -3
v:ct1=threaten present	-3 14 0 -9 0 0 0 0
v:ct1=up future	0 -29 0 16 -3 0 0 15
v:ct1=up future-passive	0 9 0 -2 -2 0 0 -2
v:ct1=up gerund	0 0 0 -18 0 0 0 20
v:ct1=up infinitive	0 0 0 10 -10 0 0 0
v:ct1=up modal	0 8 0 -8 18 0 0 -16
v:ct1=up modal-passive	0 15 0 -10 0 0 0 -3
v:ct1=up participle-passive	0 0 0 6 0 0 0 -6
v:ct1=up past	0 -15 1 12 -1 0 0 3
v:ct1=up past-passive	0 -1 0 7 0 0 0 -3
v:ct1=up perfect	0 10 0 -7 0 0 0 0
v:ct1=up pluperfect	0 -2 0 -4 10 0 0 -2
v:ct1=up present	0 -3 0 6 -8 1 -2 0
v:l1="	-1 0 0 9 -1 0 0 -2
v:l1=" & d:ahead	-1 0 0 6 -1 0 0 0
v:l1='s	0 8 0 -4 -5 7 0 -6
v:l1='s & d:ahead	0 10 0 -7 -5 7 0 -6
v:l1=(	0 0 0 -7 -4 0 0 10
v:l1=( & d:ahead	0 7 0 0 -1 0 0 -4
v:l1=( & d:today	0 -8 0 -8 0 0 0 16
v:l1=)	0 6 0 0 0 0 0 -4
v:l1=) & d:today	0 0 0 6 0 0 0 -1
v:l1=,	-2 7 17 -12 -6 3 -4 5
v:l1=, & d:ahead	4 22 26 -30 -2 9 1 -14
v:l1=, & d:today	-15 -11 -15 10 -4 -6 -8 19
v:l1=.	0 28 0 -16 -10 0 0 -13
v:l1=. & d:today	0 26 0 -20 -5 0 0 -8
v:l1=:	2 -19 -3 -22 -1 0 0 42
v:l1=: & d:ahead	3 0 -2 -10 -20 0 0 25
v:l1=: & d:today	0 -29 0 -18 13 0 0 27
v:l1=;	0 0 0 7 0 0 0 -3
v:l1=<agent>	0 -4 0 14 0 0 0 -9
v:l1=<agent> & d:today	0 -3 0 11 0 0 0 -5
v:l1=<begin>	4 2 -4 -2 13 5 -14 -2
v:l1=<begin> & d:ahead	2 2 0 -9 1 9 -9 1
v:l1=<begin> & d:today	1 -2 -6 3 16 -5 -3 -6
v:l1=<day-ahead>	0 7 0 21 -3 0 0 -26
v:l1=<day-ahead> & d:today	0 -4 0 36 0 0 0 -31
v:l1=<day-gone>	0 0 0 10 0 0 0 -7
v:l1=<day-gone> & d:today	0 0 0 10 0 0 0 -7
v:l1=<duty>	0 -10 0 7 -5 0 0 2
v:l1=<duty> & d:ahead	0 -5 0 12 -4 0 0 0
v:l1=<gate>	0 0 0 20 -2 0 0 -15
v:l1=<gate> & d:today	0 -7 0 13 0 0 0 -1
v:l1=<goods>	2 -19 0 0 -10 -2 0 20
v:l1=<goods> & d:ahead	2 -10 0 3 -8 -2 0 12
v:l1=<goods> & d:today	0 -12 0 -1 0 0 0 10
v:l1=<level-noun>	0 -14 0 -13 -3 0 0 24
v:l1=<level-noun> & d:today	0 -3 0 9 0 0 0 -1
v:l1=<level>	0 10 0 13 -7 0 0 -25
v:l1=<level> & d:ahead	0 16 0 -8 0 0 0 -5
v:l1=<level> & d:today	0 -1 0 21 -4 0 0 -22
v:l1=<money>	0 6 0 -10 0 0 0 2
v:l1=<name>	2 -27 0 21 -12 0 6 -6
v:l1=<name> & d:ahead	3 -15 0 9 -9 0 6 -1
v:l1=<name> & d:today	0 -11 0 16 0 0 0 -4
v:l1=<not>	0 -9 0 9 0 0 0 -3
v:l1=<not> & d:ahead	0 -4 0 28 0 0 0 -23
v:l1=<not> & d:today	0 -2 0 -15 0 0 0 18
v:l1=<number>	0 18 -3 -1 0 0 0 -20
v:l1=<number> & d:ahead	0 7 0 -8 4 0 0 0
v:l1=<number> & d:today	0 13 0 4 -10 0 0 -30
v:l1=<organisation>	0 -8 0 -7 0 0 0 15
v:l1=<organisation> & d:today	0 -7 0 -11 0 0 0 17
v:l1=<person>	0 0 0 8 0 0 0 -4
v:l1=<person> & d:today	0 0 0 7 0 0 0 -4
v:l1=<seat>	2 -18 0 20 -9 0 0 -4
v:l1=<seat> & d:ahead	3 -3 0 15 -7 0 0 -9
v:l1=<seat> & d:today	0 -13 0 9 0 0 0 0
v:l1=<span>	0 -16 0 19 0 0 0 -7
v:l1=<span> & d:ahead	0 -13 0 32 0 0 0 -24
v:l1=<v-agree>	0 -11 0 10 -10 0 0 4
v:l1=<v-agree> & d:ahead	0 -1 0 11 -8 0 0 0
v:l1=<v-agree> & d:today	0 -7 0 0 0 0 0 6
v:l1=<v-bear> & d:ahead	0 12 0 -17 0 0 -1 10
v:l1=<v-bear> & d:today	0 -19 0 39 -1 0 0 -18
v:l1=<v-begin>	4 41 -1 -9 -6 0 0 -44
v:l1=<v-begin> & d:ahead	6 40 0 -23 -2 0 0 -30
v:l1=<v-begin> & d:today	0 4 0 11 -2 0 0 -22
v:l1=<v-buy>	0 -2 0 6 0 0 0 -1
v:l1=<v-down>	0 6 0 -8 -6 0 0 10
v:l1=<v-down> & d:ahead	0 6 0 -9 -6 0 0 11
v:l1=<v-end>	-1 -18 14 -14 -14 0 0 26
v:l1=<v-end> & d:ahead	0 -29 15 3 -9 0 0 11
v:l1=<v-end> & d:today	0 2 0 -18 -4 0 0 20
v:l1=<v-impose>	5 -29 -3 9 10 0 0 0
v:l1=<v-impose> & d:ahead	6 -16 -2 22 0 0 0 -11
v:l1=<v-impose> & d:today	0 -16 0 -6 12 0 0 11
v:l1=<v-propose>	0 6 0 5 -5 0 0 -6
v:l1=<v-propose> & d:ahead	0 7 0 1 -4 0 0 -4
v:l1=<v-say>	0 -12 0 -10 23 0 0 0
v:l1=<v-say> & d:ahead	0 -8 0 -13 7 0 0 10
v:l1=<v-say> & d:today	0 -6 0 0 19 0 0 -20
v:l1=<v-stay>	0 -12 0 -16 -1 0 0 25
v:l1=<v-stay> & d:ahead	0 -2 0 -14 0 0 0 19
v:l1=<v-stay> & d:today	0 -7 0 -4 0 0 0 10
v:l1=<v-suspend>	5 5 0 0 0 0 0 -15
v:l1=<v-target>	2 -16 0 -7 15 0 0 -2
v:l1=<v-target> & d:today	0 -15 0 -3 16 0 0 -6
v:l1=<v-up>	0 -18 0 14 2 0 0 0
v:l1=<v-up> & d:ahead	0 -6 0 0 3 0 0 2
v:l1=<v-up> & d:today	0 -13 0 18 0 0 0 -3
v:l1=a	0 -27 0 19 -1 0 2 1
v:l1=a & d:ahead	0 -26 0 17 0 0 2 3
v:l1=about	0 -10 0 0 -3 0 0 13
v:l1=about & d:ahead	0 -10 0 0 -3 0 0 13
v:l1=after	0 11 2 -28 20 0 0 0
v:l1=after & d:ahead	0 0 2 -18 21 0 0 0
v:l1=again	0 -6 0 12 -2 0 0 -2
v:l1=again & d:ahead	0 -6 0 11 -1 0 0 -2
v:l1=and	0 -8 -2 0 8 0 0 4
v:l1=and & d:ahead	0 -5 -2 19 8 0 0 -17
v:l1=and & d:today	0 -3 0 -20 0 0 0 23
v:l1=are	0 15 0 -6 -4 0 0 -4
v:l1=are & d:ahead	0 16 0 -8 -3 0 0 -3
v:l1=as	0 -18 0 -17 19 0 0 11
v:l1=as & d:ahead	0 -12 0 0 8 0 0 3
v:l1=as & d:today	0 -4 0 -17 13 0 0 8
v:l1=at	0 -11 0 -4 10 0 0 3
v:l1=at & d:ahead	0 -9 0 -5 10 0 0 3
v:l1=back	0 3 0 -16 0 0 0 14
v:l1=before	-14 24 -10 -12 11 -6 -9 -10
v:l1=before & d:ahead	-13 23 -9 -15 13 -6 -9 -7
v:l1=before & d:today	0 5 0 1 -5 0 0 -6
v:l1=begin	-2 11 0 2 1 0 0 -16
v:l1=begin & d:ahead	-2 20 0 -11 2 0 0 -12
v:l1=begin & d:today	0 -15 0 21 0 0 0 -3
v:l1=between	0 -2 0 9 -2 0 0 0
v:l1=between & d:ahead	0 -2 0 9 -2 0 0 0
v:l1=beyond	6 1 0 -12 0 0 0 5
v:l1=beyond & d:ahead	6 1 0 -12 0 0 0 5
v:l1=by	-5 -10 2 -15 30 0 15 -21
v:l1=by & d:ahead	-4 -7 2 -20 30 0 15 -19
v:l1=by & d:today	0 -10 0 17 0 0 0 -3
v:l1=change	0 24 0 -17 -9 0 0 0
v:l1=charge	0 -15 0 -3 16 0 0 -6
v:l1=charge & d:today	0 -15 0 -3 16 0 0 -6
v:l1=closed	0 -7 0 20 -7 0 0 -4
v:l1=closed & d:ahead	0 -5 0 19 -7 0 0 -3
v:l1=come	0 12 0 -3 0 0 0 -6
v:l1=come & d:ahead	0 12 0 -4 0 0 0 -5
v:l1=confirm	0 -1 0 0 9 0 0 -8
v:l1=deal	0 -3 0 -8 0 0 0 13
v:l1=die	0 -10 0 -10 0 0 0 20
v:l1=down	0 -4 0 7 0 0 0 0
v:l1=due	0 0 0 -3 9 0 0 -5
v:l1=due & d:ahead	0 0 0 -4 9 0 0 -5
v:l1=effect	0 25 0 -14 0 0 0 -14
v:l1=effect & d:today	0 21 0 -14 0 0 0 -11
v:l1=effective	0 4 0 3 0 0 0 -11
v:l1=end	0 -5 5 -4 -8 0 0 10
v:l1=end & d:ahead	0 -24 6 17 -5 0 0 0
v:l1=end & d:today	0 12 0 -17 -1 0 0 12
v:l1=expire	0 -8 0 -9 0 0 0 17
v:l1=expire & d:today	0 -7 0 -3 0 0 0 9
v:l1=for & d:ahead	-2 -10 -4 3 6 1 -2 1
v:l1=for & d:today	0 20 0 -11 -3 0 0 -10
v:l1=force	0 4 0 0 0 0 0 -6
v:l1=force & d:today	0 4 0 0 0 0 0 -6
v:l1=friday	0 14 0 -17 0 0 0 5
v:l1=friday & d:today	0 16 0 -1 0 0 0 -21
v:l1=from	18 59 -21 -34 -13 -22 -5 -43
v:l1=from & d:ahead	13 57 -18 -36 -9 -20 -4 -32
v:l1=from & d:today	8 9 0 0 -12 0 0 -28
v:l1=good	1 5 0 5 0 0 0 -15
v:l1=good & d:today	0 -5 0 11 0 0 0 -3
v:l1=happen	0 5 0 3 0 0 0 -7
v:l1=has	14 0 0 0 -14 0 0 0
v:l1=has & d:ahead	14 0 0 -8 -13 0 0 4
v:l1=has & d:today	0 -1 0 10 0 0 0 -6
v:l1=have	0 -7 0 0 0 0 0 7
v:l1=have & d:today	0 0 0 11 0 0 0 -8
v:l1=if	0 8 0 0 -4 0 0 -4
v:l1=if & d:ahead	0 10 0 -1 -4 0 0 -4
v:l1=in	0 0 0 9 -2 0 0 -3
v:l1=including	0 -1 0 -4 0 0 0 8
v:l1=including & d:ahead	0 -1 0 -4 0 0 0 8
v:l1=is	-3 -3 0 -15 -21 10 -1 23
v:l1=is & d:ahead	-3 -1 0 -7 -20 11 -1 12
v:l1=is & d:today	0 -5 0 -11 0 0 0 16
v:l1=issued	-2 -8 0 19 -5 0 0 -2
v:l1=it	0 -14 0 13 6 0 0 -9
v:l1=it & d:ahead	0 -6 0 0 7 0 0 0
v:l1=it & d:today	0 -6 0 23 0 0 0 -15
v:l1=lapse	0 0 11 -12 0 0 0 0
v:l1=leave	0 -4 0 10 0 0 0 0
v:l1=make	0 0 0 -15 0 0 0 15
v:l1=meet	0 -6 0 0 3 0 0 1
v:l1=meet & d:ahead	0 -4 0 -6 3 0 0 8
v:l1=meet & d:today	0 0 0 10 0 0 0 -8
v:l1=midnight	0 5 -4 -42 0 0 0 43
v:l1=midnight & d:ahead	0 -7 -3 -10 0 0 0 19
v:l1=midnight & d:today	0 11 0 -38 0 0 0 31
v:l1=monday & d:today	0 -8 0 17 0 0 0 -4
v:l1=noon	0 0 0 -6 7 0 0 0
v:l1=noon & d:ahead	0 3 0 -16 7 0 0 4
v:l1=of	-7 8 -6 23 -2 0 1 -36
v:l1=of & d:ahead	-6 21 -3 7 0 1 1 -37
v:l1=of & d:today	0 -24 0 29 -8 0 0 0
v:l1=on	3 0 -1 14 4 -13 -26 -7
v:l1=on & d:ahead	6 -1 0 7 4 -11 -23 -5
v:l1=on & d:today	-6 3 -2 9 3 0 -1 -7
v:l1=order	0 -2 0 6 0 0 0 -1
v:l1=out	0 4 0 -17 -3 0 0 18
v:l1=out & d:ahead	0 -14 0 0 -2 0 0 11
v:l1=out & d:today	0 13 0 -18 0 0 0 9
v:l1=over	0 7 0 -24 0 0 0 19
v:l1=pay	0 -11 0 13 0 0 0 -1
v:l1=pay & d:today	0 -12 0 23 0 0 0 -7
v:l1=published	0 15 0 0 -3 0 0 -13
v:l1=published & d:today	0 15 0 -6 0 0 0 -12
v:l1=same	0 4 0 0 0 0 0 -6
v:l1=saturday	0 -7 0 4 10 0 0 -10
v:l1=saturday & d:today	0 -2 0 12 0 0 0 -9
v:l1=say	0 -12 0 -5 -1 0 0 18
v:l1=say & d:ahead	0 -3 0 -17 0 0 0 22
v:l1=say & d:today	0 -7 0 15 0 0 0 -3
v:l1=sign	0 -10 0 7 -10 0 0 6
v:l1=sign & d:ahead	0 -1 0 10 -7 0 0 0
v:l1=sign & d:today	0 -6 0 0 0 0 0 8
v:l1=since	0 -6 1 29 -24 0 0 -16
v:l1=since & d:ahead	0 -25 1 37 -21 0 0 -11
v:l1=since & d:today	0 12 0 -4 0 0 0 -8
v:l1=so	0 3 0 5 -6 0 0 -8
v:l1=spent	0 0 0 6 0 0 0 -3
v:l1=stand	0 0 0 -15 0 0 0 16
v:l1=stand & d:today	0 0 0 -15 0 0 0 16
v:l1=start	1 28 0 -15 -1 0 0 -14
v:l1=start & d:ahead	2 17 0 -13 0 0 0 -8
v:l1=start & d:today	0 14 0 -6 0 0 0 -6
v:l1=sunday	0 -3 0 -7 -1 0 0 13
v:l1=tariff	0 -4 0 8 0 0 0 0
v:l1=telephone	0 0 0 -21 -4 0 0 26
v:l1=telephone & d:ahead	0 0 0 6 -2 0 0 0
v:l1=telephone & d:today	0 0 0 -24 0 0 0 26
v:l1=than	0 7 0 -22 13 0 7 -4
v:l1=than & d:ahead	0 8 0 -25 14 0 7 -3
v:l1=that	0 -6 0 0 12 0 0 -4
v:l1=the	-6 -4 0 -6 -20 -14 9 17
v:l1=the & d:ahead	-6 -1 0 -11 -19 -14 9 19
v:l1=the & d:today	0 -13 0 19 0 0 0 -3
v:l1=there	0 5 0 0 0 0 0 -7
v:l1=there & d:ahead	0 5 0 0 0 0 0 -7
v:l1=through	0 -22 9 6 -11 0 0 8
v:l1=through & d:ahead	0 -18 9 1 -11 0 0 11
v:l1=thursday	0 -12 0 10 0 0 0 0
v:l1=thursday & d:today	0 -12 0 8 0 0 0 0
v:l1=till	10 -15 0 -15 -9 7 0 15
v:l1=till & d:ahead	11 -15 0 -19 -7 7 0 16
v:l1=time	0 -22 0 25 0 0 0 0
v:l1=time & d:today	0 -35 0 38 0 0 0 0
v:l1=to	6 -4 7 -29 -6 4 -19 21
v:l1=to & d:ahead	6 -17 7 -25 -5 4 -18 25
v:l1=tuesday	0 -12 0 10 9 0 0 -10
v:l1=tuesday & d:today	0 -6 0 18 0 0 0 -9
v:l1=until	0 -12 7 -17 2 -5 -5 21
v:l1=until & d:ahead	0 -10 7 -19 3 -5 -5 22
v:l1=until & d:today	0 -9 0 9 0 0 0 0
v:l1=up	0 -11 0 2 0 0 0 4
v:l1=up & d:ahead	0 -5 0 0 0 0 0 6
v:l1=updated	0 0 0 9 0 0 0 -8
v:l1=updated & d:today	0 0 0 9 0 0 0 -8
v:l1=vote	0 -3 0 -7 15 0 0 -7
v:l1=vote & d:ahead	0 -3 0 -7 15 0 0 -7
v:l1=wednesday	0 -10 0 4 -2 0 0 3
v:l1=wednesday & d:today	0 -10 0 4 -2 0 0 3
v:l1=which	-4 -4 0 6 0 0 0 3
v:l1=with	0 -20 0 0 -1 5 0 21
v:l1=with & d:ahead	0 -20 0 0 -1 5 0 21
v:l1=|	-3 0 0 0 0 0 0 8
v:l1=| & d:today	-3 0 0 0 0 0 0 8
v:l1=·	0 -8 0 23 -3 0 0 -7
v:l1=· & d:today	0 -8 0 23 -3 0 0 -7
v:l1=—	0 -14 0 34 0 0 0 -19
v:l1=— & d:today	0 -16 0 37 0 0 0 -21
v:l2="	0 14 0 -26 0 0 -1 15
v:l2=" & d:ahead	0 18 0 -13 0 0 -1 -4
v:l2=" & d:today	0 -4 0 -16 0 0 0 20
v:l2='s	-4 -5 0 11 0 0 0 -1
v:l2='s & d:ahead	-4 -3 0 9 1 0 0 0
v:l2=(	0 -18 0 21 16 0 0 -25
v:l2=)	0 -7 0 10 -11 0 0 6
v:l2=) & d:ahead	0 0 0 0 -9 0 0 11
v:l2=) & d:today	0 -10 0 17 0 0 0 -4
v:l2=,	20 8 -9 -19 -15 0 2 10
v:l2=, & d:ahead	21 11 -8 -13 -10 1 3 -3
v:l2=, & d:today	0 -4 0 -14 -13 0 0 28
v:l2=.	0 3 7 -14 8 0 0 -3
v:l2=. & d:ahead	0 5 7 -18 9 0 0 -3
v:l2=/	0 0 0 -4 9 0 0 -3
v:l2=:	-8 21 -10 -26 2 -1 0 13
v:l2=: & d:ahead	-6 2 -8 -12 7 0 0 10
v:l2=: & d:today	0 20 0 -18 -10 0 0 4
v:l2=;	3 1 0 -7 0 0 0 3
v:l2=; & d:ahead	3 3 0 -11 0 0 0 4
v:l2=<agent>	-2 2 0 8 -1 -3 0 -5
v:l2=<agent> & d:ahead	-1 8 0 -1 0 -2 0 0
v:l2=<agent> & d:today	0 -14 0 27 0 0 0 -10
v:l2=<begin>	6 5 -3 -8 10 4 -21 3
v:l2=<begin> & d:ahead	6 7 0 -25 6 8 -14 14
v:l2=<begin> & d:today	0 -4 -8 18 11 -7 -5 -18
v:l2=<day-ahead>	-15 -11 0 -5 -14 13 -6 22
v:l2=<day-ahead> & d:ahead	-15 -11 0 -7 -13 13 -6 23
v:l2=<day-gone>	2 3 -4 7 -7 0 0 -2
v:l2=<day-gone> & d:ahead	2 6 -4 2 -6 0 0 -1
v:l2=<day-gone> & d:today	0 -3 0 8 0 0 0 0
v:l2=<day-today>	0 -1 0 -12 0 0 0 18
v:l2=<day-today> & d:ahead	0 11 0 -10 0 0 0 0
v:l2=<day-today> & d:today	0 -16 0 -5 0 0 0 19
v:l2=<duty>	-5 -14 1 15 8 0 0 -9
v:l2=<duty> & d:ahead	-5 -15 2 22 -5 0 0 -6
v:l2=<duty> & d:today	0 1 0 -9 16 0 0 -4
v:l2=<gate>	0 0 0 -10 15 0 0 0
v:l2=<gate> & d:ahead	0 3 0 -14 15 0 0 0
v:l2=<goods>	16 8 4 -8 -12 -4 5 -4
v:l2=<goods> & d:ahead	17 13 6 -11 -8 -3 5 -17
v:l2=<goods> & d:today	0 -7 0 1 -9 0 0 15
v:l2=<level-noun>	0 -1 -1 -3 -4 0 0 15
v:l2=<level-noun> & d:ahead	0 -3 0 1 -2 0 0 8
v:l2=<level-noun> & d:today	0 3 0 -8 0 0 0 8
v:l2=<level>	-15 0 -7 12 0 -4 3 -8
v:l2=<level> & d:ahead	-14 15 -6 1 1 -3 3 -20
v:l2=<level> & d:today	0 -55 0 31 -1 0 0 16
v:l2=<money>	0 -7 0 10 0 0 0 0
v:l2=<money> & d:ahead	0 -5 0 7 0 0 0 0
v:l2=<month-gone>	0 -7 0 0 0 0 0 5
v:l2=<month-gone> & d:ahead	0 -6 0 0 0 0 0 5
v:l2=<name>	3 2 6 -8 0 -1 2 0
v:l2=<name> & d:ahead	5 0 7 -9 5 0 3 -7
v:l2=<name> & d:today	-1 2 0 -2 -6 0 0 4
v:l2=<not>	0 12 0 -2 -19 0 -3 4
v:l2=<not> & d:ahead	0 15 0 2 -18 0 -3 -5
v:l2=<not> & d:today	0 -4 0 -7 0 0 0 12
v:l2=<number> & d:ahead	0 20 -2 -23 -3 -3 0 10
v:l2=<number> & d:today	0 -33 0 44 0 0 0 -12
v:l2=<office>	0 1 0 15 -2 0 5 -22
v:l2=<office> & d:ahead	0 -10 0 13 -1 0 5 -8
v:l2=<office> & d:today	0 9 0 2 0 0 0 -13
v:l2=<organisation>	0 -3 0 11 -2 0 0 -3
v:l2=<organisation> & d:ahead	0 -19 0 5 0 0 0 7
v:l2=<organisation> & d:today	0 8 0 7 -4 0 0 -18
v:l2=<person>	0 11 0 6 -12 -1 0 -11
v:l2=<person> & d:ahead	0 12 0 3 -6 -1 0 -12
v:l2=<points>	0 13 0 -12 -4 0 0 2
v:l2=<points> & d:ahead	0 14 0 -14 -3 0 0 3
v:l2=<quality>	8 -8 0 29 -10 0 0 -24
v:l2=<quality> & d:ahead	8 0 0 14 -8 0 0 -17
v:l2=<quality> & d:today	0 -11 0 19 0 0 0 -6
v:l2=<seat>	-1 -2 -5 14 -3 -4 -6 -4
v:l2=<seat> & d:ahead	0 -12 -1 8 -8 -1 -2 13
v:l2=<seat> & d:today	-3 9 0 7 2 0 0 -17
v:l2=<sender>	-5 4 0 -13 16 0 0 0
v:l2=<sender> & d:ahead	-5 5 0 -14 17 0 0 0
v:l2=<span>	1 11 0 1 -7 0 0 -11
v:l2=<span> & d:ahead	1 13 0 0 -6 0 0 -8
v:l2=<span> & d:today	0 -1 0 10 0 0 0 -4
v:l2=<taker>	0 -17 0 22 -2 0 0 -1
v:l2=<taker> & d:today	0 -8 0 11 0 0 0 0
v:l2=<v-agree>	-3 -6 -4 6 -9 0 3 8
v:l2=<v-agree> & d:ahead	-2 -5 -4 3 -8 0 3 9
v:l2=<v-bear>	-5 4 0 -11 11 -3 -2 0
v:l2=<v-bear> & d:ahead	-5 10 0 -23 12 -3 -2 4
v:l2=<v-bear> & d:today	0 -8 0 17 0 0 0 -8
v:l2=<v-begin>	11 17 8 -20 0 -6 -10 -7
v:l2=<v-begin> & d:ahead	12 14 8 -21 2 -6 -10 -2
v:l2=<v-begin> & d:today	0 6 0 0 -1 0 0 -8
v:l2=<v-buy>	0 -5 6 12 -10 0 0 -3
v:l2=<v-buy> & d:ahead	0 -4 6 11 -10 0 0 -2
v:l2=<v-deny>	-2 -10 0 12 0 0 0 -1
v:l2=<v-deny> & d:ahead	-1 -8 0 9 1 0 0 -1
v:l2=<v-down>	0 -2 -1 16 -3 0 -3 -9
v:l2=<v-down> & d:ahead	0 1 -1 9 -2 0 -3 -7
v:l2=<v-down> & d:today	0 -9 0 15 0 0 0 -2
v:l2=<v-end>	1 -12 4 -20 1 -9 -9 26
v:l2=<v-end> & d:ahead	1 -11 4 -19 1 -9 -9 23
v:l2=<v-end> & d:today	0 -3 0 -2 0 0 0 7
v:l2=<v-impose>	-2 5 0 12 -7 -12 -12 -13
v:l2=<v-impose> & d:ahead	0 5 0 0 -4 -11 -11 -2
v:l2=<v-impose> & d:today	-1 0 0 27 -6 0 0 -34
v:l2=<v-propose>	-4 -10 -1 -2 14 -1 -2 0
v:l2=<v-propose> & d:ahead	-4 -7 0 0 15 -1 -2 -11
v:l2=<v-propose> & d:today	0 -3 0 -6 0 0 0 12
v:l2=<v-return>	0 9 0 1 -12 0 0 -6
v:l2=<v-return> & d:ahead	0 10 0 0 -12 0 0 -3
v:l2=<v-say>	-13 0 -2 14 4 -6 -5 -14
v:l2=<v-say> & d:ahead	-11 3 -1 2 9 -5 -4 -5
v:l2=<v-say> & d:today	0 -5 0 25 -8 0 0 -16
v:l2=<v-sell>	-2 -3 -7 0 7 8 0 -7
v:l2=<v-sell> & d:ahead	-2 -13 -7 8 8 8 0 -7
v:l2=<v-stay>	8 -11 5 -4 0 -7 -11 12
v:l2=<v-stay> & d:ahead	8 -17 5 -4 0 -7 -11 14
v:l2=<v-suspend>	7 -8 -3 -2 5 -4 -4 1
v:l2=<v-suspend> & d:ahead	7 -3 -2 -8 6 -4 -4 2
v:l2=<v-suspend> & d:today	0 -11 0 20 0 0 0 -3
v:l2=<v-target>	-2 11 5 12 -16 0 -1 -23
v:l2=<v-target> & d:ahead	-1 2 5 19 -15 0 -1 -19
v:l2=<v-target> & d:today	0 12 0 -8 0 0 0 -3
v:l2=<v-threaten>	0 -4 0 8 -3 0 0 0
v:l2=<v-threaten> & d:ahead	0 -2 0 6 -3 0 0 0
v:l2=<v-up>	0 1 0 -1 -4 0 0 8
v:l2=<v-up> & d:ahead	0 4 0 -3 -4 0 0 6
v:l2=<v-up> & d:today	0 -6 0 1 0 0 0 1
v:l2=a	0 -21 0 8 5 0 0 -2
v:l2=a & d:ahead	0 -5 0 5 7 0 0 -16
v:l2=a & d:today	0 -15 0 4 0 0 0 7
v:l2=accept	0 -9 0 6 1 0 0 0
v:l2=accept & d:ahead	0 -9 0 6 1 0 0 0
v:l2=again	3 -6 6 1 15 0 0 -15
v:l2=again & d:ahead	3 -4 6 -1 15 0 0 -14
v:l2=agreement	0 0 0 0 -15 0 0 10
v:l2=agreement & d:ahead	0 0 0 10 -15 0 0 0
v:l2=agreement & d:today	0 0 0 -11 0 0 0 14
v:l2=ahead	0 11 0 18 -2 0 0 -24
v:l2=ahead & d:ahead	0 11 0 16 -2 0 0 -21
v:l2=alert	0 16 0 -11 0 0 0 -4
v:l2=alert & d:today	0 16 0 -11 0 0 0 -4
v:l2=alexandria	0 0 0 -14 0 0 0 15
v:l2=all	0 12 4 0 0 0 0 -15
v:l2=all & d:ahead	0 13 4 -2 0 0 0 -13
v:l2=also	0 -6 0 12 0 0 0 -5
v:l2=also & d:ahead	0 -5 0 11 0 0 0 -4
v:l2=and	-2 -2 9 -25 -19 0 0 34
v:l2=and & d:ahead	-2 0 9 -34 -18 0 0 39
v:l2=and & d:today	0 -5 0 19 0 0 0 -13
v:l2=announce	-6 16 0 1 -16 0 0 -3
v:l2=announce & d:ahead	-6 17 0 0 -15 0 0 -2
v:l2=announcement	8 -3 0 2 0 0 0 -7
v:l2=announcement & d:ahead	8 -1 0 0 0 0 0 -5
v:l2=answer	0 -3 0 2 6 0 0 -4
v:l2=answer & d:ahead	0 -2 0 0 6 0 0 0
v:l2=apply	10 -17 6 4 -5 0 -4 9
v:l2=apply & d:ahead	11 -4 6 -7 -5 0 -4 10
v:l2=apply & d:today	0 -24 0 25 0 0 0 0
v:l2=approve	0 0 0 -4 8 0 0 0
v:l2=approve & d:ahead	0 0 0 -4 8 0 0 0
v:l2=are	4 -14 -1 -15 4 0 0 21
v:l2=are & d:ahead	5 -7 0 0 5 0 0 0
v:l2=arrangement	0 -1 0 8 0 0 0 -2
v:l2=arrangement & d:ahead	0 -1 0 8 0 0 0 -2
v:l2=arrive	-4 6 6 -26 17 0 -3 -7
v:l2=arrive & d:ahead	-4 6 6 -26 17 0 -3 -7
v:l2=as	0 7 -1 5 -9 0 0 -12
v:l2=as & d:ahead	0 22 0 -14 -5 0 0 -3
v:l2=as & d:today	0 -32 0 42 -1 0 0 -8
v:l2=ask	0 -7 0 16 -4 0 0 -1
v:l2=ask & d:ahead	0 -6 0 13 -3 0 0 0
v:l2=at	-6 -9 -7 13 -7 0 0 4
v:l2=at & d:ahead	-5 0 -7 16 -5 0 0 -3
v:l2=at & d:today	0 -17 0 0 0 0 0 9
v:l2=away	14 0 0 -4 -3 0 0 -2
v:l2=away & d:ahead	14 0 0 -4 -3 0 0 -2
v:l2=back	-3 3 -1 8 -1 4 0 -13
v:l2=back & d:ahead	-3 4 -1 6 -1 4 0 -11
v:l2=be	0 -16 0 17 0 -1 0 1
v:l2=be & d:ahead	0 -12 0 7 0 0 0 6
v:l2=be & d:today	0 -5 0 16 0 0 0 -6
v:l2=been	0 0 0 13 0 0 0 -11
v:l2=before	-2 -4 -1 8 1 0 0 0
v:l2=before & d:ahead	-2 -3 -1 7 1 0 0 0
v:l2=begin	-12 12 0 1 -5 0 0 -7
v:l2=begin & d:ahead	-12 12 0 1 -5 0 0 -7
v:l2=bergen	0 0 0 10 -1 0 0 -3
v:l2=bergen & d:ahead	0 0 0 8 0 0 0 -2
v:l2=border	0 11 0 -8 0 0 0 0
v:l2=border & d:ahead	0 13 0 -10 0 0 0 0
v:l2=both	0 16 0 -11 0 0 0 -7
v:l2=both & d:ahead	0 16 0 -11 0 0 0 -7
v:l2=bulletin	-3 14 0 -9 0 0 0 0
v:l2=bulletin & d:today	-3 14 0 -9 0 0 0 0
v:l2=bursa	0 -2 0 6 0 0 0 0
v:l2=bursa & d:ahead	0 -2 0 6 0 0 0 0
v:l2=busan	0 -3 0 20 -3 0 0 -10
v:l2=busan & d:ahead	0 -3 0 19 -3 0 0 -10
v:l2=but	-3 -11 0 2 0 0 0 13
v:l2=but & d:ahead	-3 -11 0 2 0 0 0 13
v:l2=by	2 -26 -6 -2 10 -4 14 0
v:l2=by & d:ahead	2 -23 -6 7 10 -4 14 -17
v:l2=by & d:today	0 -2 0 -17 0 0 0 20
v:l2=call	0 -2 0 -11 -4 0 0 18
v:l2=call & d:today	0 0 0 -14 0 0 0 15
v:l2=can	0 -1 0 7 0 0 0 -3
v:l2=can & d:ahead	0 -1 0 7 0 0 0 -3
v:l2=car	0 10 0 -6 0 0 0 -2
v:l2=case	0 8 0 -7 4 0 0 -6
v:l2=case & d:ahead	0 13 0 -14 4 0 0 -6
v:l2=change	5 -11 20 -4 0 0 0 -7
v:l2=change & d:ahead	5 -11 20 -4 0 0 0 -7
v:l2=charge	0 12 5 -9 0 0 0 -8
v:l2=charge & d:today	0 16 0 -12 0 0 0 -2
v:l2=clear	0 -7 0 -3 -1 0 0 17
v:l2=clear & d:ahead	0 -7 0 -5 -1 0 0 17
v:l2=client	0 -9 0 12 0 0 0 0
v:l2=client & d:today	0 -9 0 12 0 0 0 0
v:l2=close	0 -18 0 -1 -6 13 0 9
v:l2=close & d:ahead	0 -17 0 -3 -6 13 0 10
v:l2=closed	0 15 0 -8 -5 10 0 -10
v:l2=closed & d:ahead	0 16 0 -10 -5 10 0 -8
v:l2=coffee	0 15 0 -13 0 0 0 0
v:l2=collect	0 18 0 -6 -8 0 0 -2
v:l2=collect & d:ahead	0 18 0 -6 -8 0 0 -2
v:l2=column	0 0 0 -22 0 0 0 23
v:l2=come	0 -5 0 18 -1 0 -1 -12
v:l2=come & d:ahead	0 -1 0 12 -1 0 -1 -11
v:l2=commerce	0 -1 0 11 0 0 0 -4
v:l2=commerce & d:ahead	0 0 0 7 0 0 0 -3
v:l2=commission	0 -4 0 6 0 0 0 0
v:l2=confirm	0 -6 0 16 -6 0 0 0
v:l2=confirm & d:ahead	0 -3 0 13 -6 0 0 0
v:l2=consent	0 -1 0 6 0 0 0 -1
v:l2=consent & d:ahead	0 -1 0 6 0 0 0 -1
v:l2=continue	-2 17 0 -15 0 0 0 3
v:l2=contract	0 0 0 6 0 0 0 0
v:l2=contract & d:ahead	0 0 0 6 0 0 0 0
v:l2=control	1 -7 0 6 0 0 0 0
v:l2=control & d:ahead	1 -7 0 6 0 0 0 0
v:l2=counted	0 -3 0 -5 0 0 0 11
v:l2=counted & d:ahead	0 -3 0 -5 0 0 0 11
v:l2=country	0 0 0 8 0 0 0 -5
v:l2=custom	0 3 0 -4 6 0 0 -4
v:l2=custom & d:ahead	0 3 0 -5 6 0 0 -4
v:l2=date	9 0 -1 -13 10 0 6 -1
v:l2=date & d:ahead	10 3 0 -17 -8 0 7 4
v:l2=date & d:today	0 -8 0 0 16 0 0 -14
v:l2=day	0 19 0 -20 -13 2 0 9
v:l2=day & d:ahead	0 19 0 -21 -13 2 0 10
v:l2=deadline	0 0 0 -11 -8 9 7 6
v:l2=deadline & d:ahead	0 0 0 -11 -8 9 7 6
v:l2=deal	10 18 0 -16 -11 -1 5 -3
v:l2=deal & d:ahead	10 19 0 -19 -11 0 5 -3
v:l2=decide	0 -2 0 -8 10 0 0 0
v:l2=decide & d:ahead	0 -2 0 -8 10 0 0 0
v:l2=decided	0 -2 0 12 -9 0 0 0
v:l2=decided & d:ahead	0 -1 0 11 -9 0 0 0
v:l2=decision	0 -2 0 -10 17 0 0 -3
v:l2=decision & d:ahead	0 -2 0 -10 17 0 0 -3
v:l2=declare	0 2 0 -6 0 0 0 2
v:l2=declare & d:ahead	0 2 0 -6 0 0 0 2
v:l2=decree	0 2 0 4 -9 0 0 0
v:l2=decree & d:ahead	0 2 0 3 -9 0 0 0
v:l2=desk	0 -12 0 3 0 0 0 8
v:l2=desk & d:today	0 -12 0 3 0 0 0 8
v:l2=did	0 -17 0 31 -7 0 0 -8
v:l2=did & d:ahead	0 -16 0 28 -7 0 0 -7
v:l2=die	0 0 0 -13 0 0 0 16
v:l2=die & d:ahead	0 0 0 -13 0 0 0 16
v:l2=double	0 6 0 -6 0 0 0 0
v:l2=double & d:ahead	0 7 0 -7 0 0 0 0
v:l2=down	0 14 3 9 -3 1 0 -28
v:l2=down & d:ahead	0 15 4 0 -2 2 0 -21
v:l2=due	-4 3 0 -2 9 0 0 -3
v:l2=due & d:ahead	-4 3 0 -2 9 0 0 -3
v:l2=duty	-3 6 4 -10 -9 0 0 9
v:l2=duty & d:ahead	-3 0 4 -8 -7 0 0 12
v:l2=duty & d:today	0 7 0 -2 0 0 0 -2
v:l2=early	0 -20 0 -6 20 0 0 5
v:l2=early & d:ahead	0 -19 0 3 8 0 0 6
v:l2=eastern	7 8 -2 -8 0 0 0 -3
v:l2=eastern & d:ahead	7 20 -1 -24 0 0 0 -2
v:l2=edition	0 0 0 7 0 0 0 -5
v:l2=edition & d:today	0 0 0 7 0 0 0 -5
v:l2=effect	3 10 0 -2 -2 0 0 -13
v:l2=effect & d:ahead	3 3 0 2 -2 0 0 -12
v:l2=effect & d:today	0 11 0 -10 0 0 0 0
v:l2=election	0 -6 0 0 6 0 0 0
v:l2=election & d:ahead	0 -6 0 0 6 0 0 0
v:l2=end	0 -14 5 -12 2 -4 -3 18
v:l2=end & d:ahead	0 -12 5 -10 3 -4 -3 14
v:l2=end & d:today	0 -3 0 -2 0 0 0 7
v:l2=enter	0 0 6 -25 17 0 0 -8
v:l2=enter & d:ahead	0 -5 6 -21 17 0 0 -5
v:l2=entry	0 -11 0 26 -6 0 0 -8
v:l2=entry & d:ahead	0 -8 0 20 -4 0 0 -5
v:l2=est	0 14 1 -9 -6 0 0 -3
v:l2=est & d:ahead	0 14 1 -9 -6 0 0 -3
v:l2=expire	0 -4 5 -4 -14 0 0 9
v:l2=expire & d:ahead	0 -4 5 -4 -14 0 0 9
v:l2=extend	0 -12 1 10 -4 -2 0 0
v:l2=extend & d:ahead	0 -12 1 10 -4 -2 0 0
v:l2=extension	0 12 0 -15 10 -1 0 -2
v:l2=extension & d:ahead	0 -9 0 -4 10 -1 0 2
v:l2=fall	0 14 0 -6 -9 0 0 0
v:l2=fall & d:ahead	0 16 0 -9 -9 0 0 0
v:l2=fee	0 0 0 10 -2 0 0 -4
v:l2=fee & d:ahead	0 0 0 10 -2 0 0 -4
v:l2=filed	0 -2 0 0 6 0 0 0
v:l2=filed & d:ahead	0 -2 0 0 6 0 0 0
v:l2=first	0 17 0 -7 -10 0 0 -3
v:l2=first & d:ahead	0 17 0 -7 -10 0 0 -3
v:l2=follow	0 0 0 11 2 0 0 -22
v:l2=follow & d:ahead	0 0 0 11 2 0 0 -22
v:l2=followed	0 -2 0 6 0 0 0 0
v:l2=for	0 -15 0 36 -7 0 0 -21
v:l2=for & d:ahead	0 -12 0 32 -6 0 0 -19
v:l2=force	1 9 0 -16 7 0 0 0
v:l2=force & d:ahead	1 11 0 -18 7 0 0 0
v:l2=found	0 -3 0 8 -8 0 9 -8
v:l2=found & d:ahead	0 -3 0 8 -8 0 9 -8
v:l2=friday	11 8 18 -29 16 -4 0 -6
v:l2=friday & d:ahead	13 -13 19 -32 22 -2 0 1
v:l2=friday & d:today	0 22 0 -5 -12 0 0 -21
v:l2=from	11 30 -3 -18 -6 0 0 -32
v:l2=from & d:ahead	11 23 -3 -11 -5 0 0 -30
v:l2=from & d:today	0 10 0 -7 0 0 0 -1
v:l2=geneva	0 -5 0 14 0 0 0 -5
v:l2=geneva & d:ahead	0 -5 0 13 0 0 0 -5
v:l2=go	0 -8 0 -15 -5 0 0 27
v:l2=go & d:ahead	0 -5 0 -15 -4 0 0 25
v:l2=good	-2 -13 5 0 -14 -1 0 22
v:l2=good & d:ahead	-2 -11 6 -3 -13 -1 0 24
v:l2=good & d:today	0 -2 0 8 0 0 0 -2
v:l2=guayaquil	0 -6 0 -3 0 0 0 10
v:l2=gyeongju	0 0 0 -12 13 0 0 0
v:l2=gyeongju & d:ahead	0 0 0 -12 13 0 0 0
v:l2=happen	8 1 -4 -17 -2 0 0 16
v:l2=happen & d:ahead	8 1 -4 -17 -2 0 0 16
v:l2=has	-3 -6 -2 -12 4 3 4 7
v:l2=has & d:ahead	-3 -5 -2 -13 5 3 4 7
v:l2=have	-3 3 5 10 -14 -4 4 -5
v:l2=have & d:ahead	-3 4 5 1 -13 -4 4 0
v:l2=have & d:today	0 0 0 15 0 0 0 -12
v:l2=hearing	0 0 0 -12 15 0 0 0
v:l2=hearing & d:ahead	0 0 0 -14 16 0 0 0
v:l2=here	0 -11 0 19 -8 0 0 0
v:l2=here & d:ahead	0 -11 0 18 -7 0 0 0
v:l2=hold	4 -3 -1 0 -6 0 0 2
v:l2=hold & d:ahead	4 -3 -1 0 -6 0 0 2
v:l2=holiday	0 -2 0 6 -4 0 0 0
v:l2=home	0 -7 0 12 0 0 0 -1
v:l2=home & d:ahead	0 -7 0 12 0 0 0 -1
v:l2=hour	0 -4 0 6 0 0 0 0
v:l2=i	0 -3 0 9 0 0 0 0
v:l2=importer	0 -12 0 15 0 0 0 0
v:l2=importer & d:today	0 -8 0 10 0 0 0 0
v:l2=impose	0 7 0 4 -7 0 0 -8
v:l2=impose & d:ahead	0 7 0 4 -7 0 0 -8
v:l2=in	0 -24 0 8 2 0 0 8
v:l2=in & d:ahead	0 -13 0 5 3 0 0 1
v:l2=in & d:today	0 -16 0 4 0 0 0 6
v:l2=increase	0 12 0 -6 0 0 0 -4
v:l2=increase & d:ahead	0 12 0 -6 0 0 0 -4
v:l2=into	0 6 0 0 0 0 0 -6
v:l2=introduce	0 -4 0 7 0 0 0 0
v:l2=introduce & d:ahead	0 -4 0 7 0 0 0 0
v:l2=is	-1 -11 0 -15 35 -1 -3 0
v:l2=is & d:ahead	0 1 0 -11 10 -1 -3 6
v:l2=is & d:today	0 -29 0 -8 31 0 0 -7
v:l2=istanbul	0 0 0 8 0 0 0 -8
v:l2=it	-12 -16 -3 -5 12 0 6 9
v:l2=it & d:ahead	-12 -11 -2 -6 13 0 6 7
v:l2=it & d:today	0 -9 0 3 0 0 0 2
v:l2=its	0 -2 0 13 -3 0 0 -4
v:l2=its & d:ahead	0 -1 0 11 -2 0 0 -2
v:l2=know	0 -7 0 -4 9 0 0 0
v:l2=know & d:ahead	0 -7 0 -5 9 0 0 1
v:l2=land	0 12 0 -2 -8 0 0 0
v:l2=land & d:ahead	0 12 0 -2 -8 0 0 0
v:l2=last	3 -6 0 -28 -17 -1 0 39
v:l2=last & d:ahead	3 -5 0 -15 -16 -1 0 26
v:l2=last & d:today	0 0 0 -20 0 0 0 21
v:l2=late	0 16 0 -1 -6 0 0 -9
v:l2=late & d:ahead	0 16 0 -1 -6 0 0 -9
v:l2=later	0 -3 0 -13 15 0 7 -5
v:l2=later & d:ahead	0 -3 0 -14 15 0 7 -3
v:l2=law	0 0 0 -5 -6 0 0 9
v:l2=law & d:ahead	0 0 0 -8 -5 0 0 12
v:l2=letter	0 -4 0 11 0 0 0 -6
v:l2=letter & d:ahead	0 -3 0 9 0 0 0 -5
v:l2=level	0 -14 0 -4 0 0 0 21
v:l2=level & d:ahead	0 -14 0 -4 0 0 0 21
v:l2=licence	15 -1 0 -11 0 0 0 0
v:l2=lisbon	0 0 0 10 0 0 0 -4
v:l2=lisbon & d:ahead	0 0 0 8 0 0 0 -3
v:l2=live	0 -2 0 -4 0 0 0 8
v:l2=live & d:ahead	0 -1 0 -5 0 0 0 9
v:l2=loaded	0 16 -4 -6 -1 0 0 -11
v:l2=loaded & d:ahead	0 7 -2 0 0 0 0 -7
v:l2=loaded & d:today	0 12 0 -7 -2 0 0 -2
v:l2=lower	0 -7 0 14 -4 0 0 0
v:l2=lower & d:ahead	0 -7 0 13 -4 0 0 0
v:l2=m	0 29 0 -19 -9 0 0 -9
v:l2=m & d:today	0 28 0 -23 -4 0 0 -2
v:l2=make & d:ahead	0 11 0 -6 0 0 0 -1
v:l2=measure	0 -5 0 8 0 0 0 0
v:l2=measure & d:ahead	0 -5 0 8 0 0 0 0
v:l2=medicine	0 -6 0 7 0 0 0 0
v:l2=meet	0 0 0 0 9 0 0 -11
v:l2=meet & d:ahead	0 0 0 0 9 0 0 -11
v:l2=midnight	0 -10 0 14 -10 0 0 -2
v:l2=midnight & d:ahead	0 -10 0 14 -10 0 0 -1
v:l2=minute	2 8 0 -11 6 0 0 -7
v:l2=minute & d:ahead	3 10 0 -14 6 0 0 -6
v:l2=mombasa	0 0 0 -13 0 0 0 16
v:l2=mombasa & d:ahead	0 0 0 -13 0 0 0 16
v:l2=monday	0 7 12 1 -14 0 0 -9
v:l2=monday & d:ahead	0 12 13 -13 -12 0 0 0
v:l2=monday & d:today	0 -10 0 25 0 0 0 -14
v:l2=more	0 14 0 -7 0 0 0 -6
v:l2=more & d:ahead	0 15 0 -8 0 0 0 -6
v:l2=move	0 0 0 9 0 0 0 -3
v:l2=much	0 -3 0 -9 0 0 0 14
v:l2=network	0 0 0 -11 0 0 0 11
v:l2=network & d:ahead	0 0 0 -11 0 0 0 11
v:l2=new & d:ahead	0 6 0 0 -4 0 0 0
v:l2=next	0 0 0 13 -2 0 0 -6
v:l2=next & d:ahead	0 0 0 13 -2 0 0 -6
v:l2=night	0 -4 0 17 0 0 0 -12
v:l2=night & d:ahead	0 -4 0 17 0 0 0 -12
v:l2=no	0 -8 0 6 0 0 0 3
v:l2=noon	0 0 0 9 -3 0 0 -4
v:l2=noon & d:ahead	0 0 0 8 -3 0 0 -3
v:l2=not	0 11 0 -25 0 0 0 18
v:l2=not & d:ahead	0 14 0 -17 0 0 0 5
v:l2=note	0 15 0 -8 0 0 0 -7
v:l2=note & d:today	0 15 0 -9 0 0 0 -6
v:l2=nothing	0 -15 0 22 -7 0 0 -1
v:l2=notice	0 -10 0 19 2 0 0 -12
v:l2=notice & d:ahead	0 -5 0 14 2 0 0 -11
v:l2=now	0 -11 0 23 -2 0 0 -12
v:l2=now & d:ahead	0 -11 0 23 -2 0 0 -12
v:l2=of	5 -6 0 0 -11 0 0 6
v:l2=of & d:ahead	-6 0 0 4 -9 0 0 6
v:l2=of & d:today	10 -9 0 -2 0 0 0 0
v:l2=off	0 4 0 0 15 -4 -1 -12
v:l2=off & d:ahead	0 4 0 0 15 -4 -1 -12
v:l2=offer	0 0 0 5 8 0 0 -12
v:l2=offer & d:ahead	0 0 0 5 8 0 0 -12
v:l2=oil	0 10 0 0 0 0 0 -7
v:l2=oil & d:ahead	0 13 0 -3 0 0 0 -5
v:l2=on	-14 -14 8 13 -5 6 0 0
v:l2=on & d:ahead	-13 -9 8 0 -4 6 0 8
v:l2=on & d:today	0 -14 0 33 0 0 0 -19
v:l2=one	0 -4 0 12 0 0 0 -4
v:l2=only	0 -5 7 0 -2 0 0 0
v:l2=only & d:ahead	0 -5 7 0 -2 0 0 0
v:l2=open	0 4 0 6 -7 0 0 -5
v:l2=open & d:ahead	0 4 0 6 -7 0 0 -5
v:l2=opened	0 -9 0 18 -4 0 0 -3
v:l2=opened & d:ahead	0 -5 0 11 -3 0 0 0
v:l2=opinion	0 0 0 -8 10 0 0 0
v:l2=or	0 17 5 -8 -6 0 0 -10
v:l2=or & d:ahead	0 17 5 -8 -6 0 0 -10
v:l2=order	0 -1 0 12 -6 0 0 -1
v:l2=order & d:ahead	0 0 0 10 -6 0 0 -1
v:l2=other	0 1 0 -12 0 0 0 11
v:l2=other & d:ahead	0 1 0 -12 0 0 0 11
v:l2=our	0 0 0 -17 0 0 0 19
v:l2=out	0 1 0 -14 -6 0 -3 16
v:l2=out & d:ahead	0 2 0 -16 -6 0 -3 17
v:l2=over	0 5 0 -15 -9 0 0 17
v:l2=over & d:ahead	0 5 0 -15 -9 0 0 17
v:l2=own	0 -12 0 9 -10 0 0 10
v:l2=own & d:ahead	0 -12 0 5 -9 0 0 13
v:l2=paper	0 3 0 6 -8 0 0 -5
v:l2=paper & d:ahead	0 4 0 4 -8 0 0 -2
v:l2=past & d:today	0 0 0 6 0 0 0 -1
v:l2=pause	-2 -8 0 13 -2 0 0 0
v:l2=pause & d:ahead	-2 -6 0 11 -2 0 0 0
v:l2=pay	0 6 -4 20 -2 0 0 -31
v:l2=pay & d:ahead	0 22 -4 0 -1 0 0 -25
v:l2=pay & d:today	0 -24 0 30 0 0 0 -5
v:l2=phone	0 10 0 -6 0 0 0 -1
v:l2=phone & d:ahead	0 10 0 -6 0 0 0 -1
v:l2=place	0 7 0 -8 1 0 0 -1
v:l2=place & d:ahead	0 7 0 -8 1 0 0 -1
v:l2=plan	0 0 0 1 -11 0 0 11
v:l2=plan & d:ahead	0 0 0 1 -11 0 0 11
v:l2=play	0 -3 0 7 0 0 0 -3
v:l2=point	0 -4 0 8 0 0 0 0
v:l2=point & d:ahead	0 -4 0 8 0 0 0 0
v:l2=port	0 -3 0 -2 7 0 0 0
v:l2=port & d:ahead	0 -3 0 -2 7 0 0 0
v:l2=post	0 -5 0 11 0 0 0 -4
v:l2=post & d:today	0 0 0 7 0 0 0 -3
v:l2=proclamation	0 -9 0 11 0 0 0 0
v:l2=proclamation & d:ahead	0 -9 0 11 0 0 0 0
v:l2=product	0 -8 0 12 -2 0 0 0
v:l2=prolonged	0 -14 12 0 -1 0 0 1
v:l2=prolonged & d:ahead	0 -14 12 0 -1 0 0 1
v:l2=propose	0 0 0 7 -4 0 0 0
v:l2=propose & d:ahead	0 0 0 7 -4 0 0 0
v:l2=published	-2 -9 0 8 9 0 0 -4
v:l2=published & d:ahead	-2 -6 0 4 10 0 0 -3
v:l2=rate	0 5 0 -10 -4 0 0 12
v:l2=rate & d:today	0 7 0 -18 0 0 0 13
v:l2=reach	0 -9 0 -4 -2 0 3 12
v:l2=reach & d:ahead	0 -9 0 -4 -2 0 3 12
v:l2=receive	0 -1 0 8 -4 0 0 0
v:l2=receive & d:ahead	0 -1 0 8 -4 0 0 0
v:l2=renewed	0 0 0 -5 0 0 0 9
v:l2=renewed & d:ahead	0 0 0 -5 0 0 0 9
v:l2=reply	0 -4 0 -7 12 0 0 0
v:l2=reply & d:ahead	0 -4 0 -7 12 0 0 0
v:l2=report	0 3 0 -9 17 0 0 -8
v:l2=report & d:ahead	0 4 0 -10 17 0 0 -7
v:l2=reporter	0 11 0 -4 -2 0 0 -4
v:l2=reporter & d:today	0 8 0 -5 0 0 0 0
v:l2=rest	-1 11 0 -5 0 0 0 -3
v:l2=rest & d:ahead	-1 11 0 -5 0 0 0 -3
v:l2=result	0 17 0 7 -8 0 0 -16
v:l2=return	1 4 0 0 -8 0 0 0
v:l2=return & d:ahead	1 4 0 -2 -8 0 0 0
v:l2=review	0 -8 0 -16 24 0 0 -2
v:l2=rise	0 9 0 -7 3 0 0 -6
v:l2=rise & d:ahead	0 9 0 -8 3 0 0 -5
v:l2=rule	-1 -8 0 10 1 0 0 -1
v:l2=rule & d:ahead	-1 -7 0 9 1 0 0 -1
v:l2=run	0 0 3 -15 0 -2 -1 16
v:l2=run & d:ahead	0 -24 4 -7 0 -2 -1 17
v:l2=run & d:today	0 15 0 -10 0 0 0 -1
v:l2=same	0 -5 0 -4 -3 0 0 12
v:l2=saturday	0 24 0 -14 -4 0 0 -6
v:l2=saturday & d:ahead	0 28 0 -23 -2 0 0 -2
v:l2=saturday & d:today	0 -4 0 12 0 0 0 -4
v:l2=say	0 -2 3 7 -18 0 0 3
v:l2=say & d:ahead	0 2 4 0 -16 0 0 4
v:l2=say & d:today	0 -14 0 15 0 0 0 0
v:l2=second	0 -10 0 16 0 0 0 -2
v:l2=see	0 -1 0 7 0 0 0 0
v:l2=see & d:ahead	0 -1 0 7 0 0 0 0
v:l2=session	0 0 0 -7 9 0 0 0
v:l2=session & d:ahead	0 0 0 -7 9 0 0 0
v:l2=sheet & d:ahead	0 -6 0 11 0 0 0 0
v:l2=ship	-2 -1 -6 -2 14 0 0 -5
v:l2=ship & d:ahead	-2 -11 -6 5 14 0 0 -5
v:l2=side	0 -7 0 -14 5 0 0 14
v:l2=side & d:ahead	0 -7 0 -16 5 0 0 15
v:l2=sign & d:ahead	0 4 0 -7 -2 0 2 4
v:l2=since	0 -6 0 15 0 0 0 -6
v:l2=since & d:ahead	0 -2 0 12 0 0 0 -6
v:l2=sit	0 -11 0 -3 19 0 0 -10
v:l2=sit & d:ahead	0 -10 0 -5 19 0 0 -9
v:l2=sleep	0 6 0 -10 7 0 0 -4
v:l2=sleep & d:ahead	0 7 0 -11 7 0 0 -4
v:l2=so	0 10 0 -29 16 0 6 1
v:l2=so & d:ahead	0 10 0 -29 16 0 6 1
v:l2=soybean	0 9 0 1 -1 0 0 -9
v:l2=speak	0 10 0 -5 0 0 0 0
v:l2=speak & d:ahead	0 10 0 -5 0 0 0 0
v:l2=spoke	0 0 0 -15 8 0 0 9
v:l2=spoke & d:ahead	0 0 0 -15 8 0 0 9
v:l2=standstill & d:ahead	0 0 0 -5 0 0 0 8
v:l2=start	8 18 -3 -16 0 0 0 -15
v:l2=start & d:ahead	8 18 -3 -16 0 0 0 -15
v:l2=state	0 -6 0 6 0 0 0 0
v:l2=statement	0 -8 0 16 0 0 0 -5
v:l2=statement & d:ahead	0 -1 0 6 0 0 0 -2
v:l2=statement & d:today	0 -7 0 11 0 0 0 0
v:l2=stay	5 -6 0 15 7 0 0 -23
v:l2=stay & d:ahead	5 -6 0 15 7 0 0 -23
v:l2=step	0 -14 0 19 0 0 0 -3
v:l2=stockholm	0 0 0 10 0 0 0 -7
v:l2=stockholm & d:ahead	0 0 0 10 0 0 0 -7
v:l2=stop	0 -1 0 0 0 0 0 6
v:l2=stop & d:ahead	0 -1 0 0 0 0 0 6
v:l2=strike	0 0 0 9 -2 0 0 -3
v:l2=strike & d:ahead	0 0 0 9 -2 0 0 -3
v:l2=sunday	0 -8 0 2 -6 0 0 13
v:l2=sunday & d:ahead	0 -4 0 -2 -6 0 0 15
v:l2=sunday & d:today	0 -3 0 7 0 0 0 0
v:l2=suspend	0 0 0 -22 3 0 -2 14
v:l2=suspend & d:ahead	0 2 1 -25 3 0 -1 14
v:l2=take	0 22 0 -6 -3 0 0 -19
v:l2=take & d:ahead	0 0 0 9 -2 0 0 -8
v:l2=take & d:today	0 21 0 -14 0 0 0 -11
v:l2=talk	0 -3 0 -6 -2 0 7 7
v:l2=talk & d:ahead	0 -1 0 0 -2 0 7 -2
v:l2=talk & d:today	0 0 0 -8 0 0 0 10
v:l2=tangier	0 11 0 -8 0 0 0 -2
v:l2=tariff	0 -30 0 26 19 0 0 -21
v:l2=tariff & d:ahead	0 -25 0 34 2 0 0 -20
v:l2=tariff & d:today	0 -10 0 -10 18 0 0 0
v:l2=telephone	0 -9 0 17 -2 0 0 -5
v:l2=telephone & d:ahead	0 -9 0 12 -2 0 0 0
v:l2=telephone & d:today	0 0 0 6 0 0 0 -5
v:l2=television	0 0 0 12 0 0 0 -9
v:l2=television & d:ahead	0 0 0 12 0 0 0 -9
v:l2=tell	0 0 0 8 -1 0 0 -5
v:l2=tell & d:today	0 -3 0 13 0 0 0 -4
v:l2=term	5 4 0 -22 -2 0 0 14
v:l2=term & d:ahead	5 4 0 -22 -2 0 0 14
v:l2=that	6 24 4 -18 -7 0 0 -3
v:l2=that & d:ahead	6 28 4 -26 -7 0 0 -1
v:l2=that & d:today	0 -6 0 9 0 0 0 -3
v:l2=the	-3 -2 0 8 -8 0 0 2
v:l2=the & d:ahead	-2 6 0 14 -2 0 0 -17
v:l2=the & d:today	0 -16 0 -1 -2 0 0 16
v:l2=them	3 4 0 4 -8 0 0 -6
v:l2=them & d:ahead	3 5 0 3 -7 0 0 -6
v:l2=there	-2 11 -1 -6 -3 0 0 6
v:l2=there & d:ahead	-2 11 -1 -6 -3 0 0 6
v:l2=they	0 -8 0 6 5 0 0 -5
v:l2=they & d:today	0 -7 0 13 0 0 0 -3
v:l2=thi	0 4 0 -1 6 0 0 -8
v:l2=thi & d:ahead	0 4 0 -2 6 0 0 -7
v:l2=thing	0 -2 0 -8 0 0 0 13
v:l2=thread	0 -3 0 -14 0 0 0 18
v:l2=thread & d:today	0 -3 0 -14 0 0 0 18
v:l2=threaten	0 -4 0 8 0 0 0 0
v:l2=thursday	0 -2 0 -2 -7 0 0 13
v:l2=thursday & d:ahead	0 8 0 -8 -6 0 0 7
v:l2=thursday & d:today	0 -19 0 5 0 0 0 6
v:l2=time	0 18 -1 0 2 0 -1 -21
v:l2=time & d:ahead	0 19 -1 0 2 0 -1 -20
v:l2=to	-14 1 5 -2 -1 -4 -6 9
v:l2=to & d:ahead	-13 -15 6 -1 0 -3 -5 15
v:l2=to & d:today	0 16 0 -2 -1 0 0 -19
v:l2=trade	0 -13 0 17 0 0 0 0
v:l2=trade & d:today	0 -13 0 17 0 0 0 0
v:l2=truce	0 4 0 -25 0 0 3 18
v:l2=truce & d:ahead	0 8 0 -6 0 0 3 -2
v:l2=truce & d:today	0 -5 0 -30 0 0 0 34
v:l2=tuesday	0 6 0 -12 -6 0 0 11
v:l2=tuesday & d:ahead	0 12 0 -13 -2 0 0 3
v:l2=tuesday & d:today	0 -9 0 -2 0 0 0 9
v:l2=two	0 -7 0 14 0 0 0 -5
v:l2=until	-4 -14 -5 -23 -3 -1 -3 37
v:l2=until & d:ahead	-3 -13 -5 -3 -2 -1 -3 17
v:l2=up	0 -17 -2 -7 13 1 0 10
v:l2=up & d:ahead	0 -15 -2 -11 13 1 0 12
v:l2=us	0 -8 0 -7 0 0 0 19
v:l2=us & d:ahead	0 -8 0 -7 0 0 0 19
v:l2=used	0 -13 0 -9 22 0 0 0
v:l2=used & d:ahead	0 -13 0 -9 22 0 0 0
v:l2=valid	0 -12 5 3 -4 0 0 6
v:l2=valid & d:ahead	0 -12 5 2 -4 0 0 6
v:l2=video	0 -1 0 11 -3 0 0 -1
v:l2=video & d:ahead	0 -1 0 11 -3 0 0 -1
v:l2=vote	0 -14 0 -9 18 0 0 -1
v:l2=vote & d:ahead	0 -14 0 -9 18 0 0 -1
v:l2=water	0 -12 0 7 0 0 0 11
v:l2=water & d:ahead	0 -1 0 -1 0 0 0 11
v:l2=we	0 20 0 -30 -1 0 0 16
v:l2=we & d:today	0 20 0 -31 0 0 0 16
v:l2=wednesday	0 -13 0 -13 11 2 0 16
v:l2=wednesday & d:ahead	0 9 0 -20 -13 3 0 17
v:l2=wednesday & d:today	0 -31 0 2 18 0 0 0
v:l2=week	0 -10 0 -11 9 3 0 8
v:l2=week & d:ahead	0 -9 0 -14 9 3 0 11
v:l2=were	0 -1 0 14 0 0 0 -9
v:l2=what	0 38 0 -24 -9 0 0 -8
v:l2=what & d:ahead	0 29 0 -2 -8 0 0 -21
v:l2=what & d:today	0 18 0 -24 0 0 0 10
v:l2=which	0 -6 0 -2 -4 0 0 14
v:l2=which & d:ahead	0 -6 0 1 -4 0 0 8
v:l2=which & d:today	0 0 0 -6 0 0 0 6
v:l2=will	9 7 0 -15 7 0 0 -2
v:l2=will & d:ahead	9 7 0 -15 7 0 0 -2
v:l2=window	0 0 0 -11 13 0 0 0
v:l2=with & d:today	0 -5 0 9 0 0 0 0
v:l2=would	0 1 0 -8 0 0 0 6
v:l2=write	0 -14 -3 10 10 0 0 -7
v:l2=write & d:ahead	0 -12 -3 7 10 0 0 -7
v:l2=year	0 7 0 4 -3 0 0 -7
v:l2=year & d:ahead	0 8 0 3 -3 0 0 -7
v:l2=yes	0 15 0 -9 0 0 0 -3
v:l2=york	0 -3 0 10 0 0 0 -1
v:l2=—	0 5 0 11 0 0 0 -19
v:l2=— & d:ahead	0 7 0 -4 0 0 0 0
v:l2=— & d:today	0 -3 0 22 0 0 0 -18
v:l=" ,	0 -2 0 -14 0 0 0 18
v:l=, a	0 -12 0 18 0 0 0 -5
v:l=, a & d:ahead	0 -12 0 18 0 0 0 -5
v:l=, and	0 -9 0 -19 9 0 0 19
v:l=, and & d:ahead	0 -8 0 2 9 0 0 -5
v:l=, friday	0 21 0 -12 0 0 0 -11
v:l=, friday & d:today	0 21 0 -12 0 0 0 -11
v:l=, from	0 23 0 -18 0 0 0 -2
v:l=, from & d:ahead	0 23 0 -20 0 0 0 0
v:l=, on	13 -4 -3 -8 0 0 9 2
v:l=, on & d:ahead	13 -4 -3 -8 0 0 9 2
v:l=, thursday	0 -6 0 14 0 0 0 -4
v:l=, thursday & d:today	0 -6 0 14 0 0 0 -4
v:l=, to	9 1 -4 -6 -10 2 0 4
v:l=, to & d:ahead	9 1 -4 -6 -10 2 0 4
v:l=, tuesday	0 -2 0 8 0 0 0 -1
v:l=, tuesday & d:today	0 -2 0 8 0 0 0 -1
v:l=, until	-3 4 2 -2 5 3 0 -6
v:l=, until & d:ahead	-3 4 2 -3 5 3 0 -6
v:l=, wednesday	0 -5 0 -13 0 0 0 18
v:l=, wednesday & d:today	0 -5 0 -13 0 0 0 18
v:l=. on	0 5 7 -18 10 0 0 -3
v:l=. on & d:ahead	0 5 7 -18 10 0 0 -3
v:l=: <number>	0 29 0 -16 -8 0 0 -17
v:l=: <number> & d:today	0 24 0 -13 -6 0 0 -15
v:l=: from	0 7 0 2 -9 0 0 -5
v:l=: from & d:ahead	0 7 0 2 -9 0 0 -5
v:l=: on	0 8 0 -26 5 0 0 11
v:l=: on & d:ahead	0 8 0 -26 5 0 0 11
v:l=: until	-5 -11 -2 -6 1 0 0 14
v:l=: until & d:ahead	-5 -10 -2 -10 2 0 0 17
v:l=<begin> "	0 0 0 10 -1 0 0 -4
v:l=<begin> <begin>	4 2 -4 -2 13 5 -14 -2
v:l=<begin> <begin> & d:ahead	2 2 0 -9 1 9 -9 1
v:l=<begin> <begin> & d:today	1 -2 -6 3 16 -5 -3 -6
v:l=<begin> and	0 0 0 10 0 0 0 -7
v:l=<begin> by	0 -7 0 0 8 0 4 -6
v:l=<begin> by & d:ahead	0 -3 0 -1 9 0 4 -5
v:l=<begin> friday	0 -2 0 7 0 0 0 -1
v:l=<begin> friday & d:today	0 -2 0 7 0 0 0 -1
v:l=<begin> from	4 19 8 -21 0 -1 -3 -4
v:l=<begin> from & d:ahead	4 14 8 -18 0 -1 -3 -2
v:l=<begin> from & d:today	0 8 0 -4 0 0 0 -2
v:l=<begin> monday	0 0 0 6 0 0 0 -1
v:l=<begin> monday & d:today	0 0 0 6 0 0 0 -1
v:l=<begin> on	-1 0 0 -8 7 0 -1 7
v:l=<begin> on & d:ahead	-1 0 0 -10 7 0 -1 7
v:l=<begin> on & d:today	0 -3 0 6 0 0 0 0
v:l=<begin> published	0 16 0 -7 0 0 0 -11
v:l=<begin> published & d:today	0 16 0 -7 0 0 0 -11
v:l=<begin> saturday	0 0 0 9 0 0 0 -7
v:l=<begin> saturday & d:today	0 0 0 9 0 0 0 -7
v:l=<begin> since	0 7 0 -1 0 0 0 0
v:l=<begin> since & d:ahead	0 -18 0 13 0 0 0 2
v:l=<begin> since & d:today	0 20 0 -17 0 0 0 -3
v:l=<begin> sunday	0 0 0 10 0 0 0 -7
v:l=<begin> the	5 -7 0 0 -3 2 0 0
v:l=<begin> the & d:ahead	6 0 0 -10 -2 3 0 3
v:l=<begin> the & d:today	0 -11 0 15 0 0 0 -1
v:l=<begin> tuesday	0 0 0 7 0 0 0 -5
v:l=<begin> tuesday & d:today	0 0 0 7 0 0 0 -5
v:l=<begin> until	0 3 -2 6 -10 -2 0 0
v:l=<begin> until & d:ahead	0 3 -2 6 -9 -2 0 0
v:l=<begin> updated	0 0 0 8 0 0 0 -7
v:l=<begin> updated & d:today	0 0 0 8 0 0 0 -7
v:l=<day-ahead> ,	-7 10 4 -22 0 15 0 0
v:l=<day-ahead> , & d:ahead	-7 10 4 -23 0 15 0 0
v:l=<day-ahead> and	0 -5 0 20 0 0 0 -12
v:l=<day-ahead> and & d:ahead	0 -5 0 20 0 0 0 -12
v:l=<day-ahead> to	-2 -21 -3 0 -6 0 -2 26
v:l=<day-ahead> to & d:ahead	-2 -21 -3 0 -6 0 -2 26
v:l=<day-gone> ,	0 -2 0 19 0 0 0 -13
v:l=<day-gone> to	3 12 0 -8 -8 0 0 1
v:l=<day-gone> to & d:ahead	3 12 0 -8 -8 0 0 1
v:l=<day-today> (	0 0 0 7 0 0 0 -5
v:l=<day-today> ( & d:today	0 0 0 7 0 0 0 -5
v:l=<day-today> from	0 20 0 -21 1 0 0 0
v:l=<day-today> from & d:ahead	0 20 0 -21 1 0 0 0
v:l=<level> by	0 9 0 -2 0 0 0 -3
v:l=<level> by & d:ahead	0 9 0 -2 0 0 0 -3
v:l=<level> from	-7 9 -2 8 -20 0 0 -24
v:l=<level> from & d:ahead	-6 23 -1 -5 -19 0 0 -21
v:l=<level> from & d:today	0 -34 0 37 0 0 0 -1
v:l=<level> on	-3 0 0 11 11 0 0 -27
v:l=<level> on & d:ahead	-3 3 0 6 12 0 0 -25
v:l=<level> on & d:today	0 -14 0 19 0 0 0 -1
v:l=<level> since	0 -13 0 1 -3 0 0 11
v:l=<level> since & d:ahead	0 -13 0 1 -2 0 0 12
v:l=<level> until	0 -13 -5 0 -10 0 5 20
v:l=<level> until & d:ahead	0 -11 -5 5 -10 0 5 10
v:l=<name> (	0 -2 0 -5 0 0 0 10
v:l=<name> ( & d:today	0 -2 0 -7 0 0 0 11
v:l=<name> ,	0 -3 0 -2 0 0 0 8
v:l=<name> , & d:today	0 -2 0 -4 0 0 0 8
v:l=<name> before & d:ahead	0 12 0 -4 -3 0 0 -1
v:l=<name> end	0 -6 7 -1 0 0 0 0
v:l=<name> from	3 20 0 -26 -3 0 7 -5
v:l=<name> from & d:ahead	4 17 0 -29 -2 0 7 0
v:l=<name> have	0 0 0 8 0 0 0 -6
v:l=<name> on	0 -17 7 23 -4 0 0 -9
v:l=<name> on & d:ahead	0 -9 7 10 -3 0 0 -3
v:l=<name> on & d:today	0 -9 0 19 0 0 0 -5
v:l=<name> since	0 -3 0 6 0 0 0 0
v:l=<name> since & d:ahead	0 -2 0 6 0 0 0 0
v:l=<name> until	0 -4 -3 -17 19 0 0 0
v:l=<name> until & d:ahead	0 -4 -3 -17 19 0 0 0
v:l=<number> ,	0 -22 0 7 0 0 0 14
v:l=<number> , & d:today	0 -11 0 16 0 0 0 -1
v:l=<number> from & d:ahead	0 10 0 -8 0 0 0 0
v:l=<number> on	0 26 -4 -12 -2 0 0 -10
v:l=<number> on & d:ahead	0 28 -4 -17 -1 0 0 -8
v:l=<number> on & d:today	0 -2 0 6 0 0 0 0
v:l=<office> on	0 -4 0 12 -3 0 0 -1
v:l=<office> on & d:ahead	0 -4 0 12 -3 0 0 -1
v:l=<organisation> ,	0 -8 0 6 10 0 0 -13
v:l=<organisation> , & d:today	0 -4 0 16 0 0 0 -10
v:l=<organisation> announce	0 15 0 -13 0 0 0 0
v:l=<organisation> announce & d:today	0 15 0 -13 0 0 0 0
v:l=<organisation> meet	0 -1 0 -8 -6 0 0 16
v:l=<organisation> on	0 -6 0 18 -6 0 0 -5
v:l=<organisation> on & d:ahead	0 -5 0 15 -5 0 0 -4
v:l=<person> ,	0 -2 0 -4 0 0 0 8
v:l=<person> , & d:today	0 -1 0 -6 0 0 0 9
v:l=<person> :	0 -15 0 11 -2 0 0 1
v:l=<person> : & d:ahead	0 -7 0 3 0 0 0 3
v:l=<person> on	0 15 0 -3 -4 -1 0 -14
v:l=<person> on & d:ahead	0 19 0 -7 -3 0 0 -12
v:l=<quality> good	2 7 0 3 0 0 0 -14
v:l=<quality> good & d:today	0 -3 0 8 0 0 0 -2
v:l=<seat> ,	-6 8 -1 12 0 0 0 -17
v:l=<seat> , & d:ahead	0 -5 0 22 -8 0 0 -4
v:l=<seat> , & d:today	-2 11 0 3 3 0 0 -15
v:l=<seat> from	0 1 0 4 -9 0 0 -1
v:l=<seat> from & d:ahead	0 1 0 4 -9 0 0 -1
v:l=<seat> on	0 -34 0 24 1 0 0 -1
v:l=<seat> on & d:ahead	0 -31 0 21 2 0 0 0
v:l=<seat> on & d:today	0 -1 0 6 0 0 0 -1
v:l=<span> ,	0 -4 0 14 0 0 0 -9
v:l=<span> from	1 21 0 0 -4 0 0 -27
v:l=<span> from & d:ahead	1 22 0 0 -4 0 0 -27
v:l=<span> on	0 -5 0 11 0 0 0 -5
v:l=<span> on & d:ahead	0 -4 0 10 0 0 0 -5
v:l=<span> to	0 0 0 -10 0 0 0 11
v:l=<span> to & d:ahead	0 0 0 -10 0 0 0 11
v:l=again from	2 -17 0 3 9 0 0 2
v:l=again from & d:ahead	2 -17 0 3 9 0 0 2
v:l=again on	0 2 8 -2 5 0 0 -16
v:l=again on & d:ahead	0 2 8 -2 5 0 0 -16
v:l=agreement on	0 5 0 -12 0 0 0 11
v:l=agreement on & d:ahead	0 7 0 0 0 0 0 -3
v:l=agreement on & d:today	0 0 0 -12 0 0 0 14
v:l=also on	0 -2 0 8 0 0 0 -3
v:l=and from	0 7 0 0 0 0 0 -8
v:l=and from & d:ahead	0 7 0 0 0 0 0 -8
v:l=and including	0 -1 0 -4 0 0 0 8
v:l=and including & d:ahead	0 -1 0 -4 0 0 0 8
v:l=and on	0 24 0 -27 -4 0 0 6
v:l=and on & d:ahead	0 24 0 -28 -4 0 0 6
v:l=announce for	0 21 0 -11 -11 0 0 0
v:l=announce for & d:ahead	0 21 0 -11 -11 0 0 0
v:l=announce on	-5 0 0 11 -1 0 0 -2
v:l=announce on & d:ahead	-5 0 0 8 0 0 0 -1
v:l=apply from	6 -13 -1 8 0 0 0 1
v:l=apply from & d:ahead	6 0 0 -4 1 0 0 2
v:l=apply until	5 -16 9 -8 -4 0 -4 13
v:l=apply until & d:ahead	5 -16 9 -8 -4 0 -4 13
v:l=arrive by	0 6 7 -12 0 0 -3 -1
v:l=arrive by & d:ahead	0 6 7 -12 0 0 -3 -1
v:l=arrive on	-3 -1 0 -4 14 0 0 -3
v:l=arrive on & d:ahead	-3 -1 0 -4 14 0 0 -3
v:l=as of	0 16 -1 -2 -9 0 0 -11
v:l=as of & d:ahead	0 31 0 -25 -4 0 0 -2
v:l=as of & d:today	0 -32 0 41 -1 0 0 -8
v:l=at <level>	0 -4 0 6 0 0 0 0
v:l=at <number> & d:today	0 -8 0 18 0 0 0 -7
v:l=at midnight	0 -4 -2 -20 0 0 0 29
v:l=at noon	0 -7 0 0 0 0 0 4
v:l=at the	-3 3 -1 16 0 0 0 -15
v:l=at the & d:ahead	-3 3 -1 16 0 0 0 -15
v:l=away on	0 0 0 -5 0 0 0 6
v:l=away on & d:ahead	0 0 0 -5 0 0 0 6
v:l=back on	-2 10 0 0 -6 0 0 -7
v:l=back on & d:ahead	-2 10 0 0 -6 0 0 -7
v:l=back to	0 -2 0 11 0 4 0 -12
v:l=back to & d:ahead	0 -2 0 11 0 4 0 -12
v:l=before the	-1 -7 0 20 0 0 0 -9
v:l=before the & d:ahead	-1 -7 0 20 0 0 0 -9
v:l=begin on	-12 12 0 2 -5 0 0 -8
v:l=begin on & d:ahead	-12 12 0 1 -5 0 0 -8
v:l=bulletin ,	0 14 0 -14 0 0 0 0
v:l=bulletin , & d:today	0 14 0 -14 0 0 0 0
v:l=busan ,	0 -1 0 7 0 0 0 -3
v:l=busan on	0 0 0 12 -2 0 0 -4
v:l=busan on & d:ahead	0 0 0 12 -2 0 0 -4
v:l=by telephone	0 0 0 -21 -3 0 0 26
v:l=by telephone & d:today	0 0 0 -24 0 0 0 26
v:l=by the	0 -14 -4 15 5 -3 16 -33
v:l=by the & d:ahead	0 -14 -4 15 5 -3 16 -33
v:l=call ,	0 0 0 -14 0 0 0 15
v:l=call , & d:today	0 0 0 -14 0 0 0 15
v:l=change on	5 -10 20 -9 1 0 0 -6
v:l=change on & d:ahead	5 -10 20 -9 1 0 0 -6
v:l=charge from	0 26 0 -28 3 0 0 -1
v:l=charge from & d:ahead	0 6 0 -8 3 0 0 -1
v:l=clear by	0 -4 0 -1 0 0 0 10
v:l=clear by & d:ahead	0 -4 0 -1 0 0 0 10
v:l=close on	0 -14 0 -2 -4 13 0 6
v:l=close on & d:ahead	0 -14 0 -2 -4 13 0 6
v:l=closed on	0 10 0 -4 -4 10 0 -9
v:l=closed on & d:ahead	0 11 0 -6 -4 10 0 -8
v:l=collect from	0 10 0 -4 -2 0 0 0
v:l=collect from & d:ahead	0 10 0 -4 -2 0 0 0
v:l=come back	1 10 0 -10 0 0 0 -3
v:l=come back & d:ahead	1 10 0 -10 0 0 0 -3
v:l=come by	0 -3 0 8 0 0 0 -2
v:l=come by & d:ahead	0 -3 0 8 0 0 0 -2
v:l=confirm on	0 -5 0 9 0 0 0 0
v:l=consent on	0 0 0 10 -3 0 0 -1
v:l=consent on & d:ahead	0 0 0 10 -3 0 0 -1
v:l=continue on	0 -1 0 8 0 0 0 -3
v:l=continue on & d:ahead	0 -1 0 8 0 0 0 -3
v:l=control of	-7 0 0 8 0 0 0 0
v:l=control of & d:ahead	-7 0 0 8 0 0 0 0
v:l=counted from	0 -3 0 -5 0 0 0 11
v:l=counted from & d:ahead	0 -3 0 -5 0 0 0 11
v:l=country from	0 12 0 -10 0 0 0 0
v:l=country from & d:ahead	0 12 0 -10 0 0 0 0
v:l=country on	0 -7 0 10 0 0 0 0
v:l=country on & d:ahead	0 -7 0 10 0 0 0 0
v:l=date :	0 -14 0 0 14 0 0 -2
v:l=date : & d:ahead	0 -4 0 0 0 0 0 6
v:l=date : & d:today	0 -8 0 0 16 0 0 -14
v:l=date from	0 -3 0 15 0 0 0 -14
v:l=date from & d:ahead	0 -3 0 15 0 0 0 -14
v:l=date is	0 0 0 -20 0 0 0 16
v:l=date is & d:ahead	0 0 0 -20 0 0 0 16
v:l=day ,	0 -1 0 -4 0 0 0 10
v:l=day , & d:ahead	0 -1 0 -4 0 0 0 10
v:l=day on	0 0 0 7 0 0 0 -3
v:l=deadline is	0 -5 0 -3 0 -4 0 14
v:l=deadline is & d:ahead	0 -5 0 -3 0 -4 0 14
v:l=deadline of	0 -2 0 -6 -4 6 8 0
v:l=deadline of & d:ahead	0 -2 0 -6 -4 6 8 0
v:l=deal by	0 -1 0 -10 -2 0 10 4
v:l=deal by & d:ahead	0 -1 0 -10 -2 0 10 4
v:l=deal on	0 9 0 -5 0 0 0 0
v:l=deal on & d:ahead	0 9 0 -6 0 0 0 0
v:l=decree on	0 2 0 1 -7 0 0 0
v:l=decree on & d:ahead	0 3 0 1 -7 0 0 0
v:l=desk ,	0 -10 0 13 0 0 0 0
v:l=desk , & d:today	0 -10 0 13 0 0 0 0
v:l=die on	0 0 0 -13 0 0 0 16
v:l=die on & d:ahead	0 0 0 -13 0 0 0 16
v:l=down on	0 -1 0 7 0 0 0 -1
v:l=due by	0 0 0 -8 12 0 0 -1
v:l=due by & d:ahead	0 0 0 -8 12 0 0 -1
v:l=due from	0 2 0 -1 5 0 0 -7
v:l=due from & d:ahead	0 2 0 -1 5 0 0 -7
v:l=duty from	0 -16 0 22 0 0 0 -7
v:l=duty from & d:ahead	0 0 0 5 0 0 0 -6
v:l=duty of	0 -5 0 8 0 0 0 0
v:l=duty on	0 2 0 13 -2 0 0 -12
v:l=duty on & d:ahead	0 3 0 10 -2 0 0 -11
v:l=duty until	-3 -11 4 -8 -5 0 0 16
v:l=duty until & d:ahead	-3 -11 4 -8 -5 0 0 16
v:l=early as	0 -12 0 -16 20 0 0 5
v:l=early as & d:ahead	0 -10 0 -5 9 0 0 6
v:l=eastern time	0 -16 0 20 0 0 0 0
v:l=effect from	0 -9 0 15 -4 0 0 -1
v:l=effect from & d:ahead	0 -9 0 15 -4 0 0 -1
v:l=effect on	4 14 0 -8 -2 0 0 -9
v:l=effect on & d:ahead	4 7 0 -2 -2 0 0 -8
v:l=effect on & d:today	0 11 0 -10 0 0 0 0
v:l=end :	0 0 0 -19 0 0 0 22
v:l=end : & d:ahead	0 0 0 -5 0 0 0 9
v:l=end on	0 -9 4 -7 -1 -3 -2 12
v:l=end on & d:ahead	0 -8 4 -9 -1 -3 -2 14
v:l=end on & d:today	0 0 0 8 0 0 0 -7
v:l=enter before	0 -9 6 -22 19 0 0 -4
v:l=enter before & d:ahead	0 -9 6 -22 19 0 0 -4
v:l=expect by	0 0 0 8 -6 0 0 0
v:l=expect by & d:ahead	0 0 0 8 -6 0 0 0
v:l=expire on	0 -4 5 -4 -14 0 0 9
v:l=expire on & d:ahead	0 -4 5 -4 -14 0 0 9
v:l=extend on	0 0 0 8 0 0 0 -8
v:l=extend on & d:ahead	0 0 0 8 0 0 0 -8
v:l=extend until	0 0 0 10 0 0 0 -7
v:l=extend until & d:ahead	0 0 0 10 0 0 0 -7
v:l=extension on	0 0 0 -4 9 0 0 -2
v:l=extension on & d:ahead	0 0 0 -4 9 0 0 -2
v:l=extension to	0 18 0 -13 -5 0 0 1
v:l=extension to & d:ahead	0 0 0 0 -5 0 0 8
v:l=fall on	0 14 0 -12 -3 0 0 0
v:l=fall on & d:ahead	0 16 0 -15 -3 0 0 0
v:l=follow on	0 1 0 12 0 0 0 -22
v:l=follow on & d:ahead	0 1 0 12 0 0 0 -22
v:l=force on	4 -12 0 14 -5 0 0 0
v:l=force on & d:ahead	4 -12 0 14 -5 0 0 0
v:l=force since	0 16 0 -9 0 0 0 -3
v:l=force since & d:ahead	0 16 0 -9 0 0 0 -3
v:l=force until	0 11 0 -24 6 0 0 3
v:l=force until & d:ahead	0 11 0 -24 6 0 0 3
v:l=friday ,	11 8 18 -29 16 -4 0 -6
v:l=friday , & d:ahead	13 -13 19 -32 22 -2 0 1
v:l=friday , & d:today	0 22 0 -5 -12 0 0 -21
v:l=from the	11 15 -2 -2 -4 0 0 -29
v:l=from the & d:ahead	11 15 -2 -2 -4 0 0 -29
v:l=geneva on	0 -4 0 10 0 0 0 -1
v:l=geneva on & d:ahead	0 -4 0 10 0 0 0 -1
v:l=go on	0 -4 0 -16 0 0 0 20
v:l=go on & d:ahead	0 -4 0 -11 0 0 0 16
v:l=good on	0 -7 0 15 0 0 0 -6
v:l=good on & d:ahead	0 -7 0 13 0 0 0 -5
v:l=good to	-6 0 0 0 0 0 0 10
v:l=good to & d:ahead	-6 0 0 0 0 0 0 10
v:l=good until	0 -3 4 -6 -4 0 0 10
v:l=good until & d:ahead	0 -3 4 -6 -4 0 0 10
v:l=gyeongju on	0 0 0 -12 13 0 0 0
v:l=gyeongju on & d:ahead	0 0 0 -12 13 0 0 0
v:l=happen on	9 -1 -3 -11 -1 0 0 11
v:l=happen on & d:ahead	9 -1 -3 -11 -1 0 0 11
v:l=has until	-2 -1 -1 -10 4 4 5 0
v:l=has until & d:ahead	-2 -1 -1 -11 4 4 5 0
v:l=have end	0 0 0 15 0 0 0 -14
v:l=have until	-2 6 5 1 -11 -4 4 -2
v:l=have until & d:ahead	-2 6 5 1 -11 -4 4 -2
v:l=hold until	0 0 0 -6 -7 0 0 8
v:l=hold until & d:ahead	0 0 0 -6 -7 0 0 8
v:l=holiday on	0 -6 0 0 0 0 0 7
v:l=in <seat>	0 -8 0 8 -6 0 0 2
v:l=in <seat> & d:ahead	0 0 0 13 -6 0 0 -3
v:l=in on	2 -3 0 -10 0 0 0 11
v:l=in on & d:ahead	2 -3 0 -10 0 0 0 11
v:l=introduce on	0 -4 0 7 0 0 0 0
v:l=introduce on & d:ahead	0 -4 0 7 0 0 0 0
v:l=is <level>	0 -7 0 17 0 0 0 -7
v:l=is <level> & d:today	0 -7 0 17 0 0 0 -7
v:l=is charge	0 -2 0 -13 18 0 0 -3
v:l=is charge & d:today	0 -2 0 -13 18 0 0 -3
v:l=is on	0 -6 0 -3 6 0 0 1
v:l=is on & d:ahead	0 -6 0 -3 6 0 0 1
v:l=is the	0 -11 0 1 0 0 0 7
v:l=is the & d:ahead	0 -11 0 1 0 0 0 7
v:l=is until	0 0 0 -3 -1 0 -1 7
v:l=is until & d:ahead	0 0 0 -3 -1 0 -1 7
v:l=it by	0 -9 0 6 0 0 8 -10
v:l=it by & d:ahead	0 -9 0 6 0 0 8 -10
v:l=it end	0 0 0 -18 0 0 0 21
v:l=it is	0 -4 0 -10 0 0 0 14
v:l=it is & d:today	0 -3 0 -6 0 0 0 10
v:l=it on	0 -15 0 15 0 0 0 -4
v:l=it on & d:ahead	0 -15 0 15 0 0 0 -4
v:l=it to	0 0 0 25 -2 0 0 -22
v:l=it to & d:ahead	0 0 0 25 -2 0 0 -22
v:l=it until	0 0 0 -4 9 3 0 -6
v:l=it until & d:ahead	0 0 0 -4 9 3 0 -6
v:l=last until	0 -7 0 -5 -10 0 0 13
v:l=last until & d:ahead	1 -6 0 -10 -10 0 0 18
v:l=late on	0 16 0 -1 -6 0 0 -9
v:l=late on & d:ahead	0 16 0 -1 -6 0 0 -9
v:l=later than	0 0 0 -20 15 0 7 0
v:l=later than & d:ahead	0 0 0 -20 15 0 7 0
v:l=level on	0 -8 0 -9 0 0 0 16
v:l=level on & d:ahead	0 -8 0 -9 0 0 0 16
v:l=licence from	15 -1 0 -11 0 0 0 0
v:l=loaded before	0 18 -3 -4 -9 0 0 -16
v:l=loaded before & d:ahead	0 9 0 2 -4 0 0 -12
v:l=loaded before & d:today	0 12 0 -7 -2 0 0 -2
v:l=lower on	0 -1 0 7 -3 0 0 0
v:l=lower on & d:ahead	0 -1 0 7 -3 0 0 0
v:l=m .	0 29 0 -19 -9 0 0 -9
v:l=m . & d:today	0 28 0 -23 -4 0 0 -2
v:l=measure on	0 -5 0 8 0 0 0 0
v:l=measure on & d:ahead	0 -5 0 8 0 0 0 0
v:l=midnight on	0 -10 0 14 -10 0 0 -2
v:l=midnight on & d:ahead	0 -10 0 14 -10 0 0 -1
v:l=minute of	3 9 0 -12 6 0 0 -6
v:l=monday ,	0 9 0 6 -13 0 0 -7
v:l=monday , & d:ahead	0 15 0 -7 -12 0 0 2
v:l=monday , & d:today	0 -10 0 25 0 0 0 -14
v:l=network on	0 0 0 -11 0 0 0 11
v:l=network on & d:ahead	0 0 0 -11 0 0 0 11
v:l=noon on	0 0 0 9 -3 0 0 -4
v:l=noon on & d:ahead	0 0 0 8 -3 0 0 -3
v:l=note ,	0 16 0 -10 0 0 0 -6
v:l=note , & d:today	0 16 0 -10 0 0 0 -6
v:l=notice by	0 0 0 9 -9 0 0 0
v:l=notice of	0 -5 0 3 12 0 0 -11
v:l=notice of & d:ahead	0 -1 0 0 13 0 0 -10
v:l=notice on	0 -2 0 6 -1 0 0 0
v:l=notice on & d:ahead	0 -1 0 6 0 0 0 0
v:l=off on	0 0 0 -16 18 0 0 -2
v:l=off on & d:ahead	0 0 0 -16 18 0 0 -2
v:l=on <day-ahead>	0 -2 0 13 0 0 0 -9
v:l=on <day-ahead> & d:today	0 -2 0 13 0 0 0 -9
v:l=on <day-gone>	0 0 0 9 0 0 0 -7
v:l=on <day-gone> & d:today	0 0 0 9 0 0 0 -7
v:l=on a	0 -12 0 14 0 0 0 0
v:l=on a & d:ahead	0 -12 0 14 0 0 0 0
v:l=on the	-7 12 6 -16 -1 0 1 4
v:l=on the & d:ahead	-6 13 6 -18 -1 0 2 5
v:l=on until	0 -2 2 13 0 0 0 -11
v:l=on until & d:ahead	0 -2 2 13 0 0 0 -11
v:l=opened on	0 -5 0 9 -1 0 0 0
v:l=opened on & d:ahead	0 -4 0 9 0 0 0 0
v:l=or after	0 18 5 -4 -3 0 0 -20
v:l=or after & d:ahead	0 18 5 -4 -3 0 0 -20
v:l=out on	0 4 0 -10 -17 0 0 13
v:l=out on & d:ahead	0 4 0 -11 -17 0 0 13
v:l=over on	0 5 0 -15 -9 0 0 17
v:l=over on & d:ahead	0 5 0 -15 -9 0 0 17
v:l=own on	0 0 0 8 0 0 0 -4
v:l=paper on	0 -7 0 12 -6 0 0 0
v:l=paper on & d:ahead	0 -7 0 12 -6 0 0 0
v:l=pause until	0 7 0 -13 0 0 0 6
v:l=pause until & d:ahead	0 7 0 -13 0 0 0 6
v:l=pay <level> & d:today	0 -9 0 12 0 0 0 0
v:l=pay <number>	0 -11 0 16 0 0 0 -2
v:l=pay before	0 13 -2 -1 -6 0 0 0
v:l=pay before & d:ahead	0 13 -2 -1 -6 0 0 0
v:l=pay from	0 -1 0 2 8 0 0 -9
v:l=pay from & d:ahead	0 6 0 -9 8 0 0 -6
v:l=phone on	0 10 0 -7 0 0 0 0
v:l=phone on & d:ahead	0 10 0 -8 0 0 0 0
v:l=plan for	0 0 0 2 -7 0 0 4
v:l=plan for & d:ahead	0 0 0 2 -7 0 0 4
v:l=proclamation on	0 -6 0 7 0 0 0 0
v:l=proclamation on & d:ahead	0 -6 0 7 0 0 0 0
v:l=prolonged to	0 0 8 -4 0 0 0 0
v:l=prolonged to & d:ahead	0 0 8 -4 0 0 0 0
v:l=published on	-2 -3 0 15 -4 0 0 -4
v:l=published on & d:ahead	-2 0 0 12 -4 0 0 -3
v:l=rate from	0 10 0 -8 0 0 0 0
v:l=reach on	0 -6 0 -2 0 0 0 8
v:l=reach on & d:ahead	0 -6 0 -2 0 0 0 8
v:l=report of	0 -5 0 6 0 0 0 0
v:l=report of & d:ahead	0 -5 0 6 0 0 0 0
v:l=report on	0 11 0 -6 0 0 0 -3
v:l=report on & d:ahead	0 11 0 -7 0 0 0 -3
v:l=reporter on	0 11 0 -5 -2 0 0 -3
v:l=reporter on & d:today	0 8 0 -5 0 0 0 0
v:l=return on	1 2 0 -2 -6 0 0 2
v:l=return on & d:ahead	1 2 0 -2 -6 0 0 2
v:l=review on	0 -3 0 -7 13 0 0 -1
v:l=rise on	0 9 0 -8 3 0 0 -5
v:l=rise on & d:ahead	0 9 0 -8 3 0 0 -5
v:l=rule of	-3 0 0 10 0 0 0 0
v:l=rule of & d:ahead	-3 0 0 10 0 0 0 0
v:l=run from	0 -6 0 12 0 0 0 -3
v:l=run from & d:ahead	0 -6 0 12 0 0 0 -3
v:l=run out	0 11 0 -7 0 0 0 0
v:l=run out & d:today	0 15 0 -10 0 0 0 -1
v:l=run to	0 -3 1 2 6 0 0 -5
v:l=run to & d:ahead	0 -3 1 2 6 0 0 -5
v:l=run until	0 -4 2 -20 -5 0 0 26
v:l=run until & d:ahead	0 -4 2 -20 -5 0 0 26
v:l=saturday ,	0 24 0 -14 -4 0 0 -6
v:l=saturday , & d:ahead	0 28 0 -23 -2 0 0 -2
v:l=saturday , & d:today	0 -4 0 12 0 0 0 -4
v:l=say on	0 -1 0 13 -16 0 0 0
v:l=say on & d:ahead	0 2 0 5 -13 0 0 0
v:l=say on & d:today	0 -14 0 14 0 0 0 0
v:l=say until	0 0 5 -6 0 0 0 0
v:l=say until & d:ahead	0 0 5 -6 0 0 0 0
v:l=sheet of	0 -5 0 9 0 0 0 0
v:l=sheet of & d:ahead	0 -5 0 9 0 0 0 0
v:l=ship before	0 13 -6 -8 2 0 0 -2
v:l=ship before & d:ahead	0 2 -6 1 2 0 0 -1
v:l=ship on	0 -13 0 -8 19 0 0 0
v:l=ship on & d:ahead	0 -13 0 -8 19 0 0 0
v:l=side until	2 -7 0 -11 4 0 0 10
v:l=side until & d:ahead	2 -7 0 -11 4 0 0 10
v:l=sign on	0 11 0 -5 -6 0 0 0
v:l=sign on & d:ahead	0 11 0 -5 -6 0 0 0
v:l=since the	0 -2 0 11 0 0 0 -6
v:l=since the & d:ahead	0 -2 0 11 0 0 0 -6
v:l=sit on	0 -5 0 -14 21 0 0 0
v:l=sit on & d:ahead	0 -5 0 -14 21 0 0 0
v:l=sleep until	-2 9 0 -3 1 0 0 -3
v:l=sleep until & d:ahead	-2 9 0 -3 1 0 0 -3
v:l=so by	0 -2 0 -18 4 0 7 6
v:l=so by & d:ahead	0 -2 0 -18 4 0 7 6
v:l=so on	0 14 0 -14 13 0 0 -13
v:l=so on & d:ahead	0 14 0 -14 13 0 0 -13
v:l=speak on	0 -2 0 7 0 0 0 0
v:l=speak on & d:ahead	0 -2 0 7 0 0 0 0
v:l=spoke on	0 0 0 -4 8 0 0 0
v:l=spoke on & d:ahead	0 0 0 -4 8 0 0 0
v:l=start on	8 17 -3 -15 0 0 0 -15
v:l=start on & d:ahead	8 17 -3 -15 0 0 0 -15
v:l=statement on	0 -11 0 14 0 0 0 0
v:l=statement on & d:ahead	0 -10 0 12 0 0 0 0
v:l=stop on	0 -1 0 -2 0 0 0 7
v:l=stop on & d:ahead	0 -1 0 -2 0 0 0 7
v:l=strike on	0 11 0 -9 0 0 0 0
v:l=strike on & d:ahead	0 11 0 -9 0 0 0 0
v:l=strike until	0 -3 0 24 -1 0 0 -17
v:l=strike until & d:ahead	0 -3 0 24 -1 0 0 -17
v:l=sunday ,	0 -8 0 2 -6 0 0 13
v:l=sunday , & d:ahead	0 -4 0 -2 -6 0 0 15
v:l=sunday , & d:today	0 -3 0 7 0 0 0 0
v:l=suspend from	-1 6 0 -5 5 0 0 -2
v:l=suspend from & d:ahead	-1 10 0 -13 5 0 0 0
v:l=suspend to	10 0 0 -11 0 0 0 0
v:l=suspend to & d:ahead	10 0 0 -11 0 0 0 0
v:l=suspend until	0 -5 1 -9 0 0 -1 7
v:l=suspend until & d:ahead	0 -5 1 -9 0 0 -1 7
v:l=take effect	0 25 0 -14 0 0 0 -14
v:l=take effect & d:today	0 21 0 -14 0 0 0 -11
v:l=talk on	0 -2 0 -3 0 0 0 9
v:l=talk on & d:ahead	0 0 0 6 0 0 0 0
v:l=talk on & d:today	0 0 0 -8 0 0 0 10
v:l=tariff from	0 -42 0 46 -1 0 0 -2
v:l=tariff from & d:ahead	0 -42 0 46 -1 0 0 -2
v:l=tariff on	0 12 0 -31 24 0 0 0
v:l=tariff on & d:ahead	0 13 0 -18 8 0 0 0
v:l=tariff until	0 0 0 12 0 0 0 -9
v:l=tariff until & d:ahead	0 0 0 12 0 0 0 -9
v:l=telephone on	0 -9 0 12 -2 0 0 0
v:l=telephone on & d:ahead	0 -9 0 12 -2 0 0 0
v:l=television on	0 0 0 6 0 0 0 -3
v:l=television on & d:ahead	0 0 0 6 0 0 0 -3
v:l=term on	5 6 0 -16 -2 0 0 5
v:l=term on & d:ahead	5 6 0 -16 -2 0 0 5
v:l=that on	0 -9 0 0 -3 0 0 10
v:l=that on & d:ahead	0 -9 0 0 -3 0 0 10
v:l=there are	0 16 0 -8 -3 0 0 -3
v:l=there are & d:ahead	0 16 0 -8 -3 0 0 -3
v:l=there on	0 -13 0 8 0 0 0 5
v:l=there on & d:ahead	0 -13 0 8 0 0 0 5
v:l=there until	0 -9 0 6 -3 0 0 4
v:l=there until & d:ahead	0 -9 0 6 -3 0 0 4
v:l=thread ,	0 -2 0 -18 0 0 0 21
v:l=thread , & d:today	0 -2 0 -18 0 0 0 21
v:l=threaten on	0 -6 0 7 0 0 0 0
v:l=thursday ,	0 -2 0 -2 -7 0 0 13
v:l=thursday , & d:ahead	0 8 0 -8 -6 0 0 7
v:l=thursday , & d:today	0 -19 0 5 0 0 0 6
v:l=to <level>	0 27 0 -24 0 0 0 -2
v:l=to <level> & d:ahead	0 6 0 -4 0 0 0 0
v:l=to <level> & d:today	0 24 0 -21 0 0 0 -1
v:l=to <seat>	0 0 0 12 0 0 0 -9
v:l=to the	-5 -4 -3 -5 4 0 -2 12
v:l=to the & d:ahead	-5 -4 -3 -5 4 0 -2 12
v:l=trade ,	0 -9 0 11 0 0 0 0
v:l=trade , & d:today	0 -9 0 11 0 0 0 0
v:l=truce end	-1 0 0 -30 0 0 0 31
v:l=truce end & d:ahead	-1 0 0 -9 0 0 0 10
v:l=truce of	0 10 0 -2 0 0 0 -6
v:l=truce of & d:ahead	0 10 0 -2 0 0 0 -6
v:l=truce on	0 0 0 -3 6 0 0 -1
v:l=truce on & d:ahead	0 0 0 -5 6 0 0 0
v:l=truce to	0 0 0 -9 0 0 0 10
v:l=truce to & d:ahead	0 0 0 -9 0 0 0 10
v:l=truce until	0 -5 0 22 -5 0 -1 -12
v:l=truce until & d:ahead	0 -5 0 22 -5 0 -1 -12
v:l=tuesday ,	0 6 0 -12 -6 0 0 11
v:l=tuesday , & d:ahead	0 12 0 -13 -2 0 0 3
v:l=tuesday , & d:today	0 -9 0 -2 0 0 0 9
v:l=until the	-3 -11 -3 3 -15 0 -3 11
v:l=until the & d:ahead	-3 -11 -3 3 -15 0 -3 11
v:l=up on	0 -4 0 -6 2 0 0 8
v:l=up on & d:ahead	0 -3 0 -9 2 0 0 10
v:l=up to	0 0 0 -6 0 0 0 7
v:l=up to & d:ahead	0 0 0 -6 0 0 0 7
v:l=us on	0 -12 0 16 0 0 0 0
v:l=us on & d:ahead	0 -11 0 15 0 0 0 0
v:l=us to	0 1 0 -8 0 0 0 6
v:l=us to & d:ahead	0 1 0 -8 0 0 0 6
v:l=used from	0 -12 0 -4 17 0 0 0
v:l=used from & d:ahead	0 -12 0 -4 17 0 0 0
v:l=video on	0 -1 0 9 -1 0 0 -1
v:l=video on & d:ahead	0 -1 0 9 -1 0 0 -1
v:l=vote on	0 -14 0 -7 15 0 0 -1
v:l=vote on & d:ahead	0 -14 0 -7 15 0 0 -1
v:l=wednesday ,	0 -13 0 -13 11 2 0 16
v:l=wednesday , & d:ahead	0 9 0 -20 -13 3 0 17
v:l=wednesday , & d:today	0 -31 0 2 18 0 0 0
v:l=week ,	0 0 0 -21 11 0 0 11
v:l=week , & d:ahead	0 0 0 -22 11 0 0 11
v:l=week of	0 -12 0 18 0 0 0 -3
v:l=week of & d:ahead	0 -12 0 18 0 0 0 -3
v:l=write on	0 -14 -3 9 11 0 0 -6
v:l=write on & d:ahead	0 -12 -3 6 11 0 0 -6
v:l=yes ,	0 13 0 -9 0 0 0 -3
v:l=york ,	0 -2 0 7 0 0 0 0
v:lead="	5 18 -5 -3 -32 -3 0 -2
v:lead=" & d:ahead	6 23 -4 -13 -29 -3 0 1
v:lead=" & d:today	0 -13 0 29 0 0 0 -12
v:lead=(	0 -7 0 8 12 0 0 -10
v:lead=( & d:ahead	0 0 0 20 13 0 0 -33
v:lead=( & d:today	0 -12 0 -9 0 0 0 19
v:lead=)	-3 24 0 0 -5 0 0 -11
v:lead=) & d:ahead	-3 28 0 4 -4 0 0 -21
v:lead=) & d:today	0 -6 0 -5 0 0 0 12
v:lead=*	0 -9 0 9 0 0 0 0
v:lead=,	7 2 0 0 -10 -2 -15 4
v:lead=, & d:ahead	16 6 5 -14 -3 1 -6 0
v:lead=, & d:today	-19 -6 -18 20 -12 -9 -10 7
v:lead=-	1 19 0 -17 -7 0 0 3
v:lead=- & d:ahead	2 25 0 -34 -5 0 0 13
v:lead=- & d:today	0 -7 0 25 0 0 0 -15
v:lead=1	-1 44 0 -27 -2 0 0 -15
v:lead=1 & d:ahead	0 56 0 -57 -1 0 0 -1
v:lead=1 & d:today	0 -22 0 36 0 0 0 -18
v:lead=10	-8 5 0 -19 -9 0 0 23
v:lead=10 & d:ahead	-8 -9 0 -19 -7 0 0 32
v:lead=10 & d:today	0 11 0 -2 0 0 0 -10
v:lead=11	0 -6 0 -4 -3 0 0 13
v:lead=11 & d:ahead	0 -3 0 -8 -1 0 0 14
v:lead=12	0 -24 0 8 -5 0 0 17
v:lead=12 & d:ahead	0 -19 0 0 -3 0 0 20
v:lead=12 & d:today	0 -5 0 11 0 0 0 -1
v:lead=13	0 -14 0 2 -3 -5 0 16
v:lead=13 & d:today	0 -4 0 13 -4 0 0 0
v:lead=14	0 -9 0 41 -6 -2 0 -27
v:lead=14 & d:today	0 -6 0 25 0 0 0 -17
v:lead=15	0 17 0 -11 -2 0 0 -1
v:lead=15 & d:today	0 19 0 -19 0 0 0 0
v:lead=16	0 -1 0 11 -1 0 0 -3
v:lead=17	0 0 0 8 0 0 0 -7
v:lead=17 & d:today	0 0 0 8 0 0 0 -7
v:lead=18	0 -11 0 -23 13 0 0 17
v:lead=2 & d:ahead	0 2 0 7 -1 0 0 -9
v:lead=2 & d:today	0 -7 0 -2 0 0 0 9
v:lead=20	0 -4 0 20 -4 0 0 -8
v:lead=20 & d:ahead	0 -2 0 16 -3 0 0 -8
v:lead=21	0 -1 0 7 0 0 0 0
v:lead=22	0 -3 0 6 0 0 0 0
v:lead=22 & d:today	0 -3 0 6 0 0 0 0
v:lead=23	0 -2 0 7 0 0 0 -1
v:lead=23 & d:today	0 -2 0 7 0 0 0 -1
v:lead=24	1 -10 -1 13 -5 0 0 1
v:lead=24 & d:today	0 -26 0 28 0 0 0 0
v:lead=26	0 0 0 6 0 0 0 -1
v:lead=27	11 -1 0 -1 -1 0 0 -3
v:lead=28	0 -6 0 20 0 0 0 -11
v:lead=28 & d:today	0 -5 0 17 0 0 0 -10
v:lead=29	0 29 0 -24 0 0 0 -5
v:lead=29 & d:today	0 29 0 -26 0 0 0 -1
v:lead=3	0 0 0 -8 0 0 0 13
v:lead=3 & d:ahead	0 -27 0 8 0 0 0 17
v:lead=3 & d:today	0 21 0 -18 0 0 0 -4
v:lead=30	0 -18 0 -21 -8 21 0 18
v:lead=30 & d:ahead	0 -6 0 2 -4 21 0 -19
v:lead=30 & d:today	0 -9 0 -27 -1 0 0 33
v:lead=31	0 0 0 -18 -8 0 0 22
v:lead=31 & d:ahead	0 5 0 -25 -7 0 0 24
v:lead=31 & d:today	0 -4 0 8 0 0 0 0
v:lead=4	0 -7 0 21 -1 0 0 -10
v:lead=4 & d:today	0 -5 0 11 0 0 0 0
v:lead=5	0 18 0 -11 0 0 0 -6
v:lead=7	0 7 0 -2 0 0 0 -9
v:lead=7 & d:today	0 8 0 -3 0 0 0 -2
v:lead=8	0 11 0 5 -5 0 0 -18
v:lead=8 & d:ahead	0 -12 0 29 -4 0 0 -16
v:lead=8 & d:today	0 20 0 -17 0 0 0 -2
v:lead=9	9 0 0 -10 6 0 0 -4
v:lead=9 & d:ahead	0 3 0 -4 7 0 0 -2
v:lead=9 & d:today	10 -1 0 -5 0 0 0 -1
v:lead=:	2 20 12 -29 13 -8 -20 0
v:lead=: & d:ahead	6 0 16 -6 7 -6 -17 -7
v:lead=: & d:today	-6 27 -7 -33 11 0 0 15
v:lead=;	2 2 0 -8 4 1 -5 0
v:lead=; & d:ahead	2 11 0 -13 5 2 -4 0
v:lead=; & d:today	0 -20 0 11 0 0 0 3
v:lead=a	15 2 0 -10 0 -1 3 0
v:lead=a & d:ahead	15 -8 1 -4 0 -1 3 0
v:lead=a & d:today	0 19 0 -15 0 0 0 0
v:lead=after	0 -2 0 1 15 0 0 -10
v:lead=after & d:ahead	0 0 0 -3 15 0 0 -7
v:lead=after & d:today	0 -6 0 12 0 0 0 -4
v:lead=also	0 -6 0 11 0 0 0 -2
v:lead=also & d:ahead	0 -5 0 9 0 0 0 -1
v:lead=an	0 -11 -1 -16 15 0 3 11
v:lead=an & d:ahead	0 -10 -1 -17 15 0 3 12
v:lead=and	-7 0 -10 -4 6 -2 -3 9
v:lead=and & d:ahead	-7 0 -10 -10 6 -2 -3 14
v:lead=and & d:today	0 -1 0 14 0 0 0 -10
v:lead=angola	1 10 0 -12 0 0 0 0
v:lead=angola & d:ahead	1 10 0 -12 0 0 0 0
v:lead=april	0 10 0 -11 20 0 0 -17
v:lead=april & d:ahead	0 -16 0 7 20 0 0 -16
v:lead=april & d:today	0 21 0 -20 0 0 0 0
v:lead=argentina	0 0 0 -8 5 0 5 0
v:lead=argentina & d:ahead	0 0 0 -8 5 0 5 0
v:lead=as	-3 -18 0 20 3 0 0 -3
v:lead=as & d:ahead	-2 -14 0 17 5 0 0 -6
v:lead=as & d:today	0 -6 0 2 0 0 0 2
v:lead=at	-1 1 0 -25 -11 0 0 32
v:lead=at & d:ahead	0 7 0 -9 -8 0 0 11
v:lead=at & d:today	0 -9 0 -17 0 0 0 24
v:lead=august & d:ahead	0 -10 0 9 -2 0 0 2
v:lead=august & d:today	0 12 0 -9 0 0 0 0
v:lead=because	0 -8 0 -1 -3 0 0 10
v:lead=because & d:ahead	0 -8 0 -1 -3 0 0 10
v:lead=before	-3 7 8 -18 1 0 0 8
v:lead=before & d:ahead	-2 7 9 -16 4 0 0 0
v:lead=before & d:today	0 0 0 -4 -5 0 0 11
v:lead=beijing & d:ahead	0 0 0 0 0 0 0 7
v:lead=beijing & d:today	0 -6 0 12 0 0 0 0
v:lead=bessent	0 -4 0 11 0 0 0 -1
v:lead=bessent & d:ahead	0 -4 0 11 0 0 0 -1
v:lead=both	0 14 0 -11 8 0 -3 -6
v:lead=both & d:ahead	0 15 0 -13 8 0 -3 -6
v:lead=brazil	0 0 0 -17 8 0 2 6
v:lead=brazil & d:ahead	0 0 0 -19 8 0 2 6
v:lead=britain	0 -8 0 -3 9 0 0 2
v:lead=britain & d:ahead	0 -8 0 -3 9 0 0 2
v:lead=but	-4 13 -1 -11 -18 0 -2 14
v:lead=but & d:ahead	-4 13 -1 -12 -17 0 -2 15
v:lead=by	0 -11 0 13 0 0 7 -17
v:lead=by & d:ahead	0 -7 0 9 1 0 7 -16
v:lead=by & d:today	0 -5 0 9 0 0 0 0
v:lead=canada	0 0 0 7 -1 0 0 -5
v:lead=china	16 -7 -2 -2 -2 0 -5 2
v:lead=china & d:ahead	7 0 -1 -7 0 0 -4 6
v:lead=china & d:today	10 -13 0 5 0 0 0 -8
v:lead=chinese	0 -12 0 1 0 -1 0 8
v:lead=chinese & d:ahead	0 -5 0 -1 1 -1 0 8
v:lead=claims	0 0 0 -9 11 0 0 0
v:lead=claims & d:ahead	0 0 0 -9 11 0 0 0
v:lead=client	0 0 0 6 0 0 0 -1
v:lead=client & d:today	0 0 0 6 0 0 0 -1
v:lead=commerce	0 6 0 -4 0 0 0 0
v:lead=commerce & d:today	0 7 0 -5 0 0 0 0
v:lead=donald	0 -4 0 6 0 0 0 0
v:lead=donald & d:ahead	0 -4 0 6 0 0 0 0
v:lead=egypt	0 9 0 0 0 0 0 -6
v:lead=entries	0 -1 0 -9 14 0 0 0
v:lead=export	0 5 0 -6 -1 0 0 4
v:lead=export & d:ahead	1 6 0 -12 0 0 0 4
v:lead=february	0 14 0 0 -7 0 0 -10
v:lead=for	3 8 -7 -11 -6 0 0 10
v:lead=for & d:ahead	3 -10 -6 1 -5 0 0 11
v:lead=for & d:today	0 20 0 -18 0 0 0 0
v:lead=friday	0 3 0 1 -6 0 0 0
v:lead=friday & d:ahead	0 8 0 -7 -4 0 0 2
v:lead=friday & d:today	0 -6 0 11 0 0 0 -2
v:lead=from	3 27 7 -22 -3 -2 -3 -10
v:lead=from & d:ahead	3 18 7 -15 -2 -2 -3 -7
v:lead=from & d:today	0 20 0 -15 0 0 0 -5
v:lead=goods	-1 15 -7 1 7 0 0 -31
v:lead=goods & d:ahead	-1 14 -6 1 8 0 0 -28
v:lead=greer	0 -2 0 6 0 0 0 0
v:lead=he	0 5 0 6 -2 -2 -3 -7
v:lead=he & d:ahead	0 9 0 2 -2 -2 -3 -6
v:lead=he & d:today	0 -8 0 11 0 0 0 0
v:lead=i	0 -24 0 16 6 0 0 -3
v:lead=i & d:ahead	0 -10 0 7 6 0 0 -3
v:lead=i & d:today	0 -13 0 15 0 0 0 0
v:lead=if	-15 -1 0 -15 0 -8 7 19
v:lead=if & d:ahead	-15 2 0 -10 0 -8 8 7
v:lead=if & d:today	0 -10 0 -15 0 0 0 25
v:lead=in	0 12 0 -10 0 0 0 3
v:lead=in & d:ahead	0 19 0 -21 0 0 0 5
v:lead=in & d:today	0 -13 0 19 0 0 0 -2
v:lead=india	0 6 0 -14 -5 0 6 9
v:lead=india & d:ahead	0 10 0 -4 -4 0 6 -6
v:lead=indonesia	0 0 0 6 0 0 0 -4
v:lead=indonesia & d:ahead	0 0 0 6 0 0 0 -4
v:lead=it	0 -2 -24 -1 -5 0 -2 12
v:lead=it & d:ahead	0 -4 -23 -11 -4 0 -2 24
v:lead=it & d:today	0 5 0 24 -2 0 0 -35
v:lead=its	-1 18 -1 -17 -10 0 5 5
v:lead=its & d:ahead	0 -1 -1 2 -9 0 5 5
v:lead=its & d:today	0 24 0 -23 0 0 0 0
v:lead=january	0 -17 0 -18 -14 19 0 19
v:lead=january & d:ahead	0 -16 0 -19 -14 19 0 19
v:lead=japan	0 -7 0 -5 9 0 0 2
v:lead=japan & d:ahead	0 -7 0 -5 9 0 0 2
v:lead=july	0 25 0 -1 0 0 0 -26
v:lead=july & d:ahead	0 29 0 -8 0 0 0 -25
v:lead=july & d:today	0 -5 0 8 0 0 0 0
v:lead=june	0 -2 0 19 -3 0 0 -16
v:lead=june & d:ahead	0 0 0 13 -3 0 0 -15
v:lead=june & d:today	0 -7 0 10 0 0 0 0
v:lead=korea	-4 6 0 -3 1 0 0 0
v:lead=korea & d:ahead	-4 6 0 -3 1 0 0 0
v:lead=last	0 -9 0 -23 -4 0 0 35
v:lead=march	0 -3 0 4 15 -3 0 -19
v:lead=march & d:today	0 -18 0 19 0 0 0 0
v:lead=may	0 -17 0 33 0 0 0 -22
v:lead=may & d:today	0 -6 0 8 0 0 0 0
v:lead=monday	0 -22 13 17 -2 0 0 -14
v:lead=monday & d:ahead	0 -18 13 9 0 0 0 -10
v:lead=monday & d:today	0 -2 0 9 0 0 0 -2
v:lead=most	2 -9 0 0 -5 0 0 10
v:lead=most & d:ahead	2 -8 0 0 -5 0 0 10
v:lead=mr	0 -15 0 20 0 0 0 -3
v:lead=mr & d:ahead	0 -13 0 18 0 0 0 -2
v:lead=my	0 11 0 0 -5 0 0 -5
v:lead=my & d:ahead	0 11 0 0 -5 0 0 -5
v:lead=negotiations	0 -5 0 8 0 0 0 0
v:lead=negotiations & d:ahead	0 -5 0 8 0 0 0 0
v:lead=negotiators	0 0 0 -10 0 0 4 5
v:lead=negotiators & d:ahead	0 0 0 -10 0 0 4 5
v:lead=neither	0 -16 0 4 -3 0 0 10
v:lead=new	2 -16 0 11 3 0 0 0
v:lead=new & d:ahead	2 -12 0 8 3 0 0 0
v:lead=no	0 -9 0 0 5 0 2 0
v:lead=not	0 0 0 7 0 0 0 -3
v:lead=nothing	0 -1 0 8 0 0 0 0
v:lead=nov	0 -15 0 -13 -4 0 0 27
v:lead=november	11 -28 12 -19 -9 0 0 24
v:lead=november & d:ahead	12 -10 12 -33 -6 0 0 25
v:lead=november & d:today	0 -19 0 26 0 0 0 0
v:lead=objections	0 0 0 21 -17 0 0 0
v:lead=objections & d:ahead	0 0 0 21 -17 0 0 0
v:lead=october	0 -2 0 15 -1 0 0 -2
v:lead=officials	0 7 0 -5 -10 0 0 6
v:lead=officials & d:ahead	0 7 0 -5 -10 0 0 6
v:lead=on	-1 1 -2 -1 9 0 -2 -5
v:lead=on & d:ahead	-1 4 -2 -6 10 0 -2 -2
v:lead=on & d:today	0 -9 0 19 0 0 0 -6
v:lead=our	0 3 0 6 -12 0 0 0
v:lead=our & d:ahead	0 4 0 5 -12 0 0 0
v:lead=port	0 -7 0 9 8 0 0 -7
v:lead=port & d:ahead	0 -6 0 7 8 0 0 -6
v:lead=president	-1 -7 -5 -8 9 -1 -1 22
v:lead=president & d:ahead	-1 -4 -5 -4 10 -1 -1 15
v:lead=president & d:today	0 -2 0 -6 0 0 0 10
v:lead=published	0 16 0 -6 0 0 0 -11
v:lead=published & d:today	0 16 0 -6 0 0 0 -11
v:lead=saturday	0 -6 0 24 0 0 0 -19
v:lead=saturday & d:ahead	0 -1 0 7 0 0 0 0
v:lead=saturday & d:today	0 -2 0 18 0 0 0 -16
v:lead=see	0 -4 0 9 0 0 0 0
v:lead=see & d:ahead	0 -4 0 9 0 0 0 0
v:lead=september	0 -12 0 25 0 0 0 -14
v:lead=september & d:today	0 -10 0 11 0 0 0 0
v:lead=she	0 -1 0 11 -2 0 0 -2
v:lead=she & d:ahead	0 -1 0 11 -2 0 0 -2
v:lead=should	0 -7 0 2 -3 0 1 4
v:lead=should & d:ahead	0 -7 0 2 -3 0 1 4
v:lead=since & d:ahead	0 -21 0 18 -2 0 0 0
v:lead=since & d:today	0 20 0 -17 0 0 0 -3
v:lead=so & d:ahead	0 7 0 -8 0 0 0 2
v:lead=so & d:today	0 -11 0 16 0 0 0 -2
v:lead=sunday	0 -9 0 10 -3 0 0 0
v:lead=sunday & d:ahead	0 -7 0 0 -3 0 0 8
v:lead=sunday & d:today	0 0 0 9 0 0 0 -6
v:lead=swiss	0 -1 0 8 0 0 0 0
v:lead=swiss & d:ahead	0 -1 0 7 0 0 0 0
v:lead=talks	0 -4 0 -1 -1 0 0 9
v:lead=that	-7 -19 -2 -6 2 1 5 23
v:lead=that & d:ahead	-6 -17 0 -2 -8 2 6 21
v:lead=that & d:today	0 -8 0 -8 17 0 0 6
v:lead=the	-9 11 -7 -14 8 7 3 8
v:lead=the & d:ahead	-6 2 -4 -17 5 9 5 17
v:lead=the & d:today	-1 18 -1 4 3 0 0 -22
v:lead=their	0 -14 0 15 -4 0 0 0
v:lead=their & d:ahead	0 -12 0 23 -4 0 0 -8
v:lead=their & d:today	0 0 0 -9 0 0 0 11
v:lead=then	0 -5 0 15 -5 0 0 -9
v:lead=then & d:ahead	0 -5 0 15 -5 0 0 -9
v:lead=there	0 0 0 -13 11 0 0 3
v:lead=there & d:ahead	0 0 0 -13 11 0 0 3
v:lead=they	-3 9 15 -13 -21 -3 9 5
v:lead=they & d:ahead	-2 14 15 -21 -20 -2 9 8
v:lead=they & d:today	0 -11 0 21 0 0 0 -7
v:lead=this	3 -9 0 -1 16 0 0 -12
v:lead=this & d:ahead	3 -3 0 16 -5 0 0 -11
v:lead=this & d:today	0 -3 0 -16 20 0 0 0
v:lead=thursday	0 -23 0 -16 -22 0 0 42
v:lead=thursday & d:ahead	0 -17 0 -18 -21 0 0 40
v:lead=thursday & d:today	0 -6 0 1 0 0 0 4
v:lead=to	3 0 0 -20 0 0 0 20
v:lead=to & d:ahead	3 0 0 -20 0 0 0 20
v:lead=today	0 -10 0 -13 17 0 0 10
v:lead=today & d:today	0 -30 0 -7 14 0 0 10
v:lead=tomorrow	11 6 -7 -15 11 1 0 -18
v:lead=tomorrow & d:ahead	11 6 -7 -15 11 1 0 -18
v:lead=trade	5 -5 0 16 0 0 0 -14
v:lead=trade & d:ahead	5 -4 0 13 0 0 0 -12
v:lead=treasury	0 4 0 9 -7 0 0 -7
v:lead=treasury & d:ahead	0 -17 0 30 -6 0 0 -4
v:lead=treasury & d:today	0 16 0 -12 0 0 0 -3
v:lead=truce	0 0 0 -12 0 0 0 15
v:lead=tuesday	0 -9 0 29 0 0 0 -19
v:lead=tuesday & d:ahead	0 -5 0 21 0 0 0 -14
v:lead=tuesday & d:today	0 0 0 8 0 0 0 -5
v:lead=twenty	-3 15 0 -3 0 0 0 -6
v:lead=twenty & d:ahead	-3 15 0 -3 0 0 0 -6
v:lead=two	0 -2 0 -5 0 0 0 11
v:lead=two & d:ahead	0 -2 0 -6 0 0 0 11
v:lead=u.s.	0 7 0 0 0 0 0 -5
v:lead=u.s. & d:ahead	0 12 0 -5 0 0 0 -4
v:lead=u.s. & d:today	0 -4 0 6 0 0 0 0
v:lead=under	0 0 0 24 -5 -3 0 -14
v:lead=under & d:ahead	0 0 0 24 -5 -3 0 -14
v:lead=unless	0 5 0 -12 -11 0 4 11
v:lead=unless & d:ahead	0 7 0 8 -10 0 4 -13
v:lead=unless & d:today	0 0 0 -21 0 0 0 23
v:lead=until	-7 -19 0 8 -2 -1 -5 12
v:lead=until & d:ahead	-7 -16 1 6 -2 -1 -5 11
v:lead=updated	0 0 0 8 0 0 0 -7
v:lead=updated & d:today	0 0 0 8 0 0 0 -7
v:lead=us & d:ahead	0 6 0 0 -5 0 0 0
v:lead=washington	2 -4 0 0 13 0 -2 -9
v:lead=washington & d:ahead	2 -4 0 0 13 0 -2 -9
v:lead=we	-1 21 4 -14 2 0 -2 -7
v:lead=we & d:today	0 27 0 -22 0 0 0 -7
v:lead=wednesday	0 -14 0 6 -5 0 0 7
v:lead=wednesday & d:ahead	0 -12 0 1 -3 0 0 9
v:lead=what	-7 -9 -4 4 0 0 0 11
v:lead=what & d:ahead	-6 0 -3 -4 0 0 0 10
v:lead=what & d:today	0 -23 0 16 -3 0 0 0
v:lead=when	0 -23 0 12 0 0 0 5
v:lead=when & d:ahead	0 -21 0 5 0 0 0 10
v:lead=where	0 -21 0 9 -3 6 -2 5
v:lead=where & d:ahead	0 -14 0 20 0 7 -2 -13
v:lead=where & d:today	0 -10 0 -6 -3 0 0 14
v:lead=which	-7 8 3 -2 -7 -5 -6 5
v:lead=which & d:ahead	-6 5 3 -2 -3 -4 -5 3
v:lead=which & d:today	0 5 0 0 -12 0 0 0
v:lead=who	0 -17 0 35 -11 0 0 -19
v:lead=who & d:ahead	0 -6 0 23 -10 0 0 -8
v:lead=who & d:today	0 -13 0 19 0 0 0 -9
v:lead=whose & d:ahead	2 0 0 -6 6 0 0 0
v:lead=with	0 0 0 -9 -2 5 0 7
v:lead=with & d:ahead	0 0 0 -11 -1 5 0 7
v:lead=without	0 -8 0 5 -4 0 0 7
v:lead=without & d:ahead	0 -6 0 3 -4 0 0 8
v:lead=written	0 0 0 -7 13 0 0 -2
v:lead=written & d:ahead	0 0 0 -7 13 0 0 -2
v:lead=xi	0 0 0 8 0 0 0 -4
v:lead=xi & d:ahead	0 0 0 8 0 0 0 -4
v:lead=you	0 -2 0 14 0 0 0 -7
v:lead=you & d:ahead	0 -2 0 14 0 0 0 -7
v:lead=your	0 -7 0 10 0 0 0 0
v:lead=your & d:ahead	0 -6 0 9 0 0 0 0
v:lead=—	11 16 0 -8 -24 -3 -8 2
v:lead=— & d:ahead	4 0 0 0 -14 0 -4 6
v:lead=— & d:today	8 24 0 -13 -12 0 0 -4
v:lead=•	0 11 0 0 -9 0 0 0
v:lead=• & d:ahead	0 11 0 0 -9 0 0 0
v:lr='s .	0 9 0 -6 -5 7 0 -6
v:lr='s . & d:ahead	0 10 0 -7 -5 7 0 -5
v:lr=( ) & d:ahead	0 10 0 -3 0 0 0 -3
v:lr=, (	0 -4 0 6 -2 0 0 0
v:lr=, ( & d:today	0 -16 0 12 -2 0 0 0
v:lr=, )	0 15 0 -9 0 0 0 -6
v:lr=, ) & d:today	0 15 0 -12 0 0 0 -1
v:lr=, ,	8 0 -18 -3 -8 2 0 8
v:lr=, , & d:ahead	8 25 -16 -17 -3 3 0 -8
v:lr=, , & d:today	0 -46 0 18 -7 0 0 19
v:lr=, -	0 -9 0 26 0 0 0 -13
v:lr=, - & d:today	0 -9 0 26 0 0 0 -13
v:lr=, .	-6 -2 16 -22 0 9 0 13
v:lr=, . & d:ahead	-4 0 17 -21 2 10 0 2
v:lr=, . & d:today	0 -3 0 -4 -5 0 0 13
v:lr=, :	0 14 0 4 0 0 0 -19
v:lr=, : & d:ahead	0 15 0 2 0 0 0 -18
v:lr=, ;	0 -2 12 0 0 0 0 -10
v:lr=, ; & d:ahead	0 -2 12 0 0 0 0 -10
v:lr=, <end>	-17 16 -4 -13 -1 -9 1 15
v:lr=, <end> & d:ahead	-10 8 0 -17 -1 -3 5 11
v:lr=, <end> & d:today	-5 11 -7 -5 0 -2 -3 7
v:lr=, —	0 1 0 1 5 0 0 -9
v:lr=, — & d:today	0 1 0 1 5 0 0 -9
v:lr=. .	0 14 0 -5 -4 0 0 -5
v:lr=: ,	0 1 0 -23 -17 0 0 32
v:lr=: , & d:ahead	0 2 0 14 -15 0 0 -8
v:lr=: .	0 -21 0 -3 -6 0 0 24
v:lr=: . & d:ahead	0 -18 0 -8 -5 0 0 26
v:lr=: <end>	4 2 0 -8 13 0 0 -8
v:lr=: <end> & d:ahead	5 12 0 -11 -1 0 0 0
v:lr=: <end> & d:today	0 -11 0 0 17 0 0 -13
v:lr=<begin> (	0 -1 0 -14 17 0 0 0
v:lr=<begin> ( & d:today	0 -1 0 -14 17 0 0 0
v:lr=<begin> ,	2 -23 6 0 7 3 0 0
v:lr=<begin> , & d:ahead	-8 -24 7 22 -16 4 0 0
v:lr=<begin> , & d:today	10 -3 0 -18 17 0 0 0
v:lr=<begin> .	5 6 -9 -19 -3 4 0 13
v:lr=<begin> . & d:ahead	5 14 -8 -31 -1 4 0 19
v:lr=<begin> . & d:today	0 -19 0 27 -1 0 0 -8
v:lr=<begin> :	-9 -19 -3 12 0 -6 0 12
v:lr=<begin> : & d:ahead	-9 -15 -2 7 0 -5 0 13
v:lr=<begin> : & d:today	0 -3 0 7 0 0 0 0
v:lr=<begin> <end>	-1 3 -6 -11 -4 10 -1 12
v:lr=<begin> <end> & d:ahead	0 -41 -1 -9 12 12 0 15
v:lr=<begin> <end> & d:today	-4 22 -1 -7 -45 -1 0 2
v:lr=<begin> <level>	0 26 0 -11 -6 0 0 -12
v:lr=<begin> <level> & d:today	0 -4 0 19 -2 0 0 -10
v:lr=<begin> <name>	0 0 7 -3 0 0 0 -1
v:lr=<begin> <person>	0 0 0 6 0 0 0 -1
v:lr=<begin> is	15 0 0 -15 -3 0 0 4
v:lr=<begin> is & d:ahead	15 0 0 -22 -3 0 0 9
v:lr=<begin> it	0 -8 0 15 -5 0 0 -2
v:lr=<begin> it & d:ahead	0 -3 0 15 0 0 0 -10
v:lr=<begin> of	0 -1 0 9 -3 0 0 0
v:lr=<begin> of & d:ahead	0 -1 0 9 -3 0 0 0
v:lr=<begin> the	0 4 0 -6 20 0 0 -19
v:lr=<begin> the & d:ahead	0 9 0 -1 0 0 0 -7
v:lr=<begin> the & d:today	0 -7 0 -5 20 0 0 -12
v:lr=<begin> —	0 3 0 1 8 -2 0 -13
v:lr=<begin> — & d:ahead	0 12 0 -11 10 -2 0 -7
v:lr=<begin> — & d:today	0 -17 0 27 0 0 0 -8
v:lr=<day-ahead> .	0 0 0 24 0 0 0 -20
v:lr=<day-ahead> . & d:today	0 0 0 24 0 0 0 -20
v:lr=<level> ,	0 0 0 14 0 0 0 -12
v:lr=<level> , & d:today	0 -11 0 20 0 0 0 -7
v:lr=<level> .	0 19 0 0 -3 0 0 -24
v:lr=<level> . & d:today	0 5 0 5 -1 0 0 -14
v:lr=<money> .	0 6 0 -10 0 0 0 2
v:lr=<name> ,	0 -2 0 0 0 0 7 -5
v:lr=<name> , & d:ahead	0 0 0 0 0 0 7 -2
v:lr=<name> .	0 -3 0 15 -1 0 0 -6
v:lr=<name> . & d:today	0 -1 0 7 0 0 0 -1
v:lr=<name> <end>	0 -8 0 19 0 0 0 -11
v:lr=<name> <end> & d:today	0 0 0 6 0 0 0 -4
v:lr=<number> ,	0 8 0 -7 8 0 0 -13
v:lr=<number> , & d:ahead	0 0 0 -10 11 0 0 -1
v:lr=<number> , & d:today	0 7 0 0 -3 0 0 -10
v:lr=<number> .	0 28 0 -22 -8 0 0 0
v:lr=<number> . & d:ahead	0 17 0 -19 -5 0 0 5
v:lr=<number> . & d:today	0 16 0 -9 0 0 0 -8
v:lr=<number> the	0 -22 0 24 0 0 0 0
v:lr=<number> the & d:today	0 -22 0 24 0 0 0 0
v:lr=<organisation> .	0 -3 0 10 0 0 0 -2
v:lr=<seat> .	0 -3 0 16 -6 0 0 -5
v:lr=<seat> . & d:ahead	0 0 0 12 -5 0 0 -2
v:lr=a ,	0 -12 0 13 0 0 0 0
v:lr=a , & d:ahead	0 -12 0 13 0 0 0 0
v:lr=a .	0 -11 0 19 0 0 0 -8
v:lr=a . & d:ahead	0 -11 0 18 0 0 0 -7
v:lr=after ,	0 12 0 -14 6 0 0 -1
v:lr=after , & d:ahead	0 12 0 -14 6 0 0 -1
v:lr=after .	3 15 6 -25 0 0 0 0
v:lr=after . & d:ahead	3 0 6 -10 0 0 0 0
v:lr=after <end>	0 1 0 9 19 0 0 -31
v:lr=after <end> & d:ahead	0 1 0 9 19 0 0 -31
v:lr=after ?	0 -16 0 -8 -4 0 0 26
v:lr=after ? & d:ahead	0 -16 0 -8 -4 0 0 26
v:lr=and ?	0 0 0 9 0 0 0 -6
v:lr=announce that	0 11 0 -10 0 0 0 0
v:lr=announce that & d:today	0 11 0 -10 0 0 0 0
v:lr=as .	0 -2 0 -18 0 0 0 20
v:lr=at 's	0 -2 0 -8 0 0 0 11
v:lr=back ,	1 6 0 -2 0 0 0 -7
v:lr=back , & d:ahead	1 6 0 -2 0 0 0 -7
v:lr=back .	0 0 0 6 0 0 0 -9
v:lr=back . & d:ahead	0 0 0 6 0 0 0 -9
v:lr=before ,	-2 32 -2 -31 5 0 0 -3
v:lr=before , & d:ahead	-2 32 -2 -31 5 0 0 -3
v:lr=before .	0 -19 2 21 1 0 0 -6
v:lr=before . & d:ahead	0 -19 2 21 1 0 0 -6
v:lr=before <end>	0 -2 -9 -20 17 0 0 14
v:lr=before <end> & d:ahead	0 -2 -9 -20 17 0 0 14
v:lr=before and	0 -4 0 9 -3 0 0 -1
v:lr=before and & d:ahead	0 8 0 -4 -1 0 0 0
v:lr=before and & d:today	0 -11 0 14 0 0 0 0
v:lr=before are & d:ahead	0 -9 5 4 0 0 0 -2
v:lr=before are & d:today	0 14 0 -11 0 0 0 0
v:lr=before pay	0 4 -1 0 2 0 0 -9
v:lr=before pay & d:ahead	0 5 -1 0 2 0 0 -6
v:lr=begin .	0 5 0 -6 3 0 0 0
v:lr=by ,	0 -5 -1 -20 12 0 6 7
v:lr=by , & d:ahead	0 -5 -1 -20 12 0 6 7
v:lr=by .	-7 -1 3 3 4 -6 9 -11
v:lr=by . & d:ahead	-7 0 3 0 4 -6 9 -8
v:lr=by ;	0 -1 0 11 -2 0 0 -3
v:lr=by ; & d:ahead	0 0 0 9 -2 0 0 -3
v:lr=by <end>	5 4 0 -12 4 0 15 -18
v:lr=by <end> & d:ahead	5 4 0 -12 4 0 15 -18
v:lr=by the	0 -9 0 3 3 0 5 -5
v:lr=by the & d:ahead	0 -6 0 1 3 0 5 -5
v:lr=charge .	0 -3 0 8 0 0 0 0
v:lr=charge . & d:today	0 -3 0 8 0 0 0 0
v:lr=closed .	0 -1 0 10 -2 0 0 0
v:lr=closed . & d:ahead	0 -1 0 10 -2 0 0 0
v:lr=come ,	0 12 0 -4 0 0 0 -6
v:lr=come , & d:ahead	0 12 0 -4 0 0 0 -6
v:lr=due .	0 7 0 -13 9 0 0 -1
v:lr=effect .	0 29 0 -24 0 0 0 -10
v:lr=effect . & d:today	0 28 0 -23 0 0 0 -9
v:lr=end ,	-2 -1 0 -3 0 0 0 7
v:lr=end , & d:ahead	-2 -1 0 -14 0 0 0 17
v:lr=end , & d:today	0 0 0 11 0 0 0 -10
v:lr=end .	0 1 0 2 -6 0 0 -1
v:lr=end . & d:ahead	0 -19 0 16 -3 0 0 0
v:lr=end . & d:today	0 16 0 -9 0 0 0 0
v:lr=expire .	0 0 0 -17 0 0 0 18
v:lr=expire . & d:today	0 0 0 -17 0 0 0 17
v:lr=for ,	0 11 0 -13 -4 6 0 2
v:lr=for , & d:ahead	0 11 0 -13 -4 6 0 2
v:lr=for .	0 12 0 -15 13 0 0 -8
v:lr=for . & d:ahead	0 -5 0 -6 15 0 0 0
v:lr=for . & d:today	0 22 0 -13 -2 0 0 -10
v:lr=for <end>	0 -20 0 0 0 0 0 16
v:lr=for <end> & d:ahead	0 -20 0 0 0 0 0 16
v:lr=force .	0 4 0 0 0 0 0 -6
v:lr=force . & d:today	0 4 0 0 0 0 0 -6
v:lr=friday <end>	0 -12 0 18 3 0 0 -15
v:lr=friday <end> & d:today	0 -11 0 25 0 0 0 -14
v:lr=from "	1 6 0 -7 0 0 0 -1
v:lr=from " & d:ahead	1 6 0 -7 0 0 0 -1
v:lr=from ,	3 14 -9 -13 8 0 -2 -3
v:lr=from , & d:ahead	3 10 -9 -12 8 0 -2 0
v:lr=from , & d:today	0 9 0 -2 0 0 0 -10
v:lr=from .	13 5 -2 -4 0 -3 9 -15
v:lr=from . & d:ahead	4 16 -1 -13 2 -3 9 -13
v:lr=from . & d:today	10 -20 0 16 -2 0 0 -2
v:lr=from :	0 16 0 -12 -2 0 0 0
v:lr=from : & d:ahead	0 8 0 -5 -1 0 0 0
v:lr=from ;	3 10 0 -8 1 0 0 -8
v:lr=from ; & d:ahead	3 11 0 -10 1 0 0 -7
v:lr=from <end>	-1 13 -10 6 1 -1 -2 -38
v:lr=from <end> & d:ahead	0 18 -8 -1 3 0 -1 -33
v:lr=from <end> & d:today	0 -8 0 17 -2 0 0 -7
v:lr=from <level>	0 12 0 -10 0 0 0 0
v:lr=from <level> & d:ahead	0 20 0 -20 0 0 0 0
v:lr=from <name>	0 15 0 -4 0 0 0 -10
v:lr=from <name> & d:ahead	0 18 0 -9 0 0 0 -7
v:lr=from a	4 -24 0 20 0 0 0 0
v:lr=from a & d:ahead	4 -21 0 17 0 0 0 0
v:lr=from for	0 8 0 -2 0 0 0 0
v:lr=from for & d:ahead	0 9 0 -3 0 0 0 0
v:lr=from if	0 9 0 -11 -4 0 0 4
v:lr=from if & d:ahead	0 9 0 -11 -4 0 0 4
v:lr=from is	0 -18 0 20 0 0 0 0
v:lr=from is & d:ahead	0 -18 0 20 0 0 0 0
v:lr=from it	0 12 0 -4 -1 0 0 -8
v:lr=from it & d:ahead	0 17 0 -9 0 0 0 -7
v:lr=from on	0 11 0 -9 0 0 0 0
v:lr=from on & d:ahead	0 13 0 -11 0 0 0 0
v:lr=from our & d:ahead	0 -15 0 17 0 0 0 0
v:lr=from the	-2 -4 0 8 -3 0 0 2
v:lr=from the & d:ahead	-2 -3 0 7 -3 0 0 2
v:lr=from to	-7 11 -4 -6 -24 0 0 17
v:lr=from to & d:ahead	-7 12 -4 -6 -24 0 0 17
v:lr=from unless	-1 -4 0 -4 0 0 0 13
v:lr=from unless & d:ahead	-1 -4 0 -4 0 0 0 13
v:lr=has .	0 9 0 -3 -7 0 0 1
v:lr=has . & d:ahead	0 9 0 -3 -7 0 0 1
v:lr=in 's	0 -4 0 8 0 0 0 0
v:lr=is ,	0 -12 0 7 -3 12 0 -7
v:lr=is , & d:ahead	0 -9 0 4 -3 12 0 -6
v:lr=is .	0 1 0 -14 0 2 0 14
v:lr=is . & d:ahead	0 1 0 -10 0 3 0 8
v:lr=is <end>	0 6 0 -14 -11 -4 0 16
v:lr=is <end> & d:ahead	0 6 0 -14 -11 -4 0 16
v:lr=it .	0 -6 0 8 0 0 0 0
v:lr=it . & d:ahead	0 -4 0 0 0 0 0 10
v:lr=it . & d:today	0 0 0 16 0 0 0 -13
v:lr=meet .	0 -3 0 -7 9 0 0 3
v:lr=meet . & d:ahead	0 -2 0 -14 9 0 0 10
v:lr=midnight ,	0 -2 0 -23 0 0 0 26
v:lr=midnight .	0 0 0 -17 2 0 0 15
v:lr=monday <end> & d:today	0 -6 0 13 0 0 0 -3
v:lr=noon ,	0 0 0 -8 0 0 0 11
v:lr=of 's	0 -13 0 16 0 0 0 0
v:lr=of 's & d:today	0 -7 0 9 0 0 0 0
v:lr=of ,	-6 10 -4 8 4 0 -3 -14
v:lr=of , & d:ahead	-5 13 -3 2 4 0 -3 -13
v:lr=of , & d:today	0 -4 0 10 0 0 0 0
v:lr=of .	5 13 0 -2 -10 0 0 -9
v:lr=of . & d:ahead	6 12 0 -8 -8 0 0 0
v:lr=of . & d:today	0 2 0 4 0 0 0 -8
v:lr=of :	0 -9 0 -4 13 0 0 0
v:lr=of : & d:ahead	0 -9 0 -4 13 0 0 0
v:lr=of <end>	0 7 3 14 -15 0 0 -20
v:lr=of <end> & d:ahead	0 13 3 6 -13 0 0 -19
v:lr=of <end> & d:today	0 -9 0 13 0 0 0 0
v:lr=of it	0 -13 0 14 0 0 0 0
v:lr=of on	0 -5 0 9 0 0 0 0
v:lr=of on & d:ahead	0 -5 0 9 0 0 0 0
v:lr=of say	0 -3 0 7 0 0 0 -1
v:lr=of the	0 -4 0 6 0 0 0 0
v:lr=on "	2 9 0 -9 0 0 0 -2
v:lr=on " & d:ahead	2 9 0 -9 0 0 0 -2
v:lr=on (	0 -1 0 8 0 0 0 -1
v:lr=on ( & d:ahead	0 -1 0 8 0 0 0 -1
v:lr=on ,	-1 -3 -6 12 -11 -3 -2 2
v:lr=on , & d:ahead	-1 2 -5 6 -10 -2 -1 0
v:lr=on , & d:today	0 -25 0 14 0 0 0 3
v:lr=on .	14 -9 4 1 9 0 0 -10
v:lr=on . & d:ahead	15 -8 4 -2 3 0 0 -4
v:lr=on . & d:today	0 -5 0 8 15 0 0 -21
v:lr=on :	-1 0 0 0 -4 0 0 6
v:lr=on : & d:ahead	-1 1 0 -1 -4 0 0 6
v:lr=on ;	3 8 0 -12 9 0 0 -6
v:lr=on ; & d:ahead	3 9 0 -16 9 0 0 -4
v:lr=on ; & d:today	0 0 0 6 0 0 0 -2
v:lr=on <day-today>	0 -10 0 -13 0 0 0 22
v:lr=on <day-today> & d:ahead	0 -10 0 -13 0 0 0 22
v:lr=on <end>	-6 -11 13 8 -2 0 -8 1
v:lr=on <end> & d:ahead	-6 -9 13 6 -2 0 -8 1
v:lr=on <end> & d:today	0 -5 0 8 0 0 0 0
v:lr=on <name>	-1 -4 -1 7 0 0 0 1
v:lr=on <name> & d:ahead	-1 -4 -1 7 0 0 0 1
v:lr=on <person>	0 -22 0 16 -1 0 0 5
v:lr=on <person> & d:ahead	0 -22 0 15 -1 0 0 6
v:lr=on <seat>	0 -2 0 8 0 0 0 0
v:lr=on <seat> & d:ahead	0 -2 0 8 0 0 0 0
v:lr=on ?	13 0 -3 -17 0 0 0 12
v:lr=on ? & d:ahead	13 0 -3 -17 0 0 0 12
v:lr=on a	0 5 0 -9 0 0 0 9
v:lr=on a & d:ahead	0 5 0 -10 0 0 0 9
v:lr=on after & d:ahead	0 4 0 -9 0 0 0 5
v:lr=on after & d:today	0 -6 0 19 0 0 0 -10
v:lr=on afternoon	0 0 0 8 0 0 0 -4
v:lr=on afternoon & d:ahead	0 0 0 8 0 0 0 -4
v:lr=on an	0 -1 0 -6 0 0 0 10
v:lr=on and	-3 32 0 -17 -11 0 0 -8
v:lr=on and & d:ahead	-3 23 0 -8 -11 0 0 -7
v:lr=on and & d:today	0 16 0 -14 0 0 0 0
v:lr=on are	-4 0 0 0 16 0 0 -16
v:lr=on are & d:ahead	-4 0 0 0 16 0 0 -16
v:lr=on as	-3 11 0 -5 0 0 0 -4
v:lr=on as & d:ahead	-3 11 0 -5 0 0 0 -3
v:lr=on at	-2 1 0 19 -2 0 0 -21
v:lr=on at & d:ahead	-2 7 0 9 -2 0 0 -13
v:lr=on at & d:today	0 -7 0 14 0 0 0 -8
v:lr=on by	0 0 0 15 -4 0 0 -5
v:lr=on by & d:ahead	0 0 0 13 -4 0 0 -4
v:lr=on evening	0 2 0 12 -1 0 0 -15
v:lr=on evening & d:ahead	0 2 0 10 -1 0 0 -14
v:lr=on for	0 0 0 5 -7 0 0 0
v:lr=on for & d:ahead	0 0 0 3 -7 0 0 0
v:lr=on from	0 14 0 -13 0 0 0 0
v:lr=on from & d:ahead	0 14 0 -13 0 0 0 0
v:lr=on he	0 -2 0 11 -1 0 0 -2
v:lr=on he & d:ahead	0 -1 0 10 0 0 0 -1
v:lr=on if	-2 -1 0 7 2 0 0 -10
v:lr=on if & d:ahead	-2 -1 0 7 2 0 0 -10
v:lr=on in	0 0 0 5 -7 0 0 0
v:lr=on in & d:ahead	0 4 0 13 -7 0 0 -17
v:lr=on in & d:today	0 -7 0 -8 0 0 0 16
v:lr=on is	0 -19 0 29 0 0 0 -19
v:lr=on is & d:ahead	0 -19 0 29 0 0 0 -19
v:lr=on it	1 -9 0 -2 -8 0 0 17
v:lr=on it & d:ahead	1 -9 0 1 -7 0 0 11
v:lr=on it & d:today	0 0 0 -6 0 0 0 7
v:lr=on its	0 -3 0 6 0 0 0 0
v:lr=on mr	0 -2 0 7 0 0 0 0
v:lr=on mr & d:ahead	0 -2 0 6 0 0 0 0
v:lr=on night	0 -18 10 6 -7 0 0 1
v:lr=on night & d:ahead	0 -17 10 2 -6 0 0 4
v:lr=on published	0 -6 0 8 0 0 0 0
v:lr=on that	-3 5 -7 5 -11 -2 -1 1
v:lr=on that & d:ahead	-2 7 -6 0 -8 -1 0 6
v:lr=on that & d:today	0 -3 0 14 -2 0 0 -8
v:lr=on the & d:ahead	0 0 0 -7 1 5 0 4
v:lr=on they	0 7 0 -2 0 0 0 -2
v:lr=on they & d:ahead	0 8 0 -3 0 0 0 -1
v:lr=on to	0 -4 0 15 -3 0 0 -6
v:lr=on to & d:ahead	0 -1 0 9 -1 0 0 -4
v:lr=on to & d:today	0 -4 0 12 0 0 0 -1
v:lr=on unless	9 2 6 -12 9 0 0 -8
v:lr=on unless & d:ahead	9 2 6 -12 9 0 0 -8
v:lr=on what	0 -8 0 18 0 0 0 -10
v:lr=on when	0 0 0 9 0 0 0 -5
v:lr=on when & d:ahead	0 0 0 6 0 0 0 -1
v:lr=on whether	0 0 0 -3 -3 0 0 9
v:lr=on will	0 -10 0 13 0 0 0 0
v:lr=on will & d:ahead	0 -10 0 13 0 0 0 0
v:lr=on with	0 3 0 11 0 0 0 -12
v:lr=on with & d:ahead	0 3 0 9 0 0 0 -11
v:lr=on without	0 0 0 -5 0 0 0 9
v:lr=on without & d:today	0 0 0 -10 0 0 0 11
v:lr=on —	0 -12 0 12 0 0 0 -1
v:lr=on — & d:ahead	0 -12 0 12 0 0 0 -1
v:lr=out ,	0 -10 0 15 0 0 0 -2
v:lr=out , & d:today	0 -1 0 14 0 0 0 -11
v:lr=out .	0 16 0 -23 0 0 0 10
v:lr=out . & d:ahead	0 -4 0 -6 0 0 0 11
v:lr=out . & d:today	0 20 0 -18 0 0 0 0
v:lr=pay .	0 4 0 0 0 0 0 -6
v:lr=pay . & d:today	0 -2 0 10 0 0 0 -4
v:lr=published <end>	0 17 0 -10 0 0 0 -9
v:lr=published <end> & d:today	0 17 0 -10 0 0 0 -9
v:lr=saturday <end>	0 -4 0 -5 11 0 0 0
v:lr=say .	0 -2 0 -1 0 0 0 6
v:lr=say that	0 -3 0 8 0 0 0 -1
v:lr=say that & d:today	0 -3 0 8 0 0 0 -1
v:lr=sign .	0 -6 0 0 -3 0 0 10
v:lr=sign . & d:ahead	0 0 0 10 -3 0 0 -4
v:lr=sign . & d:today	0 -4 0 -9 0 0 0 14
v:lr=since ,	2 -13 0 9 -1 0 0 -1
v:lr=since , & d:ahead	2 -11 0 7 -1 0 0 -1
v:lr=since .	-2 4 0 15 -5 0 0 -17
v:lr=since . & d:ahead	-2 4 0 13 -5 0 0 -16
v:lr=since ;	0 0 0 -12 0 0 0 13
v:lr=since ; & d:ahead	0 0 0 -12 0 0 0 13
v:lr=since <quality>	0 0 0 -5 0 0 0 6
v:lr=since <quality> & d:ahead	0 0 0 -5 0 0 0 6
v:lr=since on	0 -9 0 15 -3 0 0 -1
v:lr=since on & d:ahead	0 -9 0 15 -3 0 0 -1
v:lr=since the	0 21 0 -18 0 0 0 -3
v:lr=so .	0 3 0 5 -6 0 0 -8
v:lr=start , & d:ahead	0 8 0 0 0 0 0 -5
v:lr=start . & d:ahead	4 1 0 -6 0 0 0 0
v:lr=sunday <end>	0 0 0 -5 0 0 0 6
v:lr=telephone .	0 0 0 -24 -2 0 0 28
v:lr=than .	0 8 0 -12 8 0 0 -3
v:lr=the ,	-4 8 7 -6 -15 -5 2 2
v:lr=the , & d:ahead	-4 8 7 -6 -15 -5 2 2
v:lr=the .	-11 -27 -7 29 -12 -1 0 1
v:lr=the . & d:ahead	-11 -26 -7 29 -12 -1 0 1
v:lr=the ;	0 -4 0 9 -2 0 -1 1
v:lr=the ; & d:ahead	0 -4 0 9 -2 0 -1 1
v:lr=the <end>	-3 5 -1 -9 0 -5 0 9
v:lr=the <end> & d:ahead	-3 5 -1 -9 0 -5 0 9
v:lr=the ?	0 -17 0 26 -1 0 0 -9
v:lr=the ? & d:ahead	0 -17 0 26 -1 0 0 -9
v:lr=the and	0 7 0 -4 0 0 0 1
v:lr=the and & d:ahead	0 7 0 -4 0 0 0 1
v:lr=the is	0 -3 0 -1 0 0 0 8
v:lr=the is & d:ahead	0 -3 0 -1 0 0 0 8
v:lr=the the	0 2 0 -10 0 0 4 1
v:lr=the the & d:ahead	0 2 0 -10 0 0 4 1
v:lr=the to	0 6 0 0 -1 0 0 -5
v:lr=the to & d:ahead	0 6 0 0 -1 0 0 -5
v:lr=through .	0 -7 0 5 -1 0 0 0
v:lr=through . & d:ahead	0 -7 0 5 0 0 0 1
v:lr=thursday ,	0 0 0 -4 0 0 0 6
v:lr=thursday , & d:today	0 0 0 -4 0 0 0 6
v:lr=thursday .	0 0 0 13 0 0 0 -10
v:lr=thursday . & d:today	0 0 0 13 0 0 0 -10
v:lr=thursday <end>	0 -6 0 16 0 0 0 -6
v:lr=thursday <end> & d:today	0 -6 0 16 0 0 0 -6
v:lr=till .	4 -5 0 -8 0 7 0 1
v:lr=till . & d:ahead	4 -5 0 -8 0 7 0 1
v:lr=till <end>	0 -4 0 -8 -3 0 0 17
v:lr=till <end> & d:ahead	0 -4 0 -8 -3 0 0 17
v:lr=to ,	5 -2 10 -17 5 -5 -5 6
v:lr=to , & d:ahead	5 -2 10 -17 5 -5 -5 6
v:lr=to .	2 10 9 -31 -3 6 -2 8
v:lr=to . & d:ahead	2 10 9 -31 -3 6 -2 8
v:lr=to ;	0 0 1 -7 0 0 0 2
v:lr=to ; & d:ahead	0 0 1 -7 0 0 0 2
v:lr=to <end>	2 -4 -13 7 -9 4 -1 0
v:lr=to <end> & d:ahead	2 -30 -13 15 -9 4 -1 4
v:lr=to of	0 0 0 -5 0 0 0 6
v:lr=to of & d:ahead	0 0 0 -5 0 0 0 6
v:lr=tuesday ,	0 -7 0 -2 10 0 0 0
v:lr=tuesday <end>	0 0 0 7 0 0 0 -5
v:lr=tuesday <end> & d:today	0 0 0 7 0 0 0 -5
v:lr=until ,	-1 2 -4 -7 -22 2 6 14
v:lr=until , & d:ahead	-1 4 -4 -5 -22 2 6 9
v:lr=until .	17 0 12 -32 11 -7 -14 9
v:lr=until . & d:ahead	17 0 12 -37 11 -7 -14 13
v:lr=until ;	-1 -5 0 -9 -5 0 0 16
v:lr=until ; & d:ahead	-1 -5 0 -9 -5 0 0 16
v:lr=until <end>	-7 0 0 6 0 -6 -11 0
v:lr=until <end> & d:ahead	-7 0 0 6 0 -6 -11 0
v:lr=until and	0 -2 2 9 -3 0 0 -5
v:lr=until and & d:ahead	0 -2 2 9 -3 0 0 -5
v:lr=until from	0 -6 0 14 -1 0 0 -5
v:lr=until it	0 0 0 9 0 0 0 -6
v:lr=until it & d:ahead	0 0 0 9 0 0 0 -6
v:lr=until next	0 0 0 -11 0 0 0 14
v:lr=until next & d:ahead	0 0 0 -11 0 0 0 14
v:lr=until of	0 17 0 -31 -1 0 0 17
v:lr=until of & d:ahead	0 17 0 -31 -1 0 0 17
v:lr=until the	2 11 0 -23 0 0 -1 12
v:lr=until the & d:ahead	2 11 0 -23 0 0 -1 12
v:lr=until to	-5 6 4 -6 9 4 7 -26
v:lr=until to & d:ahead	-5 6 4 -6 9 4 7 -26
v:lr=until under	0 -7 0 -6 -3 0 0 18
v:lr=until under & d:ahead	0 -7 0 -6 -3 0 0 18
v:lr=updated <end>	0 0 0 9 0 0 0 -7
v:lr=updated <end> & d:today	0 0 0 9 0 0 0 -7
v:lr=wednesday .	0 -1 0 8 0 0 0 -1
v:lr=wednesday . & d:today	0 -1 0 8 0 0 0 -1
v:lr=with before	0 -4 0 -8 0 5 0 9
v:lr=with before & d:ahead	0 -4 0 -8 0 5 0 9
v:lr=| <end>	0 0 0 -7 0 0 0 9
v:lr=| <end> & d:today	0 0 0 -7 0 0 0 9
v:lr=· <end>	0 -6 0 19 -2 0 0 -5
v:lr=· <end> & d:today	0 -5 0 19 -2 0 0 -5
v:lr=— <end>	0 -15 0 26 0 0 0 -9
v:lr=— <end> & d:today	0 -14 0 23 0 0 0 -7
v:o:subject=controls	23 0 0 0 -9 3 -7 -24
v:o:subject=controls be	6 0 0 -1 0 0 0 -1
v:o:subject=controls be ahead	6 0 0 -1 0 0 0 -1
v:o:subject=controls begin	-2 6 0 0 -3 0 0 0
v:o:subject=controls begin ahead	-2 6 0 0 -3 0 0 0
v:o:subject=controls carried	14 3 0 -7 -8 -1 0 0
v:o:subject=controls carried begin	7 -5 0 -1 0 0 0 0
v:o:subject=controls carried begin ahead	7 -5 0 -1 0 0 0 0
v:o:subject=controls carried begin on	1 -6 0 0 2 0 0 0
v:o:subject=controls carried from ahead	8 -8 0 0 0 0 0 0
v:o:subject=controls carried say	0 12 0 -9 0 0 0 -1
v:o:subject=controls carried say ahead	0 12 0 -9 0 0 0 -1
v:o:subject=controls carried say on	0 12 0 -9 0 0 0 -1
v:o:subject=controls carried suspend	5 0 0 -9 0 0 0 2
v:o:subject=controls carried suspend ahead	5 0 0 -9 0 0 0 2
v:o:subject=controls carried the ahead	8 7 0 -11 0 0 0 -2
v:o:subject=controls carried until ahead	3 0 0 -9 2 0 0 0
v:o:subject=controls far	16 -11 0 0 -8 -1 0 0
v:o:subject=controls far  ahead	3 -2 0 -5 -5 0 0 9
v:o:subject=controls far  today	10 0 0 -9 0 0 0 0
v:o:subject=controls far carried	29 -15 2 -9 9 -2 0 -14
v:o:subject=controls far carried be	0 3 -1 12 -3 0 0 -7
v:o:subject=controls far carried be ahead	0 3 -1 12 -3 0 0 -7
v:o:subject=controls far carried begin	1 -13 0 9 -5 0 0 4
v:o:subject=controls far carried begin ahead	1 -13 0 9 -5 0 0 4
v:o:subject=controls far carried end	0 16 0 -2 0 0 0 -13
v:o:subject=controls far carried end ahead	0 16 0 -3 0 0 0 -13
v:o:subject=controls far carried end on	0 17 0 -5 0 0 0 -13
v:o:subject=controls far carried from ahead	5 -14 0 2 6 0 0 0
v:o:subject=controls far carried on ahead	0 -1 8 -7 2 0 0 0
v:o:subject=controls far carried put	9 -4 0 -2 0 0 0 0
v:o:subject=controls far carried put ahead	9 -4 0 -2 0 0 0 0
v:o:subject=controls far carried say	0 -3 0 8 0 0 0 0
v:o:subject=controls far carried say on	0 -2 0 6 0 0 0 0
v:o:subject=controls far carried sign	0 8 0 -7 0 0 0 0
v:o:subject=controls far carried sign ahead	0 8 0 -7 0 0 0 0
v:o:subject=controls far carried sign on	0 8 0 -7 0 0 0 0
v:o:subject=controls far carried since ahead	0 0 0 7 0 0 0 0
v:o:subject=controls far carried suspend	11 -5 -1 -7 10 0 0 -9
v:o:subject=controls far carried suspend ahead	11 -5 -1 -7 10 0 0 -9
v:o:subject=controls far carried suspend until	7 -1 0 0 0 0 0 -3
v:o:subject=controls far carried tell	0 -10 0 -5 0 0 0 15
v:o:subject=controls far carried tell ahead	0 -10 0 -5 0 0 0 15
v:o:subject=controls far carried tell on	0 -10 0 -5 0 0 0 15
v:o:subject=controls far carried the ahead	0 0 0 8 0 0 0 -3
v:o:subject=controls far carried to ahead	0 0 0 -4 7 0 0 -1
v:o:subject=controls far carried until ahead	19 -6 0 -9 0 0 0 -4
v:o:subject=controls far carried write	0 0 11 -2 -4 0 0 -1
v:o:subject=controls far carried write ahead	0 0 11 -3 -4 0 0 -1
v:o:subject=controls far carried write on	0 0 11 -2 -4 0 0 -1
v:o:subject=controls far no verb	16 -11 0 0 -8 -1 0 0
v:o:subject=controls far no verb 	13 -3 0 -14 -6 0 0 9
v:o:subject=controls far no verb ahead	7 -9 0 4 -6 -1 0 0
v:o:subject=controls far no verb on	-2 0 0 11 0 0 0 -1
v:o:subject=controls far no verb today	10 0 0 -5 0 0 0 0
v:o:subject=controls far on ahead	-2 0 0 11 0 0 0 -1
v:o:subject=controls from ahead	11 2 0 -13 0 0 0 -2
v:o:subject=controls no verb	11 -1 0 0 -2 6 -3 -13
v:o:subject=controls no verb ahead	14 0 0 -7 -1 6 -2 -12
v:o:subject=controls no verb from	6 0 0 -8 0 0 0 0
v:o:subject=controls no verb on	12 -9 0 0 -2 0 0 0
v:o:subject=controls no verb the	0 0 0 17 0 0 0 -15
v:o:subject=controls no verb today	-6 -1 0 13 0 0 0 0
v:o:subject=controls no verb until	-2 0 3 -21 9 5 0 -2
v:o:subject=controls of ahead	-5 0 0 7 0 0 0 0
v:o:subject=controls on ahead	2 -4 0 8 0 0 0 -5
v:o:subject=controls suspend	7 3 0 -1 -3 0 0 -3
v:o:subject=controls suspend ahead	7 3 0 -1 -3 0 0 -3
v:o:subject=controls the ahead	3 0 0 14 0 0 0 -15
v:o:subject=controls to ahead	9 0 0 0 0 0 0 -7
v:o:subject=controls until ahead	5 0 3 -22 8 5 0 -5
v:o:subject=deal	-1 -4 -11 15 -17 0 16 -9
v:o:subject=deal be	0 -9 0 -12 0 8 9 0
v:o:subject=deal be ahead	0 -8 0 -12 0 8 9 0
v:o:subject=deal begin	0 -4 0 12 -5 0 0 -1
v:o:subject=deal begin ahead	0 -4 0 12 -5 0 0 -1
v:o:subject=deal begin on	0 -2 0 7 -3 0 0 0
v:o:subject=deal by ahead	0 -10 0 -5 -16 0 10 17
v:o:subject=deal carried	-3 -7 -5 -3 0 7 -8 17
v:o:subject=deal carried be	0 2 0 20 4 0 -8 -22
v:o:subject=deal carried be ahead	0 2 0 20 4 0 -8 -22
v:o:subject=deal carried begin	0 2 0 8 -11 0 0 -2
v:o:subject=deal carried begin ahead	0 3 0 7 -11 0 0 0
v:o:subject=deal carried begin on	0 6 0 -3 -1 0 0 0
v:o:subject=deal carried by ahead	0 -12 0 -6 13 0 0 -3
v:o:subject=deal carried end	0 -18 0 0 0 0 0 18
v:o:subject=deal carried end ahead	0 -18 0 0 0 0 0 19
v:o:subject=deal carried end on	0 -12 0 9 0 0 0 2
v:o:subject=deal carried from ahead	0 22 0 -20 0 0 0 0
v:o:subject=deal carried have	0 8 0 -2 0 0 0 0
v:o:subject=deal carried meet	0 0 0 12 -7 0 0 -2
v:o:subject=deal carried meet ahead	0 0 0 12 -7 0 0 -2
v:o:subject=deal carried meet on	0 0 0 11 -7 0 0 -2
v:o:subject=deal carried of ahead	0 -9 0 11 0 0 0 0
v:o:subject=deal carried on ahead	0 -12 0 -8 0 9 0 22
v:o:subject=deal carried other	0 -7 0 -5 4 10 0 -1
v:o:subject=deal carried other ahead	0 -7 0 -5 4 10 0 -1
v:o:subject=deal carried pay	0 0 0 -2 0 0 0 7
v:o:subject=deal carried pay ahead	0 0 0 -2 0 0 0 7
v:o:subject=deal carried tell	0 -3 0 -1 -3 0 0 11
v:o:subject=deal carried tell ahead	0 -16 0 4 -1 0 0 12
v:o:subject=deal carried tell on	0 -3 0 -1 -3 0 0 11
v:o:subject=deal carried the ahead	0 -1 0 3 -4 0 -8 7
v:o:subject=deal carried until ahead	0 -16 0 14 -5 0 0 0
v:o:subject=deal end	0 0 0 25 -2 0 0 -20
v:o:subject=deal end ahead	0 0 0 21 -2 0 0 -17
v:o:subject=deal end on	0 0 0 21 -2 0 0 -18
v:o:subject=deal extend	0 0 0 8 0 0 0 -1
v:o:subject=deal extend ahead	0 0 0 8 0 0 0 -1
v:o:subject=deal far	-5 -7 -4 14 6 -1 0 -6
v:o:subject=deal far  ahead	0 -2 0 16 -1 0 0 -9
v:o:subject=deal far carried	-10 1 -10 6 -23 0 0 12
v:o:subject=deal far carried announce	0 10 0 -10 0 0 0 0
v:o:subject=deal far carried announce ahead	0 10 0 -10 0 0 0 0
v:o:subject=deal far carried announce on	0 12 0 -11 0 0 0 0
v:o:subject=deal far carried be	0 9 0 -5 -12 0 0 6
v:o:subject=deal far carried be ahead	0 10 0 -5 -11 0 0 6
v:o:subject=deal far carried be on	0 -5 0 0 0 0 0 8
v:o:subject=deal far carried begin	0 -10 0 10 3 0 0 -1
v:o:subject=deal far carried begin ahead	0 -9 0 9 3 0 0 0
v:o:subject=deal far carried begin on	0 -5 0 15 -2 0 0 -12
v:o:subject=deal far carried by ahead	0 -6 0 5 0 0 -6 1
v:o:subject=deal far carried charge ahead	0 11 0 -10 0 0 0 0
v:o:subject=deal far carried end	0 5 0 2 0 0 0 -8
v:o:subject=deal far carried end ahead	0 5 0 1 0 0 0 -8
v:o:subject=deal far carried end on	0 14 0 -1 0 0 0 -8
v:o:subject=deal far carried for ahead	0 -6 0 13 -2 0 0 0
v:o:subject=deal far carried from ahead	0 -8 0 11 0 0 0 0
v:o:subject=deal far carried meet	0 0 0 0 -5 0 7 -2
v:o:subject=deal far carried meet ahead	0 0 0 0 -5 0 7 -1
v:o:subject=deal far carried on ahead	-1 12 -1 0 -16 0 0 0
v:o:subject=deal far carried on today	0 -5 0 9 0 0 0 0
v:o:subject=deal far carried other	0 1 0 -5 7 0 0 -2
v:o:subject=deal far carried other ahead	0 1 0 -6 7 0 0 -2
v:o:subject=deal far carried pay	0 7 0 9 0 0 0 -17
v:o:subject=deal far carried pay ahead	0 9 0 6 0 0 0 -17
v:o:subject=deal far carried put	0 9 0 -9 0 0 -1 2
v:o:subject=deal far carried put ahead	0 9 0 -9 0 0 -1 2
v:o:subject=deal far carried suspend	0 -4 0 0 0 0 0 6
v:o:subject=deal far carried suspend ahead	0 -4 0 0 0 0 0 6
v:o:subject=deal far carried the ahead	0 -1 0 8 0 0 4 -9
v:o:subject=deal far carried until ahead	0 8 0 -14 3 0 -4 2
v:o:subject=deal far no verb	-5 -7 -4 14 6 -1 0 -6
v:o:subject=deal far no verb 	0 -3 0 19 -2 0 0 -10
v:o:subject=deal far no verb ahead	-4 0 -3 2 8 -1 0 -2
v:o:subject=deal far no verb on	0 0 0 -10 4 0 0 10
v:o:subject=deal far no verb today	0 -13 0 26 0 0 0 -7
v:o:subject=deal far on ahead	0 0 0 -10 4 0 0 10
v:o:subject=deal from ahead	0 5 0 -10 -2 0 0 9
v:o:subject=deal no verb	2 2 -5 9 -2 -11 6 -14
v:o:subject=deal no verb 	0 -7 0 14 0 0 0 -3
v:o:subject=deal no verb ahead	2 6 -4 0 -1 -10 7 -10
v:o:subject=deal no verb from	0 10 0 -4 -1 0 0 0
v:o:subject=deal no verb on	-2 -1 0 0 14 0 -1 -5
v:o:subject=deal no verb today	0 -10 0 19 0 0 0 -5
v:o:subject=deal no verb until	9 6 0 0 -1 0 -3 -5
v:o:subject=deal on ahead	-6 -5 0 6 8 6 -4 -9
v:o:subject=deal other	0 0 0 -3 0 0 0 6
v:o:subject=deal reach	0 -8 0 -5 -2 0 0 15
v:o:subject=deal reach ahead	0 -8 0 -6 -2 0 0 15
v:o:subject=deal reach on	0 -6 0 -2 0 0 0 9
v:o:subject=deal until ahead	6 4 -1 0 -3 0 0 -5
v:o:subject=duties	-16 16 3 1 -5 -20 -30 -8
v:o:subject=duties  ahead	0 5 -1 8 -20 0 0 -9
v:o:subject=duties  today	0 -16 0 0 19 0 0 -12
v:o:subject=duties 12:01 today	0 -6 0 9 0 0 0 0
v:o:subject=duties after ahead	0 -5 5 -17 16 0 0 0
v:o:subject=duties announce	0 8 0 -3 0 0 0 -3
v:o:subject=duties announce ahead	0 14 0 -11 0 0 0 0
v:o:subject=duties announce for	0 19 0 -19 0 0 0 0
v:o:subject=duties announce today	0 -7 0 9 0 0 0 0
v:o:subject=duties be	0 -1 -6 -19 -4 0 0 33
v:o:subject=duties be ahead	0 5 -6 -20 -4 0 0 25
v:o:subject=duties be from	0 -8 0 -4 0 0 0 17
v:o:subject=duties be on	0 13 0 -8 -21 0 0 8
v:o:subject=duties be since	0 0 0 -16 0 0 0 17
v:o:subject=duties be today	0 -18 0 0 0 0 0 14
v:o:subject=duties before ahead	0 -3 0 6 -15 0 0 8
v:o:subject=duties begin	-2 10 0 4 -23 0 0 -11
v:o:subject=duties begin ahead	-2 20 0 -8 -20 0 0 -7
v:o:subject=duties begin from	-1 -15 0 20 0 0 0 0
v:o:subject=duties begin on	0 11 -2 -12 -4 0 0 8
v:o:subject=duties begin today	0 -17 0 24 -1 0 0 -7
v:o:subject=duties beijing, today	0 8 0 -7 0 0 0 0
v:o:subject=duties by ahead	0 -4 4 6 4 0 -1 -10
v:o:subject=duties carried	0 13 -6 0 -3 -18 -11 -3
v:o:subject=duties carried  ahead	0 11 0 -1 0 0 0 -6
v:o:subject=duties carried  today	0 -5 0 10 -1 0 0 0
v:o:subject=duties carried announce	0 -10 0 17 -5 0 0 0
v:o:subject=duties carried announce ahead	0 -8 0 14 -5 0 0 0
v:o:subject=duties carried announce on	0 -8 0 13 -2 0 0 0
v:o:subject=duties carried be	-7 6 3 3 -1 -1 -1 -5
v:o:subject=duties carried be 	0 -1 0 13 0 0 0 -6
v:o:subject=duties carried be ahead	-4 2 3 -6 1 -1 -1 4
v:o:subject=duties carried be from	-1 -15 0 8 -1 0 0 12
v:o:subject=duties carried be is	0 3 0 -17 -1 0 0 16
v:o:subject=duties carried be on	0 -4 0 10 0 0 0 -2
v:o:subject=duties carried be the	0 15 0 -2 0 0 0 -10
v:o:subject=duties carried be today	0 5 0 15 -6 0 0 -22
v:o:subject=duties carried be until	0 -7 5 5 -3 0 0 -2
v:o:subject=duties carried before ahead	0 1 -7 6 3 0 0 -7
v:o:subject=duties carried begin	11 -3 -12 11 -13 0 0 -4
v:o:subject=duties carried begin ahead	12 1 -12 4 -13 0 0 -1
v:o:subject=duties carried begin before	0 -10 -6 16 -2 0 0 4
v:o:subject=duties carried begin from	0 -4 0 6 0 0 0 0
v:o:subject=duties carried begin on	9 -7 -2 4 -5 0 0 0
v:o:subject=duties carried begin today	0 -11 0 16 0 0 0 -3
v:o:subject=duties carried by ahead	0 -1 7 1 1 0 -6 -3
v:o:subject=duties carried charge	0 6 0 -7 -3 0 0 3
v:o:subject=duties carried charge ahead	0 -11 0 7 -1 0 0 4
v:o:subject=duties carried charge from	0 17 0 -23 -1 0 0 7
v:o:subject=duties carried charge today	0 17 0 -15 0 0 0 0
v:o:subject=duties carried end	-2 0 -11 1 4 0 0 3
v:o:subject=duties carried end ahead	-2 0 -11 0 4 0 0 5
v:o:subject=duties carried end on	-1 7 -10 -13 7 0 0 6
v:o:subject=duties carried end the	0 0 0 6 0 0 0 -3
v:o:subject=duties carried expect	0 0 0 7 -7 0 0 0
v:o:subject=duties carried expect ahead	0 0 0 7 -7 0 0 0
v:o:subject=duties carried fall	0 7 0 -13 0 0 0 6
v:o:subject=duties carried fall ahead	0 7 0 -13 0 0 0 6
v:o:subject=duties carried fall on	0 7 0 -13 0 0 0 6
v:o:subject=duties carried from ahead	-5 -3 0 0 -8 0 0 16
v:o:subject=duties carried from today	0 13 0 -11 0 0 0 0
v:o:subject=duties carried have	0 -13 0 0 12 0 0 0
v:o:subject=duties carried have ahead	0 -13 0 0 13 0 0 0
v:o:subject=duties carried have until	0 -7 0 -5 12 0 0 0
v:o:subject=duties carried is ahead	0 3 0 -17 -1 0 0 16
v:o:subject=duties carried leave	0 10 0 -1 0 0 0 -3
v:o:subject=duties carried look	0 -9 0 -15 13 0 0 8
v:o:subject=duties carried make	0 -9 0 13 0 0 0 -3
v:o:subject=duties carried meet	0 0 0 -3 8 0 0 -2
v:o:subject=duties carried meet ahead	0 0 0 -3 8 0 0 -2
v:o:subject=duties carried of ahead	0 2 0 2 0 0 0 -7
v:o:subject=duties carried on ahead	3 11 -17 -2 1 -1 2 -5
v:o:subject=duties carried order	0 -4 0 13 0 0 0 -6
v:o:subject=duties carried order ahead	0 -4 0 13 0 0 0 -6
v:o:subject=duties carried other	0 -11 0 0 0 0 0 13
v:o:subject=duties carried other ahead	0 -10 0 -2 0 0 0 14
v:o:subject=duties carried other on	0 -10 0 7 0 0 0 5
v:o:subject=duties carried pay	0 -19 0 23 -6 0 0 -1
v:o:subject=duties carried pay 	0 5 0 -8 0 0 0 3
v:o:subject=duties carried pay ahead	0 -12 0 19 -4 0 0 -4
v:o:subject=duties carried pay since	0 -9 0 14 0 0 0 -2
v:o:subject=duties carried pay today	0 -10 0 5 0 0 0 2
v:o:subject=duties carried percent today	0 21 0 -20 0 0 0 0
v:o:subject=duties carried put	-1 -3 0 0 10 0 0 -2
v:o:subject=duties carried put ahead	-1 -3 0 0 10 0 0 -2
v:o:subject=duties carried reach	0 -2 0 7 0 0 0 -7
v:o:subject=duties carried reach ahead	0 -2 0 7 0 0 0 -7
v:o:subject=duties carried rise	0 23 0 -19 -2 0 0 0
v:o:subject=duties carried run	0 9 0 -17 0 0 0 5
v:o:subject=duties carried run ahead	0 9 0 -17 0 0 0 5
v:o:subject=duties carried run on	0 10 0 -12 0 0 0 0
v:o:subject=duties carried say	0 10 0 -1 -1 0 0 -11
v:o:subject=duties carried say ahead	0 13 0 -6 0 0 0 -10
v:o:subject=duties carried say on	0 10 0 -5 0 0 0 -5
v:o:subject=duties carried say today	0 -5 0 7 0 0 0 0
v:o:subject=duties carried sign	0 -3 0 9 0 0 0 -3
v:o:subject=duties carried sign ahead	0 -2 0 6 0 0 0 0
v:o:subject=duties carried since ahead	0 -13 0 17 -2 0 0 -2
v:o:subject=duties carried suspend	2 1 4 -10 -5 0 0 4
v:o:subject=duties carried suspend ahead	2 1 4 -10 -5 0 0 4
v:o:subject=duties carried suspend on	0 -4 0 7 0 0 0 -3
v:o:subject=duties carried suspend until	2 7 6 -25 -13 0 0 8
v:o:subject=duties carried tell	0 8 0 0 0 0 0 -7
v:o:subject=duties carried tell ahead	0 8 0 0 0 0 0 -6
v:o:subject=duties carried tell on	0 10 0 -7 0 0 0 -1
v:o:subject=duties carried to ahead	0 9 0 -4 -1 0 0 -1
v:o:subject=duties carried until ahead	0 1 8 0 -4 0 0 -5
v:o:subject=duties carried write	0 0 0 8 0 0 0 -2
v:o:subject=duties cent today	0 10 0 -9 0 0 0 0
v:o:subject=duties charge	0 9 0 -1 -3 0 0 -2
v:o:subject=duties collect	0 3 0 -13 -1 0 0 11
v:o:subject=duties collect ahead	0 -9 0 -2 0 0 0 15
v:o:subject=duties collect from	0 0 0 -6 0 0 0 9
v:o:subject=duties double ahead	0 4 0 -9 0 0 0 5
v:o:subject=duties end	-3 0 2 11 -4 0 0 -10
v:o:subject=duties end ahead	-2 12 2 -3 -2 0 0 -8
v:o:subject=duties end today	0 -23 0 27 0 0 0 0
v:o:subject=duties fall	0 14 0 -6 0 0 0 -5
v:o:subject=duties far	-2 -1 -1 1 -4 1 -8 8
v:o:subject=duties far  ahead	-10 -5 -2 -6 2 10 0 9
v:o:subject=duties far  today	0 -20 0 23 13 0 0 -33
v:o:subject=duties far carried	-7 1 0 -1 -7 -22 -6 18
v:o:subject=duties far carried  ahead	0 23 0 -11 -4 0 0 -6
v:o:subject=duties far carried after ahead	0 6 0 -5 -2 0 0 2
v:o:subject=duties far carried agree	0 11 0 -5 0 0 8 -12
v:o:subject=duties far carried agree ahead	0 11 0 -6 0 0 8 -11
v:o:subject=duties far carried agree on	0 6 0 -3 0 0 0 -1
v:o:subject=duties far carried announce	-1 5 0 -8 -8 0 7 4
v:o:subject=duties far carried announce ahead	-1 -9 0 2 -7 0 7 5
v:o:subject=duties far carried announce for	0 -7 0 1 0 0 0 4
v:o:subject=duties far carried announce on	-1 -18 0 13 -4 0 0 4
v:o:subject=duties far carried announce today	0 14 0 -14 0 0 0 0
v:o:subject=duties far carried ask	0 11 0 4 -15 0 0 -1
v:o:subject=duties far carried ask ahead	0 11 0 4 -15 0 0 -1
v:o:subject=duties far carried ask on	0 12 0 -6 -2 0 0 -1
v:o:subject=duties far carried be	-9 -17 3 2 7 -1 1 9
v:o:subject=duties far carried be ahead	-9 -1 4 2 8 0 1 -9
v:o:subject=duties far carried be before	0 -35 8 27 -2 0 0 0
v:o:subject=duties far carried be by	0 -13 0 2 19 0 0 -8
v:o:subject=duties far carried be from	0 15 0 -21 0 0 0 5
v:o:subject=duties far carried be is	0 4 0 10 -3 -1 0 -11
v:o:subject=duties far carried be the	0 7 0 -13 0 0 6 0
v:o:subject=duties far carried be today	0 -29 0 0 0 0 0 27
v:o:subject=duties far carried be until	0 -4 0 15 9 0 0 -17
v:o:subject=duties far carried before ahead	-1 1 9 -17 9 0 0 0
v:o:subject=duties far carried before today	0 -14 0 18 -1 0 0 0
v:o:subject=duties far carried begin	1 -2 7 -7 8 0 -7 3
v:o:subject=duties far carried begin ahead	1 0 7 -6 9 0 -6 -2
v:o:subject=duties far carried begin before	0 -6 4 -17 24 0 0 -5
v:o:subject=duties far carried begin on	0 0 0 8 -2 0 0 -8
v:o:subject=duties far carried begin today	0 -4 0 0 0 0 0 8
v:o:subject=duties far carried begin until	0 -10 6 0 -4 0 -4 13
v:o:subject=duties far carried bring	0 17 0 -14 0 0 0 -1
v:o:subject=duties far carried bring ahead	0 17 0 -14 0 0 0 -1
v:o:subject=duties far carried by ahead	4 17 -8 -3 -4 0 -1 -9
v:o:subject=duties far carried call	0 -3 0 9 0 0 0 -1
v:o:subject=duties far carried carry	0 0 0 -8 0 0 0 8
v:o:subject=duties far carried carry ahead	0 0 0 -8 0 0 0 8
v:o:subject=duties far carried charge	0 -4 0 14 3 0 0 -19
v:o:subject=duties far carried charge ahead	0 1 0 6 3 0 0 -17
v:o:subject=duties far carried charge from	0 0 0 3 0 0 0 -6
v:o:subject=duties far carried charge on	0 0 0 2 4 0 0 -6
v:o:subject=duties far carried charge today	0 -13 0 17 0 0 0 0
v:o:subject=duties far carried collect	0 0 0 11 0 0 0 -11
v:o:subject=duties far carried collect ahead	0 13 0 -9 0 0 0 -3
v:o:subject=duties far carried collect on	0 5 0 0 0 0 0 -7
v:o:subject=duties far carried collect today	0 -19 0 24 0 0 0 -5
v:o:subject=duties far carried confirm	0 -2 0 -14 -6 0 0 22
v:o:subject=duties far carried confirm ahead	0 -1 0 0 -5 0 0 7
v:o:subject=duties far carried confirm on	0 0 0 -13 0 0 0 14
v:o:subject=duties far carried cut	0 -3 0 0 0 0 0 6
v:o:subject=duties far carried cut ahead	0 -3 0 0 0 0 0 6
v:o:subject=duties far carried cut on	0 -11 0 4 0 0 0 6
v:o:subject=duties far carried end	8 -8 1 0 -9 0 -1 7
v:o:subject=duties far carried end ahead	8 -6 1 -4 -9 0 -1 9
v:o:subject=duties far carried end by	8 13 0 -5 -8 0 0 -7
v:o:subject=duties far carried end on	2 -12 7 -4 -3 0 0 10
v:o:subject=duties far carried end today	0 -2 0 12 0 0 0 -6
v:o:subject=duties far carried expect on	0 6 0 -12 8 0 0 0
v:o:subject=duties far carried fall	0 8 0 8 0 0 0 -18
v:o:subject=duties far carried fall ahead	0 14 0 1 0 0 0 -18
v:o:subject=duties far carried fall on	0 14 0 1 0 0 0 -18
v:o:subject=duties far carried fall today	0 -9 0 10 0 0 0 0
v:o:subject=duties far carried for ahead	0 -14 0 3 0 0 0 9
v:o:subject=duties far carried from ahead	3 28 -8 -40 5 0 5 10
v:o:subject=duties far carried from today	0 -25 0 28 0 0 0 -1
v:o:subject=duties far carried get	0 0 0 2 0 0 0 -7
v:o:subject=duties far carried get ahead	0 0 0 1 0 0 0 -7
v:o:subject=duties far carried have	-2 14 -2 3 -1 -1 -3 -9
v:o:subject=duties far carried have ahead	-2 15 -2 0 -1 -1 -3 -6
v:o:subject=duties far carried have on	0 0 0 6 -2 0 0 0
v:o:subject=duties far carried have today	0 0 0 7 0 0 0 -5
v:o:subject=duties far carried have until	0 21 0 2 -9 0 0 -12
v:o:subject=duties far carried is ahead	0 4 0 10 -2 -1 0 -10
v:o:subject=duties far carried leave	0 0 0 8 0 0 0 -3
v:o:subject=duties far carried leave ahead	0 0 0 8 0 0 0 -3
v:o:subject=duties far carried lower	0 9 0 -3 0 0 0 -2
v:o:subject=duties far carried lower ahead	0 9 0 -4 0 0 0 -2
v:o:subject=duties far carried lower on	0 -5 0 6 0 0 0 0
v:o:subject=duties far carried make	0 7 0 0 -5 0 0 -2
v:o:subject=duties far carried make ahead	0 9 0 0 -5 0 0 -1
v:o:subject=duties far carried meet	0 0 0 -8 7 0 0 5
v:o:subject=duties far carried meet ahead	0 0 0 -8 7 0 0 5
v:o:subject=duties far carried meet on	0 -7 0 -6 4 0 0 8
v:o:subject=duties far carried move	0 0 0 -20 -3 0 0 22
v:o:subject=duties far carried move ahead	0 0 0 -20 -3 0 0 22
v:o:subject=duties far carried of ahead	0 5 0 4 0 0 0 -8
v:o:subject=duties far carried on ahead	0 0 0 9 4 0 -5 -20
v:o:subject=duties far carried on today	0 -31 0 20 -1 0 0 5
v:o:subject=duties far carried order	0 12 0 -11 0 0 0 0
v:o:subject=duties far carried order ahead	0 12 0 -12 0 0 0 0
v:o:subject=duties far carried order on	0 12 0 -12 0 0 0 0
v:o:subject=duties far carried other	-2 -15 2 13 2 0 0 -5
v:o:subject=duties far carried other ahead	-2 -13 2 7 3 0 0 -2
v:o:subject=duties far carried other on	0 -6 0 -10 8 0 0 7
v:o:subject=duties far carried other today	0 -2 0 10 0 0 0 -2
v:o:subject=duties far carried pay	0 12 0 0 -6 0 5 -13
v:o:subject=duties far carried pay ahead	0 26 0 -7 -5 0 5 -26
v:o:subject=duties far carried pay from	0 20 0 -17 0 0 0 -3
v:o:subject=duties far carried pay pay	0 -5 0 6 0 0 0 0
v:o:subject=duties far carried pay today	0 -23 0 10 0 0 0 7
v:o:subject=duties far carried plan	0 0 0 -10 3 0 0 8
v:o:subject=duties far carried plan ahead	0 0 0 -10 3 0 0 8
v:o:subject=duties far carried plan for	0 -2 0 -1 0 0 0 6
v:o:subject=duties far carried post	0 -8 0 -6 15 0 0 -1
v:o:subject=duties far carried put	6 0 0 -3 -10 0 0 5
v:o:subject=duties far carried put ahead	6 0 0 -3 -9 0 0 5
v:o:subject=duties far carried put from	6 0 0 -7 0 0 0 0
v:o:subject=duties far carried put on	0 -8 0 17 0 0 0 -6
v:o:subject=duties far carried raise	0 0 0 -6 0 0 0 11
v:o:subject=duties far carried raise ahead	0 0 0 -7 0 0 0 11
v:o:subject=duties far carried return	0 -6 0 0 0 0 0 7
v:o:subject=duties far carried return ahead	0 -6 0 0 0 0 0 7
v:o:subject=duties far carried return on	0 -6 0 7 0 0 0 0
v:o:subject=duties far carried rise	0 9 0 -6 0 0 0 0
v:o:subject=duties far carried rise ahead	0 9 0 -6 0 0 0 0
v:o:subject=duties far carried rise on	0 11 0 -9 0 0 0 0
v:o:subject=duties far carried run	-2 -2 0 -6 0 0 0 11
v:o:subject=duties far carried run ahead	-2 -2 0 -6 0 0 0 11
v:o:subject=duties far carried say	0 10 0 2 -10 0 0 -9
v:o:subject=duties far carried say ahead	0 13 0 -1 -8 0 0 -6
v:o:subject=duties far carried say on	0 1 0 10 -6 0 0 -11
v:o:subject=duties far carried say today	0 -5 0 13 0 0 0 -2
v:o:subject=duties far carried send	0 -3 0 -1 11 0 0 -4
v:o:subject=duties far carried send ahead	0 0 0 -5 11 0 0 -1
v:o:subject=duties far carried set	0 -1 0 7 -2 0 0 0
v:o:subject=duties far carried set ahead	0 -1 0 7 -2 0 0 0
v:o:subject=duties far carried sign	0 10 0 -4 -10 0 -1 4
v:o:subject=duties far carried sign ahead	0 13 0 -13 -10 0 -1 12
v:o:subject=duties far carried sign by	0 -8 0 0 0 0 0 13
v:o:subject=duties far carried sign on	0 19 0 -6 -10 0 0 -16
v:o:subject=duties far carried sign today	0 -4 0 19 0 0 0 -13
v:o:subject=duties far carried since ahead	0 -10 0 6 0 0 0 1
v:o:subject=duties far carried sit	0 -5 0 9 0 0 0 -5
v:o:subject=duties far carried sit ahead	0 -5 0 9 0 0 0 -5
v:o:subject=duties far carried stand	0 -1 0 -15 0 0 0 19
v:o:subject=duties far carried suspend	2 8 0 -9 -9 0 0 5
v:o:subject=duties far carried suspend ahead	2 8 0 -9 -9 0 0 5
v:o:subject=duties far carried suspend on	0 -4 0 6 0 0 0 0
v:o:subject=duties far carried suspend until	2 9 0 -7 -2 0 0 0
v:o:subject=duties far carried tell	0 17 0 -2 -7 0 0 -11
v:o:subject=duties far carried tell ahead	0 19 0 -9 -7 0 0 -3
v:o:subject=duties far carried tell on	0 0 0 10 -6 0 0 -2
v:o:subject=duties far carried tell today	0 0 0 9 0 0 0 -6
v:o:subject=duties far carried the ahead	-11 0 -1 4 1 0 6 -5
v:o:subject=duties far carried threaten	0 -15 0 6 11 0 0 0
v:o:subject=duties far carried threaten ahead	0 -13 0 5 11 0 0 0
v:o:subject=duties far carried threaten from	0 -10 0 0 12 0 0 0
v:o:subject=duties far carried threaten on	0 -7 0 7 0 0 0 0
v:o:subject=duties far carried to ahead	4 -6 3 -3 -5 0 0 5
v:o:subject=duties far carried until ahead	-1 11 7 0 0 -3 0 -9
v:o:subject=duties far carried write	0 -10 0 16 -1 0 0 -2
v:o:subject=duties far carried write ahead	0 -10 0 16 -1 0 0 -1
v:o:subject=duties far carried write on	0 -10 0 16 -1 0 0 -2
v:o:subject=duties far friday, today	0 16 0 -11 -1 0 0 -3
v:o:subject=duties far from ahead	-1 -7 13 7 -1 0 0 -13
v:o:subject=duties far monday, today	0 0 0 13 0 0 0 -13
v:o:subject=duties far no verb	-2 -1 -1 1 -4 1 -8 8
v:o:subject=duties far no verb 	-12 -20 -5 9 13 9 0 -2
v:o:subject=duties far no verb ahead	0 -16 1 9 -7 3 -4 9
v:o:subject=duties far no verb friday,	0 20 0 -15 -6 0 0 0
v:o:subject=duties far no verb from	-2 1 13 0 -1 0 0 -15
v:o:subject=duties far no verb monday,	0 0 0 12 0 0 0 -13
v:o:subject=duties far no verb on	-4 19 0 -5 -13 0 0 -1
v:o:subject=duties far no verb the	0 7 0 4 0 0 0 -11
v:o:subject=duties far no verb thursday,	0 -11 0 -1 0 0 0 11
v:o:subject=duties far no verb to	3 -8 0 5 0 0 0 -1
v:o:subject=duties far no verb today	-4 19 -4 -10 2 -1 0 -2
v:o:subject=duties far no verb tuesday,	0 -4 0 13 0 0 0 -7
v:o:subject=duties far no verb until	1 -28 0 4 -4 0 0 11
v:o:subject=duties far no verb washington,	0 -2 0 9 0 0 0 -1
v:o:subject=duties far no verb wednesday,	0 -11 0 19 -3 0 0 -6
v:o:subject=duties far on ahead	-4 22 0 -8 -12 0 0 0
v:o:subject=duties far on today	0 -7 0 9 0 0 0 0
v:o:subject=duties far the ahead	0 8 0 3 0 0 0 -11
v:o:subject=duties far thursday, today	0 -8 0 -9 0 0 0 15
v:o:subject=duties far to ahead	3 -8 0 5 0 0 0 -1
v:o:subject=duties far until ahead	1 -28 0 4 -4 0 0 11
v:o:subject=duties far washington, today	0 -2 0 9 0 0 0 -1
v:o:subject=duties for ahead	0 7 0 11 -10 0 0 -14
v:o:subject=duties from ahead	-5 2 -13 8 -12 0 0 2
v:o:subject=duties from today	0 -3 0 12 -2 0 0 -12
v:o:subject=duties levy	0 9 0 -1 0 0 0 -2
v:o:subject=duties lower	0 -6 0 12 -4 0 0 0
v:o:subject=duties lower ahead	0 -6 0 12 -4 0 0 0
v:o:subject=duties monday, ahead	0 29 0 -19 -6 0 0 -7
v:o:subject=duties no verb	-7 11 4 -7 6 -10 -17 -2
v:o:subject=duties no verb 	0 -2 -2 9 7 0 0 -18
v:o:subject=duties no verb (	0 6 0 -11 0 0 0 5
v:o:subject=duties no verb 12:01	0 11 0 -9 0 0 0 0
v:o:subject=duties no verb after	0 -7 0 -14 17 0 0 5
v:o:subject=duties no verb ahead	-3 6 7 -4 -5 -8 -15 2
v:o:subject=duties no verb as	0 -2 0 -18 0 0 0 20
v:o:subject=duties no verb before	0 -20 0 18 -7 0 0 7
v:o:subject=duties no verb beijing,	0 8 0 -7 0 0 0 0
v:o:subject=duties no verb by	0 -14 0 5 7 0 0 0
v:o:subject=duties no verb cent	0 -8 0 9 0 0 0 0
v:o:subject=duties no verb from	-1 3 -7 11 -5 0 0 -32
v:o:subject=duties no verb monday,	0 29 0 -18 -6 0 0 -7
v:o:subject=duties no verb on	3 18 0 -17 1 0 -2 -2
v:o:subject=duties no verb since	0 -15 5 10 -2 0 0 0
v:o:subject=duties no verb the	0 10 0 -26 -1 0 0 13
v:o:subject=duties no verb to	0 24 -1 -20 -2 0 -2 2
v:o:subject=duties no verb today	-1 10 -5 -8 20 0 0 -11
v:o:subject=duties no verb tuesday,	0 7 0 -2 0 0 0 -1
v:o:subject=duties no verb until	-1 1 -2 0 -10 0 0 9
v:o:subject=duties no verb wednesday,	0 15 0 -10 0 0 0 -4
v:o:subject=duties of ahead	0 7 0 -1 -2 0 0 -1
v:o:subject=duties of today	0 -10 0 16 0 0 0 -2
v:o:subject=duties on ahead	-1 28 -1 -20 -13 -4 -4 0
v:o:subject=duties on today	0 5 0 -15 17 0 0 -3
v:o:subject=duties other	0 -1 -3 -1 9 0 0 0
v:o:subject=duties other ahead	0 -1 -3 -2 9 0 0 0
v:o:subject=duties pay	0 -2 0 8 -4 0 0 0
v:o:subject=duties pay ahead	0 -2 0 8 -4 0 0 0
v:o:subject=duties percent today	0 -3 0 7 0 0 0 0
v:o:subject=duties remain	0 -4 0 12 -3 0 0 0
v:o:subject=duties remain ahead	0 -4 0 11 -3 0 0 0
v:o:subject=duties remain until	0 -4 0 11 -3 0 0 0
v:o:subject=duties return	0 0 0 -16 0 0 0 15
v:o:subject=duties return ahead	0 0 0 -23 0 0 0 18
v:o:subject=duties return on	0 0 0 -25 0 0 0 18
v:o:subject=duties rise	0 6 0 0 0 0 0 -9
v:o:subject=duties rise ahead	0 7 0 0 0 0 0 -9
v:o:subject=duties rise from	0 -9 0 13 0 0 0 -4
v:o:subject=duties rise on	0 10 0 -4 0 0 0 -3
v:o:subject=duties run	0 -11 3 6 0 0 0 0
v:o:subject=duties run ahead	0 -6 3 1 0 0 0 0
v:o:subject=duties sign	0 0 7 -1 0 0 0 -3
v:o:subject=duties since ahead	0 -15 4 -6 -1 0 0 14
v:o:subject=duties suspend	-3 -14 -3 10 -8 0 0 7
v:o:subject=duties suspend ahead	-3 -9 -3 6 -8 0 0 8
v:o:subject=duties suspend from	0 11 0 -7 0 0 0 0
v:o:subject=duties suspend the	0 -2 0 13 0 0 0 -9
v:o:subject=duties suspend until	-6 -23 -2 4 -3 0 0 15
v:o:subject=duties the ahead	0 5 0 -9 3 0 0 0
v:o:subject=duties threaten	0 10 0 -9 0 0 0 0
v:o:subject=duties threaten ahead	0 10 0 -9 0 0 0 0
v:o:subject=duties to ahead	0 16 0 -24 0 0 -2 8
v:o:subject=duties tuesday, ahead	0 7 0 -2 0 0 0 -1
v:o:subject=duties until ahead	-11 4 -8 -1 -7 0 0 13
v:o:subject=duties wednesday, ahead	0 15 0 -10 0 0 0 -4
v:o:subject=exclusions	0 2 26 -20 -3 -1 0 -13
v:o:subject=exclusions carried	0 -44 8 11 10 0 0 6
v:o:subject=exclusions carried begin	0 -25 0 17 0 0 0 8
v:o:subject=exclusions carried on ahead	0 -12 -5 1 0 0 0 10
v:o:subject=exclusions carried say	0 -4 5 -14 0 0 0 13
v:o:subject=exclusions carried say ahead	0 -4 5 -14 0 0 0 13
v:o:subject=exclusions carried say on	0 -3 0 -12 0 0 0 16
v:o:subject=exclusions end	0 -3 10 5 -5 0 0 -11
v:o:subject=exclusions end ahead	0 -3 10 5 -5 0 0 -11
v:o:subject=exclusions end on	0 -2 4 7 -5 0 0 -7
v:o:subject=exclusions far	11 -1 12 -22 5 0 0 -5
v:o:subject=exclusions far carried	0 -6 -1 10 0 0 0 0
v:o:subject=exclusions far carried on ahead	-1 0 -3 9 0 0 0 -3
v:o:subject=exclusions far carried suspend	-3 3 2 0 -6 0 0 1
v:o:subject=exclusions far carried suspend ahead	-3 3 2 0 -6 0 0 1
v:o:subject=exclusions far carried until ahead	4 -7 1 -11 0 0 0 7
v:o:subject=exclusions far no verb	11 -1 12 -22 5 0 0 -5
v:o:subject=exclusions far no verb ahead	11 0 12 -24 5 0 0 -5
v:o:subject=exclusions no verb	3 6 13 -20 4 0 0 -14
v:o:subject=exclusions no verb ahead	3 8 13 -24 4 0 0 -13
v:o:subject=exclusions no verb on	3 0 9 -6 0 0 0 -16
v:o:subject=exclusions on ahead	1 0 14 -7 -4 0 0 -7
v:o:subject=exclusions until ahead	0 0 8 -9 5 0 0 -2
v:o:subject=fees	4 -12 -3 11 10 -1 0 -17
v:o:subject=fees begin	1 -3 0 -6 8 0 0 0
v:o:subject=fees begin ahead	1 -3 0 -6 8 0 0 0
v:o:subject=fees begin on	0 -2 0 -4 9 0 0 0
v:o:subject=fees carried	-3 9 0 -5 26 0 0 -30
v:o:subject=fees carried on ahead	0 2 0 5 3 0 0 -14
v:o:subject=fees far	0 -16 0 8 3 0 0 3
v:o:subject=fees far carried	0 -17 0 -3 10 0 0 8
v:o:subject=fees far carried on ahead	0 -14 0 3 9 0 0 0
v:o:subject=fees far no verb	0 -16 0 8 3 0 0 3
v:o:subject=fees far no verb ahead	0 -14 0 3 5 0 0 4
v:o:subject=fees from ahead	-4 -9 0 -2 18 0 0 -2
v:o:subject=fees no verb	4 -2 0 0 8 0 0 -10
v:o:subject=fees no verb ahead	4 0 0 -4 8 0 0 -10
v:o:subject=fees suspend	0 -10 0 0 12 0 0 0
v:o:subject=fees suspend ahead	0 -9 0 0 12 0 0 0
v:o:subject=fees suspend from	0 -10 0 0 12 0 0 0
v:o:subject=longer	0 -8 5 5 -6 -7 3 0
v:o:subject=longer carried	-4 -16 18 0 -3 -7 1 7
v:o:subject=longer carried be	0 0 0 -6 -11 0 0 16
v:o:subject=longer carried be ahead	0 2 0 0 -10 0 0 5
v:o:subject=longer carried begin	-2 6 4 13 -2 0 0 -25
v:o:subject=longer carried begin ahead	-2 7 4 11 -2 0 0 -24
v:o:subject=longer carried end	0 -14 15 11 -7 0 0 -9
v:o:subject=longer carried end ahead	0 -13 15 5 -7 0 0 -4
v:o:subject=longer carried end on	0 -13 3 10 -5 0 0 0
v:o:subject=longer carried from ahead	0 -6 0 7 0 0 0 0
v:o:subject=longer carried meet	0 0 0 10 -7 0 0 0
v:o:subject=longer carried meet ahead	0 0 0 10 -7 0 0 0
v:o:subject=longer carried meet on	0 0 0 10 -7 0 0 0
v:o:subject=longer carried on ahead	0 -8 7 0 -11 0 0 5
v:o:subject=longer carried other	0 0 0 -7 3 0 0 5
v:o:subject=longer carried other ahead	0 0 0 -7 3 0 0 5
v:o:subject=longer carried run	0 -22 4 15 -8 0 0 8
v:o:subject=longer carried run ahead	0 -22 4 15 -8 0 0 8
v:o:subject=longer carried sign	0 -4 0 -8 -3 0 0 17
v:o:subject=longer carried sign ahead	0 -3 0 11 -3 0 0 0
v:o:subject=longer carried sign on	0 -3 0 7 0 0 0 0
v:o:subject=longer carried sign today	0 0 0 -17 0 0 0 18
v:o:subject=longer carried the ahead	0 0 0 -17 9 0 5 2
v:o:subject=longer carried to ahead	-3 13 4 -10 0 0 0 -7
v:o:subject=longer carried until ahead	0 0 0 -10 9 0 0 0
v:o:subject=longer far	-2 2 -5 -2 -7 -2 0 13
v:o:subject=longer far  ahead	-3 13 0 7 -6 0 0 -20
v:o:subject=longer far carried	6 -20 -4 11 13 -3 -5 -5
v:o:subject=longer far carried be	-1 10 0 -13 1 0 0 4
v:o:subject=longer far carried be ahead	-1 11 0 -16 1 0 0 5
v:o:subject=longer far carried begin	-2 -21 2 20 -1 0 0 0
v:o:subject=longer far carried begin ahead	-2 -21 2 20 -1 0 0 0
v:o:subject=longer far carried charge	0 -7 0 23 -5 0 0 -13
v:o:subject=longer far carried charge ahead	0 -7 0 22 -4 0 0 -11
v:o:subject=longer far carried end	4 -4 -3 0 -7 0 0 4
v:o:subject=longer far carried end ahead	4 -4 -3 9 -7 0 0 -2
v:o:subject=longer far carried from ahead	0 -10 0 14 0 0 0 -7
v:o:subject=longer far carried on ahead	3 -16 1 8 12 0 0 -11
v:o:subject=longer far carried on today	0 0 0 -7 0 0 0 8
v:o:subject=longer far carried say ahead	0 0 0 -7 4 0 0 5
v:o:subject=longer far carried suspend	3 -1 0 -5 19 0 0 -16
v:o:subject=longer far carried to ahead	0 0 0 -2 -2 0 0 8
v:o:subject=longer far carried until ahead	-1 -6 -1 24 -6 0 0 -12
v:o:subject=longer far no verb	-2 2 -5 -2 -7 -2 0 13
v:o:subject=longer far no verb 	-3 12 0 8 -6 0 0 -20
v:o:subject=longer far no verb ahead	-1 7 -5 -8 -4 -2 0 13
v:o:subject=longer far no verb on	0 -5 0 -13 6 0 0 11
v:o:subject=longer far no verb today	0 -8 0 8 -1 0 0 0
v:o:subject=longer far on ahead	0 -5 0 -13 6 0 0 11
v:o:subject=longer no verb	0 1 8 -2 -18 -4 5 2
v:o:subject=longer no verb ahead	-12 4 9 -4 -17 -4 5 10
v:o:subject=longer no verb from	0 6 0 -3 0 0 0 0
v:o:subject=longer no verb on	0 -7 4 7 -3 0 0 0
v:o:subject=longer no verb to	-7 2 9 -13 -2 0 0 10
v:o:subject=longer no verb today	10 -3 0 5 0 0 0 -18
v:o:subject=longer no verb until	0 8 -2 0 -1 0 0 -2
v:o:subject=longer on ahead	0 -15 3 10 0 0 0 0
v:o:subject=longer the ahead	0 0 0 -12 0 0 6 6
v:o:subject=longer to ahead	-7 1 7 -5 -3 -2 0 8
v:o:subject=longer until ahead	0 8 -3 6 1 0 0 -12
v:o:subject=meeting	-15 -6 -1 6 3 0 0 0
v:o:subject=meeting  ahead	0 0 0 10 -3 0 0 0
v:o:subject=meeting be	0 -1 0 9 0 0 0 -2
v:o:subject=meeting be ahead	0 0 0 6 0 0 0 -1
v:o:subject=meeting begin	0 -17 0 0 0 0 0 12
v:o:subject=meeting begin ahead	0 -12 0 0 0 0 0 9
v:o:subject=meeting begin on	0 -8 0 -4 -10 0 0 18
v:o:subject=meeting by ahead	0 6 8 -16 1 0 -2 0
v:o:subject=meeting carried	-9 -9 -7 15 -20 11 5 0
v:o:subject=meeting carried be	0 -4 0 7 -4 6 -2 -3
v:o:subject=meeting carried be ahead	0 -2 0 5 -4 6 -2 -2
v:o:subject=meeting carried begin	-4 7 0 -11 18 0 0 -11
v:o:subject=meeting carried begin ahead	-4 8 0 -12 18 0 0 -11
v:o:subject=meeting carried begin on	-3 11 0 -8 6 0 0 -5
v:o:subject=meeting carried by ahead	0 0 0 -16 14 2 0 0
v:o:subject=meeting carried end	0 -6 0 -9 -3 0 0 17
v:o:subject=meeting carried end ahead	0 -6 0 -14 -3 0 0 21
v:o:subject=meeting carried end on	0 -5 0 -15 -3 0 0 23
v:o:subject=meeting carried expect	0 0 0 -6 7 0 0 0
v:o:subject=meeting carried expect ahead	0 0 0 -6 7 0 0 0
v:o:subject=meeting carried from ahead	0 12 0 -7 0 0 0 -1
v:o:subject=meeting carried have	0 0 0 -2 0 0 14 -10
v:o:subject=meeting carried have ahead	0 0 0 -2 0 0 14 -10
v:o:subject=meeting carried meet	0 0 0 17 -8 0 0 -6
v:o:subject=meeting carried meet ahead	0 0 0 16 -8 0 0 -5
v:o:subject=meeting carried on ahead	-5 1 0 8 -15 0 0 4
v:o:subject=meeting carried other	0 0 0 13 0 0 0 -8
v:o:subject=meeting carried other ahead	0 0 0 11 0 0 0 -7
v:o:subject=meeting carried say	0 -4 0 9 0 0 0 -1
v:o:subject=meeting carried say on	0 -3 0 8 0 0 0 -1
v:o:subject=meeting carried see	0 0 0 -5 0 0 0 6
v:o:subject=meeting carried see ahead	0 0 0 -5 0 0 0 6
v:o:subject=meeting carried see the	0 0 0 -6 0 0 0 6
v:o:subject=meeting carried the ahead	0 -13 0 0 -5 0 -3 13
v:o:subject=meeting carried to ahead	1 0 0 -16 -4 4 0 14
v:o:subject=meeting carried until ahead	-1 -7 0 0 0 0 14 0
v:o:subject=meeting continue	0 27 0 -17 0 0 0 -11
v:o:subject=meeting continue ahead	0 13 0 0 0 0 0 -10
v:o:subject=meeting end	0 -2 0 -4 -6 0 0 12
v:o:subject=meeting end ahead	0 -2 0 -4 -6 0 0 12
v:o:subject=meeting end on	0 0 0 -5 -6 0 0 12
v:o:subject=meeting far	-13 7 -8 1 8 -9 -3 -2
v:o:subject=meeting far  ahead	0 3 0 -3 -18 -1 0 13
v:o:subject=meeting far  today	0 15 0 1 -2 0 0 -20
v:o:subject=meeting far carried	-16 7 -19 18 -18 -13 4 -6
v:o:subject=meeting far carried agree	0 -6 0 -10 0 0 3 12
v:o:subject=meeting far carried agree ahead	0 -6 0 -11 0 0 3 13
v:o:subject=meeting far carried announce	0 -5 0 7 0 0 0 0
v:o:subject=meeting far carried announce ahead	0 -5 0 7 0 0 0 0
v:o:subject=meeting far carried be	0 12 0 -8 -8 0 9 -3
v:o:subject=meeting far carried be ahead	0 13 0 -11 -7 0 9 -2
v:o:subject=meeting far carried be by	0 0 0 0 0 0 10 -9
v:o:subject=meeting far carried be until	0 16 0 -16 0 0 0 0
v:o:subject=meeting far carried before ahead	0 11 0 0 -9 0 0 -4
v:o:subject=meeting far carried begin	-3 5 -1 -9 0 0 -4 13
v:o:subject=meeting far carried begin ahead	-3 5 -1 -10 0 0 -4 14
v:o:subject=meeting far carried begin on	0 -1 0 -4 0 0 0 11
v:o:subject=meeting far carried by ahead	0 1 0 11 -11 0 6 -13
v:o:subject=meeting far carried conclude	0 0 0 6 0 0 0 -4
v:o:subject=meeting far carried confirm	0 -1 0 6 -6 0 0 0
v:o:subject=meeting far carried confirm ahead	0 -1 0 6 -6 0 0 0
v:o:subject=meeting far carried end	0 -2 0 -6 5 0 0 8
v:o:subject=meeting far carried end ahead	0 -1 0 -10 5 0 0 10
v:o:subject=meeting far carried end on	0 0 0 -10 6 0 0 8
v:o:subject=meeting far carried end today	0 0 0 6 0 0 0 -4
v:o:subject=meeting far carried expect	0 -2 0 6 0 0 0 0
v:o:subject=meeting far carried expect ahead	0 -2 0 6 0 0 0 0
v:o:subject=meeting far carried from ahead	0 0 0 0 6 0 0 -3
v:o:subject=meeting far carried leave	0 -11 0 8 0 0 0 1
v:o:subject=meeting far carried leave ahead	0 -10 0 7 0 0 0 1
v:o:subject=meeting far carried meet on	0 6 0 0 -3 0 0 0
v:o:subject=meeting far carried of ahead	0 -3 0 0 -2 0 0 6
v:o:subject=meeting far carried on ahead	-5 -7 -3 13 -3 0 -1 2
v:o:subject=meeting far carried on today	0 -4 0 13 0 0 0 -3
v:o:subject=meeting far carried other	0 1 0 8 -6 0 0 -2
v:o:subject=meeting far carried other ahead	0 2 0 6 -6 0 0 -2
v:o:subject=meeting far carried other on	0 -3 0 6 0 0 0 0
v:o:subject=meeting far carried pay	0 7 0 -5 0 0 0 0
v:o:subject=meeting far carried pay ahead	0 -9 0 10 0 0 0 0
v:o:subject=meeting far carried pay today	0 19 0 -18 0 0 0 0
v:o:subject=meeting far carried rise	0 11 0 -10 0 0 0 0
v:o:subject=meeting far carried run	0 -4 0 10 0 0 0 -6
v:o:subject=meeting far carried run ahead	0 -4 0 10 0 0 0 -6
v:o:subject=meeting far carried run on	0 0 0 16 0 0 0 -14
v:o:subject=meeting far carried say	0 9 0 -2 0 0 0 -5
v:o:subject=meeting far carried say ahead	0 10 0 -4 0 0 0 -4
v:o:subject=meeting far carried say on	0 9 0 -3 0 0 0 -5
v:o:subject=meeting far carried sign	0 15 0 0 0 0 0 -17
v:o:subject=meeting far carried sign today	0 17 0 -4 0 0 0 -16
v:o:subject=meeting far carried suspend	-5 7 0 -3 0 0 0 0
v:o:subject=meeting far carried suspend ahead	-5 7 0 -4 0 0 0 0
v:o:subject=meeting far carried suspend on	0 0 0 -4 6 0 0 0
v:o:subject=meeting far carried suspend until	-5 7 0 0 -4 0 0 1
v:o:subject=meeting far carried tell	0 18 0 -16 0 0 0 0
v:o:subject=meeting far carried tell today	0 19 0 -18 0 0 0 0
v:o:subject=meeting far carried the ahead	0 -2 0 0 17 0 0 -13
v:o:subject=meeting far carried to ahead	0 -13 0 2 -3 0 0 10
v:o:subject=meeting far carried until ahead	-8 10 -1 -10 -2 -2 4 6
v:o:subject=meeting far from ahead	0 3 0 4 -11 0 0 0
v:o:subject=meeting far no verb	-13 7 -8 1 8 -9 -3 -2
v:o:subject=meeting far no verb 	-1 16 0 -2 -22 -2 0 0
v:o:subject=meeting far no verb ahead	-10 6 -6 3 12 -7 -2 -10
v:o:subject=meeting far no verb from	0 3 0 4 -11 0 0 0
v:o:subject=meeting far no verb on	0 -11 0 18 0 0 0 -7
v:o:subject=meeting far no verb the	0 -5 0 10 -3 0 0 -2
v:o:subject=meeting far no verb thursday,	0 0 0 9 0 0 0 -3
v:o:subject=meeting far no verb to	0 -5 0 -3 12 0 0 -1
v:o:subject=meeting far no verb today	0 0 0 -2 -8 0 0 8
v:o:subject=meeting far no verb wednesday,	0 15 0 -13 0 0 0 -1
v:o:subject=meeting far on today	0 -7 0 14 0 0 0 -6
v:o:subject=meeting far the ahead	0 -5 0 10 -3 0 0 -2
v:o:subject=meeting far to ahead	0 -5 0 -3 12 0 0 -1
v:o:subject=meeting for ahead	0 0 0 10 -4 0 0 0
v:o:subject=meeting from ahead	0 -4 0 8 -8 0 0 1
v:o:subject=meeting no verb	-6 -5 1 -2 7 4 3 -4
v:o:subject=meeting no verb 	0 0 0 10 -3 0 0 0
v:o:subject=meeting no verb ahead	-5 0 2 -16 8 4 3 5
v:o:subject=meeting no verb by	0 7 8 -6 -4 0 -2 0
v:o:subject=meeting no verb from	0 7 0 -3 -1 0 0 0
v:o:subject=meeting no verb of	0 12 0 -20 0 0 0 11
v:o:subject=meeting no verb on	0 5 0 -11 14 -1 11 -12
v:o:subject=meeting no verb telephone	0 0 0 11 0 0 0 -7
v:o:subject=meeting no verb the	0 -2 0 0 -4 0 0 7
v:o:subject=meeting no verb today	0 -12 0 31 -2 0 0 -20
v:o:subject=meeting no verb until	0 2 0 -5 -6 0 0 7
v:o:subject=meeting of ahead	0 24 0 -22 -2 0 0 1
v:o:subject=meeting on ahead	-5 -3 -3 -9 11 -3 10 3
v:o:subject=meeting other	-3 -1 0 0 15 0 0 -10
v:o:subject=meeting other ahead	-3 -1 0 0 15 0 0 -10
v:o:subject=meeting other on	-3 -1 0 -3 16 0 0 -9
v:o:subject=meeting put	0 -1 0 13 -1 0 0 -5
v:o:subject=meeting put ahead	0 -1 0 13 -1 0 0 -5
v:o:subject=meeting return	0 0 0 -7 0 0 0 10
v:o:subject=meeting return ahead	0 0 0 -7 0 0 0 10
v:o:subject=meeting suspend	0 -1 0 12 -1 0 0 -3
v:o:subject=meeting suspend ahead	0 -1 0 12 -1 0 0 -3
v:o:subject=meeting telephone today	0 0 0 10 0 0 0 -7
v:o:subject=meeting to ahead	0 0 0 15 -1 0 0 -9
v:o:subject=meeting until ahead	0 1 0 0 -7 0 0 5
v:o:subject=none	-11 11 7 -5 -4 -19 -19 9
v:o:subject=none  ahead	-8 -22 -10 8 9 -2 0 9
v:o:subject=none  today	-1 22 0 -13 0 0 0 -2
v:o:subject=none ( today	0 -4 0 -1 0 0 0 7
v:o:subject=none a ahead	0 -10 0 17 0 0 0 -6
v:o:subject=none after ahead	0 -5 0 15 -6 0 0 -5
v:o:subject=none before ahead	0 -29 0 12 2 0 0 5
v:o:subject=none call, today	0 0 0 -14 0 0 0 15
v:o:subject=none carried	-1 15 -4 -6 -4 -16 14 -2
v:o:subject=none carried  ahead	13 -7 6 -4 -9 0 0 0
v:o:subject=none carried  today	0 -6 0 21 0 0 0 -15
v:o:subject=none carried a ahead	0 -3 0 11 0 0 0 -5
v:o:subject=none carried after ahead	0 0 0 -21 12 0 0 8
v:o:subject=none carried agree	6 -8 0 25 0 0 1 -25
v:o:subject=none carried agree ahead	6 -7 0 22 0 0 1 -23
v:o:subject=none carried agree on	7 -7 0 7 0 0 0 -7
v:o:subject=none carried announce	0 0 0 7 -5 0 0 -6
v:o:subject=none carried announce ahead	0 1 0 6 -5 0 0 -6
v:o:subject=none carried announce for	0 9 0 0 -4 0 0 -4
v:o:subject=none carried approve	0 0 0 -7 6 0 0 1
v:o:subject=none carried approve ahead	0 0 0 -8 6 0 0 2
v:o:subject=none carried ask	0 0 0 0 7 0 0 -7
v:o:subject=none carried ask ahead	0 0 0 0 7 0 0 -7
v:o:subject=none carried be	3 12 -4 -7 3 -2 0 -6
v:o:subject=none carried be 	14 0 0 -2 0 0 0 -14
v:o:subject=none carried be ahead	4 5 -3 -3 5 0 1 -7
v:o:subject=none carried be by	0 23 0 -10 -5 0 6 -14
v:o:subject=none carried be from	0 -4 0 13 0 0 0 -5
v:o:subject=none carried be is	0 -13 0 -7 0 0 0 16
v:o:subject=none carried be of	0 -10 0 14 0 0 0 0
v:o:subject=none carried be on	-3 11 -1 -17 7 0 0 3
v:o:subject=none carried be the	0 0 0 13 0 0 0 -10
v:o:subject=none carried be today	0 13 0 -3 -3 0 0 -2
v:o:subject=none carried be until	-2 -13 0 0 -2 0 -1 17
v:o:subject=none carried before ahead	0 14 -9 -18 10 0 0 0
v:o:subject=none carried begin	3 22 -9 -8 -26 0 8 -4
v:o:subject=none carried begin ahead	4 4 -8 2 -25 0 8 1
v:o:subject=none carried begin from	0 -12 0 10 0 0 0 4
v:o:subject=none carried begin on	9 -1 -3 2 -11 0 0 0
v:o:subject=none carried begin the	0 -12 0 5 0 0 0 4
v:o:subject=none carried begin today	0 26 0 -17 0 0 0 -15
v:o:subject=none carried by ahead	-1 10 -2 -17 0 0 19 -8
v:o:subject=none carried call	0 7 0 -3 -1 0 0 0
v:o:subject=none carried call ahead	0 7 0 -3 -1 0 0 0
v:o:subject=none carried carry	0 -2 0 -1 -3 0 0 11
v:o:subject=none carried carry ahead	0 -2 0 -1 -3 0 0 11
v:o:subject=none carried charge	0 24 5 -8 -11 0 0 -12
v:o:subject=none carried charge ahead	0 24 5 -12 -9 0 0 -11
v:o:subject=none carried charge from	0 28 0 -14 -6 0 0 -12
v:o:subject=none carried clear	0 -6 0 2 -4 0 0 10
v:o:subject=none carried clear ahead	0 -5 0 0 -4 0 0 11
v:o:subject=none carried collect from	0 8 0 -3 -1 0 0 0
v:o:subject=none carried conclude ahead	0 0 0 -5 0 0 0 6
v:o:subject=none carried confirm	0 0 0 0 9 0 0 -11
v:o:subject=none carried confirm ahead	0 0 0 0 9 0 0 -11
v:o:subject=none carried end on	1 15 -1 -3 -5 0 0 -3
v:o:subject=none carried end today	0 -7 0 -1 0 0 0 9
v:o:subject=none carried expect	0 5 0 -8 8 0 0 -6
v:o:subject=none carried expect ahead	0 6 0 -11 8 0 0 -2
v:o:subject=none carried extend	5 -3 -2 13 0 0 0 -9
v:o:subject=none carried extend ahead	5 -3 -2 12 0 0 0 -8
v:o:subject=none carried extend to	0 0 -1 6 0 0 0 0
v:o:subject=none carried fall	0 -7 0 9 0 0 0 0
v:o:subject=none carried fall ahead	0 -7 0 9 0 0 0 0
v:o:subject=none carried fall on	0 -11 0 9 0 0 0 0
v:o:subject=none carried for ahead	0 -3 0 -11 5 0 0 16
v:o:subject=none carried from ahead	-12 37 -3 -13 -13 0 0 -14
v:o:subject=none carried get	0 0 0 -20 21 0 -1 0
v:o:subject=none carried get ahead	0 0 0 -22 21 0 -1 1
v:o:subject=none carried have	-2 -7 8 -16 26 0 0 -4
v:o:subject=none carried have ahead	-2 -4 8 -24 26 0 0 0
v:o:subject=none carried have on	0 -7 0 0 5 0 0 1
v:o:subject=none carried have today	0 -5 0 21 0 0 0 -15
v:o:subject=none carried have until	0 -21 9 4 -5 0 -4 9
v:o:subject=none carried is ahead	0 -11 0 7 0 0 0 0
v:o:subject=none carried keep	0 0 0 -10 0 0 0 13
v:o:subject=none carried keep ahead	0 0 0 -10 0 0 0 13
v:o:subject=none carried know	0 -16 0 3 8 0 0 0
v:o:subject=none carried know ahead	0 -5 0 -8 9 0 0 1
v:o:subject=none carried leave	0 -10 0 3 -5 0 0 13
v:o:subject=none carried leave ahead	0 -9 0 2 -5 0 0 13
v:o:subject=none carried look	0 -1 0 13 -14 0 0 0
v:o:subject=none carried make	0 7 0 -4 -5 0 0 4
v:o:subject=none carried make ahead	0 7 0 -5 -5 0 0 4
v:o:subject=none carried make on	0 7 0 -5 0 0 0 0
v:o:subject=none carried meet	0 -10 0 12 0 0 -2 0
v:o:subject=none carried meet ahead	0 -5 0 1 0 0 -2 7
v:o:subject=none carried meet on	0 0 0 0 8 0 0 -6
v:o:subject=none carried meet today	0 -2 0 16 0 0 0 -12
v:o:subject=none carried of ahead	1 -16 0 14 0 0 1 -3
v:o:subject=none carried on ahead	11 4 0 -11 23 -1 -6 -7
v:o:subject=none carried on today	0 -26 0 32 -1 0 0 -9
v:o:subject=none carried other	0 13 2 -6 -4 0 0 -2
v:o:subject=none carried other ahead	0 15 2 -9 -4 0 0 0
v:o:subject=none carried other on	0 19 0 -12 -3 0 0 -4
v:o:subject=none carried other since	0 7 0 -3 0 0 0 -3
v:o:subject=none carried other today	0 0 0 6 0 0 0 -1
v:o:subject=none carried pay	0 22 0 -20 0 0 3 -2
v:o:subject=none carried pay ahead	0 19 0 -30 3 0 3 7
v:o:subject=none carried pay from	0 32 0 -31 7 0 3 -16
v:o:subject=none carried pay since	0 -7 0 0 0 0 0 5
v:o:subject=none carried pay today	0 7 0 4 -1 0 0 -16
v:o:subject=none carried post	0 -4 0 15 0 0 0 -8
v:o:subject=none carried post on	0 -4 0 11 0 0 0 -4
v:o:subject=none carried promise	0 -11 0 7 2 0 0 0
v:o:subject=none carried promise ahead	0 -11 0 7 2 0 0 0
v:o:subject=none carried put	2 4 0 7 0 0 0 -15
v:o:subject=none carried put ahead	2 4 0 7 0 0 0 -15
v:o:subject=none carried put on	0 -7 0 16 0 0 0 -7
v:o:subject=none carried raise	0 -4 0 6 0 0 0 0
v:o:subject=none carried raise ahead	0 -4 0 6 0 0 0 0
v:o:subject=none carried raise on	0 -6 0 7 0 0 0 0
v:o:subject=none carried receive	0 0 0 -11 13 0 0 0
v:o:subject=none carried reduce	0 11 0 -2 -4 0 0 -1
v:o:subject=none carried reduce ahead	0 12 0 -4 -4 0 0 -1
v:o:subject=none carried report	0 -1 0 -12 15 0 0 0
v:o:subject=none carried return	0 -15 0 13 -1 0 0 3
v:o:subject=none carried return ahead	0 -15 0 13 -1 0 0 3
v:o:subject=none carried return on	0 -10 0 14 0 0 0 0
v:o:subject=none carried rise	0 0 0 0 6 0 0 -7
v:o:subject=none carried rise ahead	0 1 0 0 6 0 0 -6
v:o:subject=none carried rise on	0 1 0 -10 6 0 0 3
v:o:subject=none carried run	0 0 3 -6 0 0 0 5
v:o:subject=none carried run ahead	0 0 3 -10 0 0 0 7
v:o:subject=none carried run on	1 8 4 -12 0 0 0 -2
v:o:subject=none carried run to	0 0 0 -5 0 0 0 7
v:o:subject=none carried say	0 -10 0 -9 -2 0 0 20
v:o:subject=none carried say ahead	0 -5 0 -16 -1 0 0 23
v:o:subject=none carried say on	0 -7 0 -8 0 0 0 16
v:o:subject=none carried say today	0 -4 0 12 0 0 0 -5
v:o:subject=none carried see	0 0 0 6 0 0 0 -1
v:o:subject=none carried settle	0 -1 0 -4 12 0 0 -5
v:o:subject=none carried settle ahead	0 -1 0 -4 12 0 0 -4
v:o:subject=none carried settle on	0 0 0 -6 12 0 0 -4
v:o:subject=none carried sign	0 -3 0 10 -6 0 5 -5
v:o:subject=none carried sign ahead	0 0 0 4 -6 0 6 -2
v:o:subject=none carried sign by	0 1 0 -3 -1 0 6 -2
v:o:subject=none carried sign on	0 -18 0 31 -1 0 0 -11
v:o:subject=none carried sign today	0 -2 0 9 0 0 0 -3
v:o:subject=none carried since ahead	0 0 0 8 -3 0 0 -1
v:o:subject=none carried sit	0 11 0 5 -5 0 0 -15
v:o:subject=none carried sit ahead	0 12 0 4 -5 0 0 -14
v:o:subject=none carried suspend	-2 -4 4 1 -6 0 0 5
v:o:subject=none carried suspend ahead	-1 -1 4 -1 -5 0 0 6
v:o:subject=none carried suspend from	0 9 0 0 -3 0 0 0
v:o:subject=none carried suspend on	0 0 10 -7 0 0 0 0
v:o:subject=none carried suspend today	0 -2 0 8 0 0 0 0
v:o:subject=none carried suspend until	-8 -6 0 7 -3 0 0 6
v:o:subject=none carried tell	0 -19 0 26 -8 5 0 -7
v:o:subject=none carried tell ahead	0 -11 0 16 -8 5 0 -2
v:o:subject=none carried tell on	0 -11 0 19 -5 0 0 -2
v:o:subject=none carried tell today	0 -7 0 12 0 0 0 -1
v:o:subject=none carried the ahead	-6 -8 -6 0 -19 0 12 7
v:o:subject=none carried threaten	-2 -8 0 14 0 0 0 0
v:o:subject=none carried threaten ahead	-2 -8 0 14 0 0 0 0
v:o:subject=none carried threaten from	-2 -7 0 12 0 0 0 0
v:o:subject=none carried to ahead	1 -10 0 17 0 0 0 -10
v:o:subject=none carried until ahead	-17 0 2 6 -27 2 -16 13
v:o:subject=none carried want	0 -2 0 -9 -2 0 17 -1
v:o:subject=none carried want ahead	0 -2 0 -9 -2 0 17 -1
v:o:subject=none carried write	0 -7 -4 -4 13 0 0 3
v:o:subject=none carried write ahead	0 -4 -4 -9 13 0 0 4
v:o:subject=none carried write on	0 -3 -3 0 11 0 0 -3
v:o:subject=none date: today	0 -10 0 -5 19 0 0 -5
v:o:subject=none desk, today	0 -8 0 9 0 0 0 0
v:o:subject=none friday today	0 23 0 -17 0 0 0 -8
v:o:subject=none friday, today	0 13 0 -2 -4 0 0 -11
v:o:subject=none from ahead	0 15 0 -4 -7 0 0 -10
v:o:subject=none from today	0 18 0 -16 0 0 0 0
v:o:subject=none monday today	0 -7 0 10 0 0 0 0
v:o:subject=none monday, today	0 -8 0 17 0 0 0 -7
v:o:subject=none no verb	-11 11 7 -5 -4 -19 -19 9
v:o:subject=none no verb 	-12 5 -13 -4 9 -4 0 4
v:o:subject=none no verb (	0 -6 0 -3 0 0 0 10
v:o:subject=none no verb a	0 -11 0 18 0 0 0 -8
v:o:subject=none no verb after	0 -5 0 15 -6 0 0 -5
v:o:subject=none no verb ahead	-1 12 13 -18 -8 -11 -10 8
v:o:subject=none no verb before	0 -29 0 12 2 0 0 5
v:o:subject=none no verb call,	0 0 0 -14 0 0 0 15
v:o:subject=none no verb date:	0 -13 0 -10 18 0 0 3
v:o:subject=none no verb desk,	0 -8 0 9 0 0 0 0
v:o:subject=none no verb friday	0 23 0 -17 0 0 0 -8
v:o:subject=none no verb friday,	0 15 0 0 -7 0 0 -17
v:o:subject=none no verb from	0 26 0 -15 -7 0 0 -12
v:o:subject=none no verb monday	0 -7 0 10 0 0 0 0
v:o:subject=none no verb monday,	0 -8 0 17 0 0 0 -7
v:o:subject=none no verb note,	0 16 0 -11 0 0 0 -5
v:o:subject=none no verb of	0 9 0 -11 10 0 0 -8
v:o:subject=none no verb on	9 11 19 -27 -21 0 0 7
v:o:subject=none no verb saturday	0 -1 0 11 0 0 0 -8
v:o:subject=none no verb since	0 16 0 -12 0 0 0 -4
v:o:subject=none no verb sunday,	0 -1 0 13 0 0 0 -6
v:o:subject=none no verb the	-3 -1 10 -4 -5 0 0 4
v:o:subject=none no verb thursday	0 -8 0 5 0 0 0 1
v:o:subject=none no verb thursday,	0 -12 0 11 0 0 0 1
v:o:subject=none no verb to	0 -12 0 -5 0 0 0 20
v:o:subject=none no verb today	-15 0 -13 9 3 -5 -6 2
v:o:subject=none no verb tuesday	0 -3 0 8 0 0 0 -1
v:o:subject=none no verb tuesday,	0 -6 0 24 0 0 0 -17
v:o:subject=none no verb until	0 -32 -1 -6 10 0 0 21
v:o:subject=none no verb updated	0 0 0 9 0 0 0 -7
v:o:subject=none no verb washington,	0 -2 0 -9 13 0 0 0
v:o:subject=none no verb wednesday	0 -6 0 -1 0 0 0 7
v:o:subject=none no verb wednesday,	0 -25 0 12 0 0 0 7
v:o:subject=none no verb ·	0 -3 0 12 0 0 0 -1
v:o:subject=none no verb —	0 -13 0 27 0 0 0 -12
v:o:subject=none note, today	0 16 0 -11 0 0 0 -5
v:o:subject=none of ahead	0 0 0 -5 11 0 0 -5
v:o:subject=none of today	0 11 0 -7 0 0 0 0
v:o:subject=none on ahead	9 -2 19 -15 -20 0 0 8
v:o:subject=none on today	0 22 0 -20 0 0 0 0
v:o:subject=none saturday today	0 -1 0 11 0 0 0 -8
v:o:subject=none since ahead	0 16 0 -12 0 0 0 -4
v:o:subject=none sunday, today	0 -3 0 6 0 0 0 0
v:o:subject=none the ahead	-3 2 10 -12 -4 0 0 6
v:o:subject=none the today	0 -10 0 14 0 0 0 -1
v:o:subject=none thursday today	0 -8 0 5 0 0 0 1
v:o:subject=none thursday, today	0 -5 0 24 0 0 0 -17
v:o:subject=none to ahead	0 -12 0 -5 0 0 0 20
v:o:subject=none tuesday today	0 -3 0 8 0 0 0 -1
v:o:subject=none tuesday, today	0 -6 0 24 0 0 0 -17
v:o:subject=none until ahead	0 -30 -1 -12 10 0 0 25
v:o:subject=none updated today	0 0 0 9 0 0 0 -7
v:o:subject=none washington, today	0 -2 0 -9 13 0 0 0
v:o:subject=none wednesday today	0 -6 0 -1 0 0 0 7
v:o:subject=none wednesday, today	0 -25 0 12 0 0 0 7
v:o:subject=none · today	0 -2 0 12 0 0 0 -1
v:o:subject=none — today	0 -10 0 22 0 0 0 -10
v:o:subject=procedure	-1 9 -15 -13 21 -14 -5 -7
v:o:subject=procedure  ahead	0 -10 0 -13 23 0 0 0
v:o:subject=procedure be	0 -5 0 -1 14 0 0 -9
v:o:subject=procedure be ahead	0 -5 0 -1 14 0 0 -9
v:o:subject=procedure be on	0 -3 0 -7 18 0 0 -8
v:o:subject=procedure begin	-3 5 0 -6 6 0 0 0
v:o:subject=procedure begin ahead	-3 -7 0 1 7 0 0 0
v:o:subject=procedure begin on	0 -11 0 0 11 0 0 0
v:o:subject=procedure by ahead	-1 -4 0 5 -9 0 0 11
v:o:subject=procedure carried	0 1 -4 4 13 4 -4 -23
v:o:subject=procedure carried be	0 0 0 18 -2 0 0 -13
v:o:subject=procedure carried be ahead	0 0 0 16 -1 0 0 -11
v:o:subject=procedure carried begin	1 -7 0 -11 1 0 0 13
v:o:subject=procedure carried begin ahead	1 -7 0 -11 1 0 0 13
v:o:subject=procedure carried from ahead	0 4 0 2 -8 0 0 0
v:o:subject=procedure carried have	0 -6 0 5 0 -1 -2 5
v:o:subject=procedure carried have ahead	0 -6 0 5 0 -1 -2 5
v:o:subject=procedure carried on ahead	0 12 0 3 -12 8 0 -14
v:o:subject=procedure carried say	0 -4 0 8 -3 0 0 0
v:o:subject=procedure carried say on	0 -4 0 8 -3 0 0 0
v:o:subject=procedure carried sign	0 0 0 9 -1 0 0 -2
v:o:subject=procedure carried sign ahead	0 0 0 9 -1 0 0 -2
v:o:subject=procedure carried the ahead	0 -1 0 17 -3 0 0 -11
v:o:subject=procedure carried until ahead	0 -9 0 4 11 -1 -1 -3
v:o:subject=procedure end	0 0 0 15 -13 0 0 0
v:o:subject=procedure end ahead	0 0 0 15 -13 0 0 0
v:o:subject=procedure end on	0 0 0 15 -13 0 0 0
v:o:subject=procedure far	-8 0 -5 3 -1 9 0 -1
v:o:subject=procedure far  ahead	0 -2 0 -12 0 12 0 4
v:o:subject=procedure far  today	0 -13 0 16 0 0 0 0
v:o:subject=procedure far carried	0 0 9 -6 6 -7 1 -4
v:o:subject=procedure far carried be	0 5 0 -7 16 0 0 -9
v:o:subject=procedure far carried be ahead	0 5 0 -8 16 0 0 -9
v:o:subject=procedure far carried begin	0 -1 9 -6 2 0 0 -2
v:o:subject=procedure far carried begin ahead	0 0 10 -9 2 0 0 -2
v:o:subject=procedure far carried begin on	0 2 0 -10 6 0 0 0
v:o:subject=procedure far carried by ahead	0 -14 0 -7 0 0 6 11
v:o:subject=procedure far carried charge	0 8 0 -7 0 0 0 0
v:o:subject=procedure far carried charge ahead	0 8 0 -7 0 0 0 0
v:o:subject=procedure far carried from ahead	0 -2 0 6 14 0 0 -19
v:o:subject=procedure far carried on ahead	0 12 0 -10 7 0 0 -8
v:o:subject=procedure far carried other	0 4 0 6 -9 0 0 0
v:o:subject=procedure far carried other ahead	0 4 0 4 -8 0 0 0
v:o:subject=procedure far carried other on	0 4 0 1 -6 0 0 0
v:o:subject=procedure far carried say	0 -7 0 11 0 0 0 -1
v:o:subject=procedure far carried say ahead	0 -3 0 6 0 0 0 0
v:o:subject=procedure far carried until ahead	0 10 11 -4 -9 0 0 -8
v:o:subject=procedure far no verb	-8 0 -5 3 -1 9 0 -1
v:o:subject=procedure far no verb 	-1 -14 0 0 0 12 0 4
v:o:subject=procedure far no verb ahead	-6 9 -4 -14 0 10 0 0
v:o:subject=procedure far no verb on	0 -18 0 -2 20 0 0 -5
v:o:subject=procedure far no verb today	0 -19 0 33 -5 0 0 -8
v:o:subject=procedure far on ahead	0 -18 0 -2 20 0 0 -5
v:o:subject=procedure no verb	6 18 -8 -20 4 -6 -1 10
v:o:subject=procedure no verb 	0 -10 0 -13 23 0 0 0
v:o:subject=procedure no verb ahead	7 -4 -6 -12 9 -5 0 15
v:o:subject=procedure no verb by	0 -2 0 -3 -4 0 0 13
v:o:subject=procedure no verb from	10 -7 0 0 -2 0 0 0
v:o:subject=procedure no verb on	8 -4 0 1 0 0 0 -3
v:o:subject=procedure no verb the	0 -3 0 -14 -4 0 0 23
v:o:subject=procedure no verb today	0 28 0 -14 -18 0 0 -7
v:o:subject=procedure on ahead	2 -21 -2 1 18 -1 0 -23
v:o:subject=procedure on today	0 -8 0 13 -1 0 0 0
v:o:subject=procedure other	0 -2 0 -4 9 0 0 0
v:o:subject=procedure other ahead	0 -2 0 -4 9 0 0 0
v:o:subject=procedure rule	0 -1 0 -10 13 0 0 0
v:o:subject=procedure rule today	0 0 0 -11 12 0 0 0
v:o:subject=procedure set	0 0 0 6 -3 0 0 0
v:o:subject=procedure set ahead	0 0 0 6 -3 0 0 0
v:o:subject=procedure suspend	0 -2 0 7 0 0 0 0
v:o:subject=procedure suspend on	0 -6 0 3 2 0 0 0
v:o:subject=procedure the ahead	0 -4 0 -10 -5 0 0 21
v:o:subject=sale	-5 9 -2 -20 2 25 0 -13
v:o:subject=sale carried	0 -10 0 -9 5 17 0 -5
v:o:subject=sale carried be	0 0 0 -7 4 0 0 2
v:o:subject=sale carried on ahead	0 -4 0 14 0 -2 0 -2
v:o:subject=sale far	4 2 0 -6 6 0 0 -4
v:o:subject=sale far carried	-5 -1 8 -15 11 5 8 -11
v:o:subject=sale far carried be	0 3 0 -16 2 0 10 -4
v:o:subject=sale far carried begin	0 -8 0 4 0 5 0 -2
v:o:subject=sale far carried on ahead	0 5 0 6 -9 -1 0 -2
v:o:subject=sale far no verb	4 2 0 -6 6 0 0 -4
v:o:subject=sale far no verb 	0 -3 0 0 10 0 0 -5
v:o:subject=sale far no verb ahead	4 6 0 -14 8 0 0 -2
v:o:subject=sale far no verb today	0 -4 0 10 0 0 0 0
v:o:subject=sale no verb	-1 10 0 -7 6 4 0 -9
v:o:subject=sale no verb ahead	-1 10 0 -8 6 4 0 -9
v:o:subject=sale no verb on	0 18 0 -6 0 -2 0 -9
v:o:subject=sale on ahead	0 19 0 -10 -4 0 0 -9
v:o:subject=signing	-1 23 -5 -11 -10 -12 -10 7
v:o:subject=signing be	0 -2 0 1 6 0 0 -4
v:o:subject=signing be ahead	0 -1 0 0 7 0 0 -3
v:o:subject=signing begin	1 0 0 6 -3 0 0 -3
v:o:subject=signing by ahead	0 -8 0 -4 15 0 0 -4
v:o:subject=signing from ahead	0 6 0 -15 9 0 0 0
v:o:subject=signing no verb	-5 0 -9 2 -8 -7 -6 14
v:o:subject=signing no verb ahead	-4 0 -8 -4 -6 -6 -5 23
v:o:subject=signing no verb by	0 -1 0 -4 6 0 0 0
v:o:subject=signing no verb of	0 -8 0 17 0 0 0 -3
v:o:subject=signing no verb on	0 13 -2 2 -29 0 0 0
v:o:subject=signing no verb today	0 1 0 14 -3 0 0 -15
v:o:subject=signing of ahead	0 22 0 -11 -1 0 0 -8
v:o:subject=signing of today	0 -11 0 15 0 0 0 0
v:o:subject=signing on ahead	-1 7 1 12 -31 0 0 -7
v:o:subject=signing on today	0 22 0 -22 0 0 0 0
v:o:subject=signing sign	0 10 0 -7 1 0 0 -4
v:o:subject=signing sign ahead	0 10 0 0 0 0 0 -14
v:o:subject=signing sign on	0 13 0 -7 -3 0 0 0
v:o:subject=signing the ahead	0 -2 0 -17 7 0 0 15
v:o:subject=signing to ahead	0 0 0 -10 8 0 0 0
v:o:subject=signing until ahead	2 0 0 -11 0 0 0 11
v:o:subject=truce	6 0 2 -23 -13 -16 -4 28
v:o:subject=truce  ahead	-7 3 0 -8 -17 0 0 16
v:o:subject=truce be	-1 -16 0 -11 -5 0 0 27
v:o:subject=truce be ahead	-1 -14 0 0 -4 0 0 15
v:o:subject=truce be on	0 -4 0 -7 0 0 0 12
v:o:subject=truce be today	0 0 0 -17 0 0 0 18
v:o:subject=truce be until	0 -8 0 -2 0 0 0 12
v:o:subject=truce begin	-2 13 2 0 -11 0 0 -9
v:o:subject=truce begin ahead	-2 5 2 2 -10 0 0 -2
v:o:subject=truce begin on	-1 0 0 15 -5 0 0 -14
v:o:subject=truce begin the	0 -2 0 -3 0 0 0 8
v:o:subject=truce begin today	0 9 0 0 0 0 0 -10
v:o:subject=truce begin until	0 0 3 8 0 0 0 -11
v:o:subject=truce carried	4 -6 -15 6 -3 -10 -13 6
v:o:subject=truce carried  today	0 0 0 -12 0 0 0 13
v:o:subject=truce carried agree	0 0 0 -8 0 0 0 10
v:o:subject=truce carried agree ahead	0 0 0 -8 0 0 0 10
v:o:subject=truce carried be	-2 0 0 19 -15 0 0 -4
v:o:subject=truce carried be ahead	-2 2 0 7 -14 0 0 1
v:o:subject=truce carried be from	0 7 0 0 0 0 0 -3
v:o:subject=truce carried be on	0 -13 0 2 -1 0 0 8
v:o:subject=truce carried be today	0 -5 0 20 0 0 0 -14
v:o:subject=truce carried begin	4 4 0 -14 -8 0 0 9
v:o:subject=truce carried begin ahead	4 8 0 -7 -8 0 0 0
v:o:subject=truce carried begin on	0 8 0 4 -4 0 0 -10
v:o:subject=truce carried begin today	0 -5 0 -8 0 0 0 13
v:o:subject=truce carried begin until	4 -2 0 -6 0 0 0 5
v:o:subject=truce carried by ahead	0 0 0 12 -7 0 -1 -2
v:o:subject=truce carried end	-3 -21 0 -5 7 0 0 12
v:o:subject=truce carried end ahead	-3 -20 0 -8 7 0 0 14
v:o:subject=truce carried end on	-3 -16 0 -4 9 0 0 8
v:o:subject=truce carried extend	0 0 0 8 0 0 0 -4
v:o:subject=truce carried extend ahead	0 0 0 8 0 0 0 -4
v:o:subject=truce carried from ahead	1 26 0 -21 -7 0 0 0
v:o:subject=truce carried have	15 -13 0 0 -2 0 0 -2
v:o:subject=truce carried have ahead	15 -12 0 0 -1 0 0 -2
v:o:subject=truce carried meet	0 0 0 -8 17 0 0 -7
v:o:subject=truce carried meet ahead	0 0 0 -8 17 0 0 -7
v:o:subject=truce carried meet on	0 0 0 11 -5 0 0 -5
v:o:subject=truce carried on ahead	-12 2 -2 7 0 0 0 -2
v:o:subject=truce carried other	0 0 0 -21 0 0 0 21
v:o:subject=truce carried other ahead	0 0 0 -9 0 0 0 10
v:o:subject=truce carried pay	0 19 0 -17 0 0 0 0
v:o:subject=truce carried pay ahead	0 19 0 -17 0 0 0 0
v:o:subject=truce carried run	0 -8 0 -2 -1 0 0 11
v:o:subject=truce carried run ahead	0 -7 0 -12 -1 0 0 19
v:o:subject=truce carried run on	0 -2 0 -3 0 0 0 8
v:o:subject=truce carried say	0 -5 0 8 0 0 0 0
v:o:subject=truce carried say ahead	0 -4 0 8 0 0 0 0
v:o:subject=truce carried say on	0 -3 0 10 0 0 0 -4
v:o:subject=truce carried sit	0 0 0 7 -3 0 0 0
v:o:subject=truce carried sit ahead	0 0 0 7 -3 0 0 0
v:o:subject=truce carried suspend	-2 -4 0 12 -3 0 0 -2
v:o:subject=truce carried suspend ahead	-2 -4 0 12 -3 0 0 -2
v:o:subject=truce carried suspend until	0 -1 0 10 0 0 0 -5
v:o:subject=truce carried tell	0 7 0 -3 0 0 0 -1
v:o:subject=truce carried tell ahead	0 7 0 -6 0 0 0 0
v:o:subject=truce carried tell on	0 7 0 -6 0 0 0 0
v:o:subject=truce carried the ahead	-2 0 0 0 -7 0 -1 10
v:o:subject=truce carried to ahead	0 0 0 -23 0 0 0 28
v:o:subject=truce carried until ahead	3 -24 -1 -9 2 0 0 17
v:o:subject=truce end	0 -16 -4 -3 3 0 0 12
v:o:subject=truce end ahead	0 -3 -3 -13 5 0 0 15
v:o:subject=truce end ends	-1 0 0 16 0 0 0 -16
v:o:subject=truce end expires	0 -7 0 0 0 0 0 6
v:o:subject=truce end on	4 -3 -2 -14 -6 0 0 20
v:o:subject=truce end today	0 10 0 2 0 0 0 -9
v:o:subject=truce ends today	0 -7 0 -15 0 0 0 21
v:o:subject=truce extend	0 -1 0 -23 0 0 0 27
v:o:subject=truce extend ahead	0 0 0 -6 0 0 0 10
v:o:subject=truce extend to	0 0 0 -15 0 0 0 16
v:o:subject=truce far	-16 -2 -7 -4 1 -7 -4 18
v:o:subject=truce far  ahead	0 9 0 16 -5 0 0 -17
v:o:subject=truce far  today	0 -17 0 10 -5 0 0 2
v:o:subject=truce far carried	4 0 -3 -3 -17 -4 -11 17
v:o:subject=truce far carried announce	0 0 0 -7 8 0 0 0
v:o:subject=truce far carried announce ahead	0 0 0 -7 8 0 0 0
v:o:subject=truce far carried ask	0 -5 0 6 0 0 0 0
v:o:subject=truce far carried be	3 -24 4 -7 -7 0 0 23
v:o:subject=truce far carried be ahead	3 -21 4 28 -6 0 0 -10
v:o:subject=truce far carried be on	0 -13 0 -3 0 0 0 17
v:o:subject=truce far carried be today	0 -2 0 -37 0 0 0 39
v:o:subject=truce far carried be until	0 -1 0 9 0 0 0 -5
v:o:subject=truce far carried before ahead	0 9 0 -9 0 0 0 0
v:o:subject=truce far carried begin	0 7 0 -8 0 0 0 1
v:o:subject=truce far carried begin ahead	0 13 0 -18 0 0 0 3
v:o:subject=truce far carried begin on	0 6 0 -6 0 0 0 0
v:o:subject=truce far carried begin today	0 -11 0 14 0 0 0 -2
v:o:subject=truce far carried charge ahead	0 -20 0 20 0 0 0 0
v:o:subject=truce far carried charge since	0 21 0 -19 0 0 0 -2
v:o:subject=truce far carried charge today	0 20 0 -17 0 0 0 -3
v:o:subject=truce far carried end	0 -2 0 -5 0 0 0 10
v:o:subject=truce far carried end ahead	0 -2 0 -7 0 0 0 11
v:o:subject=truce far carried end on	0 -8 0 -3 3 0 0 6
v:o:subject=truce far carried expect	0 -9 0 11 -2 0 0 0
v:o:subject=truce far carried expect ahead	0 -9 0 11 -2 0 0 0
v:o:subject=truce far carried for ahead	0 0 0 0 6 0 0 -3
v:o:subject=truce far carried from ahead	-3 6 3 -12 0 0 0 2
v:o:subject=truce far carried have	0 0 0 -37 0 0 0 37
v:o:subject=truce far carried have ahead	0 0 0 -17 0 0 0 16
v:o:subject=truce far carried keep	0 0 0 -8 0 0 0 9
v:o:subject=truce far carried keep ahead	0 0 0 -8 0 0 0 9
v:o:subject=truce far carried make	0 -6 0 8 0 0 0 0
v:o:subject=truce far carried of ahead	7 0 5 -4 0 0 0 -6
v:o:subject=truce far carried on ahead	-1 -17 -4 39 -3 0 0 -21
v:o:subject=truce far carried on today	0 -6 0 4 0 0 0 1
v:o:subject=truce far carried other	0 -6 3 10 0 0 0 -3
v:o:subject=truce far carried other ahead	0 -6 3 9 0 0 0 -3
v:o:subject=truce far carried other on	0 0 0 8 0 0 0 -5
v:o:subject=truce far carried pay	0 5 0 -9 0 0 0 6
v:o:subject=truce far carried pay ahead	0 10 0 -7 0 0 0 0
v:o:subject=truce far carried pay today	0 -3 0 -2 0 0 0 7
v:o:subject=truce far carried plan	0 0 0 -4 0 0 0 7
v:o:subject=truce far carried plan ahead	0 0 0 -4 0 0 0 7
v:o:subject=truce far carried return	0 -3 0 9 0 0 0 -2
v:o:subject=truce far carried return on	0 -3 0 7 0 0 0 0
v:o:subject=truce far carried run ahead	0 0 0 8 -1 0 0 -6
v:o:subject=truce far carried run on	0 0 0 12 0 0 0 -11
v:o:subject=truce far carried run to	0 0 0 6 0 0 0 -3
v:o:subject=truce far carried say	0 8 0 0 -5 0 0 -3
v:o:subject=truce far carried say ahead	0 10 0 2 -4 0 0 -10
v:o:subject=truce far carried say on	0 10 0 -1 0 0 0 -4
v:o:subject=truce far carried sign	0 0 0 10 0 0 0 -6
v:o:subject=truce far carried sign ahead	0 0 0 6 0 0 0 -3
v:o:subject=truce far carried sign on	0 0 0 6 0 0 0 -3
v:o:subject=truce far carried suspend	7 10 0 -4 -4 0 0 -7
v:o:subject=truce far carried suspend ahead	7 10 0 -4 -4 0 0 -6
v:o:subject=truce far carried suspend on	0 0 0 15 0 0 0 -13
v:o:subject=truce far carried suspend until	0 6 0 -7 0 0 0 0
v:o:subject=truce far carried tell	0 13 0 -16 7 0 0 -1
v:o:subject=truce far carried tell ahead	0 13 0 -20 7 0 0 0
v:o:subject=truce far carried tell on	0 15 0 -19 7 0 0 -2
v:o:subject=truce far carried the ahead	0 0 0 7 -15 0 -1 3
v:o:subject=truce far carried until ahead	0 1 -3 10 -8 0 0 -5
v:o:subject=truce far friday today	0 -6 0 17 0 0 0 -11
v:o:subject=truce far from ahead	0 18 0 -16 0 0 0 0
v:o:subject=truce far no verb	-16 -2 -7 -4 1 -7 -4 18
v:o:subject=truce far no verb 	0 -2 0 21 -13 0 0 -9
v:o:subject=truce far no verb ahead	-10 13 -4 0 -9 -4 -1 0
v:o:subject=truce far no verb friday	0 -6 0 17 0 0 0 -11
v:o:subject=truce far no verb friday,	0 -11 0 16 0 0 0 -3
v:o:subject=truce far no verb from	0 9 0 -4 0 0 0 0
v:o:subject=truce far no verb monday,	0 0 0 -12 0 0 0 11
v:o:subject=truce far no verb on	0 9 0 -5 -1 0 0 0
v:o:subject=truce far no verb the	0 0 0 -17 10 0 0 7
v:o:subject=truce far no verb thursday,	0 -5 0 11 0 0 0 -5
v:o:subject=truce far no verb today	-2 -25 0 -6 9 0 0 21
v:o:subject=truce far no verb until	0 0 0 -13 0 0 0 15
v:o:subject=truce far no verb wednesday,	0 0 0 -13 20 0 0 -8
v:o:subject=truce far on ahead	0 10 0 -7 -1 0 0 0
v:o:subject=truce far the ahead	0 0 0 -17 10 0 0 7
v:o:subject=truce far until ahead	0 0 0 -13 0 0 0 15
v:o:subject=truce far wednesday, today	0 0 0 -13 20 0 0 -8
v:o:subject=truce friday, ahead	14 -19 0 -7 -13 0 0 15
v:o:subject=truce from ahead	2 20 -1 0 -11 0 0 -15
v:o:subject=truce has ahead	0 -7 0 3 0 0 0 3
v:o:subject=truce have has	0 -2 0 9 0 0 0 -5
v:o:subject=truce have until	0 0 0 -10 0 0 0 11
v:o:subject=truce monday, ahead	0 7 0 0 0 0 0 -9
v:o:subject=truce no verb	9 -2 6 -24 -1 -8 -9 21
v:o:subject=truce no verb 	-6 4 0 -5 -17 0 0 13
v:o:subject=truce no verb ahead	10 -8 7 -2 0 -7 -7 2
v:o:subject=truce no verb ends	0 -4 0 -31 0 0 0 35
v:o:subject=truce no verb friday,	14 -20 0 -7 -13 0 0 15
v:o:subject=truce no verb from	3 6 0 7 -6 0 0 -13
v:o:subject=truce no verb monday,	0 7 0 0 0 0 0 -9
v:o:subject=truce no verb of	0 6 0 0 0 0 0 -6
v:o:subject=truce no verb on	10 -16 5 -20 11 0 0 10
v:o:subject=truce no verb saturday,	0 4 0 -8 -1 0 0 3
v:o:subject=truce no verb sunday,	0 -4 0 -10 0 0 0 16
v:o:subject=truce no verb the	0 -4 7 8 0 0 0 -9
v:o:subject=truce no verb thursday,	0 -1 0 -10 0 0 0 14
v:o:subject=truce no verb to	7 -11 0 0 0 0 0 0
v:o:subject=truce no verb today	0 9 0 -40 -7 0 0 38
v:o:subject=truce no verb tuesday,	0 12 0 -19 0 0 0 3
v:o:subject=truce no verb until	-6 -18 0 4 5 0 0 3
v:o:subject=truce of ahead	0 6 0 3 0 0 0 -11
v:o:subject=truce on ahead	12 -18 1 -15 1 -1 -1 19
v:o:subject=truce other	0 -3 0 6 0 0 0 0
v:o:subject=truce other ahead	0 -3 0 6 0 0 0 0
v:o:subject=truce other on	0 0 0 10 0 0 0 -9
v:o:subject=truce other to	0 0 0 -1 0 0 0 6
v:o:subject=truce out ahead	0 -10 0 13 0 0 0 -3
v:o:subject=truce out today	0 15 0 -24 0 0 0 14
v:o:subject=truce run	-1 11 0 12 -6 0 0 -14
v:o:subject=truce run ahead	-1 0 0 18 -5 0 0 -11
v:o:subject=truce run on	0 -10 0 -7 0 0 0 14
v:o:subject=truce run out	0 13 0 -4 0 0 0 -5
v:o:subject=truce run to	0 0 0 18 0 0 0 -15
v:o:subject=truce run today	0 14 0 -5 0 0 0 -6
v:o:subject=truce saturday, ahead	0 4 0 -8 -1 0 0 3
v:o:subject=truce sign	0 0 0 -5 0 0 0 6
v:o:subject=truce sign ahead	0 0 0 -5 0 0 0 7
v:o:subject=truce sign on	0 0 0 -5 0 0 0 7
v:o:subject=truce sunday, ahead	0 -4 0 -10 0 0 0 16
v:o:subject=truce suspend	0 0 0 -6 0 0 0 8
v:o:subject=truce suspend ahead	0 0 0 -7 0 0 0 9
v:o:subject=truce suspend until	0 0 0 -10 0 0 0 12
v:o:subject=truce the ahead	0 -10 7 17 0 0 3 -18
v:o:subject=truce thursday, ahead	0 -1 0 -10 0 0 0 14
v:o:subject=truce to ahead	5 -14 -1 4 -7 0 0 2
v:o:subject=truce tuesday, ahead	0 12 0 -19 0 0 0 3
v:o:subject=truce until ahead	-6 -29 2 2 3 0 0 11
v:o:topic=controls	33 -1 -4 -19 0 4 -2 -26
v:o:topic=controls ahead	31 -6 -3 -12 1 4 -1 -26
v:o:topic=controls announce	-3 11 0 -2 0 0 0 0
v:o:topic=controls be	7 7 0 -9 0 0 0 -4
v:o:topic=controls begin	13 -7 0 -2 -8 4 0 -3
v:o:topic=controls by	2 -2 0 8 -4 0 0 0
v:o:topic=controls by ahead	2 -2 0 8 -4 0 0 0
v:o:topic=controls discuss	0 0 0 6 -2 0 0 0
v:o:topic=controls end	5 9 0 -11 1 0 0 -6
v:o:topic=controls far	26 -16 5 -12 0 -6 0 0
v:o:topic=controls far 	13 -4 0 -10 -8 0 0 8
v:o:topic=controls far  ahead	2 -2 0 -1 -7 0 0 9
v:o:topic=controls far  today	10 0 0 -9 0 0 0 0
v:o:topic=controls far ahead	19 -15 6 -8 0 -5 0 1
v:o:topic=controls far begin	0 0 0 -6 0 0 0 5
v:o:topic=controls far no verb	16 -11 0 0 -8 -1 0 0
v:o:topic=controls far on	-3 -1 8 0 -4 0 0 0
v:o:topic=controls far on ahead	-3 -1 8 0 -4 0 0 0
v:o:topic=controls far the	6 0 0 -9 0 0 0 3
v:o:topic=controls far the ahead	6 0 0 -9 0 0 0 3
v:o:topic=controls far to	0 0 0 10 -1 0 0 -6
v:o:topic=controls far to ahead	0 0 0 10 -1 0 0 -6
v:o:topic=controls far today	10 0 0 -4 0 0 0 0
v:o:topic=controls from	27 -8 0 -16 0 0 0 -2
v:o:topic=controls from ahead	20 -7 0 -8 0 0 0 -2
v:o:topic=controls make	17 -3 0 -13 0 0 0 0
v:o:topic=controls no verb	11 -1 0 0 -2 6 -3 -13
v:o:topic=controls of	-14 0 0 16 0 0 0 0
v:o:topic=controls of ahead	-14 0 0 16 0 0 0 0
v:o:topic=controls on	15 -12 0 16 -6 -1 0 -18
v:o:topic=controls on ahead	16 -11 0 13 -6 -1 0 -17
v:o:topic=controls other	3 -1 0 6 -5 0 0 0
v:o:topic=controls rule	0 0 0 -8 0 0 0 4
v:o:topic=controls run	2 0 0 -6 0 0 0 3
v:o:topic=controls say	0 9 0 -6 0 0 0 -1
v:o:topic=controls suspend	-1 0 0 0 11 0 0 -8
v:o:topic=controls the	7 2 0 1 8 0 -2 -18
v:o:topic=controls the ahead	7 2 0 0 8 0 -2 -18
v:o:topic=controls threaten	0 -6 0 7 0 0 0 0
v:o:topic=controls to	10 -1 0 -7 8 0 0 -7
v:o:topic=controls to ahead	10 -1 0 -7 8 0 0 -7
v:o:topic=controls today	4 10 0 -11 0 0 0 0
v:o:topic=controls until	-1 0 2 -31 13 5 5 1
v:o:topic=controls until ahead	-1 0 2 -31 13 5 5 1
v:o:topic=deal	-8 1 -21 1 -7 -1 28 -8
v:o:topic=deal 	0 -9 0 19 -1 0 0 -5
v:o:topic=deal agree	0 0 0 -7 0 0 9 -1
v:o:topic=deal ahead	-6 5 -19 0 -4 0 29 -14
v:o:topic=deal announce	0 -12 0 -1 0 0 0 12
v:o:topic=deal be	-2 -1 -1 10 9 5 8 -31
v:o:topic=deal before	0 15 0 7 -14 0 -2 -9
v:o:topic=deal before ahead	0 15 0 7 -14 0 -2 -9
v:o:topic=deal begin	0 -5 0 16 -9 0 0 -7
v:o:topic=deal by	-2 1 -1 0 2 -5 14 -15
v:o:topic=deal by ahead	-2 3 -1 -1 3 -5 14 -15
v:o:topic=deal confirm	0 -6 0 15 -2 0 0 -4
v:o:topic=deal deal	0 -3 0 -8 0 0 0 13
v:o:topic=deal end	0 -17 0 -11 -6 0 0 24
v:o:topic=deal expect	0 0 0 12 -9 0 0 0
v:o:topic=deal face	0 0 0 -13 0 0 -2 15
v:o:topic=deal far	-11 -12 -8 11 -2 -6 -5 18
v:o:topic=deal far 	0 4 0 8 -2 0 0 -11
v:o:topic=deal far  ahead	0 6 0 5 -1 0 0 -10
v:o:topic=deal far ahead	-10 -3 -7 -1 -1 -5 -4 22
v:o:topic=deal far be	0 3 0 -8 -9 0 0 16
v:o:topic=deal far begin	0 5 0 -3 5 0 0 -8
v:o:topic=deal far for	0 0 0 6 -2 0 0 0
v:o:topic=deal far from ahead	0 8 0 -2 -2 0 0 -1
v:o:topic=deal far no verb	-5 -7 -4 14 6 -1 0 -6
v:o:topic=deal far on	-1 6 -1 -12 0 0 0 13
v:o:topic=deal far on ahead	-1 7 -1 -13 0 0 0 13
v:o:topic=deal far other	0 0 0 -5 6 0 0 0
v:o:topic=deal far the	0 0 0 13 0 0 0 -8
v:o:topic=deal far the ahead	0 0 0 13 0 0 0 -8
v:o:topic=deal far today	0 -22 0 36 -1 0 0 -9
v:o:topic=deal far until	0 -8 0 0 4 0 0 1
v:o:topic=deal far until ahead	0 -8 0 0 4 0 0 1
v:o:topic=deal from	0 21 0 -15 -6 0 -2 0
v:o:topic=deal from ahead	0 21 0 -15 -6 0 -2 0
v:o:topic=deal have	0 0 0 9 -11 -1 14 -16
v:o:topic=deal make	0 8 0 -6 0 0 0 0
v:o:topic=deal no verb	2 2 -5 9 -2 -11 6 -14
v:o:topic=deal of	0 -7 0 3 0 0 6 -1
v:o:topic=deal of ahead	0 -5 0 1 0 0 6 0
v:o:topic=deal on	-4 -1 -3 -13 21 13 -13 1
v:o:topic=deal on ahead	-4 -4 -3 -5 22 13 -13 -4
v:o:topic=deal on today	0 3 0 -11 0 0 0 12
v:o:topic=deal other	0 -9 0 -7 8 10 0 -3
v:o:topic=deal pay	0 -10 0 9 -3 0 0 3
v:o:topic=deal reach	0 3 0 -7 -3 0 0 8
v:o:topic=deal return	0 8 0 -2 0 0 0 -4
v:o:topic=deal say	0 10 0 -12 0 0 0 5
v:o:topic=deal settle	0 -4 0 -4 10 0 4 -8
v:o:topic=deal sign	0 -11 0 17 0 0 0 -1
v:o:topic=deal since	0 -11 0 16 0 0 0 -2
v:o:topic=deal since ahead	0 -11 0 16 0 0 0 -2
v:o:topic=deal sit	0 -2 0 -11 17 0 0 -2
v:o:topic=deal tell	0 5 0 -7 -5 0 0 8
v:o:topic=deal the	0 -6 0 3 -7 0 0 4
v:o:topic=deal the ahead	0 -6 0 3 -7 0 0 4
v:o:topic=deal today	0 -13 0 6 -5 0 0 9
v:o:topic=deal until	7 -1 -2 14 -12 -3 11 -17
v:o:topic=deal until ahead	7 -1 -2 14 -12 -3 11 -17
v:o:topic=duties	-11 27 2 -8 1 -43 -18 -6
v:o:topic=duties 	-2 5 -6 17 1 0 0 -34
v:o:topic=duties  ahead	0 17 -4 3 -24 0 0 -17
v:o:topic=duties  today	0 -26 0 17 16 0 0 -21
v:o:topic=duties (	0 6 0 -11 0 0 0 5
v:o:topic=duties 12:01 today	0 -6 0 9 0 0 0 0
v:o:topic=duties a	0 -6 0 7 0 0 0 0
v:o:topic=duties a ahead	0 -6 0 7 0 0 0 0
v:o:topic=duties a.m.	0 6 0 -4 0 0 0 0
v:o:topic=duties add	0 -8 0 10 0 0 0 0
v:o:topic=duties after	0 6 4 -18 10 0 0 -2
v:o:topic=duties after ahead	0 6 4 -18 10 0 0 -2
v:o:topic=duties agree	0 0 0 -9 0 0 0 12
v:o:topic=duties ahead	-4 32 7 -21 -6 -38 -14 -1
v:o:topic=duties and	0 -8 0 0 10 0 0 -1
v:o:topic=duties announce	0 1 0 10 -10 0 7 -25
v:o:topic=duties announced	0 -13 0 15 0 0 0 0
v:o:topic=duties announced today	0 -13 0 15 0 0 0 0
v:o:topic=duties answer	0 0 0 -3 7 0 0 0
v:o:topic=duties as	0 -2 0 -18 0 0 0 20
v:o:topic=duties at	0 -7 0 0 10 0 0 -6
v:o:topic=duties back	0 -11 0 -11 0 0 0 24
v:o:topic=duties back ahead	0 -9 0 0 0 0 0 9
v:o:topic=duties be	-9 -14 1 14 0 -3 -2 4
v:o:topic=duties bear	0 7 0 -6 0 0 0 0
v:o:topic=duties before	0 -2 0 -16 11 0 0 15
v:o:topic=duties before ahead	0 -15 0 -8 12 0 0 17
v:o:topic=duties before today	0 16 0 -13 0 0 0 0
v:o:topic=duties begin	8 -5 0 5 -4 -1 7 -6
v:o:topic=duties beijing,	0 8 0 -7 0 0 0 0
v:o:topic=duties beijing, today	0 8 0 -7 0 0 0 0
v:o:topic=duties bring	0 10 0 -12 -1 0 0 3
v:o:topic=duties by	0 21 1 -7 -2 0 3 -24
v:o:topic=duties by ahead	0 22 1 -7 -2 0 3 -23
v:o:topic=duties call	0 -2 0 13 0 0 0 -10
v:o:topic=duties cent	0 -2 0 12 0 0 0 -11
v:o:topic=duties cent today	0 4 0 2 0 0 0 -10
v:o:topic=duties charge	0 21 -3 -23 10 0 0 0
v:o:topic=duties charged	0 -9 0 -11 18 0 0 0
v:o:topic=duties charged today	0 -9 0 -11 18 0 0 0
v:o:topic=duties collect	0 5 0 -5 -7 0 0 6
v:o:topic=duties cut	0 7 0 -3 -7 0 0 0
v:o:topic=duties double	0 6 0 -7 -3 0 0 5
v:o:topic=duties end	-6 7 3 2 -11 0 -3 -3
v:o:topic=duties expect	0 7 0 2 -15 0 0 0
v:o:topic=duties face	0 6 0 -4 0 0 0 0
v:o:topic=duties fall	0 9 0 0 0 0 0 -10
v:o:topic=duties far	-7 4 -24 -3 7 -8 -18 11
v:o:topic=duties far 	-15 -4 -6 4 10 8 0 -5
v:o:topic=duties far  ahead	-12 8 -4 -12 0 9 0 5
v:o:topic=duties far  today	0 -20 0 24 12 0 0 -34
v:o:topic=duties far after	0 2 0 -9 -2 0 0 11
v:o:topic=duties far after ahead	0 2 0 -9 -2 0 0 11
v:o:topic=duties far ahead	-3 5 -18 -6 7 -6 -14 6
v:o:topic=duties far announce	0 -3 0 15 -1 0 0 -6
v:o:topic=duties far ask	0 14 0 -1 -10 0 0 0
v:o:topic=duties far be	-5 0 -3 -11 6 -6 -2 15
v:o:topic=duties far before	0 -7 0 13 2 0 0 -10
v:o:topic=duties far before ahead	0 6 0 -2 3 0 0 -8
v:o:topic=duties far before today	0 -15 0 18 0 0 0 0
v:o:topic=duties far begin	0 10 0 -5 -1 0 0 -7
v:o:topic=duties far by	6 -1 0 -5 14 0 -7 -15
v:o:topic=duties far by ahead	6 -1 0 -5 14 0 -6 -15
v:o:topic=duties far call	0 -4 0 9 0 0 0 -1
v:o:topic=duties far charge	0 -15 0 20 0 0 0 -9
v:o:topic=duties far end	6 -11 -6 0 0 0 0 8
v:o:topic=duties far fall	0 10 0 8 0 0 0 -18
v:o:topic=duties far friday,	0 20 0 -15 -6 0 0 0
v:o:topic=duties far friday, today	0 16 0 -11 -1 0 0 -3
v:o:topic=duties far from	-10 12 9 -9 -3 0 0 -4
v:o:topic=duties far from ahead	-9 12 9 -10 -2 0 0 -2
v:o:topic=duties far have	0 23 0 2 -2 0 0 -23
v:o:topic=duties far is	0 20 0 -4 -1 -1 0 -13
v:o:topic=duties far is ahead	0 20 0 -5 -1 -1 0 -12
v:o:topic=duties far monday,	0 0 0 12 0 0 0 -13
v:o:topic=duties far monday, today	0 0 0 13 0 0 0 -13
v:o:topic=duties far no verb	-2 -1 -1 1 -4 1 -8 8
v:o:topic=duties far of	0 -7 0 13 0 0 0 -3
v:o:topic=duties far of ahead	0 -3 0 8 0 0 0 -1
v:o:topic=duties far on	-6 10 -13 6 0 -5 -1 -11
v:o:topic=duties far on ahead	-5 14 -12 0 0 -4 -1 -10
v:o:topic=duties far on today	0 -16 0 22 0 0 0 0
v:o:topic=duties far other	-2 -10 -2 0 14 0 0 -1
v:o:topic=duties far pay	0 1 0 8 -4 0 0 -10
v:o:topic=duties far plan	0 -13 0 -2 4 0 0 10
v:o:topic=duties far put	0 4 0 5 -8 0 0 -3
v:o:topic=duties far run	0 0 0 -6 0 0 0 8
v:o:topic=duties far say	0 0 0 6 -6 0 0 -2
v:o:topic=duties far since	0 -7 0 20 0 0 0 -12
v:o:topic=duties far since ahead	0 -5 0 19 0 0 0 -11
v:o:topic=duties far tell	0 8 0 -1 -5 0 0 -2
v:o:topic=duties far the	0 1 0 8 -11 0 2 -6
v:o:topic=duties far the ahead	0 2 0 8 -11 0 2 -5
v:o:topic=duties far thursday,	0 -11 0 -1 0 0 0 11
v:o:topic=duties far thursday, today	0 -8 0 -9 0 0 0 15
v:o:topic=duties far to	3 -10 0 7 -2 0 0 -2
v:o:topic=duties far to ahead	3 -10 0 7 -2 0 0 -2
v:o:topic=duties far today	-5 -1 -5 2 0 -1 -1 10
v:o:topic=duties far tuesday,	0 -4 0 13 0 0 0 -7
v:o:topic=duties far until	0 0 -3 2 17 0 0 -13
v:o:topic=duties far until ahead	0 0 -3 2 17 0 0 -13
v:o:topic=duties far washington,	0 -2 0 9 0 0 0 -1
v:o:topic=duties far washington, today	0 -2 0 9 0 0 0 -1
v:o:topic=duties far wednesday,	0 -11 0 19 -3 0 0 -6
v:o:topic=duties far write	0 -4 0 9 0 0 0 0
v:o:topic=duties for	0 21 0 0 -7 0 0 -20
v:o:topic=duties for ahead	0 2 0 16 -6 0 0 -20
v:o:topic=duties from	-1 34 -21 -15 0 -3 7 -34
v:o:topic=duties from ahead	0 28 -19 -15 1 -2 8 -22
v:o:topic=duties from today	0 12 0 0 -4 0 0 -18
v:o:topic=duties get	0 0 0 9 0 0 0 -8
v:o:topic=duties halve	0 0 0 -8 2 0 0 5
v:o:topic=duties has	0 0 0 -1 -5 0 0 7
v:o:topic=duties has ahead	0 0 0 -5 -4 0 0 9
v:o:topic=duties have	0 -7 0 1 10 0 0 0
v:o:topic=duties impose	3 5 0 -8 0 0 0 0
v:o:topic=duties introduce	0 -12 0 8 0 0 0 1
v:o:topic=duties is	0 -13 0 -6 -2 0 0 22
v:o:topic=duties is ahead	0 -11 0 0 -2 0 0 14
v:o:topic=duties keep	2 -11 0 17 0 0 0 -7
v:o:topic=duties leave	0 -5 0 12 -3 0 0 0
v:o:topic=duties levy	0 22 0 -11 -2 0 0 -9
v:o:topic=duties look	0 -9 0 -15 13 0 0 8
v:o:topic=duties lower	0 13 0 1 -7 0 0 -12
v:o:topic=duties make	0 0 0 14 -5 0 0 -8
v:o:topic=duties midnight	0 13 0 -14 0 0 0 0
v:o:topic=duties midnight today	0 13 0 -14 0 0 0 0
v:o:topic=duties monday,	0 29 0 -18 -6 0 0 -7
v:o:topic=duties monday, ahead	0 29 0 -19 -6 0 0 -7
v:o:topic=duties move	0 7 0 0 0 0 0 -3
v:o:topic=duties no verb	-7 11 4 -7 6 -10 -17 -2
v:o:topic=duties of ahead	0 14 -3 -5 -2 0 0 -4
v:o:topic=duties of today	0 -22 0 4 0 0 0 11
v:o:topic=duties on	-6 17 -1 -1 -12 -10 -1 -8
v:o:topic=duties on ahead	-5 21 -1 -7 -21 -9 0 -2
v:o:topic=duties on today	0 -8 0 10 15 0 0 -21
v:o:topic=duties order	0 8 0 0 0 0 0 -6
v:o:topic=duties other	0 -8 5 15 -6 0 0 -6
v:o:topic=duties pay	0 19 -3 -20 -17 0 2 13
v:o:topic=duties percent	0 28 0 -17 0 0 0 -16
v:o:topic=duties percent today	0 13 0 -9 0 0 0 -2
v:o:topic=duties plan	0 14 0 -18 -1 0 0 5
v:o:topic=duties put	1 11 -1 -7 0 0 -1 -3
v:o:topic=duties raise	0 7 0 -8 -7 0 0 8
v:o:topic=duties reduce	0 11 0 -11 3 0 0 -2
v:o:topic=duties remain	0 -9 0 11 -3 0 0 0
v:o:topic=duties report	0 -10 0 0 6 0 0 0
v:o:topic=duties return	0 0 0 -4 -1 0 0 6
v:o:topic=duties rise	0 21 0 -7 -10 0 0 -15
v:o:topic=duties run	0 0 1 -16 0 0 0 12
v:o:topic=duties say	0 -10 0 20 -4 0 0 -5
v:o:topic=duties see	0 0 0 6 0 0 0 -2
v:o:topic=duties since	0 -38 3 20 -7 0 0 5
v:o:topic=duties since ahead	0 -29 3 12 -5 0 0 7
v:o:topic=duties stand	0 0 0 9 0 0 0 -5
v:o:topic=duties start	0 -8 0 10 0 0 0 0
v:o:topic=duties starting	5 4 0 -8 0 0 0 0
v:o:topic=duties suspend	2 -5 6 -15 -3 0 0 14
v:o:topic=duties tax	0 9 0 -8 0 0 0 0
v:o:topic=duties the	0 16 -1 -1 2 0 -4 -11
v:o:topic=duties the ahead	0 17 -1 -2 2 0 -4 -11
v:o:topic=duties threaten	-2 13 0 -14 9 0 0 -1
v:o:topic=duties through	0 -3 0 -3 0 0 0 11
v:o:topic=duties through ahead	0 -2 0 -3 0 0 0 11
v:o:topic=duties to	1 15 -3 -7 0 0 -3 -3
v:o:topic=duties to ahead	1 16 -3 -11 0 0 -3 -1
v:o:topic=duties today	-10 -6 -11 17 21 -3 -3 -17
v:o:topic=duties tuesday,	0 7 0 -2 0 0 0 -1
v:o:topic=duties tuesday, ahead	0 7 0 -2 0 0 0 -1
v:o:topic=duties until	-1 -11 8 -12 -3 -3 -9 25
v:o:topic=duties until ahead	-1 -10 8 -8 -3 -3 -9 20
v:o:topic=duties want	0 -12 0 -13 0 0 0 23
v:o:topic=duties wednesday,	0 15 0 -10 0 0 0 -4
v:o:topic=duties wednesday, ahead	0 15 0 -10 0 0 0 -4
v:o:topic=duties write	0 -8 0 17 -1 0 0 -3
v:o:topic=exclusions	-4 -7 38 -20 -2 -6 -4 -8
v:o:topic=exclusions ahead	-4 0 39 -34 0 -6 -4 -6
v:o:topic=exclusions be	-1 8 9 -15 7 0 0 -8
v:o:topic=exclusions before	0 2 -3 -2 0 0 0 6
v:o:topic=exclusions before ahead	0 6 -2 -10 0 0 0 7
v:o:topic=exclusions begin	0 -15 2 5 -13 0 0 19
v:o:topic=exclusions end	0 -17 6 24 -7 0 0 -22
v:o:topic=exclusions far	15 0 11 -17 3 0 0 -19
v:o:topic=exclusions far ahead	15 2 11 -23 5 0 0 -16
v:o:topic=exclusions far no verb	11 -1 12 -22 5 0 0 -5
v:o:topic=exclusions far today	0 -2 0 9 0 0 0 0
v:o:topic=exclusions no verb	3 6 13 -20 4 0 0 -14
v:o:topic=exclusions on	0 0 13 -10 -6 0 0 0
v:o:topic=exclusions on ahead	0 0 13 -11 -6 0 0 0
v:o:topic=exclusions say	0 -6 5 -12 0 0 0 13
v:o:topic=exclusions today	0 -9 0 15 -1 0 0 -1
v:o:topic=exclusions until	0 -7 18 0 0 0 0 -13
v:o:topic=exclusions until ahead	0 -7 18 0 0 0 0 -13
v:o:topic=fees	4 -12 0 8 14 -4 0 -22
v:o:topic=fees ahead	4 -8 0 3 16 -4 0 -22
v:o:topic=fees be	-1 -6 0 12 -9 0 0 7
v:o:topic=fees begin	0 0 0 -9 11 0 0 -2
v:o:topic=fees far	-2 -10 0 3 2 0 0 7
v:o:topic=fees far ahead	-2 -6 0 0 4 0 0 8
v:o:topic=fees far no verb	0 -16 0 8 3 0 0 3
v:o:topic=fees far on	0 -11 0 7 7 0 0 -1
v:o:topic=fees far on ahead	0 -10 0 6 7 0 0 -1
v:o:topic=fees far today	0 -2 0 7 0 0 0 0
v:o:topic=fees from	-6 -3 0 -8 8 0 0 7
v:o:topic=fees from ahead	-6 -3 0 -9 8 0 0 7
v:o:topic=fees no verb	4 -2 0 0 8 0 0 -10
v:o:topic=fees on	1 -18 0 11 9 0 0 -13
v:o:topic=fees on ahead	1 -18 0 10 9 0 0 -13
v:o:topic=fees pay	0 -13 0 2 11 0 0 0
v:o:topic=fees today	0 -4 0 8 -1 0 0 0
v:o:topic=longer	2 -18 9 -6 -12 -11 1 17
v:o:topic=longer ahead	-4 -24 10 1 -10 -11 1 16
v:o:topic=longer approve	0 0 0 -11 0 0 0 10
v:o:topic=longer be	0 12 -2 -3 -13 0 0 3
v:o:topic=longer begin	-3 0 0 19 -3 0 0 -14
v:o:topic=longer by	0 -7 5 -7 -6 0 -1 14
v:o:topic=longer by ahead	0 -7 5 -7 -6 0 -1 14
v:o:topic=longer end	2 -4 7 3 11 0 0 -16
v:o:topic=longer extend	0 -15 0 -9 -8 0 0 18
v:o:topic=longer far	-2 -7 -10 5 2 -6 0 3
v:o:topic=longer far 	-3 12 0 8 -6 0 0 -20
v:o:topic=longer far  ahead	-3 13 0 7 -6 0 0 -20
v:o:topic=longer far ahead	-1 0 -9 -1 4 -5 0 5
v:o:topic=longer far be	-1 11 0 -21 4 0 0 8
v:o:topic=longer far begin	0 -3 0 11 0 0 0 -3
v:o:topic=longer far end	0 -1 0 11 -3 0 0 -5
v:o:topic=longer far no verb	-2 2 -5 -2 -7 -2 0 13
v:o:topic=longer far of	0 -3 0 6 0 0 0 0
v:o:topic=longer far say	0 -2 0 -6 4 0 0 5
v:o:topic=longer far to	0 0 0 -6 -2 0 0 11
v:o:topic=longer far to ahead	0 0 0 -6 -2 0 0 11
v:o:topic=longer far today	0 -13 0 15 -2 0 0 -1
v:o:topic=longer from	0 -13 2 5 -2 0 0 11
v:o:topic=longer from ahead	0 -13 2 5 -2 0 0 11
v:o:topic=longer have	0 -5 -1 -11 0 0 5 14
v:o:topic=longer no verb	0 1 8 -2 -18 -4 5 2
v:o:topic=longer on	8 -3 0 0 -3 -2 0 0
v:o:topic=longer on ahead	8 -2 0 2 -3 -1 0 -4
v:o:topic=longer on today	0 0 0 -9 0 0 0 12
v:o:topic=longer other	0 -20 10 9 -9 0 0 3
v:o:topic=longer propose	0 0 0 -16 6 0 0 8
v:o:topic=longer run	0 -23 2 27 -8 0 0 -3
v:o:topic=longer say	0 -4 0 11 0 0 0 -2
v:o:topic=longer sign	0 10 6 -19 0 0 0 7
v:o:topic=longer suspend	0 0 0 6 0 0 0 -4
v:o:topic=longer tell	0 0 0 7 0 0 0 -3
v:o:topic=longer the	0 -8 -1 9 4 0 10 -13
v:o:topic=longer the ahead	0 -8 -1 9 4 0 10 -13
v:o:topic=longer to	-9 22 18 -33 -19 0 -1 12
v:o:topic=longer to ahead	-9 6 18 -24 -19 0 0 17
v:o:topic=longer today	10 6 0 -15 -1 0 0 3
v:o:topic=longer until	0 6 -11 -14 13 0 0 7
v:o:topic=longer until ahead	0 6 -11 -14 13 0 0 7
v:o:topic=meeting	-32 -20 -12 33 -5 0 5 -8
v:o:topic=meeting 	0 -3 0 16 -5 0 0 -3
v:o:topic=meeting  ahead	0 -2 0 13 -5 0 0 -1
v:o:topic=meeting after	0 14 0 -12 2 0 0 -3
v:o:topic=meeting ahead	-30 -19 -10 29 -2 0 6 -7
v:o:topic=meeting and	0 0 0 -16 0 0 0 19
v:o:topic=meeting and ahead	0 0 0 11 0 0 0 -8
v:o:topic=meeting announce	0 -4 0 7 0 0 0 0
v:o:topic=meeting be	0 -13 0 14 -16 9 0 -2
v:o:topic=meeting before	0 24 0 -13 0 0 0 -13
v:o:topic=meeting before ahead	0 25 0 -15 0 0 0 -13
v:o:topic=meeting begin	0 -7 0 10 1 0 0 -2
v:o:topic=meeting by	0 5 7 -16 4 0 1 -6
v:o:topic=meeting by ahead	0 5 7 -16 4 0 1 -6
v:o:topic=meeting conclude	0 0 0 -3 0 0 7 0
v:o:topic=meeting continue	0 25 0 -9 0 0 0 -15
v:o:topic=meeting end	0 -15 0 -11 -11 0 0 31
v:o:topic=meeting expect	0 0 0 -14 14 0 0 0
v:o:topic=meeting far	-21 18 -13 -4 2 -15 0 0
v:o:topic=meeting far 	-1 16 0 -1 -23 -2 0 0
v:o:topic=meeting far  ahead	0 3 0 -2 -19 -2 0 12
v:o:topic=meeting far  today	0 14 0 2 -2 0 0 -20
v:o:topic=meeting far ahead	-19 13 -11 -5 6 -14 0 0
v:o:topic=meeting far be	0 3 0 0 -10 0 5 -2
v:o:topic=meeting far begin	0 7 0 -10 -5 0 -4 14
v:o:topic=meeting far by	0 -5 0 10 -9 0 4 -4
v:o:topic=meeting far by ahead	0 -2 0 8 -9 0 5 -4
v:o:topic=meeting far end	0 -1 0 -7 8 0 0 0
v:o:topic=meeting far from	0 22 0 -10 -14 0 0 -1
v:o:topic=meeting far from ahead	0 22 0 -10 -14 0 0 -1
v:o:topic=meeting far no verb	-13 7 -8 1 8 -9 -3 -2
v:o:topic=meeting far of ahead	0 -1 0 -4 0 0 0 7
v:o:topic=meeting far on	0 -8 0 16 1 0 0 -8
v:o:topic=meeting far on today	0 -11 0 17 0 0 0 -7
v:o:topic=meeting far other	0 0 0 8 -5 0 0 -2
v:o:topic=meeting far say	0 10 0 -5 0 0 0 -3
v:o:topic=meeting far tell	0 18 0 -18 0 0 0 0
v:o:topic=meeting far the	0 -5 0 -3 14 0 0 -2
v:o:topic=meeting far the ahead	0 -5 0 -3 14 0 0 -2
v:o:topic=meeting far thursday,	0 0 0 9 0 0 0 -3
v:o:topic=meeting far to	0 -14 0 -5 11 0 0 6
v:o:topic=meeting far to ahead	0 -14 0 -5 11 0 0 6
v:o:topic=meeting far today	0 9 0 -3 -10 0 0 2
v:o:topic=meeting far until	0 0 0 2 -14 0 0 9
v:o:topic=meeting far until ahead	0 0 0 2 -14 0 0 9
v:o:topic=meeting far wednesday,	0 15 0 -13 0 0 0 -1
v:o:topic=meeting for	0 -6 0 10 0 0 0 -2
v:o:topic=meeting for ahead	0 -6 0 9 0 0 0 -2
v:o:topic=meeting from	-1 3 -1 11 -13 0 0 -3
v:o:topic=meeting from ahead	-1 3 -1 10 -13 0 0 -3
v:o:topic=meeting have	0 -2 0 -19 0 0 7 16
v:o:topic=meeting meet	-6 -21 -2 29 0 -2 1 -15
v:o:topic=meeting meets	0 -4 0 -7 4 0 0 8
v:o:topic=meeting meets ahead	0 -4 0 -8 4 0 0 8
v:o:topic=meeting no verb	-6 -5 1 -2 7 4 3 -4
v:o:topic=meeting of	0 23 0 -20 -8 2 -1 1
v:o:topic=meeting of ahead	0 23 0 -20 -8 2 -1 1
v:o:topic=meeting on	-12 -27 -10 16 -9 -10 6 18
v:o:topic=meeting on ahead	-11 -23 -9 16 -8 -10 6 15
v:o:topic=meeting on today	0 -6 0 0 0 0 0 7
v:o:topic=meeting other	-4 -5 0 -1 19 0 0 -9
v:o:topic=meeting pay	0 -8 0 12 0 0 0 0
v:o:topic=meeting plan	0 0 0 9 -4 0 0 0
v:o:topic=meeting put	0 -1 0 0 -1 8 0 -5
v:o:topic=meeting reach	0 12 0 0 -1 0 -2 -6
v:o:topic=meeting return	0 -5 0 -15 0 0 0 24
v:o:topic=meeting run	0 0 0 -14 0 0 0 16
v:o:topic=meeting see	0 0 0 -4 0 0 0 6
v:o:topic=meeting suspend	0 -4 0 24 -9 0 0 -8
v:o:topic=meeting telephone	0 0 0 11 0 0 0 -7
v:o:topic=meeting telephone today	0 0 0 10 0 0 0 -7
v:o:topic=meeting the	-3 -4 0 7 -17 0 -4 8
v:o:topic=meeting the ahead	-3 -4 0 7 -17 0 -4 8
v:o:topic=meeting today	0 0 0 9 -8 0 0 0
v:o:topic=meeting until	0 6 -1 7 -14 -2 4 -6
v:o:topic=meeting until ahead	0 6 0 3 -14 -1 4 -3
v:o:topic=none	-7 10 -5 3 -18 -36 -9 10
v:o:topic=none 	5 1 -14 -3 5 -6 -1 3
v:o:topic=none  ahead	8 -27 -11 7 5 -3 0 10
v:o:topic=none  today	-2 21 0 -10 0 0 0 -5
v:o:topic=none (	0 -6 0 -3 0 0 0 10
v:o:topic=none ( today	0 -4 0 -1 0 0 0 7
v:o:topic=none a	0 -12 0 20 0 0 0 -9
v:o:topic=none a ahead	0 -11 0 19 0 0 0 -8
v:o:topic=none after	0 -2 0 0 7 0 0 0
v:o:topic=none after ahead	0 -2 0 0 7 0 0 0
v:o:topic=none ahead	1 11 0 -8 -18 -29 -2 11
v:o:topic=none announce	0 6 0 0 -3 0 0 -4
v:o:topic=none ask	0 -6 0 9 0 0 0 0
v:o:topic=none be	10 10 -3 -4 -3 -3 -5 -6
v:o:topic=none begin	-4 1 0 8 -4 0 0 -9
v:o:topic=none by	0 -21 0 -12 17 0 0 12
v:o:topic=none by ahead	0 -19 0 -17 17 0 0 15
v:o:topic=none call	0 7 0 -4 0 0 0 0
v:o:topic=none call,	0 0 0 -14 0 0 0 15
v:o:topic=none call, today	0 0 0 -14 0 0 0 15
v:o:topic=none charge	0 17 0 1 -8 0 0 -13
v:o:topic=none confirm	0 -5 0 2 9 0 0 -10
v:o:topic=none date:	0 -13 0 -10 18 0 0 3
v:o:topic=none date: today	0 -10 0 -5 19 0 0 -5
v:o:topic=none desk,	0 -8 0 9 0 0 0 0
v:o:topic=none desk, today	0 -8 0 9 0 0 0 0
v:o:topic=none ends	0 0 0 -35 0 0 0 37
v:o:topic=none expect	0 5 0 -8 8 0 0 -6
v:o:topic=none for	0 -12 0 -5 3 0 0 15
v:o:topic=none for ahead	0 -9 0 -10 4 0 0 17
v:o:topic=none for today	0 -2 0 9 0 0 0 -2
v:o:topic=none friday	0 23 0 -17 0 0 0 -8
v:o:topic=none friday today	0 23 0 -17 0 0 0 -8
v:o:topic=none friday,	0 15 0 0 -7 0 0 -17
v:o:topic=none friday, today	0 13 0 -2 -4 0 0 -11
v:o:topic=none from	-3 36 0 -10 -22 0 -1 -29
v:o:topic=none from ahead	-3 36 0 -9 -21 0 0 -27
v:o:topic=none get	0 0 0 -23 22 0 -1 0
v:o:topic=none have	0 -7 0 0 19 0 -4 -6
v:o:topic=none is	0 -12 0 0 0 0 0 7
v:o:topic=none is ahead	0 -11 0 7 0 0 0 0
v:o:topic=none keep	0 0 0 -9 0 0 0 10
v:o:topic=none leave	0 -6 0 0 -4 0 0 15
v:o:topic=none look	0 -1 0 11 -14 0 0 1
v:o:topic=none monday	0 -7 0 10 0 0 0 0
v:o:topic=none monday today	0 -7 0 10 0 0 0 0
v:o:topic=none monday,	0 -8 0 17 0 0 0 -7
v:o:topic=none monday, today	0 -8 0 17 0 0 0 -7
v:o:topic=none no verb	-11 11 7 -5 -4 -19 -19 9
v:o:topic=none note,	0 16 0 -11 0 0 0 -5
v:o:topic=none note, today	0 16 0 -11 0 0 0 -5
v:o:topic=none of	0 0 0 1 6 0 0 -2
v:o:topic=none of ahead	0 -7 0 3 7 0 0 0
v:o:topic=none of today	0 8 0 -2 0 0 0 -1
v:o:topic=none on	5 4 12 -11 0 -3 -1 -1
v:o:topic=none on ahead	6 0 12 -13 2 -2 0 5
v:o:topic=none on today	0 8 0 3 -1 0 0 -18
v:o:topic=none other	0 17 0 -11 -8 0 0 3
v:o:topic=none pay	0 9 0 0 -4 0 0 -3
v:o:topic=none post	0 -4 0 11 0 0 0 -4
v:o:topic=none promise	0 -4 0 0 6 0 0 0
v:o:topic=none put	0 -13 0 27 0 0 0 -14
v:o:topic=none report	0 0 0 -13 15 0 0 0
v:o:topic=none return	0 -9 0 4 0 0 0 5
v:o:topic=none run	1 0 0 13 0 0 0 -13
v:o:topic=none saturday	0 -1 0 11 0 0 0 -8
v:o:topic=none saturday today	0 -1 0 11 0 0 0 -8
v:o:topic=none say	0 -13 0 -7 -1 0 0 19
v:o:topic=none since	0 6 0 -2 -1 0 0 0
v:o:topic=none since ahead	0 7 0 -3 -1 0 0 0
v:o:topic=none sit	0 12 0 2 -11 0 0 -10
v:o:topic=none sunday,	0 -1 0 13 0 0 0 -6
v:o:topic=none sunday, today	0 -3 0 6 0 0 0 0
v:o:topic=none suspend	5 -3 0 8 -1 0 0 -5
v:o:topic=none tell	0 -17 0 26 -5 0 0 -6
v:o:topic=none the	-8 -1 8 -20 -17 0 10 21
v:o:topic=none the ahead	-7 2 8 -28 -16 0 10 24
v:o:topic=none the today	0 -11 0 15 0 0 0 -2
v:o:topic=none thursday	0 -8 0 5 0 0 0 1
v:o:topic=none thursday today	0 -8 0 5 0 0 0 1
v:o:topic=none thursday,	0 -12 0 11 0 0 0 1
v:o:topic=none thursday, today	0 -5 0 24 0 0 0 -17
v:o:topic=none to	0 -17 0 0 -2 0 0 18
v:o:topic=none to ahead	0 -17 0 0 -2 0 0 18
v:o:topic=none today	-17 0 -13 12 1 -6 -6 0
v:o:topic=none tuesday	0 -3 0 8 0 0 0 -1
v:o:topic=none tuesday today	0 -3 0 8 0 0 0 -1
v:o:topic=none tuesday,	0 -6 0 24 0 0 0 -17
v:o:topic=none tuesday, today	0 -6 0 24 0 0 0 -17
v:o:topic=none until	-4 1 -8 4 2 0 -5 0
v:o:topic=none until ahead	-4 2 -8 0 2 0 -5 1
v:o:topic=none updated	0 0 0 9 0 0 0 -7
v:o:topic=none updated today	0 0 0 9 0 0 0 -7
v:o:topic=none washington,	0 -2 0 -9 13 0 0 0
v:o:topic=none washington, today	0 -2 0 -9 13 0 0 0
v:o:topic=none wednesday	0 -7 0 0 0 0 0 6
v:o:topic=none wednesday today	0 -7 0 0 0 0 0 6
v:o:topic=none wednesday,	0 -25 0 12 0 0 0 7
v:o:topic=none wednesday, today	0 -25 0 12 0 0 0 7
v:o:topic=none write	0 -7 -3 -6 11 0 0 7
v:o:topic=none |	0 0 0 -7 0 0 0 9
v:o:topic=none | today	0 0 0 -7 0 0 0 9
v:o:topic=none ·	0 -3 0 13 0 0 0 -3
v:o:topic=none · today	0 -3 0 13 0 0 0 -3
v:o:topic=none —	0 -13 0 27 0 0 0 -12
v:o:topic=none — today	0 -10 0 22 0 0 0 -10
v:o:topic=procedure	-11 17 -14 -13 28 -9 -20 -19
v:o:topic=procedure 	0 -12 0 -10 21 0 0 0
v:o:topic=procedure  ahead	0 -10 0 -13 23 0 0 0
v:o:topic=procedure ahead	-10 8 -11 -10 27 -7 -19 -13
v:o:topic=procedure be	-3 -7 0 8 7 -2 0 -5
v:o:topic=procedure before	0 7 0 -5 5 0 0 -6
v:o:topic=procedure before ahead	0 7 0 -5 5 0 0 -6
v:o:topic=procedure begin	-7 16 4 -11 -5 0 -6 6
v:o:topic=procedure by	-1 -13 0 -1 3 0 0 10
v:o:topic=procedure by ahead	-1 -13 0 -1 3 0 0 10
v:o:topic=procedure end	0 24 0 1 -26 0 0 -1
v:o:topic=procedure far	-13 0 -10 -5 -4 6 -5 16
v:o:topic=procedure far 	-1 -14 0 0 0 12 0 4
v:o:topic=procedure far  ahead	0 -2 0 -12 0 12 0 4
v:o:topic=procedure far  today	0 -13 0 16 0 0 0 0
v:o:topic=procedure far ahead	-12 11 -9 -11 -1 6 -4 5
v:o:topic=procedure far be	0 0 0 -14 7 0 0 7
v:o:topic=procedure far from	0 -5 0 13 -4 0 0 -1
v:o:topic=procedure far from ahead	0 -5 0 13 -4 0 0 -1
v:o:topic=procedure far no verb	-8 0 -5 3 -1 9 0 -1
v:o:topic=procedure far on	0 1 0 -17 23 0 0 -9
v:o:topic=procedure far on ahead	0 1 0 -17 23 0 0 -9
v:o:topic=procedure far other	0 4 0 5 -9 0 0 0
v:o:topic=procedure far the	0 0 0 -3 0 0 0 8
v:o:topic=procedure far the ahead	0 0 0 -3 0 0 0 8
v:o:topic=procedure far today	0 -23 0 6 -5 0 0 14
v:o:topic=procedure far until	0 26 0 -10 -5 0 0 -11
v:o:topic=procedure far until ahead	0 26 0 -10 -5 0 0 -11
v:o:topic=procedure from	8 0 -2 -3 -6 0 0 4
v:o:topic=procedure from ahead	8 3 -1 -8 -5 0 0 5
v:o:topic=procedure from today	0 -4 0 6 0 0 0 0
v:o:topic=procedure have	0 -16 8 1 9 0 -1 -13
v:o:topic=procedure no verb	6 18 -8 -20 4 -6 -1 10
v:o:topic=procedure of	0 -2 0 16 -8 0 0 -2
v:o:topic=procedure of ahead	0 0 0 10 -7 0 0 -1
v:o:topic=procedure on	0 15 -5 1 3 4 0 -28
v:o:topic=procedure on ahead	0 21 -5 -4 4 5 0 -26
v:o:topic=procedure on today	0 -11 0 18 -2 0 0 0
v:o:topic=procedure other	0 0 0 -5 11 0 0 -5
v:o:topic=procedure rule	0 -1 0 -8 11 0 0 0
v:o:topic=procedure say	0 0 0 7 -3 0 0 0
v:o:topic=procedure suspend	-2 -6 0 -4 8 0 0 6
v:o:topic=procedure the	0 -6 0 -3 -7 0 0 17
v:o:topic=procedure the ahead	0 -6 0 -3 -7 0 0 17
v:o:topic=procedure to	-1 -8 -1 1 8 0 0 1
v:o:topic=procedure to ahead	-1 -8 -1 1 8 0 0 1
v:o:topic=procedure today	0 14 0 -4 0 0 0 -15
v:o:topic=procedure until	-6 -16 4 8 1 -1 -7 4
v:o:topic=procedure until ahead	-6 -15 4 8 1 -1 -7 4
v:o:topic=sale	-11 2 -6 -13 -3 36 -7 -19
v:o:topic=sale ahead	-10 3 -6 -16 -3 36 -7 -18
v:o:topic=sale be	0 -5 0 -20 3 17 0 0
v:o:topic=sale by	0 -2 0 -2 -1 12 -1 0
v:o:topic=sale by ahead	0 -2 0 -2 -1 12 -1 0
v:o:topic=sale far	3 -3 0 0 13 -1 0 -10
v:o:topic=sale far 	0 -3 0 0 10 0 0 -5
v:o:topic=sale far ahead	3 0 0 -10 15 0 0 -6
v:o:topic=sale far no verb	4 2 0 -6 6 0 0 -4
v:o:topic=sale far on	0 -8 0 19 -2 0 0 -5
v:o:topic=sale far on ahead	0 -6 0 17 -2 0 0 -4
v:o:topic=sale far today	0 -7 0 17 0 0 0 -3
v:o:topic=sale have	0 0 0 0 -2 7 0 0
v:o:topic=sale no verb	-1 10 0 -7 6 4 0 -9
v:o:topic=sale on	0 14 0 -2 -6 3 0 -14
v:o:topic=sale on ahead	0 14 0 -3 -6 3 0 -14
v:o:topic=sale sell	0 -3 0 2 -10 12 0 -5
v:o:topic=sale the	0 0 0 5 -6 0 0 0
v:o:topic=sale the ahead	0 0 0 5 -6 0 0 0
v:o:topic=sale until	0 -5 0 2 -5 9 0 0
v:o:topic=sale until ahead	0 -5 0 2 -5 9 0 0
v:o:topic=signing	-9 -11 -6 17 -2 -1 -9 2
v:o:topic=signing 	0 9 0 -1 0 0 0 -4
v:o:topic=signing  ahead	0 9 0 -2 0 0 0 -3
v:o:topic=signing ahead	-7 -5 -4 2 0 0 -8 11
v:o:topic=signing approve	0 -12 0 11 0 0 0 1
v:o:topic=signing be	0 -6 0 7 7 -7 9 -16
v:o:topic=signing before	0 -11 0 12 0 0 0 -6
v:o:topic=signing before ahead	0 -11 0 12 0 0 0 -6
v:o:topic=signing begin	0 -29 0 26 2 0 0 0
v:o:topic=signing by	0 -18 -2 4 5 -1 0 5
v:o:topic=signing by ahead	0 -17 -2 3 5 -1 0 5
v:o:topic=signing end	0 -8 4 0 2 0 0 0
v:o:topic=signing expect	0 5 0 -13 -1 0 0 16
v:o:topic=signing from	0 4 0 -12 9 0 0 0
v:o:topic=signing from ahead	0 4 0 -13 9 0 0 0
v:o:topic=signing have	0 -4 0 16 -9 0 0 0
v:o:topic=signing it	0 0 0 0 -5 0 0 8
v:o:topic=signing it ahead	0 0 0 0 -5 0 0 8
v:o:topic=signing no verb	-5 0 -9 2 -8 -7 -6 14
v:o:topic=signing of	0 6 0 0 10 0 0 -19
v:o:topic=signing of ahead	0 14 0 -9 11 0 0 -17
v:o:topic=signing of today	0 -11 0 15 0 0 0 0
v:o:topic=signing on	-9 5 1 7 -1 -7 -1 -10
v:o:topic=signing on ahead	-9 -4 1 14 -1 -6 -1 -8
v:o:topic=signing on today	0 21 0 -18 0 0 0 -1
v:o:topic=signing order	0 -3 0 11 -3 0 0 0
v:o:topic=signing other	0 0 0 6 -9 0 0 4
v:o:topic=signing say	0 -4 0 11 0 0 0 -3
v:o:topic=signing sign	-5 8 -4 5 -15 -4 0 0
v:o:topic=signing signed	0 -5 0 26 -2 0 0 -15
v:o:topic=signing signed today	0 -4 0 21 0 0 0 -13
v:o:topic=signing sit	0 -1 0 6 0 0 0 -2
v:o:topic=signing suspend	0 0 0 -12 14 0 0 -1
v:o:topic=signing the	0 -6 0 -3 3 0 -2 10
v:o:topic=signing the ahead	0 -6 0 -3 3 0 -2 10
v:o:topic=signing to	0 -1 0 -13 8 2 0 3
v:o:topic=signing to ahead	0 -1 0 -13 8 2 0 3
v:o:topic=signing today	0 -16 0 39 -11 0 0 -17
v:o:topic=signing until	2 -2 2 -2 -4 0 0 7
v:o:topic=signing until ahead	2 -2 2 -2 -4 0 0 7
v:o:topic=truce	8 -2 -3 -14 -16 -33 -16 29
v:o:topic=truce 	-8 6 0 -22 -6 0 0 24
v:o:topic=truce  ahead	-7 8 0 -9 -5 0 0 10
v:o:topic=truce  today	0 0 0 -18 0 0 0 20
v:o:topic=truce agree	6 -4 0 29 -2 0 -1 -25
v:o:topic=truce ahead	10 -5 -1 -15 -11 -30 -14 28
v:o:topic=truce be	-8 0 -1 -8 -15 -2 4 19
v:o:topic=truce before	0 11 0 2 0 0 0 -11
v:o:topic=truce before ahead	0 11 0 2 0 0 0 -11
v:o:topic=truce begin	0 22 1 -26 -25 0 0 15
v:o:topic=truce by	0 4 0 5 4 0 3 -21
v:o:topic=truce by ahead	0 5 0 5 4 0 3 -21
v:o:topic=truce carry	-1 -8 0 -14 -4 0 0 25
v:o:topic=truce charge	0 -14 0 23 4 0 0 -18
v:o:topic=truce conclude	0 0 0 -5 0 0 0 7
v:o:topic=truce effect	0 25 0 -18 0 0 0 -11
v:o:topic=truce effect today	0 25 0 -18 0 0 0 -11
v:o:topic=truce end	-2 -29 -10 0 16 -1 -1 9
v:o:topic=truce end ahead	0 0 0 9 0 0 0 -8
v:o:topic=truce end today	0 21 0 -6 0 0 0 -18
v:o:topic=truce ended	0 0 0 12 0 0 0 -10
v:o:topic=truce ends	0 -8 0 -17 0 0 0 23
v:o:topic=truce ends today	0 -7 0 -15 0 0 0 20
v:o:topic=truce expires	0 -7 0 -9 0 0 0 16
v:o:topic=truce extend	5 0 0 6 0 0 0 -7
v:o:topic=truce far	0 -2 -13 -1 -4 -12 -9 15
v:o:topic=truce far 	0 -2 0 21 -13 0 0 -9
v:o:topic=truce far  ahead	0 9 0 16 -5 0 0 -17
v:o:topic=truce far  today	0 -17 0 10 -5 0 0 2
v:o:topic=truce far ahead	3 0 -10 8 -16 -9 -6 4
v:o:topic=truce far announce	0 0 0 -7 8 0 0 0
v:o:topic=truce far ask	0 -5 0 7 0 0 0 0
v:o:topic=truce far be	4 -9 0 -9 -3 0 0 16
v:o:topic=truce far begin	0 3 0 6 0 0 0 -11
v:o:topic=truce far by	0 -5 0 12 -7 0 0 0
v:o:topic=truce far by ahead	0 -5 0 12 -7 0 0 0
v:o:topic=truce far charge	0 8 0 -1 0 0 0 -6
v:o:topic=truce far end	0 -6 0 -22 -5 0 0 30
v:o:topic=truce far friday	0 -6 0 17 0 0 0 -11
v:o:topic=truce far friday today	0 -6 0 17 0 0 0 -11
v:o:topic=truce far friday,	0 -11 0 16 0 0 0 -3
v:o:topic=truce far from	-1 8 0 -2 0 0 0 -4
v:o:topic=truce far from ahead	-1 15 0 -11 1 0 0 -1
v:o:topic=truce far have	0 0 0 -12 0 0 0 12
v:o:topic=truce far monday,	0 0 0 -12 0 0 0 11
v:o:topic=truce far no verb	-16 -2 -7 -4 1 -7 -4 18
v:o:topic=truce far of	7 0 0 3 -1 0 0 -9
v:o:topic=truce far of ahead	7 0 0 0 -1 0 0 -9
v:o:topic=truce far on	0 0 0 -8 -7 0 0 15
v:o:topic=truce far on ahead	0 1 0 -3 -6 0 0 9
v:o:topic=truce far on today	0 0 0 -7 0 0 0 10
v:o:topic=truce far pay	0 -7 0 6 0 0 0 0
v:o:topic=truce far say	0 9 0 -8 0 0 0 0
v:o:topic=truce far since	0 21 0 -19 0 0 0 -2
v:o:topic=truce far suspend	7 1 0 0 0 0 0 -9
v:o:topic=truce far thursday,	0 -5 0 11 0 0 0 -5
v:o:topic=truce far today	-2 -3 0 -11 8 0 0 14
v:o:topic=truce far until	0 -9 0 -7 -1 0 0 16
v:o:topic=truce far until ahead	0 -9 0 -7 -1 0 0 16
v:o:topic=truce far wednesday,	0 0 0 -13 20 0 0 -8
v:o:topic=truce far wednesday, today	0 0 0 -13 20 0 0 -8
v:o:topic=truce for	0 -3 0 -6 0 0 0 11
v:o:topic=truce for ahead	0 -3 0 -6 0 0 0 11
v:o:topic=truce friday,	14 -20 0 -7 -13 0 0 15
v:o:topic=truce friday, ahead	14 -19 0 -7 -13 0 0 15
v:o:topic=truce from	-5 2 -5 8 0 0 0 -3
v:o:topic=truce from today	0 -7 0 11 0 0 0 0
v:o:topic=truce has	15 -14 0 -12 0 0 0 10
v:o:topic=truce has ahead	15 -13 0 -13 0 0 0 11
v:o:topic=truce have	14 -5 0 -16 -9 0 0 17
v:o:topic=truce is	0 -1 0 -4 0 0 0 10
v:o:topic=truce is ahead	0 -1 0 -4 0 0 0 10
v:o:topic=truce midnight	0 0 0 -28 0 0 0 29
v:o:topic=truce monday,	0 7 0 0 0 0 0 -9
v:o:topic=truce monday, ahead	0 7 0 0 0 0 0 -9
v:o:topic=truce no verb	9 -2 6 -24 -1 -8 -9 21
v:o:topic=truce of	0 2 0 20 0 0 0 -22
v:o:topic=truce of ahead	0 4 0 16 0 0 0 -20
v:o:topic=truce on	7 -11 0 -1 4 -6 -6 6
v:o:topic=truce on ahead	7 -9 0 -6 4 -5 -6 9
v:o:topic=truce on today	0 -5 0 22 0 0 0 -15
v:o:topic=truce other	0 -1 0 -30 4 0 0 29
v:o:topic=truce out	0 6 0 -10 -1 0 0 7
v:o:topic=truce out ahead	0 -10 0 14 0 0 0 -3
v:o:topic=truce out today	0 14 0 -21 0 0 0 11
v:o:topic=truce pay	0 24 0 -5 0 0 0 -18
v:o:topic=truce put	-6 4 0 0 0 0 0 0
v:o:topic=truce reach	0 4 0 -9 0 0 4 0
v:o:topic=truce remain	0 0 0 -5 0 0 0 8
v:o:topic=truce return	0 -3 0 0 6 0 0 -3
v:o:topic=truce run	0 1 -1 2 -14 0 0 4
v:o:topic=truce saturday,	0 4 0 -8 -1 0 0 3
v:o:topic=truce saturday, ahead	0 4 0 -8 -1 0 0 3
v:o:topic=truce sign	0 0 0 7 0 0 0 -4
v:o:topic=truce since	0 6 0 0 0 0 0 0
v:o:topic=truce since ahead	0 7 0 -2 0 0 0 0
v:o:topic=truce sunday,	0 -4 0 -10 0 0 0 16
v:o:topic=truce sunday, ahead	0 -4 0 -10 0 0 0 16
v:o:topic=truce suspend	2 -8 0 -4 14 -2 -3 0
v:o:topic=truce tell	0 22 0 -13 0 0 0 -10
v:o:topic=truce the	-3 -20 7 7 -1 0 2 0
v:o:topic=truce the ahead	-3 -20 7 7 -1 0 2 0
v:o:topic=truce thursday,	0 -1 0 -10 0 0 0 14
v:o:topic=truce thursday, ahead	0 -1 0 -10 0 0 0 14
v:o:topic=truce till	0 0 0 -7 0 0 0 10
v:o:topic=truce till ahead	0 0 0 -7 0 0 0 10
v:o:topic=truce to	11 -4 -1 -6 -18 0 -1 13
v:o:topic=truce to ahead	11 -4 -1 -6 -18 0 -1 13
v:o:topic=truce today	-4 3 -1 2 -17 0 0 1
v:o:topic=truce tuesday,	0 12 0 -19 0 0 0 3
v:o:topic=truce tuesday, ahead	0 12 0 -19 0 0 0 3
v:o:topic=truce until	-1 -15 3 -11 -5 -3 -11 20
v:o:topic=truce until ahead	-1 -14 3 -13 -5 -3 -11 22
v:r1=!	0 -24 0 14 0 0 0 4
v:r1=! & d:ahead	0 -23 0 33 0 0 0 -15
v:r1="	2 0 0 -8 -8 0 0 14
v:r1=" & d:ahead	2 0 0 -9 -8 0 0 15
v:r1='s	13 27 0 -17 -6 0 0 -10
v:r1='s & d:ahead	14 0 0 -7 0 0 0 1
v:r1='s & d:today	0 30 0 -12 -5 0 0 -29
v:r1=(	0 -1 -3 0 8 0 0 0
v:r1=( & d:ahead	0 15 -1 -19 -7 0 0 9
v:r1=( & d:today	0 -24 0 11 13 0 0 -7
v:r1=)	0 10 0 6 12 0 0 -25
v:r1=) & d:ahead	0 2 0 18 14 0 0 -33
v:r1=) & d:today	0 8 0 -9 0 0 0 3
v:r1=,	2 -3 -10 -18 10 0 5 21
v:r1=, & d:ahead	0 5 -6 -21 12 1 7 9
v:r1=, & d:today	4 -20 -7 0 -3 -2 -2 25
v:r1=-	0 -18 0 28 -3 0 0 -3
v:r1=- & d:today	0 -10 0 26 0 0 0 -13
v:r1=.	14 5 1 -20 -1 1 -13 16
v:r1=. & d:ahead	13 5 5 -25 -1 3 -9 18
v:r1=. & d:today	2 0 -10 4 0 -3 -2 0
v:r1=:	-4 -8 -15 9 -3 -10 -4 14
v:r1=: & d:ahead	-3 0 -13 -8 0 -9 -3 18
v:r1=: & d:today	0 -21 0 36 -8 0 0 -13
v:r1=;	-1 -3 9 2 -1 -4 -5 0
v:r1=; & d:ahead	-1 0 9 -7 -1 -4 -5 5
v:r1=; & d:today	0 -11 0 26 0 0 0 -15
v:r1=<day-today>	0 -14 0 -13 -2 0 0 26
v:r1=<day-today> & d:ahead	0 -11 0 -8 -1 0 0 19
v:r1=<end>	-16 -4 -15 8 4 -11 -3 9
v:r1=<end> & d:ahead	-5 3 -4 -19 11 -3 1 16
v:r1=<end> & d:today	-20 -12 -16 40 -14 -10 -9 -12
v:r1=<goods>	0 1 0 3 2 0 0 -9
v:r1=<goods> & d:ahead	0 6 0 -2 3 0 0 -9
v:r1=<goods> & d:today	0 -9 0 11 0 0 0 0
v:r1=<level>	0 21 0 -11 -9 0 0 -1
v:r1=<level> & d:ahead	0 34 0 -25 -3 0 0 -9
v:r1=<level> & d:today	0 -22 0 13 -3 0 0 2
v:r1=<name>	0 -1 4 8 0 0 0 -11
v:r1=<name> & d:ahead	0 9 4 -10 0 0 0 -2
v:r1=<name> & d:today	0 -22 0 30 0 0 0 -12
v:r1=<not>	0 -3 0 -8 0 -3 0 12
v:r1=<not> & d:ahead	0 0 0 -9 0 -3 0 7
v:r1=<not> & d:today	0 -9 0 0 0 0 0 6
v:r1=<number>	0 -14 0 11 5 0 0 -6
v:r1=<number> & d:ahead	0 -13 0 11 5 0 0 -6
v:r1=<person>	0 -25 0 24 -3 0 0 2
v:r1=<person> & d:ahead	0 -24 0 21 -3 0 0 3
v:r1=<quality>	0 7 0 -11 -1 0 0 9
v:r1=<quality> & d:ahead	0 10 0 -21 0 0 0 15
v:r1=<quality> & d:today	0 -1 0 10 0 0 0 -7
v:r1=<seat>	-1 -4 0 11 0 0 0 0
v:r1=<seat> & d:ahead	-1 -3 0 10 0 0 0 0
v:r1=<v-agree>	0 -3 0 13 0 0 0 -7
v:r1=<v-agree> & d:today	0 0 0 11 0 0 0 -7
v:r1=<v-bear>	0 7 -5 0 -3 0 0 1
v:r1=<v-bear> & d:ahead	0 18 -5 -4 -2 0 0 -7
v:r1=<v-bear> & d:today	0 -18 0 4 0 0 0 8
v:r1=<v-begin>	0 -1 0 8 5 0 0 -12
v:r1=<v-begin> & d:ahead	0 0 0 0 6 0 0 -4
v:r1=<v-begin> & d:today	0 0 0 10 0 0 0 -7
v:r1=<v-down>	0 1 0 19 0 0 0 -19
v:r1=<v-down> & d:ahead	0 1 0 18 0 0 0 -19
v:r1=<v-end>	0 -3 0 -10 1 0 0 11
v:r1=<v-end> & d:ahead	0 -3 0 -11 1 0 0 11
v:r1=<v-impose>	2 -5 0 15 0 0 0 -12
v:r1=<v-impose> & d:today	0 -11 0 27 0 0 0 -13
v:r1=<v-propose>	0 -10 0 20 0 0 0 -10
v:r1=<v-propose> & d:today	0 0 0 13 0 0 0 -9
v:r1=<v-say>	0 -2 0 11 0 0 0 -5
v:r1=<v-say> & d:today	0 -6 0 11 0 0 0 -1
v:r1=<v-stay>	0 -5 0 18 0 0 0 -9
v:r1=<v-stay> & d:ahead	0 -2 0 14 0 0 0 -8
v:r1=<v-target> & d:today	0 0 0 6 0 0 0 -3
v:r1=<v-up>	0 -1 0 -1 6 0 0 0
v:r1=<v-up> & d:ahead	0 0 0 -2 6 0 0 0
v:r1=?	4 -27 -10 12 -20 -3 -5 23
v:r1=? & d:ahead	5 -20 -9 18 -18 -2 -5 10
v:r1=? & d:today	0 -20 0 -4 0 0 0 18
v:r1=a	3 -7 0 4 -5 0 0 6
v:r1=a & d:ahead	3 -4 0 0 -4 0 0 6
v:r1=a & d:today	0 -5 0 7 0 0 0 0
v:r1=after	0 7 0 6 -1 0 0 -9
v:r1=after & d:ahead	0 14 0 -8 0 0 0 0
v:r1=after & d:today	0 -10 0 24 0 0 0 -14
v:r1=afternoon	0 -4 0 14 0 0 0 -5
v:r1=afternoon & d:ahead	0 -4 0 13 0 0 0 -5
v:r1=an	1 -8 0 -14 0 0 0 20
v:r1=an & d:ahead	1 -3 0 -18 0 0 0 20
v:r1=and	-7 17 5 -4 -36 -3 -4 3
v:r1=and & d:ahead	-6 20 6 3 -31 -2 -4 -15
v:r1=and & d:today	0 -4 0 -9 -3 0 0 27
v:r1=are	-9 4 3 0 14 0 0 -25
v:r1=are & d:ahead	-8 -7 4 6 15 0 0 -21
v:r1=are & d:today	0 14 0 -9 0 0 0 -2
v:r1=as & d:ahead	0 4 0 -11 5 0 0 0
v:r1=as & d:today	0 -14 0 26 0 0 0 -10
v:r1=at	0 5 -4 -1 -8 -3 -2 8
v:r1=at & d:ahead	0 17 -4 0 -6 -3 -2 -6
v:r1=at & d:today	0 -21 0 -1 0 0 0 16
v:r1=because	0 6 0 -5 3 0 0 -2
v:r1=because & d:ahead	0 6 0 -5 3 0 0 -2
v:r1=before	0 10 0 -14 0 4 0 1
v:r1=before & d:ahead	0 10 0 -14 0 4 0 1
v:r1=both	0 6 0 -13 8 0 0 -1
v:r1=both & d:ahead	0 6 0 -13 8 0 0 -1
v:r1=bring	0 -9 0 13 0 0 0 -9
v:r1=bring & d:ahead	0 -9 0 13 0 0 0 -9
v:r1=by	-1 0 0 11 -5 1 0 -6
v:r1=call	0 -9 0 12 0 0 0 -2
v:r1=come	0 -8 0 10 0 0 0 0
v:r1=come & d:ahead	0 -7 0 9 0 0 0 0
v:r1=each	0 -1 0 13 -6 0 0 -1
v:r1=each & d:ahead	0 -1 0 11 -6 0 0 0
v:r1=end	0 -2 0 -13 2 0 0 12
v:r1=end & d:ahead	0 -2 0 -13 2 0 0 12
v:r1=evening	0 -12 0 36 -10 0 0 -17
v:r1=evening & d:ahead	0 -10 0 32 -9 0 0 -15
v:r1=for	-4 22 8 -13 -12 0 1 -3
v:r1=for & d:ahead	-4 0 9 0 -11 0 1 -1
v:r1=for & d:today	0 24 0 -21 0 0 0 -1
v:r1=from & d:ahead	0 7 0 -3 -3 0 0 0
v:r1=from & d:today	0 -6 0 14 0 0 0 -6
v:r1=go	0 0 0 -3 6 0 0 0
v:r1=go & d:ahead	0 0 0 -3 6 0 0 0
v:r1=has	0 -8 0 12 -3 0 3 -5
v:r1=has & d:ahead	0 -8 0 12 -3 0 3 -5
v:r1=he	0 -10 0 22 -3 0 0 -4
v:r1=he & d:ahead	0 -5 0 15 -3 0 0 -2
v:r1=if	0 16 -1 -15 0 0 -3 0
v:r1=if & d:ahead	0 19 -1 -9 1 0 -3 -13
v:r1=if & d:today	0 -6 0 -8 0 0 0 15
v:r1=in	0 6 -4 7 -22 0 -2 -2
v:r1=in & d:ahead	0 3 -3 19 -20 0 -2 -13
v:r1=in & d:today	0 2 0 -13 0 0 0 13
v:r1=instead	0 0 0 -11 0 0 0 13
v:r1=instead & d:ahead	0 0 0 -11 0 0 0 13
v:r1=is	11 -30 -1 32 -4 -2 0 -7
v:r1=is & d:ahead	11 -26 0 21 -3 0 0 -1
v:r1=is & d:today	0 -6 0 19 0 0 0 -11
v:r1=it	1 -8 -2 4 -24 -2 0 15
v:r1=it & d:ahead	3 2 -1 9 -18 -1 0 -8
v:r1=it & d:today	0 -26 0 -9 -4 0 0 32
v:r1=its	-3 -9 0 2 0 0 0 8
v:r1=its & d:ahead	-3 -8 0 0 0 0 0 9
v:r1=keep	0 -2 0 8 0 0 0 -2
v:r1=last	0 -3 0 4 17 0 0 -18
v:r1=last & d:ahead	0 -3 0 4 17 0 0 -18
v:r1=morning	0 3 0 6 -8 0 0 -5
v:r1=morning & d:ahead	0 5 0 2 -6 0 0 -4
v:r1=morning & d:today	0 -2 0 6 0 0 0 0
v:r1=most	0 6 0 -6 0 0 0 0
v:r1=most & d:ahead	0 6 0 -6 0 0 0 0
v:r1=mr	0 -2 0 7 0 0 0 0
v:r1=mr & d:ahead	0 -2 0 6 0 0 0 0
v:r1=next	9 -9 -1 -6 8 0 0 0
v:r1=next & d:ahead	10 -8 -1 -9 9 0 0 0
v:r1=night	0 -29 10 10 -10 0 0 5
v:r1=night & d:ahead	0 -27 10 6 -9 0 0 8
v:r1=noon	0 -20 0 8 18 0 0 -10
v:r1=noon & d:ahead	0 -19 0 6 18 0 0 -9
v:r1=of	10 -6 -5 -8 -7 0 0 17
v:r1=of & d:ahead	11 -5 -5 -10 -6 0 0 18
v:r1=on	-4 -1 0 -3 10 0 0 -1
v:r1=on & d:today	0 -5 0 -2 13 0 0 -7
v:r1=only	0 -4 0 8 0 0 0 -1
v:r1=only & d:ahead	0 -4 0 8 0 0 0 -1
v:r1=or	0 -4 0 8 -8 2 0 0
v:r1=or & d:ahead	0 0 0 3 -8 2 0 0
v:r1=our	0 3 0 0 4 0 0 -11
v:r1=our & d:ahead	0 -12 0 15 4 0 0 -10
v:r1=pay	0 9 -4 -10 0 0 0 2
v:r1=pay & d:ahead	0 12 -3 -5 0 0 0 -6
v:r1=pay & d:today	0 -4 0 -4 0 0 0 9
v:r1=published	10 -10 0 0 0 0 0 0
v:r1=published & d:today	10 -8 0 -1 0 0 0 0
v:r1=put	0 -2 0 6 0 0 0 0
v:r1=say	0 -3 0 8 0 0 0 -1
v:r1=show	0 -4 0 6 0 0 0 0
v:r1=that	-5 14 -8 6 -16 -3 -2 -8
v:r1=that & d:ahead	-4 6 -6 1 -8 -1 0 4
v:r1=that & d:today	0 12 0 7 -11 0 0 -29
v:r1=the	-3 -10 -8 -11 9 2 2 20
v:r1=the & d:ahead	-2 -1 -6 -12 -1 3 2 17
v:r1=the & d:today	0 -17 0 1 15 0 0 5
v:r1=there	0 -19 0 8 0 0 0 8
v:r1=there & d:ahead	0 -19 0 24 0 0 0 -6
v:r1=they	0 -14 0 6 -7 0 0 12
v:r1=they & d:ahead	0 -11 0 6 -6 0 0 9
v:r1=thi	0 10 0 -10 0 0 0 0
v:r1=thi & d:ahead	0 11 0 -16 0 0 0 4
v:r1=to	-17 17 0 -5 -5 0 9 -7
v:r1=to & d:ahead	-16 20 0 -12 -4 1 9 -4
v:r1=to & d:today	0 -7 0 21 0 0 0 -8
v:r1=two	0 -10 0 19 0 0 0 -3
v:r1=unless	7 5 0 -11 7 0 0 -6
v:r1=unless & d:ahead	7 5 0 -15 7 0 0 -3
v:r1=until	0 -6 0 -2 7 0 0 3
v:r1=until & d:ahead	0 -1 0 -9 7 0 0 4
v:r1=was	0 0 0 7 -4 0 0 0
v:r1=was & d:ahead	0 0 0 6 -4 0 0 0
v:r1=we	0 0 0 -2 0 0 9 -2
v:r1=we & d:ahead	0 0 0 -3 0 0 9 0
v:r1=what	0 -9 0 14 0 0 0 -4
v:r1=what & d:ahead	0 -9 0 14 0 0 0 -4
v:r1=when	0 0 0 10 0 0 0 -5
v:r1=when & d:ahead	0 0 0 6 0 0 0 -1
v:r1=whether	0 0 0 -8 0 0 0 9
v:r1=will	0 14 7 -14 -1 0 0 -3
v:r1=will & d:ahead	0 -5 7 3 -1 0 0 -3
v:r1=with	0 0 8 10 -3 0 0 -13
v:r1=with & d:ahead	0 2 8 0 -1 0 0 -8
v:r1=with & d:today	0 -4 0 14 0 0 0 -5
v:r1=without	0 8 0 -2 -4 0 0 0
v:r1=without & d:ahead	0 15 0 -2 -4 0 0 -4
v:r1=without & d:today	0 -8 0 0 0 0 0 6
v:r1=would	0 1 0 2 0 3 0 -7
v:r1=you	0 -3 0 4 9 0 0 -11
v:r1=you & d:ahead	0 -3 0 4 9 0 0 -11
v:r1=|	-3 0 0 11 0 0 0 -2
v:r1=| & d:today	-3 0 0 11 0 0 0 -2
v:r1=—	-7 1 -6 16 13 -5 -1 -25
v:r1=— & d:ahead	-4 8 -5 0 10 -3 0 -7
v:r1=— & d:today	-1 -8 0 20 3 0 0 -21
v:t0=future	-4 17 -5 -23 8 -13 -2 12
v:t0=future-not	0 -30 0 12 24 0 0 -10
v:t0=future-passive	-2 7 6 -13 3 -8 0 5
v:t0=future-passive-not	1 0 0 7 -6 0 0 -1
v:t0=modal	-5 -2 0 9 2 -17 0 -5
v:t0=modal-not	0 0 0 11 0 0 0 -13
v:t0=modal-passive	-3 -18 0 8 9 5 -4 -5
v:t0=past	-15 -21 -1 26 -3 -9 0 3
v:t0=past-passive	-9 -7 -3 19 -2 2 5 -15
v:t0=past-passive-not	0 5 0 -14 6 0 -1 3
v:t0=perfect	2 -21 -17 9 -1 -9 1 7
v:t0=perfect-passive	0 -7 0 1 -3 4 -3 4
v:t0=pluperfect	-6 -17 -1 25 8 -1 -1 -9
v:t0=pluperfect-passive	0 0 -1 10 -10 2 0 -8
v:t0=present	0 19 3 -28 -4 0 -13 22
v:t0=present-not	0 6 -1 -2 1 0 -5 0
v:t0=present-passive	3 3 -3 -20 12 3 -11 9
v:t0=present-passive-not	0 -2 0 -4 -6 0 0 16
v:t:loose	8 8 -1 -16 -4 0 0 7
v:t:loose & d:ahead	9 3 0 -9 -15 0 1 4
v:t:loose & d:today	-1 11 0 -19 16 0 -1 4
v:t:loose-l	5 -3 -1 -7 -7 -3 0 12
v:t:loose-l0	0 0 0 -2 0 0 0 8
v:t:loose-l1	9 21 -6 -3 -15 -7 1 -6
v:t:loose-l2	-9 -12 0 1 5 2 -7 7
v:t:loose-l3	6 -6 0 -10 -9 -8 6 16
v:t:loose-r	1 16 -3 -21 0 0 7 2
v:t:loose-r1	0 6 -4 -26 5 0 0 20
v:t:loose-r2	0 9 -8 -5 -2 0 0 -3
v:t:loose-r3	1 20 7 -11 -5 2 -5 -14
v:t:more	0 2 8 -13 -24 -12 7 18
v:t:more & d:ahead	-6 -4 10 -10 -19 -10 9 20
v:t:more & d:today	7 19 -2 -5 -17 0 0 -7
v:t:more-in	0 -18 0 16 0 0 0 2
v:t:more-in0	0 -18 0 16 0 0 0 2
v:t:more-l	-3 3 13 -24 -5 -11 -14 29
v:t:more-l0	0 -19 0 3 -11 0 0 11
v:t:more-l1	-2 7 15 -14 6 0 -10 -1
v:t:more-l2	-5 -1 -1 8 0 -1 0 -4
v:t:more-l3	12 7 0 -35 -2 -8 -9 30
v:t:more-r	6 -1 -4 -9 -28 -1 18 14
v:t:more-r0	0 2 0 -9 -2 0 0 11
v:t:more-r1	0 -17 1 23 8 0 5 -19
v:t:more-r2	-3 4 -7 3 -37 -5 17 1
v:t:more-r3	9 -5 -12 7 -15 -7 0 3
v:t:quiet	15 -13 -10 -3 -1 -1 0 6
v:t:quiet & d:ahead	16 -5 -10 -17 0 -1 0 12
v:t:quiet & d:today	0 -11 0 22 0 0 0 -10
v:t:quiet-l	17 -7 -10 -2 1 0 0 -3
v:t:quiet-l1	7 7 -3 -3 2 0 0 -12
v:t:quiet-l2	0 -12 0 0 -3 0 0 10
v:t:quiet-l3	7 0 0 15 -10 0 0 -10
v:t:quiet-r	-1 -9 0 -1 -7 0 0 17
v:t:quiet-r2	0 0 0 -6 -2 0 0 11
v:t:quiet-r3	0 -4 0 -2 0 0 0 9
v:t:truce	-1 -15 -20 -12 -3 -26 -6 37
v:t:truce & d:ahead	0 -20 -16 -17 -4 -23 -3 43
v:t:truce & d:today	-4 2 -1 9 0 0 0 -10
v:t:truce-l	-6 -17 -23 -17 -4 -16 -1 42
v:t:truce-l1	0 -7 0 -2 -4 0 2 10
v:t:truce-l2	-7 2 -18 -12 4 -3 0 15
v:t:truce-l3	7 -22 -9 0 -1 -3 -6 16
v:t:truce-r	7 -11 0 -16 1 -8 -3 24
v:t:truce-r2	11 -9 3 -41 -7 -2 1 39
v:t:truce-r3	-4 -5 0 3 13 0 0 -4
v:t:verb	7 -1 6 1 0 4 -22 -6
v:t:verb & d:ahead	8 -5 7 -2 0 4 -22 -1
v:t:verb & d:today	0 11 0 8 -5 0 0 -27
v:t:verb-l	11 -20 9 5 0 1 -16 -2
v:t:verb-l1	15 6 0 -31 0 0 -7 11
v:t:verb-l2	-7 -22 -10 23 16 5 -2 -12
v:t:verb-l3	10 -17 12 21 -6 0 -2 -16
v:t:verb-r	-12 7 2 -1 -1 1 -6 0
v:t:verb-r1	0 10 0 -20 -3 0 0 13
v:t:verb-r2	-2 9 5 4 6 -1 0 -24
v:t:verb-r3	-9 7 1 -6 -2 4 -4 6
v:v0=accept	0 -3 0 0 7 0 0 0
v:v0=add	0 -1 0 11 -7 0 0 -4
v:v0=adopt	0 0 0 -3 6 0 0 0
v:v0=agree	0 -16 -1 4 -12 0 9 10
v:v0=announce	0 1 -2 7 -15 -2 6 -3
v:v0=answer	0 -9 0 7 4 0 0 -1
v:v0=apply	2 6 2 -7 -7 0 -5 6
v:v0=approve	0 -11 0 2 -8 0 -2 15
v:v0=ask	0 4 -1 11 -10 0 0 -11
v:v0=be	-8 -6 -15 0 3 6 9 3
v:v0=begin	-14 17 2 -2 2 0 0 -18
v:v0=bite	14 -5 0 -11 0 0 0 0
v:v0=bring	0 6 0 -6 -3 0 0 6
v:v0=call	0 -8 0 13 -3 0 0 0
v:v0=carry	-1 -6 0 14 -12 0 0 0
v:v0=cease	0 9 0 0 -6 0 0 0
v:v0=charge	0 13 -3 -10 8 0 0 -8
v:v0=clear	0 0 0 -9 -3 0 0 14
v:v0=collect	0 -3 0 0 0 0 0 8
v:v0=come	0 -5 -1 8 -10 0 4 2
v:v0=confirm	0 -14 0 2 0 0 -1 9
v:v0=continue	-3 22 0 -15 -5 0 3 -6
v:v0=die	0 -1 0 -25 -1 0 0 28
v:v0=discuss	0 -5 0 7 -13 0 0 8
v:v0=double	0 6 0 -8 -3 0 0 5
v:v0=draw	0 -2 0 -5 0 0 0 11
v:v0=drop	0 14 0 -11 8 0 0 -10
v:v0=end	0 -16 5 5 4 -4 -5 1
v:v0=enter	3 -11 6 9 5 0 0 -13
v:v0=expect	0 30 0 -13 -8 0 -3 3
v:v0=expire	-4 1 -5 -1 -15 0 0 10
v:v0=extend	3 -14 1 0 -9 1 0 5
v:v0=face	0 7 0 -14 3 0 -3 7
v:v0=fall	-2 20 0 -5 -12 0 0 -5
v:v0=get	0 -4 0 -8 20 0 -1 -5
v:v0=go	0 -26 1 11 -8 0 0 20
v:v0=halve	0 2 0 -8 5 0 0 0
v:v0=have	3 -2 0 -11 15 -2 2 -5
v:v0=hold	0 -11 7 -4 0 0 0 9
v:v0=impose	2 18 0 -15 -7 0 0 -8
v:v0=intend	0 -9 0 12 0 0 0 0
v:v0=keep	1 -5 0 -16 -1 0 0 18
v:v0=know	0 -17 0 18 0 0 0 0
v:v0=land	0 13 0 -1 -11 0 0 -2
v:v0=lapse	1 -5 0 14 2 0 0 -15
v:v0=let	5 6 0 -11 -3 9 0 -6
v:v0=levy	0 8 0 0 0 0 0 -6
v:v0=like	0 0 0 -8 -2 0 3 8
v:v0=look	0 -3 0 0 13 0 0 -14
v:v0=lose	0 -8 3 -16 -1 0 0 21
v:v0=lower	0 -2 3 9 -6 0 0 -8
v:v0=meet	-5 -14 -1 15 5 -1 2 -7
v:v0=negotiate	0 -8 0 14 0 0 -1 0
v:v0=order	0 6 0 3 -4 0 0 -7
v:v0=other	-10 -14 9 3 11 0 -11 -2
v:v0=pause	0 -1 0 -3 0 0 0 8
v:v0=pay	-4 15 -7 6 -13 0 1 -17
v:v0=place	0 -4 0 10 -4 0 0 0
v:v0=plan	0 -9 0 9 -2 0 0 3
v:v0=post	0 -5 0 12 0 0 0 -4
v:v0=promise	0 -18 0 13 5 0 0 -7
v:v0=propose	0 2 0 -11 -4 0 0 14
v:v0=put	7 5 3 -1 -3 6 -6 -13
v:v0=raise	0 3 0 -5 -3 0 0 6
v:v0=reach	0 0 0 -4 7 0 1 -1
v:v0=remain	0 -14 -2 -4 9 0 0 4
v:v0=remove	0 -11 0 13 0 0 0 0
v:v0=reply	0 -4 0 -1 7 0 0 0
v:v0=report	0 -16 0 2 11 0 0 -4
v:v0=return	1 10 0 0 -2 0 0 -10
v:v0=review	0 -5 0 7 0 0 0 0
v:v0=rise	0 21 0 -7 0 0 0 -14
v:v0=rule	-5 0 0 -11 13 0 0 1
v:v0=run	0 -6 4 1 -14 -3 -1 7
v:v0=say	-5 -3 1 3 -23 -3 -2 16
v:v0=see	0 -6 0 23 -3 0 0 -11
v:v0=send	0 -4 0 9 1 0 0 -6
v:v0=set	0 -5 0 11 -5 5 2 -13
v:v0=settle	0 -2 0 -2 11 0 0 -6
v:v0=ship	0 -4 0 12 -6 0 0 0
v:v0=sign	-5 11 -5 -3 -11 -3 0 8
v:v0=sit	0 3 0 7 11 0 0 -27
v:v0=stand	0 -4 0 -4 0 0 0 11
v:v0=start	0 7 -3 -2 5 0 0 -11
v:v0=state	0 0 0 -9 11 0 0 0
v:v0=stay	4 -10 6 7 8 0 0 -16
v:v0=step	0 -7 0 27 -6 0 0 -14
v:v0=stop	0 0 0 -9 -2 0 0 16
v:v0=strike	0 0 0 -17 0 0 0 19
v:v0=suspend	1 15 -7 0 6 -1 -4 -12
v:v0=take	-2 9 -4 -2 5 -1 0 -8
v:v0=tell	0 20 0 -19 -13 6 -1 7
v:v0=threaten	-1 -5 0 5 13 0 0 -12
v:v0=want	0 -11 0 12 -5 0 8 -4
v:v0=warn	0 12 0 -10 0 0 0 0
v:v0=withdraw	0 1 0 6 -3 0 0 -2
v:v0=write	0 -23 7 0 3 0 0 8
v:v1=accept	0 -13 0 6 5 0 0 0
v:v1=add	0 -1 0 11 -7 0 0 -4
v:v1=adopt	0 0 0 -3 6 0 0 0
v:v1=agree	5 -3 0 8 -8 0 8 -11
v:v1=announce	0 1 -2 7 -15 -2 6 -3
v:v1=apply	2 -1 2 0 -7 0 -5 7
v:v1=approve	0 -14 0 0 0 0 -2 14
v:v1=ask	0 6 0 8 -8 0 0 -13
v:v1=be	-7 -5 -13 -3 0 6 10 5
v:v1=begin	-18 21 0 0 0 0 0 -23
v:v1=bite	14 -5 0 -11 0 0 0 0
v:v1=bring	0 9 0 -8 -4 0 0 5
v:v1=call	0 1 0 10 -3 0 0 -11
v:v1=carry	-1 -8 0 4 -12 0 0 11
v:v1=charge	-2 13 0 -9 9 0 0 -14
v:v1=clear	0 -2 -1 0 -5 0 0 15
v:v1=collect	0 -4 0 0 7 0 0 0
v:v1=come	0 -9 -2 11 -10 0 4 2
v:v1=conclude	0 -4 0 -4 -1 0 11 0
v:v1=confirm	0 -14 0 1 1 0 -1 9
v:v1=continue	-3 23 0 -13 -4 0 -1 -3
v:v1=declare	0 7 0 -2 0 0 0 -4
v:v1=die	0 -1 0 -25 -2 0 0 29
v:v1=discuss	0 -5 0 7 -13 0 0 8
v:v1=double	0 9 0 -10 -3 0 0 4
v:v1=draw	0 -2 0 -5 0 0 0 11
v:v1=drop	0 14 0 -11 8 0 0 -10
v:v1=end	4 -17 1 12 0 -5 -6 -3
v:v1=enter	4 9 10 -12 -1 0 0 -10
v:v1=expect	0 13 0 -5 0 0 -4 2
v:v1=expire	-4 0 2 -1 -15 0 0 8
v:v1=extend	4 -16 0 3 -12 0 -1 4
v:v1=face	0 6 0 -13 2 0 -3 6
v:v1=fall	-2 16 0 -6 -10 0 0 -1
v:v1=get	0 -5 0 -7 20 0 -1 -5
v:v1=go	0 -27 2 7 -14 0 -1 28
v:v1=grant	0 0 8 -2 -1 0 0 0
v:v1=halve	0 4 0 -10 5 0 0 0
v:v1=hang	0 -18 0 25 -1 0 0 -9
v:v1=have	3 -1 0 -14 16 -2 2 -2
v:v1=hold	0 -14 7 0 0 0 0 7
v:v1=impose	2 8 0 0 -8 0 0 -10
v:v1=introduce	0 -14 0 12 0 0 0 0
v:v1=kick	2 10 0 -9 0 0 0 -4
v:v1=know	0 -18 0 13 5 0 0 0
v:v1=land	0 13 0 -1 -11 0 0 -2
v:v1=lapse	1 -6 0 15 0 0 0 -14
v:v1=leave	0 0 0 10 0 0 -2 -3
v:v1=let	4 4 0 -6 -4 8 0 -8
v:v1=levy	0 15 0 -3 -3 0 0 -8
v:v1=look	0 -3 0 0 13 0 0 -14
v:v1=lose	0 -13 3 -5 -4 0 0 17
v:v1=lower	0 7 0 6 -8 0 0 -7
v:v1=make	12 1 -1 2 -9 0 0 -7
v:v1=meet	-5 -16 -2 22 2 -1 2 -11
v:v1=offer	0 -2 0 -1 0 0 0 6
v:v1=order	0 4 0 6 -5 0 0 -8
v:v1=other	-9 -13 9 1 12 0 -11 0
v:v1=pause	0 -1 0 -3 0 0 0 8
v:v1=pay	-4 13 -9 6 -19 -1 8 -14
v:v1=place	0 16 0 -7 -4 0 0 -6
v:v1=plan	0 -1 0 1 -4 0 0 9
v:v1=post	0 -5 0 12 0 0 0 -4
v:v1=prepare	0 0 0 7 0 0 0 -3
v:v1=promise	0 -17 0 9 8 0 0 -6
v:v1=propose	0 -4 0 -9 5 0 0 8
v:v1=put	7 8 -5 0 -2 6 -4 -15
v:v1=raise	0 5 0 -5 -8 0 0 7
v:v1=reach	0 0 0 -4 6 0 0 1
v:v1=reduce	0 13 0 -11 2 0 0 -2
v:v1=remain	2 -13 -3 -3 9 0 0 1
v:v1=remove	4 -11 0 8 0 0 0 0
v:v1=reply	0 -4 0 -7 12 0 0 0
v:v1=report	0 -17 0 1 14 0 0 -5
v:v1=return	1 -4 0 0 -2 0 0 6
v:v1=review	0 -5 0 8 0 0 0 0
v:v1=rise	0 23 0 -8 0 0 0 -15
v:v1=rule	-5 0 0 -11 13 0 0 1
v:v1=run	0 -10 3 4 -15 -3 -1 8
v:v1=say	-5 -3 1 3 -23 -3 -2 16
v:v1=see	0 -7 0 7 -5 0 3 0
v:v1=send	0 -4 0 9 1 0 0 -8
v:v1=set	0 -5 0 11 -5 5 2 -13
v:v1=settle	0 -2 0 -1 11 0 0 -6
v:v1=shelve	5 -5 0 -8 0 0 0 9
v:v1=ship	0 -7 0 0 2 0 0 5
v:v1=sign	-6 13 2 -4 -16 -5 0 6
v:v1=sit	0 0 0 12 9 0 0 -27
v:v1=stand	0 -4 0 -4 0 0 0 11
v:v1=start	6 19 -4 -6 -3 0 0 -20
v:v1=state	0 0 0 -9 11 0 0 0
v:v1=stay	7 -13 0 10 9 0 0 -15
v:v1=step	0 -4 0 27 -6 0 0 -15
v:v1=stop	0 -9 0 -11 6 0 0 15
v:v1=strike	0 0 0 -20 0 0 0 23
v:v1=suspend	0 5 -1 -12 6 -2 -5 4
v:v1=take	-2 6 -4 2 4 -1 0 -11
v:v1=tell	0 25 0 -21 -15 3 -1 8
v:v1=threaten	0 2 0 -1 6 0 0 -5
v:v1=want	0 -9 0 2 -2 0 8 0
v:v1=warn	0 12 0 -10 0 0 0 0
v:v1=win	0 -2 0 6 0 0 0 0
v:v1=withdraw	0 0 0 8 -4 0 0 -3
v:v1=write	0 -24 6 0 5 0 0 4
verbless	-13 2 0 10 3 -15 -19 -1
vt0=agree past	0 2 0 -12 -1 0 6 7
vt0=agree perfect	0 -4 0 8 0 0 2 -4
vt0=agree present	0 -3 0 6 -1 0 2 -3
vt0=announce past	-5 15 0 -9 -8 0 0 4
vt0=announce perfect	3 4 0 -10 2 0 0 0
vt0=announce pluperfect	0 -15 0 17 -1 0 0 0
vt0=answer future	0 0 0 6 -3 0 0 0
vt0=apply future	2 7 0 -5 0 0 0 -2
vt0=apply present	-1 3 0 -7 -3 0 0 11
vt0=approve modal	0 0 0 5 -12 0 -1 7
vt0=ask past	0 7 0 -3 0 0 0 -1
vt0=be modal	0 0 0 -2 10 -2 2 -9
vt0=be past	0 -9 0 -1 -7 4 11 2
vt0=be perfect	1 0 0 -3 -2 0 0 7
vt0=be present	-1 2 -2 7 0 0 -5 -7
vt0=begin future	0 1 0 -6 3 0 0 0
vt0=begin modal	-6 -2 0 15 0 0 0 -8
vt0=begin present	-2 0 0 5 9 0 0 -14
vt0=carry modal	0 -2 0 -4 0 0 0 7
vt0=carry present	0 0 0 12 -7 0 0 -3
vt0=charge future	0 4 0 -14 0 0 0 7
vt0=charge present	0 -8 0 10 0 0 0 -1
vt0=clear present	0 2 0 -10 -1 0 0 10
vt0=collect future	0 -2 0 -7 0 0 0 12
vt0=come future	0 0 0 -1 6 0 0 -3
vt0=come modal	0 -20 0 0 -9 0 0 22
vt0=come present	2 -6 0 13 -6 0 6 -9
vt0=confirm future	0 -1 0 10 -5 0 0 0
vt0=confirm modal	0 0 0 -2 7 0 0 -1
vt0=continue future	0 -4 0 11 0 0 0 -1
vt0=continue present	0 13 0 -6 0 0 0 -4
vt0=cut future	0 12 0 -9 0 0 0 0
vt0=cut present	0 -11 0 7 0 0 0 3
vt0=declare past	0 0 0 6 0 0 0 -3
vt0=die present	0 4 0 -13 0 0 0 7
vt0=discuss future	0 -4 0 6 -13 0 0 9
vt0=drop present	0 13 0 -19 8 0 0 -4
vt0=end future	0 3 0 10 -4 0 0 -11
vt0=end modal	0 19 -6 8 0 0 0 -15
vt0=end past	0 0 0 7 0 0 0 -5
vt0=end present	1 -9 1 0 1 0 0 2
vt0=enter future	5 3 0 1 -10 0 0 0
vt0=enter past	0 -7 0 2 7 0 0 -2
vt0=enter present	0 -9 0 8 3 0 0 0
vt0=expect past	0 7 0 -16 9 0 0 0
vt0=expect present	0 17 0 0 -9 0 -2 -2
vt0=expire future	0 1 -5 -12 0 0 0 18
vt0=expire modal	0 -6 -2 -14 0 0 0 22
vt0=expire past	0 0 0 19 0 0 0 -19
vt0=expire present	-5 7 1 12 -6 0 0 -13
vt0=extend future	0 -2 7 -7 0 0 0 2
vt0=extend modal	0 -1 0 -8 0 0 0 12
vt0=extend perfect	0 0 0 20 0 0 0 -16
vt0=face present	0 1 0 -8 8 0 -2 0
vt0=fall past	0 -12 0 7 -1 0 0 3
vt0=fix present	0 0 0 -5 0 0 0 6
vt0=get present	0 -1 0 7 0 0 0 -7
vt0=go future	0 -2 0 0 -1 0 0 7
vt0=go past	0 -7 0 12 0 0 0 -5
vt0=go present	0 8 0 -15 0 0 0 10
vt0=have past	0 0 0 -2 11 0 0 -10
vt0=have present	0 0 -3 6 -5 0 4 -2
vt0=hold future	0 -7 0 6 8 0 0 -9
vt0=hold present	0 0 9 -17 -2 0 0 15
vt0=intend present	0 -6 0 9 0 0 0 0
vt0=keep past	0 0 0 -12 0 0 0 12
vt0=know present	0 -3 0 12 -3 0 0 -1
vt0=land past	0 4 0 3 -8 0 0 0
vt0=lapse future	0 1 0 -9 -1 0 0 9
vt0=lapse modal	0 0 0 7 0 0 0 -7
vt0=lapse past	0 -1 0 6 0 0 0 -2
vt0=lapse present	2 -1 -6 3 6 0 0 -7
vt0=leave past	0 0 0 -4 8 0 0 -1
vt0=leave present	0 -4 0 0 0 0 0 6
vt0=let future	6 0 0 0 0 0 0 -3
vt0=lift past	0 -1 0 6 0 0 0 -4
vt0=like modal	0 0 0 -9 -2 0 3 8
vt0=look future	0 -1 0 -11 15 0 0 -2
vt0=lose past	0 -4 0 -10 0 0 0 13
vt0=lower past	0 -5 0 7 0 0 0 0
vt0=meet future	0 0 0 6 -10 0 6 -3
vt0=meet past	0 0 0 -7 0 0 0 11
vt0=meet present	0 -5 0 -2 15 0 -2 -7
vt0=move perfect	0 9 0 0 -3 0 0 0
vt0=move present	0 -9 0 0 0 3 0 5
vt0=offer perfect	0 0 0 7 0 0 0 -5
vt0=other future	1 -6 5 -6 -8 0 0 16
vt0=other modal	-4 -15 -2 11 11 -1 0 -8
vt0=other past	0 5 0 16 -7 0 0 -14
vt0=other perfect	-2 0 0 -9 15 0 0 0
vt0=other pluperfect	0 -1 0 12 -9 0 0 0
vt0=other present	-1 0 4 0 -7 8 0 -2
vt0=pay future	0 -9 0 6 3 0 0 0
vt0=pay perfect	0 -9 0 15 0 0 0 -2
vt0=pay present	0 16 0 -10 -5 0 0 -1
vt0=place present	0 -4 0 10 -4 0 0 0
vt0=promise past	0 -4 0 9 -2 0 0 0
vt0=promise perfect	0 0 0 -2 8 0 0 -1
vt0=propose past	0 0 0 -13 0 0 0 14
vt0=propose perfect	0 4 0 0 -8 0 0 5
vt0=put future	0 12 0 -8 -11 0 0 6
vt0=put present	9 -5 5 3 -1 0 0 -11
vt0=raise modal	0 8 0 -3 0 0 0 -1
vt0=raise past	0 -9 0 9 0 0 0 0
vt0=reach modal	0 0 0 1 4 0 0 -7
vt0=reach past	0 2 0 2 0 0 0 -7
vt0=reach present	0 -3 0 -7 5 0 0 6
vt0=receive present	0 0 0 -10 13 0 0 0
vt0=remain present	-2 -14 -3 -1 9 0 0 9
vt0=reply past	0 -1 0 10 -5 0 0 0
vt0=report future	0 -2 0 -6 12 0 0 0
vt0=resume present	0 7 0 -10 0 0 0 5
vt0=return future	0 7 0 0 0 0 0 -8
vt0=return modal	0 10 0 3 0 0 0 -12
vt0=return present	1 0 0 15 -8 0 0 -12
vt0=rise future	0 -2 0 6 0 0 0 0
vt0=rise past	0 5 0 -12 0 0 0 8
vt0=rise present	0 6 0 0 0 0 0 -10
vt0=rule past	0 0 0 6 -3 0 0 0
vt0=rule present	-4 0 0 0 -3 0 0 7
vt0=run future	0 3 0 -20 0 0 0 16
vt0=run past	0 8 0 18 0 0 0 -28
vt0=run present	-2 -5 3 -7 0 0 0 10
vt0=say future	0 0 0 -9 0 0 0 11
vt0=say past	0 0 0 9 -5 0 0 0
vt0=see future	0 0 0 10 0 0 0 -4
vt0=see present	0 -3 0 9 0 0 0 -2
vt0=settle past	0 0 0 -6 9 0 0 0
vt0=ship present	0 -3 0 10 -5 0 0 0
vt0=sign future	0 -8 0 21 -9 0 0 0
vt0=sign modal	0 -10 0 7 0 0 0 0
vt0=sign perfect	0 0 0 -14 6 0 0 10
vt0=sign pluperfect	0 14 0 -13 0 0 0 0
vt0=sit future	0 -2 0 -7 12 0 0 0
vt0=sit present	0 5 0 14 -4 0 0 -16
vt0=sleep present	6 0 0 -6 0 0 0 1
vt0=stand present	0 0 0 8 0 0 0 -2
vt0=start future	5 0 0 -10 0 0 0 3
vt0=start present	-1 -3 0 10 0 0 0 -8
vt0=state past	0 3 0 -13 11 0 0 0
vt0=stay future	0 2 1 7 0 0 0 -13
vt0=stay past	8 0 0 -2 0 0 0 -3
vt0=stay present	-4 -12 -3 11 -2 0 0 2
vt0=step present	0 -12 0 13 0 0 0 0
vt0=stop present	0 -1 0 -5 0 0 0 11
vt0=suspend future	-1 -10 0 -3 12 0 0 5
vt0=suspend past	4 16 0 -6 0 0 0 -12
vt0=suspend perfect	2 0 -2 -13 -4 0 0 15
vt0=suspend present	0 9 -5 15 -5 0 0 -15
vt0=take future	-5 0 0 9 0 0 0 -9
vt0=take past	-1 -31 0 28 0 0 0 3
vt0=take present	1 17 -1 -30 7 0 0 4
vt0=tell pluperfect	0 7 0 -4 0 2 0 -4
vt0=threaten perfect	1 14 0 -21 8 0 0 -1
vt0=threaten pluperfect	0 -16 0 13 7 0 0 0
vt0=threaten present	0 -7 0 9 0 0 0 0
vt0=want present	0 -4 0 6 3 0 9 -13
vt0=warn past	0 -3 0 7 0 0 0 0
vt0=write past	0 -11 0 -1 3 0 0 7
vt1=agree participle	0 -6 0 3 0 0 0 1
vt1=agree past	0 12 0 -5 0 0 0 -3
vt1=agree perfect	0 0 0 6 0 0 0 -1
vt1=announce past	-5 15 0 -10 -8 0 0 4
vt1=announce perfect	3 4 0 -10 2 0 0 0
vt1=announce pluperfect	0 -15 0 17 -1 0 0 0
vt1=answer future	0 0 0 6 -3 0 0 0
vt1=apply future	2 7 0 -5 0 0 0 -2
vt1=apply present	-1 0 0 -5 -3 0 0 11
vt1=approve modal	0 0 0 5 -12 0 -1 7
vt1=ask past	0 6 0 -3 0 0 0 0
vt1=be future	0 5 -1 3 -11 0 0 0
vt1=be modal	0 0 0 -2 10 -2 2 -9
vt1=be past	0 -8 0 -2 -7 4 11 3
vt1=be perfect	1 0 0 -3 -2 0 0 7
vt1=be pluperfect	0 0 0 -5 0 0 0 6
vt1=be present	-1 0 -1 7 0 0 -5 -6
vt1=begin gerund	0 4 0 3 0 0 0 -9
vt1=begin infinitive	0 11 0 -16 0 0 0 6
vt1=begin modal	-6 -2 0 15 0 0 0 -8
vt1=begin past	0 -3 0 0 0 0 0 6
vt1=begin present	-2 -2 0 6 9 0 0 -11
vt1=carry infinitive	0 0 0 -7 0 0 0 8
vt1=carry modal	0 -2 0 -4 0 0 0 7
vt1=carry present	0 0 0 12 -7 0 0 -3
vt1=charge future	0 4 0 -14 0 0 0 7
vt1=charge present	0 -8 0 10 0 0 0 -1
vt1=clear present	0 2 0 -10 -1 0 0 10
vt1=collect future	0 -2 0 -7 0 0 0 12
vt1=collect gerund	0 0 0 7 -4 0 0 0
vt1=come future	0 0 0 -1 6 0 0 -3
vt1=come modal	0 -20 0 0 -9 0 0 22
vt1=come present	2 -6 0 13 -6 0 6 -9
vt1=confirm future	0 -1 0 10 -5 0 0 0
vt1=confirm modal	0 0 0 -2 7 0 0 -1
vt1=continue future	0 -4 0 11 0 0 0 -1
vt1=continue present	0 11 0 -6 0 0 0 -1
vt1=cut future	0 12 0 -9 0 0 0 0
vt1=cut present	0 -11 0 7 0 0 0 3
vt1=declare past	0 0 0 6 0 0 0 -3
vt1=die present	0 4 0 -13 0 0 0 7
vt1=discuss future	0 -4 0 6 -13 0 0 9
vt1=drop present	0 13 0 -19 8 0 0 -4
vt1=end future	0 3 0 10 -4 0 0 -11
vt1=end infinitive	8 8 0 -20 -5 0 0 11
vt1=end modal	0 19 -6 8 0 0 0 -15
vt1=end participle	0 -3 -5 26 0 0 0 -20
vt1=end past	0 0 0 7 0 0 0 -5
vt1=end present	1 -9 1 0 1 0 0 2
vt1=enter future	5 3 0 1 -10 0 0 0
vt1=enter participle	0 10 0 -3 -4 0 0 0
vt1=enter past	0 -7 0 2 7 0 0 -2
vt1=enter present	0 -9 0 8 3 0 0 0
vt1=expect participle	0 -1 0 -2 6 0 0 0
vt1=expect past	0 7 0 -16 9 0 0 0
vt1=expect present	0 4 0 8 -7 0 -1 -1
vt1=expire future	0 1 -5 -12 0 0 0 18
vt1=expire infinitive	0 -1 9 2 0 0 0 -10
vt1=expire modal	0 -6 -2 -14 0 0 0 22
vt1=expire past	0 0 0 19 0 0 0 -19
vt1=expire present	-5 7 1 12 -6 0 0 -13
vt1=extend future	0 -2 7 -7 0 0 0 2
vt1=extend modal	0 -1 0 -8 0 0 0 12
vt1=extend perfect	0 0 0 20 0 0 0 -16
vt1=face present	0 1 0 -8 8 0 -2 0
vt1=fall past	0 -12 0 7 -1 0 0 3
vt1=fix present	0 0 0 -5 0 0 0 6
vt1=get present	0 0 0 7 0 0 0 -7
vt1=go gerund	0 -1 0 -5 0 0 0 8
vt1=go infinitive	0 0 0 10 -2 0 0 -5
vt1=go past	0 -6 0 10 0 0 0 -2
vt1=go present	0 8 0 -15 0 0 0 10
vt1=have past	0 1 0 -6 12 0 0 -6
vt1=hold future	0 -7 0 6 8 0 0 -9
vt1=hold present	0 0 9 -17 -2 0 0 15
vt1=keep past	0 0 0 -12 0 0 0 12
vt1=keep present	0 -2 0 7 0 0 0 -4
vt1=know present	0 -3 0 12 -3 0 0 -1
vt1=land past	0 4 0 3 -8 0 0 0
vt1=lapse future	0 1 0 -9 -1 0 0 9
vt1=lapse modal	0 0 0 7 0 0 0 -7
vt1=lapse past	0 -1 0 6 0 0 0 -2
vt1=lapse present	2 -1 -6 3 6 0 0 -7
vt1=leave infinitive	0 -9 0 8 -2 0 0 3
vt1=leave participle	0 4 0 1 0 0 0 -6
vt1=leave past	0 1 0 -7 8 0 0 0
vt1=let future	6 0 0 0 0 0 0 -3
vt1=lift past	0 -1 0 6 0 0 0 -4
vt1=look future	0 -1 0 -11 15 0 0 -2
vt1=lose past	0 -4 0 -10 0 0 0 13
vt1=lower infinitive	0 7 0 -3 0 0 0 0
vt1=lower past	0 -5 0 7 0 0 0 0
vt1=meet future	0 0 0 4 -8 0 6 -2
vt1=meet gerund	0 0 0 9 -6 0 0 0
vt1=meet past	0 0 0 -7 0 0 0 11
vt1=meet present	0 -5 0 -2 15 0 -2 -7
vt1=move perfect	0 9 0 0 -3 0 0 0
vt1=move present	0 -9 0 0 0 3 0 5
vt1=other future	1 -5 5 -5 -7 0 0 14
vt1=other modal	-4 -15 -2 11 11 -1 0 -9
vt1=other past	0 5 0 12 -6 0 0 -11
vt1=other perfect	0 0 0 -11 15 0 0 0
vt1=other pluperfect	0 -1 0 12 -9 0 0 0
vt1=other present	-1 0 4 0 -7 8 0 -2
vt1=pay future	0 -12 0 9 3 0 0 0
vt1=pay perfect	0 -9 0 15 0 0 0 -2
vt1=pay present	0 16 0 -10 -5 0 0 0
vt1=place present	0 -4 0 10 -4 0 0 0
vt1=plan participle	0 9 0 -4 0 0 0 0
vt1=promise past	0 -4 0 9 -2 0 0 0
vt1=promise perfect	0 0 0 -5 11 0 0 -1
vt1=propose past	0 0 0 -8 0 0 0 9
vt1=put future	0 15 0 -3 -11 0 0 0
vt1=put present	9 -6 0 3 0 0 0 -4
vt1=raise modal	0 8 0 -3 0 0 0 -1
vt1=raise past	0 -9 0 9 0 0 0 0
vt1=reach modal	0 0 0 1 4 0 0 -7
vt1=reach past	0 2 0 2 0 0 0 -7
vt1=receive present	0 0 0 -10 13 0 0 0
vt1=remain present	0 -12 -3 -1 10 0 0 5
vt1=report future	0 -2 0 -6 12 0 0 0
vt1=resume present	0 7 0 -10 0 0 0 5
vt1=return future	0 7 0 0 0 0 0 -8
vt1=return modal	0 10 0 3 0 0 0 -12
vt1=return present	1 0 0 15 -8 0 0 -12
vt1=rise future	0 -2 0 6 0 0 0 0
vt1=rise past	0 5 0 -12 0 0 0 8
vt1=rise present	0 6 0 0 0 0 0 -10
vt1=rule past	0 0 0 6 -3 0 0 0
vt1=rule present	-4 0 0 0 -3 0 0 7
vt1=run future	0 3 0 -20 0 0 0 16
vt1=run infinitive	0 -6 0 11 0 0 0 -4
vt1=run past	0 8 0 18 0 0 0 -28
vt1=run present	-2 -5 3 -7 0 0 0 10
vt1=say future	0 0 0 -9 0 0 0 11
vt1=say past	0 0 0 8 -5 0 0 0
vt1=see future	0 0 0 10 0 0 0 -4
vt1=see infinitive	0 0 0 -7 -1 0 3 7
vt1=see present	0 0 0 7 0 0 0 -2
vt1=settle past	0 0 0 -6 9 0 0 0
vt1=ship present	0 -3 0 10 -5 0 0 0
vt1=sign future	0 -8 0 21 -9 0 0 0
vt1=sign modal	0 -10 0 7 0 0 0 0
vt1=sign participle	0 -2 6 4 -2 0 0 -4
vt1=sign perfect	0 0 0 -14 6 0 0 10
vt1=sign pluperfect	0 14 0 -13 0 0 0 0
vt1=sit future	0 -2 0 -7 12 0 0 0
vt1=sit present	0 5 0 14 -4 0 0 -16
vt1=sleep present	6 0 0 -6 0 0 0 1
vt1=stand present	0 0 0 8 0 0 0 -2
vt1=start future	5 0 0 -10 0 0 0 3
vt1=start gerund	0 6 0 0 0 0 0 -6
vt1=start present	0 -2 0 10 0 0 0 -8
vt1=state past	0 3 0 -13 11 0 0 0
vt1=stay future	0 -3 2 15 0 0 0 -13
vt1=stay past	8 0 0 -2 0 0 0 -3
vt1=stay present	0 -4 -1 7 0 0 0 0
vt1=step present	0 -12 0 13 0 0 0 0
vt1=stop present	0 -1 0 -5 0 0 0 11
vt1=suspend future	-1 -10 0 -3 12 0 0 5
vt1=suspend infinitive	0 2 0 0 -6 0 0 1
vt1=suspend participle	-2 -8 0 -2 6 0 0 6
vt1=suspend past	4 16 0 -13 0 0 0 -5
vt1=suspend perfect	2 0 -2 -13 -4 0 0 15
vt1=suspend present	0 9 -5 15 -5 0 0 -15
vt1=take future	-5 0 0 9 0 0 0 -9
vt1=take past	-1 -30 0 29 0 0 0 0
vt1=take present	1 18 0 -31 7 0 0 4
vt1=tell pluperfect	0 14 0 -10 0 0 0 -2
vt1=threaten pluperfect	0 -7 0 2 7 0 0 0
vt1=threaten present	0 -7 0 9 0 0 0 0
vt1=want present	0 -2 0 -1 7 0 9 -10
vt1=warn past	0 -3 0 7 0 0 0 0
vt1=write past	0 -11 0 -1 3 0 0 7
vt2=approve infinitive	0 0 0 8 -3 0 0 0
vt2=be future	0 5 0 -6 1 0 0 0
vt2=be modal	0 -8 0 12 0 0 0 0
vt2=be past	0 -15 0 27 0 0 0 -12
vt2=be present	1 0 3 -4 -8 0 -2 9
vt2=begin past	0 1 0 5 -6 0 0 0
vt2=charge future	0 0 7 -14 0 0 0 6
vt2=charge perfect	0 6 0 -5 0 0 0 0
vt2=charge present	0 -5 0 -6 9 0 0 4
vt2=collect future	0 3 0 -9 3 0 0 0
vt2=come past	0 -10 0 6 0 0 0 0
vt2=come present	0 11 0 -13 0 0 0 3
vt2=end present	0 -9 6 -20 5 0 0 15
vt2=enter present	0 -3 0 -3 9 0 0 0
vt2=extend infinitive	0 0 0 -12 0 0 0 13
vt2=fall present	0 10 0 -5 0 0 0 -3
vt2=go present	0 -12 -1 11 2 0 0 0
vt2=have past	0 -3 0 8 0 0 0 0
vt2=have present	0 3 0 -14 -2 0 9 5
vt2=keep present	0 0 0 6 0 0 0 -1
vt2=leave participle	-1 12 0 -10 -11 0 0 8
vt2=leave past	0 -5 0 -11 0 0 0 15
vt2=let present	0 -7 0 0 3 0 0 0
vt2=other present	0 0 0 1 0 0 0 -9
vt2=pay future	0 0 0 -6 0 0 0 6
vt2=pay modal	0 5 0 -4 6 0 0 -9
vt2=pay past	0 -8 0 14 0 0 0 -5
vt2=plan participle	0 -15 0 16 0 0 0 0
vt2=post past	0 -2 0 -4 9 0 0 -1
vt2=put present	0 -4 0 9 0 -1 0 0
vt2=run present	1 0 0 -9 0 8 0 0
vt2=say past	0 0 0 6 0 0 0 -1
vt2=sell infinitive	0 0 0 0 -1 9 0 -1
vt2=sign infinitive	0 8 0 -1 -1 0 0 0
vt2=sign past	0 -3 0 9 0 0 0 -2
vt2=suspend present	-1 11 0 -4 0 0 0 0
vt2=take present	0 -11 0 18 -1 0 0 -4
vt2=want present	1 0 0 -4 0 0 6 0`;
