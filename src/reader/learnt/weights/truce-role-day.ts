// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-29 -29 -19 -15 58 -19 -24
a:!	0 0 -2 -6 9 0 0
a:'s	-10 -2 0 5 4 -7 -1
a:'s <level>	0 0 0 -9 1 0 5
a:'s <number>	0 0 -3 -1 10 0 -2
a:'s duty	0 0 -5 -5 15 0 -2
a:'s tariff	0 0 0 0 6 0 -4
a:-	0 0 -2 7 -3 0 0
a:.	-22 -9 -22 -2 32 2 -1
a:. .	0 0 0 16 -15 0 0
a:<agent>	0 0 -9 3 8 -1 -4
a:<day-ahead>	-11 -14 -18 12 7 -15 9
a:<day-ahead> .	0 -6 -11 5 -9 -6 25
a:<day-gone>	-13 6 0 -13 0 0 10
a:<day-gone> .	-1 6 -2 -14 17 0 0
a:<day-today>	3 3 11 -13 -2 -6 -1
a:<day-today> .	0 -3 9 0 0 -2 0
a:<duty>	5 -7 5 0 4 -3 -14
a:<gate>	-1 0 -24 5 20 -2 -1
a:<goods>	-7 6 -2 -2 6 0 -7
a:<level-noun>	0 0 7 -7 -8 -7 16
a:<level>	-15 2 -22 -5 26 -10 -1
a:<level> .	-5 5 -23 -30 36 0 3
a:<level> again	0 0 0 -3 6 0 -3
a:<level> and	0 0 0 -7 0 0 8
a:<level> at	0 0 6 1 -7 0 0
a:<level> for	0 0 0 -1 -3 0 6
a:<level> from	0 0 0 -2 6 0 0
a:<level> in	1 0 3 0 -19 0 16
a:<level> more	0 0 -3 0 6 0 0
a:<level> of	0 0 0 9 -8 0 0
a:<level> on	-5 0 0 2 4 2 -11
a:<money> .	0 0 0 6 -4 0 0
a:<money> a	0 0 0 10 -10 0 0
a:<month-ahead>	0 0 -4 0 7 0 0
a:<month-gone>	0 0 -2 -6 15 0 0
a:<name>	0 7 7 -11 1 -19 8
a:<name> 's	-2 0 5 -12 4 0 0
a:<name> and	11 6 -14 -7 3 0 0
a:<name> has	0 0 -1 14 -10 0 0
a:<name> on	0 7 0 -8 0 0 0
a:<name> take	0 0 0 -8 11 0 0
a:<name> will	0 0 1 -6 -4 0 10
a:<name> would	0 0 -3 0 6 0 0
a:<not>	-9 8 14 3 -8 -12 -2
a:<number>	17 -7 -25 0 10 -16 -1
a:<number> .	11 -1 -40 17 3 -5 -4
a:<number> and	11 0 -3 -5 1 0 -5
a:<number> for	0 0 -3 10 -6 0 0
a:<number> of	0 0 0 7 -9 0 3
a:<number> on	0 0 0 -5 0 0 7
a:<number> th	0 0 0 -7 5 0 2
a:<office>	2 0 -2 5 -12 5 5
a:<office> of	0 0 0 11 -15 0 6
a:<organisation>	0 0 -9 -8 22 0 -3
a:<person>	-7 -5 0 -3 18 -5 -7
a:<person> .	0 0 0 9 -3 0 0
a:<person> and	0 0 -9 22 -11 0 0
a:<points>	0 0 -1 -10 9 0 3
a:<quality>	-7 -3 -2 2 2 0 0
a:<quality> duty	0 0 2 8 -7 -2 0
a:<quality> good	0 0 7 13 -13 0 -4
a:<quality> one	0 0 0 10 -10 0 0
a:<quality> side	0 0 -5 -7 6 0 4
a:<quality> tariff	0 0 0 16 -15 0 0
a:<seat>	-1 0 0 12 -5 -1 0
a:<sender>	0 0 -7 0 7 1 0
a:<span>	-12 2 -22 5 10 -13 -3
a:<span> .	-3 -17 -16 7 14 -15 -2
a:<span> and	0 0 -2 11 -6 0 0
a:<span> later	0 0 0 -7 7 0 0
a:<span> of	0 0 0 -7 12 0 0
a:<v-agree>	0 -1 0 -2 -4 9 0
a:<v-bear>	-13 -7 -11 -2 11 4 3
a:<v-begin>	0 -9 5 -5 10 0 -12
a:<v-buy>	0 0 -4 -2 12 0 0
a:<v-down>	-8 0 -11 9 -2 14 0
a:<v-end>	5 19 -2 -1 -11 -4 2
a:<v-impose>	3 0 -7 -3 9 -5 0
a:<v-propose>	-1 5 0 -8 0 5 -7
a:<v-return>	-2 0 13 -9 -11 0 8
a:<v-say>	-3 -1 -5 -10 22 -3 -4
a:<v-sell>	0 0 -6 -9 16 0 0
a:<v-stay>	-8 1 3 0 4 -15 0
a:<v-suspend>	-4 1 -1 -7 11 0 -2
a:<v-target>	0 0 -8 -5 3 -3 9
a:<v-up>	0 0 0 14 1 -5 -19
a:?	0 0 -3 -14 13 0 2
a:a	-16 5 -7 7 1 7 -8
a:a <quality>	0 0 -6 -4 13 0 0
a:a <span>	0 0 0 10 -8 0 -1
a:a dispute	0 0 0 0 -8 9 0
a:a duty	0 0 0 -7 9 0 0
a:a licence	0 0 0 -10 11 0 0
a:a paper	0 0 -2 9 -4 0 0
a:a pause	0 0 0 -3 6 0 0
a:a result	0 0 7 0 -6 0 0
a:a successor	-6 0 -10 0 16 0 0
a:a telephone	0 0 6 0 -6 0 0
a:a third	0 0 0 10 -8 0 0
a:a truce	0 10 0 3 -9 -3 0
a:a year	0 0 -7 2 3 0 0
a:about the	0 0 0 8 -6 0 0
a:additional	0 0 13 6 -5 -6 -12
a:additional <level>	0 0 5 -16 10 0 0
a:additional duty	0 0 9 11 -9 -6 -10
a:additional tariff	0 0 0 6 -5 0 0
a:after <span>	0 0 -15 -9 25 0 0
a:afternoon	0 0 0 -1 9 0 -3
a:again	0 0 -6 -21 37 -7 -7
a:again .	0 0 6 -3 1 -2 -2
a:agreement	0 0 15 -4 -7 0 0
a:agreement with	0 0 7 0 -6 0 0
a:all	0 0 12 -2 0 0 -6
a:all .	0 0 0 -1 7 0 0
a:allow	0 0 0 -6 8 0 0
a:also	0 0 0 -8 10 0 0
a:an	2 1 -1 6 -16 10 1
a:an additional	0 0 5 -8 6 0 0
a:an extra	0 0 0 13 -12 0 0
a:an hour	0 0 0 0 -10 12 0
a:and	7 -6 0 -1 1 -2 0
a:and <day-ahead>	0 0 2 -10 7 0 0
a:and <level>	0 0 6 0 1 -1 -5
a:and <month-gone>	0 0 0 9 -7 0 0
a:and <name>	11 6 -13 3 -3 0 0
a:and <number>	11 0 -12 -10 13 0 -10
a:and <person>	0 -1 -8 8 0 0 0
a:and <quality>	0 0 0 9 -9 0 0
a:and a	0 0 9 0 -5 0 0
a:and are	0 0 -6 0 8 0 0
a:and at	0 0 -7 0 9 0 0
a:and come	0 0 6 0 -6 0 0
a:and end	0 0 0 4 -12 0 9
a:and for	0 0 9 -6 -7 0 0
a:and in	0 0 0 -8 9 0 0
a:and last	0 -3 -10 0 14 0 -5
a:and not	0 0 9 3 -11 0 0
a:and on	0 0 4 -1 -9 5 0
a:and run	0 0 -4 6 -6 0 5
a:announce	0 0 -2 0 7 0 0
a:another	0 -1 0 -13 19 0 0
a:another <level>	0 0 0 8 -4 0 0
a:another <span>	0 0 2 -23 22 0 0
a:apply	0 0 0 -12 22 -2 0
a:are	0 0 -6 -3 16 -6 -2
a:are not	0 0 0 6 -2 0 0
a:are to	0 0 -3 -5 13 0 -1
a:arrangement	0 0 4 12 -16 0 0
a:as the	0 0 7 0 -7 0 0
a:as well	0 0 -5 -9 15 4 -8
a:ask	0 0 0 8 -6 0 0
a:at	3 3 -14 2 12 -11 -20
a:at <money>	0 0 0 7 -7 0 0
a:at <number>	4 0 -2 -8 10 -1 -3
a:at the	4 0 -12 4 3 0 0
a:back	0 -2 12 8 -13 2 -8
a:back .	0 0 9 -4 -1 0 0
a:back to	0 0 0 8 -4 0 0
a:be	-3 0 4 -7 11 2 -13
a:be <level>	0 0 0 0 16 0 -11
a:be <number>	0 0 -4 6 -7 0 7
a:be extend	0 0 -4 0 7 0 0
a:bear	0 0 0 14 -13 0 0
a:bear <level>	0 0 0 8 -7 0 0
a:became	0 0 -13 0 14 0 0
a:become	0 0 0 6 -2 0 -2
a:beef	0 0 0 -12 -3 0 12
a:been	0 -6 -3 -12 14 5 -3
a:before	0 0 15 4 -14 0 0
a:before .	0 0 12 12 -21 0 0
a:before the	0 0 0 -5 7 0 0
a:being	0 0 0 8 -8 0 0
a:better	0 0 0 6 -7 0 0
a:between	0 6 -8 -22 19 1 -5
a:between <name>	0 7 -13 -13 15 0 0
a:between the	-1 0 6 -4 -1 2 0
a:border	0 0 -6 0 8 0 0
a:border .	0 0 -5 0 6 0 0
a:both	-1 7 -6 6 -4 0 0
a:both side	0 0 -1 11 -7 0 0
a:bring	0 -3 -3 11 -1 -1 0
a:busan	0 0 -2 -1 10 0 0
a:busan .	0 0 0 -4 6 0 0
a:butter	0 0 -2 9 -5 0 0
a:by	0 -9 5 0 7 -12 -6
a:by <span>	0 0 -9 2 9 -2 0
a:call	0 0 6 -5 0 0 0
a:call with	0 0 7 0 -6 0 0
a:capital	0 0 0 8 -5 0 0
a:cease	0 0 -1 -2 9 0 -2
a:change	0 0 0 -3 6 0 0
a:charge <level>	1 0 0 -11 5 0 4
a:chip	0 0 0 -4 7 0 0
a:cocoa	0 0 0 10 -9 0 0
a:cod	0 0 0 0 -10 0 10
a:collect	0 0 4 7 -3 -3 -5
a:come	-3 -4 -4 -1 5 7 0
a:come back	0 0 -8 0 0 8 0
a:come down	0 0 -4 -3 6 0 0
a:come to	-2 -3 3 -3 6 0 0
a:commerce	0 0 0 -1 6 0 0
a:company	0 0 -2 -3 6 1 0
a:confirm	0 0 -2 -3 7 0 0
a:cost	0 0 -3 -10 19 0 -2
a:cotton	0 0 -2 -3 8 0 0
a:could	0 0 6 0 -5 0 0
a:country	-1 0 3 12 -9 0 -2
a:cover	0 0 0 5 -6 0 0
a:custom	0 0 -1 -7 13 0 0
a:cut	0 8 6 -14 0 0 0
a:day	-1 0 17 5 -17 0 -3
a:deadline	0 0 6 0 -2 0 0
a:deal	0 0 -4 0 8 0 0
a:declare	0 0 0 6 -5 0 0
a:desk	0 0 -2 -3 12 -2 0
a:dispute	0 7 0 0 -13 9 0
a:dispute over	0 0 0 0 -7 9 0
a:doe not	0 0 0 6 -4 0 0
a:down	0 0 -7 16 -9 0 1
a:drop	0 0 -10 8 -6 0 9
a:duty	-5 -4 10 5 -1 0 -16
a:duty of	0 0 4 -8 0 4 0
a:duty on	0 0 2 6 -4 1 -7
a:duty to	0 0 0 8 -5 0 0
a:each	0 0 -7 -6 16 0 0
a:each other	0 0 -4 -2 10 0 0
a:early	0 0 10 0 -9 0 0
a:either	0 0 -5 6 0 0 0
a:end	0 10 11 -6 -18 2 5
a:end .	0 0 23 1 -21 0 0
a:end of	3 -4 -2 -1 -1 10 0
a:end on	-3 0 0 -1 0 -4 7
a:end the	0 7 -8 0 0 0 0
a:enter	0 0 0 -6 9 0 0
a:evening	10 0 -4 -9 3 -3 0
a:every	0 0 0 9 -5 0 -2
a:everything	0 0 1 -6 0 0 4
a:exemption	0 0 -6 -1 13 0 0
a:expect	0 7 0 0 -6 0 0
a:expect to	0 7 0 0 -6 0 0
a:expire	10 3 -16 12 -10 0 0
a:extend a	0 0 9 0 -9 0 0
a:extension	5 2 -4 -7 2 0 0
a:extra	0 0 -3 16 -9 -1 0
a:extra <level>	0 0 0 13 -12 0 0
a:fall	0 0 -7 1 11 0 -9
a:first	0 0 -1 -2 8 0 0
a:fish	0 0 0 13 -10 0 -1
a:flour	3 0 -19 10 1 5 0
a:following	0 0 0 -4 8 0 0
a:for	-10 -4 3 -3 9 -10 -1
a:for <name>	0 0 0 -11 12 0 0
a:for <quality>	0 0 11 0 -6 0 -4
a:for <span>	-2 -1 -16 14 -3 -3 0
a:for another	0 0 2 -12 9 0 0
a:for talk	0 0 6 0 -5 0 0
a:for the	0 0 4 -12 1 0 0
a:force	0 0 -1 14 -8 0 0
a:found	0 0 0 6 -7 0 0
a:free	0 0 -1 -5 11 0 0
a:freeze	0 0 8 0 -5 0 0
a:from	-4 -1 -17 -10 22 -8 5
a:from <day-ahead>	0 0 -14 -13 31 0 -3
a:from <name>	0 0 0 4 3 0 -10
a:from <seat>	0 0 0 0 -5 0 6
a:from the	0 0 -3 6 0 0 -4
a:gave	0 0 0 -5 8 0 0
a:gave the	0 0 0 -3 6 0 0
a:geneva	0 -1 0 11 -6 0 0
a:geneva .	0 0 0 9 -7 0 0
a:georgia	0 0 0 -11 14 0 0
a:get	0 0 0 -11 14 0 0
a:go	0 0 13 10 -11 -3 -9
a:go to	0 0 14 -2 -8 0 0
a:go up	0 0 -5 0 7 0 0
a:good	-1 0 13 8 -5 -8 -13
a:good have	0 0 4 -9 4 0 0
a:good of	0 0 4 8 -6 -2 -4
a:had	-4 0 -7 -2 8 0 0
a:had been	0 0 -4 -10 12 1 0
a:half	0 0 -11 0 4 0 7
a:hand	0 0 -7 9 0 0 -2
a:hand on	0 0 -2 12 -8 0 0
a:has	-2 7 -4 4 -3 0 0
a:has been	0 -2 -2 -14 17 2 -2
a:has pay	0 0 0 15 -14 0 0
a:have	-2 -1 -5 -18 30 -1 -1
a:have pay	0 0 -2 -7 11 0 0
a:he	0 6 -8 7 -3 0 0
a:his	0 0 0 4 -7 0 5
a:hold .	0 7 0 0 -7 0 0
a:home	0 0 6 0 -5 0 0
a:hour	0 4 0 -9 -4 11 0
a:hour .	0 5 0 -6 1 0 0
a:import	0 0 0 -4 7 0 0
a:in	0 4 -30 -4 20 0 0
a:in <month-gone>	0 0 0 -12 16 0 0
a:in <name>	0 0 2 19 -25 0 6
a:in <seat>	0 0 -5 10 0 0 -7
a:in a	0 13 -2 0 -8 1 0
a:in any	0 0 6 0 -5 0 0
a:in at	0 0 0 6 -5 0 0
a:in busan	0 0 -1 0 6 0 0
a:in force	0 0 -1 16 -11 0 0
a:in geneva	0 0 0 12 -8 0 0
a:in the	4 0 0 -17 3 0 3
a:instead	0 0 -10 11 -15 6 8
a:instead .	0 0 -1 7 -7 2 0
a:instead of	0 0 -7 4 -9 3 8
a:into	0 0 8 2 -7 0 0
a:is	-7 -4 7 -15 12 -9 0
a:is <level>	0 0 -6 -9 5 0 6
a:is <number>	0 0 -4 -3 0 0 9
a:is back	0 0 7 -3 0 0 0
a:is go	0 0 11 0 -8 0 0
a:is not	0 0 -7 0 6 0 0
a:is over	0 0 7 0 -3 0 0
a:is the	0 0 -2 8 0 0 -4
a:it	6 0 -1 -10 6 -12 1
a:it 's	0 0 -10 7 1 0 -1
a:it .	0 0 -7 -9 19 0 0
a:it end	0 0 11 0 -8 0 0
a:it has	0 0 9 -5 -1 0 1
a:it is	0 0 0 -8 4 0 6
a:it pay	0 0 11 -1 -4 0 0
a:it was	8 0 -10 -16 13 0 0
a:it will	0 0 5 -3 -11 0 10
a:it would	-1 0 -6 5 7 0 -9
a:its	-5 -4 -6 22 -10 7 -7
a:its duty	0 0 -2 8 -13 8 0
a:its own	0 0 6 -2 0 0 0
a:itself	0 0 7 0 -4 0 0
a:lapse	0 9 1 -6 0 0 -6
a:last	-6 -7 10 1 0 0 -4
a:last day	-1 0 15 0 -13 0 0
a:last for	0 0 0 0 6 0 -6
a:later	0 0 0 -8 -4 12 0
a:lay	0 6 7 2 -15 0 0
a:leave the	0 0 0 -9 10 0 0
a:less	0 0 0 2 -6 0 4
a:let	12 0 -1 -10 0 0 0
a:let their	13 0 -8 0 -3 0 0
a:level	0 0 0 6 -3 0 0
a:levy <level>	0 0 0 6 -6 0 0
a:levy on	0 0 -1 0 7 0 0
a:licence	0 0 0 -12 14 0 0
a:look	0 0 9 0 -4 0 0
a:lower the	0 0 0 6 -6 0 0
a:make	0 -1 0 -2 6 0 0
a:may	0 0 7 0 2 0 -10
a:measure	0 0 0 8 -8 0 0
a:medicine	0 0 0 -2 8 0 -3
a:meet	0 0 -8 3 1 0 0
a:men	0 0 9 0 -8 0 0
a:midnight	6 0 0 0 -3 0 0
a:minister	0 0 -3 -5 13 0 0
a:more	0 0 -2 -1 8 0 0
a:more .	0 0 -6 0 5 0 0
a:morning	0 0 -4 -2 9 0 0
a:most <quality>	0 0 0 6 -3 0 0
a:mr	0 0 0 10 -8 0 0
a:mr <person>	0 0 0 10 -9 0 0
a:must	0 0 3 4 -6 0 0
a:my	0 0 -6 1 4 0 0
a:new	0 0 4 -6 9 -4 -2
a:new duty	0 0 8 0 -3 0 0
a:next	-3 0 -9 7 -7 14 0
a:next week	0 0 -4 0 8 0 0
a:next year	-3 0 -5 6 -13 15 3
a:night	-2 0 7 0 0 0 0
a:night .	-1 0 12 6 -12 0 0
a:no	0 2 10 -13 0 0 0
a:nobody	0 7 0 -1 -2 0 0
a:noon	0 0 -9 0 14 0 0
a:not	0 0 2 16 -7 -3 -9
a:nothing	0 0 5 -7 -3 0 4
a:nothing .	0 0 1 0 -12 2 6
a:now	0 0 -7 -9 6 -3 10
a:of	-7 0 -12 7 0 10 -1
a:of <day-ahead>	0 0 -5 0 0 6 0
a:of <level>	0 0 -1 11 -9 2 0
a:of <money>	0 0 0 -4 6 0 0
a:of <name>	0 0 4 4 -2 -6 0
a:of <number>	0 0 5 -11 6 0 0
a:of <quality>	0 0 0 6 0 0 -6
a:of <span>	0 11 -3 2 -11 0 3
a:of a	0 0 0 11 -10 0 0
a:of it	4 0 -7 0 3 0 0
a:of its	0 0 1 5 -7 0 0
a:of next	0 0 -9 10 -5 8 0
a:of talk	0 0 0 -3 6 0 0
a:of the	0 -7 -2 1 0 8 0
a:of them	0 0 0 -6 8 0 0
a:of thi	0 0 9 0 -1 -9 -2
a:off	0 0 0 14 -12 0 0
a:oil .	0 0 0 -8 8 0 0
a:old	0 0 -9 0 5 -1 5
a:old rate	0 0 0 0 -4 0 7
a:on	-19 0 0 6 -4 -2 6
a:on .	0 0 0 0 -6 0 9
a:on <day-ahead>	0 -9 -6 10 8 -5 -8
a:on <day-gone>	-7 2 0 -13 3 0 6
a:on <quality>	-1 0 -4 0 -6 2 13
a:on a	0 0 0 6 -3 0 0
a:on each	0 0 0 -4 6 0 0
a:on hold	0 0 0 -6 6 0 0
a:on most	0 0 0 7 -6 0 0
a:on steel	0 0 0 -7 4 0 1
a:on the	0 0 10 14 -15 0 -6
a:one	0 0 8 2 -4 -2 0
a:or	0 0 -11 4 7 0 0
a:ordinary	0 0 0 -6 8 0 0
a:ordinary duty	0 0 0 -5 7 0 0
a:origin	0 0 0 -5 11 0 -5
a:other	0 0 -4 3 7 0 -4
a:other 's	0 0 4 9 -12 0 0
a:our	0 0 -15 0 5 0 0
a:out .	0 0 14 -2 -10 0 0
a:over	0 0 -5 -12 8 8 0
a:over .	0 0 -2 -1 8 0 0
a:paper	0 0 1 6 -6 0 0
a:paper .	0 0 1 8 -9 0 0
a:parcel	0 0 -1 -6 15 0 -6
a:part	0 0 0 6 -4 0 0
a:part of	0 0 0 9 -7 0 0
a:pause	0 0 -5 0 8 0 0
a:pay	-8 -2 2 -1 -1 -3 10
a:pay <level>	-2 0 7 -4 0 -2 2
a:pay <number>	0 0 0 -7 17 0 -5
a:pay an	0 0 0 -4 6 0 0
a:pay nothing	0 0 -6 2 -4 0 6
a:people	0 0 7 0 -5 0 0
a:period	0 0 11 -10 -10 0 9
a:period of	0 0 0 -13 1 0 10
a:point	0 0 0 10 -9 0 0
a:present	0 0 0 2 -10 0 5
a:price	0 0 -3 0 6 0 0
a:prolonged	0 -1 -2 -12 17 0 0
a:put <level>	0 0 0 -5 8 0 0
a:rate	0 0 0 -10 0 0 12
a:rate .	0 0 0 0 -9 0 10
a:reach	0 0 6 1 -11 0 3
a:reach a	0 0 8 0 -7 0 0
a:reciprocal	0 0 0 -2 7 0 0
a:reduce	0 0 -1 11 -10 5 -1
a:remain	0 0 -6 3 1 0 0
a:result	0 0 6 0 -4 0 0
a:result .	0 0 7 0 -6 0 0
a:rice	0 0 2 -11 -3 0 10
a:rise	0 0 -11 0 19 0 -4
a:round	0 0 0 -1 6 0 0
a:rum	0 0 0 -4 11 0 -5
a:run	-3 0 13 8 -18 -1 2
a:run .	0 0 14 0 -11 0 0
a:run out	0 0 7 14 -16 0 0
a:run until	0 0 -2 -12 7 0 10
a:same	0 0 7 -6 0 0 0
a:say	0 0 -7 0 9 0 0
a:season	0 0 -1 -1 9 0 -1
a:section	0 0 0 -9 13 0 0
a:section <number>	0 0 0 -9 13 0 0
a:send	0 0 0 -1 -1 0 6
a:set	0 0 0 -5 7 0 0
a:settle	0 0 0 0 -6 9 0
a:shall	0 0 7 5 -2 -3 -6
a:ship	0 0 1 -15 13 0 -1
a:shook	0 0 -6 11 -4 0 0
a:shook hand	0 0 -6 11 -4 0 0
a:shrimp	0 7 -9 0 2 0 0
a:side	0 0 -16 8 4 0 2
a:side .	0 0 -7 10 0 0 0
a:sign	0 0 -1 -6 10 0 0
a:since	0 0 3 -9 0 0 4
a:small	0 0 0 0 9 0 -3
a:so	0 0 2 5 -7 0 0
a:some	0 0 0 -5 6 0 0
a:speaking	0 0 10 0 -10 0 0
a:stand	0 0 0 6 -4 0 0
a:standstill	0 0 0 -6 7 0 0
a:stay	0 0 -1 -14 14 0 0
a:steel	0 0 0 -8 7 0 1
a:still	0 0 0 -5 8 0 0
a:stop	0 0 0 -2 6 0 0
a:strike	0 0 -6 0 8 0 0
a:successor	-6 0 -10 0 16 0 0
a:surcharge	0 0 -1 -9 13 0 0
a:suspension	0 0 -10 13 0 0 0
a:suspension of	0 0 -10 2 6 0 0
a:system	0 0 6 0 -4 0 0
a:tariff	10 0 -10 1 9 -1 -15
a:tariff of	0 0 0 10 -8 0 0
a:tariff truce	11 0 -4 -4 -1 0 0
a:tax	0 0 0 -10 -3 0 11
a:tax on	0 0 0 -4 -7 0 11
a:telephone	0 0 16 2 -17 0 0
a:telephone .	0 0 10 4 -14 0 0
a:telephone call	0 0 6 0 -6 0 0
a:tell	0 0 10 -6 -3 0 0
a:term	0 0 -2 9 0 0 -6
a:term of	0 0 0 10 -2 0 -6
a:text	0 0 0 0 -3 0 6
a:th	0 0 0 -7 5 0 2
a:than	0 0 3 -6 0 0 4
a:that	0 5 -11 8 -9 -1 10
a:that <person>	0 0 -2 6 -1 0 0
a:that the	0 0 0 6 -4 0 0
a:the	-2 -17 4 2 4 -7 -1
a:the <day-ahead>	0 0 -17 15 -12 -2 16
a:the <day-gone>	0 0 0 11 -10 0 0
a:the <level>	0 0 -6 -2 13 0 -1
a:the <name>	-3 0 4 9 -12 0 5
a:the <number>	0 0 -3 -10 9 0 1
a:the <office>	4 0 -11 6 -1 0 0
a:the <organisation>	0 0 0 -5 8 0 -1
a:the <person>	0 0 -8 -4 18 0 0
a:the <quality>	0 0 -6 8 0 -2 0
a:the additional	0 0 10 12 -13 -6 -7
a:the arrangement	0 0 5 2 -7 0 0
a:the border	0 0 -6 -2 12 0 0
a:the day	0 0 2 3 -6 0 0
a:the duty	0 0 0 -9 3 1 1
a:the fee	0 0 8 0 -6 0 0
a:the last	-3 0 21 0 -17 0 0
a:the new	0 0 0 -3 7 0 0
a:the other	0 0 1 13 -13 0 0
a:the pause	0 0 -2 0 6 0 0
a:the people	0 0 8 0 -7 0 0
a:the same	0 0 7 -6 0 0 0
a:the suspension	0 0 -10 13 0 0 0
a:the tariff	0 0 2 -9 5 0 0
a:the three	0 0 -3 -1 7 0 0
a:the trade	0 0 0 0 -6 0 6
a:the truce	-12 -3 3 6 0 0 0
a:the two	0 0 5 5 -10 0 0
a:the whole	0 0 -5 0 -1 8 0
a:the year	0 0 0 4 -6 0 0
a:their	10 0 -11 19 -11 0 0
a:their tariff	12 0 -12 -2 0 0 0
a:them .	0 0 -1 -7 12 0 0
a:there	0 0 -3 23 -11 -3 -3
a:there 's	0 0 5 5 -12 0 0
a:there .	0 0 -2 0 12 -1 -3
a:there was	0 0 0 7 -4 0 0
a:they	0 -2 23 0 -5 -7 -13
a:they have	0 0 0 -13 16 0 0
a:they pay	0 0 9 0 0 0 -10
a:thi	-1 0 10 0 -3 -16 3
a:thi year	0 0 6 0 -3 -10 7
a:third	0 0 0 7 -3 0 0
a:those	0 0 -1 19 -15 0 0
a:threat	0 0 6 0 -3 0 0
a:time	0 0 15 1 -15 0 0
a:to	-14 5 5 -20 16 -3 -1
a:to <day-ahead>	-1 0 9 0 -6 -9 4
a:to <day-gone>	0 6 -6 -8 1 0 4
a:to <level>	0 7 -9 0 9 0 -3
a:to <name>	0 0 -6 -2 11 0 0
a:to be	0 0 0 -5 0 10 -8
a:to extend	0 0 12 0 -9 0 0
a:to hold	0 7 4 -5 -6 0 0
a:to its	0 -2 0 0 6 0 0
a:to prolong	0 0 6 0 -4 0 0
a:to run	0 0 14 -4 -7 0 0
a:to settle	0 0 0 0 -8 9 0
a:to suspend	0 0 0 -6 7 0 0
a:to the	0 -1 -7 0 0 0 11
a:tomatoe	0 7 0 -7 0 0 0
a:top of	0 0 0 -5 6 0 0
a:trade	0 0 0 -9 3 0 5
a:truce	2 4 -1 14 -9 -9 -7
a:truce .	0 0 2 -11 9 0 0
a:truce between	0 0 -9 -2 11 0 0
a:truce in	0 0 0 8 -4 0 0
a:truce is	0 0 6 0 -3 0 0
a:truce of	0 11 -7 5 -10 0 0
a:truce with	-1 0 11 0 -7 0 0
a:truck	0 0 0 -6 8 0 0
a:two	0 0 -4 1 9 0 -8
a:two country	-1 0 7 10 -13 0 0
a:two side	0 0 -6 -6 15 0 0
a:under	0 0 1 16 -9 -1 -7
a:under a	0 0 0 14 -9 0 -4
a:under section	0 0 0 -3 7 0 0
a:understanding	0 0 0 6 -6 0 0
a:until	-4 -9 -24 12 -1 -4 14
a:until <day-ahead>	0 -5 -18 1 2 0 11
a:until the	-2 0 -7 13 -6 -1 7
a:up	0 0 12 0 -10 0 0
a:up .	0 0 17 4 -21 0 0
a:up to	0 0 -6 0 9 0 0
a:us	0 0 5 9 -11 0 0
a:use	0 0 0 -8 9 0 0
a:was	5 -9 -19 0 10 1 -2
a:was <level>	0 0 -2 -3 11 0 0
a:was <money>	0 0 0 9 -9 0 0
a:was <number>	11 0 -15 -9 6 0 0
a:week	0 0 -10 -3 14 0 0
a:week .	0 0 -7 -1 12 0 0
a:well	0 0 -5 -9 15 4 -8
a:well .	0 0 -4 -7 9 5 -2
a:were <level>	0 0 0 6 -5 0 0
a:what	0 0 -3 11 -6 1 0
a:what it	0 0 5 16 -20 0 0
a:whole	0 0 -5 0 -1 8 0
a:will	0 0 -5 0 0 -12 11
a:will be	0 0 3 -10 3 -2 2
a:will charge	0 0 1 0 -8 0 3
a:will meet	0 0 -1 10 -7 0 0
a:will pay	0 0 -2 -10 6 0 2
a:with	-11 1 11 -2 -1 -1 -3
a:with <name>	-3 6 7 -5 -3 0 0
a:with <seat>	0 0 7 10 -14 0 0
a:with a	0 0 0 0 7 0 0
a:within	0 5 0 -6 3 0 0
a:without	-3 0 -1 -1 8 0 -2
a:without a	-6 0 -7 2 9 0 0
a:word	0 0 0 0 -3 0 6
a:work	0 0 -6 0 7 0 0
a:would	-7 -3 -13 11 15 -4 -14
a:would be	0 0 0 6 3 0 -10
a:would have	0 0 -5 0 7 0 0
a:year	-5 -3 -2 9 -8 9 1
a:year .	-2 0 0 -1 -4 13 -2
a:you	0 0 -8 0 14 -2 0
a:·	0 0 0 -7 6 0 0
asks	0 -1 -4 -20 21 -1 0
b:"	0 0 -10 7 3 -6 6
b:" <person>	0 0 -3 -1 9 0 0
b:" i	0 0 7 -1 0 -2 0
b:" the	0 0 -19 0 22 0 0
b:" we	0 0 0 -4 5 -6 5
b:'	0 0 -7 5 1 0 0
b:'s	-11 -2 5 -3 12 -15 -15
b:'s <level>	0 0 7 9 -11 0 -4
b:'s <organisation>	0 0 0 4 -7 4 0
b:'s <person>	0 0 0 -4 6 -3 0
b:'s commerce	0 0 -4 -1 9 0 0
b:'s decision	0 0 -5 0 0 6 0
b:'s duty	0 0 9 8 -4 0 -16
b:'s good	0 0 5 6 -8 -2 0
b:'s no	0 0 0 0 -5 8 0
b:'s own	0 0 0 6 -3 -1 0
b:'s suspension	0 0 -17 0 12 4 0
b:)	0 0 -10 0 5 0 4
b:*	0 0 -17 -8 18 -6 7
b:,	1 4 -7 -4 10 -12 4
b:, <day-gone>	0 0 -4 0 6 0 0
b:, <level>	0 0 7 -11 5 0 -5
b:, <name>	0 0 12 2 -9 0 -6
b:, <number>	0 0 -7 -2 1 0 7
b:, <person>	3 0 -10 0 7 0 0
b:, a	0 0 -8 0 16 -1 0
b:, after	0 0 0 10 -8 0 0
b:, agree	0 11 0 -7 -6 1 2
b:, and	-10 -4 18 -2 -9 7 -24
b:, are	0 0 2 1 4 -15 0
b:, as	4 0 2 -14 9 0 -1
b:, begin	0 15 -3 9 -28 -1 9
b:, both	0 0 -7 0 -13 4 17
b:, by	0 0 -4 0 8 0 -1
b:, come	0 0 -7 3 2 0 0
b:, conclude	0 -4 0 -12 20 0 0
b:, counted	0 0 -1 10 -6 0 0
b:, down	0 0 -2 -5 8 0 0
b:, due	0 0 -8 0 16 -4 0
b:, end	-2 -3 7 -6 2 -2 0
b:, expire	-1 0 -3 0 7 0 0
b:, for	0 7 15 -4 -12 -7 0
b:, friday	0 0 0 16 -15 0 0
b:, from	7 2 -19 -15 19 -15 10
b:, had	0 0 7 6 -7 -4 0
b:, has	0 0 0 8 -12 0 7
b:, have	0 0 -1 6 0 -3 0
b:, he	0 0 12 0 -10 0 0
b:, in	0 -6 2 -5 11 0 -5
b:, is	0 0 23 4 -16 -3 -10
b:, it	4 0 -5 0 -7 8 0
b:, last	0 0 -19 3 15 0 0
b:, make	0 3 0 1 -6 0 0
b:, monday	0 0 0 -6 8 0 0
b:, most	0 0 -3 0 7 0 0
b:, not	0 0 -9 0 10 0 0
b:, now	0 0 11 0 -14 0 0
b:, on	4 -3 2 5 -13 -10 13
b:, prolonged	0 0 0 -11 11 0 0
b:, reach	0 0 0 11 -10 0 0
b:, run	-3 0 -7 0 16 -4 0
b:, sign	0 0 -3 6 -1 0 0
b:, since	0 0 0 -9 8 0 0
b:, so	0 0 8 0 -17 9 0
b:, spoke	0 0 0 0 -10 12 0
b:, start	0 0 -2 -6 18 0 -8
b:, suspend	0 0 6 2 -7 0 0
b:, take	-4 0 -1 10 -1 0 0
b:, the	-1 -6 22 -1 2 -30 -2
b:, thursday	0 0 0 -5 8 0 0
b:, to	2 -3 -1 -16 0 4 5
b:, up	0 0 1 0 -15 11 0
b:, was	0 2 -21 0 16 0 0
b:, we	0 0 -8 0 10 0 0
b:, wednesday	0 0 10 -1 -8 0 0
b:, were	4 0 -8 0 3 0 0
b:, what	0 0 7 0 -3 0 0
b:, will	0 0 -7 0 4 -2 8
b:, with	0 0 6 -2 -7 0 4
b:, would	0 0 -1 0 -2 8 0
b:-	-6 -1 10 -6 -10 18 0
b:- a	0 0 0 0 -10 0 11
b:- the	0 0 3 0 0 1 -6
b:.	0 0 11 -9 -9 -6 10
b:. est	0 0 7 0 -3 0 0
b:. it	0 0 8 -3 -11 -3 9
b:. m	0 0 7 2 -5 -1 -4
b:/	0 0 -11 9 -15 9 7
b:/ the	0 0 -3 0 -5 10 0
b::	-8 -12 5 2 7 -15 -6
b:: <level>	0 0 -9 -3 12 4 -8
b:: <name>	0 0 0 -7 9 -15 3
b:: <number>	0 0 -1 17 -11 -14 7
b:: <quality>	0 0 22 4 -23 0 -3
b:: <seat>	0 0 1 0 -14 13 0
b:: an	0 0 -6 0 8 0 0
b:: and	0 0 -7 -3 -9 18 3
b:: as	0 0 0 9 -8 0 0
b:: duty	0 0 0 2 1 0 -6
b:: for	0 0 -4 -5 11 0 0
b:: from	0 0 -15 -13 3 18 0
b:: i	0 0 0 -5 10 0 0
b:: it	0 0 16 0 -8 -6 0
b:: its	0 0 -2 -1 6 0 0
b:: my	0 0 6 0 -5 0 0
b:: no	0 0 -5 0 6 0 0
b:: on	0 0 -5 15 -14 0 8
b:: since	0 0 0 9 -9 0 0
b:: talk	0 0 -5 0 6 0 0
b:: the	-3 -1 7 -19 16 -11 -5
b:: then	0 0 -4 12 -4 -2 0
b:: until	0 0 4 0 6 -20 0
b:: what	0 0 2 -11 14 0 -10
b:;	-7 -2 -6 -2 13 1 0
b:; a	0 0 -5 0 7 0 0
b:; it	0 0 10 -2 1 -12 0
b:; on	0 0 -2 -2 10 0 0
b:; the	0 0 -22 12 4 11 0
b:<agent>	6 -6 0 -7 14 -11 -8
b:<day-ahead>	-4 -1 3 -17 2 10 -12
b:<day-ahead> and	0 0 -9 -5 18 0 -5
b:<day-ahead> to	0 0 -5 -10 7 7 -5
b:<day-gone>	15 -5 12 10 -24 -2 0
b:<day-gone> and	0 0 -11 14 0 -2 0
b:<day-gone> end	15 0 0 0 -10 0 0
b:<day-gone> in	0 0 -11 0 -5 12 1
b:<day-gone> it	0 0 0 0 -8 6 0
b:<day-gone> to	9 -1 2 -1 -2 -1 -1
b:<day-today>	0 -1 5 4 -8 3 -1
b:<day-today> and	0 0 8 0 2 -4 -7
b:<day-today> from	0 0 0 10 -11 0 0
b:<day-today> to	0 0 -12 0 5 5 0
b:<duty>	-9 0 11 5 -8 2 -4
b:<gate>	0 0 -17 3 17 -6 -5
b:<goods-amount>	7 0 -16 7 -1 0 0
b:<goods-amount> by	0 0 -1 -1 8 0 0
b:<goods-amount> of	0 0 -4 0 10 -1 0
b:<goods>	-18 -15 -2 9 -8 11 8
b:<level-noun>	-1 0 5 14 -3 -1 -17
b:<level>	-2 -9 -2 -8 13 -2 0
b:<level> and	3 0 -28 -4 12 8 4
b:<level> announce	0 0 -12 0 12 0 0
b:<level> as	0 0 -7 -18 9 0 8
b:<level> at	0 0 -10 -5 1 10 0
b:<level> end	0 0 11 0 -10 0 0
b:<level> for	0 0 0 -6 7 0 0
b:<level> from	0 0 -4 1 3 -10 5
b:<level> has	0 0 8 -11 0 0 0
b:<level> here	0 0 -7 -3 1 6 0
b:<level> in	2 0 17 -2 -13 2 -1
b:<level> is	0 0 12 10 -18 0 0
b:<level> of	0 0 6 -3 0 0 0
b:<level> off	0 0 -2 0 9 0 -3
b:<level> on	0 0 4 12 -21 3 10
b:<level> to	0 0 -18 0 19 -2 -11
b:<level> under	0 0 0 -4 6 0 0
b:<level> until	0 0 6 3 -8 0 -3
b:<level> will	0 0 0 0 -2 0 6
b:<level> with	0 0 0 -8 10 0 -1
b:<money>	0 0 -2 10 1 -9 0
b:<money> of	0 0 13 7 -18 0 0
b:<month-ahead>	0 0 19 0 -17 0 0
b:<month-gone>	3 0 1 12 -28 14 8
b:<month-gone> and	0 0 -2 9 -11 5 0
b:<month-gone> is	0 0 -7 -3 0 0 11
b:<month-gone> to	0 0 0 10 -8 0 0
b:<month-today>	0 0 7 0 -1 -1 0
b:<name>	-1 -2 3 -3 -2 -6 9
b:<name> 's	-5 0 0 5 14 -18 -11
b:<name> agree	0 0 0 -10 -2 8 7
b:<name> and	0 0 5 0 -17 9 10
b:<name> at	0 0 -10 4 0 0 0
b:<name> by	0 0 0 0 -3 0 6
b:<name> charge	0 0 -15 11 -7 11 0
b:<name> come	1 0 3 0 -7 0 0
b:<name> cut	0 0 1 13 -10 0 -5
b:<name> end	9 0 -5 0 3 -7 0
b:<name> expire	0 0 7 0 -5 0 0
b:<name> extend	0 0 20 0 -7 -15 0
b:<name> for	0 0 9 4 -11 0 -2
b:<name> from	3 0 -2 11 -5 0 -9
b:<name> give	0 0 -17 0 18 0 0
b:<name> go	0 0 -4 -3 17 -6 0
b:<name> had	7 0 0 3 -7 0 0
b:<name> have	0 0 9 -19 11 -3 0
b:<name> in	0 0 2 -7 8 0 0
b:<name> is	0 0 -16 -11 24 0 4
b:<name> keep	0 0 -1 10 -6 0 0
b:<name> lower	0 0 0 0 -5 0 7
b:<name> make	0 0 -11 0 16 -7 0
b:<name> on	0 6 -15 -3 5 0 4
b:<name> prolonged	0 0 -13 -6 11 9 0
b:<name> put	0 0 -2 15 -10 0 0
b:<name> reach	0 0 0 11 -9 0 0
b:<name> rise	0 0 8 0 -5 -2 0
b:<name> run	-7 0 0 0 5 -10 6
b:<name> suspend	0 8 -13 4 1 0 -4
b:<name> take	0 0 -3 0 8 4 -10
b:<name> tariff	0 0 -5 9 -9 6 0
b:<name> the	0 0 6 0 -4 0 0
b:<name> to	0 0 -7 -10 -10 1 21
b:<name> truce	0 0 -8 -3 11 0 0
b:<name> under	0 0 8 0 -8 0 0
b:<name> until	0 0 0 0 -9 12 0
b:<name> were	0 0 8 0 -7 0 0
b:<name> will	0 0 3 8 -26 11 7
b:<not>	8 -4 13 -21 -8 7 0
b:<number>	-1 -3 -33 -4 34 -19 12
b:<number> /	0 0 -11 9 -15 9 7
b:<number> a	0 0 19 1 -16 0 -4
b:<number> again	0 0 -6 0 8 0 0
b:<number> and	0 0 -15 -2 23 -2 -1
b:<number> as	0 0 -2 8 0 0 -2
b:<number> exclusion	0 0 10 0 0 -9 0
b:<number> from	0 0 2 1 0 -8 0
b:<number> notice	0 0 7 -1 -3 0 0
b:<number> of	6 0 4 -6 -1 0 0
b:<number> on	0 0 -14 6 0 0 4
b:<number> p	0 0 -16 0 16 0 0
b:<number> people	0 0 -4 0 6 0 0
b:<number> pm	0 0 -3 0 6 0 0
b:<number> until	0 0 7 -3 2 -9 0
b:<office>	-4 -4 -1 4 10 -4 -7
b:<office> 's	0 0 -11 0 18 -7 0
b:<office> agree	0 0 -2 0 9 0 -9
b:<office> have	0 0 10 -10 0 0 0
b:<office> on	0 0 -2 0 6 0 0
b:<office> sit	0 0 0 8 -6 0 0
b:<organisation>	0 -3 4 9 9 -30 -12
b:<organisation> 's	0 0 -6 -1 12 0 0
b:<organisation> and	1 0 -11 -6 14 0 0
b:<organisation> decide	0 0 -2 0 6 0 0
b:<organisation> end	0 0 -13 0 14 0 0
b:<organisation> in	0 0 12 9 -17 0 0
b:<organisation> meet	0 0 12 -1 -9 0 0
b:<organisation> on	0 0 -1 -1 8 0 0
b:<organisation> say	0 0 9 5 -7 -2 -4
b:<organisation> suspend	0 0 -4 13 -8 0 0
b:<organisation> will	0 0 -2 0 6 0 0
b:<person>	-8 -10 -7 -19 28 0 0
b:<person> agree	0 0 14 -12 -3 -2 0
b:<person> and	0 -2 5 8 -5 0 -2
b:<person> announce	0 0 5 0 -7 0 4
b:<person> come	0 0 0 0 6 0 0
b:<person> flew	0 0 6 0 -4 0 0
b:<person> had	0 0 -5 7 -2 2 0
b:<person> have	0 0 10 1 -8 -4 0
b:<person> in	0 0 -4 -2 0 0 7
b:<person> is	0 0 -13 0 17 0 0
b:<person> meet	0 0 0 8 -6 0 0
b:<person> on	0 0 1 -3 11 -5 0
b:<person> reach	0 0 0 -4 8 0 0
b:<person> say	0 0 -9 11 0 6 -2
b:<person> sign	2 0 1 -10 3 0 0
b:<person> write	0 0 -5 0 7 0 0
b:<points>	-4 6 37 -5 -18 -28 -1
b:<points> are	0 0 0 -2 -3 0 8
b:<points> of	0 8 23 -5 -5 -17 -8
b:<points> on	-2 0 -6 0 9 0 0
b:<points> stay	0 0 4 0 -10 4 0
b:<points> suspend	0 0 5 6 -11 0 0
b:<quality>	-3 -1 4 13 -9 0 -3
b:<quality> -	0 0 0 7 -7 0 0
b:<quality> and	0 0 -3 -3 11 0 0
b:<quality> coffee	0 0 0 12 -9 0 -2
b:<quality> duty	0 0 4 -2 -11 9 0
b:<quality> good	0 0 -6 -3 18 -3 -14
b:<quality> oil	0 0 15 6 -20 0 0
b:<quality> one	0 0 -8 8 -10 0 9
b:<quality> parliament	0 0 -4 0 7 0 0
b:<quality> rice	0 0 0 0 7 0 -9
b:<quality> ship	0 0 0 -2 9 0 -3
b:<quality> side	0 0 0 -6 13 -5 0
b:<quality> steel	0 0 -4 0 6 0 0
b:<quality> tariff	0 0 -4 -3 10 0 0
b:<quality> wine	0 0 -4 -6 14 0 0
b:<seat>	0 -13 -12 -21 19 12 0
b:<seat> and	0 -4 14 -9 -1 -13 6
b:<seat> end	0 0 7 0 -5 0 0
b:<seat> had	0 0 4 -8 3 0 0
b:<seat> has	0 0 -4 -9 14 0 0
b:<seat> have	0 0 6 10 -7 -6 0
b:<seat> is	0 0 0 0 -3 6 0
b:<seat> on	0 0 -5 1 16 -11 -7
b:<seat> time	0 0 0 8 -7 0 0
b:<sender>	-2 0 18 0 -7 -2 -6
b:<span>	-15 6 0 22 -16 -9 6
b:<span> and	-10 0 -7 -3 24 -1 0
b:<span> end	2 9 -17 0 -15 22 0
b:<span> from	0 7 -18 11 -18 -6 19
b:<span> in	0 0 0 27 -24 0 0
b:<span> of	0 0 13 -5 0 -5 0
b:<span> on	0 0 -8 -1 13 0 0
b:<span> to	0 0 16 -6 0 -10 0
b:<span> truce	-3 0 -17 5 17 0 0
b:<taker>	0 0 -2 0 6 -1 0
b:<v-agree>	-2 2 4 -2 2 -8 -3
b:<v-bear>	-4 -10 -7 -7 17 0 -3
b:<v-begin>	-6 0 -5 3 2 -5 5
b:<v-buy>	0 0 1 -24 26 -4 -4
b:<v-deny>	0 0 -5 -12 16 0 -1
b:<v-down>	0 -6 18 -3 -11 0 5
b:<v-end>	5 -12 -1 -21 1 13 -2
b:<v-impose>	6 -1 3 -4 7 -11 1
b:<v-propose>	-8 -4 -13 5 -1 15 1
b:<v-return>	3 0 -1 -7 11 -8 -4
b:<v-say>	0 0 -14 2 17 0 -10
b:<v-sell>	0 0 8 -9 5 0 0
b:<v-suspend>	0 2 -8 14 0 -1 -3
b:<v-target>	-4 -4 7 0 0 -8 2
b:<v-up>	0 -6 8 -20 7 1 -7
b:a	2 -20 -2 -2 16 -20 -1
b:a .	0 0 19 1 -15 0 -4
b:a <level>	0 0 1 0 -6 5 0
b:a <name>	0 0 6 0 -5 0 0
b:a <quality>	0 0 -6 0 9 0 -1
b:a deal	0 0 10 0 -7 0 0
b:a decision	0 0 -9 0 10 0 0
b:a duty	0 0 1 -9 2 0 0
b:a further	0 0 8 0 0 -6 -1
b:a new	0 0 -2 -1 6 0 0
b:a pause	0 0 -5 0 10 -3 0
b:a tariff	2 0 4 1 -10 2 -1
b:a third	0 0 -2 0 -10 2 12
b:a trade	10 0 0 0 -3 -1 0
b:a truce	0 -8 -8 26 -12 0 -1
b:about	0 0 -2 -8 12 -2 0
b:accord	0 0 -2 0 7 0 0
b:according	0 0 -4 -1 0 6 0
b:according to	0 0 -1 -1 0 6 0
b:add	0 0 -6 -1 1 0 7
b:additional	0 0 8 -5 7 1 -13
b:additional <level>	0 0 0 -5 11 0 0
b:additional duty	0 0 8 -1 0 2 -10
b:affiliate rule	0 0 -13 0 2 5 2
b:after	-7 -1 11 0 -3 -8 7
b:after <level>	0 0 0 14 -14 0 0
b:after a	-3 0 -2 -1 11 0 0
b:again	0 0 -5 5 8 -10 0
b:again before	0 0 16 0 -13 -3 0
b:again from	0 0 0 2 2 -2 -6
b:again in	0 0 0 8 -6 0 0
b:again on	0 0 -15 0 5 2 7
b:against the	0 0 -5 0 7 0 0
b:agree	1 2 9 -7 -4 -5 7
b:agree at	0 0 0 -9 10 0 0
b:agree by	0 0 9 14 -10 -11 -1
b:agree in	0 0 20 -8 -1 0 0
b:agree on	0 1 -5 0 -1 7 0
b:agree to	0 0 -7 -8 0 2 11
b:agreement	0 0 -1 -5 12 -9 3
b:agreement by	0 0 8 0 -11 0 0
b:agreement is	0 0 12 0 -6 -5 0
b:agreement on	0 0 8 -1 -2 -1 0
b:agreement the	0 0 -10 0 13 -3 0
b:agreement was	0 0 -5 4 -6 8 0
b:agreement with	0 0 -12 0 16 0 0
b:agreement would	0 0 11 0 -13 0 0
b:ahead	0 0 -6 0 7 0 0
b:alert	0 0 -1 -1 6 0 0
b:all	0 0 3 -5 -8 5 10
b:all go	0 0 0 -5 -8 0 11
b:all of	0 0 12 0 -9 0 0
b:all other	0 0 -8 0 10 0 0
b:allowed	8 0 0 -1 -1 -2 0
b:allowed to	8 0 0 0 -2 -2 0
b:also	0 0 13 0 -9 0 0
b:am	0 0 -8 0 10 0 0
b:an	2 0 4 -21 3 5 -1
b:an additional	0 0 -3 -16 23 0 -1
b:an end	1 0 6 0 -8 0 0
b:an extension	2 0 -3 -1 -8 15 -2
b:an order	0 0 8 0 -3 -2 0
b:and	-15 -21 7 -8 4 9 -3
b:and <level>	3 0 -17 7 -4 0 9
b:and <name>	0 0 -1 -19 1 3 11
b:and <number>	0 0 8 -7 7 -8 -11
b:and <person>	0 -1 5 4 2 -9 -2
b:and <quality>	0 0 -19 -4 13 11 0
b:and <seat>	0 -4 14 -6 1 -12 -2
b:and a	0 0 6 0 -3 0 0
b:and after	0 0 2 -1 -14 6 5
b:and again	0 0 0 10 -9 0 0
b:and another	0 0 -7 0 9 0 0
b:and are	0 0 0 0 8 -4 0
b:and by	0 0 -5 8 -2 0 0
b:and come	0 0 14 0 -20 8 -1
b:and expire	0 0 -12 0 10 3 0
b:and for	0 0 7 0 -5 0 0
b:and from	0 0 -4 -8 -4 0 17
b:and gave	0 0 -5 0 8 0 0
b:and has	0 0 15 7 -15 -2 0
b:and i	0 0 13 -8 -13 0 8
b:and in	0 0 -1 -13 18 0 0
b:and including	0 0 6 0 -11 2 0
b:and is	0 0 2 0 -13 6 0
b:and it	-11 0 14 9 -7 -7 -6
b:and now	0 0 6 0 -7 -1 0
b:and on	0 0 -5 3 9 -7 -3
b:and run	2 0 4 0 -7 0 0
b:and since	0 0 0 -9 12 0 0
b:and the	-4 0 -1 9 -1 3 -14
b:and then	0 0 -10 0 12 0 0
b:and they	0 0 -4 0 -2 9 0
b:and to	0 0 -2 0 0 8 -1
b:and was	0 0 11 0 -8 0 0
b:and what	0 0 -19 0 11 10 0
b:and would	0 0 13 0 -8 -4 0
b:announce	0 0 -6 -6 8 0 1
b:announce on	0 0 -2 -2 8 -1 0
b:another	0 0 -1 6 0 -3 0
b:answer	0 0 -2 0 7 0 0
b:any	0 0 -7 -5 14 -1 0
b:anything	0 0 6 0 -5 0 0
b:apple	0 0 8 -2 0 0 -8
b:application	0 0 7 5 -5 -6 0
b:apply	0 0 7 -4 0 0 0
b:apply again	0 0 -10 0 19 -4 0
b:apply from	0 0 7 -5 8 -7 -1
b:apply to	0 0 0 -6 8 0 0
b:apply until	0 0 2 0 -9 6 0
b:approve	0 0 14 -8 -4 -1 0
b:approve the	0 0 9 -6 -1 0 0
b:are	-2 -1 3 -5 16 -22 -8
b:are back	0 0 -15 0 16 0 0
b:are closed	0 0 -5 0 7 0 0
b:are go	0 0 14 -1 -10 0 0
b:are leave	0 0 7 3 -1 -8 0
b:are on	0 0 -4 0 6 0 0
b:are over	0 0 16 0 -15 0 0
b:are suspend	0 0 -3 0 7 -5 0
b:are to	0 0 5 -3 24 -19 -6
b:are up	0 0 13 -1 -8 0 0
b:arrangement	5 0 6 3 -26 14 1
b:arrangement end	0 0 20 0 -12 -8 0
b:arrangement of	3 0 -11 6 -7 8 0
b:arrangement with	0 0 10 -1 -9 -6 7
b:arrive	0 0 9 -6 -8 0 6
b:as	0 -1 6 -5 -7 2 7
b:as of	2 0 -17 9 -8 -3 11
b:as since	0 0 0 -13 14 0 0
b:as they	0 0 0 0 -2 6 0
b:ask	0 0 8 -9 -4 0 1
b:ask in	0 0 6 0 0 -2 0
b:at	10 -5 -11 -4 13 -3 -9
b:at <level>	-1 0 0 6 -5 8 -7
b:at <number>	0 0 -17 9 12 -6 -1
b:at a	0 0 -2 -8 5 -1 6
b:at least	0 0 -6 0 9 0 0
b:at midnight	9 0 9 0 -9 -8 0
b:at the	8 0 -1 -21 15 -12 -1
b:autumn	0 0 0 0 -2 6 0
b:away	-1 0 7 -8 -11 9 2
b:away on	0 0 7 -6 -4 0 5
b:back	5 0 -9 1 4 -13 5
b:back at	7 0 0 0 -7 0 0
b:back from	0 0 0 11 -9 0 -1
b:back on	0 0 -5 4 7 0 -7
b:back to	0 0 -8 -2 9 -2 5
b:ban	0 0 -5 0 8 -1 0
b:bandung	0 0 1 -10 8 0 0
b:battery	0 0 0 -3 8 0 -2
b:be	-6 -1 -5 -10 6 8 2
b:be <level>	0 0 5 -3 -4 -8 9
b:be apply	0 0 -8 0 4 -3 6
b:be at	0 0 -9 0 5 2 0
b:be back	0 0 -9 6 3 0 -3
b:be due	0 0 7 7 -9 -4 0
b:be extend	0 0 15 0 -26 1 0
b:be hold	0 0 -1 0 6 0 0
b:be in	0 0 -10 0 15 0 0
b:be sign	0 0 -2 0 7 0 0
b:be suspend	0 0 -4 -8 -3 9 6
b:be used	0 0 0 0 7 0 -3
b:bear	0 0 -7 -1 11 0 0
b:because	0 4 0 8 -18 9 0
b:become	0 0 -6 0 10 0 0
b:beef	0 0 -10 0 8 3 0
b:been	13 -4 -6 -5 11 -7 -13
b:been <number>	0 0 0 -3 11 0 -4
b:been announce	0 0 7 0 -7 0 0
b:been at	0 0 -1 -4 9 0 0
b:been charge	0 0 3 -7 4 0 0
b:been due	0 0 -7 0 11 0 0
b:been extend	0 0 -11 0 10 0 0
b:been in	8 0 -16 1 0 0 0
b:been prolonged	0 0 0 0 6 -5 0
b:been suspend	0 0 4 3 -7 0 0
b:beer	0 0 7 12 -17 0 0
b:before	-7 -4 1 6 0 -12 7
b:before it	0 0 18 0 -10 -3 0
b:before midnight	0 0 7 0 -1 0 -2
b:before the	0 -1 -4 11 6 -15 -4
b:begin	-2 8 -27 2 1 0 2
b:begin on	0 5 -20 -3 1 3 7
b:begin to	0 0 0 6 -2 -1 0
b:being	0 0 12 -2 -8 0 0
b:between	-2 -8 6 16 -10 -2 -3
b:between <name>	-10 0 16 9 -8 -4 -3
b:between the	12 -5 -8 0 -1 3 0
b:beyond	0 0 16 0 -8 -6 0
b:boat	0 0 1 9 -11 0 0
b:border	6 0 -4 0 0 0 0
b:both	7 -5 -29 17 -1 5 4
b:both country	0 0 0 -8 10 0 0
b:both have	0 0 -1 6 -1 0 0
b:both side	11 0 -19 8 2 -6 0
b:broke	0 0 -4 -2 10 0 0
b:broken	0 0 -5 0 9 0 0
b:busan	-2 -5 14 -3 -7 3 0
b:busan on	0 0 -12 0 10 0 0
b:busan run	0 0 8 0 -2 -3 0
b:but	8 0 -10 -4 8 1 -2
b:but the	8 0 0 0 -4 0 0
b:butter	0 0 -4 1 8 -1 -6
b:buy <goods-amount>	0 0 -2 0 6 -1 0
b:by	2 -10 -10 -1 15 0 -8
b:by <level>	0 0 -2 -4 0 0 10
b:by <number>	0 0 0 -3 7 0 0
b:by <person>	0 0 6 -4 1 -4 0
b:by a	0 0 4 0 -7 2 0
b:by decree	7 0 0 0 -4 0 0
b:by its	0 0 -8 0 10 0 0
b:by law	0 0 -9 0 10 0 0
b:by telephone	0 0 10 2 -6 -5 0
b:by the	0 0 -12 13 9 -9 -2
b:by video	0 0 -1 8 -1 -4 0
b:cabinet	0 0 4 -7 2 0 0
b:calendar	0 0 17 0 -14 -3 0
b:call	0 0 0 10 -4 -5 0
b:can	0 0 0 -6 5 -5 3
b:can be	0 0 -7 0 14 0 -1
b:cape	0 0 0 11 -11 0 0
b:cape town	0 0 0 12 -11 0 0
b:capital	0 0 -6 6 0 0 0
b:car	0 0 -5 -9 8 0 3
b:carry	0 -1 -2 5 -7 14 -9
b:carry on	0 0 -7 0 -5 13 0
b:carry the	0 0 -2 3 -7 13 -5
b:case	0 0 0 -5 11 -6 0
b:cease	0 0 0 1 -15 14 0
b:cease to	0 0 5 2 -7 0 0
b:ceasefire	0 0 -28 5 28 -10 0
b:ceramic	0 0 0 3 10 0 -12
b:change	0 0 -11 9 3 0 -4
b:changed	0 0 7 -7 0 0 0
b:charge	1 0 -11 3 2 4 0
b:charge <level>	2 0 5 6 -7 -2 -2
b:charge on	0 0 -2 -6 11 0 0
b:cheese	0 0 0 -9 7 0 0
b:chip	0 0 0 -6 7 0 0
b:city	0 8 -10 -4 6 0 0
b:claim	0 0 -5 0 8 0 0
b:clear	0 0 5 0 -13 9 0
b:clock	-3 0 10 21 -25 0 0
b:close	0 0 12 -3 -5 0 0
b:close on	0 0 8 0 -5 0 0
b:closed	0 0 0 -1 7 0 0
b:club	0 0 -17 0 20 -2 0
b:coal	0 0 0 -4 9 0 -1
b:coffee	0 0 0 14 -9 0 -7
b:collect	0 0 0 8 0 -4 -3
b:collect <level>	0 0 0 9 -5 0 -3
b:come	2 -2 6 -11 8 1 -11
b:come back	0 0 6 -1 0 0 -3
b:come into	-1 0 0 8 0 0 -7
b:come out	0 0 0 -5 8 0 0
b:come to	7 0 2 1 -7 -3 0
b:commander	0 0 -7 0 7 0 0
b:comment	0 0 -10 0 15 -2 0
b:commerce ministry	0 0 -4 -1 9 0 0
b:commission	0 0 -1 -1 6 0 0
b:common	0 0 6 0 -5 0 0
b:company	0 0 -9 -1 15 0 0
b:conclude	3 1 -2 0 2 -12 -3
b:conclude a	0 0 0 -8 12 0 0
b:conclude in	1 5 0 -10 5 0 0
b:conclude with	2 0 -1 13 -11 0 0
b:consent	0 0 19 0 -15 -1 0
b:consider	0 0 5 11 -13 -1 0
b:consultation	0 0 0 -12 17 0 0
b:contact	0 0 0 -2 6 0 0
b:contract	0 0 0 0 14 -10 0
b:control	0 0 8 -10 -7 9 -1
b:control of	0 0 5 -3 -12 10 0
b:copper	0 0 0 6 -2 0 -3
b:cork	0 0 18 0 -16 0 0
b:cost	0 0 -3 -6 16 0 -3
b:cotton	0 0 -15 -2 0 0 13
b:could	0 0 0 -5 19 -9 -10
b:could be	0 0 -1 0 9 -7 0
b:count	0 0 0 12 -10 0 0
b:counted	0 -2 17 4 -11 0 -6
b:counted from	0 -2 6 6 -5 0 -6
b:counter	0 0 7 7 -13 0 0
b:country	4 3 -6 -8 7 4 -4
b:country end	8 0 -4 0 0 0 0
b:country expire	0 0 9 0 -9 0 0
b:country have	0 0 11 -7 0 0 0
b:court	0 0 -5 0 6 0 0
b:crossed	0 0 0 8 -7 0 0
b:current	0 0 7 0 0 -5 0
b:custom	-5 0 -1 0 14 -3 -2
b:cut	0 0 -1 13 -13 0 5
b:cut its	0 0 -1 12 -12 0 3
b:da	0 0 0 7 -5 0 0
b:da nang	0 0 0 7 -5 0 0
b:dairy	0 0 0 -4 -6 0 10
b:date	0 0 -1 8 -13 8 5
b:date from	0 0 -5 12 0 -2 -2
b:date is	0 0 11 0 -16 6 0
b:day	0 0 13 -11 7 -19 -1
b:deadline	0 0 -20 0 26 -2 0
b:deadline for	0 0 -11 0 14 0 0
b:deal	0 0 18 -9 -9 0 -2
b:deal by	0 0 0 0 -5 7 0
b:decide	0 0 -3 0 8 0 0
b:decided	0 0 7 -7 -6 0 6
b:decided in	0 0 12 0 -9 0 0
b:decision	0 0 -21 0 7 4 6
b:decision is	0 0 -6 0 8 0 0
b:decision of	0 0 -5 0 -8 6 7
b:declare	-2 6 -12 10 -3 0 0
b:declare in	0 0 0 10 -9 0 0
b:declare on	0 0 -5 12 -5 0 0
b:decree	11 0 -6 4 -6 0 0
b:decree on	0 0 0 11 -10 0 0
b:delegation	0 0 0 -3 9 0 0
b:delivery	0 0 20 0 -14 -4 0
b:detail	0 0 -4 0 6 0 0
b:did	0 0 -11 -6 25 -5 0
b:die	0 0 11 -2 -4 -1 0
b:die in	7 0 0 0 -5 0 0
b:dispute	0 0 8 -7 -8 1 4
b:dispute over	0 0 -5 0 -8 8 4
b:do	0 0 10 -8 -13 3 6
b:do it	0 0 6 0 -3 -2 0
b:do not	0 0 11 0 -14 3 0
b:do so	0 0 0 0 -4 0 8
b:doe	0 0 -5 -6 9 7 -4
b:doe not	0 0 0 -1 0 8 0
b:down	0 0 -6 4 -6 -6 14
b:down <level>	0 0 -7 0 9 0 0
b:down from	0 0 0 -22 -5 0 20
b:down in	0 0 0 8 -4 0 0
b:down on	0 0 0 -1 6 0 0
b:down to	0 0 6 0 1 -1 -6
b:drop	1 0 0 -3 -6 0 11
b:drop on	1 0 5 0 -6 0 0
b:dubai	0 0 0 6 -5 0 0
b:due	-7 0 16 0 3 -29 -13
b:due again	0 0 8 7 -13 -1 0
b:due to	-6 0 9 -4 6 -15 -7
b:durban	0 0 -2 -5 10 0 0
b:duty	-5 -4 11 0 -13 9 2
b:duty are	0 0 -13 0 14 0 0
b:duty at	0 0 10 0 -6 0 0
b:duty between	0 0 0 0 -6 8 0
b:duty by	0 0 0 5 -7 2 0
b:duty fall	0 0 0 18 -9 0 -11
b:duty from	0 0 -6 0 0 1 1
b:duty in	0 0 -1 0 -2 6 0
b:duty is	0 0 17 4 -7 -7 -8
b:duty of	-3 0 -4 -5 3 2 8
b:duty on	0 0 2 0 -5 7 0
b:duty since	0 0 5 3 -7 0 0
b:duty to	0 0 4 11 -8 0 -8
b:duty was	0 0 0 -3 6 0 0
b:duty were	0 0 0 6 -3 0 0
b:duty will	0 0 -10 0 18 0 -2
b:each	0 7 9 -4 -13 11 -9
b:each other	0 0 6 6 -20 13 -3
b:early	0 0 8 -2 -2 0 0
b:eastern time	0 0 -6 -1 9 0 0
b:economy	0 0 0 8 -13 0 5
b:effect	3 0 2 7 -6 -8 -1
b:effect at	0 0 6 -2 -2 0 0
b:effective	0 0 -7 0 7 0 1
b:either	0 0 1 0 5 -9 0
b:either side	0 0 1 0 4 -9 0
b:electricity	0 0 0 0 6 0 0
b:eleven	0 0 0 0 -3 0 6
b:end	2 -3 -1 -18 4 9 -22
b:end <span>	0 0 -9 0 11 0 0
b:end at	3 0 6 0 -3 -5 0
b:end of	0 0 7 -2 -6 5 -2
b:end on	4 1 2 -6 -4 6 -9
b:energy	0 0 0 0 -6 8 0
b:enter	0 0 -4 -5 4 -4 7
b:enter <name>	0 0 -1 0 6 0 -3
b:enter before	0 0 0 -1 8 0 0
b:enter into	0 0 3 0 -12 -2 11
b:est	0 0 7 0 -3 0 0
b:est on	0 0 7 0 -3 0 0
b:evening	0 0 5 -5 9 -9 0
b:every	0 0 -1 -3 8 0 0
b:exchanged	0 0 -1 0 7 -1 0
b:excluded	0 0 -5 0 9 -1 0
b:exclusion	0 0 -9 0 18 -4 0
b:exclusion end	0 0 -5 0 6 0 0
b:exclusion grant	0 0 -5 0 7 0 0
b:exempt	0 0 -5 0 8 0 0
b:expect	0 0 0 -3 15 -6 0
b:expect to	0 0 -2 0 8 -2 0
b:expire	10 -5 -8 -13 10 -3 -5
b:expire at	0 0 -20 0 17 0 0
b:expire in	0 0 -16 0 17 0 0
b:expire on	6 -2 0 -9 1 0 -4
b:export	0 0 5 -6 1 0 0
b:export control	0 0 6 -3 -6 4 0
b:extend	-4 -2 1 -15 14 -2 0
b:extend the	0 0 -6 -8 9 0 2
b:extend to	0 0 -3 0 -3 8 0
b:extend until	0 0 -7 0 13 -7 0
b:extension	1 0 -8 -12 6 8 -4
b:extension of	0 0 8 -5 -6 4 -1
b:extension to	3 0 -2 0 -9 9 0
b:extension was	0 0 -2 0 6 0 0
b:extra	0 0 0 7 1 -2 -8
b:extra <level>	0 0 5 4 -9 0 0
b:extra duty	0 0 -1 4 10 -1 -8
b:face	0 0 9 0 -4 0 -6
b:fact	0 0 0 -2 7 0 0
b:fact sheet	0 0 0 -2 7 0 0
b:fall	-3 0 9 0 -9 -1 5
b:fall away	0 0 13 -6 -10 0 5
b:fall to	0 0 -8 7 -8 0 8
b:fee	0 0 0 -1 14 -4 -8
b:fee on	0 0 6 4 -5 0 -4
b:fentanyl	0 0 10 -3 6 0 -17
b:fentanyl duty	0 0 2 9 -4 0 -9
b:fentanyl tariff	0 0 0 -15 15 0 -3
b:ferry	0 0 -10 0 14 0 0
b:final	0 0 11 0 -10 0 0
b:first	-1 7 -9 20 -10 -18 6
b:first day	0 0 -12 0 17 0 0
b:first meet	0 0 0 6 -5 0 0
b:fish	0 0 3 0 -6 5 0
b:fishmeal	0 0 -3 -3 -1 0 10
b:fix	0 0 9 0 -8 0 0
b:flew	0 0 6 0 -4 0 0
b:flew to	0 0 7 0 -7 0 0
b:follow	0 0 -9 0 18 0 -1
b:follow on	0 0 -4 0 7 0 0
b:followed	0 0 0 -4 9 0 0
b:following	0 0 -6 10 -9 1 0
b:for	0 7 -3 -3 20 -37 0
b:for <span>	6 9 -1 12 -15 -19 7
b:for entry	0 0 3 4 -7 0 0
b:for its	0 0 7 4 -16 5 -2
b:for the	0 0 0 0 10 -17 -1
b:for them	0 0 7 0 -6 0 0
b:force	-10 -3 0 14 -7 -5 3
b:force on	-2 0 -4 0 0 0 6
b:force since	-3 0 -12 13 -1 0 0
b:force until	0 0 8 0 0 -8 0
b:former	3 0 -16 1 13 -9 0
b:forty	0 0 -3 0 6 0 0
b:four	0 0 0 -14 2 0 11
b:fourth	0 0 0 -2 9 0 0
b:freeze	0 0 -21 9 3 -6 9
b:friday	0 0 3 14 -15 0 0
b:from	-5 1 -28 9 1 -10 19
b:from <day-ahead>	0 0 -6 -13 5 11 -11
b:from <day-gone>	9 0 -15 -1 0 13 0
b:from <level>	0 0 -4 0 6 -2 -1
b:from <month-gone>	0 0 0 10 -8 0 0
b:from <name>	0 0 18 -3 -26 0 18
b:from <seat>	0 0 0 -1 7 0 0
b:from the	0 0 -7 -1 0 -15 17
b:front	0 0 -3 -8 12 0 0
b:frozen	0 0 -8 0 10 -2 0
b:frozen until	0 0 -8 0 10 -2 0
b:full	0 0 -5 -4 13 0 0
b:further	0 0 6 1 -3 0 -6
b:further <points>	0 0 10 0 -3 -5 0
b:gallium	0 0 -6 0 7 0 0
b:gas	0 0 10 -1 -5 0 0
b:gave	0 0 -5 14 -3 0 0
b:gave the	0 0 -4 0 7 0 0
b:geneva	-1 -3 16 -8 3 0 0
b:geneva on	0 0 -1 -5 11 0 0
b:germanium	0 0 -8 0 9 0 0
b:get	0 0 0 -4 7 -2 0
b:give	1 0 -6 -1 1 6 0
b:given	0 0 -4 7 -10 9 0
b:go	4 -2 13 0 -10 0 -4
b:go back	0 0 -3 10 -8 0 3
b:go down	0 0 0 -7 5 0 0
b:go from	0 0 0 -1 8 0 0
b:go on	10 0 11 -10 -12 0 -4
b:go to	0 0 2 11 -5 0 -7
b:good	-5 -1 12 3 6 -18 -19
b:good from	0 0 0 -19 17 0 -6
b:good have	0 0 3 7 -9 0 0
b:good of	0 0 9 4 -7 0 -4
b:good on	0 0 -8 5 1 0 0
b:good to	0 0 12 0 -9 -1 0
b:good until	0 0 7 4 0 -8 -5
b:good will	0 0 8 0 -7 0 0
b:good would	0 0 12 0 -5 -3 -2
b:government	0 0 1 0 -6 7 0
b:government have	0 0 1 5 -13 5 0
b:grant	7 0 -5 5 -4 0 0
b:group	0 0 -11 0 17 -7 0
b:grow	0 0 -3 0 6 0 0
b:guayaquil	0 0 -2 0 -10 13 0
b:had	4 12 -14 -5 14 -6 -14
b:had a	10 0 -9 0 0 -1 0
b:had agree	0 0 8 0 3 -10 0
b:had been	10 0 -7 1 2 -6 0
b:had begin	0 0 0 -5 8 0 0
b:had hold	0 6 -5 0 0 0 0
b:had no	0 0 0 -4 6 0 0
b:had sign	0 0 0 8 -6 0 0
b:had the	-6 0 -2 0 10 0 0
b:had threaten	0 0 7 0 -3 0 0
b:had to	0 0 7 0 -5 0 0
b:half	0 0 -7 4 -8 0 11
b:halifax	0 0 -4 5 -9 2 4
b:halifax on	0 0 -3 6 -11 2 4
b:halt	0 0 0 23 -18 0 -1
b:halve	0 0 7 -1 -6 0 2
b:hand	0 0 -14 10 1 0 0
b:hand in	0 0 0 14 -13 0 0
b:happen	0 0 -6 -6 4 0 5
b:happen on	0 0 -3 -4 -2 5 7
b:happened	0 0 -5 -10 17 0 0
b:harbour	0 0 0 -3 6 0 0
b:has	7 -10 3 1 2 -17 0
b:has a	4 0 17 0 -19 0 0
b:has agree	0 0 13 0 -14 -7 8
b:has been	6 0 0 -11 8 -1 0
b:has levy	0 0 0 -6 6 0 0
b:has not	0 0 0 10 -8 0 0
b:has offer	0 0 -1 0 7 -4 0
b:has pay	0 0 0 6 -5 0 0
b:has propose	0 0 0 0 -1 8 0
b:has since	0 0 -4 -4 11 0 0
b:has suspend	0 0 9 0 -6 0 0
b:has to	0 0 -12 0 3 0 6
b:has until	0 0 6 -4 1 -7 0
b:have	-6 -9 5 -6 21 -21 -16
b:have agree	0 0 -7 -5 18 -5 -1
b:have apply	0 0 0 -13 13 0 0
b:have been	0 0 -12 -3 15 0 -7
b:have come	0 0 17 0 -15 0 0
b:have end	-5 0 -9 0 17 -4 0
b:have expire	-1 0 9 0 -5 0 0
b:have face	0 0 5 5 -10 0 0
b:have had	0 0 0 -5 7 0 0
b:have meet	0 0 0 -13 14 0 0
b:have put	0 0 5 4 -7 -2 0
b:have run	-1 0 0 0 7 -7 0
b:have sign	0 0 6 0 -8 2 0
b:he	-1 0 4 -4 7 0 -8
b:he say	0 0 8 0 -6 0 0
b:he will	0 0 0 0 -3 7 0
b:he would	0 0 -1 0 6 0 -2
b:he write	0 0 10 0 -9 0 0
b:hear	0 0 -6 0 8 0 0
b:heard	0 0 -1 0 6 0 0
b:heating	0 0 -6 0 10 -1 0
b:here	0 0 -9 -10 11 6 0
b:high	0 0 8 0 -4 -2 0
b:higher	0 0 -5 -10 9 6 -1
b:higher duty	0 0 -8 -6 16 0 0
b:higher rate	0 0 -9 0 11 0 0
b:him	0 0 6 0 -4 0 0
b:his	0 0 10 -9 0 0 -1
b:his <organisation>	0 0 7 0 -4 -1 0
b:hit	0 0 12 0 -8 -3 0
b:hold	0 2 2 4 -2 -6 0
b:hold in	0 0 -1 -9 15 0 0
b:hold since	0 5 -5 -7 6 0 0
b:hold the	0 0 0 7 -8 0 0
b:home	0 0 -1 -2 7 0 0
b:hope	0 0 0 0 6 -3 0
b:hospital	0 0 -4 0 6 0 0
b:hour	0 0 -1 -15 18 0 0
b:house	0 0 -10 -1 15 0 0
b:i	0 0 18 -9 -6 -8 5
b:i have	0 0 6 -7 0 0 0
b:i shall	0 0 -1 -4 12 0 -1
b:ice	0 0 -15 -3 17 0 0
b:if	-5 0 6 -13 -4 12 0
b:if <name>	0 0 -7 0 10 0 0
b:if it	0 0 -3 0 12 -4 0
b:if no	0 0 10 0 -14 3 0
b:if the	0 0 2 -4 -2 6 -1
b:if they	0 0 -10 0 16 0 0
b:if you	0 0 10 2 -11 0 0
b:import	0 0 -16 -3 14 5 0
b:importer	0 0 -4 0 8 0 0
b:impose	0 0 -1 -6 15 0 -2
b:in	-8 0 -10 1 16 -4 -15
b:in <month-ahead>	0 0 10 0 -9 0 0
b:in <month-gone>	5 0 -7 0 -15 19 9
b:in <name>	2 7 -10 -1 0 4 0
b:in <seat>	-2 -3 -2 4 0 -12 9
b:in a	0 0 0 0 6 0 -3
b:in bandung	0 0 1 -10 7 0 0
b:in busan	-1 -4 13 -1 1 -7 0
b:in cape	0 0 0 11 -11 0 0
b:in da	0 0 0 7 -5 0 0
b:in dubai	0 0 0 6 -5 0 0
b:in durban	0 0 -2 -5 10 0 0
b:in effect	12 0 0 -4 -9 0 0
b:in force	-4 -1 0 19 -9 -11 -2
b:in geneva	0 -3 7 -6 6 0 0
b:in its	7 0 -1 -1 -1 0 0
b:in izmir	0 0 0 -4 7 0 0
b:in mombasa	0 0 10 -5 -5 0 0
b:in new	0 0 3 -7 3 0 0
b:in on	0 0 0 7 -5 0 -4
b:in place	0 0 -6 0 -2 10 0
b:in the	-7 0 -19 -10 49 -12 -9
b:in trieste	0 0 -1 8 -5 0 0
b:in write	0 0 7 0 -6 0 0
b:including	0 0 6 0 -11 2 0
b:increase	0 0 -1 -3 13 -1 0
b:increase of	0 0 0 -2 6 0 0
b:index	0 0 8 0 -4 -2 0
b:inflation	0 0 0 -2 6 0 0
b:initialled	0 0 -5 -3 12 0 0
b:initialled in	0 0 -3 -2 8 0 0
b:instead	0 0 8 5 -8 0 -4
b:instead of	0 0 8 6 -9 0 -4
b:instrument	0 0 -5 0 9 -1 0
b:into	-7 0 -4 5 5 -10 3
b:introduce	0 0 -3 -1 0 7 0
b:is	0 -11 3 -4 0 -2 9
b:is a	0 0 -6 0 8 0 0
b:is back	0 0 -5 0 8 0 0
b:is due	-1 0 18 0 -7 -8 -1
b:is extend	0 0 -12 0 8 4 0
b:is good	0 0 10 4 -4 -7 -1
b:is in	0 0 -10 0 12 0 0
b:is it	0 0 6 2 -4 -4 0
b:is not	0 0 10 0 -2 -6 0
b:is on	0 0 -7 0 9 0 0
b:is over	0 0 -4 0 7 0 0
b:is reach	0 0 -2 0 -4 7 0
b:is suspend	0 0 2 12 3 -16 -6
b:is that	0 0 -16 0 15 0 0
b:is the	8 0 -3 0 -11 -3 12
b:is to	0 0 -13 -12 0 13 7
b:is until	0 0 -3 0 -4 9 0
b:is up	0 0 14 0 -11 0 0
b:is what	0 0 1 9 -15 0 4
b:isn't	0 0 -5 0 7 0 0
b:it	6 -6 1 1 -8 7 -6
b:it 's	0 0 15 -5 -9 -1 0
b:it apply	0 0 1 0 5 0 -7
b:it begin	0 -3 -6 9 0 -3 0
b:it come	0 0 0 -6 4 0 0
b:it did	0 0 -4 0 9 -3 0
b:it doe	0 0 -6 0 0 10 0
b:it end	-17 0 12 -10 -10 10 0
b:it enter	0 0 6 -13 -9 -5 18
b:it expire	12 0 -10 0 8 -17 0
b:it go	11 0 0 0 -10 0 0
b:it had	0 14 -10 -11 3 0 0
b:it has	0 0 1 9 -3 -11 0
b:it hold	0 0 -15 0 2 13 0
b:it is	7 0 -9 -21 -3 16 4
b:it lapse	0 0 -4 0 6 0 0
b:it last	0 0 30 0 -17 -15 0
b:it meet	0 0 -12 0 13 0 0
b:it now	0 0 9 0 0 -9 0
b:it on	-1 0 -19 11 3 -1 3
b:it pay	0 0 0 0 8 0 -3
b:it reach	0 0 -12 0 1 9 0
b:it run	11 0 -18 0 -8 24 -4
b:it start	0 0 -2 13 -7 0 0
b:it stop	0 0 8 5 -8 -4 0
b:it take	0 0 15 -8 -2 -5 3
b:it the	0 0 26 -2 -24 -6 5
b:it to	0 0 -9 -1 15 -2 0
b:it until	0 0 -11 0 2 8 0
b:it up	0 0 -5 0 7 0 0
b:it was	0 -11 5 19 -9 -16 -6
b:it will	-3 0 10 -13 -2 -1 0
b:it would	0 0 -12 -12 14 14 -9
b:its	12 -6 1 2 3 -12 -10
b:its <level>	0 0 -14 5 -5 0 13
b:its duty	0 0 -2 8 3 -3 -7
b:its end	7 0 -10 0 2 0 0
b:its notice	0 0 -8 0 12 0 0
b:its own	0 0 2 -4 7 0 -3
b:its part	0 0 10 3 -11 0 -2
b:its term	0 0 6 0 -2 0 0
b:its truce	6 0 17 0 -13 0 -4
b:itself	0 0 15 0 -10 -2 0
b:izmir	0 0 0 -5 8 0 0
b:izmir on	0 0 0 -4 7 0 0
b:joint	0 0 -1 0 8 0 -2
b:keep	0 0 1 8 -4 -1 0
b:keep <name>	0 0 2 5 -6 0 0
b:keep <quality>	0 0 -13 -8 10 11 0
b:keep its	0 0 5 0 0 -6 0
b:keep the	0 0 -13 8 0 9 0
b:know	0 0 0 7 0 0 -2
b:kuala	0 0 0 -2 -5 9 0
b:kuala lumpur	0 0 0 -2 -5 9 0
b:lapse at	-1 0 -11 0 14 0 0
b:lapse on	5 0 9 -2 -11 0 -1
b:last	7 -2 17 0 -17 -4 6
b:last <month-gone>	-2 0 8 0 0 -5 0
b:last <span>	0 -2 -13 -6 14 0 8
b:last autumn	0 0 0 0 -4 6 0
b:last day	0 0 26 0 -21 -8 0
b:last of	0 0 9 -2 -5 0 0
b:last until	-2 0 19 0 -7 -10 -1
b:lasted	-10 14 -7 -8 6 0 0
b:lasting agreement	0 0 13 0 -8 -7 0
b:late	0 0 -2 -2 9 0 0
b:late on	0 0 -1 0 7 0 0
b:later	0 0 -2 0 7 0 0
b:law	0 0 11 -3 -5 0 0
b:law on	0 0 6 0 -6 0 0
b:least	0 0 -6 0 9 0 0
b:leave	0 0 18 -2 -15 -4 6
b:less	0 0 0 -1 6 0 0
b:let	12 0 0 -15 1 -8 2
b:let it	0 0 -9 0 11 0 0
b:let the	0 0 14 -4 -1 -7 0
b:level	0 0 0 7 -10 4 0
b:level of	0 0 0 -8 8 0 0
b:license	0 0 -4 0 6 0 0
b:lift	0 0 -1 0 6 0 0
b:like	0 0 -3 0 -4 9 0
b:line	0 0 -1 -5 9 0 0
b:list	0 0 7 0 -4 0 0
b:list of	0 0 9 0 -8 0 0
b:live	0 0 14 -11 4 -8 0
b:longer	0 0 -1 0 6 -1 0
b:look	0 0 0 0 -4 7 0
b:look at	0 0 0 0 -6 7 0
b:lorry	0 0 -4 0 6 0 0
b:lose	-3 0 15 -1 -8 0 0
b:lose <level>	0 0 15 0 -13 0 0
b:lower	0 0 0 -10 3 9 -1
b:lower duty	0 0 -3 -5 -13 8 13
b:lower its	0 0 0 -6 20 0 -14
b:lower on	0 0 0 5 -10 0 7
b:lower the	0 0 6 -9 8 0 -8
b:lumpur	0 0 0 -2 -5 9 0
b:lumpur arrangement	0 0 2 0 -7 2 0
b:m	0 0 7 2 -5 -1 -4
b:m .	0 0 7 2 -5 -1 -4
b:maize	0 0 6 -4 -7 0 6
b:make	0 6 -8 -1 1 4 0
b:make in	0 7 0 1 -5 -1 0
b:make it	0 0 0 0 9 -13 0
b:maker	0 0 6 6 -10 0 0
b:matter	0 0 -10 0 13 0 0
b:may	0 0 -9 -1 19 -15 2
b:may be	0 0 -6 0 10 0 0
b:me	0 0 -4 12 -6 0 0
b:meanwhile	0 0 0 11 -9 0 0
b:medicine	0 0 0 -7 10 0 0
b:meet	0 -1 1 -5 9 -5 0
b:meet at	0 0 -4 8 -2 0 0
b:meet in	0 0 -1 7 -6 0 1
b:meet with	0 0 9 0 -9 0 0
b:meeting	0 0 0 -8 10 0 0
b:meeting in	0 0 0 -8 9 0 0
b:member	0 0 0 7 -3 0 0
b:men	0 0 0 -5 6 0 0
b:metal	0 0 -4 0 7 0 0
b:midnight	9 0 10 -18 -8 -10 5
b:midnight on	9 0 1 -10 -4 -8 6
b:milk	0 0 6 -2 0 0 0
b:mill	0 0 15 0 -14 0 0
b:minister	0 0 0 -7 2 0 4
b:ministry	0 0 0 -5 8 -1 0
b:ministry of	0 0 6 0 -2 0 0
b:minute	-2 0 -11 0 7 0 3
b:minute of	0 0 -8 0 9 0 0
b:mombasa	0 0 10 -5 -4 0 0
b:monday	0 0 -10 14 -3 0 -6
b:moratorium	0 0 -6 4 15 -13 0
b:more	0 0 -10 -4 23 0 -8
b:more from	0 0 0 0 7 0 -3
b:most	0 0 -21 -6 19 0 6
b:most of	0 0 -5 -9 6 0 7
b:move	0 0 0 -6 7 1 -4
b:move to	0 0 -3 0 7 -1 0
b:mr	0 0 -3 -3 13 0 0
b:mr <person>	0 0 -4 0 11 0 0
b:must	0 0 -2 0 10 -1 0
b:name	0 0 6 0 0 -2 0
b:name to	0 0 6 0 -2 -2 0
b:named	0 0 8 0 -5 0 0
b:nang	0 0 0 7 -5 0 0
b:need	0 0 -4 0 -5 11 0
b:negotiate	0 0 0 9 -2 -1 -3
b:negotiate in	0 0 0 9 -8 0 0
b:negotiation	0 0 10 -3 0 -6 0
b:neither	0 0 11 0 -11 2 0
b:network	0 0 7 -1 -4 0 0
b:network on	0 0 9 0 -8 0 0
b:new	0 0 -21 -7 9 19 -1
b:new date	0 0 -12 0 8 2 0
b:new duty	0 0 1 -9 0 8 0
b:new one	0 0 0 -7 0 0 9
b:new rate	0 0 0 14 -14 0 0
b:new tariff	0 0 -6 0 8 0 -2
b:newspaper	0 0 0 -5 7 0 0
b:next	0 0 0 0 9 -2 -5
b:night	0 0 -2 0 13 -11 3
b:nil	0 0 -7 7 -2 3 0
b:no	12 0 5 -25 0 5 -7
b:no .	0 0 6 -4 0 -1 0
b:no agreement	0 0 11 0 -9 -2 0
b:no deal	0 0 -7 0 9 0 0
b:no truce	11 0 -8 -15 13 0 0
b:nobody	0 0 -16 -3 14 6 0
b:none	5 0 -9 0 3 0 0
b:northern	0 0 -3 -9 12 0 0
b:not	-7 0 2 5 -14 10 2
b:not go	0 0 -10 -1 1 11 0
b:not renewed	0 0 2 0 -12 7 0
b:not sit	0 0 -4 0 6 0 0
b:not to	0 0 0 1 -8 3 0
b:note	0 0 0 8 -2 -1 0
b:note that	0 0 1 12 -14 0 0
b:nothing	0 0 3 -9 5 -2 0
b:notice	0 0 -11 3 10 -3 0
b:notice of	0 0 0 10 -4 -2 0
b:now	-2 0 7 0 6 -9 -8
b:now end	0 0 6 0 0 -4 0
b:now last	0 0 1 10 1 -14 0
b:now run	0 0 1 0 -14 7 0
b:number	0 0 -3 -2 9 0 0
b:of	7 2 1 -1 6 -23 -4
b:of <day-ahead>	0 0 22 -1 -18 0 0
b:of <day-gone>	5 0 4 -2 -6 0 0
b:of <level>	0 0 7 -9 -1 0 6
b:of <money>	0 0 -7 0 10 -4 0
b:of <month-gone>	0 0 0 9 -10 0 0
b:of <name>	0 0 0 5 1 -1 -10
b:of <number>	0 0 6 -3 -5 -2 4
b:of <points>	0 0 8 0 0 -6 0
b:of <quality>	0 0 9 1 -6 -1 -1
b:of a	0 0 -6 0 10 0 0
b:of busan	0 0 4 0 -7 4 0
b:of commerce	0 0 6 0 -2 0 0
b:of duty	0 0 17 11 -20 -5 0
b:of geneva	0 0 9 0 -7 0 0
b:of its	0 0 -8 0 9 0 0
b:of kuala	0 0 -3 0 0 6 0
b:of talk	0 0 0 -7 -3 0 12
b:of tariff	0 8 0 -13 6 0 -5
b:of that	0 0 10 0 -5 0 0
b:of the	0 -4 1 -8 5 -6 8
b:of them	0 0 0 -5 7 0 0
b:of thi	0 0 10 0 -8 0 0
b:of trade	0 0 -2 0 10 -7 0
b:off	0 0 0 -11 13 -4 -1
b:offer to	0 0 -1 0 -5 9 0
b:oil	0 0 6 0 -6 1 0
b:old	-5 0 16 -10 0 -12 -1
b:old duty	0 0 -12 0 12 0 0
b:old one	0 0 8 0 -6 0 0
b:older	0 0 2 10 -13 0 0
b:olive	0 0 0 9 -11 2 -2
b:on	-8 -16 -20 1 24 -3 6
b:on <day-ahead>	0 0 -17 -5 15 7 -2
b:on <day-gone>	3 0 2 11 -13 -7 4
b:on <day-today>	0 0 7 -6 -18 6 6
b:on <money>	0 0 14 7 -20 0 0
b:on <name>	0 0 3 -8 3 0 0
b:on <quality>	0 0 1 17 -16 0 0
b:on a	0 0 -5 -3 20 0 -11
b:on affiliate	0 0 7 0 -1 -3 0
b:on all	0 0 -7 -2 12 0 0
b:on an	0 0 -5 0 11 -5 0
b:on both	0 0 0 -2 7 0 0
b:on car	0 0 -2 -2 8 0 0
b:on good	0 0 14 -8 -7 0 0
b:on his	0 0 7 0 -6 0 0
b:on hold	0 0 -13 0 14 -3 0
b:on holiday	0 0 -6 0 7 0 0
b:on it	0 0 0 7 -4 0 0
b:on our	0 0 0 -10 12 0 0
b:on paper	0 0 7 -2 0 -1 0
b:on tariff	0 0 14 0 -13 0 0
b:on the	-1 -1 -13 12 17 -8 -10
b:on them	0 0 0 6 -5 0 0
b:on to	0 0 -6 0 -3 10 0
b:on top	0 0 0 12 -11 0 0
b:one	-8 0 13 11 -24 0 12
b:one end	0 0 6 12 -30 11 0
b:one is	0 0 12 0 -11 0 0
b:onion	0 0 -4 6 0 4 -8
b:open	0 0 -5 0 12 0 0
b:opened	0 0 -8 0 15 0 0
b:opened on	0 0 -4 0 7 0 0
b:operator	0 0 -15 0 16 0 0
b:or	0 0 0 -13 10 0 -3
b:orange	0 0 0 -2 7 0 -1
b:order	0 0 12 -18 13 -9 -2
b:order on	0 0 6 0 -1 -2 0
b:ordinary	0 0 0 -4 7 0 0
b:originating	0 0 -7 -10 1 7 8
b:originating in	0 0 -7 -10 1 7 8
b:other	0 0 2 -1 3 -1 -6
b:other 's	0 0 14 0 -9 0 -2
b:other in	0 0 -3 0 8 0 0
b:otherwise	0 0 17 0 -11 -7 0
b:our	-3 0 0 -17 8 -11 12
b:out	11 -5 4 -35 3 -1 -3
b:out of	0 0 0 -13 13 0 0
b:out on	9 -2 -1 -13 -2 6 0
b:outlive	0 0 -7 0 4 1 0
b:over	-5 0 -3 -28 14 6 0
b:over on	0 0 8 0 -2 -5 0
b:over the	0 0 0 0 6 0 0
b:over to	0 0 5 0 0 -6 0
b:own	0 0 2 0 4 -6 -3
b:own duty	0 0 -8 -1 12 0 0
b:p	0 0 -16 0 18 0 0
b:p .	0 0 -16 0 16 0 0
b:palm oil	0 0 -3 0 11 0 -3
b:panama	0 8 -1 0 -3 0 0
b:panama city	0 8 -1 0 -3 0 0
b:paper	0 0 16 4 -5 -3 -15
b:parcel	0 0 0 15 -13 0 0
b:parliament	0 0 -2 0 6 0 0
b:part	0 0 9 -2 0 0 -3
b:party	0 0 -16 6 0 5 0
b:past	1 0 0 0 -5 10 -2
b:past midnight	-1 0 1 -8 11 0 -1
b:pause	0 -2 -2 -8 3 7 0
b:pause end	0 0 -1 0 9 -9 0
b:pause for	0 0 -17 0 19 -3 0
b:pause in	0 0 16 3 -11 -7 0
b:pause of	1 0 -7 7 -6 5 0
b:pause run	0 0 -15 -4 10 10 0
b:pause until	0 0 7 0 -3 -3 0
b:pay	0 0 -25 -2 16 -1 3
b:pay <level>	2 0 -17 0 -4 18 0
b:pay <number>	0 0 -1 -2 -1 0 7
b:pay for	0 0 -7 0 12 -2 0
b:pay on	0 0 -5 0 13 -4 0
b:pay since	0 0 0 -5 7 0 0
b:pay the	0 0 0 0 10 -7 0
b:pay what	0 0 0 -5 7 0 0
b:payment	0 0 -14 0 20 -7 0
b:peace	0 0 1 10 -6 -6 0
b:people	0 0 -4 0 7 0 0
b:per	0 0 -7 0 11 -4 0
b:period	0 0 2 -5 -3 0 8
b:permanent agreement	0 0 -4 0 -3 8 0
b:place	0 0 -8 -3 -4 10 9
b:place in	0 0 0 -4 -3 0 9
b:plastic	0 0 0 -1 7 0 -3
b:plywood	0 0 0 0 13 -9 0
b:pm	0 0 -3 0 6 0 0
b:point	0 0 7 8 -22 4 0
b:pork	0 0 -2 0 12 -1 -4
b:port	0 0 -7 -10 21 -3 -2
b:port fee	0 0 -2 -5 11 0 -2
b:post	7 0 -2 0 -1 0 0
b:post of	7 0 0 -6 -1 0 0
b:power	0 0 0 0 6 0 -2
b:prepare	0 0 -1 0 -2 6 0
b:present one	0 0 7 0 -25 16 0
b:present truce	0 0 6 2 -2 -1 0
b:president	0 0 -8 2 8 0 -1
b:price	-3 0 -15 8 9 -1 0
b:price on	0 0 0 10 -9 0 0
b:prime	0 0 -1 0 6 0 0
b:prime minister	0 0 -1 0 6 0 0
b:prolong	0 0 20 0 -29 7 0
b:prolong it	0 0 11 0 -17 4 0
b:prolong the	0 0 0 0 -12 12 0
b:prolongation	0 0 0 0 -11 9 0
b:prolonged	-3 -1 -4 -7 16 -1 0
b:prolonged until	0 0 0 0 8 -5 0
b:promise	0 0 -1 -3 9 0 0
b:propose to	0 0 -2 0 0 7 0
b:publish	0 0 -5 0 -2 0 8
b:published	3 0 -8 0 5 0 0
b:put	0 0 -6 11 0 -5 0
b:put <level>	0 0 -1 0 7 0 0
b:put a	0 0 7 0 -5 0 0
b:put it	0 0 -8 0 9 0 0
b:put on	0 0 -2 -9 10 1 0
b:put the	0 0 0 6 -4 0 0
b:quarrel	0 0 0 -5 9 0 0
b:quarter	0 0 -4 0 8 -1 0
b:radio	0 0 -6 0 7 0 0
b:rail	0 0 -21 0 23 -2 0
b:raise	0 0 -4 -1 0 7 -4
b:raise tariff	0 0 -10 0 -7 15 0
b:rang	0 0 0 9 -8 0 0
b:rate	0 0 -2 17 -8 -2 0
b:rate of	0 0 7 0 -10 0 6
b:raw	0 0 0 13 -12 0 0
b:reach back	0 0 -3 0 7 -1 0
b:reach in	0 -2 0 0 7 0 0
b:reach on	0 0 7 -4 -1 0 0
b:recall	0 0 0 -7 9 0 0
b:reciprocal	0 0 16 2 -18 0 0
b:reciprocal duty	0 0 1 -6 8 -2 0
b:reciprocal tariff	0 0 14 -1 -16 1 0
b:recommend	0 0 0 0 -7 3 4
b:red	0 0 6 0 -1 0 0
b:reduce	0 0 0 -5 6 0 0
b:reduction	0 0 6 21 -14 -6 -12
b:refund	0 0 -3 0 6 0 0
b:remain	0 0 6 -5 3 -6 0
b:remain in	0 0 10 0 -4 -4 0
b:renewed	0 0 4 -17 4 4 0
b:renewed in	0 0 0 -8 9 0 0
b:report	0 0 -7 0 12 -1 0
b:republic	0 0 8 1 -7 0 0
b:republic of	0 0 8 0 -7 0 0
b:resolution	0 0 -2 -3 -1 0 8
b:rest	0 0 -12 3 2 0 1
b:return	0 0 -12 -3 25 -7 -3
b:return to	0 0 -7 0 14 -5 0
b:review	0 0 0 -3 8 0 0
b:review the	0 0 0 -2 6 0 0
b:rice	0 0 -5 -5 9 2 -1
b:right	0 0 -11 0 4 8 0
b:rise	0 0 0 -6 0 -4 7
b:rise <level>	0 0 8 0 -4 -2 0
b:rise by	0 0 0 -3 -7 0 12
b:rise to	0 0 -3 0 8 0 0
b:round	0 0 -13 -8 11 -3 7
b:round of	0 0 -4 -8 0 -1 11
b:rule	0 0 -5 -10 15 0 -1
b:rule on	0 0 6 -2 0 -3 -4
b:run	6 -8 1 -2 -7 3 6
b:run for	0 0 -4 3 -4 0 7
b:run on	0 0 6 0 -18 5 4
b:run out	12 -3 0 -16 -1 1 -5
b:run since	0 0 -13 10 0 0 0
b:run to	0 0 -2 -6 10 -1 0
b:same	0 0 -9 -8 14 2 0
b:say	0 -1 -2 -2 0 11 -5
b:say <person>	0 0 0 12 -12 0 0
b:say he	0 0 0 0 6 0 -3
b:say in	0 0 5 -2 -14 13 0
b:say that	0 0 -8 0 9 0 0
b:say the	0 0 -16 -4 21 -4 0
b:season	0 0 -19 0 22 0 0
b:second	0 0 -7 1 0 4 0
b:second is	0 0 8 0 -8 0 0
b:section <number>	0 0 -4 -5 8 4 0
b:see	0 0 0 -1 12 -7 0
b:see each	0 0 6 0 -1 -3 0
b:sell	0 0 0 0 -2 0 6
b:send	0 0 -4 0 7 0 0
b:set	0 0 -3 10 0 -4 0
b:set out	0 0 -4 0 9 -2 0
b:settle	0 0 0 -3 6 0 0
b:settlement	0 0 -11 0 9 2 0
b:shall	0 0 -13 -9 5 13 0
b:shall be	0 0 -13 0 12 3 0
b:shanghai	0 0 8 0 -4 -2 0
b:sheet	0 0 0 -3 9 0 0
b:shelve	0 0 8 1 -4 -1 -3
b:ship	0 0 10 0 0 0 -7
b:shook	0 0 -14 14 0 0 0
b:shook hand	0 0 -14 14 0 0 0
b:short	0 0 0 7 -5 0 0
b:should	0 0 30 0 -23 -5 0
b:side	9 -1 -14 9 -1 -2 0
b:side agree	0 0 -11 -11 -2 19 4
b:sign	1 1 -1 0 2 0 -7
b:sign a	0 0 -15 -6 15 7 0
b:sign by	0 0 4 -8 8 -9 0
b:sign for	0 0 0 0 -2 6 0
b:sign in	2 6 0 0 -6 0 0
b:sign it	0 0 0 -2 6 0 0
b:sign on	0 -2 -8 0 6 3 0
b:sign the	0 0 8 7 -9 -4 0
b:since	-3 0 -29 26 0 -24 -15
b:since <day-gone>	0 0 14 8 -18 0 0
b:since the	0 -3 -16 20 -4 -5 0
b:sit	0 0 -8 6 7 -4 0
b:sit down	0 0 -2 12 -7 0 0
b:sit together	0 0 10 -5 -3 0 0
b:six	0 0 5 -6 0 0 0
b:slap	0 0 0 -5 -5 0 11
b:slap on	0 0 0 -4 -6 0 11
b:sleep	7 0 -6 -3 -1 6 0
b:small	0 0 -1 12 -8 0 0
b:so	0 0 -7 4 0 9 -5
b:so it	0 0 -18 -2 6 12 0
b:so on	0 0 -3 0 8 0 0
b:so since	0 0 0 -3 6 0 0
b:so the	0 0 13 0 -11 0 0
b:social	0 0 9 0 -7 0 0
b:solution	0 0 -5 0 7 0 0
b:some	7 0 -5 0 0 0 0
b:somebody	0 0 14 0 -12 0 0
b:something	0 0 9 0 -8 0 0
b:soybean	0 0 -3 11 -3 0 0
b:special	0 0 -15 -10 -6 18 14
b:special duty	0 0 -14 -9 -11 19 14
b:spoke	0 0 -8 8 -11 12 0
b:spoke by	0 0 0 10 -7 0 0
b:spoke of	0 0 0 0 -9 12 0
b:spoken	0 0 0 -2 6 0 0
b:stand at	0 0 -6 3 2 0 0
b:standstill	-2 7 -9 0 2 2 0
b:standstill of	-4 10 -9 3 0 -3 0
b:start	-2 0 -24 10 -2 -1 11
b:start on	-1 0 -12 0 0 0 8
b:state	0 0 6 7 1 -8 -9
b:statement	0 0 -1 0 8 0 -2
b:stay at	0 0 -1 -8 14 -2 0
b:stay until	0 0 -9 0 13 -4 0
b:still	0 0 -5 -2 10 -4 2
b:stop	-9 0 -8 10 -19 10 16
b:stop on	-1 0 0 2 -12 11 0
b:stop the	-1 0 1 10 -10 0 0
b:strike	-8 -1 8 3 -3 -1 0
b:strike on	-4 0 0 7 0 0 0
b:strike until	0 0 -11 0 11 0 0
b:stroke	0 0 13 0 -11 0 0
b:stroke of	0 0 13 0 -11 0 0
b:sugar	0 0 -1 3 -18 14 5
b:sum	0 0 -2 -5 12 0 0
b:summer	12 0 -21 4 4 -5 0
b:sunday	0 0 16 -7 -7 0 0
b:sunflower	0 0 0 6 -4 0 0
b:supreme	0 0 -5 0 6 0 0
b:surcharge	0 0 -2 0 9 -6 0
b:surcharge end	0 0 -3 0 6 0 0
b:surcharge of	0 0 11 -1 -7 0 0
b:suspend	0 3 0 13 -4 -3 -6
b:suspend <points>	0 8 -10 -8 7 8 -7
b:suspend for	0 0 -1 0 6 0 -1
b:suspend from	0 0 5 0 -8 -4 6
b:suspend in	0 0 -16 2 0 13 0
b:suspend its	0 0 1 15 -6 0 -9
b:suspend since	0 0 4 10 -13 0 0
b:suspend the	0 0 0 4 -6 1 0
b:suspend their	0 0 -10 0 13 0 0
b:suspend to	0 0 4 7 -7 0 -5
b:suspend until	0 0 -6 -6 8 4 0
b:suspension	0 1 -7 -1 -8 21 -8
b:suspension agree	0 6 5 -6 -1 0 0
b:suspension begin	0 0 0 2 10 0 -12
b:suspension end	0 0 -17 0 14 4 0
b:suspension of	0 0 26 8 -21 -14 0
b:table	0 0 0 5 -15 4 7
b:table on	0 0 0 7 -6 0 0
b:take	-9 -1 0 0 0 0 5
b:take <level>	0 0 -3 -2 8 0 0
b:take a	0 0 -6 -1 10 0 0
b:take back	0 0 0 0 -10 0 12
b:take effect	-7 0 0 10 -5 -4 0
b:take it	0 0 -5 0 9 0 0
b:take note	0 0 3 5 -9 0 0
b:take place	0 0 0 -6 -2 0 9
b:take the	0 0 -12 0 -2 14 0
b:take us	0 0 9 0 0 -3 -5
b:talk	-1 0 1 -20 10 -8 5
b:talk by	0 0 12 0 -12 0 0
b:talk on	0 0 0 -1 -5 0 10
b:talk resume	0 0 6 0 -5 0 0
b:talked	0 0 0 -5 8 0 0
b:tariff	-4 1 0 -4 14 -2 -27
b:tariff by	0 0 7 -6 0 0 0
b:tariff commission	0 0 -1 -1 6 0 0
b:tariff for	0 0 -2 0 12 -6 0
b:tariff from	0 0 0 -3 10 0 -1
b:tariff of	0 0 -1 -12 17 -6 -3
b:tariff on	0 0 0 8 -3 0 -8
b:tariff pause	0 0 8 0 -18 1 5
b:tariff suspend	0 0 3 0 -6 2 0
b:tariff truce	-1 -7 6 -1 0 0 0
b:tariff until	0 0 0 0 7 -9 0
b:tax	0 0 8 0 -6 -1 0
b:tea	0 0 5 0 -8 0 2
b:telephone	0 0 7 0 0 -5 0
b:television	0 0 -2 -1 11 0 0
b:tell	0 0 5 1 -6 3 0
b:tell <organisation>	0 0 0 7 -6 0 0
b:tell me	0 0 -2 9 -5 0 0
b:temporary	0 2 -6 10 -7 0 0
b:ten	5 0 10 0 -10 -5 0
b:term	0 0 10 -4 3 -12 0
b:term on	0 0 6 0 -4 0 0
b:terminal	0 0 -5 0 7 0 0
b:text	0 0 -5 -3 14 0 0
b:textile	0 0 5 6 -6 -2 0
b:than	0 0 -7 -7 20 0 0
b:that	0 -6 3 -6 -2 0 7
b:that <name>	0 -3 0 0 -2 0 8
b:that <person>	0 0 12 0 -7 0 0
b:that <quality>	0 0 -6 11 -3 0 0
b:that <seat>	1 -3 -10 -23 8 21 0
b:that a	0 0 0 15 -13 0 0
b:that an	0 0 -2 0 -2 6 0
b:that begin	0 -2 0 7 0 -1 -5
b:that both	0 0 -14 0 9 -1 0
b:that end	-1 0 10 4 -6 -6 0
b:that expire	0 0 16 0 -8 -7 0
b:that go	0 0 5 0 0 -6 0
b:that had	7 0 -6 -3 4 -3 0
b:that he	0 0 0 -3 6 -3 0
b:that hold	0 0 12 0 -9 0 0
b:that is	0 0 -3 0 -6 9 1
b:that it	-2 0 12 -10 0 -6 0
b:that its	0 0 5 4 -8 0 0
b:that keep	0 0 26 0 -21 -2 0
b:that run	8 0 0 0 -6 -2 0
b:that start	0 0 0 -1 -3 0 6
b:that take	0 0 -20 0 13 11 -8
b:that they	0 0 5 11 -10 -4 0
b:that to	0 0 3 -1 4 -6 0
b:that truce	0 0 11 0 -5 0 0
b:that was	-1 -1 4 10 -3 -4 -6
b:that we	0 0 -6 0 -3 9 0
b:that would	0 0 11 0 -19 2 6
b:the	-19 -4 -1 3 2 8 0
b:the <level>	0 0 3 -13 20 -13 -6
b:the <name>	0 5 -21 3 8 4 -1
b:the <number>	0 0 -7 -4 10 -4 4
b:the <office>	0 0 0 0 19 -16 -11
b:the <organisation>	1 -2 0 10 7 -28 -6
b:the <person>	0 0 -2 0 -2 -3 9
b:the <points>	0 0 -8 5 7 -7 0
b:the <quality>	-1 0 -10 -6 12 -6 10
b:the <seat>	0 0 -9 -7 21 -1 0
b:the <span>	-6 -5 18 10 -33 20 -5
b:the additional	0 0 13 5 -2 -15 -2
b:the affiliate	0 0 -11 0 0 4 2
b:the agreement	0 0 -8 -2 13 0 0
b:the arrangement	5 0 5 0 -22 11 3
b:the border	6 0 -2 1 -5 0 0
b:the busan	0 0 5 0 -13 4 0
b:the case	0 0 7 0 -1 -4 0
b:the ceasefire	0 0 -3 0 13 -9 0
b:the city	0 0 -6 0 8 0 0
b:the clock	-3 0 8 21 -24 0 0
b:the common	0 0 6 0 -6 0 0
b:the contract	0 0 -6 0 7 0 0
b:the current	0 0 6 0 0 -5 0
b:the custom	-4 0 0 0 7 -4 0
b:the deadline	0 0 -12 0 16 0 0
b:the decision	0 0 0 0 -9 0 7
b:the decree	0 0 0 10 -8 0 0
b:the draft	0 0 6 0 -3 0 0
b:the duty	1 0 0 -19 7 -11 9
b:the end	-2 0 5 -5 -10 14 -2
b:the exclusion	0 0 -5 0 10 -3 0
b:the extension	0 0 -3 -1 6 0 0
b:the extra	0 0 2 3 0 0 -8
b:the fentanyl	0 0 7 -5 6 0 -11
b:the ferry	0 0 -4 0 8 0 0
b:the final	0 0 13 0 -12 0 0
b:the first	0 8 0 -5 0 -13 8
b:the following	0 0 -5 10 -11 1 0
b:the former	3 0 -9 2 1 -2 0
b:the full	0 0 -4 0 8 0 0
b:the higher	0 0 -10 -8 6 9 0
b:the house	0 0 -3 0 7 0 0
b:the kuala	0 0 3 0 -7 2 0
b:the last	0 0 5 -9 1 -2 0
b:the leader	0 0 0 -6 8 0 0
b:the level	0 0 0 -8 9 0 0
b:the lower	0 0 -3 -2 0 7 0
b:the meet	0 0 9 0 -9 0 0
b:the moratorium	0 0 -11 2 15 -7 0
b:the new	0 0 -12 2 -2 9 3
b:the night	0 0 -5 0 15 -6 0
b:the northern	0 0 -3 -9 12 0 0
b:the old	-5 0 15 -1 -1 -10 0
b:the order	0 0 7 -1 -2 0 0
b:the other	0 0 3 -7 12 -25 0
b:the paper	0 0 1 11 -10 0 0
b:the party	0 0 -4 9 -2 0 0
b:the phone	0 0 0 8 -8 0 0
b:the plan	0 0 -6 0 0 0 8
b:the present	0 0 -7 1 1 9 -1
b:the price	-2 0 -2 0 7 0 0
b:the quarrel	0 0 0 -3 6 0 0
b:the rate	0 0 11 -3 -1 0 0
b:the reciprocal	0 0 16 4 -9 -11 0
b:the reduction	0 0 6 18 -6 -5 -18
b:the republic	0 0 8 0 -7 0 0
b:the rest	0 0 -16 0 18 0 0
b:the rule	0 0 -1 0 6 0 0
b:the same	0 0 -15 -5 17 2 0
b:the section	0 0 9 0 -3 -2 0
b:the surcharge	0 0 -13 0 18 -1 0
b:the suspend	0 0 -5 0 0 8 0
b:the suspension	2 2 2 -8 -17 18 -3
b:the table	0 0 0 6 -10 4 0
b:the talk	0 0 -9 0 14 0 0
b:the tariff	0 0 7 0 0 -2 -3
b:the three	0 0 -7 0 -8 14 0
b:the time	0 0 0 8 -8 0 0
b:the town	0 0 0 0 -4 0 6
b:the trade	0 0 14 -4 -5 -5 0
b:the truce	-9 0 15 -11 -8 -1 18
b:the two	0 0 -8 29 -21 9 -6
b:the understanding	0 0 -3 -5 0 8 0
b:the world	0 0 -9 0 10 0 0
b:the year	0 0 -10 0 -1 15 0
b:their	-11 -5 2 -1 7 -1 0
b:their dispute	0 0 -7 0 -7 8 4
b:their first	0 0 0 -3 6 0 0
b:their tariff	0 0 3 8 -15 0 6
b:their truce	-3 0 14 3 -7 0 -9
b:them	0 0 5 6 -4 -3 0
b:then	-3 0 -9 1 0 2 6
b:there	9 0 0 -6 -8 0 11
b:there 's	0 0 0 9 -15 7 0
b:there is	0 0 -2 0 6 0 -1
b:therefore	0 0 -4 0 -7 12 0
b:these	3 7 -3 -6 0 -1 0
b:they	0 4 5 2 -10 6 -4
b:they are	0 0 -21 0 18 4 0
b:they had	0 0 0 -7 9 0 0
b:they have	0 0 -18 7 7 0 0
b:they meet	0 0 8 -7 -2 0 0
b:they pay	0 0 0 -6 9 0 0
b:they sign	0 0 8 16 -22 0 0
b:they were	0 0 -10 11 0 0 0
b:they will	0 0 23 -2 -2 -20 0
b:they would	0 0 10 0 -14 2 0
b:they'll	0 0 -8 0 -1 9 0
b:thi	0 0 10 -7 4 -14 0
b:thi was	0 0 18 0 -18 0 0
b:third	0 0 -7 -3 -1 1 10
b:third round	0 0 0 0 -8 0 12
b:third time	0 0 0 7 -6 0 0
b:those	0 0 -7 -7 9 0 7
b:threat	0 0 -5 0 11 0 0
b:threat of	0 0 -5 0 9 0 0
b:three	0 0 -21 0 1 15 2
b:through	0 0 9 -7 -4 5 -6
b:through the	0 0 11 0 -7 -2 0
b:thu	0 0 15 0 -3 -11 0
b:thursday	0 0 -6 -4 14 0 0
b:till	0 0 15 -5 -9 -1 0
b:time	0 0 -13 0 17 -5 0
b:time since	0 0 0 -5 6 0 0
b:to	-1 -39 0 -20 5 16 0
b:to <level>	0 0 0 7 -5 -12 5
b:to <name>	0 0 0 12 -15 0 5
b:to <number>	0 0 4 0 8 -7 -7
b:to a	0 0 -4 0 10 0 0
b:to an	1 0 13 0 -13 -3 0
b:to and	0 0 6 0 -11 2 0
b:to apply	0 0 6 -3 2 0 -4
b:to approve	0 0 6 0 -5 0 0
b:to be	0 0 2 -3 13 -9 -5
b:to begin	0 0 -5 -14 0 7 11
b:to carry	0 0 0 2 -7 6 0
b:to close	0 0 -5 0 7 0 0
b:to cut	0 0 0 -5 -2 0 9
b:to do	0 0 0 0 -7 0 8
b:to end	-6 0 6 0 2 -11 0
b:to expire	7 0 -6 0 4 -5 0
b:to extend	0 0 -22 0 2 17 0
b:to fall	0 0 -4 0 -2 0 8
b:to follow	0 0 -6 0 7 0 0
b:to go	0 0 -5 4 -2 8 -1
b:to good	0 0 0 11 -6 0 -4
b:to its	7 0 -17 0 7 0 0
b:to keep	0 0 6 0 -5 -1 0
b:to last	0 0 3 -9 0 0 5
b:to lower	0 0 0 0 -6 2 4
b:to meet	0 0 -5 0 8 0 0
b:to pay	0 0 -4 0 12 -2 0
b:to prolong	0 0 -3 0 -14 18 0
b:to publish	0 0 -5 0 -2 0 8
b:to put	0 0 8 0 -7 0 0
b:to raise	0 0 -6 0 0 5 0
b:to return	0 0 9 0 -7 0 0
b:to run	0 0 -4 4 -17 13 12
b:to sign	0 0 -4 0 10 -2 0
b:to take	0 0 0 0 4 0 -6
b:to talk	0 0 12 0 -12 0 0
b:to the	-3 0 -7 0 0 13 -4
b:top	0 0 0 11 -5 0 -2
b:top of	0 0 0 9 -8 0 0
b:town	0 0 0 10 -13 0 6
b:trade	5 0 6 -24 11 -10 -4
b:trade agreement	0 0 -1 0 6 0 0
b:trade deal	0 0 8 0 -7 0 0
b:trade truce	8 0 6 -6 -3 -5 0
b:trading	0 0 10 0 -9 0 0
b:treaty	0 0 -19 3 2 12 0
b:trieste	0 0 -1 8 -5 0 0
b:trieste on	0 0 -1 8 -5 0 0
b:truce	-3 -15 17 -1 -2 -10 2
b:truce agree	0 -2 7 -13 13 -1 0
b:truce begin	0 -6 -3 3 1 0 0
b:truce between	0 -5 7 -13 0 0 1
b:truce by	0 0 -11 0 9 1 0
b:truce end	0 -2 27 -3 -19 0 0
b:truce expire	-3 0 3 0 -5 9 0
b:truce from	0 0 2 -8 2 9 -10
b:truce go	0 0 19 0 0 -16 0
b:truce has	10 0 0 3 -11 0 0
b:truce in	-3 0 -10 2 4 1 2
b:truce is	-1 -2 22 0 -12 -11 1
b:truce itself	0 0 7 0 -3 -2 0
b:truce last	0 0 18 6 -14 -9 0
b:truce now	0 0 8 0 0 -6 0
b:truce of	2 0 -12 20 -4 -16 -3
b:truce on	0 0 14 -5 -2 -4 0
b:truce over	-1 0 1 0 -4 7 0
b:truce run	-3 0 0 0 14 -25 0
b:truce take	0 0 -3 -9 -2 0 16
b:truce that	0 0 -15 -2 18 0 0
b:truce to	0 -2 -11 -15 0 23 2
b:truce until	9 0 -8 0 3 -2 0
b:truce was	-7 18 5 1 -16 0 3
b:truce will	0 0 -6 0 0 5 0
b:truce with	5 -4 8 2 -1 -14 -7
b:truce would	-1 -1 -9 -3 -4 9 15
b:try	0 0 -5 0 8 0 0
b:tuesday	0 0 -10 0 6 0 0
b:two	4 6 -25 21 -9 10 -9
b:two <office>	0 0 0 23 -21 0 0
b:two country	5 3 -2 1 -10 6 0
b:two government	0 0 11 0 -7 0 0
b:two leader	0 0 2 -9 6 0 0
b:two meet	0 0 -2 8 -4 0 0
b:two of	0 0 0 0 -1 6 0
b:two side	0 0 -12 11 -7 9 0
b:two was	0 0 0 -9 12 0 0
b:under	0 0 -21 -6 18 8 0
b:under a	0 0 8 -5 -2 0 0
b:under section	0 0 -8 -1 0 9 0
b:under the	0 0 -20 9 1 2 0
b:understanding	0 0 0 0 -7 8 0
b:union	0 0 -14 0 15 0 0
b:until	4 -19 2 -2 2 10 -33
b:until <day-ahead>	0 0 10 0 -6 -7 1
b:until the	5 -1 -4 -1 0 8 -7
b:up	0 0 18 -4 -22 18 -14
b:up again	0 0 6 0 -4 0 0
b:up by	0 0 -5 0 9 0 0
b:up in	0 0 0 7 -6 0 0
b:up on	0 0 2 -5 -7 10 0
b:up to	0 0 3 -7 -12 14 -1
b:us	7 0 24 -4 -7 -8 -12
b:us to	0 0 16 0 -6 -7 0
b:used from	0 0 0 0 6 0 -3
b:valid	0 0 17 -7 -1 -11 0
b:vessel	0 0 5 -8 2 0 0
b:video	0 0 -2 7 0 -4 0
b:video on	0 0 0 -3 11 -4 0
b:visit	0 0 -1 0 8 0 0
b:vote	0 0 -9 0 17 -1 0
b:vote on	0 0 -4 0 8 0 0
b:want the	0 0 -8 0 0 8 0
b:want to	0 0 12 0 -11 0 0
b:was	-8 3 -1 -2 11 -10 -14
b:was <number>	0 0 -7 0 9 0 0
b:was agree	0 -6 0 4 0 0 0
b:was conclude	0 3 -6 2 1 -2 0
b:was due	0 0 17 0 -12 0 0
b:was extend	0 0 0 -9 5 4 0
b:was first	0 0 0 18 -16 0 0
b:was given	0 0 0 9 -9 0 0
b:was make	-1 5 0 4 -6 -1 0
b:was negotiate	0 0 0 -7 9 0 0
b:was not	0 0 -7 0 0 8 0
b:was prolonged	0 0 -1 -4 13 -7 0
b:was sign	2 8 -1 -10 2 0 0
b:was the	0 0 -1 -11 14 0 0
b:was their	0 0 0 -6 8 0 0
b:was to	-13 0 4 -13 9 -6 -1
b:water	0 0 -2 0 14 -7 -3
b:we	-3 0 -13 2 5 0 3
b:we are	0 0 -12 0 15 0 0
b:we have	0 0 -6 0 12 -2 0
b:wednesday	0 0 -2 -9 10 0 0
b:week	0 0 13 -10 1 -7 0
b:welcome	0 0 -4 2 -11 6 7
b:were	0 0 0 0 9 -13 0
b:what	-8 0 -7 4 6 1 0
b:what <name>	0 0 6 3 -9 0 0
b:what <person>	0 0 -5 0 -4 10 0
b:what change	0 0 -8 6 0 0 0
b:what come	0 0 -5 0 9 0 0
b:what do	0 0 -3 0 6 0 0
b:what happen	0 0 -3 -5 0 0 7
b:what has	0 0 0 -9 15 0 0
b:what the	0 0 8 5 -12 0 0
b:what they	0 0 7 -8 0 0 0
b:what was	0 0 0 -13 18 0 0
b:what will	0 0 -2 -8 5 0 3
b:what would	0 0 -1 0 6 0 0
b:when	-7 0 10 4 -4 -4 0
b:when it	0 0 -14 0 15 0 0
b:when the	-7 0 18 7 -14 0 0
b:when they	0 0 9 -3 -6 0 0
b:where	0 0 0 -5 13 -2 0
b:where it	0 0 -1 -1 7 0 0
b:whether	0 0 18 0 -11 -4 0
b:which	-1 7 -7 0 2 -1 0
b:which <name>	0 0 -10 10 -10 10 0
b:which a	0 0 0 0 6 0 0
b:which begin	0 5 0 -4 -2 9 -2
b:which both	11 0 -19 21 -12 -1 0
b:which end	0 0 0 0 10 -13 0
b:which go	0 0 16 0 -14 0 0
b:which had	0 6 -6 0 1 -1 0
b:which has	0 0 9 -13 5 -3 0
b:which it	0 0 -4 0 -8 10 0
b:which run	0 0 12 0 -4 -3 0
b:which take	0 0 16 0 -10 -1 0
b:which the	0 6 6 -6 -10 -8 14
b:which they	0 0 0 -10 11 0 0
b:which was	-2 0 -19 -14 30 0 0
b:which were	0 0 -10 -3 20 0 -5
b:who	0 0 -12 0 13 0 0
b:whoever	0 0 -7 0 8 0 0
b:will	-15 -6 0 -3 1 11 -2
b:will apply	0 0 5 11 -10 0 -5
b:will be	-2 0 6 -10 -14 12 8
b:will do	0 0 -4 0 9 -2 0
b:will end	0 0 -4 0 -5 11 0
b:will go	0 0 10 0 -10 0 2
b:will last	0 0 6 -1 -8 2 0
b:will lower	0 0 0 0 18 0 -16
b:will not	0 0 0 -10 0 6 0
b:will now	0 0 -6 6 3 0 0
b:will pay	0 0 0 7 -4 1 -3
b:will put	0 0 8 0 -8 0 0
b:will return	0 0 -4 0 6 0 0
b:will run	0 0 6 0 0 -6 0
b:will stay	0 0 -10 3 10 -6 0
b:will suspend	0 0 4 -3 -6 2 1
b:will take	0 0 -3 0 -3 0 9
b:window	0 0 -5 0 10 0 0
b:wine	0 0 3 -10 13 0 -9
b:winter	2 0 -10 0 12 -8 0
b:with	1 -12 7 2 -2 -2 -2
b:with <name>	1 -3 14 6 -6 -23 3
b:with <seat>	0 0 11 -1 -3 0 0
b:with a	0 0 6 0 -9 2 0
b:with effect	0 0 -4 0 8 0 -1
b:with the	0 0 -17 0 17 4 0
b:with us	7 0 -7 0 4 0 -4
b:withdraw	0 0 -1 0 6 0 0
b:without	0 0 11 0 -9 -12 5
b:without the	0 0 -18 0 12 -6 11
b:wool	0 0 -4 -7 -6 3 11
b:word	0 0 -10 0 -3 16 0
b:working	0 0 -3 0 12 -9 0
b:world	0 0 -10 0 12 0 0
b:worth	0 0 -10 0 11 0 0
b:worth <money>	0 0 -10 0 10 0 0
b:would	-15 -6 -2 -20 -4 23 4
b:would be	0 0 10 0 -11 2 -5
b:would end	0 0 -3 0 9 -5 0
b:would have	-10 0 6 -5 9 -9 -5
b:would last	0 0 -22 -1 -10 27 8
b:would like	0 0 -3 0 -4 9 0
b:would not	0 0 -4 0 9 -2 0
b:would otherwise	0 0 19 0 -14 -5 0
b:would return	0 0 -2 0 8 -4 0
b:would run	0 0 -6 0 0 6 0
b:write	0 0 11 -4 -1 -3 0
b:write comment	0 0 -3 0 6 0 0
b:year	0 0 -14 7 -2 15 -7
b:year 's	0 0 -6 0 1 2 0
b:you	0 0 -10 -3 15 0 0
b:your	0 0 -1 -6 9 -7 2
b:zero	0 0 0 0 8 -2 -8
b:·	0 0 -6 2 1 0 0
b:— <name>	0 0 5 -1 0 -12 7
b:— a	3 0 3 0 -11 5 0
b:— the	-1 0 1 -1 5 -7 0
b:•	0 0 0 -4 9 -2 -3
c0=agree	0 -4 4 8 -5 -1 -8
c0=buy	0 0 -1 -1 8 0 0
c0=deny	0 0 6 -1 -3 -2 1
c0=down	0 -5 3 -4 0 -4 8
c0=end	-11 -5 -6 -3 13 3 0
c0=impose	0 -1 8 -9 11 -19 5
c0=propose	-4 -2 -14 -3 6 17 -10
c0=return	0 0 -3 -2 16 -7 -1
c0=say	-3 1 -2 5 -3 6 0
c0=sell	0 0 -1 -4 0 0 6
c0=stay	3 -2 -11 0 8 6 -7
c0=suspend	-2 8 4 5 -1 -5 -10
c0=target	0 -1 0 5 5 -13 -14
c0=threaten	0 0 -5 -3 15 0 -1
c0=up	3 -3 6 -9 5 -1 -8
c1=agree	-14 3 0 1 4 -5 -12
c1=agree & d:ahead	0 -1 2 -8 10 0 -7
c1=agree & d:gone	-36 6 -8 9 -2 -2 -3
c1=agree & d:today	8 0 1 -11 0 0 0
c1=bear	-4 -8 1 2 0 3 0
c1=bear & d:ahead	0 0 7 -4 -9 9 1
c1=bear & d:gone	-10 -5 -3 -5 24 -12 -3
c1=bear & d:today	2 0 -5 14 -11 0 0
c1=begin	-6 0 -9 -3 5 -6 10
c1=begin & d:ahead	-5 -9 -3 -4 0 0 11
c1=begin & d:gone	-2 5 -7 -5 10 -12 0
c1=buy	0 0 -4 -2 13 -1 0
c1=buy & d:ahead	0 0 -4 0 8 -1 0
c1=deny	0 0 7 -1 -3 -2 1
c1=deny & d:ahead	0 0 7 0 -7 -2 1
c1=down	0 -5 4 0 -4 -5 7
c1=down & d:ahead	0 0 5 -6 -3 -5 9
c1=down & d:today	0 0 0 7 -6 0 0
c1=end	6 -12 -14 -8 18 1 -7
c1=end & d:ahead	-18 -1 -8 -14 13 5 -1
c1=end & d:gone	16 -7 -22 1 6 -10 -4
c1=end & d:today	-7 0 0 -3 7 0 0
c1=impose	-12 1 -3 -9 16 -8 6
c1=impose & d:ahead	-7 -11 4 -4 -2 -2 13
c1=impose & d:gone	-13 8 -22 -2 17 -16 -17
c1=impose & d:today	6 0 -7 -19 19 0 0
c1=propose	-2 -2 -15 0 6 8 -1
c1=propose & d:ahead	0 0 -14 -14 8 10 -1
c1=propose & d:gone	-1 -1 0 7 -1 -1 0
c1=return	0 0 2 -4 8 -7 -2
c1=return & d:ahead	0 0 3 0 4 -7 -2
c1=say & d:ahead	0 0 4 9 -9 0 0
c1=say & d:gone	-2 2 -4 -10 15 0 0
c1=say & d:today	0 0 -4 10 -2 0 0
c1=sell & d:ahead	0 0 -10 4 0 -1 3
c1=stay	0 -3 -5 -7 10 0 -3
c1=stay & d:ahead	-14 -10 -2 -23 12 5 0
c1=stay & d:gone	9 2 -29 10 -1 -11 -6
c1=stay & d:today	-5 0 12 -13 0 0 0
c1=suspend	-3 6 4 4 0 -5 -7
c1=suspend & d:ahead	0 -4 7 2 0 -4 -5
c1=suspend & d:gone	0 10 -5 4 -4 0 0
c1=target	-2 -3 5 0 7 -18 -1
c1=target & d:ahead	0 0 6 -6 8 -17 0
c1=target & d:gone	-1 -2 0 7 -2 0 0
c1=threaten	0 0 0 -2 9 0 0
c1=threaten & d:ahead	0 0 0 0 6 0 0
c1=up	3 -4 1 -7 8 2 -12
c1=up & d:ahead	0 0 2 6 -6 7 -9
c1=up & d:gone	5 -2 -4 -26 29 -9 0
c1=up & d:today	0 0 2 6 -7 0 0
c2=agree	0 -1 -3 0 -3 10 1
c2=bear	-11 -6 -12 -1 20 0 -5
c2=begin	0 -8 0 2 6 0 -11
c2=down	-6 -11 -12 15 -7 17 1
c2=end	-7 19 6 -4 -7 -15 2
c2=impose	8 -10 -2 9 0 -2 -10
c2=propose	0 0 -2 -4 5 6 -4
c2=return	0 0 15 0 -12 0 0
c2=say	-2 0 0 -10 14 0 -2
c2=stay	-11 -7 -3 -4 21 -9 -7
c2=target	0 0 1 -12 14 -2 -3
c2=up	0 0 -7 3 15 -4 -16
ct0=agree modal	0 0 2 0 2 -6 0
ct0=agree modal-passive	0 0 -4 0 9 -1 0
ct0=agree past	-13 -14 13 2 -5 0 4
ct0=agree past-passive	0 5 -11 7 -2 -6 -3
ct0=agree perfect	0 0 7 -7 0 -7 6
ct0=agree pluperfect	0 0 2 5 -6 0 0
ct0=agree pluperfect-passive	8 0 0 0 -3 0 0
ct0=agree present	1 0 -9 2 1 15 -13
ct0=bear future	0 0 -8 2 13 0 -6
ct0=bear future-passive	0 0 -6 0 0 4 0
ct0=bear modal	0 0 1 -4 5 4 -14
ct0=bear past	-2 0 7 7 -7 -1 -1
ct0=bear past-passive	0 0 0 -10 11 0 0
ct0=bear perfect	0 0 4 6 -7 0 0
ct0=bear present	1 0 7 0 -7 -15 12
ct0=bear present-passive	0 0 -10 3 7 0 -2
ct0=begin future	-2 0 -4 -16 -3 5 14
ct0=begin future-passive	0 0 -8 0 5 -2 5
ct0=begin modal	0 0 5 -14 -4 0 8
ct0=begin past	2 9 -10 2 2 2 -17
ct0=begin pluperfect	0 0 0 -12 15 0 0
ct0=begin present	-3 -3 2 2 2 -7 0
ct0=begin present-passive	0 0 6 0 -3 0 -4
ct0=deny present	0 0 8 0 -7 -2 2
ct0=down future	0 0 -14 -7 18 0 -1
ct0=down modal	0 0 14 -1 -19 0 10
ct0=down past	0 -2 0 7 -5 7 -11
ct0=down past-passive	1 0 7 -1 -4 0 0
ct0=down present	0 0 -4 2 2 -10 3
ct0=down present-passive	0 0 0 -10 7 0 1
ct0=end future	-8 0 10 -2 -10 0 5
ct0=end modal	-14 0 11 0 3 -26 -3
ct0=end modal-passive	-1 0 -3 0 7 0 0
ct0=end past	19 -2 -33 5 7 -11 0
ct0=end pluperfect	0 0 -12 -1 19 -4 0
ct0=end present	-52 0 -2 0 2 14 1
ct0=impose future	0 0 -5 -1 11 2 -9
ct0=impose future-passive	0 0 3 -8 3 -6 5
ct0=impose modal	0 0 -10 -7 17 -3 1
ct0=impose modal-passive	0 0 7 -5 -4 -2 4
ct0=impose past	-19 -13 10 10 -11 0 8
ct0=impose past-passive	1 1 6 -1 -2 0 -2
ct0=impose perfect	0 -3 4 -7 12 -16 1
ct0=impose perfect-passive	0 0 1 -2 -2 6 0
ct0=impose pluperfect	0 5 -8 -2 3 5 -3
ct0=impose pluperfect-passive	8 0 0 2 -4 -4 0
ct0=impose present	6 3 3 -7 2 -7 0
ct0=impose present-passive	0 0 -3 -3 7 -7 7
ct0=propose future-passive	0 0 0 0 -5 8 0
ct0=propose modal	0 0 -6 0 8 -1 0
ct0=propose past	0 0 -7 11 -14 9 3
ct0=propose past-passive	0 0 5 -9 6 -1 0
ct0=propose perfect	0 0 -5 -2 8 0 0
ct0=propose present	0 0 1 -10 13 0 -12
ct0=return future	0 0 -4 0 7 0 0
ct0=return modal	0 0 -4 0 10 -5 0
ct0=return present	0 0 9 0 -6 0 0
ct0=say future	0 0 -3 0 -5 9 0
ct0=say past	-1 3 10 -3 0 -14 0
ct0=say past-passive	0 0 0 8 -3 0 0
ct0=say perfect	0 0 -4 11 -6 2 0
ct0=say perfect-passive	0 0 4 -1 -8 5 0
ct0=say pluperfect	0 0 -2 7 -6 4 -1
ct0=say present	0 0 -1 -3 11 -2 -6
ct0=say present-passive	0 0 -8 -1 2 0 8
ct0=sell modal	0 0 0 0 -6 0 6
ct0=stay future	0 -1 -1 -2 -1 7 0
ct0=stay future-passive	0 0 -10 0 6 0 5
ct0=stay modal	-5 0 -16 0 12 12 -3
ct0=stay past	8 0 -9 -10 9 1 -10
ct0=stay present	-6 -11 3 0 1 2 0
ct0=stay present-passive	0 0 9 4 -6 -7 0
ct0=suspend future	0 0 0 0 9 -11 -4
ct0=suspend future-passive	0 0 0 -5 8 0 0
ct0=suspend past	0 0 3 6 -2 -9 0
ct0=suspend past-passive	0 0 8 0 -4 0 0
ct0=suspend perfect-passive	0 0 3 0 -6 4 0
ct0=suspend pluperfect	0 6 -5 4 -4 0 0
ct0=suspend present	0 7 -1 -17 2 8 -4
ct0=suspend present-passive	0 0 2 9 -4 -8 1
ct0=target future-passive	0 0 0 0 6 -1 -1
ct0=target past	0 0 -1 16 -11 0 0
ct0=target present	0 0 7 2 -6 -1 0
ct0=up future	0 0 7 -4 -1 0 -1
ct0=up modal-passive	0 0 -4 0 6 0 0
ct0=up past	8 0 1 -11 2 -7 0
ct0=up present-passive	0 0 8 -2 -3 0 0
ct1=agree infinitive	0 0 0 0 6 -7 0
ct1=agree modal	0 0 2 0 2 -6 0
ct1=agree modal-passive	0 0 -4 0 9 -1 0
ct1=agree participle-passive	-12 7 4 -10 7 -3 0
ct1=agree past	-12 -13 7 6 0 -2 -4
ct1=agree past-passive	0 5 -11 7 -2 -6 -3
ct1=agree perfect	0 0 1 -4 -3 0 8
ct1=agree present	3 0 -5 0 0 13 -10
ct1=bear future	0 0 -7 2 13 0 -6
ct1=bear future-passive	0 0 -6 0 0 4 0
ct1=bear gerund	0 0 -3 -2 -2 10 0
ct1=bear modal	0 0 1 -4 5 4 -14
ct1=bear participle-passive	0 0 -4 -1 -1 0 7
ct1=bear past	-2 0 7 7 -7 -1 -1
ct1=bear past-passive	0 0 0 -10 11 0 0
ct1=bear perfect	0 0 4 6 -6 0 0
ct1=bear present	1 0 7 0 -8 -15 12
ct1=bear present-passive	0 0 -10 3 7 0 -2
ct1=begin future	-2 0 -8 -15 1 -1 14
ct1=begin future-passive	0 0 -8 0 5 -2 5
ct1=begin infinitive	0 0 -6 0 -12 10 10
ct1=begin modal	0 0 2 -14 -3 2 8
ct1=begin past	2 9 -10 1 3 3 -17
ct1=begin pluperfect	0 0 0 -12 15 0 0
ct1=begin present	-3 -3 5 3 1 -9 0
ct1=begin present-passive	0 0 6 0 -3 0 -4
ct1=deny present	0 0 8 0 -7 -2 2
ct1=down future	0 0 -14 -7 18 0 -1
ct1=down modal	0 0 14 -1 -19 0 10
ct1=down participle-passive	0 0 0 10 -3 0 -6
ct1=down past	0 -2 0 7 -5 7 -11
ct1=down past-passive	1 0 7 -1 -4 0 0
ct1=down present	0 0 -4 2 1 -9 4
ct1=down present-passive	0 0 0 -10 7 0 1
ct1=end future	-8 0 13 0 -10 1 0
ct1=end infinitive	6 0 -10 0 5 0 0
ct1=end modal	-14 0 11 0 3 -26 -3
ct1=end modal-passive	-1 0 -3 0 7 0 0
ct1=end participle-passive	18 -6 -21 -2 7 -10 0
ct1=end past	20 -2 -32 6 6 -11 0
ct1=end pluperfect	0 0 -12 -1 18 -4 0
ct1=end present	-52 0 -1 -1 3 15 1
ct1=impose future	0 0 -15 0 19 1 -8
ct1=impose future-passive	0 0 3 -8 3 -6 5
ct1=impose gerund	0 0 -3 -3 0 0 6
ct1=impose infinitive	0 0 -2 -15 -9 18 6
ct1=impose modal	0 0 -10 -7 17 -3 1
ct1=impose modal-passive	0 0 7 -5 -4 -2 4
ct1=impose participle-passive	-5 3 0 0 7 -9 -7
ct1=impose past	-18 -12 4 13 -5 -7 2
ct1=impose past-passive	1 1 7 -2 -1 0 -2
ct1=impose perfect	0 -2 1 -4 8 -15 6
ct1=impose perfect-passive	0 0 1 -2 -2 6 0
ct1=impose pluperfect	0 5 -14 -1 2 10 -1
ct1=impose present	7 4 4 -9 -1 0 0
ct1=impose present-passive	0 0 -2 -2 9 -12 7
ct1=propose future-passive	0 0 0 0 -5 8 0
ct1=propose modal	0 0 -4 0 13 -6 0
ct1=propose past	0 0 -6 11 -12 5 3
ct1=propose past-passive	0 0 5 -9 6 -1 0
ct1=propose perfect	0 0 -4 0 7 0 0
ct1=propose pluperfect	0 0 0 0 -4 6 0
ct1=propose present	0 0 -1 -7 7 6 -10
ct1=return modal	0 0 -4 0 10 -5 0
ct1=return present	0 0 9 0 -6 0 0
ct1=say future	0 0 -3 0 -5 9 0
ct1=say gerund	0 0 0 -5 9 0 0
ct1=say past	-1 3 11 -2 -2 -13 0
ct1=say past-passive	0 0 0 8 -3 0 0
ct1=say perfect	0 0 -4 9 -4 2 0
ct1=say perfect-passive	0 0 8 0 -7 0 0
ct1=say pluperfect	0 0 -2 7 -6 4 -1
ct1=say present	0 0 0 -3 8 -6 -2
ct1=say present-passive	0 0 -8 -1 1 0 8
ct1=sell modal	0 0 0 0 -6 0 6
ct1=stay future	0 0 -1 -5 0 6 3
ct1=stay future-passive	0 0 -10 0 6 0 5
ct1=stay gerund	0 0 14 0 -10 -1 0
ct1=stay modal	-5 0 -16 0 12 12 -3
ct1=stay participle-passive	0 0 -3 -13 20 0 0
ct1=stay past	9 0 -9 -8 6 2 -9
ct1=stay present	-5 -10 6 -2 1 -5 0
ct1=stay present-passive	0 0 9 4 -6 -7 0
ct1=suspend future	0 0 0 -2 11 -11 -2
ct1=suspend future-passive	0 0 0 -5 8 0 0
ct1=suspend infinitive	0 0 6 0 -6 -3 4
ct1=suspend past	0 0 1 7 -2 -6 0
ct1=suspend past-passive	0 0 8 0 -4 0 0
ct1=suspend perfect-passive	0 0 3 0 -6 4 0
ct1=suspend pluperfect	0 6 -5 4 -4 0 0
ct1=suspend present	0 7 -4 -15 7 4 -4
ct1=suspend present-passive	0 0 2 9 -4 -8 1
ct1=target future-passive	0 0 0 0 6 -1 -1
ct1=target gerund	0 0 0 0 -6 -2 6
ct1=target past	0 0 0 16 -12 0 0
ct1=target present	0 0 7 -1 -1 -1 0
ct1=up infinitive	0 0 -13 4 -4 16 -1
ct1=up modal-passive	0 0 -4 0 6 0 0
ct1=up past	8 0 3 -11 0 -6 0
ct1=up present-passive	0 0 8 -2 -3 0 0
ct2=agree infinitive	2 0 7 0 -14 8 0
ct2=agree participle-passive	0 0 -2 6 -2 0 0
ct2=agree past	0 0 -6 -10 19 0 0
ct2=bear future	0 0 -7 1 0 0 2
ct2=bear infinitive	0 0 -5 4 -5 8 0
ct2=bear modal	0 0 -7 0 18 0 -6
ct2=bear participle-passive	0 0 0 -6 8 0 0
ct2=bear past	-2 0 -6 0 11 0 0
ct2=bear present	0 -1 9 4 -7 -4 0
ct2=begin gerund	0 0 -1 10 -6 0 0
ct2=begin modal	0 0 4 5 -9 0 0
ct2=begin past	3 -3 4 -9 4 0 0
ct2=begin present	-3 0 -1 9 0 0 -8
ct2=down infinitive	0 0 -2 0 -6 12 0
ct2=down present	-2 0 -12 11 -6 6 7
ct2=end modal	0 0 12 3 -11 0 0
ct2=end participle-passive	0 0 0 0 8 0 0
ct2=end past	0 14 -5 -16 1 0 0
ct2=end present	-4 -5 11 13 -16 -7 9
ct2=impose future-passive	0 0 1 -2 10 -6 -5
ct2=impose infinitive	0 0 9 -17 0 10 -7
ct2=impose modal	0 0 1 6 -4 0 0
ct2=impose modal-passive	0 0 -2 -2 8 0 0
ct2=impose participle-passive	0 0 4 11 -10 3 -6
ct2=impose past	0 -5 -5 3 6 -2 -3
ct2=impose perfect	-1 0 0 14 -9 -1 0
ct2=impose present	10 3 -12 -2 -2 -5 11
ct2=impose present-passive	0 0 -4 -3 12 0 -4
ct2=propose participle-passive	0 0 0 0 6 0 0
ct2=propose past	0 0 0 -4 9 0 0
ct2=return present	0 0 16 0 -15 0 0
ct2=say past	0 0 4 -11 9 0 0
ct2=stay future	0 0 2 -3 -4 0 7
ct2=stay modal	-1 0 0 0 11 0 -13
ct2=stay past	0 1 -13 -11 17 0 -1
ct2=stay perfect	-2 0 0 -2 9 0 -1
ct2=stay present	-9 -7 5 0 3 -5 0
ct2=suspend infinitive	0 0 3 -8 1 0 0
ct2=suspend participle-passive	0 0 0 6 -6 0 0
ct2=suspend past	0 0 0 12 -9 0 0
ct2=target future	0 0 8 -1 -7 0 2
ct2=target perfect	0 0 0 -3 6 0 0
ct2=target present	0 0 3 -11 12 0 -7
ct2=target present-passive	0 0 0 -8 9 0 0
ct2=up future	0 0 -11 0 13 0 0
ct2=up gerund	0 0 -1 10 -6 0 0
ct2=up present	0 0 5 -2 7 0 -13
d:after 	0 0 -5 8 -4 4 0
d:after ,	0 0 -1 2 7 -6 -3
d:after , a	0 0 -4 0 6 0 0
d:after , and on	0 0 6 0 -5 0 0
d:after , ends on	0 0 12 0 -9 0 0
d:after , on	0 0 10 0 -7 0 0
d:after , to	0 0 0 0 -12 15 0
d:after , until	0 0 5 0 1 -9 0
d:after and	0 0 -11 -5 21 -2 0
d:after and ends on	0 0 36 0 -23 -20 0
d:after and expires on	0 0 8 0 -22 9 0
d:after ends on	0 0 6 0 -1 0 0
d:after from	0 0 -2 17 -20 0 4
d:after to	8 -2 5 1 -15 5 -6
d:after to the	0 0 -12 0 17 -3 0
d:after until	0 0 -9 0 -4 14 0
d:ahead	-88 -77 12 -50 14 14 9
d:ahead other	-44 -29 -23 -91 67 25 -17
d:ahead own	-48 -53 23 0 -20 2 19
d:ahead-0	0 0 -69 60 47 -45 -55
d:ahead-1	-24 -14 -20 43 -9 -128 44
d:ahead-2	-11 -10 33 -33 -12 -142 59
d:ahead-3	-9 -10 47 -92 7 -37 -18
d:ahead-4	-8 -18 -3 -86 -40 88 -93
d:ahead-5	-31 -19 -5 -142 66 29 -122
d:ahead-6	0 0 -24 -7 2 27 -8
d:at=0	-6 -11 -9 -6 25 -15 1
d:at=1	4 0 -10 6 -3 0 14
d:at=2	-9 -7 -8 -8 16 11 -12
d:at=3	-51 -27 -2 -31 80 -45 -81
d:before 	4 0 19 -4 -14 -2 -3
d:before , a	0 0 13 0 -9 -1 0
d:before , ends on	0 0 0 15 -12 0 0
d:before , on	0 0 -6 0 8 0 0
d:before , until	0 0 -3 0 6 0 0
d:before and ends on	0 -3 -4 6 2 0 0
d:before and expires on	0 0 -7 2 2 0 0
d:before and lasts until	0 0 -3 0 8 0 -5
d:before from	0 0 -5 -1 11 0 0
d:before to	-2 6 12 8 -14 -9 -2
d:before to the	0 0 -2 -4 0 0 9
d:begins	4 15 -29 81 -46 -72 31
d:begins ahead	-12 -20 0 40 -36 -51 46
d:begins gone	5 26 -30 38 -21 -31 -50
d:begins today	8 -5 -23 48 -23 -9 -13
d:by another	2 0 -2 -15 2 -3 10
d:by another ahead	0 0 -1 -2 -3 -2 10
d:by another gone	2 0 0 -12 9 0 0
d:ends	-7 -13 18 -29 1 21 -23
d:ends ahead	-29 -38 18 -34 -8 28 -15
d:ends gone	0 9 4 12 -6 -22 -10
d:ends other ahead	-11 -11 14 -19 -2 10 -10
d:ends other gone	6 13 13 1 -15 -9 -1
d:ends own ahead	-16 -26 11 -21 -9 24 -10
d:ends own gone	-5 0 -7 11 0 -12 -6
d:ends own today	12 -1 10 -40 18 -5 -4
d:ends today	12 -1 10 -40 18 -5 -4
d:gone	9 9 -108 10 46 -104 -65
d:gone other	-25 -15 -66 -102 158 -52 -48
d:gone own	25 17 -62 49 -33 -62 -30
d:gone-0	5 -25 3 -41 43 -3 -5
d:gone-1	36 -47 -40 -52 42 -9 0
d:gone-2	25 -33 -14 -2 1 -4 -8
d:gone-3	-13 -14 -25 43 -21 -16 -11
d:gone-4	-19 30 -55 57 -43 -33 -12
d:gone-5	-66 13 -39 -40 94 -44 -44
d:gone-6	-7 22 0 -30 6 0 0
d:how=calendar	-3 -10 6 0 -9 19 1
d:how=month	-46 8 -88 2 53 -53 -27
d:how=relative	0 -25 -11 -20 46 -46 -25
d:how=weekday	-10 -50 -14 -12 54 -88 -6
d:last	-17 -1 -6 -17 20 27 -30
d:month	-46 8 -88 2 53 -53 -27
d:month ahead	0 -1 -76 -20 110 -44 -16
d:month gone	-43 10 -15 8 6 -8 -9
d:named=0	-33 -13 -32 -35 71 -10 -3
d:named=1	3 -15 12 11 -4 -14 -13
d:named=2	14 -9 -2 20 -10 5 -25
d:named=3	-5 0 16 -13 -5 0 4
d:rank=0	-21 -26 16 65 -31 -94 27
d:rank=0 of 1	-4 -15 57 7 -60 -18 24
d:rank=0 of 2	-4 -1 -5 12 3 -65 23
d:rank=0 of 3	-3 0 -6 25 2 -58 1
d:rank=0 of 4	0 0 -45 59 8 -34 -16
d:rank=1	-10 -9 42 -16 -45 -2 26
d:rank=1 of 2	-4 -3 40 -27 -55 25 9
d:rank=1 of 3	0 0 9 -3 3 -32 8
d:rank=1 of 4	0 0 -3 10 0 -56 18
d:rank=2	-5 -4 28 -71 -25 9 9
d:rank=2 of 3	-2 -2 28 -39 -54 38 -3
d:rank=2 of 4	-6 -5 22 -92 -20 28 -7
d:rank=3	-3 -3 20 -65 -47 57 -29
d:span-after	-21 5 -11 21 -18 0 16
d:span-before	-17 12 4 -1 -18 2 18
d:today	-5 -17 -6 0 26 -34 -36
d:today own	-5 -17 -6 0 25 -34 -36
d:today-0	-5 -17 -6 0 26 -34 -36
f:"	1 6 -20 -7 26 -32 12
f:'	0 0 -10 2 4 0 0
f:'s	-29 -30 5 1 0 14 -15
f:(	3 0 7 -12 4 0 -2
f:)	3 0 7 -12 4 0 -2
f:,	-10 14 -9 5 7 0 -11
f:-	-3 -2 -3 5 2 10 -17
f:.	-2 6 5 6 -7 -7 10
f::	-16 -10 14 -5 6 -6 -18
f:;	-2 -9 0 3 4 3 -9
f:<agent>	-23 -22 15 -9 -6 14 -7
f:<day-ahead>	-35 -9 -9 44 -8 -17 -4
f:<day-gone>	6 27 9 -18 -10 4 -17
f:<day-today>	0 -11 14 -11 -4 -19 21
f:<duty>	-2 -2 7 -4 9 -20 -2
f:<gate>	-20 5 2 -4 11 -11 -3
f:<goods-amount>	0 0 -33 -4 18 23 -1
f:<goods>	0 -2 19 12 -20 4 -11
f:<level-noun>	9 -11 5 7 -4 -13 -3
f:<level>	2 11 -13 17 -14 4 2
f:<money>	1 0 -9 -5 28 -17 -8
f:<month-ahead>	7 1 -8 9 9 -22 -2
f:<month-gone>	2 -15 18 -7 2 -17 0
f:<month-today>	0 0 23 -1 -19 0 0
f:<name>	-18 6 27 -20 -3 0 -8
f:<not>	0 0 -4 -6 4 14 -19
f:<number>	-5 -2 -1 2 -1 -12 13
f:<office>	-16 -7 1 -32 40 -6 -17
f:<organisation>	0 -18 -15 -13 1 25 15
f:<person>	-8 -30 24 4 -8 -5 -7
f:<points>	-2 -3 33 4 -16 -24 -6
f:<quality>	-20 -4 25 -2 -12 0 1
f:<seat>	1 -27 5 -14 -12 28 6
f:<sender>	-5 -1 -21 4 16 18 -18
f:<span>	10 11 1 4 -7 -27 17
f:<taker>	0 0 18 11 -14 -13 0
f:<v-agree>	12 -6 9 -17 4 -23 6
f:<v-bear>	0 -2 -7 8 8 -20 -4
f:<v-begin>	3 1 6 7 -13 4 -7
f:<v-buy>	-2 -5 15 -13 6 -4 -13
f:<v-deny>	0 0 3 -5 10 -3 -6
f:<v-down>	-8 8 2 -6 1 -7 10
f:<v-end>	-19 20 9 4 -6 -19 -2
f:<v-impose>	0 5 6 -15 10 -4 -8
f:<v-propose>	-17 0 -5 -9 16 19 -26
f:<v-return>	0 5 14 -1 -15 -8 13
f:<v-say>	-25 -8 -8 -12 10 31 -18
f:<v-sell>	-3 -1 -8 2 18 -2 -11
f:<v-stay>	0 1 0 23 -1 -3 -26
f:<v-suspend>	10 16 -5 -6 -4 15 -14
f:<v-target>	-1 -3 0 6 -5 -8 15
f:<v-threaten>	0 0 0 16 0 -15 -1
f:<v-up>	-3 -11 -18 1 6 29 -11
f:?	-1 0 25 28 -40 0 -3
f:]	0 0 -4 -7 7 4 0
f:a	12 8 -22 11 18 -16 -12
f:about	0 0 30 0 -2 -22 -13
f:above	0 0 0 8 -7 0 0
f:abroad	0 0 -1 -2 8 0 0
f:accept	0 0 -8 0 0 6 0
f:according	5 0 -8 5 -11 11 0
f:account	0 0 0 -4 6 0 0
f:across	0 0 8 -6 0 0 0
f:act	0 0 -20 0 18 4 -1
f:add	0 0 -6 12 0 -5 0
f:additional	0 -1 29 19 -13 -27 -10
f:adopt	0 0 -5 0 0 8 0
f:advanced	0 0 6 0 -2 0 0
f:affiliate	0 0 11 7 -18 0 0
f:after	0 10 0 0 8 -16 -19
f:again	-6 4 13 3 -11 -3 -3
f:agent	0 0 -14 0 -10 19 0
f:ago	-2 0 3 -1 8 -9 0
f:agree	19 -9 5 -10 4 -18 -1
f:agreement	-5 5 -22 1 9 10 -10
f:all	0 0 -15 -9 22 7 -20
f:almost	0 0 -5 0 10 0 0
f:already	0 0 -17 1 15 0 0
f:also	0 0 5 0 4 -5 -11
f:although	0 0 15 0 -12 -3 0
f:aluminium	7 0 -9 -6 8 2 -6
f:alway	0 0 -3 0 7 0 0
f:am	0 0 -10 -8 12 0 3
f:ambassador	0 0 9 0 -7 -2 4
f:among	0 0 0 -9 15 0 0
f:amount	0 0 0 7 -5 0 0
f:an	0 1 6 8 5 -23 -16
f:and	-14 -26 25 18 0 -26 -31
f:announce	0 0 -22 -15 25 1 5
f:another	0 5 17 3 -15 -5 -3
f:answer	0 0 0 -35 19 -7 9
f:antimony	0 0 -14 1 14 -4 0
f:any	8 5 0 -6 1 -10 -3
f:anybody	0 0 -7 3 8 0 -3
f:anyone	0 0 -8 -5 15 5 -3
f:anything	0 0 8 -6 17 -8 -17
f:apart	0 0 -13 0 15 0 0
f:appealed	0 0 -6 0 6 0 0
f:apple	0 0 12 -13 0 0 0
f:apply	-9 -4 -2 -11 30 4 -23
f:approval	0 0 3 0 -11 6 2
f:approve	0 -2 -45 -2 41 -3 10
f:are	6 -14 6 18 -14 5 -14
f:arrangement	0 0 6 9 -18 6 -2
f:arrive	0 0 7 2 -9 0 0
f:article	3 0 -15 0 11 0 0
f:as	7 1 -6 -10 4 2 2
f:aside	0 0 0 13 -12 0 0
f:ask	-1 0 -2 22 0 0 -18
f:assembly	-5 -1 10 0 3 -7 0
f:at	-3 -1 -10 4 -6 9 13
f:authority	-1 0 -2 0 8 0 0
f:autumn	0 0 2 -13 12 -3 0
f:avocado	0 0 -6 9 0 0 -6
f:await	0 0 0 8 -8 0 0
f:away	0 0 2 0 -6 2 0
f:back	15 0 -12 11 -26 23 5
f:ban	0 0 -2 -1 10 0 0
f:banana	0 0 0 9 -12 6 -1
f:basi	0 0 5 -4 -6 0 2
f:basic	0 0 0 -7 14 0 -5
f:battery	0 0 -12 -12 28 0 -3
f:be	-17 1 0 1 -20 20 19
f:bean	9 0 3 9 -18 -1 0
f:bear	0 0 0 -5 0 0 6
f:because	13 0 8 -6 -4 -10 0
f:become	0 0 1 -7 7 -2 0
f:beef	-6 0 8 -4 20 -6 -20
f:been	3 0 17 -14 3 -22 0
f:beer	8 -4 -6 13 -11 0 0
f:before	15 0 -26 12 11 -20 -1
f:begin	-6 5 3 4 -3 -20 11
f:behind	0 0 0 -7 7 0 0
f:being	0 0 -4 16 0 -1 -11
f:believe	0 0 -8 -7 20 -5 0
f:belong	0 0 -2 14 -7 0 0
f:beside	0 0 -5 -12 8 0 10
f:better	0 11 0 0 -9 0 0
f:between	-1 0 37 18 -38 0 -10
f:beyond	0 0 8 -8 -3 3 0
f:biscuit	-1 -4 -2 8 0 0 0
f:bite	0 0 6 0 -6 0 0
f:blacklisted	0 0 4 6 -9 0 0
f:boat	0 0 10 0 -5 -2 0
f:book	0 0 3 0 5 -7 0
f:border	0 0 7 0 -2 0 0
f:both	-1 4 12 -5 6 -19 -3
f:break	0 0 -10 0 -2 14 0
f:bridge	0 11 0 0 -8 0 0
f:broker	0 0 6 5 -10 0 0
f:busan	0 0 19 -9 -9 -6 0
f:buse	0 0 11 1 -7 -4 0
f:business	0 0 -3 6 -1 0 0
f:but	0 -3 18 -9 1 -17 -1
f:butter	4 -3 12 5 -8 0 -9
f:buy	0 0 -7 -10 16 2 -3
f:buyer	0 0 6 2 -7 -5 4
f:by	-27 1 -18 -9 45 -9 -35
f:c	0 0 5 -11 4 0 0
f:cabinet	0 0 -15 -2 -3 22 0
f:calendar	0 0 -15 -8 23 0 0
f:call	6 0 -38 -17 34 0 8
f:car	-1 0 -14 -8 34 -11 -7
f:carpet	0 0 8 -1 -8 0 5
f:carry	0 0 -23 2 19 0 0
f:cashew	0 8 -4 -7 -2 0 6
f:cattle	0 0 6 0 -4 0 0
f:cease	0 0 0 -7 -14 0 19
f:cement	0 -3 -2 -7 16 1 -8
f:cent	0 0 -5 6 0 0 0
f:certain	0 0 0 -2 6 0 -2
f:chair	0 0 3 9 -7 0 -1
f:chance	0 0 19 -4 -15 0 0
f:change	0 0 4 -7 -9 7 5
f:changed	0 0 0 0 9 -6 0
f:channel	0 0 7 0 -6 0 0
f:charge	2 0 0 1 -10 0 7
f:cheese	1 0 12 -7 1 -11 -4
f:chief	0 0 0 15 -13 0 0
f:chip	0 0 -3 -18 17 -1 1
f:city	-4 0 -7 0 16 0 0
f:clear	0 0 -5 0 11 0 -2
f:clock	0 0 2 12 -4 -9 0
f:close	0 0 3 5 -1 -6 0
f:closed	0 0 8 0 -3 0 0
f:cloth	0 0 -5 0 8 0 0
f:club	0 0 -19 0 21 0 0
f:coal	0 0 -11 0 16 -1 0
f:cocoa	0 0 0 -10 8 0 0
f:cod	1 0 -8 0 8 6 -10
f:coffee	0 0 -13 -7 0 22 0
f:cold	0 0 -10 0 15 0 0
f:colleague	0 0 -9 7 5 0 0
f:collect	0 0 33 34 -41 -17 -9
f:come	1 0 24 5 -16 -21 1
f:commerce	2 -2 -10 -18 0 19 1
f:commission	0 0 0 -4 4 -7 5
f:company	0 0 -19 -16 32 -3 -1
f:complain	0 0 0 -4 6 0 0
f:component	0 0 0 -7 9 0 0
f:concentrate	0 0 8 0 -1 0 0
f:conclude	0 7 15 -8 -11 0 -2
f:confirm	0 0 -1 -4 -8 18 0
f:consensu	0 0 -3 0 6 0 0
f:consent	0 0 -10 0 3 8 -3
f:consider	0 0 -17 0 -12 18 9
f:contact	0 0 6 0 -2 0 0
f:contain	0 0 -3 -3 8 0 0
f:container	0 0 -5 0 8 0 0
f:continue	0 0 7 0 -19 2 12
f:contract	0 0 -5 0 7 0 0
f:control	0 0 0 0 -1 4 -7
f:copper	0 0 -1 -9 17 0 -1
f:copy	0 0 6 0 -13 0 11
f:corn	0 0 -2 -6 11 0 -1
f:correct	0 0 -2 -1 7 0 0
f:cost	0 0 -21 7 18 -2 -3
f:cotton	0 0 0 0 16 -3 -12
f:could	8 0 -40 9 7 14 0
f:council	1 -2 -12 -5 15 0 0
f:count	-1 0 -11 -5 11 0 6
f:counted	0 0 4 9 -11 0 0
f:counter	0 0 -3 -5 11 0 0
f:countermeasure	0 0 -3 -10 15 0 0
f:counterpart	0 0 5 -12 2 5 -6
f:counting	0 0 8 -2 -3 0 0
f:country	7 12 -15 0 7 -11 -6
f:course	0 0 11 0 -8 0 0
f:cover	0 0 16 4 -3 -5 -14
f:crane	0 0 -17 -4 22 0 0
f:critical	0 0 0 0 8 0 -5
f:cross	0 0 -20 0 25 -6 0
f:crude	0 0 -4 -1 9 0 0
f:custom	-4 0 11 -10 4 -11 0
f:cut	0 0 18 -23 -5 -2 15
f:dairy	0 0 3 -11 9 0 -2
f:date	-4 -1 -9 12 -13 13 2
f:day	-7 1 -1 0 -20 24 9
f:deadline	0 0 -4 0 6 0 0
f:deal	0 0 16 -2 -7 -11 1
f:dealt	0 0 9 8 -14 -1 0
f:decide	0 0 19 -4 -9 -5 0
f:decided	0 0 -6 0 7 0 0
f:decision	0 0 13 0 -6 -1 -5
f:decree	0 0 25 10 -18 -15 0
f:delegation	0 0 -3 9 -1 0 0
f:desk	0 0 -1 7 -1 0 0
f:did	12 0 -12 -12 -2 13 2
f:die	0 0 -9 0 -11 21 0
f:diet	0 0 -4 -2 7 0 0
f:different	-4 0 0 0 8 0 0
f:dinner	0 0 -6 0 9 0 0
f:direction	0 0 5 2 -7 0 0
f:discuss	0 0 0 9 -8 1 0
f:dispute	0 0 6 0 -4 -8 7
f:do	-2 0 14 18 -24 7 -16
f:document	0 0 -6 0 11 -3 0
f:doe	-2 0 -13 -22 44 -11 -3
f:doesn't	0 0 0 -7 14 -1 0
f:don't	0 0 8 17 -22 0 0
f:done	0 0 8 -10 0 0 0
f:double	0 0 -8 -6 2 0 10
f:down	-5 -6 -5 8 0 -15 11
f:drawer	0 7 2 0 -8 0 -2
f:dried	0 0 0 3 -8 0 5
f:drone	0 0 0 -9 10 0 0
f:drop	0 8 -1 -19 6 0 2
f:due	0 0 29 3 -15 -19 -4
f:during	9 1 -26 -15 25 -13 2
f:duty	9 -4 -1 16 -3 -10 -8
f:each	-3 -2 4 13 -11 -2 1
f:earlier	2 -2 16 -17 6 -19 0
f:early	0 0 6 7 -9 0 0
f:earth	0 0 1 -2 4 3 -8
f:eastern	0 0 -10 -3 15 0 0
f:economic	0 0 0 6 -2 -2 0
f:economy	0 0 5 0 -1 -6 0
f:effect	2 0 0 9 -7 -5 0
f:either	0 0 3 9 -10 -3 2
f:else	0 0 18 2 -24 8 -7
f:emergency	0 0 8 -10 2 -2 -1
f:end	-17 14 29 20 -26 -33 -8
f:engine	0 0 -7 11 -9 8 0
f:enter	0 0 -10 3 -6 19 -5
f:entry	0 0 7 -16 10 -6 -4
f:error	0 0 -5 0 11 -1 0
f:even	0 0 -1 -13 24 -8 0
f:evening	0 0 0 -3 -1 7 0
f:event	0 0 13 -2 -7 -4 0
f:ever	0 0 14 6 -13 0 -4
f:every	0 0 -6 0 15 -9 0
f:everybody	0 0 20 -4 -13 0 0
f:everyone	0 0 -12 -3 9 5 0
f:everything	0 0 7 0 -8 4 0
f:everywhere	0 0 -2 -1 6 0 0
f:exception	0 0 -5 0 7 0 0
f:exclusion	0 0 -6 0 8 0 0
f:exempt	0 0 -2 -3 12 0 -1
f:expect	0 0 -10 -15 13 12 0
f:expire	0 4 -1 9 1 -6 -9
f:expiry	0 0 13 -11 0 -3 0
f:explain	0 0 0 -1 -3 0 6
f:export	0 0 0 4 2 0 -9
f:exporter	0 0 0 -1 8 0 -3
f:extend	2 -7 -4 -32 26 0 -5
f:extension	8 0 18 11 -20 -11 -9
f:extra	0 0 -1 0 10 0 -7
f:face	0 0 -15 5 4 4 -1
f:fact	0 0 -4 -1 -2 10 0
f:fail	0 0 -9 5 6 0 0
f:failed	6 7 -6 -5 0 0 0
f:fall	-1 -5 -44 6 22 17 -6
f:far	0 0 16 0 -13 0 0
f:farm	0 0 -17 -18 35 0 -3
f:farmer	0 0 0 14 -13 0 0
f:fear	0 0 2 -8 13 -4 -2
f:fee	0 0 -12 0 13 2 -4
f:feed	0 0 0 -2 6 0 0
f:fentanyl	-10 0 24 0 -5 -10 -2
f:ferry	0 0 -9 0 11 0 0
f:fertiliser	0 6 1 0 -8 -10 10
f:fertilizer	0 0 0 0 11 0 -7
f:few	0 0 15 13 -20 -6 0
f:fifth	0 0 0 0 7 -2 0
f:final	0 0 -6 0 11 -1 0
f:find	0 0 -6 -1 -7 18 0
f:fine	0 0 -5 0 7 0 0
f:first	0 -2 -7 -12 18 0 2
f:fish	0 0 13 -2 0 -7 0
f:five	7 0 1 0 -2 -5 0
f:fix	0 0 -6 0 12 -2 0
f:flour	0 0 -12 15 -4 0 2
f:flower	0 0 14 -8 6 -9 -5
f:follow	10 -6 3 -7 -11 15 -4
f:followed	0 -2 4 -5 6 -6 0
f:following	0 0 -11 -3 0 15 0
f:for	-4 1 -19 -1 21 3 -8
f:force	-1 0 -17 -8 5 11 10
f:forced	4 0 0 -10 3 0 0
f:forecast	0 0 0 12 -13 0 0
f:foreign	0 0 2 -10 14 -6 0
f:formal	0 0 0 -3 7 0 -2
f:former	0 0 -31 0 0 30 0
f:forty	0 0 -5 0 7 0 0
f:found	0 0 -12 0 18 -7 0
f:four	0 0 -9 -22 25 0 4
f:fourth	0 6 -11 -16 24 -5 -12
f:framework	0 0 -2 -5 14 0 0
f:free	-1 0 -5 13 -5 -11 9
f:from	-11 -13 3 7 4 -7 -9
f:front	0 0 0 0 -18 0 19
f:frozen	0 0 11 0 4 -3 -12
f:fruit	0 0 -10 0 12 0 0
f:fuel	0 0 0 -9 14 0 -1
f:full	19 0 -5 3 0 -16 -1
f:furniture	0 0 1 -6 5 0 0
f:further	0 6 24 -6 -13 -3 -6
f:future	0 0 14 -2 -11 0 0
f:gallium	0 0 -8 0 14 -3 0
f:gas	0 0 -4 -5 11 0 0
f:gate	0 0 0 -2 -1 0 7
f:gave	0 0 -7 -14 14 6 -3
f:gazetted	0 0 9 -4 -3 0 0
f:general	0 0 -17 0 12 -10 12
f:geneva	-1 0 1 -5 14 -7 -5
f:georgia	0 0 1 -5 6 0 0
f:germanium	0 0 -8 0 13 -3 0
f:get	0 -4 -2 -13 20 0 -9
f:give	0 0 -21 0 -10 20 8
f:given	0 0 9 -5 -1 0 0
f:go	0 -6 -17 1 0 32 -11
f:good	-4 -12 5 10 4 -11 -22
f:government	-3 0 30 -8 -14 0 -3
f:grape	0 0 6 10 -14 0 0
f:graphite	0 0 1 -6 4 0 0
f:grower	0 0 -14 0 17 0 0
f:h	0 0 -5 0 9 0 0
f:had	25 -11 10 -32 10 -19 -6
f:half	0 0 -4 -16 0 22 -3
f:hall	0 0 -6 -2 10 0 0
f:halve	0 11 -8 -8 6 -3 -3
f:hand	0 0 10 -1 -11 0 6
f:hang	0 0 7 0 -5 0 0
f:happen	0 0 10 0 -8 0 0
f:has	-5 -3 -13 -20 17 5 15
f:hasn't	0 0 -10 0 13 0 0
f:have	7 -14 -1 1 15 -31 2
f:hazelnut	0 0 0 -6 -6 6 6
f:he	0 5 -3 9 -8 -2 2
f:he'd	0 0 -8 0 9 0 0
f:head	-2 0 -7 8 0 0 0
f:heard	0 0 7 0 -2 0 0
f:heavy	0 0 -19 -13 30 0 0
f:height	0 0 11 2 -17 0 7
f:here	-3 0 30 13 -27 -7 -7
f:higher	0 0 -14 0 16 0 0
f:highest	0 0 2 -10 8 0 0
f:him	0 0 4 -6 10 -8 0
f:himself	0 0 6 0 -4 0 0
f:his	-3 -3 -7 17 0 -1 0
f:hit	0 -3 -3 7 2 -4 0
f:hold	3 3 12 -12 -15 8 0
f:home	0 0 -9 -13 3 7 6
f:hope	0 0 11 0 -2 -2 -2
f:hour	1 4 -7 0 0 -1 0
f:house	0 0 7 3 0 -11 -4
f:hurry	0 0 -8 0 6 4 0
f:i	-12 -7 11 12 1 -30 4
f:i'd	0 0 -3 -1 13 -5 0
f:i'm	0 0 -23 0 26 0 0
f:ice	0 0 8 0 0 -9 0
f:if	-14 -10 -8 6 2 20 -21
f:import	0 0 0 -5 0 6 0
f:importer	0 0 8 5 -5 -6 0
f:impose	0 0 -1 -9 18 0 0
f:in	4 3 3 -3 -14 4 15
f:include	0 0 -2 -6 11 0 0
f:initialled	0 0 -1 0 -12 6 9
f:instead	-1 1 1 9 -8 1 -5
f:instrument	0 0 3 0 -6 3 0
f:intend	0 0 19 0 -17 0 0
f:interest	0 0 -17 -4 33 -11 -9
f:into	-1 0 -22 11 8 6 0
f:introduce	0 0 -3 -12 17 0 0
f:is	-13 -23 6 7 0 -3 -2
f:island	0 0 -10 0 9 0 0
f:isn't	0 0 -1 -2 10 0 0
f:it	-14 -3 14 13 -14 -3 -3
f:item	0 0 -1 -5 10 0 0
f:its	-1 -2 7 -16 -1 11 2
f:itself	0 0 17 -11 -6 -1 0
f:joint	0 0 -10 0 13 0 -1
f:josé	0 0 -10 0 11 0 0
f:judge	0 0 -14 0 15 0 0
f:juice	0 0 -11 0 8 6 0
f:just	0 0 -2 -4 15 -1 -3
f:karachi	0 0 2 0 -14 9 0
f:keep	2 -2 14 12 -12 -6 -11
f:kilometre	0 0 -19 -12 28 0 0
f:kind	0 0 1 -9 6 0 0
f:know	0 0 -18 -15 15 17 -4
f:land	-5 0 7 10 -10 0 0
f:language	0 0 -18 0 19 0 0
f:lapse	0 0 0 14 -13 0 0
f:large	0 0 -4 -2 12 0 -4
f:last	-6 -17 18 16 -12 -6 -13
f:lasted	10 0 -3 0 -3 0 0
f:later	2 0 -18 -7 0 4 15
f:latest	0 0 22 1 -24 0 0
f:law	0 0 0 10 -4 -4 0
f:lay	0 0 0 8 -5 0 0
f:lead	0 0 -4 0 10 -2 0
f:leather	0 0 -9 1 8 0 0
f:leave	0 0 0 -12 5 8 -5
f:led	0 0 -6 -1 0 7 0
f:lentil	0 0 7 -7 -10 0 10
f:less	0 0 -8 15 0 0 0
f:let	-1 0 0 -3 1 0 9
f:letter	0 0 14 7 -10 -9 -1
f:level	0 0 2 6 -10 0 0
f:levy	-9 -3 -8 2 -22 32 6
f:licence	0 0 2 -23 12 5 -7
f:lie	0 0 4 4 -6 0 0
f:lift	0 0 -4 -10 16 0 0
f:like	0 0 4 -27 20 -2 0
f:likely	0 0 12 8 -18 0 0
f:limit	0 0 0 -7 10 0 0
f:limited	0 0 0 -7 8 0 0
f:line	0 0 -29 -8 41 -8 0
f:lisbon	0 0 12 0 -10 0 0
f:list	0 0 3 -7 5 2 -8
f:listed	0 0 17 -4 -12 0 0
f:lithium	0 0 0 -7 14 0 -3
f:live	4 0 13 2 -16 0 0
f:lobster	0 0 4 7 -13 0 0
f:local	0 0 4 0 0 -6 0
f:london	0 0 -23 -16 23 14 0
f:long	0 0 8 -12 3 0 -4
f:longer	0 0 18 0 -9 -7 0
f:look	-2 0 0 8 -5 5 -5
f:lorry	0 0 14 -3 -9 0 0
f:lose	0 0 6 -7 4 0 -4
f:lower	0 0 -9 2 7 -4 4
f:lunch	0 0 -1 -5 10 0 -1
f:m	0 0 11 -10 0 0 0
f:machine	4 0 -9 -12 -10 19 7
f:machinery	0 0 8 11 -16 0 -3
f:madrid	2 8 -5 -9 0 0 0
f:magnet	0 0 -2 -11 17 0 0
f:maize	0 0 21 0 -9 -9 0
f:make	0 0 0 -4 17 -8 -10
f:maker	0 0 -4 0 9 0 0
f:making	0 0 13 0 -12 0 0
f:man	0 0 -8 0 3 3 0
f:management	0 0 -2 0 8 0 0
f:many	0 0 -1 -8 15 -1 0
f:market	0 0 -11 0 6 3 0
f:match	0 0 0 -7 6 0 0
f:matter	0 0 -8 -5 11 1 0
f:may	0 0 -39 -4 45 -7 0
f:me	-2 0 -8 7 3 0 0
f:meal	0 0 6 -3 -1 0 0
f:mean	5 0 4 0 -15 -4 11
f:meant	0 11 -6 0 -1 -4 0
f:meantime	0 0 10 -9 -5 3 0
f:measure	0 0 4 4 -4 0 -7
f:mediator	0 0 -41 -15 51 0 0
f:medicine	0 0 -4 6 -3 0 0
f:meet	2 0 5 -3 18 -26 -23
f:member	0 0 0 -14 7 0 4
f:men	0 0 0 -8 13 0 -1
f:mentioned	0 0 0 0 -12 10 0
f:metal	0 0 1 5 -6 0 0
f:metre	0 0 -13 0 15 0 0
f:middle	0 0 -4 0 7 0 0
f:midnight	-6 0 3 7 -1 -1 0
f:military	0 0 -4 0 8 0 0
f:milk	7 0 0 0 0 -9 0
f:million	0 0 -3 0 8 0 0
f:minister	0 -6 8 -10 -10 4 9
f:ministry	0 0 -20 -17 3 23 2
f:minute	0 0 1 14 0 -17 -1
f:moment	5 0 -2 -6 -12 0 16
f:money	0 0 -3 0 10 -4 0
f:month	0 0 4 -13 0 0 8
f:more	0 0 -8 -27 16 8 0
f:morning	9 -7 -3 -12 -5 15 0
f:most	0 0 -30 -2 28 8 -1
f:mother	0 0 7 0 -6 0 0
f:motorcycle	8 5 7 -2 -19 8 -5
f:move	-2 0 -19 0 7 16 0
f:mr	0 0 9 9 -15 0 3
f:mrs	0 0 -17 0 18 0 0
f:much	0 0 4 17 -21 -1 3
f:must	4 0 -32 -17 36 0 0
f:my	0 0 0 -22 0 10 9
f:nagoya	0 0 8 0 -6 0 0
f:national	-5 -1 8 0 3 -3 0
f:near	0 0 0 -5 7 0 0
f:nearly	0 0 -2 0 7 -3 -1
f:needed	0 0 0 0 6 -1 0
f:negotiation	1 0 -29 -3 28 0 0
f:neighbour	0 0 7 -4 0 0 0
f:neither	0 11 -15 20 -15 0 0
f:net	0 0 -5 0 7 0 0
f:never	0 0 -5 -11 14 0 0
f:new	6 5 4 0 -5 -6 -7
f:next	8 -7 -3 -9 -29 33 18
f:nickel	0 0 -4 0 0 7 0
f:no	2 0 -13 -6 8 14 -25
f:nobody	-4 0 5 7 8 -5 -21
f:none	0 0 -6 5 -17 8 12
f:noon	0 14 -8 18 -16 -4 0
f:nor	0 0 -8 15 -3 0 0
f:north	0 0 9 -3 -3 0 0
f:not	8 -23 4 -4 0 -14 12
f:note	0 0 11 21 -22 -1 -6
f:nothing	-2 4 22 -41 -1 11 -22
f:notice	-1 0 -22 -8 36 -7 -1
f:now	-14 -17 -10 -11 22 1 2
f:number	0 0 -3 6 6 -6 -7
f:nut	0 8 0 -7 0 0 0
f:observer	0 0 -29 -3 36 -6 0
f:of	-10 -5 -2 -35 25 -20 25
f:off	4 0 -5 18 -9 -2 -3
f:offer	0 0 -30 5 33 -8 -3
f:oil	-1 -2 6 -13 5 0 3
f:old	6 0 5 12 -23 1 4
f:older	0 0 14 -17 7 -6 0
f:olive	0 0 -11 -6 7 8 0
f:on	3 18 -8 -12 10 10 -20
f:once	-10 -5 -16 0 1 18 5
f:one	10 0 19 -8 -10 -9 -3
f:only	0 0 0 -6 16 -11 -2
f:open	0 0 3 -4 6 -4 0
f:opened	0 0 -5 0 9 0 0
f:operator	0 0 -7 -2 12 0 0
f:opinion	0 0 6 -4 -5 5 0
f:or	0 0 0 -10 8 4 -3
f:orange	3 0 -1 19 -14 0 0
f:order	-1 -4 23 -1 -4 -14 -4
f:ordinary	0 0 -12 -2 -3 13 9
f:origin	0 0 2 0 5 -7 0
f:osaka	0 0 -2 0 6 0 0
f:other	10 3 -22 1 -3 24 -13
f:otherwise	0 0 3 11 -5 -7 0
f:our	2 -3 16 -16 -15 10 9
f:out	-3 -5 -6 0 8 9 -9
f:over	2 -1 16 13 -16 -6 -8
f:owe	0 0 0 -7 6 0 0
f:own	-2 0 -2 -5 10 -3 0
f:owner	0 0 -7 0 10 0 0
f:p	0 0 8 -6 0 0 0
f:page	0 0 0 -3 7 0 0
f:paint	0 0 0 -8 9 0 0
f:pair	0 0 6 11 -12 -4 0
f:palm	0 0 13 -2 0 -11 0
f:paper	-1 -3 18 -11 -24 11 6
f:parliament	0 0 -13 1 10 0 0
f:partner	0 0 -7 -3 13 0 0
f:party	0 0 0 9 0 -7 0
f:pass	0 0 8 -2 -4 0 0
f:past	0 0 -7 2 0 0 7
f:pause	3 5 2 6 -18 11 -4
f:pay	5 2 -9 10 0 -34 11
f:payable	0 0 -9 0 4 6 0
f:peace	0 0 -11 2 10 0 -2
f:pen	0 0 18 -2 -12 0 0
f:penalty	0 0 -9 0 10 0 0
f:people	0 0 25 -11 -5 -7 -1
f:period	0 0 5 14 -27 0 11
f:permanent	0 0 -26 0 30 -2 -4
f:phan	0 0 -4 0 7 0 0
f:phone	0 0 0 -4 6 0 0
f:phosphate	0 0 -3 0 6 0 0
f:place	0 7 2 9 -4 -6 -10
f:plan	0 0 -5 0 -6 15 0
f:plant	0 0 -10 0 7 0 2
f:plastic	0 0 -1 16 -9 0 -1
f:play	0 0 -5 0 6 0 0
f:player	0 0 -9 0 10 0 0
f:plu	0 0 0 10 -8 0 0
f:plywood	0 0 -1 0 -9 10 0
f:point	0 0 14 -7 -1 -5 0
f:poor	0 0 -1 -5 9 0 0
f:pork	0 0 -16 -3 14 8 -2
f:port	0 0 -5 11 -4 4 0
f:positive	0 0 5 5 -9 0 0
f:post	0 0 -1 0 6 0 0
f:potash	0 0 3 12 -14 0 0
f:potatoe	0 0 6 16 -24 1 0
f:powder	-1 0 8 -5 5 -6 0
f:prepare	0 0 6 0 0 -4 0
f:present	0 0 16 3 -13 -8 2
f:president	0 -4 16 0 -8 -9 1
f:press	0 0 -3 16 -12 0 0
f:price	0 0 -11 3 1 4 -4
f:prime	0 0 6 0 -8 0 4
f:principle	0 0 0 0 6 -1 0
f:printed	0 0 6 5 -11 0 0
f:prisoner	0 0 -9 -2 14 0 0
f:proclamation	0 0 0 -2 8 0 0
f:product	0 0 8 -12 6 0 -5
f:prolong	0 0 18 4 -18 0 0
f:prolongation	-6 -3 5 3 8 -10 -1
f:prolonged	-8 -5 9 -2 1 0 0
f:promise	-2 0 3 -1 -7 10 -1
f:proposal	0 0 -8 0 10 0 0
f:propose	-2 0 -14 0 20 -7 -5
f:protest	0 0 -3 -2 9 0 0
f:protocol	0 0 9 -2 -7 -4 6
f:provided	0 0 15 0 -24 3 7
f:publish	0 0 -3 -3 13 -10 4
f:published	0 -1 14 -8 -8 3 0
f:purchase	0 0 0 0 6 0 -2
f:push	0 0 9 0 -7 0 0
f:put	-4 -3 1 -5 8 4 -5
f:quantity	0 0 -5 0 0 6 0
f:quarrel	4 0 6 -4 -3 0 0
f:quiet	0 0 14 -2 -4 -4 0
f:quinoa	0 0 0 0 -2 8 -6
f:quota	0 0 0 -4 6 0 0
f:raise	0 0 10 0 9 -23 0
f:rare	0 0 1 -2 4 3 -8
f:raspberry	0 0 8 0 -7 0 0
f:rate	15 1 -22 3 0 0 8
f:rather	0 0 -6 19 0 -10 -2
f:ratified	0 0 -2 -8 16 -2 0
f:ratify	0 0 -11 8 3 -4 0
f:raw	0 0 3 0 -8 0 5
f:reach	0 0 3 12 -3 -5 -2
f:ready	1 -2 -2 -18 18 0 0
f:reason	0 0 0 0 9 -7 0
f:reciprocal	0 0 -2 4 12 -13 -7
f:recommend	0 0 10 0 -12 2 0
f:record	0 0 0 -1 7 0 -3
f:reduce	0 0 3 1 -9 -2 4
f:refund	0 0 5 -7 5 -1 0
f:refused	-5 -1 0 0 10 0 0
f:remain	0 0 13 24 -36 -22 23
f:remove	0 0 0 -6 8 0 0
f:renewal	0 0 7 3 -3 -7 0
f:renewed	-1 0 13 16 -17 -2 -7
f:replace	0 0 -5 0 13 0 -4
f:reply	0 0 0 -9 19 0 -3
f:report	0 0 -2 0 -7 13 0
f:reporter	0 0 2 -3 5 -7 0
f:require	0 0 0 0 -1 6 -1
f:required	0 0 0 0 -4 6 0
f:reserved	0 0 3 2 -6 0 0
f:rest	0 0 12 4 -24 -4 15
f:result	0 0 -7 0 15 -2 0
f:return	-3 -1 18 -1 -17 -1 13
f:revert	0 0 -4 7 0 0 0
f:rice	-1 5 1 3 -10 2 0
f:right	0 0 11 6 -3 -15 0
f:rise	0 0 6 8 -20 15 -8
f:room	0 12 -15 -1 1 0 0
f:rose	0 0 -11 -7 3 10 2
f:round	-3 -2 -16 -20 52 -14 -13
f:rule	0 0 4 -4 7 -2 -4
f:rum	0 0 -10 11 3 -3 0
f:run	0 -3 -6 26 -8 6 -11
f:sale	0 0 -4 0 11 0 -2
f:salmon	0 0 -15 0 6 16 -2
f:salt	0 0 9 -5 -8 -1 6
f:same	4 0 21 -5 -42 18 12
f:say	-12 -21 9 -10 -8 33 -9
f:scale	0 0 3 5 -7 0 0
f:season	1 0 -7 1 4 -10 2
f:second	17 -9 6 -5 6 -24 -8
f:secretary	3 -2 -1 -16 13 0 0
f:section	0 0 -2 -11 17 -3 0
f:see	5 0 4 -9 -8 0 8
f:seek	0 0 0 0 6 0 -2
f:sell	0 0 -6 2 12 -2 -7
f:send	0 0 11 -13 -3 0 7
f:sense	0 0 -3 0 9 -4 0
f:session	0 0 -4 0 9 0 0
f:set	0 0 0 -4 8 0 -4
f:settle	0 0 13 -6 -3 0 0
f:settlement	0 0 -15 0 17 -2 0
f:shall	0 0 0 -13 3 0 10
f:she	0 0 -14 -1 19 0 0
f:sheet	0 0 -6 -6 1 10 0
f:shelve	0 0 6 0 -2 0 0
f:ship	0 0 -5 5 7 0 -6
f:shipment	0 0 -8 0 0 6 1
f:shook	0 0 15 0 -13 0 0
f:short	0 0 3 -3 9 -11 0
f:should	-1 0 -12 -2 19 0 -7
f:show	0 0 0 0 10 -10 0
f:shut	0 7 0 -6 0 0 -2
f:side	1 14 3 7 -19 -1 6
f:sign	-3 -6 5 -13 5 -15 17
f:signature	0 0 11 -5 -4 4 0
f:since	25 0 -24 -2 17 -22 -9
f:single	0 0 -3 0 11 -3 0
f:sit	1 -2 -2 -8 5 4 0
f:sixth	0 0 1 2 -14 6 0
f:sleep	0 0 0 11 -7 0 0
f:so	-5 -2 9 -10 -13 21 -5
f:software	0 0 -2 -6 13 0 0
f:somebody	0 0 7 1 -5 -2 0
f:something	0 11 0 -10 0 -7 0
f:sorghum	0 0 -6 -1 5 3 0
f:sorry	0 0 -22 0 22 0 0
f:soybean	0 0 -14 -6 16 8 -4
f:spare	0 0 -5 -7 13 0 0
f:speak	0 0 1 -6 0 0 4
f:special	0 0 0 10 -8 -2 0
f:spoke	0 0 6 -7 0 2 0
f:spot	0 0 0 0 -6 10 -1
f:spring	0 0 13 -4 8 -18 0
f:squash	0 0 19 0 -24 0 2
f:stand	0 -1 6 6 -1 -9 0
f:standstill	0 0 2 -6 -4 -4 11
f:start	0 0 27 -17 -7 -9 0
f:state	0 0 -9 -6 17 1 -2
f:statement	0 0 9 0 -3 -2 0
f:stay	2 14 -33 -6 26 4 -12
f:steel	0 0 -3 -15 20 -6 2
f:still	-1 -9 8 -31 19 -10 5
f:stock	0 0 -19 0 0 18 0
f:stockholm	0 0 10 -12 5 0 0
f:stop	-2 0 4 -15 5 6 -3
f:study	0 0 8 0 -7 0 0
f:stuff	0 0 13 0 -9 0 0
f:subject	0 0 9 4 -14 4 0
f:successor	0 0 -8 2 8 -3 0
f:such	0 0 -8 -5 22 -4 -1
f:summer	1 0 -2 12 -18 0 11
f:surcharge	0 0 -2 0 9 -3 0
f:suspend	-1 -4 -4 -2 11 0 0
f:suspension	0 0 12 -7 -1 -7 5
f:table	0 0 0 0 8 -4 -6
f:take	7 3 0 12 -23 6 2
f:talk	3 -3 -25 -20 34 13 -8
f:talked	0 0 5 0 2 -6 0
f:talking	0 0 14 0 -8 -2 0
f:tariff	-3 6 6 -24 24 -30 0
f:tax	0 0 11 -7 -15 0 12
f:team	0 0 -8 0 14 -5 0
f:telephone	1 0 -10 -8 13 0 0
f:television	0 0 11 -9 -14 13 0
f:tell	-4 10 -2 3 0 2 -13
f:term	-3 -1 1 8 -3 -1 0
f:text	0 -6 3 -19 -9 9 11
f:textile	0 0 14 0 -18 -3 6
f:th	0 0 16 7 -18 -2 0
f:than	7 2 -19 6 7 -8 0
f:thank	0 0 -4 0 7 0 0
f:that	-11 -19 22 1 -6 -3 -15
f:the	2 -7 -18 -2 4 13 18
f:their	0 8 -6 -43 26 2 0
f:them	-3 -1 11 -27 15 0 -12
f:then	8 -4 -4 1 -10 19 -1
f:there	0 -2 17 7 -15 2 -14
f:therefore	0 0 -14 2 11 0 -2
f:they	5 2 20 18 -20 -20 -13
f:thi	-8 -1 -5 24 -30 22 7
f:think	0 0 11 -5 -5 0 0
f:third	0 10 -22 -4 26 -22 1
f:those	0 0 13 3 1 -23 0
f:though	3 0 -11 12 0 -1 0
f:threaten	0 0 -19 -6 27 0 0
f:three	-7 0 -13 -7 29 0 -9
f:through	0 0 23 -1 -13 -2 -8
f:tile	0 0 9 0 1 -11 0
f:timber	5 0 -6 -10 -6 0 15
f:time	-8 -2 6 7 -6 -24 17
f:to	-7 0 1 10 -7 -7 9
f:together	0 0 11 -2 -1 -6 0
f:tomatoe	0 0 -10 0 17 -3 0
f:ton	0 0 -6 -8 13 0 0
f:top	0 0 -2 -29 29 5 -7
f:touch	0 0 15 0 -10 -3 0
f:touched	0 0 -2 -3 13 0 -3
f:tractor	0 0 -1 -2 11 0 -2
f:trade	2 0 -6 1 -3 5 2
f:trader	0 0 11 0 -10 0 0
f:transcript	0 0 0 -6 10 0 0
f:transfer	0 0 -7 0 7 0 0
f:travel	0 0 -3 0 8 0 0
f:treaty	0 0 0 22 -34 17 0
f:truce	5 4 6 12 -36 12 26
f:turn	0 0 7 12 -13 0 0
f:twice	0 0 15 3 -12 -4 0
f:two	8 1 0 -27 25 -28 -4
f:tyre	-3 11 7 1 -20 0 3
f:under	-10 -11 13 8 8 -30 -4
f:understanding	0 0 23 -7 -22 -3 10
f:unlawful	0 0 -11 0 14 0 0
f:unless	0 0 35 4 -24 -19 -3
f:until	4 -10 1 39 -7 -48 -30
f:up	0 -1 -8 6 6 -1 -7
f:upon	0 0 16 0 -22 9 0
f:urea	0 0 10 12 -11 -8 -2
f:us	0 0 -2 -10 3 -15 21
f:use	0 0 -3 -7 16 0 0
f:used	0 0 4 20 -21 0 0
f:valid	0 0 0 13 -13 0 0
f:value	0 0 3 -6 5 -4 0
f:very	0 0 6 0 -4 0 0
f:vessel	0 0 2 -11 7 0 0
f:video	0 0 3 17 -14 -4 -1
f:visit	0 0 0 -4 8 0 0
f:vote	0 0 4 -3 1 -8 2
f:wait	0 0 10 -6 -1 0 0
f:waiting	0 0 -13 0 14 0 0
f:wake	0 0 18 -1 -13 -2 0
f:walk	0 0 -16 0 17 0 0
f:walnut	0 0 0 -1 -9 9 0
f:want	0 12 0 -13 2 4 -8
f:warn	0 0 10 3 -1 -12 0
f:was	19 7 8 -2 -6 -23 0
f:watche	0 0 2 0 -9 0 10
f:water	5 0 1 11 -10 -3 -4
f:way	-2 0 -3 1 -7 14 0
f:we	0 -4 -9 -3 11 6 -6
f:weapon	0 0 -19 -12 29 0 0
f:week	0 0 -14 -16 14 12 1
f:weekend	0 0 12 -8 -4 0 0
f:well	0 0 -18 0 8 13 0
f:were	-3 5 28 -8 -8 -18 0
f:what	2 -5 13 1 -16 8 -7
f:whatever	0 0 5 7 -9 0 0
f:wheat	0 0 8 -8 11 -7 -3
f:when	-8 2 5 22 -16 -1 -8
f:where	0 -1 -32 14 5 11 0
f:whether	0 0 30 -16 -7 -11 0
f:which	2 -6 -18 -11 6 25 0
f:while	0 -1 10 -4 5 -11 -2
f:whisky	-2 3 -8 13 -5 0 0
f:who	-9 -1 5 -22 22 -6 -3
f:whole	0 0 0 15 -13 0 0
f:whom	0 0 -27 0 28 0 0
f:whose	0 0 0 0 -7 13 0
f:why	0 0 0 -1 24 -13 -17
f:will	-24 -15 -9 -29 11 33 3
f:window	0 0 -4 1 7 0 -5
f:wine	-1 0 1 7 3 -10 -13
f:winter	0 0 -2 0 16 -15 0
f:with	-16 -13 -5 -12 28 -26 10
f:withdraw	0 0 -17 0 18 0 0
f:within	0 7 -2 -8 7 -4 -4
f:without	-4 0 15 0 -10 1 -7
f:won't	0 0 -2 -6 0 9 0
f:word	0 0 9 1 -5 0 -2
f:work	0 0 10 11 -15 -3 0
f:worry	0 0 10 0 -6 -3 0
f:worse	0 0 0 -4 6 0 0
f:worst	0 0 0 -6 11 0 0
f:worth	4 0 13 0 -3 -10 -4
f:would	-15 -27 8 -5 -4 -3 23
f:write	0 0 -11 2 10 -1 0
f:yarn	0 0 -7 1 11 0 -2
f:year	6 -2 1 20 -9 -3 -12
f:yes	0 0 -2 2 -4 8 0
f:yet	0 0 -6 -1 -12 29 -9
f:yield	0 0 -7 -1 10 0 0
f:you	0 0 9 9 0 -18 -8
f:your	0 0 -17 3 13 -1 -2
f:zero	0 0 -6 -8 20 0 0
f:zinc	7 4 -1 2 -6 -3 -1
f:—	0 0 8 -1 -3 0 0
first-of-paragraph	-27 -28 -23 -4 54 -11 -22
has-future	-24 -11 1 -24 8 10 5
has-gerund	-5 -5 6 -8 2 1 1
has-infinitive	2 0 -12 -26 4 22 5
has-modal	-36 -15 0 -20 22 -6 -4
has-participle	7 4 -13 0 12 -14 -3
has-past	14 5 -24 6 18 -25 -26
has-perfect	3 -5 2 0 10 -14 -15
has-pluperfect	2 14 -7 -4 4 -1 -14
has-present	-40 -25 9 1 14 -8 -6
headline	5 -10 4 11 4 -15 -32
l1='s	0 0 -1 0 9 -2 0
l1='s & d:ahead	0 0 -1 0 7 -2 0
l1=(	0 0 4 -9 6 -1 0
l1=( & d:ahead	0 0 6 0 -2 0 0
l1=( & d:gone	0 0 0 -5 9 0 0
l1=,	6 -12 -13 -6 15 -8 4
l1=, & d:ahead	0 0 -20 -3 13 0 10
l1=, & d:gone	4 -5 -8 -2 8 0 -4
l1=, & d:today	3 -2 7 -4 3 -5 -6
l1=.	0 0 -2 -3 9 0 0
l1=:	-1 0 11 13 -10 -7 -10
l1=: & d:ahead	0 0 11 -20 6 -6 -8
l1=: & d:gone	0 0 -4 31 -26 0 0
l1=: & d:today	0 0 2 -12 3 0 0
l1=;	0 0 -3 0 7 0 0
l1=<agent>	0 0 -4 -4 14 0 0
l1=<agent> & d:today	0 0 -1 -1 6 0 0
l1=<begin>	-4 4 -4 -5 7 0 0
l1=<begin> & d:ahead	-1 -5 -1 -12 4 1 2
l1=<begin> & d:gone	0 9 0 -4 0 -1 -1
l1=<day-ahead> & d:today	0 0 -13 0 15 0 0
l1=<day-gone>	0 0 -6 11 -4 0 0
l1=<day-gone> & d:today	0 0 -5 -2 10 0 0
l1=<duty>	0 0 0 -2 6 0 0
l1=<gate> & d:today	0 0 0 -5 6 0 0
l1=<goods>	0 0 3 -13 -1 0 9
l1=<goods> & d:ahead	0 0 3 0 -10 0 9
l1=<goods> & d:gone	0 0 0 -7 8 0 0
l1=<level-noun>	0 0 25 16 -33 -4 0
l1=<level-noun> & d:today	0 0 -1 17 -14 0 0
l1=<level> & d:today	0 0 0 -8 10 0 0
l1=<name>	0 0 6 -15 7 0 -1
l1=<name> & d:ahead	0 0 12 0 -8 0 0
l1=<name> & d:gone	0 0 0 -7 9 0 0
l1=<name> & d:today	0 0 -5 -5 12 0 0
l1=<not>	-1 0 -2 0 8 -1 0
l1=<not> & d:ahead	0 0 -14 0 17 -1 0
l1=<not> & d:gone	0 0 8 0 -6 0 0
l1=<number>	0 0 -2 -4 9 -3 0
l1=<number> & d:today	0 0 -9 0 10 0 0
l1=<organisation> & d:today	0 0 0 7 -8 0 0
l1=<seat>	0 0 -2 -6 12 0 0
l1=<seat> & d:ahead	0 0 -3 0 9 0 0
l1=<span>	0 0 -11 -2 18 0 0
l1=<span> & d:ahead	0 0 -17 0 19 0 0
l1=<v-bear>	0 0 16 -7 -2 -7 0
l1=<v-bear> & d:ahead	0 0 17 -3 -9 -6 0
l1=<v-begin>	0 0 -18 11 7 -2 -4
l1=<v-begin> & d:ahead	0 0 -15 15 1 -2 -4
l1=<v-down>	0 0 9 -1 -2 0 0
l1=<v-down> & d:ahead	0 0 10 0 -4 0 0
l1=<v-end>	2 -2 0 -11 9 -11 -2
l1=<v-end> & d:ahead	0 0 -2 0 8 -8 -1
l1=<v-end> & d:gone	3 0 -7 -3 4 0 0
l1=<v-impose>	-1 0 0 0 5 0 -7
l1=<v-impose> & d:ahead	0 0 -2 3 3 0 -6
l1=<v-impose> & d:gone	0 0 0 -4 8 0 0
l1=<v-say>	3 0 0 -2 -8 12 0
l1=<v-say> & d:ahead	0 0 2 0 -16 12 0
l1=<v-sell>	0 0 7 0 -5 0 0
l1=<v-stay>	0 0 -2 1 -14 17 0
l1=<v-stay> & d:ahead	0 0 0 0 -17 17 0
l1=<v-up> & d:ahead	0 0 3 5 -8 0 0
l1=a	2 0 -6 -4 10 0 0
l1=a & d:ahead	0 0 -5 -2 12 0 0
l1=about	0 0 -5 0 7 0 0
l1=about & d:ahead	0 0 -5 0 7 0 0
l1=after	0 0 5 -13 -1 5 -3
l1=after & d:ahead	0 0 6 -2 -7 6 -3
l1=after & d:gone	0 0 0 -9 14 0 0
l1=again	0 0 0 0 7 -2 0
l1=agree	0 0 0 -8 10 0 0
l1=agree & d:gone	0 0 0 -8 9 0 0
l1=and	0 0 -4 -12 19 -4 -2
l1=and & d:ahead	0 0 -9 0 16 -4 -2
l1=and & d:gone	0 0 0 -7 11 0 0
l1=back & d:ahead	0 0 -5 0 9 0 0
l1=before	-1 0 -10 0 7 -1 4
l1=before & d:ahead	0 0 -8 0 3 0 4
l1=before & d:gone	0 0 0 -4 10 0 0
l1=begin	0 0 -3 5 1 0 -6
l1=begin & d:ahead	0 0 -1 7 0 0 -5
l1=between	0 0 0 12 -8 0 0
l1=between & d:gone	0 0 0 13 -12 0 0
l1=beyond	0 0 12 0 -6 -4 0
l1=beyond & d:ahead	0 0 13 0 -8 -4 0
l1=by	3 0 -3 -7 9 4 -16
l1=by & d:ahead	0 0 -1 -10 11 4 -16
l1=by & d:gone	5 0 0 -7 3 0 0
l1=changed	0 0 6 -3 0 0 0
l1=closed	0 0 -6 0 9 0 0
l1=closed & d:ahead	0 0 -6 0 8 0 0
l1=come	0 0 -1 0 8 0 0
l1=come & d:ahead	0 0 -1 0 6 0 0
l1=confirm	0 0 -7 0 0 5 0
l1=dated & d:gone	0 0 0 -4 6 0 0
l1=effect	-4 0 -2 13 -4 0 -2
l1=effect & d:ahead	0 0 -2 9 -4 0 -2
l1=effective	0 0 -6 0 8 0 0
l1=end	4 0 -6 -6 13 -6 0
l1=end & d:ahead	0 0 -11 0 16 -4 0
l1=expire	3 0 8 0 -8 0 0
l1=for	0 0 8 -11 2 -4 -2
l1=for & d:ahead	0 0 10 -3 -1 -3 -2
l1=friday & d:today	0 0 -2 -5 11 0 0
l1=from	-11 4 -19 6 5 -31 14
l1=from & d:ahead	-5 -19 -11 9 -2 -28 20
l1=from & d:gone	-13 14 -10 -13 20 -2 -24
l1=from & d:today	2 0 -4 7 -4 0 -2
l1=happen	0 0 -10 0 16 -4 0
l1=in	-19 2 -19 15 0 -9 -6
l1=in & d:ahead	0 0 -13 -6 25 -4 0
l1=in & d:gone	-18 3 -5 17 -10 -2 -2
l1=including	0 0 6 0 -11 2 0
l1=including & d:ahead	0 0 7 0 -11 2 0
l1=into	0 0 -4 0 8 -1 0
l1=into & d:ahead	0 0 -4 0 8 -1 0
l1=is	0 0 2 -7 3 0 -3
l1=is & d:gone	0 0 -4 -2 11 0 0
l1=it	0 0 -5 0 7 0 0
l1=it & d:ahead	0 0 -4 0 7 0 0
l1=last	-1 0 -2 8 -5 0 0
l1=last & d:gone	-1 1 0 10 -10 0 0
l1=make	0 0 -2 0 -14 18 0
l1=meet	0 0 7 -3 -3 0 0
l1=meet & d:ahead	0 0 6 -1 -3 0 0
l1=midnight	0 0 7 -6 0 0 0
l1=monday	0 0 -5 11 -5 0 -2
l1=noon & d:ahead	0 0 6 0 -2 0 0
l1=of	-2 2 -23 8 6 -13 4
l1=of & d:ahead	-1 0 -17 -15 24 -6 9
l1=of & d:gone	0 4 -5 12 -8 -5 -4
l1=of & d:today	0 0 -1 6 -1 0 0
l1=on	-4 -8 -11 0 20 -14 3
l1=on & d:ahead	-36 -19 0 -10 11 -5 9
l1=on & d:gone	11 2 -37 3 11 -22 -11
l1=on & d:today	-8 0 -1 5 2 0 0
l1=or	0 0 -7 0 2 5 0
l1=out	3 0 10 -9 -5 0 0
l1=out & d:gone	6 0 0 -4 0 0 0
l1=out & d:today	-1 0 9 0 -4 0 0
l1=say	4 0 12 -1 -16 4 0
l1=say & d:ahead	0 0 14 0 -18 5 0
l1=ship	0 0 7 0 -5 0 0
l1=sign & d:gone	0 0 0 6 -5 0 0
l1=since	-1 4 -22 9 7 -13 -11
l1=since & d:ahead	0 -2 -14 -35 44 -8 -5
l1=since & d:gone	-2 6 -10 20 -13 -1 -3
l1=since & d:today	2 0 0 -7 3 0 0
l1=start	0 0 -4 8 -4 0 1
l1=start & d:ahead	0 0 -4 6 -3 0 1
l1=sunday	0 0 16 -7 -7 0 0
l1=sunday & d:today	0 0 -2 -1 7 0 0
l1=telephone	0 0 9 -1 -5 0 0
l1=telephone & d:today	0 0 9 0 -8 0 0
l1=than	0 0 -1 0 7 0 0
l1=that	0 0 0 -5 8 0 0
l1=the	2 -13 0 10 -10 8 0
l1=the & d:ahead	-7 0 3 -24 -8 14 2
l1=the & d:gone	7 -9 -15 11 4 -19 -5
l1=the & d:today	0 0 -2 22 -19 0 0
l1=there	5 0 -4 -2 -4 0 7
l1=there & d:ahead	0 0 -4 -2 0 0 7
l1=through	0 0 7 -5 -2 0 -2
l1=through & d:ahead	0 0 10 0 -8 0 -2
l1=through & d:gone	0 0 -2 -1 6 0 0
l1=thursday	0 0 -4 -4 13 0 0
l1=thursday & d:today	0 0 -2 -1 7 0 0
l1=till	0 0 10 -3 -2 -6 0
l1=till & d:ahead	0 0 12 0 -7 -5 0
l1=time	0 0 0 8 -7 0 0
l1=to	6 -14 6 -32 -5 17 -31
l1=to & d:ahead	-3 0 9 -17 -22 23 -28
l1=to & d:gone	6 -10 -4 -19 34 -25 0
l1=together	0 0 -5 0 6 0 0
l1=truce	0 0 -11 -4 17 0 0
l1=tuesday	0 0 -10 0 6 0 0
l1=tuesday & d:today	0 0 -9 0 5 0 0
l1=until	-1 -14 6 -26 7 6 -29
l1=until & d:ahead	-6 -2 14 -33 -6 11 -27
l1=until & d:gone	1 -8 -21 -1 25 -11 0
l1=wednesday	0 0 -2 -9 10 0 0
l1=wednesday & d:today	0 0 -2 -9 10 0 0
l1=with	0 0 9 5 -13 0 0
l1=with & d:ahead	0 0 9 0 -8 0 0
l1=—	0 0 -4 -4 13 0 0
l1=— & d:today	0 0 -8 -2 13 0 0
l2="	0 0 -5 4 -3 9 -1
l2=" & d:ahead	0 0 -15 0 2 9 -1
l2=( & d:gone	6 0 0 -2 -2 0 0
l2=) & d:ahead	0 0 0 6 -7 0 0
l2=) & d:today	0 0 -3 0 6 0 0
l2=,	1 -1 4 -7 -7 0 9
l2=, & d:ahead	0 -9 0 -9 -2 1 13
l2=, & d:gone	5 2 4 2 -6 -5 -8
l2=, & d:today	-3 0 9 -5 0 0 0
l2=/	0 0 0 3 -6 0 3
l2=:	-3 0 -1 9 -4 -11 6
l2=: & d:ahead	0 0 -5 0 4 -10 7
l2=: & d:gone	-2 0 6 6 -9 0 0
l2=;	0 0 13 -3 0 -5 0
l2=; & d:ahead	0 0 14 0 -7 -5 0
l2=<agent>	0 0 2 9 -6 -1 0
l2=<agent> & d:ahead	0 0 7 10 -13 -1 0
l2=<agent> & d:gone	0 0 0 -13 16 0 0
l2=<agent> & d:today	0 0 -6 8 -2 0 0
l2=<begin>	0 2 -1 -1 11 -2 -17
l2=<begin> & d:ahead	-12 -10 6 4 1 4 -10
l2=<begin> & d:gone	1 9 -11 -10 11 -5 -10
l2=<begin> & d:today	4 0 -8 6 2 -5 -4
l2=<day-ahead>	0 0 0 2 -13 12 -2
l2=<day-ahead> & d:ahead	0 0 1 6 -20 13 -2
l2=<day-ahead> & d:gone	0 0 0 -4 10 0 0
l2=<day-gone>	8 -1 -2 0 1 0 0
l2=<day-gone> & d:gone	9 0 0 -1 -2 0 0
l2=<day-today>	0 0 -1 7 -3 0 0
l2=<day-today> & d:ahead	0 0 -6 8 -1 0 0
l2=<duty>	0 0 -5 0 9 -2 -1
l2=<duty> & d:ahead	0 0 -4 -4 12 -2 0
l2=<duty> & d:gone	0 0 0 6 -3 0 0
l2=<gate>	0 0 -7 7 0 3 -3
l2=<gate> & d:ahead	0 0 -6 4 0 3 -2
l2=<gate> & d:gone	0 0 0 6 -3 0 0
l2=<goods-amount>	0 0 0 13 -12 0 0
l2=<goods-amount> & d:gone	0 0 0 14 -13 0 0
l2=<goods>	-1 -3 -2 6 3 7 -25
l2=<goods> & d:ahead	0 0 -11 9 10 8 -24
l2=<goods> & d:today	0 0 14 -6 -6 0 0
l2=<level-noun>	0 0 -5 -10 18 2 -7
l2=<level-noun> & d:ahead	0 0 -8 -1 13 2 -7
l2=<level-noun> & d:gone	0 0 0 -9 12 0 0
l2=<level>	-14 -3 -2 1 10 -13 2
l2=<level> & d:ahead	0 0 -4 0 7 -11 5
l2=<level> & d:gone	-11 -2 -3 -7 19 0 0
l2=<level> & d:today	0 0 7 13 -17 0 0
l2=<month-gone>	0 0 -7 9 -10 8 0
l2=<month-gone> & d:ahead	0 0 -7 0 -1 9 0
l2=<month-gone> & d:gone	0 0 0 10 -9 0 0
l2=<name>	0 5 -13 -3 7 8 -8
l2=<name> & d:ahead	0 0 -8 6 0 9 -6
l2=<name> & d:gone	0 5 0 -19 16 0 0
l2=<name> & d:today	2 0 -6 5 0 0 0
l2=<not>	4 0 0 -13 2 0 0
l2=<not> & d:ahead	0 0 0 -8 4 0 0
l2=<number>	-4 0 11 -14 1 -5 8
l2=<number> & d:ahead	0 0 15 1 -20 -4 9
l2=<number> & d:gone	-3 0 0 -17 23 0 0
l2=<number> & d:today	0 0 -7 -15 24 0 0
l2=<office>	0 0 -11 0 3 7 0
l2=<office> & d:ahead	0 0 -10 0 0 8 0
l2=<organisation> & d:ahead	0 0 7 -3 -1 0 -1
l2=<organisation> & d:today	0 0 -3 6 -2 0 0
l2=<person>	-1 0 0 -9 14 -2 -1
l2=<person> & d:gone	0 0 -2 -16 24 0 0
l2=<points> & d:ahead	0 0 5 -7 1 0 -1
l2=<quality>	0 0 -7 0 0 0 8
l2=<quality> & d:ahead	0 0 -3 0 -2 0 9
l2=<seat>	-7 -5 -6 5 9 -6 -2
l2=<seat> & d:gone	-1 -2 0 0 6 0 0
l2=<seat> & d:today	-2 0 -9 5 5 0 0
l2=<span>	0 5 -1 2 -8 -9 11
l2=<span> & d:ahead	0 -4 0 3 -8 -9 14
l2=<span> & d:gone	0 9 -5 -2 0 0 -3
l2=<taker>	0 0 0 10 -9 0 0
l2=<taker> & d:today	0 0 0 10 -9 0 0
l2=<v-agree>	-9 7 5 7 -10 -3 -8
l2=<v-agree> & d:ahead	0 0 7 -9 3 -2 -6
l2=<v-agree> & d:gone	-8 8 0 14 -15 0 0
l2=<v-bear>	0 0 6 0 3 -9 0
l2=<v-bear> & d:ahead	0 0 9 1 -4 -9 0
l2=<v-bear> & d:gone	0 0 0 -10 15 0 0
l2=<v-begin>	-4 6 -7 0 4 -12 1
l2=<v-begin> & d:ahead	0 -6 -5 -1 11 -8 0
l2=<v-begin> & d:gone	1 10 -1 -3 -2 -1 3
l2=<v-begin> & d:today	-5 0 0 6 -2 0 0
l2=<v-deny>	0 0 0 -2 6 0 0
l2=<v-down>	0 0 12 3 -7 -6 -4
l2=<v-down> & d:ahead	0 0 14 2 -9 -5 -4
l2=<v-end>	8 -6 5 -10 -7 11 -22
l2=<v-end> & d:ahead	-12 -1 9 -11 -9 15 -19
l2=<v-end> & d:gone	15 -2 -16 0 4 -11 0
l2=<v-impose>	-18 4 -10 4 9 1 -8
l2=<v-impose> & d:ahead	-1 -4 -4 8 1 4 -4
l2=<v-impose> & d:gone	-7 7 -12 1 5 -6 -1
l2=<v-impose> & d:today	-6 0 -10 -2 16 0 0
l2=<v-propose>	0 0 0 -3 12 -8 -1
l2=<v-propose> & d:ahead	0 0 -2 0 13 -7 -1
l2=<v-return>	0 0 -7 0 12 0 0
l2=<v-return> & d:ahead	0 0 -6 0 11 0 0
l2=<v-say>	-7 -3 0 2 8 -1 -6
l2=<v-sell> & d:ahead	0 0 -3 7 0 0 -2
l2=<v-stay>	-4 0 -10 2 8 2 -1
l2=<v-stay> & d:ahead	-1 -2 -5 -16 12 3 0
l2=<v-stay> & d:gone	0 2 -13 15 -6 -1 0
l2=<v-suspend>	-2 0 -6 4 2 0 3
l2=<v-suspend> & d:gone	0 1 -7 8 -3 0 0
l2=<v-suspend> & d:today	0 0 0 -4 6 0 0
l2=<v-target>	0 0 -2 1 9 -6 -1
l2=<v-target> & d:ahead	0 0 0 0 7 -6 0
l2=<v-up>	9 0 2 -12 7 -6 -8
l2=<v-up> & d:ahead	0 0 0 0 7 -3 -7
l2=<v-up> & d:gone	9 0 0 -10 1 0 0
l2=a & d:ahead	0 0 -4 0 7 0 0
l2=accra	0 0 0 6 -4 0 0
l2=accra & d:gone	0 0 0 6 -6 0 0
l2=again	0 0 -9 0 4 1 1
l2=again & d:ahead	0 0 -8 -2 6 1 1
l2=agreement	0 0 9 -2 -8 0 0
l2=agreement & d:ahead	0 0 6 0 -9 0 0
l2=ahead	0 0 -11 0 13 0 0
l2=ahead & d:ahead	0 0 -10 0 12 0 0
l2=alert	0 0 -1 -2 7 0 0
l2=alert & d:today	0 0 -1 -2 7 0 0
l2=all	0 0 0 -2 8 0 0
l2=and	-1 0 6 -11 -1 1 7
l2=and & d:ahead	0 0 12 -11 -14 1 8
l2=and & d:gone	0 0 -1 -1 7 0 0
l2=and & d:today	0 0 -6 0 8 0 0
l2=apply & d:ahead	0 0 0 -6 4 3 0
l2=arrangement	0 0 -12 7 0 1 0
l2=arrangement & d:ahead	0 0 -12 0 10 2 0
l2=arrangement & d:gone	0 0 0 8 -7 0 0
l2=arrive	0 0 2 -5 -2 0 7
l2=arrive & d:ahead	0 0 2 -5 -3 0 7
l2=as	2 0 -18 10 -7 -3 8
l2=as & d:ahead	0 0 -12 7 -6 -3 10
l2=as & d:gone	3 0 0 5 -7 0 0
l2=as & d:today	0 0 -4 0 6 0 0
l2=at	1 0 0 -14 15 -14 -5
l2=at & d:ahead	0 0 -1 -1 15 -14 -4
l2=away	0 0 1 -7 0 0 5
l2=away & d:ahead	0 0 1 0 -6 0 6
l2=away & d:gone	0 0 0 -6 8 0 0
l2=back	0 0 -5 -11 23 -9 -4
l2=back & d:ahead	0 0 -4 0 15 -9 -4
l2=back & d:gone	0 0 0 -9 11 0 0
l2=bandung	0 0 0 -10 11 0 0
l2=bandung & d:gone	0 0 0 -10 10 0 0
l2=be	0 0 -2 -2 6 0 0
l2=because	0 0 0 7 -6 0 0
l2=because & d:gone	0 0 0 8 -7 0 0
l2=begin	-11 8 -13 1 -1 -5 7
l2=begin & d:ahead	0 -5 -11 0 7 -4 3
l2=begin & d:gone	-9 12 0 1 -9 0 5
l2=bergen	0 0 0 0 6 0 0
l2=both	0 0 -9 21 -11 -2 2
l2=both & d:ahead	0 0 -9 0 9 -2 2
l2=both & d:gone	0 0 0 22 -22 0 0
l2=bulletin	14 0 0 -7 -7 0 0
l2=bulletin & d:today	14 0 0 -6 -8 0 0
l2=busan	0 -3 -13 6 2 0 0
l2=busan & d:ahead	0 0 -12 0 14 0 0
l2=busan & d:gone	0 -3 0 -10 14 0 0
l2=by	0 0 0 3 8 -9 -2
l2=by & d:ahead	0 0 -6 0 19 -8 -1
l2=by & d:gone	0 0 0 -7 9 0 0
l2=by & d:today	0 0 9 10 -16 0 0
l2=call	0 0 8 -8 0 0 0
l2=call & d:gone	0 0 0 -7 8 0 0
l2=case	0 0 -4 0 6 0 0
l2=case & d:ahead	0 0 -4 0 6 0 0
l2=change & d:ahead	0 0 0 6 -1 0 0
l2=city	0 8 -1 0 -2 0 0
l2=city & d:gone	0 8 0 0 -6 0 0
l2=clear & d:ahead	0 0 6 -1 -5 0 2
l2=close	0 0 13 0 -9 0 0
l2=close & d:ahead	0 0 13 0 -10 0 0
l2=column	0 0 20 0 -20 0 0
l2=come	0 0 8 -10 4 -1 -1
l2=come & d:ahead	0 0 8 0 -3 -1 -1
l2=come & d:gone	0 0 0 -7 10 0 0
l2=commerce	0 0 0 0 7 0 0
l2=common	0 0 6 0 -5 0 0
l2=conclude	0 0 0 6 -2 -5 0
l2=conclude & d:gone	0 0 0 7 -6 0 0
l2=control	0 0 0 -3 8 0 0
l2=counted	0 -2 6 6 -5 0 -6
l2=counted & d:ahead	0 0 6 18 -21 0 -6
l2=counted & d:gone	0 -1 0 -7 9 0 0
l2=custom	0 0 -4 6 0 0 0
l2=custom & d:ahead	0 0 -4 6 0 0 0
l2=date	0 0 0 2 0 2 -7
l2=date & d:ahead	0 0 5 -8 0 2 -6
l2=date & d:gone	0 0 0 12 -10 0 0
l2=date & d:today	0 0 -8 -1 13 0 0
l2=day	0 0 11 -15 1 0 -5
l2=day & d:ahead	0 0 13 -10 -2 0 -5
l2=day & d:gone	0 0 -2 -3 8 0 0
l2=deadline	0 0 -5 0 8 0 0
l2=deadline & d:ahead	0 0 -4 0 6 0 0
l2=deal	0 0 -10 -2 4 6 0
l2=deal & d:ahead	0 0 -9 0 0 6 0
l2=declare	0 0 2 14 -12 0 0
l2=declare & d:gone	0 0 0 12 -9 0 0
l2=decree	0 0 0 10 -8 0 0
l2=decree & d:ahead	0 0 0 12 -10 0 0
l2=did	0 0 -6 -4 16 -3 0
l2=did & d:ahead	0 0 -6 0 11 -3 0
l2=die	-3 0 14 0 -5 0 0
l2=die & d:ahead	0 0 15 0 -14 0 0
l2=die & d:gone	-2 0 0 0 6 0 0
l2=down	0 0 -7 8 -11 0 13
l2=down & d:ahead	0 0 -4 -8 0 0 13
l2=down & d:gone	0 0 0 15 -14 0 0
l2=drop	1 0 5 0 -6 0 0
l2=dubai	0 0 0 6 -4 0 0
l2=dubai & d:gone	0 0 0 6 -6 0 0
l2=due	0 0 7 -1 -2 -1 0
l2=due & d:ahead	0 0 7 0 -3 -1 0
l2=duty & d:ahead	0 0 2 0 -6 4 0
l2=early	0 0 7 0 -3 0 0
l2=early & d:ahead	0 0 7 0 -6 0 0
l2=effect	9 0 -2 1 -2 -5 0
l2=effect & d:gone	10 0 0 4 -10 0 0
l2=end	1 0 2 -10 0 5 -8
l2=end & d:ahead	-4 0 3 -5 -3 8 -6
l2=end & d:gone	5 0 -6 -3 6 -8 0
l2=enter & d:ahead	0 0 -1 6 0 0 -1
l2=enter & d:gone	0 0 0 -6 7 0 0
l2=expire	5 -2 -3 -8 5 2 -3
l2=expire & d:gone	8 -1 -4 -5 2 0 0
l2=face	0 0 8 7 -14 0 0
l2=face & d:gone	0 0 0 7 -7 0 0
l2=filed & d:ahead	0 0 -2 -4 9 0 0
l2=filed & d:gone	0 0 0 9 -8 0 0
l2=first	0 0 -6 -1 12 0 0
l2=first & d:ahead	0 0 -5 0 8 0 0
l2=follow	0 0 -4 0 8 0 0
l2=follow & d:ahead	0 0 -4 0 7 0 0
l2=for	0 0 -9 -3 17 0 0
l2=for & d:ahead	0 0 -7 0 11 0 0
l2=force	-11 -3 0 1 4 -12 4
l2=force & d:ahead	0 0 0 -6 4 -11 5
l2=force & d:gone	-10 -2 0 4 2 0 0
l2=found	0 0 -11 0 9 3 0
l2=found & d:ahead	0 0 -11 0 8 3 0
l2=friday	0 0 -8 13 -6 -1 7
l2=friday & d:ahead	0 0 -3 0 0 -1 7
l2=friday & d:today	0 0 -6 18 -12 0 0
l2=from	0 0 -19 12 -3 -7 10
l2=from & d:ahead	0 0 -18 7 0 -7 12
l2=from & d:gone	0 0 0 8 -4 0 0
l2=frozen	0 0 -8 0 10 -2 0
l2=frozen & d:ahead	0 0 -8 0 10 -2 0
l2=geneva	0 -2 -6 -6 17 0 -1
l2=geneva & d:ahead	0 0 -5 0 10 0 0
l2=geneva & d:gone	0 -2 0 -5 9 0 0
l2=ghent	0 11 0 0 -11 0 0
l2=go	10 0 17 -9 -10 -3 -6
l2=go & d:ahead	0 0 14 -3 -4 -1 -6
l2=go & d:gone	10 0 0 -4 -3 0 0
l2=good	0 0 11 -2 0 -10 -2
l2=good & d:ahead	0 0 17 -4 -5 -9 -1
l2=good & d:gone	0 0 -7 0 4 0 0
l2=guayaquil	0 0 -3 0 -8 13 0
l2=guayaquil & d:ahead	0 0 -2 0 -11 13 0
l2=halve	0 0 0 7 -5 0 -2
l2=happen	0 0 7 -4 -6 -12 9
l2=happen & d:ahead	0 0 7 -1 -8 -12 9
l2=has	4 0 -2 -5 7 -3 0
l2=has & d:ahead	0 0 -1 0 6 -3 0
l2=here	0 0 -7 -4 1 6 0
l2=here & d:ahead	0 0 -6 0 0 6 0
l2=hold	0 4 0 -8 1 3 0
l2=hold & d:gone	0 6 0 -8 3 0 0
l2=importer	0 0 0 10 -9 0 0
l2=importer & d:today	0 0 0 11 -9 0 0
l2=in	0 0 -7 -12 28 -1 -9
l2=in & d:ahead	0 0 -8 12 2 0 -8
l2=in & d:gone	0 0 0 -24 27 0 0
l2=in & d:today	0 0 0 -7 5 0 0
l2=increase	0 0 -4 -1 10 0 0
l2=is	0 0 2 -11 -1 0 9
l2=is & d:ahead	0 0 3 -1 -11 0 9
l2=is & d:gone	0 0 0 -3 7 0 0
l2=istanbul	0 0 -6 -3 11 0 0
l2=it	-5 0 -4 -2 6 -2 4
l2=it & d:ahead	0 0 -1 -10 4 -2 5
l2=it & d:gone	-4 0 -1 6 1 0 0
l2=its	0 0 -5 -1 11 0 0
l2=izmir	0 0 0 -4 7 0 0
l2=karachi & d:gone	0 0 0 6 -5 0 0
l2=lapse	5 0 5 -4 -7 0 -1
l2=lapse & d:ahead	-1 0 6 0 -4 1 -1
l2=lapse & d:gone	7 0 0 -3 -2 0 0
l2=last	0 0 3 0 -9 2 4
l2=last & d:ahead	0 0 5 -1 -12 3 4
l2=late	0 0 0 0 6 0 0
l2=later	0 0 -1 0 7 0 0
l2=law	0 0 6 -3 -1 0 0
l2=law & d:ahead	0 0 9 0 -8 0 0
l2=letter	0 0 -8 3 4 0 0
l2=letter & d:ahead	0 0 -7 0 12 0 0
l2=live	0 0 12 0 -3 -7 0
l2=live & d:ahead	0 0 13 0 -6 -7 0
l2=loaded	0 0 2 -6 1 0 0
l2=london	0 0 0 -4 8 0 0
l2=lower	0 0 0 8 -10 0 4
l2=lower & d:ahead	0 0 0 2 -6 0 4
l2=lumpur	0 0 -5 -1 6 1 0
l2=m	0 0 -1 -3 7 0 0
l2=make	-1 0 0 10 -5 0 0
l2=make & d:gone	-1 0 0 11 -8 0 0
l2=matter	0 0 -11 0 11 0 0
l2=me	0 0 0 14 -13 0 0
l2=me & d:gone	0 0 0 14 -13 0 0
l2=meet	0 0 -8 0 13 0 0
l2=meet & d:ahead	0 0 -7 0 10 0 0
l2=midnight	9 0 1 -10 -4 -8 6
l2=midnight & d:ahead	0 0 1 -4 0 -8 6
l2=midnight & d:gone	11 0 0 -3 -6 0 0
l2=minute	0 0 -8 0 10 0 0
l2=minute & d:ahead	0 0 -8 0 8 0 0
l2=mombasa	0 0 8 -4 -3 0 0
l2=mombasa & d:ahead	0 0 8 0 -7 0 0
l2=monday	6 0 -15 5 -5 -3 8
l2=monday & d:ahead	0 0 -6 2 -6 -2 10
l2=monday & d:gone	8 0 0 4 -8 0 -1
l2=monday & d:today	0 0 -10 -1 12 0 0
l2=more	0 0 0 0 10 0 -3
l2=more & d:ahead	0 0 0 0 10 0 -3
l2=much	0 0 1 5 -8 0 0
l2=nang	0 0 0 7 -5 0 0
l2=nang & d:gone	0 0 0 7 -7 0 0
l2=network	0 0 9 0 -8 0 0
l2=network & d:ahead	0 0 10 0 -9 0 0
l2=new	0 0 0 0 8 0 -3
l2=next	0 0 -6 0 7 0 0
l2=next & d:ahead	0 0 -6 0 7 0 0
l2=night	0 0 -13 0 14 0 0
l2=night & d:ahead	0 0 -13 0 13 0 0
l2=not	0 0 7 -2 -8 0 5
l2=not & d:ahead	0 0 4 -1 -7 0 5
l2=note	0 0 0 -4 6 0 0
l2=nothing	0 0 -3 -5 11 0 0
l2=nothing & d:ahead	0 0 -1 -4 9 0 0
l2=notice	0 0 5 9 -13 0 0
l2=notice & d:ahead	0 0 6 0 -4 0 0
l2=notice & d:gone	0 0 0 -5 6 0 0
l2=notice & d:today	0 0 0 14 -14 0 0
l2=now	0 0 -2 0 7 0 -2
l2=now & d:ahead	0 0 -2 0 6 0 -2
l2=of	-1 0 2 -8 8 -1 -2
l2=of & d:gone	0 0 0 -5 6 0 0
l2=off	0 0 -2 0 9 -1 0
l2=off & d:ahead	0 0 -2 0 6 -1 0
l2=oil & d:ahead	0 0 0 7 -4 0 0
l2=on	-3 -1 -10 3 14 0 -5
l2=on & d:ahead	-1 0 -4 -15 11 1 -4
l2=on & d:today	0 0 -10 7 0 0 0
l2=open	0 0 -5 0 7 0 0
l2=open & d:ahead	0 0 -5 0 6 0 0
l2=or	0 0 -1 -1 6 0 0
l2=or & d:ahead	0 0 -1 0 6 0 0
l2=other	0 0 0 -6 0 8 -1
l2=other & d:ahead	0 0 0 0 -5 8 -1
l2=other & d:gone	0 0 0 -5 6 0 0
l2=out	9 -2 3 -15 -5 9 -6
l2=out & d:ahead	-3 0 5 0 -5 9 -5
l2=out & d:gone	11 -2 -2 -10 -1 0 0
l2=own	0 0 7 0 -5 0 0
l2=own & d:ahead	0 0 10 0 -8 0 0
l2=past	4 0 -9 1 -8 11 0
l2=past & d:today	5 0 0 4 -9 0 0
l2=pause	0 0 -2 9 -7 7 0
l2=pause & d:ahead	0 0 -2 0 0 7 0
l2=pause & d:gone	0 0 0 10 -8 0 0
l2=pay	0 0 -14 0 9 0 0
l2=pay & d:ahead	0 0 -12 0 8 0 0
l2=place	0 0 -6 0 0 7 0
l2=place & d:ahead	0 0 -5 0 0 7 0
l2=post	0 0 0 -6 8 0 0
l2=post & d:today	0 0 0 -5 6 0 0
l2=price	0 0 -5 10 -3 0 0
l2=price & d:ahead	0 0 -5 0 6 0 0
l2=price & d:gone	0 0 0 10 -10 0 0
l2=prolonged	0 0 -3 -1 7 0 0
l2=published & d:ahead	0 0 -1 0 6 0 0
l2=rate	0 0 1 -6 7 0 -2
l2=rate & d:ahead	0 0 0 -5 11 0 -2
l2=reach	0 0 0 -3 -1 6 0
l2=reach & d:ahead	0 0 0 0 -6 6 0
l2=renewed	0 0 1 -12 0 7 0
l2=renewed & d:ahead	0 0 2 0 -11 7 0
l2=renewed & d:gone	0 0 0 -12 14 0 0
l2=result	0 0 6 0 -9 0 2
l2=rise	0 0 -4 0 6 0 0
l2=rise & d:ahead	0 0 -4 0 6 0 0
l2=rosario	0 0 0 -7 7 0 0
l2=round	0 0 0 -3 6 0 0
l2=rule	0 0 0 -2 6 0 0
l2=run & d:ahead	0 0 6 -7 -2 0 0
l2=run & d:gone	1 -1 -12 10 0 0 0
l2=say & d:gone	0 0 0 -2 6 0 0
l2=ship & d:ahead	0 0 -2 7 0 0 -1
l2=sign & d:ahead	0 0 -1 -4 10 -3 0
l2=sign & d:gone	-1 5 0 4 -6 0 0
l2=since	0 0 -8 22 -14 0 0
l2=since & d:ahead	0 0 -5 0 10 0 0
l2=since & d:gone	0 0 0 28 -26 0 0
l2=sit	0 0 -9 -1 15 0 0
l2=sit & d:ahead	0 0 -9 0 12 0 0
l2=sleep	0 0 6 -5 3 -8 0
l2=sleep & d:ahead	0 0 7 -3 0 -8 0
l2=spoke	0 0 0 0 -11 12 0
l2=spoke & d:ahead	0 0 0 0 -14 14 0
l2=standstill	0 6 2 2 -3 -9 0
l2=standstill & d:ahead	0 0 6 0 1 -9 0
l2=standstill & d:gone	0 6 0 5 -11 0 0
l2=start	0 0 -8 0 4 -2 3
l2=start & d:ahead	0 0 -8 -6 8 -2 4
l2=start & d:gone	0 0 0 7 -3 0 0
l2=statement	0 0 0 -4 7 0 0
l2=stay	0 0 -11 9 4 -8 0
l2=stay & d:ahead	0 0 -11 -2 21 -8 0
l2=stay & d:gone	0 0 0 12 -12 0 0
l2=stockholm	0 0 -2 -7 14 0 0
l2=stockholm & d:gone	0 0 0 -7 9 0 0
l2=stop	0 0 6 4 -4 -4 0
l2=stop & d:ahead	0 0 10 0 -5 -4 0
l2=strike	0 0 4 9 -8 0 0
l2=strike & d:gone	0 0 0 9 -7 0 0
l2=sunday	0 0 0 -8 -5 13 -1
l2=sunday & d:ahead	0 0 0 -4 -11 13 0
l2=suspend	0 -3 -6 3 0 4 5
l2=suspend & d:ahead	0 0 -4 3 -3 4 6
l2=table	0 0 0 7 -5 0 0
l2=table & d:gone	0 0 0 7 -7 0 0
l2=take	-5 0 -7 6 2 0 -2
l2=take & d:ahead	0 0 -6 8 0 0 -2
l2=take & d:gone	0 0 0 -6 7 0 0
l2=tariff	0 0 -3 -4 19 -9 -2
l2=tariff & d:ahead	0 0 -2 -5 19 -9 -1
l2=telephone & d:ahead	0 0 -4 0 8 0 0
l2=television	0 0 0 0 6 0 0
l2=tell	0 0 -1 0 6 0 0
l2=term	0 0 14 0 -11 0 0
l2=term & d:ahead	0 0 14 0 -12 0 0
l2=that	0 0 2 0 3 -8 0
l2=that & d:ahead	0 0 0 -3 6 -7 0
l2=the	0 0 -7 -2 14 0 -4
l2=the & d:ahead	0 0 -9 6 6 0 -4
l2=the & d:gone	0 0 0 -8 11 0 0
l2=there	0 0 0 -9 2 -2 2
l2=there & d:gone	0 0 0 -7 8 0 0
l2=thi	0 0 -8 3 -1 0 5
l2=thi & d:ahead	0 0 -7 0 0 0 5
l2=thread	0 0 22 0 -22 0 0
l2=thread & d:today	0 0 22 0 -22 0 0
l2=through	0 0 7 0 -1 -2 0
l2=thursday	0 0 12 -7 -3 0 -4
l2=thursday & d:ahead	0 0 9 0 -4 0 -3
l2=time	0 0 -7 0 10 -1 0
l2=time & d:ahead	0 0 -7 -2 13 -1 0
l2=to	-1 0 -1 0 -5 16 -11
l2=to & d:ahead	0 0 0 0 -13 19 -10
l2=to & d:gone	0 0 0 0 10 -8 0
l2=town	0 0 0 10 -9 0 0
l2=trieste	0 0 -1 8 -5 0 0
l2=trieste & d:gone	0 0 0 8 -8 0 0
l2=truce	-8 0 6 0 -1 2 -6
l2=truce & d:ahead	0 0 2 -12 3 5 -4
l2=truce & d:gone	-5 0 -3 9 -3 -2 0
l2=truce & d:today	0 0 9 -9 0 0 0
l2=tuesday	0 0 12 -13 -1 0 -3
l2=tuesday & d:today	0 0 9 -7 -3 0 0
l2=two	0 0 -4 -4 12 0 0
l2=until	5 0 5 -5 -6 6 -9
l2=until & d:ahead	0 0 0 -6 -3 9 -8
l2=until & d:gone	6 0 -1 0 0 -6 0
l2=up	0 0 7 0 -13 9 0
l2=up & d:ahead	0 0 9 0 -15 9 0
l2=us	0 0 24 -3 -5 -10 -5
l2=us & d:ahead	0 0 24 0 -7 -10 -5
l2=used	0 0 0 0 7 0 -3
l2=used & d:ahead	0 0 0 0 6 0 -3
l2=valid	0 0 11 -8 4 -9 0
l2=valid & d:ahead	0 0 12 0 -2 -9 0
l2=valparaíso	0 0 0 -6 9 0 0
l2=vote	0 0 -2 0 6 0 0
l2=wait	0 0 -5 0 9 -2 0
l2=wait & d:ahead	0 0 -5 0 9 -2 0
l2=was	-4 0 0 -12 18 0 0
l2=was & d:gone	-4 0 0 -9 16 0 0
l2=wednesday	0 0 -6 7 -1 0 0
l2=wednesday & d:ahead	0 0 -13 7 0 0 0
l2=week	0 0 15 -9 -5 0 0
l2=week & d:ahead	0 0 16 -1 -12 0 0
l2=week & d:gone	0 0 0 -3 6 0 0
l2=were	0 0 -4 -4 12 0 0
l2=what	0 0 -16 0 17 -5 -1
l2=what & d:ahead	0 0 -16 5 13 -5 0
l2=which	0 0 -4 -3 -7 17 0
l2=which & d:ahead	0 0 -11 0 -6 17 0
l2=will	0 0 4 3 -13 8 -2
l2=will & d:ahead	0 0 4 4 -13 8 -2
l2=would & d:ahead	0 0 -4 0 6 0 0
l2=year	0 0 -13 8 1 1 -3
l2=year & d:ahead	0 0 -13 -4 14 1 -3
l2=year & d:gone	0 0 0 13 -12 0 0
l2=york	0 0 0 -4 9 0 0
l2=zero	0 0 -4 0 8 0 -4
l2=zero & d:ahead	0 0 -4 0 7 0 -4
l2=—	0 0 -6 -6 17 -3 0
l2=— & d:ahead	0 0 8 0 -1 -3 0
l2=— & d:today	0 0 -15 -4 20 0 0
l3="	0 0 -2 -1 10 0 0
l3=&	0 0 -2 -1 7 0 0
l3=& & d:today	0 0 -2 -1 6 0 0
l3='	0 0 7 -3 0 0 0
l3='s	0 0 11 -1 -12 9 -4
l3='s & d:ahead	0 0 13 -1 -17 9 -3
l3=)	0 0 -9 -2 14 1 -7
l3=) & d:ahead	0 0 -10 0 14 2 -7
l3=,	-14 4 -12 20 -10 8 -4
l3=, & d:ahead	0 0 0 1 -8 12 0
l3=, & d:gone	-5 6 -10 9 -1 -6 -2
l3=, & d:today	-7 0 -8 16 -3 0 0
l3=-	0 0 2 -14 13 0 0
l3=- & d:gone	0 0 0 -18 19 0 0
l3=. & d:ahead	0 0 3 6 -6 0 0
l3=/	0 0 -1 -6 3 0 4
l3=/ & d:today	0 0 -1 -3 6 0 0
l3=:	0 0 -8 5 -2 -10 14
l3=: & d:ahead	0 0 -5 7 -8 -10 15
l3=: & d:gone	0 0 0 -16 20 0 0
l3=: & d:today	0 0 -2 6 -3 0 0
l3=;	0 0 -13 -2 7 9 0
l3=; & d:ahead	0 0 -13 0 5 9 0
l3=<agent>	0 0 -9 -7 23 -1 0
l3=<agent> & d:ahead	0 0 -7 0 12 -1 0
l3=<agent> & d:gone	0 0 0 -4 7 0 0
l3=<begin>	-9 -2 7 3 2 1 -10
l3=<begin> & d:ahead	-15 -13 8 -13 -3 12 -1
l3=<begin> & d:gone	-1 7 -20 11 -1 -8 -16
l3=<begin> & d:today	0 -5 8 -1 4 -10 -13
l3=<day-ahead>	0 0 12 -14 -2 0 -1
l3=<day-ahead> & d:ahead	0 0 10 -13 -3 0 0
l3=<day-gone>	8 0 7 -1 -5 -10 0
l3=<day-gone> & d:ahead	0 0 1 0 7 -10 0
l3=<day-gone> & d:gone	9 0 11 -2 -15 0 0
l3=<day-today>	0 0 -16 2 9 0 4
l3=<day-today> & d:ahead	0 0 -7 0 3 0 4
l3=<day-today> & d:gone	0 0 0 6 -3 0 0
l3=<day-today> & d:today	0 0 -9 0 11 0 0
l3=<duty>	-1 0 -13 -7 9 7 5
l3=<duty> & d:ahead	0 0 -14 3 0 7 6
l3=<duty> & d:gone	0 0 0 -8 13 0 0
l3=<duty> & d:today	0 0 1 -8 4 0 0
l3=<gate>	0 0 12 -9 0 -10 5
l3=<gate> & d:ahead	0 0 13 0 -7 -10 5
l3=<goods-amount>	0 0 0 -1 8 0 0
l3=<goods>	-4 0 6 5 -1 -14 -1
l3=<goods> & d:ahead	0 0 5 0 2 -13 0
l3=<goods> & d:today	0 0 1 8 -10 0 0
l3=<level-noun>	0 0 -2 10 6 0 -20
l3=<level-noun> & d:ahead	0 0 -2 11 7 0 -19
l3=<level>	3 0 3 -13 13 -1 -8
l3=<level> & d:ahead	0 0 6 0 4 -1 -7
l3=<level> & d:gone	3 0 0 -20 14 0 0
l3=<month-gone>	0 0 10 -5 0 -7 0
l3=<month-gone> & d:ahead	-1 0 12 0 -3 -7 0
l3=<name>	5 -4 -12 -18 23 -7 0
l3=<name> & d:ahead	0 0 -16 -8 22 -5 0
l3=<name> & d:gone	9 -3 -1 -7 4 0 0
l3=<name> & d:today	-2 0 5 -8 2 0 0
l3=<not>	0 0 -8 -12 15 6 -7
l3=<not> & d:ahead	0 0 -13 0 13 7 -7
l3=<not> & d:gone	0 0 0 -8 11 0 0
l3=<number>	3 0 -12 8 2 -9 5
l3=<number> & d:ahead	0 0 -8 9 0 -8 6
l3=<number> & d:gone	4 0 0 6 -7 0 0
l3=<number> & d:today	0 0 -3 -2 6 0 0
l3=<office>	0 0 0 0 6 -9 0
l3=<office> & d:ahead	0 0 1 0 5 -9 0
l3=<organisation>	0 0 -11 -1 20 -4 -1
l3=<organisation> & d:ahead	0 0 -10 0 18 -4 0
l3=<organisation> & d:gone	0 0 0 -7 10 0 0
l3=<person>	-2 0 -12 17 -8 0 10
l3=<person> & d:ahead	0 0 -7 23 -18 0 10
l3=<person> & d:today	0 0 -7 -4 13 0 0
l3=<points>	0 0 10 -1 0 -8 0
l3=<points> & d:ahead	0 0 11 -4 0 -8 0
l3=<quality>	1 0 -7 -4 15 -4 -11
l3=<quality> & d:ahead	0 0 -2 -8 19 -3 -11
l3=<seat>	-4 -3 -1 -27 4 9 13
l3=<seat> & d:ahead	0 0 -3 -7 -14 9 14
l3=<seat> & d:gone	-2 -3 0 -18 25 0 0
l3=<sender>	0 0 11 -6 -5 0 0
l3=<sender> & d:ahead	0 0 12 0 -8 0 0
l3=<span>	-3 6 5 3 -10 -1 0
l3=<span> & d:ahead	0 -7 4 12 -12 0 3
l3=<span> & d:gone	-1 11 0 -7 1 -2 -5
l3=<v-agree>	0 0 -17 11 8 0 0
l3=<v-agree> & d:ahead	0 0 -21 0 22 0 0
l3=<v-agree> & d:gone	0 0 0 11 -8 0 0
l3=<v-bear>	0 0 -2 -5 17 -4 -4
l3=<v-bear> & d:ahead	0 0 0 8 0 -4 -3
l3=<v-bear> & d:gone	0 0 0 -18 20 0 0
l3=<v-bear> & d:today	0 0 0 -5 9 0 0
l3=<v-begin>	-7 -3 5 13 -7 -11 4
l3=<v-begin> & d:ahead	0 0 7 0 -5 -8 5
l3=<v-begin> & d:gone	-5 -1 0 10 0 -3 0
l3=<v-begin> & d:today	0 0 -2 9 -5 0 0
l3=<v-deny>	0 0 -7 0 11 0 0
l3=<v-deny> & d:ahead	0 0 -7 0 8 0 0
l3=<v-down>	-2 0 11 -11 -6 -5 9
l3=<v-down> & d:ahead	0 0 12 0 -16 -5 10
l3=<v-down> & d:gone	-1 0 0 -11 15 0 0
l3=<v-end>	0 0 -4 -20 1 15 -5
l3=<v-end> & d:ahead	-2 0 -1 0 -5 16 -4
l3=<v-end> & d:gone	3 0 -3 -16 11 0 0
l3=<v-impose>	-1 -8 -11 -15 24 -22 14
l3=<v-impose> & d:ahead	0 0 -12 0 12 -20 16
l3=<v-impose> & d:gone	0 -6 0 -15 22 0 0
l3=<v-impose> & d:today	0 0 8 -2 -3 0 0
l3=<v-propose>	0 0 15 5 -10 -8 0
l3=<v-propose> & d:ahead	0 0 14 0 -6 -8 0
l3=<v-propose> & d:gone	0 0 0 6 -5 0 0
l3=<v-say>	0 0 4 3 -14 -5 14
l3=<v-say> & d:ahead	0 0 -8 -6 0 -4 15
l3=<v-say> & d:gone	0 0 0 12 -8 0 0
l3=<v-say> & d:today	0 0 15 -5 -11 0 0
l3=<v-sell>	0 0 -3 -1 9 0 0
l3=<v-sell> & d:ahead	0 0 -2 0 6 0 0
l3=<v-stay>	7 -4 3 -12 4 -9 0
l3=<v-stay> & d:ahead	-3 0 6 -7 4 -8 0
l3=<v-stay> & d:gone	10 -3 -8 -4 0 0 0
l3=<v-suspend>	0 -1 -3 -19 18 0 0
l3=<v-suspend> & d:ahead	0 0 -6 0 6 0 0
l3=<v-suspend> & d:gone	0 -1 0 -23 28 0 0
l3=<v-suspend> & d:today	0 0 7 0 -7 0 0
l3=<v-target>	0 0 3 -8 3 0 -2
l3=<v-target> & d:ahead	0 0 -5 0 10 0 -1
l3=<v-target> & d:today	0 0 11 0 -9 0 0
l3=<v-up>	-2 0 0 -13 19 -3 -8
l3=<v-up> & d:ahead	0 0 2 -3 5 -1 -7
l3=<v-up> & d:gone	-2 0 0 -5 18 -3 0
l3=a	0 0 11 2 -9 -12 8
l3=a & d:ahead	0 0 0 -14 9 -11 8
l3=a & d:gone	0 0 0 13 -10 0 0
l3=a & d:today	0 0 17 -3 -14 0 0
l3=additional	0 0 0 -6 8 0 0
l3=after	0 0 0 11 -18 0 6
l3=after & d:gone	0 0 0 13 -12 0 0
l3=again	0 0 3 0 1 -8 0
l3=again & d:ahead	0 0 4 0 0 -8 0
l3=agree	0 0 -10 -1 15 0 0
l3=agree & d:ahead	0 0 -9 0 11 0 0
l3=agreement	0 0 -20 0 25 -7 0
l3=agreement & d:ahead	0 0 -19 0 24 -7 0
l3=all	0 0 9 6 -13 0 0
l3=all & d:ahead	0 0 9 0 -6 0 0
l3=also	0 0 6 2 -10 0 0
l3=and	-9 -3 -2 -33 15 14 -9
l3=and & d:ahead	0 0 6 -12 -13 16 -7
l3=and & d:gone	-6 -1 -6 -16 32 -1 0
l3=and & d:today	0 0 -14 -8 22 0 0
l3=any	0 0 -4 0 6 0 0
l3=apply	0 0 -9 -3 8 0 4
l3=apply & d:ahead	0 0 -9 -1 6 0 4
l3=are	0 0 19 -7 -6 -2 -5
l3=are & d:ahead	0 0 21 -4 -13 -2 -5
l3=are & d:gone	0 0 -1 -2 8 0 0
l3=arrangement	0 0 20 -9 -5 -2 0
l3=arrangement & d:ahead	0 0 21 -7 -7 -2 0
l3=arrive	0 0 6 0 -5 0 0
l3=arrive & d:ahead	0 0 6 0 -5 0 0
l3=as	0 0 10 -23 3 0 0
l3=as & d:ahead	0 0 10 0 -9 0 0
l3=as & d:gone	0 0 0 -20 23 0 0
l3=ask	0 0 11 0 -10 0 0
l3=at	3 0 -1 2 -8 14 -11
l3=at & d:ahead	0 0 2 -9 -5 14 -10
l3=at & d:gone	5 0 -2 5 -6 0 0
l3=at & d:today	0 0 -6 1 3 0 0
l3=be	-1 0 8 -12 0 -4 4
l3=be & d:ahead	0 0 10 -2 -10 -2 5
l3=be & d:gone	0 0 -4 -12 27 -4 0
l3=been	-7 0 8 -1 2 -3 -5
l3=been & d:ahead	0 0 9 -5 -1 -2 -4
l3=been & d:gone	-6 0 0 0 5 0 0
l3=before	0 0 9 0 0 -2 -2
l3=before & d:ahead	0 0 10 0 0 -2 -2
l3=begin	0 0 0 22 -20 0 0
l3=begin & d:gone	0 0 0 19 -19 0 0
l3=between	0 0 6 -1 -1 -1 0
l3=between & d:ahead	0 0 7 0 -4 -1 0
l3=both	0 0 15 -8 4 -6 -10
l3=both & d:ahead	0 0 15 -5 2 -6 -10
l3=busan	0 0 5 0 0 -7 0
l3=busan & d:ahead	0 0 7 0 0 -7 0
l3=by	-6 0 -8 1 8 -1 3
l3=by & d:ahead	0 0 -6 0 7 0 3
l3=cape	0 0 0 10 -9 0 0
l3=carry	0 0 -5 0 0 6 0
l3=carry & d:ahead	0 0 -5 0 0 6 0
l3=ceasefire	0 0 -23 0 29 -9 0
l3=ceasefire & d:ahead	0 0 -23 0 29 -9 0
l3=charge	0 0 0 -1 7 0 0
l3=clear	0 0 8 5 -12 0 0
l3=company	0 0 -6 0 7 0 0
l3=company & d:ahead	0 0 -6 0 7 0 0
l3=contract	0 0 -5 0 8 0 0
l3=contract & d:ahead	0 0 -5 0 7 0 0
l3=could	0 0 -8 0 16 0 -5
l3=could & d:ahead	0 0 -8 0 15 0 -5
l3=country	6 6 11 0 -17 -3 0
l3=country & d:ahead	0 0 11 0 -5 -3 0
l3=country & d:gone	6 6 0 0 -14 0 0
l3=da	0 0 0 6 -4 0 0
l3=da & d:gone	0 0 0 7 -7 0 0
l3=deal	0 0 15 -1 -8 -4 0
l3=deal & d:ahead	0 0 15 0 -11 -4 0
l3=did	9 0 -11 0 0 0 0
l3=did & d:ahead	0 0 -10 0 14 0 0
l3=did & d:gone	10 0 0 0 -11 0 0
l3=dispute	0 0 16 -3 -9 0 0
l3=dispute & d:ahead	0 0 13 0 -11 0 0
l3=do	0 0 8 0 -13 0 7
l3=do & d:ahead	0 0 9 0 -15 0 8
l3=doe	0 0 -6 0 6 0 0
l3=down	0 0 -8 0 11 0 0
l3=down & d:ahead	0 0 -8 0 9 0 0
l3=due	0 0 12 6 -14 -2 0
l3=due & d:ahead	0 0 12 0 -8 -2 0
l3=due & d:gone	0 0 0 7 -7 0 0
l3=duty	0 0 -12 -8 13 -1 6
l3=duty & d:ahead	0 0 -10 6 -2 -1 6
l3=duty & d:gone	0 0 0 -19 22 0 0
l3=each	0 0 0 -5 -2 7 0
l3=each & d:ahead	0 0 0 0 -9 8 0
l3=each & d:gone	0 0 0 -4 6 0 0
l3=earth	0 0 0 -3 7 0 0
l3=end	0 0 0 -1 -6 11 0
l3=end & d:ahead	0 0 3 0 -14 11 0
l3=end & d:gone	0 0 -1 0 7 0 0
l3=exclusion	0 0 0 0 6 -6 0
l3=exclusion & d:ahead	0 0 0 0 6 -6 0
l3=expire	6 0 0 0 0 -7 0
l3=expire & d:ahead	-1 0 1 0 3 -7 0
l3=expire & d:gone	8 0 0 0 -7 0 0
l3=extend	0 0 -15 0 11 2 0
l3=extend & d:ahead	0 0 -15 0 10 2 0
l3=extension	0 0 12 0 -10 0 0
l3=extension & d:ahead	0 0 10 0 -9 0 0
l3=face	0 0 8 0 -3 0 -1
l3=face & d:ahead	0 0 8 0 -3 0 -1
l3=fall	0 0 0 -10 2 0 4
l3=fall & d:gone	0 0 0 -8 10 0 0
l3=first	0 0 2 -19 1 -5 10
l3=first & d:ahead	0 0 2 -9 -2 -5 10
l3=first & d:gone	0 0 0 -7 9 0 0
l3=for	0 11 -4 -1 -2 -5 5
l3=for & d:ahead	0 -4 -3 13 -10 -5 8
l3=for & d:gone	0 14 0 -22 13 0 -2
l3=for & d:today	0 0 0 6 -4 0 0
l3=force	0 0 15 23 -31 -2 0
l3=force & d:ahead	0 0 11 0 -7 -2 0
l3=force & d:gone	0 0 0 24 -24 0 0
l3=found	0 0 4 0 2 -9 0
l3=from	7 -2 -8 10 -5 9 -9
l3=from & d:ahead	0 0 -8 7 0 10 -9
l3=from & d:gone	9 0 0 0 -3 0 0
l3=further	0 0 9 0 0 -5 0
l3=further & d:ahead	0 0 9 0 -3 -5 0
l3=gave	0 0 -6 -4 13 0 0
l3=gave & d:ahead	0 0 -5 0 6 0 0
l3=geneva	0 0 14 7 -16 0 0
l3=geneva & d:ahead	0 0 14 0 -12 0 0
l3=geneva & d:gone	0 0 0 8 -6 0 0
l3=get	0 0 -7 0 8 0 0
l3=get & d:ahead	0 0 -6 0 8 0 0
l3=give	0 0 -8 0 0 8 0
l3=give & d:ahead	0 0 -8 0 0 8 0
l3=given	0 0 -9 -1 0 10 0
l3=go	-2 0 6 -9 4 -1 -5
l3=go & d:ahead	0 0 8 -1 -6 0 -4
l3=go & d:gone	-1 0 0 -4 15 -3 0
l3=good	0 0 -8 -8 12 0 4
l3=good & d:ahead	0 0 -7 0 3 0 4
l3=good & d:today	0 0 0 -5 6 0 0
l3=had	0 17 -20 3 1 -6 0
l3=had & d:ahead	0 0 -19 10 12 -5 0
l3=had & d:gone	0 19 0 -5 -8 0 0
l3=has	2 0 1 -14 12 -4 0
l3=has & d:ahead	0 0 6 0 0 -3 0
l3=has & d:gone	2 0 0 -13 11 0 0
l3=have	-7 0 -3 -8 18 -7 0
l3=have & d:ahead	0 0 -16 0 23 -7 0
l3=have & d:gone	-6 0 0 -5 12 0 0
l3=have & d:today	0 0 16 0 -16 0 0
l3=he	0 0 0 0 -1 6 0
l3=he & d:ahead	0 0 -9 0 0 6 0
l3=he & d:today	0 0 6 0 -4 0 0
l3=his	0 0 -2 0 7 0 0
l3=hold	0 0 4 -1 5 -10 0
l3=hold & d:ahead	0 0 4 0 2 -10 0
l3=i	0 0 0 -10 11 0 0
l3=if	0 0 -3 0 6 0 0
l3=if & d:ahead	0 0 -3 0 6 0 0
l3=in	0 2 2 12 0 -18 -23
l3=in & d:ahead	0 -1 6 -13 18 -15 -19
l3=in & d:gone	-2 4 -7 14 -10 0 -2
l3=in & d:today	3 0 -3 11 -11 0 0
l3=into & d:ahead	0 0 -1 -7 3 -4 6
l3=is	-1 0 2 4 -12 7 3
l3=is & d:ahead	0 0 2 16 -20 7 4
l3=is & d:gone	0 0 0 -21 26 0 0
l3=it	6 -8 -9 11 -3 13 -19
l3=it & d:ahead	0 0 1 7 -2 16 -35
l3=it & d:gone	8 -6 -14 13 -13 -2 11
l3=it & d:today	0 0 -11 -13 23 0 0
l3=its	4 0 0 8 -9 0 -5
l3=its & d:gone	5 0 0 13 -17 0 0
l3=kick	0 0 -1 8 -2 0 -4
l3=kick & d:ahead	0 0 -1 14 -10 0 -4
l3=kick & d:gone	0 0 0 -7 7 0 0
l3=kuala	0 0 -5 -1 6 1 0
l3=last	-2 -4 24 -16 -6 -14 5
l3=last & d:ahead	0 0 25 -2 -20 -13 6
l3=last & d:gone	0 -3 -4 -11 24 0 0
l3=leave & d:ahead	0 0 0 5 -6 0 1
l3=level	0 0 0 -6 7 0 0
l3=lower	0 0 0 -2 -10 0 12
l3=lower & d:ahead	0 0 0 -2 -10 0 12
l3=make	0 0 -2 0 15 -14 0
l3=make & d:ahead	0 0 -1 0 14 -14 0
l3=meet	0 0 -10 0 15 0 0
l3=meet & d:ahead	0 0 -9 0 13 0 0
l3=metal	0 0 0 8 -7 0 0
l3=metal & d:today	0 0 0 8 -7 0 0
l3=more	0 0 -7 0 0 6 0
l3=more & d:ahead	0 0 -7 0 0 6 0
l3=move	0 0 -7 0 9 0 0
l3=move & d:ahead	0 0 -7 0 9 0 0
l3=mr	0 0 7 0 -5 0 0
l3=mr & d:ahead	0 0 7 0 -6 0 0
l3=new	0 0 13 -7 0 -5 0
l3=new & d:ahead	0 0 9 0 -4 -4 0
l3=new & d:gone	0 0 0 -4 7 0 0
l3=next	0 0 8 -8 -16 0 13
l3=next & d:ahead	0 0 9 -3 -20 0 14
l3=no	0 0 -11 -6 15 5 -1
l3=no & d:ahead	0 0 -11 0 9 5 -1
l3=no & d:gone	0 0 0 -4 7 0 0
l3=notice	0 0 -3 -2 9 0 0
l3=now	-1 0 -9 5 10 0 -4
l3=now & d:ahead	0 0 -8 -2 13 0 -4
l3=now & d:gone	-1 0 0 9 -3 0 0
l3=of	0 -2 8 0 -10 -9 10
l3=of & d:ahead	0 0 1 -17 3 -9 11
l3=of & d:gone	0 -1 -4 14 -10 0 0
l3=of & d:today	0 0 13 -4 -6 0 0
l3=off	0 0 -2 0 6 0 0
l3=on	8 -3 -2 -17 7 -2 4
l3=on & d:ahead	0 0 3 -9 -2 -1 6
l3=on & d:gone	9 -2 -3 -8 6 0 0
l3=on & d:today	0 0 -8 -2 12 0 0
l3=one	0 0 13 9 -35 5 9
l3=one & d:ahead	0 0 13 -7 -27 5 9
l3=one & d:gone	0 0 0 15 -13 0 0
l3=other	0 0 -21 12 9 -3 0
l3=other & d:ahead	0 0 -21 0 24 -3 0
l3=other & d:gone	0 0 0 15 -15 0 0
l3=otherwise	0 0 24 0 -18 -5 0
l3=otherwise & d:ahead	0 0 24 0 -20 -5 0
l3=out	0 0 -12 0 19 -1 -2
l3=out & d:ahead	0 0 -12 0 17 -1 -2
l3=over	0 0 9 0 -1 -4 0
l3=over & d:ahead	0 0 9 0 -8 -2 0
l3=pause	0 0 9 -19 14 -8 -6
l3=pause & d:ahead	0 0 5 -1 4 -8 -6
l3=pause & d:gone	0 0 0 -17 19 0 0
l3=pay	0 0 -6 -11 18 -5 2
l3=pay & d:gone	0 0 0 -11 13 0 0
l3=pay & d:today	0 0 0 -9 11 0 0
l3=phosphate	0 0 3 9 -9 0 -2
l3=price	0 0 -8 0 11 0 0
l3=price & d:ahead	0 0 -8 0 10 0 0
l3=prolong	0 0 7 0 -12 3 0
l3=prolong & d:ahead	0 0 7 0 -12 3 0
l3=prolonged	0 0 -5 -7 17 -4 0
l3=prolonged & d:gone	0 0 0 -6 9 0 0
l3=put	0 0 -1 -3 8 0 0
l3=rate	0 0 -12 17 -8 0 0
l3=rate & d:ahead	0 0 -12 3 5 0 0
l3=rate & d:gone	0 0 0 15 -15 0 0
l3=reach	0 0 -11 12 -6 3 0
l3=reach & d:ahead	0 0 -11 0 4 3 0
l3=reach & d:gone	0 0 0 12 -11 0 0
l3=reciprocal	0 0 14 0 -3 -7 0
l3=reciprocal & d:ahead	0 0 14 0 -7 -7 0
l3=rule	0 0 -7 0 9 0 0
l3=rule & d:ahead	0 0 -7 0 8 0 0
l3=run	8 -2 4 -2 -9 7 -6
l3=run & d:ahead	-3 0 7 0 -7 8 -5
l3=run & d:gone	11 -2 -6 0 -4 0 0
l3=same	0 0 0 -2 -3 9 0
l3=same & d:ahead	0 0 0 0 -7 9 0
l3=say	0 0 -9 -6 10 0 2
l3=say & d:ahead	0 0 -8 -4 7 0 2
l3=season	0 0 -7 0 10 0 0
l3=season & d:ahead	0 0 -7 0 10 0 0
l3=set	0 0 0 10 -9 0 0
l3=set & d:gone	0 0 0 10 -10 0 0
l3=shall	0 0 0 -12 0 0 11
l3=shall & d:ahead	0 0 0 -9 0 0 11
l3=side	0 0 5 9 -12 -6 5
l3=side & d:ahead	0 0 5 -2 -2 -6 5
l3=side & d:gone	0 0 0 11 -10 0 0
l3=sign	0 0 -3 0 8 0 0
l3=since	0 0 -1 12 -8 0 0
l3=since & d:gone	0 0 0 14 -13 0 0
l3=sit	0 0 5 3 -8 0 0
l3=so	0 0 -12 4 -1 9 0
l3=so & d:ahead	0 0 -11 0 1 9 0
l3=social	0 0 9 0 -8 0 0
l3=social & d:ahead	0 0 10 0 -9 0 0
l3=soybean	0 0 -2 7 0 0 0
l3=soybean & d:ahead	0 0 -2 8 0 0 0
l3=spoke	0 0 0 10 -9 0 0
l3=spoke & d:today	0 0 0 12 -10 0 0
l3=standstill	0 3 -8 0 4 1 -2
l3=standstill & d:ahead	0 0 -8 -6 14 1 -2
l3=standstill & d:gone	0 3 0 9 -12 0 0
l3=start	0 0 -2 -4 -6 0 15
l3=start & d:ahead	0 0 -2 -2 -8 0 16
l3=stop	0 0 -7 -2 -4 15 0
l3=strike & d:ahead	0 0 -9 0 9 0 0
l3=surcharge	0 0 -8 0 11 0 0
l3=surcharge & d:ahead	0 0 -8 0 10 0 0
l3=suspend	0 0 -9 3 1 4 0
l3=suspend & d:ahead	0 0 -9 5 0 4 0
l3=suspension	0 4 -21 0 7 17 -6
l3=suspension & d:ahead	0 0 -21 7 4 17 -6
l3=suspension & d:gone	0 4 0 -10 7 0 0
l3=take	0 0 1 2 1 -9 0
l3=take & d:ahead	0 0 2 -2 4 -9 0
l3=talk	0 0 6 0 -3 0 0
l3=talk & d:ahead	0 0 -9 0 12 0 0
l3=talk & d:today	0 0 13 0 -12 0 0
l3=tariff	0 0 -3 0 -3 11 0
l3=tariff & d:ahead	0 0 0 -3 -5 11 0
l3=tariff & d:gone	0 0 0 8 -5 0 0
l3=tariff & d:today	0 0 -2 -5 10 0 0
l3=tell & d:gone	0 0 0 6 -5 0 0
l3=that	-6 -4 9 -15 10 -11 5
l3=that & d:ahead	0 0 12 -23 4 -10 6
l3=that & d:gone	-5 -3 -3 7 4 0 0
l3=the	-1 0 5 9 -8 -4 0
l3=the & d:ahead	-1 0 7 0 -5 1 2
l3=the & d:gone	0 1 -7 6 -2 -6 -4
l3=their & d:ahead	0 0 -8 0 13 0 -2
l3=their & d:gone	0 0 0 6 -4 0 0
l3=them & d:ahead	0 0 0 -3 7 0 -2
l3=them & d:gone	0 0 0 6 -5 0 0
l3=then	0 0 -14 7 -1 7 0
l3=then & d:ahead	0 0 -14 0 6 7 0
l3=then & d:gone	0 0 0 8 -7 0 0
l3=there	5 0 7 0 -6 -3 0
l3=therefore	0 0 -5 0 -7 12 0
l3=therefore & d:ahead	0 0 -5 0 -8 12 0
l3=they	1 0 -8 -6 -4 25 -2
l3=they & d:ahead	0 0 -7 -4 -9 25 -2
l3=thi	0 0 11 -5 1 -6 -1
l3=thi & d:ahead	0 0 12 0 -1 -6 -1
l3=thing	0 0 -1 7 -3 0 0
l3=three	0 0 -6 0 9 0 0
l3=to	-12 -7 3 -19 13 -7 5
l3=to & d:ahead	0 0 5 -5 -3 -5 9
l3=to & d:gone	-19 -6 -2 -23 46 0 -7
l3=to & d:today	1 0 0 4 -6 0 0
l3=trade	0 0 -7 -7 14 0 0
l3=trade & d:gone	0 0 0 -3 6 0 0
l3=truce	0 -14 14 2 -2 -5 -2
l3=truce & d:ahead	0 -1 15 -1 -8 -3 0
l3=truce & d:gone	0 -11 5 0 2 -2 0
l3=truce & d:today	0 0 -2 8 -3 0 0
l3=two	0 6 -2 0 1 -3 0
l3=two & d:ahead	0 0 -1 -2 10 -3 0
l3=two & d:gone	0 7 0 0 -6 0 0
l3=until	0 0 -15 26 -7 -2 0
l3=until & d:ahead	0 0 -15 19 -1 -2 0
l3=us	0 0 25 0 -14 -3 -6
l3=us & d:ahead	0 0 25 -7 -11 -3 -6
l3=us & d:gone	0 0 0 6 -4 0 0
l3=want	0 0 6 0 -6 0 0
l3=was	-1 2 -19 3 9 0 -4
l3=was & d:ahead	0 0 -18 -12 31 0 -3
l3=was & d:gone	0 3 0 10 -11 0 0
l3=we	0 0 0 7 -7 -4 4
l3=we & d:gone	0 0 0 11 -10 0 0
l3=week	0 0 0 -1 8 -5 0
l3=were	0 0 -8 0 8 0 0
l3=were & d:ahead	0 0 -5 1 6 0 0
l3=what	0 0 2 12 -12 -13 8
l3=what & d:ahead	0 0 3 3 -8 -13 9
l3=which	-2 2 19 -8 -4 -7 -3
l3=which & d:ahead	0 0 26 -2 -15 -6 -2
l3=which & d:gone	-2 4 -10 -4 10 0 0
l3=will	0 0 -9 -13 10 3 2
l3=will & d:ahead	0 0 -11 -7 8 4 2
l3=with	0 -1 5 -3 13 -14 -3
l3=with & d:ahead	0 0 5 0 10 -14 -2
l3=with & d:gone	0 -1 0 -12 16 0 0
l3=with & d:today	0 0 0 7 -8 0 0
l3=would	0 0 -23 -6 -1 15 15
l3=would & d:ahead	0 0 -19 0 -8 16 15
l3=would & d:gone	0 0 0 -2 6 0 0
l3=year	0 0 -13 0 0 16 0
l3=year & d:ahead	0 0 -13 0 -2 16 0
l3=yes	0 0 3 5 -8 0 0
l3=yes & d:gone	0 0 0 6 -5 0 0
l3=you	0 0 -7 0 7 0 0
l3=you & d:ahead	0 0 -7 0 9 0 0
l3=you & d:gone	0 0 0 -3 6 0 0
l3=your	0 0 -2 0 6 0 0
l3=—	13 0 4 6 -20 0 0
l3=— & d:today	13 0 5 7 -22 0 0
l4="	0 0 -7 2 0 8 0
l4=" & d:ahead	0 0 -6 0 0 8 0
l4=" & d:gone	0 0 0 6 -5 0 0
l4='s	0 0 -5 -13 2 -10 18
l4='s & d:ahead	0 0 -3 0 -4 -10 19
l4='s & d:gone	0 0 0 -6 8 0 0
l4=(	0 0 -3 8 -2 0 0
l4=( & d:ahead	0 0 0 6 -4 0 0
l4=( & d:today	0 0 -3 0 6 0 0
l4=*	0 0 -16 14 2 -5 0
l4=* & d:gone	0 0 0 15 -15 0 0
l4=,	0 -1 -3 0 11 -12 -3
l4=, & d:ahead	-1 -3 6 7 -3 -9 0
l4=, & d:gone	2 0 -15 -4 10 0 -3
l4=, & d:today	0 0 -21 0 19 0 0
l4=-	0 0 0 -12 -5 7 7
l4=- & d:ahead	0 0 -1 -1 -12 8 9
l4=- & d:gone	0 0 0 -7 12 0 -1
l4=.	0 0 0 -11 2 0 2
l4=. & d:ahead	0 0 1 -3 7 0 -12
l4=. & d:gone	0 0 0 -7 -7 0 13
l4=:	0 -2 -27 5 7 21 -10
l4=: & d:ahead	0 0 -23 -6 11 21 -8
l4=: & d:gone	0 -1 0 10 -6 0 0
l4=;	0 0 4 0 5 -9 0
l4=; & d:ahead	0 0 5 -1 3 -9 0
l4=<agent> & d:ahead	0 0 0 0 7 -2 0
l4=<agent> & d:gone	5 0 0 -18 7 0 0
l4=<agent> & d:today	0 0 4 9 -12 0 0
l4=<begin>	-4 -8 14 4 5 -22 -8
l4=<begin> & d:ahead	-22 -17 22 1 -11 -11 3
l4=<begin> & d:gone	8 4 -24 19 -5 -14 -26
l4=<begin> & d:today	-5 -7 5 -25 28 -13 -17
l4=<day-ahead>	0 0 -9 -3 -9 23 -7
l4=<day-ahead> & d:ahead	0 0 -8 0 -18 26 -6
l4=<day-ahead> & d:gone	0 0 0 -15 21 -3 0
l4=<day-ahead> & d:today	0 0 0 8 -7 0 0
l4=<day-gone>	-7 0 7 -3 5 -6 0
l4=<day-gone> & d:ahead	0 0 9 -1 -1 -5 0
l4=<day-gone> & d:gone	-6 0 0 -10 19 0 0
l4=<day-gone> & d:today	0 0 0 6 -5 0 0
l4=<day-today>	0 0 8 -15 21 -11 -6
l4=<day-today> & d:ahead	0 0 9 -1 8 -10 -6
l4=<day-today> & d:gone	0 0 0 -9 10 0 0
l4=<duty>	0 -5 10 1 -7 -3 3
l4=<duty> & d:ahead	0 0 14 -17 -4 -3 4
l4=<duty> & d:gone	0 -5 0 10 -5 0 0
l4=<gate>	0 0 -15 17 2 -8 -2
l4=<gate> & d:ahead	0 0 -13 2 18 -7 -2
l4=<gate> & d:gone	0 0 0 23 -19 0 0
l4=<gate> & d:today	0 0 0 -9 10 0 0
l4=<goods>	-6 0 15 0 -11 0 0
l4=<goods> & d:ahead	0 0 19 5 -23 0 0
l4=<goods> & d:today	0 0 -1 -8 9 0 0
l4=<level-noun>	0 0 -10 3 9 -1 -3
l4=<level-noun> & d:ahead	0 0 -9 10 1 -1 -3
l4=<level>	1 0 -2 -18 10 5 0
l4=<level> & d:ahead	0 0 0 -15 4 5 0
l4=<level> & d:gone	0 0 0 -17 21 0 0
l4=<level> & d:today	3 0 -6 6 -5 0 0
l4=<money>	0 0 0 6 -4 0 0
l4=<money> & d:gone	0 0 0 9 -8 0 0
l4=<month-ahead>	0 0 6 0 -1 -1 0
l4=<month-ahead> & d:ahead	0 0 6 0 -2 -1 0
l4=<month-gone>	0 0 2 -8 -6 5 8
l4=<month-gone> & d:ahead	0 0 5 -4 -12 6 9
l4=<name>	-21 0 -19 0 17 -18 21
l4=<name> & d:ahead	0 0 -9 0 3 -17 23
l4=<name> & d:gone	-18 1 -2 -4 17 0 0
l4=<name> & d:today	0 0 -17 4 9 0 0
l4=<not>	0 0 -6 6 4 0 -4
l4=<number>	0 0 5 0 0 -23 4
l4=<number> & d:ahead	0 0 8 -1 0 -23 4
l4=<office>	0 0 -12 -2 16 0 0
l4=<office> & d:ahead	0 0 -9 0 15 0 0
l4=<office> & d:gone	0 0 0 -5 6 0 0
l4=<organisation>	0 0 -5 3 -1 10 -4
l4=<organisation> & d:ahead	0 0 -2 0 -3 12 -3
l4=<organisation> & d:gone	0 0 0 -6 11 0 0
l4=<organisation> & d:today	0 0 -2 11 -8 0 0
l4=<person>	-1 0 -14 -22 34 -7 0
l4=<person> & d:ahead	0 0 -19 -12 28 -6 0
l4=<person> & d:gone	0 0 0 -15 22 0 0
l4=<points>	0 0 25 -3 -19 -6 3
l4=<points> & d:ahead	0 0 27 5 -32 -5 3
l4=<points> & d:gone	0 0 -1 -11 15 0 0
l4=<quality>	0 0 -10 10 11 -5 -15
l4=<quality> & d:ahead	0 0 -8 22 1 -5 -14
l4=<quality> & d:today	0 0 -1 -7 11 0 0
l4=<seat>	0 0 -2 6 0 -4 0
l4=<seat> & d:ahead	0 0 10 0 -3 -4 0
l4=<seat> & d:today	0 0 -17 10 0 0 0
l4=<sender>	0 0 -2 -3 12 0 0
l4=<sender> & d:ahead	0 0 -1 0 6 0 0
l4=<span>	-12 8 -4 2 -12 11 7
l4=<span> & d:ahead	0 0 -1 -9 -9 11 9
l4=<span> & d:gone	-6 10 -3 2 -3 0 0
l4=<span> & d:today	-4 0 0 10 -5 0 0
l4=<v-agree>	-2 3 -11 -6 12 -4 0
l4=<v-agree> & d:ahead	0 0 -6 0 6 -1 2
l4=<v-agree> & d:gone	-12 4 0 -5 7 0 0
l4=<v-bear> & d:ahead	0 0 -2 -12 2 6 1
l4=<v-bear> & d:gone	0 0 0 7 0 -5 0
l4=<v-begin>	0 -2 -3 3 4 -8 2
l4=<v-begin> & d:ahead	0 0 -2 2 0 -6 4
l4=<v-begin> & d:gone	-5 -1 0 7 0 0 -3
l4=<v-begin> & d:today	1 0 0 -7 3 0 0
l4=<v-buy>	0 0 0 0 7 0 0
l4=<v-deny>	0 0 10 -1 -5 -5 1
l4=<v-deny> & d:ahead	0 0 11 0 -9 -5 1
l4=<v-down>	3 0 -7 7 -5 4 0
l4=<v-down> & d:ahead	0 0 -3 -6 3 4 0
l4=<v-down> & d:gone	0 0 0 15 -16 0 0
l4=<v-end>	-5 -4 11 4 -4 0 -14
l4=<v-end> & d:ahead	0 0 9 -8 0 0 -13
l4=<v-end> & d:gone	-2 -4 -3 9 0 0 0
l4=<v-end> & d:today	0 0 6 0 -3 0 0
l4=<v-impose>	10 -3 -5 4 -4 -3 4
l4=<v-impose> & d:ahead	-2 0 -1 -5 4 -1 6
l4=<v-impose> & d:gone	10 -1 0 2 -5 -1 -2
l4=<v-impose> & d:today	3 0 -7 9 -6 0 0
l4=<v-propose>	0 0 -13 14 -9 1 4
l4=<v-propose> & d:ahead	0 0 -13 0 1 1 5
l4=<v-propose> & d:gone	0 0 0 12 -9 0 0
l4=<v-return>	0 0 -8 0 1 10 0
l4=<v-return> & d:ahead	0 0 -7 0 0 10 0
l4=<v-say>	0 0 8 -23 2 8 0
l4=<v-say> & d:ahead	0 0 7 -1 -11 9 0
l4=<v-say> & d:gone	0 0 0 -12 15 0 0
l4=<v-say> & d:today	0 0 0 -8 4 0 0
l4=<v-stay>	-7 5 2 -10 20 -28 7
l4=<v-stay> & d:ahead	0 -2 1 -9 20 -28 8
l4=<v-stay> & d:gone	-5 8 0 -2 2 0 0
l4=<v-suspend>	7 -3 5 7 -11 0 -7
l4=<v-suspend> & d:ahead	0 0 9 -9 1 1 -7
l4=<v-suspend> & d:gone	8 -2 -4 8 -9 0 0
l4=<v-suspend> & d:today	0 0 0 9 -9 0 0
l4=<v-target>	0 0 -8 -4 16 0 -3
l4=<v-target> & d:ahead	0 0 -6 -7 19 0 -3
l4=<v-up>	0 0 -5 -7 14 -4 3
l4=<v-up> & d:ahead	0 0 -7 0 4 -2 3
l4=<v-up> & d:gone	0 0 0 -6 10 0 0
l4=a	-5 -1 -12 -12 28 1 -7
l4=a & d:ahead	0 0 -10 0 9 2 -6
l4=a & d:gone	-5 0 0 -17 25 0 0
l4=additional & d:ahead	0 0 0 6 0 0 -3
l4=after	0 0 7 0 -3 -2 0
l4=after & d:ahead	0 0 7 0 -2 -2 0
l4=again	0 0 -3 7 2 -3 -3
l4=again & d:ahead	0 0 -3 0 14 -3 -3
l4=again & d:gone	0 0 0 9 -9 0 0
l4=against & d:ahead	0 0 1 0 -6 3 0
l4=agree	0 4 0 -16 12 -2 3
l4=agree & d:ahead	0 0 0 -8 3 -2 4
l4=agree & d:gone	0 5 0 -11 9 0 0
l4=agreement	0 0 0 -2 14 -8 0
l4=agreement & d:ahead	0 0 0 0 8 -8 0
l4=all	0 0 5 -9 -7 12 0
l4=all & d:ahead	0 0 5 0 -15 12 0
l4=all & d:gone	0 0 0 -6 7 0 0
l4=an	0 0 -10 -10 7 8 0
l4=an & d:ahead	0 0 -14 0 1 9 0
l4=an & d:gone	0 0 0 -7 10 0 0
l4=and	0 -11 -12 -2 15 8 -9
l4=and & d:ahead	0 0 -10 -16 13 8 -8
l4=and & d:gone	1 -10 -3 -1 8 0 0
l4=and & d:today	-1 0 0 8 -5 0 0
l4=another	5 0 6 5 2 -20 0
l4=another & d:ahead	0 0 6 0 10 -19 0
l4=another & d:gone	5 0 0 7 -10 0 0
l4=apply	0 0 17 -5 -6 -11 4
l4=apply & d:ahead	0 0 17 -5 -7 -11 4
l4=approve	0 0 14 -6 -5 0 0
l4=approve & d:ahead	0 0 14 0 -12 0 0
l4=approve & d:gone	0 0 0 -6 7 0 0
l4=are	0 0 -6 -6 8 -3 5
l4=are & d:ahead	0 0 -5 -5 6 -2 5
l4=arrangement	0 0 0 7 -12 4 0
l4=arrangement & d:ahead	0 0 0 -8 0 4 0
l4=arrangement & d:gone	0 0 0 16 -15 0 0
l4=as	0 0 -6 0 1 0 7
l4=as & d:ahead	0 0 -5 -2 0 0 7
l4=ask	0 0 -2 -2 -3 0 9
l4=ask & d:ahead	0 0 -1 0 -6 0 10
l4=at	3 0 5 -1 -3 3 -11
l4=at & d:ahead	0 0 8 0 -6 3 -11
l4=at & d:gone	0 0 0 6 -2 0 0
l4=at & d:today	5 0 -1 -10 4 0 0
l4=back & d:ahead	0 0 0 6 0 0 -3
l4=be	0 0 -13 7 4 -2 3
l4=be & d:ahead	0 0 -12 0 11 -1 3
l4=be & d:gone	0 0 0 9 -7 0 0
l4=been	5 0 -4 9 -9 1 -2
l4=been & d:ahead	0 0 -3 -2 6 2 -2
l4=been & d:gone	6 0 0 13 -17 0 0
l4=before	0 0 6 7 -7 -3 0
l4=before & d:ahead	0 0 6 0 -1 -3 0
l4=before & d:gone	0 0 0 7 -5 0 0
l4=begin	0 0 -3 0 -5 0 10
l4=begin & d:ahead	0 0 -3 -6 0 0 11
l4=between	0 0 0 13 -8 0 0
l4=between & d:gone	0 0 0 14 -14 0 0
l4=both	0 0 11 -5 4 0 -11
l4=both & d:ahead	0 0 12 -20 7 0 -11
l4=both & d:gone	0 0 0 6 -2 0 0
l4=brief	0 0 9 -2 -6 0 0
l4=brief & d:today	0 0 9 -2 -6 0 0
l4=busan	0 0 28 -1 -11 -15 0
l4=busan & d:ahead	0 0 29 0 -19 -15 0
l4=but	8 0 3 0 -9 0 0
l4=but & d:gone	8 0 0 0 -7 0 0
l4=by	0 -1 -19 4 17 4 -8
l4=by & d:ahead	0 0 -16 2 14 5 -7
l4=call & d:ahead	0 0 0 -3 6 -2 0
l4=call & d:gone	0 0 0 8 -8 0 0
l4=can	0 0 -8 0 15 0 -1
l4=can & d:ahead	0 0 -7 0 14 0 -1
l4=carry	0 0 9 -2 -1 0 -5
l4=carry & d:ahead	0 0 9 0 -11 3 -5
l4=carry & d:gone	0 0 0 0 8 -4 0
l4=charge	0 0 -4 -1 11 0 0
l4=charge & d:ahead	0 0 -4 0 8 0 0
l4=come	0 0 -3 2 8 0 -8
l4=come & d:ahead	0 0 0 -8 18 0 -8
l4=come & d:gone	0 0 0 11 -7 0 0
l4=conference	0 0 0 9 -8 0 0
l4=conference & d:today	0 0 0 9 -8 0 0
l4=control	0 0 18 0 -17 0 0
l4=control & d:ahead	0 0 18 0 -17 0 0
l4=country	0 0 -10 2 10 0 0
l4=country & d:ahead	0 0 -10 0 13 0 0
l4=current	0 0 7 0 0 -5 0
l4=custom	0 0 -1 -2 6 0 0
l4=cut	0 0 0 6 -2 0 -1
l4=cut & d:gone	0 0 0 7 -7 0 0
l4=date	0 0 -12 0 14 0 0
l4=date & d:ahead	0 0 -11 0 12 0 0
l4=deadline	0 0 -4 0 6 0 0
l4=deadline & d:ahead	0 0 -4 0 6 0 0
l4=decision	0 0 -7 0 8 0 0
l4=decision & d:ahead	0 0 -7 0 8 0 0
l4=doe	0 0 -2 0 6 0 0
l4=down	0 0 -2 11 -1 0 -6
l4=down & d:ahead	0 0 -2 0 11 0 -6
l4=down & d:gone	0 0 0 12 -11 0 0
l4=due	-3 0 0 -1 13 -13 -3
l4=due & d:ahead	0 0 0 0 10 -13 -3
l4=due & d:gone	-2 0 0 0 6 0 0
l4=duty	0 0 0 -17 0 7 8
l4=duty & d:ahead	0 0 0 -14 -5 7 8
l4=duty & d:gone	0 0 0 -5 7 0 0
l4=each	0 8 0 3 -5 0 -6
l4=each & d:ahead	0 0 0 -8 15 0 -5
l4=each & d:gone	0 9 0 10 -20 0 0
l4=end	4 0 22 0 -14 -11 -6
l4=end & d:ahead	0 0 20 -5 -7 -11 -5
l4=end & d:gone	6 0 0 1 -5 0 0
l4=enter	0 0 -8 -8 4 -1 10
l4=enter & d:ahead	0 0 -7 -3 0 -1 10
l4=expire	-2 0 -3 0 7 3 0
l4=expire & d:gone	-2 0 0 0 6 0 0
l4=extend	0 0 12 -9 3 -8 0
l4=extend & d:ahead	0 0 8 0 0 -8 0
l4=extend & d:gone	0 0 4 -9 5 0 0
l4=extension	0 0 -14 0 0 15 0
l4=extension & d:ahead	0 0 -14 0 0 16 0
l4=fall	0 0 -2 2 -5 0 7
l4=fall & d:ahead	0 0 -2 4 -7 0 7
l4=fee	0 0 -3 -2 8 0 0
l4=first	-2 15 -5 -4 0 -1 0
l4=first & d:ahead	0 0 -5 0 11 -1 0
l4=first & d:gone	-1 16 0 -4 -11 0 0
l4=flew	0 0 7 0 -5 0 0
l4=for	5 0 -5 -6 -2 16 -8
l4=for & d:ahead	0 -5 -7 5 -6 16 -7
l4=for & d:gone	6 3 4 -14 2 0 0
l4=from	0 0 -25 6 -2 -2 25
l4=from & d:ahead	0 0 -29 -14 9 -2 26
l4=from & d:gone	0 0 0 12 -11 0 0
l4=from & d:today	0 0 4 2 -6 0 0
l4=geneva & d:ahead	0 0 2 11 -14 0 0
l4=geneva & d:gone	0 0 0 -8 11 0 0
l4=given	0 0 -2 9 -6 0 0
l4=given & d:gone	0 0 0 9 -9 0 0
l4=good	0 0 0 13 -9 -1 0
l4=good & d:ahead	0 0 1 10 -8 -1 0
l4=good & d:gone	0 0 0 6 -5 0 0
l4=government	0 0 4 -8 1 0 0
l4=government & d:gone	0 0 0 -6 7 0 0
l4=had	-2 -1 -6 -5 20 -2 -3
l4=had & d:ahead	0 0 -6 0 14 -2 -2
l4=had & d:gone	-1 0 0 -3 8 0 0
l4=hand	0 0 0 18 -17 0 0
l4=hand & d:gone	0 0 0 19 -19 0 0
l4=has	-3 0 8 -5 1 0 -4
l4=has & d:ahead	0 0 9 0 -7 0 -3
l4=has & d:gone	-3 0 0 -4 9 0 0
l4=have	-5 0 12 -8 3 -2 -7
l4=have & d:ahead	0 0 13 -3 -4 -1 -7
l4=have & d:gone	-4 0 0 -5 11 0 0
l4=he	0 0 -3 6 0 0 0
l4=he & d:gone	0 0 0 8 -7 0 0
l4=he & d:today	0 0 -3 0 6 0 0
l4=his	0 0 8 0 -6 0 0
l4=his & d:ahead	0 0 8 0 -8 0 0
l4=hold	0 0 3 -9 8 -2 0
l4=hold & d:gone	0 0 0 -7 11 0 0
l4=house	0 0 -2 -2 8 0 0
l4=i	0 0 7 0 0 -5 0
l4=i & d:ahead	0 0 8 0 -1 -5 0
l4=if & d:ahead	0 0 -3 0 6 0 0
l4=in	-3 3 -1 10 0 -7 -6
l4=in & d:ahead	0 0 0 2 5 -6 -5
l4=in & d:gone	0 4 -3 7 -5 0 0
l4=initialled	0 0 -2 -2 9 0 0
l4=is	10 0 -21 -23 10 6 10
l4=is & d:ahead	0 0 -21 -3 9 6 12
l4=is & d:gone	11 0 0 -14 0 0 -1
l4=it	15 8 2 1 -20 5 4
l4=it & d:ahead	-1 0 9 -11 -11 6 6
l4=it & d:gone	17 9 -9 11 -22 0 -2
l4=it & d:today	0 0 -9 -5 16 0 0
l4=its	0 0 2 -18 -2 -4 15
l4=its & d:ahead	0 0 2 0 -12 -4 15
l4=its & d:gone	0 0 0 -16 18 0 0
l4=itself	0 0 0 -2 10 -3 0
l4=keep	0 0 -12 10 0 1 0
l4=keep & d:ahead	0 0 -12 0 9 1 0
l4=keep & d:gone	0 0 0 10 -10 0 0
l4=last	3 0 3 -8 -2 2 -1
l4=last & d:gone	6 0 -1 -6 0 0 0
l4=leader	0 0 0 12 -12 0 0
l4=leave	0 0 8 0 0 -10 0
l4=leave & d:ahead	0 0 8 2 0 -10 0
l4=look	0 0 -1 0 -5 8 0
l4=look & d:ahead	0 0 -1 0 -6 9 0
l4=lower	0 0 -4 0 0 8 0
l4=lower & d:ahead	0 0 -3 0 -2 8 0
l4=m	0 0 5 7 -10 0 0
l4=m & d:ahead	0 0 5 8 -11 0 0
l4=make	0 8 -2 -8 5 0 0
l4=make & d:ahead	0 0 -2 0 6 0 0
l4=make & d:gone	0 8 0 -7 0 0 0
l4=may	0 0 -5 0 9 0 0
l4=may & d:ahead	0 0 -4 0 8 0 0
l4=meet & d:today	0 0 0 6 -6 0 0
l4=morning	0 0 0 -5 7 0 0
l4=morning & d:today	0 0 0 -5 7 0 0
l4=mr & d:ahead	0 0 0 6 0 0 -3
l4=must	0 0 -4 0 8 0 0
l4=must & d:ahead	0 0 -3 0 6 0 0
l4=negotiate	0 0 0 9 -8 0 0
l4=negotiate & d:gone	0 0 0 9 -9 0 0
l4=new	0 0 8 4 -19 1 7
l4=new & d:ahead	0 0 10 -13 -9 1 7
l4=new & d:gone	0 0 0 15 -14 0 0
l4=next	0 0 6 0 -3 0 0
l4=next & d:ahead	0 0 7 0 -4 0 0
l4=note	0 0 0 -5 8 0 0
l4=note & d:today	0 0 0 -5 7 0 0
l4=now	0 0 32 -3 -10 -21 0
l4=now & d:ahead	0 0 32 -1 -12 -21 0
l4=number	0 0 -5 0 8 0 0
l4=of	9 -4 20 0 -7 -28 -3
l4=of & d:ahead	0 0 23 0 -7 -27 -1
l4=of & d:gone	10 -3 0 -5 2 0 0
l4=off	0 0 7 -2 0 0 -4
l4=off & d:ahead	0 0 7 0 -1 0 -3
l4=old	0 0 -7 0 15 -5 0
l4=old & d:ahead	0 0 -5 0 11 -5 0
l4=on	7 0 15 -19 -9 4 0
l4=on & d:ahead	0 0 12 -19 -11 5 1
l4=on & d:gone	9 0 9 -5 -4 0 0
l4=on & d:today	0 0 -3 -5 11 0 0
l4=once	0 0 10 0 0 -11 0
l4=one	-1 0 5 16 -12 0 -4
l4=one & d:ahead	0 0 9 0 0 0 -4
l4=one & d:gone	-1 0 0 13 -10 0 0
l4=other	0 0 7 0 -11 8 0
l4=other & d:ahead	0 0 7 0 -13 8 0
l4=our	0 0 1 -9 7 -4 2
l4=out	9 0 -2 1 -2 -4 0
l4=out & d:ahead	0 0 -1 0 8 -4 0
l4=out & d:gone	10 0 0 2 -13 0 0
l4=over	0 0 -1 -6 11 0 -3
l4=over & d:ahead	0 0 0 -1 7 0 -3
l4=own	0 0 4 -7 2 0 0
l4=own & d:gone	0 0 0 -7 8 0 0
l4=paper	0 0 12 -4 -13 6 0
l4=paper & d:ahead	0 0 12 0 -16 6 0
l4=pause	1 0 5 8 -13 1 -4
l4=pause & d:ahead	0 0 6 -10 0 1 -4
l4=pause & d:gone	1 0 0 17 -16 0 0
l4=pay & d:gone	0 0 0 7 -6 0 0
l4=pay & d:today	0 0 6 -1 -2 0 0
l4=peace	0 0 -2 0 6 0 0
l4=place	0 0 0 -1 -5 0 9
l4=place & d:ahead	0 0 0 0 -7 0 10
l4=point	0 0 0 0 -7 9 0
l4=port	0 0 -1 -1 8 -2 0
l4=present	0 0 1 1 -11 14 0
l4=present & d:ahead	0 0 1 -2 -9 14 0
l4=president	0 0 0 7 -6 0 0
l4=president & d:gone	0 0 0 8 -7 0 0
l4=prolong	0 0 5 0 -8 2 0
l4=prolong & d:ahead	0 0 5 0 -9 3 0
l4=put	0 0 -15 14 -1 0 0
l4=put & d:ahead	0 0 -14 0 17 0 0
l4=put & d:gone	0 0 0 14 -14 0 0
l4=reach	0 0 1 -11 13 -1 0
l4=reach & d:gone	0 0 0 -10 13 0 0
l4=reciprocal	0 0 6 0 -6 0 0
l4=reciprocal & d:ahead	0 0 6 0 -6 0 0
l4=remain	0 0 3 -4 4 -7 0
l4=remain & d:ahead	0 0 3 -3 3 -7 0
l4=rise	0 0 -2 -2 -3 0 10
l4=rise & d:ahead	0 0 -2 0 -4 0 10
l4=round	0 0 -4 -3 12 0 0
l4=round & d:ahead	0 0 -3 0 6 0 0
l4=rule	0 0 10 0 -6 -5 1
l4=rule & d:ahead	0 0 12 0 -9 -5 1
l4=run	0 0 -7 2 5 -7 5
l4=run & d:ahead	0 -1 -6 0 6 -6 6
l4=same	0 0 -7 0 0 7 0
l4=same & d:ahead	0 0 -7 0 0 7 0
l4=say	0 0 8 0 -16 10 0
l4=say & d:ahead	0 0 9 0 -17 10 0
l4=second	0 0 -4 0 0 7 0
l4=second & d:ahead	0 0 -8 0 0 8 0
l4=section	0 0 0 0 -6 7 0
l4=section & d:ahead	0 0 0 0 -7 7 0
l4=shall	0 0 -14 0 0 12 0
l4=shall & d:ahead	0 0 -11 0 -1 13 0
l4=should	0 0 18 0 -18 0 0
l4=should & d:ahead	0 0 18 0 -18 0 0
l4=side	0 0 -7 0 10 -4 0
l4=side & d:ahead	0 0 -4 0 10 -4 0
l4=sign	0 -2 -12 12 -2 -2 0
l4=sign & d:ahead	0 0 -9 9 0 0 0
l4=sign & d:gone	-2 -1 0 6 -1 0 0
l4=since	0 0 12 5 -6 -7 0
l4=since & d:ahead	0 0 13 0 -3 -7 0
l4=since & d:gone	0 0 0 8 -4 0 0
l4=sit	0 0 -1 0 6 0 0
l4=so	0 0 -16 0 4 12 0
l4=so & d:ahead	0 0 -16 0 2 12 0
l4=standstill	0 -4 -8 3 5 4 0
l4=standstill & d:ahead	0 0 -7 -1 6 4 0
l4=standstill & d:gone	0 -3 0 7 -1 0 0
l4=start	0 0 -8 11 0 0 -4
l4=start & d:ahead	0 0 -7 11 0 0 -3
l4=still	0 0 -15 0 13 0 2
l4=still & d:ahead	0 0 -14 0 13 0 2
l4=stop	-3 0 4 9 -11 0 0
l4=surcharge	0 0 -4 14 -9 0 0
l4=surcharge & d:ahead	0 0 -4 0 7 0 0
l4=surcharge & d:gone	0 0 0 15 -15 0 0
l4=suspension	0 -5 -4 14 -18 12 1
l4=suspension & d:ahead	0 0 -7 0 -7 12 2
l4=suspension & d:gone	0 -5 3 15 -12 0 0
l4=take	0 0 -5 4 -2 6 -5
l4=take & d:ahead	0 0 -4 8 -6 6 -5
l4=tariff	0 -4 16 0 0 -10 -3
l4=tariff & d:ahead	0 0 19 -4 -3 -10 -3
l4=tariff & d:today	0 0 -2 0 6 0 0
l4=tell & d:gone	0 0 0 -4 6 0 0
l4=that	3 4 -13 11 0 -3 -3
l4=that & d:ahead	0 0 -10 10 8 -2 -2
l4=that & d:gone	4 4 -3 2 -6 0 0
l4=the	-14 -7 -24 -7 17 28 0
l4=the & d:ahead	-3 -2 -24 4 0 31 2
l4=the & d:gone	-9 -4 3 -9 18 -5 -2
l4=their	-2 0 2 -16 11 1 -2
l4=their & d:ahead	0 0 3 0 -6 2 -1
l4=their & d:gone	0 0 0 -12 17 0 0
l4=then	0 0 7 -6 -6 0 7
l4=then & d:ahead	0 0 7 0 -14 0 7
l4=then & d:gone	0 0 0 -6 8 0 0
l4=they	0 0 2 0 15 -25 3
l4=they & d:ahead	0 0 2 -6 16 -24 3
l4=thi	0 0 -11 0 19 -9 0
l4=thi & d:ahead	0 0 -11 0 17 -8 0
l4=third	0 0 -6 0 0 6 0
l4=third & d:ahead	0 0 -6 0 0 6 0
l4=to	9 -4 -8 9 8 -8 -5
l4=to & d:ahead	-3 0 -10 7 15 -5 -4
l4=to & d:gone	12 -3 -4 -16 9 -1 0
l4=to & d:today	0 0 7 16 -20 0 0
l4=trade	10 0 0 -4 0 -1 -3
l4=trade & d:gone	10 0 0 0 -8 0 0
l4=truce	-11 12 2 10 -14 -3 8
l4=truce & d:ahead	0 0 4 3 -11 -1 9
l4=truce & d:gone	-9 13 -9 8 -6 0 0
l4=two	0 4 6 2 -7 -6 0
l4=two & d:ahead	0 0 16 -5 -2 -6 0
l4=under	0 0 -5 -4 11 0 0
l4=under & d:ahead	0 0 -5 -1 9 0 0
l4=until	0 0 22 -2 -12 -3 -4
l4=until & d:ahead	0 0 23 -2 -13 -3 -4
l4=up & d:ahead	0 0 5 0 -9 3 -1
l4=us	7 0 -12 0 0 3 0
l4=us & d:gone	7 0 0 0 -6 0 0
l4=want	0 0 -6 0 10 0 0
l4=was	0 -2 7 -7 0 1 0
l4=was & d:ahead	0 0 8 -1 -7 2 0
l4=was & d:gone	0 -1 0 -3 9 0 0
l4=we & d:ahead	0 0 0 0 -9 0 6
l4=week	0 0 0 -4 9 0 -1
l4=were	0 0 -8 2 9 0 -5
l4=were & d:ahead	0 0 -8 -4 19 0 -5
l4=were & d:gone	0 0 0 7 -5 0 0
l4=what	-3 0 -18 -4 19 11 -9
l4=what & d:ahead	0 0 -16 -5 16 11 -8
l4=what & d:gone	-2 0 0 -2 6 0 0
l4=where	0 0 0 -3 8 -1 0
l4=which	-2 4 10 3 -9 -11 0
l4=which & d:ahead	0 0 11 15 -18 -11 0
l4=which & d:gone	-1 6 0 -8 5 0 0
l4=will	-1 0 -4 0 9 -11 7
l4=will & d:ahead	0 0 -2 0 7 -10 8
l4=winter	0 0 -7 0 14 -7 0
l4=winter & d:ahead	0 0 -7 0 14 -7 0
l4=with	-2 -2 18 2 -1 -14 -7
l4=with & d:ahead	0 0 20 -11 0 -13 -6
l4=with & d:gone	-1 -2 -2 11 -2 0 0
l4=world	0 0 -6 0 6 0 0
l4=would	-7 -2 9 -17 -10 10 2
l4=would & d:ahead	0 0 0 -6 -12 14 3
l4=would & d:gone	-6 -1 0 -8 26 -5 0
l4=would & d:today	0 0 19 0 -17 0 0
l4=year	0 0 0 -6 5 0 0
l4=you	0 0 10 0 -9 0 0
l4=you & d:ahead	0 0 10 0 -11 0 0
l4=your	0 0 -8 0 15 -6 0
l4=your & d:ahead	0 0 -8 0 13 -6 0
l4=—	0 0 -9 11 -11 15 -4
l4=— & d:ahead	0 0 -13 0 0 16 -3
l4=— & d:gone	0 0 0 12 -11 0 0
l4=•	0 0 3 7 1 -4 -9
l4=• & d:ahead	0 0 3 9 0 -4 -9
l=, a	0 0 -4 0 7 0 0
l=, a & d:ahead	0 0 -4 0 6 0 0
l=, from	-1 5 3 -11 -1 -3 9
l=, from & d:ahead	0 -6 4 -2 -6 -2 11
l=, from & d:gone	0 9 0 -8 2 0 -3
l=, in	0 0 0 7 -5 0 0
l=, in & d:gone	0 0 0 7 -5 0 0
l=, monday	0 0 0 -4 6 0 0
l=, monday & d:today	0 0 0 -4 6 0 0
l=, on	4 -1 2 2 -12 -3 10
l=, on & d:ahead	0 0 2 -12 -5 -3 11
l=, on & d:gone	5 -1 0 8 -9 0 0
l=, sign	0 0 0 8 -8 0 0
l=, sign & d:gone	0 0 0 8 -8 0 0
l=, since	0 0 0 -5 7 0 0
l=, the	0 0 7 5 -6 -4 0
l=, the & d:ahead	0 0 10 0 -3 -4 0
l=, the & d:gone	0 0 -1 6 -3 0 0
l=, thursday	0 0 0 -5 8 0 0
l=, thursday & d:today	0 0 0 -5 8 0 0
l=, to	2 -1 2 -9 0 1 -5
l=, to & d:gone	3 -1 2 -6 0 0 0
l=, until	0 0 -4 -4 0 6 -1
l=, until & d:ahead	0 0 -8 0 2 7 -1
l=, until & d:gone	0 0 9 -2 -4 0 0
l=, wednesday	0 0 10 -1 -8 0 0
l=, wednesday & d:today	0 0 10 -1 -8 0 0
l=: from	0 0 -3 -13 14 0 1
l=: from & d:ahead	0 0 -3 -11 12 0 1
l=: on	0 0 -4 15 -15 0 8
l=: on & d:ahead	0 0 -4 16 -17 0 8
l=: since	0 0 -1 9 -5 0 0
l=: since & d:ahead	0 0 -1 -4 10 0 0
l=: since & d:gone	0 0 0 13 -12 0 0
l=: the	0 0 -8 0 10 0 0
l=: until	0 0 13 0 -6 -11 0
l=: until & d:ahead	0 0 14 0 -7 -11 0
l=; on	0 0 -2 0 7 0 0
l=<begin> <begin>	-4 4 -4 -5 7 0 0
l=<begin> <begin> & d:ahead	-1 -5 -1 -12 4 1 2
l=<begin> <begin> & d:gone	0 9 0 -4 0 -1 -1
l=<begin> after	0 0 0 0 -2 6 0
l=<begin> after & d:ahead	0 0 0 0 -3 6 0
l=<begin> and	0 0 -7 0 9 0 0
l=<begin> before	0 0 -9 3 5 0 0
l=<begin> before & d:ahead	0 0 -9 0 13 0 0
l=<begin> by & d:ahead	0 0 -3 0 8 0 0
l=<begin> from	-1 2 -8 0 6 -4 -2
l=<begin> from & d:ahead	0 0 -7 11 0 -3 -1
l=<begin> from & d:gone	0 4 0 -12 8 0 0
l=<begin> monday	0 0 -1 10 -7 0 0
l=<begin> monday & d:today	0 0 -1 10 -7 0 0
l=<begin> on	7 -3 14 -14 0 -10 -13
l=<begin> on & d:ahead	-1 0 16 -6 -4 -8 -11
l=<begin> on & d:gone	8 -1 -2 -8 3 0 0
l=<begin> since	-3 -4 -1 0 7 0 0
l=<begin> since & d:ahead	0 0 0 -5 8 0 0
l=<begin> since & d:gone	-12 -3 0 2 3 0 0
l=<begin> sunday	0 0 -5 -3 13 0 0
l=<begin> the	0 0 1 -10 0 5 0
l=<begin> the & d:today	0 0 0 -6 8 0 0
l=<begin> tuesday	0 0 -4 -1 8 0 0
l=<begin> tuesday & d:today	0 0 -4 -1 8 0 0
l=<begin> until	2 0 -11 -1 4 10 0
l=<begin> until & d:ahead	0 0 -10 0 5 10 0
l=<day-ahead> ,	0 0 1 4 0 -6 -2
l=<day-ahead> and	0 0 -6 0 10 -1 0
l=<day-ahead> and & d:ahead	0 0 -6 0 10 -1 0
l=<day-ahead> to	0 0 7 -8 -10 5 -3
l=<day-ahead> to & d:ahead	0 0 7 -2 -16 5 -2
l=<day-ahead> to & d:gone	0 0 0 -3 8 0 0
l=<day-gone> ,	0 0 -12 0 14 0 0
l=<day-gone> to	9 0 0 -1 -2 0 0
l=<day-gone> to & d:gone	10 0 0 0 -6 0 0
l=<day-today> from	0 0 0 10 -11 0 0
l=<day-today> from & d:ahead	0 0 0 10 -11 0 0
l=<level> from	0 0 -8 -2 12 -5 1
l=<level> from & d:ahead	0 0 -6 -7 12 -4 2
l=<level> on	0 0 -7 3 0 -4 6
l=<level> on & d:ahead	0 0 -7 7 -3 -4 6
l=<level> on & d:gone	0 0 0 -15 16 0 0
l=<level> until	-2 0 12 0 -7 -3 0
l=<level> until & d:ahead	0 0 9 0 -4 -3 0
l=<month-gone> to	0 0 0 10 -8 0 0
l=<month-gone> to & d:gone	0 0 0 11 -10 0 0
l=<name> before & d:ahead	0 0 0 5 -7 0 1
l=<name> from	3 0 -1 12 0 0 -20
l=<name> from & d:ahead	0 0 0 6 9 0 -20
l=<name> from & d:gone	0 0 0 -7 7 0 0
l=<name> from & d:today	4 0 0 12 -16 0 0
l=<name> in	0 0 0 -5 7 0 0
l=<name> in & d:gone	0 0 0 -5 7 0 0
l=<name> on	-5 7 -16 -9 8 0 6
l=<name> on & d:ahead	0 0 -13 -1 5 0 6
l=<name> on & d:gone	-4 8 0 -3 0 0 0
l=<number> ,	0 0 17 -4 -10 0 0
l=<number> , & d:today	0 0 0 -8 10 0 0
l=<number> of	0 0 0 -9 11 0 0
l=<number> of & d:gone	0 0 0 -6 7 0 0
l=<number> on & d:ahead	0 0 -5 0 -1 0 6
l=<number> since	0 0 0 -10 12 0 0
l=<number> since & d:gone	0 0 0 -10 11 0 0
l=<number> until	0 0 15 0 -13 0 0
l=<number> until & d:ahead	0 0 15 0 -14 0 0
l=<organisation> ,	0 0 -1 -3 7 0 0
l=<organisation> , & d:today	0 0 0 -3 6 0 0
l=<organisation> meet	0 0 12 0 -11 0 0
l=<organisation> on	0 0 -1 -1 8 0 0
l=<person> ,	0 0 3 2 -6 0 0
l=<person> , & d:today	0 0 4 4 -8 0 0
l=<person> :	0 0 0 -8 10 0 0
l=<person> : & d:gone	0 0 -1 -5 9 0 0
l=<person> on	0 0 -3 -3 14 0 0
l=<points> on & d:ahead	0 0 -5 0 7 0 0
l=<points> on & d:gone	-2 0 0 6 -2 0 0
l=<seat> ,	-2 0 -13 0 14 0 -2
l=<seat> , & d:ahead	0 0 -3 0 7 0 0
l=<seat> , & d:gone	0 0 0 -6 7 0 0
l=<seat> , & d:today	-1 0 -10 2 8 0 0
l=<seat> on	0 0 -6 2 10 -1 -5
l=<seat> on & d:ahead	0 0 -5 0 16 -1 -5
l=<seat> on & d:today	0 0 0 7 -7 0 0
l=<span> ,	0 0 -5 -5 15 0 -2
l=<span> from	0 7 -28 5 -8 -1 17
l=<span> from & d:ahead	0 -4 -24 5 -6 -1 19
l=<span> from & d:gone	0 11 -3 -2 0 0 -3
l=<span> in	0 0 0 12 -11 0 0
l=<span> in & d:gone	0 0 0 12 -12 0 0
l=<span> on	0 0 -8 -1 13 0 0
l=<span> on & d:ahead	0 0 -8 0 10 0 0
l=<span> to	0 0 12 -4 0 -7 0
l=<span> to & d:ahead	0 0 13 0 -6 -7 0
l=<span> to & d:gone	0 0 0 -4 9 0 0
l=again from	0 0 0 2 2 -2 -6
l=again from & d:ahead	0 0 0 -1 10 -2 -6
l=again on	0 0 -11 0 0 6 7
l=again on & d:ahead	0 0 -11 0 -1 6 7
l=agree in	0 -8 0 11 -6 0 0
l=agree in & d:gone	0 -8 0 11 -6 0 0
l=agree on & d:ahead	0 0 -1 0 7 0 0
l=agreement by	0 0 7 0 -11 0 0
l=agreement by & d:ahead	0 0 7 0 -11 0 0
l=and from	0 0 -4 -8 -4 0 17
l=and from & d:ahead	0 0 -4 -5 -8 0 18
l=and including	0 0 6 0 -11 2 0
l=and including & d:ahead	0 0 7 0 -11 2 0
l=and on	0 0 -3 0 7 -1 -2
l=and on & d:ahead	0 0 -1 0 7 -1 -2
l=and since	0 0 0 -4 6 0 0
l=apply from	0 0 0 -5 10 -2 0
l=apply from & d:ahead	0 0 0 -3 8 -2 0
l=apply from & d:gone	0 0 0 -7 8 0 0
l=apply since & d:gone	0 0 0 6 -5 0 0
l=apply until	0 0 2 0 -9 6 0
l=apply until & d:ahead	0 0 2 0 -10 6 0
l=arrangement of	0 0 0 7 -3 0 0
l=arrangement of & d:gone	0 0 0 8 -7 0 0
l=as of	2 0 -16 10 -10 -3 11
l=as of & d:ahead	0 0 -11 7 -9 -2 12
l=as of & d:gone	3 0 0 5 -8 0 0
l=as since	0 0 0 -6 7 0 0
l=as since & d:gone	0 0 0 -6 7 0 0
l=at noon	0 0 7 0 -3 0 0
l=at the	2 0 -10 -4 18 -10 0
l=at the & d:ahead	0 0 -9 0 20 -10 0
l=away on	0 0 7 -6 -4 0 5
l=away on & d:ahead	0 0 7 0 -12 0 6
l=away on & d:gone	0 0 0 -5 8 0 0
l=back on	0 0 -2 0 6 0 -1
l=back to	0 0 -6 0 12 -2 0
l=back to & d:ahead	0 0 -6 0 10 -2 0
l=before the	0 0 0 0 9 -11 -2
l=before the & d:ahead	0 0 0 0 8 -11 -2
l=begin on	-10 5 -14 -3 4 -5 7
l=begin on & d:ahead	0 -5 -13 0 8 -4 3
l=begin on & d:gone	-8 9 0 -4 -1 0 5
l=bulletin ,	14 0 0 -6 -8 0 0
l=bulletin , & d:today	14 0 0 -6 -8 0 0
l=busan ,	0 0 -4 11 -6 0 0
l=busan last	0 -2 0 -3 6 0 0
l=busan last & d:gone	0 -2 0 -3 6 0 0
l=busan on & d:ahead	0 0 -5 0 7 0 0
l=busan on & d:gone	0 0 0 -14 15 0 0
l=by telephone	0 0 9 -1 -5 0 0
l=by telephone & d:today	0 0 9 0 -8 0 0
l=by the	0 0 -12 -4 27 -8 -1
l=by the & d:ahead	0 0 -12 0 24 -8 -1
l=change on & d:ahead	0 0 0 6 -1 0 0
l=close on	0 0 8 0 -6 0 0
l=close on & d:ahead	0 0 8 0 -6 0 0
l=conclude in	0 1 0 6 -7 0 0
l=conclude in & d:gone	0 1 0 6 -7 0 0
l=conclude on & d:gone	0 0 0 6 -4 0 0
l=counted from	0 -2 6 6 -5 0 -6
l=counted from & d:ahead	0 0 6 18 -21 0 -6
l=counted from & d:gone	0 -1 0 -7 9 0 0
l=date : & d:ahead	0 0 8 0 -5 0 0
l=date : & d:today	0 0 -8 -1 13 0 0
l=date from	0 0 -9 8 4 0 -2
l=date from & d:ahead	0 0 -9 -5 19 0 -2
l=date from & d:gone	0 0 0 13 -12 0 0
l=date is	0 0 11 0 -16 6 0
l=date is & d:ahead	0 0 11 0 -17 6 0
l=day ,	0 0 2 0 -11 9 0
l=day , & d:ahead	0 0 2 0 -11 9 0
l=deal by	0 0 0 0 -6 8 0
l=deal by & d:ahead	0 0 0 0 -6 8 0
l=declare in	0 0 0 10 -9 0 0
l=declare in & d:gone	0 0 0 10 -9 0 0
l=declare on	0 0 -4 12 -6 0 0
l=declare on & d:ahead	0 0 -4 9 -4 0 0
l=decree on	0 0 0 11 -10 0 0
l=decree on & d:ahead	0 0 0 12 -11 0 0
l=die on	-2 0 14 0 -6 0 0
l=die on & d:ahead	0 0 15 0 -14 0 0
l=drop on	1 0 5 0 -6 0 0
l=due from	0 0 6 0 -4 0 0
l=due from & d:ahead	0 0 6 0 -4 0 0
l=duty of	0 0 0 -5 8 0 0
l=duty on	0 0 -4 0 6 0 0
l=early as	0 0 7 0 -4 0 0
l=early as & d:ahead	0 0 7 0 -6 0 0
l=effect from & d:ahead	0 0 -4 0 7 0 -1
l=effect on & d:gone	0 0 0 6 -3 0 0
l=end :	0 0 17 0 -9 -8 0
l=end : & d:ahead	0 0 16 0 -8 -8 0
l=end in	-1 -3 -5 -2 16 0 0
l=end in & d:ahead	0 0 -5 0 6 0 0
l=end in & d:gone	-1 -3 0 -2 11 0 0
l=end on	4 1 -1 -5 -2 9 -7
l=end on & d:ahead	-4 0 2 -5 -4 12 -5
l=end on & d:gone	7 2 -5 0 0 -7 0
l=enter before	0 0 -1 -2 10 0 0
l=enter before & d:ahead	0 0 -1 -2 10 0 0
l=est on	0 0 7 0 -3 0 0
l=est on & d:ahead	0 0 7 0 -3 0 0
l=expire on	5 -2 -3 -8 4 2 -3
l=expire on & d:gone	8 -1 -4 -5 2 0 0
l=extend on	0 0 -7 0 7 0 0
l=extend on & d:ahead	0 0 -7 0 8 0 0
l=extend to	0 0 -3 0 -3 8 0
l=extend to & d:ahead	0 0 -3 0 -8 10 0
l=extend to & d:gone	0 0 0 0 6 -1 0
l=extend until	0 0 -4 0 10 -6 0
l=extend until & d:ahead	0 0 -4 0 10 -6 0
l=follow on	0 0 -4 0 7 0 0
l=follow on & d:ahead	0 0 -4 0 7 0 0
l=for <span>	0 0 -4 0 6 0 0
l=force on	0 0 -2 0 0 -1 6
l=force on & d:ahead	0 0 -2 -4 0 -1 7
l=force since	-6 0 -6 0 9 0 0
l=force since & d:ahead	0 0 -5 -5 12 0 0
l=force since & d:gone	-6 0 0 3 0 0 0
l=force until	0 0 2 0 1 -6 0
l=friday ,	0 0 -7 -2 5 -1 7
l=friday , & d:ahead	0 0 -3 0 0 -1 7
l=from the	0 0 -17 7 -1 -7 12
l=from the & d:ahead	0 0 -17 -8 7 -6 14
l=from the & d:gone	0 0 0 14 -11 0 0
l=frozen until	0 0 -8 0 10 -2 0
l=frozen until & d:ahead	0 0 -8 0 10 -2 0
l=geneva ,	0 0 -1 0 7 0 0
l=geneva on	0 0 -1 -4 10 0 0
l=go on	10 0 19 -6 -19 -2 -2
l=go on & d:ahead	0 0 16 0 -11 -1 -1
l=go on & d:gone	11 0 0 -5 -6 0 0
l=good from	0 0 -2 -1 9 0 0
l=good from & d:ahead	0 0 -2 0 8 0 0
l=good on	0 0 -6 5 0 0 0
l=good on & d:ahead	0 0 -6 0 8 0 0
l=good on & d:gone	0 0 0 6 -6 0 0
l=happen on	0 0 4 -3 -5 -10 9
l=happen on & d:ahead	0 0 4 -1 -6 -10 9
l=has until & d:gone	0 0 0 -1 6 0 0
l=have end	0 0 -6 0 10 0 0
l=have until & d:gone	0 0 0 7 -7 0 0
l=hold since	0 5 -5 -7 6 0 0
l=hold since & d:gone	0 6 0 -7 1 0 0
l=hold until & d:ahead	0 0 2 0 -7 3 0
l=in on	0 0 0 7 -5 0 -4
l=in on & d:ahead	0 0 0 14 -13 0 -4
l=in on & d:gone	0 0 0 -7 7 0 0
l=is on	0 0 6 0 -5 0 0
l=is on & d:ahead	0 0 6 0 -5 0 0
l=is the	0 0 5 0 -18 -1 13
l=is the & d:ahead	0 0 5 0 -18 -1 13
l=it by	0 0 -4 0 7 0 0
l=it end	0 0 9 0 -6 0 0
l=it on	0 0 -8 8 -5 1 3
l=it on & d:ahead	0 0 -7 0 0 2 3
l=it on & d:gone	0 0 0 10 -7 0 0
l=it to	0 0 -4 0 9 -4 0
l=it to & d:ahead	0 0 -4 0 8 -4 0
l=it until	0 0 -17 0 8 8 0
l=it until & d:ahead	0 0 -17 0 8 8 0
l=izmir on	0 0 0 -4 7 0 0
l=lapse on	5 0 5 -2 -8 1 -1
l=lapse on & d:ahead	-1 0 6 0 -4 1 -1
l=lapse on & d:gone	7 0 0 -1 -4 0 0
l=last until & d:ahead	0 0 9 0 -2 -4 0
l=late on	0 0 0 0 6 0 0
l=law on	0 0 6 0 -6 0 0
l=law on & d:ahead	0 0 6 0 -6 0 0
l=loaded before	0 0 -1 -5 8 0 0
l=lower on	0 0 0 5 -10 0 7
l=lower on & d:ahead	0 0 0 0 -6 0 7
l=lower on & d:gone	0 0 0 6 -6 0 0
l=m .	0 0 -1 -3 7 0 0
l=make in	0 0 0 9 -7 0 0
l=make in & d:gone	0 0 0 9 -7 0 0
l=midnight on	9 0 1 -10 -4 -8 6
l=midnight on & d:ahead	0 0 1 -4 0 -8 6
l=midnight on & d:gone	11 0 0 -3 -6 0 0
l=minute of	0 0 -8 0 8 0 0
l=monday ,	6 0 -12 2 -6 -2 10
l=monday , & d:ahead	0 0 -3 -2 -3 -2 12
l=monday , & d:gone	8 0 0 7 -11 0 -1
l=monday , & d:today	0 0 -9 0 11 0 0
l=more from	0 0 0 0 7 0 -3
l=more from & d:ahead	0 0 0 0 6 0 -3
l=network on	0 0 9 0 -8 0 0
l=network on & d:ahead	0 0 10 0 -9 0 0
l=notice of	0 0 7 11 -16 0 0
l=notice of & d:ahead	0 0 7 0 -7 0 0
l=on <day-gone>	0 0 -5 -2 9 0 0
l=on <day-gone> & d:today	0 0 -5 -2 9 0 0
l=on the	0 0 -7 16 2 -5 -1
l=on the & d:ahead	-1 0 -6 -11 16 -4 0
l=on the & d:gone	1 0 0 12 -9 0 0
l=on to & d:ahead	0 0 -1 0 -4 6 0
l=or after	0 0 -3 -1 8 0 0
l=or after & d:ahead	0 0 -3 0 7 0 0
l=out on	9 -2 1 -12 -5 10 -5
l=out on & d:ahead	-3 0 3 0 -3 10 -5
l=out on & d:gone	11 -2 -1 -8 -2 0 0
l=over on	0 0 6 0 -1 -3 0
l=over on & d:ahead	0 0 7 0 -3 -3 0
l=pause of	0 0 -1 11 -6 0 0
l=pause of & d:gone	0 0 0 11 -10 0 0
l=pause until	0 0 8 0 -7 0 0
l=pause until & d:ahead	0 0 8 0 -7 0 0
l=rate from	0 0 0 -3 7 0 -1
l=reach on	0 0 7 -4 -1 0 0
l=reach on & d:ahead	0 0 7 0 -6 0 0
l=renewed in	0 0 0 -8 9 0 0
l=renewed in & d:gone	0 0 0 -8 9 0 0
l=run out & d:ahead	0 0 -4 0 7 0 0
l=run out & d:gone	6 0 0 0 -5 0 0
l=run to	0 0 -2 0 6 -1 0
l=run to & d:gone	0 0 -3 0 9 0 0
l=run until	0 0 12 -4 -13 2 0
l=run until & d:ahead	0 0 18 0 -25 3 0
l=run until & d:gone	0 0 -6 -3 14 0 0
l=say on	0 0 -1 6 0 0 0
l=ship before	0 0 0 6 0 0 -1
l=ship before & d:ahead	0 0 0 7 -2 0 -1
l=sign in	0 8 0 -1 -5 0 0
l=sign in & d:gone	0 8 0 0 -5 0 0
l=sign on	0 -2 -3 0 7 0 0
l=sign on & d:ahead	0 0 -3 -3 8 0 0
l=since the & d:ahead	0 0 -5 0 10 0 0
l=sleep until	0 0 3 -4 3 -6 0
l=sleep until & d:ahead	0 0 5 -3 1 -6 0
l=so on	0 0 -3 0 8 0 0
l=so on & d:ahead	0 0 -3 0 6 0 0
l=so until	0 0 10 0 -3 -6 0
l=so until & d:ahead	0 0 10 0 -3 -6 0
l=standstill of	0 6 -4 4 -4 -2 0
l=standstill of & d:gone	0 6 0 5 -12 0 0
l=start on	0 0 -8 1 1 -2 3
l=start on & d:ahead	0 0 -8 -4 6 -1 4
l=start on & d:gone	0 0 0 8 -5 0 0
l=stockholm ,	0 0 0 -2 6 0 0
l=stop on	0 0 6 5 -7 -4 0
l=stop on & d:ahead	0 0 10 0 -5 -4 0
l=strike on	0 0 0 7 -2 0 0
l=strike on & d:gone	0 0 0 7 -5 0 0
l=strike until	0 0 -11 0 11 0 0
l=strike until & d:ahead	0 0 -11 0 11 0 0
l=sunday ,	0 0 0 -8 -5 13 -1
l=sunday , & d:ahead	0 0 0 -4 -11 13 0
l=suspend from	0 0 -6 0 -2 0 6
l=suspend from & d:ahead	0 0 -6 7 -12 0 6
l=suspend from & d:gone	0 0 0 -8 9 0 0
l=suspend since	0 0 4 10 -13 0 0
l=suspend since & d:gone	0 0 0 11 -10 0 0
l=suspend to	0 0 0 0 -3 6 0
l=suspend to & d:ahead	0 0 0 0 -4 6 0
l=suspend until	0 0 -5 -8 9 0 0
l=suspend until & d:gone	0 0 -2 -3 10 0 0
l=table on	0 0 0 7 -6 0 0
l=table on & d:gone	0 0 0 7 -7 0 0
l=take effect	-4 0 -2 13 -4 0 -2
l=take effect & d:ahead	0 0 -2 9 -4 0 -2
l=tariff from	0 0 0 -3 7 0 -1
l=tariff from & d:ahead	0 0 0 -3 7 0 -1
l=tariff on & d:gone	0 0 0 6 -5 0 0
l=tariff until	0 0 0 0 7 -9 0
l=tariff until & d:ahead	0 0 0 0 5 -9 0
l=telephone on & d:ahead	0 0 -4 0 8 0 0
l=term on	0 0 6 0 -4 0 0
l=term on & d:ahead	0 0 6 0 -4 0 0
l=that begin	0 0 0 -4 8 0 0
l=the <organisation>	0 0 0 -3 7 0 0
l=thread ,	0 0 23 0 -23 0 0
l=thread , & d:today	0 0 23 0 -23 0 0
l=thursday ,	0 0 12 -7 -3 0 -4
l=thursday , & d:ahead	0 0 9 0 -4 0 -3
l=to <level> & d:gone	0 0 0 6 -6 0 0
l=to end	0 0 -7 0 8 0 0
l=to the	0 0 0 -10 -9 19 -5
l=to the & d:ahead	0 0 0 0 -19 22 -4
l=to the & d:gone	0 0 0 -8 20 -8 0
l=trieste on	0 0 -1 8 -5 0 0
l=trieste on & d:gone	0 0 0 8 -8 0 0
l=truce end	7 0 10 0 -12 0 0
l=truce end & d:ahead	0 0 7 0 -4 0 0
l=truce end & d:gone	8 0 0 0 -4 0 0
l=truce from	0 0 12 -8 4 0 -10
l=truce of	-9 5 -8 9 -7 -2 4
l=truce of & d:ahead	0 0 -7 -4 9 -1 5
l=truce of & d:gone	-8 5 0 12 -14 0 0
l=truce on	0 0 -4 -3 10 0 0
l=truce to	0 0 0 -5 -5 12 0
l=truce to & d:ahead	0 0 0 0 -13 14 0
l=truce to & d:gone	0 0 0 -5 11 0 0
l=truce until	0 0 -5 0 6 0 0
l=truce until & d:ahead	0 0 -5 0 6 0 0
l=tuesday ,	0 0 12 -13 -1 0 -3
l=tuesday , & d:today	0 0 9 -7 -3 0 0
l=until the	5 0 -1 -2 -4 8 -7
l=until the & d:ahead	0 0 0 -5 -6 11 -6
l=until the & d:gone	6 0 -1 0 0 -6 0
l=up in	0 0 0 7 -7 0 0
l=up in & d:gone	0 0 0 7 -7 0 0
l=up on	0 0 2 -5 -7 10 0
l=up on & d:ahead	0 0 3 0 -12 10 0
l=up to	0 0 7 0 -6 0 0
l=up to & d:ahead	0 0 7 0 -7 0 0
l=used from	0 0 0 0 6 0 -3
l=wednesday ,	0 0 -6 7 -1 0 0
l=wednesday , & d:ahead	0 0 -13 7 0 0 0
l=week ,	0 0 12 -2 -7 0 0
l=week , & d:ahead	0 0 12 0 -10 0 0
lead="	0 0 -10 7 3 -6 6
lead=" & d:ahead	0 0 -17 -4 18 -6 6
lead=" & d:gone	0 0 0 14 -11 0 0
lead=" & d:today	0 0 9 -3 -5 0 0
lead=( & d:ahead	0 0 -3 0 12 -4 -2
lead=)	0 0 -10 3 0 0 4
lead=) & d:ahead	0 0 -10 6 0 0 4
lead=*	0 0 0 -4 7 0 0
lead=* & d:ahead	0 0 0 -9 12 0 0
lead=,	1 4 -6 -3 9 -13 4
lead=, & d:ahead	-12 -21 -2 -12 7 -4 11
lead=, & d:gone	9 15 -12 -5 4 -28 -1
lead=, & d:today	0 -4 3 8 1 -10 -10
lead=-	-2 0 0 -7 2 10 -4
lead=- & d:ahead	0 0 3 -5 -6 11 -4
lead=- & d:today	-1 0 -7 0 9 0 0
lead=1	0 0 -15 0 4 -2 16
lead=1 & d:ahead	0 0 -7 0 -1 -1 16
lead=1 & d:today	0 0 -14 0 11 0 0
lead=10	3 0 16 0 -29 15 0
lead=10 & d:ahead	0 0 15 0 -28 15 0
lead=10 & d:gone	-2 0 5 -9 5 0 0
lead=10 & d:today	7 0 -3 4 -8 0 0
lead=11	0 0 12 9 -14 -4 -1
lead=11 & d:ahead	0 0 15 0 -8 -3 0
lead=11 & d:gone	0 0 0 12 -11 0 0
lead=11 & d:today	0 0 -1 -1 7 0 0
lead=12	0 0 -3 -5 12 0 0
lead=12 & d:gone	0 0 0 -6 7 0 0
lead=13	10 -5 12 -5 -25 13 0
lead=13 & d:today	0 0 15 -1 -13 0 0
lead=14	0 0 -21 22 -6 0 0
lead=14 & d:today	0 0 -12 23 -14 0 0
lead=15	0 8 0 11 -16 0 0
lead=15 & d:gone	0 8 0 12 -20 0 0
lead=16	0 0 -2 0 7 0 0
lead=17	0 -4 0 -4 13 0 0
lead=18	0 0 18 0 -17 0 0
lead=2 & d:ahead	0 0 -7 0 3 0 2
lead=20	0 0 -9 0 13 0 0
lead=20 & d:ahead	0 0 -8 0 9 0 0
lead=22	0 0 0 -3 6 0 0
lead=24	0 0 -2 -4 1 6 0
lead=26	0 0 -4 0 8 0 0
lead=27	0 0 0 0 7 0 0
lead=28	0 0 -6 -8 16 0 0
lead=28 & d:today	0 0 -4 -1 9 0 0
lead=29	0 0 0 -5 10 0 0
lead=3 & d:ahead	0 0 6 -3 -5 0 3
lead=30	0 0 12 -5 -4 -5 0
lead=30 & d:ahead	0 0 -13 0 17 -4 0
lead=30 & d:today	0 0 22 -2 -19 0 0
lead=31	-6 -2 13 -8 -12 15 0
lead=31 & d:ahead	0 0 14 0 -29 15 0
lead=31 & d:gone	-6 -2 0 -3 13 0 0
lead=4	0 0 -1 -4 11 0 0
lead=5	-1 -4 -3 11 0 0 0
lead=5 & d:gone	-1 -4 0 14 -9 0 0
lead=6	0 0 -5 0 -3 10 0
lead=7	0 0 6 -4 0 0 0
lead=7 & d:today	0 0 7 0 -6 0 0
lead=8	0 -1 -11 7 5 -3 0
lead=8 & d:ahead	0 0 -9 -2 18 -3 0
lead=8 & d:gone	-5 -1 0 13 -5 0 0
lead=9	-5 6 -14 -7 0 6 11
lead=9 & d:ahead	0 0 -12 0 -3 7 11
lead=9 & d:gone	-4 7 0 -3 0 0 0
lead=:	-8 -12 5 2 7 -15 -6
lead=: & d:ahead	0 0 4 -2 4 -13 -3
lead=: & d:gone	-12 -8 -1 -4 22 0 -2
lead=: & d:today	1 0 1 10 -11 0 0
lead=;	-7 -2 -6 -2 13 1 0
lead=; & d:ahead	0 0 -7 -9 10 1 0
lead=; & d:gone	-6 -1 -5 2 9 0 0
lead=@	0 0 0 -7 8 0 0
lead=@ & d:today	0 0 0 -7 8 0 0
lead=a	-10 -6 7 1 4 -14 0
lead=a & d:ahead	0 0 9 7 -7 -11 0
lead=a & d:gone	-8 -5 -4 -2 15 0 0
lead=after	-5 0 -4 0 6 0 3
lead=also & d:ahead	0 0 6 0 -4 0 0
lead=america	0 0 0 0 6 -4 0
lead=and	-1 -2 8 -7 1 -2 -6
lead=and & d:ahead	0 0 13 0 -10 -1 -5
lead=and & d:gone	0 -1 -8 -4 15 0 0
lead=and & d:today	0 0 -5 0 9 0 0
lead=angola	0 0 0 0 6 0 -4
lead=angola & d:ahead	0 0 0 0 6 0 -4
lead=april	0 0 -8 -9 22 0 0
lead=april & d:ahead	0 0 -7 0 11 0 0
lead=april & d:gone	0 0 0 -8 8 0 0
lead=argentina	0 0 -1 -2 6 0 0
lead=as	0 0 7 -2 0 -1 1
lead=as & d:ahead	0 0 8 -4 -6 0 2
lead=as & d:gone	0 0 0 6 -3 0 0
lead=as & d:today	0 0 0 -10 12 0 0
lead=august	0 11 -10 -9 14 -8 -7
lead=august & d:ahead	0 0 -9 0 20 -8 -6
lead=august & d:gone	0 12 0 -1 -9 0 0
lead=australia	0 0 8 -1 0 -3 0
lead=because	0 4 0 8 -18 9 0
lead=because & d:ahead	-3 0 0 0 -2 9 0
lead=because & d:gone	5 4 0 9 -18 0 0
lead=before	-3 -1 3 11 0 -11 -5
lead=before & d:ahead	0 0 1 1 5 -11 -5
lead=before & d:gone	-2 -1 0 6 -1 0 0
lead=beijing & d:ahead	0 0 5 8 -13 0 0
lead=beijing & d:gone	0 0 0 -5 6 0 0
lead=between	0 0 7 2 -10 0 0
lead=both	-2 0 8 2 4 0 -15
lead=both & d:ahead	0 0 9 -13 12 0 -14
lead=both & d:gone	-1 0 0 13 -8 0 0
lead=brazil & d:ahead	0 0 2 0 -7 5 0
lead=britain	0 0 6 0 0 -5 0
lead=britain & d:ahead	0 0 7 0 0 -5 0
lead=but	8 0 -10 -4 8 1 -2
lead=but & d:ahead	0 0 -10 0 10 1 -2
lead=but & d:gone	8 0 0 -3 -2 0 0
lead=by	0 0 -28 -7 18 14 0
lead=by & d:ahead	0 0 -26 -1 12 15 0
lead=by & d:gone	0 0 0 -13 14 0 0
lead=canada	0 0 3 -2 -8 -3 11
lead=canada & d:ahead	0 0 4 0 -13 -3 13
lead=chile	0 0 0 -7 11 0 0
lead=china	0 0 10 -7 0 0 -2
lead=china & d:ahead	0 0 11 -1 -6 0 -2
lead=china & d:gone	0 0 0 -4 7 0 0
lead=colombia	0 0 -1 0 -2 6 0
lead=december	0 0 0 7 -4 0 0
lead=december & d:gone	0 0 0 7 -6 0 0
lead=export	0 0 7 -2 -8 4 0
lead=export & d:ahead	0 0 7 0 -11 4 0
lead=february	0 0 -5 0 8 0 0
lead=february & d:ahead	0 0 -4 0 7 0 0
lead=for	0 0 10 -10 1 -3 0
lead=for & d:ahead	0 0 11 0 -10 -2 0
lead=for & d:gone	0 0 0 -12 15 0 0
lead=four	0 0 7 -1 0 -1 0
lead=friday	0 0 -4 -4 12 0 0
lead=from	-3 15 -16 -2 5 -1 -1
lead=from & d:ahead	0 -3 -15 9 3 -1 0
lead=from & d:gone	0 18 0 -11 -3 0 0
lead=from & d:today	0 0 0 -8 10 0 0
lead=goods	0 0 -15 -1 15 0 0
lead=goods & d:ahead	0 0 -14 0 9 0 0
lead=he	0 0 -3 -4 7 1 0
lead=i	0 0 6 -9 6 -10 0
lead=i & d:ahead	0 0 7 0 0 -10 0
lead=i & d:gone	0 0 0 -5 8 0 0
lead=if	-5 0 6 -13 -4 12 0
lead=if & d:ahead	0 0 3 -14 -5 13 0
lead=if & d:gone	-4 0 0 -9 19 0 0
lead=if & d:today	0 0 5 2 -8 0 0
lead=in	0 0 6 4 -6 0 -8
lead=in & d:ahead	0 0 7 5 -10 1 -7
lead=india	-1 0 0 -19 20 0 -5
lead=india & d:ahead	0 0 -5 -5 17 0 -5
lead=india & d:gone	-1 0 0 -10 13 0 0
lead=indonesia	0 0 -4 -7 1 0 7
lead=indonesia & d:ahead	0 0 -4 0 0 0 7
lead=indonesia & d:gone	0 0 0 -6 6 0 0
lead=it	12 0 -2 1 -5 1 -5
lead=it & d:ahead	-8 -1 9 -8 -5 5 0
lead=it & d:gone	14 0 -17 14 -10 -10 -11
lead=it & d:today	3 0 -22 -19 27 0 0
lead=its	3 0 4 2 -2 -2 -6
lead=its & d:ahead	0 0 6 -13 11 -2 -6
lead=its & d:gone	5 0 0 13 -13 0 0
lead=january	0 0 12 -1 -13 4 0
lead=january & d:ahead	0 0 13 0 -15 4 0
lead=japan	0 0 6 0 -3 0 0
lead=japan & d:ahead	0 0 6 0 -3 0 0
lead=july	0 0 -12 -4 22 -3 0
lead=july & d:ahead	0 0 -12 0 16 -3 0
lead=june	0 0 -18 0 12 8 0
lead=june & d:ahead	0 0 -18 0 9 8 0
lead=kenya	0 0 0 8 -5 0 0
lead=kenya & d:gone	0 0 0 8 -8 0 0
lead=korea	0 0 -9 -7 13 7 -3
lead=korea & d:ahead	0 0 -9 -1 7 7 -3
lead=last	-2 0 20 -6 -6 -4 0
lead=last & d:gone	-1 0 0 -1 7 0 0
lead=march	0 0 -12 0 16 0 0
lead=may	0 0 -14 5 9 -5 0
lead=may & d:today	0 0 0 6 -5 0 0
lead=minister	0 0 8 8 -12 -1 0
lead=minister & d:ahead	0 0 9 0 -6 -1 0
lead=minister & d:today	0 0 0 9 -7 0 0
lead=monday	0 0 -4 7 0 0 0
lead=monday & d:gone	0 0 0 -2 6 0 0
lead=monday & d:today	0 0 -1 10 -7 0 0
lead=mr	0 0 0 -1 6 0 0
lead=negotiators	0 0 2 -11 8 0 0
lead=negotiators & d:gone	0 0 0 -10 11 0 0
lead=neither	0 0 10 0 -3 -4 0
lead=new & d:ahead	0 0 0 0 7 0 -5
lead=no	14 0 0 -14 0 0 0
lead=no & d:gone	14 0 0 -13 0 0 0
lead=nothing	0 0 -3 -5 11 0 0
lead=nov	0 0 20 0 -15 -1 0
lead=november	0 -3 29 28 -43 -7 0
lead=november & d:ahead	0 0 31 0 -28 -7 0
lead=november & d:gone	0 -2 0 24 -21 0 0
lead=november & d:today	0 0 -3 7 -3 0 0
lead=october	0 0 0 -5 13 0 0
lead=officials	0 0 9 0 -7 0 0
lead=officials & d:ahead	0 0 9 0 -8 0 0
lead=on	5 -5 5 0 3 -6 -17
lead=on & d:ahead	-1 0 9 -10 3 -4 -15
lead=on & d:gone	7 -4 -5 -6 7 0 0
lead=on & d:today	0 0 -2 14 -10 0 0
lead=one	0 0 0 -7 9 0 0
lead=or	0 0 7 -1 0 -4 0
lead=or & d:ahead	0 0 7 0 -2 -4 0
lead=orders	0 0 -1 -10 13 0 0
lead=our	0 0 1 -6 0 -13 12
lead=our & d:ahead	0 0 2 0 -6 -12 13
lead=our & d:gone	0 0 0 -2 6 0 0
lead=pakistan	0 0 0 7 -2 0 -5
lead=pakistan & d:ahead	0 0 0 7 -2 0 -5
lead=port	0 0 -2 -3 10 -2 0
lead=port & d:ahead	0 0 -2 0 7 -2 0
lead=president	0 0 0 -7 9 0 0
lead=president & d:gone	0 0 0 -3 6 0 0
lead=scott	0 0 -2 0 7 0 0
lead=september	16 -1 -15 -14 8 -2 0
lead=september & d:gone	17 -1 0 -9 -9 0 0
lead=should & d:ahead	0 0 6 0 -4 0 0
lead=since	-5 -5 -6 9 0 -3 -1
lead=since & d:ahead	0 0 -2 -9 17 -1 0
lead=since & d:gone	-14 -4 -2 13 -6 0 0
lead=so	0 0 -6 9 1 4 -17
lead=so & d:ahead	0 0 -4 16 -4 5 -17
lead=so & d:gone	0 0 0 -8 12 0 0
lead=some	7 0 0 0 -4 0 0
lead=some & d:gone	8 0 0 0 -7 0 0
lead=south	0 0 -4 0 -4 9 0
lead=south & d:ahead	0 0 -4 0 -4 10 0
lead=steel	0 0 0 7 -5 0 0
lead=sunday	0 0 7 -7 0 0 0
lead=sunday & d:ahead	0 0 11 0 -10 0 0
lead=sunday & d:gone	0 0 0 -4 8 0 0
lead=switzerland	0 0 -4 0 0 7 0
lead=switzerland & d:ahead	0 0 -4 0 0 7 0
lead=that	0 -13 0 0 0 6 -2
lead=that & d:ahead	-3 -2 2 -20 -1 12 0
lead=that & d:gone	4 -9 -22 10 3 -16 -2
lead=the	-8 6 -8 -3 8 -3 0
lead=the & d:ahead	-12 -12 4 -9 0 3 4
lead=the & d:gone	-2 12 -28 9 -1 -9 -12
lead=the & d:today	0 0 -18 -4 20 0 0
lead=their	0 0 4 7 0 -10 -4
lead=their & d:ahead	0 0 3 15 -7 -10 -4
lead=their & d:gone	0 0 0 -9 11 0 0
lead=then	0 0 -9 -2 18 0 0
lead=then & d:ahead	0 0 -9 0 13 0 0
lead=they	2 6 -3 8 -9 0 0
lead=they & d:ahead	0 0 1 -11 2 1 0
lead=they & d:gone	3 6 0 15 -23 0 0
lead=they & d:today	0 0 -7 0 10 0 0
lead=they'll	0 0 -8 0 -1 9 0
lead=they'll & d:ahead	0 0 -8 0 -1 9 0
lead=those	0 0 0 -5 7 0 0
lead=thursday	0 0 34 -3 -28 0 0
lead=thursday & d:ahead	0 0 37 0 -36 0 0
lead=thursday & d:gone	0 0 0 -8 10 0 0
lead=to	0 0 13 8 -24 3 0
lead=to & d:ahead	0 0 13 0 -18 3 0
lead=today	0 0 1 -6 7 0 -2
lead=tomorrow	0 0 -10 5 5 0 0
lead=tomorrow & d:ahead	0 0 -10 5 5 0 0
lead=trade	0 0 -7 -4 11 3 0
lead=trade & d:ahead	0 0 -7 0 2 3 0
lead=treasury	0 0 -8 -4 12 3 0
lead=treasury & d:ahead	0 0 -7 0 3 3 0
lead=truce	0 0 9 3 -9 0 0
lead=truce & d:ahead	0 0 9 0 -6 0 0
lead=trump	0 0 11 -6 0 -4 -3
lead=trump & d:ahead	0 0 12 0 -3 -3 -3
lead=tuesday	0 0 -7 -4 14 0 0
lead=tuesday & d:today	0 0 -4 -1 8 0 0
lead=turkey	0 0 -10 -4 0 9 5
lead=turkey & d:ahead	0 0 -10 -3 -1 9 5
lead=twelve	0 0 -4 0 -1 7 0
lead=twenty	0 0 -15 0 15 5 -1
lead=twenty & d:ahead	0 0 -15 0 14 5 -1
lead=two	0 0 0 -7 -1 5 1
lead=two & d:ahead	0 0 0 0 -8 5 1
lead=under	0 0 -20 2 5 2 4
lead=under & d:ahead	0 0 -19 9 -1 2 5
lead=under & d:gone	0 0 0 -5 8 0 0
lead=unless & d:ahead	0 0 -8 0 6 0 0
lead=unless & d:today	0 0 6 0 -5 0 0
lead=until	0 -1 11 11 -14 -7 1
lead=until & d:ahead	0 0 11 6 -10 -6 2
lead=until & d:gone	2 0 -8 8 -2 0 0
lead=until & d:today	0 0 8 0 -6 0 0
lead=vietnam	0 0 7 0 -4 0 0
lead=vietnam & d:ahead	0 0 7 0 -7 0 0
lead=washington	0 0 0 9 -7 0 0
lead=washington & d:gone	0 0 0 9 -8 0 0
lead=wednesday	0 0 -4 -3 11 0 0
lead=what	-1 0 -7 7 0 -1 3
lead=what & d:ahead	0 0 -4 13 -6 0 4
lead=what & d:gone	0 0 0 -13 16 0 0
lead=what & d:today	0 0 -1 7 -3 0 0
lead=when	-7 0 0 4 4 -3 0
lead=when & d:gone	-7 0 0 8 0 0 0
lead=where	0 0 0 -5 13 -2 0
lead=where & d:ahead	0 0 -3 0 9 -1 0
lead=whether	0 0 13 0 -11 0 0
lead=whether & d:ahead	0 0 13 0 -11 0 0
lead=which	-1 7 -7 0 2 -1 0
lead=which & d:gone	0 10 -16 0 1 0 0
lead=which & d:today	0 0 2 -9 4 0 0
lead=who	0 0 -12 0 13 0 0
lead=who & d:ahead	0 0 -10 -2 17 0 0
lead=whoever	0 0 -7 0 8 0 0
lead=with	0 0 4 -2 -15 9 9
lead=with & d:ahead	0 0 4 -8 -16 9 9
lead=without	0 0 7 -2 -14 -3 12
lead=without & d:ahead	0 0 7 -1 -15 -3 12
lead=written	0 0 -5 0 8 0 0
lead=written & d:ahead	0 0 -4 0 7 0 0
lead=yesterday	0 0 0 -3 6 0 0
lead=your	0 0 -4 0 9 0 0
lead=your & d:ahead	0 0 -4 0 8 0 0
lead=— & d:ahead	0 0 9 7 -14 -1 0
lead=— & d:today	0 0 -6 -4 12 0 0
lead=•	0 0 0 -4 9 -2 -3
lll=, <person> ,	0 0 4 0 -6 0 0
lll=, <person> , & d:today	0 0 4 0 -6 0 0
lll=, agree in	0 -5 0 12 -7 0 0
lll=, agree in & d:gone	0 -5 0 12 -7 0 0
lll=, and from	0 0 -3 0 7 0 0
lll=, and from & d:ahead	0 0 -3 0 6 0 0
lll=, and on	0 0 7 -1 -1 0 0
lll=, and on & d:ahead	0 0 8 0 -5 0 0
lll=, and since	0 0 0 -4 6 0 0
lll=, begin on	0 3 -1 0 -9 -1 14
lll=, begin on & d:ahead	0 0 -1 6 -15 -1 15
lll=, begin on & d:gone	0 3 0 -7 3 0 0
lll=, end on	0 0 8 -1 -1 -1 0
lll=, end on & d:ahead	0 0 10 0 -7 -1 0
lll=, expire on	0 0 -5 0 9 0 0
lll=, friday ,	0 0 0 -4 6 0 0
lll=, friday , & d:today	0 0 0 -4 6 0 0
lll=, make in	0 4 0 -6 0 0 0
lll=, make in & d:gone	0 4 0 -6 0 0 0
lll=, on the	0 0 3 0 2 -6 0
lll=, on the & d:ahead	0 0 3 0 1 -6 0
lll=, run to & d:ahead	0 0 6 0 -1 -5 0
lll=, say on	0 0 -4 0 6 0 0
lll=, tuesday ,	0 0 -9 -1 13 0 0
lll=, tuesday , & d:today	0 0 -9 -1 13 0 0
lll=, until the	0 0 -6 0 2 3 0
lll=, until the & d:ahead	0 0 -6 0 0 3 0
lll=. est on	0 0 7 0 -3 0 0
lll=. est on & d:ahead	0 0 7 0 -3 0 0
lll=. m .	0 0 -1 -3 7 0 0
lll=: <level> from & d:ahead	0 0 0 7 -2 0 -5
lll=: <number> on	0 0 1 0 -7 0 5
lll=: <number> on & d:ahead	0 0 1 2 -10 0 6
lll=: as of	0 0 0 9 -8 0 0
lll=: as of & d:today	0 0 0 9 -8 0 0
lll=<begin> <begin> <begin>	-4 4 -4 -5 7 0 0
lll=<begin> <begin> <begin> & d:ahead	-1 -5 -1 -12 4 1 2
lll=<begin> <begin> <begin> & d:gone	0 9 0 -4 0 -1 -1
lll=<begin> <begin> after	0 0 0 0 -2 6 0
lll=<begin> <begin> after & d:ahead	0 0 0 0 -3 6 0
lll=<begin> <begin> and	0 0 -7 0 9 0 0
lll=<begin> <begin> before	0 0 -9 3 5 0 0
lll=<begin> <begin> before & d:ahead	0 0 -9 0 13 0 0
lll=<begin> <begin> by & d:ahead	0 0 -3 0 8 0 0
lll=<begin> <begin> from	-1 2 -8 0 6 -4 -2
lll=<begin> <begin> from & d:ahead	0 0 -7 11 0 -3 -1
lll=<begin> <begin> from & d:gone	0 4 0 -12 8 0 0
lll=<begin> <begin> monday	0 0 -1 10 -7 0 0
lll=<begin> <begin> monday & d:today	0 0 -1 10 -7 0 0
lll=<begin> <begin> on	7 -3 14 -14 0 -10 -13
lll=<begin> <begin> on & d:ahead	-1 0 16 -6 -4 -8 -11
lll=<begin> <begin> on & d:gone	8 -1 -2 -8 3 0 0
lll=<begin> <begin> since	-3 -4 -1 0 7 0 0
lll=<begin> <begin> since & d:ahead	0 0 0 -5 8 0 0
lll=<begin> <begin> since & d:gone	-12 -3 0 2 3 0 0
lll=<begin> <begin> sunday	0 0 -5 -3 13 0 0
lll=<begin> <begin> the	0 0 1 -10 0 5 0
lll=<begin> <begin> the & d:today	0 0 0 -6 8 0 0
lll=<begin> <begin> tuesday	0 0 -4 -1 8 0 0
lll=<begin> <begin> tuesday & d:today	0 0 -4 -1 8 0 0
lll=<begin> <begin> until	2 0 -11 -1 4 10 0
lll=<begin> <begin> until & d:ahead	0 0 -10 0 5 10 0
lll=<begin> <person> :	0 0 -8 -8 17 0 0
lll=<begin> <person> : & d:ahead	0 0 -5 0 8 0 0
lll=<begin> <person> : & d:gone	0 0 -1 -5 9 0 0
lll=<begin> <seat> ,	0 0 -8 0 11 0 0
lll=<begin> <seat> , & d:today	0 0 -7 1 8 0 0
lll=<begin> and on	0 0 -12 4 8 0 0
lll=<begin> and on & d:ahead	0 0 -11 0 14 0 0
lll=<begin> as of	0 0 0 3 -6 0 5
lll=<begin> as of & d:gone	0 0 0 9 -9 0 0
lll=<begin> busan ,	0 0 -4 11 -6 0 0
lll=<begin> date :	0 0 -4 0 8 0 0
lll=<begin> date : & d:today	0 0 -4 0 8 0 0
lll=<begin> friday ,	0 0 -5 8 -1 0 0
lll=<begin> friday , & d:today	0 0 -1 9 -5 0 0
lll=<begin> monday ,	0 0 -6 0 11 0 -1
lll=<begin> monday , & d:today	0 0 -5 -4 12 0 0
lll=<begin> on the	0 0 9 0 -3 -4 0
lll=<begin> on the & d:ahead	0 0 9 0 -4 -4 0
lll=<begin> saturday ,	0 0 -4 0 7 0 0
lll=<begin> stockholm ,	0 0 0 -2 6 0 0
lll=<begin> sunday ,	0 0 -2 -4 10 0 0
lll=<begin> thursday ,	0 0 -1 -2 6 0 0
lll=<begin> tuesday ,	0 0 14 -1 -11 0 0
lll=<begin> tuesday , & d:today	0 0 17 0 -15 0 0
lll=<begin> until the	0 0 0 14 -4 -10 0
lll=<begin> until the & d:ahead	0 0 0 0 10 -10 0
lll=<begin> until the & d:gone	0 0 0 14 -14 0 0
lll=<begin> wednesday ,	0 0 -9 5 0 0 0
lll=<day-ahead> , a	0 0 -4 0 6 0 0
lll=<day-ahead> , a & d:ahead	0 0 -4 0 6 0 0
lll=<day-ahead> , on	0 0 8 0 -13 0 5
lll=<day-ahead> , on & d:ahead	0 0 8 0 -14 0 5
lll=<day-gone> end on	15 0 0 0 -10 0 0
lll=<day-gone> end on & d:gone	16 0 0 0 -15 0 0
lll=<goods-amount> by the	0 0 0 -1 6 0 0
lll=<level> , from	0 0 0 -6 10 0 0
lll=<level> , from & d:ahead	0 0 0 -4 8 0 0
lll=<level> as of	0 0 -4 -18 7 0 8
lll=<level> as of & d:ahead	0 0 -3 -7 0 0 8
lll=<level> end on	0 0 11 0 -10 0 0
lll=<name> , on	0 0 -10 -2 16 0 0
lll=<name> , on & d:ahead	0 0 -10 0 11 0 0
lll=<name> agree on	0 0 0 -7 9 0 0
lll=<name> at the	0 0 -7 0 9 0 0
lll=<name> at the & d:ahead	0 0 -7 0 9 0 0
lll=<name> end on	6 0 -5 0 4 -6 0
lll=<name> end on & d:ahead	0 0 -4 0 8 -6 0
lll=<name> end on & d:gone	7 0 0 0 -4 0 0
lll=<name> expire on	0 0 15 0 -14 0 0
lll=<name> expire on & d:ahead	0 0 15 0 -14 0 0
lll=<number> , until	0 0 -8 0 12 -2 0
lll=<number> , until & d:ahead	0 0 -8 0 12 -2 0
lll=<number> notice of	0 0 9 -1 -6 0 0
lll=<number> notice of & d:ahead	0 0 9 0 -9 0 0
lll=<organisation> has until	0 0 7 0 -6 0 0
lll=<organisation> has until & d:ahead	0 0 7 0 -6 0 0
lll=<organisation> say on	0 0 0 7 -6 0 0
lll=<organisation> say on & d:today	0 0 0 7 -7 0 0
lll=<person> : on	0 0 -8 17 -20 0 11
lll=<person> : on & d:ahead	0 0 -8 18 -22 0 11
lll=<quality> good from	0 0 0 0 6 0 0
lll=<quality> good from & d:ahead	0 0 0 0 6 0 0
lll=<seat> , on	0 0 -2 -3 -13 0 18
lll=<seat> , on & d:ahead	0 0 -2 -2 -13 0 18
lll=<span> , from	0 1 0 -4 -7 0 12
lll=<span> , from & d:ahead	0 -5 0 1 -13 0 14
lll=<span> , from & d:gone	0 5 0 -8 4 0 -2
lll=<span> , on	0 0 27 0 -14 0 -14
lll=<span> , on & d:ahead	0 0 27 0 -17 0 -14
lll=<span> , to	0 0 1 -3 9 -3 -3
lll=<span> , to & d:gone	0 0 -8 -1 18 0 0
lll=<span> , until	0 0 7 -2 1 -6 0
lll=<span> , until & d:ahead	0 0 2 0 4 -6 0
lll=<span> , until & d:gone	0 0 9 -1 -6 0 0
lll=<span> end on	2 9 -17 0 -15 22 0
lll=<span> end on & d:ahead	0 0 -16 0 -5 22 0
lll=<span> end on & d:gone	3 9 0 0 -12 0 0
lll=an end on	0 0 9 0 -6 0 0
lll=an end on & d:ahead	0 0 9 0 -8 0 0
lll=and <level> from	0 0 -2 0 6 0 0
lll=and <level> from & d:ahead	0 0 -2 0 6 0 0
lll=and <name> end	0 0 -5 0 6 0 0
lll=and <name> end & d:today	0 0 -5 0 6 0 0
lll=and end on & d:ahead	0 0 5 0 -13 5 0
lll=and end on & d:gone	-1 0 0 -3 12 0 0
lll=and expire on	0 0 -7 0 4 3 0
lll=and expire on & d:ahead	0 0 -6 0 3 3 0
lll=and run until & d:ahead	0 0 5 0 -7 0 0
lll=apply again from	0 0 -5 0 11 0 0
lll=apply again from & d:ahead	0 0 -5 0 11 0 0
lll=are enter before	0 0 0 0 6 0 0
lll=are enter before & d:ahead	0 0 0 0 6 0 0
lll=are suspend until	0 0 -7 0 12 -3 0
lll=are suspend until & d:ahead	0 0 -6 0 10 -3 0
lll=arrangement end on	0 0 12 0 -8 -2 0
lll=arrangement end on & d:ahead	0 0 13 0 -10 -1 0
lll=as early as	0 0 7 0 -4 0 0
lll=as early as & d:ahead	0 0 7 0 -6 0 0
lll=at <level> since	0 0 0 13 -12 0 0
lll=at <level> since & d:gone	0 0 0 13 -13 0 0
lll=at <level> until	0 0 6 -1 -11 5 0
lll=at <level> until & d:ahead	0 0 7 0 -16 5 0
lll=at <number> on	0 0 0 9 -8 0 0
lll=at midnight on	9 0 7 0 -8 -7 0
lll=at midnight on & d:ahead	0 0 8 0 -1 -7 0
lll=at midnight on & d:gone	10 0 0 0 -8 0 0
lll=be <level> from	0 0 0 -2 -4 0 11
lll=be <level> from & d:ahead	0 0 0 0 -6 0 11
lll=be extend to	0 0 0 0 -10 6 0
lll=be extend to & d:ahead	0 0 1 0 -14 8 0
lll=be used from	0 0 0 0 6 0 -3
lll=been <level> since	0 0 6 -13 3 0 0
lll=been <level> since & d:ahead	0 0 6 0 -6 0 0
lll=been <level> since & d:gone	0 0 0 -12 14 0 0
lll=been announce for	0 0 7 0 -7 0 0
lll=been announce for & d:ahead	0 0 7 0 -7 0 0
lll=been extend to	0 0 -6 0 3 1 0
lll=been extend to & d:ahead	0 0 -6 0 2 1 0
lll=been suspend since	0 0 4 4 -7 0 0
lll=busan run until	0 0 7 0 -2 -3 0
lll=busan run until & d:ahead	0 0 9 0 -5 -2 0
lll=by <level> from	0 0 0 0 -10 0 11
lll=by <level> from & d:ahead	0 0 0 0 -10 0 11
lll=by <level> on	0 0 0 -1 7 0 0
lll=by <level> on & d:ahead	0 0 0 0 6 0 0
lll=by telephone on & d:ahead	0 0 -3 0 6 0 0
lll=by telephone on & d:gone	0 0 0 6 -5 0 0
lll=country end on	8 0 -9 0 0 0 0
lll=country end on & d:ahead	0 0 -9 0 10 0 0
lll=country end on & d:gone	8 0 0 0 -7 0 0
lll=country expire on	0 0 9 0 -7 0 0
lll=country expire on & d:ahead	0 0 9 0 -9 0 0
lll=end on the	0 0 16 0 -12 -3 0
lll=end on the & d:ahead	0 0 17 0 -14 -3 0
lll=exclusion end on	0 0 -5 0 6 0 0
lll=exclusion end on & d:ahead	0 0 -5 0 6 0 0
lll=extension to the	0 0 0 0 -5 6 0
lll=extension to the & d:ahead	0 0 0 0 -6 7 0
lll=fall away on	0 0 7 -6 -5 0 5
lll=fall away on & d:ahead	0 0 7 0 -12 0 6
lll=fall away on & d:gone	0 0 0 -5 7 0 0
lll=for <span> from	0 12 -20 3 -7 0 8
lll=for <span> from & d:ahead	0 -4 -20 15 -9 0 10
lll=for <span> from & d:gone	0 16 0 -14 0 0 -1
lll=from <day-ahead> to	0 0 7 -5 -9 2 -2
lll=from <day-ahead> to & d:ahead	0 0 7 -3 -12 3 -2
lll=from <day-gone> to	9 0 -7 0 0 4 0
lll=from <day-gone> to & d:ahead	0 0 -7 0 5 5 0
lll=from <day-gone> to & d:gone	10 0 0 0 -7 0 0
lll=from <level> on	0 0 3 0 -7 0 2
lll=from <month-gone> to	0 0 0 10 -8 0 0
lll=from <month-gone> to & d:gone	0 0 0 11 -10 0 0
lll=from <name> on	0 0 0 0 8 0 -4
lll=from <name> on & d:ahead	0 0 0 0 7 0 -4
lll=go on until	0 0 7 0 8 -12 0
lll=go on until & d:ahead	0 0 8 0 4 -11 0
lll=have apply since	0 0 0 -13 13 0 0
lll=have apply since & d:gone	0 0 0 -13 13 0 0
lll=have end on	-3 0 -4 0 10 -2 0
lll=have end on & d:ahead	0 0 -4 0 6 -2 0
lll=in <name> from	4 0 0 3 0 0 -11
lll=in <name> from & d:ahead	0 0 0 4 3 0 -11
lll=in <name> from & d:gone	0 0 0 -5 6 0 0
lll=in <name> on	0 9 -4 -8 1 0 0
lll=in <name> on & d:ahead	0 0 -3 0 6 0 0
lll=in <name> on & d:gone	0 9 0 -6 -3 0 0
lll=in <name> since	0 0 0 9 -8 0 0
lll=in <name> since & d:gone	0 0 0 9 -9 0 0
lll=in <seat> ,	0 0 -1 -1 7 0 0
lll=in <seat> in	0 0 0 10 -8 0 0
lll=in <seat> in & d:gone	0 0 0 10 -8 0 0
lll=in <seat> on	0 0 -17 3 11 0 -1
lll=in <seat> on & d:ahead	0 0 -16 0 22 0 -1
lll=in <seat> on & d:today	0 0 0 7 -7 0 0
lll=in busan on & d:gone	0 0 0 -13 15 0 0
lll=in force since	-6 0 -6 0 9 0 0
lll=in force since & d:ahead	0 0 -5 -5 12 0 0
lll=in force since & d:gone	-6 0 0 3 0 0 0
lll=in force until	0 0 2 0 1 -6 0
lll=in geneva on	0 0 -1 -4 10 0 0
lll=in izmir on	0 0 0 -4 6 0 0
lll=in trieste on	0 0 -1 8 -5 0 0
lll=in trieste on & d:gone	0 0 0 8 -8 0 0
lll=into force on	0 0 0 -6 3 0 6
lll=into force on & d:ahead	0 0 0 -4 0 0 7
lll=is due on	0 0 12 0 -11 0 0
lll=is due on & d:ahead	0 0 12 0 -11 0 0
lll=is good until	0 0 7 0 -5 0 0
lll=is good until & d:ahead	0 0 9 0 -7 0 0
lll=is suspend from	0 0 -6 7 -6 0 1
lll=is suspend from & d:ahead	0 0 -6 14 -15 0 1
lll=is suspend until	0 0 -8 0 10 0 0
lll=is suspend until & d:ahead	0 0 -8 0 10 0 0
lll=is valid until	0 0 -10 0 1 8 0
lll=is valid until & d:ahead	0 0 -10 0 1 8 0
lll=it begin on	0 -2 -6 8 0 -3 0
lll=it begin on & d:ahead	0 0 -5 4 12 -2 -12
lll=it begin on & d:gone	0 -2 0 4 -11 0 12
lll=it end on	-15 0 -1 -10 -2 18 0
lll=it end on & d:ahead	0 0 0 0 -24 19 0
lll=it end on & d:gone	-14 0 -4 -10 28 0 0
lll=it expire on	15 0 -13 0 7 -13 0
lll=it expire on & d:ahead	0 0 -13 0 18 -13 0
lll=it expire on & d:gone	15 0 0 0 -15 0 0
lll=it hold until	0 0 -16 0 2 13 0
lll=it hold until & d:ahead	0 0 -16 0 2 13 0
lll=it last until	0 0 19 0 -12 -4 0
lll=it last until & d:ahead	0 0 22 0 -18 -4 0
lll=it run to	0 0 2 0 -9 2 0
lll=it run to & d:ahead	0 0 2 0 -10 2 0
lll=it run until	0 0 11 0 -14 0 0
lll=it run until & d:ahead	0 0 12 0 -16 0 0
lll=it start on	0 0 0 18 -5 0 -13
lll=it start on & d:ahead	0 0 0 3 10 0 -13
lll=it start on & d:gone	0 0 0 17 -15 0 0
lll=kick in on	0 0 -1 8 -2 0 -4
lll=kick in on & d:ahead	0 0 -1 14 -10 0 -4
lll=kick in on & d:gone	0 0 0 -7 7 0 0
lll=last day is	0 0 8 0 -4 -1 0
lll=last day is & d:ahead	0 0 11 0 -8 -1 0
lll=last until the	0 0 12 0 -3 -5 0
lll=last until the & d:ahead	0 0 12 0 -8 -4 0
lll=leave <name> before & d:ahead	0 0 0 5 -7 0 1
lll=no agreement by	0 0 0 0 -5 7 0
lll=no agreement by & d:ahead	0 0 0 0 -5 7 0
lll=now end on	0 0 12 0 0 -13 0
lll=now end on & d:ahead	0 0 13 0 -2 -13 0
lll=now last until	0 0 2 10 0 -14 0
lll=now last until & d:ahead	0 0 2 0 10 -14 0
lll=now last until & d:gone	0 0 0 10 -9 0 0
lll=now run to	0 0 0 0 -7 4 0
lll=now run to & d:ahead	0 0 0 0 -8 4 0
lll=of <span> from	0 0 -4 6 0 0 0
lll=of <span> from & d:ahead	0 0 0 -4 7 0 0
lll=on <day-ahead> ,	0 0 12 0 -10 0 0
lll=on <day-ahead> , & d:ahead	0 0 12 0 -10 0 0
lll=on friday ,	0 0 -4 -4 11 0 -1
lll=on friday , & d:ahead	0 0 -3 0 8 0 -1
lll=on hold until	0 0 -6 0 8 -2 0
lll=on hold until & d:ahead	0 0 -6 0 8 -2 0
lll=on monday ,	8 0 -7 -4 4 0 -1
lll=on monday , & d:ahead	0 0 -7 1 5 0 0
lll=on monday , & d:gone	9 0 0 -8 0 0 0
lll=on or after	0 0 -3 -1 8 0 0
lll=on or after & d:ahead	0 0 -3 0 7 0 0
lll=on saturday ,	1 0 3 -2 -6 0 4
lll=on saturday , & d:ahead	0 0 4 -9 -1 0 4
lll=on sunday ,	0 0 11 0 -3 -3 0
lll=on sunday , & d:ahead	0 0 12 0 -7 -3 0
lll=on thursday ,	0 0 6 0 -2 0 0
lll=on thursday , & d:ahead	0 0 6 0 -5 0 0
lll=on tuesday ,	0 0 18 -2 -11 0 -2
lll=on tuesday , & d:ahead	0 0 18 -2 -12 0 -2
lll=on until the	0 0 3 0 -6 1 0
lll=on until the & d:ahead	0 0 3 0 -8 2 0
lll=on wednesday ,	0 0 -2 0 -6 0 7
lll=on wednesday , & d:ahead	0 0 -1 0 -6 0 7
lll=one end on	0 0 6 12 -30 11 0
lll=one end on & d:ahead	0 0 6 0 -22 11 0
lll=one end on & d:gone	0 0 0 12 -12 0 0
lll=pause end on	0 0 -3 0 10 -9 0
lll=pause end on & d:ahead	0 0 -3 0 9 -9 0
lll=pay <level> from & d:ahead	0 0 -1 8 -9 0 5
lll=pay <level> since	0 0 0 -5 7 0 0
lll=reach back to	0 0 -3 0 7 -1 0
lll=reach back to & d:ahead	0 0 -3 0 6 -1 0
lll=run out on	9 -2 1 -8 -8 10 -2
lll=run out on & d:ahead	-2 0 3 0 -5 10 -2
lll=run out on & d:gone	12 -1 -1 -6 -4 0 0
lll=suspension begin on	0 0 0 5 7 0 -12
lll=suspension begin on & d:ahead	0 0 0 9 2 0 -12
lll=suspension end on	0 0 -19 0 15 6 0
lll=suspension end on & d:ahead	0 0 -19 0 15 6 0
lll=take us to	0 0 -1 0 7 -4 0
lll=take us to & d:ahead	0 0 0 0 6 -4 0
lll=tariff suspend until	0 0 3 0 -6 2 0
lll=tariff suspend until & d:ahead	0 0 3 0 -7 2 0
lll=tariff truce until	0 0 0 0 -10 5 0
lll=tariff truce until & d:ahead	0 0 0 0 -10 5 0
lll=that begin on	0 -2 0 0 9 0 -3
lll=that begin on & d:ahead	0 0 0 -13 17 0 -3
lll=that begin on & d:gone	0 -2 0 8 -5 0 0
lll=that end on	0 0 8 0 0 -4 0
lll=that end on & d:ahead	0 0 9 0 -5 -3 0
lll=that expire on	0 0 23 0 -17 -5 0
lll=that expire on & d:ahead	0 0 23 0 -18 -5 0
lll=that is until	0 0 0 0 -7 7 0
lll=that is until & d:ahead	0 0 0 0 -8 8 0
lll=the <name> from & d:ahead	0 0 0 6 -2 0 -3
lll=the <name> on	0 0 0 -1 -11 0 13
lll=the <name> on & d:ahead	0 0 0 0 -12 0 13
lll=the <name> since	0 0 0 -5 6 0 0
lll=the duty of	0 0 0 -15 16 0 0
lll=the duty of & d:gone	0 0 0 -13 14 0 0
lll=the pause of	0 0 -1 11 -6 0 0
lll=the pause of & d:gone	0 0 0 11 -10 0 0
lll=the standstill of	0 2 -3 6 -2 -2 0
lll=the standstill of & d:gone	0 3 0 7 -11 0 0
lll=the table on	0 0 0 7 -6 0 0
lll=the table on & d:gone	0 0 0 7 -7 0 0
lll=the truce end	8 0 2 0 -9 0 0
lll=the truce of	-8 5 -6 2 -2 0 4
lll=the truce of & d:gone	-7 6 0 4 -8 0 0
lll=the truce on	0 0 -3 -1 7 0 0
lll=they have until	0 0 0 6 -4 0 0
lll=they have until & d:gone	0 0 0 8 -7 0 0
lll=to <level> from	0 0 0 0 12 0 -16
lll=to <level> from & d:ahead	0 0 0 -5 22 0 -15
lll=to <level> from & d:gone	0 0 0 7 -6 0 0
lll=to <level> in	0 0 0 -6 8 0 0
lll=to <level> in & d:gone	0 0 0 -5 7 0 0
lll=to <level> on	0 0 -8 6 -3 -3 5
lll=to <level> on & d:ahead	0 0 -7 11 -8 -3 5
lll=to <level> on & d:gone	0 0 0 -6 7 0 0
lll=to <number> on	0 0 -3 0 8 0 -2
lll=to <number> on & d:ahead	0 0 -3 0 8 0 -2
lll=to <seat> on	0 0 6 0 -3 0 0
lll=to <seat> on & d:ahead	0 0 6 0 -3 0 0
lll=to and including	0 0 6 0 -11 2 0
lll=to and including & d:ahead	0 0 7 0 -11 2 0
lll=to begin on	0 0 0 -13 0 0 11
lll=to begin on & d:ahead	0 0 0 -5 -7 0 14
lll=to begin on & d:gone	0 0 0 -6 13 0 -3
lll=to end on	-3 0 12 0 -4 -7 0
lll=to end on & d:ahead	0 0 12 0 -7 -7 0
lll=to end on & d:gone	-2 0 0 0 6 0 0
lll=truce end on	-4 0 15 0 -10 0 0
lll=truce end on & d:ahead	0 0 9 0 -10 1 0
lll=truce end on & d:gone	-4 0 9 0 0 0 0
lll=truce expire on	0 0 3 0 -8 10 0
lll=truce expire on & d:ahead	0 0 4 0 -13 10 0
lll=truce lapse on & d:ahead	0 0 -5 0 6 0 0
lll=truce last until	0 0 12 0 -1 -8 0
lll=truce last until & d:ahead	0 0 12 0 -2 -8 0
lll=truce run to	0 0 2 0 5 -17 0
lll=truce run to & d:ahead	0 0 2 0 5 -17 0
lll=truce run until	0 0 6 0 0 -4 0
lll=truce run until & d:ahead	0 0 6 0 0 -4 0
lll=was agree on	0 0 0 -9 12 0 0
lll=was agree on & d:gone	0 0 0 -8 10 0 0
lll=was extend on	0 0 -1 -6 10 0 0
lll=was extend on & d:gone	0 0 0 -6 6 0 0
lll=was make in	0 -1 0 17 -15 0 0
lll=was sign in	0 12 0 -14 0 0 0
lll=was sign in & d:gone	0 12 0 -14 0 0 0
lll=what change on	0 0 -8 5 0 0 0
lll=what change on & d:ahead	0 0 -8 6 0 0 0
lll=what happen on	0 0 6 -2 -8 -9 11
lll=what happen on & d:ahead	0 0 6 -1 -9 -9 11
lll=which begin on	0 10 0 -10 -2 9 -2
lll=which begin on & d:ahead	0 0 0 -7 2 9 -2
lll=which begin on & d:gone	0 11 0 -3 -6 0 0
lll=which end on	0 0 0 0 9 -13 0
lll=which end on & d:ahead	0 0 0 0 5 -12 0
lll=which end on & d:gone	0 0 0 0 6 0 0
lll=which expire on	0 0 15 0 -11 -1 0
lll=which expire on & d:ahead	0 0 17 0 -14 -1 0
lll=which run to	0 0 9 0 -6 0 0
lll=which run to & d:ahead	0 0 9 0 -7 0 0
lll=will end on	0 0 -1 0 -9 11 0
lll=will end on & d:ahead	0 0 -1 0 -9 11 0
lll=with <name> on	-3 0 -3 2 6 0 0
lll=with <seat> in	0 0 0 -9 9 0 0
lll=with <seat> in & d:gone	0 0 0 -9 9 0 0
lll=with effect from	0 0 -4 0 8 0 -1
lll=with effect from & d:ahead	0 0 -4 0 7 0 -1
lr='s .	0 0 0 0 6 -2 0
lr=( )	0 0 0 -7 9 0 0
lr=( ) & d:gone	0 0 0 -3 7 0 0
lr=, (	0 0 1 -11 8 0 0
lr=, ( & d:today	0 0 1 -10 6 0 0
lr=, ,	9 -1 -4 0 -1 -7 5
lr=, , & d:ahead	0 0 -9 7 -2 -6 7
lr=, , & d:gone	-2 0 0 -4 11 0 -1
lr=, , & d:today	12 0 3 -5 -8 0 0
lr=, -	0 0 -7 -4 15 0 0
lr=, - & d:today	0 0 -7 -4 15 0 0
lr=, .	9 0 -8 0 -6 0 10
lr=, . & d:ahead	0 0 -12 -2 3 0 11
lr=, . & d:gone	11 0 0 0 -6 0 0
lr=, :	0 0 -9 -4 18 0 0
lr=, : & d:ahead	0 0 -7 0 10 0 0
lr=, ;	0 0 -5 -1 10 0 0
lr=, ; & d:ahead	0 0 -5 0 7 0 0
lr=, <end>	-12 -1 10 -6 2 4 -10
lr=, <end> & d:ahead	0 0 2 -16 2 7 -7
lr=, <end> & d:gone	-1 0 -2 13 -4 0 0
lr=, <end> & d:today	-7 0 10 -6 1 -1 -1
lr=, —	0 0 -7 3 2 0 0
lr=, — & d:today	0 0 -7 3 2 0 0
lr=: ,	0 0 7 4 -6 -1 0
lr=: , & d:ahead	0 0 -2 0 8 -1 0
lr=: , & d:gone	0 0 -1 7 -4 0 0
lr=: .	0 0 10 0 -11 2 0
lr=: . & d:ahead	0 0 11 -2 -11 2 0
lr=: <end>	0 0 -2 7 2 -9 -2
lr=: <end> & d:ahead	0 0 3 -11 13 -8 -2
lr=: <end> & d:gone	0 0 0 18 -17 0 0
lr=: <end> & d:today	0 0 -10 -2 15 0 0
lr=<begin> ,	-3 11 -13 1 11 -11 -4
lr=<begin> , & d:ahead	0 -1 -8 0 24 -10 -4
lr=<begin> , & d:gone	0 13 0 -11 -5 0 0
lr=<begin> , & d:today	0 0 -5 10 -2 0 0
lr=<begin> .	-5 -6 7 7 -7 1 -8
lr=<begin> . & d:ahead	0 0 5 -2 -3 2 -7
lr=<begin> . & d:gone	-5 -6 3 13 -9 0 0
lr=<begin> . & d:today	0 0 -1 -5 10 0 0
lr=<begin> :	0 -2 2 -3 -9 8 4
lr=<begin> : & d:ahead	0 0 3 -4 -13 9 4
lr=<begin> <end>	2 0 14 1 -7 -2 -9
lr=<begin> <end> & d:ahead	0 0 10 -1 -4 0 -6
lr=<begin> <end> & d:today	3 0 6 0 -4 0 0
lr=<begin> <level>	0 0 0 -1 8 0 0
lr=<begin> <person>	0 0 0 -3 6 0 0
lr=<begin> is	0 0 14 0 -12 0 0
lr=<begin> is & d:ahead	0 0 16 0 -15 0 0
lr=<begin> it	0 0 0 0 7 0 0
lr=<begin> of	-1 0 1 -4 6 0 0
lr=<begin> of & d:gone	-1 0 0 -4 9 0 0
lr=<begin> the & d:ahead	0 0 1 7 -7 0 0
lr=<begin> the & d:today	0 0 -3 -1 7 0 0
lr=<begin> —	6 11 -2 1 -7 -10 -5
lr=<begin> — & d:ahead	0 0 0 0 10 -10 -5
lr=<begin> — & d:gone	7 12 0 -5 -12 0 0
lr=<begin> — & d:today	0 0 0 9 -6 0 0
lr=<day-ahead> .	0 0 -5 0 7 0 0
lr=<day-ahead> . & d:today	0 0 -5 0 7 0 0
lr=<level> .	0 0 -5 -7 15 0 0
lr=<level> . & d:today	0 0 -2 -3 9 0 0
lr=<name> .	0 0 -3 0 6 0 0
lr=<name> <end>	0 0 -5 0 8 0 0
lr=<span> .	0 0 -5 0 6 0 0
lr=a ,	0 0 -2 0 7 0 0
lr=after .	0 0 6 0 -5 0 0
lr=after . & d:ahead	0 0 7 0 -6 0 0
lr=after <end>	0 0 -12 -1 21 -6 0
lr=after <end> & d:ahead	0 0 -12 0 19 -6 0
lr=after ?	0 0 -3 0 -10 14 0
lr=after ? & d:ahead	0 0 -3 0 -10 14 0
lr=again .	0 0 8 0 -2 -1 0
lr=and <end>	0 0 0 -1 6 -1 0
lr=and ?	0 0 -6 0 9 0 0
lr=as .	0 0 11 -1 -8 0 0
lr=back .	0 0 -10 0 14 0 0
lr=back . & d:ahead	0 0 -10 0 12 0 0
lr=before ,	0 0 3 -2 -4 6 -1
lr=before , & d:ahead	0 0 4 0 -7 6 0
lr=before .	0 0 -3 -1 10 0 -1
lr=before . & d:ahead	0 0 -3 0 10 0 -1
lr=before <end>	0 0 4 -9 -1 -5 9
lr=before <end> & d:ahead	0 0 4 -7 -3 -5 9
lr=before it	0 0 0 7 -7 0 0
lr=before it & d:gone	0 0 0 7 -7 0 0
lr=before pay	0 0 -6 -3 3 0 5
lr=before pay & d:ahead	0 0 -5 -2 0 0 6
lr=begin .	0 0 0 17 -13 0 -3
lr=between and	0 0 0 9 -6 0 0
lr=between and & d:gone	0 0 0 9 -8 0 0
lr=by ,	0 0 0 -4 -1 8 -4
lr=by , & d:ahead	0 0 0 -3 -2 8 -4
lr=by .	0 0 -5 -3 10 0 0
lr=by . & d:ahead	0 0 -4 -3 8 0 0
lr=by <end>	0 0 -10 -1 21 -6 -1
lr=by <end> & d:ahead	0 0 -10 0 20 -6 -1
lr=by the	0 0 -10 5 0 4 0
lr=by the & d:ahead	0 0 -10 0 6 4 0
lr=changed .	0 0 6 0 -5 0 0
lr=closed .	0 0 -5 0 7 0 0
lr=closed . & d:ahead	0 0 -5 0 7 0 0
lr=come ,	0 0 -3 0 7 0 0
lr=come , & d:ahead	0 0 -3 0 6 0 0
lr=end ,	0 0 -12 0 16 0 0
lr=end , & d:today	0 0 -11 0 12 0 0
lr=end .	8 0 -7 0 5 -2 0
lr=end . & d:ahead	0 0 -17 0 19 -1 0
lr=end . & d:gone	7 0 0 0 -4 0 0
lr=end . & d:today	0 0 9 0 -9 0 0
lr=for ,	0 0 6 0 -3 0 0
lr=for , & d:ahead	0 0 6 0 -4 0 0
lr=for .	0 0 -2 -3 10 0 0
lr=for <end>	0 0 10 0 -8 0 0
lr=for <end> & d:ahead	0 0 10 0 -8 0 0
lr=friday <end>	0 0 -1 -1 6 0 0
lr=friday <end> & d:today	0 0 -1 -1 6 0 0
lr=from ,	-3 0 2 10 -4 -4 0
lr=from , & d:ahead	0 -6 5 7 -6 -3 1
lr=from , & d:gone	-1 4 0 9 -6 0 -2
lr=from .	0 0 0 18 -22 -5 14
lr=from . & d:ahead	0 0 0 12 -18 -4 16
lr=from . & d:today	0 0 0 13 -12 0 0
lr=from :	0 0 0 -2 18 0 -11
lr=from : & d:ahead	0 0 0 4 7 0 -11
lr=from : & d:gone	0 0 0 -10 12 0 0
lr=from ;	0 0 -3 3 4 0 -6
lr=from ; & d:ahead	0 0 0 0 4 0 -6
lr=from <end>	2 0 -24 -6 16 -11 4
lr=from <end> & d:ahead	0 0 -23 -7 17 -11 6
lr=from <end> & d:gone	0 0 0 -5 7 0 0
lr=from <end> & d:today	3 0 0 4 -8 0 0
lr=from <name>	0 0 -7 -21 3 0 14
lr=from <name> & d:ahead	0 0 -5 -16 0 0 15
lr=from <quality>	0 0 0 -8 14 0 -5
lr=from ?	0 0 0 0 -6 0 8
lr=from ? & d:ahead	0 0 0 4 -12 0 9
lr=from ? & d:gone	0 0 0 -6 7 0 0
lr=from a	0 0 0 -2 7 0 -2
lr=from a & d:ahead	0 0 0 -1 6 0 -2
lr=from and	0 0 0 6 1 -1 -9
lr=from and & d:ahead	0 -1 0 6 2 -1 -9
lr=from for	0 0 0 -8 -3 0 11
lr=from for & d:ahead	0 0 0 0 -9 0 11
lr=from if	0 0 -3 -7 13 0 -1
lr=from if & d:ahead	0 0 -3 -4 10 0 -1
lr=from it	0 5 -8 -27 7 0 6
lr=from it & d:ahead	0 0 -8 -15 4 0 7
lr=from it & d:gone	0 6 0 -9 1 0 0
lr=from on	0 0 0 -3 -2 0 8
lr=from on & d:ahead	0 0 0 0 -5 0 8
lr=from our	0 0 0 5 0 0 -6
lr=from our & d:ahead	0 0 0 -6 12 0 -6
lr=from our & d:gone	0 0 0 12 -11 0 0
lr=from the	0 0 0 0 14 0 -16
lr=from the & d:ahead	0 0 0 1 11 0 -16
lr=from to	-2 5 19 3 -13 -9 -3
lr=from to & d:ahead	0 0 20 6 -16 -8 -1
lr=from to & d:gone	-1 6 0 -1 0 0 -3
lr=from unless	0 0 10 -4 -3 0 -1
lr=from unless & d:ahead	0 0 10 -1 -5 0 -1
lr=in ,	-5 1 -4 0 6 0 0
lr=in , & d:ahead	0 0 -2 -3 9 0 0
lr=in .	0 19 0 -9 -14 0 0
lr=in . & d:gone	0 19 0 -9 -14 0 0
lr=in :	0 0 0 9 -9 0 0
lr=in : & d:gone	0 0 0 9 -9 0 0
lr=in ;	0 0 0 -5 6 0 0
lr=in ; & d:gone	0 0 0 -5 6 0 0
lr=in <end>	-1 3 -6 6 0 -1 0
lr=in <end> & d:ahead	0 0 -5 0 9 0 0
lr=in <end> & d:gone	0 3 0 7 -7 0 0
lr=in ?	0 0 0 -4 6 0 0
lr=in both	0 0 0 9 -9 0 0
lr=in both & d:gone	0 0 0 9 -9 0 0
lr=in by	0 0 0 11 -11 0 0
lr=in come	0 -1 0 -5 8 0 0
lr=in come & d:gone	0 -1 0 -5 8 0 0
lr=in for	0 -10 0 1 2 0 0
lr=in for & d:gone	0 -10 0 1 2 0 0
lr=in has	0 0 0 7 -6 0 0
lr=in has & d:gone	0 0 0 7 -6 0 0
lr=in he	0 7 0 0 -5 0 0
lr=in he & d:gone	0 7 0 0 -5 0 0
lr=in it	0 0 0 -7 9 0 0
lr=in it & d:gone	0 0 0 -7 9 0 0
lr=in remain	0 0 0 -8 9 0 0
lr=in remain & d:gone	0 0 0 -8 9 0 0
lr=in the	0 0 0 6 -4 0 0
lr=in the & d:gone	0 0 0 6 -4 0 0
lr=in they	0 0 0 -10 12 0 0
lr=in they & d:gone	0 0 0 -10 11 0 0
lr=is .	0 0 -7 0 3 4 0
lr=is . & d:ahead	0 0 -8 0 3 4 0
lr=is <end>	0 0 16 0 -8 -8 0
lr=is <end> & d:ahead	0 0 18 0 -12 -7 0
lr=it ,	0 0 -6 0 7 0 0
lr=last ,	0 -1 0 15 -13 0 0
lr=last , & d:gone	0 -1 0 15 -13 0 0
lr=last and	0 0 0 -7 7 0 0
lr=last and & d:gone	0 0 0 -7 7 0 0
lr=meet .	0 0 11 0 -9 0 0
lr=meet . & d:ahead	0 0 9 0 -7 0 0
lr=monday ,	0 0 0 16 -15 0 0
lr=monday , & d:today	0 0 0 16 -15 0 0
lr=monday <end>	0 0 -2 -7 11 0 0
lr=monday <end> & d:today	0 0 -2 -7 11 0 0
lr=noon ,	0 0 10 3 -12 0 0
lr=of 's	0 0 0 6 -4 0 0
lr=of 's & d:gone	0 0 0 9 -8 0 0
lr=of ,	9 -12 3 4 -5 -12 0
lr=of , & d:ahead	0 0 4 -6 3 -10 0
lr=of , & d:gone	10 -12 0 5 -7 0 0
lr=of .	0 0 3 0 3 0 -6
lr=of . & d:ahead	0 0 5 10 -8 0 -6
lr=of . & d:gone	0 0 0 -14 15 0 0
lr=of :	0 0 -1 -4 8 0 0
lr=of <end>	-2 0 -14 8 -3 -9 13
lr=of <end> & d:ahead	0 0 -12 -5 5 -9 14
lr=of <end> & d:gone	-1 0 0 7 -3 0 0
lr=of <end> & d:today	0 0 0 6 -5 0 0
lr=of and	0 1 -1 -12 14 0 0
lr=of and & d:ahead	0 0 0 -8 11 0 0
lr=of and & d:gone	0 1 0 -6 4 0 0
lr=of for	0 0 0 -3 6 0 0
lr=of has	0 8 0 -16 13 0 0
lr=of has & d:gone	0 8 0 -14 7 0 0
lr=of that	0 0 0 10 -7 0 0
lr=of that & d:gone	0 0 0 10 -7 0 0
lr=of the	0 0 0 -7 9 0 0
lr=of was	0 -3 0 7 -1 0 0
lr=of was & d:gone	0 -3 0 7 -1 0 0
lr=on "	0 0 0 0 6 0 0
lr=on ,	-8 12 -4 -12 -1 6 7
lr=on , & d:ahead	-5 -2 -3 -12 3 9 2
lr=on , & d:gone	-4 14 -8 -4 -2 -2 7
lr=on .	0 -10 1 10 -9 5 2
lr=on . & d:ahead	-4 0 8 -2 -10 7 4
lr=on . & d:gone	2 -7 -21 7 2 -1 0
lr=on . & d:today	0 0 -7 12 -5 0 0
lr=on :	5 0 8 1 -9 -2 -1
lr=on : & d:ahead	0 0 8 5 -8 -2 -1
lr=on ;	0 -1 7 0 -10 -5 10
lr=on ; & d:ahead	0 0 4 -5 -6 -5 11
lr=on <day-today>	5 0 1 -11 1 0 0
lr=on <day-today> & d:gone	5 0 0 -10 2 0 0
lr=on <end>	5 -14 -5 3 12 -8 -17
lr=on <end> & d:ahead	-5 0 -3 11 11 -5 -15
lr=on <end> & d:gone	10 -11 -2 -8 8 -4 -1
lr=on <name>	12 0 3 -4 -6 0 -6
lr=on <name> & d:ahead	0 0 3 0 0 0 -6
lr=on <name> & d:gone	13 0 0 -5 -8 0 0
lr=on ?	0 0 10 -5 -3 -17 4
lr=on ? & d:ahead	0 0 11 -3 -5 -17 4
lr=on after	0 0 3 -6 2 0 0
lr=on after & d:ahead	0 0 6 0 -3 0 0
lr=on and	2 -4 -8 -1 0 -5 13
lr=on and & d:ahead	-4 -2 -6 0 -3 -4 17
lr=on and & d:gone	7 0 0 0 2 0 -9
lr=on are	0 0 -3 -1 0 0 6
lr=on are & d:ahead	0 0 -2 0 0 0 6
lr=on as	0 0 0 -7 6 0 0
lr=on at	-2 0 -3 -6 16 0 -4
lr=on at & d:ahead	0 0 -1 0 8 0 -4
lr=on at & d:gone	-1 0 0 -1 6 0 0
lr=on by	-4 -3 -4 -2 16 -3 0
lr=on by & d:ahead	0 0 -4 -2 13 -3 0
lr=on by & d:gone	-4 -3 0 0 6 0 0
lr=on end	-1 7 10 -2 -9 0 0
lr=on end & d:gone	-1 7 0 -1 -2 0 0
lr=on evening	0 0 -1 -3 12 0 0
lr=on for	0 -3 -2 18 -10 -5 0
lr=on for & d:gone	0 -3 0 19 -15 0 0
lr=on has & d:ahead	0 0 0 -5 7 0 0
lr=on has & d:gone	0 0 0 8 -7 0 0
lr=on he	0 0 -1 7 -3 0 0
lr=on he & d:gone	0 0 0 8 -6 0 0
lr=on if	0 0 -6 0 3 0 0
lr=on if & d:ahead	0 0 -6 0 3 0 0
lr=on in	-3 0 -6 0 16 -3 -3
lr=on in & d:ahead	0 0 -13 10 2 -3 -2
lr=on in & d:gone	-3 0 0 -16 22 0 0
lr=on is	0 0 -7 -3 14 0 0
lr=on is & d:ahead	0 0 -6 0 9 0 0
lr=on it	4 0 7 5 -14 0 0
lr=on it & d:gone	5 0 0 6 -10 0 0
lr=on night	-1 0 6 -5 0 0 0
lr=on night & d:ahead	0 0 7 0 -4 0 0
lr=on night & d:gone	-1 0 0 -4 6 0 0
lr=on of	0 0 -7 6 -6 7 0
lr=on of & d:ahead	0 0 -7 0 0 7 0
lr=on of & d:gone	0 0 0 7 -6 0 0
lr=on on	0 0 0 9 -13 0 5
lr=on on & d:gone	0 0 0 10 -9 0 0
lr=on that	0 0 -4 0 11 0 0
lr=on that & d:ahead	0 0 -2 0 7 0 0
lr=on that & d:gone	0 0 0 -5 11 0 0
lr=on that & d:today	0 0 0 6 -4 0 0
lr=on the	-2 -1 -1 -18 14 -3 3
lr=on the & d:ahead	0 0 0 -11 3 -2 5
lr=on the & d:gone	-2 0 -1 -8 17 0 0
lr=on to	0 0 -2 -4 14 0 -6
lr=on to & d:ahead	0 0 -1 0 6 0 -5
lr=on under	0 0 0 12 -10 0 0
lr=on under & d:gone	0 0 0 6 -6 0 0
lr=on unless	0 0 -7 0 11 0 0
lr=on unless & d:ahead	0 0 -7 0 9 0 0
lr=on will & d:ahead	0 0 0 0 7 0 -1
lr=out .	0 0 17 -5 -10 0 0
lr=out . & d:ahead	0 0 12 0 -10 0 0
lr=out . & d:today	0 0 6 0 -5 0 0
lr=say .	0 0 0 0 -6 7 0
lr=sign .	0 0 0 9 -8 0 0
lr=sign . & d:ahead	0 0 -6 0 7 0 0
lr=sign . & d:gone	0 0 0 8 -7 0 0
lr=sign . & d:today	0 0 6 0 -7 0 0
lr=since ,	-9 0 -3 0 6 0 0
lr=since , & d:ahead	0 0 -2 -10 15 0 0
lr=since , & d:gone	-9 0 0 5 -2 0 0
lr=since .	5 0 -1 6 -7 0 0
lr=since . & d:ahead	0 0 0 -4 6 0 0
lr=since . & d:gone	6 0 0 9 -14 0 0
lr=since :	0 0 0 -6 7 0 0
lr=since : & d:gone	0 0 0 -5 6 0 0
lr=since <end>	-7 12 -2 -2 2 -1 0
lr=since <end> & d:gone	-6 12 0 -1 0 0 0
lr=since <quality> & d:gone	0 0 0 -5 7 0 0
lr=since a	0 0 0 -3 7 0 0
lr=since and	0 0 -7 21 -14 0 0
lr=since and & d:ahead	0 0 -7 -3 12 0 0
lr=since and & d:gone	0 0 0 24 -22 0 0
lr=since for	0 0 0 7 -6 0 0
lr=since for & d:gone	0 0 0 8 -8 0 0
lr=since most	0 0 0 -11 11 0 0
lr=since most & d:gone	0 0 0 -11 11 0 0
lr=since of	0 0 0 -5 6 0 0
lr=since of & d:gone	0 0 0 -5 6 0 0
lr=since the	2 0 0 9 -10 0 0
lr=since the & d:gone	0 0 0 11 -10 0 0
lr=since there	0 0 0 6 -6 0 0
lr=since there & d:gone	0 0 0 7 -6 0 0
lr=since under	0 0 0 6 -5 0 0
lr=since under & d:gone	0 0 0 6 -6 0 0
lr=start ,	0 0 -1 -7 4 0 4
lr=start , & d:ahead	0 0 -1 -7 3 0 4
lr=start .	0 0 0 9 -6 0 0
lr=start . & d:ahead	0 0 0 16 -13 0 0
lr=telephone .	0 0 12 0 -11 0 0
lr=the , & d:ahead	0 0 5 -12 0 -3 0
lr=the .	0 0 -10 -7 3 3 10
lr=the . & d:ahead	0 0 -9 -2 0 3 10
lr=the . & d:gone	0 0 0 -2 8 0 0
lr=the ;	0 0 2 0 2 -7 0
lr=the ; & d:ahead	0 0 2 0 1 -7 0
lr=the <end>	8 -3 2 -12 -2 0 -2
lr=the <end> & d:ahead	-4 0 4 -11 -6 4 -1
lr=the <end> & d:gone	11 -1 -4 -28 21 -11 0
lr=the ?	0 0 -10 0 9 6 -4
lr=the ? & d:ahead	0 0 -10 0 9 6 -4
lr=the is	0 0 2 10 -13 1 0
lr=the is & d:gone	0 0 0 11 -9 0 0
lr=the the	0 0 0 0 -6 0 5
lr=the the & d:ahead	0 0 1 0 -4 0 6
lr=the to	0 0 -12 0 1 9 0
lr=the to & d:ahead	0 0 -12 0 0 10 0
lr=thursday .	0 0 -4 0 7 0 0
lr=thursday . & d:today	0 0 -4 0 6 0 0
lr=till .	0 0 6 0 -2 -3 0
lr=till . & d:ahead	0 0 7 0 -3 -3 0
lr=to ,	7 -4 0 -12 7 -1 -3
lr=to , & d:gone	9 -2 -4 -9 8 -3 0
lr=to .	-1 0 7 -17 -7 8 -4
lr=to . & d:ahead	0 0 10 -4 -22 10 -4
lr=to . & d:gone	0 0 -12 -10 32 -4 0
lr=to :	0 0 -6 0 7 0 0
lr=to : & d:ahead	0 0 -6 0 6 0 0
lr=to ;	0 0 3 0 -11 4 0
lr=to ; & d:ahead	0 0 3 0 -12 4 0
lr=to <end>	4 -1 -7 -1 11 0 -10
lr=to <end> & d:ahead	0 0 -9 -3 14 2 -9
lr=to <end> & d:gone	0 0 8 0 -2 -7 0
lr=to of & d:ahead	0 0 -5 0 0 7 0
lr=tuesday .	0 0 0 -5 7 0 0
lr=tuesday . & d:today	0 0 0 -5 7 0 0
lr=tuesday <end>	0 0 -6 0 3 0 0
lr=tuesday <end> & d:today	0 0 -6 0 3 0 0
lr=until ,	0 0 3 -15 -2 8 -3
lr=until , & d:ahead	0 0 5 -4 -9 9 -2
lr=until , & d:gone	0 0 -7 -6 18 0 0
lr=until .	-5 0 -1 -8 5 6 -4
lr=until . & d:ahead	0 0 0 -8 -1 9 -3
lr=until . & d:gone	-3 0 0 0 9 -3 0
lr=until ;	0 0 0 3 -15 11 0
lr=until ; & d:ahead	0 0 0 0 -11 11 0
lr=until <end>	-3 0 -1 -11 13 -5 -3
lr=until <end> & d:ahead	0 0 0 -2 7 -4 -3
lr=until <end> & d:gone	-1 0 -5 -6 21 0 0
lr=until and	0 0 -5 0 10 -3 0
lr=until and & d:ahead	0 0 -4 0 8 -3 0
lr=until from	0 0 -5 0 10 0 0
lr=until it	7 0 0 0 -2 0 0
lr=until it & d:gone	8 0 0 0 -5 0 0
lr=until next	0 0 16 0 -5 -10 0
lr=until next & d:ahead	0 0 16 0 -8 -10 0
lr=until of	0 0 13 7 -17 -1 0
lr=until of & d:ahead	0 0 14 0 -12 -1 0
lr=until of & d:gone	0 0 0 8 -6 0 0
lr=until to	0 0 -14 -4 16 4 -1
lr=until to & d:ahead	0 0 -13 0 12 4 0
lr=until under	0 0 8 -3 0 0 0
lr=until under & d:ahead	0 0 11 0 -9 0 0
lr=until under & d:gone	0 0 -3 -3 9 0 0
lr=up .	0 0 8 0 -5 0 0
lr=· <end>	0 0 -3 -3 8 0 0
lr=· <end> & d:today	0 0 -3 -2 7 0 0
nc2=agree	4 -2 -7 2 10 -10 -2
nc2=bear	12 2 0 0 -11 0 0
nc2=begin	-1 4 0 -1 -9 15 -1
nc2=down	-6 0 -12 0 -5 11 11
nc2=end	7 1 -9 -9 4 0 5
nc2=impose	-18 -15 12 6 7 -14 -8
nc2=return	0 0 -9 0 7 3 0
nc2=say	-8 6 7 -2 -6 3 -1
nc2=sell	0 0 6 11 -13 0 0
nc2=stay	-6 -2 0 5 3 4 -10
nc2=suspend	-3 -4 7 9 -6 -1 -4
nc2=target	-6 0 19 10 0 -13 -24
nc2=threaten	0 0 0 0 -2 0 7
nc2=up	-3 -5 9 -19 8 0 -3
nct2=agree past	0 0 4 0 9 -11 -3
nct2=agree perfect	0 0 -7 -2 17 -4 0
nct2=agree pluperfect	7 0 -14 4 0 0 0
nct2=agree present	0 0 -15 9 0 7 -3
nct2=agree present-passive	0 0 0 0 6 0 0
nct2=bear future	0 0 -13 6 -5 10 3
nct2=bear gerund	0 0 -4 0 8 0 0
nct2=bear past	4 6 -19 0 5 0 0
nct2=bear perfect	4 0 0 8 -6 0 -2
nct2=bear present	1 -3 18 -5 -9 -9 2
nct2=begin modal	0 0 6 -9 6 -11 0
nct2=begin perfect	0 0 0 -7 8 0 0
nct2=begin present	0 3 -3 5 -15 17 0
nct2=down future	0 0 -4 -10 0 2 10
nct2=down past	0 2 0 10 -10 0 0
nct2=down pluperfect	0 0 -4 0 7 0 0
nct2=down present	0 0 -7 3 -9 12 5
nct2=end future	0 -3 5 -15 12 0 0
nct2=end modal	0 -2 7 0 -7 8 0
nct2=end participle-passive	0 7 -3 -6 3 0 -3
nct2=end past	0 13 -8 -11 10 -3 -5
nct2=end perfect	0 0 -4 -2 11 -3 0
nct2=end perfect-passive	0 0 0 0 -14 5 10
nct2=end present	10 -20 -1 11 -8 -11 4
nct2=end present-passive	0 0 -9 -4 15 0 0
nct2=impose future	0 0 0 0 12 -6 -8
nct2=impose future-passive	0 0 6 1 -3 -1 0
nct2=impose gerund	0 0 2 -5 -5 2 6
nct2=impose modal	0 0 1 -9 2 -8 6
nct2=impose participle-passive	0 0 2 -3 0 -7 9
nct2=impose past	-6 -7 26 3 -4 -17 -1
nct2=impose past-passive	-6 5 -15 0 9 3 0
nct2=impose perfect	0 0 7 0 2 -16 0
nct2=impose perfect-passive	0 0 6 1 -12 5 0
nct2=impose pluperfect	0 0 0 0 -6 5 0
nct2=impose present	0 -4 -19 8 8 8 -6
nct2=impose present-passive	0 0 -1 2 14 0 -16
nct2=propose future-passive	0 0 -3 0 0 6 0
nct2=propose participle-passive	0 0 -8 0 7 -4 1
nct2=propose past-passive	0 0 5 3 -7 0 0
nct2=propose pluperfect	0 0 0 0 -5 6 0
nct2=return future	0 0 1 0 -11 7 0
nct2=return present	0 0 -13 -2 20 -3 0
nct2=say past	-8 -1 6 0 -8 8 -2
nct2=say perfect	0 0 -10 0 13 2 0
nct2=say present	-1 9 11 -13 0 -17 3
nct2=say present-passive	0 0 7 9 -14 0 0
nct2=sell present	0 0 8 13 -19 0 0
nct2=stay future	0 0 -10 -1 7 3 0
nct2=stay future-passive	0 0 13 0 -11 0 0
nct2=stay modal	0 0 -22 16 -5 12 2
nct2=stay participle-passive	0 0 -7 0 9 -2 0
nct2=stay past	0 10 15 -14 -1 -14 -2
nct2=stay pluperfect	0 0 7 -2 -2 0 0
nct2=stay present	-6 -12 -7 6 9 4 -7
nct2=stay present-passive	0 0 10 0 -9 0 0
nct2=suspend future	0 0 -4 24 -20 0 0
nct2=suspend participle-passive	0 0 8 2 -10 0 0
nct2=suspend past	0 0 8 10 -13 0 0
nct2=suspend perfect	0 0 0 -7 7 0 0
nct2=suspend present	0 0 1 -11 12 0 -3
nct2=suspend present-passive	0 0 0 -3 9 0 -2
nct2=target future	0 0 13 5 0 -8 -16
nct2=target perfect	0 0 6 0 -2 0 0
nct2=target present	0 0 -2 13 0 0 -7
nct2=threaten past	0 0 -8 0 0 0 8
nct2=threaten present	0 0 9 0 -8 0 0
nct2=up future	0 0 9 0 -5 0 0
nct2=up modal	0 0 8 -8 3 -7 0
nct2=up past	0 -2 -7 7 2 0 0
nct2=up present	0 0 3 -18 9 0 -1
next="	0 0 -13 3 13 0 -9
next=(	0 0 -8 -12 -4 19 7
next=)	4 -5 2 4 0 -8 -3
next=,	-4 4 -1 3 2 0 -7
next=-	0 0 12 -1 -4 0 0
next=:	0 -6 9 -21 11 0 2
next=;	0 -8 4 -2 -4 0 9
next=and	-2 6 -22 3 2 -2 8
next=as	0 0 -13 -1 17 0 0
next=because	-2 0 3 -8 7 0 0
next=before	0 0 7 7 -8 -2 -2
next=but	0 0 7 -1 0 -2 0
next=if	0 0 -6 -8 12 -7 6
next=so	0 0 -8 0 11 0 0
next=that	0 -4 22 6 -8 -13 -15
next=unless	0 0 1 -7 7 0 -6
next=where	0 0 5 11 -13 0 0
next=who	0 0 7 -1 -4 0 0
next=—	4 9 -25 -14 27 -18 -2
nhas-future	-3 -6 10 1 -10 13 -7
nhas-gerund	0 0 1 -22 0 10 3
nhas-infinitive	1 -1 0 -7 10 0 -3
nhas-modal	0 -13 -2 -4 12 0 1
nhas-participle	0 4 -11 -11 17 -3 0
nhas-past	-9 25 0 -7 6 -10 -20
nhas-perfect	0 1 4 -9 3 -7 0
nhas-pluperfect	9 -2 -11 0 0 2 0
nhas-present	-10 -11 9 12 0 -30 0
nt2=future	-1 -5 0 2 -4 11 -4
nt2=future-passive	0 0 11 0 -11 2 0
nt2=gerund	0 0 0 -11 0 1 5
nt2=modal	-3 -7 -2 0 2 2 2
nt2=modal-passive	0 -2 10 -5 5 -5 0
nt2=modal-passive-not	2 0 -10 0 7 0 0
nt2=participle-passive	0 4 -11 -9 13 -9 2
nt2=past	-13 20 8 -9 3 -10 -18
nt2=past-passive	-5 4 -28 0 23 3 0
nt2=past-passive-not	2 3 0 2 -7 -2 0
nt2=perfect	0 3 -2 -2 6 -4 -8
nt2=perfect-not	0 0 -8 -4 21 -8 0
nt2=perfect-passive	-2 0 23 0 -25 1 9
nt2=pluperfect	6 -1 -10 -1 3 4 0
nt2=present	-4 -16 -3 18 0 -21 4
nt2=present-not	0 0 1 -13 0 -2 8
nt2=present-passive	-7 6 24 -5 -7 -7 -17
nt2=present-passive-not	0 0 0 5 4 0 -9
nv0-none	-8 0 -5 -2 18 -11 -9
nv1-none	-8 0 -5 -2 18 -11 -9
nv2-none	0 -14 -11 -4 14 3 -1
nv2=agree	0 0 -10 -1 8 7 -3
nv2=announce	0 0 5 -8 -1 0 0
nv2=apply	0 0 0 1 -16 17 0
nv2=ask	0 0 -8 -4 7 5 -1
nv2=be	0 -14 -9 6 16 0 -20
nv2=bear	0 0 -1 -2 8 0 0
nv2=begin	-2 7 -5 6 -2 -9 4
nv2=charge	-5 0 28 11 -12 -11 -17
nv2=collect	0 6 -5 6 0 0 -9
nv2=come	-3 1 -7 -5 3 10 -4
nv2=conclude	0 0 0 -6 10 0 -1
nv2=continue	0 0 8 0 -5 0 0
nv2=cut	0 0 -13 -5 4 9 4
nv2=declare	0 0 2 6 -8 0 0
nv2=die	0 0 -7 0 5 0 0
nv2=end	10 8 -12 -6 2 0 0
nv2=expect	0 0 10 0 -2 -1 0
nv2=expire	0 -7 12 4 -8 0 0
nv2=extend	-6 -7 1 4 5 -5 0
nv2=fall	0 0 -3 3 -12 0 11
nv2=get	0 0 -2 0 8 0 -2
nv2=go	0 -1 15 -11 -2 0 -1
nv2=halve	0 0 7 8 -9 -3 0
nv2=have	-7 -2 0 -2 3 -10 13
nv2=impose	0 0 7 0 -5 0 0
nv2=keep	0 0 8 -1 0 -4 0
nv2=lapse	0 0 12 -5 -9 0 0
nv2=let	0 0 -5 0 12 -3 0
nv2=levy	0 0 -1 -9 2 0 6
nv2=lose	0 0 0 -7 8 0 0
nv2=make	0 0 11 0 -3 -4 0
nv2=meet	5 0 4 -14 0 0 0
nv2=move	0 0 -5 0 7 0 0
nv2=negotiate	0 0 -3 0 6 0 0
nv2=other	0 15 -6 -29 25 -16 -12
nv2=pay	1 5 7 5 -23 0 9
nv2=plan	0 0 -7 0 6 -4 4
nv2=prepare	0 0 7 0 -5 0 0
nv2=put	-1 0 3 -23 15 0 1
nv2=raise	0 0 -12 0 18 -4 0
nv2=remain	0 0 0 9 -6 0 0
nv2=reply	0 0 11 0 -6 0 0
nv2=review	0 0 -3 3 -6 6 0
nv2=run	-1 9 -2 0 -8 0 8
nv2=say	-9 -6 8 -12 0 9 -8
nv2=see	0 0 -6 1 -1 9 0
nv2=settle	0 0 7 0 -3 0 0
nv2=ship	0 0 8 9 -14 0 0
nv2=sign	0 0 -1 15 -3 -18 3
nv2=stay	0 0 -4 -5 8 3 0
nv2=suspend	0 -1 16 1 -2 -6 -9
nv2=take	6 0 -7 4 1 -1 0
nv2=tell	0 0 -7 8 4 0 -7
nv2=warn	0 0 0 0 -7 0 8
nv2=withdraw	0 0 0 0 -8 0 10
nvt2=agree past	0 0 0 -12 10 0 0
nvt2=agree present	0 0 -8 0 0 8 0
nvt2=announce past	0 0 5 -7 -3 0 2
nvt2=apply present	0 0 -3 1 -11 13 0
nvt2=ask past	0 0 -7 0 8 0 0
nvt2=ask pluperfect	0 0 0 0 -6 6 0
nvt2=be future	0 0 -9 -7 10 4 0
nvt2=be modal	0 0 -21 4 6 12 0
nvt2=be past	0 -3 13 -6 4 -13 -2
nvt2=be present	0 -6 3 10 1 -11 -14
nvt2=begin past	0 0 9 0 -6 0 0
nvt2=begin present	-1 7 -15 9 -1 -7 4
nvt2=call past	0 0 5 4 -6 -2 0
nvt2=charge future	0 0 14 2 4 -9 -16
nvt2=charge past	-4 0 0 0 7 0 0
nvt2=charge perfect	0 0 7 0 -4 0 0
nvt2=charge present	0 0 6 13 -17 0 0
nvt2=come present	0 0 0 0 -4 12 -3
nvt2=continue future	0 0 10 0 -8 0 0
nvt2=cut present	0 0 -9 0 1 5 0
nvt2=end future	0 -2 2 -17 14 0 0
nvt2=end modal	0 -1 7 -1 -8 8 0
nvt2=end participle	0 7 -3 -6 3 0 -3
nvt2=end past	0 14 -12 -9 7 -2 -3
nvt2=end present	12 -11 -11 12 -6 -7 4
nvt2=expire present	0 -5 10 0 -1 0 0
nvt2=extend future	0 0 0 9 -9 0 0
nvt2=extend past	0 -1 -1 0 6 0 0
nvt2=extend present	-3 0 0 0 8 -1 0
nvt2=fall present	0 0 -3 5 -13 0 11
nvt2=get present	0 0 -3 0 8 0 0
nvt2=go future	0 0 8 0 -5 0 0
nvt2=go modal	0 0 10 -7 0 -6 0
nvt2=go past	0 0 -1 10 -6 0 0
nvt2=go present	0 0 7 -17 2 0 -1
nvt2=halve present	0 0 0 8 -1 -3 0
nvt2=have past	0 0 -6 -3 15 0 0
nvt2=have present	-4 0 1 0 -3 -9 14
nvt2=hold present	0 0 0 8 -4 0 0
nvt2=impose modal	0 0 8 0 -8 0 0
nvt2=keep perfect	0 0 7 9 -11 -3 0
nvt2=keep present	0 0 0 -12 11 0 0
nvt2=know present	0 0 9 0 -7 0 0
nvt2=lapse present	0 0 13 0 -13 0 0
nvt2=leave present	0 0 0 -7 5 0 0
nvt2=make participle	0 0 -7 0 10 -2 0
nvt2=make pluperfect	0 0 9 0 -8 0 0
nvt2=make present	0 0 7 0 -3 0 0
nvt2=meet present	0 0 4 -6 0 0 0
nvt2=other past	2 3 -19 0 10 0 0
nvt2=other perfect	0 6 -10 -16 20 -1 -2
nvt2=other pluperfect	0 0 -2 -1 8 0 0
nvt2=other present	-5 7 16 -10 -4 -4 -5
nvt2=pay future	0 0 -7 7 -5 0 3
nvt2=pay past	0 9 -7 -13 14 0 0
nvt2=pay perfect	4 0 0 10 -11 0 0
nvt2=pay present	0 -2 22 0 -23 0 10
nvt2=put perfect	0 0 -1 -8 7 0 2
nvt2=put present	0 0 0 -16 22 0 0
nvt2=reach perfect	0 0 8 -3 -2 0 0
nvt2=reach pluperfect	5 0 -9 0 2 0 0
nvt2=remain present	0 0 0 8 -6 0 0
nvt2=reply past	0 0 11 0 -6 0 0
nvt2=return present	0 0 -9 0 15 -3 0
nvt2=run modal	0 0 0 15 -13 0 0
nvt2=run past	0 13 0 -6 -7 0 0
nvt2=run present	0 0 -3 -1 3 0 8
nvt2=say past	-4 0 6 -3 -6 15 -13
nvt2=say perfect	0 0 -9 0 7 2 0
nvt2=say present	-2 -3 10 -8 6 -14 5
nvt2=ship present	0 0 8 14 -21 0 0
nvt2=sign participle	0 0 2 -4 -7 0 8
nvt2=sign past	0 0 6 8 0 -11 -2
nvt2=sign perfect	0 0 -1 0 6 -3 0
nvt2=sign present	0 0 -9 15 -6 0 0
nvt2=stay present	0 0 -1 -15 14 3 0
nvt2=suspend participle	0 0 8 2 -10 0 0
nvt2=suspend past	0 0 8 1 -6 0 0
nvt2=suspend present	0 0 5 -9 13 -4 -4
nvt2=take past	0 0 0 -5 7 0 0
nvt2=take present	6 0 -5 11 -8 0 0
nvt2=tell past	0 0 -7 5 8 0 -7
nvt2=warn past	0 0 -8 0 0 0 8
o:act=add	0 0 -6 -4 5 0 6
o:act=agree	-6 3 -9 0 5 -1 0
o:act=approve	0 0 14 -9 -2 -1 0
o:act=be	0 -22 -1 -11 16 -4 -7
o:act=bear	0 0 0 13 -10 0 0
o:act=begin	-5 -1 -9 -3 12 -9 5
o:act=bring	0 0 -1 0 6 -3 -1
o:act=carry	0 -1 -1 3 -5 13 -9
o:act=charge	4 0 -3 -1 4 -11 0
o:act=clear	0 0 0 0 -6 10 -1
o:act=collect	0 0 2 14 -5 -8 -6
o:act=conclude	-5 1 6 0 1 -10 -3
o:act=confirm	0 0 -2 -1 8 0 0
o:act=cut	0 0 0 6 -5 0 1
o:act=declare	-2 6 -11 16 -9 0 -2
o:act=end	5 7 -11 -4 8 0 0
o:act=exempt	0 0 -5 0 10 0 0
o:act=extend	-4 -8 1 -9 13 -1 0
o:act=face	0 0 6 0 -1 0 -5
o:act=fall	-3 0 -6 0 4 0 2
o:act=fix	0 0 9 0 -8 0 0
o:act=get	0 0 0 -14 17 -2 0
o:act=grow	0 0 -6 0 9 0 0
o:act=halve	0 0 11 0 -10 0 2
o:act=have	9 0 5 -13 6 -21 4
o:act=impose	0 0 2 -6 9 0 -1
o:act=introduce	0 0 -2 -8 1 7 0
o:act=keep	0 0 4 9 -7 -4 0
o:act=know	0 0 0 7 -1 0 -1
o:act=lay	0 6 0 4 -9 0 0
o:act=leave	0 0 13 -5 -4 -6 4
o:act=let	18 0 -3 -16 0 -3 3
o:act=levy	0 0 -5 0 8 0 -3
o:act=look	0 0 8 -2 -10 5 0
o:act=lower	0 0 -9 5 0 0 0
o:act=make	-7 4 -12 -9 9 6 0
o:act=meet	0 0 -3 2 11 -12 -7
o:act=move	0 0 0 -4 6 2 -3
o:act=negotiate	0 0 0 9 -2 -1 -3
o:act=no verb	-18 -19 -1 3 11 6 -5
o:act=order	0 0 -6 0 8 0 0
o:act=other	1 4 -6 -6 16 -5 -22
o:act=pay	-1 -3 -8 0 3 -1 8
o:act=put	0 0 -8 0 17 -10 0
o:act=raise	0 0 -8 -3 5 8 -3
o:act=recommend	0 0 0 0 -6 3 4
o:act=remain	0 0 2 0 2 -8 0
o:act=return	0 0 13 -5 0 -9 -4
o:act=review	0 0 0 -1 6 0 0
o:act=rise	0 0 -8 -6 13 -5 3
o:act=rule	0 0 7 0 -4 -2 1
o:act=run	3 -7 -2 3 -3 6 0
o:act=say	0 -1 3 -6 -3 6 0
o:act=see	0 0 1 -1 5 -6 0
o:act=send	0 0 -6 0 0 0 6
o:act=set	0 0 -11 0 19 -3 0
o:act=settle	0 0 0 -5 -1 8 0
o:act=sign	0 1 -3 0 0 1 -7
o:act=sit	0 0 -9 3 11 -4 0
o:act=slap	0 0 0 -3 6 0 0
o:act=stand	0 0 -2 0 7 -1 0
o:act=state	0 0 7 7 0 -7 -5
o:act=suspend	-5 5 4 7 0 -6 -9
o:act=tax	0 0 1 -6 5 0 -4
o:act=tell	0 0 7 0 -3 0 0
o:act=threaten	0 0 0 -3 9 0 0
o:act=want	0 0 0 -7 5 0 0
o:act=write	0 0 9 -6 0 -2 0
o:add on ahead	0 0 -7 0 0 0 8
o:agree agreed gone	0 0 0 -8 9 0 0
o:agree by ahead	0 0 8 0 -6 0 0
o:agree in gone	0 0 0 25 -24 0 0
o:agree last gone	0 4 0 -17 11 0 0
o:agree on ahead	0 0 -3 -4 12 0 -2
o:agree the ahead	0 0 -10 0 4 2 0
o:agree until ahead	0 0 0 0 4 -8 0
o:announce on gone	0 0 0 -6 7 0 0
o:ask since gone	0 0 0 9 -9 0 0
o:be  ahead	0 0 20 0 -17 0 0
o:be  gone	0 0 0 -1 7 0 0
o:be after ahead	0 0 10 0 -6 0 0
o:be back ahead	0 0 -11 0 12 0 0
o:be before ahead	0 0 -2 0 8 0 0
o:be before gone	0 0 0 8 -7 0 0
o:be by ahead	0 0 -9 0 8 2 0
o:be from ahead	0 0 0 -14 13 -9 0
o:be from gone	0 0 0 12 -7 0 0
o:be in gone	0 0 0 -19 22 0 0
o:be is gone	0 0 -4 -2 11 0 0
o:be last gone	0 0 0 9 -9 0 0
o:be of ahead	0 0 -15 0 22 0 0
o:be of gone	5 -2 0 5 -7 0 0
o:be on ahead	0 0 15 -11 -12 0 0
o:be on gone	-6 0 0 9 0 0 0
o:be since ahead	0 0 -2 -5 11 0 0
o:be since gone	0 0 0 -8 11 0 0
o:be the ahead	0 0 0 -3 0 -3 7
o:be to gone	0 0 0 -1 6 0 0
o:be until ahead	0 0 -15 0 17 1 0
o:be until gone	5 0 -6 16 -15 0 0
o:begin before ahead	0 0 9 -4 0 -4 -1
o:begin by ahead	0 0 -9 -2 17 0 -1
o:begin effect ahead	0 0 -2 9 -4 0 -2
o:begin from gone	0 0 0 -12 13 0 0
o:begin in ahead	0 0 -1 -3 8 0 0
o:begin in gone	0 2 0 -12 11 0 0
o:begin on ahead	-2 -6 -4 -1 -2 -16 18
o:begin on gone	4 4 -1 4 -6 -3 1
o:begin since ahead	0 0 0 -3 6 0 0
o:begin since gone	0 0 0 11 -9 0 0
o:begin the ahead	0 0 5 -3 -8 3 0
o:begin the gone	0 0 0 13 -9 0 0
o:begin to ahead	0 0 2 0 -18 14 -7
o:begin to gone	0 0 0 -3 10 -2 0
o:begin until ahead	0 0 11 -1 -15 2 0
o:begin until gone	0 0 0 -4 10 -1 0
o:bring on ahead	0 0 -4 0 6 0 0
o:call on ahead	0 0 0 -3 6 0 0
o:call on gone	0 0 0 10 -10 0 0
o:carried=controls	0 -1 -16 7 23 -16 0
o:carried=controls far	0 -3 0 -19 15 5 -5
o:carried=deal	-6 -2 -5 -21 8 3 12
o:carried=deal far	-10 -4 -16 -23 14 5 21
o:carried=duties	0 5 8 -4 -3 -4 -3
o:carried=duties far	12 3 -20 -5 10 13 -16
o:carried=exclusions	0 0 -3 -8 22 -15 0
o:carried=exclusions far	0 0 -10 -8 17 6 -6
o:carried=fees	0 0 -5 -7 23 -13 -1
o:carried=fees far	0 0 5 -14 16 -7 -13
o:carried=longer	12 -2 6 -5 -2 -6 -8
o:carried=longer far	-16 0 23 -34 8 1 -38
o:carried=meeting	-26 -14 -5 16 4 4 -6
o:carried=meeting far	-29 0 -15 9 11 -10 13
o:carried=none	-6 -27 -5 14 14 -5 -17
o:carried=procedure	0 0 5 0 19 -39 -6
o:carried=procedure far	3 6 -16 -4 -6 1 22
o:carried=sale	0 0 -9 -7 13 3 0
o:carried=sale far	-1 0 -4 6 1 0 -3
o:carried=truce	1 10 11 -13 10 -22 -13
o:carried=truce far	-4 -28 -17 3 9 5 4
o:carry the ahead	0 0 7 0 -9 0 0
o:carry the gone	0 0 0 -2 8 -3 0
o:carry to ahead	0 0 -14 0 -3 17 0
o:charge from ahead	0 0 -5 -1 13 -2 -4
o:charge on ahead	0 0 -5 0 12 0 -4
o:charge the gone	0 0 0 -6 6 0 0
o:charge until ahead	0 0 9 0 -7 0 0
o:clear by ahead	0 0 12 0 -11 0 0
o:clear on ahead	0 0 0 -3 13 0 -8
o:collect from ahead	0 0 -5 10 0 0 -5
o:collect since gone	0 0 0 10 -10 0 0
o:conclude in gone	0 7 0 14 -18 0 0
o:conclude on ahead	0 0 0 -3 12 -6 -1
o:cut on ahead	0 0 0 4 -6 0 2
o:declare in gone	0 0 0 9 -9 0 0
o:declare on ahead	0 0 -4 8 -3 0 0
o:end by ahead	0 0 -6 0 9 0 0
o:end end ahead	0 0 -7 0 8 0 0
o:end ended ahead	0 0 -6 0 8 0 0
o:end ends ahead	0 0 13 0 -11 0 0
o:end from ahead	0 0 0 9 -16 0 9
o:end in ahead	0 0 -5 0 7 0 0
o:end in gone	-3 1 0 -15 15 0 0
o:end last gone	0 3 0 9 -12 0 0
o:end of gone	-1 12 0 -3 -4 0 0
o:end on ahead	-13 -1 3 -13 -1 7 0
o:end on gone	15 0 -15 8 -3 -7 -3
o:end on today	-1 0 10 0 -7 0 0
o:end the gone	6 0 0 5 -8 0 0
o:end until ahead	0 0 6 0 0 -4 0
o:extend on ahead	0 0 -4 0 7 0 0
o:extend the ahead	0 0 -8 0 7 0 0
o:extend to ahead	0 0 -1 0 -12 11 0
o:extend to gone	0 0 0 -2 14 -3 0
o:extend until ahead	0 0 -2 0 9 -6 0
o:fall from ahead	0 0 0 -6 13 0 -6
o:fall on ahead	0 0 0 8 -12 0 7
o:fall on today	0 0 0 6 -6 0 0
o:have of ahead	0 0 7 0 -6 0 0
o:have since gone	0 0 0 -20 24 0 0
o:have the ahead	0 0 8 0 0 -9 0
o:have the gone	9 0 0 0 -9 0 0
o:have until ahead	0 0 9 -1 -1 -10 0
o:keep on ahead	0 0 16 0 -16 0 0
o:keep the ahead	0 0 13 0 -3 -9 0
o:keep until ahead	0 0 -7 0 2 4 0
o:lay in gone	0 0 0 7 -7 0 0
o:leads=	-4 4 -4 -5 7 0 0
o:leads=10% on	0 0 -9 0 4 0 0
o:leads=10% since	0 0 9 -3 -3 0 0
o:leads=10% until	0 0 -5 0 8 0 0
o:leads=12% on	0 0 9 0 -8 0 0
o:leads=12:01 a.m.	0 0 0 -3 6 0 0
o:leads=13:01 on	0 0 -6 -3 10 0 -5
o:leads=20% on	0 0 3 0 -8 0 7
o:leads=2031 to	0 0 -9 0 -5 16 0
o:leads=25% from	0 0 0 -2 10 0 -1
o:leads=30% from	0 0 0 0 7 0 0
o:leads=50% on	0 0 -2 0 6 0 0
o:leads=6% on	0 0 0 0 -7 0 7
o:leads=9% on	0 0 0 -1 9 0 -5
o:leads=a.m. on	0 0 15 -1 -11 0 0
o:leads=after	0 0 -11 0 7 6 0
o:leads=again from	0 0 0 2 2 -2 -6
o:leads=again on	0 0 -11 0 0 6 7
o:leads=agreed in	0 -8 0 11 -6 0 0
o:leads=agreement by	0 0 7 0 -11 0 0
o:leads=and	0 0 -7 0 9 0 0
o:leads=and from	0 0 -4 -8 -4 0 17
o:leads=and including	0 0 6 0 -11 2 0
o:leads=and on	0 0 -3 0 7 -1 -2
o:leads=and since	0 0 0 -4 6 0 0
o:leads=applied since	0 0 0 -12 12 0 0
o:leads=applied until	0 0 -3 0 6 -1 0
o:leads=apply from	0 0 0 -6 7 0 0
o:leads=april to	0 0 2 0 5 -9 0
o:leads=arrangement of	0 0 0 7 -3 0 0
o:leads=as of	2 0 -16 10 -10 -3 11
o:leads=as since	0 0 0 -6 7 0 0
o:leads=at 12:01	0 0 0 -5 6 0 0
o:leads=at noon	0 0 7 0 -3 0 0
o:leads=at the	2 0 -10 -4 18 -10 0
o:leads=away on	0 0 7 -6 -4 0 5
o:leads=back on	0 0 -2 0 6 0 -1
o:leads=back to	0 0 -6 0 12 -2 0
o:leads=before	0 0 -11 1 9 0 0
o:leads=before the	0 0 0 0 9 -11 -2
o:leads=began on	-8 9 -7 -9 13 0 -10
o:leads=begin on	0 -1 2 -14 -6 -4 19
o:leads=beginning on	0 0 -2 -9 0 0 13
o:leads=begins on	0 0 -9 13 1 -1 -9
o:leads=beijing from	0 0 -3 0 8 0 0
o:leads=beijing,	0 0 0 8 -7 0 0
o:leads=busan last	0 -2 0 -3 6 0 0
o:leads=busan,	0 0 -4 11 -6 0 0
o:leads=by telephone	0 0 9 -1 -5 0 0
o:leads=by the	0 0 -12 -4 26 -7 -1
o:leads=cairo,	0 0 9 0 -8 0 0
o:leads=cent from	0 0 -1 -7 -1 -1 12
o:leads=cent in	0 0 0 7 -6 0 0
o:leads=cent on	0 0 -6 0 17 0 -5
o:leads=cent until	0 0 6 0 -9 1 0
o:leads=china from	0 0 0 6 -5 0 0
o:leads=close on	0 0 -5 0 7 0 0
o:leads=closes on	0 0 13 0 -12 0 0
o:leads=concluded in	0 1 0 6 -7 0 0
o:leads=concluded on	0 0 -8 4 5 -1 0
o:leads=counted from	0 -2 6 6 -5 0 -6
o:leads=date is	0 0 11 0 -16 6 0
o:leads=date:	0 0 -4 0 8 0 0
o:leads=dates from	0 0 -9 8 3 0 -2
o:leads=days from	0 11 -9 -15 7 0 2
o:leads=days in	0 0 0 -15 16 0 0
o:leads=days, from	0 6 1 -4 9 0 -13
o:leads=days, to	0 0 -2 0 6 -1 0
o:leads=days, until	0 0 -21 0 31 -9 0
o:leads=deal by	0 0 0 0 -6 8 0
o:leads=declared in	0 0 0 10 -9 0 0
o:leads=declared on	0 0 -4 12 -6 0 0
o:leads=decree on	0 0 0 11 -10 0 0
o:leads=due from	0 0 6 0 -4 0 0
o:leads=duties from	0 0 0 0 -12 0 12
o:leads=duty from	0 0 0 3 8 0 -11
o:leads=early as	0 0 7 0 -4 0 0
o:leads=end on	0 8 -5 -7 -4 14 0
o:leads=ended in	-1 -3 0 -2 10 0 0
o:leads=ended on	18 0 -34 -3 20 -19 0
o:leads=ends on	-28 -7 19 1 -14 5 -2
o:leads=entered before	0 0 -1 -2 10 0 0
o:leads=est on	0 0 7 0 -3 0 0
o:leads=expire on	0 0 10 0 -6 0 0
o:leads=expired on	16 0 -19 0 7 -1 0
o:leads=expires on	-13 0 0 -3 3 6 0
o:leads=extended on	0 0 -7 0 7 0 0
o:leads=extended to	0 0 -3 0 -3 8 0
o:leads=extended until	0 0 -4 0 10 -6 0
o:leads=follow on	0 0 -3 0 7 0 0
o:leads=force on	0 0 -2 0 0 -1 6
o:leads=force since	-6 0 -6 0 9 0 0
o:leads=force until	0 0 2 0 1 -6 0
o:leads=friday,	0 0 -5 8 -1 0 0
o:leads=from	-1 2 -16 5 3 -7 0
o:leads=from the	0 0 -17 7 -1 -7 12
o:leads=frozen until	0 0 -8 0 10 -2 0
o:leads=geneva on	0 0 -1 -4 10 0 0
o:leads=good until	0 0 11 0 -6 -3 0
o:leads=goods from	0 0 -2 -1 9 0 0
o:leads=goods on	0 0 -6 5 0 0 0
o:leads=happen on	0 0 -1 0 6 0 0
o:leads=happens on	0 0 6 -2 -8 -9 11
o:leads=have ended	0 0 -6 0 10 0 0
o:leads=hold until	0 0 -17 0 12 4 0
o:leads=holds until	0 0 23 0 -21 0 0
o:leads=in on	0 0 0 7 -5 0 -4
o:leads=is on	0 0 6 0 -5 0 0
o:leads=is the	0 0 5 0 -18 -1 13
o:leads=it by	0 0 -4 0 7 0 0
o:leads=it on	0 0 -8 8 -5 1 3
o:leads=it to	0 0 -4 0 9 -4 0
o:leads=it until	0 0 -17 0 8 8 0
o:leads=izmir on	0 0 0 -4 7 0 0
o:leads=june to	10 0 -20 0 -3 17 0
o:leads=korea on	0 0 0 -1 8 0 0
o:leads=lapsed on	11 0 -12 0 0 0 0
o:leads=lapses on	-2 0 17 0 -18 3 0
o:leads=last until	0 0 -26 7 8 13 0
o:leads=lasts until	0 0 29 -1 -6 -28 0
o:leads=late on	0 0 0 0 6 0 0
o:leads=law on	0 0 6 0 -6 0 0
o:leads=loaded before	0 0 -1 -5 8 0 0
o:leads=made in	0 0 0 9 -7 0 0
o:leads=midnight on	9 0 1 -10 -4 -8 6
o:leads=monday	0 0 -1 10 -7 0 0
o:leads=monday,	0 0 -6 0 11 0 -1
o:leads=months from	0 -2 -7 8 -6 0 2
o:leads=months, from	0 -6 -1 -7 -21 0 32
o:leads=months, until	0 0 20 0 -36 7 0
o:leads=more from	0 0 0 0 7 0 -3
o:leads=network on	0 0 9 0 -8 0 0
o:leads=notice of	0 0 0 14 -11 0 0
o:leads=notices of	0 0 9 -1 -6 0 0
o:leads=on	7 -3 14 -14 0 -10 -13
o:leads=on friday,	0 0 -4 -4 11 0 -1
o:leads=on monday,	8 0 -7 -4 4 0 -1
o:leads=on saturday,	1 0 3 -2 -6 0 4
o:leads=on sunday,	0 0 11 0 -3 -3 0
o:leads=on the	0 0 -7 16 2 -5 -1
o:leads=on thursday,	0 0 6 0 -2 0 0
o:leads=on tuesday,	0 0 18 -2 -11 0 -2
o:leads=on wednesday,	0 0 -2 0 -6 0 7
o:leads=or after	0 0 -3 -1 8 0 0
o:leads=out on	9 -2 1 -12 -5 10 -5
o:leads=over on	0 0 6 0 -1 -3 0
o:leads=p.m. on	0 0 -12 0 12 0 0
o:leads=pause of	0 0 -1 11 -6 0 0
o:leads=pay from	0 0 0 7 -5 0 0
o:leads=per cent	0 0 0 -2 6 0 0
o:leads=percent from	0 0 0 7 -10 0 4
o:leads=percent on	0 0 0 12 -22 0 16
o:leads=percent until	0 0 11 0 -2 -9 0
o:leads=ran out	6 0 -9 0 1 0 0
o:leads=reached on	0 0 7 -4 -1 0 0
o:leads=renewed in	0 0 0 -8 9 0 0
o:leads=run to	0 0 -11 0 0 10 0
o:leads=run until	0 0 0 0 -7 3 0
o:leads=runs out	0 0 10 0 -8 0 0
o:leads=runs to	0 0 7 0 2 -9 0
o:leads=runs until	0 0 12 -4 -8 0 0
o:leads=said on	0 0 0 6 0 0 0
o:leads=saturday,	0 0 -4 0 7 0 0
o:leads=shipped before	0 0 0 7 -1 0 -1
o:leads=signed in	0 8 0 0 -5 0 0
o:leads=signed on	0 -2 -2 0 6 0 0
o:leads=since	-4 -4 -3 0 6 0 0
o:leads=so on	0 0 -3 0 8 0 0
o:leads=so until	0 0 10 0 -3 -6 0
o:leads=standstill of	0 6 -4 4 -4 -2 0
o:leads=start on	0 0 -3 -18 10 0 4
o:leads=started on	0 0 0 10 -8 0 0
o:leads=stockholm,	0 0 0 -2 6 0 0
o:leads=stops on	0 0 6 5 -7 -4 0
o:leads=strike until	0 0 -10 0 10 0 0
o:leads=struck on	0 0 0 7 -2 0 0
o:leads=sunday	0 0 -5 -3 13 0 0
o:leads=sunday,	0 0 -2 -4 10 0 0
o:leads=suspended from	0 0 -6 3 -1 0 1
o:leads=suspended since	0 0 4 10 -13 0 0
o:leads=suspended to	0 0 0 0 -3 6 0
o:leads=suspended until	0 0 -7 -5 16 -4 0
o:leads=suva,	0 0 0 8 -6 0 0
o:leads=table on	0 0 0 7 -6 0 0
o:leads=tariff until	0 0 -7 0 11 -1 0
o:leads=tariffs on	0 0 0 6 -5 0 0
o:leads=the	0 0 1 -10 0 5 0
o:leads=thursday,	0 0 -1 -2 6 0 0
o:leads=to end	0 0 -7 0 8 0 0
o:leads=to the	0 0 0 -10 -9 19 -5
o:leads=trieste on	0 0 -1 8 -5 0 0
o:leads=truce ends	0 0 12 0 -6 0 0
o:leads=truce of	-9 5 -8 9 -7 -2 4
o:leads=truce on	0 0 -4 -3 10 0 0
o:leads=truce to	0 0 0 -5 -5 12 0
o:leads=truce until	0 0 -5 0 6 0 0
o:leads=tuesday	0 0 -4 -1 8 0 0
o:leads=tuesday,	0 0 14 -1 -11 0 0
o:leads=union on	0 0 0 0 -11 0 13
o:leads=until	2 0 -12 -3 5 10 -1
o:leads=until the	5 0 -1 -2 -4 8 -7
o:leads=up in	0 0 0 7 -7 0 0
o:leads=up on	0 0 3 -5 -7 10 0
o:leads=up to	0 0 7 0 -6 0 0
o:leads=used from	0 0 0 0 6 0 -3
o:leads=washington,	0 0 -2 -7 13 0 0
o:leads=washington/beijing,	0 0 0 11 -10 0 0
o:leads=wednesday,	0 0 -9 5 0 0 0
o:leads=weeks in	0 0 0 14 -14 0 0
o:leads=weeks, to	0 0 7 0 7 -16 0
o:leads=year from	0 0 -13 14 -15 0 14
o:leads=year on	0 0 0 11 -9 0 0
o:leads=year, to	0 0 7 0 -8 0 0
o:leads=year, until	0 0 18 -1 -15 -5 0
o:leave before ahead	0 0 -4 6 -4 0 1
o:leave of ahead	0 0 0 0 6 -5 0
o:leave since gone	0 0 0 -6 7 0 0
o:leave until ahead	0 0 16 2 -6 -14 0
o:left=controls	0 0 -3 -9 14 1 -2
o:left=controls right=none	0 0 0 -7 13 -2 -2
o:left=deal	-7 -4 7 -4 7 -5 -7
o:left=deal right=duties	0 0 14 -5 -14 4 0
o:left=deal right=none	-4 -1 -3 -26 32 -21 -4
o:left=deal right=truce	0 0 1 22 -22 0 0
o:left=duties	-7 -16 -11 -4 19 -3 2
o:left=duties right=deal	0 0 3 -8 3 0 0
o:left=duties right=duties	0 0 -11 -11 26 4 -17
o:left=duties right=longer	-5 0 10 12 -11 0 -1
o:left=duties right=meeting	0 0 -5 0 9 0 0
o:left=duties right=none	0 -12 -6 -2 9 -5 6
o:left=duties right=signing	0 0 -7 -1 0 5 2
o:left=duties right=truce	0 0 -10 6 -2 0 9
o:left=exclusions	0 0 -20 -3 16 -1 10
o:left=exclusions right=longer	0 0 -7 0 7 0 0
o:left=exclusions right=none	0 0 -8 -2 5 -3 11
o:left=fees	0 0 -1 -7 14 -3 -3
o:left=fees right=none	0 0 0 -4 11 -2 -2
o:left=longer	-2 -8 3 -9 0 8 -12
o:left=longer right=duties	0 0 10 0 -15 3 0
o:left=longer right=none	0 -5 -5 -7 7 7 -11
o:left=longer right=signing	0 0 6 0 0 -4 0
o:left=longer right=truce	0 0 6 0 -5 2 0
o:left=meeting	-11 -7 -22 -13 41 0 -9
o:left=meeting right=deal	0 0 8 -1 -3 0 0
o:left=meeting right=longer	0 0 -2 -1 9 0 0
o:left=meeting right=meeting	0 0 -1 -5 14 0 -1
o:left=meeting right=none	-7 -4 -21 -22 44 1 -13
o:left=meeting right=signing	0 0 -5 6 0 0 0
o:left=meeting right=truce	0 0 -9 8 0 0 0
o:left=none	-16 -25 7 1 16 -12 -5
o:left=none right=deal	0 0 -1 -5 15 -4 -8
o:left=none right=duties	2 -8 0 9 -2 -12 3
o:left=none right=exclusions	0 0 5 -7 4 0 -5
o:left=none right=fees	0 0 12 -11 0 0 -2
o:left=none right=longer	1 0 -17 0 20 -13 0
o:left=none right=none	-16 -15 11 4 -1 -2 4
o:left=none right=sale	0 0 -7 0 14 0 0
o:left=none right=signing	-11 0 0 0 15 0 -5
o:left=none right=truce	3 -2 3 -16 9 1 -6
o:left=procedure	-1 0 -11 0 19 -8 0
o:left=procedure right=none	0 0 -14 0 20 -8 2
o:left=procedure right=truce	0 0 9 0 -6 0 0
o:left=sale	0 0 -6 -2 15 0 0
o:left=sale right=none	0 0 -6 -1 14 0 0
o:left=signing	10 0 -1 2 0 -16 0
o:left=signing right=duties	0 0 0 -1 7 0 0
o:left=signing right=none	9 1 -4 11 -6 -13 2
o:left=signing right=truce	0 0 2 -11 5 0 0
o:left=truce	0 9 -15 -5 13 3 -15
o:left=truce right=controls	0 0 0 -2 10 -2 0
o:left=truce right=deal	0 0 -5 0 9 0 0
o:left=truce right=duties	0 4 -12 0 0 -2 14
o:left=truce right=longer	4 2 -8 -8 11 -1 -4
o:left=truce right=none	-1 8 -15 -5 14 6 -20
o:left=truce right=signing	0 0 6 -1 0 0 0
o:left=truce right=truce	0 -5 6 13 -8 -2 -3
o:let on ahead	0 0 -4 0 6 0 0
o:let on gone	19 0 0 0 -19 0 0
o:let since gone	0 0 0 -5 6 0 0
o:levy from ahead	0 0 0 7 -5 0 0
o:levy since gone	0 0 0 -7 7 0 0
o:look on ahead	0 0 0 0 -9 10 0
o:lower on ahead	0 0 -4 -4 10 0 -1
o:lower on gone	0 0 0 8 -7 0 0
o:make on ahead	0 0 -4 0 9 0 0
o:make on gone	-1 9 0 0 -4 0 0
o:make the ahead	0 0 10 0 -2 -5 0
o:meet from ahead	0 0 0 8 -6 0 0
o:meet meets ahead	0 0 6 -1 -3 0 0
o:meet on ahead	0 0 0 0 7 -2 0
o:meet on gone	0 0 0 -13 15 0 0
o:meet on today	0 0 0 9 -8 0 0
o:meet the ahead	0 0 -6 -1 15 -3 0
o:meet the gone	0 0 0 11 -10 0 0
o:move to ahead	0 0 -7 0 1 5 0
o:near=controls	0 0 2 -15 5 2 0
o:near=deal	-3 -3 9 -10 1 0 -3
o:near=duties	-17 -7 -6 7 8 -1 0
o:near=exclusions	0 0 -21 0 11 -1 11
o:near=longer	0 -7 0 -14 0 12 -6
o:near=meeting	-7 -4 -10 -14 31 -11 0
o:near=none	-12 -13 -6 2 22 -9 -7
o:near=procedure	0 0 -5 -7 30 -12 -4
o:near=sale	0 0 -2 0 8 0 0
o:near=signing	9 0 -14 -3 15 -7 -14
o:near=truce	-5 -2 -4 -9 19 -7 -17
o:no verb  gone	0 10 0 -1 -5 0 -1
o:no verb  today	0 0 0 9 -4 -1 0
o:no verb ( ahead	0 0 6 0 -2 0 0
o:no verb ( gone	0 0 0 -5 9 0 0
o:no verb a ahead	0 0 -6 -1 11 0 0
o:no verb after ahead	0 0 -3 0 0 7 0
o:no verb after gone	0 0 0 -4 6 0 0
o:no verb and ahead	0 0 -1 0 6 0 0
o:no verb before ahead	0 0 0 -10 7 -4 4
o:no verb beijing, today	0 0 0 15 -13 0 0
o:no verb bulletin, today	14 0 0 -6 -8 0 0
o:no verb cairo, today	0 0 9 0 -8 0 0
o:no verb date: ahead	0 0 8 0 -5 0 0
o:no verb date: today	0 0 -8 -2 13 0 0
o:no verb day, ahead	0 0 2 0 -11 9 0
o:no verb ends gone	0 0 0 0 6 0 0
o:no verb ends today	0 0 21 -1 -19 0 0
o:no verb for ahead	0 0 -4 0 6 0 0
o:no verb friday today	0 0 -2 -6 12 0 0
o:no verb friday, ahead	0 0 -3 0 0 -1 7
o:no verb from ahead	0 -10 -26 0 13 -20 8
o:no verb from gone	-4 6 -5 0 1 0 -9
o:no verb from today	0 0 0 -3 8 0 0
o:no verb in gone	0 -11 0 0 6 0 0
o:no verb last gone	0 0 0 25 -24 0 0
o:no verb monday, ahead	0 0 -1 -2 -4 -3 12
o:no verb monday, gone	8 0 0 7 -11 0 -1
o:no verb monday, today	0 0 -10 0 11 0 0
o:no verb montevideo, today	0 0 0 11 -10 0 0
o:no verb of ahead	0 0 1 3 -7 6 0
o:no verb of gone	0 0 0 -7 10 -2 0
o:no verb on ahead	0 0 16 7 -22 6 1
o:no verb on gone	-6 3 -6 -12 20 0 -3
o:no verb on today	0 0 -15 -2 16 0 0
o:no verb since ahead	0 0 0 -9 12 -1 0
o:no verb since gone	-5 -4 0 17 -11 0 0
o:no verb starts today	0 0 0 10 -9 0 0
o:no verb sunday today	0 0 -2 -1 7 0 0
o:no verb sunday, ahead	0 0 5 -4 -14 13 -1
o:no verb the ahead	0 0 -3 -13 -3 14 -3
o:no verb the gone	0 0 -3 0 10 0 0
o:no verb the today	0 0 0 13 -11 0 0
o:no verb through ahead	0 0 10 0 -5 0 -1
o:no verb thursday today	0 0 -2 -1 7 0 0
o:no verb thursday, ahead	0 0 9 0 -3 0 -4
o:no verb till ahead	0 0 19 0 -17 -1 0
o:no verb to ahead	0 0 6 -3 -6 4 -11
o:no verb to gone	13 -5 0 -29 9 -3 0
o:no verb tomorrow, ahead	0 0 -13 6 9 -2 -1
o:no verb tuesday today	0 0 -10 0 6 0 0
o:no verb tuesday, today	0 0 9 -7 -3 0 0
o:no verb until ahead	0 0 5 -13 -8 11 -11
o:no verb until gone	-4 0 0 -2 8 -2 0
o:no verb valletta, today	0 0 -14 0 14 0 0
o:no verb washington, today	0 0 -3 -3 9 0 0
o:no verb washington/beijing, today	0 0 0 11 -10 0 0
o:no verb wednesday today	0 0 -2 -8 9 0 0
o:no verb wednesday, ahead	0 0 -13 7 0 0 0
o:no verb week, ahead	0 0 12 0 -10 0 0
o:no verb | today	0 0 -1 -1 6 0 0
o:no verb — today	0 0 -8 -2 13 0 0
o:other by ahead	0 0 5 0 -12 7 0
o:other closed ahead	0 0 -5 0 8 0 0
o:other from ahead	0 0 4 15 -19 3 -3
o:other from gone	0 0 0 -6 9 0 0
o:other has ahead	0 0 6 0 -4 0 0
o:other of ahead	0 0 0 -2 6 0 0
o:other of gone	0 -2 0 -4 8 0 0
o:other on ahead	0 0 4 0 3 -7 -5
o:other since ahead	0 0 -5 0 8 0 0
o:other since gone	5 13 0 9 -21 0 0
o:other the ahead	0 0 -11 0 -2 12 0
o:other the gone	0 0 0 -7 11 0 0
o:other to ahead	0 0 0 0 11 -7 0
o:other until ahead	0 0 -12 0 24 -16 0
o:pay from ahead	0 0 -13 -2 10 0 -1
o:pay from gone	0 0 0 -8 11 0 0
o:pay from today	3 0 0 6 -10 0 0
o:pay in gone	0 0 0 -7 8 0 0
o:pay of ahead	0 0 0 0 -8 0 9
o:pay on ahead	0 0 0 0 7 -1 0
o:pay since gone	0 0 0 10 -7 0 0
o:pay the ahead	0 0 -11 0 0 -2 11
o:pay the gone	0 0 0 18 -17 0 0
o:pay until ahead	0 0 2 0 -12 13 0
o:put in gone	0 0 0 -12 13 0 0
o:put on ahead	0 0 -10 0 13 0 0
o:put on gone	0 0 0 12 -10 0 0
o:raise on ahead	0 0 -8 0 11 0 0
o:reach in gone	0 0 0 -4 7 0 0
o:reach on ahead	0 0 8 0 -4 -2 0
o:reach on gone	0 0 0 -17 20 0 0
o:reach the ahead	0 0 -6 0 0 3 0
o:reach to ahead	0 0 -14 0 6 7 0
o:remain of ahead	0 0 -7 0 9 0 0
o:remain until ahead	0 0 6 0 -2 -1 0
o:return on ahead	0 0 10 0 -5 0 -1
o:right=controls	0 0 0 -1 7 0 0
o:right=deal	-2 0 2 -18 14 2 -9
o:right=deal from	0 0 -2 -1 8 0 -1
o:right=deal on	0 0 12 0 -8 0 -1
o:right=deal until	0 0 -14 0 6 5 0
o:right=duties 	0 0 0 -4 7 0 0
o:right=duties before	0 0 -8 -4 5 0 6
o:right=duties by	0 0 -1 -1 -4 11 -1
o:right=duties for	0 0 -6 0 7 0 0
o:right=duties from	0 -2 -21 13 4 -4 -3
o:right=duties in	0 -4 0 17 -13 0 0
o:right=duties monday,	0 0 -4 -3 9 0 0
o:right=duties of	1 -1 -1 12 -16 0 13
o:right=duties on	7 3 -6 -17 11 -10 3
o:right=duties since	0 5 -2 -6 4 0 0
o:right=duties the	0 0 -3 -6 -10 15 7
o:right=duties to	0 0 30 -1 -11 -21 0
o:right=duties until	0 0 3 3 -7 3 -1
o:right=exclusions	0 0 3 -10 8 0 -5
o:right=exclusions on	0 0 10 0 -6 0 -4
o:right=exclusions since	0 0 0 -4 6 0 0
o:right=fees	0 0 12 -11 0 0 -2
o:right=fees on	0 0 5 -7 3 0 0
o:right=longer	5 0 -18 -3 25 -19 -13
o:right=longer from	0 0 -6 -4 15 0 -3
o:right=longer in	0 11 -1 -11 1 0 0
o:right=longer of	0 -6 0 1 5 0 0
o:right=longer on	7 -4 -12 0 14 -11 -5
o:right=longer since	0 0 -1 13 -10 0 0
o:right=meeting	-4 -4 -2 -5 21 0 -13
o:right=meeting from	0 0 0 8 -4 0 0
o:right=meeting on	0 0 0 -2 13 -2 -2
o:right=meeting until	0 0 -6 0 0 5 0
o:right=none	-20 -13 -17 -7 41 -7 -9
o:right=none 	-11 1 3 -6 10 -9 -1
o:right=none (	0 0 5 -7 4 -1 0
o:right=none 12:01	0 0 0 6 -4 0 0
o:right=none a	2 0 -6 -4 10 0 0
o:right=none about	0 0 -18 0 20 0 0
o:right=none after	0 0 0 -7 0 6 -2
o:right=none again	0 0 0 0 7 -2 0
o:right=none and	0 0 0 -10 13 -4 -2
o:right=none are	0 0 -5 0 6 0 0
o:right=none at	0 0 -4 0 6 0 0
o:right=none beginning	0 0 0 14 -11 0 -3
o:right=none begins	0 0 0 -6 10 0 0
o:right=none beijing,	0 0 0 14 -12 0 0
o:right=none between	0 0 0 7 -3 0 0
o:right=none beyond	0 0 12 0 -6 -4 0
o:right=none bulletin,	14 0 0 -6 -8 0 0
o:right=none busan,	0 0 -4 11 -6 0 0
o:right=none by	3 0 -1 -3 10 -4 -11
o:right=none changed	0 0 6 -3 0 0 0
o:right=none closed	0 0 -6 0 9 0 0
o:right=none day,	0 0 2 0 -11 9 0
o:right=none effect	-4 0 -2 13 -4 0 -2
o:right=none effective	0 0 -5 0 7 0 0
o:right=none end	1 0 -16 0 15 0 0
o:right=none ended	5 0 -11 0 6 0 0
o:right=none ends	-1 0 16 -4 -7 -1 0
o:right=none expires	0 0 6 0 -3 0 0
o:right=none for	0 0 7 -10 4 -3 -1
o:right=none friday	0 0 -2 -4 11 0 0
o:right=none friday,	0 0 -1 0 0 -1 8
o:right=none from	-6 3 -17 4 0 -26 20
o:right=none geneva,	0 0 -1 0 7 0 0
o:right=none in	-13 5 -13 4 4 -7 -3
o:right=none including	0 0 6 0 -11 2 0
o:right=none into	0 0 -4 0 7 0 0
o:right=none is	0 0 1 -6 3 0 -3
o:right=none it	0 0 -5 -6 13 0 0
o:right=none last	0 1 -2 17 -15 0 0
o:right=none meets	0 0 8 -1 -6 0 0
o:right=none midnight	0 0 9 -1 -5 0 0
o:right=none monday,	6 0 -5 8 -14 -3 9
o:right=none montevideo,	0 0 0 11 -9 0 0
o:right=none noon	0 0 -4 -3 9 0 0
o:right=none of	-20 11 -12 1 8 -7 -4
o:right=none on	-1 -3 -13 2 6 -2 15
o:right=none or	0 0 -7 0 2 5 0
o:right=none out	0 0 11 -9 -5 0 0
o:right=none percent	0 0 -2 0 6 0 0
o:right=none saturday,	1 0 -8 0 11 0 -4
o:right=none says	0 0 17 0 -14 0 0
o:right=none sign	0 0 10 -1 -6 0 0
o:right=none signed	0 0 -2 8 -3 0 0
o:right=none since	-6 3 -12 12 0 -10 -8
o:right=none starting	0 0 0 -2 6 0 0
o:right=none starts	0 0 -3 18 -19 0 3
o:right=none stockholm,	0 0 0 -2 6 0 0
o:right=none sunday	0 0 12 -10 -1 0 0
o:right=none sunday,	0 0 3 -9 -8 13 -1
o:right=none telephone	0 0 10 0 -9 0 0
o:right=none than	0 0 -1 0 6 0 0
o:right=none that	0 0 0 -5 8 0 0
o:right=none the	3 -11 5 15 -15 3 -2
o:right=none there	5 0 -4 -2 -4 0 7
o:right=none through	0 0 10 -4 -5 0 -2
o:right=none thursday	0 0 -11 -5 19 0 0
o:right=none thursday,	0 0 9 -7 0 0 -4
o:right=none till	0 0 10 -3 -2 -6 0
o:right=none time	0 0 0 8 -8 0 0
o:right=none to	8 -13 -4 -29 0 23 -28
o:right=none together	0 0 -5 0 6 0 0
o:right=none tomorrow,	0 0 -13 7 7 -1 -1
o:right=none tuesday	0 0 -10 0 6 0 0
o:right=none tuesday,	0 0 1 -13 7 0 -3
o:right=none until	-5 -10 9 -24 4 4 -23
o:right=none valletta,	0 0 -15 0 15 0 0
o:right=none washington,	0 0 0 -5 9 0 0
o:right=none wednesday	0 0 -2 -9 10 0 0
o:right=none wednesday,	0 0 -10 7 0 0 0
o:right=none week,	0 0 11 -1 -8 0 0
o:right=none —	0 0 -9 -2 16 0 0
o:right=procedure	0 0 4 -4 7 -4 -3
o:right=procedure on	0 0 0 -1 9 0 0
o:right=procedure since	0 0 0 -5 6 0 0
o:right=procedure until	0 0 -4 0 6 0 0
o:right=sale	0 0 -8 -1 14 0 0
o:right=signing	-15 -3 0 0 14 -6 -1
o:right=signing 	0 0 -1 7 -3 0 0
o:right=signing of	0 0 0 -4 8 0 0
o:right=signing on	-11 0 0 5 8 0 -5
o:right=truce	0 -7 7 4 -5 -1 -3
o:right=truce 	5 3 -14 -1 -5 12 5
o:right=truce by	0 0 -4 0 7 0 0
o:right=truce from	0 3 19 -21 0 0 -14
o:right=truce in	0 -12 -1 13 -4 0 0
o:right=truce of	7 0 -18 0 7 0 0
o:right=truce on	-10 -4 7 15 -2 -4 -18
o:right=truce since	4 -3 -6 3 0 0 0
o:right=truce the	0 0 -1 -4 7 0 0
o:right=truce until	0 0 -2 -4 15 -8 0
o:rise from ahead	0 0 0 -1 -4 0 8
o:rise on ahead	0 0 -14 0 20 0 -5
o:run from ahead	0 -1 6 0 -12 0 5
o:run of gone	0 0 0 15 -14 0 0
o:run on ahead	-2 0 -2 0 0 10 -2
o:run on gone	8 -1 -4 -6 0 0 0
o:run out ahead	0 0 -4 0 7 0 0
o:run out gone	6 0 0 0 -5 0 0
o:run since gone	-1 0 0 13 -10 0 0
o:run to gone	0 0 -3 0 9 0 0
o:run until ahead	0 0 7 0 -14 2 0
o:say on gone	0 0 0 -3 9 0 0
o:see on ahead	0 0 -3 0 6 0 0
o:see the ahead	0 0 7 0 -3 -3 0
o:send on ahead	0 0 -3 0 -2 0 6
o:sign by ahead	0 0 -8 0 5 3 0
o:sign in gone	0 8 0 0 -6 0 0
o:sign last gone	0 0 0 12 -11 0 0
o:sign on ahead	0 0 -14 3 10 -1 -1
o:sign on gone	-8 -5 0 -3 10 0 0
o:sign sign ahead	0 0 8 0 -6 0 0
o:sign signed gone	0 0 0 6 -5 0 0
o:sign to ahead	0 0 7 0 -15 7 0
o:sign until ahead	0 0 10 0 -8 -1 0
o:sit in gone	0 0 0 7 -7 0 0
o:sit until ahead	0 0 -10 0 13 -1 0
o:stand in gone	0 0 0 -6 6 0 0
o:subject=controls	0 0 -12 -4 21 1 -5
o:subject=controls carried	0 0 8 -1 5 -14 0
o:subject=controls carried begin	0 0 9 0 1 -9 0
o:subject=controls carried begin ahead	0 0 9 0 1 -9 0
o:subject=controls carried until ahead	0 0 6 0 0 -10 0
o:subject=controls far	0 0 -4 -4 0 8 0
o:subject=controls far  ahead	0 0 -6 0 -10 15 0
o:subject=controls far carried	0 0 0 -1 10 -1 -5
o:subject=controls far carried end	0 0 -9 0 12 0 0
o:subject=controls far carried end ahead	0 0 -8 0 10 0 0
o:subject=controls far carried end on	0 0 -8 0 10 0 0
o:subject=controls far carried on today	0 0 0 8 -8 0 0
o:subject=controls far carried say	0 0 0 8 -8 0 0
o:subject=controls far carried say on	0 0 0 8 -8 0 0
o:subject=controls far carried say today	0 0 0 8 -8 0 0
o:subject=controls far carried tell	0 0 6 0 -5 0 0
o:subject=controls far carried tell ahead	0 0 6 0 -6 0 0
o:subject=controls far carried tell on	0 0 6 0 -5 0 0
o:subject=controls far no verb	0 0 -4 -4 0 8 0
o:subject=controls far no verb 	0 0 -7 0 -8 15 0
o:subject=controls far no verb ahead	0 0 -3 0 -3 8 0
o:subject=controls no verb gone	0 0 0 6 -5 0 0
o:subject=controls no verb on	0 0 0 8 -6 0 0
o:subject=controls no verb until	0 0 -10 0 5 3 0
o:subject=controls on gone	0 0 0 8 -8 0 0
o:subject=controls suspend	0 0 0 0 6 -1 -2
o:subject=controls to ahead	0 0 -10 0 9 0 0
o:subject=controls until ahead	0 0 -9 0 6 1 0
o:subject=deal	-2 -2 2 -3 8 0 -17
o:subject=deal begin	0 0 0 0 7 0 0
o:subject=deal by ahead	0 0 0 0 -6 8 0
o:subject=deal carried	-1 0 -6 -8 -6 16 11
o:subject=deal carried be	0 0 -18 -1 8 12 0
o:subject=deal carried be ahead	0 0 -18 0 6 12 0
o:subject=deal carried begin	0 0 -4 0 -7 -1 13
o:subject=deal carried begin ahead	0 0 -4 -14 0 -1 14
o:subject=deal carried begin gone	0 0 0 10 -9 0 0
o:subject=deal carried begin on	0 0 0 0 -7 0 9
o:subject=deal carried end	0 0 0 0 -9 11 0
o:subject=deal carried end ahead	0 0 0 0 -11 11 0
o:subject=deal carried end on	0 0 1 0 -6 3 0
o:subject=deal carried on ahead	0 0 5 -14 -7 1 8
o:subject=deal carried on gone	0 0 0 13 -11 0 0
o:subject=deal carried say	0 0 9 0 -9 0 0
o:subject=deal carried say ahead	0 0 9 0 -9 0 0
o:subject=deal carried tell	0 0 9 0 -8 0 0
o:subject=deal carried tell ahead	0 0 9 0 -9 0 0
o:subject=deal carried tell on	0 0 9 0 -8 0 0
o:subject=deal carried the ahead	0 0 -6 0 -6 5 7
o:subject=deal carried until ahead	0 0 -6 0 -2 11 0
o:subject=deal end	0 0 -7 0 10 0 0
o:subject=deal end ahead	0 0 -5 0 7 0 0
o:subject=deal end on	0 0 -6 0 7 0 0
o:subject=deal extend	0 0 0 0 7 -5 0
o:subject=deal extend ahead	0 0 0 0 7 -5 0
o:subject=deal far	0 0 -3 -4 11 -4 0
o:subject=deal far  ahead	0 0 -4 0 9 -1 0
o:subject=deal far carried	-5 3 8 -3 2 -8 0
o:subject=deal far carried agree	0 0 0 6 -5 0 0
o:subject=deal far carried agree gone	0 0 0 6 -5 0 0
o:subject=deal far carried agree in	0 0 0 7 -6 0 0
o:subject=deal far carried be	0 0 4 -3 -7 0 9
o:subject=deal far carried be ahead	0 0 4 -1 -10 0 10
o:subject=deal far carried begin on	0 0 -9 0 17 0 -4
o:subject=deal far carried charge	0 0 0 6 -9 0 3
o:subject=deal far carried charge gone	0 0 0 7 -6 0 0
o:subject=deal far carried end	0 7 -4 0 0 0 0
o:subject=deal far carried end ahead	0 0 -4 0 7 0 0
o:subject=deal far carried end gone	0 7 0 0 -6 0 0
o:subject=deal far carried end on	0 0 -3 0 8 0 0
o:subject=deal far carried from ahead	0 0 -5 -2 -6 0 14
o:subject=deal far carried from gone	0 0 0 -6 7 0 0
o:subject=deal far carried have	0 0 14 0 -13 0 0
o:subject=deal far carried make	0 0 0 -5 6 0 0
o:subject=deal far carried make gone	0 0 0 -5 6 0 0
o:subject=deal far carried on ahead	0 0 2 6 1 -3 -13
o:subject=deal far carried on gone	-3 0 0 0 7 0 0
o:subject=deal far carried other	0 0 0 -5 9 0 0
o:subject=deal far carried pay	0 0 -8 -3 14 0 0
o:subject=deal far carried pay ahead	0 0 -8 0 10 0 0
o:subject=deal far carried put	0 0 -6 0 7 0 0
o:subject=deal far carried put ahead	0 0 -6 0 7 0 0
o:subject=deal far carried say	0 0 8 0 -7 0 0
o:subject=deal far carried say ahead	0 0 8 0 -7 0 0
o:subject=deal far carried say on	0 0 8 0 -7 0 0
o:subject=deal far carried sign	0 0 0 -1 9 -2 0
o:subject=deal far carried the ahead	0 0 -13 0 15 0 0
o:subject=deal far carried until ahead	0 0 2 0 -7 6 0
o:subject=deal far no verb	0 0 -3 -4 11 -4 0
o:subject=deal far no verb 	0 0 -5 0 13 -1 0
o:subject=deal far no verb gone	0 0 0 -7 9 0 0
o:subject=deal far no verb on	0 0 9 0 -7 0 0
o:subject=deal far on ahead	0 0 9 0 -8 0 0
o:subject=deal from ahead	0 0 10 0 -4 -3 -1
o:subject=deal no verb	0 0 3 2 0 -3 -8
o:subject=deal no verb ahead	0 0 4 8 -3 -3 -7
o:subject=deal no verb by	0 0 -2 0 -4 8 0
o:subject=deal no verb on	0 0 4 5 -6 0 0
o:subject=deal no verb until	0 0 5 0 0 -7 0
o:subject=deal on ahead	0 0 2 10 -3 -4 -4
o:subject=deal on gone	0 0 0 -12 15 0 0
o:subject=deal other ahead	0 0 2 0 -7 3 0
o:subject=deal reach	0 0 4 2 -6 0 0
o:subject=deal reach by	0 0 2 0 4 -9 0
o:subject=deal reach on	0 0 6 0 -2 0 0
o:subject=deal until ahead	0 0 8 0 -6 0 0
o:subject=duties	-7 -14 -3 5 5 -4 -1
o:subject=duties 12:01 today	0 0 0 -5 6 0 0
o:subject=duties after ahead	0 0 9 0 -7 0 0
o:subject=duties agree	0 0 3 7 -10 0 0
o:subject=duties agree gone	0 0 0 7 -7 0 0
o:subject=duties be	-2 0 3 -6 9 -12 -1
o:subject=duties be ahead	0 0 1 -1 7 -12 0
o:subject=duties be from	0 0 0 12 -4 -1 -4
o:subject=duties be gone	0 0 0 -5 9 0 0
o:subject=duties be of	0 0 0 -3 6 0 0
o:subject=duties be on	0 0 0 7 -11 -1 6
o:subject=duties be since	0 0 3 -14 10 0 0
o:subject=duties be the	0 0 0 -2 8 0 0
o:subject=duties begin	0 0 -9 0 9 1 -6
o:subject=duties begin ahead	0 0 -7 5 4 1 -6
o:subject=duties begin from	0 0 3 -3 6 -2 -6
o:subject=duties begin of	0 0 0 0 -3 0 6
o:subject=duties begin on	0 0 -10 0 16 0 -6
o:subject=duties begin since	0 0 0 11 -10 0 0
o:subject=duties begin today	0 0 0 -10 11 0 0
o:subject=duties by ahead	0 0 0 0 6 0 -1
o:subject=duties carried	6 2 -5 7 4 -15 -12
o:subject=duties carried agree on	0 0 0 -5 6 0 0
o:subject=duties carried be	3 -1 -2 1 4 -19 0
o:subject=duties carried be ahead	-1 0 0 -5 8 -18 1
o:subject=duties carried be before	0 0 0 8 -7 0 0
o:subject=duties carried be by	0 0 12 0 -9 -3 0
o:subject=duties carried be from	0 0 4 -9 1 0 1
o:subject=duties carried be gone	6 0 -3 5 -7 0 0
o:subject=duties carried be in	0 0 0 -6 7 0 0
o:subject=duties carried be of	7 0 -8 11 -8 0 0
o:subject=duties carried be on	-2 0 -11 -3 18 0 0
o:subject=duties carried be the	0 0 -8 0 14 0 0
o:subject=duties carried be today	0 0 -4 0 7 0 0
o:subject=duties carried be until	6 0 3 5 -7 -8 0
o:subject=duties carried before ahead	0 0 -3 0 8 0 0
o:subject=duties carried begin	-3 -7 9 5 0 -12 0
o:subject=duties carried begin ahead	0 0 10 1 -2 -11 0
o:subject=duties carried begin before	0 0 6 0 -2 0 0
o:subject=duties carried begin from	0 0 -1 -1 6 0 0
o:subject=duties carried begin gone	-2 -7 0 4 1 0 0
o:subject=duties carried begin to	0 0 7 -2 -4 0 0
o:subject=duties carried by ahead	0 0 7 0 -2 -4 0
o:subject=duties carried call	0 0 0 8 -6 0 0
o:subject=duties carried carry	0 0 -14 0 0 14 0
o:subject=duties carried charge gone	3 0 0 3 -6 0 0
o:subject=duties carried charge since	3 0 3 1 -7 0 0
o:subject=duties carried collect	0 0 -5 -3 11 0 0
o:subject=duties carried end	0 0 4 12 -9 -4 0
o:subject=duties carried end ahead	0 0 7 0 -2 -3 0
o:subject=duties carried end gone	0 0 0 14 -11 0 0
o:subject=duties carried end on	-6 0 2 7 -4 0 0
o:subject=duties carried end the	4 0 18 0 -16 -5 0
o:subject=duties carried extend	0 0 14 0 -10 -3 0
o:subject=duties carried extend ahead	0 0 14 0 -10 -3 0
o:subject=duties carried fall ahead	0 0 4 6 -10 0 0
o:subject=duties carried fall gone	0 0 0 -4 7 0 0
o:subject=duties carried from gone	0 0 0 -4 10 0 0
o:subject=duties carried get	0 0 -5 0 6 0 0
o:subject=duties carried in ahead	0 0 -1 -2 7 0 0
o:subject=duties carried in gone	0 -1 0 9 -6 0 0
o:subject=duties carried last gone	0 0 0 15 -13 0 0
o:subject=duties carried look	0 0 9 -1 -15 8 0
o:subject=duties carried make	0 4 0 4 -7 0 0
o:subject=duties carried make gone	0 4 0 4 -9 0 0
o:subject=duties carried make in	0 4 0 5 -10 0 0
o:subject=duties carried move	0 0 -2 0 8 -2 0
o:subject=duties carried of ahead	0 0 -10 0 13 0 0
o:subject=duties carried of gone	7 0 0 16 -21 0 0
o:subject=duties carried on ahead	0 0 -4 8 0 3 -2
o:subject=duties carried other	3 13 13 -17 -12 0 0
o:subject=duties carried other ahead	0 0 15 0 -12 0 0
o:subject=duties carried other gone	4 13 0 -14 -5 0 0
o:subject=duties carried other on	4 0 4 0 -6 0 0
o:subject=duties carried other since	0 14 0 -2 -11 0 0
o:subject=duties carried pay	-2 0 0 -3 11 -11 0
o:subject=duties carried pay ahead	0 0 1 -4 5 -10 0
o:subject=duties carried pay from	0 0 0 -6 4 0 1
o:subject=duties carried put	0 0 0 -6 8 0 0
o:subject=duties carried put gone	0 0 0 -6 7 0 0
o:subject=duties carried reach	0 0 -3 -1 10 -2 0
o:subject=duties carried reach ahead	0 0 -3 0 7 -2 0
o:subject=duties carried run	4 0 0 0 -7 6 0
o:subject=duties carried run ahead	0 0 0 0 -4 6 0
o:subject=duties carried run until	0 0 -12 0 0 12 0
o:subject=duties carried say	0 0 -3 0 10 0 -1
o:subject=duties carried say ahead	0 0 -2 0 7 0 -1
o:subject=duties carried since ahead	0 0 -6 0 9 0 0
o:subject=duties carried since gone	0 19 0 -3 -7 0 0
o:subject=duties carried suspend	0 3 -8 4 0 2 0
o:subject=duties carried suspend ahead	0 0 -7 -9 12 2 0
o:subject=duties carried suspend gone	0 5 0 9 -12 0 0
o:subject=duties carried suspend in	0 0 0 7 -6 0 0
o:subject=duties carried suspend on	0 0 0 10 -8 0 0
o:subject=duties carried suspend since	0 6 -6 -9 6 0 0
o:subject=duties carried the ahead	0 0 16 -4 -5 -8 0
o:subject=duties carried the gone	3 0 0 11 -13 0 0
o:subject=duties carried to gone	0 0 0 -6 9 0 0
o:subject=duties carried until ahead	0 0 -5 -6 8 2 0
o:subject=duties collect	0 0 9 -5 1 -5 -1
o:subject=duties collect ahead	0 0 11 1 -6 -5 -1
o:subject=duties collect gone	0 0 0 -6 7 0 0
o:subject=duties end	-1 0 -5 6 0 -9 10
o:subject=duties end ahead	0 0 -3 9 -6 -8 10
o:subject=duties end on	-1 0 0 0 9 -7 0
o:subject=duties fall	0 0 -7 6 3 0 -7
o:subject=duties fall ahead	0 0 -6 2 8 0 -7
o:subject=duties fall from	0 0 0 -6 13 0 -6
o:subject=duties fall on	0 0 -5 14 -7 0 -2
o:subject=duties far	-11 -6 1 2 1 0 -6
o:subject=duties far  gone	0 0 0 6 -2 0 0
o:subject=duties far by ahead	0 0 -4 0 6 0 0
o:subject=duties far carried	-9 0 16 -1 1 -16 -1
o:subject=duties far carried agree	0 -1 -5 0 -3 0 11
o:subject=duties far carried agree ahead	0 0 -3 -1 -4 0 11
o:subject=duties far carried agree in	0 0 0 10 -9 0 0
o:subject=duties far carried agree on	0 0 0 -4 9 0 0
o:subject=duties far carried announce	0 0 6 2 -7 0 0
o:subject=duties far carried announce ahead	0 0 6 0 -4 0 0
o:subject=duties far carried announce for	0 0 6 0 -5 0 0
o:subject=duties far carried be	0 0 11 -20 11 -23 -11
o:subject=duties far carried be ahead	0 0 4 -6 12 -23 -11
o:subject=duties far carried be from	0 0 0 -2 13 -1 -7
o:subject=duties far carried be gone	1 0 0 -12 11 0 0
o:subject=duties far carried be is	0 0 -1 0 6 -5 0
o:subject=duties far carried be since	0 0 0 -16 17 0 0
o:subject=duties far carried be today	0 0 11 0 -9 0 0
o:subject=duties far carried be until	0 0 -3 0 8 -3 0
o:subject=duties far carried before ahead	0 0 -7 0 4 1 -1
o:subject=duties far carried begin	2 2 7 -1 0 -5 -7
o:subject=duties far carried begin ahead	0 0 8 0 3 -4 -5
o:subject=duties far carried begin before	0 0 -2 -2 10 0 0
o:subject=duties far carried begin from	0 0 0 9 0 0 -10
o:subject=duties far carried begin in	0 0 0 -6 8 0 0
o:subject=duties far carried begin on	3 3 5 -1 -7 -6 1
o:subject=duties far carried by ahead	0 0 -16 0 9 7 0
o:subject=duties far carried carry ahead	0 0 0 0 -6 5 0
o:subject=duties far carried charge	0 0 -7 8 0 0 -1
o:subject=duties far carried charge ahead	0 0 -6 4 4 0 -1
o:subject=duties far carried charge on	0 0 -1 0 8 0 -4
o:subject=duties far carried charge since	0 0 0 -8 8 0 0
o:subject=duties far carried collect gone	0 0 0 7 -7 0 0
o:subject=duties far carried conclude	0 5 7 -12 2 -1 0
o:subject=duties far carried conclude ahead	0 0 8 0 -4 -1 0
o:subject=duties far carried conclude gone	0 6 0 -12 6 0 0
o:subject=duties far carried conclude in	0 6 0 -1 -2 0 0
o:subject=duties far carried confirm	0 0 8 -4 -1 0 0
o:subject=duties far carried cut	0 0 3 0 -11 0 7
o:subject=duties far carried cut ahead	0 0 3 0 -8 0 7
o:subject=duties far carried cut on	0 0 3 0 -12 0 7
o:subject=duties far carried declare ahead	0 0 0 -2 8 0 -1
o:subject=duties far carried declare gone	0 0 0 8 -7 0 0
o:subject=duties far carried end ahead	0 0 4 0 -8 5 -5
o:subject=duties far carried end on	3 0 2 -8 -7 7 0
o:subject=duties far carried end today	0 0 -3 0 6 0 0
o:subject=duties far carried extend	0 0 4 4 0 -7 0
o:subject=duties far carried extend ahead	0 0 4 0 0 -7 0
o:subject=duties far carried fall	0 0 -13 -1 5 0 8
o:subject=duties far carried fall ahead	0 0 -13 -7 9 0 8
o:subject=duties far carried fall on	0 0 -11 0 0 0 8
o:subject=duties far carried for ahead	0 0 6 0 -4 0 0
o:subject=duties far carried from ahead	0 0 7 15 -15 -6 0
o:subject=duties far carried from gone	0 5 0 -20 14 0 0
o:subject=duties far carried from today	0 0 0 7 -5 0 0
o:subject=duties far carried have	0 0 -2 -5 11 0 0
o:subject=duties far carried have since	0 0 0 -8 12 0 0
o:subject=duties far carried impose	0 0 0 -3 9 0 0
o:subject=duties far carried keep	0 0 -5 10 -3 0 0
o:subject=duties far carried keep gone	0 0 0 10 -10 0 0
o:subject=duties far carried leave	0 0 -1 -4 7 -5 2
o:subject=duties far carried lower	0 0 0 6 -6 0 1
o:subject=duties far carried lower gone	0 0 0 9 -9 0 0
o:subject=duties far carried lower on	0 0 0 7 0 0 -6
o:subject=duties far carried make	0 0 0 -7 13 0 0
o:subject=duties far carried make gone	0 0 0 -6 8 0 0
o:subject=duties far carried meet ahead	0 0 5 8 -11 0 0
o:subject=duties far carried meet gone	0 0 0 -7 8 0 0
o:subject=duties far carried meet on	0 0 7 -6 -1 0 0
o:subject=duties far carried move	0 0 9 0 -18 11 -1
o:subject=duties far carried move ahead	0 0 10 0 -19 11 -1
o:subject=duties far carried of ahead	0 0 -6 -5 0 -6 16
o:subject=duties far carried of gone	0 0 0 14 -11 0 0
o:subject=duties far carried on today	0 0 0 -9 6 0 0
o:subject=duties far carried other	0 0 7 11 -7 -9 -5
o:subject=duties far carried other ahead	0 0 8 0 0 -8 -4
o:subject=duties far carried other gone	0 0 0 9 -7 0 0
o:subject=duties far carried other in	0 0 0 6 -6 0 0
o:subject=duties far carried other on	0 0 11 -2 -2 -3 0
o:subject=duties far carried other since	0 0 0 9 -8 0 0
o:subject=duties far carried other until	0 0 -4 0 8 0 0
o:subject=duties far carried pay	0 0 -9 0 6 0 0
o:subject=duties far carried pay ahead	0 0 -12 -7 14 0 0
o:subject=duties far carried pay from	0 0 0 0 7 0 -8
o:subject=duties far carried pay today	0 0 1 4 -6 0 0
o:subject=duties far carried pay until	0 0 -7 0 8 0 0
o:subject=duties far carried put	0 0 4 7 -7 0 0
o:subject=duties far carried put gone	0 0 0 8 -7 0 0
o:subject=duties far carried put on	0 0 -2 10 -5 0 0
o:subject=duties far carried reach gone	0 0 0 -3 6 0 0
o:subject=duties far carried return	0 0 8 0 -6 0 0
o:subject=duties far carried return ahead	0 0 8 0 -6 0 0
o:subject=duties far carried run	0 0 10 13 -18 -2 0
o:subject=duties far carried run ahead	0 0 11 -5 -4 -2 0
o:subject=duties far carried run gone	0 0 0 17 -16 0 0
o:subject=duties far carried say	0 0 -11 -4 0 8 4
o:subject=duties far carried say ahead	0 0 -9 -4 0 8 4
o:subject=duties far carried say on	0 0 0 0 6 0 0
o:subject=duties far carried sign	0 0 0 -4 1 7 0
o:subject=duties far carried sign ahead	0 0 0 11 -18 7 0
o:subject=duties far carried sign by	0 0 -6 0 0 8 0
o:subject=duties far carried sign gone	0 0 0 -25 27 0 0
o:subject=duties far carried since ahead	0 0 -2 -3 8 0 0
o:subject=duties far carried since gone	-2 0 0 -4 8 0 0
o:subject=duties far carried sit	0 0 -2 -1 8 0 0
o:subject=duties far carried suspend	0 0 26 -1 -11 -12 0
o:subject=duties far carried suspend ahead	0 0 26 17 -33 -12 0
o:subject=duties far carried suspend from	0 0 -7 10 -5 0 0
o:subject=duties far carried suspend gone	0 0 0 -23 25 0 0
o:subject=duties far carried suspend until	0 0 19 0 -14 -5 0
o:subject=duties far carried tell	0 0 -7 -4 15 0 0
o:subject=duties far carried the ahead	0 0 -1 7 0 0 -4
o:subject=duties far carried to ahead	0 0 7 0 -6 0 0
o:subject=duties far carried to gone	0 0 0 12 -10 0 0
o:subject=duties far carried until ahead	0 0 17 -1 -5 -12 0
o:subject=duties far from ahead	0 0 -10 -10 14 0 0
o:subject=duties far monday today	0 0 0 -7 8 0 0
o:subject=duties far monday, today	0 0 -7 0 9 0 0
o:subject=duties far no verb	-11 -6 1 2 1 0 -6
o:subject=duties far no verb 	-1 0 2 6 0 -4 -3
o:subject=duties far no verb by	0 0 -4 0 6 0 0
o:subject=duties far no verb friday,	0 0 1 4 -6 0 0
o:subject=duties far no verb from	0 0 -10 -15 19 0 0
o:subject=duties far no verb gone	-3 -2 -4 8 0 0 0
o:subject=duties far no verb monday	0 0 0 -7 8 0 0
o:subject=duties far no verb monday,	0 0 -7 0 6 0 0
o:subject=duties far no verb of	0 0 0 -2 6 0 0
o:subject=duties far no verb on	0 0 -13 1 0 5 5
o:subject=duties far no verb since	0 0 0 6 -4 0 0
o:subject=duties far no verb the	0 0 -3 5 7 -9 0
o:subject=duties far no verb thursday,	0 0 6 0 -4 0 0
o:subject=duties far no verb to	0 0 7 -9 10 -15 0
o:subject=duties far no verb tuesday,	0 0 -5 0 8 0 0
o:subject=duties far no verb until	0 0 5 -1 -13 10 0
o:subject=duties far no verb wednesday,	0 0 0 -3 8 0 0
o:subject=duties far on ahead	0 0 -13 7 -4 5 6
o:subject=duties far on gone	0 0 0 -10 12 0 0
o:subject=duties far since gone	0 0 0 7 -6 0 0
o:subject=duties far the ahead	0 0 -3 0 14 -9 0
o:subject=duties far the gone	0 0 0 6 -6 0 0
o:subject=duties far thursday, today	0 0 11 0 -10 0 0
o:subject=duties far to ahead	0 0 8 0 5 -15 0
o:subject=duties far to gone	0 0 0 -8 9 0 0
o:subject=duties far until ahead	0 0 5 0 -15 10 0
o:subject=duties from ahead	0 0 -12 6 3 -12 2
o:subject=duties from today	0 0 0 11 -9 0 0
o:subject=duties leave	0 0 4 1 0 -8 0
o:subject=duties levy	0 0 -1 0 6 0 -2
o:subject=duties lower	0 0 0 1 -8 0 7
o:subject=duties lower ahead	0 0 0 2 -10 0 7
o:subject=duties monday, ahead	0 0 -5 -8 1 0 6
o:subject=duties no verb	1 -6 -1 0 -1 10 -4
o:subject=duties no verb 	0 0 0 0 6 0 0
o:subject=duties no verb 12:01	0 0 0 -5 6 0 0
o:subject=duties no verb after	0 0 8 -1 -4 0 0
o:subject=duties no verb ahead	0 0 2 -9 0 11 -2
o:subject=duties no verb as	0 0 11 -1 -8 0 0
o:subject=duties no verb from	0 0 -5 9 -1 0 -2
o:subject=duties no verb gone	5 -2 -6 4 -1 0 -3
o:subject=duties no verb monday,	0 0 -6 -10 2 0 6
o:subject=duties no verb on	0 0 2 -5 3 10 -13
o:subject=duties no verb since	0 0 2 -9 8 0 0
o:subject=duties no verb the	0 0 0 -1 -13 12 2
o:subject=duties no verb to	0 0 -8 0 4 7 0
o:subject=duties no verb today	0 0 -7 3 2 0 0
o:subject=duties no verb until	0 0 -7 -5 11 1 -2
o:subject=duties no verb wednesday,	0 0 -11 0 1 0 4
o:subject=duties of ahead	0 0 -8 -8 7 0 6
o:subject=duties of gone	3 0 0 7 -10 0 0
o:subject=duties on ahead	0 0 -2 3 6 0 -11
o:subject=duties on gone	-6 0 0 -3 11 0 0
o:subject=duties other	0 0 -10 9 -2 4 0
o:subject=duties other ahead	0 0 -9 0 6 5 0
o:subject=duties other gone	0 0 0 10 -9 0 0
o:subject=duties pay	0 0 0 10 -12 0 4
o:subject=duties pay gone	0 0 0 11 -10 0 0
o:subject=duties return	0 0 10 0 -6 0 0
o:subject=duties return ahead	0 0 10 0 -7 0 0
o:subject=duties return on	0 0 11 0 -8 0 0
o:subject=duties rise	0 0 -4 0 16 0 -7
o:subject=duties rise ahead	0 0 -4 0 14 0 -7
o:subject=duties rise on	0 0 -3 0 9 0 -2
o:subject=duties since ahead	0 0 6 -6 0 0 0
o:subject=duties since gone	-2 0 0 7 -4 0 0
o:subject=duties stand	0 0 0 6 -5 0 0
o:subject=duties stand gone	0 0 0 6 -6 0 0
o:subject=duties suspend	0 0 -1 2 -11 4 11
o:subject=duties suspend ahead	0 0 -1 -1 -9 4 11
o:subject=duties suspend from	0 0 -3 -4 -1 0 11
o:subject=duties suspend the	0 0 -16 0 6 5 0
o:subject=duties suspend until	0 0 14 0 -12 -1 0
o:subject=duties the ahead	0 0 -25 -1 0 20 0
o:subject=duties to ahead	0 0 7 0 -8 2 -1
o:subject=duties wednesday, ahead	0 0 -11 1 0 0 4
o:subject=exclusions	0 0 -2 0 0 -1 6
o:subject=exclusions carried	0 0 9 -6 4 -12 0
o:subject=exclusions carried say on	0 0 6 0 -6 0 0
o:subject=exclusions end	0 0 -8 0 12 -1 0
o:subject=exclusions end ahead	0 0 -8 0 11 -1 0
o:subject=exclusions end on	0 0 -7 0 11 -1 0
o:subject=exclusions far	0 0 -1 0 10 -1 0
o:subject=exclusions far carried	0 0 -7 -5 8 9 -5
o:subject=exclusions far carried until ahead	0 0 -5 0 -3 10 0
o:subject=exclusions far no verb	0 0 -1 0 10 -1 0
o:subject=exclusions far no verb ahead	0 0 -1 0 6 -1 0
o:subject=exclusions no verb	0 0 -5 0 0 6 0
o:subject=exclusions no verb ahead	0 0 -5 0 0 6 0
o:subject=exclusions no verb on	0 0 -9 0 10 0 0
o:subject=exclusions on ahead	0 0 0 0 -3 -2 7
o:subject=fees	0 0 6 -13 10 -1 -5
o:subject=fees be	0 0 7 0 -6 0 0
o:subject=fees be ahead	0 0 7 0 -6 0 0
o:subject=fees carried	0 0 -20 0 24 0 0
o:subject=fees carried on ahead	0 0 -11 0 11 0 0
o:subject=fees carried suspend	0 0 -8 0 10 0 0
o:subject=fees far	0 0 8 0 -3 0 -1
o:subject=fees far carried	0 0 -2 -5 13 -1 -3
o:subject=fees far carried be	0 0 -3 0 8 0 -1
o:subject=fees far carried be ahead	0 0 -3 0 8 0 -1
o:subject=fees far carried since gone	0 0 0 7 -6 0 0
o:subject=fees far carried suspend	0 0 0 8 -7 0 0
o:subject=fees far carried suspend gone	0 0 0 8 -7 0 0
o:subject=fees far no verb	0 0 8 0 -3 0 -1
o:subject=fees far no verb ahead	0 0 8 0 -4 0 -1
o:subject=fees suspend	0 0 0 -9 12 0 -3
o:subject=fees suspend ahead	0 0 0 -2 7 0 -3
o:subject=fees suspend from	0 0 0 -5 9 0 -3
o:subject=longer	0 -2 -2 1 6 -1 -1
o:subject=longer carried	9 -1 -7 0 2 7 -16
o:subject=longer carried be	0 0 0 0 -5 9 0
o:subject=longer carried be ahead	0 0 -1 0 -3 9 0
o:subject=longer carried begin	0 0 -12 1 14 -6 0
o:subject=longer carried begin ahead	0 0 -11 2 12 -6 0
o:subject=longer carried end	0 0 -6 0 8 0 0
o:subject=longer carried from ahead	0 0 8 1 0 0 -9
o:subject=longer carried in gone	0 0 0 6 -6 0 0
o:subject=longer carried on gone	6 0 0 -3 0 0 0
o:subject=longer carried run	8 0 -2 2 -5 1 -2
o:subject=longer carried run gone	9 0 0 0 -5 0 0
o:subject=longer carried say	5 0 9 0 0 -12 0
o:subject=longer carried say ahead	0 0 9 0 2 -12 0
o:subject=longer carried sign gone	0 -2 0 -1 7 0 0
o:subject=longer carried sign today	0 0 6 0 -5 0 0
o:subject=longer carried the ahead	0 0 6 0 0 -5 0
o:subject=longer carried to ahead	0 0 -15 0 13 2 0
o:subject=longer far	0 0 8 -12 -3 8 -6
o:subject=longer far  ahead	0 0 -8 0 10 0 0
o:subject=longer far carried	-5 7 -16 -16 12 23 -10
o:subject=longer far carried be ahead	0 0 7 0 -4 0 0
o:subject=longer far carried begin	0 11 -9 -17 1 14 0
o:subject=longer far carried begin ahead	0 0 -9 0 0 14 0
o:subject=longer far carried begin gone	0 11 0 -16 3 0 0
o:subject=longer far carried begin on	0 0 8 0 -5 0 0
o:subject=longer far carried charge	0 0 -4 0 8 0 0
o:subject=longer far carried charge ahead	0 0 -4 0 7 0 0
o:subject=longer far carried end	0 0 -9 0 6 6 0
o:subject=longer far carried end ahead	0 0 -17 0 12 6 0
o:subject=longer far carried end on	0 0 -13 0 11 6 0
o:subject=longer far carried extend	0 0 -16 -4 3 13 0
o:subject=longer far carried extend ahead	0 0 -16 0 0 13 0
o:subject=longer far carried from ahead	0 0 -3 0 10 0 -1
o:subject=longer far carried in gone	0 10 0 1 -12 0 0
o:subject=longer far carried on ahead	0 0 -8 0 5 5 0
o:subject=longer far carried other	0 0 -8 0 8 0 0
o:subject=longer far carried other ahead	0 0 -8 0 5 1 0
o:subject=longer far carried run	0 0 -9 0 11 0 0
o:subject=longer far carried run ahead	0 0 -9 0 10 0 0
o:subject=longer far carried tell	0 0 0 9 -8 0 0
o:subject=longer far carried tell gone	0 0 0 9 -9 0 0
o:subject=longer far carried to ahead	0 0 -23 0 -2 24 0
o:subject=longer far carried until ahead	0 0 -8 0 6 1 0
o:subject=longer far no verb	0 0 8 -12 -3 8 -6
o:subject=longer far no verb 	0 0 -8 0 11 0 0
o:subject=longer far no verb ahead	0 0 9 0 -14 10 -5
o:subject=longer far no verb gone	0 0 -2 -6 14 0 0
o:subject=longer far no verb on	0 0 8 0 -5 0 0
o:subject=longer far on ahead	0 0 8 0 -5 0 0
o:subject=longer no verb	0 -1 2 3 4 -11 0
o:subject=longer no verb ahead	0 0 6 0 1 -10 0
o:subject=longer no verb since	0 0 0 11 -10 0 0
o:subject=longer no verb today	0 0 -3 0 7 0 0
o:subject=longer no verb until	0 0 9 0 -1 -8 0
o:subject=longer on gone	0 0 0 -4 7 0 0
o:subject=longer since gone	0 0 0 11 -10 0 0
o:subject=longer the ahead	0 0 -2 0 -5 10 0
o:subject=longer to ahead	0 0 2 0 -9 2 0
o:subject=meeting	-6 -6 0 -5 7 0 1
o:subject=meeting be	0 0 -2 0 6 0 0
o:subject=meeting begin	0 0 4 -5 -5 0 7
o:subject=meeting begin ahead	0 0 0 0 -7 0 8
o:subject=meeting begin on	0 0 6 0 0 0 -5
o:subject=meeting carried	-14 0 -7 3 1 3 4
o:subject=meeting carried agree	0 5 -1 0 3 0 -9
o:subject=meeting carried agree ahead	0 0 -1 0 11 0 -9
o:subject=meeting carried agree gone	0 5 0 0 -6 0 0
o:subject=meeting carried be	-2 0 -6 11 -4 1 0
o:subject=meeting carried be gone	-2 0 0 14 -10 0 0
o:subject=meeting carried be since	0 0 0 10 -10 0 0
o:subject=meeting carried be until	0 0 -3 0 7 -1 0
o:subject=meeting carried begin	0 0 -3 3 -3 -2 7
o:subject=meeting carried begin ahead	0 0 -1 8 -12 -2 10
o:subject=meeting carried begin gone	0 0 0 -2 8 0 0
o:subject=meeting carried begin in	0 0 0 -6 7 0 0
o:subject=meeting carried begin on	0 0 -3 0 -5 0 9
o:subject=meeting carried end	-3 0 16 -3 -9 0 0
o:subject=meeting carried end ahead	0 0 14 0 -13 0 0
o:subject=meeting carried end gone	-3 0 0 -2 12 0 0
o:subject=meeting carried end on	0 0 14 0 -11 0 0
o:subject=meeting carried have	0 0 -4 0 7 -1 0
o:subject=meeting carried have ahead	0 0 -4 0 7 -1 0
o:subject=meeting carried meet	0 0 -3 -2 9 0 0
o:subject=meeting carried of ahead	0 0 -6 -4 13 0 0
o:subject=meeting carried on ahead	0 0 2 -3 -5 0 8
o:subject=meeting carried on gone	-7 0 0 10 0 0 0
o:subject=meeting carried other	0 0 -10 0 10 0 0
o:subject=meeting carried other ahead	0 0 -8 -1 12 0 0
o:subject=meeting carried run	0 0 0 0 -9 7 0
o:subject=meeting carried run ahead	0 0 0 0 -10 7 0
o:subject=meeting carried see	0 0 8 0 -4 -3 0
o:subject=meeting carried see ahead	0 0 8 0 -5 -3 0
o:subject=meeting carried see the	0 0 8 0 -5 -3 0
o:subject=meeting carried sign	0 0 0 -11 13 0 0
o:subject=meeting carried sign gone	0 0 0 -11 12 0 0
o:subject=meeting carried since gone	0 0 0 6 -6 0 0
o:subject=meeting carried to ahead	0 0 -7 0 -11 17 0
o:subject=meeting carried until ahead	0 0 8 0 0 -10 0
o:subject=meeting continue	0 0 -5 0 6 0 0
o:subject=meeting far	2 -2 0 -8 12 -1 -5
o:subject=meeting far  ahead	0 0 13 0 -12 -10 6
o:subject=meeting far  today	7 0 -6 -5 2 0 0
o:subject=meeting far carried	-13 2 -4 5 4 -13 5
o:subject=meeting far carried approve	0 0 6 -1 -2 0 0
o:subject=meeting far carried approve ahead	0 0 6 0 -5 0 0
o:subject=meeting far carried be	-2 0 -4 4 -4 2 7
o:subject=meeting far carried be ahead	0 0 -2 -3 -1 2 7
o:subject=meeting far carried be by	0 0 -11 0 1 8 0
o:subject=meeting far carried be from	0 0 0 0 -7 0 9
o:subject=meeting far carried be gone	-2 0 0 9 -5 0 0
o:subject=meeting far carried be on	0 0 1 8 -9 0 0
o:subject=meeting far carried begin ahead	0 0 0 -21 8 3 4
o:subject=meeting far carried begin on	0 3 6 -9 0 -1 0
o:subject=meeting far carried begin today	0 0 0 12 -11 0 0
o:subject=meeting far carried by ahead	0 0 -17 1 6 8 0
o:subject=meeting far carried charge	0 0 0 -7 8 0 0
o:subject=meeting far carried conclude	0 0 -3 -10 15 0 0
o:subject=meeting far carried conclude gone	0 0 0 -9 11 0 0
o:subject=meeting far carried end	-4 0 7 4 -1 -9 0
o:subject=meeting far carried end ahead	0 0 10 0 -4 -9 0
o:subject=meeting far carried end on	-3 0 8 -4 1 -8 0
o:subject=meeting far carried extend	0 0 5 0 0 -7 0
o:subject=meeting far carried extend ahead	0 0 5 0 0 -7 0
o:subject=meeting far carried fall	0 0 0 -6 0 0 6
o:subject=meeting far carried fall on	0 0 0 -2 -2 0 6
o:subject=meeting far carried from ahead	0 0 0 0 -10 0 11
o:subject=meeting far carried have until	0 0 -5 0 6 0 0
o:subject=meeting far carried in gone	0 -4 0 8 -4 0 0
o:subject=meeting far carried keep	0 0 -4 -5 10 0 0
o:subject=meeting far carried levy	0 0 0 -6 6 0 0
o:subject=meeting far carried levy gone	0 0 0 -6 6 0 0
o:subject=meeting far carried levy since	0 0 0 -5 6 0 0
o:subject=meeting far carried of ahead	0 0 8 0 -8 0 0
o:subject=meeting far carried of gone	0 6 0 -11 5 0 0
o:subject=meeting far carried on ahead	0 0 12 -20 3 -15 4
o:subject=meeting far carried on gone	-11 2 -2 -3 11 0 0
o:subject=meeting far carried on today	0 0 -1 6 -3 0 0
o:subject=meeting far carried pay	0 0 0 12 -7 0 -2
o:subject=meeting far carried pay ahead	0 0 0 9 -4 0 -2
o:subject=meeting far carried reach	0 0 5 13 -18 0 0
o:subject=meeting far carried reach gone	0 0 0 14 -13 0 0
o:subject=meeting far carried return	0 0 -2 0 8 -4 0
o:subject=meeting far carried rise	0 0 0 0 -11 0 12
o:subject=meeting far carried rise ahead	0 0 0 0 -11 0 12
o:subject=meeting far carried run gone	-2 0 0 0 6 0 0
o:subject=meeting far carried run on	-1 0 -7 0 12 0 0
o:subject=meeting far carried say	0 0 -7 0 1 4 0
o:subject=meeting far carried say ahead	0 0 -6 0 0 4 0
o:subject=meeting far carried sign	3 0 -3 9 -7 0 0
o:subject=meeting far carried sign gone	0 0 0 6 -5 0 0
o:subject=meeting far carried since gone	-1 0 0 -7 10 0 0
o:subject=meeting far carried suspend	0 0 -7 2 0 0 2
o:subject=meeting far carried suspend ahead	0 0 -7 -6 11 0 2
o:subject=meeting far carried suspend gone	0 0 0 9 -8 0 0
o:subject=meeting far carried suspend until	0 0 -4 0 7 0 0
o:subject=meeting far carried tell on	0 0 0 8 -8 0 0
o:subject=meeting far carried tell today	0 0 0 8 -8 0 0
o:subject=meeting far carried the ahead	0 0 -3 0 10 -4 0
o:subject=meeting far carried the gone	0 0 0 9 -7 0 0
o:subject=meeting far carried to ahead	0 0 9 0 -6 0 -2
o:subject=meeting far from gone	0 0 0 7 -6 0 0
o:subject=meeting far no verb	2 -2 0 -8 12 -1 -5
o:subject=meeting far no verb 	6 0 9 -5 -7 -11 6
o:subject=meeting far no verb ahead	0 0 -3 -1 8 0 -4
o:subject=meeting far no verb from	0 0 0 7 -2 0 -3
o:subject=meeting far no verb on	0 0 3 10 -8 -3 -1
o:subject=meeting far no verb the	0 0 -6 0 1 4 0
o:subject=meeting far no verb to	0 0 -12 -3 4 8 0
o:subject=meeting far no verb today	5 0 8 -20 0 0 0
o:subject=meeting far no verb until	0 0 6 0 -1 -2 0
o:subject=meeting far on gone	0 0 0 7 -7 0 0
o:subject=meeting far the ahead	0 0 -6 0 1 4 0
o:subject=meeting far to ahead	0 0 -12 0 1 8 0
o:subject=meeting far until ahead	0 0 6 0 -1 -2 0
o:subject=meeting from ahead	0 0 0 0 -13 3 11
o:subject=meeting in gone	0 0 0 10 -8 0 0
o:subject=meeting no verb	-1 -2 4 6 -6 3 -5
o:subject=meeting no verb ahead	0 0 1 0 -5 6 -3
o:subject=meeting no verb from	0 0 0 -1 9 0 -3
o:subject=meeting no verb gone	0 0 0 0 6 -3 0
o:subject=meeting no verb in	0 0 0 15 -13 0 0
o:subject=meeting no verb of	0 0 0 0 -10 12 0
o:subject=meeting no verb on	0 0 0 -9 14 -1 -2
o:subject=meeting no verb the	0 0 1 0 -12 11 0
o:subject=meeting no verb today	0 0 2 9 -10 0 0
o:subject=meeting no verb until	0 0 -13 0 6 2 0
o:subject=meeting of ahead	0 0 -5 0 -7 14 0
o:subject=meeting of gone	0 0 0 -5 9 0 0
o:subject=meeting on ahead	0 0 5 0 5 -5 -12
o:subject=meeting on gone	0 0 0 -8 14 0 0
o:subject=meeting since gone	0 0 0 -6 7 0 0
o:subject=meeting suspend	0 0 -1 0 7 0 0
o:subject=meeting suspend ahead	0 0 -1 0 6 0 0
o:subject=meeting the ahead	0 0 0 0 -9 9 0
o:subject=meeting to ahead	0 0 -4 0 9 -2 0
o:subject=meeting until ahead	0 0 -20 0 12 2 0
o:subject=none	0 -7 -1 12 -3 1 -2
o:subject=none  ahead	0 0 0 -3 7 -8 -5
o:subject=none  today	0 0 9 8 -14 0 0
o:subject=none ( ahead	0 0 7 0 -5 0 0
o:subject=none after ahead	0 0 -12 0 5 10 0
o:subject=none before ahead	0 0 4 0 1 0 -8
o:subject=none carried	0 -8 4 -7 3 -5 2
o:subject=none carried after ahead	0 0 7 0 -10 1 0
o:subject=none carried agree	0 0 -10 -1 15 -3 0
o:subject=none carried agree ahead	0 0 -10 0 15 -3 0
o:subject=none carried agree until	0 0 -12 0 14 0 0
o:subject=none carried ask	0 0 0 6 -2 0 0
o:subject=none carried ask gone	0 0 0 7 -6 0 0
o:subject=none carried be	-6 0 0 -5 0 8 0
o:subject=none carried be 	0 0 -4 0 6 0 0
o:subject=none carried be ahead	0 0 0 0 -9 10 0
o:subject=none carried be gone	-4 0 -1 -5 14 0 0
o:subject=none carried be is	0 0 -2 0 -3 9 0
o:subject=none carried be of	0 0 0 -5 10 0 0
o:subject=none carried be on	0 0 18 -7 -8 -2 -2
o:subject=none carried be the	0 0 -12 3 -4 6 10
o:subject=none carried be until	0 0 0 0 -3 6 0
o:subject=none carried bear	0 0 0 8 -6 0 0
o:subject=none carried bear gone	0 0 0 10 -10 0 0
o:subject=none carried begin	0 3 -17 5 2 16 -10
o:subject=none carried begin ahead	0 0 -13 2 5 17 -8
o:subject=none carried begin from	0 0 8 6 -2 0 -11
o:subject=none carried begin gone	0 4 0 4 -7 0 0
o:subject=none carried begin on	0 4 2 -12 0 -9 7
o:subject=none carried begin since	0 0 0 11 -10 0 0
o:subject=none carried begin the	0 0 -2 0 -2 10 -4
o:subject=none carried begin today	0 0 -3 -2 7 0 0
o:subject=none carried begin until	0 0 -11 0 5 4 0
o:subject=none carried bring	0 0 6 0 -2 0 0
o:subject=none carried bring ahead	0 0 6 0 -2 0 0
o:subject=none carried by ahead	0 0 11 0 -6 -4 0
o:subject=none carried carry gone	0 0 0 -4 6 0 0
o:subject=none carried charge	0 0 0 -18 3 0 7
o:subject=none carried charge ahead	0 0 1 -2 -5 0 7
o:subject=none carried charge gone	0 0 0 -13 14 0 0
o:subject=none carried clear	0 0 -1 -7 -2 10 0
o:subject=none carried clear ahead	0 0 -1 -4 -4 10 1
o:subject=none carried conclude	0 -2 9 7 -9 0 0
o:subject=none carried conclude ahead	0 0 10 0 -8 0 0
o:subject=none carried conclude gone	0 -2 0 7 -3 0 0
o:subject=none carried confirm	0 0 -10 0 11 0 0
o:subject=none carried confirm ahead	0 0 -10 0 11 0 0
o:subject=none carried end	-3 0 -14 0 9 3 8
o:subject=none carried end ahead	0 0 -14 0 6 3 10
o:subject=none carried end gone	-2 0 -2 0 6 0 -1
o:subject=none carried end on	0 0 -9 1 -2 4 10
o:subject=none carried extend	0 0 2 -7 15 -12 0
o:subject=none carried extend ahead	0 0 2 0 6 -12 0
o:subject=none carried extend gone	0 0 0 -7 9 0 0
o:subject=none carried extend to	0 0 10 0 1 -11 0
o:subject=none carried extend until	0 0 -8 0 8 0 0
o:subject=none carried fall	0 0 -7 0 10 0 0
o:subject=none carried fall ahead	0 0 -7 0 9 0 0
o:subject=none carried for ahead	0 0 13 0 -11 0 0
o:subject=none carried from ahead	0 0 -3 8 -5 -8 6
o:subject=none carried from gone	0 9 0 -1 -2 0 0
o:subject=none carried get	0 0 6 -1 0 0 0
o:subject=none carried get ahead	0 0 6 0 -3 0 0
o:subject=none carried have	0 0 -4 -5 3 0 10
o:subject=none carried have ahead	0 0 0 -8 0 0 10
o:subject=none carried have of	0 0 7 3 -11 0 0
o:subject=none carried have on	0 0 0 5 -7 0 0
o:subject=none carried have since	0 0 0 -5 6 0 0
o:subject=none carried have today	0 0 -9 0 12 0 0
o:subject=none carried have until	0 0 7 0 -3 0 0
o:subject=none carried in gone	0 -9 0 4 2 0 0
o:subject=none carried is ahead	0 0 -6 0 -2 9 0
o:subject=none carried keep	0 0 21 0 -15 -7 0
o:subject=none carried keep ahead	0 0 21 0 -16 -7 0
o:subject=none carried leave	0 0 5 -1 -7 1 4
o:subject=none carried leave ahead	0 0 6 -1 -11 1 4
o:subject=none carried let	12 0 -4 0 -9 0 4
o:subject=none carried let gone	13 0 0 0 -11 0 0
o:subject=none carried levy	0 0 0 9 -6 0 0
o:subject=none carried make	0 -3 -2 -9 4 7 0
o:subject=none carried make ahead	0 0 -2 0 -2 7 0
o:subject=none carried make gone	0 -3 0 -7 12 0 0
o:subject=none carried make in	0 -3 0 -6 11 0 0
o:subject=none carried meet	0 0 4 7 -7 -2 0
o:subject=none carried meet on	0 0 -4 8 -2 0 0
o:subject=none carried meet today	0 0 0 8 -9 0 0
o:subject=none carried move	0 0 -3 -1 10 -1 0
o:subject=none carried of ahead	0 0 -5 -6 17 -1 -5
o:subject=none carried on ahead	-1 0 -6 -14 9 -11 12
o:subject=none carried on gone	12 2 -6 7 -11 0 -4
o:subject=none carried other	7 0 -1 -5 12 -11 -1
o:subject=none carried other ahead	0 0 0 0 14 -11 -1
o:subject=none carried other gone	7 0 0 -3 0 0 0
o:subject=none carried other in	0 0 0 8 -7 0 0
o:subject=none carried other since	7 0 -1 -9 1 0 0
o:subject=none carried pay	2 0 8 1 -10 3 -3
o:subject=none carried pay ahead	0 0 10 0 -8 3 -2
o:subject=none carried pay from	3 0 -8 0 4 0 -1
o:subject=none carried pay since	0 0 4 5 -8 0 0
o:subject=none carried pay until	0 0 12 0 -17 5 0
o:subject=none carried put	0 0 0 -4 6 -3 0
o:subject=none carried reduce	0 0 0 6 -8 0 2
o:subject=none carried reduce gone	0 0 0 8 -7 0 0
o:subject=none carried run	0 0 6 -3 -2 -5 0
o:subject=none carried run ahead	0 0 -1 0 6 -5 0
o:subject=none carried run to	0 0 3 0 -7 0 0
o:subject=none carried say gone	0 0 0 -3 6 0 0
o:subject=none carried sell	0 0 0 0 -5 0 6
o:subject=none carried sell ahead	0 0 0 0 -5 0 6
o:subject=none carried sit since	0 0 10 1 -11 0 0
o:subject=none carried suspend	0 8 15 9 -11 -17 -14
o:subject=none carried suspend ahead	0 0 16 8 -5 -17 -13
o:subject=none carried suspend from	0 8 -1 5 -4 0 -9
o:subject=none carried suspend gone	0 9 0 3 -11 0 0
o:subject=none carried suspend on	0 0 0 13 -12 0 0
o:subject=none carried tell	0 0 -4 0 8 0 0
o:subject=none carried the ahead	0 0 6 -10 -3 0 0
o:subject=none carried to ahead	0 0 -2 0 12 -7 0
o:subject=none carried to gone	0 0 0 -1 7 0 0
o:subject=none carried until gone	0 0 -2 -1 8 0 0
o:subject=none date: today	0 0 -1 -1 6 0 0
o:subject=none from ahead	0 0 -9 13 -12 0 4
o:subject=none from gone	0 0 0 -7 8 0 0
o:subject=none monday today	0 0 0 -7 10 0 0
o:subject=none montevideo, today	0 0 0 11 -11 0 0
o:subject=none no verb	0 -7 -1 12 -3 1 -2
o:subject=none no verb 	0 0 6 10 -6 -10 -7
o:subject=none no verb (	0 0 7 -1 -1 0 0
o:subject=none no verb after	0 0 -12 -1 7 10 0
o:subject=none no verb ahead	0 0 3 12 -14 6 1
o:subject=none no verb before	0 0 4 0 1 0 -8
o:subject=none no verb friday,	0 0 -2 -2 8 0 0
o:subject=none no verb from	0 0 -10 6 -5 0 3
o:subject=none no verb gone	-3 0 -6 -2 10 0 -2
o:subject=none no verb monday	0 0 0 -7 10 0 0
o:subject=none no verb monday,	0 0 -1 9 -6 0 0
o:subject=none no verb montevideo,	0 0 0 11 -11 0 0
o:subject=none no verb of	0 0 -4 2 4 0 -6
o:subject=none no verb on	0 0 0 -6 0 -10 7
o:subject=none no verb since	0 0 -4 11 -7 0 0
o:subject=none no verb sunday,	0 0 -16 -1 0 15 0
o:subject=none no verb suva,	0 0 0 6 -5 0 0
o:subject=none no verb the	0 0 -12 8 1 6 -2
o:subject=none no verb thursday,	0 0 10 -2 -6 0 0
o:subject=none no verb to	0 0 8 -2 -21 7 0
o:subject=none no verb today	3 -1 -2 6 2 -7 -6
o:subject=none no verb tuesday,	0 0 -8 -2 11 0 0
o:subject=none no verb until	0 0 23 -1 -16 -3 0
o:subject=none no verb wednesday,	0 0 7 -7 -1 0 0
o:subject=none no verb —	0 0 -4 -1 9 0 0
o:subject=none of ahead	0 0 -2 8 0 0 -6
o:subject=none of gone	0 0 0 -13 14 0 0
o:subject=none on ahead	0 0 0 -19 2 -9 7
o:subject=none since ahead	0 0 -3 -3 10 0 0
o:subject=none since gone	0 0 0 14 -13 0 0
o:subject=none suva, today	0 0 0 6 -5 0 0
o:subject=none the ahead	0 0 -11 -4 10 6 -1
o:subject=none the today	0 0 0 14 -12 0 0
o:subject=none thursday, today	0 0 -7 -1 11 0 0
o:subject=none to ahead	0 0 9 0 -25 7 0
o:subject=none tuesday, today	0 0 -8 -2 11 0 0
o:subject=none until ahead	0 0 24 0 -21 -2 0
o:subject=none wednesday, today	0 0 7 -7 -1 0 0
o:subject=none — today	0 0 -4 -1 9 0 0
o:subject=procedure	0 0 -14 -12 17 3 2
o:subject=procedure be	0 0 -7 0 8 0 0
o:subject=procedure be ahead	0 0 -7 0 8 0 0
o:subject=procedure be on	0 0 -6 0 6 0 0
o:subject=procedure carried	0 0 -2 5 9 -12 -4
o:subject=procedure carried be	0 0 -12 0 17 0 0
o:subject=procedure carried be ahead	0 0 -11 0 14 0 0
o:subject=procedure carried begin	0 0 8 0 -5 0 0
o:subject=procedure carried begin ahead	0 0 8 0 -5 0 0
o:subject=procedure carried end	0 0 7 0 -4 -2 0
o:subject=procedure carried end ahead	0 0 7 0 -5 -2 0
o:subject=procedure carried from ahead	0 0 -3 14 -9 0 -1
o:subject=procedure carried since gone	0 0 0 -7 8 0 0
o:subject=procedure carried the ahead	0 0 0 0 6 -3 0
o:subject=procedure far	0 0 -12 -2 -1 5 11
o:subject=procedure far  ahead	0 0 -7 0 -2 11 0
o:subject=procedure far carried	7 -1 -2 0 1 0 -3
o:subject=procedure far carried be	0 0 5 11 -13 0 0
o:subject=procedure far carried be ahead	0 0 6 0 -4 0 0
o:subject=procedure far carried be gone	0 0 0 11 -10 0 0
o:subject=procedure far carried begin	0 0 0 -12 2 0 10
o:subject=procedure far carried begin ahead	0 0 0 -7 -1 0 10
o:subject=procedure far carried begin on	0 0 0 -9 0 0 11
o:subject=procedure far carried by ahead	0 0 8 0 -7 0 0
o:subject=procedure far carried end	0 0 -6 0 -3 11 0
o:subject=procedure far carried end ahead	0 0 -6 0 -4 11 0
o:subject=procedure far carried end on	0 0 -6 0 -4 11 0
o:subject=procedure far carried from ahead	0 0 0 -3 20 0 -14
o:subject=procedure far carried from gone	0 0 0 13 -12 0 0
o:subject=procedure far carried have	10 0 -13 5 -1 -1 0
o:subject=procedure far carried have ahead	0 0 -12 0 15 -1 0
o:subject=procedure far carried have gone	10 0 0 5 -15 0 0
o:subject=procedure far carried on ahead	0 0 -14 -6 -2 10 10
o:subject=procedure far carried on gone	0 0 0 -4 7 0 0
o:subject=procedure far carried pay	0 0 0 0 12 0 -9
o:subject=procedure far carried pay ahead	0 0 0 0 11 0 -9
o:subject=procedure far carried the gone	10 0 0 0 -9 0 0
o:subject=procedure far carried until gone	0 0 0 6 -3 0 0
o:subject=procedure far no verb	0 0 -12 -2 -1 5 11
o:subject=procedure far no verb 	0 0 -8 -2 0 11 0
o:subject=procedure far no verb ahead	0 0 -10 -3 -4 6 11
o:subject=procedure far no verb on	0 0 0 0 9 0 -2
o:subject=procedure far no verb today	0 0 -1 -1 8 0 0
o:subject=procedure far on ahead	0 0 0 0 9 0 -2
o:subject=procedure no verb ahead	0 0 -1 4 -11 6 4
o:subject=procedure no verb from	0 0 0 -3 8 0 0
o:subject=procedure no verb gone	0 0 0 -3 6 0 0
o:subject=procedure no verb on	0 0 -2 10 -5 0 0
o:subject=procedure no verb the	0 0 11 0 -12 2 0
o:subject=procedure no verb today	0 0 0 -3 7 0 0
o:subject=procedure on ahead	0 0 -13 11 0 0 0
o:subject=procedure the ahead	0 0 12 0 -13 2 0
o:subject=procedure until ahead	0 0 -5 0 0 6 0
o:subject=sale	0 0 -15 -6 14 4 0
o:subject=sale carried	0 0 0 -2 7 0 0
o:subject=sale far	0 0 -3 -7 16 0 0
o:subject=sale far carried	0 0 -2 13 -3 -7 0
o:subject=sale far carried end	0 0 8 0 -5 0 0
o:subject=sale far carried end ahead	0 0 9 0 -7 0 0
o:subject=sale far carried end on	0 0 8 0 -5 0 0
o:subject=sale far carried since gone	0 0 0 6 -6 0 0
o:subject=sale far no verb	0 0 -3 -7 16 0 0
o:subject=sale far no verb gone	0 0 0 -5 6 0 0
o:subject=sale no verb	0 0 -7 -4 5 5 0
o:subject=sale no verb ahead	0 0 -7 0 1 5 0
o:subject=signing	10 -3 6 -1 -4 -12 3
o:subject=signing  gone	0 0 0 8 -8 0 0
o:subject=signing begin	0 0 0 -8 13 -1 -2
o:subject=signing begin ahead	0 0 0 -8 13 -1 -2
o:subject=signing by ahead	0 0 -5 0 8 0 0
o:subject=signing no verb	-3 0 11 0 -10 0 7
o:subject=signing no verb 	0 0 0 8 -4 0 0
o:subject=signing no verb ahead	0 0 17 -8 -18 0 9
o:subject=signing no verb gone	-1 0 0 -6 12 0 0
o:subject=signing no verb on	0 0 0 6 -8 0 1
o:subject=signing no verb since	0 0 0 -6 7 0 0
o:subject=signing no verb today	0 0 -10 14 -6 0 0
o:subject=signing of gone	0 0 0 -7 9 0 0
o:subject=signing of today	0 0 0 13 -12 0 0
o:subject=signing on gone	14 0 0 5 -17 0 0
o:subject=signing sign ahead	0 0 -8 0 9 0 0
o:subject=signing since gone	0 0 0 -7 7 0 0
o:subject=signing the ahead	0 0 0 0 -6 7 0
o:subject=signing to ahead	0 0 10 0 -3 -7 0
o:subject=signing until ahead	0 0 12 0 -8 -4 0
o:subject=truce	-1 4 -13 -6 16 -4 -2
o:subject=truce  ahead	0 -3 0 2 -12 8 5
o:subject=truce  gone	5 14 -1 -8 -9 0 0
o:subject=truce agree last	0 0 0 -9 11 0 0
o:subject=truce be	5 -3 6 0 0 -17 -2
o:subject=truce be ahead	0 0 10 -2 0 -16 -2
o:subject=truce be on	-1 0 9 0 -5 0 0
o:subject=truce be since	10 0 0 -3 -3 0 0
o:subject=truce be until	0 0 -2 0 9 -6 0
o:subject=truce begin	-4 -20 -14 7 6 -2 6
o:subject=truce begin ahead	0 0 -11 -5 7 0 8
o:subject=truce begin gone	-6 -18 0 10 4 -2 -3
o:subject=truce begin on	-7 -16 -14 8 7 -8 4
o:subject=truce begin until	0 0 6 0 0 -3 0
o:subject=truce carried	0 0 -11 -2 10 2 -4
o:subject=truce carried agree	0 10 10 4 -17 0 0
o:subject=truce carried agree ahead	0 0 10 0 -7 0 0
o:subject=truce carried agree gone	0 10 0 5 -12 0 0
o:subject=truce carried agree in	0 11 0 5 -15 0 0
o:subject=truce carried be	0 0 6 -5 -7 11 -6
o:subject=truce carried be ahead	0 0 12 -7 -15 11 -6
o:subject=truce carried be from	0 0 -2 -6 14 0 -3
o:subject=truce carried be on	4 0 6 0 -17 9 0
o:subject=truce carried be today	0 0 -6 -2 10 0 0
o:subject=truce carried be until	0 0 0 0 -10 8 0
o:subject=truce carried begin	-6 0 13 -3 1 -8 -2
o:subject=truce carried begin ahead	0 0 12 6 -10 -6 -1
o:subject=truce carried begin gone	-4 1 0 -12 19 -1 -1
o:subject=truce carried begin on	-1 1 -6 6 1 0 -4
o:subject=truce carried begin until	0 0 13 0 -6 -7 0
o:subject=truce carried end	1 -2 0 7 0 -7 -2
o:subject=truce carried end ahead	0 0 5 0 0 -6 -1
o:subject=truce carried end gone	2 -1 -6 8 -2 0 0
o:subject=truce carried end on	3 0 -1 12 -3 -2 -1
o:subject=truce carried end the	0 0 14 0 -7 -9 0
o:subject=truce carried from ahead	0 0 6 -6 0 0 -4
o:subject=truce carried have	0 0 -11 2 10 0 0
o:subject=truce carried have ahead	0 0 -10 0 12 0 0
o:subject=truce carried in gone	0 6 0 0 -3 0 0
o:subject=truce carried make	0 0 0 9 -8 0 0
o:subject=truce carried make gone	0 0 0 9 -8 0 0
o:subject=truce carried meet	0 0 -5 0 7 0 0
o:subject=truce carried meet ahead	0 0 -5 0 6 0 0
o:subject=truce carried meet on	0 0 -4 0 6 0 0
o:subject=truce carried of gone	0 0 0 -8 9 0 0
o:subject=truce carried on ahead	0 0 -19 5 7 12 -1
o:subject=truce carried on gone	6 0 -5 19 -17 -1 -2
o:subject=truce carried other	0 0 -2 -9 0 12 0
o:subject=truce carried other ahead	0 0 0 0 -12 14 0
o:subject=truce carried other gone	0 0 -2 -8 16 0 0
o:subject=truce carried run ahead	0 0 7 0 -13 5 0
o:subject=truce carried run on	0 0 -23 0 0 20 0
o:subject=truce carried run to	0 0 24 0 -6 -18 0
o:subject=truce carried run until	0 0 10 0 0 -8 0
o:subject=truce carried sign	3 -1 6 8 -11 -3 0
o:subject=truce carried sign ahead	0 0 7 -4 0 -3 0
o:subject=truce carried sign gone	0 0 0 15 -12 0 0
o:subject=truce carried sign on	0 0 0 11 -9 0 0
o:subject=truce carried since gone	0 0 0 8 -6 0 0
o:subject=truce carried suspend	0 0 -14 -13 25 0 0
o:subject=truce carried suspend ahead	0 0 -14 0 14 1 0
o:subject=truce carried suspend gone	0 0 0 -13 14 0 0
o:subject=truce carried suspend until	0 0 -23 0 16 6 0
o:subject=truce carried the ahead	0 0 13 0 -15 -2 4
o:subject=truce carried the gone	0 0 0 -2 7 0 0
o:subject=truce carried to ahead	0 0 29 0 -30 -5 0
o:subject=truce carried to gone	0 0 -5 0 11 -1 0
o:subject=truce carried until gone	0 0 0 -2 9 0 0
o:subject=truce conclude ahead	0 0 -2 0 6 0 0
o:subject=truce end	11 15 -8 -13 2 0 -6
o:subject=truce end ahead	-8 0 -8 0 14 2 -4
o:subject=truce end gone	17 16 0 -9 -18 0 0
o:subject=truce end in	0 0 0 -3 9 0 0
o:subject=truce end of	0 13 0 -5 -4 0 0
o:subject=truce end on	8 3 1 -1 -2 -2 -3
o:subject=truce end the	0 0 -24 -2 15 13 0
o:subject=truce end today	0 0 -5 0 7 0 0
o:subject=truce ends gone	0 0 0 0 6 0 0
o:subject=truce ends today	0 0 8 0 -5 0 0
o:subject=truce extend	0 -3 0 0 -5 9 0
o:subject=truce extend ahead	0 0 -1 0 -9 10 0
o:subject=truce extend gone	0 -3 0 0 7 0 0
o:subject=truce extend on	0 0 -5 -6 14 0 0
o:subject=truce extend to	0 0 -14 0 -8 20 0
o:subject=truce far	-4 -4 3 1 -4 -4 7
o:subject=truce far  ahead	0 0 -8 0 9 -6 5
o:subject=truce far  gone	-3 0 4 -20 16 0 0
o:subject=truce far  today	-3 0 0 7 -1 0 0
o:subject=truce far beijing, today	0 0 0 11 -11 0 0
o:subject=truce far carried	1 -13 3 -6 3 0 -2
o:subject=truce far carried agree	0 0 -5 -8 11 2 0
o:subject=truce far carried agree gone	0 0 0 -8 9 0 0
o:subject=truce far carried agree on	0 0 0 -5 7 0 0
o:subject=truce far carried be	0 0 -3 -9 14 -4 0
o:subject=truce far carried be ahead	0 0 -16 0 21 -3 0
o:subject=truce far carried be gone	0 0 5 -8 3 0 0
o:subject=truce far carried be on	-2 0 6 -4 0 0 0
o:subject=truce far carried be since	0 0 0 -5 7 0 0
o:subject=truce far carried be today	0 0 6 0 -5 0 0
o:subject=truce far carried be until	0 0 -13 8 5 0 0
o:subject=truce far carried before ahead	0 0 -4 6 -6 5 0
o:subject=truce far carried begin	8 -2 -10 0 -3 7 3
o:subject=truce far carried begin ahead	0 0 -9 1 4 9 -11
o:subject=truce far carried begin gone	8 -1 0 -5 -7 -1 12
o:subject=truce far carried begin on	10 -1 -15 10 -16 8 4
o:subject=truce far carried by ahead	0 0 -8 0 4 4 0
o:subject=truce far carried charge	2 0 3 6 -9 0 -1
o:subject=truce far carried charge gone	0 0 0 9 -8 0 0
o:subject=truce far carried end	0 0 6 -4 0 -4 0
o:subject=truce far carried end ahead	-1 0 10 0 -6 -3 0
o:subject=truce far carried end gone	0 0 -9 -5 9 0 0
o:subject=truce far carried end on	-4 0 11 -2 -3 -2 0
o:subject=truce far carried extend	0 0 -6 0 5 1 0
o:subject=truce far carried extend ahead	0 0 -6 0 3 2 0
o:subject=truce far carried fall	0 0 0 6 -5 0 0
o:subject=truce far carried from gone	0 0 0 -4 6 0 0
o:subject=truce far carried have	3 0 9 0 -8 0 0
o:subject=truce far carried in gone	0 0 0 6 -4 0 0
o:subject=truce far carried keep	0 0 13 -1 0 -10 0
o:subject=truce far carried keep ahead	0 0 13 0 -3 -10 0
o:subject=truce far carried make	0 0 0 8 -4 0 -1
o:subject=truce far carried meet	0 0 -1 0 6 0 0
o:subject=truce far carried on ahead	0 0 -8 2 15 0 -16
o:subject=truce far carried on gone	0 -3 -9 -7 3 0 12
o:subject=truce far carried other	0 0 -3 -12 9 4 0
o:subject=truce far carried other gone	0 0 0 -11 13 0 0
o:subject=truce far carried other since	0 0 0 -9 10 0 0
o:subject=truce far carried pay	0 0 3 0 -7 -1 8
o:subject=truce far carried pay ahead	0 0 1 -2 -6 0 8
o:subject=truce far carried rise	0 0 8 0 -4 -3 0
o:subject=truce far carried rise ahead	0 0 8 0 -4 -3 0
o:subject=truce far carried run on	0 0 -9 0 10 0 0
o:subject=truce far carried say ahead	0 0 -6 0 0 4 0
o:subject=truce far carried sign on	0 0 0 -9 14 0 0
o:subject=truce far carried sign signed	0 0 0 10 -9 0 0
o:subject=truce far carried since gone	-2 0 0 -7 10 0 0
o:subject=truce far carried suspend	0 0 9 3 -6 -5 -5
o:subject=truce far carried suspend ahead	0 0 10 0 -4 -5 -5
o:subject=truce far carried suspend on	0 0 -7 4 0 0 0
o:subject=truce far carried the ahead	0 0 15 0 -5 -14 5
o:subject=truce far carried the gone	4 0 0 6 -5 -2 0
o:subject=truce far carried until ahead	0 0 -10 0 9 1 0
o:subject=truce far from ahead	0 0 0 -1 -14 0 17
o:subject=truce far from gone	0 0 0 -10 11 0 0
o:subject=truce far in gone	0 0 0 -10 10 0 0
o:subject=truce far no verb	-4 -4 3 1 -4 -4 7
o:subject=truce far no verb 	-8 0 -4 -2 13 -8 4
o:subject=truce far no verb ahead	0 0 3 -9 -7 -1 12
o:subject=truce far no verb beijing,	0 0 0 10 -10 0 0
o:subject=truce far no verb friday,	0 0 -1 0 7 0 0
o:subject=truce far no verb from	0 0 0 -19 4 0 16
o:subject=truce far no verb in	0 0 0 -10 11 0 0
o:subject=truce far no verb monday,	0 0 5 5 -7 0 -1
o:subject=truce far no verb on	5 0 6 -23 0 -8 2
o:subject=truce far no verb the	0 0 0 0 -6 5 0
o:subject=truce far no verb thursday	0 0 -2 -2 9 0 0
o:subject=truce far no verb thursday,	0 0 -10 0 12 0 0
o:subject=truce far no verb until	0 0 19 -3 -9 -3 0
o:subject=truce far no verb wednesday,	0 0 -3 9 -5 0 0
o:subject=truce far on ahead	0 0 7 -2 -4 -8 3
o:subject=truce far on gone	6 0 0 -17 6 0 0
o:subject=truce far the ahead	0 0 0 0 -7 5 0
o:subject=truce far until ahead	0 0 19 0 -14 -3 0
o:subject=truce far wednesday, today	0 0 -3 9 -5 0 0
o:subject=truce from ahead	0 -11 0 -14 13 -8 9
o:subject=truce from gone	-3 8 -4 11 -12 0 -2
o:subject=truce has ahead	0 0 9 0 -8 0 0
o:subject=truce have	0 2 14 0 -15 0 0
o:subject=truce have ahead	0 0 15 0 -13 0 0
o:subject=truce have until	0 0 10 0 -8 0 0
o:subject=truce make	0 6 -1 -10 7 0 0
o:subject=truce make ahead	0 0 -1 0 6 0 0
o:subject=truce make gone	0 6 0 -9 1 0 0
o:subject=truce monday, ahead	0 0 -6 5 0 0 0
o:subject=truce monday, gone	9 0 0 -7 0 0 0
o:subject=truce no verb	0 3 -5 -6 10 -7 0
o:subject=truce no verb 	4 12 -2 -3 -18 7 4
o:subject=truce no verb ahead	-6 -19 -8 8 10 -3 5
o:subject=truce no verb ends	0 0 7 -3 0 0 0
o:subject=truce no verb from	-3 3 -6 -1 2 -7 3
o:subject=truce no verb gone	7 11 -6 -10 6 -7 -10
o:subject=truce no verb in	0 -7 0 -12 18 0 0
o:subject=truce no verb last	0 0 -1 19 -14 0 0
o:subject=truce no verb monday,	8 0 -7 0 0 0 0
o:subject=truce no verb of	0 0 9 -5 0 -5 4
o:subject=truce no verb on	-13 5 6 -15 -7 15 1
o:subject=truce no verb saturday,	1 0 6 8 -13 0 -3
o:subject=truce no verb since	0 -2 0 -4 8 0 0
o:subject=truce no verb sunday,	0 0 12 0 -5 -1 0
o:subject=truce no verb the	0 0 0 0 22 -28 0
o:subject=truce no verb thursday,	0 0 9 0 -7 0 0
o:subject=truce no verb to	12 -5 11 -8 -4 -9 -1
o:subject=truce no verb today	-9 0 17 -4 -4 0 0
o:subject=truce no verb until	0 0 -15 1 10 11 -1
o:subject=truce of ahead	0 0 2 -6 4 -7 3
o:subject=truce of gone	-6 5 0 4 -4 0 0
o:subject=truce on ahead	-11 -3 4 -1 -2 0 3
o:subject=truce on gone	-2 8 0 -13 11 -2 -4
o:subject=truce other	-2 -5 2 -4 11 -5 0
o:subject=truce other ahead	0 0 0 0 7 -5 0
o:subject=truce other in	0 0 0 -8 9 0 0
o:subject=truce other on	0 0 -8 0 8 0 0
o:subject=truce other to	0 0 1 0 -6 3 0
o:subject=truce reach	0 0 0 -9 14 0 0
o:subject=truce reach gone	0 0 0 -9 10 0 0
o:subject=truce remain	0 0 8 6 -11 0 0
o:subject=truce remain ahead	0 0 8 0 -5 0 0
o:subject=truce remain until	0 0 10 0 -7 0 0
o:subject=truce run	-8 -2 -8 0 18 -5 1
o:subject=truce run ahead	0 -2 -1 -1 7 -4 2
o:subject=truce run gone	-5 0 -1 3 6 0 0
o:subject=truce run on	-6 0 19 0 -6 -3 0
o:subject=truce run to	0 0 -12 0 21 -5 0
o:subject=truce run today	0 0 -6 0 8 0 0
o:subject=truce saturday, ahead	0 0 7 5 -9 0 -2
o:subject=truce sign	0 11 0 -1 -4 0 0
o:subject=truce sign gone	0 11 0 0 -7 0 0
o:subject=truce sign in	0 13 0 11 -23 0 0
o:subject=truce sign on	0 0 0 -4 7 0 0
o:subject=truce since ahead	0 0 -4 -4 10 0 0
o:subject=truce since gone	5 -6 0 8 -9 0 0
o:subject=truce sunday, ahead	0 0 13 0 -9 0 0
o:subject=truce suspend	0 0 -3 6 -15 16 0
o:subject=truce suspend ahead	0 0 -3 0 -15 16 0
o:subject=truce suspend gone	0 0 0 6 -2 0 0
o:subject=truce suspend until	0 0 4 0 -12 9 0
o:subject=truce the ahead	0 0 -15 -2 24 -7 0
o:subject=truce the gone	-4 -2 0 -4 18 -2 0
o:subject=truce thursday, ahead	0 0 10 0 -9 0 0
o:subject=truce to ahead	0 0 -10 0 7 9 -3
o:subject=truce to gone	11 -5 6 -8 -3 -3 0
o:subject=truce until gone	-3 -2 0 0 8 0 0
o:suspend from ahead	0 0 -5 14 -5 0 -2
o:suspend from gone	0 8 0 -11 3 0 0
o:suspend in gone	0 0 0 15 -14 0 0
o:suspend on ahead	0 0 -14 -1 19 0 0
o:suspend on gone	0 0 0 28 -27 0 0
o:suspend since gone	0 6 0 0 -3 0 0
o:suspend the gone	0 0 0 -7 9 0 0
o:suspend till ahead	0 0 12 0 -10 0 0
o:suspend to ahead	0 0 15 0 -13 -2 0
o:suspend until ahead	0 0 -1 -6 4 1 0
o:suspend until gone	0 0 -4 -7 14 0 0
o:tell on ahead	0 0 6 0 -3 0 0
o:tell on gone	0 0 0 -3 6 0 0
o:tell on today	0 0 0 7 -6 0 0
o:topic=controls	-1 -1 -4 -3 23 -11 -7
o:topic=controls ahead	0 0 -2 -6 19 -10 -6
o:topic=controls be	0 0 -3 0 9 0 0
o:topic=controls begin	0 0 7 -3 11 -10 -2
o:topic=controls end	0 0 -5 0 8 0 0
o:topic=controls far	0 0 -4 -14 8 7 0
o:topic=controls far 	0 0 -7 0 -7 15 0
o:topic=controls far  ahead	0 0 -7 0 -9 15 0
o:topic=controls far ahead	0 0 -3 0 0 7 0
o:topic=controls far gone	0 0 0 -11 15 0 0
o:topic=controls far no verb	0 0 -4 -4 0 8 0
o:topic=controls far to	0 0 3 0 3 -10 0
o:topic=controls far to ahead	0 0 3 0 3 -10 0
o:topic=controls gone	0 0 0 -11 18 0 0
o:topic=controls of	0 0 0 -4 8 0 0
o:topic=controls on	0 0 -13 13 0 0 -1
o:topic=controls on ahead	0 0 -13 0 19 0 -1
o:topic=controls on gone	0 0 0 7 -5 0 0
o:topic=controls on today	0 0 0 8 -8 0 0
o:topic=controls rule	0 0 8 0 -7 -2 2
o:topic=controls say	0 0 0 8 -8 0 0
o:topic=controls since	0 0 0 -8 10 0 0
o:topic=controls since gone	0 0 0 -8 9 0 0
o:topic=controls suspend	0 0 -6 -2 12 0 0
o:topic=controls the	0 0 -6 0 11 -1 0
o:topic=controls the ahead	0 0 -6 0 9 -1 0
o:topic=controls today	0 0 0 12 -11 0 0
o:topic=controls until	0 0 8 0 0 -10 0
o:topic=controls until ahead	0 0 9 0 -1 -10 0
o:topic=deal	-11 -7 -4 -7 7 5 4
o:topic=deal ahead	0 0 -4 -6 -1 6 7
o:topic=deal announce	0 0 6 0 -6 0 0
o:topic=deal be	0 0 -15 -1 15 4 0
o:topic=deal before	0 0 -3 0 6 0 0
o:topic=deal before ahead	0 0 -3 0 6 0 0
o:topic=deal begin	0 0 0 -2 0 -1 7
o:topic=deal by	0 0 7 0 -11 3 0
o:topic=deal by ahead	0 0 8 0 -12 3 0
o:topic=deal conclude	0 0 0 0 6 0 0
o:topic=deal end	0 0 -1 0 -2 11 0
o:topic=deal face	0 0 13 0 -12 0 0
o:topic=deal far	-1 5 6 0 0 -14 -2
o:topic=deal far 	0 0 -6 0 14 -1 0
o:topic=deal far  ahead	0 0 -5 0 10 -1 0
o:topic=deal far ahead	0 0 9 7 -6 -13 -1
o:topic=deal far be	0 0 8 0 -6 0 0
o:topic=deal far begin	0 0 0 0 11 -2 -1
o:topic=deal far charge	0 0 0 8 -8 0 0
o:topic=deal far end	0 7 -6 0 0 0 0
o:topic=deal far gone	0 6 0 -9 4 0 0
o:topic=deal far in	0 6 0 -10 0 0 0
o:topic=deal far in gone	0 6 0 -10 0 0 0
o:topic=deal far no verb	0 0 -3 -4 11 -4 0
o:topic=deal far on ahead	0 0 2 10 -7 0 -2
o:topic=deal far on gone	0 0 0 -4 7 0 0
o:topic=deal far the	0 0 -10 0 12 0 0
o:topic=deal far the ahead	0 0 -9 0 12 0 0
o:topic=deal far until	0 0 11 0 -11 0 0
o:topic=deal far until ahead	0 0 11 0 -11 0 0
o:topic=deal from	0 0 1 -8 -4 0 9
o:topic=deal from ahead	0 0 1 0 -11 0 10
o:topic=deal from gone	0 0 0 -6 8 0 0
o:topic=deal gone	-7 -4 -2 2 9 0 -2
o:topic=deal have	0 0 -10 0 15 0 0
o:topic=deal in	0 0 0 9 -7 0 0
o:topic=deal in gone	0 0 0 9 -8 0 0
o:topic=deal negotiate	0 0 0 9 -2 -1 -3
o:topic=deal no verb	0 0 3 2 0 -3 -8
o:topic=deal on	-3 0 -4 0 8 0 -1
o:topic=deal on ahead	0 0 -7 0 9 0 0
o:topic=deal pay	0 0 -2 -1 -3 -1 10
o:topic=deal settle	0 0 0 -5 -1 8 0
o:topic=deal tell	0 0 8 0 -7 0 0
o:topic=deal the	0 0 1 0 -10 2 6
o:topic=deal the ahead	0 0 1 0 -11 2 7
o:topic=deal today	0 0 2 -7 5 0 0
o:topic=deal until	0 0 -14 0 7 5 0
o:topic=deal until ahead	0 0 -14 0 7 5 0
o:topic=duties	-1 -10 -7 5 5 -4 6
o:topic=duties 	0 0 -6 -7 20 0 -1
o:topic=duties  ahead	0 0 -5 0 11 0 -1
o:topic=duties 12:01	0 0 0 -8 11 0 0
o:topic=duties 12:01 today	0 0 0 -5 6 0 0
o:topic=duties add	0 0 0 -2 8 0 0
o:topic=duties after	0 0 8 -3 -2 0 0
o:topic=duties after ahead	0 0 9 0 -6 0 0
o:topic=duties agree	0 0 4 -1 -8 6 1
o:topic=duties ahead	-17 -7 4 -7 -5 3 15
o:topic=duties announce	0 0 -11 -7 22 0 0
o:topic=duties as	0 0 11 -1 -8 0 0
o:topic=duties ask	0 0 0 6 -4 0 0
o:topic=duties back	0 0 9 0 -7 0 0
o:topic=duties be	-3 -2 0 2 -2 -12 11
o:topic=duties before	0 0 3 4 -14 6 0
o:topic=duties before ahead	0 0 3 6 -17 6 0
o:topic=duties begin	-5 -3 0 -7 23 0 -12
o:topic=duties between	0 0 0 -5 7 0 0
o:topic=duties between gone	0 0 0 -4 6 0 0
o:topic=duties by	0 0 -12 -5 17 1 -4
o:topic=duties by ahead	0 0 -12 -3 15 1 -3
o:topic=duties call	0 0 0 6 -5 -2 0
o:topic=duties carry	0 0 10 9 -9 -10 0
o:topic=duties cent	0 0 0 -2 6 0 0
o:topic=duties charge	2 0 3 -19 6 -2 5
o:topic=duties clear	0 0 -10 3 0 7 -4
o:topic=duties collect	0 0 5 -2 4 -7 0
o:topic=duties cut	0 0 0 6 -6 0 1
o:topic=duties declare	0 0 0 7 -6 0 0
o:topic=duties end	-3 0 -8 5 1 -1 16
o:topic=duties fall	-2 0 -7 0 0 0 6
o:topic=duties far	-15 -16 0 8 -1 3 -5
o:topic=duties far  ahead	0 0 7 -7 0 -4 -4
o:topic=duties far  gone	0 0 -2 8 -3 0 0
o:topic=duties far after	0 0 8 0 -3 -1 0
o:topic=duties far after ahead	0 0 8 0 -5 -1 0
o:topic=duties far agree	0 0 0 11 -16 0 8
o:topic=duties far ahead	-1 0 0 -14 4 6 -2
o:topic=duties far be	-1 0 10 -16 7 -13 -5
o:topic=duties far before	0 0 -5 0 7 0 -3
o:topic=duties far before ahead	0 0 -4 -2 12 0 -3
o:topic=duties far begin	5 0 -7 6 0 -4 -3
o:topic=duties far by	0 0 -7 0 14 -3 0
o:topic=duties far by ahead	0 0 -7 0 13 -3 0
o:topic=duties far charge	0 0 0 7 -3 0 0
o:topic=duties far collect	0 0 0 7 -5 0 0
o:topic=duties far declare	0 0 0 -1 6 0 -1
o:topic=duties far end	-8 0 10 -7 -9 5 -2
o:topic=duties far fall	0 0 -13 0 13 0 0
o:topic=duties far friday,	0 0 1 4 -6 0 0
o:topic=duties far from	0 0 3 -17 3 -3 10
o:topic=duties far from ahead	0 0 3 -18 1 -3 11
o:topic=duties far from gone	0 0 0 -5 8 0 0
o:topic=duties far gone	-8 -10 -12 20 -6 -3 -4
o:topic=duties far have	0 0 -15 0 12 0 0
o:topic=duties far is	0 0 -4 0 8 -5 0
o:topic=duties far is ahead	0 0 -4 0 8 -5 0
o:topic=duties far monday	0 0 0 -7 8 0 0
o:topic=duties far monday today	0 0 0 -7 8 0 0
o:topic=duties far monday,	0 0 -7 0 6 0 0
o:topic=duties far monday, today	0 0 -7 0 9 0 0
o:topic=duties far no verb	-11 -6 1 2 1 0 -6
o:topic=duties far of ahead	0 0 0 -3 9 0 0
o:topic=duties far of gone	0 0 0 6 -5 0 0
o:topic=duties far on	0 0 -9 1 0 4 0
o:topic=duties far on ahead	0 0 -8 8 -6 5 2
o:topic=duties far on gone	0 0 0 -4 7 0 0
o:topic=duties far other	0 0 13 -5 -2 -4 -2
o:topic=duties far put	0 0 -1 0 6 0 0
o:topic=duties far run	0 0 4 13 -15 0 0
o:topic=duties far since	0 0 -11 3 4 0 0
o:topic=duties far since ahead	0 0 -11 -2 16 0 0
o:topic=duties far since gone	0 0 0 6 -4 0 0
o:topic=duties far sit	0 0 -1 -1 7 0 0
o:topic=duties far the	0 0 -3 12 2 -7 -4
o:topic=duties far the ahead	0 0 -3 7 7 -7 -4
o:topic=duties far the gone	0 0 0 6 -3 0 0
o:topic=duties far thursday,	0 0 6 0 -4 0 0
o:topic=duties far thursday, today	0 0 11 0 -10 0 0
o:topic=duties far to	0 0 -2 6 1 -3 0
o:topic=duties far to ahead	0 0 -2 0 7 -3 0
o:topic=duties far to gone	0 0 0 7 -5 0 0
o:topic=duties far today	-3 0 9 0 -1 -1 0
o:topic=duties far tuesday,	0 0 -5 0 8 0 0
o:topic=duties far until	0 0 -2 3 -4 8 0
o:topic=duties far until ahead	0 0 -2 -1 -1 8 0
o:topic=duties far until gone	0 0 0 6 -4 0 0
o:topic=duties far wednesday,	0 0 0 -3 8 0 0
o:topic=duties for	0 0 -4 0 9 0 0
o:topic=duties for ahead	0 0 -4 0 8 0 0
o:topic=duties from	0 -2 -21 9 3 -20 5
o:topic=duties from ahead	0 0 -16 8 0 -19 8
o:topic=duties from gone	0 0 0 -14 23 0 -6
o:topic=duties from today	3 0 -2 15 -15 0 0
o:topic=duties get	0 0 -5 0 6 0 0
o:topic=duties gone	6 0 -33 12 3 -11 -26
o:topic=duties have	0 0 -7 2 4 0 0
o:topic=duties introduce	0 0 -2 -7 0 8 0
o:topic=duties keep	0 0 -9 5 3 0 0
o:topic=duties last	0 0 0 -12 13 0 0
o:topic=duties last gone	0 0 0 -12 13 0 0
o:topic=duties let	13 0 1 -5 -6 -3 0
o:topic=duties levy	0 0 -5 6 0 0 -3
o:topic=duties look	0 0 9 -1 -15 8 0
o:topic=duties lower	0 0 -7 -2 7 0 0
o:topic=duties make	0 0 -3 -8 8 0 5
o:topic=duties monday,	0 0 -6 -10 2 0 6
o:topic=duties monday, ahead	0 0 -5 -8 1 0 6
o:topic=duties no verb	1 -6 -1 0 -1 10 -4
o:topic=duties of	1 0 -9 2 -6 -2 16
o:topic=duties of ahead	0 0 -11 -17 3 -1 18
o:topic=duties of gone	1 0 0 15 -14 0 0
o:topic=duties on	3 -4 -4 9 -1 3 -3
o:topic=duties on ahead	-4 0 -1 7 -1 4 -1
o:topic=duties on gone	7 -1 -1 3 -3 0 -4
o:topic=duties on today	0 0 -4 0 6 0 0
o:topic=duties order	0 0 -6 0 6 0 0
o:topic=duties other	3 14 -15 0 1 0 -2
o:topic=duties pay	0 -1 4 2 -18 9 10
o:topic=duties percent	0 0 -2 0 6 0 0
o:topic=duties raise	0 0 -8 -2 3 8 -3
o:topic=duties reach	0 0 -7 0 4 1 0
o:topic=duties remain	0 0 8 -3 0 -4 0
o:topic=duties return	0 0 6 -2 1 -5 0
o:topic=duties rise	0 0 -7 -4 4 0 5
o:topic=duties run	2 0 6 0 -11 3 0
o:topic=duties say	0 0 0 0 -6 3 2
o:topic=duties since	-4 11 -5 -2 6 -2 -2
o:topic=duties since ahead	0 0 -2 -10 14 -1 0
o:topic=duties since gone	-3 11 -1 1 -2 0 0
o:topic=duties slap	0 0 0 -3 6 0 0
o:topic=duties suspend	0 0 12 17 -22 -1 -5
o:topic=duties tax	0 0 1 -6 5 0 -4
o:topic=duties the	-2 0 -8 9 -3 0 6
o:topic=duties the ahead	0 0 -6 -13 3 1 7
o:topic=duties the gone	0 0 0 6 -1 0 0
o:topic=duties through	0 0 16 0 -11 -2 0
o:topic=duties through ahead	0 0 16 0 -11 -2 0
o:topic=duties till	0 0 10 0 -7 0 0
o:topic=duties to	0 0 1 -9 10 -2 -3
o:topic=duties to gone	0 0 0 -6 11 0 0
o:topic=duties today	0 0 -16 -3 17 0 -3
o:topic=duties until	2 0 4 -9 -13 20 -9
o:topic=duties until ahead	0 0 3 -12 -12 21 -8
o:topic=duties until gone	4 0 -7 1 0 0 0
o:topic=duties want	0 0 6 -2 -2 0 0
o:topic=duties wednesday,	0 0 -11 0 1 0 4
o:topic=duties wednesday, ahead	0 0 -11 1 0 0 4
o:topic=duties with	0 0 12 5 -16 0 0
o:topic=exclusions	0 0 -2 -17 15 -6 4
o:topic=exclusions ahead	0 0 -1 -4 3 -6 5
o:topic=exclusions be	0 0 -12 -6 19 0 0
o:topic=exclusions begin	0 0 18 -1 -21 -1 7
o:topic=exclusions end	0 0 -17 0 22 -2 0
o:topic=exclusions exempt	0 0 -5 0 10 0 0
o:topic=exclusions far	0 0 -10 -3 18 -3 0
o:topic=exclusions far ahead	0 0 -9 0 13 -2 0
o:topic=exclusions far no verb	0 0 -1 0 10 -1 0
o:topic=exclusions far on	0 0 7 0 -4 -1 0
o:topic=exclusions far on ahead	0 0 7 0 -4 -1 0
o:topic=exclusions gone	0 0 0 -10 14 0 0
o:topic=exclusions no verb	0 0 -5 0 0 6 0
o:topic=exclusions on	0 0 0 0 0 -4 7
o:topic=exclusions on ahead	0 0 0 0 -2 -4 7
o:topic=exclusions since	0 0 0 -5 6 0 0
o:topic=exclusions since gone	0 0 0 -5 6 0 0
o:topic=exclusions until	0 0 -2 0 8 -5 0
o:topic=exclusions until ahead	0 0 -2 0 8 -5 0
o:topic=fees	0 0 2 -21 20 -4 -6
o:topic=fees ahead	0 0 3 -6 9 -4 -5
o:topic=fees be	0 0 15 0 -12 0 0
o:topic=fees begin	0 0 1 -9 8 0 0
o:topic=fees end	0 0 -6 0 6 0 0
o:topic=fees far	0 0 11 -1 -3 0 -4
o:topic=fees far ahead	0 0 12 0 -6 0 -4
o:topic=fees far no verb	0 0 8 0 -3 0 -1
o:topic=fees from	0 0 11 -3 -3 0 -1
o:topic=fees from ahead	0 0 11 -1 -5 0 -1
o:topic=fees gone	0 0 0 -12 15 0 0
o:topic=fees on	0 0 0 -8 11 0 0
o:topic=fees on gone	0 0 0 -7 8 0 0
o:topic=longer	5 -13 -2 -6 11 -1 -16
o:topic=longer agree	0 0 -9 -7 11 2 0
o:topic=longer ahead	-1 0 0 1 0 4 -14
o:topic=longer approve	0 0 14 0 -12 0 0
o:topic=longer be	0 0 7 -4 -11 10 0
o:topic=longer begin	0 0 -13 9 9 -8 0
o:topic=longer beyond ahead	0 0 6 0 -3 0 0
o:topic=longer by	0 0 7 0 -15 7 0
o:topic=longer by ahead	0 0 7 0 -15 7 0
o:topic=longer end	4 0 -5 -1 9 -4 0
o:topic=longer far	-1 0 0 -10 9 3 -12
o:topic=longer far 	0 0 -8 0 11 0 0
o:topic=longer far  ahead	0 0 -8 0 10 0 0
o:topic=longer far ahead	0 0 1 -3 0 4 -11
o:topic=longer far be	0 0 7 0 -3 0 0
o:topic=longer far begin	0 0 -7 0 4 3 0
o:topic=longer far end	0 0 0 0 6 -8 0
o:topic=longer far from	0 0 -1 0 8 0 -2
o:topic=longer far from ahead	0 0 -1 0 8 0 -2
o:topic=longer far gone	0 0 -3 -2 12 0 0
o:topic=longer far in	0 0 0 8 -8 0 0
o:topic=longer far in gone	0 0 0 8 -8 0 0
o:topic=longer far no verb	0 0 8 -12 -3 8 -6
o:topic=longer far on	0 0 2 0 4 -9 0
o:topic=longer far on ahead	0 0 3 0 2 -9 0
o:topic=longer far tell	0 0 0 9 -9 0 0
o:topic=longer far to	0 0 -13 0 -7 19 0
o:topic=longer far to ahead	0 0 -13 0 -8 20 0
o:topic=longer far until	0 0 9 0 -7 0 0
o:topic=longer from	0 0 10 4 -9 -2 -1
o:topic=longer from ahead	0 0 10 6 -13 -2 -1
o:topic=longer gone	5 -9 -6 -2 18 -19 0
o:topic=longer have	0 0 7 0 -2 -2 0
o:topic=longer in	0 -2 0 -7 11 0 0
o:topic=longer in gone	0 -2 0 -7 10 0 0
o:topic=longer no verb	0 -1 2 3 4 -11 0
o:topic=longer of	0 0 0 0 6 -7 0
o:topic=longer of ahead	0 0 0 0 5 -6 0
o:topic=longer on	2 -1 0 -1 9 -11 -5
o:topic=longer on ahead	0 0 0 -3 10 -10 -4
o:topic=longer other	-2 0 -6 -9 16 0 0
o:topic=longer run	1 0 -17 2 10 7 -2
o:topic=longer sign	3 0 1 0 -9 5 0
o:topic=longer since	0 0 0 9 -8 0 0
o:topic=longer since gone	0 0 0 9 -9 0 0
o:topic=longer to	0 0 4 -1 -10 4 0
o:topic=longer to ahead	0 0 6 0 -18 8 0
o:topic=longer to gone	-1 0 0 0 15 -9 0
o:topic=longer today	2 0 0 -9 4 0 0
o:topic=longer until gone	0 0 -2 0 7 0 0
o:topic=meeting	-20 -14 -2 4 14 1 -7
o:topic=meeting 	0 0 -1 0 9 0 0
o:topic=meeting ahead	0 0 -3 0 4 7 -1
o:topic=meeting and ahead	0 0 -3 0 6 0 0
o:topic=meeting be	0 0 0 6 -7 5 0
o:topic=meeting before	0 0 -4 -6 5 0 6
o:topic=meeting before ahead	0 0 -3 -6 3 0 6
o:topic=meeting begin	0 0 -1 -8 1 -6 11
o:topic=meeting conclude	0 0 0 6 -3 0 0
o:topic=meeting continue	0 0 -6 0 8 0 0
o:topic=meeting end	-5 0 12 0 -11 7 0
o:topic=meeting far	0 -6 1 0 10 -9 -8
o:topic=meeting far 	6 0 8 -5 -7 -11 6
o:topic=meeting far  ahead	0 0 13 0 -12 -10 6
o:topic=meeting far  today	7 0 -6 -6 3 0 0
o:topic=meeting far ahead	0 0 2 -6 9 -6 -5
o:topic=meeting far be	0 0 -4 0 8 0 -1
o:topic=meeting far begin	0 0 0 -6 11 0 -2
o:topic=meeting far by	0 0 -6 8 0 0 0
o:topic=meeting far end	0 0 5 9 -14 0 0
o:topic=meeting far from gone	0 0 0 6 -5 0 0
o:topic=meeting far gone	-5 -4 -5 12 0 0 -1
o:topic=meeting far in	0 0 0 6 -3 0 0
o:topic=meeting far in gone	0 0 0 6 -5 0 0
o:topic=meeting far no verb	2 -2 0 -8 12 -1 -5
o:topic=meeting far of	0 0 7 0 -2 0 0
o:topic=meeting far of ahead	0 0 8 0 -8 0 0
o:topic=meeting far on	0 0 6 2 0 -6 -4
o:topic=meeting far on ahead	0 0 9 1 -4 -5 -3
o:topic=meeting far the	0 0 -3 8 -2 0 0
o:topic=meeting far the gone	0 0 0 9 -9 0 0
o:topic=meeting far to	0 0 -5 -3 1 7 0
o:topic=meeting far to ahead	0 0 -5 0 0 7 0
o:topic=meeting far today	5 0 3 -11 0 0 0
o:topic=meeting for	0 0 -2 0 6 0 0
o:topic=meeting from ahead	0 0 -1 5 -7 0 5
o:topic=meeting from gone	0 0 0 -7 9 0 0
o:topic=meeting gone	-13 -9 -7 0 19 -8 -6
o:topic=meeting in	0 -1 0 14 -11 0 0
o:topic=meeting in gone	0 -1 0 15 -11 0 0
o:topic=meeting meet	0 0 -2 5 7 -12 -6
o:topic=meeting meets	0 0 6 -1 -3 0 0
o:topic=meeting meets ahead	0 0 6 -1 -3 0 0
o:topic=meeting no verb	-1 -2 4 6 -6 3 -5
o:topic=meeting of	0 0 -6 -5 0 11 0
o:topic=meeting of ahead	0 0 -5 0 -7 13 0
o:topic=meeting of gone	0 0 0 -5 9 0 0
o:topic=meeting on	-7 -1 9 -3 4 0 -4
o:topic=meeting on ahead	0 0 8 -11 0 0 -1
o:topic=meeting on gone	-4 0 0 0 12 0 -2
o:topic=meeting on today	0 0 3 5 -7 0 0
o:topic=meeting other	0 0 -15 -5 6 10 0
o:topic=meeting pay	0 0 0 -2 8 0 0
o:topic=meeting run	0 0 5 0 -20 6 0
o:topic=meeting see	0 0 7 0 -3 -3 0
o:topic=meeting suspend	0 0 -3 7 0 0 0
o:topic=meeting the	0 0 0 7 -14 14 -1
o:topic=meeting the ahead	0 0 0 -2 -8 14 -1
o:topic=meeting the gone	0 0 0 10 -7 0 0
o:topic=meeting to	0 0 -16 0 0 14 0
o:topic=meeting to ahead	0 0 -16 0 0 14 0
o:topic=meeting today	0 0 10 7 -12 0 0
o:topic=meeting until	0 0 -3 0 19 -14 0
o:topic=meeting until ahead	0 0 -2 0 18 -14 0
o:topic=none	-15 -14 -3 1 6 8 1
o:topic=none 	0 0 7 6 -2 -11 -8
o:topic=none  ahead	0 0 2 -5 7 -10 -6
o:topic=none  today	0 0 9 6 -11 0 0
o:topic=none (	0 0 7 -1 -1 0 0
o:topic=none ( ahead	0 0 7 0 -5 0 0
o:topic=none a	0 0 -1 -1 7 0 0
o:topic=none after	0 0 -5 -1 0 12 0
o:topic=none after ahead	0 0 -4 0 -2 12 0
o:topic=none agree	0 0 0 6 -4 0 0
o:topic=none ahead	-2 -1 2 -3 -11 14 9
o:topic=none be	-2 0 -5 1 5 -8 5
o:topic=none begin	0 0 -11 0 1 15 -3
o:topic=none by	0 0 10 0 -7 0 0
o:topic=none by ahead	0 0 10 0 -8 0 0
o:topic=none charge	0 0 0 -12 13 0 0
o:topic=none collect	0 0 0 8 -3 0 -4
o:topic=none confirm	0 0 -7 0 0 5 0
o:topic=none date: today	0 0 -1 -1 6 0 0
o:topic=none end	0 0 -5 4 7 -5 0
o:topic=none ends	0 0 12 0 -11 0 0
o:topic=none for	0 0 13 0 -11 0 0
o:topic=none for ahead	0 0 13 0 -13 0 0
o:topic=none friday,	0 0 -2 -2 8 0 0
o:topic=none from	0 0 -12 8 -5 -3 5
o:topic=none from ahead	0 0 -11 7 -5 -2 6
o:topic=none gone	-19 -4 -16 4 14 -5 -8
o:topic=none have	0 0 -18 -16 21 0 11
o:topic=none in	0 0 0 8 -6 0 0
o:topic=none in gone	0 0 0 8 -7 0 0
o:topic=none is	0 0 -5 0 -1 9 0
o:topic=none is ahead	0 0 -6 0 -2 9 0
o:topic=none keep	0 0 15 0 -14 0 0
o:topic=none leave	0 0 9 0 -13 1 4
o:topic=none make	0 0 -2 0 -2 7 0
o:topic=none monday	0 0 0 -7 10 0 0
o:topic=none monday today	0 0 0 -7 10 0 0
o:topic=none monday,	0 0 -1 9 -6 0 0
o:topic=none montevideo,	0 0 0 11 -11 0 0
o:topic=none montevideo, today	0 0 0 11 -11 0 0
o:topic=none no verb	0 -7 -1 12 -3 1 -2
o:topic=none of	0 0 0 1 5 -1 -9
o:topic=none of ahead	0 0 0 6 0 -1 -8
o:topic=none of gone	0 0 0 -6 7 0 0
o:topic=none on	-6 0 3 -6 4 -29 10
o:topic=none on ahead	0 0 5 -29 2 -28 11
o:topic=none on gone	-5 0 0 6 0 0 0
o:topic=none pay	0 0 3 -1 5 0 -10
o:topic=none put	0 0 -11 -7 21 0 0
o:topic=none run	0 0 -5 -5 6 0 0
o:topic=none say	0 0 11 -2 -8 0 0
o:topic=none since	0 0 8 4 -5 0 0
o:topic=none since ahead	0 0 9 -7 -1 0 0
o:topic=none since gone	0 0 0 8 -5 0 0
o:topic=none sunday,	0 0 -16 -1 0 15 0
o:topic=none suva,	0 0 0 6 -5 0 0
o:topic=none suva, today	0 0 0 6 -5 0 0
o:topic=none tell	0 0 -3 0 7 0 0
o:topic=none the	0 0 -4 7 -5 1 4
o:topic=none the ahead	0 0 -2 -10 1 1 4
o:topic=none the today	0 0 0 14 -12 0 0
o:topic=none thursday,	0 0 10 -2 -6 0 0
o:topic=none thursday, today	0 0 -7 -1 11 0 0
o:topic=none to	0 0 -5 -3 -10 17 0
o:topic=none to ahead	0 0 -4 0 -14 17 0
o:topic=none today	1 -1 -2 0 10 -8 -7
o:topic=none tuesday,	0 0 -8 -2 11 0 0
o:topic=none tuesday, today	0 0 -8 -2 11 0 0
o:topic=none until	0 0 -1 -2 9 -8 0
o:topic=none until ahead	0 0 0 0 6 -7 0
o:topic=none wednesday,	0 0 7 -7 -1 0 0
o:topic=none wednesday, today	0 0 7 -7 -1 0 0
o:topic=none write	0 0 9 0 -6 0 0
o:topic=none —	0 0 -4 -1 9 0 0
o:topic=none — today	0 0 -4 -1 9 0 0
o:topic=procedure	-3 -1 -2 4 15 -13 -2
o:topic=procedure ahead	0 0 0 3 7 -12 -1
o:topic=procedure be	0 0 0 -3 13 -5 -5
o:topic=procedure begin	0 0 11 -1 -6 -2 0
o:topic=procedure end	0 0 11 -3 0 -11 0
o:topic=procedure far	-1 0 -3 -14 -4 12 13
o:topic=procedure far 	0 0 -8 -2 0 11 0
o:topic=procedure far  ahead	0 0 -7 0 -2 11 0
o:topic=procedure far ahead	0 0 -2 -13 -12 13 14
o:topic=procedure far be	0 0 9 0 -6 0 0
o:topic=procedure far begin	0 0 0 -10 -1 0 13
o:topic=procedure far by	0 0 8 -1 -4 0 0
o:topic=procedure far by ahead	0 0 8 0 -7 0 0
o:topic=procedure far end	0 0 -6 0 -5 11 0
o:topic=procedure far from	0 0 -1 4 7 0 -10
o:topic=procedure far from ahead	0 0 -1 0 15 0 -10
o:topic=procedure far gone	0 0 0 0 6 0 0
o:topic=procedure far no verb	0 0 -12 -2 -1 5 11
o:topic=procedure far on	0 0 -14 -12 3 10 8
o:topic=procedure far on ahead	0 0 -14 -8 0 10 9
o:topic=procedure far pay	0 0 0 0 8 0 -5
o:topic=procedure far the	0 0 8 0 -5 0 0
o:topic=procedure far the ahead	0 0 8 0 -5 0 0
o:topic=procedure far until	0 0 -14 0 15 -3 0
o:topic=procedure far until ahead	0 0 -13 0 14 -3 0
o:topic=procedure have	0 0 -8 -2 12 0 0
o:topic=procedure of	0 0 0 -2 8 0 0
o:topic=procedure on	0 0 -1 5 8 -12 -3
o:topic=procedure on ahead	0 0 -1 9 3 -12 -3
o:topic=procedure on gone	0 0 0 -4 6 0 0
o:topic=procedure other	0 0 -7 18 -8 0 0
o:topic=procedure since gone	0 0 0 6 -6 0 0
o:topic=procedure the	0 0 10 0 -9 0 0
o:topic=procedure the ahead	0 0 10 0 -9 0 0
o:topic=procedure to	0 0 8 0 0 -5 -2
o:topic=procedure to ahead	0 0 8 0 0 -5 -2
o:topic=procedure today	0 0 -1 -3 7 0 0
o:topic=sale	0 0 -14 -3 17 3 -3
o:topic=sale ahead	0 0 -13 -2 14 3 -2
o:topic=sale far	0 0 -10 -8 22 0 0
o:topic=sale far ahead	0 0 -7 0 12 0 0
o:topic=sale far gone	0 0 0 -5 7 0 0
o:topic=sale far no verb	0 0 -3 -7 16 0 0
o:topic=sale far on	0 0 -6 4 0 0 0
o:topic=sale far on ahead	0 0 -6 0 6 0 0
o:topic=sale no verb	0 0 -7 -4 5 5 0
o:topic=sale on	0 0 -5 0 8 0 0
o:topic=sale on ahead	0 0 -5 0 6 0 0
o:topic=sale the	0 0 -5 0 0 8 0
o:topic=sale the ahead	0 0 -5 0 -1 8 0
o:topic=signing	2 0 -2 2 8 -18 -2
o:topic=signing 	0 0 -1 7 -3 0 0
o:topic=signing  gone	0 0 0 8 -7 0 0
o:topic=signing ahead	-2 0 5 -10 12 -15 0
o:topic=signing approve	0 0 0 -4 9 0 0
o:topic=signing be	4 0 -8 0 6 -3 0
o:topic=signing before	0 0 -3 0 7 0 0
o:topic=signing before ahead	0 0 -3 0 7 0 0
o:topic=signing begin	0 0 2 8 -3 -2 -5
o:topic=signing by	0 0 -10 0 10 2 0
o:topic=signing by ahead	0 0 -10 0 9 3 0
o:topic=signing end	2 0 9 0 -8 -3 0
o:topic=signing expect	0 0 7 0 -6 0 0
o:topic=signing from	0 0 0 -3 7 0 0
o:topic=signing from ahead	0 0 0 -3 7 0 0
o:topic=signing gone	1 0 -7 -2 3 0 -1
o:topic=signing have	0 0 -8 0 10 0 0
o:topic=signing in	0 8 0 -1 -4 0 0
o:topic=signing in gone	0 8 0 0 -4 0 0
o:topic=signing last	0 0 0 12 -11 0 0
o:topic=signing last gone	0 0 0 12 -11 0 0
o:topic=signing no verb	-3 0 11 0 -10 0 7
o:topic=signing of gone	0 0 0 -15 18 0 0
o:topic=signing of today	0 0 0 15 -13 0 0
o:topic=signing on	0 -9 -4 8 2 -9 0
o:topic=signing on ahead	-1 0 -2 3 6 -8 0
o:topic=signing on gone	0 -8 0 7 -3 0 0
o:topic=signing sign	0 1 -10 4 2 0 -4
o:topic=signing signed	0 0 -3 7 -3 0 0
o:topic=signing signed gone	0 0 0 6 -5 0 0
o:topic=signing since	0 0 -4 -5 10 0 0
o:topic=signing suspend	0 0 7 0 -6 0 0
o:topic=signing the	0 0 0 0 -2 6 0
o:topic=signing the ahead	0 0 0 0 -5 6 0
o:topic=signing to	0 0 9 0 -4 -3 0
o:topic=signing to ahead	0 0 9 0 -5 -3 0
o:topic=signing today	3 0 -11 18 -10 0 0
o:topic=signing until	0 0 10 0 -3 -8 0
o:topic=signing until ahead	0 0 10 0 -3 -8 0
o:topic=truce	1 12 -9 -14 19 -9 -14
o:topic=truce 	3 11 -2 -7 -13 6 4
o:topic=truce  ahead	0 -3 0 2 -9 7 5
o:topic=truce  gone	5 13 -1 -11 -6 0 0
o:topic=truce agree	-3 5 -5 -4 12 -10 -11
o:topic=truce ahead	-36 -44 7 -17 10 1 -3
o:topic=truce announce	0 0 8 0 -5 0 0
o:topic=truce be	6 -11 -7 -7 8 11 -15
o:topic=truce before	0 0 -14 5 8 0 0
o:topic=truce before ahead	0 0 -13 8 4 0 0
o:topic=truce begin	-10 5 -8 3 -5 7 3
o:topic=truce by	0 0 -5 -4 14 -2 0
o:topic=truce by ahead	0 0 -5 -2 12 -2 0
o:topic=truce carry	0 -1 -9 -3 2 19 -8
o:topic=truce charge	0 0 -9 7 1 0 0
o:topic=truce conclude	-1 3 10 -17 12 -6 -1
o:topic=truce continue	0 0 1 2 -7 0 0
o:topic=truce declare	-1 6 -8 5 -1 0 0
o:topic=truce end	14 5 -9 -2 6 -5 -15
o:topic=truce end ahead	0 0 -11 0 12 0 0
o:topic=truce ends	-1 0 7 -3 0 0 0
o:topic=truce ends gone	0 0 0 0 6 0 0
o:topic=truce ends today	0 0 8 0 -5 0 0
o:topic=truce expires	0 0 8 0 -6 0 0
o:topic=truce extend	0 -5 -2 -3 15 -3 1
o:topic=truce far	4 -9 8 7 -13 -6 2
o:topic=truce far 	-8 0 -4 -2 13 -8 4
o:topic=truce far  ahead	0 0 -8 0 9 -6 5
o:topic=truce far  gone	-3 0 4 -20 16 0 0
o:topic=truce far  today	-3 0 0 7 -1 0 0
o:topic=truce far ahead	-5 0 8 -4 -3 -1 0
o:topic=truce far begin	7 0 0 -6 1 -10 5
o:topic=truce far beijing,	0 0 0 10 -10 0 0
o:topic=truce far beijing, today	0 0 0 11 -11 0 0
o:topic=truce far charge	2 0 0 12 -13 0 0
o:topic=truce far end	0 0 3 -1 -8 8 0
o:topic=truce far friday,	0 0 -1 0 7 0 0
o:topic=truce far from	0 0 -2 -10 4 0 9
o:topic=truce far from ahead	0 0 -1 5 -14 0 10
o:topic=truce far from gone	0 0 0 -11 13 0 0
o:topic=truce far gone	8 -5 -2 5 -10 -4 7
o:topic=truce far in	0 0 0 -12 13 0 0
o:topic=truce far in gone	0 0 0 -12 13 0 0
o:topic=truce far monday,	0 0 5 5 -7 0 -1
o:topic=truce far no verb	-4 -4 3 1 -4 -4 7
o:topic=truce far on	6 0 13 -16 -13 1 6
o:topic=truce far on ahead	0 0 12 -9 -7 2 -2
o:topic=truce far on gone	8 0 -9 -8 -3 0 12
o:topic=truce far other	0 0 0 -9 13 0 0
o:topic=truce far run	1 0 8 0 -5 -2 0
o:topic=truce far since	0 0 0 14 -13 0 0
o:topic=truce far since gone	0 0 0 16 -14 0 0
o:topic=truce far suspend	0 0 -4 0 7 0 0
o:topic=truce far the	3 0 0 6 0 -5 -3
o:topic=truce far the ahead	0 0 0 0 10 -5 -3
o:topic=truce far the gone	5 0 0 8 -12 0 0
o:topic=truce far thursday	0 0 -2 -2 9 0 0
o:topic=truce far thursday,	0 0 -10 0 12 0 0
o:topic=truce far until	-2 0 16 0 -6 -10 0
o:topic=truce far until ahead	0 0 17 0 -9 -10 0
o:topic=truce far wednesday,	0 0 -3 9 -5 0 0
o:topic=truce far wednesday, today	0 0 -3 9 -5 0 0
o:topic=truce for	0 0 11 -1 -8 0 0
o:topic=truce for ahead	0 0 11 0 -10 0 0
o:topic=truce from	-10 10 -6 0 3 -5 -4
o:topic=truce from ahead	0 -14 -2 -2 11 -4 -1
o:topic=truce from gone	-7 17 -6 0 -5 0 -5
o:topic=truce get	0 0 0 -11 13 0 0
o:topic=truce gone	19 27 -48 -4 9 -41 -34
o:topic=truce has	0 0 13 0 -11 0 0
o:topic=truce has ahead	0 0 15 0 -14 0 0
o:topic=truce have	6 0 33 -9 -21 -8 0
o:topic=truce in	-10 0 -8 8 1 0 0
o:topic=truce in ahead	0 0 -7 -2 12 0 0
o:topic=truce in gone	-10 0 0 9 -5 0 0
o:topic=truce into	0 0 -3 0 7 -1 0
o:topic=truce into ahead	0 0 -3 0 7 -1 0
o:topic=truce is	0 0 8 0 -3 -2 0
o:topic=truce is ahead	0 0 10 0 -6 -2 0
o:topic=truce keep	0 0 7 5 -6 -6 0
o:topic=truce last	0 3 -2 6 -5 0 0
o:topic=truce last gone	0 3 0 7 -9 0 0
o:topic=truce let	5 0 1 0 -7 -5 4
o:topic=truce make	-3 5 -2 6 -5 0 0
o:topic=truce midnight	0 0 6 0 -5 0 0
o:topic=truce monday,	8 0 -7 0 0 0 0
o:topic=truce monday, ahead	0 0 -6 5 0 0 0
o:topic=truce monday, gone	9 0 0 -7 0 0 0
o:topic=truce move	0 0 -3 0 13 -4 0
o:topic=truce no verb	0 3 -5 -6 10 -7 0
o:topic=truce of	0 7 -6 5 -4 -14 0
o:topic=truce of ahead	0 0 -4 -13 19 -12 2
o:topic=truce of gone	0 8 0 13 -19 0 0
o:topic=truce of today	0 0 0 -4 6 0 0
o:topic=truce on	-1 7 -9 -7 4 5 3
o:topic=truce on ahead	-17 -10 -1 -13 3 9 8
o:topic=truce on gone	6 13 -16 -2 2 -9 -14
o:topic=truce on today	-2 0 -7 6 2 0 0
o:topic=truce other	4 -8 16 -1 -4 -6 -1
o:topic=truce out	0 0 -1 -6 7 0 0
o:topic=truce pay	0 0 -11 -2 18 -1 0
o:topic=truce put	0 0 0 8 -6 -3 1
o:topic=truce reach	0 -1 -6 -3 2 6 4
o:topic=truce remain	0 0 8 5 -11 0 0
o:topic=truce review	0 0 0 -4 7 0 0
o:topic=truce run	-3 -5 7 -9 4 -6 0
o:topic=truce saturday,	1 0 6 8 -13 0 -3
o:topic=truce saturday, ahead	0 0 7 5 -9 0 -2
o:topic=truce say	0 0 -4 -5 17 -1 0
o:topic=truce since	7 0 -8 1 0 0 0
o:topic=truce since ahead	0 0 -7 -7 16 0 0
o:topic=truce since gone	7 0 0 6 -10 0 0
o:topic=truce sunday,	0 0 12 0 -5 -1 0
o:topic=truce sunday, ahead	0 0 13 0 -9 0 0
o:topic=truce suspend	-1 8 1 -1 2 0 -12
o:topic=truce the	6 -6 -3 -23 14 -1 -3
o:topic=truce the gone	8 -5 -2 -18 18 -8 0
o:topic=truce thursday,	0 0 9 0 -7 0 0
o:topic=truce thursday, ahead	0 0 10 0 -9 0 0
o:topic=truce till	0 0 -4 0 8 0 0
o:topic=truce till ahead	0 0 -3 0 6 0 0
o:topic=truce to	8 -10 12 -26 0 -2 -7
o:topic=truce to ahead	0 0 12 -3 -9 0 -6
o:topic=truce to gone	10 -7 0 -21 17 -8 0
o:topic=truce today	-14 0 -10 -7 25 -1 0
o:topic=truce truce	0 0 -7 -4 13 0 0
o:topic=truce until	-9 -8 4 -14 7 1 -5
o:topic=truce until ahead	0 0 10 -5 -7 3 -3
o:topic=truce until gone	-6 -5 -5 -7 23 -3 0
o:write on gone	0 0 0 -1 6 0 0
pc0=agree	-3 -5 0 -6 2 6 3
pc0=bear	0 0 10 -1 0 -2 -6
pc0=begin	-10 -6 1 -1 8 -12 11
pc0=deny	0 0 -4 0 7 0 0
pc0=down	2 0 12 2 7 -31 0
pc0=end	0 -4 -6 -3 12 6 -18
pc0=impose	-10 -5 -6 0 3 11 -2
pc0=propose	0 -2 -3 3 7 5 -14
pc0=say	-1 0 -9 5 3 4 -8
pc0=stay	0 -1 1 -2 -4 10 -7
pc0=suspend	-5 -8 5 -8 -7 13 6
pc0=target	-2 0 3 -3 8 -3 -3
pc0=threaten	0 0 7 -1 0 -1 0
pc0=up	0 0 -6 0 11 -7 2
pc1=agree	-5 -7 2 5 0 -9 8
pc1=bear	0 -1 14 -4 0 -13 0
pc1=begin	-7 -6 -4 -3 5 -4 13
pc1=buy	0 0 -2 0 7 0 0
pc1=deny	0 0 -4 0 7 0 0
pc1=down	2 0 2 2 7 -30 6
pc1=end	0 -4 -9 -7 5 21 -19
pc1=impose	-18 -8 3 12 -5 0 -1
pc1=propose	0 -2 11 4 -15 13 -8
pc1=return	0 0 -1 11 -8 0 0
pc1=say	-1 0 0 0 1 2 -8
pc1=sell	0 0 -5 0 8 0 0
pc1=stay	0 -1 -3 -6 3 10 -5
pc1=suspend	-6 -8 10 -7 -9 5 7
pc1=target	-7 0 9 -1 5 -4 -6
pc1=threaten	0 0 7 -1 -1 -1 0
pc1=up	0 0 -14 0 10 1 2
pct0=agree past	-1 0 12 -7 -2 -10 9
pct0=agree past-passive	1 0 11 0 -5 -10 0
pct0=agree perfect	0 0 -7 0 -6 21 -4
pct0=agree present	-2 0 -12 -1 12 0 0
pct0=agree present-passive	0 0 -13 0 7 6 0
pct0=bear future	0 0 18 -5 -12 -4 1
pct0=bear modal	0 0 8 0 -2 -5 0
pct0=bear perfect	0 0 -5 -6 13 0 -2
pct0=bear present	0 0 -6 6 0 6 -3
pct0=begin future	0 0 -11 0 9 5 0
pct0=begin modal	0 0 15 -10 -7 -11 10
pct0=begin past	-7 -2 -6 15 7 -11 -10
pct0=begin present	0 0 -2 -12 4 0 10
pct0=down future	0 0 -7 0 0 0 7
pct0=down modal	0 0 10 0 0 -10 0
pct0=down past	0 0 0 -7 9 0 0
pct0=down pluperfect	0 0 8 0 -2 -2 0
pct0=down present	4 0 -3 0 12 -10 -2
pct0=end future	0 0 -7 -3 9 3 -2
pct0=end modal	3 0 -8 7 -5 8 0
pct0=end past	0 0 -14 0 17 -4 0
pct0=end present	-7 -1 11 -2 0 2 -11
pct0=impose future	0 0 -9 -5 10 -3 7
pct0=impose future-passive	0 0 -12 -5 19 0 0
pct0=impose modal	0 0 -10 0 -3 14 0
pct0=impose modal-passive	0 0 4 1 0 -1 -6
pct0=impose past	-1 -1 2 -3 2 -6 7
pct0=impose past-passive	0 0 -7 13 4 -11 0
pct0=impose perfect	0 -2 2 -6 0 14 -9
pct0=impose perfect-passive	0 0 -6 -5 15 -5 0
pct0=impose pluperfect	0 0 -3 12 -2 -1 0
pct0=impose pluperfect-passive	0 0 0 7 -2 0 0
pct0=impose present	0 1 14 -12 -9 9 -7
pct0=impose present-passive	0 0 0 7 -12 1 7
pct0=propose past	0 0 -1 -1 0 6 0
pct0=propose perfect	0 0 0 -9 5 0 0
pct0=propose present	0 -1 0 10 0 1 -13
pct0=say past-passive	0 0 2 4 -6 0 0
pct0=say present	0 0 -12 4 7 7 -6
pct0=stay future	0 0 -11 5 -9 13 2
pct0=stay modal	0 7 -18 -6 3 15 -6
pct0=stay past	2 -2 9 0 -1 -16 -7
pct0=stay past-passive	0 0 16 -4 -5 -5 0
pct0=stay perfect	0 0 0 3 3 -7 -1
pct0=stay present	0 -6 3 -3 -3 5 0
pct0=stay present-passive	0 0 7 -1 -1 -2 0
pct0=suspend future	0 0 -8 -3 -3 13 4
pct0=suspend past	0 0 24 -3 -16 -4 0
pct0=suspend past-passive	0 0 -12 -1 16 0 0
pct0=suspend perfect	0 0 0 -1 6 -1 0
pct0=suspend present	-1 -5 7 -2 -2 4 -4
pct0=suspend present-passive	0 0 -9 3 -12 10 9
pct0=threaten past	0 0 9 0 -7 0 0
pct0=up future	0 0 0 0 0 6 0
pct0=up modal	0 0 0 0 8 0 -4
pct0=up past	0 0 -7 -7 13 0 1
pct0=up present	0 0 5 -9 2 -7 6
pct1=agree participle-passive	0 0 18 10 -20 -12 5
pct1=agree past	-1 0 4 -5 0 -4 7
pct1=agree past-passive	1 0 11 0 -5 -10 0
pct1=agree perfect	0 0 -10 3 4 4 -3
pct1=agree present	-2 0 -12 -1 12 0 0
pct1=agree present-passive	0 0 -13 0 7 6 0
pct1=bear future	0 0 14 -5 -12 0 1
pct1=bear gerund	0 0 3 -5 6 -8 0
pct1=bear infinitive	0 0 11 0 -2 -1 -2
pct1=bear modal	0 0 8 0 -2 -5 0
pct1=bear participle-passive	0 0 -11 0 4 -5 6
pct1=bear perfect	0 0 -5 -6 13 0 -2
pct1=bear present	0 0 -6 6 0 6 -3
pct1=begin future	0 0 -11 0 9 5 0
pct1=begin gerund	0 0 -11 -5 7 2 2
pct1=begin modal	0 0 15 -10 -7 -11 10
pct1=begin participle-passive	0 0 0 -3 8 0 0
pct1=begin past	-2 -2 -3 16 2 -11 -10
pct1=begin present	0 0 -5 -10 3 3 10
pct1=down future	0 0 -7 0 0 0 7
pct1=down infinitive	0 0 -6 0 8 0 0
pct1=down modal	0 0 10 0 0 -10 0
pct1=down participle-passive	0 0 0 0 -10 0 10
pct1=down past	0 0 -3 -6 15 0 0
pct1=down present	4 0 -3 0 12 -10 -2
pct1=end future	0 0 -7 -1 8 3 -2
pct1=end infinitive	0 0 0 0 -17 12 0
pct1=end modal	3 0 -8 7 -5 8 0
pct1=end participle-passive	0 0 0 0 -4 8 0
pct1=end past	0 0 -22 0 24 -4 0
pct1=end present	-7 -1 11 -4 1 2 -10
pct1=impose future	0 0 -4 -4 8 -6 7
pct1=impose future-passive	0 0 -12 -5 19 0 0
pct1=impose gerund	-3 0 -1 -5 6 4 0
pct1=impose infinitive	-1 0 1 -13 21 -16 0
pct1=impose infinitive-passive	0 0 5 9 -10 -3 0
pct1=impose modal	0 0 -10 0 -3 14 0
pct1=impose modal-passive	0 0 4 1 0 -1 -6
pct1=impose participle-passive	-1 0 24 19 -29 -6 -3
pct1=impose past	-1 0 -1 0 2 0 6
pct1=impose past-passive	0 0 -7 13 4 -11 0
pct1=impose perfect	0 -1 4 0 -6 5 0
pct1=impose perfect-passive	0 0 -6 -5 15 -5 0
pct1=impose pluperfect	0 0 -4 12 -2 -1 0
pct1=impose pluperfect-passive	0 0 0 7 -2 0 0
pct1=impose present	0 1 4 -13 -5 15 -6
pct1=impose present-passive	0 0 0 7 -12 1 7
pct1=propose infinitive	0 0 8 0 -1 -4 0
pct1=propose participle-passive	0 0 17 1 -17 0 0
pct1=propose past	0 0 -1 -1 0 6 0
pct1=propose perfect	0 0 -2 -3 -7 7 8
pct1=propose present	0 -1 0 11 -1 4 -13
pct1=say infinitive	0 0 17 1 -15 -5 0
pct1=say past	0 0 -3 0 -2 6 -1
pct1=say past-passive	0 0 2 4 -6 0 0
pct1=say present	0 0 -12 -2 14 7 -6
pct1=stay future	0 0 -2 7 -10 4 2
pct1=stay infinitive	0 0 1 -4 11 -9 0
pct1=stay modal	0 7 -18 -6 3 15 -6
pct1=stay participle-passive	0 0 -4 0 6 0 -2
pct1=stay past	2 -2 12 0 -4 -15 -6
pct1=stay past-passive	0 0 16 -4 -5 -5 0
pct1=stay perfect	0 0 2 5 0 -6 0
pct1=stay present	0 -6 -6 -13 2 15 5
pct1=stay present-passive	0 0 7 -1 -1 -2 0
pct1=suspend participle-passive	0 0 -7 10 0 2 -6
pct1=suspend past	0 0 25 -3 -18 -4 0
pct1=suspend past-passive	0 0 -12 -1 16 0 0
pct1=suspend present	-1 -5 12 -13 0 0 0
pct1=suspend present-passive	0 0 -9 3 -12 10 9
pct1=target gerund	-3 0 -2 -1 11 0 0
pct1=target infinitive	0 0 7 5 -12 0 0
pct1=threaten past	0 0 9 0 -7 0 0
pct1=up future	0 0 0 0 0 6 0
pct1=up modal	0 0 0 0 8 0 -4
pct1=up past	0 0 -7 -7 13 0 1
pct1=up present	0 0 0 -7 1 -3 6
phas-future	-2 0 -22 -7 8 16 7
phas-infinitive	-2 -1 13 0 -4 -6 -3
phas-modal	0 5 -8 -4 4 3 -1
phas-participle	-9 -2 8 15 1 -18 -9
phas-past	-5 -13 3 2 9 -15 0
phas-perfect	-3 -8 3 0 17 -11 -19
phas-pluperfect	0 0 -14 18 6 -8 -3
phas-present	-5 -14 19 9 -6 -5 -16
pt0=future	-1 0 -14 -3 -1 10 12
pt0=future-passive	0 0 -14 -6 14 6 0
pt0=modal	1 5 -9 -6 -2 8 2
pt0=modal-passive	0 0 0 0 8 -5 -6
pt0=past	-4 -7 -5 1 15 -10 -1
pt0=past-not	0 0 7 0 -6 0 0
pt0=past-passive	0 -4 8 8 -4 -6 -4
pt0=perfect	-2 -5 3 -1 8 0 -15
pt0=perfect-passive	0 0 2 7 5 -16 -3
pt0=pluperfect	0 0 -7 14 6 -14 -2
pt0=present	-9 -10 15 -4 1 0 -16
pt0=present-not	0 0 -9 2 5 0 0
pt0=present-passive	2 -2 3 19 -15 -10 0
pt1=future	-1 0 -9 -1 -3 5 12
pt1=future-passive	0 0 -14 -6 14 6 0
pt1=gerund	-4 0 -3 -5 9 0 1
pt1=infinitive	-1 0 14 -8 2 -7 -4
pt1=infinitive-passive	0 0 5 9 -10 -3 0
pt1=modal	1 5 -9 -11 0 8 2
pt1=modal-passive	0 0 0 0 8 -5 -6
pt1=participle-passive	-3 -2 14 13 -13 -3 -11
pt1=past	0 -7 -8 5 11 -6 -1
pt1=past-not	0 0 7 0 -6 0 0
pt1=past-passive	0 -4 8 8 -4 -6 -4
pt1=perfect	-1 -3 -4 0 14 -4 -3
pt1=perfect-passive	0 0 2 7 5 -16 -3
pt1=pluperfect	0 0 -13 15 7 -12 -2
pt1=present	-8 -10 1 -18 13 11 -13
pt1=present-not	0 0 -9 2 5 0 0
pt1=present-passive	2 -1 1 20 -14 -9 0
pv0-none	0 4 4 -7 2 -9 3
pv0=agree	0 -1 -3 1 -9 11 6
pv0=announce	0 0 -21 -9 13 11 4
pv0=approve	0 0 -5 -1 15 0 -1
pv0=be	0 -8 -9 -4 10 5 7
pv0=begin	-5 0 9 16 -9 -21 12
pv0=bring	0 0 -1 -5 9 0 0
pv0=call	0 0 -5 7 0 0 0
pv0=cease	0 0 0 9 -7 0 0
pv0=charge	0 0 7 -6 0 0 0
pv0=collect	0 0 0 -5 8 -1 0
pv0=come	0 0 7 -6 15 -14 0
pv0=conclude	1 0 11 0 -6 -2 0
pv0=confirm	0 0 0 -2 15 -11 0
pv0=continue	0 0 10 5 -21 4 0
pv0=declare	0 0 13 0 -16 4 0
pv0=double	0 0 -5 0 6 0 0
pv0=end	2 0 3 3 0 -4 -8
pv0=enter	0 0 -5 7 -11 11 0
pv0=exempt	0 0 -2 0 7 0 0
pv0=expect	0 0 12 0 -10 -2 0
pv0=expire	0 0 0 -3 -2 9 0
pv0=extend	0 0 -8 -5 9 3 0
pv0=go	0 0 0 -11 10 -2 0
pv0=grant	0 0 5 6 -5 -5 0
pv0=have	-1 0 0 -3 15 -12 -10
pv0=hold	-1 0 32 0 -17 -9 0
pv0=keep	0 0 8 0 -7 0 0
pv0=know	0 0 4 -10 6 0 0
pv0=lapse	0 0 -15 0 1 13 0
pv0=leave	0 0 5 20 -18 -1 -1
pv0=levy	0 0 0 1 -11 9 0
pv0=lift	0 0 -2 0 6 -2 0
pv0=lower	0 0 0 2 -17 0 14
pv0=make	0 0 15 -5 -1 -5 0
pv0=meet	0 0 10 -3 0 -8 0
pv0=note	0 0 11 4 -10 -5 0
pv0=offer	0 0 0 -3 16 -7 -9
pv0=other	1 -3 12 19 -1 -24 -15
pv0=pay	0 0 5 -7 0 -2 0
pv0=propose	0 0 -18 -6 7 17 -9
pv0=put	0 7 0 0 10 -13 -11
pv0=reach	0 0 -4 -6 12 -3 3
pv0=ready	0 0 -5 0 8 0 0
pv0=recall	0 0 -6 15 -8 0 0
pv0=remain	0 0 18 0 -2 -14 0
pv0=replace	0 0 0 -8 9 0 0
pv0=rise	0 0 2 6 -13 0 4
pv0=rule	0 0 -4 0 6 0 0
pv0=run	8 5 -11 -6 11 0 -10
pv0=say	0 1 -16 0 7 9 -9
pv0=sign	0 0 -2 -3 10 0 -7
pv0=start	0 0 -11 -4 8 9 0
pv0=state	0 0 7 3 -9 0 0
pv0=stay	0 0 -28 4 7 22 -5
pv0=suspend	0 -6 0 -17 8 6 3
pv0=take	0 0 0 -5 6 -6 6
pv0=tax	0 0 0 7 -7 0 0
pv0=threaten	0 0 0 -1 6 0 0
pv0=warn	0 0 9 0 -7 0 0
pv0=write	0 0 0 6 0 0 -1
pv1-none	2 6 9 -8 0 -13 1
pv1=admit	0 0 0 6 -5 0 0
pv1=agree	-1 -1 -3 22 -10 -2 1
pv1=announce	0 0 -18 -11 11 10 4
pv1=apply	0 0 0 4 -8 1 0
pv1=approve	0 0 -5 -1 15 0 -1
pv1=ask	0 0 4 -4 -11 10 2
pv1=be	0 -8 -7 -2 4 9 7
pv1=begin	0 0 8 5 -4 -21 12
pv1=bring	0 0 0 -5 8 0 0
pv1=call	0 0 -5 7 0 0 0
pv1=cease	0 0 0 6 -4 0 0
pv1=charge	-3 0 7 -8 3 0 0
pv1=collect	0 0 0 -2 9 -1 0
pv1=come	0 0 1 -6 17 -12 -1
pv1=confirm	0 0 0 -3 16 -11 0
pv1=continue	0 0 4 0 -12 6 0
pv1=declare	0 0 13 0 -16 4 0
pv1=double	0 0 -8 0 10 0 0
pv1=end	2 0 -1 2 -2 6 -8
pv1=enter	0 0 -7 2 -4 11 0
pv1=exempt	0 0 -2 0 7 0 0
pv1=expect	0 0 8 0 -7 0 0
pv1=expire	0 0 1 -3 -6 9 0
pv1=extend	-1 -1 -1 -5 17 -10 0
pv1=get	0 0 0 6 -5 0 -2
pv1=go	0 0 -5 -11 7 5 0
pv1=grant	0 0 13 5 -10 -6 0
pv1=have	-1 0 -2 -2 18 -11 -10
pv1=hold	-1 0 39 5 -27 -11 0
pv1=impose	0 0 -4 -2 12 0 0
pv1=keep	0 0 -11 0 8 2 0
pv1=lapse	0 0 -13 0 0 12 0
pv1=leave	0 0 8 19 -22 0 -2
pv1=levy	0 0 0 1 -11 9 0
pv1=lift	0 0 -2 0 6 -2 0
pv1=look	0 0 0 0 6 -5 0
pv1=lower	0 0 -2 1 -12 0 14
pv1=make	0 0 17 -10 0 -5 -3
pv1=note	0 0 11 4 -10 -5 0
pv1=other	1 -3 -2 16 11 -19 -13
pv1=pay	0 0 11 -4 0 -13 0
pv1=prepare	0 0 6 2 -8 0 0
pv1=promise	0 0 6 0 -5 0 0
pv1=propose	0 0 -17 -6 7 17 -9
pv1=put	0 7 0 -4 16 -13 -11
pv1=reach	0 0 0 -6 7 -3 3
pv1=ready	0 0 -5 0 8 0 0
pv1=recall	0 0 -6 4 0 0 0
pv1=reduce	0 0 9 1 3 -10 -6
pv1=replace	0 0 0 -8 9 0 0
pv1=rise	0 0 2 6 -13 0 4
pv1=rule	0 0 -4 0 6 0 0
pv1=run	8 5 -14 -7 14 0 -10
pv1=say	0 1 -4 0 0 7 -9
pv1=settle	0 0 0 0 -9 0 10
pv1=sign	0 0 2 -9 11 0 -6
pv1=stand	0 0 -1 -4 7 -1 0
pv1=start	0 0 -13 0 0 9 0
pv1=state	0 0 7 3 -9 0 0
pv1=stay	0 0 -18 -4 12 10 0
pv1=suspend	0 -7 0 -11 9 1 0
pv1=take	0 0 1 -9 6 -6 5
pv1=tax	0 0 -6 4 1 0 0
pv1=warn	0 0 9 0 -7 0 0
pv2-none	-14 -8 6 1 12 -12 -16
pvt0=agree past	0 0 9 0 -8 -10 8
pvt0=agree perfect	0 0 -9 1 -10 21 -2
pvt0=agree present	0 0 -12 -1 11 0 0
pvt0=announce past	0 0 -21 -9 18 1 5
pvt0=apply present	0 0 -3 0 0 6 0
pvt0=ask perfect	0 0 3 0 -9 7 0
pvt0=be future	0 0 7 0 -5 -6 4
pvt0=be modal	0 0 0 0 6 0 0
pvt0=be past	-4 -1 11 3 -3 -7 -5
pvt0=be perfect	0 0 -8 4 4 0 0
pvt0=be pluperfect	0 0 -11 0 11 0 0
pvt0=be present	1 -1 -9 -13 2 12 10
pvt0=begin past	-5 0 -11 20 1 -2 0
pvt0=begin present	0 0 22 0 -7 -18 4
pvt0=call present	0 0 0 7 -5 0 0
pvt0=charge present	0 0 9 -3 -2 0 0
pvt0=come past	0 0 0 -3 8 0 0
pvt0=come present	0 0 -3 0 8 0 0
pvt0=conclude past	1 0 11 0 -6 -2 0
pvt0=confirm past	0 0 2 0 7 -10 0
pvt0=continue present	0 0 16 6 -18 -5 0
pvt0=declare past	0 0 13 0 -16 4 0
pvt0=end modal	3 0 0 7 -5 -2 0
pvt0=end past	0 0 -9 0 9 0 0
pvt0=end present	0 0 6 -2 1 0 -5
pvt0=enter present	0 0 -9 0 -4 13 0
pvt0=exempt present	0 0 -2 0 7 0 0
pvt0=expect present	0 0 11 0 -8 -2 0
pvt0=expire present	0 0 2 0 -4 6 0
pvt0=extend future	0 0 -2 0 0 6 0
pvt0=extend perfect	0 0 -9 -2 14 -2 1
pvt0=get past	0 0 0 0 6 0 0
pvt0=get present	0 0 0 15 -15 0 0
pvt0=go future	0 0 -7 0 0 6 0
pvt0=go past	0 0 -1 -4 8 0 -1
pvt0=go present	0 0 6 -6 0 -7 7
pvt0=have past	0 0 -15 -5 30 -8 0
pvt0=have present	0 0 13 0 -4 -4 -8
pvt0=hold present	0 0 24 3 -14 -6 0
pvt0=keep present	0 0 16 0 -3 -14 0
pvt0=know present	0 0 3 -10 8 0 0
pvt0=leave past	0 0 -5 16 -7 0 0
pvt0=leave present	0 0 12 5 -14 0 0
pvt0=lower future	0 0 0 -5 -10 0 14
pvt0=make past	0 0 16 -3 -6 -4 0
pvt0=note past	0 0 6 4 -10 0 0
pvt0=offer perfect	0 0 -2 -3 20 -7 -9
pvt0=other past	0 0 -6 -7 6 9 0
pvt0=other perfect	0 0 18 19 -10 -24 -5
pvt0=other present	3 0 12 11 -5 -18 -7
pvt0=pay future	0 0 11 -2 -10 0 2
pvt0=pay present	0 0 -3 -2 11 -1 0
pvt0=propose past	0 0 0 0 -6 8 0
pvt0=put perfect	0 0 13 -5 1 -8 -3
pvt0=put present	0 7 -10 3 0 -1 -5
pvt0=raise past	0 0 0 7 -7 0 0
pvt0=reach past	0 0 0 -6 1 0 5
pvt0=ready present	0 0 -5 0 8 0 0
pvt0=recall present	0 0 0 12 -10 0 0
pvt0=remain present	0 0 16 0 0 -14 0
pvt0=replace present	0 0 1 -7 7 0 0
pvt0=run modal	0 7 0 -2 -2 2 -3
pvt0=run past	9 0 -3 0 0 0 0
pvt0=run present	0 0 -5 0 12 0 -4
pvt0=say past	0 1 -10 -6 1 12 -4
pvt0=say present	0 0 -12 4 6 0 -1
pvt0=sign present	0 0 -9 0 0 7 0
pvt0=sit past	0 0 -3 0 8 0 0
pvt0=stand present	0 0 14 0 -11 0 0
pvt0=start present	0 0 -11 0 7 10 -6
pvt0=state past	0 0 7 4 -11 0 0
pvt0=stay future	0 0 -16 0 1 14 0
pvt0=stay present	0 0 -29 6 12 13 -5
pvt0=suspend perfect	0 0 -3 0 7 0 0
pvt0=suspend present	0 -5 3 -10 0 10 0
pvt0=take past	0 0 2 -1 7 -5 -1
pvt0=take present	0 0 -7 -3 3 -1 9
pvt0=tell past	0 0 0 6 0 0 -2
pvt0=warn past	0 0 9 0 -7 0 0
pvt0=write present	0 0 0 6 -3 0 0
pvt1=agree participle	0 0 11 20 -18 -8 -4
pvt1=agree past	0 0 0 2 -4 -3 6
pvt1=agree perfect	0 0 -8 6 0 4 -1
pvt1=agree present	0 0 -12 -1 11 0 0
pvt1=announce past	0 0 -21 -9 18 1 5
pvt1=apply present	0 0 -3 0 -1 6 0
pvt1=ask participle	0 0 7 0 -6 0 0
pvt1=be future	0 0 8 0 -5 -6 4
pvt1=be modal	0 0 0 0 6 0 0
pvt1=be past	-4 -1 13 4 -4 -7 -5
pvt1=be perfect	0 0 -8 4 4 0 0
pvt1=be pluperfect	0 0 -11 0 11 0 0
pvt1=be present	1 -1 -8 -11 -1 17 10
pvt1=begin past	0 0 -9 20 -2 -2 0
pvt1=begin present	0 0 22 0 -7 -18 4
pvt1=call present	0 0 0 7 -5 0 0
pvt1=charge present	0 0 9 -3 -2 0 0
pvt1=come past	0 0 0 -3 8 0 0
pvt1=come present	0 0 -3 0 8 0 0
pvt1=conclude participle	0 0 -6 0 8 0 0
pvt1=conclude past	1 0 11 0 -6 -2 0
pvt1=confirm past	0 0 2 0 7 -10 0
pvt1=declare past	0 0 13 0 -16 4 0
pvt1=end infinitive	0 0 -3 0 -11 13 0
pvt1=end modal	3 0 0 7 -5 -2 0
pvt1=end past	0 0 -16 0 15 0 0
pvt1=end present	0 0 6 -2 1 0 -5
pvt1=enter participle	0 0 0 -3 7 0 0
pvt1=enter present	0 0 -9 0 -4 13 0
pvt1=exempt present	0 0 -2 0 7 0 0
pvt1=expire present	0 0 2 0 -4 6 0
pvt1=extend future	0 0 -2 0 0 6 0
pvt1=extend infinitive	0 0 0 0 17 -17 0
pvt1=extend participle	0 0 9 0 -5 -2 0
pvt1=extend perfect	0 0 -9 -2 14 -2 1
pvt1=fall past	0 0 -2 0 6 0 0
pvt1=get present	0 0 0 15 -15 0 0
pvt1=go future	0 0 -7 0 0 6 0
pvt1=go past	0 0 -1 -4 8 0 -1
pvt1=go present	0 0 1 -5 0 -3 8
pvt1=have past	0 0 -15 -4 30 -8 0
pvt1=have present	0 0 8 0 0 -3 -8
pvt1=hold present	0 0 24 3 -14 -6 0
pvt1=know present	0 0 3 -10 8 0 0
pvt1=leave past	0 0 -5 16 -7 0 0
pvt1=leave present	0 0 12 5 -14 0 0
pvt1=lower future	0 0 0 -5 -10 0 14
pvt1=make participle	0 0 0 -2 7 0 -1
pvt1=make past	0 0 16 -3 -6 -4 0
pvt1=meet gerund	0 0 -1 0 6 0 0
pvt1=note past	0 0 6 4 -10 0 0
pvt1=other past	0 0 -6 -7 6 9 0
pvt1=other perfect	0 0 7 16 -1 -19 -3
pvt1=other present	3 0 1 12 1 -17 -7
pvt1=pay future	0 0 11 -2 -10 0 2
pvt1=pay gerund	0 0 10 -1 0 -8 0
pvt1=pay present	0 0 -3 -2 11 -1 0
pvt1=put perfect	0 0 13 -5 1 -8 -3
pvt1=put present	0 7 -10 0 5 -1 -5
pvt1=raise past	0 0 0 7 -7 0 0
pvt1=reach past	0 0 0 -6 1 0 5
pvt1=ready present	0 0 -5 0 8 0 0
pvt1=replace present	0 0 1 -7 7 0 0
pvt1=run modal	0 7 0 -2 -2 2 -3
pvt1=run past	9 0 -3 0 0 0 0
pvt1=run present	0 0 -5 0 12 0 -4
pvt1=say infinitive	0 0 14 0 -8 -4 0
pvt1=say past	0 1 -10 -6 1 12 -4
pvt1=say present	0 0 -11 5 5 0 -1
pvt1=sign participle	0 0 9 -7 1 -2 0
pvt1=sit past	0 0 -3 0 8 0 0
pvt1=stand present	0 0 14 0 -11 0 0
pvt1=start gerund	0 0 -1 8 -10 0 3
pvt1=start present	0 0 -11 0 7 10 -6
pvt1=state past	0 0 7 4 -11 0 0
pvt1=stay present	0 0 -24 0 17 7 0
pvt1=suspend infinitive	0 0 3 -4 5 -8 1
pvt1=suspend participle	0 0 -5 7 0 2 -6
pvt1=suspend perfect	0 0 -3 0 6 0 0
pvt1=suspend present	0 -5 3 -10 0 10 0
pvt1=take present	0 0 -7 -3 3 -1 9
pvt1=tell past	0 0 0 6 0 0 -2
pvt1=warn past	0 0 9 0 -7 0 0
pvt1=write present	0 0 0 6 -3 0 0
q:!	0 0 16 3 -14 -14 6
q:"	-4 2 -14 1 5 6 0
q:&	0 0 -3 0 8 0 0
q:'	0 0 -14 -4 26 -4 0
q:'s	-9 12 -15 -6 22 -3 -8
q:(	-2 -2 -32 -10 10 31 3
q:)	-2 -3 -23 -4 1 29 3
q:*	0 0 -3 0 7 -1 0
q:,	-8 0 5 23 -17 3 -5
q:-	-2 0 6 -2 17 -33 -1
q:.	-3 4 -6 -17 20 1 -3
q:/	0 -1 29 0 -33 3 7
q::	-29 8 -6 -7 -7 21 16
q:;	-1 23 -10 15 -11 -19 6
q:<agent>	-7 0 0 3 3 -12 11
q:<day-ahead>	-34 0 -11 -6 1 32 -5
q:<day-gone>	10 7 12 -13 0 -19 2
q:<day-today>	9 13 -10 -3 -5 0 3
q:<duty>	-7 6 9 -3 6 -6 -18
q:<gate>	-10 13 23 -12 -11 -12 8
q:<goods-amount>	0 0 -14 3 15 -6 0
q:<goods>	-10 0 18 -9 0 -7 0
q:<level-noun>	-1 0 4 0 8 -10 -18
q:<level>	4 0 0 -19 21 -13 -7
q:<money>	-1 0 -23 -26 47 -4 -2
q:<month-ahead>	-2 9 4 7 -18 -1 4
q:<month-gone>	-1 2 30 8 -16 -26 -7
q:<name>	14 7 42 -8 -24 -16 -13
q:<not>	2 6 14 4 2 -36 -14
q:<number>	-10 1 -8 -1 -3 -2 31
q:<office>	-26 -13 -17 16 7 -1 12
q:<organisation>	0 -8 -27 -14 51 -8 -19
q:<person>	-22 -16 3 -12 -2 6 19
q:<points>	0 12 18 -2 -13 -2 -12
q:<quality>	-9 -2 28 9 -19 -1 -20
q:<seat>	2 0 -10 12 1 7 -17
q:<sender>	-1 -6 7 7 6 -13 -24
q:<span>	-9 16 25 29 -21 -11 -42
q:<taker>	6 4 -15 1 -3 -4 12
q:<v-agree>	-3 -5 9 -5 -22 12 18
q:<v-bear>	0 7 -15 -16 14 -4 18
q:<v-begin>	10 -16 10 0 -6 3 -14
q:<v-buy>	0 -3 -16 -12 20 3 5
q:<v-deny>	0 0 -11 6 10 -10 0
q:<v-down>	-3 7 -16 8 0 6 5
q:<v-end>	4 23 -17 -25 13 9 -12
q:<v-impose>	-8 -6 -1 -3 19 -5 -25
q:<v-propose>	-3 -17 -20 -2 11 26 0
q:<v-return>	3 5 -1 3 4 -6 -14
q:<v-say>	-4 -25 10 8 0 -9 -2
q:<v-sell>	-7 -1 -5 0 11 13 -26
q:<v-stay>	-22 14 2 -13 -5 17 -3
q:<v-suspend>	0 2 -18 7 5 17 -19
q:<v-target>	0 -10 23 -3 1 -20 -10
q:<v-threaten>	0 0 31 -3 -5 -23 0
q:<v-up>	2 -12 1 -8 5 3 0
q:?	1 -4 0 -8 -11 21 0
q:@	0 0 -10 -6 13 10 -9
q:_	0 0 -4 -5 21 -3 -8
q:a	-8 0 -23 5 28 -30 3
q:abolish	0 0 -5 0 7 0 0
q:about	0 -4 20 -9 -3 -4 -2
q:above	0 0 1 10 -9 0 -1
q:abroad	-2 0 -1 -2 10 0 0
q:accept	0 0 -6 2 6 -1 0
q:accord	0 0 -13 0 1 6 5
q:according	0 0 2 0 2 -6 0
q:account	0 0 8 0 -8 0 0
q:act	0 0 -18 -5 26 -2 0
q:add	0 0 5 -11 5 -2 0
q:additional	0 0 28 -10 -18 5 -9
q:adjust	0 0 -4 0 7 0 0
q:adopt	0 0 0 14 -5 0 -8
q:advanced	0 0 8 0 -5 0 0
q:affected	0 0 -2 8 -2 0 0
q:affiliate	0 0 8 6 -11 -1 0
q:after	2 6 -24 9 16 -4 -13
q:afternoon	0 0 9 0 -3 -2 0
q:again	0 0 1 17 -8 -13 -2
q:against	0 0 12 6 -15 0 0
q:ago	0 0 -3 23 -13 -3 0
q:agree	-14 -3 -3 6 -33 36 11
q:agreement	0 0 -15 -13 35 -1 -18
q:al	0 0 13 0 -2 -9 0
q:alive	0 0 4 3 -13 4 0
q:all	-3 0 12 3 6 -31 -12
q:allow	0 0 -23 0 28 -6 0
q:allowed	0 0 -7 0 8 0 0
q:alone	0 0 0 -11 6 6 -8
q:along	0 0 -9 1 4 0 0
q:already	0 0 13 0 0 -13 0
q:also	0 0 -9 -4 3 1 5
q:aluminium	0 0 -9 -7 19 0 0
q:aluminum	0 0 -2 -2 9 0 0
q:am	0 0 3 0 -6 0 6
q:amount	0 0 18 11 -23 0 0
q:an	0 8 -2 -15 32 -34 -26
q:and	-10 18 2 2 -14 26 -23
q:announce	0 0 1 2 -1 -6 1
q:announcement	0 0 -18 12 -10 16 0
q:another	0 0 19 -19 0 -1 -2
q:answer	0 0 -3 18 -14 7 -5
q:antimony	0 0 -6 4 2 0 0
q:any	1 0 -9 -9 17 -4 0
q:anybody	0 0 -2 0 -2 7 0
q:anything	0 0 7 -2 0 0 0
q:apart	0 0 0 6 -2 0 0
q:appeal	0 0 -8 0 9 0 0
q:apply	0 0 21 6 -19 -9 0
q:approval	0 0 -6 0 8 0 0
q:approve	0 0 5 -13 19 -20 0
q:apricot	0 0 -19 3 1 18 -6
q:are	-5 -7 -5 21 -11 12 -2
q:around	0 0 5 6 -10 0 0
q:arrangement	0 0 16 0 -9 -6 0
q:article	0 0 -8 4 -10 0 13
q:as	0 10 2 2 -15 13 -14
q:ask	0 0 8 -4 -6 5 0
q:at	-32 1 -19 12 6 10 1
q:autumn	0 10 -7 -8 -11 18 -3
q:avocado	0 0 -12 16 -10 11 -10
q:away	0 0 -3 -3 17 -9 0
q:b	0 0 -29 0 22 9 0
q:back	6 0 -5 -3 10 0 -5
q:background	0 0 2 -9 8 0 0
q:bad	0 0 7 0 -6 0 0
q:bag	0 0 0 7 -7 0 0
q:ban	0 0 -13 0 14 0 0
q:banana	0 0 -2 -7 20 0 -7
q:bank	0 0 -7 0 8 0 0
q:bar	0 0 -7 16 -3 0 -7
q:battery	0 0 13 0 0 -10 0
q:be	0 -5 -30 7 1 21 5
q:bean	-2 0 24 0 -19 -12 10
q:bear	0 0 2 5 -6 0 0
q:because	0 -2 4 -16 15 -6 0
q:become	0 0 12 7 -21 0 4
q:beef	-1 10 0 0 -2 0 -2
q:been	2 -4 6 2 2 -30 6
q:beer	0 0 -6 -12 10 0 7
q:before	6 0 1 13 -7 -18 0
q:begin	3 -1 -12 -7 16 -3 5
q:being	0 0 15 -1 -24 9 5
q:believe	0 0 -3 -2 9 0 0
q:bell	0 0 -13 0 18 0 0
q:bergen	0 0 -3 0 9 0 -3
q:beside	0 0 -7 0 8 0 0
q:between	1 -5 -27 7 5 22 -18
q:big	0 0 -5 0 7 0 0
q:bill	0 0 -2 0 6 0 0
q:bin	0 0 10 0 8 -11 -7
q:binding	0 0 0 -6 11 0 0
q:boat	0 0 0 -10 14 0 0
q:border	0 0 -25 0 19 -5 6
q:both	1 -6 15 15 -11 -16 -1
q:break	0 0 9 0 -7 0 0
q:bring	0 6 16 -16 -7 3 -8
q:broke	0 0 -5 0 -1 10 0
q:built	0 0 -8 -4 12 0 0
q:busan	0 0 17 -18 -12 6 0
q:business	0 0 -8 4 3 0 0
q:but	0 0 -18 1 -10 23 8
q:butter	1 0 6 0 -3 -6 0
q:buy	0 0 -17 -13 29 0 0
q:by	-1 -6 -19 4 23 -7 0
q:c	0 0 -19 0 -1 19 0
q:cabinet	0 0 2 0 11 -15 0
q:calendar	0 0 3 -1 -16 15 0
q:call	-1 0 -34 2 23 16 -4
q:calm	0 0 1 7 -9 0 0
q:camera	0 0 -8 0 10 0 0
q:can	0 0 -11 -22 15 21 -10
q:cancel	0 7 0 -6 0 0 -2
q:canned	0 0 -5 -3 0 8 0
q:canola	0 0 0 -4 7 0 0
q:capital	0 0 -6 0 11 0 0
q:car	0 10 14 -13 -1 0 -9
q:cargo	0 0 -5 0 6 0 0
q:carry	0 0 9 -1 0 -5 0
q:case	0 0 17 9 -26 0 0
q:cattle	0 0 0 -4 8 0 0
q:ceasefire	0 0 -40 0 31 18 -8
q:ceiling	0 0 0 12 -12 0 0
q:cell	0 0 0 -4 10 0 -4
q:cement	0 0 -5 9 -8 0 6
q:cent	0 0 0 -3 7 0 -2
q:certain	0 0 -7 6 3 0 -2
q:certificate	0 0 -10 0 12 0 0
q:change	0 -1 16 8 -15 -5 0
q:changed	-2 4 3 -5 -4 -12 14
q:charge	0 -4 14 1 -7 0 -11
q:cheaper	0 0 3 -6 -6 0 11
q:cheese	10 0 -14 -9 -3 9 9
q:chip	0 0 21 -13 -7 0 0
q:christma	0 0 -4 0 15 -3 -8
q:city	0 0 -8 0 14 -4 0
q:clear	0 0 -9 -7 1 0 10
q:client	0 0 -10 16 -9 2 -1
q:clock	0 0 7 0 -6 0 0
q:close	0 0 -4 0 0 6 0
q:closed	0 0 -23 -6 10 0 15
q:coal	0 0 -4 0 9 0 0
q:cocoa	0 0 8 10 -24 -1 10
q:cod	0 9 -12 -5 5 0 0
q:coffee	0 0 9 -8 0 4 0
q:colleague	0 0 4 -11 7 -1 0
q:collect	0 0 -6 7 7 -6 -7
q:column	0 0 7 0 -3 0 0
q:come	2 -8 -6 29 -18 6 -1
q:commerce	5 0 0 12 1 -12 -13
q:company	0 0 -6 -3 13 -4 0
q:conclude	0 11 -2 -9 2 -1 -1
q:conference	4 0 7 0 -5 -6 0
q:confirm	0 0 8 -3 0 0 -3
q:consensu	0 0 13 -2 -9 0 0
q:consultation	0 0 -9 -1 -1 8 5
q:container	0 7 0 0 0 0 -3
q:content	0 0 0 0 -2 6 0
q:contract	0 0 -13 0 15 0 0
q:control	0 0 13 -5 -4 -4 0
q:copper	0 0 13 -17 -2 0 5
q:correct	-1 0 -9 15 -4 0 0
q:cost	0 0 13 -10 1 -6 0
q:cotton	0 0 0 12 4 -4 -15
q:could	0 0 2 -9 -1 6 0
q:count	0 6 0 -11 7 0 -3
q:counted	0 0 4 0 -14 11 0
q:countermeasure	0 0 -16 -3 20 0 0
q:counterpart	0 0 -8 0 -8 18 0
q:country	0 0 -19 -12 28 4 0
q:course	0 0 -6 0 -2 11 0
q:court	0 0 -6 0 6 0 0
q:cover	0 0 -11 2 -5 9 5
q:covered	0 0 10 0 -9 0 0
q:crane	0 0 0 -2 9 0 -7
q:crude	0 0 -14 5 8 0 0
q:custom	0 0 3 -4 -13 12 6
q:customer	0 0 -10 0 14 -2 0
q:cut	-2 0 21 0 -7 -4 -4
q:da	0 0 -1 -1 -13 0 15
q:date	-1 0 -6 5 -13 16 7
q:day	-2 -1 -25 -4 19 9 2
q:de	0 0 0 -3 15 0 -7
q:dead	0 0 10 0 -8 0 0
q:deadline	0 0 13 -1 -14 3 0
q:deal	0 0 7 -22 5 -8 7
q:decide	0 0 3 -4 0 -4 6
q:decided	0 0 9 0 -7 0 0
q:declare	0 0 6 0 -1 0 0
q:decree	0 0 12 -3 3 -7 -6
q:delegation	0 0 -5 -1 14 0 -3
q:demand	0 0 -10 0 13 -1 0
q:did	-1 0 1 -7 0 7 0
q:die	0 0 14 -2 -9 0 0
q:diet	0 0 -7 0 8 0 0
q:different	0 0 0 9 -5 -2 0
q:dinner	0 0 7 0 -6 0 0
q:dispute	0 0 1 -2 -7 0 11
q:do	2 5 1 0 -6 -4 1
q:dock	0 0 7 -2 -4 0 0
q:doe	-1 0 25 -2 -8 -13 -2
q:doing	0 0 0 15 -14 0 0
q:don't	0 0 -9 1 1 5 0
q:done	0 0 -21 8 -16 18 6
q:double	0 0 10 0 -10 0 2
q:down	0 0 5 0 -3 -3 7
q:draft	0 0 0 -4 7 0 1
q:draw	0 0 -11 -1 17 -4 0
q:dried	0 0 12 0 -4 0 -6
q:drone	0 0 0 -8 10 0 0
q:drop	0 13 -15 0 2 0 0
q:due	0 0 -3 -7 7 -2 4
q:duration	0 0 -4 -4 -14 13 8
q:during	0 0 -22 -3 0 17 5
q:dutiable	0 0 6 0 -3 0 0
q:duty	-5 3 15 0 -19 7 -3
q:each	-3 10 18 19 -21 -11 -18
q:earlier	0 0 14 0 -2 -8 0
q:early	0 0 7 -3 0 -4 0
q:earth	0 0 1 -6 17 -17 0
q:eastern	0 0 -6 10 -2 0 0
q:economic	0 0 -8 -1 4 7 0
q:economy	0 0 13 4 -7 -4 -4
q:effect	0 0 12 -1 11 -26 -1
q:effective	0 7 -2 -3 0 0 0
q:egg	0 0 6 9 -11 -4 0
q:either	0 0 17 13 -24 0 -1
q:electricity	0 0 -6 -2 13 -4 0
q:eleven	0 0 0 15 -13 0 0
q:else	0 0 -9 -6 16 -1 0
q:elsewhere	0 0 -19 -4 16 0 4
q:emergency	0 0 0 -17 25 -5 0
q:end	0 0 -2 -10 -7 15 0
q:enter	0 0 25 -14 -13 0 -3
q:entry	0 6 -8 0 0 0 0
q:evening	0 0 -4 -4 4 12 -5
q:ever	0 0 -6 -1 2 7 0
q:every	0 0 12 3 -6 -5 -3
q:everybody	0 0 -24 -6 32 -1 0
q:everyone	0 0 -8 0 10 0 0
q:everything	0 0 -10 -8 14 2 0
q:everywhere	0 0 4 0 4 -11 0
q:exception	0 0 -7 0 8 0 0
q:exchanged	0 0 0 0 -7 0 10
q:exclusion	0 0 -10 0 23 -16 0
q:exemption	0 0 8 -4 -1 0 0
q:exist	0 0 -14 0 8 5 0
q:expect	0 0 15 -11 0 -8 0
q:expire	9 13 -30 -12 3 17 -2
q:export	0 0 0 0 10 -6 -7
q:exporter	0 0 -13 13 0 -3 0
q:extend	-2 0 -45 8 44 -6 -1
q:extension	5 0 0 -2 -10 5 3
q:extra	0 0 0 9 -1 -3 0
q:face	0 0 9 11 -16 0 0
q:fact	0 0 -12 -9 12 9 0
q:fail	0 0 -3 0 6 0 0
q:failed	0 0 0 -1 7 0 -1
q:fall	0 0 -6 -7 20 -7 0
q:far	0 0 7 -1 0 -3 0
q:fare	0 0 -10 -2 14 0 0
q:farm	0 0 -9 -4 15 0 0
q:farmer	0 0 7 -1 -1 0 0
q:fee	0 0 -23 1 25 -7 0
q:feed	0 0 -3 -2 0 7 0
q:fentanyl	-2 0 -8 7 3 2 -8
q:ferry	0 0 -7 -1 12 0 0
q:few	0 0 16 0 -8 -6 0
q:fifth	0 0 -20 0 11 11 0
q:final	0 0 -15 0 21 -4 0
q:finance	0 0 0 13 -13 0 0
q:find	0 0 -7 0 12 -3 0
q:fine	0 0 -2 0 9 0 -4
q:finish	0 0 0 0 -4 0 6
q:finished	0 0 14 0 -17 2 0
q:firm	0 0 -17 -7 27 -4 0
q:first	-2 4 0 -2 6 -8 0
q:fish	0 0 -2 0 18 -2 -9
q:fishing	0 0 0 -7 8 0 0
q:five	0 0 -5 0 6 0 0
q:fix	-1 0 0 -4 10 0 0
q:flag	0 0 0 -8 11 0 0
q:flat	0 0 6 0 -5 0 0
q:floor	0 0 -5 0 7 0 0
q:flour	0 0 -28 15 -2 17 0
q:flower	0 -1 9 10 -15 0 0
q:follow	0 0 -2 0 0 7 -2
q:for	-11 7 13 -14 1 0 -3
q:force	-2 0 39 10 -24 -29 0
q:forced	0 0 -4 -2 8 0 0
q:foreign	0 0 0 -10 16 0 0
q:form	0 0 0 0 -10 11 0
q:found	0 0 0 7 -6 0 0
q:four	0 3 -9 -26 15 12 1
q:fourth	5 -1 -8 -6 0 0 10
q:framework	0 0 -3 0 10 0 0
q:free	0 0 25 -10 -13 0 -1
q:freeze	0 0 -9 0 14 -7 0
q:friend	0 0 7 -6 -1 0 0
q:from	5 -12 -19 -2 7 8 3
q:front	0 0 -16 0 21 0 0
q:fruit	0 0 11 0 -8 0 0
q:full	0 0 10 0 -7 0 0
q:further	6 0 -14 6 0 -3 3
q:gallium	0 0 -5 0 8 0 0
q:gas	0 0 0 -1 6 0 0
q:gate	0 0 15 0 -11 0 -2
q:general	0 0 0 -9 12 0 0
q:geneva	0 13 25 -10 -8 -11 -15
q:georgia	0 0 -3 -2 -5 4 9
q:get	0 0 -10 -5 12 -5 5
q:give	0 0 -11 0 18 -3 0
q:given	0 0 3 0 5 -6 0
q:glass	0 0 9 -4 0 -3 0
q:go	3 -8 9 -2 -21 19 7
q:good	0 -14 0 -23 17 -20 12
q:government	0 0 9 8 -10 -2 0
q:grain	0 0 -14 0 -15 19 7
q:great	0 0 3 -1 10 -10 0
q:ground	0 0 -5 -4 6 0 0
q:grower	0 0 19 0 -10 -2 -4
q:had	3 0 1 0 -6 -6 13
q:half	0 0 11 2 -7 -5 -1
q:hall	0 0 1 -5 -2 6 0
q:halve	0 0 -13 0 8 -2 11
q:hand	0 0 -13 7 13 0 -8
q:hang	0 0 3 4 -7 0 0
q:happen	0 0 0 2 -14 0 10
q:happened	15 -2 -27 -9 16 0 0
q:harbour	0 0 0 3 -9 0 9
q:hard	0 0 14 0 -11 0 0
q:has	-1 0 -12 -11 28 -27 3
q:have	1 -18 8 -16 2 -9 12
q:hazelnut	0 0 -9 -1 0 13 0
q:he	2 0 17 4 -11 0 -8
q:hear	0 0 7 14 -14 -3 0
q:heard	6 0 -9 -1 5 0 0
q:height	0 0 0 9 -8 0 0
q:her	0 0 -11 0 13 0 0
q:here	0 -3 -2 5 -3 7 -5
q:high	0 0 -9 -4 -3 10 6
q:higher	0 0 6 -1 0 -1 0
q:him	0 0 9 0 -3 0 -2
q:his	-1 -3 -19 -8 27 8 -13
q:history	0 0 -2 -2 10 -1 0
q:hit	0 0 -6 7 1 0 0
q:hold	-1 -4 -6 -7 3 12 3
q:holiday	0 0 -10 0 13 0 0
q:home	-2 0 -3 -2 13 -4 0
q:hope	0 0 0 4 -17 0 15
q:hospital	0 0 -8 0 10 0 0
q:hotel	0 0 -13 0 16 0 0
q:hour	4 0 -17 -9 27 -8 -9
q:house	2 1 0 4 -7 0 0
q:household	0 0 7 3 -3 -8 0
q:how	0 -4 20 -16 -14 0 10
q:i	-6 2 -5 -11 4 12 0
q:ice	0 0 17 -1 -13 0 0
q:if	0 0 -14 -4 28 0 -17
q:import	0 0 -12 -5 31 -9 -8
q:importer	7 4 -16 0 -11 3 13
q:impose	0 0 1 13 2 -11 -16
q:in	-21 -1 13 4 4 -16 -7
q:industrial	0 0 0 6 -5 0 0
q:informed	0 0 -3 -6 -6 0 14
q:initial	0 13 -9 0 -1 0 0
q:instead	0 0 -2 16 -23 14 -4
q:instrument	0 0 5 1 -8 0 0
q:interest	0 0 1 5 -7 0 0
q:interview	0 0 3 0 -15 10 0
q:into	0 5 9 -5 -7 0 0
q:introduce	0 0 18 1 -12 -7 -6
q:is	9 0 23 5 -29 2 -3
q:island	0 0 -13 12 2 -1 -6
q:isn't	0 0 -1 0 -6 11 0
q:issued	0 0 12 0 -3 -6 0
q:it	-12 3 -5 -3 4 1 -4
q:item	0 0 0 -4 7 0 0
q:its	0 6 -1 -13 1 3 7
q:joint	0 0 -10 30 -18 0 -9
q:judge	0 0 -4 0 7 0 0
q:just	0 0 -4 -14 17 0 -2
q:jute	0 0 0 5 -7 0 0
q:keep	-2 8 -11 -19 10 19 -2
q:kind	0 0 -33 -6 33 4 0
q:know	0 0 -5 -1 5 9 -11
q:kuala	0 0 15 0 -13 0 0
q:labor	0 0 -4 0 7 0 0
q:lago	0 0 -12 0 0 15 0
q:lamb	11 0 -14 11 -2 0 -6
q:lapse	0 0 -3 0 6 0 0
q:large	0 0 -5 -1 13 -5 0
q:largest	0 0 0 6 -3 0 0
q:last	4 8 4 -5 -8 5 -5
q:lasted	0 7 -20 -8 22 -4 -2
q:late	0 0 -6 12 -5 0 0
q:law	0 0 -45 -6 40 3 0
q:lay	0 0 -10 11 4 -2 0
q:leader	0 0 10 0 -9 0 0
q:leather	0 0 7 0 -7 0 0
q:leave	-4 -2 6 -29 17 -1 -11
q:led	0 0 0 0 6 -1 0
q:legal	0 0 -3 -4 -2 10 0
q:lentil	0 0 9 0 -6 0 0
q:less	0 0 4 -6 2 0 0
q:let	4 13 -1 -17 3 1 -5
q:letter	0 0 2 0 -19 15 0
q:level	0 0 7 7 -13 0 0
q:levy	0 0 1 -8 12 -5 0
q:licence	0 0 -8 -5 19 0 0
q:lie	0 0 0 -1 10 0 0
q:lift	0 0 -11 0 18 0 -6
q:like	0 0 7 13 -14 0 0
q:likely	0 0 14 0 -13 0 0
q:limit	0 0 0 -1 9 0 -4
q:limited	0 0 0 2 -20 16 0
q:line	0 7 -4 0 10 -13 -3
q:linked	0 0 -4 6 -7 6 0
q:lisbon	0 0 -12 3 8 0 -2
q:list	0 0 -2 5 0 -6 0
q:little	0 0 -6 5 1 0 0
q:lobster	0 0 -8 7 -6 0 8
q:london	-1 0 6 -2 0 0 0
q:long	0 0 17 -18 -14 0 17
q:look	0 0 7 10 -28 18 -1
q:lorry	0 0 0 7 -2 0 0
q:lose	0 0 8 0 -5 0 0
q:lower	0 -2 -14 -22 13 8 11
q:lumber	0 0 -10 -1 14 0 0
q:lumpur	0 0 15 0 -13 0 0
q:m	0 0 -5 14 -2 -5 0
q:machine	0 6 -13 -8 13 0 0
q:madrid	0 0 7 3 -8 0 0
q:make	-2 0 -19 0 7 5 7
q:maker	0 0 -1 -6 8 1 0
q:man	0 0 0 -9 10 0 0
q:many	0 0 0 9 -8 0 0
q:market	0 0 7 -1 0 -7 0
q:match	0 0 -9 0 11 0 0
q:matter	0 0 14 0 -9 0 0
q:may	0 8 -13 -16 21 0 -9
q:me	-2 0 8 5 -3 -7 0
q:meal	0 0 9 6 -15 0 0
q:mean	-6 0 7 -4 -1 0 7
q:meanwhile	0 0 -16 0 16 0 0
q:measure	0 0 7 -3 -6 4 0
q:meat	0 0 0 0 -11 0 14
q:medicine	0 0 10 -11 0 0 0
q:meet	-6 -8 -9 1 0 13 4
q:meeting	0 0 0 -3 6 0 0
q:memorandum	0 0 -3 -8 14 0 -1
q:mersin	5 0 6 0 -10 0 0
q:metre	0 0 -3 0 6 0 0
q:midnight	0 0 0 6 -18 8 4
q:mill	0 0 0 8 -2 0 -5
q:million	0 0 -11 0 14 0 0
q:mind	0 0 -3 13 -9 0 0
q:mine	0 0 -1 -1 6 0 0
q:minister	0 4 36 21 -27 -23 -13
q:ministry	0 0 -11 -8 9 1 6
q:minute	0 0 -1 -12 21 -7 0
q:mombasa	0 0 1 -2 7 -7 0
q:moment	0 6 -16 -14 27 0 -8
q:monday	0 0 -13 -3 20 -4 0
q:money	0 0 3 -2 6 -1 -3
q:month	0 0 13 10 -15 -13 5
q:more	-2 -2 22 -6 0 -9 -13
q:morning	0 0 1 -10 0 -6 14
q:most	-2 0 0 10 0 -8 -1
q:move	0 0 2 14 -14 0 0
q:mr	0 0 6 -5 0 0 -5
q:ms	0 0 0 0 7 -2 0
q:much	0 0 9 -2 -5 0 0
q:must	0 0 -10 5 9 -3 0
q:my	-2 0 -1 10 0 -5 -3
q:name	0 0 -13 7 12 2 -8
q:named	0 0 11 0 -9 0 0
q:nearly	0 0 6 2 -3 -1 0
q:need	0 0 1 -6 2 0 0
q:needed	0 0 -8 5 1 0 0
q:negotiate	0 0 -11 -3 20 -8 0
q:negotiator	0 0 -6 0 12 -1 0
q:neither	0 0 7 -5 1 -3 0
q:network	0 0 -3 0 12 -3 0
q:never	0 0 6 3 -2 -4 -2
q:new	0 2 -8 -11 23 -20 5
q:nexperia	0 0 -11 -6 17 0 0
q:next	-2 0 0 -7 23 -11 -10
q:nickel	0 0 12 0 -3 -7 -1
q:night	0 0 -28 7 15 -11 12
q:no	5 -7 -5 7 2 -8 -6
q:nobody	-5 -1 13 -7 -1 -7 6
q:none	0 0 4 13 -11 -2 -1
q:noon	0 0 -13 -3 19 0 0
q:nor	2 7 -3 0 1 -8 0
q:north	0 0 0 -1 7 0 0
q:northern	0 0 -15 0 18 -3 0
q:not	1 0 12 13 1 -36 -10
q:note	0 0 -2 -13 -4 10 12
q:nothing	-1 -1 28 11 -26 -13 4
q:notice	0 0 32 -15 0 -29 -7
q:now	5 2 14 3 -23 3 1
q:number	0 0 6 3 1 -14 -6
q:of	-23 9 8 5 0 -16 5
q:off	4 0 0 -10 1 2 0
q:offer	0 0 7 0 -2 -4 0
q:official	0 0 9 -3 -4 0 0
q:oil	0 -6 -6 11 -2 -1 7
q:old	0 0 -5 -16 5 4 9
q:older	0 0 -1 -4 10 -2 0
q:olive	0 -4 4 6 -11 0 2
q:on	-20 -3 12 10 -1 0 -16
q:once	3 0 0 -14 2 -2 7
q:one	-6 16 -26 3 14 3 -10
q:only	0 3 -12 0 -9 19 0
q:open	0 0 4 -2 8 -8 0
q:opened	0 0 3 1 -6 -6 6
q:operated	0 0 -7 -2 10 0 0
q:operator	0 0 -18 0 19 0 0
q:or	0 0 -13 -17 36 -11 -3
q:orange	0 0 -12 -9 0 15 3
q:order	1 -1 0 0 -16 10 12
q:ordinary	-1 6 0 0 3 -11 0
q:origin	0 0 2 -2 3 -10 3
q:other	4 -2 -12 9 24 -13 -30
q:our	1 0 21 0 -12 -1 -8
q:out	-1 8 16 19 -14 -17 -13
q:over	2 13 -1 -4 3 -13 -4
q:own	3 0 15 -17 -5 1 -2
q:owned	0 0 -9 0 11 0 0
q:owner	0 0 -15 4 11 -2 0
q:p	0 0 -1 17 -9 -4 0
q:package	0 0 -5 0 7 0 0
q:page	0 0 -2 -3 0 9 1
q:palm	0 0 -11 0 6 -7 9
q:paper	0 6 3 1 -13 9 -3
q:parcel	0 0 8 2 -8 0 0
q:pari	0 0 13 0 -9 -4 0
q:parliament	0 0 -13 6 6 -3 3
q:part	-6 0 16 -11 -7 6 -1
q:party	0 0 -16 0 16 3 0
q:pass	0 0 -8 -8 21 -3 0
q:past	0 0 0 0 -8 7 0
q:pause	4 0 -5 13 -15 14 -5
q:pay	0 18 -9 -14 8 -8 1
q:peace	0 0 -2 -1 19 -13 0
q:pen	0 0 6 0 0 -4 0
q:penalty	0 0 -5 0 6 0 0
q:people	0 0 -12 3 0 8 3
q:per	0 0 0 -5 6 0 0
q:percent	0 0 -4 0 8 0 0
q:perhap	0 0 9 0 0 -6 0
q:period	0 0 -18 -14 -6 14 20
q:permit	0 0 -8 0 15 -2 0
q:phone	0 0 8 -2 0 -3 0
q:phosphate	0 0 0 -3 11 0 0
q:piece	0 0 6 4 -7 0 0
q:place	-4 3 -10 2 4 -1 3
q:plan	0 0 -7 -5 -6 20 0
q:plastic	0 0 -13 8 5 0 0
q:play	0 0 -6 10 -2 0 0
q:plu	0 0 0 -6 10 0 0
q:point	0 0 -3 0 13 0 -5
q:pork	0 0 -5 -6 20 -8 0
q:port	-7 0 10 -20 10 -7 0
q:potatoe	0 0 -4 -1 8 0 0
q:powder	0 0 0 4 -6 0 0
q:power	0 0 -25 -5 32 0 0
q:present	0 0 3 -7 0 5 -1
q:president	0 0 24 0 -10 -11 -7
q:price	0 0 -1 -5 12 0 -3
q:proclamation	0 0 -16 -19 42 -10 -11
q:product	0 2 6 -5 8 -7 -2
q:progress	0 0 -9 0 1 7 0
q:prolong	0 0 10 3 -25 8 0
q:prolongation	0 0 2 2 8 -12 -3
q:prolonged	2 0 1 5 5 -22 0
q:promise	-2 0 -11 0 19 -6 0
q:propose	0 0 -10 -4 17 0 0
q:protest	0 0 -3 -1 8 0 0
q:protocol	0 0 14 0 -11 -1 0
q:provisional	0 0 -8 0 4 1 0
q:published	0 0 18 -16 3 -2 -11
q:pump	0 0 0 -5 0 -5 10
q:purchase	0 0 -2 0 7 -1 0
q:purpose	0 0 0 -6 7 0 0
q:put	0 0 14 -5 10 -15 -11
q:quarrel	0 0 10 -9 0 2 0
q:question	0 0 -8 -6 14 0 0
q:quiet	0 5 -6 5 -1 -2 0
q:raise	0 0 -17 -16 36 -7 0
q:rare	0 0 0 -6 17 -15 0
q:rate	0 0 0 -17 -2 18 -3
q:rather	0 0 0 11 -5 0 -4
q:ratified	0 0 -2 0 -1 -1 9
q:reach	0 0 0 14 -21 12 0
q:reader	0 0 -6 0 8 0 0
q:reason	0 0 -6 12 -4 0 0
q:reciprocal	-3 0 23 2 0 -19 -10
q:recommend	0 0 -4 0 8 -1 0
q:reduce	0 0 10 7 -18 4 -7
q:reduction	0 0 7 0 -16 0 0
q:remain	-5 0 0 0 7 0 -1
q:remember	0 0 3 -7 12 -8 0
q:reminder	0 0 -2 15 -9 0 0
q:renew	0 0 16 0 -13 0 0
q:renewed	8 0 -10 0 3 0 0
q:replace	0 0 -1 0 14 -10 -1
q:reply	0 0 0 3 -13 0 10
q:report	0 0 -8 0 4 4 -1
q:reporter	0 0 0 -13 0 8 -1
q:representative	0 0 -8 -6 15 0 0
q:republic	0 0 1 -5 9 -3 0
q:rest	0 0 -1 19 -9 -2 -2
q:result	0 0 -11 0 -1 12 0
q:resume	0 0 -2 -3 7 0 0
q:retain	0 0 1 15 -16 0 0
q:return	4 0 -12 -20 24 0 0
q:revenue	0 0 -26 0 28 0 0
q:rice	0 0 2 -5 -4 14 -6
q:right	0 0 6 0 2 -10 0
q:rise	0 0 -1 0 16 -8 0
q:risk	0 0 7 0 -5 0 0
q:river	0 0 -20 -7 29 -2 0
q:robert	0 0 0 0 -8 8 0
q:room	0 0 -6 0 12 -1 0
q:round	-8 0 -10 -22 14 8 5
q:rule	0 0 -11 6 10 -10 0
q:rum	2 0 17 4 -24 0 -2
q:run	-2 10 13 -7 -6 0 -11
q:sack	0 0 0 7 -7 0 0
q:safeguard	0 0 -5 6 0 0 0
q:sailing	0 7 0 -8 1 0 -2
q:sale	0 0 -3 -4 12 0 0
q:salmon	0 0 7 -7 0 0 0
q:samarkand	0 0 0 6 -5 0 0
q:same	0 0 -12 -21 17 -6 16
q:sardine	0 0 -5 0 8 0 0
q:saturday	0 0 19 0 -10 -10 0
q:say	-1 -12 8 19 -7 -11 0
q:schedule	0 0 0 21 -20 0 0
q:sea	0 0 -5 0 8 0 0
q:season	0 0 13 10 -18 -1 0
q:seat	0 0 0 13 -12 0 0
q:second	0 0 -32 -3 4 26 9
q:secretary	0 0 -1 -1 -10 6 10
q:section	0 0 -20 -17 50 -19 -1
q:security	0 0 7 0 -6 0 0
q:see	4 0 4 8 -9 -3 -2
q:seed	0 0 -9 -7 20 0 0
q:seem	0 0 16 0 -15 0 0
q:sell	-1 0 8 -4 -4 5 0
q:send	0 0 -20 0 6 20 -4
q:set	0 0 7 0 -2 0 -5
q:settle	0 0 -7 2 -4 0 11
q:shall	0 0 0 -2 6 0 -1
q:share	0 0 -11 -2 6 7 0
q:she	0 0 9 -4 0 -4 0
q:sheet	0 0 -6 -8 7 7 0
q:shelve	0 0 -1 9 -5 0 0
q:shift	0 0 0 -1 6 0 -1
q:ship	0 0 0 2 8 -6 -12
q:shirt	0 0 0 17 -15 0 0
q:shook	0 0 -12 7 9 0 -8
q:short	0 0 11 -7 -6 1 0
q:should	0 0 10 13 -9 -12 -5
q:show	0 0 9 0 -7 0 0
q:shut	0 0 0 -3 9 -1 0
q:side	0 10 7 -23 7 -12 -1
q:sign	6 -17 14 -7 0 -17 6
q:signature	0 0 -21 -3 27 0 0
q:since	14 -1 -9 -5 9 -8 0
q:sir	0 0 9 -2 0 0 -3
q:sit	0 0 -4 -3 2 0 7
q:six	0 0 -8 0 9 0 0
q:sixth	0 0 -4 0 9 0 0
q:sleep	0 0 22 -9 -27 14 0
q:small	0 0 13 11 -12 -10 -3
q:so	-1 6 6 7 -12 2 -10
q:solar	0 0 0 -4 9 0 -4
q:some	0 0 8 0 -3 0 0
q:somebody	0 0 14 5 -17 0 0
q:something	0 5 0 8 -9 -2 0
q:soybean	0 0 -11 8 6 -1 0
q:spare	0 0 -2 -9 12 0 0
q:speak	0 0 0 -2 13 0 -3
q:special	0 6 0 10 -15 0 0
q:spoke	0 0 -8 14 -8 2 0
q:spoken	0 0 10 0 -4 -2 0
q:spring	0 6 4 18 -11 -6 -12
q:stake	0 0 0 -6 11 0 -1
q:stand	0 6 14 0 -17 4 -2
q:standstill	2 0 0 5 -14 5 2
q:start	0 0 -27 0 13 16 0
q:state	0 0 13 9 -13 0 -3
q:statement	2 1 -7 25 -17 -2 -9
q:stay	0 0 -1 -26 3 13 0
q:steel	0 0 -5 -6 19 -2 -5
q:step	0 0 8 -8 4 -9 -3
q:stockholm	0 9 25 -9 -17 -13 0
q:stop	0 0 14 7 -12 0 -5
q:storm	0 0 -9 0 12 -2 0
q:strike	0 0 -5 -9 23 -10 0
q:subject	0 0 0 0 -6 0 7
q:sugar	0 0 6 -5 -19 19 0
q:sum	0 0 13 0 -8 0 0
q:sunday	0 0 -6 0 0 6 0
q:sunflower	0 0 3 7 -7 -1 0
q:surcharge	0 0 -64 -9 70 -2 -8
q:suspend	-3 9 -7 15 13 -15 -17
q:suspension	0 0 -3 -18 -15 17 28
q:table	0 0 18 0 -16 0 0
q:take	1 0 13 -19 24 -25 -28
q:talk	-3 -6 -25 -7 34 -3 2
q:talking	0 0 -15 0 14 0 0
q:tangier	0 0 8 0 -3 -3 0
q:tariff	0 5 17 1 2 -21 -15
q:tax	0 0 8 0 -2 -1 0
q:tea	0 0 5 0 -6 11 -10
q:telephone	0 0 -9 13 -10 10 -2
q:television	0 0 8 -2 -17 11 0
q:tell	3 -1 -12 1 2 5 0
q:ten	0 0 0 5 -6 0 0
q:term	-2 0 -26 0 4 19 4
q:text	0 0 -11 -13 11 0 8
q:textile	0 0 -6 5 1 0 0
q:than	-3 0 0 -17 23 -9 -6
q:thank	0 0 -6 0 0 9 0
q:that	-3 -1 -5 -3 10 2 -9
q:the	-24 -10 -18 4 19 6 -3
q:their	0 11 -7 -10 -1 15 -2
q:them	0 0 -11 0 26 -22 -1
q:themselve	0 0 12 0 -10 0 0
q:then	13 -1 -23 0 0 18 0
q:there	-2 0 18 0 -10 0 -1
q:these	0 0 19 11 -19 -6 0
q:they	2 0 4 13 0 -5 -35
q:thi	0 10 18 -24 -6 2 -3
q:thing	0 0 17 14 -19 -3 -5
q:think	0 0 6 3 -13 4 0
q:those	0 0 11 1 -9 0 0
q:threat	0 0 14 5 -17 0 0
q:threaten	0 0 14 0 -10 0 0
q:three	-2 0 25 -6 -13 0 -6
q:through	0 0 -1 -7 15 0 -4
q:thu	0 0 0 -8 8 0 0
q:tile	0 0 0 4 -12 6 0
q:timber	0 0 -6 0 7 0 0
q:time	-2 0 -5 -8 -16 37 1
q:tin	0 0 13 1 -15 0 0
q:to	-11 -13 -21 -31 34 12 5
q:together	0 0 -13 0 11 0 5
q:tomatoe	0 0 -12 0 15 0 0
q:ton	0 0 -9 0 10 0 0
q:too	0 5 -11 -1 7 1 0
q:top	0 0 -4 0 9 0 -1
q:town	0 0 -7 -7 18 -2 0
q:toy	0 0 -7 0 -11 8 12
q:trade	0 4 -3 -16 -1 13 6
q:trader	0 0 0 0 6 0 0
q:train	0 0 -8 0 12 -3 0
q:transit	0 0 -3 -7 3 0 6
q:translated	0 0 -1 -12 18 0 0
q:travel	0 0 1 14 -11 -4 0
q:treat	0 0 0 11 -9 0 0
q:treaty	0 0 11 2 -8 0 -4
q:truce	0 10 24 3 -32 -1 3
q:truck	0 6 -8 -4 -3 2 6
q:true	0 0 10 0 -6 0 0
q:tuna	0 0 7 -2 0 -1 0
q:twice	8 5 -9 -1 -2 0 0
q:two	-1 -8 6 0 3 -11 5
q:tyre	0 0 -9 -3 0 12 0
q:unchanged	0 0 12 2 10 -20 -5
q:under	-4 -6 -18 5 36 -34 -7
q:understanding	0 0 4 0 -6 1 0
q:union	0 0 -22 0 25 -4 0
q:unless	0 0 -10 7 11 -9 -4
q:until	0 -16 -20 8 6 7 2
q:up	4 12 -34 8 14 7 -12
q:upon	0 0 -3 -2 12 -4 0
q:upper	0 0 -18 0 22 -2 0
q:urea	0 0 0 -10 15 0 0
q:us	0 0 -17 -17 32 2 -9
q:used	0 0 -1 -1 7 0 0
q:valid	0 0 15 0 -12 -1 0
q:valley	0 0 -20 -3 25 0 0
q:value	0 0 -4 0 13 0 -4
q:vanilla	0 0 10 0 -8 0 0
q:vessel	0 0 -8 -2 11 0 0
q:vice	0 0 3 7 0 -3 -8
q:video	0 0 -4 0 9 0 0
q:visit	0 0 10 0 -13 5 0
q:volume	0 0 0 12 -11 0 0
q:vote	0 0 8 0 -5 -3 0
q:wage	0 0 -13 0 18 -3 0
q:wagon	0 0 0 8 -8 0 0
q:walk	0 0 -2 -1 14 -9 0
q:wall	0 7 -4 0 1 -6 0
q:want	4 0 4 7 -6 -5 -1
q:war	0 0 10 0 -7 0 0
q:warn	0 0 -11 0 18 -9 0
q:was	3 20 21 -3 -4 -37 -11
q:watch	0 0 7 0 -12 7 -4
q:watche	0 0 2 -7 6 0 0
q:way	7 0 2 -8 6 -8 -4
q:we	0 -12 7 -26 -16 17 27
q:we've	0 0 -1 3 -7 0 7
q:week	3 3 14 2 -14 -1 -9
q:welcome	0 0 -11 -8 0 14 3
q:well	0 0 -7 -1 17 -6 0
q:were	-2 4 16 -17 20 -30 -9
q:what	26 14 -4 -21 8 -16 -19
q:wheat	0 0 -5 -7 34 -24 0
q:wheel	0 0 13 0 -10 0 0
q:when	3 -2 2 22 -21 11 -18
q:where	-1 -2 1 20 -10 0 -9
q:whether	0 0 8 1 -6 -1 0
q:which	-11 2 15 -21 -8 13 -2
q:while	0 0 -2 0 9 -4 -3
q:white	0 0 22 0 -11 -13 0
q:who	0 0 -22 0 27 -15 0
q:whom	0 0 -11 0 16 -3 0
q:will	0 -9 -36 12 -2 29 9
q:win	0 0 4 -10 0 0 6
q:window	0 0 8 0 -1 -3 0
q:wine	0 0 11 -4 -10 -5 13
q:winter	0 0 -9 0 16 -7 0
q:wire	0 0 12 0 -10 0 0
q:wish	0 0 0 -7 7 0 0
q:with	1 -4 8 1 -2 -5 -7
q:within	6 0 -10 -2 17 -12 -8
q:without	0 9 1 -9 3 -8 0
q:won't	0 0 0 -5 7 0 0
q:word	0 0 17 7 -15 -5 -2
q:work	0 0 1 -10 11 0 0
q:world	0 0 -4 0 9 0 0
q:worry	0 0 -5 -3 10 0 0
q:worse	0 0 -4 -4 21 0 -11
q:worst	0 8 9 -4 -10 0 0
q:worth	0 0 -12 -5 20 0 0
q:would	-9 -9 22 -1 -21 2 14
q:write	0 0 -4 -6 8 3 -2
q:yarn	0 0 12 21 -17 -3 -15
q:year	-5 23 -8 7 -13 -3 4
q:yes	0 0 15 -16 0 -3 -3
q:yet	0 -2 0 -9 -6 3 14
q:you	3 -2 -12 15 -9 14 0
q:young	0 0 7 9 -8 -8 0
q:your	0 0 17 -9 -12 5 0
q:—	6 1 -3 -3 6 -15 1
q:•	0 0 4 -6 3 -10 5
qt=future	0 -13 1 2 -15 28 -9
qt=modal	-12 -12 6 -14 -2 13 0
qt=past	11 9 -10 8 3 -14 -3
qt=perfect	-7 -8 9 -7 14 -34 5
qt=pluperfect	1 -5 13 6 -2 -30 10
qt=present	1 5 1 -10 6 -6 -9
quoted	3 0 -8 6 -3 0 3
r1=!	0 0 -2 -6 9 0 0
r1=! & d:ahead	0 0 -10 0 11 0 0
r1="	0 0 7 0 -6 6 -5
r1=" & d:ahead	0 0 7 0 -10 6 -4
r1='s	0 0 -4 0 8 0 0
r1='s & d:ahead	0 0 0 -3 7 0 0
r1=(	0 0 -7 -8 -7 19 7
r1=( & d:ahead	0 0 -9 -3 -17 20 8
r1=)	0 -5 0 3 8 -7 -3
r1=) & d:ahead	0 0 0 0 7 -6 -2
r1=,	-7 0 3 -6 5 -1 -4
r1=, & d:ahead	-18 -25 11 -23 2 5 0
r1=, & d:gone	-2 12 -46 4 8 -22 -1
r1=-	0 0 5 -8 6 0 0
r1=- & d:today	0 0 -7 -4 16 0 0
r1=.	-6 0 -4 3 0 7 1
r1=. & d:ahead	-14 -7 2 -3 -9 14 8
r1=. & d:gone	6 5 -26 -1 17 -22 -11
r1=. & d:today	-11 0 4 9 -2 -5 -4
r1=:	0 -4 8 -5 3 1 -10
r1=: & d:ahead	0 0 12 4 -8 2 -8
r1=: & d:gone	1 -4 -1 -8 11 0 0
r1=;	0 -7 0 0 0 2 1
r1=; & d:ahead	0 0 1 -10 0 3 3
r1=<day-ahead>	0 0 14 0 -10 0 0
r1=<day-ahead> & d:ahead	0 0 14 0 -10 0 0
r1=<day-today>	4 0 8 -13 0 0 0
r1=<day-today> & d:ahead	0 0 6 0 -3 0 0
r1=<day-today> & d:gone	5 0 0 -10 3 0 0
r1=<end>	2 -10 -3 -4 18 -8 -7
r1=<end> & d:ahead	-21 -11 4 -17 5 2 0
r1=<end> & d:gone	7 0 -20 6 12 -35 -16
r1=<end> & d:today	6 -2 0 2 5 -12 -9
r1=<goods>	0 0 -6 2 -5 0 9
r1=<goods> & d:ahead	0 0 -6 -13 1 0 9
r1=<goods> & d:gone	0 0 0 10 -9 0 0
r1=<level>	0 0 -6 -4 23 0 -5
r1=<level> & d:ahead	0 0 -7 1 9 0 -5
r1=<level> & d:gone	0 0 0 -7 12 0 0
r1=<name>	8 0 0 -14 0 -1 9
r1=<name> & d:ahead	0 0 0 -17 0 -1 10
r1=<name> & d:gone	10 0 0 -5 0 0 0
r1=<not>	-2 0 -1 -6 16 -6 -3
r1=<not> & d:ahead	0 0 0 -2 9 -5 -3
r1=<not> & d:gone	-1 0 0 -2 7 0 0
r1=<number>	5 0 -6 -5 7 -1 0
r1=<number> & d:ahead	0 0 -5 0 10 -1 0
r1=<quality>	0 0 16 -8 0 0 -5
r1=<quality> & d:ahead	0 0 15 -8 -1 0 -5
r1=<v-agree>	0 0 -2 -3 8 0 0
r1=<v-agree> & d:gone	0 0 0 -5 7 0 0
r1=<v-bear>	0 0 -5 -1 6 0 0
r1=<v-bear> & d:ahead	0 0 -3 6 -4 1 0
r1=<v-bear> & d:gone	0 0 0 -7 9 0 0
r1=<v-begin> & d:ahead	0 0 -3 -3 12 0 -1
r1=<v-down>	0 1 7 -1 -2 -2 0
r1=<v-down> & d:ahead	0 0 8 -4 -1 -2 0
r1=<v-end>	-6 0 -2 -1 3 7 -2
r1=<v-end> & d:ahead	0 0 -2 -1 1 7 -1
r1=<v-end> & d:gone	-6 1 0 0 1 0 0
r1=<v-impose>	-1 2 -4 -3 5 -4 7
r1=<v-impose> & d:ahead	0 0 0 -10 1 -3 8
r1=<v-say> & d:today	0 0 0 7 -6 0 0
r1=<v-stay>	0 2 -9 0 3 0 0
r1=<v-stay> & d:ahead	0 0 -9 -4 17 0 0
r1=<v-up>	0 0 0 6 -4 0 0
r1=<v-up> & d:gone	0 0 0 8 -7 0 0
r1=?	2 0 -4 -6 4 0 4
r1=? & d:gone	4 0 -2 -20 17 0 0
r1=a	0 0 0 -9 14 0 -6
r1=a & d:ahead	0 0 0 -5 8 0 -6
r1=a & d:gone	0 0 0 -4 6 0 0
r1=after & d:ahead	0 0 6 0 -2 0 0
r1=after & d:gone	2 0 0 -9 9 0 0
r1=after & d:today	0 0 0 10 -6 0 0
r1=allow	0 0 0 -6 7 0 0
r1=allow & d:gone	0 0 0 -6 6 0 0
r1=an	0 0 0 -5 -11 12 5
r1=an & d:ahead	0 0 0 0 -16 14 5
r1=an & d:gone	0 0 0 -2 7 0 0
r1=and	-4 -2 -8 4 6 -17 3
r1=and & d:ahead	-6 -7 -10 -1 11 -14 7
r1=and & d:gone	0 0 -10 9 -3 0 -12
r1=and & d:today	0 0 12 -7 0 0 0
r1=are	0 0 -6 -2 4 0 3
r1=are & d:gone	0 0 0 -4 6 0 0
r1=as	0 0 0 -14 3 4 0
r1=as & d:gone	0 0 0 -1 6 0 0
r1=as & d:today	0 0 0 -4 8 0 0
r1=at	6 0 -9 -5 12 -3 -6
r1=at & d:ahead	0 0 -9 -1 19 -3 -5
r1=at & d:gone	7 0 0 0 -4 0 0
r1=before	0 0 5 5 -6 -3 0
r1=before & d:ahead	0 0 6 0 0 -3 0
r1=before & d:gone	0 0 0 -6 6 0 0
r1=between	0 7 0 -10 1 0 0
r1=between & d:gone	0 7 0 -10 0 0 0
r1=both	0 0 0 11 -13 0 2
r1=both & d:ahead	0 0 0 -7 1 0 2
r1=both & d:gone	0 0 0 16 -15 0 0
r1=bring	0 -1 -3 0 6 0 0
r1=by	0 -5 3 3 0 -8 0
r1=by & d:ahead	0 0 5 -2 4 -8 0
r1=come	0 -2 0 -2 7 0 0
r1=come & d:gone	0 -2 0 -2 6 0 0
r1=cut	0 8 4 -12 0 0 0
r1=cut & d:gone	0 8 0 -12 2 0 0
r1=doe	0 0 0 6 -5 0 0
r1=doe & d:ahead	0 0 0 9 -9 0 0
r1=end	-4 0 -2 -5 4 8 0
r1=end & d:ahead	0 0 -2 0 0 8 0
r1=end & d:gone	-3 0 0 -5 7 0 0
r1=evening	3 0 0 -7 4 -2 0
r1=for	0 -5 -8 7 -3 -8 10
r1=for & d:ahead	0 0 -7 0 0 -7 11
r1=for & d:gone	0 -5 0 12 -8 0 0
r1=for & d:today	0 0 0 -5 6 0 0
r1=from	0 0 -1 0 9 0 -2
r1=go	0 0 0 7 -4 0 0
r1=go & d:gone	0 0 0 8 -7 0 0
r1=has	0 6 -3 -6 4 1 0
r1=has & d:ahead	0 0 -3 -7 9 2 0
r1=has & d:gone	0 6 0 -1 0 0 0
r1=he	0 6 -5 10 -8 0 0
r1=he & d:ahead	0 0 -4 0 9 0 0
r1=he & d:gone	0 6 0 11 -16 0 0
r1=if	0 0 -9 -14 10 -3 10
r1=if & d:ahead	0 0 -12 -5 6 -3 10
r1=if & d:gone	0 0 0 -5 8 0 0
r1=in	-5 0 0 -10 22 -3 -7
r1=in & d:ahead	0 0 0 8 0 -3 -6
r1=in & d:gone	-4 0 0 -25 32 0 0
r1=instead	0 0 -6 0 -12 9 11
r1=instead & d:ahead	0 0 -6 0 -14 9 11
r1=is	0 -2 0 1 5 -1 -6
r1=is & d:today	0 0 -1 -3 7 0 0
r1=it	5 0 5 -17 2 -6 1
r1=it & d:ahead	-1 0 2 -19 4 -5 2
r1=it & d:gone	7 1 -4 -4 0 0 0
r1=its	0 0 -3 10 -11 8 -2
r1=its & d:ahead	0 0 -3 0 0 8 -1
r1=its & d:gone	0 0 0 12 -11 0 0
r1=last & d:ahead	0 0 0 -4 7 0 0
r1=may	0 0 4 4 -8 0 0
r1=morning	0 0 -4 -1 9 0 0
r1=morning & d:ahead	0 0 -4 0 7 0 0
r1=most & d:ahead	0 0 0 9 -8 0 0
r1=most & d:gone	0 0 0 -13 13 0 0
r1=neither & d:gone	0 0 0 6 -5 0 0
r1=next	0 0 0 2 -6 7 -1
r1=next & d:ahead	0 0 0 0 -7 8 -1
r1=night	-1 0 9 -7 0 0 0
r1=night & d:ahead	0 0 10 0 -6 0 0
r1=night & d:gone	-1 0 0 -5 7 0 0
r1=noon	0 0 -6 0 9 0 0
r1=noon & d:ahead	0 0 -6 0 7 0 0
r1=now	0 0 0 -5 11 -1 0
r1=now & d:gone	0 0 0 -5 7 0 0
r1=of	0 -4 0 -1 5 1 -6
r1=on	0 0 -7 -8 3 0 12
r1=on & d:ahead	0 0 -4 -1 -4 0 12
r1=on & d:gone	0 0 0 -4 7 0 0
r1=or & d:ahead	0 0 -3 0 9 0 0
r1=our	0 0 -8 7 5 0 -7
r1=our & d:ahead	0 0 -8 -7 21 0 -6
r1=our & d:gone	0 0 0 13 -12 0 0
r1=pay	0 0 -3 8 -4 1 0
r1=pay & d:ahead	0 0 -2 6 -5 1 0
r1=run & d:gone	0 4 0 3 -7 0 0
r1=sign & d:gone	0 0 0 -5 6 0 0
r1=stay	0 0 0 -8 9 0 0
r1=stay & d:gone	0 0 0 -8 8 0 0
r1=take	0 0 -4 0 7 0 0
r1=take & d:ahead	0 0 -3 -1 10 0 0
r1=that	-4 -1 -10 10 7 0 -1
r1=that & d:ahead	0 0 -3 0 7 0 0
r1=that & d:today	0 0 -7 7 0 0 0
r1=the	-4 -6 5 -4 9 -3 -8
r1=the & d:ahead	0 0 8 -1 0 -2 -6
r1=the & d:gone	-6 -4 4 1 4 0 0
r1=the & d:today	1 0 -8 -8 13 0 0
r1=their	0 0 -3 13 -11 0 0
r1=their & d:gone	0 0 0 14 -13 0 0
r1=there	0 0 0 11 -4 0 -4
r1=there & d:ahead	0 0 -2 -1 11 0 -4
r1=there & d:gone	0 0 0 13 -12 0 0
r1=they	0 -2 17 0 -1 -7 -12
r1=they & d:ahead	0 0 17 2 -7 -6 -12
r1=thi	0 0 2 -8 0 -5 8
r1=thi & d:ahead	0 0 4 -5 -3 -4 8
r1=to	-6 2 -7 -3 11 2 -3
r1=to & d:gone	-4 4 -4 -8 12 0 -5
r1=to & d:today	0 0 -4 -2 9 0 0
r1=under	0 0 3 22 -19 -1 -4
r1=under & d:ahead	0 0 7 18 -20 0 -4
r1=under & d:gone	0 0 -3 8 -2 0 0
r1=unless	0 0 -3 -6 12 0 -4
r1=unless & d:ahead	0 0 -2 -2 8 0 -4
r1=was	0 -4 -1 8 -5 3 0
r1=was & d:gone	0 -4 0 9 -4 0 0
r1=we & d:ahead	0 0 0 -1 7 0 -1
r1=will	0 0 -5 1 6 0 -4
r1=will & d:ahead	0 0 -4 0 10 0 -4
r1=with	-1 -1 0 -3 11 0 0
r1=with & d:gone	0 -1 0 -1 8 0 0
r1=without	-2 0 -10 -4 19 0 -1
r1=without & d:ahead	0 0 -11 0 16 0 -1
r1=would	0 -1 -7 3 6 0 0
r1=would & d:ahead	0 0 -3 0 6 0 0
r1=you	0 0 -2 0 8 -1 0
r1=you & d:ahead	0 0 -2 0 7 -1 0
r1=|	0 0 7 -1 -3 0 0
r1=| & d:today	0 0 7 -1 -3 0 0
r1=·	0 0 0 -7 7 0 0
r1=· & d:today	0 0 0 -7 7 0 0
r1=—	4 9 -19 0 9 -6 -1
r1=— & d:ahead	0 0 -8 -3 15 -5 0
r1=— & d:gone	6 10 0 -10 -6 0 0
r1=— & d:today	0 0 -13 8 3 0 0
r2="	0 0 -3 0 9 -2 -4
r2='	0 0 0 9 -8 0 0
r2=)	5 0 0 0 -6 0 0
r2=,	14 0 -12 0 1 0 -7
r2=.	-3 0 18 0 -9 -6 0
r2=<day-ahead>	-1 0 6 5 0 -14 -4
r2=<day-gone>	-1 6 -1 -17 9 0 3
r2=<duty>	0 0 5 -19 1 5 4
r2=<end>	-2 -15 -2 1 12 1 -10
r2=<gate>	0 0 -9 -2 19 -4 -1
r2=<goods>	3 5 -21 -6 23 -5 -18
r2=<level-noun>	0 0 6 0 -6 0 2
r2=<level>	-4 -1 0 -6 21 2 -22
r2=<money>	0 0 0 16 -15 0 0
r2=<month-gone>	0 0 0 6 -3 0 0
r2=<name>	5 2 -3 -1 2 -7 2
r2=<not>	-17 0 -9 1 8 21 -13
r2=<number>	11 -1 19 -15 -5 -7 0
r2=<office>	0 -1 0 12 -9 -10 9
r2=<organisation>	0 0 -24 3 25 -4 -2
r2=<person>	-4 10 -13 -11 -2 16 9
r2=<quality>	-2 0 2 12 -3 0 -20
r2=<seat>	0 0 7 -5 9 -6 -9
r2=<span>	-7 -9 0 5 -5 8 1
r2=<v-agree>	0 0 -11 -10 9 6 3
r2=<v-bear>	-4 0 2 13 -8 0 0
r2=<v-begin>	2 0 -11 11 0 -3 -4
r2=<v-down>	-1 0 -16 13 -5 10 -1
r2=<v-end>	-12 6 2 17 -9 -21 -2
r2=<v-impose>	0 -4 -7 -14 21 6 -9
r2=<v-propose>	0 0 -8 -11 9 0 5
r2=<v-return>	0 0 7 0 -4 0 0
r2=<v-say>	-2 0 1 -15 13 -3 -1
r2=<v-sell>	0 0 -3 -5 10 0 0
r2=<v-stay>	-1 0 2 -2 -5 -9 18
r2=<v-suspend>	0 -5 -1 -7 2 3 9
r2=<v-target>	0 0 0 -17 18 0 0
r2=a	-9 14 9 -2 0 -11 -9
r2=according	0 0 -8 -3 12 0 0
r2=additional	0 0 15 -19 6 -6 -2
r2=after	-2 0 1 -2 8 -3 -2
r2=agree	0 0 0 -8 11 0 0
r2=an	1 0 -12 2 9 0 0
r2=and	13 0 -8 -7 3 2 -5
r2=another	0 -1 0 -13 16 0 0
r2=any	0 0 6 0 -5 0 0
r2=apply	0 0 -6 4 0 0 0
r2=are	-1 9 -7 1 1 -3 0
r2=as	-2 0 15 4 -6 -17 1
r2=at	0 0 1 2 -4 -11 7
r2=be	0 0 0 -7 -2 9 0
r2=been	0 -2 -1 -12 8 6 0
r2=before	0 0 7 -2 -2 0 0
r2=both	-1 7 6 -2 -5 0 -3
r2=bring	0 0 0 9 -5 0 0
r2=busan	0 0 0 -3 9 0 0
r2=but	0 0 0 -6 2 0 0
r2=by	3 0 0 -6 0 0 1
r2=come	0 1 0 8 -8 0 0
r2=continue	0 0 6 1 -8 0 0
r2=doe	0 0 6 -7 2 -2 0
r2=drop	0 0 -10 0 12 0 0
r2=during	0 0 -10 -2 1 0 11
r2=duty	0 0 3 -12 -1 6 4
r2=each	0 0 -11 8 4 -1 0
r2=end	-6 0 22 19 -29 -6 1
r2=entry	0 0 -8 0 8 -2 0
r2=expire	0 0 -9 3 1 0 0
r2=extend	0 -3 8 6 -9 0 0
r2=failing	0 0 -6 -1 6 6 -4
r2=fentanyl	0 0 -1 -2 6 0 0
r2=first	-2 11 0 -2 -3 0 0
r2=for	-1 12 -3 0 -19 -7 20
r2=from	0 0 -7 16 -15 2 4
r2=had	-1 -3 -13 6 5 0 0
r2=half	0 0 -9 1 6 0 0
r2=have	0 0 -5 -10 18 0 0
r2=he	0 0 6 -5 -2 0 3
r2=his	0 0 5 -4 -11 4 5
r2=hold	0 0 0 6 -7 0 1
r2=hour	0 5 2 -7 -11 10 0
r2=i	0 0 8 15 -14 -7 -2
r2=if	0 0 -35 12 6 7 5
r2=in	0 -1 -11 14 10 -5 -15
r2=instead	0 0 4 3 -8 0 0
r2=is	-3 -2 0 0 4 -8 0
r2=it	-2 -2 4 1 -18 7 15
r2=its	0 0 6 -7 0 1 0
r2=lapse	0 10 0 -10 6 0 -3
r2=last	-4 -6 8 -13 17 0 -3
r2=lasted	0 11 0 0 -10 0 0
r2=leave	0 0 16 -9 -5 0 0
r2=led	0 -1 -1 8 -1 0 -1
r2=let	0 0 0 -4 6 0 0
r2=make	0 -1 -10 -5 21 -3 0
r2=may	0 0 -5 0 17 0 -8
r2=more	0 0 -8 0 8 0 0
r2=most	0 0 0 -3 6 0 0
r2=mr	0 0 -3 0 6 0 0
r2=next	0 0 -12 13 -4 7 0
r2=no	0 0 0 -5 9 -1 0
r2=nobody	-13 0 0 0 17 0 0
r2=noon	0 0 -6 0 10 0 0
r2=not	0 0 -3 2 -17 24 -3
r2=number	0 0 6 0 -4 0 0
r2=of	0 -4 -3 -2 -6 14 6
r2=on	-5 0 -7 -4 15 -9 0
r2=one	0 0 0 -3 7 0 0
r2=only	0 6 -5 -6 5 0 -1
r2=or	0 0 -5 0 13 0 -3
r2=our	0 0 -8 -8 3 2 5
r2=out	0 0 -3 19 -13 0 0
r2=over	0 0 -9 -1 13 0 0
r2=parcel	0 0 0 -6 11 0 -3
r2=pay	-1 0 5 10 -10 -6 2
r2=provided	0 0 -8 0 -17 17 9
r2=put	0 0 0 -11 15 0 0
r2=reach	0 0 0 3 -6 0 3
r2=run	0 3 10 -4 -16 0 14
r2=second	0 -3 -3 -2 13 0 0
r2=see	0 0 -6 5 1 0 0
r2=settle	0 0 0 0 -6 9 0
r2=shall	0 0 10 0 -1 0 -4
r2=sign	0 0 -4 -5 13 0 0
r2=so	0 0 0 0 6 -8 1
r2=some	0 0 0 -3 7 0 0
r2=stand	0 0 0 -7 8 0 0
r2=stay	0 0 -4 -5 4 0 6
r2=suspend	0 0 -5 -7 7 5 1
r2=talk	0 0 7 1 -7 0 0
r2=tell	0 0 7 0 -3 0 0
r2=that	3 6 -13 2 2 -13 0
r2=the	13 -41 13 -9 6 -4 -10
r2=their	0 0 -8 -1 0 9 0
r2=then	0 0 -16 0 23 -5 -2
r2=there	0 0 -4 -9 20 0 -3
r2=they	0 0 -4 0 7 0 -1
r2=thi	0 0 13 0 -4 -9 -2
r2=three	0 0 -4 -6 14 0 -2
r2=time	0 0 10 17 -24 0 0
r2=to	0 -8 7 1 6 -3 -12
r2=too	0 0 14 0 -10 0 0
r2=truce	-3 -2 -10 13 5 -3 -1
r2=two	0 0 -7 -6 17 0 0
r2=under	0 -1 6 3 -7 -5 6
r2=unless	0 0 -9 -8 4 12 0
r2=until	2 5 -9 12 -19 9 -1
r2=was	9 -11 -25 4 10 3 -1
r2=we	0 0 0 -8 2 0 3
r2=well	0 0 -3 -9 9 5 -3
r2=were	0 0 0 8 -6 0 0
r2=what	0 0 -7 -8 22 -4 -1
r2=when	2 -9 4 -9 9 -11 -7
r2=which	7 -8 -20 14 -5 10 -5
r2=will	0 0 -4 -7 0 -6 18
r2=with	0 0 16 3 -13 0 0
r2=without	0 0 -10 9 0 0 0
r2=would	-5 0 4 25 -18 -4 0
r2=write	0 0 -2 -1 8 0 0
r2=year	-1 0 3 0 -8 3 5
r2=yes	0 0 11 -7 0 0 -3
r3="	0 0 -3 0 9 0 0
r3='s	0 0 -8 17 -12 0 10
r3=)	0 0 -10 -1 0 2 11
r3=,	-12 10 -6 -4 9 -13 -3
r3=-	0 0 8 0 -4 0 0
r3=.	-4 5 14 2 -22 13 3
r3=:	9 0 -13 -22 25 0 -12
r3=<agent>	0 0 -12 7 -5 14 -2
r3=<day-ahead>	-1 -10 -17 13 0 12 0
r3=<day-gone>	0 3 4 0 -12 5 0
r3=<day-today>	0 -5 -1 0 14 -3 0
r3=<duty>	1 -1 1 -9 -2 6 2
r3=<end>	-7 -23 6 -6 16 -4 -17
r3=<gate>	0 0 -2 0 11 0 -4
r3=<goods>	-4 6 0 -13 10 -13 0
r3=<level-noun>	0 0 -1 -7 2 1 2
r3=<level>	-7 -2 8 2 -6 3 1
r3=<money>	0 0 -8 0 12 -2 0
r3=<name>	9 -3 9 11 -16 0 -9
r3=<not>	4 -1 2 -9 6 -4 -3
r3=<number>	14 0 18 1 -20 -19 3
r3=<office>	9 0 0 -25 6 0 -1
r3=<organisation>	0 0 0 -12 29 -20 -11
r3=<person>	-1 0 16 -6 0 -10 -1
r3=<quality>	0 0 0 0 18 -1 -15
r3=<seat>	0 0 -17 11 6 -7 0
r3=<sender>	0 0 0 -9 14 0 0
r3=<span>	-2 8 8 -3 -5 -22 9
r3=<taker>	0 0 6 -1 -2 0 0
r3=<v-begin>	5 0 -9 8 0 0 0
r3=<v-buy>	0 0 -6 2 0 0 0
r3=<v-down>	0 0 -4 -3 1 0 6
r3=<v-end>	11 -8 -4 3 2 -11 -5
r3=<v-impose>	-5 -15 -3 -5 5 -9 19
r3=<v-propose>	0 0 -3 2 -6 4 2
r3=<v-return>	0 0 2 4 -10 0 4
r3=<v-say>	0 10 6 -14 -15 1 11
r3=<v-sell>	0 0 -10 0 14 0 0
r3=<v-stay>	-2 4 -12 -3 12 -2 -1
r3=<v-suspend>	-1 -1 14 -4 1 -5 -1
r3=<v-target>	0 0 -7 -10 10 -1 6
r3=<v-threaten>	0 0 0 0 -6 0 8
r3=<v-up>	0 0 -8 3 10 -6 0
r3=?	0 0 -7 -2 14 -2 0
r3=a	-7 -6 -5 12 -10 8 8
r3=addition	0 0 0 10 -10 0 0
r3=additional	0 0 -7 0 1 0 6
r3=after	10 0 5 -7 0 -3 -1
r3=again	0 0 0 -4 9 0 0
r3=all	0 0 -12 -1 20 -2 0
r3=and	0 1 22 0 -16 5 -13
r3=announce	0 0 8 0 -14 0 5
r3=another	0 0 0 8 -3 0 0
r3=as	0 0 10 -1 -2 -2 0
r3=ask	0 0 0 8 -7 0 0
r3=at	0 0 7 -4 0 0 0
r3=back	0 -2 1 17 -13 0 0
r3=be	-3 0 0 -5 13 -4 -2
r3=because	7 0 -3 0 -3 0 0
r3=been	-6 -1 1 1 -2 0 8
r3=between	-1 0 9 -1 2 -10 0
r3=both	0 0 18 -13 -7 -9 15
r3=by	-2 0 -4 -9 16 0 0
r3=carry	0 0 6 0 -4 0 0
r3=case	0 0 6 0 -5 0 0
r3=charge	0 0 0 -6 6 -1 1
r3=come	0 0 -5 -2 11 0 0
r3=continue	0 0 6 0 -2 0 0
r3=cost	0 0 -2 -2 7 0 0
r3=country	0 0 -3 0 6 0 0
r3=date	0 0 9 0 -6 0 0
r3=day	-1 0 18 -6 0 -14 -2
r3=do	0 0 10 4 -13 0 0
r3=doe	0 0 0 -4 7 0 -3
r3=down	0 0 0 -7 10 0 0
r3=duty	2 0 4 -3 -4 6 -7
r3=early	-1 0 -5 0 11 0 0
r3=end	12 -5 -2 6 -1 -9 -5
r3=expire	0 0 1 13 -13 0 0
r3=extend	-3 0 -9 -5 19 0 0
r3=first	14 -6 -12 -8 10 0 0
r3=for	-1 -4 -14 9 6 0 -4
r3=force	0 0 0 12 -9 0 0
r3=from	0 0 12 -7 -1 0 0
r3=go	0 0 5 6 -6 -1 0
r3=government	0 0 -10 10 -11 12 0
r3=had	0 0 0 -3 8 -4 0
r3=hand	0 0 -2 -1 7 0 0
r3=has	1 0 -14 10 -9 0 11
r3=have	0 0 -2 23 -13 -2 -2
r3=hold	0 0 0 -24 26 0 0
r3=hour	0 0 -7 0 12 0 0
r3=i	5 0 0 10 -16 1 0
r3=if	0 0 0 -4 8 0 0
r3=importer	0 0 6 -1 -3 0 0
r3=in	1 4 -14 -7 15 -3 -8
r3=is	0 0 2 7 -11 7 0
r3=it	-6 3 -32 9 22 -13 -1
r3=keep	0 0 0 7 0 -5 0
r3=let	0 0 0 -9 11 -3 0
r3=levy	0 0 0 0 -2 0 6
r3=lower	0 0 4 0 -8 0 2
r3=make	0 0 -2 0 8 0 0
r3=may	0 0 1 0 3 -6 0
r3=month	3 0 6 -9 1 -3 -2
r3=more	0 0 0 -2 6 0 0
r3=my	0 0 0 6 -3 0 -4
r3=neither	0 -1 0 -3 10 0 0
r3=new	0 0 9 -2 -3 0 0
r3=no	0 2 2 3 -14 0 3
r3=not	9 0 4 -29 8 -6 0
r3=nothing	0 0 -8 3 11 -5 -2
r3=now	0 0 -15 -1 8 10 0
r3=of	-3 -2 3 0 -7 3 7
r3=old	0 0 -1 -9 -4 10 5
r3=on	-9 -10 -7 11 4 -17 4
r3=one	0 0 0 -7 5 4 0
r3=or	0 0 10 5 -13 0 0
r3=our	0 0 6 0 -1 0 0
r3=out	0 6 -2 0 -2 0 0
r3=over	0 0 -11 7 7 -2 0
r3=p	0 0 -9 -3 14 0 0
r3=part	0 0 -9 -1 11 0 0
r3=pause	0 0 8 6 -13 0 0
r3=pay	0 0 9 -12 0 0 4
r3=place	0 0 0 15 -13 0 0
r3=prolong	0 0 -6 0 7 0 0
r3=prolonged	0 -1 1 -8 6 0 0
r3=put	-1 0 1 -7 6 0 0
r3=raise	0 0 -5 0 9 -2 0
r3=rate	0 0 0 -5 -1 6 0
r3=reach	0 0 8 0 -7 0 0
r3=read	0 0 -2 -1 8 0 0
r3=return	0 0 3 4 -10 0 4
r3=rise	0 0 -10 0 12 0 0
r3=run	0 7 -8 -7 3 0 5
r3=say	0 0 13 -20 -7 3 1
r3=second	0 0 -2 0 6 0 0
r3=section	0 0 7 0 -6 0 0
r3=see	0 0 6 4 -8 0 0
r3=ship	0 0 -10 0 11 0 0
r3=side	0 0 -12 0 12 3 -3
r3=sign	0 0 0 -4 9 0 -1
r3=so	0 0 9 0 -7 0 0
r3=sooner	0 0 0 -1 15 0 -9
r3=stay	0 0 -4 10 -3 0 0
r3=still	0 0 4 0 -7 0 3
r3=strike	0 0 -6 0 6 0 0
r3=suspend	0 0 7 -3 1 -4 0
r3=take	7 0 -9 10 -5 0 0
r3=tariff	0 0 0 -2 12 0 -8
r3=telephone	0 0 6 -2 -1 0 0
r3=tell	0 0 -5 0 7 0 0
r3=term	0 0 0 12 -4 0 -6
r3=that	-4 -1 -11 12 -10 13 6
r3=the	12 7 -22 -6 12 3 -12
r3=their	0 0 0 -6 9 0 0
r3=them	0 0 0 8 -5 0 -1
r3=then	3 0 -12 0 -11 9 11
r3=they	0 0 -15 -4 -1 21 0
r3=thi	0 0 -1 0 7 0 0
r3=thing	0 0 6 0 -5 0 0
r3=three	0 0 7 0 -5 0 0
r3=time	0 0 14 -15 6 0 -4
r3=to	-4 5 0 -7 -12 18 10
r3=trade	0 0 11 4 -2 -7 -6
r3=truce	0 10 -26 10 0 2 1
r3=two	2 0 2 8 -7 -5 0
r3=until	0 8 -10 -21 11 0 12
r3=up	0 0 6 5 -9 0 0
r3=want	0 0 -1 -3 7 0 0
r3=warn	0 0 0 0 -8 0 8
r3=was	-7 0 0 -1 13 -1 0
r3=we	0 0 -8 0 11 0 0
r3=were	0 0 -7 -5 16 0 0
r3=what	0 0 10 2 -4 -7 0
r3=which	0 -4 -12 5 -2 3 10
r3=who	0 0 8 0 -4 0 0
r3=will	0 0 -2 0 9 0 -10
r3=without	0 0 -4 0 6 0 0
r3=would	0 0 0 -13 3 14 -9
r3=write	2 0 1 3 -7 0 0
r3=year	0 0 -4 11 -8 5 0
r3=you	0 0 0 10 -6 0 -4
r4='s	0 0 14 -12 1 -6 0
r4=(	0 0 -4 0 7 0 0
r4=)	0 0 0 -9 -7 17 0
r4=,	0 10 -3 0 0 -10 1
r4=-	0 0 -8 0 11 0 0
r4=.	-9 0 3 8 -7 3 0
r4=:	0 0 13 0 -8 -13 6
r4=<agent>	5 0 -9 11 -3 6 -5
r4=<day-ahead>	-10 -22 -15 17 -4 -13 13
r4=<day-gone>	0 6 -8 0 -2 -4 10
r4=<day-today>	0 -3 -12 4 13 0 -2
r4=<duty>	-1 -1 1 -11 3 4 2
r4=<end>	-12 -25 2 -4 19 0 -15
r4=<gate>	0 -1 -1 -9 19 0 0
r4=<goods>	-1 2 10 2 -1 -14 0
r4=<level-noun>	0 0 26 -17 -5 -5 0
r4=<level>	1 2 -21 -4 15 1 -2
r4=<money>	0 0 0 -6 10 0 0
r4=<month-ahead>	0 11 0 0 -9 0 0
r4=<not>	3 -1 17 -10 -16 -7 14
r4=<number>	3 -2 -6 0 6 -14 3
r4=<organisation>	0 0 -9 -11 4 4 7
r4=<person>	-1 0 6 8 0 -11 -10
r4=<points>	0 0 -6 -7 17 0 0
r4=<quality>	0 0 -8 8 -3 7 0
r4=<sender>	0 0 0 11 -10 0 0
r4=<span>	7 -5 -17 3 7 -4 0
r4=<v-agree>	0 0 -5 0 6 4 0
r4=<v-bear>	0 7 19 -12 -2 -2 -6
r4=<v-begin>	-3 -7 -11 0 -4 14 11
r4=<v-down>	0 0 -6 1 -1 13 -5
r4=<v-end>	2 -14 -20 5 -1 10 20
r4=<v-impose>	0 -13 6 -15 18 -1 -21
r4=<v-propose>	-8 0 8 -18 22 -9 -3
r4=<v-return>	0 0 -9 0 12 0 0
r4=<v-say>	0 0 -10 -9 25 0 -17
r4=<v-sell>	0 0 6 4 -14 0 5
r4=<v-stay>	-2 1 -6 9 0 0 -1
r4=<v-suspend>	0 0 0 -7 14 -5 -4
r4=<v-target>	0 0 16 -5 -1 0 -11
r4=<v-up>	0 0 -4 0 -5 7 5
r4=?	-1 0 19 0 -13 0 0
r4=a	-6 2 -2 -1 9 -3 -5
r4=about	0 0 3 8 -11 0 0
r4=additional	0 0 0 20 -14 0 -5
r4=affected	0 0 -6 0 8 0 0
r4=after	0 0 -15 -3 23 0 0
r4=again	0 0 -2 -6 11 0 0
r4=agree	0 0 -1 -5 0 9 0
r4=agreement	0 0 12 -1 -7 0 0
r4=an	0 0 -2 8 -3 0 0
r4=and	6 15 0 -17 -8 -8 17
r4=announce	0 0 -1 -4 11 -2 0
r4=another	0 0 3 5 -8 0 0
r4=apply	0 0 3 -7 6 -2 0
r4=are	0 0 0 -3 -7 17 -4
r4=as	10 0 -1 -15 15 -5 -9
r4=at	0 0 -8 0 13 -1 0
r4=back	0 0 2 -2 7 -2 -4
r4=be	1 0 11 -11 2 -6 -9
r4=been	6 0 5 4 -9 -3 0
r4=before	0 0 -10 -13 25 0 -2
r4=begin	-1 -4 -11 14 -3 -4 9
r4=between	2 0 -11 -4 12 0 0
r4=but	0 0 -7 0 9 0 0
r4=buy	0 0 0 0 7 0 -3
r4=by	-2 8 -9 2 7 -5 -6
r4=can	0 -1 0 6 -2 0 0
r4=carry	0 0 9 0 -8 0 0
r4=charge	0 0 14 0 -5 0 -8
r4=collect	0 0 0 6 -6 0 0
r4=come	0 0 -1 -13 0 13 -1
r4=commerce	0 0 10 0 0 -9 0
r4=continue	0 0 -3 5 -5 6 0
r4=could	0 0 -3 0 6 0 0
r4=count	0 0 0 17 -16 0 0
r4=cut	0 0 -8 7 -2 2 0
r4=duty	0 0 3 1 -14 0 15
r4=earlier	0 0 0 6 -5 0 0
r4=end	3 -11 -26 7 -3 18 12
r4=expect	0 0 6 0 -1 0 0
r4=extend	0 0 0 7 -1 -2 0
r4=extension	5 0 -7 0 5 0 0
r4=fall	0 0 -3 -4 9 0 0
r4=fentanyl	0 0 -2 7 0 0 0
r4=first	6 0 3 -7 0 0 0
r4=for	0 -6 1 -5 12 -4 0
r4=force	0 0 0 -9 10 0 0
r4=from	0 0 8 -5 -9 -1 12
r4=geneva	0 -1 0 14 -11 0 0
r4=given	0 0 5 -6 0 0 0
r4=go	0 0 -5 7 -14 9 6
r4=good	0 0 0 6 0 0 0
r4=government	4 0 -1 11 -11 -2 0
r4=had	0 0 2 -16 5 5 0
r4=halve	0 0 8 0 -9 0 0
r4=happen	0 0 -14 0 16 0 0
r4=has	-1 0 -3 9 3 -13 -1
r4=have	0 0 -16 0 0 19 0
r4=he	0 0 0 0 7 0 0
r4=his	0 0 0 8 -8 0 0
r4=hold	0 0 -8 -12 20 0 0
r4=if	0 0 0 -5 -3 0 11
r4=impose	0 0 8 0 -7 0 0
r4=in	1 -3 -11 -26 37 2 -8
r4=into	0 0 13 0 -10 0 0
r4=is	-1 0 8 4 -4 -3 -7
r4=it	0 0 -10 9 0 0 0
r4=its	5 4 -11 1 4 -8 0
r4=keep	0 0 1 4 -8 0 0
r4=lapse	0 0 -6 0 9 0 0
r4=levy	0 0 -2 -6 0 5 0
r4=make	0 0 11 0 -8 0 0
r4=may	0 0 15 0 -8 -4 0
r4=minister	0 0 0 5 -1 1 -6
r4=ministry	0 0 -6 0 0 7 0
r4=need	0 0 -7 0 -6 13 0
r4=new	0 0 0 -2 9 0 -1
r4=no	0 0 3 -16 20 0 -8
r4=not	0 0 0 8 -8 -1 3
r4=nothing	0 0 0 -6 -12 0 16
r4=notice	0 0 -3 0 6 0 0
r4=now	0 0 8 7 -22 0 10
r4=of	0 13 -21 -14 12 1 6
r4=oil	0 0 0 9 -8 0 0
r4=old	0 0 -1 11 -12 0 4
r4=on	-8 0 0 10 0 -4 -8
r4=once	0 8 -1 0 -4 0 0
r4=one	0 0 6 -2 0 -2 0
r4=order	0 0 5 0 -7 1 0
r4=other	0 0 8 -5 -1 0 0
r4=out	0 8 -7 0 0 0 0
r4=own	0 0 6 0 -4 0 0
r4=paper	0 0 -4 8 -3 -5 5
r4=pay	0 7 2 -1 -2 0 -2
r4=place	0 0 6 0 -4 0 0
r4=plan	-6 0 -4 0 11 0 0
r4=present	0 0 0 10 -10 0 0
r4=president	0 0 0 0 6 0 0
r4=prolong	0 0 -13 0 16 -1 0
r4=prolonged	-2 0 10 0 -4 0 0
r4=put	0 0 -2 -6 4 2 0
r4=rate	0 0 15 -8 -6 -7 6
r4=reach	0 0 -9 0 10 0 0
r4=reciprocal	0 0 -5 0 0 7 0
r4=renewed	3 0 -7 0 2 0 0
r4=result	0 0 -5 -2 12 0 -1
r4=return	0 0 -7 0 8 0 0
r4=run	0 4 -5 16 -13 0 0
r4=same	0 0 8 -4 -15 0 9
r4=say	0 0 -3 3 8 0 -13
r4=ship	0 0 8 0 -7 0 0
r4=side	0 -1 0 -2 10 0 0
r4=since	0 0 0 -7 8 0 0
r4=so	0 0 5 16 -19 0 0
r4=stay	0 0 -2 -6 12 0 0
r4=stop	0 0 0 -6 7 0 0
r4=surcharge	0 0 -1 -1 7 0 0
r4=suspend	0 0 0 -4 10 0 -1
r4=suspension	0 0 -9 4 4 0 0
r4=talk	0 0 -12 -2 3 11 0
r4=tariff	0 0 -4 -15 23 0 -5
r4=tell	0 0 0 -9 8 0 0
r4=than	0 0 0 -4 11 -3 -4
r4=that	4 0 24 -8 -14 -2 -3
r4=the	1 -7 10 -27 9 -8 17
r4=their	0 0 12 -11 0 0 0
r4=there	0 0 -3 0 6 0 -2
r4=they	0 0 -22 1 11 4 0
r4=to	-12 -10 -16 -12 14 10 15
r4=too	0 7 0 -2 0 0 -3
r4=trade	0 0 0 -6 0 0 6
r4=truce	5 -12 24 0 -16 -3 2
r4=two	11 0 -5 -2 0 0 0
r4=under	0 0 -4 0 9 0 0
r4=until	-3 0 -13 10 0 0 8
r4=up	0 0 3 3 -6 0 0
r4=was	3 0 -2 -19 19 0 0
r4=we	0 0 -6 0 -9 12 2
r4=well	0 0 9 0 -9 0 0
r4=what	0 0 -10 0 9 0 0
r4=which	0 7 5 0 -9 0 0
r4=will	0 0 1 2 10 -9 -22
r4=with	0 -1 -2 0 8 0 0
r4=without	0 0 14 0 -14 0 0
r4=would	0 0 6 -2 0 0 -3
r=! <end>	0 0 -1 -6 9 0 0
r=" .	0 0 8 0 -7 0 0
r=" <end>	0 0 1 -2 -5 6 0
r=( <level>	0 0 -1 0 6 0 0
r=( transcript	0 0 0 6 -5 0 0
r=) .	0 0 11 -3 -4 -2 0
r=) <end>	0 -2 -11 1 12 -1 0
r=, "	0 0 7 0 -8 0 -2
r=, <day-ahead>	0 0 -8 3 3 0 0
r=, <day-gone>	0 0 0 -9 13 0 0
r=, <day-today>	0 0 6 8 -9 0 -4
r=, <level>	0 0 5 -7 0 4 0
r=, <name>	0 0 -2 13 -12 -2 7
r=, <number>	8 0 6 -1 -3 -3 -4
r=, <office>	0 0 10 -2 1 -9 0
r=, <person>	0 12 -7 -6 -20 18 11
r=, <quality>	0 0 2 3 0 0 -10
r=, <seat>	0 0 13 -6 1 -3 -3
r=, <span>	-2 -1 21 -17 -8 12 -13
r=, a	0 0 15 0 -8 -6 -2
r=, according	0 0 -8 0 20 0 -4
r=, all	0 0 -4 0 6 0 0
r=, and	5 2 -3 -6 5 3 -15
r=, are	0 0 0 8 -5 0 0
r=, as	-2 0 4 6 -5 -6 1
r=, at	0 0 6 0 -6 -11 9
r=, be	0 0 13 0 -9 0 0
r=, before	0 0 -1 -5 11 0 0
r=, both	0 0 11 -4 0 -9 0
r=, come	0 4 0 10 -13 0 0
r=, doe	0 0 0 -7 7 0 0
r=, during	0 0 -10 -2 1 0 11
r=, each	0 0 -7 9 0 -1 0
r=, end	0 -4 0 20 -13 0 0
r=, for	0 7 -5 -6 -10 -4 21
r=, from	0 0 0 -5 -2 2 6
r=, go	0 0 -17 0 19 0 0
r=, has	-1 0 5 11 -17 0 9
r=, his	0 0 6 -2 -8 4 0
r=, hold	0 0 0 11 -9 0 0
r=, i	0 0 0 18 -12 -3 -2
r=, if	0 0 -27 9 -1 12 6
r=, in	0 0 -9 7 12 -4 -12
r=, instead	0 0 4 3 -8 0 0
r=, is	0 0 11 -4 0 -1 -2
r=, it	0 0 12 -13 0 0 0
r=, lasted	0 11 0 0 -10 0 0
r=, leave	0 0 16 0 -14 0 0
r=, most	0 0 0 -5 7 0 0
r=, no	0 0 -7 0 11 0 0
r=, not	0 0 -4 0 -2 8 0
r=, now	0 0 -15 6 12 0 0
r=, on	0 0 -5 -10 10 -3 5
r=, only	0 6 -5 -3 2 0 -1
r=, our	0 0 -4 0 8 0 0
r=, provided	0 0 -8 0 -17 17 9
r=, so	0 0 0 0 5 -6 2
r=, that	0 8 5 0 -3 -5 -7
r=, the	0 -2 8 -4 1 1 -17
r=, their	0 0 -5 0 -2 9 0
r=, then	0 0 -15 0 19 0 -1
r=, there	0 0 0 -3 7 0 0
r=, to	0 0 3 11 -3 -6 -5
r=, too	0 0 14 0 -10 0 0
r=, under	0 -1 -1 3 0 -5 6
r=, unless	0 0 -9 -8 4 12 0
r=, until	0 7 -4 -2 0 0 0
r=, was	0 -2 -9 2 12 -4 0
r=, when	2 -9 4 -9 9 -11 -7
r=, which	8 -7 -18 5 0 11 -3
r=, with	0 0 5 -10 3 0 0
r=, would	0 0 10 7 -21 -1 8
r=, yes	0 0 11 -7 0 0 -3
r=- the	0 0 12 0 -8 0 0
r=. "	0 0 -16 0 22 -7 0
r=. .	0 0 0 16 -15 0 0
r=. <end>	-6 0 -2 0 -1 8 -2
r=: "	0 0 6 0 -5 0 0
r=: <end>	0 0 -2 18 -11 0 -5
r=: <level>	0 0 7 -13 13 0 -7
r=: <name>	7 0 -2 -2 0 0 0
r=: <number>	0 0 0 -5 0 0 6
r=: <person>	0 0 -6 0 3 1 0
r=: a	0 8 0 -6 0 0 0
r=: the	0 -13 5 6 -16 11 6
r=; <end>	0 0 -7 7 -4 7 0
r=; <name>	0 0 -3 0 7 0 0
r=; <quality>	0 0 8 0 -7 0 0
r=; in	0 0 0 8 -7 0 0
r=; it	0 0 -9 -10 3 14 0
r=; the	1 -2 -1 -3 7 -1 0
r=; until	3 0 -2 0 -11 11 0
r=; we	0 0 -5 0 7 0 0
r=<day-today> .	0 0 0 -10 7 0 0
r=<end> <end>	2 -10 -3 -4 18 -8 -7
r=<name> 's	0 0 7 -11 0 0 1
r=<name> and	13 0 -8 1 -6 0 0
r=<name> take	0 0 0 -6 10 0 0
r=<name> will	0 0 0 -13 -4 0 16
r=<number> .	0 0 -11 0 13 0 0
r=<person> and	0 0 -1 7 -2 0 0
r=? <end>	2 0 -4 -6 3 0 4
r=after <span>	0 0 -15 -3 20 0 0
r=after the	3 0 3 0 -6 0 0
r=and ,	0 0 7 0 -7 0 0
r=and <day-ahead>	0 0 2 -10 7 0 0
r=and <level>	0 0 0 15 -13 0 0
r=and <month-gone>	0 0 0 9 -7 0 0
r=and a	0 0 9 0 -7 0 0
r=and are	-1 9 -14 0 7 -1 0
r=and at	0 0 -7 0 9 0 0
r=and end	-1 -1 -6 2 2 -1 2
r=and expire	0 0 -7 4 1 0 0
r=and for	0 0 9 -6 -7 0 0
r=and has	0 2 -4 -7 5 0 0
r=and in	0 0 0 -8 9 0 0
r=and is	0 0 -15 4 9 0 -3
r=and last	0 -3 -10 0 12 0 -3
r=and must	0 0 -4 0 7 0 0
r=and not	0 0 9 0 -7 0 0
r=and put	0 0 0 -7 8 0 0
r=and run	0 5 -1 0 -12 0 14
r=and the	0 0 -4 0 7 0 0
r=and was	2 -3 -7 6 -8 9 0
r=and which	0 0 0 9 -3 0 0
r=and would	0 0 0 11 -10 0 0
r=are not	0 0 0 6 -3 0 0
r=as the	0 0 10 0 -10 0 0
r=as well	0 0 -3 -9 9 5 -3
r=at <number>	4 0 -1 -8 5 0 0
r=because of	0 0 7 0 -6 0 0
r=before the	0 0 6 -5 0 0 0
r=by <span>	0 0 0 11 -5 -1 0
r=doe not	0 0 0 6 -5 0 0
r=evening ,	0 0 0 0 7 0 0
r=for <span>	0 -4 -11 13 -10 -5 11
r=for talk	0 0 7 0 -6 0 0
r=for the	0 0 0 -3 6 0 0
r=from <day-ahead>	0 0 -5 0 10 0 0
r=has been	0 -1 0 -10 10 3 0
r=if it	0 0 -12 -1 -1 0 16
r=if there	0 0 -2 0 7 0 -2
r=in <seat>	0 0 0 8 -6 0 0
r=in any	0 0 6 0 -5 0 0
r=in the	0 0 10 -3 -2 -2 0
r=instead of	0 0 -2 0 -12 5 11
r=is the	0 0 -1 9 -3 0 0
r=it end	0 0 11 0 -8 0 0
r=it has	0 0 9 -2 0 0 -1
r=it is	0 0 0 -7 3 0 6
r=it pay	0 0 11 -1 -4 0 0
r=it was	8 0 -10 -14 10 0 0
r=it will	0 0 5 -3 -11 0 10
r=it would	-1 0 -6 6 7 0 -9
r=next year	0 0 0 2 -6 7 -1
r=night .	0 0 15 0 -9 0 0
r=of next	0 0 -12 13 -5 7 0
r=of the	1 0 -2 -8 7 0 0
r=of thi	0 0 15 0 -6 -8 -2
r=on .	0 0 0 -1 -5 0 9
r=on the	0 0 0 8 -5 0 0
r=pay <level>	0 0 -4 0 8 0 -6
r=that he	0 0 6 -3 -1 0 0
r=that the	0 0 -10 5 3 0 0
r=the <name>	0 0 0 10 -8 0 -1
r=the <office>	0 0 -6 9 -2 0 0
r=the <quality>	0 0 -4 16 -6 0 -5
r=the additional	0 0 15 -12 0 -6 0
r=the duty	0 0 2 -13 0 0 4
r=the last	-3 0 17 0 -14 0 0
r=the two	0 0 -1 -3 8 0 0
r=there was	0 0 0 7 -4 0 0
r=they have	0 0 0 -13 16 0 0
r=they pay	0 0 0 0 9 0 -9
r=thi year	0 0 0 -7 0 -4 8
r=to <day-ahead>	0 0 16 14 -16 -9 -5
r=to <day-gone>	0 6 -4 -8 0 0 4
r=to extend	0 0 8 0 -7 0 0
r=to run	0 0 14 -1 -10 0 0
r=to settle	0 0 0 0 -8 9 0
r=to the	0 0 -4 -3 1 0 8
r=under a	0 0 0 15 -11 0 -3
r=unless <organisation>	0 0 -14 0 18 -2 0
r=unless it	0 0 6 0 -5 0 0
r=unless the	0 0 8 -2 0 -6 0
r=will not	0 0 0 -6 7 0 0
r=with <name>	0 0 0 -6 6 0 0
r=without a	-6 0 -3 0 10 0 0
r=— <name>	0 0 8 -14 3 0 0
r=— <office>	0 0 0 -6 4 0 3
r=— <person>	0 0 -2 0 6 0 0
r=— a	0 11 -8 -3 3 -3 -3
r=— for	0 0 0 6 -5 0 0
r=— it	0 0 0 8 -8 0 0
r=— the	11 -6 -16 -3 11 -2 0
s:!	0 0 -2 -7 10 0 0
s:"	0 -7 -3 2 -4 7 5
s:'	7 4 -24 4 6 -4 -3
s:'s	-9 -8 -7 -11 8 11 5
s:(	-2 -9 0 -10 4 5 2
s:)	-2 -9 3 -7 0 4 1
s:*	0 0 -30 1 5 17 6
s:,	-5 1 4 -4 1 6 -5
s:-	-1 -8 0 -2 -2 10 1
s:.	-4 -21 0 -3 14 -3 0
s:/	-2 0 -12 10 -15 21 0
s::	2 2 -4 -4 -1 8 0
s:;	-4 1 3 -7 1 7 -7
s:<agent>	3 -28 -9 -2 0 19 -2
s:<day-ahead>	-66 -51 8 -9 20 0 0
s:<day-gone>	13 0 3 8 -17 18 -20
s:<day-today>	4 -1 -13 -10 24 -10 -9
s:<duty>	-5 -5 -1 13 -6 0 3
s:<gate>	-1 2 0 11 0 -14 -7
s:<goods-amount>	12 0 -18 2 2 0 -1
s:<goods>	-2 -4 10 5 0 -26 2
s:<level-noun>	-1 -16 10 1 11 -17 -19
s:<level>	-6 -13 3 -8 14 -2 -2
s:<money>	0 0 -7 1 22 -23 -21
s:<month-ahead>	0 6 -35 -28 63 -19 -21
s:<month-gone>	-17 6 3 6 -7 8 -7
s:<month-today>	0 0 -2 -10 19 -7 -3
s:<name>	-8 -10 6 -2 -2 6 6
s:<not>	11 7 18 -13 0 -23 -18
s:<number>	8 0 1 11 1 -26 0
s:<office>	0 -20 9 1 2 3 -17
s:<organisation>	-3 0 -29 10 26 -13 -1
s:<person>	-20 -1 -3 -4 1 15 5
s:<points>	0 15 37 -4 -40 3 -7
s:<quality>	0 -19 8 2 -2 1 -7
s:<seat>	0 -34 6 0 -5 0 15
s:<sender>	-8 -7 5 4 10 -4 -31
s:<span>	-34 16 -2 14 -22 -4 28
s:<taker>	0 0 -11 2 21 -17 -8
s:<v-agree>	-13 -10 -3 -4 1 10 5
s:<v-bear>	5 -8 -4 -11 7 10 -1
s:<v-begin>	-5 14 -3 11 -14 4 6
s:<v-buy>	-5 -1 6 -16 27 -7 -31
s:<v-deny>	0 0 -16 -17 26 2 -4
s:<v-down>	5 0 6 -8 -4 -3 5
s:<v-end>	19 1 6 -17 -6 9 -9
s:<v-impose>	-9 -11 3 6 2 6 -9
s:<v-propose>	-1 5 -18 -9 22 6 -8
s:<v-return>	0 -2 -5 6 -8 12 1
s:<v-say>	-21 2 -2 2 7 0 -9
s:<v-sell>	-8 -4 -6 -5 21 5 -9
s:<v-stay>	0 5 4 -4 8 -9 -18
s:<v-suspend>	-12 -6 11 1 1 -10 0
s:<v-target>	-8 -16 -4 -1 9 5 -7
s:<v-threaten>	0 0 1 -10 9 -11 2
s:<v-up>	0 3 -10 -14 14 8 0
s:?	0 -1 -4 -5 13 -1 0
s:@	0 0 7 11 -18 2 0
s:[	0 0 -14 -21 -25 23 26
s:]	0 0 -14 -14 -29 23 26
s:_	0 0 18 0 -9 -7 0
s:a	-22 7 -8 0 15 -13 11
s:abolish	0 0 0 -1 13 0 -6
s:about	-1 0 -10 -8 21 0 -3
s:above	0 0 9 8 -1 -8 -8
s:abroad	0 0 -3 -7 13 0 0
s:accept	0 0 -10 -1 2 0 6
s:accord	0 0 4 -5 -5 0 9
s:according	0 0 -18 2 -13 25 3
s:account	0 0 -1 -4 10 0 0
s:accra	0 0 0 6 -4 0 0
s:across	0 0 7 -2 0 0 0
s:act	0 0 -1 0 8 0 -2
s:add	0 0 -2 -5 11 -4 3
s:addition	0 0 0 6 -6 0 0
s:additional	-3 -2 10 4 -15 6 0
s:adjust	0 0 -4 17 -11 0 0
s:admit	0 0 0 18 -13 -1 0
s:adopt	0 0 -17 0 1 15 0
s:affair	0 0 0 0 -6 0 6
s:affiliate	0 0 -7 0 -1 10 0
s:afraid	0 0 9 0 -8 0 0
s:after	14 -14 -5 0 13 -12 -10
s:afternoon	0 0 0 -6 10 0 -3
s:afterward	0 0 -3 7 0 -5 0
s:agency	-1 0 -12 0 15 0 0
s:agent	0 0 0 -8 9 0 0
s:ago	0 0 0 -9 13 0 0
s:agree	-5 0 -6 1 -5 12 7
s:agreement	-12 0 14 -38 25 -22 0
s:agricultural	0 0 0 15 -13 0 0
s:ahead	0 0 -14 -1 18 0 0
s:air	0 0 -1 -1 6 0 0
s:aircraft	0 0 0 -6 16 0 -8
s:aire	0 0 0 -8 9 0 0
s:airline	-2 0 -1 0 10 0 0
s:airport	0 0 0 11 -10 0 0
s:al	0 0 4 12 -12 -3 0
s:alert	0 0 -10 -1 16 0 -3
s:alexandria	0 0 5 0 5 -11 0
s:alive	0 0 -22 0 11 11 0
s:all	0 -5 -12 -27 19 8 3
s:allow	0 0 -1 -7 11 0 0
s:allowed	5 0 -7 -11 13 -3 0
s:almost	0 0 0 -5 7 0 0
s:alone	0 0 10 6 -15 0 0
s:along	0 0 -13 0 13 0 0
s:already	0 0 -2 6 -3 1 0
s:also	0 0 0 -17 21 -5 -3
s:although	0 0 0 8 -6 0 0
s:altogether	0 0 0 -1 6 0 0
s:aluminium	5 0 0 -8 3 0 0
s:aluminum	0 0 -4 -8 15 0 0
s:am	0 0 -7 3 5 0 -3
s:an	22 0 1 -12 7 0 -32
s:and	11 -3 2 5 -1 -3 -9
s:annex	0 0 -2 -5 8 3 -5
s:announce	-1 0 5 -15 12 -5 -5
s:announcement	0 0 -4 11 0 0 -8
s:another	0 0 -13 3 13 -5 0
s:answer	0 0 -18 -18 15 20 -4
s:anti	0 0 0 9 -7 0 0
s:antimony	0 0 -19 0 30 -4 -2
s:antwerp	0 0 -6 0 0 7 0
s:any	0 0 -5 -24 32 -4 -7
s:anyone	0 0 0 7 0 0 -4
s:apart	0 0 0 -11 12 0 0
s:appeal	0 0 -4 0 6 0 0
s:apple	0 0 19 -7 -3 0 -10
s:appliance	0 0 5 6 -12 0 0
s:application	0 0 0 9 0 -8 0
s:apply	3 -2 15 -4 -13 4 1
s:approval	0 0 -7 -10 5 8 3
s:approve	0 0 2 -20 -1 11 2
s:apricot	0 0 0 -7 1 0 4
s:are	0 -1 5 14 -9 -2 -8
s:armistice	2 7 -4 1 0 -8 0
s:army	0 0 -11 0 15 0 0
s:around	0 0 0 0 -1 6 0
s:arranged	0 0 0 7 -7 0 0
s:arrangement	0 -4 24 0 -25 9 -10
s:arrive	0 0 10 -12 -7 -2 11
s:as	1 -4 12 -2 -1 -10 -1
s:ask	0 0 14 0 -17 9 0
s:asleep	4 0 -1 6 -8 0 0
s:assembly	0 0 -2 -3 9 0 0
s:at	3 -13 0 -5 3 -1 0
s:attempt	-1 0 0 -1 7 0 0
s:autumn	3 0 -6 16 -23 12 0
s:avocado	0 0 7 0 -12 5 0
s:await	4 0 3 0 -6 0 0
s:away	-2 0 17 -4 -17 8 0
s:b	0 0 -1 0 10 -7 0
s:back	3 -2 10 -1 -21 2 17
s:ban	0 0 -20 -1 35 -16 0
s:banana	0 0 6 0 4 0 -15
s:bandung	0 0 1 -10 8 0 0
s:bar	0 0 -2 -10 13 0 0
s:bargain	0 0 -11 -5 17 0 0
s:base	0 0 -8 0 1 8 0
s:be	-10 -22 -1 22 -3 2 -10
s:bean	0 0 -7 -4 12 2 -2
s:bear	0 0 -4 7 -1 3 -1
s:became	3 0 -10 -3 9 0 0
s:because	2 10 -3 -3 -1 4 -8
s:become	0 0 4 3 -1 0 -7
s:bed	0 0 0 7 -17 17 -3
s:beef	-1 0 -4 0 1 0 6
s:been	5 -25 -7 7 7 -3 -14
s:beer	0 0 -2 -7 4 -1 7
s:before	-2 -16 -2 6 -2 2 3
s:begin	-16 7 -17 8 -2 -10 16
s:behind	0 0 6 -4 0 0 0
s:being	0 0 11 11 -16 0 0
s:bell	-4 0 0 -4 13 0 0
s:benefit	0 0 -5 17 -10 0 0
s:bergen	0 0 -11 -2 8 8 0
s:bessent	0 0 -2 -1 -1 10 0
s:better	0 0 19 -1 -11 -6 0
s:between	-6 0 9 8 4 -23 -20
s:beyond	0 0 10 -7 -3 0 0
s:bicycle	0 0 5 2 0 0 -9
s:big	0 0 -4 -1 11 -3 0
s:bill	0 0 -1 -4 15 -2 0
s:biscuit	0 0 -7 -1 0 7 0
s:black	0 0 -4 0 -6 10 0
s:blink	0 0 0 -2 7 0 -1
s:bloc	0 0 -13 0 14 0 0
s:boat	0 0 1 9 -11 0 0
s:body	0 0 0 7 -6 0 0
s:bond	0 0 -4 0 6 0 0
s:borden	0 0 14 0 -6 -6 0
s:border	13 0 2 0 -7 0 -3
s:born	-5 0 0 -1 10 0 0
s:both	-3 6 17 19 -37 -10 19
s:bound	0 0 6 8 -10 -3 0
s:box	0 0 -1 -6 5 0 0
s:break	0 0 -24 4 20 0 0
s:breakfast	0 0 0 -1 6 0 0
s:breath	0 0 7 0 -6 0 0
s:breathe	0 0 -4 0 7 0 0
s:bridge	0 0 -4 0 8 0 0
s:brief	0 0 9 -11 0 0 0
s:briefed	0 0 0 0 -6 6 0
s:bring	0 -5 0 1 5 -8 -3
s:broke	0 0 -6 -7 18 0 0
s:broken	7 0 -6 0 1 -2 0
s:brother	0 0 -12 0 18 -8 0
s:budget	0 0 -10 0 13 0 0
s:bueno	0 0 0 -8 9 0 0
s:built	0 0 0 -5 10 0 -1
s:bulletin	13 0 -8 18 -22 0 -1
s:bursa	0 0 0 -1 6 0 0
s:bus	0 0 -9 0 11 0 0
s:busan	0 -11 15 -5 -10 9 -5
s:business	0 0 -7 -3 17 -2 0
s:but	14 0 -9 -17 19 -15 0
s:butter	0 0 -16 14 0 6 -6
s:buy	0 0 -4 0 6 1 -6
s:buyer	0 0 0 -7 13 0 0
s:by	0 -3 -17 8 17 -5 -12
s:cabinet	2 0 -4 -11 13 -4 -2
s:cable	0 0 16 0 -12 0 -4
s:cairn	0 0 0 0 -8 0 10
s:cake	0 0 -5 0 10 0 0
s:calendar	0 0 31 0 -24 -10 0
s:call	-2 -1 -8 7 12 -7 -6
s:calm	0 0 9 0 -16 11 -2
s:camp	0 0 6 0 -5 0 0
s:can	-1 -7 -2 5 0 -14 12
s:canal	0 0 4 -7 3 0 0
s:cancel	0 0 0 -3 9 0 0
s:canola	0 0 -6 -6 18 -3 0
s:cap	0 0 0 0 6 -5 0
s:capacity	0 0 -7 0 11 -4 0
s:cape	0 0 0 10 -8 0 0
s:capital	7 0 2 10 -10 -6 0
s:car	0 0 0 -18 20 -10 0
s:cardamom	3 -1 -6 -8 12 0 0
s:cargo	0 0 2 7 -9 0 0
s:carpet	0 0 19 0 -9 -6 -2
s:carry	0 2 -9 -5 -3 15 0
s:case	0 0 -8 -16 19 0 3
s:cashew	0 0 9 0 -8 0 0
s:cashmere	0 0 0 7 -3 0 0
s:cease	0 0 0 12 -15 9 -6
s:ceasefire	-1 -1 -43 1 43 -13 5
s:cement	3 7 -1 -15 7 0 0
s:cent	0 0 -4 0 8 0 0
s:ceramic	0 0 5 -1 16 -3 -16
s:certain	0 0 -1 6 -14 10 0
s:certificate	0 0 0 -2 7 0 0
s:chair	0 0 6 4 -8 0 -1
s:change	0 0 0 16 -2 -5 -11
s:changed	0 0 8 -8 0 0 0
s:channel	0 0 6 0 -2 0 0
s:charge	-4 -5 3 2 -3 12 -9
s:chart	0 0 0 9 -9 0 0
s:cheese	0 0 -3 9 1 -5 -3
s:chemical	0 0 0 8 -7 0 0
s:chicken	2 0 4 -10 2 -1 0
s:chief	0 0 0 10 -9 0 0
s:chip	0 0 8 -16 4 0 0
s:chocolate	0 6 -8 -1 5 -3 0
s:christma	0 0 -10 0 12 0 0
s:citru	0 0 4 15 -17 -1 0
s:city	2 8 -20 -9 17 -1 -1
s:civilian	0 0 0 -10 12 0 0
s:claim	0 0 -9 0 9 -1 0
s:clear	0 0 1 0 -5 8 -2
s:client	0 0 -2 0 8 0 -3
s:climb	0 0 8 0 -4 0 0
s:clock	-3 0 9 16 -20 0 0
s:close	0 0 7 -17 3 0 -1
s:closed	0 0 -2 -9 16 0 -1
s:club	0 0 -20 0 25 -2 0
s:coast	0 0 -9 0 15 -3 0
s:cocoa	0 0 -13 7 0 8 0
s:coconut	0 0 -13 0 7 8 -5
s:cod	-2 4 3 4 -11 -6 7
s:coffee	0 0 3 10 -8 0 -4
s:collapsed	0 0 -4 -3 10 0 0
s:colleague	5 0 -9 -20 1 6 8
s:collect	-4 5 2 16 0 -12 -22
s:collection	0 0 -21 4 3 0 13
s:colombo	0 0 8 0 0 -7 0
s:column	0 0 20 0 -16 0 -1
s:come	7 0 17 -19 0 1 -25
s:comment	0 0 -12 0 18 -2 0
s:commerce	-1 0 0 -3 -5 15 -3
s:commitment	0 0 0 13 -12 0 0
s:common	0 0 6 0 -4 0 0
s:company	-1 0 -23 -7 37 -2 -8
s:compared	0 0 0 6 -6 0 0
s:complaint	0 0 -10 0 10 0 0
s:completed	0 0 12 0 -6 -4 0
s:component	0 0 0 0 6 0 -3
s:concerned	0 0 7 0 -5 0 0
s:conclude	5 0 13 -7 3 -14 -9
s:condition	0 0 0 0 -7 0 8
s:conference	0 0 -7 14 -17 5 6
s:confirm	-1 0 2 -12 9 -1 0
s:conflict	0 0 -5 0 11 -3 0
s:congress	0 0 -4 0 7 0 0
s:consent	0 0 9 0 -21 0 15
s:consider	0 0 10 1 -6 0 0
s:consultation	0 0 -3 -15 17 2 0
s:contact	0 0 0 -2 6 0 0
s:content	0 0 0 7 -7 0 0
s:continue	0 -2 10 7 -19 4 0
s:contract	0 0 -8 -2 25 -11 0
s:control	0 0 26 -6 -15 3 -6
s:cooking	0 0 8 -1 -3 0 0
s:copper	0 0 14 0 -9 -4 0
s:cork	0 0 16 -8 -1 0 -13
s:corn	4 0 -11 -6 12 0 0
s:correct	0 0 -15 0 0 16 0
s:corresponding	0 0 15 4 -16 -1 0
s:cost	0 0 8 -19 15 0 -12
s:cotonou	0 0 0 0 -4 0 6
s:cotton	3 0 -8 -9 7 -3 7
s:could	0 0 -4 -12 28 -17 -13
s:count	0 0 2 10 -6 -1 -4
s:counted	0 -4 14 11 -15 2 -12
s:counter	0 0 2 8 -7 0 -2
s:countermeasure	0 0 -8 -1 17 -4 -2
s:counting	0 0 -6 3 -8 9 3
s:country	6 12 -2 -12 19 -25 -23
s:county	0 0 0 -2 6 0 0
s:course	0 -1 0 0 -3 8 0
s:court	0 0 -6 0 7 0 0
s:cousin	0 6 0 -3 -1 0 0
s:crab	0 0 -2 0 8 -1 0
s:crane	0 0 6 5 -7 0 -3
s:crossed	0 0 0 7 -5 0 0
s:crude	0 0 0 -4 8 0 0
s:current	0 0 13 9 -19 0 0
s:custom	-9 4 -3 3 11 -15 0
s:customer	0 0 0 -5 9 0 0
s:cut	0 7 -23 3 0 8 4
s:da	0 0 0 6 -3 0 0
s:daily	0 0 -1 -11 15 0 0
s:dairy	0 0 -14 -9 5 6 9
s:date	-6 0 15 -8 -19 11 5
s:dated	0 0 8 9 -13 0 0
s:day	5 -9 26 -13 -3 -27 -2
s:de	0 0 -6 -9 18 0 0
s:dead	0 0 13 0 -10 0 0
s:deadline	0 0 -10 -3 23 -4 -3
s:deal	0 0 8 -22 11 -2 -11
s:debate	3 0 -7 0 4 0 0
s:decide	0 0 -8 3 5 0 0
s:decided	0 0 22 2 -22 -4 3
s:declaration	0 0 3 4 -6 0 0
s:declare	-2 5 4 24 -28 2 -2
s:decline	0 0 2 0 9 -9 0
s:decree	10 0 16 5 -19 -8 -5
s:delay	0 0 1 0 -9 8 0
s:delegation	0 0 -19 -6 30 -3 -1
s:delivery	0 0 18 -7 -5 -4 0
s:demand	0 0 -4 -1 10 0 0
s:desk	0 0 -6 -20 26 -3 0
s:detail	0 0 -4 0 7 0 0
s:diary	0 0 -10 0 15 0 0
s:did	9 0 -32 -7 31 -12 -13
s:die	-2 -1 11 -5 -5 6 0
s:diet	0 0 -9 0 0 0 6
s:difference	0 0 -9 3 3 0 0
s:dinner	0 0 17 -1 -10 -6 0
s:direction	0 0 0 -4 8 0 0
s:discuss	0 0 0 -7 7 0 -1
s:dispute	-1 6 6 -12 -15 11 2
s:district	0 0 0 -3 8 0 0
s:do	-1 0 19 -4 -15 0 3
s:docker	0 0 -6 0 9 0 0
s:document	0 0 9 0 -6 0 0
s:doe	-3 0 19 -3 -7 0 -1
s:dollar	0 0 0 -4 6 0 0
s:don't	0 0 -4 0 11 0 0
s:donald	0 0 -9 0 13 0 0
s:done	0 0 -15 -1 21 0 -1
s:doorstep	0 0 0 -7 8 0 0
s:double	0 0 -12 -15 25 1 0
s:down	-9 5 -20 20 -8 -24 19
s:draft	0 0 -7 -6 -15 14 17
s:draw	0 0 -3 -6 4 0 5
s:drawer	0 7 9 -16 2 0 -4
s:dried	4 0 0 5 -8 0 0
s:drone	0 0 3 -10 9 0 -3
s:drop	0 0 -11 6 -7 -5 16
s:drug	0 0 -3 0 6 0 0
s:due	-9 -6 15 -14 7 -2 -23
s:duration	0 0 -3 0 -6 6 0
s:durban	0 0 0 -7 10 0 0
s:during	0 13 -37 -19 22 8 7
s:duty	-4 -3 5 8 -17 2 9
s:each	0 11 -3 -4 1 4 -8
s:earlier	0 0 -7 0 3 3 -2
s:early	-2 0 10 -12 1 0 -2
s:earth	0 0 10 -20 5 0 -3
s:eastern	0 0 0 0 7 0 -9
s:economic	0 0 -5 5 -6 0 6
s:economy	0 0 -20 5 0 12 2
s:edition	0 0 -5 -5 12 0 0
s:effective	0 0 1 -3 7 -8 0
s:either	6 0 -6 11 -4 -14 8
s:election	0 0 -2 0 8 0 0
s:electricity	0 0 -3 -1 11 0 0
s:eleven	0 0 -11 0 1 0 5
s:else	0 0 0 0 3 -6 0
s:elsewhere	0 0 -9 0 14 0 0
s:emergency	0 0 -18 -15 30 3 0
s:employer	0 0 -8 0 13 -3 0
s:end	25 4 14 -24 -12 6 -16
s:energy	0 0 -1 -2 -2 8 0
s:engine	0 0 -2 0 0 8 -1
s:enough	0 0 15 0 -12 0 0
s:entebbe	0 0 0 -4 0 0 6
s:enter	-3 0 -11 6 -2 3 4
s:entry	-4 0 -9 5 10 -4 -4
s:envoy	0 0 -3 -2 9 0 0
s:equipment	0 0 -5 0 0 7 0
s:est	0 0 4 -6 1 0 0
s:eve	0 0 6 0 -8 1 0
s:evening	9 0 -20 -7 17 3 -4
s:ever	0 -4 -6 2 0 10 0
s:every	0 0 -18 1 18 0 -3
s:everybody	0 0 -13 4 12 -10 0
s:everyone	0 0 -6 -13 23 -1 0
s:everything	0 0 29 -6 -23 -2 5
s:everywhere	0 0 -9 -4 17 0 0
s:exact	0 0 0 -5 9 0 0
s:exchanged	0 0 -8 -3 7 4 0
s:excluded	0 0 -6 -1 12 -2 0
s:exclusion	0 0 -18 -4 33 -5 -1
s:exempt	0 0 -12 -9 26 -1 0
s:exemption	0 0 -13 -5 27 0 0
s:existing	0 0 22 -6 -14 0 -5
s:expect	0 6 17 -11 -7 -7 0
s:expire	15 0 -1 4 -8 4 -9
s:explain	0 13 -19 2 4 -1 0
s:export	0 0 0 0 8 1 -6
s:exporter	0 0 1 6 -2 0 -4
s:extend	-11 -7 -2 -7 21 -5 0
s:extension	22 3 -14 -48 11 12 -13
s:extra	2 0 -8 24 -6 -10 -10
s:face	0 0 8 -1 -3 3 -7
s:fact	0 0 -5 -11 16 0 0
s:fail	0 0 -9 -2 17 0 -1
s:failed	8 0 -3 -3 0 0 0
s:failing	0 0 -10 -3 15 6 -8
s:fair	0 0 -6 0 15 0 0
s:fall	-5 -1 2 0 -1 -4 6
s:far	0 0 -6 -10 19 0 0
s:fare	0 0 -11 0 15 0 0
s:farm	1 0 -16 -17 29 0 -2
s:farmer	0 0 -13 1 8 0 0
s:fee	0 0 -1 -21 33 -9 -17
s:fentanyl	-2 -2 28 13 -14 -10 -29
s:ferro	0 0 -1 -2 -6 0 12
s:ferry	0 0 -19 -5 27 0 -2
s:fertiliser	0 0 0 -4 10 0 0
s:few	0 0 -12 -1 17 -3 0
s:fifth	0 0 9 -4 -3 0 0
s:filed	0 0 5 10 -11 0 0
s:final	0 0 9 0 -6 0 0
s:finance	0 0 8 8 -10 -5 0
s:find	0 0 6 2 0 -5 -8
s:finish	0 0 1 -6 3 0 0
s:fire	0 0 11 -17 8 -3 0
s:firm	0 0 12 -4 -3 0 0
s:first	17 22 -17 -11 4 -12 -8
s:fish	-2 0 5 6 -8 3 -5
s:fishmeal	0 0 -6 -2 0 0 10
s:five	0 0 0 0 -2 0 6
s:fix	0 0 12 -3 -2 -6 0
s:flash	0 0 16 -5 -6 -7 3
s:flat	0 0 -8 -4 -6 10 11
s:flew	0 0 6 0 -4 0 0
s:floor	0 0 -3 0 8 0 0
s:flour	0 0 -29 1 18 -2 8
s:flow	0 0 0 -2 8 0 -3
s:fly	0 0 -3 0 9 0 0
s:follow	0 0 -16 0 28 -1 -8
s:followed	3 9 -7 0 -4 0 0
s:following	2 0 -8 3 5 0 -4
s:food	9 0 -11 0 2 0 0
s:footwear	0 0 0 14 -22 0 9
s:for	-17 0 -22 6 10 0 5
s:force	-14 -9 0 21 -12 1 0
s:forced	2 0 -9 -21 25 0 0
s:foreign	0 0 -4 -6 5 0 3
s:former	10 0 -14 0 7 -13 2
s:forty	0 0 -4 -1 10 0 0
s:found	0 0 6 0 0 -6 -1
s:four	4 0 -11 -3 -6 10 10
s:fourth	0 4 -7 -19 22 5 -5
s:framework	0 0 0 0 7 0 0
s:free	-4 0 9 5 0 -10 -12
s:freeze	0 0 7 6 -15 0 8
s:friday	-2 0 -7 8 -3 3 6
s:friend	0 0 4 1 -22 4 12
s:from	-11 -3 -22 16 -5 -13 25
s:front	0 0 -7 -9 17 0 0
s:frozen	-2 4 -20 -8 26 -4 0
s:fruit	8 0 0 -1 -4 0 0
s:full	0 0 -20 -10 28 0 2
s:furniture	0 0 11 -18 1 -3 4
s:further	-2 0 21 6 -18 -4 -10
s:gallium	0 0 -25 -1 35 -5 -2
s:gap	0 0 0 -2 6 0 0
s:gas	0 0 7 -7 0 0 0
s:gate	0 0 -18 -1 24 -4 0
s:gave	-4 -1 -9 1 21 -11 -1
s:gazette	0 0 -7 7 0 0 0
s:gazetted	0 0 -8 0 -8 15 0
s:general	0 0 0 -6 7 0 0
s:generic	0 0 0 -1 10 0 -5
s:geneva	-6 0 32 4 -13 -11 -13
s:georgia	4 0 3 -8 -1 4 0
s:germanium	0 0 -25 0 34 -5 -2
s:get	-1 -4 2 -11 17 -3 -13
s:ghent	0 11 -1 0 -8 0 0
s:give	0 -1 -6 -11 -2 11 11
s:given	0 0 4 -4 -7 7 1
s:glass	0 0 -12 -18 10 9 13
s:glove	0 0 6 -2 0 0 0
s:go	0 9 13 0 -19 10 -5
s:gold	0 0 -11 2 7 0 -2
s:good	8 -16 15 4 0 -23 -19
s:government	0 -5 -2 7 -26 19 6
s:grace	0 0 -3 6 5 -3 -2
s:grain	0 0 0 -6 10 0 -1
s:grant	7 0 10 8 -15 -8 0
s:grape	0 0 -8 -4 4 0 4
s:grid	0 0 -7 0 7 0 0
s:group	0 0 -12 0 18 -7 0
s:grower	0 0 -8 -10 17 0 0
s:guard	0 0 -13 -2 17 0 0
s:guayaquil	0 0 4 0 -14 13 0
s:gwadar	0 0 0 6 -13 7 0
s:gyeongju	0 0 0 -4 6 0 0
s:had	0 16 -8 -6 13 -10 -10
s:half	0 0 -4 1 1 -10 12
s:halifax	0 0 -6 11 -12 1 4
s:halt	0 0 1 27 -23 -5 -1
s:halve	3 0 16 0 -16 0 0
s:ham	0 0 -1 8 -3 0 0
s:hand	0 0 -22 17 -3 2 3
s:happen	0 0 -11 -11 13 0 3
s:happened	-2 0 -6 0 12 0 0
s:harbour	0 0 0 -7 11 0 0
s:hardly	0 0 -1 -4 8 0 0
s:harvest	0 0 0 10 -10 0 0
s:has	-1 -12 -9 4 12 -12 0
s:have	-12 -31 6 4 5 0 -21
s:having	0 7 3 -1 -5 0 0
s:hazelnut	0 0 0 14 -12 0 0
s:he	-6 10 1 -16 0 4 0
s:he'd	0 0 -6 0 5 2 -1
s:health	3 0 -19 0 15 0 0
s:heard	0 0 -6 -6 16 0 0
s:hearing	0 0 -14 0 11 4 0
s:heating	0 0 -6 0 10 -1 0
s:heavy	0 0 -1 -3 10 0 0
s:height	0 0 -5 -7 5 5 0
s:heightened	0 0 -6 0 -12 17 0
s:help	0 0 -9 0 10 0 0
s:her	3 0 -14 0 8 0 -2
s:here	-3 6 -6 -5 4 10 -7
s:high	0 0 7 -6 0 -2 0
s:higher	-4 0 15 -22 10 -5 -10
s:highest	0 0 0 -18 20 0 0
s:him	5 0 2 1 -8 0 0
s:himself	0 0 -3 0 7 0 0
s:his	1 5 -9 -14 8 0 3
s:history	0 0 0 -4 -5 0 10
s:hit	0 0 11 3 -10 -3 0
s:hold	0 5 7 -3 2 -12 0
s:holiday	10 8 0 -5 -2 -7 -1
s:home	0 0 1 -8 8 0 -1
s:hon	0 0 -3 -2 -6 13 0
s:honey	0 0 0 -5 -1 0 9
s:honour	0 0 1 13 -14 0 0
s:hope	0 0 0 0 9 -5 0
s:hospital	0 0 -4 0 7 0 0
s:hotel	0 0 -8 0 12 0 0
s:hour	0 1 -13 -22 7 25 -8
s:house	-1 0 2 5 -9 -1 8
s:household	0 0 -9 -1 23 -12 0
s:hull	0 0 0 -7 8 0 0
s:hundred	0 0 10 -2 -1 0 0
s:i	0 -5 0 1 -9 6 9
s:i've	0 0 15 0 -12 0 0
s:ibrahim	0 0 8 0 -6 0 0
s:ice	0 0 -8 -5 19 -5 0
s:if	-17 -16 -24 6 4 16 21
s:implement	0 0 -1 -3 8 0 -1
s:implementation	0 0 0 8 -7 0 0
s:import	0 0 -14 0 13 4 -1
s:importer	0 0 1 8 -5 0 0
s:impose	0 0 0 11 3 -6 -14
s:in	0 1 -4 8 1 -1 0
s:include	0 0 0 -4 9 0 0
s:included	0 0 8 4 0 -8 -6
s:including	0 0 7 3 -15 1 0
s:increase	0 0 -13 1 4 -9 9
s:index	0 0 8 0 -3 -2 0
s:industrial	0 0 -3 0 6 0 0
s:industry	0 0 -4 6 3 -5 0
s:inflation	0 0 0 -3 7 0 0
s:informed	0 0 0 11 -7 0 -4
s:initial	0 0 -9 5 -3 8 0
s:initialled	0 2 -6 -10 1 5 4
s:inquiry	0 0 -3 0 9 -4 0
s:instead	0 0 13 17 -32 -4 10
s:instruction	0 0 0 15 -13 0 0
s:instrument	0 0 -2 0 8 -2 0
s:intend	0 0 0 0 6 0 0
s:interest	0 0 -8 4 5 -1 0
s:interview	0 0 -1 -5 0 7 0
s:into	-11 4 -6 19 -14 -2 8
s:introduce	0 0 2 -12 0 0 8
s:investor	0 0 6 0 -6 0 0
s:is	-13 -32 13 4 2 -1 -8
s:island	0 0 -10 -7 21 -4 0
s:isn't	0 0 -7 0 10 0 0
s:issue	0 0 -2 0 8 0 0
s:issued	0 0 0 0 7 0 -2
s:istanbul	0 0 -6 -3 13 0 0
s:it	9 -8 10 -10 -9 1 8
s:it'll	0 0 17 0 -6 -4 -3
s:its	13 7 0 1 -1 -6 -13
s:itself	6 0 14 -1 -7 -15 0
s:izmir	0 0 -1 -6 10 0 0
s:job	0 0 7 -2 -2 0 0
s:joint	0 0 0 0 8 -1 -4
s:judge	0 0 -11 0 12 0 0
s:juice	0 0 -8 0 0 7 0
s:jump	0 0 8 0 -2 0 0
s:just	0 0 17 0 -8 0 -9
s:jute	0 0 12 -4 -5 0 0
s:karachi	0 0 2 4 -7 0 0
s:keep	-10 -5 3 4 -3 3 -6
s:kilometre	0 0 -5 0 10 0 0
s:kind	0 0 -16 -5 26 -3 0
s:kingdom	0 0 0 13 -10 0 -4
s:kitchen	0 0 12 -3 -4 0 0
s:know	0 0 18 -2 -5 0 -6
s:kobe	0 0 0 -2 -2 6 0
s:kuala	0 0 5 -8 -2 5 0
s:labor	0 0 0 -20 22 0 0
s:labour	0 0 -3 0 7 0 0
s:lack	0 0 -1 9 -6 0 0
s:lago	0 0 -8 0 6 0 0
s:lamb	0 0 0 -7 9 0 0
s:land	0 0 -8 0 8 0 0
s:lapse	0 6 1 -20 11 -3 -7
s:largest	0 0 -2 -3 8 0 0
s:last	-6 -22 26 -8 0 -8 -6
s:lasted	-11 27 -18 -13 4 -2 0
s:late	0 0 2 -5 9 -6 0
s:later	0 0 -4 0 -2 14 -9
s:latter	0 0 6 0 -6 0 0
s:law	0 0 10 0 1 -11 -11
s:lawyer	0 0 -11 -2 18 -2 0
s:lay	3 6 2 11 -28 8 0
s:lead	0 0 0 -1 9 -3 0
s:least	0 0 -7 -1 16 -5 0
s:leather	0 0 7 17 -17 -1 -5
s:leave	-4 -2 12 6 -11 -2 0
s:legal	0 0 0 -10 -12 0 19
s:lentil	0 0 0 -10 16 0 -2
s:less	0 0 1 -11 9 -4 0
s:let	20 -2 -1 -30 6 -2 0
s:letter	0 0 -19 1 8 12 -12
s:level	0 0 3 17 -9 -4 -4
s:levy	6 0 -18 4 -12 17 11
s:licence	0 0 4 -22 8 5 0
s:license	0 0 -4 0 10 0 0
s:lie	2 0 -9 -13 17 0 0
s:lifeng	0 0 -1 0 8 0 0
s:lift	0 0 -8 -9 13 0 0
s:light	0 0 -8 0 9 0 0
s:like	0 0 -15 7 0 10 -1
s:likewise	0 0 7 8 -17 -1 5
s:limited	0 0 -20 0 27 -6 0
s:line	0 0 0 -6 13 -2 0
s:liquefied	0 0 -1 -3 6 0 0
s:list	0 0 -6 -19 19 9 -5
s:listing	0 0 6 11 -13 -2 0
s:lithium	0 0 0 -1 6 0 0
s:little	0 0 10 -4 -2 0 0
s:live	-4 0 19 11 -15 -6 -2
s:lived	0 0 0 -11 12 0 0
s:loaded	0 0 -1 -13 16 0 -2
s:lobster	-3 0 -9 0 4 -2 8
s:london	0 0 -4 -16 25 0 0
s:long	-2 -1 11 5 -6 0 -3
s:longer	-1 0 -17 0 3 5 9
s:look	0 0 9 0 -5 -1 0
s:lord	0 0 8 0 -4 0 0
s:lorry	0 0 -21 0 21 -4 0
s:los	0 6 -6 -3 2 0 0
s:lose	-4 0 10 -14 7 0 -1
s:lot	0 0 0 -1 0 8 0
s:loui	0 0 5 -20 16 0 0
s:lower	0 -1 -14 -11 4 16 5
s:lull	0 0 -10 10 0 0 0
s:lumber	0 0 -3 6 -1 0 0
s:lumpur	0 0 5 -8 -2 5 0
s:m	0 0 12 0 5 -16 -21
s:machine	0 0 -11 -7 4 5 7
s:machinery	0 0 0 6 -4 -1 1
s:madrid	0 0 5 -9 5 0 0
s:magnet	0 0 -5 0 9 0 0
s:maintain	0 0 0 0 -12 7 0
s:maize	0 0 10 0 -14 -2 11
s:make	3 0 2 -6 10 -13 -11
s:maker	0 0 12 0 -6 -1 -1
s:man	0 0 -6 0 12 0 0
s:manila	0 0 0 0 6 0 0
s:many	0 0 -5 0 8 0 0
s:mark	0 0 27 0 -25 -4 0
s:market	0 0 8 0 -4 0 0
s:match	0 0 -6 0 11 0 0
s:material	0 0 -3 0 8 0 0
s:matter	0 0 -3 -5 14 0 0
s:may	-2 0 -13 3 35 -38 -7
s:me	0 0 0 8 -2 0 -2
s:mean	0 0 7 -8 0 3 0
s:meant	0 0 -5 -2 6 2 0
s:meantime	0 0 4 3 -8 0 0
s:meanwhile	0 0 13 11 -19 0 0
s:measure	0 0 10 5 -12 0 -4
s:meat	0 0 6 8 -14 0 0
s:media	0 0 0 6 -4 0 0
s:mediator	0 0 -17 0 22 0 0
s:medicine	0 0 7 -7 6 0 -10
s:meet	5 -7 1 3 -5 9 -10
s:meeting	0 0 0 -12 6 5 0
s:memorandum	0 0 12 -3 0 -10 0
s:men	0 5 9 -12 -2 0 0
s:mentioned	0 0 -6 0 0 5 0
s:message	0 0 -10 2 0 0 5
s:metre	0 0 -9 0 10 0 0
s:midnight	13 -1 24 -19 -17 -14 3
s:mill	0 0 19 1 -17 0 -2
s:million	0 0 -19 -5 26 0 0
s:mine	0 0 9 0 -6 0 0
s:minister	-9 -3 7 -2 -21 12 17
s:ministry	-2 0 -10 -23 0 18 9
s:minute	-6 0 -13 1 14 -7 1
s:mirror	0 0 0 -4 -9 0 11
s:mombasa	0 0 12 -9 0 -4 0
s:monday	4 0 -11 17 -9 -13 3
s:montevideo	0 0 9 -5 -2 0 0
s:month	5 -1 10 0 -2 -10 -10
s:moratorium	0 0 -19 15 16 -12 0
s:more	2 -2 -2 0 3 5 -8
s:morning	-8 5 2 -18 15 -1 0
s:most	0 -2 -19 0 25 -7 -3
s:mother	0 0 -5 0 7 0 0
s:motor	0 0 7 3 0 -7 -2
s:motorcycle	0 0 0 -3 10 0 0
s:mountain	0 0 0 -6 0 0 6
s:move	0 0 -12 -10 17 0 4
s:mr	-1 0 13 7 1 -13 -14
s:much	0 0 -2 -5 10 0 0
s:mumbai	0 0 5 9 -14 0 0
s:muscat	0 0 -9 0 12 0 0
s:museum	0 0 -5 0 10 -2 0
s:must	0 0 -22 0 31 -7 -7
s:mutual	0 0 9 5 -14 0 0
s:my	3 0 0 3 3 -8 -8
s:nagoya	0 0 0 9 0 0 -9
s:name	6 0 5 0 -3 -7 0
s:named	0 0 3 -9 9 -1 -4
s:nang	0 0 0 7 -5 0 0
s:national	0 0 -6 -5 15 0 0
s:natural	0 0 -1 -1 7 0 -2
s:near	0 0 0 -1 6 0 0
s:nearly	0 0 -12 -11 32 -13 -2
s:need	0 0 -1 -2 -4 15 0
s:negotiate	0 0 -7 7 0 -2 0
s:negotiation	0 0 5 0 0 -6 -1
s:negotiator	0 0 8 -4 0 -2 0
s:neither	-5 -3 11 -10 9 -1 -3
s:net	0 0 12 1 -9 -2 0
s:network	0 0 7 -1 -2 0 0
s:new	0 -4 -17 5 -4 27 0
s:newspaper	0 0 -5 0 9 0 0
s:next	-7 -4 -6 0 -3 14 4
s:night	-5 3 -6 -13 20 -4 0
s:nil	0 0 -13 1 0 3 3
s:ninety	3 0 -6 0 4 0 0
s:no	11 1 -4 0 -9 4 3
s:nobody	-8 6 4 -7 2 2 -6
s:non	0 0 -6 0 -6 0 14
s:none	5 0 0 -8 0 0 0
s:noon	-4 0 -9 2 9 0 -4
s:nor	-2 0 -3 -12 19 0 0
s:north	0 0 -13 6 6 -3 0
s:northern	4 0 -4 -12 11 0 0
s:not	1 1 -2 7 1 -2 -14
s:note	0 0 7 20 -22 -3 2
s:nothing	0 0 2 -6 6 -20 7
s:notice	0 0 -7 8 11 -20 -5
s:noticed	10 0 -5 6 -10 0 0
s:notify	0 0 -4 0 0 6 0
s:now	0 -7 0 -4 16 -4 -21
s:number	0 0 -7 -2 2 7 0
s:o'clock	0 0 0 15 -14 0 0
s:object	0 0 -11 0 13 0 0
s:objection	0 0 -10 0 12 0 0
s:observed	0 0 0 34 -33 0 0
s:odesa	0 0 6 4 -9 0 0
s:of	2 5 -21 -4 18 -1 -6
s:off	-2 0 12 -1 12 -23 -15
s:offer	0 7 -19 -16 35 -10 -12
s:official	0 0 4 -3 7 -5 0
s:oil	0 7 0 8 0 -1 -20
s:older	0 0 -6 0 6 0 0
s:olive	0 8 -5 15 -18 6 -10
s:on	-13 -21 -6 7 3 14 2
s:once	0 4 0 -8 0 0 7
s:one	12 1 -9 -1 -2 1 1
s:onion	0 0 0 0 4 4 -12
s:only	3 10 10 -6 -14 12 -14
s:open	-1 0 -22 -3 37 -5 -4
s:opened	0 0 0 -7 11 0 0
s:opening	0 0 6 0 0 0 -1
s:operator	0 0 -21 -3 25 0 0
s:opposition	3 0 -7 0 3 0 0
s:option	0 0 -6 0 6 0 0
s:or	0 -1 -2 -9 25 -8 -15
s:order	-4 0 17 -12 13 -13 -20
s:ordinance	0 0 0 9 -8 0 0
s:ordinary	0 6 -6 3 0 0 -8
s:originating	0 0 -2 4 -8 0 4
s:osh	0 0 0 8 -7 0 0
s:other	0 -2 -5 13 5 -10 -13
s:otherwise	0 0 28 -3 -18 -6 -3
s:our	2 -4 0 -15 0 -4 14
s:out	12 7 14 -2 -8 -12 -26
s:outcome	0 -1 -4 -1 0 3 6
s:outline	0 0 -10 -11 6 10 2
s:outlive	0 0 -7 7 -2 1 0
s:output	0 0 -7 0 9 0 0
s:outside	0 0 0 9 -7 0 0
s:over	0 0 1 -30 9 14 -15
s:own	-3 5 21 -4 -5 -18 -11
s:owned	0 0 0 -4 7 0 0
s:owner	0 0 0 -4 6 0 0
s:p	0 0 -1 0 9 -4 0
s:pacific	0 0 7 -4 -1 0 0
s:package	0 0 -14 0 15 0 0
s:pact	0 0 -2 -3 9 0 0
s:pair	0 0 0 7 -4 0 0
s:palm	0 0 4 6 -3 -3 -4
s:panama	2 8 -11 -2 0 0 0
s:paper	-2 -8 10 1 -17 17 -1
s:paragraph	0 0 3 7 -4 -7 0
s:parcel	0 0 -12 0 18 0 -10
s:pari	0 0 0 -5 8 0 0
s:park	0 0 0 -3 7 0 0
s:parliament	0 0 -7 5 11 -8 -5
s:part	0 0 0 -12 12 4 -8
s:parted	0 0 -7 0 11 0 0
s:partner	0 0 -3 -7 13 0 -1
s:party	0 0 -42 0 34 0 0
s:pass	0 0 7 0 -6 0 0
s:past	0 0 6 0 -15 17 -9
s:patented	0 0 0 -9 14 0 -1
s:pause	-7 -5 6 0 1 -7 0
s:pay	5 0 -3 -7 9 -10 1
s:payable	0 0 -3 0 8 -1 0
s:payment	0 0 -14 0 21 -8 0
s:pea	0 0 0 0 -8 6 6
s:peace	-2 0 15 13 -18 -8 0
s:peak	0 0 -14 -1 18 0 0
s:pen	0 -2 10 10 -13 0 0
s:penalty	0 0 -4 0 7 0 0
s:people	0 0 10 0 -8 5 -2
s:pepper	0 0 0 14 -4 -5 -6
s:per	0 0 -5 0 13 -8 0
s:percent	0 0 0 -3 -5 0 11
s:period	0 0 19 -6 -29 -4 26
s:permanent	4 0 -12 0 0 5 0
s:permit	0 0 0 -7 2 0 5
s:phan	0 0 0 -6 7 0 0
s:phase	0 0 0 -3 11 0 0
s:phone	0 0 -14 13 -6 9 0
s:phosphate	0 0 1 8 -3 -2 -3
s:pipe	0 0 12 -7 0 0 0
s:place	-2 5 -15 -6 0 6 10
s:plan	2 5 -26 -11 24 -13 6
s:plane	0 0 0 7 -9 0 0
s:plant	0 0 -8 -3 17 0 0
s:plastic	0 0 19 -1 -11 0 -3
s:play	0 0 -2 0 6 0 0
s:player	0 0 -8 0 9 0 0
s:please	0 0 6 0 -7 0 0
s:plum	0 0 -1 -1 6 0 0
s:plywood	0 0 -4 12 2 -9 -3
s:pm	0 0 -4 -1 8 0 0
s:point	0 0 0 6 -9 4 0
s:police	0 0 -3 -1 10 0 0
s:pork	0 0 6 -3 6 -4 -8
s:port	6 0 -12 -29 37 -3 -10
s:position	0 0 0 0 -1 0 6
s:post	7 0 -17 -5 10 0 -1
s:potash	0 0 9 0 -8 0 0
s:pound	0 0 -3 10 -5 0 0
s:powder	0 0 -3 -10 5 0 7
s:power	0 0 -6 -1 16 0 -3
s:prawn	6 0 -11 -3 0 7 0
s:preceded	0 0 -6 0 6 0 0
s:premier	0 0 -2 -7 18 0 -5
s:prepare	0 0 12 0 -13 5 -2
s:presence	0 0 6 0 -5 0 0
s:present	0 0 5 17 -17 6 -5
s:presenter	5 0 -18 0 0 11 0
s:president	-2 -4 0 -4 5 11 -9
s:press	0 0 -3 9 -5 0 0
s:previou	0 -4 -5 4 6 0 0
s:price	-4 0 -12 4 18 -10 -1
s:proclaimed	2 8 -6 0 -4 0 0
s:proclamation	0 0 -9 -8 27 0 -4
s:product	0 0 -1 6 6 -5 -13
s:progress	0 0 -6 0 10 0 0
s:prolong	-6 0 -9 -21 12 12 -2
s:prolongation	0 0 3 2 -18 10 0
s:prolonged	-14 -12 15 5 12 -30 -7
s:prolonging	0 0 -3 0 11 -1 0
s:promise	0 0 -2 -15 16 0 -1
s:proper	0 0 -19 0 15 7 0
s:proposal	-3 0 -2 0 13 0 0
s:propose	0 0 -12 0 9 8 -11
s:protocol	5 0 -9 -16 5 8 1
s:provided	0 0 -7 -3 -11 16 7
s:province	0 0 -1 -2 9 0 0
s:provisional	0 0 10 6 -15 0 0
s:publish	0 0 0 0 -9 0 8
s:pump	0 0 -1 6 0 0 -3
s:purchase	0 0 2 -8 5 0 0
s:purpose	0 7 -3 -6 2 0 0
s:put	-14 0 -2 -4 14 0 -4
s:q	-1 0 22 -6 -9 0 -7
s:quarrel	0 0 -21 -14 13 14 0
s:quarter	0 0 -4 0 11 -3 0
s:quay	0 0 0 6 -5 0 0
s:question	1 8 -5 0 6 -12 -3
s:quiet	0 0 -5 4 6 -8 0
s:quinoa	0 0 -2 0 -9 0 13
s:quota	0 0 -19 -6 28 0 0
s:radio	11 0 -4 -11 0 0 0
s:rail	0 0 -28 -1 26 -3 5
s:railway	0 0 -5 0 10 -3 0
s:rain	0 0 -6 0 9 0 0
s:raise	8 0 -5 -1 0 2 -8
s:rang	-4 0 0 8 -1 0 0
s:rare	0 0 9 -20 6 0 -2
s:rate	4 -6 -9 6 0 0 7
s:rather	0 0 11 -5 -3 0 0
s:ratified	0 0 -2 -5 9 1 0
s:raw	0 0 9 10 -16 0 0
s:re	0 0 0 -3 -2 0 6
s:reach	6 -7 -7 -2 3 0 2
s:read	0 0 -8 7 0 2 0
s:reader	0 0 -10 1 7 0 0
s:ready	0 0 -19 -4 30 -4 0
s:reason	0 7 0 0 -3 0 0
s:receive	0 0 -14 -1 13 4 0
s:recently	0 0 0 -12 16 -1 0
s:recess	0 0 -3 0 -4 0 10
s:recife	0 0 0 8 -3 0 -2
s:reciprocal	-3 0 -2 6 -11 14 -1
s:recommend	0 0 -2 3 -9 6 3
s:red	0 0 0 -1 6 0 0
s:reduce	0 0 -6 6 8 -6 -1
s:reduction	0 0 10 18 -11 -10 -12
s:refer	0 0 3 4 -7 0 0
s:refrain	0 0 -8 8 -16 10 3
s:refund	0 0 -12 7 4 0 -3
s:refused	0 0 0 -14 14 0 0
s:regret	0 0 10 -3 -5 0 0
s:remain	0 0 2 10 -4 -2 -3
s:remember	0 0 -3 -4 12 0 0
s:remind	0 0 -20 0 21 0 0
s:reminder	0 0 6 0 -2 0 0
s:renew	5 0 5 4 -12 0 0
s:renewal	0 0 5 0 -6 2 0
s:renewed	14 13 1 -24 -5 3 -6
s:repeal	0 0 10 0 -6 -3 0
s:replace	-1 0 -4 0 8 -4 0
s:reply	0 0 6 -7 8 -2 -3
s:report	0 0 -12 0 13 -3 2
s:reporter	0 0 4 5 -2 0 -9
s:reprieve	0 0 0 -3 7 0 0
s:republic	0 0 15 0 -8 -7 0
s:request	0 0 -4 0 8 0 0
s:resolution	0 0 -2 0 -5 0 8
s:respect	0 0 6 2 -5 -3 0
s:respectively	0 0 7 -1 -4 0 0
s:rest	0 0 -8 5 9 -1 -2
s:restore	0 0 -6 0 7 0 0
s:result	0 -3 1 -16 14 0 0
s:resume	0 0 -4 -1 9 0 0
s:retain	0 0 -7 0 3 0 0
s:retaliatory	0 0 -5 0 0 7 0
s:return	-1 0 6 1 0 -1 -1
s:revenue	-1 0 -12 0 15 0 0
s:review	0 0 14 0 -11 2 0
s:revive	0 0 -7 7 -8 11 0
s:rice	6 0 0 -22 -14 3 19
s:richard	0 0 -5 -1 -4 5 6
s:right	0 0 6 0 -12 0 8
s:rise	-1 0 6 -2 -2 -8 8
s:river	0 0 -12 -7 23 -5 0
s:road	0 0 -17 0 23 -5 0
s:roaming	0 0 -4 -7 13 0 0
s:robert	0 0 14 0 -5 -6 0
s:roll	0 0 -3 -1 0 0 8
s:roof	0 0 6 0 -4 0 0
s:room	0 0 -12 2 10 0 -2
s:rosario	0 0 3 -7 0 0 0
s:rose	0 0 -8 -5 10 0 1
s:round	-2 -2 -34 -18 35 -1 9
s:rubber	0 0 -5 -4 0 0 11
s:rule	0 0 -15 -13 22 2 -3
s:rum	0 0 6 1 -9 -5 5
s:run	6 11 7 -3 -7 -16 5
s:s	0 0 0 -3 8 0 0
s:safe	0 0 14 0 -12 0 0
s:safeguard	0 0 -17 -2 17 -7 3
s:saffron	0 0 -1 11 -7 0 0
s:saint	0 0 10 -20 12 0 0
s:salalah	0 0 -3 6 0 0 0
s:sale	0 0 -7 -5 17 0 0
s:salmon	0 0 -8 0 11 0 -4
s:salt	0 0 -4 7 1 0 -6
s:same	0 -9 -5 -3 -14 28 6
s:sanction	0 0 -7 0 10 0 0
s:sardine	0 0 -5 0 11 0 -2
s:say	-4 0 -2 -30 5 19 -4
s:schedule	0 0 -6 0 8 0 0
s:scheduled	0 0 -7 -2 14 0 0
s:scott	0 0 -2 -1 -1 10 0
s:sea	0 0 1 6 -5 -2 0
s:seafood	0 0 0 -1 8 0 0
s:season	0 0 -26 -7 26 4 -3
s:seat	0 0 0 10 -7 0 0
s:second	-8 8 -26 -9 9 10 13
s:secretary	0 0 -5 0 -6 15 0
s:section	0 0 0 -13 15 0 -6
s:see	0 0 1 0 5 -1 -8
s:seed	0 0 -10 0 11 0 0
s:seek	0 0 10 0 -9 0 0
s:sell	0 0 -16 0 12 -2 2
s:send	0 0 1 -8 0 0 4
s:separate	0 0 -14 -1 17 0 0
s:sesame	0 0 0 -6 5 0 0
s:set	0 0 9 9 -3 -11 -11
s:settle	0 0 11 -12 -15 3 10
s:settlement	0 0 -9 0 8 1 0
s:seven	0 0 13 18 -28 0 0
s:sfax	0 0 6 3 -4 -4 0
s:shall	0 0 4 -2 -17 14 3
s:shanghai	0 0 8 0 -3 -2 0
s:share	0 0 -3 -3 12 0 0
s:sheet	0 0 -6 -17 17 0 6
s:shell	0 0 10 0 -8 0 0
s:shelve	0 0 9 10 -21 -1 6
s:ship	-3 0 5 0 1 9 -13
s:shipment	0 0 -14 11 5 -3 -1
s:shipper	0 0 0 17 -16 0 0
s:shoe	0 0 -2 8 -2 0 0
s:shook	0 0 -22 25 -12 0 6
s:shoot	0 0 0 -6 10 0 0
s:shop	0 0 0 6 -4 0 0
s:short	0 0 8 4 -15 4 0
s:should	-2 0 -6 -3 9 2 0
s:show	0 0 -1 -3 8 0 0
s:shrimp	0 7 -20 -5 11 0 0
s:shrink	0 6 0 -5 0 0 0
s:shut	0 0 -6 -3 12 0 0
s:side	0 -6 6 7 -13 1 5
s:sign	-12 -5 0 -1 10 -1 -6
s:signature	3 0 -2 -9 -7 11 11
s:since	2 -4 2 26 -12 -22 -10
s:sir	0 0 4 18 -17 0 -3
s:sit	-1 0 -13 0 16 1 -7
s:six	0 0 14 -12 -1 0 0
s:slap	0 0 11 5 -17 0 3
s:sleep	6 0 0 8 -17 3 0
s:snow	0 0 -3 0 6 0 0
s:so	-8 -5 7 19 -13 -7 0
s:soap	0 0 -6 -3 10 0 0
s:social	0 0 8 0 -4 0 -1
s:solution	0 0 -1 0 7 -1 0
s:some	6 0 -7 -8 9 0 0
s:somebody	0 0 30 7 -34 -1 1
s:something	0 6 14 -9 -14 4 -5
s:soon	0 0 -1 -2 6 0 0
s:sooner	0 0 -1 6 0 4 -6
s:sounded	0 0 11 0 -10 0 0
s:south	0 0 -6 0 11 -3 0
s:soybean	1 0 5 0 2 -8 -8
s:spare	5 0 -2 -10 8 0 0
s:speak	0 0 0 2 10 -8 0
s:speaking	0 0 10 0 -8 0 0
s:special	0 0 -11 4 -18 15 11
s:spoke	0 0 -13 5 -9 16 0
s:spoken	0 0 -10 -5 19 0 0
s:spot	0 0 0 0 6 -4 0
s:spring	1 0 -15 2 -3 8 6
s:staff	0 0 -10 0 12 0 0
s:stage	0 0 -5 0 7 0 0
s:stake	-1 0 11 3 -11 0 0
s:stand	-2 0 -13 0 21 -6 -2
s:standstill	-6 2 -3 4 -7 9 2
s:start	-4 5 -33 5 7 -1 9
s:state	0 0 10 11 -3 -14 -4
s:statement	0 0 -3 4 -5 10 0
s:station	0 0 -13 0 12 0 0
s:stay	-3 -1 -23 1 22 5 -10
s:steel	0 0 -15 -1 8 -6 11
s:step	0 0 -12 -2 10 8 -5
s:still	3 0 -1 0 -6 7 3
s:stock	0 0 5 -7 3 -1 0
s:stockholm	0 -1 21 -13 0 -8 0
s:stop	-10 0 -10 20 -20 5 13
s:strike	-7 -4 -10 -4 17 7 0
s:striker	0 0 -3 0 6 0 0
s:stroke	0 0 13 0 -11 0 0
s:student	0 0 -8 0 9 0 0
s:subject	0 0 -8 0 8 2 -1
s:success	0 0 0 -9 9 0 0
s:successor	-7 5 -12 -8 17 -11 9
s:such	0 0 8 0 -1 2 -6
s:sugar	0 0 -8 -6 4 13 0
s:suit	0 0 -7 0 3 5 0
s:sum	0 0 -2 -10 17 0 0
s:summer	11 0 -21 -2 11 0 0
s:summit	0 0 0 -3 11 0 0
s:sunday	0 0 20 -4 -21 12 -4
s:sunflower	0 0 -4 12 -6 0 0
s:superhard	0 0 -3 0 7 0 0
s:supply	0 0 0 0 -5 0 6
s:supposed	0 0 0 -2 6 0 0
s:supreme	0 0 8 0 -5 0 0
s:surabaya	0 0 -10 0 0 9 0
s:surcharge	0 0 -52 -2 61 -23 1
s:surtax	0 0 0 0 -13 3 11
s:suspend	-9 -4 -2 -2 4 5 -1
s:suspension	-1 -7 0 0 -4 8 -6
s:table	0 0 0 9 -17 8 3
s:take	0 1 -10 6 0 -2 5
s:talk	-11 -5 13 -17 3 2 1
s:talked	0 0 -5 -12 21 0 0
s:talking	0 0 -5 0 -9 16 0
s:tariff	-5 0 8 3 2 6 -45
s:taro	0 0 1 0 -17 0 17
s:tax	0 0 15 -8 -20 -3 18
s:tea	1 -2 3 -1 3 -7 0
s:team	0 0 -5 -1 12 0 0
s:technical	0 0 -1 11 -4 0 -1
s:telephone	0 0 14 -4 -13 0 5
s:television	0 0 -10 0 -12 25 -4
s:tell	-9 -4 18 1 -12 -1 3
s:temporary	0 2 0 9 -5 -4 0
s:ten	4 0 5 -1 -13 5 0
s:tenth	0 0 -4 0 7 0 0
s:term	0 -1 -1 4 14 -11 -11
s:terminal	0 0 -6 0 11 0 0
s:terminate	0 0 7 0 -15 7 1
s:text	2 0 -1 9 -13 0 6
s:textile	0 0 10 13 -7 -11 -5
s:th	0 0 10 0 -18 6 1
s:than	0 0 2 -9 15 -15 -3
s:thank	0 0 -3 4 -11 9 0
s:the	-9 -15 -5 -5 19 5 -10
s:their	5 -21 13 -10 -5 11 -10
s:them	-5 -3 0 -10 19 -10 -5
s:then	0 4 -8 0 -1 5 1
s:there	2 3 -17 0 12 -14 9
s:therefore	0 0 -2 3 -2 11 -8
s:these	6 7 -14 12 -11 1 0
s:they	-15 -2 8 4 -3 0 -5
s:they'll	0 0 -4 0 -1 9 0
s:they're	0 0 0 -2 6 0 0
s:thi	0 2 -4 5 2 0 -7
s:thing	0 0 32 0 -23 -11 -2
s:think	7 0 -8 0 3 0 0
s:third	-4 -1 -12 -4 6 7 7
s:those	0 -4 11 16 -19 -1 -1
s:thread	0 0 17 -3 -13 0 0
s:threat	0 0 7 -5 1 -2 -2
s:threaten	0 0 4 -13 8 -2 -4
s:three	-6 -2 -22 -13 8 18 15
s:through	0 0 -1 -9 0 8 5
s:thu	0 0 11 -9 10 -12 -3
s:thursday	-1 0 7 -3 0 0 -5
s:ticket	0 0 -5 0 9 0 0
s:tied	0 0 5 -6 0 0 0
s:tiktok	0 0 0 -1 6 0 0
s:tile	0 0 3 12 -13 1 -5
s:till	0 0 29 -8 -28 -3 8
s:timber	0 0 0 5 -2 8 -12
s:time	10 2 -1 2 -7 6 -1
s:tin	0 0 13 4 -11 0 -7
s:tinned	0 0 0 4 -7 0 2
s:to	-6 0 2 5 -6 2 3
s:tobacco	0 0 3 0 8 -4 -12
s:together	0 0 -2 -17 24 -1 -1
s:tomatoe	0 6 -1 -8 0 0 6
s:ton	0 0 20 0 -17 -2 0
s:too	3 6 0 -7 4 0 -6
s:tool	0 0 0 -3 -6 0 10
s:top	0 0 -13 0 16 2 -6
s:total	0 0 -4 -6 15 0 0
s:toward	-1 0 9 -1 -3 0 0
s:town	0 0 -20 3 1 -2 13
s:tractor	0 0 11 7 -12 0 -3
s:trade	0 -4 1 -6 -8 8 12
s:trader	0 0 7 -6 0 0 0
s:train	0 0 -2 -5 11 0 0
s:tram	0 0 -7 -7 14 0 0
s:transit	0 0 0 -3 7 0 0
s:treasury	0 0 -2 -1 -1 10 0
s:treaty	4 0 -20 0 1 12 0
s:trial	0 0 22 2 0 -22 -8
s:trieste	0 0 -1 8 -5 0 0
s:triple	0 0 0 6 -5 0 0
s:tromsø	0 -3 6 -11 7 0 -2
s:truce	11 5 19 -6 -12 -9 -9
s:truck	0 0 2 -11 1 1 0
s:true	0 0 -7 0 7 0 0
s:try	0 0 -5 0 8 0 0
s:tuesday	0 0 2 -4 9 -12 -5
s:tuna	0 0 18 -11 -22 0 15
s:turn	0 0 16 -2 -20 7 0
s:turned	7 0 3 0 -8 0 0
s:twenty	0 0 0 0 7 -2 0
s:twice	0 0 7 -5 3 -1 0
s:two	4 -4 -12 -2 16 -4 -15
s:tyre	0 0 18 0 -18 2 3
s:unchanged	0 0 -10 0 0 9 0
s:under	-16 -20 -5 13 5 -6 -1
s:understanding	0 0 4 5 -11 0 0
s:union	0 0 -16 0 18 0 0
s:unless	-4 -1 13 -8 3 -1 -15
s:until	0 -12 6 0 0 6 -24
s:up	-13 0 11 -14 4 12 -17
s:updated	0 0 -5 -3 11 0 0
s:upon	0 0 4 6 -14 6 0
s:upper	0 0 -19 0 23 -5 0
s:urgent	3 0 -7 10 -4 0 0
s:us	3 -5 9 5 0 -6 -15
s:use	0 0 -6 -11 21 -2 0
s:used	0 0 -6 -3 17 0 -4
s:usual	0 0 -1 -4 9 0 0
s:valencia	0 0 -3 0 8 0 0
s:valid	0 0 22 -7 -16 -7 6
s:valley	0 0 -5 0 10 0 0
s:valparaíso	0 0 -2 -6 12 0 0
s:value	0 0 -4 -9 3 4 5
s:vanilla	0 0 4 14 -14 0 -4
s:vegetable	0 0 0 7 -5 0 0
s:veracruz	7 0 -3 0 -3 0 0
s:version	0 0 19 1 -20 0 0
s:very	0 0 18 0 -15 -3 0
s:vessel	0 0 9 -2 0 -3 -1
s:vice	0 0 -1 -2 11 0 -1
s:video	0 0 -6 5 4 -5 0
s:view	0 0 0 -7 9 0 0
s:visa	0 0 -1 0 7 0 0
s:visit	0 0 -3 -6 20 -2 -3
s:vote	0 7 -23 -9 29 -10 -3
s:voted	0 0 -8 -2 15 0 0
s:wait	0 0 -13 -5 22 -4 0
s:waive	0 0 -11 0 4 4 0
s:wake	0 0 8 -7 -16 17 0
s:walnut	4 0 0 0 -8 0 6
s:want	0 0 6 -21 5 2 -4
s:wap	-3 0 -4 0 6 -6 6
s:war	-4 0 11 16 -15 -4 0
s:warehouse	0 0 0 6 -6 0 0
s:warn	0 0 0 0 -1 -6 7
s:was	3 0 5 7 0 -12 -27
s:watche	0 0 -1 -12 10 0 4
s:water	5 0 -7 -8 16 -8 -5
s:way	0 0 6 20 -23 2 -3
s:we	-8 -10 -14 -3 -2 18 13
s:wed	0 0 -6 7 0 0 0
s:wednesday	0 0 -9 1 8 0 0
s:week	-5 -1 5 1 5 -1 -15
s:weekend	0 0 -16 -6 11 13 0
s:weekly	0 0 17 0 -16 0 0
s:welcome	0 0 1 0 -13 5 7
s:welcomed	0 0 -5 0 0 6 0
s:well	0 -3 -1 -7 8 2 -3
s:were	-9 0 6 -4 10 -10 -4
s:what	-22 -7 -4 4 3 16 -3
s:whatever	0 0 2 -14 10 0 0
s:wheat	4 0 -16 -2 17 -9 0
s:when	4 -6 7 0 -6 2 -10
s:where	-7 -4 -4 12 0 0 1
s:whether	0 0 30 0 -22 -6 0
s:which	-9 8 1 2 -11 3 6
s:while	0 0 -4 -3 10 0 0
s:whiskey	0 0 -3 0 -3 11 0
s:whisky	3 0 0 8 -11 0 0
s:who	-1 0 -12 8 6 4 -8
s:whoever	0 0 -8 0 10 0 0
s:whole	0 0 4 2 -10 1 0
s:whose	0 0 11 -9 1 -6 0
s:why	3 -1 6 -2 2 -9 0
s:wider	0 0 7 4 -11 0 0
s:will	-19 -21 -10 8 0 16 1
s:willing	0 0 -8 0 -8 0 16
s:win	0 0 -10 0 11 0 0
s:window	0 0 -11 -3 18 0 0
s:wine	0 0 1 -4 11 -7 -6
s:winter	1 0 -18 12 2 0 0
s:wire	0 0 -25 0 30 0 0
s:wish	0 0 -8 0 10 0 0
s:with	-9 -20 17 -10 2 4 -7
s:withdraw	0 0 -11 -5 -2 6 11
s:within	0 5 11 -9 -1 -4 -1
s:without	11 3 13 -14 -2 -26 -1
s:won't	6 0 0 0 0 0 0
s:wood	0 0 -4 -1 -1 0 9
s:wool	0 0 -5 -1 -3 2 10
s:word	3 0 -7 0 -15 23 1
s:work	-1 0 0 -5 11 0 0
s:worked	0 0 0 -10 12 0 0
s:working	0 0 -4 0 16 -10 0
s:world	0 0 -20 0 22 0 0
s:worry	0 0 12 0 -10 0 0
s:worst	0 0 -3 -10 15 0 0
s:worth	0 0 -13 -14 19 8 -2
s:would	-20 -8 -2 -24 0 32 -10
s:wrong	0 0 0 -1 6 -5 0
s:yarn	1 2 0 1 -13 -2 8
s:year	-11 -9 12 7 -16 9 -4
s:yes	0 0 18 -3 -9 -5 0
s:yet	0 0 0 8 -6 0 0
s:york	0 0 -9 -6 18 0 0
s:you	-3 0 -8 8 12 -20 0
s:your	0 0 22 -3 -1 -25 2
s:zero	0 0 3 -5 11 -5 -7
s:|	0 0 7 5 -11 0 0
s:·	0 0 -4 -1 9 0 0
s:—	4 5 12 -7 -2 -7 -6
s:•	0 0 -14 11 0 11 -3
sa:!	0 0 -2 -7 10 0 0
sa:"	2 -4 6 -5 -1 -7 4
sa:" ,	0 0 -8 0 17 -1 -1
sa:" .	1 -1 11 0 -3 -10 -3
sa:" <span>	0 0 0 0 -3 0 6
sa:" a	-1 0 7 0 0 0 0
sa:" and	0 0 -3 0 -4 0 8
sa:" he	0 0 -1 2 -9 2 4
sa:" reciprocal	0 0 -3 -3 9 0 0
sa:" say	5 0 6 0 -6 -2 0
sa:" the	0 0 7 0 -1 -1 0
sa:'	8 0 -17 12 -3 0 0
sa:'s	0 0 -16 3 -1 14 8
sa:'s ,	0 0 0 13 -7 0 -2
sa:'s .	0 0 10 0 -9 0 0
sa:'s <level>	0 0 5 -10 0 0 4
sa:'s <organisation>	0 0 1 5 -6 0 0
sa:'s <person>	2 0 -8 0 -1 6 0
sa:'s been	0 0 -2 23 -30 13 0
sa:'s commerce	0 0 6 -4 3 -6 0
sa:'s duty	0 0 3 -6 -2 0 8
sa:'s good	0 0 -3 -9 6 0 9
sa:'s minister	0 0 2 0 -8 9 0
sa:'s on	0 0 0 18 -7 0 -13
sa:'s own	0 7 -10 0 3 0 0
sa:'s president	0 0 -13 -4 5 12 0
sa:'s trade	0 0 -9 -9 -2 5 12
sa:(	0 0 -3 -5 1 15 -4
sa:( <level>	0 0 7 -3 0 0 -3
sa:( <number>	0 0 6 0 -3 0 0
sa:)	0 -7 -3 -7 6 9 -5
sa:) .	5 0 6 -12 0 0 -6
sa:) and	0 0 -3 10 -2 0 -5
sa:) —	0 0 8 -2 -4 0 0
sa:,	0 9 -1 -6 6 -2 -5
sa:, "	1 0 14 -6 -14 -5 9
sa:, <day-ahead>	0 0 -15 19 0 -4 0
sa:, <day-gone>	-1 0 6 -8 8 0 0
sa:, <level>	-2 0 3 12 -5 0 -13
sa:, <money>	0 0 8 0 -7 0 0
sa:, <name>	-3 0 -9 18 -4 -4 1
sa:, <number>	8 0 4 11 -10 -10 -5
sa:, <office>	0 0 9 -3 0 -9 0
sa:, <person>	1 11 -19 -7 -2 12 8
sa:, <quality>	-3 -1 9 -3 6 -1 -18
sa:, <seat>	0 0 15 -8 1 -4 -4
sa:, <span>	-3 -3 15 -9 -10 7 0
sa:, a	0 0 19 4 -9 -10 -4
sa:, after	10 0 -5 0 1 0 -5
sa:, against	0 0 11 -1 -7 0 0
sa:, all	0 0 -4 0 7 0 0
sa:, although	0 0 0 9 -7 0 0
sa:, among	0 0 -1 0 7 0 0
sa:, an	0 0 -2 7 0 -1 0
sa:, and	1 6 16 12 -23 3 -14
sa:, announce	0 0 7 0 -13 4 0
sa:, another	0 0 -8 -1 12 0 0
sa:, are	0 0 6 8 -9 0 -3
sa:, as	-9 -3 17 3 -2 -9 -5
sa:, at	0 0 -7 -2 10 -3 8
sa:, be	0 0 9 6 -8 -3 0
sa:, because	-1 0 0 -15 14 0 -5
sa:, before	0 0 -1 -13 19 0 0
sa:, beside	0 0 -4 0 8 0 0
sa:, both	0 12 11 3 -13 -9 -2
sa:, but	3 0 0 -11 0 -1 7
sa:, by	3 0 -12 -11 17 -1 1
sa:, call	0 0 -3 -2 9 0 0
sa:, come	8 4 -3 10 -16 0 0
sa:, corn	0 0 0 -3 6 0 0
sa:, doe	0 0 0 -7 7 0 0
sa:, down	0 0 8 21 -27 0 0
sa:, due	0 0 -6 0 0 7 0
sa:, during	0 0 -10 -4 2 0 11
sa:, each	0 0 2 9 -3 -7 0
sa:, end	0 -7 0 29 -21 0 0
sa:, expire	0 4 1 -6 0 0 0
sa:, failing	0 0 -9 -2 12 6 -8
sa:, for	0 4 -1 0 -10 -12 15
sa:, from	0 -1 5 -24 5 1 8
sa:, germanium	0 0 -6 0 13 0 0
sa:, go	0 0 -19 0 21 0 0
sa:, good	0 0 0 16 -15 0 0
sa:, has	-2 0 4 -1 -3 0 9
sa:, he	0 0 8 -4 -3 0 1
sa:, his	0 0 1 5 -10 4 0
sa:, hold	0 0 0 6 -3 0 0
sa:, hour	0 0 0 0 -6 8 0
sa:, i	0 0 0 16 -10 -3 -2
sa:, if	0 -4 -3 6 -16 21 4
sa:, in	0 14 -9 -11 19 -7 -25
sa:, instead	0 0 2 7 -10 0 0
sa:, it	-8 -5 8 -24 18 1 0
sa:, its	0 0 7 -5 0 0 0
sa:, keep	0 0 0 9 -8 0 0
sa:, last	0 0 0 -23 24 0 0
sa:, lasted	0 11 0 0 -10 0 0
sa:, leave	0 0 16 -1 -12 0 0
sa:, less	0 0 8 0 -8 0 0
sa:, make	8 0 -14 -1 6 0 0
sa:, meet	0 0 -3 15 -10 0 0
sa:, mr	0 0 -6 0 10 0 0
sa:, no	0 0 -8 -3 15 0 0
sa:, not	0 0 -8 5 -5 8 0
sa:, now	0 0 -15 8 12 0 0
sa:, of	0 0 -1 -6 12 0 0
sa:, on	0 0 -1 -5 4 -4 7
sa:, one	0 0 -2 0 6 0 0
sa:, only	0 6 -6 -4 4 0 -1
sa:, or	0 0 8 -5 -5 0 2
sa:, over	0 0 0 -4 8 0 0
sa:, plu	0 0 -6 0 9 0 0
sa:, provided	0 0 -4 -2 -16 16 8
sa:, put	0 0 0 -10 3 0 7
sa:, say	0 0 17 -4 -14 -1 5
sa:, sign	0 -3 -15 -5 12 13 0
sa:, since	0 0 5 3 -8 0 0
sa:, so	0 0 -1 0 7 -7 0
sa:, suspend	0 0 6 -4 -8 0 7
sa:, take	0 0 0 -9 13 0 0
sa:, tell	0 0 0 0 -10 5 6
sa:, that	0 8 22 -1 -12 -6 -12
sa:, the	1 0 -1 -11 5 8 -7
sa:, their	0 0 0 -10 0 8 0
sa:, then	0 0 -7 -6 15 -1 -2
sa:, there	0 0 0 -12 16 0 0
sa:, they	0 0 10 1 -11 0 0
sa:, to	0 3 9 6 -1 -8 -16
sa:, together	0 0 0 -7 9 0 0
sa:, too	0 0 11 -1 -7 0 0
sa:, truce	0 0 -8 -2 16 -1 0
sa:, under	0 -3 -18 2 12 -8 5
sa:, unless	-1 0 5 -9 0 4 -3
sa:, until	-2 6 -3 -8 9 0 -1
sa:, was	0 -5 -7 0 13 -5 0
sa:, what	0 0 0 -4 10 0 -1
sa:, whatever	0 0 0 -3 6 0 0
sa:, wheat	0 0 0 -3 7 0 0
sa:, when	9 -10 2 -10 10 -13 -9
sa:, where	-5 0 -14 3 7 0 4
sa:, which	3 0 -4 4 -2 10 -11
sa:, will	0 -2 0 0 -10 7 7
sa:, with	4 -1 8 -12 -3 6 -2
sa:, would	0 -1 20 3 -25 -2 8
sa:, yes	0 0 11 -7 0 0 -3
sa:- earth	0 0 6 0 -3 0 0
sa:- the	0 0 11 0 -8 0 0
sa:.	-5 -20 0 -2 15 -2 -2
sa:. "	0 0 -3 3 1 -10 3
sa:. )	0 0 0 6 -6 0 0
sa:. .	0 0 0 19 -14 0 0
sa:. m	0 0 9 6 -4 -9 -8
sa:. the	0 0 7 0 -6 0 0
sa::	10 0 -13 -13 18 -10 0
sa:: "	0 0 6 0 -10 0 6
sa:: <level>	-1 0 1 -17 20 0 -4
sa:: <name>	6 0 -2 -10 7 0 0
sa:: <number>	9 0 5 0 -1 -13 -4
sa:: <person>	0 0 -6 0 4 1 0
sa:: a	0 15 -13 -11 5 0 0
sa:: the	2 -14 0 -3 -5 8 11
sa:: what	0 0 -5 0 7 0 0
sa:;	2 4 2 -7 -3 6 -3
sa:; <name>	0 0 -4 -5 12 0 0
sa:; <quality>	0 0 8 -1 -16 0 11
sa:; <seat>	4 0 0 -10 2 0 0
sa:; for	0 0 -1 9 -5 0 0
sa:; in	0 0 0 6 -5 0 0
sa:; it	0 0 -9 -7 5 13 0
sa:; no	0 0 7 0 -6 0 0
sa:; that	0 0 -5 0 7 0 0
sa:; the	0 1 -4 -11 9 0 0
sa:; they	0 0 -10 0 14 0 0
sa:; until	3 0 -3 0 -11 11 0
sa:<agent>	4 -9 -17 0 -2 14 9
sa:<day-ahead>	-33 -42 -26 39 3 -32 6
sa:<day-ahead> ,	-4 0 -18 7 3 2 2
sa:<day-ahead> .	-6 -30 6 15 -19 -25 24
sa:<day-ahead> :	0 0 -12 -9 21 0 0
sa:<day-ahead> ;	0 0 -6 0 6 0 0
sa:<day-ahead> and	0 0 -1 -9 15 0 0
sa:<day-ahead> as	0 0 0 6 -5 0 0
sa:<day-ahead> for	0 0 0 -2 6 0 0
sa:<day-ahead> of	0 -1 0 5 -9 8 0
sa:<day-ahead> the	-1 0 -3 13 -1 0 -3
sa:<day-ahead> to	0 0 -2 -12 16 0 0
sa:<day-gone>	-8 23 0 -38 0 17 8
sa:<day-gone> ,	-5 1 -11 -20 10 10 7
sa:<day-gone> .	0 0 26 -19 -11 0 1
sa:<day-gone> after	0 0 -1 0 7 -2 0
sa:<day-gone> and	0 3 7 -4 -7 0 0
sa:<day-gone> evening	0 0 -7 0 0 10 0
sa:<day-gone> it	0 0 7 -3 0 0 0
sa:<day-gone> night	0 6 0 -3 -3 0 0
sa:<day-gone> the	0 0 -5 0 9 0 0
sa:<day-gone> to	-1 0 -7 -1 12 0 0
sa:<day-today>	0 10 3 -20 2 -8 8
sa:<day-today> ,	8 7 3 3 -19 0 0
sa:<day-today> .	-5 5 -2 -15 3 0 9
sa:<day-today> after	0 0 -5 -5 3 0 6
sa:<duty>	-4 -1 -8 -3 8 -1 4
sa:<gate>	-1 0 3 18 -9 -9 -7
sa:<goods-amount>	5 0 -11 -10 15 -1 0
sa:<goods-amount> in	0 0 -1 -2 7 0 0
sa:<goods>	0 1 4 -7 11 -16 -12
sa:<level-noun>	1 -7 8 -1 -2 -5 0
sa:<level>	-8 -7 0 -1 16 -8 -7
sa:<level> (	1 0 3 0 2 -3 -10
sa:<level> )	0 0 16 2 -7 -3 -8
sa:<level> ,	-6 0 6 9 1 -8 -22
sa:<level> .	2 -6 0 10 -5 -18 11
sa:<level> ;	0 0 10 0 -3 -1 -1
sa:<level> again	0 0 2 -10 1 0 3
sa:<level> and	-2 -8 22 0 -14 -2 5
sa:<level> at	0 0 19 5 -18 0 -1
sa:<level> because	0 0 0 -6 7 0 0
sa:<level> before	6 0 -5 6 -7 0 0
sa:<level> for	0 0 -4 -6 6 0 6
sa:<level> from	3 0 -4 11 -12 3 0
sa:<level> has	0 0 0 -6 6 0 0
sa:<level> in	0 4 5 -11 -4 -8 11
sa:<level> is	0 0 -6 -3 12 0 0
sa:<level> more	0 0 -13 -1 18 0 0
sa:<level> now	0 0 8 -2 -10 0 5
sa:<level> on	-3 -1 3 10 14 -20 -35
sa:<level> since	0 0 0 -5 7 0 0
sa:<level> tariff	0 0 0 -2 6 0 0
sa:<level> that	0 0 0 -7 0 2 0
sa:<level> there	0 0 -4 9 -15 0 11
sa:<level> to	0 0 -31 0 17 0 4
sa:<level> under	0 0 -4 -9 15 0 0
sa:<level> until	0 0 7 -2 0 0 0
sa:<level> which	0 0 -6 -7 -5 12 6
sa:<level> would	0 0 -10 0 6 0 4
sa:<money>	0 0 -4 -2 15 -4 -6
sa:<money> ,	0 0 -10 0 15 -2 0
sa:<money> a	0 0 8 10 -17 0 0
sa:<month-ahead>	0 10 0 -2 3 -6 -3
sa:<month-ahead> ,	0 0 -9 0 11 0 0
sa:<month-ahead> and	0 0 -4 0 9 -3 0
sa:<month-gone>	0 0 15 -26 10 -5 -7
sa:<month-gone> ,	7 4 12 -10 -7 0 -4
sa:<month-gone> and	0 0 2 -7 3 0 0
sa:<month-gone> for	0 0 6 -12 9 -3 0
sa:<name>	0 0 0 -6 3 0 4
sa:<name> "	0 0 -1 0 6 0 0
sa:<name> 's	-1 -7 -4 -20 3 13 13
sa:<name> )	0 0 -5 0 10 0 0
sa:<name> ,	-5 0 1 16 -16 -1 6
sa:<name> .	-3 3 -14 -2 9 -1 2
sa:<name> <number>	0 0 6 1 -8 0 0
sa:<name> and	14 4 2 -17 7 -18 -8
sa:<name> are	0 0 0 16 -10 -3 -3
sa:<name> at	0 0 3 22 -23 0 0
sa:<name> because	7 0 -3 0 -3 0 0
sa:<name> by	0 0 -5 0 8 0 0
sa:<name> charge	0 0 0 -2 -2 7 0
sa:<name> collect	0 0 3 18 -20 0 0
sa:<name> come	5 0 0 6 -7 0 0
sa:<name> doe	0 0 0 -6 0 0 8
sa:<name> drop	0 0 0 10 -10 0 0
sa:<name> end	2 0 -5 -1 6 0 0
sa:<name> expire	0 0 12 9 -19 0 0
sa:<name> for	0 0 0 -9 6 0 1
sa:<name> from	0 0 0 9 -4 0 0
sa:<name> go	0 0 0 1 -8 7 0
sa:<name> good	0 0 -4 -6 6 3 0
sa:<name> had	0 0 0 -1 -1 6 0
sa:<name> has	0 0 -2 11 -5 0 0
sa:<name> in	0 7 0 0 -9 5 0
sa:<name> is	0 0 16 0 -6 4 -10
sa:<name> let	13 0 -6 -2 -3 0 0
sa:<name> levy	0 0 0 0 -6 0 6
sa:<name> on	0 7 5 -9 0 0 -2
sa:<name> pay	0 0 0 -6 -4 0 12
sa:<name> put	0 0 -1 -2 6 0 0
sa:<name> run	0 0 -7 0 9 0 0
sa:<name> stop	0 0 -3 -2 10 0 0
sa:<name> suspend	0 0 0 -1 6 0 0
sa:<name> take	-1 0 -2 11 -4 0 0
sa:<name> that	0 0 7 -1 -4 0 0
sa:<name> to	0 0 0 -9 13 0 0
sa:<name> trade	0 0 9 0 0 -6 0
sa:<name> truce	0 0 8 0 -6 0 0
sa:<name> until	0 0 13 -3 0 -10 0
sa:<name> will	0 0 -7 -3 15 -5 0
sa:<name> would	0 0 -6 -6 24 0 -9
sa:<not>	13 12 11 -6 -6 -23 -5
sa:<number>	13 1 -13 19 0 -13 -8
sa:<number> )	5 0 10 -1 -11 0 0
sa:<number> ,	-6 7 17 0 -10 -10 0
sa:<number> .	6 -7 -23 22 -8 8 1
sa:<number> :	9 0 6 0 0 -13 -14
sa:<number> <day-today>	0 0 0 10 -9 0 0
sa:<number> a	0 0 2 10 -6 0 -8
sa:<number> and	10 0 -7 -14 4 2 0
sa:<number> duty	0 0 -12 -2 9 7 0
sa:<number> for	0 0 -7 14 -6 0 0
sa:<number> from	0 0 -9 2 5 0 0
sa:<number> hour	0 0 -9 -1 13 0 0
sa:<number> if	0 0 0 -2 7 0 -2
sa:<number> in	5 0 -11 3 6 0 -7
sa:<number> million	0 0 -3 -3 8 0 0
sa:<number> more	0 0 0 -8 13 0 0
sa:<number> of	0 0 2 13 -20 0 9
sa:<number> on	0 0 6 -1 0 -7 2
sa:<number> p	0 0 6 1 -2 -8 0
sa:<number> th	0 0 8 0 -8 0 2
sa:<number> to	0 0 -5 -2 13 0 0
sa:<number> will	0 0 0 15 -20 5 0
sa:<number> —	0 0 6 0 -4 0 0
sa:<office>	7 -11 3 -6 -11 16 0
sa:<office> ,	4 0 -10 20 -18 0 0
sa:<office> .	0 0 -9 0 4 6 0
sa:<office> <person>	0 0 0 -9 12 0 0
sa:<office> of	0 0 -6 10 -13 2 6
sa:<office> on	0 0 10 0 -10 0 0
sa:<office> say	0 0 8 -4 -7 4 0
sa:<office> sign	0 0 7 0 -11 3 0
sa:<office> will	4 0 -13 0 8 0 0
sa:<organisation>	0 3 -18 -22 29 -17 10
sa:<organisation> 's	0 0 -5 0 9 0 0
sa:<organisation> ,	0 0 0 -9 12 0 0
sa:<organisation> .	0 0 -10 -1 15 0 0
sa:<organisation> announce	0 0 -1 -3 10 0 0
sa:<organisation> extend	0 0 -11 0 13 -1 0
sa:<organisation> has	0 0 -1 17 -13 0 0
sa:<organisation> in	0 0 8 -3 -6 0 3
sa:<organisation> prolong	0 0 -24 0 26 -2 0
sa:<organisation> say	0 0 5 -1 8 -6 -8
sa:<organisation> was	4 0 -8 0 2 0 0
sa:<organisation> will	0 0 0 10 -4 0 -1
sa:<organisation> would	0 7 -2 0 0 0 0
sa:<person>	1 9 -11 3 7 -1 -16
sa:<person> 's	0 7 -14 2 2 0 0
sa:<person> ,	5 -3 6 -6 3 -5 -7
sa:<person> .	0 0 11 10 -7 -6 -5
sa:<person> and	1 -1 -4 22 -16 0 -1
sa:<person> announce	0 0 5 0 -10 0 4
sa:<person> at	0 0 -4 0 0 7 0
sa:<person> for	0 0 0 13 -12 0 0
sa:<person> had	0 0 -6 0 6 0 0
sa:<person> meet	0 0 0 -2 7 0 0
sa:<person> of	0 0 0 -10 12 0 0
sa:<person> put	0 0 0 -1 6 0 0
sa:<person> receive	0 0 -4 0 0 7 0
sa:<person> say	0 0 3 -4 -9 12 -2
sa:<person> sign	0 0 -15 11 0 6 -4
sa:<person> warn	0 0 -6 0 0 0 8
sa:<points>	7 10 18 1 -25 -15 10
sa:<points> .	5 12 -4 -1 -5 -4 0
sa:<points> are	0 0 0 13 -12 0 0
sa:<points> less	0 0 0 -6 0 0 4
sa:<points> of	0 0 -7 16 -10 -4 4
sa:<quality>	-19 -17 2 -6 11 0 0
sa:<quality> -	0 0 0 -4 6 0 0
sa:<quality> beef	0 0 -6 0 -6 0 13
sa:<quality> border	0 0 8 0 -8 0 0
sa:<quality> cement	0 0 -7 -8 10 0 2
sa:<quality> cheese	0 0 0 9 0 0 -5
sa:<quality> coal	0 0 -1 -4 7 0 0
sa:<quality> colleague	0 0 0 -4 6 0 0
sa:<quality> duty	1 0 -1 5 -8 -3 2
sa:<quality> firm	0 0 9 0 -8 0 0
sa:<quality> flour	-5 0 0 2 -3 0 6
sa:<quality> good	1 -4 15 10 -11 -6 -10
sa:<quality> government	0 0 0 3 7 0 -8
sa:<quality> minister	0 0 -9 -4 0 5 5
sa:<quality> oil	0 0 0 -5 15 0 -4
sa:<quality> olive	0 0 0 8 -8 0 0
sa:<quality> one	0 0 4 22 -23 0 0
sa:<quality> origin	0 0 0 -9 6 0 0
sa:<quality> rate	0 0 8 0 0 -7 0
sa:<quality> rice	0 0 0 -8 -2 3 7
sa:<quality> side	0 0 12 7 -19 0 3
sa:<quality> soybean	0 0 9 -6 0 -1 0
sa:<quality> steel	0 0 0 -1 6 0 0
sa:<quality> sugar	0 0 -1 0 8 0 -5
sa:<quality> sunflower	0 0 0 8 -8 0 0
sa:<quality> tariff	0 0 0 14 -12 0 0
sa:<quality> tomatoe	0 0 -4 0 6 0 0
sa:<quality> trade	0 0 6 4 0 -4 -6
sa:<quality> watche	0 0 0 -6 1 0 5
sa:<quality> wine	0 0 -4 12 -1 0 -5
sa:<seat>	0 -9 3 4 3 -5 -11
sa:<seat> 's	4 0 5 0 -6 0 0
sa:<seat> ,	0 0 -9 2 9 0 0
sa:<seat> .	0 0 -14 6 -3 9 0
sa:<seat> and	0 0 4 7 -12 -3 7
sa:<seat> announce	0 0 7 -2 0 -4 0
sa:<seat> has	0 0 -4 8 0 -6 0
sa:<seat> say	0 0 -7 0 10 0 0
sa:<seat> that	0 0 0 8 -8 0 0
sa:<seat> time	0 0 12 -6 0 0 -3
sa:<seat> would	0 0 6 0 -2 0 0
sa:<sender>	-1 -3 -7 -15 26 2 -13
sa:<span>	-20 5 -11 15 -12 -5 16
sa:<span> ,	-6 -3 0 -25 14 -2 14
sa:<span> .	0 -10 -30 17 0 -2 13
sa:<span> ;	0 0 0 5 -7 3 0
sa:<span> and	0 0 0 6 -6 0 -1
sa:<span> at	0 6 -10 2 0 0 0
sa:<span> before	0 0 -4 0 13 -3 0
sa:<span> earlier	0 0 5 7 -10 0 0
sa:<span> is	0 0 8 -3 -2 0 0
sa:<span> later	0 0 -3 -11 6 7 -1
sa:<span> more	0 0 14 5 -23 5 0
sa:<span> of	0 0 22 0 -14 0 0
sa:<span> on	0 0 7 -12 11 -4 0
sa:<span> or	0 0 0 7 -5 0 0
sa:<span> tariff	0 0 -4 0 8 0 0
sa:<span> that	0 7 0 0 -4 0 0
sa:<span> the	0 0 -3 -8 13 0 0
sa:<span> to	0 0 9 7 -11 -2 0
sa:<span> truce	0 0 6 8 -8 0 -3
sa:<taker>	0 0 10 -4 0 0 0
sa:<v-agree>	0 -21 -6 -4 6 13 -3
sa:<v-bear>	9 0 -12 -7 7 7 -5
sa:<v-begin>	8 14 -6 0 -8 9 -6
sa:<v-buy>	-1 0 -2 2 12 0 -16
sa:<v-deny>	0 0 -8 -12 11 5 0
sa:<v-down>	5 1 -9 0 -8 6 9
sa:<v-end>	20 13 -2 -1 -10 -15 0
sa:<v-impose>	-7 -19 7 -1 6 6 -10
sa:<v-propose>	4 6 -1 -14 2 1 0
sa:<v-return>	-5 -1 7 0 -16 11 10
sa:<v-say>	-12 0 -12 -19 7 19 7
sa:<v-sell>	-4 0 -10 5 4 5 0
sa:<v-stay>	0 2 -2 -9 8 -10 4
sa:<v-suspend>	-3 -3 8 -11 11 -5 -7
sa:<v-target>	1 -6 -3 0 1 6 -7
sa:<v-threaten>	0 0 0 0 -1 -3 7
sa:<v-up>	-9 5 0 -9 10 -6 0
sa:?	0 -1 -4 -19 21 -1 0
sa:a	-21 15 -4 -2 12 1 -22
sa:a .	0 0 2 10 -7 0 -8
sa:a <day-ahead>	0 0 8 0 -5 -1 0
sa:a <level>	0 0 0 -2 6 0 0
sa:a <office>	0 0 0 0 6 0 0
sa:a <organisation>	0 0 6 0 -4 0 0
sa:a <quality>	0 0 -7 -12 25 0 -4
sa:a <span>	0 0 -1 10 -3 0 -3
sa:a date	0 0 6 0 -5 0 0
sa:a deal	0 0 9 -2 -4 0 0
sa:a dispute	0 0 0 0 -7 9 0
sa:a duty	0 0 -6 -11 21 0 -1
sa:a first	-1 0 0 0 9 0 0
sa:a framework	0 0 0 -3 8 0 0
sa:a further	0 0 4 15 -12 -5 0
sa:a good	0 0 0 -5 8 0 0
sa:a joint	0 0 0 -1 6 0 0
sa:a law	0 0 0 -5 8 0 0
sa:a licence	0 0 2 -12 6 0 0
sa:a list	0 0 0 -3 7 0 -1
sa:a little	0 0 7 -1 -1 0 0
sa:a minute	0 0 10 -3 -3 0 0
sa:a new	0 0 -14 2 1 4 0
sa:a paper	0 0 -2 8 -4 0 0
sa:a pause	0 0 8 -9 0 0 0
sa:a period	0 0 -1 -5 -13 0 23
sa:a quarrel	0 0 0 -9 10 0 0
sa:a rate	0 0 0 -4 -1 0 7
sa:a reciprocal	0 0 6 0 -8 0 0
sa:a result	0 0 7 0 -6 0 0
sa:a second	0 5 -8 -7 4 4 0
sa:a separate	0 0 -11 0 12 0 0
sa:a ship	0 0 -2 0 -2 7 0
sa:a small	0 0 8 0 -5 0 0
sa:a standstill	0 0 -5 -3 11 0 0
sa:a statement	0 0 -9 -3 -1 13 1
sa:a strike	0 0 7 0 -7 0 0
sa:a successor	-6 6 -1 -3 7 0 0
sa:a telephone	0 0 16 0 -14 0 0
sa:a text	0 0 1 0 -8 0 6
sa:a third	0 0 -3 8 -2 0 0
sa:a threat	0 0 6 0 -4 0 0
sa:a treaty	0 0 -6 0 4 3 0
sa:a truce	-5 23 -12 19 -21 -9 0
sa:a word	5 0 -6 0 0 0 0
sa:a year	0 0 -7 2 3 0 0
sa:about the	0 0 2 8 -10 0 0
sa:above <level>	0 0 8 0 -5 0 0
sa:according	0 0 0 -7 0 2 2
sa:according to	0 0 0 -7 0 2 2
sa:across	0 0 7 -2 -1 0 0
sa:act on	0 0 6 0 -5 0 0
sa:addition	0 0 0 7 -6 0 0
sa:additional	0 0 7 0 -4 -9 7
sa:additional <level>	0 0 13 -26 15 0 0
sa:additional duty	0 0 0 -3 0 -8 9
sa:additional tariff	0 0 0 21 -19 0 0
sa:admit	0 0 -9 14 -4 0 0
sa:affair	0 0 0 0 -6 0 6
sa:affected .	0 0 -6 5 0 0 0
sa:affiliate	0 0 0 0 -5 9 0
sa:affiliate of	0 0 -2 0 -1 6 0
sa:after	9 -9 -8 -3 18 -14 -12
sa:after .	0 0 -1 11 -5 0 0
sa:after <level>	7 0 -9 1 0 0 0
sa:after <person>	0 0 3 -7 4 0 0
sa:after <span>	8 0 -7 0 9 -14 0
sa:after a	-2 0 5 0 -9 9 0
sa:after all	0 0 8 0 1 -9 0
sa:after it	0 0 8 7 -12 -1 0
sa:after that	0 0 -17 0 18 0 0
sa:after the	1 0 0 -5 6 0 -1
sa:after two	0 0 0 7 -6 0 0
sa:afternoon	0 0 0 -5 9 0 -3
sa:again	2 -1 -3 -11 9 5 0
sa:again ,	0 0 -10 -9 24 0 0
sa:again .	4 0 -6 6 -4 7 -3
sa:again from	0 0 12 0 -10 0 0
sa:again on	0 0 -1 -3 0 0 6
sa:against	0 0 10 0 -6 0 0
sa:against <level>	0 0 11 0 -8 0 0
sa:agree	0 -1 -6 9 -3 8 -10
sa:agree on	0 0 9 -1 -1 -5 0
sa:agree that	0 0 0 -3 7 0 0
sa:agree to	0 0 -4 6 0 0 0
sa:agreement	-2 0 16 -9 -2 -4 -3
sa:agreement on	0 0 6 0 -5 0 0
sa:agricultural	0 0 0 9 -6 0 0
sa:aircraft	0 0 0 -3 11 0 -6
sa:aircraft and	0 0 0 -2 11 0 -6
sa:airport	0 0 4 12 -16 0 0
sa:alive	0 0 -13 0 14 0 0
sa:all	-3 -1 -6 -20 38 -16 -4
sa:all .	0 0 -6 -11 20 0 0
sa:all <quality>	0 0 -2 -2 9 0 0
sa:all other	0 0 0 -2 8 0 -1
sa:all time	0 0 12 -1 -9 0 0
sa:allow	0 0 0 -7 9 0 0
sa:allowed	0 0 0 -8 11 0 0
sa:allowed to	0 0 0 -8 11 0 0
sa:almost	0 0 0 -4 6 0 0
sa:alone	0 0 7 7 -11 0 0
sa:alone .	0 0 0 8 -6 0 0
sa:along	0 0 -7 3 3 0 0
sa:also	0 0 0 -8 11 0 0
sa:although	0 0 0 9 -7 0 0
sa:aluminum	0 0 0 -6 9 0 0
sa:among them	0 0 -1 -1 8 0 0
sa:an	19 -3 0 1 -1 -1 -12
sa:an <office>	0 0 -3 0 -3 1 6
sa:an <quality>	0 0 0 9 -8 0 0
sa:an additional	0 0 11 -9 5 0 -4
sa:an agreement	0 0 7 -1 -3 0 0
sa:an end	5 -1 -7 3 0 0 0
sa:an extension	19 0 2 -15 -5 -9 0
sa:an extra	0 0 0 12 -11 0 0
sa:an hour	0 0 -5 -5 0 8 0
sa:an order	0 0 0 9 -3 0 -5
sa:and	12 1 5 0 -2 -17 -6
sa:and ,	0 0 7 -6 0 0 0
sa:and <day-ahead>	0 0 0 -11 9 0 0
sa:and <level>	-1 -3 18 -14 8 -3 -15
sa:and <month-gone>	0 0 0 8 -6 0 0
sa:and <name>	11 0 22 -9 -7 -2 -26
sa:and <number>	10 0 0 -9 4 2 -13
sa:and <person>	1 -3 -14 21 -7 -6 -1
sa:and <quality>	0 -2 16 0 -5 0 -3
sa:and <seat>	0 0 1 9 0 -12 0
sa:and <span>	0 0 -16 -2 20 0 0
sa:and a	0 0 8 -3 0 0 0
sa:and agree	0 0 -6 6 -1 0 0
sa:and aluminum	0 0 0 -3 6 0 0
sa:and antimony	0 0 -5 0 9 0 0
sa:and are	-1 9 -16 4 2 -1 0
sa:and at	0 0 -8 -1 13 0 0
sa:and beef	0 0 7 0 -5 0 0
sa:and both	0 0 2 -7 14 -9 0
sa:and by	-2 0 8 2 -7 0 0
sa:and cotton	0 0 0 -3 7 0 0
sa:and end	-3 2 -16 5 5 -2 -3
sa:and expire	0 -2 -7 0 5 0 0
sa:and for	0 0 9 2 -12 0 1
sa:and gave	0 0 0 -3 6 0 0
sa:and has	0 0 -11 -2 11 0 0
sa:and hold	0 0 -1 -4 7 0 1
sa:and i	5 0 3 -7 1 -3 0
sa:and in	2 0 -16 -2 14 0 0
sa:and is	0 0 -18 0 17 0 -3
sa:and it	-3 10 -24 19 -12 -8 13
sa:and keep	0 0 5 8 -11 0 0
sa:and last	0 -3 -11 0 14 0 -2
sa:and liquefied	0 0 -1 -3 7 0 0
sa:and must	0 0 -4 0 7 0 0
sa:and neither	0 -1 0 -2 8 0 0
sa:and no	7 5 -4 16 -27 0 9
sa:and not	0 0 13 0 -13 0 0
sa:and nothing	0 0 8 -10 3 0 0
sa:and now	7 0 0 -2 -1 0 0
sa:and on	-5 6 11 -1 -10 3 0
sa:and other	0 0 0 15 -14 0 0
sa:and parted	0 0 -5 0 7 0 0
sa:and put	0 0 0 -9 11 0 0
sa:and raise	0 0 8 0 -7 0 0
sa:and run	0 3 -7 -2 -9 0 19
sa:and sign	0 0 0 -2 7 0 0
sa:and so	0 0 19 0 -16 0 0
sa:and stay	0 0 -2 -5 7 0 0
sa:and that	4 0 0 10 -17 10 0
sa:and the	10 -4 -20 -38 19 4 17
sa:and their	0 0 0 0 7 0 -4
sa:and then	0 0 5 -4 -12 11 0
sa:and there	0 0 0 0 -3 0 7
sa:and they	0 0 -6 -3 16 0 0
sa:and to	0 0 -28 -2 20 14 -8
sa:and trade	0 0 0 6 -4 0 0
sa:and was	1 0 0 12 -19 8 0
sa:and which	0 0 -3 11 -2 0 0
sa:and will	0 0 -12 5 0 6 0
sa:and with	0 0 0 6 0 0 0
sa:and would	0 0 0 11 -9 0 0
sa:announce	0 0 3 -16 8 1 0
sa:announce .	0 0 -6 -2 19 -4 0
sa:announce last	0 0 11 0 -14 0 0
sa:announce on	0 0 7 0 -10 0 2
sa:another <level>	0 0 3 6 -6 0 0
sa:another <number>	0 9 -16 0 8 0 0
sa:another <span>	0 -2 0 -7 9 0 0
sa:answer	0 0 0 -9 14 0 0
sa:anti	0 0 0 10 -7 0 0
sa:anti -	0 0 0 10 -7 0 0
sa:antimony	0 0 -6 0 13 0 0
sa:antimony to	0 0 -6 0 7 0 0
sa:any	0 0 0 -16 18 0 -4
sa:any case	0 0 6 0 -5 0 0
sa:anything	0 0 -3 0 9 0 -1
sa:apart	0 0 0 -10 12 0 0
sa:apply	5 0 -5 -17 2 11 5
sa:apply .	0 0 -2 0 7 0 0
sa:apply again	6 0 -3 0 -8 9 0
sa:apply from	0 0 6 -2 -5 0 2
sa:apply to	0 0 0 -11 0 0 8
sa:approve	0 0 6 -3 -11 3 6
sa:approve the	0 0 0 -1 -5 0 6
sa:are	-1 4 -4 10 -4 4 -7
sa:are in	0 0 -2 0 7 0 0
sa:are not	0 0 15 0 -12 0 0
sa:are suspend	0 0 0 16 -12 0 -3
sa:are to	0 0 -1 7 0 0 -3
sa:arrangement	-1 0 10 0 0 0 -5
sa:arrangement of	0 0 0 -8 7 0 0
sa:arrive by	0 0 6 -2 -2 0 0
sa:article	2 0 -2 3 -9 0 5
sa:as	-2 0 13 -3 7 -22 -13
sa:as <person>	0 0 -4 0 7 0 0
sa:as before	0 0 17 1 -16 0 -1
sa:as if	0 0 0 9 -8 0 0
sa:as it	-2 0 4 -9 9 0 -3
sa:as of	0 0 0 -2 6 0 0
sa:as part	0 0 -9 1 5 0 0
sa:as plan	9 5 -8 -4 -1 -3 1
sa:as the	0 0 19 8 -19 -4 0
sa:as they	0 0 -10 0 12 0 0
sa:as well	0 -2 4 1 0 5 -13
sa:aside	0 0 0 -7 10 0 0
sa:ask	0 0 0 7 -5 3 -3
sa:ask for	0 0 0 5 -8 4 0
sa:asleep	5 0 -6 0 0 0 0
sa:at	0 -4 -8 5 0 -11 17
sa:at <level>	-3 0 18 0 -15 -11 8
sa:at <money>	0 0 0 6 -3 0 0
sa:at <number>	3 0 -8 8 5 -5 -6
sa:at a	0 0 3 3 -7 0 0
sa:at all	0 0 0 -8 12 0 0
sa:at it	0 0 6 0 -5 0 0
sa:at least	0 0 0 0 7 -3 0
sa:at noon	0 0 -9 3 2 2 0
sa:at nothing	0 0 -6 0 8 0 0
sa:at present	0 0 9 0 -4 0 0
sa:at the	1 0 -17 0 10 4 -4
sa:autumn	4 0 6 13 -25 0 4
sa:autumn .	0 0 2 11 -18 0 4
sa:avocado	0 0 14 0 -13 0 0
sa:await	4 0 2 0 -6 0 0
sa:away	0 0 12 0 -6 0 0
sa:back	0 0 23 -3 -34 8 12
sa:back ,	0 0 4 0 -9 6 0
sa:back .	0 0 19 -9 -17 6 0
sa:back at	0 0 -8 -6 0 0 11
sa:back for	0 0 0 -11 13 0 0
sa:back on	0 0 0 6 -6 0 0
sa:back to	1 0 10 6 -22 -1 5
sa:ban	0 0 -4 0 13 -5 0
sa:ban on	0 0 -3 0 9 -4 0
sa:banana	0 0 8 -3 0 0 -6
sa:bar	0 0 0 -10 11 0 0
sa:bargain	0 0 -10 -3 15 0 0
sa:battery	0 0 8 0 -6 0 0
sa:be	0 -15 3 7 3 -17 0
sa:be <level>	0 0 0 -1 14 0 -13
sa:be <number>	-1 0 -7 3 -7 0 12
sa:be continue	0 0 9 7 -11 -3 0
sa:be in	0 0 3 9 -8 -2 0
sa:be review	0 0 -3 0 -1 6 0
sa:be suspend	0 0 0 -10 5 0 5
sa:bear	0 0 -8 10 -7 5 0
sa:bear <level>	0 0 -1 8 -2 0 0
sa:became	5 0 -19 0 13 0 0
sa:because	0 6 -3 -26 17 -2 -6
sa:because <name>	3 0 5 0 -3 -6 0
sa:because the	0 0 -4 -8 14 0 0
sa:become	0 0 9 4 -9 0 -5
sa:beef	0 0 2 7 -14 0 8
sa:beef and	0 0 0 12 -10 0 -1
sa:been	-12 -14 -6 8 -8 25 0
sa:been <level>	-7 0 -11 4 8 3 0
sa:been <number>	0 0 -10 2 -4 13 0
sa:been a	0 0 0 11 -10 0 0
sa:been charge	2 0 -11 7 0 0 0
sa:been extend	0 0 0 -5 9 0 0
sa:been withdraw	0 0 0 0 -12 0 14
sa:beer	0 0 -6 -19 17 0 5
sa:before	0 -6 -4 -3 2 12 0
sa:before ,	0 0 7 0 -3 0 0
sa:before .	6 0 1 1 -4 0 -3
sa:before <day-ahead>	0 0 -4 -6 11 0 0
sa:before <person>	0 0 -6 0 0 8 0
sa:before a	0 0 -4 -2 10 0 0
sa:before it	0 0 0 11 -6 -10 6
sa:before that	0 0 0 14 -19 0 7
sa:before the	0 -1 0 -37 20 12 -4
sa:begin	-8 0 -11 0 2 0 11
sa:begin ,	0 0 -5 -4 0 0 9
sa:begin .	-2 6 -16 3 7 -13 4
sa:begin a	0 0 0 8 -7 0 0
sa:begin on	0 0 15 -3 -10 0 0
sa:being	0 0 1 12 -11 0 0
sa:benefit	0 0 0 17 -15 0 0
sa:beside	0 0 -5 0 8 0 0
sa:better	0 0 14 4 -14 -3 0
sa:between	0 4 3 -17 10 -5 -10
sa:between <name>	6 6 0 -11 2 -11 0
sa:between the	-3 0 10 0 -3 4 -2
sa:bill	0 0 0 0 9 -2 0
sa:border	6 0 8 1 -12 0 -2
sa:both	-8 12 13 13 -23 -18 12
sa:both .	-6 0 -6 0 3 0 5
sa:both <office>	0 -1 2 7 -7 0 0
sa:both at	0 0 10 5 -13 0 0
sa:both country	0 0 12 0 -4 -2 -5
sa:both duty	0 0 -4 6 -4 3 0
sa:both government	0 0 0 6 -3 0 0
sa:both had	0 0 9 8 -16 0 0
sa:both of	0 0 0 -4 7 0 0
sa:both side	0 0 -4 -3 11 1 -6
sa:brandy	0 0 0 -7 7 0 0
sa:bring	3 -4 -11 4 7 -4 0
sa:bring the	0 0 0 -3 8 0 0
sa:broken	7 0 -5 0 0 0 0
sa:budget	0 0 -6 0 8 0 0
sa:built	0 0 0 -5 8 0 0
sa:busan	0 0 -11 0 18 -3 0
sa:busan ,	0 0 -3 -7 13 0 0
sa:busan .	0 0 -6 0 7 0 0
sa:business	0 0 0 -1 7 -1 0
sa:but	2 0 -4 -4 11 -12 1
sa:but <name>	0 0 -18 0 20 0 0
sa:but the	0 0 0 0 7 -4 0
sa:butter	0 0 -1 12 -9 0 0
sa:buy <quality>	0 0 0 0 9 0 -3
sa:buyer	0 0 0 -5 7 0 0
sa:by	-1 6 -15 0 16 -21 0
sa:by <day-ahead>	-2 0 1 18 -16 0 0
sa:by <name>	0 0 0 -8 -4 5 8
sa:by <points>	5 12 0 0 -14 0 0
sa:by <span>	-4 -2 -18 -3 27 -6 -1
sa:by both	0 0 0 7 -2 0 0
sa:by its	0 0 0 8 -7 0 0
sa:by our	0 0 0 -7 7 0 0
sa:by telephone	0 0 -2 -2 9 0 0
sa:by the	1 -6 -1 0 7 0 -2
sa:by then	0 0 11 -1 -4 -2 0
sa:c	0 0 0 7 -8 0 0
sa:cabinet	3 0 -6 0 4 0 0
sa:calendar	0 0 14 1 -14 -2 0
sa:call "	0 0 -4 0 7 0 0
sa:call .	0 0 -7 0 0 7 0
sa:call with	0 0 15 0 -14 0 0
sa:can	0 -6 0 0 7 -2 0
sa:canola	0 0 0 -3 8 0 0
sa:capital	7 0 8 5 -13 -5 0
sa:cargo	0 0 0 8 -7 0 0
sa:carry	0 6 1 -13 0 0 0
sa:carry out	0 0 0 -1 6 0 0
sa:case	0 0 0 -11 5 0 6
sa:case ,	0 0 6 0 -6 0 0
sa:cease	0 0 0 0 6 -5 -3
sa:ceasefire	0 0 -1 -7 11 0 0
sa:ceramic	0 0 8 -4 0 -3 0
sa:certain	0 0 -12 5 -6 13 0
sa:change	0 0 3 -8 4 0 -1
sa:changed	0 0 6 0 -5 0 0
sa:charge	-4 -2 4 0 0 9 -9
sa:charge .	0 0 -5 0 7 0 -1
sa:charge <level>	-1 0 0 -3 14 -10 -6
sa:charge <number>	0 0 6 3 -7 0 0
sa:charge <quality>	0 0 0 8 -7 0 0
sa:charge a	0 0 -1 -4 13 0 -1
sa:charge on	0 0 -2 -14 2 7 3
sa:charge since	0 0 8 0 -5 0 0
sa:cheese	0 0 0 16 -9 0 -7
sa:chicken	0 0 0 -8 9 0 0
sa:chicken ,	0 0 0 -3 7 0 0
sa:chip	0 0 11 -6 -4 0 0
sa:chip ,	0 0 13 0 -12 0 0
sa:chocolate	0 6 -4 -1 0 0 0
sa:civilian	0 0 0 -8 10 0 0
sa:civilian use	0 0 0 -8 10 0 0
sa:client	0 0 -5 -5 12 0 0
sa:climb	0 0 8 0 -4 0 0
sa:clock	0 0 0 -5 6 0 0
sa:close	0 0 0 -8 6 0 0
sa:close .	0 0 -5 0 6 0 0
sa:close to	0 0 8 0 -8 0 0
sa:cocoa	0 0 0 11 -10 0 0
sa:cocoa butter	0 0 0 14 -14 0 0
sa:cod	0 0 1 0 -11 0 10
sa:coffee	0 0 10 8 -14 0 -3
sa:coffee and	0 0 14 4 -18 0 0
sa:colleague	0 0 0 -8 10 0 0
sa:collect	-1 5 -1 13 -1 -3 -17
sa:collect .	0 6 0 7 -2 0 -10
sa:come	6 -2 2 0 -11 12 -7
sa:come back	0 0 1 -2 -11 14 0
sa:come down	0 0 -6 -14 21 0 0
sa:come home	0 0 7 0 -6 0 0
sa:come in	0 0 0 6 -3 0 0
sa:come to	9 0 -8 -1 2 0 -1
sa:commerce	0 0 3 -7 6 -3 0
sa:commerce ministry	0 0 6 0 1 -6 0
sa:commission	0 0 7 0 -4 0 0
sa:company	0 0 -4 -1 11 0 -1
sa:conclude	0 0 5 -14 12 0 -1
sa:conclude in	0 0 6 -1 -1 0 0
sa:conference	0 0 -8 0 -3 5 6
sa:confirm	0 0 2 -5 -6 7 1
sa:consent	0 0 1 0 -8 5 0
sa:consider	0 0 2 -10 4 0 0
sa:content	0 0 0 7 -7 0 0
sa:continue	0 -2 4 4 -7 1 0
sa:continue for	0 0 4 6 -5 -3 0
sa:contract	0 0 -8 0 8 0 0
sa:control of	0 0 8 0 -6 0 0
sa:control on	0 0 -8 0 14 0 0
sa:copper	0 0 12 -1 -10 -1 4
sa:cork	0 0 0 -4 9 0 -6
sa:cork ,	0 0 0 -2 8 0 -1
sa:corn	0 0 0 -3 6 0 0
sa:cost	0 0 3 -12 11 0 -3
sa:cotton	0 0 3 -10 10 0 -2
sa:count .	0 0 0 -15 16 0 0
sa:countermeasure	0 0 8 0 -5 0 0
sa:country	4 0 -13 -6 22 -2 -18
sa:country '	9 0 -6 0 -1 0 0
sa:country ,	0 0 0 -5 10 0 -1
sa:country will	0 0 9 -1 -6 0 0
sa:country would	0 0 -1 9 -6 0 0
sa:course	0 0 7 2 -6 0 0
sa:cover	0 0 1 5 -7 0 0
sa:custom	-1 5 0 0 -4 -3 6
sa:cut	0 7 -7 -13 5 6 2
sa:cut its	0 0 -8 -5 5 2 4
sa:dairy	0 0 0 -9 11 0 0
sa:date	-1 1 13 0 -11 0 -2
sa:date ,	0 0 4 0 -6 2 0
sa:date that	0 0 8 0 -5 0 0
sa:day	5 -3 15 1 -5 -23 0
sa:day ,	0 0 0 -6 8 -1 0
sa:day .	2 0 6 -5 -5 -9 9
sa:day before	0 0 6 0 -6 0 0
sa:day on	0 0 -3 -1 10 -3 0
sa:deadline	0 0 6 0 -2 0 0
sa:deal	0 0 -3 -3 12 -2 -3
sa:deal that	0 0 -2 -3 8 0 0
sa:decide	0 0 -6 5 0 0 0
sa:decided	0 0 7 0 -4 0 0
sa:decision	0 0 12 -3 -7 0 0
sa:declare	0 0 0 20 -19 0 0
sa:decree	0 0 14 -3 -7 0 -2
sa:delegation	0 0 -5 -1 12 0 0
sa:desk	0 0 -2 -4 13 -2 0
sa:did	0 0 -16 -19 30 0 -6
sa:did not	1 0 -1 -6 6 0 0
sa:die on	0 0 -7 -3 12 0 0
sa:dispute	0 7 -12 -6 0 8 0
sa:dispute over	0 0 -4 0 -2 9 0
sa:do	0 0 17 -2 -11 0 1
sa:do so	0 0 5 3 -14 0 5
sa:do with	0 0 0 -5 6 0 0
sa:document	0 0 9 0 -7 0 0
sa:doe	0 0 12 0 -6 -5 0
sa:done	0 0 -3 -1 9 0 0
sa:double	0 0 -9 -12 19 4 0
sa:double its	0 0 0 -7 9 0 0
sa:down	-5 8 -20 24 -7 -8 0
sa:down by	0 13 -13 0 -1 0 0
sa:down from	0 0 5 16 -19 0 0
sa:down to	0 0 -5 9 -1 0 0
sa:draft	0 0 0 0 -8 0 11
sa:draw	0 0 -10 -1 15 0 0
sa:drawer	0 0 5 -10 4 0 0
sa:dried	4 0 0 7 -10 0 0
sa:drop	0 0 -11 13 -7 -2 9
sa:drop its	0 0 0 10 -10 0 0
sa:due	0 -4 1 -15 16 0 -8
sa:due again	0 0 -5 0 7 0 0
sa:due to	0 -3 10 -6 -2 7 -4
sa:during	0 0 -21 -6 4 10 11
sa:during the	0 0 -9 0 4 6 0
sa:during which	0 0 -10 -3 1 0 11
sa:duty	-9 1 -1 1 -3 0 5
sa:duty ,	0 6 -3 -6 0 7 -2
sa:duty .	0 0 -1 -3 17 -6 -6
sa:duty for	0 0 0 14 -12 0 0
sa:duty on	0 -1 8 -3 -7 1 6
sa:duty that	4 0 3 -7 -4 0 3
sa:duty to	0 0 -8 12 0 0 -2
sa:duty until	0 0 0 6 -3 0 0
sa:duty which	0 0 15 -2 -11 -8 6
sa:duty will	0 0 -8 -3 8 6 0
sa:each	-1 0 -4 1 11 -13 -2
sa:each of	0 0 -1 -1 6 0 0
sa:each side	0 0 -9 4 3 -1 0
sa:earlier	0 0 6 5 -9 0 0
sa:earlier .	0 0 4 7 -10 0 0
sa:early	-1 0 4 -6 2 0 0
sa:early .	-1 0 -5 -3 14 0 0
sa:earth	0 0 2 -5 6 -2 0
sa:earth and	0 0 -3 0 7 0 0
sa:easter	0 0 1 6 -7 0 0
sa:economic	0 0 -2 6 -10 0 6
sa:economic and	0 0 0 7 -5 0 0
sa:economy	0 0 -5 -2 11 0 0
sa:effect	0 0 -6 -5 14 0 -1
sa:either	7 0 -19 16 -10 0 9
sa:either side	0 0 -4 13 -7 0 0
sa:emergency	0 0 -1 -7 14 0 0
sa:employer	0 0 -2 0 7 -2 0
sa:end	23 9 1 -8 -12 1 -2
sa:end ,	0 -2 5 0 -10 -2 11
sa:end .	4 -14 43 -11 -35 10 -1
sa:end <day-ahead>	0 -1 -3 14 -3 -2 0
sa:end <day-today>	0 10 0 -1 -10 0 0
sa:end date	0 2 -1 -7 6 0 0
sa:end of	1 -5 -9 -9 12 9 -1
sa:end on	-11 -14 -24 1 20 0 -4
sa:end the	0 7 -6 0 1 0 0
sa:end without	16 -1 -2 0 -5 -1 0
sa:enough	0 0 15 0 -13 0 0
sa:entebbe	0 0 0 -4 0 0 7
sa:enter	0 0 -3 9 0 0 -2
sa:enter before	0 0 -1 -3 6 0 0
sa:enter into	0 0 0 15 -13 0 0
sa:entry	0 0 -9 -2 15 -2 0
sa:evening	9 0 -24 -1 12 4 0
sa:evening ,	4 0 -11 0 1 3 0
sa:evening .	0 0 -13 3 10 0 0
sa:ever	0 -4 -6 1 0 10 0
sa:every	0 0 -13 7 6 0 -3
sa:everybody	0 0 -16 1 8 0 1
sa:everyone	0 0 0 -8 12 0 0
sa:everything	0 0 17 0 -18 -4 9
sa:everything .	0 0 0 -2 -7 0 11
sa:everywhere	0 0 0 -2 7 0 0
sa:exchanged	0 0 -7 0 12 0 0
sa:exclusion	0 0 -9 -3 1 13 0
sa:exempt	0 0 0 -6 9 0 0
sa:exemption	0 0 -12 -2 21 0 0
sa:expect	0 6 10 -3 -15 1 2
sa:expect to	0 7 0 0 -14 4 2
sa:expire	8 4 0 14 -20 1 0
sa:expire ,	0 0 22 0 -21 0 0
sa:expire .	12 0 0 0 -7 0 0
sa:expire on	-3 0 -18 9 0 4 0
sa:explain	0 13 -22 5 3 0 0
sa:export	0 0 -12 0 16 -3 0
sa:export of	0 0 -9 0 14 -2 0
sa:extend	-2 -16 -1 7 3 2 -1
sa:extend .	0 0 9 13 -15 -1 0
sa:extend a	0 0 9 0 -8 0 0
sa:extend by	0 0 -22 3 18 0 0
sa:extend it	0 0 -3 0 10 -4 0
sa:extend their	0 0 13 0 -10 0 0
sa:extend to	0 0 -4 10 0 0 0
sa:extension	22 6 -2 -24 0 -12 -4
sa:extension .	15 -1 -4 0 -1 -2 0
sa:extra	0 0 -8 21 -13 -2 0
sa:extra <level>	0 0 0 12 -11 0 0
sa:failing	0 0 -9 -2 12 6 -8
sa:fall	0 0 -6 1 2 0 3
sa:fall away	0 0 9 6 -12 0 0
sa:fall from	0 0 -1 0 5 0 -6
sa:fall to	0 0 0 0 -10 0 12
sa:fee	0 0 0 -14 14 1 -4
sa:fee .	0 0 -9 -9 19 0 0
sa:feed	0 0 2 5 -6 0 0
sa:fentanyl	0 -1 19 8 -10 -10 -9
sa:fentanyl ,	4 0 6 3 -13 0 0
sa:fentanyl .	0 0 3 6 -6 0 0
sa:fentanyl tariff	0 0 7 2 -4 0 -2
sa:ferry	0 0 0 -1 7 0 -1
sa:find	0 0 5 4 -1 -1 -7
sa:firm	0 0 8 -2 -5 2 0
sa:first	5 10 -5 -24 12 -4 -4
sa:first .	0 0 -7 2 2 0 0
sa:fish	0 0 -2 11 -1 0 -2
sa:five	0 0 0 0 -2 0 6
sa:flag	0 0 0 -7 8 0 0
sa:flat	0 0 0 7 -5 0 0
sa:flour	0 0 -25 1 13 0 5
sa:flour and	0 0 -10 0 9 0 0
sa:flower	0 0 -2 -4 10 -4 0
sa:follow	0 0 -3 0 7 0 -3
sa:follow .	0 0 -10 0 13 0 0
sa:followed	0 9 -10 0 3 -1 0
sa:for	-13 -3 -24 4 -3 18 15
sa:for <level>	0 0 -6 0 11 0 0
sa:for <name>	0 0 0 6 -2 0 0
sa:for <number>	0 0 2 6 -7 0 0
sa:for <quality>	0 0 11 0 -6 0 -5
sa:for <span>	-13 -2 -32 16 -11 5 21
sa:for a	0 5 -8 1 -7 -2 13
sa:for civilian	0 0 0 -8 10 0 0
sa:for fentanyl	0 0 0 13 -10 0 0
sa:for good	0 0 2 -9 7 0 0
sa:for it	0 0 7 0 -5 0 0
sa:for its	0 0 -3 0 0 6 0
sa:for longer	0 0 2 -6 -15 17 0
sa:for more	0 0 -8 0 10 0 0
sa:for one	0 0 5 8 -13 0 0
sa:for other	0 0 -18 -2 23 0 0
sa:for talk	0 0 6 0 -4 0 0
sa:for the	1 0 11 -23 7 -3 0
sa:for three	0 0 -1 -5 10 0 0
sa:for trade	0 0 4 0 -13 9 0
sa:for which	0 0 5 9 -13 0 0
sa:force	0 -1 1 15 -9 0 -4
sa:force .	0 0 0 -6 8 0 0
sa:force until	0 0 -5 23 -15 0 0
sa:forced	0 0 0 -10 13 0 0
sa:forced labor	0 0 0 -8 9 0 0
sa:former	6 0 0 -1 -4 -2 3
sa:found	0 0 10 2 -10 0 0
sa:fourth	0 0 -5 -6 15 0 0
sa:fourth round	0 0 -4 -2 9 0 0
sa:framework	0 0 -2 -6 13 0 0
sa:free	0 0 -5 1 9 0 -11
sa:free of	0 0 -2 -6 13 0 0
sa:freeze	0 0 8 -4 -2 0 0
sa:friend	0 0 -5 4 -12 0 12
sa:from	0 -15 -1 -3 -1 0 12
sa:from <day-ahead>	0 0 4 -36 30 1 -13
sa:from <day-gone>	0 0 -4 7 0 0 0
sa:from <day-today>	0 0 7 0 -4 0 0
sa:from <level>	1 -3 -5 20 -17 -3 6
sa:from <name>	-1 0 -7 24 0 -2 -22
sa:from <number>	0 0 0 5 -8 0 7
sa:from <quality>	0 0 0 -4 6 0 0
sa:from <seat>	0 0 0 -3 -11 0 14
sa:from a	0 0 9 -3 -4 0 0
sa:from next	0 0 -8 0 10 0 0
sa:from the	0 0 9 0 -7 0 0
sa:fruit	8 0 0 -4 -2 0 0
sa:full	0 0 -13 -2 13 0 4
sa:furniture	0 0 0 -7 6 0 0
sa:further	0 0 5 12 -8 -6 0
sa:further <points>	0 0 5 11 -12 -3 0
sa:further <span>	0 0 0 9 -8 0 0
sa:gallium	0 0 -6 0 14 0 0
sa:gallium ,	0 0 -6 0 13 0 0
sa:gas	0 0 -1 -4 7 0 0
sa:gave	0 0 0 -7 13 0 0
sa:gave the	0 0 0 -4 7 0 0
sa:geneva	0 -5 16 12 -17 0 -2
sa:geneva ,	0 0 0 6 -3 0 0
sa:georgia	5 0 1 -12 4 0 0
sa:germanium	0 0 -6 0 13 0 0
sa:germanium and	0 0 -5 0 9 0 0
sa:get	0 -1 11 -19 12 -6 -4
sa:give	0 0 -3 -3 9 3 -3
sa:given	0 0 13 -14 -2 0 2
sa:go	-2 8 5 1 -4 -5 -6
sa:go ,	0 0 10 2 -9 0 -4
sa:go .	0 0 -3 -2 11 0 0
sa:go back	2 1 4 0 -12 3 0
sa:go down	0 12 -14 5 -3 0 0
sa:go in	0 0 0 -8 12 0 0
sa:go on	0 0 0 -8 6 1 0
sa:go to	-2 -1 8 -7 -2 0 6
sa:go up	0 0 -4 -2 12 0 0
sa:go well	0 0 -13 -1 20 -4 0
sa:good	7 -9 -1 15 -6 -13 -6
sa:good ,	0 0 0 13 -11 0 0
sa:good .	0 0 1 -14 12 -1 0
sa:good <level>	0 0 6 0 -1 0 0
sa:good at	0 0 0 -3 7 0 0
sa:good for	0 0 -1 -3 -1 2 8
sa:good from	0 0 0 -5 7 0 0
sa:good have	0 0 3 -9 5 0 0
sa:good make	0 0 0 -6 7 0 0
sa:good of	0 0 2 9 -9 -3 0
sa:good over	4 0 0 -7 0 0 0
sa:good pay	0 0 10 -7 0 0 0
sa:good to	0 0 0 25 -22 0 0
sa:good until	0 0 -5 17 -11 0 0
sa:good will	0 0 -2 8 -3 0 0
sa:government	3 0 -6 9 -20 11 6
sa:government have	0 0 -6 -5 3 5 0
sa:government say	0 0 -3 0 -6 8 0
sa:grower	0 0 0 -9 5 2 0
sa:had	0 0 4 -12 4 0 -2
sa:had agree	0 0 -6 4 0 0 0
sa:had ask	0 0 0 0 -6 6 0
sa:had been	-2 -1 1 -2 6 0 -2
sa:had bring	4 0 0 5 -8 0 0
sa:had come	-1 0 -5 -1 12 0 0
sa:had impose	0 0 -1 -1 6 0 0
sa:had make	0 0 8 0 -8 0 0
sa:had reach	5 0 -10 0 4 0 0
sa:had stand	0 0 0 7 -6 0 0
sa:had threaten	0 0 7 0 -6 0 0
sa:half	0 0 0 -1 -2 0 9
sa:half .	0 0 -5 0 0 0 7
sa:half a	0 0 -7 2 4 0 0
sa:half of	0 0 12 0 -15 0 2
sa:halifax	0 0 0 9 -6 0 0
sa:hall of	0 0 7 0 -6 0 0
sa:halve	0 0 11 5 -9 -5 0
sa:halve the	0 0 8 -1 0 -4 0
sa:ham	0 0 0 8 -6 0 0
sa:hand	0 0 -9 0 13 0 -2
sa:hand .	0 0 -3 0 7 0 0
sa:hand on	0 0 -3 11 -7 0 0
sa:handshake	0 0 -3 0 9 0 0
sa:happen	0 0 -3 -2 8 0 0
sa:happen .	0 0 7 0 -7 0 0
sa:harvest	0 0 0 9 -7 0 0
sa:harvest .	0 0 0 9 -7 0 0
sa:has	-14 0 -22 8 0 4 15
sa:has apply	0 0 0 -6 3 0 1
sa:has ask	0 0 0 8 -7 0 0
sa:has been	-3 -5 4 -19 7 8 3
sa:has charge	0 0 6 0 -2 0 0
sa:has collect	0 0 0 10 -9 0 0
sa:has go	0 0 0 -7 7 0 0
sa:has keep	0 0 -5 10 -12 9 0
sa:has let	0 0 0 -6 6 0 0
sa:has not	2 0 -17 -3 13 -3 6
sa:has pay	0 0 0 13 -11 0 0
sa:has put	0 0 4 -10 2 0 0
sa:has until	0 0 0 15 -14 0 0
sa:have	-9 -15 11 13 -7 -5 -9
sa:have been	-8 0 -13 17 -3 11 -2
sa:have end	0 0 11 -7 2 0 -4
sa:have had	0 0 7 -3 -1 0 0
sa:have no	0 0 0 14 -13 0 0
sa:have not	0 0 -1 -7 9 0 0
sa:have run	0 -2 3 7 -4 -3 0
sa:having	0 7 -4 0 0 0 0
sa:he	-6 4 3 0 -8 0 8
sa:he had	0 0 8 0 -9 0 5
sa:he say	0 0 -6 2 -4 2 4
sa:he tell	0 0 12 0 -11 0 0
sa:he would	0 0 12 -1 -11 0 0
sa:health	3 0 -16 0 12 0 0
sa:heard	0 0 -3 -3 9 0 0
sa:help	0 0 -9 0 10 0 0
sa:her	3 0 -6 2 0 0 0
sa:here .	0 0 0 9 -7 0 0
sa:high	0 0 0 -5 6 0 0
sa:higher	0 0 6 -5 0 0 0
sa:higher duty	0 0 7 0 -4 0 0
sa:highest	0 0 0 -14 16 0 0
sa:highest rate	0 0 0 -7 8 0 0
sa:his	0 0 -15 3 0 15 0
sa:his <office>	0 0 5 0 -6 0 0
sa:his <organisation>	0 0 4 0 -8 4 0
sa:his <person>	0 0 0 7 -5 0 0
sa:his <quality>	0 0 0 -4 7 0 0
sa:his country	0 0 0 9 -9 0 0
sa:his name	0 0 -3 0 6 0 0
sa:hold	3 2 -8 -18 18 -2 0
sa:hold .	0 6 -3 -10 6 0 0
sa:hold until	0 0 -7 -7 15 0 0
sa:holiday	7 0 4 0 -9 0 0
sa:holiday .	0 0 9 0 -7 0 0
sa:hour	1 2 -16 -8 6 12 -2
sa:hour .	0 5 -3 -9 13 -1 0
sa:hour to	5 0 0 0 -6 0 0
sa:house	0 0 -1 0 -2 0 10
sa:hundred	0 0 -3 -3 11 0 0
sa:i	1 -1 2 10 -11 0 0
sa:i have	0 0 -2 7 -4 0 0
sa:ibrahim	0 0 8 0 -6 0 0
sa:if	-6 -11 -21 18 -7 8 17
sa:if it	-1 -4 -27 1 5 8 14
sa:if no	0 0 17 -7 -16 0 7
sa:if nobody	0 0 10 0 -6 0 -1
sa:if nothing	0 0 -7 0 13 0 -1
sa:if the	0 0 -12 9 -4 3 8
sa:if there	0 0 -12 0 16 0 -2
sa:import	0 0 0 -5 9 0 0
sa:importer	0 0 12 1 -12 0 0
sa:impose	0 0 8 6 -7 -3 -1
sa:impose a	0 0 7 0 -4 0 0
sa:in	10 9 -16 0 4 -1 -3
sa:in <month-ahead>	0 0 -6 2 7 -4 0
sa:in <month-gone>	3 1 9 -20 8 -7 -10
sa:in <name>	-1 3 3 8 -15 -1 2
sa:in <number>	0 0 6 -6 0 0 -1
sa:in <seat>	3 -3 -4 8 1 0 -14
sa:in a	0 12 -21 -16 0 18 0
sa:in any	0 0 6 0 -5 0 0
sa:in both	0 0 0 -1 6 0 0
sa:in each	0 0 -1 -2 8 0 0
sa:in entebbe	0 0 0 -4 0 0 7
sa:in full	0 0 -4 0 0 6 0
sa:in geneva	0 0 -4 20 -13 0 0
sa:in good	2 0 -8 0 6 0 0
sa:in halifax	0 0 0 9 -6 0 0
sa:in london	0 0 0 -3 6 0 0
sa:in new	0 0 1 7 -6 0 0
sa:in place	0 0 -5 8 -8 2 0
sa:in the	0 -3 3 0 3 -15 3
sa:in their	0 0 8 -1 -4 0 0
sa:in which	0 5 -8 -2 9 0 -3
sa:in write	0 0 -7 -2 -3 12 2
sa:included	0 0 9 6 -3 -8 -5
sa:included .	0 0 12 9 -11 -6 -5
sa:instead	0 0 0 16 -29 0 14
sa:instead .	0 0 -1 7 -7 2 0
sa:instead of	0 0 0 11 -25 -1 14
sa:interview	0 0 -6 0 0 6 0
sa:into	-1 0 0 17 -5 -8 -5
sa:into <name>	0 0 -1 6 0 -2 0
sa:into force	0 0 0 14 -12 0 0
sa:introduce	0 0 9 -7 -4 -7 9
sa:introduce in	0 0 9 -7 -6 -7 9
sa:is	-21 -26 18 4 8 -19 -22
sa:is .	0 0 6 0 -4 0 0
sa:is <day-ahead>	0 0 -8 0 9 0 0
sa:is <level>	0 0 -4 7 -11 0 8
sa:is <number>	0 0 -2 -7 0 0 9
sa:is back	0 0 7 -3 0 0 0
sa:is being	0 0 2 13 -13 0 0
sa:is due	0 0 -7 0 14 -8 0
sa:is expect	0 0 -6 0 0 4 2
sa:is extend	0 0 0 7 -6 0 0
sa:is for	0 0 0 2 4 0 -6
sa:is go	0 0 10 -3 -5 0 0
sa:is good	5 0 -9 8 -4 0 0
sa:is in	0 0 -1 -9 13 0 0
sa:is know	0 0 6 0 -5 0 0
sa:is needed	0 0 7 0 -6 0 0
sa:is no	0 0 -6 -3 14 0 -1
sa:is not	0 0 -1 5 10 -5 -10
sa:is off	0 0 6 0 -5 0 0
sa:is over	0 0 15 0 -10 0 0
sa:is prolonged	0 0 0 -8 8 0 0
sa:is renewed	0 0 14 0 -10 0 -3
sa:is suspend	0 0 0 -8 11 0 0
sa:is the	0 0 1 4 0 0 -11
sa:is to	0 0 5 11 -20 13 -5
sa:is up	0 0 15 18 -28 0 0
sa:is what	0 0 -10 -12 22 0 0
sa:island	0 0 0 -5 7 0 0
sa:it	1 1 5 -8 -4 -26 15
sa:it 's	0 0 -8 12 -16 12 3
sa:it ,	4 0 17 -3 -10 -4 0
sa:it .	6 0 -9 -7 17 -11 -6
sa:it buy	0 0 -1 0 6 0 -3
sa:it charge	0 0 4 10 -12 0 0
sa:it did	0 0 0 -2 8 0 0
sa:it doe	0 0 -8 3 3 0 0
sa:it end	-1 6 21 -11 -12 -3 0
sa:it ever	0 -3 -6 0 1 10 0
sa:it go	0 0 0 7 -15 -1 9
sa:it has	-2 -2 -3 -9 3 0 18
sa:it is	-5 -2 -2 9 1 -6 0
sa:it may	0 0 -14 0 22 0 -7
sa:it on	0 0 0 -2 0 0 6
sa:it put	0 0 0 9 -8 0 0
sa:it say	0 0 0 -9 5 0 3
sa:it take	6 0 -1 6 -7 0 -3
sa:it the	0 0 0 7 -4 0 0
sa:it to	0 6 0 -6 0 0 0
sa:it was	11 -3 6 2 -9 -3 -7
sa:it will	0 0 15 -8 -17 0 13
sa:it would	0 -1 0 -3 13 6 -17
sa:item	0 0 0 -2 6 0 0
sa:its	5 14 -2 11 -9 0 -21
sa:its <level>	0 0 -3 -4 10 0 0
sa:its <organisation>	7 0 -4 0 -1 0 0
sa:its <span>	0 0 -5 0 6 0 0
sa:its additional	0 0 0 11 -9 0 0
sa:its duty	0 0 -4 7 -6 4 0
sa:its end	6 1 -1 0 -3 0 0
sa:its extension	0 0 13 0 -11 0 0
sa:its last	0 0 -6 0 5 0 0
sa:its own	0 0 15 -7 -2 -5 0
sa:its tariff	0 0 -11 8 2 -2 0
sa:its way	0 0 0 14 -13 0 0
sa:itself	0 0 -6 0 9 -2 0
sa:jump	0 0 8 0 -2 0 0
sa:keep their	0 0 0 -12 13 0 0
sa:kind	0 0 0 -3 7 0 0
sa:know	0 0 8 -4 1 -3 0
sa:know what	0 0 9 0 -8 0 0
sa:labor	0 0 0 -9 11 0 0
sa:lapse	-2 8 15 -34 14 -6 -2
sa:lapse .	0 10 5 -14 2 -3 0
sa:lapse on	0 0 12 -21 9 0 -1
sa:last	-18 -21 13 3 0 2 -7
sa:last .	0 0 0 -3 6 0 0
sa:last <span>	0 0 -9 6 2 0 -3
sa:last autumn	0 0 4 17 -19 0 0
sa:last summer	0 0 -5 -6 3 7 0
sa:last until	-1 -6 -3 -7 7 7 0
sa:last week	0 0 15 0 -9 1 -4
sa:last year	0 0 13 -4 -1 -1 0
sa:lasted	0 11 0 0 -8 0 0
sa:later	0 0 0 -5 -7 17 -2
sa:later .	0 0 0 0 -17 19 0
sa:law	0 0 -12 4 19 -5 -8
sa:law .	0 0 -8 4 11 -3 -4
sa:lawyer	0 0 -9 0 13 -2 0
sa:lay	4 6 7 2 -19 0 0
sa:least	0 0 0 0 7 -3 0
sa:leather	0 0 7 13 -17 -1 0
sa:leave	-1 -1 16 -5 0 -1 -6
sa:leave it	0 0 0 -8 5 0 0
sa:leave the	0 0 0 -10 9 0 0
sa:less	0 0 7 -3 -2 -1 2
sa:less than	0 0 6 -4 -1 0 0
sa:let	12 0 -5 -17 12 -5 0
sa:let it	0 0 -5 0 10 -3 0
sa:let their	13 0 -6 0 -4 0 0
sa:letter	0 0 -10 3 5 0 0
sa:level	0 0 -3 12 -5 0 -1
sa:levy	0 0 -12 0 -3 10 5
sa:levy on	0 0 -8 -5 3 4 3
sa:licence	0 0 1 -15 12 0 0
sa:likewise	0 0 2 5 -14 0 6
sa:liquefied	0 0 -1 -3 7 0 0
sa:list	0 0 -16 -14 20 12 -3
sa:list of	0 0 -9 -3 1 12 -1
sa:listed	0 0 -2 -2 0 6 0
sa:little	0 0 8 -3 0 0 0
sa:live	-3 0 3 15 -13 0 0
sa:lobster	-3 0 -6 5 -2 0 8
sa:london	0 0 0 -6 9 0 0
sa:long .	0 0 6 0 -5 0 0
sa:longer	0 0 -7 3 -11 11 11
sa:longer .	0 0 5 -7 -15 15 0
sa:look	0 0 10 2 -7 -6 0
sa:lorry	0 0 -13 0 12 -3 0
sa:lose	0 0 0 -11 15 0 0
sa:lower its	0 0 0 -4 11 0 -2
sa:lower rate	0 0 6 0 -5 0 0
sa:lower the	0 0 0 12 -11 0 0
sa:lower to	0 0 -4 0 7 0 0
sa:lumber	0 0 0 9 -9 0 0
sa:m	0 0 9 6 -4 -9 -8
sa:m .	0 0 9 6 -4 -9 -8
sa:machine	0 0 -1 -8 8 5 -1
sa:machinery	0 0 0 9 -5 0 0
sa:magnet	0 0 -5 0 7 0 0
sa:maize	0 0 8 0 -8 0 0
sa:make	6 -5 4 0 4 -17 -2
sa:make a	0 0 8 -5 -1 0 0
sa:make in	9 0 -8 4 -3 0 -1
sa:may	-1 0 8 5 3 -15 -14
sa:may be	0 0 -5 0 14 -6 0
sa:may go	0 0 7 -1 0 -3 0
sa:me	0 0 -6 0 9 0 0
sa:mean	0 0 0 -6 7 0 0
sa:meantime	0 0 4 3 -8 0 0
sa:meantime .	0 0 4 3 -8 0 0
sa:measure	0 0 -1 14 -9 0 -1
sa:mediator	0 0 -11 0 14 0 0
sa:medicine	0 0 14 -6 -2 0 -5
sa:medicine ,	0 0 0 0 6 0 -3
sa:meet	8 -1 -12 1 8 -6 -8
sa:meet ,	0 0 0 -4 6 0 0
sa:meet at	0 0 8 -4 0 -2 0
sa:meet in	7 0 -20 9 1 0 -1
sa:men	0 6 10 -6 -8 0 0
sa:middle	0 0 6 0 -3 0 0
sa:middle of	0 0 6 0 -3 0 0
sa:midnight	5 0 23 -7 -19 -1 0
sa:midnight ,	7 0 2 0 -10 0 0
sa:midnight .	0 0 24 -3 -19 0 0
sa:milk	0 0 -9 -3 11 -2 5
sa:milk powder	0 0 -6 0 0 0 8
sa:million	0 0 -4 -3 11 0 0
sa:minister	-4 0 2 -6 -8 6 10
sa:minister ,	0 0 -6 -14 0 4 13
sa:minister for	0 0 3 0 -12 9 0
sa:minister of	0 0 -7 -2 1 0 5
sa:ministry	0 0 -2 -11 -3 6 11
sa:ministry of	0 0 -9 -3 -4 10 9
sa:minute	0 0 3 -2 6 -5 0
sa:minute past	0 0 12 -4 -4 0 0
sa:month	6 0 2 4 -5 -4 -7
sa:month ,	5 0 0 6 -10 0 0
sa:more .	0 0 5 0 -9 3 1
sa:more on	0 0 -4 0 6 0 0
sa:more than	0 0 7 8 -11 -1 0
sa:morning	-6 6 1 -7 5 -1 0
sa:morning the	-5 6 -8 -3 9 0 0
sa:most	0 -1 0 5 4 0 -9
sa:most <quality>	0 0 1 14 -13 0 0
sa:motorcycle	0 0 0 -2 6 0 0
sa:move	0 0 -13 0 3 0 9
sa:move the	0 0 -5 0 6 0 0
sa:mr	0 0 -15 13 0 0 0
sa:mr <person>	0 0 -12 14 -4 0 0
sa:much	0 0 0 -1 6 0 0
sa:must	0 0 -8 2 7 0 -2
sa:must be	0 0 -5 0 9 0 0
sa:my <office>	0 0 -12 0 13 0 0
sa:name	0 0 -9 3 1 0 0
sa:name of	0 0 0 8 -7 0 0
sa:name to	0 0 -7 -1 7 0 1
sa:named	0 0 0 -4 10 0 0
sa:national	0 0 0 -3 7 0 0
sa:natural	0 0 -1 -2 8 0 -1
sa:nearly	0 0 0 -5 9 0 0
sa:need	0 0 3 -5 -9 13 0
sa:needed	0 0 7 0 -5 0 0
sa:negotiation	0 0 -3 0 6 0 0
sa:neither	-1 -3 0 -8 18 -3 0
sa:neither side	0 -1 -1 -5 14 0 0
sa:net	0 0 8 0 -7 0 0
sa:net ton	0 0 8 0 -7 0 0
sa:new	2 0 -14 5 4 0 0
sa:new )	0 0 8 0 -8 0 0
sa:new duty	0 0 6 7 -10 0 -1
sa:new one	0 0 10 0 -4 -2 0
sa:next	-5 -3 -9 5 -5 19 0
sa:next week	0 0 -9 -1 7 1 0
sa:next year	-4 -2 -2 5 -17 20 2
sa:night	-3 4 3 -7 2 0 0
sa:night ,	0 0 -8 -1 15 0 0
sa:night .	-1 0 12 3 -9 0 0
sa:no	1 4 3 3 -15 -10 13
sa:no date	0 0 0 7 -4 0 0
sa:no end	0 2 -1 -8 7 0 0
sa:no longer	0 0 -1 14 -20 0 11
sa:no more	0 0 0 8 -6 0 0
sa:no one	7 4 -6 -6 0 0 -2
sa:no truce	0 0 -4 -2 9 0 0
sa:nobody	-7 6 13 -2 -7 0 -4
sa:noon	-1 0 -9 0 7 2 0
sa:noon ,	0 0 -4 0 7 0 0
sa:noon .	0 0 -7 0 7 2 0
sa:nor	0 0 0 -11 12 0 0
sa:not	8 3 1 7 -4 0 -21
sa:not ,	0 0 10 0 -8 0 0
sa:not <number>	0 0 13 0 -14 0 0
sa:not a	0 0 7 1 -10 0 0
sa:not come	0 0 0 -5 7 0 0
sa:not expect	0 0 7 0 -3 0 0
sa:not extend	0 0 0 8 -6 0 0
sa:not renewed	3 3 -7 3 -4 0 0
sa:not sign	0 0 -5 0 9 -3 0
sa:not the	0 0 8 8 -17 0 0
sa:nothing	0 0 0 -7 2 -11 9
sa:nothing .	1 0 1 0 -10 2 6
sa:nothing in	0 0 -1 0 6 -3 0
sa:nothing is	0 0 -5 0 11 0 0
sa:nothing to	0 0 6 -5 0 0 0
sa:notice	0 0 0 0 7 -8 0
sa:notice .	0 0 0 7 -7 0 0
sa:noticed	10 0 -5 6 -11 0 0
sa:now	1 -3 -9 2 0 13 0
sa:now .	0 0 5 1 0 0 -9
sa:now <level>	0 0 5 6 -3 -3 -4
sa:now end	0 0 -8 0 8 0 0
sa:now it	0 0 0 0 -11 13 0
sa:now last	0 -1 -14 9 2 8 0
sa:of	-7 -1 -9 0 10 6 -1
sa:of <day-today>	0 0 2 -6 8 -3 0
sa:of <level>	-1 -1 4 10 -18 3 4
sa:of <money>	0 0 0 -4 7 0 0
sa:of <month-ahead>	0 0 13 0 -13 0 0
sa:of <month-gone>	0 0 0 -6 0 6 0
sa:of <name>	0 0 -2 7 -1 -1 0
sa:of <number>	-1 0 -7 -15 15 0 7
sa:of <person>	0 0 -1 12 -8 0 0
sa:of <span>	-5 23 0 -1 -18 -8 9
sa:of an	0 0 13 0 -11 0 0
sa:of busan	0 0 -9 -3 15 0 0
sa:of duty	0 0 0 -3 6 0 0
sa:of gallium	0 0 -6 0 8 0 0
sa:of geneva	0 -1 21 -5 -12 0 0
sa:of its	0 0 1 15 -11 0 -2
sa:of last	0 0 17 13 -22 -1 0
sa:of listed	0 0 -2 0 0 6 0
sa:of next	0 -1 -5 9 -11 14 -1
sa:of section	0 0 -4 0 8 0 0
sa:of that	4 0 -3 -10 3 0 8
sa:of the	0 -12 -2 0 -4 1 13
sa:of their	0 0 -5 -10 10 4 0
sa:of them	0 0 0 -14 16 0 0
sa:of thi	0 0 7 4 -2 -9 -7
sa:of trade	0 0 -11 -8 1 8 7
sa:of two	0 0 0 -3 6 0 0
sa:of up	0 0 -5 -3 11 0 0
sa:of what	0 0 7 7 -13 0 0
sa:off	-1 0 10 5 -6 0 -3
sa:off .	0 0 6 3 -7 0 0
sa:officer	0 0 -7 0 9 0 0
sa:oil	0 8 0 -1 8 -5 -13
sa:oil .	0 0 0 -14 21 -1 -4
sa:old	7 0 -19 0 4 5 5
sa:old rate	0 0 -1 0 -2 0 7
sa:older	0 0 -11 -11 22 0 0
sa:older duty	0 0 -4 -3 10 0 0
sa:olive	0 8 2 5 -11 -3 -3
sa:olive oil	0 8 3 2 -10 -3 -3
sa:on	-22 -13 -10 7 9 -6 4
sa:on .	0 0 0 8 -8 -3 3
sa:on <day-ahead>	-4 -41 -20 19 16 -11 -15
sa:on <day-gone>	-8 15 0 -44 6 14 9
sa:on <day-today>	-2 0 -10 -8 7 -3 18
sa:on <name>	0 0 0 -23 7 0 9
sa:on <quality>	0 -3 -13 3 0 0 12
sa:on a	0 0 0 -7 13 0 -1
sa:on affiliate	0 0 0 0 -5 8 0
sa:on all	0 0 0 -13 15 0 0
sa:on an	3 0 -5 6 0 0 -4
sa:on both	-6 0 0 -5 8 0 3
sa:on every	0 0 -8 2 4 0 0
sa:on export	0 0 -8 0 13 -2 0
sa:on for	0 0 -1 18 -15 0 0
sa:on good	0 0 3 19 -16 -3 -4
sa:on hold	0 0 0 -8 9 0 0
sa:on in	0 0 -3 15 -11 0 0
sa:on it	0 0 -7 0 6 0 0
sa:on its	0 0 0 -4 8 -2 0
sa:on most	0 0 0 13 -13 0 0
sa:on our	6 0 6 8 -18 0 0
sa:on paper	0 0 -1 -9 13 0 0
sa:on rare	0 0 -8 0 14 0 0
sa:on ship	0 0 8 2 -9 0 0
sa:on steel	0 0 -4 -14 21 0 0
sa:on sugar	0 0 0 -10 9 4 0
sa:on talking	0 0 0 0 -6 6 0
sa:on television	0 0 -3 0 -1 6 0
sa:on that	0 0 19 0 -15 -3 0
sa:on the	0 -4 4 28 -20 -6 -1
sa:on their	0 0 1 10 -10 0 0
sa:on them	0 0 8 0 -6 0 0
sa:on top	0 0 0 -10 14 -1 0
sa:on until	0 0 1 -7 3 0 0
sa:on what	0 0 -3 -1 8 0 0
sa:on which	0 0 -1 0 8 -5 0
sa:once	0 5 -10 -3 2 0 6
sa:once more	0 0 -8 0 3 0 3
sa:one	8 7 1 -2 -5 -8 -2
sa:one ,	0 0 -4 -8 15 0 0
sa:one .	0 0 7 10 -12 -3 0
sa:one minute	0 0 -1 0 7 0 0
sa:one that	0 0 17 0 -14 -1 0
sa:only	3 10 6 -7 -3 0 -9
sa:only the	0 6 -7 -4 4 0 -1
sa:open	0 0 -15 0 22 -4 0
sa:opened	0 0 7 0 -3 0 0
sa:or	0 0 0 -11 20 -8 -5
sa:or so	0 0 -6 4 0 0 0
sa:order	0 0 0 5 1 0 -8
sa:order of	0 0 10 5 -11 -4 0
sa:order that	0 0 -6 0 6 0 0
sa:ordinary	0 6 -7 2 0 0 -5
sa:ordinary duty	0 6 -5 -4 5 0 -2
sa:origin .	0 0 0 -4 0 0 6
sa:other	-2 0 9 17 -14 -12 0
sa:other 's	0 0 3 7 -8 0 0
sa:other country	0 0 -19 0 22 0 0
sa:other since	0 0 4 3 -11 0 2
sa:otherwise	0 0 6 0 -11 6 0
sa:our	7 -1 8 -5 -6 -1 0
sa:out	-9 13 11 -3 -2 -6 -14
sa:out ,	0 0 0 -6 5 0 0
sa:out .	0 0 38 -2 -21 -8 -7
sa:out of	0 0 0 -12 14 0 0
sa:out on	-1 17 -24 20 -17 1 -1
sa:outside	0 0 0 11 -10 0 0
sa:over	-1 -4 2 0 -1 10 -7
sa:over .	-2 0 11 -6 0 -1 -2
sa:over fentanyl	4 0 4 -8 0 0 0
sa:over on	0 0 -6 3 1 0 0
sa:over the	0 0 -1 -5 11 0 0
sa:own	0 7 9 -1 -2 -10 -1
sa:own .	0 0 -4 0 9 -1 0
sa:owned	0 0 0 -3 6 0 0
sa:p	0 0 6 0 -1 -8 0
sa:p .	0 0 6 1 -1 -8 0
sa:pacific	0 0 8 0 -6 0 0
sa:pact	0 0 -4 0 9 0 0
sa:paper	0 -3 -3 7 2 -7 1
sa:paper .	0 -3 0 7 0 0 0
sa:paragraph	0 0 5 7 -8 -5 0
sa:parcel	0 0 -3 -11 22 0 -8
sa:part	0 0 -12 4 10 0 -7
sa:part ,	0 0 0 -2 6 0 -1
sa:part of	0 0 -7 7 0 0 0
sa:parted	0 0 -5 0 7 0 0
sa:partner	0 0 -5 -1 8 0 0
sa:pass	0 0 4 1 -7 0 0
sa:past	0 0 11 -8 1 -1 -5
sa:past midnight	0 0 12 -4 -4 0 0
sa:pause	-1 0 16 -11 -1 -2 -3
sa:pause in	0 0 9 -1 -3 0 0
sa:pause of	0 0 15 -8 -5 0 -1
sa:pay	1 0 -3 -6 5 -11 5
sa:pay .	0 0 6 0 -5 0 0
sa:pay <level>	5 2 4 -3 -5 -7 3
sa:pay <number>	0 0 -8 0 16 0 -8
sa:pay a	0 0 -4 -3 10 0 0
sa:pay an	0 0 0 -15 15 0 0
sa:pay nothing	0 0 -6 2 -4 0 6
sa:peace	0 0 -3 8 -3 0 0
sa:pen	0 -2 3 11 -9 0 0
sa:pen .	0 0 0 8 -5 0 0
sa:people	0 0 11 3 -17 6 0
sa:per	0 0 -1 -1 6 0 0
sa:period	0 0 8 -6 -21 0 21
sa:period .	0 0 9 -1 -5 0 -2
sa:period of	0 0 -1 -7 -11 0 23
sa:permit	0 0 0 -5 7 0 0
sa:pipe	0 0 12 -5 -3 0 0
sa:place	0 6 -1 0 -3 0 0
sa:place .	0 7 -6 -2 4 0 -3
sa:place in	0 0 6 0 -8 2 0
sa:place of	0 0 0 8 -8 0 0
sa:plan	2 5 -17 -5 12 -9 1
sa:plan .	9 5 -13 -4 2 -9 1
sa:plu	0 0 -7 -3 17 0 -1
sa:plu <number>	0 0 -5 -1 9 0 0
sa:plywood	0 0 -3 6 0 0 -1
sa:point	0 0 -2 9 -5 0 0
sa:point ,	0 0 0 10 -9 0 0
sa:pork	0 0 6 -5 0 0 -1
sa:pork ,	0 0 7 0 -3 0 0
sa:port	0 0 -7 -11 18 1 -1
sa:port fee	0 0 -5 -2 10 1 -3
sa:pound	0 0 -3 10 -5 0 0
sa:powder	0 0 -6 -5 4 0 8
sa:prawn	7 0 -1 -1 0 0 0
sa:prepare	0 0 9 0 -5 0 0
sa:presence	0 0 6 0 -5 0 0
sa:present	0 0 4 11 -12 0 0
sa:president	0 0 -10 -3 9 10 -2
sa:president ,	0 0 -13 -4 5 12 0
sa:price .	0 0 -8 0 10 0 0
sa:product from	0 0 4 3 -8 0 0
sa:product of	0 0 0 -4 6 0 0
sa:progress	0 0 -6 0 9 0 0
sa:progress .	0 0 -5 0 8 0 0
sa:prolong	0 0 -21 -11 32 -6 0
sa:prolong it	0 0 -30 0 34 -5 0
sa:prolonged	-6 -4 6 1 0 -8 0
sa:prolonged .	0 -1 12 -8 -4 0 0
sa:prolonged by	0 0 9 -4 -2 0 0
sa:prolonged to	0 0 -1 -2 10 0 0
sa:prolonging	0 0 -3 0 6 0 0
sa:promise	1 0 0 -6 4 0 0
sa:provide	0 0 6 0 -5 0 0
sa:provided	0 0 -4 -2 -16 16 8
sa:provided that	0 0 -9 -2 -12 17 8
sa:public	0 0 9 0 -5 -3 0
sa:published	0 0 4 -9 0 0 0
sa:published its	0 0 7 0 -4 0 0
sa:purpose	0 7 -2 -6 1 0 0
sa:put	-8 -7 -6 -32 18 16 6
sa:put <level>	0 0 3 -11 4 0 0
sa:put his	0 0 -3 0 6 0 0
sa:put on	0 0 0 -3 6 0 0
sa:put the	0 0 0 -8 2 0 7
sa:quarrel	0 0 0 -11 13 0 0
sa:question	0 0 7 0 -4 0 0
sa:quiet	0 0 6 4 -8 0 0
sa:quota	0 0 -12 -2 17 0 0
sa:raise it	0 0 7 0 -7 0 0
sa:raise its	0 0 -6 0 12 -3 0
sa:raise the	0 0 -5 0 7 0 0
sa:rare	0 0 2 -4 6 -2 0
sa:rare -	0 0 6 0 -3 0 0
sa:rare earth	0 0 -1 -4 11 0 0
sa:rate	6 0 -6 -6 -3 0 14
sa:rate .	0 0 -1 8 -17 0 10
sa:rate on	0 0 6 0 -5 0 0
sa:rather	0 0 9 -4 -3 0 0
sa:reach	12 0 -5 0 -2 0 0
sa:reach a	0 0 -4 0 6 0 0
sa:reach the	7 0 -3 0 -1 0 0
sa:ready	0 0 -8 -1 12 0 0
sa:receive	0 0 -5 0 0 6 0
sa:receive <person>	0 0 -4 0 0 7 0
sa:reciprocal	0 0 -12 -5 10 11 0
sa:reciprocal "	0 0 -3 -3 9 0 0
sa:reciprocal tariff	0 0 -2 0 -3 11 0
sa:reduce	0 0 -10 7 -1 1 2
sa:refrain	0 0 0 8 -12 0 3
sa:refrain from	0 0 0 8 -12 0 3
sa:refund	0 0 -5 7 0 0 0
sa:refused	0 0 0 -8 9 0 0
sa:regional	0 0 11 0 -7 0 0
sa:remain	0 0 -8 13 -2 0 -2
sa:remain in	0 0 -4 16 -14 3 0
sa:renew	0 0 8 0 -5 0 0
sa:renewal	0 0 5 0 -10 3 0
sa:renewed	16 14 -8 -7 -3 -9 -4
sa:renewed ,	6 0 -6 10 -4 0 -2
sa:reply	0 0 6 -6 2 -1 0
sa:reply .	0 0 8 -1 0 -1 0
sa:report	0 0 -1 -1 6 0 0
sa:reporter	0 0 15 13 -19 0 -7
sa:reporter .	0 0 8 0 -8 0 0
sa:result .	0 0 7 0 -5 0 0
sa:resume	0 0 -6 0 8 0 0
sa:retain	0 0 0 10 -11 0 1
sa:return	0 0 12 0 -13 2 3
sa:return .	0 0 0 -5 6 -1 0
sa:return to	0 0 10 4 -14 0 0
sa:review	0 0 -4 2 -5 6 0
sa:revive	0 0 -7 -1 0 11 0
sa:rice	7 0 5 -14 -20 3 18
sa:rice and	0 0 6 -5 0 0 0
sa:right	0 0 14 0 -16 -8 10
sa:rise	0 0 4 -6 0 0 1
sa:rise by	0 0 13 0 -12 0 0
sa:rise to	0 0 -10 0 15 0 -3
sa:road	0 0 -18 0 21 -4 0
sa:roll	0 0 -11 -1 2 0 8
sa:roof	0 0 6 0 -4 0 0
sa:rose	0 0 -7 0 11 0 0
sa:round	0 0 -15 -7 31 -4 -4
sa:round of	0 0 -3 0 10 -2 0
sa:rule	0 0 -8 -10 9 5 0
sa:rule of	0 0 -11 0 12 0 0
sa:rule on	0 0 0 -1 -4 8 0
sa:rum	0 0 -1 2 4 0 -7
sa:run	-13 13 16 0 -19 -5 8
sa:run .	0 0 14 0 -10 0 0
sa:run out	-3 15 9 11 -20 -1 -9
sa:run to	0 0 -18 -18 21 0 13
sa:run until	0 -1 0 -4 0 0 9
sa:safeguard	0 0 -4 -10 16 0 0
sa:sale	0 0 -4 0 8 0 0
sa:sale of	0 0 -3 0 6 0 0
sa:salmon	0 0 0 -11 10 0 0
sa:same	-4 -7 2 4 -8 8 0
sa:same .	0 0 -3 0 -7 10 0
sa:same day	0 0 2 -2 0 -6 6
sa:same minute	0 0 0 7 -7 0 0
sa:same period	0 0 9 -3 -9 0 0
sa:say	-5 -10 0 -23 0 16 5
sa:say .	-1 0 -1 -2 6 7 -11
sa:say <person>	0 0 11 0 -7 0 0
sa:say in	0 0 -4 -3 -9 17 1
sa:say it	0 0 0 -2 7 0 0
sa:say no	0 0 -8 0 10 0 0
sa:say on	0 0 -6 -11 10 -5 9
sa:say that	0 0 -2 0 10 -3 0
sa:say the	0 0 2 0 -7 5 0
sa:say yes	0 0 0 0 -6 0 8
sa:scrap	0 0 -1 0 6 -2 0
sa:seafood	0 0 0 -1 7 0 0
sa:season	0 0 -2 -1 11 0 -2
sa:seat	0 0 0 10 -9 0 0
sa:second	0 0 -16 -15 21 5 0
sa:section	0 0 -12 -20 23 10 -1
sa:section <number>	0 0 -18 -19 30 10 -1
sa:see	0 0 0 3 -4 7 -3
sa:see the	0 0 -2 10 -5 0 0
sa:sell	0 0 -7 0 7 0 0
sa:send	0 0 6 -4 -7 0 6
sa:separate	0 0 -11 0 12 0 0
sa:set	0 0 0 -8 11 0 0
sa:settle	0 0 10 -4 -11 5 0
sa:settle a	0 0 0 0 -10 9 1
sa:shall	0 0 3 6 -16 9 -1
sa:shall be	0 0 8 0 -12 0 3
sa:sheet	0 0 0 -4 7 0 0
sa:shelve	0 0 1 7 -8 0 0
sa:ship	-1 0 -1 8 -8 12 -1
sa:ship .	0 0 0 -2 7 0 -2
sa:shoe	0 0 0 9 -6 0 0
sa:shook	0 0 -6 11 -3 0 0
sa:shook hand	0 0 -6 11 -3 0 0
sa:shoot	0 0 0 -5 8 0 0
sa:should	0 0 -6 3 3 0 0
sa:shrimp	0 7 -12 -4 7 0 0
sa:shrink	0 6 0 -2 -3 0 0
sa:side	-8 -8 -2 12 0 -1 -2
sa:side ,	0 0 0 20 -20 0 0
sa:side .	0 0 6 0 -1 0 -4
sa:side agree	0 0 -8 -7 2 11 0
sa:side has	0 0 7 -4 -7 0 3
sa:sign	-15 -10 -8 3 8 7 2
sa:sign .	-9 0 -1 -6 7 1 4
sa:sign an	0 0 14 -1 -11 0 0
sa:sign by	0 0 0 -2 7 0 0
sa:sign in	-2 -4 2 7 -8 0 5
sa:signature	0 0 0 6 -7 4 -1
sa:signature of	0 0 0 7 -5 0 0
sa:since	0 -3 14 -16 2 -7 2
sa:since <day-gone>	0 0 7 -11 2 0 -1
sa:since <month-gone>	0 0 0 -6 6 0 1
sa:since spring	0 0 0 -6 1 0 4
sa:sit	0 0 3 -10 4 0 0
sa:sit down	0 0 0 -3 6 0 0
sa:slap	0 0 0 11 -3 0 -8
sa:sleep	0 0 3 16 -19 0 0
sa:small	0 0 5 -7 3 0 -3
sa:so	-2 -2 10 6 -7 -11 4
sa:so far	0 0 -4 0 7 0 0
sa:so that	0 0 -3 0 6 -4 0
sa:some	0 0 0 -5 10 0 0
sa:somebody	0 0 20 4 -23 0 2
sa:something	0 6 6 -8 -7 4 -4
sa:something .	0 0 4 0 -13 10 0
sa:sooner	0 0 0 -6 13 -1 -5
sa:sooner .	0 0 -3 0 6 0 0
sa:soybean	0 0 16 -16 5 -4 0
sa:speak	0 0 4 3 -6 0 0
sa:speak of	0 0 5 3 -7 0 0
sa:speaking	0 0 10 0 -9 0 0
sa:special	0 0 0 8 1 0 -12
sa:special duty	0 0 0 10 0 0 -12
sa:spring	-2 0 3 2 -9 0 7
sa:spring ,	-1 0 0 6 -3 0 0
sa:spring .	0 0 0 9 -14 2 3
sa:stand	0 0 -20 -4 25 0 0
sa:stand still	0 0 0 -7 9 0 0
sa:standstill	0 -1 0 -22 20 0 0
sa:standstill of	0 0 -3 -3 9 0 0
sa:start	0 8 -2 -12 4 0 0
sa:start .	0 8 0 -7 0 0 0
sa:start on	0 0 -4 0 7 0 0
sa:statement	0 0 -6 -1 -5 13 1
sa:statement on	0 0 -9 -3 0 8 1
sa:station	0 0 -3 0 6 0 0
sa:stay	0 0 -12 -8 20 0 0
sa:stay at	0 0 -1 0 7 -1 0
sa:stay in	0 0 2 -9 6 0 0
sa:stay suspend	0 0 -2 8 -1 0 0
sa:stay there	0 0 -2 -6 7 0 0
sa:steel	0 0 -9 -29 16 0 16
sa:steel ,	0 0 -3 0 6 0 0
sa:steel and	0 0 0 -6 9 0 0
sa:still	4 0 0 3 -13 10 1
sa:still charge	0 0 -4 0 -5 11 0
sa:stop	0 0 -4 15 -5 -4 0
sa:stop .	0 0 0 11 -10 0 0
sa:strike	2 0 -5 -9 13 0 0
sa:subject to	0 0 -2 -1 9 0 0
sa:success	0 0 0 -9 9 0 0
sa:successor	-6 5 -1 -7 0 0 9
sa:sugar	0 0 -2 -13 21 3 -10
sa:sugar and	0 0 0 -7 7 0 0
sa:summer	0 0 0 -6 1 5 0
sa:sunflower	0 0 -2 6 -1 0 0
sa:supreme	0 0 13 0 -11 0 0
sa:surcharge	0 0 -15 -18 28 -1 4
sa:surcharge ,	0 0 -3 0 6 0 0
sa:surcharge of	0 0 0 -5 6 0 0
sa:surcharge on	0 0 0 -3 6 0 0
sa:suspend .	0 0 0 0 7 0 0
sa:suspend <points>	0 0 2 5 -12 0 4
sa:suspend for	0 0 0 -6 11 0 -5
sa:suspend from	0 0 0 -6 8 0 0
sa:suspend its	0 0 -5 -5 11 0 0
sa:suspension	0 0 -6 6 0 1 -5
sa:suspension is	0 0 11 0 -10 0 0
sa:suspension of	0 0 -14 -2 14 3 0
sa:system	0 0 6 0 -4 0 0
sa:take	7 4 -6 8 0 -10 -19
sa:take <level>	3 0 -15 9 0 0 0
sa:take <number>	6 0 -3 17 -19 0 0
sa:take <span>	0 0 6 0 -5 0 0
sa:take effect	0 0 -10 -5 17 0 0
sa:take its	0 7 -4 -1 1 0 -4
sa:take the	0 0 0 -11 13 0 0
sa:talk	-2 -2 0 3 -6 15 -4
sa:talk ,	0 0 0 8 -4 0 0
sa:talk .	0 0 -14 -2 0 16 0
sa:talk and	0 0 6 0 -5 0 0
sa:talk in	0 0 -6 7 -2 0 0
sa:talk with	0 0 9 0 -6 0 0
sa:talking	0 0 -1 0 -6 10 0
sa:tariff	5 -4 -8 3 13 -2 -15
sa:tariff .	0 0 0 0 6 -4 0
sa:tariff commission	0 0 7 0 -4 0 0
sa:tariff for	0 0 0 -6 11 0 0
sa:tariff go	0 0 0 0 6 0 0
sa:tariff of	0 0 1 16 -18 3 0
sa:tariff on	0 0 -8 13 0 -6 0
sa:tariff that	0 0 0 -6 8 0 0
sa:tariff to	0 0 6 0 -7 0 0
sa:tariff truce	9 0 -1 -9 0 0 0
sa:tariff war	0 0 8 0 -4 -2 0
sa:taro	0 0 5 0 -16 0 14
sa:tax	0 0 0 -13 -1 0 11
sa:tax on	0 0 0 -5 -5 0 11
sa:tea	0 0 6 0 0 0 0
sa:telephone	0 0 21 0 -18 0 0
sa:telephone .	0 0 10 4 -14 0 0
sa:telephone call	0 0 16 0 -14 0 0
sa:television	0 0 -6 -5 0 11 0
sa:television interview	0 0 -5 0 0 6 0
sa:tell	-2 0 12 0 -7 0 0
sa:tell a	0 0 -5 0 -3 3 6
sa:tell reporter	0 0 15 7 -14 0 -6
sa:tell us	0 0 -5 0 10 0 0
sa:term	0 0 0 11 0 0 -8
sa:term of	0 0 0 9 -1 0 -6
sa:text	5 0 0 5 -13 0 6
sa:th	0 0 8 0 -8 0 2
sa:than	0 0 13 -2 0 -8 0
sa:than <level>	0 0 7 -1 -2 0 0
sa:than <number>	0 0 0 9 -8 0 0
sa:than before	0 0 4 -7 2 0 0
sa:that	11 9 2 -10 -5 -3 12
sa:that 's	0 0 9 0 -7 0 0
sa:that ,	0 0 -21 0 18 0 0
sa:that .	0 0 4 -6 -5 1 4
sa:that <name>	0 0 -15 6 -7 15 3
sa:that <number>	0 0 0 13 -13 0 0
sa:that <person>	0 0 -4 13 -3 0 -4
sa:that <quality>	0 0 -7 0 9 0 0
sa:that are	0 0 0 -5 6 0 0
sa:that begin	0 0 9 0 -8 0 0
sa:that both	0 0 2 -8 6 0 0
sa:that come	0 0 0 6 -1 0 -1
sa:that date	0 0 9 0 -6 -2 0
sa:that day	0 0 9 0 -15 0 10
sa:that he	0 0 8 -6 0 -1 0
sa:that his	0 0 0 9 -8 0 0
sa:that is	0 0 21 4 -21 6 -10
sa:that it	0 0 -10 4 8 0 0
sa:that leave	0 0 0 -7 8 0 0
sa:that no	0 0 -5 0 8 0 0
sa:that nobody	0 7 3 0 -10 0 0
sa:that nothing	0 0 -2 0 6 0 0
sa:that on	1 0 2 -6 0 -1 0
sa:that run	0 8 -1 0 -2 0 0
sa:that talk	0 0 9 0 -8 0 0
sa:that the	3 0 -21 0 -2 0 16
sa:that thi	6 7 -13 0 0 0 -3
sa:that to	0 0 -3 0 6 0 0
sa:that was	7 0 14 -15 -11 -2 4
sa:that were	0 0 0 -6 8 0 0
sa:that year	0 0 -8 -4 14 0 0
sa:the	13 -23 -4 -4 6 -5 9
sa:the <day-ahead>	-2 -3 -23 15 -11 -7 25
sa:the <day-gone>	-3 6 -3 2 0 0 0
sa:the <level>	0 0 0 -19 9 9 0
sa:the <name>	-7 -5 -7 7 4 -6 1
sa:the <number>	0 0 3 7 -5 -2 0
sa:the <office>	2 0 -2 8 -12 11 0
sa:the <organisation>	3 -1 16 -13 -6 -17 15
sa:the <person>	0 0 0 -15 17 -5 -6
sa:the <quality>	0 0 6 -4 -12 1 10
sa:the <seat>	0 0 -8 -6 13 6 -2
sa:the <span>	0 0 23 18 -30 -3 0
sa:the additional	0 0 1 4 -12 -7 12
sa:the arrangement	0 0 9 -6 3 0 -2
sa:the back	0 0 0 12 -9 0 0
sa:the bargain	0 0 -8 -2 12 0 0
sa:the bill	0 0 0 0 7 -1 0
sa:the border	7 0 1 0 -5 0 0
sa:the case	0 0 0 -3 0 0 7
sa:the ceasefire	0 0 -2 -3 8 0 0
sa:the clock	0 0 0 -5 6 0 0
sa:the company	0 0 0 0 7 0 0
sa:the country	0 0 0 -4 9 0 -1
sa:the custom	0 6 0 0 -2 0 0
sa:the day	4 0 11 0 -4 -10 -7
sa:the deal	0 0 -8 2 6 0 0
sa:the duty	0 -4 0 -2 -9 4 11
sa:the economic	0 0 0 7 -4 0 0
sa:the emergency	0 0 0 -2 7 0 0
sa:the end	2 0 -2 -10 11 0 0
sa:the evening	5 0 -17 0 10 0 0
sa:the exemption	0 0 -6 0 7 0 0
sa:the extension	1 0 -7 0 5 0 0
sa:the fee	0 0 7 0 -5 0 0
sa:the fentanyl	-5 0 2 0 11 -4 -2
sa:the first	11 0 -4 -20 8 0 0
sa:the former	6 0 6 0 -11 -2 3
sa:the fourth	0 0 0 -4 8 0 0
sa:the full	0 0 3 0 0 -6 5
sa:the highest	0 0 0 -14 16 0 0
sa:the last	-5 0 9 -12 5 -3 0
sa:the law	0 0 -3 0 10 -4 0
sa:the letter	0 0 0 9 -7 0 0
sa:the matter	0 0 6 -4 0 0 0
sa:the meantime	0 0 4 3 -8 0 0
sa:the meet	0 0 6 0 -1 -2 0
sa:the middle	0 0 6 0 -3 0 0
sa:the month	9 0 -5 -4 0 0 0
sa:the new	0 0 -8 -1 4 0 3
sa:the old	3 0 -3 -8 0 5 5
sa:the older	0 0 -1 -3 7 0 0
sa:the one	0 0 10 0 -11 2 0
sa:the ordinary	0 6 -6 -8 6 0 -1
sa:the other	0 0 17 1 -13 -7 2
sa:the pause	0 0 -1 -11 13 0 -1
sa:the people	0 0 9 0 -6 0 0
sa:the port	0 0 -6 -11 18 0 0
sa:the present	0 0 -1 6 -5 0 1
sa:the rate	1 0 -6 -10 0 12 3
sa:the regional	0 0 11 0 -9 0 0
sa:the result	0 0 -5 -1 11 0 -1
sa:the same	-4 -7 5 5 -11 8 0
sa:the second	0 -1 -7 -2 13 0 0
sa:the ship	0 0 -11 0 10 0 0
sa:the signature	0 0 0 7 -5 0 0
sa:the spring	-1 0 7 3 -8 0 0
sa:the standstill	0 0 1 -10 7 0 0
sa:the state	0 0 0 -4 6 0 -1
sa:the summer	0 0 6 5 -9 0 0
sa:the surcharge	0 0 -7 -4 15 0 0
sa:the suspend	0 0 8 0 -8 0 0
sa:the suspension	0 0 -3 6 2 0 -4
sa:the table	0 0 1 -8 7 0 0
sa:the talk	0 0 -9 0 2 6 0
sa:the tariff	-1 0 14 -10 0 0 -1
sa:the telephone	0 0 10 3 -13 0 0
sa:the third	0 0 -1 -2 13 -3 0
sa:the three	0 0 -3 -2 8 0 0
sa:the time	0 0 6 0 -4 0 0
sa:the total	0 0 -3 0 6 0 0
sa:the trade	0 0 0 -3 0 0 6
sa:the truce	-4 -30 3 -4 6 2 4
sa:the two	8 -5 8 0 -10 0 -1
sa:the understanding	0 0 0 11 -11 0 0
sa:the week	0 0 0 6 -5 0 0
sa:the whole	0 0 0 3 -10 6 0
sa:their	10 -3 6 -1 -7 6 -8
sa:their <office>	4 0 0 17 -23 5 0
sa:their <organisation>	0 0 -2 0 7 0 0
sa:their dispute	0 0 -6 -1 13 0 0
sa:their tariff	12 0 -2 -7 0 -1 0
sa:their trade	0 0 9 0 -7 0 0
sa:their truce	0 0 1 -7 4 0 0
sa:them	-2 -1 10 -15 12 -2 -4
sa:them .	0 0 1 -12 9 0 0
sa:then	4 0 0 -21 1 4 1
sa:then ,	0 0 13 -2 -6 0 0
sa:then .	0 0 7 -2 0 -2 -3
sa:there	-7 -1 -1 3 4 -15 2
sa:there 's	0 0 3 5 -9 0 0
sa:there ,	0 0 0 16 -17 0 0
sa:there .	0 0 1 -4 10 -3 -6
sa:there are	0 0 -3 0 6 0 0
sa:there is	0 0 -4 -10 18 0 -2
sa:there will	0 0 -7 -4 8 0 4
sa:therefore	0 0 6 0 0 0 -4
sa:these	1 0 -11 5 2 0 0
sa:they	-12 -8 5 -3 7 3 -12
sa:they are	0 0 12 -5 -16 15 0
sa:they arrive	0 0 6 -1 -2 0 0
sa:they come	0 0 0 -2 7 0 0
sa:they did	0 0 -10 0 13 0 0
sa:they had	-5 0 -9 0 14 0 0
sa:they pay	0 0 6 -1 3 0 -11
sa:they were	0 0 -6 11 -10 7 0
sa:they will	0 0 0 -1 6 -1 0
sa:thi month	0 0 3 14 -8 -3 -5
sa:thi year	0 0 3 0 -2 -10 6
sa:thing	0 0 6 -4 0 0 0
sa:think	7 0 -5 0 0 0 0
sa:third	-1 0 -3 0 13 -5 -1
sa:third round	0 0 0 -2 9 0 0
sa:those	3 0 -8 13 -3 0 -7
sa:those of	0 0 -1 -2 7 0 0
sa:three	-3 0 2 -9 9 0 0
sa:three of	0 0 0 6 -6 0 0
sa:three time	0 0 -2 0 6 0 0
sa:through	0 0 -9 -3 3 0 10
sa:tiktok	0 0 -5 0 9 0 0
sa:tile	0 0 3 8 -6 -3 0
sa:till	0 0 15 0 -21 0 10
sa:timber	0 0 0 7 -7 9 -9
sa:time	5 5 9 8 -6 -3 -24
sa:time )	0 0 -1 -1 7 0 0
sa:time ,	0 0 11 2 -13 0 0
sa:time .	0 0 1 -7 13 0 -8
sa:tin	0 0 14 5 -13 0 -6
sa:to	-8 3 -2 -7 1 1 8
sa:to <day-ahead>	0 0 -8 7 0 -19 6
sa:to <day-gone>	-5 15 -13 -18 6 -2 8
sa:to <level>	2 4 -17 -10 15 0 6
sa:to <money>	0 0 -2 -2 8 0 0
sa:to <name>	0 0 -12 8 1 0 0
sa:to <number>	0 5 0 0 3 -7 -1
sa:to <span>	0 0 3 -7 4 0 -1
sa:to a	0 -2 6 7 1 -3 -13
sa:to an	5 0 -11 0 4 0 0
sa:to be	-3 0 0 -5 7 8 -11
sa:to decide	0 0 0 7 -7 0 0
sa:to do	0 0 3 -8 5 0 0
sa:to end	0 -7 11 -10 -1 7 0
sa:to expire	0 0 -7 0 1 7 0
sa:to extend	3 0 12 -1 -11 0 0
sa:to fentanyl	0 0 7 2 -9 0 0
sa:to find	0 0 12 0 -8 0 0
sa:to freeze	0 0 -3 -3 10 0 0
sa:to have	0 0 5 1 -1 -6 0
sa:to his	0 0 -4 0 6 0 0
sa:to hold	0 6 1 -12 0 0 0
sa:to its	6 0 -2 0 -2 0 0
sa:to last	0 0 6 9 -13 0 0
sa:to meet	0 0 7 -1 0 0 0
sa:to nothing	1 0 -4 -1 8 -3 0
sa:to pay	0 0 -3 -2 10 0 0
sa:to run	0 0 22 -4 -18 4 -4
sa:to say	0 0 -5 8 -11 14 -5
sa:to sell	0 0 -5 0 8 0 0
sa:to settle	0 0 1 0 -11 8 0
sa:to sign	-8 0 -3 -1 17 0 0
sa:to sleep	0 0 1 14 -16 0 0
sa:to stop	0 0 0 12 -11 0 0
sa:to suspend	0 0 -1 -4 10 0 0
sa:to talk	0 0 -11 0 0 12 0
sa:to the	-3 -7 -5 1 -11 -13 28
sa:to their	0 0 16 5 -17 -1 0
sa:to where	0 0 14 1 -8 -4 0
sa:to which	0 7 -11 0 4 0 0
sa:together	0 0 0 -11 16 0 0
sa:together with	0 0 0 -10 12 0 0
sa:tomatoe	0 6 -4 -7 5 0 0
sa:ton	0 0 8 0 -7 0 0
sa:too	0 6 6 -17 5 0 -6
sa:top	0 0 0 -10 14 -1 0
sa:top of	0 0 0 -20 19 0 0
sa:total	0 0 -4 0 8 0 0
sa:trade	-7 0 3 -5 -13 8 15
sa:trade ,	0 0 2 -2 -12 9 4
sa:trade minister	0 0 10 0 -12 -5 7
sa:trade talk	0 0 0 6 -4 0 0
sa:trade truce	0 0 10 0 -6 0 0
sa:trading	0 0 -4 0 8 0 0
sa:trading partner	0 0 -4 0 8 0 0
sa:translated	0 0 0 -5 7 0 0
sa:treaty	4 0 -6 0 0 2 0
sa:trial	0 0 0 3 1 0 -6
sa:truce	10 4 3 4 -7 -11 -7
sa:truce ,	1 3 -13 -13 14 0 0
sa:truce .	-1 0 8 0 2 -5 -9
sa:truce begin	-3 -5 -9 4 1 -1 9
sa:truce between	3 0 -8 0 8 0 -1
sa:truce end	15 -14 10 -13 -14 12 -2
sa:truce expire	13 0 8 0 -17 0 0
sa:truce for	0 0 0 -5 7 0 0
sa:truce is	-2 0 -13 3 11 0 0
sa:truce of	-2 24 -20 7 -9 -4 -8
sa:truce on	0 0 11 -8 -2 0 0
sa:truce that	0 0 8 18 -25 -3 4
sa:truce was	-1 0 15 21 -28 0 -3
sa:truce with	-5 -1 21 -14 -1 0 0
sa:truck	0 0 7 -9 0 0 0
sa:tuna	0 0 13 -4 -21 0 14
sa:turn	0 0 0 -1 -7 7 0
sa:two	10 -14 0 -11 9 0 -11
sa:two .	0 -3 0 -1 11 0 -1
sa:two <office>	0 0 -2 -5 8 2 0
sa:two country	6 0 0 0 -4 0 0
sa:two government	6 0 0 1 -13 1 5
sa:two president	0 0 7 0 -1 0 0
sa:two round	0 0 0 7 -6 0 0
sa:two side	0 0 -12 -10 25 0 -1
sa:tyre	0 0 14 8 -24 0 4
sa:under	-4 -8 -3 11 1 -1 -5
sa:under a	0 0 -7 9 -2 -1 2
sa:under an	0 0 -8 2 4 0 0
sa:under it	0 0 13 1 -14 0 0
sa:under section	0 0 -9 -7 21 0 0
sa:under the	0 -1 -5 -1 11 4 -5
sa:under which	0 -1 0 7 -3 0 0
sa:understanding	0 0 0 8 -7 0 0
sa:unless	-3 -1 3 -4 7 2 -12
sa:unless <organisation>	0 0 -35 0 41 -8 0
sa:unless a	0 0 -4 0 8 0 0
sa:unless both	0 0 2 0 -11 9 0
sa:unless it	0 0 0 10 0 -2 -3
sa:unless something	0 0 -14 0 15 0 0
sa:unless the	0 0 19 -5 -5 -10 -2
sa:unless they	0 0 -13 -6 -1 17 0
sa:until	-7 1 2 11 -9 -5 4
sa:until <day-ahead>	-12 -19 2 5 0 -6 4
sa:until <day-gone>	0 0 4 1 -6 0 0
sa:until now	0 0 1 5 -14 9 -5
sa:until the	-5 6 -11 1 2 -3 6
sa:up	-3 0 -4 -2 11 0 -3
sa:up .	0 0 22 0 -17 0 0
sa:up <level>	0 0 0 9 -6 0 0
sa:up from	0 0 0 -5 18 0 -8
sa:up to	0 0 -18 -8 19 0 7
sa:upon	0 0 -1 1 -5 7 0
sa:us	-1 -1 -7 11 7 0 -7
sa:us .	0 0 -7 0 7 0 0
sa:use	0 0 0 -10 15 -1 0
sa:use .	0 0 0 -7 9 0 0
sa:used	0 0 0 -12 14 0 0
sa:valid	0 0 0 0 -5 0 6
sa:very	0 0 15 -1 -9 -1 0
sa:view	0 0 0 -6 9 0 0
sa:vote	0 7 -6 -2 6 -5 0
sa:vote to	0 0 0 0 6 0 0
sa:voted	0 0 -6 0 11 0 0
sa:wait	0 0 -7 -4 14 0 0
sa:want	0 0 4 -13 9 -1 0
sa:want <level>	0 0 6 -5 0 0 0
sa:war	0 0 16 -4 -6 -2 0
sa:war with	0 0 9 0 -8 0 0
sa:warn	0 0 -3 0 0 -2 7
sa:warn ,	0 0 0 0 -10 0 8
sa:warn .	0 0 -5 0 8 0 0
sa:was	13 -7 6 6 -6 -9 -13
sa:was ,	0 0 0 0 6 -1 0
sa:was <level>	1 0 0 -15 11 0 0
sa:was <money>	0 0 0 9 -9 0 0
sa:was <number>	11 0 -16 0 2 0 0
sa:was a	0 0 1 -6 4 0 0
sa:was due	0 0 15 -7 -1 0 -3
sa:was extend	0 -1 -14 7 11 0 0
sa:was given	0 0 7 0 -4 0 0
sa:was make	0 0 10 19 -25 0 0
sa:was not	1 1 -1 8 -3 -7 0
sa:was on	7 0 -3 0 -3 0 0
sa:was sign	0 0 0 8 -8 0 0
sa:was to	-1 -4 12 -4 -2 4 0
sa:watche	0 0 -1 -15 11 0 4
sa:way	0 0 0 22 -19 0 0
sa:way .	0 0 0 15 -14 0 0
sa:way of	0 0 0 8 -8 0 0
sa:way to	0 0 0 6 -6 0 0
sa:we	0 -3 -10 -8 10 8 1
sa:we have	0 0 0 -6 6 0 0
sa:we shall	0 0 -10 -3 8 8 -2
sa:week	-2 0 2 11 -8 4 -7
sa:week ,	0 0 13 3 -15 0 -1
sa:week .	0 0 -10 3 1 5 -1
sa:weekend	0 0 -13 -7 8 13 0
sa:well	0 -2 -3 0 11 0 -14
sa:well .	0 0 0 0 4 0 -9
sa:were	-4 1 5 -6 -2 9 0
sa:were "	0 0 8 0 -8 0 0
sa:were charge	-5 0 -3 0 10 0 0
sa:were in	0 0 10 2 -11 0 0
sa:what	-7 0 7 -9 11 -7 -11
sa:what follow	0 0 -10 0 12 0 0
sa:what he	0 0 8 0 -7 0 0
sa:what it	0 0 8 17 -20 -1 0
sa:what the	0 0 -3 -2 11 -1 0
sa:what they	0 0 6 7 -11 0 0
sa:what was	0 0 7 -4 -1 0 0
sa:whatever	0 0 4 -13 7 0 0
sa:wheat	0 0 -1 -6 14 -2 0
sa:wheat ,	0 0 0 -3 8 0 0
sa:when	7 -14 14 -4 0 -18 -10
sa:when <name>	0 0 0 -8 10 0 0
sa:when <person>	0 0 0 7 -6 0 0
sa:when a	0 0 2 -7 4 0 0
sa:when it	0 0 19 -2 -9 -3 -5
sa:when the	10 -6 0 0 -1 -5 0
sa:where	-5 -1 0 20 -10 -9 3
sa:where it	0 0 16 16 -23 -7 0
sa:where the	0 0 0 -7 9 0 0
sa:where they	-5 0 -7 11 3 0 -1
sa:whether	0 0 9 2 -9 0 0
sa:whether <name>	0 0 9 0 -7 0 0
sa:which	0 4 -12 2 -3 8 1
sa:which <level>	0 0 -13 -6 13 0 4
sa:which <name>	0 0 0 4 -9 9 0
sa:which <quality>	0 0 12 -7 -4 0 0
sa:which both	0 0 0 -10 12 0 0
sa:which end	9 3 -11 12 -8 -6 0
sa:which expire	0 0 2 7 -9 0 0
sa:which had	0 0 0 8 -3 -2 0
sa:which has	0 0 9 2 -10 0 0
sa:which he	0 0 -12 0 14 0 0
sa:which is	0 0 0 17 -24 7 1
sa:which it	0 0 -4 1 0 0 6
sa:which make	0 0 -1 0 6 0 0
sa:which no	0 0 0 -7 8 0 0
sa:which nobody	0 0 -11 0 13 0 0
sa:which the	0 0 -4 -11 18 -1 -1
sa:while	0 0 -4 -1 9 0 0
sa:while it	0 0 0 -6 6 0 0
sa:whisky	0 0 0 10 -10 0 0
sa:who	0 0 -14 -8 14 11 -2
sa:whole	0 0 0 3 -10 6 0
sa:why	0 -1 4 0 9 -8 0
sa:will	0 -10 5 10 -13 3 1
sa:will also	0 0 0 -7 9 0 0
sa:will apply	0 0 -7 0 -6 14 0
sa:will be	0 0 14 8 -17 -16 10
sa:will charge	0 0 15 8 -6 -8 -7
sa:will end	0 0 0 -7 10 0 -1
sa:will go	0 0 6 -4 0 0 0
sa:will have	0 0 9 3 -8 0 0
sa:will meet	4 0 -4 9 -8 0 0
sa:will need	0 0 7 0 -7 0 0
sa:will not	0 0 0 6 0 0 -4
sa:will pay	0 0 -15 1 4 0 5
sa:will return	0 0 13 0 -16 2 0
sa:will suspend	0 0 0 8 -5 0 0
sa:win	0 0 -9 0 9 0 0
sa:wine	0 0 0 4 1 -1 -7
sa:wine ,	0 0 0 -5 8 0 0
sa:winter	0 0 2 15 -16 0 0
sa:winter .	0 0 0 15 -14 0 0
sa:wish	0 0 -5 0 6 0 0
sa:with	-6 -2 12 -9 9 -4 -10
sa:with <level>	0 0 -2 16 -19 7 0
sa:with <name>	-7 5 25 -14 -7 -2 -1
sa:with <person>	0 0 12 -5 -5 0 0
sa:with <quality>	-5 0 0 -1 10 0 0
sa:with <seat>	0 0 3 6 -6 0 0
sa:with <span>	0 0 -1 11 -9 0 0
sa:with a	3 -1 -18 -12 28 0 -1
sa:with his	0 0 7 0 -9 1 0
sa:with it	0 0 15 7 -15 0 -4
sa:with the	0 0 1 -9 4 0 4
sa:with them	0 0 -5 0 9 0 0
sa:with what	0 0 -5 0 8 0 0
sa:withdraw	0 0 -3 -3 -5 0 13
sa:within	0 5 7 -7 -1 0 0
sa:within <span>	0 0 8 0 -7 0 0
sa:without	14 4 -4 -10 3 -10 -5
sa:without a	0 5 -10 0 5 0 0
sa:without agreement	0 0 20 0 -19 0 0
sa:without an	18 0 -3 -2 -7 -2 0
sa:wool	0 0 -6 0 8 0 0
sa:word	4 0 -4 -7 -9 11 5
sa:word .	0 0 -8 0 0 11 0
sa:work	0 0 -3 0 6 0 0
sa:worth	0 0 4 -10 -3 8 0
sa:worth <money>	0 0 0 -3 6 0 0
sa:would	-10 -1 1 -3 13 0 -12
sa:would come	0 0 8 0 -5 0 0
sa:would go	0 0 7 0 -6 0 0
sa:would have	-10 -6 -1 4 8 5 -10
sa:would impose	0 0 7 0 -7 0 0
sa:would not	0 7 -12 -4 8 0 0
sa:write	0 0 -9 -4 2 9 0
sa:write .	0 0 -8 -1 -3 12 1
sa:yarn	2 2 0 1 -15 0 10
sa:year	-8 -7 0 4 -4 10 0
sa:year ,	0 0 -12 5 13 -11 0
sa:year .	-5 -4 9 -7 -10 16 -2
sa:yes	0 0 10 -8 -5 0 4
sa:yes .	0 0 4 -7 4 0 -3
sa:you	-1 0 -1 14 0 -8 -7
sa:your	0 0 17 4 -14 -7 0
sa:zero	0 0 -2 -4 9 0 0
sa:|	0 0 7 -1 -3 0 0
sa:·	0 0 0 -8 7 0 0
sa:—	3 8 -1 -8 7 -5 -10
sa:— <level>	0 0 -4 0 8 0 0
sa:— <name>	0 0 11 -16 2 0 0
sa:— <number>	0 0 9 -3 -4 0 0
sa:— <office>	0 0 0 -6 4 0 3
sa:— <person>	0 0 -2 0 6 0 0
sa:— a	0 11 -8 -4 4 -3 -3
sa:— and	0 0 10 0 -8 0 0
sa:— it	0 0 0 8 -8 0 0
sa:— talk	0 0 7 0 -6 0 0
sa:— the	11 -7 -18 -5 14 -2 0
sb:"	1 0 -15 5 1 7 0
sb:" ,	0 0 11 5 -10 -2 -2
sb:" <person>	0 0 -8 -4 16 0 0
sb:" for	0 0 10 0 -7 -1 0
sb:" i	0 0 6 -3 0 -3 0
sb:" our	0 0 0 -2 -2 0 7
sb:" reciprocal	0 0 -12 0 6 6 0
sb:" tariff	0 0 -12 0 5 6 0
sb:" the	0 0 -21 -2 26 0 0
sb:" we	0 0 -6 -8 3 1 4
sb:&	0 0 -1 -4 9 0 0
sb:'	0 5 -9 -8 15 -3 0
sb:'s	-9 -12 5 -18 6 0 3
sb:'s <level>	0 0 6 8 -8 -1 -4
sb:'s <number>	0 0 -8 0 -8 5 11
sb:'s <organisation>	0 0 0 3 -6 3 0
sb:'s <person>	0 0 0 0 -8 2 6
sb:'s <quality>	0 0 -3 0 6 0 0
sb:'s a	0 0 -3 0 7 0 0
sb:'s additional	0 0 0 -11 13 0 -5
sb:'s been	0 0 0 7 -8 0 0
sb:'s commerce	0 0 -10 -3 0 12 0
sb:'s custom	0 0 -13 0 16 0 0
sb:'s decision	0 0 -6 0 0 5 0
sb:'s duty	0 0 6 4 1 0 -19
sb:'s extra	0 0 0 -4 9 -2 0
sb:'s good	5 0 13 2 -11 -8 -1
sb:'s minister	0 0 9 0 -14 0 5
sb:'s new	0 0 1 11 -12 0 0
sb:'s no	0 0 -3 0 -4 7 0
sb:'s suspension	0 0 -27 0 25 4 0
sb:'s tariff	0 0 1 -6 8 0 -1
sb:'s the	0 0 -10 -12 24 0 0
sb:'s trade	0 0 0 -2 6 0 0
sb:(	0 -7 3 -1 2 -5 2
sb:( <month-gone>	0 0 -16 0 19 0 0
sb:( <number>	0 0 5 6 -10 3 -4
sb:( <organisation>	0 0 10 0 -13 0 5
sb:( <person>	0 0 10 0 -13 2 0
sb:( b	0 0 0 0 10 -7 0
sb:( wap	-3 0 -3 0 6 -6 6
sb:)	0 0 10 0 -10 -2 7
sb:) ,	0 0 8 0 -11 3 0
sb:) :	-2 0 2 0 -9 16 -10
sb:) the	0 0 2 0 14 -16 0
sb:) —	0 0 2 -9 0 -8 12
sb:*	0 0 -30 1 5 17 6
sb:,	1 3 5 5 -3 -7 -6
sb:, "	0 0 2 -14 11 -1 0
sb:, <day-ahead>	0 0 0 -1 11 -8 0
sb:, <day-gone>	0 0 -2 -5 1 7 0
sb:, <day-today>	0 0 -3 -15 9 3 0
sb:, <level>	6 0 6 -27 -3 14 0
sb:, <name>	-1 0 -3 10 0 -2 -2
sb:, <number>	0 7 8 -13 -10 0 3
sb:, <office>	0 0 -5 0 7 0 0
sb:, <organisation>	0 0 -12 5 -3 9 0
sb:, <person>	2 0 -2 -7 5 -2 5
sb:, <quality>	0 0 0 -10 7 2 -4
sb:, <seat>	0 0 -9 21 -12 0 0
sb:, <span>	0 -1 -11 1 15 -2 0
sb:, a	0 5 -17 -1 20 -4 0
sb:, according	0 0 0 13 -9 0 -3
sb:, after	7 0 -9 12 -7 -1 -1
sb:, agree	0 10 0 -13 2 -4 1
sb:, and	-20 0 9 -2 -1 1 -10
sb:, announce	0 0 -5 0 7 0 0
sb:, antimony	0 0 -9 0 14 -1 -1
sb:, are	0 0 1 0 6 -15 0
sb:, as	3 0 0 -18 21 -9 -3
sb:, at	0 0 -8 -4 0 14 0
sb:, begin	0 15 -10 0 -13 -1 9
sb:, both	0 0 -7 3 -13 4 16
sb:, but	0 0 6 -6 3 -5 0
sb:, by	0 0 2 -4 -20 19 4
sb:, come	0 0 4 3 -6 0 0
sb:, conclude	0 -4 -12 -13 24 7 0
sb:, corn	4 0 -8 0 2 0 0
sb:, counted	0 0 -1 10 -6 0 0
sb:, dated	0 0 3 13 -15 0 0
sb:, declare	0 0 3 12 -19 5 0
sb:, down	0 0 -2 -6 9 0 0
sb:, effective	0 0 9 0 0 -8 0
sb:, end	-3 -3 17 -7 -4 -2 0
sb:, expire	-1 0 -3 0 7 0 0
sb:, for	0 5 22 -1 -7 -23 0
sb:, friday	0 0 0 12 -10 0 0
sb:, from	7 2 -21 -15 24 -15 9
sb:, germanium	0 0 -13 0 19 -2 -1
sb:, good	0 0 6 0 -2 -1 0
sb:, has	0 0 0 -1 -1 -4 12
sb:, he	0 0 6 -6 -8 10 -1
sb:, hour	0 0 13 -1 -5 -1 0
sb:, i	0 0 9 0 0 -10 0
sb:, if	0 0 0 0 -2 6 0
sb:, in	-1 -8 -16 11 2 12 -16
sb:, introduce	0 0 6 -2 5 -7 0
sb:, is	0 0 21 0 -14 -2 -5
sb:, it	4 0 7 0 -8 -1 0
sb:, last	0 0 -19 3 15 0 0
sb:, make	0 3 3 1 -8 0 0
sb:, most	0 0 -3 0 8 0 0
sb:, mr	0 0 -1 9 1 -9 0
sb:, no	0 0 -3 0 7 0 0
sb:, not	0 0 -5 0 10 -2 0
sb:, now	0 0 18 0 -12 -2 -3
sb:, of	0 14 -15 -16 -3 3 14
sb:, on	3 -4 13 -5 -10 -16 13
sb:, one	0 0 -20 0 21 0 0
sb:, or	0 0 -1 -3 10 0 0
sb:, our	0 0 0 8 -6 0 0
sb:, over	0 0 -10 0 13 0 0
sb:, prolonged	0 0 2 -11 8 0 0
sb:, reach	0 0 2 10 -13 0 0
sb:, run	-4 0 -1 0 14 -10 0
sb:, say	5 0 4 -7 8 -15 0
sb:, sign	0 0 9 11 -11 -3 -2
sb:, since	0 0 6 -9 3 0 0
sb:, so	0 0 23 -7 -16 0 0
sb:, spoke	0 0 0 0 -10 12 0
sb:, start	0 0 -6 2 6 0 -1
sb:, stay	0 0 -11 0 5 4 0
sb:, suspend	0 0 8 0 -6 -1 0
sb:, take	-4 0 0 17 -8 -5 0
sb:, tell	0 0 0 3 6 -8 0
sb:, thank	0 0 -2 5 -12 9 0
sb:, that	3 0 -17 7 -11 21 -3
sb:, the	-7 -11 -1 11 -11 13 -5
sb:, there	0 0 -2 9 -5 0 0
sb:, those	0 0 -3 -6 3 5 0
sb:, thursday	0 0 -1 -7 11 0 0
sb:, to	2 -4 0 -23 0 4 5
sb:, too	0 0 -9 0 11 0 0
sb:, tuesday	0 0 -12 1 7 0 0
sb:, under	-5 0 0 19 -6 -6 -3
sb:, unless	0 0 0 0 -6 9 0
sb:, until	0 0 -13 0 6 8 -3
sb:, up	0 0 1 0 -15 11 0
sb:, was	2 1 -18 -1 17 -3 0
sb:, were	4 0 -8 0 4 0 0
sb:, what	0 0 7 3 -8 0 0
sb:, wheat	4 0 -8 0 3 0 0
sb:, when	0 4 -18 0 0 14 0
sb:, where	0 0 7 0 -3 0 0
sb:, which	0 2 -1 -2 7 -5 -14
sb:, whose	0 0 10 -4 0 -6 0
sb:, will	0 0 -13 0 7 0 7
sb:, with	0 0 16 3 -21 0 2
sb:, would	0 0 -8 0 -2 16 0
sb:, —	0 0 6 9 -9 0 -2
sb:-	0 -3 3 0 -12 14 1
sb:- <name>	8 0 6 -11 7 -11 -6
sb:- a	0 0 0 0 -10 0 11
sb:- call	0 0 -2 18 -11 -1 0
sb:- earth	0 0 0 -8 2 4 0
sb:- in	0 0 0 9 -9 0 0
sb:- out	0 0 -8 0 2 5 0
sb:- tariff	0 0 0 -5 10 0 0
sb:- the	0 0 0 -2 3 3 -7
sb:.	0 0 3 -8 7 -6 0
sb:. ,	0 0 -8 0 9 0 0
sb:. <number>	0 0 -6 11 0 0 -10
sb:. <person>	0 0 7 -2 -2 0 0
sb:. it	0 0 0 -4 -11 5 8
sb:. m	0 0 5 -3 8 -9 -13
sb:. on	0 0 0 -3 14 -11 -7
sb:. the	0 0 6 0 -3 0 0
sb:/	-2 0 -11 7 -14 21 2
sb:/ <name>	0 0 -2 1 -7 10 0
sb:/ the	0 0 0 0 1 6 -10
sb::	-5 2 5 5 -13 13 -1
sb:: <goods-amount>	0 0 -2 -1 7 0 0
sb:: <level>	0 0 -5 9 -7 13 -2
sb:: <name>	0 0 -8 -2 0 6 7
sb:: <number>	-1 5 -6 1 1 -5 2
sb:: <person>	0 0 0 8 -3 0 -1
sb:: <quality>	0 0 19 4 -21 0 -3
sb:: <seat>	0 0 7 0 -17 13 0
sb:: <span>	0 0 -34 -12 6 24 1
sb:: an	2 8 -12 -3 4 -1 0
sb:: and	0 0 6 -5 -21 17 2
sb:: as	0 0 0 9 -8 0 0
sb:: duty	0 0 0 0 8 0 -10
sb:: for	0 0 5 10 -3 0 -14
sb:: from	0 0 -7 -14 4 14 0
sb:: i	0 0 0 -5 11 0 0
sb:: if	0 0 9 0 -22 0 16
sb:: in	0 0 -6 -4 18 0 -4
sb:: it	0 0 9 -7 -5 2 -2
sb:: its	0 0 -4 0 8 0 0
sb:: my	0 0 6 0 -5 0 0
sb:: no	0 0 -6 0 0 0 6
sb:: on	0 0 -5 14 -13 0 8
sb:: our	0 0 6 0 -1 0 -2
sb:: since	0 0 20 9 -19 -6 0
sb:: talk	0 0 -5 0 6 0 0
sb:: the	-7 2 12 -32 19 -12 -10
sb:: then	0 0 -5 12 -2 -3 0
sb:: they	0 0 -6 -1 9 0 0
sb:: until	0 0 8 -1 4 -21 0
sb:: what	0 0 1 -4 11 0 -12
sb:: will	0 0 -7 0 15 -6 0
sb:: yes	0 0 2 10 -11 0 0
sb:;	-11 -3 4 0 4 0 -4
sb:; a	0 0 -5 0 8 0 0
sb:; if	0 0 -5 0 6 0 0
sb:; in	0 0 -1 -3 7 0 0
sb:; it	0 0 15 4 -8 -14 0
sb:; on	0 0 -6 -2 13 0 0
sb:; that	0 0 -6 -2 14 0 0
sb:; the	0 0 -6 20 -14 9 -1
sb:<agent>	0 -16 10 -5 1 5 -19
sb:<day-ahead>	-15 0 -16 6 -15 42 -19
sb:<day-ahead> (	0 0 -4 0 6 0 0
sb:<day-ahead> ,	-4 2 -9 -5 -13 29 -1
sb:<day-ahead> ;	0 0 7 0 -10 3 0
sb:<day-ahead> and	-1 0 -14 -11 17 11 -8
sb:<day-ahead> for	0 0 0 0 -9 13 0
sb:<day-ahead> from	0 0 0 4 -6 0 3
sb:<day-ahead> in	0 0 0 7 -6 0 0
sb:<day-ahead> the	0 0 5 3 -9 0 0
sb:<day-ahead> to	0 0 2 -9 9 0 -7
sb:<day-ahead> until	0 0 -7 0 -5 13 0
sb:<day-gone>	12 -3 25 -11 -12 -6 -8
sb:<day-gone> )	0 0 8 0 -14 7 0
sb:<day-gone> ,	-6 0 8 -1 11 -13 -18
sb:<day-gone> :	0 0 -9 2 -3 3 5
sb:<day-gone> ;	0 0 19 2 -14 -8 0
sb:<day-gone> <name>	0 0 17 0 -16 -1 0
sb:<day-gone> <person>	0 0 6 0 4 -5 -6
sb:<day-gone> after	0 0 9 0 -7 0 0
sb:<day-gone> and	1 0 22 12 -23 -6 -4
sb:<day-gone> end	15 0 0 0 -10 0 0
sb:<day-gone> evening	0 0 6 0 0 -3 0
sb:<day-gone> for	0 0 16 -2 -11 0 0
sb:<day-gone> in	0 0 -4 -6 -2 7 8
sb:<day-gone> is	0 0 -7 -5 5 8 0
sb:<day-gone> it	0 0 0 -3 -4 6 2
sb:<day-gone> night	0 0 -3 -4 8 -3 3
sb:<day-gone> on	3 0 -10 3 -6 1 7
sb:<day-gone> that	0 0 0 -5 -4 16 -9
sb:<day-gone> the	-2 4 -23 -6 18 8 -7
sb:<day-gone> to	8 -1 -6 -8 18 -12 -1
sb:<day-today>	8 -8 -7 -1 -4 5 14
sb:<day-today> (	0 0 -3 0 0 -9 13
sb:<day-today> )	0 0 -10 0 0 9 0
sb:<day-today> ,	0 0 -23 6 -8 3 28
sb:<day-today> -	7 0 -2 -7 5 0 -2
sb:<day-today> and	0 0 5 0 7 -11 -10
sb:<day-today> from	0 0 -1 9 -8 0 0
sb:<day-today> that	0 0 21 6 -12 -13 0
sb:<day-today> the	5 0 3 -8 -1 0 0
sb:<day-today> to	0 0 -18 -2 17 0 0
sb:<day-today> without	0 0 12 -2 -6 0 0
sb:<day-today> —	-5 0 0 -2 13 -1 -8
sb:<duty>	-1 -2 3 13 -9 0 -1
sb:<gate>	0 3 -5 -6 13 -7 -1
sb:<goods-amount>	7 0 -13 7 0 0 0
sb:<goods-amount> by	0 0 -1 -1 9 0 0
sb:<goods-amount> of	0 0 -5 0 11 -1 0
sb:<goods>	-4 -12 6 8 -2 -17 5
sb:<level-noun>	-8 -7 4 4 15 -14 -28
sb:<level>	1 -10 4 -14 9 6 -2
sb:<level> (	6 0 2 0 -7 0 0
sb:<level> )	0 0 7 -4 0 -1 0
sb:<level> ,	-10 2 10 -10 8 -10 -16
sb:<level> ;	-2 0 0 -6 18 -6 -2
sb:<level> <day-today>	0 0 -3 5 -9 0 7
sb:<level> and	2 0 0 -7 0 0 4
sb:<level> announce	0 0 -12 0 12 0 0
sb:<level> as	0 0 -8 -20 11 0 8
sb:<level> at	0 0 -14 -9 9 10 -4
sb:<level> before	0 0 -1 14 -9 0 0
sb:<level> duty	0 0 5 -14 7 3 -9
sb:<level> end	0 0 11 0 -10 0 0
sb:<level> from	0 0 -9 6 0 0 3
sb:<level> has	0 0 10 -11 -1 0 0
sb:<level> if	0 0 6 0 -5 0 0
sb:<level> in	6 -1 15 -2 -17 -2 5
sb:<level> instead	0 0 -2 8 0 0 -4
sb:<level> is	0 0 10 7 -12 0 0
sb:<level> more	0 0 0 0 6 0 -1
sb:<level> of	0 0 0 -14 3 2 5
sb:<level> off	0 0 -11 0 18 0 -4
sb:<level> on	6 -1 0 -3 -9 19 1
sb:<level> over	0 0 0 -11 12 0 0
sb:<level> rule	0 0 -7 0 7 0 0
sb:<level> since	-2 0 -3 0 8 -2 0
sb:<level> surcharge	0 0 -10 0 13 0 0
sb:<level> tariff	0 0 3 8 -9 0 -1
sb:<level> that	0 0 1 9 -1 -3 -1
sb:<level> to	-4 4 -9 0 16 -12 -9
sb:<level> until	5 0 6 0 -8 -1 -4
sb:<level> when	0 0 -3 13 -7 0 0
sb:<level> with	0 0 0 -9 11 0 -2
sb:<money>	0 0 -3 4 15 -16 -13
sb:<money> ,	0 0 -5 0 10 0 0
sb:<money> a	0 0 10 1 -11 0 0
sb:<money> of	0 0 13 4 -11 0 -4
sb:<money> per	0 0 -2 2 6 -8 0
sb:<month-ahead>	2 0 24 -13 -25 14 -1
sb:<month-ahead> ,	4 0 6 0 -7 0 0
sb:<month-gone>	1 -12 3 -1 -14 16 7
sb:<month-gone> )	0 0 -16 0 19 0 0
sb:<month-gone> ,	0 0 -10 -18 3 14 5
sb:<month-gone> ;	0 0 10 0 -7 0 0
sb:<month-gone> end	0 0 6 0 -4 0 0
sb:<month-gone> is	0 0 -1 0 -4 -2 9
sb:<month-gone> it	0 0 -4 0 6 0 0
sb:<month-gone> the	0 0 19 -5 -12 0 0
sb:<month-gone> to	0 0 0 10 -8 -3 0
sb:<name>	-9 -15 10 0 -11 8 11
sb:<name> 's	-15 -7 -4 3 15 -4 -10
sb:<name> ,	-2 0 23 0 -2 -21 -29
sb:<name> -	0 0 15 -2 -9 0 0
sb:<name> /	0 0 -2 2 -8 10 0
sb:<name> :	0 0 -5 0 0 7 0
sb:<name> ;	0 0 -5 0 8 0 0
sb:<name> <day-today>	0 0 -1 -7 8 -4 4
sb:<name> <level>	0 0 8 -1 0 0 0
sb:<name> agree	0 0 4 -14 1 0 4
sb:<name> and	0 1 8 1 -22 10 10
sb:<name> are	0 0 -1 11 -8 0 0
sb:<name> ask	0 0 0 -3 7 0 -1
sb:<name> at	0 0 0 14 -8 0 -2
sb:<name> begin	-3 0 -1 -3 12 0 0
sb:<name> by	0 0 3 0 -5 0 6
sb:<name> charge	0 0 -10 9 -7 9 0
sb:<name> come	1 0 3 0 -7 0 0
sb:<name> continue	0 0 0 6 -5 0 0
sb:<name> cut	0 0 0 12 -8 0 -5
sb:<name> end	8 0 0 -1 0 -8 0
sb:<name> enter	0 0 -1 9 -6 0 0
sb:<name> extend	0 0 4 0 -7 0 0
sb:<name> for	0 0 4 4 -16 7 0
sb:<name> from	3 0 0 9 -9 0 -5
sb:<name> gave	0 0 0 22 -16 -3 0
sb:<name> give	0 0 -17 0 18 0 0
sb:<name> go	0 0 -5 -5 19 -6 0
sb:<name> good	0 0 4 -7 7 -4 -1
sb:<name> has	0 0 9 -1 -4 -5 0
sb:<name> have	-1 -1 7 -13 -2 9 0
sb:<name> in	0 0 14 -9 0 -2 0
sb:<name> is	0 0 -25 -13 25 12 2
sb:<name> keep	0 0 -8 6 1 0 0
sb:<name> leave	0 0 -4 0 7 0 0
sb:<name> levy	7 0 -5 -9 2 0 1
sb:<name> lower	0 0 0 0 -5 0 7
sb:<name> make	0 0 -11 0 16 -7 0
sb:<name> meet	0 0 1 -7 -14 13 1
sb:<name> on	0 6 -1 -15 13 -8 0
sb:<name> over	0 0 0 0 8 -3 0
sb:<name> prolonged	0 0 -14 -7 13 9 0
sb:<name> put	0 0 -2 15 -10 0 0
sb:<name> raise	9 0 -2 0 -3 0 0
sb:<name> reach	0 0 0 11 -9 0 0
sb:<name> rise	0 0 8 0 -4 -2 0
sb:<name> run	-7 0 0 0 5 -10 6
sb:<name> say	0 0 -4 0 9 -2 0
sb:<name> still	0 0 7 0 -3 0 0
sb:<name> suspend	0 8 -13 4 2 0 -5
sb:<name> take	0 0 0 10 -12 3 1
sb:<name> tariff	0 0 0 9 -10 4 -1
sb:<name> that	0 0 0 0 10 -3 -4
sb:<name> the	0 0 2 -2 -5 0 6
sb:<name> to	0 0 -21 -3 -4 9 20
sb:<name> trade	0 0 0 -4 6 0 0
sb:<name> treasury	0 0 -3 0 0 6 0
sb:<name> truce	0 0 -16 -3 11 9 0
sb:<name> under	0 0 16 0 -15 0 0
sb:<name> until	0 0 0 0 -6 12 0
sb:<name> was	0 0 0 -6 11 -3 0
sb:<name> were	0 0 8 0 -7 0 0
sb:<name> will	-4 0 0 -3 -26 23 16
sb:<name> with	0 0 -14 12 3 0 -4
sb:<name> would	0 0 -1 -2 7 -6 0
sb:<name> —	0 0 5 0 9 -6 -12
sb:<not>	0 -10 7 -13 11 -8 -9
sb:<number>	-2 0 7 -3 5 -18 1
sb:<number> (	0 0 -2 -4 0 0 7
sb:<number> )	2 0 13 10 -16 -4 -4
sb:<number> ,	1 0 36 4 -19 -18 -8
sb:<number> /	0 0 -6 2 -6 14 0
sb:<number> :	-1 0 -9 2 2 -2 5
sb:<number> <day-today>	0 0 -6 0 7 0 0
sb:<number> <person>	0 0 6 -3 -6 0 5
sb:<number> <seat>	0 0 0 -4 6 0 0
sb:<number> a	0 0 12 -4 3 -13 -13
sb:<number> and	0 0 -25 -17 9 4 18
sb:<number> as	0 0 -2 8 0 0 -2
sb:<number> before	0 0 0 7 -7 0 0
sb:<number> come	0 0 -5 0 8 0 0
sb:<number> duty	0 0 0 -2 17 -10 0
sb:<number> exclusion	0 0 20 0 -9 -15 0
sb:<number> for	0 0 -12 -6 10 7 0
sb:<number> from	0 0 1 3 -14 0 9
sb:<number> in	0 0 0 -4 12 -7 0
sb:<number> million	0 0 -15 0 15 0 0
sb:<number> more	0 0 -3 0 8 -1 0
sb:<number> notice	0 0 8 -1 -4 0 0
sb:<number> of	5 0 0 -3 3 0 -6
sb:<number> on	0 0 3 9 -12 0 1
sb:<number> p	0 0 -8 0 8 0 0
sb:<number> people	0 0 -5 0 7 0 0
sb:<number> pm	0 0 -3 0 6 0 0
sb:<number> th	0 0 2 2 -11 6 0
sb:<number> that	0 0 -2 -1 7 0 0
sb:<number> the	0 0 4 -8 9 -8 0
sb:<number> there	0 7 -3 -10 -13 0 16
sb:<number> to	0 0 0 10 -9 0 0
sb:<number> until	0 0 13 0 -3 -9 0
sb:<number> —	0 0 -20 0 10 14 0
sb:<office>	-12 -8 5 4 9 -3 -20
sb:<office> 's	0 0 -19 0 25 -7 0
sb:<office> (	0 0 7 7 -7 0 -5
sb:<office> )	0 0 0 -4 7 0 0
sb:<office> ,	0 0 -2 7 -7 4 0
sb:<office> :	0 0 -16 6 27 -17 -10
sb:<office> agree	0 0 -3 4 3 0 -6
sb:<office> has	0 0 7 -1 -2 0 0
sb:<office> have	0 0 12 -12 0 0 0
sb:<office> in	0 0 0 -4 8 0 0
sb:<office> meet	0 0 -1 0 -6 10 0
sb:<office> on	0 0 0 -6 3 0 0
sb:<office> order	0 0 9 0 0 -4 0
sb:<office> review	0 0 13 -1 -6 0 0
sb:<office> sit	0 0 0 8 -6 0 0
sb:<office> will	0 0 0 7 -5 0 0
sb:<organisation>	-3 -8 -16 21 8 -7 -11
sb:<organisation> )	0 0 6 0 -15 4 5
sb:<organisation> ,	0 0 -12 10 -7 7 1
sb:<organisation> :	0 0 -3 0 6 0 0
sb:<organisation> agree	0 0 0 0 8 -1 -2
sb:<organisation> and	1 0 -19 -13 27 -5 0
sb:<organisation> confirm	0 0 0 -2 11 -8 0
sb:<organisation> decide	0 0 -2 0 6 0 0
sb:<organisation> doe	0 0 10 0 -9 0 0
sb:<organisation> end	0 0 -13 0 14 0 0
sb:<organisation> extend	0 0 -3 0 7 -2 0
sb:<organisation> has	0 0 -11 2 5 13 -12
sb:<organisation> have	0 0 0 -2 6 0 0
sb:<organisation> in	0 0 5 12 -28 5 13
sb:<organisation> is	0 0 1 7 0 -8 -3
sb:<organisation> meet	0 0 12 -1 -9 0 0
sb:<organisation> of	0 0 -5 11 -9 7 -3
sb:<organisation> on	0 0 -11 -5 23 0 0
sb:<organisation> propose	0 0 -7 0 3 1 0
sb:<organisation> put	0 0 -3 11 -5 0 0
sb:<organisation> say	0 0 3 0 9 -3 -10
sb:<organisation> suspend	0 0 -6 13 -5 0 0
sb:<organisation> take	0 0 0 -4 7 0 0
sb:<organisation> to	0 0 -4 0 6 0 0
sb:<organisation> will	0 0 -11 0 20 -6 0
sb:<organisation> would	0 0 -5 0 11 -3 0
sb:<person>	-28 -25 5 -11 -1 17 12
sb:<person> (	-2 0 9 -9 -8 9 -1
sb:<person> )	0 0 10 9 -21 2 0
sb:<person> ,	-7 -2 -14 10 10 -3 -5
sb:<person> :	-2 0 -21 2 -6 11 25
sb:<person> agree	0 0 20 -13 -7 -4 0
sb:<person> and	-3 -3 12 10 -6 -13 -1
sb:<person> announce	0 0 7 0 -7 0 0
sb:<person> come	0 0 -9 -1 17 0 0
sb:<person> flew	0 0 6 0 -4 0 0
sb:<person> for	0 0 -4 -7 6 1 2
sb:<person> had	0 0 15 5 -17 0 -3
sb:<person> has	0 0 0 0 6 0 0
sb:<person> have	0 0 10 1 -4 -8 0
sb:<person> in	0 0 -25 -10 9 10 10
sb:<person> is	0 0 5 0 6 -11 0
sb:<person> meet	0 0 0 15 -13 0 0
sb:<person> on	0 0 0 0 14 -5 -4
sb:<person> reach	0 0 0 -5 8 0 0
sb:<person> say	-2 0 0 9 -27 25 0
sb:<person> shook	0 0 -1 -5 -1 1 7
sb:<person> sign	2 0 -1 -21 19 -5 0
sb:<person> spoke	0 0 -1 0 6 0 0
sb:<person> want	0 0 -6 0 0 4 0
sb:<person> warn	0 0 10 0 -8 0 0
sb:<person> will	0 0 -3 0 8 0 0
sb:<person> write	0 0 -6 0 11 0 0
sb:<points>	-9 6 30 -8 -24 7 -17
sb:<points> ,	0 0 1 8 -16 8 0
sb:<points> are	0 0 1 5 -8 -2 3
sb:<points> in	0 0 9 -3 0 0 0
sb:<points> of	0 4 19 -15 4 -8 -13
sb:<points> on	-3 7 0 -8 5 0 -3
sb:<points> remain	0 0 4 0 3 -11 0
sb:<points> stay	0 0 -2 0 -15 15 0
sb:<points> suspend	0 0 13 7 -12 -10 0
sb:<points> that	0 0 1 -10 -6 14 0
sb:<quality>	11 -3 5 8 -12 2 -6
sb:<quality> ,	0 0 -14 0 17 0 0
sb:<quality> and	0 0 14 -5 -5 0 0
sb:<quality> beef	0 0 -4 -4 13 0 0
sb:<quality> cement	0 0 -1 -2 8 0 -1
sb:<quality> coffee	0 0 0 12 -8 0 -2
sb:<quality> colleague	5 0 -7 -11 -4 7 8
sb:<quality> copper	0 0 -5 0 6 0 0
sb:<quality> custom	0 0 0 -4 7 0 0
sb:<quality> date	0 0 0 -3 -11 3 9
sb:<quality> duty	-2 3 -7 -3 -3 7 9
sb:<quality> farm	4 0 -6 -1 3 0 0
sb:<quality> fish	0 0 10 0 -9 0 0
sb:<quality> fishmeal	0 0 -2 -4 0 0 10
sb:<quality> good	-2 0 9 -14 11 -13 -6
sb:<quality> minister	0 0 2 2 -15 13 0
sb:<quality> negotiator	0 0 8 0 -4 0 0
sb:<quality> oil	0 0 14 0 -15 0 0
sb:<quality> olive	0 0 0 12 -7 0 -2
sb:<quality> one	0 0 0 7 -12 0 9
sb:<quality> orange	0 0 4 5 -7 0 0
sb:<quality> paper	0 0 0 0 13 0 -10
sb:<quality> parliament	0 0 -3 3 6 -3 -1
sb:<quality> port	7 0 -2 -3 0 0 0
sb:<quality> president	0 0 0 0 -4 8 0
sb:<quality> product	0 0 -6 0 8 0 0
sb:<quality> rice	0 0 0 -1 8 0 -9
sb:<quality> salmon	0 0 -2 8 0 0 -6
sb:<quality> ship	0 0 0 -4 7 0 -3
sb:<quality> side	0 0 13 -10 -1 -2 0
sb:<quality> steel	0 0 -7 2 9 0 -3
sb:<quality> sugar	0 0 0 -5 6 0 0
sb:<quality> tariff	0 0 0 -9 12 0 0
sb:<quality> tea	0 0 0 0 -7 0 9
sb:<quality> tomatoe	0 0 8 4 -12 0 0
sb:<quality> trade	0 0 -11 -10 18 3 0
sb:<quality> wine	0 0 -13 -9 15 0 6
sb:<seat>	0 -24 2 -12 -2 4 23
sb:<seat> 's	0 0 10 -2 -3 0 0
sb:<seat> ,	-3 -2 3 -3 2 -14 16
sb:<seat> :	0 0 -6 0 -5 14 0
sb:<seat> and	7 -8 21 -4 -14 -2 1
sb:<seat> announce	0 0 0 0 9 -6 0
sb:<seat> end	0 0 9 0 -5 0 0
sb:<seat> followed	0 0 0 6 -5 0 0
sb:<seat> has	0 0 -1 0 15 -6 -3
sb:<seat> have	0 0 10 8 -10 -1 -4
sb:<seat> is	0 0 0 0 -3 6 0
sb:<seat> say	0 0 8 -2 0 -4 -1
sb:<seat> time	0 0 0 8 -7 0 0
sb:<seat> to	0 0 10 0 -8 0 0
sb:<seat> —	0 0 -8 12 -14 0 10
sb:<sender>	-4 0 10 17 -5 -11 -18
sb:<span>	-21 12 5 1 -17 -3 18
sb:<span> ,	-8 15 -7 -8 1 -8 20
sb:<span> ;	0 0 24 0 -14 -10 0
sb:<span> and	-12 0 -24 -20 29 20 -2
sb:<span> are	0 0 32 -4 -27 0 0
sb:<span> before	2 0 15 -4 -7 -1 -5
sb:<span> end	9 9 -12 0 -19 18 0
sb:<span> from	-1 7 -18 13 -24 5 16
sb:<span> in	0 0 -20 24 -15 14 -2
sb:<span> later	0 0 11 0 -6 -3 0
sb:<span> more	0 0 -12 1 -4 14 0
sb:<span> of	-3 0 8 -15 13 -14 0
sb:<span> on	0 0 -2 -8 7 5 0
sb:<span> tariff	0 -4 8 0 -10 0 10
sb:<span> that	0 0 2 -7 7 0 0
sb:<span> the	0 0 -10 -5 18 0 -2
sb:<span> to	0 0 23 -7 -2 -12 0
sb:<span> truce	-4 0 -8 4 15 -8 -5
sb:<span> when	0 0 15 -4 -10 0 0
sb:<taker>	0 0 -23 6 25 -15 -5
sb:<v-agree>	-15 -2 1 -4 -1 1 10
sb:<v-bear>	-4 -17 -2 -6 2 12 5
sb:<v-begin>	-19 3 -2 9 -10 -1 13
sb:<v-buy>	-1 0 12 -26 21 -10 -15
sb:<v-deny>	0 0 -8 -6 19 -2 -2
sb:<v-down>	0 0 13 -12 3 -11 0
sb:<v-end>	5 -20 7 -22 -1 15 -27
sb:<v-impose>	-3 -4 2 -1 -1 7 -3
sb:<v-propose>	-11 0 -18 -3 22 9 -13
sb:<v-return>	2 0 -14 9 6 1 -12
sb:<v-say>	-10 1 5 16 0 -12 -16
sb:<v-sell>	-1 -1 4 -16 19 0 -8
sb:<v-stay>	0 0 10 6 0 -5 -27
sb:<v-suspend>	-8 -3 5 11 -10 -3 4
sb:<v-target>	-13 -7 -4 -1 12 0 -2
sb:<v-threaten>	0 0 1 -10 15 -5 -5
sb:<v-up>	4 0 -11 -10 8 11 0
sb:@	0 0 7 12 -18 2 0
sb:[	0 0 -14 -21 -25 23 26
sb:_	0 0 18 0 -9 -7 0
sb:a	-7 -14 -7 -1 6 -9 25
sb:a .	0 0 12 -4 3 -13 -13
sb:a :	0 0 13 -6 -25 10 9
sb:a <level>	0 0 10 -3 -10 5 0
sb:a <organisation>	0 0 -7 0 11 0 0
sb:a <quality>	0 0 -14 2 10 0 -4
sb:a <span>	-5 0 12 14 -6 -10 -4
sb:a date	0 0 13 0 -3 -9 0
sb:a deal	0 0 8 -3 -1 0 0
sb:a decision	0 0 -4 0 6 0 0
sb:a decree	0 0 11 -7 0 -3 0
sb:a duty	0 0 -12 2 12 -5 0
sb:a few	0 0 -11 0 14 -3 0
sb:a first	0 0 -1 -2 6 0 0
sb:a fourth	0 0 0 0 -5 10 -3
sb:a hearing	0 0 -5 0 7 0 0
sb:a joint	0 0 7 8 -10 0 -3
sb:a letter	0 0 0 -5 11 0 0
sb:a list	0 0 8 0 -6 0 0
sb:a meet	0 0 17 -1 -18 5 0
sb:a new	0 0 -10 -8 10 6 0
sb:a notice	0 0 0 7 -6 0 0
sb:a paper	0 0 -4 0 0 7 0
sb:a pause	0 0 5 0 -3 -12 8
sb:a period	0 0 2 0 -11 0 8
sb:a proclamation	0 0 -5 0 9 0 0
sb:a prolongation	0 0 11 3 -11 -3 0
sb:a second	-4 0 -17 -9 4 11 12
sb:a settlement	0 0 -3 0 6 0 0
sb:a signature	0 0 -1 0 -14 7 10
sb:a statement	0 0 0 6 0 0 0
sb:a surcharge	0 0 -21 0 26 0 0
sb:a suspension	0 0 4 -1 -2 -6 7
sb:a tariff	1 0 7 9 -10 0 -9
sb:a television	0 0 -1 7 -11 9 0
sb:a third	0 0 0 -2 -10 1 11
sb:a threat	0 0 -5 0 6 0 0
sb:a trade	10 0 5 10 -17 -1 0
sb:a truce	0 -20 -2 15 -3 -19 13
sb:abolish	0 0 0 0 10 0 -4
sb:about	0 0 -4 -14 14 0 -1
sb:above	0 0 14 12 -4 -15 -7
sb:abroad	0 0 -3 -2 8 0 0
sb:accept	0 0 -10 0 1 0 6
sb:accord	0 0 4 -5 -5 0 9
sb:according	0 0 -20 8 -16 24 0
sb:according to	0 0 -18 8 -13 19 0
sb:accra	0 0 0 6 -4 0 0
sb:add	0 0 -3 -10 11 -3 6
sb:additional	0 0 5 4 -12 11 -5
sb:additional <level>	0 0 19 -5 -4 -2 0
sb:additional duty	0 0 4 -3 -3 7 -1
sb:additional tariff	0 0 0 12 -13 0 0
sb:admit	0 0 6 5 -10 -1 0
sb:adopt	0 0 -17 0 0 16 0
sb:adopt the	0 0 -15 0 -2 17 0
sb:affiliate rule	0 0 -17 0 8 4 2
sb:after	7 -2 0 1 0 -2 0
sb:after <level>	0 0 0 14 -14 0 0
sb:after <seat>	7 0 5 0 -9 -2 0
sb:after <span>	0 0 -11 -3 8 10 0
sb:after geneva	0 0 -2 0 7 0 0
sb:after talk	0 0 7 0 -7 0 0
sb:after their	9 0 -3 0 -2 0 0
sb:afterward	0 0 -3 7 0 -5 0
sb:again	0 0 6 11 -5 -9 -1
sb:again ,	0 0 11 5 -11 -1 0
sb:again before	0 0 18 0 -14 -6 0
sb:again from	0 0 0 2 3 -2 -6
sb:again in	0 0 -4 7 0 0 0
sb:again on	0 0 -13 5 0 1 7
sb:against the	0 0 -6 0 8 0 0
sb:agent	0 0 0 -7 7 0 0
sb:ago	0 0 0 -8 11 0 0
sb:agree	-5 0 -4 -5 -3 7 12
sb:agree ,	0 0 -4 0 0 9 -3
sb:agree at	0 0 9 0 -5 0 0
sb:agree by	0 -1 11 11 -8 -12 -1
sb:agree in	-5 0 25 -1 -2 -18 0
sb:agree last	7 5 -3 -9 1 -4 0
sb:agree on	-4 0 -24 0 5 3 10
sb:agree to	0 0 -15 -32 -10 31 19
sb:agreement	-7 0 1 -31 29 -19 0
sb:agreement between	0 0 -14 0 18 -5 0
sb:agreement by	0 0 8 0 -11 0 0
sb:agreement is	0 0 12 -3 -1 -6 0
sb:agreement on	0 0 8 -3 0 -1 0
sb:agreement the	0 0 -10 0 13 -3 0
sb:agreement was	0 0 -5 4 -6 8 0
sb:agreement with	0 0 -13 -6 23 0 0
sb:agreement would	0 0 11 0 -13 0 0
sb:ahead	0 0 -12 0 15 0 0
sb:airline	-2 0 -1 0 8 0 0
sb:airport	0 0 -2 0 6 0 0
sb:al	0 0 3 8 -9 -2 0
sb:al -	0 0 3 8 -9 -2 0
sb:alert	0 0 -10 -1 16 0 -3
sb:alexandria	0 0 5 0 5 -11 0
sb:alive	0 0 -11 0 0 12 0
sb:all	3 0 -9 -11 -4 20 8
sb:all country	0 0 -11 -3 26 -11 -3
sb:all go	0 0 0 -5 -8 0 11
sb:all of	0 0 15 -1 -24 12 0
sb:all other	0 0 -22 0 24 0 0
sb:all thi	0 0 0 6 -5 0 0
sb:all three	0 0 -3 0 -10 8 8
sb:allowed	6 0 -5 -4 6 -3 0
sb:allowed to	8 0 0 0 -3 -2 0
sb:along	0 0 -5 -2 9 0 0
sb:along the	0 0 -5 -2 9 0 0
sb:also	0 0 0 -9 14 -5 -1
sb:also suspend	0 0 6 0 -3 0 0
sb:aluminum	0 0 -4 0 6 0 0
sb:am	0 0 -7 1 7 0 -3
sb:am tell	0 0 9 0 -4 -3 0
sb:an	6 3 1 -19 12 2 -23
sb:an <organisation>	0 0 0 9 -16 9 0
sb:an <quality>	0 0 -7 0 10 0 0
sb:an accord	0 0 0 -2 6 0 0
sb:an additional	0 0 9 -20 10 -1 -1
sb:an agreement	0 0 2 -14 10 -2 3
sb:an arrangement	0 0 2 9 -9 0 0
sb:an extension	1 0 11 -8 -12 9 -3
sb:an extra	0 0 2 12 -14 0 0
sb:an hour	0 0 -3 0 -7 11 0
sb:an order	0 0 3 0 0 -7 0
sb:and	-4 -10 11 2 -4 1 -5
sb:and <level>	11 0 -25 0 4 -1 13
sb:and <name>	0 1 12 -4 -25 9 16
sb:and <number>	0 0 0 -12 -4 0 11
sb:and <person>	-2 -3 11 4 12 -29 -13
sb:and <points>	0 7 4 -9 -7 4 -2
sb:and <quality>	0 0 10 -1 -11 7 0
sb:and <seat>	7 -8 25 -1 -10 -10 -8
sb:and a	0 0 -5 -8 9 -2 6
sb:and above	0 0 0 6 -4 0 0
sb:and after	0 0 2 -1 -14 6 5
sb:and again	0 0 0 10 -9 0 0
sb:and agree	0 0 -6 2 0 0 0
sb:and another	0 0 -7 0 9 0 0
sb:and are	6 0 10 -5 -3 -9 0
sb:and at	0 0 0 -4 9 0 0
sb:and by	0 0 -5 8 -2 0 0
sb:and come	0 0 13 1 -23 8 -1
sb:and cotton	4 0 -8 0 3 0 0
sb:and end	-2 0 0 -5 -2 8 0
sb:and enter	0 0 0 -2 6 0 0
sb:and expire	0 0 -9 0 7 3 0
sb:and for	0 0 15 0 -14 0 -2
sb:and from	0 0 -6 0 -8 0 17
sb:and gave	0 0 -5 0 8 0 0
sb:and has	0 0 13 5 -12 -2 0
sb:and his	0 0 0 -8 8 0 1
sb:and i	0 0 4 -2 -21 7 16
sb:and if	0 0 12 0 -14 2 0
sb:and in	0 0 -17 -21 36 0 0
sb:and including	0 0 6 0 -11 2 0
sb:and is	0 0 0 0 -6 5 0
sb:and it	-12 0 12 11 -5 -11 -8
sb:and its	0 0 -5 0 7 0 0
sb:and last	0 0 3 -2 9 -8 -1
sb:and no	0 0 7 0 -6 0 0
sb:and not	0 0 -17 0 21 -1 0
sb:and now	0 0 6 0 -6 -1 0
sb:and of	0 0 12 3 -9 -2 0
sb:and on	0 0 -6 0 13 -7 -3
sb:and one	0 0 -6 4 0 0 0
sb:and part	0 0 -7 0 9 0 0
sb:and port	0 0 -6 0 7 0 0
sb:and run	2 0 4 0 -19 12 0
sb:and shall	0 0 5 0 -12 3 0
sb:and since	0 0 0 -9 12 0 0
sb:and suspend	0 0 0 -4 -4 6 0
sb:and textile	0 0 12 5 -4 -11 -1
sb:and that	1 0 -18 -2 15 0 -2
sb:and the	-8 -3 -17 6 12 5 -7
sb:and their	0 0 -13 0 14 0 0
sb:and then	0 0 -10 0 12 0 0
sb:and they	0 0 -10 0 -6 19 0
sb:and to	0 0 8 0 -3 -3 -1
sb:and was	0 0 5 9 -16 4 0
sb:and we	0 0 0 0 -8 2 2
sb:and were	0 0 -9 0 11 0 0
sb:and what	0 0 -19 -2 16 10 0
sb:and which	0 0 8 -5 0 -1 0
sb:and will	0 0 16 0 0 -17 -7
sb:and would	0 0 13 -2 -4 -4 0
sb:announce	0 0 4 -1 6 -9 -5
sb:announce a	0 0 -8 -1 8 0 2
sb:announce in	0 0 10 0 5 -9 -7
sb:announce on	0 0 -9 -7 6 12 0
sb:announce that	0 0 20 10 -12 -16 -4
sb:announcement	0 0 -8 12 0 0 -7
sb:announcement no	0 0 -3 10 0 0 -4
sb:announcement of	0 0 -2 6 -2 0 0
sb:another	1 -7 -12 5 11 -3 0
sb:another <level>	0 0 0 -4 8 0 0
sb:another <number>	4 0 10 -4 -6 -4 0
sb:another <points>	0 0 -6 5 0 1 0
sb:another <span>	0 -4 -10 3 11 -2 4
sb:answer	0 0 -16 -8 2 20 -2
sb:answer to	0 0 0 -6 7 0 0
sb:antimony	0 0 -13 0 19 -2 -1
sb:antwerp	0 0 -4 0 -1 7 0
sb:any	0 0 -7 -8 20 -3 0
sb:any case	0 0 -4 -4 10 0 0
sb:any extension	0 0 -5 0 7 0 0
sb:anything	0 0 6 0 -4 0 0
sb:apple	0 0 16 -5 -3 0 -10
sb:application	0 0 3 2 0 -8 0
sb:application for	0 0 -8 0 9 0 0
sb:apply	0 0 19 4 -16 -2 -2
sb:apply again	0 0 -10 0 19 -4 0
sb:apply from	0 0 11 -1 3 -12 -2
sb:apply the	0 0 -3 12 -3 0 -4
sb:apply to	0 0 0 -9 9 0 0
sb:apply until	0 0 0 0 -12 13 0
sb:approval	0 0 -9 -7 11 8 0
sb:approval of	0 0 -6 -3 0 8 0
sb:approve	0 0 0 -16 8 8 -4
sb:approve it	0 0 -2 0 9 0 0
sb:approve the	0 0 4 -11 6 -2 0
sb:apricot	0 0 0 0 7 0 -2
sb:are	0 -11 6 8 -5 -4 -1
sb:are back	0 0 -15 0 16 0 0
sb:are closed	0 0 -5 -5 12 0 0
sb:are enter	0 0 0 0 6 0 0
sb:are go	0 0 9 -1 -4 0 0
sb:are in	0 0 -4 -13 13 -1 3
sb:are leave	0 0 7 2 0 -8 0
sb:are on	0 0 -4 0 6 0 0
sb:are over	0 0 21 0 -19 0 0
sb:are suspend	0 0 0 12 0 -8 -7
sb:are the	0 -2 -4 13 -11 6 0
sb:are to	0 0 -8 -10 30 -1 -8
sb:are up	0 0 12 -2 -7 0 0
sb:armistice	2 7 -4 3 -3 -6 0
sb:army	0 0 -7 0 10 0 0
sb:around	0 0 10 0 -6 0 0
sb:arrangement	2 -3 20 -1 -25 10 -5
sb:arrangement ,	0 0 2 3 -8 0 0
sb:arrangement end	0 0 20 0 -12 -8 0
sb:arrangement is	0 0 0 0 -6 9 0
sb:arrangement of	2 0 7 2 -15 4 0
sb:arrangement reach	0 0 0 -1 7 -1 0
sb:arrangement that	0 0 -8 -4 14 0 0
sb:arrangement with	0 0 6 0 0 -14 3
sb:arrive	0 0 7 -7 -12 0 12
sb:as	4 -3 8 -1 -10 0 8
sb:as a	0 0 0 -9 10 0 0
sb:as before	0 0 2 0 -12 8 0
sb:as early	0 0 7 0 -4 0 0
sb:as it	0 0 6 0 -9 1 0
sb:as much	0 0 0 -6 7 0 0
sb:as of	7 0 -26 15 -14 -7 16
sb:as since	0 0 0 -13 14 0 0
sb:as they	0 0 -1 0 -1 6 0
sb:as we	0 0 -10 0 11 0 0
sb:as well	0 0 0 -6 6 0 -1
sb:aside	0 0 5 5 -9 0 0
sb:ask	0 0 15 -12 -14 7 4
sb:ask for	0 0 -5 0 -1 11 -1
sb:ask in	0 0 6 0 0 -2 0
sb:ask the	0 0 -6 0 8 0 0
sb:asleep	0 0 1 11 -13 0 0
sb:at	4 -11 11 -2 -5 2 -16
sb:at <level>	-2 0 0 11 -11 11 -20
sb:at <number>	-1 0 -2 -18 25 -16 0
sb:at a	0 0 -3 3 -13 2 15
sb:at busan	0 0 -7 0 10 0 0
sb:at it	0 0 -3 -1 10 0 0
sb:at its	0 0 -6 0 5 0 0
sb:at least	0 0 -6 0 9 0 0
sb:at midnight	8 0 10 -3 -8 -8 0
sb:at once	0 0 15 0 -2 -13 0
sb:at present	0 0 4 3 0 -9 0
sb:at stake	-1 0 11 3 -11 0 0
sb:at the	7 0 -3 -17 9 2 -8
sb:at zero	0 0 8 -1 -3 0 0
sb:autumn	0 0 -14 3 0 14 -4
sb:away	-1 0 7 -3 -12 9 2
sb:away on	0 0 7 -7 -4 0 5
sb:b	0 0 -1 0 10 -7 0
sb:b )	0 0 0 0 10 -7 0
sb:back	3 0 -13 -1 10 -10 6
sb:back at	7 0 0 0 -7 0 0
sb:back from	0 0 0 11 -7 0 -1
sb:back its	0 0 0 0 -13 0 13
sb:back on	0 0 -5 4 7 0 -7
sb:back to	-1 0 -18 -4 16 -6 7
sb:ban	0 0 -15 0 24 -10 0
sb:ban on	0 0 -10 0 18 -8 0
sb:banana	0 0 0 4 2 0 -7
sb:bandung	0 0 1 -10 8 0 0
sb:battery	0 0 -5 -3 13 0 -2
sb:be	-12 -4 -1 21 -11 9 -11
sb:be <level>	0 0 3 -6 0 -9 8
sb:be apply	0 0 -3 11 -6 -6 6
sb:be approve	0 0 -13 0 0 12 0
sb:be at	0 0 -9 5 0 2 0
sb:be back	0 0 -9 6 3 0 -3
sb:be cut	0 0 -12 0 4 10 0
sb:be done	0 0 -11 0 14 0 0
sb:be due	0 0 14 5 -14 -5 0
sb:be extend	0 0 12 0 -23 3 0
sb:be in	0 0 -12 5 13 0 -6
sb:be make	0 0 -2 8 -4 0 0
sb:be prolonged	0 0 -19 0 16 2 0
sb:be raise	0 0 -5 0 6 0 0
sb:be sign	0 0 -3 -1 8 0 0
sb:be suspend	0 0 0 0 -11 9 3
sb:be take	0 0 -2 9 -3 0 0
sb:be used	0 0 0 0 7 0 -3
sb:bean	0 0 -7 -1 10 2 -1
sb:because	0 3 0 15 -23 8 0
sb:become	0 0 -7 0 12 0 0
sb:beef	0 0 -9 -8 19 1 -2
sb:beef and	0 0 -4 -9 15 0 0
sb:beef from	0 0 -3 -5 12 0 0
sb:been	14 -9 -7 0 16 -20 -21
sb:been <number>	0 0 0 -5 13 0 -4
sb:been agree	8 0 -1 0 -2 0 0
sb:been announce	0 0 7 0 -7 0 0
sb:been at	0 0 -11 0 10 0 0
sb:been charge	0 0 3 -8 5 0 0
sb:been due	0 0 -7 0 11 0 0
sb:been extend	0 0 -10 0 16 -4 0
sb:been in	8 0 -18 1 7 0 0
sb:been on	0 0 0 3 -9 6 0
sb:been pay	4 0 -8 -3 7 0 0
sb:been prolonged	0 0 7 10 1 -16 -2
sb:been put	0 0 -2 -5 10 0 0
sb:beer	0 0 1 7 -10 0 0
sb:before	-2 -6 0 10 -2 -7 4
sb:before <day-ahead>	0 0 -6 7 2 -2 0
sb:before <day-gone>	0 0 -3 0 6 0 0
sb:before <day-today>	0 0 -3 -1 11 0 0
sb:before <number>	0 0 0 6 -4 0 0
sb:before it	0 0 17 0 -8 -3 0
sb:before midnight	0 0 6 0 0 0 -2
sb:before that	0 0 0 -4 6 0 0
sb:before the	0 -2 -3 11 3 -12 -7
sb:begin	-10 6 -9 8 -3 -10 9
sb:begin :	0 0 0 20 -21 0 0
sb:begin at	0 0 -3 -11 15 0 0
sb:begin in	0 3 -14 -5 14 0 0
sb:begin on	-2 4 7 -1 -14 -4 16
sb:behind	0 0 7 0 -4 0 0
sb:being	0 0 9 0 -6 0 0
sb:bergen	0 0 -10 -1 3 9 0
sb:bergen on	0 0 -8 0 0 9 0
sb:bessent	0 0 -3 0 0 6 0
sb:better	0 0 6 -8 1 0 0
sb:between	-7 -3 12 21 -3 -26 -12
sb:between <name>	-13 4 13 17 -1 -23 -8
sb:between <person>	0 0 -4 0 7 0 0
sb:between <seat>	0 0 16 12 -24 0 0
sb:between the	10 -9 2 -3 0 -2 -2
sb:between their	0 0 13 0 -13 0 0
sb:between them	0 0 -16 5 11 0 0
sb:beyond	0 0 10 0 -8 0 0
sb:bicycle	0 0 8 4 -2 0 -8
sb:big	0 0 -4 -1 11 -3 0
sb:black	0 0 -4 0 -6 10 0
sb:bloc	0 0 -13 0 14 0 0
sb:boat	0 0 1 9 -11 0 0
sb:borden	0 0 14 0 -9 -6 0
sb:border	6 0 -9 -2 3 0 0
sb:both	1 -8 8 9 -23 0 11
sb:both are	0 0 0 -6 4 0 0
sb:both country	0 0 0 3 -7 0 1
sb:both duty	0 0 7 0 5 -6 -8
sb:both have	0 0 11 6 -9 -8 0
sb:both of	0 0 4 -6 0 0 0
sb:both rate	0 0 0 11 -6 -3 0
sb:both side	7 0 -2 5 -3 -4 0
sb:both to	0 0 -4 0 7 0 0
sb:both were	0 0 0 0 -9 0 10
sb:break	0 0 -24 4 20 0 0
sb:breakfast	0 0 0 -1 6 0 0
sb:bridge	0 0 -2 0 6 0 0
sb:brief	0 0 10 -9 -1 0 0
sb:brief —	0 0 11 -2 -9 0 0
sb:bring	0 0 8 -2 0 -1 0
sb:bring in	0 0 0 5 -6 0 0
sb:broke	0 0 -4 -4 12 0 0
sb:bulletin	13 0 -3 18 -24 0 -1
sb:bulletin ,	13 0 0 12 -22 0 0
sb:bursa	0 0 0 0 6 0 0
sb:bus	0 0 -9 0 11 0 0
sb:busan	0 -8 25 -5 -24 12 -1
sb:busan ,	3 0 -4 3 -13 16 0
sb:busan last	0 -2 17 -4 -1 -1 0
sb:busan run	0 0 8 0 -2 -3 0
sb:business	0 0 -4 0 8 0 0
sb:but	12 0 -6 -13 11 -3 -6
sb:but <name>	0 0 -17 0 17 0 0
sb:but the	6 0 1 -2 0 -4 0
sb:butter	0 0 -12 1 7 7 -7
sb:buy <goods-amount>	0 0 -2 0 7 -1 0
sb:by	0 -17 -5 13 0 5 -15
sb:by <day-ahead>	0 0 10 -11 0 -4 4
sb:by <level>	0 0 0 -5 0 0 9
sb:by <number>	0 0 -6 -5 14 0 0
sb:by <person>	0 0 16 0 -6 -8 0
sb:by <span>	-3 -1 -4 0 4 7 -9
sb:by a	0 0 -1 0 -9 10 1
sb:by an	0 0 0 14 -21 8 0
sb:by decree	7 0 3 0 -8 0 0
sb:by half	0 0 9 0 4 -9 -6
sb:by its	0 0 10 0 -8 0 0
sb:by law	0 0 -11 0 12 0 0
sb:by our	0 0 -1 -6 9 0 0
sb:by telephone	0 0 0 -1 -6 1 7
sb:by the	0 0 -13 1 20 -4 -5
sb:by video	0 0 -2 6 0 -4 0
sb:by wednesday	0 0 -16 7 7 0 -3
sb:by which	0 0 8 -5 7 -9 -3
sb:c	0 0 0 0 8 -5 0
sb:cabinet	0 0 0 -9 11 0 -2
sb:cairn	0 0 0 0 -8 0 10
sb:calendar	0 0 20 -1 -13 -5 0
sb:call	0 0 -14 11 11 -11 -3
sb:call ,	0 0 3 6 -9 0 0
sb:call a	0 0 0 7 -1 -5 0
sb:call it	0 0 -6 0 7 0 0
sb:call the	0 0 -2 -1 8 0 0
sb:can	0 0 -1 5 -5 -10 13
sb:can be	0 0 -12 15 -2 -3 -1
sb:canola	0 0 -4 -2 12 -2 0
sb:capacity	0 0 -7 0 11 -4 0
sb:cape	0 0 0 10 -8 0 0
sb:cape town	0 0 0 10 -9 0 0
sb:capital	0 0 -6 5 0 0 0
sb:car	0 0 -1 -17 20 -8 0
sb:carpet	0 0 20 -1 -9 -6 -2
sb:carry	0 -2 -12 2 -4 16 2
sb:carry on	0 0 -12 0 -16 12 14
sb:carry the	0 0 -3 3 -4 11 -5
sb:case	0 0 -8 -5 15 0 0
sb:cashmere	0 0 0 7 -4 0 0
sb:cease	0 0 -1 12 -22 14 0
sb:cease to	0 0 4 13 -16 0 0
sb:ceasefire	0 -1 -41 6 37 -13 6
sb:cement	3 7 0 -12 5 -6 -2
sb:ceramic	0 0 0 0 18 0 -15
sb:certain	0 0 8 0 -9 0 0
sb:change	0 0 -5 21 -6 -5 -8
sb:changed	0 0 2 -8 3 0 0
sb:charge ,	0 0 10 0 -9 0 0
sb:charge <level>	2 0 10 1 -7 -3 -3
sb:charge <number>	0 0 -1 7 -3 0 0
sb:charge an	0 0 7 6 -11 0 0
sb:charge on	0 0 0 -14 13 0 0
sb:cheese	0 0 -5 -12 16 -3 0
sb:chief	0 0 0 10 -9 0 0
sb:chip	0 0 -3 -7 15 0 0
sb:city	2 8 -20 -6 14 -1 -1
sb:claim	0 0 -7 2 4 0 0
sb:clear	0 0 1 0 -8 8 0
sb:clear by	0 0 6 0 -5 0 0
sb:clock	-3 0 11 20 -24 0 0
sb:close	0 0 8 -6 -1 0 0
sb:close of	0 0 7 0 -10 3 0
sb:close on	0 0 7 0 -4 0 0
sb:close to	0 0 0 0 6 -2 0
sb:closed	0 0 0 -6 11 0 0
sb:club	0 0 -19 0 23 -2 0
sb:coal and	0 0 0 7 -8 0 0
sb:cocoa	0 0 -12 -4 9 9 0
sb:cocoa butter	0 0 -7 0 0 9 0
sb:coconut	0 0 -6 4 6 0 -5
sb:coconut oil	0 0 -6 4 6 0 -5
sb:coffee	0 0 -6 1 3 0 0
sb:coffee ,	0 0 -10 -1 13 0 0
sb:colleague	5 0 -7 -11 -4 7 8
sb:colleague ,	5 0 -6 0 -4 7 0
sb:collect	0 0 4 5 0 -7 -5
sb:collect <level>	0 0 0 8 -5 0 -3
sb:collection	0 0 -21 4 3 0 13
sb:colombo	0 0 8 0 0 -7 0
sb:column	0 0 20 0 -19 0 0
sb:column ,	0 0 20 0 -20 0 0
sb:come	0 1 16 -23 14 -11 -19
sb:come back	0 0 6 -1 0 0 -3
sb:come down	0 0 0 -11 5 0 4
sb:come from	0 0 10 0 -8 0 0
sb:come in	0 0 -2 -2 10 0 0
sb:come into	-1 0 0 6 0 0 -7
sb:come on	0 0 0 -4 10 0 -1
sb:come out	0 0 10 -6 -1 0 0
sb:come to	7 0 11 0 -6 -12 0
sb:commander	0 0 -7 0 9 0 0
sb:comment	0 0 -11 0 17 -2 0
sb:comment on	0 0 -3 0 6 0 0
sb:commerce	0 0 -3 0 -12 20 0
sb:commerce ministry	0 0 -12 -3 0 15 0
sb:commission	0 0 -5 -1 10 0 0
sb:common	0 0 7 0 -4 0 0
sb:common on	0 0 7 0 -7 0 0
sb:company	0 0 -19 -6 31 -4 -3
sb:complaint	0 0 -9 0 9 0 0
sb:conclude	4 0 10 0 -2 -12 -5
sb:conclude a	0 0 0 -8 12 0 0
sb:conclude for	0 0 14 5 -15 0 0
sb:conclude in	4 3 -4 -11 6 3 0
sb:conclude on	0 0 4 2 0 -7 0
sb:conclude with	2 0 8 13 -17 -5 0
sb:conference	0 0 0 15 -14 0 0
sb:conference ,	0 0 0 14 -12 0 0
sb:confirm	0 0 0 -8 18 -11 -1
sb:confirm on	0 0 0 0 7 -7 0
sb:confirm that	0 0 0 -4 7 0 0
sb:congress	0 0 -4 0 6 0 0
sb:consent	0 0 7 0 -16 -2 15
sb:consider	0 0 7 11 -13 -2 0
sb:consultation	0 0 -1 -12 18 0 0
sb:contact	0 0 0 -2 6 0 0
sb:container	0 0 0 -4 7 0 0
sb:continue	0 0 7 3 -15 2 0
sb:continue the	0 0 6 0 -5 0 0
sb:continue to	0 0 -5 5 -9 10 0
sb:contract	0 0 0 -1 17 -11 0
sb:control	0 0 26 -13 -18 4 -3
sb:control of	0 0 11 -4 -15 8 0
sb:control on	0 0 12 -4 -4 0 0
sb:cork	0 0 17 -1 -10 0 -5
sb:corn	4 0 -10 0 5 0 0
sb:corn and	4 0 -8 0 3 0 0
sb:correction :	0 0 10 0 -9 0 0
sb:corresponding	0 0 15 0 -12 -1 0
sb:cost	0 0 4 -8 6 0 -7
sb:cotonou	0 0 0 0 -4 0 6
sb:cotton	4 0 -13 0 0 0 9
sb:cotton and	4 0 -8 4 -11 0 11
sb:could	0 0 -4 -6 27 -11 -11
sb:could be	0 0 -1 0 10 -7 0
sb:count	0 0 2 11 -9 0 -1
sb:counted	0 -4 15 10 -19 3 -7
sb:counted from	0 -4 6 12 -14 5 -7
sb:counter	0 0 7 6 -10 0 0
sb:counter -	0 0 7 6 -11 0 0
sb:countermeasure	0 0 -17 0 24 -2 -1
sb:countermeasure ,	0 0 -6 0 10 0 0
sb:country	0 13 6 -5 4 -23 -6
sb:country ,	0 0 15 0 0 -13 0
sb:country are	0 0 6 5 -8 -3 0
sb:country end	7 0 2 0 -6 0 0
sb:country expire	0 0 9 0 -9 0 0
sb:country from	0 0 -6 0 18 -10 -2
sb:country have	0 0 10 -6 0 0 0
sb:country is	0 0 6 0 0 -4 0
sb:country on	0 0 8 0 -6 0 0
sb:country pay	0 0 -11 0 12 0 0
sb:county	0 0 0 -2 6 0 0
sb:course	0 0 -8 0 1 8 0
sb:court	0 0 -6 0 7 0 0
sb:cover	0 0 0 -7 0 0 3
sb:crane	0 0 7 2 -6 0 -2
sb:crossed	0 0 0 8 -7 0 0
sb:current	0 0 17 9 -18 -7 0
sb:custom	-6 0 -3 2 18 -11 -7
sb:custom duty	0 0 5 5 -1 -9 0
sb:customer	0 0 0 -2 6 0 0
sb:cut	0 0 -19 16 -3 1 1
sb:cut its	0 0 -1 15 -15 0 3
sb:cut the	0 0 8 -5 -1 0 0
sb:cut to	0 0 -11 5 0 10 -1
sb:da	0 0 0 6 -3 0 0
sb:da nang	0 0 0 7 -5 0 0
sb:daily	0 0 -1 -11 14 0 0
sb:dairy	0 0 -13 0 -1 6 9
sb:date	-1 -1 2 -6 -4 7 0
sb:date ,	0 0 -7 -4 17 -1 0
sb:date :	0 0 0 -6 -5 13 0
sb:date for	0 0 -15 0 17 0 0
sb:date from	0 0 9 9 -4 -7 -6
sb:date is	0 0 9 0 -14 6 0
sb:dated	0 0 8 9 -13 0 0
sb:day	-3 -2 19 -12 0 0 -15
sb:day ,	0 0 1 -7 -2 8 -1
sb:day is	0 0 -3 0 8 -2 0
sb:day of	0 0 6 0 -3 0 0
sb:de	0 0 -6 -8 17 0 0
sb:deadline	0 0 -23 0 30 -3 0
sb:deadline for	0 0 -12 0 16 0 0
sb:deal	0 0 12 -23 2 0 -6
sb:deal by	0 0 -1 0 -5 7 0
sb:deal that	0 0 9 0 -8 0 0
sb:deal with	0 0 -5 0 8 0 0
sb:debate	3 0 -6 0 4 0 0
sb:decide	0 0 -2 -1 8 0 0
sb:decided	0 0 17 2 -18 -4 4
sb:decided in	0 0 12 0 -9 0 0
sb:decided to	0 0 12 9 -16 -3 0
sb:decision	0 0 -13 5 0 1 6
sb:decision is	0 0 -6 0 8 0 0
sb:decision of	0 0 -3 0 -7 5 7
sb:decision on	0 0 6 0 -5 0 0
sb:declare	-2 6 3 8 -15 2 0
sb:declare in	0 0 2 9 -11 0 0
sb:declare on	0 0 0 12 -9 0 0
sb:decline	0 0 3 0 4 -9 0
sb:decree	10 0 4 8 -14 -6 0
sb:decree on	0 0 4 9 -11 -1 0
sb:delay	0 0 0 0 -10 9 0
sb:delegation	0 0 -13 -2 21 -2 0
sb:delegation of	0 0 -8 -1 15 -5 0
sb:delivery	0 0 18 0 -12 -4 0
sb:demand	0 0 -2 0 6 0 0
sb:desk	0 0 -3 -14 15 0 0
sb:desk ,	0 0 -4 -1 7 0 0
sb:detail	0 0 -4 0 7 0 0
sb:diary	0 0 -12 0 15 0 0
sb:did	8 0 -19 3 9 -9 -4
sb:did ,	9 0 -8 0 0 0 0
sb:did so	0 0 0 9 -6 0 0
sb:die	-1 0 11 -10 -6 7 0
sb:die in	7 0 0 0 -5 0 0
sb:die on	-3 0 0 -3 -1 9 0
sb:diet	0 0 -7 0 8 0 0
sb:difference	0 0 -9 3 3 0 0
sb:dinner	0 0 17 0 -11 -6 0
sb:discuss	0 0 0 -6 8 -1 0
sb:dispute	0 0 14 -4 -17 3 4
sb:dispute ,	0 0 4 0 -13 6 0
sb:dispute over	0 0 -4 0 -8 8 4
sb:do	0 0 6 0 -6 0 1
sb:do it	0 0 6 0 -3 -2 0
sb:do not	0 0 12 4 -16 1 -1
sb:do so	0 0 3 0 -7 0 7
sb:docker	0 0 -5 0 6 0 0
sb:doe	-2 0 9 -4 0 2 -6
sb:doe not	0 0 -2 -5 4 7 -1
sb:donald	0 0 -9 0 12 0 0
sb:done	0 0 -11 0 12 0 0
sb:done by	0 0 -9 0 12 0 0
sb:doorstep	0 0 0 -7 8 0 0
sb:double	0 0 -3 0 8 0 0
sb:down	-2 -2 -6 0 -1 -15 19
sb:down <level>	0 0 -7 0 9 0 0
sb:down again	0 0 0 7 -7 0 0
sb:down by	0 0 -3 0 8 0 0
sb:down for	0 0 -10 0 14 0 0
sb:down from	0 0 2 -37 -3 0 28
sb:down in	0 0 -1 10 -6 0 0
sb:down to	0 0 5 1 0 0 -7
sb:draft	0 0 -5 -2 -7 13 6
sb:draw	0 0 3 -1 -6 0 6
sb:drawer	0 7 4 -6 0 0 -3
sb:drop	1 0 0 -7 -1 0 9
sb:drop its	0 0 -1 0 7 0 0
sb:drop on	1 0 5 0 -6 0 0
sb:drop to	0 0 0 -1 -8 0 11
sb:drug	0 0 -3 0 6 0 0
sb:dubai	0 0 0 6 -4 0 0
sb:due	-7 0 16 0 -4 -2 -16
sb:due again	0 0 7 7 -12 -1 0
sb:due in	0 0 -1 0 11 -11 0
sb:due to	-6 0 12 -5 -9 6 -9
sb:durban	0 0 0 -5 8 0 0
sb:during	0 14 -22 -14 20 0 -2
sb:during the	0 14 -25 -13 21 0 -2
sb:duty	0 -8 8 6 -14 0 3
sb:duty ,	0 0 12 21 -13 -22 0
sb:duty -	-3 0 0 0 7 0 0
sb:duty are	0 0 -6 0 9 0 0
sb:duty at	0 0 12 -2 -7 0 0
sb:duty between	0 0 13 6 -14 -2 0
sb:duty by	0 0 -7 5 -6 8 0
sb:duty fall	0 0 -4 18 -5 0 -11
sb:duty for	0 -3 4 -19 8 1 2
sb:duty from	0 0 -12 2 0 1 1
sb:duty go	0 0 -1 8 -5 0 0
sb:duty had	4 0 -5 8 -5 0 0
sb:duty has	0 0 8 -5 -1 0 0
sb:duty is	0 0 24 0 -7 -13 -8
sb:duty of	-6 0 -9 0 2 7 3
sb:duty on	9 1 -1 -6 -2 -1 1
sb:duty to	0 0 3 10 -7 0 -8
sb:duty until	0 0 8 -5 -10 4 0
sb:duty was	0 0 0 -6 9 0 0
sb:duty were	0 0 0 6 -3 0 0
sb:duty which	0 0 -11 -11 0 12 6
sb:duty will	0 0 -10 -1 19 0 -2
sb:duty would	0 0 3 6 -5 -3 0
sb:each	2 12 0 -12 -7 13 -6
sb:each other	3 0 3 5 -17 12 -5
sb:each side	0 6 -5 0 -4 3 1
sb:earlier	0 0 -7 -3 5 4 0
sb:early	0 0 6 -4 0 0 0
sb:early as	0 0 7 0 -4 0 0
sb:earth	0 0 7 -13 0 0 0
sb:eastern time	0 0 -1 -4 7 0 0
sb:economy	0 0 -15 8 -7 12 3
sb:economy ,	0 0 -16 -1 5 13 0
sb:edition	0 0 -4 -4 10 0 0
sb:edition ,	0 0 0 -3 6 0 0
sb:effect	3 0 0 5 -10 0 3
sb:effect at	0 0 2 -21 2 0 11
sb:effect from	0 0 -11 0 10 0 -2
sb:effect on	-2 0 -3 4 -6 7 1
sb:effective	0 0 2 -1 5 -8 1
sb:either	0 0 7 -4 6 -12 0
sb:either side	0 0 2 -1 9 -9 0
sb:electricity	0 0 -1 0 9 0 0
sb:eleven	0 0 -5 0 0 0 6
sb:else	0 0 1 1 0 -6 0
sb:elsewhere	0 0 -9 0 14 0 0
sb:elsewhere :	0 0 -7 0 7 0 0
sb:emergency	0 0 -15 -7 18 4 0
sb:emergency tariff	0 0 -2 0 6 0 0
sb:end	8 -7 10 -28 -2 6 -39
sb:end ,	3 0 17 -1 -22 2 0
sb:end :	0 0 18 0 -11 -8 0
sb:end <day-ahead>	0 0 -7 0 7 0 0
sb:end <day-today>	0 0 -4 5 6 -9 0
sb:end <span>	0 0 8 0 -3 -2 0
sb:end on	8 0 -3 -7 0 9 -18
sb:energy	0 0 0 0 -6 8 0
sb:enter	0 0 -10 -1 0 5 6
sb:enter <name>	0 0 -1 0 7 0 -3
sb:enter before	0 0 -2 -2 11 0 0
sb:enter into	0 0 0 0 -19 6 11
sb:enter on	0 0 0 10 -7 0 0
sb:entry	-4 0 0 8 0 0 -2
sb:entry filed	0 0 2 11 -13 0 0
sb:est on	0 0 6 -4 0 0 0
sb:evening	0 0 0 -4 6 0 -1
sb:every	0 0 -5 -8 16 0 0
sb:everybody	0 0 -3 2 6 -9 0
sb:everyone	0 0 -5 -3 12 -1 0
sb:everything	0 0 16 -12 -6 0 -3
sb:everywhere	0 0 -6 0 9 0 0
sb:excluded	0 0 -6 -1 11 -2 0
sb:excluded from	0 0 -8 0 12 -2 0
sb:exclusion	0 0 -11 0 33 -15 0
sb:exclusion end	0 0 -5 0 6 0 0
sb:exclusion from	0 0 11 0 0 -14 0
sb:exclusion grant	0 0 -5 0 7 0 0
sb:exclusion of	0 0 -19 0 20 0 0
sb:exempt	0 0 -10 0 17 -1 0
sb:exempt if	0 0 -2 0 6 0 0
sb:expect	0 0 9 -5 6 -11 -1
sb:expect to	0 0 0 0 7 -4 0
sb:expire	9 -6 -1 -20 4 2 -10
sb:expire at	0 0 -23 0 20 0 0
sb:expire in	0 0 -4 0 9 -5 0
sb:expire on	6 -3 3 -13 -3 6 -6
sb:export	0 0 7 0 -4 5 -3
sb:export control	0 0 10 -4 -7 3 0
sb:export licence	0 0 -3 0 -3 8 0
sb:exporter	0 0 4 8 -7 0 -4
sb:extend	-10 1 -1 -21 21 -6 0
sb:extend ,	0 0 7 0 -12 4 0
sb:extend by	0 0 -1 -4 12 -6 0
sb:extend the	0 5 -7 -13 11 -4 5
sb:extend their	0 0 -14 0 6 12 0
sb:extend to	0 0 -10 -7 9 7 0
sb:extend until	0 0 -7 0 13 -7 0
sb:extension	0 -2 -15 -28 13 17 -6
sb:extension ,	0 0 -12 0 15 0 0
sb:extension is	0 0 0 0 -8 7 0
sb:extension of	0 0 8 -18 -8 15 -1
sb:extension to	3 0 -2 0 -9 9 0
sb:extension was	0 0 -2 -3 9 0 0
sb:extension would	0 0 -13 0 8 1 0
sb:extra	3 0 -2 7 3 -5 -10
sb:extra <level>	0 0 8 10 -12 0 0
sb:extra duty	4 0 -6 0 13 -2 -8
sb:face	0 0 13 0 -6 0 -6
sb:face <level>	0 0 9 -3 -2 0 -3
sb:fact	0 0 -7 -8 15 0 0
sb:fact sheet	0 0 -7 -8 15 0 0
sb:fail	0 0 -9 0 15 0 -1
sb:fail to	0 0 -9 0 10 0 0
sb:failed	7 0 -6 0 0 0 0
sb:fair	0 0 -6 0 14 0 0
sb:fall	-4 0 8 0 -4 -1 3
sb:fall away	0 0 13 -7 -9 0 5
sb:fall to	0 0 -13 9 -6 0 7
sb:far	0 0 -11 -6 19 0 0
sb:fare	0 0 -10 0 12 0 0
sb:farm	1 0 -17 -17 27 0 0
sb:farm good	4 0 -8 -8 10 0 0
sb:farmer	0 0 -11 0 14 0 0
sb:fear	0 0 0 -1 8 -8 0
sb:fee	0 0 0 -10 24 -15 -12
sb:fee ,	0 0 -5 0 8 0 0
sb:fee :	0 0 -3 -3 9 0 0
sb:fee for	0 0 -7 0 8 0 0
sb:fee on	0 0 12 7 -9 -3 -6
sb:fee that	0 0 5 -7 1 0 0
sb:fentanyl	-1 0 15 6 -5 0 -20
sb:fentanyl duty	0 0 11 14 -9 -10 -10
sb:fentanyl tariff	0 0 -3 -16 13 7 -3
sb:ferry	0 0 -18 -1 21 0 0
sb:fertiliser	0 0 0 0 7 0 0
sb:few	0 0 -12 0 15 -3 0
sb:fifth	0 0 10 0 -7 0 0
sb:filed	0 0 0 10 -8 0 0
sb:final	0 0 10 0 -7 0 0
sb:finance	0 0 4 9 -10 -2 0
sb:first	13 15 -14 2 -2 -8 -4
sb:first ,	0 -3 -2 9 -1 0 0
sb:first day	0 0 -17 -10 29 -1 -3
sb:first time	7 0 -2 -2 0 0 0
sb:first truce	8 14 -9 -14 0 -2 0
sb:fish	0 0 8 -4 -6 4 0
sb:fish and	0 0 12 0 -10 0 0
sb:fishmeal	0 0 -6 -4 0 0 10
sb:fix	0 0 13 -1 -3 -6 0
sb:flash	0 0 16 -5 -6 -7 3
sb:flat	0 0 -7 -15 0 11 12
sb:flew	0 0 6 0 -4 0 0
sb:flew to	0 0 7 0 -7 0 0
sb:flour	0 0 -6 0 7 -5 0
sb:flower	0 0 8 0 -6 0 0
sb:fly	0 0 0 0 6 0 0
sb:follow	0 0 -18 -3 29 0 -3
sb:follow on	0 0 -4 0 8 0 0
sb:followed	5 0 0 0 -9 0 0
sb:followed by	6 0 2 -2 -10 1 1
sb:following	0 0 -7 9 -6 1 0
sb:food	9 0 -11 0 2 0 0
sb:for	-5 0 -4 4 17 -13 -12
sb:for <level>	0 0 -4 0 6 0 0
sb:for <name>	0 0 -21 -4 31 -4 -9
sb:for <seat>	0 0 5 -2 4 -6 0
sb:for <span>	-1 4 13 11 -21 -2 0
sb:for a	0 0 -5 -9 0 13 2
sb:for an	0 0 -1 0 -10 12 0
sb:for another	0 0 11 5 -7 -7 0
sb:for entry	0 0 3 4 -7 0 0
sb:for household	0 0 0 0 8 -5 0
sb:for its	0 0 12 2 -26 12 0
sb:for most	0 0 -14 0 15 0 0
sb:for our	0 0 -5 -1 8 0 0
sb:for the	6 1 -2 2 3 -19 0
sb:for them	0 0 4 -2 -7 1 2
sb:for those	0 0 8 1 -7 0 0
sb:for trade	0 0 0 2 -10 0 6
sb:for us	0 0 -2 -7 3 1 2
sb:force	-11 -4 -1 11 -6 2 2
sb:force ,	0 0 21 -4 -7 -11 0
sb:force on	-2 0 -8 0 -5 13 6
sb:force since	-4 0 -17 14 3 0 0
sb:force until	0 0 9 -2 0 -10 0
sb:forced	3 0 -7 -10 12 0 0
sb:forced labor	0 0 0 -6 7 0 0
sb:foreseen	0 0 10 0 -8 0 0
sb:former	3 0 -16 1 13 -9 0
sb:forty	0 0 -3 0 6 0 0
sb:found	0 0 0 -4 12 -5 0
sb:four	0 0 -9 -8 -4 11 11
sb:fourth	0 4 -2 -13 7 5 -4
sb:fourth ,	0 0 -1 0 6 0 0
sb:fourth time	0 0 0 0 -7 10 -1
sb:free	-4 0 14 4 -7 -8 0
sb:freeze	0 0 0 11 -14 0 8
sb:friday	0 0 -5 7 -5 4 6
sb:friday ,	0 0 -9 -5 4 4 7
sb:friend	0 0 10 -1 -11 4 0
sb:from	-12 1 -24 18 -3 -15 18
sb:from <day-ahead>	0 0 8 0 -17 12 -20
sb:from <day-gone>	9 -3 -7 2 -3 6 0
sb:from <day-today>	0 0 -4 14 -3 0 -4
sb:from <level>	-4 3 -19 -1 13 0 -1
sb:from <month-gone>	0 0 0 9 -9 0 0
sb:from <name>	0 0 13 -32 0 0 15
sb:from <number>	0 0 -24 14 11 -11 -5
sb:from <seat>	0 0 10 -2 -4 0 0
sb:from abroad	0 0 -2 -1 7 0 0
sb:from everywhere	0 0 -5 0 7 0 0
sb:from last	0 0 7 0 -3 0 0
sb:from monday	0 0 -12 11 -2 0 0
sb:from section	0 0 0 0 11 -10 0
sb:from the	0 0 -9 -17 12 -10 15
sb:from thi	0 0 -5 6 0 0 0
sb:front	0 0 -6 -9 16 0 0
sb:frozen	-1 4 -19 -5 22 -4 0
sb:frozen until	0 0 -8 0 10 -2 0
sb:full	0 0 -9 -5 19 0 0
sb:furniture	0 0 10 -10 -3 -3 6
sb:further	0 2 18 -3 -11 0 -8
sb:further <points>	0 0 15 5 -15 -1 0
sb:gallium	0 0 -19 0 24 -2 -1
sb:gallium ,	0 0 -13 0 19 -2 -1
sb:gas	0 0 10 -2 -4 0 0
sb:gate	0 0 -16 0 21 -3 0
sb:gave	0 0 -7 7 11 -10 0
sb:gave it	0 0 -4 0 6 0 0
sb:gave the	0 0 -4 -2 11 0 0
sb:gazette	0 0 -1 7 -4 0 0
sb:gazetted	0 0 -8 0 -8 15 0
sb:geneva	-3 2 21 -7 1 -9 -8
sb:geneva ,	0 0 -6 9 0 0 -1
sb:geneva on	0 0 -3 -5 13 0 0
sb:geneva truce	0 0 14 0 -13 0 0
sb:georgia	0 0 1 2 -8 3 0
sb:germanium	0 0 -19 0 24 -2 -1
sb:germanium ,	0 0 -9 0 14 -1 -1
sb:get	0 0 -6 0 8 0 -6
sb:get <span>	0 0 -8 3 0 5 0
sb:ghent	0 11 -1 0 -8 0 0
sb:give	1 0 -3 -6 -10 8 14
sb:give its	0 0 -5 0 -12 0 16
sb:given	0 0 -9 4 -3 9 0
sb:glass	0 0 -9 -16 3 11 13
sb:glove	0 0 0 -1 6 0 0
sb:go	0 0 9 -1 -19 13 -1
sb:go ,	0 0 7 0 -5 0 0
sb:go back	0 0 -10 10 -3 0 5
sb:go by	0 0 -8 0 10 0 0
sb:go down	0 0 0 -15 0 0 10
sb:go from	0 0 0 -3 13 0 -3
sb:go on	9 0 6 -16 -25 19 -6
sb:go out	0 0 -5 0 8 0 0
sb:go to	0 0 3 16 -7 -2 -8
sb:go up	-2 4 -5 -6 16 -2 -6
sb:gold	0 0 -7 0 7 0 0
sb:good	1 -6 16 -8 6 -15 -16
sb:good ,	4 0 16 -12 0 -6 -9
sb:good :	0 0 6 0 -3 0 0
sb:good already	0 0 0 8 -6 0 0
sb:good at	0 0 6 -6 2 -2 0
sb:good enter	0 0 0 -4 7 0 0
sb:good for	0 0 -15 11 4 0 -6
sb:good from	0 0 9 -5 2 -4 -7
sb:good go	0 0 0 -9 -1 0 10
sb:good have	0 0 5 7 -10 0 0
sb:good is	0 0 -12 -1 6 9 0
sb:good loaded	0 0 0 -3 9 0 0
sb:good of	0 0 3 10 -20 9 0
sb:good on	4 0 -17 2 7 0 0
sb:good pay	0 0 0 -12 13 0 0
sb:good suspend	0 0 -10 0 13 -2 0
sb:good that	0 0 -16 -5 11 0 8
sb:good to	0 0 12 0 -7 -2 0
sb:good until	0 0 7 2 0 -8 -5
sb:good will	0 0 16 -3 -11 0 0
sb:good worth	0 0 -17 0 18 0 0
sb:good would	0 0 12 0 -5 -3 -2
sb:government	-2 -2 2 0 -9 10 0
sb:government have	0 0 1 4 -8 0 0
sb:grace	0 0 -3 8 4 -3 -2
sb:grant	7 0 10 10 -17 -8 0
sb:grape	0 0 -8 -3 4 0 4
sb:group	0 0 -11 0 18 -7 0
sb:grow	0 0 -3 0 7 0 0
sb:grower	0 0 -7 0 13 -1 0
sb:guayaquil	0 0 -3 0 -7 13 0
sb:had	0 16 -17 3 12 -5 -9
sb:had a	10 0 1 0 -1 -9 0
sb:had accept	0 0 -1 0 -8 5 6
sb:had agree	0 0 14 0 -9 -1 0
sb:had been	9 -1 -9 2 6 -10 0
sb:had begin	0 0 0 -5 8 0 0
sb:had hold	0 6 1 -1 -6 0 0
sb:had it	0 0 -13 0 14 0 0
sb:had its	0 0 0 -4 6 0 0
sb:had no	0 0 -1 -4 -5 14 0
sb:had not	0 0 0 -2 7 0 0
sb:had put	0 0 0 2 -4 6 0
sb:had rise	0 0 0 8 -8 0 0
sb:had set	0 0 10 0 -7 0 0
sb:had sign	0 0 0 7 -7 0 0
sb:had the	-6 0 -24 0 30 0 0
sb:had threaten	0 0 7 -1 -1 0 0
sb:had write	0 0 -4 0 6 0 0
sb:half	0 0 -4 4 4 -11 4
sb:halifax	0 0 -4 2 -6 1 4
sb:halifax on	0 0 -3 4 -8 1 4
sb:hall	0 0 -3 0 8 0 0
sb:halt	0 0 0 23 -17 0 -1
sb:halve	3 0 5 -6 -7 3 2
sb:hand	0 0 -14 18 -12 2 7
sb:hand ,	0 0 2 5 -7 0 0
sb:hand in	0 0 -2 17 -22 0 7
sb:happen	0 0 -10 -7 9 0 4
sb:happen on	0 0 -3 -4 -2 5 7
sb:happened	0 0 -6 0 5 0 0
sb:harbour	0 0 0 -4 7 0 0
sb:has	7 -16 1 -5 17 -13 -17
sb:has <span>	0 0 25 -6 -14 -2 0
sb:has a	4 0 8 0 -10 0 0
sb:has agree	0 0 12 0 -14 -7 8
sb:has announce	0 0 -5 0 9 0 0
sb:has ask	0 0 7 0 -13 7 0
sb:has been	9 -4 -2 -1 14 -17 -6
sb:has charge	3 0 1 2 -7 0 0
sb:has extend	0 0 -9 0 11 0 0
sb:has given	0 0 -5 0 7 0 0
sb:has had	0 0 3 -6 2 0 0
sb:has its	0 0 8 0 -5 0 0
sb:has levy	0 0 4 -6 0 0 0
sb:has not	0 0 -6 9 -2 0 0
sb:has offer	0 0 -5 -3 25 -10 -9
sb:has pay	0 0 1 6 -8 0 0
sb:has propose	0 0 0 -5 -4 8 4
sb:has put	0 0 0 -1 7 0 -3
sb:has say	0 0 -8 0 16 -5 0
sb:has since	0 0 -5 -4 12 0 0
sb:has suspend	0 0 7 0 -2 -4 0
sb:has until	0 0 6 -4 1 -7 0
sb:have	-6 -17 3 -2 10 3 -23
sb:have agree	0 -1 -24 -6 12 19 0
sb:have apply	0 0 0 -13 13 0 0
sb:have been	0 0 -8 -5 14 3 -9
sb:have come	0 0 21 0 -15 -5 0
sb:have end	0 0 -4 0 8 -1 0
sb:have expire	-1 0 15 0 -10 0 0
sb:have face	0 0 5 5 -10 0 0
sb:have had	0 0 -2 -5 10 0 0
sb:have hold	0 0 -2 -2 7 0 0
sb:have meet	0 0 0 -16 19 0 0
sb:have not	0 0 0 -6 7 0 0
sb:have prolonged	0 0 9 0 0 -12 0
sb:have put	0 0 17 4 -13 -11 0
sb:have sign	0 0 2 0 -7 5 0
sb:have suspend	0 0 -5 0 6 0 0
sb:have the	0 0 7 0 -6 0 0
sb:have to	0 0 -13 0 17 0 0
sb:have until	0 0 10 5 -9 -2 -2
sb:having	0 0 10 0 -6 0 0
sb:hazelnut	0 0 0 12 -11 0 0
sb:he	0 6 3 -18 2 3 -8
sb:he did	0 0 0 -2 6 0 0
sb:he had	0 0 -6 0 -6 13 0
sb:he say	1 9 0 -5 0 -7 0
sb:he was	0 0 -1 0 -5 8 0
sb:he will	0 0 -2 0 0 7 0
sb:he would	0 0 0 -1 7 0 -3
sb:he write	0 0 13 0 -12 0 0
sb:heard	0 0 -1 -1 7 0 0
sb:hearing	0 0 -12 0 7 5 0
sb:heating	0 0 -6 0 10 -1 0
sb:heavy	0 0 0 0 6 0 0
sb:height	0 0 -4 -6 12 0 0
sb:her	0 0 -8 0 8 1 -1
sb:here	0 7 -2 -8 0 11 -5
sb:here ,	0 7 2 -9 0 0 -2
sb:high	0 0 8 0 -4 -2 0
sb:higher	-3 0 10 -15 12 -4 -9
sb:higher duty	-3 0 7 -7 4 -3 0
sb:higher rate	0 0 -12 -1 21 0 -5
sb:him	0 0 5 2 -7 0 0
sb:himself	0 0 -2 0 6 0 0
sb:his	3 6 1 -29 10 -10 2
sb:his <organisation>	0 0 4 0 2 -6 0
sb:his <person>	0 0 -8 0 10 0 0
sb:his <quality>	5 0 0 -11 -5 1 8
sb:his country	0 7 0 0 0 -7 0
sb:his name	0 0 -4 0 6 0 0
sb:hit	0 0 12 4 -12 -3 0
sb:hold	-5 1 12 8 -8 -10 0
sb:hold back	0 0 3 0 -8 4 0
sb:hold for	0 0 0 0 11 -8 0
sb:hold in	0 0 10 -4 11 -14 0
sb:hold its	0 0 7 0 -6 0 0
sb:hold since	0 5 -11 -7 6 6 0
sb:hold the	0 0 0 5 -17 12 0
sb:holiday	2 8 -6 -3 5 -7 0
sb:home	0 0 -2 -4 14 0 0
sb:hon	0 0 -3 0 -7 13 0
sb:hope	0 0 -6 0 14 -5 0
sb:hope to	0 0 -1 0 7 -2 0
sb:hospital	0 0 -4 0 7 0 0
sb:hour	-4 0 0 -20 1 16 -2
sb:hour and	0 0 0 0 -8 8 0
sb:hour before	0 0 10 -1 -4 0 0
sb:house	0 0 4 6 -7 0 0
sb:house of	0 0 6 0 -2 0 0
sb:household	0 0 -9 0 22 -12 0
sb:household in	0 0 -6 0 12 -4 0
sb:how	0 0 7 3 -9 0 0
sb:how long	0 0 10 4 -13 0 0
sb:i	-2 -1 -6 -8 0 6 11
sb:i can	0 0 0 -7 -4 0 12
sb:i pay	0 0 -2 -1 6 0 0
sb:i shall	0 0 -2 -4 14 0 -3
sb:i sign	0 0 -8 0 6 1 0
sb:ice	0 0 -8 -3 16 -5 0
sb:if	-8 -2 -11 -11 9 11 7
sb:if <name>	0 0 -5 0 8 0 0
sb:if it	0 0 -16 -2 20 2 -3
sb:if no	0 0 9 0 -11 2 0
sb:if nothing	0 0 -1 6 -1 0 0
sb:if the	0 0 -1 2 -7 2 11
sb:if they	0 0 -14 -1 21 0 0
sb:if you	0 0 11 2 -11 0 0
sb:if your	0 0 9 0 -7 0 0
sb:implement	0 0 -1 -3 7 0 0
sb:implementation	0 0 0 8 -7 0 0
sb:implementation of	0 0 0 8 -7 0 0
sb:import	0 0 -13 2 5 4 0
sb:importer	0 0 -9 7 3 0 0
sb:impose	0 0 -13 6 12 0 -10
sb:impose in	0 0 0 9 -4 0 -2
sb:impose on	0 0 0 -4 6 0 0
sb:in	-17 -3 6 4 2 0 -4
sb:in <month-ahead>	0 0 5 -1 -7 3 0
sb:in <month-gone>	2 -5 -5 -3 -3 9 10
sb:in <name>	0 5 7 -9 -8 -2 8
sb:in <number>	0 0 -7 5 -11 7 7
sb:in <quality>	0 0 -15 5 9 0 0
sb:in <seat>	-6 -6 -8 0 -16 5 31
sb:in <span>	0 0 29 0 -11 -3 -13
sb:in a	0 0 -1 10 0 -1 -7
sb:in alexandria	0 0 4 1 4 -11 0
sb:in all	7 0 1 0 -6 0 0
sb:in almaty	0 0 6 0 -5 0 0
sb:in answer	0 0 0 -5 6 0 0
sb:in antwerp	0 0 -4 0 -1 7 0
sb:in any	0 0 -4 -4 10 0 0
sb:in bandung	0 0 1 -10 7 0 0
sb:in bergen	0 0 -9 0 0 9 0
sb:in bursa	0 0 0 0 6 0 0
sb:in busan	0 -5 4 -7 2 0 0
sb:in cairn	0 0 0 0 -8 0 10
sb:in cape	0 0 0 11 -11 0 0
sb:in da	0 0 0 7 -5 0 0
sb:in dubai	0 0 0 6 -5 0 0
sb:in durban	0 0 0 -5 8 0 0
sb:in effect	12 0 9 -4 -13 -2 0
sb:in force	-6 -2 4 16 -3 -19 -3
sb:in halifax	0 0 0 -6 -1 3 4
sb:in its	7 0 13 -2 -14 0 0
sb:in izmir	0 0 0 -5 9 0 0
sb:in kuala	0 0 0 -4 8 0 0
sb:in law	0 0 31 0 -30 0 0
sb:in london	0 0 0 0 6 0 0
sb:in mombasa	0 0 14 -5 -5 -4 0
sb:in muscat	0 0 -8 0 11 0 0
sb:in new	0 0 0 -7 7 0 0
sb:in on	0 0 0 7 -5 0 -4
sb:in one	0 0 -4 0 10 0 -1
sb:in panama	2 8 -11 -1 0 0 0
sb:in place	0 0 -2 0 -5 10 3
sb:in return	0 0 0 -1 10 0 -5
sb:in sfax	0 0 6 3 -5 -4 0
sb:in stockholm	0 0 18 -6 -4 -4 0
sb:in surabaya	0 0 -9 0 0 9 0
sb:in the	-11 -3 0 4 16 -4 -21
sb:in their	0 0 -11 0 -5 12 4
sb:in trieste	0 0 -1 8 -5 0 0
sb:in two	0 0 -2 -4 13 0 0
sb:in which	0 0 12 6 -25 11 0
sb:in write	0 0 6 0 -3 0 0
sb:including	0 0 7 0 -12 1 0
sb:increase	0 0 -10 2 1 -8 9
sb:increase of	0 0 0 -2 6 -1 0
sb:index	0 0 8 0 -3 -2 0
sb:industry	0 0 0 7 0 -3 0
sb:industry ,	0 0 0 10 -9 0 0
sb:inflation	0 0 0 -2 7 0 0
sb:informed	0 0 0 12 -9 0 -4
sb:initialled	0 2 -9 -7 8 5 0
sb:initialled in	0 2 -13 -5 3 10 0
sb:inquiry	0 0 -2 0 8 -3 0
sb:instead	0 0 16 2 -8 -6 -5
sb:instead of	0 0 16 3 -10 -6 -5
sb:instrument	0 0 -6 0 10 -1 0
sb:interest	0 0 -8 0 11 -1 0
sb:into	-7 6 -11 5 -7 0 13
sb:into <name>	0 0 -7 3 -11 0 13
sb:into a	0 7 0 -6 0 0 -2
sb:into force	-2 0 -6 0 -5 11 5
sb:introduce	0 0 -4 -6 1 7 0
sb:introduce in	0 0 -9 0 -1 7 2
sb:introduce on	0 0 5 -1 6 -8 -1
sb:is	-1 -10 1 1 -2 5 7
sb:is ,	0 0 -21 0 0 19 0
sb:is <level>	2 0 1 0 -5 -4 6
sb:is a	-3 0 -7 0 5 -6 9
sb:is agree	0 0 7 0 -6 0 0
sb:is an	0 0 1 4 -10 2 0
sb:is back	0 0 -9 0 12 0 0
sb:is charge	0 0 -1 7 -3 0 0
sb:is extend	0 0 -3 0 10 -2 0
sb:is for	0 0 -3 0 -30 26 2
sb:is found	0 0 -1 0 6 -1 0
sb:is go	0 0 10 0 -12 0 0
sb:is good	0 0 4 4 3 -15 -1
sb:is in	0 0 13 0 0 -16 -1
sb:is not	0 0 11 -2 0 -8 -3
sb:is on	5 0 -8 -5 5 -1 3
sb:is one	0 0 -5 0 8 0 0
sb:is out	0 0 10 0 -9 0 0
sb:is part	0 0 -2 -10 16 -1 0
sb:is prolonged	0 0 21 4 -10 -15 0
sb:is reach	0 0 -3 0 -2 7 0
sb:is sign	0 0 -6 -9 8 7 0
sb:is that	0 0 -7 0 8 0 0
sb:is the	4 2 -7 5 -5 -10 10
sb:is their	0 0 -2 0 8 0 0
sb:is to	0 0 -11 -13 -3 19 7
sb:is until	0 0 -3 0 -4 9 0
sb:is up	0 0 18 0 -15 0 0
sb:is valid	0 0 2 0 -13 9 0
sb:is what	0 0 -7 13 -13 8 0
sb:island	0 0 -9 0 14 -3 0
sb:isn't	0 0 -7 0 9 0 0
sb:istanbul	0 0 -7 -3 12 0 0
sb:it	11 0 3 -7 -8 3 0
sb:it 's	0 0 5 -29 -27 26 26
sb:it ,	6 0 -3 9 5 -13 -11
sb:it a	0 0 -6 0 7 0 0
sb:it apply	0 0 0 0 6 0 -8
sb:it be	0 0 -10 -5 5 12 0
sb:it begin	0 -4 -7 14 -11 9 0
sb:it come	0 0 0 -9 12 0 0
sb:it did	9 0 -9 -9 7 -4 0
sb:it doe	0 0 0 2 -10 9 0
sb:it end	-13 0 0 -4 0 11 0
sb:it enter	0 0 -1 -13 -14 7 18
sb:it expire	12 0 -8 0 7 -17 0
sb:it for	0 0 -3 0 6 0 0
sb:it go	11 0 11 -8 -10 -4 -1
sb:it had	0 14 -16 2 0 0 0
sb:it has	0 0 17 6 -7 -19 -1
sb:it in	0 0 -15 1 9 7 -5
sb:it is	4 3 2 -12 -10 8 4
sb:it lapse	0 0 -5 0 7 0 0
sb:it last	0 0 26 0 -6 -26 -1
sb:it lasted	-9 7 -13 0 13 0 0
sb:it may	0 0 -8 0 20 -10 0
sb:it meet	0 0 -12 0 13 0 0
sb:it now	0 0 9 0 0 -9 0
sb:it on	-1 0 -20 10 -1 8 2
sb:it pay	0 0 8 -1 -1 0 -3
sb:it reach	0 0 -12 0 1 9 0
sb:it run	10 0 0 0 -10 4 -4
sb:it since	0 0 0 -4 7 0 0
sb:it stand	0 0 -3 0 6 0 0
sb:it start	0 0 2 12 -3 -19 0
sb:it stay	0 0 10 5 4 -17 -5
sb:it stop	0 0 8 5 -8 -4 0
sb:it take	0 0 -6 -19 5 5 12
sb:it the	0 0 30 -2 -28 -7 5
sb:it to	0 0 -13 -2 20 -3 0
sb:it until	0 0 -11 0 2 8 0
sb:it was	0 -1 21 16 -19 -9 -21
sb:it will	-3 0 7 0 -7 0 3
sb:it would	-1 0 -21 -19 14 30 -11
sb:it'll	0 0 18 0 -9 -4 -2
sb:its	8 -12 2 -9 5 -4 -2
sb:its <level>	0 0 -6 4 -5 0 10
sb:its <office>	0 0 -4 0 6 0 0
sb:its <person>	0 0 -4 0 7 0 0
sb:its additional	0 0 -5 -14 21 0 0
sb:its agreement	0 0 10 0 -6 0 0
sb:its consent	0 0 -5 0 -12 0 16
sb:its duty	0 0 -6 9 5 -5 -6
sb:its end	7 0 0 0 2 -10 0
sb:its fentanyl	0 0 -12 -9 11 10 0
sb:its levy	0 0 0 13 -15 0 1
sb:its notice	0 0 -12 0 16 0 0
sb:its own	0 0 11 -12 4 -3 -4
sb:its part	0 0 16 1 -24 6 0
sb:its rare	0 0 -12 -1 8 5 0
sb:its term	0 0 18 -2 -9 -6 0
sb:its truce	6 0 19 0 -14 0 -5
sb:itself	6 0 22 -1 -16 -11 0
sb:izmir	0 0 -1 -6 10 0 0
sb:izmir on	0 0 0 -4 8 0 0
sb:job	0 0 7 0 -6 0 0
sb:joint	0 0 0 0 6 0 -3
sb:joint press	0 0 0 -4 7 0 0
sb:judge	0 0 -10 0 11 0 0
sb:juice	0 0 -7 0 0 7 0
sb:just	0 0 15 3 -13 0 -6
sb:keep <name>	0 0 2 5 -6 0 0
sb:keep <points>	0 0 18 0 -5 -15 0
sb:keep <quality>	0 0 -6 -8 5 9 0
sb:keep its	0 0 6 0 1 -8 0
sb:keep the	0 0 -13 9 -5 15 0
sb:kind	0 0 -14 0 19 -3 0
sb:kitchen	0 0 12 0 -8 0 0
sb:know	0 0 12 0 -8 1 -3
sb:know that	0 0 4 7 -8 0 -1
sb:kobe	0 0 -2 -1 0 6 0
sb:kuala	0 0 5 -7 -3 5 0
sb:kuala lumpur	0 0 5 -7 -3 5 0
sb:labor	0 0 0 -10 11 0 0
sb:labor ,	0 0 0 -6 6 0 0
sb:lago	0 0 -8 -1 14 0 0
sb:lago ,	0 0 -7 0 9 0 0
sb:land	0 0 -8 -2 13 0 0
sb:lapse	2 0 0 11 -5 0 -6
sb:lapse ,	0 0 0 16 -13 0 0
sb:lapse at	-1 0 -7 0 11 0 0
sb:lapse on	5 0 11 -3 -11 1 -3
sb:last	2 -7 21 -18 0 -10 0
sb:last ,	0 0 -11 0 12 0 0
sb:last <month-gone>	-7 0 18 -11 -4 0 1
sb:last <span>	0 -4 -10 0 9 0 6
sb:last autumn	0 0 -10 0 0 14 0
sb:last day	0 0 30 0 -26 -8 0
sb:last for	0 0 20 0 7 -29 0
sb:last month	0 0 0 -4 8 0 0
sb:last of	0 0 9 -2 -5 0 0
sb:last summer	12 0 -15 0 4 -3 0
sb:last until	-3 0 23 0 -8 -12 -3
sb:last week	0 0 -17 -6 27 0 -1
sb:last year	0 0 19 -4 -13 -2 0
sb:lasted	-10 20 -19 -11 11 -2 0
sb:lasting agreement	0 0 13 0 -8 -7 0
sb:late	0 0 2 -4 8 -8 0
sb:late on	0 0 -7 -1 15 -1 0
sb:later	0 0 -3 6 2 -1 -4
sb:later ,	0 0 3 8 -7 -4 0
sb:law	0 0 23 -11 -13 -3 0
sb:law ,	0 0 11 0 -9 0 0
sb:law on	0 0 6 0 -5 0 0
sb:law the	0 0 12 0 -11 0 0
sb:lay	0 0 -3 10 -13 7 0
sb:lay on	0 0 0 10 -9 0 0
sb:lead	0 0 0 0 7 -2 0
sb:least	0 0 -6 0 9 0 0
sb:leave	0 0 0 13 -11 0 2
sb:leave <name>	0 0 -7 2 0 0 1
sb:leave in	0 0 6 14 -15 -3 0
sb:leave it	0 0 -7 0 10 0 0
sb:leave out	0 0 0 7 -6 0 0
sb:leave the	0 0 3 -4 4 -8 0
sb:legal	0 0 0 -9 -13 0 19
sb:less	0 0 -6 -8 19 0 0
sb:less than	0 0 -3 -1 10 0 0
sb:let	10 0 1 -14 -2 0 1
sb:let it	0 0 -5 -5 13 0 0
sb:let the	0 0 7 -6 -4 3 0
sb:let their	0 0 6 -5 0 -5 3
sb:letter	0 0 -11 -1 4 13 -10
sb:letter ,	0 0 -3 0 -6 11 0
sb:letter of	0 0 1 3 -9 5 -1
sb:level	0 0 6 6 -5 -4 0
sb:level of	0 0 0 -8 11 0 0
sb:levy	7 0 -9 4 -11 8 5
sb:levy <level>	0 0 0 -7 8 0 0
sb:levy of	0 0 0 -5 6 0 0
sb:levy on	7 0 -4 8 -17 1 9
sb:licence	0 0 1 -6 -1 5 0
sb:license	0 0 -4 0 6 0 0
sb:lie	0 0 -9 -3 14 0 0
sb:lift	0 0 -8 -4 18 -4 0
sb:light	0 0 -8 0 9 0 0
sb:like	0 0 -11 1 0 8 0
sb:limited	0 0 -17 0 23 -6 0
sb:line	0 0 0 -4 9 -2 0
sb:list	0 0 6 -3 0 -1 0
sb:list of	0 0 9 0 -7 0 0
sb:live	0 0 17 0 -4 -6 -2
sb:live until	0 0 5 0 -9 2 0
sb:loaded	0 0 -1 -13 16 0 -2
sb:loaded before	0 0 -9 -10 22 0 -1
sb:lobster	-3 0 -2 -4 16 -2 0
sb:london	0 0 -2 -7 15 0 0
sb:london ,	0 0 0 -3 6 0 0
sb:long	0 -1 6 6 -5 0 -2
sb:longer	0 0 -14 -2 20 -6 0
sb:look at	0 0 -2 0 -3 7 0
sb:lorry	0 0 -9 -1 12 0 0
sb:lose	-4 0 11 -2 -4 0 0
sb:lose <level>	0 0 15 0 -13 0 0
sb:loui	0 0 5 -20 16 0 0
sb:lower	0 0 -18 -16 3 20 6
sb:lower duty	0 0 -3 -13 -7 8 13
sb:lower its	0 0 -8 -9 16 4 -6
sb:lower on	0 0 0 5 -10 0 7
sb:lower the	0 0 5 -10 9 0 -9
sb:lower to	0 0 -1 7 -11 8 0
sb:lull	0 0 -10 10 0 0 0
sb:lumpur	0 0 5 -7 -3 5 0
sb:lumpur ,	0 0 0 0 8 -1 0
sb:lumpur arrangement	0 0 2 0 -7 2 0
sb:m	0 0 5 -3 8 -9 -13
sb:m .	0 0 5 -3 8 -9 -13
sb:machine	0 0 -7 0 -3 0 10
sb:madrid	0 0 0 -8 8 0 0
sb:maize	0 0 6 0 -11 0 9
sb:make	-3 4 0 -4 5 0 -12
sb:make for	0 0 17 0 -8 -4 0
sb:make in	0 7 0 0 -3 -2 0
sb:make it	0 0 2 0 6 -13 0
sb:maker	0 0 9 3 -9 0 0
sb:maker ,	0 0 -3 0 7 0 0
sb:man	0 0 -6 0 11 0 0
sb:market	0 0 10 -3 -4 0 0
sb:material	0 0 -4 0 6 0 0
sb:matter	0 0 -11 0 15 -1 0
sb:may	0 0 -27 0 41 -26 1
sb:may be	0 0 -21 0 26 0 0
sb:me	0 0 3 9 -8 0 -1
sb:meal ,	0 0 -3 -3 8 -1 1
sb:mean	0 0 8 0 -7 3 0
sb:meanwhile	0 0 0 11 -10 0 0
sb:meanwhile the	0 0 1 17 -18 0 0
sb:measure	0 0 12 -10 -3 0 0
sb:measure on	0 0 10 -1 -8 0 0
sb:meat	0 0 0 9 -10 0 0
sb:media	0 0 0 6 -5 0 0
sb:mediator	0 0 -6 0 8 0 0
sb:medicine	0 0 -4 0 11 0 -3
sb:meet	-1 -3 9 1 -12 12 -4
sb:meet ,	0 0 0 -1 6 0 0
sb:meet <name>	0 0 0 7 -7 0 0
sb:meet <quality>	0 0 6 0 0 -4 0
sb:meet again	0 0 -5 0 10 -2 0
sb:meet at	0 0 9 8 -13 -1 0
sb:meet for	0 0 0 0 -6 10 -1
sb:meet in	0 0 2 5 -8 2 0
sb:meet with	0 0 9 0 -8 0 0
sb:meeting	0 0 0 -11 10 0 0
sb:meeting in	0 0 0 -9 10 0 0
sb:memorandum	0 0 10 -2 1 -10 0
sb:men	0 0 0 -5 7 0 0
sb:metal	0 0 -3 6 0 0 0
sb:midnight	8 0 9 -13 -6 -10 5
sb:midnight ,	0 0 -4 7 -2 0 0
sb:midnight on	9 0 2 -13 -4 -8 5
sb:milk	0 0 5 8 -11 0 0
sb:mill	0 0 19 0 -18 0 0
sb:million	0 0 -15 0 18 0 0
sb:mineral	6 0 3 0 -9 -2 0
sb:mineral water	6 0 5 0 -11 -1 0
sb:minister	-2 0 5 1 -16 8 8
sb:minister ,	0 0 10 -8 1 -4 0
sb:minister for	0 0 0 -2 -1 0 6
sb:minister of	0 0 -4 16 -18 11 0
sb:ministry	0 0 -9 -11 4 15 0
sb:minute	-3 0 -20 5 10 0 3
sb:minute of	0 0 -8 0 9 0 0
sb:minute past	-2 0 0 8 -4 0 -1
sb:mombasa	0 0 14 -6 -5 -4 0
sb:monday	5 0 -10 13 -8 -13 5
sb:monday ,	6 0 -4 1 -5 -11 9
sb:montevideo	0 0 9 -5 -2 0 0
sb:month	0 0 9 -8 3 -2 0
sb:moratorium	0 0 -18 15 16 -12 0
sb:moratorium on	0 0 -29 10 24 -10 0
sb:more	0 0 -10 -2 11 8 -6
sb:more from	0 0 0 0 7 0 -3
sb:more than	0 0 0 0 6 0 0
sb:morning	-1 0 0 -13 13 0 0
sb:most	0 0 -18 -6 23 -4 1
sb:move	0 0 -4 -7 14 0 -4
sb:move to	0 0 -3 0 7 -1 0
sb:mr	0 0 24 -5 1 -15 -12
sb:mr .	0 0 9 -1 -3 0 0
sb:mr <person>	0 0 17 -1 5 -13 -11
sb:muscat	0 0 -9 0 12 0 0
sb:must	0 0 -15 -2 26 -5 -1
sb:mutual	0 0 10 5 -14 0 0
sb:nagoya	0 0 0 9 0 0 -9
sb:name	7 0 11 -5 -7 -5 -1
sb:name to	0 0 7 0 -3 -2 0
sb:named in	0 0 0 0 7 -2 0
sb:nang	0 0 0 7 -5 0 0
sb:national	0 0 -4 0 7 0 0
sb:nearly	0 0 -10 -4 26 -12 -2
sb:nearly all	0 0 -7 0 18 -10 -1
sb:need	0 0 -6 0 0 4 0
sb:need a	0 0 -2 -1 7 0 0
sb:need the	0 0 -6 0 -5 12 0
sb:need to	0 0 2 4 -8 0 0
sb:negotiate	0 0 0 8 -1 -1 -3
sb:negotiate in	0 0 0 9 -8 0 0
sb:negotiation	0 0 8 1 -2 -6 0
sb:negotiator	0 0 7 0 -3 0 0
sb:negotiator meet	0 0 7 0 -5 0 0
sb:neither	-2 0 14 0 -8 0 0
sb:network	0 0 7 -1 -4 0 0
sb:network on	0 0 9 0 -8 0 0
sb:new	-1 -1 -10 0 -6 28 -2
sb:new )	4 0 2 0 -7 0 0
sb:new date	0 0 -7 0 5 1 0
sb:new duty	0 0 9 -12 -1 7 -1
sb:new end	0 0 19 0 -14 -7 0
sb:new one	0 0 -10 -10 -9 14 12
sb:new rate	0 0 0 14 -14 0 0
sb:new tariff	0 0 -7 9 0 0 -4
sb:new truce	-5 0 -6 8 0 3 0
sb:new york	0 0 -8 -10 21 0 0
sb:newspaper	0 0 -4 0 7 0 0
sb:newspaper in	0 0 -3 -3 8 0 0
sb:next	0 0 1 -13 0 -2 5
sb:next :	0 0 -10 0 15 -4 0
sb:next meet	0 0 -3 0 8 0 0
sb:next week	0 0 6 0 -5 0 0
sb:night	-1 0 -13 -5 22 -2 0
sb:night to	0 0 -5 0 8 -7 5
sb:nil	0 0 -7 5 -1 3 0
sb:no	10 -1 -8 -2 3 10 -11
sb:no .	0 0 2 10 -5 -2 -10
sb:no agreement	0 0 8 0 -5 -2 0
sb:no deal	0 0 -7 0 12 0 0
sb:no longer	0 0 -1 0 6 -2 0
sb:no truce	11 0 -8 -15 13 0 0
sb:nobody	0 0 -8 -4 13 1 0
sb:non	0 0 -5 -3 -5 0 14
sb:non -	0 0 -5 -3 -5 0 14
sb:noon on	0 0 -8 0 6 0 0
sb:nor	-2 0 -3 0 8 0 0
sb:north	0 0 -12 0 12 -3 0
sb:northern	4 0 -2 -9 8 0 0
sb:not	-12 -1 -4 0 7 -1 1
sb:not ,	0 0 -21 0 26 0 0
sb:not :	0 0 -4 0 8 0 0
sb:not apply	0 0 3 0 -9 6 0
sb:not be	0 0 -14 4 9 -1 0
sb:not extend	0 0 15 -6 -6 0 0
sb:not go	0 0 -10 -1 1 11 0
sb:not in	0 0 9 0 -9 0 0
sb:not pay	0 0 0 0 8 -1 0
sb:not renewed	0 0 1 0 -9 7 0
sb:not sit	0 0 -4 0 6 0 0
sb:not to	0 0 10 0 -15 3 0
sb:note	0 0 12 18 -26 -3 3
sb:note ,	0 0 0 12 -11 0 0
sb:note of	0 0 0 0 -4 0 6
sb:note that	0 0 6 10 -22 6 0
sb:note to	0 0 0 -5 7 0 0
sb:nothing	0 0 0 0 7 -9 -2
sb:nothing change	0 0 8 -4 0 -1 0
sb:nothing is	0 0 1 6 -7 0 0
sb:notice	0 0 -5 7 8 -11 -2
sb:notice of	0 0 -3 9 0 -2 0
sb:notice that	2 0 -5 7 -3 0 0
sb:notify	0 0 -4 0 0 6 0
sb:now	-3 0 4 -7 20 -14 -26
sb:now ,	0 0 6 3 -4 0 -6
sb:now <level>	0 0 -4 0 14 -1 -3
sb:now end	0 0 8 0 -1 -4 0
sb:now hold	0 0 -5 0 17 -13 0
sb:now in	0 0 14 -4 -7 0 0
sb:now last	0 0 1 10 1 -14 0
sb:now run	0 0 1 0 -15 7 0
sb:number	0 0 -2 -6 0 7 0
sb:o'clock	0 0 0 17 -17 0 0
sb:objection	0 0 -10 0 11 0 0
sb:observed	0 0 0 25 -24 0 0
sb:of	5 4 -13 -1 9 -5 -1
sb:of <day-ahead>	0 5 12 -6 -11 3 -3
sb:of <day-gone>	4 0 16 -1 -15 2 -8
sb:of <day-today>	6 0 3 8 -19 0 0
sb:of <level>	-4 0 -10 -11 27 -6 -3
sb:of <money>	0 0 -1 0 6 -4 0
sb:of <month-ahead>	3 0 8 -5 -2 -6 0
sb:of <month-gone>	0 -1 -7 10 0 0 -2
sb:of <name>	0 0 7 13 -14 3 -15
sb:of <number>	0 0 -2 17 -9 -4 0
sb:of <person>	0 0 -3 0 6 0 0
sb:of <points>	0 0 12 0 0 -10 0
sb:of <quality>	-4 0 15 1 -6 -1 -6
sb:of <span>	0 12 -28 -7 8 -8 17
sb:of a	0 0 -5 -21 17 7 0
sb:of additional	0 0 14 1 -15 0 0
sb:of busan	0 0 18 -5 -27 11 0
sb:of duty	0 0 25 21 -30 -12 0
sb:of economy	0 0 -15 -8 12 14 0
sb:of gallium	0 0 -9 0 11 0 0
sb:of geneva	0 0 10 -1 -4 0 0
sb:of industry	0 0 0 10 -9 0 0
sb:of its	0 0 -21 -11 29 2 -1
sb:of kuala	0 0 6 -1 -7 1 0
sb:of last	4 0 0 -9 -5 11 1
sb:of letter	0 0 -5 1 -5 9 0
sb:of our	0 0 5 0 -6 0 0
sb:of state	0 0 0 9 -8 0 0
sb:of talk	-1 0 4 -13 -2 0 10
sb:of tariff	0 8 4 -13 2 0 -5
sb:of that	0 0 12 10 -10 -7 -3
sb:of the	-1 -14 -9 5 0 7 5
sb:of their	0 -4 10 -17 0 6 -3
sb:of them	0 0 0 -6 8 -3 0
sb:of thi	0 0 5 -8 -9 10 0
sb:of trade	0 0 4 0 0 -9 0
sb:of two	0 0 -8 0 9 0 0
sb:of up	0 0 0 -5 11 0 -4
sb:of what	0 0 8 -4 -3 0 0
sb:of which	0 0 -11 -6 0 0 14
sb:off	0 0 4 -15 21 -21 -10
sb:off for	0 0 -8 0 13 0 -1
sb:off on	0 0 8 -1 -5 -2 0
sb:off the	0 0 0 0 7 -1 0
sb:offer	0 7 -18 -13 32 -10 -12
sb:offer to	0 7 -5 -5 9 0 -10
sb:oil	0 0 0 11 -7 1 -7
sb:oil ,	0 0 0 -6 9 0 0
sb:oil and	0 0 -8 9 -10 7 0
sb:oil from	0 0 0 9 -6 0 0
sb:old	-7 0 22 3 -9 -15 -2
sb:old duty	0 0 -12 4 4 0 0
sb:old one	0 0 8 0 -6 0 0
sb:old truce	0 0 26 9 -29 0 0
sb:older	0 0 2 10 -11 0 0
sb:olive	0 0 -8 13 -8 10 -6
sb:olive oil	0 0 -12 0 6 10 0
sb:on	-4 -17 -2 -6 3 15 6
sb:on ,	0 0 0 0 -13 14 0
sb:on <day-ahead>	-4 0 -19 7 -13 34 -3
sb:on <day-gone>	0 1 11 0 -7 -2 -10
sb:on <day-today>	9 0 5 -24 -1 0 0
sb:on <money>	0 0 14 4 -12 0 -4
sb:on <name>	0 0 3 -15 19 -4 -10
sb:on <quality>	8 -2 11 11 -20 -3 0
sb:on <span>	0 0 -6 0 1 4 0
sb:on a	-2 -3 -16 -17 18 0 11
sb:on affiliate	0 0 6 0 -1 -3 0
sb:on all	0 0 -1 -5 -3 11 0
sb:on an	0 0 -9 0 14 -5 0
sb:on both	0 0 12 -3 -5 -1 0
sb:on car	0 0 -3 -3 10 0 0
sb:on coal	0 0 0 -6 3 0 0
sb:on coffee	0 0 -6 -8 8 0 4
sb:on duty	0 0 0 9 -7 0 0
sb:on each	4 6 -2 -5 -3 8 -5
sb:on everything	0 0 -1 -2 10 0 -1
sb:on farm	0 0 0 -5 6 0 0
sb:on for	0 0 -11 0 -16 8 18
sb:on friday	0 0 -4 -4 11 0 -1
sb:on good	0 0 10 -2 -8 -4 5
sb:on his	0 0 6 0 -3 0 0
sb:on hold	0 0 -23 0 13 9 0
sb:on holiday	0 0 -6 0 7 0 0
sb:on import	0 0 0 7 -4 0 0
sb:on in	0 0 11 0 -11 0 0
sb:on it	0 0 12 18 -19 -10 0
sb:on its	0 0 0 3 -6 2 0
sb:on monday	8 0 6 -4 0 -9 -1
sb:on most	0 0 6 0 -5 0 0
sb:on our	0 0 16 -7 -4 0 0
sb:on paper	0 -1 18 -10 -17 6 5
sb:on rare	0 0 10 0 -5 0 0
sb:on rice	0 0 1 -1 -9 -1 11
sb:on saturday	1 0 10 -4 -9 0 3
sb:on soybean	4 0 -8 0 3 0 0
sb:on sugar	0 0 -4 0 -1 7 0
sb:on sunday	0 0 16 -1 -8 -3 0
sb:on tariff	0 0 8 0 -2 -5 0
sb:on tea	3 -1 0 0 7 -9 -5
sb:on television	0 0 -3 -2 -3 12 -1
sb:on the	3 -5 -7 -6 8 -1 3
sb:on their	0 0 12 0 -9 0 0
sb:on thursday	0 0 6 0 -2 0 0
sb:on to	0 0 -4 0 -1 9 0
sb:on top	0 0 -12 8 0 5 0
sb:on tuesday	0 0 13 -2 0 -10 -2
sb:on wednesday	0 0 8 0 -17 0 7
sb:on what	0 0 6 0 -1 0 0
sb:on wine	0 0 14 0 -10 0 -2
sb:once	0 0 7 -5 -3 0 0
sb:once ,	0 0 13 0 -4 -8 0
sb:one	3 -6 -14 0 3 6 4
sb:one ,	0 -1 -2 0 -5 11 1
sb:one end	0 0 12 12 -35 10 0
sb:one is	0 0 11 0 -10 0 0
sb:one that	8 0 -12 1 0 3 0
sb:onion	0 0 -4 5 0 4 -8
sb:only	0 0 5 0 -13 14 -3
sb:only the	0 0 -4 0 9 0 0
sb:open	0 0 -8 -1 17 0 -2
sb:opened	0 0 -12 -3 21 0 0
sb:opened on	0 0 -8 0 12 0 0
sb:opening	0 0 6 0 -5 0 0
sb:operator	0 0 -20 -3 24 0 0
sb:opposition	3 0 -7 0 3 0 0
sb:or	0 0 -3 0 10 -1 -8
sb:order	0 0 22 -24 12 -18 -11
sb:order ,	0 0 -3 0 7 0 0
sb:order <day-gone>	0 0 -7 0 9 0 0
sb:order <number>	0 0 7 0 -7 0 0
sb:order by	0 0 3 -6 1 0 0
sb:order sign	0 0 6 3 -5 -4 0
sb:ordinance	0 0 0 9 -8 0 0
sb:originating	0 0 0 6 -15 1 5
sb:originating in	0 0 0 6 -15 1 5
sb:osh	0 0 0 8 -7 0 0
sb:other	2 0 -11 -2 18 -3 -12
sb:other 's	4 0 7 3 -10 -2 -1
sb:other ,	0 0 -22 -2 27 0 0
sb:other <points>	0 0 10 0 -17 0 0
sb:other country	0 0 -7 0 11 -2 0
sb:other in	0 0 0 -3 7 0 0
sb:other side	0 0 6 -6 0 0 0
sb:otherwise	0 0 24 0 -10 -19 -1
sb:our	-6 0 -3 -15 6 -2 15
sb:our <person>	0 0 -16 0 16 0 0
sb:our side	0 0 0 -4 0 0 6
sb:out	16 -9 7 2 -7 -7 -12
sb:out ,	0 0 -7 -5 19 0 -2
sb:out in	0 0 -4 6 0 0 0
sb:out of	0 0 15 0 -10 -1 0
sb:out on	15 -3 2 -16 -6 1 -2
sb:out that	0 0 0 9 -12 4 0
sb:outcome	0 -1 -4 -1 0 3 6
sb:outline	0 0 -9 -8 2 10 2
sb:outlive	0 0 -7 0 4 1 0
sb:over	1 4 -5 -38 12 14 -8
sb:over and	0 0 0 6 -4 0 0
sb:over on	0 0 19 -1 -14 0 -2
sb:over the	0 0 -14 0 23 -7 0
sb:over to	0 0 5 0 0 -6 0
sb:own	0 0 15 0 -2 -6 -7
sb:own ,	0 0 7 0 -5 0 0
sb:own duty	0 0 -10 -2 14 0 0
sb:own truce	0 0 -6 0 9 0 0
sb:p	0 0 -9 -1 12 0 0
sb:p .	0 0 -8 0 8 0 0
sb:package	0 0 -14 0 15 0 0
sb:pair	0 0 0 8 -5 0 0
sb:palm	0 0 7 9 -5 -8 -4
sb:palm oil	0 0 5 5 0 -8 -3
sb:panama	2 8 -11 -1 0 0 0
sb:panama city	2 8 -11 -1 0 0 0
sb:paper	0 -1 14 -5 -22 23 -4
sb:paper ,	0 0 14 0 -19 8 0
sb:paper on	0 0 -3 0 -2 7 0
sb:parcel	0 0 -6 5 0 0 0
sb:parcel from	0 0 -4 -1 8 0 0
sb:pari	0 0 0 -4 7 0 0
sb:parliament	0 0 -6 2 12 -8 -2
sb:parliament must	0 0 -6 0 8 0 0
sb:part	0 0 9 -22 3 6 0
sb:part ,	0 0 14 -6 -6 0 0
sb:part of	0 0 -11 -21 26 1 0
sb:party	0 0 -40 0 31 1 0
sb:past	1 0 -3 4 -18 19 -2
sb:patented	0 0 0 -4 7 0 0
sb:patented medicine	0 0 0 -4 6 0 0
sb:pause ,	0 0 12 11 -18 -4 0
sb:pause end	0 0 -1 0 9 -9 0
sb:pause for	0 0 -32 0 35 -3 0
sb:pause in	-1 0 15 0 -1 -15 0
sb:pause is	0 0 -8 0 4 2 0
sb:pause of	1 -3 -1 3 -8 0 8
sb:pause run	0 0 -15 -5 10 10 0
sb:pause that	0 0 0 8 -5 0 0
sb:pause until	0 0 7 0 -3 -3 0
sb:pause with	0 0 8 0 -13 3 0
sb:pay ,	0 0 -4 -2 10 0 0
sb:pay <level>	5 0 -4 0 -6 9 2
sb:pay <number>	0 0 0 -3 -5 0 7
sb:pay an	0 0 8 3 -10 0 0
sb:pay for	0 0 -8 0 13 -2 0
sb:pay on	0 0 -5 -4 16 -4 0
sb:pay since	0 0 0 -5 7 0 0
sb:pay the	0 0 -4 -8 21 -8 0
sb:pay what	0 0 0 -5 7 0 0
sb:payable	0 0 -2 0 7 0 0
sb:payment	0 0 -14 0 20 -7 0
sb:pea	0 0 3 0 -7 -2 7
sb:peace	-1 0 18 4 -15 -8 0
sb:peak	0 0 -13 0 15 0 0
sb:people	0 0 0 -6 7 0 -2
sb:per	0 0 -2 1 8 -8 0
sb:percent	0 0 0 -1 -8 0 11
sb:period	0 0 12 0 -11 -3 6
sb:period of	0 0 8 0 -12 -1 7
sb:permanent agreement	0 0 -4 0 -3 8 0
sb:permit	0 0 0 0 -1 0 6
sb:phase	0 0 0 -2 9 0 0
sb:phone	0 0 -14 14 -9 9 0
sb:phosphate	0 0 5 7 -7 0 -2
sb:place	-1 0 -13 -7 0 9 12
sb:place in	0 0 0 -4 -3 0 9
sb:place of	0 0 -4 0 7 0 0
sb:place on	0 0 -5 0 8 0 0
sb:plan	0 0 -12 -4 16 -5 4
sb:plan to	0 0 -2 0 9 -3 0
sb:plant	0 0 -6 0 10 0 0
sb:plastic	0 0 17 -1 -10 0 -3
sb:play	0 0 -2 0 6 0 0
sb:please	0 0 6 1 -7 0 0
sb:plu	0 0 3 7 -7 0 0
sb:plum	0 0 -1 -1 6 0 0
sb:plywood	0 0 0 6 1 -9 0
sb:pm	0 0 -3 0 6 0 0
sb:pork	0 0 0 0 7 -4 -5
sb:pork ,	0 0 7 1 -9 0 0
sb:pork and	0 0 -6 0 12 -3 0
sb:port	7 0 -4 -19 23 -7 -7
sb:port fee	0 0 4 -11 9 0 -5
sb:position	0 0 0 0 -1 0 6
sb:post	7 0 -14 -3 6 0 0
sb:post of	7 0 0 0 -3 0 0
sb:power	0 0 -3 0 10 0 -2
sb:premier	0 0 -1 0 11 0 -5
sb:prepare	0 0 2 1 -9 5 0
sb:prepare for	0 0 4 3 -7 0 0
sb:present	0 0 3 8 -9 8 -8
sb:present one	0 0 7 0 -25 16 0
sb:present truce	0 0 11 2 -5 -2 0
sb:presenter	5 0 -18 0 0 11 0
sb:presenter :	8 0 -16 0 -4 11 0
sb:president	0 -1 7 0 -1 1 -5
sb:president agree	0 0 6 -2 -1 0 0
sb:press	0 0 -2 7 -4 0 0
sb:press conference	0 0 0 10 -8 0 0
sb:previou	0 -4 -5 4 6 0 0
sb:price	-3 0 -12 7 14 -9 0
sb:price on	0 0 5 10 -14 0 0
sb:proclamation	0 0 -8 -4 21 0 -1
sb:proclamation on	0 0 -5 0 7 0 0
sb:product	0 0 -1 6 4 -4 -9
sb:product from	0 0 -4 0 9 0 -2
sb:product of	0 0 2 4 -6 0 0
sb:prolong	-5 0 5 -9 -13 16 0
sb:prolong it	0 0 2 0 -14 11 0
sb:prolong the	-4 0 5 -6 -16 17 0
sb:prolongation	0 0 0 2 -16 11 0
sb:prolonged	-4 -6 12 3 16 -26 -6
sb:prolonged ,	0 0 3 0 8 -12 0
sb:prolonged by	0 0 3 10 3 -13 -3
sb:prolonged the	0 0 18 0 -8 -11 0
sb:prolonged their	0 0 -7 -4 7 6 0
sb:prolonged until	0 0 0 0 8 -5 0
sb:promise	-4 0 -3 -9 14 2 0
sb:promise to	0 0 0 -5 13 -1 0
sb:proper	0 0 -7 0 0 7 0
sb:proposal	-3 0 0 0 8 0 0
sb:propose	0 0 -8 -6 9 9 -11
sb:propose a	0 0 -6 0 7 0 0
sb:propose an	0 0 -4 0 22 -4 -16
sb:propose on	0 0 0 0 -8 9 0
sb:propose that	0 0 -11 -4 -7 15 5
sb:propose to	0 0 0 0 0 7 0
sb:protocol	5 0 -11 -11 0 11 4
sb:provide	0 0 0 6 0 0 -2
sb:provide that	0 0 0 6 0 0 -2
sb:province	0 0 -1 -2 9 0 0
sb:provisional	0 0 10 6 -15 0 0
sb:public	0 0 -5 -2 8 0 0
sb:publish	0 0 0 0 -9 0 8
sb:published	3 0 -7 0 3 -4 0
sb:published its	0 0 -2 -1 7 0 0
sb:put	-4 5 3 15 0 -18 -13
sb:put <level>	0 0 -2 -3 14 0 -2
sb:put a	0 0 16 0 -6 -9 0
sb:put in	0 0 -1 11 -6 0 0
sb:put into	0 7 0 -7 0 0 -1
sb:put it	0 0 -8 0 10 0 0
sb:put off	0 0 8 0 0 -4 -4
sb:put on	0 0 -10 -13 15 9 0
sb:put the	0 0 -2 18 -14 0 0
sb:q	-1 0 22 -6 -9 0 -7
sb:q :	-1 0 23 -5 -11 0 -7
sb:quarrel	0 0 -19 -2 1 16 0
sb:quarter	0 0 -4 0 10 -3 0
sb:question	1 8 -10 0 9 -12 -2
sb:question :	2 8 -7 1 4 -11 -1
sb:quinoa	0 0 -1 0 -10 0 13
sb:quota	0 0 -8 -1 13 0 0
sb:radio	11 0 -4 -11 0 0 0
sb:rail	0 0 -28 0 30 -3 0
sb:railway	0 0 -4 0 8 -3 0
sb:rain	0 0 -4 0 6 0 0
sb:raise	9 0 -9 0 -2 6 -7
sb:raise its	0 0 0 0 6 0 0
sb:raise tariff	0 0 -10 0 -6 15 0
sb:raise the	0 0 -1 0 7 0 0
sb:raise to	0 0 0 7 -6 0 0
sb:rang	0 0 0 9 -8 0 0
sb:rare	0 0 6 -13 0 0 0
sb:rare -	0 0 0 -8 2 4 0
sb:rare earth	0 0 7 -2 0 -3 0
sb:rate	0 -3 -5 13 2 -2 -8
sb:rate ,	0 0 0 0 9 -7 0
sb:rate apply	0 0 0 19 -20 0 0
sb:rate from	0 0 -11 -5 19 0 -3
sb:rate go	0 0 -9 0 10 0 0
sb:rate of	0 -2 -3 8 -12 7 6
sb:raw	0 0 9 13 -19 0 0
sb:re	0 0 0 -3 -2 0 6
sb:re :	0 0 0 -1 -4 0 6
sb:reach	-7 -5 -2 0 7 0 0
sb:reach an	0 0 0 -7 4 0 4
sb:reach back	0 0 -3 0 7 -1 0
sb:reach on	0 0 7 -4 -1 0 0
sb:read	0 0 -8 11 -2 2 0
sb:read ,	0 0 -2 13 -13 3 0
sb:reader	0 0 -10 1 6 0 0
sb:ready	0 0 -12 0 20 -4 0
sb:ready to	0 0 -2 0 6 -2 0
sb:reason	0 7 -5 0 -1 0 0
sb:recall that	0 0 0 9 -3 -2 0
sb:receive	0 0 -9 0 12 0 0
sb:recess	0 0 -3 0 -4 0 10
sb:reciprocal	0 0 4 13 -22 7 0
sb:reciprocal "	0 0 -12 0 6 6 0
sb:reciprocal duty	0 0 7 -4 -4 1 0
sb:reciprocal tariff	0 0 0 -6 -4 8 0
sb:recommend	0 0 0 5 -10 3 3
sb:reduce	0 0 0 0 11 -11 -6
sb:reduction	0 0 11 19 -14 -9 -12
sb:refer	0 0 1 4 -6 0 0
sb:refer to	0 0 1 4 -6 0 0
sb:refund	0 0 -6 0 6 0 0
sb:regret	0 0 10 -3 -5 0 0
sb:relief	0 0 10 1 -7 -3 0
sb:remain	0 0 8 -1 0 -2 0
sb:remain at	0 0 7 0 -6 0 0
sb:remain in	0 0 11 2 -8 -4 0
sb:remain suspend	0 0 7 0 -4 -2 0
sb:remember	0 0 -3 -4 12 0 0
sb:reminder	0 0 6 0 -2 0 0
sb:reminder :	0 0 7 0 -6 0 0
sb:remove	0 0 -1 -1 8 0 0
sb:renew	7 0 -2 4 -6 0 0
sb:renewed	0 0 9 -21 -1 10 0
sb:renewed in	0 0 0 -8 9 0 0
sb:report	0 0 -10 2 7 -3 2
sb:report ,	0 0 17 2 -19 0 -1
sb:report that	0 0 0 1 -9 0 6
sb:reporter	0 0 -13 -10 25 0 0
sb:republic	0 0 16 1 -8 -7 0
sb:republic of	0 0 10 1 -12 0 0
sb:request	0 0 -4 0 6 0 0
sb:resolution	0 0 -2 0 -5 0 8
sb:rest	0 0 -7 2 5 0 0
sb:rest of	0 0 -21 0 21 0 0
sb:rest on	0 0 5 6 -10 0 0
sb:result	0 -2 0 -12 11 0 0
sb:return	0 0 -3 3 13 -7 -10
sb:return to	0 0 1 8 -2 -5 0
sb:review	0 0 18 -2 -6 -3 0
sb:review the	0 0 22 -2 -11 -2 0
sb:revive	0 0 0 9 -8 0 0
sb:rice	0 0 -4 -7 5 0 2
sb:right	0 0 -5 0 1 7 0
sb:rise	0 0 3 0 -3 -7 6
sb:rise <level>	0 0 8 0 -2 -2 0
sb:rise by	0 0 0 -3 -6 0 12
sb:rise to	0 0 3 7 -7 0 0
sb:river	0 0 -12 -5 21 -5 0
sb:roaming	0 0 -4 -6 13 0 0
sb:robert	0 0 14 0 -7 -6 0
sb:robert borden	0 0 14 0 -9 -6 0
sb:room	0 0 -6 0 12 0 0
sb:rosario	0 0 3 -7 0 0 0
sb:round	0 0 -22 -12 15 0 12
sb:round in	0 0 0 0 -13 6 9
sb:round of	0 0 -10 -11 11 -5 9
sb:round was	0 0 0 6 -6 0 0
sb:rubber	0 0 -3 -1 -4 0 11
sb:rule	0 0 -8 -4 16 -1 -1
sb:rule that	0 0 7 5 -12 0 0
sb:rum	0 0 9 0 -16 -5 12
sb:run	12 0 0 -5 4 -11 0
sb:run ,	0 0 14 0 -5 -4 0
sb:run for	0 5 -4 1 7 -10 0
sb:run on	0 0 2 0 -11 3 3
sb:run out	18 -4 1 -23 -1 -3 -7
sb:run since	0 0 -7 8 0 0 0
sb:run to	0 0 -5 -6 15 -3 0
sb:safeguard	0 0 -13 4 6 -7 3
sb:sale	0 0 -2 -2 8 0 0
sb:salmon	0 0 -7 8 2 0 -7
sb:same	0 0 -14 -9 1 25 -5
sb:same day	0 0 6 0 -18 15 0
sb:sanction	0 0 -7 0 9 0 0
sb:say	0 4 -5 -11 4 12 -15
sb:say <name>	0 0 -14 -1 9 10 0
sb:say <person>	0 0 0 12 -11 0 0
sb:say he	0 0 0 0 9 -2 -4
sb:say in	0 0 5 -2 -16 16 0
sb:say it	0 0 -18 -6 15 9 -3
sb:say on	-4 0 2 0 -1 7 -7
sb:say that	1 10 0 4 -1 -15 -2
sb:say the	0 0 -16 0 7 5 4
sb:say yes	0 0 -2 0 10 0 -1
sb:scott	0 0 -3 0 0 6 0
sb:scott bessent	0 0 -3 0 0 6 0
sb:season	0 0 -22 -3 18 4 0
sb:second	-7 9 -13 0 -4 6 15
sb:second ,	0 10 1 2 -22 7 6
sb:second is	0 0 8 0 -7 0 0
sb:second meet	0 0 0 12 -10 0 0
sb:second round	0 0 -15 0 8 0 8
sb:secretary	0 0 -8 1 -4 11 0
sb:secretary scott	0 0 -3 0 0 6 0
sb:section	0 0 6 1 0 -6 -2
sb:section <number>	0 0 2 -13 16 -6 -2
sb:see	0 0 2 -7 13 -11 -2
sb:see each	0 0 11 -3 -3 -4 0
sb:see it	0 0 -5 0 7 0 0
sb:seed	0 0 -9 0 13 0 0
sb:sell	0 0 -7 -1 4 0 4
sb:senate	0 0 -9 0 10 0 0
sb:send	0 0 -6 -1 14 0 0
sb:set	0 0 10 17 -11 -11 -9
sb:set at	0 0 0 -3 7 0 -2
sb:set out	0 0 -1 10 -2 -2 0
sb:settle	0 0 0 -5 -5 0 9
sb:settlement	0 0 -12 0 11 2 0
sb:seven	0 0 14 18 -28 0 0
sb:sfax	0 0 6 3 -4 -4 0
sb:shall	0 0 -1 -9 -7 11 6
sb:shall be	0 0 -13 0 13 3 0
sb:shall not	0 0 -2 10 -1 0 -5
sb:shanghai	0 0 8 0 -4 -2 0
sb:share	0 0 -2 -2 10 0 0
sb:sheet	0 0 -7 -11 10 0 7
sb:sheet ,	0 0 0 0 -5 0 6
sb:shelve	0 0 7 3 -15 -1 7
sb:ship	0 0 9 -12 11 -2 -10
sb:ship for	0 0 -1 0 6 0 0
sb:shipment	0 0 -12 8 4 -3 0
sb:shipper	0 0 0 17 -17 0 0
sb:shook	0 0 -16 17 -9 0 7
sb:shook hand	0 0 -16 17 -9 0 7
sb:short	0 0 10 5 -18 4 0
sb:should	-1 0 -2 -12 7 3 1
sb:should it	0 0 -17 0 8 12 0
sb:should not	0 0 9 0 -9 0 0
sb:should the	0 0 -8 -1 7 0 4
sb:shrimp	0 0 -11 0 7 0 1
sb:shut	0 0 -5 -1 9 0 0
sb:side	2 0 10 -3 -16 4 9
sb:side ,	0 0 15 0 -16 -1 5
sb:side agree	0 0 -7 0 -14 16 9
sb:side for	0 0 12 0 -11 0 0
sb:side had	0 0 0 3 -18 14 0
sb:side has	0 0 -5 -1 9 0 0
sb:side suspend	0 -3 0 -11 16 0 0
sb:side to	0 0 7 0 -6 0 0
sb:side will	0 0 0 -3 9 0 0
sb:sign	0 0 6 -2 4 -9 -9
sb:sign ,	0 0 -9 -15 17 10 0
sb:sign :	0 0 0 10 -8 0 0
sb:sign ;	0 0 -9 -8 6 0 6
sb:sign a	0 0 -19 -6 27 5 -4
sb:sign an	3 0 10 -5 -2 -10 0
sb:sign by	0 0 13 -5 3 -12 -4
sb:sign for	0 0 0 0 -2 6 0
sb:sign in	2 5 6 -2 -6 0 0
sb:sign it	0 0 -8 0 7 0 -1
sb:sign the	0 0 6 4 -4 -7 0
sb:signature	4 0 -2 -20 -1 6 13
sb:signature is	5 0 3 0 -9 0 0
sb:since	0 0 -6 31 -11 -17 -19
sb:since <day-gone>	2 0 30 0 -12 -25 0
sb:since <month-gone>	5 0 8 -7 -15 11 0
sb:since <number>	0 0 -15 -7 21 0 0
sb:since the	0 -4 -16 16 -5 3 0
sb:sir	0 0 4 18 -17 0 -2
sb:sir ,	0 0 4 17 -16 0 -2
sb:sit	0 0 -19 5 13 2 -6
sb:sit down	0 0 -4 18 -12 0 0
sb:sit in	0 0 -9 0 13 0 0
sb:sit of	0 0 -3 0 -2 7 0
sb:sit together	0 0 9 -6 -1 0 0
sb:six	0 0 14 -7 -5 0 0
sb:six hour	0 0 9 -4 -3 0 0
sb:slap	0 0 12 -7 -15 0 10
sb:slap on	0 0 0 -4 -6 0 11
sb:sleep	7 0 -3 -3 -2 4 0
sb:small	0 0 -7 12 -4 0 0
sb:so	-3 -1 0 17 -8 0 -2
sb:so -	0 0 -2 18 -11 -1 0
sb:so by	0 0 0 15 -15 0 0
sb:so far	0 0 -5 0 9 0 0
sb:so in	0 0 -1 -5 9 0 0
sb:so it	0 0 -18 0 -2 12 9
sb:so on	0 0 -3 0 8 0 0
sb:so since	0 0 0 -3 6 0 0
sb:so the	0 0 17 0 -12 0 0
sb:social	0 0 8 0 -7 0 0
sb:solution	0 0 -6 0 10 0 0
sb:some	7 0 -6 -1 0 0 0
sb:somebody	0 0 15 2 -16 0 0
sb:something	0 0 9 0 -8 0 0
sb:south	0 0 -6 0 11 -3 0
sb:soybean	1 0 -5 11 0 -2 -5
sb:soybean ,	4 0 -9 0 5 0 0
sb:spare	0 0 0 -4 9 0 0
sb:speak	0 0 -7 0 17 -7 0
sb:speak for	0 0 -1 0 8 -6 0
sb:special	0 0 -11 -2 -21 15 24
sb:special duty	0 0 -10 -13 -15 18 21
sb:spoke	0 0 -9 6 -12 16 0
sb:spoke by	0 0 -9 9 -3 0 0
sb:spoke of	0 0 0 0 -9 12 0
sb:spoken	0 0 -10 -2 16 0 0
sb:spring	4 0 -20 0 6 10 0
sb:spring ,	0 0 -22 0 12 10 0
sb:st	0 0 6 0 -1 0 0
sb:stage	0 0 -5 0 7 0 0
sb:stake	-1 0 11 3 -11 0 0
sb:stand at	0 0 -6 2 4 0 0
sb:stand in	0 0 12 0 -11 0 0
sb:standstill	-4 4 -4 15 -16 10 2
sb:standstill of	-4 10 -5 0 0 -2 0
sb:standstill on	0 0 6 20 -17 -7 0
sb:standstill that	0 0 12 -2 0 -1 0
sb:start	-3 -1 -31 9 5 0 10
sb:start in	0 0 -10 0 13 0 0
sb:start on	-2 0 -13 3 2 0 3
sb:state	0 0 11 14 -4 -15 -10
sb:state that	0 0 15 0 -13 -2 0
sb:statement	0 0 0 6 0 -3 -3
sb:statement on	0 0 6 5 -10 0 0
sb:station	0 0 -9 0 6 0 0
sb:stay	-1 0 -15 7 9 5 -10
sb:stay ,	0 0 -8 0 0 8 0
sb:stay at	0 0 13 -9 5 -16 0
sb:stay on	0 0 -27 0 13 12 0
sb:stay suspend	0 0 -11 12 -9 14 -7
sb:stay until	0 0 -11 0 16 -5 0
sb:steel	0 0 -7 17 -1 -3 -5
sb:steel ,	0 0 2 10 -13 0 0
sb:step	0 0 -8 -5 9 8 -4
sb:step of	0 0 -5 0 6 0 0
sb:still	0 0 0 -9 4 -1 1
sb:stock	0 0 5 -7 2 -1 0
sb:stockholm	0 0 17 -11 0 -7 0
sb:stockholm on	0 0 6 0 -2 -1 0
sb:stop	-9 0 -6 7 -17 9 15
sb:stop charge	0 0 -5 0 0 0 6
sb:stop on	-1 0 0 2 -12 11 0
sb:strike	-12 -2 -7 0 8 9 0
sb:strike in	0 0 -5 4 -7 13 0
sb:strike on	-4 0 0 7 0 0 0
sb:strike until	0 0 -11 0 11 0 0
sb:stroke	0 0 13 0 -11 0 0
sb:stroke of	0 0 13 0 -11 0 0
sb:subject	0 0 -5 -2 6 2 0
sb:subject :	0 0 6 0 0 -8 0
sb:subject to	0 0 -13 0 2 12 0
sb:successor	0 0 -12 0 20 -9 0
sb:successor ,	0 0 -5 0 14 -9 0
sb:such	0 0 5 1 -6 2 -2
sb:sugar	0 0 -6 0 -8 10 4
sb:sum	0 0 -2 -6 12 0 0
sb:summer	12 0 -25 3 9 -7 0
sb:summit	0 0 0 0 7 0 0
sb:sunday	0 0 21 -18 -17 12 -4
sb:sunday ,	0 0 0 -8 -5 13 -1
sb:sunflower	0 0 0 6 -4 0 0
sb:supreme	0 0 -5 0 6 0 0
sb:surabaya	0 0 -9 0 0 9 0
sb:surcharge	0 0 -44 11 44 -21 -2
sb:surcharge ,	0 0 -5 15 -10 0 0
sb:surcharge end	0 0 -3 0 6 0 0
sb:surcharge for	0 0 -6 0 7 0 0
sb:surcharge of	0 0 -8 -2 20 -10 0
sb:surcharge on	0 0 -12 0 14 0 0
sb:surtax	0 0 0 0 -9 0 11
sb:suspend	-4 0 -1 -1 1 6 -2
sb:suspend ,	0 0 11 -3 -9 0 2
sb:suspend <points>	0 5 -12 -26 31 6 -12
sb:suspend for	0 0 -12 11 -10 13 -1
sb:suspend from	0 0 8 1 -12 -4 5
sb:suspend in	0 0 -20 2 3 12 0
sb:suspend its	0 0 0 15 -2 0 -10
sb:suspend most	0 0 0 -10 1 0 6
sb:suspend since	0 0 0 10 -9 0 0
sb:suspend the	0 0 -7 0 -5 12 6
sb:suspend their	0 0 -4 0 10 -1 0
sb:suspend to	0 0 4 7 -7 0 -5
sb:suspend until	0 0 -3 -10 6 3 0
sb:suspension	0 -6 5 -5 -5 7 -3
sb:suspension ,	0 -4 -5 12 -2 0 0
sb:suspension agree	0 6 2 -6 0 0 0
sb:suspension begin	0 0 2 2 15 -13 -12
sb:suspension end	0 0 -22 0 20 4 0
sb:suspension is	0 0 25 -4 -8 -16 0
sb:suspension last	0 0 16 0 0 -15 0
sb:suspension of	0 -3 21 15 -38 0 6
sb:table	0 0 0 8 -19 10 4
sb:table on	0 0 0 7 -6 0 0
sb:take	-12 -2 -3 0 -1 0 13
sb:take a	0 0 -6 -1 11 0 0
sb:take back	0 0 0 0 -10 0 12
sb:take effect	-8 0 -1 9 -11 3 6
sb:take it	0 0 -5 0 9 0 0
sb:take note	0 0 6 3 -9 0 0
sb:take on	0 0 5 4 -18 0 10
sb:take place	0 0 -7 -6 1 0 9
sb:take the	0 0 -17 -5 6 15 0
sb:take us	0 0 9 0 0 -3 -5
sb:talk	-5 0 13 -40 11 -12 7
sb:talk ,	0 0 -10 0 15 0 0
sb:talk about	0 0 7 0 -5 0 0
sb:talk between	0 0 -1 -2 8 0 0
sb:talk by	0 0 11 0 -11 0 0
sb:talk fail	0 0 9 0 -8 0 0
sb:talk in	-1 0 12 -6 -4 0 0
sb:talk is	0 0 -9 0 9 0 0
sb:talk on	0 0 5 -3 -8 0 9
sb:talk resume	0 0 6 0 -5 0 0
sb:talk that	0 0 4 0 -6 0 0
sb:talk with	0 0 -2 -3 10 0 0
sb:talked	0 0 -5 -8 17 0 0
sb:talking	0 0 -2 0 -2 7 0
sb:tariff	-10 4 14 -1 -5 7 -37
sb:tariff ,	0 0 0 0 -2 9 -5
sb:tariff :	0 0 20 0 -15 0 -1
sb:tariff by	0 0 0 -6 0 5 -1
sb:tariff commission	0 0 -2 -1 7 0 0
sb:tariff dispute	0 0 6 0 -2 0 0
sb:tariff for	0 0 -6 -3 18 -8 0
sb:tariff from	0 0 0 -4 11 0 -1
sb:tariff in	0 0 -3 0 6 0 0
sb:tariff of	0 0 8 -3 5 -11 -11
sb:tariff on	0 0 6 9 0 -6 -15
sb:tariff pause	0 0 10 0 -22 2 5
sb:tariff stay	0 0 -21 0 14 8 0
sb:tariff that	0 0 -7 0 5 5 0
sb:tariff truce	-3 0 6 -17 0 13 -7
sb:tariff until	0 0 0 0 7 -9 0
sb:tariff would	0 0 0 7 -5 0 0
sb:tax	0 0 15 0 -19 -2 9
sb:tax at	0 0 -6 0 10 0 0
sb:tax on	0 0 14 0 -13 0 0
sb:tea	1 -2 0 0 4 -6 0
sb:tea and	3 -1 -1 0 9 -9 -2
sb:team	0 0 0 0 6 0 0
sb:technical	0 0 0 11 -4 0 -1
sb:telephone	0 0 -2 -5 0 1 6
sb:telephone ,	0 0 -12 -4 -2 8 8
sb:telephone on	0 0 -6 2 3 0 0
sb:television	0 0 -4 2 -13 18 -1
sb:television ,	0 0 -9 0 1 11 0
sb:tell	-3 -1 10 0 -7 -2 4
sb:tell <organisation>	0 0 0 7 -6 0 0
sb:tell me	0 0 -6 7 0 0 0
sb:tell reporter	0 0 -11 -6 18 0 0
sb:tell the	0 0 8 0 -1 -3 -1
sb:temporary	0 2 0 10 -7 -4 0
sb:ten	5 0 6 0 -17 6 0
sb:tenth	0 0 -4 0 7 0 0
sb:term	0 0 -1 -9 16 -9 0
sb:term on	0 0 6 0 -4 0 0
sb:terminal	0 0 -6 0 11 0 0
sb:textile	0 0 11 9 -5 -11 -4
sb:th	0 0 2 2 -11 6 0
sb:than	0 0 -15 -11 31 -4 -1
sb:thank	0 0 -2 4 -11 9 0
sb:thank to	0 0 6 5 -11 0 0
sb:that	0 -5 2 17 -10 -2 -5
sb:that 's	0 0 5 -4 3 -6 0
sb:that ,	0 0 3 9 -8 -2 0
sb:that <name>	0 -3 0 3 -10 0 13
sb:that <organisation>	0 0 8 0 -5 0 0
sb:that <person>	0 0 13 0 -5 -8 0
sb:that <quality>	0 0 -10 10 -1 0 0
sb:that <seat>	0 -3 -12 -8 0 23 0
sb:that a	0 0 5 12 -13 0 0
sb:that all	0 0 5 -2 -16 8 6
sb:that an	0 0 -2 0 -2 6 0
sb:that are	0 0 -1 0 7 -4 0
sb:that day	0 0 -4 0 7 0 0
sb:that end	-1 0 4 3 0 -6 0
sb:that expire	0 0 16 0 -8 -7 0
sb:that go	0 0 5 0 0 -6 0
sb:that had	7 0 -7 -3 5 -3 0
sb:that he	0 0 -2 -5 10 0 0
sb:that his	0 7 5 0 -7 -1 0
sb:that hold	0 0 11 0 -9 0 0
sb:that is	0 0 -16 16 -9 17 0
sb:that it	-4 0 1 -16 10 -4 4
sb:that keep	0 0 29 0 -24 -3 0
sb:that mean	0 0 9 0 -5 -1 0
sb:that move	0 0 -14 0 17 0 0
sb:that one	0 0 0 -5 10 0 0
sb:that put	0 0 -1 -2 9 0 0
sb:that run	8 0 0 0 -6 -2 0
sb:that start	0 0 0 -1 -4 0 6
sb:that take	0 0 -21 2 12 11 -10
sb:that the	-2 1 12 10 -22 2 -3
sb:that they	0 0 0 10 0 -10 0
sb:that to	0 0 3 -2 5 -6 0
sb:that truce	0 0 13 0 -6 0 0
sb:that was	3 -2 -21 10 13 -9 -9
sb:that we	0 0 -6 0 0 9 0
sb:that will	0 0 -5 1 6 0 -2
sb:that would	0 0 9 0 -23 9 6
sb:the	-15 1 -2 2 5 10 -6
sb:the <day-ahead>	0 0 -8 0 -7 15 0
sb:the <day-gone>	0 0 19 0 -15 -11 7
sb:the <level>	0 0 3 0 9 -6 -12
sb:the <name>	-3 4 -12 4 0 11 -3
sb:the <number>	-1 0 7 -9 3 -7 4
sb:the <office>	-1 -1 20 13 -11 -12 -13
sb:the <organisation>	0 -5 -15 18 13 -16 0
sb:the <person>	-1 -1 8 7 -27 16 4
sb:the <points>	0 0 -7 2 2 8 -5
sb:the <quality>	0 1 -11 0 7 0 1
sb:the <seat>	0 0 -23 -9 38 -7 0
sb:the <span>	-10 -8 31 8 -42 18 5
sb:the accord	0 0 0 0 -7 0 10
sb:the additional	0 0 -6 5 -6 4 3
sb:the affiliate	0 0 -13 0 3 4 2
sb:the agreement	0 1 -11 -15 26 -7 0
sb:the answer	0 0 0 0 -16 17 0
sb:the approval	0 0 -7 -3 2 8 0
sb:the arrangement	4 -2 9 -11 -9 9 -2
sb:the autumn	0 0 -2 6 0 0 -3
sb:the ban	0 0 -8 0 14 -5 0
sb:the border	6 0 -2 1 -4 0 0
sb:the busan	0 0 7 0 -15 3 0
sb:the case	0 0 7 0 -1 -4 0
sb:the ceasefire	0 0 -16 -6 32 -15 0
sb:the change	0 0 -1 25 -21 -1 0
sb:the city	0 0 -6 0 8 0 0
sb:the clock	-3 0 7 24 -25 0 0
sb:the close	0 0 6 0 -8 3 0
sb:the common	0 0 6 0 -6 0 0
sb:the contract	0 0 -8 0 10 0 0
sb:the countermeasure	0 0 6 0 -3 0 0
sb:the current	0 0 16 9 -18 -6 0
sb:the custom	-4 0 15 0 -3 -4 0
sb:the date	0 0 -11 0 0 11 0
sb:the day	0 0 5 3 -6 0 0
sb:the deadline	0 0 -13 0 18 0 0
sb:the decision	0 0 0 0 -10 0 7
sb:the decree	0 0 -4 18 -12 0 0
sb:the delegation	0 0 -10 0 15 -2 0
sb:the difference	0 0 -9 3 3 0 0
sb:the draft	0 0 -2 0 -4 11 0
sb:the duty	2 0 3 -6 -2 -3 3
sb:the emergency	0 0 -4 -7 13 0 0
sb:the end	0 0 2 -10 -6 13 -3
sb:the exclusion	0 0 -19 0 31 -11 0
sb:the export	0 0 -4 6 -9 7 0
sb:the extension	0 0 -22 -6 9 21 0
sb:the extra	0 0 0 2 5 0 -8
sb:the fee	0 0 -5 -2 11 -4 0
sb:the fentanyl	0 0 18 -5 0 -1 -12
sb:the ferry	0 0 -4 0 8 0 0
sb:the final	0 0 12 0 -10 0 0
sb:the first	14 16 -2 -12 -9 -5 6
sb:the following	0 0 -7 9 -7 1 0
sb:the former	3 0 -9 2 1 -2 0
sb:the fourth	0 4 -3 -10 16 -4 0
sb:the freeze	0 0 8 0 -4 -8 6
sb:the full	0 0 -6 -1 11 0 0
sb:the further	0 0 15 0 -9 -5 0
sb:the geneva	0 0 14 0 -12 0 0
sb:the good	0 0 6 0 -7 0 0
sb:the higher	0 0 0 -12 10 0 -1
sb:the holiday	2 8 -3 -2 0 -6 0
sb:the house	0 0 -4 0 8 0 0
sb:the increase	0 0 0 3 3 -6 0
sb:the island	0 0 -9 0 12 -3 0
sb:the joint	0 0 -5 -5 12 0 0
sb:the kuala	0 0 3 0 -7 2 0
sb:the last	0 -1 -3 -15 6 13 -2
sb:the leader	0 0 -6 -6 8 6 0
sb:the letter	0 0 10 2 -6 -4 0
sb:the level	0 0 -1 -8 18 -1 0
sb:the lower	0 0 -12 -11 13 7 0
sb:the measure	0 0 -2 -3 11 0 0
sb:the mediator	0 0 -5 0 7 0 0
sb:the meet	0 0 7 0 -11 2 0
sb:the memorandum	0 0 11 0 0 -9 0
sb:the moratorium	0 0 -23 14 16 -5 0
sb:the new	-6 0 -15 6 -16 32 1
sb:the next	0 0 8 0 1 -3 -9
sb:the night	0 0 -6 0 17 -7 0
sb:the non	0 0 -5 -2 -6 0 14
sb:the north	0 0 -12 0 17 -3 0
sb:the northern	0 0 0 -9 10 0 0
sb:the number	0 0 -4 -2 -6 14 0
sb:the old	-6 0 18 11 -13 -11 0
sb:the one	0 0 5 -1 -4 6 -1
sb:the operator	0 0 -4 0 6 0 0
sb:the order	0 0 16 -9 -3 -2 -2
sb:the other	0 0 -2 -8 20 -18 -2
sb:the outcome	0 -1 -4 -1 0 3 6
sb:the outline	0 0 -9 -8 1 10 2
sb:the pair	0 0 0 8 -6 0 0
sb:the paper	0 0 7 11 -15 0 0
sb:the party	0 0 -29 8 24 -6 0
sb:the pause	0 -13 -9 13 5 -3 -3
sb:the peace	0 0 1 -1 6 -6 0
sb:the phone	0 0 0 8 -8 0 0
sb:the plan	0 0 -12 0 8 -5 8
sb:the port	0 0 9 0 -4 0 -1
sb:the present	0 0 -3 6 -7 12 -1
sb:the price	-2 0 -3 0 14 -5 0
sb:the prolongation	0 0 -7 0 0 7 0
sb:the protocol	5 0 -11 -11 0 11 4
sb:the provisional	0 0 10 7 -16 0 0
sb:the quarrel	0 0 -8 0 11 0 0
sb:the radio	0 0 -4 0 8 0 0
sb:the rate	0 -2 -12 -2 9 11 -4
sb:the reason	0 7 -5 2 -5 0 0
sb:the reciprocal	0 0 22 6 -12 -20 0
sb:the reduction	0 0 6 16 -3 -6 -19
sb:the republic	0 0 10 0 -12 0 0
sb:the rest	0 0 -12 0 26 -10 0
sb:the right	0 0 10 0 -8 0 0
sb:the river	0 0 -6 -5 13 0 0
sb:the rule	0 0 0 -2 8 0 0
sb:the same	0 0 -17 -7 2 25 -4
sb:the season	0 0 -16 0 12 1 0
sb:the second	0 10 0 0 -8 0 3
sb:the so	0 0 -2 18 -11 -1 0
sb:the special	0 0 -11 -11 -8 11 20
sb:the standstill	-3 2 14 11 -24 0 3
sb:the step	0 0 -10 -11 13 10 0
sb:the strike	0 0 -12 0 14 0 0
sb:the summer	0 0 -7 4 1 0 0
sb:the surcharge	0 0 -21 0 30 -11 0
sb:the suspend	0 0 -4 0 -1 7 0
sb:the suspension	0 0 21 -17 -12 3 -5
sb:the table	0 0 0 5 -14 10 0
sb:the talk	0 0 -1 -4 12 0 0
sb:the tariff	0 2 33 -6 -15 -11 -8
sb:the term	0 0 -1 -1 8 0 0
sb:the thing	0 0 18 0 -14 -1 0
sb:the third	0 0 -3 -1 0 12 -4
sb:the threat	0 0 0 0 6 0 0
sb:the three	0 0 -7 0 -8 14 0
sb:the time	0 0 -8 3 -6 8 0
sb:the town	0 0 -13 0 8 -5 6
sb:the trade	0 0 -1 -7 2 5 0
sb:the truce	-4 1 16 -9 -10 -1 5
sb:the two	-7 -1 9 16 -15 0 0
sb:the upper	0 0 -17 0 21 -4 0
sb:the window	0 0 -4 0 6 0 0
sb:the winter	2 0 -10 0 1 4 0
sb:the work	0 0 -2 -2 9 0 0
sb:the world	0 0 -16 0 17 0 0
sb:the year	0 0 -14 -1 1 14 0
sb:their	-2 -15 7 -9 0 9 -4
sb:their additional	0 0 0 0 -6 5 0
sb:their country	0 0 13 0 -13 0 0
sb:their dispute	0 0 -7 0 -5 7 4
sb:their duty	0 -3 -2 -17 6 7 6
sb:their first	0 0 0 -6 9 0 0
sb:their meet	0 0 3 9 -4 -5 -3
sb:their second	0 0 0 12 -10 0 0
sb:their tariff	0 0 -4 5 -7 7 3
sb:their third	0 0 -1 0 8 0 0
sb:their truce	5 -1 14 4 -13 -1 -10
sb:them	0 0 -7 1 11 -5 0
sb:them ,	0 0 -22 0 16 0 2
sb:them until	0 0 -11 0 12 0 0
sb:then	-4 5 -12 12 -3 0 0
sb:then ,	0 0 1 9 -10 0 0
sb:then come	0 7 0 -10 5 0 -2
sb:there	8 6 -17 -7 11 -6 6
sb:there 's	0 0 -3 8 -9 6 0
sb:there ,	0 7 0 -9 2 0 -2
sb:there is	0 0 -18 0 25 -6 -4
sb:there will	0 0 -4 0 7 0 0
sb:therefore	0 0 -10 3 -1 12 -1
sb:these	3 7 -5 8 -14 2 0
sb:these are	0 0 -10 0 0 9 0
sb:they	-1 0 0 3 -9 5 3
sb:they agree	0 0 7 -4 -11 4 7
sb:they are	0 0 -28 -1 21 5 3
sb:they did	0 0 0 14 -14 0 0
sb:they had	0 0 -2 -9 16 0 0
sb:they have	0 0 2 8 -3 -7 -1
sb:they meet	0 0 4 -7 0 0 0
sb:they sign	0 0 8 16 -22 0 0
sb:they sit	0 0 -8 0 12 0 0
sb:they were	0 0 -13 8 6 -2 0
sb:they will	0 0 15 -3 4 -21 0
sb:they would	0 0 10 0 -13 2 0
sb:they'll	0 0 -4 0 -6 9 0
sb:they'll be	0 0 -8 2 -5 10 0
sb:they've	0 0 0 -3 7 0 0
sb:thi ,	0 0 0 10 -8 0 0
sb:thi is	0 0 0 0 -7 8 0
sb:thi month	0 0 -3 -1 9 0 0
sb:thi was	0 0 18 0 -18 0 0
sb:thi week	0 0 -8 0 12 0 0
sb:thing	0 0 31 4 -25 -9 0
sb:third	0 0 -8 -5 -2 12 9
sb:third round	0 0 0 -13 -5 4 9
sb:third time	0 0 3 6 -8 0 0
sb:those	-1 -2 18 3 -19 0 2
sb:those of	0 0 4 2 -7 0 0
sb:those who	0 0 8 0 -6 0 0
sb:thread	0 0 18 -3 -14 0 0
sb:thread ,	0 0 23 0 -23 0 0
sb:threaten	0 0 0 -8 13 -1 -3
sb:three	-1 0 -29 -3 2 19 19
sb:three ,	0 0 -4 0 -10 0 15
sb:three time	0 0 -7 0 7 0 0
sb:through	0 0 4 -6 -2 9 -6
sb:through the	0 0 9 -5 -5 3 0
sb:thu	0 0 14 -2 0 -11 0
sb:thursday	-1 0 7 -12 5 0 -5
sb:thursday ,	0 0 12 -7 -3 0 -4
sb:tile	0 0 0 3 -8 5 -1
sb:till	0 0 19 -6 -12 -3 0
sb:till the	0 0 11 0 -10 0 0
sb:time	5 -1 -7 -4 -4 11 13
sb:time ,	0 0 -6 -1 2 9 -1
sb:time :	0 0 8 -7 -7 5 0
sb:time in	0 0 0 -3 -17 0 19
sb:time on	0 0 13 -5 -6 0 0
sb:time since	7 0 -2 -7 3 0 0
sb:time the	0 0 0 13 -13 0 0
sb:to	-3 -13 3 6 0 4 -8
sb:to :	0 0 7 0 -5 0 0
sb:to <day-ahead>	0 0 -10 -4 20 -9 0
sb:to <day-gone>	0 0 -11 0 12 0 0
sb:to <goods-amount>	0 0 -4 0 0 6 0
sb:to <level>	-7 1 -10 13 -7 -2 7
sb:to <name>	0 0 -4 6 -6 0 4
sb:to <number>	0 0 4 1 7 -10 -13
sb:to <person>	0 0 -6 0 -4 14 0
sb:to <quality>	0 0 -6 0 9 0 0
sb:to <span>	0 0 -20 0 25 -6 0
sb:to all	0 0 0 8 -7 0 0
sb:to an	1 0 4 -1 -6 0 0
sb:to and	0 0 6 0 -11 2 0
sb:to apply	0 0 9 3 -6 0 -4
sb:to be	0 0 11 1 -7 0 -12
sb:to begin	0 0 0 -16 -12 7 19
sb:to carry	0 0 5 1 -11 9 -4
sb:to close	0 0 -5 0 7 0 0
sb:to come	0 0 0 0 7 0 -3
sb:to cut	0 0 0 -5 -1 0 9
sb:to discuss	0 0 1 -3 6 -4 0
sb:to do	0 0 0 0 -4 0 6
sb:to end	-7 0 3 7 3 -11 -1
sb:to expire	7 0 5 0 -9 0 0
sb:to extend	0 6 -12 -3 14 -4 0
sb:to fall	0 0 -5 0 -1 0 8
sb:to follow	0 0 -6 0 8 0 0
sb:to go	0 0 -5 3 -10 17 -1
sb:to good	0 0 0 9 -3 0 -4
sb:to happen	0 0 -4 0 9 0 -1
sb:to hold	0 0 21 0 -18 -4 0
sb:to its	7 0 -3 0 7 -10 0
sb:to lapse	-1 0 -7 0 3 8 0
sb:to last	0 -1 10 -1 -15 5 4
sb:to leave	0 0 -10 0 -4 16 0
sb:to let	0 0 -6 -3 1 4 3
sb:to meet	0 0 0 0 13 -8 0
sb:to midnight	0 0 0 0 -5 0 6
sb:to pay	0 0 -4 0 13 -3 0
sb:to prolong	0 0 -6 -6 -11 24 0
sb:to publish	0 0 0 0 -9 0 8
sb:to put	0 0 16 0 -7 -9 0
sb:to raise	0 0 -6 0 0 5 0
sb:to renew	7 0 -1 7 -9 0 0
sb:to return	0 0 9 0 -7 0 0
sb:to rise	0 0 7 0 -5 0 0
sb:to run	-1 5 -2 0 -14 8 8
sb:to say	0 0 12 8 -21 0 0
sb:to see	0 0 5 0 0 -8 0
sb:to sign	0 0 0 0 9 -2 0
sb:to slap	0 0 10 0 -9 0 0
sb:to stop	0 0 -4 -1 6 0 0
sb:to suspend	0 0 -2 -13 6 0 6
sb:to take	0 0 0 0 8 0 -7
sb:to talk	0 0 16 0 -15 0 0
sb:to the	-9 -3 -11 10 0 13 -5
sb:to us	0 0 0 9 -8 0 0
sb:to vote	0 0 -1 0 6 -1 0
sb:to where	0 0 -8 -1 11 0 0
sb:to which	0 0 0 -8 9 0 0
sb:together	0 0 0 -5 10 -1 0
sb:tomatoe	0 0 1 0 -6 0 7
sb:ton	0 0 14 1 -11 -2 0
sb:too	4 0 -8 3 0 0 0
sb:too ,	0 0 -6 -1 10 0 0
sb:tool	0 0 0 -3 -6 0 10
sb:top	0 0 -16 10 1 5 -5
sb:top ,	0 0 -8 3 0 5 0
sb:top of	0 0 -7 5 0 0 0
sb:total	0 0 0 -4 6 0 0
sb:touched	0 0 6 2 -8 0 0
sb:town	0 0 -19 5 0 -2 13
sb:tractor	0 0 13 8 -15 0 -2
sb:trade ,	0 0 5 3 -11 0 5
sb:trade agreement	0 0 -2 0 7 0 0
sb:trade deal	0 0 10 0 -9 0 0
sb:trade minister	0 0 -7 -12 17 0 0
sb:trade truce	7 0 -5 -6 0 3 0
sb:trade war	0 0 0 11 -11 0 0
sb:trader	0 0 8 -4 -1 0 0
sb:trading	0 0 10 0 -9 0 0
sb:trading partner	0 0 10 0 -10 0 0
sb:transit	0 0 -3 -2 10 0 0
sb:treasury	0 0 -3 0 0 6 0
sb:treasury secretary	0 0 -3 0 0 6 0
sb:treaty	0 0 -14 1 1 9 0
sb:treaty by	0 0 -17 0 11 7 0
sb:trial	0 0 23 0 0 -22 0
sb:trieste	0 0 -1 8 -5 0 0
sb:trieste on	0 0 -1 8 -5 0 0
sb:tromsø	0 0 7 0 -2 0 0
sb:trouble	0 0 6 -5 0 0 0
sb:truce	4 1 16 -9 -8 -5 -3
sb:truce ,	-1 25 0 -4 -9 -6 2
sb:truce :	0 0 6 0 -2 0 0
sb:truce agree	-3 -2 9 -13 15 -5 0
sb:truce begin	0 -6 10 3 -1 -3 0
sb:truce between	-2 -1 5 -15 12 -10 -1
sb:truce by	0 0 -15 -4 3 19 0
sb:truce end	0 -3 7 -14 4 -1 -6
sb:truce expire	-3 0 8 -2 -8 9 0
sb:truce from	0 0 2 -8 2 9 -10
sb:truce go	0 0 28 0 0 -26 0
sb:truce has	10 0 8 3 -16 0 0
sb:truce hold	0 0 5 6 -4 -6 0
sb:truce in	-4 0 5 3 -9 3 0
sb:truce is	-3 -3 14 -6 -15 6 1
sb:truce itself	0 0 20 0 -10 -3 0
sb:truce last	0 0 9 6 -6 -10 0
sb:truce now	0 0 9 0 0 -6 0
sb:truce of	11 -5 -24 10 3 -9 10
sb:truce on	10 -5 17 -21 -1 -11 0
sb:truce over	6 6 0 -12 -12 14 -5
sb:truce run	-3 0 -9 -2 29 -27 -6
sb:truce take	0 0 -3 -9 -2 0 16
sb:truce that	0 -14 29 27 -30 -27 -5
sb:truce to	0 -2 -11 -15 0 23 2
sb:truce until	9 0 -9 0 6 -4 0
sb:truce was	-8 17 10 0 -23 7 2
sb:truce which	0 6 6 8 -18 0 0
sb:truce with	4 -9 0 -6 2 5 -2
sb:truce would	1 -1 -3 -5 -10 6 14
sb:try	0 0 -5 0 8 0 0
sb:tuesday	0 0 2 -6 10 -11 -4
sb:tuesday ,	0 0 8 -13 6 -11 -3
sb:tuna	0 0 6 -5 -1 0 0
sb:turn	0 0 16 0 -14 0 0
sb:turned	7 0 2 0 -8 0 0
sb:twice	0 0 9 -6 0 -1 0
sb:two	0 2 -11 5 8 -5 -4
sb:two ,	0 0 9 8 -15 0 0
sb:two <office>	0 0 -6 9 -13 8 1
sb:two country	3 7 23 0 -23 -5 0
sb:two government	0 0 13 -3 -10 2 2
sb:two have	0 0 -2 -1 6 0 0
sb:two is	0 0 9 -3 -2 0 0
sb:two leader	0 0 9 -10 0 0 0
sb:two meet	0 0 -2 10 -6 0 0
sb:two president	0 0 14 1 -11 -2 0
sb:two round	0 0 -5 0 7 0 0
sb:two side	-1 -5 -12 8 -5 15 0
sb:two was	0 0 0 -10 12 0 0
sb:tyre	0 0 5 -11 0 3 0
sb:unchanged	0 0 -10 0 0 9 0
sb:under	-10 -9 -7 6 9 -4 2
sb:under a	0 0 25 -2 -18 0 -2
sb:under an	0 0 -12 0 13 0 0
sb:under section	0 0 -24 -7 24 7 0
sb:under the	-1 -5 -8 26 -17 0 8
sb:under which	-4 0 4 0 2 -6 0
sb:understanding	0 0 6 0 -4 0 0
sb:union	0 0 -15 0 17 0 0
sb:unless	0 0 16 -5 -5 -5 -1
sb:unless the	0 0 -3 0 11 -1 0
sb:until	7 -23 9 -11 0 9 -43
sb:until <day-ahead>	0 0 -15 2 10 0 0
sb:until <number>	0 0 15 -3 -8 0 -2
sb:until the	10 -1 -6 -2 -3 10 -8
sb:until then	0 0 8 7 -13 0 0
sb:up	-8 1 17 -15 -5 13 -13
sb:up again	0 0 7 0 -5 -1 0
sb:up by	0 0 -9 0 14 0 0
sb:up from	-1 4 -8 0 10 0 -3
sb:up in	0 0 0 6 -11 0 6
sb:up on	0 0 0 -5 0 10 -2
sb:up to	0 0 3 -10 -4 14 -7
sb:updated	0 0 -4 -2 10 0 0
sb:upon	0 0 7 5 -10 0 0
sb:upper	0 0 -17 0 21 -4 0
sb:urgent	3 0 -7 10 -4 0 0
sb:us	6 -1 15 -2 -5 -5 -8
sb:us to	0 0 3 0 5 -7 0
sb:use	0 0 -4 0 8 0 0
sb:used	0 0 -6 7 3 0 -3
sb:used from	0 0 0 0 6 0 -3
sb:used to	0 0 0 9 -9 0 0
sb:valid	0 0 23 -8 -11 -7 0
sb:valid for	0 0 3 0 -13 3 1
sb:valid until	0 0 11 0 -7 -2 0
sb:valley	0 0 -4 0 7 0 0
sb:valparaíso	0 0 -2 -6 12 0 0
sb:vanilla	0 0 -3 16 -9 0 -4
sb:veracruz	7 0 -3 0 -3 0 0
sb:version	0 0 19 1 -20 0 0
sb:version of	0 0 10 2 -13 0 0
sb:vessel	0 0 9 -1 0 -3 -1
sb:vice	0 0 -1 0 7 0 0
sb:video on	0 0 0 -3 11 -4 0
sb:visit	0 0 -5 0 15 0 -3
sb:vote	0 0 -21 -3 33 -3 0
sb:vote on	0 0 -9 0 15 0 0
sb:wait	0 0 -6 0 10 -3 0
sb:waiting for	0 0 -3 -1 8 0 0
sb:waive	0 0 -11 0 3 4 0
sb:walk	0 0 -5 0 6 0 0
sb:want the	0 0 -8 0 0 8 0
sb:want to	0 0 13 0 -10 0 0
sb:wap	-3 0 -3 0 6 -6 6
sb:wap )	-3 0 -3 0 6 -6 6
sb:war	-3 0 0 20 -11 0 0
sb:war ,	0 0 1 6 -9 0 0
sb:warn	0 0 7 0 -4 0 0
sb:warn that	0 0 9 0 -7 0 0
sb:was	-1 3 0 0 7 -6 -16
sb:was <level>	2 0 -7 -2 6 0 0
sb:was <number>	0 0 -7 0 10 0 0
sb:was agree	0 -7 7 0 0 -4 0
sb:was conclude	0 1 7 1 -3 -11 -1
sb:was due	0 0 19 0 -14 0 0
sb:was extend	0 0 0 -9 5 2 0
sb:was first	0 0 0 18 -16 0 0
sb:was given	0 0 0 8 -7 0 0
sb:was leave	0 0 0 9 -8 0 0
sb:was make	-3 4 19 1 -14 -8 0
sb:was negotiate	0 0 0 -7 9 0 0
sb:was not	0 0 2 0 -10 8 0
sb:was on	-2 0 0 -1 9 0 0
sb:was prolonged	0 0 0 -4 12 -9 0
sb:was raise	0 0 0 7 -7 0 0
sb:was ready	0 0 7 0 -3 -1 0
sb:was sign	1 8 0 -7 2 -7 0
sb:was the	5 0 0 -13 8 -3 0
sb:was their	0 0 0 -7 9 0 0
sb:was to	-15 4 -11 -3 13 1 1
sb:water	5 0 -6 -3 12 -8 -4
sb:way	0 0 7 0 -7 2 0
sb:way to	0 0 10 -4 -3 0 0
sb:we	-5 -4 -11 0 -6 11 16
sb:we agree	0 0 -4 23 -30 4 10
sb:we are	0 0 -9 -6 17 0 0
sb:we have	0 0 -3 -9 5 8 0
sb:we meet	0 0 -1 0 6 -1 0
sb:wednesday	0 0 -9 1 7 0 0
sb:wednesday ,	0 0 -19 7 7 0 0
sb:week	0 0 4 -15 16 -7 -6
sb:week ,	0 0 8 -5 0 0 0
sb:week ;	0 0 -10 0 0 8 0
sb:week that	0 0 -1 0 11 -9 0
sb:weekly	0 0 17 0 -16 0 0
sb:welcome	0 0 -4 0 -7 6 7
sb:welcomed	0 0 -5 0 -1 6 0
sb:welcomed the	0 0 -4 0 -1 6 0
sb:well	0 0 0 -12 -1 0 7
sb:were	-3 -1 4 0 13 -21 -2
sb:were loaded	0 0 -7 -3 13 0 0
sb:were not	0 0 6 0 -5 0 0
sb:what	-13 -4 -9 11 -6 21 1
sb:what 's	0 0 0 11 -10 0 0
sb:what <person>	0 0 -5 -1 -2 10 0
sb:what <quality>	0 0 0 15 -14 0 0
sb:what change	0 0 -9 4 3 0 -3
sb:what come	0 0 -6 0 11 0 0
sb:what do	0 0 -3 0 7 0 0
sb:what happen	0 0 -3 -5 0 0 7
sb:what has	0 0 0 -9 12 0 0
sb:what he	0 0 0 0 -4 7 0
sb:what if	0 0 -9 0 11 0 0
sb:what the	0 0 3 2 -14 9 0
sb:what they	0 0 5 -9 -1 0 6
sb:what was	0 0 7 -17 4 0 0
sb:wheat	4 0 -14 0 7 -5 0
sb:wheat ,	4 0 -8 0 3 0 0
sb:when	0 0 -9 6 -5 15 0
sb:when it	7 0 -16 0 7 1 0
sb:when the	-11 1 0 11 -8 6 -1
sb:when they	0 0 12 -3 -8 0 0
sb:where	0 0 -7 -8 13 6 0
sb:where it	0 0 -7 -1 2 8 0
sb:where they	0 0 -6 0 6 0 0
sb:whether	0 0 26 -2 -17 -6 0
sb:which	-12 3 9 6 -11 -2 3
sb:which <name>	0 0 -4 8 -8 8 0
sb:which <person>	0 0 -7 8 -1 0 0
sb:which a	0 0 0 0 6 0 0
sb:which begin	0 5 -10 3 -6 12 -4
sb:which both	7 0 -23 20 -5 -3 0
sb:which get	0 0 -5 0 6 0 0
sb:which go	0 0 16 0 -14 0 0
sb:which had	0 6 -3 0 4 -8 0
sb:which has	0 0 4 -5 4 -6 0
sb:which have	0 0 -9 -4 5 6 0
sb:which is	-1 0 2 0 -7 0 6
sb:which it	0 0 3 4 -20 10 0
sb:which run	0 0 6 0 0 -3 0
sb:which start	0 0 -13 1 7 1 0
sb:which take	0 0 18 0 -11 -2 0
sb:which the	0 5 20 -8 -16 -11 13
sb:which they	0 0 0 -13 14 0 0
sb:which was	-3 -1 -7 -21 26 -10 9
sb:which were	0 0 -3 -3 17 -1 -5
sb:which would	-3 0 13 0 -5 -5 0
sb:who	0 0 0 13 -2 -3 -3
sb:who hold	0 0 0 0 -8 12 0
sb:who sign	0 0 0 13 -11 0 0
sb:who speak	0 0 -1 0 8 -6 0
sb:whoever	0 0 -8 0 9 0 0
sb:whose	0 0 10 -4 0 -6 0
sb:will	-20 -9 -13 1 6 15 3
sb:will apply	0 0 5 11 -10 0 -5
sb:will be	-2 0 11 10 -23 5 4
sb:will charge	0 0 0 0 7 0 -2
sb:will come	0 0 0 0 -4 0 7
sb:will continue	0 0 -9 0 0 9 0
sb:will cut	0 0 0 1 -7 0 6
sb:will do	0 0 -7 0 12 -3 0
sb:will end	0 0 0 0 -9 10 0
sb:will go	0 0 4 0 -7 3 2
sb:will have	0 0 0 12 -10 0 0
sb:will last	0 0 6 -1 -8 2 0
sb:will lower	0 0 0 -8 4 0 0
sb:will not	0 0 -4 -12 0 10 0
sb:will now	0 0 -12 5 11 -1 0
sb:will pay	0 0 10 0 -7 1 0
sb:will put	0 0 8 0 -8 0 0
sb:will return	0 0 -4 0 6 0 0
sb:will run	0 0 6 0 0 -6 0
sb:will sit	0 0 0 7 -5 0 0
sb:will stay	0 0 -17 2 12 0 0
sb:will stop	0 0 -5 0 0 0 6
sb:will suspend	0 0 4 -6 -8 2 5
sb:will take	0 0 -4 0 -2 0 9
sb:window	0 0 -8 0 12 0 0
sb:wine	0 0 1 -13 10 -3 0
sb:winter	2 0 -23 -1 19 0 0
sb:winter ,	0 0 -3 0 0 6 0
sb:wire	0 0 -23 0 27 0 0
sb:with	-2 -23 12 -3 -6 9 0
sb:with <level>	0 0 -6 3 0 2 0
sb:with <name>	0 -11 13 4 -8 -5 1
sb:with <seat>	-1 0 18 -3 -6 0 0
sb:with a	0 0 -7 8 -12 5 10
sb:with an	0 0 -5 0 0 10 -1
sb:with effect	0 0 -4 -1 10 0 -2
sb:with that	0 0 3 -11 3 0 4
sb:with the	0 0 0 -7 5 6 -4
sb:with us	7 0 -7 0 4 0 -4
sb:with which	0 0 0 0 6 0 0
sb:withdraw	0 0 -6 0 0 6 0
sb:without	-2 0 21 -4 -8 -16 1
sb:without a	0 0 12 0 -5 -2 -2
sb:without it	0 0 16 0 -12 0 -2
sb:without the	0 0 -19 0 14 -6 10
sb:wool	0 0 0 -2 -13 3 11
sb:word	0 0 -4 2 -6 14 -4
sb:worked	0 0 0 -9 15 0 0
sb:working	0 0 -3 0 14 -10 0
sb:world	0 0 -17 0 17 0 0
sb:worry	0 0 11 0 -11 0 0
sb:worst	0 0 -2 -7 11 0 0
sb:worth	0 0 -22 -1 26 0 0
sb:worth <money>	0 0 -21 0 23 0 0
sb:would	-10 -9 -4 -25 -6 33 -1
sb:would be	0 0 24 9 -20 -5 -13
sb:would follow	0 0 -5 0 7 0 0
sb:would go	0 0 -6 3 5 3 -7
sb:would have	-3 0 12 0 -5 0 -7
sb:would keep	0 0 -19 0 0 17 0
sb:would last	0 0 -22 -4 -8 27 8
sb:would like	0 0 -4 0 -3 8 0
sb:would not	0 0 -3 0 10 -4 0
sb:would otherwise	0 0 19 0 -14 -5 0
sb:would return	0 0 -2 0 9 -4 0
sb:would run	0 0 -6 0 0 5 0
sb:would start	0 0 -1 -7 -1 0 11
sb:would take	0 0 -8 -3 5 0 4
sb:write	-1 0 12 3 -1 -10 -5
sb:write comment	0 0 -3 0 6 0 0
sb:write in	0 0 0 6 -5 0 0
sb:write to	0 0 -6 0 7 0 0
sb:year	0 0 12 2 -11 1 -11
sb:year 's	0 0 -6 0 6 0 0
sb:year ,	0 0 12 2 -6 -7 0
sb:yes	0 0 10 0 -4 -2 -3
sb:yes ,	0 0 11 1 -8 0 -2
sb:yet	0 0 -1 10 -4 0 0
sb:york	0 0 -8 -10 21 0 0
sb:york ,	0 0 -5 -5 12 0 0
sb:you	-1 0 -6 0 10 -13 6
sb:you do	0 0 9 0 -8 0 0
sb:you will	0 0 2 13 -13 -1 0
sb:your	0 0 8 -13 9 -18 1
sb:zero	0 0 6 0 4 -4 -8
sb:|	0 0 0 7 -5 0 0
sb:·	0 0 -8 0 4 0 0
sb:—	1 -3 9 0 -4 -2 -1
sb:— <level>	0 0 -4 -5 13 0 0
sb:— <name>	-6 0 21 -6 -7 -15 9
sb:— <office>	0 0 -2 0 6 0 0
sb:— a	3 0 4 0 -9 2 0
sb:— from	0 0 3 6 -8 0 0
sb:— monday	0 0 0 -7 10 0 0
sb:— the	-5 0 -8 -4 17 0 0
sb:•	0 0 -14 11 0 11 -3
sb:• a	0 0 0 9 -7 0 0
sb:• the	0 0 -17 0 20 0 0
t0=future	-18 -7 -2 -7 6 12 0
t0=future-not	0 0 -6 0 10 0 -3
t0=future-passive	0 0 9 -19 -6 5 0
t0=modal	-24 -7 1 -25 9 0 6
t0=modal-not	0 0 -3 0 8 -1 0
t0=modal-passive	-3 0 -3 -11 14 -4 1
t0=past	16 -1 -15 1 16 -23 -15
t0=past-not	-1 0 7 0 -4 0 0
t0=past-passive	0 5 -9 8 1 -16 -11
t0=past-passive-not	0 0 -5 0 -3 8 0
t0=perfect	9 -11 7 2 2 -20 -3
t0=perfect-passive-not	0 0 0 6 -5 0 0
t0=pluperfect	0 15 -21 1 4 3 -10
t0=pluperfect-passive	8 0 -1 0 0 -4 0
t0=present	-29 -10 -3 -2 18 -3 -2
t0=present-not	0 0 -3 -3 0 11 0
t0=present-passive	-2 -3 0 -8 6 1 0
t0=present-passive-not	0 0 5 2 0 -7 0
t1=future	-18 -6 -6 -8 13 7 -2
t1=future-not	0 0 -6 0 10 0 -3
t1=future-passive	0 0 6 -19 -4 5 0
t1=gerund	0 -2 5 -6 -1 0 5
t1=infinitive	2 -5 -14 -10 -2 15 14
t1=modal	-24 -7 0 -25 11 0 6
t1=modal-not	0 0 -3 0 7 -1 0
t1=modal-passive	-3 0 -4 -11 15 -4 1
t1=participle-passive	10 0 -17 -5 21 -16 -5
t1=past	19 -1 -16 3 14 -30 -20
t1=past-not	-1 0 7 0 -4 0 0
t1=past-passive	-2 5 -6 7 2 -14 -10
t1=past-passive-not	0 0 -5 0 -3 8 0
t1=perfect	9 -10 5 4 0 -20 0
t1=perfect-passive	0 0 8 0 -2 -2 0
t1=perfect-passive-not	0 0 0 6 -5 0 0
t1=pluperfect	-4 15 -23 3 3 8 -9
t1=present	-26 -8 3 -6 14 -7 0
t1=present-not	0 0 -3 -3 0 11 0
t1=present-passive	-2 -3 0 -8 8 -1 0
t1=present-passive-not	0 0 5 2 0 -7 0
t2=future	0 0 0 -8 2 -8 9
t2=future-not	0 0 0 9 -5 0 0
t2=future-passive	0 0 2 -8 12 -3 -4
t2=infinitive	0 0 3 -15 5 8 -9
t2=modal	-5 -3 1 13 2 0 -25
t2=past	-1 7 -19 -14 27 -10 -15
t2=past-passive	3 -4 -11 0 4 0 0
t2=perfect	-10 7 -6 3 4 -3 -9
t2=perfect-passive	1 -1 -1 -6 5 2 0
t2=pluperfect	-2 0 -7 4 1 0 0
t2=pluperfect-passive	0 0 0 -8 5 1 0
t2=present	-4 -6 14 -1 -3 -11 5
t2=present-passive	0 0 -8 0 15 0 -10
t2=present-passive-not	0 0 -8 8 0 0 0
t:loose	3 -9 7 4 -5 -9 0
t:loose & d:ahead	-7 -2 7 -13 3 -5 2
t:loose & d:gone	11 -4 -7 4 0 -9 -6
t:loose & d:today	-1 0 13 10 -16 0 0
t:loose-l1	-2 0 -6 4 0 -1 6
t:loose-l2	1 -2 10 -5 -5 -3 0
t:loose-l3	0 -11 -3 -4 -3 19 -1
t:loose-r	2 -10 9 5 0 -26 -7
t:loose-r1	0 -2 3 0 -7 0 9
t:loose-r2	-2 0 7 4 1 -13 -9
t:loose-r3	4 0 -7 3 11 -10 -16
t:more	5 2 3 -9 5 -1 -20
t:more & d:ahead	-17 -13 9 -22 1 10 -23
t:more & d:gone	15 9 -27 -7 9 -39 6
t:more & d:today	-3 0 1 16 -8 -3 0
t:more-in	4 0 0 15 -3 -17 -1
t:more-in0	4 0 0 15 -3 -17 -1
t:more-l	-16 -4 3 -17 2 16 -12
t:more-l0	0 0 0 -8 17 -14 -2
t:more-l1	2 -7 1 -13 -2 12 -7
t:more-l2	0 4 -14 -4 7 12 -4
t:more-l3	-23 -3 -3 2 3 2 3
t:more-r	9 5 -4 -6 5 -9 -7
t:more-r0	0 0 0 -13 14 0 0
t:more-r1	-12 -3 1 -7 18 -17 -2
t:more-r2	0 -3 -8 5 8 -17 4
t:more-r3	13 9 1 -5 -11 10 -7
t:quiet	8 -3 2 10 -15 1 -9
t:quiet & d:ahead	0 0 3 -9 0 1 -7
t:quiet & d:gone	9 -3 -11 19 -19 0 0
t:quiet & d:today	0 0 4 -8 0 0 0
t:quiet-l	2 0 -1 13 -10 3 -6
t:quiet-l1	0 0 0 15 0 -25 -2
t:quiet-l2	6 0 -11 5 -13 18 0
t:quiet-l3	0 0 -9 -4 0 15 0
t:quiet-r	5 0 6 8 -14 -3 0
t:quiet-r2	4 0 6 23 -28 -1 0
t:quiet-r3	0 0 5 -9 1 0 0
t:truce	3 1 0 8 -3 -7 -2
t:truce & d:ahead	-33 -30 15 -40 2 5 7
t:truce & d:gone	16 13 -42 27 -16 -40 -26
t:truce & d:today	-6 -1 -4 -2 13 -4 -1
t:truce-l	0 1 -5 7 -3 -4 5
t:truce-l0	0 0 -11 -4 16 0 0
t:truce-l1	-10 7 0 5 -2 -1 -4
t:truce-l2	-2 5 -4 6 -4 -9 11
t:truce-l3	6 -6 -4 -1 0 2 0
t:truce-r	5 0 7 1 -1 -6 -16
t:truce-r1	0 3 -12 16 -6 3 0
t:truce-r2	-1 -7 24 -6 -6 0 -10
t:truce-r3	14 3 -5 -10 4 -9 0
t:verb	-7 -3 1 0 4 0 -1
t:verb & d:ahead	-4 -3 7 0 -6 1 0
t:verb & d:gone	-13 0 -6 -6 17 -1 -3
t:verb & d:today	4 0 -14 4 0 0 0
t:verb-l	-11 0 -3 -3 5 5 -3
t:verb-l0	0 0 -3 6 0 0 -3
t:verb-l1	0 -4 -6 9 -4 6 4
t:verb-l2	0 -2 -5 -8 1 6 14
t:verb-l3	0 2 -2 0 5 3 -15
t:verb-r	0 -9 0 5 -10 12 2
t:verb-r1	-1 -2 8 -5 -3 0 7
t:verb-r2	0 0 -1 5 8 -3 -13
t:verb-r3	0 0 6 -4 -4 0 7
tn:loose	-5 15 0 20 -16 -2 -4
tn:more	13 -5 22 0 1 -24 -42
tn:quiet	0 -5 -3 8 11 -20 -7
tn:truce	6 9 24 9 -51 6 31
tn:verb	0 -6 8 10 -7 4 -19
tp:loose	-13 -9 -11 -39 15 20 19
tp:more	0 7 0 -5 8 -9 -16
tp:truce	5 7 8 1 -40 17 20
tp:verb	0 8 -11 13 17 -11 -24
v0-none	-11 -19 -10 -7 31 -10 -6
v0=add	0 0 -6 0 0 0 7
v0=agree	3 -15 4 8 -4 -9 2
v0=apply	0 0 5 0 -7 1 2
v0=approve	0 0 15 -8 -5 0 0
v0=ask	0 0 -1 -3 13 0 0
v0=be	5 -13 -5 -5 8 1 -3
v0=begin	-12 10 -21 -8 15 2 -6
v0=carry	0 0 -2 2 -2 10 -7
v0=charge	2 0 0 7 0 -5 -9
v0=clear	0 0 2 3 -8 6 -6
v0=collect	0 0 0 11 -6 -3 -1
v0=come	2 -2 5 -9 7 1 -11
v0=conclude	-2 0 12 6 -5 -7 -1
v0=continue	0 0 -7 0 7 0 0
v0=cut	0 0 0 7 -6 0 1
v0=declare	-2 6 -10 10 -4 0 0
v0=die	0 0 10 -2 -3 0 0
v0=drop	1 0 0 -1 -8 0 11
v0=end	-22 2 -7 -2 20 0 -10
v0=enter	0 0 -4 -1 0 -3 9
v0=expect	0 0 0 -1 6 -2 0
v0=expire	3 -4 -7 -11 12 0 -4
v0=extend	-1 0 6 -20 15 -7 0
v0=face	0 0 7 0 -2 0 -5
v0=fall	-3 0 -1 1 -2 0 6
v0=fix	0 0 9 0 -8 0 0
v0=go	6 -1 4 0 1 -3 -10
v0=halve	0 0 6 -3 -4 0 2
v0=have	4 -3 0 -4 10 -25 0
v0=hold	0 4 7 -2 -11 1 1
v0=impose	0 0 0 -5 11 0 -1
v0=introduce	0 0 -1 -5 0 8 0
v0=keep	0 0 -4 8 4 -8 0
v0=kick	0 0 -4 6 0 0 -4
v0=leave	0 0 5 1 -7 -5 6
v0=let	7 0 -2 -5 2 -2 0
v0=levy	0 0 0 -13 15 0 0
v0=like	0 0 -3 0 -5 9 0
v0=look	0 0 0 0 -5 7 0
v0=lose	0 0 14 0 -10 0 0
v0=make	-5 7 -9 3 -4 6 0
v0=meet	0 0 1 0 9 -10 -4
v0=negotiate	0 0 0 9 -3 -1 -3
v0=order	0 0 -6 0 7 0 0
v0=other	1 7 -2 0 8 -6 -19
v0=prepare	0 0 -1 0 -2 6 0
v0=put	0 0 -8 8 6 -9 0
v0=reach	-3 -1 -11 1 4 7 0
v0=recommend	0 0 0 0 -7 3 4
v0=reduce	0 0 0 -9 5 0 2
v0=return	0 0 -21 0 28 -6 0
v0=review	0 0 0 -4 8 0 0
v0=rise	0 0 1 -3 -2 -4 8
v0=rule	0 0 7 0 -5 -2 1
v0=run	4 -5 -4 -4 0 7 0
v0=say	0 0 2 -7 -6 10 0
v0=see	0 0 -12 -1 18 0 0
v0=sell	0 0 0 0 -5 0 6
v0=set	0 0 -10 0 18 -3 0
v0=settle	0 0 0 -3 6 0 0
v0=shelve	0 0 6 0 -3 0 0
v0=sign	3 6 0 -9 1 5 -4
v0=sit	0 0 -8 5 8 -4 0
v0=sleep	0 0 -10 -2 3 9 0
v0=start	-1 0 -12 3 -5 0 12
v0=state	0 0 7 7 0 -7 -8
v0=stay	0 0 -3 0 11 -5 -2
v0=step	0 0 5 0 -6 0 0
v0=stop	-9 0 -5 10 -15 10 6
v0=strike	0 0 7 4 -8 0 0
v0=suspend	0 5 5 12 -4 -14 -6
v0=take	-1 -1 3 -1 -3 -2 8
v0=threaten	0 0 -4 -2 13 0 0
v0=write	0 0 11 0 -7 0 0
v1-none	-23 -20 -3 -2 25 -4 -13
v1=add	0 0 -6 0 0 0 7
v1=agree	-4 4 -4 -2 6 -6 0
v1=apply	0 0 5 0 -8 1 2
v1=approve	0 0 14 -8 -4 -1 0
v1=be	2 -12 0 -9 8 -2 -1
v1=begin	-12 8 -23 0 4 -2 3
v1=carry	0 -1 -2 6 -8 14 -9
v1=charge	1 0 -4 1 4 -6 0
v1=clear	0 0 0 0 -9 10 0
v1=collect	0 0 0 8 -1 -4 -3
v1=come	2 -2 7 -9 6 1 -11
v1=conclude	-5 1 6 0 1 -10 -3
v1=cut	0 0 0 7 -6 0 1
v1=declare	-2 6 -10 10 -4 0 0
v1=die	0 0 11 -2 -4 -1 0
v1=drop	1 0 0 -1 -8 0 11
v1=end	2 0 -12 -7 17 0 -11
v1=enter	0 0 0 -1 0 -3 8
v1=expire	10 -4 -13 -12 14 -1 -4
v1=extend	-3 -2 0 -15 16 -1 0
v1=face	0 0 7 0 -2 0 -5
v1=fall	-3 0 0 2 -4 0 6
v1=fix	0 0 9 0 -8 0 0
v1=get	0 0 0 -3 6 -2 0
v1=go	6 -2 4 2 0 -1 -12
v1=grow	0 0 -3 0 6 0 0
v1=halve	0 0 6 0 -7 0 2
v1=have	9 -3 3 -3 2 -20 1
v1=impose	0 0 -1 -6 13 0 -1
v1=introduce	0 0 -2 -8 1 7 0
v1=keep	0 0 4 9 -8 -4 0
v1=know	0 0 0 7 -1 0 -1
v1=leave	0 0 1 0 -1 -5 6
v1=let	6 0 -2 -10 1 -2 4
v1=levy	0 0 -2 -6 11 0 0
v1=look	0 0 0 0 -5 7 0
v1=lose	-3 0 11 -1 -5 0 0
v1=make	-5 6 -11 0 0 6 0
v1=meet	0 0 0 0 11 -11 -5
v1=move	0 0 0 -4 6 2 -3
v1=negotiate	0 0 0 9 -2 -1 -3
v1=order	0 0 -6 0 8 0 0
v1=other	0 7 -3 0 9 -5 -19
v1=pay	0 0 -13 1 0 1 6
v1=put	0 0 -10 4 10 -8 0
v1=raise	0 0 -8 -1 3 8 -3
v1=recommend	0 0 0 0 -7 3 4
v1=reduce	0 0 0 -5 6 0 0
v1=remain	0 0 7 0 0 -8 0
v1=return	0 0 -8 0 18 -6 -1
v1=review	0 0 0 -1 6 0 0
v1=rise	0 0 1 -3 -1 -4 7
v1=rule	0 0 7 0 -5 -2 1
v1=run	4 -5 -1 -6 -1 7 0
v1=say	1 0 6 -6 -7 7 0
v1=see	0 0 1 -1 5 -6 0
v1=sell	0 0 0 0 -2 0 6
v1=send	0 0 -4 0 7 0 0
v1=set	0 0 -10 0 18 -3 0
v1=settle	0 0 0 -3 6 0 0
v1=shelve	0 0 11 -4 -4 0 0
v1=sign	1 1 0 1 -1 1 -6
v1=sit	0 0 -8 4 9 -4 0
v1=sleep	0 0 -10 0 0 9 0
v1=start	-2 0 -19 -4 7 -1 12
v1=state	0 0 7 7 -1 -7 -5
v1=stay	0 0 -7 0 21 -17 0
v1=stop	-8 0 -2 11 -12 10 0
v1=strike	-7 -1 10 5 -7 0 0
v1=suspend	0 3 2 13 -6 -4 -6
v1=take	-1 0 1 -3 0 -2 6
v1=threaten	0 0 0 -1 7 0 0
v1=withdraw	0 0 -1 0 6 0 0
v1=write	0 0 7 -3 0 -1 0
v2-none	-17 -21 -16 -9 44 -10 -11
v2=announce	0 0 -2 -5 12 0 0
v2=apply	0 0 0 -5 11 -2 0
v2=ask	0 0 0 8 -6 0 0
v2=be	-7 -10 -1 -6 15 0 -2
v2=bear	0 0 0 14 -13 0 0
v2=bring	0 -3 -3 11 0 -1 -1
v2=call	0 0 0 -4 9 0 0
v2=cease	0 0 -1 -2 9 0 -2
v2=collect	0 0 5 9 -6 -3 -5
v2=come	-3 -4 0 0 0 7 0
v2=confirm	0 0 -2 -3 7 0 0
v2=declare	0 0 0 6 -5 0 0
v2=drop	0 0 0 9 -20 0 12
v2=end	0 9 9 0 -12 -5 0
v2=enter	0 0 0 -4 6 0 0
v2=fall	0 0 -7 -3 16 0 -7
v2=get	0 0 0 -10 13 0 0
v2=go	0 0 2 10 -3 -3 -9
v2=hold	0 0 1 6 -5 0 -1
v2=lapse	0 10 0 -11 3 0 0
v2=lay	0 6 7 5 -18 0 0
v2=leave	0 0 11 -3 -2 0 -3
v2=let	12 0 -1 -9 0 0 0
v2=look	0 0 9 0 -5 0 0
v2=make	0 0 -2 -12 15 0 1
v2=pay	-7 -1 1 -1 8 -8 0
v2=put	0 0 0 -12 10 1 0
v2=reach	0 0 6 1 -12 0 3
v2=remain	0 0 -6 0 4 0 0
v2=return	0 0 9 0 -7 0 0
v2=rise	0 0 -11 0 18 0 -4
v2=run	0 5 -2 13 -11 0 -1
v2=say	0 0 -3 0 6 0 0
v2=send	0 0 0 0 -3 0 6
v2=settle	0 0 0 0 -6 9 0
v2=sign	0 0 -7 -5 14 0 0
v2=stay	0 0 0 -13 15 0 0
v2=suspend	0 0 0 9 -4 0 0
v2=take	4 0 -7 5 0 0 0
v2=tell	0 0 11 -5 -4 0 0
v:a:<v-agree>	0 -2 -10 -2 4 8 2
v:a:<v-begin>	0 -10 7 -19 24 -3 -18
v:a:<v-end>	8 23 13 -1 -22 -9 0
v:a:<v-propose>	-5 5 -10 -22 18 12 -13
v:a:<v-return>	-6 0 11 -18 -9 0 16
v:a:<v-suspend>	0 1 -3 11 -6 4 -8
v:b:<v-agree>	10 0 3 3 -10 7 -15
v:b:<v-begin>	4 -2 -9 23 -14 -1 4
v:b:<v-end>	21 -8 35 -61 -17 3 -19
v:b:<v-propose>	-12 -5 -16 -8 9 20 -1
v:b:<v-return>	2 0 4 -14 12 -13 -7
v:b:<v-suspend>	-3 0 -12 10 6 0 -1
v:c0=agree	13 -6 8 3 -14 12 -18
v:c0=bear	0 -9 -3 14 7 -3 -18
v:c0=begin	-3 0 -15 6 0 0 6
v:c0=buy	0 0 0 -4 6 -1 0
v:c0=deny	0 0 -1 -5 -6 8 6
v:c0=down	10 -8 -12 -2 9 -18 7
v:c0=end	1 -10 24 -19 -8 -4 -10
v:c0=impose	7 -7 -4 -9 13 -7 2
v:c0=propose	-7 -3 -10 -15 7 27 -18
v:c0=return	0 0 0 -7 15 -10 -1
v:c0=say	-12 0 7 -8 5 4 -4
v:c0=sell	0 0 -8 -9 11 0 6
v:c0=stay	6 -6 12 -2 -9 7 -12
v:c0=suspend	-4 8 0 3 2 -5 -9
v:c0=target	0 -3 6 -1 11 -15 -23
v:c0=threaten	0 0 -9 -5 22 0 -4
v:c0=up	0 -5 4 -23 11 0 0
v:c1=agree	2 2 5 4 -7 5 -20
v:c1=agree & d:ahead	0 -1 4 -7 3 10 -13
v:c1=agree & d:gone	-39 5 -9 16 -7 -3 -3
v:c1=agree & d:today	24 0 7 -22 -6 -1 0
v:c1=bear	0 -13 -3 10 3 5 -13
v:c1=bear & d:ahead	0 0 3 -5 0 13 -8
v:c1=bear & d:gone	-14 -8 -5 -11 33 -12 -7
v:c1=bear & d:today	8 0 -10 29 -21 0 -1
v:c1=begin	-4 -1 -9 17 -10 -1 8
v:c1=begin & d:ahead	-6 -9 -9 4 -5 5 11
v:c1=begin & d:gone	-6 4 -10 -2 10 -13 0
v:c1=begin & d:today	6 0 5 23 -25 0 -2
v:c1=buy	0 0 0 -7 14 -2 0
v:c1=deny	0 0 -1 -7 -5 8 6
v:c1=deny & d:ahead	0 0 0 0 -13 8 6
v:c1=deny & d:gone	0 0 0 -5 8 0 0
v:c1=down	10 -8 -9 3 3 -19 4
v:c1=down & d:ahead	0 0 -11 -7 16 -18 7
v:c1=down & d:gone	1 -6 0 7 -3 0 -5
v:c1=down & d:today	10 0 4 6 -17 0 0
v:c1=end	18 -17 16 -26 -2 -6 -18
v:c1=end & d:ahead	-20 -2 22 -31 -7 -2 -11
v:c1=end & d:gone	31 -11 -10 4 -11 -11 -4
v:c1=end & d:today	-19 0 -2 -33 24 -1 0
v:c1=impose	-4 -1 -21 -7 24 1 3
v:c1=impose & d:ahead	-9 -13 -6 6 -5 8 12
v:c1=impose & d:gone	-17 5 -27 -1 20 -18 -19
v:c1=impose & d:today	17 0 -26 -30 37 -4 -2
v:c1=propose	-5 -3 -3 -11 5 16 -6
v:c1=propose & d:ahead	0 0 -4 -24 1 18 -5
v:c1=propose & d:today	0 0 1 -9 5 0 0
v:c1=return	0 0 14 -11 4 -10 -4
v:c1=return & d:ahead	0 0 17 -3 -3 -9 -4
v:c1=return & d:today	0 0 -5 -4 12 0 0
v:c1=say	-14 0 13 -8 6 -4 -4
v:c1=say & d:ahead	0 0 12 4 -10 -1 -1
v:c1=say & d:gone	-6 1 -7 -27 36 -1 -1
v:c1=say & d:today	-3 0 7 8 -8 0 0
v:c1=sell & d:ahead	0 0 -11 9 0 -2 2
v:c1=sell & d:gone	0 0 0 -8 12 0 0
v:c1=sell & d:today	0 0 6 0 -4 0 0
v:c1=stay	2 -7 14 -10 -2 -3 -9
v:c1=stay & d:ahead	-16 -11 3 -18 7 3 -2
v:c1=stay & d:gone	14 0 -19 8 -3 -12 -6
v:c1=stay & d:today	-13 0 40 -18 -19 0 0
v:c1=suspend	-9 5 3 -2 5 -4 -6
v:c1=suspend & d:ahead	0 -5 6 0 0 -3 -5
v:c1=suspend & d:gone	-5 9 -6 -1 4 0 0
v:c1=target	-4 -6 8 -12 20 -21 -8
v:c1=target & d:ahead	0 0 4 -15 16 -19 -7
v:c1=target & d:today	0 0 5 -22 11 0 0
v:c1=threaten	0 0 -2 -5 14 0 -1
v:c1=threaten & d:ahead	0 0 -2 -1 10 0 -1
v:c1=up	0 -6 7 -30 10 5 -1
v:c1=up & d:ahead	0 0 4 -3 -12 11 0
v:c1=up & d:gone	3 -4 -7 -31 35 -9 -1
v:c1=up & d:today	-1 0 11 -6 0 0 0
v:ct1=agree future	0 0 -4 -2 12 -1 0
v:ct1=agree infinitive	0 0 6 0 0 -8 0
v:ct1=agree modal	0 0 19 0 -11 -6 0
v:ct1=agree modal-passive	0 0 -4 0 9 -1 0
v:ct1=agree participle-passive	-14 7 7 0 -2 0 -1
v:ct1=agree past	-17 -14 4 5 6 -5 -11
v:ct1=agree past-passive	11 5 -12 3 -4 -6 -3
v:ct1=agree perfect	0 0 9 -11 -5 0 8
v:ct1=agree pluperfect	0 0 -2 13 -11 2 0
v:ct1=agree present	11 0 -13 -7 0 19 -10
v:ct1=agree present-passive	0 0 4 -6 -10 12 0
v:ct1=bear future	0 0 -18 0 25 -1 -11
v:ct1=bear future-passive	0 0 -6 0 0 4 0
v:ct1=bear gerund	0 0 -2 -6 -1 11 0
v:ct1=bear infinitive	0 0 6 0 -5 3 -6
v:ct1=bear modal	0 0 0 -7 3 12 -15
v:ct1=bear modal-passive	0 0 4 0 -6 1 0
v:ct1=bear participle-passive	0 0 -17 -14 13 0 10
v:ct1=bear past	-5 0 1 18 -9 -2 -2
v:ct1=bear past-passive	0 0 0 -10 12 0 0
v:ct1=bear perfect	0 0 6 3 -4 0 -1
v:ct1=bear pluperfect	0 0 0 -6 2 4 0
v:ct1=bear present	9 0 12 6 -12 -24 2
v:ct1=bear present-passive	0 0 -13 7 8 0 -6
v:ct1=begin future	-4 0 3 -22 0 -2 12
v:ct1=begin future-passive	0 0 -12 -7 8 -2 10
v:ct1=begin gerund	0 -2 9 28 -26 -5 0
v:ct1=begin infinitive	0 0 -4 5 -16 15 6
v:ct1=begin modal	0 0 0 -25 0 7 9
v:ct1=begin modal-passive	0 0 -3 0 6 0 0
v:ct1=begin participle-passive	0 0 -13 -11 27 0 -2
v:ct1=begin past	7 7 -1 15 -13 3 -19
v:ct1=begin past-passive	0 0 0 -8 9 0 0
v:ct1=begin perfect	0 0 0 -2 6 0 0
v:ct1=begin pluperfect	0 0 0 -19 22 0 0
v:ct1=begin present	-8 -4 -11 15 1 -9 1
v:ct1=begin present-passive	0 0 5 7 -5 0 -8
v:ct1=buy present	0 0 9 0 -7 0 0
v:ct1=deny present	0 0 0 0 -12 8 6
v:ct1=down future	0 0 -19 -12 18 -6 3
v:ct1=down modal	0 0 15 -6 -19 0 12
v:ct1=down participle-passive	0 0 0 14 -5 0 -10
v:ct1=down past	7 -5 6 8 -14 6 -12
v:ct1=down past-passive	6 0 5 -9 -1 0 0
v:ct1=down perfect	0 0 0 -12 13 0 0
v:ct1=down present	-2 0 -24 20 9 -20 -2
v:ct1=down present-passive	0 0 -2 -29 24 0 1
v:ct1=end future	-8 0 18 -1 -13 0 -1
v:ct1=end infinitive	5 0 -20 0 16 0 0
v:ct1=end modal	-17 0 5 -10 14 -30 -8
v:ct1=end modal-passive	-1 0 -3 0 8 0 0
v:ct1=end participle-passive	18 -6 -13 -5 6 -10 0
v:ct1=end past	37 -4 -34 0 -1 -13 0
v:ct1=end past-passive	6 0 0 -6 1 0 0
v:ct1=end pluperfect	0 0 -13 -11 26 -4 0
v:ct1=end present	-68 0 41 0 -31 7 -1
v:ct1=impose future	0 0 -18 -1 16 2 -1
v:ct1=impose future-passive	0 0 11 -22 9 -15 6
v:ct1=impose gerund	0 0 -12 -13 16 0 6
v:ct1=impose infinitive	-3 0 -11 -20 -2 26 1
v:ct1=impose infinitive-passive	0 0 -8 9 -4 5 0
v:ct1=impose modal	0 0 -6 -16 17 -4 4
v:ct1=impose modal-passive	0 0 -5 -11 0 9 1
v:ct1=impose participle-passive	-14 2 5 0 7 -10 -16
v:ct1=impose past	-30 -16 -4 9 6 -15 7
v:ct1=impose past-passive	17 1 17 -14 3 -18 -3
v:ct1=impose perfect	0 -3 5 -4 7 -17 5
v:ct1=impose perfect-passive	0 0 -5 -3 5 6 0
v:ct1=impose pluperfect	0 5 -16 -9 13 10 -7
v:ct1=impose present	11 3 -11 -4 -1 13 0
v:ct1=impose present-passive	0 0 10 7 -7 -20 4
v:ct1=propose future-passive	0 0 0 0 -5 8 0
v:ct1=propose modal	0 0 -12 0 21 -6 0
v:ct1=propose past	0 0 -10 9 -9 5 3
v:ct1=propose past-passive	0 0 10 -9 0 -1 0
v:ct1=propose perfect	0 0 -4 0 7 0 0
v:ct1=propose pluperfect	0 0 0 0 -4 6 0
v:ct1=propose present	0 0 10 -17 -7 17 -12
v:ct1=propose present-passive	0 0 0 -5 14 0 -2
v:ct1=return future	0 0 -5 0 6 0 0
v:ct1=return modal	0 0 -4 0 11 -5 0
v:ct1=return past	0 0 -4 -3 10 0 0
v:ct1=return present	0 0 17 0 -12 -2 0
v:ct1=say future	0 0 -4 0 -3 9 0
v:ct1=say gerund	0 0 0 -5 9 0 0
v:ct1=say modal	0 0 7 -2 -3 0 0
v:ct1=say past	-9 1 21 -17 6 -18 -2
v:ct1=say past-passive	0 0 0 6 0 0 0
v:ct1=say perfect	0 0 -4 16 -12 1 0
v:ct1=say perfect-passive	0 0 8 0 -7 0 0
v:ct1=say present	0 0 2 -18 13 -7 -6
v:ct1=say present-passive	0 0 -12 -3 3 0 11
v:ct1=sell modal	0 0 0 0 -4 0 6
v:ct1=sell participle-passive	0 0 -2 9 -2 0 -2
v:ct1=sell present	0 0 -2 -3 10 0 0
v:ct1=stay future	-1 0 -1 3 -6 11 0
v:ct1=stay future-passive	0 0 -11 -6 5 0 10
v:ct1=stay gerund	0 0 14 0 -9 -1 0
v:ct1=stay modal	-7 0 11 6 -16 10 -5
v:ct1=stay participle-passive	-1 0 -11 -20 34 0 0
v:ct1=stay past	19 0 2 -29 3 0 -13
v:ct1=stay perfect	5 -4 5 0 -1 -9 0
v:ct1=stay present	-12 -14 17 -3 -2 -11 0
v:ct1=stay present-passive	0 0 9 4 -6 -7 0
v:ct1=suspend future	0 0 5 -2 8 -14 -2
v:ct1=suspend future-passive	0 0 -4 -13 19 0 0
v:ct1=suspend participle-passive	-2 -1 6 -4 -2 7 -11
v:ct1=suspend past	0 0 -5 -1 12 -8 0
v:ct1=suspend past-passive	0 0 7 0 -3 0 0
v:ct1=suspend pluperfect	0 6 -5 4 -4 0 0
v:ct1=suspend present	0 7 -6 -16 3 7 2
v:ct1=suspend present-passive	0 0 13 24 -19 -16 -1
v:ct1=target future	0 0 -1 0 10 0 -4
v:ct1=target future-passive	0 0 -3 -2 14 -1 -3
v:ct1=target gerund	0 0 0 -6 0 -2 6
v:ct1=target modal-passive	0 0 -7 -1 14 0 -1
v:ct1=target participle-passive	-5 0 0 -5 13 0 0
v:ct1=target past	0 0 0 16 -11 0 0
v:ct1=target perfect	3 0 0 6 -6 0 0
v:ct1=target perfect-passive	0 0 8 -12 3 0 0
v:ct1=target pluperfect	0 0 0 0 6 0 0
v:ct1=target present	0 0 19 -5 -11 -2 0
v:ct1=target present-passive	0 0 0 -6 9 0 0
v:ct1=threaten pluperfect	0 0 0 0 7 0 0
v:ct1=up future	0 0 12 -10 1 -4 -5
v:ct1=up gerund	0 0 19 -3 -13 0 -1
v:ct1=up infinitive	0 0 -10 12 -14 21 -5
v:ct1=up modal	0 0 -13 5 -6 15 0
v:ct1=up modal-passive	0 0 -4 0 6 0 0
v:ct1=up participle-passive	0 0 -5 -6 15 0 0
v:ct1=up past	7 0 9 -24 8 -9 0
v:ct1=up perfect	0 0 1 -5 6 -1 0
v:ct1=up present	-3 0 5 -5 0 -7 8
v:ct1=up present-passive	0 0 8 0 -6 0 0
v:l1="	0 0 -11 9 0 0 -2
v:l1=" & d:ahead	0 0 -8 12 -4 0 -2
v:l1=" & d:today	0 0 0 -2 6 0 0
v:l1='s	0 0 -1 -2 10 -3 0
v:l1=(	0 0 14 -20 0 -2 0
v:l1=( & d:gone	0 0 0 -11 16 0 0
v:l1=( & d:today	0 0 16 -6 -10 0 0
v:l1=)	0 0 -1 -2 8 0 0
v:l1=,	0 -21 3 -2 5 -24 7
v:l1=, & d:ahead	0 0 -6 1 -4 -9 17
v:l1=, & d:gone	7 -7 -12 -7 15 0 -5
v:l1=, & d:today	-4 -7 14 -2 3 -13 -16
v:l1=-	0 0 -2 8 -3 0 0
v:l1=- & d:gone	0 0 0 9 -8 0 0
v:l1=.	0 0 -9 -20 30 0 0
v:l1=. & d:ahead	0 0 -2 -5 11 0 0
v:l1=. & d:today	0 0 -4 -12 19 0 0
v:l1=:	-3 0 40 8 -38 1 -13
v:l1=: & d:ahead	0 0 22 -28 -8 2 -11
v:l1=: & d:gone	-1 0 -5 34 -28 0 0
v:l1=: & d:today	0 0 29 -24 -16 0 0
v:l1=;	0 0 -6 -3 13 0 0
v:l1=; & d:today	0 0 0 -3 7 0 0
v:l1=<agent>	0 0 -11 -17 32 0 0
v:l1=<agent> & d:today	0 0 -8 -13 22 0 0
v:l1=<begin>	0 2 6 -15 6 -1 -2
v:l1=<begin> & d:ahead	-2 -6 2 -26 4 2 3
v:l1=<begin> & d:gone	-7 8 9 -1 -3 -1 -2
v:l1=<begin> & d:today	7 -2 2 -4 3 -7 -6
v:l1=<day-ahead>	0 0 -25 -15 31 5 0
v:l1=<day-ahead> & d:today	0 0 -38 -15 47 0 0
v:l1=<day-gone>	0 0 -9 9 0 0 0
v:l1=<day-gone> & d:today	0 0 -8 -5 15 0 0
v:l1=<duty>	0 0 12 -12 0 0 0
v:l1=<duty> & d:today	0 0 13 -11 -2 0 0
v:l1=<gate>	0 0 -17 3 11 0 -4
v:l1=<gate> & d:today	0 0 -5 -12 18 0 0
v:l1=<goods>	-2 0 21 -31 -7 0 9
v:l1=<goods> & d:ahead	0 0 17 -1 -21 0 9
v:l1=<goods> & d:gone	0 0 0 -7 9 0 0
v:l1=<goods> & d:today	0 0 7 -21 7 0 0
v:l1=<level-noun>	0 0 22 21 -34 -4 0
v:l1=<level-noun> & d:today	0 0 -6 22 -17 0 0
v:l1=<level>	0 0 -8 -17 31 -4 -1
v:l1=<level> & d:today	0 0 -14 -24 38 0 0
v:l1=<name>	-1 0 0 -27 24 0 -2
v:l1=<name> & d:ahead	0 0 7 0 -3 0 0
v:l1=<name> & d:gone	0 0 0 -8 11 0 0
v:l1=<name> & d:today	0 0 -9 -18 25 0 0
v:l1=<not>	-1 0 -3 -10 16 -10 0
v:l1=<not> & d:ahead	0 0 -36 0 41 -9 0
v:l1=<not> & d:gone	-1 0 17 -1 -14 0 0
v:l1=<not> & d:today	0 0 15 -5 -10 0 0
v:l1=<number>	-4 0 -19 1 10 -4 6
v:l1=<number> & d:ahead	0 0 0 -3 -1 -3 7
v:l1=<number> & d:today	-1 0 -30 6 11 0 0
v:l1=<office>	0 0 -17 14 -1 0 0
v:l1=<organisation>	0 0 12 10 -19 0 0
v:l1=<organisation> & d:gone	0 0 0 -10 11 0 0
v:l1=<organisation> & d:today	0 0 14 19 -29 0 0
v:l1=<person>	0 0 -8 14 -6 0 0
v:l1=<person> & d:today	0 0 -7 15 -8 0 0
v:l1=<seat>	0 0 -7 -14 24 0 0
v:l1=<seat> & d:ahead	0 0 -8 0 14 0 0
v:l1=<seat> & d:gone	0 0 0 -3 6 0 0
v:l1=<seat> & d:today	0 0 0 -8 9 0 0
v:l1=<span>	0 0 -6 -6 15 0 0
v:l1=<span> & d:ahead	0 0 -21 0 23 0 0
v:l1=<span> & d:gone	0 0 0 -3 7 0 0
v:l1=<v-bear>	0 0 11 -18 11 -8 -3
v:l1=<v-bear> & d:ahead	0 0 17 -8 -5 -7 -2
v:l1=<v-bear> & d:today	0 0 -6 -11 20 0 0
v:l1=<v-begin>	-2 0 -47 30 0 -6 -1
v:l1=<v-begin> & d:ahead	0 0 -31 11 16 -5 0
v:l1=<v-begin> & d:gone	0 0 0 7 -6 0 0
v:l1=<v-begin> & d:today	0 0 -20 20 -7 0 0
v:l1=<v-buy>	0 0 -3 -5 10 0 0
v:l1=<v-down>	0 0 13 -11 0 0 -5
v:l1=<v-down> & d:ahead	0 0 13 -8 0 0 -5
v:l1=<v-end>	18 -4 26 -45 -16 -17 1
v:l1=<v-end> & d:ahead	0 0 5 -3 -1 -13 3
v:l1=<v-end> & d:gone	15 -1 -10 -5 -3 0 0
v:l1=<v-end> & d:today	4 0 27 -36 -13 0 0
v:l1=<v-impose>	-6 0 0 0 6 -1 -9
v:l1=<v-impose> & d:ahead	0 0 -9 11 3 0 -8
v:l1=<v-impose> & d:gone	0 0 0 -7 12 0 0
v:l1=<v-impose> & d:today	-2 0 11 -4 -1 0 0
v:l1=<v-propose>	0 0 -4 -9 19 0 0
v:l1=<v-propose> & d:ahead	0 0 -2 -3 11 0 0
v:l1=<v-say>	4 0 1 -10 -1 11 0
v:l1=<v-say> & d:ahead	0 0 10 0 -23 12 0
v:l1=<v-say> & d:gone	5 0 0 -10 3 0 0
v:l1=<v-say> & d:today	0 0 -13 -3 12 0 0
v:l1=<v-sell>	0 0 21 -1 -19 0 0
v:l1=<v-stay>	0 0 6 -2 -16 16 0
v:l1=<v-stay> & d:ahead	0 0 1 0 -19 17 0
v:l1=<v-suspend>	0 0 -10 11 0 0 -4
v:l1=<v-target>	0 0 -4 0 9 0 0
v:l1=<v-target> & d:today	0 0 -4 0 8 0 0
v:l1=<v-up> & d:ahead	0 0 3 14 -15 0 -2
v:l1=<v-up> & d:today	0 0 -3 -16 20 0 0
v:l1=a	7 0 0 -16 8 0 -2
v:l1=a & d:ahead	0 0 1 -12 11 0 -2
v:l1=a & d:gone	8 0 0 0 -6 0 0
v:l1=a & d:today	0 0 -3 0 6 0 0
v:l1=about	0 0 -5 0 7 0 0
v:l1=about & d:ahead	0 0 -5 0 7 0 0
v:l1=after	0 0 6 -24 7 0 -7
v:l1=after & d:ahead	0 0 7 -7 0 0 -7
v:l1=after & d:gone	0 0 0 -14 20 0 0
v:l1=again	0 0 0 -1 8 -2 0
v:l1=agree	0 0 0 -12 13 0 0
v:l1=agree & d:gone	0 0 0 -9 10 0 0
v:l1=and	-3 0 10 -21 7 -4 -3
v:l1=and & d:ahead	0 0 -12 0 20 -4 -2
v:l1=and & d:gone	-2 0 0 -11 18 0 0
v:l1=and & d:today	0 0 23 -6 -19 0 0
v:l1=are	0 0 -6 -2 12 0 0
v:l1=are & d:ahead	0 0 -4 0 8 0 0
v:l1=as	0 0 14 -13 -4 0 0
v:l1=as & d:gone	0 0 0 -3 6 0 0
v:l1=as & d:today	0 0 11 -6 -5 0 0
v:l1=at & d:ahead	0 0 6 0 -5 0 0
v:l1=back	0 0 13 -3 -7 0 0
v:l1=before	-6 -1 -3 -4 8 -10 9
v:l1=before & d:ahead	0 0 0 0 -2 -8 10
v:l1=before & d:gone	-1 0 -1 -12 20 0 0
v:l1=begin	0 0 -17 24 -9 0 -7
v:l1=begin & d:ahead	0 0 -11 6 6 0 -7
v:l1=begin & d:gone	0 0 0 9 -8 0 0
v:l1=begin & d:today	0 0 -4 13 -9 0 0
v:l1=between	0 0 0 8 -3 0 0
v:l1=between & d:gone	0 0 0 9 -7 0 0
v:l1=beyond	0 0 17 0 -10 -5 0
v:l1=beyond & d:ahead	0 0 19 0 -14 -5 0
v:l1=border	0 0 -3 -5 10 0 0
v:l1=by	9 -1 -7 0 8 1 -22
v:l1=by & d:ahead	0 0 -4 -5 12 2 -21
v:l1=by & d:gone	11 0 0 -12 1 0 0
v:l1=by & d:today	0 0 -2 13 -9 0 0
v:l1=changed	0 0 23 -15 -11 0 0
v:l1=changed & d:gone	0 0 0 -8 9 0 0
v:l1=charge	0 0 -4 0 8 0 0
v:l1=charge & d:today	0 0 -4 0 8 0 0
v:l1=closed	0 0 -7 -7 16 0 0
v:l1=closed & d:ahead	0 0 -6 -5 13 0 0
v:l1=come	0 0 -1 -10 18 0 -3
v:l1=come & d:ahead	0 0 -1 -7 14 0 -3
v:l1=confirm	0 0 -9 0 3 5 0
v:l1=dated & d:gone	0 0 0 -4 6 0 0
v:l1=deal	0 0 14 -1 -12 0 0
v:l1=die	-6 0 17 -3 -6 0 0
v:l1=down	0 0 -1 -2 7 0 0
v:l1=due	0 0 -4 0 7 0 0
v:l1=duty	0 0 15 -7 -7 0 0
v:l1=duty & d:today	0 0 16 -7 -7 0 0
v:l1=effect	11 0 -18 23 -18 -1 -7
v:l1=effect & d:ahead	0 0 -10 15 -5 0 -6
v:l1=effect & d:today	11 0 -7 10 -15 0 0
v:l1=effective	0 0 -9 -3 17 0 -1
v:l1=end	9 0 14 -29 -5 -10 3
v:l1=end & d:ahead	0 0 -5 -1 7 -6 4
v:l1=end & d:today	7 0 23 -24 -16 0 0
v:l1=expect	0 0 0 -3 9 0 0
v:l1=expire	15 0 13 -7 -19 0 0
v:l1=expire & d:gone	17 0 0 0 -14 0 0
v:l1=for	0 0 1 -19 15 -6 -7
v:l1=for & d:ahead	0 0 5 -5 4 -6 -6
v:l1=for & d:gone	0 0 0 -4 6 0 0
v:l1=for & d:today	0 0 -8 -3 14 0 0
v:l1=force	0 0 -3 20 -15 0 0
v:l1=force & d:today	0 0 -3 20 -15 0 0
v:l1=friday	-1 0 13 -13 -2 0 0
v:l1=friday & d:today	-1 0 -7 -13 21 0 0
v:l1=from	-9 2 -41 38 -12 -41 24
v:l1=from & d:ahead	-6 -20 -28 19 -6 -37 31
v:l1=from & d:gone	-20 12 7 8 -4 -2 -25
v:l1=from & d:today	8 0 -33 29 -13 0 -5
v:l1=good	0 0 -2 -12 13 0 0
v:l1=good & d:today	0 0 -5 -10 16 0 0
v:l1=had	0 0 -3 0 7 0 0
v:l1=happen	0 0 0 0 7 -4 0
v:l1=has & d:today	0 0 -9 8 0 0 0
v:l1=have	0 0 7 -5 0 0 0
v:l1=have & d:today	0 0 -7 -5 13 0 0
v:l1=hour	0 0 -3 -1 8 0 0
v:l1=in	-23 2 -22 6 10 -10 -7
v:l1=in & d:ahead	0 0 -15 -8 28 -4 0
v:l1=in & d:gone	-22 3 -5 9 -1 -2 -3
v:l1=including	0 0 6 0 -11 2 0
v:l1=including & d:ahead	0 0 7 0 -11 2 0
v:l1=into	0 0 -4 0 8 -1 0
v:l1=into & d:ahead	0 0 -4 0 8 -1 0
v:l1=is	-2 0 23 -21 -4 -9 -5
v:l1=is & d:ahead	0 0 18 -2 -8 -9 -4
v:l1=is & d:gone	-1 0 -5 -11 21 0 0
v:l1=is & d:today	0 0 9 -2 -6 0 0
v:l1=issued	0 0 0 -7 11 0 0
v:l1=it & d:ahead	0 0 -3 0 7 0 0
v:l1=it & d:gone	0 0 0 -5 7 0 0
v:l1=it & d:today	0 0 3 10 -12 0 0
v:l1=lapse	0 0 -3 0 6 0 0
v:l1=last	-1 0 -23 15 0 0 -1
v:l1=last & d:ahead	0 0 -22 -10 29 0 0
v:l1=last & d:gone	-1 0 0 20 -20 0 0
v:l1=make	0 0 -7 -3 -9 18 0
v:l1=meet	0 0 10 -15 0 0 0
v:l1=meet & d:ahead	0 0 7 -3 -2 0 0
v:l1=meet & d:today	0 0 3 -9 2 0 0
v:l1=midnight	0 0 45 -18 -34 -1 0
v:l1=midnight & d:ahead	0 0 21 0 -19 -1 0
v:l1=midnight & d:today	0 0 32 -13 -24 0 0
v:l1=monday	0 0 -11 13 -4 0 -2
v:l1=monday & d:today	0 0 -10 4 0 0 0
v:l1=noon	0 0 0 11 -9 0 -1
v:l1=noon & d:ahead	0 0 6 0 -2 0 0
v:l1=nothing	0 0 20 -1 -18 0 0
v:l1=of	-2 1 -32 16 8 -23 0
v:l1=of & d:ahead	-1 0 -28 0 27 -15 5
v:l1=of & d:gone	1 3 -7 11 -8 -5 -4
v:l1=of & d:today	-5 0 -2 7 -1 0 0
v:l1=off	0 0 -8 -4 12 0 0
v:l1=on	-2 -16 0 4 21 -33 -7
v:l1=on & d:ahead	-40 -21 14 -7 10 -22 0
v:l1=on & d:gone	17 -1 -24 8 4 -25 -14
v:l1=on & d:today	-20 0 -9 1 16 -2 -2
v:l1=only	0 0 8 0 -6 0 0
v:l1=or	0 0 -28 -1 10 18 0
v:l1=order	0 0 -3 -5 10 0 0
v:l1=out	6 0 24 -25 -15 0 -1
v:l1=out & d:gone	10 0 0 -4 -5 0 0
v:l1=out & d:today	-5 0 25 -15 -14 0 0
v:l1=over	0 0 33 -5 -23 0 -5
v:l1=pay	0 0 0 6 0 -5 0
v:l1=pay & d:today	0 0 -11 6 0 0 0
v:l1=published	11 0 -11 -2 0 0 0
v:l1=published & d:today	11 0 -9 -1 0 0 0
v:l1=rate	0 0 -2 -3 9 0 0
v:l1=rate & d:today	0 0 0 -3 7 0 0
v:l1=same	0 0 10 0 -7 0 0
v:l1=same & d:ahead	0 0 11 0 -9 0 0
v:l1=saturday	0 0 5 -7 2 0 0
v:l1=saturday & d:today	0 0 5 -7 1 0 0
v:l1=say	5 0 18 -13 -15 3 0
v:l1=say & d:ahead	0 0 22 0 -25 4 0
v:l1=say & d:gone	6 0 0 -4 0 0 0
v:l1=say & d:today	0 0 -1 -5 10 0 0
v:l1=ship	0 0 21 -1 -19 0 0
v:l1=sign	-1 0 1 10 -7 0 0
v:l1=sign & d:gone	0 0 0 8 -7 0 0
v:l1=sign & d:today	0 0 5 2 -6 0 0
v:l1=since	6 0 -6 9 2 -24 -18
v:l1=since & d:ahead	0 -2 3 -39 29 -19 -10
v:l1=since & d:gone	-2 2 -15 23 -14 -2 -4
v:l1=since & d:today	13 0 -8 -21 8 0 0
v:l1=so	0 0 -5 -5 17 0 -4
v:l1=so & d:today	0 0 -3 -2 8 0 0
v:l1=spoke	0 0 -3 0 6 0 0
v:l1=stand	0 0 12 -4 -8 0 0
v:l1=stand & d:today	0 0 12 -4 -8 0 0
v:l1=start	0 0 -18 20 -12 0 9
v:l1=start & d:ahead	0 0 -12 1 0 0 10
v:l1=start & d:today	0 0 -5 22 -15 0 0
v:l1=sunday	0 0 15 -7 -7 0 0
v:l1=sunday & d:today	0 0 -3 -1 8 0 0
v:l1=tariff	0 0 -3 -3 9 0 0
v:l1=telephone	0 0 21 -6 -15 0 0
v:l1=telephone & d:today	0 0 21 -2 -17 0 0
v:l1=than	0 0 -1 -2 9 0 0
v:l1=that	0 0 -4 -12 20 0 0
v:l1=that & d:gone	0 0 0 -5 6 0 0
v:l1=the	0 -16 12 7 -19 10 -4
v:l1=the & d:ahead	-7 0 17 -28 -20 16 -1
v:l1=the & d:gone	4 -11 -17 6 11 -20 -5
v:l1=the & d:today	0 0 -6 23 -19 0 0
v:l1=there	8 0 -9 -5 -11 0 15
v:l1=there & d:ahead	0 0 -9 -4 -3 0 15
v:l1=through	0 0 6 -10 1 0 -2
v:l1=through & d:ahead	0 0 13 0 -8 0 -2
v:l1=through & d:gone	0 0 -2 -2 7 0 0
v:l1=thursday	-1 0 -7 -8 18 0 0
v:l1=thursday & d:today	-1 0 -5 -6 14 0 0
v:l1=till	0 0 20 -11 -5 -7 0
v:l1=till & d:ahead	0 0 21 0 -16 -7 0
v:l1=till & d:gone	0 0 0 -6 10 0 0
v:l1=time	0 0 0 18 -14 0 0
v:l1=time & d:today	0 0 0 6 -4 0 0
v:l1=to	7 -18 16 -18 -28 27 -39
v:l1=to & d:ahead	-4 -1 17 -1 -42 33 -36
v:l1=to & d:gone	0 -14 7 -15 26 -25 0
v:l1=together	0 0 -13 0 13 0 0
v:l1=truce	0 0 -13 -5 19 0 0
v:l1=tuesday	0 0 -18 15 -2 0 0
v:l1=tuesday & d:today	0 0 -18 15 -3 0 0
v:l1=until	-2 -20 14 -28 0 14 -45
v:l1=until & d:ahead	-7 -3 19 -26 -17 19 -42
v:l1=until & d:gone	1 -14 -14 -7 26 -11 0
v:l1=until & d:today	0 0 0 -12 8 0 0
v:l1=updated	0 0 -8 0 11 0 0
v:l1=updated & d:today	0 0 -8 0 11 0 0
v:l1=vote	0 0 -5 0 7 0 0
v:l1=vote & d:ahead	0 0 -5 0 7 0 0
v:l1=wednesday	0 0 5 -13 2 0 0
v:l1=wednesday & d:today	0 0 5 -13 2 0 0
v:l1=with	0 0 18 3 -17 0 -1
v:l1=with & d:ahead	0 0 18 0 -14 0 0
v:l1=write	0 0 0 -1 6 0 0
v:l1=|	0 0 7 -2 -3 0 0
v:l1=| & d:today	0 0 7 -1 -3 0 0
v:l1=·	0 0 -13 12 -2 0 0
v:l1=· & d:today	0 0 -13 13 -3 0 0
v:l1=—	0 0 -22 -16 38 0 0
v:l1=— & d:today	0 0 -25 -14 38 0 0
v:l2="	0 0 6 7 -14 8 -5
v:l2=" & d:ahead	0 0 -18 5 1 8 -5
v:l2=" & d:today	0 0 18 -1 -16 0 0
v:l2='s	0 0 0 8 -4 0 0
v:l2='s & d:gone	0 0 0 9 -7 0 0
v:l2=(	11 0 -18 -6 16 -9 0
v:l2=( & d:gone	11 0 0 -2 -7 0 0
v:l2=) & d:ahead	0 0 6 5 -10 0 0
v:l2=) & d:today	0 0 -6 -8 15 0 0
v:l2=,	-2 -4 14 4 -24 -4 18
v:l2=, & d:ahead	-1 -9 0 -13 -4 -1 22
v:l2=, & d:gone	4 0 11 9 -13 -6 -9
v:l2=, & d:today	-11 0 24 7 -19 0 -1
v:l2=.	0 0 1 -10 11 -6 -7
v:l2=. & d:ahead	0 0 1 -2 6 -6 -7
v:l2=. & d:gone	0 0 0 -7 8 0 0
v:l2=:	-6 0 14 23 -36 0 11
v:l2=: & d:ahead	0 0 0 0 -11 0 12
v:l2=: & d:gone	-2 0 16 3 -15 0 0
v:l2=: & d:today	0 0 5 23 -24 0 0
v:l2=;	-2 0 11 -6 6 -6 0
v:l2=; & d:ahead	0 0 13 0 -6 -5 0
v:l2=; & d:gone	-1 0 0 -2 6 0 0
v:l2=; & d:today	0 0 0 -3 6 0 0
v:l2=<agent>	-3 0 -2 11 2 -8 -4
v:l2=<agent> & d:ahead	0 0 2 15 -7 -8 -3
v:l2=<agent> & d:gone	0 0 0 -15 19 0 0
v:l2=<agent> & d:today	0 0 -13 8 0 0 0
v:l2=<begin>	5 0 0 10 -2 -5 -9
v:l2=<begin> & d:ahead	-14 -11 12 4 -8 4 -1
v:l2=<begin> & d:gone	9 7 0 -1 -1 -6 -13
v:l2=<begin> & d:today	1 -4 -20 13 8 -11 -10
v:l2=<day-ahead>	0 0 -6 8 -10 16 -7
v:l2=<day-ahead> & d:ahead	0 0 -2 17 -22 17 -7
v:l2=<day-ahead> & d:gone	0 0 0 -5 11 0 0
v:l2=<day-gone>	6 -1 18 11 -15 -14 -1
v:l2=<day-gone> & d:ahead	0 0 22 0 -8 -14 0
v:l2=<day-gone> & d:gone	8 0 -1 -2 0 0 0
v:l2=<day-gone> & d:today	0 0 -4 16 -11 0 0
v:l2=<day-today>	0 0 3 6 -7 -1 0
v:l2=<day-today> & d:ahead	0 0 -18 11 2 -1 0
v:l2=<day-today> & d:today	0 0 17 -7 -11 0 0
v:l2=<duty>	-5 0 -1 0 15 -3 -10
v:l2=<duty> & d:ahead	0 0 1 11 0 -2 -9
v:l2=<duty> & d:gone	-4 0 0 -4 9 0 0
v:l2=<duty> & d:today	0 0 -2 -15 20 0 0
v:l2=<gate>	-1 0 0 7 1 2 -17
v:l2=<gate> & d:ahead	0 0 0 9 0 2 -17
v:l2=<gate> & d:today	0 0 -1 -6 11 0 0
v:l2=<goods-amount>	0 0 0 13 -12 0 0
v:l2=<goods-amount> & d:gone	0 0 0 14 -13 0 0
v:l2=<goods>	-5 -6 -6 -12 24 9 -38
v:l2=<goods> & d:ahead	0 0 -15 2 21 10 -35
v:l2=<goods> & d:gone	0 -3 -3 7 0 0 0
v:l2=<goods> & d:today	-1 0 10 -25 11 0 0
v:l2=<level-noun>	0 0 4 -16 18 0 -16
v:l2=<level-noun> & d:ahead	0 0 -1 -7 18 0 -16
v:l2=<level-noun> & d:gone	0 0 0 -11 14 0 0
v:l2=<level-noun> & d:today	0 0 8 0 -7 0 0
v:l2=<level>	-26 -7 -5 7 13 -19 -1
v:l2=<level> & d:ahead	0 0 -16 -1 20 -15 0
v:l2=<level> & d:gone	-19 -5 -5 -29 43 0 0
v:l2=<level> & d:today	-2 0 15 38 -44 0 0
v:l2=<money>	0 0 0 -4 6 0 0
v:l2=<month-gone>	0 0 -12 10 -7 8 0
v:l2=<month-gone> & d:ahead	0 0 -12 0 0 9 0
v:l2=<month-gone> & d:gone	0 0 0 13 -11 0 0
v:l2=<name>	12 4 -5 -8 -3 5 -3
v:l2=<name> & d:ahead	0 0 -11 12 -3 7 -2
v:l2=<name> & d:gone	4 5 0 -28 17 0 0
v:l2=<name> & d:today	9 0 3 0 -9 0 0
v:l2=<not>	11 0 0 -34 5 -1 8
v:l2=<not> & d:ahead	0 0 -6 -18 13 0 8
v:l2=<not> & d:gone	12 0 0 -3 -8 0 0
v:l2=<not> & d:today	0 0 6 -11 0 0 0
v:l2=<number>	-7 0 -6 0 -6 -9 22
v:l2=<number> & d:ahead	0 0 0 16 -31 -7 23
v:l2=<number> & d:gone	-4 0 0 -5 11 0 0
v:l2=<number> & d:today	0 0 -15 -18 28 0 0
v:l2=<office>	0 0 -5 4 -2 7 0
v:l2=<office> & d:ahead	0 0 -9 0 0 7 0
v:l2=<office> & d:gone	0 0 0 -11 14 0 0
v:l2=<office> & d:today	0 0 1 15 -16 0 0
v:l2=<organisation>	0 0 -2 12 -3 0 -2
v:l2=<organisation> & d:ahead	0 0 8 -5 0 0 -1
v:l2=<organisation> & d:gone	0 0 0 -3 6 0 0
v:l2=<organisation> & d:today	0 0 -18 20 -8 0 0
v:l2=<person>	-5 0 -5 -1 13 -4 -4
v:l2=<person> & d:ahead	0 0 0 0 6 -2 -2
v:l2=<person> & d:gone	-3 0 -4 -27 38 0 0
v:l2=<person> & d:today	0 0 -3 13 -8 0 0
v:l2=<points>	-3 0 10 -3 4 0 -9
v:l2=<points> & d:ahead	0 0 11 -9 2 0 -8
v:l2=<quality>	0 0 -11 3 0 0 8
v:l2=<quality> & d:ahead	0 0 -3 -1 0 0 8
v:l2=<quality> & d:today	0 0 -9 6 0 0 0
v:l2=<seat>	-16 -7 -4 14 8 -10 -6
v:l2=<seat> & d:ahead	0 0 12 12 -14 -4 -1
v:l2=<seat> & d:gone	-2 -3 0 -11 19 0 0
v:l2=<seat> & d:today	-10 0 -14 16 4 -1 -2
v:l2=<sender>	0 0 -3 -8 11 0 0
v:l2=<sender> & d:ahead	0 0 -3 -1 6 0 0
v:l2=<span>	0 4 0 1 -18 -8 23
v:l2=<span> & d:ahead	0 -4 -5 6 -18 -7 26
v:l2=<span> & d:gone	0 8 11 -5 -6 0 -4
v:l2=<taker>	0 0 0 13 -6 0 -4
v:l2=<taker> & d:today	0 0 0 16 -14 0 0
v:l2=<v-agree>	-11 6 11 13 -14 -7 -14
v:l2=<v-agree> & d:ahead	0 0 14 -15 1 -6 -11
v:l2=<v-agree> & d:gone	-9 7 0 23 -23 0 0
v:l2=<v-agree> & d:today	0 0 -1 -9 13 0 0
v:l2=<v-bear>	-4 0 8 8 6 -19 -13
v:l2=<v-bear> & d:ahead	0 0 16 6 -3 -18 -10
v:l2=<v-bear> & d:gone	0 0 0 -13 21 0 -2
v:l2=<v-bear> & d:today	0 0 -13 14 -3 0 0
v:l2=<v-begin>	6 5 -11 20 -15 -8 0
v:l2=<v-begin> & d:ahead	0 -6 -5 18 -5 -4 -1
v:l2=<v-begin> & d:gone	0 10 -1 3 -8 -1 2
v:l2=<v-begin> & d:today	9 0 -4 4 -6 0 0
v:l2=<v-buy>	0 0 2 -10 12 -5 0
v:l2=<v-buy> & d:gone	0 0 0 -7 8 0 0
v:l2=<v-deny>	0 0 -3 -4 13 0 0
v:l2=<v-deny> & d:ahead	0 0 -3 0 6 0 0
v:l2=<v-down>	2 0 -8 12 3 -9 -11
v:l2=<v-down> & d:ahead	0 0 -5 4 11 -9 -11
v:l2=<v-down> & d:gone	4 0 0 4 -7 0 0
v:l2=<v-end>	15 -10 22 -20 -17 6 -33
v:l2=<v-end> & d:ahead	-14 -1 21 -26 -13 10 -30
v:l2=<v-end> & d:gone	23 -5 -1 5 -13 -11 0
v:l2=<v-end> & d:today	-3 0 6 -17 6 0 0
v:l2=<v-impose>	0 3 -11 11 2 6 -23
v:l2=<v-impose> & d:ahead	-2 -4 1 22 -11 10 -18
v:l2=<v-impose> & d:gone	-4 6 -14 -2 10 -7 -2
v:l2=<v-impose> & d:today	8 0 -33 0 11 0 0
v:l2=<v-propose>	0 0 -2 -8 19 -10 -5
v:l2=<v-propose> & d:ahead	0 0 -12 -3 25 -9 -4
v:l2=<v-propose> & d:today	0 0 12 -4 -6 0 0
v:l2=<v-say>	-12 -5 3 -2 18 -7 -21
v:l2=<v-say> & d:ahead	0 0 11 11 -5 -6 -19
v:l2=<v-say> & d:gone	-7 -3 -1 -6 19 0 0
v:l2=<v-say> & d:today	0 0 -12 -8 20 0 0
v:l2=<v-sell>	0 0 -5 7 0 0 -5
v:l2=<v-sell> & d:ahead	0 0 -4 12 -1 0 -5
v:l2=<v-stay>	-3 0 3 0 -12 19 -3
v:l2=<v-stay> & d:ahead	-1 -2 5 -8 -15 21 -1
v:l2=<v-stay> & d:gone	0 1 -18 5 3 -2 0
v:l2=<v-stay> & d:today	-5 0 14 0 -8 0 0
v:l2=<v-suspend> & d:ahead	0 -1 3 -6 -3 5 0
v:l2=<v-suspend> & d:gone	-1 0 -8 2 2 0 0
v:l2=<v-suspend> & d:today	0 0 -4 -3 7 0 0
v:l2=<v-target>	0 0 -16 0 26 -7 -2
v:l2=<v-target> & d:ahead	0 0 -11 0 18 -6 -2
v:l2=<v-target> & d:today	0 0 -4 -5 10 0 0
v:l2=<v-up>	8 0 11 -7 0 -7 -12
v:l2=<v-up> & d:ahead	0 0 8 0 0 -4 -11
v:l2=<v-up> & d:gone	9 0 0 -7 0 0 0
v:l2=a & d:ahead	0 0 -13 0 17 -1 0
v:l2=a & d:today	0 0 11 0 -9 0 0
v:l2=accra	0 0 -6 12 -3 0 0
v:l2=accra & d:gone	0 0 0 12 -12 0 0
v:l2=act	0 0 0 11 -10 0 0
v:l2=again	0 0 -19 11 4 0 4
v:l2=again & d:ahead	0 0 -18 -4 17 0 4
v:l2=again & d:gone	0 0 0 15 -13 0 0
v:l2=agree	0 2 3 10 -11 -1 -4
v:l2=agree & d:gone	0 2 0 15 -17 0 0
v:l2=agreement	0 0 0 -8 -2 9 0
v:l2=agreement & d:ahead	0 0 -7 0 0 9 0
v:l2=agreement & d:gone	0 0 0 -7 10 0 0
v:l2=agreement & d:today	0 0 12 0 -11 0 0
v:l2=ahead	0 0 -23 0 26 0 0
v:l2=ahead & d:ahead	0 0 -17 0 20 0 0
v:l2=alert	0 0 -2 -3 9 0 0
v:l2=alert & d:today	0 0 -2 -3 9 0 0
v:l2=alexandria	0 0 14 0 -12 0 0
v:l2=all	0 0 3 -6 4 -2 0
v:l2=an	13 0 15 -9 -21 0 0
v:l2=and	-3 0 10 0 -12 3 0
v:l2=and & d:ahead	0 0 19 -15 -18 4 2
v:l2=and & d:today	0 0 -19 7 5 0 0
v:l2=announce	0 0 0 -8 7 0 0
v:l2=announce & d:gone	0 0 0 -4 6 0 0
v:l2=announcement	0 0 -8 8 0 0 0
v:l2=announcement & d:ahead	0 0 -7 0 8 0 0
v:l2=announcement & d:today	0 0 0 10 -8 0 0
v:l2=apply	0 0 0 10 -15 10 0
v:l2=apply & d:ahead	0 0 0 1 -8 10 0
v:l2=apply & d:today	0 0 0 13 -12 0 0
v:l2=are	0 0 24 -9 -21 4 0
v:l2=are & d:ahead	0 0 6 -5 -5 4 0
v:l2=arrangement	0 0 -28 6 -2 23 0
v:l2=arrangement & d:ahead	0 0 -28 0 5 23 0
v:l2=arrangement & d:gone	0 0 0 8 -7 0 0
v:l2=arrive	0 0 -2 -16 1 0 17
v:l2=arrive & d:ahead	0 0 -2 -16 0 0 17
v:l2=as	5 0 -24 20 -14 -5 8
v:l2=as & d:ahead	0 0 -13 14 -11 -4 9
v:l2=as & d:gone	8 0 0 2 -9 0 0
v:l2=as & d:today	-1 0 -14 8 0 0 0
v:l2=at	0 0 18 -31 4 -17 -6
v:l2=at & d:ahead	0 0 4 -1 9 -15 -5
v:l2=at & d:gone	2 0 0 -8 2 0 0
v:l2=at & d:today	-1 0 18 -17 -5 0 0
v:l2=auckland	0 0 0 -8 -6 0 14
v:l2=auckland & d:ahead	0 0 0 -4 -9 0 14
v:l2=away	0 0 1 -8 -1 0 8
v:l2=away & d:ahead	0 0 1 0 -8 0 8
v:l2=away & d:gone	0 0 0 -6 8 0 0
v:l2=back	0 0 -7 -18 31 -11 -10
v:l2=back & d:ahead	0 0 -5 -6 21 -10 -9
v:l2=back & d:gone	0 0 0 -10 13 0 0
v:l2=bandung	0 0 0 -10 11 0 0
v:l2=bandung & d:gone	0 0 0 -10 10 0 0
v:l2=be	0 0 -9 -5 14 0 0
v:l2=be & d:today	0 0 -8 -3 13 0 0
v:l2=because	0 0 0 7 -5 0 0
v:l2=because & d:gone	0 0 0 8 -7 0 0
v:l2=beef	0 0 -20 -4 15 12 0
v:l2=been	7 0 9 -4 -11 0 0
v:l2=been & d:gone	7 0 0 -3 -2 0 0
v:l2=before	0 0 1 -10 10 -13 3
v:l2=before & d:ahead	0 0 2 -7 7 -13 3
v:l2=begin	-12 8 -12 19 -18 -6 8
v:l2=begin & d:ahead	0 -5 -10 15 -6 -4 5
v:l2=begin & d:gone	-10 12 0 11 -18 0 4
v:l2=bergen	0 0 0 0 6 0 0
v:l2=border & d:ahead	0 0 0 -1 6 0 0
v:l2=border & d:gone	0 0 0 8 -6 0 0
v:l2=both	0 0 -9 21 -10 -2 2
v:l2=both & d:ahead	0 0 -9 0 9 -2 2
v:l2=both & d:gone	0 0 0 22 -21 0 0
v:l2=briefing	0 0 -1 10 -7 0 0
v:l2=briefing & d:today	0 0 -1 10 -7 0 0
v:l2=bulletin	18 0 0 -10 -10 0 0
v:l2=bulletin & d:today	18 0 0 -9 -11 0 0
v:l2=busan	0 -4 -13 11 -1 0 0
v:l2=busan & d:ahead	0 0 -12 0 15 0 0
v:l2=busan & d:gone	0 -4 0 -7 11 0 0
v:l2=but	0 0 0 0 -7 4 0
v:l2=but & d:ahead	0 0 0 0 -8 4 0
v:l2=by & d:ahead	0 0 -8 0 11 0 -2
v:l2=by & d:gone	0 0 0 -10 15 0 0
v:l2=by & d:today	0 0 17 12 -23 0 0
v:l2=call	0 0 17 -11 -6 0 0
v:l2=call & d:gone	0 0 0 -8 9 0 0
v:l2=call & d:today	0 0 15 0 -14 0 0
v:l2=car	0 0 -2 0 7 0 0
v:l2=case	0 0 -6 0 7 0 0
v:l2=case & d:ahead	0 0 -6 0 7 0 0
v:l2=change	0 0 -5 15 -6 0 -6
v:l2=change & d:ahead	0 0 -5 18 -9 0 -6
v:l2=changed	0 0 13 0 -10 0 0
v:l2=changed & d:ahead	0 0 13 0 -13 0 0
v:l2=charge	0 0 -5 -10 18 0 0
v:l2=charge & d:today	0 0 -4 -3 9 0 0
v:l2=city	0 8 -1 0 -2 0 0
v:l2=city & d:gone	0 8 0 0 -6 0 0
v:l2=clear	0 0 15 -5 -8 -2 0
v:l2=clear & d:ahead	0 0 17 -2 -11 -2 0
v:l2=client	0 0 0 12 -12 0 0
v:l2=client & d:today	0 0 0 12 -12 0 0
v:l2=close	0 0 12 0 -8 0 0
v:l2=close & d:ahead	0 0 13 0 -10 0 0
v:l2=closed	0 0 0 6 0 0 -6
v:l2=closed & d:ahead	0 0 0 8 -1 0 -6
v:l2=collect	0 0 0 7 -2 -2 0
v:l2=column	0 0 25 0 -24 0 0
v:l2=come	0 0 -2 -22 27 -3 -4
v:l2=come & d:ahead	0 0 -1 -5 12 -3 -3
v:l2=come & d:gone	0 0 0 -8 12 0 0
v:l2=commerce	0 0 -2 -3 13 0 0
v:l2=common	0 0 15 0 -13 0 0
v:l2=company	0 0 -6 0 6 0 0
v:l2=company & d:ahead	0 0 -6 0 6 0 0
v:l2=conclude	0 0 0 6 -2 -5 0
v:l2=conclude & d:gone	0 0 0 7 -6 0 0
v:l2=control	0 0 0 -4 10 0 0
v:l2=counted	0 -2 6 16 -19 0 0
v:l2=counted & d:ahead	0 0 6 18 -25 0 0
v:l2=country	7 0 13 0 -14 0 -1
v:l2=country & d:gone	7 0 0 0 -8 0 0
v:l2=custom	0 0 -9 15 0 0 -7
v:l2=custom & d:ahead	0 0 -8 17 -2 0 -7
v:l2=date	0 0 0 0 2 1 -7
v:l2=date & d:ahead	0 0 4 -8 0 2 -7
v:l2=date & d:gone	0 0 0 12 -10 0 0
v:l2=date & d:today	0 0 -10 -6 18 0 0
v:l2=day	-1 0 14 -27 13 -9 -6
v:l2=day & d:ahead	0 0 17 -16 2 -9 -6
v:l2=day & d:gone	-1 0 -2 -9 16 0 0
v:l2=deadline	0 0 -12 0 15 0 0
v:l2=deadline & d:ahead	0 0 -12 0 14 0 0
v:l2=deal	0 0 -17 -3 12 6 0
v:l2=deal & d:ahead	0 0 -17 0 8 6 0
v:l2=declare	0 0 9 18 -14 -6 -6
v:l2=declare & d:ahead	0 0 10 8 -7 -6 -6
v:l2=declare & d:gone	0 0 0 12 -8 0 0
v:l2=decree	0 0 0 17 -14 0 0
v:l2=decree & d:ahead	0 0 0 18 -15 0 0
v:l2=desk	0 0 6 -12 1 0 0
v:l2=desk & d:today	0 0 6 -9 0 0 0
v:l2=did	0 0 -7 -6 21 -3 -5
v:l2=did & d:ahead	0 0 -6 0 16 -3 -5
v:l2=die	-3 0 16 0 -6 0 0
v:l2=die & d:ahead	0 0 18 0 -17 0 0
v:l2=die & d:gone	-3 0 0 0 8 0 0
v:l2=do	0 0 -3 -2 8 0 0
v:l2=done	0 0 6 0 -2 0 0
v:l2=done & d:ahead	0 0 6 0 -4 0 0
v:l2=down	0 0 -29 10 0 -1 20
v:l2=down & d:ahead	0 0 -22 -21 14 0 20
v:l2=down & d:gone	0 0 0 26 -24 0 0
v:l2=drop	7 0 1 -14 2 0 0
v:l2=drop & d:gone	7 0 0 -8 0 0 0
v:l2=dubai	0 0 0 6 -4 0 0
v:l2=dubai & d:gone	0 0 0 6 -6 0 0
v:l2=duty	-4 0 -2 5 -3 9 -3
v:l2=duty & d:ahead	0 0 0 23 -23 10 -2
v:l2=duty & d:gone	-3 0 0 -7 11 0 0
v:l2=duty & d:today	0 0 -1 -14 17 0 0
v:l2=early	0 0 7 -1 -2 0 0
v:l2=early & d:ahead	0 0 7 0 -5 0 0
v:l2=eastern	0 0 4 8 -10 0 -1
v:l2=eastern & d:ahead	0 0 5 11 -13 0 -1
v:l2=edition	0 0 -5 -2 9 0 0
v:l2=edition & d:today	0 0 -5 -1 9 0 0
v:l2=effect	9 0 -6 9 -11 -8 6
v:l2=effect & d:ahead	0 0 -5 -2 2 -8 7
v:l2=effect & d:gone	9 0 0 16 -21 0 0
v:l2=else	0 0 0 16 -13 -1 0
v:l2=end	0 -3 14 -3 -9 1 -14
v:l2=end & d:ahead	-5 0 10 -10 -5 4 -11
v:l2=end & d:gone	4 0 6 12 -11 -8 0
v:l2=end & d:today	-2 0 7 -16 6 0 0
v:l2=enter	0 0 -8 8 1 0 -7
v:l2=enter & d:ahead	0 0 -4 11 0 0 -6
v:l2=enter & d:gone	0 0 0 -7 7 0 0
v:l2=entry	0 0 -6 0 8 0 0
v:l2=est	0 0 0 -7 11 -5 -3
v:l2=est & d:ahead	0 0 0 -7 11 -5 -3
v:l2=expire	8 -2 15 -14 -10 0 -6
v:l2=expire & d:ahead	-2 0 18 -3 -12 0 -5
v:l2=expire & d:gone	11 -1 -5 -9 1 0 0
v:l2=extend & d:gone	-1 0 0 6 0 -2 0
v:l2=extension	11 0 0 0 -5 -2 0
v:l2=extension & d:ahead	0 0 6 0 -4 0 0
v:l2=face	0 0 7 11 -17 0 0
v:l2=face & d:gone	0 0 0 11 -11 0 0
v:l2=fall	0 0 -10 28 -10 0 -8
v:l2=fall & d:ahead	0 0 -9 6 8 0 -7
v:l2=fall & d:gone	0 0 0 14 -13 0 0
v:l2=fall & d:today	0 0 0 14 -12 0 0
v:l2=fee	0 0 -5 0 6 0 0
v:l2=fee & d:ahead	0 0 -5 0 6 0 0
v:l2=filed & d:ahead	0 0 -2 -4 9 0 0
v:l2=filed & d:gone	0 0 0 9 -8 0 0
v:l2=first	0 0 -7 -2 15 0 0
v:l2=first & d:ahead	0 0 -7 0 9 0 0
v:l2=follow	0 0 -16 0 21 0 0
v:l2=follow & d:ahead	0 0 -16 0 19 0 0
v:l2=followed	0 0 -2 -3 8 0 0
v:l2=for	0 0 -19 -6 28 0 0
v:l2=for & d:ahead	0 0 -16 0 20 0 0
v:l2=for & d:today	0 0 0 -3 6 0 0
v:l2=force	-11 -3 8 1 1 -15 2
v:l2=force & d:ahead	0 0 10 -10 2 -15 3
v:l2=force & d:gone	-10 -2 0 3 3 0 0
v:l2=found	0 0 -15 0 10 6 0
v:l2=found & d:ahead	0 0 -15 0 10 6 0
v:l2=friday	0 0 0 16 -13 -2 2
v:l2=friday & d:ahead	0 0 8 -5 -5 -2 3
v:l2=friday & d:today	0 0 -13 21 -12 0 0
v:l2=from	0 0 -28 14 0 -9 12
v:l2=from & d:ahead	0 0 -27 6 2 -9 14
v:l2=from & d:gone	0 0 0 12 -8 0 -1
v:l2=frozen	0 0 -8 0 10 -2 0
v:l2=frozen & d:ahead	0 0 -8 0 10 -2 0
v:l2=geneva	0 -2 -7 -7 18 0 -1
v:l2=geneva & d:ahead	0 0 -6 0 10 0 0
v:l2=geneva & d:gone	0 -2 0 -6 11 0 0
v:l2=get	0 0 0 -1 6 0 -1
v:l2=get & d:gone	0 0 0 -1 6 0 0
v:l2=ghent	0 11 0 0 -10 0 0
v:l2=go	9 0 29 -8 -21 -4 -6
v:l2=go & d:ahead	0 0 25 -6 -15 -1 -6
v:l2=go & d:gone	10 0 0 0 -5 0 0
v:l2=good	0 0 27 -4 -7 -14 -7
v:l2=good & d:ahead	0 0 33 -16 -11 -13 -6
v:l2=good & d:gone	0 0 -7 8 0 0 0
v:l2=good & d:today	0 0 -2 -1 7 0 0
v:l2=guayaquil	0 0 -3 -3 -6 13 0
v:l2=guayaquil & d:ahead	0 0 -2 0 -11 13 0
v:l2=halve	0 0 2 10 -8 0 -5
v:l2=happen	0 0 15 -9 -12 -14 9
v:l2=happen & d:ahead	0 0 16 -4 -14 -13 9
v:l2=has	9 -1 0 -9 2 -4 0
v:l2=has & d:gone	9 0 0 -6 0 0 0
v:l2=have	-2 0 -7 5 7 -4 -3
v:l2=have & d:ahead	0 0 2 -11 8 -4 -3
v:l2=have & d:gone	0 0 0 18 -14 0 0
v:l2=have & d:today	0 0 -15 -5 21 0 0
v:l2=here	0 0 -9 -12 0 6 8
v:l2=here & d:ahead	0 0 -8 -6 -2 6 8
v:l2=higher	0 0 8 0 -7 0 0
v:l2=his	0 0 -8 0 10 0 0
v:l2=hold	0 4 0 -10 -3 9 0
v:l2=hold & d:ahead	0 0 1 0 -8 10 0
v:l2=hold & d:gone	0 6 0 -9 5 0 0
v:l2=i	0 0 -3 -8 15 0 0
v:l2=i & d:today	0 0 0 -8 12 0 0
v:l2=importer	0 0 0 13 -9 0 -1
v:l2=importer & d:today	0 0 0 16 -15 0 0
v:l2=impose	0 0 -7 0 12 0 0
v:l2=impose & d:ahead	0 0 -7 0 10 0 0
v:l2=in	-2 0 3 -24 25 -2 -10
v:l2=in & d:ahead	0 0 1 12 -5 0 -9
v:l2=in & d:gone	0 0 0 -26 30 0 0
v:l2=in & d:today	0 0 1 -21 14 0 0
v:l2=increase	0 0 -9 -1 16 0 0
v:l2=increase & d:ahead	0 0 -9 0 11 0 0
v:l2=into	0 0 -2 19 -14 0 0
v:l2=introduce	0 0 0 -11 13 0 0
v:l2=introduce & d:gone	0 0 0 -11 12 0 0
v:l2=is	0 0 2 -33 11 0 7
v:l2=is & d:ahead	0 0 7 -7 -9 0 8
v:l2=is & d:gone	0 0 0 -6 10 0 0
v:l2=is & d:today	0 0 -3 -19 20 0 0
v:l2=istanbul	0 0 -11 -3 15 0 0
v:l2=it	-10 0 6 -14 0 -4 12
v:l2=it & d:ahead	0 0 11 -23 -7 -3 13
v:l2=it & d:gone	-9 0 -4 7 5 0 0
v:l2=it & d:today	0 0 -1 -6 8 0 0
v:l2=its	0 0 -6 -3 14 0 0
v:l2=izmir	0 0 0 -4 7 0 0
v:l2=karachi & d:gone	0 0 0 6 -5 0 0
v:l2=know	0 0 11 0 -8 0 0
v:l2=know & d:ahead	0 0 12 0 -9 0 0
v:l2=lapse	13 0 0 -13 -2 0 -3
v:l2=lapse & d:gone	16 0 0 -12 -6 0 0
v:l2=last	-1 -2 20 0 -32 8 7
v:l2=last & d:ahead	0 0 16 -3 -33 9 8
v:l2=last & d:today	0 0 14 0 -12 0 0
v:l2=late	0 0 -4 -2 12 0 0
v:l2=late & d:ahead	0 0 -4 0 7 0 0
v:l2=later	0 0 -2 -1 9 0 0
v:l2=law	0 0 10 -4 -4 0 0
v:l2=law & d:ahead	0 0 13 0 -11 0 0
v:l2=level	0 0 13 -8 -8 3 -2
v:l2=level & d:ahead	0 0 14 -1 -13 3 -2
v:l2=levy	0 0 -6 10 -3 0 0
v:l2=levy & d:ahead	0 0 -6 11 -3 0 0
v:l2=live	0 0 12 0 -2 -7 0
v:l2=live & d:ahead	0 0 13 0 -6 -7 0
v:l2=loaded	0 0 0 -25 19 0 0
v:l2=loaded & d:ahead	0 0 0 -6 3 0 0
v:l2=loaded & d:today	0 0 0 -16 18 0 0
v:l2=london	0 0 0 -5 8 0 0
v:l2=lower & d:ahead	0 0 0 3 -6 0 4
v:l2=lumpur	0 0 -11 -10 13 8 0
v:l2=lumpur & d:ahead	0 0 -11 0 2 8 0
v:l2=lumpur & d:gone	0 0 0 -9 9 0 0
v:l2=m	0 0 -5 -18 26 0 0
v:l2=m & d:ahead	0 0 -2 -5 11 0 0
v:l2=m & d:today	0 0 0 -11 15 0 0
v:l2=make	-1 0 0 9 -3 0 0
v:l2=make & d:gone	-1 0 0 11 -8 0 0
v:l2=matter	0 0 -13 0 14 0 0
v:l2=me	0 0 0 16 -16 0 0
v:l2=me & d:gone	0 0 0 16 -16 0 0
v:l2=meet	0 0 -13 -6 24 0 0
v:l2=meet & d:ahead	0 0 -11 0 14 0 0
v:l2=member	0 0 0 10 -10 0 0
v:l2=mid	0 0 -2 9 -3 0 0
v:l2=mid & d:gone	0 0 0 9 -8 0 0
v:l2=middle	0 0 0 7 -6 0 0
v:l2=middle & d:gone	0 0 0 7 -6 0 0
v:l2=midnight	9 0 -6 -22 4 -9 14
v:l2=midnight & d:ahead	0 0 -4 -15 6 -9 14
v:l2=midnight & d:gone	10 0 0 -5 -4 0 0
v:l2=minute	0 0 -11 -3 17 0 0
v:l2=minute & d:ahead	0 0 -10 0 11 0 0
v:l2=mombasa	0 0 13 -5 -8 0 0
v:l2=mombasa & d:ahead	0 0 13 0 -12 0 0
v:l2=monday	4 0 -21 10 -9 -4 14
v:l2=monday & d:ahead	0 0 -4 3 -14 -3 16
v:l2=monday & d:gone	7 0 0 7 -11 0 -1
v:l2=monday & d:today	-1 0 -23 0 18 0 0
v:l2=more	0 0 -1 0 13 0 -4
v:l2=more & d:ahead	0 0 -1 0 12 0 -4
v:l2=much	0 0 15 6 -20 0 0
v:l2=nang	0 0 0 7 -5 0 0
v:l2=nang & d:gone	0 0 0 7 -7 0 0
v:l2=network	0 0 9 0 -8 0 0
v:l2=network & d:ahead	0 0 10 0 -9 0 0
v:l2=new	0 0 -2 -1 11 0 -3
v:l2=newspaper	0 0 0 -5 6 0 0
v:l2=next	0 0 -6 0 7 0 0
v:l2=next & d:ahead	0 0 -6 0 7 0 0
v:l2=night	0 0 -13 0 14 0 0
v:l2=night & d:ahead	0 0 -13 0 13 0 0
v:l2=no	0 0 0 -4 6 0 0
v:l2=none	12 0 -6 -1 -4 0 0
v:l2=noon	0 0 -5 14 -6 0 0
v:l2=not	0 0 14 -11 -16 0 14
v:l2=not & d:ahead	0 0 4 -9 -10 0 14
v:l2=note	0 0 -2 -9 13 0 0
v:l2=note & d:today	0 0 -1 -2 6 0 0
v:l2=nothing	0 0 -4 -12 20 0 -1
v:l2=nothing & d:ahead	0 0 -2 -9 16 0 -1
v:l2=notice	0 0 -2 15 -7 0 0
v:l2=notice & d:gone	0 0 0 -5 6 0 0
v:l2=notice & d:today	0 0 0 20 -19 0 0
v:l2=now	0 0 -13 -2 20 0 -4
v:l2=now & d:ahead	0 0 -13 0 19 0 -4
v:l2=of	-3 0 12 -8 0 -2 -2
v:l2=of & d:today	0 0 11 -13 0 0 0
v:l2=off	0 0 -10 0 19 -2 0
v:l2=off & d:ahead	0 0 -10 0 17 -2 0
v:l2=offer	0 0 -15 0 15 0 0
v:l2=offer & d:ahead	0 0 -15 0 15 0 0
v:l2=oil	0 0 -6 0 6 0 0
v:l2=oil & d:ahead	0 0 -4 6 0 0 0
v:l2=oil & d:gone	0 0 0 -7 8 0 0
v:l2=on	-5 -2 -1 4 3 1 -11
v:l2=on & d:ahead	-1 0 7 -18 -3 5 -9
v:l2=on & d:gone	0 0 -6 8 4 -6 0
v:l2=on & d:today	0 0 -19 6 7 0 0
v:l2=one	0 0 -3 -6 13 0 0
v:l2=open	0 0 -5 0 8 0 0
v:l2=open & d:ahead	0 0 -5 0 7 0 0
v:l2=opened	0 0 -2 0 7 0 0
v:l2=or	0 0 -9 -6 17 0 -1
v:l2=or & d:ahead	0 0 -9 -4 16 0 -1
v:l2=order	0 0 3 -9 11 -5 0
v:l2=order & d:gone	0 0 0 -6 8 0 0
v:l2=other	0 0 8 -7 -8 6 -1
v:l2=other & d:ahead	0 0 8 0 -15 6 -1
v:l2=other & d:gone	0 0 0 -7 7 0 0
v:l2=our	0 0 18 -2 -15 0 0
v:l2=out	14 -2 10 -22 -11 7 -7
v:l2=out & d:ahead	-3 0 13 0 -11 8 -6
v:l2=out & d:gone	17 -2 -2 -15 -4 0 0
v:l2=out & d:today	0 0 -2 0 7 0 0
v:l2=over	0 0 17 -8 -11 0 -1
v:l2=over & d:ahead	0 0 18 0 -17 0 -1
v:l2=over & d:gone	0 0 0 -6 10 0 0
v:l2=own	0 0 12 0 -8 0 0
v:l2=own & d:ahead	0 0 15 0 -12 0 0
v:l2=paper	0 0 -4 -1 9 0 0
v:l2=pari	0 0 0 -4 6 0 0
v:l2=past	17 0 -11 18 -32 11 0
v:l2=past & d:today	18 0 -2 22 -34 0 0
v:l2=pause	0 0 -14 4 6 6 0
v:l2=pause & d:ahead	0 0 -13 0 10 6 0
v:l2=pause & d:gone	0 0 0 10 -8 0 0
v:l2=pay	0 0 -26 6 16 0 -4
v:l2=pay & d:ahead	0 0 -20 0 17 0 -3
v:l2=pay & d:gone	0 0 0 -9 11 0 0
v:l2=pay & d:today	0 0 -5 15 -8 0 0
v:l2=phone	0 0 0 -3 6 0 0
v:l2=place	0 0 -6 0 0 7 0
v:l2=place & d:ahead	0 0 -5 0 0 7 0
v:l2=plan	0 0 10 0 -3 -4 0
v:l2=plan & d:ahead	0 0 10 0 -3 -4 0
v:l2=port	0 0 0 -12 18 0 -4
v:l2=port & d:ahead	0 0 0 0 7 0 -4
v:l2=port & d:gone	0 0 0 -10 11 0 0
v:l2=post	0 0 -3 -11 18 0 0
v:l2=post & d:today	0 0 -3 -8 15 0 0
v:l2=press	0 0 -4 0 6 0 0
v:l2=price	0 0 -5 19 -11 0 0
v:l2=price & d:ahead	0 0 -5 -1 9 0 0
v:l2=price & d:gone	0 0 0 21 -21 0 0
v:l2=product	0 0 -1 -1 9 0 0
v:l2=prolonged	-4 0 21 -2 -11 0 0
v:l2=prolonged & d:ahead	0 0 8 0 -6 0 0
v:l2=prolonged & d:gone	-4 0 17 -1 -7 0 0
v:l2=published	0 0 -6 11 -2 0 -1
v:l2=published & d:ahead	0 0 -4 -1 11 0 -1
v:l2=published & d:today	0 0 0 12 -11 0 0
v:l2=rate	0 0 11 -7 0 0 -3
v:l2=rate & d:ahead	0 0 0 -9 16 0 -3
v:l2=rate & d:today	0 0 13 0 -15 0 0
v:l2=ratify	0 0 17 0 -16 0 0
v:l2=ratify & d:ahead	0 0 18 0 -16 0 0
v:l2=reach	0 0 6 1 -9 2 0
v:l2=reach & d:ahead	0 0 6 0 -10 2 0
v:l2=read	0 0 0 12 -10 0 -1
v:l2=renewed	0 0 5 -12 0 3 0
v:l2=renewed & d:ahead	0 0 5 0 -11 3 0
v:l2=renewed & d:gone	0 0 0 -12 14 0 0
v:l2=report & d:ahead	0 0 -3 0 6 0 0
v:l2=reporter	0 0 0 -2 6 0 0
v:l2=rest	0 0 9 -9 0 -2 0
v:l2=rest & d:ahead	0 0 9 -8 0 -2 0
v:l2=result	0 0 2 0 -9 0 7
v:l2=return	0 0 7 -2 -1 0 -2
v:l2=return & d:ahead	0 0 9 -2 -3 0 -2
v:l2=rise	0 0 -4 0 7 0 0
v:l2=rise & d:ahead	0 0 -4 0 7 0 0
v:l2=rosario	0 0 0 -7 7 0 0
v:l2=round	0 0 0 -7 11 0 0
v:l2=round & d:gone	0 0 0 -7 8 0 0
v:l2=rule	0 0 -3 -4 12 0 0
v:l2=rule & d:ahead	0 0 -3 0 6 0 0
v:l2=run	0 -5 15 -12 -13 6 0
v:l2=run & d:ahead	0 0 16 -10 -19 7 0
v:l2=run & d:gone	4 -2 -16 0 8 0 0
v:l2=run & d:today	-4 0 15 -8 -7 0 0
v:l2=sale	0 0 0 -2 6 0 0
v:l2=same	0 0 0 -5 7 0 0
v:l2=saturday	9 0 -11 3 -7 0 10
v:l2=saturday & d:ahead	0 0 -7 3 -4 0 10
v:l2=saturday & d:gone	9 0 0 1 -9 0 0
v:l2=saturday & d:today	0 0 -1 -1 6 0 0
v:l2=say	-2 0 2 0 1 0 -6
v:l2=say & d:ahead	0 0 2 6 -5 0 -5
v:l2=say & d:gone	0 0 0 -15 21 0 0
v:l2=second	0 0 0 -12 13 0 0
v:l2=sheet	0 0 0 -4 11 0 0
v:l2=ship	0 0 -3 8 0 0 -5
v:l2=ship & d:ahead	0 0 -3 12 -4 0 -4
v:l2=side	0 0 21 -4 -21 0 4
v:l2=side & d:ahead	0 0 23 0 -26 0 4
v:l2=sign	-2 4 6 -3 0 -5 0
v:l2=sign & d:ahead	0 0 8 -5 0 -4 0
v:l2=sign & d:today	0 0 0 -3 6 0 0
v:l2=since	0 0 -9 16 -7 0 0
v:l2=since & d:ahead	0 0 -6 0 11 0 0
v:l2=since & d:gone	0 0 0 24 -22 0 0
v:l2=sit	0 0 -10 -7 21 0 0
v:l2=sit & d:ahead	0 0 -9 0 12 0 0
v:l2=sit & d:today	0 0 0 -5 6 0 0
v:l2=sleep	0 0 0 -7 11 -8 0
v:l2=sleep & d:ahead	0 0 0 -4 8 -8 0
v:l2=so	0 0 7 -5 0 0 -1
v:l2=so & d:ahead	0 0 8 -3 -2 0 0
v:l2=soybean	0 0 -8 -5 13 0 0
v:l2=soybean & d:ahead	0 0 -7 -3 11 0 0
v:l2=spoke	0 0 0 0 -11 12 0
v:l2=spoke & d:ahead	0 0 0 0 -14 14 0
v:l2=standstill	0 6 0 0 0 -9 0
v:l2=standstill & d:ahead	0 0 6 0 1 -9 0
v:l2=standstill & d:gone	0 6 0 5 -11 0 0
v:l2=start	0 0 -10 -4 10 -3 3
v:l2=start & d:ahead	0 0 -10 -9 12 -2 4
v:l2=statement	0 0 -2 -14 19 0 0
v:l2=statement & d:today	0 0 0 -8 10 0 0
v:l2=stay	0 0 -17 9 11 -8 0
v:l2=stay & d:ahead	0 0 -17 -2 26 -8 0
v:l2=stay & d:gone	0 0 0 12 -12 0 0
v:l2=step	0 0 0 7 -2 0 0
v:l2=step & d:ahead	0 0 0 8 -4 0 0
v:l2=stockholm	0 0 -3 -9 16 0 0
v:l2=stockholm & d:gone	0 0 0 -8 10 0 0
v:l2=stop	-1 0 6 7 -7 -4 0
v:l2=stop & d:ahead	0 0 10 0 -5 -4 0
v:l2=stop & d:gone	-1 0 -3 8 -1 0 0
v:l2=strike	0 0 0 9 -2 0 0
v:l2=strike & d:gone	0 0 0 9 -7 0 0
v:l2=sunday	0 0 1 -14 -2 13 -4
v:l2=sunday & d:ahead	0 0 4 -7 -10 13 -4
v:l2=surcharge & d:ahead	0 0 -4 -1 9 0 0
v:l2=suspend	0 -4 12 -1 -13 5 2
v:l2=suspend & d:ahead	0 0 14 0 -20 6 2
v:l2=suspend & d:gone	0 -3 -4 -2 9 0 0
v:l2=table	0 0 0 7 -5 0 0
v:l2=table & d:gone	0 0 0 7 -7 0 0
v:l2=take	10 0 -22 15 -7 -2 -8
v:l2=take & d:ahead	0 0 -14 13 -1 0 -7
v:l2=take & d:gone	0 0 0 -11 12 0 0
v:l2=take & d:today	11 0 -7 10 -15 0 0
v:l2=talk	0 0 8 -6 -1 0 0
v:l2=talk & d:today	0 0 12 -1 -9 0 0
v:l2=tariff	0 0 7 -13 22 -17 -8
v:l2=tariff & d:ahead	0 0 9 -14 20 -17 -8
v:l2=telephone	0 0 -22 2 17 0 0
v:l2=telephone & d:ahead	0 0 -17 0 21 0 0
v:l2=television	0 0 -1 0 8 0 0
v:l2=tell	0 0 -6 -3 13 0 0
v:l2=tell & d:today	0 0 -4 0 7 0 0
v:l2=term	0 0 14 0 -11 0 0
v:l2=term & d:ahead	0 0 14 0 -12 0 0
v:l2=that	-2 0 20 2 -8 -15 -3
v:l2=that & d:ahead	0 0 16 0 -6 -14 -2
v:l2=that & d:today	0 0 7 -2 0 0 0
v:l2=the	-3 0 0 2 3 0 -6
v:l2=the & d:ahead	0 0 -15 13 2 0 -5
v:l2=the & d:gone	0 0 0 -18 23 0 0
v:l2=the & d:today	0 0 10 0 -8 0 0
v:l2=them	0 0 6 -2 0 -2 0
v:l2=them & d:ahead	0 0 6 0 -3 -2 0
v:l2=there	0 0 3 -11 3 -4 0
v:l2=there & d:gone	0 0 0 -7 9 0 0
v:l2=they	0 0 -8 -8 19 0 0
v:l2=they & d:today	0 0 -6 -7 15 0 0
v:l2=thi	0 0 -8 0 -2 0 11
v:l2=thi & d:ahead	0 0 -7 0 -1 0 11
v:l2=thing	0 0 15 0 -13 0 0
v:l2=third	0 0 0 -4 6 0 0
v:l2=thread	0 0 20 0 -19 0 0
v:l2=thread & d:today	0 0 20 0 -19 0 0
v:l2=through	0 0 7 0 -1 -2 0
v:l2=thursday	0 0 14 -17 0 0 -6
v:l2=thursday & d:ahead	0 0 11 0 -5 0 -6
v:l2=thursday & d:today	0 0 4 -13 4 0 0
v:l2=time	0 0 -8 -7 22 -4 -4
v:l2=time & d:ahead	0 0 -8 -9 21 -4 -4
v:l2=to	-3 0 0 0 -6 17 -15
v:l2=to & d:ahead	0 0 5 6 -21 21 -13
v:l2=to & d:gone	0 0 0 0 12 -8 0
v:l2=to & d:today	0 0 -18 -2 17 0 0
v:l2=town	0 0 0 10 -9 0 0
v:l2=trade	0 0 0 -3 8 0 0
v:l2=trieste	0 0 -1 8 -5 0 0
v:l2=trieste & d:gone	0 0 0 8 -8 0 0
v:l2=truce	-7 0 11 1 -11 5 -1
v:l2=truce & d:ahead	0 0 -7 -18 12 7 0
v:l2=truce & d:gone	-3 0 -6 17 -11 -2 0
v:l2=truce & d:today	0 0 36 -17 -20 0 0
v:l2=tuesday	0 0 22 -29 -2 0 -6
v:l2=tuesday & d:ahead	0 0 9 -14 1 0 -5
v:l2=tuesday & d:today	0 0 17 -13 -7 0 0
v:l2=two	0 0 -5 -6 14 0 0
v:l2=until	4 0 17 -12 -21 15 -13
v:l2=until & d:ahead	0 0 0 -9 -8 18 -12
v:l2=until & d:gone	6 0 -2 0 1 -7 0
v:l2=up	0 0 7 -1 -8 8 -3
v:l2=up & d:ahead	0 0 12 -2 -14 8 -3
v:l2=up & d:today	0 0 -5 0 8 0 0
v:l2=us	0 0 29 -4 -10 -10 -5
v:l2=us & d:ahead	0 0 29 0 -12 -10 -5
v:l2=used	0 0 -2 0 9 0 -3
v:l2=used & d:ahead	0 0 -2 0 8 0 -3
v:l2=valid	0 0 10 -8 5 -9 0
v:l2=valid & d:ahead	0 0 11 0 -1 -9 0
v:l2=valparaíso	0 0 -3 -8 14 0 0
v:l2=vote	0 0 -2 0 7 0 0
v:l2=wait	0 0 0 0 7 -5 0
v:l2=wait & d:ahead	0 0 0 0 7 -5 0
v:l2=was	-6 0 9 -17 13 -1 0
v:l2=was & d:ahead	0 0 11 0 -9 0 0
v:l2=was & d:gone	-5 0 0 -11 19 0 0
v:l2=was & d:today	0 0 0 -4 6 0 0
v:l2=water	0 0 9 0 -6 0 0
v:l2=water & d:ahead	0 0 9 0 -7 0 0
v:l2=we	0 0 13 8 -19 0 0
v:l2=we & d:today	0 0 14 9 -20 0 0
v:l2=wednesday	0 0 11 12 -21 0 3
v:l2=wednesday & d:ahead	0 0 7 14 -23 0 3
v:l2=week	0 0 14 -14 0 0 -5
v:l2=week & d:ahead	0 0 16 -4 -7 0 -5
v:l2=week & d:gone	0 0 0 -3 6 0 0
v:l2=were	0 0 -8 -8 18 0 0
v:l2=were & d:gone	0 0 0 -4 7 0 0
v:l2=what	0 0 -6 3 7 -6 -3
v:l2=what & d:ahead	0 0 -17 8 9 -5 -2
v:l2=which	0 0 0 -12 -6 17 0
v:l2=which & d:ahead	0 0 -7 0 -6 17 0
v:l2=which & d:gone	0 0 0 -4 6 0 0
v:l2=which & d:today	0 0 7 -2 -3 0 0
v:l2=will	0 0 0 8 -8 8 -5
v:l2=will & d:ahead	0 0 0 8 -9 8 -5
v:l2=with & d:today	0 0 -1 -2 6 0 0
v:l2=write	0 0 -4 0 8 0 0
v:l2=year	0 0 -9 7 1 1 -3
v:l2=year & d:ahead	0 0 -9 -5 11 1 -3
v:l2=year & d:gone	0 0 0 13 -12 0 0
v:l2=yes	0 0 0 -2 7 0 0
v:l2=york	0 0 -1 -6 13 0 0
v:l2=you	0 0 1 -12 10 -3 0
v:l2=zero	0 0 -8 7 6 0 -11
v:l2=zero & d:ahead	0 0 -8 9 4 0 -11
v:l2=—	0 0 -10 -12 31 -9 -5
v:l2=— & d:ahead	0 0 8 0 3 -9 -5
v:l2=— & d:today	0 0 -20 -8 28 0 0
v:l=" ,	0 0 18 -2 -15 0 0
v:l='s on	0 0 0 11 -8 0 0
v:l='s on & d:gone	0 0 0 11 -10 0 0
v:l=, a	0 0 -6 -9 17 0 0
v:l=, a & d:ahead	0 0 -6 -9 17 0 0
v:l=, and	0 0 20 -7 -12 0 0
v:l=, and & d:gone	0 0 0 -3 6 0 0
v:l=, effective	0 0 0 -2 9 0 -1
v:l=, from	-5 4 -4 -7 0 -8 12
v:l=, from & d:ahead	0 -7 0 -2 -6 -7 15
v:l=, from & d:gone	-3 9 0 3 -6 0 -4
v:l=, from & d:today	0 0 0 -21 23 0 0
v:l=, monday	0 0 0 -7 11 0 0
v:l=, monday & d:today	0 0 0 -7 11 0 0
v:l=, on	9 -2 -1 0 -12 -5 17
v:l=, on & d:ahead	0 0 0 -17 -4 -4 18
v:l=, on & d:gone	10 -1 0 7 -11 0 0
v:l=, saturday	0 0 -3 -3 8 0 0
v:l=, saturday & d:today	0 0 -3 -3 8 0 0
v:l=, sign	0 0 0 11 -10 0 0
v:l=, sign & d:gone	0 0 0 11 -10 0 0
v:l=, since	0 0 0 -5 7 0 0
v:l=, since & d:gone	0 0 0 -5 6 0 0
v:l=, the	0 0 10 4 -7 -6 0
v:l=, the & d:ahead	0 0 13 0 -5 -6 0
v:l=, thursday	0 0 -5 -24 29 0 0
v:l=, thursday & d:today	0 0 -5 -23 29 0 0
v:l=, to	0 -4 8 2 -9 2 -7
v:l=, to & d:ahead	0 0 5 0 -6 3 -6
v:l=, tuesday	0 0 -9 18 -11 0 0
v:l=, tuesday & d:today	0 0 -9 18 -11 0 0
v:l=, until	-4 0 2 -9 1 3 -3
v:l=, until & d:gone	-4 0 16 -7 -4 0 0
v:l=, wednesday	0 0 24 -3 -20 0 0
v:l=, wednesday & d:today	0 0 24 -3 -20 0 0
v:l=. on	0 0 1 -9 11 -6 -7
v:l=. on & d:ahead	0 0 1 -2 6 -6 -7
v:l=. on & d:gone	0 0 0 -7 7 0 0
v:l=: <number>	0 0 -16 15 -3 0 -3
v:l=: <number> & d:today	0 0 -13 14 -5 0 0
v:l=: from	0 0 -5 -15 4 0 11
v:l=: from & d:ahead	0 0 -4 -13 2 0 11
v:l=: on	0 0 8 14 -25 -1 6
v:l=: on & d:ahead	0 0 8 16 -27 -1 6
v:l=: since	0 0 -4 14 -9 0 0
v:l=: since & d:ahead	0 0 -3 -5 11 0 0
v:l=: since & d:gone	0 0 0 18 -17 0 0
v:l=: the	0 0 -5 0 8 0 0
v:l=: until	0 0 16 0 -8 -11 0
v:l=: until & d:ahead	0 0 18 0 -11 -11 0
v:l=; on	0 0 -3 0 8 0 0
v:l=<begin> "	0 0 -2 0 6 0 0
v:l=<begin> <begin>	0 2 6 -15 6 -1 -2
v:l=<begin> <begin> & d:ahead	-2 -6 2 -26 4 2 3
v:l=<begin> <begin> & d:gone	-7 8 9 -1 -3 -1 -2
v:l=<begin> <begin> & d:today	7 -2 2 -4 3 -7 -6
v:l=<begin> after	0 0 -4 0 -6 15 0
v:l=<begin> after & d:ahead	0 0 -4 0 -7 15 0
v:l=<begin> and	-1 0 -7 0 14 0 0
v:l=<begin> before	0 0 -9 10 0 0 0
v:l=<begin> before & d:ahead	0 0 -9 0 12 0 0
v:l=<begin> before & d:gone	0 0 0 11 -11 0 0
v:l=<begin> by	0 0 -5 7 0 0 0
v:l=<begin> by & d:ahead	0 0 -3 0 8 0 0
v:l=<begin> by & d:gone	0 0 0 -5 7 0 0
v:l=<begin> by & d:today	0 0 0 14 -14 0 0
v:l=<begin> friday	0 0 -2 -4 11 0 0
v:l=<begin> friday & d:today	0 0 -2 -4 11 0 0
v:l=<begin> from	-4 2 -3 4 -8 -6 8
v:l=<begin> from & d:ahead	0 0 0 20 -23 -5 9
v:l=<begin> from & d:gone	0 3 0 -20 16 0 -1
v:l=<begin> from & d:today	0 0 -6 -10 18 0 0
v:l=<begin> in	0 1 0 -7 6 0 0
v:l=<begin> in & d:gone	0 1 0 -6 6 0 0
v:l=<begin> monday	0 0 -5 16 -11 0 0
v:l=<begin> monday & d:today	0 0 -5 16 -11 0 0
v:l=<begin> on	17 -4 12 -4 -4 -13 -21
v:l=<begin> on & d:ahead	-1 0 15 -1 -1 -12 -19
v:l=<begin> on & d:gone	19 -2 -4 -2 -7 0 0
v:l=<begin> published	11 0 -7 0 -3 0 0
v:l=<begin> published & d:today	11 0 -7 0 -3 0 0
v:l=<begin> saturday	0 0 11 -2 -6 0 0
v:l=<begin> saturday & d:today	0 0 11 -2 -6 0 0
v:l=<begin> since	10 -5 -7 2 0 -7 -2
v:l=<begin> since & d:ahead	0 0 0 -9 16 -6 0
v:l=<begin> since & d:gone	-1 -4 -2 9 -4 0 0
v:l=<begin> since & d:today	14 0 -3 -9 -2 0 0
v:l=<begin> sunday	0 0 -5 -3 13 0 0
v:l=<begin> the	0 0 0 -18 4 6 0
v:l=<begin> the & d:ahead	0 0 2 0 -6 6 0
v:l=<begin> the & d:today	0 0 -2 -13 19 0 0
v:l=<begin> thursday	0 0 -2 6 0 0 0
v:l=<begin> thursday & d:today	0 0 0 8 -4 0 0
v:l=<begin> tuesday	0 0 -5 -1 10 0 0
v:l=<begin> tuesday & d:today	0 0 -5 -1 10 0 0
v:l=<begin> until	4 0 -21 -2 13 8 -1
v:l=<begin> until & d:ahead	0 0 -19 -2 17 8 0
v:l=<begin> updated	0 0 -8 0 9 0 0
v:l=<begin> updated & d:today	0 0 -8 0 9 0 0
v:l=<day-ahead> ,	0 0 -15 -2 20 -10 2
v:l=<day-ahead> , & d:ahead	0 0 -12 0 13 -10 2
v:l=<day-ahead> and	0 0 -7 0 12 -1 0
v:l=<day-ahead> and & d:ahead	0 0 -7 0 12 -1 0
v:l=<day-ahead> to	0 0 18 5 -28 1 -8
v:l=<day-ahead> to & d:ahead	0 0 18 9 -33 2 -8
v:l=<day-ahead> to & d:gone	0 0 0 -3 8 0 0
v:l=<day-gone> ,	-1 0 -13 0 17 0 0
v:l=<day-gone> and	0 0 -3 -1 8 0 0
v:l=<day-gone> to	9 -1 20 -2 -11 -13 0
v:l=<day-gone> to & d:ahead	0 0 21 0 -6 -13 0
v:l=<day-gone> to & d:gone	10 0 0 0 -6 0 0
v:l=<day-today> (	0 0 -5 -1 10 0 0
v:l=<day-today> ( & d:today	0 0 -5 -1 10 0 0
v:l=<day-today> from	0 0 0 12 -16 0 2
v:l=<day-today> from & d:ahead	0 0 0 13 -17 0 2
v:l=<level> from	0 0 -25 8 23 -7 -17
v:l=<level> from & d:ahead	0 0 -22 -6 37 -6 -16
v:l=<level> from & d:today	0 0 0 17 -14 0 0
v:l=<level> of	0 0 0 -2 6 0 0
v:l=<level> on	-1 0 -28 8 1 -7 12
v:l=<level> on & d:ahead	0 0 -25 5 1 -7 13
v:l=<level> on & d:gone	0 0 0 -20 23 0 0
v:l=<level> on & d:today	0 0 -3 21 -17 0 0
v:l=<level> since	-6 0 7 -7 7 0 0
v:l=<level> since & d:ahead	0 0 10 0 -6 0 0
v:l=<level> since & d:gone	-5 0 0 -2 8 0 0
v:l=<level> until	-4 0 21 -16 -2 -4 0
v:l=<level> until & d:ahead	0 0 13 0 -7 -4 0
v:l=<level> until & d:gone	-3 0 0 -6 13 0 0
v:l=<month-gone> to	0 0 0 10 -8 0 0
v:l=<month-gone> to & d:gone	0 0 0 11 -10 0 0
v:l=<name> (	0 0 10 0 -7 0 0
v:l=<name> ( & d:today	0 0 11 0 -10 0 0
v:l=<name> before	0 0 -3 0 -5 0 8
v:l=<name> before & d:ahead	0 0 -3 5 -10 0 8
v:l=<name> end	0 0 7 -1 -3 0 0
v:l=<name> end & d:today	0 0 6 -1 -2 0 0
v:l=<name> from	13 0 -8 20 -8 0 -31
v:l=<name> from & d:ahead	0 0 -5 13 9 0 -31
v:l=<name> from & d:gone	0 0 0 -11 11 0 0
v:l=<name> from & d:today	13 0 -1 16 -27 0 0
v:l=<name> have	0 0 -5 -4 12 0 0
v:l=<name> in	0 0 0 -5 8 0 0
v:l=<name> in & d:gone	0 0 0 -5 7 0 0
v:l=<name> on	-5 7 -27 -16 12 0 12
v:l=<name> on & d:ahead	0 0 -20 -1 2 0 13
v:l=<name> on & d:gone	-4 8 0 -4 0 0 0
v:l=<name> on & d:today	0 0 -5 -8 16 0 0
v:l=<number> ,	0 0 16 -3 -5 0 -3
v:l=<number> , & d:today	0 0 -2 -17 20 0 0
v:l=<number> from	0 0 -4 -7 5 0 6
v:l=<number> from & d:ahead	0 0 -4 0 -1 0 6
v:l=<number> of	0 0 0 -11 14 0 0
v:l=<number> of & d:gone	0 0 0 -7 8 0 0
v:l=<number> on	-1 0 -13 33 -27 0 8
v:l=<number> on & d:ahead	0 0 -12 19 -16 0 9
v:l=<number> on & d:gone	-1 0 0 13 -10 0 0
v:l=<number> on & d:today	0 0 0 10 -8 0 0
v:l=<number> since	0 0 0 -10 12 0 0
v:l=<number> since & d:gone	0 0 0 -10 11 0 0
v:l=<number> until	0 0 15 0 -13 0 0
v:l=<number> until & d:ahead	0 0 15 0 -14 0 0
v:l=<office> ,	0 0 0 -6 9 0 0
v:l=<office> , & d:today	0 0 0 -5 8 0 0
v:l=<office> on	0 0 -2 -5 11 0 0
v:l=<organisation> ,	0 0 -10 -10 20 0 0
v:l=<organisation> , & d:today	0 0 -9 -10 19 0 0
v:l=<organisation> announce	0 0 0 12 -11 0 0
v:l=<organisation> announce & d:today	0 0 0 13 -12 0 0
v:l=<organisation> meet	0 0 14 -2 -11 0 0
v:l=<organisation> of	0 0 0 10 -10 0 0
v:l=<organisation> on	0 0 -5 -4 15 0 0
v:l=<organisation> on & d:ahead	0 0 -4 0 6 0 0
v:l=<person> ,	0 0 3 24 -26 0 0
v:l=<person> , & d:gone	0 0 0 -7 8 0 0
v:l=<person> , & d:today	0 0 4 28 -32 0 0
v:l=<person> :	0 0 0 -14 12 0 0
v:l=<person> : & d:gone	0 0 -2 -8 14 0 0
v:l=<person> on	0 0 -9 -8 25 0 0
v:l=<person> on & d:ahead	0 0 -7 0 12 0 0
v:l=<person> on & d:gone	0 0 0 -4 7 0 0
v:l=<person> sign	0 0 -2 0 6 0 0
v:l=<points> on	-2 0 -6 2 10 0 -5
v:l=<points> on & d:ahead	0 0 -6 -2 15 0 -5
v:l=<points> on & d:gone	-2 0 0 6 -2 0 0
v:l=<quality> good	0 0 -1 -5 6 0 0
v:l=<quality> good & d:today	0 0 -3 -2 8 0 0
v:l=<seat> ,	-10 0 -14 11 9 -2 -5
v:l=<seat> , & d:ahead	0 0 -3 0 7 0 0
v:l=<seat> , & d:gone	0 0 0 -8 9 0 0
v:l=<seat> , & d:today	-9 0 -11 14 4 -1 -2
v:l=<seat> on	-1 0 0 -3 14 -2 -7
v:l=<seat> on & d:ahead	0 0 0 -2 9 -2 -6
v:l=<seat> on & d:gone	0 0 0 -9 13 0 0
v:l=<seat> on & d:today	0 0 -1 7 -5 0 0
v:l=<span> ,	0 0 -8 -6 18 0 -2
v:l=<span> from	-3 7 -18 5 -21 -2 28
v:l=<span> from & d:ahead	0 -4 -31 8 -16 -1 30
v:l=<span> from & d:gone	-1 10 12 -4 -10 0 -3
v:l=<span> in	0 0 0 12 -11 0 0
v:l=<span> in & d:gone	0 0 0 12 -11 0 0
v:l=<span> on	0 0 -10 -2 16 0 0
v:l=<span> on & d:ahead	0 0 -8 0 10 0 0
v:l=<span> to	0 0 15 -7 -3 -5 0
v:l=<span> to & d:ahead	0 0 16 0 -16 -5 0
v:l=<span> to & d:gone	0 0 0 -7 12 0 0
v:l=again from	0 0 2 16 -10 -5 -7
v:l=again from & d:ahead	0 0 3 -2 8 -5 -7
v:l=again from & d:gone	0 0 0 19 -18 0 0
v:l=again on	0 0 -15 -6 2 6 11
v:l=again on & d:ahead	0 0 -15 0 0 6 11
v:l=again on & d:gone	0 0 0 -5 7 0 0
v:l=agree in	0 -8 0 15 -10 0 0
v:l=agree in & d:gone	0 -8 0 15 -10 0 0
v:l=agree on & d:ahead	0 0 -2 -5 16 0 -3
v:l=agree on & d:gone	0 3 0 9 -12 0 0
v:l=agreement by	0 0 -6 0 -1 9 0
v:l=agreement by & d:ahead	0 0 -6 0 -1 9 0
v:l=agreement on	0 0 12 -5 -5 0 0
v:l=agreement on & d:today	0 0 13 0 -13 0 0
v:l=and end	0 0 -5 0 6 0 0
v:l=and from	0 0 -4 -9 -4 0 17
v:l=and from & d:ahead	0 0 -4 -5 -8 0 18
v:l=and in	0 0 0 -6 7 0 0
v:l=and in & d:gone	0 0 0 -6 7 0 0
v:l=and including	0 0 6 0 -11 2 0
v:l=and including & d:ahead	0 0 7 0 -11 2 0
v:l=and on	0 0 6 0 0 -4 -3
v:l=and on & d:ahead	0 0 8 0 -1 -4 -3
v:l=and since	0 0 0 -5 7 0 0
v:l=and since & d:gone	0 0 0 -5 6 0 0
v:l=apply from	0 0 4 12 -12 -2 0
v:l=apply from & d:ahead	0 0 5 4 -6 -2 0
v:l=apply from & d:gone	0 0 0 -9 9 0 0
v:l=apply on	0 0 -2 0 6 0 0
v:l=apply on & d:ahead	0 0 -2 0 6 0 0
v:l=apply since & d:gone	0 0 0 6 -5 0 0
v:l=apply until	0 0 0 0 -11 14 0
v:l=apply until & d:ahead	0 0 0 0 -11 14 0
v:l=arrangement of	0 0 0 7 -3 0 0
v:l=arrangement of & d:gone	0 0 0 8 -7 0 0
v:l=as of	6 0 -23 21 -17 -5 10
v:l=as of & d:ahead	0 0 -12 14 -14 -3 12
v:l=as of & d:gone	9 0 0 2 -9 0 0
v:l=as of & d:today	-1 0 -13 9 0 0 0
v:l=as since	0 0 0 -6 7 0 0
v:l=as since & d:gone	0 0 0 -6 7 0 0
v:l=at <number>	0 0 0 -7 9 -1 0
v:l=at <number> & d:today	0 0 -8 -7 18 0 0
v:l=at midnight	0 0 28 0 -27 0 0
v:l=at the	2 0 -3 -9 15 -12 -1
v:l=at the & d:ahead	0 0 -2 0 14 -11 0
v:l=at the & d:gone	3 0 0 -7 1 0 0
v:l=away on	0 0 6 -8 -5 0 8
v:l=away on & d:ahead	0 0 6 0 -13 0 8
v:l=away on & d:gone	0 0 0 -5 8 0 0
v:l=back on	0 0 -5 -7 17 0 -6
v:l=back on & d:ahead	0 0 -5 -5 15 0 -6
v:l=back to	0 0 -8 0 14 -2 0
v:l=back to & d:ahead	0 0 -8 0 12 -2 0
v:l=before the	0 0 -4 -1 26 -20 -3
v:l=before the & d:ahead	0 0 -4 0 24 -20 -3
v:l=begin on	-11 5 -11 14 -13 -5 9
v:l=begin on & d:ahead	0 -5 -10 15 -7 -4 5
v:l=begin on & d:gone	-9 9 0 3 -10 0 5
v:l=briefing ,	0 0 -1 10 -7 0 0
v:l=briefing , & d:today	0 0 -1 10 -7 0 0
v:l=bulletin ,	18 0 0 -9 -11 0 0
v:l=bulletin , & d:today	18 0 0 -9 -11 0 0
v:l=busan ,	0 0 -4 22 -18 0 0
v:l=busan in	0 0 0 8 -7 0 0
v:l=busan in & d:gone	0 0 0 8 -7 0 0
v:l=busan last	0 -2 0 -4 7 0 0
v:l=busan last & d:gone	0 -2 0 -4 7 0 0
v:l=busan on	0 0 -6 13 -7 0 0
v:l=busan on & d:ahead	0 0 -6 0 8 0 0
v:l=busan on & d:gone	0 0 0 -16 18 0 0
v:l=by telephone	0 0 21 -5 -16 0 0
v:l=by telephone & d:today	0 0 21 -2 -18 0 0
v:l=by the	0 0 -28 -5 35 0 -1
v:l=by the & d:ahead	0 0 -27 0 31 0 -1
v:l=by the & d:gone	0 0 0 -3 6 0 0
v:l=call ,	0 0 15 0 -14 0 0
v:l=call , & d:today	0 0 15 0 -14 0 0
v:l=change on	0 0 -5 15 -6 0 -6
v:l=change on & d:ahead	0 0 -5 18 -9 0 -6
v:l=changed on	0 0 14 0 -12 0 0
v:l=clear by	0 0 6 0 -5 0 0
v:l=clear by & d:ahead	0 0 6 0 -5 0 0
v:l=close on	0 0 8 0 -5 0 0
v:l=close on & d:ahead	0 0 8 0 -6 0 0
v:l=collect from	0 0 0 7 -6 0 0
v:l=collect from & d:ahead	0 0 0 7 -6 0 0
v:l=conclude in	0 1 0 6 -7 0 0
v:l=conclude in & d:gone	0 1 0 6 -7 0 0
v:l=conclude on & d:gone	0 0 0 6 -4 0 0
v:l=counted from	0 -2 6 16 -19 0 0
v:l=counted from & d:ahead	0 0 6 18 -25 0 0
v:l=date :	0 0 0 -9 6 0 0
v:l=date : & d:ahead	0 0 8 0 -5 0 0
v:l=date : & d:today	0 0 -10 -6 18 0 0
v:l=date from	0 0 -9 8 4 0 -2
v:l=date from & d:ahead	0 0 -9 -5 19 0 -2
v:l=date from & d:gone	0 0 0 13 -12 0 0
v:l=date is	0 0 11 0 -16 6 0
v:l=date is & d:ahead	0 0 11 0 -16 6 0
v:l=day ,	0 0 2 0 -11 9 0
v:l=day , & d:ahead	0 0 2 0 -11 9 0
v:l=day is	0 0 10 0 0 -14 0
v:l=day is & d:ahead	0 0 12 0 0 -14 0
v:l=day on	0 0 -6 -5 14 0 0
v:l=deadline is	0 0 -4 0 6 0 0
v:l=deal by	0 0 -6 0 0 7 0
v:l=deal by & d:ahead	0 0 -6 0 0 7 0
v:l=declare in	0 0 0 10 -9 0 0
v:l=declare in & d:gone	0 0 0 10 -9 0 0
v:l=declare on	0 0 -4 19 -12 0 0
v:l=declare on & d:ahead	0 0 -4 16 -10 0 0
v:l=decree on	0 0 0 18 -15 0 0
v:l=decree on & d:ahead	0 0 0 18 -17 0 0
v:l=desk ,	0 0 -2 -2 8 0 0
v:l=desk , & d:today	0 0 -2 -2 8 0 0
v:l=did ,	0 0 0 -1 6 0 0
v:l=did so	0 0 0 0 7 0 -4
v:l=die on	-3 0 16 0 -7 0 0
v:l=die on & d:ahead	0 0 18 0 -17 0 0
v:l=die on & d:gone	-3 0 0 0 7 0 0
v:l=down on	0 0 -2 -3 9 0 0
v:l=drop on	7 0 1 -10 0 0 0
v:l=drop on & d:gone	7 0 0 -3 -2 0 0
v:l=duty from	0 0 -4 19 -14 0 0
v:l=duty from & d:ahead	0 0 -3 28 -24 0 0
v:l=duty of	-1 0 -1 -11 16 0 0
v:l=duty of & d:gone	-1 0 0 -4 7 0 0
v:l=duty on	0 0 -9 0 12 0 0
v:l=duty on & d:ahead	0 0 -8 0 9 0 0
v:l=duty until	0 0 -1 0 -8 12 0
v:l=duty until & d:ahead	0 0 0 0 -10 12 0
v:l=early as	0 0 7 0 -3 0 0
v:l=early as & d:ahead	0 0 7 0 -5 0 0
v:l=eastern time	0 0 0 -8 11 0 0
v:l=effect from	0 0 -7 -13 8 0 8
v:l=effect from & d:ahead	0 0 -7 -16 11 0 8
v:l=effect on	-1 0 0 17 -11 -7 0
v:l=effect on & d:ahead	0 0 0 9 -5 -6 0
v:l=effect on & d:gone	0 0 0 14 -11 0 0
v:l=end :	0 0 28 0 -22 -8 0
v:l=end : & d:ahead	0 0 16 0 -9 -8 0
v:l=end in	-1 -3 -5 -5 18 0 0
v:l=end in & d:ahead	0 0 -5 0 6 0 0
v:l=end in & d:gone	-1 -3 0 -5 13 0 0
v:l=end on	2 0 9 10 -13 5 -13
v:l=end on & d:ahead	-4 0 11 -10 -8 8 -11
v:l=end on & d:gone	6 0 7 16 -17 -8 0
v:l=end on & d:today	0 0 -7 0 10 0 0
v:l=enter before	0 0 -4 -5 16 0 -3
v:l=enter before & d:ahead	0 0 -4 -4 16 0 -3
v:l=est on	0 0 11 -5 1 -5 -3
v:l=est on & d:ahead	0 0 11 -5 0 -5 -3
v:l=expire on	8 -2 15 -14 -10 0 -6
v:l=expire on & d:ahead	-2 0 18 -3 -13 0 -5
v:l=expire on & d:gone	11 -1 -5 -9 1 0 0
v:l=extend on	0 0 -13 9 2 0 0
v:l=extend on & d:ahead	0 0 -13 0 14 0 0
v:l=extend on & d:gone	0 0 0 9 -7 0 0
v:l=extend to	0 0 -4 -1 -2 9 0
v:l=extend to & d:ahead	0 0 -3 0 -8 10 0
v:l=extend to & d:gone	0 0 0 0 9 -1 0
v:l=extend until	0 0 -4 0 10 -6 0
v:l=extend until & d:ahead	0 0 -4 0 10 -6 0
v:l=extension to	11 0 0 0 -11 1 0
v:l=extension to & d:ahead	0 0 3 0 -7 3 0
v:l=fall on	0 0 -9 32 -15 0 -7
v:l=fall on & d:ahead	0 0 -9 6 8 0 -7
v:l=fall on & d:gone	0 0 0 17 -17 0 0
v:l=follow on	0 0 -16 0 21 0 0
v:l=follow on & d:ahead	0 0 -16 0 19 0 0
v:l=for <span>	0 0 -9 0 11 0 0
v:l=force on & d:ahead	0 0 0 -12 4 -2 6
v:l=force since	-6 0 -1 0 7 0 0
v:l=force since & d:ahead	0 0 0 -5 8 0 0
v:l=force since & d:gone	-6 0 0 2 1 0 0
v:l=force until	0 0 8 0 0 -9 0
v:l=force until & d:ahead	0 0 9 0 -2 -8 0
v:l=friday , & d:ahead	0 0 8 -5 -5 -2 3
v:l=friday , & d:today	0 0 -13 6 1 0 0
v:l=from the	0 0 -24 11 -2 -9 14
v:l=from the & d:ahead	0 0 -24 -9 11 -9 16
v:l=from the & d:gone	0 0 0 18 -15 0 0
v:l=frozen until	0 0 -8 0 10 -2 0
v:l=frozen until & d:ahead	0 0 -8 0 10 -2 0
v:l=geneva ,	0 0 -2 0 8 0 0
v:l=geneva on	0 0 -2 -10 16 0 0
v:l=geneva on & d:gone	0 0 0 -9 10 0 0
v:l=go on	10 0 22 -7 -21 -2 -2
v:l=go on & d:ahead	0 0 16 0 -11 -1 -1
v:l=go on & d:gone	11 0 0 -5 -6 0 0
v:l=good from	0 0 -4 -13 22 0 -3
v:l=good from & d:ahead	0 0 -4 -13 21 0 -3
v:l=good on	0 0 -7 12 -3 0 0
v:l=good on & d:ahead	0 0 -7 0 10 0 0
v:l=good on & d:gone	0 0 0 13 -13 0 0
v:l=good since	0 0 0 6 -5 0 0
v:l=good since & d:gone	0 0 0 6 -5 0 0
v:l=good through & d:ahead	0 0 7 0 -4 -1 0
v:l=good to	0 0 6 0 -3 -1 0
v:l=good to & d:ahead	0 0 8 0 -5 -1 0
v:l=good until	0 0 10 0 -3 -4 0
v:l=good until & d:ahead	0 0 11 0 -5 -4 0
v:l=happen on	0 0 13 -8 -10 -11 9
v:l=happen on & d:ahead	0 0 13 -4 -13 -11 9
v:l=has until	0 0 -2 -3 9 -3 0
v:l=has until & d:gone	0 0 0 -1 6 0 0
v:l=have end	0 0 -17 0 22 0 0
v:l=have until	0 0 -1 11 -3 -2 -1
v:l=have until & d:ahead	0 0 0 -11 10 -2 -1
v:l=have until & d:gone	0 0 0 19 -18 0 0
v:l=hold since	0 5 -7 -7 8 0 0
v:l=hold since & d:gone	0 6 0 -7 1 0 0
v:l=hold until	0 0 5 -1 -13 10 0
v:l=hold until & d:ahead	0 0 6 0 -17 11 0
v:l=in <name>	0 0 5 -7 0 0 0
v:l=in <name> & d:today	0 0 7 -6 0 0 0
v:l=in <seat>	0 0 0 -7 9 0 0
v:l=in on	0 0 8 7 -12 0 -5
v:l=in on & d:ahead	0 0 8 14 -19 0 -5
v:l=in on & d:gone	0 0 0 -7 7 0 0
v:l=introduce on	0 0 0 -9 10 0 0
v:l=introduce on & d:gone	0 0 0 -9 9 0 0
v:l=is <level>	0 0 -6 0 9 0 0
v:l=is <level> & d:today	0 0 -6 0 9 0 0
v:l=is on	0 0 6 0 -4 0 0
v:l=is on & d:ahead	0 0 6 0 -5 0 0
v:l=is the	0 0 5 0 -18 -1 13
v:l=is the & d:ahead	0 0 5 0 -18 -1 13
v:l=is until	0 0 4 -2 -6 2 0
v:l=is until & d:ahead	0 0 5 0 -8 2 0
v:l=it by	0 0 -4 0 8 0 0
v:l=it by & d:ahead	0 0 -4 0 6 0 0
v:l=it end	-1 0 21 0 -16 0 0
v:l=it on	-3 0 -12 0 8 1 1
v:l=it on & d:ahead	0 0 -12 -9 12 1 2
v:l=it to	0 0 -4 0 9 -4 0
v:l=it to & d:ahead	0 0 -4 0 8 -4 0
v:l=it until	0 0 -17 0 8 8 0
v:l=it until & d:ahead	0 0 -17 0 8 8 0
v:l=izmir on	0 0 0 -4 7 0 0
v:l=lapse in	0 0 0 -8 10 0 0
v:l=lapse on	15 0 0 -3 -7 0 -3
v:l=lapse on & d:gone	18 0 0 -1 -14 0 0
v:l=last until & d:ahead	0 0 13 0 -10 -1 0
v:l=late on	0 0 -4 -2 12 0 0
v:l=late on & d:ahead	0 0 -4 0 7 0 0
v:l=law on	0 0 6 0 -6 0 0
v:l=law on & d:ahead	0 0 6 0 -6 0 0
v:l=level on	0 0 14 -1 -9 0 -2
v:l=level on & d:ahead	0 0 14 -1 -10 0 -2
v:l=loaded before	0 0 -11 -25 32 0 0
v:l=loaded before & d:ahead	0 0 -9 -5 15 0 0
v:l=loaded before & d:today	0 0 0 -16 18 0 0
v:l=lower on	0 0 0 0 -5 0 7
v:l=lower on & d:ahead	0 0 0 0 -5 0 7
v:l=m .	0 0 -5 -18 26 0 0
v:l=m . & d:ahead	0 0 -2 -5 11 0 0
v:l=m . & d:today	0 0 0 -11 15 0 0
v:l=make in	0 0 0 9 -7 0 0
v:l=make in & d:gone	0 0 0 9 -7 0 0
v:l=meet on	0 0 -5 -3 13 0 0
v:l=meet on & d:ahead	0 0 -3 0 6 0 0
v:l=mid -	0 0 -2 9 -3 0 0
v:l=mid - & d:gone	0 0 0 9 -8 0 0
v:l=middle of	0 0 0 7 -6 0 0
v:l=middle of & d:gone	0 0 0 7 -6 0 0
v:l=midnight on	9 0 -6 -22 4 -9 14
v:l=midnight on & d:ahead	0 0 -4 -15 6 -9 14
v:l=midnight on & d:gone	10 0 0 -5 -4 0 0
v:l=minute of	0 0 -11 0 15 0 0
v:l=monday ,	4 0 -19 7 -9 -3 15
v:l=monday , & d:ahead	0 0 -1 -1 -12 -2 17
v:l=monday , & d:gone	7 0 0 10 -14 0 -1
v:l=monday , & d:today	-1 0 -22 0 17 0 0
v:l=more from	0 0 0 0 8 0 -4
v:l=more from & d:ahead	0 0 0 0 8 0 -4
v:l=network on	0 0 9 0 -8 0 0
v:l=network on & d:ahead	0 0 10 0 -9 0 0
v:l=noon on	0 0 -5 14 -6 0 0
v:l=notice of	0 0 0 17 -11 0 0
v:l=of the	0 0 0 8 -4 0 0
v:l=of the & d:gone	0 0 0 9 -9 0 0
v:l=off until	0 0 -3 0 8 -1 0
v:l=off until & d:ahead	0 0 -3 0 8 -1 0
v:l=on <day-ahead>	0 0 -6 0 10 0 0
v:l=on <day-ahead> & d:today	0 0 -6 0 10 0 0
v:l=on <day-gone>	0 0 -8 -4 15 0 0
v:l=on <day-gone> & d:today	0 0 -8 -4 15 0 0
v:l=on a	0 0 0 -1 6 0 0
v:l=on the	0 0 2 23 -11 -1 -6
v:l=on the & d:ahead	-1 0 3 -12 4 0 -5
v:l=on the & d:gone	1 0 0 15 -11 0 0
v:l=on to & d:ahead	0 0 0 0 -7 5 0
v:l=or after	0 0 -12 -5 21 0 -1
v:l=or after & d:ahead	0 0 -12 -4 20 0 -1
v:l=order of	0 0 5 -6 5 -4 0
v:l=order of & d:gone	0 0 0 -5 6 0 0
v:l=order on	0 0 -2 -1 8 0 0
v:l=order on & d:ahead	0 0 -1 0 6 0 0
v:l=out on	15 -2 9 -18 -13 8 -7
v:l=out on & d:ahead	-3 0 11 0 -10 8 -6
v:l=out on & d:gone	17 -2 -2 -13 -6 0 0
v:l=over on	0 0 20 -6 -12 -4 -1
v:l=over on & d:ahead	0 0 20 0 -16 -4 -1
v:l=over on & d:gone	0 0 0 -5 7 0 0
v:l=pause of	0 0 -1 11 -6 0 0
v:l=pause of & d:gone	0 0 0 11 -10 0 0
v:l=pause until	0 0 8 0 -7 0 0
v:l=pause until & d:ahead	0 0 8 0 -7 0 0
v:l=pay <level>	0 0 -4 -6 12 0 0
v:l=pay <level> & d:today	0 0 0 -4 6 0 0
v:l=pay <number>	0 0 0 -2 6 0 0
v:l=pay before & d:ahead	0 0 -3 6 -2 0 -1
v:l=pay from	0 0 -8 16 -5 0 0
v:l=pay from & d:ahead	0 0 -5 -5 12 0 0
v:l=post of	0 0 0 -8 8 0 0
v:l=prolonged to	-3 0 19 0 -14 -1 0
v:l=prolonged to & d:gone	-2 0 18 0 -14 0 0
v:l=published on	0 0 -4 12 -5 0 0
v:l=published on & d:ahead	0 0 -2 0 9 0 0
v:l=published on & d:today	0 0 0 13 -12 0 0
v:l=rate from	0 0 0 -3 9 0 -3
v:l=rate of	0 0 13 0 -10 0 0
v:l=reach in	0 0 0 6 -5 0 0
v:l=reach in & d:gone	0 0 0 6 -5 0 0
v:l=reach on	0 0 11 -4 -5 0 0
v:l=reach on & d:ahead	0 0 11 0 -10 0 0
v:l=renewed in	0 0 0 -8 9 0 0
v:l=renewed in & d:gone	0 0 0 -8 9 0 0
v:l=reporter on	0 0 0 -2 6 0 0
v:l=return on	0 0 10 -2 -4 0 -2
v:l=return on & d:ahead	0 0 10 -2 -4 0 -2
v:l=run out	7 0 9 -13 -6 0 0
v:l=run out & d:ahead	0 0 -5 -1 9 0 0
v:l=run out & d:gone	11 0 0 0 -10 0 0
v:l=run out & d:today	-4 0 15 -8 -7 0 0
v:l=run to & d:ahead	0 0 -2 0 0 6 0
v:l=run to & d:gone	0 0 -6 -1 14 0 0
v:l=run until	0 0 21 -16 -16 4 0
v:l=run until & d:ahead	0 0 27 0 -39 5 0
v:l=run until & d:gone	0 0 -6 -15 23 0 0
v:l=saturday ,	9 0 -11 3 -7 0 10
v:l=saturday , & d:ahead	0 0 -7 3 -4 0 10
v:l=saturday , & d:gone	9 0 0 1 -9 0 0
v:l=saturday , & d:today	0 0 -1 -1 6 0 0
v:l=say on	-2 0 0 6 1 0 -6
v:l=say on & d:ahead	0 0 0 7 0 0 -5
v:l=say on & d:gone	0 0 0 -7 12 0 0
v:l=sheet of	0 0 0 -1 7 0 0
v:l=ship before	0 0 -2 9 -1 0 -4
v:l=ship before & d:ahead	0 0 -2 12 -5 0 -4
v:l=side until	0 0 22 0 -19 0 0
v:l=side until & d:ahead	0 0 22 0 -20 0 0
v:l=sign by	0 0 12 0 -8 -3 0
v:l=sign by & d:ahead	0 0 12 0 -9 -3 0
v:l=sign in	0 8 0 -1 -5 0 0
v:l=sign in & d:gone	0 8 0 0 -5 0 0
v:l=sign on	-1 -2 -3 -5 13 0 0
v:l=sign on & d:ahead	0 0 -3 -4 10 0 0
v:l=since the	0 0 -6 0 8 0 0
v:l=since the & d:ahead	0 0 -6 0 11 0 0
v:l=sleep until	0 0 3 -5 5 -6 0
v:l=sleep until & d:ahead	0 0 4 -4 3 -6 0
v:l=so by	0 0 7 0 -6 0 0
v:l=so by & d:ahead	0 0 7 0 -6 0 0
v:l=so from	0 0 0 6 -3 0 0
v:l=so from & d:gone	0 0 0 8 -7 0 0
v:l=so on	0 0 -7 0 12 0 0
v:l=so on & d:ahead	0 0 -7 0 11 0 0
v:l=so until	0 0 10 0 -3 -6 0
v:l=so until & d:ahead	0 0 10 0 -3 -6 0
v:l=standstill of	0 6 -4 4 -4 -2 0
v:l=standstill of & d:gone	0 6 0 5 -12 0 0
v:l=start on	0 0 -10 -2 7 -2 3
v:l=start on & d:ahead	0 0 -10 -8 10 -2 4
v:l=stay until	0 0 -5 0 7 0 0
v:l=stay until & d:ahead	0 0 -5 0 7 0 0
v:l=stockholm ,	0 0 0 -2 6 0 0
v:l=stop on	0 0 6 9 -10 -4 0
v:l=stop on & d:ahead	0 0 10 0 -5 -4 0
v:l=stop on & d:gone	0 0 -3 9 -4 0 0
v:l=strike on	0 0 -1 7 -1 0 0
v:l=strike on & d:gone	0 0 0 7 -5 0 0
v:l=strike until	0 0 -18 0 18 0 0
v:l=strike until & d:ahead	0 0 -18 0 18 0 0
v:l=sunday ,	0 0 1 -14 -2 13 -4
v:l=sunday , & d:ahead	0 0 4 -7 -10 13 -4
v:l=suspend from	0 0 -13 0 1 0 3
v:l=suspend from & d:ahead	0 0 -13 3 0 0 4
v:l=suspend from & d:gone	0 0 0 -9 9 0 0
v:l=suspend since	0 0 9 5 -11 0 0
v:l=suspend since & d:gone	0 0 0 6 -4 0 0
v:l=suspend until	0 0 10 -10 -7 3 0
v:l=suspend until & d:ahead	0 0 12 -3 -11 3 0
v:l=suspend until & d:gone	0 0 -3 -3 10 0 0
v:l=table on	0 0 0 7 -6 0 0
v:l=table on & d:gone	0 0 0 7 -7 0 0
v:l=take effect	11 0 -18 23 -18 -1 -7
v:l=take effect & d:ahead	0 0 -10 15 -5 0 -6
v:l=take effect & d:today	11 0 -7 10 -15 0 0
v:l=take since	0 0 0 -8 9 0 0
v:l=take since & d:gone	0 0 0 -8 8 0 0
v:l=talk on	0 0 11 -1 -7 0 0
v:l=talk on & d:today	0 0 12 -1 -9 0 0
v:l=tariff from	0 0 -2 -13 21 0 -7
v:l=tariff from & d:ahead	0 0 -2 -12 21 0 -7
v:l=tariff on & d:gone	0 0 0 6 -5 0 0
v:l=tariff until	0 0 16 0 -4 -16 0
v:l=tariff until & d:ahead	0 0 16 0 -5 -16 0
v:l=telephone on	0 0 -17 2 13 0 0
v:l=telephone on & d:ahead	0 0 -17 0 21 0 0
v:l=term on	0 0 6 0 -4 0 0
v:l=term on & d:ahead	0 0 6 0 -4 0 0
v:l=that begin	0 0 0 -5 9 0 0
v:l=that end	0 0 9 0 -8 0 0
v:l=that from	0 0 -1 6 -4 0 0
v:l=that from & d:ahead	0 0 -1 7 -6 0 0
v:l=that on	0 0 0 6 0 0 0
v:l=that on & d:gone	0 0 0 8 -7 0 0
v:l=the <organisation>	0 0 -1 -17 20 0 0
v:l=the <organisation> & d:gone	0 0 0 -9 10 0 0
v:l=the <organisation> & d:today	0 0 0 -7 8 0 0
v:l=there are	0 0 -4 0 8 0 0
v:l=there are & d:ahead	0 0 -4 0 8 0 0
v:l=there on	0 0 6 0 0 0 0
v:l=there on & d:ahead	0 0 7 0 -3 0 0
v:l=thi on	0 0 0 0 -10 0 11
v:l=thi on & d:ahead	0 0 0 0 -10 0 11
v:l=thread ,	0 0 22 0 -21 0 0
v:l=thread , & d:today	0 0 22 0 -21 0 0
v:l=thursday ,	0 0 14 -17 0 0 -6
v:l=thursday , & d:ahead	0 0 11 0 -5 0 -6
v:l=thursday , & d:today	0 0 4 -13 4 0 0
v:l=time on	0 0 1 -10 9 0 -4
v:l=time on & d:ahead	0 0 1 -8 8 0 -3
v:l=to <level>	0 0 6 0 0 -2 0
v:l=to <level> & d:ahead	0 0 9 -2 0 -2 0
v:l=to <level> & d:today	0 0 0 -5 8 0 0
v:l=to <seat>	0 0 -3 0 9 0 0
v:l=to end	0 0 -5 0 6 0 0
v:l=to the	0 0 -8 -10 -6 24 -5
v:l=to the & d:ahead	0 0 -7 0 -16 27 -4
v:l=to the & d:gone	0 0 0 -8 21 -8 0
v:l=trieste on	0 0 -1 8 -5 0 0
v:l=trieste on & d:gone	0 0 0 8 -8 0 0
v:l=truce end	7 0 13 -4 -17 0 5
v:l=truce end & d:gone	8 0 0 0 -4 0 0
v:l=truce from	0 0 10 -9 7 0 -11
v:l=truce of	-10 5 -9 17 -15 -5 6
v:l=truce of & d:ahead	0 0 -7 -7 11 -4 7
v:l=truce of & d:gone	-9 5 0 21 -23 0 0
v:l=truce on	0 0 -5 -7 14 0 0
v:l=truce to	-1 0 -1 -6 -2 14 0
v:l=truce to & d:ahead	0 0 -1 0 -13 16 0
v:l=truce to & d:gone	-1 0 0 -6 15 0 0
v:l=truce until	0 0 -12 0 10 2 0
v:l=truce until & d:ahead	0 0 -11 0 9 2 0
v:l=tuesday ,	0 0 22 -29 -2 0 -6
v:l=tuesday , & d:ahead	0 0 9 -14 1 0 -5
v:l=tuesday , & d:today	0 0 17 -13 -7 0 0
v:l=until the	5 0 -1 -5 -9 17 -11
v:l=until the & d:ahead	0 0 0 -8 -11 20 -11
v:l=until the & d:gone	6 0 -2 0 1 -7 0
v:l=up in	0 0 0 7 -7 0 0
v:l=up in & d:gone	0 0 0 7 -7 0 0
v:l=up on	0 0 3 -8 -2 10 -2
v:l=up on & d:ahead	0 0 7 -1 -12 10 -2
v:l=up to	0 0 7 0 -6 0 0
v:l=up to & d:ahead	0 0 7 0 -7 0 0
v:l=us to	0 0 9 0 -1 -5 0
v:l=us to & d:ahead	0 0 9 0 -1 -5 0
v:l=used from	0 0 -1 0 8 0 -3
v:l=used from & d:ahead	0 0 -1 0 8 0 -3
v:l=vote on	0 0 -2 0 6 0 0
v:l=wednesday ,	0 0 11 12 -21 0 3
v:l=wednesday , & d:ahead	0 0 7 14 -23 0 3
v:l=week ,	0 0 12 -2 -7 0 0
v:l=week , & d:ahead	0 0 13 0 -10 0 0
v:l=week of	0 0 0 -3 10 0 -3
v:l=week of & d:ahead	0 0 0 -2 9 0 -3
v:l=write on	0 0 -3 0 6 0 0
v:l=york ,	0 0 0 -2 7 0 0
v:l=— monday	0 0 0 -5 6 0 0
v:l=— monday & d:today	0 0 0 -5 6 0 0
v:lead="	-6 0 -6 18 -1 -17 0
v:lead=" & d:ahead	0 0 -14 3 15 -16 0
v:lead=" & d:gone	-3 0 0 24 -19 0 0
v:lead=" & d:today	0 0 14 -19 -2 0 0
v:lead=(	8 -1 -1 -13 12 -14 -5
v:lead=( & d:ahead	0 0 -25 0 36 -12 -3
v:lead=( & d:gone	10 0 0 0 -4 0 0
v:lead=( & d:today	0 0 20 -10 -12 0 0
v:lead=)	0 0 -10 -3 6 0 7
v:lead=) & d:ahead	0 0 -20 3 7 0 8
v:lead=) & d:today	0 0 11 -10 0 0 0
v:lead=*	0 0 0 -4 9 0 0
v:lead=* & d:ahead	0 0 0 -10 14 0 0
v:lead=,	-4 1 5 -4 8 -13 -8
v:lead=, & d:ahead	-17 -24 8 -3 -2 -1 2
v:lead=, & d:gone	5 15 -8 0 2 -31 -3
v:lead=, & d:today	0 -10 1 -3 14 -19 -21
v:lead=-	-5 0 -2 0 0 12 -6
v:lead=- & d:ahead	0 0 5 -5 -9 13 -6
v:lead=- & d:gone	0 0 0 -3 8 0 0
v:lead=- & d:today	-3 0 -15 6 8 0 0
v:lead=1	-3 0 -28 -8 16 -2 23
v:lead=1 & d:ahead	0 0 -12 -5 -3 -2 23
v:lead=1 & d:today	-2 0 -26 -8 32 0 0
v:lead=10	8 0 25 0 -39 14 0
v:lead=10 & d:ahead	0 0 18 0 -30 15 0
v:lead=10 & d:gone	-3 0 19 -10 -9 0 0
v:lead=10 & d:today	11 0 -9 6 -11 0 0
v:lead=11	0 0 11 8 -12 -4 -1
v:lead=11 & d:ahead	0 0 15 0 -8 -3 0
v:lead=11 & d:gone	0 0 0 12 -11 0 0
v:lead=11 & d:today	0 0 -3 -3 11 0 0
v:lead=12	0 0 14 -1 -10 0 0
v:lead=12 & d:ahead	0 0 20 0 -18 0 0
v:lead=12 & d:gone	0 0 0 -6 7 0 0
v:lead=12 & d:today	0 0 -6 2 2 0 0
v:lead=13	10 -5 21 -6 -31 13 0
v:lead=13 & d:today	0 0 24 -2 -21 0 0
v:lead=14	0 0 -26 32 -13 0 0
v:lead=14 & d:today	0 0 -18 34 -21 0 0
v:lead=15	0 8 0 11 -16 0 0
v:lead=15 & d:gone	0 8 0 12 -20 0 0
v:lead=16	0 0 -2 -3 10 0 0
v:lead=17	-1 -4 -8 -4 19 0 0
v:lead=17 & d:today	0 0 -8 0 9 0 0
v:lead=18	0 0 18 0 -17 0 0
v:lead=2 & d:ahead	0 0 -7 0 3 0 2
v:lead=2 & d:today	0 0 6 -4 0 0 0
v:lead=20	0 0 -9 0 13 0 0
v:lead=20 & d:ahead	0 0 -8 0 9 0 0
v:lead=22	0 0 0 -5 8 0 0
v:lead=22 & d:today	0 0 0 -4 7 0 0
v:lead=23	0 0 -1 -2 7 0 0
v:lead=23 & d:today	0 0 -1 -1 7 0 0
v:lead=24	-6 0 0 -12 0 12 0
v:lead=24 & d:today	0 0 0 -10 13 0 0
v:lead=26	0 0 -5 0 10 0 0
v:lead=27	0 0 0 -3 10 0 0
v:lead=28	0 0 -10 -11 23 0 0
v:lead=28 & d:today	0 0 -9 -4 15 0 0
v:lead=29	0 0 -4 -9 15 0 0
v:lead=29 & d:today	0 0 -3 -3 9 0 0
v:lead=3	0 0 12 -6 -8 0 2
v:lead=3 & d:ahead	0 0 15 -3 -13 0 2
v:lead=30	0 0 23 -9 -13 -6 0
v:lead=30 & d:ahead	0 0 -11 0 17 -5 0
v:lead=30 & d:today	0 0 32 -6 -27 0 0
v:lead=31	-7 -2 11 -15 -5 14 0
v:lead=31 & d:ahead	0 0 13 0 -28 14 0
v:lead=31 & d:gone	-6 -2 0 -3 13 0 0
v:lead=31 & d:today	0 0 -1 -10 14 0 0
v:lead=4	0 0 -8 -7 21 0 0
v:lead=4 & d:today	0 0 -2 -2 8 0 0
v:lead=5	-1 -4 -3 9 0 0 0
v:lead=5 & d:gone	-1 -4 0 14 -9 0 0
v:lead=5 & d:today	0 0 0 -6 7 0 0
v:lead=6	0 0 -6 0 -2 10 0
v:lead=7	0 0 10 -5 -3 0 0
v:lead=7 & d:today	0 0 12 0 -9 0 0
v:lead=8	9 -1 -13 0 2 -3 0
v:lead=8 & d:ahead	0 0 -9 -2 19 -3 0
v:lead=8 & d:gone	-5 -1 0 12 -4 0 0
v:lead=8 & d:today	13 0 -2 -10 -2 0 0
v:lead=9	-5 6 -15 -9 0 6 11
v:lead=9 & d:ahead	0 0 -12 0 -3 7 11
v:lead=9 & d:gone	-4 7 0 -3 0 0 0
v:lead=9 & d:today	0 0 -2 -2 8 0 0
v:lead=:	-6 -18 12 26 -14 -19 -6
v:lead=: & d:ahead	-1 0 2 20 -7 -15 -1
v:lead=: & d:gone	-17 -12 4 -12 28 -3 -3
v:lead=: & d:today	6 0 19 22 -32 -2 -2
v:lead=;	-12 -3 13 -1 -8 1 0
v:lead=; & d:ahead	0 0 6 -5 -9 3 1
v:lead=; & d:gone	-9 -1 -6 -2 17 0 0
v:lead=; & d:today	0 0 19 5 -20 0 0
v:lead=@	0 0 0 -12 14 0 0
v:lead=@ & d:today	0 0 0 -12 14 0 0
v:lead=a	-15 -7 15 1 1 -16 -3
v:lead=a & d:ahead	0 0 10 13 -10 -14 -2
v:lead=a & d:gone	-10 -6 11 -7 8 0 0
v:lead=a & d:today	0 0 -2 -2 7 0 0
v:lead=after	-5 0 -1 0 -3 12 1
v:lead=after & d:ahead	0 0 -9 -4 0 12 1
v:lead=after & d:gone	-3 0 19 4 -16 0 0
v:lead=after & d:today	0 0 -8 0 11 0 0
v:lead=america	0 0 0 0 7 -4 0
v:lead=american	0 0 -1 -1 6 0 0
v:lead=and	-7 -3 7 -1 -1 3 -14
v:lead=and & d:ahead	0 0 15 4 -18 4 -13
v:lead=and & d:gone	-3 -1 -9 -3 15 0 0
v:lead=and & d:today	0 0 -16 -5 23 0 0
v:lead=angola	0 0 0 0 9 0 -6
v:lead=angola & d:ahead	0 0 0 0 9 0 -6
v:lead=april	0 0 -8 -10 24 0 0
v:lead=april & d:ahead	0 0 -7 0 11 0 0
v:lead=april & d:gone	0 0 0 -8 9 0 0
v:lead=argentina	0 0 -2 -3 11 0 0
v:lead=argentina & d:ahead	0 0 -1 0 7 0 0
v:lead=as	-1 -1 10 -13 7 -1 0
v:lead=as & d:ahead	0 0 9 -5 -5 -1 0
v:lead=as & d:today	0 0 0 -24 19 0 0
v:lead=asked	0 0 0 0 -2 0 6
v:lead=at	0 0 22 3 -23 -3 2
v:lead=at & d:today	-1 0 21 10 -27 0 0
v:lead=august	0 11 -10 -14 19 -9 -7
v:lead=august & d:ahead	0 0 -9 0 20 -9 -7
v:lead=august & d:gone	0 12 0 -1 -9 0 0
v:lead=august & d:today	0 0 0 -9 12 0 0
v:lead=australia	0 0 8 -1 0 -3 0
v:lead=because	4 4 0 7 -20 9 0
v:lead=because & d:ahead	-3 0 0 0 -3 9 0
v:lead=because & d:gone	8 4 0 8 -19 0 0
v:lead=before	-8 -3 10 17 -5 -13 -15
v:lead=before & d:ahead	0 0 4 10 1 -11 -14
v:lead=before & d:gone	-3 -1 0 6 -1 0 0
v:lead=before & d:today	0 0 7 3 -8 0 0
v:lead=beijing	0 0 6 8 -10 0 0
v:lead=beijing & d:ahead	0 0 10 17 -24 0 0
v:lead=beijing & d:gone	0 0 0 -5 6 0 0
v:lead=beijing & d:today	0 0 -3 -5 12 0 0
v:lead=bessent	0 0 -7 -1 6 4 0
v:lead=bessent & d:ahead	0 0 -6 0 0 5 0
v:lead=between	0 0 7 8 -14 0 0
v:lead=both	-2 0 12 12 -9 0 -10
v:lead=both & d:ahead	0 0 13 0 -3 0 -10
v:lead=both & d:gone	-2 0 0 14 -9 0 0
v:lead=britain	0 0 6 -1 3 -5 0
v:lead=britain & d:ahead	0 0 7 0 0 -5 0
v:lead=but	6 0 9 -8 -7 0 -4
v:lead=but & d:ahead	0 0 11 0 -10 0 -3
v:lead=but & d:gone	6 0 0 -4 0 0 0
v:lead=by	0 0 -28 -1 13 14 0
v:lead=by & d:ahead	0 0 -25 -1 11 14 0
v:lead=by & d:gone	0 0 0 -15 17 0 0
v:lead=by & d:today	0 0 -1 9 -6 0 0
v:lead=canada	0 0 1 -5 -4 -3 9
v:lead=canada & d:ahead	0 0 2 0 -9 -3 11
v:lead=chile	0 0 -8 -13 21 0 0
v:lead=china	0 0 12 -16 8 -3 -7
v:lead=china & d:ahead	0 0 16 -14 0 -2 -6
v:lead=china & d:today	0 0 -5 -6 15 0 0
v:lead=chinese	0 0 8 1 -7 0 0
v:lead=chinese & d:ahead	0 0 9 0 -8 0 0
v:lead=colombia	0 0 -2 0 0 6 0
v:lead=commerce	0 0 0 -3 7 0 0
v:lead=customs	0 0 10 0 -7 0 0
v:lead=customs & d:ahead	0 0 10 0 -9 0 0
v:lead=december	0 0 0 7 -4 0 0
v:lead=december & d:gone	0 0 0 7 -6 0 0
v:lead=denmark	0 0 -3 0 7 0 0
v:lead=duties	0 0 -1 -1 7 0 0
v:lead=egypt	0 0 -2 -2 10 0 0
v:lead=export	0 0 6 -2 -15 12 0
v:lead=export & d:ahead	0 0 6 0 -18 12 0
v:lead=february	0 0 -5 0 9 0 0
v:lead=february & d:ahead	0 0 -4 0 7 0 0
v:lead=for	0 0 15 -13 0 -5 0
v:lead=for & d:ahead	0 0 16 0 -13 -5 0
v:lead=for & d:gone	0 0 0 -13 16 0 0
v:lead=four	0 0 7 -1 0 -1 0
v:lead=friday	0 0 1 -14 10 0 -3
v:lead=friday & d:gone	0 0 0 -5 7 0 0
v:lead=friday & d:today	0 0 -3 -5 12 0 0
v:lead=from	-6 14 -12 4 -9 -2 9
v:lead=from & d:ahead	0 -3 -7 18 -18 -2 10
v:lead=from & d:gone	-1 17 0 -12 -1 0 -1
v:lead=from & d:today	0 0 -7 -15 23 0 0
v:lead=goods	0 0 -25 -9 20 0 8
v:lead=goods & d:ahead	0 0 -20 0 2 0 8
v:lead=goods & d:gone	0 0 0 -11 12 0 0
v:lead=goods & d:today	0 0 -3 -8 13 0 0
v:lead=he	0 0 -7 -10 16 1 -2
v:lead=he & d:ahead	0 0 -6 0 7 2 -2
v:lead=he & d:gone	0 0 0 -4 8 0 0
v:lead=here	0 0 0 -7 8 0 0
v:lead=i	0 0 4 -16 14 -11 0
v:lead=i & d:ahead	0 0 5 -2 3 -11 0
v:lead=i & d:gone	0 0 0 -5 8 0 0
v:lead=if	-7 0 14 -7 -15 12 -2
v:lead=if & d:ahead	0 0 6 -18 -8 13 -2
v:lead=if & d:gone	-4 0 0 -12 24 0 0
v:lead=if & d:today	0 0 21 10 -27 0 0
v:lead=in	-1 0 -12 0 13 0 -13
v:lead=in & d:ahead	0 0 -8 13 3 0 -12
v:lead=in & d:today	0 0 -2 -14 19 0 0
v:lead=india	-2 0 12 -23 12 0 -6
v:lead=india & d:ahead	0 0 -5 -5 17 0 -5
v:lead=india & d:gone	-1 0 0 -11 14 0 0
v:lead=indonesia	0 0 -4 -9 5 0 4
v:lead=indonesia & d:gone	0 0 0 -6 6 0 0
v:lead=inflation	0 0 0 -2 6 0 0
v:lead=it	21 -2 2 3 -11 0 -6
v:lead=it & d:ahead	-9 -1 21 3 -22 3 0
v:lead=it & d:gone	17 0 -18 15 -11 -10 -11
v:lead=it & d:today	15 0 -48 -42 51 0 0
v:lead=its	3 0 3 1 0 -2 -7
v:lead=its & d:ahead	0 0 6 -13 12 -2 -6
v:lead=its & d:gone	5 0 0 12 -13 0 0
v:lead=january	0 0 3 -1 -17 16 0
v:lead=january & d:ahead	0 0 3 0 -19 17 0
v:lead=japan	0 0 6 0 -2 0 0
v:lead=japan & d:ahead	0 0 6 0 -3 0 0
v:lead=july	0 0 -4 -8 18 -6 0
v:lead=july & d:ahead	0 0 -3 0 10 -6 0
v:lead=june	0 0 -18 0 12 8 0
v:lead=june & d:ahead	0 0 -18 0 9 8 0
v:lead=kenya	0 0 0 8 -5 0 0
v:lead=kenya & d:gone	0 0 0 8 -8 0 0
v:lead=korea	0 0 -14 -12 20 12 -7
v:lead=korea & d:ahead	0 0 -14 -6 15 12 -7
v:lead=last	-2 0 36 -9 -23 -5 0
v:lead=last & d:gone	-1 0 0 -1 7 0 0
v:lead=march	0 0 -12 -1 18 0 0
v:lead=may	0 0 -15 14 0 -5 0
v:lead=may & d:today	0 0 0 15 -14 0 0
v:lead=minister	0 0 7 17 -20 -1 0
v:lead=minister & d:ahead	0 0 9 0 -6 -1 0
v:lead=minister & d:today	0 0 0 17 -15 0 0
v:lead=ministers	0 0 0 -3 6 0 0
v:lead=monday	0 0 -10 8 0 0 0
v:lead=monday & d:gone	0 0 -2 -10 16 0 0
v:lead=monday & d:today	0 0 -5 15 -10 0 0
v:lead=mr	0 0 -1 -4 12 0 0
v:lead=my	0 0 10 -1 -5 -1 0
v:lead=my & d:ahead	0 0 10 0 -7 -1 0
v:lead=negotiators	0 0 2 -11 8 0 0
v:lead=negotiators & d:gone	0 0 0 -10 11 0 0
v:lead=neither	0 0 18 0 -9 -5 -1
v:lead=new	0 0 0 2 3 0 -9
v:lead=new & d:ahead	0 0 0 0 12 0 -8
v:lead=no	13 0 0 -20 13 0 -5
v:lead=no & d:ahead	0 0 0 0 7 0 -4
v:lead=no & d:gone	14 0 0 -15 0 0 0
v:lead=not	0 0 -1 -11 -1 0 15
v:lead=nothing	0 0 -4 -11 19 0 0
v:lead=nov	0 0 30 -5 -19 -5 0
v:lead=november	0 -3 29 36 -49 -9 0
v:lead=november & d:ahead	0 0 33 0 -29 -8 0
v:lead=november & d:gone	0 -2 0 24 -21 0 0
v:lead=november & d:today	0 0 -5 17 -13 0 0
v:lead=october	0 0 -3 -8 17 0 0
v:lead=october & d:today	0 0 -2 -2 8 0 0
v:lead=officials	0 0 9 0 -6 0 0
v:lead=officials & d:ahead	0 0 9 0 -8 0 0
v:lead=on	14 -7 0 8 1 -12 -27
v:lead=on & d:ahead	-2 0 5 -4 9 -9 -24
v:lead=on & d:gone	17 -5 -6 -1 -3 0 0
v:lead=on & d:today	0 0 -5 19 -14 0 0
v:lead=one	0 0 0 -12 15 0 0
v:lead=or	0 0 6 -4 1 -4 0
v:lead=or & d:ahead	0 0 6 0 -1 -4 0
v:lead=orders	0 0 -9 -23 29 0 -4
v:lead=our	0 0 0 -10 5 -13 8
v:lead=our & d:ahead	0 0 2 0 -2 -12 8
v:lead=our & d:gone	0 0 0 -3 6 0 0
v:lead=pakistan	0 0 0 18 -11 0 -10
v:lead=pakistan & d:ahead	0 0 0 18 -11 0 -10
v:lead=port	0 0 -6 -19 27 -5 0
v:lead=port & d:ahead	0 0 -5 -5 16 -5 0
v:lead=president	-2 0 2 -25 16 0 -4
v:lead=president & d:ahead	0 0 -2 -3 8 0 -3
v:lead=president & d:gone	0 0 0 -10 15 0 0
v:lead=president & d:today	0 0 7 -9 0 0 0
v:lead=published	11 0 -8 -1 -1 0 0
v:lead=published & d:today	11 0 -8 -1 -1 0 0
v:lead=saturday	0 0 -5 -7 15 0 0
v:lead=saturday & d:today	0 0 -5 -7 14 0 0
v:lead=scott	0 0 -2 0 8 0 0
v:lead=september	16 -1 -15 -19 12 -2 0
v:lead=september & d:gone	17 -1 0 -9 -9 0 0
v:lead=september & d:today	0 0 0 -9 9 0 0
v:lead=should	0 0 11 0 -6 0 0
v:lead=should & d:ahead	0 0 11 0 -10 0 0
v:lead=since	9 -6 -12 15 -8 -10 -4
v:lead=since & d:ahead	0 0 -3 -13 24 -8 -1
v:lead=since & d:gone	-2 -6 -5 22 -16 0 0
v:lead=since & d:today	14 0 -3 -9 -2 0 0
v:lead=so	0 0 -11 13 2 4 -20
v:lead=so & d:ahead	0 0 -8 21 -4 4 -19
v:lead=so & d:gone	0 0 0 -12 16 0 0
v:lead=some	7 0 0 0 -3 0 0
v:lead=some & d:gone	8 0 0 0 -7 0 0
v:lead=south	0 0 -5 0 -1 9 0
v:lead=south & d:ahead	0 0 -5 0 -2 9 0
v:lead=steel	0 0 0 14 -11 0 0
v:lead=sunday	0 0 4 -12 4 0 0
v:lead=sunday & d:ahead	0 0 15 0 -14 0 0
v:lead=sunday & d:gone	0 0 0 -7 12 0 0
v:lead=sunday & d:today	0 0 -9 -1 13 0 0
v:lead=switzerland	0 0 -4 -4 2 7 0
v:lead=switzerland & d:ahead	0 0 -4 0 0 7 0
v:lead=talks	0 0 9 0 -4 0 -1
v:lead=that	2 -15 8 -13 -4 16 -6
v:lead=that & d:ahead	-3 -2 7 -24 -9 22 -3
v:lead=that & d:gone	8 -10 -24 2 9 -16 -2
v:lead=that & d:today	-2 0 15 -6 -3 0 0
v:lead=the	0 5 6 0 -4 -18 5
v:lead=the & d:ahead	-13 -13 25 -9 -16 -9 12
v:lead=the & d:gone	2 12 -35 12 -3 -11 -14
v:lead=the & d:today	3 0 -28 -1 21 0 -1
v:lead=their	0 0 11 6 -3 -11 -5
v:lead=their & d:ahead	0 0 2 15 -5 -11 -5
v:lead=their & d:gone	0 0 0 -9 11 0 0
v:lead=their & d:today	0 0 10 0 -8 0 0
v:lead=then	0 0 -9 -3 19 0 0
v:lead=then & d:ahead	0 0 -9 0 13 0 0
v:lead=they	7 5 0 5 -10 0 0
v:lead=they & d:ahead	0 0 7 -14 0 0 0
v:lead=they & d:gone	8 6 0 16 -26 0 0
v:lead=they & d:today	0 0 -12 -7 20 0 0
v:lead=they'll	0 0 -8 0 -1 9 0
v:lead=they'll & d:ahead	0 0 -8 0 -1 9 0
v:lead=those	0 0 0 -9 13 0 0
v:lead=those & d:gone	0 0 0 -9 11 0 0
v:lead=thursday	-1 0 38 2 -35 0 0
v:lead=thursday & d:ahead	0 0 42 0 -41 0 0
v:lead=thursday & d:gone	0 0 0 -9 11 0 0
v:lead=thursday & d:today	0 0 -1 8 -3 0 0
v:lead=to	0 0 19 14 -33 2 0
v:lead=to & d:ahead	0 0 19 0 -23 2 0
v:lead=today	0 0 8 -27 15 0 -8
v:lead=today & d:today	0 0 8 -25 9 0 0
v:lead=tomorrow	0 0 -13 2 14 0 -1
v:lead=tomorrow & d:ahead	0 0 -13 2 14 0 -1
v:lead=trade	0 0 -9 -7 18 2 0
v:lead=trade & d:ahead	0 0 -7 0 3 3 0
v:lead=trade & d:gone	0 0 0 -5 10 0 0
v:lead=treasury	-1 0 -13 -8 22 5 0
v:lead=treasury & d:ahead	0 0 -11 0 6 5 0
v:lead=treasury & d:gone	0 0 0 -4 9 0 0
v:lead=truce	0 0 21 -4 -8 0 0
v:lead=truce & d:ahead	0 0 14 0 -11 0 0
v:lead=truce & d:gone	0 0 0 -3 6 0 0
v:lead=trump	0 0 15 -9 0 -7 -5
v:lead=trump & d:ahead	0 0 15 -2 -3 -6 -5
v:lead=tuesday	0 0 -14 -4 22 0 0
v:lead=tuesday & d:ahead	0 0 -6 0 9 0 0
v:lead=tuesday & d:today	0 0 -5 -1 10 0 0
v:lead=turkey	0 0 -10 -4 0 9 5
v:lead=turkey & d:ahead	0 0 -10 -3 -1 9 5
v:lead=twelve	0 0 -4 0 -1 7 0
v:lead=two	0 0 2 -10 -1 5 1
v:lead=two & d:ahead	0 0 3 0 -11 5 1
v:lead=two & d:gone	0 0 0 -2 6 0 0
v:lead=u.s.	0 0 -8 0 9 0 0
v:lead=u.s. & d:ahead	0 0 -7 0 7 0 0
v:lead=under	0 0 -20 1 5 2 4
v:lead=under & d:ahead	0 0 -19 9 -1 2 5
v:lead=under & d:gone	0 0 0 -5 9 0 0
v:lead=unless & d:ahead	0 0 -21 0 20 0 0
v:lead=unless & d:today	0 0 25 0 -23 0 0
v:lead=until	1 -3 12 11 -11 -14 0
v:lead=until & d:ahead	0 0 7 8 -3 -13 0
v:lead=until & d:gone	4 -1 -9 7 -2 0 0
v:lead=until & d:today	0 0 20 -1 -16 0 0
v:lead=updated	0 0 -8 0 9 0 0
v:lead=updated & d:today	0 0 -8 0 9 0 0
v:lead=us	0 0 0 10 -3 0 -6
v:lead=us & d:ahead	0 0 0 -4 12 0 -6
v:lead=vietnam	0 0 7 0 -3 0 0
v:lead=vietnam & d:ahead	0 0 7 0 -7 0 0
v:lead=washington	0 0 -12 5 6 0 0
v:lead=washington & d:ahead	0 0 -12 0 13 0 0
v:lead=we	0 0 -10 6 0 -1 6
v:lead=we & d:ahead	0 0 -2 -12 4 0 6
v:lead=we & d:gone	0 0 0 16 -13 0 0
v:lead=we & d:today	0 0 -7 -4 13 0 0
v:lead=wednesday	0 0 -13 -5 20 0 0
v:lead=wednesday & d:ahead	0 0 -11 0 13 0 0
v:lead=what	-5 0 6 19 -15 -4 0
v:lead=what & d:ahead	0 0 11 26 -28 -2 0
v:lead=what & d:gone	0 0 0 -19 23 0 0
v:lead=what & d:today	0 0 -5 8 0 0 0
v:lead=when	-8 0 1 0 6 -4 -1
v:lead=when & d:ahead	0 0 10 -5 -3 -3 -1
v:lead=when & d:gone	-8 0 0 8 0 0 0
v:lead=where	-1 0 11 -18 5 -5 0
v:lead=where & d:ahead	0 0 -15 -1 24 -4 0
v:lead=where & d:gone	0 0 0 -3 7 0 0
v:lead=where & d:today	0 0 22 -13 -14 0 0
v:lead=whether	0 0 13 0 -11 0 0
v:lead=whether & d:ahead	0 0 13 0 -11 0 0
v:lead=which	3 5 0 4 -7 -5 0
v:lead=which & d:ahead	-2 -4 0 17 -9 -1 3
v:lead=which & d:gone	7 9 -16 0 -3 0 -1
v:lead=which & d:today	-1 0 11 -28 6 0 0
v:lead=who	0 0 -19 -2 26 0 -10
v:lead=who & d:ahead	0 0 -11 -10 30 0 -9
v:lead=who & d:today	0 0 -8 2 1 0 0
v:lead=whoever	0 0 -7 0 8 0 0
v:lead=with	0 0 2 -8 -18 9 19
v:lead=with & d:ahead	0 0 3 -15 -19 9 19
v:lead=without	0 0 7 -20 -13 -3 24
v:lead=without & d:ahead	0 0 8 -12 -22 -3 24
v:lead=without & d:gone	0 0 0 -4 6 0 0
v:lead=written	0 0 -5 0 8 0 0
v:lead=written & d:ahead	0 0 -4 0 7 0 0
v:lead=xi	0 0 -5 0 7 0 0
v:lead=xi & d:ahead	0 0 -4 0 6 0 0
v:lead=yesterday	0 0 0 -10 15 0 0
v:lead=yesterday & d:gone	0 0 0 -7 11 0 0
v:lead=you	0 0 -1 -6 4 2 0
v:lead=you & d:gone	0 0 0 -6 7 0 0
v:lead=your	0 0 -4 0 11 0 0
v:lead=your & d:ahead	0 0 -4 0 8 0 0
v:lead=—	-7 -2 3 18 -3 -10 -4
v:lead=— & d:ahead	0 0 9 31 -22 -8 -1
v:lead=— & d:gone	0 0 -1 -8 14 0 0
v:lead=— & d:today	-7 0 -4 -1 10 0 0
v:lead=•	0 0 6 -4 5 -2 -4
v:lead=• & d:ahead	0 0 6 -1 0 -2 -3
v:lead=• & d:gone	0 0 0 -3 6 0 0
v:lr='s .	0 0 0 0 7 -2 0
v:lr=( )	0 0 3 -16 9 -1 0
v:lr=( ) & d:gone	0 0 0 -9 12 0 0
v:lr=( ) & d:today	0 0 6 -4 0 0 0
v:lr=, (	-2 0 0 -10 8 0 0
v:lr=, ( & d:today	-2 0 1 -7 6 0 0
v:lr=, )	0 0 -4 13 -8 0 0
v:lr=, ) & d:today	0 0 -2 14 -11 0 0
v:lr=, ,	12 -2 -4 1 -8 -11 11
v:lr=, , & d:ahead	0 0 -22 10 -1 -9 13
v:lr=, , & d:gone	-2 0 0 -5 13 0 -1
v:lr=, , & d:today	16 0 15 -6 -18 0 0
v:lr=, -	-1 0 -16 -14 31 0 0
v:lr=, - & d:today	-1 0 -16 -14 31 0 0
v:lr=, .	12 0 5 15 -29 -1 12
v:lr=, . & d:ahead	0 0 3 8 -19 0 13
v:lr=, . & d:gone	16 0 0 -1 -7 0 0
v:lr=, . & d:today	-3 0 6 10 -12 0 0
v:lr=, :	0 0 -21 -6 29 0 0
v:lr=, : & d:ahead	0 0 -19 0 21 0 0
v:lr=, : & d:today	0 0 0 -3 6 0 0
v:lr=, ;	0 0 -12 -1 17 0 0
v:lr=, ; & d:ahead	0 0 -12 0 15 0 0
v:lr=, <end>	-24 -5 16 -8 3 0 -10
v:lr=, <end> & d:ahead	0 0 14 -24 -5 6 -4
v:lr=, <end> & d:gone	-4 0 -6 11 0 0 0
v:lr=, <end> & d:today	-19 -2 8 -4 7 -5 -7
v:lr=, and	0 0 12 0 -8 -1 0
v:lr=, —	-2 0 -5 7 2 0 0
v:lr=, — & d:today	-2 0 -5 7 2 0 0
v:lr=- <end>	0 0 0 9 -9 0 0
v:lr=- <end> & d:gone	0 0 0 10 -9 0 0
v:lr=. ,	0 0 0 -5 7 0 0
v:lr=. .	0 0 -2 -8 13 0 0
v:lr=: ,	0 0 33 1 -28 -2 0
v:lr=: , & d:ahead	0 0 -2 0 7 -2 0
v:lr=: .	0 0 9 9 -27 12 0
v:lr=: . & d:ahead	0 0 11 -2 -20 12 0
v:lr=: . & d:gone	0 0 0 13 -12 0 0
v:lr=: <end>	0 0 1 0 5 -9 -4
v:lr=: <end> & d:ahead	0 0 11 -19 12 -9 -3
v:lr=: <end> & d:gone	0 0 0 18 -17 0 0
v:lr=: <end> & d:today	0 0 -11 -8 21 0 0
v:lr=<begin> 's	0 0 0 -7 11 0 0
v:lr=<begin> 's & d:today	0 0 0 -3 6 0 0
v:lr=<begin> ,	-7 11 -7 5 6 -12 -6
v:lr=<begin> , & d:ahead	0 -1 -5 0 22 -11 -5
v:lr=<begin> , & d:gone	0 13 0 -12 -4 0 0
v:lr=<begin> , & d:today	-4 0 -2 14 -5 0 0
v:lr=<begin> .	-8 -7 17 -6 -10 10 -15
v:lr=<begin> . & d:ahead	0 0 14 -5 -15 11 -13
v:lr=<begin> . & d:gone	-6 -6 16 9 -14 0 0
v:lr=<begin> . & d:today	0 0 -10 -19 29 0 0
v:lr=<begin> :	0 -2 0 -7 -2 6 6
v:lr=<begin> : & d:ahead	0 0 0 -4 -8 7 6
v:lr=<begin> <end>	13 -2 21 2 -18 -5 -13
v:lr=<begin> <end> & d:ahead	0 0 24 -2 -16 0 -7
v:lr=<begin> <end> & d:today	14 0 0 3 -9 -4 -1
v:lr=<begin> <level>	0 0 -6 -4 16 0 0
v:lr=<begin> <level> & d:today	0 0 -5 0 6 0 0
v:lr=<begin> <person>	0 0 0 -5 8 0 0
v:lr=<begin> is	0 0 22 -2 -15 -1 0
v:lr=<begin> is & d:ahead	0 0 26 0 -23 -1 0
v:lr=<begin> it	-2 0 0 -14 14 -1 0
v:lr=<begin> it & d:gone	-1 0 0 -5 9 0 0
v:lr=<begin> it & d:today	0 0 0 -7 6 0 0
v:lr=<begin> of	-1 0 3 -4 6 -1 0
v:lr=<begin> of & d:gone	-1 0 0 -4 9 0 0
v:lr=<begin> the	0 0 -1 -4 9 0 0
v:lr=<begin> the & d:ahead	0 0 4 7 -10 0 0
v:lr=<begin> the & d:gone	0 0 0 -6 8 0 0
v:lr=<begin> the & d:today	0 0 -10 -10 22 0 0
v:lr=<begin> they	0 0 3 -11 6 0 0
v:lr=<begin> they & d:today	0 0 4 -8 2 0 0
v:lr=<begin> —	1 11 -7 6 -3 -11 -5
v:lr=<begin> — & d:ahead	0 0 0 0 10 -11 -5
v:lr=<begin> — & d:gone	3 12 0 -6 -8 0 0
v:lr=<begin> — & d:today	0 0 -8 15 -5 0 0
v:lr=<day-ahead> .	0 0 -23 -12 32 0 0
v:lr=<day-ahead> . & d:today	0 0 -23 -12 32 0 0
v:lr=<level> ,	0 0 -11 -8 22 0 0
v:lr=<level> , & d:today	0 0 -7 -5 15 0 0
v:lr=<level> .	0 0 -17 -14 36 -2 0
v:lr=<level> . & d:today	0 0 -11 -9 22 0 0
v:lr=<name> ,	0 0 -6 -5 12 0 0
v:lr=<name> , & d:today	0 0 -1 -5 8 0 0
v:lr=<name> .	0 0 -7 -8 17 0 0
v:lr=<name> . & d:today	0 0 -3 -8 12 0 0
v:lr=<name> <end>	0 0 -9 0 11 0 0
v:lr=<name> <end> & d:today	0 0 -7 0 9 0 0
v:lr=<number> ,	0 0 -11 -1 10 0 0
v:lr=<number> , & d:ahead	0 0 0 -4 8 0 0
v:lr=<number> , & d:today	0 0 -7 0 3 0 0
v:lr=<number> .	0 0 0 0 0 -3 8
v:lr=<number> . & d:ahead	0 0 3 0 -9 -3 8
v:lr=<number> . & d:today	0 0 -8 0 9 0 0
v:lr=<organisation> .	0 0 -1 -11 16 0 0
v:lr=<organisation> . & d:gone	0 0 0 -10 10 0 0
v:lr=<seat> ,	0 0 -5 0 10 0 0
v:lr=<seat> .	0 0 -6 -3 11 0 0
v:lr=<seat> . & d:today	0 0 -1 -3 6 0 0
v:lr=a ,	0 0 -3 -10 17 0 0
v:lr=a , & d:ahead	0 0 -3 -9 14 0 0
v:lr=a .	0 0 -5 -2 11 0 0
v:lr=a . & d:ahead	0 0 -2 -1 8 0 0
v:lr=after , & d:ahead	0 0 6 0 -1 -4 0
v:lr=after .	0 0 8 -2 -4 0 0
v:lr=after . & d:ahead	0 0 9 0 -8 0 0
v:lr=after <end>	0 0 -19 -3 37 -18 0
v:lr=after <end> & d:ahead	0 0 -19 0 36 -18 0
v:lr=after ?	0 0 -6 0 -22 25 0
v:lr=after ? & d:ahead	0 0 -6 0 -23 25 0
v:lr=again .	0 0 7 0 -2 -1 0
v:lr=and ,	0 0 -5 0 8 0 0
v:lr=and <end>	0 0 0 -2 7 -1 0
v:lr=and ?	0 0 -7 0 9 0 0
v:lr=are .	0 0 -5 -2 11 0 0
v:lr=as .	0 0 20 -10 -14 0 0
v:lr=at 's	0 0 9 0 -7 0 0
v:lr=back ,	0 0 -5 0 6 0 0
v:lr=back .	0 0 -10 0 14 0 0
v:lr=back . & d:ahead	0 0 -10 0 12 0 0
v:lr=before .	0 0 0 -7 15 -1 -10
v:lr=before . & d:ahead	0 0 0 -6 14 -1 -10
v:lr=before <end>	0 0 24 -29 -16 -12 23
v:lr=before <end> & d:ahead	0 0 25 -24 -20 -12 23
v:lr=before and	0 0 0 -10 18 0 -1
v:lr=before and & d:today	0 0 0 -13 15 0 0
v:lr=before are	0 0 -1 0 12 0 -11
v:lr=before are & d:ahead	0 0 0 2 6 0 -11
v:lr=before it	0 0 0 14 -14 0 0
v:lr=before it & d:gone	0 0 0 15 -14 0 0
v:lr=before pay	0 0 -13 -7 3 0 15
v:lr=before pay & d:ahead	0 0 -11 -1 -6 0 15
v:lr=before pay & d:gone	0 0 0 -11 12 0 0
v:lr=begin ,	0 0 -2 11 -6 0 0
v:lr=begin .	0 0 0 41 -37 0 -4
v:lr=by ,	0 0 4 -7 -2 6 -6
v:lr=by , & d:ahead	0 0 4 -5 -4 6 -6
v:lr=by .	0 0 -3 -6 11 0 -2
v:lr=by . & d:ahead	0 0 -1 -4 7 0 -2
v:lr=by ;	0 0 -3 0 6 0 0
v:lr=by <end>	0 0 -14 -2 26 -6 -2
v:lr=by <end> & d:ahead	0 0 -14 -1 24 -6 -1
v:lr=by the	0 0 -13 14 -7 7 0
v:lr=by the & d:ahead	0 0 -12 0 6 7 0
v:lr=changed .	0 0 23 0 -21 0 0
v:lr=closed .	0 0 -5 0 7 0 0
v:lr=closed . & d:ahead	0 0 -5 0 7 0 0
v:lr=come ,	0 0 -3 0 7 0 0
v:lr=come , & d:ahead	0 0 -3 0 6 0 0
v:lr=come .	0 0 0 -7 12 0 -1
v:lr=effect .	11 0 -6 0 -7 0 0
v:lr=effect . & d:today	11 0 -6 0 -8 0 0
v:lr=end ,	-2 0 -10 -4 12 0 5
v:lr=end , & d:ahead	0 0 4 0 -6 0 5
v:lr=end , & d:gone	-1 0 -1 0 6 0 0
v:lr=end , & d:today	0 0 -20 0 23 0 0
v:lr=end .	15 0 9 -19 -8 -4 0
v:lr=end . & d:gone	7 0 0 0 -4 0 0
v:lr=end . & d:today	9 0 13 -18 -11 0 0
v:lr=expect .	0 0 0 -3 9 0 0
v:lr=expire .	8 0 11 -3 -15 0 0
v:lr=expire . & d:today	0 0 11 -1 -7 0 0
v:lr=for .	0 0 -5 -7 18 0 0
v:lr=for . & d:today	0 0 -8 -1 12 0 0
v:lr=for <end>	0 0 16 0 -13 0 0
v:lr=for <end> & d:ahead	0 0 16 0 -14 0 0
v:lr=force .	0 0 -3 20 -15 0 0
v:lr=force . & d:today	0 0 -3 20 -15 0 0
v:lr=friday <end>	-1 0 -1 -8 12 0 0
v:lr=friday <end> & d:today	-1 0 -1 -8 12 0 0
v:lr=from "	0 0 -3 0 6 0 0
v:lr=from ,	-6 0 -4 17 -8 -8 3
v:lr=from , & d:ahead	0 -6 2 5 -5 -6 5
v:lr=from , & d:gone	-3 3 -1 20 -14 0 -3
v:lr=from , & d:today	0 0 -11 -1 10 0 0
v:lr=from .	-3 0 -21 24 -11 -9 13
v:lr=from . & d:ahead	0 0 -18 -5 9 -8 14
v:lr=from . & d:gone	0 0 0 11 -9 0 -1
v:lr=from . & d:today	0 0 -2 27 -21 0 0
v:lr=from :	0 0 -6 0 5 0 0
v:lr=from : & d:ahead	0 0 -6 9 -2 0 0
v:lr=from : & d:gone	0 0 0 -10 12 0 0
v:lr=from ;	0 0 11 9 -11 0 -8
v:lr=from ; & d:ahead	0 0 0 0 8 0 -8
v:lr=from ; & d:gone	0 0 12 2 -12 0 0
v:lr=from <end>	9 0 -46 22 4 -16 -3
v:lr=from <end> & d:ahead	0 0 -39 15 14 -14 -1
v:lr=from <end> & d:gone	0 0 0 -11 16 0 -1
v:lr=from <end> & d:today	12 0 -7 22 -26 0 0
v:lr=from <level>	0 0 0 -2 16 0 -12
v:lr=from <level> & d:ahead	0 0 0 10 0 0 -11
v:lr=from <name>	0 0 -14 -22 4 0 19
v:lr=from <name> & d:ahead	0 0 -7 -16 -3 0 19
v:lr=from <quality>	0 0 0 -9 15 0 -5
v:lr=from ?	0 0 0 9 -15 0 7
v:lr=from ? & d:ahead	0 0 0 16 -22 0 7
v:lr=from ? & d:gone	0 0 0 -8 9 0 0
v:lr=from and	0 0 1 12 -1 -4 -10
v:lr=from and & d:ahead	0 -1 1 15 -3 -4 -10
v:lr=from for	0 0 0 -8 -2 0 11
v:lr=from for & d:ahead	0 0 0 0 -9 0 11
v:lr=from if	0 0 -3 -12 13 0 0
v:lr=from if & d:ahead	0 0 -3 -9 10 0 0
v:lr=from it	0 5 -12 -35 1 0 19
v:lr=from it & d:ahead	0 0 -9 -21 -3 0 20
v:lr=from it & d:gone	0 6 0 -9 1 0 0
v:lr=from on	0 0 0 -4 -2 0 8
v:lr=from on & d:ahead	0 0 0 0 -5 0 8
v:lr=from our	0 0 0 4 1 0 -6
v:lr=from our & d:ahead	0 0 0 -6 13 0 -6
v:lr=from our & d:gone	0 0 0 12 -11 0 0
v:lr=from the	0 0 17 3 -1 0 -17
v:lr=from the & d:ahead	0 0 17 6 -4 0 -17
v:lr=from to	-4 4 18 15 -47 -9 22
v:lr=from to & d:ahead	0 0 19 6 -43 -8 24
v:lr=from to & d:gone	-2 6 0 12 -12 0 -3
v:lr=from unless	0 0 12 -8 0 0 -5
v:lr=from unless & d:ahead	0 0 12 -3 -2 0 -5
v:lr=from until	0 0 0 10 -16 0 7
v:lr=from until & d:ahead	0 0 0 -6 0 0 7
v:lr=in ,	-8 0 -6 -2 10 0 0
v:lr=in , & d:ahead	0 0 -5 -5 13 0 0
v:lr=in , & d:gone	-8 0 0 0 3 0 0
v:lr=in .	0 19 0 -9 -14 0 0
v:lr=in . & d:gone	0 19 0 -9 -14 0 0
v:lr=in :	0 0 0 10 -10 0 0
v:lr=in : & d:gone	0 0 0 10 -10 0 0
v:lr=in ;	0 0 0 -6 7 0 0
v:lr=in ; & d:gone	0 0 0 -6 7 0 0
v:lr=in <end>	-1 2 -6 3 2 -1 0
v:lr=in <end> & d:ahead	0 0 -5 0 9 0 0
v:lr=in ?	0 0 0 -4 6 0 0
v:lr=in and	0 0 0 -6 5 0 0
v:lr=in both	0 0 0 9 -9 0 0
v:lr=in both & d:gone	0 0 0 9 -9 0 0
v:lr=in by	0 0 0 11 -11 0 0
v:lr=in come	0 -1 0 -5 8 0 0
v:lr=in come & d:gone	0 -1 0 -5 8 0 0
v:lr=in for	0 -10 0 3 0 0 0
v:lr=in for & d:gone	0 -10 0 3 0 0 0
v:lr=in has	0 0 0 7 -6 0 0
v:lr=in has & d:gone	0 0 0 7 -6 0 0
v:lr=in he	0 7 0 -2 -4 0 0
v:lr=in he & d:gone	0 7 0 -2 -4 0 0
v:lr=in it	0 0 0 -12 13 0 0
v:lr=in it & d:gone	0 0 0 -12 13 0 0
v:lr=in of	0 0 0 -4 6 0 0
v:lr=in of & d:gone	0 0 0 -4 6 0 0
v:lr=in remain	0 0 0 -8 9 0 0
v:lr=in remain & d:gone	0 0 0 -8 9 0 0
v:lr=in that	0 0 0 -7 8 0 0
v:lr=in that & d:gone	0 0 0 -7 8 0 0
v:lr=in they	0 0 0 -11 13 0 0
v:lr=in they & d:gone	0 0 0 -11 12 0 0
v:lr=in to	0 0 0 -7 8 0 0
v:lr=in to & d:gone	0 0 0 -7 8 0 0
v:lr=is ,	0 0 0 -1 8 -4 0
v:lr=is . & d:ahead	0 0 -1 0 6 -2 0
v:lr=is <end>	0 0 17 0 -8 -8 -1
v:lr=is <end> & d:ahead	0 0 19 0 -12 -7 0
v:lr=it ,	0 0 -14 0 17 0 0
v:lr=it .	0 0 11 -10 -1 0 0
v:lr=it . & d:ahead	0 0 6 0 -3 0 0
v:lr=last ,	0 -1 0 20 -18 0 0
v:lr=last , & d:gone	0 -1 0 20 -18 0 0
v:lr=last and	0 0 0 -7 7 0 0
v:lr=last and & d:gone	0 0 0 -7 7 0 0
v:lr=meet .	0 0 17 -6 -11 0 0
v:lr=meet . & d:ahead	0 0 10 -2 -7 0 0
v:lr=midnight ,	0 0 25 -10 -17 0 0
v:lr=midnight .	0 0 20 0 -18 0 0
v:lr=monday ,	0 0 0 16 -14 0 0
v:lr=monday , & d:today	0 0 0 16 -14 0 0
v:lr=monday <end>	0 0 -7 -3 10 0 0
v:lr=monday <end> & d:today	0 0 -7 -3 9 0 0
v:lr=noon ,	0 0 9 20 -26 0 0
v:lr=of 's & d:gone	0 0 0 9 -8 0 0
v:lr=of 's & d:today	0 0 0 -8 10 0 0
v:lr=of ,	13 -13 -2 -1 0 -12 0
v:lr=of , & d:ahead	0 0 0 -9 9 -11 1
v:lr=of , & d:gone	14 -12 0 2 -6 0 0
v:lr=of .	0 0 -2 -1 10 -1 -8
v:lr=of . & d:ahead	0 0 1 13 -7 0 -7
v:lr=of . & d:gone	0 0 0 -18 20 0 0
v:lr=of . & d:today	0 0 -9 -2 9 0 0
v:lr=of :	0 0 -1 -4 8 0 0
v:lr=of <end>	-3 0 -26 15 -3 -10 10
v:lr=of <end> & d:ahead	0 0 -20 0 7 -10 11
v:lr=of <end> & d:gone	-2 0 0 11 -7 0 0
v:lr=of <end> & d:today	0 0 -2 7 -2 0 0
v:lr=of and	0 11 -2 -3 0 0 0
v:lr=of and & d:ahead	0 0 -1 -9 12 0 0
v:lr=of and & d:gone	0 11 0 -13 0 0 0
v:lr=of for	0 0 0 -3 6 0 0
v:lr=of has	0 8 0 -16 13 0 0
v:lr=of has & d:gone	0 8 0 -14 7 0 0
v:lr=of on	0 0 0 -6 6 0 0
v:lr=of on & d:gone	0 0 0 -5 6 0 0
v:lr=of say	0 0 -1 13 -8 0 0
v:lr=of that	0 0 0 9 -6 0 0
v:lr=of that & d:gone	0 0 0 9 -6 0 0
v:lr=of the	0 0 0 -11 14 0 0
v:lr=of was	0 -3 0 7 -1 0 0
v:lr=of was & d:gone	0 -3 0 7 -1 0 0
v:lr=of would	0 0 -5 0 6 0 0
v:lr=of would & d:ahead	0 0 -5 0 8 0 0
v:lr=on "	0 0 0 0 6 0 0
v:lr=on ,	-14 10 4 6 -12 1 4
v:lr=on , & d:ahead	-6 -2 6 -17 0 3 0
v:lr=on , & d:gone	-8 14 -10 3 -5 -3 7
v:lr=on , & d:today	-1 0 0 23 -19 0 0
v:lr=on .	3 -15 -7 13 9 -7 -10
v:lr=on . & d:ahead	-7 0 3 -8 10 -4 -7
v:lr=on . & d:gone	9 -11 -25 11 -1 -2 -2
v:lr=on . & d:today	-1 0 -24 21 -5 0 0
v:lr=on :	5 0 11 0 -7 -5 -6
v:lr=on : & d:ahead	0 0 11 6 -9 -5 -6
v:lr=on ;	0 -3 3 0 -4 -6 9
v:lr=on ; & d:ahead	0 0 -2 -6 1 -6 10
v:lr=on ; & d:gone	0 -3 12 7 -14 0 0
v:lr=on ; & d:today	0 0 -2 -2 7 0 0
v:lr=on <day-today>	10 0 17 -12 -14 0 0
v:lr=on <day-today> & d:ahead	0 0 19 0 -15 0 0
v:lr=on <day-today> & d:gone	11 0 0 -11 0 0 0
v:lr=on <end>	5 -16 4 2 0 -11 -5
v:lr=on <end> & d:ahead	-6 0 5 3 3 -8 -3
v:lr=on <end> & d:gone	10 -13 4 -9 4 -4 -2
v:lr=on <end> & d:today	0 0 -1 15 -12 0 0
v:lr=on <name>	12 0 -3 -4 3 0 -11
v:lr=on <name> & d:ahead	0 0 -3 2 7 0 -11
v:lr=on <name> & d:gone	13 0 0 -13 -3 0 0
v:lr=on <person>	0 0 6 2 -5 0 0
v:lr=on <person> & d:ahead	0 0 6 0 -4 0 0
v:lr=on ?	0 0 20 -14 -8 -19 2
v:lr=on ? & d:ahead	0 0 21 -8 -12 -19 2
v:lr=on ? & d:gone	0 0 -1 -3 10 0 0
v:lr=on a	0 0 9 0 -6 0 0
v:lr=on a & d:ahead	0 0 9 0 -8 0 0
v:lr=on after	0 0 0 -13 11 -1 0
v:lr=on after & d:ahead	0 0 6 0 -3 0 0
v:lr=on after & d:today	-1 0 -7 -7 19 0 0
v:lr=on and	5 -5 -15 13 -10 0 8
v:lr=on and & d:ahead	-4 -2 -12 12 -10 0 12
v:lr=on and & d:gone	10 0 0 4 -3 0 -10
v:lr=on are	0 0 -11 -3 5 0 8
v:lr=on are & d:ahead	0 0 -10 0 3 0 8
v:lr=on as	0 0 -4 -24 15 0 6
v:lr=on as & d:ahead	0 0 -3 -10 4 0 6
v:lr=on as & d:gone	0 0 0 -8 9 0 0
v:lr=on at	-3 0 -8 -10 27 -3 -6
v:lr=on at & d:ahead	0 0 0 -1 10 -3 -5
v:lr=on at & d:gone	-1 0 0 -1 7 0 0
v:lr=on at & d:today	0 0 -10 -2 14 0 0
v:lr=on because	-2 0 9 0 -2 -1 0
v:lr=on because & d:ahead	0 0 9 0 -7 -1 0
v:lr=on by	-5 -3 0 -6 17 -4 0
v:lr=on by & d:ahead	0 0 0 -2 8 -3 0
v:lr=on by & d:gone	-4 -3 0 -3 10 0 0
v:lr=on end	-1 7 17 -2 -16 0 0
v:lr=on end & d:gone	-1 7 0 -1 -2 0 0
v:lr=on evening	-1 0 -12 -16 35 0 -2
v:lr=on evening & d:ahead	0 0 -10 0 17 0 -1
v:lr=on evening & d:gone	0 0 0 -10 14 0 0
v:lr=on for	0 -4 0 18 -9 -6 -1
v:lr=on for & d:ahead	0 0 1 8 -3 -6 0
v:lr=on for & d:gone	0 -3 0 15 -11 0 0
v:lr=on from	0 0 0 11 -6 0 -3
v:lr=on from & d:ahead	0 0 0 15 -11 0 -3
v:lr=on has & d:ahead	0 0 0 -5 7 0 0
v:lr=on has & d:gone	0 0 0 8 -7 0 0
v:lr=on he & d:gone	0 0 0 7 -5 0 0
v:lr=on if	0 0 -10 0 6 0 2
v:lr=on if & d:ahead	0 0 -10 0 5 0 2
v:lr=on in & d:ahead	0 0 -14 16 0 -3 -4
v:lr=on in & d:gone	-3 0 0 -17 22 0 0
v:lr=on in & d:today	0 0 15 0 -14 0 0
v:lr=on is	0 0 -22 -5 30 0 -2
v:lr=on is & d:ahead	0 0 -22 0 26 0 -2
v:lr=on it	18 0 11 2 -24 0 -3
v:lr=on it & d:gone	19 0 0 4 -21 0 0
v:lr=on it & d:today	0 0 7 0 -6 0 0
v:lr=on leave	0 0 6 0 -5 0 0
v:lr=on morning & d:gone	0 0 0 6 -4 0 0
v:lr=on night	-1 0 -5 -7 15 0 -1
v:lr=on night & d:ahead	0 0 -2 0 6 0 -1
v:lr=on night & d:gone	-1 0 0 -5 7 0 0
v:lr=on of	0 0 -7 4 -4 7 0
v:lr=on of & d:ahead	0 0 -7 0 0 7 0
v:lr=on on	0 0 0 8 -16 0 10
v:lr=on on & d:ahead	0 0 0 0 -9 0 11
v:lr=on on & d:gone	0 0 0 10 -9 0 0
v:lr=on that	-5 0 -2 -1 17 0 -7
v:lr=on that & d:ahead	0 0 0 -3 7 0 -6
v:lr=on that & d:gone	-3 0 0 -12 21 0 0
v:lr=on that & d:today	0 0 -2 11 -6 0 0
v:lr=on the	-6 -1 3 -22 5 -6 17
v:lr=on the & d:ahead	0 0 5 -15 -6 -5 19
v:lr=on the & d:gone	-5 0 -2 -9 20 0 0
v:lr=on they	0 0 -1 -2 6 0 0
v:lr=on to	0 0 -8 2 13 0 -11
v:lr=on to & d:ahead	0 0 -1 11 0 0 -11
v:lr=on to & d:today	0 0 -6 -10 19 0 0
v:lr=on under	0 0 -1 13 -9 0 0
v:lr=on under & d:ahead	0 0 -1 13 -9 0 0
v:lr=on was	0 0 0 12 -10 0 0
v:lr=on was & d:gone	0 0 0 14 -14 0 0
v:lr=on what	0 0 -7 0 9 0 0
v:lr=on when	0 0 -4 0 7 0 0
v:lr=on whether	0 0 10 0 -9 0 0
v:lr=on will	0 0 0 12 -6 0 -1
v:lr=on will & d:ahead	0 0 0 0 7 0 -1
v:lr=on will & d:gone	0 0 0 14 -14 0 0
v:lr=on with	-1 0 -11 0 16 0 0
v:lr=on with & d:ahead	0 0 -9 0 11 0 0
v:lr=on without	0 0 9 0 -3 0 0
v:lr=on without & d:today	0 0 14 0 -13 0 0
v:lr=on —	0 0 -2 0 6 0 0
v:lr=out ,	4 0 0 -7 0 0 0
v:lr=out , & d:gone	6 0 0 0 -4 0 0
v:lr=out , & d:today	0 0 0 -6 6 0 0
v:lr=out .	-2 0 23 -11 -14 0 0
v:lr=out . & d:ahead	0 0 11 -1 -7 0 0
v:lr=out . & d:today	0 0 16 -3 -11 0 0
v:lr=pay .	0 0 -5 -1 10 0 0
v:lr=pay . & d:today	0 0 -4 -1 9 0 0
v:lr=pay ?	0 0 -1 12 -8 0 0
v:lr=pay ? & d:today	0 0 -1 12 -8 0 0
v:lr=published <end>	11 0 -6 0 -5 0 0
v:lr=published <end> & d:today	11 0 -6 0 -5 0 0
v:lr=say .	0 0 1 -1 -6 7 0
v:lr=say that	0 0 0 -3 8 0 0
v:lr=sign ,	0 0 -6 -2 10 0 0
v:lr=sign .	0 0 8 12 -18 0 0
v:lr=sign . & d:ahead	0 0 -6 0 7 0 0
v:lr=sign . & d:gone	0 0 0 10 -9 0 0
v:lr=sign . & d:today	0 0 14 1 -15 0 0
v:lr=sign by	0 0 0 13 -12 0 0
v:lr=since ,	-11 0 -4 1 8 -3 -1
v:lr=since , & d:ahead	0 0 -1 -11 16 -2 0
v:lr=since , & d:gone	-10 0 0 6 -2 0 0
v:lr=since . & d:gone	5 0 0 7 -11 0 0
v:lr=since :	0 0 0 -8 10 0 0
v:lr=since : & d:gone	0 0 0 -7 8 0 0
v:lr=since ;	0 0 10 -2 -7 0 0
v:lr=since ; & d:ahead	0 0 12 0 -11 0 0
v:lr=since <end>	-10 11 6 -6 3 -10 0
v:lr=since <end> & d:ahead	0 0 8 -1 0 -9 0
v:lr=since <end> & d:gone	-10 11 0 -4 3 0 0
v:lr=since <name>	0 0 0 16 -13 0 0
v:lr=since <name> & d:gone	0 0 0 18 -16 0 0
v:lr=since <quality>	0 0 6 -6 0 0 0
v:lr=since <quality> & d:ahead	0 0 6 0 -6 0 0
v:lr=since <quality> & d:gone	0 0 0 -5 7 0 0
v:lr=since and	0 0 -7 26 -20 0 0
v:lr=since and & d:ahead	0 0 -7 -3 12 0 0
v:lr=since and & d:gone	0 0 0 29 -27 0 0
v:lr=since for	0 0 0 7 -6 0 0
v:lr=since for & d:gone	0 0 0 8 -8 0 0
v:lr=since most	0 0 0 -11 12 0 0
v:lr=since most & d:gone	0 0 0 -11 11 0 0
v:lr=since of	0 0 0 -5 6 0 0
v:lr=since of & d:gone	0 0 0 -5 6 0 0
v:lr=since on	0 0 0 -2 8 0 0
v:lr=since the	13 0 -3 4 -12 0 0
v:lr=since the & d:gone	0 0 0 10 -9 0 0
v:lr=since there	0 0 0 6 -6 0 0
v:lr=since there & d:gone	0 0 0 6 -6 0 0
v:lr=since they	0 0 -2 9 -5 0 0
v:lr=since they & d:gone	0 0 0 10 -10 0 0
v:lr=since under	0 0 0 6 -5 0 0
v:lr=since under & d:gone	0 0 0 6 -6 0 0
v:lr=so .	0 0 -5 -5 17 0 -4
v:lr=so . & d:today	0 0 -3 -2 8 0 0
v:lr=start ,	0 0 -10 -16 9 0 13
v:lr=start , & d:ahead	0 0 -9 -13 4 0 13
v:lr=start . & d:ahead	0 0 0 15 -12 0 0
v:lr=telephone .	0 0 25 0 -24 0 0
v:lr=the , & d:ahead	0 0 6 -13 0 0 0
v:lr=the .	0 0 -11 -12 11 2 6
v:lr=the . & d:ahead	0 0 -11 -6 7 2 6
v:lr=the . & d:gone	0 0 0 -2 10 0 0
v:lr=the ;	0 0 2 0 2 -7 0
v:lr=the ; & d:ahead	0 0 2 0 1 -7 0
v:lr=the <end>	6 -5 3 -22 -4 8 0
v:lr=the <end> & d:ahead	-4 0 6 -12 -15 12 0
v:lr=the <end> & d:gone	10 -4 -6 -34 31 -11 0
v:lr=the ?	0 0 -16 0 11 9 -4
v:lr=the ? & d:ahead	0 0 -15 0 9 10 -4
v:lr=the is	0 0 5 10 -15 0 0
v:lr=the is & d:gone	0 0 0 11 -9 0 0
v:lr=the the	0 0 1 0 -6 0 5
v:lr=the to	0 0 -12 0 1 9 0
v:lr=the to & d:ahead	0 0 -12 0 0 10 0
v:lr=thursday .	0 0 -10 -3 15 0 0
v:lr=thursday . & d:today	0 0 -10 -2 14 0 0
v:lr=thursday <end>	0 0 -9 0 6 0 0
v:lr=thursday <end> & d:today	0 0 -9 0 6 0 0
v:lr=till .	0 0 6 0 -2 -3 0
v:lr=till . & d:ahead	0 0 7 0 -3 -3 0
v:lr=till <end>	0 0 10 -4 -4 0 0
v:lr=till <end> & d:ahead	0 0 11 0 -8 0 0
v:lr=to ,	7 -4 -7 -14 3 11 -4
v:lr=to , & d:ahead	0 0 -5 -1 -2 13 -3
v:lr=to , & d:gone	9 -3 -5 -10 10 -3 0
v:lr=to .	-2 0 19 -22 -24 9 -5
v:lr=to . & d:ahead	0 0 22 -7 -38 11 -5
v:lr=to . & d:gone	-1 0 -12 -14 35 -4 0
v:lr=to :	0 0 -8 0 11 -2 0
v:lr=to : & d:ahead	0 0 -8 0 9 -2 0
v:lr=to ;	0 0 4 0 -12 4 0
v:lr=to ; & d:ahead	0 0 4 0 -12 4 0
v:lr=to <end>	7 -4 0 1 -2 2 -13
v:lr=to <end> & d:ahead	0 0 -6 -5 10 5 -11
v:lr=to <end> & d:gone	-1 -3 22 6 -17 -8 0
v:lr=to of	-2 0 -2 10 -4 3 -3
v:lr=to of & d:ahead	0 0 0 13 -16 6 -3
v:lr=to of & d:gone	-1 0 -1 -2 12 -1 0
v:lr=tuesday .	0 0 -1 -10 14 0 0
v:lr=tuesday . & d:today	0 0 -1 -10 14 0 0
v:lr=tuesday <end>	0 0 -12 11 -2 0 0
v:lr=tuesday <end> & d:today	0 0 -12 11 -2 0 0
v:lr=until ,	-1 0 9 -26 -7 13 -5
v:lr=until , & d:ahead	0 0 6 -7 -13 14 -4
v:lr=until , & d:gone	0 0 -8 -7 19 0 0
v:lr=until .	-14 -2 21 -12 -13 4 -11
v:lr=until . & d:ahead	0 0 25 -23 -23 6 -10
v:lr=until . & d:gone	-11 0 6 2 2 -3 0
v:lr=until ;	0 0 -2 4 -17 16 0
v:lr=until ; & d:ahead	0 0 -1 0 -12 17 0
v:lr=until ; & d:gone	0 0 0 6 -5 0 0
v:lr=until <end>	-4 0 0 -28 14 0 -5
v:lr=until <end> & d:gone	-2 0 -7 -25 35 -1 0
v:lr=until and	0 0 -6 0 12 -3 0
v:lr=until and & d:ahead	0 0 -6 0 10 -3 0
v:lr=until from	0 0 -4 0 9 0 0
v:lr=until it	10 0 -10 -1 3 0 0
v:lr=until it & d:ahead	0 0 -9 0 12 0 0
v:lr=until it & d:gone	12 0 0 0 -8 0 0
v:lr=until next	0 0 15 -7 0 -10 0
v:lr=until next & d:ahead	0 0 16 0 -8 -10 0
v:lr=until next & d:gone	0 0 0 -7 9 0 0
v:lr=until of	0 -1 12 22 -32 5 -3
v:lr=until of & d:ahead	0 0 13 6 -23 5 -3
v:lr=until of & d:gone	0 0 0 18 -14 0 0
v:lr=until to	0 0 -18 -5 20 3 -2
v:lr=until to & d:ahead	0 0 -17 0 17 3 -2
v:lr=until under	0 0 15 -3 -4 -7 0
v:lr=until under & d:ahead	0 0 19 0 -13 -6 0
v:lr=until under & d:gone	0 0 -3 -3 10 0 0
v:lr=up .	0 0 8 0 -4 0 0
v:lr=updated <end>	0 0 -8 0 10 0 0
v:lr=updated <end> & d:today	0 0 -8 0 10 0 0
v:lr=wednesday .	0 0 -5 -2 10 0 0
v:lr=wednesday . & d:today	0 0 -5 -2 10 0 0
v:lr=wednesday <end>	0 0 10 -5 -6 0 0
v:lr=wednesday <end> & d:today	0 0 10 -5 -6 0 0
v:lr=with before	0 0 9 0 -8 0 0
v:lr=with before & d:ahead	0 0 9 0 -8 0 0
v:lr=| <end>	0 0 8 0 -5 0 0
v:lr=| <end> & d:today	0 0 8 0 -5 0 0
v:lr=· <end>	0 0 -9 -5 14 0 0
v:lr=· <end> & d:today	0 0 -9 -4 13 0 0
v:lr=— <end>	0 0 -12 -7 21 0 0
v:lr=— <end> & d:today	0 0 -11 -7 20 0 0
v:o:subject=controls	0 0 -11 -17 29 2 -10
v:o:subject=controls be	0 0 -2 -5 13 -1 0
v:o:subject=controls be gone	0 0 0 -5 6 0 0
v:o:subject=controls begin	0 0 0 -1 7 0 -1
v:o:subject=controls carried	0 0 5 -3 9 -14 0
v:o:subject=controls carried begin	0 0 9 0 1 -9 0
v:o:subject=controls carried begin ahead	0 0 9 0 1 -9 0
v:o:subject=controls carried in gone	0 0 0 -5 6 0 0
v:o:subject=controls carried until ahead	0 0 6 0 0 -10 0
v:o:subject=controls far	0 0 -5 -8 3 8 0
v:o:subject=controls far  ahead	0 0 -6 0 -10 15 0
v:o:subject=controls far carried	-2 0 5 0 3 -4 -10
v:o:subject=controls far carried begin	0 0 0 -5 10 0 -2
v:o:subject=controls far carried end	0 0 -6 0 9 0 0
v:o:subject=controls far carried end ahead	0 0 -4 0 6 0 0
v:o:subject=controls far carried end on	0 0 -4 0 6 0 0
v:o:subject=controls far carried from ahead	0 0 0 0 6 0 -3
v:o:subject=controls far carried in gone	0 0 0 -5 6 0 0
v:o:subject=controls far carried on ahead	0 0 15 0 -10 -2 0
v:o:subject=controls far carried on gone	0 0 0 -5 8 0 0
v:o:subject=controls far carried on today	0 0 0 17 -16 0 0
v:o:subject=controls far carried other	0 0 7 0 -4 0 0
v:o:subject=controls far carried say	0 0 0 17 -17 0 0
v:o:subject=controls far carried say on	0 0 0 18 -17 0 0
v:o:subject=controls far carried say today	0 0 0 18 -17 0 0
v:o:subject=controls far carried since gone	0 0 0 -4 6 0 0
v:o:subject=controls far carried suspend	0 0 -1 0 6 -4 0
v:o:subject=controls far carried suspend until	0 0 -4 0 7 -1 0
v:o:subject=controls far carried tell	0 0 14 0 -13 0 0
v:o:subject=controls far carried tell ahead	0 0 14 0 -14 0 0
v:o:subject=controls far carried tell on	0 0 14 0 -13 0 0
v:o:subject=controls far no verb	0 0 -5 -8 3 8 0
v:o:subject=controls far no verb 	0 0 -7 -1 -7 15 0
v:o:subject=controls far no verb ahead	0 0 -4 0 -2 8 0
v:o:subject=controls far no verb gone	0 0 0 -4 7 0 0
v:o:subject=controls from ahead	0 0 0 -6 11 0 -3
v:o:subject=controls no verb	0 0 1 0 1 2 -11
v:o:subject=controls no verb ahead	0 0 1 -5 2 2 -11
v:o:subject=controls no verb from	0 0 1 -3 9 0 -9
v:o:subject=controls no verb on	0 0 -1 8 -5 0 0
v:o:subject=controls no verb the	0 0 -16 -1 20 -1 0
v:o:subject=controls no verb until	0 0 8 0 -9 0 0
v:o:subject=controls on ahead	0 0 -6 0 12 0 -2
v:o:subject=controls on gone	0 0 0 8 -8 0 0
v:o:subject=controls suspend	0 0 0 -2 11 -1 -5
v:o:subject=controls suspend ahead	0 0 0 -1 9 -1 -5
v:o:subject=controls the ahead	0 0 -16 0 18 -1 0
v:o:subject=controls to ahead	0 0 -13 0 11 0 0
v:o:subject=controls until ahead	0 0 10 0 -9 0 0
v:o:subject=deal	-4 -3 0 -16 17 1 -23
v:o:subject=deal begin	0 0 0 -1 9 0 0
v:o:subject=deal begin on	0 0 0 0 6 0 0
v:o:subject=deal by ahead	0 0 5 0 -9 3 0
v:o:subject=deal carried	-3 -1 -4 -13 2 14 6
v:o:subject=deal carried be	0 0 -23 -3 17 10 0
v:o:subject=deal carried be ahead	0 0 -23 -1 15 10 0
v:o:subject=deal carried begin	0 0 -7 -3 -2 -1 13
v:o:subject=deal carried begin ahead	0 0 -6 -14 0 -1 14
v:o:subject=deal carried begin gone	0 0 0 14 -12 0 0
v:o:subject=deal carried begin on	0 0 0 2 -9 0 9
v:o:subject=deal carried end	0 0 6 0 -12 11 -4
v:o:subject=deal carried end ahead	0 0 7 0 -14 11 -4
v:o:subject=deal carried in gone	0 0 0 -5 6 0 0
v:o:subject=deal carried on ahead	0 0 5 -16 -3 1 5
v:o:subject=deal carried on gone	0 0 0 21 -18 0 0
v:o:subject=deal carried say	0 0 9 0 -7 0 0
v:o:subject=deal carried say ahead	0 0 9 0 -9 0 0
v:o:subject=deal carried sign	0 0 -2 -1 7 0 0
v:o:subject=deal carried tell	0 0 13 0 -11 0 0
v:o:subject=deal carried tell ahead	0 0 13 0 -12 0 0
v:o:subject=deal carried tell on	0 0 13 0 -11 0 0
v:o:subject=deal carried the ahead	0 0 0 0 -8 3 5
v:o:subject=deal carried until ahead	0 0 -7 0 -1 11 0
v:o:subject=deal end	0 0 -9 -5 16 0 0
v:o:subject=deal end ahead	0 0 -6 0 7 0 0
v:o:subject=deal end on	0 0 -6 0 7 0 0
v:o:subject=deal end today	0 0 -4 -4 11 0 0
v:o:subject=deal extend	0 0 6 0 6 -14 0
v:o:subject=deal extend ahead	0 0 6 0 6 -14 0
v:o:subject=deal far	-2 0 -12 0 10 -6 4
v:o:subject=deal far  ahead	0 0 -5 0 9 -1 0
v:o:subject=deal far carried	-8 2 11 -6 0 0 0
v:o:subject=deal far carried agree	0 0 0 13 -12 0 0
v:o:subject=deal far carried agree gone	0 0 0 13 -13 0 0
v:o:subject=deal far carried agree in	0 0 0 14 -13 0 0
v:o:subject=deal far carried be	0 0 16 -13 -6 -3 9
v:o:subject=deal far carried be ahead	0 0 17 -12 -10 -3 9
v:o:subject=deal far carried be on	0 0 7 -4 0 0 0
v:o:subject=deal far carried begin	0 0 2 -7 12 -3 -6
v:o:subject=deal far carried begin ahead	0 0 3 -1 6 -3 -6
v:o:subject=deal far carried begin on	0 0 -10 -2 21 0 -5
v:o:subject=deal far carried charge	0 0 0 6 -8 0 3
v:o:subject=deal far carried charge gone	0 0 0 7 -6 0 0
v:o:subject=deal far carried end	0 7 -5 0 0 0 0
v:o:subject=deal far carried end ahead	0 0 -4 0 7 0 0
v:o:subject=deal far carried end gone	0 7 0 0 -5 0 0
v:o:subject=deal far carried end on	0 0 -4 0 9 0 0
v:o:subject=deal far carried from ahead	0 0 -8 -2 -6 0 16
v:o:subject=deal far carried from gone	0 0 0 -6 7 0 0
v:o:subject=deal far carried have	0 0 14 0 -13 0 0
v:o:subject=deal far carried in gone	0 5 0 2 -7 0 0
v:o:subject=deal far carried make	0 0 0 -7 8 0 0
v:o:subject=deal far carried make gone	0 0 0 -7 8 0 0
v:o:subject=deal far carried on ahead	0 0 4 3 4 -4 -19
v:o:subject=deal far carried on gone	-4 0 0 -2 11 0 0
v:o:subject=deal far carried on today	0 0 0 -3 6 0 0
v:o:subject=deal far carried other	0 0 0 -5 9 0 0
v:o:subject=deal far carried other gone	0 0 0 -5 6 0 0
v:o:subject=deal far carried pay	0 0 -8 -5 16 0 0
v:o:subject=deal far carried pay ahead	0 0 -8 0 10 0 0
v:o:subject=deal far carried put	0 0 -9 0 13 0 0
v:o:subject=deal far carried put ahead	0 0 -9 0 11 0 0
v:o:subject=deal far carried say	0 0 8 0 -7 0 0
v:o:subject=deal far carried say ahead	0 0 9 0 -8 0 0
v:o:subject=deal far carried say on	0 0 8 0 -7 0 0
v:o:subject=deal far carried sign	0 0 0 -2 12 -2 0
v:o:subject=deal far carried suspend	0 0 7 0 -6 0 0
v:o:subject=deal far carried suspend ahead	0 0 8 0 -7 0 0
v:o:subject=deal far carried the ahead	0 0 -25 0 14 12 0
v:o:subject=deal far carried until ahead	0 0 3 0 -8 5 0
v:o:subject=deal far from ahead	0 0 0 7 -2 0 -2
v:o:subject=deal far no verb	-2 0 -12 0 10 -6 4
v:o:subject=deal far no verb 	0 0 -6 -1 15 -1 0
v:o:subject=deal far no verb from	0 0 0 6 0 0 -2
v:o:subject=deal far no verb gone	0 0 0 -13 17 0 0
v:o:subject=deal far no verb on	0 0 16 -1 -11 0 0
v:o:subject=deal far no verb today	0 0 -9 8 0 0 0
v:o:subject=deal far on ahead	0 0 16 0 -14 0 0
v:o:subject=deal from ahead	0 0 9 0 -2 -3 -1
v:o:subject=deal no verb	0 0 -1 -1 14 -6 -11
v:o:subject=deal no verb ahead	0 0 0 7 3 -6 -10
v:o:subject=deal no verb by	0 0 -2 0 -4 8 0
v:o:subject=deal no verb gone	0 0 0 -2 6 0 0
v:o:subject=deal no verb today	0 0 -3 -7 13 0 0
v:o:subject=deal no verb until	0 0 2 0 5 -10 0
v:o:subject=deal on ahead	0 0 2 10 -2 -6 -6
v:o:subject=deal on gone	0 0 0 -15 19 0 0
v:o:subject=deal on today	0 0 0 -4 6 0 0
v:o:subject=deal other ahead	0 0 6 0 -7 0 0
v:o:subject=deal reach	0 0 1 1 -11 9 0
v:o:subject=deal reach ahead	0 0 1 0 -11 9 0
v:o:subject=deal reach by	0 0 7 0 5 -13 0
v:o:subject=deal reach on	0 0 10 0 -6 0 0
v:o:subject=deal sign	0 0 0 -2 7 0 0
v:o:subject=deal until ahead	0 0 13 0 -4 -8 0
v:o:subject=duties	-12 -18 0 0 10 -17 3
v:o:subject=duties  today	0 0 -8 -9 19 0 0
v:o:subject=duties 12:01 today	0 0 -2 -7 10 0 0
v:o:subject=duties after ahead	0 0 12 0 -6 -6 0
v:o:subject=duties agree	0 0 3 13 -16 0 0
v:o:subject=duties agree gone	0 0 0 14 -13 0 0
v:o:subject=duties be	-5 0 25 0 -14 -13 4
v:o:subject=duties be ahead	0 0 17 -4 -10 -13 4
v:o:subject=duties be from	0 0 11 19 -18 -2 -8
v:o:subject=duties be gone	-3 0 0 -9 14 0 0
v:o:subject=duties be of	0 0 0 -4 8 0 0
v:o:subject=duties be on	0 0 -1 5 -16 -1 17
v:o:subject=duties be since	-2 0 15 -17 4 0 0
v:o:subject=duties be the	0 0 0 -2 8 0 0
v:o:subject=duties be today	0 0 15 15 -25 0 0
v:o:subject=duties before ahead	0 0 9 -7 -8 0 5
v:o:subject=duties begin	-1 0 -12 -5 17 0 0
v:o:subject=duties begin ahead	0 0 -10 10 0 0 0
v:o:subject=duties begin from	0 0 2 0 4 -2 -7
v:o:subject=duties begin of	0 0 -1 -3 -6 0 11
v:o:subject=duties begin on	0 0 -2 -9 13 -2 0
v:o:subject=duties begin since	0 0 0 13 -12 0 0
v:o:subject=duties begin today	0 0 -2 -33 38 0 0
v:o:subject=duties beijing, today	0 0 0 15 -15 0 0
v:o:subject=duties carried	10 0 3 -2 2 -15 -7
v:o:subject=duties carried  ahead	0 0 -7 0 8 0 0
v:o:subject=duties carried  today	0 0 0 -6 7 0 0
v:o:subject=duties carried agree on	0 0 0 -5 6 0 0
v:o:subject=duties carried announce	0 0 0 -9 12 0 0
v:o:subject=duties carried be	3 -5 -6 0 7 -22 7
v:o:subject=duties carried be 	0 0 -6 -6 14 0 0
v:o:subject=duties carried be ahead	-1 0 -2 0 5 -21 8
v:o:subject=duties carried be before	0 0 0 15 -14 0 0
v:o:subject=duties carried be by	0 0 12 0 -9 -3 0
v:o:subject=duties carried be from	0 0 5 -2 -4 0 6
v:o:subject=duties carried be in	0 0 0 -9 10 0 0
v:o:subject=duties carried be is	-1 0 17 -8 -7 0 0
v:o:subject=duties carried be of	7 0 -8 11 -8 0 0
v:o:subject=duties carried be on	-2 0 -13 -5 21 0 0
v:o:subject=duties carried be since	-4 0 -2 -6 12 0 0
v:o:subject=duties carried be the	0 0 -11 -4 15 0 2
v:o:subject=duties carried be today	0 0 -2 -15 18 0 0
v:o:subject=duties carried be until	9 0 -3 11 -5 -10 0
v:o:subject=duties carried before ahead	0 0 -3 -1 10 -1 0
v:o:subject=duties carried before gone	0 0 0 12 -10 0 0
v:o:subject=duties carried begin	-4 -8 -2 10 2 -14 1
v:o:subject=duties carried begin ahead	0 0 0 13 -6 -13 1
v:o:subject=duties carried begin before	0 0 6 -1 -1 0 0
v:o:subject=duties carried begin from	0 0 -1 2 6 0 -6
v:o:subject=duties carried begin gone	-3 -7 0 0 8 0 0
v:o:subject=duties carried begin in	0 -2 -1 0 8 0 0
v:o:subject=duties carried begin on	-1 -1 -4 11 -12 0 9
v:o:subject=duties carried begin to	0 0 7 -2 -4 0 0
v:o:subject=duties carried begin today	0 0 -3 -1 8 0 0
v:o:subject=duties carried by ahead	0 0 6 0 -1 -4 0
v:o:subject=duties carried call	0 0 0 8 -6 0 0
v:o:subject=duties carried carry	0 0 -14 0 0 14 0
v:o:subject=duties carried charge from	0 0 0 0 7 0 -1
v:o:subject=duties carried collect	0 0 -7 -10 19 0 0
v:o:subject=duties carried end ahead	0 0 7 -11 1 -3 -5
v:o:subject=duties carried end gone	0 0 0 13 -10 0 0
v:o:subject=duties carried end on	-6 0 0 0 5 0 -4
v:o:subject=duties carried end the	4 0 18 0 -16 -5 0
v:o:subject=duties carried extend	0 0 15 0 -11 -4 0
v:o:subject=duties carried extend ahead	0 0 15 0 -11 -4 0
v:o:subject=duties carried fall ahead	0 0 4 13 -15 0 -1
v:o:subject=duties carried fall gone	0 0 0 -7 10 0 0
v:o:subject=duties carried fall on	0 0 4 5 -6 0 -1
v:o:subject=duties carried from gone	0 0 0 -5 12 0 0
v:o:subject=duties carried from today	0 0 0 -6 8 0 0
v:o:subject=duties carried get	0 0 -6 0 7 0 0
v:o:subject=duties carried have	0 0 0 -8 8 0 0
v:o:subject=duties carried in ahead	0 0 -1 -2 7 0 0
v:o:subject=duties carried is ahead	0 0 18 0 -17 0 0
v:o:subject=duties carried is gone	-1 0 0 -8 12 0 0
v:o:subject=duties carried last gone	0 0 0 15 -13 0 0
v:o:subject=duties carried leave	0 0 -5 0 8 0 0
v:o:subject=duties carried levy	0 0 0 -8 9 0 0
v:o:subject=duties carried look	0 0 9 -2 -14 8 0
v:o:subject=duties carried lower	0 0 -2 0 10 0 -3
v:o:subject=duties carried make ahead	0 0 0 -6 11 0 -1
v:o:subject=duties carried make gone	0 4 0 3 -7 0 0
v:o:subject=duties carried make in	0 4 0 3 -9 0 0
v:o:subject=duties carried move	0 0 10 0 -5 -2 0
v:o:subject=duties carried of ahead	0 0 -10 0 13 0 0
v:o:subject=duties carried of gone	7 0 0 19 -24 0 0
v:o:subject=duties carried on ahead	0 0 -16 18 1 2 -3
v:o:subject=duties carried on gone	7 -4 0 -6 3 0 0
v:o:subject=duties carried on today	0 0 0 -7 10 0 0
v:o:subject=duties carried order	0 0 -5 0 6 0 0
v:o:subject=duties carried other	13 13 11 -20 -15 0 0
v:o:subject=duties carried other ahead	0 0 13 0 -9 0 0
v:o:subject=duties carried other gone	13 13 0 -14 -12 0 0
v:o:subject=duties carried other on	14 0 0 -1 -12 0 0
v:o:subject=duties carried other since	0 14 0 -2 -11 0 0
v:o:subject=duties carried pay	-2 0 0 -17 15 -11 7
v:o:subject=duties carried pay ahead	0 0 0 -9 3 -10 8
v:o:subject=duties carried pay from	0 0 0 -14 1 0 10
v:o:subject=duties carried pay since	0 0 -3 -3 9 0 0
v:o:subject=duties carried pay today	0 0 0 -17 12 0 0
v:o:subject=duties carried put	0 0 0 -8 12 0 0
v:o:subject=duties carried put gone	0 0 0 -8 9 0 0
v:o:subject=duties carried put in	0 0 0 -5 6 0 0
v:o:subject=duties carried reach	0 0 -4 -4 14 -2 0
v:o:subject=duties carried reach ahead	0 0 -4 0 8 -2 0
v:o:subject=duties carried run	4 0 0 0 -7 6 0
v:o:subject=duties carried run ahead	0 0 0 0 -4 6 0
v:o:subject=duties carried run until	0 0 -12 0 0 12 0
v:o:subject=duties carried say	0 0 -5 -6 21 0 -4
v:o:subject=duties carried say ahead	0 0 -4 0 12 0 -4
v:o:subject=duties carried say on	0 0 -1 0 7 0 0
v:o:subject=duties carried since ahead	0 0 -7 0 12 0 0
v:o:subject=duties carried since gone	0 18 0 -13 2 0 0
v:o:subject=duties carried stand	0 0 -4 6 0 0 0
v:o:subject=duties carried stand gone	0 0 0 6 -5 0 0
v:o:subject=duties carried suspend	0 3 5 2 -12 4 0
v:o:subject=duties carried suspend ahead	0 0 6 -9 -4 4 0
v:o:subject=duties carried suspend gone	0 5 0 7 -9 0 0
v:o:subject=duties carried suspend in	0 0 0 7 -6 0 0
v:o:subject=duties carried suspend on	0 0 -1 10 -7 0 0
v:o:subject=duties carried suspend since	0 6 -6 -9 6 0 0
v:o:subject=duties carried suspend until	0 0 6 -5 -10 7 0
v:o:subject=duties carried the ahead	0 0 14 -4 -5 -8 0
v:o:subject=duties carried the gone	3 0 0 8 -9 0 0
v:o:subject=duties carried to ahead	0 0 8 0 -12 4 0
v:o:subject=duties carried to gone	0 0 0 -10 14 0 0
v:o:subject=duties carried until ahead	0 0 0 -7 1 4 0
v:o:subject=duties carried until gone	8 0 -3 6 -10 0 0
v:o:subject=duties collect	0 0 8 -8 6 -5 -2
v:o:subject=duties collect ahead	0 0 10 0 -4 -5 -2
v:o:subject=duties collect gone	0 0 0 -9 9 0 0
v:o:subject=duties double	0 0 6 0 -4 0 0
v:o:subject=duties double ahead	0 0 6 0 -4 0 0
v:o:subject=duties end	-2 0 -12 0 17 -17 4
v:o:subject=duties end ahead	0 0 -9 6 8 -17 4
v:o:subject=duties end gone	-2 0 0 -1 7 0 0
v:o:subject=duties end on	-2 0 -6 -4 24 -16 -7
v:o:subject=duties end today	0 0 -2 -3 8 0 0
v:o:subject=duties fall	0 0 -11 20 -2 0 -13
v:o:subject=duties fall ahead	0 0 -11 14 2 0 -13
v:o:subject=duties fall from	0 0 0 -6 13 0 -6
v:o:subject=duties fall gone	0 0 0 -8 9 0 0
v:o:subject=duties fall on	0 0 -9 28 -15 0 -9
v:o:subject=duties far	-25 -9 9 5 -1 -3 -6
v:o:subject=duties far  ahead	0 0 16 -4 -8 -5 -4
v:o:subject=duties far  gone	-6 0 0 4 2 0 0
v:o:subject=duties far  today	-2 0 -17 0 12 0 0
v:o:subject=duties far by ahead	0 0 -4 0 6 0 0
v:o:subject=duties far carried	-9 -6 13 -3 0 -5 0
v:o:subject=duties far carried  ahead	0 0 -9 -10 17 0 0
v:o:subject=duties far carried  gone	0 0 0 18 -17 0 0
v:o:subject=duties far carried agree	0 -1 -6 0 0 0 10
v:o:subject=duties far carried agree ahead	0 0 -3 -2 -1 0 11
v:o:subject=duties far carried agree in	0 0 0 10 -9 0 0
v:o:subject=duties far carried agree on	0 0 -1 -5 11 0 0
v:o:subject=duties far carried announce	0 0 0 7 -3 0 0
v:o:subject=duties far carried announce announced	0 0 0 15 -15 0 0
v:o:subject=duties far carried announce gone	0 0 0 -9 11 0 0
v:o:subject=duties far carried announce on	0 0 -4 -8 13 0 0
v:o:subject=duties far carried announce today	0 0 0 15 -15 0 0
v:o:subject=duties far carried ask	0 0 0 0 0 0 6
v:o:subject=duties far carried ask ahead	0 0 0 0 -2 0 6
v:o:subject=duties far carried ask on	0 0 0 0 -1 0 6
v:o:subject=duties far carried be	2 0 18 -31 11 -33 -15
v:o:subject=duties far carried be ahead	0 0 7 -8 14 -32 -14
v:o:subject=duties far carried be before	0 0 -1 0 6 0 0
v:o:subject=duties far carried be by	0 0 -1 0 11 -11 0
v:o:subject=duties far carried be from	0 0 4 -3 4 -1 -8
v:o:subject=duties far carried be gone	2 0 -2 -18 15 0 0
v:o:subject=duties far carried be is	0 0 -2 0 7 -5 0
v:o:subject=duties far carried be since	0 0 0 -16 17 0 0
v:o:subject=duties far carried be today	0 0 20 -5 -16 0 0
v:o:subject=duties far carried be until	0 0 -10 0 17 -3 0
v:o:subject=duties far carried before ahead	0 0 -3 -5 8 0 0
v:o:subject=duties far carried before today	0 0 0 -15 17 0 0
v:o:subject=duties far carried begin	5 1 2 5 -11 2 -3
v:o:subject=duties far carried begin before	0 0 -3 -13 21 0 0
v:o:subject=duties far carried begin from	0 0 -6 20 -5 0 -10
v:o:subject=duties far carried begin gone	9 3 0 -8 0 0 -2
v:o:subject=duties far carried begin in	0 0 0 -7 9 0 0
v:o:subject=duties far carried begin on	9 3 3 0 -14 -8 5
v:o:subject=duties far carried begin today	-1 0 4 11 -11 0 0
v:o:subject=duties far carried begin until	0 0 -9 0 -8 16 0
v:o:subject=duties far carried by ahead	0 0 -17 -2 16 2 0
v:o:subject=duties far carried call	0 0 0 -5 11 0 -1
v:o:subject=duties far carried carry ahead	0 0 0 0 -6 5 0
v:o:subject=duties far carried charge	0 0 -15 1 13 -1 -5
v:o:subject=duties far carried charge ahead	0 0 -12 8 5 0 -5
v:o:subject=duties far carried charge from	0 0 -2 8 -2 0 0
v:o:subject=duties far carried charge on	0 0 -5 0 12 0 -4
v:o:subject=duties far carried charge since	0 0 0 -10 11 0 0
v:o:subject=duties far carried charge today	0 0 0 -14 16 0 0
v:o:subject=duties far carried collect	0 0 -7 2 6 0 0
v:o:subject=duties far carried collect ahead	0 0 -2 -1 9 0 0
v:o:subject=duties far carried collect gone	0 0 0 7 -6 0 0
v:o:subject=duties far carried collect on	0 0 -5 -1 9 0 0
v:o:subject=duties far carried collect today	0 0 -2 -1 8 0 0
v:o:subject=duties far carried conclude	0 5 7 -12 2 -1 0
v:o:subject=duties far carried conclude ahead	0 0 8 0 -4 -1 0
v:o:subject=duties far carried conclude gone	0 6 0 -12 6 0 0
v:o:subject=duties far carried conclude in	0 6 0 -1 -2 0 0
v:o:subject=duties far carried confirm	0 0 21 -5 -15 0 0
v:o:subject=duties far carried confirm ahead	0 0 6 0 -4 0 0
v:o:subject=duties far carried confirm on	0 0 15 -4 -10 0 0
v:o:subject=duties far carried cut	0 0 3 7 -16 0 7
v:o:subject=duties far carried cut ahead	0 0 3 -1 -8 0 7
v:o:subject=duties far carried cut gone	0 0 0 10 -10 0 0
v:o:subject=duties far carried cut on	0 0 3 7 -17 0 7
v:o:subject=duties far carried declare	0 0 -1 2 5 0 -8
v:o:subject=duties far carried declare ahead	0 0 -1 -4 15 0 -8
v:o:subject=duties far carried declare gone	0 0 0 8 -7 0 0
v:o:subject=duties far carried end	0 -5 7 4 -8 2 -10
v:o:subject=duties far carried end ahead	0 0 7 0 -7 3 -10
v:o:subject=duties far carried end by	0 0 -13 0 15 0 0
v:o:subject=duties far carried end gone	0 -5 5 8 -9 0 0
v:o:subject=duties far carried end on	5 0 14 -8 -17 5 -5
v:o:subject=duties far carried end today	0 0 -11 -2 16 0 0
v:o:subject=duties far carried extend	0 0 0 12 -4 -4 0
v:o:subject=duties far carried extend gone	0 0 0 12 -9 0 0
v:o:subject=duties far carried fall	0 0 -22 6 4 0 7
v:o:subject=duties far carried fall ahead	0 0 -22 -10 19 0 8
v:o:subject=duties far carried fall gone	0 0 0 15 -15 0 0
v:o:subject=duties far carried fall on	0 0 -22 12 0 0 8
v:o:subject=duties far carried for ahead	0 0 8 0 -5 0 0
v:o:subject=duties far carried from ahead	0 0 2 15 -19 -8 6
v:o:subject=duties far carried from gone	0 5 0 -22 16 0 0
v:o:subject=duties far carried from today	0 0 -6 25 -18 0 0
v:o:subject=duties far carried have	0 -2 -14 0 16 -2 -3
v:o:subject=duties far carried have ahead	0 0 -9 -11 19 -2 -3
v:o:subject=duties far carried have gone	0 -2 0 9 -5 0 0
v:o:subject=duties far carried have since	0 -1 0 -9 16 0 0
v:o:subject=duties far carried have today	0 0 -8 0 10 0 0
v:o:subject=duties far carried have until	0 0 -12 12 3 0 -1
v:o:subject=duties far carried impose	0 0 -1 -4 12 0 -2
v:o:subject=duties far carried impose ahead	0 0 0 0 6 0 -2
v:o:subject=duties far carried is ahead	0 0 -1 0 6 -5 0
v:o:subject=duties far carried keep	0 0 -5 10 -3 0 0
v:o:subject=duties far carried keep gone	0 0 0 10 -10 0 0
v:o:subject=duties far carried leave	0 0 -1 -8 0 -5 12
v:o:subject=duties far carried leave ahead	0 0 -1 -3 -2 -5 12
v:o:subject=duties far carried lower	0 0 0 11 -6 0 0
v:o:subject=duties far carried lower gone	0 0 0 14 -13 0 0
v:o:subject=duties far carried lower on	0 0 0 12 0 0 -11
v:o:subject=duties far carried make	0 0 0 -8 15 0 0
v:o:subject=duties far carried make gone	0 0 0 -6 8 0 0
v:o:subject=duties far carried meet ahead	0 0 6 8 -11 0 0
v:o:subject=duties far carried meet gone	0 0 0 -11 13 0 0
v:o:subject=duties far carried meet on	0 0 7 -8 0 0 0
v:o:subject=duties far carried move	0 0 9 0 -18 11 -1
v:o:subject=duties far carried move ahead	0 0 10 0 -19 11 -1
v:o:subject=duties far carried of ahead	0 0 -6 -6 0 -6 16
v:o:subject=duties far carried of gone	0 0 0 14 -10 0 0
v:o:subject=duties far carried on ahead	-1 0 -9 -18 21 -6 0
v:o:subject=duties far carried on gone	7 0 3 8 -11 0 -5
v:o:subject=duties far carried on today	0 0 6 -27 11 0 0
v:o:subject=duties far carried other	0 0 1 8 0 -9 -9
v:o:subject=duties far carried other ahead	0 0 3 -7 12 -8 -8
v:o:subject=duties far carried other before	0 0 -10 -3 15 0 -2
v:o:subject=duties far carried other gone	0 0 0 8 -6 0 0
v:o:subject=duties far carried other in	0 0 0 6 -6 0 0
v:o:subject=duties far carried other on	0 0 10 -3 -1 -3 0
v:o:subject=duties far carried other since	0 0 0 9 -8 0 0
v:o:subject=duties far carried other today	0 0 0 8 -5 0 0
v:o:subject=duties far carried other until	0 0 -4 0 8 0 0
v:o:subject=duties far carried pay	0 0 -11 0 2 -2 7
v:o:subject=duties far carried pay ahead	0 0 -23 -13 16 -1 8
v:o:subject=duties far carried pay today	0 0 5 10 -14 0 0
v:o:subject=duties far carried pay until	0 0 -9 0 10 0 0
v:o:subject=duties far carried plan	0 0 -7 0 -7 14 0
v:o:subject=duties far carried plan ahead	0 0 -7 0 -7 14 0
v:o:subject=duties far carried put gone	0 0 0 6 -5 0 0
v:o:subject=duties far carried put on	0 0 -3 9 -3 0 0
v:o:subject=duties far carried raise	0 0 12 -2 -10 0 -1
v:o:subject=duties far carried raise ahead	0 0 13 0 -13 0 -1
v:o:subject=duties far carried reach	0 0 1 -7 0 2 0
v:o:subject=duties far carried reach gone	0 0 0 -6 9 0 0
v:o:subject=duties far carried reach on	0 0 0 -3 6 0 0
v:o:subject=duties far carried return	0 0 8 0 -6 0 0
v:o:subject=duties far carried return ahead	0 0 8 0 -6 0 0
v:o:subject=duties far carried run	0 0 10 13 -17 -4 0
v:o:subject=duties far carried run ahead	0 0 11 -5 -4 -4 0
v:o:subject=duties far carried run gone	0 0 0 17 -16 0 0
v:o:subject=duties far carried say	0 0 -15 -14 10 7 4
v:o:subject=duties far carried say ahead	0 0 -11 -5 0 8 4
v:o:subject=duties far carried say on	0 0 -3 -9 18 0 0
v:o:subject=duties far carried say today	0 0 0 -9 14 0 0
v:o:subject=duties far carried send	0 0 -3 0 6 0 0
v:o:subject=duties far carried sign	0 0 -3 3 -2 9 -3
v:o:subject=duties far carried sign ahead	0 0 4 16 -24 10 -3
v:o:subject=duties far carried sign by	0 0 1 0 -12 10 0
v:o:subject=duties far carried sign gone	0 0 0 -25 28 0 0
v:o:subject=duties far carried sign on	0 0 -10 3 5 0 -2
v:o:subject=duties far carried sign signed	0 0 -1 12 -9 0 0
v:o:subject=duties far carried sign today	0 0 -14 7 2 0 0
v:o:subject=duties far carried since gone	-4 -3 0 -7 12 0 0
v:o:subject=duties far carried sit	0 0 -9 -3 16 0 0
v:o:subject=duties far carried sit ahead	0 0 -9 0 11 0 0
v:o:subject=duties far carried stand	0 0 16 -1 -13 0 0
v:o:subject=duties far carried suspend	0 0 24 -1 -13 -15 6
v:o:subject=duties far carried suspend ahead	0 0 24 21 -40 -15 7
v:o:subject=duties far carried suspend from	0 0 -14 15 -11 0 7
v:o:subject=duties far carried suspend gone	0 0 0 -27 30 0 0
v:o:subject=duties far carried suspend until	0 0 20 0 -12 -6 0
v:o:subject=duties far carried tell	0 0 -9 -12 25 0 0
v:o:subject=duties far carried tell gone	0 0 0 -7 10 0 0
v:o:subject=duties far carried tell on	0 0 0 -4 9 0 0
v:o:subject=duties far carried tell today	0 0 -5 -1 9 0 0
v:o:subject=duties far carried the ahead	0 0 -2 6 3 -1 -5
v:o:subject=duties far carried to ahead	0 0 2 0 -9 6 0
v:o:subject=duties far carried to gone	0 0 0 11 -7 0 0
v:o:subject=duties far carried until ahead	0 0 1 -12 9 -3 -4
v:o:subject=duties far carried until gone	-2 0 -1 16 -10 0 0
v:o:subject=duties far carried want	0 0 7 0 -4 -1 0
v:o:subject=duties far carried write	0 0 -3 0 6 0 0
v:o:subject=duties far carried write on	0 0 -3 0 6 0 0
v:o:subject=duties far friday, today	0 0 -1 8 -6 0 0
v:o:subject=duties far from ahead	0 0 -14 -19 14 0 7
v:o:subject=duties far in gone	0 0 0 -10 10 0 0
v:o:subject=duties far monday today	0 0 0 -7 9 0 0
v:o:subject=duties far monday, today	0 0 -17 0 20 0 0
v:o:subject=duties far no verb	-25 -9 9 5 -1 -3 -6
v:o:subject=duties far no verb 	-11 -1 5 2 1 -7 -6
v:o:subject=duties far no verb ahead	0 0 12 1 -9 0 -2
v:o:subject=duties far no verb by	0 0 -4 0 6 0 0
v:o:subject=duties far no verb friday,	0 0 0 8 -8 0 0
v:o:subject=duties far no verb from	0 0 -14 -25 20 0 7
v:o:subject=duties far no verb gone	-11 -3 -5 -6 20 0 0
v:o:subject=duties far no verb in	0 0 0 -10 10 0 0
v:o:subject=duties far no verb monday	0 0 0 -7 9 0 0
v:o:subject=duties far no verb monday,	0 0 -18 13 3 0 -2
v:o:subject=duties far no verb of	0 0 0 -12 16 0 0
v:o:subject=duties far no verb on	0 0 -10 0 0 4 5
v:o:subject=duties far no verb the	0 0 -1 4 7 -10 0
v:o:subject=duties far no verb thursday,	0 0 11 -2 -7 0 0
v:o:subject=duties far no verb to	0 0 11 -9 7 -15 0
v:o:subject=duties far no verb today	-9 0 0 8 0 -3 -3
v:o:subject=duties far no verb tuesday,	0 0 -5 -3 12 0 0
v:o:subject=duties far no verb until	0 0 4 -3 -10 10 0
v:o:subject=duties far no verb wednesday,	0 0 -3 -12 18 0 -1
v:o:subject=duties far on ahead	0 0 -9 14 -12 4 5
v:o:subject=duties far on gone	0 0 0 -20 22 0 0
v:o:subject=duties far the ahead	0 0 0 0 14 -10 0
v:o:subject=duties far the gone	0 0 0 6 -6 0 0
v:o:subject=duties far thursday, today	0 0 16 -2 -13 0 0
v:o:subject=duties far to ahead	0 0 11 0 2 -15 0
v:o:subject=duties far to gone	0 0 0 -8 9 0 0
v:o:subject=duties far until ahead	0 0 4 0 -13 10 0
v:o:subject=duties for ahead	0 0 -10 0 13 0 0
v:o:subject=duties from ahead	0 0 -16 13 6 -16 -3
v:o:subject=duties from gone	0 0 0 -5 11 0 -1
v:o:subject=duties from today	0 0 -12 23 -15 0 0
v:o:subject=duties introduce	0 0 0 -11 13 0 0
v:o:subject=duties introduce gone	0 0 0 -11 11 0 0
v:o:subject=duties introduce on	0 0 0 -8 9 0 0
v:o:subject=duties leave	0 0 2 11 -2 -9 -1
v:o:subject=duties levy	0 0 -3 7 0 0 -3
v:o:subject=duties lower	0 0 0 0 -4 0 6
v:o:subject=duties lower ahead	0 0 0 3 -10 0 7
v:o:subject=duties lower gone	0 0 0 -5 6 0 0
v:o:subject=duties make	0 0 0 -4 -7 0 11
v:o:subject=duties monday, ahead	0 0 -9 -12 5 0 7
v:o:subject=duties no verb	1 -9 6 -12 4 -2 2
v:o:subject=duties no verb 	0 0 -4 -5 15 -1 -1
v:o:subject=duties no verb 12:01	0 0 0 -22 25 0 0
v:o:subject=duties no verb after	0 0 14 -1 -7 -5 0
v:o:subject=duties no verb ahead	-1 0 10 -23 2 0 6
v:o:subject=duties no verb as	0 0 20 -10 -14 0 0
v:o:subject=duties no verb before	0 0 8 -6 0 0 -1
v:o:subject=duties no verb beijing,	0 0 0 15 -15 0 0
v:o:subject=duties no verb by	0 0 10 0 -4 0 0
v:o:subject=duties no verb for	0 0 -9 0 11 0 0
v:o:subject=duties no verb from	-2 0 -29 13 7 -3 -4
v:o:subject=duties no verb gone	11 -3 -10 -8 10 -1 -4
v:o:subject=duties no verb monday,	0 0 -10 -15 7 0 7
v:o:subject=duties no verb of	8 0 0 2 -6 0 0
v:o:subject=duties no verb on	-3 0 -3 10 2 7 -22
v:o:subject=duties no verb since	0 0 17 -13 5 -8 0
v:o:subject=duties no verb the	0 0 0 -2 -12 12 2
v:o:subject=duties no verb to	0 0 0 10 -1 0 -5
v:o:subject=duties no verb today	-11 0 -8 12 0 0 -2
v:o:subject=duties no verb tuesday,	0 0 -6 -6 16 0 -3
v:o:subject=duties no verb until	0 0 6 -8 -3 2 -3
v:o:subject=duties no verb wednesday,	0 0 -12 0 -1 0 12
v:o:subject=duties of ahead	0 0 -3 -12 3 0 9
v:o:subject=duties of gone	8 0 0 6 -12 0 0
v:o:subject=duties on ahead	0 0 -12 16 7 -9 -8
v:o:subject=duties on gone	-10 0 0 -26 35 0 0
v:o:subject=duties on today	0 0 -6 19 -14 0 0
v:o:subject=duties other	0 0 -8 9 -3 4 0
v:o:subject=duties other ahead	0 0 -6 0 4 4 0
v:o:subject=duties other gone	0 0 0 10 -8 0 0
v:o:subject=duties pay	0 0 0 0 -6 0 9
v:o:subject=duties pay ahead	0 0 0 -4 -3 0 9
v:o:subject=duties return	0 0 14 -4 -7 0 -2
v:o:subject=duties return ahead	0 0 16 -2 -11 0 -2
v:o:subject=duties return on	0 0 17 -2 -12 0 -2
v:o:subject=duties rise	0 0 -8 -3 22 0 -9
v:o:subject=duties rise ahead	0 0 -8 0 19 0 -9
v:o:subject=duties rise from	0 0 -3 0 8 0 -2
v:o:subject=duties rise on	0 0 -3 0 12 0 -4
v:o:subject=duties run	0 0 7 -4 0 -2 0
v:o:subject=duties run ahead	0 0 8 0 -4 -2 0
v:o:subject=duties since ahead	0 0 28 -6 -17 -9 0
v:o:subject=duties since gone	-6 0 -1 0 3 0 0
v:o:subject=duties stand gone	0 0 0 6 -5 0 0
v:o:subject=duties suspend	0 0 0 17 -27 7 10
v:o:subject=duties suspend ahead	0 0 0 0 -16 7 10
v:o:subject=duties suspend from	0 0 -4 12 -20 0 10
v:o:subject=duties suspend the	0 0 -13 0 6 2 0
v:o:subject=duties suspend until	0 0 8 0 -15 6 0
v:o:subject=duties the ahead	0 0 -22 -1 0 18 0
v:o:subject=duties to ahead	0 0 18 10 -16 -6 -6
v:o:subject=duties to gone	0 0 0 -2 6 0 0
v:o:subject=duties tuesday, ahead	0 0 -6 -6 16 0 -3
v:o:subject=duties until ahead	0 0 6 6 -14 6 -8
v:o:subject=duties wednesday, ahead	0 0 -12 0 -3 0 12
v:o:subject=exclusions	0 0 -16 -2 7 7 6
v:o:subject=exclusions carried	0 0 19 -8 -4 -13 0
v:o:subject=exclusions carried begin	0 0 8 -1 -1 -2 0
v:o:subject=exclusions carried on ahead	0 0 17 0 -17 0 0
v:o:subject=exclusions carried say	0 0 17 0 -16 0 0
v:o:subject=exclusions carried say ahead	0 0 17 0 -16 0 0
v:o:subject=exclusions carried say on	0 0 18 0 -18 0 0
v:o:subject=exclusions end	0 0 -9 0 13 -1 0
v:o:subject=exclusions end ahead	0 0 -9 0 13 -1 0
v:o:subject=exclusions end on	0 0 -7 0 11 -1 0
v:o:subject=exclusions far	0 0 0 -3 12 -5 0
v:o:subject=exclusions far carried	0 0 0 -5 6 5 -9
v:o:subject=exclusions far carried on ahead	0 0 8 0 -4 -2 0
v:o:subject=exclusions far carried until ahead	0 0 -1 0 -6 10 0
v:o:subject=exclusions far no verb	0 0 0 -3 12 -5 0
v:o:subject=exclusions far no verb ahead	0 0 0 0 6 -5 0
v:o:subject=exclusions no verb	0 0 -22 0 9 18 0
v:o:subject=exclusions no verb ahead	0 0 -22 0 7 18 0
v:o:subject=exclusions no verb on	0 0 -16 0 17 0 0
v:o:subject=exclusions on ahead	0 0 -6 0 1 -3 7
v:o:subject=exclusions to ahead	0 0 -12 0 -1 14 0
v:o:subject=fees	0 0 0 -39 39 -2 -10
v:o:subject=fees be	0 0 7 0 -6 0 0
v:o:subject=fees be ahead	0 0 7 0 -6 0 0
v:o:subject=fees carried	0 0 -32 -2 37 0 0
v:o:subject=fees carried on ahead	0 0 -13 0 14 0 0
v:o:subject=fees carried suspend	0 0 -21 0 23 0 0
v:o:subject=fees far	0 0 7 -12 6 0 -2
v:o:subject=fees far carried	0 0 7 -9 6 -3 -5
v:o:subject=fees far carried be	0 0 -4 -3 13 0 -3
v:o:subject=fees far carried be ahead	0 0 -4 -3 13 0 -3
v:o:subject=fees far carried since gone	0 0 0 7 -6 0 0
v:o:subject=fees far carried suspend	0 0 5 8 -11 0 0
v:o:subject=fees far carried suspend gone	0 0 0 8 -7 0 0
v:o:subject=fees far no verb	0 0 7 -12 6 0 -2
v:o:subject=fees far no verb ahead	0 0 8 -3 0 0 -1
v:o:subject=fees far no verb today	0 0 0 -8 11 0 0
v:o:subject=fees from ahead	0 0 0 -22 26 0 -9
v:o:subject=fees no verb	0 0 0 -9 4 0 0
v:o:subject=fees suspend	0 0 -7 -30 41 0 -11
v:o:subject=fees suspend ahead	0 0 -7 -16 29 0 -11
v:o:subject=fees suspend from	0 0 -7 -28 38 0 -11
v:o:subject=longer	-3 -2 4 -9 1 0 1
v:o:subject=longer carried	10 -1 15 0 -15 2 -20
v:o:subject=longer carried be	0 0 8 0 -13 8 0
v:o:subject=longer carried be ahead	0 0 0 0 -6 8 0
v:o:subject=longer carried begin	0 0 -7 1 15 -12 0
v:o:subject=longer carried begin ahead	0 0 -7 2 12 -12 0
v:o:subject=longer carried end	0 0 -7 -2 13 -1 0
v:o:subject=longer carried from ahead	0 0 8 7 0 0 -13
v:o:subject=longer carried in gone	0 0 0 6 -6 0 0
v:o:subject=longer carried on ahead	0 0 16 0 -11 -3 -1
v:o:subject=longer carried on gone	6 0 0 -3 0 0 0
v:o:subject=longer carried run	8 0 7 8 -16 0 -8
v:o:subject=longer carried run ahead	0 0 8 8 -12 1 -8
v:o:subject=longer carried run gone	9 0 0 0 -5 0 0
v:o:subject=longer carried run to	0 0 8 0 -13 1 0
v:o:subject=longer carried say	7 0 8 -1 0 -13 0
v:o:subject=longer carried say ahead	0 0 9 0 2 -12 0
v:o:subject=longer carried say gone	7 0 0 0 -4 0 0
v:o:subject=longer carried sign	0 -2 16 -6 -6 0 0
v:o:subject=longer carried sign gone	0 -2 0 -1 7 0 0
v:o:subject=longer carried sign today	0 0 17 -1 -14 0 0
v:o:subject=longer carried the ahead	0 0 6 0 0 -5 0
v:o:subject=longer far	-3 0 8 -33 3 12 -8
v:o:subject=longer far  ahead	0 0 -13 0 15 0 0
v:o:subject=longer far carried	-8 6 0 -3 -2 18 -19
v:o:subject=longer far carried be	0 0 13 -3 -5 -4 0
v:o:subject=longer far carried be ahead	0 0 17 0 -13 -4 0
v:o:subject=longer far carried begin	0 11 -4 -17 0 12 0
v:o:subject=longer far carried begin ahead	0 0 -4 0 -5 12 0
v:o:subject=longer far carried begin gone	0 11 0 -16 3 0 0
v:o:subject=longer far carried begin on	0 0 14 0 -10 0 0
v:o:subject=longer far carried charge	0 0 -9 0 13 0 0
v:o:subject=longer far carried charge ahead	0 0 -7 0 11 0 0
v:o:subject=longer far carried end	0 0 -4 0 1 6 0
v:o:subject=longer far carried end ahead	0 0 -14 0 9 6 0
v:o:subject=longer far carried end on	0 0 -4 0 1 6 0
v:o:subject=longer far carried extend	0 0 -19 -4 3 15 0
v:o:subject=longer far carried extend ahead	0 0 -19 0 0 16 0
v:o:subject=longer far carried from ahead	0 0 -4 0 14 -2 -3
v:o:subject=longer far carried in gone	0 10 0 10 -20 0 0
v:o:subject=longer far carried on ahead	0 0 0 -8 2 2 0
v:o:subject=longer far carried on gone	-1 0 0 16 -13 0 0
v:o:subject=longer far carried on today	0 0 11 0 -7 0 0
v:o:subject=longer far carried other	0 0 -8 0 8 0 0
v:o:subject=longer far carried other ahead	0 0 -8 0 5 1 0
v:o:subject=longer far carried pay	0 0 -1 -5 11 0 0
v:o:subject=longer far carried run	0 0 -9 0 11 0 0
v:o:subject=longer far carried run ahead	0 0 -9 0 10 0 0
v:o:subject=longer far carried suspend	0 0 -1 21 -18 0 0
v:o:subject=longer far carried tell	0 0 0 12 -11 0 0
v:o:subject=longer far carried tell gone	0 0 0 12 -12 0 0
v:o:subject=longer far carried to ahead	0 0 -25 0 -3 27 0
v:o:subject=longer far no verb	-3 0 8 -33 3 12 -8
v:o:subject=longer far no verb 	0 0 -13 0 16 0 0
v:o:subject=longer far no verb ahead	0 0 10 -4 -16 14 -7
v:o:subject=longer far no verb gone	0 0 -3 -8 17 0 0
v:o:subject=longer far no verb on	0 0 11 0 -7 0 0
v:o:subject=longer far no verb today	0 0 0 -19 14 0 0
v:o:subject=longer far on ahead	0 0 11 0 -8 0 0
v:o:subject=longer from ahead	0 0 -3 0 -4 0 7
v:o:subject=longer no verb	-1 -1 6 -5 4 -10 2
v:o:subject=longer no verb ahead	0 0 14 -1 -7 -10 3
v:o:subject=longer no verb from	0 0 -3 -3 0 0 7
v:o:subject=longer no verb on	0 0 0 -4 6 -5 0
v:o:subject=longer no verb since	0 0 0 11 -10 0 0
v:o:subject=longer no verb today	0 0 -15 -12 26 0 0
v:o:subject=longer no verb until	0 0 9 0 -1 -8 0
v:o:subject=longer on ahead	0 0 9 0 -2 -7 0
v:o:subject=longer on gone	0 0 0 -4 8 0 0
v:o:subject=longer since gone	0 0 0 11 -10 0 0
v:o:subject=longer the ahead	0 0 -2 0 -5 10 0
v:o:subject=longer to ahead	0 0 0 0 -7 7 0
v:o:subject=meeting	-12 -9 0 -9 14 -3 2
v:o:subject=meeting be	0 0 -3 -6 15 0 0
v:o:subject=meeting begin	0 0 16 -12 -10 0 7
v:o:subject=meeting begin ahead	0 0 13 0 -17 0 7
v:o:subject=meeting begin on	0 0 21 -1 -14 0 -5
v:o:subject=meeting begin today	0 0 3 -7 1 0 0
v:o:subject=meeting carried	-17 0 -14 4 2 10 3
v:o:subject=meeting carried agree	0 5 -2 0 3 2 -9
v:o:subject=meeting carried agree ahead	0 0 -2 0 10 2 -9
v:o:subject=meeting carried agree gone	0 5 0 0 -6 0 0
v:o:subject=meeting carried be	-3 0 -6 16 -8 0 0
v:o:subject=meeting carried be gone	-2 0 0 20 -16 0 0
v:o:subject=meeting carried be in	0 0 0 8 -8 0 0
v:o:subject=meeting carried be since	0 0 0 10 -10 0 0
v:o:subject=meeting carried begin	0 0 -6 4 -1 -4 7
v:o:subject=meeting carried begin ahead	0 0 -4 18 -18 -4 9
v:o:subject=meeting carried begin gone	0 0 0 -10 15 0 0
v:o:subject=meeting carried begin in	0 0 0 -15 18 0 0
v:o:subject=meeting carried begin on	0 0 -3 0 -5 0 9
v:o:subject=meeting carried end	-4 0 22 -4 -14 0 0
v:o:subject=meeting carried end ahead	0 0 18 0 -16 0 0
v:o:subject=meeting carried end gone	-3 0 0 -3 13 0 0
v:o:subject=meeting carried end on	0 0 19 0 -16 0 0
v:o:subject=meeting carried have	0 0 -5 0 10 -1 0
v:o:subject=meeting carried have ahead	0 0 -5 0 8 -1 0
v:o:subject=meeting carried in gone	0 0 0 -4 6 0 0
v:o:subject=meeting carried meet	0 0 -7 -6 16 0 0
v:o:subject=meeting carried meet ahead	0 0 -6 0 8 0 0
v:o:subject=meeting carried of ahead	0 0 -6 -4 13 0 0
v:o:subject=meeting carried on ahead	0 0 2 -3 -3 -1 8
v:o:subject=meeting carried on gone	-7 0 0 13 -2 0 0
v:o:subject=meeting carried other	0 0 -12 0 12 0 0
v:o:subject=meeting carried other ahead	0 0 -8 -1 12 0 0
v:o:subject=meeting carried run	0 0 -2 0 -3 7 0
v:o:subject=meeting carried run ahead	0 0 -2 0 -4 7 0
v:o:subject=meeting carried say	0 0 -1 0 6 0 0
v:o:subject=meeting carried see	0 0 14 0 -4 -11 0
v:o:subject=meeting carried see ahead	0 0 14 0 -5 -11 0
v:o:subject=meeting carried see the	0 0 15 0 -6 -10 0
v:o:subject=meeting carried sign	0 0 0 -11 13 0 0
v:o:subject=meeting carried sign gone	0 0 0 -11 12 0 0
v:o:subject=meeting carried since gone	0 0 0 6 -5 0 0
v:o:subject=meeting carried to ahead	0 0 -17 0 -14 27 0
v:o:subject=meeting carried until ahead	0 0 10 0 0 -11 0
v:o:subject=meeting continue	0 0 -7 0 9 0 0
v:o:subject=meeting continue ahead	0 0 -6 0 6 0 0
v:o:subject=meeting end	0 0 11 0 -8 0 0
v:o:subject=meeting end ahead	0 0 12 0 -12 0 0
v:o:subject=meeting end on	0 0 11 0 -9 0 0
v:o:subject=meeting far	5 -3 -4 7 0 -4 0
v:o:subject=meeting far  ahead	0 0 13 -4 -15 -11 13
v:o:subject=meeting far  today	10 0 -20 -4 11 0 0
v:o:subject=meeting far carried	1 1 -9 23 -9 -8 2
v:o:subject=meeting far carried agree	0 0 12 0 -12 0 0
v:o:subject=meeting far carried agree ahead	0 0 13 0 -13 0 0
v:o:subject=meeting far carried approve	0 0 10 -1 -4 -2 0
v:o:subject=meeting far carried approve ahead	0 0 10 0 -7 -2 0
v:o:subject=meeting far carried be	-3 0 -20 7 -1 16 7
v:o:subject=meeting far carried be ahead	0 0 -18 -7 3 16 7
v:o:subject=meeting far carried be by	0 0 -29 0 8 23 0
v:o:subject=meeting far carried be from	0 0 0 0 -7 0 9
v:o:subject=meeting far carried be gone	-2 0 0 15 -12 0 0
v:o:subject=meeting far carried be on	0 0 1 17 -18 0 0
v:o:subject=meeting far carried be today	0 0 -2 -5 11 0 0
v:o:subject=meeting far carried be until	0 0 9 0 -2 -8 0
v:o:subject=meeting far carried before ahead	0 0 -8 10 1 0 -5
v:o:subject=meeting far carried begin	0 2 7 2 -12 1 2
v:o:subject=meeting far carried begin ahead	0 0 9 -21 0 1 4
v:o:subject=meeting far carried begin on	0 3 5 -10 1 -1 0
v:o:subject=meeting far carried begin today	0 0 0 17 -15 0 0
v:o:subject=meeting far carried by ahead	0 0 -35 7 9 22 0
v:o:subject=meeting far carried charge	0 0 -1 -7 12 0 0
v:o:subject=meeting far carried conclude	0 0 -4 -10 15 0 0
v:o:subject=meeting far carried conclude gone	0 0 0 -9 11 0 0
v:o:subject=meeting far carried end	-5 0 9 1 0 -10 0
v:o:subject=meeting far carried end ahead	0 0 15 0 -8 -10 0
v:o:subject=meeting far carried end on	-3 0 10 -6 0 -9 0
v:o:subject=meeting far carried end today	0 0 -7 0 10 0 0
v:o:subject=meeting far carried extend	0 0 4 0 1 -7 0
v:o:subject=meeting far carried extend ahead	0 0 4 0 1 -7 0
v:o:subject=meeting far carried fall	0 0 0 -8 0 0 8
v:o:subject=meeting far carried fall on	0 0 0 -3 -2 0 8
v:o:subject=meeting far carried from ahead	0 0 -1 2 -11 0 10
v:o:subject=meeting far carried have until	0 0 -5 0 6 0 0
v:o:subject=meeting far carried in gone	0 -4 0 10 -6 0 0
v:o:subject=meeting far carried keep	0 0 -4 -5 11 0 0
v:o:subject=meeting far carried levy	0 0 0 -6 6 0 0
v:o:subject=meeting far carried levy gone	0 0 0 -6 6 0 0
v:o:subject=meeting far carried levy since	0 0 0 -5 6 0 0
v:o:subject=meeting far carried meet today	0 0 0 -4 6 0 0
v:o:subject=meeting far carried of ahead	0 0 8 0 -8 0 0
v:o:subject=meeting far carried of gone	0 6 0 -11 5 0 0
v:o:subject=meeting far carried on ahead	0 0 7 -25 9 -17 5
v:o:subject=meeting far carried on today	0 0 -8 8 -1 0 0
v:o:subject=meeting far carried other	0 0 0 12 -1 -4 -5
v:o:subject=meeting far carried other ahead	0 0 0 7 0 -4 -5
v:o:subject=meeting far carried pay	0 0 0 12 -6 0 -3
v:o:subject=meeting far carried pay ahead	0 0 0 9 -3 0 -2
v:o:subject=meeting far carried reach	0 0 5 13 -18 0 0
v:o:subject=meeting far carried reach gone	0 0 0 14 -13 0 0
v:o:subject=meeting far carried return	0 0 -2 0 8 -4 0
v:o:subject=meeting far carried rise	0 0 0 -4 -15 0 18
v:o:subject=meeting far carried rise ahead	0 0 0 -2 -16 0 18
v:o:subject=meeting far carried run	6 0 -3 -4 3 0 0
v:o:subject=meeting far carried run gone	6 0 0 -4 0 0 0
v:o:subject=meeting far carried run on	6 0 -12 -3 10 0 0
v:o:subject=meeting far carried say	0 0 -11 -1 10 4 0
v:o:subject=meeting far carried say ahead	0 0 -10 0 5 4 0
v:o:subject=meeting far carried say on	0 0 -4 0 9 0 0
v:o:subject=meeting far carried sign	11 0 -15 23 -20 0 0
v:o:subject=meeting far carried sign signed	0 0 -6 4 0 0 0
v:o:subject=meeting far carried sign today	11 0 -14 20 -20 0 0
v:o:subject=meeting far carried since gone	-1 0 0 -7 10 0 0
v:o:subject=meeting far carried suspend ahead	0 0 -3 -6 9 -2 2
v:o:subject=meeting far carried suspend gone	0 0 0 8 -8 0 0
v:o:subject=meeting far carried tell	0 0 0 9 -7 0 0
v:o:subject=meeting far carried tell on	0 0 0 15 -14 0 0
v:o:subject=meeting far carried tell today	0 0 0 14 -13 0 0
v:o:subject=meeting far carried the gone	0 0 0 8 -7 0 0
v:o:subject=meeting far carried to ahead	0 0 19 0 -13 0 -3
v:o:subject=meeting far carried until ahead	0 0 13 0 -9 -2 0
v:o:subject=meeting far from ahead	0 0 -5 12 -8 0 -1
v:o:subject=meeting far no verb	5 -3 -4 7 0 -4 0
v:o:subject=meeting far no verb 	10 0 0 -8 -5 -13 13
v:o:subject=meeting far no verb ahead	0 0 -9 8 3 -1 0
v:o:subject=meeting far no verb from	0 0 -5 15 -10 0 -1
v:o:subject=meeting far no verb on	0 0 -1 15 -5 -3 -4
v:o:subject=meeting far no verb the	0 0 -11 0 6 4 0
v:o:subject=meeting far no verb to	0 0 -12 -3 4 8 0
v:o:subject=meeting far no verb today	8 0 5 -3 -7 0 0
v:o:subject=meeting far no verb until	0 0 11 -1 -5 -2 0
v:o:subject=meeting far on ahead	0 0 1 6 -1 -3 -4
v:o:subject=meeting far on gone	0 0 0 12 -11 0 0
v:o:subject=meeting far on today	0 0 -5 -1 8 0 0
v:o:subject=meeting far the ahead	0 0 -11 0 5 4 0
v:o:subject=meeting far to ahead	0 0 -12 0 1 8 0
v:o:subject=meeting far until ahead	0 0 11 0 -5 -2 0
v:o:subject=meeting from ahead	0 0 0 -2 -11 3 11
v:o:subject=meeting in gone	0 -1 0 15 -12 0 0
v:o:subject=meeting leave	0 0 7 0 -5 0 0
v:o:subject=meeting no verb	-5 -5 -5 6 2 0 -2
v:o:subject=meeting no verb from	0 0 0 -3 11 0 -3
v:o:subject=meeting no verb gone	0 -3 0 0 7 -3 0
v:o:subject=meeting no verb in	0 0 0 21 -19 0 0
v:o:subject=meeting no verb of	0 0 0 -3 -5 12 -3
v:o:subject=meeting no verb on	0 0 -18 -20 41 -2 -7
v:o:subject=meeting no verb since	0 0 0 -9 10 0 0
v:o:subject=meeting no verb spoke	0 0 -3 0 6 0 0
v:o:subject=meeting no verb telephone	0 0 -5 0 10 0 0
v:o:subject=meeting no verb the	0 0 5 0 -12 8 0
v:o:subject=meeting no verb today	0 0 -4 12 -4 0 0
v:o:subject=meeting no verb until	0 0 -20 0 12 2 0
v:o:subject=meeting of ahead	0 0 -6 0 -2 14 -3
v:o:subject=meeting of gone	0 0 0 -5 9 0 0
v:o:subject=meeting on ahead	0 0 3 -2 9 -6 -16
v:o:subject=meeting on gone	-1 0 0 -15 22 0 0
v:o:subject=meeting on today	0 0 3 -8 2 0 0
v:o:subject=meeting other	0 0 -9 0 12 0 0
v:o:subject=meeting other ahead	0 0 -9 0 9 0 0
v:o:subject=meeting other on	0 0 -8 0 8 0 0
v:o:subject=meeting return	0 0 6 0 -6 0 0
v:o:subject=meeting return ahead	0 0 6 0 -6 0 0
v:o:subject=meeting since gone	0 0 0 -12 13 0 0
v:o:subject=meeting suspend	0 0 -1 0 7 0 0
v:o:subject=meeting suspend ahead	0 0 -1 0 6 0 0
v:o:subject=meeting telephone today	0 0 -5 0 8 0 0
v:o:subject=meeting the ahead	0 0 4 0 -10 7 0
v:o:subject=meeting to ahead	0 0 -7 0 11 -2 0
v:o:subject=meeting until ahead	0 0 -22 0 13 1 0
v:o:subject=none	0 -14 5 6 -2 -4 -2
v:o:subject=none  ahead	0 0 2 -5 1 1 -12
v:o:subject=none  today	7 0 0 0 -3 0 0
v:o:subject=none ( ahead	0 0 7 0 -5 0 0
v:o:subject=none ( today	0 0 10 0 -7 0 0
v:o:subject=none a ahead	0 0 -2 -1 7 0 0
v:o:subject=none after ahead	0 0 -14 0 6 11 0
v:o:subject=none before ahead	0 0 8 0 0 -2 -11
v:o:subject=none briefing, today	0 0 -1 10 -7 0 0
v:o:subject=none call, today	0 0 15 0 -14 0 0
v:o:subject=none carried	-3 -15 10 -5 5 -5 -1
v:o:subject=none carried  ahead	0 0 -9 -3 17 -1 0
v:o:subject=none carried  today	0 0 5 -19 11 0 0
v:o:subject=none carried after ahead	0 0 0 0 -12 12 0
v:o:subject=none carried agree	0 0 -20 2 19 -4 -3
v:o:subject=none carried agree ahead	0 0 -17 -3 27 -4 -3
v:o:subject=none carried agree gone	0 0 0 9 -8 0 0
v:o:subject=none carried agree on	0 0 0 10 -5 0 -3
v:o:subject=none carried agree today	0 0 -2 -7 12 0 0
v:o:subject=none carried agree until	0 0 -20 0 22 -1 0
v:o:subject=none carried announce	0 0 -3 -1 -4 0 10
v:o:subject=none carried announce ahead	0 0 -3 0 -5 0 10
v:o:subject=none carried announce on	0 0 0 0 -9 0 11
v:o:subject=none carried ask ahead	0 0 -4 0 9 0 0
v:o:subject=none carried be	-8 0 0 0 2 0 -3
v:o:subject=none carried be 	0 0 -10 -2 15 0 0
v:o:subject=none carried be by	0 0 0 0 9 -9 0
v:o:subject=none carried be from	0 0 -6 5 2 0 -3
v:o:subject=none carried be gone	-5 0 -2 -6 15 0 0
v:o:subject=none carried be is	0 0 13 -1 -12 0 0
v:o:subject=none carried be on	0 0 15 -11 -2 -2 -3
v:o:subject=none carried be since	0 0 -5 0 7 0 0
v:o:subject=none carried be the	0 0 -11 3 -4 4 10
v:o:subject=none carried be today	0 0 4 2 -6 0 0
v:o:subject=none carried be until	0 0 0 -1 -9 11 0
v:o:subject=none carried bear	0 0 0 8 -6 0 0
v:o:subject=none carried bear gone	0 0 0 10 -9 0 0
v:o:subject=none carried before ahead	0 0 9 -13 -3 0 8
v:o:subject=none carried begin	0 2 -13 11 3 9 -19
v:o:subject=none carried begin ahead	0 0 -5 0 8 11 -17
v:o:subject=none carried begin from	0 0 8 3 0 0 -11
v:o:subject=none carried begin if	0 0 8 0 -5 -1 0
v:o:subject=none carried begin of	0 0 -5 -3 11 0 0
v:o:subject=none carried begin on	0 4 2 -16 6 -12 4
v:o:subject=none carried begin since	0 0 0 11 -10 0 0
v:o:subject=none carried begin the	0 0 4 0 -2 7 -6
v:o:subject=none carried begin today	0 0 -14 4 3 0 0
v:o:subject=none carried begin until	0 0 -11 0 5 4 0
v:o:subject=none carried bring	0 0 7 0 -2 0 0
v:o:subject=none carried bring ahead	0 0 7 0 -3 0 0
v:o:subject=none carried by ahead	0 0 6 0 1 -12 0
v:o:subject=none carried call	0 0 0 -3 7 0 0
v:o:subject=none carried carry ahead	0 0 2 0 -6 2 0
v:o:subject=none carried carry gone	0 0 0 -4 6 0 0
v:o:subject=none carried charge	0 0 5 -19 0 0 7
v:o:subject=none carried charge ahead	0 0 6 -3 -8 0 7
v:o:subject=none carried charge from	0 0 9 -2 -1 0 -2
v:o:subject=none carried charge gone	0 0 0 -13 14 0 0
v:o:subject=none carried clear	0 0 0 -7 -3 10 0
v:o:subject=none carried clear ahead	0 0 0 -4 -5 10 0
v:o:subject=none carried collect	0 0 0 14 -12 0 -3
v:o:subject=none carried collect ahead	0 0 0 15 -13 0 -3
v:o:subject=none carried collect from	0 0 0 15 -12 0 -3
v:o:subject=none carried conclude	0 -2 9 7 -9 0 0
v:o:subject=none carried conclude ahead	0 0 10 0 -8 0 0
v:o:subject=none carried conclude gone	0 -2 0 7 -3 0 0
v:o:subject=none carried confirm	0 0 -12 0 15 0 0
v:o:subject=none carried confirm ahead	0 0 -12 0 14 0 0
v:o:subject=none carried end	-4 0 7 0 -8 1 8
v:o:subject=none carried end ahead	0 0 5 -1 -11 2 10
v:o:subject=none carried end gone	-2 0 -3 8 0 0 -1
v:o:subject=none carried end on	0 0 1 10 -16 3 10
v:o:subject=none carried end today	0 0 7 -10 0 0 0
v:o:subject=none carried expect	0 0 -4 -2 9 0 0
v:o:subject=none carried extend	0 0 -5 -8 13 2 0
v:o:subject=none carried extend gone	0 0 0 -8 12 0 0
v:o:subject=none carried extend until	0 0 -12 0 8 1 0
v:o:subject=none carried for ahead	0 0 18 0 -16 0 0
v:o:subject=none carried from ahead	0 0 -17 9 -1 -10 12
v:o:subject=none carried from gone	0 8 0 -1 -1 0 0
v:o:subject=none carried from today	13 0 -3 0 -10 0 0
v:o:subject=none carried get	0 0 6 -9 4 -1 -1
v:o:subject=none carried get ahead	0 0 7 0 -3 -1 0
v:o:subject=none carried have	0 0 -13 -18 17 -2 18
v:o:subject=none carried have ahead	0 0 -3 -18 3 -1 18
v:o:subject=none carried have of	0 0 7 3 -11 0 0
v:o:subject=none carried have on	0 0 3 5 -8 0 0
v:o:subject=none carried have since	0 0 0 -5 6 0 0
v:o:subject=none carried have today	0 0 -22 -9 29 0 0
v:o:subject=none carried have until	0 0 19 -2 -13 0 0
v:o:subject=none carried if ahead	0 0 8 0 -6 -1 0
v:o:subject=none carried in gone	0 -9 0 0 5 0 0
v:o:subject=none carried keep	0 0 21 0 -14 -7 0
v:o:subject=none carried keep ahead	0 0 21 0 -15 -7 0
v:o:subject=none carried know	0 0 11 -2 -7 0 0
v:o:subject=none carried know ahead	0 0 12 0 -10 0 0
v:o:subject=none carried leave	0 0 7 -3 -7 0 3
v:o:subject=none carried leave ahead	0 0 8 -2 -11 1 3
v:o:subject=none carried let	12 0 -3 -1 -8 0 4
v:o:subject=none carried let gone	13 0 0 0 -10 0 0
v:o:subject=none carried levy	0 0 0 9 -6 0 0
v:o:subject=none carried lower	0 0 0 -12 0 0 9
v:o:subject=none carried lower ahead	0 0 0 -9 0 0 9
v:o:subject=none carried make	0 -4 -3 -14 8 7 0
v:o:subject=none carried make ahead	0 0 -2 0 -2 7 0
v:o:subject=none carried make gone	0 -4 0 -11 17 0 0
v:o:subject=none carried make in	0 -3 0 -6 11 0 0
v:o:subject=none carried make on	0 0 0 -2 6 0 0
v:o:subject=none carried meet	0 0 1 10 -6 -2 0
v:o:subject=none carried meet ahead	0 0 5 -7 0 -2 0
v:o:subject=none carried meet met	0 0 0 -4 7 0 0
v:o:subject=none carried meet on	0 0 -11 18 -7 0 0
v:o:subject=none carried meet today	0 0 -2 11 -6 0 0
v:o:subject=none carried move	0 0 -19 -2 27 -2 0
v:o:subject=none carried of ahead	0 0 -12 -8 25 -2 -5
v:o:subject=none carried of today	0 0 0 8 -6 0 0
v:o:subject=none carried on ahead	-1 0 2 -7 4 -16 7
v:o:subject=none carried on gone	9 1 -7 16 -15 0 -5
v:o:subject=none carried on today	-1 0 -10 3 7 0 0
v:o:subject=none carried other	7 0 -3 -9 11 -11 2
v:o:subject=none carried other ahead	0 0 0 0 8 -11 3
v:o:subject=none carried other gone	7 0 0 -4 0 0 0
v:o:subject=none carried other in	0 0 0 8 -7 0 0
v:o:subject=none carried other on	0 0 -2 -2 8 0 0
v:o:subject=none carried other since	7 0 -1 -9 1 0 0
v:o:subject=none carried other today	0 0 -1 -2 6 0 0
v:o:subject=none carried pay	10 0 -1 7 -5 4 -13
v:o:subject=none carried pay ahead	0 0 0 -1 6 5 -11
v:o:subject=none carried pay from	13 0 -19 1 6 0 -8
v:o:subject=none carried pay since	0 0 2 8 -9 0 0
v:o:subject=none carried pay today	12 0 0 9 -20 0 0
v:o:subject=none carried pay until	0 0 12 -3 -13 5 0
v:o:subject=none carried put	0 0 3 -7 2 -6 6
v:o:subject=none carried put ahead	0 0 3 0 -3 -6 6
v:o:subject=none carried put gone	0 0 0 -5 7 0 0
v:o:subject=none carried put on	0 0 -6 2 1 0 0
v:o:subject=none carried rise	0 0 -8 0 14 -1 0
v:o:subject=none carried rise ahead	0 0 -8 0 10 -1 0
v:o:subject=none carried run	0 0 23 -4 -24 0 0
v:o:subject=none carried run to	0 0 -2 0 -8 8 0
v:o:subject=none carried say	0 0 9 0 -4 0 -3
v:o:subject=none carried say ahead	0 0 12 8 -17 0 -2
v:o:subject=none carried say gone	0 0 0 -8 11 0 0
v:o:subject=none carried say today	0 0 -4 -6 13 0 0
v:o:subject=none carried sell	0 0 0 0 -4 0 6
v:o:subject=none carried sell ahead	0 0 0 0 -5 0 6
v:o:subject=none carried ship	0 0 10 -2 -5 0 0
v:o:subject=none carried sign	0 0 -2 -12 15 1 0
v:o:subject=none carried sign gone	0 0 0 -3 6 0 0
v:o:subject=none carried sign on	0 0 -11 0 7 0 0
v:o:subject=none carried sign today	0 0 -4 -9 16 0 0
v:o:subject=none carried since ahead	0 0 7 -7 0 0 0
v:o:subject=none carried sit since	0 0 18 1 -18 0 0
v:o:subject=none carried suspend	0 8 17 7 -9 -21 -15
v:o:subject=none carried suspend ahead	0 0 19 11 -8 -20 -15
v:o:subject=none carried suspend from	0 8 -4 8 -4 0 -11
v:o:subject=none carried suspend gone	0 9 0 2 -10 0 0
v:o:subject=none carried suspend on	0 0 0 12 -11 0 0
v:o:subject=none carried suspend today	0 0 0 -6 9 0 0
v:o:subject=none carried suspend until	0 0 3 -2 2 -8 0
v:o:subject=none carried tell	0 0 -6 -3 16 0 0
v:o:subject=none carried tell on	0 0 -2 0 8 0 0
v:o:subject=none carried the ahead	0 0 8 -12 0 -5 0
v:o:subject=none carried to ahead	0 0 -9 0 8 3 0
v:o:subject=none carried to gone	0 0 0 -2 10 0 0
v:o:subject=none carried until ahead	0 0 -2 -5 -2 12 0
v:o:subject=none carried until gone	0 0 -5 -12 22 0 0
v:o:subject=none carried write	0 0 10 -2 -2 -3 0
v:o:subject=none carried write ahead	0 0 11 0 -6 -3 0
v:o:subject=none carried write on	0 0 -2 0 6 0 0
v:o:subject=none date: today	0 0 -2 -6 11 0 0
v:o:subject=none delhi, today	0 0 9 0 -6 0 0
v:o:subject=none friday today	0 0 -6 -3 12 0 0
v:o:subject=none friday, today	0 0 -5 -6 14 0 0
v:o:subject=none from ahead	0 0 -18 13 -14 0 9
v:o:subject=none monday today	0 0 -2 -2 6 0 0
v:o:subject=none monday, today	0 0 -10 6 0 0 0
v:o:subject=none montevideo, today	0 0 0 23 -22 0 0
v:o:subject=none no verb	0 -14 5 6 -2 -4 -2
v:o:subject=none no verb 	5 0 0 0 0 0 -15
v:o:subject=none no verb (	0 0 15 -5 -8 0 0
v:o:subject=none no verb a	0 0 -5 -2 10 0 0
v:o:subject=none no verb after	0 0 -14 -2 7 11 0
v:o:subject=none no verb ahead	0 0 4 10 -15 4 5
v:o:subject=none no verb before	0 0 8 0 0 -2 -11
v:o:subject=none no verb briefing,	0 0 -1 10 -7 0 0
v:o:subject=none no verb call,	0 0 15 0 -14 0 0
v:o:subject=none no verb date:	0 0 3 -8 3 0 0
v:o:subject=none no verb delhi,	0 0 9 0 -6 0 0
v:o:subject=none no verb friday	0 0 -6 -3 12 0 0
v:o:subject=none no verb friday,	0 0 -13 -8 22 0 0
v:o:subject=none no verb from	0 0 -20 16 -14 0 8
v:o:subject=none no verb gone	-8 -2 -10 5 6 0 -3
v:o:subject=none no verb monday	0 0 -2 -2 6 0 0
v:o:subject=none no verb monday,	0 0 -11 14 -6 0 0
v:o:subject=none no verb montevideo,	0 0 0 23 -22 0 0
v:o:subject=none no verb of	0 0 -12 37 -24 -1 -10
v:o:subject=none no verb on	0 0 8 -4 -3 -12 2
v:o:subject=none no verb saturday	0 0 7 -4 0 0 0
v:o:subject=none no verb since	0 0 -11 17 -9 0 0
v:o:subject=none no verb sunday,	0 0 -26 -5 11 15 0
v:o:subject=none no verb suva,	0 0 0 11 -10 0 0
v:o:subject=none no verb the	0 0 6 8 -12 6 -8
v:o:subject=none no verb thursday,	0 0 3 -6 1 0 0
v:o:subject=none no verb to	0 0 13 -3 -24 6 0
v:o:subject=none no verb today	7 -5 2 -3 6 -14 -14
v:o:subject=none no verb tuesday	0 0 -9 19 -12 0 0
v:o:subject=none no verb tuesday,	0 0 -8 -6 15 0 0
v:o:subject=none no verb until	0 0 27 -4 -16 -8 0
v:o:subject=none no verb updated	0 0 -8 0 10 0 0
v:o:subject=none no verb wednesday	0 0 10 -7 -4 0 0
v:o:subject=none no verb wednesday,	0 0 9 -16 0 0 0
v:o:subject=none no verb ·	0 0 -7 16 -10 0 0
v:o:subject=none no verb —	0 0 -16 -9 27 0 0
v:o:subject=none of ahead	0 0 -7 19 -6 0 -10
v:o:subject=none of gone	0 0 0 -15 16 0 0
v:o:subject=none of today	0 0 -3 33 -30 0 0
v:o:subject=none on ahead	0 0 10 -28 0 -12 2
v:o:subject=none on today	0 0 0 9 -7 0 0
v:o:subject=none saturday today	0 0 7 -4 0 0 0
v:o:subject=none since ahead	0 0 -11 -4 17 0 0
v:o:subject=none since gone	0 0 0 21 -20 0 0
v:o:subject=none suva, today	0 0 0 11 -10 0 0
v:o:subject=none the ahead	0 0 8 -5 -8 6 -7
v:o:subject=none the today	0 0 -3 10 -7 0 0
v:o:subject=none thursday, today	0 0 -16 -5 22 0 0
v:o:subject=none to ahead	0 0 14 0 -28 6 0
v:o:subject=none tuesday today	0 0 -9 19 -12 0 0
v:o:subject=none tuesday, today	0 0 -8 -6 15 0 0
v:o:subject=none until ahead	0 0 30 0 -23 -7 0
v:o:subject=none updated today	0 0 -8 0 10 0 0
v:o:subject=none wednesday today	0 0 10 -7 -4 0 0
v:o:subject=none wednesday, today	0 0 9 -16 0 0 0
v:o:subject=none · today	0 0 -7 17 -11 0 0
v:o:subject=none — today	0 0 -14 -8 24 0 0
v:o:subject=procedure	-1 0 -12 -22 30 2 0
v:o:subject=procedure be	0 0 -13 0 14 0 0
v:o:subject=procedure be ahead	0 0 -13 0 14 0 0
v:o:subject=procedure be on	0 0 -12 0 12 0 0
v:o:subject=procedure begin	0 0 0 -8 10 0 0
v:o:subject=procedure by ahead	0 0 11 0 -10 0 0
v:o:subject=procedure carried	0 0 -24 1 34 -16 -8
v:o:subject=procedure carried be	0 0 -15 0 21 0 0
v:o:subject=procedure carried be ahead	0 0 -12 0 15 0 0
v:o:subject=procedure carried begin	0 0 -1 -1 6 0 -1
v:o:subject=procedure carried begin ahead	0 0 -1 -1 6 0 -1
v:o:subject=procedure carried end	0 0 -8 0 11 -2 0
v:o:subject=procedure carried end ahead	0 0 -8 0 11 -2 0
v:o:subject=procedure carried from ahead	0 0 -3 14 -9 0 -1
v:o:subject=procedure carried on ahead	0 0 -10 0 14 -2 0
v:o:subject=procedure carried since gone	0 0 0 -7 8 0 0
v:o:subject=procedure carried the ahead	0 0 -2 0 8 -3 0
v:o:subject=procedure end	0 0 0 -4 6 0 0
v:o:subject=procedure far	0 0 -13 -1 0 4 10
v:o:subject=procedure far  ahead	0 0 -8 0 -2 11 0
v:o:subject=procedure far carried	5 -2 2 0 0 -4 -7
v:o:subject=procedure far carried be	0 0 6 24 -26 0 0
v:o:subject=procedure far carried be ahead	0 0 8 0 -5 0 0
v:o:subject=procedure far carried be gone	0 0 0 25 -23 0 0
v:o:subject=procedure far carried begin	0 0 -4 -16 11 0 9
v:o:subject=procedure far carried begin ahead	0 0 -4 -8 0 0 9
v:o:subject=procedure far carried begin gone	0 0 0 -4 6 0 0
v:o:subject=procedure far carried begin on	0 0 0 -10 0 0 11
v:o:subject=procedure far carried by ahead	0 0 8 0 -7 0 0
v:o:subject=procedure far carried end	0 0 -6 0 -3 10 0
v:o:subject=procedure far carried end ahead	0 0 -5 0 -5 10 0
v:o:subject=procedure far carried end on	0 0 -5 0 -4 10 0
v:o:subject=procedure far carried fall	0 0 -8 0 9 0 0
v:o:subject=procedure far carried from ahead	0 0 0 -15 29 0 -16
v:o:subject=procedure far carried from gone	0 0 0 28 -28 0 0
v:o:subject=procedure far carried have	10 0 -13 8 -5 -1 0
v:o:subject=procedure far carried have ahead	0 0 -12 0 15 -1 0
v:o:subject=procedure far carried have gone	10 0 0 9 -18 0 0
v:o:subject=procedure far carried on ahead	0 0 -20 -7 3 10 9
v:o:subject=procedure far carried on gone	0 0 0 -5 7 0 0
v:o:subject=procedure far carried pay	0 0 0 0 12 0 -9
v:o:subject=procedure far carried pay ahead	0 0 0 0 11 0 -9
v:o:subject=procedure far carried since gone	0 0 0 -6 7 0 0
v:o:subject=procedure far carried tell	0 0 18 0 -17 0 0
v:o:subject=procedure far carried the gone	10 0 0 0 -9 0 0
v:o:subject=procedure far carried until gone	0 0 0 7 -4 0 0
v:o:subject=procedure far no verb	0 0 -13 -1 0 4 10
v:o:subject=procedure far no verb 	0 0 -10 -4 1 11 -1
v:o:subject=procedure far no verb ahead	0 0 -7 0 -7 5 11
v:o:subject=procedure far no verb on	0 0 -2 -1 12 0 -3
v:o:subject=procedure far no verb today	0 0 -6 -5 17 0 0
v:o:subject=procedure far on ahead	0 0 -2 0 10 0 -3
v:o:subject=procedure in gone	0 0 0 -10 11 0 0
v:o:subject=procedure no verb ahead	0 0 7 5 -16 5 0
v:o:subject=procedure no verb by	0 0 11 0 -11 0 0
v:o:subject=procedure no verb from	0 0 0 -8 14 0 -1
v:o:subject=procedure no verb gone	0 0 0 -6 10 0 0
v:o:subject=procedure no verb on	0 0 -5 12 -3 0 -5
v:o:subject=procedure no verb the	0 0 17 0 -18 2 0
v:o:subject=procedure no verb today	0 0 -2 -14 20 0 0
v:o:subject=procedure on ahead	0 0 -26 13 9 0 -6
v:o:subject=procedure on gone	0 0 0 -5 8 0 0
v:o:subject=procedure the ahead	0 0 17 0 -18 2 0
v:o:subject=procedure until ahead	0 0 -5 0 0 6 0
v:o:subject=sale	0 0 -16 -8 16 4 0
v:o:subject=sale carried	-1 0 -1 -9 15 0 0
v:o:subject=sale far	0 0 3 -11 5 0 0
v:o:subject=sale far carried	0 0 -4 26 -11 -11 -3
v:o:subject=sale far carried be	0 0 -6 0 3 0 0
v:o:subject=sale far carried begin	0 0 -1 7 -2 0 0
v:o:subject=sale far carried begin gone	0 0 0 9 -8 0 0
v:o:subject=sale far carried end	0 0 8 0 -4 0 0
v:o:subject=sale far carried end ahead	0 0 8 0 -6 0 0
v:o:subject=sale far carried end on	0 0 8 0 -4 0 0
v:o:subject=sale far carried in gone	0 0 0 -6 6 0 0
v:o:subject=sale far carried on gone	0 0 0 7 -3 0 0
v:o:subject=sale far carried since gone	0 0 0 23 -23 0 0
v:o:subject=sale far no verb	0 0 3 -11 5 0 0
v:o:subject=sale far no verb ahead	0 0 6 0 -4 0 0
v:o:subject=sale far no verb gone	0 0 0 -5 6 0 0
v:o:subject=sale far no verb today	0 0 0 -3 7 0 0
v:o:subject=sale no verb	0 0 -8 -6 7 5 0
v:o:subject=sale no verb ahead	0 0 -7 0 1 5 0
v:o:subject=signing	7 -4 1 -12 12 -18 0
v:o:subject=signing  gone	0 0 0 8 -8 0 0
v:o:subject=signing be	0 0 -5 0 8 0 0
v:o:subject=signing begin	0 0 -3 -22 29 -1 -6
v:o:subject=signing begin ahead	0 0 -3 -21 28 -1 -6
v:o:subject=signing no verb	-6 -1 15 -7 -4 -3 5
v:o:subject=signing no verb 	0 0 -2 8 -3 0 0
v:o:subject=signing no verb ahead	0 0 26 -27 -11 -1 7
v:o:subject=signing no verb by	0 0 8 0 -5 -1 0
v:o:subject=signing no verb gone	-2 0 -1 -6 13 0 0
v:o:subject=signing no verb of	0 0 -4 0 7 0 0
v:o:subject=signing no verb on	0 0 0 0 -6 0 11
v:o:subject=signing no verb since	0 0 0 -7 7 0 0
v:o:subject=signing no verb so	0 0 0 0 7 0 -4
v:o:subject=signing no verb today	0 0 -21 17 -3 0 0
v:o:subject=signing of ahead	0 0 1 -2 7 -4 0
v:o:subject=signing of gone	0 0 0 -10 11 0 0
v:o:subject=signing of today	0 0 -1 14 -10 0 0
v:o:subject=signing on ahead	0 0 -10 -16 13 0 10
v:o:subject=signing on gone	14 0 0 6 -16 0 0
v:o:subject=signing sign	0 0 -4 -4 12 0 0
v:o:subject=signing sign ahead	0 0 -12 0 14 0 0
v:o:subject=signing since gone	0 0 0 -7 8 0 0
v:o:subject=signing the ahead	0 0 0 0 -8 7 0
v:o:subject=signing to ahead	0 0 10 0 -2 -8 0
v:o:subject=signing until ahead	0 0 8 0 -4 -4 0
v:o:subject=truce	9 1 17 6 -25 0 0
v:o:subject=truce  ahead	0 -3 2 2 -19 5 14
v:o:subject=truce  gone	4 13 -6 -12 -4 0 0
v:o:subject=truce agree last	0 0 0 -10 12 0 0
v:o:subject=truce be	4 -4 32 5 -25 -19 -5
v:o:subject=truce be ahead	0 0 26 -4 -12 -18 -4
v:o:subject=truce be gone	5 -3 -6 10 -9 0 0
v:o:subject=truce be of	0 0 -2 14 -7 -1 0
v:o:subject=truce be on	-1 0 18 0 -13 0 0
v:o:subject=truce be since	10 0 0 -3 -3 0 0
v:o:subject=truce be today	0 0 15 -2 -11 0 0
v:o:subject=truce be until	0 0 2 -1 3 -6 0
v:o:subject=truce begin	3 -21 -11 22 -21 6 11
v:o:subject=truce begin ahead	0 0 -5 -6 -8 8 14
v:o:subject=truce begin gone	-7 -18 -1 19 -2 -2 -3
v:o:subject=truce begin on	-7 -16 -13 18 -3 -9 6
v:o:subject=truce begin the	0 0 -12 7 -6 12 -1
v:o:subject=truce begin today	11 0 -8 17 -21 0 0
v:o:subject=truce begin until	0 0 8 0 -5 -2 0
v:o:subject=truce carried	3 0 -13 -7 8 0 12
v:o:subject=truce carried  today	0 0 8 0 -7 0 0
v:o:subject=truce carried agree	0 10 10 3 -17 0 0
v:o:subject=truce carried agree ahead	0 0 10 0 -7 0 0
v:o:subject=truce carried agree gone	0 10 0 4 -12 0 0
v:o:subject=truce carried agree in	0 11 0 4 -15 0 0
v:o:subject=truce carried be	0 0 -6 -14 11 7 0
v:o:subject=truce carried be ahead	0 0 3 -11 -3 7 0
v:o:subject=truce carried be from	0 0 -2 -6 7 0 0
v:o:subject=truce carried be on	4 0 0 0 -9 8 0
v:o:subject=truce carried be today	0 0 -15 -7 23 0 0
v:o:subject=truce carried be until	0 0 -1 0 -5 8 0
v:o:subject=truce carried begin	-8 0 14 0 -6 -9 1
v:o:subject=truce carried begin ahead	0 0 5 10 -12 -7 2
v:o:subject=truce carried begin gone	-6 1 0 -1 7 -1 -1
v:o:subject=truce carried begin on	-1 1 -10 11 0 0 -7
v:o:subject=truce carried begin today	0 0 14 -10 -1 0 0
v:o:subject=truce carried begin until	0 0 13 0 -6 -7 0
v:o:subject=truce carried end	0 -3 6 16 -7 -9 -2
v:o:subject=truce carried end ahead	0 0 13 0 -7 -8 -2
v:o:subject=truce carried end gone	0 -3 -9 18 -8 0 0
v:o:subject=truce carried end in	0 0 0 -5 7 0 0
v:o:subject=truce carried end on	2 0 4 23 -16 -4 -1
v:o:subject=truce carried end the	0 0 14 0 -7 -9 0
v:o:subject=truce carried extend	0 0 -9 0 0 8 0
v:o:subject=truce carried extend ahead	0 0 -9 0 0 8 0
v:o:subject=truce carried from ahead	0 0 0 0 -13 0 12
v:o:subject=truce carried have	0 0 -15 1 16 0 0
v:o:subject=truce carried have ahead	0 0 -15 0 18 0 0
v:o:subject=truce carried have until	0 0 -7 0 9 0 0
v:o:subject=truce carried in gone	0 6 0 -1 -1 0 0
v:o:subject=truce carried is ahead	0 0 7 0 -1 -4 0
v:o:subject=truce carried last gone	0 0 0 8 -7 0 0
v:o:subject=truce carried make	0 0 0 9 -8 0 0
v:o:subject=truce carried make gone	0 0 0 9 -8 0 0
v:o:subject=truce carried meet	0 0 -6 0 8 0 0
v:o:subject=truce carried meet ahead	0 0 -6 0 7 0 0
v:o:subject=truce carried meet on	0 0 -4 0 6 0 0
v:o:subject=truce carried of gone	0 0 0 -8 9 0 0
v:o:subject=truce carried on ahead	0 0 -14 10 1 11 -1
v:o:subject=truce carried on gone	4 0 -7 25 -22 -1 -2
v:o:subject=truce carried other	0 0 4 -12 -3 12 0
v:o:subject=truce carried other ahead	0 0 0 0 -13 14 0
v:o:subject=truce carried other gone	0 0 -2 -8 16 0 0
v:o:subject=truce carried pay	0 0 -6 9 -3 0 0
v:o:subject=truce carried pay ahead	0 0 -5 9 -2 0 0
v:o:subject=truce carried run	0 0 3 -1 -6 5 0
v:o:subject=truce carried run ahead	0 0 17 0 -23 5 0
v:o:subject=truce carried run on	0 0 -12 0 -5 20 0
v:o:subject=truce carried run to	0 0 26 0 -9 -18 0
v:o:subject=truce carried run until	0 0 10 0 0 -8 0
v:o:subject=truce carried say	-2 0 0 -6 4 4 0
v:o:subject=truce carried say gone	-2 0 0 -6 12 0 0
v:o:subject=truce carried sign	16 -1 7 3 -18 -4 0
v:o:subject=truce carried sign ahead	0 0 8 -4 0 -3 0
v:o:subject=truce carried sign gone	0 0 0 15 -11 0 0
v:o:subject=truce carried sign on	0 0 2 11 -10 0 0
v:o:subject=truce carried sign today	18 0 0 -10 -11 0 0
v:o:subject=truce carried since gone	0 0 0 11 -9 0 0
v:o:subject=truce carried suspend	0 0 -4 -14 16 0 0
v:o:subject=truce carried suspend gone	0 0 0 -13 14 0 0
v:o:subject=truce carried suspend until	0 0 -11 0 7 6 0
v:o:subject=truce carried tell	0 0 0 -8 10 0 0
v:o:subject=truce carried tell gone	0 0 0 -7 8 0 0
v:o:subject=truce carried the ahead	0 0 13 0 -14 -2 4
v:o:subject=truce carried the gone	0 0 0 -5 9 0 0
v:o:subject=truce carried to ahead	0 0 27 0 -34 0 0
v:o:subject=truce carried to gone	0 0 -5 0 11 -1 0
v:o:subject=truce carried until ahead	0 0 7 0 -8 3 0
v:o:subject=truce carried until gone	0 0 0 -3 10 0 0
v:o:subject=truce conclude ahead	0 0 -2 0 6 0 0
v:o:subject=truce end	17 14 3 -29 -7 0 0
v:o:subject=truce end ahead	-9 0 -1 -5 7 1 0
v:o:subject=truce end ends	0 0 0 0 -2 0 7
v:o:subject=truce end gone	26 16 6 -16 -26 0 0
v:o:subject=truce end in	0 0 0 -3 9 0 0
v:o:subject=truce end of	-3 13 -2 -8 1 0 0
v:o:subject=truce end on	8 3 12 -10 -9 -3 -7
v:o:subject=truce end the	0 0 -21 -2 13 13 0
v:o:subject=truce end today	7 0 -1 -18 5 0 0
v:o:subject=truce ends ahead	0 0 0 0 -5 0 6
v:o:subject=truce ends gone	0 0 0 0 6 0 0
v:o:subject=truce ends today	-3 0 29 -6 -23 0 0
v:o:subject=truce extend	0 -3 11 0 -19 8 0
v:o:subject=truce extend ahead	0 0 0 0 -11 10 0
v:o:subject=truce extend gone	0 -3 0 0 9 0 0
v:o:subject=truce extend on	0 0 -5 -7 14 0 0
v:o:subject=truce extend to	0 0 -11 -1 -7 19 0
v:o:subject=truce far	0 -9 13 0 -13 -4 10
v:o:subject=truce far  ahead	0 0 -14 0 9 -7 11
v:o:subject=truce far  gone	-4 0 19 -21 -1 0 0
v:o:subject=truce far  today	-10 0 -11 4 11 0 0
v:o:subject=truce far beijing, today	0 0 0 17 -17 0 0
v:o:subject=truce far carried	16 -19 19 -6 -10 -4 -9
v:o:subject=truce far carried agree	0 0 -11 -11 15 8 0
v:o:subject=truce far carried agree ahead	0 0 -11 0 0 9 0
v:o:subject=truce far carried agree gone	0 0 0 -10 12 0 0
v:o:subject=truce far carried agree on	0 0 0 -6 8 0 0
v:o:subject=truce far carried be	3 0 25 -3 -18 -8 -2
v:o:subject=truce far carried be ahead	0 0 -11 0 19 -7 -2
v:o:subject=truce far carried be by	12 0 0 -1 -8 0 0
v:o:subject=truce far carried be gone	4 0 15 0 -14 0 0
v:o:subject=truce far carried be on	-3 0 14 -5 -4 0 0
v:o:subject=truce far carried be since	0 0 0 -5 7 0 0
v:o:subject=truce far carried be today	0 0 33 -1 -31 0 0
v:o:subject=truce far carried be until	0 0 -13 19 -3 0 0
v:o:subject=truce far carried before ahead	0 0 -5 19 -11 5 -12
v:o:subject=truce far carried begin	6 -2 -21 9 -4 11 0
v:o:subject=truce far carried begin ahead	0 0 -18 5 9 13 -15
v:o:subject=truce far carried begin gone	7 -2 0 5 -16 -1 12
v:o:subject=truce far carried begin on	10 -2 -22 27 -25 13 1
v:o:subject=truce far carried by ahead	0 0 -8 0 3 4 0
v:o:subject=truce far carried by gone	12 0 0 0 -9 0 0
v:o:subject=truce far carried charge	12 0 0 5 -12 0 -2
v:o:subject=truce far carried charge gone	0 0 0 12 -11 0 0
v:o:subject=truce far carried charge since	13 0 -2 3 -12 0 0
v:o:subject=truce far carried charge today	13 0 -2 -8 -5 0 0
v:o:subject=truce far carried end	11 0 7 -3 -4 -6 -8
v:o:subject=truce far carried end ahead	-2 0 13 7 -8 -4 -8
v:o:subject=truce far carried end gone	14 0 -11 -13 0 0 0
v:o:subject=truce far carried end in	0 0 0 -9 11 0 0
v:o:subject=truce far carried end on	9 0 6 -3 -7 -3 0
v:o:subject=truce far carried end today	0 0 -4 0 7 0 0
v:o:subject=truce far carried extend	0 0 5 0 4 -8 0
v:o:subject=truce far carried extend ahead	0 0 5 0 1 -8 0
v:o:subject=truce far carried extend to	0 0 8 0 2 -11 0
v:o:subject=truce far carried fall	0 0 0 8 -6 0 0
v:o:subject=truce far carried from ahead	0 0 14 0 -21 0 5
v:o:subject=truce far carried from gone	0 0 0 -5 7 0 0
v:o:subject=truce far carried have	8 0 34 -1 -36 0 0
v:o:subject=truce far carried have ahead	0 0 15 0 -13 0 0
v:o:subject=truce far carried have gone	9 0 0 0 -6 0 0
v:o:subject=truce far carried keep	0 0 17 -11 4 -10 0
v:o:subject=truce far carried keep ahead	0 0 17 0 -9 -10 0
v:o:subject=truce far carried keep gone	0 0 0 -11 12 0 0
v:o:subject=truce far carried make	0 0 0 7 -3 0 -1
v:o:subject=truce far carried meet	0 0 -2 0 8 0 0
v:o:subject=truce far carried meet on	0 0 -2 0 6 0 0
v:o:subject=truce far carried of ahead	0 0 -8 0 9 0 0
v:o:subject=truce far carried on ahead	-1 0 -25 7 31 2 -21
v:o:subject=truce far carried on gone	13 -4 -12 2 -13 0 12
v:o:subject=truce far carried on today	-2 0 0 -22 16 0 0
v:o:subject=truce far carried other	0 0 0 -12 3 3 0
v:o:subject=truce far carried other gone	0 0 0 -12 14 0 0
v:o:subject=truce far carried other on	0 0 -6 0 8 0 0
v:o:subject=truce far carried other since	0 0 0 -9 10 0 0
v:o:subject=truce far carried pay	0 0 5 -6 -11 -1 16
v:o:subject=truce far carried pay ahead	0 0 0 -7 -10 0 17
v:o:subject=truce far carried plan	0 0 6 0 -5 0 0
v:o:subject=truce far carried plan ahead	0 0 6 0 -5 0 0
v:o:subject=truce far carried put	0 0 0 11 -9 0 0
v:o:subject=truce far carried put gone	0 0 0 12 -11 0 0
v:o:subject=truce far carried reach gone	0 0 0 -8 9 0 0
v:o:subject=truce far carried return	0 0 -2 -3 9 0 0
v:o:subject=truce far carried rise	0 0 6 0 -2 -3 0
v:o:subject=truce far carried rise ahead	0 0 8 0 -4 -3 0
v:o:subject=truce far carried run	0 0 7 0 -3 -4 0
v:o:subject=truce far carried run on	0 0 -9 0 10 0 0
v:o:subject=truce far carried say ahead	0 0 -11 0 4 4 0
v:o:subject=truce far carried sign	0 0 -4 1 6 0 0
v:o:subject=truce far carried sign on	0 0 0 -10 16 0 0
v:o:subject=truce far carried sign signed	0 0 0 12 -11 0 0
v:o:subject=truce far carried suspend	0 0 0 11 0 -8 -8
v:o:subject=truce far carried suspend ahead	0 0 0 9 1 -8 -8
v:o:subject=truce far carried suspend on	0 0 -17 4 12 0 0
v:o:subject=truce far carried tell	0 0 0 -1 6 -1 0
v:o:subject=truce far carried tell on	0 0 -4 0 7 0 0
v:o:subject=truce far carried the ahead	0 0 8 0 -1 -10 5
v:o:subject=truce far carried the gone	4 0 0 6 -4 -3 0
v:o:subject=truce far carried to ahead	0 0 13 0 -3 -9 0
v:o:subject=truce far carried until ahead	0 0 -6 0 5 0 0
v:o:subject=truce far friday today	0 0 0 -5 7 0 0
v:o:subject=truce far from ahead	0 0 0 0 -17 0 16
v:o:subject=truce far from gone	0 0 0 -13 16 0 0
v:o:subject=truce far in gone	0 0 0 -11 12 0 0
v:o:subject=truce far no verb	0 -9 13 0 -13 -4 10
v:o:subject=truce far no verb 	-15 0 -7 -5 17 -9 9
v:o:subject=truce far no verb ahead	0 0 -3 0 -11 0 18
v:o:subject=truce far no verb beijing,	0 0 0 16 -16 0 0
v:o:subject=truce far no verb friday	0 0 0 -5 7 0 0
v:o:subject=truce far no verb from	0 0 0 -5 -3 0 15
v:o:subject=truce far no verb gone	1 -3 13 2 -7 -1 -6
v:o:subject=truce far no verb in	0 0 0 -11 12 0 0
v:o:subject=truce far no verb monday,	0 0 8 3 -13 0 3
v:o:subject=truce far no verb of	0 0 -5 7 0 0 -2
v:o:subject=truce far no verb on	11 0 1 -25 1 -9 2
v:o:subject=truce far no verb the	0 0 -2 0 -5 10 0
v:o:subject=truce far no verb thursday	0 0 -4 -3 10 0 0
v:o:subject=truce far no verb thursday,	0 0 -6 -1 12 0 0
v:o:subject=truce far no verb today	-1 -1 14 -3 -1 -5 -8
v:o:subject=truce far no verb until	0 0 20 -5 -8 -4 0
v:o:subject=truce far no verb wednesday,	0 0 -3 15 -11 0 0
v:o:subject=truce far no verb ·	0 0 0 -3 7 0 0
v:o:subject=truce far of ahead	0 0 -4 13 -6 0 -1
v:o:subject=truce far on ahead	0 0 3 -3 0 -8 2
v:o:subject=truce far on gone	12 0 0 -18 0 0 0
v:o:subject=truce far the ahead	0 0 -1 0 -9 11 0
v:o:subject=truce far until ahead	0 0 20 0 -15 -4 0
v:o:subject=truce far until gone	0 0 0 -5 7 0 0
v:o:subject=truce far wednesday, today	0 0 -3 15 -11 0 0
v:o:subject=truce far · today	0 0 0 -3 7 0 0
v:o:subject=truce friday, ahead	0 0 23 0 -17 0 -5
v:o:subject=truce from ahead	0 -11 0 -10 16 -10 6
v:o:subject=truce from gone	-7 7 11 26 -33 0 -3
v:o:subject=truce has ahead	0 0 13 0 -12 0 0
v:o:subject=truce have	0 12 16 -9 -19 0 0
v:o:subject=truce have ahead	0 0 17 0 -15 0 0
v:o:subject=truce have gone	0 12 0 -8 -3 0 0
v:o:subject=truce have until	0 0 10 0 -8 0 0
v:o:subject=truce last gone	0 0 0 13 -12 0 0
v:o:subject=truce make	0 6 -1 -10 7 0 0
v:o:subject=truce make ahead	0 0 -1 0 6 0 0
v:o:subject=truce make gone	0 6 0 -9 1 0 0
v:o:subject=truce monday, ahead	0 0 -6 14 -14 -1 6
v:o:subject=truce monday, gone	9 0 0 -3 0 0 0
v:o:subject=truce no verb	2 1 17 3 -23 -2 6
v:o:subject=truce no verb 	3 11 -3 -7 -18 5 14
v:o:subject=truce no verb ahead	-7 -19 -2 15 -8 2 12
v:o:subject=truce no verb ends	-4 0 31 -7 -22 0 0
v:o:subject=truce no verb friday,	0 0 22 -2 -15 0 -5
v:o:subject=truce no verb from	-7 2 2 14 -11 -11 -3
v:o:subject=truce no verb gone	1 10 0 -4 2 -8 -11
v:o:subject=truce no verb in	0 -7 0 -12 18 0 0
v:o:subject=truce no verb last	0 0 -22 24 -1 0 0
v:o:subject=truce no verb monday,	8 0 -8 9 -12 -1 5
v:o:subject=truce no verb of	0 3 8 -11 1 -5 6
v:o:subject=truce no verb on	-15 4 15 -17 -9 6 3
v:o:subject=truce no verb saturday,	9 0 3 16 -21 0 -7
v:o:subject=truce no verb since	-1 -2 3 -4 6 0 0
v:o:subject=truce no verb sunday,	0 0 17 -1 -8 -1 0
v:o:subject=truce no verb the	0 0 11 -3 14 -30 -1
v:o:subject=truce no verb thursday,	0 0 13 0 -10 0 0
v:o:subject=truce no verb to	9 -7 15 2 -13 -7 -3
v:o:subject=truce no verb today	5 0 39 -9 -30 -2 0
v:o:subject=truce no verb tuesday,	0 0 7 0 -6 0 0
v:o:subject=truce no verb until	-8 -4 -15 -13 9 23 -3
v:o:subject=truce of ahead	0 0 1 -8 5 -10 5
v:o:subject=truce of gone	-9 4 0 10 -9 0 0
v:o:subject=truce on ahead	-11 -3 17 -3 -12 -7 5
v:o:subject=truce on gone	-3 7 7 -15 10 -3 -5
v:o:subject=truce on today	-2 0 -1 14 -8 0 0
v:o:subject=truce other	-6 -5 19 -5 0 -6 0
v:o:subject=truce other ahead	0 0 1 0 5 -6 0
v:o:subject=truce other gone	-6 -5 19 -4 -4 0 0
v:o:subject=truce other in	0 0 0 -8 9 0 0
v:o:subject=truce other on	0 0 -8 0 8 0 0
v:o:subject=truce other to	-2 0 19 0 -20 3 0
v:o:subject=truce out gone	6 0 0 0 -4 0 0
v:o:subject=truce out today	-1 0 6 -7 0 0 0
v:o:subject=truce reach	0 0 0 -9 15 0 0
v:o:subject=truce reach gone	0 0 0 -9 10 0 0
v:o:subject=truce remain	0 0 8 6 -11 0 0
v:o:subject=truce remain ahead	0 0 8 0 -5 0 0
v:o:subject=truce remain until	0 0 10 0 -7 0 0
v:o:subject=truce run	0 -3 -13 -7 21 -6 0
v:o:subject=truce run ahead	0 -2 -4 -3 11 -6 1
v:o:subject=truce run gone	2 0 -6 1 1 0 0
v:o:subject=truce run on	-6 0 18 0 -5 -3 0
v:o:subject=truce run out	3 0 -9 -8 10 0 0
v:o:subject=truce run to	0 0 -18 0 28 -7 0
v:o:subject=truce run today	-1 0 -14 -7 21 0 0
v:o:subject=truce saturday, ahead	0 0 4 14 -13 0 -6
v:o:subject=truce saturday, gone	9 0 0 2 -10 0 0
v:o:subject=truce sign	0 11 5 -4 -6 0 0
v:o:subject=truce sign ahead	0 0 7 0 -5 0 0
v:o:subject=truce sign gone	0 11 0 -2 -4 0 0
v:o:subject=truce sign in	0 13 0 11 -23 0 0
v:o:subject=truce sign on	0 0 6 -7 4 0 0
v:o:subject=truce since ahead	0 0 0 -4 6 0 0
v:o:subject=truce since gone	11 -7 0 7 -12 0 0
v:o:subject=truce sunday, ahead	0 0 18 0 -14 -1 0
v:o:subject=truce suspend	-1 0 -2 2 -10 15 0
v:o:subject=truce suspend ahead	0 0 -1 0 -14 15 0
v:o:subject=truce suspend until	0 0 9 0 -16 8 0
v:o:subject=truce the ahead	0 0 -8 -5 14 0 -4
v:o:subject=truce the gone	-5 -2 0 4 6 -2 0
v:o:subject=truce thursday, ahead	0 0 14 0 -12 0 0
v:o:subject=truce to ahead	0 0 -7 0 5 8 -4
v:o:subject=truce to gone	4 -8 19 0 -12 -3 0
v:o:subject=truce tuesday, ahead	0 0 7 0 -6 0 0
v:o:subject=truce until ahead	0 0 4 -2 -18 17 -4
v:o:subject=truce until gone	-10 -5 6 -16 20 0 0
v:o:topic=controls	-2 -2 -11 3 24 -8 -9
v:o:topic=controls ahead	0 0 -9 -12 27 -7 -8
v:o:topic=controls announce	0 0 0 15 -13 0 0
v:o:topic=controls be	0 0 -6 0 12 -1 0
v:o:topic=controls begin	0 0 5 -6 18 -10 -5
v:o:topic=controls end	0 0 -7 -1 11 0 0
v:o:topic=controls far	0 0 5 -19 1 5 -1
v:o:topic=controls far 	0 0 -8 -1 -6 14 0
v:o:topic=controls far  ahead	0 0 -7 0 -9 15 0
v:o:topic=controls far ahead	0 0 7 -1 -9 6 -1
v:o:topic=controls far gone	0 0 0 -13 18 0 0
v:o:topic=controls far no verb	0 0 -5 -8 3 8 0
v:o:topic=controls far on	0 0 14 -1 -9 0 0
v:o:topic=controls far on ahead	0 0 15 0 -11 0 0
v:o:topic=controls far other	0 0 7 0 -5 0 0
v:o:topic=controls far to	0 0 1 0 3 -7 0
v:o:topic=controls far to ahead	0 0 1 0 3 -7 0
v:o:topic=controls from	0 0 0 -8 7 -1 0
v:o:topic=controls gone	0 0 0 -17 24 0 0
v:o:topic=controls no verb	0 0 1 0 1 2 -11
v:o:topic=controls of	0 0 0 -6 9 0 0
v:o:topic=controls of gone	0 0 0 -5 7 0 0
v:o:topic=controls on	0 0 -19 19 2 0 -6
v:o:topic=controls on ahead	0 0 -18 0 28 0 -6
v:o:topic=controls on gone	0 0 0 6 -4 0 0
v:o:topic=controls on today	0 0 0 17 -17 0 0
v:o:topic=controls rule	0 0 0 0 -11 8 6
v:o:topic=controls say	0 0 -1 17 -14 0 0
v:o:topic=controls since	0 0 -1 -8 13 0 0
v:o:topic=controls since gone	0 0 0 -8 10 0 0
v:o:topic=controls suspend	0 0 -13 -3 19 0 0
v:o:topic=controls the	0 0 -19 -3 25 -2 0
v:o:topic=controls the ahead	0 0 -19 0 22 -2 0
v:o:topic=controls to	0 0 -8 0 7 0 0
v:o:topic=controls to ahead	0 0 -8 0 7 0 0
v:o:topic=controls today	0 0 0 26 -25 0 0
v:o:topic=controls until	0 0 18 0 -8 -11 0
v:o:topic=controls until ahead	0 0 18 0 -9 -11 0
v:o:topic=deal	-17 -11 -3 -29 22 4 0
v:o:topic=deal 	0 0 -2 -1 7 0 0
v:o:topic=deal agree	0 0 -4 -2 9 0 0
v:o:topic=deal ahead	0 0 -7 -12 6 6 3
v:o:topic=deal announce	0 0 10 0 -8 0 0
v:o:topic=deal be	0 0 -31 -8 36 6 -1
v:o:topic=deal before	0 0 -6 0 9 0 0
v:o:topic=deal before ahead	0 0 -6 0 9 0 0
v:o:topic=deal begin	0 0 0 -8 3 -4 7
v:o:topic=deal by	0 0 -7 -1 4 5 0
v:o:topic=deal by ahead	0 0 -6 0 3 5 0
v:o:topic=deal conclude	0 0 0 0 7 0 0
v:o:topic=deal deal	0 0 14 -1 -12 0 0
v:o:topic=deal end	0 0 21 -8 -22 11 -3
v:o:topic=deal face	0 0 13 0 -12 0 0
v:o:topic=deal far	-5 5 4 6 -3 -16 0
v:o:topic=deal far 	0 0 -7 -2 18 -1 0
v:o:topic=deal far  ahead	0 0 -6 0 12 -1 0
v:o:topic=deal far ahead	0 0 11 11 -12 -14 0
v:o:topic=deal far be	0 0 15 0 -11 0 0
v:o:topic=deal far begin	0 0 0 0 12 -2 -1
v:o:topic=deal far charge	0 0 0 8 -7 0 0
v:o:topic=deal far end	0 7 -6 0 0 0 0
v:o:topic=deal far from ahead	0 0 -1 7 0 0 -2
v:o:topic=deal far gone	-1 5 0 -13 10 0 0
v:o:topic=deal far in	0 6 0 -10 0 0 0
v:o:topic=deal far in gone	0 6 0 -10 0 0 0
v:o:topic=deal far no verb	-2 0 -12 0 10 -6 4
v:o:topic=deal far on	0 0 6 10 -8 0 -5
v:o:topic=deal far on ahead	0 0 7 16 -15 0 -5
v:o:topic=deal far on gone	0 0 0 -6 11 0 0
v:o:topic=deal far the	0 0 -10 0 12 0 0
v:o:topic=deal far the ahead	0 0 -9 0 12 0 0
v:o:topic=deal far today	0 0 -11 4 3 0 0
v:o:topic=deal far until	0 0 11 0 -11 0 0
v:o:topic=deal far until ahead	0 0 11 0 -11 0 0
v:o:topic=deal from	0 0 -2 -11 0 0 12
v:o:topic=deal from ahead	0 0 -2 0 -6 0 13
v:o:topic=deal from gone	0 0 0 -7 9 0 0
v:o:topic=deal gone	-10 -7 -3 0 18 0 -3
v:o:topic=deal have	0 0 -14 -1 20 0 0
v:o:topic=deal in	0 0 0 9 -6 0 0
v:o:topic=deal in gone	0 0 0 9 -7 0 0
v:o:topic=deal make	0 0 0 -4 7 0 0
v:o:topic=deal negotiate	0 0 0 8 -1 -1 -4
v:o:topic=deal no verb	0 0 -1 -1 14 -6 -11
v:o:topic=deal of	0 0 0 0 7 0 -1
v:o:topic=deal on	-6 -2 4 -4 7 -3 -5
v:o:topic=deal on ahead	0 0 -1 0 8 -2 -4
v:o:topic=deal on gone	-4 -1 0 0 7 0 0
v:o:topic=deal on today	0 0 12 -4 -6 0 0
v:o:topic=deal other	0 0 0 -2 8 0 0
v:o:topic=deal pay	0 0 -5 -1 0 -1 9
v:o:topic=deal reach	0 0 6 0 -9 7 0
v:o:topic=deal settle	0 0 -4 -7 0 8 0
v:o:topic=deal sign	0 0 0 -3 7 0 0
v:o:topic=deal since	0 0 -2 0 6 0 0
v:o:topic=deal sit	0 0 -5 0 9 0 0
v:o:topic=deal tell	0 0 11 0 -8 0 0
v:o:topic=deal today	0 0 11 -35 11 0 0
v:o:topic=deal until	0 0 -18 0 15 1 0
v:o:topic=deal until ahead	0 0 -18 0 14 1 0
v:o:topic=duties	-2 -20 4 11 4 -26 0
v:o:topic=duties 	-2 0 -6 -25 34 -2 -3
v:o:topic=duties  ahead	0 0 -7 0 14 -1 -2
v:o:topic=duties  gone	0 0 0 -2 6 0 0
v:o:topic=duties  today	0 0 0 -19 17 0 0
v:o:topic=duties 12:01	0 0 -4 -10 15 0 0
v:o:topic=duties 12:01 today	0 0 -2 -7 10 0 0
v:o:topic=duties a.m.	0 0 0 -8 11 0 0
v:o:topic=duties add	0 0 0 -4 10 0 0
v:o:topic=duties after	0 0 11 -6 0 -7 0
v:o:topic=duties after ahead	0 0 11 0 -5 -7 0
v:o:topic=duties after gone	0 0 0 -5 9 0 0
v:o:topic=duties agree	0 0 12 0 -20 10 0
v:o:topic=duties ahead	-20 -9 14 5 -10 -14 12
v:o:topic=duties announce	0 0 -21 -16 34 0 -5
v:o:topic=duties announced	0 0 0 -12 13 0 0
v:o:topic=duties announced today	0 0 0 -11 12 0 0
v:o:topic=duties answer	0 0 0 -1 6 0 0
v:o:topic=duties as	0 0 20 -10 -14 0 0
v:o:topic=duties back	0 0 23 -1 -19 0 0
v:o:topic=duties back ahead	0 0 6 0 -4 0 0
v:o:topic=duties be	-5 -6 5 18 -22 -7 19
v:o:topic=duties bear	0 0 0 11 -8 0 -1
v:o:topic=duties before	0 0 11 6 -18 2 0
v:o:topic=duties before ahead	0 0 14 13 -28 3 0
v:o:topic=duties before today	0 0 -1 -5 9 0 0
v:o:topic=duties begin	-12 -5 -7 -4 18 -10 -3
v:o:topic=duties beijing,	0 0 0 15 -15 0 0
v:o:topic=duties beijing, today	0 0 0 15 -15 0 0
v:o:topic=duties between	0 0 0 -10 12 0 0
v:o:topic=duties between gone	0 0 0 -10 11 0 0
v:o:topic=duties by	0 0 -15 -7 21 0 -5
v:o:topic=duties by ahead	0 0 -14 -3 18 0 -5
v:o:topic=duties call	0 0 0 6 -5 -2 0
v:o:topic=duties carry	0 0 10 9 -9 -10 0
v:o:topic=duties cent	0 0 -10 -9 21 0 0
v:o:topic=duties cent today	0 0 -10 -7 18 0 0
v:o:topic=duties charge	1 0 0 -12 5 -3 5
v:o:topic=duties clear	0 0 -14 12 1 7 -13
v:o:topic=duties collect	0 0 0 -2 10 -7 -1
v:o:topic=duties continue	0 0 7 0 0 -4 0
v:o:topic=duties cut	0 0 -1 18 -13 0 0
v:o:topic=duties declare	0 0 0 16 -16 0 0
v:o:topic=duties duty	0 0 16 -5 -9 0 0
v:o:topic=duties duty today	0 0 16 -5 -9 0 0
v:o:topic=duties end	-1 0 -6 -1 12 -10 1
v:o:topic=duties face	0 0 0 7 -2 0 -1
v:o:topic=duties fall	-4 0 -14 9 -1 0 2
v:o:topic=duties far	-22 -23 -1 8 -4 4 6
v:o:topic=duties far 	-12 -2 0 11 1 -9 -11
v:o:topic=duties far  ahead	0 0 10 -16 2 -7 -8
v:o:topic=duties far  gone	-7 0 -3 19 -11 0 0
v:o:topic=duties far  today	-2 0 -17 0 13 0 0
v:o:topic=duties far after	0 0 8 -1 -2 -1 0
v:o:topic=duties far after ahead	0 0 8 0 -4 -1 0
v:o:topic=duties far agree	0 0 0 10 -15 0 8
v:o:topic=duties far ahead	-2 -1 1 -1 -14 9 11
v:o:topic=duties far announce	0 0 -4 -5 14 0 0
v:o:topic=duties far ask	0 0 0 0 -2 0 6
v:o:topic=duties far be	-4 0 16 -27 7 -15 -8
v:o:topic=duties far before	0 0 -13 0 20 0 -12
v:o:topic=duties far before ahead	0 0 -11 -6 27 0 -11
v:o:topic=duties far before today	0 0 0 9 -6 0 0
v:o:topic=duties far begin	11 0 -11 2 0 -6 0
v:o:topic=duties far by	0 0 -7 0 15 -3 0
v:o:topic=duties far by ahead	0 0 -7 0 14 -3 0
v:o:topic=duties far call	0 0 0 -4 11 0 -1
v:o:topic=duties far charge	0 0 -5 3 3 0 -6
v:o:topic=duties far declare	0 0 0 -3 12 0 -7
v:o:topic=duties far end	-8 0 13 -12 -7 4 -5
v:o:topic=duties far fall	0 0 -22 7 10 0 0
v:o:topic=duties far for	0 0 0 0 6 0 0
v:o:topic=duties far friday,	0 0 0 8 -8 0 0
v:o:topic=duties far friday, today	0 0 -1 8 -6 0 0
v:o:topic=duties far from	0 0 -7 -16 -3 -5 26
v:o:topic=duties far from ahead	0 0 -6 -22 -2 -5 27
v:o:topic=duties far from gone	0 0 0 -7 9 0 0
v:o:topic=duties far from today	0 0 0 8 -7 0 0
v:o:topic=duties far gone	-9 -14 -16 2 15 -4 -7
v:o:topic=duties far have	0 0 -28 8 16 0 -1
v:o:topic=duties far in	0 0 0 -4 7 0 0
v:o:topic=duties far in gone	0 0 0 -4 7 0 0
v:o:topic=duties far is	0 0 -5 0 9 -5 0
v:o:topic=duties far is ahead	0 0 -4 0 8 -5 0
v:o:topic=duties far monday	0 0 0 -7 9 0 0
v:o:topic=duties far monday today	0 0 0 -7 9 0 0
v:o:topic=duties far monday,	0 0 -18 13 3 0 -2
v:o:topic=duties far monday, today	0 0 -17 0 20 0 0
v:o:topic=duties far no verb	-25 -9 9 5 -1 -3 -6
v:o:topic=duties far of ahead	0 0 0 -3 9 0 0
v:o:topic=duties far on	2 0 -17 4 3 2 2
v:o:topic=duties far on ahead	0 0 -14 13 -5 3 3
v:o:topic=duties far on gone	3 0 -1 -5 7 0 -1
v:o:topic=duties far on today	0 0 0 -10 13 0 0
v:o:topic=duties far other	0 0 7 -2 0 -5 -3
v:o:topic=duties far pay	0 0 -8 2 -9 0 13
v:o:topic=duties far plan	0 0 -7 0 -8 15 0
v:o:topic=duties far put	0 0 -3 -4 10 0 0
v:o:topic=duties far run	0 0 3 13 -14 0 0
v:o:topic=duties far say	0 0 -5 -8 7 3 0
v:o:topic=duties far since	-3 0 -15 -2 17 0 0
v:o:topic=duties far since ahead	0 0 -13 -3 20 0 0
v:o:topic=duties far sit	0 0 -1 -2 8 0 0
v:o:topic=duties far suspend	0 0 -9 -4 0 0 12
v:o:topic=duties far tell	0 0 0 -2 7 0 0
v:o:topic=duties far the	0 0 0 11 1 -9 -4
v:o:topic=duties far the ahead	0 0 0 7 4 -9 -4
v:o:topic=duties far thursday,	0 0 11 -2 -7 0 0
v:o:topic=duties far thursday, today	0 0 16 -2 -13 0 0
v:o:topic=duties far to gone	0 0 0 6 -5 0 0
v:o:topic=duties far today	-12 0 7 7 -1 -4 -5
v:o:topic=duties far tuesday,	0 0 -5 -3 12 0 0
v:o:topic=duties far until	0 0 -17 9 4 7 -4
v:o:topic=duties far until ahead	0 0 -17 -12 16 7 -4
v:o:topic=duties far until gone	0 0 0 18 -16 0 0
v:o:topic=duties far wednesday,	0 0 -3 -12 18 0 -1
v:o:topic=duties for	0 0 -16 -1 23 0 0
v:o:topic=duties for ahead	0 0 -16 0 22 0 0
v:o:topic=duties from	5 -4 -49 18 3 -29 13
v:o:topic=duties from ahead	0 0 -33 16 -4 -27 17
v:o:topic=duties from gone	-2 0 0 -7 19 0 -7
v:o:topic=duties from today	10 0 -24 12 -4 0 0
v:o:topic=duties get	0 0 -6 0 8 0 0
v:o:topic=duties gone	9 -5 -39 5 11 -13 -29
v:o:topic=duties halve	0 0 6 2 -4 0 0
v:o:topic=duties has	0 0 5 11 -14 0 0
v:o:topic=duties has ahead	0 0 6 0 -3 0 0
v:o:topic=duties have	0 0 -6 0 9 -1 0
v:o:topic=duties impose	0 0 2 -5 8 0 -2
v:o:topic=duties in	0 -5 -2 -6 16 0 0
v:o:topic=duties in gone	0 -5 0 -6 11 0 0
v:o:topic=duties introduce	0 0 -2 -17 9 8 0
v:o:topic=duties is	-1 0 21 -12 -10 0 0
v:o:topic=duties is ahead	0 0 18 0 -16 0 0
v:o:topic=duties is gone	-1 0 0 -8 12 0 0
v:o:topic=duties it	0 0 0 13 -13 0 0
v:o:topic=duties jump	0 0 -6 -1 10 0 0
v:o:topic=duties last	0 0 0 -12 13 0 0
v:o:topic=duties last gone	0 0 0 -12 13 0 0
v:o:topic=duties leave	0 0 -2 0 -4 0 9
v:o:topic=duties let	13 0 0 -5 -5 -3 0
v:o:topic=duties levy	0 0 -11 8 -2 -1 5
v:o:topic=duties look	0 0 9 -2 -14 8 0
v:o:topic=duties lower	0 0 -10 -6 9 0 2
v:o:topic=duties make	0 0 -8 -22 18 0 7
v:o:topic=duties midnight	0 0 0 -7 5 0 0
v:o:topic=duties midnight today	0 0 0 -6 5 0 0
v:o:topic=duties monday,	0 0 -10 -15 7 0 7
v:o:topic=duties monday, ahead	0 0 -9 -12 5 0 7
v:o:topic=duties no verb	1 -9 6 -12 4 -2 2
v:o:topic=duties of	3 0 0 -10 -3 -3 18
v:o:topic=duties of ahead	0 0 -6 -22 1 -2 20
v:o:topic=duties of gone	5 0 0 9 -10 0 0
v:o:topic=duties of today	0 0 10 -14 6 0 0
v:o:topic=duties on	8 -7 -19 10 14 -9 -7
v:o:topic=duties on ahead	-6 0 -9 17 5 -6 -4
v:o:topic=duties on gone	14 -3 -3 -4 1 0 -6
v:o:topic=duties on today	-2 0 -22 0 17 0 0
v:o:topic=duties order	0 0 -6 0 6 0 0
v:o:topic=duties other	12 13 -19 -7 4 0 -6
v:o:topic=duties pay	7 -3 12 -16 -16 9 13
v:o:topic=duties percent	0 0 -11 -4 21 -2 0
v:o:topic=duties percent today	0 0 -3 0 6 0 0
v:o:topic=duties put	0 0 1 -8 11 -5 -1
v:o:topic=duties rate	0 0 0 -3 6 0 0
v:o:topic=duties rate today	0 0 0 -3 6 0 0
v:o:topic=duties reach	0 0 -8 0 7 1 -4
v:o:topic=duties reduce	0 0 0 -1 6 0 0
v:o:topic=duties remain	0 0 7 -5 0 -4 0
v:o:topic=duties return	0 0 11 -6 0 -5 -3
v:o:topic=duties rise	0 0 -12 -15 8 0 11
v:o:topic=duties run	1 0 9 -6 -13 3 0
v:o:topic=duties since	-10 9 11 -2 0 -13 -3
v:o:topic=duties since ahead	0 0 16 -13 -1 -11 0
v:o:topic=duties since gone	-8 10 -4 3 -1 0 0
v:o:topic=duties slap	0 0 0 -4 6 0 0
v:o:topic=duties spare	0 0 9 0 -4 0 0
v:o:topic=duties stand	0 0 -8 2 4 0 0
v:o:topic=duties starting	0 0 0 -2 7 0 0
v:o:topic=duties suspend	0 0 21 20 -28 -7 -5
v:o:topic=duties tax	0 0 0 -6 6 0 -4
v:o:topic=duties the	-2 0 -16 11 -3 6 8
v:o:topic=duties the ahead	0 0 -15 -14 5 7 9
v:o:topic=duties threaten	0 0 0 -1 7 0 0
v:o:topic=duties through	0 0 15 0 -11 -2 0
v:o:topic=duties through ahead	0 0 16 0 -11 -2 0
v:o:topic=duties till	0 0 10 -1 -6 0 0
v:o:topic=duties to	0 0 13 1 4 -17 -8
v:o:topic=duties to ahead	0 0 15 10 -3 -16 -8
v:o:topic=duties to gone	0 0 0 -10 15 0 0
v:o:topic=duties today	-2 -2 -12 0 15 -5 -9
v:o:topic=duties tuesday,	0 0 -6 -6 16 0 -3
v:o:topic=duties tuesday, ahead	0 0 -6 -6 16 0 -3
v:o:topic=duties until	4 0 17 -5 -28 23 -16
v:o:topic=duties until ahead	0 0 13 0 -28 24 -15
v:o:topic=duties until gone	7 0 -7 0 0 0 0
v:o:topic=duties want	0 0 22 -3 -19 0 0
v:o:topic=duties wednesday,	0 0 -12 0 -1 0 12
v:o:topic=duties wednesday, ahead	0 0 -12 0 -3 0 12
v:o:topic=duties with	0 0 17 5 -20 0 0
v:o:topic=duties write	0 0 -2 -3 9 0 0
v:o:topic=exclusions	-1 0 -2 -26 13 2 3
v:o:topic=exclusions ahead	0 0 -1 -6 0 2 3
v:o:topic=exclusions be	0 0 -13 -10 23 0 0
v:o:topic=exclusions before	0 0 6 -5 0 -2 0
v:o:topic=exclusions before ahead	0 0 6 -2 0 -2 0
v:o:topic=exclusions begin	0 0 20 -3 -21 -2 7
v:o:topic=exclusions end	0 0 -18 0 24 -2 0
v:o:topic=exclusions exempt	0 0 -5 0 10 0 0
v:o:topic=exclusions far	0 0 0 -8 18 -8 0
v:o:topic=exclusions far ahead	0 0 0 0 7 -8 0
v:o:topic=exclusions far no verb	0 0 0 -3 12 -5 0
v:o:topic=exclusions far on	0 0 16 0 -9 -7 0
v:o:topic=exclusions far on ahead	0 0 16 0 -10 -7 0
v:o:topic=exclusions far today	0 0 -1 -1 6 0 0
v:o:topic=exclusions gone	0 0 0 -13 17 0 0
v:o:topic=exclusions no verb	0 0 -22 0 9 18 0
v:o:topic=exclusions on	0 0 3 -1 -2 -5 6
v:o:topic=exclusions on ahead	0 0 3 0 -4 -5 6
v:o:topic=exclusions say	0 0 17 0 -16 0 0
v:o:topic=exclusions since	0 0 0 -6 7 0 0
v:o:topic=exclusions since gone	0 0 0 -6 7 0 0
v:o:topic=exclusions to	0 0 -15 0 0 16 0
v:o:topic=exclusions to ahead	0 0 -15 0 0 16 0
v:o:topic=exclusions today	0 0 0 -4 6 0 0
v:o:topic=fees	0 0 -1 -37 36 -8 -9
v:o:topic=fees ahead	0 0 0 -18 23 -8 -8
v:o:topic=fees be	0 0 17 -4 -8 -1 0
v:o:topic=fees begin	0 0 2 -9 9 0 0
v:o:topic=fees charge	0 0 -1 0 7 0 0
v:o:topic=fees end	0 0 -6 0 6 0 0
v:o:topic=fees far	0 0 10 -13 6 0 -5
v:o:topic=fees far ahead	0 0 12 -4 -1 0 -5
v:o:topic=fees far no verb	0 0 7 -12 6 0 -2
v:o:topic=fees far today	0 0 0 -8 11 0 0
v:o:topic=fees from	0 0 11 -13 2 -1 -3
v:o:topic=fees from ahead	0 0 11 -11 0 -1 -3
v:o:topic=fees gone	0 0 0 -16 20 0 0
v:o:topic=fees no verb	0 0 0 -9 4 0 0
v:o:topic=fees on	0 0 -1 -9 14 0 0
v:o:topic=fees on gone	0 0 0 -8 9 0 0
v:o:topic=longer	7 -16 25 -13 -18 5 -15
v:o:topic=longer agree	0 0 -11 -10 13 4 0
v:o:topic=longer ahead	-1 0 17 1 -24 11 -12
v:o:topic=longer approve	0 0 17 0 -14 -3 0
v:o:topic=longer be	0 0 19 -9 -19 9 0
v:o:topic=longer begin	0 0 -19 9 14 -8 0
v:o:topic=longer beyond ahead	0 0 6 0 -3 -1 0
v:o:topic=longer by	0 0 12 0 -17 3 0
v:o:topic=longer by ahead	0 0 13 0 -17 3 0
v:o:topic=longer confirm	0 0 14 0 -8 -5 0
v:o:topic=longer end	2 0 5 0 0 -9 0
v:o:topic=longer extend	-3 0 0 2 -14 14 -1
v:o:topic=longer far	-6 -1 9 -20 7 3 -15
v:o:topic=longer far 	0 0 -13 0 16 0 0
v:o:topic=longer far  ahead	0 0 -13 0 15 0 0
v:o:topic=longer far ahead	0 0 16 -6 -12 5 -13
v:o:topic=longer far be	0 0 16 0 -10 -3 0
v:o:topic=longer far begin	0 0 -7 0 4 3 0
v:o:topic=longer far end	0 0 0 0 6 -8 0
v:o:topic=longer far from	0 0 -5 0 12 0 -2
v:o:topic=longer far from ahead	0 0 -2 0 9 0 -2
v:o:topic=longer far gone	0 0 -4 0 7 0 0
v:o:topic=longer far in	0 0 0 11 -11 0 0
v:o:topic=longer far in gone	0 0 0 12 -11 0 0
v:o:topic=longer far no verb	-3 0 8 -33 3 12 -8
v:o:topic=longer far on	0 0 4 0 3 -10 0
v:o:topic=longer far on ahead	0 0 5 0 1 -9 0
v:o:topic=longer far since	0 0 0 -5 6 0 0
v:o:topic=longer far since gone	0 0 0 -5 6 0 0
v:o:topic=longer far tell	0 0 0 12 -12 0 0
v:o:topic=longer far to	0 0 -13 0 -7 19 0
v:o:topic=longer far to ahead	0 0 -13 0 -8 20 0
v:o:topic=longer far today	-2 0 -3 -24 25 0 0
v:o:topic=longer far until	0 0 18 0 -15 -2 0
v:o:topic=longer from	0 0 18 2 -17 -2 0
v:o:topic=longer from ahead	0 0 19 9 -24 -2 0
v:o:topic=longer gone	1 -12 12 0 5 -19 0
v:o:topic=longer have	0 0 14 0 -7 -6 0
v:o:topic=longer in	0 -2 0 -7 11 0 0
v:o:topic=longer in gone	0 -2 0 -7 11 0 0
v:o:topic=longer no verb	-1 -1 6 -5 4 -10 2
v:o:topic=longer of	0 0 0 -2 10 -7 0
v:o:topic=longer of ahead	0 0 0 0 5 -6 0
v:o:topic=longer on	0 -3 19 5 -9 -18 -7
v:o:topic=longer on ahead	0 0 12 -4 0 -15 -5
v:o:topic=longer on gone	1 -2 7 11 -13 0 0
v:o:topic=longer on today	0 0 9 -1 -6 0 0
v:o:topic=longer other	-6 0 17 -11 0 -2 0
v:o:topic=longer run	1 0 -6 8 0 6 -8
v:o:topic=longer say	7 0 -3 -2 1 0 0
v:o:topic=longer sign	11 0 6 -3 -19 5 0
v:o:topic=longer since	0 0 0 9 -8 0 0
v:o:topic=longer since gone	0 0 0 9 -9 0 0
v:o:topic=longer the	0 0 -5 0 8 -1 0
v:o:topic=longer to	6 0 6 -6 -30 17 0
v:o:topic=longer to ahead	0 0 2 0 -27 21 0
v:o:topic=longer to gone	-5 0 15 -4 0 -9 0
v:o:topic=longer today	9 0 11 -31 0 -1 0
v:o:topic=longer until ahead	0 0 5 0 -6 0 0
v:o:topic=longer until gone	0 0 -3 -3 10 0 0
v:o:topic=meeting	-33 -19 -3 -7 27 -5 -11
v:o:topic=meeting 	0 0 -4 -5 15 0 0
v:o:topic=meeting ahead	-1 -1 -3 -20 19 0 -3
v:o:topic=meeting and	0 0 21 0 -19 0 0
v:o:topic=meeting and ahead	0 0 -5 0 8 0 0
v:o:topic=meeting be	-1 0 2 5 -8 3 0
v:o:topic=meeting before	0 0 -12 -17 14 -2 16
v:o:topic=meeting before ahead	0 0 -12 -17 13 -1 16
v:o:topic=meeting begin	0 0 6 -8 -2 -9 11
v:o:topic=meeting continue	0 0 -8 0 12 0 0
v:o:topic=meeting end	-6 0 20 -4 -15 6 -1
v:o:topic=meeting far	0 -8 0 18 -1 -14 -7
v:o:topic=meeting far 	10 0 0 -9 -5 -13 13
v:o:topic=meeting far  ahead	0 0 13 -4 -15 -11 13
v:o:topic=meeting far  today	10 0 -20 -5 11 0 0
v:o:topic=meeting far ahead	0 0 3 10 -2 -9 -4
v:o:topic=meeting far be	0 0 -7 -5 16 0 -1
v:o:topic=meeting far begin	0 0 12 -7 0 -2 -2
v:o:topic=meeting far by	0 0 -7 22 -12 0 0
v:o:topic=meeting far by ahead	0 0 -6 7 0 0 0
v:o:topic=meeting far charge	0 0 0 -1 6 0 0
v:o:topic=meeting far end	0 0 1 9 -9 0 0
v:o:topic=meeting far from	0 0 -8 15 -7 0 -3
v:o:topic=meeting far from ahead	0 0 -8 13 -5 0 -2
v:o:topic=meeting far gone	-9 -5 -6 9 3 0 -2
v:o:topic=meeting far no verb	5 -3 -4 7 0 -4 0
v:o:topic=meeting far of	0 0 6 -1 0 0 0
v:o:topic=meeting far of ahead	0 0 8 0 -8 0 0
v:o:topic=meeting far on	-5 0 0 6 6 -7 -8
v:o:topic=meeting far on ahead	0 0 3 5 0 -5 -6
v:o:topic=meeting far on today	0 0 -6 -4 12 0 0
v:o:topic=meeting far other	0 0 -3 11 0 0 -5
v:o:topic=meeting far the	0 0 -3 8 -2 0 0
v:o:topic=meeting far the gone	0 0 0 9 -9 0 0
v:o:topic=meeting far to	0 0 0 -4 -1 6 0
v:o:topic=meeting far to ahead	0 0 0 0 -4 6 0
v:o:topic=meeting far today	7 0 -1 0 -3 -1 0
v:o:topic=meeting far until	0 0 14 -1 -9 -1 0
v:o:topic=meeting far until ahead	0 0 14 0 -10 -1 0
v:o:topic=meeting for	0 0 -3 0 8 0 0
v:o:topic=meeting from ahead	0 0 -1 3 -6 0 5
v:o:topic=meeting from gone	0 0 0 -10 12 0 0
v:o:topic=meeting gone	-19 -13 -8 -1 24 -8 -6
v:o:topic=meeting have	0 0 19 0 -15 -1 0
v:o:topic=meeting in	0 -4 -1 14 -9 0 0
v:o:topic=meeting in gone	0 -3 0 15 -11 0 0
v:o:topic=meeting meet	-3 0 -6 1 17 -13 -9
v:o:topic=meeting meets	0 0 6 -7 0 0 0
v:o:topic=meeting meets ahead	0 0 7 -3 -3 0 0
v:o:topic=meeting met	0 0 0 -5 8 0 0
v:o:topic=meeting met today	0 0 0 -4 7 0 0
v:o:topic=meeting no verb	-5 -5 -5 6 2 0 -2
v:o:topic=meeting of	0 0 -6 -8 2 11 -3
v:o:topic=meeting of ahead	0 0 -6 0 -2 13 -3
v:o:topic=meeting of gone	0 0 0 -5 10 0 0
v:o:topic=meeting on	-13 -2 5 -3 13 -5 -11
v:o:topic=meeting on ahead	0 0 4 -16 9 -2 -7
v:o:topic=meeting on gone	-7 0 -1 -2 14 0 -2
v:o:topic=meeting other	0 0 -24 -6 19 9 0
v:o:topic=meeting pay	0 0 0 -6 12 0 0
v:o:topic=meeting reach	0 0 -2 0 7 -2 0
v:o:topic=meeting run	0 0 5 0 -20 6 0
v:o:topic=meeting say	0 0 0 0 7 0 0
v:o:topic=meeting see	0 0 14 0 -3 -11 0
v:o:topic=meeting since	0 0 0 -6 8 0 0
v:o:topic=meeting since gone	0 0 0 -6 7 0 0
v:o:topic=meeting spoke	0 0 -3 0 6 0 0
v:o:topic=meeting suspend	0 0 -6 6 1 0 0
v:o:topic=meeting telephone	0 0 -5 -3 12 0 0
v:o:topic=meeting telephone today	0 0 -5 0 8 0 0
v:o:topic=meeting tell	0 0 0 -2 6 0 0
v:o:topic=meeting the	0 0 4 7 -15 8 -1
v:o:topic=meeting the ahead	0 0 4 -2 -10 9 -1
v:o:topic=meeting the gone	0 0 0 10 -7 0 0
v:o:topic=meeting to	0 0 -18 0 1 14 0
v:o:topic=meeting to ahead	0 0 -18 0 0 14 0
v:o:topic=meeting today	-7 0 10 3 -5 -2 0
v:o:topic=meeting until	0 0 -10 0 27 -15 0
v:o:topic=meeting until ahead	0 0 -5 0 21 -15 0
v:o:topic=none	-11 -26 11 -12 10 -6 -4
v:o:topic=none 	4 -1 -4 -10 14 0 -19
v:o:topic=none  ahead	0 0 -1 -11 9 0 -14
v:o:topic=none  today	6 0 -2 -4 3 0 0
v:o:topic=none (	0 0 15 -5 -8 0 0
v:o:topic=none ( ahead	0 0 7 0 -5 0 0
v:o:topic=none ( today	0 0 10 0 -7 0 0
v:o:topic=none a	0 0 -6 -2 13 0 0
v:o:topic=none a ahead	0 0 -3 -1 8 0 0
v:o:topic=none after	0 0 -4 -3 0 10 -1
v:o:topic=none after ahead	0 0 -4 0 -1 10 -1
v:o:topic=none agree	0 0 0 17 -14 0 -2
v:o:topic=none ahead	-4 -2 14 -13 -11 3 7
v:o:topic=none announce	0 0 -1 0 -7 0 11
v:o:topic=none be	-3 0 0 -3 12 -18 3
v:o:topic=none before	0 0 2 -17 10 -3 1
v:o:topic=none before ahead	0 0 3 -12 6 -3 1
v:o:topic=none begin	-4 0 -9 -2 11 12 -10
v:o:topic=none briefing,	0 0 -1 10 -7 0 0
v:o:topic=none briefing, today	0 0 -1 10 -7 0 0
v:o:topic=none by	0 0 11 0 -6 0 0
v:o:topic=none by ahead	0 0 12 0 -10 0 0
v:o:topic=none call,	0 0 15 0 -14 0 0
v:o:topic=none call, today	0 0 15 0 -14 0 0
v:o:topic=none charge	0 0 3 -13 7 0 -1
v:o:topic=none collect	0 0 0 14 -7 0 -9
v:o:topic=none confirm	0 0 -9 0 3 5 0
v:o:topic=none date:	0 0 3 -8 3 0 0
v:o:topic=none date: today	0 0 -2 -6 11 0 0
v:o:topic=none delhi,	0 0 9 0 -6 0 0
v:o:topic=none delhi, today	0 0 9 0 -6 0 0
v:o:topic=none end	0 0 6 6 -4 -6 -1
v:o:topic=none ends	0 0 35 0 -34 0 0
v:o:topic=none expect	0 0 -4 -2 9 0 0
v:o:topic=none fall	0 0 -3 0 6 0 0
v:o:topic=none for	0 0 17 -2 -13 0 0
v:o:topic=none for ahead	0 0 19 0 -18 0 0
v:o:topic=none friday	0 0 -6 -3 12 0 0
v:o:topic=none friday today	0 0 -6 -3 12 0 0
v:o:topic=none friday,	0 0 -13 -8 22 0 0
v:o:topic=none friday, today	0 0 -5 -6 14 0 0
v:o:topic=none from	0 0 -12 17 -12 -4 5
v:o:topic=none from ahead	0 0 -10 8 -7 -4 6
v:o:topic=none from gone	0 0 0 15 -13 0 0
v:o:topic=none from today	0 0 0 -6 8 0 0
v:o:topic=none gone	-31 -12 -28 -1 27 -6 -13
v:o:topic=none have	0 0 -16 -31 25 0 19
v:o:topic=none keep	0 0 15 0 -13 0 0
v:o:topic=none leave	0 0 11 0 -14 1 4
v:o:topic=none make	0 0 -2 -5 0 7 0
v:o:topic=none monday	0 0 -2 -2 6 0 0
v:o:topic=none monday today	0 0 -2 -2 6 0 0
v:o:topic=none monday,	0 0 -11 14 -6 0 0
v:o:topic=none monday, today	0 0 -10 6 0 0 0
v:o:topic=none montevideo,	0 0 0 23 -22 0 0
v:o:topic=none montevideo, today	0 0 0 23 -22 0 0
v:o:topic=none no verb	0 -14 5 6 -2 -4 -2
v:o:topic=none of	0 0 -10 32 -17 -3 -13
v:o:topic=none of ahead	0 0 -5 17 -3 -2 -12
v:o:topic=none of gone	0 0 0 -9 11 0 0
v:o:topic=none of today	0 0 -4 28 -24 0 0
v:o:topic=none on	-12 -2 7 -1 0 -33 6
v:o:topic=none on ahead	0 0 13 -47 2 -32 7
v:o:topic=none on gone	-9 -1 -2 15 -6 0 0
v:o:topic=none on today	0 0 -13 1 7 0 0
v:o:topic=none pay	0 0 -5 0 19 0 -23
v:o:topic=none put	0 0 -16 -10 28 0 0
v:o:topic=none run	0 0 8 -8 -6 0 0
v:o:topic=none saturday	0 0 7 -4 0 0 0
v:o:topic=none saturday today	0 0 7 -4 0 0 0
v:o:topic=none say	0 0 24 -8 -18 0 0
v:o:topic=none since	-2 0 10 11 -13 0 0
v:o:topic=none since ahead	0 0 11 -9 -2 0 0
v:o:topic=none since gone	-1 0 0 16 -12 0 0
v:o:topic=none sunday,	0 0 -26 -5 11 15 0
v:o:topic=none suva,	0 0 0 11 -10 0 0
v:o:topic=none suva, today	0 0 0 11 -10 0 0
v:o:topic=none tell	0 0 -6 -2 13 0 0
v:o:topic=none the	-2 0 24 0 -20 -2 0
v:o:topic=none the ahead	0 0 26 -10 -23 -1 1
v:o:topic=none the gone	0 0 0 -2 7 0 0
v:o:topic=none the today	0 0 -3 10 -7 0 0
v:o:topic=none thursday,	0 0 3 -6 1 0 0
v:o:topic=none thursday, today	0 0 -16 -5 22 0 0
v:o:topic=none to	0 0 0 -4 -15 16 0
v:o:topic=none to ahead	0 0 0 0 -19 16 0
v:o:topic=none to gone	0 0 0 -2 6 0 0
v:o:topic=none today	6 -6 2 -9 12 -15 -15
v:o:topic=none tuesday	0 0 -9 19 -12 0 0
v:o:topic=none tuesday today	0 0 -9 19 -12 0 0
v:o:topic=none tuesday,	0 0 -8 -6 15 0 0
v:o:topic=none tuesday, today	0 0 -8 -6 15 0 0
v:o:topic=none until	-1 0 1 -11 13 -13 0
v:o:topic=none until ahead	0 0 4 0 4 -13 0
v:o:topic=none until gone	-1 0 -2 -9 14 0 0
v:o:topic=none updated	0 0 -8 0 10 0 0
v:o:topic=none updated today	0 0 -8 0 10 0 0
v:o:topic=none wednesday	0 0 9 -9 -3 0 0
v:o:topic=none wednesday today	0 0 9 -9 -3 0 0
v:o:topic=none wednesday,	0 0 9 -16 0 0 0
v:o:topic=none wednesday, today	0 0 9 -16 0 0 0
v:o:topic=none write	0 0 15 0 -9 -2 0
v:o:topic=none |	0 0 8 0 -5 0 0
v:o:topic=none | today	0 0 8 0 -5 0 0
v:o:topic=none ·	0 0 -9 16 -8 0 0
v:o:topic=none · today	0 0 -8 16 -9 0 0
v:o:topic=none —	0 0 -16 -9 27 0 0
v:o:topic=none — today	0 0 -14 -8 24 0 0
v:o:topic=procedure	-6 -2 -10 5 21 -10 -7
v:o:topic=procedure ahead	0 0 -6 12 7 -8 -5
v:o:topic=procedure be	0 0 0 -5 13 -7 -6
v:o:topic=procedure before	0 0 -8 6 2 0 0
v:o:topic=procedure before ahead	0 0 -8 6 2 0 0
v:o:topic=procedure begin	0 0 4 5 -12 2 0
v:o:topic=procedure by	0 0 9 0 -7 0 0
v:o:topic=procedure by ahead	0 0 9 0 -7 0 0
v:o:topic=procedure end	0 0 4 -4 7 -11 0
v:o:topic=procedure far	-3 0 3 -14 -7 11 12
v:o:topic=procedure far 	0 0 -10 -4 1 11 -1
v:o:topic=procedure far  ahead	0 0 -8 0 -2 11 0
v:o:topic=procedure far ahead	0 0 -5 -9 -10 12 13
v:o:topic=procedure far be	0 0 8 0 -5 0 0
v:o:topic=procedure far begin	0 0 0 -12 0 0 12
v:o:topic=procedure far by	0 0 8 -2 -3 0 0
v:o:topic=procedure far by ahead	0 0 8 0 -7 0 0
v:o:topic=procedure far end	0 0 -6 0 -5 11 0
v:o:topic=procedure far from	0 0 -3 11 0 0 -8
v:o:topic=procedure far from ahead	0 0 -2 2 8 0 -7
v:o:topic=procedure far from gone	0 0 0 9 -9 0 0
v:o:topic=procedure far no verb	0 0 -13 -1 0 4 10
v:o:topic=procedure far on	0 0 -20 -14 13 10 7
v:o:topic=procedure far on ahead	0 0 -20 -9 5 10 8
v:o:topic=procedure far on gone	0 0 0 -4 6 0 0
v:o:topic=procedure far pay	0 0 0 0 8 0 -6
v:o:topic=procedure far tell	0 0 19 0 -18 0 0
v:o:topic=procedure far the	0 0 8 0 -5 0 0
v:o:topic=procedure far the ahead	0 0 8 0 -5 0 0
v:o:topic=procedure far today	0 0 13 -13 -2 0 0
v:o:topic=procedure far until	0 0 -14 0 15 -3 0
v:o:topic=procedure far until ahead	0 0 -13 0 14 -3 0
v:o:topic=procedure from	0 0 6 15 -16 -3 0
v:o:topic=procedure from ahead	0 0 7 8 -10 -3 0
v:o:topic=procedure from today	0 0 0 7 -6 0 0
v:o:topic=procedure gone	-1 0 0 -1 10 0 0
v:o:topic=procedure have	0 0 -13 -2 18 0 0
v:o:topic=procedure in	0 0 0 -11 13 0 0
v:o:topic=procedure in gone	0 0 0 -11 12 0 0
v:o:topic=procedure of	0 0 -6 -6 16 0 0
v:o:topic=procedure of ahead	0 0 -5 -1 10 0 0
v:o:topic=procedure on	0 0 -20 5 26 -13 -11
v:o:topic=procedure on ahead	0 0 -19 11 18 -13 -10
v:o:topic=procedure on gone	0 0 0 -7 10 0 0
v:o:topic=procedure other	0 0 -9 18 -6 0 -1
v:o:topic=procedure pay	0 0 0 6 -6 0 0
v:o:topic=procedure since gone	0 0 0 6 -5 0 0
v:o:topic=procedure the	0 0 16 0 -14 0 0
v:o:topic=procedure the ahead	0 0 16 0 -15 0 0
v:o:topic=procedure to	0 0 8 0 0 -5 -2
v:o:topic=procedure to ahead	0 0 8 0 0 -5 -2
v:o:topic=procedure today	0 0 -8 -8 15 0 0
v:o:topic=procedure until	0 0 -6 -1 0 10 0
v:o:topic=procedure until ahead	0 0 -6 0 0 10 0
v:o:topic=sale	0 0 -16 -6 23 2 -4
v:o:topic=sale ahead	0 0 -14 -3 16 3 -3
v:o:topic=sale far	0 0 -2 -5 14 0 0
v:o:topic=sale far no verb	0 0 3 -11 5 0 0
v:o:topic=sale far on	0 0 -7 8 0 0 0
v:o:topic=sale far on ahead	0 0 -7 0 10 0 0
v:o:topic=sale far on gone	0 0 0 9 -7 0 0
v:o:topic=sale far today	0 0 -3 -5 12 0 0
v:o:topic=sale no verb	0 0 -8 -6 7 5 0
v:o:topic=sale on	0 0 -6 0 10 0 0
v:o:topic=sale on ahead	0 0 -5 0 7 0 0
v:o:topic=sale sell	0 0 -1 0 8 0 0
v:o:topic=sale the	0 0 -6 0 0 8 0
v:o:topic=sale the ahead	0 0 -6 0 0 8 0
v:o:topic=signing	9 -1 0 0 10 -26 -11
v:o:topic=signing 	0 0 -4 6 0 0 0
v:o:topic=signing  gone	0 0 0 7 -6 0 0
v:o:topic=signing ahead	-3 0 18 -25 13 -21 -6
v:o:topic=signing approve	0 0 0 -16 19 0 0
v:o:topic=signing be	7 0 -15 11 -3 -3 0
v:o:topic=signing before	0 0 -4 0 9 0 0
v:o:topic=signing before ahead	0 0 -4 0 7 0 0
v:o:topic=signing begin	0 0 0 0 8 -2 -10
v:o:topic=signing by	0 0 7 0 -8 3 0
v:o:topic=signing by ahead	0 0 7 0 -9 3 0
v:o:topic=signing end	2 0 9 0 -6 -3 0
v:o:topic=signing expect	0 0 11 -3 0 0 0
v:o:topic=signing from	0 0 0 -11 16 0 -1
v:o:topic=signing from ahead	0 0 0 -11 15 0 -1
v:o:topic=signing gone	0 0 -9 -7 10 0 -2
v:o:topic=signing have	0 0 -7 -1 10 0 0
v:o:topic=signing in	0 8 0 -3 -2 0 0
v:o:topic=signing in gone	0 8 0 -3 -2 0 0
v:o:topic=signing last	0 0 0 12 -11 0 0
v:o:topic=signing last gone	0 0 0 12 -11 0 0
v:o:topic=signing no verb	-6 -1 15 -7 -4 -3 5
v:o:topic=signing of	-1 0 -10 -2 19 -5 0
v:o:topic=signing of ahead	0 0 -7 0 15 -5 0
v:o:topic=signing of gone	0 0 0 -17 20 0 0
v:o:topic=signing of today	0 0 -1 13 -9 0 0
v:o:topic=signing on	-1 -10 -9 -2 17 -11 0
v:o:topic=signing on ahead	-1 0 -5 -2 13 -9 0
v:o:topic=signing on gone	0 -9 0 1 2 0 0
v:o:topic=signing on today	0 0 0 -7 11 0 0
v:o:topic=signing order	0 0 -2 -1 7 0 0
v:o:topic=signing other	0 0 6 -7 0 0 0
v:o:topic=signing say	0 0 0 7 -3 0 0
v:o:topic=signing sign	7 1 -9 7 -2 0 -11
v:o:topic=signing signed	0 0 -14 18 -7 0 0
v:o:topic=signing signed gone	0 0 0 9 -7 0 0
v:o:topic=signing signed today	0 0 -11 11 -2 0 0
v:o:topic=signing since	0 0 -6 -1 9 0 0
v:o:topic=signing since ahead	0 0 -6 0 7 0 0
v:o:topic=signing so	0 0 0 0 7 0 -4
v:o:topic=signing the	0 0 0 -2 0 6 0
v:o:topic=signing the ahead	0 0 0 0 -4 6 0
v:o:topic=signing to	0 0 6 0 -1 -4 0
v:o:topic=signing to ahead	0 0 6 0 -2 -4 0
v:o:topic=signing today	13 0 -34 29 -15 0 0
v:o:topic=signing until	0 0 6 0 0 -9 0
v:o:topic=signing until ahead	0 0 7 0 0 -9 0
v:o:topic=truce	16 9 21 8 -27 -3 -10
v:o:topic=truce 	1 10 17 -15 -25 1 13
v:o:topic=truce  ahead	0 -3 6 2 -20 1 14
v:o:topic=truce  gone	3 13 -7 -18 1 0 0
v:o:topic=truce  today	0 0 19 -2 -15 0 0
v:o:topic=truce agree	-4 5 -17 0 15 -11 -12
v:o:topic=truce ahead	-39 -45 27 -2 -23 8 1
v:o:topic=truce announce	0 0 8 0 -5 0 0
v:o:topic=truce be	5 -12 5 -6 -1 4 -9
v:o:topic=truce before	0 0 -1 7 0 0 -2
v:o:topic=truce before ahead	0 0 0 14 -7 0 -2
v:o:topic=truce before gone	0 0 0 -6 8 0 0
v:o:topic=truce begin	-1 5 -7 38 -45 15 4
v:o:topic=truce bring	0 0 -8 0 8 0 0
v:o:topic=truce by	0 0 -12 -5 21 -3 0
v:o:topic=truce by ahead	0 0 -11 -2 18 -3 0
v:o:topic=truce carry	0 -2 -8 0 -12 33 -12
v:o:topic=truce charge	0 0 -13 4 8 0 0
v:o:topic=truce conclude	-1 3 10 -17 12 -6 -1
v:o:topic=truce continue	0 0 -3 1 -7 6 0
v:o:topic=truce declare	-1 6 -9 4 0 0 0
v:o:topic=truce effect	11 0 -7 12 -17 0 0
v:o:topic=truce effect today	11 0 -7 12 -17 0 0
v:o:topic=truce end	28 4 6 -13 -11 -8 -6
v:o:topic=truce end ahead	0 0 -6 0 7 0 0
v:o:topic=truce end today	12 0 -23 -9 14 0 0
v:o:topic=truce ended	3 0 -14 0 11 0 0
v:o:topic=truce ends	-7 0 25 -13 -16 -3 4
v:o:topic=truce ends gone	0 0 0 0 6 0 0
v:o:topic=truce ends today	-4 0 33 -8 -27 0 0
v:o:topic=truce expires	0 0 17 -1 -11 0 0
v:o:topic=truce extend	0 -5 1 -4 8 -5 5
v:o:topic=truce far	18 -17 11 3 -18 -7 4
v:o:topic=truce far 	-16 0 -7 -5 17 -9 9
v:o:topic=truce far  ahead	0 0 -14 0 9 -7 11
v:o:topic=truce far  gone	-4 0 19 -21 0 0 0
v:o:topic=truce far  today	-10 0 -11 4 12 0 0
v:o:topic=truce far ahead	-7 0 0 2 -2 -1 2
v:o:topic=truce far be	4 0 22 6 -22 -5 -6
v:o:topic=truce far begin	7 0 -1 -1 0 -10 5
v:o:topic=truce far beijing,	0 0 0 16 -16 0 0
v:o:topic=truce far beijing, today	0 0 0 17 -17 0 0
v:o:topic=truce far by	12 0 0 -2 -6 0 0
v:o:topic=truce far by gone	12 0 0 0 -9 0 0
v:o:topic=truce far charge	13 0 -4 12 -18 0 0
v:o:topic=truce far end	3 0 9 -1 -17 8 0
v:o:topic=truce far friday	0 0 0 -5 7 0 0
v:o:topic=truce far friday today	0 0 0 -5 7 0 0
v:o:topic=truce far from	0 0 -3 0 -2 0 6
v:o:topic=truce far from ahead	0 0 -1 10 -16 0 8
v:o:topic=truce far from gone	0 0 0 -14 17 0 0
v:o:topic=truce far gone	15 -10 16 8 -25 -6 7
v:o:topic=truce far have	9 0 10 0 -16 0 0
v:o:topic=truce far in	0 0 0 -13 15 0 0
v:o:topic=truce far in gone	0 0 0 -13 14 0 0
v:o:topic=truce far monday,	0 0 8 3 -13 0 3
v:o:topic=truce far no verb	0 -9 13 0 -13 -4 10
v:o:topic=truce far of	0 0 -14 8 5 0 -2
v:o:topic=truce far of ahead	0 0 -13 12 0 0 -1
v:o:topic=truce far on	14 0 9 -12 -13 0 4
v:o:topic=truce far on ahead	-1 0 7 -11 0 1 -6
v:o:topic=truce far on gone	17 0 -12 -2 -14 0 11
v:o:topic=truce far on today	0 0 7 -3 -2 0 0
v:o:topic=truce far other	0 0 0 -9 13 0 0
v:o:topic=truce far put	0 0 0 13 -11 0 0
v:o:topic=truce far run	0 0 7 0 -5 -2 0
v:o:topic=truce far since	11 0 -3 20 -25 0 0
v:o:topic=truce far since gone	0 0 0 25 -22 0 0
v:o:topic=truce far suspend	0 0 -10 0 11 0 0
v:o:topic=truce far the	3 0 -6 6 4 -2 -3
v:o:topic=truce far the ahead	0 0 -5 0 11 -1 -3
v:o:topic=truce far the gone	5 0 0 7 -9 0 0
v:o:topic=truce far thursday	0 0 -4 -3 10 0 0
v:o:topic=truce far thursday,	0 0 -6 -1 12 0 0
v:o:topic=truce far today	8 -1 7 -10 1 -5 -8
v:o:topic=truce far until	-4 0 18 8 -13 -11 0
v:o:topic=truce far until ahead	0 0 20 0 -11 -11 0
v:o:topic=truce far until gone	-4 0 -1 8 -2 0 0
v:o:topic=truce far wednesday,	0 0 -3 15 -11 0 0
v:o:topic=truce far wednesday, today	0 0 -3 15 -11 0 0
v:o:topic=truce far ·	0 0 0 -3 7 0 0
v:o:topic=truce far · today	0 0 0 -3 7 0 0
v:o:topic=truce for	0 0 11 -1 -8 0 0
v:o:topic=truce for ahead	0 0 11 0 -10 0 0
v:o:topic=truce friday,	0 0 22 -2 -15 0 -5
v:o:topic=truce friday, ahead	0 0 23 0 -17 0 -5
v:o:topic=truce from	-15 8 -14 21 -10 -9 1
v:o:topic=truce from ahead	0 -14 -18 0 16 -7 4
v:o:topic=truce from gone	-11 16 10 14 -24 0 -6
v:o:topic=truce from today	0 0 0 16 -12 0 0
v:o:topic=truce get	0 0 0 -12 16 0 0
v:o:topic=truce gone	28 25 -34 8 -8 -42 -36
v:o:topic=truce has	0 0 16 0 -12 0 0
v:o:topic=truce has ahead	0 0 18 0 -17 0 0
v:o:topic=truce have	6 9 21 -20 -9 -9 0
v:o:topic=truce in	-13 0 -9 13 -2 0 0
v:o:topic=truce in ahead	0 0 -7 -2 12 0 0
v:o:topic=truce in gone	-13 0 0 15 -10 0 0
v:o:topic=truce into	0 0 -3 0 7 -1 0
v:o:topic=truce into ahead	0 0 -3 0 7 -1 0
v:o:topic=truce is	0 0 12 0 -5 -5 0
v:o:topic=truce is ahead	0 0 14 0 -8 -5 0
v:o:topic=truce keep	0 0 7 5 -6 -6 0
v:o:topic=truce last	0 3 -23 14 0 0 -1
v:o:topic=truce last gone	0 3 0 19 -20 0 0
v:o:topic=truce let	5 0 4 0 -7 -8 4
v:o:topic=truce make	-3 5 -2 6 -5 0 0
v:o:topic=truce midnight	0 0 29 -3 -28 0 0
v:o:topic=truce monday,	8 0 -8 9 -12 -1 5
v:o:topic=truce monday, ahead	0 0 -6 14 -14 -1 6
v:o:topic=truce monday, gone	9 0 0 -3 0 0 0
v:o:topic=truce move	0 0 -5 -1 14 -5 0
v:o:topic=truce no verb	2 1 17 3 -23 -2 6
v:o:topic=truce of	0 7 -8 8 -6 -17 2
v:o:topic=truce of ahead	0 0 -3 -15 20 -15 4
v:o:topic=truce of gone	0 8 0 22 -28 0 0
v:o:topic=truce of today	0 0 -3 -18 23 0 0
v:o:topic=truce on	4 6 1 -2 -6 0 1
v:o:topic=truce on ahead	-19 -11 9 -8 -5 3 6
v:o:topic=truce on gone	14 12 -8 0 -6 -10 -14
v:o:topic=truce on today	-5 0 -18 5 11 0 0
v:o:topic=truce other	4 -8 22 -3 -12 -7 3
v:o:topic=truce out	1 0 4 -17 2 0 0
v:o:topic=truce out today	-3 0 8 -9 0 0 0
v:o:topic=truce pay	0 0 -17 6 13 -2 -1
v:o:topic=truce put	0 0 3 7 -12 -5 7
v:o:topic=truce reach	0 -1 -6 0 -6 6 11
v:o:topic=truce remain	0 0 8 5 -11 0 0
v:o:topic=truce review	0 0 0 -4 7 0 0
v:o:topic=truce run	8 -7 7 -27 1 -2 0
v:o:topic=truce saturday,	9 0 3 16 -21 0 -7
v:o:topic=truce saturday, ahead	0 0 4 14 -13 0 -6
v:o:topic=truce saturday, gone	9 0 0 2 -10 0 0
v:o:topic=truce say	-4 0 -15 -19 37 -2 -1
v:o:topic=truce sign	0 0 0 -11 10 -4 0
v:o:topic=truce since	12 0 0 -1 -1 0 0
v:o:topic=truce since ahead	0 0 0 -7 8 0 0
v:o:topic=truce since gone	13 0 0 2 -9 0 0
v:o:topic=truce sunday,	0 0 17 -1 -8 -1 0
v:o:topic=truce sunday, ahead	0 0 18 0 -14 -1 0
v:o:topic=truce suspend	-6 7 11 3 -7 2 -18
v:o:topic=truce tell	0 0 -8 0 8 0 0
v:o:topic=truce the	6 -6 -4 -13 3 10 -7
v:o:topic=truce the ahead	0 0 -2 -7 -2 14 -6
v:o:topic=truce the gone	7 -5 -2 -5 9 -8 0
v:o:topic=truce thursday,	0 0 13 0 -10 0 0
v:o:topic=truce thursday, ahead	0 0 14 0 -12 0 0
v:o:topic=truce till gone	0 0 0 -3 6 0 0
v:o:topic=truce to	4 -13 15 -15 -11 4 -9
v:o:topic=truce to ahead	0 0 16 -4 -23 7 -8
v:o:topic=truce to gone	5 -10 0 -9 17 -8 0
v:o:topic=truce today	1 -4 7 4 -6 -7 -6
v:o:topic=truce truce	0 0 -9 -5 15 0 0
v:o:topic=truce tuesday,	0 0 7 0 -6 0 0
v:o:topic=truce tuesday, ahead	0 0 7 0 -6 0 0
v:o:topic=truce until	-16 -12 14 -33 -4 14 -10
v:o:topic=truce until ahead	0 0 20 -11 -28 17 -9
v:o:topic=truce until gone	-13 -8 0 -23 34 -4 0
v:r1=!	0 0 2 -10 5 0 0
v:r1=! & d:ahead	0 0 -15 0 16 0 0
v:r1="	0 0 2 3 -4 5 -9
v:r1=" & d:ahead	0 0 4 8 -11 6 -9
v:r1=" & d:gone	0 0 0 -4 9 0 0
v:r1='s	-2 0 -6 -4 16 0 -3
v:r1='s & d:ahead	0 0 3 -13 6 0 -1
v:r1='s & d:today	0 0 -23 0 11 0 0
v:r1=(	-4 0 0 -2 -11 18 7
v:r1=( & d:ahead	0 0 -6 -7 -16 19 8
v:r1=)	-2 -5 -9 4 17 -16 -4
v:r1=) & d:ahead	0 0 -18 0 29 -14 -2
v:r1=) & d:gone	0 -4 0 0 8 0 0
v:r1=) & d:today	0 0 7 7 -11 0 0
v:r1=,	-7 -6 12 11 -13 3 0
v:r1=, & d:ahead	-21 -27 15 -16 -10 12 6
v:r1=, & d:gone	0 9 -52 13 2 -24 -3
v:r1=, & d:today	0 -3 11 14 -14 -7 -7
v:r1=-	-1 0 0 -17 23 0 0
v:r1=- & d:today	-1 0 -16 -14 31 0 0
v:r1=.	2 -9 18 5 -8 -4 -11
v:r1=. & d:ahead	-19 -10 22 -6 -17 6 1
v:r1=. & d:gone	11 2 -11 0 11 -23 -17
v:r1=. & d:today	1 -4 5 11 -5 -14 -12
v:r1=:	0 -5 10 -1 0 -6 -4
v:r1=: & d:ahead	0 0 16 11 -17 -4 -3
v:r1=: & d:gone	0 -4 -4 -12 16 0 0
v:r1=: & d:today	0 0 -13 -3 13 0 0
v:r1=;	0 -9 -8 3 3 6 0
v:r1=; & d:ahead	0 0 -4 -13 5 6 1
v:r1=; & d:gone	0 -7 10 3 -5 0 0
v:r1=; & d:today	0 0 -15 10 2 0 0
v:r1=<day-ahead>	0 0 21 0 -17 0 -2
v:r1=<day-ahead> & d:ahead	0 0 21 0 -17 0 -2
v:r1=<day-today>	9 0 24 -16 -17 -2 0
v:r1=<day-today> & d:ahead	0 0 18 0 -13 -1 0
v:r1=<day-today> & d:gone	11 0 0 -12 0 0 0
v:r1=<end>	-7 -21 7 -4 11 -3 -6
v:r1=<end> & d:ahead	-23 -12 18 -7 -16 9 4
v:r1=<end> & d:gone	3 -2 -16 -6 30 -37 -19
v:r1=<end> & d:today	-2 -8 -5 4 15 -20 -19
v:r1=<gate>	0 0 -8 -4 14 0 0
v:r1=<goods>	0 0 -10 11 -10 0 8
v:r1=<goods> & d:ahead	0 0 -8 -13 3 0 8
v:r1=<goods> & d:gone	0 0 0 9 -7 0 0
v:r1=<goods> & d:today	0 0 0 11 -10 0 0
v:r1=<level>	0 0 0 -12 25 0 -13
v:r1=<level> & d:ahead	0 0 -7 8 9 0 -12
v:r1=<level> & d:gone	0 0 0 -12 16 0 0
v:r1=<level> & d:today	0 0 4 -14 7 0 0
v:r1=<name>	5 0 -19 1 0 -3 10
v:r1=<name> & d:ahead	0 0 -8 -11 4 -2 11
v:r1=<name> & d:gone	9 0 0 3 -6 0 0
v:r1=<name> & d:today	-1 0 -14 6 4 0 0
v:r1=<not>	-4 0 9 -12 13 -8 -9
v:r1=<not> & d:ahead	0 0 6 -3 4 -7 -8
v:r1=<not> & d:gone	-1 0 0 -4 10 0 0
v:r1=<number>	11 0 -6 -11 7 -1 0
v:r1=<number> & d:ahead	0 0 -5 0 10 -1 0
v:r1=<number> & d:gone	11 0 0 -1 -8 0 0
v:r1=<quality>	0 0 28 -9 -7 -2 -5
v:r1=<quality> & d:ahead	0 0 20 -8 -5 -1 -5
v:r1=<quality> & d:today	0 0 12 0 -10 0 0
v:r1=<v-agree>	0 0 -9 12 -2 0 0
v:r1=<v-agree> & d:gone	0 0 0 -5 7 0 0
v:r1=<v-agree> & d:today	0 0 -9 17 -9 0 0
v:r1=<v-bear> & d:ahead	0 0 -6 15 -17 0 4
v:r1=<v-bear> & d:gone	0 0 0 -15 17 0 0
v:r1=<v-bear> & d:today	0 0 5 -7 1 0 0
v:r1=<v-begin> & d:ahead	0 0 0 -4 12 -4 -1
v:r1=<v-begin> & d:gone	0 -3 0 10 -4 0 0
v:r1=<v-begin> & d:today	0 0 7 0 -4 0 0
v:r1=<v-down>	0 4 -2 6 0 -10 -2
v:r1=<v-down> & d:ahead	0 0 -1 -12 17 -10 -1
v:r1=<v-down> & d:gone	0 5 0 14 -17 0 0
v:r1=<v-end>	-6 0 0 -2 0 6 -2
v:r1=<v-end> & d:ahead	0 0 1 -1 -2 7 -2
v:r1=<v-end> & d:gone	-6 1 0 0 1 0 0
v:r1=<v-impose>	-6 5 -8 10 0 -11 6
v:r1=<v-impose> & d:ahead	0 0 4 -12 3 -10 7
v:r1=<v-impose> & d:gone	-3 6 0 0 0 0 0
v:r1=<v-impose> & d:today	0 0 -20 18 -4 0 0
v:r1=<v-propose>	0 0 -6 -3 11 0 0
v:r1=<v-propose> & d:today	0 0 -5 -2 10 0 0
v:r1=<v-say>	0 0 -5 24 -17 0 0
v:r1=<v-say> & d:today	0 0 -1 24 -22 0 0
v:r1=<v-stay>	0 2 -11 0 6 0 0
v:r1=<v-stay> & d:ahead	0 0 -9 -4 17 0 0
v:r1=<v-target>	0 0 -4 10 -5 0 0
v:r1=<v-target> & d:today	0 0 -4 10 -6 0 0
v:r1=<v-up>	0 0 0 6 -3 -1 0
v:r1=<v-up> & d:gone	0 0 0 7 -6 0 0
v:r1=?	8 0 4 -18 -7 13 0
v:r1=? & d:ahead	0 0 -2 4 -12 15 0
v:r1=? & d:gone	10 0 -3 -27 15 0 0
v:r1=? & d:today	0 0 11 -7 -1 0 0
v:r1=a	4 0 5 -6 1 0 -8
v:r1=a & d:ahead	0 0 6 0 0 0 -7
v:r1=a & d:gone	4 0 0 -7 2 0 0
v:r1=about	0 0 0 -2 6 0 0
v:r1=after	0 -1 0 0 6 -6 -2
v:r1=after & d:ahead	0 0 9 0 -2 -4 0
v:r1=after & d:gone	2 0 0 -11 10 0 0
v:r1=after & d:today	-3 0 -12 11 0 0 0
v:r1=afternoon	0 0 -4 -7 14 0 0
v:r1=afternoon & d:gone	0 0 0 -6 7 0 0
v:r1=agree	0 0 -3 -3 9 0 0
v:r1=allow	0 0 0 -6 7 0 0
v:r1=allow & d:gone	0 0 0 -6 7 0 0
v:r1=an	0 0 1 -7 -12 12 4
v:r1=an & d:ahead	0 0 1 0 -18 14 4
v:r1=an & d:gone	0 0 0 -3 8 0 0
v:r1=and	-5 2 1 10 -4 -16 -2
v:r1=and & d:ahead	-6 -7 -7 15 0 -12 1
v:r1=and & d:gone	1 7 -12 4 -2 0 -12
v:r1=and & d:today	-2 0 25 -8 -10 0 0
v:r1=announce	0 0 0 8 -7 0 0
v:r1=announce & d:today	0 0 0 8 -7 0 0
v:r1=are	0 0 -17 -7 24 0 -1
v:r1=are & d:ahead	0 0 -14 0 14 0 0
v:r1=are & d:gone	0 0 0 -5 7 0 0
v:r1=are & d:today	0 0 0 -3 6 0 0
v:r1=as	-1 0 -6 -39 23 6 4
v:r1=as & d:ahead	0 0 -1 -11 -2 6 5
v:r1=as & d:gone	0 0 0 -11 15 0 0
v:r1=as & d:today	0 0 -6 -21 27 0 0
v:r1=at	10 0 7 -9 2 -7 -10
v:r1=at & d:ahead	0 0 -3 -7 20 -6 -9
v:r1=at & d:gone	12 0 0 5 -14 0 0
v:r1=at & d:today	0 0 13 -12 0 0 0
v:r1=because	-2 0 8 0 0 -1 0
v:r1=because & d:ahead	0 0 8 0 -4 -1 0
v:r1=before	0 0 7 14 -15 -3 0
v:r1=before & d:ahead	0 0 7 0 -1 -3 0
v:r1=before & d:gone	0 0 0 -8 8 0 0
v:r1=between	0 7 0 -10 1 0 0
v:r1=between & d:gone	0 7 0 -10 0 0 0
v:r1=both	0 0 0 11 -10 0 1
v:r1=both & d:ahead	0 0 0 -8 5 0 1
v:r1=both & d:gone	0 0 0 16 -15 0 0
v:r1=bring	0 -1 -7 0 10 0 0
v:r1=bring & d:ahead	0 0 -7 0 8 0 0
v:r1=by	14 -5 10 7 -13 -11 0
v:r1=by & d:ahead	0 0 14 -2 0 -10 0
v:r1=by & d:today	18 0 -3 7 -20 0 0
v:r1=come	0 -2 0 -3 9 0 0
v:r1=come & d:gone	0 -2 0 -2 6 0 0
v:r1=custom	0 0 -8 -4 14 0 0
v:r1=cut	0 11 7 -14 -3 -1 0
v:r1=cut & d:gone	0 11 0 -14 0 0 0
v:r1=doe	0 0 0 12 -10 0 -2
v:r1=doe & d:ahead	0 0 0 15 -13 0 -2
v:r1=end	-4 0 1 -6 0 8 0
v:r1=end & d:ahead	0 0 1 0 -5 8 0
v:r1=end & d:gone	-3 0 0 -5 7 0 0
v:r1=evening	4 0 -13 -21 29 -4 -2
v:r1=evening & d:ahead	0 0 -10 0 20 -3 -2
v:r1=evening & d:gone	5 0 0 -13 5 0 0
v:r1=for	-2 -6 -6 6 0 -10 6
v:r1=for & d:ahead	0 0 -2 4 -3 -9 8
v:r1=for & d:gone	0 -5 0 11 -6 0 0
v:r1=for & d:today	0 0 -2 -17 20 0 0
v:r1=from & d:ahead	0 0 5 13 -11 0 -5
v:r1=from & d:gone	0 0 0 -7 9 0 0
v:r1=from & d:today	0 0 -7 -9 17 0 0
v:r1=go	0 0 1 6 -5 -1 0
v:r1=go & d:gone	0 0 0 7 -7 0 0
v:r1=good	0 0 0 11 -10 0 0
v:r1=has	0 6 -4 -7 5 1 0
v:r1=has & d:ahead	0 0 -3 -7 9 2 0
v:r1=has & d:gone	0 6 0 -1 0 0 0
v:r1=he	0 6 -8 5 -2 0 0
v:r1=he & d:ahead	0 0 -5 0 11 0 0
v:r1=he & d:gone	0 6 0 9 -14 0 0
v:r1=he & d:today	0 0 0 -3 6 0 0
v:r1=i	0 0 -15 -6 6 14 0
v:r1=i & d:gone	0 0 0 -4 6 0 0
v:r1=if	0 0 2 -23 2 -10 14
v:r1=if & d:ahead	0 0 -7 -11 5 -9 15
v:r1=if & d:gone	0 0 0 -5 9 0 0
v:r1=if & d:today	0 0 13 -3 -9 0 0
v:r1=in	-5 0 -1 -7 23 -4 -10
v:r1=in & d:ahead	0 0 -12 14 6 -3 -9
v:r1=in & d:gone	-4 0 0 -27 35 0 0
v:r1=in & d:today	0 0 13 -3 -9 0 0
v:r1=instead	0 0 -6 0 -12 9 11
v:r1=instead & d:ahead	0 0 -5 0 -14 9 11
v:r1=is	-1 -2 1 0 11 -7 -11
v:r1=is & d:ahead	0 0 8 0 1 -6 -10
v:r1=is & d:gone	0 -2 -1 6 0 0 0
v:r1=is & d:today	0 0 -10 -15 26 0 0
v:r1=it	17 0 14 -27 -7 -10 11
v:r1=it & d:ahead	-1 0 -3 -26 6 -8 13
v:r1=it & d:gone	21 0 -5 -5 -7 0 0
v:r1=it & d:today	0 0 26 -22 -9 0 0
v:r1=its	-1 0 -10 8 -7 13 -3
v:r1=its & d:ahead	0 0 -9 -1 0 13 -3
v:r1=its & d:gone	-1 0 0 11 -8 0 0
v:r1=last	0 0 0 23 -21 0 0
v:r1=last & d:ahead	0 0 0 -5 7 0 0
v:r1=last & d:gone	0 0 0 26 -25 0 0
v:r1=leave	0 0 6 0 -3 0 0
v:r1=leave & d:ahead	0 0 6 0 -5 0 0
v:r1=may	0 0 4 4 -7 0 0
v:r1=morning	0 0 0 0 6 0 -1
v:r1=morning & d:today	0 0 0 -3 6 0 0
v:r1=most & d:ahead	0 0 0 9 -8 0 0
v:r1=most & d:gone	0 0 0 -13 14 0 0
v:r1=next	-2 0 0 0 0 7 -2
v:r1=next & d:ahead	0 0 1 0 -7 7 -1
v:r1=night	-2 0 0 -12 14 0 -2
v:r1=night & d:gone	-1 0 0 -8 10 0 0
v:r1=noon	0 0 -11 -2 16 0 0
v:r1=noon & d:ahead	0 0 -10 0 12 0 0
v:r1=now	0 0 0 -10 16 -1 0
v:r1=now & d:gone	0 0 0 -10 12 0 0
v:r1=of	0 -9 3 14 -11 6 -16
v:r1=of & d:ahead	0 0 8 13 -19 9 -14
v:r1=of & d:gone	0 -7 -9 2 5 -3 0
v:r1=on	0 0 -13 -12 7 0 15
v:r1=on & d:ahead	0 0 -4 -3 -8 0 16
v:r1=on & d:gone	0 0 0 -5 9 0 0
v:r1=on & d:today	0 0 -8 -3 12 0 0
v:r1=or	0 0 -2 9 0 -1 -1
v:r1=or & d:ahead	0 0 0 0 8 -1 -1
v:r1=our	0 0 -24 6 18 0 -7
v:r1=our & d:ahead	0 0 -23 -7 34 0 -7
v:r1=our & d:gone	0 0 0 13 -12 0 0
v:r1=over	0 0 0 -5 6 0 0
v:r1=pay	-1 0 0 9 -15 0 4
v:r1=pay & d:ahead	0 0 -5 15 -18 0 4
v:r1=pay & d:today	0 0 6 -4 0 0 0
v:r1=put	0 0 -1 -2 7 0 0
v:r1=run & d:gone	0 4 0 2 -6 0 0
v:r1=say	0 0 -2 13 -7 0 0
v:r1=sign	0 0 -3 17 -11 0 0
v:r1=sign & d:gone	0 0 0 -5 6 0 0
v:r1=sign & d:today	0 0 -3 22 -17 0 0
v:r1=stay	0 0 0 -8 9 0 0
v:r1=stay & d:gone	0 0 0 -8 9 0 0
v:r1=still	0 0 0 -5 6 0 0
v:r1=take	0 0 -6 6 0 0 0
v:r1=take & d:ahead	0 0 -3 -1 11 0 0
v:r1=take & d:gone	0 0 0 9 -8 0 0
v:r1=that	-12 -3 -13 -2 29 -3 -9
v:r1=that & d:ahead	0 0 0 -3 8 0 -6
v:r1=that & d:gone	-8 -1 -1 -5 18 0 0
v:r1=that & d:today	0 0 -21 3 10 0 0
v:r1=the	0 -9 31 -12 -11 -5 0
v:r1=the & d:ahead	0 0 27 -1 -24 -3 3
v:r1=the & d:gone	-10 -6 13 -4 7 0 -1
v:r1=the & d:today	10 0 0 -14 5 0 0
v:r1=their	0 0 -3 11 -9 0 0
v:r1=their & d:gone	0 0 0 12 -11 0 0
v:r1=there	0 0 1 16 -10 0 -4
v:r1=there & d:ahead	0 0 -7 -1 17 0 -4
v:r1=there & d:gone	0 0 0 18 -17 0 0
v:r1=they	-1 -3 16 12 -7 -9 -18
v:r1=they & d:ahead	0 0 15 7 -4 -9 -16
v:r1=they & d:gone	0 -2 0 12 -8 0 0
v:r1=they & d:today	0 0 1 -11 7 0 0
v:r1=thi	0 0 0 -8 1 -5 8
v:r1=thi & d:ahead	0 0 3 -5 -1 -4 8
v:r1=to	-10 2 -13 1 -8 0 22
v:r1=to & d:ahead	0 0 -2 9 -27 1 25
v:r1=to & d:today	0 0 -16 -15 30 0 0
v:r1=two	0 0 -6 0 7 0 0
v:r1=under	0 -1 0 27 -16 -10 -6
v:r1=under & d:ahead	0 0 3 23 -15 -10 -6
v:r1=under & d:gone	0 0 -3 10 -4 0 0
v:r1=unless	0 0 0 -12 13 -1 -9
v:r1=unless & d:ahead	0 0 1 -6 7 -1 -8
v:r1=until	0 0 2 15 -24 0 5
v:r1=until & d:ahead	0 0 3 0 -10 0 5
v:r1=was	0 -4 -3 14 -8 3 0
v:r1=was & d:gone	0 -4 0 17 -11 0 0
v:r1=we & d:ahead	0 0 0 -1 9 0 -2
v:r1=what	0 0 -10 0 6 2 0
v:r1=what & d:ahead	0 0 -10 0 4 3 0
v:r1=whether	0 0 10 0 -8 0 0
v:r1=will	0 0 -5 6 2 0 -6
v:r1=will & d:ahead	0 0 -5 -3 15 0 -6
v:r1=will & d:gone	0 0 0 12 -11 0 0
v:r1=with	-4 -2 -12 -10 28 0 0
v:r1=with & d:ahead	0 0 -5 0 7 0 0
v:r1=with & d:gone	-3 -1 0 -4 12 0 0
v:r1=with & d:today	0 0 -8 -5 15 0 0
v:r1=without	-3 0 -2 -7 15 0 -2
v:r1=without & d:ahead	0 0 -9 0 14 0 -1
v:r1=would	0 -1 -11 0 14 0 0
v:r1=would & d:ahead	0 0 -5 0 9 0 0
v:r1=you	0 0 -2 0 8 -1 0
v:r1=you & d:ahead	0 0 -2 0 7 -1 0
v:r1=|	0 0 11 -3 -6 0 0
v:r1=| & d:today	0 0 11 -3 -6 0 0
v:r1=·	0 0 4 -10 4 0 0
v:r1=· & d:today	0 0 4 -10 4 0 0
v:r1=—	0 8 -30 0 21 0 -3
v:r1=— & d:ahead	0 0 -14 -4 18 0 0
v:r1=— & d:gone	1 10 0 -13 0 0 0
v:r1=— & d:today	-5 0 -18 9 10 0 0
v:t0=future	-22 -8 -2 -1 3 20 -7
v:t0=future-not	0 0 -6 -4 16 -3 -3
v:t0=future-passive	-1 0 18 -34 -3 0 1
v:t0=modal	-30 -8 17 -34 -3 6 4
v:t0=modal-not	0 0 -6 0 12 -1 0
v:t0=modal-passive	-3 0 -4 -16 7 6 0
v:t0=past	32 -7 -11 -2 15 -35 -21
v:t0=past-not	-1 0 13 -2 -8 0 0
v:t0=past-passive	13 5 -5 -2 10 -31 -12
v:t0=past-passive-not	0 0 -5 0 -3 8 0
v:t0=perfect	9 -17 13 -7 6 -16 -12
v:t0=pluperfect	-1 14 -32 -4 20 10 -19
v:t0=pluperfect-passive	8 0 -1 0 0 -4 0
v:t0=present	-27 -19 29 4 -15 -2 0
v:t0=present-not	0 0 -17 -9 14 16 -3
v:t0=present-passive	-9 -5 10 2 -6 0 -1
v:t0=present-passive-not	0 0 22 17 -26 -11 -1
v:t:loose	7 -2 6 21 -22 3 -7
v:t:loose & d:ahead	-8 -3 9 -2 -9 7 -1
v:t:loose & d:gone	17 2 0 -11 8 -9 -8
v:t:loose & d:today	-8 0 0 48 -39 0 0
v:t:loose-l	4 4 11 0 -24 16 0
v:t:loose-l0	0 0 12 -5 -6 0 0
v:t:loose-l1	-3 -1 -20 -2 3 15 13
v:t:loose-l2	2 -3 6 -8 0 0 -6
v:t:loose-l3	-1 -12 21 6 -31 17 -5
v:t:loose-r	3 -12 4 33 -11 -31 -17
v:t:loose-r1	0 -3 18 0 -15 0 9
v:t:loose-r2	-5 0 0 34 -9 -20 -11
v:t:loose-r3	3 0 -22 1 27 -11 -23
v:t:more	2 0 10 -7 -6 10 -22
v:t:more & d:ahead	-19 -14 16 -29 -12 23 -20
v:t:more & d:gone	12 7 -19 4 0 -40 5
v:t:more & d:today	-1 -2 0 3 3 -7 -3
v:t:more-in	7 0 2 14 -8 -18 -1
v:t:more-in0	7 0 2 14 -8 -18 -1
v:t:more-l	-13 -9 23 -16 -21 25 -13
v:t:more-l0	0 0 17 -11 0 -14 -2
v:t:more-l1	5 -9 -4 -6 -6 18 -4
v:t:more-l2	-4 2 1 1 -10 9 0
v:t:more-l3	-29 -7 18 -4 -18 16 -5
v:t:more-r	7 3 3 -4 -1 1 -10
v:t:more-r0	-2 0 10 -24 11 0 0
v:t:more-r1	-13 -3 13 -25 22 -20 -9
v:t:more-r2	5 -5 -6 13 -2 -12 3
v:t:more-r3	7 8 -10 -1 -3 22 -9
v:t:quiet	10 -6 14 7 -19 -1 -12
v:t:quiet & d:ahead	0 0 14 -5 -7 0 -10
v:t:quiet & d:gone	11 -5 -13 21 -21 0 0
v:t:quiet & d:today	0 0 8 -21 7 0 0
v:t:quiet-l	0 -2 12 15 -19 0 -10
v:t:quiet-l1	0 0 1 21 -4 -25 -2
v:t:quiet-l2	4 0 -7 0 -11 17 0
v:t:quiet-l3	0 0 4 -7 -10 15 0
v:t:quiet-r	10 0 2 2 -9 -4 0
v:t:quiet-r2	4 0 9 15 -22 -1 0
v:t:quiet-r3	7 0 4 -12 0 0 0
v:t:truce	19 0 16 23 -32 -1 -3
v:t:truce & d:ahead	-36 -31 25 -26 -16 12 7
v:t:truce & d:gone	31 12 -43 36 -30 -42 -28
v:t:truce & d:today	0 -4 3 4 0 -8 -6
v:t:truce-l	14 -1 23 26 -43 1 -1
v:t:truce-l0	0 0 -11 -4 16 0 0
v:t:truce-l1	-15 6 -1 5 -2 -1 -3
v:t:truce-l2	0 3 12 17 -31 1 12
v:t:truce-l3	24 -8 20 -2 -26 -1 -2
v:t:truce-r	2 -2 20 3 -13 -10 -5
v:t:truce-r1	-1 3 -9 19 -10 6 -1
v:t:truce-r2	-1 -9 40 0 -28 -3 4
v:t:truce-r3	10 2 0 3 -4 -14 -1
v:t:verb	3 -5 4 12 -6 -7 -2
v:t:verb & d:ahead	-5 -3 13 -3 -3 -5 0
v:t:verb & d:gone	-8 0 0 -4 13 -1 -3
v:t:verb & d:today	16 0 -33 29 -23 0 0
v:t:verb-l	-8 0 3 5 -2 -1 -2
v:t:verb-l0	0 0 -10 13 -1 0 -3
v:t:verb-l1	-1 -5 11 0 -15 9 0
v:t:verb-l2	0 -3 -19 8 8 2 6
v:t:verb-r	11 -10 -6 18 -19 11 -1
v:t:verb-r1	-1 -2 0 -10 -3 11 11
v:t:verb-r2	0 0 -10 10 11 -4 -18
v:t:verb-r3	0 0 4 -18 7 0 7
v:v0=add	0 0 -7 -6 1 0 10
v:v0=adopt	0 0 0 8 -4 0 0
v:v0=agree	2 -16 5 8 -11 3 -1
v:v0=announce	0 0 -11 -2 8 0 5
v:v0=answer	0 0 0 -3 9 0 0
v:v0=apply	0 0 -8 2 -1 6 3
v:v0=approve	0 0 19 -19 0 -4 0
v:v0=ask	0 0 -7 -9 23 0 0
v:v0=be	7 -17 8 1 -3 -5 -8
v:v0=begin	-16 9 -24 6 4 0 -4
v:v0=bite	0 0 8 -4 0 0 0
v:v0=bring	0 0 9 -6 0 0 0
v:v0=buy	0 0 7 -2 0 0 0
v:v0=carry	0 0 -2 2 -11 16 -7
v:v0=cease	0 0 -7 8 -4 4 0
v:v0=charge	1 0 -4 1 11 -7 -16
v:v0=clear	0 0 0 12 -6 6 -14
v:v0=collect	0 0 0 16 -4 -4 -7
v:v0=come	11 -4 4 -13 3 -1 -2
v:v0=conclude	-2 0 10 6 -4 -7 -1
v:v0=confirm	0 0 6 -3 0 0 -1
v:v0=continue	0 0 -6 -1 8 0 0
v:v0=cut	0 0 -2 19 -11 -1 0
v:v0=declare	-2 5 -12 13 -2 0 -7
v:v0=die	0 0 27 -7 -17 -1 0
v:v0=double	0 0 5 -6 0 0 0
v:v0=draw	0 0 9 -1 -5 0 0
v:v0=drop	6 0 -12 -15 12 -1 5
v:v0=end	-28 0 8 3 5 -4 -6
v:v0=enter	0 0 -7 18 -13 -3 5
v:v0=expect	0 0 0 -11 18 -4 -3
v:v0=expire	16 -5 11 -22 -8 -3 -7
v:v0=extend	-3 -1 17 -22 3 -8 3
v:v0=face	0 0 6 4 -4 0 -6
v:v0=fall	-6 0 -20 19 0 -1 0
v:v0=fix	0 0 9 0 -8 0 0
v:v0=get	0 0 0 -5 9 -2 -1
v:v0=go	4 -1 11 -2 -10 1 -2
v:v0=grow	0 0 -3 0 6 0 0
v:v0=halve	0 0 15 -5 -13 0 5
v:v0=have	7 -6 0 -7 11 -32 2
v:v0=hold	0 4 9 -5 -22 8 10
v:v0=impose	0 0 -7 -5 18 0 -1
v:v0=introduce	0 0 -1 -8 0 8 0
v:v0=keep	0 0 11 0 -4 -8 0
v:v0=kick	0 0 -4 6 0 0 -4
v:v0=know	0 0 9 1 -9 0 0
v:v0=lapse	14 0 -13 -13 10 -1 -3
v:v0=leave	0 0 -1 8 -14 0 12
v:v0=let	7 0 -2 -6 3 -2 0
v:v0=levy	0 0 -7 -19 17 -1 11
v:v0=like	0 0 -3 0 -4 9 0
v:v0=look	0 0 6 0 -10 7 0
v:v0=lose	0 0 29 -4 -20 -8 0
v:v0=make	-5 7 -12 -2 4 6 -3
v:v0=meet	-1 0 0 -1 14 -12 -7
v:v0=negotiate	0 0 0 9 -2 -1 -3
v:v0=offer	0 0 -10 -3 0 11 0
v:v0=order	0 0 -7 0 8 0 0
v:v0=other	-1 6 9 -1 3 -10 -12
v:v0=owe	0 0 0 -4 6 0 0
v:v0=pay	7 -1 -19 0 14 -8 -1
v:v0=plan	0 0 -11 0 0 13 -1
v:v0=prepare	0 0 -1 0 -2 6 0
v:v0=promise	0 0 -3 0 10 0 -1
v:v0=propose	0 0 -5 -6 5 5 -3
v:v0=put	0 0 -7 9 4 -15 2
v:v0=raise	0 0 7 -2 -3 0 -1
v:v0=reach	-3 -1 -7 -1 1 13 -1
v:v0=recommend	0 0 0 0 -7 3 4
v:v0=reduce	0 0 0 -24 18 0 3
v:v0=remain	0 0 7 0 0 -2 0
v:v0=report	0 0 0 0 7 0 0
v:v0=return	0 0 -18 0 26 -6 0
v:v0=review	0 0 0 -4 8 0 0
v:v0=rise	0 0 -9 -15 11 -8 12
v:v0=rule	0 0 0 -3 -8 8 6
v:v0=run	12 -6 11 -8 -14 8 -7
v:v0=say	0 -2 3 -21 6 10 -6
v:v0=see	0 0 -12 -1 18 0 0
v:v0=sell	0 0 0 -2 -2 0 6
v:v0=send	0 0 -1 0 6 0 0
v:v0=set	0 0 -10 0 20 -3 -1
v:v0=settle	0 0 -2 -3 10 0 0
v:v0=shelve	0 0 6 0 -3 0 0
v:v0=ship	0 0 -3 0 9 0 0
v:v0=sign	19 5 1 -16 0 5 -11
v:v0=sit	-1 0 -15 2 17 -4 0
v:v0=sleep	0 0 -15 -3 11 9 0
v:v0=stand	-1 0 9 1 -6 -1 0
v:v0=start	-2 0 -31 0 2 4 17
v:v0=state	0 0 6 7 0 -7 -8
v:v0=stay	0 0 -4 4 6 -2 -2
v:v0=step	0 0 8 -2 -1 0 0
v:v0=stop	-10 0 0 5 -12 10 6
v:v0=strike	0 0 19 4 -18 0 0
v:v0=suspend	0 4 4 8 4 -25 -12
v:v0=take	-5 -2 0 0 0 -6 7
v:v0=tell	-6 0 10 -1 -4 4 -1
v:v0=threaten	0 0 -8 -4 19 0 -3
v:v0=want	0 0 25 -1 -18 -4 0
v:v0=write	0 0 11 -5 -5 0 0
v:v1=abolish	0 0 -4 0 9 0 0
v:v1=add	0 0 -7 -6 1 0 10
v:v1=adopt	0 0 0 8 -4 0 0
v:v1=agree	-5 3 -8 6 0 -1 -2
v:v1=announce	0 0 -11 -1 8 0 5
v:v1=answer	0 0 0 -2 8 0 0
v:v1=apply	0 0 -8 4 -3 6 3
v:v1=approve	0 0 18 -19 0 -4 0
v:v1=ask	0 0 -10 -13 17 0 4
v:v1=be	5 -16 13 0 -4 -10 -5
v:v1=begin	-15 7 -30 30 -20 -4 4
v:v1=bite	0 0 8 -4 0 0 0
v:v1=bring	0 0 8 -7 1 0 0
v:v1=carry	0 -2 -2 9 -23 27 -12
v:v1=charge	0 0 -12 -11 26 -8 -4
v:v1=clear	0 0 0 8 -7 9 -6
v:v1=collect	-2 0 -4 11 4 -4 -9
v:v1=come	11 -4 6 -14 3 -1 -3
v:v1=conclude	-5 1 4 0 2 -10 -3
v:v1=confirm	0 0 6 -3 0 0 -1
v:v1=cut	0 0 -2 19 -10 -1 0
v:v1=declare	-2 6 -11 14 -4 0 -6
v:v1=die	0 0 28 -7 -18 -1 0
v:v1=double	0 0 5 -6 2 0 0
v:v1=draw	0 0 9 -1 -5 0 0
v:v1=drop	6 0 -12 -15 12 -1 5
v:v1=end	0 -3 3 0 3 -4 -7
v:v1=enter	0 0 -5 14 -8 -4 3
v:v1=expect	0 0 0 -10 16 -2 -3
v:v1=expire	22 -5 6 -23 -5 -5 -7
v:v1=extend	-5 -3 0 -8 0 7 2
v:v1=face	0 0 6 4 -4 0 -6
v:v1=fall	-6 0 -14 19 -4 -1 0
v:v1=fix	0 0 9 0 -7 0 0
v:v1=get	0 0 0 -11 14 -2 -1
v:v1=go	4 -3 20 -7 -16 4 -4
v:v1=grow	0 0 -3 0 6 0 0
v:v1=halve	0 0 15 1 -19 0 4
v:v1=hang	0 0 -5 -2 9 0 0
v:v1=have	13 -6 2 -6 5 -27 3
v:v1=hold	-3 3 4 -11 -10 8 9
v:v1=impose	0 0 -9 -7 22 0 -2
v:v1=introduce	0 0 -2 -18 11 7 0
v:v1=keep	0 0 11 0 -7 -4 0
v:v1=know	0 0 7 5 -8 0 -2
v:v1=lapse	12 0 -16 -14 15 -2 -4
v:v1=leave	-1 0 -6 6 -7 0 11
v:v1=let	6 0 0 -11 2 -5 3
v:v1=levy	0 0 -9 -3 5 -1 10
v:v1=look	0 0 6 0 -11 7 0
v:v1=lose	-4 0 24 -5 -11 -8 0
v:v1=lower	0 0 -8 -2 2 0 5
v:v1=make	-7 6 -17 -10 16 6 -4
v:v1=meet	-2 0 -4 -1 19 -13 -8
v:v1=move	0 0 -2 -7 10 1 -4
v:v1=negotiate	0 0 0 8 -1 -1 -4
v:v1=order	0 0 -7 0 11 0 0
v:v1=other	-4 6 9 0 2 -9 -12
v:v1=owe	0 0 0 -4 6 0 0
v:v1=pay	7 -2 -25 -1 11 0 3
v:v1=plan	0 0 -3 0 -5 13 -1
v:v1=promise	0 0 -1 0 9 0 -1
v:v1=put	0 0 -12 6 11 -14 2
v:v1=reach	-2 -4 0 0 -6 12 -2
v:v1=recommend	0 0 0 0 -7 3 4
v:v1=reduce	0 0 -1 -19 21 0 0
v:v1=remain	0 0 4 0 1 -9 0
v:v1=report	0 0 0 -1 7 0 0
v:v1=return	0 0 0 -4 12 -6 -3
v:v1=review	0 0 0 -1 6 0 0
v:v1=rise	0 0 -10 -16 12 -9 12
v:v1=rule	0 0 0 -4 -7 8 6
v:v1=run	11 -6 13 -9 -16 8 -5
v:v1=say	0 -2 8 -20 5 4 -6
v:v1=see	0 0 8 -3 6 -14 0
v:v1=sell	0 0 0 -2 0 0 6
v:v1=send	0 0 -5 0 10 0 0
v:v1=set	0 0 -10 0 20 -3 -1
v:v1=settle	0 0 -2 -3 10 0 0
v:v1=shelve	0 0 13 -7 -3 0 0
v:v1=ship	0 0 4 7 -7 0 -2
v:v1=sign	17 0 2 -6 -2 1 -13
v:v1=sit	-1 0 -16 2 19 -4 0
v:v1=sleep	0 0 -15 0 6 9 0
v:v1=spare	0 0 9 -1 -3 0 0
v:v1=stand	-1 0 9 1 -6 -1 0
v:v1=start	-2 0 -38 -12 22 0 16
v:v1=state	0 0 7 7 -1 -7 -5
v:v1=stay	0 0 -4 -1 21 -22 0
v:v1=step	0 0 7 -2 0 0 0
v:v1=stop	-9 0 1 12 -16 10 0
v:v1=strike	-7 -1 22 4 -16 0 0
v:v1=suspend	-1 2 7 9 -4 -8 -12
v:v1=tell	-6 0 14 0 -7 0 0
v:v1=threaten	0 0 -1 -3 11 0 -1
v:v1=want	0 0 16 -1 -13 0 0
v:v1=withdraw	0 0 -1 0 6 0 0
v:v1=write	0 0 10 -7 0 -1 0
verbless	-18 -19 -1 3 11 6 -5
vt0=agree past	-3 -11 6 11 -13 0 6
vt0=agree perfect	0 0 2 -7 7 -11 6
vt0=agree pluperfect	8 0 1 0 0 -8 0
vt0=agree present	0 0 -6 1 7 5 -9
vt0=apply future	0 0 -4 0 0 -2 6
vt0=apply perfect	0 0 0 -13 14 0 0
vt0=apply present	0 0 10 8 -20 4 0
vt0=approve modal	0 0 6 0 -5 0 0
vt0=be future	0 0 -6 0 4 3 0
vt0=be modal	0 0 -4 1 13 0 -13
vt0=be past	-4 -1 8 -2 -1 7 -4
vt0=be perfect	7 0 1 -8 5 -1 0
vt0=be pluperfect	2 0 0 6 -9 0 0
vt0=be present	1 -4 -5 -3 5 -1 7
vt0=begin future	0 0 -2 0 -8 7 6
vt0=begin modal	0 0 5 -13 1 -1 3
vt0=begin past	-10 12 -10 -8 12 0 -10
vt0=begin pluperfect	0 0 0 -5 8 0 0
vt0=begin present	0 0 -17 8 9 -1 -8
vt0=bring present	0 0 6 0 -3 0 0
vt0=carry modal	0 0 -2 -3 0 13 -6
vt0=carry present	0 0 -4 6 -3 1 0
vt0=charge modal	0 0 -3 0 8 0 0
vt0=charge past	0 0 0 11 -9 0 0
vt0=collect future	0 0 0 11 -9 1 0
vt0=collect present	0 0 4 0 2 -7 0
vt0=come modal	0 0 17 0 -11 0 -2
vt0=come past	2 -1 -1 -4 3 7 -8
vt0=come present	0 0 -2 0 16 -4 -10
vt0=conclude past	-2 0 4 7 -2 -3 -1
vt0=confirm past	0 0 7 0 -7 0 0
vt0=cut future	0 0 -3 0 -1 0 8
vt0=cut present	0 0 1 8 -5 0 -6
vt0=declare past	-1 6 -9 2 1 0 0
vt0=die past	1 0 -6 0 2 0 0
vt0=die present	0 0 13 0 -7 0 0
vt0=drop past	1 0 5 0 -6 0 0
vt0=drop present	0 0 -8 0 -2 0 11
vt0=end modal	-9 0 -4 0 17 -20 0
vt0=end past	4 0 -13 -1 10 0 0
vt0=end present	-31 3 0 0 0 9 -5
vt0=enter present	0 0 1 0 -6 -6 11
vt0=expire future	0 0 17 0 -18 0 0
vt0=expire modal	-3 0 15 0 -9 -3 0
vt0=expire past	13 0 -30 -1 11 -2 0
vt0=expire present	-15 0 -10 -4 17 4 -1
vt0=extend future	0 0 9 0 -6 -3 0
vt0=extend modal	0 0 11 0 -21 4 0
vt0=extend past	0 0 -7 -16 19 1 0
vt0=extend perfect	0 0 -12 0 18 -3 0
vt0=extend present	0 0 3 -3 5 -8 1
vt0=fall present	0 0 -1 6 -3 0 0
vt0=get past	0 0 8 0 -6 0 0
vt0=get present	0 0 -5 0 8 0 0
vt0=go past	9 0 -3 -7 0 0 0
vt0=go present	0 0 9 5 -3 -5 -6
vt0=have past	1 0 -14 -17 25 -2 0
vt0=have present	2 0 7 4 -2 -22 1
vt0=hold future	0 0 -10 0 14 -1 0
vt0=hold modal	0 0 8 0 -5 0 0
vt0=hold pluperfect	0 6 -5 0 0 0 0
vt0=hold present	0 0 13 -2 -22 5 2
vt0=introduce past	0 0 0 -5 7 0 0
vt0=keep modal	0 0 -9 0 6 3 0
vt0=keep past	0 0 16 0 -15 0 0
vt0=keep present	0 0 -8 8 11 -18 0
vt0=kick present	0 0 -4 6 0 0 -4
vt0=lapse future	0 0 7 0 -4 0 0
vt0=lapse modal	0 0 7 0 -5 0 0
vt0=lapse past	9 0 -13 0 1 0 0
vt0=leave present	0 0 11 1 -3 -10 0
vt0=levy perfect	0 0 0 -9 9 0 0
vt0=like modal	0 0 -3 0 -5 9 0
vt0=look future	0 0 0 0 -8 10 0
vt0=lose past	0 0 15 0 -12 0 0
vt0=lower future	0 0 0 0 18 0 -16
vt0=lower modal	0 0 0 0 -7 0 7
vt0=lower past	0 0 0 7 -4 0 0
vt0=lower present	0 0 0 -7 1 0 4
vt0=make past	-5 7 -3 4 -3 0 0
vt0=make present	0 0 -1 0 -4 7 0
vt0=meet future	0 0 -1 0 7 -1 0
vt0=meet past	0 0 9 0 -4 0 0
vt0=move past	0 0 -3 0 8 -1 0
vt0=move present	0 0 1 0 -7 10 -1
vt0=negotiate past	0 0 0 9 -8 0 0
vt0=offer perfect	0 0 -1 0 8 -4 0
vt0=other future	0 0 18 -4 -13 0 -4
vt0=other modal	0 0 -8 -1 14 -3 0
vt0=other past	1 0 -15 9 8 -6 0
vt0=other perfect	4 -1 2 0 1 -9 0
vt0=other pluperfect	0 13 -3 0 -8 0 0
vt0=other present	0 0 -4 -7 9 6 -5
vt0=pay future	0 0 0 6 1 0 -5
vt0=pay perfect	0 0 0 7 -5 0 0
vt0=pay present	2 0 -4 -3 -4 -2 12
vt0=prepare present	0 0 0 0 -5 6 0
vt0=propose past	0 0 0 0 -8 10 0
vt0=propose perfect	0 0 0 0 -1 8 0
vt0=put future	0 0 8 0 -8 0 0
vt0=put present	0 0 -20 12 7 -3 0
vt0=raise modal	0 0 -4 0 6 0 0
vt0=reach present	0 0 -9 -1 0 13 0
vt0=return future	0 0 -4 0 7 0 0
vt0=return modal	0 0 -3 0 9 -4 0
vt0=return present	0 0 -11 0 13 0 0
vt0=review past	0 0 0 -4 7 0 0
vt0=rise past	0 0 11 0 -7 -2 0
vt0=rise present	0 0 -7 0 0 0 9
vt0=rule present	0 0 8 0 -7 -2 2
vt0=run future	0 0 11 0 -24 5 4
vt0=run modal	-4 0 -8 -1 2 7 6
vt0=run past	16 0 -35 -11 18 -2 -2
vt0=run perfect	0 0 -8 10 0 0 0
vt0=run present	-8 -1 14 -3 -3 0 -13
vt0=say future	0 0 0 0 -10 10 0
vt0=say past	1 0 7 -3 -4 -1 2
vt0=say present	0 0 -3 0 7 0 0
vt0=see future	0 0 -5 0 7 0 0
vt0=sell modal	0 0 0 0 -6 0 6
vt0=set present	0 0 -6 0 10 0 0
vt0=sign past	0 7 0 -11 6 0 0
vt0=sign perfect	0 0 6 0 -8 2 0
vt0=sign pluperfect	0 0 0 8 -6 0 0
vt0=sign present	3 0 -1 -6 0 5 0
vt0=sit perfect	0 0 10 1 -11 0 0
vt0=sit present	0 0 -17 0 23 -2 0
vt0=sleep present	0 0 -7 0 -1 10 0
vt0=start modal	0 0 0 0 -2 0 6
vt0=start past	0 0 0 9 -7 0 0
vt0=start present	0 0 -9 -9 5 0 8
vt0=state past	0 0 7 7 -1 -7 -5
vt0=stay future	0 0 0 0 5 -8 0
vt0=stop past	-5 0 0 9 -6 0 0
vt0=stop present	-1 0 -4 1 -6 11 0
vt0=suspend future	0 0 8 -4 0 0 -1
vt0=suspend past	0 0 11 11 -14 -6 0
vt0=suspend perfect	0 0 8 0 -5 -2 0
vt0=suspend present	0 8 -12 0 15 -7 -3
vt0=take future	0 0 -4 0 0 0 7
vt0=take past	0 0 -1 16 -9 -1 0
vt0=take perfect	0 0 0 6 -5 0 0
vt0=take present	0 0 10 -15 4 0 0
vt0=want present	0 0 6 -1 -4 2 0
vt0=write past	0 0 6 0 -4 0 0
vt1=agree participle	0 10 0 -22 8 0 0
vt1=agree past	-2 -10 0 14 -7 -1 -1
vt1=agree perfect	0 0 -3 -4 2 -5 9
vt1=agree pluperfect	0 0 0 0 6 0 0
vt1=agree present	0 0 -2 2 5 1 -9
vt1=apply future	0 0 -4 0 0 -2 6
vt1=apply perfect	0 0 0 -13 14 0 0
vt1=apply present	0 0 10 8 -21 4 0
vt1=approve modal	0 0 6 0 -5 0 0
vt1=be future	0 0 -6 0 1 3 0
vt1=be modal	0 0 -4 1 13 0 -13
vt1=be past	-3 -1 8 -1 -3 8 -4
vt1=be perfect	7 0 1 -8 5 -1 0
vt1=be pluperfect	0 0 5 6 -9 0 0
vt1=be present	1 -3 -2 -11 6 -6 9
vt1=begin future	0 0 0 0 -4 0 6
vt1=begin gerund	0 -1 -4 11 -14 0 9
vt1=begin infinitive	0 0 0 -2 0 0 8
vt1=begin modal	0 0 5 -13 1 -1 3
vt1=begin past	-10 12 -9 -8 11 0 -10
vt1=begin pluperfect	0 0 0 -5 8 0 0
vt1=begin present	0 0 -17 8 7 0 -7
vt1=bring present	0 0 6 0 -3 0 0
vt1=carry infinitive	0 0 0 3 -7 6 0
vt1=carry modal	0 0 -2 -3 0 13 -6
vt1=carry present	0 0 -4 6 -3 1 0
vt1=charge gerund	0 0 -5 0 0 0 6
vt1=charge modal	0 0 -3 0 8 0 0
vt1=charge past	0 0 0 11 -9 0 0
vt1=charge present	0 0 -2 -3 9 0 0
vt1=collect future	0 0 0 11 -9 1 0
vt1=collect present	0 0 6 0 0 -7 0
vt1=come modal	0 0 17 0 -11 0 -2
vt1=come past	2 -1 -1 -4 3 7 -8
vt1=come present	0 0 -2 0 16 -4 -10
vt1=conclude participle	0 3 -4 -8 10 0 0
vt1=conclude past	-2 0 4 7 -2 -3 -1
vt1=confirm past	0 0 7 0 -7 0 0
vt1=cut future	0 0 -3 0 -1 0 8
vt1=cut present	0 0 1 8 -5 0 -6
vt1=declare past	-1 6 -9 2 1 0 0
vt1=die past	1 0 -6 0 2 0 0
vt1=die present	0 0 13 0 -7 0 0
vt1=drop past	1 0 5 0 -6 0 0
vt1=drop present	0 0 -8 0 -2 0 11
vt1=end infinitive	0 0 9 0 -12 4 0
vt1=end modal	-9 0 -4 0 17 -20 0
vt1=end participle	23 -4 -23 -4 3 -8 0
vt1=end past	4 0 -13 -1 10 0 0
vt1=end present	-31 3 0 0 -1 9 -5
vt1=enter present	0 0 1 0 -6 -6 11
vt1=expire future	0 0 17 0 -18 0 0
vt1=expire infinitive	9 0 -17 0 7 -1 0
vt1=expire modal	-3 0 15 0 -9 -3 0
vt1=expire past	13 0 -30 -1 11 -2 0
vt1=expire present	-15 0 -10 -4 17 4 -1
vt1=extend future	0 0 9 0 -6 -3 0
vt1=extend infinitive	0 0 -23 0 3 19 0
vt1=extend modal	0 0 11 0 -21 4 0
vt1=extend participle	0 0 12 6 -1 -16 0
vt1=extend past	0 0 -7 -16 19 1 0
vt1=extend perfect	0 0 -12 0 18 -3 0
vt1=extend present	0 0 2 -3 4 -7 1
vt1=fall present	0 0 0 6 -5 0 0
vt1=get past	0 0 8 0 -6 0 0
vt1=get present	0 0 -5 0 7 0 0
vt1=go future	0 0 -1 -2 10 -4 0
vt1=go gerund	0 0 6 0 -1 0 0
vt1=go infinitive	0 0 -5 5 -8 11 0
vt1=go modal	0 0 -10 3 3 4 0
vt1=go past	9 0 0 -7 0 0 0
vt1=go present	0 0 14 5 -3 -10 -6
vt1=have past	7 0 -10 -17 18 -2 0
vt1=have present	2 0 9 5 -7 -16 2
vt1=hold future	0 0 -10 0 14 -1 0
vt1=hold modal	0 0 8 0 -5 0 0
vt1=hold participle	0 0 -1 -2 6 0 0
vt1=hold pluperfect	0 6 -5 0 0 0 0
vt1=hold present	0 0 13 -2 -22 5 2
vt1=introduce past	0 0 0 -5 7 0 0
vt1=keep infinitive	0 0 8 0 -6 -2 0
vt1=keep modal	0 0 -9 0 6 3 0
vt1=keep past	0 0 16 0 -15 0 0
vt1=keep present	0 0 -4 8 0 -5 0
vt1=kick present	0 0 -4 6 0 0 -4
vt1=lapse future	0 0 7 0 -4 0 0
vt1=lapse modal	0 0 7 0 -5 0 0
vt1=lapse past	9 0 -13 0 1 0 0
vt1=leave participle	0 0 -3 -2 14 -5 0
vt1=leave present	0 0 10 1 -3 -10 0
vt1=levy perfect	0 0 0 -9 9 0 0
vt1=look future	0 0 0 0 -8 10 0
vt1=lose past	0 0 15 0 -12 0 0
vt1=lower future	0 0 0 0 18 0 -16
vt1=lower modal	0 0 0 0 -7 0 7
vt1=lower past	0 0 0 7 -4 0 0
vt1=lower present	0 0 -2 -7 2 0 4
vt1=make participle	0 0 0 -8 14 0 0
vt1=make past	-5 7 -3 4 -4 0 0
vt1=make present	0 0 -1 0 -4 7 0
vt1=meet future	0 0 -1 0 7 -1 0
vt1=meet past	0 0 9 0 -4 0 0
vt1=move past	0 0 -3 0 8 -1 0
vt1=move present	0 0 1 0 -7 10 -1
vt1=negotiate past	0 0 0 9 -8 0 0
vt1=offer perfect	0 0 -1 0 7 -4 0
vt1=other future	0 0 15 -3 -11 0 -4
vt1=other modal	0 0 -9 -1 15 -3 0
vt1=other past	0 0 -13 9 8 -5 0
vt1=other perfect	4 -1 2 0 1 -9 0
vt1=other pluperfect	0 13 -3 0 -8 0 0
vt1=other present	0 0 -4 -5 8 6 -5
vt1=pay future	0 0 0 6 1 0 -5
vt1=pay gerund	0 0 -8 0 -1 11 0
vt1=pay perfect	0 0 0 7 -5 0 0
vt1=pay present	2 0 -4 -3 -4 -2 12
vt1=propose past	0 0 0 0 -4 6 0
vt1=put infinitive	0 0 8 0 -7 0 0
vt1=put present	0 0 -20 12 5 -2 0
vt1=raise infinitive	0 0 -6 0 0 5 0
vt1=raise modal	0 0 -4 0 6 0 0
vt1=reach present	0 0 -9 0 -2 13 0
vt1=remain present	0 0 2 0 2 -6 0
vt1=return modal	0 0 -3 0 9 -4 0
vt1=return present	0 0 -11 0 13 0 0
vt1=review past	0 0 0 -4 7 0 0
vt1=rise past	0 0 11 0 -7 -2 0
vt1=rise present	0 0 -7 0 0 0 9
vt1=rule present	0 0 8 0 -7 -2 2
vt1=run future	0 0 11 0 -24 5 4
vt1=run infinitive	0 0 -8 0 6 0 0
vt1=run modal	-4 0 -8 -1 2 7 6
vt1=run past	16 0 -35 -11 18 -2 -2
vt1=run perfect	0 0 -8 10 0 0 0
vt1=run present	-8 -1 14 -3 -3 0 -13
vt1=say future	0 0 0 0 -10 10 0
vt1=say past	1 0 8 -3 -4 -1 2
vt1=say present	0 0 0 0 6 -3 0
vt1=see future	0 0 -5 0 7 0 0
vt1=see infinitive	0 0 10 0 -6 -4 0
vt1=sell modal	0 0 0 0 -6 0 6
vt1=set present	0 0 -6 0 10 0 0
vt1=sign participle	0 -8 0 14 -6 0 0
vt1=sign past	0 7 0 -11 6 0 0
vt1=sign perfect	0 0 6 0 -8 2 0
vt1=sign pluperfect	0 0 0 8 -6 0 0
vt1=sign present	3 0 -1 -6 0 5 0
vt1=sit perfect	0 0 10 1 -11 0 0
vt1=sit present	0 0 -17 0 23 -2 0
vt1=sleep present	0 0 -7 0 -1 10 0
vt1=start gerund	0 0 -3 -11 24 -1 -9
vt1=start infinitive	0 0 -1 0 -4 0 7
vt1=start modal	0 0 0 0 -2 0 6
vt1=start participle	0 0 0 -7 8 0 0
vt1=start past	0 0 0 9 -7 0 0
vt1=start present	0 0 -9 -9 5 0 8
vt1=state past	0 0 7 7 -1 -7 -5
vt1=stay future	0 0 0 -3 8 -8 0
vt1=stay present	0 0 0 3 7 -14 0
vt1=stop past	-3 0 2 9 -9 0 0
vt1=stop present	-1 0 -4 1 -6 11 0
vt1=suspend future	0 0 8 -4 0 0 -1
vt1=suspend past	0 0 10 12 -14 -3 0
vt1=suspend perfect	0 0 8 0 -5 -2 0
vt1=suspend present	0 8 -12 0 15 -7 -3
vt1=take future	0 0 -4 0 0 0 7
vt1=take past	0 0 -4 15 -6 -1 0
vt1=take perfect	0 0 0 6 -5 0 0
vt1=take present	0 0 10 -15 3 0 0
vt1=write past	0 0 6 0 -4 0 0
vt2=agree participle	0 0 -2 7 -2 0 0
vt2=agree past	0 0 0 -4 8 0 0
vt2=announce past	0 0 -2 -4 10 0 0
vt2=apply present	0 0 0 -2 8 -2 0
vt2=be future	0 0 4 -10 -2 0 4
vt2=be modal	-1 0 0 2 8 0 -12
vt2=be past	0 -3 -11 0 9 0 -1
vt2=be perfect	0 0 0 -4 8 0 -1
vt2=be pluperfect	0 0 -5 0 6 0 0
vt2=be present	-7 -2 5 -3 0 0 3
vt2=bear present	0 0 0 15 -14 0 0
vt2=charge future	0 0 8 0 -11 0 3
vt2=charge modal	0 0 -3 0 6 0 0
vt2=charge present	0 0 3 -11 9 0 -3
vt2=come past	0 -2 2 -10 8 0 0
vt2=come present	-1 0 -3 9 -9 7 0
vt2=end participle	0 0 0 0 8 0 0
vt2=end past	1 14 -4 -7 -3 0 0
vt2=end present	0 -1 13 -3 -3 0 0
vt2=expire present	0 0 -4 13 -5 0 0
vt2=extend infinitive	0 0 12 0 -9 0 0
vt2=fall present	0 0 -7 -2 15 0 -7
vt2=get present	0 0 0 -10 11 0 0
vt2=go modal	0 0 2 5 -9 0 0
vt2=go present	0 0 6 0 0 0 -7
vt2=lay past	0 0 0 10 -9 0 0
vt2=leave participle	0 0 8 -6 -1 0 -1
vt2=leave past	0 0 10 0 -9 0 0
vt2=leave present	0 0 -5 -9 16 0 0
vt2=let present	13 0 0 -5 -6 0 0
vt2=make past	0 0 0 -3 7 0 0
vt2=meet future	0 0 -1 10 -7 0 0
vt2=other perfect	0 -1 -1 -6 14 0 0
vt2=other pluperfect	0 0 1 6 -7 0 0
vt2=other present	0 0 -10 7 2 0 0
vt2=pay future	0 0 -2 -10 6 0 2
vt2=pay modal	0 0 -5 0 14 0 -6
vt2=pay past	-1 0 -6 0 7 0 0
vt2=pay present	0 0 12 0 -6 -4 2
vt2=remain present	0 0 -6 3 1 0 0
vt2=run present	0 0 0 10 -8 0 0
vt2=say past	0 0 0 -5 10 0 0
vt2=settle infinitive	0 0 0 0 -8 9 0
vt2=sign past	0 0 -3 -4 10 0 0
vt2=stand past	0 0 0 -5 6 0 0
vt2=stay present	0 0 0 -8 10 0 0
vt2=suspend past	0 0 0 7 -6 0 0
vt2=take past	4 0 0 -9 3 0 0
vt2=take present	0 0 -7 5 1 0 0
vt2=tell past	0 0 7 0 -7 0 0`;
