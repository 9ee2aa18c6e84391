// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-23 -31 -19 -15 58 -20 -25
a:!	-2 0 0 -3 11 0 0
a:'s <level>	0 0 12 -13 -6 0 6
a:'s <number>	0 0 -9 0 13 0 0
a:'s been	0 0 0 16 -15 0 0
a:'s suspension	0 0 -17 0 17 0 0
a:.	-12 -15 -20 -3 30 -7 1
a:. .	0 0 0 11 -11 0 0
a:. the	-2 0 8 0 -2 0 0
a:<agent>	0 0 -13 2 4 7 -5
a:<day-ahead>	-17 -11 -30 13 0 0 17
a:<day-ahead> .	-2 -6 -23 4 -12 10 27
a:<day-ahead> the	0 0 0 10 -7 0 -3
a:<day-ahead> to	0 0 0 -9 10 0 0
a:<day-gone>	-2 16 8 -8 -9 2 -1
a:<day-gone> .	-3 3 -9 -5 10 4 -4
a:<day-today>	2 4 2 -14 7 -9 -2
a:<gate>	-4 7 -20 18 -1 -3 0
a:<goods>	0 1 4 -1 4 3 -13
a:<level-noun>	0 -2 10 -9 -6 0 10
a:<level>	-18 -4 -3 -6 15 -1 0
a:<level> .	1 0 -27 -22 31 -6 3
a:<level> <level>	0 0 10 -6 -13 9 0
a:<level> again	0 0 0 -12 15 0 -7
a:<level> and	0 -4 2 -15 5 0 8
a:<level> at	0 0 8 -7 2 0 -3
a:<level> here	0 0 -1 -7 -1 0 11
a:<level> in	0 0 -5 9 -17 4 13
a:<level> tariff	0 0 0 -4 -9 0 13
a:<level> there	0 0 0 13 -12 0 0
a:<money> .	0 0 7 6 -10 0 0
a:<month-ahead>	6 -1 -12 -5 12 0 -1
a:<month-gone>	0 0 0 -13 15 0 -2
a:<name> <level>	0 0 -9 0 10 0 -2
a:<name> and	9 4 -12 -17 2 4 9
a:<name> are	0 0 7 7 -11 -3 0
a:<name> at	0 0 -2 14 -8 0 0
a:<name> begin	0 0 -4 14 -6 0 0
a:<name> in	0 8 0 0 -12 0 4
a:<name> is	0 0 7 3 -16 0 9
a:<name> take	-3 0 4 2 0 5 -13
a:<not>	0 15 -3 6 0 -20 -6
a:<number>	10 -17 -16 -10 14 0 0
a:<number> .	9 -10 -33 15 6 -8 0
a:<number> again	0 0 0 -11 10 0 0
a:<number> and	5 0 0 7 -8 4 -2
a:<number> in	3 0 -11 -8 8 6 -3
a:<number> of	0 0 -4 5 -9 0 10
a:<number> on	0 0 1 -9 -4 0 11
a:<office>	4 0 -18 -9 10 0 8
a:<office> of	0 0 0 9 -12 0 5
a:<organisation>	-3 0 8 -11 7 0 -8
a:<person>	-8 -5 -11 1 14 0 -7
a:<person> and	0 -1 -18 11 5 0 0
a:<points>	0 0 -5 -14 18 0 0
a:<quality>	-3 -4 -2 -7 15 -1 -2
a:<quality> duty	0 0 -7 20 -9 0 -3
a:<quality> origin	0 0 -5 -13 14 0 1
a:<quality> salmon	0 0 0 -10 10 0 0
a:<quality> tariff	0 0 3 16 -15 0 -6
a:<seat>	-8 0 15 5 -11 -7 5
a:<seat> .	-3 0 12 -14 1 0 0
a:<sender>	0 0 -14 0 12 2 -1
a:<span>	-20 11 -12 6 9 -15 -11
a:<span> .	-8 0 -7 1 8 -17 0
a:<span> at	0 9 -4 -5 0 0 0
a:<span> later	0 0 0 -2 12 0 -8
a:<span> of	0 0 0 -7 11 0 0
a:<span> truce	0 0 0 9 -6 0 0
a:<v-agree>	0 -4 -2 0 -2 1 12
a:<v-bear>	-6 -10 -4 2 8 2 -10
a:<v-begin>	2 -16 1 0 2 1 -5
a:<v-buy>	0 4 -12 -15 24 0 -6
a:<v-down>	1 -3 -4 4 -4 14 -5
a:<v-end>	1 11 6 -11 -5 -4 9
a:<v-impose>	-3 3 -10 -6 6 0 11
a:<v-propose>	-3 15 7 -13 -3 2 -13
a:<v-say>	-9 -1 -13 -13 29 4 0
a:<v-sell>	0 0 -22 -3 23 0 2
a:<v-sign>	0 -5 -3 -7 7 0 6
a:<v-stay>	3 1 6 -2 -2 -9 1
a:<v-suspend>	-7 4 9 -10 3 0 -3
a:<v-target>	0 -1 -1 -9 0 -2 14
a:<v-up>	1 -3 0 14 -1 0 -26
a:?	-3 -2 -2 -11 8 -3 8
a:a	-7 0 7 -1 -8 19 -3
a:a <level>	0 0 -3 -4 -6 0 13
a:a <quality>	0 0 -1 -7 12 0 0
a:a decree	0 0 -9 0 0 10 0
a:a dispute	0 0 0 0 -8 11 0
a:a duty	0 0 7 -11 1 0 0
a:a licence	0 0 0 -8 12 0 0
a:a new	0 0 1 16 -15 0 0
a:a pause	0 0 0 -16 15 0 0
a:a tariff	0 0 14 -4 -7 0 0
a:a third	0 0 0 10 -8 0 0
a:a truce	2 9 4 4 -11 -6 0
a:additional	0 0 12 11 -9 -8 -10
a:additional duty	0 0 10 10 -7 -7 -14
a:after	-3 -1 12 1 -5 -3 -3
a:after .	0 0 5 12 -16 0 0
a:after <span>	-2 0 -7 -10 22 0 0
a:again	0 0 2 -16 27 -17 -14
a:again .	0 0 3 -18 20 -9 -4
a:again on	0 0 0 -7 11 0 0
a:agree	3 0 6 5 -19 0 8
a:agreement	0 0 13 -8 -3 0 0
a:agreement .	0 0 11 0 -8 0 0
a:all	0 0 10 -7 -2 0 1
a:all .	0 0 -4 0 10 0 0
a:alone	0 0 11 -1 0 -9 0
a:also	0 0 0 -7 9 0 0
a:an <organisation>	0 0 9 0 -6 -2 0
a:an end	-3 0 -1 -1 9 0 0
a:an hour	0 0 0 -1 -8 12 0
a:and	3 -7 11 -9 -3 -2 8
a:and <day-ahead>	0 0 0 -14 4 0 5
a:and <day-gone>	0 0 10 0 -8 0 0
a:and <level>	0 -4 5 -6 10 0 -6
a:and <number>	4 0 6 0 -3 4 -11
a:and <person>	0 0 -17 2 14 0 0
a:and end	0 -4 0 -4 -5 0 17
a:and in	0 0 0 -9 10 0 0
a:and is	10 0 -16 -2 7 0 0
a:and last	0 -1 -13 3 6 0 -2
a:and no	0 0 -5 -10 19 0 0
a:and to	0 0 10 4 -2 0 -14
a:another	-7 -8 1 -8 17 -2 0
a:another <level>	0 0 -9 8 1 0 0
a:another <span>	0 -4 10 -17 13 0 0
a:anybody	-9 0 -7 0 16 0 0
a:anyone	-5 0 -3 0 10 0 0
a:apply	0 0 9 -6 0 -4 1
a:are	0 0 -4 6 -2 -9 11
a:are <number>	0 0 0 10 -9 0 0
a:arrangement	0 0 1 20 -21 0 0
a:as	0 0 -5 -4 -2 14 5
a:as a	0 0 0 0 -10 9 0
a:as well	0 0 -2 -8 10 3 -5
a:ask	0 0 -5 9 -1 0 0
a:at	1 9 -10 0 11 -1 -25
a:at <level>	0 3 -5 16 -8 -2 -3
a:at <money>	0 0 0 10 -9 0 0
a:at <number>	4 0 0 -1 2 0 -11
a:at the	4 0 -14 -4 12 3 -3
a:back	0 -1 5 8 -10 2 -8
a:be	-4 -2 -3 -8 14 -2 -1
a:be <level>	0 0 0 -10 5 0 0
a:be <number>	0 0 -20 3 -1 -3 13
a:bear	0 0 0 17 -13 0 -4
a:bear <level>	0 0 0 15 -12 0 -1
a:became	0 0 -8 0 10 0 0
a:beef	0 0 1 -13 7 0 1
a:been pay	0 0 3 -12 6 0 0
a:beer	0 0 0 -3 10 0 -1
a:before .	0 0 0 12 -12 0 0
a:before the	0 0 -6 -5 13 0 0
a:begin	-6 -1 -10 31 -15 0 0
a:begin .	0 0 0 13 -8 0 0
a:being	0 0 0 12 -10 0 0
a:benefit	0 0 -3 16 -14 0 0
a:between	4 4 -2 -18 9 0 -5
a:between the	-1 0 2 -9 4 2 0
a:border	0 0 -10 0 10 0 0
a:border .	0 0 -9 0 10 0 0
a:both	-1 3 -8 18 -13 5 -5
a:both side	0 0 0 12 -10 0 0
a:brandy	0 0 0 -10 10 0 0
a:bring	0 -5 -2 9 -6 0 5
a:busan	0 0 -7 0 13 0 0
a:butter	0 0 -4 18 -6 0 -7
a:by	0 -13 -9 8 8 0 -13
a:by <office>	0 0 -4 -3 11 0 0
a:by <person>	0 0 0 -5 9 0 0
a:by <span>	0 -3 -1 16 -7 0 0
a:call	0 0 -4 -4 12 0 0
a:capital	0 0 0 10 -8 0 0
a:carry	0 0 -1 -6 12 0 0
a:cashew	0 0 7 3 -10 0 0
a:cease	0 0 0 -5 10 0 -2
a:charge <level>	1 0 -6 -13 6 0 9
a:charge <number>	0 0 10 7 -14 0 -1
a:close	0 0 13 0 -11 0 0
a:close .	0 0 11 0 -11 0 0
a:cocoa	0 0 -1 11 -8 0 0
a:cocoa butter	0 0 0 13 -3 0 -6
a:collect	0 0 0 6 0 -1 -9
a:collect .	0 0 1 9 -10 0 0
a:come	4 -4 -1 -10 5 4 0
a:company	0 0 -2 -8 11 3 -3
a:cost	0 0 -5 -10 5 0 6
a:cotton	0 0 0 -5 12 0 -2
a:could	0 0 -7 0 12 0 -2
a:date	0 0 1 -13 2 0 6
a:day	-3 0 9 0 -5 2 -2
a:day .	0 0 12 0 -13 2 0
a:desk	0 0 -1 -4 12 -3 0
a:dispute	0 8 2 -2 -12 6 0
a:door	0 0 11 0 -11 0 0
a:down	0 -1 -8 12 -5 0 0
a:duty	0 -6 4 0 6 0 -17
a:duty .	0 0 -1 -4 10 0 0
a:duty is	0 0 -7 -3 14 0 0
a:duty of	0 0 8 -4 -2 4 -1
a:duty on	3 0 3 16 -11 0 -21
a:duty will	0 0 2 0 -10 0 11
a:each	0 9 -16 6 -2 0 -1
a:each other	0 9 -9 12 -12 0 0
a:either	0 0 -7 0 14 0 -3
a:end	0 3 21 -22 -12 0 12
a:end .	0 0 25 -10 -14 -6 0
a:end on	0 0 -11 -3 0 -2 16
a:evening	9 0 -18 -9 15 0 0
a:expire	8 2 -10 17 -15 3 0
a:expire .	9 0 -1 0 -4 0 0
a:expire on	0 2 -10 2 -1 3 0
a:export	0 0 -11 7 3 0 0
a:export control	0 0 0 10 -10 0 0
a:extra <level>	0 0 0 9 -8 0 0
a:fentanyl duty	0 0 2 -12 8 0 0
a:find	0 0 -8 0 12 0 0
a:fine	0 0 -4 -1 10 0 -1
a:first	-1 2 -14 -14 16 3 0
a:fish	0 0 0 16 -19 0 1
a:flour	0 0 -15 9 2 3 -1
a:following	0 0 0 -10 16 0 -3
a:for	-13 0 0 -7 17 -12 -1
a:for <quality>	0 0 9 4 -9 0 -4
a:for <span>	-1 4 -23 7 0 -3 0
a:for another	0 -1 11 -6 0 0 0
a:free	0 0 -1 -5 12 0 0
a:from	9 -2 -7 -3 12 -8 -8
a:from <day-ahead>	0 0 -11 -18 34 0 -3
a:from <name>	1 0 2 0 1 0 -10
a:get	0 0 3 -11 11 0 -1
a:go	3 0 10 2 -4 -6 -12
a:go up	0 0 -6 0 9 0 0
a:good	-3 0 2 0 9 -9 -4
a:good .	0 0 -2 -4 10 0 0
a:good from	0 0 0 -10 10 0 0
a:good is	0 0 -1 -11 15 0 -1
a:hand on	0 0 -6 14 -8 0 0
a:has ask	0 0 0 14 -14 0 0
a:has been	0 -3 6 -12 5 4 -4
a:has keep	0 0 0 9 -8 0 0
a:has pay	0 0 0 11 -10 0 0
a:have	-5 -2 -18 -13 21 0 13
a:have pay	0 0 0 -3 -5 0 12
a:having	-5 0 -2 0 10 0 0
a:hazelnut	0 0 5 8 -12 0 0
a:he	-2 7 -13 6 1 -1 -2
a:heard	-3 0 -5 -4 14 0 0
a:here	0 0 10 -10 -7 0 10
a:here .	0 0 0 -5 -3 0 12
a:his country	0 0 0 10 -10 0 0
a:hold for	0 0 0 -19 20 0 0
a:honour	0 0 0 10 -9 0 0
a:hour	0 7 2 -14 -6 11 0
a:hour .	0 7 3 -9 0 0 0
a:import	0 0 0 -10 15 0 -3
a:in	1 0 -23 -4 15 6 -2
a:in <month-ahead>	0 0 -4 -3 11 0 0
a:in <month-gone>	0 0 0 -12 9 1 0
a:in <name>	3 0 -6 6 -17 4 14
a:in <seat>	-6 0 0 11 1 0 -13
a:in a	0 10 0 -3 -6 0 0
a:in geneva	0 0 -2 12 -6 0 0
a:in the	2 0 4 -14 0 0 4
a:instead	0 0 -11 5 0 7 -1
a:into	0 0 14 -1 -3 0 -5
a:into <name>	0 0 -1 9 -3 0 0
a:is	1 -8 -5 -22 9 1 13
a:is <level>	0 0 -18 -14 23 0 0
a:is <number>	0 0 -14 -8 12 0 6
a:is a	0 0 0 13 -19 8 0
a:is go	0 0 10 0 -9 0 0
a:is not	10 0 -20 11 -5 0 8
a:is over	0 0 6 -1 -9 5 0
a:is up	0 0 7 0 -8 0 0
a:it	-2 -5 0 -8 20 -15 -3
a:it 's	0 0 4 9 -12 -4 3
a:it .	-3 0 -2 -11 18 0 0
a:it down	0 0 0 -8 11 0 0
a:it end	0 0 8 0 -6 0 0
a:it has	0 0 15 -7 -1 0 0
a:it put	0 0 0 11 -11 0 0
a:it was	0 -3 -3 -14 22 0 0
a:it will	0 0 9 0 -3 -3 -1
a:it would	0 0 -5 4 9 0 -12
a:its	0 -7 -2 13 -1 6 -16
a:its additional	0 0 1 11 -13 0 0
a:its duty	0 0 0 4 -8 8 -1
a:its own	0 0 10 -2 -5 0 0
a:its tariff	0 0 -1 -8 13 0 0
a:know	0 0 -6 -2 13 0 -1
a:lapse	0 8 3 -4 -2 0 -2
a:lapse .	0 9 -5 -8 4 0 0
a:last	-11 -1 13 7 -11 0 0
a:last <span>	0 0 -2 10 0 0 -8
a:last day	-1 0 16 -2 -12 0 0
a:last until	0 0 -11 3 4 -1 0
a:later	0 0 0 -6 -7 12 1
a:later .	0 0 0 -1 -2 12 -8
a:latest	0 0 -12 0 2 6 0
a:lay	0 5 5 7 -16 0 0
a:leather	0 0 0 2 -8 0 5
a:leave the	0 0 0 -9 10 0 0
a:let	11 0 0 -3 -5 0 0
a:let their	11 0 -5 0 -5 0 0
a:letter	0 0 0 14 -8 -2 0
a:level	0 0 0 13 -10 0 0
a:levy	0 0 -6 1 11 0 -5
a:licence	0 0 0 -11 16 0 0
a:long	-1 0 0 -3 9 0 0
a:longer	0 0 -6 -17 12 0 5
a:look	0 0 10 0 -6 0 0
a:lower	0 0 8 14 -16 0 -3
a:lower rate	0 0 10 1 -9 0 -2
a:lower the	0 0 0 15 -14 0 0
a:lumber	0 0 0 10 -9 0 0
a:machine	0 0 0 -11 15 0 -1
a:may	0 0 10 -12 6 0 -10
a:mean	0 0 0 -8 11 0 0
a:minister	0 0 0 -5 10 0 0
a:more	0 0 -3 -8 13 0 0
a:most	0 0 0 -3 8 0 -5
a:mr	0 0 0 9 -7 0 0
a:mr <person>	0 0 0 10 -8 0 0
a:neither	8 0 -3 5 -11 0 3
a:new	-1 9 7 5 -10 -3 -3
a:new one	0 0 3 8 -11 0 0
a:next	-4 0 -6 8 -2 5 0
a:next week	0 0 -6 -1 10 0 0
a:night	-11 0 11 -4 3 0 -3
a:night .	-3 0 9 5 -6 0 0
a:no	0 8 -12 -11 8 0 4
a:no longer	0 0 -5 -16 10 0 5
a:nobody	0 8 -10 -2 2 0 0
a:none	0 0 9 0 -8 0 0
a:not	6 4 -11 22 -12 -5 -5
a:nothing	-2 0 16 0 -8 0 -2
a:nothing .	0 0 6 0 -14 1 4
a:now	0 0 -14 -7 15 -6 9
a:of	-20 2 -13 9 4 1 -2
a:of <level>	-1 0 11 0 -1 1 -8
a:of <number>	0 0 -3 -7 12 -3 2
a:of <span>	-1 10 -5 -2 -6 0 7
a:of a	0 0 0 11 -10 0 0
a:of duty	0 0 -6 -4 13 0 0
a:of talk	0 0 -3 -4 12 0 0
a:of the	0 -7 -14 7 0 2 6
a:of thi	-8 0 15 -5 1 -9 0
a:on	-17 2 0 5 4 -7 -1
a:on .	0 0 -4 0 -3 0 9
a:on <day-ahead>	-2 -6 -26 16 7 -10 1
a:on <day-today>	0 0 -3 -4 12 0 0
a:on fish	0 0 1 9 -11 0 0
a:on our	0 0 -7 7 -12 5 6
a:on steel	0 0 0 -9 5 0 2
a:on the	-4 0 14 14 -16 -1 -5
a:on top	0 0 -10 3 6 0 0
a:once	0 0 -3 -6 -2 0 13
a:one	0 0 9 5 -4 -3 -5
a:order	0 0 -10 0 13 0 0
a:ordinary	0 0 0 -7 15 0 -1
a:origin	0 0 -5 -15 17 0 1
a:other	0 9 -5 18 -14 0 -4
a:other 's	0 0 0 16 -14 0 0
a:our	-1 0 -14 7 -3 4 7
a:out .	0 0 14 -5 -6 0 0
a:over	0 3 3 -8 -3 7 -3
a:over .	0 0 9 0 -8 0 0
a:parcel	0 0 -3 -6 20 0 -7
a:pause	-1 0 7 -11 3 0 0
a:pause of	0 0 -1 -13 15 0 0
a:pay <level>	-18 -1 4 -4 9 0 -1
a:pay <number>	10 0 1 2 -10 0 0
a:pay an	0 0 0 -9 11 0 0
a:period	0 0 7 -10 -8 0 12
a:period of	0 0 0 -11 0 0 12
a:product	0 0 -4 -2 12 0 0
a:prolong .	0 7 0 -9 3 0 0
a:promise	0 9 4 0 -12 0 0
a:put	0 0 -11 7 0 1 0
a:put <level>	0 0 -3 -2 11 0 0
a:rare earth	0 0 -2 -3 10 0 0
a:renew	9 0 -10 0 2 0 0
a:reply	0 0 -7 0 13 0 0
a:reply .	0 0 -5 0 10 0 0
a:rest	0 0 -4 -5 12 0 0
a:rice	0 0 3 -2 -13 0 13
a:rise	0 0 -8 12 0 0 -2
a:rum	0 0 -2 -9 15 0 -1
a:run	1 0 8 0 -8 -5 0
a:run .	0 0 9 0 -7 0 0
a:run until	0 0 -1 -21 16 0 9
a:safeguard	0 0 0 -9 10 0 0
a:salmon	0 0 0 -12 13 0 0
a:salt	0 0 0 7 1 0 -11
a:same	0 0 5 -11 3 0 0
a:say	0 0 -10 2 5 0 3
a:season	0 0 -7 -2 15 0 0
a:seat	0 0 0 11 -11 0 0
a:section	0 0 0 -10 15 0 0
a:section <number>	0 0 0 -10 15 0 0
a:set	0 0 -17 2 0 0 12
a:shall	0 0 9 2 0 -3 -12
a:ship	0 0 -8 -9 20 0 0
a:side	-1 -2 -13 13 0 0 2
a:sign	0 0 -2 -7 10 -6 6
a:since	7 0 3 -12 0 0 0
a:small	0 0 0 -2 9 0 0
a:some	0 0 -9 -8 19 0 0
a:soybean	0 0 1 -9 9 0 0
a:speaking	0 0 10 0 -10 0 0
a:stand at	0 0 0 10 -8 0 0
a:stay	0 0 2 -18 8 0 3
a:still	0 0 0 -8 -4 0 11
a:stop	0 0 -5 0 10 0 0
a:subject	0 0 0 2 -10 0 8
a:subject to	0 0 0 1 -9 0 8
a:successor	-9 0 -4 0 14 0 0
a:sugar	0 0 1 5 -10 3 0
a:surcharge	0 0 -1 -14 19 0 0
a:suspend until	0 0 0 -10 12 0 0
a:suspension	0 0 -21 12 13 0 0
a:suspension of	0 0 -9 0 11 0 0
a:take	1 0 1 -10 0 7 1
a:take <level>	-3 0 0 -9 1 5 6
a:take <number>	7 0 1 0 -9 0 0
a:talk	0 0 -6 -8 20 0 -1
a:talk on	0 0 -8 0 12 0 0
a:talked about	0 0 9 0 -8 0 0
a:tariff .	0 0 -2 -1 10 0 0
a:tariff truce	8 0 2 -12 -1 0 0
a:telephone	0 0 10 4 -12 0 0
a:telephone .	0 0 10 7 -16 0 0
a:telephoned	-5 0 -2 0 9 0 0
a:term of	0 0 0 8 -1 0 -5
a:than	0 0 3 -9 2 0 0
a:that	-3 5 -3 9 -11 0 9
a:that his	0 0 0 10 -10 0 0
a:the	2 -21 0 2 8 -11 -2
a:the <day-ahead>	0 0 -1 0 -7 -1 15
a:the <day-gone>	0 0 0 12 -9 0 0
a:the <level>	0 0 -9 -11 27 0 -4
a:the <name>	2 0 -7 -7 16 -1 -5
a:the <number>	0 0 -11 0 9 0 0
a:the <office>	5 0 -12 -3 12 -6 0
a:the <organisation>	-1 0 0 -6 15 -2 -5
a:the <person>	0 0 -6 -5 17 0 0
a:the <quality>	0 0 -9 19 -1 -1 -6
a:the additional	0 0 10 12 -12 -8 -3
a:the arrangement	0 0 2 8 -10 0 0
a:the border	0 0 -9 0 11 0 0
a:the control	0 0 10 0 -9 0 0
a:the date	0 0 4 -9 2 0 0
a:the end	5 -1 12 -5 -6 -2 0
a:the evening	4 0 -11 0 5 0 0
a:the fentanyl	0 0 0 -14 12 0 0
a:the first	0 0 -13 -8 11 3 2
a:the following	0 0 0 -10 16 0 -3
a:the last	-2 0 14 -3 -10 2 0
a:the latest	0 0 -12 0 2 6 0
a:the letter	0 0 -8 18 -9 0 0
a:the lower	0 0 10 0 -8 0 -2
a:the month	4 0 -8 4 -1 0 0
a:the ordinary	0 0 0 -3 11 0 0
a:the other	0 0 -2 14 -8 0 0
a:the port	0 0 -5 -5 13 0 0
a:the same	0 0 5 -11 3 0 0
a:the suspension	0 0 -10 14 0 0 0
a:the tariff	-6 0 4 -10 3 0 3
a:the telephone	0 0 9 6 -14 0 0
a:the time	0 0 7 4 -11 0 0
a:the truce	-1 -4 -2 8 -5 5 0
a:their	9 -2 -4 9 -3 -4 -5
a:their <office>	0 0 0 14 -14 0 0
a:their tariff	10 0 -7 0 -2 0 0
a:them	0 0 6 8 -9 0 -1
a:there	1 0 -9 18 -6 -7 -2
a:there 's	0 0 2 -11 8 0 0
a:there was	5 0 -7 12 -8 0 0
a:there will	0 0 -2 0 9 0 -3
a:they	11 -4 9 -8 -6 -9 5
a:they are	0 0 8 -3 -14 0 10
a:they had	9 0 -8 4 -6 0 0
a:thi	-11 -6 16 9 -12 -13 4
a:thi year	0 0 0 12 -12 -4 7
a:think	0 0 8 0 -3 -3 0
a:those	0 0 -4 19 -11 -1 0
a:three	0 0 10 -10 -2 0 2
a:tile	0 0 10 5 -14 0 0
a:timber	0 0 7 0 -16 10 0
a:time	0 0 11 1 -9 0 -1
a:to	0 5 -10 -18 21 -5 0
a:to <day-ahead>	0 0 10 0 -6 -8 6
a:to <level>	5 4 -6 15 -6 -1 -3
a:to <name>	0 0 -7 -6 17 0 0
a:to <number>	0 0 -12 6 -1 9 0
a:to an	-2 0 -1 -2 9 0 0
a:to be	0 0 -5 -11 11 7 0
a:to extend	0 0 12 0 -10 0 0
a:to hold	0 8 6 0 -14 0 0
a:to run	0 0 15 -2 -9 0 0
a:to sign	0 0 -9 0 13 0 0
a:to take	0 0 6 3 -15 0 4
a:to the	0 0 -3 -2 0 -1 14
a:top	0 0 -10 3 6 0 0
a:truce	9 2 -1 17 -15 -1 -1
a:truce between	10 0 -11 0 3 0 0
a:truce of	-2 10 0 5 -11 0 0
a:truce on	0 0 12 -4 -7 0 0
a:truce that	0 0 -7 12 -6 0 0
a:truce with	-1 0 11 -1 -4 0 0
a:turn	0 0 10 -2 -5 0 0
a:two	-1 7 -13 -5 15 -2 -9
a:two side	0 0 -1 -5 10 0 0
a:tyre	0 0 0 9 -9 0 0
a:under	-2 0 -6 0 13 -2 -7
a:under section	0 0 0 -9 12 0 0
a:until	-5 -11 -13 17 -7 -9 8
a:until <day-ahead>	0 -4 -14 5 -1 -4 13
a:up	0 0 16 1 -11 -1 -3
a:up .	0 0 21 0 -21 0 0
a:us	0 0 9 7 -12 0 -2
a:was	1 -1 -15 5 6 0 -2
a:was <level>	0 0 5 -9 0 0 0
a:was <number>	2 -2 -11 -3 12 0 0
a:was a	8 0 5 -2 -10 0 0
a:watche	0 0 0 -10 2 0 4
a:we	0 0 13 -7 -1 -1 1
a:week	0 0 -6 0 10 0 0
a:well	0 0 -2 -8 10 3 -5
a:well .	0 0 -3 -7 9 3 0
a:what	0 0 0 9 -4 1 0
a:what it	0 0 0 17 -18 0 0
a:what they	0 0 11 0 -8 0 0
a:whatever	0 0 13 0 -11 0 0
a:whole	0 0 -9 0 -5 16 0
a:will	5 0 -10 2 6 -16 0
a:will be	0 0 3 -12 1 -8 6
a:wine	0 0 1 14 -10 0 -6
a:with	-17 4 19 -5 0 -4 -14
a:with <seat>	0 0 13 7 -19 0 0
a:withdraw	0 0 -5 0 9 0 0
a:without	-13 0 3 -5 15 -7 -8
a:wool	-2 0 0 -5 0 0 9
a:would	-4 -3 -10 11 8 0 -3
a:would be	0 0 0 5 9 0 -14
a:would have	0 0 -12 0 -4 3 15
a:year	-9 0 -6 15 -7 0 0
a:you	-1 0 0 0 9 -1 -3
asks	-3 -3 -10 0 16 -8 1
b:"	-5 0 -6 10 -2 0 5
b:" <name>	0 0 -10 0 11 0 0
b:" not	0 0 13 0 -12 0 0
b:" on	0 0 9 -1 0 -6 0
b:" tariff	0 0 -10 0 11 0 0
b:" the	0 0 -17 7 -3 17 0
b:'	-5 0 -6 3 11 -2 0
b:'s	-2 -10 16 -13 6 -21 1
b:'s <level>	0 0 10 2 -19 6 0
b:'s <organisation>	10 0 0 0 -13 2 0
b:'s commerce	0 0 -2 -4 11 0 0
b:'s duty	0 0 10 12 -8 -3 -11
b:'s no	0 0 0 0 -13 9 0
b:'s notice	0 0 0 -11 15 0 0
b:'s own	0 0 -4 12 -4 0 0
b:'s second	5 0 -3 0 6 -10 0
b:'s truce	-2 0 -7 13 -2 1 0
b:)	0 -1 -2 11 -1 -7 3
b:) <name>	0 0 5 0 -10 4 0
b:) the	0 0 3 9 -9 -7 1
b:*	0 0 -7 -2 0 -6 14
b:,	0 0 -2 0 11 -7 -2
b:, <number>	0 0 -12 -9 16 0 4
b:, <organisation>	0 0 5 9 -14 0 0
b:, <person>	2 0 -14 -8 22 0 0
b:, <points>	0 0 11 4 -6 -7 -2
b:, <span>	0 0 -5 16 -5 -5 0
b:, a	0 0 -6 -2 13 0 0
b:, and	-21 -5 17 -6 1 6 -40
b:, are	0 0 10 -4 -3 -6 0
b:, begin	0 14 -14 9 -19 0 9
b:, both	0 0 0 0 -16 0 17
b:, by	0 0 -12 3 6 0 0
b:, come	0 0 -10 1 7 0 0
b:, conclude	0 -12 0 -17 23 0 0
b:, counted	0 0 0 8 -12 0 7
b:, date	0 0 9 2 -12 0 0
b:, down	0 0 -4 -10 14 0 0
b:, due	0 0 -4 -1 13 -7 0
b:, end	-3 -1 0 0 -5 10 0
b:, expire	-3 0 -12 0 17 0 0
b:, for	0 4 11 6 -14 -1 -5
b:, from	5 7 -18 -12 10 -5 8
b:, go	0 0 13 -4 -5 -3 0
b:, good	0 0 9 -2 -2 -2 0
b:, had	-3 -1 8 9 -8 -2 0
b:, have	1 0 -11 9 1 -4 0
b:, he	0 0 11 0 -15 8 0
b:, in	0 -6 0 -7 11 0 -4
b:, is	0 0 8 11 -19 4 -6
b:, it	2 0 14 -3 -20 10 0
b:, last	0 0 -15 1 17 -7 0
b:, monday	0 0 -3 -5 10 0 0
b:, no	0 0 -7 0 10 0 0
b:, not	0 0 -13 0 17 -1 0
b:, now	0 0 22 0 -14 -10 0
b:, on	5 -3 3 0 -12 0 11
b:, run	-4 0 -9 0 17 -3 0
b:, spoke	0 0 -2 0 -7 12 0
b:, start	0 0 -8 -6 13 0 0
b:, suspend	0 0 10 -5 -1 0 0
b:, take	-1 0 0 13 -5 -5 0
b:, tell	0 0 -7 -3 14 0 0
b:, the	5 -3 5 -1 8 -41 6
b:, through	0 0 -5 0 11 -2 0
b:, thursday	0 0 0 -8 11 0 0
b:, till	0 0 0 -1 -8 10 0
b:, until	-2 0 -3 10 -2 5 -4
b:, up	0 0 3 -1 -18 15 0
b:, valid	0 0 11 2 -7 -6 0
b:, was	-1 4 0 4 0 -9 0
b:, we	0 0 -6 -2 13 0 0
b:, wednesday	0 0 8 2 -9 0 0
b:, will	0 0 -10 1 2 -1 8
b:, with	0 0 6 -18 -3 -5 12
b:-	-11 -4 13 0 -9 7 0
b:- a	0 0 0 0 -12 0 12
b:- and	0 0 1 0 -13 3 10
b:- call	0 0 7 11 -13 -5 0
b:- duty	0 0 7 5 -12 0 0
b:- loui	0 0 0 -12 13 0 0
b:.	0 0 3 -7 1 -10 9
b:. it	0 0 0 -3 -10 0 10
b:/	0 0 -8 8 -15 7 12
b:/ <number>	0 0 0 2 -12 0 8
b::	-9 0 -4 2 9 -6 -4
b:: <level>	0 0 -10 0 8 17 -25
b:: <name>	0 0 2 0 1 -16 4
b:: <number>	0 11 0 14 -21 -18 18
b:: <organisation>	0 0 -4 -1 11 0 -1
b:: <quality>	0 0 18 4 -20 0 -1
b:: <seat>	0 0 6 0 -17 12 0
b:: <span>	0 -2 -13 -15 19 0 4
b:: a	0 -1 0 -3 14 -2 0
b:: and	0 0 -6 -2 0 10 0
b:: from	0 0 -5 -2 0 10 0
b:: i	0 0 0 -4 9 0 0
b:: it	-1 0 15 9 -28 6 0
b:: its	0 0 -6 0 8 0 0
b:: sign	0 0 7 5 -11 0 0
b:: since	0 0 -2 14 -9 0 0
b:: the	-6 5 -1 -22 26 -10 -4
b:: then	0 0 -10 11 0 -3 -1
b:: there	0 0 -9 0 11 0 0
b:: truce	0 -2 -1 -5 11 0 0
b:: what	0 0 -6 -17 26 -1 -2
b:;	-11 -2 -4 -4 5 4 2
b:; <level>	0 0 -7 0 11 0 0
b:; it	-7 0 14 -7 3 -20 4
b:; on	0 0 -10 0 13 0 0
b:; the	2 0 -1 17 -15 5 -1
b:<agent>	0 -9 -8 -14 19 5 -15
b:<day-ahead>	-7 0 -5 -17 3 20 -12
b:<day-ahead> and	0 0 -20 -8 13 14 -8
b:<day-ahead> from	0 0 0 6 -10 0 4
b:<day-ahead> to	0 0 -1 -4 0 9 -6
b:<day-ahead> would	0 0 14 0 -16 0 0
b:<day-gone>	28 -13 7 -3 -20 2 0
b:<day-gone> and	0 0 12 5 -6 -8 -3
b:<day-gone> end	14 0 0 -2 -8 0 0
b:<day-gone> evening	0 0 10 0 0 -12 0
b:<day-gone> he	0 0 -2 0 -8 12 0
b:<day-gone> in	0 0 -11 1 -3 11 0
b:<day-gone> the	0 0 -15 3 5 5 0
b:<day-gone> to	12 0 2 0 -2 -11 0
b:<day-today>	-6 -2 7 -11 -8 13 6
b:<duty>	-12 -2 11 0 -9 12 -2
b:<gate>	1 -3 -2 -1 11 -6 -8
b:<goods-amount>	6 0 -16 12 -1 1 -9
b:<goods>	-25 -22 -3 17 -6 8 8
b:<level-noun>	-8 -2 -5 10 10 -4 -13
b:<level>	-9 -16 4 -1 9 5 -8
b:<level> and	6 0 -17 -11 8 4 9
b:<level> apply	0 0 0 -3 9 0 -2
b:<level> as	0 0 -6 -17 12 0 6
b:<level> at	0 0 -10 -3 2 11 0
b:<level> before	0 0 -3 8 -1 0 0
b:<level> come	0 0 10 0 -9 0 0
b:<level> for	0 0 -2 -7 9 0 1
b:<level> has	0 0 7 -10 0 0 0
b:<level> in	-3 0 4 0 -11 18 0
b:<level> instead	0 0 -3 8 -1 0 -1
b:<level> is	0 0 11 5 -11 -2 -1
b:<level> of	0 0 11 1 -8 -1 0
b:<level> on	7 0 8 22 -28 6 1
b:<level> to	0 0 -17 0 15 -1 -5
b:<level> until	1 0 10 -3 -4 -4 -2
b:<level> with	0 0 0 -10 10 0 0
b:<money>	0 0 -12 19 4 -14 -3
b:<money> in	0 0 0 12 -10 0 0
b:<month-ahead>	0 0 20 2 -16 -6 0
b:<month-gone>	5 -5 2 3 -14 6 3
b:<month-gone> is	0 0 0 0 -4 -5 9
b:<month-gone> run	0 0 11 0 -6 -2 0
b:<month-gone> to	0 0 -1 10 0 -4 0
b:<month-gone> until	0 0 -3 10 -4 0 0
b:<month-today>	0 0 0 10 -7 0 0
b:<name>	-2 -1 4 3 0 -10 1
b:<name> 's	-7 -6 4 2 13 -19 -4
b:<name> and	0 3 3 6 -22 8 13
b:<name> are	0 0 -4 0 11 0 -6
b:<name> at	0 0 -14 2 4 0 0
b:<name> begin	-4 0 0 -2 10 0 0
b:<name> by	0 0 0 5 -10 0 8
b:<name> charge	0 0 -1 8 -11 7 0
b:<name> cut	0 0 0 12 -15 0 3
b:<name> duty	0 0 -1 -5 10 0 0
b:<name> end	5 0 -13 8 5 -4 0
b:<name> extend	0 0 14 0 -2 -11 0
b:<name> for	0 0 6 6 -9 0 -1
b:<name> from	5 0 -12 4 -2 11 -12
b:<name> gave	0 0 0 17 -15 0 0
b:<name> give	0 0 -13 0 16 0 0
b:<name> had	7 7 -2 5 -15 0 0
b:<name> has	1 0 -7 -7 0 11 4
b:<name> have	-2 0 9 -3 10 -14 -6
b:<name> in	0 -4 2 -17 6 8 0
b:<name> let	2 0 -14 0 12 0 0
b:<name> make	-1 -1 -4 4 10 -8 0
b:<name> over	-3 0 -6 0 10 0 0
b:<name> pay	0 0 0 -5 11 0 -3
b:<name> put	0 0 -4 12 -6 0 0
b:<name> reach	0 0 0 10 -9 0 0
b:<name> run	-13 0 5 -6 9 -6 7
b:<name> since	0 0 -7 11 -5 0 0
b:<name> slap	0 0 0 -6 -3 0 9
b:<name> start	0 0 11 0 -9 0 0
b:<name> to	0 0 -10 -5 -11 9 18
b:<name> under	0 0 12 0 -12 0 0
b:<name> until	0 0 1 -1 -6 9 0
b:<name> was	-7 0 -3 -14 25 -5 0
b:<name> will	-5 0 -1 8 -18 7 13
b:<name> with	0 0 -7 9 0 0 -3
b:<not>	12 -7 -1 -22 0 5 5
b:<number>	6 3 -20 -5 22 -34 10
b:<number> /	0 0 -6 8 -18 8 13
b:<number> <seat>	0 0 1 0 -8 0 6
b:<number> a	0 0 19 -7 -7 -3 0
b:<number> am	0 0 -13 5 8 0 0
b:<number> both	0 0 -1 9 -11 4 0
b:<number> is	0 0 0 9 -6 0 0
b:<number> on	-7 0 -10 8 -2 -1 6
b:<number> p	0 0 -21 11 7 0 0
b:<number> run	0 0 0 0 -9 11 0
b:<number> would	0 0 0 10 -7 0 0
b:<office>	-5 -4 -12 0 12 0 0
b:<office> 's	0 0 -6 0 12 -2 0
b:<office> have	0 0 4 -9 4 0 0
b:<office> spoke	0 0 9 -1 -6 0 0
b:<office> want	0 0 12 0 -10 0 0
b:<organisation>	6 -4 11 4 -6 -19 0
b:<organisation> 's	0 0 0 -10 11 0 -1
b:<organisation> and	0 0 -11 -7 9 6 0
b:<organisation> announce	0 0 2 8 -11 0 0
b:<organisation> doe	0 0 5 0 -10 0 4
b:<organisation> has	0 0 15 0 -13 0 -2
b:<organisation> in	0 0 7 5 -12 -4 6
b:<organisation> let	11 0 0 -1 -9 0 0
b:<organisation> say	0 0 7 1 2 -11 -4
b:<person>	-2 -4 -10 -22 32 -13 0
b:<person> 's	10 0 11 0 -17 0 0
b:<person> agree	0 0 17 -11 0 -12 0
b:<person> and	-2 3 10 0 -3 -2 -6
b:<person> announce	0 0 6 -2 -9 0 6
b:<person> is	0 0 -14 0 19 0 0
b:<person> meet	0 0 -6 15 -7 0 0
b:<person> on	0 0 1 -5 11 -7 0
b:<person> say	-1 0 -2 17 -5 0 -4
b:<person> sign	3 0 -9 -22 21 0 0
b:<points>	-7 3 29 -10 -5 -11 -5
b:<points> are	0 0 13 -7 -11 -3 8
b:<points> for	0 0 0 10 0 0 -13
b:<points> of	0 7 10 -15 11 -16 0
b:<points> on	-3 0 -9 -3 6 5 1
b:<points> sleep	0 0 -11 -1 5 8 0
b:<points> suspend	0 0 10 4 -15 0 0
b:<points> until	0 0 7 4 -9 -1 0
b:<quality> -	0 0 6 6 -11 0 0
b:<quality> and	0 0 -9 -3 15 0 0
b:<quality> coffee	0 0 0 11 -5 0 -6
b:<quality> duty	0 0 8 -2 -8 5 0
b:<quality> good	-4 0 0 -11 16 -12 -5
b:<quality> ministry	0 0 0 0 -9 9 0
b:<quality> oil	0 0 11 5 -16 0 0
b:<quality> olive	0 0 -7 12 -3 0 0
b:<quality> one	0 0 -19 1 8 0 9
b:<quality> origin	0 0 -6 -11 0 7 6
b:<quality> side	0 0 9 -13 2 0 0
b:<quality> soybean	0 0 0 13 -10 0 0
b:<quality> sugar	0 0 9 -3 -12 4 1
b:<quality> tariff	0 0 0 -14 11 0 0
b:<quality> tea	0 0 10 5 -17 -6 9
b:<seat>	0 -17 0 -26 7 14 13
b:<seat> and	2 -4 4 -9 -12 4 14
b:<seat> had	0 0 0 -10 11 0 0
b:<seat> has	0 0 7 -11 4 -3 0
b:<seat> last	0 0 10 3 -14 0 0
b:<seat> on	-1 0 -3 -4 16 -13 0
b:<seat> suspend	0 0 -9 -4 2 10 0
b:<seat> take	0 0 0 9 -7 0 0
b:<seat> time	0 0 0 12 -16 0 4
b:<seat> until	0 0 11 0 -9 0 0
b:<seat> would	0 0 -10 0 3 7 0
b:<sender>	-3 0 12 14 -7 -8 -9
b:<span>	-25 2 -5 11 3 -14 4
b:<span> after	0 0 -5 9 0 -4 0
b:<span> and	-10 0 -6 9 7 0 0
b:<span> are	0 0 20 0 -19 0 0
b:<span> begin	0 0 0 -4 15 0 -9
b:<span> end	3 10 -7 0 -22 16 0
b:<span> from	-1 7 -21 5 -9 -6 12
b:<span> of	0 -2 9 -10 0 -8 11
b:<span> on	0 0 -15 5 10 0 0
b:<span> truce	-6 0 -20 1 22 0 0
b:<taker>	-5 0 11 -2 3 -6 0
b:<v-bear>	-3 -12 -1 -1 9 3 -4
b:<v-buy>	-3 0 0 -6 17 -7 -10
b:<v-deny>	0 0 -8 1 11 -1 0
b:<v-down>	0 -7 10 -8 -4 0 4
b:<v-end>	6 -5 4 -13 -3 9 -5
b:<v-impose>	8 -3 0 -6 1 -1 8
b:<v-propose>	-11 0 -2 0 -1 9 1
b:<v-refuse>	0 0 0 -7 10 0 0
b:<v-renew>	-16 -11 9 -5 6 0 -13
b:<v-stay>	-3 1 -11 4 7 2 -2
b:<v-up>	0 -7 7 -12 12 -5 -10
b:a	-4 -2 -2 0 13 -23 2
b:a .	0 0 21 -7 -9 -3 0
b:a <quality>	0 0 -6 0 11 0 -3
b:a deal	0 0 14 0 -9 0 -1
b:a new	0 0 -3 -2 13 0 0
b:a standstill	0 0 -10 4 -9 13 0
b:a tariff	10 0 8 -5 -11 0 -3
b:a third	0 0 -7 0 -4 0 11
b:a truce	-7 6 0 25 -16 -13 1
b:about	0 0 -4 -8 11 -2 2
b:accord	0 0 -3 -3 13 0 0
b:according	0 0 -10 -5 12 4 0
b:additional	0 0 10 2 -5 0 -7
b:admit	0 0 11 0 -8 0 0
b:affiliate	0 0 -9 -7 15 -2 0
b:after	-3 -3 8 2 -6 -7 1
b:after <level>	0 0 0 11 -9 0 0
b:after a	-7 0 -1 0 13 0 0
b:after the	0 0 0 9 -2 -8 0
b:again	-1 0 -5 10 4 -5 0
b:again before	0 0 13 0 -12 0 0
b:against	0 0 -6 -12 13 2 0
b:agree by	0 0 6 14 -11 -4 -3
b:agree for	0 0 0 13 -11 0 0
b:agree in	0 -2 32 -6 -7 -3 0
b:agree to	0 0 -15 -10 8 7 12
b:agreement	-1 -1 3 -10 8 -4 0
b:agreement by	0 0 5 0 -8 3 0
b:agreement is	0 0 11 0 -7 -3 0
b:agreement the	0 0 -5 0 9 -2 0
b:agreement was	0 0 0 7 -13 8 0
b:agreement with	0 0 -8 -5 17 0 0
b:aire	0 11 0 -8 -4 0 0
b:aire on	0 9 0 0 -5 0 0
b:all	-4 0 0 -7 0 0 14
b:all of	0 0 15 0 -11 0 0
b:almond	0 0 12 0 -11 0 0
b:already	0 0 -10 0 12 0 0
b:aluminum	0 0 -6 -1 12 0 0
b:am on	0 0 -12 5 7 0 0
b:an	6 -2 6 -25 1 4 0
b:an additional	0 0 0 -13 15 0 -1
b:an extension	2 0 8 -7 -20 14 -3
b:and	-29 -8 7 1 -7 17 1
b:and -	0 0 1 0 -13 3 10
b:and <level>	6 0 -15 0 -1 -1 13
b:and <name>	1 4 -2 -12 -1 0 15
b:and <number>	0 0 10 0 0 -7 -11
b:and <person>	-2 2 12 -2 -1 -8 -6
b:and <quality>	0 0 -19 -15 28 6 0
b:and after	0 0 7 -4 -14 2 7
b:and again	0 0 6 9 -14 0 0
b:and agree	0 0 -12 3 0 8 0
b:and aluminum	0 0 -5 -1 10 0 0
b:and come	0 0 12 -3 -10 2 -2
b:and due	0 0 8 -2 -5 0 0
b:and expire	0 0 -12 0 10 4 0
b:and from	0 0 -5 -15 2 0 12
b:and has	0 0 3 10 -9 -2 0
b:and have	0 0 -11 0 0 8 0
b:and hold	0 0 0 10 -9 0 0
b:and i	0 0 6 -7 -9 0 10
b:and in	0 0 10 -13 0 0 0
b:and it	-13 0 10 14 -6 -4 -1
b:and last	0 0 10 0 -12 1 0
b:and not	0 0 -9 0 12 0 0
b:and remain	0 0 8 0 -2 -6 0
b:and superhard	0 0 0 11 -11 0 0
b:and the	-6 -1 -5 23 -9 1 0
b:and then	0 0 -8 0 9 0 0
b:and to	0 0 -12 6 1 4 0
b:and until	0 0 1 0 -15 12 0
b:and with	0 0 0 10 -9 0 0
b:and would	0 0 0 0 8 -6 0
b:announce	0 0 7 -3 -11 9 0
b:announce for	0 0 10 0 -6 0 0
b:announce tariff	0 0 0 0 -12 12 0
b:announce thi	0 0 0 4 -12 0 8
b:announcement	0 0 -11 3 6 0 0
b:announcement of	0 0 -6 10 -2 0 0
b:another	0 -1 -12 -1 16 2 -1
b:antigua	0 0 -1 -9 0 9 0
b:antimony	0 0 -4 0 9 -2 0
b:apple	0 0 8 -9 9 -2 -8
b:apply	0 0 12 -2 -4 -3 0
b:apply again	0 0 0 0 8 -5 0
b:apply from	0 0 10 -9 7 -3 -4
b:approve	0 0 9 -11 0 -6 1
b:approve the	0 0 14 -4 -7 0 0
b:are	-7 0 -1 -2 23 -13 -6
b:are go	0 0 9 1 -10 0 0
b:are now	0 0 7 0 -18 13 0
b:are over	0 0 18 0 -17 0 0
b:are suspend	0 0 -13 8 15 -12 -9
b:are to	0 0 -7 -2 30 -18 0
b:are up	0 0 11 0 -11 0 0
b:arrangement	1 0 1 6 -18 6 3
b:arrangement with	-1 0 5 6 -9 -7 4
b:arrangement would	0 0 8 0 -2 -4 0
b:as a	0 0 -1 -5 10 0 0
b:as from	0 0 4 9 -5 -1 -6
b:as of	0 0 -19 6 -1 -3 10
b:as since	0 0 0 -11 12 0 0
b:as the	0 0 0 13 -8 0 0
b:ask	0 0 7 -12 7 -11 0
b:asleep	0 0 12 9 -19 0 0
b:asleep until	0 0 8 1 -10 0 0
b:assembly	0 0 -7 0 12 0 0
b:at	22 -12 -4 -13 1 6 -1
b:at <number>	10 0 -15 6 2 2 -4
b:at a	0 0 -8 -8 0 -1 13
b:at least	0 0 -7 0 13 -5 0
b:at midnight	8 0 0 -4 0 -6 0
b:at noon	12 0 2 -6 -3 0 -1
b:at present	0 0 8 0 -5 -1 0
b:at the	4 0 2 -24 19 -15 -4
b:away	2 0 6 -5 -16 10 2
b:back	15 0 -7 10 1 -22 0
b:back at	11 0 0 -3 -6 0 0
b:back on	0 0 -3 15 0 -2 -9
b:back to	0 0 -17 -2 20 -5 4
b:battery	0 0 7 9 -11 0 -1
b:battery and	0 0 0 11 -13 0 0
b:be	-9 -4 -6 -4 7 6 -5
b:be <number>	0 0 6 -3 9 0 -14
b:be at	0 0 -13 0 7 3 0
b:be back	0 0 -10 13 -1 0 -2
b:be completed	0 0 9 0 -7 0 0
b:be extend	0 0 15 -1 -12 -2 0
b:be in	0 0 -13 0 20 0 0
b:be look	0 0 0 0 -11 12 0
b:be over	0 0 18 0 -10 -9 0
b:be prolong	0 0 -14 -4 8 12 -2
b:be suspend	0 0 1 -5 -8 1 10
b:be there	0 0 -7 0 10 0 0
b:bearing	0 0 0 11 -9 0 0
b:became	0 0 -2 -3 10 0 0
b:because	0 2 4 6 -19 7 0
b:beef and	0 0 8 0 0 -8 0
b:been	11 0 0 2 0 -8 -2
b:been <level>	4 0 -11 7 0 0 0
b:been announce	0 0 6 4 -10 0 0
b:been charge	-2 0 0 -12 15 0 0
b:been due	0 0 -7 0 9 0 0
b:been extend	0 0 -10 0 9 0 0
b:been in	4 0 -15 -3 9 0 0
b:beer	0 0 6 11 -15 -2 0
b:before	-9 -8 4 10 -5 -16 11
b:before it	0 0 18 0 -14 0 0
b:before the	0 -5 10 12 -3 -19 -9
b:begin	-13 8 -20 -4 7 2 4
b:begin on	-8 6 -12 -9 9 2 6
b:being	0 0 18 -3 -13 0 0
b:bell	0 0 0 11 -11 0 0
b:between	1 -12 -2 6 -4 3 2
b:between <name>	-5 0 13 9 -3 -16 0
b:between the	19 -5 -15 -2 0 6 0
b:beyond	6 0 16 -4 -18 -4 4
b:board	0 0 11 0 -11 0 0
b:born	0 0 0 10 -10 0 0
b:both	7 -7 -9 14 -11 7 0
b:both country	0 0 10 -13 2 0 0
b:both have	0 0 -11 11 0 0 0
b:both side	14 0 -5 11 0 -8 -10
b:both sign	0 0 1 11 -12 0 0
b:both since	0 0 0 15 -14 0 0
b:both take	0 0 9 -14 6 0 -7
b:brace	0 0 11 0 -9 0 0
b:break	0 0 -13 0 15 0 0
b:broke	0 0 -6 -3 11 0 0
b:broke down	0 0 -2 -6 11 0 0
b:bueno	0 11 0 -8 -4 0 0
b:bueno aire	0 11 0 -8 -4 0 0
b:busan	-4 -7 25 -5 -4 -7 0
b:but	2 0 -10 0 7 4 -4
b:butter	0 0 -9 2 9 -1 -4
b:by <person>	0 0 13 -3 -2 -4 0
b:by <points>	-3 0 0 -9 0 2 8
b:by an	0 0 -4 -6 12 0 0
b:by telephone	0 0 16 0 -13 -1 0
b:by the	0 0 -9 9 17 -14 -8
b:cabinet	0 0 13 -4 -4 0 0
b:calendar	0 0 13 0 -7 -5 0
b:call	0 0 8 3 -1 -10 -4
b:call fentanyl	0 0 1 12 -14 0 0
b:calm	0 0 17 -2 -19 0 2
b:can	0 0 -4 -6 10 -4 3
b:can be	0 0 -13 -1 18 0 0
b:cannot	0 0 0 0 10 0 -6
b:car	0 0 0 -22 11 6 0
b:carry	0 -1 0 1 -5 11 -8
b:carry the	0 0 -1 6 -14 14 -4
b:case	0 0 15 -7 -4 -3 0
b:case on	0 0 10 0 -9 0 0
b:cease	0 0 14 0 -18 5 0
b:cease on	0 0 -2 0 -5 10 0
b:cease to	0 0 16 0 -11 -5 0
b:ceasefire	-2 0 -18 4 24 -7 -6
b:ceramic	0 0 0 4 5 0 -11
b:change	0 0 -19 13 2 0 -1
b:charge <quality>	0 0 14 -1 -11 0 0
b:charge again	0 0 -2 11 -7 0 0
b:charge by	7 0 0 -9 1 0 0
b:charge each	0 0 -1 -1 -3 9 0
b:cheaper	0 0 -3 11 -7 0 0
b:chip	0 0 0 -5 11 0 0
b:citru	0 0 0 10 -10 0 0
b:claim	0 0 -3 -1 8 0 0
b:clear	0 0 0 3 -15 10 4
b:clock	-1 0 -2 13 -3 0 0
b:close	0 0 10 -2 -2 -1 -3
b:club	0 0 -12 0 15 -1 0
b:cocoa butter	0 0 -5 -3 10 0 0
b:cod	8 0 6 0 -10 0 0
b:coffee	0 0 -5 18 -9 0 0
b:coffee and	0 0 0 9 -6 0 -1
b:collection	0 0 0 2 4 0 -10
b:come	3 -1 9 -12 6 -1 -19
b:come into	0 0 -16 17 -5 7 -7
b:comment	0 0 -9 0 16 -1 0
b:commerce ministry	0 0 -2 -4 11 0 0
b:company	0 0 -10 2 12 -1 -3
b:company are	0 0 0 10 -9 0 0
b:completed	0 0 9 0 -5 0 0
b:conclude	1 6 0 0 0 -13 -4
b:conclude a	0 0 0 -8 11 0 0
b:consent	0 0 16 0 -11 -1 0
b:consider	0 0 7 3 -10 0 0
b:consultation	0 0 0 -5 10 0 0
b:contract	0 0 -1 -1 14 -11 3
b:control of	0 0 6 -14 2 5 -3
b:copper	0 0 -2 6 2 0 -9
b:cork	0 0 16 0 -20 7 0
b:cost	0 0 -16 -8 29 -2 -5
b:cotton	0 0 -18 -11 -1 7 18
b:cotton until	0 0 -8 0 10 0 0
b:could	0 0 11 -4 0 -6 -11
b:could be	0 0 -4 0 9 -4 0
b:counted	0 0 14 1 -13 0 1
b:counted from	0 0 6 2 -8 0 1
b:counter	0 0 9 -1 -5 0 0
b:counter -	0 0 10 -1 -6 0 0
b:countermeasure	0 0 -13 4 10 0 0
b:countermeasure on	0 0 -9 6 3 0 0
b:country	0 0 -6 -6 12 0 -1
b:country end	10 0 -6 0 0 0 0
b:country has	0 0 -8 0 9 0 0
b:country have	0 0 12 0 -8 0 0
b:country run	-3 0 10 0 -1 0 0
b:crab	0 0 -4 0 9 0 0
b:cut	0 0 3 7 -12 -5 9
b:cut its	0 0 0 5 -12 0 9
b:cut to	0 0 0 10 -6 0 0
b:date	3 -2 10 7 -25 9 2
b:date from	0 -1 -2 11 0 -2 -3
b:dated	0 0 -5 -6 14 -1 0
b:day	0 0 12 -18 11 -22 -4
b:day until	0 0 -11 0 13 -1 0
b:deadline	0 0 -4 0 12 -4 0
b:deadline for	0 0 -10 0 13 0 0
b:deadline of	0 0 11 0 -8 0 0
b:deal	0 0 19 -16 -13 6 0
b:decide in	0 0 11 0 -9 0 0
b:decision	0 0 -16 -1 8 5 4
b:declare	-2 5 -6 9 -4 0 0
b:declare on	0 0 -2 12 -7 0 0
b:decree on	0 0 0 11 -10 0 0
b:delay	0 0 0 0 -10 11 0
b:delegation	0 0 0 -3 8 0 0
b:delivery	0 0 14 0 -9 -2 0
b:did	0 0 -20 -6 29 -4 0
b:did not	0 0 -7 0 11 0 0
b:do	0 0 13 -13 -10 0 5
b:do it	0 0 9 0 -7 0 0
b:do not	0 0 10 0 -10 0 0
b:dock	0 0 0 -7 12 0 0
b:doe the	0 0 8 0 -6 0 0
b:done	0 0 -3 14 -9 0 0
b:door	10 0 1 -1 -7 0 0
b:down	-1 0 -10 3 0 -9 16
b:down for	0 0 -8 0 9 0 0
b:down from	0 0 -4 -3 -9 0 19
b:down to	0 0 2 -10 5 -1 0
b:dried	0 0 9 0 -10 1 0
b:driver	0 0 -5 0 10 0 0
b:drop	1 0 0 1 -7 -4 8
b:drop its	0 0 -9 0 11 0 0
b:drop to	0 0 0 0 -10 0 12
b:due	-11 0 7 -3 2 1 -15
b:due again	0 0 5 8 -12 0 0
b:due on	0 0 -6 0 -7 18 0
b:due to	-10 0 12 -9 5 -15 -7
b:duty	-14 -5 21 -7 -13 8 1
b:duty begin	0 0 4 -13 0 -4 10
b:duty down	0 0 5 -9 -6 0 9
b:duty fall	0 0 0 16 -11 0 -5
b:duty from	0 0 -8 0 12 0 -5
b:duty had	6 0 -10 12 -6 0 0
b:duty is	0 0 17 2 -5 -8 -10
b:duty of	-1 0 -10 0 -1 7 6
b:duty on	-13 0 20 0 -9 9 -10
b:duty to	0 0 10 8 -11 0 -5
b:each	0 4 12 -3 -16 13 -4
b:each other	0 0 15 -3 -16 7 0
b:early	0 0 4 3 -14 10 0
b:early on	0 0 -6 0 -6 11 0
b:eastern time	0 0 -9 0 13 0 0
b:economy	0 0 0 13 -18 0 6
b:effect since	8 0 0 -9 0 0 0
b:effective	0 0 -13 1 4 0 3
b:either	0 0 0 0 5 -10 5
b:either side	0 0 2 0 6 -9 0
b:else the	0 0 8 0 -6 0 0
b:end	1 -1 2 -7 0 7 -24
b:end <span>	0 0 -10 0 11 0 0
b:end at	7 0 -13 0 5 0 0
b:end in	-8 -3 -4 3 10 0 0
b:end is	0 0 9 0 -3 -6 0
b:end of	0 4 12 0 -14 0 -3
b:end on	1 0 3 -3 -5 6 -10
b:engine	0 0 2 0 9 -7 -4
b:enter <name>	0 0 0 -8 16 0 -14
b:enter its	0 0 0 -6 9 0 0
b:evening	0 0 7 0 6 -12 0
b:excluded	0 0 -7 0 10 0 0
b:excluded from	0 0 -6 0 9 0 0
b:exclusion	0 0 -9 -6 16 1 0
b:exclusion under	0 0 -11 0 0 11 0
b:exemption	0 0 -6 0 11 0 0
b:expect	0 0 6 -1 8 -12 -3
b:expire	13 -5 -8 -13 7 -1 -2
b:expire at	0 0 -12 0 15 -1 0
b:expire in	0 0 -11 0 14 -1 0
b:expire on	7 -2 0 -9 0 1 -1
b:extend from	0 0 12 0 -14 0 0
b:extend the	0 0 0 -9 2 2 0
b:extend to	0 0 -16 0 4 8 0
b:extend until	0 0 -2 0 12 -9 0
b:extension	6 -3 -4 -14 4 7 -6
b:extension it	0 0 -9 0 0 9 0
b:extension of	0 -1 21 0 -20 1 -2
b:extension would	0 0 -10 0 3 5 0
b:extra	0 0 -3 0 10 -4 -3
b:extra duty	0 0 0 0 14 -2 -8
b:eye	0 0 -9 0 10 0 0
b:fact	0 0 0 -4 10 0 0
b:failing	0 0 9 0 -9 0 0
b:fall	-4 0 9 1 -13 4 3
b:fall away	0 0 10 -4 -10 0 6
b:fall to	0 0 -7 10 -8 0 4
b:farm	0 0 0 -12 12 0 0
b:fee	0 0 6 -1 2 0 -11
b:fentanyl	0 0 -3 -7 17 0 -19
b:fentanyl duty	0 0 0 0 2 0 -8
b:fentanyl tariff	0 0 0 -13 10 1 -3
b:ferry	0 0 -10 0 12 0 0
b:first	-1 10 -4 6 -12 -1 5
b:first day	0 0 -14 0 17 0 0
b:first truce	-10 0 0 0 16 0 0
b:fish	0 0 7 -3 -8 4 0
b:fish and	0 0 11 0 -9 -1 0
b:fishing	0 0 -6 0 9 -1 0
b:flag	0 0 8 0 -6 0 0
b:flat	0 0 -9 -9 0 10 10
b:flew	0 0 10 -1 -6 0 0
b:flew to	0 0 11 0 -10 0 0
b:follow	0 0 -14 -4 26 -3 0
b:follow on	0 0 -5 0 9 0 0
b:followed	0 0 -8 -14 22 0 0
b:following	0 0 -3 8 -14 4 3
b:footwear	0 0 -1 4 -9 0 7
b:for	0 9 -13 1 16 -45 5
b:for <month-ahead>	0 0 12 5 -17 0 0
b:for <name>	0 0 16 -5 -10 0 0
b:for <number>	0 0 -8 0 10 0 0
b:for <span>	3 4 13 13 -25 -14 8
b:for a	0 0 7 2 -10 -2 4
b:for everybody	0 0 -9 0 10 0 0
b:for good	0 0 -11 -1 8 0 4
b:for its	0 0 4 5 -15 7 -1
b:for other	0 0 -18 0 20 0 0
b:for the	0 11 -16 -13 23 -10 -1
b:for those	0 0 9 0 -9 0 0
b:force	-9 -7 16 8 -14 -5 5
b:force from	0 0 8 0 -9 0 0
b:force since	-4 -2 -9 3 6 0 0
b:former	4 0 -14 1 11 -7 0
b:four	0 0 -16 -2 5 -1 11
b:four time	0 0 0 -9 9 0 0
b:fourth round	0 0 10 0 -8 0 0
b:framework	0 0 0 -8 12 0 0
b:franc	0 0 -9 0 11 -1 0
b:free	0 0 1 -4 12 -4 -5
b:freeze	0 0 -5 3 -9 0 12
b:from	-13 5 -17 11 4 -20 12
b:from <day-ahead>	0 0 0 -15 4 6 -8
b:from <day-gone>	12 0 -4 -1 0 0 0
b:from <level>	0 0 -10 2 3 -2 0
b:from <month-gone>	0 0 0 9 -2 0 0
b:from <name>	-5 0 7 0 -15 1 17
b:from <number>	0 0 -2 -5 15 0 -4
b:from <seat>	0 0 -1 -5 10 0 0
b:from the	0 0 -6 2 -4 -6 13
b:front	0 0 -2 -6 10 0 0
b:full	0 0 -4 -4 12 0 0
b:further	0 0 1 10 0 -13 -5
b:gave	0 0 -15 10 9 -2 0
b:general	0 0 -9 -3 16 0 0
b:geneva	-1 -12 10 2 0 -1 0
b:geneva in	0 -9 0 0 3 0 0
b:germanium	0 0 -9 0 12 -1 0
b:get	0 0 -2 -4 12 -4 0
b:ghent	0 9 0 0 -7 0 0
b:give <name>	0 0 -21 0 23 0 0
b:given until	0 0 4 0 -12 8 0
b:glass	0 0 6 -13 -12 10 9
b:go on	9 0 11 0 -4 -9 -3
b:good	-5 -1 19 -10 4 -18 -5
b:good come	0 0 8 6 -12 0 -3
b:good from	0 0 0 -11 14 0 -5
b:good of	-5 0 10 7 -7 0 -7
b:good suspend	0 0 -16 0 16 -1 0
b:good to	0 0 9 4 -7 -3 0
b:good under	0 0 3 0 -11 0 8
b:good until	0 0 11 0 -10 1 -5
b:good will	0 0 5 -1 -9 0 7
b:good would	0 0 16 0 -11 -3 0
b:government	-1 -1 -1 0 -2 11 -3
b:government have	0 0 7 8 -20 6 0
b:government sign	0 0 10 -4 1 -9 0
b:grant	6 0 -21 2 15 -7 0
b:grant to	0 0 -8 0 9 0 0
b:group	0 0 -6 0 10 -1 0
b:guayaquil	0 0 -4 0 -7 12 0
b:guest	0 0 0 12 -11 0 0
b:had	-2 8 0 0 8 -8 -15
b:had a	8 0 -10 12 -10 0 0
b:had agree	0 0 10 -1 0 -7 0
b:had it	-7 0 0 0 9 0 0
b:had lapse	-10 0 0 -1 16 0 0
b:half	0 0 1 1 -11 -1 10
b:halifax on	0 0 -4 8 -11 3 2
b:halt	0 0 0 24 -25 0 3
b:hand	0 0 -11 10 0 0 0
b:hand in	0 0 0 8 -8 0 0
b:happen	-1 0 -2 -10 4 0 5
b:has	3 -13 -1 2 0 -2 6
b:has a	5 0 17 -1 -19 0 0
b:has agree	0 0 11 0 -19 0 9
b:has been	9 -2 0 -6 4 -4 -3
b:has charge	4 0 2 5 -11 0 0
b:has extend	0 0 -7 0 9 0 0
b:has lasted	0 0 -5 9 -1 0 0
b:has not	0 0 -9 8 -8 1 6
b:has run	0 0 -7 11 0 0 0
b:has since	0 0 -3 -5 9 0 0
b:have	-18 -11 5 8 9 -20 -17
b:have agree	0 0 -13 -9 27 -3 -4
b:have apply	0 0 0 -11 14 0 -1
b:have both	0 0 -6 0 -4 12 0
b:have come	0 0 12 1 -12 0 0
b:have end	-12 0 1 -2 8 -7 0
b:have go	0 0 0 0 -8 0 9
b:have hold	0 0 -8 0 10 0 0
b:have keep	0 0 0 11 -7 0 0
b:have meet	0 0 0 -12 13 0 0
b:have observed	0 0 -2 12 -8 0 0
b:have pay	0 0 -5 13 -14 8 0
b:have put	0 0 10 1 -9 -2 0
b:have sit	0 0 10 0 -8 0 0
b:have start	0 0 0 12 -11 0 0
b:he	-2 -1 0 -5 8 0 0
b:he announce	0 0 0 0 -11 12 0
b:he has	0 0 -11 0 13 0 0
b:he would	0 0 11 -1 -4 -1 -1
b:hear	0 0 -8 0 14 -3 0
b:hear the	0 0 -7 0 11 -3 0
b:heard	0 0 -3 0 10 0 0
b:heating	0 0 -6 0 11 -5 0
b:here	0 0 -2 -25 13 7 1
b:here is	0 0 -3 -6 11 0 0
b:higher	0 0 5 -12 3 -2 -1
b:higher tariff	0 0 -6 -1 10 0 0
b:his	-1 0 14 -15 2 -7 -7
b:his <organisation>	0 0 11 0 -7 0 0
b:hold	0 4 0 1 0 -9 2
b:hold in	0 0 -1 -10 18 0 0
b:hold the	0 0 2 9 -13 0 0
b:home	0 0 -3 -7 15 0 0
b:honey	0 0 -4 0 -6 0 13
b:house	-2 0 -13 -1 8 0 7
b:hundred	0 0 12 -1 -8 0 0
b:i	0 0 14 -3 -3 -12 3
b:i .	0 0 0 -4 -4 0 10
b:if	-12 0 10 -9 -8 12 2
b:if he	0 0 -10 0 2 0 6
b:if no	0 0 7 0 -12 5 -1
b:if the	-3 0 0 -7 -1 8 0
b:if they	0 0 -10 9 0 -1 0
b:if you	0 0 16 0 -15 0 0
b:import duty	0 0 -4 -5 11 0 0
b:import from	0 0 9 4 -12 0 0
b:important	0 0 -9 0 10 0 0
b:importer	0 0 10 0 -5 0 0
b:impose	0 0 -1 0 10 0 -4
b:in	-19 2 -2 -1 12 7 -12
b:in <month-gone>	6 0 4 -2 -21 11 8
b:in <name>	-1 4 0 -2 -5 14 -1
b:in <quality>	0 0 3 5 -12 0 2
b:in <seat>	1 -5 -7 -1 4 -22 18
b:in a	0 0 0 -10 16 0 -5
b:in antigua	0 0 -1 -9 0 10 0
b:in at	0 0 11 0 -8 -3 0
b:in bueno	0 11 0 -7 -4 0 0
b:in busan	-1 -5 19 -4 -2 -6 0
b:in effect	8 0 1 -3 -6 0 0
b:in force	-6 -5 24 12 -18 -6 0
b:in geneva	0 -10 0 0 3 0 0
b:in ghent	0 9 0 0 -7 0 0
b:in kribi	0 0 0 9 -9 0 0
b:in law	0 0 4 0 -10 3 0
b:in lugano	0 0 3 8 -11 0 0
b:in new	0 0 0 -18 20 0 0
b:in our	0 0 0 13 -10 0 0
b:in rotterdam	0 0 0 0 -9 0 11
b:in saint	0 0 0 -11 11 0 0
b:in surabaya	0 0 -9 0 0 9 0
b:in the	-8 -3 -25 -6 44 -15 -2
b:in their	0 0 -8 6 -17 16 1
b:inflation	0 0 -6 -1 10 0 0
b:initial	0 0 0 -7 10 0 0
b:into	-3 0 -13 11 1 0 0
b:into force	0 0 -15 0 3 0 7
b:into the	0 0 -2 12 -5 0 -3
b:is	-5 -11 4 -11 0 0 5
b:is a	0 0 -11 0 11 0 0
b:is down	0 0 -10 0 10 0 0
b:is due	-3 0 4 0 7 -11 -2
b:is good	0 0 14 0 -6 -4 -1
b:is meant	0 0 6 0 -9 0 0
b:is on	0 0 -11 0 16 -3 0
b:is open	0 0 0 12 -12 0 0
b:is prolong	0 0 8 1 2 -14 -2
b:is stay	0 0 6 3 -10 0 0
b:is still	0 0 8 0 -7 0 0
b:is suspend	0 0 10 5 -8 -8 0
b:is the	7 0 -12 0 0 -3 12
b:is to	0 0 -15 -4 0 17 2
b:is until	0 0 -2 0 -6 10 0
b:is up	0 0 17 0 -12 0 0
b:is what	0 0 13 1 -17 0 8
b:isn't	0 0 13 0 -8 -3 0
b:it	0 -2 9 -3 -12 6 -1
b:it 's	0 0 12 -10 -8 -2 11
b:it begin	-3 -8 -11 20 -15 0 5
b:it come	0 0 -4 -2 12 0 0
b:it count	0 0 0 10 -8 0 0
b:it did	0 0 -5 0 10 0 0
b:it doe	0 0 -1 -1 -2 10 0
b:it end	1 -1 8 -15 -12 5 0
b:it enter	0 0 1 -10 -9 -1 15
b:it expire	15 0 -11 0 5 -12 0
b:it go	10 0 10 -2 -13 -5 0
b:it had	0 10 -6 -12 4 -1 0
b:it is	5 0 -9 -31 2 20 0
b:it lapse	-8 0 -7 11 3 0 0
b:it may	0 0 11 0 -9 0 0
b:it on	-3 0 -16 4 0 5 3
b:it pay	0 0 -6 -6 14 0 0
b:it should	0 0 10 -1 -5 0 0
b:it stand	0 0 -6 -3 13 0 0
b:it take	0 0 6 -9 4 -3 0
b:it the	0 0 15 0 -14 -5 4
b:it there	-10 0 0 0 10 0 0
b:it to	0 0 -6 0 22 -15 0
b:it until	3 0 0 6 -11 2 0
b:it was	-9 0 5 14 -10 0 -7
b:it will	-3 0 9 -9 -6 5 0
b:it would	-5 -1 0 -11 -1 17 -7
b:its	14 -12 4 0 2 -21 -5
b:its <level>	0 0 -10 6 -8 -2 15
b:its <number>	0 0 11 -1 -7 0 0
b:its duty	0 0 -3 13 1 -2 -8
b:its extension	0 0 -5 0 13 -8 0
b:its suspension	0 0 -10 10 2 -2 0
b:its tariff	-1 0 -9 -4 10 8 -4
b:its truce	1 0 19 -3 -6 -9 -4
b:itself	0 0 10 -3 0 -5 0
b:joint	0 0 -1 -4 11 0 -3
b:joint statement	0 0 0 -3 11 0 -3
b:keep	-5 2 -3 11 -6 3 -4
b:keep <quality>	0 0 -13 -9 6 15 0
b:keep its	0 0 9 0 -5 -5 0
b:keep the	0 0 -15 5 9 2 0
b:keep their	0 0 11 -1 0 -7 0
b:know	0 0 14 1 -11 -2 0
b:know what	0 0 13 0 -12 0 0
b:kribi	0 0 0 9 -9 0 0
b:kuala	0 0 -2 -2 -1 11 0
b:kuala lumpur	0 0 -2 -2 -1 11 0
b:lamp	0 0 -11 0 11 0 0
b:land in	0 0 0 10 -9 0 0
b:lapse on	6 -2 7 2 -13 2 0
b:last	14 -9 9 2 -13 -1 0
b:last <span>	0 -1 -10 -6 12 0 7
b:last day	0 0 28 0 -20 -10 0
b:lasted	-1 10 -14 0 1 -1 0
b:lasted since	0 10 -5 7 -10 0 0
b:lasting agreement	0 0 8 0 -5 -2 0
b:later	0 0 -9 -4 20 0 -2
b:leader spoke	0 0 0 9 -8 0 0
b:least	0 0 -7 0 13 -5 0
b:leave	0 0 10 0 -14 1 5
b:leave the	0 0 -9 -3 5 9 0
b:less	0 0 -2 -3 10 0 0
b:let	22 0 -4 -15 -8 0 3
b:let it	11 0 0 0 -8 0 0
b:let its	8 0 -9 0 1 0 0
b:let their	-2 0 -11 -5 14 2 1
b:letter	0 0 9 0 -6 3 -6
b:letter of	0 0 9 5 -9 0 -1
b:levy	0 0 -1 1 8 -10 0
b:like	0 0 -2 0 -4 11 0
b:line	0 0 -1 -5 11 0 0
b:list of	0 0 13 0 -10 0 0
b:live	0 0 14 -13 2 -8 0
b:live until	0 0 10 -5 0 -7 0
b:look	0 0 -2 0 -4 9 0
b:look at	0 0 -1 0 -6 9 0
b:lose <level>	0 0 11 0 -9 0 0
b:loui	0 0 0 -13 13 0 0
b:lower	0 0 -15 -6 9 11 0
b:lower duty	0 0 0 -2 -13 6 11
b:lower its	0 0 0 -5 19 0 -13
b:lower on	0 0 0 7 -14 0 8
b:lower rate	0 0 -6 0 11 -2 0
b:lower the	0 0 0 -8 1 10 -1
b:lugano	0 0 3 8 -11 0 0
b:lumpur	0 0 -2 -2 -1 11 0
b:maize	0 0 6 4 -9 -1 0
b:make	-7 4 -3 1 -5 9 0
b:make in	1 10 0 -1 -8 0 0
b:make it	0 0 1 0 11 -14 0
b:maker	0 0 9 8 -14 0 0
b:malt	0 0 0 0 11 -11 0
b:mark	0 0 12 2 -13 0 0
b:match	0 0 0 -7 10 0 0
b:material	0 0 0 11 -11 0 0
b:may	0 0 -3 -7 14 -16 3
b:me	0 0 -9 11 -2 0 0
b:mean to	0 0 7 0 -4 0 0
b:medicine	0 0 0 -5 10 0 -2
b:meet	0 0 3 -3 6 0 -3
b:meet again	0 0 -11 -1 15 0 0
b:member	0 0 -2 11 -3 -3 0
b:midnight	5 0 2 -16 -1 -8 8
b:midnight on	7 0 1 -12 -3 -7 8
b:mill	0 0 10 0 -8 0 0
b:minister	0 0 1 -10 -3 3 5
b:moratorium	0 0 0 1 7 -12 0
b:moratorium on	0 0 -1 0 9 -8 0
b:more	0 0 -5 -6 14 2 -6
b:most <quality>	0 0 -1 8 -1 0 -4
b:mr	0 0 -11 -6 24 0 0
b:mr <person>	0 0 -9 0 14 0 0
b:much	0 11 0 -4 -5 0 0
b:must	0 0 -1 -1 12 -4 -3
b:must be	0 0 -6 0 11 0 0
b:negotiation	0 0 11 -2 0 -7 0
b:neighbour	0 0 -8 0 9 0 0
b:network on	0 0 9 0 -8 0 0
b:new	-2 0 -19 -12 2 21 8
b:new duty	0 0 -2 -7 -5 7 10
b:new one	0 0 -3 -7 -10 9 10
b:new rate	0 0 0 18 -16 0 0
b:new tariff	0 0 -4 0 16 0 -5
b:new york	0 0 0 -3 9 0 0
b:next round	0 0 10 0 -9 0 0
b:next week	0 0 3 0 -12 7 0
b:night	14 0 -10 4 -8 -3 7
b:night of	15 0 0 9 -21 0 0
b:night to	0 0 -6 -2 10 0 1
b:nil	0 0 -1 14 -14 3 0
b:no	14 -2 -6 -31 10 5 -2
b:no agreement	0 0 10 0 -8 -2 0
b:no deal	0 0 -11 0 9 -1 0
b:no paper	0 0 14 0 -12 0 0
b:no truce	16 0 -11 -17 3 0 5
b:none	7 0 0 3 -10 0 3
b:noon	12 0 0 0 -4 0 -2
b:northern	0 0 -6 -6 15 0 0
b:not	-6 0 -4 5 -7 11 5
b:not apply	0 0 1 0 -9 7 0
b:not been	0 0 0 9 -14 0 8
b:not end	0 0 -12 0 14 -1 0
b:not go	0 0 -11 0 0 11 0
b:note that	0 0 7 9 -14 0 0
b:nothing	0 0 -4 -6 12 -7 0
b:nothing until	0 0 -7 0 9 0 0
b:notice	0 0 -1 -10 14 -6 -2
b:notice of	0 0 -4 -6 15 -3 0
b:now	-4 0 17 0 -9 -1 -12
b:now hold	0 0 1 0 6 -13 0
b:now it	0 0 0 0 -13 10 0
b:now last	0 0 0 6 4 -14 0
b:now run	0 0 6 0 -12 2 0
b:number	0 0 -10 0 15 0 0
b:object	0 0 -14 0 15 0 0
b:observed	0 0 -2 21 -17 0 0
b:of	1 4 8 -1 2 -17 -1
b:of <day-ahead>	0 0 29 0 -26 0 0
b:of <day-gone>	6 0 -8 -16 5 8 0
b:of <day-today>	0 0 0 8 -8 0 0
b:of <name>	-4 0 8 3 -4 2 -13
b:of <quality>	0 0 -4 -13 7 3 4
b:of duty	-5 0 26 7 -17 -8 0
b:of last	10 0 0 5 -7 -7 -2
b:of other	0 0 0 9 -6 0 0
b:of talk	0 0 0 -4 0 -3 10
b:of tariff	0 8 12 -12 -4 0 0
b:of the	-1 0 6 0 0 -17 8
b:of their	0 0 5 0 -8 3 -1
b:off	0 0 5 -10 3 0 0
b:off its	0 0 12 0 -10 0 0
b:off to	0 0 -11 0 6 3 0
b:offer	0 0 -19 -2 19 0 0
b:old	0 0 5 -10 6 -16 0
b:old duty	0 0 -10 0 11 0 0
b:old truce	3 0 15 0 -17 0 0
b:older	0 0 1 9 -11 0 0
b:olive	0 0 -13 9 4 0 -1
b:olive oil	0 0 -11 -3 14 0 0
b:on	-9 -13 -10 3 18 -2 2
b:on <day-ahead>	0 0 -12 -3 7 9 0
b:on <day-gone>	0 -2 5 12 -14 -1 0
b:on <day-today>	-4 0 -1 -7 -15 17 10
b:on <name>	0 0 10 -4 0 0 -5
b:on a	0 0 -4 -4 20 2 -16
b:on all	0 0 -4 0 9 0 0
b:on cotton	0 0 -13 -9 -8 8 18
b:on dairy	0 0 0 0 -9 0 10
b:on each	0 0 1 -10 0 8 0
b:on from	0 0 9 0 -7 0 0
b:on good	-4 0 16 0 -5 0 -5
b:on hold	0 0 -15 0 18 -6 0
b:on it	0 0 -1 15 -10 0 0
b:on most	0 0 -1 8 -2 0 -3
b:on our	0 0 7 -14 2 0 0
b:on palm	-6 0 -3 0 11 0 0
b:on pay	0 0 -14 0 8 3 0
b:on the	0 -3 -2 -2 10 -4 -7
b:on till	0 0 -8 0 10 0 0
b:on to	0 0 -2 0 -7 9 0
b:on top	0 0 0 9 -7 0 0
b:on until	0 0 6 5 -14 0 0
b:once	0 0 -7 0 14 -1 0
b:once the	0 0 -9 0 10 0 0
b:one	-6 -1 -5 6 -13 12 18
b:one at	0 0 -13 0 13 0 0
b:one end	0 0 0 8 -8 2 0
b:one is	0 0 11 0 -9 0 0
b:onion	0 0 -9 5 0 10 -4
b:only	0 0 8 -2 0 -1 0
b:open	0 0 -6 9 3 -7 0
b:open until	0 0 3 12 -10 -5 0
b:opened	0 0 -4 -4 15 0 0
b:operated	0 0 0 13 -13 0 0
b:operator	0 0 -9 0 12 0 0
b:order	-2 0 8 -15 14 -11 -7
b:order of	0 0 0 -8 13 0 0
b:other 's	0 0 16 -5 -7 -3 0
b:other <points>	0 0 9 3 -8 -3 0
b:other country	0 0 -11 0 13 0 0
b:other keep	0 0 -9 0 13 -5 0
b:other partner	0 0 -10 0 11 0 0
b:otherwise	-1 0 17 0 -7 -6 -8
b:otherwise end	0 0 10 0 -6 0 0
b:our	-9 0 6 -17 3 -5 13
b:our truce	0 0 7 0 -9 3 0
b:out	11 -8 5 -24 -1 2 0
b:out of	0 0 -3 -11 9 5 0
b:out on	8 -3 -2 -12 0 6 -3
b:over	-6 -5 4 -18 5 2 1
b:over on	-2 0 15 -3 -2 -10 0
b:over the	0 0 -2 -1 12 -3 0
b:over to	0 0 11 0 -1 -8 0
b:own <level>	0 0 -9 0 9 0 0
b:own counter	0 0 13 5 -18 0 0
b:own duty	0 0 -12 -1 16 0 0
b:p	0 0 -22 10 9 0 0
b:p .	0 0 -21 11 7 0 0
b:pact	0 0 -3 -3 11 0 0
b:palm	-6 0 0 0 9 0 -3
b:palm oil	-6 0 0 -2 14 0 -3
b:paper	-6 0 10 14 -9 -3 -11
b:paper of	0 0 0 12 -11 0 0
b:partner	0 0 -4 0 8 0 0
b:party	0 0 -21 2 10 5 0
b:pass	10 0 -3 -6 0 0 0
b:patched	0 0 0 12 -11 0 0
b:pause end	0 0 -6 0 10 -4 0
b:pause for	0 0 -7 0 10 -1 0
b:pause in	0 0 13 15 -22 -4 0
b:pause until	0 0 14 0 -10 -5 0
b:pay	2 0 -13 4 4 0 0
b:pay <level>	-2 0 -12 2 4 9 0
b:pay <money>	0 0 0 10 -10 0 0
b:pay <number>	0 0 -11 -8 6 0 7
b:pay the	0 0 0 -6 15 -7 0
b:payable	0 0 -7 0 12 -3 0
b:payment	0 0 -8 0 15 -7 0
b:peace since	0 0 -1 17 -13 0 0
b:percent	0 0 0 0 -8 0 11
b:place	0 0 0 11 -18 9 6
b:place in	0 0 -2 0 -6 0 8
b:place until	0 0 -6 0 -4 11 0
b:plan	0 0 5 0 -12 0 10
b:play	0 0 -13 0 16 -2 0
b:pork	0 0 -5 0 10 0 0
b:port	0 0 0 -6 13 -4 -4
b:port fee	0 0 0 -3 7 0 -2
b:present	0 0 4 -13 2 3 -2
b:present one	0 0 14 0 -25 9 0
b:price	-1 0 -17 2 18 -3 0
b:proclamation	0 0 0 -6 13 0 0
b:prolong it	0 0 15 0 -18 1 0
b:prolong its	0 0 -3 0 -5 9 0
b:prolongation	0 0 0 0 -10 11 0
b:promulgate	0 0 0 10 -9 0 0
b:proposal	0 0 -2 -1 9 0 0
b:provide	0 0 2 0 -10 0 9
b:provisional	0 0 -1 6 5 0 -9
b:put a	0 0 9 0 -7 0 0
b:put it	0 0 -7 0 9 0 0
b:put on	0 0 -5 -13 18 1 0
b:put the	0 0 0 5 -10 7 0
b:put their	0 0 9 6 -13 -2 0
b:put to	0 0 -2 7 -14 0 10
b:quinoa	0 0 2 0 -15 0 12
b:rail	0 0 -15 0 18 -5 0
b:railway	0 0 -4 0 14 -5 0
b:raise	0 0 1 -6 -3 9 -5
b:raise a	0 0 9 0 -9 0 0
b:raise its	0 0 -2 -1 10 0 0
b:raise tariff	0 0 -7 0 -6 13 0
b:rate	0 0 3 14 -6 -9 -2
b:rate apply	0 0 -7 15 -6 0 0
b:rate of	0 0 17 0 -19 0 6
b:rate on	0 0 -1 9 -6 0 0
b:raw	0 0 0 9 -10 0 0
b:raw sugar	0 0 3 10 -16 0 2
b:reach back	0 0 -11 0 14 0 0
b:reach on	0 0 9 -3 -4 0 0
b:reason	0 0 0 12 -11 0 0
b:reason to	0 0 0 12 -11 0 0
b:reciprocal	0 0 7 0 -3 -3 0
b:reciprocal duty	0 0 10 0 -5 -1 0
b:reciprocal rate	0 0 12 4 -12 -4 0
b:reciprocal tariff	0 0 -8 -3 13 0 0
b:reconvene	0 0 -9 0 9 0 0
b:reduce	0 0 -4 -3 12 0 -2
b:reduction	0 0 11 18 -25 -7 0
b:reduction apply	0 0 10 4 -19 -6 9
b:regret	0 0 9 0 -9 0 0
b:remain so	0 0 -16 0 10 7 0
b:renewal	0 0 13 0 -8 -2 0
b:report	0 0 -12 0 18 -2 0
b:reporter	0 0 -7 0 9 0 0
b:rest of	0 0 -10 0 11 0 0
b:rest on	0 0 5 7 -12 0 0
b:retroactive	0 0 -9 0 12 -2 0
b:retroactive to	0 0 -9 0 12 -2 0
b:return	0 0 -9 -13 26 -7 -5
b:return to	0 0 -10 0 14 -3 0
b:right	0 0 -16 0 11 3 0
b:ring	0 0 4 10 -13 0 0
b:rise by	0 0 0 0 -4 0 10
b:room	0 0 -8 0 10 0 0
b:rotterdam	0 0 0 0 -9 0 11
b:round	0 0 9 -13 1 -5 7
b:round of	0 0 -4 -5 0 -3 11
b:round on	0 0 9 0 -7 0 0
b:rule	0 0 -7 2 8 -1 0
b:rum	0 0 -1 0 -10 1 11
b:run for	0 0 -5 0 -5 0 10
b:run from	0 0 0 4 -11 4 3
b:run on	0 0 -5 -1 -4 12 1
b:run out	14 -6 3 -9 -8 4 -7
b:run since	-3 0 -7 11 0 0 0
b:run until	-2 0 -1 -7 10 -2 0
b:sailing	0 0 0 -6 13 0 -3
b:saint	0 0 0 -12 13 0 0
b:saint -	0 0 0 -12 13 0 0
b:same	5 0 -13 -3 13 0 -2
b:say	2 -3 -6 0 0 11 -1
b:say <person>	0 0 0 13 -13 0 0
b:say in	0 0 4 -7 -12 15 0
b:say that	0 0 -13 0 13 1 0
b:say the	0 0 -7 -5 19 -11 1
b:say to	0 0 -9 0 0 0 9
b:sea	0 0 10 0 -6 -1 0
b:season	0 0 -11 0 14 0 0
b:second	3 6 -5 -6 3 -12 9
b:second extension	5 0 -3 -3 9 -9 0
b:section <number>	0 0 -9 -5 12 5 -1
b:see	0 0 2 -1 7 -10 0
b:seed	0 0 -2 0 12 0 -2
b:settlement	0 0 -11 0 9 0 0
b:shall	0 0 -18 0 3 17 -2
b:sheet	0 0 -2 -4 12 0 0
b:ship	7 0 2 0 5 -10 -14
b:ship have	0 0 10 0 -10 0 0
b:shipment	0 0 0 10 -7 0 0
b:should	-1 0 3 -14 2 0 2
b:should have	0 0 -12 -2 17 0 0
b:shut	10 0 -8 -2 0 0 0
b:side	11 -5 0 7 -4 -3 -8
b:side agree	0 0 -10 -9 10 13 -1
b:side had	2 0 0 1 -11 9 0
b:sign a	0 0 -18 0 3 2 8
b:sign by	0 0 4 -8 6 -9 0
b:sign in	5 4 0 6 -11 0 0
b:sign it	0 0 0 -5 12 0 0
b:sign last	0 0 0 12 -12 0 0
b:sign on	0 -2 -7 0 12 0 -5
b:signature	0 0 -7 0 15 -3 -8
b:since	-5 -2 -20 20 2 -18 -16
b:since <name>	0 0 0 18 -17 0 0
b:since the	3 -6 -28 18 -7 0 0
b:sit	-1 0 -7 3 11 -4 -1
b:sit down	0 0 -7 13 -5 0 0
b:sit together	0 0 10 -4 -3 0 0
b:six	0 0 -4 -8 12 0 0
b:slap	0 0 0 -6 -1 0 8
b:slap on	0 0 0 0 -6 0 9
b:sleep	7 0 -11 0 -1 7 0
b:so	5 9 11 -6 -16 0 0
b:so -	0 0 7 11 -13 -5 0
b:so on	0 0 -6 0 14 0 0
b:so until	0 0 1 0 -10 7 0
b:soap	0 0 8 2 -10 0 0
b:some	6 0 -14 0 10 -4 0
b:somebody	0 0 18 0 -16 0 0
b:something	0 0 9 0 -6 0 0
b:soybean	0 0 -9 31 -20 0 -2
b:speak	0 0 -11 0 15 0 0
b:special	0 0 -14 -4 -3 17 6
b:special duty	0 0 -14 -2 -8 17 6
b:spoke	0 0 1 1 -12 11 0
b:spoke of	0 0 0 0 -9 12 0
b:spoken	0 0 5 -2 -10 9 0
b:spoken of	0 0 0 0 -8 9 0
b:standstill	-1 10 -8 -3 2 0 1
b:standstill end	0 0 -6 0 12 -6 0
b:standstill of	0 13 5 5 -8 -16 0
b:start	-3 0 -19 2 6 -4 6
b:start on	0 0 -10 4 0 0 3
b:state	0 0 3 0 13 -8 -7
b:statement	0 0 0 -7 16 0 -3
b:stay	0 0 -5 7 8 -5 -5
b:stay at	0 0 -17 -6 17 3 0
b:stay until	0 0 -10 0 17 -9 0
b:steel	0 0 0 10 -7 0 0
b:still run	3 0 -9 0 6 0 0
b:stop	-9 0 -1 10 -22 11 15
b:stop on	0 0 9 0 -17 8 0
b:stop the	0 0 3 10 -13 0 0
b:stretched	0 0 -7 0 8 4 -2
b:strike until	0 0 -8 0 9 0 0
b:sugar	0 0 0 0 -25 20 11
b:summer	11 0 -10 5 -1 -4 0
b:sunday	0 0 14 -8 -6 0 0
b:superhard	0 0 0 11 -11 0 0
b:superhard material	0 0 0 11 -11 0 0
b:surabaya	0 0 -9 0 0 9 0
b:surcharge of	0 0 12 -2 -5 -3 0
b:suspend <points>	0 6 -3 0 0 7 -11
b:suspend from	0 0 8 1 -16 -2 9
b:suspend in	0 0 -9 -5 5 9 0
b:suspend its	0 0 -2 8 2 -3 -10
b:suspend since	0 0 11 7 -13 0 0
b:suspend their	0 0 -4 -4 13 0 0
b:suspension	-5 2 -9 12 -4 16 -10
b:suspension end	-5 0 -10 0 6 8 0
b:suspension expire	0 0 -7 0 -5 12 0
b:suspension is	0 0 -3 5 6 -9 0
b:suspension of	-5 -2 12 23 -22 0 0
b:suspension run	0 0 -11 0 3 8 0
b:table	0 0 -1 8 -12 0 6
b:take a	0 0 -6 -2 11 0 0
b:take back	0 0 0 0 -7 0 9
b:take effect	-9 0 -3 10 0 -17 0
b:take note	0 0 6 5 -11 0 0
b:take the	0 0 -9 7 -5 8 0
b:take us	0 0 13 0 -10 0 -2
b:talk	-3 0 4 -30 12 -12 5
b:talk by	0 0 8 0 -8 0 0
b:talk on	0 0 -2 -3 0 0 10
b:talked	0 0 -10 -4 17 0 0
b:tariff	0 0 0 -8 4 13 -28
b:tariff end	0 0 -9 0 11 0 0
b:tariff for	0 0 -5 -2 12 -1 0
b:tariff of	0 0 -5 -8 10 4 -7
b:tariff on	0 0 9 -3 0 0 -14
b:tariff pause	6 0 1 -4 -12 5 1
b:tariff stay	0 0 -19 0 20 -2 0
b:tariff to	0 0 9 0 -6 0 0
b:tariff truce	1 -5 -2 -8 -2 16 -1
b:tariff until	0 0 1 0 7 -12 0
b:tax	0 0 5 0 -13 2 2
b:tea	-4 0 12 3 -12 0 0
b:tell a	0 0 -1 -3 9 0 0
b:tell reporter	0 0 -6 0 8 0 0
b:ten	6 0 1 9 -13 -6 0
b:term	-1 0 16 -7 -2 -9 0
b:text	0 0 -4 -6 10 -1 1
b:than	0 0 2 -9 12 -1 -3
b:that	0 -2 8 -4 -5 -2 9
b:that <name>	1 0 0 2 -9 -8 14
b:that <person>	0 5 1 -14 -3 0 7
b:that <quality>	0 0 -10 9 1 0 -5
b:that <seat>	3 -2 1 -18 1 12 -2
b:that a	0 0 0 12 -12 0 0
b:that all	0 0 3 -1 -11 6 2
b:that both	0 0 -16 1 3 0 7
b:that bring	0 0 11 0 -6 0 0
b:that come	0 0 10 -3 -4 0 0
b:that expire	0 0 11 0 -4 -5 0
b:that from	0 0 -2 8 -14 0 9
b:that had	-1 0 -4 -7 18 -1 0
b:that is	0 0 0 0 -14 9 5
b:that it	0 0 9 -3 -5 0 -1
b:that its	0 0 9 0 -7 0 0
b:that keep	0 0 28 -1 -21 -3 0
b:that run	17 0 9 0 -18 -5 0
b:that start	0 0 0 -4 -5 0 11
b:that the	-2 3 0 -5 -3 9 0
b:that were	0 0 9 -14 9 -5 -3
b:that would	0 0 -10 10 -1 0 2
b:the	-12 -8 -9 2 8 13 0
b:the <day-gone>	0 0 13 -4 0 -7 0
b:the <level>	0 0 7 -6 11 -10 -10
b:the <name>	3 4 -21 10 -2 13 -5
b:the <office>	0 0 1 0 10 -12 -4
b:the <organisation>	-2 -2 1 0 8 -22 4
b:the <person>	0 0 0 0 -10 0 10
b:the <quality>	2 0 0 -14 0 4 8
b:the <seat>	0 0 -11 -8 24 0 0
b:the <span>	-6 -4 20 3 -21 14 -8
b:the additional	0 0 13 6 -9 -10 0
b:the agreement	0 0 -3 -9 12 0 -5
b:the arrangement	2 0 0 7 -16 4 4
b:the busan	0 0 11 0 -11 0 0
b:the ceasefire	0 0 0 0 10 -7 -6
b:the clock	0 0 -3 14 -5 0 0
b:the contract	0 0 -9 0 11 0 0
b:the custom	-6 0 0 0 11 0 0
b:the deadline	0 0 -16 0 21 0 0
b:the decision	0 0 0 1 -9 0 6
b:the decree	0 0 -1 14 -11 0 0
b:the duty	5 0 8 -12 -1 3 -1
b:the end	-1 5 10 -4 -16 9 -3
b:the extension	0 0 -9 -1 5 6 0
b:the fentanyl	0 0 -2 -12 20 2 -9
b:the first	-7 8 0 -3 -6 0 8
b:the following	0 0 -3 9 -17 4 3
b:the freeze	0 0 -14 0 1 0 9
b:the good	0 0 10 0 -9 0 0
b:the higher	0 0 8 -7 -3 0 0
b:the last	10 0 11 -14 -7 -5 0
b:the letter	0 0 11 4 -10 -1 -1
b:the lower	0 0 -12 -1 12 1 0
b:the meet	0 0 9 0 -6 0 0
b:the new	0 0 -7 -1 -14 13 13
b:the night	2 0 -3 -7 14 -7 0
b:the northern	0 0 -6 -6 15 0 0
b:the notice	0 0 7 0 -4 0 0
b:the old	0 0 4 -4 4 -13 0
b:the paper	0 0 2 19 -20 0 0
b:the peace	0 0 -13 -1 16 0 0
b:the present	0 0 -2 -12 6 7 -1
b:the rate	0 0 11 0 -8 0 -1
b:the reciprocal	0 0 7 2 2 -15 0
b:the reduction	0 0 11 21 -17 -7 -14
b:the renewal	0 0 14 0 -13 0 0
b:the rest	0 0 -10 -11 26 0 -7
b:the same	5 0 -15 -2 14 0 -2
b:the second	-1 0 0 0 -7 0 12
b:the special	0 0 -10 -4 0 9 5
b:the stay	0 0 11 4 -13 0 0
b:the surcharge	-1 0 -8 0 15 0 0
b:the suspension	0 5 3 -1 -15 18 -5
b:the tariff	1 -2 24 -9 -11 -1 -4
b:the temporary	0 4 3 6 -9 -4 0
b:the three	0 0 -4 0 0 9 -1
b:the transfer	0 0 -8 0 11 0 0
b:the truce	-1 -1 9 -6 -7 0 12
b:the two	-1 -5 -6 27 -12 2 -8
b:the year	0 0 -2 0 -8 11 0
b:their	-22 0 0 3 4 0 -4
b:their <office>	0 0 -5 0 11 -1 0
b:their country	0 0 10 0 -7 0 0
b:their quarrel	0 0 -5 14 -14 5 0
b:their tariff	-1 0 -9 17 -18 6 10
b:their truce	-4 3 18 0 -13 0 -13
b:then	-4 0 -9 1 3 0 4
b:there	6 -6 -1 -18 1 -6 13
b:there 's	0 0 0 1 -15 9 4
b:there has	9 0 6 -4 -8 -2 0
b:there was	0 0 -4 -1 14 0 0
b:they	-6 1 11 5 -9 10 -20
b:they agree	0 0 0 9 -10 2 0
b:they are	0 0 -10 0 0 13 -2
b:they could	0 0 11 0 -11 0 0
b:they end	0 0 -13 0 5 5 0
b:they had	0 0 1 -18 18 0 0
b:they have	0 0 -21 7 11 0 0
b:they meet	0 0 16 -7 -10 0 0
b:they remain	0 0 -8 0 8 0 0
b:they sign	0 0 9 16 -23 0 0
b:they were	0 0 -16 18 -1 -1 0
b:they will	0 0 4 -1 16 -20 -1
b:they would	0 0 23 -3 -18 0 -6
b:they'll	0 0 0 0 -11 8 6
b:thi	-4 0 12 0 0 -17 1
b:thi one	0 0 10 -1 -5 -2 0
b:thi was	0 0 11 0 -9 0 0
b:third	-1 0 -7 2 -1 0 8
b:third round	0 0 0 0 -7 0 12
b:those	-2 0 -6 -14 13 0 6
b:those duty	0 0 -10 0 10 0 0
b:those on	0 0 -9 0 9 0 0
b:threaten	0 0 0 -3 9 0 -1
b:three	0 0 -17 -2 7 12 0
b:through	0 0 12 -15 -12 14 -6
b:through the	0 0 2 -3 -7 9 0
b:thu	0 0 16 0 -9 -9 0
b:thursday	0 0 -6 -4 14 0 0
b:tiktok	0 0 -8 0 10 0 0
b:till	0 0 12 -13 -13 15 -7
b:till the	0 0 -6 0 -5 15 0
b:time	0 0 -18 2 13 -10 1
b:time since	0 0 0 -8 9 0 0
b:time until	0 0 -8 0 13 -3 0
b:to	-12 -45 -3 -25 10 15 0
b:to <level>	0 0 -1 10 -11 -5 8
b:to <name>	0 0 -9 6 -2 0 2
b:to <number>	0 0 9 -6 9 -8 -8
b:to a	0 0 -13 0 16 -1 0
b:to be	0 0 1 -7 15 -4 -16
b:to begin	0 0 -7 -14 9 2 3
b:to do	0 0 5 0 -13 0 9
b:to end	-11 0 8 -1 6 -18 0
b:to extend	0 0 -15 0 8 7 0
b:to fentanyl	0 0 0 -9 10 0 0
b:to go	0 0 -14 -2 4 15 -2
b:to good	0 0 0 9 -4 0 -3
b:to have	-5 0 13 -4 -4 0 0
b:to hold	0 0 6 7 -15 1 0
b:to leave	0 0 0 0 -10 10 0
b:to meet	0 0 -8 0 11 0 0
b:to pay	-5 0 -2 -2 17 0 -2
b:to prolong	0 0 1 0 -14 13 0
b:to raise	0 0 -6 0 0 8 0
b:to run	0 0 0 6 -13 0 14
b:to start	0 0 -3 -4 14 0 -4
b:to talk	0 0 10 0 -10 0 0
b:to the	-4 -1 -1 -9 5 7 -5
b:tonnage	0 0 0 9 -10 0 0
b:too	6 0 0 12 -16 0 0
b:top	0 0 0 9 -6 0 0
b:toward	-3 0 10 -2 -2 0 0
b:trade	6 0 6 -25 7 -5 -1
b:trade deal	0 0 9 0 -8 0 0
b:transfer	0 0 -9 0 11 0 0
b:transfer window	0 0 -7 0 9 0 0
b:truce	-6 -6 13 -6 0 -9 2
b:truce agree	0 -1 7 -15 17 -4 -1
b:truce conclude	0 4 -1 -12 10 0 0
b:truce end	1 -3 18 -7 -11 0 0
b:truce from	0 0 13 -10 11 -7 -10
b:truce had	-8 0 0 9 1 0 0
b:truce has	5 0 13 11 -23 0 0
b:truce is	0 0 10 -7 0 0 -1
b:truce lapse	0 0 -16 0 16 -3 0
b:truce last	0 0 19 6 -15 -10 0
b:truce now	0 0 12 0 -2 -6 0
b:truce of	0 5 -1 12 -13 -10 0
b:truce on	-8 0 21 -16 0 -8 2
b:truce over	0 0 3 -1 -14 2 9
b:truce run	0 0 5 2 4 -17 0
b:truce take	0 0 0 -13 6 -3 12
b:truce that	0 -1 0 -11 17 -4 0
b:truce to	-1 -2 0 -7 -5 11 1
b:truce was	-5 14 8 15 -25 -1 5
b:truce would	-4 0 9 -7 -17 10 9
b:try	0 0 -9 0 11 0 0
b:try again	0 0 -9 0 10 0 0
b:two	2 0 -14 21 -6 2 -10
b:two <office>	0 0 0 17 -16 0 0
b:two country	3 0 -5 9 -8 4 0
b:two side	0 0 -10 8 -2 2 0
b:two was	0 -2 -3 -6 14 0 0
b:tyre	0 0 11 -6 -9 5 0
b:under	-5 -4 -10 -10 12 6 6
b:under a	0 0 13 -6 -4 0 0
b:under it	0 0 5 11 -6 -7 0
b:under section	0 0 -8 -2 0 11 0
b:under the	-2 -2 -11 -9 13 4 2
b:union	0 0 -8 0 9 0 0
b:until	10 -9 2 -11 2 8 -32
b:until the	5 -2 -2 2 -2 6 -12
b:up	-5 -1 18 -6 -12 17 -16
b:up in	0 0 6 7 -12 0 0
b:up to	0 0 3 -3 -5 17 -16
b:us	3 0 17 0 -6 -5 -13
b:us to	0 0 19 0 -14 -3 0
b:valid	0 0 14 -3 -5 -5 0
b:valley	0 0 -8 0 10 0 0
b:video on	0 0 -3 -3 12 0 0
b:visit	0 0 -1 0 11 0 -2
b:vote	0 0 -13 -5 10 3 1
b:wage	0 0 -8 0 10 0 0
b:wait until	0 0 12 0 -8 -5 0
b:walk	0 0 -8 0 11 0 0
b:want to	0 0 17 0 -15 0 -3
b:was	-2 6 -12 0 10 0 -14
b:was <number>	-5 0 -7 -5 19 0 0
b:was agree	0 -11 -4 4 4 -1 0
b:was conclude	-1 10 -7 8 -8 0 0
b:was extend	0 0 -4 -3 0 9 0
b:was first	0 0 0 13 -12 0 0
b:was make	-2 8 8 1 -11 0 0
b:was not	0 0 -3 0 -2 8 0
b:was prolong	0 0 5 -2 10 -14 0
b:was say	0 0 -8 0 2 6 0
b:was the	0 4 -1 -15 5 6 0
b:was to	-12 0 1 -24 18 -10 0
b:water	0 0 -6 0 13 -2 0
b:we	-5 -1 -5 -4 1 10 5
b:we are	0 0 -8 -3 16 0 0
b:we have	0 0 -4 0 10 -3 0
b:week	0 0 9 -15 0 0 -3
b:welcome	0 0 -7 1 -10 8 6
b:were	-4 -2 6 0 5 -14 0
b:were agree	0 0 5 -10 2 0 0
b:were to	0 0 2 -10 4 -5 2
b:what	0 -5 9 -10 -4 3 4
b:what he	0 0 10 0 -9 0 0
b:what it	4 0 -1 -12 12 0 0
b:what the	0 0 6 0 -10 5 0
b:what they	0 0 4 -12 7 0 0
b:what was	7 0 0 -13 -1 3 0
b:when	-6 -3 12 0 0 -7 -2
b:when <name>	0 0 0 16 -14 0 0
b:when it	-3 0 -8 0 14 0 0
b:when the	-1 -2 18 -3 -7 0 0
b:where	0 0 4 -17 12 -6 0
b:where they	0 0 11 0 -8 -1 0
b:whether	0 0 15 -3 -4 -5 -1
b:which <name>	0 3 0 1 -14 9 1
b:which <quality>	0 0 14 -3 -8 0 0
b:which are	0 0 -21 0 21 0 0
b:which begin	0 10 0 -4 -5 9 -3
b:which both	14 0 -6 15 -16 0 0
b:which end	12 0 11 -6 -9 -13 0
b:which has	0 0 10 -7 1 0 0
b:which is	0 0 0 11 -10 0 0
b:which it	0 0 -8 0 -5 11 1
b:which last	0 0 -8 0 0 10 0
b:which run	0 0 7 0 0 -5 0
b:which take	0 0 13 -12 1 -3 0
b:which the	-3 1 4 -15 3 -9 11
b:which was	0 3 -36 -3 33 -5 0
b:which would	0 0 9 -4 -1 -1 -2
b:whiskey	0 0 -10 0 2 8 0
b:who	0 0 -17 6 7 0 0
b:will	-4 -4 -4 -8 6 1 0
b:will apply	0 0 11 6 -13 0 -3
b:will be	-2 0 5 -15 -7 12 3
b:will charge	0 0 0 0 11 0 -6
b:will cost	0 0 -10 0 13 -1 0
b:will do	0 0 -3 0 10 -4 0
b:will go	0 0 7 -1 0 -11 5
b:will keep	0 0 -13 -1 5 9 0
b:will last	0 0 14 0 -16 0 0
b:will lower	0 0 2 0 11 0 -13
b:will put	0 0 13 0 -11 0 0
b:will stay	0 0 -1 3 12 -14 0
b:will try	0 0 -8 0 9 0 0
b:window	0 0 -13 0 16 0 0
b:wine	1 0 11 -8 0 -1 -5
b:with	-10 -17 1 -9 6 6 0
b:with <seat>	-3 0 18 0 -17 4 0
b:with a	0 0 7 -12 -1 0 4
b:with the	-5 0 -2 -3 8 2 0
b:without	0 0 0 0 4 -15 1
b:without the	0 0 -13 -2 2 -6 14
b:wool	0 0 -6 -8 -10 5 16
b:word	0 0 -9 -1 -2 15 0
b:word of	0 0 -6 0 -3 9 0
b:working	0 0 -2 0 10 -7 0
b:would	-23 -8 6 -5 -8 17 -2
b:would apply	0 0 0 -6 16 -1 -7
b:would be	0 0 12 7 -16 1 -6
b:would begin	0 0 12 0 -17 -1 8
b:would carry	0 0 0 -2 0 11 -5
b:would charge	0 0 9 0 -7 0 0
b:would go	0 0 0 4 15 -12 -4
b:would have	-13 0 10 6 -2 -20 -1
b:would last	0 0 -20 -2 -13 30 4
b:would like	0 0 -3 0 -6 11 0
b:would otherwise	0 0 11 0 -5 -2 -1
b:would pay	0 0 0 -1 10 0 -7
b:would run	0 0 -12 -1 0 12 0
b:yarn	0 0 -8 -9 0 8 7
b:year	0 0 -8 10 -9 10 -5
b:year and	0 0 0 12 -7 0 0
b:year end	0 0 -3 0 -7 10 0
b:yet	0 0 0 0 -6 9 0
b:york	0 0 0 -3 9 0 0
b:your	0 0 -4 -12 17 -9 3
b:zero	0 0 -5 0 12 -2 -5
b:— <name>	-7 0 2 0 -9 0 11
b:— a	4 0 -16 -2 6 4 0
b:— the	0 0 10 2 -3 -7 0
b:•	0 0 -2 0 11 0 -4
c0=bear	-12 -8 7 2 3 -4 -5
c0=down	1 -5 -1 -9 3 0 8
c0=end	-9 0 -8 0 11 5 0
c0=propose	-5 0 -11 3 -1 21 -13
c0=renew	-11 -7 16 -17 14 -9 -11
c0=return	2 0 -1 3 6 -10 -1
c0=say	-2 0 -4 7 -7 12 2
c0=stay	0 4 -8 2 7 2 -14
c0=suspend	-3 7 1 0 4 -9 -4
c0=target	0 -3 0 10 1 0 -16
c0=threaten	0 0 -4 -4 14 0 -1
c0=up	2 -3 -1 -1 15 -9 -6
c1=agree	-13 6 -3 2 1 3 -1
c1=agree & d:ahead	0 -1 -2 -11 4 7 0
c1=agree & d:gone	-28 8 -6 10 -3 -2 -3
c1=bear	-9 -10 3 5 0 0 0
c1=bear & d:gone	-15 -7 -4 10 4 -6 -1
c1=begin	-10 0 -5 -4 8 -5 6
c1=begin & d:gone	-3 4 -8 -1 7 -9 0
c1=down & d:ahead	0 0 4 -9 -1 -6 7
c1=down & d:today	0 0 -6 16 -9 0 0
c1=end	4 -6 -10 0 11 1 -6
c1=end & d:ahead	-19 -2 -7 -3 10 5 -3
c1=end & d:gone	8 -2 -21 7 1 -11 0
c1=impose	-13 0 -4 -7 14 -4 5
c1=impose & d:ahead	-7 -9 3 -9 -3 1 11
c1=impose & d:gone	-11 6 -23 0 16 -14 -13
c1=impose & d:today	7 0 -6 -8 10 0 0
c1=propose & d:ahead	0 0 -4 -11 9 0 0
c1=renew	-15 -10 7 -10 10 0 -12
c1=renew & d:ahead	0 0 5 0 -1 1 -12
c1=renew & d:gone	-12 -8 0 -7 23 -6 0
c1=return	1 0 2 2 2 -10 -2
c1=return & d:ahead	0 0 2 -9 10 -10 -2
c1=return & d:gone	2 0 0 11 -13 0 0
c1=say & d:ahead	0 0 3 8 -14 9 3
c1=say & d:gone	0 1 -2 -14 15 -2 0
c1=say & d:today	0 0 -1 14 -8 0 0
c1=stay & d:ahead	-14 -10 -1 -26 10 6 -2
c1=stay & d:gone	4 5 -32 2 7 -14 -5
c1=stay & d:today	-6 0 11 11 -14 0 0
c1=suspend & d:gone	-3 7 -9 0 2 0 0
c1=target	5 -5 8 5 -4 -12 -4
c1=target & d:ahead	0 0 9 -13 9 -11 -4
c1=target & d:gone	5 -5 0 13 -13 0 0
c1=up	0 -4 -4 2 10 0 -10
c1=up & d:gone	3 -1 -4 -12 19 -5 0
c1=up & d:today	0 0 2 10 -11 0 0
c2=agree	0 -4 -7 1 -5 2 14
c2=bear	-5 -9 -10 2 13 1 -15
c2=begin	0 -15 -4 6 4 0 -3
c2=down	-2 -13 -6 7 -2 14 -3
c2=end	-11 13 0 -3 2 -5 -2
c2=impose	0 -4 0 6 -2 -9 4
c2=propose	0 8 -1 -4 -3 10 -7
c2=say	-7 0 -4 -11 23 0 0
c2=sign	0 -4 -10 -7 12 -4 10
c2=stay	-6 -13 -8 -4 17 -7 -1
c2=suspend	-1 -1 5 5 -1 -2 -11
c2=target	0 0 11 -14 2 0 3
c2=up	3 -1 -11 0 20 0 -23
ct0=agree past	-12 0 5 0 -8 10 2
ct0=agree perfect	0 0 0 -12 0 3 4
ct0=agree present	3 0 -9 0 12 3 -14
ct0=bear modal	0 0 8 -9 3 4 -18
ct0=bear past	-7 0 18 6 -9 -9 -3
ct0=bear present	3 0 -3 -7 7 -11 8
ct0=bear present-passive	0 0 -4 1 11 -5 -1
ct0=begin future	0 0 -14 -19 8 3 9
ct0=begin modal	0 0 3 -10 4 -8 7
ct0=begin past	0 8 -4 1 1 0 -15
ct0=begin past-passive	8 0 -1 6 -11 0 0
ct0=begin pluperfect	0 0 0 -13 17 0 0
ct0=buy present	0 0 11 0 -9 0 0
ct0=down future	0 0 -13 -9 24 0 -3
ct0=down modal	0 0 9 -3 -10 0 6
ct0=end future	-12 0 8 2 -13 6 4
ct0=end modal	-18 0 10 -8 2 -5 -1
ct0=end past	17 -9 -40 7 9 -6 0
ct0=end pluperfect	0 -2 -13 -2 19 0 0
ct0=end present	-38 8 -1 4 2 8 0
ct0=impose future	0 0 0 -10 3 12 -4
ct0=impose future-passive	0 0 4 0 7 -21 3
ct0=impose modal	0 0 -18 -3 15 3 0
ct0=impose modal-passive	0 0 6 0 -9 -1 7
ct0=impose past	-27 -3 13 9 -18 6 10
ct0=impose past-passive	12 -1 0 -6 3 0 -1
ct0=impose perfect	0 -3 -3 -7 10 -5 5
ct0=impose pluperfect	-5 10 -3 -2 -1 4 -4
ct0=impose present	9 0 -1 1 0 -1 -5
ct0=impose present-passive	0 0 -9 0 10 -5 4
ct0=propose future-passive	0 0 -1 0 -8 11 0
ct0=propose modal	0 0 -8 0 10 -1 0
ct0=propose past	0 -2 -7 17 -15 9 0
ct0=propose perfect	0 0 -9 -6 15 0 -1
ct0=propose present	0 0 12 -8 -6 2 -4
ct0=renew past	-2 -1 0 -6 15 -3 0
ct0=renew perfect-passive	0 0 -8 0 14 -5 0
ct0=renew present	0 0 5 0 2 -11 0
ct0=return modal	0 0 -7 0 11 -2 0
ct0=say future-passive	0 0 -8 0 10 0 0
ct0=say past	-9 2 6 0 -4 -2 8
ct0=say perfect	0 0 -9 5 -9 16 -3
ct0=say perfect-passive	0 0 7 3 -15 4 0
ct0=say pluperfect	6 0 0 10 -14 2 -2
ct0=say present-passive	0 0 -11 -1 2 0 7
ct0=sign future	0 0 -12 -4 1 -2 12
ct0=sign past	-4 0 12 -8 -9 6 6
ct0=sign past-passive	2 0 -2 10 -7 -4 -3
ct0=sign perfect	0 0 0 -10 -4 6 3
ct0=sign present	3 0 -10 7 10 0 -12
ct0=sign present-passive	0 0 3 -7 8 -6 -6
ct0=stay modal	-3 5 -18 -1 11 17 -11
ct0=stay past	9 0 -13 1 2 0 -5
ct0=stay perfect	5 -3 0 8 -5 -11 0
ct0=stay pluperfect	-3 8 -10 0 4 -3 0
ct0=stay present	-11 -16 6 1 0 -2 3
ct0=stay present-passive	0 0 11 0 -3 -4 -2
ct0=suspend future	0 0 6 0 6 -12 -3
ct0=suspend present	0 5 -6 -10 6 7 0
ct0=target future	0 0 -5 -1 16 0 -7
ct0=target past	0 0 -8 13 -7 2 0
ct0=target past-passive	0 0 0 -3 7 0 0
ct0=target perfect-passive	-2 0 0 -8 10 0 0
ct0=up modal	0 0 -2 1 8 -10 1
ct0=up perfect	0 0 0 -9 15 -5 0
ct1=agree infinitive	0 0 -4 0 13 -2 0
ct1=agree participle-passive	-7 2 10 -5 2 -3 0
ct1=agree past	-11 0 0 3 -1 8 0
ct1=bear modal	0 0 8 -9 3 4 -18
ct1=bear participle-passive	0 0 -4 0 -5 0 11
ct1=bear past	-7 0 17 7 -9 -9 -3
ct1=bear present	3 0 -3 -5 5 -11 8
ct1=bear present-passive	0 0 -4 1 10 -5 -1
ct1=begin future	0 0 -11 -17 10 -3 9
ct1=begin past	0 8 -3 1 1 0 -15
ct1=begin pluperfect	0 0 0 -12 15 0 0
ct1=down future	0 0 -10 -9 23 -3 -3
ct1=down modal	0 0 9 -3 -10 0 6
ct1=down participle-passive	0 0 -1 9 0 0 -5
ct1=end future	-12 0 2 0 -2 9 0
ct1=end gerund	-2 0 7 0 -10 7 0
ct1=end modal	-18 0 10 -8 2 -5 -1
ct1=end participle-passive	17 -7 -30 6 8 -12 0
ct1=end past	17 -8 -37 8 9 -19 0
ct1=end pluperfect	0 -2 -13 -2 19 0 0
ct1=end present	-37 8 0 3 2 5 0
ct1=impose future-passive	0 0 4 0 7 -21 3
ct1=impose infinitive	0 0 -3 -12 0 11 2
ct1=impose modal	0 0 -20 -2 15 4 0
ct1=impose modal-passive	0 0 6 0 -9 -1 7
ct1=impose participle-passive	0 1 -1 -3 9 -4 -10
ct1=impose past	-25 -3 9 6 -9 3 7
ct1=impose perfect	0 -1 -1 -6 11 -17 10
ct1=impose pluperfect	-1 11 -7 0 -3 2 -2
ct1=impose present	10 0 -1 0 -4 2 0
ct1=impose present-passive	0 0 -8 0 12 -10 4
ct1=propose future-passive	0 0 -1 0 -8 11 0
ct1=propose modal	0 0 -5 0 11 -4 0
ct1=propose past	0 -2 0 11 -15 8 0
ct1=propose perfect	0 0 -3 -3 15 -6 0
ct1=renew infinitive	0 0 -16 2 0 16 0
ct1=renew past	-2 -1 0 -6 15 -3 0
ct1=renew perfect-passive	0 0 -8 0 14 -5 0
ct1=renew present	0 0 4 0 2 -10 0
ct1=return modal	0 0 -7 0 11 -2 0
ct1=say future-passive	0 0 -8 0 10 0 0
ct1=say past	-7 2 10 -1 -6 -2 8
ct1=say perfect	0 0 -9 2 -7 16 -3
ct1=say perfect-passive	0 0 11 4 -14 0 0
ct1=say pluperfect	6 0 0 10 -14 2 -2
ct1=sign future	0 0 -12 -3 1 -2 12
ct1=sign infinitive	0 0 -6 0 13 0 0
ct1=sign participle-passive	0 10 -5 -8 0 -2 6
ct1=sign past-passive	2 0 -1 10 -7 -3 -3
ct1=sign present	3 0 -8 5 2 3 -5
ct1=sign present-passive	0 0 3 -7 8 -6 -6
ct1=stay gerund	0 0 15 -1 -7 -1 0
ct1=stay infinitive	0 0 -8 12 -3 0 1
ct1=stay modal	-3 5 -18 0 11 14 -11
ct1=stay participle-passive	0 0 0 -2 8 0 0
ct1=stay past	9 -7 -12 0 4 0 -5
ct1=stay perfect	5 -3 0 0 0 -11 0
ct1=stay pluperfect	-10 8 -3 0 1 -2 0
ct1=stay present	-10 -14 4 -2 2 -2 4
ct1=stay present-passive	0 0 11 0 -3 -4 -2
ct1=suspend infinitive	0 0 1 6 -10 -2 4
ct1=suspend participle-passive	0 -1 -4 -2 6 6 -10
ct1=suspend present	0 5 -6 -12 9 3 0
ct1=target future	0 0 -5 0 14 0 -4
ct1=target past	0 0 -3 14 -7 0 0
ct1=target past-passive	0 0 0 -3 7 0 0
ct1=target perfect-passive	-2 0 0 -8 10 0 0
ct1=up infinitive	0 0 -15 0 0 16 -3
ct1=up perfect	0 0 0 -9 15 -5 0
ct2=agree present-passive	0 0 -2 5 -13 0 10
ct2=bear infinitive	0 0 -11 2 0 7 0
ct2=bear past	0 0 -14 -1 14 -2 0
ct2=bear perfect	-1 0 10 6 -9 0 0
ct2=bear present	-13 -2 7 0 5 0 -10
ct2=begin future	0 0 -4 -10 6 0 4
ct2=begin present	-9 0 3 13 -7 1 -6
ct2=down modal	0 0 0 -8 10 0 0
ct2=down present	-5 0 -6 12 -5 4 0
ct2=end infinitive	0 0 -6 0 8 0 0
ct2=end modal	0 0 4 13 -20 5 0
ct2=end participle-passive	-3 0 0 -8 13 0 0
ct2=end past	0 9 -12 -19 11 0 0
ct2=end present	-8 -4 16 8 -12 -8 1
ct2=impose future-passive	0 0 11 -3 -4 -2 0
ct2=impose gerund	0 0 -4 -8 15 -1 0
ct2=impose infinitive	3 0 10 -8 -2 6 -10
ct2=impose participle-passive	-1 7 13 8 -18 0 -10
ct2=impose past	-3 -9 0 8 3 -3 -3
ct2=propose past	0 0 0 -5 9 0 0
ct2=propose perfect	0 0 0 10 -9 0 0
ct2=renew infinitive	0 0 19 -3 -13 0 0
ct2=renew past	0 0 0 -5 11 0 0
ct2=renew past-passive	0 5 0 5 -11 0 0
ct2=renew present-passive	10 0 -19 -1 9 0 0
ct2=say past	-4 0 8 -19 8 0 3
ct2=say present	0 0 -11 5 7 0 -2
ct2=sign present	0 0 -5 0 9 0 0
ct2=stay future	0 0 7 -8 -8 -7 14
ct2=stay modal	0 0 -3 -2 22 -1 -16
ct2=stay past	7 0 -17 -7 16 -1 -3
ct2=stay present	-14 -6 -3 2 2 1 1
ct2=suspend perfect	0 0 0 -14 15 0 0
ct2=target participle-passive	0 0 0 9 -10 0 0
ct2=target perfect	0 0 -4 -8 14 0 0
ct2=up gerund	0 0 0 9 -10 3 0
ct2=up past	5 0 -10 6 0 0 0
ct2=up present	0 0 3 -12 16 -3 -12
d:after 	11 -6 -5 3 0 -3 -1
d:after ,	-8 0 -8 -2 11 5 0
d:after , 20% from	0 0 0 -1 -6 0 9
d:after , ends on	0 0 29 -2 -22 0 0
d:after , on	0 0 9 -5 3 0 -8
d:after , to	-3 0 13 0 -14 4 0
d:after and ends on	0 0 31 2 -25 -16 0
d:after and expires on	0 0 6 0 -18 10 0
d:after ended on	12 0 -3 0 -7 0 0
d:after from	0 0 2 11 -20 0 7
d:after to	9 -2 5 3 -11 1 -4
d:after to the	0 0 -12 0 7 2 0
d:after until	0 0 0 7 -15 11 0
d:after —	9 -2 4 -1 -3 -7 0
d:ahead	-107 -82 9 -47 16 13 6
d:ahead other	-43 -27 -18 -103 87 5 -51
d:ahead own	-68 -56 19 -4 -22 13 21
d:ahead-0	-2 0 -60 48 41 -43 -38
d:ahead-1	-31 -13 -19 35 0 -153 41
d:ahead-2	-16 -14 24 -19 0 -170 48
d:ahead-3	-13 -11 37 -126 5 -25 -5
d:ahead-4	-8 -14 16 -95 -41 74 -100
d:ahead-5	-32 -19 -7 -141 51 40 -109
d:ahead-6	0 0 -24 -9 -5 37 -13
d:at=0	-4 -12 -11 -16 25 -9 5
d:at=1	-10 6 -1 7 -1 -4 12
d:at=2	12 -10 -17 -4 19 6 -21
d:at=3	-42 -31 2 -26 62 -28 -54
d:before 	2 14 10 0 -16 -4 -1
d:before (	0 0 -8 14 -6 0 0
d:before ,	-4 0 2 4 6 -11 -9
d:before , a	0 0 19 0 -13 -3 0
d:before , and	2 0 17 0 -18 0 0
d:before , ends on	0 0 -6 15 -5 -2 0
d:before , not	0 0 0 0 -10 9 0
d:before , on	0 0 -11 0 6 8 -4
d:before , to	0 0 -11 0 11 0 0
d:before , would be extended to	0 0 13 0 -12 0 0
d:before ;	0 0 -9 0 13 -1 0
d:before and	0 0 9 -5 -5 0 5
d:before and expires on	0 0 -5 3 -5 -1 10
d:before to	0 4 11 8 -12 -7 -1
d:before to the	0 0 0 -7 -2 0 11
d:begins	-1 15 -38 70 -28 -65 28
d:begins ahead	-11 -11 -10 40 -22 -46 43
d:begins gone	0 24 -22 21 -8 -25 -39
d:begins today	6 -7 -44 49 -14 -8 -12
d:by another	0 0 3 -18 3 0 8
d:by another gone	0 0 0 -9 11 0 0
d:ends	2 -19 10 -22 -3 24 -17
d:ends ahead	-30 -29 13 -33 -6 28 -12
d:ends gone	7 0 9 11 -11 -14 -8
d:ends other ahead	-6 -8 7 -31 2 25 -14
d:ends other gone	24 10 12 10 -34 -7 -2
d:ends own ahead	-21 -18 11 -18 -11 21 -8
d:ends own gone	-14 -13 -1 5 11 -5 -3
d:ends own today	14 -1 -7 -17 19 -3 -3
d:ends today	14 -1 -8 -18 20 -3 -3
d:gone	15 13 -105 9 42 -102 -68
d:gone other	-8 -18 -81 -76 141 -61 -50
d:gone own	23 25 -40 44 -32 -49 -28
d:gone-0	16 -43 9 -32 24 -6 -7
d:gone-1	54 -67 -49 -39 6 -11 0
d:gone-2	-2 -55 -22 -8 27 -7 -7
d:gone-3	-7 -17 -29 31 -7 -13 -9
d:gone-4	-20 33 -55 51 -42 -26 -10
d:gone-5	-81 21 -41 -21 79 -41 -41
d:gone-6	-7 35 0 -15 -11 0 0
d:how=calendar	-11 -6 6 2 -8 18 1
d:how=month	-59 6 -87 3 58 -53 -30
d:how=relative	8 -37 -10 -16 36 -40 -20
d:how=weekday	-6 -67 -5 -24 53 -104 -18
d:last	-19 -8 -31 -15 57 8 -35
d:month	-59 6 -87 3 58 -53 -30
d:month ahead	-1 -1 -78 -22 114 -44 -19
d:month gone	-55 9 -12 9 6 -8 -9
d:named=0	-15 -15 -23 -28 66 -12 -23
d:named=1	-1 -10 -7 0 9 0 0
d:named=2	-5 -15 5 23 -13 -11 -13
d:named=3	-6 0 24 -21 -12 0 16
d:rank=0	-29 -22 25 51 -30 -84 18
d:rank=0 of 1	-10 -8 56 4 -42 -32 -2
d:rank=0 of 2	-8 -4 2 5 -6 -36 25
d:rank=0 of 3	-2 0 -6 12 0 -49 22
d:rank=0 of 4	0 0 -42 62 7 -32 -26
d:rank=1	-18 -14 37 -8 -49 6 28
d:rank=1 of 2	-9 -6 33 -52 -48 36 -1
d:rank=1 of 3	-2 -1 17 -15 -5 -42 23
d:rank=1 of 4	0 0 1 29 -15 -60 16
d:rank=2	-8 -6 28 -93 -33 22 10
d:rank=2 of 3	-4 -3 30 -57 -57 44 -14
d:rank=2 of 4	-10 -6 18 -102 -12 26 -11
d:rank=3	-6 -3 21 -68 -35 50 -56
d:span-after	-10 7 -6 25 -18 -3 12
d:span-before	-23 9 9 -6 -14 1 19
d:today	-14 -27 -7 4 25 -41 -39
d:today other	0 0 -9 0 8 0 0
d:today own	-14 -27 -6 4 23 -41 -39
d:today-0	-14 -27 -7 4 25 -41 -39
f:!	0 0 0 1 -11 12 0
f:"	-4 -1 -11 10 10 -23 9
f:'	0 0 -21 2 16 0 0
f:'s	-20 -36 8 3 -1 6 3
f:(	0 0 0 -4 -5 -2 15
f:)	0 0 5 -4 -9 -2 15
f:,	-5 9 1 -15 9 0 -5
f:-	-6 -5 2 0 14 -7 -19
f:.	8 14 5 -1 -6 -4 7
f:/	0 0 15 0 -11 -5 0
f::	-13 -28 7 -5 11 1 -13
f:;	-9 -19 -2 -7 13 -5 2
f:<agent>	-26 -35 5 1 -3 17 -3
f:<day-ahead>	-16 -30 -28 43 8 -19 -2
f:<day-gone>	0 31 6 -26 9 -5 -24
f:<day-today>	5 -15 5 -36 6 -5 18
f:<duty>	-7 0 6 0 6 -6 -15
f:<gate>	-6 -1 -5 9 1 -9 3
f:<goods-amount>	4 0 -36 0 16 20 0
f:<goods>	-6 -8 18 -1 -10 -2 -2
f:<level-noun>	15 0 -3 0 -2 -3 -1
f:<level>	7 7 -8 18 -8 -17 5
f:<money>	8 14 -19 -15 32 -24 -18
f:<month-ahead>	5 5 1 -11 15 -28 -6
f:<month-gone>	-6 -4 14 3 0 -27 -1
f:<month-today>	0 0 11 -4 -4 0 0
f:<name>	-30 -2 26 -16 -7 12 -1
f:<not>	-2 -11 -6 -10 1 19 -8
f:<number>	4 -13 4 -3 -6 -26 21
f:<office>	-7 -10 6 -17 22 -10 -13
f:<organisation>	-6 -4 -19 1 -2 22 8
f:<person>	-26 -20 25 -3 -5 -4 -6
f:<points>	-5 -4 13 11 -15 -2 -5
f:<quality>	-8 2 6 -8 1 8 -5
f:<seat>	3 -20 6 -25 -8 28 6
f:<sender>	-10 -6 -16 -4 26 12 -22
f:<span>	13 22 0 13 -27 -24 26
f:<taker>	7 0 13 6 -11 -14 0
f:<v-agree>	3 -11 4 -19 6 -6 3
f:<v-bear>	17 -13 11 -5 -8 -11 -1
f:<v-begin>	-17 -5 5 7 -5 -4 5
f:<v-buy>	-7 -7 -18 -13 24 17 -3
f:<v-down>	-22 11 2 5 -8 -7 11
f:<v-end>	7 9 -4 -4 0 -2 4
f:<v-impose>	-16 3 5 -6 8 -6 -7
f:<v-lack>	-1 -1 -13 2 5 11 0
f:<v-propose>	-22 3 13 -14 6 3 -19
f:<v-refuse>	3 -2 -3 -4 12 -5 0
f:<v-renew>	-11 -8 14 -13 6 5 -23
f:<v-return>	1 4 -12 -2 -12 14 23
f:<v-say>	-23 -12 -6 -5 17 14 -24
f:<v-sell>	-8 -6 7 17 -10 -2 -10
f:<v-sign>	-5 -28 -1 -14 -2 13 12
f:<v-stay>	3 10 1 17 -2 -18 -29
f:<v-suspend>	3 28 -5 -9 3 0 -20
f:<v-target>	16 -9 -9 1 -5 -6 15
f:<v-threaten>	0 0 0 10 11 -21 -4
f:<v-up>	-2 -11 -18 0 4 22 -4
f:?	-5 0 47 16 -51 -2 1
f:a	0 5 -5 8 15 -24 -21
f:about	-9 -10 24 -2 2 -9 -14
f:accept	0 0 -10 0 5 5 0
f:according	1 0 5 0 -19 8 9
f:act	0 0 -6 0 10 0 -2
f:add	0 0 -10 4 17 -9 -3
f:addition	0 0 6 0 -13 0 9
f:additional	0 -1 20 16 -9 -24 -7
f:admission	0 0 -6 0 9 0 0
f:admit	0 0 -12 -2 -3 2 12
f:affiliate	0 0 1 5 -10 5 0
f:after	-10 3 11 -7 18 -31 -33
f:afternoon	0 0 -12 0 16 0 0
f:afterward	0 0 29 0 -17 -6 -4
f:again	-3 4 -12 13 -6 14 -13
f:against	0 0 -4 -12 13 1 3
f:agent	0 0 -9 -3 -1 12 0
f:ago	-6 0 12 6 -2 -10 0
f:agree	13 -2 10 -14 -2 -8 2
f:agreement	-4 5 -23 8 17 1 -9
f:all	-4 -1 -20 6 22 2 -17
f:already	0 0 -17 1 0 20 -2
f:also	-1 0 -5 -1 21 -14 -5
f:althing	0 0 -9 0 0 9 0
f:although	0 0 8 0 -6 -1 0
f:aluminium	5 0 -3 -6 11 0 -9
f:aluminum	0 0 -2 -5 11 0 0
f:ambassador	0 0 10 -7 0 -3 1
f:amount	0 0 0 11 -7 0 0
f:an	-6 0 9 1 4 -21 -3
f:and	-2 -18 12 14 -6 -14 -9
f:announce	0 0 -19 -9 14 6 9
f:another	-4 3 22 3 -13 -7 -3
f:answer	0 0 0 -20 6 4 6
f:antimony	0 4 -9 0 8 -2 0
f:any	13 4 -22 -3 12 -9 0
f:anybody	0 0 -10 2 3 2 0
f:anything	0 0 2 -1 16 -15 -13
f:apart	0 0 -6 -1 10 0 0
f:apple	0 0 5 -11 10 -5 0
f:apply	-6 -2 0 -17 29 -11 -7
f:approve	-7 0 -27 -10 26 1 10
f:apricot	0 0 4 13 -20 0 8
f:are	16 -16 2 -9 2 -14 7
f:arequipa	0 0 6 8 -11 -2 0
f:arrangement	0 0 3 15 -20 1 0
f:arrival	3 0 -17 -1 13 0 0
f:arrived	0 0 -8 0 12 -1 0
f:article	0 0 -8 -9 20 -2 -3
f:as	0 0 18 0 -11 0 -1
f:aside	0 0 9 6 -12 0 0
f:ask	-5 1 -6 14 4 3 -17
f:asparagu	0 0 19 -14 -2 -1 0
f:assembly	-3 -2 3 11 -3 -4 0
f:at	2 -3 5 -1 -12 12 0
f:authority	0 0 9 5 -12 0 0
f:autumn	0 0 5 -15 9 -4 0
f:avocado	0 0 0 -3 17 0 -10
f:await	0 0 0 9 -9 0 0
f:away	0 0 0 9 -10 1 0
f:back	11 0 -19 -6 1 11 16
f:bag	0 0 0 13 -12 0 0
f:ban	0 0 -13 -12 26 0 0
f:banana	0 0 -14 0 9 5 0
f:barley	0 0 -11 0 10 0 0
f:basi	0 0 4 -12 0 0 3
f:batumi	0 0 0 0 -6 0 10
f:be	-10 0 -12 0 3 5 11
f:bear	0 0 17 -11 -5 -7 5
f:became	0 8 0 -11 1 0 0
f:because	12 0 0 -16 8 -9 -1
f:become	0 0 2 -10 10 -4 -3
f:beef	0 0 4 -13 16 -2 -6
f:been	13 0 0 -15 13 -19 -3
f:beer	2 -2 -9 19 -19 8 0
f:before	12 -6 -25 9 15 -14 -2
f:begin	-20 0 -3 12 2 -22 14
f:behind	7 4 5 -8 -10 0 0
f:being	0 0 -9 14 2 4 -13
f:believe	0 0 0 -10 19 -8 0
f:belong	0 0 0 11 -8 0 0
f:beside	0 0 -7 9 -7 0 7
f:better	0 9 0 -1 -5 0 0
f:between	3 0 29 8 -33 0 -7
f:beyond	0 0 15 -3 -16 7 0
f:bicycle	0 0 -13 0 13 0 0
f:bill	0 0 -10 3 6 0 -1
f:blueberry	0 0 7 -7 0 0 0
f:boat	0 0 10 -7 4 -8 -1
f:border	5 0 -7 10 -7 0 0
f:both	10 0 0 -11 17 -23 -6
f:bottle	0 0 19 -4 -18 0 3
f:break	0 0 -8 0 1 6 0
f:bridge	0 9 -7 0 -1 0 0
f:bring	-5 -4 -9 1 13 -10 1
f:broke	0 17 -13 -16 8 0 0
f:broker	0 0 9 3 -15 1 0
f:busan	0 0 7 -14 12 -5 0
f:but	0 -6 5 -27 7 1 6
f:butter	3 0 -5 13 -1 -8 -5
f:buy	0 0 -10 -9 20 4 -5
f:buyer	0 0 7 6 -11 -9 4
f:by	-11 -2 -17 -5 27 3 -32
f:calendar	0 0 -18 -1 21 0 0
f:call	0 0 -42 -20 39 9 5
f:can	-2 0 -5 -3 12 0 -1
f:canned	0 0 -3 -9 8 0 5
f:car	-1 -1 -8 -7 23 0 -10
f:carpet	0 0 10 -1 -4 -5 2
f:case	0 0 -12 1 0 8 0
f:cashew	0 7 -6 0 -9 3 6
f:cashmere	0 0 -12 0 0 5 2
f:cease	0 0 0 0 -14 0 14
f:cell	0 0 10 -1 -6 0 0
f:cement	-7 -9 -2 -12 25 3 -4
f:certain	0 0 -8 -6 13 2 -1
f:ceylon	10 0 7 9 -24 0 0
f:chair	5 4 0 1 -12 0 0
f:chance	0 0 13 6 -17 0 0
f:change	10 0 -2 -4 -16 1 12
f:charge	15 -5 -2 4 -15 4 6
f:cheap	0 0 13 6 -18 0 0
f:cheese	0 0 12 -1 -6 0 -1
f:chief	-1 0 0 9 -7 0 0
f:chip	-1 0 0 -10 13 -2 0
f:cigar	0 0 -7 0 10 0 0
f:clear	1 0 10 -9 -1 0 -3
f:client	0 0 15 -4 -7 -2 0
f:climb	0 0 12 0 -9 0 0
f:clock	0 0 0 9 0 -9 -1
f:closed	0 0 10 0 -3 0 0
f:club	0 0 -26 0 28 0 0
f:coal	-6 0 -11 0 19 0 0
f:cocoa	0 0 -16 12 -9 7 6
f:coercion	0 0 12 0 -14 0 0
f:coffee	-10 0 5 -1 -16 11 13
f:cold	0 0 -8 -1 13 0 0
f:colleague	0 0 -13 8 1 4 0
f:collect	0 0 17 20 -22 -7 -6
f:come	0 0 21 7 -10 -19 -4
f:comma	0 0 -13 0 13 0 0
f:commerce	0 -3 0 -11 0 6 5
f:commission	0 0 4 -2 1 -8 0
f:committee	0 0 -7 0 9 0 0
f:communiqué	0 0 0 14 -10 0 -4
f:company	0 0 -23 -6 29 -1 -1
f:comply	0 0 -8 0 12 0 0
f:computer	0 0 -10 0 13 0 0
f:concentrate	0 0 11 4 -12 -1 0
f:concession	0 0 -9 0 10 0 0
f:conclude	0 7 17 -15 -10 0 0
f:confirm	0 0 -1 -10 0 10 0
f:confirmation	0 0 0 8 -9 0 0
f:congress	0 0 -13 0 -5 18 0
f:consent	0 0 -16 0 -1 23 -6
f:consider	0 0 -16 -7 0 11 9
f:constanța	0 0 11 0 -9 0 0
f:contact	0 0 8 5 -12 0 0
f:contain	0 0 -6 -2 10 0 0
f:container	7 0 -9 4 -1 0 0
f:continue	0 0 13 0 -24 1 14
f:contract	0 0 -11 0 8 2 0
f:control	0 -2 9 1 -9 4 -8
f:copy	0 0 7 0 -14 0 11
f:cork	3 0 -5 -11 11 0 0
f:corn	0 0 -6 -11 17 0 0
f:cost	6 10 -32 5 6 0 0
f:cotton	0 0 -6 -8 20 -2 -1
f:could	6 0 -25 2 7 20 -5
f:count	-9 0 -4 -12 12 0 3
f:countermeasure	0 0 4 -12 -4 12 0
f:counting	0 0 11 -1 -7 0 0
f:country	5 12 -4 -19 18 -14 -12
f:cover	0 0 14 2 -5 0 -12
f:crane	0 0 -17 0 18 -2 0
f:cream	0 0 0 -7 10 0 0
f:cross	0 0 -13 0 17 -3 0
f:crude	0 0 -1 -1 10 0 -1
f:cuenca	0 0 7 5 -12 0 0
f:custom	-10 -1 2 0 5 -7 2
f:cut	0 0 -1 6 -10 -6 17
f:dairy	0 0 1 -12 6 0 1
f:date	-7 0 0 9 -19 24 -2
f:day	3 -3 10 2 -9 4 -6
f:de	8 0 2 0 -9 0 0
f:deadline	0 0 -15 0 19 0 0
f:deal	0 0 15 -15 1 -22 3
f:dealt	0 0 5 6 -9 -1 0
f:decide	-1 0 4 -7 -3 11 -5
f:declaration	0 0 -12 0 0 12 0
f:decoupling	0 10 -2 0 -6 0 0
f:decree	-1 0 29 5 -26 -11 0
f:described	0 0 -3 -5 11 0 0
f:desk	0 0 4 10 -15 0 0
f:development	0 0 5 6 -12 0 0
f:did	10 -4 -17 5 -1 12 -2
f:die	1 0 -4 -1 -6 13 0
f:direction	0 0 9 -2 0 0 0
f:do	-4 -1 11 13 -25 10 -1
f:doe	-6 -1 -5 -5 28 -20 -9
f:doesn't	0 0 1 -13 10 0 -2
f:don't	0 0 14 4 -22 -1 7
f:done	1 0 6 -19 5 -1 0
f:down	-14 -6 -12 17 9 -26 6
f:dried	0 0 2 12 -18 0 7
f:driver	0 0 -9 0 16 -3 0
f:drone	0 0 -7 -5 14 0 0
f:drop	0 8 3 -14 -6 -1 15
f:due	0 0 32 -20 -2 -11 -5
f:during	11 0 -25 -25 26 -6 2
f:duty	0 -8 15 11 -8 -11 -6
f:each	-6 -1 0 13 2 -15 3
f:earlier	1 -2 15 -15 4 -13 -1
f:easter	0 0 7 4 -9 0 0
f:easy	0 0 3 8 -10 0 0
f:economy	0 0 10 -12 7 -13 -2
f:effect	0 -2 -7 10 6 -6 -4
f:electric	0 0 -3 -2 11 0 -1
f:eleven	-2 0 -1 -2 10 0 0
f:end	8 1 20 9 -27 -2 3
f:enter	0 0 -10 -8 1 20 1
f:entry	-1 0 11 0 0 -7 -7
f:equipment	0 0 -5 -3 9 0 0
f:error	0 0 -2 0 9 0 0
f:even	0 0 -14 -13 20 6 0
f:evening	6 0 9 0 -15 3 -4
f:event	0 0 16 0 -11 -1 0
f:every	0 0 -16 1 23 -12 0
f:everybody	0 0 12 0 -6 0 -1
f:everyone	0 0 -10 -4 13 1 0
f:everything	-1 0 17 6 -17 0 -3
f:exchanged	0 0 -8 3 17 -18 0
f:expect	-1 0 0 -29 14 9 0
f:expert	0 0 10 0 -8 0 0
f:expire	-2 5 -15 8 6 -3 -6
f:expiry	0 0 17 -8 -6 0 0
f:export	0 -1 2 5 -1 0 -9
f:exporter	0 0 11 -4 0 0 -3
f:extend	0 -4 -1 -15 17 0 -6
f:extension	1 0 15 7 -23 6 -7
f:extra	0 0 -14 -1 24 -7 0
f:fact	0 0 2 -2 -10 12 0
f:fail	-2 -5 -19 8 14 6 -6
f:fall	-1 4 -23 -5 13 18 -7
f:far	0 0 14 0 -11 5 -2
f:farm	0 0 -5 -7 17 -4 -3
f:farmer	0 0 0 11 -12 0 0
f:favour	0 0 12 0 -12 0 0
f:federal	0 0 -5 12 -4 -1 0
f:fee	0 0 -23 -9 29 2 -3
f:felt	0 0 -7 18 -20 9 0
f:fentanyl	-10 -1 0 -4 12 -2 -5
f:ferry	0 0 -6 0 11 0 0
f:few	0 0 9 7 -9 -5 0
f:fifth	0 0 -3 -1 14 -6 0
f:figure	0 0 -6 0 11 -4 0
f:find	0 0 3 0 -15 13 0
f:firm	0 0 -10 11 1 0 0
f:first	0 11 -9 -20 11 6 0
f:fish	0 -2 10 14 -12 -11 0
f:flour	-1 0 -7 16 -7 3 0
f:flower	0 0 12 0 0 -9 0
f:follow	9 -3 -4 -7 2 7 -5
f:followed	0 -1 1 -7 9 0 0
f:following	0 4 -15 -3 2 10 0
f:food	0 0 0 -12 13 0 0
f:football	0 0 10 0 -5 0 -1
f:for	-12 12 -16 7 9 -1 -4
f:force	3 0 -12 -4 4 0 10
f:forced	5 0 -18 -11 18 0 0
f:forecast	0 0 0 11 -11 0 0
f:foreign	-7 -5 -8 -10 31 -5 0
f:former	0 0 -28 -3 1 28 -1
f:four	0 8 -16 0 3 -2 5
f:fourth	0 3 -5 -1 11 -2 -6
f:framework	0 0 0 -5 11 0 0
f:free	0 5 -15 -1 13 -9 5
f:freeze	0 0 3 10 -9 -3 0
f:friday	0 0 0 -8 11 0 0
f:from	4 -1 0 5 -1 -20 0
f:front	0 0 0 6 -16 0 11
f:fruit	0 0 -17 -8 19 1 0
f:fuel	0 0 0 -7 14 0 -2
f:full	16 -2 -2 0 -9 -11 6
f:furniture	0 0 12 -7 0 -2 0
f:further	0 1 16 3 -13 -2 -7
f:future	0 0 10 0 -7 0 0
f:gained	0 0 10 1 -11 0 0
f:gallium	0 0 -9 -5 12 0 0
f:gave	0 0 -7 -20 23 6 -9
f:general	0 0 -9 2 1 -3 7
f:geneva	-5 -1 0 -4 20 -8 -5
f:germanium	0 0 -6 -3 13 -2 0
f:get	0 0 -4 -20 17 6 -6
f:ginger	0 0 3 9 -6 0 -7
f:give	0 4 0 6 -19 8 3
f:glass	0 0 -1 14 -3 0 -10
f:go	2 -5 -16 1 -8 26 6
f:good	-13 3 -1 0 16 -3 -32
f:government	0 0 24 -1 -19 1 -1
f:graz	0 0 12 0 -5 -7 0
f:grower	0 0 -10 -7 17 0 0
f:had	33 -9 -3 -23 11 -21 3
f:half	-3 -3 -1 -1 -9 29 -10
f:hall	0 0 -11 -1 16 0 0
f:halve	0 8 -10 0 -1 3 -1
f:hamburg	0 0 -10 0 12 0 0
f:hand	0 0 20 0 -20 -3 3
f:hang	0 0 14 0 -12 0 0
f:hard	0 0 -9 0 10 0 0
f:has	-5 -12 -19 0 0 25 1
f:hasn't	0 0 -5 0 -7 16 0
f:have	1 -10 11 -8 11 -34 1
f:he	0 -1 11 18 -20 0 0
f:he'd	0 0 -9 0 10 0 0
f:head	0 0 4 9 -14 0 0
f:hear	0 0 -11 0 13 0 0
f:hearing	0 0 -9 0 15 -2 0
f:heavy	0 0 -11 -13 25 0 0
f:height	0 0 2 11 -16 0 6
f:here	-3 -4 18 7 -18 1 -3
f:hide	0 0 5 8 -10 0 0
f:higher	0 0 -17 -5 28 0 -4
f:him	0 0 11 -6 -4 0 0
f:his	0 -4 -21 22 -1 12 0
f:history	10 5 -16 -3 4 -1 0
f:hit	0 0 -4 9 0 -4 0
f:hold	0 14 5 -6 -16 7 1
f:home	0 0 -7 -13 4 6 8
f:honey	16 0 -8 0 -5 0 0
f:hope	0 0 34 0 -28 -2 -1
f:house	0 0 6 0 4 -14 -2
f:how	0 0 0 -11 14 0 0
f:i	-16 -7 18 2 -5 -11 5
f:i'd	0 0 -4 -4 15 -2 0
f:i'm	0 0 -16 0 18 0 0
f:ice	0 0 8 1 -1 -8 0
f:if	-7 -11 7 -5 3 5 -12
f:import	0 0 0 -9 2 4 0
f:importer	6 0 1 0 1 -10 0
f:impose	0 0 4 -11 7 0 0
f:in	3 8 7 -11 -9 5 13
f:included	0 0 -11 -4 20 0 0
f:initial	0 0 -8 -5 -5 7 13
f:instead	0 2 -9 19 -8 0 -3
f:instruction	0 0 -11 0 11 0 0
f:instrument	0 0 13 0 -13 1 0
f:insulin	0 0 0 6 -11 0 3
f:intend	0 0 13 0 -10 0 0
f:intention	0 0 16 0 -15 0 0
f:interest	0 0 -14 0 25 -7 -9
f:into	0 0 -11 5 1 4 1
f:introduce	0 0 -8 -14 22 0 0
f:investigation	0 0 -12 6 5 0 0
f:ion	0 0 -13 0 14 0 0
f:is	-8 -18 -4 8 -7 11 0
f:it	-10 2 -4 13 -13 13 0
f:item	0 0 -2 -2 9 0 0
f:its	-14 -5 9 -4 -11 19 -5
f:itself	0 0 5 -10 3 -1 0
f:jewellery	-1 0 -11 -2 1 12 0
f:joint	0 0 -9 -4 15 0 0
f:judge	0 0 -9 10 0 0 0
f:just	0 0 0 -7 15 -2 -4
f:keep	8 -6 0 3 3 -5 -13
f:kilometre	0 0 -15 -12 26 0 0
f:kind	0 0 2 -13 1 3 0
f:know	0 0 7 5 -11 4 -2
f:kuala	0 0 -4 -3 12 0 0
f:labor	0 0 -4 -4 11 0 0
f:labour	6 0 -13 -6 9 0 0
f:lamb	0 11 -4 0 -3 0 0
f:language	0 0 -12 0 13 0 0
f:lapse	0 0 7 14 -13 -1 -1
f:large	0 0 -2 -1 11 0 -1
f:largest	0 0 -4 0 11 -2 0
f:last	-20 -10 6 24 -15 -2 0
f:late	0 0 -3 -3 10 0 0
f:later	3 0 -17 -5 0 8 10
f:latest	0 0 18 0 -17 0 0
f:law	0 0 -11 12 5 -5 -4
f:lawyer	0 0 -5 -1 11 0 0
f:learn	0 0 1 11 -11 -1 0
f:leather	0 0 0 -2 12 -7 0
f:leave	3 2 -6 0 -10 17 -3
f:led	0 0 -10 -1 4 6 0
f:lemon	0 0 13 0 -1 0 -8
f:length	0 0 -16 -9 14 13 0
f:lent	0 0 -9 0 13 -3 0
f:lentil	0 0 5 -5 -11 0 11
f:less	0 0 -3 10 -1 -2 0
f:let	-2 0 3 -9 0 -8 8
f:letter	0 0 -1 0 17 -13 -6
f:level	0 0 -1 13 -10 1 0
f:levy	-3 0 -1 4 -18 25 0
f:licence	0 0 -8 0 12 0 -2
f:lie	0 0 13 6 -17 0 0
f:lift	0 0 9 -14 12 -3 -2
f:like	1 0 9 0 -5 -2 0
f:likewise	0 0 10 -6 0 0 0
f:limit	0 0 -6 -11 21 3 -8
f:line	0 0 -21 -1 27 -7 0
f:link	0 0 0 7 -14 8 0
f:lisbon	0 0 14 0 -13 0 0
f:list	0 0 0 -16 14 -5 1
f:lithium	0 0 -11 -4 18 0 0
f:live	3 0 5 0 -9 0 0
f:lived	0 0 10 0 -5 0 -3
f:lobster	0 0 6 2 -11 0 1
f:london	1 -5 -15 -9 16 10 0
f:long	0 0 17 -12 6 -21 0
f:longer	2 0 6 1 -1 -11 -1
f:look	-2 0 0 10 -12 8 -4
f:lorry	0 0 22 -1 -19 0 0
f:lose	4 0 -17 -5 8 8 0
f:lower	0 0 -4 2 6 -11 0
f:lumpur	0 0 -4 -3 12 0 0
f:machine	2 0 -2 -5 -12 17 6
f:machinery	0 0 5 8 -10 0 -3
f:main	0 0 0 9 -7 0 0
f:make	-2 -1 -3 -4 14 -3 -5
f:maker	0 0 -6 0 15 -4 -2
f:malt	0 0 -8 0 11 0 0
f:material	0 0 -5 -1 10 0 0
f:matter	0 0 -2 20 -15 0 0
f:may	7 0 -13 0 21 -13 -5
f:me	-7 0 -13 16 4 0 -6
f:meal	0 0 -8 -9 22 -5 0
f:mean	6 0 3 3 -20 2 8
f:meant	0 9 0 0 -6 0 0
f:measure	0 0 12 -2 -3 0 -4
f:mediator	0 0 -29 -13 38 0 0
f:meet	0 -1 7 -15 19 -15 -16
f:member	0 3 4 -18 0 -1 4
f:mentioned	0 0 1 0 -11 9 0
f:metre	0 0 -9 0 11 0 0
f:midnight	-9 0 -1 0 10 -3 0
f:military	0 0 -4 0 8 -1 0
f:minister	1 -12 14 -7 -17 9 7
f:ministry	0 0 -1 -14 0 10 3
f:minute	0 0 -1 11 9 -21 -3
f:missing	0 0 3 -10 0 0 0
f:moment	6 0 -9 8 -14 0 8
f:money	0 0 -3 0 9 0 0
f:month	0 0 13 -18 -9 10 4
f:more	13 0 -7 -28 9 9 4
f:morning	6 1 11 -8 -15 11 -1
f:most	-1 0 -20 -9 31 0 -6
f:motorcycle	11 5 6 0 -20 3 -5
f:move	0 0 -16 0 8 11 0
f:mr	0 4 -19 7 -10 22 0
f:mrs	0 0 -9 0 12 0 0
f:much	-1 0 1 10 -5 -7 0
f:must	3 0 -51 -23 36 18 2
f:my	0 0 3 -14 -9 12 6
f:name	0 0 -2 -10 7 6 0
f:named	0 0 1 -8 -4 9 2
f:national	-3 -2 0 -3 13 0 0
f:need	0 0 -8 0 15 -5 1
f:negotiate	-7 0 2 -9 2 7 0
f:negotiation	0 0 -23 0 26 0 0
f:neither	-1 8 2 13 -19 -3 6
f:net	0 0 0 -15 14 0 0
f:never	0 0 19 -13 -6 0 2
f:new	-3 0 -8 3 15 -3 -18
f:next	9 -7 4 -20 -20 22 20
f:nil	0 0 0 -1 11 -1 0
f:no	10 0 -8 -15 6 14 -37
f:nobody	-4 -2 -1 5 16 -13 -19
f:nod	0 0 -6 0 -3 9 0
f:none	0 0 -11 0 -1 5 8
f:noon	0 11 -6 10 -10 -3 0
f:nor	0 0 -6 9 0 0 0
f:normal	0 0 0 9 -8 0 0
f:north	0 0 0 -14 13 0 -1
f:not	-2 -24 -7 -3 8 -1 8
f:note	0 0 2 14 -21 9 -1
f:nothing	-1 3 13 -29 2 7 -3
f:notice	-10 0 -3 -11 26 -11 -8
f:nought	0 0 0 0 -12 0 14
f:now	-19 -1 -15 1 24 -14 0
f:number	0 0 -6 3 9 -4 -2
f:nut	13 7 7 -3 -16 -6 0
f:o'clock	0 0 -9 0 11 0 0
f:observer	0 0 -20 -1 25 -3 0
f:of	1 2 -13 -18 12 1 15
f:off	-2 15 -31 6 13 0 -6
f:offer	5 4 -21 13 2 -9 4
f:oil	-7 -2 2 -12 6 -1 9
f:old	9 -1 8 16 -28 5 0
f:older	0 0 12 -8 0 0 0
f:olive	0 0 -5 -5 6 9 -2
f:on	-17 17 -9 3 4 7 -2
f:once	3 -7 -9 17 -19 15 2
f:one	16 8 -11 9 -3 -12 -9
f:onion	0 0 0 -17 18 0 0
f:only	0 0 11 -9 13 -19 -2
f:open	0 0 -5 -7 18 0 0
f:opened	0 0 -12 -1 18 0 0
f:operator	0 0 -1 -13 16 0 0
f:option	0 0 9 0 -6 -1 0
f:or	-5 0 9 -20 -2 10 5
f:orange	3 0 -1 17 -12 -1 0
f:order	-4 -6 -17 0 9 15 0
f:ordinance	0 0 12 1 -8 -5 0
f:ordinary	0 0 -22 -3 10 12 4
f:origin	0 0 -1 0 11 -8 0
f:osaka	0 0 -5 -10 17 0 0
f:other	6 1 -14 -8 2 16 -6
f:otherwise	0 0 0 0 -7 0 10
f:our	-9 -4 11 -5 -22 19 11
f:out	0 -5 -5 12 -2 10 -18
f:outstanding	0 0 9 0 -10 3 0
f:over	0 16 0 -12 0 4 -8
f:owe	0 0 -3 -6 14 0 0
f:own	-3 0 -5 -4 -4 5 16
f:owner	0 0 -6 -1 11 0 0
f:p	-2 0 0 -17 19 0 0
f:package	0 0 10 0 -20 12 0
f:page	-2 0 -1 -5 15 0 0
f:palm	-1 0 0 -7 3 -10 11
f:paper	11 -3 -4 -16 -1 16 1
f:parliament	0 0 -20 11 5 -1 2
f:pass	0 0 15 -7 -10 0 0
f:past	-1 0 -10 -1 5 0 6
f:pasta	4 0 -16 0 14 0 0
f:paste	0 0 0 -13 11 0 0
f:pause	1 1 3 5 -9 4 -6
f:pay	26 -5 -4 15 -13 -27 1
f:pen	0 0 26 -2 -18 -7 0
f:penalty	0 0 -7 -5 14 0 0
f:people	0 0 16 -17 0 -4 0
f:pepper	0 0 1 8 -9 0 0
f:period	0 0 4 13 -23 0 10
f:permanent	0 0 -21 0 26 0 -4
f:phone	0 0 0 -12 15 0 0
f:pineapple	9 0 -6 7 0 0 -8
f:place	7 6 -7 13 -5 -7 -8
f:plastic	0 0 0 11 -6 0 0
f:player	0 0 -8 0 9 0 0
f:plywood	0 0 -1 0 -9 8 2
f:point	0 0 -5 12 0 -6 0
f:pointed	0 0 4 6 -10 0 0
f:pork	0 0 -12 -10 18 8 -5
f:porto	10 0 0 0 -10 0 0
f:possible	0 0 -11 6 4 0 0
f:post	0 0 -3 -7 13 0 -1
f:potash	0 0 16 8 -19 -2 0
f:potatoe	0 0 6 6 -13 0 0
f:premium	0 0 -13 0 0 12 0
f:present	-1 0 -2 1 -10 23 -8
f:president	9 -6 -8 2 9 -17 2
f:press	0 0 -9 15 -4 0 0
f:price	0 0 -13 -1 19 5 -12
f:prime	7 0 5 -2 -11 0 3
f:printer	0 0 -13 0 4 8 0
f:prisoner	0 0 -3 -11 16 0 0
f:product	0 0 16 -21 6 0 0
f:production	0 0 14 0 -13 0 0
f:profit	0 0 16 0 -13 0 0
f:prolong	-4 -10 26 -11 -8 3 -10
f:prolongation	4 -3 20 -4 -6 -13 0
f:promise	-10 0 0 -3 10 3 -4
f:propose	-2 0 -14 -5 23 -6 0
f:protest	0 0 -4 -3 10 0 0
f:protocol	0 0 7 -1 -10 -1 8
f:provided	0 0 15 0 -22 1 10
f:provisional	0 0 0 -11 0 0 9
f:put	-12 -4 7 0 -7 14 -5
f:qingdao	0 0 -8 14 -3 0 0
f:quarrel	3 -1 0 -15 14 -5 -1
f:quay	0 0 4 8 -12 0 0
f:question	0 0 -1 15 -9 0 0
f:quinoa	9 0 -13 -3 0 5 0
f:quota	0 0 -16 -6 21 3 0
f:quote	0 0 0 -7 0 0 9
f:raise	0 0 2 2 9 -17 -2
f:raspberry	0 0 11 -5 -2 0 0
f:rate	26 11 -19 -12 -8 8 5
f:rather	0 0 -5 22 -4 -11 0
f:ready	3 -2 -5 -8 13 0 0
f:reason	0 0 1 -2 9 -8 0
f:receive	0 0 0 -6 9 0 0
f:reciprocal	0 0 2 -15 11 -6 0
f:recommend	0 0 15 7 -22 0 0
f:reduce	0 0 2 9 -11 -1 0
f:regulation	0 0 0 12 -11 0 0
f:remain	0 0 8 20 -21 -25 17
f:remember	0 0 -5 0 10 0 0
f:renew	-8 2 1 9 -5 1 -6
f:renewal	-13 0 9 12 2 -15 0
f:reply	0 0 15 -9 -1 -2 0
f:report	0 0 -1 -3 -5 14 0
f:representative	0 0 0 -6 10 0 -3
f:republic	0 0 0 9 -10 0 1
f:require	0 0 0 0 -18 18 0
f:rest	0 0 3 13 -25 -1 15
f:retain	0 0 -1 15 -11 0 0
f:return	-1 0 -6 3 -19 10 24
f:revert	0 0 3 10 -9 -1 -2
f:revive	6 8 -12 0 -9 10 0
f:right	0 0 18 0 -8 -17 2
f:rise	-6 0 6 12 -13 7 -7
f:roasted	0 0 -10 2 8 -3 0
f:roll	7 0 0 5 -11 0 0
f:room	0 10 0 -1 -4 0 0
f:rosario	0 0 15 -9 -3 0 0
f:rose	0 8 9 -22 -5 7 0
f:rotterdam	0 0 -12 -2 1 13 0
f:round	-6 -7 -16 -16 48 -19 -13
f:rum	0 0 -11 12 2 -2 0
f:run	9 -6 -13 25 -11 10 -18
f:salmon	-8 0 -4 22 0 -2 -8
f:same	10 0 1 -2 -12 7 3
f:santa	8 0 0 1 -9 0 0
f:sardine	0 0 11 0 -7 0 -2
f:saturday	0 13 -8 -7 0 0 0
f:say	-11 -9 3 4 -4 19 -17
f:school	0 0 -10 0 7 0 0
f:scotch	0 0 4 8 -12 0 0
f:season	0 0 6 5 0 -18 2
f:second	12 -9 10 6 -5 -19 -9
f:section	0 0 -16 -23 37 -9 6
f:see	5 0 13 -14 -10 0 7
f:sell	0 0 -3 1 13 -5 -5
f:senate	0 0 -5 -2 11 0 0
f:send	0 0 8 -2 -12 3 7
f:session	0 0 -4 0 11 0 0
f:set	-3 0 0 -7 11 -3 -4
f:settle	0 0 10 -12 0 0 0
f:settlement	0 0 -7 0 13 -3 0
f:shake	0 0 0 9 -9 0 0
f:shall	0 0 -3 -6 0 1 11
f:sheet	0 0 2 -8 -5 11 0
f:ship	0 0 0 17 -9 -3 -4
f:shipment	0 0 -15 -5 -1 13 9
f:shipper	0 0 -10 0 3 5 0
f:shook	0 0 10 0 -8 0 0
f:shorter	0 0 10 0 -9 0 0
f:should	-2 0 -10 -18 37 -4 -14
f:show	0 0 -1 0 11 -6 0
f:shrimp	0 0 6 -20 13 0 0
f:side	14 6 -2 0 -13 -3 13
f:sign	-6 -14 0 0 4 -5 5
f:signature	-8 0 5 0 -13 2 11
f:simple	0 0 -2 0 11 -1 -3
f:simply	0 0 6 2 -9 0 0
f:since	32 -11 -24 9 -2 -4 -10
f:single	0 0 0 -5 11 -3 0
f:sit	2 -4 2 2 -9 5 0
f:sixth	0 0 0 3 -9 6 0
f:sleep	0 0 5 10 -11 0 -1
f:so	-2 -5 0 -11 6 10 -11
f:software	0 0 0 -11 14 0 0
f:something	5 9 7 -4 -18 0 1
f:sooner	0 0 12 5 -14 0 0
f:sorghum	0 0 -6 -10 8 2 2
f:sorry	0 0 -14 0 14 0 0
f:soybean	0 0 -8 -9 11 8 0
f:speak	0 0 8 0 -9 -2 2
f:special	0 0 8 13 -19 0 0
f:spoke	0 0 -12 -1 15 1 0
f:spot	0 0 1 -1 -8 9 -2
f:spring	0 0 -10 -15 27 -5 0
f:squash	0 0 11 2 -16 0 1
f:st	0 0 -4 11 -6 0 0
f:stand	-8 0 10 2 -1 -3 -2
f:standstill	5 0 11 0 -24 -5 15
f:start	-1 0 11 -20 11 -7 -4
f:stay	0 18 -13 -12 19 -9 -10
f:steel	0 0 1 -28 31 -11 0
f:step	0 0 -10 -8 23 3 -7
f:still	-4 -6 -3 -32 21 0 12
f:stock	0 0 -12 0 0 12 0
f:stockfish	7 4 5 4 -15 0 -6
f:stockholm	0 -4 12 -3 2 0 -1
f:stop	-2 0 1 -12 8 4 -1
f:straight	0 0 -8 0 0 10 0
f:strike	0 0 -21 0 23 -3 -1
f:subject	8 0 1 0 -13 0 3
f:successor	0 0 -9 0 13 0 0
f:such	0 0 -10 1 17 -8 -3
f:suffer	0 0 10 0 -7 0 0
f:sugar	-17 0 -3 22 -2 0 0
f:sum	0 0 -9 0 0 12 0
f:summer	0 0 -17 11 -6 1 9
f:summit	0 0 -3 -7 13 0 0
f:sunday	0 0 0 16 -16 0 0
f:sunflower	0 0 12 0 -8 0 0
f:surcharge	0 0 -1 -10 22 -8 -4
f:suspend	0 -1 -14 -12 22 4 -6
f:suspension	0 0 -5 5 -11 16 3
f:take	-9 0 0 11 -1 -2 -5
f:talk	-1 4 -25 -16 42 -6 -12
f:talked	0 0 -6 -7 16 0 0
f:tariff	-3 10 -6 -6 13 -7 -3
f:taro	0 0 -18 -4 4 14 1
f:tax	0 0 12 -7 -3 0 0
f:tea	10 0 16 23 -33 -5 -2
f:team	0 0 -4 0 11 -2 0
f:telegram	0 0 13 0 -12 0 0
f:telephone	0 0 -13 -4 18 2 0
f:tell	-8 6 -10 -5 14 9 -13
f:tema	0 0 12 0 -12 0 0
f:tenth	0 0 11 0 -7 0 0
f:terminate	0 0 5 3 -9 0 0
f:text	2 -5 0 -21 -13 15 14
f:textile	0 0 12 -3 -6 -4 2
f:th	0 0 14 0 -9 0 0
f:than	6 2 -18 4 9 -13 2
f:thank	0 0 -4 -2 9 0 0
f:that	-9 -28 18 13 -3 -8 -35
f:the	-13 -7 -2 3 3 14 -9
f:their	0 5 -5 -11 11 -6 1
f:them	-1 6 2 -27 14 0 -16
f:then	16 -6 -1 5 -8 1 -9
f:there	4 -7 21 3 -18 6 -17
f:thereafter	0 0 -10 0 9 0 0
f:therefore	4 10 0 2 -14 0 0
f:these	0 0 -13 5 -6 6 4
f:they	24 11 -5 -11 -2 -7 0
f:they'll	0 0 14 4 -12 -6 0
f:thi	0 -4 -6 8 -24 30 12
f:thing	-2 0 0 0 -4 -5 11
f:think	-4 -6 17 -6 0 -2 0
f:third	-7 7 -15 0 18 -11 5
f:threat	0 0 0 -10 16 0 0
f:threaten	0 0 -11 -10 27 -5 -2
f:three	-8 -1 -3 0 20 -4 -15
f:through	0 0 10 -3 -4 0 -1
f:thu	0 0 -6 -2 11 0 0
f:timber	1 0 -1 -9 1 -5 12
f:time	-16 -11 -12 8 10 -9 18
f:tinned	0 0 0 15 -13 0 0
f:to	-9 3 -3 2 -2 -2 16
f:together	0 0 -1 -15 20 0 -6
f:tomatoe	0 0 -10 0 16 -4 0
f:ton	0 0 0 -17 17 0 0
f:tonne	0 0 16 10 -23 0 0
f:too	0 0 -8 -7 13 5 -3
f:top	-1 0 -6 -31 32 6 -5
f:touch	0 0 10 0 -4 -5 0
f:tractor	0 0 9 -15 13 -1 -8
f:trade	0 -7 -6 -18 13 7 1
f:transfer	0 0 -8 0 9 0 0
f:transit	0 0 0 -5 12 0 -3
f:treaty	0 0 13 20 -27 -1 0
f:trieste	0 0 12 0 -11 0 0
f:truce	7 14 18 11 -38 3 9
f:turbine	8 0 5 0 -12 0 0
f:turn	0 0 3 16 -15 0 -2
f:turnberry	0 0 -8 0 9 0 0
f:twenty	0 0 0 9 -8 0 0
f:twice	0 0 11 3 -8 -5 0
f:two	2 6 7 -24 23 -22 -13
f:tyre	0 6 1 -4 -31 0 30
f:under	-6 -17 0 10 8 -27 -9
f:understanding	0 0 16 1 -22 0 8
f:unless	-2 0 42 0 -34 -6 -3
f:until	2 -7 -8 24 2 -50 -4
f:up	6 -2 8 -3 -4 10 -22
f:upon	0 0 15 0 -22 9 0
f:urea	0 0 17 14 -18 -9 -2
f:us	-4 1 8 -21 0 -6 12
f:use	0 0 -7 -5 18 0 0
f:used	0 0 7 16 -18 0 -3
f:valid	0 0 -5 14 -5 -5 0
f:value	0 0 -2 -5 10 -2 0
f:vanilla	0 -2 0 -14 11 0 0
f:video	0 0 0 17 -14 0 0
f:visit	0 0 17 -8 2 -12 0
f:volume	0 0 -14 0 15 0 0
f:vote	-6 0 -1 9 8 -14 0
f:vow	0 0 3 9 -12 0 0
f:wait	0 0 -3 -5 11 0 -1
f:waiver	0 0 -13 0 14 0 0
f:wake	0 0 20 -2 -14 -1 0
f:walk	0 0 -7 -2 15 -1 0
f:war	0 0 -5 -2 13 0 0
f:warehouse	0 0 -9 0 -2 13 0
f:warn	0 0 0 4 9 -16 0
f:was	0 -5 0 -3 5 -15 7
f:washing	-3 0 10 0 -5 0 0
f:way	2 2 -9 7 -9 11 -4
f:we	0 -6 -5 0 3 8 -5
f:we'll	0 0 8 7 -16 0 0
f:weapon	0 0 -14 -11 24 0 0
f:well	0 0 -9 -5 12 8 0
f:were	-5 17 23 -21 0 -29 -3
f:what	-1 -8 10 -3 0 0 -16
f:wheat	-1 -1 -2 -15 19 0 0
f:when	-12 10 7 2 -17 5 7
f:where	-4 -4 -26 -10 16 18 2
f:whether	0 0 21 0 -22 4 -1
f:which	1 -11 5 -7 3 5 -8
f:while	-18 -1 7 8 6 -10 -3
f:whisky	0 3 9 10 -19 0 0
f:who	-13 -2 25 -13 -1 -7 -3
f:whole	0 0 3 25 -27 0 0
f:whom	0 0 -14 0 16 0 0
f:why	0 0 3 -4 24 -15 -17
f:will	-21 -15 -11 -21 21 17 0
f:wine	-4 0 -1 14 4 -17 -5
f:winter	-1 0 -9 -13 28 -5 0
f:wish	0 0 11 0 -7 0 0
f:with	-3 -18 15 -15 10 -27 1
f:withdraw	0 0 -20 -6 30 -4 0
f:within	0 3 9 -12 3 -9 -5
f:without	-7 -3 14 4 -4 -4 -11
f:work	0 0 11 10 -15 -3 0
f:worst	0 0 0 -8 10 0 0
f:worth	4 0 10 3 -2 -14 -8
f:would	-17 -31 10 -13 -2 3 24
f:write	0 0 17 1 -10 -10 0
f:yes	0 0 13 0 -17 9 -1
f:yet	-6 0 -2 -11 -6 27 -9
f:zero	0 0 -8 -9 19 0 0
f:—	0 -1 13 -6 0 0 -2
first-of-paragraph	-14 -14 -15 -1 41 -17 -28
has-future	-12 -11 -3 -21 4 8 10
has-gerund	-18 -7 7 -1 -6 11 -4
has-infinitive	-5 4 -2 -8 -3 22 -6
has-modal	-40 -6 1 -26 25 -10 -6
has-participle	16 11 -13 -4 8 -14 -13
has-past	17 0 -28 11 11 -7 -19
has-perfect	-1 -11 -6 2 8 1 0
has-pluperfect	0 10 -7 -10 14 -2 -16
has-present	-48 -28 10 3 20 -8 -21
headline	7 -2 -16 12 25 -2 -49
l1=(	0 6 -3 -9 2 2 0
l1=( & d:gone	0 6 0 -12 0 0 0
l1=,	0 -3 -7 0 8 -8 1
l1=, & d:ahead	-1 0 -18 -3 14 0 5
l1=, & d:gone	3 0 -12 10 -5 0 -2
l1=, & d:today	-2 -3 11 -3 0 -6 -6
l1=:	-5 -1 12 3 -3 -5 -13
l1=: & d:ahead	0 0 12 -16 1 -4 -12
l1=: & d:gone	-3 0 -2 16 -9 0 0
l1=: & d:today	0 0 3 -8 2 0 0
l1=;	0 0 -4 -5 13 0 0
l1=<agent>	0 0 -6 -1 11 0 0
l1=<begin> & d:ahead	-1 -1 -6 -10 9 4 0
l1=<begin> & d:gone	-1 10 -1 -8 6 -1 -1
l1=<day-ahead>	0 0 -8 0 10 0 0
l1=<day-ahead> & d:today	0 0 -16 0 17 0 0
l1=<day-gone>	12 -6 -8 4 -3 0 0
l1=<day-gone> & d:today	0 0 -8 -3 14 0 0
l1=<duty>	0 0 -4 -4 11 0 0
l1=<goods>	-4 0 8 -15 0 0 7
l1=<goods> & d:ahead	0 0 10 0 -15 0 8
l1=<level-noun>	0 0 6 16 -20 0 0
l1=<level-noun> & d:ahead	0 0 8 0 -6 0 0
l1=<level-noun> & d:today	0 0 0 17 -15 0 0
l1=<level>	-3 0 -4 -8 9 0 4
l1=<level> & d:today	0 0 -12 -12 23 0 0
l1=<name>	0 0 0 -16 17 0 0
l1=<name> & d:today	0 0 -3 -9 13 0 0
l1=<number> & d:today	0 0 -10 -9 19 0 0
l1=<seat>	0 0 -2 -8 14 0 0
l1=<span>	0 0 -9 0 13 0 0
l1=<span> & d:ahead	0 0 -9 0 10 0 0
l1=<v-bear> & d:ahead	0 0 14 0 -11 -2 0
l1=<v-begin>	-4 -1 -15 4 10 -7 0
l1=<v-begin> & d:today	0 0 -11 -4 12 0 0
l1=<v-down>	0 0 9 -6 0 0 0
l1=<v-down> & d:ahead	0 0 9 0 -5 0 0
l1=<v-end>	8 -8 7 -17 0 -1 -4
l1=<v-end> & d:today	3 0 14 -6 -11 0 0
l1=<v-impose>	-5 -1 3 -12 6 8 -10
l1=<v-impose> & d:ahead	0 0 0 0 0 9 -9
l1=<v-impose> & d:gone	-3 0 0 -7 14 0 0
l1=<v-propose> & d:ahead	0 0 -8 0 9 0 0
l1=<v-renew>	0 0 15 -1 -11 0 0
l1=<v-say>	3 0 -10 -10 3 11 -2
l1=<v-say> & d:ahead	0 0 -4 -2 -2 12 -1
l1=<v-say> & d:today	0 0 -6 0 9 0 0
l1=<v-sign>	-3 0 -1 -20 17 6 -7
l1=<v-stay>	-1 0 -7 -1 1 10 0
l1=<v-stay> & d:ahead	0 0 -7 0 -1 10 0
l1=<v-suspend>	0 0 -9 0 13 0 -3
l1=a	3 0 -11 -3 9 0 0
l1=a & d:ahead	0 0 -8 -1 11 0 0
l1=after	5 0 9 0 -12 1 -6
l1=after & d:ahead	0 0 12 5 -17 1 -6
l1=again & d:gone	0 0 0 9 -8 0 0
l1=and	0 0 -4 -8 15 0 -6
l1=and & d:gone	0 0 0 -14 18 0 0
l1=be	0 0 -5 0 -1 9 0
l1=be & d:ahead	0 0 -4 0 -2 9 0
l1=before	-3 0 -11 7 0 -4 9
l1=before & d:ahead	0 0 -9 9 -4 -4 10
l1=begin & d:gone	-1 0 0 12 -9 0 0
l1=beyond	0 0 11 -1 -11 -2 5
l1=beyond & d:ahead	0 0 12 0 -16 -2 5
l1=by	3 0 -2 -1 8 0 -2
l1=by & d:ahead	0 0 0 -24 11 0 -2
l1=die	-7 0 0 -1 10 0 0
l1=die & d:gone	-6 0 0 0 9 0 0
l1=effect	-1 0 -3 11 -3 0 -3
l1=effect & d:ahead	0 0 -1 10 -3 0 -3
l1=effective	0 0 -11 3 7 0 0
l1=end	7 -4 0 -9 0 1 -3
l1=enter	0 0 -5 -3 10 0 0
l1=expire	10 0 1 0 -8 0 0
l1=expire & d:gone	11 0 0 0 -10 0 0
l1=fall	0 0 11 0 -10 0 0
l1=for	0 0 7 -11 0 -4 4
l1=from	-13 9 -12 8 5 -25 7
l1=from & d:ahead	-5 -17 -4 5 0 -21 13
l1=from & d:gone	-14 17 -8 -12 18 -1 -21
l1=from & d:today	3 0 -10 17 -13 0 -1
l1=has	0 0 10 -1 -6 0 0
l1=has & d:ahead	0 0 11 0 -7 0 0
l1=in	-25 0 -20 18 4 -9 -7
l1=in & d:ahead	0 0 -14 -9 30 -3 -1
l1=in & d:gone	-24 1 -4 21 -10 -3 -3
l1=it	0 0 -6 0 13 -2 0
l1=it & d:ahead	0 0 -7 0 13 -1 0
l1=lapse	-4 0 12 0 -4 0 0
l1=lapse & d:today	-1 0 9 0 -6 0 0
l1=last	-3 0 -8 10 -2 0 0
l1=last & d:ahead	0 0 -6 0 10 0 0
l1=last & d:gone	-3 0 0 10 -6 0 0
l1=make	0 0 -7 0 -3 13 0
l1=mark	0 0 12 0 -10 0 0
l1=mark & d:ahead	0 0 12 0 -10 0 0
l1=midnight	-1 0 0 -10 7 0 0
l1=midnight & d:today	-1 0 -4 -7 12 0 0
l1=monday & d:ahead	0 0 -4 8 -2 0 0
l1=next	0 0 14 -2 -8 0 0
l1=next & d:ahead	0 0 15 0 -14 0 0
l1=o'clock	0 0 -4 -4 10 0 0
l1=of	0 2 -17 9 0 -5 1
l1=of & d:ahead	0 -1 -11 -6 16 -1 5
l1=on	-7 -3 -4 -2 17 -15 4
l1=on & d:ahead	-37 -21 5 -6 3 -4 11
l1=on & d:gone	6 8 -25 -1 13 -24 -8
l1=on & d:today	-9 0 -4 5 5 -1 -1
l1=over	0 0 18 -1 -12 0 0
l1=over & d:ahead	0 0 12 0 -9 0 0
l1=publish	0 0 -1 -6 11 0 0
l1=remain	0 0 -8 0 9 0 0
l1=run	0 0 9 3 -12 0 0
l1=same	9 0 9 0 -15 0 0
l1=same & d:ahead	0 0 10 3 -11 0 0
l1=same & d:gone	9 0 0 0 -7 0 0
l1=say	4 0 3 -4 -8 7 0
l1=say & d:ahead	0 0 6 0 -13 7 0
l1=since	-8 1 -11 2 16 -16 -11
l1=since & d:ahead	-1 0 -3 -35 32 -12 -4
l1=since & d:gone	-9 3 -13 11 -2 -1 -3
l1=sunday	0 0 14 -8 -6 0 0
l1=sunday & d:today	0 0 8 -4 -3 0 0
l1=suspend	0 0 0 -5 8 0 0
l1=that	0 0 -3 -10 1 11 0
l1=that & d:ahead	0 0 -2 0 -6 11 0
l1=that & d:gone	0 0 0 -8 11 0 0
l1=the	0 -15 -8 11 -1 2 1
l1=the & d:ahead	-6 -1 -2 -25 2 5 4
l1=the & d:gone	0 -10 -11 10 3 -13 -4
l1=the & d:today	3 0 -15 22 -14 0 0
l1=thursday	0 0 -5 -4 13 0 0
l1=till	0 0 12 -10 -4 2 -4
l1=till & d:ahead	0 0 15 0 -13 2 -4
l1=till & d:gone	0 0 -1 -5 11 0 0
l1=time	0 0 -3 12 -8 0 0
l1=to	8 -15 1 -28 1 13 -32
l1=to & d:ahead	-5 -1 3 -20 -6 18 -29
l1=to & d:gone	8 -11 0 -14 16 -17 0
l1=truce	0 0 -12 0 14 0 0
l1=until	6 -18 3 -18 4 5 -21
l1=until & d:ahead	-14 -4 11 -43 -1 8 -17
l1=until & d:gone	13 -10 -23 3 10 -12 -1
l1=up	0 0 9 -3 0 0 0
l1=video	0 0 3 7 -11 0 0
l1=wednesday & d:today	0 0 1 -14 6 0 0
l1=write	0 0 -8 0 11 0 0
l1=write & d:ahead	0 0 -8 0 10 0 0
l1=— & d:gone	9 -2 0 -2 -3 0 0
l2=(	1 0 -1 -7 11 -3 -1
l2=( & d:ahead	0 0 0 -4 10 -3 -1
l2=, & d:ahead	-1 -2 2 -10 -4 4 8
l2=; & d:ahead	0 0 0 -2 12 -7 -2
l2=<agent>	0 0 7 9 -11 0 0
l2=<agent> & d:ahead	0 0 9 10 -15 0 0
l2=<begin>	-7 11 0 -2 7 -4 -9
l2=<begin> & d:ahead	-11 -7 10 -4 -3 3 -2
l2=<begin> & d:gone	-6 19 -17 -4 10 -7 -12
l2=<begin> & d:today	4 -4 -17 10 6 -6 -6
l2=<day-ahead>	-6 0 -1 -8 -3 15 -3
l2=<day-ahead> & d:ahead	0 0 0 1 -16 15 -2
l2=<day-ahead> & d:gone	-4 0 0 -14 20 0 0
l2=<day-gone>	15 -3 -1 -6 -6 4 0
l2=<day-gone> & d:gone	16 -3 0 -6 -6 0 0
l2=<duty>	-2 0 -12 7 7 -4 -1
l2=<duty> & d:ahead	0 0 -10 -4 17 -3 0
l2=<duty> & d:gone	-1 0 0 11 -7 0 0
l2=<gate>	0 0 -3 13 -8 5 -5
l2=<goods-amount>	0 0 0 11 -9 0 0
l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
l2=<goods>	0 -3 3 6 4 -2 -29
l2=<goods> & d:ahead	0 0 3 5 5 -1 -28
l2=<level-noun> & d:gone	0 0 0 -11 13 0 0
l2=<level>	-6 -8 0 4 4 -11 4
l2=<level> & d:ahead	0 0 -3 1 4 -9 6
l2=<level> & d:gone	-4 -5 -6 -1 10 0 0
l2=<level> & d:today	0 0 10 8 -15 0 0
l2=<money>	0 0 -3 -5 13 0 0
l2=<month-gone>	-5 0 -7 18 -6 0 0
l2=<month-gone> & d:gone	-4 0 0 19 -13 0 0
l2=<name>	8 0 -15 -10 13 11 -8
l2=<name> & d:ahead	0 0 -7 5 -1 12 -7
l2=<name> & d:gone	9 1 0 -23 15 0 0
l2=<name> & d:today	0 0 -10 0 8 0 0
l2=<number>	0 -1 3 -11 5 -11 7
l2=<number> & d:ahead	0 0 -3 6 -6 -9 8
l2=<number> & d:gone	0 0 13 -19 7 0 0
l2=<number> & d:today	0 0 0 -14 15 0 0
l2=<office>	0 0 -11 -6 8 8 0
l2=<office> & d:ahead	0 0 -10 0 0 8 0
l2=<person>	-1 0 2 -6 10 -3 0
l2=<person> & d:gone	0 0 0 -13 19 0 0
l2=<points>	-3 0 11 0 0 -1 -4
l2=<points> & d:ahead	0 0 13 -4 -3 -1 -3
l2=<quality> & d:ahead	0 0 -11 0 1 0 7
l2=<seat>	-9 -8 0 3 3 -4 3
l2=<seat> & d:gone	-3 -5 0 -4 14 0 0
l2=<sender>	0 0 12 -9 -2 0 0
l2=<sender> & d:ahead	0 0 12 0 -9 0 0
l2=<span>	0 4 -10 -3 5 -7 4
l2=<span> & d:ahead	0 -4 -6 6 -3 -6 8
l2=<span> & d:today	0 0 0 -8 11 0 0
l2=<v-agree> & d:ahead	0 0 2 -11 8 -3 -5
l2=<v-agree> & d:gone	-2 5 0 15 -15 0 0
l2=<v-bear>	0 0 3 0 4 -13 0
l2=<v-bear> & d:ahead	0 0 6 1 -3 -12 0
l2=<v-begin>	-6 7 -6 1 10 -20 -4
l2=<v-begin> & d:ahead	0 -3 -6 1 17 -18 -5
l2=<v-begin> & d:gone	0 9 0 1 -5 0 3
l2=<v-buy>	0 0 6 -12 3 -1 0
l2=<v-buy> & d:gone	0 0 0 -9 12 0 0
l2=<v-down>	0 0 8 4 -6 -7 0
l2=<v-down> & d:ahead	0 0 12 15 -18 -7 0
l2=<v-end>	2 -11 5 -6 -6 11 -21
l2=<v-end> & d:ahead	-15 -1 10 -16 -9 15 -18
l2=<v-end> & d:gone	8 -7 -16 3 4 -10 0
l2=<v-impose>	-18 8 -6 3 4 -2 -1
l2=<v-impose> & d:gone	-10 10 -7 1 6 -5 -2
l2=<v-impose> & d:today	-2 0 -11 -5 14 0 0
l2=<v-propose>	0 3 0 -5 7 -5 -5
l2=<v-propose> & d:ahead	0 0 -2 0 10 -4 -4
l2=<v-renew> & d:gone	-3 -1 0 -2 9 -4 0
l2=<v-return>	0 0 -3 -2 13 -2 -3
l2=<v-return> & d:ahead	0 0 -2 -1 12 -2 -3
l2=<v-sign>	-1 3 -5 -1 4 -14 6
l2=<v-sign> & d:ahead	0 0 -2 8 -1 -12 7
l2=<v-stay> & d:ahead	0 0 -1 -18 10 0 0
l2=<v-stay> & d:gone	-3 8 -17 11 -2 -5 0
l2=<v-suspend>	-2 0 -5 -3 7 -4 10
l2=<v-suspend> & d:ahead	0 0 -2 -3 3 -4 11
l2=<v-up>	9 -1 0 -22 14 -3 -6
l2=<v-up> & d:ahead	0 0 -3 -2 14 -2 -5
l2=<v-up> & d:gone	9 0 0 -15 6 0 0
l2=after	0 0 -6 10 1 -5 0
l2=after & d:ahead	0 0 -5 0 12 -5 0
l2=after & d:gone	0 0 0 10 -9 0 0
l2=again & d:ahead	0 0 -2 -10 3 3 2
l2=ahead	0 0 -12 0 14 0 0
l2=ahead & d:ahead	0 0 -8 0 10 0 0
l2=aire	0 11 0 -8 -2 0 0
l2=aire & d:gone	0 12 0 -8 -5 0 0
l2=alert	0 0 -5 -4 10 0 0
l2=alert & d:today	0 0 -5 -4 10 0 0
l2=also	0 0 12 1 -11 0 -2
l2=also & d:ahead	0 0 13 0 -12 0 -2
l2=and	-7 0 3 -25 10 2 2
l2=and & d:ahead	0 0 4 -20 -1 2 3
l2=and & d:gone	-4 0 0 -8 15 0 0
l2=announce & d:gone	0 0 0 -13 14 0 0
l2=antigua	0 0 -1 -9 0 10 0
l2=arrangement	0 0 -10 9 -1 1 0
l2=arrangement & d:ahead	0 0 -10 0 10 1 0
l2=arrangement & d:gone	0 0 0 10 -8 0 0
l2=as	0 0 -19 7 0 -3 6
l2=as & d:ahead	0 0 -15 2 1 -3 7
l2=aside	0 0 10 13 -20 0 0
l2=aside & d:gone	0 0 0 13 -13 0 0
l2=asleep	0 0 12 8 -18 0 0
l2=asleep & d:ahead	0 0 13 0 -12 0 0
l2=at	6 0 -1 -11 15 -12 -6
l2=at & d:ahead	0 0 3 -1 7 -12 -6
l2=at & d:gone	9 0 0 -9 0 0 0
l2=away & d:ahead	0 0 1 0 -11 3 6
l2=back	0 0 -2 1 10 -10 -7
l2=back & d:ahead	0 0 -1 -9 14 -10 -7
l2=bandung	0 0 0 -9 10 0 0
l2=be & d:ahead	0 0 13 0 -11 0 0
l2=begin	-11 9 -7 -1 1 -7 6
l2=begin & d:gone	-9 11 0 -1 -3 0 6
l2=both & d:gone	0 0 0 12 -11 0 0
l2=bulletin	10 0 0 -2 -5 0 0
l2=bulletin & d:today	10 0 0 0 -7 0 0
l2=busan & d:today	0 0 0 15 -15 0 0
l2=by	7 0 -1 0 11 -10 -8
l2=by & d:ahead	0 0 -10 0 26 -10 -7
l2=by & d:today	0 0 11 5 -14 0 0
l2=calendar	0 0 -14 0 15 0 0
l2=calendar & d:ahead	0 0 -14 0 15 0 0
l2=call	0 0 14 -10 -4 0 0
l2=call & d:ahead	0 0 11 0 -9 0 0
l2=cease	0 0 -2 0 -5 10 0
l2=cease & d:ahead	0 0 -2 0 -5 10 0
l2=change	0 0 -12 6 0 0 1
l2=change & d:ahead	0 0 -11 7 0 0 1
l2=clock	0 0 2 15 -16 0 0
l2=close	0 0 10 -3 -3 0 -2
l2=close & d:ahead	0 0 10 0 -5 0 -2
l2=collect	0 0 0 12 -7 -4 0
l2=column	0 0 12 0 -11 0 0
l2=column & d:today	0 0 12 0 -11 0 0
l2=come	0 0 -5 -3 16 -2 0
l2=completed	0 0 9 0 -6 0 0
l2=completed & d:ahead	0 0 9 0 -7 0 0
l2=cotton	0 0 -8 0 10 0 0
l2=count & d:gone	0 0 0 13 -13 0 0
l2=counted	0 0 6 2 -8 0 1
l2=counted & d:ahead	0 0 6 3 -14 0 1
l2=custom	0 0 4 7 -9 0 -2
l2=custom & d:ahead	0 0 4 8 -10 0 -2
l2=date & d:ahead	0 0 1 -19 0 10 -7
l2=date & d:gone	5 -1 0 12 -14 0 0
l2=deal	0 0 -9 -5 7 5 0
l2=deal & d:ahead	0 0 -9 0 0 5 0
l2=decide	0 0 -6 0 14 0 -1
l2=decide & d:ahead	0 0 -6 0 11 0 -1
l2=declare	0 0 1 17 -13 -1 0
l2=declare & d:gone	0 0 0 12 -10 0 0
l2=decree	0 0 0 8 -7 0 0
l2=decree & d:ahead	0 0 0 12 -11 0 0
l2=did	0 0 -11 6 4 -1 0
l2=did & d:ahead	0 0 -11 0 13 0 0
l2=die & d:gone	-8 0 0 0 10 0 0
l2=done	0 0 0 12 -8 0 0
l2=done & d:gone	0 0 0 12 -11 0 0
l2=down	0 0 -9 5 0 0 8
l2=down & d:gone	0 0 0 11 -10 0 0
l2=drop	3 0 8 0 -10 0 0
l2=due	0 0 -1 -2 -5 14 -3
l2=due & d:ahead	0 0 -1 -1 -7 14 -2
l2=duty & d:today	0 0 0 -9 10 0 0
l2=edt	0 0 0 11 -11 0 0
l2=end	-1 -2 -1 -1 1 7 -9
l2=end & d:ahead	-7 0 0 -8 -1 10 -8
l2=end & d:gone	1 0 -8 3 6 -8 0
l2=face	0 0 2 7 -10 0 0
l2=fall	0 0 8 0 -4 0 -2
l2=fall & d:ahead	0 0 9 0 -7 0 -2
l2=final	0 0 11 0 -10 0 0
l2=follow	0 0 -10 0 15 0 0
l2=follow & d:ahead	0 0 -10 0 14 0 0
l2=followed	0 0 -3 -9 14 0 0
l2=followed & d:today	0 0 -2 -7 11 0 0
l2=for	0 0 -15 -1 21 0 0
l2=for & d:ahead	0 0 -15 0 18 0 0
l2=force	-14 -6 0 -1 6 -5 7
l2=force & d:ahead	0 0 0 -13 5 -4 8
l2=force & d:gone	-13 -5 -1 5 3 0 0
l2=friday	-1 0 -12 14 -2 -2 6
l2=friday & d:gone	0 0 0 9 -5 0 0
l2=from	0 0 -31 12 0 -12 10
l2=from & d:ahead	0 0 -28 5 2 -11 12
l2=geneva	0 -10 -8 0 9 0 0
l2=geneva & d:ahead	0 0 -7 0 10 0 0
l2=geneva & d:gone	0 -10 0 -1 7 0 0
l2=ghent	0 9 0 0 -8 0 0
l2=ghent & d:gone	0 9 0 0 -9 0 0
l2=given & d:ahead	0 0 7 0 -12 0 7
l2=go	10 0 14 -10 -9 0 -3
l2=go & d:gone	10 0 0 -1 -5 0 0
l2=good & d:ahead	0 0 12 0 -10 0 -3
l2=grant	0 0 0 11 -4 -2 0
l2=grant & d:gone	0 0 0 11 -10 0 0
l2=guayaquil	0 0 -3 0 -7 12 0
l2=guayaquil & d:ahead	0 0 -3 0 -9 12 0
l2=had	0 0 -4 -5 15 0 0
l2=hear	0 0 -7 0 10 -2 0
l2=here	0 0 -11 -11 8 8 2
l2=here & d:ahead	0 0 -11 -1 0 8 2
l2=ice	0 0 -6 -2 11 0 0
l2=if	0 0 -8 0 10 0 0
l2=if & d:ahead	0 0 -8 0 10 0 0
l2=in	0 0 -10 -6 27 -4 -9
l2=in & d:ahead	0 0 -12 9 12 -3 -8
l2=in & d:gone	0 0 0 -9 13 0 0
l2=in & d:today	0 0 0 -9 6 0 0
l2=is	0 0 -3 -19 3 1 10
l2=is & d:ahead	0 0 -1 -4 -5 2 10
l2=it	2 0 -9 0 5 0 1
l2=it & d:today	5 0 -9 5 -1 0 0
l2=lapse	6 -2 5 0 -10 2 0
l2=last & d:ahead	0 0 2 -3 -10 5 0
l2=lasted	0 11 -6 2 -6 0 0
l2=lasted & d:ahead	0 0 -6 0 10 0 0
l2=lasted & d:gone	0 12 0 3 -13 0 0
l2=later	0 0 -1 -3 11 0 -2
l2=law	0 0 10 -4 -4 0 0
l2=law & d:ahead	0 0 11 0 -10 0 0
l2=likewise	0 0 -6 -1 10 0 0
l2=likewise & d:ahead	0 0 -6 0 9 0 0
l2=live	0 0 8 0 0 -7 0
l2=live & d:ahead	0 0 8 0 -1 -7 0
l2=london	0 0 -1 -4 10 0 0
l2=loui	0 0 0 -12 13 0 0
l2=loui & d:gone	0 0 0 -12 13 0 0
l2=me	0 0 0 14 -13 0 0
l2=me & d:gone	0 0 0 15 -15 0 0
l2=member & d:today	0 0 5 2 -8 0 0
l2=midnight	7 0 5 -12 -7 -7 8
l2=midnight & d:gone	8 0 0 -6 -2 0 0
l2=monday & d:ahead	0 0 0 4 -10 -1 9
l2=monday & d:today	0 0 -7 -6 13 0 0
l2=more	0 0 -1 -1 10 0 -1
l2=most	0 0 10 0 -8 -1 0
l2=most & d:ahead	0 0 10 0 -8 -1 0
l2=much	0 0 1 8 -10 0 0
l2=need & d:ahead	0 0 0 0 -10 9 0
l2=network	0 0 9 0 -8 0 0
l2=network & d:ahead	0 0 9 0 -9 0 0
l2=night	16 0 -1 7 -15 0 0
l2=night & d:gone	16 0 0 -6 -11 0 0
l2=night & d:today	0 0 0 14 -13 0 0
l2=nil	0 0 0 14 -10 -1 0
l2=no	0 0 9 -1 -3 0 -1
l2=no & d:ahead	0 0 10 0 -6 0 -1
l2=none & d:gone	7 0 0 0 -9 0 0
l2=note	0 0 -1 -12 17 0 0
l2=nothing	0 0 -13 0 20 0 0
l2=nothing & d:ahead	0 0 -12 0 17 0 0
l2=notice & d:gone	0 0 0 -9 11 0 0
l2=notice & d:today	0 0 0 12 -11 0 0
l2=now	0 0 -14 0 20 -1 -1
l2=now & d:ahead	0 0 -14 0 19 -1 -1
l2=off	0 0 -5 -11 15 1 0
l2=off & d:gone	0 0 0 -10 11 0 0
l2=on	-9 -2 -5 6 9 -2 -2
l2=on & d:ahead	0 0 0 -13 6 0 -1
l2=on & d:gone	-5 0 -3 11 0 -4 0
l2=one & d:gone	0 0 0 -8 9 0 0
l2=or	0 0 -6 -1 11 0 0
l2=other	0 0 0 -10 -5 14 0
l2=other & d:ahead	0 0 0 0 -13 14 0
l2=our	0 0 1 8 -10 0 0
l2=our & d:today	0 0 1 10 -12 0 0
l2=out	8 -3 0 -15 -4 9 0
l2=out & d:ahead	-1 0 2 0 -5 9 0
l2=out & d:gone	10 -3 -1 -11 0 0 0
l2=over	-2 0 8 -4 1 -7 0
l2=over & d:ahead	0 0 9 0 -3 -7 0
l2=pari	0 0 0 -8 12 0 0
l2=part	0 0 0 -6 9 0 0
l2=past	5 0 -15 0 -2 11 0
l2=past & d:ahead	0 0 -10 0 0 11 0
l2=pause	0 0 6 0 -15 7 5
l2=pause & d:ahead	0 0 6 -5 -14 7 6
l2=pay	0 0 -5 0 11 0 0
l2=peace	0 0 -6 10 -1 0 0
l2=peace & d:gone	0 0 0 10 -9 0 0
l2=post	0 0 0 -6 10 0 0
l2=price & d:ahead	0 0 -4 -1 10 0 0
l2=put	0 0 10 0 -8 0 0
l2=put & d:ahead	0 0 10 0 -8 0 0
l2=renew & d:gone	0 0 0 -11 14 0 0
l2=rest	0 0 11 0 -10 0 0
l2=rest & d:ahead	0 0 11 0 -11 0 0
l2=retroactive	0 0 -9 0 12 -2 0
l2=retroactive & d:ahead	0 0 -9 0 12 -2 0
l2=rome	0 0 9 0 -9 0 0
l2=rotterdam	0 0 -1 0 -8 0 11
l2=run & d:gone	1 -5 -15 4 5 -3 0
l2=season	0 0 -8 0 10 0 0
l2=season & d:ahead	0 0 -8 0 10 0 0
l2=settlement	0 0 -8 0 10 -1 0
l2=settlement & d:ahead	0 0 -8 0 10 -1 0
l2=sign & d:ahead	0 0 -2 -4 10 -5 0
l2=since	-5 0 -6 8 0 -3 0
l2=since & d:ahead	0 0 -4 0 11 -3 0
l2=since & d:gone	-4 0 0 15 -11 0 0
l2=since & d:today	0 0 0 -10 11 0 0
l2=sit	0 0 -9 -4 17 0 0
l2=sit & d:ahead	0 0 -9 0 12 0 0
l2=sleep	0 0 0 -5 10 -7 0
l2=so	-1 0 2 -11 1 6 1
l2=spoke	0 0 4 -2 -13 12 0
l2=spoke & d:ahead	0 0 4 0 -17 13 0
l2=spoken	0 0 0 0 -9 10 0
l2=spoken & d:ahead	0 0 0 0 -9 10 0
l2=stand & d:gone	0 0 0 -8 9 0 0
l2=standstill & d:gone	0 10 0 4 -14 0 0
l2=statement	0 0 0 -8 11 0 0
l2=stay & d:ahead	0 0 -3 0 12 -9 0
l2=stockholm	0 0 -11 -8 24 0 0
l2=stockholm & d:ahead	0 0 -8 0 11 0 0
l2=stop	-2 0 11 0 -7 -1 0
l2=stop & d:ahead	0 0 13 0 -10 -1 0
l2=sugar	0 0 10 0 -9 0 0
l2=surcharge	0 0 0 9 -9 0 0
l2=surcharge & d:gone	0 0 0 9 -9 0 0
l2=suspend & d:ahead	0 0 -9 2 0 4 8
l2=take	-2 0 -9 3 9 0 -7
l2=talk	0 0 -1 -4 9 0 0
l2=tariff & d:ahead	0 0 0 -6 15 -8 -1
l2=term	0 0 17 1 -16 -1 0
l2=term & d:ahead	0 0 16 0 -14 -1 0
l2=the & d:gone	8 0 0 -11 0 0 0
l2=their	0 0 -6 0 9 0 0
l2=thi	0 0 -7 10 -9 0 7
l2=thi & d:gone	0 0 0 11 -11 0 0
l2=thread	0 0 14 0 -13 0 0
l2=thread & d:today	0 0 14 0 -13 0 0
l2=through	0 0 6 0 -14 9 0
l2=through & d:ahead	0 0 6 0 -15 10 0
l2=thursday	4 0 9 0 -9 0 -5
l2=thursday & d:ahead	0 0 1 11 -7 0 -4
l2=till	0 0 0 -1 -11 15 0
l2=till & d:ahead	0 0 0 0 -14 15 0
l2=time	0 0 -12 -3 17 -6 1
l2=time & d:ahead	0 0 -12 -6 18 -6 1
l2=to	-6 -1 6 -7 -7 13 -9
l2=to & d:ahead	0 0 2 3 -15 15 -9
l2=to & d:gone	-3 0 0 -8 19 -3 0
l2=to & d:today	0 0 10 -6 -4 0 0
l2=together	0 0 13 -2 -9 0 0
l2=together & d:ahead	0 0 13 0 -12 0 0
l2=treaty	0 0 6 0 -12 5 0
l2=treaty & d:ahead	0 0 6 0 -13 5 0
l2=truce	-9 6 8 0 -3 -6 -3
l2=truce & d:ahead	0 0 6 -9 3 -4 -1
l2=tuesday	0 0 15 -17 -2 0 -1
l2=tuesday & d:ahead	0 0 12 -5 -5 0 -1
l2=tuesday & d:today	0 0 4 -9 1 0 0
l2=two	0 0 -2 -9 15 0 0
l2=until	3 -1 8 -2 -8 5 -12
l2=until & d:ahead	0 0 7 -6 -6 7 -12
l2=until & d:today	0 0 6 11 -16 0 0
l2=up	0 0 13 0 -14 4 -2
l2=up & d:ahead	0 0 15 -4 -13 4 -2
l2=us	0 0 14 -3 -1 -8 -5
l2=us & d:ahead	0 0 15 0 -3 -8 -5
l2=valid	0 0 11 0 -3 -4 0
l2=valid & d:ahead	0 0 12 0 -6 -4 0
l2=was	1 0 1 -19 10 0 0
l2=was & d:gone	2 0 0 -13 7 0 0
l2=wednesday & d:ahead	0 0 -11 0 9 0 1
l2=week	0 0 9 -11 1 -2 0
l2=were	0 0 -6 -4 13 0 0
l2=what	-7 0 -2 0 13 -1 -3
l2=which	12 0 2 0 -21 12 0
l2=which & d:ahead	0 0 -9 2 -5 12 0
l2=which & d:today	9 0 14 0 -22 0 0
l2=year	0 0 -9 7 -2 5 0
l2=·	0 0 11 0 -9 0 0
l2=· & d:today	0 0 11 0 -9 0 0
l2=—	0 0 -5 -4 18 -1 -7
l2=— & d:today	0 0 -10 -6 17 0 0
l3="	0 0 0 0 12 -9 -3
l3='s	2 0 15 -16 -8 7 -6
l3='s & d:ahead	0 0 17 -2 -18 8 -5
l3=(	8 -6 -18 6 2 0 4
l3=( & d:ahead	0 0 -14 0 11 0 4
l3=( & d:gone	8 -6 0 11 -14 0 0
l3=,	2 3 1 12 -15 0 -3
l3=, & d:ahead	0 0 4 -12 -2 2 0
l3=, & d:today	1 0 -7 14 -7 0 0
l3=- & d:gone	0 0 0 -12 13 0 0
l3=/	0 0 2 -12 1 0 8
l3=/ & d:ahead	0 0 0 3 -13 0 8
l3=/ & d:today	0 0 2 -17 13 0 0
l3=:	-5 -2 -14 11 -1 -13 9
l3=: & d:ahead	0 0 -13 9 -2 -12 10
l3=;	0 0 -15 -6 16 11 -1
l3=; & d:ahead	0 0 -13 0 6 11 -1
l3=<agent>	-2 0 -8 -16 19 3 0
l3=<agent> & d:gone	-1 0 0 -17 22 0 0
l3=<begin>	-10 -1 -2 -4 16 -3 -8
l3=<begin> & d:ahead	-15 -10 4 -13 0 8 2
l3=<begin> & d:gone	-4 10 -27 6 8 -10 -17
l3=<begin> & d:today	0 -9 -3 0 15 -12 -14
l3=<day-ahead>	-1 0 3 -15 14 -3 -9
l3=<day-ahead> & d:ahead	0 0 4 -14 8 -3 -9
l3=<day-gone>	3 0 22 -2 -13 -12 0
l3=<day-gone> & d:ahead	0 0 18 0 -5 -11 0
l3=<day-gone> & d:gone	4 0 10 0 -11 0 0
l3=<day-today>	0 0 2 12 -13 -3 4
l3=<day-today> & d:ahead	0 0 5 12 -20 -3 4
l3=<duty>	-1 0 -16 -17 13 10 10
l3=<duty> & d:ahead	0 0 -16 5 -7 11 11
l3=<duty> & d:gone	0 0 0 -18 21 0 0
l3=<duty> & d:today	0 0 1 -11 8 0 0
l3=<gate>	0 0 5 -24 20 -10 6
l3=<gate> & d:ahead	0 0 7 -5 0 -10 6
l3=<gate> & d:gone	0 0 0 -12 15 0 0
l3=<goods-amount>	0 0 -3 -2 14 0 -1
l3=<goods-amount> & d:ahead	0 0 -3 0 11 0 -1
l3=<goods> & d:today	0 0 15 3 -14 0 0
l3=<level-noun>	0 0 -10 9 7 7 -20
l3=<level-noun> & d:ahead	0 0 -15 12 9 7 -20
l3=<level>	2 0 1 -16 17 -13 -2
l3=<level> & d:ahead	0 0 -2 -3 15 -13 -2
l3=<level> & d:gone	4 0 0 -23 17 0 0
l3=<name>	9 -10 11 2 -3 -13 -8
l3=<name> & d:ahead	0 0 14 -7 1 -11 -7
l3=<name> & d:gone	12 -8 -3 15 -17 0 0
l3=<name> & d:today	-3 0 0 -10 13 0 0
l3=<not>	-1 0 -7 -20 6 11 3
l3=<not> & d:ahead	0 0 -16 -4 6 12 4
l3=<not> & d:gone	0 0 0 -14 18 0 0
l3=<not> & d:today	0 0 10 -1 -8 0 0
l3=<number>	7 -1 -8 1 6 -6 -1
l3=<number> & d:ahead	0 0 -4 1 8 -5 0
l3=<number> & d:gone	10 0 0 1 -7 0 0
l3=<office>	0 0 5 0 5 -13 0
l3=<office> & d:ahead	0 0 4 0 5 -12 0
l3=<organisation> & d:gone	0 0 0 -14 17 0 0
l3=<person>	-8 0 -14 15 0 0 5
l3=<person> & d:ahead	0 0 -10 18 -7 1 5
l3=<person> & d:today	0 0 -5 -2 8 0 0
l3=<points>	0 0 24 -8 -15 -4 1
l3=<points> & d:ahead	0 0 23 -3 -20 -3 1
l3=<quality>	3 0 -7 -6 23 -13 -17
l3=<quality> & d:ahead	0 0 -2 -2 22 -12 -16
l3=<seat>	-3 -4 -2 0 -3 3 10
l3=<seat> & d:ahead	0 0 -2 -5 -6 3 11
l3=<seat> & d:gone	-1 -3 0 -22 29 0 0
l3=<seat> & d:today	0 0 0 16 -15 0 0
l3=<sender>	0 0 8 -11 0 0 0
l3=<span>	-3 1 0 18 -13 0 0
l3=<span> & d:ahead	0 -1 1 17 -13 0 2
l3=<v-agree>	0 0 -4 12 -3 0 0
l3=<v-agree> & d:gone	0 0 0 13 -10 0 0
l3=<v-bear>	3 0 0 -5 10 -11 -3
l3=<v-bear> & d:ahead	0 0 -2 9 4 -10 -2
l3=<v-bear> & d:gone	5 0 0 -14 9 0 0
l3=<v-begin>	-12 -2 2 6 -4 -4 4
l3=<v-deny>	0 0 -3 -4 10 0 0
l3=<v-down>	-3 0 9 -10 -4 0 4
l3=<v-down> & d:ahead	0 0 11 -1 -14 0 5
l3=<v-down> & d:gone	-3 0 0 -13 19 0 0
l3=<v-end>	0 0 -4 -17 8 10 -6
l3=<v-end> & d:ahead	0 0 0 -1 -2 11 -6
l3=<v-end> & d:gone	2 0 -1 -12 9 0 0
l3=<v-impose>	11 -12 -5 -8 12 -23 16
l3=<v-impose> & d:ahead	0 0 -5 0 8 -21 18
l3=<v-impose> & d:gone	13 -9 -5 -6 5 0 0
l3=<v-propose>	0 0 10 0 -2 -12 0
l3=<v-propose> & d:ahead	0 0 9 0 -2 -12 0
l3=<v-renew>	0 0 -4 -5 13 -4 0
l3=<v-return>	4 0 2 5 -13 3 0
l3=<v-return> & d:gone	4 0 0 12 -15 0 0
l3=<v-say>	-1 0 4 -1 -6 -3 13
l3=<v-say> & d:ahead	0 0 -3 -8 0 -2 13
l3=<v-say> & d:today	0 0 10 -5 -5 0 0
l3=<v-sell>	0 0 -4 0 9 0 0
l3=<v-sign>	-5 0 4 4 -8 -10 12
l3=<v-sign> & d:ahead	0 0 7 0 -12 -10 12
l3=<v-stay>	6 -6 10 -10 -3 -8 1
l3=<v-stay> & d:ahead	-2 0 13 -11 -6 -7 1
l3=<v-stay> & d:gone	8 -5 -8 -1 1 0 0
l3=<v-target> & d:today	0 0 9 -2 -6 0 0
l3=<v-up>	-4 0 2 4 0 0 -11
l3=<v-up> & d:ahead	0 0 4 -14 1 1 -11
l3=a	-5 0 11 8 -6 -7 -3
l3=a & d:gone	-4 0 0 11 -6 0 0
l3=a & d:today	0 0 10 0 -9 0 0
l3=additional	0 0 0 -7 11 0 0
l3=after	0 0 17 0 -16 0 4
l3=after & d:ahead	0 0 17 -5 -15 0 4
l3=again	0 0 13 0 -2 -11 0
l3=again & d:ahead	0 0 13 0 -4 -11 0
l3=agreement	0 0 -16 0 23 -6 0
l3=agreement & d:ahead	0 0 -16 0 21 -6 0
l3=and	0 -3 4 -36 5 17 -6
l3=and & d:ahead	0 0 10 -22 -15 19 -5
l3=and & d:gone	1 -1 -7 -21 27 0 0
l3=and & d:today	0 0 -4 -1 9 0 0
l3=apply & d:ahead	0 0 -7 -4 8 -2 3
l3=arrangement	0 0 6 -10 5 -5 0
l3=as	0 0 -4 -20 13 8 0
l3=as & d:gone	0 0 0 -16 19 0 0
l3=ask & d:ahead	0 0 9 0 -7 0 0
l3=at	9 -2 -3 -10 0 12 -9
l3=at & d:ahead	0 0 0 -11 0 12 -8
l3=at & d:gone	11 -2 -1 0 -6 0 0
l3=at & d:today	0 0 -7 -6 13 0 0
l3=become	0 0 -5 0 11 0 0
l3=become & d:ahead	0 0 -5 0 11 0 0
l3=been	-9 -2 9 -8 7 -9 2
l3=been & d:gone	-8 -2 0 -3 10 0 0
l3=begin	0 0 0 12 -7 0 0
l3=begin & d:gone	0 0 0 15 -15 0 0
l3=both	0 0 -4 12 -7 8 -8
l3=both & d:gone	0 0 0 20 -18 0 0
l3=bueno	0 11 0 -8 -2 0 0
l3=bueno & d:gone	0 12 0 -8 -5 0 0
l3=busan	0 0 13 -1 -1 -5 0
l3=busan & d:ahead	0 0 13 0 -4 -5 0
l3=butter	0 0 -5 0 9 0 0
l3=by	-6 0 0 -14 17 0 0
l3=by & d:ahead	0 0 -1 -17 14 0 1
l3=ceasefire	0 0 -16 2 20 -5 -5
l3=ceasefire & d:ahead	0 0 -16 7 17 -5 -5
l3=clear	0 0 10 8 -15 0 -1
l3=clear & d:ahead	0 0 10 9 -16 0 -1
l3=clock	0 0 12 0 -10 0 0
l3=clock & d:ahead	0 0 13 0 -12 0 0
l3=come	0 0 13 0 -6 -4 -4
l3=come & d:ahead	0 0 14 -1 -8 -4 -4
l3=control	0 0 -7 10 -1 0 0
l3=control & d:gone	0 0 0 10 -10 0 0
l3=could	0 0 -5 0 14 0 -5
l3=could & d:ahead	0 0 -5 0 13 0 -5
l3=country	2 1 10 0 -9 -3 0
l3=country & d:ahead	0 0 10 0 -5 -3 0
l3=day & d:ahead	0 0 9 0 -1 -7 0
l3=deal	0 0 16 -1 -12 0 0
l3=deal & d:ahead	0 0 16 0 -14 0 0
l3=dispute	0 0 7 0 -9 3 0
l3=dispute & d:ahead	0 0 4 0 -10 3 0
l3=do & d:ahead	0 0 6 0 -11 0 7
l3=duty	0 0 -1 -10 2 0 11
l3=duty & d:ahead	0 0 0 5 -14 0 11
l3=duty & d:gone	0 0 0 -17 18 0 0
l3=each	0 0 1 -13 0 7 0
l3=each & d:ahead	0 0 2 0 -9 7 0
l3=each & d:gone	0 0 0 -11 13 0 0
l3=end	-1 0 -3 -4 2 9 0
l3=end & d:ahead	0 0 2 0 -9 10 0
l3=end & d:today	0 0 -8 0 9 0 0
l3=everybody	0 0 -9 0 12 -1 0
l3=everybody & d:ahead	0 0 -9 0 12 -1 0
l3=everything	0 0 -10 -5 1 12 0
l3=everything & d:ahead	0 0 -10 0 0 12 0
l3=extend	0 0 -9 0 9 0 0
l3=extend & d:ahead	0 0 -9 0 9 0 0
l3=fall	0 0 0 -12 0 8 4
l3=fee	0 0 -4 -6 12 0 0
l3=first	0 -3 -1 -2 -4 4 11
l3=first & d:ahead	0 0 0 -5 -8 4 11
l3=for	-3 5 1 2 -6 -10 7
l3=for & d:ahead	0 -2 3 11 -15 -10 10
l3=force	0 0 16 7 -15 -3 0
l3=force & d:ahead	0 0 11 0 -5 -3 0
l3=force & d:gone	0 0 0 12 -10 0 0
l3=fourth	0 0 10 -1 -7 0 0
l3=fourth & d:ahead	0 0 10 0 -10 0 0
l3=freeze	0 0 8 -1 -9 -1 5
l3=freeze & d:ahead	0 0 8 0 -11 -1 5
l3=from	8 -3 -15 18 0 3 -11
l3=from & d:ahead	0 0 -14 17 5 4 -11
l3=from & d:gone	9 -1 0 -10 5 0 0
l3=from & d:today	0 0 0 12 -11 0 0
l3=gave	0 0 -11 0 16 0 0
l3=gave & d:ahead	0 0 -11 0 12 0 0
l3=geneva	0 0 9 10 -15 0 0
l3=geneva & d:ahead	0 0 9 0 -7 0 0
l3=given	0 0 -15 1 1 8 0
l3=given & d:ahead	0 0 -15 0 4 8 0
l3=go	-1 0 1 -7 10 0 -9
l3=good	0 0 0 -1 0 -8 11
l3=good & d:ahead	0 0 0 0 -7 -8 12
l3=had	0 18 -8 -10 -4 0 0
l3=had & d:ahead	0 0 -7 9 0 0 0
l3=had & d:gone	1 19 0 -21 -5 0 0
l3=half	0 0 -1 0 -8 0 11
l3=half & d:ahead	0 0 0 0 -10 0 12
l3=has	0 -1 -13 -6 18 -4 0
l3=has & d:ahead	0 0 -7 -4 15 -4 0
l3=have	-12 0 7 0 3 -12 -5
l3=have & d:ahead	0 0 7 14 -8 -11 -5
l3=have & d:gone	-11 0 0 -12 24 0 0
l3=he & d:ahead	0 0 -14 0 15 0 0
l3=higher	0 0 -6 -1 10 0 0
l3=his	0 0 -6 -8 21 -5 0
l3=his & d:ahead	0 0 -5 0 11 -5 0
l3=i	0 0 0 -7 11 0 0
l3=in	-7 0 -6 10 8 -8 -15
l3=in & d:ahead	0 0 1 -19 20 -4 -10
l3=in & d:gone	-10 2 -9 13 -4 -1 -2
l3=in & d:today	4 0 -8 13 -9 0 0
l3=is	-2 0 8 0 -4 0 0
l3=is & d:ahead	0 0 6 14 -14 0 0
l3=is & d:gone	-1 0 0 -24 27 0 0
l3=it	0 -7 -4 10 2 1 -17
l3=it & d:ahead	-1 0 1 3 4 3 -25
l3=it & d:gone	2 -4 -18 15 -10 -3 10
l3=it & d:today	0 0 -8 -13 23 0 0
l3=its	12 0 3 -4 -1 -2 -4
l3=its & d:gone	13 0 0 1 -11 0 0
l3=its & d:today	0 0 -6 -6 14 0 0
l3=keep	0 0 10 -2 -2 -5 0
l3=keep & d:ahead	0 0 10 0 -6 -5 0
l3=kick & d:ahead	0 0 -5 12 -5 0 -4
l3=last	1 -3 22 -7 -15 -2 2
l3=last & d:ahead	0 0 23 -1 -22 -1 3
l3=last & d:gone	3 -2 0 -14 13 0 0
l3=later	0 0 7 8 -10 -4 0
l3=let	11 0 0 0 -9 0 0
l3=let & d:gone	11 0 0 0 -10 0 0
l3=lower	0 0 0 0 -7 0 9
l3=lower & d:ahead	0 0 0 0 -7 0 9
l3=make	0 0 0 -1 15 -15 0
l3=make & d:ahead	0 0 0 0 11 -15 0
l3=may	0 0 14 0 -12 0 0
l3=may & d:ahead	0 0 14 0 -12 0 0
l3=meet	0 0 -9 -6 19 0 0
l3=meet & d:ahead	0 0 -8 0 12 0 0
l3=morning	0 0 -6 -1 9 0 0
l3=new	0 0 13 8 -13 -2 0
l3=new & d:ahead	0 0 13 1 -11 -1 0
l3=next	0 0 -7 -8 2 -1 13
l3=next & d:ahead	0 0 -6 -3 0 -1 13
l3=no	0 0 -12 -12 15 0 3
l3=no & d:ahead	0 0 -11 -3 8 0 3
l3=no & d:gone	0 0 0 -8 9 0 0
l3=not	0 0 1 -6 -13 16 1
l3=not & d:ahead	0 0 -2 0 -11 16 1
l3=now	-3 0 -3 1 -2 9 -5
l3=now & d:ahead	0 0 -1 -1 -4 10 -5
l3=of	-9 0 5 2 -16 -17 21
l3=of & d:ahead	0 0 2 -8 -11 -16 23
l3=of & d:gone	-7 1 -3 9 -3 0 -2
l3=old	0 0 -7 -1 12 0 0
l3=on	13 -5 1 -2 0 -9 -1
l3=on & d:gone	15 -3 -4 -8 2 0 0
l3=one	1 0 3 13 -19 0 6
l3=one & d:ahead	0 0 4 -6 -8 0 8
l3=one & d:gone	1 0 0 19 -17 0 0
l3=open	0 0 -2 12 -9 0 0
l3=other	0 0 -10 7 6 -4 0
l3=other & d:ahead	0 0 -10 0 15 -4 0
l3=other & d:gone	0 0 0 9 -9 0 0
l3=otherwise	0 0 16 0 -7 -2 0
l3=otherwise & d:ahead	0 0 17 0 -12 -2 0
l3=our	0 0 -14 6 4 4 -1
l3=our & d:ahead	0 0 -10 0 6 4 -1
l3=out	0 0 -2 0 10 -3 0
l3=own	0 -1 -14 5 8 0 0
l3=own & d:ahead	0 0 -14 0 15 0 0
l3=paper	0 0 4 7 -10 0 0
l3=past	-2 0 15 -3 -8 0 0
l3=past & d:gone	-1 0 14 0 -10 0 0
l3=pause	0 -1 8 -7 3 -5 -2
l3=pay	5 0 -10 -4 13 -5 -2
l3=pay & d:ahead	0 0 -13 4 13 -5 -2
l3=put	0 0 -9 0 14 0 0
l3=put & d:ahead	0 0 -8 0 12 0 0
l3=question	0 0 -7 0 12 -4 0
l3=rate	0 0 -8 10 0 -1 0
l3=rate & d:gone	0 0 0 10 -10 0 0
l3=reach	0 0 -20 9 1 3 0
l3=reach & d:ahead	0 0 -20 0 13 3 0
l3=reach & d:gone	0 0 0 9 -9 0 0
l3=reduction	0 0 4 9 -17 0 4
l3=reduction & d:ahead	0 0 4 9 -17 0 4
l3=report	0 0 11 0 -11 0 0
l3=rest	0 0 0 -7 12 0 -7
l3=rest & d:ahead	0 0 0 -2 8 0 -7
l3=right	0 0 -8 0 11 0 0
l3=round	0 0 10 -2 -6 0 0
l3=round & d:ahead	0 0 10 0 -8 0 0
l3=rule	0 0 -3 -3 9 0 0
l3=run	8 -4 7 2 -14 5 -7
l3=run & d:ahead	-1 0 9 0 -11 6 -7
l3=run & d:gone	9 -3 -3 4 -6 0 0
l3=shall	0 0 -6 -11 1 3 9
l3=side & d:gone	0 0 0 13 -11 0 0
l3=sign & d:ahead	0 0 10 0 -6 0 0
l3=since	5 0 -5 26 -26 0 0
l3=since & d:gone	6 0 0 28 -32 0 0
l3=sit	0 0 9 4 -11 0 0
l3=sit & d:ahead	0 0 9 0 -8 0 0
l3=sleep	0 0 -14 0 0 14 0
l3=sleep & d:ahead	0 0 -14 0 0 14 0
l3=so	0 0 5 2 -15 8 0
l3=so & d:ahead	0 0 6 0 -13 8 0
l3=social	0 0 9 0 -8 0 0
l3=social & d:ahead	0 0 9 0 -9 0 0
l3=spoke & d:today	0 0 0 8 -9 0 0
l3=standstill & d:ahead	0 0 -5 -7 11 1 -1
l3=start	0 0 -6 -2 -9 0 20
l3=start & d:ahead	0 0 -6 -7 -7 0 20
l3=still	0 0 -9 0 11 0 0
l3=stock	0 0 -9 0 10 0 0
l3=stop	0 0 -8 0 0 10 0
l3=stop & d:ahead	0 0 -8 0 -2 10 0
l3=surcharge	0 0 -8 0 10 0 0
l3=surcharge & d:ahead	0 0 -8 0 10 0 0
l3=suspend	0 0 -11 9 3 0 0
l3=suspend & d:ahead	0 0 -11 3 8 0 0
l3=suspension	-6 6 -20 0 13 10 -4
l3=suspension & d:ahead	0 0 -20 12 6 10 -4
l3=talk	0 0 16 0 -13 0 0
l3=talk & d:today	0 0 12 0 -11 0 0
l3=tariff	0 0 -7 -6 4 12 -2
l3=tariff & d:ahead	0 0 -5 0 -4 12 -2
l3=tariff & d:today	0 0 0 -7 10 0 0
l3=term	0 0 11 0 -4 -10 0
l3=term & d:ahead	0 0 11 0 -5 -10 0
l3=that	2 -10 5 0 -5 -12 10
l3=that & d:ahead	0 0 11 -11 -4 -10 11
l3=the & d:ahead	0 -1 -5 -8 7 8 1
l3=the & d:gone	0 1 -5 11 -7 -3 -1
l3=the & d:today	-1 0 16 5 -13 0 0
l3=their	-1 2 -4 17 -9 0 -9
l3=their & d:ahead	0 0 -10 -4 18 0 -8
l3=their & d:today	0 0 7 16 -21 0 0
l3=them & d:ahead	0 0 10 -2 0 -5 -4
l3=therefore	0 0 3 0 -17 10 0
l3=therefore & d:ahead	0 0 3 0 -17 10 0
l3=they	-5 -1 0 -4 -4 22 -7
l3=they & d:ahead	0 0 1 -4 -13 23 -6
l3=thi	0 0 18 -7 -5 -4 0
l3=thi & d:ahead	0 0 17 0 -10 -4 0
l3=through & d:ahead	0 0 6 0 -12 5 0
l3=thu	0 0 15 0 -8 -8 0
l3=thu & d:ahead	0 0 15 0 -8 -8 0
l3=to	-23 -6 6 -16 10 -20 12
l3=to & d:ahead	0 0 9 -15 -3 -18 14
l3=to & d:gone	-22 -4 -7 0 21 0 -2
l3=trade	0 0 -6 -6 14 0 0
l3=truce	0 -11 14 0 0 -12 -4
l3=truce & d:ahead	0 0 13 -5 1 -10 -3
l3=truce & d:today	0 0 6 13 -16 0 0
l3=two & d:gone	0 6 0 1 -10 0 0
l3=until & d:ahead	0 0 5 12 -11 -5 0
l3=until & d:gone	0 0 0 -6 9 0 0
l3=up	0 0 -11 -4 5 9 0
l3=up & d:ahead	0 0 -11 0 0 9 0
l3=us	0 0 16 0 -11 0 -4
l3=us & d:ahead	0 0 16 -1 -10 0 -4
l3=visit	0 0 -5 0 11 0 -1
l3=was	-11 9 -10 -6 8 8 -3
l3=was & d:ahead	0 0 -18 -11 20 8 -1
l3=was & d:gone	-9 10 0 -1 0 0 0
l3=was & d:today	0 0 9 -2 -6 0 0
l3=we	0 0 9 0 -16 7 2
l3=we & d:ahead	0 0 8 0 -16 7 2
l3=wednesday	0 0 8 -13 3 0 0
l3=week	0 0 -6 7 7 -11 0
l3=week & d:ahead	0 0 -1 0 12 -11 0
l3=what	-3 0 7 6 -12 -5 8
l3=what & d:ahead	0 0 10 7 -18 -4 8
l3=which	-4 6 10 -12 0 1 -6
l3=which & d:ahead	0 0 17 -7 -9 2 -6
l3=whole	0 0 -1 -5 10 0 0
l3=will	-4 0 -14 -9 13 8 0
l3=will & d:ahead	0 0 -21 -14 19 9 0
l3=will & d:gone	-3 0 0 -2 10 0 0
l3=will & d:today	0 0 7 2 -10 0 0
l3=window	0 0 -9 0 11 0 0
l3=window & d:ahead	0 0 -9 0 10 0 0
l3=would	-2 0 -11 -20 -5 31 5
l3=would & d:ahead	0 0 -10 -13 -11 32 5
l3=would & d:gone	0 0 0 -4 12 0 0
l3=year	1 0 0 0 -11 9 0
l3=year & d:ahead	0 0 0 0 -12 9 0
l3=yes	0 0 0 11 -9 -2 0
l3=yes & d:gone	0 0 0 11 -10 0 0
l3=your	0 0 -3 -2 9 0 0
l3=—	15 0 20 0 -26 0 0
l3=— & d:ahead	0 0 15 -3 -10 0 0
l3=— & d:today	9 0 6 2 -16 0 0
l4=" & d:gone	0 0 0 10 -8 0 0
l4='	-4 0 -8 0 15 0 0
l4='s	-2 0 -8 -26 21 -16 13
l4='s & d:ahead	0 0 -11 -4 9 -15 13
l4='s & d:gone	-1 0 -1 -13 20 0 0
l4=)	0 0 -7 11 -4 2 -2
l4=*	0 0 -10 9 1 -1 0
l4=* & d:ahead	0 0 -9 0 11 -1 0
l4=* & d:gone	0 0 0 10 -10 0 0
l4=, & d:ahead	-1 0 7 7 -11 -1 5
l4=, & d:gone	-2 4 -12 -3 9 0 0
l4=, & d:today	0 0 -26 -4 25 0 0
l4=-	0 0 -13 -16 4 7 8
l4=- & d:ahead	0 0 -10 0 -7 8 9
l4=- & d:gone	0 0 0 -8 12 0 0
l4=.	0 0 -7 -9 12 0 2
l4=. & d:ahead	0 0 -6 0 9 0 -15
l4=. & d:gone	0 0 0 -11 -1 0 12
l4=:	-14 2 -9 13 -14 20 -1
l4=: & d:ahead	0 0 -7 1 -11 21 0
l4=: & d:gone	-12 2 -2 7 -1 0 0
l4=;	7 0 -11 0 9 0 -4
l4=; & d:ahead	0 0 -6 1 10 0 -4
l4=<agent> & d:today	0 0 0 10 -8 0 0
l4=<begin> & d:ahead	-24 -19 15 -3 -8 0 4
l4=<begin> & d:gone	10 7 -30 18 -6 -20 -27
l4=<begin> & d:today	-6 -12 2 -11 26 -17 -18
l4=<day-ahead>	0 0 -12 -4 0 18 0
l4=<day-ahead> & d:ahead	0 0 -10 -11 -2 19 0
l4=<day-gone>	0 0 10 0 0 -15 -5
l4=<day-gone> & d:ahead	0 0 13 -15 7 -15 -4
l4=<day-gone> & d:today	0 0 0 10 -8 0 0
l4=<day-today>	0 0 10 -19 22 -16 -7
l4=<day-today> & d:ahead	0 0 11 -7 10 -16 -7
l4=<day-today> & d:gone	0 0 0 -7 9 0 0
l4=<duty>	-4 -1 2 -7 5 -14 11
l4=<duty> & d:ahead	0 0 4 -12 1 -13 12
l4=<duty> & d:today	0 0 -3 -5 10 0 0
l4=<gate>	0 0 -3 8 -2 0 -1
l4=<gate> & d:gone	0 0 0 13 -12 0 0
l4=<goods>	0 -3 7 8 -13 -7 6
l4=<goods> & d:ahead	0 0 8 4 -14 -6 8
l4=<level>	0 0 -1 -10 5 12 0
l4=<level> & d:ahead	0 0 1 -16 2 13 1
l4=<level> & d:gone	-7 0 0 -6 12 0 0
l4=<level> & d:today	4 0 -10 8 -7 0 0
l4=<money>	0 0 0 14 -13 0 0
l4=<money> & d:gone	0 0 0 14 -14 0 0
l4=<month-gone>	3 0 -3 -9 5 -4 8
l4=<month-gone> & d:ahead	0 0 -2 -2 1 -4 8
l4=<month-today>	0 0 -1 10 -6 0 0
l4=<month-today> & d:gone	0 0 0 10 -10 0 0
l4=<name>	-10 13 -8 -9 -3 7 11
l4=<name> & d:ahead	0 0 -9 7 -12 9 12
l4=<name> & d:gone	-14 15 -2 -10 8 0 0
l4=<not> & d:ahead	0 0 -6 10 1 -2 0
l4=<not> & d:today	0 0 0 -6 9 0 0
l4=<number>	2 0 2 0 -11 0 13
l4=<number> & d:ahead	0 0 0 1 -11 1 13
l4=<office> & d:ahead	0 0 -11 0 8 0 1
l4=<office> & d:gone	0 0 0 -9 12 0 0
l4=<organisation>	7 0 -9 0 -1 9 -5
l4=<organisation> & d:ahead	0 0 -5 2 -1 10 -4
l4=<organisation> & d:gone	8 0 0 -12 3 0 0
l4=<person>	-3 -2 -11 -2 20 -4 0
l4=<person> & d:ahead	0 0 -9 -13 20 -3 0
l4=<person> & d:gone	-1 -1 0 8 -2 0 0
l4=<points>	0 0 8 -11 -9 6 3
l4=<points> & d:ahead	0 0 9 0 -24 6 3
l4=<points> & d:gone	0 0 0 -17 20 0 0
l4=<quality>	-1 0 0 6 4 -6 -17
l4=<quality> & d:ahead	0 0 -2 16 1 -6 -17
l4=<seat>	-4 0 10 10 -15 2 -5
l4=<seat> & d:ahead	0 0 16 11 -27 3 -3
l4=<span>	-7 6 -3 -14 -9 5 26
l4=<span> & d:ahead	0 0 -2 -18 -17 5 27
l4=<span> & d:gone	-3 6 -1 -16 15 0 -1
l4=<span> & d:today	-1 0 0 11 -7 0 0
l4=<taker>	0 0 -3 -2 8 0 0
l4=<v-agree>	-2 3 -19 -3 13 0 -1
l4=<v-agree> & d:gone	-10 4 0 -1 3 0 0
l4=<v-agree> & d:today	3 0 -7 -6 9 0 0
l4=<v-bear> & d:ahead	0 0 -11 -10 5 10 2
l4=<v-bear> & d:today	0 0 6 4 -9 0 0
l4=<v-begin>	-4 -1 -4 9 3 -8 0
l4=<v-begin> & d:ahead	0 0 -5 6 4 -8 0
l4=<v-deny> & d:gone	0 0 0 10 -9 0 0
l4=<v-down>	2 0 -6 13 -12 8 1
l4=<v-down> & d:gone	1 0 0 20 -21 0 0
l4=<v-end>	0 0 7 0 -4 0 -16
l4=<v-end> & d:ahead	0 0 3 0 0 0 -15
l4=<v-lack>	0 0 0 -3 10 -2 0
l4=<v-propose>	0 0 -19 10 1 -1 4
l4=<v-propose> & d:ahead	0 0 -24 1 10 -1 5
l4=<v-renew>	-1 -1 13 -4 3 -10 -2
l4=<v-renew> & d:ahead	0 0 10 0 0 -10 -2
l4=<v-return>	2 0 -9 0 -4 15 0
l4=<v-return> & d:ahead	0 0 -9 0 -3 15 0
l4=<v-say>	-2 -1 2 -40 21 8 -7
l4=<v-say> & d:gone	-1 -1 0 -28 34 0 0
l4=<v-say> & d:today	0 0 -4 -11 13 0 0
l4=<v-sign> & d:ahead	0 0 4 4 -8 3 0
l4=<v-sign> & d:gone	-1 5 0 -7 7 0 0
l4=<v-stay>	-9 0 -5 -8 16 -8 8
l4=<v-stay> & d:ahead	0 -2 -6 -1 9 -7 9
l4=<v-stay> & d:gone	-8 0 0 -8 15 0 0
l4=<v-suspend> & d:ahead	0 0 0 -11 1 2 0
l4=<v-suspend> & d:gone	5 -6 0 15 -14 0 0
l4=<v-up>	0 0 7 -11 10 -11 2
l4=<v-up> & d:gone	0 0 0 -12 14 0 0
l4=a	-7 -2 -14 3 16 -1 -1
l4=a & d:ahead	0 0 -10 8 5 0 0
l4=a & d:gone	-6 -1 0 -18 24 0 0
l4=a & d:today	0 0 -6 11 -6 0 0
l4=again & d:ahead	0 0 -8 0 15 0 -1
l4=agreement	0 0 -3 -4 18 -7 0
l4=agreement & d:ahead	0 0 -3 0 12 -7 0
l4=alert	0 0 -8 -3 12 0 0
l4=all	0 0 -5 -13 8 0 6
l4=already	0 0 -10 0 10 0 0
l4=already & d:ahead	0 0 -10 0 10 0 0
l4=an & d:ahead	0 0 6 0 -13 7 0
l4=an & d:gone	0 0 0 -5 9 0 0
l4=and	-12 -17 5 7 0 5 -13
l4=and & d:ahead	0 0 6 -30 1 6 -12
l4=and & d:gone	-8 -16 -6 13 4 0 0
l4=and & d:today	-2 0 3 8 -8 0 0
l4=announce	0 0 -4 -10 18 0 0
l4=announce & d:gone	0 0 0 -10 10 0 0
l4=another	13 0 2 6 -7 -10 0
l4=another & d:gone	13 0 0 7 -17 0 0
l4=apply	0 0 16 0 -7 -10 0
l4=apply & d:ahead	0 0 16 -3 -5 -10 0
l4=are	0 0 -8 -18 2 8 14
l4=are & d:ahead	0 0 -6 -8 -5 8 14
l4=are & d:gone	0 0 0 -10 11 0 0
l4=as	-3 0 1 11 -12 0 1
l4=as & d:gone	-3 0 0 11 -7 0 0
l4=aside	0 0 0 -6 9 0 -1
l4=ask	0 0 -1 0 -5 -2 12
l4=ask & d:ahead	0 0 -1 0 -7 -2 13
l4=at	9 0 -6 1 5 3 -16
l4=at & d:ahead	0 0 0 0 3 4 -16
l4=at & d:today	5 0 -11 -5 9 0 0
l4=be	0 0 -12 1 5 2 0
l4=be & d:ahead	0 0 -10 0 5 3 0
l4=been & d:gone	0 5 0 13 -16 0 0
l4=before	0 -1 7 8 -10 -1 0
l4=before & d:gone	0 0 0 11 -8 0 0
l4=begin	0 0 -15 8 -4 0 6
l4=begin & d:ahead	0 0 -15 5 -2 0 7
l4=both	0 0 1 -15 6 4 0
l4=both & d:ahead	0 0 2 -25 5 5 0
l4=bulletin	0 0 0 9 -8 0 0
l4=bulletin & d:today	0 0 0 9 -8 0 0
l4=but	4 0 2 0 -11 3 0
l4=by	-5 0 -20 -1 16 4 3
l4=by & d:ahead	0 0 -18 -3 13 5 3
l4=by & d:gone	-4 0 0 -7 14 0 0
l4=can	0 0 -10 0 16 -1 0
l4=can & d:ahead	0 0 -10 0 16 -1 0
l4=carry & d:ahead	0 0 6 0 -16 11 -4
l4=case	0 0 -2 -5 10 0 0
l4=ceasefire	7 0 5 -3 -11 0 4
l4=change	0 0 0 10 -5 0 -2
l4=change & d:ahead	0 0 -2 11 -5 0 -2
l4=client	0 0 0 11 -12 0 0
l4=client & d:today	0 0 0 11 -10 0 0
l4=coffee	0 0 -11 0 9 0 4
l4=coffee & d:ahead	0 0 -10 0 6 0 4
l4=come & d:ahead	0 0 -2 -9 7 7 -5
l4=conclude & d:ahead	0 0 -4 -2 12 0 0
l4=control	0 0 9 0 -9 0 0
l4=control & d:ahead	0 0 9 0 -10 0 0
l4=could	0 0 15 0 -12 0 0
l4=country & d:ahead	0 0 -9 0 10 0 0
l4=cut	0 0 8 8 -13 0 0
l4=cut & d:gone	0 0 0 8 -7 0 0
l4=date	0 0 -13 0 16 0 0
l4=date & d:ahead	0 0 -12 0 14 0 0
l4=day	0 0 10 -6 0 0 0
l4=day & d:ahead	0 0 10 0 -6 0 0
l4=decide	0 0 11 0 -10 0 0
l4=decide & d:ahead	0 0 11 0 -10 0 0
l4=declare	0 0 -3 -4 11 0 0
l4=down	0 0 -7 11 -2 0 0
l4=due	-4 0 2 -2 7 -11 -4
l4=due & d:ahead	0 0 2 0 4 -10 -3
l4=due & d:gone	-4 0 0 0 9 0 0
l4=duty	0 0 -6 -20 5 0 16
l4=duty & d:ahead	0 0 -6 -4 -2 0 16
l4=each	0 8 0 1 -9 0 0
l4=each & d:gone	0 8 0 4 -14 0 0
l4=effect	0 0 -6 3 13 -1 -9
l4=effect & d:ahead	0 0 -6 5 9 -1 -9
l4=end	3 -2 25 2 -18 -11 -9
l4=end & d:ahead	0 0 24 3 -17 -11 -9
l4=enter	0 0 -11 -7 11 -4 5
l4=extend	0 0 7 -9 7 -7 0
l4=extend & d:gone	0 0 4 -9 5 0 0
l4=extension	0 0 -11 0 0 16 0
l4=extension & d:ahead	0 0 -10 0 -3 16 0
l4=extra	0 0 -3 0 9 0 -1
l4=extra & d:ahead	0 0 -3 0 8 0 -1
l4=first	0 15 -2 -7 -1 0 -1
l4=first & d:gone	0 15 0 -5 -10 0 0
l4=flew	0 0 11 0 -7 0 0
l4=flew & d:ahead	0 0 11 0 -11 0 0
l4=for	1 7 1 3 -12 7 -8
l4=for & d:ahead	0 0 1 8 -10 7 -7
l4=force	0 0 10 -5 0 0 0
l4=force & d:ahead	0 0 10 -3 -1 0 0
l4=freeze	0 0 -5 10 -9 3 0
l4=from	-1 0 -1 -3 -7 -2 18
l4=from & d:ahead	0 0 -11 -11 1 -1 19
l4=from & d:today	0 0 11 -3 -6 0 0
l4=given & d:ahead	0 0 -5 0 10 -1 0
l4=good	7 0 0 13 -12 -3 -1
l4=good & d:gone	7 0 0 6 -11 0 0
l4=guest	0 0 0 12 -12 0 0
l4=had	-14 -2 0 -3 17 -5 -3
l4=had & d:ahead	0 0 0 -1 8 -5 -3
l4=had & d:gone	-13 -2 0 0 10 0 0
l4=hand	0 0 0 12 -11 0 0
l4=hand & d:gone	0 0 0 12 -12 0 0
l4=hang	0 0 -6 0 9 0 0
l4=has	-5 0 14 -11 10 -8 -14
l4=has & d:ahead	0 0 15 -4 0 -7 -14
l4=has & d:gone	-4 0 0 -12 16 0 0
l4=have	-4 0 7 -13 5 5 -10
l4=have & d:ahead	0 0 8 -5 -4 5 -9
l4=have & d:gone	-3 0 0 -12 17 0 0
l4=hold & d:gone	-3 0 0 -5 11 0 0
l4=house	0 0 -2 -3 9 0 0
l4=how	0 0 6 3 -9 0 0
l4=in	-13 11 4 -4 3 -8 -7
l4=in & d:gone	-9 12 -5 -1 2 0 0
l4=is & d:ahead	0 0 0 -10 4 -5 4
l4=it	6 16 5 -4 -18 5 1
l4=it & d:ahead	-1 0 10 -12 -10 6 2
l4=it & d:gone	9 18 -14 3 -17 0 0
l4=it'll	0 0 11 0 -7 -3 0
l4=it'll & d:ahead	0 0 11 0 -7 -3 0
l4=its	2 -3 0 -9 10 -21 10
l4=its & d:ahead	0 0 0 -3 6 -21 10
l4=its & d:gone	3 -3 0 -12 12 0 0
l4=itself	0 0 -6 0 9 0 0
l4=keep	0 0 -12 13 1 0 -3
l4=keep & d:ahead	0 0 -12 4 8 0 -3
l4=know	0 0 5 0 -12 6 0
l4=know & d:ahead	0 0 5 0 -12 6 0
l4=land	0 0 0 10 -9 0 0
l4=land & d:gone	0 0 0 10 -10 0 0
l4=lapse	0 0 -8 0 11 0 0
l4=lapse & d:ahead	0 0 -8 0 10 0 0
l4=last	13 0 0 0 -7 1 -5
l4=last & d:gone	14 0 0 3 -15 0 0
l4=leader	0 0 0 9 -8 0 0
l4=look	0 0 -4 0 -5 9 0
l4=look & d:ahead	0 0 -3 0 -6 9 0
l4=m	0 0 6 7 -16 0 5
l4=meet & d:gone	0 0 0 -5 9 0 0
l4=meet & d:today	0 0 0 11 -10 0 0
l4=minute & d:ahead	0 0 7 0 -11 0 4
l4=mr	0 0 -14 3 0 12 -2
l4=mr & d:ahead	0 0 -14 7 -2 12 -2
l4=must	0 0 -9 0 16 0 0
l4=must & d:ahead	0 0 -9 0 14 0 0
l4=new	0 0 5 -4 -13 0 15
l4=new & d:ahead	0 0 8 -13 -14 0 16
l4=next	0 0 10 0 -6 0 0
l4=next & d:ahead	0 0 10 0 -6 0 0
l4=not	0 0 -6 10 -7 1 6
l4=note	0 0 -2 -7 12 0 0
l4=notice	0 0 0 -10 14 0 0
l4=now	0 0 23 -2 -3 -16 -3
l4=now & d:ahead	0 0 24 0 -6 -16 -3
l4=of	4 -17 7 10 0 -9 -12
l4=of & d:ahead	0 0 10 9 -5 -8 -11
l4=of & d:gone	5 -15 -1 -9 16 0 0
l4=of & d:today	0 0 -4 16 -10 0 0
l4=off	0 0 12 3 -14 0 0
l4=off & d:ahead	0 0 12 0 -11 0 0
l4=old & d:ahead	0 0 -6 0 10 -4 0
l4=on	12 -3 2 -21 2 2 0
l4=on & d:ahead	0 0 2 -9 1 3 0
l4=on & d:gone	14 -2 8 -9 -5 0 0
l4=on & d:today	0 0 -9 -9 19 0 0
l4=once	0 0 13 0 -5 -6 0
l4=once & d:ahead	0 0 13 0 -7 -6 0
l4=one	-1 0 -10 18 -9 2 0
l4=one & d:ahead	0 0 -17 10 1 2 0
l4=other & d:ahead	0 0 8 0 -11 3 0
l4=otherwise	0 0 -15 2 12 0 0
l4=otherwise & d:ahead	0 0 -15 2 11 0 0
l4=our	-3 0 8 -12 1 0 2
l4=our & d:ahead	0 0 10 -1 -9 0 2
l4=out & d:ahead	0 0 -6 0 13 -3 0
l4=over	-3 0 1 -11 17 -1 -6
l4=over & d:gone	-3 0 0 -7 14 0 0
l4=palm	-6 0 -3 -1 12 0 0
l4=paper	0 0 7 -3 -10 9 -2
l4=paper & d:ahead	0 0 7 0 -12 9 -2
l4=pause	0 -3 0 11 -10 2 0
l4=pause & d:gone	0 -3 0 16 -14 0 0
l4=pay	3 0 -12 0 0 2 3
l4=pay & d:ahead	0 0 -18 0 9 3 3
l4=place & d:ahead	0 0 -4 0 -3 0 8
l4=present	0 0 8 0 -10 6 -2
l4=present & d:ahead	0 0 9 0 -11 6 -2
l4=product	0 0 10 0 -8 0 -1
l4=put	0 0 -13 12 -8 0 10
l4=put & d:ahead	0 0 -13 0 0 0 10
l4=put & d:gone	0 0 0 12 -12 0 0
l4=radio	0 0 -2 10 -6 0 0
l4=radio & d:today	0 0 -2 10 -6 0 0
l4=rise	0 0 0 -1 -4 0 9
l4=rise & d:ahead	0 0 0 0 -8 0 10
l4=rule & d:gone	0 0 0 10 -9 0 0
l4=run	0 0 -9 0 0 3 9
l4=run & d:ahead	0 -1 -8 0 -2 4 10
l4=saint	0 0 0 -12 13 0 0
l4=saint & d:gone	0 0 0 -12 13 0 0
l4=second	5 0 0 3 -8 -3 6
l4=second & d:gone	5 0 0 12 -16 0 0
l4=shall	0 0 -11 6 0 8 -2
l4=should & d:ahead	0 0 5 0 -12 6 0
l4=shut	10 0 0 0 -8 0 0
l4=shut & d:gone	10 0 0 0 -10 0 0
l4=sign & d:ahead	0 0 -7 10 0 0 0
l4=signature	0 0 -10 0 0 10 0
l4=signature & d:ahead	0 0 -10 0 0 11 0
l4=since	-2 -3 2 15 -8 -6 0
l4=since & d:gone	-2 -3 0 15 -10 0 0
l4=sit	0 0 -2 -2 10 0 0
l4=so	2 0 -9 0 0 7 0
l4=so & d:ahead	0 0 -9 0 2 7 0
l4=spring	0 0 -20 0 2 16 0
l4=spring & d:ahead	0 0 -20 0 1 16 0
l4=start	0 0 -12 12 3 0 -5
l4=start & d:ahead	0 0 -12 11 5 0 -5
l4=stay	0 0 -10 -1 12 0 0
l4=stay & d:ahead	0 0 -9 0 10 0 0
l4=step	0 0 -1 0 9 0 -3
l4=stop	0 0 9 8 -19 6 0
l4=stop & d:ahead	0 0 5 0 -10 6 0
l4=stop & d:gone	0 0 0 9 -8 0 0
l4=strike	0 0 -8 -5 15 0 0
l4=surcharge	0 0 -11 11 0 0 0
l4=surcharge & d:ahead	0 0 -10 0 12 0 0
l4=surcharge & d:gone	0 0 0 11 -8 0 0
l4=suspension	0 -5 -15 15 -1 12 -3
l4=suspension & d:ahead	0 0 -20 0 10 12 -2
l4=suspension & d:gone	0 -5 2 16 -15 0 0
l4=talk	0 0 0 -2 8 0 0
l4=tariff	0 0 13 -4 4 -13 -4
l4=tariff & d:ahead	0 0 15 -7 1 -13 -4
l4=tell	0 0 0 -10 6 0 0
l4=term	0 0 -4 -5 12 0 0
l4=that	11 2 -12 1 4 0 -11
l4=that & d:ahead	0 0 -9 5 9 0 -10
l4=that & d:gone	12 2 0 0 -6 0 0
l4=the	-11 -1 -9 -4 9 21 -15
l4=the & d:ahead	-1 0 -4 3 -4 24 -13
l4=the & d:gone	-6 0 0 -3 9 -2 -1
l4=the & d:today	-4 0 -9 -2 16 0 0
l4=their	-8 0 13 -12 1 0 -2
l4=their & d:ahead	0 0 16 0 -16 0 -2
l4=their & d:gone	-7 0 0 -6 16 0 0
l4=them	0 0 -3 -1 13 -3 0
l4=them & d:ahead	0 0 -3 0 11 -3 0
l4=then & d:ahead	0 0 2 0 -10 0 8
l4=they	0 0 9 8 -6 -12 0
l4=they & d:ahead	0 0 11 -6 1 -11 0
l4=they & d:gone	0 0 0 10 -9 0 0
l4=thi	3 0 -3 -5 10 -10 0
l4=thi & d:ahead	0 0 0 0 6 -9 0
l4=thi & d:gone	0 0 0 -8 10 0 0
l4=to	6 -6 0 4 -1 0 -11
l4=to & d:ahead	-1 0 -2 1 3 0 -10
l4=to & d:today	0 0 6 15 -18 0 0
l4=truce	-10 10 3 -1 -8 6 1
l4=truce & d:ahead	-1 0 12 7 -29 7 4
l4=truce & d:gone	-6 12 -12 0 4 -1 -1
l4=truce & d:today	-1 0 -5 -13 17 0 0
l4=two	0 0 7 2 -4 -9 0
l4=two & d:ahead	0 0 14 -7 0 -9 0
l4=until	0 0 21 6 -17 -9 -2
l4=until & d:ahead	0 0 21 -2 -12 -9 -2
l4=up	0 0 13 -13 0 2 -8
l4=up & d:gone	0 0 0 -8 12 0 0
l4=us & d:gone	4 0 0 5 -10 0 0
l4=want	0 0 -7 0 9 0 0
l4=want & d:ahead	0 0 -7 0 9 0 0
l4=was	0 -7 -5 0 11 0 0
l4=was & d:ahead	0 0 -4 -2 9 0 0
l4=we & d:ahead	0 0 7 0 -14 0 6
l4=week	0 0 17 -6 -8 0 -1
l4=week & d:ahead	0 0 18 0 -15 0 -1
l4=weekly	0 0 12 0 -11 0 0
l4=weekly & d:today	0 0 12 0 -11 0 0
l4=were	-2 0 -11 3 17 -2 -8
l4=were & d:ahead	0 0 -10 -1 20 -2 -8
l4=what	-1 0 0 -15 20 0 -8
l4=what & d:ahead	0 0 3 -9 5 0 -8
l4=what & d:today	0 0 -3 -3 9 0 0
l4=which	-3 4 -3 3 3 -15 0
l4=which & d:ahead	0 0 -1 17 -3 -14 0
l4=whose	0 0 -11 0 11 0 0
l4=whose & d:ahead	0 0 -10 0 11 0 0
l4=will	-6 0 3 -5 12 -16 3
l4=will & d:ahead	0 0 2 -3 8 -15 3
l4=wire	0 0 -11 0 11 0 0
l4=with	5 -2 27 6 -24 -15 -1
l4=with & d:ahead	0 0 27 -14 -10 -14 0
l4=with & d:today	0 0 0 6 -8 0 0
l4=would	-12 -1 3 4 -8 12 -5
l4=would & d:ahead	0 0 1 3 -15 16 -5
l4=would & d:gone	-10 0 -2 2 14 -5 0
l4=year	1 0 -3 -9 9 0 0
l4=your	0 0 -3 0 10 -4 0
l4=—	0 0 -14 1 9 6 -3
l4=— & d:ahead	0 0 -15 -2 14 7 -2
l=, and & d:gone	0 0 0 -9 11 0 0
l=, begin	0 0 0 14 -11 0 0
l=, by	0 0 -10 6 3 -2 0
l=, by & d:ahead	0 0 -10 0 14 -2 0
l=, end	-3 0 0 0 -5 10 0
l=, end & d:ahead	0 0 -1 0 -8 11 0
l=, from & d:gone	0 9 0 -1 -2 0 -2
l=, monday	0 0 -3 -4 9 0 0
l=, monday & d:today	0 0 -3 -4 9 0 0
l=, on	6 -2 1 0 -11 3 7
l=, on & d:ahead	0 0 2 -18 -5 4 8
l=, say	6 0 0 0 -10 5 0
l=, sign & d:gone	0 0 0 8 -7 0 0
l=, since	0 0 10 -8 0 0 0
l=, since & d:ahead	0 0 11 0 -10 0 0
l=, since & d:gone	0 0 0 -7 10 0 0
l=, the	2 0 4 10 -22 -6 11
l=, the & d:ahead	0 0 8 -5 -13 -6 11
l=, the & d:today	4 0 -2 13 -14 0 0
l=, through	0 0 -10 0 11 0 0
l=, through & d:ahead	0 0 -10 0 11 0 0
l=, thursday	0 0 0 -8 11 0 0
l=, thursday & d:today	0 0 0 -8 11 0 0
l=, till & d:ahead	0 0 2 0 -12 8 0
l=, to & d:gone	2 -1 6 -10 0 0 0
l=, until & d:gone	0 0 6 5 -9 0 0
l=, wednesday	0 0 8 2 -9 0 0
l=: from	0 0 0 -11 4 4 0
l=: from & d:ahead	0 0 0 -13 6 4 0
l=: on & d:ahead	0 0 -9 9 -4 0 8
l=: since & d:gone	0 0 0 9 -7 0 0
l=; on	0 0 -7 0 10 0 0
l=; until	3 0 -10 0 6 0 0
l=; until & d:ahead	0 0 -10 0 11 0 0
l=<begin> <begin> & d:ahead	-1 -1 -6 -10 9 4 0
l=<begin> <begin> & d:gone	-1 10 -1 -8 6 -1 -1
l=<begin> and	0 0 -6 0 9 0 0
l=<begin> and & d:ahead	0 0 -6 0 8 0 0
l=<begin> between	0 0 0 -5 -3 0 9
l=<begin> between & d:ahead	0 0 0 -4 -4 0 9
l=<begin> by & d:ahead	0 0 -5 -7 17 0 0
l=<begin> from & d:gone	0 8 0 -10 6 0 0
l=<begin> since & d:gone	-18 -5 -1 4 3 0 0
l=<begin> the & d:ahead	0 0 4 0 -9 6 0
l=<begin> the & d:today	0 0 -5 -7 12 0 0
l=<begin> to	0 0 8 0 0 -8 0
l=<begin> to & d:ahead	0 0 8 0 0 -8 0
l=<begin> until	3 0 -11 -2 5 1 5
l=<begin> until & d:ahead	0 0 -10 -2 9 1 5
l=<day-ahead> and	0 0 -9 0 4 3 0
l=<day-ahead> from	0 0 0 6 -10 0 4
l=<day-ahead> from & d:ahead	0 0 0 7 -10 0 4
l=<day-ahead> to	0 0 6 -2 -10 6 -3
l=<day-ahead> to & d:ahead	0 0 7 0 -13 6 -2
l=<day-ahead> until	0 0 -7 0 -2 13 0
l=<day-ahead> until & d:ahead	0 0 -7 0 -5 13 0
l=<day-gone> ,	-4 0 -18 -1 12 12 0
l=<day-gone> , & d:ahead	0 0 -17 0 3 12 0
l=<day-gone> to	12 0 0 0 -3 -5 0
l=<day-gone> to & d:gone	13 0 0 0 -11 0 0
l=<level> on	-4 0 -20 12 1 -9 5
l=<level> on & d:ahead	0 0 -19 6 4 -8 6
l=<month-gone> to	0 0 0 10 -5 0 0
l=<month-gone> to & d:gone	0 0 0 11 -8 0 0
l=<month-gone> until	0 0 -3 10 -4 0 0
l=<month-gone> until & d:gone	0 0 0 10 -10 0 0
l=<name> ,	0 0 14 -15 -6 0 1
l=<name> , & d:today	0 0 11 -11 -1 0 0
l=<name> end	11 0 -15 0 9 0 0
l=<name> end & d:ahead	0 0 -7 0 10 0 0
l=<name> end & d:gone	14 0 0 0 -13 0 0
l=<name> end & d:today	0 0 -10 0 13 0 0
l=<name> from	5 0 -6 8 -4 11 -21
l=<name> from & d:ahead	0 0 -5 5 0 11 -21
l=<name> from & d:today	5 0 0 5 -10 0 0
l=<name> has	0 0 -8 0 9 0 0
l=<name> has & d:ahead	0 0 -8 0 9 0 0
l=<name> in	0 -3 0 -12 17 0 0
l=<name> in & d:gone	0 -3 0 -12 16 0 0
l=<name> on & d:gone	-7 7 0 -12 9 0 0
l=<number> ,	0 0 10 -7 0 0 0
l=<number> , & d:ahead	0 0 10 1 -12 0 0
l=<number> , & d:today	0 0 0 -10 10 0 0
l=<number> on & d:ahead	0 0 -21 2 4 -1 8
l=<number> on & d:gone	-5 0 14 5 -13 0 0
l=<number> since	0 0 -4 -15 22 0 0
l=<number> since & d:gone	0 0 0 -14 16 0 0
l=<number> until	6 0 10 0 -13 0 0
l=<organisation> on	0 0 5 -10 0 0 0
l=<person> on	0 0 0 -4 8 0 0
l=<points> until	0 0 7 4 -9 -1 0
l=<points> until & d:ahead	0 0 9 0 -6 0 0
l=<quality> ,	0 0 12 0 -10 0 0
l=<seat> ,	-3 0 -11 0 14 -1 -2
l=<seat> , & d:ahead	0 0 -19 0 23 0 0
l=<seat> on	-1 0 -5 -3 16 -3 -9
l=<seat> on & d:ahead	0 0 -3 0 12 -2 -8
l=<seat> on & d:gone	0 0 0 -6 11 0 0
l=<seat> until	0 0 11 0 -10 0 0
l=<seat> until & d:ahead	0 0 11 0 -10 0 0
l=<span> ,	0 0 2 -11 11 0 -6
l=<span> from	-1 7 -26 -1 0 -5 9
l=<span> from & d:ahead	0 -3 -22 10 -7 -4 12
l=<span> from & d:gone	0 10 -2 -15 13 0 -6
l=<span> on	0 0 -15 6 8 0 0
l=<span> on & d:ahead	0 0 -14 -1 19 0 0
l=<span> on & d:gone	0 0 0 10 -8 0 0
l=after the	0 0 -6 11 0 -5 0
l=after the & d:ahead	0 0 -5 0 12 -5 0
l=after the & d:gone	0 0 0 11 -11 0 0
l=again from & d:ahead	0 0 0 -9 12 -2 -5
l=agree in	0 -9 0 9 -5 0 0
l=agree in & d:gone	0 -9 0 9 -5 0 0
l=agreement by	0 0 5 0 -9 4 0
l=agreement by & d:ahead	0 0 5 0 -9 4 0
l=aire on	0 9 0 0 -5 0 0
l=aire on & d:gone	0 9 0 0 -7 0 0
l=and after & d:ahead	0 0 8 0 -12 2 0
l=and from	0 0 -5 -14 1 0 12
l=and from & d:ahead	0 0 -4 -10 0 0 12
l=and until	0 0 10 0 -10 0 0
l=and until & d:ahead	0 0 10 0 -11 0 0
l=apply from & d:gone	0 0 0 -15 16 0 0
l=arrangement of	0 0 0 9 -5 0 0
l=arrangement of & d:gone	0 0 0 11 -8 0 0
l=as from	0 0 0 9 -3 0 -6
l=as from & d:ahead	0 0 0 -10 17 0 -6
l=as from & d:gone	0 0 0 20 -20 0 0
l=as of	0 0 -18 6 -2 -3 10
l=as of & d:ahead	0 0 -14 8 -5 -2 10
l=asleep until	0 0 8 1 -10 0 0
l=asleep until & d:ahead	0 0 9 0 -8 0 0
l=at noon	8 0 9 0 -12 0 -1
l=at the	0 0 -10 -9 26 -11 -1
l=at the & d:ahead	0 0 -10 0 20 -10 -1
l=at the & d:gone	0 0 0 -8 8 0 0
l=back on	0 0 0 10 -2 -2 -4
l=back to	0 0 -16 0 22 -4 0
l=back to & d:ahead	0 0 -16 0 21 -3 0
l=before the	0 0 2 0 12 -13 -5
l=before the & d:ahead	0 0 2 0 11 -13 -5
l=begin on	-9 6 -9 -8 9 -6 7
l=begin on & d:ahead	0 -1 -8 1 4 -6 4
l=begin on & d:gone	-7 8 0 -12 7 0 6
l=both since	0 0 0 15 -14 0 0
l=both since & d:gone	0 0 0 15 -14 0 0
l=bulletin ,	10 0 0 0 -7 0 0
l=bulletin , & d:today	10 0 0 0 -7 0 0
l=busan on	0 0 -10 0 11 0 0
l=busan on & d:ahead	0 0 -9 0 13 0 0
l=by the	0 0 -12 -3 30 -10 -6
l=by the & d:ahead	0 0 -12 0 26 -10 -6
l=by video	0 0 3 7 -11 0 0
l=case on	0 0 11 0 -10 0 0
l=case on & d:ahead	0 0 11 0 -11 0 0
l=cease on	0 0 -2 0 -5 10 0
l=cease on & d:ahead	0 0 -2 0 -5 10 0
l=column ,	0 0 12 0 -11 0 0
l=column , & d:today	0 0 12 0 -11 0 0
l=count from & d:ahead	0 0 0 -6 12 0 -4
l=count from & d:gone	0 0 0 13 -13 0 0
l=counted from	0 0 6 2 -8 0 1
l=counted from & d:ahead	0 0 6 3 -14 0 1
l=date :	0 0 -5 -5 12 0 0
l=date : & d:today	0 0 -6 -2 11 0 0
l=date from & d:ahead	0 0 -3 -15 20 -1 -3
l=date from & d:gone	0 0 0 15 -13 0 0
l=deadline of	0 0 11 0 -8 0 0
l=deadline of & d:ahead	0 0 11 0 -8 0 0
l=declare on	0 0 -1 12 -7 0 0
l=declare on & d:ahead	0 0 -1 9 -6 0 0
l=decree on	0 0 0 11 -10 0 0
l=decree on & d:ahead	0 0 0 12 -12 0 0
l=due on	0 0 -5 0 -8 18 0
l=due on & d:ahead	0 0 -5 0 -9 18 0
l=duty until	0 0 0 -3 -7 5 5
l=duty until & d:ahead	0 0 0 0 -10 5 5
l=effect since	8 0 -2 -9 1 0 0
l=effect since & d:gone	8 0 0 -9 0 0 0
l=end :	0 0 7 0 -13 3 0
l=end : & d:ahead	0 0 4 0 -12 3 0
l=end in	-7 -3 -6 4 11 0 0
l=end is	0 0 9 0 -3 -6 0
l=end is & d:ahead	0 0 10 0 -4 -5 0
l=end on & d:ahead	-6 0 4 -6 -6 9 -6
l=end on & d:gone	6 1 -8 1 0 -7 0
l=end on & d:today	0 0 -6 0 8 0 0
l=enter before & d:ahead	0 0 -5 -4 15 0 -1
l=enter before & d:gone	0 0 0 10 -10 0 0
l=extend from	0 0 14 0 -13 0 0
l=extend from & d:ahead	0 0 14 0 -16 0 0
l=extend on	0 0 -10 3 6 0 0
l=extend on & d:ahead	0 0 -10 0 11 0 0
l=extend to & d:ahead	0 0 -9 0 -3 12 0
l=extend until	0 0 -2 0 11 -9 0
l=extend until & d:ahead	0 0 -2 0 11 -9 0
l=fall on	0 0 8 3 -7 0 -2
l=fall on & d:ahead	0 0 9 1 -7 0 -2
l=follow on	0 0 -5 0 9 0 0
l=follow on & d:ahead	0 0 -5 0 8 0 0
l=force since	-10 -2 -4 0 9 0 0
l=force since & d:ahead	0 0 -3 -6 12 0 0
l=force since & d:gone	-9 -2 0 5 0 0 0
l=friday , & d:gone	0 0 0 9 -5 0 0
l=from the	0 0 -25 5 0 -10 12
l=from the & d:ahead	0 0 -24 -1 5 -10 13
l=geneva in	0 -9 0 2 1 0 0
l=geneva in & d:gone	0 -9 0 2 1 0 0
l=geneva on & d:gone	0 0 0 -10 11 0 0
l=given until	0 0 10 0 -8 0 0
l=given until & d:ahead	0 0 10 0 -9 0 0
l=go on	11 0 16 -1 -21 0 0
l=go on & d:ahead	0 0 12 0 -9 0 0
l=go on & d:gone	11 0 0 0 -9 0 0
l=good until	0 0 11 -2 -10 3 0
l=good until & d:ahead	0 0 12 0 -15 3 0
l=if the	0 0 -8 0 9 0 0
l=in on & d:ahead	0 0 0 12 -8 0 -5
l=is the	0 0 -1 0 -6 -1 12
l=is the & d:ahead	0 0 -1 0 -7 -1 12
l=it begin	-1 0 0 13 -15 0 3
l=it is	0 0 -7 0 0 9 0
l=it is & d:ahead	0 0 -3 0 -4 9 0
l=it until	0 0 -17 0 13 1 0
l=it until & d:ahead	0 0 -17 0 13 1 0
l=lapse on	6 -2 5 2 -11 2 0
l=lasted since	0 10 -5 7 -10 0 0
l=lasted since & d:gone	0 10 0 8 -16 0 0
l=live until	0 0 8 0 -1 -7 0
l=live until & d:ahead	0 0 8 0 -1 -7 0
l=lower on	0 0 0 7 -14 0 8
l=midnight on	7 0 1 -12 -3 -7 8
l=midnight on & d:gone	8 0 0 -6 -2 0 0
l=monday ,	6 0 -5 1 -8 -1 9
l=monday , & d:ahead	0 0 0 0 -8 0 10
l=monday , & d:today	0 0 -7 -5 12 0 0
l=network on	0 0 9 0 -8 0 0
l=network on & d:ahead	0 0 9 0 -9 0 0
l=night of	16 0 0 9 -23 0 0
l=night of & d:gone	16 0 0 -5 -12 0 0
l=night to	0 0 -10 0 11 0 0
l=nothing until	0 0 -7 0 9 0 0
l=on <day-gone>	0 0 -8 -3 13 0 0
l=on <day-gone> & d:today	0 0 -8 -3 13 0 0
l=on from	0 0 9 0 -7 0 0
l=on from & d:ahead	0 0 10 0 -8 0 0
l=on the	0 0 0 9 0 -13 0
l=on the & d:ahead	0 0 1 -9 9 -12 0
l=on till	0 0 -8 0 9 0 0
l=on till & d:ahead	0 0 -8 0 9 0 0
l=on to	0 0 0 0 -10 7 0
l=on to & d:ahead	0 0 0 0 -12 8 0
l=or after	0 0 -9 0 12 0 0
l=or after & d:ahead	0 0 -9 0 12 0 0
l=out on	9 -3 0 -11 -3 9 -7
l=out on & d:ahead	-1 0 1 0 -3 10 -6
l=out on & d:gone	10 -3 -1 -9 0 0 0
l=pause of	0 0 0 9 -6 0 0
l=pause of & d:gone	0 0 0 10 -8 0 0
l=rate on & d:ahead	0 0 0 9 -7 0 0
l=reach on	0 0 9 -3 -4 0 0
l=reach on & d:ahead	0 0 9 0 -8 0 0
l=retroactive to	0 0 -9 0 12 -2 0
l=retroactive to & d:ahead	0 0 -9 0 12 -2 0
l=round on	0 0 9 0 -8 0 0
l=round on & d:ahead	0 0 9 0 -9 0 0
l=run since	-3 0 -7 11 0 0 0
l=run since & d:ahead	0 0 -7 0 10 0 0
l=run since & d:gone	-3 0 0 12 -8 0 0
l=run to & d:gone	0 0 -8 -3 13 0 0
l=run until & d:gone	0 0 -2 -5 16 0 0
l=sign last	0 0 0 12 -12 0 0
l=sign last & d:gone	0 0 0 12 -12 0 0
l=since the & d:ahead	0 0 -4 0 11 -3 0
l=so since	0 0 0 -10 11 0 0
l=so since & d:gone	0 0 0 -10 10 0 0
l=so until	0 0 5 0 -10 2 0
l=so until & d:ahead	0 0 5 0 -10 2 0
l=standstill of & d:ahead	0 0 -5 0 13 -4 0
l=standstill of & d:gone	0 10 0 7 -18 0 0
l=stop on	0 0 14 0 -12 -1 0
l=stop on & d:ahead	0 0 16 0 -14 -1 0
l=strike until	0 0 -9 0 9 0 0
l=strike until & d:ahead	0 0 -9 0 9 0 0
l=suspend from	0 0 0 1 -10 0 10
l=suspend from & d:ahead	0 0 0 7 -18 0 10
l=suspend from & d:gone	0 0 0 -11 11 0 0
l=suspend on & d:gone	0 0 0 10 -10 0 0
l=suspend since	0 0 5 8 -11 0 0
l=suspend to	0 0 -13 0 8 6 0
l=suspend to & d:ahead	0 0 -13 0 7 6 0
l=take effect	-1 0 -3 11 -3 0 -3
l=take effect & d:ahead	0 0 -1 10 -3 0 -3
l=that from	0 0 0 5 -13 0 10
l=that from & d:ahead	0 0 0 7 -15 0 10
l=the same	9 0 6 0 -13 0 0
l=the same & d:gone	9 0 0 0 -7 0 0
l=there on & d:ahead	0 0 -9 0 12 0 0
l=thread ,	0 0 14 0 -13 0 0
l=thread , & d:today	0 0 14 0 -13 0 0
l=through the	0 0 5 0 -14 10 0
l=through the & d:ahead	0 0 5 0 -15 10 0
l=thursday ,	4 0 9 0 -9 0 -5
l=thursday , & d:ahead	0 0 1 11 -7 0 -4
l=till the	0 0 -6 0 -5 15 0
l=till the & d:ahead	0 0 -6 0 -7 15 0
l=time until	0 0 -5 0 8 -1 0
l=time until & d:ahead	0 0 -5 0 8 -1 0
l=to the	0 0 7 -17 -9 13 -9
l=to the & d:ahead	0 0 9 -1 -20 15 -9
l=to the & d:gone	0 0 0 -8 17 -2 0
l=treaty by	0 0 7 0 -14 5 0
l=treaty by & d:ahead	0 0 7 0 -14 5 0
l=truce from	0 0 9 -7 7 0 -9
l=truce from & d:ahead	0 0 9 -2 2 0 -9
l=truce of	-8 6 -14 9 -5 -2 5
l=truce of & d:ahead	0 0 -13 -5 12 -2 6
l=truce of & d:gone	-8 6 0 13 -15 0 0
l=truce on	0 0 10 -16 5 0 0
l=truce on & d:ahead	0 0 12 0 -10 0 0
l=truce on & d:gone	0 0 0 -12 14 0 0
l=truce to & d:ahead	0 0 2 0 -10 7 0
l=tuesday ,	0 0 15 -17 -2 0 -1
l=tuesday , & d:ahead	0 0 12 -5 -5 0 -1
l=tuesday , & d:today	0 0 4 -9 1 0 0
l=until the	5 0 1 -12 -1 7 -10
l=until the & d:ahead	0 0 2 -10 -4 9 -9
l=us to	0 0 9 0 -3 -4 0
l=us to & d:ahead	0 0 9 0 -4 -4 0
l=vote on	0 0 -2 0 13 0 -4
l=vote on & d:ahead	0 0 -2 0 11 0 -4
l=wednesday , & d:ahead	0 0 -11 0 9 0 1
l=week ,	0 0 12 -3 -6 0 0
l=week , & d:ahead	0 0 12 0 -10 0 0
l=which end	11 0 7 0 -16 0 0
l=which is	0 0 -8 0 10 0 0
lead="	-5 0 -6 10 -2 0 5
lead=" & d:ahead	0 0 -10 -9 9 1 6
lead=" & d:gone	-3 0 0 19 -14 0 0
lead=" & d:today	0 0 9 0 -5 0 0
lead=( & d:gone	0 4 0 7 -11 0 0
lead=)	0 -1 -2 15 -4 -7 3
lead=) & d:gone	0 -1 0 15 -11 0 0
lead=,	0 0 -2 0 9 -6 -2
lead=, & d:ahead	-19 -13 4 -13 3 0 2
lead=, & d:gone	9 11 -11 2 2 -21 -2
lead=, & d:today	-4 -7 0 7 4 -12 -10
lead=- & d:ahead	0 0 9 1 -16 9 -6
lead=1	-1 12 -23 10 -8 -5 18
lead=1 & d:ahead	0 0 -13 -1 0 -4 19
lead=1 & d:gone	0 12 0 3 -14 0 0
lead=1 & d:today	0 0 -12 9 1 0 0
lead=10	4 -1 4 7 -13 0 0
lead=10 & d:today	5 0 -13 14 -11 0 0
lead=11	0 0 8 7 -10 0 0
lead=11 & d:ahead	0 0 10 0 -8 0 0
lead=11 & d:gone	0 0 0 10 -7 0 0
lead=12 & d:today	0 0 -4 -7 14 0 0
lead=13	10 -2 4 -3 -19 11 0
lead=13 & d:today	0 0 10 -2 -7 0 0
lead=14	0 -1 -8 5 5 -1 0
lead=14 & d:ahead	0 0 -9 0 12 0 0
lead=14 & d:gone	0 -1 0 -5 10 0 0
lead=15	0 7 -2 5 -11 0 1
lead=15 & d:gone	0 7 0 7 -14 0 0
lead=17	0 -2 -2 -8 17 0 0
lead=18	0 0 10 10 -18 0 0
lead=18 & d:ahead	0 0 12 0 -11 0 0
lead=18 & d:today	0 0 0 10 -8 0 0
lead=21	0 0 -7 0 10 0 0
lead=21 & d:ahead	0 0 -6 0 8 0 0
lead=22	0 0 0 -5 10 0 0
lead=24	0 0 -9 -3 5 8 0
lead=25	0 0 -3 -1 9 0 0
lead=25 & d:today	0 0 -3 -1 8 0 0
lead=28	0 0 -8 -4 16 0 0
lead=28 & d:today	0 0 -6 0 10 0 0
lead=29	0 0 0 -4 10 0 0
lead=3	0 0 0 4 -7 0 3
lead=30	0 0 -5 -10 2 10 0
lead=30 & d:ahead	0 0 -20 0 9 10 0
lead=30 & d:today	0 0 14 -3 -10 0 0
lead=31	11 0 14 -14 -27 16 -3
lead=31 & d:ahead	0 0 13 0 -27 17 -3
lead=31 & d:gone	12 0 0 -4 -7 0 0
lead=4	0 0 -7 -5 18 0 0
lead=5 & d:gone	0 0 0 10 -7 0 0
lead=8	0 -2 -13 4 8 0 0
lead=8 & d:ahead	0 0 -9 0 11 0 0
lead=9	-1 3 -17 -9 5 4 9
lead=9 & d:ahead	0 0 -14 0 0 4 10
lead=:	-9 0 -4 2 9 -6 -4
lead=: & d:ahead	-2 -1 0 -8 8 -4 -1
lead=: & d:today	0 0 -8 12 -4 0 0
lead=;	-11 -2 -4 -4 5 4 2
lead=; & d:gone	-9 -1 -2 -1 15 0 0
lead=a	-11 0 0 4 11 -11 -10
lead=a & d:ahead	0 0 2 2 6 -9 -7
lead=a & d:gone	-9 0 -3 8 0 0 -1
lead=a & d:today	0 0 0 -7 8 0 0
lead=algeria	0 0 9 0 -3 -3 0
lead=algeria & d:ahead	0 0 9 0 -5 -3 0
lead=american	0 0 -3 -11 15 0 0
lead=american & d:gone	0 0 0 -10 13 0 0
lead=an	1 0 -6 0 -3 11 -1
lead=an & d:ahead	0 0 -5 0 -5 12 0
lead=and	-5 -3 1 1 9 -3 -14
lead=and & d:ahead	0 0 3 4 1 -2 -13
lead=and & d:gone	-1 -2 -8 -2 16 0 0
lead=april	0 0 -8 -9 23 0 0
lead=april & d:ahead	0 0 -8 0 12 0 0
lead=as & d:ahead	0 0 8 5 -17 -1 7
lead=as & d:today	0 0 -5 -6 13 0 0
lead=at	8 0 17 -12 -15 0 2
lead=at & d:gone	6 0 13 -8 -10 0 0
lead=august	0 8 -17 3 9 -6 -3
lead=august & d:ahead	0 0 -16 0 23 -6 -3
lead=because	0 2 4 6 -19 7 0
lead=because & d:gone	3 3 0 2 -9 0 0
lead=before	-4 -5 6 11 0 -12 -12
lead=before & d:ahead	0 0 4 4 1 -11 -11
lead=beijing & d:ahead	0 0 7 10 -14 0 -1
lead=between	0 0 2 0 -14 3 6
lead=between & d:ahead	0 0 3 0 -14 3 7
lead=both	-3 0 11 7 0 -11 -13
lead=both & d:ahead	0 0 12 -5 6 -10 -12
lead=both & d:gone	-3 0 0 13 -9 0 0
lead=but	2 0 -10 0 7 4 -4
lead=but & d:ahead	0 0 -10 0 10 4 -4
lead=butter	0 0 -10 0 13 0 0
lead=by	-2 0 -18 -4 13 14 -4
lead=by & d:ahead	0 0 -18 -10 15 14 -3
lead=canada	0 0 0 -8 -2 0 11
lead=canada & d:ahead	0 0 0 0 -9 0 12
lead=chancellor	11 0 0 0 -10 0 0
lead=chile	0 0 -4 -7 14 0 0
lead=china	-3 -1 15 -14 6 -2 -3
lead=china & d:ahead	0 0 19 -6 -9 -1 -3
lead=china & d:gone	-1 0 0 -6 12 0 0
lead=chinese	0 0 -9 0 1 0 9
lead=chinese & d:ahead	0 0 -8 0 0 0 9
lead=december	0 5 0 5 -9 0 0
lead=december & d:gone	0 5 0 5 -11 0 0
lead=denmark & d:ahead	0 0 -11 0 10 2 0
lead=donald	0 0 -1 0 9 0 0
lead=each	0 0 -9 15 0 0 -1
lead=each & d:ahead	0 0 -9 0 15 0 -1
lead=each & d:gone	0 0 0 17 -14 0 0
lead=eight	0 0 0 10 -10 0 0
lead=eight & d:gone	0 0 0 10 -10 0 0
lead=ends	0 0 9 0 -7 0 0
lead=ends & d:ahead	0 0 9 0 -8 0 0
lead=ethiopia	0 0 2 10 -13 0 0
lead=ethiopia & d:gone	0 0 0 10 -10 0 0
lead=europe	0 0 -9 0 10 0 0
lead=exclusions	0 0 -14 0 5 8 0
lead=exclusions & d:ahead	0 0 -14 0 5 8 0
lead=five	0 0 -10 0 13 0 0
lead=five & d:ahead	0 0 -10 0 12 0 0
lead=for & d:ahead	0 0 8 15 -12 -4 -2
lead=for & d:gone	0 0 0 -10 10 0 0
lead=friday & d:ahead	0 0 14 0 -13 0 0
lead=from	-3 15 -19 -4 7 0 0
lead=from & d:ahead	0 0 -18 2 6 0 0
lead=from & d:gone	0 16 0 -13 2 0 0
lead=goods	7 0 -12 -4 2 0 5
lead=goods & d:ahead	0 0 -12 7 -3 0 6
lead=goods & d:gone	7 0 0 -14 5 0 0
lead=had	-13 0 3 15 -6 0 0
lead=had & d:gone	-13 0 0 10 0 0 0
lead=he	0 0 -9 -6 25 -7 -1
lead=he & d:ahead	0 0 -7 0 18 -7 0
lead=his & d:ahead	0 0 -4 0 8 0 -1
lead=honduras	0 0 -6 8 0 0 0
lead=honduras & d:gone	0 0 0 8 -8 0 0
lead=i	0 0 10 -7 8 -11 -4
lead=i & d:ahead	0 0 10 0 0 -11 -3
lead=if	-12 0 10 -9 -8 12 2
lead=if & d:ahead	0 0 9 -16 -14 12 2
lead=if & d:gone	-11 0 -2 0 12 0 0
lead=in	-4 7 8 -5 -8 9 0
lead=in & d:ahead	0 0 7 -13 -6 10 0
lead=india	-1 0 1 -14 15 0 -2
lead=india & d:ahead	0 0 -2 -4 13 0 -2
lead=india & d:gone	-1 0 0 -6 10 0 0
lead=inflation	0 0 -5 0 9 0 0
lead=ireland	0 0 -5 -5 14 0 -1
lead=ireland & d:ahead	0 0 -5 0 10 0 -1
lead=it	11 2 -7 -1 -3 0 -2
lead=it & d:ahead	-7 -5 2 -11 2 2 0
lead=it & d:gone	9 5 -25 7 -6 -10 -7
lead=it & d:today	8 0 -11 -5 7 0 0
lead=its	0 0 2 14 0 -19 0
lead=its & d:ahead	0 0 3 -6 11 -19 0
lead=its & d:gone	0 0 0 19 -16 0 0
lead=january	0 0 6 0 -8 3 0
lead=january & d:ahead	0 0 6 0 -10 3 0
lead=japan	0 0 15 -3 -8 -2 0
lead=japan & d:ahead	0 0 15 0 -11 -2 0
lead=july	6 0 -8 -2 9 -6 0
lead=july & d:ahead	0 0 -19 0 25 -6 0
lead=july & d:today	6 0 8 0 -13 0 0
lead=june	0 0 -17 -3 21 3 0
lead=june & d:ahead	0 0 -16 0 14 3 0
lead=last	-1 0 11 -8 1 -3 0
lead=march	0 0 -9 0 16 0 0
lead=march & d:ahead	0 0 -8 0 12 0 0
lead=may	0 0 -15 -6 27 -4 0
lead=may & d:ahead	0 0 -14 0 19 -4 0
lead=mexico	0 0 -4 0 10 0 0
lead=minister	0 0 7 6 -10 -2 0
lead=minister & d:ahead	0 0 8 0 -5 -1 0
lead=monday & d:gone	-4 0 0 -2 12 0 0
lead=monday & d:today	0 0 -5 11 -3 0 0
lead=negotiators	0 0 0 -10 12 0 0
lead=negotiators & d:gone	0 0 0 -10 12 0 0
lead=neither	0 0 10 0 -5 -1 0
lead=new	0 0 0 -7 13 0 -2
lead=ninety	0 0 -4 0 -7 10 0
lead=ninety & d:ahead	0 0 -4 0 -7 10 0
lead=no	8 0 -3 -6 1 0 0
lead=no & d:gone	9 0 0 -5 -2 0 0
lead=nov	0 0 10 -5 0 0 0
lead=november	-1 -4 21 19 -28 -6 0
lead=november & d:ahead	0 0 25 0 -20 -5 0
lead=november & d:gone	0 -4 0 24 -19 0 0
lead=november & d:today	0 0 -5 -4 10 0 0
lead=october	0 0 0 -4 11 0 0
lead=oman	3 0 0 0 2 -10 0
lead=oman & d:ahead	0 0 0 0 8 -10 0
lead=on	5 -9 7 -6 1 1 -14
lead=on & d:ahead	0 0 11 -1 -4 2 -12
lead=on & d:today	0 0 -5 9 -3 0 0
lead=orders	0 0 0 -9 11 0 0
lead=our	0 0 10 -10 -1 -7 6
lead=our & d:ahead	0 0 13 0 -11 -7 6
lead=over	0 0 0 0 -11 12 0
lead=over & d:ahead	0 0 0 0 -12 12 0
lead=port	0 0 0 -5 13 -4 0
lead=portugal	10 0 0 -2 -6 0 0
lead=portugal & d:gone	10 0 0 0 -9 0 0
lead=president	0 0 0 -10 11 0 -1
lead=president & d:gone	0 0 0 -6 9 0 0
lead=rail	0 0 -9 0 10 0 0
lead=rail & d:ahead	0 0 -9 0 10 0 0
lead=saturday	0 0 -5 -1 10 0 0
lead=september	12 -3 -11 -9 6 0 0
lead=september & d:ahead	0 0 -10 0 12 0 0
lead=september & d:gone	13 -3 0 -4 -6 0 0
lead=since	-9 -7 0 12 -4 -5 -4
lead=since & d:ahead	0 0 4 -11 4 -3 -1
lead=since & d:gone	-21 -7 -3 13 -3 0 0
lead=so	4 0 14 2 -12 -4 -4
lead=so & d:ahead	0 0 15 7 -14 -4 -3
lead=sunday & d:ahead	0 0 10 0 -9 0 0
lead=sunday & d:gone	-4 0 0 -3 12 0 0
lead=suspended	0 0 -8 11 0 -4 0
lead=suspended & d:ahead	0 0 -8 0 12 -4 0
lead=that & d:ahead	-4 -1 10 -5 -9 0 8
lead=that & d:gone	6 -1 -17 0 9 -10 -2
lead=the	-10 -1 -2 2 9 -8 0
lead=the & d:ahead	-12 -11 7 -5 2 -3 5
lead=the & d:gone	-2 3 -29 6 8 -9 -11
lead=their & d:ahead	0 0 9 12 -13 -6 -5
lead=their & d:gone	-6 0 0 -9 18 0 0
lead=their & d:today	0 0 -9 0 10 0 0
lead=then	0 0 -11 0 15 0 0
lead=then & d:ahead	0 0 -11 0 11 0 0
lead=there	6 -4 5 -10 0 0 0
lead=there & d:gone	6 -4 0 -10 5 0 0
lead=they	-2 5 -3 3 0 8 -10
lead=they & d:ahead	0 0 0 -9 2 9 -10
lead=they & d:gone	-2 5 0 10 -11 0 0
lead=they'll	0 0 -11 0 -5 8 6
lead=they'll & d:ahead	0 0 -11 0 -5 8 6
lead=this	0 0 3 8 -7 0 0
lead=this & d:today	0 0 0 17 -16 0 0
lead=those	-1 0 -6 -3 14 0 0
lead=three	0 0 9 0 -6 0 0
lead=three & d:ahead	0 0 10 0 -8 0 0
lead=through	0 0 13 0 -9 0 0
lead=thursday	-2 0 22 0 -17 0 0
lead=thursday & d:ahead	0 0 25 0 -24 0 0
lead=thursday & d:gone	0 0 0 -6 11 0 0
lead=till	0 0 0 0 -12 14 0
lead=till & d:ahead	0 0 0 0 -14 14 0
lead=today & d:ahead	0 0 -5 0 9 0 0
lead=today & d:today	0 0 0 9 -3 0 0
lead=trade	0 0 -7 -6 14 1 0
lead=treasury	0 0 -13 1 -3 11 0
lead=treasury & d:ahead	0 0 -11 0 -3 12 0
lead=truce	0 0 5 12 -10 -2 0
lead=truce & d:gone	0 0 0 13 -11 0 0
lead=trump	0 0 14 0 -7 -3 -5
lead=trump & d:ahead	0 0 18 0 -10 -2 -5
lead=turkey	0 0 3 -5 -9 8 1
lead=turkey & d:ahead	0 0 3 -1 -12 8 1
lead=twelve	0 0 6 0 -13 7 0
lead=twelve & d:ahead	0 0 6 0 -14 7 0
lead=twenty	0 0 -15 -4 20 2 0
lead=twenty & d:ahead	0 0 -15 0 15 2 0
lead=two & d:gone	-3 0 0 -3 10 0 0
lead=under	-2 -1 -13 2 5 0 4
lead=under & d:ahead	0 0 -13 5 0 0 5
lead=until	6 5 11 -1 -12 -8 5
lead=until & d:gone	9 6 -5 0 -9 0 0
lead=until & d:today	0 0 14 -5 -8 0 0
lead=we & d:ahead	0 0 5 0 -12 6 2
lead=wednesday	0 0 16 -6 -9 0 0
lead=wednesday & d:ahead	0 0 12 0 -11 0 0
lead=what	-14 0 -6 10 -1 2 4
lead=what & d:ahead	0 0 0 10 -12 3 5
lead=what & d:gone	-12 0 0 0 11 0 0
lead=what & d:today	0 0 -9 1 6 0 0
lead=when & d:gone	-5 -2 0 10 -3 0 0
lead=where	0 0 4 -17 12 -6 0
lead=where & d:gone	0 0 0 -14 18 0 0
lead=whether	0 0 9 0 -5 0 -1
lead=which & d:gone	0 11 -14 -7 6 0 0
lead=who	0 0 -17 6 7 0 0
lead=who & d:ahead	0 0 -16 0 21 0 0
lead=with & d:ahead	0 0 4 2 -11 7 -1
lead=without	0 0 1 -4 -5 -6 11
lead=without & d:ahead	0 0 1 0 -7 -6 11
lead=year	0 0 11 0 -10 0 0
lead=yet	0 0 0 0 -6 9 0
lead=yet & d:ahead	0 0 0 0 -7 9 0
lead=you	0 0 8 0 -8 0 0
lead=you & d:ahead	0 0 8 0 -9 0 0
lead=— & d:ahead	0 0 0 11 -11 0 5
lead=— & d:gone	11 -6 0 0 -4 0 0
lead=— & d:today	-5 0 -1 -6 10 0 0
lead=•	0 0 0 0 12 -2 -4
lll=, <level> from	0 0 0 -11 6 0 1
lll=, <seat> ,	0 0 -6 9 -4 0 0
lll=, <seat> , & d:today	0 0 -5 9 -5 0 0
lll=, and from	0 0 -4 -3 16 0 -5
lll=, and from & d:ahead	0 0 -3 -1 13 0 -5
lll=, as of & d:ahead	0 0 0 -4 13 0 -5
lll=, begin on	0 5 -5 0 -8 0 12
lll=, begin on & d:ahead	0 0 -5 7 -13 0 12
lll=, begin on & d:gone	0 6 0 -8 2 0 0
lll=, counted from	0 0 0 9 -13 0 7
lll=, counted from & d:ahead	0 0 0 1 -8 0 7
lll=, end on	0 0 7 -10 -4 0 0
lll=, end on & d:gone	0 0 3 -9 1 0 0
lll=, expire on	-1 0 -8 0 12 0 0
lll=, expire on & d:ahead	0 0 -8 0 9 0 0
lll=, friday ,	0 0 -7 -8 15 0 0
lll=, friday , & d:today	0 0 -7 -8 15 0 0
lll=, in force	0 0 -10 5 2 0 0
lll=, in force & d:ahead	0 0 -9 0 11 0 0
lll=, to the	0 0 9 -5 -10 5 0
lll=, to the & d:ahead	0 0 12 0 -17 6 0
lll=, tuesday ,	0 0 -9 -3 13 0 0
lll=, tuesday , & d:today	0 0 -9 -3 13 0 0
lll=, which end	11 0 10 0 -19 0 0
lll=: <level> from	0 0 0 14 -5 0 -14
lll=: <level> from & d:ahead	0 0 0 15 -5 0 -14
lll=: <level> until	0 0 -14 0 16 0 0
lll=: <level> until & d:ahead	0 0 -14 0 16 0 0
lll=: <number> on	0 0 -2 10 -18 0 12
lll=: <number> on & d:ahead	0 0 -1 6 -16 0 13
lll=<begin> <begin> <begin> & d:ahead	-1 -1 -6 -10 9 4 0
lll=<begin> <begin> <begin> & d:gone	-1 10 -1 -8 6 -1 -1
lll=<begin> <begin> and	0 0 -6 0 9 0 0
lll=<begin> <begin> and & d:ahead	0 0 -6 0 8 0 0
lll=<begin> <begin> between	0 0 0 -5 -3 0 9
lll=<begin> <begin> between & d:ahead	0 0 0 -4 -4 0 9
lll=<begin> <begin> by & d:ahead	0 0 -5 -7 17 0 0
lll=<begin> <begin> from & d:gone	0 8 0 -10 6 0 0
lll=<begin> <begin> since & d:gone	-18 -5 -1 4 3 0 0
lll=<begin> <begin> the & d:ahead	0 0 4 0 -9 6 0
lll=<begin> <begin> the & d:today	0 0 -5 -7 12 0 0
lll=<begin> <begin> to	0 0 8 0 0 -8 0
lll=<begin> <begin> to & d:ahead	0 0 8 0 0 -8 0
lll=<begin> <begin> until	3 0 -11 -2 5 1 5
lll=<begin> <begin> until & d:ahead	0 0 -10 -2 9 1 5
lll=<begin> <span> from	0 0 0 -7 16 0 -7
lll=<begin> and on	0 0 -13 2 11 -1 0
lll=<begin> and on & d:ahead	0 0 -12 0 15 -1 0
lll=<begin> as of	-2 0 -7 0 -1 0 9
lll=<begin> as of & d:ahead	0 0 -6 8 -11 0 10
lll=<begin> as of & d:today	0 0 0 -13 15 0 0
lll=<begin> from the	0 0 0 -1 -8 0 13
lll=<begin> from the & d:ahead	0 0 0 -4 -8 0 13
lll=<begin> it begin	-1 0 0 14 -16 0 3
lll=<begin> monday ,	0 0 -7 -8 18 0 0
lll=<begin> monday , & d:today	0 0 0 -11 12 0 0
lll=<begin> since the	0 0 0 14 -12 0 0
lll=<begin> since the & d:gone	0 0 0 14 -14 0 0
lll=<begin> so from	0 0 0 -5 12 0 -4
lll=<begin> so from & d:ahead	0 0 0 -4 10 0 -4
lll=<begin> suspend until	0 0 -8 0 12 -4 0
lll=<begin> suspend until & d:ahead	0 0 -8 0 12 -4 0
lll=<begin> tuesday ,	0 0 14 -2 -11 0 0
lll=<begin> tuesday , & d:today	0 0 12 -1 -9 0 0
lll=<begin> until the	-3 0 -5 20 -4 -10 0
lll=<begin> until the & d:ahead	0 0 -5 0 15 -10 0
lll=<begin> until the & d:gone	-2 0 0 20 -18 0 0
lll=<day-ahead> to the	0 0 -11 0 7 2 0
lll=<day-ahead> to the & d:ahead	0 0 -11 0 6 2 0
lll=<day-gone> , to	-3 0 10 0 -5 0 0
lll=<day-gone> end on	12 0 0 -2 -8 0 0
lll=<day-gone> end on & d:gone	13 0 0 -1 -10 0 0
lll=<level> , from	0 0 0 -11 16 0 -2
lll=<level> , from & d:ahead	0 0 0 -7 12 0 -2
lll=<level> , since	0 0 13 -1 -10 0 0
lll=<level> , since & d:ahead	0 0 13 0 -13 0 0
lll=<level> as of	0 0 0 -16 8 0 6
lll=<level> as of & d:ahead	0 0 0 -13 4 0 6
lll=<level> from the	0 0 0 0 11 0 -8
lll=<level> from the & d:ahead	0 0 0 0 11 0 -8
lll=<level> on the	0 0 -2 10 -6 0 0
lll=<level> since the	0 0 0 -9 11 0 0
lll=<level> since the & d:gone	0 0 0 -9 10 0 0
lll=<name> , on	7 0 -11 -9 8 0 0
lll=<name> , on & d:ahead	0 0 -10 0 11 0 0
lll=<name> , until	0 0 18 0 -16 0 0
lll=<name> , until & d:ahead	0 0 18 0 -17 0 0
lll=<name> agree in	0 0 0 12 -11 0 0
lll=<name> agree in & d:gone	0 0 0 12 -11 0 0
lll=<name> agree on	0 0 0 -13 16 0 0
lll=<name> agree on & d:gone	0 0 0 -9 10 0 0
lll=<name> at the	0 0 -7 0 11 0 0
lll=<name> end on	-2 0 -2 12 -1 -2 0
lll=<name> end on & d:gone	-2 0 0 12 -7 0 0
lll=<name> expire on	0 0 8 0 -7 0 0
lll=<name> expire on & d:ahead	0 0 8 0 -8 0 0
lll=<name> has until	0 0 -14 0 15 0 0
lll=<name> has until & d:ahead	0 0 -14 0 15 0 0
lll=<name> sign on	0 0 0 -12 14 0 0
lll=<name> sign on & d:gone	0 0 0 -11 12 0 0
lll=<number> , from	0 0 6 5 -4 0 -9
lll=<number> , from & d:ahead	0 0 6 0 0 0 -9
lll=<number> , until & d:ahead	0 0 -9 0 13 -1 0
lll=<number> as of & d:ahead	0 0 0 9 -7 0 0
lll=<number> from the	0 0 -1 -3 11 0 -2
lll=<number> until the	0 0 -8 -5 13 0 0
lll=<number> until the & d:ahead	0 0 -7 0 11 0 0
lll=<organisation> has until	0 0 19 0 -18 0 0
lll=<organisation> has until & d:ahead	0 0 19 0 -19 0 0
lll=<person> : on	0 0 -13 10 -7 0 9
lll=<person> : on & d:ahead	0 0 -13 11 -8 0 9
lll=<person> : until & d:ahead	0 0 2 0 -15 6 0
lll=<points> suspend until	0 0 9 0 -10 0 0
lll=<points> suspend until & d:ahead	0 0 9 0 -11 0 0
lll=<quality> good from	0 0 -2 -4 11 0 0
lll=<quality> good from & d:ahead	0 0 -2 0 9 0 0
lll=<seat> , on	0 0 -8 -3 -3 0 14
lll=<seat> , on & d:ahead	0 0 -8 -1 -4 0 14
lll=<span> , begin	0 0 0 12 -10 0 0
lll=<span> , from	0 -1 0 3 -11 0 14
lll=<span> , from & d:ahead	0 0 0 4 -16 0 15
lll=<span> , on	0 0 18 -3 -8 0 -5
lll=<span> , on & d:ahead	0 0 19 0 -13 0 -5
lll=<span> , until	0 0 -6 -11 9 3 0
lll=<span> , until & d:gone	0 0 6 -9 0 0 0
lll=<span> end on	3 10 -6 0 -22 16 0
lll=<span> end on & d:ahead	0 0 -6 0 -11 16 0
lll=<span> end on & d:gone	4 10 0 0 -13 0 0
lll=<span> from the	0 0 0 13 -17 0 4
lll=<span> from the & d:ahead	0 0 0 9 -14 0 5
lll=a treaty by	0 0 9 0 -8 0 0
lll=a treaty by & d:ahead	0 0 9 0 -8 0 0
lll=a truce until	0 0 -3 0 10 -10 0
lll=and <name> ,	0 0 17 0 -16 0 0
lll=and <name> end	0 0 -7 0 9 0 0
lll=and <name> since	9 0 -3 -3 -1 0 0
lll=and <name> since & d:gone	9 0 0 -1 -7 0 0
lll=and <number> from	0 0 0 0 10 0 -5
lll=and <number> from & d:ahead	0 0 0 0 9 0 -5
lll=and end on & d:ahead	0 0 7 0 -12 2 0
lll=and last until	0 0 10 0 -6 0 0
lll=and last until & d:ahead	0 0 10 0 -8 0 0
lll=and run to	0 0 -3 0 -5 8 0
lll=and run to & d:ahead	0 0 -3 0 -6 8 0
lll=apply again from	0 0 -6 0 10 0 0
lll=apply again from & d:ahead	0 0 -6 0 10 0 0
lll=are suspend to	0 0 -13 0 14 0 0
lll=are suspend to & d:ahead	0 0 -13 0 14 0 0
lll=at <level> on	0 0 0 -6 12 0 0
lll=at <level> since & d:gone	4 0 0 6 -10 0 0
lll=at <level> until	0 0 9 -3 -13 7 0
lll=at <level> until & d:ahead	0 0 10 0 -17 7 0
lll=at midnight on	9 0 5 -3 -5 -6 0
lll=at midnight on & d:gone	9 0 0 -2 -6 0 0
lll=be <number> from	0 0 4 -1 7 0 -10
lll=be <number> from & d:ahead	0 0 4 0 4 0 -9
lll=be back on & d:ahead	0 0 -5 -1 10 0 0
lll=be back on & d:gone	0 0 0 9 -9 0 0
lll=be extend from	0 0 14 0 -13 0 0
lll=be extend from & d:ahead	0 0 14 0 -16 0 0
lll=be extend to & d:ahead	0 0 6 0 -11 1 0
lll=be prolong to	0 0 -11 0 0 11 0
lll=be prolong to & d:ahead	0 0 -11 0 0 12 0
lll=been extend to	0 0 -9 0 7 0 0
lll=been extend to & d:ahead	0 0 -9 0 7 0 0
lll=been suspend until	0 0 14 0 -11 0 0
lll=been suspend until & d:ahead	0 0 14 0 -11 0 0
lll=bueno aire on	0 9 0 0 -5 0 0
lll=bueno aire on & d:gone	0 9 0 0 -7 0 0
lll=by <level> from	0 0 0 0 -8 0 9
lll=by <level> from & d:ahead	0 0 0 0 -8 0 9
lll=by wednesday ,	0 0 -6 -5 9 0 0
lll=by wednesday , & d:ahead	0 0 -6 -3 8 0 0
lll=country end on	10 0 -12 0 2 0 0
lll=country end on & d:ahead	0 0 -12 0 13 0 0
lll=country end on & d:gone	10 0 0 0 -9 0 0
lll=duty begin on	0 0 0 -3 -6 0 10
lll=duty begin on & d:ahead	0 0 0 0 -9 0 10
lll=end on the	0 0 12 0 -14 1 0
lll=end on the & d:ahead	0 0 12 0 -15 1 0
lll=for <span> from	0 8 -14 1 -9 -2 11
lll=for <span> from & d:ahead	0 -2 -13 14 -18 -2 13
lll=for <span> from & d:gone	0 11 0 -17 12 0 -2
lll=for <span> on	0 0 0 9 -5 0 0
lll=for <span> on & d:gone	0 0 0 13 -12 0 0
lll=fourth round on	0 0 10 0 -10 0 0
lll=fourth round on & d:ahead	0 0 10 0 -10 0 0
lll=from <day-ahead> ,	0 0 -1 -6 10 0 0
lll=from <day-ahead> , & d:ahead	0 0 -1 -5 9 0 0
lll=from <day-ahead> to	0 0 10 -4 -10 2 -2
lll=from <day-ahead> to & d:ahead	0 0 10 -2 -12 2 -2
lll=from <day-ahead> until	0 0 -3 0 0 9 0
lll=from <day-ahead> until & d:ahead	0 0 -3 0 -3 9 0
lll=from <day-gone> to	12 0 -5 0 0 0 0
lll=from <day-gone> to & d:gone	13 0 0 0 -12 0 0
lll=from <level> on & d:gone	0 0 0 -12 12 0 0
lll=from <level> on & d:today	0 0 0 12 -12 0 0
lll=from <month-gone> to	0 0 0 10 -5 0 0
lll=from <month-gone> to & d:gone	0 0 0 11 -8 0 0
lll=from <name> on	0 0 -3 0 10 0 -1
lll=go on to & d:ahead	0 0 1 0 -10 4 0
lll=go on until	0 0 12 6 -5 -11 0
lll=go on until & d:ahead	0 0 12 0 -1 -10 0
lll=go up on	0 0 -10 -2 15 0 0
lll=go up on & d:ahead	0 0 -9 -2 14 0 0
lll=has lasted since	0 0 -5 9 -1 0 0
lll=has lasted since & d:gone	0 0 0 9 -7 0 0
lll=has run since	0 0 -7 12 -1 0 0
lll=has run since & d:ahead	0 0 -7 0 9 0 0
lll=has run since & d:gone	0 0 0 13 -11 0 0
lll=has until the	0 0 10 0 -9 0 0
lll=has until the & d:ahead	0 0 10 0 -9 0 0
lll=have end on & d:gone	-6 0 0 0 10 0 0
lll=have start on	0 0 0 12 -11 0 0
lll=have start on & d:ahead	0 0 0 14 -14 0 0
lll=in <name> from	5 0 -3 2 3 0 -11
lll=in <name> from & d:ahead	0 0 -2 3 8 0 -11
lll=in <name> on	0 8 4 -10 -2 0 0
lll=in <name> until & d:ahead	0 0 5 0 -9 2 0
lll=in <seat> ,	0 0 -3 -2 10 0 0
lll=in <seat> in	0 -1 0 10 -6 0 0
lll=in <seat> in & d:gone	0 -1 0 10 -6 0 0
lll=in <seat> on	0 0 -14 0 17 -1 -2
lll=in <seat> on & d:ahead	0 0 -13 0 19 0 -1
lll=in busan on & d:ahead	0 0 -9 0 12 0 0
lll=in effect since	8 0 -2 -9 1 0 0
lll=in effect since & d:gone	8 0 0 -9 0 0 0
lll=in force since	-10 -2 -4 0 9 0 0
lll=in force since & d:ahead	0 0 -3 -6 12 0 0
lll=in force since & d:gone	-9 -2 0 5 0 0 0
lll=in geneva in	0 -9 0 3 0 0 0
lll=in geneva in & d:gone	0 -9 0 3 0 0 0
lll=is <level> until	0 0 10 0 -9 0 0
lll=is <level> until & d:ahead	0 0 10 0 -9 0 0
lll=is prolong to	0 0 12 0 -4 -8 0
lll=is prolong to & d:ahead	0 0 9 0 0 -8 0
lll=is suspend from	0 0 0 2 -10 0 6
lll=is suspend from & d:ahead	0 0 0 11 -21 0 7
lll=is suspend from & d:gone	0 0 0 -10 10 0 0
lll=is up on	0 0 14 0 -11 0 0
lll=is up on & d:ahead	0 0 14 0 -13 0 0
lll=it , on	0 0 -8 0 9 0 0
lll=it begin in	0 0 0 10 -9 0 0
lll=it begin in & d:gone	0 0 0 10 -10 0 0
lll=it begin on	0 -6 -8 8 -2 -2 3
lll=it begin on & d:ahead	0 0 -8 2 6 -2 -4
lll=it begin on & d:gone	0 -6 0 4 -9 0 11
lll=it count from	0 0 0 10 -8 0 0
lll=it count from & d:gone	0 0 0 11 -11 0 0
lll=it end on	-2 0 0 -13 -4 13 0
lll=it end on & d:ahead	0 0 1 0 -15 13 0
lll=it end on & d:gone	-1 0 -6 -13 16 0 0
lll=it expire on	9 0 -10 0 7 -9 0
lll=it expire on & d:ahead	0 0 -9 0 14 -9 0
lll=it expire on & d:gone	9 0 0 0 -8 0 0
lll=it has until	0 0 10 0 -7 0 0
lll=it has until & d:ahead	0 0 11 0 -10 0 0
lll=it hold until	0 0 -13 0 5 8 0
lll=it hold until & d:ahead	0 0 -12 0 4 8 0
lll=it lapse on	-4 0 0 12 -6 0 0
lll=it lapse on & d:gone	-4 0 0 12 -7 0 0
lll=it last until & d:ahead	0 0 10 0 -15 0 0
lll=it run to	0 0 19 0 -13 -7 0
lll=it run to & d:ahead	0 0 20 0 -17 -7 0
lll=it start on	0 0 0 15 -3 0 -10
lll=it start on & d:ahead	0 0 0 1 10 0 -10
lll=it start on & d:gone	0 0 0 14 -12 0 0
lll=it until the	3 0 13 0 -18 0 0
lll=it until the & d:ahead	0 0 13 0 -16 0 0
lll=its end on & d:ahead	0 0 12 0 -8 -2 0
lll=kick in on & d:ahead	0 0 -5 12 -5 0 -4
lll=last day is	0 0 11 0 -6 -4 0
lll=last day is & d:ahead	0 0 12 0 -7 -4 0
lll=new end is	0 0 9 0 -3 -6 0
lll=new end is & d:ahead	0 0 10 0 -4 -5 0
lll=next friday ,	0 0 4 0 -12 0 9
lll=next friday , & d:ahead	0 0 4 0 -13 0 9
lll=next monday , & d:ahead	0 0 3 0 -13 0 8
lll=not renew by	0 0 1 0 -10 6 0
lll=not renew by & d:ahead	0 0 1 0 -10 6 0
lll=now last until	0 0 0 6 3 -13 0
lll=now last until & d:ahead	0 0 0 0 9 -13 0
lll=now run to & d:ahead	0 0 6 0 -8 0 0
lll=now run until	0 0 -9 0 -2 12 0
lll=now run until & d:ahead	0 0 -9 0 -3 13 0
lll=of <span> from	0 5 -5 6 -9 0 1
lll=of <span> from & d:gone	0 5 -1 5 -9 0 0
lll=on <day-ahead> ,	0 0 15 0 -14 0 0
lll=on <day-ahead> , & d:ahead	0 0 15 0 -14 0 0
lll=on friday ,	0 0 -9 0 13 0 0
lll=on friday , & d:ahead	0 0 -8 0 12 0 0
lll=on monday , & d:ahead	0 0 1 11 -6 0 -4
lll=on monday , & d:gone	9 0 0 -9 0 0 0
lll=on or after	0 0 -9 0 12 0 0
lll=on or after & d:ahead	0 0 -9 0 12 0 0
lll=on the same & d:ahead	0 0 6 4 -10 0 0
lll=on until the & d:ahead	0 0 7 0 -11 0 0
lll=one end on	2 0 0 8 -10 2 0
lll=one end on & d:gone	2 0 0 8 -11 0 0
lll=otherwise end on	0 0 10 0 -6 0 0
lll=otherwise end on & d:ahead	0 0 11 0 -10 0 0
lll=past midnight on & d:ahead	0 0 11 0 -9 0 0
lll=pause end on	0 0 -7 0 10 -4 0
lll=pause end on & d:ahead	0 0 -7 0 10 -4 0
lll=pay <level> since	0 0 0 -7 9 0 0
lll=pay <level> until	0 0 -5 0 10 -3 0
lll=reach back to	0 0 -7 0 9 0 0
lll=reach back to & d:ahead	0 0 -7 0 9 0 0
lll=run on to	0 0 -13 0 0 12 0
lll=run on to & d:ahead	0 0 -13 0 0 12 0
lll=run out on	9 -3 2 -9 -7 10 -5
lll=run out on & d:ahead	-1 0 3 0 -6 10 -4
lll=run out on & d:gone	11 -3 0 -7 -2 0 0
lll=run until the	0 0 10 0 -6 0 0
lll=run until the & d:ahead	0 0 10 0 -8 0 0
lll=stay suspend until	0 0 -5 0 11 -5 0
lll=stay suspend until & d:ahead	0 0 -5 0 11 -5 0
lll=suspension end on	-5 0 -16 0 11 9 0
lll=suspension end on & d:ahead	0 0 -16 0 7 9 0
lll=tariff end on	0 0 -9 0 11 0 0
lll=tariff end on & d:ahead	0 0 -9 0 11 0 0
lll=tariff truce on	0 0 0 -9 11 0 0
lll=tariff truce until	0 0 -3 0 -10 11 0
lll=tariff truce until & d:ahead	0 0 -3 0 -10 11 0
lll=that apply until	0 0 0 10 -7 0 0
lll=that begin on	0 -5 -1 -1 13 0 -4
lll=that begin on & d:ahead	0 0 -1 0 10 0 -4
lll=that end on	-5 0 16 0 0 -8 0
lll=that end on & d:ahead	0 0 17 0 -10 -8 0
lll=that end on & d:gone	-5 0 0 0 8 0 0
lll=that expire on	0 0 12 0 -8 -2 0
lll=that expire on & d:ahead	0 0 12 0 -9 -1 0
lll=that is until	0 0 -2 0 -6 10 0
lll=that is until & d:ahead	0 0 -2 0 -6 10 0
lll=that start on	0 0 0 -3 -6 0 11
lll=that start on & d:ahead	0 0 0 -2 -7 0 11
lll=the <name> on	0 0 0 4 -11 0 10
lll=the <name> on & d:ahead	0 0 0 0 -8 0 10
lll=the <name> since	0 0 0 -11 12 0 0
lll=the <name> since & d:gone	0 0 0 -11 11 0 0
lll=the <organisation> meet	0 0 11 0 -10 0 0
lll=the <organisation> meet & d:ahead	0 0 11 0 -10 0 0
lll=the <quality> ,	0 0 12 0 -10 0 0
lll=the arrangement of & d:gone	0 0 0 9 -8 0 0
lll=the decree on	0 0 0 13 -12 0 0
lll=the decree on & d:ahead	0 0 0 13 -13 0 0
lll=the duty of	0 0 0 -13 14 0 0
lll=the duty of & d:gone	0 0 0 -10 10 0 0
lll=the night to	0 0 -10 0 11 0 0
lll=the pause of	0 0 0 9 -6 0 0
lll=the pause of & d:gone	0 0 0 10 -8 0 0
lll=the standstill of & d:ahead	0 0 -5 0 12 -4 0
lll=the standstill of & d:gone	0 5 0 10 -16 0 0
lll=the truce of	-7 7 -10 0 -1 0 7
lll=the truce of & d:ahead	0 0 -9 -4 5 0 7
lll=the truce to	0 0 -17 0 0 18 0
lll=the truce to & d:ahead	0 0 -17 0 -1 18 0
lll=their tariff on	0 0 0 9 -9 0 0
lll=their tariff on & d:gone	0 0 0 9 -9 0 0
lll=their truce to	0 0 -2 0 9 -6 0
lll=they meet on	0 0 10 0 -9 0 0
lll=they meet on & d:ahead	0 0 10 0 -10 0 0
lll=to <level> from	0 0 1 -5 11 0 -9
lll=to <level> from & d:ahead	0 0 1 -11 17 0 -9
lll=to <level> in	0 0 0 -10 11 0 0
lll=to <level> in & d:gone	0 0 0 -10 11 0 0
lll=to <level> on	0 0 -8 17 -12 -5 7
lll=to <level> on & d:ahead	0 0 -8 6 -3 -5 7
lll=to <level> on & d:gone	0 0 0 16 -16 0 0
lll=to <number> on	0 0 0 -5 15 0 -8
lll=to <number> on & d:ahead	0 0 -6 -2 18 0 -8
lll=to <seat> on	0 0 9 0 -5 0 0
lll=to <seat> on & d:ahead	0 0 9 0 -7 0 0
lll=to begin on	0 0 -3 -11 7 0 4
lll=to end on	-4 0 14 0 -5 -10 0
lll=to end on & d:ahead	0 0 15 0 -9 -10 0
lll=to end on & d:gone	-4 0 0 0 9 0 0
lll=to expire on	0 0 10 0 -6 0 0
lll=to expire on & d:ahead	0 0 10 0 -7 0 0
lll=to last until	0 0 -10 6 13 -12 0
lll=to last until & d:ahead	0 0 -7 0 16 -11 0
lll=truce , until	0 0 -9 0 9 0 0
lll=truce , until & d:ahead	0 0 -9 0 9 0 0
lll=truce begin on	0 -1 0 -5 13 -1 -1
lll=truce end on	-2 0 23 -3 -11 -5 0
lll=truce end on & d:ahead	0 0 22 0 -18 -4 0
lll=truce lapse on	1 0 -12 0 11 -1 0
lll=truce lapse on & d:ahead	0 0 -12 0 14 -1 0
lll=truce last until	0 0 16 0 -6 -10 0
lll=truce last until & d:ahead	0 0 17 0 -8 -10 0
lll=truce run to	0 0 9 0 -1 -10 0
lll=truce run to & d:ahead	0 0 9 0 -2 -10 0
lll=until midnight on	0 0 -12 0 13 0 0
lll=until midnight on & d:ahead	0 0 -12 0 13 0 0
lll=up to the	0 0 -15 0 2 10 0
lll=up to the & d:ahead	0 0 -15 0 1 10 0
lll=was make in	0 3 0 7 -13 0 0
lll=was make in & d:gone	0 3 0 7 -13 0 0
lll=was make on & d:gone	0 0 0 10 -7 0 0
lll=was sign in	0 11 0 -14 0 0 0
lll=was sign in & d:gone	0 11 0 -14 0 0 0
lll=what change on	0 0 -2 10 -6 0 0
lll=what change on & d:ahead	0 0 -2 11 -7 0 0
lll=which begin on	0 11 0 -7 -6 9 -2
lll=which begin on & d:gone	0 12 0 0 -11 0 0
lll=which date from & d:gone	0 0 0 9 -8 0 0
lll=which end on	3 0 4 -4 0 -12 0
lll=which end on & d:ahead	0 0 6 0 0 -12 0
lll=which expire on	0 0 8 0 -4 0 0
lll=which expire on & d:ahead	0 0 9 0 -6 0 0
lll=which last until	0 0 -8 0 0 10 0
lll=which last until & d:ahead	0 0 -7 0 -1 10 0
lll=which run to	0 0 9 0 -3 -1 0
lll=which run to & d:ahead	0 0 11 0 -7 -1 0
lll=will last until	0 0 6 0 -10 1 0
lll=will last until & d:ahead	0 0 6 0 -11 1 0
lll=will run to	0 0 -12 0 0 10 0
lll=will run to & d:ahead	0 0 -12 0 0 10 0
lll=with <name> end	11 0 -10 0 2 0 0
lll=would apply from	0 0 -2 0 9 0 -2
lll=would apply from & d:ahead	0 0 -2 0 9 0 -2
lll=would begin on	0 0 12 0 -17 -1 8
lll=would begin on & d:ahead	0 0 12 0 -18 -1 8
lll=would last until	0 0 -18 0 -1 20 0
lll=would last until & d:ahead	0 0 -18 0 -2 20 0
lll=would run to	0 0 -10 0 0 10 0
lll=would run to & d:ahead	0 0 -10 0 0 11 0
lll=year end on	0 0 -3 0 -7 10 0
lll=year end on & d:ahead	0 0 -3 0 -8 10 0
lll=— wednesday ,	0 0 7 8 -15 0 0
lll=— wednesday , & d:today	0 0 7 8 -15 0 0
lr=( )	0 0 -10 -5 14 3 0
lr=( ) & d:gone	0 0 0 -9 15 0 0
lr=, ,	5 -3 -1 9 -5 -9 0
lr=, , & d:ahead	0 0 -21 6 14 -7 0
lr=, , & d:today	9 0 22 0 -23 0 0
lr=, .	4 0 0 0 -7 -1 10
lr=, . & d:ahead	0 0 -7 6 -5 0 11
lr=, :	0 0 -1 -10 16 0 0
lr=, ;	0 0 6 7 -11 0 0
lr=, <end>	0 -4 -1 -3 6 6 -8
lr=, <end> & d:ahead	0 0 -1 -23 9 9 -4
lr=, <end> & d:gone	5 -1 -3 11 -9 0 0
lr=, <end> & d:today	-10 0 1 0 4 -1 0
lr=, of	0 0 -5 -5 12 0 0
lr=, —	-5 7 -13 2 4 0 0
lr=, — & d:today	-1 0 -12 3 8 0 0
lr=: , & d:ahead	0 0 -7 0 11 0 0
lr=: , & d:today	0 0 13 0 -12 0 0
lr=: .	0 0 12 0 -19 8 -2
lr=: . & d:ahead	0 0 12 0 -19 8 -2
lr=: <end>	0 0 8 0 5 -16 -2
lr=: <end> & d:ahead	0 0 14 -5 0 -16 -1
lr=: <end> & d:today	0 0 -6 -3 12 0 0
lr=: the	0 0 -12 0 14 0 0
lr=<begin> ,	-8 12 0 0 0 -7 0
lr=<begin> , & d:gone	-5 13 0 -12 0 0 0
lr=<begin> .	2 6 -2 7 -15 10 2
lr=<begin> . & d:ahead	0 0 0 0 -8 11 3
lr=<begin> . & d:gone	4 7 4 8 -18 0 0
lr=<begin> <end>	-3 -6 4 2 3 -11 -13
lr=<begin> <end> & d:ahead	0 0 9 0 0 -7 -9
lr=<begin> <person> & d:today	0 0 0 8 -8 0 0
lr=<begin> <quality> & d:today	0 0 9 0 -8 0 0
lr=<begin> at	0 0 11 0 -10 0 0
lr=<begin> at & d:today	0 0 8 0 -7 0 0
lr=<begin> is	0 0 2 -2 -9 11 0
lr=<begin> is & d:ahead	0 0 0 0 -10 11 0
lr=<begin> it	0 0 -15 -3 23 0 0
lr=<begin> it & d:ahead	0 0 -11 0 14 0 0
lr=<begin> —	11 3 0 0 -4 -9 -5
lr=<level> ,	0 0 -8 -5 15 0 0
lr=<level> , & d:ahead	0 0 -8 0 10 0 0
lr=<level> .	0 0 -16 -7 12 0 7
lr=<level> . & d:today	0 0 -7 -2 12 0 0
lr=<level> <end>	0 0 19 0 -17 0 0
lr=<span> .	0 0 -6 0 8 0 0
lr=after ,	0 0 3 0 3 -9 0
lr=after , & d:ahead	0 0 6 2 -2 -8 0
lr=after .	0 0 9 0 -7 0 0
lr=after . & d:ahead	0 0 9 0 -7 0 0
lr=after ?	0 0 2 0 -16 10 0
lr=after ? & d:ahead	0 0 2 0 -16 10 0
lr=again .	0 0 0 9 -4 -1 0
lr=again . & d:gone	0 0 0 9 -8 0 0
lr=and .	0 0 -10 0 11 0 0
lr=and . & d:ahead	0 0 -10 0 10 0 0
lr=and <end>	0 0 0 0 9 -3 0
lr=and it	0 0 0 9 -10 0 0
lr=and of	0 0 -8 -8 16 0 0
lr=and of & d:gone	0 0 0 -8 9 0 0
lr=as .	0 0 11 -3 -7 0 0
lr=back .	0 0 -10 1 6 0 0
lr=back . & d:ahead	0 0 -10 1 6 0 0
lr=before <end>	0 0 -5 -13 4 -4 13
lr=before <end> & d:ahead	0 0 -5 -7 0 -4 13
lr=begin , & d:ahead	0 0 2 -10 0 0 3
lr=begin and	0 0 0 13 -11 0 -1
lr=by .	0 0 -2 -9 14 0 -7
lr=by . & d:ahead	0 0 -1 -7 10 0 -7
lr=by <end>	0 0 -6 0 19 -7 -3
lr=by <end> & d:ahead	0 0 -6 0 19 -6 -3
lr=by the	0 0 -14 0 6 0 4
lr=by the & d:ahead	0 0 -14 -3 11 0 4
lr=effect .	-1 0 0 10 -7 0 0
lr=end .	11 0 -10 -1 7 -6 0
lr=end . & d:ahead	0 0 -17 0 21 -5 0
lr=end . & d:today	11 0 6 0 -13 0 0
lr=end <end>	-3 0 -1 0 0 9 0
lr=end <end> & d:ahead	0 0 0 0 -10 10 0
lr=from ,	-3 11 7 5 -6 -10 -2
lr=from , & d:gone	-1 13 0 -3 0 0 -3
lr=from .	0 1 -4 12 -21 9 15
lr=from . & d:ahead	0 0 -2 0 -16 9 16
lr=from . & d:today	0 0 0 11 -9 0 0
lr=from :	0 0 2 -4 14 0 -14
lr=from : & d:ahead	0 0 3 2 5 0 -14
lr=from <end>	2 -4 -21 -8 12 -14 10
lr=from <end> & d:ahead	0 0 -18 -1 3 -13 12
lr=from <end> & d:gone	0 -2 0 -6 12 0 0
lr=from <end> & d:today	5 0 0 -9 7 0 0
lr=from <level>	0 -1 0 -2 15 0 -11
lr=from <level> & d:ahead	0 0 0 0 9 0 -11
lr=from <number>	0 0 0 -4 11 0 -4
lr=from <number> & d:ahead	0 0 0 -4 10 0 -4
lr=from <quality> & d:ahead	0 0 0 -16 8 0 2
lr=from ?	0 0 0 6 -14 0 8
lr=from ? & d:ahead	0 0 0 8 -16 0 8
lr=from a	0 0 0 11 -2 0 -9
lr=from a & d:ahead	0 0 0 11 -3 0 -9
lr=from and	0 0 3 5 0 -2 -12
lr=from and & d:ahead	0 -1 3 2 3 -2 -11
lr=from for & d:ahead	0 0 0 0 -6 0 9
lr=from if	0 0 -5 -5 15 0 0
lr=from if & d:ahead	0 0 -5 -3 13 0 0
lr=from of & d:gone	0 0 0 9 -7 0 0
lr=from our & d:ahead	0 0 0 -2 12 0 -7
lr=from the	0 0 0 0 7 0 -10
lr=from the & d:ahead	0 0 1 -7 13 0 -10
lr=from to	0 4 14 2 -6 -6 -4
lr=from to & d:ahead	0 0 15 9 -13 -5 -2
lr=from to & d:gone	0 5 0 -14 10 0 -1
lr=from unless	0 0 10 -2 -2 0 -4
lr=from unless & d:ahead	0 0 10 -1 -3 0 -4
lr=happen ?	0 0 -13 0 17 -2 0
lr=in , & d:ahead	0 0 -3 -6 14 0 0
lr=in .	0 20 0 -7 -12 0 0
lr=in . & d:gone	0 20 0 -7 -13 0 0
lr=in ;	0 0 0 -8 12 0 0
lr=in ; & d:gone	0 0 0 -8 12 0 0
lr=in <end>	-4 4 -7 10 -1 -1 0
lr=in <end> & d:ahead	0 0 -5 0 9 0 0
lr=in <end> & d:gone	-4 4 0 11 -10 0 0
lr=in and	-4 -8 0 0 9 0 0
lr=in and & d:gone	-4 -8 0 0 8 0 0
lr=in both	0 0 0 11 -11 0 0
lr=in both & d:gone	0 0 0 11 -11 0 0
lr=in for	0 -14 0 0 6 0 0
lr=in for & d:gone	0 -14 0 0 6 0 0
lr=in has	0 0 0 10 -8 0 0
lr=in has & d:gone	0 0 0 10 -8 0 0
lr=in it	0 0 0 -7 10 0 0
lr=in it & d:gone	0 0 0 -7 9 0 0
lr=in with	0 0 0 10 -10 0 0
lr=in with & d:gone	0 0 0 10 -10 0 0
lr=including .	0 0 9 0 -17 6 0
lr=including . & d:ahead	0 0 9 0 -17 6 0
lr=is ,	0 0 -3 0 13 -6 0
lr=is <end>	0 0 7 0 -8 2 0
lr=is <end> & d:ahead	0 0 7 0 -10 2 0
lr=last ,	0 -3 0 5 -2 0 0
lr=last , & d:gone	0 -3 0 5 -2 0 0
lr=last the	0 0 0 -10 10 0 0
lr=last the & d:gone	0 0 0 -10 10 0 0
lr=meet .	0 0 11 0 -10 0 0
lr=monday ,	0 0 0 8 -9 0 0
lr=monday , & d:today	0 0 0 8 -9 0 0
lr=monday <end>	0 0 -5 -6 13 0 0
lr=monday <end> & d:today	0 0 -5 -6 13 0 0
lr=not .	0 0 9 0 -7 0 0
lr=not . & d:ahead	0 0 12 0 -10 0 0
lr=of ,	4 -9 0 4 -2 -1 0
lr=of , & d:gone	5 -8 0 5 -3 0 0
lr=of .	0 0 16 0 -3 -5 -10
lr=of . & d:ahead	0 0 17 7 -13 -5 -9
lr=of . & d:gone	0 0 0 -9 11 0 0
lr=of <end>	7 8 0 0 -15 -11 12
lr=of <end> & d:ahead	0 0 1 -6 -2 -10 12
lr=of <end> & d:gone	8 8 0 -4 -8 0 0
lr=of and	0 0 0 -7 9 0 -4
lr=of and & d:ahead	0 0 0 -7 11 0 -3
lr=of and & d:gone	0 0 0 -14 9 0 0
lr=of between & d:gone	0 7 0 0 -7 0 0
lr=of end	0 -7 0 0 8 0 0
lr=of has	0 6 0 -25 23 0 0
lr=of has & d:gone	0 6 0 -23 19 0 0
lr=of is & d:ahead	0 0 0 0 9 -5 -2
lr=of it & d:gone	0 0 0 10 -8 0 0
lr=of say	0 0 -3 10 -4 0 0
lr=of that	0 0 0 12 -12 0 0
lr=of that & d:gone	0 0 0 12 -12 0 0
lr=of the	2 0 0 -16 17 0 -3
lr=on (	0 0 0 12 -7 0 0
lr=on ( & d:ahead	0 0 0 13 -9 0 0
lr=on , & d:gone	0 8 -13 -4 2 -1 8
lr=on .	0 -7 0 10 -10 3 5
lr=on . & d:ahead	-6 0 8 1 -13 5 7
lr=on . & d:gone	5 -3 -21 0 5 -3 0
lr=on . & d:today	0 0 -9 11 -3 0 0
lr=on :	5 0 5 -6 -14 0 9
lr=on : & d:ahead	0 0 5 0 -18 0 10
lr=on ;	1 -1 7 0 -7 -10 8
lr=on ; & d:ahead	0 0 4 -2 -3 -9 9
lr=on <day-today>	8 0 -1 -11 0 0 0
lr=on <day-today> & d:gone	9 0 0 -10 0 0 0
lr=on <end>	0 -16 -14 6 16 -4 -9
lr=on <end> & d:ahead	-2 0 -13 6 16 -1 -8
lr=on <end> & d:gone	3 -14 0 0 4 -3 0
lr=on <name>	11 0 0 0 -1 0 -9
lr=on <name> & d:ahead	0 0 0 0 6 0 -9
lr=on <name> & d:gone	11 0 0 0 -11 0 0
lr=on ? & d:gone	0 0 0 -4 8 0 0
lr=on after	2 0 6 -9 0 0 0
lr=on after & d:ahead	0 0 10 0 -8 0 0
lr=on after & d:today	0 0 -4 -3 10 0 0
lr=on afternoon	0 0 1 9 -10 0 0
lr=on afternoon & d:gone	0 0 0 9 -9 0 0
lr=on and	8 -1 0 -8 -3 -5 11
lr=on and & d:ahead	-5 -1 2 -1 -7 -4 14
lr=on and & d:gone	12 0 0 -5 0 0 -7
lr=on and & d:today	0 0 0 -10 11 0 0
lr=on are	0 0 -12 7 -7 0 12
lr=on are & d:ahead	0 0 -11 10 -9 0 12
lr=on at	-5 0 1 -15 11 5 -8
lr=on at & d:ahead	0 0 3 -10 3 5 -8
lr=on at & d:gone	-3 0 0 -2 9 0 0
lr=on doe	0 0 0 12 -11 0 0
lr=on end	0 6 8 -1 -10 0 0
lr=on evening	0 0 -3 -3 12 0 0
lr=on for	0 6 -3 10 -10 -5 0
lr=on for & d:gone	0 7 0 12 -16 0 0
lr=on if & d:gone	0 0 0 8 -8 0 0
lr=on in	-2 0 0 -5 14 -2 -4
lr=on in & d:ahead	0 0 -1 9 0 -2 -4
lr=on in & d:gone	-2 0 0 -11 16 0 0
lr=on is	0 0 -4 -3 14 0 0
lr=on is & d:ahead	0 0 -3 0 8 0 0
lr=on it	4 0 11 3 -9 0 -10
lr=on it & d:ahead	0 0 8 3 -2 0 -10
lr=on next	0 0 -2 0 -14 16 0
lr=on next & d:ahead	0 0 -2 0 -13 16 0
lr=on night	-6 0 12 -11 0 0 0
lr=on night & d:gone	-5 0 13 -8 0 0 0
lr=on of	0 0 -8 -5 15 0 0
lr=on on	0 0 0 9 -15 0 6
lr=on on & d:gone	0 0 0 10 -9 0 0
lr=on that & d:gone	-2 0 0 -7 12 0 0
lr=on that & d:today	0 0 -5 11 -6 0 0
lr=on the & d:gone	2 0 0 -10 11 0 0
lr=on they	0 0 0 -7 11 0 0
lr=on to	0 0 0 -10 17 0 -5
lr=on to & d:today	0 0 0 -7 10 0 0
lr=on under	0 0 0 10 -9 0 0
lr=on unless	0 0 -10 -4 16 0 0
lr=on unless & d:ahead	0 0 -10 0 13 0 0
lr=on we	0 0 9 0 -7 0 0
lr=on we & d:ahead	0 0 9 0 -8 0 0
lr=on without	-10 0 9 0 4 -2 0
lr=on without & d:gone	-9 0 0 0 11 0 0
lr=over .	0 0 22 0 -21 0 0
lr=same .	9 0 5 -2 -10 0 0
lr=same . & d:gone	9 0 0 0 -8 0 0
lr=sign .	0 0 4 7 -8 0 0
lr=sign . & d:ahead	0 0 -5 0 9 0 0
lr=sign . & d:gone	0 0 0 8 -7 0 0
lr=sign . & d:today	0 0 9 0 -8 0 0
lr=since ,	-7 0 -11 3 5 0 0
lr=since , & d:ahead	0 0 -9 -5 17 0 0
lr=since :	4 0 0 12 -15 0 0
lr=since : & d:gone	4 0 0 13 -17 0 0
lr=since <name> & d:ahead	0 0 -5 -1 8 0 0
lr=since and	-1 0 -4 14 -6 0 0
lr=since and & d:ahead	0 0 -3 -4 9 0 0
lr=since and & d:gone	-1 0 0 17 -15 0 0
lr=since at	0 0 0 13 -12 0 0
lr=since both	0 0 0 9 -9 0 0
lr=since both & d:gone	0 0 0 10 -10 0 0
lr=since end & d:ahead	0 0 -6 0 10 0 0
lr=since has	0 0 0 10 -7 0 0
lr=since its	0 0 0 9 -8 0 0
lr=since its & d:gone	0 0 0 9 -8 0 0
lr=since most	0 0 0 -8 9 0 0
lr=since most & d:gone	0 0 0 -8 9 0 0
lr=since of	0 0 0 -9 11 0 0
lr=since of & d:gone	0 0 0 -9 10 0 0
lr=since the	2 0 7 4 -12 0 0
lr=since the & d:ahead	0 0 8 0 -7 0 0
lr=sunday <end>	0 0 12 -3 -9 0 0
lr=sunday <end> & d:today	0 0 9 -2 -6 0 0
lr=telephone .	0 0 10 0 -10 0 0
lr=telephone . & d:today	0 0 11 0 -11 0 0
lr=the ,	-4 -1 3 -16 4 -6 10
lr=the , & d:ahead	0 0 8 -11 -7 -5 10
lr=the , & d:gone	-2 0 0 -5 12 0 0
lr=the .	5 0 -11 -22 12 -1 4
lr=the . & d:gone	6 0 0 -9 1 0 0
lr=the :	0 0 10 1 -11 0 0
lr=the : & d:ahead	0 0 10 0 -9 0 0
lr=the <end>	6 -3 -1 6 -9 9 -7
lr=the <end> & d:ahead	-1 0 1 -7 -5 11 -6
lr=the <end> & d:gone	4 -2 -3 -9 12 -5 0
lr=the <end> & d:today	4 0 -4 24 -23 0 0
lr=the <number>	0 0 -8 0 9 0 0
lr=the <number> & d:ahead	0 0 -8 0 9 0 0
lr=the ?	0 0 -2 -1 9 0 -5
lr=the for	0 0 8 -4 6 -11 0
lr=the for & d:ahead	0 0 9 0 0 -11 0
lr=the next	0 0 6 0 0 -11 0
lr=the next & d:ahead	0 0 6 0 0 -11 0
lr=the they	0 0 10 9 -22 0 5
lr=the they & d:ahead	0 0 10 0 -14 0 5
lr=the they & d:gone	0 0 0 10 -10 0 0
lr=the to	0 0 -15 -3 13 1 1
lr=the to & d:ahead	0 0 -15 0 10 1 2
lr=the was	0 0 6 0 -10 4 0
lr=the was & d:ahead	0 0 6 0 -11 5 0
lr=through ,	0 0 -8 0 10 0 0
lr=through , & d:ahead	0 0 -8 0 10 0 0
lr=through <end>	0 0 7 0 -10 2 0
lr=through <end> & d:ahead	0 0 7 0 -11 2 0
lr=time ,	0 0 -1 11 -8 0 0
lr=to )	0 0 9 0 -5 0 0
lr=to ) & d:ahead	0 0 10 0 -8 0 0
lr=to ,	11 0 -2 -12 2 2 -4
lr=to , & d:gone	12 0 -1 -6 0 -1 0
lr=to .	1 0 5 -16 -3 3 -8
lr=to . & d:gone	2 0 -7 -6 11 -4 0
lr=to ; & d:ahead	0 0 4 0 -8 0 0
lr=to <end>	1 -2 -1 2 8 -5 -9
lr=to <end> & d:ahead	0 0 -3 -3 12 -3 -8
lr=until )	0 0 21 0 -18 -2 0
lr=until ) & d:ahead	0 0 21 0 -19 -2 0
lr=until ,	2 -2 0 -15 0 11 -8
lr=until , & d:ahead	0 0 0 -6 -2 11 -7
lr=until .	-12 0 -5 0 11 2 -6
lr=until . & d:ahead	0 0 -2 -10 6 3 -5
lr=until . & d:gone	-9 0 0 6 3 -1 0
lr=until ;	0 0 0 0 -13 13 0
lr=until ; & d:ahead	0 0 0 0 -12 13 0
lr=until <end>	-7 0 0 -8 12 -7 -7
lr=until <end> & d:gone	-4 0 -6 0 15 0 0
lr=until <level>	0 0 -9 0 6 0 5
lr=until <name>	-3 0 13 -2 -6 0 0
lr=until <name> & d:ahead	0 0 13 0 -12 0 0
lr=until its	0 0 4 0 -11 7 0
lr=until its & d:ahead	0 0 4 0 -11 7 0
lr=until next	0 0 4 8 -2 -14 0
lr=until next & d:ahead	0 0 9 0 0 -14 0
lr=until night	0 0 9 0 -8 0 0
lr=until night & d:ahead	0 0 9 0 -9 0 0
lr=until of	0 0 8 15 -17 -3 0
lr=until of & d:ahead	0 0 9 0 -8 -3 0
lr=until of & d:gone	0 0 0 14 -11 0 0
lr=until there & d:gone	6 0 0 7 -14 0 0
lr=until they	8 0 -10 -5 -4 0 10
lr=until they & d:ahead	0 0 -10 0 0 0 10
lr=until to	0 0 -8 -4 12 2 -1
lr=· <end>	0 0 -3 -5 12 0 0
lr=· <end> & d:today	0 0 -3 -4 11 0 0
nc2=bear	13 0 -3 -2 -9 10 4
nc2=begin	4 14 2 -9 -7 9 -8
nc2=down	-6 0 -12 5 1 5 4
nc2=end	8 6 -23 -11 12 -4 10
nc2=impose	-3 -13 13 3 3 -12 -15
nc2=propose	-7 -11 5 1 0 12 -12
nc2=refuse	0 0 -1 -7 13 0 0
nc2=renew	-1 6 2 4 -1 -9 -5
nc2=return	0 0 -7 3 0 11 -3
nc2=say	-1 3 10 -4 -9 0 3
nc2=sell	0 4 3 8 -13 0 0
nc2=sign	-7 2 0 7 -1 0 -13
nc2=stay	-6 -10 1 0 7 1 -13
nc2=suspend	-2 -5 -2 6 2 1 -13
nc2=target	-5 0 0 6 10 -16 -12
nc2=threaten	0 0 10 -3 -13 0 8
nc2=up	-12 5 10 -19 1 4 -10
nct2=agree participle-passive	0 0 4 -12 2 -4 6
nct2=agree perfect	0 0 0 -6 9 -1 0
nct2=agree pluperfect	9 0 -12 5 -1 0 0
nct2=agree present	0 0 -17 4 0 12 -5
nct2=bear future	0 0 -23 8 5 7 1
nct2=bear gerund	0 0 0 -6 11 0 0
nct2=bear modal	5 0 -3 5 -10 6 0
nct2=bear perfect	0 0 -6 12 -5 0 -1
nct2=bear present	-2 -5 17 -22 -3 0 10
nct2=begin modal	-3 0 8 -9 7 -11 0
nct2=begin participle-passive	0 0 0 14 -10 0 -1
nct2=begin perfect	10 3 4 -11 -6 0 0
nct2=begin present	3 12 -9 -1 -4 15 -5
nct2=begin present-passive	0 0 0 -8 9 0 0
nct2=down future	0 0 -10 -10 5 0 9
nct2=down modal	0 0 -14 -3 20 0 0
nct2=down past	0 2 4 10 -14 0 0
nct2=down present	-3 0 2 11 -14 6 0
nct2=down present-passive	0 -1 -3 8 0 0 0
nct2=end modal	0 0 9 -8 -1 6 0
nct2=end participle-passive	11 14 -6 -20 -1 0 -2
nct2=end past	0 11 -12 -14 13 0 -3
nct2=end perfect	0 0 -2 -4 13 0 0
nct2=end perfect-passive	-6 0 -4 0 -2 5 10
nct2=end present	6 -22 -12 11 -1 -18 10
nct2=end present-passive	0 0 -4 -1 10 0 0
nct2=impose future	1 0 9 -13 8 -6 -5
nct2=impose gerund	0 0 -6 7 -12 5 7
nct2=impose modal	0 0 2 3 -2 -11 3
nct2=impose participle-passive	-5 -9 10 -12 2 0 5
nct2=impose past	-2 -2 0 8 -5 -12 8
nct2=impose perfect	5 1 7 2 -3 -10 -8
nct2=impose present	8 -8 -16 6 3 6 -12
nct2=impose present-passive	-4 -2 6 5 8 -3 -23
nct2=lack future	0 0 -10 0 11 0 0
nct2=lack present	5 0 0 7 -19 6 0
nct2=lack present-passive	0 0 10 0 -4 -5 0
nct2=propose present	0 0 11 -2 -1 -4 -2
nct2=renew future-passive	-1 0 12 3 -10 0 0
nct2=renew modal-passive	1 0 -7 -2 14 -6 0
nct2=renew past	4 2 2 3 -13 0 0
nct2=renew past-passive	-4 7 -22 0 17 0 0
nct2=renew present	0 0 -4 -5 12 0 0
nct2=renew present-passive	0 -2 12 4 -16 4 0
nct2=return future	0 0 4 0 -10 3 0
nct2=return present	0 0 -12 -7 11 9 0
nct2=say future	0 0 15 0 -14 0 0
nct2=say past	-10 -3 -1 0 4 2 -1
nct2=say present	-1 7 7 -6 -10 -3 13
nct2=say present-passive	0 0 0 10 -5 0 0
nct2=sell present	0 0 4 11 -14 0 0
nct2=sign participle-passive	-4 8 0 -17 1 0 5
nct2=sign perfect	0 0 0 -7 13 -2 0
nct2=sign present	0 0 -5 12 -10 12 -4
nct2=stay future	0 0 -12 -5 13 3 0
nct2=stay future-passive	0 0 15 0 -13 0 0
nct2=stay gerund	0 0 0 7 -11 4 0
nct2=stay modal	0 0 -11 17 -12 10 0
nct2=stay participle-passive	0 0 -12 4 12 -3 0
nct2=stay past	-5 6 0 -6 11 -5 -9
nct2=stay present	0 -12 0 1 4 0 -5
nct2=suspend future	0 0 0 19 -14 0 0
nct2=suspend modal	0 0 5 12 -16 0 0
nct2=suspend participle-passive	0 0 -1 7 -8 4 0
nct2=suspend present	0 0 -1 -12 14 1 -7
nct2=suspend present-passive	0 0 -6 0 12 0 -4
nct2=target future	0 0 0 0 15 -5 -12
nct2=target perfect	0 0 10 0 -2 -3 0
nct2=target present	2 0 -8 20 -11 0 0
nct2=threaten present	0 0 17 0 -17 0 0
nct2=up future	0 0 12 -7 -2 0 0
nct2=up present	0 8 -3 -9 3 3 -2
next="	-1 -5 -20 12 11 7 -11
next=(	4 8 -5 5 -10 5 0
next=)	9 -8 1 -2 0 -1 -5
next=,	-12 -4 7 -1 1 2 -2
next=:	0 -12 1 -10 7 0 6
next=;	-2 1 -4 0 7 0 -4
next=after	0 0 -4 -8 16 0 0
next=and	8 10 -29 7 -2 -1 4
next=because	-9 0 5 -5 8 0 0
next=that	-5 -7 21 1 -10 -4 -12
next=which	0 0 2 -9 8 0 0
next=—	6 13 -19 -9 16 -19 -1
nhas-future	-7 -9 15 -10 0 7 -9
nhas-infinitive	0 0 -9 -6 10 4 -1
nhas-modal	1 -12 -4 1 9 -4 -2
nhas-participle	5 11 -1 -6 -6 3 -3
nhas-past	-4 30 3 -4 -2 -6 -13
nhas-perfect	-5 5 1 1 4 -9 -9
nhas-pluperfect	13 -8 2 -19 3 4 -2
nhas-present	-6 -2 -5 11 1 -13 3
nt2=future-passive	-3 0 15 -3 -7 2 -5
nt2=modal	1 -7 1 8 -7 2 0
nt2=modal-passive	0 -1 -5 0 17 -7 0
nt2=participle-passive	6 11 2 -14 -4 0 -4
nt2=past	-12 25 10 -2 -7 -6 -8
nt2=past-passive	0 3 -20 -8 24 0 -4
nt2=perfect	2 7 0 1 2 -10 -19
nt2=perfect-not	0 0 -4 -7 17 -3 -1
nt2=perfect-passive	-4 0 9 -5 -9 2 6
nt2=perfect-passive-not	-6 0 -4 0 12 0 0
nt2=pluperfect	10 -7 -1 -12 4 5 0
nt2=present	-2 -3 -17 16 1 -8 10
nt2=present-not	0 0 3 -9 -12 2 13
nt2=present-passive	-9 3 20 -1 -1 -5 -21
nt2=present-passive-not	0 0 -3 6 7 0 -8
nv0-none	-11 5 -3 -1 16 -3 -12
nv1-none	-11 5 -3 -1 16 -3 -12
nv2-none	-7 -19 -5 -3 15 3 -1
nv2=agree	-2 0 -1 -5 6 11 -7
nv2=announce	0 0 -2 0 7 -9 4
nv2=apply	5 0 3 -6 -14 16 0
nv2=ask	-4 -6 -8 0 12 7 -3
nv2=be	-2 -17 0 13 5 -5 -21
nv2=bear	0 0 -1 -13 18 0 0
nv2=begin	-10 5 5 0 -5 -7 7
nv2=bring	0 0 -16 -2 23 0 -1
nv2=charge	-3 0 13 9 -2 -11 -12
nv2=conclude	0 0 0 -7 10 0 -2
nv2=end	18 12 -21 -4 1 -3 0
nv2=expect	0 0 9 0 -5 0 0
nv2=expire	0 -9 12 -2 -3 -3 8
nv2=explain	0 10 -4 0 -1 0 0
nv2=fall	0 0 -3 13 -14 0 7
nv2=go	-6 6 2 -12 6 1 -11
nv2=halve	0 -1 4 7 -4 -4 0
nv2=have	-10 0 -4 1 3 -13 11
nv2=hit	0 0 -7 0 9 0 0
nv2=leave	0 0 14 5 -12 -1 -1
nv2=let	0 0 -13 -2 19 -3 0
nv2=levy	0 0 2 -9 0 0 7
nv2=look	-7 0 0 -1 13 0 0
nv2=lose	0 0 0 -11 10 0 0
nv2=meet	7 0 5 -7 -8 6 0
nv2=offer	0 0 10 0 -7 0 0
nv2=other	0 22 -22 -17 21 -7 -5
nv2=pay	4 3 -1 -1 -11 9 9
nv2=prolong	0 0 15 -3 -5 -8 0
nv2=promise	0 0 -8 0 11 0 0
nv2=raise	0 0 -9 -1 15 0 0
nv2=renew	-1 8 -13 5 1 0 0
nv2=replace	-6 0 -10 0 16 0 0
nv2=resume	0 0 -5 -2 10 0 0
nv2=run	-6 6 -4 0 0 -2 8
nv2=say	-2 -5 0 -2 -2 10 0
nv2=ship	0 0 0 11 -11 0 0
nv2=sign	0 -1 -7 21 -6 -8 0
nv2=sit	0 0 8 4 -11 0 0
nv2=stay	0 0 -8 -2 9 4 -2
nv2=suspend	0 -2 3 4 0 0 -9
nv2=take	17 2 2 -2 -12 -7 0
nv2=wait	0 0 -5 -1 9 0 0
nv2=warn	0 0 14 0 -18 0 5
nv2=write	2 0 18 -1 -14 -1 0
nvt2=agree present	0 0 -6 0 -7 14 0
nvt2=announce past	0 0 -5 0 9 -10 5
nvt2=answer past	0 0 8 1 -11 0 0
nvt2=apply present	0 0 2 -6 -5 11 0
nvt2=be future	0 0 -9 -2 8 3 0
nvt2=be modal	0 0 -14 9 -1 13 0
nvt2=be past	-5 -6 5 -9 18 -7 -8
nvt2=be present	3 -5 10 15 -7 -21 -12
nvt2=bear present	0 0 -1 -12 16 0 0
nvt2=begin present	-1 6 -4 6 -10 -4 8
nvt2=bring past	0 0 0 9 -7 0 0
nvt2=bring present	0 0 -1 -5 10 0 0
nvt2=charge future	0 0 7 0 10 -6 -11
nvt2=charge modal	0 0 -8 0 11 0 0
nvt2=charge present	0 0 4 20 -16 0 -8
nvt2=come modal	0 0 -7 0 12 0 0
nvt2=come present	-2 0 0 0 -5 11 -6
nvt2=continue future	0 0 14 0 -14 0 0
nvt2=cut present	0 0 -3 10 -5 0 0
nvt2=end participle	11 14 -6 -20 -1 0 -2
nvt2=end past	1 13 -11 -10 3 0 0
nvt2=end present	8 -14 -17 13 0 -13 4
nvt2=enter present	-1 0 2 -13 14 -4 0
nvt2=expect present	0 0 9 0 -6 0 0
nvt2=expire present	0 -5 11 0 -7 0 8
nvt2=extend modal	0 0 12 -1 -4 0 0
nvt2=fall present	0 0 0 12 -18 0 8
nvt2=get present	0 0 -4 0 10 0 0
nvt2=go present	0 8 0 -8 2 4 -8
nvt2=halve present	0 0 0 8 0 -4 0
nvt2=have present	-7 0 -1 0 0 -12 11
nvt2=keep perfect	0 0 4 7 -9 0 0
nvt2=keep present	0 0 3 -8 10 0 -3
nvt2=leave participle	0 0 10 0 -10 0 0
nvt2=leave present	0 0 7 -11 2 0 0
nvt2=let present	0 0 -9 0 11 0 0
nvt2=make participle	0 0 -12 4 11 -3 0
nvt2=other past	0 10 0 2 -9 0 0
nvt2=other perfect	0 7 -7 -7 11 0 -1
nvt2=other present	-1 9 -16 -18 24 -3 0
nvt2=pay past	4 8 0 -14 2 0 0
nvt2=pay perfect	0 0 -14 14 -5 0 0
nvt2=pay present	-9 -3 18 -12 -10 4 10
nvt2=prolong future	0 0 13 0 -10 0 0
nvt2=prolong modal	0 0 -19 0 22 0 0
nvt2=prolong participle	0 0 9 5 -14 0 0
nvt2=prolong past	0 0 -3 -2 9 0 0
nvt2=prolong present	0 -1 17 -3 -7 -4 0
nvt2=put perfect	0 0 -4 -5 9 0 0
nvt2=rise future	0 0 9 0 -8 0 0
nvt2=run past	0 13 0 1 -13 0 0
nvt2=run present	-2 0 -7 -5 8 0 8
nvt2=say modal	5 0 4 0 -9 0 0
nvt2=say past	-5 0 -1 -1 3 11 -15
nvt2=say perfect	-2 0 -8 -1 9 4 0
nvt2=say present	0 -1 -4 0 -1 -2 16
nvt2=see future	0 0 -11 0 1 9 0
nvt2=ship present	0 0 1 12 -14 0 0
nvt2=sign past	0 0 -8 18 -3 0 -4
nvt2=sign present	0 0 -1 13 -6 -1 0
nvt2=sit present	0 0 10 0 -9 0 0
nvt2=start present	0 0 -7 -1 11 0 0
nvt2=stay present	0 0 -9 -3 10 4 -2
nvt2=suspend modal	0 0 3 7 -11 0 0
nvt2=suspend participle	0 0 0 7 -9 4 0
nvt2=suspend present	0 0 0 -11 20 -2 -4
nvt2=take modal	0 0 12 0 -8 -1 0
nvt2=take past	0 0 12 -2 -5 0 0
nvt2=take present	12 0 -18 4 1 0 0
nvt2=warn present	0 0 17 0 -16 0 0
nvt2=write past	0 0 9 4 -12 0 0
o:act=announce	0 0 -3 -6 0 11 0
o:act=approve	0 0 9 -12 0 -6 1
o:act=be	0 -23 1 -8 10 2 -3
o:act=bear	0 0 0 16 -17 0 4
o:act=begin	-10 -4 -2 -1 7 -8 5
o:act=brace	0 0 11 0 -9 0 0
o:act=bring	0 -3 -4 0 14 -2 -2
o:act=buy	0 0 -4 0 14 -2 0
o:act=carry	0 -1 0 1 -5 12 -8
o:act=charge	8 -1 -1 -3 4 -12 0
o:act=clear	0 0 -1 0 -10 10 3
o:act=collect	0 0 -1 17 -2 -9 -9
o:act=conclude	-8 6 6 -2 3 -11 -3
o:act=declare	-3 5 -11 15 -7 0 -1
o:act=end	1 2 -7 2 6 0 -8
o:act=exempt	0 0 -3 -3 11 0 0
o:act=extend	-2 -7 3 -10 11 -4 -1
o:act=face	0 0 0 -1 8 0 -11
o:act=get	0 0 0 -15 21 -4 -2
o:act=have	13 -6 4 -1 2 -24 -3
o:act=initial	0 0 0 -8 13 0 0
o:act=keep	-6 2 2 10 -2 -6 -4
o:act=know	0 0 -11 0 12 0 -3
o:act=lay	0 5 0 5 -10 0 0
o:act=let	17 0 -4 -22 0 0 3
o:act=levy	0 0 1 0 12 -11 -3
o:act=look	0 0 5 -1 -9 7 0
o:act=lower	0 0 -5 10 -9 4 1
o:act=make	-1 5 -16 -5 5 7 0
o:act=meet	-2 0 -3 2 13 -11 -9
o:act=no verb	-16 -7 3 1 8 -1 -5
o:act=offer	0 0 0 -1 10 -6 0
o:act=order	0 0 -5 0 9 0 0
o:act=owe	0 0 6 -12 5 0 0
o:act=pass	10 0 -11 -10 7 0 0
o:act=promise	0 13 0 -3 -6 0 0
o:act=promulgate	0 0 0 10 -9 0 0
o:act=put	0 0 -14 1 10 -2 6
o:act=raise	0 0 4 -11 -3 9 -6
o:act=remain	0 0 0 0 4 -4 0
o:act=return	0 0 8 1 0 -14 -7
o:act=rise	0 0 -15 2 6 0 4
o:act=say	4 -1 2 -4 -8 4 8
o:act=see	0 0 1 -4 10 -9 0
o:act=set	0 0 -10 -12 18 -2 4
o:act=sit	-2 0 -11 3 13 -5 -5
o:act=slap	0 0 0 -6 13 0 -2
o:act=suspend	-9 3 -1 2 5 -4 -9
o:act=think	0 0 11 0 -10 0 0
o:act=threaten	0 0 0 -4 10 0 0
o:act=write	0 0 5 -12 6 -3 0
o:agree from gone	0 0 0 10 -8 0 0
o:agree in gone	0 0 0 29 -27 0 0
o:agree last gone	0 4 0 -17 13 0 0
o:agree on gone	-3 0 0 -6 9 0 0
o:announce from ahead	0 0 0 -1 -5 12 -3
o:ask since gone	0 0 0 14 -14 0 0
o:be  ahead	0 0 -1 0 -3 11 -3
o:be be ahead	0 0 -4 0 -2 9 0
o:be from ahead	0 0 1 -21 19 -12 -3
o:be from gone	0 0 0 8 -7 0 0
o:be in gone	0 0 0 -13 17 0 0
o:be last gone	0 0 0 17 -16 0 0
o:be on ahead	0 0 10 -14 -4 1 0
o:be on gone	-8 0 -1 17 -6 0 0
o:be over ahead	0 0 10 0 -9 0 0
o:be since gone	2 -6 0 -15 17 0 0
o:be the ahead	0 0 0 -1 -3 -2 10
o:be to ahead	0 0 -10 0 16 -5 0
o:be to gone	0 0 0 -2 10 0 0
o:be until ahead	0 0 -22 -2 20 1 7
o:be until gone	10 0 -3 11 -15 0 0
o:be up ahead	0 0 11 0 -10 0 0
o:begin  ahead	0 0 8 0 -6 0 0
o:begin  today	0 0 4 4 -9 0 0
o:begin before ahead	0 0 17 -5 -5 -3 -6
o:begin before gone	0 0 0 9 -7 0 0
o:begin began today	0 0 0 -11 11 0 0
o:begin begins today	0 0 0 11 -9 0 0
o:begin by ahead	0 0 -4 -9 21 0 -9
o:begin effect ahead	0 0 -1 10 -3 0 -3
o:begin from gone	0 0 0 -25 26 0 0
o:begin in gone	0 2 0 -17 15 0 0
o:begin last gone	0 0 0 10 -9 0 0
o:begin on ahead	-1 -4 -11 9 -7 -8 18
o:begin on gone	11 5 0 -2 -6 0 3
o:begin on today	0 0 3 -11 5 0 0
o:begin since ahead	0 0 -3 -2 9 0 0
o:begin the ahead	0 0 0 -10 0 0 5
o:begin the gone	-2 0 0 10 -5 0 0
o:begin to ahead	0 0 7 0 -19 9 -1
o:begin until ahead	0 0 9 -2 -10 1 0
o:begin until gone	-5 0 0 10 -2 0 0
o:carried=controls	0 -2 -3 4 13 -17 -5
o:carried=controls far	-5 -8 -10 9 9 -1 0
o:carried=deal	0 -8 0 -25 3 10 4
o:carried=deal far	-12 -4 -6 -12 7 7 12
o:carried=duties far	5 0 -12 -8 14 6 -2
o:carried=exclusions	0 0 -1 -14 22 -9 -1
o:carried=exclusions far	0 0 1 -19 13 4 -10
o:carried=fees	0 0 6 -16 13 -9 0
o:carried=fees far	0 0 6 -15 17 -9 -12
o:carried=longer	9 -5 8 -11 -3 3 -7
o:carried=longer far	-3 0 22 -20 2 -3 -33
o:carried=meeting	-29 -7 -8 12 11 4 -11
o:carried=meeting far	-21 -11 -3 -5 21 -21 2
o:carried=none	2 -6 -10 7 10 2 -15
o:carried=procedure far	-5 3 -1 -1 -4 -5 26
o:carried=sale	0 0 0 -8 6 4 -2
o:carried=sale far	6 -1 4 6 -4 -3 -11
o:carried=truce	3 4 5 0 5 -20 -11
o:carried=truce far	-6 0 -11 3 4 4 0
o:carry from ahead	0 0 12 0 -4 0 -5
o:carry to ahead	0 0 2 0 -11 5 0
o:carry until ahead	0 0 -12 0 0 10 0
o:charge from ahead	0 0 -2 -17 18 0 -3
o:charge from gone	0 0 0 -8 9 0 0
o:charge from today	0 0 0 8 -7 0 0
o:charge on ahead	0 0 -8 0 14 0 -2
o:charge the gone	0 0 0 -9 9 0 0
o:clear before ahead	0 0 -9 1 1 0 2
o:clear by ahead	0 0 12 0 -11 0 0
o:collect from ahead	0 0 -1 13 -4 0 -6
o:conclude in gone	0 3 0 17 -19 0 0
o:conclude last gone	0 0 0 -13 14 0 0
o:conclude on ahead	0 0 0 -6 15 -4 -1
o:conclude on gone	-5 5 0 -11 9 0 0
o:confirm on ahead	0 0 -3 0 8 0 0
o:decide by ahead	0 0 9 0 -9 0 0
o:declare on ahead	0 0 -3 9 -4 0 0
o:end  today	-2 0 -9 0 11 0 0
o:end by ahead	0 0 -8 0 11 0 0
o:end end today	0 0 -10 0 11 0 0
o:end ended today	10 0 -3 0 -5 0 0
o:end ends ahead	0 0 10 0 -8 0 0
o:end in ahead	0 0 -7 0 8 0 0
o:end in gone	-11 0 0 0 7 0 0
o:end last gone	0 3 0 11 -14 0 0
o:end of ahead	0 0 -11 0 6 3 0
o:end of gone	-1 12 0 -8 -1 0 0
o:end on ahead	-14 0 5 -15 -3 7 0
o:end on gone	10 -2 -15 8 -1 -8 0
o:extend from ahead	0 0 12 0 -11 0 0
o:extend to ahead	0 0 0 0 -10 10 0
o:extend until ahead	0 0 -1 0 13 -13 0
o:face from ahead	0 0 0 -2 12 0 -10
o:fall on ahead	0 0 4 10 -17 0 7
o:have on gone	-1 0 0 19 -17 0 0
o:have since ahead	0 0 -8 0 9 0 0
o:have the ahead	0 0 15 0 -9 -5 0
o:have until ahead	0 0 1 -1 5 -11 0
o:keep of gone	0 0 0 13 -12 0 0
o:keep on ahead	0 0 15 0 -15 0 0
o:keep since gone	0 4 0 13 -16 0 0
o:keep the ahead	0 0 8 0 8 -19 0
o:keep until gone	0 0 0 -7 9 0 0
o:lay in gone	0 0 0 11 -11 0 0
o:leads=10, until	0 0 -12 0 13 0 0
o:leads=12% on	0 0 11 0 -9 0 0
o:leads=12:01 on	0 0 0 13 -6 0 -8
o:leads=13:01 on	0 0 -11 2 1 0 1
o:leads=20% since	0 0 0 12 -13 0 0
o:leads=2027 to	0 0 4 0 8 -15 0
o:leads=2030 to	0 0 19 0 -9 -12 0
o:leads=2031 to	0 0 -5 0 -3 11 0
o:leads=25% from	0 0 -3 -2 13 0 -4
o:leads=25% until	0 0 -10 0 10 0 0
o:leads=30% until	0 0 10 0 -9 0 0
o:leads=8% on	0 0 0 -11 7 0 0
o:leads=a.m. on	0 0 16 -13 -1 0 -3
o:leads=after the	0 0 -6 11 0 -5 0
o:leads=agreed in	0 -9 0 9 -5 0 0
o:leads=agreement by	0 0 5 0 -9 4 0
o:leads=aires on	0 8 0 -4 -2 0 0
o:leads=and	0 0 -6 0 9 0 0
o:leads=and from	0 0 -5 -14 1 0 12
o:leads=and until	0 0 10 0 -10 0 0
o:leads=applied from	0 0 0 -6 13 0 -4
o:leads=applied since	0 0 0 -16 17 0 0
o:leads=applied until	0 0 -10 9 1 -1 0
o:leads=apply from	0 0 5 -12 0 0 6
o:leads=arrangement of	0 0 0 9 -5 0 0
o:leads=as from	0 0 0 9 -3 0 -6
o:leads=as of	0 0 -18 6 -2 -3 10
o:leads=asleep until	0 0 8 1 -10 0 0
o:leads=at 12:01	0 0 0 -11 12 0 0
o:leads=at noon	8 0 9 0 -12 0 -1
o:leads=at the	0 0 -10 -9 26 -11 -1
o:leads=back on	0 0 0 10 -2 -2 -4
o:leads=back to	0 0 -16 0 22 -4 0
o:leads=before the	0 0 2 0 12 -13 -5
o:leads=began in	0 5 0 7 -12 0 0
o:leads=began on	-7 9 -6 -5 8 2 -10
o:leads=begin on	0 0 9 -17 -13 -6 22
o:leads=begins on	0 0 -14 2 13 -4 -6
o:leads=begun in	0 0 0 -10 10 0 0
o:leads=between	0 0 0 -5 -3 0 9
o:leads=both since	0 0 0 15 -14 0 0
o:leads=busan on	0 0 -10 0 11 0 0
o:leads=by the	0 0 -12 -3 29 -9 -6
o:leads=by video	0 0 3 7 -11 0 0
o:leads=by wednesday,	0 0 -6 -5 9 0 0
o:leads=case on	0 0 11 0 -10 0 0
o:leads=cent from	0 0 0 0 -15 0 16
o:leads=cent on	0 0 -16 7 11 0 -8
o:leads=cent since	3 0 -13 10 -5 0 0
o:leads=cent until	0 0 -3 -1 -3 12 0
o:leads=change on	0 0 -1 -4 9 0 0
o:leads=changes on	0 0 -1 10 -6 0 0
o:leads=close on	0 0 -14 0 17 0 0
o:leads=closes on	0 0 17 0 -14 0 0
o:leads=counted from	0 0 6 2 -8 0 1
o:leads=counts from	0 0 0 11 -9 0 0
o:leads=dates from	0 0 -3 9 0 -1 -3
o:leads=days from	0 7 -3 -13 9 -1 1
o:leads=days in	0 0 0 -20 21 0 0
o:leads=days until	0 0 -9 0 7 0 0
o:leads=days, from	0 0 0 0 10 0 -9
o:leads=days, on	0 0 0 -4 15 0 -6
o:leads=days, to	6 0 -5 0 6 -2 0
o:leads=days, until	0 0 -18 0 27 -8 0
o:leads=deadline of	0 0 11 0 -8 0 0
o:leads=declared on	0 0 -1 12 -7 0 0
o:leads=decree on	0 0 0 12 -11 0 0
o:leads=delhi from	0 0 0 0 -12 0 12
o:leads=died on	-6 0 -13 0 20 0 0
o:leads=dies on	0 0 17 0 -15 0 0
o:leads=due on	0 0 -5 0 -8 18 0
o:leads=duty from	0 0 0 5 5 0 -13
o:leads=effect since	8 0 -2 -9 1 0 0
o:leads=end is	0 0 9 0 -3 -6 0
o:leads=end on	0 9 1 -10 -15 24 0
o:leads=ended on	19 -1 -40 5 18 -24 0
o:leads=ends on	-39 -10 15 -1 -4 0 -3
o:leads=expired on	15 0 -8 0 0 -2 0
o:leads=expires on	-13 0 0 -4 4 5 0
o:leads=extended from	0 0 14 0 -13 0 0
o:leads=extended on	0 0 -10 3 6 0 0
o:leads=extended until	0 0 -2 0 11 -9 0
o:leads=falls on	0 0 9 4 -9 0 -2
o:leads=force since	-10 -2 -4 0 9 0 0
o:leads=from the	0 0 -25 5 0 -10 12
o:leads=from tomorrow,	0 0 -2 -10 9 0 2
o:leads=geneva in	0 -9 0 2 1 0 0
o:leads=given until	0 0 10 0 -8 0 0
o:leads=helsinki,	0 0 0 10 -8 0 0
o:leads=hold until	0 0 -8 0 8 0 0
o:leads=holds until	0 0 15 -2 -9 -5 0
o:leads=is the	0 0 -1 0 -6 -1 12
o:leads=it begins	0 0 0 14 -18 0 3
o:leads=it is	0 0 -7 0 0 9 0
o:leads=it until	0 0 -17 0 13 1 0
o:leads=it, on	0 0 -8 0 9 0 0
o:leads=june to	9 0 -24 0 0 17 0
o:leads=lapsed on	11 0 -7 -2 0 0 0
o:leads=lapses on	-3 0 7 6 -13 6 0
o:leads=last until	0 0 -27 12 15 2 0
o:leads=lasted since	0 10 -5 7 -10 0 0
o:leads=lasts until	-1 0 29 -8 -13 -11 0
o:leads=lives until	0 0 9 0 0 -8 0
o:leads=met on	0 0 10 0 -8 0 0
o:leads=midnight on	7 0 1 -12 -3 -7 8
o:leads=monday,	0 0 -7 -8 18 0 0
o:leads=months from	0 4 -7 11 -15 0 6
o:leads=months in	0 0 0 14 -14 0 0
o:leads=months, from	0 -2 -1 -2 -24 0 29
o:leads=months, until	0 0 17 -4 -23 2 0
o:leads=network on	0 0 9 0 -8 0 0
o:leads=next friday,	0 0 4 0 -12 0 9
o:leads=night of	16 0 0 9 -23 0 0
o:leads=night to	0 0 -10 0 11 0 0
o:leads=nothing until	0 0 -7 0 9 0 0
o:leads=nouakchott,	0 0 0 15 -15 0 0
o:leads=november to	0 0 0 13 -13 0 0
o:leads=on friday,	0 0 -9 0 13 0 0
o:leads=on from	0 0 9 0 -7 0 0
o:leads=on the	0 0 -4 10 3 -9 0
o:leads=on till	0 0 -8 0 9 0 0
o:leads=on to	0 0 0 0 -10 7 0
o:leads=or after	0 0 -9 0 12 0 0
o:leads=oslo,	0 0 0 11 -10 0 0
o:leads=out on	9 -3 0 -11 -3 9 -7
o:leads=p.m. on	0 0 -18 11 2 0 0
o:leads=pause of	0 0 0 9 -6 0 0
o:leads=per cent	0 0 10 -6 -10 0 6
o:leads=percent on	0 0 -3 4 -11 0 13
o:leads=percent since	-1 0 0 -14 18 0 0
o:leads=percent until	0 0 18 0 -11 -9 0
o:leads=points until	0 0 7 4 -9 -1 0
o:leads=rates on	0 0 0 9 -6 0 0
o:leads=reached on	0 0 9 -3 -4 0 0
o:leads=retroactive to	0 0 -9 0 12 -2 0
o:leads=rome on	0 0 9 0 -9 0 0
o:leads=round on	0 0 9 0 -8 0 0
o:leads=run since	0 0 -7 12 -1 0 0
o:leads=run to	0 0 -18 0 3 14 0
o:leads=runs to	-5 0 12 -3 -1 -8 0
o:leads=signed last	0 0 0 12 -12 0 0
o:leads=so since	0 0 0 -10 11 0 0
o:leads=so until	0 0 5 0 -10 2 0
o:leads=south korea,	0 0 9 -1 -6 0 0
o:leads=start on	0 0 1 -23 13 -2 0
o:leads=started on	0 0 0 19 -16 0 0
o:leads=stops on	0 0 11 1 -11 0 0
o:leads=strike until	0 0 -9 0 9 0 0
o:leads=suspended from	0 0 0 5 -10 0 6
o:leads=suspended since	0 0 5 8 -11 0 0
o:leads=suspended to	0 0 -13 0 8 6 0
o:leads=suspends until	0 0 4 0 -12 7 0
o:leads=tariff until	0 0 -10 0 14 -2 0
o:leads=tariffs until	0 0 12 0 -8 -2 0
o:leads=that from	0 0 0 5 -13 0 10
o:leads=the same	9 0 6 0 -13 0 0
o:leads=through the	0 0 5 0 -14 10 0
o:leads=till the	0 0 -6 0 -5 15 0
o:leads=time until	0 0 -5 0 8 -1 0
o:leads=to	0 0 8 0 0 -8 0
o:leads=to the	0 0 6 -17 -9 14 -8
o:leads=treaty by	0 0 7 0 -14 5 0
o:leads=truce from	0 0 10 -6 2 0 -6
o:leads=truce of	-8 6 -14 8 -4 -2 5
o:leads=truce on	0 0 10 -16 5 0 0
o:leads=truce, until	0 0 -9 0 9 0 0
o:leads=tuesday,	0 0 14 -2 -11 0 0
o:leads=union on	0 0 0 0 -9 0 10
o:leads=until	10 0 -12 -3 2 1 5
o:leads=until the	5 0 1 -12 -1 7 -10
o:leads=us to	0 0 9 0 -3 -4 0
o:leads=us until	0 0 11 0 -9 0 0
o:leads=washington on	0 0 10 0 -6 0 0
o:leads=week, until	0 0 -3 10 0 -5 0
o:leads=weeks in	0 0 0 13 -12 0 0
o:leads=weeks, on	0 0 17 0 -11 0 -5
o:leads=weeks, to	0 0 0 0 8 -8 0
o:leads=weeks, until	0 0 -6 0 10 -3 0
o:leads=which ended	11 0 0 0 -11 0 0
o:leads=which is	0 0 -8 0 10 0 0
o:leads=year from	0 -5 -12 3 2 0 3
o:leads=year, from	0 0 13 10 -13 0 -8
o:leads=year, to	0 0 12 3 -16 -3 0
o:leads=— wednesday,	0 0 7 8 -15 0 0
o:leave on ahead	0 0 -6 0 10 0 -2
o:leave until ahead	0 0 4 2 -9 0 0
o:left=controls	0 0 -1 -7 12 0 -4
o:left=controls right=none	0 0 8 -16 8 -3 -4
o:left=controls right=signing	0 0 -11 10 0 0 0
o:left=deal	-13 -8 7 -11 8 0 -7
o:left=deal right=duties	0 0 14 -14 -10 5 -1
o:left=deal right=none	-9 -5 0 -19 25 -17 -2
o:left=deal right=truce	0 0 0 18 -21 5 0
o:left=duties	-9 -5 -6 -2 15 -6 -4
o:left=duties right=controls	0 0 -6 -2 11 0 0
o:left=duties right=deal	0 0 -15 -16 29 -2 0
o:left=duties right=duties	-6 0 -17 0 18 10 -20
o:left=duties right=longer	0 0 9 -7 0 0 -1
o:left=duties right=none	-2 0 -9 -1 14 -10 1
o:left=duties right=procedure	0 0 -4 -8 13 0 0
o:left=duties right=signing	0 0 -17 6 -2 4 3
o:left=duties right=truce	0 0 20 2 -16 -7 4
o:left=exclusions	0 0 -15 -4 15 -4 6
o:left=exclusions right=none	0 0 -11 -2 11 -5 8
o:left=fees	0 0 1 -11 18 -3 -8
o:left=fees right=none	0 0 2 -16 16 -3 -6
o:left=longer	1 -10 11 -4 0 -2 -22
o:left=longer right=duties	0 0 17 -4 -13 0 0
o:left=longer right=none	0 -7 1 -1 6 0 -19
o:left=longer right=signing	0 0 7 0 8 -14 0
o:left=longer right=truce	2 0 2 1 -11 5 0
o:left=meeting	-19 -9 -23 -10 39 0 -3
o:left=meeting right=deal	0 0 10 -5 0 0 -3
o:left=meeting right=longer	0 0 -3 0 9 0 0
o:left=meeting right=meeting	0 0 -7 -9 22 0 0
o:left=meeting right=none	-14 -5 -14 -11 28 4 -2
o:left=meeting right=truce	0 0 -17 13 3 0 -2
o:left=none	-13 -20 10 -2 13 -9 -4
o:left=none right=deal	3 0 5 3 -2 -5 -13
o:left=none right=duties	-5 -15 -5 0 5 -1 4
o:left=none right=longer	0 0 -8 -2 15 -8 -3
o:left=none right=none	-9 -14 15 4 -7 -2 3
o:left=none right=signing	-5 0 5 -14 23 -9 -16
o:left=none right=truce	2 2 -16 -10 18 5 -8
o:left=procedure	2 -1 -12 0 14 -11 4
o:left=procedure right=duties	6 0 -3 9 -17 0 8
o:left=procedure right=none	-3 0 -15 0 20 -8 1
o:left=procedure right=truce	0 0 17 -2 -13 0 0
o:left=sale	0 0 -6 -3 18 -2 0
o:left=sale right=none	0 0 -6 -2 14 -1 0
o:left=signing	5 -3 -7 15 -6 0 -1
o:left=signing right=none	4 0 -12 21 -3 -11 -4
o:left=signing right=truce	0 0 13 -8 -15 8 5
o:left=truce	1 12 -22 -6 18 3 -11
o:left=truce right=controls	0 0 -6 -4 14 -4 0
o:left=truce right=duties	-3 6 -3 14 -15 -11 16
o:left=truce right=longer	3 6 -17 1 8 0 0
o:left=truce right=meeting	0 -4 -7 -4 15 1 0
o:left=truce right=none	1 11 -11 -10 12 7 -20
o:left=truce right=signing	0 -1 -8 -5 7 2 2
o:left=truce right=truce	0 -5 0 -1 12 -3 -8
o:let on gone	17 0 0 0 -16 0 0
o:look on ahead	0 0 0 0 -11 12 0
o:lower on gone	0 0 0 14 -13 0 0
o:make on gone	-5 9 0 -3 0 0 0
o:make the ahead	0 0 10 0 -2 -5 0
o:meet on today	0 0 0 9 -8 0 0
o:meet the ahead	0 0 -8 0 14 -2 0
o:near=deal	-8 -6 4 -15 10 6 -8
o:near=duties	-20 -15 3 1 4 0 0
o:near=exclusions	0 0 -20 0 9 2 9
o:near=longer	0 -7 0 -9 6 4 -14
o:near=meeting	-11 -5 -4 -10 25 -8 -4
o:near=none	-1 -13 -10 -1 27 -7 -8
o:near=procedure	-3 0 -8 -2 25 -14 -3
o:near=truce	-9 2 -2 -9 13 -7 -9
o:negotiate in gone	0 0 0 11 -11 0 0
o:no verb  gone	0 13 0 -7 1 0 -1
o:no verb ( gone	0 6 0 -12 0 0 0
o:no verb a ahead	0 0 -7 0 12 0 0
o:no verb about ahead	0 0 -12 0 13 0 0
o:no verb and gone	0 0 0 -6 9 0 0
o:no verb as ahead	0 0 8 0 -6 0 0
o:no verb before ahead	0 0 -5 -10 0 -2 15
o:no verb between ahead	0 0 0 -4 -4 0 9
o:no verb bulletin, today	10 0 0 0 -7 0 0
o:no verb by gone	0 0 0 13 -12 0 0
o:no verb cent ahead	0 0 15 0 -14 0 0
o:no verb column, today	0 0 12 0 -11 0 0
o:no verb date: today	0 0 -6 -2 11 0 0
o:no verb days, ahead	0 0 0 0 9 0 -4
o:no verb ends gone	-4 0 -3 0 13 0 0
o:no verb ends today	-2 0 19 0 -15 0 0
o:no verb friday, gone	0 0 0 9 -5 0 0
o:no verb from ahead	0 -7 -19 0 11 -12 5
o:no verb from gone	-5 15 -3 -1 -1 0 -9
o:no verb helsinki, today	0 0 0 9 -7 0 0
o:no verb in gone	0 -11 0 8 -2 0 0
o:no verb including ahead	0 0 12 0 -19 3 0
o:no verb korea, today	0 0 9 -1 -6 0 0
o:no verb last gone	0 -2 0 17 -15 0 0
o:no verb mark ahead	0 0 12 0 -10 0 0
o:no verb monday, ahead	0 0 0 0 -8 -4 10
o:no verb monday, today	0 0 -7 -5 13 0 0
o:no verb montevideo, today	0 0 -2 9 -6 0 0
o:no verb nouakchott, today	0 0 0 15 -15 0 0
o:no verb on ahead	0 0 13 6 -18 6 -2
o:no verb on gone	-7 -12 7 0 10 0 -1
o:no verb on today	0 0 -14 -1 13 0 0
o:no verb oslo, today	0 0 0 10 -9 0 0
o:no verb same gone	9 0 0 0 -8 0 0
o:no verb since ahead	0 0 1 -7 6 0 0
o:no verb since gone	-5 -8 0 10 -3 0 0
o:no verb starts today	0 0 0 13 -13 0 0
o:no verb sunday today	0 0 8 -4 -3 0 0
o:no verb sunday, ahead	0 0 -7 8 -13 18 -6
o:no verb the gone	0 0 -1 8 -2 0 0
o:no verb the today	3 0 -15 13 -5 0 0
o:no verb thursday, ahead	0 0 1 11 -7 0 -4
o:no verb till ahead	0 0 12 0 -12 1 0
o:no verb to ahead	-1 0 9 -4 -3 0 -15
o:no verb to gone	11 -4 3 -22 0 0 0
o:no verb tomorrow, ahead	0 0 -10 0 7 0 0
o:no verb tuesday, ahead	0 0 12 -5 -5 0 -1
o:no verb tuesday, today	0 0 4 -9 1 0 0
o:no verb until ahead	-1 0 12 -18 -15 11 -6
o:no verb until gone	-14 -1 0 -2 16 0 0
o:no verb wednesday today	0 0 2 -13 5 0 0
o:no verb wednesday, ahead	0 0 -11 0 9 0 1
o:no verb week, ahead	0 0 13 0 -11 0 0
o:no verb — gone	9 -2 0 -2 -3 0 0
o:no verb — today	0 0 -13 -1 15 0 0
o:other from gone	0 0 0 -11 12 0 0
o:other has ahead	0 0 16 0 -15 0 0
o:other on ahead	0 0 11 -1 -2 -4 -7
o:other since ahead	0 0 -11 0 15 0 0
o:other since gone	3 9 0 7 -17 0 0
o:other the ahead	0 0 -16 0 0 16 0
o:other to ahead	0 0 -14 0 27 -11 0
o:other until ahead	0 0 2 0 5 -15 0
o:pay  today	0 0 10 -11 0 0 0
o:pay after ahead	0 0 11 0 -9 0 0
o:pay from ahead	0 0 -23 0 7 -3 0
o:pay of ahead	0 0 0 0 -9 0 11
o:pay on ahead	0 0 -13 5 11 0 -3
o:pay the gone	0 0 0 19 -18 0 0
o:pay until gone	9 0 0 -11 0 0 0
o:prolong from ahead	0 0 -6 0 10 0 -6
o:prolong on ahead	0 0 -15 0 16 0 0
o:prolong on gone	0 0 0 -7 11 0 0
o:prolong to ahead	0 0 5 0 -17 5 0
o:put in gone	0 0 0 -16 17 0 0
o:put on ahead	0 0 -10 0 15 0 0
o:put on gone	0 0 0 9 -8 0 0
o:reach on ahead	0 0 9 0 -4 -1 0
o:reach on gone	0 0 0 -18 21 0 0
o:reach to ahead	0 0 -12 0 8 2 0
o:renew in gone	0 0 0 -11 13 0 0
o:return on ahead	0 0 10 -2 -4 0 -1
o:right=controls	0 0 -2 -8 15 -2 -3
o:right=deal	7 -1 -6 -11 23 -9 -21
o:right=deal from	0 0 -2 -7 18 0 -5
o:right=deal the	0 0 -13 0 25 -13 0
o:right=deal until	0 0 -2 0 -4 10 0
o:right=duties after	0 0 -4 10 -3 0 0
o:right=duties before	0 0 -17 0 4 0 10
o:right=duties by	0 0 0 3 -15 14 0
o:right=duties from	-1 2 -21 8 4 -5 -2
o:right=duties in	0 -7 0 18 -12 0 0
o:right=duties is	0 0 -7 0 11 0 0
o:right=duties monday,	0 0 -8 -2 9 0 0
o:right=duties of	0 -2 -3 18 -23 0 14
o:right=duties on	8 0 0 -10 2 -18 5
o:right=duties signed	0 0 0 0 -10 10 0
o:right=duties the	0 0 -1 -15 -9 17 9
o:right=duties to	0 0 19 -2 0 -19 0
o:right=duties until	-15 0 3 -4 -8 8 9
o:right=duties with	0 0 10 0 -10 0 0
o:right=exclusions	0 0 3 -12 12 0 -5
o:right=exclusions on	0 0 12 0 -7 0 -3
o:right=fees	0 0 4 -10 0 3 -1
o:right=fees from	0 0 -4 0 8 0 0
o:right=longer	5 6 -15 -9 19 -13 -11
o:right=longer from	0 12 4 -4 -6 0 -4
o:right=longer on	-1 -7 -15 -2 20 0 0
o:right=longer until	0 0 9 0 -6 0 0
o:right=meeting	0 -10 0 -8 18 -2 -1
o:right=meeting in	0 -3 0 -9 14 0 0
o:right=none	-15 -16 -9 -6 38 -10 -18
o:right=none 	-7 1 -7 -6 15 -2 -1
o:right=none "	0 0 -6 -6 10 0 3
o:right=none a	3 0 -11 -3 8 0 0
o:right=none after	6 0 -1 -11 0 4 -4
o:right=none and	0 0 -10 -5 18 0 -5
o:right=none be	0 0 -5 0 -1 9 0
o:right=none begin	0 0 0 -8 12 0 0
o:right=none beginning	0 0 0 10 -6 0 0
o:right=none begins	0 0 0 12 -10 0 0
o:right=none beijing,	0 0 -2 11 -7 0 0
o:right=none beyond	0 0 16 0 -11 -1 0
o:right=none brussels,	0 0 -9 0 8 0 0
o:right=none bulletin,	10 0 0 0 -7 0 0
o:right=none by	4 0 -2 -13 20 -12 -2
o:right=none cent	0 0 12 -5 -12 0 6
o:right=none column,	0 0 12 0 -11 0 0
o:right=none date:	0 0 -4 -5 11 0 0
o:right=none effect	-1 0 -3 11 -3 0 -3
o:right=none end	0 0 -9 0 10 0 0
o:right=none ends	-12 -2 13 -6 0 -6 -1
o:right=none force	0 0 -10 7 2 0 0
o:right=none friday,	0 0 -5 12 -5 -1 6
o:right=none from	-6 -4 -27 3 14 -17 11
o:right=none happens	0 0 -14 0 19 -3 0
o:right=none has	0 0 10 0 -7 0 0
o:right=none helsinki,	0 0 0 9 -8 0 0
o:right=none in	-15 9 -14 6 7 -7 -4
o:right=none it	0 0 -5 -5 15 -2 0
o:right=none korea,	0 0 9 -1 -6 0 0
o:right=none last	-2 0 -4 15 -9 0 0
o:right=none mark	0 0 12 0 -10 0 0
o:right=none monday	0 0 -4 -3 10 0 0
o:right=none monday,	6 0 0 8 -16 -3 8
o:right=none montevideo,	0 0 -2 9 -6 0 0
o:right=none next	0 0 14 -2 -8 0 0
o:right=none not	0 0 -12 0 15 -1 0
o:right=none nouakchott,	0 0 0 15 -15 0 0
o:right=none of	-6 6 -8 4 6 -10 -10
o:right=none on	-4 2 -2 -1 1 -5 17
o:right=none over	0 0 18 -1 -12 0 0
o:right=none pay	0 0 13 3 -15 0 0
o:right=none percent	0 0 -5 0 9 0 0
o:right=none same	9 0 9 0 -16 0 0
o:right=none says	0 0 12 0 -16 3 0
o:right=none second	-4 9 -5 -2 1 0 0
o:right=none sign	0 0 15 -1 -11 0 0
o:right=none since	-11 0 0 13 1 -14 -7
o:right=none start	0 0 0 -7 15 0 -3
o:right=none starts	0 0 -3 14 -13 0 2
o:right=none stockholm,	0 0 -3 -2 10 0 0
o:right=none sunday	0 0 10 -11 0 0 0
o:right=none sunday,	4 0 -4 3 -17 18 -2
o:right=none suspended	0 0 0 -5 8 0 0
o:right=none that	0 0 0 -10 -1 11 0
o:right=none the	1 -13 4 17 -11 -2 -1
o:right=none there	4 0 3 0 -10 0 3
o:right=none thursday	0 0 -14 -4 20 0 0
o:right=none thursday,	0 0 16 -14 -3 0 -2
o:right=none time	0 0 -2 13 -10 0 0
o:right=none to	6 -12 3 -22 -5 16 -28
o:right=none tomorrow,	0 0 -10 0 5 0 0
o:right=none truce	0 0 -7 0 10 0 0
o:right=none tuesday,	0 0 10 -16 0 0 -1
o:right=none until	10 -12 3 -4 1 1 -35
o:right=none video	0 0 3 7 -11 0 0
o:right=none washington,	0 0 -2 -8 14 0 0
o:right=none week,	0 0 10 -2 -5 0 0
o:right=procedure on	0 0 -3 -3 14 0 -2
o:right=procedure since	0 0 0 -17 17 0 0
o:right=procedure until	0 0 -3 0 9 0 0
o:right=sale	0 -1 -6 -5 18 0 0
o:right=signing	-9 -7 -10 4 20 -11 -5
o:right=signing from	0 0 -4 13 -8 0 0
o:right=signing on	-4 0 -3 0 16 -8 -10
o:right=signing the	0 0 -17 7 5 0 0
o:right=signing until	0 0 0 0 10 -11 0
o:right=truce	0 -2 1 0 0 11 -9
o:right=truce 	2 5 -4 5 -13 8 1
o:right=truce after	0 0 14 0 -11 0 0
o:right=truce before	0 0 4 17 -17 0 0
o:right=truce from	0 8 31 -39 -6 0 -3
o:right=truce in	0 -12 0 14 -7 0 0
o:right=truce of	7 -3 -14 -14 9 9 0
o:right=truce on	-4 0 -6 19 -1 7 -28
o:right=truce since	4 -1 -15 -9 14 0 0
o:right=truce the	-1 0 0 -2 8 -1 0
o:right=truce until	3 0 -5 -19 13 0 0
o:rise on ahead	0 0 -7 0 12 0 -1
o:run from ahead	0 -1 3 2 -13 -1 10
o:run of gone	2 0 0 7 -10 0 0
o:run on ahead	-1 0 -5 0 2 10 -5
o:run on gone	8 -2 -1 -8 0 0 0
o:run since ahead	0 0 -7 0 10 0 0
o:run since gone	-5 0 0 17 -12 0 0
o:run to gone	0 0 -8 -2 12 -1 0
o:say from ahead	0 0 0 -3 -11 0 15
o:say says ahead	0 0 7 0 -11 3 0
o:sign by ahead	0 0 -10 0 13 1 -6
o:sign in gone	0 12 0 0 -10 0 0
o:sign on ahead	0 0 -11 8 2 -6 3
o:sign on gone	-7 -8 0 -4 11 0 0
o:sign the ahead	0 0 16 0 -7 -11 0
o:sit on ahead	0 0 -11 0 14 0 0
o:sit since ahead	0 0 10 0 -10 0 0
o:sit until ahead	0 0 -10 0 12 0 0
o:slap from ahead	0 0 0 -4 11 0 -2
o:stand in gone	0 0 0 -9 10 0 0
o:stand on ahead	0 0 8 0 -7 0 0
o:subject=controls	0 0 -10 -6 19 1 -5
o:subject=controls carried	0 -1 7 0 6 -14 -2
o:subject=controls carried be	0 0 11 0 -10 0 0
o:subject=controls carried be ahead	0 0 11 0 -11 0 0
o:subject=controls carried begin	0 0 10 0 0 -9 0
o:subject=controls carried begin ahead	0 0 10 0 0 -9 0
o:subject=controls carried suspend	0 0 0 9 -5 -1 0
o:subject=controls carried suspend gone	0 0 0 10 -9 0 0
o:subject=controls carried suspend until	0 0 -2 11 -5 0 0
o:subject=controls carried until ahead	0 0 8 0 0 -10 0
o:subject=controls carried until gone	0 0 0 11 -11 0 0
o:subject=controls end	0 0 -10 10 0 0 0
o:subject=controls end ahead	0 0 -10 0 11 0 0
o:subject=controls end gone	0 0 0 10 -10 0 0
o:subject=controls end on	0 0 -10 10 0 0 0
o:subject=controls far  ahead	0 0 -10 0 0 11 0
o:subject=controls far carried	-4 -1 2 7 1 -14 0
o:subject=controls far carried be	0 0 14 3 -16 0 0
o:subject=controls far carried be ahead	0 0 14 0 -13 0 0
o:subject=controls far carried begin ahead	0 0 -6 -1 12 0 0
o:subject=controls far carried begin gone	0 0 0 11 -11 0 0
o:subject=controls far carried in gone	0 0 0 -11 12 0 0
o:subject=controls far carried other	0 0 12 0 -13 0 0
o:subject=controls far carried other ahead	0 0 12 0 -12 0 0
o:subject=controls far carried until ahead	0 0 -8 0 12 0 0
o:subject=controls far carried until gone	0 0 0 10 -10 0 0
o:subject=controls far no verb 	0 0 -11 4 -4 11 0
o:subject=controls far no verb on	0 0 -7 0 -5 13 0
o:subject=controls far on ahead	0 0 -7 0 -6 13 0
o:subject=controls from ahead	0 0 0 -13 14 0 -1
o:subject=controls no verb on	0 0 0 9 -7 0 0
o:subject=controls no verb until	0 0 -16 0 12 3 0
o:subject=controls on ahead	0 0 -12 0 14 0 0
o:subject=controls on gone	0 0 0 18 -18 0 0
o:subject=controls suspend	0 0 -7 -12 22 0 -4
o:subject=controls suspend ahead	0 0 -7 -11 21 0 -4
o:subject=controls the ahead	0 0 -5 0 9 -3 0
o:subject=controls until ahead	0 0 -24 0 20 2 0
o:subject=deal	0 -6 5 -3 5 2 -13
o:subject=deal begin	0 0 -2 -1 14 0 -3
o:subject=deal begin ahead	0 0 -1 0 9 0 -3
o:subject=deal carried	0 -3 -6 -6 -1 13 4
o:subject=deal carried be	0 0 -16 4 0 7 0
o:subject=deal carried be ahead	0 0 -16 0 5 7 0
o:subject=deal carried be until	0 0 -11 0 -1 12 0
o:subject=deal carried end gone	-6 0 0 -5 13 0 0
o:subject=deal carried end on	-1 0 -6 -5 15 -2 0
o:subject=deal carried in gone	0 0 0 -10 12 0 0
o:subject=deal carried tell	0 0 12 0 -11 0 0
o:subject=deal carried tell ahead	0 0 12 0 -12 0 0
o:subject=deal carried tell on	0 0 12 0 -12 0 0
o:subject=deal carried until ahead	0 0 0 0 -13 12 0
o:subject=deal far  ahead	0 0 -9 0 13 0 0
o:subject=deal far carried	-9 2 1 -4 5 -3 0
o:subject=deal far carried be ahead	0 0 8 0 -8 -8 8
o:subject=deal far carried be from	0 0 0 0 -6 0 9
o:subject=deal far carried be the	0 0 -7 0 9 0 0
o:subject=deal far carried be until	0 0 9 0 -8 0 0
o:subject=deal far carried before ahead	0 0 0 0 -10 0 9
o:subject=deal far carried begin on	0 0 -8 -3 16 0 -4
o:subject=deal far carried from ahead	0 0 -2 -9 0 0 8
o:subject=deal far carried have	0 0 13 0 -10 0 0
o:subject=deal far carried have ahead	0 0 13 0 -12 0 0
o:subject=deal far carried make	0 0 -4 0 9 0 0
o:subject=deal far carried on ahead	0 0 3 5 2 -8 -15
o:subject=deal far carried on gone	-2 0 0 -4 10 0 0
o:subject=deal far carried pay	0 0 -1 -2 14 0 -9
o:subject=deal far carried pay ahead	0 0 -1 -2 15 0 -9
o:subject=deal far carried prolong	0 0 -12 -5 11 6 0
o:subject=deal far carried prolong ahead	0 0 -12 0 4 6 0
o:subject=deal far carried put	0 0 -8 0 10 0 0
o:subject=deal far carried run	0 0 -10 0 12 0 0
o:subject=deal far carried run ahead	0 0 -9 0 10 0 0
o:subject=deal far carried suspend	0 0 9 0 -10 0 0
o:subject=deal far carried suspend until	0 0 10 0 -10 0 0
o:subject=deal far carried the ahead	0 0 -11 0 19 -2 -4
o:subject=deal far carried until ahead	0 0 7 0 -10 5 0
o:subject=deal far carried write	0 0 12 0 -12 0 0
o:subject=deal far carried write ahead	0 0 12 0 -12 0 0
o:subject=deal far carried write on	0 0 12 0 -12 0 0
o:subject=deal far no verb 	0 0 -12 -3 22 0 0
o:subject=deal far no verb gone	0 0 0 -7 12 0 0
o:subject=deal far no verb on	0 0 12 0 -10 0 0
o:subject=deal far no verb today	0 0 -7 -4 12 0 0
o:subject=deal far on ahead	0 0 12 0 -11 0 0
o:subject=deal from ahead	0 0 12 0 -13 0 3
o:subject=deal no verb by	0 0 0 0 -10 9 0
o:subject=deal no verb on	0 0 0 13 -6 0 -3
o:subject=deal no verb until	0 0 15 0 -11 -2 0
o:subject=deal reach	0 0 9 3 -14 2 0
o:subject=deal reach ahead	0 0 9 0 -13 2 0
o:subject=deal reach on	0 0 9 -1 -6 0 0
o:subject=deal sign	0 0 -3 -2 10 0 0
o:subject=deal until ahead	0 0 11 0 -21 9 0
o:subject=duties  ahead	0 0 -6 0 12 -1 -2
o:subject=duties  today	0 0 -7 -3 11 0 0
o:subject=duties agree	0 0 1 11 -13 0 0
o:subject=duties agree gone	0 0 0 11 -11 0 0
o:subject=duties agree on	0 0 0 7 -9 0 0
o:subject=duties be	0 0 0 -16 17 -12 -1
o:subject=duties be ahead	0 0 0 -13 14 -11 -1
o:subject=duties be gone	0 0 0 -9 11 0 0
o:subject=duties be since	0 0 -4 -9 13 0 0
o:subject=duties before ahead	0 0 -2 -1 -3 0 9
o:subject=duties begin	0 0 0 -7 11 -3 -2
o:subject=duties begin from	0 0 1 -5 12 0 -11
o:subject=duties begin in	0 0 0 -10 11 0 0
o:subject=duties begin since	0 0 0 8 -8 0 0
o:subject=duties begin today	0 0 -3 -15 17 0 0
o:subject=duties begin until	0 0 -12 0 6 4 0
o:subject=duties by ahead	0 0 -4 -4 16 -4 -3
o:subject=duties carried	3 5 -8 11 7 -19 -6
o:subject=duties carried agree on	0 0 0 -12 14 0 0
o:subject=duties carried be by	0 0 12 0 -10 0 0
o:subject=duties carried be gone	0 -1 0 13 -9 0 0
o:subject=duties carried be in	0 0 0 -7 9 0 0
o:subject=duties carried be of	7 0 -7 21 -19 0 -3
o:subject=duties carried be on	-1 0 -24 2 0 12 7
o:subject=duties carried be the	-2 0 -11 -2 13 0 3
o:subject=duties carried be today	0 0 4 -10 2 0 0
o:subject=duties carried be until	1 0 0 3 -5 -10 9
o:subject=duties carried begin	-4 -7 10 3 0 -8 -6
o:subject=duties carried begin ahead	0 0 11 1 -1 -8 -5
o:subject=duties carried begin from	0 0 5 -10 11 0 -9
o:subject=duties carried begin the	0 0 0 12 -6 -7 1
o:subject=duties carried carry	0 0 -11 -1 0 12 0
o:subject=duties carried end ended	0 0 -8 0 11 0 0
o:subject=duties carried end on	-9 0 7 6 -2 -1 0
o:subject=duties carried end the	3 0 14 0 -13 -4 0
o:subject=duties carried from ahead	0 0 10 -10 6 -1 -6
o:subject=duties carried from gone	0 0 0 -5 10 0 0
o:subject=duties carried have	0 0 -1 -10 10 0 0
o:subject=duties carried have gone	0 0 0 -8 10 0 0
o:subject=duties carried in ahead	0 0 0 -6 10 0 0
o:subject=duties carried in gone	0 2 0 12 -13 0 0
o:subject=duties carried last gone	0 0 0 11 -9 0 0
o:subject=duties carried look	0 0 9 0 -18 12 0
o:subject=duties carried make	-2 3 0 11 -11 0 0
o:subject=duties carried make gone	-2 3 0 11 -12 0 0
o:subject=duties carried make in	0 4 0 14 -17 0 0
o:subject=duties carried of ahead	0 0 -8 9 0 0 -3
o:subject=duties carried of gone	6 1 0 8 -15 0 0
o:subject=duties carried on ahead	0 0 -4 9 -5 16 0
o:subject=duties carried on gone	-4 -9 0 4 3 0 0
o:subject=duties carried other	4 8 2 -13 -6 0 2
o:subject=duties carried other since	0 11 0 -2 -8 0 0
o:subject=duties carried pay	4 0 -8 0 7 -10 0
o:subject=duties carried pay ahead	0 0 -6 1 11 -10 0
o:subject=duties carried pay since	0 0 0 -10 14 0 0
o:subject=duties carried pay the	0 0 -4 11 -2 -5 0
o:subject=duties carried prolong	0 0 13 9 -17 -6 0
o:subject=duties carried prolong ahead	0 0 14 0 -9 -6 0
o:subject=duties carried say	0 0 0 -6 14 0 -1
o:subject=duties carried sign	0 0 -4 10 -5 0 0
o:subject=duties carried sign gone	0 0 0 11 -10 0 0
o:subject=duties carried since gone	0 16 0 -13 0 0 0
o:subject=duties carried since today	0 0 0 -10 11 0 0
o:subject=duties carried suspend from	0 0 0 13 -18 0 5
o:subject=duties carried suspend in	0 0 0 12 -12 0 0
o:subject=duties carried suspend since	0 7 -2 -13 8 0 0
o:subject=duties carried the ahead	0 0 10 -4 -1 -12 4
o:subject=duties carried the gone	0 0 0 16 -13 0 0
o:subject=duties carried to ahead	0 0 9 0 -6 -3 0
o:subject=duties carried until ahead	0 0 -14 -5 17 -4 7
o:subject=duties cent ahead	0 0 13 0 -11 0 0
o:subject=duties charge	0 0 9 0 -3 0 -1
o:subject=duties charge ahead	0 0 9 0 -5 0 -1
o:subject=duties collect ahead	0 0 9 1 -4 -4 0
o:subject=duties fall from	0 0 0 -5 9 0 -1
o:subject=duties fall on	0 0 -8 13 -5 0 -2
o:subject=duties far  ahead	0 0 7 0 -2 -9 0
o:subject=duties far  gone	10 -2 0 3 -7 0 0
o:subject=duties far carried	-11 0 7 -4 5 -9 4
o:subject=duties far carried  ahead	0 0 -5 -2 9 0 0
o:subject=duties far carried  today	0 0 2 7 -10 0 0
o:subject=duties far carried agree	0 -1 0 0 -3 -2 9
o:subject=duties far carried agree ahead	0 0 0 0 -4 -2 10
o:subject=duties far carried announce	0 0 11 0 -16 11 0
o:subject=duties far carried announce ahead	0 0 11 0 -18 11 0
o:subject=duties far carried announce for	0 0 10 0 -8 0 0
o:subject=duties far carried announce from	0 0 0 0 -11 12 0
o:subject=duties far carried be	6 3 14 -15 2 -11 -20
o:subject=duties far carried be 	0 0 13 0 -12 0 0
o:subject=duties far carried be ahead	0 0 6 -8 12 -10 -19
o:subject=duties far carried be by	0 0 -4 0 9 -2 0
o:subject=duties far carried be from	0 5 0 -4 8 -2 -14
o:subject=duties far carried be gone	7 3 0 -9 0 0 0
o:subject=duties far carried be on	0 0 9 0 -5 -1 0
o:subject=duties far carried be since	0 0 0 -10 12 0 0
o:subject=duties far carried be to	0 0 -4 0 11 -2 0
o:subject=duties far carried be today	0 0 12 0 -10 0 0
o:subject=duties far carried before ahead	0 0 -16 6 10 1 -7
o:subject=duties far carried begin before	0 0 -4 -8 16 0 0
o:subject=duties far carried begin from	0 0 0 -6 -1 0 12
o:subject=duties far carried begin in	0 0 0 -13 14 0 0
o:subject=duties far carried begin until	0 0 13 0 -12 0 0
o:subject=duties far carried by ahead	0 0 -22 -3 18 6 0
o:subject=duties far carried charge on	-1 0 -4 0 11 0 0
o:subject=duties far carried charge since	0 0 0 -13 14 0 0
o:subject=duties far carried conclude	0 8 5 -10 0 -1 0
o:subject=duties far carried conclude gone	0 8 0 -10 2 0 0
o:subject=duties far carried end on	0 0 3 -18 -1 3 0
o:subject=duties far carried for ahead	0 0 9 0 -8 0 0
o:subject=duties far carried from ahead	0 0 11 2 -19 7 6
o:subject=duties far carried from gone	0 9 0 -21 9 0 0
o:subject=duties far carried have	0 0 -6 0 12 -1 0
o:subject=duties far carried have ahead	0 0 -5 0 10 0 0
o:subject=duties far carried have until	0 0 -8 3 6 0 0
o:subject=duties far carried lower gone	0 0 0 10 -10 0 0
o:subject=duties far carried lower on	0 0 0 9 -6 0 -1
o:subject=duties far carried meet	0 0 12 12 -18 0 0
o:subject=duties far carried meet ahead	0 0 12 9 -17 0 0
o:subject=duties far carried meet on	0 0 13 3 -15 0 0
o:subject=duties far carried move	0 0 4 0 -12 11 0
o:subject=duties far carried move ahead	0 0 5 0 -13 11 0
o:subject=duties far carried negotiate	0 0 0 12 -11 0 0
o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
o:subject=duties far carried of ahead	0 0 -9 -3 -6 -7 21
o:subject=duties far carried of gone	0 0 0 15 -12 0 0
o:subject=duties far carried on today	0 0 0 -13 14 0 0
o:subject=duties far carried other ahead	0 0 0 0 12 -9 -7
o:subject=duties far carried other on	0 0 8 0 -3 0 0
o:subject=duties far carried pay ahead	0 0 -6 -10 13 -6 2
o:subject=duties far carried pay from	0 0 0 0 10 0 -7
o:subject=duties far carried pay of	0 0 1 -3 -11 0 12
o:subject=duties far carried rule	0 0 0 10 -11 0 0
o:subject=duties far carried run	6 0 10 6 -18 -5 2
o:subject=duties far carried run ahead	0 0 11 -1 -7 -5 2
o:subject=duties far carried run gone	6 0 0 9 -13 0 0
o:subject=duties far carried run until	0 0 -10 0 12 0 0
o:subject=duties far carried say on	0 0 0 -4 9 0 0
o:subject=duties far carried set	0 0 0 -6 9 0 -1
o:subject=duties far carried set ahead	0 0 0 -6 8 0 -1
o:subject=duties far carried sign	0 0 0 3 -9 13 -3
o:subject=duties far carried sign ahead	0 0 1 8 -18 14 -2
o:subject=duties far carried sign gone	0 0 0 -14 18 0 0
o:subject=duties far carried sign signed	0 0 0 -2 -3 10 0
o:subject=duties far carried sign today	0 0 -1 10 -7 0 0
o:subject=duties far carried signed ahead	0 0 0 -2 -5 10 0
o:subject=duties far carried stand today	0 0 2 9 -12 0 0
o:subject=duties far carried suspend	0 -1 6 9 -2 -8 -7
o:subject=duties far carried suspend ahead	0 0 6 18 -9 -8 -6
o:subject=duties far carried suspend from	0 0 0 17 -9 0 -6
o:subject=duties far carried tell	0 0 -4 -4 13 0 0
o:subject=duties far carried to gone	0 0 0 12 -8 0 0
o:subject=duties far carried until ahead	0 0 13 -3 2 -19 0
o:subject=duties far from ahead	0 0 -6 -10 8 0 3
o:subject=duties far no verb 	7 -3 8 0 -6 -11 0
o:subject=duties far no verb from	0 0 -7 -14 13 0 2
o:subject=duties far no verb monday,	0 0 -7 8 0 0 -3
o:subject=duties far no verb the	0 0 6 2 2 -10 -4
o:subject=duties far no verb to	0 0 -1 0 9 -6 0
o:subject=duties far no verb today	-4 0 6 -11 7 0 0
o:subject=duties far no verb until	0 0 7 -8 -10 6 0
o:subject=duties far no verb wednesday,	0 0 -1 -9 14 0 0
o:subject=duties far on gone	-2 0 0 -16 20 0 0
o:subject=duties far the ahead	0 0 6 0 6 -10 -4
o:subject=duties far thursday, today	0 0 10 -3 -7 0 0
o:subject=duties far to ahead	0 0 0 0 8 -6 0
o:subject=duties far until ahead	0 0 8 0 -14 6 0
o:subject=duties from ahead	0 0 -8 10 8 -9 -9
o:subject=duties from gone	0 8 0 -18 11 0 0
o:subject=duties lower ahead	0 0 0 3 -11 0 7
o:subject=duties monday, ahead	0 0 -15 0 0 0 7
o:subject=duties no verb 	0 0 -6 -1 16 -2 -1
o:subject=duties no verb ahead	-2 0 3 -12 -1 5 0
o:subject=duties no verb as	0 0 9 -2 -6 0 0
o:subject=duties no verb cent	0 0 13 -1 -9 0 0
o:subject=duties no verb force	0 0 12 0 -12 0 0
o:subject=duties no verb last	0 0 0 9 -9 0 0
o:subject=duties no verb monday,	0 0 -16 0 2 0 7
o:subject=duties no verb on	-4 0 -8 -1 8 5 -4
o:subject=duties no verb since	0 0 10 -4 0 0 0
o:subject=duties no verb sunday,	0 0 0 10 -6 0 -3
o:subject=duties no verb the	1 0 0 0 -13 6 5
o:subject=duties no verb to	0 0 -2 0 -3 10 -3
o:subject=duties no verb wednesday,	0 0 -8 3 -7 0 10
o:subject=duties of ahead	0 0 -4 -13 9 0 7
o:subject=duties on today	0 0 0 10 -9 0 0
o:subject=duties other	0 0 -15 6 2 3 -2
o:subject=duties other ahead	0 0 -14 0 11 3 -2
o:subject=duties pay	0 0 0 13 -14 0 3
o:subject=duties pay ahead	0 0 0 8 -12 0 3
o:subject=duties return on	0 0 9 -1 -5 0 0
o:subject=duties rise	0 0 -8 0 12 0 -4
o:subject=duties rise ahead	0 0 -8 1 10 0 -4
o:subject=duties since today	0 0 0 16 -16 0 0
o:subject=duties sunday, ahead	0 0 0 11 -6 0 -3
o:subject=duties suspend	0 0 -2 0 -15 12 6
o:subject=duties suspend ahead	0 0 -1 -1 -16 12 6
o:subject=duties suspend on	0 0 9 5 -14 0 0
o:subject=duties suspend the	0 0 -15 0 5 7 0
o:subject=duties suspend until	0 0 8 0 -11 1 0
o:subject=duties the ahead	0 0 -17 -4 -5 18 4
o:subject=duties wednesday, ahead	0 0 -8 -5 0 0 10
o:subject=duties wednesday, gone	0 0 0 11 -10 0 0
o:subject=exclusions begin	0 0 11 0 -16 0 5
o:subject=exclusions begin ahead	0 0 12 0 -17 0 5
o:subject=exclusions carried	0 0 7 -10 6 -5 0
o:subject=exclusions carried end	0 0 -14 0 16 0 0
o:subject=exclusions carried end ahead	0 0 -14 0 15 0 0
o:subject=exclusions carried end on	0 0 -11 0 13 0 0
o:subject=exclusions end on	0 0 -7 0 12 -1 0
o:subject=exclusions far carried	0 0 -10 -10 10 14 -8
o:subject=exclusions far carried be	0 0 -8 0 10 0 0
o:subject=exclusions far carried until ahead	0 0 -9 0 0 11 0
o:subject=exclusions no verb	0 0 -8 -1 12 0 -1
o:subject=fees	0 0 13 -14 2 0 -3
o:subject=fees carried	0 0 -16 -3 21 -1 0
o:subject=fees carried on ahead	0 0 -9 0 10 0 0
o:subject=fees carried suspend	0 0 -13 -1 14 0 0
o:subject=fees carried suspend ahead	0 0 -13 0 12 0 0
o:subject=fees carried suspend until	0 0 -12 0 11 0 0
o:subject=fees carried until ahead	0 0 -13 0 12 0 0
o:subject=fees far carried on ahead	0 0 7 0 -3 0 0
o:subject=fees far carried suspend	0 0 11 8 -17 0 0
o:subject=fees far carried suspend gone	0 0 0 8 -8 0 0
o:subject=fees far no verb ahead	0 0 13 -2 -6 0 0
o:subject=fees from ahead	0 0 0 -4 8 0 -1
o:subject=fees no verb from	0 0 -8 -1 10 0 0
o:subject=fees suspend gone	0 0 0 -12 12 0 0
o:subject=longer by ahead	0 0 12 0 -11 0 0
o:subject=longer carried	9 -2 -13 0 7 10 -11
o:subject=longer carried be	0 0 -9 0 7 2 0
o:subject=longer carried be ahead	0 0 -11 0 8 2 0
o:subject=longer carried begin	0 0 -3 0 9 -3 0
o:subject=longer carried in gone	0 0 0 11 -13 0 0
o:subject=longer carried run	9 0 -11 3 -5 9 0
o:subject=longer carried run gone	10 0 0 0 -6 0 0
o:subject=longer carried to ahead	0 0 -13 0 10 4 0
o:subject=longer far	-2 0 0 -10 2 9 -4
o:subject=longer far carried	3 5 0 -12 5 3 -15
o:subject=longer far carried begin	0 9 0 -15 1 1 0
o:subject=longer far carried begin gone	0 9 0 -14 3 0 0
o:subject=longer far carried begin in	0 9 0 -13 2 0 0
o:subject=longer far carried begin on	0 0 12 0 -8 0 0
o:subject=longer far carried charge	0 0 -6 0 11 0 0
o:subject=longer far carried charge ahead	0 0 -6 0 10 0 0
o:subject=longer far carried end ahead	0 0 -10 0 7 6 0
o:subject=longer far carried extend	0 0 -17 -2 5 12 0
o:subject=longer far carried extend ahead	0 0 -16 0 1 12 0
o:subject=longer far carried extend to	0 0 -6 0 -1 8 0
o:subject=longer far carried extend until	0 0 -10 0 4 4 0
o:subject=longer far carried in gone	0 8 0 10 -18 0 0
o:subject=longer far carried pay	0 0 0 -10 13 0 0
o:subject=longer far carried to ahead	0 0 -12 0 -4 17 0
o:subject=longer far carried until ahead	0 0 0 0 12 -9 0
o:subject=longer far no verb	-2 0 0 -10 2 9 -4
o:subject=longer far no verb 	0 0 -6 -2 14 0 0
o:subject=longer far no verb ahead	0 0 2 -1 -7 10 -3
o:subject=longer from gone	0 5 0 8 -13 0 0
o:subject=longer in gone	0 0 0 -10 11 0 0
o:subject=longer no verb from	0 4 0 7 -12 4 0
o:subject=longer no verb of	0 0 -6 0 10 0 0
o:subject=longer no verb since	0 0 0 9 -9 0 0
o:subject=longer no verb today	0 0 -7 -6 15 0 0
o:subject=longer run ahead	0 0 -4 0 11 -5 0
o:subject=longer since gone	0 0 0 9 -9 0 0
o:subject=meeting	-2 -8 0 -15 12 0 6
o:subject=meeting begin from	0 0 0 0 -10 0 10
o:subject=meeting carried	-16 0 -1 7 -7 7 7
o:subject=meeting carried be	-2 0 -1 14 -6 0 0
o:subject=meeting carried be gone	-2 0 0 15 -12 0 0
o:subject=meeting carried be since	0 0 0 10 -9 0 0
o:subject=meeting carried be the	0 0 8 0 -6 0 0
o:subject=meeting carried be until	0 0 -5 0 9 -3 0
o:subject=meeting carried begin	0 0 -9 8 -6 3 6
o:subject=meeting carried begin ahead	0 0 -9 4 -6 4 6
o:subject=meeting carried begin on	0 0 -9 0 0 0 7
o:subject=meeting carried charge	0 0 0 8 -8 0 0
o:subject=meeting carried charge gone	0 0 0 8 -8 0 0
o:subject=meeting carried charge since	0 0 0 8 -8 0 0
o:subject=meeting carried conclude	0 0 0 11 -11 0 0
o:subject=meeting carried conclude gone	0 0 0 11 -11 0 0
o:subject=meeting carried end	-4 2 16 3 -14 -4 0
o:subject=meeting carried end ahead	0 0 17 0 -13 -3 0
o:subject=meeting carried end in	0 0 0 10 -10 0 0
o:subject=meeting carried end on	-1 0 8 -1 -2 -1 0
o:subject=meeting carried last gone	0 5 0 8 -15 0 0
o:subject=meeting carried of ahead	0 0 -8 -1 14 0 0
o:subject=meeting carried on gone	-7 -2 0 14 -5 0 0
o:subject=meeting carried run	0 0 2 0 -10 7 0
o:subject=meeting carried run ahead	0 0 3 0 -13 7 0
o:subject=meeting carried say	0 0 0 2 -9 0 9
o:subject=meeting carried say ahead	0 0 0 0 -5 0 9
o:subject=meeting carried sign	0 0 -2 -10 14 0 0
o:subject=meeting carried sign gone	0 0 0 -10 10 0 0
o:subject=meeting carried since gone	0 0 0 10 -9 0 0
o:subject=meeting carried suspend	0 0 0 -10 12 0 0
o:subject=meeting carried suspend gone	0 0 0 -10 10 0 0
o:subject=meeting carried the ahead	0 0 2 0 -9 9 0
o:subject=meeting carried to ahead	0 0 -1 0 -11 11 0
o:subject=meeting carried until ahead	0 0 8 0 -7 -1 0
o:subject=meeting far  ahead	0 0 12 -1 -7 -11 4
o:subject=meeting far carried	-8 0 -8 9 6 -20 2
o:subject=meeting far carried before ahead	0 0 11 4 -13 0 -2
o:subject=meeting far carried begin ahead	0 0 -5 -27 15 3 4
o:subject=meeting far carried begin the	0 0 0 12 -10 0 0
o:subject=meeting far carried begin today	0 0 0 16 -15 0 0
o:subject=meeting far carried charge	0 0 0 -13 9 0 0
o:subject=meeting far carried charge gone	0 0 0 -10 11 0 0
o:subject=meeting far carried conclude on	0 0 0 -13 15 0 0
o:subject=meeting far carried in gone	0 -5 0 13 -9 0 0
o:subject=meeting far carried levy	0 0 0 -6 17 0 -10
o:subject=meeting far carried levy ahead	0 0 0 0 11 0 -10
o:subject=meeting far carried lower	0 0 0 -5 11 0 -4
o:subject=meeting far carried of ahead	0 0 15 0 -9 0 -3
o:subject=meeting far carried on ahead	0 0 4 -23 8 -16 5
o:subject=meeting far carried on gone	0 4 -1 -11 10 0 0
o:subject=meeting far carried pay	0 0 -2 11 1 -11 -2
o:subject=meeting far carried pay ahead	0 0 -1 10 4 -11 -2
o:subject=meeting far carried pay from	0 0 0 10 -7 0 -2
o:subject=meeting far carried reach	0 0 6 12 -17 0 0
o:subject=meeting far carried reach gone	0 0 0 12 -12 0 0
o:subject=meeting far carried return	0 0 -7 0 10 -2 0
o:subject=meeting far carried return ahead	0 0 -7 0 9 -2 0
o:subject=meeting far carried rise	0 0 0 0 -9 0 11
o:subject=meeting far carried rise ahead	0 0 0 0 -10 0 11
o:subject=meeting far carried say	6 0 0 4 -13 4 0
o:subject=meeting far carried say on	6 0 5 5 -16 0 0
o:subject=meeting far carried the ahead	0 0 -13 0 20 -9 0
o:subject=meeting far carried until ahead	0 0 9 0 -2 -6 0
o:subject=meeting far from ahead	0 0 0 8 -10 0 0
o:subject=meeting far in gone	0 0 0 11 -11 0 0
o:subject=meeting far no verb 	1 -1 7 -9 1 -12 3
o:subject=meeting far no verb from	0 0 0 10 -11 0 0
o:subject=meeting far no verb in	0 0 0 11 -11 0 0
o:subject=meeting far no verb the	0 0 -9 0 11 0 -2
o:subject=meeting far no verb today	3 0 3 -23 8 0 0
o:subject=meeting far no verb until	0 0 -11 0 1 10 0
o:subject=meeting far the ahead	0 0 -9 0 10 0 -2
o:subject=meeting far until ahead	0 0 -11 0 1 10 0
o:subject=meeting from ahead	0 0 0 0 -12 5 10
o:subject=meeting from gone	0 0 0 -12 14 0 0
o:subject=meeting in gone	0 0 0 10 -9 0 0
o:subject=meeting no verb from	0 0 0 -12 7 0 0
o:subject=meeting no verb in	0 0 0 15 -14 0 0
o:subject=meeting no verb of	0 0 0 -3 -7 12 0
o:subject=meeting no verb on	0 0 7 -10 3 -2 -4
o:subject=meeting no verb the	0 0 -9 0 11 0 0
o:subject=meeting of ahead	0 0 0 0 -11 11 0
o:subject=meeting on ahead	0 0 7 0 1 -6 -11
o:subject=meeting on gone	-1 0 0 -9 16 0 0
o:subject=meeting since gone	0 0 0 -10 10 0 0
o:subject=meeting the ahead	0 0 -10 0 15 -2 0
o:subject=none  gone	-5 10 0 0 -3 0 0
o:subject=none after ahead	0 0 -11 0 4 8 0
o:subject=none bulletin, today	10 0 0 0 -8 0 0
o:subject=none carried  today	8 0 5 -9 -7 0 0
o:subject=none carried after ahead	0 0 8 0 -10 0 0
o:subject=none carried agree	0 0 -11 -2 12 1 -3
o:subject=none carried agree ahead	0 0 -10 0 11 1 -2
o:subject=none carried agree until	0 0 -12 0 13 0 0
o:subject=none carried and ahead	0 0 -9 9 0 0 0
o:subject=none carried announce	0 0 -12 0 0 0 6
o:subject=none carried announce ahead	0 0 -10 0 2 0 6
o:subject=none carried ask	0 0 0 11 -6 0 -2
o:subject=none carried ask gone	0 0 0 13 -12 0 0
o:subject=none carried ask since	0 0 0 14 -14 0 0
o:subject=none carried be is	0 0 -11 0 0 12 0
o:subject=none carried be of	0 0 10 -2 -4 0 0
o:subject=none carried be on	-4 0 12 6 -6 -11 -1
o:subject=none carried be since	8 0 0 -9 3 0 0
o:subject=none carried be the	0 0 4 6 -22 2 11
o:subject=none carried be today	0 0 -4 11 -5 0 0
o:subject=none carried bear	0 0 0 9 -14 0 7
o:subject=none carried bear gone	0 0 0 13 -13 0 0
o:subject=none carried before gone	0 0 0 10 -9 0 0
o:subject=none carried begin	0 1 -12 8 0 13 -8
o:subject=none carried begin 	0 0 11 0 -9 0 0
o:subject=none carried begin ahead	0 0 -8 4 0 14 -7
o:subject=none carried begin before	0 0 2 9 -9 0 0
o:subject=none carried begin from	0 0 10 1 -4 0 -7
o:subject=none carried begin to	0 0 -7 0 -4 12 0
o:subject=none carried brace	0 0 11 0 -9 0 0
o:subject=none carried charge ahead	0 0 0 -14 0 -1 7
o:subject=none carried charge from	0 0 0 -14 11 0 -4
o:subject=none carried charge of	0 0 0 7 -9 0 2
o:subject=none carried charge since	0 0 0 -13 14 0 0
o:subject=none carried clear	0 0 -5 -5 -1 11 0
o:subject=none carried clear ahead	0 0 -5 -3 -3 11 0
o:subject=none carried collect ahead	0 0 3 5 -10 -1 2
o:subject=none carried collect from	0 0 0 4 -8 0 2
o:subject=none carried conclude on	0 0 0 -3 7 0 0
o:subject=none carried cut	0 0 0 12 -8 0 -4
o:subject=none carried declare gone	0 0 0 -8 10 0 0
o:subject=none carried declare on	0 0 -1 -10 14 0 0
o:subject=none carried end	3 -2 -7 0 0 4 8
o:subject=none carried end ahead	0 0 -7 -2 0 5 9
o:subject=none carried end ended	11 0 0 0 -9 0 0
o:subject=none carried end on	-2 0 -5 4 -8 11 10
o:subject=none carried end the	0 0 14 0 -7 -6 0
o:subject=none carried extend	0 0 0 -8 13 -6 0
o:subject=none carried extend gone	0 0 0 -7 8 0 0
o:subject=none carried extend until	0 0 -6 0 11 -4 0
o:subject=none carried face	0 0 -8 -1 12 0 0
o:subject=none carried from ahead	0 0 -11 10 -6 -8 6
o:subject=none carried have	6 0 -11 0 5 0 0
o:subject=none carried have 	9 0 -7 0 -1 0 0
o:subject=none carried have on	0 0 -1 20 -16 0 0
o:subject=none carried have since	0 0 -1 -7 11 0 0
o:subject=none carried have today	9 0 -12 -1 4 0 0
o:subject=none carried is ahead	0 0 -9 0 -1 12 0
o:subject=none carried keep	0 0 6 4 1 -13 -3
o:subject=none carried keep ahead	0 0 6 2 1 -13 -3
o:subject=none carried keep on	0 0 14 0 -11 0 0
o:subject=none carried land	0 0 0 10 -7 0 0
o:subject=none carried land gone	0 0 0 10 -10 0 0
o:subject=none carried leave	0 0 0 -2 -8 7 6
o:subject=none carried leave ahead	0 0 0 -1 -12 7 6
o:subject=none carried let	11 0 2 -7 -8 0 0
o:subject=none carried let gone	12 0 0 -5 -6 0 0
o:subject=none carried let on	12 0 0 0 -9 0 0
o:subject=none carried levy	0 0 0 9 -9 0 1
o:subject=none carried levy ahead	0 0 0 8 -8 0 1
o:subject=none carried levy from	0 0 0 7 -11 0 2
o:subject=none carried make	6 -6 -5 -22 6 11 0
o:subject=none carried make ahead	0 0 -5 0 -3 11 0
o:subject=none carried make gone	6 -6 0 -20 15 0 0
o:subject=none carried make in	0 -6 0 -16 20 0 0
o:subject=none carried move	0 0 0 0 10 -6 0
o:subject=none carried of ahead	0 0 4 -12 0 4 -1
o:subject=none carried of gone	-4 -5 0 -5 12 0 0
o:subject=none carried on ahead	-1 0 -6 -3 4 -4 9
o:subject=none carried on gone	0 6 -6 17 -17 0 -1
o:subject=none carried other ahead	0 0 -2 -3 11 -7 1
o:subject=none carried other of	0 0 0 3 -12 10 0
o:subject=none carried other since	6 0 0 -13 5 0 0
o:subject=none carried other the	0 0 -3 0 8 0 0
o:subject=none carried other until	0 0 -16 0 20 -2 0
o:subject=none carried pay	-2 0 16 0 -8 9 -15
o:subject=none carried pay 	0 0 11 -5 -5 0 0
o:subject=none carried pay ahead	0 0 8 2 -8 10 -15
o:subject=none carried pay from	5 0 -10 1 6 0 -7
o:subject=none carried pay gone	-9 0 0 0 7 0 0
o:subject=none carried pay on	0 0 0 10 -8 0 0
o:subject=none carried pay pay	0 0 6 5 -11 0 0
o:subject=none carried pay today	3 0 11 0 -13 0 0
o:subject=none carried pay until	-1 0 7 -2 -9 6 0
o:subject=none carried return ahead	0 0 -3 -6 14 -2 0
o:subject=none carried return gone	0 0 0 11 -11 0 0
o:subject=none carried run out	0 0 12 0 -11 0 0
o:subject=none carried run to	0 0 4 0 -11 2 0
o:subject=none carried run today	0 0 10 0 -9 0 0
o:subject=none carried say gone	0 0 0 -8 13 0 0
o:subject=none carried say until	0 0 11 0 -1 -8 0
o:subject=none carried sign	-1 5 7 -12 -1 -8 8
o:subject=none carried since gone	9 -1 0 0 -1 0 0
o:subject=none carried sit since	0 0 10 4 -14 0 0
o:subject=none carried suspend on	0 0 0 20 -17 0 0
o:subject=none carried suspend the	0 0 1 0 -9 11 0
o:subject=none carried suspend to	0 0 -5 0 13 -6 0
o:subject=none carried suspend today	0 0 0 -8 8 0 0
o:subject=none carried suspend until	0 0 12 -3 -4 -7 0
o:subject=none carried tell	0 0 -1 -6 10 0 0
o:subject=none carried tell on	0 0 -4 -3 12 0 0
o:subject=none carried the ahead	0 0 12 -12 -7 0 0
o:subject=none carried think	0 0 11 0 -11 0 0
o:subject=none carried until gone	9 0 -1 -2 -2 0 0
o:subject=none monday, ahead	0 0 13 -2 -8 0 0
o:subject=none monday, gone	0 0 0 10 -10 0 0
o:subject=none monday, today	0 0 -5 -3 9 0 0
o:subject=none montevideo, today	0 0 -1 10 -8 0 0
o:subject=none no verb 	-10 9 7 5 -8 -1 -6
o:subject=none no verb after	0 0 -11 0 5 8 0
o:subject=none no verb brussels,	0 0 -6 -2 11 0 0
o:subject=none no verb bulletin,	10 0 0 0 -8 0 0
o:subject=none no verb date:	0 0 9 -3 -4 0 0
o:subject=none no verb friday,	0 0 -3 -4 11 0 0
o:subject=none no verb montevideo,	0 0 -1 10 -8 0 0
o:subject=none no verb of	12 0 -5 8 -8 0 -6
o:subject=none no verb on	0 0 -3 -6 2 -5 10
o:subject=none no verb quito,	0 0 0 9 -9 0 0
o:subject=none no verb sunday,	0 0 -9 -4 0 11 0
o:subject=none no verb the	0 0 -15 15 -5 8 -1
o:subject=none no verb thursday,	0 0 11 -3 -7 0 0
o:subject=none no verb to	0 0 -6 0 0 9 0
o:subject=none no verb today	-7 -3 0 10 0 -9 -6
o:subject=none no verb tuesday,	0 0 -7 -2 11 0 0
o:subject=none no verb until	0 0 14 0 -13 0 0
o:subject=none of gone	12 0 0 -8 -1 0 0
o:subject=none on ahead	0 0 -2 1 -2 -5 10
o:subject=none quito, today	0 0 0 9 -9 0 0
o:subject=none sunday, ahead	0 0 -8 0 -2 12 0
o:subject=none the ahead	0 0 -10 -9 10 8 0
o:subject=none the today	0 0 -6 18 -12 0 0
o:subject=none to ahead	0 0 -6 0 0 9 0
o:subject=none tuesday, today	0 0 -7 -2 11 0 0
o:subject=none until ahead	0 0 15 0 -14 0 0
o:subject=procedure	-4 0 -6 -2 14 0 0
o:subject=procedure carried be	0 0 -8 0 15 0 0
o:subject=procedure carried be ahead	0 0 -7 0 12 0 0
o:subject=procedure carried end on	0 0 9 6 -11 0 0
o:subject=procedure carried from ahead	0 0 -2 9 -9 0 3
o:subject=procedure carried since gone	0 0 0 -7 9 0 0
o:subject=procedure carried suspend	0 0 13 -3 -8 0 0
o:subject=procedure carried suspend ahead	0 0 14 0 -13 0 0
o:subject=procedure carried suspend until	0 0 14 0 -12 0 0
o:subject=procedure carried until ahead	0 0 11 0 -7 -5 0
o:subject=procedure far  ahead	0 0 3 0 -12 9 0
o:subject=procedure far carried begin	0 0 0 -13 4 0 7
o:subject=procedure far carried by ahead	0 0 15 0 -14 0 0
o:subject=procedure far carried from gone	0 0 0 14 -14 0 0
o:subject=procedure far carried have gone	9 0 0 3 -13 0 0
o:subject=procedure far carried on gone	0 0 0 -8 11 0 0
o:subject=procedure far carried since gone	0 0 0 -15 16 0 0
o:subject=procedure far no verb today	0 0 -3 -5 12 0 0
o:subject=procedure from ahead	0 0 0 -2 13 0 -9
o:subject=procedure no verb from	0 0 0 -6 16 0 -8
o:subject=procedure on gone	0 0 0 -6 10 0 0
o:subject=sale carried suspend	0 0 0 -7 9 0 0
o:subject=sale carried until ahead	0 0 8 0 -15 6 0
o:subject=sale far	9 0 -9 -8 6 -1 0
o:subject=sale far carried	-1 0 2 14 -8 -3 -1
o:subject=sale far carried conclude	0 0 0 -9 9 0 0
o:subject=sale far no verb	9 0 -9 -8 6 -1 0
o:subject=sale far no verb ahead	0 0 -6 0 10 0 0
o:subject=sale far no verb gone	10 0 0 -3 -6 0 0
o:subject=sale far no verb on	10 0 0 0 -8 0 0
o:subject=sale far on gone	10 0 0 0 -10 0 0
o:subject=sale no verb the	0 0 0 0 -8 10 0
o:subject=sale no verb until	0 0 10 0 -5 -6 0
o:subject=sale the ahead	0 0 0 0 -7 9 0
o:subject=sale until ahead	0 0 9 0 -4 -6 0
o:subject=signing	4 -4 -11 7 5 -11 0
o:subject=signing begin	0 0 -9 1 8 -1 -3
o:subject=signing begin ahead	0 0 -7 -8 20 -1 -3
o:subject=signing begin on	0 0 -8 0 8 0 0
o:subject=signing end	9 0 -1 0 -5 0 0
o:subject=signing end gone	9 0 0 0 -8 0 0
o:subject=signing end on	10 0 0 0 -8 0 0
o:subject=signing from today	0 0 0 11 -11 0 0
o:subject=signing no verb ahead	0 0 0 3 -10 1 5
o:subject=signing no verb friday,	0 0 0 -6 -2 0 10
o:subject=signing no verb on	0 0 9 6 -11 -3 0
o:subject=signing no verb the	0 0 -12 10 0 5 -5
o:subject=signing no verb today	0 0 -10 6 0 0 0
o:subject=signing of gone	0 0 0 -12 15 0 0
o:subject=signing on gone	11 0 0 1 -10 0 0
o:subject=signing the ahead	0 0 -7 11 -4 4 -5
o:subject=truce	-2 3 -14 -10 23 -7 -9
o:subject=truce  ahead	0 0 0 6 -12 12 0
o:subject=truce  gone	0 11 -1 -1 -6 0 0
o:subject=truce  today	-6 0 -2 10 0 0 0
o:subject=truce agree in	0 -2 0 9 -6 0 0
o:subject=truce agree on	0 4 -3 -10 10 0 0
o:subject=truce be until	0 0 -10 0 21 -13 0
o:subject=truce begin	2 -19 -11 8 4 -5 0
o:subject=truce begin ahead	0 0 -10 3 10 -4 0
o:subject=truce begin gone	3 -17 0 7 -3 0 0
o:subject=truce begin on	4 -11 -23 1 10 -3 1
o:subject=truce by ahead	0 0 -4 -4 15 -1 -4
o:subject=truce carried	0 -11 -7 5 0 4 -6
o:subject=truce carried agree in	0 8 0 0 -7 0 0
o:subject=truce carried be	-3 -2 2 -3 0 11 -8
o:subject=truce carried be ahead	0 0 2 -8 -3 12 -7
o:subject=truce carried be gone	-2 -1 -2 10 -1 0 0
o:subject=truce carried be on	5 0 8 0 -14 4 -1
o:subject=truce carried be the	0 0 -13 0 6 9 0
o:subject=truce carried be today	0 0 2 -10 5 0 0
o:subject=truce carried be until	0 0 -12 0 10 2 0
o:subject=truce carried before ahead	0 0 -7 0 11 0 0
o:subject=truce carried begin ahead	0 0 7 11 -17 -5 5
o:subject=truce carried begin gone	-8 1 0 -5 12 0 0
o:subject=truce carried begin on	-3 2 -6 10 -5 -2 0
o:subject=truce carried begin the	0 0 0 -3 -11 2 8
o:subject=truce carried begin to	0 0 6 0 -10 2 0
o:subject=truce carried begin until	0 0 12 0 0 -13 0
o:subject=truce carried charge today	0 0 0 9 -8 0 0
o:subject=truce carried conclude	0 -6 0 12 -5 0 0
o:subject=truce carried conclude gone	0 -6 0 13 -9 0 0
o:subject=truce carried end gone	11 -3 -7 0 -3 0 0
o:subject=truce carried end on	7 0 0 3 -8 2 0
o:subject=truce carried from ahead	0 0 0 -2 10 -3 -7
o:subject=truce carried from gone	0 0 0 16 -13 0 0
o:subject=truce carried meet	0 0 -5 -4 12 0 0
o:subject=truce carried of gone	0 0 0 -9 11 0 0
o:subject=truce carried on ahead	-2 0 -13 12 0 8 1
o:subject=truce carried on gone	9 -2 -8 6 -6 -1 -1
o:subject=truce carried other	0 0 0 11 -15 7 0
o:subject=truce carried other gone	0 0 0 14 -12 0 0
o:subject=truce carried other since	0 0 -5 14 -6 0 0
o:subject=truce carried pay	2 0 -12 6 -1 5 -6
o:subject=truce carried pay ahead	0 0 -14 -4 16 5 -5
o:subject=truce carried pay gone	3 0 0 12 -14 0 0
o:subject=truce carried pay until	3 0 -9 -3 0 6 0
o:subject=truce carried run ahead	0 0 11 0 -12 0 0
o:subject=truce carried run on	6 0 -13 0 -2 11 0
o:subject=truce carried run to	0 0 12 0 -1 -8 0
o:subject=truce carried run until	0 0 10 0 -1 -5 0
o:subject=truce carried say	0 0 -7 -7 10 6 0
o:subject=truce carried say ahead	0 0 -13 0 7 6 0
o:subject=truce carried sign gone	0 0 0 12 -9 0 0
o:subject=truce carried sign on	0 0 0 12 -9 0 0
o:subject=truce carried since gone	-11 0 0 17 -10 0 0
o:subject=truce carried suspend	0 0 -12 -6 21 -3 0
o:subject=truce carried suspend ahead	0 0 -10 0 14 -3 0
o:subject=truce carried suspend the	0 0 0 0 6 -9 0
o:subject=truce carried suspend until	0 0 -15 0 12 2 0
o:subject=truce carried to ahead	0 0 16 0 -22 0 0
o:subject=truce carried until gone	1 0 -3 -12 13 0 0
o:subject=truce conclude in	0 2 0 13 -16 0 0
o:subject=truce conclude on	0 -5 -4 -1 12 0 0
o:subject=truce effect today	-1 0 0 15 -12 0 0
o:subject=truce end	1 6 -11 0 8 -1 -3
o:subject=truce end ahead	-5 0 -8 0 13 0 -2
o:subject=truce end ended	8 0 2 0 -10 0 0
o:subject=truce end gone	7 8 0 2 -12 0 0
o:subject=truce end in	-5 -1 -4 0 13 0 0
o:subject=truce end the	-2 0 -22 0 16 10 0
o:subject=truce end today	-7 0 -8 0 13 0 0
o:subject=truce extend ahead	0 0 -3 0 -6 11 0
o:subject=truce extend from	0 0 9 0 -10 0 0
o:subject=truce extend gone	0 -2 0 -3 9 0 0
o:subject=truce extend to	0 0 -18 0 0 17 0
o:subject=truce far  ahead	0 0 -8 0 1 -7 10
o:subject=truce far carried be by	7 0 1 0 -11 -1 5
o:subject=truce far carried be gone	-2 -2 1 -7 9 0 0
o:subject=truce far carried be in	0 0 0 9 -8 0 0
o:subject=truce far carried be on	-5 0 11 -6 0 0 0
o:subject=truce far carried be since	-1 0 0 -9 14 0 0
o:subject=truce far carried be until	0 0 -15 1 7 6 0
o:subject=truce far carried begin	1 -5 2 3 -7 9 -4
o:subject=truce far carried begin ahead	0 0 0 8 -5 10 -13
o:subject=truce far carried begin from	0 0 0 16 -6 0 -10
o:subject=truce far carried begin since	0 0 0 -11 12 0 0
o:subject=truce far carried charge	10 0 4 -1 -11 0 5
o:subject=truce far carried conclude on	0 8 0 -6 0 0 0
o:subject=truce far carried end gone	0 -5 -6 -4 11 0 0
o:subject=truce far carried end on	0 0 13 -5 -7 -3 0
o:subject=truce far carried from gone	0 -3 0 -4 9 0 0
o:subject=truce far carried from today	0 0 0 11 -10 0 0
o:subject=truce far carried in gone	0 -8 0 10 -4 0 0
o:subject=truce far carried lower	0 0 -8 7 -9 5 2
o:subject=truce far carried lower on	0 0 0 11 -11 0 0
o:subject=truce far carried make	0 0 0 13 -9 0 -1
o:subject=truce far carried make gone	0 0 0 14 -14 0 0
o:subject=truce far carried meet	0 0 -4 -1 10 0 0
o:subject=truce far carried on ahead	0 0 -1 -5 20 -3 -21
o:subject=truce far carried on gone	-2 13 -7 -15 2 0 9
o:subject=truce far carried other	0 0 -4 -8 16 0 0
o:subject=truce far carried pay ahead	0 0 9 -9 -6 -2 7
o:subject=truce far carried prolong	0 0 5 1 -9 0 0
o:subject=truce far carried raise	0 0 8 0 -11 5 0
o:subject=truce far carried raise ahead	0 0 8 0 -12 5 0
o:subject=truce far carried reach	0 0 -4 -2 13 0 -2
o:subject=truce far carried reach gone	0 0 0 -10 11 0 0
o:subject=truce far carried run	0 0 2 -1 1 -9 4
o:subject=truce far carried run ahead	0 0 2 0 1 -9 4
o:subject=truce far carried run on	0 0 -10 0 10 0 0
o:subject=truce far carried sign ahead	0 0 -2 0 11 -2 -1
o:subject=truce far carried sign on	0 0 0 -6 12 0 0
o:subject=truce far carried sign signed	0 0 0 11 -10 0 0
o:subject=truce far carried signed gone	0 0 0 11 -11 0 0
o:subject=truce far carried since gone	-10 1 0 0 1 0 0
o:subject=truce far carried suspend	0 0 -2 0 8 -7 -1
o:subject=truce far carried suspend ahead	0 0 -2 0 10 -7 -1
o:subject=truce far carried suspend until	0 0 -8 0 11 0 0
o:subject=truce far carried the ahead	0 0 25 -2 -13 -16 5
o:subject=truce far carried to ahead	0 0 -5 0 -6 11 0
o:subject=truce far carried until ahead	0 0 -20 0 13 9 0
o:subject=truce far from ahead	0 0 -3 -5 -1 0 9
o:subject=truce far no verb 	-11 -4 -5 0 7 -9 8
o:subject=truce far no verb ahead	0 0 -1 -17 2 -4 13
o:subject=truce far no verb from	0 0 -3 -15 7 0 9
o:subject=truce far no verb on	1 0 1 -4 3 -11 0
o:subject=truce far no verb today	-10 0 4 1 1 0 -2
o:subject=truce far no verb until	0 0 10 0 -1 -8 0
o:subject=truce far on ahead	0 0 2 -3 2 -10 0
o:subject=truce far until ahead	0 0 11 0 -3 -8 0
o:subject=truce from ahead	0 -6 -8 -13 12 -4 8
o:subject=truce have	0 0 -6 0 8 0 0
o:subject=truce have ahead	0 0 -5 0 8 0 0
o:subject=truce have has	0 0 -8 0 9 0 0
o:subject=truce in gone	-8 4 0 9 -7 0 0
o:subject=truce last gone	0 0 0 -7 8 0 0
o:subject=truce no verb	-8 2 -3 -4 11 -5 -4
o:subject=truce no verb 	2 11 -6 0 -8 5 0
o:subject=truce no verb ahead	-7 -10 -6 0 9 -2 0
o:subject=truce no verb ends	-9 0 7 -3 2 -2 0
o:subject=truce no verb gone	-2 8 4 -5 7 -5 -10
o:subject=truce no verb in	0 -5 0 -11 16 0 0
o:subject=truce no verb of	-5 0 9 -3 0 -8 3
o:subject=truce no verb on	-10 -5 10 4 -11 15 -5
o:subject=truce no verb saturday,	0 0 8 8 -13 0 0
o:subject=truce no verb since	-3 -3 0 -4 11 0 0
o:subject=truce no verb sunday,	5 0 0 -5 -8 8 0
o:subject=truce no verb the	1 0 -1 0 6 -15 8
o:subject=truce no verb thursday,	0 0 0 9 -9 0 0
o:subject=truce no verb to	11 -4 3 -7 0 -6 -3
o:subject=truce no verb week,	0 0 9 0 -6 0 0
o:subject=truce no verb —	9 -2 -12 0 8 -3 0
o:subject=truce of ahead	0 0 0 -7 10 -7 1
o:subject=truce on ahead	-9 -2 0 5 1 3 -4
o:subject=truce on gone	2 0 7 -9 4 0 -1
o:subject=truce other	0 -4 7 -10 1 4 0
o:subject=truce other ahead	0 0 7 0 -9 4 0
o:subject=truce other gone	0 -4 0 -9 14 0 0
o:subject=truce other on	0 0 9 0 -7 0 0
o:subject=truce other to	0 0 -10 0 5 5 0
o:subject=truce prolong	-1 4 -9 -5 15 0 -4
o:subject=truce prolong ahead	0 0 -14 -7 22 0 -3
o:subject=truce renew	9 0 6 0 -9 -2 0
o:subject=truce renew ahead	0 0 9 0 -7 -2 0
o:subject=truce renew gone	9 0 0 0 -6 0 0
o:subject=truce run	-6 0 -14 -3 16 6 4
o:subject=truce run gone	-4 0 -2 0 8 0 0
o:subject=truce run on	-4 0 -2 -2 2 11 0
o:subject=truce run to	0 0 -2 0 10 -4 0
o:subject=truce run today	-1 0 -8 0 11 0 0
o:subject=truce saturday, ahead	0 0 9 6 -15 0 0
o:subject=truce sign gone	0 9 0 7 -13 0 0
o:subject=truce sign in	0 11 0 16 -25 0 0
o:subject=truce since ahead	0 0 -8 -5 16 0 0
o:subject=truce since gone	3 -7 0 8 -8 0 0
o:subject=truce sunday, ahead	0 0 0 0 -8 8 0
o:subject=truce the gone	-9 -1 0 -4 16 0 0
o:subject=truce thursday, ahead	0 0 1 12 -15 0 0
o:subject=truce to gone	9 -4 9 -15 -3 -2 0
o:subject=truce until gone	-8 -1 0 0 12 0 0
o:subject=truce wednesday, ahead	0 0 1 11 -8 0 -8
o:subject=truce week, ahead	0 0 9 0 -8 0 0
o:suspend from ahead	0 0 1 18 -15 0 -3
o:suspend from gone	0 5 0 -22 20 0 0
o:suspend in gone	0 0 0 10 -9 0 0
o:suspend of gone	0 0 0 -13 15 0 0
o:suspend on gone	0 0 0 31 -29 0 0
o:suspend the ahead	0 0 -8 -2 4 4 -1
o:suspend the gone	0 0 0 -9 11 0 0
o:suspend till ahead	0 0 12 0 -8 -2 0
o:suspend until ahead	0 0 6 -10 0 -2 -2
o:tell on gone	0 0 0 -8 13 0 0
o:topic=controls	-1 -1 5 -4 15 -12 -9
o:topic=controls ahead	0 0 6 -7 10 -11 -8
o:topic=controls be	0 0 13 -5 -8 0 0
o:topic=controls begin	0 0 11 -5 8 -12 -5
o:topic=controls end	0 0 -15 10 4 0 0
o:topic=controls far	0 0 -4 -9 12 5 -4
o:topic=controls far 	0 0 -12 4 -2 11 0
o:topic=controls far  ahead	0 0 -11 0 0 11 0
o:topic=controls far gone	0 0 0 -11 15 0 0
o:topic=controls far on	0 0 0 -3 -5 12 0
o:topic=controls far on ahead	0 0 0 0 -8 12 0
o:topic=controls far to	0 0 4 0 1 -8 0
o:topic=controls far to ahead	0 0 4 0 1 -8 0
o:topic=controls gone	0 0 0 -7 13 0 0
o:topic=controls of	0 0 0 -6 10 0 0
o:topic=controls on	0 0 -7 19 -3 0 -5
o:topic=controls on ahead	0 0 -7 0 14 0 -4
o:topic=controls on gone	0 0 0 15 -14 0 0
o:topic=controls since	0 0 7 -14 1 0 0
o:topic=controls since gone	0 0 0 -14 15 0 0
o:topic=controls until	0 0 -1 0 8 -6 0
o:topic=controls until ahead	0 0 0 0 7 -6 0
o:topic=deal	-1 -12 -4 -9 10 4 0
o:topic=deal ahead	0 0 -7 -16 6 7 1
o:topic=deal be	0 0 -12 -5 16 3 -2
o:topic=deal begin	0 0 -10 0 2 -4 7
o:topic=deal by	0 0 6 -1 -10 5 0
o:topic=deal by ahead	0 0 6 -1 -12 5 0
o:topic=deal conclude	0 0 0 -5 13 0 0
o:topic=deal face	0 0 13 0 -12 0 0
o:topic=deal far	-6 4 6 -6 8 -12 -11
o:topic=deal far 	0 0 -12 -3 23 -1 0
o:topic=deal far  ahead	0 0 -9 0 13 -1 0
o:topic=deal far after	0 0 -13 0 16 -3 0
o:topic=deal far ahead	0 0 10 1 0 -11 -10
o:topic=deal far begin	0 0 -4 -1 14 -3 -2
o:topic=deal far gone	-3 5 0 -14 13 0 0
o:topic=deal far in	0 7 0 -9 0 0 0
o:topic=deal far in gone	0 7 0 -9 0 0 0
o:topic=deal far on gone	0 0 0 -5 9 0 0
o:topic=deal far since	0 0 2 11 -14 0 0
o:topic=deal far the	0 0 -11 0 8 5 -1
o:topic=deal far the ahead	0 0 -11 0 7 5 -1
o:topic=deal far until	0 0 10 0 -9 0 0
o:topic=deal far until ahead	0 0 10 0 -9 0 0
o:topic=deal far write	0 0 12 0 -12 0 0
o:topic=deal from	0 0 2 -16 1 0 5
o:topic=deal from gone	0 0 0 -11 12 0 0
o:topic=deal gone	-20 -9 -3 2 16 0 -1
o:topic=deal have	0 0 -9 -1 15 0 0
o:topic=deal on	-12 0 5 0 2 -9 0
o:topic=deal on gone	-10 0 0 4 2 0 0
o:topic=deal pay	0 0 -2 0 -2 -1 9
o:topic=deal tell	0 0 8 1 -11 0 0
o:topic=deal the	0 0 -10 0 0 5 5
o:topic=deal today	10 0 0 -3 -4 0 0
o:topic=deal until	0 0 -7 0 -3 13 0
o:topic=deal until ahead	0 0 -7 0 -4 13 0
o:topic=duties	-1 -9 -7 3 4 -2 4
o:topic=duties  ahead	0 0 -5 0 14 -5 -6
o:topic=duties  today	-1 0 7 -2 0 0 0
o:topic=duties 12:01	0 0 -1 -9 12 0 0
o:topic=duties 12:01 today	0 0 0 -8 10 0 0
o:topic=duties a.m.	0 0 0 -6 9 0 0
o:topic=duties after	7 0 2 8 -10 -6 0
o:topic=duties after ahead	0 0 3 9 -5 -6 0
o:topic=duties again	0 0 -7 0 10 0 0
o:topic=duties ahead	-21 -10 1 -7 -2 3 11
o:topic=duties announce	0 0 -8 -1 1 11 -4
o:topic=duties as	0 0 9 -2 -5 0 0
o:topic=duties back	0 0 10 0 -10 0 0
o:topic=duties be	-13 -5 -6 4 4 -12 12
o:topic=duties bear	0 0 0 8 -13 0 6
o:topic=duties begin	-4 -6 4 -5 12 0 -11
o:topic=duties by	0 0 2 1 -1 5 -14
o:topic=duties by ahead	0 0 2 -7 2 5 -14
o:topic=duties carry	0 0 6 6 -8 -4 0
o:topic=duties cent	0 0 10 -6 -10 0 6
o:topic=duties cent ahead	0 0 12 -1 -15 0 6
o:topic=duties charge	2 0 0 -12 1 -4 7
o:topic=duties clear	0 0 -15 6 0 8 -2
o:topic=duties declare	0 0 0 10 -9 0 0
o:topic=duties end	7 0 -2 3 0 -13 9
o:topic=duties face	0 0 -7 0 11 0 -4
o:topic=duties fall	-2 0 -11 1 0 0 7
o:topic=duties far	-9 -20 3 6 -1 4 -3
o:topic=duties far 	7 -4 4 5 -10 -1 0
o:topic=duties far  gone	9 -2 0 4 -8 0 0
o:topic=duties far after	0 0 11 0 -5 -5 0
o:topic=duties far after ahead	0 0 11 0 -6 -5 0
o:topic=duties far agree	0 0 0 10 -15 0 8
o:topic=duties far be	-1 0 6 -11 4 0 -13
o:topic=duties far before ahead	0 0 -5 0 12 0 -2
o:topic=duties far between	0 0 0 -5 -3 0 9
o:topic=duties far collect	0 0 0 10 -8 0 0
o:topic=duties far fall	0 0 -15 0 15 0 -2
o:topic=duties far from	0 0 0 -20 3 -2 13
o:topic=duties far from ahead	0 0 2 -16 -2 -1 14
o:topic=duties far gone	0 -14 -10 15 -3 -6 -5
o:topic=duties far have	0 0 -4 0 9 0 0
o:topic=duties far in	0 0 0 9 -6 0 0
o:topic=duties far in gone	0 0 0 9 -7 0 0
o:topic=duties far last	0 0 0 13 -12 0 0
o:topic=duties far last gone	0 0 0 13 -12 0 0
o:topic=duties far monday,	0 0 -7 8 0 0 -3
o:topic=duties far move	0 0 8 0 -17 12 0
o:topic=duties far on ahead	0 0 1 9 -12 3 2
o:topic=duties far on gone	9 0 0 -6 1 0 0
o:topic=duties far other	0 0 6 -10 7 -5 -3
o:topic=duties far run	0 0 15 7 -22 -1 2
o:topic=duties far suspend	0 0 -8 11 0 0 0
o:topic=duties far telephone	0 0 11 0 -11 0 0
o:topic=duties far the	0 0 4 11 0 -7 -11
o:topic=duties far the ahead	0 0 5 2 3 -7 -11
o:topic=duties far thursday, today	0 0 10 -3 -7 0 0
o:topic=duties far to	0 0 -5 12 2 -4 0
o:topic=duties far to ahead	0 0 -5 0 11 -4 0
o:topic=duties far to gone	0 0 0 13 -12 0 0
o:topic=duties far today	-7 0 10 -7 3 -1 0
o:topic=duties far until gone	-3 0 0 10 -5 0 0
o:topic=duties far wednesday,	0 0 -1 -9 14 0 0
o:topic=duties for	0 0 -8 -1 14 0 0
o:topic=duties for ahead	0 0 -8 0 12 0 0
o:topic=duties force	0 0 12 0 -11 0 0
o:topic=duties from	0 5 -20 7 2 0 1
o:topic=duties from ahead	0 0 -16 8 0 0 3
o:topic=duties from gone	0 7 0 -15 15 0 -4
o:topic=duties from today	4 0 -2 13 -13 0 0
o:topic=duties get	0 0 -9 0 12 0 0
o:topic=duties gone	9 0 -37 9 2 -10 -22
o:topic=duties has	0 0 11 0 -12 0 0
o:topic=duties has ahead	0 0 11 0 -10 0 0
o:topic=duties let	11 0 8 -3 -12 -5 1
o:topic=duties levy	0 0 1 6 8 -11 -11
o:topic=duties look	0 0 9 0 -18 12 0
o:topic=duties monday,	0 0 -16 0 2 0 7
o:topic=duties monday, ahead	0 0 -15 0 0 0 7
o:topic=duties move	0 0 -7 0 10 0 0
o:topic=duties of	0 0 0 5 -10 -5 12
o:topic=duties of ahead	0 0 0 -17 1 -5 13
o:topic=duties of gone	0 0 0 11 -9 0 0
o:topic=duties on	-3 -6 -1 9 -5 0 5
o:topic=duties on today	0 0 -11 -2 9 0 0
o:topic=duties other	3 10 -8 -5 0 0 0
o:topic=duties pay	3 -2 -1 9 -14 7 2
o:topic=duties percent	0 0 -7 -2 13 0 0
o:topic=duties raise	0 0 -13 -10 9 10 -5
o:topic=duties reach	0 0 -10 0 2 3 1
o:topic=duties say	0 0 0 -4 -4 0 13
o:topic=duties set	0 0 0 -7 11 0 -1
o:topic=duties ship	8 0 6 3 -13 0 -4
o:topic=duties since	-5 6 -1 -7 11 -2 -2
o:topic=duties since ahead	0 0 0 -11 8 0 0
o:topic=duties slap	0 0 0 -6 13 0 -2
o:topic=duties sunday,	0 0 0 10 -6 0 -3
o:topic=duties sunday, ahead	0 0 0 11 -6 0 -3
o:topic=duties suspend	0 0 -2 16 -12 1 -3
o:topic=duties the ahead	0 0 -6 -21 7 3 2
o:topic=duties the gone	-6 0 0 10 -4 0 0
o:topic=duties through	0 0 9 0 -4 -2 0
o:topic=duties through ahead	0 0 9 0 -5 -2 0
o:topic=duties today	-7 0 -5 -4 12 -1 -4
o:topic=duties until	0 -1 0 -1 -9 10 2
o:topic=duties until ahead	-3 0 1 -12 -5 11 3
o:topic=duties wednesday,	0 0 -8 3 -7 0 10
o:topic=duties wednesday, ahead	0 0 -8 -5 0 0 10
o:topic=duties wednesday, gone	0 0 0 11 -10 0 0
o:topic=duties with	0 0 11 7 -16 0 0
o:topic=duties with ahead	0 0 11 0 -10 0 0
o:topic=exclusions	-3 0 -7 -19 19 -7 1
o:topic=exclusions ahead	0 0 -7 -5 11 -6 1
o:topic=exclusions begin	0 0 21 -1 -20 -6 5
o:topic=exclusions end	-1 0 -15 0 21 -3 0
o:topic=exclusions far ahead	0 0 12 0 -12 0 0
o:topic=exclusions gone	-2 0 0 -9 15 0 0
o:topic=exclusions no verb	0 0 -8 -1 12 0 -1
o:topic=exclusions until	0 0 -6 0 14 -6 0
o:topic=exclusions until ahead	0 0 -6 0 14 -6 0
o:topic=fees	0 0 10 -20 10 0 -7
o:topic=fees ahead	0 0 10 -6 0 0 -7
o:topic=fees far	0 0 10 0 -3 -2 -2
o:topic=fees far ahead	0 0 15 -3 -6 -1 -1
o:topic=fees far the	0 0 10 0 -8 0 0
o:topic=fees gone	0 0 0 -12 15 0 0
o:topic=fees on	0 0 -2 -5 11 0 0
o:topic=longer	8 -7 1 -7 8 -2 -23
o:topic=longer ahead	-5 -2 2 5 1 2 -21
o:topic=longer approve	0 0 10 0 -6 -3 0
o:topic=longer be	0 0 0 -4 -4 9 0
o:topic=longer begin	2 0 6 3 -3 -9 0
o:topic=longer by	0 0 10 0 -10 1 0
o:topic=longer by ahead	0 0 10 0 -11 1 0
o:topic=longer end	0 0 -8 -2 10 0 0
o:topic=longer far	5 0 0 -4 4 0 -12
o:topic=longer far 	0 0 -6 -2 14 0 0
o:topic=longer far ahead	0 0 3 0 0 0 -11
o:topic=longer far be	0 0 11 0 -6 -1 0
o:topic=longer far no verb	-2 0 0 -10 2 9 -4
o:topic=longer far on	9 0 0 0 -1 -9 0
o:topic=longer far on ahead	0 0 1 0 4 -9 0
o:topic=longer far to	0 0 -9 0 0 10 0
o:topic=longer far to ahead	0 0 -8 0 -1 10 0
o:topic=longer far today	0 0 -6 -1 9 0 0
o:topic=longer far until	0 0 15 0 -11 -5 0
o:topic=longer far until ahead	0 0 15 0 -12 -4 0
o:topic=longer from	0 2 8 12 -15 0 -10
o:topic=longer from ahead	0 0 9 6 -7 0 -10
o:topic=longer from gone	0 4 0 10 -13 0 0
o:topic=longer gone	11 -2 -4 -7 12 -14 0
o:topic=longer in	0 -2 0 -7 12 0 0
o:topic=longer in gone	0 -2 0 -7 12 0 0
o:topic=longer on	0 -3 -2 -4 13 -9 -2
o:topic=longer on ahead	0 0 -3 -1 10 -7 -1
o:topic=longer other	0 0 -5 0 10 -4 0
o:topic=longer prolong	-4 0 -1 4 10 -5 -7
o:topic=longer publish	0 0 11 0 -10 0 0
o:topic=longer run	6 0 -12 3 6 0 0
o:topic=longer to	7 0 8 -5 -12 2 0
o:topic=longer to ahead	0 0 9 0 -16 6 0
o:topic=meeting	-18 -18 -6 8 11 2 -3
o:topic=meeting 	0 0 0 -4 13 0 0
o:topic=meeting be	0 0 6 13 -12 0 -4
o:topic=meeting begin	0 0 -8 -18 11 0 11
o:topic=meeting end	-9 0 22 -1 -16 1 0
o:topic=meeting ended	0 0 9 0 -7 0 0
o:topic=meeting ended ahead	0 0 10 0 -9 0 0
o:topic=meeting far	0 -10 -2 0 9 -2 -12
o:topic=meeting far 	1 -1 7 -10 3 -12 3
o:topic=meeting far  ahead	0 0 11 -1 -7 -11 4
o:topic=meeting far begin	0 0 -3 -14 23 -2 -6
o:topic=meeting far end	0 0 9 7 -12 0 0
o:topic=meeting far reach	0 0 0 10 -10 0 0
o:topic=meeting far the ahead	0 0 -6 0 11 -1 -2
o:topic=meeting far today	3 0 0 -12 7 0 0
o:topic=meeting far until	0 0 7 0 -12 7 0
o:topic=meeting far until ahead	0 0 7 0 -13 7 0
o:topic=meeting from	0 0 -3 -4 0 0 10
o:topic=meeting from ahead	0 0 -2 4 -8 0 10
o:topic=meeting from gone	0 0 0 -8 10 0 0
o:topic=meeting gone	-10 -13 -9 4 13 -5 -3
o:topic=meeting in	0 -1 0 17 -11 0 0
o:topic=meeting in gone	0 -1 0 17 -13 0 0
o:topic=meeting meet	-1 0 -5 7 10 -9 -8
o:topic=meeting of	0 0 -7 -7 0 11 0
o:topic=meeting of ahead	0 0 -7 0 -3 12 0
o:topic=meeting on	-11 -2 8 0 6 -9 -8
o:topic=meeting on ahead	0 0 5 -12 7 -6 -6
o:topic=meeting run	0 0 5 0 -16 7 0
o:topic=meeting the	0 0 -6 9 -8 10 -6
o:topic=meeting the ahead	0 0 -6 0 -1 10 -6
o:topic=meeting the gone	0 0 0 11 -8 0 0
o:topic=meeting to	0 0 -10 0 0 11 0
o:topic=meeting to ahead	0 0 -10 0 0 11 0
o:topic=meeting today	-2 0 5 12 -10 0 0
o:topic=meeting video	0 0 3 8 -11 0 0
o:topic=none	-11 0 -4 4 0 7 0
o:topic=none 	0 8 3 1 -4 -1 -10
o:topic=none  today	3 0 6 5 -11 0 0
o:topic=none after	0 0 -8 0 1 9 0
o:topic=none after ahead	0 0 -8 0 0 9 0
o:topic=none agree	0 0 0 12 -10 0 0
o:topic=none ahead	-7 -3 0 -10 -7 14 7
o:topic=none begin	-3 0 -2 2 -5 13 0
o:topic=none brussels,	0 0 -6 -2 11 0 0
o:topic=none bulletin,	10 0 0 0 -8 0 0
o:topic=none bulletin, today	10 0 0 0 -8 0 0
o:topic=none charge	0 0 6 -17 3 0 0
o:topic=none date:	0 0 9 -3 -4 0 0
o:topic=none friday,	0 0 -3 -4 11 0 0
o:topic=none from today	0 0 0 -8 10 0 0
o:topic=none gone	-16 4 -21 4 10 -7 -8
o:topic=none have	8 0 -23 0 10 0 1
o:topic=none is	0 0 -12 0 0 13 0
o:topic=none is ahead	0 0 -6 0 -5 13 0
o:topic=none land	0 0 0 10 -7 0 0
o:topic=none leave	0 0 7 0 -17 1 8
o:topic=none make	6 0 -5 -5 -6 11 0
o:topic=none monday, ahead	0 0 13 -2 -8 0 0
o:topic=none monday, gone	0 0 0 10 -10 0 0
o:topic=none monday, today	0 0 -5 -3 9 0 0
o:topic=none montevideo,	0 0 -1 10 -8 0 0
o:topic=none montevideo, today	0 0 -1 10 -8 0 0
o:topic=none of	10 0 6 2 -9 -6 0
o:topic=none of gone	11 0 0 -9 0 0 0
o:topic=none on	-14 -3 3 -1 -4 0 9
o:topic=none on ahead	0 0 3 -10 -6 0 10
o:topic=none on gone	-12 -2 -1 8 2 0 0
o:topic=none out	0 0 8 0 -8 0 0
o:topic=none pay	0 0 6 0 7 -2 -14
o:topic=none quito,	0 0 0 9 -9 0 0
o:topic=none quito, today	0 0 0 9 -9 0 0
o:topic=none see	0 0 -9 0 13 0 0
o:topic=none sunday,	0 0 -9 -4 0 11 0
o:topic=none sunday, ahead	0 0 -8 0 -2 12 0
o:topic=none the	-3 0 1 12 -8 -10 8
o:topic=none the ahead	0 0 5 -16 0 -9 9
o:topic=none the today	0 0 -6 18 -12 0 0
o:topic=none think	0 0 11 0 -11 0 0
o:topic=none thursday,	0 0 11 -3 -7 0 0
o:topic=none to	0 0 -13 0 4 12 0
o:topic=none to ahead	0 0 -13 0 2 12 0
o:topic=none today	4 -5 -1 6 1 -11 -8
o:topic=none tuesday,	0 0 -7 -2 11 0 0
o:topic=none tuesday, today	0 0 -7 -2 11 0 0
o:topic=none until	4 0 -6 -4 12 -5 0
o:topic=none until ahead	0 0 -6 -1 13 -4 0
o:topic=none write	0 0 11 0 -7 0 0
o:topic=procedure	0 -4 -4 6 6 -12 6
o:topic=procedure ahead	0 0 0 -5 8 -10 8
o:topic=procedure be	0 0 -4 -3 17 -3 -3
o:topic=procedure before	0 0 -5 1 -8 0 12
o:topic=procedure before ahead	0 0 -5 2 -10 0 12
o:topic=procedure begin	0 0 13 -1 -12 -2 6
o:topic=procedure far	-4 0 -6 -17 3 14 13
o:topic=procedure far ahead	0 0 -3 -5 -13 15 14
o:topic=procedure far begin	0 0 0 -6 -4 0 11
o:topic=procedure far by	0 0 11 -1 -7 0 0
o:topic=procedure far by ahead	0 0 11 0 -10 0 0
o:topic=procedure far end	0 0 -7 0 0 10 0
o:topic=procedure far gone	-2 0 0 -7 13 0 0
o:topic=procedure far on	0 0 -14 -9 2 9 8
o:topic=procedure far on ahead	0 0 -14 -5 0 10 8
o:topic=procedure far today	0 0 -1 -8 12 0 0
o:topic=procedure far until	0 0 -18 0 18 0 0
o:topic=procedure far until ahead	0 0 -18 0 18 0 0
o:topic=procedure have	0 0 -11 0 14 0 0
o:topic=procedure on gone	2 0 0 -13 5 0 0
o:topic=procedure suspend	0 0 13 0 -12 0 0
o:topic=procedure to	0 0 11 0 -7 -3 0
o:topic=procedure to ahead	0 0 11 0 -8 -3 0
o:topic=sale	0 0 0 -5 14 0 -4
o:topic=sale ahead	0 0 0 -3 8 0 -3
o:topic=sale far	8 0 -3 -7 3 0 0
o:topic=sale far gone	9 0 0 -1 -4 0 0
o:topic=sale far no verb	9 0 -9 -8 6 -1 0
o:topic=sale far on	10 0 -6 2 -6 0 0
o:topic=sale far on gone	10 0 0 3 -13 0 0
o:topic=sale on	0 0 -5 0 10 0 0
o:topic=sale suspend	0 0 -1 -6 9 0 0
o:topic=sale the	0 0 -3 0 -4 9 0
o:topic=sale the ahead	0 0 -3 0 -5 9 0
o:topic=sale until	0 0 10 0 -2 -7 0
o:topic=sale until ahead	0 0 10 0 -3 -7 0
o:topic=signing	0 -5 -4 8 6 -6 -12
o:topic=signing ahead	-2 0 1 -2 7 -2 -8
o:topic=signing approve	0 0 -7 -9 12 0 2
o:topic=signing begin	0 0 -5 6 7 -3 -13
o:topic=signing charge	0 0 0 10 -10 0 0
o:topic=signing friday,	0 0 0 -6 -2 0 10
o:topic=signing from	0 0 -5 13 -6 0 -1
o:topic=signing from ahead	0 0 -5 -3 9 0 -1
o:topic=signing from today	0 0 0 13 -12 0 0
o:topic=signing in	0 5 0 6 -9 0 0
o:topic=signing in gone	0 6 0 6 -10 0 0
o:topic=signing of gone	0 0 0 -22 27 0 0
o:topic=signing on	0 -11 -5 3 10 -7 -8
o:topic=signing on ahead	0 0 -3 11 3 -5 -7
o:topic=signing other	0 0 6 -3 -10 9 0
o:topic=signing sign	0 0 -1 3 0 4 -13
o:topic=signing since	0 0 0 -11 13 0 0
o:topic=signing the ahead	0 0 0 11 -5 0 -6
o:topic=signing to	0 0 13 0 -7 -4 0
o:topic=signing today	3 0 -7 13 -6 0 0
o:topic=truce	-3 10 -11 -12 20 -9 -7
o:topic=truce 	-2 10 -5 0 -2 3 0
o:topic=truce  ahead	0 0 0 6 -7 4 0
o:topic=truce  gone	0 10 -2 -6 -1 0 0
o:topic=truce after ahead	0 0 3 0 -11 5 0
o:topic=truce agree	-4 2 -7 0 7 1 -11
o:topic=truce ahead	-37 -36 2 -23 13 -1 1
o:topic=truce announce	0 0 7 -10 -3 4 0
o:topic=truce be	12 -9 -5 -12 3 11 -2
o:topic=truce before	0 0 -15 14 0 0 -2
o:topic=truce before ahead	0 0 -15 8 6 0 -2
o:topic=truce begin	-7 6 -9 5 -6 8 1
o:topic=truce beyond	0 0 16 0 -6 -6 0
o:topic=truce beyond ahead	0 0 17 0 -10 -6 0
o:topic=truce by	0 0 -19 0 22 -7 0
o:topic=truce by ahead	0 0 -18 -5 28 -7 0
o:topic=truce carry	0 0 0 -2 0 11 -7
o:topic=truce conclude	-4 1 11 -7 5 -6 -1
o:topic=truce effect	-1 0 0 13 -7 0 0
o:topic=truce effect today	-1 0 0 10 -7 0 0
o:topic=truce end	-2 3 -9 1 14 -8 -12
o:topic=truce extend	0 -5 5 -8 9 -4 0
o:topic=truce fall	0 0 9 0 -5 0 0
o:topic=truce far 	-12 -5 -5 0 6 0 8
o:topic=truce far  ahead	0 0 -5 0 -1 0 10
o:topic=truce far  gone	-6 -3 5 -6 10 0 0
o:topic=truce far ahead	-4 0 0 -8 1 2 1
o:topic=truce far and	0 0 -5 -2 10 0 0
o:topic=truce far be	0 0 -7 12 -4 5 -5
o:topic=truce far begin	1 0 -9 -9 5 1 6
o:topic=truce far charge	10 0 0 2 -9 0 0
o:topic=truce far conclude	0 8 0 -4 0 0 0
o:topic=truce far end	-7 -4 13 -1 -2 0 0
o:topic=truce far from	0 -3 -6 -2 9 0 0
o:topic=truce far from gone	0 -3 0 -11 17 0 0
o:topic=truce far gone	5 11 -5 -1 -7 -7 4
o:topic=truce far on	-2 12 6 -16 0 -9 1
o:topic=truce far on ahead	0 0 7 -17 7 -7 -5
o:topic=truce far on gone	-1 13 -8 -5 -4 0 8
o:topic=truce far other	0 0 0 -5 10 0 0
o:topic=truce far run	0 0 9 0 -7 -4 1
o:topic=truce far since gone	-5 0 0 13 -9 0 0
o:topic=truce far suspend	0 0 -6 0 11 -1 0
o:topic=truce far the	6 0 0 0 0 -9 2
o:topic=truce far the ahead	0 0 0 -1 5 -8 2
o:topic=truce for	0 0 13 0 -20 0 10
o:topic=truce for ahead	0 0 13 0 -20 0 10
o:topic=truce from	-7 11 -3 -2 -1 -6 3
o:topic=truce from ahead	0 -8 -1 -10 8 -5 6
o:topic=truce from gone	-5 16 -3 -1 -2 0 -6
o:topic=truce from today	0 0 0 13 -12 0 0
o:topic=truce get	0 0 0 -9 11 0 0
o:topic=truce gone	14 24 -39 0 6 -38 -29
o:topic=truce have	5 -3 19 -3 -11 -8 -1
o:topic=truce in	-14 0 -8 3 5 0 0
o:topic=truce in ahead	0 0 -7 -6 15 0 0
o:topic=truce in gone	-14 0 0 5 -1 0 0
o:topic=truce is ahead	0 0 7 0 -14 4 0
o:topic=truce it	0 0 -5 0 8 0 0
o:topic=truce keep	-4 3 15 5 0 -21 -3
o:topic=truce lapse	0 0 13 0 -13 0 0
o:topic=truce last	0 1 -5 14 -9 0 0
o:topic=truce last gone	0 1 0 14 -13 0 0
o:topic=truce leave	0 0 -11 0 4 8 0
o:topic=truce let	6 0 -9 -6 4 1 0
o:topic=truce move	0 0 0 -1 15 -7 0
o:topic=truce no verb	-8 2 -3 -4 11 -5 -4
o:topic=truce of	0 8 -3 8 -4 -16 0
o:topic=truce of ahead	0 0 -1 -12 20 -15 0
o:topic=truce of gone	0 9 0 13 -20 0 0
o:topic=truce on	-3 5 -9 -4 7 1 0
o:topic=truce on ahead	-16 -9 -3 -5 5 4 3
o:topic=truce on gone	3 11 -4 -6 3 -7 -8
o:topic=truce on today	-1 0 -11 10 0 0 0
o:topic=truce other	1 -12 12 0 0 -7 -6
o:topic=truce pass	10 0 -3 -2 -4 0 0
o:topic=truce pay	0 0 -7 0 13 0 -1
o:topic=truce prolong	-1 4 1 -4 -9 11 0
o:topic=truce put	0 0 0 0 -14 2 12
o:topic=truce renew	8 0 -10 0 3 -1 0
o:topic=truce saturday,	0 0 8 8 -13 0 0
o:topic=truce saturday, ahead	0 0 9 6 -15 0 0
o:topic=truce say	-5 0 0 -4 16 -8 0
o:topic=truce see	0 0 11 0 -8 -1 0
o:topic=truce sign	0 6 -4 -11 0 -8 16
o:topic=truce since	4 0 -16 3 5 -5 0
o:topic=truce since ahead	0 0 -15 -12 28 -4 0
o:topic=truce since gone	4 0 0 9 -11 0 0
o:topic=truce starts	0 0 -2 5 -15 0 12
o:topic=truce sunday,	5 0 0 -5 -8 8 0
o:topic=truce sunday, ahead	0 0 0 0 -8 8 0
o:topic=truce suspend	-3 6 -2 -6 11 -6 -2
o:topic=truce the	4 -7 -7 -23 14 0 8
o:topic=truce the ahead	0 0 -3 -8 0 2 9
o:topic=truce the gone	1 -6 -1 -15 21 -3 0
o:topic=truce thursday,	0 0 0 9 -9 0 0
o:topic=truce thursday, ahead	0 0 1 12 -15 0 0
o:topic=truce to	5 -10 5 -20 2 0 -9
o:topic=truce to ahead	0 0 6 -5 -2 1 -8
o:topic=truce to gone	7 -7 2 -22 8 -5 0
o:topic=truce today	-26 -4 -11 -2 24 -3 -3
o:topic=truce truce	0 0 -7 0 10 0 0
o:topic=truce until	3 -8 1 -12 7 0 -11
o:topic=truce until ahead	-2 0 6 -11 -1 2 -9
o:topic=truce until gone	5 -5 -7 -3 13 -4 0
o:topic=truce wednesday, ahead	0 0 1 11 -8 0 -8
o:topic=truce week,	0 0 9 0 -6 0 0
o:topic=truce week, ahead	0 0 9 0 -8 0 0
o:topic=truce —	9 -2 -5 -1 3 -3 0
o:vote on ahead	0 0 -2 0 12 0 -4
on record BR,CN 2026-11-10	0 0 23 0 -21 0 0
on record BR,CN 2026-11-10 2026 II	0 0 14 0 -13 0 0
on record BR,US 2025-08-06	0 0 0 -6 11 0 0
on record BR,US 2025-08-06 2025 II	0 0 0 -6 11 0 0
on record BR,US 2025-08-12	0 0 10 0 -9 0 0
on record BR,US 2025-08-12 2025 II	0 0 10 0 -9 0 0
on record BR,US 2026-07-22	0 0 0 -9 16 0 -3
on record BR,US 2026-07-22 2026 II	0 0 0 -9 16 0 -3
on record BR,US 2026-07-24	0 0 -24 0 26 0 0
on record BR,US 2026-07-24 2026 II	0 0 -24 0 26 0 0
on record BR,US 2026-11-13	0 0 -7 0 8 0 0
on record BR,US 2026-11-13 2025 II	0 0 -7 0 8 0 0
on record CA,CN 2026-03-01	0 0 -1 -8 15 0 0
on record CA,CN 2026-03-01 2026 I	0 0 -1 -8 15 0 0
on record CA,CN 2026-12-31	0 0 -4 0 11 -6 0
on record CA,CN 2026-12-31 2026 I	0 0 -4 0 11 -6 0
on record CA,US 2025-03-04	0 0 0 -9 12 0 0
on record CA,US 2025-03-04 2025 I	0 0 0 -9 11 0 0
on record CA,US 2025-08-01	0 0 -8 -6 17 0 0
on record CA,US 2025-08-01 2025 II	0 0 -8 -6 17 0 0
on record CA,US 2025-08-12	0 0 13 0 -13 0 0
on record CA,US 2025-08-12 2025 II	0 0 13 0 -13 0 0
on record CA,US 2025-10-29	0 0 14 0 -14 0 0
on record CA,US 2025-10-29 2025 II	0 0 14 0 -14 0 0
on record CA,US 2025-11-10	0 0 17 0 -16 0 0
on record CA,US 2025-11-10 2025 II	0 0 17 0 -17 0 0
on record CH,US 2025-08-07	0 0 -2 -25 32 0 0
on record CH,US 2025-08-07 2025 II	0 0 -2 -25 31 0 0
on record CH,US 2025-08-12	0 0 37 0 -36 0 0
on record CH,US 2025-08-12 2025 II	0 0 37 0 -36 0 0
on record CH,US 2025-11-10	0 0 0 18 -16 0 0
on record CH,US 2025-11-10 2025 II	0 0 0 18 -16 0 0
on record CH,US 2025-11-14	0 0 0 -13 15 0 0
on record CH,US 2026-07-24	0 0 -3 0 9 0 0
on record CH,US 2026-11-10	0 0 22 0 -21 0 0
on record CH,US 2026-11-10 2025 II	0 0 21 0 -21 0 0
on record CN,EU 2025-07-05	0 0 0 -8 11 0 -1
on record CN,EU 2025-07-05 2025 II	0 0 0 -8 11 0 -1
on record CN,EU 2025-08-01	0 0 -7 0 9 0 0
on record CN,EU 2025-08-01 2025 II	0 0 -7 0 9 0 0
on record CN,EU 2025-08-12	0 0 10 0 -9 0 0
on record CN,EU 2025-08-12 2025 II	0 0 10 0 -9 0 0
on record CN,EU 2025-11-10	0 0 14 0 -13 0 0
on record CN,EU 2025-11-10 2025 II	0 0 14 0 -14 0 0
on record CN,EU 2026-07-24	0 0 -11 0 12 0 0
on record CN,EU 2026-11-10	0 0 17 0 -11 -3 0
on record CN,EU 2026-11-10 2026 I	0 0 13 0 -4 -8 0
on record CN,HK 2026-07-24	0 0 0 -10 11 0 0
on record CN,HK 2026-07-24 2026 II	0 0 0 -10 11 0 0
on record CN,IN 2025-08-12	0 0 15 0 -15 0 0
on record CN,IN 2025-08-12 2025 II	0 0 15 0 -15 0 0
on record CN,JP 2025-11-10 2025 II	0 0 9 0 -8 0 0
on record CN,JP 2026-07-24	-5 0 -2 0 9 0 0
on record CN,JP 2026-11-10	0 0 16 0 -11 -5 0
on record CN,MX 2026-01-01	0 0 0 -4 15 0 -9
on record CN,MX 2026-01-01 2025 II	0 0 0 -4 15 0 -9
on record CN,NL 2025-11-10	0 0 5 12 -17 0 0
on record CN,NL 2025-11-10 2025 II	0 0 5 12 -17 0 0
on record CN,RU 2026-11-10	0 0 23 0 -16 -6 0
on record CN,RU 2026-11-10 2026 II	0 0 23 0 -16 -6 0
on record CN,US 2018-07-06	0 0 0 -11 11 0 0
on record CN,US 2018-07-06 2018 II	0 0 0 -10 11 0 0
on record CN,US 2018-12	0 14 0 -9 -4 0 0
on record CN,US 2018-12 2019 I	0 14 0 -17 0 0 0
on record CN,US 2018-12-01	0 14 0 -5 -9 0 0
on record CN,US 2018-12-01 2019 I	0 10 0 0 -9 0 0
on record CN,US 2019-01-01	0 0 -10 6 3 0 -2
on record CN,US 2019-01-01 2018 II	0 0 -10 6 3 0 -1
on record CN,US 2019-03-01	0 0 -4 0 10 -5 0
on record CN,US 2019-05-10	-2 0 0 -3 9 0 0
on record CN,US 2019-12-15	0 0 -13 0 18 -2 0
on record CN,US 2019-12-15 2019 II	0 0 -13 0 18 -2 0
on record CN,US 2020-02-14	0 0 -7 -2 18 0 -6
on record CN,US 2020-02-14 2020 I	0 0 -7 -1 17 0 -6
on record CN,US 2024-08-12	-5 0 -2 -8 23 0 0
on record CN,US 2024-08-12 2025 II	-2 0 0 -4 13 0 0
on record CN,US 2024-11-10	-12 -3 -6 -22 42 0 0
on record CN,US 2024-11-10 2025 II	-12 -3 -6 -22 42 0 0
on record CN,US 2025-02-10	0 0 -2 -13 22 0 -4
on record CN,US 2025-02-10 2025 I	0 0 -2 -8 18 0 -4
on record CN,US 2025-03	0 0 0 -16 17 0 0
on record CN,US 2025-03 2025 II	0 0 0 -10 11 0 0
on record CN,US 2025-03-04	0 0 24 -17 -11 0 -3
on record CN,US 2025-03-04 2025 I	0 0 24 -7 -17 0 -3
on record CN,US 2025-03-10	0 0 0 -12 16 0 0
on record CN,US 2025-03-10 2025 I	0 0 0 -8 12 0 0
on record CN,US 2025-04	0 -1 0 -48 51 0 0
on record CN,US 2025-04 2025 I	0 0 0 -12 13 0 0
on record CN,US 2025-04 2025 II	0 0 0 -30 33 0 0
on record CN,US 2025-04-02	0 0 0 -24 28 0 0
on record CN,US 2025-04-02 2025 I	0 0 0 -20 23 0 0
on record CN,US 2025-04-09	0 0 -1 -17 27 0 -2
on record CN,US 2025-04-09 2025 I	0 0 -1 -15 24 0 -2
on record CN,US 2025-04-10	0 0 -4 -24 35 0 -4
on record CN,US 2025-04-10 2025 I	0 0 -4 -19 29 0 -4
on record CN,US 2025-04-12	0 0 -6 -12 23 0 0
on record CN,US 2025-04-12 2025 I	0 0 -6 -12 22 0 0
on record CN,US 2025-05	-1 -21 0 25 -17 0 0
on record CN,US 2025-05 2025 I	0 0 0 11 -10 0 0
on record CN,US 2025-05 2025 II	0 -17 0 18 -11 0 0
on record CN,US 2025-05-02	0 0 -5 -4 15 0 0
on record CN,US 2025-05-02 2025 I	0 0 -5 -2 12 0 0
on record CN,US 2025-05-10	0 0 0 -12 17 0 0
on record CN,US 2025-05-11	0 0 -2 -5 14 0 0
on record CN,US 2025-05-11 2025 I	0 0 -2 -2 10 0 0
on record CN,US 2025-05-12	0 0 -1 -9 17 0 0
on record CN,US 2025-05-12 2025 I	0 0 -1 -6 12 0 0
on record CN,US 2025-05-13	0 0 0 -7 13 0 0
on record CN,US 2025-05-13 2025 I	0 0 0 -6 12 0 0
on record CN,US 2025-05-14	-15 33 -32 76 -89 -3 19
on record CN,US 2025-05-14 2025 I	-11 -3 -31 86 -83 -2 20
on record CN,US 2025-05-14 2025 II	-1 30 0 -13 -14 0 0
on record CN,US 2025-05-14 2026 I	0 9 0 -1 -6 0 0
on record CN,US 2025-06	0 0 0 -14 15 0 0
on record CN,US 2025-06 2025 II	0 0 0 -14 15 0 0
on record CN,US 2025-06-09	0 0 0 -4 9 0 0
on record CN,US 2025-06-10	-3 0 -3 -5 18 0 0
on record CN,US 2025-06-10 2025 I	-3 0 -3 0 13 0 0
on record CN,US 2025-06-11	0 0 -3 -3 12 0 0
on record CN,US 2025-06-11 2025 I	0 0 -3 -3 12 0 0
on record CN,US 2025-07	0 0 0 -9 11 0 0
on record CN,US 2025-07 2025 II	0 0 0 -9 10 0 0
on record CN,US 2025-07-09	0 0 -42 0 51 -25 -2
on record CN,US 2025-07-09 2025 I	0 0 -38 0 47 -24 -1
on record CN,US 2025-07-09 2025 II	0 0 -6 0 8 0 0
on record CN,US 2025-07-14	0 0 9 0 -8 0 0
on record CN,US 2025-07-28	0 0 -1 -5 14 0 0
on record CN,US 2025-07-28 2025 II	0 0 -1 -5 13 0 0
on record CN,US 2025-07-29	0 0 -13 -5 21 0 0
on record CN,US 2025-07-29 2025 II	0 0 -13 -5 21 0 0
on record CN,US 2025-07-30	0 0 -4 -3 11 0 0
on record CN,US 2025-07-30 2025 II	0 0 -4 -3 11 0 0
on record CN,US 2025-07-31	0 0 -10 -2 15 0 0
on record CN,US 2025-07-31 2025 II	0 0 -8 -1 13 0 0
on record CN,US 2025-08	0 0 -13 -21 35 0 0
on record CN,US 2025-08 2025 I	0 0 -10 0 11 0 0
on record CN,US 2025-08 2025 II	0 0 -1 -17 22 0 0
on record CN,US 2025-08-01	0 0 -27 -10 20 11 -4
on record CN,US 2025-08-01 2025 II	0 0 -27 -10 20 11 -4
on record CN,US 2025-08-05	-1 0 -4 0 11 0 0
on record CN,US 2025-08-05 2025 II	-1 0 -4 0 11 0 0
on record CN,US 2025-08-07	0 0 -7 -11 25 0 -7
on record CN,US 2025-08-07 2025 II	0 0 -7 -11 25 0 -7
on record CN,US 2025-08-10	0 0 -8 0 11 0 0
on record CN,US 2025-08-10 2025 I	0 0 -8 0 10 0 0
on record CN,US 2025-08-11	-4 -1 0 -25 27 0 0
on record CN,US 2025-08-11 2025 II	-4 -1 -6 -21 31 0 0
on record CN,US 2025-08-12	-5 17 75 54 -111 13 -23
on record CN,US 2025-08-12 2025 I	0 0 30 0 -57 23 -1
on record CN,US 2025-08-12 2025 II	-4 17 60 55 -86 -20 -19
on record CN,US 2025-08-27	0 0 -7 -3 18 0 -3
on record CN,US 2025-08-27 2025 II	0 0 -7 -3 18 0 -3
on record CN,US 2025-09	0 0 0 -11 13 0 0
on record CN,US 2025-09-15	0 0 -1 -5 12 0 0
on record CN,US 2025-09-15 2025 II	0 0 -1 -5 12 0 0
on record CN,US 2025-09-17	0 0 -29 -1 33 0 0
on record CN,US 2025-09-17 2025 II	0 0 -29 -1 33 0 0
on record CN,US 2025-09-19	0 0 -10 0 15 0 0
on record CN,US 2025-09-19 2025 II	0 0 -10 0 15 0 0
on record CN,US 2025-10	0 -4 0 -27 31 0 0
on record CN,US 2025-10 2025 II	0 0 0 -13 14 0 0
on record CN,US 2025-10 2026 I	0 -1 0 -8 11 0 0
on record CN,US 2025-10-09	0 0 0 -18 21 0 0
on record CN,US 2025-10-09 2025 II	0 0 0 -18 21 0 0
on record CN,US 2025-10-10	0 0 0 -7 12 0 0
on record CN,US 2025-10-10 2025 II	0 0 0 -7 11 0 0
on record CN,US 2025-10-14	0 0 -16 -18 36 0 -1
on record CN,US 2025-10-14 2025 II	0 0 -16 -16 35 0 -1
on record CN,US 2025-10-26	0 0 -5 -7 19 0 0
on record CN,US 2025-10-26 2025 II	0 0 -5 -6 19 0 0
on record CN,US 2025-10-30	0 0 -14 -28 43 0 0
on record CN,US 2025-10-30 2025 II	0 0 -14 -23 38 0 0
on record CN,US 2025-10-31	0 0 -3 -2 11 -1 0
on record CN,US 2025-10-31 2025 II	0 0 -3 -2 11 -1 0
on record CN,US 2025-11	0 -3 -6 22 -12 0 0
on record CN,US 2025-11 2026 I	0 -2 0 30 -28 0 0
on record CN,US 2025-11-01	0 0 -32 -15 60 -1 -22
on record CN,US 2025-11-01 2025 II	0 0 -32 -15 60 -1 -22
on record CN,US 2025-11-03	0 0 -4 -7 14 0 0
on record CN,US 2025-11-03 2025 II	0 0 -4 -7 14 0 0
on record CN,US 2025-11-04	0 0 0 -7 11 0 0
on record CN,US 2025-11-04 2025 II	0 0 0 -7 11 0 0
on record CN,US 2025-11-05	0 0 -2 -19 27 0 0
on record CN,US 2025-11-05 2025 II	0 0 -2 -19 27 0 0
on record CN,US 2025-11-06	0 0 -8 0 13 0 0
on record CN,US 2025-11-06 2025 II	0 0 -8 0 13 0 0
on record CN,US 2025-11-09	-1 0 -13 -19 39 0 -4
on record CN,US 2025-11-09 2025 II	0 0 -12 -17 36 0 -4
on record CN,US 2025-11-10	-1 -29 76 34 -51 -52 -36
on record CN,US 2025-11-10 2025 II	12 -12 78 35 -67 -47 -34
on record CN,US 2025-11-10 2026 I	-28 -12 -27 -29 65 0 0
on record CN,US 2025-11-10 2026 II	0 -6 17 22 -28 0 0
on record CN,US 2025-11-17	0 0 -8 -4 14 0 0
on record CN,US 2025-11-17 2025 II	0 0 -8 -4 14 0 0
on record CN,US 2025-11-21	0 0 -15 0 17 -1 0
on record CN,US 2025-11-21 2025 II	0 0 -15 0 17 -1 0
on record CN,US 2025-11-27	0 0 -5 0 10 0 0
on record CN,US 2025-11-28	0 0 -13 0 15 -1 0
on record CN,US 2025-11-28 2025 II	0 0 -13 0 15 -1 0
on record CN,US 2025-11-29	0 0 -24 0 26 -2 0
on record CN,US 2025-11-29 2025 II	0 0 -24 0 26 -2 0
on record CN,US 2025-12-01	0 0 -14 0 24 -2 -2
on record CN,US 2025-12-01 2025 II	0 0 -14 0 24 -2 -2
on record CN,US 2025-12-02	0 0 -9 0 14 0 0
on record CN,US 2025-12-02 2025 II	0 0 -9 0 14 0 0
on record CN,US 2025-12-16	0 0 -18 0 23 -5 0
on record CN,US 2025-12-16 2025 II	0 0 -18 0 23 -5 0
on record CN,US 2025-12-31	0 0 -12 -4 24 -3 0
on record CN,US 2025-12-31 2025 II	0 0 -12 0 19 -2 0
on record CN,US 2026-01-01	0 0 -12 -5 20 0 0
on record CN,US 2026-01-01 2025 II	0 0 -11 0 16 0 0
on record CN,US 2026-01-10	0 0 0 0 11 -7 0
on record CN,US 2026-01-10 2026 II	0 0 0 0 11 -7 0
on record CN,US 2026-01-15	0 0 -5 -7 14 0 0
on record CN,US 2026-02	0 0 0 -17 19 0 0
on record CN,US 2026-02 2026 II	0 0 0 -10 12 0 0
on record CN,US 2026-02-04	0 0 -2 -2 10 0 0
on record CN,US 2026-02-20	0 0 0 -5 10 0 0
on record CN,US 2026-02-23	0 0 -8 -1 12 0 0
on record CN,US 2026-02-23 2026 I	0 0 -8 -1 12 0 0
on record CN,US 2026-02-24	-5 0 -13 -30 50 0 -12
on record CN,US 2026-02-24 2026 I	-5 0 -13 -28 49 0 -12
on record CN,US 2026-02-28	0 0 -16 0 26 -8 0
on record CN,US 2026-02-28 2025 II	0 0 -6 0 13 -4 0
on record CN,US 2026-02-28 2026 I	0 0 -8 0 13 0 0
on record CN,US 2026-03-04	0 0 -14 0 18 0 0
on record CN,US 2026-03-04 2025 II	0 0 -13 0 15 0 0
on record CN,US 2026-03-31	0 0 -11 0 16 0 -1
on record CN,US 2026-03-31 2026 I	0 0 -11 0 16 0 -1
on record CN,US 2026-04-02	0 0 -14 -1 23 -3 0
on record CN,US 2026-04-10	0 0 -8 -2 20 -3 0
on record CN,US 2026-04-10 2025 II	0 0 -7 0 14 -3 0
on record CN,US 2026-05	0 0 0 -9 10 0 0
on record CN,US 2026-05 2026 II	0 0 0 -8 9 0 0
on record CN,US 2026-05-10	0 0 -10 0 14 -1 0
on record CN,US 2026-05-10 2025 II	0 0 -10 0 13 -1 0
on record CN,US 2026-05-11	0 0 -5 0 9 -1 0
on record CN,US 2026-05-12	0 0 -9 -3 17 0 0
on record CN,US 2026-05-12 2026 I	0 0 -3 -2 10 0 0
on record CN,US 2026-05-13	0 0 -2 -2 9 0 0
on record CN,US 2026-05-14	0 -7 -17 -17 48 -8 -14
on record CN,US 2026-05-14 2025 I	0 0 -5 0 14 -4 -4
on record CN,US 2026-05-14 2025 II	0 -3 -4 -7 25 -1 -9
on record CN,US 2026-05-14 2026 I	0 0 -5 0 9 0 0
on record CN,US 2026-05-14 2026 II	0 -2 0 -6 9 0 0
on record CN,US 2026-05-15	0 0 -6 0 9 0 0
on record CN,US 2026-05-15 2026 I	0 0 -6 0 8 0 0
on record CN,US 2026-07	0 0 0 -9 10 0 0
on record CN,US 2026-07 2026 II	0 0 0 -8 9 0 0
on record CN,US 2026-07-24	0 0 -85 -24 111 -37 -3
on record CN,US 2026-07-24 2026 I	0 0 -71 0 87 -36 -2
on record CN,US 2026-07-24 2026 II	0 0 -25 -23 45 0 0
on record CN,US 2026-07-31	0 0 0 -5 12 0 0
on record CN,US 2026-08-11	0 0 -19 0 23 0 0
on record CN,US 2026-08-11 2025 II	0 0 -16 0 17 0 0
on record CN,US 2026-08-12	0 0 -11 -2 18 0 0
on record CN,US 2026-08-12 2025 II	0 0 -11 0 18 0 0
on record CN,US 2026-09	0 0 0 -10 12 0 0
on record CN,US 2026-09 2026 II	0 0 0 -10 12 0 0
on record CN,US 2026-09-03	0 0 0 -10 17 0 -2
on record CN,US 2026-09-03 2026 II	0 0 0 -10 17 0 -2
on record CN,US 2026-09-20	0 0 0 -7 11 0 0
on record CN,US 2026-09-20 2026 II	0 0 0 -7 11 0 0
on record CN,US 2026-09-23	-2 0 -9 -17 27 0 0
on record CN,US 2026-09-23 2026 II	-2 0 -9 -17 27 0 0
on record CN,US 2026-09-24	0 0 -11 -1 17 0 0
on record CN,US 2026-09-24 2026 II	0 0 -10 -1 15 0 0
on record CN,US 2026-09-25	0 0 -6 0 12 0 0
on record CN,US 2026-09-25 2026 II	0 0 -6 0 12 0 0
on record CN,US 2026-09-28	0 0 -1 -7 14 0 0
on record CN,US 2026-09-28 2026 II	0 0 -1 -7 14 0 0
on record CN,US 2026-09-29	0 0 -1 -5 12 0 0
on record CN,US 2026-09-29 2026 II	0 0 0 -5 10 0 0
on record CN,US 2026-09-30	0 0 -5 0 11 0 0
on record CN,US 2026-09-30 2026 II	0 0 -5 0 10 0 0
on record CN,US 2026-10-18	0 0 -6 0 11 0 -1
on record CN,US 2026-10-18 2026 II	0 0 -6 0 11 0 -1
on record CN,US 2026-10-30	0 0 -13 0 21 -2 0
on record CN,US 2026-10-30 2025 II	0 0 -7 0 11 -1 0
on record CN,US 2026-10-31	0 0 -11 0 13 0 0
on record CN,US 2026-11-09	0 0 -51 -11 66 -18 -2
on record CN,US 2026-11-09 2025 II	0 0 -21 0 28 -11 0
on record CN,US 2026-11-09 2026 II	0 0 -38 -10 48 -2 -1
on record CN,US 2026-11-10	-13 0 143 -29 -123 -31 -28
on record CN,US 2026-11-10 2025 II	0 0 47 -11 -53 5 -9
on record CN,US 2026-11-10 2026 I	0 0 95 0 -67 -64 0
on record CN,US 2026-11-10 2026 II	-10 0 92 -16 -67 -47 -16
on record CN,US 2026-11-27	0 0 -52 0 58 -15 0
on record CN,US 2026-11-27 2025 II	0 0 -21 0 28 -10 0
on record CN,US 2026-11-27 2026 II	0 0 -37 0 40 -3 0
on record CN,US 2026-11-30	0 0 -12 0 14 0 0
on record CN,US 2026-11-30 2026 II	0 0 -12 0 14 0 0
on record CN,US 2026-12-04	0 0 -3 0 11 0 -1
on record CN,US 2026-12-04 2026 II	0 0 -3 0 10 0 -1
on record CN,US 2026-12-31	0 0 -17 0 21 -4 0
on record CN,US 2026-12-31 2026 II	0 0 -10 0 12 0 0
on record CN,US 2027-01	0 0 -5 0 16 -11 0
on record CN,US 2027-01 2026 II	0 0 -5 0 16 -11 0
on record CN,US 2027-01-10	0 0 -72 0 -78 110 -2
on record CN,US 2027-01-10 2026 II	0 0 -72 0 -78 110 -2
on record CN,US 2027-09-23	0 0 -6 0 17 -8 0
on record CN,US 2027-09-23 2026 II	0 0 -6 0 17 -8 0
on record CN,US 2027-09-28	0 0 -1 0 12 -8 0
on record CN,US 2027-09-28 2026 II	0 0 -1 0 12 -8 0
on record CN,US 2027-11-10	0 0 -10 0 12 0 0
on record CN,US 2027-11-10 2026 II	0 0 -10 0 12 0 0
on record CN,VN 2026-07-24	0 0 -9 0 12 0 0
on record EU,GB 2025-10-14	0 0 -1 -7 12 0 0
on record EU,GB 2025-10-14 2025 II	0 0 -1 -7 12 0 0
on record EU,GB 2026-06-30	0 0 -14 0 16 0 0
on record EU,GB 2026-06-30 2025 II	0 0 -14 0 16 0 0
on record EU,MX 2025-08-01	0 0 -10 0 11 0 0
on record EU,MX 2025-08-01 2025 II	0 0 -10 0 11 0 0
on record EU,US 2025-04	0 0 0 -9 11 0 0
on record EU,US 2025-04 2025 II	0 0 0 -14 15 0 0
on record EU,US 2025-04-10	0 0 0 -9 10 0 0
on record EU,US 2025-04-10 2025 I	0 0 0 -9 10 0 0
on record EU,US 2025-07-09	0 0 -6 0 14 -10 0
on record EU,US 2025-07-09 2025 I	0 0 3 0 2 -10 0
on record EU,US 2025-07-09 2025 II	0 0 -16 0 16 0 0
on record EU,US 2025-07-14 2025 II	0 0 11 -6 -6 0 0
on record EU,US 2025-08-01	0 0 -19 -2 30 0 -8
on record EU,US 2025-08-01 2025 II	0 0 -19 -2 30 0 -8
on record EU,US 2025-08-06	0 0 17 0 -16 0 0
on record EU,US 2025-08-06 2025 II	0 0 17 0 -16 0 0
on record EU,US 2025-08-07	0 0 -4 13 0 0 -14
on record EU,US 2025-08-07 2025 II	0 0 -4 13 -1 0 -14
on record EU,US 2025-08-12	0 0 32 0 -32 -1 0
on record EU,US 2025-08-12 2025 II	0 0 32 0 -32 -1 0
on record EU,US 2025-09-01	0 0 0 -2 13 0 -7
on record EU,US 2025-09-01 2025 II	0 0 0 -2 13 0 -7
on record EU,US 2025-11-10	0 0 28 0 -23 -4 0
on record EU,US 2025-11-10 2025 II	0 0 28 0 -24 -4 0
on record EU,US 2026-02-07	0 0 29 -1 -21 -11 -4
on record EU,US 2026-02-07 2025 II	0 0 9 0 -2 -10 0
on record EU,US 2026-02-07 2026 I	0 0 25 0 -23 0 -1
on record EU,US 2026-07-24	0 0 -9 0 10 0 0
on record EU,US 2026-07-24 2026 I	0 0 -8 0 9 0 0
on record EU,US 2026-07-31	0 0 -2 -1 9 0 0
on record EU,US 2026-08-01	0 0 -8 0 16 -8 0
on record EU,US 2026-08-01 2025 II	0 0 -8 0 16 -8 0
on record EU,US 2026-11-10	0 0 24 0 -21 -4 0
on record EU,US 2026-11-10 2026 I	0 0 17 0 -15 0 0
on record GB,US 2025-07-09	0 0 -19 0 24 -1 -1
on record GB,US 2025-07-09 2025 I	0 0 -9 0 14 0 0
on record GB,US 2025-07-09 2025 II	0 0 -11 0 12 0 0
on record GB,US 2025-08-12	0 0 8 0 -7 0 0
on record GB,US 2025-11-10	0 0 11 6 -16 0 0
on record GB,US 2026-07-24	0 0 -17 0 17 0 0
on record ID,US 2026-11-10	0 0 11 0 -10 0 0
on record IN,US 2025-08-07	0 0 0 -14 15 0 0
on record IN,US 2025-08-07 2025 II	0 0 0 -11 12 0 0
on record IN,US 2025-08-27	0 0 -1 -9 18 0 -4
on record IN,US 2025-08-27 2025 II	0 0 -1 -8 18 0 -4
on record IN,US 2025-11-10	0 0 22 0 -19 0 0
on record IN,US 2025-11-10 2025 II	0 0 22 0 -22 0 0
on record IN,US 2025-12-31	0 0 -8 0 10 0 0
on record IN,US 2025-12-31 2025 II	0 0 -8 0 10 0 0
on record IN,US 2026-02-07	0 0 -1 -7 12 0 0
on record IN,US 2026-02-07 2026 I	0 0 -1 -7 12 0 0
on record IN,US 2026-11-10	0 0 16 0 -13 -3 0
on record IN,US 2026-11-10 2026 I	0 0 9 0 -8 0 0
on record JP,US 2025-07-09	0 0 12 -1 -8 0 0
on record JP,US 2025-08-01	0 0 -28 -2 37 0 -3
on record JP,US 2025-08-01 2025 II	0 0 -28 -2 36 0 -3
on record JP,US 2025-08-12	0 0 19 0 -14 -7 0
on record JP,US 2025-08-12 2025 II	0 0 19 0 -14 -7 0
on record JP,US 2026-07-24	0 0 -11 0 12 0 0
on record JP,US 2026-07-24 2026 I	0 0 -11 0 12 0 0
on record JP,US 2026-08-07	0 0 -10 0 11 0 0
on record JP,US 2026-08-07 2025 II	0 0 -10 0 11 0 0
on record KR,US 2025-08-12	0 0 25 0 -24 0 0
on record KR,US 2025-08-12 2025 II	0 0 25 0 -24 0 0
on record KR,US 2026-11-10	0 0 19 0 -13 -5 0
on record KR,US 2026-11-10 2026 I	0 0 8 0 -4 -2 0
on record MX,US 2025-07-14	11 0 0 0 -10 0 0
on record MX,US 2025-07-14 2025 II	11 0 0 0 -10 0 0
on record MX,US 2025-10-29	0 0 21 0 -11 -16 0
on record MX,US 2025-10-29 2025 II	0 0 21 0 -11 -16 0
on record MY,US 2025-11-10	0 0 19 7 -21 -2 0
on record MY,US 2025-11-10 2025 II	0 0 19 7 -21 -2 0
on record TH,US 2025-08-01	0 0 -7 0 9 0 0
on record TH,US 2025-08-01 2025 II	0 0 -7 0 9 0 0
on record TW,US 2025-08-07	0 0 -2 -6 10 0 0
on record TW,US 2025-08-07 2025 II	0 0 -2 -5 9 0 0
on record TW,US 2025-08-12	0 0 11 0 -11 0 0
on record TW,US 2025-08-12 2025 II	0 0 11 0 -11 0 0
on record TW,US 2026-11-10	0 0 15 0 -14 0 0
on record TW,US 2026-11-10 2026 I	0 0 13 0 -12 0 0
on record US,VN 2025-05	0 0 0 12 -12 0 0
on record US,VN 2025-05 2025 II	0 0 0 12 -12 0 0
on record US,VN 2025-07-09	0 0 21 0 -19 0 0
on record US,VN 2025-07-09 2025 II	0 0 16 0 -15 0 0
on record US,VN 2025-08-12	0 0 12 0 -11 0 0
on record US,VN 2025-08-12 2025 II	0 0 12 0 -11 0 0
pc0=bear	0 -2 22 0 -11 -6 -12
pc0=begin	-8 -8 -2 -3 2 -4 15
pc0=buy	0 0 -1 -2 10 0 0
pc0=down	2 -2 11 -3 0 -29 8
pc0=impose	-19 4 -8 -6 5 6 1
pc0=return	0 0 10 0 -7 0 0
pc0=say	-1 2 -7 3 6 0 -10
pc0=sign	-4 -7 -5 1 7 6 -11
pc0=stay	-3 -6 3 0 0 5 -8
pc0=suspend	-13 -4 3 2 -6 7 4
pc0=target	-2 0 3 -4 12 -3 -7
pc1=agree	-4 -13 -3 13 -1 -15 8
pc1=begin	-7 -9 -11 -1 6 0 15
pc1=buy	0 0 0 -7 14 0 0
pc1=down	1 -2 4 4 -5 -21 13
pc1=end	4 -7 -3 -12 1 10 -2
pc1=impose	-24 0 0 11 -4 -4 4
pc1=propose	0 -3 10 1 -21 14 1
pc1=renew	2 -4 6 -7 2 -11 3
pc1=return	0 0 9 9 -14 -1 0
pc1=say	-3 2 -3 0 9 -2 -10
pc1=sell	0 0 -14 0 14 0 0
pc1=sign	-15 0 -15 13 10 -3 -5
pc1=stay	-3 -7 5 -1 2 0 -14
pc1=suspend	-13 -6 3 -6 -1 8 3
pc1=target	-7 0 9 -3 5 -4 -9
pc1=up	0 0 -14 6 7 0 -3
pct0=agree perfect	0 0 -1 -4 0 14 -5
pct0=agree present-passive	0 0 -8 -3 11 6 -4
pct0=begin future	0 0 -10 0 11 2 0
pct0=begin modal	-1 0 3 -11 0 -6 10
pct0=begin past	-7 -4 1 15 -2 -17 2
pct0=begin present	0 0 -3 -7 -5 7 11
pct0=down future	0 0 -11 0 0 1 10
pct0=down past	0 0 2 -8 10 0 -2
pct0=down perfect	0 0 0 13 -11 0 0
pct0=down present	4 0 4 -9 -2 -14 10
pct0=end future	0 0 9 -12 6 -6 -3
pct0=end modal	1 0 -12 7 0 6 0
pct0=end past	17 0 -17 -5 3 -5 0
pct0=end present	-19 -3 6 -6 -2 11 2
pct0=impose future-passive	0 0 -9 -10 24 0 -5
pct0=impose modal-passive	0 0 15 0 -8 0 -5
pct0=impose past	-9 -6 5 -6 0 0 8
pct0=impose past-passive	0 13 0 7 -5 -13 0
pct0=impose perfect	0 -1 -12 -1 4 14 -6
pct0=impose pluperfect	-2 0 0 10 0 -6 0
pct0=impose present	0 1 8 -4 -4 0 -5
pct0=propose past	0 0 2 -14 5 0 4
pct0=propose perfect	0 0 -5 -10 4 1 1
pct0=renew perfect	0 0 -5 -3 10 0 0
pct0=renew perfect-passive	0 0 11 4 -3 -14 0
pct0=renew present	0 0 -10 -6 7 9 0
pct0=renew present-passive	-1 0 7 3 0 -9 0
pct0=return present	0 0 11 0 -8 0 0
pct0=say past	2 5 -12 0 0 8 -3
pct0=say present	0 0 -4 10 3 -2 0
pct0=sign future	0 0 -7 0 13 -3 0
pct0=sign modal	0 0 -3 -4 10 0 0
pct0=sign past	-4 -3 3 2 4 -8 -3
pct0=sign perfect	0 0 2 0 -11 13 -5
pct0=sign present	0 0 -16 0 6 7 0
pct0=stay future	0 0 -8 4 -14 23 -3
pct0=stay modal	0 3 -9 -9 4 8 0
pct0=stay past	-1 -3 -2 3 7 -10 -3
pct0=stay perfect	0 0 9 0 2 -17 -2
pct0=stay present	0 -9 2 1 -2 0 1
pct0=suspend future	0 0 -12 0 -6 16 4
pct0=suspend past	-7 0 24 -7 -9 -4 0
pct0=suspend perfect-passive	0 0 -7 9 0 0 0
pct0=suspend present-passive	0 0 -3 2 -10 4 9
pct0=target present	-2 0 3 12 -8 0 -3
pct0=up modal	0 0 -4 -7 18 0 -4
pct0=up past	0 0 -6 -11 12 0 0
pct0=up present	0 0 3 4 -8 -2 0
pct1=agree participle-passive	-5 -5 3 15 -7 -23 12
pct1=agree past	0 0 9 0 -5 -2 0
pct1=agree present-passive	0 0 -8 -3 11 6 -4
pct1=bear gerund	0 0 -5 -7 13 0 0
pct1=bear infinitive	0 0 5 5 -9 3 -5
pct1=bear participle-passive	0 0 -14 0 -1 0 13
pct1=begin future	0 0 -10 0 11 2 0
pct1=begin gerund	0 0 -11 -5 9 1 3
pct1=begin modal	-1 0 3 -11 0 -6 10
pct1=begin participle-passive	0 0 -7 -8 8 0 4
pct1=begin past	-3 -3 2 15 -4 -17 2
pct1=begin present	0 0 -6 -7 -1 10 7
pct1=down future	0 0 -11 0 -1 1 10
pct1=down participle-passive	0 0 0 5 -14 0 9
pct1=down past	0 0 0 -7 13 0 -2
pct1=down perfect	0 0 0 13 -11 0 0
pct1=down present	4 0 6 -7 -5 -14 11
pct1=end infinitive	0 0 -9 2 0 4 0
pct1=end modal	1 0 -12 7 0 6 0
pct1=end past	17 0 -20 -5 5 -5 0
pct1=end present	-19 -3 8 -11 -3 11 2
pct1=impose future-passive	0 0 -9 -9 24 0 -5
pct1=impose infinitive	-2 0 4 -11 15 -14 0
pct1=impose infinitive-passive	0 0 0 10 -7 0 0
pct1=impose modal-passive	0 0 15 0 -8 0 -5
pct1=impose participle-passive	-8 -5 9 13 -14 -2 1
pct1=impose past	-9 -5 10 -6 -4 0 8
pct1=impose past-passive	0 13 0 7 -5 -13 0
pct1=impose perfect	0 0 -10 9 -5 11 0
pct1=impose pluperfect	-1 0 -3 10 0 -3 0
pct1=impose present	0 1 2 0 -2 3 -11
pct1=propose participle-passive	0 0 0 10 -13 8 -3
pct1=propose past	0 0 -2 -13 14 0 0
pct1=propose perfect	0 0 -1 -4 -14 12 11
pct1=renew gerund	0 0 9 0 0 -7 0
pct1=renew infinitive	10 0 -8 0 6 -3 0
pct1=renew participle-passive	0 0 16 1 -12 -4 -1
pct1=renew perfect	0 0 -5 -3 10 0 0
pct1=renew perfect-passive	0 0 11 4 -3 -14 0
pct1=renew present	0 0 -10 -6 7 9 0
pct1=renew present-passive	-1 0 7 3 0 -9 0
pct1=return present	0 0 11 0 -8 0 0
pct1=say infinitive	0 0 16 0 -11 -6 0
pct1=say participle-passive	0 0 -8 0 10 0 0
pct1=say past	2 5 -12 0 0 8 -3
pct1=sell participle-passive	0 0 -4 -1 10 0 0
pct1=sign future	0 0 -7 0 14 -3 0
pct1=sign modal	0 0 -3 -4 10 0 0
pct1=sign participle-passive	-5 0 -3 15 -6 -11 3
pct1=sign past	-4 -1 7 0 2 -6 0
pct1=sign present	0 0 -16 0 5 7 0
pct1=stay future	0 0 0 7 -17 16 -3
pct1=stay gerund	0 0 5 4 -9 0 0
pct1=stay infinitive	0 0 5 -16 21 -14 -4
pct1=stay modal	0 3 -9 -7 3 9 0
pct1=stay past	-1 -3 -1 5 4 -9 0
pct1=stay perfect	0 0 12 0 0 -17 -2
pct1=suspend future	0 0 -6 0 -6 10 4
pct1=suspend infinitive	0 0 0 -9 9 -2 0
pct1=suspend participle-passive	0 0 -3 -2 0 12 -4
pct1=suspend past	-7 0 24 -7 -10 -4 0
pct1=suspend perfect	0 0 -2 11 0 -9 0
pct1=suspend perfect-passive	0 0 -7 9 0 0 0
pct1=suspend present	-4 -2 3 -10 9 -1 0
pct1=suspend present-passive	0 0 -3 2 -10 4 9
pct1=target present	-2 0 3 12 -8 0 -3
pct1=up modal	0 0 -4 -7 18 0 -4
pct1=up past	0 0 -6 -11 12 0 0
phas-future	-5 0 -6 -6 3 15 0
phas-modal	-2 1 -10 -3 3 6 6
phas-participle	-20 0 -4 19 -2 -7 2
phas-past	6 1 4 5 -1 -16 -1
phas-perfect	-1 -5 2 7 9 -10 -16
phas-pluperfect	0 0 -11 17 5 -4 -4
phas-present	-4 -20 14 4 -6 -2 -10
pt0=future	-4 0 -4 0 -8 17 4
pt0=future-passive	0 0 -8 -13 27 0 -7
pt0=modal	0 2 -9 -11 2 6 12
pt0=past	9 -6 -9 -2 11 -9 -4
pt0=past-not	0 0 10 0 -7 0 0
pt0=past-passive	-4 10 13 8 -11 -17 -4
pt0=perfect	0 -4 0 4 5 -1 -13
pt0=perfect-passive	0 0 10 7 -4 -16 -1
pt0=pluperfect	-5 0 0 18 -1 -9 -2
pt0=pluperfect-passive	0 0 -7 0 11 -4 0
pt0=present	-4 -16 12 -1 -5 3 -8
pt0=present-passive	0 -2 -1 11 0 -6 -4
pt0=present-passive-not	0 0 10 -3 -4 -1 0
pt1=future	-3 0 0 2 -12 11 5
pt1=future-passive	0 0 -8 -13 25 0 -7
pt1=gerund	-5 0 -4 -1 9 -2 0
pt1=infinitive-passive	0 0 0 9 -7 -1 0
pt1=modal	0 2 -9 -16 4 6 12
pt1=participle-passive	-16 0 -5 22 -11 0 1
pt1=past	13 -5 -8 -3 8 -5 -1
pt1=past-not	0 0 10 0 -7 0 0
pt1=past-passive	-4 10 14 8 -11 -17 -4
pt1=perfect-passive	0 0 11 7 -4 -16 -1
pt1=pluperfect	-4 0 -2 15 2 -11 -2
pt1=pluperfect-passive	0 0 -7 0 11 -4 0
pt1=present	-3 -15 0 -12 7 9 -8
pt1=present-passive	0 -1 -3 9 3 -5 -4
pt1=present-passive-not	0 0 10 -3 -4 -1 0
pv0-none	-7 6 -1 2 4 0 -7
pv0=add	0 0 7 -1 5 -13 0
pv0=agree	-1 -3 -1 0 -9 12 5
pv0=announce	0 0 -12 -3 10 2 0
pv0=approve	0 0 -9 0 5 5 0
pv0=be	0 -11 -9 0 8 0 5
pv0=begin	-7 0 8 16 -7 -15 5
pv0=call	0 0 11 6 -12 -4 0
pv0=carry	0 0 -6 -3 13 0 0
pv0=cease	0 0 0 9 -8 0 0
pv0=charge	0 0 9 -13 8 -1 -3
pv0=collect	0 0 -1 -7 13 0 0
pv0=come	0 0 3 -13 7 -13 6
pv0=decide	1 0 13 3 -6 -14 0
pv0=die	0 0 10 0 0 -5 0
pv0=expect	0 0 16 0 -14 0 0
pv0=extend	-1 0 -7 -15 11 8 0
pv0=face	0 0 11 0 -10 0 0
pv0=get	0 0 0 1 4 -2 -9
pv0=go	3 0 -1 -15 6 0 2
pv0=have	2 -3 3 -1 5 0 -19
pv0=hold	-4 0 19 3 -9 -6 -3
pv0=impose	0 0 0 -4 10 0 -1
pv0=keep	0 0 9 1 -13 2 0
pv0=lapse	0 0 -18 9 0 6 0
pv0=lay	0 0 -1 8 -11 6 0
pv0=leave	0 0 6 12 -11 -2 -1
pv0=levy	0 0 2 4 -13 8 0
pv0=lower	0 0 5 -4 -7 -5 12
pv0=make	0 0 0 -5 14 -10 0
pv0=negotiate	0 0 10 0 -6 0 0
pv0=note	0 0 8 4 -10 -1 0
pv0=offer	0 0 -4 -3 22 -11 -9
pv0=other	0 0 1 17 -8 0 -14
pv0=pause	0 0 11 8 -18 0 0
pv0=prolong	-7 0 8 5 -2 -12 6
pv0=propose	0 0 -18 -11 -6 18 10
pv0=put	0 13 -2 -9 8 -17 -1
pv0=reach	0 0 -3 -7 11 0 0
pv0=recall	0 0 0 17 -16 0 0
pv0=remain	0 0 13 0 -6 -5 0
pv0=renew	0 0 3 -2 3 -9 0
pv0=replace	0 0 -12 -1 17 0 0
pv0=return	0 0 11 0 -9 0 0
pv0=run	5 2 -4 -11 9 -4 -8
pv0=say	2 0 -4 -9 7 1 -3
pv0=shelve	0 0 0 0 -9 0 11
pv0=show	0 0 -6 0 9 -1 0
pv0=sign	-1 0 1 0 14 1 -23
pv0=start	0 0 -16 0 0 9 1
pv0=state	0 0 8 6 -15 0 0
pv0=stay	-7 0 -18 3 4 22 -4
pv0=step	0 0 -6 16 -6 0 -3
pv0=tax	0 0 0 12 -12 0 0
pv0=threaten	0 0 -5 0 9 0 0
pv0=vote	0 0 -8 0 10 0 0
pv0=write	0 0 -17 8 10 0 0
pv1-none	-3 6 9 -2 1 -5 -9
pv1=add	0 0 6 -1 5 -13 0
pv1=admit	0 0 7 0 -10 0 0
pv1=agree	-7 -5 -2 6 -3 -7 14
pv1=approve	0 0 -9 0 2 5 0
pv1=ask	1 0 0 0 -14 7 2
pv1=be	1 -11 -7 2 2 1 6
pv1=begin	-3 0 6 6 -1 -16 6
pv1=call	0 0 0 15 -9 -5 0
pv1=come	0 0 0 -11 9 -10 6
pv1=die	0 0 10 0 0 -5 0
pv1=extend	-2 0 -2 -18 20 -6 0
pv1=face	0 0 11 0 -10 0 0
pv1=go	1 0 -2 -11 0 5 1
pv1=grant	0 0 6 2 -10 0 3
pv1=have	3 -2 -7 -11 18 1 -17
pv1=hold	-4 0 21 3 -7 -9 -4
pv1=impose	0 0 -11 -7 24 0 -4
pv1=initial	0 4 -8 -2 -3 9 0
pv1=introduce	0 0 1 1 -10 0 3
pv1=lapse	0 0 -15 9 0 5 0
pv1=lay	0 0 -1 14 -15 6 -3
pv1=leave	0 0 16 9 -18 -4 0
pv1=levy	0 0 2 2 -12 8 0
pv1=lower	0 0 5 -3 -7 -6 12
pv1=meet	0 0 -2 -8 9 0 0
pv1=negotiate	0 0 9 7 -13 0 0
pv1=note	0 0 8 4 -10 -1 0
pv1=other	0 0 -6 10 4 -1 -14
pv1=pause	0 0 11 8 -18 0 0
pv1=pay	2 0 14 4 -11 -3 -7
pv1=prolong	-9 0 10 3 -5 -9 5
pv1=propose	0 0 -16 -11 -5 19 6
pv1=publish	0 0 10 6 -12 0 0
pv1=put	0 13 -2 -15 12 -17 -1
pv1=reach	0 0 0 -7 9 -5 0
pv1=receive	0 0 -6 0 11 -2 0
pv1=remain	0 0 9 0 -3 -1 0
pv1=renew	11 0 0 0 -9 0 -2
pv1=replace	0 0 -17 -1 22 0 0
pv1=return	0 0 10 0 -7 0 0
pv1=run	5 2 -4 -11 10 -4 -8
pv1=say	2 0 1 -12 4 0 -3
pv1=settle	0 0 -6 6 -16 3 13
pv1=shelve	0 0 0 0 -9 0 11
pv1=ship	0 0 -11 4 6 0 0
pv1=show	0 0 -6 0 9 -1 0
pv1=sign	-2 0 0 6 9 -7 -19
pv1=stand	0 0 -2 -10 9 0 -2
pv1=start	0 0 -21 9 -2 8 4
pv1=state	0 0 8 6 -15 0 0
pv1=stay	-7 0 -16 0 10 13 0
pv1=step	0 0 -6 16 -6 0 -3
pv1=suspend	0 -4 -1 -13 11 1 0
pv1=tax	0 0 -10 9 0 0 0
pv1=vote	0 0 -10 0 12 0 0
pv1=write	0 0 -17 7 11 0 0
pv2-none	-10 -2 5 5 6 -5 -15
pvt0=agree past	0 0 7 1 -14 0 8
pvt0=agree perfect	0 0 -1 0 -5 14 -3
pvt0=agree present	0 0 -8 -2 8 0 0
pvt0=announce past	0 0 -21 -1 11 6 2
pvt0=apply present	0 0 -4 0 -7 8 6
pvt0=ask perfect	0 0 11 0 -11 1 0
pvt0=be future	0 0 12 0 -2 -5 -2
pvt0=be past	-2 -2 -2 8 2 -6 0
pvt0=be pluperfect	0 0 -8 -1 13 0 0
pvt0=be present	6 -5 -8 -5 1 5 10
pvt0=begin past	-6 0 1 21 -7 -8 0
pvt0=begin present	0 0 8 0 0 -9 0
pvt0=call past	0 0 10 0 -7 -2 0
pvt0=carry present	0 0 -6 0 10 0 0
pvt0=charge perfect	0 0 6 -11 1 0 0
pvt0=come present	0 0 0 -12 1 0 8
pvt0=continue present	0 0 17 0 -4 -11 0
pvt0=end future	0 0 10 0 -5 -3 0
pvt0=end past	12 0 -11 -1 0 0 0
pvt0=end present	-12 -1 9 -8 -7 10 0
pvt0=enter past	0 0 5 6 -9 0 0
pvt0=expect present	0 0 15 0 -14 0 0
pvt0=extend past	0 0 10 -3 0 -8 0
pvt0=extend perfect	0 0 -13 -3 9 6 0
pvt0=extend present	0 0 -2 -6 0 10 0
pvt0=get present	0 0 0 9 -9 0 0
pvt0=go present	1 0 12 -8 -10 -1 5
pvt0=have past	0 0 -5 -4 19 -4 0
pvt0=have present	4 0 7 0 -3 2 -16
pvt0=hold present	-3 0 7 9 -5 -3 0
pvt0=keep modal	0 0 -5 0 -6 12 0
pvt0=keep perfect	0 0 14 1 -15 0 0
pvt0=keep present	0 0 10 1 0 -13 0
pvt0=lapse modal	0 0 -22 5 5 7 0
pvt0=leave past	0 0 0 10 -8 0 0
pvt0=lower future	0 0 0 -7 -10 0 15
pvt0=make present	0 0 -4 0 10 0 0
pvt0=negotiate present	0 0 10 0 -6 0 0
pvt0=offer perfect	0 0 -8 -2 25 -11 -9
pvt0=other perfect	0 0 -6 13 -7 4 0
pvt0=other present	3 0 7 6 -2 -14 -10
pvt0=pay perfect	0 0 12 0 -12 0 0
pvt0=pay present	-1 0 -1 -6 11 1 -6
pvt0=prolong modal	0 0 -9 0 0 3 9
pvt0=prolong perfect	0 0 15 4 -1 -20 0
pvt0=prolong present	0 0 7 6 0 -14 0
pvt0=propose perfect	0 0 -1 -2 -15 11 10
pvt0=propose present	0 0 -9 -2 10 3 -4
pvt0=put past	0 6 6 0 -10 -1 0
pvt0=put perfect	0 0 -9 -5 18 -2 -1
pvt0=put present	0 6 0 0 2 -9 -1
pvt0=recall present	0 0 0 15 -15 0 0
pvt0=remain present	0 0 12 0 -5 -5 0
pvt0=replace present	0 0 -12 0 16 0 0
pvt0=return present	0 0 12 0 -9 0 0
pvt0=run present	0 0 -3 -3 11 -4 -4
pvt0=say past	4 0 -7 -2 -3 12 -8
pvt0=say present	0 0 -6 -6 15 -5 2
pvt0=sign past	-1 0 7 3 4 -4 -18
pvt0=start present	0 0 -15 1 0 9 0
pvt0=state past	0 0 8 6 -16 0 0
pvt0=stay future	0 0 -18 5 -6 19 0
pvt0=stay present	0 0 -16 0 14 6 -4
pvt0=step present	0 0 -6 16 -6 0 -3
pvt0=suspend past	0 0 10 -6 -2 -4 0
pvt0=suspend perfect	0 0 -15 14 6 -9 0
pvt0=suspend present	0 -2 7 -11 -1 3 0
pvt0=tax present	0 0 0 13 -13 0 0
pvt0=write past	0 0 -22 0 24 0 0
pvt0=write present	0 0 4 10 -12 0 0
pvt1=agree participle	-3 -3 0 6 2 -11 6
pvt1=agree past	0 0 13 0 -20 0 13
pvt1=agree present	0 0 -8 -2 8 0 0
pvt1=announce past	0 0 -21 -1 11 6 3
pvt1=apply present	0 0 -3 1 -4 8 0
pvt1=be future	0 0 14 0 -5 -5 -2
pvt1=be past	-2 -1 0 10 0 -5 0
pvt1=be pluperfect	0 0 -8 -1 13 0 0
pvt1=be present	6 -4 -7 -3 -1 7 10
pvt1=begin past	-2 0 1 21 -11 -8 0
pvt1=begin present	0 0 8 0 0 -9 0
pvt1=call participle	0 0 -3 9 -3 0 0
pvt1=charge perfect	0 0 6 -11 1 0 0
pvt1=collect participle	0 0 0 9 -9 0 0
pvt1=come present	0 0 0 -12 1 0 8
pvt1=continue present	0 0 16 -7 1 -11 0
pvt1=end future	0 0 10 0 -5 -3 0
pvt1=end infinitive	0 0 0 3 -10 2 0
pvt1=end participle	0 0 -3 -6 15 -2 0
pvt1=end past	12 0 -14 -1 0 0 0
pvt1=end present	-12 -1 9 -8 -7 10 0
pvt1=enter past	0 0 5 6 -9 0 0
pvt1=extend infinitive	0 0 -7 0 18 -11 0
pvt1=extend past	0 0 10 -3 0 -8 0
pvt1=extend perfect	0 0 -13 -3 9 6 0
pvt1=extend present	0 0 -2 -6 0 10 0
pvt1=get present	0 0 0 9 -9 0 0
pvt1=go infinitive	0 0 4 8 -9 0 0
pvt1=go present	1 0 8 -13 -7 0 5
pvt1=have past	0 0 -5 -3 18 -4 0
pvt1=have present	5 0 -4 -7 9 4 -15
pvt1=hold infinitive	0 0 0 -2 9 -4 0
pvt1=hold present	-3 0 7 9 -5 -3 0
pvt1=impose participle	0 0 -8 0 14 0 0
pvt1=introduce participle	0 0 3 3 -9 0 0
pvt1=keep modal	0 0 -7 0 -5 12 0
pvt1=keep perfect	0 0 14 1 -15 0 0
pvt1=know participle	0 0 -8 0 9 0 0
pvt1=lapse modal	0 0 -22 5 5 7 0
pvt1=leave past	0 0 0 10 -8 0 0
pvt1=lower future	0 0 0 -7 -10 0 15
pvt1=make present	0 0 -4 0 10 0 0
pvt1=meet gerund	0 0 -12 -2 11 4 0
pvt1=negotiate present	0 0 10 0 -6 0 0
pvt1=other perfect	0 0 -7 13 -7 5 0
pvt1=other present	3 0 -4 2 9 -12 -10
pvt1=pay gerund	0 0 10 -1 0 -5 0
pvt1=pay perfect	0 0 12 0 -12 0 0
pvt1=pay present	-1 0 -1 -6 11 1 -6
pvt1=prolong modal	0 0 -9 0 0 3 9
pvt1=prolong participle	0 0 11 0 -5 -3 0
pvt1=prolong perfect	0 0 15 4 -1 -20 0
pvt1=prolong present	0 0 7 6 0 -14 0
pvt1=propose perfect	0 0 0 -2 -15 11 10
pvt1=propose present	0 0 -9 -2 10 3 -4
pvt1=put past	0 6 6 0 -10 -1 0
pvt1=put perfect	0 0 -9 -5 18 -2 -1
pvt1=put present	0 6 0 -2 3 -9 -1
pvt1=replace present	0 0 -12 0 16 0 0
pvt1=return present	0 0 12 0 -9 0 0
pvt1=run present	0 0 -3 -3 11 -4 -4
pvt1=say infinitive	0 0 12 -2 -4 -3 0
pvt1=say past	4 0 -7 -2 -3 12 -8
pvt1=say present	0 0 -6 -5 14 -5 2
pvt1=sign participle	0 0 0 8 -1 -9 0
pvt1=sign past	-1 0 7 3 3 -4 -17
pvt1=start present	0 0 -15 1 0 9 0
pvt1=state past	0 0 8 6 -16 0 0
pvt1=stay future	0 0 -12 5 -6 13 0
pvt1=stay present	0 0 -20 -2 21 2 0
pvt1=step present	0 0 -6 16 -6 0 -3
pvt1=suspend participle	0 0 -3 -2 -1 12 -4
pvt1=suspend past	0 0 10 -6 -2 -4 0
pvt1=suspend perfect	0 0 -15 15 6 -9 0
pvt1=suspend present	0 -2 7 -11 -1 3 0
pvt1=take present	0 0 -10 3 3 2 0
pvt1=tax present	0 0 0 13 -13 0 0
pvt1=write past	0 0 -22 0 24 0 0
pvt1=write present	0 0 4 10 -12 0 0
q:!	0 0 11 10 -17 -17 10
q:"	-9 2 -6 -4 9 0 3
q:\$	0 0 1 9 -9 0 0
q:'	0 0 -17 -7 21 2 0
q:'s	-12 14 0 -8 11 -7 -5
q:(	-11 -3 -26 -4 7 25 4
q:)	-11 -4 -25 -2 3 28 4
q:,	-15 -2 9 16 -4 -3 -6
q:-	1 2 -7 0 14 -16 -2
q:.	-3 -3 -9 -16 20 7 -4
q:/	3 0 17 -5 -19 4 7
q::	-10 14 0 -9 -4 9 9
q:;	-2 20 -5 -10 -5 3 9
q:<agent>	-1 -7 -5 -2 10 2 -3
q:<day-ahead>	-52 -9 -13 0 6 31 -9
q:<day-gone>	5 4 12 -19 -5 -18 17
q:<day-today>	26 9 -10 -1 0 -9 -2
q:<duty>	-4 13 4 -7 5 -6 -10
q:<gate>	-14 11 -2 6 -7 0 10
q:<goods>	7 14 -3 5 0 -8 0
q:<level-noun>	1 -7 12 -11 10 -8 -18
q:<level>	5 -3 -19 -13 26 -17 6
q:<money>	-1 7 0 -35 28 -20 -11
q:<month-ahead>	-9 4 1 -1 7 -3 -14
q:<month-gone>	-7 7 19 0 0 -25 -5
q:<month-today>	8 0 -19 -2 13 0 0
q:<name>	9 -3 41 -5 -21 -14 -15
q:<not>	23 -5 12 -14 10 -28 -20
q:<number>	-23 -2 3 8 0 -19 9
q:<office>	-12 -15 -12 16 -7 11 8
q:<organisation>	-12 -14 -26 -18 47 4 -12
q:<person>	-16 -13 -1 5 -13 22 15
q:<points>	-1 10 -14 1 -6 10 7
q:<quality>	-9 -1 30 16 -27 -5 -4
q:<seat>	10 -2 3 12 -5 2 -21
q:<sender>	-4 -5 9 3 5 0 -21
q:<span>	-7 13 29 28 -27 -10 -35
q:<taker>	5 4 -2 0 0 -15 5
q:<v-agree>	-10 -2 2 9 -12 12 1
q:<v-bear>	-11 8 -5 -19 8 -3 21
q:<v-begin>	6 2 9 -10 -6 4 -5
q:<v-buy>	0 -5 -7 -16 20 0 2
q:<v-deny>	0 0 -9 -6 21 -9 -1
q:<v-down>	-7 11 -16 1 -5 7 19
q:<v-end>	-7 17 -6 1 -2 9 -9
q:<v-impose>	-19 -17 7 6 14 -16 -15
q:<v-lack>	-3 0 -6 -8 1 10 6
q:<v-propose>	-9 -27 -6 -10 3 16 9
q:<v-refuse>	0 0 -9 -5 20 -1 0
q:<v-renew>	4 -3 -3 -1 12 -12 -5
q:<v-return>	2 2 -14 4 -7 15 0
q:<v-say>	-16 -15 7 -1 -4 10 0
q:<v-sell>	-2 -1 -4 0 14 1 -25
q:<v-sign>	-10 -6 2 -13 7 5 1
q:<v-stay>	-7 10 -6 0 -3 12 8
q:<v-suspend>	0 0 -22 3 23 0 -5
q:<v-target>	0 -21 5 8 -9 -7 12
q:<v-threaten>	0 -1 16 10 -6 -16 -6
q:<v-up>	0 -10 4 -5 8 -24 0
q:?	-12 -6 0 -22 1 16 11
q:@	0 0 -3 -6 14 1 -5
q:[	0 0 -9 -4 3 2 5
q:]	0 0 -9 -2 3 2 5
q:_	0 0 -1 -5 18 -1 -5
q:a	-24 6 -10 4 16 -22 12
q:about	0 -6 3 -1 11 -12 -13
q:abroad	0 0 -13 -1 18 0 0
q:accept	0 0 -19 3 15 -2 0
q:across	0 0 9 -3 -6 1 0
q:act	0 0 -1 -8 19 -10 -1
q:action	0 0 -14 2 9 0 0
q:additional	0 -2 27 -2 -17 6 -11
q:addressed	0 0 10 0 -9 0 0
q:admission	0 0 -6 0 10 0 0
q:adopt	0 0 0 12 0 0 -10
q:after	0 12 -17 20 2 -6 -14
q:afternoon	0 0 10 0 0 -9 0
q:afterward	0 0 5 0 -12 0 9
q:again	1 -1 -11 20 -1 -2 -12
q:against	0 0 -4 8 -8 11 -3
q:agency	0 0 -9 0 11 0 0
q:agent	0 0 0 0 -9 0 11
q:ago	0 0 0 15 -10 0 0
q:agree	-15 -2 -6 8 -21 31 8
q:agreement	4 0 -21 -2 24 3 -22
q:aircraft	0 0 -4 -13 22 -4 0
q:aire	-1 6 -10 -1 9 0 0
q:ali	0 0 0 10 -7 0 -3
q:alive	0 0 10 9 -17 0 0
q:all	1 -1 0 12 0 -19 0
q:allow	0 0 -18 0 23 -2 0
q:allowed	0 0 -8 -5 14 0 0
q:almost	0 0 -10 0 9 0 0
q:already	-6 0 11 -2 5 -9 -1
q:altogether	0 10 -2 0 -5 0 0
q:aluminium	0 0 -1 -5 14 0 0
q:among	0 0 -8 -4 16 -3 0
q:amount	0 0 18 6 -22 0 0
q:an	2 13 -12 7 20 -28 -32
q:and	-2 22 5 4 -12 12 -19
q:announce	-7 0 20 0 -9 -11 0
q:announcement	0 0 -10 20 -19 7 1
q:another	4 0 16 -10 -1 -10 -9
q:answer	0 -3 20 7 -20 7 -10
q:antimony	0 0 -9 -3 16 -1 -3
q:any	0 0 -5 0 11 -4 0
q:anything	0 0 12 -3 -5 0 0
q:app	0 0 -9 -2 14 -1 0
q:apply	0 0 25 5 -23 -1 0
q:approval	0 0 -15 7 6 0 0
q:approve	0 0 0 -10 6 -10 4
q:apricot	0 0 -13 3 0 12 -5
q:are	-6 -14 -2 17 1 -4 -14
q:arrangement	-2 3 32 0 -23 -13 3
q:arrival	-1 0 -2 -3 12 0 0
q:article	0 0 0 11 -17 -2 8
q:at	-6 2 -1 12 -4 6 -14
q:autumn	0 8 -6 -7 -6 15 -3
q:average	0 0 -11 0 4 8 0
q:avocado	0 0 2 7 -4 3 -12
q:away	-1 0 -4 -10 23 -7 0
q:b	0 0 -21 0 19 4 0
q:back	3 1 5 -10 -2 -13 11
q:bandung	0 0 11 6 -16 0 0
q:bar	0 0 -9 16 -3 0 -7
q:barrier	0 0 13 0 -12 0 0
q:battery	0 0 10 -2 0 -9 0
q:be	-6 0 -23 -8 18 8 8
q:bean	-1 0 5 -8 0 -10 10
q:bear	-6 0 0 -7 -8 13 9
q:bearing	0 0 -6 10 -1 0 0
q:because	2 -1 5 17 -2 -19 -13
q:become	0 0 1 12 -14 0 2
q:beef	3 8 -7 -17 1 -1 9
q:been	0 1 1 -14 0 -12 21
q:beer	0 0 -1 -10 4 0 8
q:before	5 0 13 10 -10 -18 -4
q:begin	0 -2 -1 -11 4 12 0
q:being	0 -3 21 15 -37 7 4
q:bell	0 0 -11 6 5 0 0
q:below	0 0 -8 0 12 -1 0
q:better	0 0 7 4 -10 0 0
q:between	23 1 -24 14 -5 8 -11
q:biggest	0 0 11 -3 -7 0 0
q:billion	0 0 3 10 -11 0 0
q:bin	0 0 15 3 1 -13 -11
q:black	0 0 0 10 -8 0 0
q:blinked	0 0 5 12 -18 -4 6
q:blueberry	0 0 0 -4 -6 0 10
q:boat	0 0 -1 -7 12 0 0
q:bond	0 0 -10 0 12 0 0
q:book	0 0 -11 0 14 0 0
q:both	0 -7 19 13 -30 7 3
q:bottle	0 0 -9 0 7 1 0
q:bourbon	0 0 -9 -7 19 -3 0
q:brandy	0 0 17 -1 -8 -4 0
q:breakfast	0 0 10 2 -10 0 -1
q:bridge	0 0 -5 -5 14 0 0
q:bring	-9 0 0 -8 7 8 -5
q:brussel	0 0 -5 -10 12 4 0
q:bueno	-1 6 -10 -1 9 0 0
q:build	0 0 -9 0 11 0 0
q:built	0 0 -9 -10 20 0 0
q:busan	-1 -2 14 -17 -1 0 3
q:but	-10 0 -7 6 4 -2 4
q:buy	-1 0 -19 -7 22 12 -4
q:by	-10 -13 -16 -14 18 9 9
q:bytedance	0 0 -13 0 15 0 0
q:c	0 0 -10 8 -5 12 0
q:cabinet	0 0 -4 0 14 -7 -1
q:calendar	0 0 0 8 -12 10 -1
q:call	-3 -3 -2 -8 5 13 -5
q:calm	0 0 6 4 -9 0 0
q:can	0 0 -6 -13 13 13 -14
q:candle	0 0 -9 11 -4 0 0
q:canned	0 0 -9 0 1 8 0
q:capital	0 0 -4 -3 12 -2 0
q:car	0 14 -1 -5 0 2 -13
q:careful	0 0 14 0 -8 -5 0
q:cargo	0 0 -14 0 16 0 0
q:carry	0 0 17 -2 -6 -5 -5
q:case	0 0 4 1 -14 11 0
q:cattle	0 0 -6 -2 12 0 0
q:cease	0 0 10 0 -11 -1 4
q:ceasefire	0 0 -37 6 27 7 -3
q:cement	0 0 -5 3 -9 0 16
q:certificate	0 0 -14 -4 22 0 0
q:change	1 0 13 -3 -3 -5 0
q:changed	0 3 5 -2 -8 -5 9
q:charge	6 -13 4 -6 -7 10 5
q:cheap	0 0 -15 0 16 0 0
q:cheaper	0 0 1 9 -18 0 10
q:cheese	6 0 -9 -4 -3 5 8
q:chip	0 0 0 -13 16 0 -1
q:christian	0 0 11 0 -15 0 0
q:christma	0 0 -3 -5 23 -3 -12
q:circuit	0 0 0 -5 -4 0 10
q:clear	0 0 -12 0 1 0 8
q:client	0 0 -5 12 -1 0 -7
q:climb	0 0 -8 -1 15 0 0
q:clock	0 0 14 0 -9 0 -2
q:close	0 0 -10 3 0 5 3
q:closed	-6 0 -17 -2 12 -2 12
q:coal	0 0 -9 -3 15 0 0
q:cocoa	0 0 8 8 -27 0 13
q:cod	0 8 -11 -8 6 0 0
q:cognac	0 0 -11 0 13 0 0
q:cold	0 0 7 12 -17 0 0
q:collapsed	11 0 -2 0 -5 0 0
q:colleague	0 0 9 -14 0 -5 9
q:come	3 7 0 7 -23 9 8
q:commerce	6 0 9 19 -10 -19 -14
q:company	0 0 -18 -8 28 -5 0
q:comparison	0 0 8 0 -8 0 0
q:conclude	0 13 4 -4 -2 -1 -6
q:conference	6 0 12 0 -10 -8 0
q:confirm	-2 0 17 -8 -15 0 2
q:consensu	0 0 10 -2 -7 0 0
q:consent	0 0 7 -1 1 -9 0
q:consist	0 0 9 -3 -5 0 0
q:continue	0 0 5 -14 3 0 5
q:contract	0 0 -9 0 12 0 0
q:control	0 0 9 5 -8 -5 0
q:copper	0 -4 2 -16 10 0 4
q:correct	0 0 3 14 -14 -2 0
q:cotton	-6 0 -6 13 6 -8 -1
q:count	0 0 7 -19 1 5 -2
q:counted	0 0 5 -10 -3 8 0
q:counterpart	0 0 -2 -6 -13 20 0
q:country	-5 0 -16 -11 18 0 9
q:course	0 0 -5 0 -2 9 0
q:cover	5 0 -15 -6 -1 16 3
q:crew	0 0 -15 0 17 0 0
q:crop	0 0 -14 0 15 0 0
q:crossed	0 0 -6 -13 17 0 0
q:crude	0 0 -14 3 13 0 0
q:custom	-8 0 0 3 -11 10 4
q:cut	0 0 5 -2 -11 0 13
q:d	0 0 11 -10 0 0 0
q:da	0 0 0 0 -15 0 12
q:dairy	0 0 -2 -4 13 0 0
q:date	-2 0 -19 2 4 19 0
q:dated	0 0 -3 0 15 -3 -6
q:day	0 -3 -3 -10 8 4 0
q:deal	-6 0 4 -32 18 -1 -1
q:decision	0 0 5 13 -13 -3 0
q:declare	0 0 -10 -3 20 0 -3
q:delegation	0 0 -38 -13 48 2 0
q:demand	0 0 -14 0 17 -1 0
q:did	-1 0 -2 -9 -2 6 12
q:die	0 0 0 -11 8 0 0
q:diet	0 0 -7 0 9 0 0
q:difference	0 0 -10 9 2 0 0
q:different	0 0 13 7 -17 0 0
q:direction	0 0 -8 -14 20 0 0
q:dispute	0 -1 -8 -12 4 0 18
q:document	0 0 18 0 -9 -8 0
q:doe	-4 -1 32 -5 -12 -3 -10
q:doesn't	0 0 -4 0 9 0 0
q:doing	0 0 3 13 -15 0 0
q:done	0 0 -16 0 -1 8 12
q:door	0 0 0 -3 9 0 0
q:double	0 0 11 -2 -8 -2 2
q:drawer	0 0 15 2 -15 0 -1
q:dried	0 0 12 0 -6 0 -5
q:drone	0 0 -9 -2 13 0 0
q:drop	0 10 -6 -9 -1 0 5
q:dry	-1 0 -10 0 14 0 0
q:duration	0 0 -13 -4 -8 18 5
q:during	10 0 -26 -3 -4 18 3
q:duty	0 6 17 -1 -15 5 -7
q:each	-2 5 -5 13 -2 2 -12
q:earlier	0 0 13 -6 0 -6 0
q:earth	0 0 1 -21 22 -14 -3
q:easter	0 0 -10 7 0 7 -5
q:economic	0 0 -9 -6 8 9 0
q:effect	0 0 12 0 2 -21 -1
q:egg	0 0 5 10 -12 -3 0
q:either	0 0 23 7 -23 0 -3
q:electricity	0 0 -6 0 13 -6 0
q:eleven	0 0 0 13 -11 0 0
q:else	0 0 5 -13 0 0 4
q:elsewhere	3 0 -12 -5 -1 12 1
q:emergency	-1 0 -2 -6 17 0 0
q:employer	0 0 -4 0 7 0 0
q:end	-17 3 15 2 -17 11 -10
q:enter	0 0 13 -9 -4 3 -4
q:entity	0 0 -12 5 6 0 0
q:equipment	4 0 -16 0 12 0 0
q:evening	0 0 3 -15 5 4 0
q:everybody	-9 0 -23 7 14 5 0
q:everyone	0 0 -9 -2 16 0 -1
q:everything	0 0 -10 -5 20 0 -2
q:exclusion	0 0 -28 -7 40 -9 0
q:exemption	0 0 10 -2 -5 0 0
q:expect	0 0 10 -12 2 -2 0
q:expire	6 9 -24 -6 0 12 6
q:extend	-2 0 -16 4 11 1 -2
q:extension	8 0 -6 -5 -5 10 6
q:extremely	0 0 0 -4 11 0 -4
q:face	0 0 10 18 -24 0 0
q:fact	0 -3 -17 -3 18 8 0
q:fail	0 0 8 0 -4 0 0
q:failed	0 0 0 -6 11 -3 -1
q:fair	0 0 3 7 -10 0 0
q:fall	-2 0 0 -11 26 -9 -5
q:familiar	0 0 -10 0 10 0 0
q:fan	0 0 -17 0 18 0 0
q:far	0 0 11 -20 10 -2 0
q:farm	-5 0 -10 4 14 -2 -5
q:federation	0 0 -8 0 9 0 0
q:fee	0 0 -16 -8 26 -4 0
q:fentanyl	-6 0 -4 0 5 9 -16
q:fertiliser	6 0 5 4 -17 -5 6
q:few	0 0 7 1 -11 1 0
q:fight	0 0 -10 0 15 0 -1
q:final	0 0 -12 -1 18 -3 0
q:finished	0 0 11 0 -12 4 -2
q:fire	0 0 -7 0 9 0 0
q:firm	0 0 -14 -11 26 -2 0
q:fish	0 0 13 0 3 -11 -10
q:fit	0 0 13 0 -11 0 0
q:flight	0 0 0 12 -11 0 0
q:floor	0 0 -13 0 16 0 0
q:flour	0 0 -19 12 -9 11 5
q:flower	0 -1 -11 6 9 0 0
q:fly	0 0 -10 0 10 0 0
q:fog	0 0 -9 0 0 8 0
q:footwear	0 0 5 3 -12 0 2
q:for	-15 3 2 -10 10 -5 2
q:force	-1 -1 31 16 -22 -23 -5
q:foreign	0 0 18 0 -9 -7 0
q:form	-1 0 0 0 -7 12 0
q:forty	5 0 -17 -16 22 0 0
q:fought	0 0 -8 -7 17 -1 0
q:found	0 0 -15 8 2 0 0
q:four	0 2 -7 -29 22 4 0
q:fourth	0 -1 -17 2 0 5 11
q:framework	0 0 13 -4 -1 -2 -4
q:free	-4 0 13 -15 5 -4 -3
q:friday	0 0 0 11 -4 0 -8
q:friend	0 0 1 -13 11 0 -6
q:from	6 -11 -27 -15 2 26 19
q:front	0 0 -15 -3 21 0 0
q:fruit	0 0 0 -8 10 -3 0
q:gallium	0 0 -11 -10 25 -1 -3
q:gas	0 0 -5 -1 13 0 0
q:gave	-1 0 -1 5 5 -11 0
q:gazette	0 0 -2 -5 14 0 -2
q:general	0 0 -4 -18 26 0 -3
q:geneva	0 15 7 -17 9 -11 -10
q:germanium	0 0 -9 -10 23 -1 -3
q:get	-2 0 -11 -9 18 -8 5
q:give	0 0 -22 -3 24 0 0
q:given	-1 0 15 2 -16 0 0
q:go	4 -3 2 -2 -10 3 8
q:good	-15 -14 15 -19 19 -16 -5
q:government	0 0 5 7 -12 2 -1
q:grain	0 0 -8 0 -9 12 4
q:grand	0 0 -15 0 16 0 0
q:graphite	0 0 0 -8 11 0 -3
q:ground	0 0 -6 -4 11 1 0
q:group	0 0 -7 -3 13 0 0
q:grower	0 0 15 0 -8 -4 0
q:halve	0 0 -11 5 9 -9 7
q:hang	-1 0 11 10 -15 -2 0
q:happen	0 0 12 1 -21 0 9
q:happened	13 -5 -22 -8 14 0 -2
q:harbour	0 0 -10 2 -5 0 10
q:hardly	-1 0 -2 0 10 0 0
q:harm	0 0 0 9 -12 0 0
q:has	-4 -9 9 -34 19 -16 9
q:hasn't	0 0 -6 0 -9 16 0
q:have	-1 -13 -9 8 11 -3 -3
q:having	0 0 0 -9 15 -2 0
q:he	-6 -4 -2 6 6 4 -16
q:head	0 0 -8 0 10 0 0
q:headline	0 0 0 -8 0 0 9
q:health	0 0 0 0 -10 11 0
q:hear	0 0 -12 9 0 7 -3
q:her	0 0 -4 -1 16 -8 -10
q:here	0 -4 4 -1 4 5 -24
q:higher	0 0 -8 2 -5 13 0
q:him	0 0 13 -4 0 -5 -3
q:his	-4 -7 0 -9 8 9 -11
q:history	0 -2 -7 -6 22 -2 0
q:hold	0 -2 -11 -19 30 -7 0
q:home	0 0 -11 0 16 -2 0
q:hope	0 0 -4 0 -5 -3 13
q:hospital	0 0 -9 0 12 0 0
q:hotel	0 0 -22 0 25 -3 0
q:hour	-3 4 -7 14 0 -9 -1
q:house	5 1 -2 21 -15 -7 0
q:how	0 -6 19 -11 -10 -2 2
q:hurry	0 0 10 -1 -5 0 0
q:i	-11 0 -15 5 3 18 -8
q:ice	0 0 15 -1 -11 0 0
q:if	0 -5 -1 -8 8 9 -11
q:immediate	0 0 -7 0 9 0 0
q:import	0 0 -8 -9 29 -6 -7
q:importer	6 5 -10 1 0 -10 9
q:impose	0 0 9 7 1 -5 -17
q:in	-31 0 2 -7 9 2 -5
q:industrial	0 0 -1 13 -6 0 0
q:initial	0 10 -9 -1 11 -3 -9
q:ink	0 0 -11 9 0 0 0
q:instead	0 0 -16 9 -4 2 11
q:instrument	0 0 12 0 -9 0 0
q:introduce	0 0 16 2 -14 -1 -5
q:is	5 1 9 7 -19 10 0
q:isn't	0 0 6 -1 -9 6 0
q:it	-13 1 7 -14 -5 5 3
q:its	0 8 9 -5 -5 0 -6
q:itself	0 0 14 1 -1 -11 0
q:jean	0 0 9 0 -5 0 0
q:joint	0 0 -15 17 2 0 -13
q:josé	0 0 0 0 -10 0 8
q:just	0 0 0 -12 5 0 1
q:karachi	0 0 13 0 -20 0 10
q:kava	0 0 -7 4 0 0 1
q:keep	0 7 -18 0 0 22 -3
q:khan	0 0 0 9 -9 0 0
q:kind	0 0 -21 -10 23 1 0
q:kitchen	0 0 -16 0 22 0 0
q:know	-4 0 -18 0 9 8 5
q:kobe	0 0 0 18 -14 0 0
q:kuala	0 0 23 -7 -8 -9 0
q:lago	0 0 -10 0 0 13 0
q:lamb	7 0 0 11 -7 0 -13
q:last	6 6 12 2 -7 -13 -11
q:lasted	-2 4 -12 -1 14 -1 0
q:late	0 0 -10 2 12 -6 0
q:later	0 0 -2 -3 14 0 -1
q:law	0 0 -33 -6 34 6 -7
q:lay	0 0 -8 10 3 -2 -1
q:layer	0 0 -13 0 14 0 0
q:leader	0 0 17 2 -17 0 0
q:least	0 0 -9 0 11 0 0
q:leather	0 0 7 7 -11 0 -2
q:leave	-7 -1 28 -15 -9 0 -9
q:let	9 9 0 -15 5 -13 -5
q:letter	0 0 12 -7 -2 1 -8
q:levy	-1 0 -18 1 12 -5 0
q:licence	0 0 -3 -6 14 0 0
q:license	0 0 -10 -9 21 0 -3
q:licensing	0 0 -10 0 10 0 0
q:lift	0 0 -9 0 15 0 0
q:like	-1 0 -2 12 -2 0 0
q:likely	0 0 11 0 -9 0 0
q:limited	0 0 21 2 -30 8 0
q:liquefied	0 0 -4 0 8 0 0
q:lisbon	0 0 -7 3 9 0 -7
q:list	-2 5 -6 -3 11 -7 0
q:little	0 0 11 3 -10 -1 0
q:long	-1 -2 17 -6 -21 -2 17
q:longer	4 0 -10 -10 16 0 -2
q:look	0 0 -6 17 -16 13 3
q:loom	0 0 24 4 -21 -7 -1
q:lower	0 0 -25 0 20 5 -1
q:lumber	0 0 -4 -2 9 0 0
q:lumpur	0 0 23 -7 -8 -9 0
q:m	0 0 1 7 2 -12 0
q:machine	0 7 -13 -13 16 0 0
q:madrid	0 0 13 -4 -4 0 0
q:make	-6 0 -20 13 4 4 2
q:maker	0 0 -14 -5 6 14 0
q:man	0 0 9 -7 -2 0 0
q:many	0 0 0 13 -9 0 0
q:margin	0 0 10 0 -9 0 0
q:market	-7 0 0 -3 21 -14 0
q:match	0 0 -3 -9 16 0 -1
q:matter	-3 0 0 0 12 -6 -5
q:me	-1 0 5 13 -7 -5 -1
q:meal	0 0 9 5 -10 0 0
q:mean	-4 0 16 -9 -5 -3 3
q:meant	0 0 -9 -1 13 0 0
q:meanwhile	0 0 -20 -5 23 0 0
q:meat	0 0 0 0 -10 0 11
q:mediator	0 0 -11 0 12 0 0
q:meet	-5 -12 -4 -9 5 14 2
q:meeting	0 0 9 6 -13 0 0
q:member	-3 0 -8 0 14 0 -8
q:memorandum	0 0 0 -4 10 -2 -2
q:mersin	5 0 6 0 -11 0 0
q:merz	0 0 -8 0 9 0 0
q:message	0 0 -9 0 10 0 0
q:metal	0 0 -12 0 13 0 -1
q:michelsen	0 0 10 0 -15 0 0
q:midnight	0 -2 9 18 -22 0 2
q:mineral	0 0 13 3 -15 0 0
q:minister	10 3 24 22 -28 -12 -16
q:ministry	0 0 -2 -8 0 14 0
q:minute	-7 0 -4 0 19 -11 0
q:mirror	0 0 9 7 -14 0 -1
q:mombasa	0 0 -3 0 11 -3 -1
q:moment	0 3 -8 -15 21 0 -4
q:monitor	0 0 -4 -4 10 0 0
q:month	0 0 10 10 0 -27 0
q:more	3 -2 0 -5 11 -6 -16
q:morning	-3 0 -5 -12 16 -13 9
q:most	0 0 -5 2 18 -3 -13
q:move	0 0 10 13 -14 -5 -2
q:must	0 0 -9 0 16 -3 -3
q:name	0 0 -7 -3 3 10 0
q:nang	0 0 0 0 -15 0 12
q:nearly	0 0 -14 0 17 -2 0
q:necessary	0 0 15 4 -14 -6 0
q:need	-1 0 -4 -8 12 2 -2
q:negotiate	0 0 -3 -11 9 0 3
q:negotiation	0 0 0 -6 8 0 0
q:neutral	0 0 -3 -2 9 0 0
q:new	-10 1 -2 -21 17 -10 15
q:next	-1 0 4 -20 23 -6 -11
q:nickel	0 0 12 -2 -3 -5 0
q:night	0 0 -26 2 9 -14 19
q:no	19 -8 -2 7 -5 -26 3
q:nobody	-7 -4 12 -11 0 0 3
q:none	4 0 -24 -3 20 0 -1
q:noon	2 0 -13 7 1 4 -7
q:northern	0 0 -16 -2 20 -2 0
q:not	10 -2 15 5 1 -25 -20
q:note	0 0 -1 0 -15 11 13
q:nothing	0 -1 31 -6 -17 -10 4
q:notice	0 0 0 -11 15 0 -8
q:noticed	0 0 -16 -4 18 -2 4
q:notify	0 0 -9 0 10 0 0
q:number	0 0 11 6 0 -16 -6
q:observed	0 0 11 0 -14 2 0
q:of	-20 14 -1 7 6 -22 8
q:off	3 -1 -17 0 10 1 0
q:offer	0 0 -11 0 15 -2 0
q:office	0 0 0 0 -11 6 6
q:officer	-1 0 -6 0 12 0 0
q:official	0 0 11 0 -7 -2 0
q:oil	1 -3 1 19 -9 -12 -1
q:older	0 0 -3 0 16 -11 0
q:on	-13 -2 5 12 -3 -1 -10
q:one	0 8 -12 22 -7 -1 0
q:onion	0 0 5 -18 0 0 11
q:only	0 6 -11 -3 4 4 4
q:open	0 0 -11 -4 28 -7 0
q:operated	0 0 -5 -6 13 0 0
q:operator	0 0 -15 0 17 0 0
q:or	6 0 4 -19 12 -11 -7
q:orange	0 0 -9 -5 -4 10 10
q:ordinary	-2 6 -5 0 0 -9 9
q:origin	-1 0 -10 -9 9 -8 13
q:originating	0 0 3 8 -6 0 -6
q:other	0 -4 9 -5 8 -9 -16
q:our	0 -6 7 3 -14 -1 12
q:out	1 5 15 27 -18 -19 -17
q:outcome	0 0 -12 0 12 0 0
q:over	10 22 -7 0 -9 -5 0
q:own	0 -1 2 -25 9 9 -7
q:owner	0 0 -23 1 20 -1 0
q:p	0 0 -2 15 -3 -7 0
q:package	0 0 -11 0 13 0 0
q:pact	0 0 -3 -8 27 -1 -13
q:page	0 0 8 -5 -10 8 0
q:paper	-2 6 -3 0 -18 22 8
q:paragraph	0 0 -14 -3 20 -3 0
q:parcel	0 0 7 2 -10 0 0
q:parliament	0 0 -10 11 1 -8 6
q:part	-5 5 7 -11 8 -5 -6
q:party	0 0 -18 -4 21 2 0
q:pass	0 0 -12 -1 23 -6 0
q:past	0 0 -12 4 9 0 0
q:pause	0 -1 -16 19 -6 13 -4
q:pay	0 16 0 -8 4 -19 3
q:peace	0 0 12 11 -4 -20 -6
q:peache	0 0 -7 0 10 0 0
q:pen	0 0 1 -9 16 -7 0
q:pencil	0 0 -13 0 7 4 0
q:people	0 0 -24 -1 22 -2 0
q:percent	0 0 -7 -1 13 0 0
q:period	0 0 -9 -14 -10 10 20
q:permit	0 0 -1 -2 10 0 0
q:phosphate	0 0 0 -13 16 0 -3
q:piece	0 0 8 5 -12 0 0
q:pile	0 10 -1 0 -4 0 0
q:plan	0 0 -3 -10 0 15 -1
q:plate	0 0 13 0 -12 0 0
q:plywood	0 0 -3 -4 12 0 0
q:pork	-6 0 5 -23 25 -10 0
q:port	-7 -1 -3 -7 17 -12 2
q:post	0 0 -1 -10 19 -6 0
q:prawn	0 0 -12 6 0 13 -10
q:premium	0 0 -9 0 10 0 0
q:present	6 0 12 -8 -17 5 3
q:president	0 -2 11 -1 0 -14 3
q:price	0 0 -9 -2 22 -2 -6
q:printed	-1 0 3 -9 -7 0 10
q:proclamation	0 0 -16 -17 48 -2 -17
q:production	0 0 -9 0 11 0 0
q:prolong	0 0 6 -4 5 -12 0
q:prolongation	0 0 5 5 0 -9 -5
q:proposal	9 0 -13 0 1 0 0
q:propose	0 0 -6 -2 13 -8 0
q:publish	0 0 5 -24 18 7 -16
q:pulp	0 0 -6 0 10 0 0
q:pump	0 0 0 0 -9 -4 12
q:purchase	0 0 -2 -4 9 0 0
q:put	-3 -3 23 2 -5 -9 -16
q:quarrel	0 -1 7 -23 12 1 0
q:question	0 0 -1 -9 15 -2 0
q:quickly	0 0 -3 -10 15 0 0
q:quinoa	0 0 10 -7 -6 0 4
q:quota	0 0 -9 0 15 0 0
q:radio	1 0 -15 -2 13 2 0
q:raise	0 0 -5 -6 17 -5 0
q:rang	0 0 -8 0 10 0 0
q:rare	0 0 -1 -21 26 -13 -3
q:rate	3 -5 -3 0 -1 18 -18
q:ratify	0 0 -7 1 1 -5 9
q:reach	-4 -5 11 4 -10 5 0
q:reader	0 0 -9 0 17 0 -4
q:reason	2 0 3 9 -16 0 0
q:reciprocal	0 0 12 5 0 -12 -10
q:recommend	0 0 -4 0 8 0 0
q:red	0 0 14 0 -10 0 0
q:reduce	0 0 14 7 -17 0 -5
q:reduction	0 0 -1 0 -9 10 0
q:refuse	0 0 -8 -1 14 0 0
q:regrettable	0 0 -3 -4 13 0 -4
q:regretted	0 0 9 0 -7 0 0
q:regulation	0 0 0 13 -8 0 -6
q:remain	1 0 0 12 -5 0 -5
q:remember	0 0 4 -6 12 -7 -1
q:reminder	0 0 -3 9 -3 0 0
q:renew	9 0 2 -4 0 -7 -3
q:reply	0 0 -1 0 -6 0 9
q:reporter	0 -1 -2 -5 -6 17 -1
q:representative	0 0 -1 -12 20 0 -1
q:respected	0 0 0 9 -14 7 0
q:rest	0 0 -15 19 -5 6 -2
q:result	0 0 12 0 -21 5 3
q:retain	0 0 0 5 -13 0 8
q:return	3 0 -20 -10 -3 21 6
q:revenue	0 0 -12 0 13 0 0
q:reykjavík	0 0 -9 3 7 0 -1
q:rice	0 0 -1 3 -7 16 -12
q:right	0 0 17 -1 -3 -11 0
q:ring	0 0 -6 14 -6 0 0
q:rise	0 0 -4 7 11 -11 0
q:risk	0 0 10 8 -15 0 0
q:river	-1 0 -18 -9 28 0 0
q:room	-2 0 -8 0 19 -5 0
q:rotterdam	0 0 -8 0 -2 11 0
q:round	-8 -5 -13 -16 12 13 5
q:rule	0 0 -9 -5 20 -8 -1
q:rum	1 0 24 -2 -25 0 0
q:run	0 9 29 1 -27 -5 -7
q:safeguard	0 0 -20 4 18 -4 0
q:salt	8 0 7 2 -10 0 -6
q:same	-4 3 3 -20 1 -2 11
q:saturday	0 0 17 0 -6 -9 0
q:say	-3 -16 10 3 -17 12 0
q:scenario	0 0 -18 0 11 8 0
q:schedule	0 0 1 16 -18 0 0
q:school	0 0 -13 0 14 0 0
q:scotch	0 0 14 0 -13 0 0
q:sea	0 0 -13 0 17 0 0
q:season	0 0 5 13 -14 -2 0
q:seat	0 0 -13 7 2 0 0
q:second	-8 6 -16 0 4 16 0
q:secret	0 0 0 -9 10 0 0
q:section	0 0 -18 -11 45 -15 -7
q:security	0 0 13 0 -11 0 0
q:see	5 0 0 13 -10 -5 0
q:seed	0 0 -7 -5 18 -1 0
q:seem	0 0 14 1 -15 0 0
q:sell	-1 0 9 -9 -1 5 -2
q:send	0 0 -10 0 6 7 -3
q:sesame	0 0 10 6 -15 -8 6
q:settle	0 0 -5 4 -1 -3 11
q:share	0 0 -12 -6 10 8 0
q:she	0 0 16 0 -5 -11 -4
q:ship	0 0 -7 0 16 -4 -11
q:shirt	0 0 2 15 -13 0 0
q:shoe	0 0 0 -8 9 0 0
q:shoot	0 0 -8 -6 15 0 0
q:short	0 0 17 -3 -6 0 -6
q:should	-5 0 14 9 -5 -11 -8
q:side	7 7 5 0 -9 -7 0
q:sign	5 -14 11 0 0 -8 -5
q:signature	0 0 -15 -2 23 -5 -3
q:silent	0 0 -8 -1 12 0 0
q:since	0 0 6 -26 14 -9 -4
q:sit	0 0 -2 -16 3 3 10
q:slap	0 0 13 0 -12 0 0
q:sleep	0 0 19 -6 -17 3 0
q:small	0 0 14 6 -10 -8 -3
q:so	-10 2 13 -2 -13 1 5
q:somebody	0 0 6 7 -12 0 0
q:something	0 6 7 1 -15 -3 3
q:soybean	-5 0 -18 0 12 -3 8
q:speak	0 0 -2 -4 14 -3 0
q:special	0 7 9 2 -15 0 0
q:split	0 0 10 -3 -5 0 0
q:spoke	0 0 8 14 -24 0 7
q:spring	0 2 0 14 -7 -1 -7
q:squid	0 0 -1 -2 -7 0 12
q:stake	0 0 -2 -4 14 -1 0
q:stand	0 2 -4 -2 -5 9 4
q:standstill	4 0 5 7 -17 1 0
q:start	0 0 -14 0 12 5 0
q:state	0 0 9 6 -7 -4 -5
q:statement	6 0 -20 13 1 0 -13
q:statu	0 0 -4 0 -7 0 12
q:stay	-3 0 -14 -20 17 9 2
q:steel	0 0 6 -15 14 -7 -7
q:step	0 0 8 2 4 -17 -5
q:still	-8 -2 -4 -20 18 6 -1
q:stockfish	0 0 8 -10 0 0 7
q:stockholm	7 9 25 -15 -16 -18 0
q:stop	0 0 9 24 -21 -3 -8
q:story	0 0 -8 0 10 0 0
q:stretched	0 0 13 -5 -5 0 0
q:strike	0 0 -11 6 14 -16 -4
q:subject	0 0 -12 -10 0 0 18
q:subsidy	0 0 0 -9 10 0 0
q:successor	0 9 7 0 -15 0 0
q:sugar	0 0 6 6 -17 9 0
q:summer	0 0 -9 8 4 1 -1
q:sunflower	0 0 5 11 -13 -1 0
q:supplier	0 0 12 0 -7 0 0
q:surcharge	0 0 -56 -12 64 0 -9
q:suspend	1 7 -7 10 11 -18 -3
q:suspension	0 0 -8 -8 -12 21 23
q:table	0 -2 22 -5 -14 0 1
q:take	1 1 17 0 6 -22 -36
q:talk	-4 8 -19 -28 41 -1 -11
q:tariff	-2 9 3 0 7 -13 -10
q:tax	0 0 9 4 -12 0 0
q:tea	0 0 6 5 -14 10 -10
q:teacher	0 0 -19 0 20 0 0
q:technology	0 0 -15 0 18 0 0
q:telephone	0 0 -13 17 -9 12 -6
q:television	0 0 8 -1 -12 7 0
q:tell	3 -3 -14 0 14 0 -3
q:temporary	0 0 11 -1 -11 2 0
q:term	-3 0 -24 0 -4 30 -2
q:test	0 0 2 8 -11 0 0
q:text	0 0 -16 -5 10 0 8
q:than	-1 0 2 -8 14 -11 -8
q:thank	0 0 -2 0 -8 18 0
q:that	-15 -10 0 -1 17 -8 -7
q:the	-8 -7 -18 3 16 8 -1
q:their	0 1 -6 -18 -7 16 14
q:them	-5 -4 -3 0 16 -20 2
q:themselve	0 0 16 5 -17 0 0
q:then	10 -7 -8 19 -15 18 -10
q:there	-1 -1 7 10 -8 -9 1
q:these	0 0 3 8 -1 -11 0
q:they	5 -4 4 15 1 -12 -29
q:thi	2 7 21 -30 -1 -2 -2
q:those	0 0 -5 -1 12 0 -3
q:though	0 0 -6 -3 13 0 0
q:three	0 0 11 -12 0 3 -11
q:through	0 0 -6 0 17 -6 -7
q:thu	-6 0 -3 -6 3 0 10
q:tie	0 0 1 6 -12 3 0
q:tile	0 0 0 9 -15 5 1
q:till	-4 0 0 -4 9 0 0
q:time	1 0 -18 -6 1 27 -1
q:timetable	0 0 0 9 -7 0 0
q:tin	0 0 9 0 -7 0 0
q:to	-20 0 -15 -26 26 11 9
q:tokyo	0 0 17 0 -16 0 0
q:tomatoe	4 0 -12 -5 8 0 0
q:ton	0 0 -9 0 12 0 0
q:too	0 7 -5 -12 9 4 0
q:top	0 6 -5 -3 9 0 -1
q:touche	0 0 0 -15 15 0 0
q:town	0 0 -4 -13 21 -1 0
q:toy	0 0 -9 0 -10 13 7
q:trade	0 3 9 -1 -17 16 -4
q:translated	0 0 0 -11 15 0 0
q:travel	0 0 4 19 -15 -9 0
q:treaty	0 0 14 2 -12 0 -1
q:tromsø	0 0 -12 4 10 -3 0
q:truce	14 7 29 2 -40 -5 8
q:truck	0 5 -7 -11 6 1 2
q:true	0 0 12 -3 -6 0 0
q:truth	0 0 0 0 -9 0 10
q:trying	0 0 0 9 -11 0 0
q:tuesday	0 0 -10 0 11 0 0
q:turn	0 0 -2 11 0 -4 -7
q:two	-4 6 0 17 -7 -11 -7
q:under	-8 -5 -22 10 34 -22 -18
q:union	0 0 -12 0 14 -1 0
q:until	-5 -16 0 25 -13 8 0
q:up	4 8 -13 0 -2 17 -19
q:upholstered	0 0 -8 0 13 0 -1
q:upper	0 0 -19 0 23 -1 0
q:us	-1 0 -15 -15 26 0 2
q:valley	0 0 -17 -2 21 0 0
q:vessel	0 0 0 -5 8 0 0
q:video	0 0 -8 0 11 0 0
q:village	0 0 -13 0 14 0 0
q:visit	0 0 2 -6 -11 14 0
q:volume	0 0 0 11 -10 0 0
q:wage	0 0 -11 0 16 -3 0
q:wagon	0 0 0 9 -9 0 0
q:wait	0 0 -1 0 -12 7 10
q:walked	0 0 7 17 -21 -2 0
q:walnut	0 0 0 0 -4 9 0
q:war	0 8 8 -11 -4 -1 2
q:warn	0 0 -17 -2 24 -7 0
q:was	8 10 11 6 -2 -38 -7
q:watch	0 0 8 -2 -9 5 -3
q:watche	0 0 3 -6 12 0 -7
q:water	0 0 10 0 -9 0 0
q:we	0 -12 6 -14 -16 16 16
q:we've	0 0 -5 2 -11 7 6
q:wednesday	0 0 0 -11 0 0 10
q:week	2 0 14 6 -14 0 -12
q:welcome	10 0 -8 -4 -11 9 4
q:well	-2 0 2 -11 9 -2 0
q:were	4 2 1 -15 10 -6 -11
q:what	21 8 0 -1 1 -13 -19
q:wheat	-4 0 -4 -6 33 -19 -1
q:wheel	0 0 10 0 -8 0 0
q:when	0 -6 15 8 -29 11 3
q:where	-3 0 20 18 -26 1 -2
q:which	-19 5 9 2 -12 7 -1
q:while	0 0 -7 2 11 -2 -6
q:whisky	-3 0 -3 0 10 0 0
q:white	0 0 19 0 -5 -14 0
q:who	-3 0 5 -17 16 -21 0
q:whom	0 0 -10 0 13 0 0
q:why	-2 0 -8 -6 12 1 1
q:will	-11 -12 -3 5 -5 7 18
q:win	0 0 2 -14 2 0 8
q:wine	0 0 5 10 -14 -6 4
q:wingtech	0 0 -9 4 2 0 0
q:winter	0 0 0 -1 15 -12 -2
q:wire	0 0 1 -10 8 0 0
q:wish	0 0 0 -11 4 7 0
q:with	3 -11 13 -5 -7 -4 1
q:within	0 0 -14 2 15 -6 -6
q:without	0 6 -2 -5 12 -11 -3
q:women	0 0 -12 0 15 -1 0
q:wool	0 0 -8 0 0 10 0
q:word	0 0 15 4 -12 -3 -2
q:work	0 0 -20 -14 32 2 -1
q:worker	0 0 -7 0 9 0 0
q:world	0 0 -12 0 17 0 0
q:worry	0 0 6 -5 -11 11 0
q:worth	0 0 17 1 -8 -10 -6
q:would	-21 -2 26 -9 -19 9 6
q:write	0 0 -15 -14 29 0 -10
q:yarn	0 0 5 18 -10 -7 -5
q:year	-10 16 -1 0 1 -7 2
q:yes	-3 0 33 -19 -11 -2 -9
q:yet	0 0 0 -14 -1 2 8
q:you	0 -6 -10 24 -13 4 8
q:young	0 0 2 10 -14 0 4
q:your	4 0 4 -11 0 3 -3
q:zero	-1 0 -2 -9 18 0 -4
q:—	29 3 -16 -1 2 -4 -12
q:•	0 0 0 -9 14 -8 0
qt=future	-10 -14 4 -3 -6 23 -2
qt=modal	-23 -6 -6 -30 17 18 -3
qt=past	5 10 -3 11 3 -22 -5
qt=perfect	0 -6 -3 -3 11 -11 4
qt=pluperfect	-7 1 13 -9 -1 -13 10
qt=present	-12 -7 9 -15 5 3 -5
r1=!	-2 0 0 -3 11 0 0
r1='s	1 0 -11 0 13 0 -1
r1='s & d:ahead	0 0 -6 -5 19 0 -1
r1=(	11 -7 -7 0 -2 7 0
r1=( & d:ahead	0 0 -4 10 -12 8 1
r1=( & d:gone	14 -6 0 -11 0 0 0
r1=,	-9 -3 -1 -4 9 -2 -1
r1=, & d:ahead	-20 -17 3 -17 5 4 2
r1=, & d:gone	-1 5 -53 1 15 -19 -1
r1=. & d:ahead	-21 -9 5 -8 -9 14 9
r1=. & d:gone	10 14 -33 2 7 -22 -10
r1=. & d:today	-2 0 8 8 -6 -6 -4
r1=: & d:ahead	0 0 12 -3 -4 0 -4
r1=: & d:today	0 0 -8 -2 12 0 0
r1=; & d:ahead	0 0 5 -9 0 1 -1
r1=; & d:today	0 0 -1 -7 12 0 0
r1=<day-gone>	-6 15 0 3 -15 0 0
r1=<day-today>	7 0 6 -14 -3 -2 0
r1=<day-today> & d:gone	8 0 0 -11 0 0 0
r1=<end>	1 -12 -4 0 17 -8 -8
r1=<end> & d:ahead	-21 -12 4 -17 4 2 0
r1=<end> & d:gone	11 0 -16 6 9 -29 -14
r1=<end> & d:today	0 -5 -6 5 6 -12 -8
r1=<not>	-5 -3 5 -4 11 -8 -5
r1=<not> & d:ahead	0 0 8 -4 0 -7 -4
r1=<number>	0 0 8 -16 5 0 -6
r1=<number> & d:ahead	0 0 9 -6 0 0 -6
r1=<quality>	-2 0 13 -10 2 -2 0
r1=<quality> & d:ahead	0 0 5 -17 4 -1 0
r1=<quality> & d:today	0 0 8 3 -10 0 0
r1=<seat>	0 0 0 -13 0 0 12
r1=<seat> & d:ahead	0 0 0 -9 -3 0 12
r1=<v-agree>	0 0 -1 -7 12 0 0
r1=<v-bear> & d:gone	0 0 0 -7 10 0 0
r1=<v-begin>	0 -6 9 -8 10 -2 -1
r1=<v-end>	-6 1 -4 -12 13 5 0
r1=<v-impose>	-3 0 -13 -2 10 -3 3
r1=<v-impose> & d:ahead	0 0 -6 -12 13 -2 4
r1=<v-say>	0 0 -5 11 -3 0 0
r1=<v-sign>	0 0 7 -14 8 -2 0
r1=<v-sign> & d:ahead	0 0 10 0 -6 -2 0
r1=<v-sign> & d:gone	0 0 0 -13 17 0 0
r1=<v-stay> & d:ahead	0 0 -4 -2 11 0 0
r1=?	0 0 -12 0 7 -1 10
r1=? & d:ahead	0 0 -9 9 -3 -1 11
r1=? & d:gone	0 0 0 -15 15 0 0
r1=a	-3 -2 0 -5 21 0 -12
r1=a & d:ahead	0 0 -1 9 3 0 -12
r1=a & d:gone	-3 -2 0 -6 13 0 0
r1=a & d:today	0 0 1 -11 8 0 0
r1=after	0 0 10 2 -5 -1 -1
r1=after & d:ahead	0 0 14 -1 -9 0 -1
r1=an	0 0 0 -3 -10 12 4
r1=an & d:ahead	0 0 0 0 -15 13 5
r1=and	9 -8 -7 0 7 -16 0
r1=and & d:ahead	-8 -6 -5 0 10 -12 3
r1=and & d:gone	14 -4 -9 0 0 -1 -11
r1=are	0 0 -12 -2 7 0 8
r1=are & d:ahead	0 0 -9 15 -10 0 8
r1=are & d:gone	0 0 0 -19 20 0 0
r1=as	0 0 -4 -14 10 6 0
r1=as & d:gone	0 0 0 -4 9 0 0
r1=at & d:ahead	0 0 -4 -11 10 4 -3
r1=at & d:gone	10 0 -1 0 -5 0 0
r1=because & d:gone	-9 0 0 0 11 0 0
r1=before & d:today	0 0 0 9 -8 0 0
r1=both	0 0 0 18 -14 0 -3
r1=both & d:gone	0 0 0 14 -13 0 0
r1=by & d:gone	-3 -6 0 10 -3 0 0
r1=come	0 -2 10 -9 2 0 0
r1=come & d:gone	0 -2 0 -7 11 0 0
r1=cut	0 5 1 -14 3 0 0
r1=cut & d:gone	0 5 0 -14 6 0 0
r1=end	-3 0 -3 -13 11 7 0
r1=end & d:gone	-3 0 0 -10 11 0 0
r1=evening	4 0 -7 -8 11 0 0
r1=evening & d:ahead	0 0 -6 0 10 0 0
r1=every	0 0 0 11 -10 0 0
r1=every & d:ahead	0 0 0 12 -11 0 0
r1=for & d:today	0 0 0 -6 9 0 0
r1=from	0 0 -2 0 10 0 0
r1=has	0 2 -10 -13 17 4 0
r1=has & d:ahead	0 0 -9 -6 8 5 0
r1=he	-1 7 -9 10 -4 -1 -1
r1=he & d:ahead	0 0 -8 0 17 -1 -1
r1=he & d:gone	-1 7 0 13 -17 0 0
r1=if & d:ahead	0 0 -4 -12 5 0 3
r1=in	-5 0 9 -10 8 0 -10
r1=in & d:gone	-4 0 0 -13 21 0 0
r1=instead & d:ahead	0 0 -2 0 -14 9 8
r1=it	0 0 3 -3 7 -9 -4
r1=its	0 0 3 3 -10 7 -2
r1=its & d:gone	0 0 0 8 -7 0 0
r1=last & d:gone	0 0 0 7 -4 0 0
r1=morning & d:ahead	0 0 -7 -3 14 0 0
r1=most & d:gone	0 0 0 -9 10 0 0
r1=neither	0 0 4 7 -14 0 4
r1=night	-10 0 12 -15 5 0 -1
r1=night & d:gone	-9 0 13 -11 3 0 0
r1=nobody	0 0 -6 0 10 0 0
r1=noon & d:ahead	0 0 -8 0 10 0 0
r1=now	0 0 -7 -1 14 -2 0
r1=now & d:ahead	0 0 -6 0 10 -2 0
r1=on	0 0 0 -13 5 -1 12
r1=on & d:ahead	0 0 0 -6 -5 -1 12
r1=on & d:gone	0 0 0 -5 9 0 0
r1=our	0 0 -10 8 5 -2 -1
r1=our & d:ahead	0 0 -10 -5 18 -2 -1
r1=our & d:gone	0 0 0 13 -11 0 0
r1=over	-1 0 0 -7 13 0 0
r1=over & d:gone	0 0 0 -6 10 0 0
r1=pass	0 0 10 0 -4 -2 0
r1=pass & d:ahead	0 0 11 0 -7 -2 0
r1=run & d:gone	0 4 0 11 -15 0 0
r1=say	0 0 -4 9 -2 0 0
r1=stay	0 0 0 -10 10 0 0
r1=stay & d:gone	0 0 0 -9 10 0 0
r1=take	0 0 0 -8 13 0 0
r1=that & d:ahead	0 0 10 -3 -1 -7 -2
r1=that & d:gone	-4 0 0 -4 14 0 0
r1=that & d:today	0 0 -10 13 -4 0 0
r1=the	0 -9 5 -4 8 -13 -5
r1=the & d:ahead	0 0 10 0 0 -12 -3
r1=the & d:gone	3 -7 0 -8 9 0 0
r1=their	0 0 0 11 -11 0 0
r1=their & d:gone	0 0 0 12 -11 0 0
r1=there	3 0 -10 8 0 0 -5
r1=there & d:ahead	0 0 -14 -1 22 0 -4
r1=there & d:gone	3 0 0 11 -13 0 0
r1=they	11 -4 0 -7 -2 -7 6
r1=thi & d:gone	0 0 0 11 -10 0 0
r1=to	-8 5 -5 -5 11 -3 -2
r1=under & d:ahead	0 0 0 13 -9 -1 0
r1=unless	0 0 0 -11 6 2 -7
r1=until & d:gone	0 0 0 -12 14 0 0
r1=was	-1 1 0 8 -11 3 0
r1=whatever	0 0 9 0 -8 0 0
r1=whatever & d:ahead	0 0 9 0 -8 0 0
r1=without	-4 -1 1 -5 13 -4 -5
r1=—	12 14 -16 -3 1 -8 0
r1=— & d:ahead	0 0 0 -4 8 -7 0
r1=— & d:gone	10 16 0 -11 -14 0 0
r1=— & d:today	2 0 -19 6 7 0 0
r2="	0 0 -6 3 11 -2 -9
r2=(	-8 15 1 3 -13 0 0
r2=,	15 -5 4 -15 4 -11 -3
r2=.	-3 -1 9 -7 6 -13 -3
r2=:	-4 -2 -10 -4 12 0 4
r2=;	0 0 0 8 -4 0 0
r2=<agent>	0 0 0 9 -5 0 0
r2=<day-ahead>	-3 0 0 7 -5 -9 5
r2=<day-gone>	3 5 0 -10 0 0 -3
r2=<day-today>	0 0 -1 19 -6 -3 -7
r2=<duty>	3 -2 -5 0 -7 1 16
r2=<end>	1 -11 -2 -2 13 0 -5
r2=<gate>	0 0 -16 0 14 3 0
r2=<goods>	6 4 3 -16 16 -18 -11
r2=<level-noun>	7 0 10 -4 -14 1 5
r2=<level>	5 -5 -4 -18 21 3 -13
r2=<money>	0 0 1 14 -15 0 0
r2=<name>	1 1 -19 -1 20 -21 3
r2=<not>	-19 2 -10 0 14 18 -12
r2=<number>	8 -2 13 -19 -3 3 -1
r2=<office>	0 -2 -8 -4 0 3 11
r2=<organisation>	0 0 -13 -2 17 0 2
r2=<person>	-6 6 -18 -16 16 7 6
r2=<points>	0 0 0 -4 10 0 -8
r2=<quality>	-9 0 7 18 -9 -6 -9
r2=<seat>	1 0 3 1 2 -3 -13
r2=<v-agree>	-1 0 -17 0 10 2 0
r2=<v-bear>	-3 -1 -2 15 -8 2 -3
r2=<v-down>	-1 0 -7 15 -12 10 -3
r2=<v-end>	6 1 0 10 -11 -26 6
r2=<v-impose>	-2 -8 -7 -10 18 5 -8
r2=<v-propose>	0 0 -7 -5 15 -7 2
r2=<v-renew>	-3 -15 14 11 -13 0 0
r2=<v-say>	-7 0 0 -30 1 1 14
r2=<v-sign>	-5 6 -10 -5 16 -3 -4
r2=<v-stay>	3 -3 -8 -7 9 -13 12
r2=<v-suspend>	0 -3 2 -9 0 3 7
r2=<v-target>	2 0 8 -8 -5 -8 12
r2=<v-up>	0 0 -13 2 17 -2 -3
r2=a	-4 9 4 0 -1 -2 -7
r2=according	0 0 -11 -3 9 0 0
r2=additional	0 0 9 -14 6 -8 0
r2=after	7 -1 -7 1 8 -8 -2
r2=agree	0 0 0 -5 12 -2 0
r2=all	0 0 6 -10 4 -2 -2
r2=an	0 0 0 11 -4 -5 0
r2=and	16 -10 6 -8 0 -4 -14
r2=another	0 -1 0 -13 19 0 0
r2=are	0 9 -6 4 -4 0 0
r2=as	-1 0 1 14 -10 -2 4
r2=at	-4 0 1 0 -8 11 3
r2=become	0 0 10 0 -9 0 0
r2=been	0 -1 -5 -10 7 9 0
r2=before	0 0 1 -12 12 0 0
r2=begin	-3 0 -5 11 -1 0 0
r2=being	0 0 2 9 -9 0 0
r2=both	-1 14 -7 -11 11 -1 -9
r2=bring	0 0 0 14 -10 0 0
r2=date	0 0 9 -9 0 0 0
r2=during	0 0 -12 0 7 0 6
r2=duty	6 -1 -2 -5 -7 2 14
r2=early	0 0 9 0 -9 0 0
r2=end	9 -3 15 6 -18 -14 4
r2=expire	0 0 -8 12 -11 -1 9
r2=fentanyl	0 0 0 -13 11 0 0
r2=following	0 0 -4 -5 10 3 -2
r2=for	3 17 -5 -1 -23 -9 26
r2=go	0 0 -9 3 10 0 -2
r2=good	0 0 10 -4 4 0 -8
r2=had	5 -9 -16 2 8 0 0
r2=happen	0 0 10 0 -9 0 0
r2=has	-7 0 19 -5 -4 0 0
r2=have	0 -1 -13 -2 9 3 0
r2=his	0 0 4 -5 -12 5 7
r2=hour	0 7 1 -5 -12 11 0
r2=i	0 0 0 13 -6 -4 -3
r2=if	0 0 -11 2 5 0 1
r2=in	-9 -7 -1 4 13 0 -17
r2=it	-5 5 2 -2 -12 8 7
r2=its	0 -1 -6 -5 6 9 -1
r2=last	-6 1 9 -5 2 -1 -1
r2=lasted	0 12 0 -1 -9 0 0
r2=leave	0 0 6 -9 0 0 0
r2=levy	0 0 0 -6 12 0 0
r2=lower	0 0 0 10 -9 0 0
r2=make	6 -1 -18 0 14 -3 0
r2=may	0 0 2 -8 9 0 -8
r2=meet	0 0 -4 -3 11 0 0
r2=nobody	-8 0 0 -3 12 0 0
r2=not	0 6 1 -3 -18 17 2
r2=now	12 0 0 3 -2 -4 -5
r2=of	-1 -4 0 -12 -3 16 3
r2=out	-1 0 -4 11 -3 0 0
r2=over	4 0 -7 -10 12 0 0
r2=parcel	0 0 0 -5 14 0 -4
r2=pay	-1 0 -8 18 -9 0 0
r2=prolong	0 -3 14 0 -8 0 0
r2=provided	0 0 -7 -6 -11 13 11
r2=put	0 0 -5 -12 21 0 0
r2=right	0 0 0 0 -9 0 10
r2=run	0 0 8 -7 -6 -2 12
r2=say	-1 0 1 -7 -12 1 17
r2=shall	0 0 13 0 -4 0 -6
r2=sign	0 0 -8 0 6 0 0
r2=so	-2 0 10 0 0 -10 0
r2=somebody	0 0 10 0 -9 0 0
r2=stand	0 0 0 -9 12 0 0
r2=still	0 0 0 0 -10 0 12
r2=tariff	-1 0 0 13 -12 0 1
r2=tea	0 0 0 0 -9 0 12
r2=that	0 5 -14 0 12 -10 -5
r2=the	12 -40 8 2 -2 2 -12
r2=their	0 0 -12 -4 8 7 0
r2=then	-2 0 10 -11 12 -10 -9
r2=there	0 0 -12 0 15 0 -2
r2=they	0 0 -16 1 20 -2 -5
r2=thi	-8 0 11 0 0 -8 -1
r2=three	0 0 11 -8 -2 0 0
r2=time	0 0 10 5 -14 0 0
r2=to	0 -7 -7 5 10 0 -13
r2=too	0 0 12 -8 -3 0 0
r2=truce	0 -8 -11 12 5 -4 1
r2=two	-1 0 -1 -6 14 0 -1
r2=unless	0 0 -8 -6 14 1 -8
r2=until	4 4 -18 12 -13 10 -2
r2=up	0 0 -6 -9 19 0 0
r2=was	-1 -13 -20 2 17 6 -5
r2=we	-3 0 13 -10 -2 0 2
r2=well	0 0 0 -9 7 3 -2
r2=what	0 0 -9 2 11 -6 -1
r2=whatever	0 0 3 10 -13 0 0
r2=when	0 -9 14 -10 1 -18 -3
r2=which	7 0 -9 12 -5 0 -7
r2=will	5 -1 -2 -9 -1 -8 13
r2=withdraw	0 0 -5 0 9 0 0
r2=without	-10 0 -23 3 23 9 -1
r2=would	-2 -1 3 17 -6 -2 -11
r2=write	0 0 -2 -3 10 0 0
r2=year	-2 0 0 9 -12 3 5
r2=—	0 0 -2 -6 14 -4 0
r3='s	-1 -1 4 12 -13 -14 15
r3=)	-1 7 -15 4 0 0 7
r3=,	0 -3 19 -7 -7 -12 6
r3=.	-4 12 2 10 -14 3 -1
r3=:	5 -2 15 -18 4 3 -21
r3=<agent>	-1 0 -18 2 0 17 -3
r3=<day-ahead>	-1 -9 -16 14 1 8 0
r3=<day-gone>	0 6 6 -8 -19 19 0
r3=<day-today>	-1 -4 18 0 -11 -3 0
r3=<duty>	3 -1 6 -32 8 8 0
r3=<end>	-1 -19 2 -3 18 -3 -16
r3=<goods>	-16 3 8 -5 5 -12 0
r3=<level>	-14 -8 2 -4 -2 12 9
r3=<money>	0 0 -9 -3 15 0 0
r3=<name>	4 -5 -7 9 7 -2 -19
r3=<not>	13 -4 -12 -1 0 10 -8
r3=<number>	7 -5 3 9 -3 -31 0
r3=<office>	12 0 1 -1 -4 0 -2
r3=<organisation>	0 0 -1 1 20 -26 -6
r3=<person>	-3 -1 31 -9 -4 -20 3
r3=<quality>	1 0 11 -3 9 -10 -20
r3=<seat>	-4 0 -7 0 16 -3 -2
r3=<span>	11 19 -4 6 -20 -17 11
r3=<v-agree>	0 0 -6 -5 11 -2 1
r3=<v-bear>	0 -3 18 -18 6 -5 -5
r3=<v-begin>	3 5 -14 -24 25 4 -9
r3=<v-down>	0 0 -6 -4 9 0 4
r3=<v-end>	5 8 -9 2 3 -6 -4
r3=<v-impose>	-7 -23 2 -8 9 -11 11
r3=<v-renew>	-1 10 -7 -9 9 0 0
r3=<v-return>	0 0 0 10 -11 0 5
r3=<v-say>	0 7 1 -13 -3 0 6
r3=<v-sell>	0 0 -9 0 12 0 0
r3=<v-sign>	-2 -1 -14 -1 13 2 0
r3=<v-target>	0 0 -13 -1 16 -1 3
r3=<v-up>	0 8 -20 0 17 7 -17
r3=?	0 0 -2 -1 12 -5 0
r3=a	-4 -10 -11 14 -5 5 11
r3=after	5 0 16 -6 -2 -9 -5
r3=again	0 0 -10 5 2 -3 2
r3=agree	0 0 4 0 -14 4 8
r3=and	-6 -1 11 -16 6 0 0
r3=announce	0 0 0 -2 -9 0 12
r3=another	0 -1 -12 17 0 0 0
r3=arrangement	0 0 -2 -4 12 0 -3
r3=as	0 0 -7 -3 -1 0 15
r3=ask	0 0 0 12 -12 0 0
r3=at	0 0 4 -5 11 -1 -12
r3=back	0 -1 0 15 -11 -1 0
r3=be	-3 -2 2 -1 0 -11 6
r3=been	-10 -1 1 0 -2 4 5
r3=between	0 0 1 -8 10 -7 0
r3=both	0 0 6 -22 1 0 11
r3=by	-3 0 -6 0 14 0 -4
r3=can	0 0 -12 0 13 0 0
r3=come	0 0 -11 -11 25 0 0
r3=continue	0 0 11 -2 -6 0 0
r3=control	0 0 12 0 -11 0 0
r3=cost	0 0 1 -6 -6 0 10
r3=cut	0 0 -3 11 -7 0 0
r3=day	-3 0 14 -1 2 -13 -13
r3=doe	0 0 -3 -5 12 0 -4
r3=door	0 0 11 0 -11 0 0
r3=duty	8 0 12 -14 -11 10 -3
r3=each	0 0 0 9 -9 0 0
r3=end	6 10 0 2 -5 -14 -3
r3=expire	0 -1 -2 17 -16 5 0
r3=explain	0 10 -4 0 -2 0 0
r3=extend	0 0 9 0 -5 -4 0
r3=first	14 -4 -15 -10 12 1 -2
r3=followed	0 10 -11 -3 1 0 0
r3=for	-2 -8 -21 10 0 8 -1
r3=from	-3 0 0 -10 23 0 -12
r3=go	0 9 -9 -1 11 4 -15
r3=government	0 0 -10 4 -3 10 0
r3=had	0 -1 8 -10 8 -8 0
r3=has	3 0 -9 0 1 -5 11
r3=have	0 0 -1 9 0 -5 -4
r3=hold	0 0 0 -13 12 0 0
r3=i	2 0 3 12 -16 0 0
r3=is	-3 0 2 6 -12 6 2
r3=it	1 0 -7 12 8 -16 -5
r3=keep	0 0 6 9 -5 -7 -1
r3=lapse	0 0 6 -14 2 0 2
r3=later	0 0 0 0 -15 17 0
r3=latest	0 0 -12 0 2 6 0
r3=leave	0 0 9 0 -5 0 0
r3=let	0 0 -2 -9 15 -3 0
r3=letter	0 0 -9 10 0 0 0
r3=levy	0 0 -14 0 9 0 1
r3=look	0 0 10 0 -7 0 0
r3=new	0 0 14 -8 -4 0 -1
r3=no	2 3 -6 8 -8 0 0
r3=nothing	-1 0 -14 0 24 -4 -4
r3=now	0 0 -16 -2 8 10 -1
r3=of	-9 -6 -7 8 -2 14 -1
r3=oil	0 8 0 -13 7 0 0
r3=old	0 0 -10 -4 0 14 2
r3=on	-3 -13 -3 10 0 -9 3
r3=once	0 0 0 -6 10 0 0
r3=other	0 0 -5 -5 13 0 0
r3=out	0 3 0 -9 4 0 0
r3=p	0 0 -8 -3 12 0 0
r3=paper	0 0 19 -1 -14 0 0
r3=part	0 0 -6 -4 11 0 0
r3=party	0 0 -9 0 -4 12 0
r3=pay	2 -1 16 -20 2 -2 0
r3=place	0 0 -2 13 -9 2 -4
r3=present	0 0 -6 -1 -7 16 -2
r3=question	0 0 7 1 -9 0 0
r3=raise	0 0 -6 0 9 0 0
r3=reciprocal	0 0 -10 11 -8 7 0
r3=return	0 0 1 13 -16 0 5
r3=run	-2 7 -9 2 0 -2 4
r3=say	-2 0 7 -12 -1 8 -2
r3=second	0 0 -2 -6 15 0 0
r3=ship	0 0 -8 0 9 0 0
r3=side	0 0 -17 7 9 0 -2
r3=sign	0 0 -7 -3 23 -8 -6
r3=since	3 0 -9 -5 10 0 0
r3=some	0 0 -9 0 12 0 0
r3=soybean	0 0 0 -4 14 0 -8
r3=strike	0 0 -9 0 10 0 0
r3=tariff	-4 0 5 -16 16 -2 -4
r3=term	0 0 0 11 -5 0 -5
r3=the	9 3 -1 -14 1 8 -1
r3=their	0 0 -4 -6 14 0 -1
r3=then	6 0 -24 -7 9 6 7
r3=they	0 0 -16 -7 3 21 0
r3=thi	0 0 -8 -2 14 -1 0
r3=those	0 0 0 9 -4 0 0
r3=three	0 0 10 0 -7 0 0
r3=through	0 0 -1 0 -6 0 10
r3=to	-8 2 -8 8 -11 0 13
r3=total	0 0 3 14 -16 0 0
r3=truce	7 6 -8 8 -11 5 -1
r3=two	4 0 4 13 -13 -3 -2
r3=understanding	0 0 0 12 -8 0 -1
r3=unless	0 0 11 0 -11 0 0
r3=until	-1 5 -12 -6 9 -3 4
r3=up	0 0 8 8 -13 0 0
r3=was	1 7 -15 -3 0 2 5
r3=were	-3 0 -6 -1 14 0 0
r3=when	5 0 7 0 -12 0 0
r3=which	0 -5 -10 9 -4 2 3
r3=will	0 0 -10 -11 18 0 0
r3=with	-6 0 -6 14 -6 3 0
r3=would	0 0 0 -4 -13 11 11
r3=—	10 0 0 0 -8 0 0
r4='s	0 0 1 -27 27 -17 0
r4=)	-1 0 6 4 -13 8 -2
r4=,	-9 20 -8 12 -5 -21 10
r4=-	0 0 -11 0 12 0 0
r4=.	-3 5 11 -9 -1 -2 0
r4=:	0 0 -5 10 -5 -6 3
r4=<day-ahead>	-14 -23 -24 17 -4 -20 26
r4=<day-gone>	-6 12 -11 -1 6 0 -10
r4=<day-today>	0 0 -13 -2 16 0 0
r4=<end>	0 -15 -3 -2 21 0 -18
r4=<gate>	0 8 -3 -24 10 0 0
r4=<goods>	1 3 4 -1 0 -12 3
r4=<level>	2 -5 -13 -3 15 6 -11
r4=<money>	0 0 -6 -1 13 0 0
r4=<month-ahead>	0 9 0 0 -5 0 0
r4=<name>	-6 3 11 -5 0 4 -16
r4=<not>	0 6 0 -19 -1 1 10
r4=<number>	4 -4 11 -7 -6 -9 14
r4=<office>	0 0 4 -9 12 -5 -5
r4=<person>	-3 -1 13 0 -5 0 -11
r4=<quality>	4 -3 -16 19 2 0 -19
r4=<seat>	0 0 10 -4 0 -5 0
r4=<sender>	0 0 -9 7 10 -10 0
r4=<span>	3 -18 0 6 4 -1 -7
r4=<v-agree>	0 0 0 -11 5 -5 10
r4=<v-bear>	-8 5 19 -17 12 -14 -7
r4=<v-begin>	1 -6 -5 0 -7 2 15
r4=<v-down>	0 0 -15 -3 9 12 -1
r4=<v-end>	3 -15 0 2 -9 2 19
r4=<v-impose>	1 -18 -9 -7 15 -1 2
r4=<v-lack>	0 0 -12 0 0 11 0
r4=<v-propose>	0 0 9 -20 0 1 3
r4=<v-renew>	5 -6 -17 2 11 0 0
r4=<v-return>	0 0 -19 -7 15 10 0
r4=<v-say>	-5 0 -21 19 12 0 -13
r4=<v-sell>	0 0 -9 11 -5 0 5
r4=<v-stay>	-3 0 14 -5 -1 -9 0
r4=<v-target>	0 0 9 -13 6 3 -10
r4=<v-threaten>	0 0 17 0 -15 0 0
r4=?	-1 0 22 -1 -16 -1 0
r4=a	-8 3 -8 2 15 -10 -12
r4=about	0 0 10 6 -14 0 0
r4=additional	0 0 -8 9 1 0 -7
r4=after	0 0 -11 -7 24 0 -3
r4=again	0 0 4 -14 10 -5 0
r4=an	5 0 -8 12 -2 0 -4
r4=and	0 18 3 -15 0 -4 6
r4=announce	0 0 -16 4 8 4 -3
r4=another	0 0 11 -6 0 0 0
r4=answer	0 0 9 0 -8 0 0
r4=apply	0 0 11 -6 -4 -4 2
r4=are	0 0 0 -6 0 11 -3
r4=as	9 -2 -1 0 -2 6 -11
r4=at	-2 0 -7 -14 23 -8 0
r4=be	0 0 4 -13 0 -12 9
r4=been	0 0 17 -8 3 -9 -7
r4=before	0 0 -9 -9 18 4 -4
r4=begin	5 -1 -10 8 -9 0 5
r4=both	0 0 -11 13 1 0 -7
r4=but	0 0 -8 0 12 -2 0
r4=charge	0 0 3 -13 8 4 -7
r4=close	0 0 11 0 -10 0 0
r4=coffee	0 0 0 0 11 -8 0
r4=come	0 0 -6 -11 4 12 0
r4=commerce	0 0 13 0 0 -13 0
r4=could	0 0 -7 0 11 0 0
r4=count	0 0 2 11 -13 0 0
r4=cut	0 0 -6 11 -6 0 0
r4=day	0 0 17 -6 -13 7 -2
r4=decision	0 0 12 0 -7 0 0
r4=dispute	0 0 0 0 -10 11 0
r4=doe	0 0 0 10 -8 0 0
r4=down	0 9 -4 0 5 0 -10
r4=duty	-3 0 3 9 -12 1 5
r4=end	4 -11 -10 20 -18 12 9
r4=expire	0 -1 12 -19 10 0 0
r4=extension	4 0 -14 -1 15 -1 0
r4=fall	0 0 -6 -3 14 0 0
r4=first	2 0 7 -12 1 0 0
r4=five	0 0 10 0 -9 0 0
r4=followed	15 -5 0 -5 -3 0 0
r4=for	-4 -9 2 11 -2 -4 -5
r4=from	-1 0 -6 -1 -7 5 15
r4=gave	0 0 -1 -7 11 0 0
r4=geneva	0 0 0 11 -9 0 0
r4=go	0 0 0 7 -12 0 8
r4=government	5 0 0 11 -19 0 1
r4=happen	0 0 -16 0 18 0 0
r4=has	-11 0 3 5 6 -16 -1
r4=have	1 0 -9 1 -18 18 13
r4=here	0 0 9 0 -6 0 0
r4=higher	0 0 0 6 -9 3 0
r4=if	0 0 0 -4 -10 0 12
r4=in	0 -5 -17 -21 22 18 -3
r4=included	0 0 14 0 -8 -6 0
r4=is	7 -2 8 -3 4 -6 -18
r4=it	0 4 -17 5 5 7 0
r4=its	5 4 -9 12 -9 0 -1
r4=keep	0 0 0 -10 12 0 -1
r4=last	-3 -2 19 -6 0 -2 -11
r4=leave	0 0 7 5 -9 0 0
r4=let	11 0 -7 0 -3 0 0
r4=may	0 0 15 -4 -5 -3 -1
r4=need	0 0 -12 0 0 11 0
r4=new	-1 0 -10 12 -6 0 5
r4=no	0 0 -2 -23 28 0 -2
r4=note	0 0 -11 0 4 7 0
r4=nothing	0 10 5 0 -22 0 10
r4=notice	0 0 -5 -1 10 -1 0
r4=now	9 0 -5 8 -18 0 9
r4=of	10 9 -8 -10 1 -5 9
r4=oil	0 0 -3 13 -8 0 0
r4=on	-10 0 3 8 -2 0 -5
r4=once	0 4 0 0 -9 0 7
r4=one	0 0 4 -11 7 -5 0
r4=origin	0 0 0 -8 12 0 -3
r4=out	0 11 -2 3 -6 -2 0
r4=own	0 0 18 -2 -14 0 0
r4=owner	0 0 -7 0 9 0 0
r4=pay	-6 6 14 -13 7 -2 -11
r4=people	0 0 -9 0 9 0 0
r4=plan	-3 0 -3 -1 12 0 0
r4=present	0 0 4 8 -14 3 0
r4=quarrel	0 0 -6 0 9 0 0
r4=renew	4 0 -30 0 16 9 0
r4=result	0 0 -2 -1 10 0 -3
r4=same	0 0 -1 -4 -13 11 7
r4=say	0 0 -7 15 4 -7 -3
r4=ship	0 0 0 9 -9 0 0
r4=side	-3 0 -5 0 10 0 0
r4=since	0 0 -10 -12 24 0 0
r4=so	0 0 3 15 -16 0 0
r4=start	0 0 -7 -5 15 0 0
r4=surcharge	0 0 -9 -4 17 0 0
r4=suspension	0 0 -10 5 9 0 -4
r4=talk	0 0 -14 0 6 7 0
r4=tariff	0 0 -2 -7 11 3 -3
r4=tell	0 0 0 -9 10 0 0
r4=th	0 0 9 -3 -12 0 7
r4=that	3 0 20 -2 -16 5 -13
r4=the	-7 -13 2 -36 20 7 6
r4=their	0 0 6 -13 5 0 0
r4=thi	0 0 9 -2 -4 0 0
r4=to	-12 -11 -15 -3 7 6 18
r4=trade	0 0 -4 5 -11 0 8
r4=truce	5 -14 14 -5 -6 0 1
r4=truck	0 0 0 0 -11 0 11
r4=two	9 0 -18 -5 13 0 0
r4=under	0 0 -1 -3 9 0 0
r4=until	-1 0 -10 21 -11 -3 12
r4=up	0 0 20 6 -24 0 0
r4=warn	0 0 16 0 -15 0 0
r4=was	0 -3 -15 -21 32 0 0
r4=when	-1 -7 9 0 1 0 0
r4=will	-2 0 2 20 0 -10 -30
r4=with	0 0 1 -7 8 0 -4
r4=withdraw	0 0 0 0 -8 0 10
r4=without	0 0 9 0 -8 0 0
r4=year	0 -3 -4 0 13 0 0
r4=—	0 0 -3 -5 10 0 0
r=! <end>	-2 0 0 -3 10 0 0
r=( <day-today>	0 0 -7 14 -7 0 0
r=) ,	9 -2 3 -1 -9 0 0
r=) .	0 0 12 1 -9 -4 0
r=) :	0 0 0 -8 15 0 0
r=) <end>	0 0 0 -10 13 -4 0
r=, "	0 0 2 9 0 -7 -7
r=, <day-ahead>	0 0 0 -2 11 -11 -5
r=, <day-gone>	-3 0 -8 -4 17 0 0
r=, <day-today>	0 0 7 11 -14 0 -5
r=, <name>	-1 0 1 17 -16 -11 13
r=, <number>	5 0 10 -8 -3 -6 0
r=, <person>	-2 9 -4 -12 -7 8 8
r=, <quality>	-3 0 16 16 -18 -3 -10
r=, <span>	0 0 15 -6 -11 12 -13
r=, a	0 0 6 0 3 -12 -5
r=, according	0 0 -11 0 15 0 -2
r=, after	8 0 -6 5 2 -7 -1
r=, an	0 0 0 12 -8 0 0
r=, and	13 -4 0 -6 5 -2 -23
r=, as	-1 0 -3 17 -12 1 5
r=, be	0 0 14 0 -11 0 0
r=, both	0 0 2 -9 4 -5 2
r=, come	0 4 0 14 -17 0 0
r=, end	0 -6 -9 7 4 -2 0
r=, for	0 17 -5 -13 -15 -3 29
r=, get	0 0 9 0 -6 0 0
r=, go	0 0 -10 0 12 0 0
r=, good	0 0 0 12 -10 0 0
r=, i	0 0 -5 15 -3 0 -3
r=, in	-2 -2 -5 5 11 0 -12
r=, is	-1 0 18 -5 -5 0 -3
r=, it	0 10 12 -16 -5 -5 0
r=, its	0 0 -10 3 -1 10 0
r=, last	0 0 10 -16 6 0 0
r=, lasted	0 9 0 0 -8 0 0
r=, no	0 0 -6 -1 11 0 0
r=, not	0 0 0 -5 -4 9 0
r=, now	0 0 -18 5 15 0 0
r=, on	0 0 3 -10 -3 4 3
r=, provided	0 0 -7 -6 -11 13 11
r=, say	0 0 4 -2 -15 2 13
r=, so	-2 0 8 0 0 -10 0
r=, that	-3 7 2 6 -3 -2 -10
r=, the	-4 -4 9 -2 0 0 -11
r=, their	0 0 -13 0 4 7 0
r=, then	-1 0 6 -10 13 -8 -8
r=, there	0 0 -11 6 2 0 0
r=, they	0 0 -4 -3 13 0 0
r=, three	0 0 13 0 -12 0 0
r=, time	0 0 0 10 -12 0 0
r=, to	0 0 -16 9 4 0 0
r=, too	0 0 12 -8 -3 0 0
r=, truce	0 0 -9 0 12 0 0
r=, unless	0 0 -8 -6 13 1 -8
r=, up	0 0 -3 -3 11 0 0
r=, was	0 -2 -10 -2 17 0 -2
r=, when	0 -9 12 -10 2 -15 -3
r=, which	8 0 -11 7 -3 1 -6
r=, with	0 0 -2 -14 5 2 3
r=, without	0 0 -11 -2 12 3 0
r=- <name>	0 0 -6 -12 18 0 0
r=. "	0 0 -17 0 16 4 0
r=. .	0 0 0 11 -11 0 0
r=: <end>	0 0 3 11 -5 0 -11
r=: <level>	0 -1 -2 0 16 -4 -12
r=: <name>	5 0 0 -9 2 0 0
r=: <quality>	0 0 -4 -2 -3 0 11
r=: a	0 7 0 2 -9 0 0
r=: it	0 0 14 0 -13 0 0
r=: the	0 -10 0 10 -15 5 9
r=; <end>	0 0 5 9 -9 -3 0
r=; <quality>	0 0 12 -1 -4 -3 0
r=; at	0 0 -5 -6 -5 16 0
r=; both	0 10 0 -5 3 0 -12
r=; in	0 0 6 12 -16 0 0
r=; it	0 0 -6 -8 8 11 -5
r=; the	5 -4 10 -3 0 -9 0
r=; they	0 0 -13 0 15 0 0
r=; until	5 0 -6 -5 -4 11 0
r=<end> <end>	1 -12 -4 0 17 -8 -8
r=<level> ,	0 0 -6 -6 9 0 5
r=<level> <level>	0 0 10 -6 -13 9 0
r=<name> and	9 0 -9 0 -2 0 0
r=<name> is	0 0 0 0 -11 0 12
r=<name> take	-3 0 5 5 -2 5 -11
r=<number> .	0 0 -9 -5 18 0 -2
r=<number> :	0 0 -7 -1 13 0 0
r=? <end>	0 0 -15 0 10 -1 10
r=after <span>	-1 0 -5 -3 14 0 0
r=after all	0 0 9 0 -6 0 0
r=and ,	0 0 10 0 -9 0 0
r=and <day-ahead>	0 0 0 -14 4 0 5
r=and <day-gone>	0 0 10 0 -8 0 0
r=and <level>	0 0 0 12 -9 0 0
r=and <number>	0 0 14 -10 -1 0 -2
r=and are	0 10 -13 0 4 0 0
r=and expire	0 0 -8 9 -8 -1 10
r=and in	0 0 0 -8 10 0 0
r=and is	8 0 -27 7 13 -1 -9
r=and last	0 -1 -13 1 8 0 -1
r=and no	0 0 -7 0 12 0 0
r=and now	14 0 1 0 -11 0 0
r=and run	0 3 -3 -8 0 0 13
r=and that	0 0 -16 -5 21 0 0
r=and to	0 0 8 5 -5 3 -14
r=and we	0 0 6 0 -12 0 7
r=and would	0 0 0 14 -14 0 0
r=as well	0 0 0 -9 7 3 -2
r=by <span>	0 -2 0 14 -10 0 0
r=come and	0 0 12 0 -9 0 0
r=for <span>	0 1 -9 8 -7 -4 7
r=for the	0 0 -5 -10 2 9 0
r=has been	0 -1 -5 -9 9 5 0
r=if it	0 0 -14 -2 3 0 14
r=if no	0 0 12 0 -7 -1 0
r=in the	0 0 16 -4 -10 0 0
r=is a	0 0 -5 0 0 8 0
r=is being	0 0 0 9 -7 0 0
r=is go	0 0 12 0 -11 0 0
r=is not	0 0 -2 4 -10 0 8
r=it 's	0 0 2 11 -13 -4 4
r=it end	0 0 8 0 -6 0 0
r=it has	0 0 16 -7 0 0 -2
r=it was	0 0 -3 -10 17 0 0
r=it will	0 0 8 0 -7 -3 0
r=it would	0 0 -6 5 9 0 -12
r=morning ;	0 0 0 9 -5 0 0
r=next year	-1 0 2 9 -12 5 -1
r=night .	-2 0 10 0 -3 0 0
r=of thi	-8 0 18 -3 -2 -7 0
r=on .	0 0 0 -5 -1 0 9
r=run out	0 0 -3 12 -5 0 0
r=that he	0 0 11 -10 -3 0 0
r=that is	0 0 4 11 -15 0 0
r=that the	0 0 -19 11 2 -1 0
r=the <name>	0 0 0 -1 9 0 -12
r=the <number>	0 0 -11 9 0 0 0
r=the <quality>	0 0 -11 15 1 0 -12
r=the duty	6 0 0 0 -7 -2 10
r=the fentanyl	0 0 0 -12 10 0 0
r=the first	0 0 -6 -4 12 0 0
r=the last	-1 0 15 0 -11 0 0
r=the tariff	0 0 1 3 -8 0 3
r=the two	0 0 -5 -4 11 0 0
r=there 's	0 0 0 -8 10 0 0
r=there was	5 0 -7 13 -9 0 0
r=there will	0 0 -2 0 9 0 -3
r=they are	0 0 8 -3 -14 0 10
r=they had	9 0 -8 0 -3 0 0
r=to <day-ahead>	0 0 12 11 -15 -6 -1
r=to be	0 0 -12 0 4 8 0
r=to hold	0 0 6 4 -10 0 0
r=to run	0 0 15 0 -13 0 0
r=to the	0 0 0 -8 0 0 10
r=unless both	0 0 -17 0 11 4 0
r=unless somebody	0 0 10 0 -9 0 0
r=with a	-3 0 0 9 -3 0 0
r=— <level>	10 0 -1 0 -6 0 0
r=— <name>	0 0 -3 -4 11 0 0
r=— <span>	0 0 0 -5 9 0 0
r=— and	0 0 13 0 -8 0 0
s:!	-3 0 -1 -5 12 0 0
s:"	0 -12 -4 3 -3 7 9
s:\$	0 0 -9 0 11 0 0
s:&	0 0 -2 0 7 0 0
s:'	1 4 -10 7 1 -4 -2
s:'s	-6 -27 1 -4 4 2 0
s:*	0 0 -22 8 -6 12 13
s:.	-4 -18 -2 -3 18 -5 4
s:/	-9 0 0 8 -9 3 9
s::	-3 -1 2 -7 0 13 3
s:;	-2 12 0 -6 1 6 -15
s:<agent>	-2 -30 -4 -1 6 12 -12
s:<day-ahead>	-45 -61 5 -2 12 4 5
s:<day-gone>	18 11 0 8 2 0 -50
s:<day-today>	5 3 -3 -4 13 -10 -14
s:<duty>	-7 4 -6 17 -3 -7 1
s:<gate>	-6 11 -2 5 1 -5 -7
s:<goods-amount>	7 2 -24 1 14 -2 -17
s:<goods>	0 -10 6 0 0 -24 12
s:<level-noun>	0 -24 5 1 13 -17 -13
s:<level>	-9 -4 11 -4 9 -14 -8
s:<money>	-4 -1 0 9 14 -29 -31
s:<month-ahead>	2 0 -21 -8 50 -33 -29
s:<month-gone>	-36 9 0 6 -2 10 -7
s:<month-today>	0 0 0 -4 16 -5 -9
s:<name>	13 -5 8 6 -7 -8 -3
s:<not>	4 18 12 -10 -1 -16 -10
s:<number>	12 -4 -1 5 0 -21 5
s:<office>	0 -11 4 7 3 -6 -13
s:<organisation>	-1 0 -29 20 16 -13 3
s:<person>	-28 -18 4 -3 3 11 -4
s:<points>	0 11 18 -4 -30 21 -9
s:<quality>	6 -20 4 -1 -6 -1 12
s:<seat>	-22 -37 9 1 -1 -4 16
s:<sender>	-11 -8 0 7 20 -19 -19
s:<span>	-26 14 -6 12 -10 -8 26
s:<taker>	-7 0 0 -4 21 -20 -13
s:<v-agree>	-2 -8 2 -2 1 -1 9
s:<v-begin>	3 14 -8 3 -4 0 9
s:<v-buy>	-12 0 -1 6 17 -13 -28
s:<v-deny>	-1 0 -22 -1 24 0 0
s:<v-down>	5 0 -3 -10 5 3 2
s:<v-end>	20 3 -1 -21 0 5 -13
s:<v-impose>	-11 -9 1 0 6 2 0
s:<v-lack>	2 0 0 0 2 0 -10
s:<v-propose>	-11 14 -20 -15 10 12 8
s:<v-refuse>	7 0 -12 -4 17 -7 -1
s:<v-renew>	5 4 -3 -11 13 -4 -18
s:<v-return>	0 -6 -4 9 -12 18 -3
s:<v-say>	-14 -3 -2 -1 11 4 -12
s:<v-sell>	0 0 -11 -1 18 -6 -4
s:<v-sign>	-3 4 -1 -7 -2 7 12
s:<v-stay>	-1 0 5 -4 3 -3 -12
s:<v-suspend>	-15 -7 3 4 2 -9 -2
s:<v-target>	1 -23 -4 4 5 -13 0
s:<v-threaten>	-1 0 8 -3 1 -19 2
s:<v-up>	4 9 0 -8 5 1 -13
s:@	0 0 0 11 -10 0 0
s:[	0 0 -7 -11 -15 13 17
s:]	0 0 -7 -9 -16 13 17
s:_	0 0 13 3 -8 -7 0
s:a	-23 -1 -8 1 11 -6 12
s:abeyance	0 0 10 1 -7 -5 0
s:able	0 0 -9 0 14 -3 0
s:abolish	0 0 0 0 12 0 -5
s:about	-7 -7 -6 -20 25 6 -2
s:above	0 0 13 5 -3 -3 -10
s:abroad	0 0 -11 -4 20 0 -1
s:accept	0 0 -15 5 0 0 6
s:accord	0 0 0 -13 7 0 3
s:according	0 0 -20 1 -2 20 2
s:account	0 0 0 -3 9 0 0
s:act	-6 0 0 0 13 -3 -4
s:acted	0 0 -1 -11 15 0 0
s:add	0 0 7 0 1 -17 4
s:adjust	0 0 -8 15 -11 0 2
s:administration	0 0 -10 -1 12 0 0
s:admit	0 0 10 18 -22 0 0
s:affiliate	0 0 -21 6 9 7 0
s:african	-4 0 -5 0 12 0 0
s:after	24 -2 -7 -9 10 -9 -17
s:afterward	0 0 -16 1 9 -3 6
s:again	-6 5 5 1 -2 6 -11
s:agent	0 0 0 -9 10 0 0
s:agree	-14 -6 4 -7 -9 14 16
s:agreement	-1 0 5 -31 26 -18 -10
s:agricultural	0 0 -2 19 -14 0 -2
s:ahead	0 0 -18 -2 26 0 0
s:aircraft	0 0 0 -12 17 0 -7
s:aire	0 11 0 -12 0 0 0
s:al	0 0 9 11 -15 -2 0
s:alert	0 0 1 -11 12 0 -4
s:ali	0 0 9 -5 0 -3 0
s:alive	11 0 -19 -2 6 4 0
s:all	0 -5 -7 -20 19 8 0
s:allow	0 0 -8 -13 25 0 0
s:allowed	5 0 -8 -5 10 -1 0
s:almond	0 0 11 0 -1 0 -8
s:almost	0 0 0 -6 9 0 0
s:aloi	0 0 9 0 -6 -2 0
s:along	0 0 -4 -5 12 0 0
s:alpaca	7 0 -5 9 -17 0 7
s:also	0 0 -3 -20 26 3 -13
s:aluminium	1 0 3 -15 11 -4 -1
s:aluminum	0 0 -13 -20 36 0 0
s:amnesty	0 0 -10 0 26 -9 -12
s:among	0 0 -4 0 16 -3 -7
s:an	21 0 -12 -2 10 -5 -16
s:and	8 -5 3 5 -4 -10 4
s:annex	0 0 -5 -5 13 2 -4
s:announce	-4 -3 0 -9 4 4 -1
s:announcement	0 0 -15 13 -7 7 0
s:another	0 0 -14 0 9 4 0
s:answer	0 0 13 -30 2 9 -3
s:anti	6 0 -10 2 4 0 -5
s:antigua	0 0 -1 -9 0 9 0
s:antimony	0 0 -4 -5 14 -5 0
s:any	0 -3 7 -15 14 0 -14
s:anybody	-9 7 -1 -4 9 0 0
s:anything	0 0 -7 0 16 -5 -5
s:anywhere	0 0 -3 -2 10 0 -1
s:apart	0 0 0 -9 12 0 0
s:app	0 0 -7 0 15 -4 0
s:appeal	0 0 -8 0 12 0 0
s:apple	0 0 15 9 -10 -5 -12
s:apply	1 -4 17 -11 -12 2 11
s:approval	0 0 -2 -8 0 0 12
s:approve	-4 0 -4 -8 0 13 0
s:are	-8 0 2 11 3 -14 -3
s:arm	0 0 -13 -12 23 0 0
s:army	0 0 -8 0 13 0 0
s:arrangement	0 -4 20 8 -31 9 -6
s:arrival	0 0 -1 -14 18 0 0
s:arrive	0 0 0 -11 -9 0 22
s:arrived	0 0 -7 16 -7 0 0
s:article	0 -1 -22 5 8 -4 6
s:as	9 0 -1 -3 -5 3 5
s:aside	0 0 11 1 -4 -3 -2
s:ask	-2 0 11 4 -16 1 2
s:asleep	4 0 13 5 -17 -3 0
s:assembly	8 0 -11 -3 7 0 0
s:at	8 0 6 -9 -2 3 -1
s:athen	0 0 -18 -6 23 0 0
s:authorise	0 0 0 9 -9 0 0
s:autumn	4 2 -3 15 -14 5 -5
s:away	8 11 7 0 -34 12 8
s:b	0 0 -4 0 10 -3 0
s:back	18 -3 8 9 -19 -4 2
s:ballot	0 0 -15 0 16 0 0
s:ban	0 0 -10 -11 25 -12 0
s:banana	0 0 20 13 -11 -8 -22
s:bandung	0 0 0 -10 13 0 0
s:bank	0 0 -8 -3 14 0 0
s:bar	5 0 -4 -11 6 0 0
s:bargain	0 0 4 -10 6 -2 0
s:bargaining	0 0 11 -2 -5 0 0
s:barley	0 0 14 0 -17 7 0
s:base	0 0 1 -9 0 4 0
s:be	-15 -6 5 14 -8 1 -5
s:bean	0 0 1 -14 8 0 0
s:bearing	0 0 0 11 -9 0 0
s:became	3 0 -11 -6 12 0 0
s:because	-5 9 5 0 -6 3 -6
s:bed	0 0 -15 4 -16 19 3
s:beef	-7 1 1 -12 15 -1 0
s:before	-15 -19 2 1 6 -9 5
s:begin	-13 6 -20 13 -6 -9 18
s:being	0 0 15 10 -19 1 -5
s:believe	0 0 -9 0 10 1 0
s:belong	0 0 -10 -5 19 0 0
s:below	0 0 0 -3 12 -1 -1
s:benefit	0 0 -6 16 -10 0 0
s:bergen	0 0 -12 6 -4 11 0
s:berth	0 0 -7 0 10 0 0
s:beside	0 0 -8 0 14 -1 0
s:best	0 0 0 -10 14 0 0
s:better	0 0 22 -5 -11 -5 0
s:between	3 0 4 1 2 -17 -12
s:beyond	6 0 4 -13 -4 0 4
s:bicycle	0 0 4 3 1 -3 -9
s:big	0 0 -4 -2 14 0 0
s:bill	0 0 -6 -8 15 0 0
s:bind	0 0 14 0 -11 -2 0
s:biscuit	0 0 10 -2 -15 6 0
s:black	0 0 -3 -9 -17 18 8
s:bloc	0 0 -12 0 15 0 0
s:board	0 0 11 0 -8 0 0
s:boeing	0 0 -6 0 11 0 0
s:bonu	0 0 -8 0 8 0 0
s:borden	0 0 9 0 -6 -2 0
s:border	8 9 -1 1 -11 0 -4
s:born	0 8 0 5 -13 0 0
s:both	-6 7 13 16 -30 -7 12
s:bound	0 0 11 9 -8 -10 0
s:box	0 0 -13 -13 20 0 1
s:brace	0 0 11 0 -9 0 0
s:brandy	0 0 4 -16 15 0 -6
s:breach	0 0 10 0 -8 -1 0
s:break	0 0 -22 4 14 0 0
s:breath	0 0 10 8 -16 0 0
s:breathing	0 0 5 7 -11 0 0
s:bridge	0 0 -4 -4 20 -5 0
s:bring	0 -10 5 2 0 -12 0
s:broke	0 0 -10 -8 15 0 0
s:broken	1 0 -10 0 6 0 0
s:brother	0 0 -10 0 13 -4 0
s:budget	0 0 -9 0 13 0 0
s:bueno	0 11 0 -12 0 0 0
s:building	0 0 -2 -3 11 0 -1
s:built	0 0 -12 0 17 0 -2
s:bulletin	9 0 -11 4 -4 0 0
s:busan	-5 -14 10 0 2 -6 -6
s:buse	0 0 -2 -1 12 -4 0
s:business	0 0 -11 -5 23 -1 0
s:but	12 -2 -5 -6 9 -6 -1
s:butter	0 0 -21 20 0 5 -4
s:buy	0 3 -15 0 11 0 -4
s:by	0 -15 -7 -1 13 2 -4
s:c	0 0 6 10 0 -17 -2
s:cabinet	1 0 0 -13 13 -1 -7
s:cable	0 0 20 -3 -11 -2 -3
s:calendar	-3 0 14 -4 1 -13 0
s:call	-4 -3 -14 11 13 -5 -5
s:calm	0 0 21 -6 -18 0 1
s:can	0 -2 -16 7 6 -1 11
s:canola	0 0 -6 -13 29 -4 -4
s:capacity	0 0 -13 0 18 -7 0
s:capital	2 0 0 9 -5 -5 -1
s:car	-1 0 -5 -27 33 0 -13
s:cardamom	3 -1 0 -9 5 0 0
s:cargo	0 0 -1 10 -5 0 0
s:carlo	0 0 0 11 -10 0 0
s:carpet	0 0 8 -1 1 -7 -2
s:carry	0 0 -6 -19 1 12 8
s:case	0 0 6 -22 2 3 1
s:cashmere	0 0 0 10 -7 0 0
s:cattle	0 0 9 -2 0 -6 -1
s:cease	0 0 15 9 -19 0 -9
s:ceasefire	1 0 -31 -4 38 -9 -2
s:cement	5 6 4 -16 3 0 -8
s:cent	0 0 -17 -3 27 -4 0
s:ceramic	0 0 10 10 -5 -4 -15
s:certain	0 0 -16 11 -10 14 1
s:ceylon	-6 10 0 -1 -10 0 10
s:chamber	0 0 -8 0 10 0 0
s:change	0 0 -8 12 3 -7 -7
s:changed	0 0 0 -14 16 -1 0
s:chapter	0 0 0 5 -12 0 8
s:charge	0 -10 0 10 -2 4 -12
s:cheap	0 0 0 18 -16 0 0
s:cheaper	0 0 0 9 -5 0 0
s:cheese	0 0 -4 14 3 -6 -9
s:cherry	0 0 3 5 -12 3 0
s:chip	0 0 8 -24 10 0 -1
s:church	0 0 -11 0 16 -1 -1
s:cinnamon	-6 0 0 0 12 0 0
s:citru	0 0 0 19 -19 0 0
s:city	3 8 -19 -14 17 -3 0
s:civilian	0 0 0 -8 10 0 0
s:claim	0 0 -17 0 23 -1 0
s:clause	0 0 9 0 -7 0 0
s:client	0 0 -8 0 13 0 -9
s:clock	-2 0 14 7 -14 -1 -2
s:close	0 0 18 -1 -12 0 -7
s:closed	0 0 -12 1 13 0 -1
s:club	0 0 -17 -4 29 -8 0
s:coast	0 0 -7 0 10 0 0
s:coconut	0 0 -15 1 6 7 -5
s:cod	6 3 2 -5 -3 -12 4
s:coffee	-6 -1 -9 12 -17 0 20
s:colleague	3 0 -15 -22 8 7 8
s:collect	-6 5 -6 18 1 -14 -15
s:collection	0 0 -10 0 3 0 4
s:column	0 0 23 1 -22 0 0
s:come	10 0 17 -12 -2 0 -23
s:comment	0 0 -17 0 22 -3 -2
s:commerce	-3 0 -12 -11 -1 26 -4
s:commission	0 0 -8 -11 20 0 0
s:commitment	0 0 0 16 -14 0 0
s:company	0 0 -10 0 27 -6 -17
s:component	0 0 -6 0 11 0 0
s:concentrate	0 0 21 5 -22 -1 -1
s:concession	0 0 1 9 -10 0 0
s:conclude	6 3 11 -3 -2 -13 -16
s:condition	0 0 0 -2 -8 0 13
s:conference	0 0 -4 13 -16 7 1
s:confirm	0 0 0 -10 3 6 0
s:conflict	0 0 -3 0 9 0 0
s:consent	0 0 10 0 -20 2 10
s:consultation	0 0 -16 -18 26 0 3
s:container	0 0 -18 6 10 0 0
s:continue	-1 -3 2 11 -12 0 0
s:contract	0 0 -12 -3 25 -12 2
s:control	0 0 5 3 0 -2 -11
s:conversation	0 0 -5 -7 17 0 0
s:cork	0 0 7 0 -2 4 -11
s:corn	3 0 -8 -7 14 0 -3
s:correction	0 0 -8 0 14 -6 0
s:corresponding	0 0 9 6 -10 -4 0
s:cost	-2 0 -4 -15 16 0 5
s:cotton	0 0 0 -8 -3 3 8
s:could	0 -3 4 6 7 -18 -22
s:council	0 0 -4 -11 8 7 0
s:counted	0 0 18 4 -17 0 -1
s:counter	0 0 28 -2 -19 0 -3
s:countermeasure	0 0 -14 11 13 -9 -8
s:counterpart	0 0 15 -2 -10 0 0
s:country	0 7 0 -6 14 -13 -19
s:county	0 0 -10 -1 13 0 0
s:course	0 0 12 3 -14 0 0
s:cover	0 -1 0 -11 2 3 8
s:covered	0 0 -11 0 13 0 0
s:crab	0 0 -6 -2 17 -4 -1
s:cream	0 0 -3 -2 13 -1 0
s:crew	0 0 -9 0 10 0 0
s:crude	0 0 0 -10 14 0 -1
s:cuenca	0 0 0 -8 10 0 0
s:current	0 0 17 5 -21 0 0
s:custom	-1 3 -10 7 9 -17 -1
s:customer	0 0 2 -13 8 0 0
s:cut	-1 12 -23 6 -1 7 1
s:d	0 0 0 -13 3 0 8
s:dairy	0 0 -21 -9 14 9 4
s:date	-1 0 19 -5 -25 6 15
s:day	1 -13 33 1 -13 -20 -16
s:dead	0 0 20 -2 -14 0 -1
s:deadline	0 0 0 -5 12 -8 -4
s:deal	2 -1 0 -25 17 -2 -10
s:dearer	0 0 -6 -1 12 0 0
s:debate	0 0 -11 0 13 0 0
s:debt	0 0 -2 0 9 -5 0
s:decide	0 0 18 2 -8 -14 0
s:decision	0 0 3 10 -13 0 1
s:declare	-4 5 0 20 -19 1 -2
s:definitive	0 0 0 -6 12 -5 0
s:delegation	0 0 0 -9 9 1 -3
s:delivery	0 0 12 -1 -5 -3 0
s:demand	0 0 -9 0 13 0 0
s:depend	0 0 11 0 -7 0 0
s:desk	-2 0 0 -15 20 -1 0
s:did	1 0 -26 3 25 -4 -13
s:die	-9 -3 16 -11 1 0 0
s:diesel	0 0 -9 0 2 5 0
s:difference	6 0 -16 -6 14 -2 0
s:dinner	0 0 15 -6 -6 -5 0
s:direction	10 0 1 -3 -4 0 -3
s:dispute	-4 6 12 -21 -10 11 0
s:do	-3 0 7 8 -11 0 4
s:dock	0 0 -1 -9 16 0 0
s:document	0 0 -12 -2 6 10 0
s:doe	-6 0 11 2 -7 0 0
s:doesn't	0 0 -8 -4 18 -5 0
s:doha	0 0 -1 -4 12 0 0
s:don't	0 0 12 -1 -12 4 -3
s:donald	0 0 -9 0 11 0 0
s:door	9 0 14 -16 -8 0 0
s:double	0 0 -3 -20 24 0 -5
s:down	-16 7 -13 17 -7 -14 14
s:draft	0 0 -15 -13 -16 22 25
s:drawer	0 5 4 -15 3 0 0
s:dried	1 0 6 3 -11 0 0
s:driver	0 0 -14 -7 28 -4 -1
s:drone	0 0 0 -7 13 0 -1
s:drop	0 0 -11 0 7 -7 7
s:drug	0 0 -1 -3 10 0 0
s:drum	0 0 -6 0 11 0 0
s:dry	0 0 0 -9 10 0 0
s:due	0 -5 -3 -20 17 4 -30
s:dump	6 0 -10 -11 14 0 -1
s:duration	-1 0 -5 0 -12 14 0
s:during	0 17 -35 -14 26 8 0
s:duty	0 2 9 0 -15 0 7
s:each	0 14 -4 3 -7 4 -6
s:earlier	-1 -1 -16 -2 24 0 -2
s:early	-3 0 8 -6 -2 9 -2
s:earth	-2 0 12 -13 9 -10 -8
s:easter	0 0 9 6 -13 0 0
s:eastern	0 0 -13 9 12 -1 -16
s:easy	0 0 12 0 -11 0 0
s:economic	0 0 -8 0 -4 0 11
s:economy	2 0 -12 9 -6 3 4
s:edinburgh	0 0 -2 -4 9 0 0
s:edition	0 0 -7 -9 18 0 0
s:edt	0 0 0 11 -11 0 0
s:either	11 -1 4 4 -13 -12 8
s:el	0 0 -6 0 13 -5 0
s:electric	0 0 0 -14 17 0 0
s:electricity	0 0 -4 0 14 -4 0
s:elevator	0 0 -2 0 9 0 0
s:eleven	-3 0 -13 6 4 0 4
s:else	0 0 -8 -8 24 -9 -5
s:elsewhere	0 0 -12 0 16 0 0
s:embassy	7 0 0 15 -19 0 0
s:emergency	-1 0 -10 -22 32 3 0
s:employer	0 0 -14 0 20 -5 0
s:end	22 5 9 -21 -10 6 -18
s:enter	-10 0 -9 2 9 0 -1
s:entry	0 0 -10 1 11 0 0
s:epiphany	0 0 0 -8 15 0 -5
s:equipment	0 0 -15 0 5 8 0
s:escalation	0 0 0 10 -10 0 0
s:est	0 0 7 -12 -1 0 7
s:eve	0 0 7 0 -11 3 0
s:evening	7 2 -19 -5 17 0 -6
s:ever	0 -1 -9 5 -2 8 0
s:every	-7 0 -5 0 9 -2 0
s:everybody	0 0 -17 -11 26 0 0
s:everyone	0 0 -2 -12 12 0 -2
s:everything	0 0 12 -4 -9 2 1
s:everywhere	0 0 -8 -10 26 0 -4
s:exact	0 0 0 -5 10 -2 0
s:exchanged	0 0 -16 0 -5 24 -3
s:excluded	0 0 -8 -1 14 -2 0
s:exclusion	0 0 -23 -1 35 -5 -2
s:exempt	0 0 0 -15 21 -1 0
s:exemption	0 0 -22 -7 37 -1 -2
s:exist	0 0 6 0 -11 0 9
s:expect	0 7 18 -11 -4 -11 0
s:expire	20 -2 4 -3 -14 4 0
s:expiry	5 0 7 0 -12 1 0
s:explain	0 16 -5 0 -3 -8 0
s:export	0 0 -7 3 9 0 -6
s:extend	-6 -3 -4 -4 11 1 -4
s:extension	19 0 -5 -34 4 17 -16
s:extra	1 0 -12 16 3 -14 -5
s:extraordinary	0 0 0 11 -10 0 0
s:eye	0 0 -9 0 4 4 0
s:face	0 0 12 -1 -3 1 -13
s:fact	0 0 -1 -13 21 -5 0
s:fail	-1 0 -12 0 11 -2 3
s:failed	11 4 -12 0 -3 2 0
s:fall	-11 -2 1 0 0 0 2
s:family	0 0 -10 0 11 0 0
s:far	0 4 0 -3 9 0 -6
s:fare	0 0 -20 0 23 0 0
s:farm	1 0 -15 -8 25 0 -12
s:farmer	0 0 -12 0 11 0 0
s:fee	0 0 -7 -21 32 0 -21
s:felt	0 0 0 -12 9 0 3
s:fentanyl	-2 -6 15 -3 0 -3 -9
s:ferro	0 0 -4 -6 0 0 11
s:ferry	0 0 -10 -4 17 0 0
s:fertiliser	0 0 0 -6 13 0 -5
s:few	0 0 -6 -4 16 -2 0
s:fibre	0 0 0 1 -10 0 8
s:fig	0 0 4 11 -11 0 0
s:fighting	0 0 -7 0 10 0 0
s:filed	0 0 6 7 -11 0 0
s:fill	0 0 6 1 -9 0 0
s:fine	0 0 -15 -3 23 0 -5
s:fire	0 0 4 -13 11 -5 0
s:first	22 21 -18 -17 3 -2 -9
s:fiscal	0 0 -15 0 2 12 0
s:fish	0 0 0 4 -10 1 4
s:fishing	0 0 -9 0 12 -2 0
s:fit	0 0 0 11 -11 0 0
s:five	0 0 0 -2 -7 11 2
s:flag	0 0 11 0 -1 -1 -3
s:flat	0 0 -16 -10 9 9 9
s:flew	0 0 10 -2 -5 0 0
s:flour	-5 0 -27 9 13 0 5
s:fly	0 0 -7 0 14 0 -1
s:follow	-7 0 -25 -3 37 -1 -7
s:followed	11 18 -6 -19 -6 0 0
s:following	5 0 -10 -4 13 0 -5
s:food	9 0 -15 7 -2 0 0
s:footwear	0 0 -2 6 -14 0 11
s:for	-18 12 -20 6 13 -12 9
s:force	-6 -17 9 15 -20 4 2
s:forced	0 0 -9 -18 28 0 0
s:formal	0 0 -2 -2 9 0 0
s:former	10 0 -1 0 2 -13 1
s:forwarder	0 0 -3 9 -5 0 0
s:four	2 -1 -18 5 4 0 5
s:fourth	0 5 0 -16 5 7 -5
s:framework	0 0 -7 -19 21 0 6
s:franc	0 0 -9 0 12 -1 0
s:free	-5 0 0 -4 22 -13 -15
s:freeze	-7 0 12 6 -27 6 10
s:friend	0 0 7 0 -17 0 10
s:from	0 0 -11 15 -8 -11 16
s:front	0 0 -3 -7 13 0 0
s:frozen	0 3 2 -11 7 -3 0
s:full	-1 0 3 -21 13 -2 0
s:furniture	0 0 1 -16 12 -4 1
s:further	0 4 14 13 -17 -10 -2
s:gallium	0 0 -10 -6 20 -6 0
s:gate	14 0 -19 6 3 -5 -2
s:gave	-4 -1 -11 2 18 -4 -2
s:gazette	0 0 -16 9 0 7 -3
s:gear	0 0 0 -13 -4 0 15
s:general	0 0 -4 -12 22 0 -1
s:generic	0 0 0 -2 10 0 -3
s:geneva	1 -4 20 0 -3 -15 0
s:germanium	0 0 -10 -5 20 -6 0
s:get	-4 -2 2 -13 21 -6 -19
s:ghent	0 9 0 0 -4 0 0
s:ginger	0 0 -5 -1 -13 17 1
s:give	0 0 -18 -11 11 8 5
s:given	-4 0 15 2 -21 3 7
s:giving	0 0 -13 0 19 -4 0
s:glass	0 0 2 -15 -4 8 8
s:glassware	0 0 0 0 -9 0 9
s:gmt	0 0 -11 3 -9 9 7
s:go	8 10 10 -6 -9 0 -15
s:god	0 0 -15 0 -4 7 12
s:gold	1 0 -11 5 5 0 -2
s:good	0 -19 10 1 4 -29 -7
s:government	1 -6 0 7 -27 20 10
s:grace	0 -1 -19 5 21 -5 0
s:grain	0 0 -2 -6 14 0 -1
s:grand	0 0 -14 -6 11 0 8
s:grant	3 0 -6 2 6 -8 2
s:grape	0 0 -7 -8 0 0 13
s:ground	0 0 -5 -9 16 0 0
s:groundnut	0 0 0 16 -15 0 -2
s:group	0 0 -8 0 13 -1 0
s:growth	-4 0 -6 0 14 0 0
s:gruyère	0 0 0 -9 10 0 0
s:guayaquil	1 0 0 -7 -7 11 0
s:guest	0 0 7 6 -12 0 0
s:gulf	0 0 -5 0 10 0 0
s:gwadar	0 0 0 6 -9 4 0
s:győr	0 0 -10 0 10 0 0
s:had	3 17 -13 0 9 -6 -10
s:half	0 0 -2 -19 2 1 17
s:halifax	0 0 -8 13 -12 3 1
s:halt	0 0 0 31 -30 -1 2
s:hand	-1 9 -5 16 -19 4 1
s:happen	-2 0 -6 -18 15 -2 3
s:happened	-2 0 -15 0 19 0 0
s:harvest	0 0 0 13 -13 0 0
s:has	-17 -12 -14 12 9 -1 11
s:have	-8 -37 -4 4 15 0 -20
s:hazelnut	0 0 17 16 -24 -7 0
s:he	-9 13 3 -9 0 -2 2
s:health	0 0 -14 -1 17 0 0
s:hear	0 0 -2 -2 12 -4 -1
s:heard	-4 0 -2 -11 21 0 0
s:hearing	0 0 -19 -4 24 4 -1
s:heating	0 0 -6 0 11 -5 0
s:heavy	0 0 0 -3 11 0 -1
s:height	0 0 -8 -10 12 3 0
s:heightened	0 0 -6 0 -12 19 0
s:help	0 0 -9 0 9 -1 0
s:helsinki	0 0 0 18 -17 0 0
s:here	0 4 -5 -4 -10 9 19
s:hereby	0 0 4 0 -10 5 0
s:herring	0 0 0 -7 11 0 0
s:high	0 0 0 -8 11 0 0
s:highest	0 0 0 -15 14 -1 0
s:history	0 0 -4 0 -3 0 9
s:hit	0 0 -1 -7 12 0 -2
s:hitherto	0 0 -4 9 -3 0 0
s:hold	-6 4 5 -1 4 -15 0
s:holiday	9 8 -5 2 -1 -13 0
s:home	-4 0 21 -15 0 -7 -1
s:honey	0 -3 5 3 -14 0 12
s:honolulu	0 0 0 -9 13 0 0
s:horse	0 0 -1 0 -8 0 11
s:hospital	0 0 -4 10 -4 0 0
s:hotel	0 0 -8 -2 14 0 0
s:hour	-5 4 -6 -11 2 21 -11
s:house	-5 0 -1 0 -4 0 14
s:household	0 0 -11 0 19 -15 0
s:how	0 0 15 8 -13 -8 0
s:however	0 0 11 0 -8 0 0
s:hundred	0 0 18 -3 -8 -3 0
s:hørup	6 0 0 11 -14 0 0
s:i've	0 0 14 0 -11 0 0
s:ice	0 0 -2 -4 12 0 -6
s:ieepa	0 0 -2 -7 0 0 10
s:if	-28 -17 -6 4 -3 16 11
s:import	0 0 -4 2 6 3 -10
s:important	0 0 -11 0 15 0 0
s:importer	0 0 9 6 -9 0 -4
s:impose	0 0 -6 3 17 -7 -18
s:included	0 0 12 0 -3 -7 -5
s:inflation	0 0 -6 -2 12 0 0
s:initial	0 3 -11 -3 -8 16 6
s:inquiry	0 0 -4 -1 11 0 0
s:instead	-1 0 7 11 -30 11 11
s:instruction	0 0 0 12 -9 0 0
s:instrument	-3 0 -9 0 17 0 0
s:insulin	0 0 -9 1 10 0 -3
s:intend	0 0 -13 0 18 0 -2
s:interest	0 0 -14 6 10 -1 0
s:into	-13 2 -6 18 -6 -4 0
s:introduce	0 0 2 -11 -1 1 10
s:investigation	0 0 -11 -5 20 0 0
s:is	-14 -41 11 -5 8 -2 -7
s:island	0 0 -12 -10 25 -1 0
s:it	8 0 12 -16 -5 6 -2
s:it'll	0 0 8 0 -11 -5 9
s:its	10 0 1 1 3 -2 -12
s:jinping	0 0 -5 -3 12 0 0
s:joint	0 -2 0 0 10 0 -8
s:judge	0 0 -7 -2 12 0 0
s:just	0 0 15 -3 -12 5 -3
s:jute	0 0 12 -3 -6 0 0
s:keep	0 0 4 11 -12 4 -11
s:kericho	0 0 0 11 -14 6 -5
s:kind	0 0 -16 -6 26 0 -2
s:kingdom	0 0 6 10 -11 -1 -3
s:kisumu	0 0 0 -12 12 0 0
s:kiwi	0 0 4 22 -23 0 0
s:knitwear	0 0 0 -2 -16 11 9
s:know	-4 0 11 6 -3 -6 -11
s:kribi	0 0 0 9 -9 0 0
s:kuala	0 0 1 -18 -5 10 10
s:labor	0 0 0 -14 18 0 0
s:lack	0 0 -2 14 -10 0 0
s:lahore	-2 0 -5 -1 12 0 0
s:lala	0 0 0 0 -11 12 0
s:lamp	0 0 -12 -1 18 0 -2
s:lapse	0 3 -1 8 0 -10 -4
s:laptop	0 0 -4 -2 10 0 0
s:last	-5 -20 16 -15 1 -2 7
s:lasted	0 30 -29 -3 -1 -4 0
s:late	0 0 0 -14 14 0 -5
s:later	0 0 -9 -1 3 11 -5
s:latest	0 0 -18 0 11 6 0
s:law	-2 0 5 -4 6 0 -11
s:lawyer	0 0 -8 -2 13 0 0
s:lay	4 5 -2 15 -25 9 -2
s:leader	0 0 -3 -8 12 1 0
s:least	0 0 -11 4 18 -13 -1
s:leather	-1 0 1 12 -9 -1 0
s:leave	-10 -6 20 8 -20 1 0
s:legal	0 0 0 -10 -6 0 14
s:leipzig	0 0 0 9 -8 0 0
s:lentil	0 0 -2 -14 2 0 10
s:less	0 0 4 -18 16 -3 -3
s:let	25 -4 -1 -21 0 0 0
s:letter	-3 -4 8 0 -3 4 -9
s:level	-1 0 1 19 -13 0 -6
s:levy	4 0 -24 5 -3 6 8
s:licence	0 0 6 -15 7 5 -3
s:license	0 0 -4 -1 10 0 0
s:lie	6 0 -13 -21 16 6 0
s:lift	-1 0 -5 -9 13 0 0
s:light	0 0 -7 0 10 0 0
s:like	0 0 -6 11 -2 8 -10
s:likely	0 0 19 0 -17 0 0
s:limited	0 0 -5 0 10 -1 0
s:linen	0 0 -8 4 -8 8 2
s:linked	0 0 -10 0 13 0 0
s:list	-2 0 -7 -5 16 0 -9
s:listed	0 0 0 -6 0 9 0
s:listing	0 0 0 11 -11 0 0
s:lithium	0 0 -3 -4 13 0 0
s:live	-1 0 16 0 -10 0 -1
s:lived	0 0 0 -9 10 0 0
s:livestock	0 0 2 12 -10 -1 0
s:lng	0 0 0 -6 9 0 0
s:loaded	3 0 -7 -12 17 0 -1
s:lobster	-2 0 -10 0 11 -5 7
s:lock	0 0 -7 0 10 0 0
s:locked	0 0 -9 0 11 0 0
s:log	14 0 -5 9 -15 0 0
s:london	0 -2 -8 -23 39 -3 0
s:long	12 1 14 2 -20 -13 0
s:longer	6 -3 -20 5 -5 5 13
s:look	-8 0 11 0 0 0 0
s:lorry	4 0 -21 -3 17 0 0
s:los	0 5 -13 -7 17 0 0
s:lose	-8 0 5 -17 9 -1 3
s:lot	-2 0 2 1 -10 7 0
s:loui	0 0 3 -13 10 0 0
s:lower	-2 0 -13 -3 4 13 1
s:lugano	0 0 3 8 -11 0 0
s:lull	0 0 0 11 -5 -5 0
s:lumpur	0 0 1 -18 5 10 0
s:m	-1 0 8 0 4 -18 -8
s:machinery	0 0 -2 12 0 -3 -1
s:madrid	0 -1 -8 -12 28 -4 0
s:magnet	0 0 -8 -10 21 0 0
s:maize	0 0 4 9 -18 -2 6
s:make	3 0 -10 5 1 6 -18
s:maker	0 0 14 0 -2 -14 0
s:malt	0 0 6 0 4 -11 0
s:management	0 0 -19 -1 24 -3 0
s:marble	0 0 13 0 -6 -6 0
s:march	0 0 -5 -1 12 0 0
s:marseille	0 0 9 -1 -6 0 0
s:match	0 0 -3 -9 16 0 0
s:matter	0 0 3 -21 6 5 0
s:may	-1 0 6 -7 14 -27 -4
s:meal	0 0 3 -1 5 -10 0
s:mean	0 0 7 -24 18 0 -9
s:meanwhile	0 0 23 10 -21 -2 -7
s:mediator	0 0 -17 -1 22 0 0
s:medicine	0 0 7 -15 4 0 -1
s:meeting	0 0 -1 -13 14 1 0
s:men	0 4 7 -19 5 0 0
s:mentioned	0 0 -11 2 4 1 0
s:metal	0 0 -10 -16 27 0 -1
s:metre	0 0 -7 0 10 0 0
s:mid	0 0 -3 10 -4 0 0
s:midnight	5 0 26 -27 -14 -19 9
s:milan	0 0 0 15 -17 0 2
s:mill	0 0 4 5 -14 6 0
s:million	0 0 -15 0 19 0 0
s:mine	0 0 11 0 0 -8 -1
s:mineral	1 0 10 -4 -9 0 0
s:minimum	0 0 0 -1 9 0 -3
s:minister	0 0 10 6 -22 2 9
s:ministry	-2 0 -21 -13 11 15 4
s:minute	-14 -3 -1 3 7 -14 6
s:mirror	0 0 0 1 -12 0 9
s:mon	0 0 -12 13 -1 0 0
s:monday	4 -1 -14 12 -6 -12 9
s:month	-3 -6 15 1 -7 0 -9
s:moratorium	0 0 -8 12 10 -11 0
s:more	-2 -11 0 -11 9 4 -4
s:morning	-19 3 11 -11 7 -2 4
s:most	-6 0 -14 -1 21 -7 0
s:motorcycle	0 0 -7 -6 20 0 -3
s:move	0 0 3 -18 6 -1 2
s:much	0 9 -5 -14 14 0 0
s:muscat	0 0 -11 0 12 0 0
s:museum	0 0 -2 0 9 -3 0
s:musician	0 0 -11 0 16 -2 0
s:must	0 0 -18 3 29 -12 -10
s:mutual	0 0 15 4 -18 0 0
s:my	5 0 4 8 -1 -9 -15
s:nagoya	0 0 1 5 0 0 -9
s:named	0 0 0 -13 22 -2 -6
s:nara	0 0 9 0 -9 0 0
s:national	8 0 -9 -8 9 0 -1
s:nearly	0 -1 -5 -17 29 -3 -2
s:need	0 0 0 0 -6 10 -4
s:neighbour	0 0 -8 -9 20 -1 -2
s:neither	0 0 3 -9 -3 8 0
s:net	0 0 18 0 -8 -1 -8
s:new	0 4 -10 -1 -3 13 3
s:next	-7 -4 0 -9 0 11 0
s:nil	0 0 -8 4 0 2 0
s:no	16 9 -12 2 -14 9 6
s:nobody	3 8 -10 -17 12 1 -8
s:non	0 0 -3 0 -10 0 13
s:none	6 0 4 0 -9 0 1
s:north	0 0 -3 -9 16 -1 0
s:northern	5 0 -12 -11 16 -3 0
s:note	0 0 12 19 -30 2 1
s:nothing	-3 3 9 6 2 -29 -9
s:notice	0 0 10 6 0 -17 -17
s:noticed	14 0 -6 5 -10 0 0
s:now	9 -9 0 8 -4 3 -14
s:o'clock	0 0 -2 10 -5 0 0
s:object	0 0 -15 0 15 0 2
s:obligation	0 0 -14 0 16 0 0
s:observed	0 0 0 28 -25 0 0
s:odd	0 0 -6 -5 13 0 0
s:of	1 7 -8 -8 10 7 -8
s:off	-4 4 3 -11 14 -15 -8
s:offer	0 6 -29 -17 40 -11 -4
s:office	0 0 -14 9 6 -6 0
s:officer	0 0 10 0 -6 0 0
s:oil	-4 12 0 4 0 0 -16
s:old	9 0 -7 5 -2 3 3
s:olive	-1 7 -10 21 -20 10 0
s:on	-16 -23 -3 7 3 17 0
s:once	-8 5 -20 -17 5 7 21
s:only	2 8 5 0 -9 3 -3
s:open	0 0 -13 0 24 -12 -5
s:opened	0 0 -6 -14 24 0 0
s:operator	0 0 -24 -3 31 -3 0
s:opportunity	-4 0 -5 0 12 0 0
s:or	3 -5 4 -9 13 -12 -11
s:order	-7 -2 10 5 4 -16 -14
s:ordinary	-7 6 -13 5 10 -3 -14
s:origin	0 0 -9 8 -9 3 7
s:originating	0 0 0 14 -20 6 0
s:osaka	0 9 -10 -6 2 0 0
s:other	5 3 0 2 5 -15 -12
s:otherwise	-7 0 17 0 -8 0 -11
s:our	0 -8 -2 0 -5 -4 16
s:out	12 7 14 -5 -11 -13 -6
s:outline	0 0 -9 -11 1 10 5
s:outlive	0 0 8 4 -12 0 0
s:outside	-2 0 -2 -1 10 0 0
s:over	0 2 13 -14 -8 6 1
s:owe	0 0 10 2 -4 -4 -4
s:own	-10 0 5 0 2 0 -12
s:owned	0 0 0 -9 13 0 0
s:owner	0 0 -15 0 20 -3 0
s:oyster	0 0 -10 0 2 5 0
s:p	0 0 -9 10 6 -5 -6
s:packed	0 0 0 -8 12 0 0
s:pact	0 0 0 -16 15 -4 0
s:page	5 0 -10 -6 9 0 0
s:paper	0 -7 -7 -4 -12 25 8
s:parcel	0 0 -17 0 19 0 -11
s:pari	0 0 3 -15 11 0 0
s:parliament	0 0 -9 4 14 0 -12
s:part	-2 0 3 -10 3 11 -8
s:parted	0 0 -2 -7 12 0 0
s:partner	0 0 -12 -6 21 0 -1
s:party	0 0 -43 3 23 14 -3
s:pass	14 11 -2 -20 -5 -7 0
s:past	0 0 3 0 -11 9 0
s:patched	0 0 0 12 -10 0 0
s:patented	0 0 -1 -11 18 0 -1
s:patience	0 0 -6 0 10 0 0
s:pause	0 -4 4 7 -3 -13 -2
s:pay	8 4 -12 5 4 0 -16
s:payable	0 0 -9 0 18 -3 -1
s:payment	0 0 -10 -2 20 -7 0
s:pea	0 0 -5 -5 -7 13 5
s:peace	-9 0 0 20 -15 -1 4
s:peak	0 0 -16 -3 20 0 0
s:penalty	0 0 -5 -10 19 0 0
s:penang	0 0 0 -7 10 0 0
s:pepper	-5 0 0 11 0 -7 -1
s:per	0 0 3 0 11 -14 -4
s:percent	0 0 0 -12 1 0 9
s:period	0 -1 6 0 -25 -3 26
s:pharmaceutical	0 0 -6 -1 11 0 0
s:phase	0 0 -2 -2 12 0 0
s:phone	0 0 -24 16 0 9 -4
s:pickup	0 0 0 0 -10 0 11
s:pineapple	0 0 0 -4 11 0 -3
s:pipe	-2 0 9 -11 3 0 0
s:piraeu	0 0 -4 0 10 -1 0
s:pistachio	0 0 4 10 -16 0 5
s:place	-3 0 4 0 -12 4 9
s:plain	0 0 7 10 -16 0 0
s:plan	5 11 -5 -21 7 -10 5
s:plant	0 0 0 -8 22 -8 0
s:plastic	0 0 15 0 -7 -2 -2
s:play	0 0 -16 -2 25 -3 0
s:player	0 0 -6 -2 11 0 0
s:pleased	0 0 11 2 -8 -5 0
s:plu	0 0 0 -8 13 0 -6
s:plum	0 0 -5 0 11 0 0
s:pool	0 0 -8 0 10 0 0
s:port	0 0 -3 -17 27 0 -12
s:post	4 0 -21 0 18 -7 0
s:postpone	0 0 -4 -4 11 0 0
s:potash	0 0 19 -3 -12 -1 0
s:potatoe	9 0 6 -5 -8 0 0
s:poultry	5 0 0 -2 -11 4 1
s:powder	0 0 6 -16 6 -3 0
s:power	0 0 -12 -5 11 9 -3
s:practice	0 0 -8 15 -12 4 0
s:prague	0 0 0 11 -7 0 -5
s:prawn	4 0 -16 -1 7 7 -3
s:premier	0 0 -6 -9 21 0 -1
s:prepare	0 0 10 -3 -7 3 -1
s:present	-1 -8 13 0 -19 23 -10
s:presenter	0 0 -10 0 5 4 0
s:president	-4 5 -6 -20 16 9 -10
s:press	0 0 3 11 -16 0 4
s:presse	0 0 0 10 -9 0 0
s:price	-2 0 -2 -4 24 -18 -10
s:printed	0 0 10 -2 -4 0 0
s:proclamation	0 0 -16 -21 42 0 -5
s:produced	0 -1 -6 -16 23 0 0
s:product	0 0 1 -8 21 -12 -25
s:progress	0 0 -6 -2 13 0 0
s:prolong	-9 -1 2 -2 11 -9 -4
s:prolongation	0 -1 6 0 -12 8 0
s:promise	-2 11 -6 -12 5 5 -3
s:promulgate	0 0 0 10 -7 0 0
s:property	0 0 -5 0 12 -4 0
s:propose	0 0 -10 -8 -9 19 7
s:protest	0 0 -10 0 16 -4 0
s:protocol	4 0 0 -29 13 -1 7
s:provide	0 0 -5 0 -1 0 9
s:provided	0 0 -15 -7 -5 18 9
s:province	0 0 -5 -7 14 0 0
s:provisional	0 0 0 0 10 -4 -11
s:provisionally	0 0 -8 0 13 0 -4
s:public	0 0 13 -8 3 -10 0
s:publish	0 0 0 -5 8 -11 7
s:pump	0 0 0 15 -4 -6 -5
s:pumpkin	0 0 16 -2 -20 4 0
s:purchase	0 0 -4 -4 15 0 0
s:put	-22 4 -8 -8 17 0 1
s:pärnu	0 0 0 -1 8 0 -3
s:péc	0 0 0 1 -11 0 9
s:q	-1 0 12 -7 2 0 -9
s:quarrel	0 -5 -35 22 -6 17 5
s:quarter	0 0 -2 -1 13 -4 0
s:question	2 7 -4 3 2 -16 -2
s:quinoa	0 0 -6 -3 -1 0 12
s:quota	0 0 -17 -15 33 0 0
s:radio	8 0 -21 0 10 -1 0
s:rail	0 0 -21 0 19 -5 4
s:railway	0 0 -7 0 16 -5 0
s:rain	0 0 -10 0 14 0 0
s:raise	8 6 -6 -10 1 7 -12
s:raisin	0 0 7 0 -11 0 0
s:rang	-8 0 -5 2 10 0 0
s:rare	-2 0 14 -13 6 -10 -8
s:rate	5 -6 10 -1 -6 -4 1
s:rather	0 0 8 -12 2 0 0
s:ratify	0 0 -8 -8 15 -2 1
s:rattan	7 4 0 7 -16 0 0
s:ratu	0 0 -2 10 -4 0 0
s:raw	0 0 7 5 -12 0 0
s:rašín	0 0 9 0 -6 -2 0
s:read	7 0 -11 8 -3 0 0
s:reader	4 0 -16 7 1 0 0
s:ready	0 0 -4 -7 12 1 -3
s:reason	0 12 -4 11 -13 -4 0
s:recall	0 0 4 10 -8 -3 0
s:recently	0 0 0 -11 13 0 0
s:recess	0 0 -5 0 -3 0 10
s:reciprocal	-2 -1 -12 -2 4 16 -2
s:recommend	0 0 -2 0 -6 12 0
s:reconvene	0 0 -9 0 9 0 0
s:record	0 0 -5 -4 15 0 0
s:reduction	0 0 15 13 -25 -8 4
s:refrain	0 0 -4 7 -19 8 7
s:refuse	8 0 -10 1 1 0 0
s:regret	0 0 9 0 -5 0 0
s:regulation	0 0 -5 -7 11 -6 2
s:released	0 0 -1 -4 11 0 0
s:remind	0 0 -12 0 14 0 0
s:remove	0 0 -1 -7 13 0 0
s:renew	14 10 -3 -12 0 -4 -9
s:renewal	0 0 15 6 -10 -9 0
s:rent	0 0 -5 0 10 -4 0
s:replace	-8 8 -18 0 17 -7 0
s:reply	0 0 -2 0 13 -1 -5
s:report	-3 0 -14 0 15 -6 2
s:representative	0 0 -10 -6 23 -2 0
s:republic	0 0 11 0 -10 -2 0
s:require	0 0 -1 -4 10 0 0
s:reserve	0 0 -7 -3 15 -1 0
s:resolved	0 0 -3 0 -4 10 0
s:rest	0 0 -7 -3 20 -5 -7
s:result	0 -2 -2 -14 8 5 1
s:resume	0 0 -12 -2 18 0 0
s:retaliation	0 0 -14 0 14 0 0
s:retroactive	0 0 -9 0 13 -2 0
s:return	-1 -1 10 7 -6 -4 -8
s:revenue	-7 0 -8 0 16 0 0
s:revive	0 0 -15 3 -5 18 0
s:revoke	0 0 0 7 -9 0 0
s:rice	6 0 4 -5 -27 16 12
s:right	0 0 2 4 -9 -2 7
s:rijeka	0 0 -4 0 9 0 0
s:rise	-4 -1 0 11 -8 -8 10
s:river	-2 0 -8 -8 22 -3 0
s:roaming	0 0 -4 -3 12 0 0
s:roll	0 0 -5 -10 13 0 0
s:rome	0 0 9 0 -8 0 0
s:room	0 0 -22 1 19 0 0
s:rotterdam	0 0 0 0 -10 0 7
s:round	-1 -8 -21 -9 24 0 6
s:rubber	0 0 11 4 -15 0 3
s:rule	0 0 -21 0 19 0 0
s:run	6 6 12 -11 -6 -14 2
s:s	0 0 0 -9 13 0 0
s:safeguard	0 0 -25 -8 31 0 0
s:sailing	0 0 0 -6 13 0 -4
s:saint	0 0 12 -13 4 0 0
s:salt	0 0 -8 16 3 4 -25
s:same	0 -9 -7 -2 -8 26 6
s:sanction	0 0 -11 0 15 0 0
s:sardine	0 0 0 -14 1 6 3
s:save	0 0 10 -7 -4 0 0
s:sawn	0 0 11 6 -9 0 -9
s:say	2 -2 -5 -27 10 10 0
s:schedule	0 0 -6 -6 15 0 0
s:scheduled	0 0 -13 0 17 0 0
s:school	0 0 -5 -7 17 0 0
s:scrap	0 6 -10 -3 1 1 0
s:sea	0 0 6 0 2 -12 -6
s:season	0 -2 0 -14 8 7 -2
s:seat	0 0 0 9 -8 0 0
s:second	5 11 -34 1 11 -8 14
s:secretary	0 0 -12 -4 5 11 0
s:section	-3 0 -2 -25 17 7 -9
s:seed	0 0 -2 0 13 -2 -3
s:sell	0 -2 -8 -8 15 -2 4
s:senate	0 0 -2 -3 9 0 0
s:send	0 5 6 -1 -12 0 9
s:seoul	0 0 0 -12 15 0 0
s:separate	0 0 -14 -4 21 -2 0
s:sesame	0 0 0 -10 4 0 3
s:set	-2 0 2 5 2 -12 0
s:settle	0 0 -13 -4 -4 9 13
s:settlement	0 0 -12 0 2 8 0
s:seven	0 0 8 11 -16 0 0
s:sfax	5 0 -5 20 -16 -2 0
s:shall	0 0 0 1 -16 16 0
s:share	0 0 0 -9 11 -1 0
s:shea	0 0 0 10 -7 0 0
s:sheet	0 0 0 -20 15 -7 4
s:shelve	0 0 1 5 -11 -2 8
s:shift	0 0 -8 0 9 0 0
s:ship	4 0 -3 0 9 0 -23
s:shipment	0 0 -10 15 -6 -1 4
s:shipper	0 0 0 12 -11 0 0
s:shook	0 9 -20 18 -12 0 3
s:short	0 0 19 0 -17 -3 0
s:should	-7 -2 -12 0 14 0 2
s:show	0 0 -17 -15 23 10 0
s:shrimp	-4 7 1 12 -16 -3 3
s:shut	9 0 -13 -5 8 0 0
s:side	-3 -14 6 4 -3 4 -3
s:sign	-12 -3 6 3 8 -15 -10
s:signature	7 -3 -25 4 0 8 0
s:silk	0 0 -11 0 13 0 0
s:since	3 -9 1 26 -11 -23 -8
s:single	0 0 -1 -7 12 0 0
s:sink	0 0 -3 0 9 -2 0
s:sir	-1 0 8 14 -15 -2 0
s:sit	-6 0 -1 0 12 -1 -9
s:slap	0 0 5 5 -12 0 3
s:smoke	0 0 19 0 -17 0 0
s:snap	0 0 10 0 -8 -1 0
s:so	-5 8 2 8 -11 -1 0
s:soap	0 0 11 0 -11 0 0
s:sofa	0 0 -7 0 11 0 0
s:some	1 0 -14 0 18 -10 -4
s:somebody	0 0 35 4 -36 -3 4
s:something	0 3 17 -11 -12 5 -8
s:sooner	0 0 0 13 -10 4 -1
s:sorghum	0 0 0 -7 10 0 0
s:sound	0 0 -13 0 0 14 0
s:soup	0 0 9 0 -8 0 0
s:soybean	3 0 -2 10 4 -10 -24
s:space	0 0 8 6 -11 -1 0
s:spare	6 0 8 -21 7 -9 -2
s:speak	0 -2 -10 0 20 -7 0
s:speaking	0 0 10 5 -14 0 0
s:special	0 0 -8 0 -8 12 8
s:spent	0 0 3 -12 13 0 -4
s:spoke	0 0 15 -3 -19 11 0
s:spring	2 0 -10 0 -9 16 7
s:square	0 0 11 0 -8 -1 0
s:squash	0 0 5 7 -11 0 0
s:st	-3 0 14 0 -10 0 0
s:stability	0 0 5 8 -13 0 0
s:staff	0 0 -8 0 11 -1 0
s:stage	0 0 -5 -2 13 0 0
s:stake	0 0 14 0 -10 0 0
s:standstill	1 5 0 -2 -8 0 8
s:start	-10 4 -25 10 4 -3 7
s:state	0 0 25 3 -14 -9 -3
s:statement	0 0 -9 0 1 8 2
s:stay	-11 0 -18 -3 19 10 -5
s:steel	3 0 -14 2 -1 -3 12
s:stem	0 0 0 10 -9 0 0
s:step	0 0 -15 9 8 1 -13
s:still	15 -1 -5 -22 -1 13 6
s:stockholm	0 4 23 -14 -6 -16 0
s:stop	-15 -1 -9 16 -16 7 17
s:stretched	-4 0 -7 -7 5 11 -2
s:strike	0 -4 -18 0 19 0 -2
s:stroke	0 0 15 -1 -12 0 0
s:studio	0 0 0 17 -17 0 0
s:subject	0 0 -2 -16 13 0 2
s:subscription	0 0 -6 0 7 0 0
s:successor	-10 5 -3 0 5 -9 8
s:sugar	3 -1 1 -17 0 10 2
s:suit	0 0 -9 0 0 4 0
s:sukuna	0 0 0 0 -11 12 0
s:sum	0 0 -11 0 11 0 0
s:summer	10 0 -13 6 -3 1 0
s:summit	0 0 11 -9 -2 -6 4
s:sunday	3 0 15 0 -18 5 -8
s:supreme	0 0 9 -3 -5 0 0
s:surcharge	-3 0 -41 -4 57 -26 0
s:surtax	0 0 -1 -5 -10 5 12
s:suspend	0 -7 3 5 -1 4 -11
s:suspension	-18 -13 7 8 -6 2 -5
s:table	0 0 -1 12 -19 5 10
s:take	8 0 -9 0 -4 1 11
s:talk	-1 -9 2 -30 19 -1 0
s:talked	0 9 -5 -19 7 0 0
s:talking	0 0 -7 -1 0 9 0
s:tariff	-11 4 10 8 -3 6 -42
s:taro	0 0 1 -4 -18 0 23
s:tax	0 0 5 4 -27 0 24
s:taxi	0 0 0 9 -9 0 0
s:tea	0 -5 0 15 -13 0 0
s:teacher	0 0 0 -9 10 0 0
s:team	0 0 -2 -6 11 0 0
s:technical	0 0 -2 10 -6 0 0
s:technology	0 0 -3 0 11 -7 0
s:telegram	0 0 -14 0 6 8 0
s:telephone	-2 -1 10 0 -19 10 9
s:telephoned	-5 0 -2 9 0 -1 0
s:television	0 0 -1 -8 -8 21 -2
s:tell	-15 -1 15 -2 -11 8 -1
s:ten	5 0 2 8 -19 2 0
s:term	-7 0 14 -1 -1 -4 -9
s:terminal	0 0 -5 -3 11 0 0
s:terminate	0 0 5 -12 0 6 0
s:text	4 0 -1 -6 -8 14 2
s:textile	0 0 2 9 -1 -4 -6
s:th	-3 0 11 -3 -15 5 8
s:than	-3 0 -2 -31 30 -1 -4
s:thank	0 0 -7 20 -20 9 0
s:that	-12 -1 4 -2 1 -1 3
s:the	-11 -8 -5 -1 16 6 -11
s:their	1 0 2 -4 2 6 -18
s:them	1 -2 0 -2 13 -4 -10
s:themselve	0 0 -12 2 9 0 0
s:then	1 9 12 -14 -1 -6 -3
s:there	-1 -2 -4 0 4 -20 15
s:therefore	0 0 6 3 -15 11 -9
s:these	12 6 -11 6 -9 1 0
s:they	-10 -12 19 -8 -5 2 -7
s:they'll	0 0 0 5 -16 8 3
s:they're	0 0 10 0 -6 0 0
s:they've	0 0 8 -14 7 0 -4
s:thi	-7 -5 0 17 -13 10 -3
s:thing	-1 0 21 0 -16 0 -2
s:think	9 0 4 -10 0 -6 0
s:third	-11 -8 -4 14 -2 -1 1
s:though	0 0 -10 -4 16 0 0
s:threat	0 0 10 7 -9 -4 -1
s:threaten	0 0 3 -16 10 -5 0
s:three	-10 -1 -7 -17 1 21 12
s:through	-1 0 -9 3 -10 13 15
s:thu	0 0 12 -10 5 -9 -3
s:tied	0 0 0 -11 10 0 0
s:tiktok	0 0 -14 -2 21 -2 0
s:tile	0 0 15 10 -21 0 -6
s:till	0 0 25 -17 -29 14 3
s:timber	0 0 0 13 -14 15 -16
s:tinned	0 0 -6 3 -11 10 3
s:to	-7 3 1 5 -6 0 8
s:toamasina	0 -2 -2 -8 13 0 0
s:tobacco	0 0 7 0 7 -5 -9
s:together	0 0 -4 -9 13 4 -2
s:tomatoe	5 7 0 -2 -12 0 7
s:ton	0 0 16 8 -17 -2 -3
s:tool	0 0 -7 -3 -2 0 14
s:total	0 0 0 3 -8 -1 8
s:toward	-4 0 8 -3 0 0 0
s:town	0 0 -20 0 8 -5 13
s:toy	0 0 -5 0 11 0 0
s:tractor	0 0 13 7 -12 -2 -4
s:trader	0 0 1 -10 8 0 0
s:train	0 0 -1 -4 10 0 0
s:tram	0 0 -6 -8 14 0 0
s:transfer	0 0 -13 0 17 0 0
s:transport	0 0 -19 0 22 0 0
s:trial	0 0 9 2 6 -14 -8
s:triple	0 0 -5 11 -5 0 0
s:tromsø	0 -1 11 -6 0 0 0
s:truce	3 3 15 -2 -9 -2 -14
s:truck	0 0 5 -10 -8 0 10
s:try	0 0 -12 0 14 0 0
s:tuna	0 3 17 -2 -22 0 10
s:turku	0 0 0 -9 12 0 0
s:turn	0 0 18 -10 -14 6 -3
s:turned	5 0 0 18 -18 0 0
s:twenty	0 0 16 0 -14 0 0
s:two	-2 0 -4 10 0 1 -16
s:tyre	0 0 22 -5 -20 3 5
s:under	-26 -10 -4 15 5 -17 6
s:understanding	0 0 1 12 -10 0 0
s:union	0 0 -12 0 16 0 0
s:unlawful	0 0 -4 0 10 0 0
s:unless	-6 -1 19 -6 -2 -1 -25
s:until	1 -9 8 10 -4 -1 -27
s:up	-17 0 17 -4 -1 10 -24
s:updated	0 0 -4 -9 16 0 0
s:upholstered	0 0 -1 -3 13 0 -2
s:upon	0 0 0 9 -20 14 0
s:upper	0 0 -18 1 19 -5 0
s:us	0 -3 2 1 6 -2 -20
s:use	0 0 -9 -4 19 0 -2
s:used	-2 0 -6 -2 15 0 -3
s:valencia	0 0 4 5 -9 0 0
s:valid	0 0 14 -1 -22 -6 19
s:validity	0 0 0 0 -12 12 0
s:valley	0 0 -10 -1 15 0 0
s:value	0 0 -12 -7 12 2 0
s:vanilla	0 0 2 15 -11 0 -9
s:vanity	0 0 -4 -1 13 0 -2
s:vegetable	0 0 3 10 -12 0 0
s:vehicle	0 0 10 0 0 -6 -1
s:version	0 -1 19 8 -21 -2 0
s:very	0 0 19 2 -15 -3 0
s:vessel	0 0 0 0 8 -5 -6
s:vice	0 0 -6 -3 15 0 0
s:viggo	6 0 -7 11 -9 0 0
s:visit	0 0 -2 -12 28 -3 -10
s:void	0 0 -12 0 8 0 4
s:vote	3 3 -26 -5 25 -5 0
s:wage	0 0 -8 0 10 0 0
s:wait	0 0 -2 -17 19 -10 0
s:waiver	0 0 6 -2 -9 0 6
s:wake	0 0 6 9 -21 10 0
s:walk	0 0 -9 0 8 0 0
s:walkout	0 0 -7 0 10 0 0
s:want	3 -2 9 -34 4 0 -1
s:war	-2 0 1 13 -4 -13 2
s:warn	0 0 4 0 -3 -11 4
s:was	0 13 -2 9 2 -12 -21
s:watch	0 0 7 -16 7 0 0
s:watche	0 0 0 -14 9 0 0
s:water	1 0 -6 -3 15 -3 -4
s:way	0 0 10 15 -18 0 -7
s:we	-25 -13 0 -11 -6 20 13
s:weather	0 0 13 0 -12 0 0
s:week	-16 -8 1 5 3 2 -10
s:weekend	0 0 -11 -2 10 6 0
s:weekly	0 0 15 -6 -21 9 0
s:welcome	0 0 0 0 -11 8 6
s:well	0 0 5 -15 10 0 -5
s:were	-6 -3 3 1 9 -15 -7
s:what	-8 -14 1 4 -1 14 -16
s:wheat	3 0 -16 -12 39 -5 -14
s:when	3 -15 11 2 -3 -6 -8
s:where	-10 -6 -10 10 1 -2 6
s:whether	9 0 36 -10 -23 -13 -6
s:which	0 10 3 6 -9 -6 1
s:while	-4 18 4 5 -9 -9 -9
s:whisky	5 0 6 8 -17 0 0
s:who	-4 2 -25 10 13 4 -8
s:whose	0 0 8 -6 3 -10 0
s:why	6 0 16 1 -14 -10 0
s:will	4 -22 -6 5 0 8 -4
s:willing	0 0 -4 0 -8 0 12
s:win	0 0 -6 -1 10 0 0
s:wind	0 0 -12 0 7 0 6
s:window	0 0 -18 -1 23 0 0
s:winter	2 0 -4 19 -16 0 2
s:wire	0 0 -16 -11 30 -1 -1
s:with	-13 -25 10 0 3 -6 2
s:withdraw	0 0 -19 -10 4 3 12
s:without	-5 0 13 -9 7 -21 -10
s:wood	0 0 -13 -5 10 0 6
s:wool	-3 0 -6 -6 -11 4 22
s:word	0 0 3 0 -28 22 9
s:work	0 0 -11 -18 33 -4 -1
s:working	0 0 -8 0 15 -8 0
s:world	0 0 -21 15 7 -1 0
s:worse	0 0 -5 -7 14 0 0
s:worst	0 0 2 -15 11 0 0
s:worth	0 0 3 9 -7 2 -11
s:would	-21 -22 3 -11 -2 23 -3
s:write	0 -4 2 -7 9 -5 -5
s:xi	0 0 -5 -3 12 0 0
s:yarn	2 1 -7 -4 -10 15 9
s:yes	-2 0 12 2 -8 -8 2
s:york	0 0 -4 0 16 -6 -8
s:you	0 -1 9 8 -9 -5 -2
s:you'll	0 0 0 0 -9 8 0
s:young	0 0 -12 0 12 0 0
s:your	-6 0 21 -14 2 -21 0
s:zero	0 0 -2 -1 17 -4 -9
s:zinc	0 0 -4 -4 0 0 9
sa:!	-2 0 -1 -4 12 0 0
sa:"	0 -9 13 3 -11 -13 8
sa:" ,	0 0 -6 -1 17 -1 -1
sa:" .	2 -5 9 0 -2 -15 0
sa:" <span>	0 0 9 -1 -12 0 5
sa:" he	0 0 -9 7 -8 1 6
sa:'	7 0 -8 18 -12 -1 -1
sa:'s	0 -6 -11 9 -3 7 6
sa:'s ,	0 0 -2 11 -4 0 -3
sa:'s <level>	0 0 22 -20 -15 0 11
sa:'s <number>	0 0 -3 -6 14 0 -4
sa:'s <person>	-1 0 -10 9 -2 3 0
sa:'s a	0 0 0 -10 12 0 0
sa:'s been	0 0 2 25 -35 11 0
sa:'s duty	0 0 5 -13 -2 5 5
sa:'s foreign	0 0 1 0 8 -9 0
sa:'s good	0 0 -18 -6 14 0 9
sa:'s minister	0 0 -1 -5 -1 11 -1
sa:'s ministry	0 0 -5 0 -4 10 0
sa:'s new	0 0 -5 -3 12 0 -1
sa:'s on	0 0 5 21 -21 0 -3
sa:'s suspension	0 0 -17 -2 22 0 0
sa:'s to	0 0 -10 0 13 0 0
sa:'s trade	0 0 -21 0 5 -3 11
sa:( <day-today>	0 0 -9 13 -3 0 0
sa:( <level>	0 0 0 -12 15 0 0
sa:)	9 7 -3 -2 1 -2 -4
sa:) ,	8 4 0 -21 7 0 -7
sa:) -	0 0 0 14 -12 0 0
sa:) :	-1 0 0 -9 16 0 -4
sa:) ;	0 0 10 5 -11 -3 0
sa:) and	0 0 -12 7 3 0 -1
sa:) has	0 0 0 -8 9 0 0
sa:) —	0 0 0 -17 11 0 0
sa:*	0 0 0 -5 -6 0 11
sa:, "	1 0 7 -2 0 -20 4
sa:, <day-ahead>	6 -5 -4 7 6 -16 -6
sa:, <day-gone>	2 9 -7 -8 5 -4 0
sa:, <day-today>	0 0 10 6 -11 0 -6
sa:, <name>	-15 -4 -1 21 -12 -18 17
sa:, <person>	0 8 -5 -13 0 11 1
sa:, <quality>	-9 0 14 11 -4 -5 -22
sa:, <seat>	2 0 16 1 -11 -1 -8
sa:, <span>	-2 -4 16 0 -14 7 -4
sa:, a	0 0 7 0 6 -15 -9
sa:, after	23 0 -6 4 -9 0 -6
sa:, against	0 0 12 0 -8 0 0
sa:, all	0 0 10 -5 -2 0 0
sa:, an	0 0 -1 14 -7 0 -3
sa:, and	1 0 16 7 -18 -5 -3
sa:, announce	0 0 5 0 -14 8 0
sa:, at	-2 -6 0 8 -7 0 5
sa:, be	0 0 12 1 -5 -2 0
sa:, because	0 0 -9 -3 14 0 -1
sa:, before	0 0 0 -8 10 0 0
sa:, beside	0 0 -12 0 13 0 0
sa:, both	0 9 6 0 -10 -5 0
sa:, but	4 0 -3 5 -12 3 7
sa:, come	7 4 0 13 -21 0 0
sa:, continue	0 0 -13 0 14 0 0
sa:, copper	0 0 -7 0 9 0 0
sa:, declare	0 0 3 4 -8 0 0
sa:, down	0 0 13 9 -13 0 -5
sa:, due	0 0 -13 0 6 6 0
sa:, end	0 -10 -4 20 -8 -3 0
sa:, expire	0 0 0 -14 12 0 0
sa:, failing	0 0 -10 -1 12 3 -5
sa:, for	3 10 2 0 -16 -12 16
sa:, four	0 0 -8 0 11 0 0
sa:, from	0 0 -5 -29 16 7 9
sa:, get	0 0 9 0 -5 0 0
sa:, giving	0 0 -8 0 9 0 0
sa:, go	0 0 -10 0 14 0 0
sa:, good	0 0 0 20 -19 0 0
sa:, has	0 -2 8 -17 5 0 9
sa:, his	0 0 1 1 -8 4 0
sa:, hour	0 0 11 9 -19 2 0
sa:, i	0 0 -6 9 0 0 -3
sa:, if	0 -1 -8 0 -1 16 0
sa:, in	0 6 -8 -6 12 -2 -8
sa:, instead	0 0 1 10 -16 0 5
sa:, is	-3 -6 27 -18 1 0 -5
sa:, it	-2 7 19 -2 -12 0 -6
sa:, lapse	0 0 0 13 -12 0 0
sa:, last	0 0 9 -17 7 0 0
sa:, lasted	0 8 0 -2 -5 0 0
sa:, may	0 0 9 0 -8 0 0
sa:, meet	0 0 3 13 -15 0 0
sa:, most	0 0 0 -8 9 0 0
sa:, mr	0 0 -10 0 13 0 0
sa:, no	0 0 -7 -11 10 0 4
sa:, nobody	-5 0 23 0 -15 0 0
sa:, not	-1 0 -1 -9 -4 8 11
sa:, now	0 0 -21 7 15 0 1
sa:, on	-3 0 -5 -12 7 4 4
sa:, one	0 0 -7 -9 9 0 5
sa:, or	0 0 11 -17 0 -1 2
sa:, pay	0 0 1 -10 7 0 0
sa:, provided	0 0 -14 -6 -7 19 9
sa:, put	0 0 2 -1 -2 -3 9
sa:, rare	0 0 -9 0 13 0 0
sa:, run	0 0 -11 2 4 0 0
sa:, say	-1 0 12 -6 -23 2 17
sa:, sign	1 -1 -14 -3 8 7 0
sa:, so	-4 0 0 0 6 -11 4
sa:, take	0 0 2 -12 8 0 0
sa:, tariff	0 0 -11 0 13 0 0
sa:, that	-4 7 26 1 -19 -4 -13
sa:, then	-2 0 12 -15 13 -8 -9
sa:, there	0 0 -11 1 10 0 0
sa:, they	-6 0 10 14 -13 -1 0
sa:, though	0 0 -9 -1 11 0 0
sa:, three	0 0 12 -2 -9 0 0
sa:, time	0 0 0 10 -12 0 0
sa:, to	0 9 -12 13 2 -12 -10
sa:, too	0 0 11 -9 -2 0 0
sa:, truce	0 0 -9 -3 16 0 0
sa:, under	-3 -5 -20 14 0 -7 11
sa:, unless	0 0 17 -1 -6 -3 -10
sa:, until	-1 6 3 -15 6 0 0
sa:, up	0 0 -1 -7 15 0 -6
sa:, was	0 -5 -12 -5 23 -1 -2
sa:, we	-6 0 7 -15 14 0 -5
sa:, when	9 -18 7 -5 4 -19 -6
sa:, where	-5 0 -15 9 -5 0 12
sa:, which	3 2 -2 1 1 7 -23
sa:, will	0 0 6 4 -16 6 6
sa:, with	4 0 -9 0 0 5 0
sa:, without	3 -3 -18 10 1 3 0
sa:, would	0 0 10 10 -15 -5 4
sa:-	2 -1 -26 3 27 -12 -2
sa:- built	0 0 -5 -4 12 0 0
sa:- dump	6 0 -8 -7 6 0 0
sa:- the	0 0 11 -11 0 0 0
sa:.	-4 -17 -4 -3 19 -5 3
sa:. *	0 0 0 -1 -8 0 11
sa:. .	0 0 0 13 -11 0 0
sa:. <number>	0 0 -1 14 -17 0 5
sa:. <person>	0 0 -3 -1 7 0 0
sa:. eastern	0 0 -1 10 -2 0 -8
sa:. in	0 0 -1 23 -19 0 -4
sa:. on	0 0 -9 -5 14 0 0
sa:. the	-2 0 13 0 -6 0 0
sa:/ <number>	0 0 8 5 -13 0 0
sa::	2 -13 -9 -6 13 -1 2
sa:: "	0 0 0 6 -11 0 5
sa:: <level>	-5 -5 7 -5 8 -6 -2
sa:: <number>	4 -1 15 -1 -4 0 -20
sa:: <quality>	0 0 -7 0 -2 0 11
sa:: a	0 9 -10 -2 3 0 0
sa:: nothing	0 0 0 9 -6 0 0
sa:: the	4 -12 -20 2 2 3 15
sa:: what	0 0 -9 3 9 -4 0
sa:;	-3 8 2 -5 -2 9 -12
sa:; <day-today>	-1 0 -3 -3 15 0 -1
sa:; <quality>	3 0 15 -13 -15 -3 12
sa:; at	0 0 -5 -7 -3 16 0
sa:; both	0 10 0 -7 6 0 -12
sa:; from	0 0 8 -1 -4 0 0
sa:; in	0 0 5 9 -12 0 0
sa:; it	-2 5 -8 4 -1 10 -9
sa:; no	0 0 9 0 -7 0 0
sa:; now	0 0 17 0 -14 0 0
sa:; so	0 0 10 0 -8 0 0
sa:; the	2 0 -4 -5 10 0 -3
sa:; they	0 0 -18 0 21 0 0
sa:; until	5 0 -6 -6 -4 11 0
sa:<agent>	7 -10 -12 -4 2 3 8
sa:<day-ahead>	-21 -29 -29 35 1 -13 1
sa:<day-ahead> (	0 0 -12 16 0 0 -1
sa:<day-ahead> )	9 10 -17 -6 -3 10 -3
sa:<day-ahead> ,	0 0 -9 -4 -1 5 10
sa:<day-ahead> .	-4 -40 -5 8 -13 6 26
sa:<day-ahead> :	0 0 -6 -9 18 0 -2
sa:<day-ahead> ;	0 0 -3 -4 9 0 0
sa:<day-ahead> for	0 0 -1 -5 9 0 0
sa:<day-ahead> if	0 0 7 9 -15 0 0
sa:<day-ahead> it	0 0 0 -1 9 0 -5
sa:<day-ahead> next	0 0 0 -10 0 0 8
sa:<day-ahead> of	0 0 0 12 -13 7 -3
sa:<day-ahead> to	0 0 3 -19 17 0 0
sa:<day-gone>	8 29 -2 -45 17 1 -16
sa:<day-gone> ,	-6 0 -3 -18 21 0 -2
sa:<day-gone> .	-4 0 8 -27 18 -3 -11
sa:<day-gone> and	0 2 7 -13 -1 3 0
sa:<day-gone> morning	-5 5 -6 -4 11 0 0
sa:<day-gone> the	0 0 -8 0 11 0 0
sa:<day-gone> to	0 0 -9 0 9 0 0
sa:<day-today>	8 13 1 -12 -12 7 12
sa:<day-today> )	0 0 -5 13 -6 0 0
sa:<day-today> ,	5 7 1 5 -17 2 0
sa:<day-today> .	7 4 -6 -3 -3 -7 15
sa:<day-today> ;	0 0 -10 0 -9 12 5
sa:<day-today> after	8 4 -10 -11 0 0 4
sa:<day-today> and	0 0 0 -7 9 0 0
sa:<duty>	1 6 -9 -10 8 -3 5
sa:<gate>	-12 0 -3 11 1 -5 -9
sa:<goods-amount>	1 3 -10 -21 19 -3 -4
sa:<goods-amount> in	0 0 0 -4 11 0 0
sa:<goods>	0 0 8 -9 2 -15 5
sa:<level-noun>	5 -13 9 -4 -8 0 6
sa:<level>	-8 -13 -5 8 5 -6 -1
sa:<level> (	0 0 16 0 -9 -8 1
sa:<level> )	0 0 8 -2 -8 -4 10
sa:<level> ,	-7 -1 -5 18 4 -12 -20
sa:<level> .	-2 -6 -7 14 -6 -4 5
sa:<level> :	0 0 -13 0 13 0 0
sa:<level> ;	0 0 15 -7 -1 -1 -2
sa:<level> <day-today>	0 0 0 0 -7 0 9
sa:<level> again	0 0 0 -16 6 0 2
sa:<level> and	-10 -13 3 15 -8 -2 0
sa:<level> at	-3 0 19 3 -10 -1 -6
sa:<level> come	0 0 9 0 -5 0 0
sa:<level> duty	0 0 0 13 -9 0 0
sa:<level> from	4 0 -7 11 -6 4 -3
sa:<level> here	0 0 -2 -4 -5 0 16
sa:<level> in	0 4 7 4 -22 -4 16
sa:<level> instead	-1 0 -7 -4 -2 8 9
sa:<level> of	-5 0 1 -5 11 -2 0
sa:<level> on	-4 -3 3 6 9 -19 -13
sa:<level> reciprocal	0 0 0 -11 4 1 3
sa:<level> remain	0 0 0 -5 12 -2 -5
sa:<level> tariff	0 0 3 -5 -9 0 11
sa:<level> that	-3 0 2 6 -12 11 0
sa:<level> the	0 0 0 -11 13 0 0
sa:<level> there	0 0 0 10 -15 0 8
sa:<level> which	0 0 -10 -10 -4 16 6
sa:<level> —	10 0 0 0 -7 0 0
sa:<money>	-1 0 -6 -19 29 -5 -9
sa:<money> ,	0 0 -9 -8 20 0 0
sa:<money> of	0 0 -4 -4 12 0 0
sa:<month-ahead>	2 4 7 3 -2 -15 -9
sa:<month-ahead> and	0 0 -3 -1 10 -2 0
sa:<month-gone>	-2 -2 4 -19 10 3 -4
sa:<month-gone> ,	5 1 4 0 -13 0 0
sa:<month-gone> and	0 0 0 -8 10 0 0
sa:<month-gone> for	0 0 5 -11 10 -4 0
sa:<name>	1 0 -5 -6 2 -6 13
sa:<name> 's	2 -9 -15 -11 9 7 13
sa:<name> )	0 0 -8 0 12 0 0
sa:<name> .	0 2 -8 0 0 0 10
sa:<name> ;	0 0 9 0 -3 0 -5
sa:<name> <level>	-4 0 -3 2 16 -1 -20
sa:<name> <number>	0 0 11 -5 -15 4 5
sa:<name> agree	0 0 13 -1 -7 0 0
sa:<name> an	0 0 3 9 -13 0 0
sa:<name> and	13 8 3 -11 -6 -6 8
sa:<name> are	0 0 16 4 -12 -3 -5
sa:<name> at	0 0 -3 31 -22 -2 0
sa:<name> begin	0 0 -6 11 -3 0 0
sa:<name> by	0 0 9 -2 2 -9 0
sa:<name> charge	0 0 4 7 -17 9 2
sa:<name> come	6 0 0 8 -12 0 0
sa:<name> cut	0 0 -4 17 -11 0 0
sa:<name> expire	0 0 10 7 -14 0 0
sa:<name> from	5 0 2 2 -10 0 0
sa:<name> gave	0 0 0 10 -10 0 0
sa:<name> go	6 0 7 0 -14 0 1
sa:<name> has	-1 0 -9 6 0 0 0
sa:<name> have	0 0 -7 11 -1 0 0
sa:<name> in	0 7 4 0 -18 5 3
sa:<name> is	-5 0 5 6 -9 2 0
sa:<name> keep	0 0 0 -16 17 0 0
sa:<name> let	11 0 -3 -7 -1 0 0
sa:<name> on	0 7 5 -20 9 0 0
sa:<name> pay	0 0 -7 -8 -6 8 12
sa:<name> run	0 0 -10 -4 14 0 0
sa:<name> ship	0 0 0 12 -12 0 0
sa:<name> take	-5 0 5 8 -8 3 -3
sa:<name> that	0 0 9 -3 -4 0 0
sa:<name> to	0 0 -4 10 -2 0 -4
sa:<name> until	0 0 10 0 0 -7 0
sa:<name> will	0 0 -13 4 13 -4 -5
sa:<name> would	0 0 -14 -10 29 -6 -2
sa:<not>	-1 25 9 -5 -4 -16 -5
sa:<number>	9 -4 -5 4 -4 -5 8
sa:<number> )	4 0 3 0 0 0 -12
sa:<number> ,	-12 5 19 -3 -5 -22 0
sa:<number> .	10 -24 -22 11 -2 3 3
sa:<number> /	0 0 8 5 -13 0 0
sa:<number> :	4 0 15 3 -7 -9 -17
sa:<number> <span>	0 0 0 -1 12 0 -6
sa:<number> after	0 0 12 0 -11 0 0
sa:<number> apply	0 0 16 0 -15 0 0
sa:<number> are	0 0 6 5 -14 0 3
sa:<number> cent	0 0 -10 0 13 0 0
sa:<number> economy	0 0 -5 -2 11 0 0
sa:<number> exclusion	0 0 -14 0 10 2 0
sa:<number> for	0 0 -6 10 -7 4 0
sa:<number> hour	0 0 -10 0 13 0 0
sa:<number> in	0 0 -6 16 -9 1 -3
sa:<number> notice	0 0 -9 0 12 -2 0
sa:<number> of	0 0 1 9 -18 -3 15
sa:<number> since	0 0 -1 -7 14 0 0
sa:<number> th	-3 0 9 -4 -8 0 9
sa:<number> that	0 0 0 -9 11 0 -2
sa:<number> to	0 0 -8 -8 21 -2 -1
sa:<number> until	0 0 0 11 -5 0 -1
sa:<number> will	0 0 0 11 -15 2 0
sa:<number> —	0 0 9 -1 -7 0 0
sa:<office>	9 0 -3 -8 0 8 -2
sa:<office> ,	5 0 -17 17 -5 0 0
sa:<office> .	0 0 -10 -5 15 0 0
sa:<office> has	0 0 0 8 -9 -4 6
sa:<office> of	0 0 -8 4 -6 9 3
sa:<office> on	0 0 10 0 -8 0 0
sa:<office> order	0 0 -10 2 4 0 0
sa:<office> say	0 0 18 -7 -11 1 0
sa:<office> sign	0 0 -1 -9 2 9 0
sa:<organisation>	0 3 -16 -1 13 -7 9
sa:<organisation> 's	0 0 -8 0 16 -6 0
sa:<organisation> ,	0 0 -3 -9 15 0 0
sa:<organisation> .	0 0 -14 -3 24 -6 -4
sa:<organisation> agree	0 0 -6 0 17 -8 -1
sa:<organisation> and	0 0 4 -10 -1 0 7
sa:<organisation> announce	0 0 -8 19 -12 0 1
sa:<organisation> extend	0 0 -9 0 10 0 0
sa:<organisation> has	0 -1 -3 18 -13 2 0
sa:<organisation> in	0 0 1 -16 0 0 8
sa:<organisation> may	0 0 8 0 -10 0 2
sa:<organisation> on	0 0 0 0 -10 10 0
sa:<organisation> prolong	0 0 -17 0 19 0 0
sa:<organisation> will	0 0 0 10 -4 0 -4
sa:<person>	0 0 -2 2 5 4 -18
sa:<person> 's	0 4 -32 1 22 5 0
sa:<person> ,	0 -3 13 -11 8 -15 -5
sa:<person> .	-1 0 22 0 -8 -9 -6
sa:<person> for	0 0 0 11 -10 0 0
sa:<person> has	0 0 -2 -2 9 0 0
sa:<person> in	0 0 -12 -9 24 0 0
sa:<person> meet	0 0 0 -7 14 0 0
sa:<person> say	0 0 0 -9 6 8 -18
sa:<person> sign	0 0 -16 24 -15 13 -5
sa:<person> tell	0 0 19 -1 -14 0 0
sa:<person> warn	0 0 0 4 -13 0 8
sa:<person> write	0 0 11 -1 -7 0 0
sa:<points>	8 7 8 10 -22 -12 1
sa:<points> .	4 10 -14 -5 0 3 0
sa:<points> less	0 0 0 -15 14 0 0
sa:<points> of	0 0 8 11 -12 -11 0
sa:<points> until	0 0 -2 11 -9 0 0
sa:<quality>	-19 -14 -7 -1 13 -10 14
sa:<quality> -	0 0 -6 -6 14 0 0
sa:<quality> beer	0 0 0 -14 4 0 9
sa:<quality> biscuit	0 0 18 0 -15 0 0
sa:<quality> cement	0 0 -7 -6 15 0 -2
sa:<quality> cheese	0 0 -3 13 0 0 -10
sa:<quality> colleague	0 0 -9 -4 14 0 0
sa:<quality> copper	0 0 0 -12 2 0 8
sa:<quality> duty	5 0 -10 16 -10 -2 0
sa:<quality> farm	0 0 0 11 -7 0 -1
sa:<quality> firm	0 0 7 7 -14 0 0
sa:<quality> good	0 -1 10 0 1 -3 -11
sa:<quality> machine	0 0 0 -6 9 0 -1
sa:<quality> minister	0 0 -10 -5 0 5 7
sa:<quality> oil	0 0 -6 -4 16 0 -1
sa:<quality> olive	0 0 3 18 -17 0 0
sa:<quality> one	0 0 0 9 -4 -3 0
sa:<quality> port	-7 0 -2 -4 14 0 1
sa:<quality> product	0 0 0 -6 8 0 -1
sa:<quality> rice	0 0 -2 -11 -5 5 12
sa:<quality> salt	0 0 0 -1 11 0 -5
sa:<quality> side	0 0 16 5 -21 -1 3
sa:<quality> tariff	0 0 0 14 -10 0 -7
sa:<quality> trade	0 0 1 11 -3 -6 -4
sa:<quality> truck	0 0 9 0 -8 0 0
sa:<quality> tuna	0 0 7 -3 -12 0 10
sa:<quality> wheat	0 0 0 -9 12 0 0
sa:<quality> wine	0 0 -1 13 -5 0 -1
sa:<seat>	-9 -16 14 7 -1 -17 -1
sa:<seat> 's	6 0 15 1 -18 0 -1
sa:<seat> ,	0 0 0 16 -15 0 2
sa:<seat> .	0 0 -4 2 4 0 -7
sa:<seat> ;	0 0 0 9 -7 -1 0
sa:<seat> and	0 0 -1 0 -4 0 12
sa:<seat> had	-2 0 0 -6 12 0 0
sa:<seat> in	0 0 4 -16 12 0 0
sa:<seat> let	0 0 -8 0 10 0 0
sa:<seat> take	0 0 0 -9 -5 0 11
sa:<seat> that	0 0 0 11 -11 0 0
sa:<seat> the	0 0 0 9 -10 0 0
sa:<seat> time	2 0 15 4 -16 0 -3
sa:<sender>	-1 -4 1 -4 14 0 -17
sa:<span>	-9 8 -14 14 -3 -9 9
sa:<span> "	0 -3 10 3 -10 0 0
sa:<span> ,	0 -14 11 -32 18 1 14
sa:<span> .	-11 0 -12 14 -10 -5 19
sa:<span> after	0 0 2 3 3 -13 -5
sa:<span> at	0 9 -6 -2 0 0 0
sa:<span> before	0 0 -22 0 24 0 -9
sa:<span> if	0 0 2 12 -15 0 0
sa:<span> in	0 1 -1 -15 14 0 0
sa:<span> later	0 0 -1 -6 10 6 -12
sa:<span> more	0 0 16 8 -25 3 0
sa:<span> on	6 0 0 -23 16 -3 0
sa:<span> pause	0 0 0 11 -11 0 0
sa:<span> tariff	0 0 -5 -4 12 0 0
sa:<span> that	0 7 0 4 -11 0 0
sa:<span> truce	0 0 -1 15 -11 0 0
sa:<v-agree>	11 -13 -5 -5 5 2 1
sa:<v-bear>	5 -7 -15 1 8 11 -19
sa:<v-begin>	17 15 -1 -2 -9 1 -1
sa:<v-buy>	-2 2 -9 7 13 -5 -19
sa:<v-deny>	0 0 -12 1 3 6 0
sa:<v-down>	8 -2 -13 1 6 0 0
sa:<v-end>	13 17 -3 -6 -2 -9 4
sa:<v-impose>	0 -9 4 -8 7 0 -1
sa:<v-lack>	5 0 8 5 -15 1 -3
sa:<v-propose>	1 12 -5 -23 8 0 3
sa:<v-refuse>	0 0 -4 -12 20 0 0
sa:<v-renew>	4 8 -7 -10 11 -8 -13
sa:<v-return>	-7 -3 2 1 -12 8 9
sa:<v-say>	-9 -7 -8 -11 11 9 3
sa:<v-sell>	-5 2 -13 6 7 2 -2
sa:<v-sign>	-10 3 8 2 -11 8 1
sa:<v-stay>	6 0 -5 -7 1 -3 14
sa:<v-suspend>	0 -6 2 -11 11 -3 -1
sa:<v-threaten>	0 0 10 1 -11 -10 6
sa:<v-up>	-8 7 13 -1 -3 -7 -12
sa:?	-3 -3 -6 0 12 -8 1
sa:a	-6 7 -14 9 5 1 -10
sa:a <day-ahead>	0 0 8 0 -10 4 0
sa:a <day-gone>	0 0 10 0 -8 0 0
sa:a <level>	0 0 -5 -4 -6 0 14
sa:a <organisation>	0 0 8 4 -10 0 0
sa:a <quality>	0 0 -1 -12 23 0 -6
sa:a <span>	0 0 -4 15 -14 0 1
sa:a custom	0 0 9 0 -9 0 0
sa:a decree	0 0 -9 -2 -3 9 5
sa:a dispute	0 0 -1 -7 -2 10 0
sa:a door	0 0 11 0 -10 0 0
sa:a duty	4 0 3 -4 8 -10 -3
sa:a framework	0 0 0 -6 10 0 0
sa:a further	0 0 0 17 -11 -4 -2
sa:a handshake	0 0 -6 0 10 0 -2
sa:a levy	0 0 -14 0 9 5 0
sa:a licence	0 0 2 -15 10 0 0
sa:a little	0 0 7 3 -10 0 0
sa:a new	0 0 -3 16 -13 0 0
sa:a notice	0 0 11 -6 -2 -1 0
sa:a pause	0 0 -9 -20 28 0 -1
sa:a period	0 0 -2 -5 -14 0 22
sa:a quarrel	0 -4 -11 2 6 0 0
sa:a rate	0 0 0 -12 6 0 5
sa:a separate	0 0 -7 0 9 0 0
sa:a standstill	0 0 -3 -8 12 0 0
sa:a statement	0 0 -8 0 -2 11 0
sa:a tariff	0 0 17 -15 0 -2 0
sa:a telephone	0 0 13 -1 -9 0 0
sa:a text	0 0 7 0 -11 0 5
sa:a treaty	0 0 -13 0 7 8 0
sa:a truce	-3 19 -28 20 -10 -12 0
sa:a whole	0 0 0 0 -9 10 0
sa:able	0 0 -9 0 12 -3 0
sa:able to	0 0 -9 0 12 -3 0
sa:about	-2 -6 0 -5 12 0 -6
sa:about it	0 0 11 0 -7 0 0
sa:above	0 0 9 0 -3 0 -5
sa:abroad	0 0 -4 -1 9 0 0
sa:account	0 0 -1 -4 11 0 0
sa:add to	0 0 4 9 -13 0 0
sa:additional	-1 0 7 5 -3 -13 0
sa:additional <level>	0 0 5 -10 7 0 -3
sa:additional <quality>	0 0 0 10 -9 0 0
sa:additional tariff	0 0 6 11 -17 0 1
sa:admit	0 0 -6 17 -10 0 0
sa:affiliate	0 0 -9 8 -6 13 0
sa:affiliate of	0 0 0 0 -9 10 0
sa:affiliate rule	0 0 -8 9 0 0 0
sa:after	21 0 1 -6 5 -13 -20
sa:after .	0 0 1 9 -9 0 0
sa:after <level>	7 0 -9 0 1 0 0
sa:after <name>	0 0 -5 -2 12 0 0
sa:after <person>	0 0 9 -15 0 0 0
sa:after <span>	18 0 -18 -8 8 -3 0
sa:after all	0 0 14 0 -7 -5 0
sa:after it	0 0 14 1 -11 -4 0
sa:after that	0 0 -5 0 9 -1 -1
sa:after which	0 0 -5 0 10 0 0
sa:afterward	0 0 -12 0 10 0 6
sa:again	0 -5 2 -7 1 14 -9
sa:again ,	0 0 -12 -16 21 0 0
sa:again .	0 0 6 -13 -3 16 -10
sa:again :	0 0 0 15 -14 0 0
sa:against <level>	0 0 10 0 -13 0 5
sa:agree	0 0 10 6 -14 3 1
sa:agree in	0 0 19 -12 -13 0 6
sa:agree on	4 0 0 -8 12 -6 -3
sa:agreement	2 0 13 -3 -4 -6 -9
sa:agreement .	0 0 11 -4 -5 0 0
sa:aircraft	0 0 -5 -7 20 0 -5
sa:airport	0 0 0 12 -13 0 0
sa:airport .	0 0 0 12 -14 0 0
sa:alive	5 0 -12 0 9 -3 0
sa:all	-3 -1 5 -23 25 -10 -4
sa:all .	0 0 -20 -3 22 3 -2
sa:all <number>	0 0 -7 0 9 0 0
sa:all of	0 0 9 0 -5 0 0
sa:all other	0 0 0 -3 9 0 -2
sa:allow	0 0 -2 -13 19 0 0
sa:almond	0 0 0 0 8 0 -8
sa:alone	0 0 10 7 -4 -10 -4
sa:alone ,	0 0 12 0 -2 -9 0
sa:alone .	0 0 0 12 -6 0 -4
sa:already	0 0 8 0 -5 3 -2
sa:also	0 0 0 -9 12 0 0
sa:aluminum	0 0 -4 -10 17 0 0
sa:among	0 0 -3 -6 18 0 -1
sa:among them	0 0 -4 -4 16 0 -1
sa:an	14 -4 -5 6 3 -2 -20
sa:an <office>	0 0 -6 9 -7 0 5
sa:an extension	13 0 9 -12 -9 -5 -1
sa:an hour	0 0 -8 -7 2 10 0
sa:and	4 -1 4 -4 3 -18 3
sa:and ,	0 0 14 -11 -3 0 0
sa:and <day-ahead>	0 0 -3 -15 10 0 5
sa:and <day-gone>	1 0 14 0 -14 0 0
sa:and <level>	-10 -11 14 -13 16 -3 -20
sa:and <name>	4 3 16 -8 -11 8 -11
sa:and <number>	0 0 22 -16 -1 0 -9
sa:and <person>	1 -4 10 10 -8 -12 -5
sa:and <quality>	0 0 5 12 -18 -5 6
sa:and <seat>	-6 0 10 1 -3 -4 0
sa:and <span>	0 0 -4 -3 14 0 -2
sa:and a	0 0 -14 -2 23 0 -9
sa:and aluminum	0 0 -4 -5 12 0 0
sa:and are	0 10 -14 0 1 0 0
sa:and at	0 0 -2 -1 12 0 0
sa:and beef	0 0 10 0 -8 0 0
sa:and both	-2 0 0 -22 32 -8 0
sa:and by	-3 0 12 0 -4 0 -1
sa:and can	0 0 -14 4 9 0 0
sa:and duty	0 0 11 0 -10 0 0
sa:and end	-4 0 -17 -1 12 -2 1
sa:and expire	0 0 -8 4 -2 -1 10
sa:and fish	0 0 0 4 -10 0 6
sa:and for	-4 0 8 8 -9 0 0
sa:and from	-4 0 2 8 0 0 -5
sa:and his	0 0 -7 -5 13 0 0
sa:and i	2 0 14 -2 -7 0 -2
sa:and in	0 0 -13 0 15 0 0
sa:and is	8 -1 -34 -6 21 -2 4
sa:and it	0 4 -25 18 -11 -6 20
sa:and its	0 0 0 -8 12 0 -1
sa:and last	0 -1 -18 3 10 0 -3
sa:and may	0 0 0 -3 11 -3 -2
sa:and no	6 4 -23 10 -3 0 4
sa:and nobody	13 2 -14 -7 3 5 0
sa:and now	14 0 -1 -5 -4 0 0
sa:and on	0 4 5 -2 -7 0 2
sa:and other	0 0 0 10 -10 0 0
sa:and rice	0 0 0 6 -13 0 5
sa:and run	0 3 -5 -14 3 0 17
sa:and that	5 0 -23 17 -2 10 -6
sa:and the	14 -8 0 -22 2 0 14
sa:and to	0 0 -12 0 16 0 -10
sa:and was	0 0 4 11 -17 7 0
sa:and which	0 0 -1 9 -3 0 0
sa:and will	6 0 -10 6 -9 6 2
sa:and with	-8 0 17 14 -20 0 0
sa:and without	0 0 11 0 -10 0 0
sa:and would	0 0 2 10 -11 0 0
sa:and you	0 0 0 6 -12 7 -2
sa:announce	0 0 -14 1 7 1 2
sa:announce .	0 0 -11 11 6 -4 0
sa:announce <day-gone>	0 0 0 4 -8 3 0
sa:announce in	0 0 -11 -6 23 0 -6
sa:announce on	0 0 8 8 -16 0 0
sa:announcement	0 0 -2 2 -13 8 5
sa:another	-5 1 -1 0 9 -2 -8
sa:another <level>	0 0 -2 11 -4 0 0
sa:another <number>	0 10 -13 -3 6 0 0
sa:another <span>	0 -6 7 -21 20 0 0
sa:answer	0 0 7 -15 2 0 2
sa:answer .	0 0 12 -1 -8 0 0
sa:anti	6 0 -9 3 0 0 -2
sa:anti -	6 0 -9 3 0 0 -2
sa:antimony .	0 0 -10 0 13 0 0
sa:anybody	-9 7 -7 -3 11 0 0
sa:anyone	-6 0 0 9 -1 0 -3
sa:anything	0 0 -4 0 10 -4 -2
sa:anywhere	0 0 -3 -2 10 0 -1
sa:apart	0 0 0 -8 9 0 0
sa:apply	3 0 0 -32 4 10 13
sa:apply ,	0 0 19 0 -17 0 0
sa:apply .	-2 0 -12 0 11 0 4
sa:apply from	0 0 9 -2 -9 0 3
sa:apply provisionally	0 0 -5 -3 10 0 0
sa:apply to	0 0 -4 -14 7 0 7
sa:approve	0 0 0 -10 0 8 1
sa:are	-5 5 3 13 -8 -1 -2
sa:are <level>	0 0 0 -8 10 0 -1
sa:are <number>	0 0 -2 10 -6 0 0
sa:are a	0 0 11 0 -11 0 0
sa:are at	0 0 0 16 -10 0 -8
sa:are charge	0 0 -1 -11 19 0 -5
sa:are not	0 0 13 0 -9 0 -1
sa:are on	0 0 12 0 -11 0 0
sa:are over	0 0 11 0 -7 0 0
sa:are put	0 0 -2 0 -8 12 0
sa:are subject	0 0 -2 -4 -4 0 10
sa:are suspend	0 0 0 21 -13 0 -10
sa:are to	0 0 -10 3 6 0 0
sa:are up	0 0 11 0 -10 0 0
sa:arrangement	-2 0 7 8 -12 6 -7
sa:arrangement with	0 0 10 21 -28 0 0
sa:arrive in	0 0 -1 0 -8 0 11
sa:article	2 0 -10 1 0 -3 7
sa:as	-2 -2 5 -8 5 -1 2
sa:as before	0 0 11 1 -7 0 -3
sa:as if	0 0 3 9 -12 0 0
sa:as it	-6 0 6 -13 4 0 2
sa:as much	0 -1 0 -8 15 0 0
sa:as plan	10 5 0 -4 -6 -1 0
sa:as the	0 0 9 2 -8 -8 5
sa:as was	-3 0 -12 0 0 10 6
sa:as well	0 0 12 -4 -3 3 -10
sa:ask	-6 0 -1 9 -7 5 0
sa:ask <level>	0 0 0 4 -11 0 8
sa:ask for	-4 0 0 10 -10 6 -1
sa:at	-10 1 -5 0 -2 2 11
sa:at <level>	-9 0 14 10 -8 -25 1
sa:at <number>	6 -2 -9 10 0 0 -14
sa:at <quality>	-4 0 -2 0 9 0 0
sa:at all	0 0 -5 0 9 0 0
sa:at an	0 0 0 -6 9 0 0
sa:at least	0 0 -3 -2 13 -6 0
sa:at present	0 0 0 0 -17 14 2
sa:at the	0 -4 -11 -18 11 17 0
sa:autumn	5 2 4 10 -23 0 3
sa:autumn .	0 0 0 10 -14 0 4
sa:away	5 12 3 -2 -15 0 0
sa:away on	0 0 0 13 -12 0 0
sa:back	4 -1 21 6 -31 1 0
sa:back .	0 0 6 -15 -4 7 -4
sa:back at	1 0 -12 2 0 0 6
sa:back on	0 0 10 5 -12 0 0
sa:back to	6 0 16 3 -23 -1 3
sa:ban	0 0 -4 -2 11 -2 0
sa:banana	0 0 17 -10 0 0 -9
sa:bargain	0 0 -3 -2 9 0 0
sa:base	0 0 0 -6 9 0 0
sa:battery	0 0 -2 -2 10 0 0
sa:be	-1 0 4 5 -1 -22 4
sa:be .	0 0 12 6 -16 0 0
sa:be <level>	0 0 9 -14 0 0 1
sa:be <number>	0 0 -7 6 -11 -3 15
sa:be an	0 0 0 10 -7 0 0
sa:be carry	0 0 9 0 -10 0 0
sa:be charge	0 0 -10 -1 11 0 0
sa:be continue	0 0 18 0 -11 -2 0
sa:be extend	-1 0 20 -1 -9 -2 0
sa:be free	0 0 -7 0 9 0 0
sa:be make	0 0 -13 0 0 14 0
sa:be over	0 0 4 7 -10 0 0
sa:be prolong	-1 2 -9 1 8 -3 0
sa:be suspend	0 0 0 -10 1 0 8
sa:bear	-4 0 -15 7 3 6 -5
sa:bear <level>	0 0 -7 12 -3 0 -1
sa:bear <number>	-3 0 -7 12 -6 7 0
sa:became	5 0 -13 0 8 0 0
sa:because	-3 10 -2 -10 7 0 -4
sa:because <name>	3 7 1 12 -16 -1 0
sa:because <person>	6 4 -13 0 1 0 0
sa:because of	0 0 9 -11 0 0 0
sa:because the	0 0 -8 -5 16 0 0
sa:become <level>	0 0 -9 0 13 0 -1
sa:bed	0 0 -6 3 -10 12 0
sa:beef and	0 0 0 10 -7 0 -2
sa:been	-20 -5 -3 -3 2 19 3
sa:been <number>	-4 0 -7 10 -5 11 -7
sa:been due	0 0 10 -1 -5 0 0
sa:been extend	0 0 -2 -5 10 0 0
sa:been pay	-2 0 -2 -15 19 0 0
sa:been prolong	-2 -2 10 4 -5 -2 0
sa:been put	0 0 -7 0 10 0 0
sa:been settle	0 0 0 0 9 -8 0
sa:been take	0 0 0 -9 -4 0 12
sa:been withdraw	0 0 0 0 -14 0 15
sa:beer	0 0 -9 -16 16 0 6
sa:before	-4 -6 0 -11 9 5 -5
sa:before <day-ahead>	0 0 -3 -11 15 0 0
sa:before <number>	0 0 -8 0 12 0 0
sa:before a	0 0 0 -13 15 0 0
sa:before it	0 0 0 10 -12 -5 9
sa:before the	-3 0 -3 -27 21 11 -10
sa:before their	0 0 19 0 -17 0 0
sa:begin	0 0 -15 23 -16 0 18
sa:begin ,	-5 0 -10 10 -1 0 8
sa:begin .	0 3 -25 26 -13 -11 15
sa:begin on	2 0 13 -4 -8 0 0
sa:begin to	-2 0 -8 -9 23 0 0
sa:being	0 0 1 14 -11 0 -1
sa:believe	0 0 -10 0 10 0 0
sa:bell	-7 0 -8 0 16 0 0
sa:benefit	0 0 -4 16 -13 0 0
sa:beside	0 0 -18 0 21 0 0
sa:better	0 0 19 2 -17 -3 0
sa:between	0 1 8 -4 1 -5 -14
sa:between <name>	6 4 5 1 -8 -9 -1
sa:between <person>	0 0 -6 -4 14 0 0
sa:between the	-4 0 11 0 -4 3 -4
sa:biscuit	0 0 18 0 -15 0 0
sa:black	0 0 0 -9 -9 8 8
sa:both	-13 14 10 13 -13 -12 -2
sa:both at	0 0 11 4 -14 0 0
sa:both capital	0 0 -3 -2 10 0 0
sa:both country	0 0 10 2 -2 -2 -6
sa:both had	0 0 8 7 -14 0 0
sa:both of	0 0 -3 -8 9 1 0
sa:both side	-6 -3 -5 0 13 -3 -2
sa:box	0 0 -11 -9 14 0 2
sa:brandy	0 0 0 -18 19 0 0
sa:bring <name>	0 0 0 10 -10 0 0
sa:bring it	0 0 -1 -3 10 0 0
sa:bring the	0 0 -3 0 9 0 0
sa:budget	0 0 -7 0 9 0 0
sa:building	0 0 -2 -2 10 0 -1
sa:built	0 0 -9 -6 19 0 0
sa:but	2 0 -15 0 10 0 1
sa:but <name>	0 0 -11 0 14 0 0
sa:but a	0 0 -4 -5 14 0 -1
sa:butter	0 0 0 17 -7 0 -7
sa:buyer	0 0 -7 -3 13 0 0
sa:by	-1 0 0 3 11 -12 -20
sa:by <day-ahead>	-3 0 5 18 -10 -9 -2
sa:by <level>	0 0 -2 -3 10 0 0
sa:by <number>	0 0 -6 -5 18 0 -2
sa:by <office>	0 0 -5 -6 14 0 0
sa:by <person>	1 -1 -2 -12 16 0 -3
sa:by <points>	5 10 2 8 -19 0 0
sa:by <span>	-9 -8 7 -11 17 -5 -1
sa:by a	0 0 -15 -12 13 3 5
sa:by another	0 10 -7 -1 0 0 0
sa:by its	0 0 12 7 -11 -9 0
sa:by then	0 0 13 0 0 -7 -9
sa:by which	1 0 0 9 -8 0 0
sa:c	0 0 3 6 -10 0 0
sa:cabinet	4 0 -12 -2 14 0 -2
sa:cable	0 0 15 0 -12 0 -3
sa:calendar	-3 0 11 0 -3 -3 0
sa:calendar .	-3 0 10 0 -1 -2 0
sa:call	0 0 -10 -8 24 -2 -5
sa:call .	0 0 -10 0 6 4 0
sa:call a	0 0 -9 6 2 0 0
sa:call with	0 0 10 0 -7 0 0
sa:can	0 -1 -8 5 9 -6 -2
sa:can be	0 0 -22 0 23 -1 0
sa:canola	0 0 -3 -7 19 -1 -1
sa:car	0 2 -5 -1 11 0 -6
sa:car ,	0 0 -3 0 8 0 0
sa:cargo	0 0 0 9 -8 0 0
sa:carry	1 2 0 -20 6 -2 4
sa:carry out	0 0 -4 -3 13 0 0
sa:case	0 0 0 -13 0 3 3
sa:ceasefire	0 0 0 -11 14 0 0
sa:cement	4 0 -6 -8 8 4 -4
sa:cent	0 0 -11 -2 17 0 0
sa:certain	0 0 -12 2 0 10 0
sa:ceylon	-6 0 0 0 -6 0 12
sa:change	0 0 4 -12 5 0 0
sa:charge	-1 -4 0 1 -2 10 -6
sa:charge .	0 0 -16 0 19 0 -3
sa:charge <quality>	0 0 6 6 -11 0 0
sa:charge a	0 0 -2 0 12 -1 0
sa:charge on	0 0 -8 -8 11 10 -4
sa:charge the	0 0 12 3 -13 0 0
sa:cheap	0 0 0 10 -11 0 0
sa:cheese	0 0 0 19 -7 0 -13
sa:cheese ,	0 0 5 12 -14 0 0
sa:chip ,	0 0 11 0 -10 0 0
sa:christma	0 0 8 0 -2 -3 0
sa:cinnamon	-6 0 0 0 9 0 0
sa:citru	0 0 0 11 -11 0 0
sa:close	-3 0 16 3 -12 -2 0
sa:close .	0 0 16 0 -16 0 0
sa:closed	0 0 -14 -3 19 0 0
sa:cocoa butter	0 0 0 15 -8 0 -6
sa:coconut	0 0 -5 -5 0 10 0
sa:coffee	-3 0 2 8 -19 2 13
sa:coffee ,	0 0 0 -3 10 -8 0
sa:coffee and	0 0 12 5 -20 0 4
sa:colleague	0 0 -9 -5 15 0 0
sa:collect	-5 6 -8 9 2 -3 -12
sa:collect .	0 7 0 19 -19 0 -10
sa:collect the	0 0 0 -10 16 0 0
sa:column	0 0 13 3 -15 0 0
sa:come	11 -2 4 -2 -8 8 -8
sa:come and	0 0 12 0 -9 0 0
sa:come back	0 0 4 -7 -5 12 -5
sa:come down	0 0 0 -10 14 0 0
sa:come into	0 0 -8 2 5 0 -1
sa:come to	8 0 1 -3 -4 0 0
sa:commerce	0 0 -3 -14 6 8 -2
sa:commitment	0 0 0 12 -11 0 0
sa:concentrate	0 0 18 6 -20 0 -1
sa:conclude	0 0 1 -15 14 0 -3
sa:condition	0 0 0 0 -12 0 13
sa:confirm	0 0 0 -10 2 4 0
sa:consent	0 0 8 2 -16 7 0
sa:consent .	0 0 7 4 -12 0 0
sa:continue .	0 0 -11 0 0 6 4
sa:contract	0 0 -8 0 3 0 3
sa:control	0 0 10 10 -12 -6 0
sa:copper	0 0 1 -10 4 -3 6
sa:cork ,	0 0 0 -7 12 0 -1
sa:corn	0 0 0 -3 9 0 0
sa:correct	0 0 12 -8 -1 0 0
sa:cost	-1 0 -1 -7 1 0 10
sa:cost <level>	-1 0 11 -1 -6 0 0
sa:cotton	-3 0 10 -16 11 0 -7
sa:could be	0 0 -3 0 12 0 -2
sa:count .	0 0 0 -14 15 0 0
sa:country	1 -2 -15 0 17 1 -17
sa:country '	7 0 -5 14 -14 0 0
sa:country ,	0 0 -2 -11 18 0 -3
sa:country .	0 0 0 -2 9 -3 0
sa:country end	0 0 -8 0 10 0 0
sa:country would	0 0 0 9 -8 0 0
sa:course	0 0 7 5 -10 0 0
sa:custom house	0 0 -10 0 0 0 10
sa:custom officer	0 0 11 0 -10 0 0
sa:cut flower	0 0 -6 0 11 0 0
sa:cut its	0 0 -7 15 -13 0 0
sa:dairy	0 0 -9 -10 21 0 0
sa:date	-6 2 17 -6 -18 -6 15
sa:day	3 -6 25 -5 -6 -17 -11
sa:day ,	0 0 8 -9 1 -1 0
sa:day .	6 0 13 -2 -18 -4 9
sa:day of	0 0 17 0 -14 4 -7
sa:dead	0 0 15 0 -10 0 0
sa:deal	5 0 -9 -6 16 -6 -6
sa:decision	0 0 22 -4 -15 0 0
sa:declare	0 0 0 15 -16 0 0
sa:decree	0 0 -2 -9 -4 12 2
sa:decree of	0 0 12 0 -17 0 6
sa:decree that	0 0 -8 0 0 10 0
sa:deficit	0 0 0 10 -10 0 0
sa:desk	0 0 -5 -7 15 0 0
sa:did	-4 0 -5 -3 19 0 -9
sa:did before	0 0 0 -7 12 0 -6
sa:diet	0 0 0 0 -14 7 9
sa:disappear	0 0 9 0 -6 0 0
sa:dispute	0 7 8 -18 -6 6 0
sa:dispute over	0 0 0 -11 1 6 0
sa:do	-1 0 0 12 -11 0 0
sa:do so	0 0 0 8 -10 0 4
sa:doe	0 0 2 7 -14 2 6
sa:doe ,	0 0 -7 -1 10 0 0
sa:doe likewise	0 0 0 1 -14 0 9
sa:don't	0 0 9 0 -10 5 -2
sa:door	0 0 13 -3 -8 0 0
sa:double	0 0 -8 -11 19 2 -1
sa:down	-9 11 -6 10 -3 -2 -6
sa:down ,	0 0 0 -5 10 0 0
sa:down by	0 10 -3 0 -5 0 0
sa:down from	0 0 8 19 -19 -1 -5
sa:down in	0 0 -2 -7 12 0 0
sa:draft	0 0 -11 0 -15 15 17
sa:dry	0 0 0 -8 8 0 0
sa:due	2 -3 -14 -13 24 3 -10
sa:due .	7 0 -13 -5 17 -5 0
sa:due to	0 -2 -2 -6 4 12 -2
sa:dump	6 0 -9 -8 8 0 0
sa:dump duty	6 0 -8 -6 6 0 0
sa:during	0 0 -18 2 7 9 0
sa:during the	0 0 -8 -2 7 4 0
sa:duty .	0 0 -4 -4 13 0 0
sa:duty and	0 0 0 13 -14 0 1
sa:duty at	0 0 0 6 -8 0 4
sa:duty between	0 0 -6 -1 10 0 0
sa:duty for	0 0 0 10 -9 0 -1
sa:duty is	0 -1 1 -3 14 -5 -1
sa:duty of	0 0 -7 11 -4 0 -2
sa:duty on	11 0 15 2 -17 -1 -4
sa:duty return	0 0 5 0 -11 7 0
sa:duty that	4 0 4 -21 16 -12 1
sa:duty they	0 0 0 -8 12 0 0
sa:duty to	0 5 -9 15 -10 3 -1
sa:duty where	0 0 0 10 -8 0 0
sa:duty which	0 0 10 -1 -7 -6 6
sa:duty will	0 0 -13 -1 -1 7 11
sa:duty would	0 0 14 0 -6 -1 -1
sa:each	-2 5 -1 9 0 -17 -8
sa:each other	0 8 -6 10 -8 -2 -2
sa:each side	0 0 0 -6 10 -2 0
sa:earlier .	0 0 0 10 -7 0 0
sa:early .	-1 0 -5 0 12 0 0
sa:earth	0 0 10 -11 8 -8 -2
sa:easter	0 0 3 8 -10 0 0
sa:economy	4 0 -11 1 2 0 0
sa:effect	-2 0 0 -6 9 0 -1
sa:effect on	0 0 -11 0 9 0 0
sa:either	12 -1 0 7 -16 0 5
sa:electric	0 0 0 -10 12 0 0
sa:else	0 0 -7 -9 25 -3 -3
sa:emergency	0 0 0 -14 19 0 0
sa:end	25 11 10 -11 -13 -2 -4
sa:end ,	12 6 11 -4 -23 -2 4
sa:end .	9 -15 49 -14 -37 1 -10
sa:end <day-ahead>	0 -1 -11 10 8 -2 0
sa:end <day-today>	-3 10 0 -2 -4 0 0
sa:end and	6 5 -5 7 -12 0 0
sa:end at	4 3 -5 -16 9 0 0
sa:end early	0 0 9 0 -9 0 0
sa:end of	3 -8 -7 -18 10 10 0
sa:end on	-14 -14 -32 13 13 5 -3
sa:end without	10 -2 0 0 -5 0 0
sa:engine	0 0 0 8 -11 8 0
sa:enter <name>	-1 0 -1 11 -5 0 0
sa:enter into	0 0 0 13 -10 0 0
sa:enter the	0 0 0 -8 12 0 0
sa:epiphany	0 0 -7 -7 20 0 -4
sa:evening	8 2 -31 -1 13 8 -3
sa:evening ,	3 0 -13 0 5 5 0
sa:evening .	0 4 -13 5 -1 3 0
sa:ever	0 0 -8 1 0 8 0
sa:everybody	0 0 -13 -10 20 0 1
sa:everyone	0 0 -2 -9 14 0 -1
sa:everything	0 0 8 -1 -6 -6 9
sa:everything .	0 0 0 -4 -5 0 11
sa:exchanged	0 0 -13 -4 5 11 -2
sa:exclusion	0 0 -13 -3 10 8 0
sa:exclusion from	0 0 -10 0 5 5 0
sa:exempt	0 0 2 -9 5 0 0
sa:exemption	0 0 -10 -2 17 0 0
sa:existing	0 0 12 -3 -7 0 0
sa:expect	0 7 6 -3 -11 0 1
sa:expect to	0 8 0 0 -13 4 2
sa:expire	5 0 9 7 -22 5 4
sa:expire ,	0 0 21 4 -24 0 0
sa:expire .	9 0 9 -5 -9 0 -2
sa:expire at	0 0 0 -9 10 0 0
sa:expire on	-3 0 -29 -1 6 10 8
sa:explain	0 10 -12 4 2 -6 0
sa:export control	0 0 6 14 -17 0 0
sa:export of	0 0 -10 -3 17 -1 0
sa:exporter	0 0 -6 -2 12 0 0
sa:extend .	0 -3 21 16 -26 -5 0
sa:extend by	0 0 -13 -14 27 0 0
sa:extend it	6 3 -19 -5 11 0 0
sa:extend the	0 0 -3 -3 10 0 0
sa:extend their	0 0 15 0 -13 0 0
sa:extend to	0 0 10 1 -7 0 0
sa:extension	18 2 0 -17 0 -11 -6
sa:extension .	14 -2 -8 0 0 0 0
sa:extension of	-1 0 10 -13 1 0 0
sa:extra	0 0 -6 14 -5 -1 0
sa:extra duty	0 0 0 9 -7 0 0
sa:factory	0 0 0 9 -9 0 0
sa:failed	4 4 -2 -9 0 0 0
sa:failing	0 0 -10 1 6 3 -5
sa:fall	0 0 -10 0 7 -2 1
sa:fall due	0 0 -13 0 14 0 0
sa:fare	0 0 -13 0 14 0 0
sa:farm	0 0 -4 16 -7 0 -6
sa:farm good	0 0 -3 18 -12 0 -3
sa:fear	0 0 0 -1 -9 7 6
sa:fee	0 0 -10 -4 11 7 -1
sa:fee .	0 0 -10 -4 16 0 0
sa:fee and	0 0 9 6 -14 0 0
sa:fee on	0 0 -8 -8 13 3 0
sa:fee that	0 0 8 2 -12 0 0
sa:fentanyl	0 -4 12 -9 6 -12 0
sa:fentanyl ,	5 0 4 7 -17 0 0
sa:fentanyl duty	-4 -1 4 -8 15 -6 0
sa:fig	0 0 0 11 -9 0 0
sa:figure	0 0 1 -3 -12 10 2
sa:figure had	0 0 -7 0 -7 12 0
sa:fill	0 0 6 1 -9 0 0
sa:fine	0 0 -5 -3 15 0 -5
sa:first	11 8 -17 -14 9 0 0
sa:fish	0 0 -2 10 -11 0 6
sa:five	0 0 11 0 -10 0 2
sa:five hour	0 0 12 0 -12 0 0
sa:flour	-4 0 -22 10 6 0 4
sa:flour and	0 0 -9 0 9 1 -1
sa:follow	0 0 -14 0 16 0 -1
sa:follow .	0 0 -10 0 11 0 0
sa:followed	7 18 -7 -8 -9 0 0
sa:followed by	0 10 -8 0 0 0 0
sa:following	6 0 2 -12 2 0 -4
sa:food	0 0 0 10 -8 0 0
sa:for	-16 0 -28 11 -2 11 18
sa:for <span>	-10 5 -35 21 -18 7 29
sa:for a	0 3 -7 0 -1 -2 11
sa:for all	0 0 -1 -2 10 0 -2
sa:for another	0 -3 5 9 -9 0 0
sa:for everybody	0 0 -10 -3 17 0 0
sa:for fentanyl	0 0 -2 15 -13 0 0
sa:for good	0 0 0 -7 11 0 0
sa:for it	0 0 13 -1 -6 -3 0
sa:for longer	0 0 0 0 -12 12 0
sa:for more	-2 -5 -6 0 17 0 0
sa:for nothing	0 0 14 -4 -8 0 0
sa:for one	0 0 8 6 -12 0 0
sa:for other	0 0 -6 -3 12 0 0
sa:for the	1 5 12 -12 -6 9 -7
sa:for trade	0 0 0 0 -12 12 0
sa:for which	0 0 8 6 -12 0 0
sa:force	-1 -5 2 11 -10 2 0
sa:force .	0 0 -4 -15 15 6 0
sa:force until	0 0 0 20 -15 0 0
sa:forced	0 0 -3 -7 14 0 0
sa:foreign	0 0 0 -3 10 -10 0
sa:foreign minister	0 0 7 0 0 -9 0
sa:four time	0 0 -9 0 13 0 0
sa:fourth	0 0 -11 0 9 2 0
sa:fourth round	0 0 -10 -1 8 3 0
sa:framework	0 0 -1 -11 4 0 7
sa:free	0 0 -7 0 17 -1 -8
sa:free of	0 0 -3 -3 11 0 0
sa:freeze	0 0 12 0 -10 0 0
sa:friend	0 0 -1 3 -11 0 11
sa:from	12 -18 -2 -14 11 10 -8
sa:from <day-ahead>	-5 0 5 -37 23 17 -21
sa:from <day-gone>	0 -1 0 0 9 0 -5
sa:from <month-ahead>	7 0 -11 0 1 0 0
sa:from <name>	0 0 -12 20 0 -1 -20
sa:from <quality>	0 0 0 -10 13 0 -2
sa:from <seat>	0 0 0 5 -14 0 11
sa:from a	0 0 13 -10 -3 0 0
sa:from new	0 0 0 11 -10 0 0
sa:from that	0 0 -8 -7 11 0 3
sa:from the	-4 0 0 -17 17 0 0
sa:full	0 0 4 -11 1 0 1
sa:furniture	0 0 0 -7 16 0 -4
sa:further	0 0 2 14 -12 -6 0
sa:further <level>	0 0 0 -8 12 0 0
sa:further <points>	0 0 0 24 -23 -1 0
sa:gather	0 0 -1 0 10 -3 -2
sa:gave up	0 0 0 10 -10 0 0
sa:geneva	5 0 0 7 -12 -2 2
sa:get	0 0 10 -14 8 -5 -5
sa:given	0 0 17 -7 -7 -1 3
sa:given back	0 0 3 4 -7 0 0
sa:giving	0 0 -8 0 9 0 0
sa:gmt	0 0 0 9 -8 0 0
sa:go	0 12 4 -7 5 -9 -20
sa:go ,	0 0 11 8 -14 0 -3
sa:go back	6 1 0 1 -9 4 0
sa:go down	0 18 -6 6 -8 0 -7
sa:go from	5 0 -4 -10 10 0 -3
sa:go in	0 0 -1 -1 10 0 -1
sa:go into	0 0 2 17 -15 -1 0
sa:go on	-1 -1 -5 1 10 0 -8
sa:go out	0 0 5 9 -14 0 0
sa:go to	-3 -2 -1 -19 21 -8 6
sa:go up	0 0 -14 -1 20 0 0
sa:go well	0 0 -7 0 13 -1 0
sa:god	0 0 -6 0 -4 0 12
sa:good	0 -8 0 12 0 -16 -6
sa:good <level>	0 0 -1 -6 11 0 -1
sa:good and	0 0 6 9 -13 0 0
sa:good from	0 0 -3 0 8 0 -2
sa:good have	0 0 -4 -11 16 0 0
sa:good pay	0 0 6 -19 14 1 -4
sa:good suspend	0 0 0 9 -11 0 0
sa:good to	0 0 0 27 -24 0 0
sa:good until	0 0 0 10 -8 0 0
sa:good will	0 0 -6 -2 13 0 -9
sa:government	5 0 -9 0 -15 12 12
sa:government say	0 0 -2 1 -10 8 1
sa:groundnut	0 0 0 9 -7 0 -2
sa:gruyère	0 0 0 -9 10 0 0
sa:had	13 2 -11 -7 1 9 -6
sa:had announce	0 0 -5 -2 11 0 0
sa:had been	-5 1 0 -10 13 0 -5
sa:had bring	5 0 0 4 -9 0 0
sa:had call	0 0 -7 0 9 0 0
sa:had impose	0 0 0 -8 9 0 0
sa:had make	0 0 8 5 -13 0 0
sa:had not	6 0 1 0 -7 0 0
sa:had send	0 0 4 9 -14 0 0
sa:half	-1 0 0 -17 11 -2 5
sa:half of	0 0 16 -10 -7 0 1
sa:halve to	0 0 -3 11 -3 0 0
sa:hand on	0 0 -6 13 -7 0 0
sa:handshake	0 0 -6 0 10 0 -2
sa:happen	0 0 0 -4 8 0 0
sa:has	-25 -2 -19 12 -5 10 25
sa:has <span>	-2 -1 -10 -3 17 0 0
sa:has an	0 0 -11 -3 15 0 0
sa:has ask	0 0 0 14 -13 0 0
sa:has been	-5 -6 4 -23 12 3 8
sa:has hold	0 0 0 -19 19 0 0
sa:has its	0 0 0 11 -11 0 0
sa:has keep	0 0 -4 15 -16 7 0
sa:has not	-6 0 -9 -2 21 -11 6
sa:has pay	-1 0 -3 27 -22 0 0
sa:has say	-2 0 -3 -3 13 0 0
sa:has to	0 0 -16 0 -2 13 3
sa:has until	0 -1 0 11 -8 0 0
sa:have	-5 -19 6 -1 6 -5 -6
sa:have been	-7 0 -14 9 0 13 -4
sa:have come	0 0 14 -12 0 -2 0
sa:have no	0 0 0 12 -10 0 0
sa:have pay	13 0 0 -8 -6 0 8
sa:have say	0 0 -8 0 0 10 0
sa:have to	0 0 11 6 -14 0 0
sa:hazelnut	0 0 5 6 -11 0 0
sa:he	-10 4 6 -2 0 -3 1
sa:he say	0 0 -9 11 -8 7 3
sa:he will	0 0 -8 0 11 0 0
sa:health	0 0 -13 -1 15 0 0
sa:heard	-4 0 0 -7 11 0 0
sa:her	10 0 0 2 -8 0 0
sa:here	-5 0 -1 -9 0 -1 16
sa:here .	0 0 -2 -3 -3 0 12
sa:higher duty	0 0 0 14 -13 0 0
sa:higher rate	0 0 14 0 -13 0 0
sa:higher tariff	0 0 -5 -2 11 0 0
sa:highest	0 0 5 -14 8 0 0
sa:his	-1 0 -9 5 -2 10 8
sa:his <person>	0 0 -12 11 0 0 0
sa:his <quality>	0 0 -6 -4 11 0 0
sa:his country	0 0 0 10 -9 0 0
sa:his signature	0 0 0 10 -4 -4 0
sa:his word	0 0 -9 0 0 9 0
sa:hold	2 2 -2 -10 10 -9 2
sa:hold for	0 0 0 -8 10 0 0
sa:hold until	0 0 -13 0 11 0 0
sa:home	-3 0 19 -3 -7 -5 0
sa:honour	0 0 0 9 -8 0 0
sa:hospital	0 0 0 10 -10 0 0
sa:hotel	0 0 -6 0 8 0 0
sa:hour	0 5 -4 -4 -3 13 -3
sa:hour .	0 7 10 -11 -1 -2 0
sa:hour before	0 0 0 13 -18 6 0
sa:hour later	0 0 2 -1 -12 11 0
sa:house	0 0 -9 -4 7 -5 8
sa:house .	0 0 -1 0 -7 0 10
sa:i	0 -1 9 4 -10 0 -3
sa:i have	0 0 14 5 -13 -1 0
sa:if	-11 -8 -5 18 -11 9 3
sa:if <person>	0 0 -9 0 12 0 0
sa:if it	0 -1 -26 10 3 5 12
sa:if no	0 0 26 -2 -26 -4 7
sa:if nobody	0 0 10 0 -5 0 0
sa:if nothing	0 0 -3 5 8 0 -10
sa:if there	0 0 -7 0 14 0 0
sa:if they	0 0 10 0 -7 0 0
sa:if we	0 0 10 0 -8 0 0
sa:importer	0 0 10 0 -7 0 0
sa:impose in	0 0 -10 8 0 0 0
sa:in	10 0 -12 0 0 1 5
sa:in <month-ahead>	-1 -2 0 6 4 -9 0
sa:in <name>	9 4 -4 8 -32 8 21
sa:in <number>	0 0 0 -18 14 0 0
sa:in <person>	0 0 6 8 -18 4 0
sa:in <seat>	1 -6 0 14 -1 -9 -8
sa:in a	-2 9 -4 -21 0 15 0
sa:in all	0 0 -3 -4 14 0 -4
sa:in each	0 0 -1 -3 11 0 0
sa:in either	8 0 3 0 -11 0 0
sa:in geneva	0 0 -6 23 -14 0 0
sa:in kuala	0 0 0 -2 -9 0 11
sa:in new	0 0 -7 0 14 0 -6
sa:in place	0 0 6 5 -15 3 2
sa:in stockholm	0 0 19 0 -16 -3 0
sa:in the	-8 -6 0 4 7 -15 -5
sa:in what	0 0 14 0 -12 0 0
sa:in write	0 0 -9 0 -1 11 1
sa:included	0 0 8 4 -2 -7 -5
sa:included .	0 0 10 7 -7 -5 -5
sa:initial in	0 0 3 0 -11 0 9
sa:instead	0 0 -6 12 -24 8 15
sa:instead of	0 0 -4 9 -20 7 12
sa:instruction	0 0 0 12 -11 0 0
sa:instrument	-3 0 -7 0 13 0 0
sa:into	-3 -1 4 15 -6 -5 -11
sa:into <name>	0 0 -6 8 1 -1 0
sa:into a	0 0 15 0 -13 0 0
sa:into effect	0 0 -6 -2 10 0 0
sa:into force	0 0 -5 12 -5 0 -1
sa:investigation	0 0 -7 0 11 0 0
sa:is	-13 -33 14 -6 8 -4 -12
sa:is .	0 0 -2 -3 10 0 0
sa:is <day-ahead>	0 0 8 0 -16 7 0
sa:is <level>	0 0 -10 9 1 -1 0
sa:is <number>	9 0 -23 5 0 2 0
sa:is a	-1 0 0 15 -15 5 -1
sa:is apply	0 0 -5 -3 10 0 0
sa:is being	0 0 0 11 -5 0 -1
sa:is charge	-4 0 13 -5 -1 0 -3
sa:is due	0 0 -7 -1 15 0 0
sa:is for	0 0 0 3 5 -3 -8
sa:is go	0 0 18 -7 -11 0 0
sa:is good	3 0 8 14 -18 0 0
sa:is in	0 0 0 -17 21 0 0
sa:is no	0 0 0 -3 9 0 0
sa:is not	9 -2 -17 5 6 -4 0
sa:is over	0 0 19 0 -17 4 -3
sa:is sign	0 0 4 -1 -10 0 7
sa:is suspend	0 0 -7 -19 28 0 -3
sa:is the	0 0 14 -11 3 0 -12
sa:is to	-3 0 3 0 -16 8 13
sa:is up	0 0 14 19 -29 0 0
sa:is void	0 0 -9 0 7 0 5
sa:is what	0 0 -6 -13 19 0 0
sa:is when	0 0 17 0 -16 -1 0
sa:is worth	0 0 1 6 -15 7 0
sa:island	0 0 -2 -8 13 0 0
sa:isn't	0 0 -9 0 15 0 -3
sa:issue	0 0 11 2 -11 1 0
sa:it	5 6 18 -4 -8 -13 2
sa:it 's	0 0 16 5 -27 5 5
sa:it ,	3 0 1 -16 -6 7 5
sa:it .	8 5 16 -30 4 -19 -5
sa:it by	0 0 11 -5 2 -6 0
sa:it charge	0 0 3 7 -9 0 0
sa:it did	0 0 0 -8 11 0 -2
sa:it down	0 0 -1 -12 18 0 0
sa:it end	-2 3 5 15 -12 -6 -1
sa:it ever	0 0 -7 0 0 9 0
sa:it expire	0 0 -9 12 -1 0 0
sa:it for	0 0 0 -8 8 0 0
sa:it go	0 0 0 11 -15 0 9
sa:it has	-6 -4 1 -7 -2 -2 19
sa:it is	1 -2 -10 1 5 4 -1
sa:it now	9 0 -12 -6 5 0 0
sa:it pay	-6 0 0 1 11 -2 -11
sa:it say	0 0 -11 -10 12 0 5
sa:it to	1 2 12 0 -13 0 0
sa:it was	3 2 0 13 -6 -7 -14
sa:it will	0 0 15 -8 -3 -4 0
sa:it would	0 -1 12 -8 -3 9 -13
sa:it'll	0 0 0 0 -8 0 10
sa:its	4 9 1 4 -1 3 -28
sa:its <organisation>	6 0 -3 -5 -6 9 0
sa:its <person>	0 0 19 0 -6 -10 0
sa:its additional	0 0 0 13 -11 0 0
sa:its consent	0 0 4 0 -10 7 0
sa:its duty	0 0 0 11 -6 4 -8
sa:its end	9 1 9 0 -17 0 0
sa:its extra	0 0 0 10 -9 0 0
sa:its fentanyl	0 0 6 6 -12 0 0
sa:its good	0 0 11 0 -8 0 0
sa:its own	0 0 6 -17 7 -3 0
sa:its second	2 0 -10 3 1 0 0
sa:its tariff	0 0 -11 9 0 0 0
sa:its truce	0 0 -3 -4 11 0 0
sa:its way	0 0 0 11 -10 0 0
sa:just	0 0 10 -8 0 0 0
sa:kava	0 0 7 8 -2 -3 -9
sa:keep a	0 0 6 7 -12 0 0
sa:keep its	0 0 1 -10 5 0 0
sa:keep the	4 0 6 9 -14 -3 0
sa:keep their	0 0 0 -12 14 0 0
sa:kiwi	0 0 4 22 -23 0 0
sa:know	-2 0 2 0 10 -7 -4
sa:know .	0 0 14 0 -9 0 -1
sa:kuala	0 0 0 -7 -8 1 11
sa:lapse	-1 7 6 -9 6 -8 0
sa:lapse .	0 9 -3 -11 11 -3 0
sa:last	-30 -10 16 -15 4 2 3
sa:last <month-gone>	0 0 9 -5 0 -5 0
sa:last <span>	0 -1 -16 11 6 0 -5
sa:last autumn	0 0 0 15 -15 0 0
sa:last day	-4 0 21 0 -16 2 -1
sa:last for	0 0 -9 -1 0 0 9
sa:last one	0 0 0 -9 12 0 0
sa:last until	0 0 -2 -16 10 6 3
sa:last winter	0 0 3 8 -15 0 4
sa:last year	-1 0 5 -11 10 -4 0
sa:lasted	0 11 0 -7 -4 0 0
sa:lasted until	0 9 0 0 -8 0 0
sa:later	0 0 4 -10 -8 15 0
sa:later .	0 0 0 0 -8 17 -8
sa:latest	0 0 -16 0 7 6 0
sa:lay	5 5 0 5 -17 3 0
sa:least	0 0 -3 -2 13 -6 0
sa:leather	-1 0 5 5 -11 0 4
sa:leave	-3 -2 19 2 -12 0 -10
sa:leave .	0 0 9 6 -14 0 0
sa:leave it	0 0 0 -9 11 0 0
sa:leave the	0 0 2 -12 3 1 0
sa:lentil	0 0 -1 -9 0 0 11
sa:less than	0 0 4 -17 10 0 0
sa:let	10 0 0 -14 8 -6 -5
sa:let it	0 0 -7 0 13 -2 0
sa:let their	11 0 -3 0 -5 0 0
sa:letter	-6 0 -3 12 5 -7 -1
sa:letter .	-4 0 8 11 -11 -2 0
sa:level	0 0 -5 13 -6 0 -1
sa:levy	-2 0 -20 1 8 4 2
sa:levy on	0 0 -18 -4 17 2 0
sa:licence	0 0 2 -20 18 0 0
sa:likewise	0 0 4 2 -11 -2 8
sa:listed	0 0 0 0 -5 9 0
sa:listed company	0 0 1 0 -9 6 0
sa:lithium	0 0 -4 -1 11 0 0
sa:live	0 0 6 7 -9 0 0
sa:live until	0 0 0 14 -10 0 0
sa:london	0 0 0 -10 16 0 0
sa:long	6 4 2 -4 -14 1 3
sa:longer	0 0 -13 6 -14 11 15
sa:longer .	0 0 0 0 -12 11 0
sa:longer <number>	0 0 -4 15 -15 0 3
sa:look	-8 0 9 0 1 -5 0
sa:look at	-7 0 0 -4 16 0 0
sa:lorry	4 0 -10 0 5 0 0
sa:los	0 5 -12 -4 13 0 0
sa:lose	0 0 0 -13 9 0 4
sa:lower	0 0 7 11 -7 -2 -8
sa:lower rate	0 0 9 1 -8 0 -2
sa:lower the	0 0 0 16 -15 0 0
sa:lumber	0 0 0 9 -8 0 0
sa:lumber ,	0 0 0 10 -10 0 0
sa:machine	0 0 -5 0 10 5 -13
sa:machinery	0 0 -4 16 -4 0 -6
sa:make	11 -3 -14 8 3 0 -9
sa:make .	0 0 2 12 -12 0 0
sa:make for	0 0 9 5 -13 0 0
sa:make in	7 0 -6 13 -10 0 -5
sa:make public	0 0 9 0 -2 -6 0
sa:make with	0 0 -11 0 12 0 0
sa:marble	0 0 9 0 -7 0 0
sa:matter	0 0 0 -17 10 5 0
sa:may	0 0 19 -3 -2 -7 -11
sa:may come	0 0 -5 -3 11 0 0
sa:mean	0 0 0 -12 17 0 0
sa:meanwhile	0 0 11 1 -5 0 -7
sa:meanwhile .	0 0 11 0 -11 0 0
sa:mediator	0 0 -8 0 11 0 0
sa:medicine	0 0 11 -12 -2 0 0
sa:meet	7 0 -10 7 -1 2 0
sa:meet .	1 0 -10 4 -6 9 0
sa:meet here	0 0 -8 0 10 0 0
sa:meet in	8 2 -20 12 0 -1 -1
sa:meet on	0 0 9 0 -10 -1 4
sa:men	0 4 7 -10 0 0 0
sa:mentioned	0 0 -10 0 6 1 0
sa:metal	0 0 -4 -15 20 0 0
sa:midnight	2 2 25 -23 -11 -6 3
sa:midnight ,	6 0 8 0 -12 0 0
sa:midnight .	0 0 20 -8 -8 -5 0
sa:midnight on	-1 3 -1 -9 9 0 0
sa:mine	0 0 11 0 0 -8 -1
sa:minister	1 0 -6 0 -8 3 11
sa:minister ,	4 0 -8 -17 0 2 8
sa:minister for	0 0 0 0 -11 12 0
sa:ministry	0 0 -2 -15 4 0 6
sa:ministry of	0 0 -4 -4 -7 9 7
sa:ministry on	0 0 -4 0 12 -8 0
sa:minute	-8 0 9 -11 6 -9 2
sa:minute before	0 0 16 -9 -7 0 0
sa:monday	0 0 -9 8 5 0 -4
sa:more	0 -10 3 -4 6 -7 -1
sa:more :	0 0 -4 0 10 0 0
sa:more on	0 0 -12 -2 15 0 0
sa:more than	0 0 12 6 -17 2 0
sa:morning	-16 4 9 -7 7 -2 -1
sa:morning ;	0 0 0 9 -5 0 0
sa:morning the	-6 5 -7 -6 15 0 0
sa:most	-1 0 -1 0 10 -1 -13
sa:most <quality>	0 0 1 11 -6 0 -7
sa:most of	0 0 -2 -4 9 0 0
sa:motorcycle	0 0 -5 -1 11 0 0
sa:move	0 0 15 -5 -14 -1 7
sa:move .	0 0 10 0 -9 0 0
sa:mr	0 0 -6 13 -3 0 1
sa:mr .	0 0 -3 0 7 0 0
sa:mr <person>	0 0 -2 16 -14 0 2
sa:much	0 -1 -3 -9 19 0 0
sa:my	0 0 9 10 -6 -6 -11
sa:named	0 0 0 -5 12 0 -1
sa:nearly	0 -1 -3 -9 16 0 0
sa:need	0 0 12 4 -20 8 -1
sa:need .	0 0 0 10 -9 0 0
sa:negotiate .	0 0 15 0 -13 0 0
sa:neighbour	0 0 -2 -4 12 0 -1
sa:neither	2 0 0 -11 -1 7 0
sa:neither .	9 0 -8 -1 0 0 0
sa:neither side	-1 -7 -7 -4 20 0 0
sa:net	0 0 12 -2 -4 0 -4
sa:net ton	0 0 13 0 -10 0 0
sa:new	0 8 -15 0 2 3 0
sa:new duty	-1 0 0 -4 9 0 -8
sa:new one	1 0 9 8 -16 0 0
sa:new truce	0 0 0 16 -13 0 0
sa:new york	0 0 -9 0 14 0 -5
sa:next	-1 -2 0 1 -6 11 -2
sa:next week	0 0 -12 -5 8 7 0
sa:next year	-5 0 2 6 -14 11 0
sa:night	-8 0 9 -9 5 -1 -5
sa:night ,	0 0 14 -4 -8 0 0
sa:night .	-4 0 6 13 -9 0 0
sa:nil	0 0 -2 -11 11 0 1
sa:no	0 13 -2 5 -13 -12 14
sa:no .	0 0 0 15 -18 0 4
sa:no change	0 0 9 0 -7 0 0
sa:no deal	0 0 -6 -6 17 0 -1
sa:no longer	0 0 -12 11 -13 0 16
sa:no new	0 9 5 0 -12 0 0
sa:no other	0 0 8 12 -19 0 0
sa:no solution	0 0 10 0 -9 0 0
sa:nobody	1 10 0 -19 4 0 -5
sa:none .	0 0 -7 0 10 0 0
sa:noon ,	0 0 -6 0 10 0 0
sa:not	-2 1 -2 11 -4 -1 -1
sa:not ,	0 0 11 0 -6 0 0
sa:not <day-ahead>	0 0 -9 0 0 10 0
sa:not <day-gone>	0 0 -12 0 0 11 0
sa:not <number>	-2 0 15 -10 -4 -1 5
sa:not <span>	0 0 -9 0 11 0 0
sa:not a	0 0 10 0 -10 0 0
sa:not come	0 0 -1 -4 10 0 0
sa:not extend	0 0 0 13 -10 0 0
sa:not prolong	0 8 -1 -11 5 0 0
sa:not renew	5 1 -16 0 5 0 0
sa:not sign	0 0 -7 0 10 0 0
sa:not the	0 0 8 2 -18 6 0
sa:note	4 0 -10 4 0 6 -3
sa:nothing	0 4 6 3 2 -15 -8
sa:nothing ,	0 0 -4 -2 11 0 -1
sa:nothing .	1 10 -1 -9 -5 0 3
sa:nothing else	0 0 -10 -2 15 0 0
sa:nothing is	0 0 9 6 -6 0 -7
sa:nothing move	0 0 0 0 -9 0 10
sa:nothing on	0 0 0 9 -4 0 -4
sa:notice	0 0 3 8 0 -13 -4
sa:notice ,	0 0 -10 10 0 0 0
sa:notice .	0 0 7 4 -10 0 0
sa:notice of	0 0 -11 -3 19 -6 0
sa:noticed	14 0 -6 5 -10 0 0
sa:noticed .	8 0 -3 6 -9 0 0
sa:now	15 -3 -16 -8 1 10 5
sa:now .	0 0 2 0 4 2 -13
sa:now it	7 0 13 0 -28 12 0
sa:now last	0 0 -14 6 1 9 0
sa:now take	13 0 -16 0 0 0 0
sa:observed	0 0 0 9 -9 0 0
sa:of	-2 -1 1 -4 -2 10 1
sa:of <day-gone>	0 0 -13 -2 18 0 0
sa:of <level>	-4 -2 5 9 -12 3 1
sa:of <money>	0 0 -7 -6 15 0 0
sa:of <month-ahead>	0 0 19 0 -13 -3 0
sa:of <name>	6 3 4 -2 -5 -11 2
sa:of <number>	0 -1 -6 -8 8 -12 10
sa:of <person>	0 0 -3 15 -12 1 0
sa:of <points>	0 0 -1 -9 1 6 3
sa:of <span>	-3 20 -3 -1 -9 -8 9
sa:of an	0 0 11 0 -9 0 0
sa:of commerce	0 0 -10 0 0 13 0
sa:of duty	0 0 -2 -10 13 0 0
sa:of geneva	0 0 6 -11 0 0 5
sa:of it	3 0 8 -5 -13 10 -2
sa:of its	0 0 3 14 -8 -3 -5
sa:of last	-3 4 8 8 -15 -4 1
sa:of letter	-5 0 11 -2 0 -5 0
sa:of listed	0 0 0 0 -8 10 0
sa:of port	0 0 -13 0 15 0 0
sa:of talk	4 0 -10 0 6 -1 0
sa:of tariff	0 0 1 12 -14 0 0
sa:of that	4 0 1 -15 3 -2 3
sa:of the	3 -16 5 0 -10 4 11
sa:of their	0 0 -6 -14 12 9 -1
sa:of them	0 0 10 -7 0 0 0
sa:of thi	-9 -1 12 2 -2 -10 -3
sa:of trade	0 0 -7 -10 -1 6 10
sa:of truce	0 0 -6 0 10 0 0
sa:of two	0 0 -5 -7 14 0 0
sa:of up	0 0 -9 2 8 0 -3
sa:of what	0 0 14 -1 -8 0 0
sa:of which	0 0 8 4 -12 0 0
sa:off	-1 0 9 1 0 0 -9
sa:oil	0 13 2 -4 0 -4 -8
sa:oil .	0 0 1 -15 10 0 0
sa:old	11 0 -16 -13 7 7 7
sa:old rate	0 0 -11 0 10 0 1
sa:older	0 0 8 -9 2 0 0
sa:olive	0 7 4 10 -26 2 4
sa:olive oil	0 7 9 12 -22 -4 -1
sa:on	-7 -22 0 9 8 -11 0
sa:on <day-ahead>	-3 -43 -33 22 15 -5 -8
sa:on <day-gone>	0 16 11 -34 1 4 -1
sa:on <day-today>	0 0 -8 -4 0 4 13
sa:on <name>	0 0 -24 0 13 0 6
sa:on <quality>	7 -2 -3 -10 -3 2 16
sa:on affiliate	0 0 -1 0 -4 12 0
sa:on both	-4 0 2 -11 9 -1 5
sa:on export	0 0 -10 0 13 -1 0
sa:on farm	0 0 0 14 -12 0 0
sa:on fish	0 0 1 8 -10 0 0
sa:on for	0 0 11 11 -18 0 0
sa:on good	0 0 0 1 6 -4 -12
sa:on his	0 0 7 0 -12 0 7
sa:on hold	0 0 0 -12 11 0 0
sa:on in	0 0 -9 16 -7 0 0
sa:on more	0 0 14 0 -13 0 0
sa:on most	0 0 0 11 -6 0 -6
sa:on olive	0 0 -6 0 9 0 0
sa:on our	7 0 -5 12 -20 3 6
sa:on paper	0 0 -7 -8 18 0 0
sa:on sale	0 0 8 0 -8 0 0
sa:on steel	0 0 -9 -16 20 0 4
sa:on tea	0 0 0 10 -7 0 -4
sa:on that	0 4 9 -3 -8 -1 0
sa:on the	0 -3 -6 25 -7 -1 -9
sa:on their	0 0 0 11 -7 0 0
sa:on top	0 0 7 -10 6 0 0
sa:on until	0 0 -12 11 1 0 0
sa:once	-3 6 -16 -9 3 0 17
sa:once more	0 0 -11 0 1 -1 9
sa:one	4 4 0 -10 4 -10 0
sa:one ,	2 0 -9 -7 12 2 -4
sa:one .	0 0 17 7 -18 -10 3
sa:one on	0 0 0 15 -15 0 0
sa:one that	0 0 16 0 -13 0 0
sa:one with	-2 0 -4 -2 11 0 0
sa:onion	0 0 1 -13 11 0 0
sa:only <level>	0 0 6 15 -19 0 0
sa:only the	0 7 -6 -9 0 4 0
sa:open	0 0 -6 -2 15 -1 -2
sa:operated	0 0 -2 -3 8 0 0
sa:or <span>	0 0 0 11 -7 0 0
sa:orange	6 0 -11 2 0 0 0
sa:order	0 0 -4 13 3 -4 -10
sa:order by	0 0 -8 5 2 0 0
sa:order of	0 0 10 4 -8 -5 0
sa:order that	0 0 -8 0 6 0 0
sa:ordinary	-1 7 -7 2 3 0 -10
sa:origin are	0 0 0 19 -16 0 -4
sa:originating	0 0 -8 0 -9 8 5
sa:originating in	0 0 -8 0 -9 8 5
sa:other	-5 6 7 9 -6 -13 -8
sa:other 's	0 0 1 17 -15 0 0
sa:other in	0 0 0 10 -8 0 0
sa:our side	0 0 13 5 -17 0 0
sa:out	-2 14 16 -2 -11 -12 -1
sa:out .	-2 0 30 -9 -11 -5 -7
sa:out of	0 0 8 -11 4 0 0
sa:out on	-1 15 -13 18 -18 0 0
sa:outlive	0 0 9 4 -13 0 0
sa:outside the	-1 0 0 -10 13 0 0
sa:over	2 0 5 0 -9 9 -4
sa:over ,	0 0 26 -2 -22 0 0
sa:over .	0 0 9 0 -5 -1 -4
sa:over a	0 0 -9 3 5 0 0
sa:over the	0 0 -9 -11 22 0 0
sa:owe <level>	0 0 4 7 -8 0 -2
sa:own	0 4 -1 -11 8 0 -1
sa:own .	0 0 -9 0 2 7 0
sa:owner	0 0 -9 3 5 0 0
sa:parcel	0 0 -10 0 19 0 -8
sa:part	0 0 0 -5 14 0 -8
sa:party	0 0 -11 0 -3 12 0
sa:pass	4 12 0 -8 -11 -3 1
sa:past midnight	0 0 0 -11 8 -4 4
sa:patented	0 0 -1 -4 9 0 0
sa:pause	-4 -1 13 -13 3 -7 -9
sa:pause for	0 0 -9 -1 12 0 0
sa:pause in	0 0 17 8 -21 0 0
sa:pause of	0 0 9 -25 11 0 -3
sa:pay	3 0 -14 0 9 2 -10
sa:pay an	0 0 0 -20 22 0 0
sa:pay in	0 0 -6 -2 12 0 -1
sa:pay more	0 0 11 0 -9 0 0
sa:pay now	0 0 -7 0 8 2 -2
sa:peace	-2 0 0 14 -9 0 0
sa:pen	0 0 2 10 -7 0 -2
sa:penalty	0 0 -1 -8 14 0 0
sa:people	0 8 -11 9 -9 7 0
sa:pepper	0 0 0 -6 13 0 -1
sa:period	0 0 5 -3 -20 0 22
sa:period of	0 0 -2 -7 -12 0 22
sa:permit	0 0 0 -7 11 0 0
sa:phone	0 0 -5 11 -1 0 -2
sa:phosphate	0 0 -5 0 9 0 0
sa:pipe	-2 0 9 -9 0 0 0
sa:plan	5 5 -7 -13 8 -2 0
sa:plan .	9 5 0 -5 -4 -5 0
sa:plu	0 0 -4 -9 20 0 -5
sa:plu <level>	0 0 0 -3 9 0 -4
sa:police	0 0 0 10 -9 0 0
sa:pork	0 0 11 -11 -4 0 1
sa:port	-9 0 -6 -7 15 8 0
sa:port ,	0 0 9 0 -8 0 0
sa:port fee	0 0 -13 0 8 9 -1
sa:post	0 0 -5 -4 11 0 0
sa:power	0 0 -9 -1 13 0 0
sa:present	0 0 0 7 -22 21 0
sa:present <level>	0 0 -5 -2 -14 16 4
sa:president	0 7 -9 -9 5 5 0
sa:presse	0 0 0 10 -10 0 0
sa:price	0 0 3 -8 8 -1 -6
sa:product	0 0 -9 -16 31 -2 -9
sa:product .	0 0 -4 -6 15 0 -3
sa:progress	0 0 -5 -1 10 0 0
sa:prolong	-6 0 1 -1 6 -13 -3
sa:prolong for	0 0 -11 12 0 0 0
sa:prolong in	0 0 -3 9 -10 5 0
sa:prolong their	0 0 -3 -4 10 0 0
sa:prolong to	0 0 -2 -8 13 0 0
sa:promise	0 7 -3 -11 5 0 0
sa:promise to	0 0 -2 -3 11 0 0
sa:proper	0 0 -8 0 10 0 0
sa:provided	0 0 -14 -6 -7 19 9
sa:provided that	0 0 -14 -6 -7 19 9
sa:provisional	0 0 -3 0 9 0 0
sa:provisionally	0 0 -5 -3 10 0 0
sa:public	0 0 9 0 0 -6 0
sa:publish	0 0 0 -12 13 -2 0
sa:pumpkin	0 0 19 -1 -15 0 0
sa:put	-15 -7 -13 -16 27 12 0
sa:put <level>	-6 0 1 -12 15 0 0
sa:put a	0 0 0 -9 11 0 0
sa:put on	0 0 -14 2 14 0 -6
sa:put the	0 0 0 -12 3 0 8
sa:put to	0 0 -2 0 -9 12 0
sa:quarrel	0 -5 -20 8 9 0 0
sa:quarrel about	0 -3 -14 0 20 0 0
sa:quarrel over	0 0 -5 12 -9 1 0
sa:question	0 0 8 0 -6 0 0
sa:quota	0 0 -13 -7 21 0 0
sa:radio	0 0 -12 0 12 0 0
sa:raise it	0 0 14 0 -14 0 0
sa:raise its	0 0 -11 0 10 0 0
sa:rang	-7 0 -6 0 15 0 0
sa:rare	0 0 10 -12 8 -8 -2
sa:rare earth	0 0 4 -18 17 -5 -2
sa:rate	8 -1 1 -11 -3 1 7
sa:rate of	0 0 6 -18 3 0 4
sa:rate on	0 0 10 0 -7 0 0
sa:rate will	0 0 10 0 -5 -5 0
sa:rather	0 0 5 -10 3 0 0
sa:reach	11 0 -6 -5 3 -1 0
sa:ready	0 0 -3 0 8 0 0
sa:reciprocal	0 0 -23 -12 22 17 0
sa:reciprocal tariff	0 0 -16 -3 3 18 0
sa:refrain	0 0 0 8 -15 0 7
sa:refrain from	0 0 0 8 -15 0 7
sa:remain	0 -1 -13 0 8 0 0
sa:remain in	0 0 -3 12 -9 0 0
sa:renew	9 12 -23 -10 11 0 -3
sa:renew .	7 2 -7 -10 6 -5 0
sa:renew it	4 5 -10 -2 1 0 0
sa:reply	0 0 0 -6 12 -1 -1
sa:report	0 0 -3 -8 15 0 0
sa:reporter	0 0 16 12 -21 0 -4
sa:representative	0 0 -4 -1 13 0 0
sa:rest	0 0 0 0 10 0 -5
sa:resume	0 0 -11 -3 16 0 0
sa:return	0 0 12 5 -17 0 1
sa:return ,	0 0 7 2 -20 11 0
sa:return on	0 0 8 4 -4 -7 0
sa:revive	0 0 -15 0 3 13 0
sa:revive .	0 0 -11 -2 3 11 0
sa:rice	3 0 8 -1 -23 5 11
sa:right	0 0 4 7 -14 -7 9
sa:ring	0 0 -8 0 13 0 0
sa:rise	-1 0 1 16 -16 0 7
sa:rise by	0 0 11 3 -13 0 0
sa:rise of	0 0 -14 0 16 0 0
sa:road	0 0 -12 4 9 -1 0
sa:roll	0 0 -10 -10 15 0 5
sa:rose	0 0 0 14 -10 0 0
sa:round	-3 -1 -25 0 28 0 -7
sa:round of	0 0 -10 7 6 -5 0
sa:rule	0 0 -11 3 0 6 0
sa:rule of	0 0 -16 0 21 -4 0
sa:rule on	0 0 0 0 -8 12 0
sa:rum	0 0 -8 -7 18 0 -3
sa:run	-5 11 17 0 -11 -22 4
sa:run .	0 0 10 5 -9 -1 0
sa:run out	0 16 12 0 -13 -9 -12
sa:run through	0 0 0 17 -16 0 0
sa:run to	0 0 -18 -1 11 0 12
sa:run until	-1 -2 -7 -19 22 0 8
sa:safeguard	0 0 -6 -11 14 7 -1
sa:salmon	0 0 0 -19 21 0 0
sa:salt	0 0 -2 10 4 0 -15
sa:samarkand	0 0 10 0 -10 0 0
sa:same	-4 -6 -17 1 8 10 -1
sa:same hour	0 0 0 9 -5 0 0
sa:say	-5 -12 1 -13 -1 11 7
sa:say ,	0 0 -8 8 3 -11 7
sa:say .	0 0 9 7 -11 5 -13
sa:say ;	0 0 -6 0 9 0 0
sa:say <day-gone>	0 0 -12 0 11 0 0
sa:say <person>	0 0 25 0 -23 0 0
sa:say after	0 0 -10 0 0 12 0
sa:say in	0 0 0 -7 -6 9 0
sa:say on	3 0 2 -21 11 -14 5
sa:say the	0 0 -7 1 -14 11 11
sa:say until	0 0 10 8 -13 0 -8
sa:say whether	0 0 12 0 -11 0 0
sa:scheduled	0 0 -8 0 10 0 0
sa:season .	0 0 0 -7 12 0 0
sa:seat	0 0 0 10 -9 0 0
sa:seat of	0 0 0 11 -11 0 0
sa:second	6 2 -28 10 3 1 -6
sa:second truce	0 -4 0 -6 14 0 0
sa:section	-2 0 0 -17 11 7 -1
sa:section <number>	-2 0 -3 -16 15 7 -1
sa:see the	0 0 0 9 -6 0 0
sa:sell	0 -1 -2 -3 15 0 -2
sa:send	0 7 3 0 -10 0 3
sa:separate	0 0 -7 0 9 0 0
sa:set	0 0 -7 5 -1 -2 7
sa:set a	0 0 0 13 -12 0 0
sa:settle	0 0 0 -10 4 0 0
sa:settle a	0 0 -2 -1 -10 13 0
sa:shall	0 0 10 4 -14 4 -7
sa:shall be	0 0 15 0 -14 0 0
sa:share	0 0 -4 -2 9 0 0
sa:she	0 0 0 -12 7 0 0
sa:ship	0 0 -7 10 -6 10 -1
sa:ship will	0 0 -8 0 10 0 0
sa:shoe	0 0 4 0 -11 0 6
sa:shook	0 9 -10 9 -9 0 0
sa:shoot	0 0 11 -6 -3 0 0
sa:should	0 0 -1 0 11 -1 -3
sa:show	0 0 0 -12 15 0 0
sa:shrimp	0 8 -2 4 -9 -2 5
sa:shrimp and	0 0 6 0 -10 -1 6
sa:side	-12 -16 5 13 2 -11 -5
sa:side ,	0 0 4 8 -11 0 0
sa:side .	0 0 8 0 -2 -4 0
sa:side and	0 0 0 14 -12 0 0
sa:side will	0 0 -9 2 8 0 -1
sa:side would	0 0 -1 11 -7 0 0
sa:sign	-6 -12 -8 0 7 3 6
sa:sign .	-7 0 -14 5 8 0 7
sa:sign a	0 0 -4 17 -10 -1 0
sa:sign by	0 0 1 -1 10 -7 -4
sa:sign in	1 -2 10 0 -11 -4 5
sa:sign the	0 0 -9 -11 15 7 0
sa:signature	4 -2 -13 24 -11 0 -1
sa:signature .	5 0 -5 10 -9 0 0
sa:signature of	0 0 0 11 -9 0 0
sa:since	17 0 2 -17 5 -15 2
sa:since .	3 0 -14 6 1 0 0
sa:since <day-gone>	7 2 -4 -31 18 0 0
sa:since last	0 0 9 -2 -10 0 2
sa:since then	10 0 -14 9 -5 0 0
sa:sit down	0 0 -1 -12 16 0 0
sa:slap	0 0 -1 11 -4 0 -5
sa:sleep	0 0 3 12 -14 0 0
sa:so	-14 0 9 6 -6 -8 0
sa:so do	0 0 9 0 -5 0 0
sa:so for	0 0 5 13 -20 0 4
sa:so it	0 0 -8 10 0 0 0
sa:so on	0 0 -3 -4 9 0 0
sa:so that	-2 0 12 -3 0 -9 0
sa:solution	0 0 10 0 -8 0 0
sa:some	-2 0 -2 -8 15 0 -1
sa:somebody	0 0 20 0 -22 -1 5
sa:somebody will	0 0 13 0 -12 0 0
sa:something	0 3 14 -6 -14 5 -4
sa:something .	0 0 2 -3 -7 9 0
sa:something better	0 0 9 0 -5 0 0
sa:soup	0 0 11 0 -10 0 0
sa:soybean	0 0 15 -22 21 -3 -15
sa:soybean and	0 0 0 0 10 0 -7
sa:soybean oil	0 0 10 0 -5 0 0
sa:spare	6 0 2 -12 4 -7 0
sa:speaking	0 0 10 0 -9 0 0
sa:special	0 0 0 4 4 0 -12
sa:special duty	0 0 0 9 0 0 -12
sa:spent	0 0 5 -9 4 0 0
sa:spoke	0 0 11 -7 0 -3 0
sa:spring	0 0 8 2 -13 0 10
sa:spring .	0 0 -1 11 -18 1 9
sa:st	-3 0 17 0 -13 0 0
sa:stamp	0 0 0 8 -11 0 2
sa:stand	0 -1 -12 0 4 0 8
sa:stand at	0 0 -1 10 -4 0 -1
sa:stand still	0 0 -2 -8 12 0 0
sa:standstill	0 0 -1 -24 30 0 0
sa:standstill of	0 0 0 -8 12 0 0
sa:start .	0 7 1 9 -15 0 -1
sa:statement	0 0 -6 1 -7 11 0
sa:stay	-1 0 -3 -18 15 0 3
sa:stay .	0 0 0 -7 11 0 0
sa:stay at	0 0 21 -6 -6 -8 0
sa:stay in	0 0 -9 -1 7 5 0
sa:stay of	0 0 -9 10 0 0 0
sa:steel	4 0 -11 -8 -2 0 16
sa:still	12 0 5 -14 -13 6 9
sa:still charge	0 0 -6 0 0 9 0
sa:stockholm	0 7 14 -5 -12 -5 0
sa:stockholm on	0 0 15 0 -15 0 0
sa:stop	-3 0 -14 20 -4 0 -1
sa:stop .	0 0 0 13 -11 0 0
sa:strike	9 0 -10 0 2 0 0
sa:successor	-9 5 0 0 -4 0 9
sa:successor ,	-7 4 -1 -6 11 0 0
sa:sugar	0 0 9 -9 8 0 -9
sa:sum	0 0 -8 0 11 0 0
sa:supreme	0 0 12 -1 -9 0 0
sa:surcharge	0 0 -2 -25 21 -2 1
sa:surcharge of	0 0 7 -11 2 0 0
sa:suspend for	0 0 -3 9 -11 10 0
sa:suspend on	0 0 4 4 -9 0 0
sa:suspend the	0 0 0 -10 7 1 -3
sa:suspend until	0 0 -4 -6 16 0 -6
sa:suspension end	0 0 14 -6 -4 0 0
sa:suspension is	0 0 10 0 -10 0 0
sa:suspension of	-3 0 -15 0 20 0 -6
sa:take	13 3 0 -14 1 0 -2
sa:take .	0 0 14 0 -12 0 0
sa:take <number>	16 4 -2 3 -26 0 9
sa:take the	0 0 0 -12 15 0 0
sa:talk	2 -4 -12 -4 11 9 -4
sa:talk .	5 0 -19 -1 0 12 0
sa:talked	0 9 7 -4 -12 0 0
sa:tariff	-1 3 -3 -9 8 0 -6
sa:tariff ,	0 0 -12 -9 -3 10 13
sa:tariff .	0 0 10 0 -5 -1 -2
sa:tariff between	0 0 0 10 -8 0 0
sa:tariff is	0 0 12 0 -8 0 -3
sa:tariff on	0 0 -13 21 -5 -2 0
sa:tariff pause	0 0 10 0 -8 0 0
sa:tariff that	0 0 1 -9 11 -2 0
sa:tariff truce	6 0 3 -36 13 -1 -4
sa:taro	0 0 2 -2 -10 0 13
sa:tax	0 0 -9 0 -4 0 15
sa:tax on	0 0 -4 -10 -4 0 16
sa:tea	0 0 -9 20 -12 -1 0
sa:telephone	0 0 21 1 -17 0 -1
sa:telephone .	0 0 8 4 -11 0 0
sa:telephone call	0 0 13 -2 -9 0 0
sa:telephoned	-5 0 -3 12 -2 0 0
sa:television .	0 0 0 0 8 -6 -1
sa:tell	-4 0 9 2 -4 0 -6
sa:tell ,	0 0 -10 0 11 0 0
sa:tell <organisation>	0 0 11 0 -8 0 0
sa:tell reporter	0 0 18 6 -19 0 -4
sa:tell us	0 0 -10 0 14 0 0
sa:terminate	0 0 0 -12 9 0 1
sa:text	5 0 5 0 -12 3 0
sa:text ,	0 0 1 8 -9 0 0
sa:th	-3 0 9 -4 -8 0 9
sa:th .	-2 0 10 0 -4 0 0
sa:than	0 0 -3 -19 18 1 0
sa:than <number>	0 0 0 9 -9 0 0
sa:than before	0 0 2 -15 12 0 0
sa:than in	0 0 -14 5 8 0 0
sa:thank	0 0 -1 10 -7 0 0
sa:that	-7 5 -1 -13 5 1 8
sa:that 's	-3 0 17 7 -17 0 0
sa:that ,	0 0 -10 0 12 0 0
sa:that .	0 0 3 -14 5 -3 0
sa:that <name>	-1 0 -18 3 0 9 7
sa:that <person>	0 0 -15 11 -2 10 -3
sa:that <quality>	0 0 -14 -2 9 3 5
sa:that apply	0 0 -9 0 12 0 0
sa:that begin	0 0 12 0 -13 0 0
sa:that both	0 0 6 -11 3 0 0
sa:that date	0 0 14 0 -11 0 0
sa:that has	0 0 0 -17 10 1 1
sa:that he	0 0 14 -18 0 -1 0
sa:that his	0 0 0 9 -7 0 0
sa:that is	0 0 15 7 -17 4 -13
sa:that it	-4 -3 -2 10 7 -3 -12
sa:that keep	0 0 0 -11 13 0 0
sa:that of	0 0 0 4 -14 0 9
sa:that talk	0 0 9 0 -6 0 0
sa:that the	7 0 -25 4 -3 5 13
sa:that they	0 0 12 0 -7 -6 0
sa:that was	6 0 12 -1 -17 -1 7
sa:that would	0 0 1 0 6 -10 0
sa:that year	0 0 -5 -2 11 0 0
sa:the	2 -41 13 -7 -2 1 12
sa:the <day-ahead>	-3 -2 3 5 -17 -6 24
sa:the <day-gone>	0 4 -11 4 0 0 0
sa:the <level>	-12 0 -5 -30 11 20 5
sa:the <name>	-3 -7 -9 -3 19 -12 -5
sa:the <office>	4 0 0 -1 3 0 -10
sa:the <organisation>	0 -5 0 8 -3 -17 12
sa:the <person>	-1 0 13 -23 10 -10 -5
sa:the <seat>	0 0 -4 -15 20 0 -3
sa:the <span>	0 0 22 21 -32 0 -1
sa:the additional	0 0 5 2 -6 -11 8
sa:the affiliate	0 0 -8 10 -1 0 0
sa:the agreement	0 0 9 11 -16 0 0
sa:the anti	6 0 0 10 -14 0 -1
sa:the back	0 0 0 17 -16 0 0
sa:the busan	0 0 7 0 -8 0 0
sa:the control	0 0 11 0 -10 0 0
sa:the country	0 0 0 -8 14 0 0
sa:the day	4 0 3 2 2 -9 -11
sa:the deal	0 0 -10 2 7 0 0
sa:the duty	3 -8 -8 4 -10 3 14
sa:the emergency	0 0 0 -12 14 0 0
sa:the end	2 -5 0 -17 7 1 0
sa:the evening	4 0 -16 0 12 0 0
sa:the existing	0 0 12 -2 -8 0 0
sa:the export	0 0 11 0 -8 0 0
sa:the extension	0 0 -12 0 10 0 0
sa:the fee	0 0 8 3 -12 0 0
sa:the fentanyl	-3 0 6 -12 13 -5 -3
sa:the first	15 0 -15 -16 9 0 0
sa:the following	7 0 0 -10 7 0 -3
sa:the full	0 0 12 -8 -3 -5 1
sa:the higher	0 0 8 -4 -7 3 0
sa:the highest	0 0 -2 -12 19 0 0
sa:the house	0 0 -4 0 10 -1 0
sa:the last	-7 -2 14 -28 15 0 0
sa:the latest	0 0 -12 0 2 6 0
sa:the leave	0 0 11 0 -10 0 0
sa:the letter	0 0 -13 20 -7 0 0
sa:the list	0 0 -7 0 11 0 0
sa:the measure	0 0 -1 9 -5 0 0
sa:the metal	0 0 0 -8 13 0 0
sa:the month	7 0 -3 9 -9 0 0
sa:the new	0 0 -4 -18 12 0 7
sa:the offer	0 0 -12 0 12 0 0
sa:the old	11 0 -6 -19 -1 8 7
sa:the one	0 0 9 -7 0 0 -1
sa:the ordinary	0 7 -3 -22 24 0 -3
sa:the paper	0 0 14 0 -17 0 9
sa:the party	0 0 -7 -1 -3 12 0
sa:the pause	0 0 0 -17 13 -3 -4
sa:the phone	0 0 0 12 -9 0 0
sa:the port	0 0 -1 -14 14 0 0
sa:the present	0 0 1 2 -8 9 -1
sa:the price	0 0 13 0 -10 0 0
sa:the quota	0 0 -10 0 12 0 0
sa:the rate	2 0 -1 -10 -2 10 0
sa:the reciprocal	0 0 -10 8 0 6 0
sa:the result	0 0 -2 -1 10 0 -3
sa:the same	-4 -6 -15 1 6 10 0
sa:the second	5 0 -12 10 -3 0 -1
sa:the spring	0 0 9 5 -14 0 0
sa:the standstill	0 0 0 -10 12 0 0
sa:the start	0 0 10 0 -8 0 0
sa:the summer	0 0 2 12 -14 0 0
sa:the surcharge	0 0 -3 -6 14 0 0
sa:the tariff	-9 0 6 -16 11 -1 0
sa:the third	0 0 -7 -5 19 -1 0
sa:the three	0 0 -1 -8 15 0 0
sa:the time	0 0 12 0 -12 0 0
sa:the truce	-1 -34 0 1 -5 22 0
sa:the two	8 -6 -3 5 -5 7 -9
sa:the understanding	0 0 0 11 -8 0 -1
sa:the very	0 0 9 0 -5 -2 0
sa:the winter	0 0 2 5 -9 1 0
sa:the word	0 0 7 0 -11 0 7
sa:the worldwide	0 0 10 0 -7 0 0
sa:their	9 3 9 -8 -3 0 -15
sa:their <office>	5 0 -3 13 -14 0 0
sa:their dispute	0 0 -5 -3 15 0 0
sa:their duty	0 0 2 -10 5 0 0
sa:their quarrel	0 0 -9 9 0 0 0
sa:their tariff	10 0 3 -9 -5 0 0
sa:their trade	0 0 14 0 -10 -1 0
sa:their truce	0 0 15 -16 -1 0 -1
sa:them	-4 0 8 -3 4 0 -9
sa:them ,	0 0 0 -9 14 0 0
sa:them had	0 0 0 10 -9 0 0
sa:them the	0 0 9 0 -8 0 0
sa:themselve	0 0 -10 0 11 0 0
sa:then	8 -2 12 -16 -2 -3 -2
sa:then ,	-1 0 21 -10 0 -4 -5
sa:then .	4 0 29 0 -22 -7 -11
sa:then it	5 0 -14 5 2 0 0
sa:then pay	0 0 -16 0 19 0 0
sa:then to	0 0 10 0 -8 0 0
sa:there	0 -2 -3 2 6 -18 0
sa:there 's	0 0 9 -12 2 0 0
sa:there ,	0 0 0 13 -13 0 0
sa:there .	-1 0 2 -18 19 -3 -9
sa:thereafter	0 0 8 2 -9 0 0
sa:these	10 0 -11 0 5 0 0
sa:they	-2 -13 5 -9 4 2 -2
sa:they are	0 0 7 0 -19 10 8
sa:they had	1 0 -9 0 6 0 0
sa:they pay	4 0 -13 -5 15 -1 -7
sa:they sign	0 0 11 16 -19 -7 0
sa:they stand	0 0 -4 -3 9 0 0
sa:they were	0 0 -9 11 -7 7 0
sa:thi	-7 0 -1 20 -9 0 0
sa:thi week	0 0 -5 0 -4 11 0
sa:thi year	0 0 0 16 -14 -5 6
sa:thing	0 0 10 -7 -1 -1 0
sa:think	11 0 -1 -3 0 -3 0
sa:think of	0 0 11 0 -10 0 0
sa:third	-3 0 -15 0 25 -8 -3
sa:third round	0 0 0 -3 9 0 0
sa:those	4 0 -16 10 4 -4 -8
sa:those of	0 0 -3 -5 12 0 0
sa:though	0 0 -9 -1 13 0 0
sa:threat	0 0 3 10 -11 0 0
sa:three	-1 0 20 -16 -1 -3 0
sa:three time	0 0 12 -2 -8 0 0
sa:through	0 0 -25 11 2 -1 13
sa:through <day-ahead>	0 0 0 9 -7 0 0
sa:thu	0 0 0 -7 9 0 -2
sa:tile	0 0 17 2 -13 -3 -2
sa:till	0 0 22 -2 -24 0 8
sa:timber	0 0 2 15 -17 10 -11
sa:timber ,	0 0 0 1 -10 10 0
sa:time	8 0 11 4 -9 0 -24
sa:time ,	3 0 0 9 -9 0 -1
sa:time .	0 0 4 -7 8 0 -9
sa:tinned	0 0 0 5 -10 0 4
sa:to	-7 8 -10 -5 7 1 5
sa:to <day-ahead>	-5 5 -5 2 4 -27 3
sa:to <level>	9 7 -24 6 3 -5 0
sa:to <name>	0 0 -2 14 -6 0 -6
sa:to <number>	-1 2 0 -10 12 2 -7
sa:to <organisation>	0 0 11 -7 -3 0 0
sa:to a	6 0 5 11 -7 -7 -12
sa:to an	1 0 0 -9 9 0 0
sa:to be	0 7 -5 -12 3 15 -4
sa:to continue	0 0 -4 0 -4 9 0
sa:to do	0 0 -3 -1 9 0 0
sa:to explain	0 0 -9 0 13 -3 0
sa:to extend	4 0 11 -6 -8 0 0
sa:to follow	0 0 -9 0 2 5 0
sa:to go	0 0 7 0 -9 2 0
sa:to it	0 0 10 -1 -2 -4 0
sa:to its	9 1 6 0 -13 0 0
sa:to keep	0 0 0 -11 12 0 0
sa:to lapse	0 0 5 -13 10 -1 0
sa:to leave	0 0 2 14 -17 1 0
sa:to let	0 0 11 0 -10 0 0
sa:to live	0 0 2 -11 9 0 0
sa:to one	-2 0 -1 -1 9 0 0
sa:to pay	0 0 -4 -7 16 0 -1
sa:to prolong	0 0 13 -3 -6 0 0
sa:to return	0 0 -6 0 11 0 0
sa:to run	0 0 22 2 -20 0 0
sa:to say	0 0 1 5 -9 11 -10
sa:to set	0 0 -6 -3 11 0 0
sa:to sign	-7 0 -20 -4 31 0 0
sa:to sleep	0 0 1 7 -9 0 0
sa:to stand	0 0 0 -9 0 0 7
sa:to stop	0 0 -1 9 -9 3 0
sa:to take	0 0 3 1 -13 0 7
sa:to the	-3 -4 -5 4 -5 -23 28
sa:to them	0 0 0 9 -7 0 0
sa:to which	0 4 -10 -2 6 0 0
sa:together	0 0 -14 -3 13 6 0
sa:together .	0 0 -6 -2 11 0 0
sa:together with	0 0 -7 -9 12 6 0
sa:ton	0 0 7 6 -12 0 0
sa:too	0 3 10 -12 -4 7 -6
sa:too ,	0 0 7 -10 0 0 0
sa:too .	0 0 3 -9 0 8 -1
sa:top	0 0 7 -10 6 0 0
sa:top of	0 0 15 -17 0 0 0
sa:total	0 0 0 12 -9 0 0
sa:trade	-7 0 -2 5 -8 0 16
sa:trade ,	0 0 0 -5 -14 12 7
sa:trade agreement	0 0 -1 -5 10 0 0
sa:trade deficit	0 0 0 10 -10 0 0
sa:trade minister	0 0 -4 14 -11 -1 7
sa:trade ministry	0 0 -2 0 13 -10 0
sa:trade truce	0 0 18 0 -14 0 0
sa:translated	0 0 -2 -9 13 0 0
sa:treaty	5 0 -15 -2 9 7 -1
sa:triple	0 0 -6 11 -5 0 0
sa:truce	8 -2 6 4 -11 7 -13
sa:truce ,	2 0 0 10 -12 0 0
sa:truce .	-3 -7 4 -6 13 0 -14
sa:truce as	0 0 -1 0 -5 9 0
sa:truce begin	-2 0 -10 11 -4 0 5
sa:truce between	10 -2 -3 1 -1 -1 -4
sa:truce end	13 -13 21 -20 -16 7 -3
sa:truce expire	11 0 9 -1 -14 0 0
sa:truce for	0 0 -18 1 16 0 0
sa:truce has	0 0 -14 -1 5 14 0
sa:truce in	0 0 -14 1 15 0 0
sa:truce of	0 21 -16 6 -5 -7 0
sa:truce on	0 0 13 -19 3 0 -3
sa:truce run	0 0 17 -5 -10 0 0
sa:truce that	-3 0 -14 19 -12 5 5
sa:truce was	0 0 9 21 -26 0 0
sa:truce with	-5 0 19 -12 0 -1 -2
sa:truce would	0 0 -7 -5 11 0 1
sa:truck	0 0 7 -11 -7 0 10
sa:tuna	0 0 5 0 -11 0 9
sa:twenty	0 0 11 0 -10 0 0
sa:two	8 0 -15 0 1 16 -11
sa:two .	0 -2 0 -2 9 0 0
sa:two <office>	0 0 -14 -7 18 3 0
sa:two country	4 0 -3 13 -12 7 -7
sa:two or	0 0 0 12 -11 0 0
sa:tyre	0 0 9 5 -19 0 5
sa:under	-5 -8 -13 15 3 -4 -2
sa:under a	0 0 -1 3 -10 -2 14
sa:under it	0 0 14 4 -13 -2 0
sa:under section	-1 0 -2 -12 20 0 0
sa:under the	0 0 -30 4 18 5 -12
sa:under which	0 -3 4 16 -13 -1 -2
sa:understanding of	0 0 0 12 -9 0 -1
sa:unless	-4 -1 14 0 -2 0 -19
sa:unless <organisation>	0 0 -27 0 38 -15 0
sa:unless a	0 0 -5 -3 17 -2 -1
sa:unless somebody	0 0 10 4 -12 0 0
sa:unless the	0 0 12 -1 -5 0 -7
sa:unless they	0 0 0 0 -9 12 0
sa:until	-11 1 -12 14 0 -7 1
sa:until <day-ahead>	-18 -22 -1 8 1 -3 3
sa:until <month-ahead>	0 8 0 0 -4 0 0
sa:until now	0 0 3 7 -18 8 -2
sa:until the	-1 5 -8 13 -8 -2 2
sa:up	-6 -1 10 0 5 -2 -16
sa:up .	0 0 23 5 -22 -1 0
sa:up from	0 0 7 -10 5 0 -7
sa:up on	0 0 0 11 -10 0 0
sa:up to	0 0 -20 -14 37 -2 -6
sa:upon	0 0 -3 4 -11 10 0
sa:us .	0 0 -13 0 14 0 0
sa:use	0 0 0 -9 11 0 0
sa:used	0 0 0 -8 12 0 0
sa:valid	0 0 -8 2 -7 0 12
sa:value	0 0 -3 -14 22 0 0
sa:vegetable	0 0 5 9 -14 0 0
sa:very	0 0 19 -1 -14 -2 0
sa:void	0 0 -12 2 4 0 4
sa:vote on	0 0 -11 0 14 0 0
sa:wait	0 0 -5 -8 14 0 0
sa:wake	0 0 11 10 -16 0 0
sa:wake up	0 0 11 5 -14 0 0
sa:want	4 0 0 -19 8 -4 0
sa:war	0 0 9 -1 -1 0 0
sa:warn ,	0 0 12 0 -17 0 6
sa:warn .	0 0 -14 0 18 -3 0
sa:was	10 0 -3 13 -11 1 -6
sa:was ,	0 0 -4 -1 11 0 0
sa:was <level>	6 0 2 -25 9 -2 0
sa:was <number>	0 -6 -14 15 2 0 -9
sa:was add	0 0 0 10 -7 0 0
sa:was announce	0 0 -11 0 0 14 0
sa:was another	0 0 -9 9 0 0 0
sa:was due	-1 0 10 -7 0 0 0
sa:was for	0 0 -3 10 -5 0 0
sa:was found	0 0 9 0 -6 0 0
sa:was make	0 0 8 14 -19 0 0
sa:was nothing	0 10 0 0 -10 0 0
sa:was prolong	0 0 -10 9 1 0 0
sa:was still	10 0 0 4 -13 0 0
sa:was to	-6 -4 12 -15 2 7 0
sa:watche	0 0 -1 -12 8 0 4
sa:way	0 0 -8 17 -11 1 0
sa:way .	0 0 0 11 -12 3 0
sa:way of	0 0 0 10 -9 0 0
sa:we	-15 -6 16 -22 0 10 3
sa:we have	-4 0 6 -12 7 -1 0
sa:week	-8 -6 -11 12 0 13 -9
sa:week .	-3 0 -21 8 0 16 -2
sa:week of	0 0 -6 0 11 0 0
sa:weekend	0 0 -9 -7 11 7 0
sa:weekly	0 0 -8 0 0 10 0
sa:well	0 0 6 -6 3 0 -11
sa:well .	0 0 -3 -3 12 0 -5
sa:were	0 0 3 6 -9 3 -5
sa:what	-4 -1 7 -2 10 -8 -21
sa:what it	0 0 6 7 -9 0 0
sa:what they	0 0 7 10 -9 -5 0
sa:whatever	0 0 10 4 -10 0 0
sa:wheat	0 0 -8 -6 31 0 -12
sa:when	8 -22 21 -4 -2 -26 -9
sa:when <person>	0 0 -8 0 8 0 0
sa:when a	0 0 -8 1 10 0 0
sa:when it	10 0 17 -6 -9 -1 -8
sa:when the	11 -8 14 9 -21 -12 2
sa:when they	-2 0 -9 -17 28 0 0
sa:where	-6 -3 -10 16 -8 -9 8
sa:where it	0 0 0 15 -17 -5 6
sa:where the	0 0 -6 -8 16 0 0
sa:where they	-4 0 -3 9 0 0 -4
sa:whether	10 0 21 -2 -20 -3 -2
sa:whether <name>	0 0 10 0 -9 0 0
sa:which	4 3 -2 7 -7 9 -10
sa:which <level>	0 0 -10 0 5 0 2
sa:which <name>	0 0 0 1 -10 10 0
sa:which <quality>	0 0 10 0 -7 0 0
sa:which both	0 0 -1 -11 14 0 0
sa:which end	9 3 -5 8 -9 0 0
sa:which had	0 0 0 10 -2 -2 0
sa:which has	0 0 8 3 -10 0 0
sa:which he	0 0 -13 0 13 0 0
sa:which is	0 0 -6 19 -23 16 -1
sa:which lapse	0 0 0 -11 12 0 0
sa:which nobody	0 0 -10 0 15 -3 0
sa:which pay	0 0 0 -1 9 0 -4
sa:which the	3 0 -10 0 2 0 3
sa:whisky	0 0 0 10 -8 0 0
sa:who	0 4 -14 -13 12 8 -2
sa:who has	0 0 -13 0 5 9 0
sa:whole	0 0 -4 6 -15 15 0
sa:will	7 -12 2 14 -9 0 -5
sa:will apply	0 0 -10 0 -3 12 1
sa:will be	-7 0 6 0 -5 -21 11
sa:will become	0 0 10 0 -9 0 0
sa:will charge	0 0 11 3 2 -5 -15
sa:will cost	0 0 11 0 -8 0 0
sa:will do	0 0 0 11 -15 0 3
sa:will go	0 0 -7 -10 21 0 -1
sa:will have	0 0 12 6 -16 0 0
sa:will keep	0 0 0 13 -13 0 0
sa:will not	0 0 -16 3 14 0 -8
sa:will now	0 0 -6 0 -1 9 0
sa:will return	0 0 12 0 -15 2 0
sa:will see	0 0 -9 0 10 0 0
sa:will suspend	0 0 0 11 -8 0 -3
sa:willing	0 0 -4 0 -8 0 12
sa:wine	0 0 0 19 -9 0 -8
sa:wine ,	0 0 0 -9 12 0 0
sa:winter	0 0 5 22 -28 0 2
sa:winter .	0 0 8 17 -22 0 0
sa:with	-23 0 10 -7 7 0 -3
sa:with <level>	0 0 2 10 -14 3 0
sa:with <name>	-12 5 21 -15 1 -5 -8
sa:with <person>	0 0 5 -11 3 0 0
sa:with <span>	0 0 -10 10 0 0 0
sa:with a	0 0 -28 -8 27 -1 0
sa:with both	0 0 0 12 -10 0 0
sa:with his	0 0 5 10 -19 4 0
sa:with it	-5 0 17 1 -10 0 -4
sa:with them	0 0 17 0 -16 0 0
sa:withdraw	0 0 -14 -6 4 -3 13
sa:withdraw by	0 0 0 0 -8 0 10
sa:withdraw its	0 0 -9 0 12 -2 0
sa:within	0 7 11 -9 -3 0 0
sa:without	-1 0 7 0 0 -3 -13
sa:without agreement	0 0 9 0 -8 0 0
sa:without an	10 0 -3 5 -7 0 0
sa:without the	0 0 6 1 -11 3 0
sa:word	1 0 7 -11 -21 10 11
sa:word "	0 0 6 0 -13 0 7
sa:word .	0 0 -9 0 0 10 0
sa:word of	0 0 10 0 -8 0 0
sa:work	0 0 -17 0 22 0 0
sa:work .	0 0 -13 0 14 0 0
sa:worldwide	0 0 9 0 -7 0 0
sa:worldwide surcharge	0 0 10 0 -8 0 0
sa:worth	0 0 10 -5 -8 6 -1
sa:worth <money>	0 0 11 -9 -1 0 0
sa:would be	0 -1 8 3 0 -13 -11
sa:would begin	0 0 11 0 -10 0 0
sa:would go	0 0 -10 -1 17 -3 0
sa:would have	-5 -7 -12 -5 15 6 2
sa:would otherwise	0 0 0 -6 10 -2 0
sa:would rise	0 0 12 1 -14 0 0
sa:write	0 0 7 -12 -1 4 -1
sa:write .	0 0 -3 0 -4 9 0
sa:yarn	3 1 0 2 -12 8 2
sa:yarn from	0 0 0 -9 0 0 6
sa:year	-14 -2 1 3 -2 1 0
sa:year ,	0 3 -6 25 -14 -10 0
sa:year :	0 0 0 -12 -1 4 7
sa:year <number>	0 0 0 -9 6 0 4
sa:year and	0 0 0 -21 21 0 0
sa:york	0 0 -9 0 14 0 -5
sa:york .	0 0 -11 -1 17 0 -3
sa:you	-9 0 6 14 -8 4 -13
sa:you may	0 0 11 0 -18 7 0
sa:you pay	0 0 5 9 -10 0 0
sa:you will	0 0 0 9 -4 0 -2
sa:your	-1 0 23 0 -16 -4 -1
sa:zero	0 0 -4 -3 14 0 -2
sa:zinc	0 0 0 -2 -5 0 9
sa:—	11 14 2 -21 4 -13 -5
sa:— <level>	10 0 -7 0 0 0 0
sa:— <name>	0 0 0 -10 9 0 0
sa:— <span>	0 0 -2 -5 10 0 0
sa:— a	0 8 -9 -5 7 -2 -1
sa:— and	0 0 17 -1 -11 0 0
sb:"	0 -2 -17 3 6 11 0
sb:" <name>	0 0 -11 0 12 0 0
sb:" <span>	0 0 -6 -3 12 0 0
sb:" a	0 0 -4 -1 11 0 0
sb:" for	0 0 9 0 -6 0 0
sb:" not	0 0 11 0 -8 0 0
sb:" on	0 0 9 -1 0 -6 0
sb:" reciprocal	0 0 -19 0 15 7 0
sb:" tariff	0 0 -19 0 15 7 0
sb:" the	0 0 -19 5 0 17 0
sb:\$	0 0 -9 0 10 0 0
sb:\$ <number>	0 0 -9 0 10 0 0
sb:&	0 0 -1 -8 13 0 0
sb:'	-6 5 -4 -10 15 0 0
sb:' tariff	0 0 11 0 -10 0 0
sb:'s	-7 -21 10 -11 7 -5 0
sb:'s ,	0 0 12 1 -11 0 0
sb:'s <level>	0 0 3 1 -10 5 0
sb:'s <number>	0 0 -1 0 -8 3 9
sb:'s <organisation>	10 0 0 0 -9 1 0
sb:'s <span>	0 0 -21 0 11 0 11
sb:'s additional	0 0 13 -10 1 -1 -1
sb:'s and	0 0 0 12 -12 0 0
sb:'s answer	0 0 14 0 -13 0 0
sb:'s commerce	0 0 -4 -6 1 9 0
sb:'s countermeasure	0 0 -2 10 -3 0 -1
sb:'s custom	0 0 -10 2 6 0 0
sb:'s duty	0 0 0 8 5 -6 -17
sb:'s good	3 0 8 -6 0 -10 0
sb:'s minister	0 0 13 2 -9 -2 -2
sb:'s ministry	0 0 -15 0 15 0 0
sb:'s no	0 0 0 0 -12 9 0
sb:'s notice	0 0 -1 -11 15 0 0
sb:'s own	0 0 -4 16 -1 -4 -1
sb:'s parliament	0 0 -9 0 7 3 0
sb:'s second	5 0 -3 0 6 -10 0
sb:'s signature	0 0 0 -1 9 0 0
sb:'s tariff	-1 0 16 0 -3 -5 0
sb:'s the	0 0 -8 -11 21 0 0
sb:'s to	0 0 -9 0 5 0 2
sb:'s trade	0 0 0 -9 12 -2 0
sb:'s truce	-4 0 0 20 -16 4 0
sb:'s two	0 0 2 9 -10 0 0
sb:(	-3 -3 5 -5 9 -13 -5
sb:( <day-gone>	10 -2 -1 -2 -5 3 0
sb:( <day-today>	0 0 0 0 10 -1 -8
sb:( <level>	0 0 -7 -2 14 0 0
sb:( <month-gone>	0 0 -17 0 19 0 0
sb:( <number>	0 0 4 5 -12 6 -3
sb:( <person>	0 0 11 0 -14 1 0
sb:( a	0 0 -1 10 -7 0 1
sb:( c	0 0 13 4 -1 -13 -2
sb:( from	0 0 -3 -5 13 0 0
sb:( it	0 0 12 0 -7 0 0
sb:( translated	0 0 9 6 -15 0 0
sb:)	-7 -4 16 2 -6 -10 0
sb:) :	-6 0 10 0 -14 12 -3
sb:) <name>	0 0 4 0 -9 4 0
sb:) the	0 0 5 8 -6 -12 1
sb:) —	-2 0 11 -4 0 -13 6
sb:*	0 0 -22 8 -6 12 13
sb:,	10 0 1 7 -4 0 -8
sb:, <day-ahead>	0 0 -16 2 10 3 0
sb:, <day-gone>	5 0 10 -9 -9 2 0
sb:, <day-today>	-6 0 -5 1 -5 16 1
sb:, <level>	5 0 -7 -22 3 27 -2
sb:, <money>	0 0 13 0 -12 0 0
sb:, <number>	0 5 -13 -21 17 8 2
sb:, <organisation>	0 0 -5 4 -8 10 0
sb:, <person>	0 0 10 -3 -5 -3 0
sb:, <points>	0 0 15 8 -10 -8 -8
sb:, <quality>	0 0 -9 -15 22 2 -2
sb:, <span>	0 0 -10 10 7 -12 0
sb:, a	0 7 -21 -9 26 0 0
sb:, according	0 0 -3 11 -7 0 0
sb:, after	4 0 -19 1 11 -1 -2
sb:, agree	-1 7 0 -5 -5 0 11
sb:, and	-21 0 2 2 6 -2 -10
sb:, antimony	0 0 -7 0 9 0 0
sb:, as	0 0 15 -3 -1 -6 -14
sb:, at	7 -3 -10 -2 4 9 -2
sb:, battery	0 0 -3 11 -6 0 0
sb:, before	0 0 11 -4 -5 0 0
sb:, begin	0 14 -18 0 -7 0 10
sb:, both	0 0 0 0 -10 0 14
sb:, by	0 0 -4 1 -9 12 5
sb:, conclude	-2 -13 -3 -17 24 4 0
sb:, continue	0 0 13 0 0 -13 0
sb:, counted	0 0 0 8 -12 0 7
sb:, date	0 0 9 2 -12 0 0
sb:, dated	0 0 7 12 -17 0 0
sb:, down	0 0 -1 -14 15 0 0
sb:, end	-4 -2 10 5 -15 5 0
sb:, expire	-3 0 -12 0 17 0 0
sb:, for	8 1 19 11 -19 -16 -13
sb:, from	3 5 -15 -10 6 -2 10
sb:, germanium	0 0 -3 0 8 -3 0
sb:, go	0 0 13 -4 -5 -3 0
sb:, good	0 0 12 -2 -4 -3 0
sb:, has	0 0 -7 -1 10 -6 5
sb:, he	0 0 16 -12 -18 12 0
sb:, hour	-2 0 15 -1 -7 0 0
sb:, impose	0 0 -6 0 11 0 0
sb:, in	-14 -14 -10 13 5 17 -26
sb:, is	0 0 0 10 -10 6 -6
sb:, it	2 0 25 -8 -22 3 0
sb:, know	0 0 -8 0 10 -1 0
sb:, last	0 0 -14 1 17 -9 0
sb:, lasted	0 0 -3 -3 9 0 0
sb:, leave	0 0 10 0 -7 0 0
sb:, make	0 4 2 1 -14 4 0
sb:, meanwhile	0 0 10 0 -7 0 0
sb:, monday	0 0 -12 0 9 0 0
sb:, no	0 0 -11 -1 19 -3 0
sb:, now	0 0 24 -1 -8 -13 -3
sb:, of	0 11 13 0 -25 0 8
sb:, on	6 -4 6 0 -5 -14 7
sb:, one	0 0 -24 0 26 -2 0
sb:, or	0 0 3 -10 8 0 0
sb:, pay	0 0 -9 0 10 0 0
sb:, port	0 0 3 8 -12 0 0
sb:, run	-4 0 -5 -1 16 -7 0
sb:, say	8 0 -3 -8 10 1 -11
sb:, she	0 0 0 10 -2 -3 -2
sb:, sign	-1 -1 1 9 0 -11 -2
sb:, since	0 0 10 0 -5 0 0
sb:, so	9 0 9 -10 -5 -3 -2
sb:, spoke	0 0 -2 0 -7 12 0
sb:, start	0 0 -14 3 4 -1 2
sb:, still	0 0 -7 0 9 0 0
sb:, take	-1 0 2 19 -11 -11 0
sb:, tell	0 0 -8 0 14 -4 0
sb:, thank	0 0 -4 12 -16 9 0
sb:, that	4 0 -10 -1 -12 23 -3
sb:, the	0 -10 -16 8 8 0 5
sb:, through	0 0 -5 0 12 -2 0
sb:, thursday	0 0 -7 -10 15 0 0
sb:, till	0 0 0 -1 -7 10 0
sb:, too	0 0 -11 -7 20 0 0
sb:, truce	0 0 2 15 -13 -2 0
sb:, under	0 -1 5 31 -22 -3 -3
sb:, unless	0 0 6 -1 -9 6 0
sb:, until	-4 7 -2 10 -8 8 -6
sb:, up	0 0 3 -2 -17 15 0
sb:, valid	0 0 14 2 -10 -6 0
sb:, was	0 2 -2 0 4 -16 0
sb:, were	3 0 -8 0 5 -2 0
sb:, when	-3 4 -11 -9 9 8 0
sb:, where	0 0 8 -3 0 0 0
sb:, which	1 6 -8 6 10 -16 -13
sb:, whose	0 0 10 -7 0 -9 0
sb:, will	0 0 -25 0 4 13 8
sb:, with	-2 0 12 -5 -10 -7 10
sb:, worth	0 0 -14 0 16 0 0
sb:, would	0 0 -10 -8 0 19 1
sb:-	1 0 2 0 -10 12 0
sb:- a	0 0 0 0 -11 0 12
sb:- and	0 0 -2 -1 -6 3 10
sb:- call	0 0 -5 21 -17 2 0
sb:- in	0 0 0 9 -8 0 0
sb:- loui	0 0 3 -12 10 0 0
sb:- operated	0 0 4 8 -11 0 0
sb:- tariff	0 0 19 -10 -8 0 0
sb:- to	0 0 -3 -14 19 0 0
sb:. <number>	0 0 -12 3 0 12 -2
sb:. est	0 0 7 -12 -2 0 7
sb:. it	0 0 -3 -3 -10 4 10
sb:. m	0 0 2 0 3 -8 -9
sb:. on	0 0 1 -1 5 -5 -9
sb:/	-9 0 -5 5 -3 4 10
sb:/ <name>	0 0 -7 9 -9 7 0
sb:/ <number>	0 0 5 -4 0 -10 7
sb::	-6 5 13 -1 -15 13 2
sb:: <level>	-2 0 6 -11 2 14 -13
sb:: <name>	-2 0 10 8 -17 0 5
sb:: <number>	0 15 7 11 -17 -14 4
sb:: <organisation>	0 0 -5 -2 12 0 -1
sb:: <points>	0 0 10 0 -8 0 0
sb:: <quality>	9 0 17 1 -24 0 -1
sb:: <seat>	0 0 8 -3 -16 12 0
sb:: <span>	-1 -4 -20 -15 1 19 15
sb:: a	0 -5 -10 5 3 5 0
sb:: at	0 0 9 0 -8 0 0
sb:: because	0 0 0 0 -8 10 0
sb:: for	0 0 0 4 -1 4 -8
sb:: i	-1 0 -8 -7 19 0 0
sb:: if	0 0 9 -1 -15 0 9
sb:: in	0 0 -11 -5 29 -5 -5
sb:: it	-1 0 10 4 -24 12 -1
sb:: its	0 0 -10 0 14 0 0
sb:: our	0 0 10 0 -5 0 -2
sb:: sign	0 0 7 4 -11 0 0
sb:: since	0 0 17 14 -22 -5 0
sb:: that	0 0 -8 -4 13 0 0
sb:: the	-13 8 0 -20 16 -10 6
sb:: their	0 0 -1 10 -11 3 0
sb:: then	0 0 -11 11 1 -4 -1
sb:: there	0 0 -9 0 2 0 6
sb:: they	1 0 -10 1 0 5 0
sb:: three	0 0 2 0 -16 0 13
sb:: truce	0 -2 5 -5 10 -9 0
sb:: until	0 0 15 -10 -6 -3 0
sb:: what	0 0 -10 -20 32 0 -4
sb:: will	0 0 -8 0 15 -5 0
sb:: with	9 0 7 1 -16 0 0
sb:: yes	0 0 0 9 -10 0 0
sb:;	0 5 0 -8 1 -2 -1
sb:; <level>	0 0 -11 -5 19 0 0
sb:; it	-7 0 10 0 0 -15 4
sb:; on	0 0 -8 0 17 -5 0
sb:; that	8 0 -13 -1 3 0 0
sb:; the	0 0 3 29 -26 5 -4
sb:; until	3 0 -10 0 6 0 0
sb:<agent>	-13 -17 7 0 3 10 -25
sb:<day-ahead>	-10 0 -16 2 0 29 -25
sb:<day-ahead> ,	-3 1 -14 2 5 6 -1
sb:<day-ahead> :	0 0 0 11 -4 -9 0
sb:<day-ahead> and	3 0 -13 -18 3 21 -15
sb:<day-ahead> from	0 0 0 6 -10 0 4
sb:<day-ahead> the	0 0 0 10 -14 0 0
sb:<day-ahead> until	0 0 -5 -2 -1 11 0
sb:<day-ahead> would	0 0 14 0 -16 0 0
sb:<day-gone>	18 -4 5 -13 -9 0 0
sb:<day-gone> ,	-22 0 6 -5 3 -2 0
sb:<day-gone> .	0 0 0 10 -3 -3 -2
sb:<day-gone> :	0 0 -11 -2 3 5 5
sb:<day-gone> <name>	0 0 13 0 -8 -1 0
sb:<day-gone> <person>	0 0 0 -4 13 -4 -7
sb:<day-gone> after	0 0 18 -5 -13 0 0
sb:<day-gone> and	-7 0 31 9 -19 -20 0
sb:<day-gone> by	0 0 3 13 -12 -3 0
sb:<day-gone> end	14 0 0 -2 -8 0 0
sb:<day-gone> for	0 0 15 -3 -11 0 0
sb:<day-gone> he	0 0 0 0 -9 11 0
sb:<day-gone> it	0 0 -9 -4 15 -4 2
sb:<day-gone> night	0 0 -15 -3 14 2 0
sb:<day-gone> of	0 0 8 -3 -2 0 0
sb:<day-gone> that	0 0 -8 -11 8 9 -2
sb:<day-gone> the	-1 1 -31 5 13 12 -8
sb:<day-gone> to	19 0 -6 -12 10 -16 2
sb:<day-gone> was	0 0 11 -4 -4 0 0
sb:<day-gone> we	0 0 0 -3 -5 0 10
sb:<day-gone> without	0 0 -1 -7 13 0 0
sb:<day-gone> —	14 -3 -4 0 -6 0 0
sb:<day-today> (	-3 0 -1 3 3 -14 5
sb:<day-today> )	0 0 -7 0 10 5 -8
sb:<day-today> ,	-6 0 -26 16 -8 11 21
sb:<day-today> -	7 3 6 -19 -5 2 -2
sb:<day-today> :	0 0 9 -10 2 0 0
sb:<day-today> ;	3 0 -7 -5 11 -4 0
sb:<day-today> and	0 0 -4 2 17 -11 -6
sb:<day-today> by	0 0 11 0 -7 -2 0
sb:<day-today> extend	0 0 0 -9 3 3 0
sb:<day-today> it	0 0 6 4 -10 0 0
sb:<day-today> sign	0 0 21 0 -11 -11 0
sb:<day-today> that	0 0 14 1 -1 -13 -4
sb:<day-today> to	-4 0 -10 -8 12 3 4
sb:<day-today> with	0 0 0 0 -11 0 11
sb:<day-today> without	0 0 18 -7 -9 0 0
sb:<duty>	-11 -2 2 20 -8 -2 -5
sb:<gate>	1 11 -2 -4 2 0 0
sb:<goods-amount>	5 0 -19 11 4 0 -12
sb:<goods-amount> by	0 0 -1 0 9 0 0
sb:<goods>	-3 -15 2 3 1 -16 6
sb:<level-noun>	-7 -9 0 7 25 -18 -34
sb:<level>	-2 7 11 -14 14 1 -21
sb:<level> ,	-7 0 16 -3 11 -27 -37
sb:<level> ;	1 0 -5 -6 11 -2 0
sb:<level> apply	0 0 0 -3 9 0 -2
sb:<level> as	0 0 -8 -20 9 6 6
sb:<level> at	0 10 0 -11 0 10 -12
sb:<level> before	0 0 -2 8 0 0 0
sb:<level> duty	-5 0 0 -20 17 3 -6
sb:<level> for	0 8 0 -19 13 -1 -6
sb:<level> from	0 -1 -8 0 0 2 6
sb:<level> has	0 0 7 -11 0 0 0
sb:<level> if	0 0 4 10 -13 0 0
sb:<level> in	0 -5 4 1 -13 10 3
sb:<level> is	0 0 9 7 -8 -4 -5
sb:<level> levy	0 0 0 12 -11 0 0
sb:<level> more	0 0 0 -2 11 0 -1
sb:<level> of	0 0 9 -1 -8 0 1
sb:<level> off	0 0 -9 0 11 0 0
sb:<level> on	10 -6 -2 -4 -6 31 -11
sb:<level> remain	0 0 12 0 -3 -6 0
sb:<level> stay	0 0 -8 0 9 -1 0
sb:<level> surcharge	0 0 -8 0 11 0 0
sb:<level> tax	0 0 15 0 -21 0 8
sb:<level> to	-1 3 -22 0 18 -4 -2
sb:<level> until	0 0 12 -6 0 -6 -11
sb:<level> was	0 0 -5 -3 12 0 0
sb:<level> when	0 0 -6 9 0 0 0
sb:<level> with	0 0 -6 -10 15 0 0
sb:<level> —	0 0 3 7 -10 0 0
sb:<money>	0 0 7 22 -5 -23 -22
sb:<money> in	0 0 0 11 -9 0 0
sb:<money> that	0 0 8 8 -15 0 0
sb:<month-ahead>	1 0 21 1 -23 5 -3
sb:<month-gone>	0 -6 -1 -2 -2 12 0
sb:<month-gone> )	0 0 -17 0 19 0 0
sb:<month-gone> ,	0 0 -16 -9 11 17 2
sb:<month-gone> ;	0 0 11 0 -4 -2 0
sb:<month-gone> and	0 4 12 -5 -6 -4 0
sb:<month-gone> for	0 0 -17 -6 20 1 3
sb:<month-gone> has	0 0 4 10 -13 0 0
sb:<month-gone> is	0 0 9 0 -5 -13 9
sb:<month-gone> it	0 0 -11 0 5 4 0
sb:<month-gone> on	0 0 0 14 -15 0 0
sb:<month-gone> run	0 0 11 0 -6 -2 0
sb:<month-gone> that	0 0 -15 0 -9 20 0
sb:<month-gone> the	0 0 11 -11 0 0 0
sb:<month-gone> to	0 0 0 9 1 -9 0
sb:<month-gone> until	0 0 -4 10 -3 0 0
sb:<name>	9 -8 11 -1 -3 -8 -4
sb:<name> 's	-14 -12 -7 12 18 -9 -14
sb:<name> (	0 0 20 2 -9 -3 -8
sb:<name> ,	3 -7 35 -9 -8 -17 -20
sb:<name> -	0 0 12 -1 -7 0 0
sb:<name> /	0 0 -7 9 -9 7 0
sb:<name> <day-today>	0 0 2 -10 0 0 7
sb:<name> <level>	5 0 7 -13 4 -11 0
sb:<name> again	0 0 -14 -1 19 0 0
sb:<name> and	4 8 8 -5 -18 8 7
sb:<name> announce	0 0 -9 0 8 4 0
sb:<name> are	0 0 5 0 6 -8 -7
sb:<name> at	-2 0 9 6 -7 0 -4
sb:<name> begin	-8 0 -2 0 12 0 0
sb:<name> charge	0 0 2 7 -12 6 0
sb:<name> conclude	8 -5 0 -3 0 -1 0
sb:<name> continue	0 0 4 12 -8 -9 0
sb:<name> cut	0 0 0 11 -12 0 2
sb:<name> doe	0 0 -6 0 10 0 0
sb:<name> end	5 0 -9 19 -4 -11 2
sb:<name> for	0 0 11 4 -21 7 0
sb:<name> from	4 0 -11 5 -6 11 -3
sb:<name> gave	0 0 -4 16 -5 -2 0
sb:<name> give	0 0 -21 0 24 0 0
sb:<name> had	13 6 -15 -2 -4 -1 7
sb:<name> in	0 -4 11 -18 0 7 0
sb:<name> is	-4 0 -13 -1 16 4 -1
sb:<name> it	0 0 -5 -7 11 0 2
sb:<name> keep	0 0 -9 5 4 -3 0
sb:<name> lapse	16 0 0 2 -16 0 0
sb:<name> let	2 0 -15 -3 14 0 0
sb:<name> levy	8 0 0 -10 -3 0 1
sb:<name> make	-1 -1 -6 4 13 -9 0
sb:<name> meet	0 0 0 -14 -3 12 0
sb:<name> on	-4 5 5 -20 13 -5 -2
sb:<name> open	0 0 0 -6 9 0 0
sb:<name> over	-4 0 -3 -1 14 -3 0
sb:<name> pay	1 0 0 -13 13 0 -8
sb:<name> put	0 0 -10 10 2 -3 0
sb:<name> raise	9 0 -9 -2 0 0 0
sb:<name> reach	0 0 0 10 -8 0 0
sb:<name> run	-13 0 12 -9 4 -6 7
sb:<name> say	6 0 -16 -9 16 -3 2
sb:<name> settle	0 0 -9 13 -14 12 0
sb:<name> since	0 0 -7 13 -6 0 0
sb:<name> slap	0 0 0 -6 -3 0 9
sb:<name> start	0 0 9 1 -10 0 0
sb:<name> stay	0 0 17 0 -16 0 0
sb:<name> take	0 0 9 0 -11 4 1
sb:<name> that	0 0 16 15 -17 -10 -6
sb:<name> the	0 0 0 -12 3 2 5
sb:<name> to	0 0 -24 0 -6 16 14
sb:<name> under	0 0 18 2 -19 0 0
sb:<name> until	0 0 4 -2 -8 9 0
sb:<name> was	-10 0 0 -19 29 -8 0
sb:<name> we	0 0 -9 0 10 0 0
sb:<name> were	0 0 10 0 -7 0 0
sb:<name> which	0 0 1 -2 -6 8 0
sb:<name> will	-8 0 0 0 -24 19 19
sb:<name> with	0 0 -9 13 0 0 -3
sb:<name> would	0 0 -12 -9 13 -3 6
sb:<name> —	-1 0 12 0 3 -6 -14
sb:<not>	9 -20 2 -13 5 -3 -5
sb:<number>	15 -2 -2 -4 15 -21 -7
sb:<number> )	2 0 10 12 -17 -1 -3
sb:<number> ,	18 -4 21 7 -22 -6 -21
sb:<number> -	0 0 -6 -6 13 0 0
sb:<number> :	-1 9 -11 4 0 -5 7
sb:<number> ;	0 0 0 12 -6 0 0
sb:<number> <day-today>	0 0 -7 0 11 0 0
sb:<number> <name>	0 0 12 0 -1 0 -7
sb:<number> <person>	0 -1 16 -2 -3 -11 2
sb:<number> a	0 0 13 -7 1 -8 -7
sb:<number> am	0 0 -10 4 6 0 0
sb:<number> and	0 0 -16 -3 3 5 8
sb:<number> as	0 0 -11 7 2 0 0
sb:<number> both	0 0 -1 9 -11 4 0
sb:<number> exclusion	0 0 12 8 -3 -17 0
sb:<number> franc	0 0 -9 0 11 -1 0
sb:<number> hour	0 0 -2 0 9 0 -1
sb:<number> in	0 0 6 -12 5 -3 0
sb:<number> is	0 0 -3 9 -1 0 0
sb:<number> million	0 0 -12 0 13 0 0
sb:<number> more	0 0 -10 0 12 0 0
sb:<number> notice	0 0 7 6 -10 -1 0
sb:<number> p	0 0 -17 11 5 0 0
sb:<number> percent	0 0 0 -9 11 0 0
sb:<number> run	0 0 0 0 -9 11 0
sb:<number> the	0 0 1 -9 15 -8 0
sb:<number> there	0 6 0 -6 -13 0 14
sb:<number> to	0 0 -4 13 -3 0 0
sb:<number> would	0 0 0 10 -7 0 0
sb:<number> —	0 0 -26 0 4 22 1
sb:<office>	-20 -10 5 15 2 -7 -12
sb:<office> 's	0 0 -10 -4 21 -2 0
sb:<office> (	0 0 12 3 -12 0 0
sb:<office> ,	0 0 13 13 -12 -6 0
sb:<office> :	0 0 -24 14 12 -1 -4
sb:<office> <person>	0 0 16 1 0 -11 -7
sb:<office> agree	0 0 -7 10 -8 9 -4
sb:<office> had	0 0 0 6 -9 3 0
sb:<office> have	0 0 5 -16 11 0 0
sb:<office> in	0 0 -13 -5 21 0 0
sb:<office> order	0 0 13 2 -9 -6 0
sb:<office> review	0 0 9 0 -6 0 0
sb:<office> sign	0 0 10 -4 -2 0 0
sb:<office> want	0 0 12 0 -10 0 0
sb:<office> will	0 0 -12 2 8 0 0
sb:<organisation>	-1 -10 -20 22 9 -8 -5
sb:<organisation> 's	0 0 11 -15 3 -2 -5
sb:<organisation> ,	0 0 -12 5 -3 6 6
sb:<organisation> :	0 0 -9 -3 13 0 0
sb:<organisation> and	0 0 -25 -3 22 1 0
sb:<organisation> could	0 0 7 9 -16 0 0
sb:<organisation> doe	0 0 6 0 -11 0 4
sb:<organisation> has	0 0 1 0 1 5 -16
sb:<organisation> in	0 0 -13 5 -5 5 15
sb:<organisation> last	0 0 -1 0 9 -7 0
sb:<organisation> let	10 0 0 -1 -8 0 0
sb:<organisation> put	0 0 1 11 -12 0 0
sb:<organisation> recall	0 0 8 11 -15 -1 0
sb:<organisation> refuse	0 0 -9 10 0 0 0
sb:<organisation> say	0 0 2 0 10 -12 -9
sb:<organisation> tell	0 0 9 0 -7 0 0
sb:<organisation> will	0 0 -10 0 18 -6 0
sb:<person>	-35 -18 7 -9 -1 11 4
sb:<person> 's	10 0 13 -6 -15 0 -3
sb:<person> (	-6 0 8 -12 -3 6 0
sb:<person> )	0 0 15 6 -25 2 0
sb:<person> ,	-15 -2 13 15 -7 -9 -14
sb:<person> :	-9 0 -20 5 -8 18 18
sb:<person> agree	0 0 21 -16 -1 -16 6
sb:<person> and	-6 1 17 7 -1 -20 -10
sb:<person> announce	0 0 9 -4 0 -8 0
sb:<person> come	0 0 0 -1 10 -1 0
sb:<person> gave	0 0 -6 0 12 -3 0
sb:<person> had	0 -2 21 3 -13 0 -4
sb:<person> has	0 0 1 -8 -10 11 7
sb:<person> in	0 0 -17 -1 0 6 9
sb:<person> is	0 0 0 -1 9 -9 0
sb:<person> meet	0 0 -12 24 -10 0 0
sb:<person> of	0 0 12 4 -3 -4 -8
sb:<person> on	0 0 -2 -12 22 -4 -1
sb:<person> say	-3 0 0 17 -15 8 -4
sb:<person> sign	1 -3 -15 -6 28 -3 -7
sb:<person> spoke	0 0 -9 0 15 0 0
sb:<person> take	0 0 0 1 -10 0 8
sb:<person> that	0 0 -5 0 -6 12 0
sb:<person> was	0 0 -4 0 -3 10 0
sb:<points>	-10 5 15 -18 -12 25 -12
sb:<points> ,	0 0 -12 2 -11 23 0
sb:<points> are	0 0 12 0 -11 -7 3
sb:<points> for	0 0 0 10 1 0 -13
sb:<points> of	0 3 6 -24 13 -3 -4
sb:<points> on	-4 6 -9 -8 4 9 0
sb:<points> sleep	0 0 -11 -4 7 8 0
sb:<points> stay	0 0 0 0 -11 8 0
sb:<points> suspend	0 0 13 2 -14 -2 0
sb:<points> that	0 0 -5 -10 3 9 2
sb:<points> until	0 0 7 10 -15 -1 0
sb:<quality>	22 -10 2 -5 -10 10 2
sb:<quality> butter	0 0 -8 0 10 0 -1
sb:<quality> car	0 0 0 -4 10 -3 0
sb:<quality> cod	0 0 -2 0 9 -3 0
sb:<quality> colleague	6 0 -6 -15 -4 8 8
sb:<quality> date	0 0 0 1 -12 1 8
sb:<quality> duty	-2 3 12 -11 -10 3 11
sb:<quality> embassy	7 0 0 7 -13 0 0
sb:<quality> glass	0 0 11 0 -9 0 0
sb:<quality> good	-12 0 9 -14 7 -16 10
sb:<quality> half	0 0 -10 0 0 11 0
sb:<quality> machine	0 0 0 0 -9 0 11
sb:<quality> minister	0 0 3 4 -11 5 0
sb:<quality> ministry	0 0 0 0 -8 11 0
sb:<quality> oil	0 0 8 2 -10 0 0
sb:<quality> olive	0 0 -8 16 -7 0 0
sb:<quality> one	0 0 -19 0 15 -9 9
sb:<quality> onion	0 0 8 5 -11 0 0
sb:<quality> origin	0 0 -1 0 -10 9 5
sb:<quality> paper	0 0 0 0 11 0 -9
sb:<quality> pepper	0 0 -7 9 0 0 -1
sb:<quality> republic	0 0 11 0 -9 -3 0
sb:<quality> senate	0 0 -10 0 12 0 0
sb:<quality> ship	0 0 -6 -3 18 0 -8
sb:<quality> side	0 0 3 -21 8 3 0
sb:<quality> tariff	0 0 13 -19 2 0 0
sb:<quality> tea	0 0 11 10 -21 -7 9
sb:<quality> tomatoe	0 0 8 9 -16 0 0
sb:<quality> wine	0 0 -14 -11 17 0 6
sb:<seat>	-17 -24 2 -5 2 3 17
sb:<seat> ,	-15 -1 2 0 -1 -1 12
sb:<seat> :	0 0 -10 -1 5 9 0
sb:<seat> ;	0 0 -7 0 9 0 0
sb:<seat> <day-today>	0 0 11 -7 0 -1 0
sb:<seat> and	10 -7 19 -5 -26 5 7
sb:<seat> announce	0 0 -12 0 16 -1 0
sb:<seat> are	0 0 2 0 -12 0 9
sb:<seat> give	0 0 5 0 -15 0 12
sb:<seat> have	0 0 10 7 -12 2 -6
sb:<seat> last	0 0 10 1 -11 0 0
sb:<seat> on	-2 -1 11 4 -10 -7 1
sb:<seat> suspend	0 0 -7 -5 0 10 0
sb:<seat> take	0 0 0 9 -7 0 0
sb:<seat> that	0 0 0 0 -9 7 0
sb:<seat> time	-2 0 -2 10 -8 0 3
sb:<seat> to	0 0 10 0 -8 0 0
sb:<seat> until	0 0 10 0 -8 0 0
sb:<seat> would	0 0 -13 0 7 7 0
sb:<seat> —	2 0 -14 -2 11 -6 3
sb:<sender>	-6 -1 0 12 8 -20 -4
sb:<span>	-24 9 5 -1 -12 -3 20
sb:<span> ,	-10 16 -10 -9 -7 0 30
sb:<span> ;	0 0 17 -1 -10 -1 0
sb:<span> and	-14 0 -15 -7 20 16 -11
sb:<span> are	0 0 13 0 -10 0 0
sb:<span> before	3 0 -2 -9 12 0 -5
sb:<span> begin	0 0 0 -4 15 0 -9
sb:<span> between	-6 0 -1 -2 14 0 0
sb:<span> end	9 10 -3 0 -25 13 0
sb:<span> from	-1 7 -13 12 -15 -3 8
sb:<span> in	0 -4 -25 6 10 10 -5
sb:<span> last	0 0 0 -7 9 0 0
sb:<span> leave	0 0 10 0 -5 0 0
sb:<span> more	0 0 0 0 -14 12 0
sb:<span> of	0 -3 7 -9 6 -15 9
sb:<span> pause	0 0 0 10 -8 0 0
sb:<span> tariff	0 0 3 0 -10 0 9
sb:<span> that	0 0 14 0 -8 0 0
sb:<span> the	0 0 -6 -7 15 0 -1
sb:<span> to	0 0 22 3 -9 -12 -1
sb:<span> truce	-8 -2 -12 0 27 -6 -11
sb:<span> were	-2 0 11 -3 -3 0 0
sb:<span> when	0 0 13 0 -10 0 0
sb:<taker>	-6 0 -9 0 21 -19 -7
sb:<v-agree>	-14 -2 5 -1 0 -5 9
sb:<v-bear>	0 -4 -10 -1 -1 11 11
sb:<v-begin>	-13 -1 -2 10 -8 -1 12
sb:<v-buy>	-7 -1 7 0 7 -12 -12
sb:<v-deny>	0 0 -13 -2 25 -10 -2
sb:<v-end>	11 -13 0 -17 1 10 -25
sb:<v-lack>	-1 0 -8 -7 17 -1 -3
sb:<v-propose>	-16 3 -22 -5 10 17 4
sb:<v-return>	5 0 -7 9 -4 13 -18
sb:<v-say>	-6 1 1 11 0 0 -16
sb:<v-sell>	3 -2 0 -12 14 -10 -2
sb:<v-sign>	3 0 -2 -9 1 3 10
sb:<v-stay>	-7 0 11 0 1 -2 -23
sb:<v-suspend>	-19 -2 3 14 -9 -1 4
sb:<v-target>	-3 -11 -3 2 14 -8 -8
sb:<v-threaten>	0 0 0 -8 19 -6 -6
sb:<v-up>	11 0 -7 -11 6 5 -4
sb:?	0 0 7 7 -12 0 0
sb:? *	0 0 2 8 -10 0 0
sb:@	0 0 0 11 -10 0 0
sb:[	0 0 -7 -11 -15 13 17
sb:]	0 0 -5 -4 -21 14 17
sb:_	0 0 13 3 -8 -7 0
sb:a	-19 -12 4 -7 5 -6 21
sb:a )	0 0 -1 10 -6 0 0
sb:a .	0 0 15 -7 0 -8 -7
sb:a :	0 0 15 -4 -19 0 6
sb:a <quality>	0 0 -5 0 11 0 -5
sb:a <span>	-1 0 14 14 -14 -8 0
sb:a bargain	0 0 10 0 -8 0 0
sb:a column	0 0 12 0 -12 0 0
sb:a date	0 0 10 0 -2 -5 0
sb:a decree	0 0 15 -9 -2 0 0
sb:a dinner	0 0 13 0 -10 0 0
sb:a duty	0 0 -17 0 9 -5 7
sb:a few	0 0 -10 0 12 0 0
sb:a first	-2 -2 9 0 -3 0 0
sb:a good	0 0 1 10 -9 0 0
sb:a letter	0 0 -2 -8 18 0 -2
sb:a list	0 0 8 6 -13 0 0
sb:a meet	0 0 13 -2 -12 3 0
sb:a new	0 0 0 -12 5 4 0
sb:a paper	0 0 0 0 -15 6 9
sb:a pause	-2 -3 7 0 3 -15 0
sb:a period	0 0 1 4 -13 0 3
sb:a proclamation	0 0 -7 -5 18 0 0
sb:a prolongation	0 0 9 2 -9 -2 0
sb:a protocol	0 0 -3 -12 17 0 0
sb:a second	-1 -4 -22 0 2 7 11
sb:a separate	0 0 -4 -2 10 0 0
sb:a signature	0 0 -1 3 -15 4 9
sb:a standstill	0 0 -7 -1 -10 14 5
sb:a surcharge	0 0 -13 -2 20 0 0
sb:a tariff	10 0 14 -1 -11 -1 -9
sb:a telephone	0 0 -12 -4 6 2 4
sb:a third	0 0 -8 -4 0 0 10
sb:a trade	9 0 7 5 -18 0 0
sb:a truce	-18 0 -8 19 -3 -8 9
sb:aarhu	0 0 -1 9 -5 0 0
sb:abeyance	0 0 13 2 -11 -5 0
sb:about	0 0 -7 -17 14 8 0
sb:about the	0 0 0 -5 11 0 0
sb:about to	0 0 7 0 -9 1 0
sb:abroad	0 0 -7 0 12 0 0
sb:accept	0 0 -15 0 3 0 7
sb:accord	0 0 0 -11 2 0 4
sb:accord ,	0 0 8 0 -15 0 9
sb:according	0 0 -14 5 -8 16 0
sb:according to	0 0 -10 6 -9 11 1
sb:act	-5 0 0 0 12 0 -1
sb:acted	0 0 -1 -7 11 0 0
sb:add	0 0 10 -10 7 -22 6
sb:add that	0 0 6 0 3 -11 0
sb:additional <level>	0 0 10 -9 2 0 -3
sb:additional tariff	0 0 3 23 -24 0 -2
sb:adjust	0 0 -4 10 -5 0 0
sb:administration	0 0 -10 -3 14 0 0
sb:admit	0 0 18 0 -18 0 0
sb:adopt the	0 0 -9 0 -1 11 0
sb:affiliate	0 0 -13 0 16 -3 0
sb:african	-4 0 -4 0 11 0 0
sb:african growth	-4 0 -4 0 11 0 0
sb:after <level>	0 0 0 10 -10 0 0
sb:after <number>	0 0 -8 0 2 0 2
sb:after their	9 0 -13 0 3 0 0
sb:after two	0 0 -9 1 7 0 -1
sb:again	-5 9 4 11 -7 -7 0
sb:again be	0 0 3 0 -10 6 0
sb:again before	0 0 15 0 -13 0 0
sb:again on	0 0 -11 0 0 3 7
sb:against	0 0 -11 0 12 1 -5
sb:against <name>	0 0 0 10 -10 0 0
sb:against the	0 0 -8 -2 12 0 0
sb:agenda	0 0 9 0 -7 0 0
sb:ago	-1 0 0 0 -8 9 0
sb:agree	-15 -6 0 -12 -1 12 16
sb:agree ,	0 0 3 0 -13 13 -3
sb:agree <day-gone>	0 0 4 0 7 -12 0
sb:agree at	0 0 8 1 -11 0 2
sb:agree by	0 -1 12 12 -12 -6 -3
sb:agree for	0 0 -2 17 -9 -1 0
sb:agree in	-7 -4 25 -8 1 -17 -3
sb:agree last	3 4 -2 -12 7 -1 0
sb:agree on	-5 0 -22 7 1 3 4
sb:agree to	0 0 -21 -27 0 31 17
sb:agreement	-7 0 -4 -31 34 -14 -1
sb:agreement ,	0 4 -14 -3 13 -4 0
sb:agreement between	0 0 -6 0 11 -1 0
sb:agreement by	0 0 5 0 -8 3 0
sb:agreement is	0 0 10 -2 -1 -4 0
sb:agreement the	0 0 -5 0 10 -2 0
sb:agreement was	0 0 0 7 -12 8 0
sb:agreement with	0 0 -12 -13 28 0 0
sb:agricultural	0 0 0 12 -10 0 0
sb:ahead	0 0 -15 0 19 0 0
sb:aire	0 11 0 -9 -2 0 0
sb:aire on	0 8 0 0 -5 0 0
sb:airport	0 0 -3 -8 14 0 0
sb:al	0 0 5 7 -10 0 0
sb:al -	0 0 5 8 -11 0 0
sb:alert	0 0 -11 -11 25 0 -4
sb:alert <number>	0 0 0 -7 11 0 0
sb:alexandria	0 0 0 -1 10 -5 0
sb:ali	0 0 10 0 -5 -3 0
sb:all	1 0 -14 0 0 16 4
sb:all country	0 0 -6 -2 15 -1 0
sb:all four	0 0 -3 12 -16 8 -2
sb:all of	0 0 8 -3 -10 9 0
sb:all other	0 0 -9 0 13 0 0
sb:all thi	0 0 -2 12 -7 0 -2
sb:all three	0 0 -11 0 0 6 5
sb:almond	0 0 12 0 -11 0 0
sb:along	0 0 0 -6 9 0 0
sb:already	0 0 -9 5 8 0 -2
sb:also	0 0 -4 -13 18 5 -12
sb:also say	0 0 11 0 -9 0 0
sb:aluminum	0 0 -7 -8 19 0 0
sb:am on	0 0 -12 5 8 0 0
sb:amnesty	0 0 -10 0 26 -9 -12
sb:an	10 3 -7 -13 12 -1 -2
sb:an <office>	0 0 10 1 -6 -5 0
sb:an additional	0 0 1 -19 15 0 -4
sb:an agreement	0 0 1 -21 14 -1 5
sb:an arrangement	5 0 0 9 -9 -2 0
sb:an extension	0 0 13 -11 -17 15 -4
sb:an extra	0 0 0 13 -8 -2 0
sb:an understanding	0 0 0 11 -7 0 0
sb:and	-2 -4 11 -1 -3 -5 0
sb:and ,	0 0 -4 -11 19 0 -2
sb:and -	0 0 -2 -1 -6 3 10
sb:and <level>	12 0 -27 -11 10 -7 15
sb:and <name>	5 8 11 -9 -20 6 13
sb:and <number>	0 0 11 -9 -4 0 5
sb:and <person>	-6 1 32 0 2 -33 -22
sb:and <seat>	10 -7 24 -2 -21 4 -10
sb:and <span>	0 0 11 0 -8 0 -1
sb:and a	0 0 -15 -8 22 -2 1
sb:and after	0 0 5 -5 -11 2 7
sb:and again	0 0 6 8 -13 0 0
sb:and agree	0 0 -21 4 7 8 0
sb:and aluminum	0 0 -6 -3 13 0 0
sb:and at	0 0 0 -3 10 -1 -1
sb:and beef	0 0 -11 0 3 8 0
sb:and come	0 0 13 0 -12 2 -2
sb:and cork	0 0 -4 0 8 0 0
sb:and due	0 0 10 -2 -5 0 0
sb:and for	0 0 8 2 -10 0 0
sb:and from	0 0 -7 2 -6 0 12
sb:and furniture	0 0 6 -3 -7 -2 7
sb:and has	0 0 5 22 -21 -3 0
sb:and have	0 0 -11 8 -6 8 0
sb:and hold	0 0 0 10 -9 0 0
sb:and i	0 0 0 0 -19 4 19
sb:and if	0 0 13 0 -12 0 0
sb:and in	9 0 0 -10 1 0 0
sb:and it	-3 0 15 15 -12 -10 -2
sb:and last	0 0 18 0 -8 -4 0
sb:and management	0 0 -10 0 14 -2 0
sb:and may	0 0 -11 0 12 0 0
sb:and not	0 0 -14 -4 23 -3 0
sb:and on	-1 0 -15 -7 16 2 2
sb:and one	0 0 -13 4 7 0 0
sb:and pea	0 0 -2 -1 10 -1 0
sb:and run	2 0 0 -2 -10 11 0
sb:and so	0 0 -15 -2 19 1 -3
sb:and sugar	0 0 -13 0 6 6 0
sb:and superhard	0 0 0 11 -9 0 0
sb:and that	0 0 -11 -6 23 0 -10
sb:and the	-17 -4 -16 12 15 -7 4
sb:and then	0 0 -12 -2 19 0 0
sb:and they	0 0 -7 0 -1 11 0
sb:and until	0 0 6 0 -16 11 0
sb:and was	0 6 2 4 -13 0 0
sb:and which	0 0 18 5 -16 -7 0
sb:and will	0 0 12 0 0 -11 -8
sb:and with	0 0 0 6 -11 6 0
sb:and would	0 0 -1 -1 13 -11 0
sb:announce	0 -1 12 -13 -1 3 -6
sb:announce a	0 0 0 -3 8 -10 3
sb:announce in	0 0 11 6 -9 -1 -6
sb:announce on	0 0 -1 -5 0 12 -3
sb:announce tariff	0 0 0 0 -11 12 0
sb:announce that	0 0 9 5 -4 -14 0
sb:announce thi	0 0 0 4 -12 0 8
sb:announcement	0 0 -13 12 4 0 -7
sb:announcement of	0 0 -6 10 -2 0 0
sb:another	5 -6 -14 2 1 6 6
sb:another <money>	0 0 -5 -2 10 0 0
sb:another <number>	1 0 10 1 -13 0 0
sb:another <points>	0 0 -11 8 -6 14 0
sb:another <span>	7 -3 -8 0 1 -2 10
sb:answer	0 0 7 -16 0 10 -10
sb:answer ,	0 0 9 0 -4 0 0
sb:antigua	0 0 -1 -9 0 9 0
sb:antimony	0 0 -3 0 8 -3 0
sb:any	0 0 2 -10 8 0 -6
sb:anything ,	0 0 -10 0 12 0 0
sb:app	0 0 -6 0 13 -4 0
sb:apple	0 0 10 1 -1 -3 -9
sb:apply	0 0 19 5 -17 -3 1
sb:apply again	0 0 0 0 8 -6 0
sb:apply from	0 0 12 -4 3 -9 -5
sb:apply the	0 0 0 8 -2 0 -4
sb:approval	0 0 -12 -3 5 0 5
sb:approve ,	0 0 -9 0 0 9 0
sb:approve it	0 0 -7 0 15 0 -2
sb:are	-3 -5 2 -3 12 -12 -2
sb:are <level>	0 0 0 0 -10 11 0
sb:are at	0 0 -8 0 9 0 0
sb:are charge	0 0 2 7 -10 0 0
sb:are extend	0 0 -10 0 1 7 0
sb:are informed	-4 0 -6 9 3 0 -3
sb:are now	0 0 7 0 -18 13 0
sb:are on	0 0 -8 0 10 0 0
sb:are over	0 0 18 0 -16 0 0
sb:are suspend	0 0 2 16 1 -23 -14
sb:are the	0 0 -11 1 3 5 0
sb:are to	0 0 -17 -12 35 -3 -2
sb:are up	0 0 10 0 -9 0 0
sb:armistice	4 7 -7 9 -6 -6 0
sb:arrangement	1 -3 17 2 -25 4 0
sb:arrangement ,	0 0 -3 12 -6 0 0
sb:arrangement make	0 0 0 -9 10 0 0
sb:arrive	0 0 0 -9 -4 0 16
sb:arrive before	0 0 0 -4 -4 0 10
sb:arrived	0 0 -7 16 -8 0 0
sb:arrived on	0 0 -3 9 -4 0 0
sb:article	0 -1 -14 5 13 0 0
sb:as	12 3 -3 2 -12 1 1
sb:as before	0 0 0 0 -8 9 0
sb:as from	0 0 2 8 0 -1 -11
sb:as long	9 0 8 1 -13 -5 0
sb:as of	2 9 -27 14 -14 -2 15
sb:as part	0 0 1 0 -10 7 0
sb:as since	0 0 0 -11 12 0 0
sb:as the	8 0 -4 21 -15 -6 0
sb:as they	0 0 9 0 -11 1 0
sb:as to	0 0 17 0 -13 0 0
sb:as you	9 0 -8 3 -4 0 0
sb:aside for	0 0 0 -10 12 0 -1
sb:ask	0 0 12 -4 -9 -1 1
sb:asleep	0 0 18 11 -24 -2 0
sb:asleep until	0 0 8 4 -12 0 0
sb:assembly	8 0 -11 0 4 0 0
sb:at	16 -5 10 -11 -1 0 -10
sb:at <level>	-2 0 14 -2 -12 8 -9
sb:at <number>	20 -4 -11 -18 15 -1 0
sb:at a	0 0 -3 0 -14 2 20
sb:at it	0 0 -9 -3 18 0 0
sb:at midnight	4 0 0 0 2 -10 -1
sb:at nil	0 0 0 8 -12 5 0
sb:at once	0 0 11 0 -3 -8 0
sb:at one	0 0 -11 2 12 0 -3
sb:at sea	0 0 -3 -4 10 -7 0
sb:at stake	0 0 14 0 -10 0 0
sb:at the	0 5 -2 -16 14 2 -13
sb:athen	0 0 -15 -5 20 0 0
sb:autumn	0 0 -8 5 5 7 -11
sb:away	2 0 3 0 -25 13 10
sb:b	0 0 -5 0 10 -2 0
sb:back	14 0 -11 3 5 -10 1
sb:back ,	0 0 -12 0 15 0 0
sb:back at	10 0 2 -8 -4 0 0
sb:back for	0 0 -7 0 -6 13 0
sb:back its	0 0 0 3 -9 0 8
sb:back on	0 0 -1 14 -1 -2 -9
sb:back to	0 0 -10 -8 18 -9 7
sb:ban	0 0 -5 -6 16 -7 0
sb:ban on	0 0 -8 -3 16 -2 0
sb:banana	0 0 4 19 -12 -5 -12
sb:bank	0 0 -7 -2 12 0 0
sb:bargain that	0 0 10 0 -9 0 0
sb:barley	0 0 9 0 -13 7 0
sb:battery and	0 0 0 11 -13 0 0
sb:be	-20 -11 -2 19 -8 11 -11
sb:be <number>	0 0 -1 1 16 -2 -16
sb:be apply	0 0 4 8 -6 -10 1
sb:be approve	0 0 -13 0 5 9 0
sb:be at	0 0 -13 6 0 3 0
sb:be back	0 0 -10 12 0 0 -2
sb:be charge	0 0 2 10 -5 -3 -2
sb:be completed	0 0 9 0 -7 0 0
sb:be cut	0 0 -9 0 2 8 0
sb:be done	0 0 -5 -4 13 0 0
sb:be due	0 0 10 8 -12 -6 0
sb:be extend	0 0 13 -1 -11 0 0
sb:be in	0 0 -18 3 16 -3 -3
sb:be look	0 0 0 0 -11 12 0
sb:be over	0 0 19 0 -10 -9 0
sb:be prolong	0 0 -21 -5 16 12 -2
sb:be suspend	0 0 1 0 -11 1 7
sb:be there	0 0 -7 0 10 0 0
sb:beach	0 0 -9 0 11 0 0
sb:bean	0 0 0 -8 10 0 -4
sb:bearing	0 0 0 11 -9 0 0
sb:because	-1 0 9 5 -15 5 0
sb:become	0 0 0 -10 12 0 -1
sb:beef	-5 0 -2 -14 27 0 -6
sb:beef and	0 0 10 -7 7 -8 0
sb:beef from	-3 0 -4 -4 14 0 0
sb:been	9 6 -4 1 9 -18 -6
sb:been a	-2 6 0 0 -10 0 5
sb:been announce	0 0 6 4 -10 0 0
sb:been ask	0 0 10 0 -8 0 0
sb:been at	-2 0 -10 5 3 0 0
sb:been charge	-2 0 0 -12 17 0 0
sb:been due	0 0 -7 0 9 0 0
sb:been extend	0 0 -5 0 10 -4 0
sb:been given	0 0 4 0 -10 0 7
sb:been in	4 0 -26 0 14 0 0
sb:been lower	0 0 0 9 -9 0 0
sb:been no	8 0 0 -3 -2 0 0
sb:been on	0 0 9 0 -14 6 0
sb:been over	0 0 10 0 -9 0 0
sb:been prolong	0 0 2 0 12 -18 0
sb:been put	0 0 -2 -4 13 0 0
sb:beer	1 0 0 8 -11 -2 0
sb:before	-9 -10 0 6 4 -17 6
sb:before <day-today>	0 0 -6 -4 14 0 0
sb:before it	0 0 21 -2 -9 -4 0
sb:before that	0 0 7 -12 2 0 0
sb:before the	0 -5 3 12 1 -25 -11
sb:begin	-14 6 -9 1 1 -8 8
sb:begin :	0 0 1 9 -11 0 0
sb:begin <day-gone>	0 0 9 0 -1 -6 0
sb:begin at	0 0 -10 -14 24 0 0
sb:begin on	-5 5 3 -2 -10 0 14
sb:being	0 0 14 -5 -11 2 0
sb:bell	0 0 0 9 -8 0 0
sb:belong	0 0 -5 -4 14 0 0
sb:belong to	0 0 -5 -4 13 0 0
sb:bergen	0 0 -8 7 -5 8 0
sb:bergen on	0 0 -8 0 0 8 0
sb:better	0 0 3 -12 8 0 0
sb:between	3 0 2 4 2 -18 -1
sb:between <name>	-4 8 7 17 -3 -30 0
sb:between <seat>	0 0 2 5 -14 8 0
sb:between the	20 -9 2 -15 4 -5 -4
sb:between their	0 0 14 0 -9 0 0
sb:beyond	6 0 4 -7 -10 0 4
sb:big	0 0 -4 0 11 0 0
sb:bind	0 0 15 0 -13 -2 0
sb:black	0 0 -1 0 -8 10 0
sb:bloc	0 0 -9 0 10 0 0
sb:board	0 0 11 0 -9 0 0
sb:boeing	0 0 -6 0 8 0 0
sb:borden	0 0 10 0 -7 -2 0
sb:border	4 10 -5 0 -6 0 0
sb:born	0 8 0 6 -14 0 0
sb:born in	0 0 0 10 -10 0 0
sb:both	2 -12 7 5 -22 0 16
sb:both country	0 0 12 0 -12 0 4
sb:both duty	0 0 0 -5 11 -5 0
sb:both have	0 0 1 10 -4 -7 0
sb:both rate	0 0 -1 9 -5 0 0
sb:both side	10 0 0 5 -2 -1 -9
sb:both since	0 0 0 15 -14 0 0
sb:both take	0 0 5 -14 10 0 -8
sb:both to	0 0 -1 -5 12 0 -2
sb:brace	0 0 11 0 -9 0 0
sb:brace for	0 0 12 0 -9 0 0
sb:break	0 0 -17 2 15 -1 0
sb:breath	0 0 10 8 -16 0 0
sb:breathing	0 0 2 8 -11 0 0
sb:breathing space	0 0 2 8 -11 0 0
sb:bridge	0 0 -2 0 13 -5 0
sb:bring	0 0 17 2 -9 -9 0
sb:bring out	0 0 -5 -4 8 -2 4
sb:broke	0 0 -5 -3 11 0 0
sb:broke down	0 0 0 -6 10 0 0
sb:bueno	0 11 0 -9 -2 0 0
sb:bueno aire	0 11 0 -9 -2 0 0
sb:bulletin	9 0 -9 5 -6 0 0
sb:bulletin ,	10 0 0 6 -14 0 0
sb:busan	0 -10 13 -7 0 0 -4
sb:busan in	0 0 2 12 -13 0 0
sb:busan last	0 -1 9 -14 8 -1 0
sb:busan truce	0 0 -5 0 8 0 0
sb:buse	0 0 -3 0 10 -4 0
sb:business	0 0 -6 -2 15 0 0
sb:but	9 0 5 -9 2 -7 -7
sb:but <name>	0 0 -13 0 14 0 0
sb:but a	0 0 10 0 -5 0 0
sb:but it	0 0 -9 0 0 9 0
sb:butter	0 0 -18 2 4 7 0
sb:buy	0 0 -13 4 8 0 0
sb:by	0 -21 -7 -5 4 14 4
sb:by <day-ahead>	0 0 15 -10 -5 -5 3
sb:by <number>	0 0 0 -4 11 0 0
sb:by <office>	0 0 12 0 -2 -10 0
sb:by <points>	-3 0 -5 -10 0 9 8
sb:by <quality>	0 0 7 9 -15 0 0
sb:by <span>	-5 0 -14 -5 13 9 0
sb:by a	0 0 3 2 -11 3 0
sb:by an	0 0 2 6 -20 4 8
sb:by another	1 0 -13 -2 12 0 0
sb:by its	0 0 13 0 -10 -1 0
sb:by telephone	0 0 9 3 -24 6 8
sb:by thi	0 0 -16 0 5 11 0
sb:by wednesday	0 0 -10 -8 16 0 0
sb:by which	0 -1 4 -11 14 -6 -4
sb:c	0 0 2 3 12 -17 -2
sb:c \$	0 0 -9 0 10 0 0
sb:c )	0 0 13 4 -1 -13 -2
sb:calendar	0 0 4 -5 5 -8 0
sb:calendar :	0 0 -17 0 21 0 0
sb:call	-1 -2 -7 18 -2 -2 0
sb:call a	0 0 0 15 -8 -3 0
sb:call between	0 0 0 -5 10 0 0
sb:call fentanyl	0 0 1 20 -18 -4 0
sb:call reciprocal	0 0 -9 1 0 8 0
sb:call the	0 0 8 -8 0 -2 0
sb:calm	0 0 14 -4 -13 0 1
sb:can	0 0 -9 1 -3 1 14
sb:can be	0 0 -15 12 3 -3 0
sb:canola	0 0 0 -6 14 -1 0
sb:capacity	0 0 -5 0 11 -6 0
sb:car	0 0 0 -30 27 0 -5
sb:cardamom	4 -1 -4 -9 10 0 0
sb:carlo	0 0 0 11 -10 0 0
sb:carpet	0 0 15 0 -3 -6 -2
sb:carry	0 -2 -7 -4 -1 14 4
sb:carry on	0 0 -10 0 -5 4 13
sb:carry the	0 0 -2 5 -9 12 -5
sb:cashmere	0 0 -2 11 -7 0 0
sb:cattle	0 0 12 0 -2 -5 -1
sb:cease	0 0 11 10 -25 5 -1
sb:cease on	0 0 -2 0 -5 10 0
sb:cease to	0 0 13 11 -19 -5 0
sb:ceasefire	2 0 -31 1 30 -9 0
sb:ceasefire on	0 0 -15 -1 21 -5 0
sb:cement	0 6 13 -8 -3 -5 -3
sb:cent	0 0 -5 0 11 -2 0
sb:ceramic	0 0 2 6 0 0 -14
sb:ceramic tile	0 0 1 8 -8 0 0
sb:ceylon	0 10 0 -6 -3 0 0
sb:change	0 0 -14 17 0 -6 -5
sb:change take	0 0 0 26 -23 0 -3
sb:changed	0 0 -5 -12 20 0 0
sb:charge	0 -3 -1 9 0 -5 -9
sb:charge <level>	0 0 13 0 0 -9 -9
sb:charge <quality>	0 0 13 -2 -9 0 0
sb:charge again	0 0 -2 11 -7 0 0
sb:charge by	7 0 0 -9 1 0 0
sb:charge each	0 0 -2 0 -5 9 0
sb:charge on	0 0 -5 -4 14 0 0
sb:chart	0 0 0 9 -9 0 0
sb:cheaper	0 0 -1 11 -8 0 0
sb:cheese	0 0 -7 -8 15 -3 0
sb:chip	0 0 0 -12 14 0 -1
sb:christma	0 0 -7 0 10 0 0
sb:church	0 0 -10 0 14 -1 0
sb:citru	0 0 0 10 -11 0 0
sb:city	3 8 -18 -12 15 -3 0
sb:claim	0 0 -13 0 18 -1 0
sb:clear	0 0 0 2 -12 9 3
sb:client alert	0 0 -10 0 13 0 0
sb:clock	-2 0 12 11 -16 -1 0
sb:close	3 0 5 -10 -1 0 -3
sb:club	0 0 -15 -1 22 -2 0
sb:cocoa butter	0 0 -9 -6 5 9 0
sb:coconut	0 0 -9 6 7 -1 -4
sb:coffee	0 0 -17 6 0 0 10
sb:coffee ,	0 0 -10 -3 16 0 0
sb:coffee from	0 0 1 -2 -8 0 9
sb:colleague	3 0 -6 -15 -1 8 8
sb:colleague ,	3 0 -10 -3 0 10 0
sb:collect	-1 0 0 13 0 -9 -4
sb:collect by	0 0 0 9 -9 0 0
sb:collection	0 0 -10 0 3 0 4
sb:column	0 0 11 0 -9 0 0
sb:column ,	0 0 12 0 -11 0 0
sb:come	0 0 16 -14 4 -14 -16
sb:come ,	0 0 14 -3 -11 0 1
sb:come down	0 0 0 -4 -2 0 13
sb:come into	0 0 -9 19 -10 6 -8
sb:come on	0 0 -8 0 18 -1 -3
sb:come to	8 0 3 -4 0 -9 -3
sb:comment	0 0 -14 0 23 -2 0
sb:commerce	0 0 -12 0 -6 22 0
sb:commerce ministry	0 0 -4 -5 0 10 0
sb:commission	0 0 -7 -6 13 0 0
sb:company	0 0 -16 0 28 -13 -9
sb:completed	0 0 9 0 -5 0 0
sb:concession	0 0 1 9 -10 0 0
sb:conclude	6 4 10 1 -7 -12 -11
sb:conclude a	0 0 0 -8 11 0 0
sb:conclude for	-1 0 11 0 -2 0 0
sb:conclude its	0 -2 0 -5 10 0 0
sb:conclude last	0 0 -11 0 8 0 0
sb:conclude with	2 0 8 15 -19 -3 0
sb:conference	0 0 -5 15 -13 3 0
sb:conference ,	0 0 0 15 -13 0 0
sb:consent	0 0 3 -4 -6 -3 10
sb:consent ,	0 0 -2 0 -8 0 12
sb:consent of	0 0 -8 0 10 0 0
sb:consider	0 0 8 3 -10 0 0
sb:consultation	0 0 -15 -10 20 0 4
sb:container	0 0 -12 0 9 0 0
sb:continue	0 0 4 11 -11 0 0
sb:continue to	0 0 -5 14 -13 5 0
sb:contract	0 0 -4 -2 18 -12 3
sb:control of	0 0 -1 -16 10 1 -3
sb:conversation	0 0 -4 -7 15 0 0
sb:copper	0 0 7 10 -4 -4 -11
sb:correction	0 0 -8 0 13 -6 0
sb:corresponding	0 0 9 0 -4 -4 0
sb:cost	0 0 -4 -12 21 -2 -6
sb:cost <number>	0 0 -9 0 10 0 0
sb:cotton	3 0 -10 0 -14 6 14
sb:cotton and	4 0 0 5 -17 0 8
sb:cotton until	0 0 -8 0 10 0 0
sb:cotton yarn	0 0 -5 -11 0 8 7
sb:could	0 0 4 9 0 -9 -12
sb:could be	0 0 -4 0 12 -4 0
sb:council	0 0 -9 -9 11 7 0
sb:count	0 0 2 12 -5 -5 -6
sb:counted	0 0 16 6 -23 1 1
sb:counted from	0 0 11 7 -20 3 1
sb:counter	0 0 29 -4 -19 0 -2
sb:counter -	0 0 22 -3 -14 0 -1
sb:countermeasure	0 0 -21 15 14 -8 -7
sb:countermeasure against	0 0 0 12 -12 0 0
sb:countermeasure on	0 0 -21 3 20 -2 -1
sb:countermeasure that	0 0 -4 -4 11 0 0
sb:counterpart	0 0 12 -1 -8 0 0
sb:counterpart in	0 0 13 0 -9 -3 0
sb:country	-1 10 10 -7 2 -15 -2
sb:country ,	0 0 8 -2 6 -16 0
sb:country a	0 0 -8 0 9 0 0
sb:country are	0 0 6 8 -9 -4 0
sb:country end	10 0 2 -1 -7 -1 0
sb:country from	0 0 -4 -1 13 -1 -1
sb:country has	0 0 -12 0 13 0 0
sb:country have	0 0 11 0 -9 0 0
sb:country run	-4 0 12 0 -3 0 0
sb:country suspend	0 0 -1 -16 6 4 6
sb:country was	0 0 -14 5 -2 11 0
sb:county	0 0 -9 -1 12 0 0
sb:cover	0 0 -6 -11 9 2 6
sb:cover the	0 0 -14 -4 10 3 6
sb:covered	0 0 -11 0 12 0 0
sb:covered by	0 0 -12 0 12 0 0
sb:crab	0 0 -5 -1 14 -1 -1
sb:crew	0 0 -9 0 10 0 0
sb:crude	0 0 0 -7 9 0 0
sb:cuenca	0 0 0 -8 10 0 0
sb:current	0 0 17 5 -17 0 0
sb:current one	0 0 10 7 -16 0 0
sb:custom	0 0 -3 5 10 -13 -10
sb:custom administration	0 0 -9 0 10 0 0
sb:custom duty	0 0 12 2 0 -10 -7
sb:customer	0 0 -1 -9 12 0 0
sb:cut	0 7 -21 2 0 6 3
sb:cut its	0 0 -3 9 -15 1 8
sb:cut the	0 0 1 -10 7 0 0
sb:cut to	0 0 -10 8 -5 8 0
sb:dairy	0 0 -13 0 -2 10 6
sb:date	1 -3 5 0 -9 10 -8
sb:date for	0 0 -11 6 7 0 -3
sb:date from	0 -1 2 10 -3 -3 -6
sb:date of	0 0 1 1 -12 8 0
sb:day	0 -3 9 16 -5 -11 -23
sb:day are	0 0 9 0 -8 0 0
sb:day of	0 0 12 13 -18 0 -4
sb:day the	0 0 -3 17 -13 0 0
sb:day until	0 0 -11 0 13 -1 0
sb:deadline	0 0 -6 -1 16 -5 0
sb:deadline for	0 0 -10 0 14 0 0
sb:deadline of	0 0 11 0 -8 0 0
sb:deal	-3 0 5 -28 9 0 -4
sb:deal ,	0 0 -3 -1 12 0 0
sb:deal and	0 0 -9 0 10 0 0
sb:deal that	0 0 8 0 -8 0 0
sb:deal with	0 0 -7 -5 17 0 0
sb:debate	0 0 -11 0 12 0 0
sb:decide	0 0 16 0 -7 -11 0
sb:decide in	0 0 13 0 -12 0 0
sb:decide to	1 0 9 8 -11 -7 0
sb:decision	0 0 -16 14 -2 2 3
sb:declare on	0 0 1 12 -10 0 0
sb:decree in	0 0 0 -9 11 0 0
sb:decree on	0 0 1 9 -7 0 0
sb:delay	0 0 -2 1 -8 10 0
sb:delegation	0 0 -2 -3 8 0 -1
sb:delegation of	0 0 -4 0 8 -2 0
sb:delegation sit	0 0 9 -2 -2 0 0
sb:delivery	0 0 12 0 -7 -3 0
sb:diary	0 0 -10 -1 14 0 0
sb:did	7 0 -23 8 10 -2 -2
sb:did so	0 0 -5 9 -3 0 0
sb:die	-8 -1 13 -12 2 0 0
sb:diet	0 0 -6 0 10 0 0
sb:difference	0 0 -10 -3 17 -2 0
sb:dinner	0 0 16 -2 -9 -5 0
sb:dinner in	0 0 13 0 -11 0 0
sb:direction	10 0 0 -2 -2 0 -2
sb:do it	0 0 9 0 -7 0 0
sb:do not	0 0 12 1 -12 0 -1
sb:dock	0 0 0 -8 14 0 0
sb:document	0 0 -19 0 10 10 0
sb:doe	-3 0 11 -4 0 -2 -2
sb:doe ,	0 0 11 0 -7 0 0
sb:doesn't	0 0 -13 0 18 -3 0
sb:doha	0 0 -1 -3 12 0 0
sb:doha ,	0 0 0 -3 11 0 0
sb:done by	0 0 -5 -3 11 0 0
sb:done in	0 0 0 14 -14 0 0
sb:door	10 0 0 -11 -1 0 0
sb:down	-5 -4 -9 9 -5 -11 21
sb:down for	0 0 -17 -7 27 0 -2
sb:down from	0 0 0 -13 -7 0 26
sb:down in	0 0 -7 16 -8 0 0
sb:draft	0 0 -4 -10 -2 8 10
sb:drawer	0 6 4 -10 0 -1 0
sb:driver	0 0 -10 -3 22 -4 0
sb:drop from	0 0 -9 3 8 0 -4
sb:drop its	0 0 -7 0 12 0 -1
sb:drop to	0 0 -2 0 -6 0 11
sb:due	-3 0 5 -11 4 0 -19
sb:due ,	0 0 -8 0 10 0 0
sb:due again	0 0 5 8 -12 0 0
sb:due on	0 0 -7 0 -7 18 0
sb:due to	-2 0 11 -17 1 -5 -8
sb:duration	-1 0 -5 0 -9 14 0
sb:during	0 17 -23 -18 22 0 0
sb:during the	0 17 -19 -18 17 0 0
sb:duty ,	-1 0 6 26 -12 -24 0
sb:duty agree	0 0 5 9 -12 0 0
sb:duty and	0 0 -7 0 12 -2 0
sb:duty at	0 0 11 -3 0 -4 -2
sb:duty begin	0 0 4 -13 0 -5 10
sb:duty by	0 0 -15 0 -1 16 0
sb:duty down	0 0 5 -9 -6 0 9
sb:duty fall	0 0 -5 15 -6 0 -5
sb:duty for	0 -1 -2 -16 4 2 10
sb:duty from	0 0 -16 3 9 2 -5
sb:duty had	6 0 -3 16 -14 0 0
sb:duty in	0 0 -1 -7 8 5 -1
sb:duty is	0 0 31 4 -18 -14 -10
sb:duty of	-5 -4 -21 0 8 16 0
sb:duty on	-2 10 20 -13 -4 -6 -2
sb:duty over	0 0 0 10 -7 0 -1
sb:duty remain	0 0 9 0 -3 -3 0
sb:duty return	0 0 -7 0 10 0 0
sb:duty that	0 0 -9 0 0 7 0
sb:duty to	0 0 9 5 -7 0 -5
sb:duty until	0 0 8 -8 -12 4 5
sb:each	1 9 -5 -5 -6 14 0
sb:each other	2 0 7 0 -15 9 0
sb:each side	0 4 -8 4 -6 5 1
sb:earlier	0 0 -11 -9 20 0 0
sb:early	0 0 3 0 -6 10 -1
sb:early on	0 0 -6 0 -6 11 0
sb:earth ,	0 0 3 9 -10 0 0
sb:economy	0 0 -4 7 -10 4 6
sb:edition	0 0 -7 -7 16 0 0
sb:edt	0 0 0 11 -11 0 0
sb:effect	0 -1 0 15 -15 -3 4
sb:effect on	-5 0 -6 10 -10 10 0
sb:effect since	8 0 3 -9 -2 0 0
sb:either	0 0 7 -4 3 -12 3
sb:either side	0 0 2 0 8 -10 0
sb:el	0 0 -6 0 12 -5 0
sb:el -	0 0 -6 0 11 -5 0
sb:electricity	0 0 -1 0 11 -4 0
sb:eleven	-2 0 -12 6 2 0 5
sb:else the	0 0 8 0 -6 0 0
sb:elsewhere	0 0 -11 0 15 0 0
sb:embassy	7 0 0 7 -13 0 0
sb:emergency	0 0 -8 -9 14 4 0
sb:employer	0 0 -13 0 14 0 0
sb:end	9 -7 2 -9 -2 7 -21
sb:end :	0 0 10 0 -10 0 0
sb:end <day-today>	0 0 -6 13 0 -7 0
sb:end at	2 0 -14 -3 16 -6 0
sb:end in	-11 -4 3 0 7 0 0
sb:end of	17 4 5 -6 -14 0 -5
sb:end on	4 0 -3 -5 -1 10 -8
sb:enter <name>	0 0 1 -9 14 0 -14
sb:enter into	0 0 0 0 -12 4 9
sb:enter its	0 0 0 -6 9 0 0
sb:entry filed	0 0 4 9 -12 0 0
sb:entry into	0 0 -8 0 12 0 0
sb:equipment	0 0 -10 0 0 8 0
sb:escalation	0 0 0 11 -11 0 0
sb:est	0 0 7 -12 -2 0 7
sb:est on	0 0 9 -11 -3 0 7
sb:every	-3 0 -3 -2 14 0 0
sb:everybody 's	0 0 -8 0 9 0 0
sb:everything ,	0 0 -4 -5 0 12 0
sb:everywhere	0 0 -5 -4 17 0 -2
sb:exchanged	0 0 -8 1 -11 16 0
sb:exchanged letter	0 0 0 4 -11 5 0
sb:excluded	0 0 -8 -1 13 -2 0
sb:excluded from	0 0 -9 0 12 0 0
sb:exclusion	0 0 -15 0 29 -11 0
sb:exclusion ,	0 0 10 0 -7 -3 0
sb:exclusion from	0 0 0 1 12 -17 0
sb:exclusion of	0 0 -7 0 9 0 0
sb:exclusion under	0 0 -11 0 0 11 0
sb:exempt	0 0 -5 -4 15 -1 0
sb:exemption	0 0 -11 -2 21 0 -1
sb:exist	0 0 4 0 -11 0 9
sb:expect	0 0 15 -5 3 -17 -5
sb:expect before	0 0 12 0 -12 0 0
sb:expect to	0 0 -6 0 14 -1 0
sb:expire	16 -6 0 -26 0 0 -8
sb:expire ,	0 0 9 0 -6 0 0
sb:expire at	0 0 -14 -2 20 -1 0
sb:expire in	0 0 -2 0 10 -6 0
sb:expire on	11 -3 1 -17 -3 5 -5
sb:expiry	5 0 11 0 -12 0 0
sb:exporter	0 0 10 8 -11 -1 -4
sb:extend	-9 2 -11 -3 15 0 0
sb:extend ,	0 0 8 0 -10 2 0
sb:extend from	0 0 12 0 -14 0 0
sb:extend its	0 0 -2 0 -7 11 0
sb:extend on	0 0 -12 3 9 0 0
sb:extend the	0 5 -7 -8 6 0 1
sb:extend their	0 0 -5 -4 8 3 0
sb:extend to	0 0 -18 -4 12 6 0
sb:extend until	0 0 -2 0 12 -9 0
sb:extension	1 -5 -5 -23 4 21 -9
sb:extension it	0 0 -9 0 0 9 0
sb:extension of	-4 -3 22 -12 -13 10 -3
sb:extension would	0 0 -12 0 5 5 0
sb:extra	1 0 -7 4 9 -11 -3
sb:extra <level>	0 0 7 12 -15 0 0
sb:extra duty	3 0 0 -3 12 -7 -8
sb:eye	0 0 -9 0 4 4 0
sb:face	0 0 17 0 -9 0 -9
sb:face <level>	0 0 13 0 -6 0 -6
sb:fact	0 0 -4 -9 20 -5 0
sb:fact sheet	0 0 -1 -8 16 -5 0
sb:fail	0 0 -10 0 6 -1 3
sb:failed	7 0 -9 5 -7 3 0
sb:failed to	7 0 -7 7 -11 3 0
sb:fall	-9 0 9 -1 -5 2 0
sb:fall away	0 0 10 0 -13 0 5
sb:fall on	0 0 9 2 -5 0 -7
sb:fall to	0 0 -8 14 -10 0 4
sb:family	0 0 -10 0 10 0 0
sb:far	0 0 0 -7 12 0 0
sb:fare	0 0 -7 0 11 0 0
sb:farm	2 0 -12 -34 40 0 -3
sb:farm good	4 0 -1 -13 9 0 0
sb:farm product	0 0 0 -11 12 0 0
sb:farmer	0 0 -11 -8 21 0 0
sb:fear	0 0 -3 0 12 -7 0
sb:fee	0 0 0 -18 26 -9 -19
sb:fee ,	0 0 -13 0 16 0 0
sb:fee and	0 0 13 0 -10 0 0
sb:fee for	0 0 -6 -1 10 0 0
sb:fee of	0 0 -10 9 2 -3 0
sb:fee on	0 0 8 5 0 -4 -12
sb:fentanyl	-4 0 4 3 -4 4 -9
sb:fentanyl duty	0 0 2 6 0 -1 -10
sb:fentanyl tariff	0 0 -1 -10 8 5 -4
sb:ferry	0 0 -15 -1 18 0 0
sb:fertiliser	0 0 -1 -1 12 0 -4
sb:few	0 0 -10 0 13 0 0
sb:filed	0 0 3 8 -8 0 0
sb:finance	0 0 3 9 -9 -2 0
sb:fire	0 0 0 -6 13 -5 0
sb:first	14 17 -7 -7 -5 -2 -8
sb:first <span>	4 10 -1 0 -3 -4 -4
sb:first day	0 0 -17 6 12 0 -2
sb:first is	0 0 -3 4 -16 0 13
sb:first package	0 0 11 0 -10 0 0
sb:first truce	6 11 -21 -25 19 -1 0
sb:fiscal	0 0 -15 0 2 12 0
sb:fishing	0 0 -7 0 11 -2 0
sb:five	0 0 -12 0 2 11 0
sb:flag	0 0 11 2 -8 -1 -3
sb:flat	0 0 -10 -9 0 10 10
sb:flew	0 0 10 -1 -6 0 0
sb:flew to	0 0 11 0 -9 0 0
sb:flower	0 0 5 6 -11 0 0
sb:fly	0 0 -4 0 11 0 0
sb:fly to	0 0 -4 0 10 0 0
sb:follow	-6 0 -14 -2 29 -5 -3
sb:follow a	-5 0 -1 0 10 0 0
sb:follow on	0 0 -5 0 9 0 0
sb:followed	4 0 0 -13 2 0 0
sb:followed by	5 0 6 -3 -12 1 0
sb:following	0 0 -11 4 0 2 0
sb:food	9 0 -13 -2 4 0 0
sb:footwear	0 0 -1 1 -11 0 12
sb:for	-5 13 0 2 8 -15 -5
sb:for <month-ahead>	0 0 12 5 -17 0 0
sb:for <name>	0 0 5 -15 8 -1 -5
sb:for <number>	0 0 -9 -1 13 0 0
sb:for <span>	-9 4 9 15 -27 -1 9
sb:for another	0 0 -3 13 0 -3 -1
sb:for as	9 0 4 0 -9 -1 0
sb:for both	0 0 -8 0 10 0 0
sb:for everybody	0 0 -12 0 13 0 0
sb:for good	0 0 -11 -6 17 0 0
sb:for household	0 0 -2 0 10 -5 0
sb:for its	0 0 0 0 -11 14 0
sb:for most	0 0 -10 -2 13 0 0
sb:for now	0 0 2 7 -9 0 0
sb:for other	0 0 -9 0 12 0 0
sb:for our	0 0 0 -3 11 0 -3
sb:for ship	0 0 -2 0 9 -7 0
sb:for the	4 16 5 -4 0 -10 -15
sb:for those	0 0 14 2 -14 0 0
sb:force	-3 -9 9 6 -12 2 3
sb:force ,	0 0 16 -7 -10 0 0
sb:force for	0 0 -15 -1 9 7 0
sb:force on	0 0 0 -1 -8 5 7
sb:force since	-11 -3 -20 10 7 3 0
sb:forced	0 0 -4 -10 15 0 0
sb:foreign minister	0 0 0 9 -10 1 0
sb:forwarder	0 0 -3 9 -5 0 0
sb:found	0 0 0 -5 11 -4 0
sb:four	0 -1 -18 5 2 0 7
sb:fourth	0 6 9 -17 -3 4 -4
sb:fourth round	0 0 9 0 -7 0 0
sb:frame	0 0 3 0 -12 0 9
sb:framework	0 0 -3 -9 17 0 0
sb:franc	0 0 -9 0 11 -1 0
sb:free	-2 0 5 -5 9 -9 -4
sb:free ,	0 0 10 1 -11 0 0
sb:freeze	-6 0 4 7 -21 7 11
sb:friend	0 0 10 -3 -7 1 0
sb:from	-19 5 -14 20 -4 -16 15
sb:from <day-ahead>	-3 -1 17 -4 -18 11 -16
sb:from <day-gone>	11 -1 5 8 -5 -13 -5
sb:from <day-today>	0 0 6 18 -16 -7 0
sb:from <level>	-1 3 -29 0 11 2 5
sb:from <name>	-4 0 14 -31 1 0 14
sb:from <number>	0 0 -22 11 1 -3 1
sb:from everywhere	0 0 -1 -4 12 0 -2
sb:from here	0 0 -7 12 0 -2 0
sb:from monday	0 0 -13 4 1 0 0
sb:from next	0 0 -4 0 -8 5 8
sb:from section	0 0 12 0 0 -12 0
sb:from sunday	0 0 -3 12 -8 0 0
sb:from that	0 0 -12 9 -10 13 0
sb:from the	-3 0 2 -14 1 -1 12
sb:front	0 0 -3 -6 11 0 0
sb:full	0 0 0 -8 12 -1 0
sb:further	0 6 11 0 -5 -4 -7
sb:gallium	0 0 -7 0 13 -3 0
sb:gallium ,	0 0 -3 0 8 -3 0
sb:gate	14 0 -16 7 0 -2 -1
sb:gave	-1 0 -7 4 17 -12 -1
sb:gave the	0 0 -7 -1 14 0 0
sb:gazette	0 0 -14 10 -4 8 -1
sb:general	0 0 -10 -7 23 0 -1
sb:geneva	-4 -6 21 -7 6 -10 -6
sb:geneva in	0 -10 0 -2 7 0 0
sb:geneva on	0 0 -4 -4 11 0 0
sb:germanium	0 0 -7 0 12 -3 0
sb:germanium ,	0 0 -7 0 9 0 0
sb:get	0 0 -3 -2 14 0 -13
sb:get <span>	0 0 -12 3 0 8 0
sb:ghent	0 9 0 0 -5 0 0
sb:ginger	0 0 0 -3 -7 12 0
sb:give	1 0 -10 -13 5 3 8
sb:give <name>	0 0 -15 0 17 0 0
sb:give its	0 0 -1 0 -10 0 12
sb:given	-1 0 1 9 -17 6 4
sb:given until	0 0 4 0 -12 8 0
sb:giving	0 0 -3 0 9 -4 0
sb:glass	0 0 4 -14 -8 10 8
sb:glove	0 0 -1 -3 10 0 0
sb:go	9 0 9 0 -19 6 0
sb:go :	0 0 0 9 -8 0 0
sb:go as	0 0 0 -9 10 0 0
sb:go down	0 0 0 -6 -2 0 12
sb:go in	0 0 17 -1 -10 -2 0
sb:go on	10 0 6 -5 -14 5 -7
sb:go out	0 0 -8 0 12 0 0
sb:go to	0 0 -2 13 -1 -4 -3
sb:good	-2 -8 13 -14 4 -17 2
sb:good are	0 0 -5 -8 14 0 0
sb:good at	0 0 7 -10 4 0 0
sb:good come	0 0 7 5 -19 0 4
sb:good enter	0 0 -10 -5 8 0 2
sb:good from	0 0 8 -8 6 -6 -7
sb:good go	0 0 -2 -10 0 0 10
sb:good in	0 0 0 -4 8 0 0
sb:good is	0 0 -6 -11 12 6 0
sb:good of	-5 0 5 7 -10 3 0
sb:good on	3 0 -9 0 5 0 0
sb:good pay	0 0 1 -13 8 0 0
sb:good suspend	0 0 -11 0 12 -1 0
sb:good that	0 0 -20 -4 13 0 10
sb:good until	0 0 13 0 -10 1 -5
sb:good which	0 0 -2 10 -3 0 -1
sb:good will	0 0 10 -9 -8 0 6
sb:good worth	0 0 0 13 -5 0 -4
sb:good would	0 0 18 -6 -3 -3 -5
sb:government	-4 -3 6 7 -18 11 0
sb:government confirm	0 0 2 8 -10 0 0
sb:government have	0 0 8 7 -13 0 0
sb:grace	0 -1 -20 9 19 -5 0
sb:grand	0 0 -14 0 16 0 0
sb:grant	4 0 -5 4 3 -8 2
sb:ground	0 0 -5 -3 11 0 0
sb:group	0 0 -6 0 10 -1 0
sb:growth	-4 0 -5 0 12 0 0
sb:guayaquil	1 0 -9 -2 -3 12 0
sb:guest	0 0 8 11 -17 0 0
sb:had	0 17 -11 5 8 -10 -2
sb:had a	8 0 0 12 -12 -5 0
sb:had agree	0 0 15 -1 -6 -3 0
sb:had been	3 6 -1 -1 2 -18 2
sb:had end	2 0 -11 0 12 -3 0
sb:had hold	0 7 8 -2 -12 0 0
sb:had it	-8 0 -3 0 16 0 0
sb:had lapse	-10 0 0 4 3 -1 0
sb:had no	0 0 0 -7 0 10 0
sb:had not	0 0 -9 -3 17 0 0
sb:had run	-2 0 -4 0 11 -1 0
sb:half	0 0 -5 -4 -5 3 12
sb:half of	0 0 -11 -4 -4 12 8
sb:hall	0 7 -16 -6 6 6 0
sb:halt	0 0 -3 30 -27 0 2
sb:halve	5 0 6 -9 -7 6 1
sb:halve the	0 0 0 -9 0 0 4
sb:hand	0 0 -4 16 -16 5 3
sb:hand in	0 0 -2 12 -16 1 4
sb:happen	-1 0 -6 -12 10 -1 4
sb:happened	0 0 -14 0 14 0 0
sb:has	0 -22 -1 1 13 -2 -14
sb:has :	0 0 0 -2 12 0 -7
sb:has <number>	0 0 -2 9 -4 0 0
sb:has <span>	0 0 26 -1 -11 -10 0
sb:has a	5 0 17 4 -26 1 0
sb:has agree	0 0 10 0 -19 0 9
sb:has been	11 -6 -6 -2 15 -21 -12
sb:has confirm	0 0 0 0 -10 10 0
sb:has done	0 0 7 4 -12 0 0
sb:has extend	0 0 -13 0 1 6 0
sb:has hold	0 0 -3 12 -5 -3 0
sb:has lasted	0 0 -5 9 -1 0 0
sb:has let	0 0 13 6 -16 0 0
sb:has not	0 0 -20 6 3 0 6
sb:has offer	0 0 -8 -6 30 -14 -9
sb:has propose	0 0 -4 -4 -14 16 8
sb:has put	0 0 -17 -3 12 0 8
sb:has run	0 0 0 9 -5 0 0
sb:has since	0 0 -3 -5 10 0 0
sb:has suspend	0 0 -1 2 7 -11 0
sb:has until	0 0 -1 -5 10 -7 0
sb:has yet	0 0 -8 0 10 0 0
sb:have	-4 -19 -3 6 8 2 -22
sb:have agree	0 0 -16 -16 21 8 -1
sb:have apply	0 0 0 -12 15 0 -1
sb:have been	-5 0 0 0 0 13 -10
sb:have both	0 0 -6 0 -4 12 0
sb:have come	0 0 6 1 -8 0 0
sb:have extend	0 0 -10 -5 14 1 0
sb:have hold	0 0 -13 -2 18 0 0
sb:have keep	0 0 3 14 -19 3 0
sb:have lapse	0 0 -10 5 4 -4 0
sb:have meet	0 0 0 -15 17 0 0
sb:have observed	0 0 0 12 -9 0 0
sb:have pay	0 0 -3 10 -12 8 0
sb:have prolong	0 0 4 0 8 -17 0
sb:have put	0 0 12 0 -8 -6 0
sb:have rise	0 0 0 -6 10 0 -2
sb:have sit	0 0 10 0 -8 0 0
sb:have start	0 0 0 12 -11 0 0
sb:have the	0 0 13 -3 -7 0 0
sb:having been	0 0 4 8 -12 0 0
sb:hazelnut	0 0 17 10 -19 -7 0
sb:he	0 10 7 -6 -7 0 0
sb:he and	0 0 16 4 -13 -8 0
sb:he announce	0 0 0 0 -11 12 0
sb:he go	0 0 0 0 -8 10 0
sb:he has	0 0 -3 -2 10 -1 0
sb:he is	0 0 -10 0 8 0 0
sb:he say	5 8 -7 -9 -3 2 3
sb:he tell	0 0 16 3 -15 -1 0
sb:he would	0 0 15 -4 -5 -3 -2
sb:he write	0 0 9 0 -7 0 0
sb:he'd	0 0 -11 0 0 9 0
sb:hear	0 0 -7 0 14 -3 0
sb:hear the	0 0 -7 0 12 -3 0
sb:heard	0 0 -4 -1 13 0 0
sb:hearing	0 0 -14 -3 16 5 0
sb:heating	0 0 -6 0 11 -5 0
sb:height	0 0 -3 -8 14 0 0
sb:heightened	0 0 0 0 -11 11 0
sb:heightened reciprocal	0 0 0 0 -11 11 0
sb:here	1 5 -4 0 -12 11 3
sb:here ,	0 6 -3 -10 7 0 0
sb:here is	4 0 -10 0 6 -2 0
sb:herself	0 0 0 10 -3 -3 -1
sb:his	2 5 6 -9 2 -12 -2
sb:his <quality>	6 0 9 -18 -10 0 8
sb:history	0 0 0 0 -7 0 9
sb:hold	-12 2 8 5 -1 -9 -1
sb:hold back	0 0 -14 1 2 10 0
sb:hold in	0 0 4 -11 17 -9 0
sb:hold its	0 0 14 0 -12 0 0
sb:hold the	0 0 0 7 -19 12 0
sb:hold until	0 0 -5 -6 12 -3 0
sb:holiday	3 8 -4 0 0 -11 0
sb:honey	0 0 1 3 -16 0 13
sb:honolulu	0 0 0 -9 13 0 0
sb:hour	-10 0 -4 -7 7 12 -5
sb:hour ,	0 0 -6 0 13 0 -1
sb:hour to	0 0 13 0 -11 0 0
sb:house	-4 0 4 1 -12 4 6
sb:household	0 0 -11 0 19 -15 0
sb:household in	0 0 -7 0 14 -8 0
sb:how	0 0 22 10 -18 -14 0
sb:how long	0 0 23 8 -20 -13 0
sb:hundred	0 0 19 0 -14 -3 0
sb:i	-8 -2 -14 -4 4 7 11
sb:i .	0 0 -8 -1 -6 5 10
sb:i can	0 0 0 -6 -5 0 12
sb:ieepa	0 0 -1 -6 -1 0 10
sb:if	-17 -6 -4 -14 5 11 9
sb:if <organisation>	0 0 -12 0 15 0 -1
sb:if he	0 0 -12 0 6 0 5
sb:if no	0 0 7 0 -10 4 -1
sb:if nobody	0 0 -14 0 8 7 0
sb:if the	-5 -2 0 0 -7 2 13
sb:if you	0 0 9 0 -15 9 0
sb:import duty	0 0 -4 -6 12 0 0
sb:import from	0 0 10 1 -8 0 -1
sb:important	0 0 -11 0 14 0 0
sb:impose	0 0 -17 4 20 0 -15
sb:impose on	0 0 0 -6 9 0 0
sb:in	-17 -4 7 3 1 1 -6
sb:in <month-ahead>	0 0 8 -7 -3 0 0
sb:in <month-gone>	0 -10 0 -10 -2 12 4
sb:in <name>	-1 0 12 -17 -1 1 5
sb:in <number>	0 0 -13 0 0 4 8
sb:in <seat>	0 -12 -21 5 2 -5 27
sb:in <span>	0 0 17 -2 -4 -4 -6
sb:in alexandria	0 0 0 0 11 -8 0
sb:in all	8 0 5 0 -10 0 0
sb:in antigua	0 0 -1 -9 0 10 0
sb:in at	0 0 20 -3 -12 -6 0
sb:in bergen	0 0 -7 8 -8 8 0
sb:in bueno	0 11 0 -8 -4 0 0
sb:in effect	8 0 6 -3 -11 0 0
sb:in force	0 -7 17 11 -16 -5 -2
sb:in geneva	0 -14 7 0 6 -4 -2
sb:in ghent	0 9 0 0 -6 0 0
sb:in honolulu	0 0 0 -9 13 0 0
sb:in its	7 0 5 -13 -2 0 2
sb:in kribi	0 0 0 9 -9 0 0
sb:in law	0 0 19 0 -26 5 0
sb:in lugano	0 0 3 8 -11 0 0
sb:in mombasa	0 0 12 -1 -5 -3 0
sb:in muscat	0 0 -11 0 11 0 0
sb:in new	0 0 6 -20 17 -4 0
sb:in our	0 0 -9 12 0 0 0
sb:in rome	0 0 9 0 -9 0 0
sb:in rotterdam	0 0 0 0 -9 0 11
sb:in saint	0 0 3 -11 8 0 0
sb:in sfax	5 0 0 9 -10 -2 0
sb:in stockholm	0 0 16 -3 -6 -7 0
sb:in tariff	0 0 7 10 -13 0 0
sb:in the	0 1 -12 7 11 -11 -5
sb:in their	0 0 -1 12 -16 9 0
sb:in turn	0 0 12 0 -11 0 0
sb:in two	0 0 -4 15 -7 0 0
sb:in vienna	0 0 9 0 -7 0 0
sb:in which	1 7 5 0 -21 8 0
sb:increase of	0 0 -3 -5 13 0 0
sb:inflation	0 0 -6 -1 11 0 0
sb:informed that	-4 0 -6 9 4 0 -3
sb:initial	0 4 -11 -2 0 12 0
sb:initial in	0 4 -12 0 -2 11 0
sb:inquiry	0 0 -4 0 9 0 0
sb:instead	0 0 18 0 -12 3 -9
sb:instead of	0 0 14 -2 -9 6 -8
sb:intend	0 0 -11 0 15 0 0
sb:intend to	0 0 -11 0 15 0 0
sb:interest	0 0 -12 0 15 -1 0
sb:into	-7 4 -13 5 0 0 5
sb:into force	-1 0 -12 -2 2 5 6
sb:into the	0 0 -3 8 0 0 -6
sb:is	-2 -13 -1 -1 3 1 4
sb:is ,	0 0 -12 -1 -3 18 0
sb:is <day-ahead>	0 0 -8 -2 12 0 0
sb:is <level>	0 0 8 2 -9 -3 2
sb:is <span>	0 0 2 8 -19 9 0
sb:is a	0 0 -8 8 -11 3 14
sb:is back	0 0 -14 0 16 0 0
sb:is clear	0 0 -7 0 8 0 0
sb:is collect	0 0 -9 -2 13 0 0
sb:is down	0 0 -10 0 12 0 0
sb:is for	0 0 3 12 -22 2 3
sb:is good	0 0 10 0 2 -18 -1
sb:is in	0 0 14 -2 -1 -14 -1
sb:is limited	0 0 -8 0 11 -1 0
sb:is make	0 0 -5 -3 12 0 0
sb:is meant	0 0 6 0 -9 0 0
sb:is not	0 0 14 -4 -7 0 -7
sb:is on	4 0 -17 -2 15 -6 0
sb:is open	0 0 0 12 -11 0 0
sb:is out	0 0 10 0 -8 0 0
sb:is over	0 0 16 -1 -11 0 0
sb:is part	0 0 0 -7 12 -3 0
sb:is prolong	0 0 21 8 -3 -27 -3
sb:is publish	0 0 3 9 -13 0 0
sb:is sign	0 0 0 -11 12 0 -5
sb:is stay	0 0 6 3 -10 0 0
sb:is suspend	0 0 6 4 -9 0 0
sb:is the	9 1 -24 -8 8 1 8
sb:is their	0 0 -12 0 15 0 0
sb:is to	0 0 -9 -12 -4 19 5
sb:is until	0 0 -2 0 -6 10 0
sb:is up	0 0 18 0 -13 0 0
sb:is valid	0 0 6 0 -10 2 0
sb:is what	0 0 2 3 -17 11 6
sb:island	0 0 -9 0 13 0 0
sb:isn't	0 0 11 0 -6 -3 0
sb:it 's	0 0 0 -28 -11 12 26
sb:it ,	18 0 -16 13 -2 -1 -5
sb:it :	0 0 -8 9 5 0 -4
sb:it apply	0 0 2 3 -5 8 -15
sb:it as	0 0 12 3 -15 0 0
sb:it be	0 0 -8 0 0 10 0
sb:it begin	-4 -9 -13 25 -15 3 0
sb:it by	0 0 -16 0 9 11 0
sb:it come	0 0 -9 -6 14 0 0
sb:it count	0 0 0 10 -8 0 0
sb:it did	6 0 -1 -12 5 -1 0
sb:it end	7 -2 16 -16 -23 6 -3
sb:it enter	0 0 -1 -10 -11 4 15
sb:it expire	14 0 -8 0 3 -12 0
sb:it go	10 0 21 -11 -6 -10 0
sb:it had	0 15 -7 3 -4 -4 0
sb:it has	0 -1 9 -2 1 -15 2
sb:it in	0 0 -14 0 11 4 -2
sb:it is	6 0 6 -17 -13 19 -4
sb:it keep	0 0 -11 0 5 6 0
sb:it lapse	-8 0 -7 11 3 0 0
sb:it lasted	-5 18 -17 -3 3 0 0
sb:it on	-4 0 -22 3 1 15 1
sb:it put	0 0 -7 0 14 -1 0
sb:it replace	0 4 -17 -1 15 0 0
sb:it stand	0 0 -7 -4 15 0 0
sb:it start	0 0 0 4 6 -13 2
sb:it stay	-5 0 10 3 3 -12 -4
sb:it suspend	0 0 12 -5 -2 -1 0
sb:it take	0 0 -10 -21 16 6 1
sb:it the	0 0 15 -2 -11 -6 3
sb:it there	-10 0 0 0 10 0 0
sb:it to	0 0 -10 1 22 -15 -1
sb:it until	3 0 0 6 -11 2 0
sb:it was	-5 5 22 18 -23 -8 -18
sb:it would	-10 -4 -15 -16 1 34 0
sb:it'll	0 0 10 0 -3 -5 0
sb:its	6 -17 3 -4 -1 -1 1
sb:its <level>	0 0 -3 12 -12 -4 10
sb:its <number>	0 0 21 -2 -17 0 0
sb:its consent	0 0 -6 0 -5 0 12
sb:its duty	0 0 -5 26 -3 -5 -13
sb:its extension	0 0 -5 0 14 -8 0
sb:its levy	0 0 0 12 -16 0 4
sb:its new	0 0 -8 0 15 -4 0
sb:its second	0 0 0 -10 10 0 0
sb:its suspension	0 0 -11 10 3 -2 0
sb:its term	0 0 15 -3 -9 0 0
sb:its truce	0 -1 28 -10 -7 -14 -5
sb:its vote	0 0 -11 0 11 0 0
sb:itself ,	0 0 -5 0 -3 10 0
sb:joint	0 0 -1 -6 16 0 -7
sb:joint press	0 0 0 -5 8 0 0
sb:judge	0 0 -5 -1 9 0 0
sb:just	0 0 7 1 -12 6 -2
sb:keep	-2 1 1 10 -10 4 -5
sb:keep <points>	0 0 14 0 -7 -5 0
sb:keep <quality>	0 0 -7 -10 2 14 0
sb:keep it	-7 0 0 0 12 -5 0
sb:keep its	0 0 10 0 -1 -6 0
sb:keep the	2 0 -25 11 11 3 0
sb:keep their	0 0 11 -2 -9 0 0
sb:kind	0 0 -17 0 20 0 0
sb:kind of	0 0 -14 0 16 0 0
sb:kingdom	0 0 0 10 -9 0 -3
sb:kingdom of	0 0 0 10 -9 0 -3
sb:know	0 0 11 9 -14 0 -5
sb:know as	0 0 -8 0 10 -1 0
sb:know what	0 0 8 0 -13 2 0
sb:kribi	0 0 0 9 -9 0 0
sb:kuala	0 0 0 -10 1 7 0
sb:kuala lumpur	0 0 0 -10 1 7 0
sb:labor	0 0 0 -9 10 0 0
sb:lago	0 0 -2 -4 12 0 0
sb:lahore	-1 0 -5 0 10 0 0
sb:lamp	0 0 -11 0 12 0 0
sb:lapse	0 -4 0 20 -8 -5 -5
sb:lapse ,	0 0 0 17 -15 0 0
sb:lapse on	6 -2 9 0 -11 0 -1
sb:last	7 -14 9 -5 0 -6 6
sb:last <month-gone>	-5 0 -4 -12 16 -3 2
sb:last <span>	0 -2 -20 0 10 5 12
sb:last day	0 0 35 5 -31 -13 0
sb:last for	0 0 6 1 0 -12 0
sb:last summer	10 0 -2 0 -2 -2 0
sb:last until	-8 0 14 -1 -5 -3 -6
sb:last week	0 0 -5 0 10 -8 0
sb:last year	0 0 4 -10 5 -8 2
sb:lasted	0 22 -31 0 1 -3 0
sb:lasted <span>	-14 4 -13 0 22 0 0
sb:lasted since	0 10 -5 7 -10 0 0
sb:late	0 0 -3 -7 13 0 0
sb:late on	0 0 -5 -1 12 0 0
sb:later	0 0 -13 9 8 -4 -6
sb:later ,	0 0 4 15 -12 -8 0
sb:law	0 0 4 -17 4 0 -1
sb:law ,	0 0 14 0 -14 0 0
sb:lay	0 0 -2 12 -11 6 -4
sb:leader spoke	0 0 0 9 -8 0 0
sb:leave <points>	0 0 9 0 0 -6 0
sb:leave each	0 0 9 0 -7 -4 0
sb:leave of	0 0 3 0 -12 0 9
sb:leave out	0 0 0 10 -8 0 0
sb:leave their	0 0 2 0 -12 8 0
sb:legal	0 0 0 -7 -8 0 14
sb:lengthen	0 0 1 1 -13 6 0
sb:less	0 0 0 -16 15 0 0
sb:let	18 0 -3 -9 -7 3 1
sb:let it	10 0 2 0 -10 0 0
sb:let its	8 0 -9 -2 2 0 0
sb:let their	-3 0 -15 -9 23 1 0
sb:letter	0 -3 13 -10 -6 8 -6
sb:letter ,	0 0 -7 -1 0 9 0
sb:letter of	0 0 11 4 -13 1 -2
sb:levy	7 0 -5 5 -12 1 6
sb:levy on	8 0 -8 9 -20 2 11
sb:lie	0 0 -5 -11 20 0 0
sb:lift	0 0 0 -7 10 -3 0
sb:like	0 0 -15 9 0 8 -5
sb:likely	0 0 15 0 -12 -2 0
sb:linked	0 0 -10 0 12 0 0
sb:list	0 0 -13 0 19 -7 -3
sb:live	0 0 12 -6 0 0 0
sb:live under	0 0 10 -14 4 0 0
sb:livestock	0 0 0 12 -12 0 0
sb:loaded	0 0 -7 -11 20 0 -1
sb:loaded before	0 0 -11 -6 21 0 0
sb:lobster	-2 0 -4 -7 20 -1 0
sb:lobster ,	-2 0 0 0 9 -1 0
sb:log	14 0 -3 10 -18 0 0
sb:london	0 0 -5 -12 25 -1 0
sb:london ,	0 0 -1 -5 13 0 0
sb:long	7 -1 13 6 -9 -20 -5
sb:long ,	0 0 -7 0 11 0 0
sb:long as	9 0 8 4 -15 -5 0
sb:long beach	0 0 -9 0 11 0 0
sb:longer	8 -1 -9 0 9 -7 -2
sb:look at	0 0 -2 0 -4 8 0
sb:lorry	0 0 -12 -4 18 0 0
sb:lose <level>	0 0 13 0 -9 0 0
sb:loui	0 0 3 -13 10 0 0
sb:lower	0 0 -22 -12 10 16 7
sb:lower duty	0 0 4 -8 -11 3 9
sb:lower its	0 0 0 -11 14 0 -3
sb:lower on	0 0 0 7 -14 0 8
sb:lower rate	0 0 -7 0 13 -3 0
sb:lower the	0 0 -3 -3 0 12 -1
sb:lower to	0 0 0 7 -13 9 0
sb:lugano	0 0 3 8 -11 0 0
sb:lull	0 0 0 11 -5 -5 0
sb:lumpur	0 0 0 -10 1 7 0
sb:m	0 0 1 0 6 -12 -10
sb:m .	0 0 2 0 3 -8 -9
sb:machine	0 0 0 -5 -4 -5 13
sb:machine tool	0 0 0 -1 -10 0 15
sb:madrid	0 0 -9 -8 21 0 0
sb:madrid ,	0 0 -7 -3 14 0 0
sb:magnet	0 0 -3 -5 12 0 0
sb:maize	0 0 5 7 -12 -1 0
sb:make	-11 3 0 -1 -1 6 -8
sb:make for	0 0 15 2 -15 0 0
sb:make it	0 0 8 0 1 -15 0
sb:make of	0 0 -10 0 15 0 0
sb:make that	0 0 0 0 -9 11 0
sb:make up	0 0 -5 -1 11 0 0
sb:maker	0 0 13 6 -8 -13 0
sb:malt	0 0 6 0 3 -11 0
sb:man	0 0 -4 -1 11 0 0
sb:management	0 0 -19 0 24 -3 0
sb:march	0 0 -4 0 10 0 0
sb:mark	5 0 7 0 -11 -1 0
sb:market	0 0 12 -7 -3 0 0
sb:match	0 0 0 -8 12 0 0
sb:material	0 0 0 10 -8 0 0
sb:matter of	0 0 10 0 -8 0 0
sb:may	0 0 -13 -5 24 -23 2
sb:may be	0 0 -11 0 17 -2 0
sb:me	0 0 9 8 -11 -1 0
sb:mean	0 0 8 -12 4 0 -6
sb:meanwhile	0 0 14 9 -18 -1 0
sb:meanwhile ,	0 0 12 0 -9 0 0
sb:meanwhile the	0 0 5 13 -16 0 0
sb:measure	0 0 0 -12 8 1 0
sb:mediator	0 0 -10 0 12 0 0
sb:medicine	0 0 -3 -2 13 0 -3
sb:meet ,	0 0 0 -6 11 0 0
sb:meet ;	0 0 0 11 -11 0 0
sb:meet again	0 0 -15 -2 21 0 0
sb:meet at	0 0 5 10 -17 0 5
sb:meet four	0 0 0 -10 10 0 0
sb:meet here	0 0 -8 -5 2 8 0
sb:meeting	0 0 0 -12 11 0 0
sb:meeting in	0 0 0 -10 11 0 0
sb:member have	0 0 1 10 -12 0 0
sb:metal	0 0 -6 -1 11 0 0
sb:mid	0 0 -2 12 -6 0 0
sb:mid -	0 0 -2 12 -6 0 0
sb:middle	0 0 -8 13 -6 0 0
sb:middle of	0 0 -5 15 -11 0 0
sb:midnight	2 -1 7 -8 -4 -12 6
sb:midnight ,	0 0 7 2 -9 0 0
sb:midnight <day-today>	-1 0 -6 0 13 0 0
sb:midnight on	6 0 2 -3 -4 -10 7
sb:mill	0 0 4 0 -13 6 0
sb:million	0 0 -12 0 14 0 0
sb:mineral	1 0 4 0 -12 0 0
sb:mineral water	2 0 4 0 -13 0 0
sb:minister	-6 0 16 6 -17 0 0
sb:minister ,	-1 0 13 -2 0 -9 0
sb:minister of	0 0 -1 16 -10 3 -8
sb:ministry	0 0 -26 -1 11 19 0
sb:ministry of	0 0 -15 -1 6 11 0
sb:minute	-5 -1 -14 13 2 -3 2
sb:mombasa	0 0 12 -2 -4 -3 0
sb:mon	0 0 -12 13 -1 0 0
sb:monday	4 0 -9 7 -9 -12 12
sb:monday ,	6 0 -4 3 -11 -11 14
sb:month	-4 -1 14 -2 -6 4 0
sb:month ,	0 0 12 -2 -6 0 0
sb:month old	0 0 -3 10 -13 11 0
sb:moratorium	0 0 -8 12 9 -11 0
sb:moratorium on	0 0 -14 9 15 -10 0
sb:more :	0 0 -12 0 0 11 0
sb:most	-2 0 -12 -4 14 -3 6
sb:most country	0 0 -9 0 10 0 0
sb:move	0 0 -10 -11 20 0 -5
sb:mr	0 0 8 -1 -1 4 -13
sb:mr <person>	0 0 5 1 0 1 -12
sb:much	0 11 0 -8 0 0 0
sb:muscat	0 0 -11 0 12 0 0
sb:muscat on	0 0 -11 0 11 0 0
sb:museum	0 0 -2 0 9 -3 0
sb:musician	0 0 -9 0 12 0 0
sb:must	0 0 -11 -3 26 -10 -5
sb:must be	0 0 -8 0 14 -1 0
sb:mutual	0 0 15 5 -19 0 0
sb:nagoya	0 0 1 6 0 0 -9
sb:nagoya ,	0 0 2 2 0 0 -9
sb:name	7 0 11 -6 -12 2 -2
sb:named	0 0 0 -5 11 -1 -2
sb:nara	0 0 9 0 -9 0 0
sb:nearly	0 0 0 -7 16 -3 -2
sb:need	0 0 -12 -3 11 3 0
sb:need the	0 0 -9 0 0 7 0
sb:negotiate	0 0 5 12 -8 -5 -4
sb:negotiate ,	0 0 10 0 -8 0 0
sb:negotiate in	0 0 0 14 -12 0 -2
sb:neighbour	0 0 -5 -2 9 0 0
sb:network on	0 0 9 0 -8 0 0
sb:new	0 -3 0 -1 -6 11 4
sb:new <quality>	0 0 0 -7 11 0 0
sb:new duty	0 0 3 -13 -3 6 8
sb:new end	0 0 19 0 -7 -11 0
sb:new last	0 0 10 0 -6 -2 0
sb:new one	0 0 -8 5 -25 17 11
sb:new rate	0 0 0 17 -14 0 0
sb:new tariff	0 0 -8 4 11 -3 -8
sb:new term	0 0 -10 0 0 10 0
sb:new year	0 0 -1 0 9 -3 0
sb:next	-3 0 1 -23 3 0 5
sb:next :	0 0 -14 0 18 0 0
sb:next friday	0 0 3 0 -16 5 9
sb:next round	0 0 9 0 -7 0 0
sb:night	11 0 -12 0 0 1 2
sb:night of	15 0 0 10 -22 0 0
sb:night that	0 0 -3 0 11 -3 0
sb:nil	0 0 -4 13 -11 3 0
sb:no	19 -4 -12 -4 -3 16 -10
sb:no ,	0 0 22 9 -23 -3 -4
sb:no .	0 0 -3 8 -2 4 -7
sb:no deal	0 0 -14 0 14 -1 0
sb:no longer	9 0 -2 0 -4 0 0
sb:no new	0 0 -5 0 -4 9 0
sb:no notice	0 0 -3 0 -6 11 0
sb:no paper	0 0 14 0 -12 0 0
sb:no truce	17 0 -13 -17 5 0 5
sb:nobody	1 0 -16 0 14 2 0
sb:non	0 0 -3 0 -9 0 13
sb:non -	0 0 -3 0 -9 0 13
sb:none	6 0 3 5 -14 0 3
sb:north	0 0 -1 -4 10 -1 0
sb:northern	5 0 -11 -7 13 -3 0
sb:not	-8 -3 0 -9 5 0 4
sb:not ,	0 0 -6 0 13 -4 -1
sb:not been	0 0 0 10 -15 0 7
sb:not end	0 0 -13 0 13 0 0
sb:not extend	0 0 18 -4 -11 -2 0
sb:not go	0 0 -11 0 0 11 0
sb:not part	0 0 10 0 -9 0 0
sb:not to	0 0 7 0 -11 4 0
sb:not yet	0 0 0 0 -9 11 0
sb:note	-2 0 20 16 -31 -1 5
sb:note of	0 0 3 -5 -6 0 10
sb:note that	0 0 5 9 -16 5 0
sb:note to	0 0 0 8 -6 0 0
sb:nothing	0 0 4 4 0 -15 0
sb:nothing until	0 0 -7 0 9 0 0
sb:nothing was	0 0 -8 0 8 0 0
sb:notice	0 0 8 0 0 -4 -11
sb:notice the	0 0 13 0 -11 0 0
sb:notice to	0 0 -1 9 -6 0 0
sb:now	-9 -3 12 19 -6 -2 -35
sb:now ,	0 0 4 13 -15 5 -4
sb:now <level>	0 0 -6 0 15 -3 0
sb:now hold	0 0 -5 0 15 -13 0
sb:now in	0 0 14 -6 -7 0 0
sb:now it	0 0 1 0 -17 11 0
sb:now last	0 0 1 6 1 -14 0
sb:now run	0 0 6 0 -12 2 0
sb:nut	4 0 -9 0 1 4 0
sb:o'clock	0 0 -1 11 -7 0 0
sb:object	0 0 -15 0 14 0 2
sb:obligation	0 0 -14 0 16 0 0
sb:observed	0 0 0 21 -18 0 0
sb:octopu	0 0 -5 0 -5 10 0
sb:odd	0 0 -6 -5 12 0 0
sb:of	1 7 -5 -5 8 -3 -5
sb:of <day-ahead>	0 5 19 -3 -25 7 -1
sb:of <day-today>	4 10 12 5 -26 -1 0
sb:of <level>	-5 -4 -7 -7 23 -7 -8
sb:of <month-gone>	2 0 -19 10 8 0 -4
sb:of <name>	-4 0 17 15 -19 3 -21
sb:of <number>	0 0 0 9 -12 9 -3
sb:of <organisation>	0 0 0 8 -12 0 1
sb:of <person>	0 0 -4 -5 13 0 0
sb:of <points>	0 0 -1 0 13 -11 0
sb:of <span>	-5 12 -4 -3 0 -10 5
sb:of a	5 0 -16 0 -3 18 0
sb:of additional	0 0 9 9 -9 -9 0
sb:of busan	-1 0 9 2 -9 0 0
sb:of commerce	0 0 -5 -2 0 11 0
sb:of duty	-5 0 30 6 -18 -10 -5
sb:of fentanyl	0 0 -1 11 -8 0 0
sb:of geneva	0 0 10 0 -4 0 0
sb:of higher	0 0 4 5 -9 0 0
sb:of negotiation	0 0 9 3 -4 -7 0
sb:of soybean	0 0 -3 11 -5 0 0
sb:of tariff	0 8 6 -13 0 0 -1
sb:of that	0 0 0 18 -9 -4 0
sb:of the	0 -9 -1 -6 9 -8 4
sb:of their	0 -4 1 -5 -4 14 0
sb:of them	0 0 -9 -7 16 0 0
sb:of thi	0 0 14 -18 1 4 0
sb:of transport	0 0 -12 0 13 0 0
sb:of truce	0 -1 -12 -8 10 2 7
sb:of two	0 0 -9 0 11 0 0
sb:of up	0 0 12 0 -3 0 -5
sb:of which	0 0 0 -11 -4 -3 20
sb:off	0 5 -1 -16 13 -12 0
sb:off to	0 0 -11 0 6 3 0
sb:offer	0 6 -31 -13 35 -9 -2
sb:offer to	0 7 -10 -5 14 0 -9
sb:office	0 0 -11 9 3 -4 0
sb:oil ,	0 0 0 -7 11 0 0
sb:oil from	0 0 2 10 -6 0 -8
sb:old	0 0 4 18 -12 -1 -3
sb:old ,	0 0 -1 0 -8 11 0
sb:old duty	0 0 -10 7 2 0 0
sb:old rate	0 0 -6 0 10 0 0
sb:old truce	3 0 18 6 -24 0 0
sb:older	0 0 -5 15 -2 -5 0
sb:olive	0 0 -18 14 1 7 -3
sb:olive oil	0 0 -15 -8 18 8 -1
sb:on	-8 -11 -4 0 2 15 6
sb:on ,	0 0 5 0 -13 10 0
sb:on :	0 0 9 -2 -4 0 0
sb:on <day-ahead>	2 0 -13 0 -2 17 -6
sb:on <day-gone>	-7 0 1 0 -7 0 3
sb:on <day-today>	7 0 -2 -11 -6 12 0
sb:on <money>	0 0 11 3 -7 -4 -6
sb:on <name>	0 0 20 -18 9 -5 -13
sb:on <quality>	1 -4 9 3 -8 4 -10
sb:on a	0 0 -14 -19 21 7 1
sb:on an	0 0 -5 0 11 -5 0
sb:on both	0 0 5 -10 0 0 1
sb:on certain	0 0 -2 11 -7 0 0
sb:on cocoa	0 0 8 7 -10 -2 0
sb:on cotton	0 0 -13 -9 -7 8 18
sb:on dairy	0 0 -8 0 -14 13 10
sb:on duty	0 0 1 17 -16 -3 0
sb:on each	3 5 -5 -10 -5 15 -2
sb:on farm	0 0 0 -12 14 0 0
sb:on for	0 0 -11 -4 -5 7 14
sb:on friday	0 0 -9 0 14 0 0
sb:on from	0 0 9 0 -7 0 0
sb:on good	-5 0 5 -2 5 -11 0
sb:on higher	0 0 -6 0 8 0 0
sb:on hold	0 0 -8 0 5 6 0
sb:on in	0 0 4 13 -16 0 0
sb:on it	0 0 -9 25 -6 -6 -2
sb:on monday	8 0 1 7 -10 -8 1
sb:on most	0 0 0 4 -10 0 6
sb:on one	0 0 16 0 -7 -8 0
sb:on or	0 0 -11 0 6 0 1
sb:on our	0 0 11 -9 0 0 0
sb:on palm	-6 0 0 -3 12 -1 0
sb:on paper	-3 0 2 -9 -2 7 4
sb:on rare	0 0 1 9 -5 -1 0
sb:on rice	0 0 0 0 -19 5 13
sb:on soybean	4 0 -6 -7 11 0 -1
sb:on sugar	6 0 -16 0 0 5 0
sb:on sunday	5 0 11 -9 0 -7 -4
sb:on television	0 0 0 -11 -5 16 0
sb:on the	0 -10 -7 -1 1 0 7
sb:on till	0 0 -8 0 10 0 0
sb:on to	0 0 -2 0 -5 10 0
sb:on wine	0 0 11 0 -7 0 -1
sb:on your	0 0 -9 -2 13 0 0
sb:once	-2 0 -6 -12 2 8 5
sb:once ,	0 0 16 0 -8 -5 0
sb:once the	0 0 -19 0 10 11 0
sb:one ,	0 0 1 13 -13 4 0
sb:one :	0 0 -11 -1 11 0 0
sb:one at	0 0 -12 0 13 0 0
sb:one end	0 0 0 15 -13 1 0
sb:one from	0 0 10 0 -9 0 0
sb:one is	0 0 9 0 -4 -4 0
sb:one more	0 0 8 0 -1 -6 0
sb:one side	0 0 11 0 -11 0 0
sb:only	0 0 6 1 -10 7 -2
sb:open	0 0 -8 2 12 -8 0
sb:open until	0 0 3 12 -10 -5 0
sb:opened	0 0 -6 -9 21 0 0
sb:operated	0 0 3 13 -14 0 0
sb:operator	0 0 -18 -2 24 -2 0
sb:opportunity	-4 0 -4 0 11 0 0
sb:opportunity act	-4 0 -4 0 11 0 0
sb:or after	0 0 -17 0 9 0 1
sb:or more	0 0 9 0 -8 0 0
sb:order	-4 0 18 -8 1 -18 -5
sb:order ,	0 0 -9 -8 18 0 0
sb:order by	0 0 9 0 -6 0 0
sb:order is	0 0 14 0 -11 0 0
sb:order on	0 0 -11 0 0 0 7
sb:order that	0 0 6 -10 2 -4 0
sb:ordinary <number>	0 0 0 -4 10 0 0
sb:origin are	0 0 10 0 -7 0 0
sb:originating	0 0 4 14 -12 0 -6
sb:originating in	0 0 4 14 -12 0 -6
sb:osaka ,	0 0 -7 -2 12 0 0
sb:other	8 -2 -6 -4 11 -6 -4
sb:other 's	3 0 6 -2 -12 1 5
sb:other ,	0 0 -5 -7 16 -3 -2
sb:other <points>	0 0 5 2 -13 1 0
sb:other country	0 0 -8 0 12 -1 0
sb:other direction	10 0 0 -1 -7 0 0
sb:other half	0 0 10 0 -9 0 0
sb:other keep	0 0 -7 0 13 -7 0
sb:other partner	0 0 -10 0 11 0 0
sb:otherwise	-2 0 16 5 -6 -16 -9
sb:otherwise end	0 0 10 0 -6 0 0
sb:otherwise have	0 0 -6 12 0 -4 0
sb:our	-7 -1 0 -10 5 -2 12
sb:our <person>	0 0 -11 0 12 0 0
sb:out	14 -11 2 -3 -4 -4 0
sb:out ,	0 0 -20 4 17 0 0
sb:out on	14 -4 -3 -22 5 -2 0
sb:out that	0 0 2 8 -18 7 0
sb:outline	0 0 -9 -8 0 10 5
sb:outside	0 0 0 -6 12 0 0
sb:outside the	0 0 0 -4 9 0 0
sb:over	0 4 5 -30 0 4 5
sb:over fentanyl	0 0 -13 5 0 1 3
sb:over on	-2 0 26 -5 -13 -11 -1
sb:over tea	-4 0 0 -2 10 0 0
sb:over the	0 0 -8 -3 26 -15 0
sb:over to	0 0 11 0 -1 -8 0
sb:own ,	0 0 14 0 -12 0 0
sb:own counter	0 0 15 4 -19 0 0
sb:own duty	0 0 -13 -7 22 0 0
sb:own list	0 0 -13 0 15 0 0
sb:own truce	0 -1 11 0 0 -4 0
sb:owner	0 0 -6 -6 16 0 0
sb:oyster	0 0 -9 0 2 6 0
sb:p	0 0 -17 5 12 0 0
sb:p .	0 0 -17 11 5 0 0
sb:pact	0 0 0 -7 8 -1 0
sb:page	0 0 -5 -2 9 0 0
sb:palm	-6 0 8 4 0 -8 -3
sb:paper	2 -1 -12 -7 -11 29 3
sb:paper is	0 0 18 -6 -12 0 0
sb:paper of	0 0 0 12 -11 0 0
sb:paper that	0 0 -6 -5 12 0 0
sb:parcel from	0 0 -2 -6 10 0 0
sb:pari	0 0 3 -13 7 0 0
sb:parliament	0 0 -12 0 14 0 -3
sb:parliament has	0 0 -9 0 11 0 0
sb:part	-1 0 4 -6 -4 12 -1
sb:part ,	0 0 0 -12 7 0 0
sb:part of	0 0 -1 0 -5 10 0
sb:partner	0 0 -7 -2 13 0 0
sb:party	0 0 -35 2 26 3 -2
sb:party agree	0 0 -15 0 16 0 0
sb:party have	0 0 -8 0 9 0 0
sb:pass	9 0 -6 -10 5 -1 0
sb:past	2 0 1 3 -17 15 -1
sb:patched	0 0 0 12 -11 0 0
sb:patience	0 0 -10 0 12 0 0
sb:pause	1 -2 -2 15 -6 -9 0
sb:pause ,	0 5 33 10 -38 0 0
sb:pause end	0 0 -6 0 10 -4 0
sb:pause for	0 0 -17 0 20 -2 0
sb:pause in	2 0 12 8 -11 -13 0
sb:pause on	0 0 -13 -1 14 2 0
sb:pause run	0 0 -14 -7 16 3 0
sb:pause that	0 0 -9 16 0 -1 0
sb:pause until	0 0 14 0 -10 -5 0
sb:pause was	0 0 0 -15 12 0 0
sb:pause with	0 0 0 11 -10 2 0
sb:pay	12 6 -7 7 -3 -3 -6
sb:pay <money>	0 0 0 10 -9 0 0
sb:pay an	0 0 5 6 -10 0 0
sb:pay on	0 0 -4 -1 11 0 0
sb:pay the	0 0 -1 -12 21 -8 -1
sb:payable	0 0 -7 0 13 -3 0
sb:payment	0 0 -10 0 18 -7 0
sb:pea ,	0 0 0 0 -10 10 0
sb:peace between	0 0 13 0 -12 0 0
sb:peace since	0 0 -1 17 -13 0 0
sb:peak	0 0 -13 -1 16 0 0
sb:pepper	-5 0 0 15 -6 -6 0
sb:per	0 0 0 0 13 -13 -3
sb:percent	0 0 0 -11 0 0 11
sb:period	0 0 1 5 -8 -2 6
sb:period of	0 0 13 6 -23 -1 3
sb:phase	0 0 -1 -1 9 0 0
sb:phone	0 0 -19 7 0 9 0
sb:phone ,	0 0 -9 0 0 10 0
sb:pistachio	0 0 11 11 -19 0 0
sb:place	0 -1 0 1 -7 5 9
sb:place by	0 0 -2 -9 7 0 4
sb:place on	0 0 -5 0 10 0 0
sb:place until	0 0 -3 0 -7 11 0
sb:plant	0 0 -4 -4 12 0 0
sb:plastic	0 0 15 0 -10 -2 0
sb:play	0 0 -13 0 17 -2 0
sb:police	0 0 -4 -6 16 0 -1
sb:pork	0 0 -5 0 11 0 -2
sb:pork and	0 0 -13 0 18 0 0
sb:port	6 0 3 -11 14 -6 -10
sb:port fee	0 0 11 -14 10 0 -8
sb:post	5 0 -22 1 9 -5 0
sb:potash	0 0 16 0 -15 0 0
sb:potatoe	10 0 0 0 -6 0 0
sb:poultry	5 0 -4 -1 -8 7 1
sb:power	0 0 -3 0 0 10 -2
sb:practice	0 0 -4 11 -11 4 0
sb:premier	0 0 -4 -1 12 0 0
sb:present	0 -5 12 -5 -5 6 -13
sb:present arrangement	0 0 9 21 -26 0 0
sb:present one	0 0 16 0 -25 8 0
sb:present suspension	0 0 8 -12 6 0 0
sb:presenter	0 0 -10 0 5 4 0
sb:president	-1 0 0 -14 13 5 -9
sb:press conference	0 0 -2 12 -9 0 0
sb:price	-1 0 -8 1 19 -14 -2
sb:price war	0 0 -6 0 11 -1 0
sb:procedure	0 0 0 0 -10 1 9
sb:proclamation	0 0 -12 -16 36 0 -2
sb:produced	0 -1 -6 -9 18 0 0
sb:produced a	0 0 -5 -7 14 0 0
sb:product	0 0 10 1 0 -8 -15
sb:prolong by	0 0 13 2 4 -18 -5
sb:prolong it	9 0 -3 0 -22 22 0
sb:prolongation	0 0 0 1 -13 9 0
sb:prolongation ,	0 0 -9 0 0 10 0
sb:promulgate	0 0 0 10 -8 0 0
sb:propose	0 0 -21 -16 -2 19 7
sb:propose a	0 0 -2 0 -5 0 10
sb:propose an	0 0 -1 0 21 -9 -12
sb:propose that	0 0 -7 -6 -12 14 11
sb:propose to	0 0 -5 0 -4 14 -1
sb:protocol	4 0 0 -25 9 0 3
sb:provide	0 0 -6 0 -2 0 9
sb:provide for	0 0 -3 0 -3 0 9
sb:province	0 0 -5 -7 14 0 0
sb:provisional	0 0 0 2 4 -1 -10
sb:provisional duty	0 0 -3 -3 13 0 -3
sb:publish	0 0 1 0 -1 -6 9
sb:publish a	0 0 0 -11 6 0 6
sb:pump	0 0 0 15 -2 -5 -10
sb:put	-6 10 0 2 0 -13 1
sb:put <level>	0 0 0 -8 9 0 -2
sb:put a	0 0 19 -1 -12 -4 0
sb:put off	0 6 -11 -2 14 -10 0
sb:put on	-2 0 -2 -19 19 0 0
sb:put the	0 0 0 13 -16 7 0
sb:put their	0 0 12 8 -14 -5 0
sb:put to	0 0 -2 4 -12 0 10
sb:q	-1 0 12 -7 2 0 -9
sb:q :	-1 0 13 -7 0 0 -8
sb:quarrel	0 0 -19 17 -17 16 5
sb:quarrel over	0 0 -8 8 -10 4 5
sb:quarrel with	0 0 0 0 -9 11 0
sb:quarter	0 0 -2 0 11 -4 0
sb:question	2 8 -12 2 7 -14 -1
sb:question :	3 8 -11 5 3 -14 0
sb:quiet	0 0 -11 7 5 -4 0
sb:quinoa	0 0 -4 0 -5 0 12
sb:quota	0 0 -3 -6 14 0 0
sb:radio	8 0 -10 0 0 -1 0
sb:rail	0 0 -21 0 24 -5 0
sb:railway	0 0 -7 0 15 -5 0
sb:raise	9 8 -6 -7 -4 9 -8
sb:raise a	0 0 9 0 -9 0 0
sb:raise duty	9 0 -3 0 0 -4 0
sb:raise its	0 0 0 -5 12 0 -1
sb:raise tariff	0 0 -8 0 -6 13 0
sb:rate apply	0 0 -5 15 -7 0 0
sb:rate from	0 0 -11 -3 16 0 -2
sb:rate is	0 0 -5 -6 15 0 -1
sb:rate of	0 0 17 7 -31 4 6
sb:ratify	0 0 -4 -2 14 -1 0
sb:raw	0 0 1 7 -9 0 0
sb:raw sugar	0 0 3 10 -16 0 2
sb:reach back	0 0 -11 0 14 0 0
sb:reach in	0 -3 16 4 -15 0 0
sb:read	8 0 -14 3 0 0 0
sb:read ,	9 0 -12 8 -9 1 0
sb:reader	0 0 -15 7 6 0 0
sb:ready ,	0 0 -8 0 9 0 0
sb:ready since	0 0 8 0 -6 0 0
sb:reason	0 12 -2 12 -17 -2 0
sb:reason :	0 12 0 -5 0 -1 0
sb:reason is	0 0 0 10 -9 0 0
sb:reason to	0 0 0 12 -10 0 0
sb:recall that	0 0 3 10 -8 -3 0
sb:receive	0 0 -3 -2 9 -1 0
sb:recess	0 0 -5 0 -3 0 10
sb:reciprocal "	0 0 -19 0 15 7 0
sb:reciprocal duty	0 0 14 0 -15 0 0
sb:reciprocal rate	0 0 15 4 -10 -12 0
sb:reconvene	0 0 -9 0 9 0 0
sb:red	0 0 12 -2 -8 0 0
sb:reduction	0 0 16 14 -26 -8 4
sb:reduction apply	0 0 10 4 -19 -6 9
sb:refuse	8 0 -10 6 -1 0 0
sb:refuse ,	0 0 -11 10 1 0 0
sb:regional	0 0 -9 0 9 0 0
sb:regret	0 0 9 0 -5 0 0
sb:regret that	0 0 9 0 -6 0 0
sb:regulation	0 0 0 -3 14 -4 -1
sb:remain <level>	0 0 7 13 -17 0 0
sb:remain <points>	0 0 -10 0 4 7 0
sb:remain at	0 0 10 0 -9 0 0
sb:remain so	0 0 -16 0 10 7 0
sb:remind	0 0 -10 0 11 0 0
sb:renew	7 -2 15 -3 -11 -2 -3
sb:renewal	0 0 20 10 -16 -14 0
sb:rent	0 0 -5 0 10 -4 0
sb:repeal	0 0 13 0 -12 0 0
sb:replace	0 8 -14 -1 10 -3 0
sb:replace a	0 0 -9 0 12 0 0
sb:report	-2 0 -11 6 7 -5 3
sb:report ,	0 0 10 2 -11 0 0
sb:report of	0 0 -10 0 8 0 0
sb:report that	0 0 7 5 -19 0 7
sb:reporter	0 0 -11 -1 15 0 -2
sb:representative	0 0 -3 -3 10 0 0
sb:republic	0 0 12 0 -10 -2 0
sb:republic ,	0 0 11 0 -7 -2 0
sb:republic of	0 0 5 0 -10 2 0
sb:reserve	0 0 -6 -3 15 -1 0
sb:rest	0 0 -5 -5 13 -3 -1
sb:rest of	0 0 -22 0 25 0 0
sb:rest on	0 0 7 7 -13 0 0
sb:result	0 -1 -6 -9 4 6 6
sb:retain	0 0 0 -3 11 0 -7
sb:retaliation	0 0 -13 0 13 0 0
sb:retroactive	0 0 -9 0 12 -2 0
sb:retroactive to	0 0 -9 0 12 -2 0
sb:return	0 0 0 2 9 -10 -13
sb:revenue	-7 0 -8 0 16 0 0
sb:revive	0 0 0 5 -11 6 0
sb:rice	1 0 -3 -4 -7 12 2
sb:rice and	0 0 -10 0 -7 17 0
sb:ring	0 0 4 10 -13 0 0
sb:rise by	0 0 0 0 -4 0 10
sb:river	0 0 -6 -5 17 -3 0
sb:roaming	0 0 -4 -2 12 0 0
sb:robert borden	0 0 10 0 -7 -2 0
sb:rome	0 0 9 0 -9 0 0
sb:room	0 0 -19 0 22 0 0
sb:rotterdam	0 0 -1 0 -8 0 11
sb:round	0 -5 -5 -10 5 0 12
sb:round of	0 0 -9 -9 11 -8 9
sb:round since	0 0 0 -11 14 0 0
sb:rubber	0 0 12 3 -19 0 7
sb:rule	0 0 -11 -1 22 -9 -2
sb:rule of	0 0 -9 10 0 0 0
sb:rule that	0 0 -6 -2 10 0 0
sb:rum	0 0 2 0 -19 5 10
sb:run for	-1 4 -9 -1 9 -8 4
sb:run from	0 0 0 4 -11 4 3
sb:run on	0 0 -5 -2 -2 11 0
sb:run out	18 -7 5 -19 -5 -2 -10
sb:run since	-3 0 0 9 -1 0 0
sb:run to	0 0 2 -10 9 -5 0
sb:run until	-3 0 -1 -9 13 -6 0
sb:safeguard	0 0 -20 0 20 -9 3
sb:sailing	0 0 0 -6 13 0 -4
sb:saint	0 0 7 -13 8 0 0
sb:saint -	0 0 3 -12 10 0 0
sb:sale	0 0 -5 -1 13 0 0
sb:salt	0 0 -4 6 0 5 -10
sb:same	4 0 -15 -1 3 16 -13
sb:same <organisation>	0 0 0 0 -11 12 0
sb:same as	0 0 -3 -1 9 0 0
sb:same day	0 0 0 -8 -2 9 0
sb:same report	0 0 -18 0 21 0 0
sb:sanction	0 0 -11 0 14 0 0
sb:say	9 2 -11 -18 14 4 -6
sb:say :	0 0 -7 0 10 0 0
sb:say <name>	0 0 -16 -1 13 10 0
sb:say <person>	0 0 0 11 -9 0 0
sb:say a	0 0 9 0 -6 -1 0
sb:say in	0 0 -8 -10 -7 25 0
sb:say it	0 0 -3 -11 14 0 0
sb:say so	0 0 7 0 -13 5 0
sb:say that	12 9 0 -5 9 -19 -3
sb:say to	0 0 -8 0 0 0 9
sb:say what	0 0 -9 0 8 0 0
sb:school	0 0 -6 0 9 0 0
sb:sea	0 0 6 -3 2 -11 0
sb:season ,	0 0 8 0 -14 7 0
sb:second	0 9 -14 -7 7 -11 18
sb:second ,	0 8 5 4 -29 6 13
sb:second extension	5 0 -3 -13 16 -9 0
sb:second list	0 0 -8 0 9 0 0
sb:second meet	0 0 -9 10 0 0 0
sb:second round	0 0 -13 -2 7 0 7
sb:section	0 0 -4 -9 11 1 -5
sb:section <number>	0 0 -6 -20 19 2 -5
sb:see	0 0 -14 -13 17 1 2
sb:senate	0 0 -12 0 14 0 0
sb:separate	0 0 -7 -2 13 0 0
sb:set	0 0 10 1 3 -8 -14
sb:settle	0 0 -15 2 -9 10 12
sb:settlement	0 0 -13 0 2 9 0
sb:seven	0 0 8 12 -17 0 0
sb:sfax	5 0 0 20 -20 -2 0
sb:shall	0 0 -12 -2 -5 16 5
sb:shall not	0 0 0 12 -3 0 -7
sb:shanghai	0 0 3 8 -10 0 0
sb:shanghai ,	0 0 2 9 -12 0 0
sb:she	0 0 8 10 -9 -6 0
sb:sheet	0 0 0 -12 9 -5 6
sb:shelve	0 0 0 2 -11 -2 8
sb:ship	6 0 2 -12 18 -13 -20
sb:ship and	0 0 -5 0 13 -7 0
sb:shipper	0 0 0 12 -13 0 0
sb:shook	0 0 -12 11 -4 1 3
sb:shook hand	0 0 -12 11 -5 1 3
sb:short	0 0 18 0 -17 -3 0
sb:should have	0 0 -11 -2 18 0 0
sb:should it	0 0 -13 -3 9 9 0
sb:show	0 0 -16 0 8 10 0
sb:show that	0 0 -14 0 4 10 0
sb:shut	10 0 -9 -2 1 0 0
sb:side	5 0 1 -8 -5 12 1
sb:side <points>	0 0 9 0 -9 0 0
sb:side agree	0 0 -7 0 -1 13 0
sb:side and	0 0 11 0 -9 0 0
sb:side for	0 0 9 0 -7 0 0
sb:side had	2 0 -5 4 -15 15 0
sb:side the	0 0 0 -7 12 0 0
sb:side to	0 0 11 0 -10 0 0
sb:side will	0 0 -1 -8 12 0 0
sb:sign	-4 1 12 7 2 -22 -17
sb:sign ,	0 -1 -14 0 8 11 -6
sb:sign :	0 0 3 15 -17 0 0
sb:sign ;	0 0 0 -8 13 -9 4
sb:sign <day-today>	0 0 -3 -12 18 0 0
sb:sign a	0 0 -18 -6 17 0 4
sb:sign an	3 0 13 0 -2 -14 0
sb:sign by	0 0 8 -13 13 -14 -3
sb:sign its	0 0 0 11 -8 0 0
sb:sign last	0 0 8 12 -18 0 0
sb:sign on	-1 -3 2 2 8 -2 -16
sb:signature	2 0 -15 -20 11 11 0
sb:signature of	0 0 -7 0 11 0 0
sb:signature the	0 0 0 -7 17 0 -9
sb:since	-5 -5 0 31 -12 -15 -22
sb:since <day-gone>	0 0 8 0 0 -16 -1
sb:since <day-today>	0 0 9 0 -1 -5 0
sb:since <month-gone>	5 0 17 -24 -14 10 0
sb:since <name>	0 0 0 17 -18 0 0
sb:since <number>	0 0 -13 0 11 0 0
sb:since last	0 0 11 -11 3 0 0
sb:since spring	0 0 -12 0 4 6 0
sb:since the	3 -7 -28 19 -8 7 0
sb:sir	-1 0 8 14 -15 -2 0
sb:sir ,	0 0 6 12 -12 -2 0
sb:sit	-4 0 -1 -1 10 0 -3
sb:sit down	0 0 -4 15 -7 0 0
sb:sit together	0 0 9 -4 -2 0 0
sb:six o'clock	0 0 0 -9 10 0 0
sb:slap	0 0 8 -7 -10 0 8
sb:slap on	0 0 0 0 -6 0 9
sb:sleep	6 0 -10 -3 1 7 0
sb:so ,	0 0 -10 -1 10 0 0
sb:so -	0 0 -6 21 -17 2 0
sb:so by	0 0 3 13 -14 0 0
sb:so in	0 0 -11 -2 17 0 0
sb:so it	0 0 -14 5 1 5 2
sb:so much	0 12 0 -14 0 0 0
sb:so on	0 0 -7 0 15 0 0
sb:so the	6 0 8 -3 -7 -2 0
sb:so until	0 0 1 0 -10 7 0
sb:some	5 0 -14 6 7 -8 0
sb:somebody	0 0 19 3 -21 0 0
sb:sooner	0 0 -1 8 -12 6 0
sb:soybean	4 0 -16 25 -10 -3 -8
sb:space	0 0 7 8 -12 -1 0
sb:speak	0 0 -15 0 22 -5 0
sb:special	0 0 -10 -5 -12 13 18
sb:special duty	0 0 -7 -10 -16 14 18
sb:spent	0 0 0 -2 11 0 -3
sb:spoke	0 0 6 0 -18 15 0
sb:spoke of	0 0 0 -1 -9 11 0
sb:spoken of	0 0 0 0 -7 9 0
sb:spring	4 0 -19 -3 3 18 -1
sb:spring ,	0 0 -22 0 12 13 0
sb:square	0 0 11 0 -9 -1 0
sb:stage	0 0 -5 -2 13 0 0
sb:stake	0 0 14 0 -10 0 0
sb:stamp	0 0 -6 -4 9 -3 3
sb:stand still	0 0 -14 0 15 0 0
sb:standstill	3 7 0 10 -22 0 9
sb:standstill ,	0 0 -8 6 -16 17 0
sb:standstill end	0 0 -5 0 12 -6 0
sb:standstill of	0 13 9 3 -9 -14 0
sb:standstill on	9 0 4 20 -21 -11 0
sb:standstill that	0 0 9 8 -11 -1 0
sb:start	-7 -1 -33 9 8 -1 10
sb:start again	0 0 13 0 -12 0 0
sb:start in	0 0 -7 0 10 0 0
sb:start on	-1 0 -14 10 0 0 0
sb:state	0 0 20 5 -9 -8 -12
sb:state that	0 0 20 0 -17 -4 0
sb:state visit	0 0 -2 0 10 0 -3
sb:statement on	0 0 6 6 -11 0 0
sb:stay	-8 0 -13 13 8 8 -11
sb:stay at	-5 0 -9 -12 20 0 0
sb:stay for	0 0 0 8 -9 0 0
sb:stay on	0 0 -30 0 16 16 0
sb:stay suspend	0 0 0 10 -14 7 -6
sb:stay until	0 0 -4 0 12 -10 0
sb:steel	0 0 -4 10 0 -1 -4
sb:step	0 0 -10 10 2 2 -10
sb:step ,	0 0 -2 17 -11 0 -1
sb:step that	0 0 -9 0 0 9 0
sb:still	2 0 -11 -9 10 7 -2
sb:still end	0 0 -8 0 10 0 0
sb:still pay	0 0 -6 -1 11 0 0
sb:still run	3 0 -9 0 6 0 0
sb:stockfish	0 0 -1 -8 13 0 0
sb:stockholm	0 -1 12 -8 2 -8 0
sb:stop	-10 0 -1 0 -11 7 19
sb:stop at	0 0 -3 -5 9 0 0
sb:stop on	0 0 13 0 -19 8 0
sb:stretched	-4 0 -6 -5 1 13 -2
sb:strike	-5 -3 -11 0 15 1 0
sb:strike until	0 0 -9 0 10 0 0
sb:subject to	0 0 -10 0 5 7 0
sb:subscription	0 0 -6 0 7 0 0
sb:successor	0 0 -8 0 16 -7 0
sb:successor ,	0 0 -4 0 13 -7 0
sb:sugar	5 0 -5 -9 -8 11 10
sb:sugar and	6 0 -3 -7 -11 2 12
sb:summer	10 0 -12 6 1 -8 0
sb:summer tariff	0 0 -9 0 12 -1 0
sb:sunday	3 0 16 -2 -15 5 -8
sb:superhard	0 0 0 11 -9 0 0
sb:superhard material	0 0 0 11 -9 0 0
sb:surcharge	-2 0 -40 9 44 -22 -5
sb:surcharge ,	0 0 -10 12 -2 0 0
sb:surcharge of	0 0 -3 -9 21 -10 -2
sb:surtax	0 0 0 0 -11 0 12
sb:suspend <points>	0 4 -1 -11 10 6 -8
sb:suspend after	0 0 -11 0 12 0 0
sb:suspend for	0 0 -6 16 -12 10 -6
sb:suspend from	0 0 11 3 -19 -2 9
sb:suspend in	0 0 -12 -7 11 9 0
sb:suspend its	0 0 0 8 3 -11 -12
sb:suspend most	0 0 0 -9 1 0 4
sb:suspend the	0 0 1 -6 -7 6 9
sb:suspend their	0 0 -7 -4 16 -3 0
sb:suspension	-13 -10 7 0 0 3 -3
sb:suspension ,	0 -6 -7 0 12 0 0
sb:suspension begin	0 0 5 -1 13 -12 -5
sb:suspension end	-6 0 -11 0 8 6 0
sb:suspension expire	0 0 -7 0 -5 12 0
sb:suspension is	0 0 6 3 0 -17 0
sb:suspension last	0 0 17 0 -6 -9 0
sb:suspension of	-9 -11 8 19 -23 12 -1
sb:suspension run	0 0 -14 0 6 8 0
sb:suspension that	0 0 7 -16 2 -6 10
sb:table	0 0 -9 9 -17 7 11
sb:table :	0 0 0 -1 -10 6 8
sb:take	-4 -6 -8 6 -6 3 12
sb:take a	0 0 -5 -2 11 0 0
sb:take back	0 0 0 0 -6 0 9
sb:take effect	-11 0 -13 14 0 -3 0
sb:take on	0 0 7 5 -23 0 14
sb:take the	0 0 -5 2 -5 11 0
sb:take them	0 0 -2 -1 10 0 -3
sb:take us	0 0 13 0 -10 0 -2
sb:talk	-5 -2 11 -30 12 -19 4
sb:talk ,	0 0 -9 -1 15 0 0
sb:talk between	0 0 0 -7 10 -2 0
sb:talk fail	0 0 9 0 -8 0 0
sb:talk on	0 0 4 -4 -5 0 9
sb:talk with	0 0 -12 -3 22 0 -1
sb:talked	0 0 -16 -13 29 0 0
sb:tariff	-9 0 12 7 -6 7 -42
sb:tariff ,	0 0 1 21 -22 6 0
sb:tariff :	0 0 11 -11 0 1 -1
sb:tariff between	0 0 5 10 -15 0 0
sb:tariff end	0 0 -12 0 15 0 0
sb:tariff for	0 0 -12 -8 27 -6 -2
sb:tariff from	0 0 0 -8 10 0 -1
sb:tariff is	0 0 12 0 -10 0 0
sb:tariff of	0 0 2 -5 8 -1 -16
sb:tariff on	0 0 19 7 -9 -10 -22
sb:tariff pause	5 0 1 -3 -14 7 1
sb:tariff stay	0 0 -26 0 23 2 0
sb:tariff to	0 0 9 0 -6 0 0
sb:tariff truce	-4 0 -5 -8 6 12 -2
sb:tariff until	0 0 4 0 4 -12 0
sb:tariff war	0 0 0 7 -13 0 5
sb:tariff would	0 0 -5 18 -12 0 0
sb:taro	0 0 0 -1 -10 0 12
sb:tax	0 0 11 6 -25 0 12
sb:tax on	0 0 14 0 -20 0 2
sb:tea and	2 -2 10 -6 8 -15 0
sb:technical	0 0 0 11 -8 0 0
sb:telephone	0 0 -7 -2 -5 12 11
sb:telephone ,	0 0 -10 -4 -1 4 10
sb:telephone on	0 0 -10 7 -4 13 0
sb:television	0 0 -1 -4 -11 21 0
sb:tell	-9 0 8 -6 -6 9 2
sb:tell a	0 0 0 -4 -2 10 0
sb:tell reporter	0 0 -20 -4 25 1 0
sb:tell that	-1 0 -3 0 11 0 0
sb:tell the	0 0 12 0 -6 0 -5
sb:tell you	0 0 0 0 -10 0 12
sb:ten	6 0 -1 9 -17 3 0
sb:term	-4 0 12 -14 0 -2 0
sb:term had	0 0 10 0 -7 -2 0
sb:terminal	0 0 -5 -3 10 0 0
sb:terminate	0 0 5 0 -11 6 0
sb:text	0 0 -8 -7 2 11 2
sb:than	0 0 1 -18 21 -6 -4
sb:thank	0 0 -4 12 -14 9 0
sb:thank to	0 0 4 12 -15 0 0
sb:that	-5 -5 -3 12 -2 -2 0
sb:that 's	0 0 0 -5 10 -6 0
sb:that <name>	0 0 -5 2 -14 0 21
sb:that <person>	0 5 2 -14 -2 1 7
sb:that <quality>	0 0 -15 7 9 0 -5
sb:that <seat>	3 -2 2 -1 -7 10 -2
sb:that a	0 0 10 10 -17 0 0
sb:that all	0 0 3 -1 -11 6 2
sb:that both	0 0 -9 2 1 2 0
sb:that bring	0 0 11 -2 -4 0 0
sb:that come	0 0 10 -4 -3 0 0
sb:that end	-7 0 9 0 1 -5 0
sb:that expire	0 0 13 0 -5 -6 0
sb:that extend	0 0 -10 5 3 0 0
sb:that for	0 0 -12 0 16 -9 2
sb:that from	0 0 -2 8 -14 0 9
sb:that had	1 0 -14 -11 21 -2 0
sb:that has	-1 0 0 10 -5 -3 0
sb:that he	0 0 -5 0 12 -1 0
sb:that his	0 8 3 0 -9 0 0
sb:that is	-4 -2 -11 11 -9 18 1
sb:that it	0 0 -4 -6 6 3 0
sb:that keep	0 0 33 -3 -25 -4 0
sb:that matter	0 0 -8 0 10 0 0
sb:that mean	0 0 8 -1 0 0 -4
sb:that of	0 0 -1 -6 10 0 0
sb:that order	0 0 0 12 -7 0 -2
sb:that run	17 0 9 0 -18 -5 0
sb:that start	0 0 0 -4 -7 0 11
sb:that take	0 0 -12 11 0 8 -8
sb:that the	-8 0 27 -9 -13 -3 0
sb:that was	12 -7 -11 7 3 -8 -12
sb:that would	0 0 -14 9 -1 3 2
sb:the	-12 9 -6 3 9 5 -6
sb:the <day-ahead>	0 0 -20 12 -5 15 -1
sb:the <day-gone>	-1 0 15 -1 -9 -10 9
sb:the <level>	1 -1 17 -11 3 -12 -4
sb:the <name>	-11 1 -10 2 4 15 -10
sb:the <number>	0 0 10 0 -2 -8 4
sb:the <office>	-6 -1 18 5 -12 -7 0
sb:the <organisation>	-6 -5 -15 8 19 -11 -2
sb:the <person>	-3 0 -9 8 -14 20 5
sb:the <points>	0 0 -1 -1 -6 17 -4
sb:the <quality>	13 0 -12 -16 9 0 10
sb:the <seat>	0 0 -15 -1 45 -23 0
sb:the <span>	-12 -8 42 2 -43 13 10
sb:the african	-4 0 -4 0 11 0 0
sb:the agenda	0 0 9 0 -7 0 0
sb:the agreement	0 2 -13 -11 23 -4 -7
sb:the airport	0 0 -3 -7 13 0 0
sb:the answer	0 0 0 0 -10 10 0
sb:the arrangement	0 -1 11 -11 -9 4 0
sb:the ban	0 0 -4 -1 11 -2 0
sb:the border	4 10 0 2 -16 0 0
sb:the calendar	0 0 8 0 -5 0 0
sb:the ceasefire	0 0 -7 -2 25 -14 -7
sb:the change	0 0 -3 20 -14 0 -1
sb:the clock	0 0 9 16 -18 0 0
sb:the contract	0 0 -12 0 15 0 0
sb:the control	0 0 -5 -9 16 0 -3
sb:the current	0 0 17 5 -18 0 0
sb:the custom	-6 0 10 4 0 -6 -2
sb:the date	0 0 0 0 -8 11 0
sb:the day	0 0 0 15 -10 0 0
sb:the deadline	0 0 -19 0 26 -1 0
sb:the deal	0 0 0 -6 10 -2 0
sb:the decision	0 0 0 14 -20 0 6
sb:the decree	0 0 -13 19 -8 0 0
sb:the delay	0 0 0 4 -16 11 0
sb:the difference	0 0 -10 -3 17 -2 0
sb:the duty	3 5 2 5 -10 7 -4
sb:the emergency	0 0 -5 -6 14 0 0
sb:the employer	0 0 -12 0 13 0 0
sb:the end	17 5 -1 -14 -15 13 -4
sb:the exclusion	0 0 -4 0 14 -6 0
sb:the exemption	0 0 -1 -1 10 0 0
sb:the export	0 0 -8 2 0 7 0
sb:the extension	-2 0 -19 -2 5 20 -1
sb:the extra	0 0 -15 2 15 -1 -3
sb:the fee	0 0 -13 -5 16 0 0
sb:the fentanyl	0 0 6 -12 11 0 -11
sb:the first	14 18 -6 -20 -4 0 0
sb:the following	0 0 -12 7 -4 4 0
sb:the fourth	0 7 -2 -13 15 0 0
sb:the freeze	-6 0 0 -2 -2 0 9
sb:the full	0 0 -4 -3 10 0 0
sb:the general	0 0 -8 0 12 0 0
sb:the good	0 0 10 2 -12 0 0
sb:the harbour	0 0 10 0 -8 0 0
sb:the higher	0 0 12 -12 0 -3 -1
sb:the holiday	3 8 -4 2 -1 -9 0
sb:the island	0 0 -8 0 10 0 0
sb:the joint	0 0 -1 -3 10 0 0
sb:the last	9 0 0 -8 -2 7 -1
sb:the law	0 0 -3 -3 14 -6 0
sb:the letter	0 -1 24 0 -15 -1 -2
sb:the level	0 0 0 -6 10 0 0
sb:the list	0 0 -9 -2 14 0 0
sb:the lower	0 0 -17 -9 22 1 0
sb:the management	0 0 -10 0 10 0 0
sb:the measure	0 0 -5 -8 20 -1 -2
sb:the mediator	0 0 -8 0 9 0 0
sb:the middle	0 0 -8 13 -6 0 0
sb:the moratorium	0 0 -8 13 3 -2 0
sb:the morning	0 0 0 0 -9 0 7
sb:the mutual	0 0 12 5 -15 0 0
sb:the neighbour	1 0 -10 0 8 0 0
sb:the new	-4 0 -11 9 -20 20 11
sb:the night	2 0 -1 -8 12 -8 0
sb:the non	0 0 -3 0 -10 0 13
sb:the north	0 0 -1 -6 11 -1 0
sb:the northern	0 0 -11 -7 21 -3 0
sb:the note	0 0 10 -3 -9 -5 5
sb:the notice	0 0 9 -3 0 -1 0
sb:the number	0 0 0 4 -15 12 0
sb:the offer	0 0 -7 0 9 0 0
sb:the old	0 0 5 12 -5 -15 0
sb:the one	0 0 12 2 -17 5 0
sb:the order	0 0 23 -10 -3 -10 -4
sb:the ordinary	0 0 -4 0 11 0 -2
sb:the other	8 0 10 -1 -4 -11 0
sb:the outline	0 0 -8 -6 1 10 0
sb:the paper	-1 0 10 10 -17 0 0
sb:the party	0 0 -20 8 13 -3 -1
sb:the pause	1 -12 -13 21 5 -10 -5
sb:the peace	-1 0 -23 -4 20 0 6
sb:the plan	0 0 -11 0 5 -4 7
sb:the present	0 -3 13 -4 -9 5 -6
sb:the price	0 0 -3 0 9 -5 0
sb:the protocol	4 0 3 -13 -6 1 4
sb:the provisional	0 0 7 8 -13 0 0
sb:the radio	0 0 -3 0 9 0 0
sb:the railway	0 0 -4 0 9 0 0
sb:the rare	0 0 9 0 -6 0 0
sb:the rate	0 0 -3 -4 5 9 -7
sb:the reciprocal	0 0 19 5 -1 -28 0
sb:the reduction	0 0 10 17 -17 -4 -8
sb:the remain	0 0 -10 10 -2 7 0
sb:the renewal	0 0 14 0 -11 -2 0
sb:the republic	0 0 5 0 -9 2 0
sb:the rest	0 0 -17 -12 38 -5 -7
sb:the result	0 0 -10 -3 -3 8 8
sb:the right	0 0 15 0 -10 0 0
sb:the river	0 0 -1 -5 9 0 0
sb:the room	0 0 -11 0 11 0 0
sb:the rule	0 0 -4 -8 16 -2 0
sb:the safeguard	0 0 -9 2 6 -6 3
sb:the same	4 0 -17 0 3 16 -13
sb:the season	0 0 -9 0 1 8 0
sb:the second	-4 6 7 -6 -5 -8 11
sb:the short	0 0 9 0 -4 -3 0
sb:the signature	0 0 -2 -2 12 0 -3
sb:the so	0 0 -5 19 -16 3 0
sb:the special	0 0 -7 -6 -3 1 15
sb:the spring	0 0 -5 0 0 9 0
sb:the standstill	0 4 8 17 -24 -5 5
sb:the stay	0 0 13 4 -14 -1 0
sb:the step	0 0 -4 -14 12 4 0
sb:the surcharge	-1 0 -30 -3 43 -12 0
sb:the suspension	-4 0 16 -14 -2 5 -8
sb:the table	0 0 -8 9 -15 7 7
sb:the tariff	-3 0 27 0 -4 -24 -15
sb:the telephone	0 0 -8 -3 9 5 0
sb:the temporary	0 4 3 6 -9 -4 0
sb:the term	0 0 8 -7 -1 0 0
sb:the text	0 0 -9 -11 2 9 4
sb:the thing	0 0 15 0 -11 -1 0
sb:the third	0 -2 11 9 -14 4 -7
sb:the time	0 0 1 3 -13 4 0
sb:the town	0 0 -12 -3 9 -8 9
sb:the trade	0 0 -3 -9 10 0 0
sb:the transfer	0 0 -9 0 11 0 0
sb:the treaty	0 0 16 0 -12 0 0
sb:the trial	0 0 8 0 5 -11 -2
sb:the truce	0 4 7 7 -14 2 0
sb:the two	-7 -4 22 8 -13 -8 0
sb:the understanding	0 0 9 -14 0 0 2
sb:the upper	0 0 -18 2 18 -5 0
sb:the whole	0 0 10 0 -3 -3 0
sb:the work	0 0 0 -10 15 0 0
sb:the world	0 0 -11 7 4 0 0
sb:their	-7 -7 -6 0 4 9 -7
sb:their <office>	0 0 -10 5 5 0 0
sb:their <organisation>	0 0 -9 -5 16 -1 0
sb:their country	0 0 21 0 -17 0 0
sb:their duty	0 -1 13 -16 -14 8 9
sb:their quarrel	0 0 -7 21 -23 3 5
sb:their second	0 0 -7 11 -2 0 0
sb:their tariff	-4 0 -10 14 -11 9 6
sb:their truce	4 1 7 -3 -7 2 -14
sb:them	5 0 -9 0 9 -5 0
sb:them ,	0 0 -20 1 8 0 7
sb:them at	9 0 -8 0 0 0 0
sb:them on	0 0 -7 0 11 0 0
sb:then	-9 11 2 -3 0 -3 0
sb:then ,	0 0 6 6 -10 0 0
sb:then come	0 5 7 -10 0 0 0
sb:there	0 0 -2 -7 0 -10 14
sb:there 's	0 0 0 9 -16 8 0
sb:there has	9 0 11 -5 -10 -3 0
sb:there is	0 0 -12 7 7 -12 9
sb:there was	-8 -2 -6 -1 13 0 5
sb:therefore	0 0 1 0 -14 11 0
sb:therefore end	0 0 20 0 -20 0 0
sb:these	1 6 0 8 -16 1 0
sb:they	-12 -1 11 0 -6 7 -6
sb:they agree	0 0 -6 0 -17 21 7
sb:they are	0 0 -14 -1 4 14 0
sb:they could	0 0 11 0 -10 0 0
sb:they did	0 0 -3 13 -8 0 0
sb:they end	0 0 -13 0 5 5 0
sb:they had	0 -1 4 -16 20 -1 -1
sb:they meet	0 0 14 -8 -7 0 0
sb:they pay	0 0 -4 15 -5 0 0
sb:they remain	0 0 -8 0 8 0 0
sb:they sit	0 0 -8 0 11 0 0
sb:they start	0 0 0 0 10 0 -3
sb:they take	0 0 11 0 -9 0 0
sb:they were	0 0 -12 13 1 -4 0
sb:they will	0 0 2 -3 22 -21 -2
sb:they would	0 0 23 -5 -15 0 -7
sb:they'll	0 0 0 5 -19 8 6
sb:they'll be	0 0 -6 6 -9 9 0
sb:they're	0 0 12 0 -8 0 0
sb:thi	0 -4 1 4 -9 11 -1
sb:thi is	0 0 -13 11 -8 14 -3
sb:thi month	0 0 10 -9 4 -5 0
sb:thi one	0 0 11 -1 -5 -2 0
sb:thi paper	0 0 -16 0 5 11 0
sb:thi time	0 0 9 0 -5 0 0
sb:thi was	0 0 10 0 -8 0 0
sb:thi week	0 0 -9 -6 21 0 0
sb:thi year	0 0 -7 11 -1 0 -5
sb:thing	0 0 14 2 -16 1 0
sb:thing stand	0 0 8 0 -6 0 0
sb:third	-4 -6 5 15 -19 1 3
sb:third ,	0 0 7 13 -16 -1 0
sb:third round	0 0 0 -14 0 1 10
sb:those	-5 0 13 -4 -7 0 4
sb:those duty	0 0 -10 0 11 0 0
sb:those who	0 0 10 1 -9 0 0
sb:thread ,	0 0 13 0 -12 0 0
sb:threaten	0 0 -6 -6 21 -1 -2
sb:three	-5 0 -23 -4 0 25 12
sb:three ,	0 0 -1 1 -11 0 13
sb:three time	0 0 -7 0 8 0 0
sb:through	0 0 8 -7 -15 15 3
sb:through the	0 0 0 -11 -3 13 -1
sb:thu	0 0 16 -2 -4 -9 0
sb:thursday	2 0 -6 -8 11 -2 0
sb:tiktok	0 0 -12 0 17 -1 0
sb:tile	0 0 0 7 -10 5 -1
sb:till	0 0 16 -14 -16 15 -8
sb:till the	0 0 0 0 -11 14 0
sb:time	0 0 -10 -3 3 0 10
sb:time :	0 0 10 -1 -9 0 1
sb:time in	0 0 0 -2 -11 0 14
sb:time since	7 0 -3 -11 6 0 0
sb:time the	0 0 0 11 -10 0 0
sb:time until	0 0 -8 0 13 -3 0
sb:tinned	0 0 -6 -1 0 10 0
sb:to	-2 -12 1 12 -7 4 -3
sb:to -	0 0 -3 -14 19 0 0
sb:to <day-ahead>	0 0 -14 0 20 -6 0
sb:to <level>	-5 15 -11 12 -16 7 8
sb:to <number>	-2 -2 4 2 9 -14 -12
sb:to <person>	0 0 -6 -2 -1 14 0
sb:to <span>	0 0 -3 -1 10 -4 0
sb:to a	0 0 -7 8 7 -8 0
sb:to apply	0 0 5 8 -12 -2 0
sb:to begin	0 0 -2 -17 0 0 11
sb:to carry	0 0 2 -1 -9 12 0
sb:to client	0 0 0 9 -5 0 0
sb:to end	-14 0 9 5 6 -24 0
sb:to expire	6 0 9 0 -12 0 0
sb:to extend	0 7 -14 -1 16 -5 0
sb:to four	0 0 0 0 -10 0 12
sb:to freeze	0 0 0 -2 -8 7 0
sb:to go	0 0 -2 4 -13 19 -5
sb:to good	0 0 -5 8 -6 0 4
sb:to have	-5 0 14 -8 0 -2 0
sb:to hold	0 0 13 3 -11 -1 0
sb:to its	6 0 3 -2 0 -9 0
sb:to know	0 0 12 5 -15 -1 0
sb:to lapse	0 0 -6 -2 2 9 0
sb:to last	0 -1 -9 5 1 3 3
sb:to leave	0 0 -3 0 -18 17 3
sb:to let	-2 0 -8 -6 4 10 0
sb:to levy	8 0 7 3 -12 -7 0
sb:to pay	-5 0 -2 -4 18 0 -2
sb:to prolong	8 0 -7 -1 -20 28 0
sb:to put	0 0 16 -5 -4 -6 0
sb:to raise	0 0 -9 0 1 8 0
sb:to renew	9 0 1 7 -15 0 0
sb:to run	-3 2 0 2 -7 -4 11
sb:to say	0 0 5 7 -14 1 0
sb:to sign	0 0 0 -3 8 -1 0
sb:to slap	0 0 10 0 -9 0 0
sb:to start	0 0 -6 -5 18 0 -4
sb:to stay	0 0 -13 0 9 5 0
sb:to talk	0 0 13 0 -13 0 0
sb:to the	-8 -5 4 1 0 4 -9
sb:to those	0 0 17 0 -15 0 0
sb:to us	0 0 0 12 -11 0 0
sb:tomatoe	0 0 4 2 -13 0 7
sb:ton	0 0 9 1 -6 -1 -2
sb:too	5 0 -18 2 6 0 0
sb:too ,	0 0 -13 -11 24 0 0
sb:tool	0 0 0 -3 -9 0 15
sb:top ,	0 0 0 4 -9 5 0
sb:total	0 0 0 -12 0 0 9
sb:touche	0 0 2 6 -9 0 0
sb:toward	-3 0 10 -2 -2 0 0
sb:town	0 0 -20 2 5 -5 13
sb:tractor	0 0 13 10 -12 -2 -8
sb:trade	2 -1 0 -11 13 -12 -5
sb:trade deal	0 0 11 0 -9 0 0
sb:trade minister	0 0 0 -14 11 -1 0
sb:tram	0 0 -13 0 14 0 0
sb:transfer	0 0 -9 0 11 0 0
sb:transfer window	0 0 -8 0 10 0 0
sb:translated	0 0 9 5 -14 0 0
sb:translated from	0 0 9 1 -11 0 0
sb:transport	0 0 -17 0 20 0 0
sb:treaty with	0 0 0 -12 13 0 0
sb:trial	0 0 11 0 3 -14 -2
sb:tromsø	0 0 9 0 -7 0 0
sb:truce	-1 4 9 -4 -2 -4 -7
sb:truce ,	-7 21 0 -7 -4 0 0
sb:truce agree	-2 -2 -9 -17 35 -4 -1
sb:truce as	0 0 -15 0 13 2 0
sb:truce at	0 0 -6 -4 10 0 0
sb:truce begin	0 -3 11 0 5 -10 -1
sb:truce by	0 0 -13 -7 4 3 13
sb:truce end	0 -7 6 -20 6 0 -5
sb:truce from	0 0 15 -10 9 -8 -10
sb:truce has	4 0 17 7 -13 -5 -9
sb:truce hold	0 0 -7 13 0 -9 0
sb:truce in	-4 0 5 13 -18 6 0
sb:truce is	-2 -2 9 -27 13 3 -7
sb:truce itself	0 0 6 0 -11 5 0
sb:truce lapse	0 0 -16 -3 19 -5 0
sb:truce last	0 0 10 5 -16 0 0
sb:truce now	0 0 14 6 -10 -9 0
sb:truce of	9 1 -11 9 -5 -15 10
sb:truce on	3 -7 10 -23 8 -14 0
sb:truce over	4 9 7 -17 -20 5 3
sb:truce run	-1 0 -3 0 20 -20 -6
sb:truce take	0 0 0 -13 6 -3 12
sb:truce that	-20 -12 21 24 -13 -27 -3
sb:truce to	-1 -3 -7 -9 -9 26 0
sb:truce under	0 0 16 0 -12 0 0
sb:truce was	-9 13 8 12 -23 2 5
sb:truce which	0 3 0 12 -23 8 0
sb:truce will	0 0 16 0 -15 0 0
sb:truce with	0 -14 -1 17 -10 7 -2
sb:truce would	0 0 14 -11 -22 9 7
sb:try	0 0 -9 0 11 0 0
sb:try again	0 0 -9 0 10 0 0
sb:tuesday	0 0 8 -8 3 -4 -4
sb:tuesday ,	0 0 12 -18 0 -2 -2
sb:tuna	0 4 13 -6 -14 0 1
sb:tungsten	0 0 0 10 -10 0 0
sb:turn	0 0 10 -1 -7 0 0
sb:turned	5 0 1 15 -19 0 0
sb:two ,	0 0 13 7 -25 9 0
sb:two <person>	0 0 6 5 -10 0 0
sb:two agree	0 0 13 0 -9 -2 0
sb:two country	1 5 20 4 -19 -7 0
sb:two date	0 0 -8 0 12 0 0
sb:two government	0 0 11 10 -23 3 2
sb:two have	0 0 -15 -5 12 11 0
sb:two in	0 0 6 4 -10 0 0
sb:two is	0 0 14 -4 -5 -2 0
sb:two meet	0 0 -4 9 -3 0 0
sb:two order	0 0 -15 -4 19 0 0
sb:two president	0 0 13 -3 -1 -6 0
sb:two round	0 0 -7 0 10 0 0
sb:two side	0 -4 -11 0 5 5 0
sb:two step	0 0 -3 19 -13 0 0
sb:two was	0 -2 -4 -8 16 0 0
sb:two year	0 0 -7 0 0 11 0
sb:tyre	0 0 15 -14 -4 4 0
sb:unchanged	0 0 -9 0 0 8 0
sb:under	-21 -1 0 4 5 -15 9
sb:under a	0 0 22 -8 -8 0 0
sb:under an	0 0 -5 -1 10 0 0
sb:under it	0 0 19 10 -16 -10 0
sb:under sanction	0 0 -7 0 9 0 0
sb:under section	0 0 -23 -8 24 9 -1
sb:under the	-18 0 -9 14 -7 0 17
sb:under which	0 0 16 -4 -4 -8 -4
sb:understanding	0 0 5 4 -9 0 1
sb:union	0 0 -11 0 15 0 0
sb:unless	0 0 9 -10 2 -2 -5
sb:unless <seat>	0 0 -8 0 11 0 0
sb:until	8 -13 15 -7 -6 2 -36
sb:until <day-ahead>	-5 0 -10 5 3 3 2
sb:until <number>	0 0 21 -7 -10 -2 -2
sb:until it	0 0 0 -16 16 0 0
sb:until midnight	0 0 -7 0 9 0 0
sb:until next	0 0 13 0 -9 0 0
sb:until the	9 -3 -5 12 -5 7 -14
sb:up	-11 0 13 -6 -5 13 -12
sb:up from	0 4 -8 -5 11 0 0
sb:up in	0 0 0 19 -21 0 5
sb:up to	0 0 7 -5 -5 16 -21
sb:updated	0 0 -4 -8 15 0 0
sb:upon	0 0 2 5 -12 5 0
sb:upper	0 0 -18 2 18 -5 0
sb:us	2 0 5 -2 0 0 -11
sb:us to	0 0 11 0 -5 -3 0
sb:use	0 0 -8 1 8 0 -1
sb:valid	0 0 20 -6 -16 -5 7
sb:valid for	0 0 2 0 -11 2 3
sb:valid until	0 0 8 -1 -10 0 6
sb:validity	0 0 0 0 -12 12 0
sb:valley	0 0 -10 0 13 0 0
sb:vanilla	0 0 -2 18 -10 0 -6
sb:version	0 -1 20 10 -23 -2 0
sb:version of	0 0 6 5 -11 0 0
sb:video on	0 0 -3 -4 12 0 0
sb:viggo	6 0 0 4 -11 0 0
sb:vigo	4 8 0 -1 -10 0 0
sb:visit	0 0 -5 -4 24 -1 -9
sb:visit to	0 0 -1 0 10 0 -3
sb:vote	4 0 -24 -12 22 0 0
sb:vote on	0 0 -16 -2 20 3 -7
sb:wage	0 0 -8 0 10 0 0
sb:waiver	0 0 0 0 -7 0 10
sb:wake	0 0 -2 0 -7 12 0
sb:walk	0 0 -9 0 11 0 0
sb:walk out	0 0 -7 0 9 0 0
sb:walkout	0 0 -7 0 9 0 0
sb:want	0 0 8 -15 0 2 -1
sb:want to	0 0 19 -1 -16 0 -4
sb:war	-1 0 -5 16 -3 -10 4
sb:war of	0 0 -8 4 5 -1 0
sb:was	0 11 -4 0 9 -14 -15
sb:was <number>	-6 0 -12 -6 25 0 0
sb:was a	0 0 -13 7 5 0 0
sb:was about	0 0 -7 0 9 0 0
sb:was agree	-1 -11 10 1 0 -1 0
sb:was conclude	0 8 3 8 -11 -11 -1
sb:was first	0 0 0 12 -11 0 0
sb:was make	-3 8 16 0 -14 -3 0
sb:was not	0 0 0 0 -6 8 0
sb:was on	0 0 -3 -3 12 0 0
sb:was prolong	-2 0 10 -5 11 -17 0
sb:was renew	0 0 17 -1 -8 -6 0
sb:was say	0 0 -8 0 3 6 0
sb:was tell	-1 0 -5 -1 11 0 0
sb:was the	3 3 -8 -14 4 7 0
sb:was to	-6 1 -5 -13 17 -4 3
sb:watch	0 0 1 -11 9 0 0
sb:watch :	0 0 -1 -7 10 0 0
sb:water	1 0 -12 -3 20 -3 -1
sb:water on	0 0 -10 0 11 0 0
sb:way	0 0 17 0 -9 -2 -3
sb:we	-8 -6 -12 2 -7 11 16
sb:we agree	0 0 0 19 -30 3 10
sb:wednesday ,	0 0 -3 0 6 -1 0
sb:week	-5 0 11 -9 3 -8 -2
sb:week ,	0 0 7 0 0 -10 0
sb:week ahead	0 0 -7 0 9 0 0
sb:week that	0 0 -2 0 11 -7 0
sb:weekly	0 0 23 -6 -19 0 0
sb:well	0 0 0 -11 9 -1 2
sb:were	-10 -3 0 0 18 -20 -2
sb:were agree	0 0 10 -10 0 0 0
sb:were loaded	0 0 -5 -5 12 0 0
sb:were suspend	0 0 -8 -2 10 0 0
sb:were to	0 0 5 -13 8 -9 0
sb:what	-3 -10 -4 1 -6 20 0
sb:what come	0 0 -1 -6 12 -1 0
sb:what he	0 0 6 0 -9 3 0
sb:what is	0 0 -6 -4 15 -9 0
sb:what it	3 0 0 -15 13 0 0
sb:what they	0 0 10 -13 0 0 0
sb:what was	7 0 8 -18 -7 5 0
sb:what we	0 0 0 -10 15 0 0
sb:whatever	0 0 -10 0 13 0 0
sb:wheat	4 0 -10 -5 17 -4 0
sb:wheat and	0 0 -5 -4 12 0 0
sb:when	0 0 -16 9 2 7 0
sb:when :	0 0 0 10 -18 4 3
sb:when <name>	0 0 -7 16 -7 0 0
sb:when it	4 0 -9 -1 3 3 0
sb:when the	-4 0 -12 0 11 1 -1
sb:when they	0 0 12 -2 -8 0 0
sb:where	-2 0 -3 -7 12 2 -2
sb:whether	0 0 21 -9 -5 -8 -2
sb:which	-3 7 7 7 -9 -17 7
sb:which <name>	0 2 1 1 -11 8 -1
sb:which <quality>	0 0 17 -4 -10 0 0
sb:which are	0 0 -23 0 23 0 0
sb:which begin	0 9 0 6 -17 12 -4
sb:which both	11 0 -8 15 -12 0 0
sb:which end	11 0 2 -8 -9 5 0
sb:which had	0 6 0 3 -1 -12 0
sb:which have	0 0 -14 0 6 8 0
sb:which he	0 0 0 -2 10 0 0
sb:which is	0 0 0 7 -16 3 11
sb:which it	0 0 1 3 -18 9 1
sb:which last	0 0 -8 0 0 10 0
sb:which make	0 0 -2 0 -9 13 0
sb:which no	0 0 -13 0 15 0 0
sb:which start	0 0 -9 3 4 0 0
sb:which take	0 0 13 -13 2 -3 0
sb:which the	-7 1 14 -15 -4 -2 11
sb:which they	0 0 14 -7 0 -6 0
sb:which was	0 2 -19 -8 23 -15 6
sb:which would	-1 0 19 5 -7 -16 -2
sb:while	-2 10 2 1 -10 0 0
sb:while it	0 11 0 0 -10 0 0
sb:while the	0 0 8 0 -7 0 0
sb:whisky	5 0 11 0 -14 0 0
sb:who	-5 0 -14 17 3 -2 -3
sb:who hold	0 0 0 -2 -9 12 0
sb:who sign	0 0 0 11 -8 0 0
sb:whose	0 0 11 -1 0 -10 0
sb:why	7 0 10 2 -17 0 0
sb:will	0 -8 -11 -4 5 9 3
sb:will apply	0 0 11 6 -13 0 -3
sb:will be	-4 0 10 0 -8 5 -4
sb:will bear	0 0 3 0 -10 0 8
sb:will cease	0 0 13 0 -9 -4 0
sb:will charge	0 0 0 -5 15 0 -7
sb:will collect	0 0 0 9 -6 0 -2
sb:will continue	0 0 -10 0 0 7 0
sb:will cost	0 0 -10 0 13 -1 0
sb:will do	0 0 -4 0 12 -4 0
sb:will follow	0 0 -8 0 9 0 0
sb:will have	8 0 -4 7 -13 8 0
sb:will keep	0 0 -16 -2 5 12 0
sb:will last	0 0 8 -1 -12 0 5
sb:will let	-1 0 14 0 -12 0 2
sb:will lower	0 0 1 -9 0 0 6
sb:will not	0 0 -5 -13 7 4 0
sb:will pay	7 0 0 8 -13 1 0
sb:will put	0 0 11 0 -8 0 0
sb:will stay	0 0 -13 9 7 0 0
sb:will thu	0 0 10 0 -6 -2 0
sb:will try	0 0 -8 0 9 0 0
sb:wind	0 0 -7 0 10 0 0
sb:window	0 0 -14 0 17 0 0
sb:wine	0 0 -3 -22 18 -6 0
sb:wine ,	0 0 -9 -2 13 0 0
sb:winter	3 0 -12 -3 11 0 0
sb:wire	0 0 -20 0 26 0 0
sb:with	-2 -31 4 4 -1 -4 5
sb:with <name>	2 -17 0 21 -8 -10 2
sb:with <seat>	-4 0 35 -5 -28 5 0
sb:with a	0 0 5 -6 -10 -1 19
sb:with its	0 0 -9 0 11 0 0
sb:with that	0 0 14 -10 0 -3 1
sb:with the	-5 0 -5 -5 9 6 -2
sb:without	-7 0 8 -8 10 -22 -3
sb:without a	0 0 14 0 -5 -3 -2
sb:without the	0 0 -13 -9 7 -6 14
sb:wood	0 0 -13 -10 12 0 6
sb:wool	0 0 -6 -9 -9 5 16
sb:word	-1 0 -4 6 -10 13 0
sb:word of	0 0 -6 0 -3 9 0
sb:work	0 0 2 -16 14 0 0
sb:working	0 0 -8 0 15 -8 0
sb:working on	0 0 0 0 9 -7 0
sb:world	0 0 -15 9 8 0 0
sb:worry about	0 0 9 0 -9 0 0
sb:worth	0 0 -4 15 -2 -2 -7
sb:worth <money>	0 0 -3 14 -3 -1 -4
sb:would	-25 -14 -5 -10 -4 28 0
sb:would again	0 0 0 0 -7 9 0
sb:would apply	0 0 -7 -8 23 -1 -7
sb:would be	-2 -1 19 14 -24 1 -7
sb:would begin	0 0 12 0 -17 -1 8
sb:would carry	0 0 0 -2 0 11 -5
sb:would charge	0 0 8 0 -6 0 0
sb:would go	0 0 -5 17 2 -12 0
sb:would have	-7 0 15 -2 -5 -5 -6
sb:would keep	0 0 -15 0 4 11 0
sb:would last	0 0 -20 -3 -12 30 4
sb:would like	0 0 -3 0 -6 11 0
sb:would not	0 0 -2 0 9 -7 0
sb:would otherwise	-1 0 4 10 -4 -8 -1
sb:would run	0 0 -10 -2 0 9 0
sb:would start	0 0 -4 -6 -4 0 12
sb:would stay	0 0 5 0 -8 1 0
sb:write	-1 -2 -4 1 12 -14 -1
sb:write that	0 0 -12 0 15 0 0
sb:yarn	0 0 -6 -8 0 8 6
sb:year 's	0 0 -7 0 11 0 0
sb:year ,	0 0 8 1 -3 -9 0
sb:year ago	0 0 -4 -7 0 13 0
sb:year and	0 0 2 11 -8 -4 0
sb:year end	0 0 -3 0 -7 10 0
sb:yes	-1 0 10 5 -6 -6 -4
sb:yes ,	0 0 12 7 -11 -5 -3
sb:yet	0 0 -11 8 -2 7 0
sb:yet to	0 0 -8 0 10 0 0
sb:you have	0 0 9 3 -10 0 0
sb:you that	0 0 -9 0 0 0 12
sb:you will	9 0 0 7 -11 -2 0
sb:young	0 0 -12 0 12 0 0
sb:your	-2 0 3 -21 18 -16 0
sb:·	0 0 9 -2 -3 0 0
sb:—	0 -14 1 5 -4 2 -5
sb:— "	0 0 14 0 -13 0 0
sb:— <name>	-11 -1 5 0 -6 0 9
sb:— a	3 0 -17 8 1 2 0
sb:— and	0 0 5 10 -15 0 0
sb:— in	0 0 0 -7 8 0 0
sb:— wednesday	0 0 -2 8 -4 0 0
sb:• a	0 0 0 9 -6 0 0
t0=future	-29 -4 -7 -18 9 10 6
t0=future-passive	0 0 3 -11 -3 9 0
t0=modal	-27 0 4 -17 8 0 1
t0=modal-passive	-6 0 -12 -6 21 -6 5
t0=past	9 -2 -20 2 15 -11 -8
t0=past-passive	2 7 -6 10 1 -22 -13
t0=past-passive-not	0 0 0 0 -10 8 0
t0=perfect	7 -15 -2 2 8 -9 -1
t0=perfect-passive-not	0 0 0 10 -15 0 8
t0=pluperfect	0 11 -20 -1 8 1 -11
t0=present	-31 -6 4 -16 20 -1 -13
t1=future	-25 -3 -7 -18 12 3 6
t1=future-passive	0 0 0 -11 0 9 0
t1=gerund	-12 -4 2 -1 -3 9 0
t1=infinitive	0 -5 -3 5 -11 14 5
t1=modal	-27 0 5 -14 4 2 1
t1=modal-passive	-5 0 -15 -6 22 -6 5
t1=participle-passive	20 0 -27 -8 17 -6 -7
t1=past	12 -6 -14 1 16 -19 -11
t1=past-passive	-9 7 4 9 -1 -20 -12
t1=past-passive-not	0 0 0 0 -10 8 0
t1=perfect	8 -13 0 -2 11 -19 2
t1=perfect-passive-not	0 0 0 10 -15 0 8
t1=pluperfect	-2 12 -19 0 7 0 -9
t1=present	-29 -3 4 -19 20 -4 -7
t2=future	4 0 0 -7 1 -16 5
t2=future-not	0 0 -2 10 -3 0 -2
t2=infinitive	1 1 3 -13 7 4 -15
t2=modal	-3 -4 -9 1 15 2 -8
t2=modal-passive	0 0 0 -7 17 0 -5
t2=past	3 -3 -29 -5 29 -14 -7
t2=past-passive	2 -6 -11 3 2 0 0
t2=perfect	-17 3 4 -5 7 -5 0
t2=present	-28 -15 2 10 5 -1 -7
t2=present-not	0 0 -10 -2 18 0 -2
t2=present-passive-not	10 0 -24 14 -2 0 4
t:loose & d:ahead	-8 -2 0 -10 3 -1 2
t:loose & d:gone	4 -3 -11 6 0 -9 -6
t:loose & d:today	2 0 13 1 -11 0 0
t:loose-l1	-7 -3 6 11 -10 -9 5
t:loose-l3	-9 -12 -7 -8 3 14 2
t:loose-r	8 -10 0 5 2 -16 -4
t:loose-r1	0 0 -9 6 -5 0 11
t:loose-r2	1 0 13 4 -7 -5 -13
t:loose-r3	7 0 -9 5 8 -15 -7
t:more	5 4 3 0 1 -5 -10
t:more & d:ahead	-21 -15 7 -12 3 2 -8
t:more & d:gone	12 14 -14 -3 3 -30 3
t:more & d:today	2 0 -2 14 -8 -2 0
t:more-in	3 0 -2 11 0 -13 -5
t:more-in0	3 0 -2 11 0 -13 -5
t:more-l	-2 1 2 -13 -1 9 -1
t:more-l1	0 2 -7 -11 1 11 -1
t:more-l3	1 -7 -5 -8 10 0 3
t:more-r	5 4 0 0 2 -7 -10
t:more-r0	-4 0 -2 -5 18 0 0
t:more-r1	-15 -15 10 3 9 -15 -16
t:more-r2	5 1 -3 4 2 -22 0
t:more-r3	9 9 -1 -10 -4 12 -2
t:quiet	5 -6 -1 12 -13 4 -1
t:quiet & d:gone	6 -5 -6 21 -20 0 0
t:quiet & d:today	0 0 -2 -17 19 0 0
t:quiet-l	0 -1 -1 15 -13 3 1
t:quiet-l1	-2 0 0 17 0 -21 1
t:quiet-l2	5 0 -4 10 -23 17 0
t:quiet-l3	0 0 -1 -20 -4 17 5
t:quiet-r	6 -1 1 6 -8 0 -7
t:quiet-r2	2 0 1 22 -24 2 0
t:quiet-r3	6 0 0 -15 10 0 -3
t:truce & d:ahead	-35 -29 15 -32 0 2 2
t:truce & d:gone	13 13 -47 25 -9 -31 -24
t:truce & d:today	-16 -5 0 1 7 -5 -3
t:truce-l	-2 5 1 12 -8 -9 2
t:truce-l0	0 0 -12 0 14 0 0
t:truce-l1	-11 13 9 8 -16 -3 0
t:truce-l2	-1 0 1 -1 -2 -5 7
t:truce-l3	8 0 -3 9 0 -10 0
t:truce-r	0 -8 4 -6 6 5 -18
t:truce-r1	-2 0 0 11 -6 -3 4
t:truce-r2	0 -12 15 -9 0 8 -21
t:truce-r3	8 1 2 -2 -6 5 -7
t:verb & d:ahead	-2 -2 4 12 -10 2 -2
t:verb & d:gone	-18 1 0 -6 14 0 -3
t:verb & d:today	11 0 -13 9 -9 0 0
t:verb-l	-11 4 -1 1 -1 7 -3
t:verb-l1	0 -3 -14 4 8 2 5
t:verb-l2	0 -3 3 -6 -10 2 13
t:verb-l3	-1 1 1 0 2 6 -22
t:verb-r	3 -12 -3 10 -9 7 -1
t:verb-r2	-2 -1 0 5 1 1 -16
t:verb-r3	0 0 7 -16 11 -4 0
tn:loose	-11 12 -4 24 -7 -25 6
tn:more	8 -13 17 0 -2 0 -44
tn:quiet	0 -5 15 7 -12 -5 -10
tn:truce	11 14 24 19 -54 11 15
tn:verb	0 -6 -9 0 15 1 -17
tp:loose	-11 -2 -10 -36 17 23 6
tp:more	2 5 10 0 5 -9 -39
tp:quiet	-4 3 25 7 -19 -15 -4
tp:truce	17 3 7 10 -38 10 19
tp:verb	6 5 -14 13 17 -15 -8
v0-none	-1 -18 -9 -3 25 -11 -7
v0=agree	1 -19 0 3 -2 1 0
v0=announce	0 0 -4 -1 -3 11 1
v0=approve	0 0 11 -10 -1 -5 2
v0=begin	-13 9 -14 -8 7 8 1
v0=brace	0 0 11 0 -9 0 0
v0=charge	0 0 0 18 -8 -7 -11
v0=collect	0 0 0 13 -4 -6 -2
v0=come	3 -1 7 -15 7 0 -14
v0=declare	-2 5 -9 9 -3 0 0
v0=drop	2 0 -5 2 -5 0 8
v0=end	-15 0 -5 0 16 0 -8
v0=expect	0 0 9 0 2 -10 -2
v0=expire	8 -4 -10 -10 9 1 0
v0=extend	0 -1 1 -17 13 0 0
v0=get	0 0 -1 -2 10 -4 0
v0=have	3 -3 5 2 3 -28 -8
v0=impose	0 0 0 -8 15 0 -3
v0=keep	-7 3 0 12 -2 -4 -3
v0=land	0 0 -8 0 11 0 0
v0=let	7 0 -10 -3 6 -4 0
v0=levy	0 0 0 -14 14 -1 0
v0=like	0 0 -3 0 -6 11 0
v0=look	0 0 -2 0 -4 9 0
v0=lose	-2 0 7 0 -2 0 0
v0=make	-11 7 -9 0 -2 8 0
v0=other	0 1 -6 0 14 -8 -9
v0=prolong	-2 0 8 -2 12 -11 -8
v0=reach	0 -3 -8 2 0 6 0
v0=return	0 0 -11 -2 19 -5 0
v0=see	0 0 -1 0 11 -4 0
v0=set	0 0 -8 -8 24 -2 -3
v0=ship	0 0 -2 0 10 0 0
v0=sit	-1 0 -6 4 9 -4 0
v0=sleep	0 0 -12 -2 6 10 0
v0=stay	0 0 -15 3 17 -3 -2
v0=stop	-8 0 0 11 -18 11 5
v0=suspend	0 2 6 12 -2 -21 -4
v0=threaten	0 0 -1 -3 11 0 0
v1-none	-14 -15 -4 1 23 -9 -12
v1=announce	0 0 -1 -1 -5 11 1
v1=apply	0 0 11 1 -8 0 -1
v1=approve	0 0 10 -11 0 -6 1
v1=be	2 -11 1 -6 4 1 -4
v1=begin	-13 8 -17 -3 2 5 6
v1=brace	0 0 11 0 -9 0 0
v1=carry	0 0 0 4 -9 12 -8
v1=clear	0 0 -1 3 -15 10 5
v1=collect	0 0 -2 10 0 -6 -3
v1=come	3 -1 9 -16 6 0 -15
v1=conclude	-7 6 6 -1 2 -11 -3
v1=declare	-2 5 -9 9 -3 0 0
v1=drop	2 0 -5 2 -5 0 8
v1=end	0 -4 -7 0 11 0 -9
v1=expire	14 -5 -12 -10 8 0 -1
v1=extend	0 -2 1 -9 12 -4 -1
v1=fall	-3 0 6 4 -9 -1 5
v1=get	0 0 -2 -4 11 -4 0
v1=have	6 -2 7 0 0 -22 -8
v1=impose	0 0 0 0 8 0 -3
v1=initial	0 0 0 -7 13 0 0
v1=keep	-6 3 3 11 -5 -6 -3
v1=let	6 0 -6 -10 4 0 3
v1=levy	0 0 3 -10 14 -9 0
v1=look	0 0 -2 0 -4 9 0
v1=make	-13 6 -11 0 0 7 0
v1=meet	0 0 -3 1 11 -9 -7
v1=pass	10 0 -3 -6 0 0 0
v1=postpone	0 0 -10 0 13 0 0
v1=promulgate	0 0 0 10 -9 0 0
v1=raise	0 0 2 -6 -4 9 -5
v1=reduce	0 0 -3 -3 12 0 -2
v1=return	0 0 -3 -3 12 -5 0
v1=say	5 -1 6 -2 -12 4 5
v1=see	0 0 4 0 3 -9 0
v1=set	0 0 -8 -8 24 -2 -3
v1=sit	-1 0 -6 2 10 -4 0
v1=sleep	0 0 -12 3 0 10 0
v1=start	-3 0 -12 -3 9 -3 4
v1=stay	0 0 -16 0 23 -5 0
v1=stop	-6 0 5 9 -14 6 0
v1=suspend	-1 0 0 11 -2 -4 -8
v2-none	-13 -22 -7 -16 42 -10 -12
v2=agree	3 0 -4 8 -15 0 9
v2=announce	0 0 -1 -7 12 0 0
v2=ask	0 0 -1 10 -5 0 0
v2=be	-15 -17 -3 -3 14 0 1
v2=bear	0 0 0 17 -13 0 -4
v2=begin	-6 -1 -10 32 -17 0 0
v2=bring	0 -5 -1 10 -3 0 0
v2=call	0 0 -7 -3 13 0 0
v2=carry	0 0 -1 -5 11 0 0
v2=cease	0 0 0 -5 10 0 -2
v2=charge	0 0 11 -10 0 0 0
v2=collect	0 0 0 12 -6 -1 -8
v2=come	0 -4 2 -13 6 4 0
v2=drop	0 0 0 1 -10 0 6
v2=fall	0 0 -5 -8 17 0 -4
v2=get	0 0 3 -11 10 0 0
v2=go	4 0 -1 4 6 -6 -13
v2=lapse	0 9 0 -3 0 0 0
v2=lay	0 5 5 9 -19 0 0
v2=leave	0 0 11 -9 0 0 -5
v2=let	11 0 0 -3 -5 0 0
v2=lower	0 0 0 14 -11 0 0
v2=make	6 0 -7 -14 11 0 0
v2=pass	0 0 -8 -1 12 0 0
v2=put	0 0 -11 0 11 1 0
v2=remain	0 0 -3 0 7 0 0
v2=renew	9 0 -10 0 2 0 0
v2=return	0 0 10 4 -11 0 0
v2=rise	0 0 -8 7 2 0 -2
v2=say	0 0 -9 2 3 0 3
v2=stay	0 0 3 -17 10 0 0
v2=suspend	0 0 -1 15 -7 0 -6
v2=think	0 0 11 0 -10 0 0
v2=withdraw	0 0 -5 0 9 0 0
v:a:<v-agree>	-4 -5 -10 10 -1 0 11
v:a:<v-begin>	0 -18 1 -6 12 -1 -11
v:a:<v-end>	2 10 24 -7 -22 -1 7
v:a:<v-propose>	-6 14 -20 -33 37 6 -22
v:a:<v-return>	-7 0 4 -6 -5 0 14
v:a:<v-suspend>	0 4 6 9 -12 6 -12
v:b:<v-begin>	0 -6 -11 22 -15 0 7
v:b:<v-end>	22 -7 30 -61 -13 2 -26
v:b:<v-propose>	-18 3 -4 -25 17 8 -5
v:b:<v-return>	8 0 4 -13 11 -4 -24
v:b:<v-suspend>	-7 0 -1 12 -6 0 0
v:c0=agree	4 4 -3 6 -7 13 -14
v:c0=bear	-10 -11 4 7 6 -7 -15
v:c0=begin	0 -2 -19 2 4 0 7
v:c0=down	11 -9 -10 -5 6 -4 6
v:c0=end	-1 -1 16 -23 -2 0 -13
v:c0=impose	8 -2 -10 2 8 -4 0
v:c0=lack	0 0 6 -12 2 0 -3
v:c0=propose	-8 5 -14 -10 9 25 -25
v:c0=refuse	0 0 0 -8 11 0 0
v:c0=renew	-16 -8 20 -21 5 -3 -11
v:c0=return	4 0 -1 -2 16 -14 -15
v:c0=say	-14 -2 4 -4 6 12 -9
v:c0=sell	0 0 -9 -16 17 -5 4
v:c0=sign	3 -7 11 0 -4 0 -11
v:c0=stay	8 0 8 7 -11 4 -18
v:c0=suspend	-8 6 5 2 1 -9 -4
v:c0=target	0 -5 0 1 13 -4 -25
v:c0=threaten	0 0 -10 -8 25 0 -4
v:c0=up	-2 -6 10 -14 10 -4 -9
v:c1=agree	-7 8 -5 7 -5 13 -6
v:c1=agree & d:ahead	0 -1 -7 -15 6 17 -2
v:c1=agree & d:gone	-41 10 -7 19 -10 -3 -3
v:c1=agree & d:today	21 0 6 -14 -5 0 0
v:c1=bear	-8 -15 2 2 8 0 -9
v:c1=bear & d:ahead	0 0 3 -21 9 4 -6
v:c1=bear & d:gone	-21 -10 -8 0 19 -6 -3
v:c1=bear & d:today	6 0 2 15 -17 0 0
v:c1=begin	-11 -4 -13 11 -6 4 10
v:c1=begin & d:ahead	-5 -8 -10 -3 -4 8 13
v:c1=begin & d:gone	-12 1 -12 5 6 -10 0
v:c1=begin & d:today	6 0 1 9 -9 -1 -3
v:c1=buy	0 0 -2 -1 14 -3 0
v:c1=down	12 -9 -5 4 0 -12 2
v:c1=down & d:ahead	0 0 0 -7 6 -10 4
v:c1=down & d:today	11 0 -9 21 -19 0 0
v:c1=end	16 -7 18 -31 -5 -5 -21
v:c1=end & d:ahead	-22 -3 20 -11 -8 -1 -17
v:c1=end & d:gone	22 -2 -7 -1 -10 -12 -1
v:c1=end & d:today	0 0 3 -44 14 -1 0
v:c1=impose	-4 0 -17 -1 16 1 1
v:c1=impose & d:ahead	-11 -12 -3 -2 -1 7 8
v:c1=impose & d:gone	-9 5 -28 4 13 -16 -14
v:c1=impose & d:today	14 0 -24 -9 21 -2 -3
v:c1=propose	-7 5 5 -21 8 0 -5
v:c1=propose & d:ahead	0 0 -3 -20 14 1 -4
v:c1=propose & d:today	0 0 14 -12 -4 0 0
v:c1=refuse	0 0 0 -9 12 0 0
v:c1=renew	-21 -11 8 -6 -1 10 -12
v:c1=renew & d:ahead	0 0 -1 -1 -4 13 -11
v:c1=renew & d:gone	-17 -9 12 0 8 -6 0
v:c1=renew & d:today	0 0 13 -8 -7 0 0
v:c1=return	3 0 10 -3 5 -14 -16
v:c1=return & d:ahead	0 0 12 -12 11 -14 -16
v:c1=return & d:gone	4 0 0 10 -14 0 0
v:c1=return & d:today	0 0 -1 -5 10 0 0
v:c1=say	-11 -2 10 -7 5 5 -9
v:c1=say & d:ahead	0 0 8 -1 -7 10 -5
v:c1=say & d:gone	-4 0 -5 -25 31 -3 0
v:c1=sell	11 0 -10 -2 1 -7 0
v:c1=sell & d:ahead	0 0 -14 6 7 -7 0
v:c1=sell & d:gone	13 0 0 -14 -3 0 0
v:c1=sign	0 4 -11 -4 11 5 2
v:c1=sign & d:gone	-18 6 -7 2 6 -4 -3
v:c1=sign & d:today	17 0 -2 -11 6 0 0
v:c1=stay	4 -4 7 -7 0 2 -13
v:c1=stay & d:ahead	-17 -11 -1 -30 13 8 -7
v:c1=stay & d:gone	16 2 -25 -2 5 -15 -6
v:c1=stay & d:today	-19 0 38 9 -33 -1 0
v:c1=suspend	-16 3 0 7 1 -3 -11
v:c1=suspend & d:ahead	0 -2 9 3 -3 -1 -8
v:c1=suspend & d:gone	-12 6 -11 4 2 0 0
v:c1=suspend & d:today	0 0 -19 2 8 0 0
v:c1=target	7 -8 10 -12 12 -17 -13
v:c1=target & d:ahead	0 0 11 -6 9 -16 -12
v:c1=target & d:today	0 0 2 -17 11 0 0
v:c1=threaten	0 0 -11 -7 23 0 -2
v:c1=threaten & d:ahead	0 0 -10 0 17 0 -2
v:c1=up	-3 -7 11 -14 5 4 -12
v:c1=up & d:ahead	0 0 4 -4 -1 8 -11
v:c1=up & d:gone	0 -4 -6 -15 26 -5 0
v:c1=up & d:today	0 0 15 0 -9 0 0
v:ct1=agree infinitive	0 0 -6 0 15 -2 0
v:ct1=agree modal	0 0 13 -4 -2 -7 0
v:ct1=agree modal-passive	0 0 -5 0 10 -1 0
v:ct1=agree participle-passive	-13 1 12 1 -6 2 0
v:ct1=agree past	-20 0 -9 4 9 6 -4
v:ct1=agree past-passive	9 10 -8 10 -13 -8 -3
v:ct1=agree perfect	0 0 0 -12 3 -1 6
v:ct1=agree pluperfect	0 -2 -3 11 -9 7 -1
v:ct1=agree present	9 0 -9 -9 3 12 -7
v:ct1=bear future	0 0 -26 -1 20 0 0
v:ct1=bear gerund	0 0 -2 -22 13 4 0
v:ct1=bear modal	0 0 2 -16 6 13 -20
v:ct1=bear modal-passive	0 0 6 -12 4 0 0
v:ct1=bear participle-passive	0 0 -7 -19 7 0 18
v:ct1=bear past	-12 0 14 10 -7 -10 -4
v:ct1=bear perfect-passive	0 0 0 7 -9 0 0
v:ct1=bear pluperfect	0 0 0 -15 12 5 0
v:ct1=bear present	8 0 8 9 -8 -19 -2
v:ct1=begin future	-1 0 0 -29 9 -1 4
v:ct1=begin future-passive	0 0 -4 -9 0 -1 13
v:ct1=begin gerund	0 -1 -5 28 -32 10 7
v:ct1=begin infinitive-passive	0 0 8 9 -13 -3 0
v:ct1=begin modal	-1 -2 1 -12 5 4 0
v:ct1=begin modal-passive	0 0 -2 -8 12 0 0
v:ct1=begin participle-passive	0 0 -18 -15 34 0 -3
v:ct1=begin past	3 7 0 8 -8 1 -18
v:ct1=begin perfect	0 0 -1 -12 17 0 0
v:ct1=begin pluperfect	0 0 -3 -17 22 0 0
v:ct1=begin present	-13 -9 -5 11 -6 -4 8
v:ct1=begin present-passive	0 0 5 12 -8 0 -9
v:ct1=down future	0 0 -12 -12 22 -6 0
v:ct1=down modal	0 0 12 -3 -12 0 8
v:ct1=down participle-passive	0 0 -1 19 -7 0 -13
v:ct1=down past	9 -4 3 -4 -4 9 -9
v:ct1=down past-passive	8 0 6 -14 0 0 0
v:ct1=down present	-4 0 -17 15 5 -10 0
v:ct1=down present-passive	0 0 0 -25 17 -3 2
v:ct1=end future	-12 0 24 -6 -22 8 -1
v:ct1=end gerund	-3 0 13 0 -15 7 0
v:ct1=end modal	-25 0 5 -21 15 -10 -6
v:ct1=end modal-passive	-3 0 -3 0 10 0 0
v:ct1=end participle-passive	24 -7 -35 4 6 -12 0
v:ct1=end past	37 -11 -41 0 3 -22 0
v:ct1=end past-passive	7 0 0 -7 0 0 0
v:ct1=end pluperfect	0 -2 -15 -13 27 0 0
v:ct1=end present	-62 8 29 0 -16 1 -7
v:ct1=impose future	-1 0 4 -14 8 1 -5
v:ct1=impose future-passive	0 0 7 -15 18 -23 4
v:ct1=impose infinitive	-1 0 -11 -5 6 11 0
v:ct1=impose infinitive-passive	0 0 11 16 -22 -3 0
v:ct1=impose modal	0 0 -23 2 16 2 -1
v:ct1=impose modal-passive	0 0 -4 -4 -5 10 5
v:ct1=impose participle-passive	-3 0 2 5 -2 1 -17
v:ct1=impose past	-40 -5 2 -7 13 -4 7
v:ct1=impose past-passive	16 -2 2 -21 20 -10 -6
v:ct1=impose perfect	0 -3 2 -4 10 -22 8
v:ct1=impose perfect-passive	-6 0 -6 16 -3 0 -2
v:ct1=impose pluperfect	-2 15 -15 -7 2 4 -8
v:ct1=impose present	16 0 -14 4 -4 6 4
v:ct1=impose present-passive	-3 -1 2 10 0 -19 3
v:ct1=lack past	0 0 -6 0 10 -1 0
v:ct1=propose future-passive	0 0 -1 0 -8 11 0
v:ct1=propose modal	0 0 -9 0 15 -4 0
v:ct1=propose past	-1 -3 10 6 -16 8 0
v:ct1=propose perfect	0 0 -4 -3 16 -6 0
v:ct1=propose pluperfect	0 10 0 -1 -5 0 0
v:ct1=propose present	0 0 11 -15 -6 5 -1
v:ct1=propose present-passive	0 0 -4 -5 14 0 -5
v:ct1=renew infinitive	0 0 -12 2 -4 18 0
v:ct1=renew modal-passive	0 0 1 -1 -15 14 0
v:ct1=renew participle-passive	-1 0 -3 12 -2 -2 0
v:ct1=renew past	-3 -1 -1 -11 23 -10 0
v:ct1=renew past-passive	-1 0 15 -10 0 -5 0
v:ct1=renew perfect-passive	0 0 -3 0 10 -5 0
v:ct1=renew present-passive	-3 0 6 -1 -7 7 -3
v:ct1=return infinitive	0 0 18 0 -16 0 -1
v:ct1=return modal	0 0 -5 0 12 -3 0
v:ct1=return past	0 0 -6 -6 15 0 0
v:ct1=return present	5 0 13 -2 -4 -4 -10
v:ct1=say future	0 0 -14 0 11 5 0
v:ct1=say future-passive	0 0 -9 0 11 0 0
v:ct1=say infinitive	0 0 -2 -6 13 0 0
v:ct1=say modal	0 0 20 -2 -14 0 0
v:ct1=say past	-20 0 11 -9 11 -7 1
v:ct1=say perfect	0 0 -5 5 -11 17 -5
v:ct1=say perfect-passive	0 0 5 12 -13 0 0
v:ct1=say present	0 0 9 -18 1 0 -11
v:ct1=say present-passive	0 0 -12 -2 0 0 10
v:ct1=sell participle-passive	13 0 -8 8 -12 0 -4
v:ct1=sell past	0 0 -3 -5 11 0 0
v:ct1=sell present	0 0 0 -3 8 -2 -1
v:ct1=sign future	0 0 -12 -16 8 -3 13
v:ct1=sign infinitive	0 0 -8 0 17 0 0
v:ct1=sign modal	0 0 15 -6 -3 -7 -3
v:ct1=sign modal-passive	0 0 -3 0 9 -2 0
v:ct1=sign participle-passive	4 10 -9 -2 -8 3 12
v:ct1=sign past	-13 0 -7 1 6 5 0
v:ct1=sign past-passive	11 0 -3 9 -10 -4 -3
v:ct1=sign perfect	0 0 10 -14 -7 0 6
v:ct1=sign present	7 0 -6 0 5 6 -10
v:ct1=sign present-passive	0 0 11 -9 2 -8 -7
v:ct1=stay future	-5 0 2 0 0 5 -12
v:ct1=stay future-passive	0 0 -10 -10 8 -2 12
v:ct1=stay gerund	0 0 19 -6 -10 -1 0
v:ct1=stay infinitive	0 0 -18 18 0 0 1
v:ct1=stay infinitive-passive	0 0 8 9 -12 -3 0
v:ct1=stay modal	-6 3 3 -2 -3 17 -17
v:ct1=stay participle-passive	-5 0 -5 -17 28 0 0
v:ct1=stay past	23 -8 0 -12 -2 0 -9
v:ct1=stay past-passive	-2 8 0 3 -9 0 0
v:ct1=stay perfect	5 -6 -4 10 -2 -20 -1
v:ct1=stay pluperfect	-11 8 -7 7 0 -2 0
v:ct1=stay present	-17 -19 8 -6 0 -1 5
v:ct1=suspend future	0 0 10 -6 3 -9 -3
v:ct1=suspend future-passive	0 0 -3 -18 22 -5 0
v:ct1=suspend gerund	0 0 -5 17 -10 2 -4
v:ct1=suspend infinitive	0 0 -4 11 -4 -3 0
v:ct1=suspend modal	0 0 -8 15 -3 1 -6
v:ct1=suspend participle-passive	-6 -3 5 2 -6 8 -17
v:ct1=suspend past	0 0 5 -14 13 -10 0
v:ct1=suspend past-passive	0 0 -1 -8 12 0 0
v:ct1=suspend perfect	0 0 -12 7 8 -5 0
v:ct1=suspend present	0 5 -3 -5 -5 9 10
v:ct1=suspend present-passive	0 0 13 11 -12 -15 -2
v:ct1=target future	0 0 -6 0 16 0 -5
v:ct1=target future-passive	0 0 8 3 0 -6 -12
v:ct1=target gerund	0 0 7 -11 -3 0 6
v:ct1=target participle-passive	9 0 8 -22 3 0 0
v:ct1=target past	0 0 -9 13 -2 -1 0
v:ct1=target past-passive	0 0 0 -8 13 0 0
v:ct1=target perfect-passive	-3 0 0 -17 19 0 0
v:ct1=target present	0 0 7 -16 0 0 0
v:ct1=up future	0 0 12 -9 -1 0 -7
v:ct1=up infinitive	0 0 -12 7 -8 19 -7
v:ct1=up participle-passive	0 0 -5 -6 16 0 0
v:ct1=up past	5 0 0 -11 16 -5 0
v:ct1=up perfect	0 0 -2 -11 22 -5 0
v:ct1=up present	-3 -1 20 0 -7 -10 -1
v:l1="	0 0 -3 -2 0 0 9
v:l1=" & d:ahead	0 0 -11 0 -2 0 9
v:l1='s	0 0 -1 -5 11 -1 0
v:l1=(	0 6 0 -17 0 11 -1
v:l1=( & d:ahead	0 0 -12 0 0 13 0
v:l1=( & d:gone	0 6 0 -15 1 0 0
v:l1=( & d:today	-1 0 10 -5 -2 0 0
v:l1=)	0 0 -7 -1 12 0 0
v:l1=,	-6 -13 14 -1 1 -25 0
v:l1=, & d:ahead	-3 0 4 -5 0 -10 5
v:l1=, & d:gone	7 0 -14 0 1 0 -3
v:l1=, & d:today	-19 -10 16 2 0 -15 -16
v:l1=. & d:ahead	0 0 -3 -10 17 0 -3
v:l1=:	-8 -4 29 -9 -10 -2 -21
v:l1=: & d:ahead	0 0 18 -28 1 -1 -20
v:l1=: & d:gone	-5 -2 -4 20 -12 0 0
v:l1=: & d:today	0 0 23 -22 -6 0 0
v:l1=;	0 0 5 -20 10 0 0
v:l1=; & d:today	0 0 9 -19 5 0 0
v:l1=<agent>	0 0 -20 -4 22 0 0
v:l1=<agent> & d:today	0 0 -16 -1 14 0 0
v:l1=<begin>	6 3 5 -23 12 -2 -7
v:l1=<begin> & d:ahead	-2 -2 -4 -25 9 5 0
v:l1=<begin> & d:today	13 -5 7 -11 2 -8 -8
v:l1=<day-ahead>	0 0 -34 4 27 0 -5
v:l1=<day-ahead> & d:ahead	0 0 4 15 -15 0 -5
v:l1=<day-ahead> & d:today	0 0 -41 -14 48 0 0
v:l1=<day-gone>	7 2 -14 7 -4 0 0
v:l1=<day-gone> & d:today	0 0 -13 -7 21 0 0
v:l1=<day-today>	-1 0 28 -12 -19 0 0
v:l1=<day-today> & d:today	-1 0 31 -11 -25 0 0
v:l1=<duty>	0 0 10 -17 2 0 0
v:l1=<duty> & d:today	0 0 15 -16 -1 0 0
v:l1=<gate> & d:ahead	0 0 0 14 -15 0 -1
v:l1=<gate> & d:today	0 0 -7 -9 17 0 0
v:l1=<goods>	-5 0 20 -33 -2 -1 7
v:l1=<goods> & d:ahead	0 0 18 0 -21 0 7
v:l1=<goods> & d:gone	-4 0 0 -4 12 0 0
v:l1=<goods> & d:today	0 0 3 -26 12 0 0
v:l1=<level-noun>	0 0 5 17 -19 0 0
v:l1=<level-noun> & d:ahead	0 0 8 0 -6 0 0
v:l1=<level-noun> & d:today	0 0 -3 17 -14 0 0
v:l1=<level>	-6 0 -6 -35 28 0 9
v:l1=<level> & d:ahead	0 0 5 -11 -4 0 10
v:l1=<level> & d:today	0 0 -12 -37 41 0 0
v:l1=<name>	-1 0 -6 -38 41 0 0
v:l1=<name> & d:today	0 0 -9 -31 36 0 0
v:l1=<not>	-3 0 -2 -17 18 -12 0
v:l1=<not> & d:ahead	0 0 -23 0 29 -11 0
v:l1=<not> & d:gone	-2 0 11 -7 -1 0 0
v:l1=<not> & d:today	0 0 10 -8 -4 0 0
v:l1=<number>	9 0 -13 -3 7 -1 2
v:l1=<number> & d:ahead	0 0 0 5 -8 0 3
v:l1=<number> & d:gone	14 0 0 -5 -9 0 0
v:l1=<number> & d:today	-6 0 -17 -6 21 0 0
v:l1=<office>	0 0 -13 7 2 0 0
v:l1=<office> & d:today	0 0 -12 11 0 0 0
v:l1=<organisation>	0 0 4 14 -15 0 0
v:l1=<organisation> & d:today	0 0 6 19 -22 0 0
v:l1=<person>	0 0 -17 11 3 0 0
v:l1=<person> & d:today	0 0 -13 14 -1 0 0
v:l1=<seat>	-1 0 -1 -20 23 0 -1
v:l1=<seat> & d:today	0 0 1 -12 7 0 0
v:l1=<span>	0 0 -6 -4 13 0 0
v:l1=<span> & d:ahead	0 0 -13 0 14 0 0
v:l1=<v-agree>	-6 -1 16 0 -8 3 -4
v:l1=<v-agree> & d:ahead	0 0 5 -11 0 4 -3
v:l1=<v-agree> & d:today	0 0 12 8 -16 0 0
v:l1=<v-bear>	-3 0 7 -24 17 -4 0
v:l1=<v-bear> & d:ahead	0 0 16 -4 -9 -3 0
v:l1=<v-bear> & d:today	0 0 -11 -15 26 0 0
v:l1=<v-begin>	-10 -3 -51 37 1 -11 -4
v:l1=<v-begin> & d:ahead	0 0 -19 10 11 -9 -2
v:l1=<v-begin> & d:gone	-5 -1 0 16 -9 0 0
v:l1=<v-begin> & d:today	-3 0 -40 23 0 0 0
v:l1=<v-buy>	0 0 -4 -2 9 0 0
v:l1=<v-down>	0 0 12 -12 1 -1 -2
v:l1=<v-down> & d:ahead	0 0 12 -2 -4 -1 -2
v:l1=<v-end>	24 -13 32 -53 -21 -5 0
v:l1=<v-end> & d:ahead	0 0 11 0 -8 -1 0
v:l1=<v-end> & d:gone	17 -9 -14 -12 0 0 0
v:l1=<v-end> & d:today	11 0 30 -43 -16 -1 0
v:l1=<v-impose>	-12 -2 9 -8 8 4 -17
v:l1=<v-impose> & d:ahead	0 0 0 0 3 6 -15
v:l1=<v-impose> & d:gone	-5 -1 0 -10 20 0 0
v:l1=<v-impose> & d:today	-3 0 12 0 -6 0 0
v:l1=<v-propose>	0 0 0 -10 7 0 0
v:l1=<v-propose> & d:ahead	0 0 -12 0 15 0 0
v:l1=<v-propose> & d:today	0 0 13 -6 -7 0 0
v:l1=<v-renew>	0 0 24 -2 -20 0 0
v:l1=<v-say>	2 0 -4 -20 4 16 -4
v:l1=<v-say> & d:ahead	0 0 0 -4 -12 18 -3
v:l1=<v-say> & d:gone	5 0 0 -10 3 0 0
v:l1=<v-say> & d:today	0 0 -7 -6 16 0 0
v:l1=<v-sell>	0 0 15 -4 -8 0 0
v:l1=<v-sell> & d:ahead	0 0 17 -1 -13 0 0
v:l1=<v-sign>	1 -2 -1 -30 26 4 -10
v:l1=<v-sign> & d:ahead	0 0 -4 -13 13 5 -8
v:l1=<v-sign> & d:today	6 0 1 -19 8 0 0
v:l1=<v-stay>	-2 0 0 -12 1 9 0
v:l1=<v-stay> & d:ahead	0 0 -13 0 2 10 0
v:l1=<v-stay> & d:today	0 0 9 -9 -1 0 0
v:l1=<v-suspend>	0 0 -19 1 22 0 -7
v:l1=<v-suspend> & d:ahead	0 0 -17 11 10 0 -7
v:l1=<v-suspend> & d:gone	0 0 0 -7 8 0 0
v:l1=<v-target>	0 0 -10 -1 11 2 0
v:l1=<v-up> & d:ahead	0 0 7 12 -17 0 0
v:l1=<v-up> & d:today	0 0 -6 -5 11 0 0
v:l1=a	7 0 -11 -20 10 0 6
v:l1=a & d:ahead	0 0 -7 -14 13 0 6
v:l1=after	9 0 7 -4 -3 -4 -12
v:l1=after & d:ahead	0 0 11 8 -10 -3 -12
v:l1=after & d:gone	10 0 -3 -19 6 0 0
v:l1=again & d:gone	0 0 0 9 -8 0 0
v:l1=agree	0 0 0 -7 9 0 0
v:l1=agreement	0 0 -13 0 14 0 0
v:l1=and	-7 0 14 -16 3 0 -9
v:l1=and & d:ahead	0 0 9 5 -8 0 -8
v:l1=and & d:gone	-5 0 0 -18 26 0 0
v:l1=and & d:today	0 0 9 -10 -2 0 0
v:l1=apply	0 0 0 -8 11 0 0
v:l1=apply & d:today	0 0 0 -7 8 0 0
v:l1=as	-1 0 3 -23 12 0 -1
v:l1=as & d:gone	0 0 0 -6 9 0 0
v:l1=assent	0 0 -8 0 9 0 0
v:l1=at & d:ahead	0 0 7 0 -10 3 0
v:l1=back	0 0 8 8 -12 0 0
v:l1=back & d:ahead	0 0 0 12 -7 0 0
v:l1=back & d:today	0 0 9 -1 -6 0 0
v:l1=be	0 0 -12 0 5 9 0
v:l1=be & d:ahead	0 0 -12 0 4 9 0
v:l1=before	-15 -2 1 1 1 -14 9
v:l1=before & d:ahead	0 0 2 11 -14 -13 10
v:l1=before & d:gone	-10 0 -3 -8 21 0 0
v:l1=begin	-4 0 -14 28 -10 -1 -7
v:l1=begin & d:ahead	0 0 -4 0 9 0 -6
v:l1=begin & d:gone	-2 0 0 26 -22 0 0
v:l1=begin & d:today	0 0 -10 11 -3 0 0
v:l1=beyond	0 0 9 -6 -16 3 6
v:l1=beyond & d:ahead	0 0 10 -1 -24 3 6
v:l1=border	0 0 -4 -2 9 0 0
v:l1=by	8 -3 -1 -10 13 -6 0
v:l1=by & d:ahead	0 0 1 -33 15 -5 1
v:l1=by & d:gone	10 0 0 4 -7 0 0
v:l1=by & d:today	0 0 -10 7 0 0 0
v:l1=change & d:ahead	0 0 0 10 -5 0 -2
v:l1=changed	0 0 10 -2 -5 0 0
v:l1=changed & d:gone	0 0 0 -11 12 0 0
v:l1=come	0 0 0 -9 15 0 -1
v:l1=day	0 0 14 0 -11 0 0
v:l1=deal & d:ahead	0 0 -12 0 14 0 0
v:l1=deal & d:today	0 0 15 0 -13 0 0
v:l1=die	-9 0 20 -7 -5 0 0
v:l1=die & d:gone	-7 0 0 0 10 0 0
v:l1=die & d:today	0 0 22 -6 -14 0 0
v:l1=down & d:ahead	0 0 10 0 -9 0 0
v:l1=due	0 0 -13 -12 25 0 0
v:l1=due & d:today	0 0 -11 -12 22 0 0
v:l1=duty	0 0 16 -10 -7 0 0
v:l1=duty & d:today	0 0 16 -10 -8 0 0
v:l1=effect	9 0 -16 12 -5 0 -10
v:l1=effect & d:today	9 0 -6 1 -4 0 0
v:l1=effective	0 0 -18 7 11 0 -1
v:l1=effective & d:ahead	0 0 -11 10 0 0 -1
v:l1=effective & d:today	0 0 -6 0 11 0 0
v:l1=end	17 -8 16 -40 -9 0 1
v:l1=end & d:gone	3 -5 -10 -9 10 0 0
v:l1=end & d:today	17 0 13 -29 -9 0 0
v:l1=enter	0 0 -13 -9 20 0 0
v:l1=every	-2 0 -3 -1 12 0 0
v:l1=expect	0 0 13 0 -11 0 0
v:l1=expect & d:today	0 0 16 0 -16 0 0
v:l1=expire	17 0 10 0 -20 0 0
v:l1=expire & d:gone	19 0 0 0 -18 0 0
v:l1=fall	0 0 14 0 -12 0 0
v:l1=finish	0 0 15 -1 -13 0 0
v:l1=follow	0 0 -7 0 11 0 0
v:l1=follow & d:ahead	0 0 -7 0 11 0 0
v:l1=followed	0 0 -5 -7 16 0 0
v:l1=for	0 0 0 -22 20 -7 0
v:l1=for & d:ahead	0 0 1 -9 7 -6 0
v:l1=for & d:today	0 0 -3 -7 13 0 0
v:l1=force	0 0 2 15 -14 0 0
v:l1=force & d:today	0 0 -9 10 -2 0 0
v:l1=four	0 0 -4 11 -7 0 0
v:l1=four & d:today	0 0 -4 11 -7 0 0
v:l1=fri	0 0 12 0 -10 0 0
v:l1=friday	-3 0 10 -15 5 0 0
v:l1=friday & d:today	-3 0 -1 -15 18 0 0
v:l1=from	-16 7 -55 36 -9 -44 29
v:l1=from & d:ahead	-7 -19 -43 7 5 -39 35
v:l1=from & d:gone	-24 16 8 16 -13 -2 -22
v:l1=from & d:today	5 0 -42 33 -18 0 -3
v:l1=go & d:ahead	0 0 0 12 -13 0 0
v:l1=good	0 0 -6 -11 16 0 0
v:l1=good & d:today	0 0 -6 -10 17 0 0
v:l1=had	0 0 -9 0 15 0 0
v:l1=happen & d:ahead	0 0 -5 0 13 -4 -4
v:l1=has & d:ahead	0 0 12 -2 -6 -1 -1
v:l1=have	0 0 16 -2 -13 0 0
v:l1=here	0 0 0 -11 12 0 0
v:l1=if	0 0 7 -5 5 -9 0
v:l1=if & d:ahead	0 0 8 -2 1 -9 0
v:l1=in	-28 0 -23 13 11 -10 -8
v:l1=in & d:ahead	0 0 -15 -10 33 -4 -2
v:l1=in & d:gone	-26 0 -4 15 -3 -3 -3
v:l1=is	-5 0 15 -23 -5 5 -10
v:l1=is & d:ahead	0 0 8 -3 -8 5 -9
v:l1=is & d:gone	-4 0 0 -10 17 0 0
v:l1=is & d:today	0 0 13 -8 -7 0 0
v:l1=issue	0 0 -4 -2 9 0 0
v:l1=it & d:ahead	0 0 -6 0 13 -2 -2
v:l1=it & d:today	0 0 4 5 -9 0 0
v:l1=know	0 0 -4 -6 12 0 0
v:l1=know & d:today	0 0 -3 -5 10 0 0
v:l1=lapse	0 0 11 -7 -3 0 0
v:l1=lapse & d:today	-3 0 10 -6 -1 0 0
v:l1=last	-3 0 -24 19 -2 -3 -1
v:l1=last & d:ahead	0 0 -23 -3 28 -1 0
v:l1=last & d:gone	-3 0 0 21 -16 0 0
v:l1=make	0 0 -9 -2 0 13 0
v:l1=mark	0 0 12 0 -10 0 0
v:l1=mark & d:ahead	0 0 12 0 -10 0 0
v:l1=me	0 0 -10 -6 18 0 0
v:l1=me & d:today	0 0 -9 -5 16 0 0
v:l1=meet	0 0 15 -13 -3 0 0
v:l1=midnight	-3 0 38 -23 -24 0 0
v:l1=midnight & d:ahead	0 0 22 0 -20 0 0
v:l1=midnight & d:today	-2 0 24 -17 -12 0 0
v:l1=monday & d:ahead	0 0 -9 6 2 0 -2
v:l1=monday & d:today	0 0 10 -4 -1 0 0
v:l1=name	0 0 2 0 -11 9 0
v:l1=new	0 0 0 13 -11 0 0
v:l1=next	-3 0 14 -7 -2 0 0
v:l1=next & d:ahead	0 0 15 0 -13 0 0
v:l1=next & d:gone	-3 0 0 -7 13 0 0
v:l1=noon	7 0 2 7 -13 0 -1
v:l1=noon & d:today	0 0 -5 13 -9 0 0
v:l1=not	0 0 -22 -9 32 -11 0
v:l1=not & d:ahead	0 0 -23 0 28 -11 0
v:l1=nothing	0 0 15 0 -13 0 0
v:l1=o'clock	0 0 -9 -11 19 0 0
v:l1=o'clock & d:today	0 0 0 -8 10 0 0
v:l1=of	-2 1 -43 19 4 -11 2
v:l1=of & d:ahead	0 -2 -31 4 21 -5 6
v:l1=of & d:gone	2 4 -5 11 -10 -3 -5
v:l1=of & d:today	-7 0 -15 7 2 0 0
v:l1=off	0 0 -10 -3 14 0 0
v:l1=off & d:ahead	0 0 -10 -2 13 0 0
v:l1=on	0 -13 -4 -1 21 -27 0
v:l1=on & d:ahead	-42 -24 7 -8 6 -14 8
v:l1=on & d:gone	17 1 -15 2 4 -26 -12
v:l1=on & d:today	-26 -3 -15 -5 25 -5 -5
v:l1=one	0 0 -5 -7 12 0 0
v:l1=one & d:today	0 0 -4 -4 10 0 0
v:l1=only	0 0 -10 0 12 0 0
v:l1=or	0 0 -9 0 3 6 0
v:l1=or & d:ahead	0 0 -9 0 3 6 0
v:l1=order	0 0 -4 -2 9 0 0
v:l1=other	0 0 -10 0 12 0 0
v:l1=out	11 0 20 -28 -9 -1 0
v:l1=out & d:gone	15 0 0 -7 -7 0 0
v:l1=out & d:today	-6 0 20 -21 -2 0 0
v:l1=over	0 0 41 -11 -30 0 -7
v:l1=over & d:ahead	0 0 21 0 -14 0 -7
v:l1=over & d:today	0 0 28 -5 -25 0 0
v:l1=past	0 0 14 -2 -10 0 0
v:l1=past & d:ahead	0 0 14 -1 -11 0 0
v:l1=publish	9 0 -8 -8 7 0 0
v:l1=publish & d:today	9 0 -7 -5 0 0 0
v:l1=remain	0 0 -14 0 15 0 0
v:l1=reporter	0 0 -10 12 -4 0 0
v:l1=reporter & d:today	0 0 -9 13 -5 0 0
v:l1=run	0 0 10 8 -17 0 0
v:l1=same	13 0 11 5 -19 -2 -8
v:l1=same & d:ahead	0 0 14 13 -17 -2 -8
v:l1=same & d:gone	13 0 0 -4 -10 0 0
v:l1=saturday	0 0 -4 -6 12 0 0
v:l1=saturday & d:today	0 0 -3 -6 12 0 0
v:l1=say	4 0 13 -12 -14 13 -1
v:l1=say & d:ahead	0 0 13 -2 -23 14 0
v:l1=ship	0 0 19 0 -15 0 0
v:l1=ship & d:ahead	0 0 21 0 -20 0 0
v:l1=sign	-5 0 18 -1 -11 4 -3
v:l1=sign & d:ahead	0 0 7 -11 0 5 -3
v:l1=sign & d:today	0 0 13 0 -11 0 0
v:l1=signature	0 0 0 13 -12 0 0
v:l1=since	2 -3 -10 14 4 -31 -16
v:l1=since & d:ahead	-2 0 1 -40 30 -26 -8
v:l1=since & d:gone	-4 -1 -17 25 -14 -1 -4
v:l1=since & d:today	12 0 -13 -3 3 0 0
v:l1=spoke	0 0 -7 -1 11 0 0
v:l1=spoke & d:today	0 0 -7 0 10 0 0
v:l1=stand	0 0 9 -5 -4 0 0
v:l1=stand & d:today	0 0 9 -5 -5 0 0
v:l1=start	-2 0 -30 25 -6 -1 4
v:l1=start & d:ahead	0 0 -16 3 2 -1 4
v:l1=start & d:today	0 0 -17 28 -15 0 0
v:l1=statement	0 0 0 11 -11 0 0
v:l1=sunday	0 0 24 -9 -16 0 0
v:l1=sunday & d:today	0 0 18 -5 -14 0 0
v:l1=suspend	0 0 0 -10 17 0 -5
v:l1=suspend & d:ahead	0 0 0 -4 10 0 -4
v:l1=tariff	0 0 -8 -6 15 0 0
v:l1=telephone	0 0 14 -6 -9 0 0
v:l1=telephone & d:today	0 0 15 -4 -11 0 0
v:l1=than	0 0 -1 -8 16 0 -2
v:l1=that	0 -2 -7 -20 12 11 0
v:l1=that & d:ahead	0 0 -6 0 -2 11 0
v:l1=that & d:gone	0 -2 0 -14 17 0 0
v:l1=the	11 -20 1 10 -14 2 6
v:l1=the & d:ahead	-7 -1 11 -29 -12 5 8
v:l1=the & d:gone	5 -14 -14 11 0 -13 -5
v:l1=the & d:today	12 0 -31 21 -7 0 0
v:l1=there	5 0 15 -4 -25 0 10
v:l1=there & d:ahead	0 0 -3 -2 -2 0 10
v:l1=through	0 0 18 -11 -8 -2 -3
v:l1=through & d:ahead	0 0 22 -2 -16 -2 -3
v:l1=thursday	-1 0 -1 -11 12 0 0
v:l1=till	0 0 19 -18 -6 0 -5
v:l1=till & d:ahead	0 0 23 -1 -19 1 -5
v:l1=till & d:gone	0 0 -1 -10 17 0 0
v:l1=time	0 0 -13 22 -13 0 0
v:l1=time & d:ahead	0 0 -2 14 -10 0 0
v:l1=time & d:today	0 0 -9 12 -4 0 0
v:l1=to	9 -18 13 -27 -22 25 -41
v:l1=to & d:ahead	-6 -1 9 -10 -26 30 -39
v:l1=to & d:gone	6 -13 9 -23 17 -18 0
v:l1=to & d:today	9 0 2 7 -20 0 0
v:l1=truce	0 0 -13 -1 16 0 0
v:l1=tuesday	0 0 -18 13 -1 0 0
v:l1=tuesday & d:today	0 0 -18 13 -2 0 0
v:l1=until	7 -26 13 -23 -9 17 -25
v:l1=until & d:ahead	-16 -6 22 -52 -18 21 -21
v:l1=until & d:gone	15 -17 -18 -4 11 -14 -1
v:l1=until & d:today	0 0 -9 4 4 0 0
v:l1=up	0 0 17 -10 -5 0 -2
v:l1=up & d:today	0 0 10 0 -8 0 0
v:l1=updated	0 0 -9 0 12 0 0
v:l1=updated & d:today	0 0 -9 0 12 0 0
v:l1=video	0 0 12 14 -23 0 0
v:l1=vote & d:today	0 0 10 -6 -2 0 0
v:l1=wednesday & d:today	0 0 4 -18 6 0 0
v:l1=which & d:ahead	0 0 10 0 -7 0 0
v:l1=with	0 0 7 0 -2 0 -2
v:l1=write	0 0 -9 -1 14 0 0
v:l1=write & d:ahead	0 0 -8 0 10 0 0
v:l1=·	0 0 -14 4 4 0 0
v:l1=· & d:today	0 0 -13 5 3 0 0
v:l1=—	5 -2 0 -18 7 0 0
v:l1=— & d:gone	9 -2 0 -2 -3 0 0
v:l1=— & d:today	-4 0 -1 -14 13 0 0
v:l2="	0 0 10 4 -12 4 -8
v:l2=" & d:ahead	0 0 -8 8 0 4 -8
v:l2=" & d:today	0 0 19 -8 -14 0 0
v:l2='s & d:gone	0 0 0 10 -8 0 0
v:l2=(	0 0 -10 -11 23 -7 -2
v:l2=( & d:ahead	0 0 -11 -4 21 -7 -1
v:l2=) & d:ahead	0 0 8 2 -9 0 0
v:l2=) & d:today	0 0 -6 -12 19 0 0
v:l2=,	9 -5 6 8 -25 7 13
v:l2=, & d:ahead	-3 -3 -3 -8 -9 10 17
v:l2=, & d:gone	10 0 10 15 -20 -5 -7
v:l2=, & d:today	2 0 14 3 -12 -1 -2
v:l2=-	0 0 14 0 -14 0 0
v:l2=- & d:ahead	0 0 15 0 -13 0 0
v:l2=.	0 0 -3 5 10 -10 -16
v:l2=. & d:ahead	0 0 -3 15 2 -10 -16
v:l2=:	0 -1 17 5 -25 4 4
v:l2=: & d:ahead	0 0 8 -3 -14 5 5
v:l2=: & d:today	-5 0 5 10 -12 0 0
v:l2=; & d:ahead	0 0 -1 -2 13 -7 -2
v:l2=; & d:today	0 0 0 10 -10 0 0
v:l2=<agent> & d:ahead	0 0 5 15 -11 -4 -6
v:l2=<agent> & d:gone	-2 0 0 -12 18 0 0
v:l2=<begin>	3 0 4 9 -6 -15 2
v:l2=<begin> & d:ahead	-13 -9 9 -1 -9 -2 11
v:l2=<begin> & d:gone	4 12 -7 3 0 -9 -14
v:l2=<begin> & d:today	5 -8 -5 12 0 -12 -12
v:l2=<day-ahead>	-12 -1 -7 -5 1 19 -7
v:l2=<day-ahead> & d:ahead	0 0 -5 16 -20 20 -6
v:l2=<day-ahead> & d:gone	-8 0 0 -22 30 0 0
v:l2=<day-ahead> & d:today	0 0 -4 -19 23 0 0
v:l2=<day-gone>	9 -4 19 0 -16 -6 -1
v:l2=<day-gone> & d:ahead	0 0 22 0 -16 -5 0
v:l2=<day-gone> & d:gone	11 -3 0 -9 0 0 0
v:l2=<day-today>	-6 0 9 4 -9 -7 5
v:l2=<day-today> & d:today	-1 0 12 8 -16 0 0
v:l2=<duty>	-11 0 -9 0 20 -4 -12
v:l2=<duty> & d:ahead	0 0 -5 8 6 -4 -11
v:l2=<duty> & d:gone	-9 0 0 1 4 0 0
v:l2=<duty> & d:today	0 0 -6 -19 26 0 0
v:l2=<gate>	0 0 -6 13 0 2 -14
v:l2=<gate> & d:ahead	0 0 -3 10 1 3 -14
v:l2=<gate> & d:today	0 0 -1 -8 13 0 0
v:l2=<goods-amount>	0 0 0 11 -9 0 0
v:l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
v:l2=<goods>	-2 -6 0 -1 21 -2 -50
v:l2=<goods> & d:ahead	0 0 0 10 13 -1 -48
v:l2=<goods> & d:today	0 0 0 -22 20 0 0
v:l2=<level-noun>	0 0 12 -13 13 0 -21
v:l2=<level-noun> & d:ahead	0 0 10 -4 6 0 -21
v:l2=<level-noun> & d:gone	0 0 0 -13 15 0 0
v:l2=<level>	-10 -12 5 7 3 -20 3
v:l2=<level> & d:ahead	0 0 -7 -4 15 -18 5
v:l2=<level> & d:gone	-4 -8 -7 -2 12 0 -1
v:l2=<level> & d:today	-3 0 28 20 -36 0 0
v:l2=<money>	0 0 -4 -8 17 0 0
v:l2=<month-gone>	-5 0 -24 22 1 0 0
v:l2=<month-gone> & d:ahead	0 0 -14 0 12 0 0
v:l2=<month-gone> & d:gone	-5 0 0 23 -17 0 0
v:l2=<name>	19 0 -3 -7 -8 11 3
v:l2=<name> & d:ahead	0 0 -6 6 -11 13 4
v:l2=<name> & d:gone	19 1 -2 -34 13 0 0
v:l2=<name> & d:today	2 0 3 6 -10 0 0
v:l2=<not>	12 0 12 -22 -4 -8 0
v:l2=<not> & d:ahead	0 0 8 -12 2 -7 0
v:l2=<not> & d:gone	14 0 0 0 -12 0 0
v:l2=<number>	0 -3 4 -3 -3 -14 16
v:l2=<number> & d:ahead	0 0 -16 17 -11 -13 17
v:l2=<number> & d:gone	0 -2 13 -13 4 0 0
v:l2=<number> & d:today	-2 0 16 -16 2 0 0
v:l2=<office> & d:ahead	0 0 -16 0 5 8 0
v:l2=<office> & d:gone	0 0 0 -10 14 0 0
v:l2=<organisation> & d:ahead	0 0 20 -5 -12 0 -3
v:l2=<organisation> & d:gone	-3 0 0 -4 13 0 0
v:l2=<organisation> & d:today	0 0 -17 7 1 0 0
v:l2=<person>	-6 -1 -6 3 10 -5 -5
v:l2=<person> & d:gone	-3 0 0 -20 29 0 0
v:l2=<person> & d:today	0 0 -11 16 -6 0 0
v:l2=<points>	-4 0 23 4 -8 -5 -16
v:l2=<points> & d:ahead	0 0 26 -15 0 -5 -16
v:l2=<quality> & d:ahead	0 0 -9 0 3 0 7
v:l2=<seat>	-24 -12 19 1 -3 -2 0
v:l2=<seat> & d:ahead	0 0 20 11 -28 1 4
v:l2=<seat> & d:gone	-7 -6 0 -13 24 0 0
v:l2=<seat> & d:today	-14 -2 6 5 0 -4 -4
v:l2=<sender>	0 0 2 -12 8 -4 0
v:l2=<sender> & d:today	0 0 -8 0 9 0 0
v:l2=<span>	-7 3 -14 10 -12 -13 20
v:l2=<span> & d:ahead	0 -4 -20 15 -13 -12 24
v:l2=<span> & d:gone	-4 6 11 8 -15 0 -7
v:l2=<span> & d:today	0 0 -7 -18 24 0 0
v:l2=<v-agree>	-12 3 1 8 -6 0 0
v:l2=<v-agree> & d:ahead	0 0 3 -28 7 0 0
v:l2=<v-agree> & d:gone	-10 3 0 20 -17 0 0
v:l2=<v-agree> & d:today	0 0 0 -14 18 0 0
v:l2=<v-bear>	-5 -4 6 -10 18 -17 -9
v:l2=<v-bear> & d:ahead	0 0 6 2 4 -16 -8
v:l2=<v-bear> & d:gone	0 -2 0 -11 18 0 0
v:l2=<v-begin>	1 5 -7 20 -16 -15 6
v:l2=<v-begin> & d:ahead	0 -4 -9 13 -4 -12 6
v:l2=<v-begin> & d:gone	-2 9 0 7 -9 0 2
v:l2=<v-begin> & d:today	8 0 2 3 -11 0 0
v:l2=<v-buy>	0 0 8 -17 12 -8 -1
v:l2=<v-buy> & d:gone	0 0 0 -12 15 0 0
v:l2=<v-down>	4 0 -6 15 0 -15 -10
v:l2=<v-down> & d:ahead	0 0 0 32 -11 -15 -9
v:l2=<v-down> & d:today	0 0 -11 -5 15 0 0
v:l2=<v-end>	11 -18 19 -26 -13 8 -34
v:l2=<v-end> & d:ahead	-18 -2 21 -36 -13 12 -31
v:l2=<v-end> & d:gone	18 -13 -1 4 -9 -10 0
v:l2=<v-end> & d:today	-1 0 -4 -22 18 0 0
v:l2=<v-impose>	-11 8 -12 8 1 8 -10
v:l2=<v-impose> & d:ahead	-1 -3 0 10 -11 11 -6
v:l2=<v-impose> & d:gone	-14 11 -9 1 5 -6 -2
v:l2=<v-impose> & d:today	6 0 -42 -2 19 0 0
v:l2=<v-lack>	0 0 16 -5 -11 2 -1
v:l2=<v-lack> & d:ahead	0 0 16 -3 -13 2 -1
v:l2=<v-propose>	0 9 -14 -18 28 -7 -13
v:l2=<v-propose> & d:ahead	0 0 -19 -8 34 -6 -12
v:l2=<v-propose> & d:gone	0 9 0 -1 -4 0 0
v:l2=<v-renew>	-9 -2 -4 2 -2 12 -7
v:l2=<v-renew> & d:ahead	0 0 -11 0 0 15 -7
v:l2=<v-renew> & d:gone	-8 -1 15 2 -4 -4 0
v:l2=<v-return>	0 0 5 -4 12 -3 -17
v:l2=<v-return> & d:ahead	0 0 5 -3 10 -3 -17
v:l2=<v-say>	-7 -8 -7 -7 28 -11 -6
v:l2=<v-say> & d:ahead	0 0 -1 -3 13 -9 -4
v:l2=<v-say> & d:gone	-2 -6 0 -5 13 0 0
v:l2=<v-say> & d:today	-4 0 -7 -3 13 0 0
v:l2=<v-sell>	13 0 -6 0 0 -3 -7
v:l2=<v-sell> & d:gone	14 0 0 -3 -10 0 0
v:l2=<v-sign>	-8 1 0 -2 2 -9 9
v:l2=<v-sign> & d:ahead	0 0 5 6 -11 -8 11
v:l2=<v-sign> & d:today	-1 0 -10 2 6 0 0
v:l2=<v-stay>	2 5 2 12 -20 11 -8
v:l2=<v-stay> & d:ahead	-1 -1 3 -12 -5 14 -6
v:l2=<v-stay> & d:gone	8 7 -19 11 -10 -5 0
v:l2=<v-stay> & d:today	-6 0 7 13 -16 0 0
v:l2=<v-suspend> & d:ahead	0 0 9 -17 -3 1 5
v:l2=<v-suspend> & d:today	0 0 -15 0 9 0 0
v:l2=<v-target>	0 0 -7 0 13 -6 -2
v:l2=<v-target> & d:ahead	0 0 -3 0 12 -5 -2
v:l2=<v-up>	8 -1 12 -32 11 -4 -14
v:l2=<v-up> & d:ahead	0 0 0 -8 16 -3 -13
v:l2=<v-up> & d:gone	9 0 0 -16 8 0 0
v:l2=<v-up> & d:today	0 0 16 -12 -8 0 0
v:l2=a & d:gone	-8 0 0 -1 11 0 0
v:l2=a & d:today	0 0 10 10 -18 0 0
v:l2=about	0 0 12 0 -10 0 0
v:l2=about & d:ahead	0 0 12 0 -11 0 0
v:l2=after	0 0 -5 9 1 -5 0
v:l2=after & d:ahead	0 0 -5 0 12 -5 0
v:l2=after & d:gone	0 0 0 10 -8 0 0
v:l2=again & d:ahead	0 0 0 -14 8 -1 0
v:l2=again & d:gone	0 0 0 14 -11 0 0
v:l2=again & d:today	0 0 -3 -5 10 0 0
v:l2=agree	-1 0 0 5 -7 9 -5
v:l2=agree & d:ahead	0 0 0 -1 -3 9 -4
v:l2=agree & d:gone	-1 0 0 9 -8 0 0
v:l2=agreement	0 0 3 -9 -5 11 -3
v:l2=agreement & d:ahead	0 0 -4 0 -1 12 -3
v:l2=agreement & d:gone	0 0 0 -6 10 0 0
v:l2=agreement & d:today	0 0 13 0 -12 0 0
v:l2=ahead	0 0 -26 0 28 0 0
v:l2=ahead & d:ahead	0 0 -13 0 14 0 0
v:l2=aire	0 11 0 -8 -2 0 0
v:l2=aire & d:gone	0 12 0 -8 -5 0 0
v:l2=alert	0 0 -6 -11 17 0 0
v:l2=alert & d:today	0 0 -6 -10 16 0 0
v:l2=alexandria	0 0 13 -5 -8 0 0
v:l2=alexandria & d:today	0 0 14 -2 -11 0 0
v:l2=all	0 0 5 -11 3 0 0
v:l2=all & d:today	0 0 13 -4 -8 0 0
v:l2=also & d:ahead	0 0 11 5 -11 0 -7
v:l2=an	13 0 0 -11 -4 0 0
v:l2=an & d:today	13 0 0 -10 -5 0 0
v:l2=and	-11 0 18 -18 -4 6 -3
v:l2=and & d:ahead	0 0 16 -28 -10 7 -2
v:l2=and & d:gone	-5 0 0 -2 10 0 0
v:l2=announce	0 0 1 -15 16 -3 -9
v:l2=announce & d:gone	0 0 0 -18 20 0 0
v:l2=announcement	0 0 -18 7 10 0 0
v:l2=announcement & d:ahead	0 0 -17 12 6 0 0
v:l2=antigua	0 0 -5 -9 -3 16 0
v:l2=apply	0 0 3 17 -16 3 -6
v:l2=apply & d:today	0 0 0 16 -15 0 0
v:l2=are	0 0 18 -9 -13 0 0
v:l2=are & d:today	0 0 15 -5 -11 0 0
v:l2=arrangement	0 0 -16 8 -2 9 0
v:l2=arrangement & d:ahead	0 0 -15 0 7 9 0
v:l2=arrangement & d:gone	0 0 0 9 -7 0 0
v:l2=arrive	0 0 -9 -14 4 0 17
v:l2=arrive & d:ahead	0 0 -9 -14 4 0 17
v:l2=arrived	0 0 0 14 -14 0 0
v:l2=as	1 0 -36 21 -9 -8 9
v:l2=as & d:ahead	0 0 -24 8 0 -6 11
v:l2=as & d:today	-2 0 -15 11 -2 0 0
v:l2=aside	0 0 11 13 -20 0 0
v:l2=aside & d:ahead	0 0 11 0 -8 0 0
v:l2=aside & d:gone	0 0 0 13 -13 0 0
v:l2=ask	0 0 -7 0 10 0 0
v:l2=asleep	0 0 24 12 -31 0 0
v:l2=asleep & d:ahead	0 0 25 0 -23 0 0
v:l2=asleep & d:gone	0 0 0 12 -11 0 0
v:l2=at	3 0 16 -15 2 -15 -8
v:l2=at & d:ahead	0 0 8 -2 3 -14 -7
v:l2=at & d:gone	8 0 0 -10 2 0 0
v:l2=at & d:today	-5 0 12 -3 -5 0 0
v:l2=auckland	0 0 0 -7 -4 0 12
v:l2=auckland & d:ahead	0 0 0 -7 -5 0 12
v:l2=away	0 0 6 -10 -11 8 8
v:l2=away & d:ahead	0 0 6 -3 -18 8 8
v:l2=back	0 0 -3 16 3 -14 -15
v:l2=back & d:ahead	0 0 -1 -14 20 -13 -15
v:l2=back & d:today	0 0 0 28 -27 0 0
v:l2=backdated	0 0 10 0 -5 -4 0
v:l2=bandung	0 0 0 -9 10 0 0
v:l2=be	0 0 7 -17 3 0 -1
v:l2=be & d:ahead	0 0 15 0 -13 0 0
v:l2=be & d:today	0 0 -12 -13 23 0 0
v:l2=because	0 0 15 1 -13 0 0
v:l2=beef	0 0 -18 -5 12 12 0
v:l2=before	0 0 2 -5 7 -12 1
v:l2=before & d:ahead	0 0 5 -9 6 -12 1
v:l2=begin	-13 9 -16 15 -15 -7 12
v:l2=begin & d:ahead	0 -2 -12 14 -11 -5 10
v:l2=begin & d:gone	-11 11 0 8 -12 0 5
v:l2=begin & d:today	0 0 -3 -8 13 0 0
v:l2=both	0 0 -15 8 1 0 0
v:l2=both & d:ahead	0 0 -15 -2 13 0 0
v:l2=both & d:gone	0 0 0 12 -11 0 0
v:l2=briefing	0 0 14 1 -16 0 0
v:l2=briefing & d:today	0 0 14 1 -16 0 0
v:l2=bulletin	16 0 0 -2 -10 0 0
v:l2=bulletin & d:today	16 0 0 -1 -12 0 0
v:l2=busan & d:today	0 0 0 17 -16 0 0
v:l2=by	11 0 2 0 1 -4 -9
v:l2=by & d:ahead	0 0 -15 0 24 -3 -8
v:l2=by & d:gone	12 0 0 -11 -1 0 0
v:l2=by & d:today	0 0 22 7 -25 0 0
v:l2=call	0 0 22 -13 -9 0 0
v:l2=call & d:ahead	0 0 14 -1 -9 0 0
v:l2=call & d:today	0 0 11 0 -9 0 0
v:l2=cease	0 0 -1 -6 0 10 0
v:l2=cease & d:ahead	0 0 -1 -5 0 10 0
v:l2=change	0 0 -19 2 12 0 -3
v:l2=change & d:ahead	0 0 -18 5 8 0 -3
v:l2=clear	0 0 5 -13 0 -1 5
v:l2=clock	0 0 7 21 -24 0 -1
v:l2=close	0 0 9 -6 -1 0 -2
v:l2=close & d:ahead	0 0 11 0 -6 0 -2
v:l2=column	0 0 18 0 -17 0 0
v:l2=column & d:today	0 0 18 0 -17 0 0
v:l2=come	-1 0 -11 -1 22 -3 -4
v:l2=come & d:gone	0 0 0 -8 11 0 0
v:l2=come & d:today	0 0 -7 -2 12 0 0
v:l2=commentary	0 0 0 -10 11 0 0
v:l2=commerce	0 0 -2 -4 13 -1 0
v:l2=commission	0 0 0 -17 20 0 0
v:l2=commission & d:today	0 0 0 -15 16 0 0
v:l2=common	0 0 15 0 -12 0 0
v:l2=common & d:ahead	0 0 15 0 -15 0 0
v:l2=completed	0 0 9 0 -6 0 0
v:l2=completed & d:ahead	0 0 9 0 -7 0 0
v:l2=conference	0 0 -1 9 -5 0 0
v:l2=conference & d:today	0 0 0 10 -10 0 0
v:l2=cotonou	0 0 0 -17 17 0 0
v:l2=cotonou & d:today	0 0 0 -17 17 0 0
v:l2=cotton	0 0 -8 0 10 0 0
v:l2=count	0 0 7 17 -15 -1 -8
v:l2=count & d:ahead	0 0 7 -9 8 -1 -7
v:l2=count & d:gone	0 0 0 23 -22 0 0
v:l2=counted	0 0 5 19 -27 0 7
v:l2=counted & d:ahead	0 0 5 3 -18 0 7
v:l2=counted & d:gone	0 0 0 16 -14 0 0
v:l2=counting	0 0 0 3 -12 0 8
v:l2=country	7 0 18 0 -17 0 -3
v:l2=custom	0 0 3 12 -8 0 -8
v:l2=custom & d:ahead	0 0 3 15 -12 0 -8
v:l2=cut & d:ahead	0 0 0 12 -10 0 0
v:l2=date	4 -2 -4 18 -15 14 -11
v:l2=date & d:ahead	0 0 0 -22 2 14 -10
v:l2=date & d:gone	5 -1 0 12 -14 0 0
v:l2=date & d:today	0 0 -12 22 -14 0 0
v:l2=dated	0 0 -8 0 12 0 0
v:l2=day	-4 0 14 -15 8 -12 -7
v:l2=day & d:ahead	0 0 13 -11 3 -12 -7
v:l2=deal	0 0 -9 -7 9 5 0
v:l2=deal & d:ahead	0 0 -9 0 1 5 0
v:l2=decide	0 0 -6 -1 15 0 -1
v:l2=decide & d:ahead	0 0 -5 0 11 0 -1
v:l2=declare	0 0 5 21 -15 -6 -5
v:l2=declare & d:gone	0 0 0 14 -12 0 0
v:l2=decree	0 0 0 15 -12 0 0
v:l2=decree & d:ahead	0 0 0 19 -16 0 0
v:l2=delivery	0 0 13 0 0 -14 0
v:l2=delivery & d:ahead	0 0 13 0 0 -14 0
v:l2=did	0 0 -12 3 8 -1 0
v:l2=did & d:ahead	0 0 -11 0 14 0 0
v:l2=die	-10 0 10 0 0 0 0
v:l2=die & d:gone	-10 0 0 0 13 0 0
v:l2=do	0 0 -3 -8 13 0 0
v:l2=done	0 0 3 11 -12 0 0
v:l2=done & d:gone	0 0 0 12 -10 0 0
v:l2=down	0 0 -32 10 9 -6 15
v:l2=down & d:ahead	0 0 -25 -12 18 -5 15
v:l2=down & d:gone	0 0 0 20 -19 0 0
v:l2=down & d:today	0 0 -12 -2 16 0 0
v:l2=drop	9 0 9 -11 -3 -3 0
v:l2=due	0 0 0 -12 0 13 -6
v:l2=due & d:ahead	0 0 0 -10 0 13 -6
v:l2=duty & d:ahead	0 0 -1 15 -14 6 -2
v:l2=duty & d:gone	-7 0 0 -6 12 0 0
v:l2=duty & d:today	0 0 -1 -28 31 0 0
v:l2=each	0 0 -6 0 8 0 0
v:l2=eastern	0 0 -3 16 -9 -1 -1
v:l2=eastern & d:ahead	0 0 0 12 -9 -1 0
v:l2=edition	0 0 -8 -3 13 0 0
v:l2=edition & d:today	0 0 -7 -2 11 0 0
v:l2=edt	0 0 0 17 -12 0 -2
v:l2=effect	3 0 -28 14 -9 -2 13
v:l2=effect & d:ahead	0 0 -26 -3 6 -1 14
v:l2=effect & d:gone	4 0 0 27 -30 0 0
v:l2=effect & d:today	0 0 0 -11 12 0 0
v:l2=end	2 -8 7 -5 -6 7 -18
v:l2=end & d:ahead	-10 0 6 -16 -4 10 -15
v:l2=end & d:gone	7 -4 4 10 -9 -8 0
v:l2=end & d:today	-1 0 -4 -16 14 0 0
v:l2=enter	0 0 -10 10 0 0 -6
v:l2=entry	0 0 -4 -16 21 0 0
v:l2=entry & d:today	0 0 0 -19 21 0 0
v:l2=est	0 0 0 -15 -3 -2 20
v:l2=est & d:ahead	0 0 0 -14 -4 -2 20
v:l2=expect	0 0 -10 -3 16 0 -1
v:l2=expect & d:ahead	0 0 -9 -3 16 0 -1
v:l2=expire	7 -3 13 -22 -6 0 -4
v:l2=expire & d:ahead	0 0 16 -5 -12 1 -4
v:l2=expire & d:gone	9 -2 -3 -9 2 0 0
v:l2=extension	8 0 0 -7 2 -3 0
v:l2=face	0 0 2 11 -13 0 0
v:l2=face & d:gone	0 0 0 11 -11 0 0
v:l2=fall	0 0 0 18 -9 -1 -5
v:l2=fall & d:gone	0 0 0 12 -10 0 0
v:l2=fee	0 0 0 -10 12 0 -2
v:l2=file	0 0 15 -9 -5 0 0
v:l2=final	0 0 14 0 -13 0 0
v:l2=finished	0 0 -8 0 10 0 0
v:l2=first	2 4 -7 -12 8 0 0
v:l2=first & d:gone	2 4 0 -10 0 0 0
v:l2=follow	0 0 -17 -6 27 0 0
v:l2=follow & d:ahead	0 0 -16 0 21 0 0
v:l2=followed	0 0 -6 -15 22 0 0
v:l2=followed & d:today	0 0 -5 -13 19 0 0
v:l2=for	0 0 -21 -6 29 0 0
v:l2=for & d:ahead	0 0 -19 0 23 0 0
v:l2=force	-14 -6 2 18 -14 -8 10
v:l2=force & d:ahead	0 0 5 -18 2 -7 11
v:l2=force & d:gone	-13 -5 -2 15 -6 0 0
v:l2=force & d:today	0 0 0 20 -19 0 0
v:l2=free	0 0 -4 14 -8 0 -1
v:l2=friday	-4 0 5 11 -12 -3 3
v:l2=friday & d:ahead	0 0 11 -3 -10 -2 4
v:l2=friday & d:today	0 0 -6 11 -3 0 0
v:l2=from	-2 0 -34 18 -7 -13 19
v:l2=from & d:ahead	0 0 -32 3 -1 -12 20
v:l2=from & d:gone	0 0 0 12 -7 0 -1
v:l2=galway	0 0 9 3 -12 0 0
v:l2=gdynia	0 0 -5 21 -17 0 0
v:l2=geneva	0 -10 -10 -1 12 0 0
v:l2=geneva & d:ahead	0 0 -8 0 11 0 0
v:l2=geneva & d:gone	0 -10 0 -8 14 0 0
v:l2=geneva & d:today	0 0 0 11 -10 0 0
v:l2=ghent	0 9 0 0 -7 0 0
v:l2=ghent & d:gone	0 9 0 0 -9 0 0
v:l2=given & d:ahead	0 0 7 0 -12 0 8
v:l2=go	9 0 31 -20 -19 0 -7
v:l2=go & d:ahead	0 0 19 -14 -5 0 -7
v:l2=go & d:gone	10 0 0 -2 -4 0 0
v:l2=go & d:today	0 0 17 -6 -13 0 0
v:l2=good	-2 0 15 -7 0 -1 -12
v:l2=good & d:ahead	0 0 20 -4 -9 0 -11
v:l2=good & d:today	0 0 -4 -11 17 0 0
v:l2=grant	0 0 0 11 -4 -2 0
v:l2=grant & d:gone	0 0 0 11 -10 0 0
v:l2=guayaquil	0 0 -3 -4 -4 12 0
v:l2=guayaquil & d:ahead	0 0 -3 0 -9 12 0
v:l2=had	-4 0 -11 -15 28 0 0
v:l2=had & d:today	0 0 -3 -8 13 0 0
v:l2=happen	-1 0 18 -10 -15 -3 9
v:l2=happen & d:ahead	0 0 18 -3 -19 -3 9
v:l2=has	9 0 4 -12 0 -7 0
v:l2=has & d:gone	9 0 -2 -9 0 0 0
v:l2=have	-9 0 -12 6 13 0 -8
v:l2=have & d:ahead	0 0 -8 -5 13 0 -8
v:l2=have & d:gone	-6 0 0 15 -9 0 0
v:l2=have & d:today	0 0 -6 -5 11 0 0
v:l2=hear	0 0 -8 0 12 -2 0
v:l2=here	0 0 -9 -27 13 8 11
v:l2=here & d:ahead	0 0 -12 -8 0 8 12
v:l2=here & d:today	0 0 0 -15 13 0 0
v:l2=higher	0 0 12 0 -10 0 0
v:l2=his	0 0 -9 0 10 0 0
v:l2=hold & d:today	0 0 -3 14 -11 0 0
v:l2=hour	-2 0 0 20 -15 0 0
v:l2=hour & d:gone	-1 0 0 15 -12 0 0
v:l2=i	0 0 0 -8 12 0 0
v:l2=i & d:today	0 0 0 -8 11 0 0
v:l2=ice	0 0 -4 -3 12 -1 0
v:l2=if	0 0 -13 0 15 0 0
v:l2=if & d:ahead	0 0 -13 0 15 0 0
v:l2=impose	0 0 -2 -5 11 0 0
v:l2=in	-3 0 1 -22 24 -6 -12
v:l2=in & d:ahead	0 0 -3 9 5 -4 -10
v:l2=in & d:gone	0 0 0 -11 16 0 0
v:l2=in & d:today	0 0 8 -29 9 0 0
v:l2=increase	0 0 -1 -5 12 0 0
v:l2=industry	0 0 10 0 -9 0 0
v:l2=into	0 0 -6 20 -14 0 0
v:l2=into & d:today	0 0 -4 21 -17 0 0
v:l2=introduce	0 0 0 -11 13 0 0
v:l2=introduce & d:gone	0 0 0 -11 12 0 0
v:l2=is	-1 0 0 -46 11 -1 14
v:l2=is & d:ahead	0 0 5 -15 -9 0 15
v:l2=is & d:gone	0 0 0 -7 11 0 0
v:l2=is & d:today	0 0 -5 -26 22 0 0
v:l2=issue	0 0 0 13 -10 0 0
v:l2=issue & d:ahead	0 0 0 15 -13 0 0
v:l2=istanbul	0 0 -8 0 10 0 0
v:l2=it & d:ahead	0 0 0 -11 1 0 6
v:l2=it & d:gone	-5 0 -2 -3 13 0 0
v:l2=it & d:today	11 0 -9 6 -6 0 0
v:l2=its	0 0 -14 11 0 0 0
v:l2=its & d:today	0 0 -9 13 -7 0 0
v:l2=keep & d:gone	0 4 0 7 -11 0 0
v:l2=lapse	12 -3 3 -1 -8 1 -3
v:l2=lapse & d:gone	14 -2 0 0 -10 0 0
v:l2=last	-7 0 13 -8 -19 8 7
v:l2=last & d:ahead	0 0 11 -5 -25 9 7
v:l2=last & d:gone	-4 0 -5 -1 11 0 0
v:l2=lasted	0 11 -6 2 -5 0 0
v:l2=lasted & d:ahead	0 0 -6 0 10 0 0
v:l2=lasted & d:gone	0 12 0 2 -12 0 0
v:l2=late	0 0 -6 -2 13 0 0
v:l2=later	0 0 -3 -8 16 0 -2
v:l2=law	0 0 10 -7 -2 0 0
v:l2=law & d:ahead	0 0 11 0 -10 0 0
v:l2=level	0 0 18 -7 -12 1 -3
v:l2=level & d:ahead	0 0 19 0 -18 1 -2
v:l2=levy & d:ahead	0 0 -4 10 -2 -1 0
v:l2=licence	0 0 -7 -3 12 0 0
v:l2=likewise	0 0 -8 -7 18 0 0
v:l2=likewise & d:ahead	0 0 -8 -6 17 0 0
v:l2=live	0 0 7 0 0 -7 0
v:l2=live & d:ahead	0 0 8 0 -1 -7 0
v:l2=loaded	0 0 0 -22 17 0 2
v:l2=loaded & d:today	0 0 0 -23 24 0 0
v:l2=london	0 0 -2 -9 15 0 0
v:l2=loui	0 0 0 -12 13 0 0
v:l2=loui & d:gone	0 0 0 -12 13 0 0
v:l2=m & d:ahead	0 0 -3 -10 17 0 -3
v:l2=m & d:today	0 0 -3 9 -6 0 0
v:l2=magazine	0 0 -2 -6 10 0 0
v:l2=magazine & d:today	0 0 -2 -6 10 0 0
v:l2=make	-5 2 -4 18 -20 8 0
v:l2=make & d:gone	-5 2 0 20 -20 0 0
v:l2=me	0 0 0 13 -10 0 0
v:l2=me & d:gone	0 0 0 17 -16 0 0
v:l2=meet	0 0 3 -18 9 0 0
v:l2=meet & d:today	0 0 -1 -8 11 0 0
v:l2=member	0 0 18 8 -23 0 0
v:l2=member & d:today	0 0 18 8 -24 0 0
v:l2=middle	0 0 0 11 -7 0 0
v:l2=middle & d:gone	0 0 0 11 -10 0 0
v:l2=midnight	8 0 7 -29 -6 -8 12
v:l2=midnight & d:ahead	0 0 10 -11 -9 -8 12
v:l2=midnight & d:gone	9 0 0 -9 -2 0 0
v:l2=midnight & d:today	0 0 -3 -8 14 0 0
v:l2=monday & d:ahead	0 0 8 0 -15 -1 10
v:l2=monday & d:today	0 0 -24 1 17 0 0
v:l2=more	0 0 -1 -3 15 0 -3
v:l2=more & d:ahead	0 0 0 0 10 0 -3
v:l2=most	0 0 10 0 -7 -1 0
v:l2=most & d:ahead	0 0 10 0 -8 -1 0
v:l2=much	0 0 12 10 -21 0 0
v:l2=much & d:gone	0 0 0 11 -10 0 0
v:l2=need	0 0 6 0 -14 9 0
v:l2=need & d:ahead	0 0 6 0 -15 9 0
v:l2=network	0 0 9 0 -8 0 0
v:l2=network & d:ahead	0 0 9 0 -9 0 0
v:l2=night	16 0 11 6 -25 0 -1
v:l2=night & d:ahead	0 0 12 -1 -8 0 -1
v:l2=night & d:gone	16 0 0 -6 -10 0 0
v:l2=night & d:today	0 0 0 14 -12 0 0
v:l2=nil	0 0 0 14 -10 -1 0
v:l2=no	0 0 12 -8 -2 0 -5
v:l2=no & d:ahead	0 0 14 -1 -9 0 -4
v:l2=none	15 0 0 1 -16 0 0
v:l2=none & d:gone	15 0 0 2 -18 0 0
v:l2=not	0 0 11 -11 -6 0 5
v:l2=not & d:today	0 0 9 0 -7 0 0
v:l2=note	0 0 -7 -14 23 0 0
v:l2=note & d:today	0 0 -6 -2 12 0 0
v:l2=nothing	0 0 -14 -4 24 0 -1
v:l2=nothing & d:ahead	0 0 -13 0 19 0 -1
v:l2=notice & d:gone	0 0 0 -12 14 0 0
v:l2=notice & d:today	0 0 0 19 -17 0 0
v:l2=now	0 0 -22 0 29 -2 -3
v:l2=now & d:ahead	0 0 -22 0 28 -2 -3
v:l2=of	-3 0 10 0 0 -5 -3
v:l2=of & d:today	0 0 2 -14 6 0 0
v:l2=off	0 0 -8 -14 24 0 0
v:l2=off & d:ahead	0 0 -8 -2 14 0 0
v:l2=off & d:gone	0 0 0 -11 12 0 0
v:l2=offer	0 0 -13 0 13 0 0
v:l2=offer & d:ahead	0 0 -13 0 13 0 0
v:l2=on	-11 -4 -5 6 0 10 -3
v:l2=on & d:ahead	0 0 1 -16 -7 12 -1
v:l2=on & d:gone	-6 -2 -4 14 0 -4 0
v:l2=on & d:today	-2 0 -11 3 11 0 0
v:l2=one	-3 0 -10 -8 13 7 -1
v:l2=one & d:gone	0 0 0 -12 14 0 0
v:l2=or	-5 0 -14 -10 29 0 -2
v:l2=or & d:ahead	0 0 -12 -8 22 0 -2
v:l2=order	0 0 11 -15 7 -7 0
v:l2=order & d:ahead	0 0 12 0 -2 -7 0
v:l2=order & d:gone	0 0 0 -10 13 0 0
v:l2=osaka	0 9 -14 -3 5 0 0
v:l2=osaka & d:today	0 0 -13 0 15 0 0
v:l2=other	0 0 9 -12 -11 12 0
v:l2=other & d:ahead	0 0 10 0 -20 12 0
v:l2=other & d:gone	0 0 0 -10 12 0 0
v:l2=our	0 0 13 20 -28 0 0
v:l2=our & d:today	0 0 14 24 -34 0 0
v:l2=out	13 -4 12 -27 -12 8 0
v:l2=out & d:ahead	-1 0 14 -3 -16 8 0
v:l2=out & d:gone	15 -3 -1 -18 0 0 0
v:l2=over	-2 0 21 -8 -8 -7 -1
v:l2=over & d:ahead	0 0 21 0 -15 -7 -1
v:l2=over & d:gone	-2 0 0 -6 11 0 0
v:l2=own	0 0 3 -11 6 -1 0
v:l2=own & d:ahead	0 0 11 0 -8 -1 0
v:l2=own & d:today	0 0 -9 -8 18 0 0
v:l2=pari	0 0 0 -9 14 0 0
v:l2=part	0 0 -1 -27 29 0 0
v:l2=past	15 0 -21 2 -10 11 0
v:l2=past & d:ahead	0 0 -10 0 0 11 0
v:l2=past & d:today	16 0 -12 6 -14 0 0
v:l2=pause	0 0 0 -9 0 6 3
v:l2=pause & d:ahead	0 0 1 -11 -3 6 3
v:l2=pay	-1 0 -12 -4 25 0 -7
v:l2=pay & d:ahead	0 0 -20 4 19 0 -6
v:l2=pay & d:gone	0 0 0 -13 15 0 0
v:l2=peace	0 0 -12 10 2 0 0
v:l2=peace & d:ahead	0 0 -12 0 12 0 0
v:l2=peace & d:gone	0 0 0 10 -9 0 0
v:l2=place & d:gone	0 0 0 15 -14 0 0
v:l2=plovdiv	0 0 0 11 -10 0 0
v:l2=plovdiv & d:gone	0 0 0 11 -11 0 0
v:l2=port	0 0 -1 -4 9 0 0
v:l2=post	0 0 -5 -14 23 0 0
v:l2=post & d:today	0 0 -4 -10 17 0 0
v:l2=price & d:ahead	0 0 -5 -3 13 0 0
v:l2=price & d:gone	0 0 0 12 -12 0 0
v:l2=prolong	-5 0 3 0 -8 9 -4
v:l2=prolong & d:ahead	0 0 -6 0 0 10 -4
v:l2=prolong & d:gone	-5 0 16 0 -9 0 0
v:l2=promise	0 10 0 0 -8 0 0
v:l2=promise & d:gone	0 10 0 0 -8 0 0
v:l2=put	0 0 15 0 -13 0 0
v:l2=put & d:ahead	0 0 15 0 -14 0 0
v:l2=rate	0 0 0 0 6 0 -9
v:l2=rate & d:ahead	0 0 -7 2 10 0 -9
v:l2=ratify	0 0 11 0 -7 0 0
v:l2=ratify & d:ahead	0 0 11 0 -9 0 0
v:l2=reach	0 0 12 0 -10 0 0
v:l2=reach & d:ahead	0 0 12 -1 -9 0 0
v:l2=read	0 0 -7 8 1 0 -3
v:l2=read & d:ahead	0 0 0 11 -6 0 -3
v:l2=renew	0 0 0 -11 8 -1 0
v:l2=renew & d:gone	0 0 0 -11 14 0 0
v:l2=report	0 0 -7 0 14 0 0
v:l2=reporter	0 0 -3 -7 15 0 0
v:l2=resolution	0 0 0 -6 -3 0 10
v:l2=rest	0 0 12 -2 -7 0 0
v:l2=rest & d:ahead	0 0 13 -2 -7 0 0
v:l2=result	0 0 5 0 -11 0 6
v:l2=result & d:ahead	0 0 6 0 -12 0 6
v:l2=retroactive	0 0 -9 0 12 -2 0
v:l2=retroactive & d:ahead	0 0 -9 0 12 -2 0
v:l2=return	0 0 14 -2 -4 0 -7
v:l2=return & d:ahead	0 0 15 -1 -5 0 -7
v:l2=rise	0 0 -4 0 10 0 0
v:l2=rome	0 0 12 0 -11 0 0
v:l2=rotterdam	0 0 -1 -2 -5 0 11
v:l2=round	0 0 10 -10 0 0 0
v:l2=round & d:ahead	0 0 10 0 -9 0 0
v:l2=round & d:gone	0 0 0 -10 11 0 0
v:l2=run	11 -8 11 -21 -7 0 0
v:l2=run & d:gone	15 -5 -16 -2 0 -3 0
v:l2=run & d:today	-5 0 15 -17 0 0 0
v:l2=sale	0 0 -9 0 12 0 0
v:l2=same	0 0 -10 7 1 0 0
v:l2=same & d:today	0 0 -2 11 -8 0 0
v:l2=saturday	11 0 -3 5 -10 0 3
v:l2=saturday & d:gone	11 0 0 6 -15 0 0
v:l2=saturday & d:today	0 0 -3 -4 10 0 0
v:l2=sea	12 0 -1 0 -4 -3 0
v:l2=sea & d:gone	13 0 0 0 -12 0 0
v:l2=season	0 0 -10 0 12 0 0
v:l2=season & d:ahead	0 0 -10 0 12 0 0
v:l2=second	3 0 0 -8 8 -2 0
v:l2=see	0 -1 0 -5 10 0 0
v:l2=settlement	0 0 -12 0 14 -2 0
v:l2=settlement & d:ahead	0 0 -12 0 14 -2 0
v:l2=shall	0 0 17 -7 -10 0 0
v:l2=shanghai	0 0 0 13 -11 0 0
v:l2=shanghai & d:today	0 0 0 13 -12 0 0
v:l2=ship	13 0 -16 1 0 0 -6
v:l2=ship & d:ahead	0 0 -15 9 9 0 -6
v:l2=ship & d:gone	14 0 0 -1 -12 0 0
v:l2=shrimp	0 0 0 17 -16 0 0
v:l2=side	0 0 23 -8 -17 -6 5
v:l2=side & d:ahead	0 0 24 0 -25 -6 5
v:l2=sign	-8 1 -2 -9 9 -8 7
v:l2=sign & d:ahead	0 0 -1 -18 8 -7 8
v:l2=since & d:gone	-5 0 0 12 -8 0 0
v:l2=since & d:today	0 0 0 -15 17 0 0
v:l2=sit	0 0 -10 -16 27 0 0
v:l2=sit & d:ahead	0 0 -9 0 12 0 0
v:l2=sit & d:today	0 0 0 -9 11 0 0
v:l2=so	-2 0 6 -12 3 6 0
v:l2=soybean	0 0 -11 7 6 0 -4
v:l2=soybean & d:ahead	0 0 -11 8 4 0 -4
v:l2=spoke	0 0 6 -3 -14 12 0
v:l2=spoke & d:ahead	0 0 6 0 -18 13 0
v:l2=spoken	0 0 0 0 -9 10 0
v:l2=spoken & d:ahead	0 0 0 0 -9 10 0
v:l2=stand	0 0 -6 8 -1 0 0
v:l2=stand & d:gone	0 0 0 -9 10 0 0
v:l2=standstill	0 9 -7 8 -13 3 0
v:l2=standstill & d:gone	0 9 0 12 -21 0 0
v:l2=start	0 0 0 0 -4 -7 10
v:l2=start & d:ahead	0 0 0 -1 -6 -7 11
v:l2=start & d:gone	0 0 0 -3 9 0 -1
v:l2=statement	0 0 -2 -15 21 0 0
v:l2=statement & d:today	0 0 0 -7 9 0 0
v:l2=stay	0 0 -3 1 9 -10 0
v:l2=stay & d:ahead	0 0 -3 -1 12 -10 0
v:l2=step	0 0 -11 2 9 0 0
v:l2=step & d:ahead	0 0 -11 3 8 0 0
v:l2=still	0 0 -12 0 16 0 0
v:l2=still & d:ahead	0 0 -11 0 12 0 0
v:l2=stock	0 0 11 0 -9 0 0
v:l2=stockholm	0 0 -13 -9 27 0 0
v:l2=stockholm & d:ahead	0 0 -10 0 13 0 0
v:l2=stop	-5 0 11 2 -7 -1 0
v:l2=stop & d:ahead	0 0 12 0 -10 -1 0
v:l2=sugar	0 0 10 0 -9 0 0
v:l2=sunday & d:ahead	0 0 5 7 -14 6 -7
v:l2=surcharge & d:gone	0 0 0 9 -9 0 0
v:l2=suspend	-2 -4 1 1 -8 5 3
v:l2=suspend & d:ahead	0 0 5 -6 -8 6 4
v:l2=suspension	0 0 10 -16 10 -1 0
v:l2=take	9 0 -21 3 10 -2 -13
v:l2=take & d:ahead	0 0 -14 4 14 -2 -12
v:l2=take & d:today	9 0 -6 1 -4 0 0
v:l2=talk & d:ahead	0 0 -8 0 11 0 0
v:l2=talk & d:today	0 0 14 0 -12 0 0
v:l2=tariff	-1 0 0 0 14 -12 -10
v:l2=tariff & d:ahead	0 0 3 -11 21 -12 -10
v:l2=telephone & d:ahead	0 0 -8 0 12 0 0
v:l2=television	0 0 -2 -8 16 0 0
v:l2=television & d:gone	0 0 0 -7 9 0 0
v:l2=tell	0 0 -8 6 3 0 0
v:l2=tell & d:today	0 0 -8 8 0 0 0
v:l2=term	0 0 19 0 -13 -1 0
v:l2=term & d:ahead	0 0 16 0 -13 -1 0
v:l2=that	-4 0 18 5 -14 -13 0
v:l2=that & d:ahead	0 0 9 7 -10 -12 0
v:l2=that & d:today	0 0 12 0 -11 0 0
v:l2=the	7 0 -5 8 2 -8 -15
v:l2=the & d:ahead	0 0 -7 21 0 -6 -14
v:l2=the & d:gone	10 0 0 -21 4 0 0
v:l2=their	0 0 -12 -1 16 0 0
v:l2=their & d:ahead	0 0 -11 0 12 0 0
v:l2=they	0 0 10 -8 0 -4 0
v:l2=they & d:ahead	0 0 15 0 -12 -3 0
v:l2=they & d:today	0 0 -7 -6 14 0 0
v:l2=thi	0 0 -9 8 -11 0 12
v:l2=thi & d:ahead	0 0 -8 0 -3 0 12
v:l2=thi & d:gone	0 0 0 11 -11 0 0
v:l2=thing	0 0 19 -2 -17 0 0
v:l2=thread	0 0 12 0 -11 0 0
v:l2=thread & d:today	0 0 12 0 -11 0 0
v:l2=through	0 0 6 0 -14 9 0
v:l2=through & d:ahead	0 0 6 0 -15 10 0
v:l2=thursday	12 0 14 -12 -8 0 -6
v:l2=thursday & d:ahead	0 0 1 11 -6 0 -5
v:l2=thursday & d:gone	13 0 0 -3 -9 0 0
v:l2=thursday & d:today	0 0 12 -24 2 0 0
v:l2=tiktok	0 0 -17 0 18 0 0
v:l2=tiktok & d:ahead	0 0 -17 0 18 0 0
v:l2=till	0 0 1 -9 -5 14 0
v:l2=till & d:ahead	0 0 2 0 -16 14 0
v:l2=till & d:gone	0 0 0 -8 12 0 0
v:l2=time	0 0 -10 -2 3 -9 16
v:l2=time & d:ahead	0 0 -10 -10 6 -9 17
v:l2=time & d:today	0 0 0 10 -10 0 0
v:l2=to	-12 -3 6 -4 -2 14 -15
v:l2=to & d:ahead	0 0 5 17 -22 16 -14
v:l2=to & d:gone	-5 -1 0 -17 27 -3 0
v:l2=together	0 0 19 -2 -15 0 0
v:l2=together & d:ahead	0 0 19 0 -18 0 0
v:l2=trade	0 0 0 -6 9 0 0
v:l2=treaty	0 0 3 0 -12 8 0
v:l2=treaty & d:ahead	0 0 4 0 -14 8 0
v:l2=truce	-16 5 5 5 -6 -3 1
v:l2=truce & d:ahead	0 0 -10 -13 17 -1 2
v:l2=truce & d:gone	-12 6 -6 16 -12 0 0
v:l2=truce & d:today	-1 0 32 -9 -21 0 0
v:l2=tuesday	0 0 22 -31 -3 0 -5
v:l2=tuesday & d:ahead	0 0 15 -13 -4 0 -4
v:l2=tuesday & d:today	0 0 10 -17 0 0 0
v:l2=two	0 0 -3 -11 17 0 0
v:l2=under	0 0 9 -8 0 0 0
v:l2=until	12 -1 14 7 -22 6 -23
v:l2=until & d:ahead	0 0 5 4 -10 8 -22
v:l2=until & d:gone	15 0 -3 -10 0 -4 0
v:l2=until & d:today	0 0 20 15 -31 0 0
v:l2=up	-9 0 18 0 -12 9 -6
v:l2=up & d:ahead	0 0 20 -5 -21 10 -6
v:l2=up & d:today	0 0 -2 -1 8 0 0
v:l2=updated	0 0 -6 0 10 0 0
v:l2=updated & d:today	0 0 -6 0 10 0 0
v:l2=us	0 0 24 -4 -10 -9 -6
v:l2=us & d:ahead	0 0 24 0 -12 -9 -6
v:l2=valid	0 0 10 0 -2 -4 0
v:l2=valid & d:ahead	0 0 12 0 -5 -4 0
v:l2=wait	0 0 11 -4 -1 -8 0
v:l2=wait & d:ahead	0 0 12 -3 -2 -8 0
v:l2=warehouse	0 0 0 12 -11 0 0
v:l2=was	0 0 0 -32 21 -1 0
v:l2=was & d:gone	1 0 0 -17 11 0 0
v:l2=was & d:today	0 0 -5 -15 20 0 0
v:l2=watch & d:gone	0 0 0 -6 9 0 0
v:l2=we	0 0 4 8 -8 0 -1
v:l2=we & d:ahead	0 0 -9 -2 15 0 -1
v:l2=we & d:today	0 0 12 11 -21 0 0
v:l2=wednesday	-1 0 14 3 -15 -1 5
v:l2=wednesday & d:today	0 0 14 0 -11 0 0
v:l2=week	0 0 5 -19 12 -3 -3
v:l2=week & d:gone	0 0 0 -10 14 0 0
v:l2=weekly	0 0 16 -9 -10 0 0
v:l2=weekly & d:today	0 0 16 -9 -10 0 0
v:l2=were	0 0 -7 -9 18 0 0
v:l2=were & d:gone	0 0 0 -7 11 0 0
v:l2=what	-10 0 -1 5 8 -1 -10
v:l2=what & d:ahead	0 0 -3 8 3 0 -9
v:l2=what & d:gone	-9 0 0 0 13 0 0
v:l2=which	11 0 7 0 -21 12 -1
v:l2=which & d:ahead	0 0 -5 1 -6 12 0
v:l2=which & d:today	9 0 14 0 -20 0 0
v:l2=wine	0 0 10 -1 -2 -2 -1
v:l2=wine & d:ahead	0 0 10 -1 -2 -2 -1
v:l2=with	-1 0 -3 -6 13 0 0
v:l2=with & d:today	0 0 -8 -3 13 0 0
v:l2=withdraw	0 0 -7 0 9 0 0
v:l2=withdraw & d:ahead	0 0 -7 0 9 0 0
v:l2=york & d:today	0 0 0 14 -12 0 0
v:l2=you & d:ahead	0 0 13 0 -11 -1 0
v:l2=you & d:today	0 0 -8 -7 16 0 0
v:l2=·	0 0 21 0 -19 0 0
v:l2=· & d:today	0 0 21 0 -19 0 0
v:l2=—	0 0 -3 -11 27 -8 -11
v:l2=— & d:ahead	0 0 5 0 6 -8 -11
v:l2=— & d:today	0 0 -12 -11 23 0 0
v:l=" ,	0 0 14 -5 -9 0 0
v:l=" , & d:today	0 0 15 -1 -13 0 0
v:l=" by	0 0 -8 0 8 0 0
v:l=" by & d:ahead	0 0 -8 0 8 0 0
v:l=" from & d:ahead	0 0 0 12 -7 0 -4
v:l='s on	0 0 0 11 -9 0 0
v:l='s on & d:gone	0 0 0 12 -11 0 0
v:l=, <level>	0 0 -6 0 10 0 0
v:l=, a	0 0 -6 -7 17 0 -2
v:l=, a & d:ahead	0 0 -6 -6 15 0 -2
v:l=, and	-2 0 23 -6 -8 -5 -1
v:l=, and & d:ahead	0 0 14 7 -16 -5 -1
v:l=, and & d:gone	-1 0 0 -11 15 0 0
v:l=, and & d:today	0 0 13 -6 -8 0 0
v:l=, begin	0 0 -2 42 -40 0 -3
v:l=, by	0 0 -10 6 3 -2 0
v:l=, by & d:ahead	0 0 -10 0 14 -2 0
v:l=, effective & d:ahead	0 0 -8 10 0 0 0
v:l=, end	-4 0 12 0 -16 10 0
v:l=, end & d:ahead	0 0 -1 0 -8 10 0
v:l=, for	0 0 9 0 -9 0 0
v:l=, for & d:ahead	0 0 9 0 -9 0 0
v:l=, friday	-1 0 13 -15 0 0 0
v:l=, friday & d:today	-1 0 13 -15 0 0 0
v:l=, from	-4 7 -7 -3 -1 -9 11
v:l=, from & d:ahead	0 0 -5 0 -4 -8 13
v:l=, from & d:gone	-2 9 0 3 -6 0 -2
v:l=, from & d:today	0 0 0 -13 15 0 0
v:l=, monday	0 0 -5 -7 14 0 0
v:l=, monday & d:today	0 0 -5 -7 14 0 0
v:l=, not	0 0 -16 -6 24 -3 0
v:l=, not & d:ahead	0 0 -9 0 11 -3 0
v:l=, on	21 -3 -7 -6 -6 2 12
v:l=, on & d:ahead	0 0 -5 -25 2 3 13
v:l=, on & d:gone	22 -2 0 1 -15 0 0
v:l=, sign & d:ahead	0 0 -1 -9 13 0 0
v:l=, sign & d:gone	0 0 0 10 -8 0 0
v:l=, since	0 0 12 -8 0 0 0
v:l=, since & d:ahead	0 0 13 0 -12 0 0
v:l=, since & d:gone	0 0 0 -7 10 0 0
v:l=, the	12 0 1 8 -25 -7 10
v:l=, the & d:ahead	0 0 13 -5 -16 -6 11
v:l=, the & d:today	13 0 -12 11 -14 0 0
v:l=, through	0 0 -10 0 11 0 0
v:l=, through & d:ahead	0 0 -10 0 11 0 0
v:l=, thursday	0 0 -3 -26 30 0 0
v:l=, thursday & d:today	0 0 -3 -26 30 0 0
v:l=, till & d:ahead	0 0 2 0 -12 8 0
v:l=, to	1 -5 15 4 -20 0 -10
v:l=, to & d:ahead	0 0 14 -2 -15 0 -8
v:l=, tuesday	0 0 -9 18 -12 0 0
v:l=, tuesday & d:today	0 0 -9 18 -12 0 0
v:l=, until & d:gone	-7 0 10 4 -9 0 0
v:l=, wednesday	0 0 11 6 -14 0 0
v:l=, wednesday & d:today	0 0 11 -8 -5 0 0
v:l=. on	0 0 -3 6 8 -8 -15
v:l=. on & d:ahead	0 0 -3 15 1 -8 -15
v:l=: <level>	0 0 0 -8 10 0 0
v:l=: <number>	8 0 -11 9 -5 0 -3
v:l=: <number> & d:gone	12 0 0 0 -10 0 0
v:l=: <number> & d:today	-2 0 -10 7 0 0 0
v:l=: from	0 0 -2 -4 -3 4 8
v:l=: from & d:ahead	0 0 -2 -11 0 4 8
v:l=: on	0 0 3 7 -12 -1 6
v:l=: on & d:ahead	0 0 3 9 -15 -1 7
v:l=: since	0 0 -3 9 -4 0 0
v:l=: since & d:gone	0 0 0 12 -10 0 0
v:l=: the	0 0 10 0 -4 -5 0
v:l=: the & d:ahead	0 0 10 0 -4 -5 0
v:l=: to	0 0 10 -7 2 -6 0
v:l=: to & d:ahead	0 0 13 0 -6 -6 0
v:l=: to & d:gone	0 0 -1 -7 10 0 0
v:l=; on	0 0 -7 0 10 0 0
v:l=; until	8 0 -11 -4 5 0 0
v:l=; until & d:ahead	0 0 -11 0 12 0 0
v:l=; until & d:gone	9 0 0 -3 -5 0 0
v:l=<begin> <begin>	6 3 5 -23 12 -2 -7
v:l=<begin> <begin> & d:ahead	-2 -2 -4 -25 9 5 0
v:l=<begin> <begin> & d:today	13 -5 7 -11 2 -8 -8
v:l=<begin> <name>	0 0 0 -8 10 0 0
v:l=<begin> after	0 0 6 4 -12 2 0
v:l=<begin> after & d:ahead	0 0 6 6 -16 2 0
v:l=<begin> and	0 0 -7 0 11 0 0
v:l=<begin> and & d:ahead	0 0 -6 0 8 0 0
v:l=<begin> before & d:gone	0 0 0 10 -7 0 0
v:l=<begin> between	0 0 0 -5 -3 0 9
v:l=<begin> between & d:ahead	0 0 0 -4 -4 0 9
v:l=<begin> by	0 0 -7 10 -1 0 -1
v:l=<begin> by & d:ahead	0 0 -5 -8 18 0 -1
v:l=<begin> by & d:today	0 0 0 9 -8 0 0
v:l=<begin> friday	0 0 -13 0 12 0 0
v:l=<begin> friday & d:today	0 0 -13 0 12 0 0
v:l=<begin> from	-7 6 -18 17 -8 -12 5
v:l=<begin> from & d:ahead	0 0 -14 14 -5 -11 7
v:l=<begin> from & d:gone	0 8 0 -9 6 0 0
v:l=<begin> from & d:today	-3 0 -5 15 -8 0 0
v:l=<begin> monday	0 0 7 11 -17 0 0
v:l=<begin> monday & d:today	0 0 7 11 -17 0 0
v:l=<begin> on	1 -8 7 8 -2 -3 -19
v:l=<begin> on & d:ahead	0 0 10 3 -3 -1 -17
v:l=<begin> on & d:gone	3 -7 -4 12 -7 0 0
v:l=<begin> on & d:today	0 0 -1 -11 16 0 0
v:l=<begin> publish	9 0 -3 -1 -3 0 0
v:l=<begin> publish & d:today	9 0 -3 -1 -3 0 0
v:l=<begin> since	4 -9 3 10 -8 -3 -5
v:l=<begin> since & d:ahead	0 0 9 -10 0 -2 -1
v:l=<begin> since & d:today	13 0 -4 8 -17 0 0
v:l=<begin> the & d:ahead	0 0 7 0 -12 6 0
v:l=<begin> the & d:today	0 0 -15 -15 26 0 0
v:l=<begin> thursday	0 0 0 9 -6 0 0
v:l=<begin> thursday & d:today	0 0 0 11 -9 0 0
v:l=<begin> to	0 0 15 0 -6 -10 0
v:l=<begin> to & d:ahead	0 0 15 0 -6 -10 0
v:l=<begin> tuesday	0 0 -4 -6 13 0 0
v:l=<begin> tuesday & d:today	0 0 -4 -6 13 0 0
v:l=<begin> until	8 -1 -16 -7 7 0 11
v:l=<begin> until & d:ahead	0 0 -14 -12 14 0 12
v:l=<begin> until & d:gone	10 0 0 0 -8 0 0
v:l=<begin> updated	0 0 -9 0 11 0 0
v:l=<begin> updated & d:today	0 0 -9 0 11 0 0
v:l=<day-ahead> ,	0 0 -9 -4 16 -16 1
v:l=<day-ahead> , & d:ahead	0 0 -5 1 6 -16 2
v:l=<day-ahead> ;	0 0 -4 -7 12 0 0
v:l=<day-ahead> and	0 0 -11 0 6 3 0
v:l=<day-ahead> and & d:ahead	0 0 -10 0 5 3 0
v:l=<day-ahead> from	0 0 0 18 -11 0 -3
v:l=<day-ahead> from & d:ahead	0 0 0 18 -11 0 -3
v:l=<day-ahead> is	0 0 0 0 -12 9 0
v:l=<day-ahead> to	0 0 15 5 -27 6 -6
v:l=<day-ahead> to & d:ahead	0 0 16 8 -31 7 -5
v:l=<day-ahead> until	0 0 -10 0 -2 16 0
v:l=<day-ahead> until & d:ahead	0 0 -10 0 -5 16 0
v:l=<day-gone> ,	-8 0 -18 -2 17 12 0
v:l=<day-gone> , & d:ahead	0 0 -17 0 3 12 0
v:l=<day-gone> , & d:gone	-8 0 0 -2 12 0 0
v:l=<day-gone> and	0 0 13 -1 -9 0 0
v:l=<day-gone> and & d:ahead	0 0 15 0 -14 0 0
v:l=<day-gone> to	12 0 10 -2 -2 -18 0
v:l=<day-gone> to & d:ahead	0 0 10 0 6 -18 0
v:l=<day-gone> to & d:gone	13 0 0 0 -11 0 0
v:l=<day-gone> until	0 0 14 0 -14 0 0
v:l=<day-gone> until & d:ahead	0 0 15 0 -14 0 0
v:l=<day-today> (	0 0 -8 2 4 0 0
v:l=<day-today> ( & d:today	0 0 -8 2 4 0 0
v:l=<day-today> ,	-1 0 20 7 -22 0 0
v:l=<day-today> , & d:today	0 0 25 8 -30 0 0
v:l=<day-today> from	0 0 3 0 -12 0 9
v:l=<day-today> from & d:ahead	0 0 3 1 -14 0 9
v:l=<level> (	2 0 16 0 -16 0 0
v:l=<level> after	0 0 -3 15 -12 0 0
v:l=<level> after & d:ahead	0 0 -3 15 -12 0 0
v:l=<level> from	0 0 -10 0 10 -11 -1
v:l=<level> from & d:ahead	0 0 -8 -10 18 -11 0
v:l=<level> from & d:gone	0 0 0 -8 10 0 0
v:l=<level> from & d:today	0 0 0 16 -14 0 0
v:l=<level> of	0 0 -3 -5 12 0 0
v:l=<level> on	-8 0 -38 19 6 -12 5
v:l=<level> on & d:ahead	0 0 -33 2 18 -11 6
v:l=<level> on & d:gone	-6 0 0 15 -9 0 0
v:l=<level> until	-13 0 12 -24 6 -1 -1
v:l=<level> until & d:gone	-11 0 0 -12 21 0 0
v:l=<month-gone> to	0 0 0 10 -4 0 0
v:l=<month-gone> to & d:gone	0 0 0 10 -8 0 0
v:l=<month-gone> until	0 0 -11 15 -1 0 0
v:l=<month-gone> until & d:ahead	0 0 -11 0 13 0 0
v:l=<month-gone> until & d:gone	0 0 0 15 -15 0 0
v:l=<name> (	0 0 21 -2 -14 0 0
v:l=<name> ( & d:today	0 0 18 0 -16 0 0
v:l=<name> ,	-1 0 21 -30 -10 0 11
v:l=<name> , & d:ahead	0 0 4 -7 -9 0 11
v:l=<name> , & d:today	0 0 20 -23 -4 0 0
v:l=<name> before & d:ahead	0 0 -5 11 -11 0 4
v:l=<name> end	17 0 0 -8 -6 0 0
v:l=<name> end & d:gone	22 0 0 0 -21 0 0
v:l=<name> from	13 0 -16 20 -19 11 -15
v:l=<name> from & d:ahead	0 0 -12 10 -1 11 -14
v:l=<name> from & d:today	13 0 -1 17 -28 0 0
v:l=<name> in	0 -3 0 -12 17 0 0
v:l=<name> in & d:gone	0 -3 0 -12 17 0 0
v:l=<name> on	-9 7 -13 -4 7 -2 10
v:l=<name> on & d:ahead	0 0 0 -3 -2 -1 11
v:l=<name> on & d:gone	-7 7 0 -13 11 0 0
v:l=<name> on & d:today	0 0 -17 5 4 0 0
v:l=<name> until	0 0 6 0 -9 7 0
v:l=<name> until & d:ahead	0 0 7 0 -11 7 0
v:l=<name> —	0 0 -6 0 10 0 0
v:l=<name> — & d:today	0 0 -6 0 10 0 0
v:l=<number> ,	0 0 13 -12 2 0 0
v:l=<number> , & d:ahead	0 0 10 11 -19 0 0
v:l=<number> , & d:today	0 0 2 -24 17 0 0
v:l=<number> from	0 0 -5 -6 11 0 0
v:l=<number> on	-8 0 -15 31 -24 -2 13
v:l=<number> on & d:ahead	0 0 -40 19 -3 -2 13
v:l=<number> on & d:gone	-6 0 14 12 -19 0 0
v:l=<number> on & d:today	0 0 9 9 -17 0 0
v:l=<number> since	-1 0 -5 -17 25 0 0
v:l=<number> since & d:gone	-1 0 0 -16 18 0 0
v:l=<number> until	10 0 9 -2 -14 0 0
v:l=<number> until & d:gone	11 0 0 0 -10 0 0
v:l=<office> ,	0 0 -5 -3 11 0 0
v:l=<office> on	0 0 -9 -2 16 0 0
v:l=<office> on & d:ahead	0 0 -8 0 10 0 0
v:l=<organisation> ,	0 0 -8 0 5 0 0
v:l=<organisation> meet	0 0 13 -2 -10 0 0
v:l=<organisation> meet & d:ahead	0 0 13 -1 -11 0 0
v:l=<organisation> on	0 0 7 -19 8 0 0
v:l=<organisation> on & d:gone	0 0 0 -10 14 0 0
v:l=<organisation> on & d:today	0 0 0 -6 9 0 0
v:l=<person> ,	0 0 3 18 -20 0 0
v:l=<person> , & d:today	0 0 5 21 -25 0 0
v:l=<person> on	0 0 -2 -18 24 0 -1
v:l=<person> on & d:today	0 0 0 -10 12 0 0
v:l=<points> from	0 0 9 10 -13 0 -6
v:l=<points> from & d:ahead	0 0 9 0 -3 0 -6
v:l=<points> from & d:gone	0 0 0 11 -10 0 0
v:l=<points> on	-3 0 0 -4 12 0 -8
v:l=<points> on & d:ahead	0 0 1 -17 18 0 -8
v:l=<points> until	0 0 17 11 -22 -5 0
v:l=<points> until & d:ahead	0 0 19 0 -15 -4 0
v:l=<quality> ,	0 0 17 -2 -14 0 0
v:l=<seat> ,	-14 -2 -3 1 10 -5 -7
v:l=<seat> , & d:ahead	0 0 -19 0 24 0 0
v:l=<seat> , & d:gone	0 0 0 -9 11 0 0
v:l=<seat> , & d:today	-12 -2 2 4 2 -3 -4
v:l=<seat> from	0 0 -4 -14 12 0 3
v:l=<seat> from & d:today	0 0 0 -9 10 0 0
v:l=<seat> on	-5 0 3 -15 16 -4 -11
v:l=<seat> on & d:gone	-4 0 0 -13 20 0 0
v:l=<seat> say	0 0 -1 0 -8 11 0
v:l=<seat> until	0 0 11 0 -10 0 0
v:l=<seat> until & d:ahead	0 0 11 0 -10 0 0
v:l=<span> ,	0 0 0 -13 17 0 -6
v:l=<span> , & d:gone	0 0 0 -7 9 0 0
v:l=<span> from	-6 6 -27 19 -27 -6 25
v:l=<span> from & d:ahead	0 -4 -44 18 -18 -6 29
v:l=<span> from & d:gone	-5 10 13 4 -16 0 -6
v:l=<span> on	0 0 -16 4 12 0 0
v:l=<span> on & d:ahead	0 0 -15 -2 20 0 0
v:l=<span> on & d:gone	0 0 0 10 -7 0 0
v:l=<span> to	0 0 11 -3 -1 -6 0
v:l=<span> to & d:ahead	0 0 12 0 -5 -5 0
v:l=a deal	0 0 15 0 -14 0 0
v:l=after the	0 0 -5 10 0 -5 0
v:l=after the & d:ahead	0 0 -5 0 12 -5 0
v:l=after the & d:gone	0 0 0 11 -10 0 0
v:l=again from	0 0 1 8 0 -8 -8
v:l=again from & d:ahead	0 0 2 -13 19 -8 -8
v:l=again from & d:gone	0 0 0 20 -18 0 0
v:l=again on	0 0 -3 -12 0 6 9
v:l=agree in	0 -10 0 9 -4 0 0
v:l=agree in & d:gone	0 -10 0 9 -4 0 0
v:l=agree on	-1 3 -9 0 -1 12 -3
v:l=agree on & d:ahead	0 0 -9 -1 0 12 -2
v:l=agreement by	0 0 -2 0 -6 12 0
v:l=agreement by & d:ahead	0 0 -2 0 -6 12 0
v:l=agreement on	0 0 12 0 -8 0 0
v:l=agreement on & d:today	0 0 13 0 -12 0 0
v:l=aire on	0 9 0 0 -5 0 0
v:l=aire on & d:gone	0 9 0 0 -7 0 0
v:l=and <name>	0 0 -5 -11 18 0 0
v:l=and <name> & d:today	0 0 -4 -10 16 0 0
v:l=and after	0 0 4 -2 -12 11 0
v:l=and after & d:ahead	0 0 8 0 -20 11 0
v:l=and from	0 0 -7 -19 9 0 9
v:l=and from & d:ahead	0 0 -5 -15 4 0 9
v:l=and not	0 0 -15 0 17 0 0
v:l=and not & d:ahead	0 0 -15 0 17 0 0
v:l=and on	-1 0 7 -4 1 0 -7
v:l=and on & d:ahead	0 0 10 0 -3 0 -6
v:l=and the	0 0 19 13 -26 -1 0
v:l=and the & d:ahead	0 0 19 0 -15 -1 0
v:l=and the & d:gone	0 0 0 14 -13 0 0
v:l=and until	0 0 13 0 -12 0 0
v:l=and until & d:ahead	0 0 13 0 -13 0 0
v:l=announce for	0 0 -1 -3 9 0 -4
v:l=announce on & d:gone	0 0 0 -12 13 0 0
v:l=announcement of	0 0 -14 15 0 0 0
v:l=announcement on	0 0 -3 -6 12 0 0
v:l=apply from	0 0 2 8 -1 -1 -10
v:l=apply from & d:ahead	0 0 3 2 1 -1 -10
v:l=apply from & d:gone	0 0 0 -23 24 0 0
v:l=apply from & d:today	0 0 0 20 -19 0 0
v:l=apply on & d:gone	0 0 0 11 -10 0 0
v:l=apply until	0 0 -5 9 -12 11 0
v:l=apply until & d:ahead	0 0 -5 0 -3 11 0
v:l=apply until & d:gone	0 0 0 10 -9 0 0
v:l=arrangement of & d:gone	0 0 0 10 -8 0 0
v:l=arrive on	0 0 -7 0 9 0 0
v:l=as from	0 0 0 12 -6 0 -7
v:l=as from & d:ahead	0 0 0 -11 19 0 -7
v:l=as from & d:gone	0 0 0 25 -24 0 0
v:l=as of	1 0 -34 18 -8 -7 13
v:l=as of & d:ahead	0 0 -22 13 -8 -6 14
v:l=as of & d:gone	5 0 0 -8 4 0 0
v:l=as of & d:today	-2 0 -15 13 -4 0 0
v:l=asleep until	0 0 21 7 -25 0 0
v:l=asleep until & d:ahead	0 0 22 0 -20 0 0
v:l=at <number>	0 0 9 -14 0 0 0
v:l=at <number> & d:today	0 0 0 -12 7 0 0
v:l=at midnight	0 0 21 -1 -17 0 0
v:l=at midnight & d:today	0 0 16 -1 -13 0 0
v:l=at noon	8 0 6 0 -9 0 -1
v:l=at the	0 0 -2 -11 20 -13 -2
v:l=at the & d:ahead	0 0 -2 0 13 -12 -2
v:l=at the & d:gone	0 0 0 -10 9 0 0
v:l=away until & d:ahead	0 0 1 0 -10 8 0
v:l=back on	0 0 0 26 -10 -5 -12
v:l=back on & d:ahead	0 0 0 -11 13 -5 -12
v:l=back on & d:today	0 0 0 28 -28 0 0
v:l=back to	0 0 -19 0 25 -4 0
v:l=back to & d:ahead	0 0 -18 0 24 -4 0
v:l=back until	0 0 10 0 -8 0 0
v:l=back until & d:ahead	0 0 10 0 -8 0 0
v:l=backdated to	0 0 10 0 -5 -4 0
v:l=before the	0 0 0 -1 22 -21 -8
v:l=before the & d:ahead	0 0 0 0 21 -21 -8
v:l=begin on	-10 6 -17 8 -8 -6 13
v:l=begin on & d:ahead	0 -2 -15 14 -11 -5 11
v:l=begin on & d:gone	-8 8 0 -3 0 0 6
v:l=both since	0 0 0 15 -14 0 0
v:l=both since & d:gone	0 0 0 15 -14 0 0
v:l=briefing ,	0 0 14 1 -16 0 0
v:l=briefing , & d:today	0 0 14 1 -16 0 0
v:l=bulletin ,	16 0 0 -1 -12 0 0
v:l=bulletin , & d:today	16 0 0 -1 -12 0 0
v:l=busan ,	0 0 0 17 -15 0 0
v:l=busan , & d:today	0 0 0 18 -18 0 0
v:l=busan in	0 0 0 16 -15 0 0
v:l=busan in & d:gone	0 0 0 16 -15 0 0
v:l=busan on	0 0 -11 4 4 0 0
v:l=busan on & d:ahead	0 0 -10 0 13 0 0
v:l=busan on & d:gone	0 0 0 -11 14 0 0
v:l=by telephone	0 0 15 -6 -10 0 0
v:l=by telephone & d:today	0 0 15 -3 -11 0 0
v:l=by the	0 0 -25 -5 37 -3 -7
v:l=by the & d:ahead	0 0 -24 0 33 -3 -7
v:l=by video	0 0 12 14 -23 0 0
v:l=call ,	0 0 11 0 -10 0 0
v:l=call , & d:today	0 0 11 0 -10 0 0
v:l=case on	0 0 11 0 -10 0 0
v:l=case on & d:ahead	0 0 11 0 -10 0 0
v:l=cease on	0 0 -1 -6 0 10 0
v:l=cease on & d:ahead	0 0 -1 -5 0 10 0
v:l=change on	0 0 -12 3 11 0 -12
v:l=change on & d:ahead	0 0 -12 5 8 0 -12
v:l=charge on	0 0 0 -8 10 0 0
v:l=clear on	0 0 -7 -4 14 0 0
v:l=collect from	0 0 0 5 -13 0 7
v:l=collect from & d:ahead	0 0 0 10 -18 0 7
v:l=column ,	0 0 18 0 -17 0 0
v:l=column , & d:today	0 0 18 0 -17 0 0
v:l=come back	0 0 -7 13 -3 0 0
v:l=come back & d:ahead	0 0 0 13 -12 0 0
v:l=commission on	0 0 0 -10 12 0 0
v:l=common on	0 0 15 0 -12 0 0
v:l=common on & d:ahead	0 0 15 0 -15 0 0
v:l=continue to	0 0 -12 0 0 13 0
v:l=continue to & d:ahead	0 0 -12 0 0 13 0
v:l=cotonou ,	0 0 0 -17 17 0 0
v:l=cotonou , & d:today	0 0 0 -17 17 0 0
v:l=count from	0 0 0 17 -10 0 -7
v:l=count from & d:ahead	0 0 0 -9 17 0 -7
v:l=count from & d:gone	0 0 0 23 -22 0 0
v:l=counted from	0 0 5 19 -27 0 7
v:l=counted from & d:ahead	0 0 6 3 -18 0 7
v:l=counted from & d:gone	0 0 0 16 -15 0 0
v:l=date :	0 0 -11 -10 21 0 0
v:l=date : & d:today	0 0 -11 -5 19 0 0
v:l=date from	0 -1 -1 18 -8 -1 -3
v:l=date from & d:ahead	0 0 -1 -15 18 -1 -3
v:l=date from & d:gone	0 0 0 15 -13 0 0
v:l=date of	0 0 0 14 -18 8 0
v:l=day ,	0 0 11 4 -14 3 -3
v:l=day is	0 0 6 0 0 -11 0
v:l=day is & d:ahead	0 0 7 0 0 -11 0
v:l=day on	-3 0 -2 -8 15 0 0
v:l=deadline of	0 0 11 0 -7 0 0
v:l=deadline of & d:ahead	0 0 11 0 -7 0 0
v:l=declare on	0 0 -1 20 -15 0 0
v:l=declare on & d:ahead	0 0 -1 16 -12 0 0
v:l=decree on	0 0 0 18 -16 0 0
v:l=decree on & d:ahead	0 0 0 19 -17 0 0
v:l=desk ,	0 0 -5 9 -3 0 0
v:l=desk , & d:today	0 0 -5 9 -3 0 0
v:l=die on	-10 0 10 0 0 0 0
v:l=die on & d:gone	-10 0 0 0 12 0 0
v:l=down on	0 0 0 -8 10 0 0
v:l=due on	0 0 -8 -9 0 18 -2
v:l=due on & d:ahead	0 0 -8 -9 -1 18 -2
v:l=duty from & d:ahead	0 0 -6 22 -12 0 -8
v:l=duty of	-3 0 -3 -5 12 0 0
v:l=duty on	0 0 -10 0 12 0 0
v:l=duty until	0 0 5 -5 -19 9 9
v:l=duty until & d:ahead	0 0 5 0 -21 9 9
v:l=early on	0 0 0 8 -10 0 0
v:l=eastern on	0 0 2 14 -14 -1 0
v:l=eastern on & d:ahead	0 0 2 14 -14 -1 0
v:l=effect from	0 0 -8 -15 0 0 14
v:l=effect from & d:ahead	0 0 -8 -19 3 0 14
v:l=effect on	-4 0 -19 18 -4 1 0
v:l=effect on & d:ahead	0 0 -18 8 2 1 0
v:l=effect on & d:gone	-3 0 0 16 -13 0 0
v:l=effect since	8 0 -12 7 -1 -4 0
v:l=effect since & d:ahead	0 0 -12 0 15 -4 0
v:l=effect since & d:gone	8 0 0 7 -15 0 0
v:l=end :	0 0 19 0 -25 3 0
v:l=end : & d:ahead	0 0 5 0 -14 3 0
v:l=end in	-7 -3 -6 2 14 0 0
v:l=end is	0 0 10 0 -3 -6 0
v:l=end is & d:ahead	0 0 10 0 -4 -6 0
v:l=end on	9 -3 10 2 -14 4 -15
v:l=end on & d:ahead	-9 0 13 -13 -11 6 -13
v:l=end on & d:gone	13 -1 5 11 -16 -8 0
v:l=end on & d:today	0 0 -18 -4 23 0 0
v:l=enter before & d:ahead	0 0 -6 -9 21 0 -3
v:l=enter before & d:gone	0 0 0 10 -10 0 0
v:l=est on	0 0 1 -14 -7 -2 20
v:l=est on & d:ahead	0 0 1 -14 -7 -2 20
v:l=expire on	8 -2 13 -22 -7 0 -4
v:l=expire on & d:ahead	0 0 16 -5 -12 1 -4
v:l=expire on & d:gone	10 -1 -3 -9 0 0 0
v:l=extend from	0 0 14 0 -13 0 0
v:l=extend from & d:ahead	0 0 14 0 -16 0 0
v:l=extend on	0 0 -18 11 5 0 0
v:l=extend on & d:ahead	0 0 -18 0 19 0 0
v:l=extend on & d:gone	0 0 0 11 -10 0 0
v:l=extend to	0 0 -13 0 -5 16 0
v:l=extend to & d:ahead	0 0 -13 0 -8 19 0
v:l=extend until	0 0 -3 0 12 -9 0
v:l=extend until & d:ahead	0 0 -3 0 12 -9 0
v:l=extension to	9 0 0 0 -12 5 0
v:l=fall on	0 0 0 23 -13 -1 -5
v:l=fall on & d:gone	0 0 0 13 -12 0 0
v:l=follow on	0 0 -12 -5 23 0 0
v:l=follow on & d:ahead	0 0 -12 0 16 0 0
v:l=followed on	0 0 0 -9 11 0 0
v:l=force from	0 0 -2 17 -19 0 5
v:l=force since	-10 -2 -5 9 0 0 0
v:l=force since & d:ahead	0 0 -2 -7 12 0 0
v:l=force since & d:gone	-9 -2 0 15 -9 0 0
v:l=free from	0 0 0 17 -15 0 -1
v:l=friday ,	-4 0 5 3 -6 -3 3
v:l=friday , & d:ahead	0 0 11 -3 -10 -2 4
v:l=from the	0 0 -28 10 -9 -12 21
v:l=from the & d:ahead	0 0 -28 -1 0 -11 22
v:l=from the & d:gone	0 0 0 13 -10 0 -1
v:l=geneva ,	0 0 -3 -2 10 0 0
v:l=geneva in	0 -9 0 -1 7 0 0
v:l=geneva in & d:gone	0 -9 0 -1 7 0 0
v:l=geneva on & d:gone	0 0 0 -12 14 0 0
v:l=geneva on & d:today	0 0 0 13 -12 0 0
v:l=given until	0 0 10 0 -8 0 0
v:l=given until & d:ahead	0 0 10 0 -9 0 0
v:l=go on	10 0 21 -2 -25 0 0
v:l=go on & d:ahead	0 0 15 0 -12 0 0
v:l=go on & d:gone	11 0 0 0 -9 0 0
v:l=go up	0 0 12 -5 -5 0 0
v:l=good from	0 0 -13 -6 23 0 -9
v:l=good from & d:ahead	0 0 -13 -1 18 0 -9
v:l=good until	0 0 14 -3 -12 2 0
v:l=good until & d:ahead	0 0 15 0 -17 2 0
v:l=halve on	0 0 0 -10 13 0 0
v:l=happen on	-1 0 16 -8 -16 -1 10
v:l=happen on & d:ahead	0 0 17 -3 -19 -1 10
v:l=have end	-5 0 -6 -1 13 0 0
v:l=have until	0 0 -4 10 0 -3 -3
v:l=have until & d:ahead	0 0 -3 -7 12 -3 -3
v:l=have until & d:gone	0 0 0 15 -14 0 0
v:l=here from	0 0 0 -8 -4 0 12
v:l=here from & d:ahead	0 0 0 -8 -4 0 12
v:l=here on	0 0 0 -12 16 0 0
v:l=here on & d:today	0 0 0 -12 14 0 0
v:l=hold since	0 6 -13 0 2 0 0
v:l=hold since & d:ahead	0 0 -13 0 14 0 0
v:l=hold until	0 0 8 -15 -4 3 0
v:l=hold until & d:ahead	0 0 10 0 -13 3 0
v:l=hold until & d:gone	0 0 -1 -13 17 0 0
v:l=holiday until	0 0 -10 0 12 0 0
v:l=holiday until & d:ahead	0 0 -10 0 12 0 0
v:l=hour on	-1 0 -3 14 -8 0 0
v:l=hour on & d:gone	-1 0 0 17 -15 0 0
v:l=if the	0 0 -13 0 14 0 0
v:l=if the & d:ahead	0 0 -13 0 14 0 0
v:l=in on	0 0 8 8 -12 0 -5
v:l=in on & d:ahead	0 0 8 12 -17 0 -5
v:l=into force	0 0 -3 12 -8 0 0
v:l=into force & d:today	0 0 -1 12 -9 0 0
v:l=is <level>	0 0 -11 0 14 0 0
v:l=is <level> & d:today	0 0 -10 0 13 0 0
v:l=is <number>	0 0 -8 0 11 0 0
v:l=is <number> & d:today	0 0 -8 0 11 0 0
v:l=is a	0 0 -4 -6 0 0 11
v:l=is a & d:ahead	0 0 -4 -5 0 0 11
v:l=is the	0 0 0 0 -9 -2 12
v:l=is the & d:ahead	0 0 0 0 -10 -2 12
v:l=is until	0 0 7 0 -11 4 0
v:l=is until & d:ahead	0 0 7 0 -12 4 0
v:l=it begin	-1 0 0 22 -20 0 0
v:l=it end	5 0 14 0 -15 0 0
v:l=it end & d:ahead	0 0 19 0 -18 0 0
v:l=it end & d:today	12 0 -4 0 -7 0 0
v:l=it is	0 0 -4 -4 0 9 0
v:l=it is & d:ahead	0 0 -5 0 -1 9 0
v:l=it on	-5 0 0 0 -4 11 2
v:l=it on & d:ahead	0 0 0 -5 -7 12 2
v:l=it until	0 0 -22 0 18 1 0
v:l=it until & d:ahead	0 0 -22 0 18 1 0
v:l=its notice & d:today	0 0 0 9 -9 0 0
v:l=keep since	0 4 0 7 -9 0 0
v:l=keep since & d:gone	0 4 0 8 -12 0 0
v:l=land on	0 0 -4 0 8 0 0
v:l=lapse on	13 -2 3 0 -10 1 -3
v:l=lapse on & d:gone	15 -2 0 2 -13 0 0
v:l=lasted since	0 10 -5 7 -10 0 0
v:l=lasted since & d:gone	0 10 0 8 -16 0 0
v:l=late on	0 0 -6 -2 13 0 0
v:l=level on	0 0 16 0 -14 0 0
v:l=level on & d:ahead	0 0 16 0 -14 0 0
v:l=live until	0 0 8 0 -1 -7 0
v:l=live until & d:ahead	0 0 8 0 -1 -7 0
v:l=loaded before	0 0 -7 -22 26 0 2
v:l=loaded before & d:today	0 0 0 -23 24 0 0
v:l=london ,	0 0 -1 -6 11 0 0
v:l=m . & d:ahead	0 0 -3 -10 17 0 -3
v:l=m . & d:today	0 0 -3 9 -6 0 0
v:l=magazine ,	0 0 -2 -5 9 0 0
v:l=magazine , & d:today	0 0 -2 -5 9 0 0
v:l=me in	0 0 0 11 -11 0 0
v:l=meet on	0 0 9 -4 -3 0 0
v:l=meet on & d:ahead	0 0 10 0 -8 0 0
v:l=middle of	0 0 0 11 -7 0 0
v:l=middle of & d:gone	0 0 0 11 -10 0 0
v:l=midnight on	8 0 3 -26 -4 -8 12
v:l=midnight on & d:ahead	0 0 6 -11 -5 -8 13
v:l=midnight on & d:gone	9 0 0 -9 -2 0 0
v:l=midnight on & d:today	0 0 -3 -4 10 0 0
v:l=minute of	0 0 -4 -4 11 0 0
v:l=mombasa on	0 0 11 0 -10 0 0
v:l=mombasa on & d:ahead	0 0 11 0 -11 0 0
v:l=monday ,	5 0 -5 4 -10 -2 10
v:l=monday , & d:ahead	0 0 9 -4 -13 -1 11
v:l=monday , & d:gone	7 0 0 8 -13 0 0
v:l=monday , & d:today	0 0 -24 2 16 0 0
v:l=more from	0 0 0 -2 9 0 -3
v:l=much on	0 0 13 0 -12 0 0
v:l=network on	0 0 9 0 -8 0 0
v:l=network on & d:ahead	0 0 9 0 -9 0 0
v:l=night ,	0 0 25 0 -21 0 0
v:l=night , & d:ahead	0 0 25 0 -22 0 0
v:l=night of	16 0 0 9 -23 0 0
v:l=night of & d:gone	16 0 0 -5 -12 0 0
v:l=night to	0 0 -12 0 12 0 0
v:l=no deal	0 0 -12 0 15 0 0
v:l=noon on	2 0 -9 7 -1 0 0
v:l=note ,	0 0 -6 -1 11 0 0
v:l=note , & d:today	0 0 -6 0 9 0 0
v:l=nothing until	0 0 -7 0 9 0 0
v:l=notice on & d:today	0 0 0 13 -13 0 0
v:l=now from	0 0 -3 0 10 0 -2
v:l=of the	0 0 4 11 -7 -3 -1
v:l=of the & d:gone	0 0 0 12 -11 0 0
v:l=offer on	0 0 -12 0 13 0 0
v:l=offer on & d:ahead	0 0 -12 0 13 0 0
v:l=on <day-ahead>	0 0 -9 0 13 0 0
v:l=on <day-ahead> & d:today	0 0 -9 0 13 0 0
v:l=on <day-gone>	0 0 -12 -7 21 0 0
v:l=on <day-gone> & d:today	0 0 -12 -7 21 0 0
v:l=on from	0 0 14 0 -12 0 0
v:l=on from & d:ahead	0 0 14 0 -12 0 0
v:l=on the	0 0 6 14 -15 0 0
v:l=on the & d:ahead	0 0 7 -11 -3 0 0
v:l=on till	0 0 -8 0 9 0 0
v:l=on till & d:ahead	0 0 -8 0 9 0 0
v:l=on to	0 0 0 0 -11 8 0
v:l=on to & d:ahead	0 0 0 0 -14 9 0
v:l=on until	0 0 -2 12 -12 5 0
v:l=on until & d:gone	0 0 0 12 -8 0 0
v:l=one ,	0 0 0 13 -12 0 0
v:l=one since	0 0 10 -2 -6 0 0
v:l=one since & d:ahead	0 0 10 0 -10 0 0
v:l=or after	0 0 -24 -8 31 0 0
v:l=or after & d:ahead	0 0 -24 -7 31 0 0
v:l=order of	0 0 2 -8 12 -4 0
v:l=order on	0 0 -1 -3 10 0 0
v:l=osaka ,	0 0 -13 0 15 0 0
v:l=osaka , & d:today	0 0 -13 0 15 0 0
v:l=out on	14 -3 11 -21 -12 9 -11
v:l=out on & d:ahead	-1 0 13 0 -12 9 -11
v:l=out on & d:gone	15 -3 -1 -16 -1 0 0
v:l=over on	-2 0 18 -7 -8 -3 -1
v:l=over on & d:ahead	0 0 18 0 -14 -3 -1
v:l=over on & d:gone	-2 0 0 -6 11 0 0
v:l=part on	0 0 0 -8 9 0 0
v:l=past midnight	0 0 -1 -10 14 0 0
v:l=pause from	0 0 -7 0 11 0 0
v:l=pause from & d:ahead	0 0 -7 0 10 0 0
v:l=pause of	0 0 0 9 -6 0 0
v:l=pause of & d:gone	0 0 0 10 -8 0 0
v:l=pay <level>	0 0 -4 -4 12 0 0
v:l=pay <number>	0 0 -2 -5 11 0 0
v:l=pay <number> & d:today	0 0 -1 -4 9 0 0
v:l=pay from	0 0 -20 8 15 0 0
v:l=pay from & d:ahead	0 0 -15 0 19 0 0
v:l=peace until	0 0 -11 0 11 0 0
v:l=peace until & d:ahead	0 0 -11 0 11 0 0
v:l=place since & d:gone	0 0 0 15 -14 0 0
v:l=post of	0 0 0 -9 11 0 0
v:l=post of & d:today	0 0 0 -8 10 0 0
v:l=price on	0 0 -1 12 -9 0 0
v:l=price on & d:gone	0 0 0 13 -12 0 0
v:l=prolong to & d:gone	-3 0 17 -1 -11 0 0
v:l=promise in	0 10 0 0 -8 0 0
v:l=promise in & d:gone	0 10 0 0 -8 0 0
v:l=publish on	0 0 -1 10 -4 0 0
v:l=publish on & d:today	0 0 0 9 -8 0 0
v:l=rate from	0 0 0 -6 12 0 -7
v:l=rate from & d:ahead	0 0 0 -14 19 0 -7
v:l=rate on	0 0 0 14 -11 0 0
v:l=rate on & d:ahead	0 0 0 15 -12 0 0
v:l=reach on	0 0 11 -6 -3 0 0
v:l=reach on & d:ahead	0 0 11 -1 -8 0 0
v:l=reporter on	0 0 -2 -7 14 0 0
v:l=retroactive to	0 0 -9 0 12 -2 0
v:l=retroactive to & d:ahead	0 0 -9 0 12 -2 0
v:l=return on	0 0 16 0 -7 0 -7
v:l=return on & d:ahead	0 0 16 0 -7 0 -7
v:l=round on	0 0 11 0 -10 0 0
v:l=round on & d:ahead	0 0 11 0 -10 0 0
v:l=round since	0 0 0 -9 9 0 0
v:l=round since & d:gone	0 0 0 -9 9 0 0
v:l=run out	12 0 12 -21 -8 0 0
v:l=run out & d:gone	16 0 0 -2 -13 0 0
v:l=run out & d:today	-5 0 15 -16 0 0 0
v:l=run since	-3 0 -8 16 -2 0 0
v:l=run since & d:ahead	0 0 -8 0 10 0 0
v:l=run since & d:gone	-3 0 0 17 -13 0 0
v:l=run to	8 0 -1 -10 0 3 0
v:l=run to & d:gone	9 0 -9 -7 5 0 0
v:l=run until	-1 0 7 -18 3 0 0
v:l=run until & d:ahead	0 0 9 0 -11 0 0
v:l=run until & d:gone	-1 0 -2 -17 26 0 0
v:l=same on	0 0 -2 13 -10 0 0
v:l=saturday ,	11 0 -3 5 -10 0 3
v:l=saturday , & d:gone	11 0 0 6 -15 0 0
v:l=saturday , & d:today	0 0 -3 -4 10 0 0
v:l=say on	0 0 0 17 -4 -9 -8
v:l=say on & d:today	0 0 1 12 -10 0 0
v:l=sea on	12 0 -1 0 -4 -3 0
v:l=sea on & d:gone	13 0 0 0 -12 0 0
v:l=shanghai ,	0 0 0 14 -12 0 0
v:l=shanghai , & d:today	0 0 0 14 -12 0 0
v:l=side until	0 0 24 0 -17 -5 0
v:l=side until & d:ahead	0 0 24 0 -20 -5 0
v:l=sign before	0 0 -1 0 -6 0 9
v:l=sign before & d:ahead	0 0 -1 0 -6 0 9
v:l=sign by	0 0 6 -12 0 -3 4
v:l=sign by & d:ahead	0 0 6 -11 0 -3 4
v:l=sign last	0 0 0 12 -12 0 0
v:l=sign last & d:gone	0 0 0 12 -12 0 0
v:l=sign on	-4 -3 -3 2 9 0 -5
v:l=sign on & d:ahead	0 0 -3 -2 13 0 -5
v:l=since <number>	0 0 0 -9 10 0 0
v:l=since <number> & d:today	0 0 0 -9 10 0 0
v:l=so on	0 0 0 -2 11 0 -1
v:l=so since	0 0 0 -11 12 0 0
v:l=so since & d:gone	0 0 0 -10 11 0 0
v:l=so until	0 0 5 0 -10 2 0
v:l=so until & d:ahead	0 0 5 0 -10 2 0
v:l=standstill of	0 9 -5 13 -13 -4 0
v:l=standstill of & d:ahead	0 0 -5 0 13 -4 0
v:l=standstill of & d:gone	0 10 0 15 -25 0 0
v:l=start on	0 0 -4 1 -7 -7 13
v:l=start on & d:ahead	0 0 -3 0 -8 -6 15
v:l=statement of	0 0 0 -10 12 0 0
v:l=stop on	-3 0 15 3 -13 -1 0
v:l=stop on & d:ahead	0 0 16 0 -14 -1 0
v:l=strike until	0 0 -14 0 14 0 0
v:l=strike until & d:ahead	0 0 -14 0 14 0 0
v:l=sunday , & d:ahead	0 0 5 7 -14 6 -7
v:l=suspend from	0 0 -10 -7 4 0 10
v:l=suspend from & d:ahead	0 0 -9 3 -8 0 11
v:l=suspend from & d:gone	0 0 0 -13 14 0 0
v:l=suspend in	0 0 0 -11 12 0 0
v:l=suspend in & d:gone	0 0 0 -11 12 0 0
v:l=suspend on & d:ahead	0 0 -7 -10 19 0 -4
v:l=suspend on & d:gone	0 0 0 14 -14 0 0
v:l=suspend since	0 0 6 12 -14 0 0
v:l=suspend since & d:gone	0 0 0 12 -11 0 0
v:l=suspend to	0 0 -14 0 11 4 0
v:l=suspend to & d:ahead	0 0 -13 0 10 5 0
v:l=suspend until	0 0 6 10 -15 7 -2
v:l=suspend until & d:ahead	0 0 9 -9 -10 7 -2
v:l=take effect	9 0 -15 13 -5 0 -10
v:l=take effect & d:today	9 0 -5 2 -5 0 0
v:l=take since	0 0 0 -10 11 0 0
v:l=take since & d:gone	0 0 0 -10 10 0 0
v:l=talk on	0 0 10 -2 -6 0 0
v:l=talk on & d:today	0 0 14 0 -12 0 0
v:l=tariff from	0 0 0 -6 18 0 -8
v:l=tariff from & d:ahead	0 0 0 -6 17 0 -8
v:l=tariff since	0 0 0 -10 10 0 0
v:l=tariff since & d:gone	0 0 0 -10 10 0 0
v:l=tariff until	0 0 13 0 -2 -11 0
v:l=tariff until & d:ahead	0 0 13 0 -2 -11 0
v:l=telephone on & d:ahead	0 0 -8 0 12 0 0
v:l=telephone on & d:today	0 0 9 0 -8 0 0
v:l=television on	0 0 -1 -3 11 0 0
v:l=tell <organisation>	0 0 -9 -2 13 0 0
v:l=tell <organisation> & d:today	0 0 -8 0 11 0 0
v:l=tell reporter	0 0 -10 13 -4 0 0
v:l=tell reporter & d:today	0 0 -9 13 -5 0 0
v:l=term on	0 0 12 0 -8 0 0
v:l=that end & d:today	0 0 13 0 -11 0 0
v:l=that from	0 0 -3 11 -16 0 6
v:l=that from & d:ahead	0 0 -3 13 -18 0 6
v:l=that is	0 0 12 0 -5 -3 -1
v:l=the <office>	0 0 0 18 -18 0 0
v:l=the <organisation>	0 0 -2 -11 17 0 0
v:l=the same	13 0 2 6 -12 -2 -8
v:l=the same & d:ahead	0 0 4 13 -9 -1 -8
v:l=the same & d:gone	13 0 0 -4 -10 0 0
v:l=them by	0 0 15 0 -13 0 0
v:l=them by & d:ahead	0 0 15 0 -14 0 0
v:l=them on	0 0 -12 0 12 0 0
v:l=them on & d:ahead	0 0 -12 0 12 0 0
v:l=thi on	0 0 0 0 -11 0 12
v:l=thi on & d:ahead	0 0 0 0 -12 0 13
v:l=thread ,	0 0 12 0 -11 0 0
v:l=thread , & d:today	0 0 12 0 -11 0 0
v:l=through the	0 0 5 0 -14 10 0
v:l=through the & d:ahead	0 0 5 0 -15 10 0
v:l=thursday ,	12 0 14 -12 -8 0 -6
v:l=thursday , & d:ahead	0 0 1 11 -6 0 -5
v:l=thursday , & d:gone	13 0 0 -3 -9 0 0
v:l=thursday , & d:today	0 0 12 -24 2 0 0
v:l=till the	0 0 -3 -8 0 14 0
v:l=till the & d:ahead	0 0 -3 0 -9 14 0
v:l=till the & d:gone	0 0 0 -7 10 0 0
v:l=time on	0 0 -2 -2 -6 0 17
v:l=time on & d:ahead	0 0 -2 -10 -3 0 17
v:l=to <level>	0 0 -7 -5 0 0 12
v:l=to <level> & d:ahead	0 0 -5 -8 0 0 12
v:l=to <level> & d:today	0 0 0 -8 11 0 0
v:l=to <number>	0 0 -3 11 0 0 -10
v:l=to <number> & d:ahead	0 0 -3 11 0 0 -10
v:l=to <seat>	0 0 -3 0 9 0 0
v:l=to end	-1 0 -14 -5 20 0 0
v:l=to end & d:today	0 0 -25 -1 28 0 0
v:l=to start	0 0 0 0 11 0 -11
v:l=to the	0 0 2 -20 -6 15 -11
v:l=to the & d:ahead	0 0 5 -1 -17 16 -10
v:l=to the & d:gone	0 0 0 -8 18 -2 0
v:l=treaty by	0 0 4 0 -14 8 0
v:l=treaty by & d:ahead	0 0 4 0 -14 8 0
v:l=truce by	0 0 -18 -1 16 -1 6
v:l=truce by & d:ahead	0 0 -18 0 15 -1 6
v:l=truce die	0 0 24 0 -23 0 0
v:l=truce end & d:today	0 0 14 0 -12 0 0
v:l=truce from	0 0 5 -6 8 0 -7
v:l=truce of	-9 6 -17 22 -20 0 8
v:l=truce of & d:ahead	0 0 -16 -7 12 0 9
v:l=truce of & d:gone	-8 6 0 26 -28 0 0
v:l=truce on	-1 0 12 -30 14 0 0
v:l=truce on & d:ahead	0 0 16 0 -14 0 0
v:l=truce on & d:gone	-1 0 0 -14 18 0 0
v:l=truce on & d:today	0 0 -2 -16 20 0 0
v:l=truce to & d:gone	-2 0 0 0 9 0 0
v:l=truce until	0 0 -13 0 17 0 0
v:l=truce until & d:ahead	0 0 -13 0 15 0 0
v:l=tuesday ,	0 0 22 -31 -3 0 -5
v:l=tuesday , & d:ahead	0 0 15 -13 -4 0 -4
v:l=tuesday , & d:today	0 0 10 -17 0 0 0
v:l=until the	14 0 0 -18 -2 9 -17
v:l=until the & d:ahead	0 0 1 -14 -1 11 -16
v:l=until the & d:gone	16 0 -2 -7 -1 -4 0
v:l=up by	0 0 9 0 -7 0 0
v:l=up by & d:ahead	0 0 9 0 -7 0 0
v:l=up on & d:ahead	0 0 14 -4 -11 5 -4
v:l=up to & d:ahead	0 0 1 0 -8 7 0
v:l=us to	0 0 17 0 -11 -5 0
v:l=us to & d:ahead	0 0 17 0 -11 -5 0
v:l=vote on	0 0 -3 -1 17 0 -7
v:l=vote on & d:ahead	0 0 -3 0 14 0 -7
v:l=wait until	0 0 16 -2 -7 -8 0
v:l=wait until & d:ahead	0 0 17 -2 -7 -8 0
v:l=wednesday ,	-1 0 14 3 -15 -1 5
v:l=wednesday , & d:today	0 0 14 0 -11 0 0
v:l=week ,	0 0 9 -3 -3 0 0
v:l=week , & d:ahead	0 0 10 0 -7 0 0
v:l=week of	0 0 0 -4 12 0 -1
v:l=weekly ,	0 0 17 -5 -14 0 0
v:l=weekly , & d:today	0 0 17 -5 -14 0 0
v:l=what changed	0 0 -7 10 -4 0 0
v:l=what happen	0 0 -5 0 14 -4 -4
v:l=what happen & d:ahead	0 0 -5 0 13 -4 -4
v:l=which end	11 0 11 0 -19 0 0
v:l=which is	0 0 -8 0 10 0 0
v:l=will from	0 0 0 11 -7 0 -1
v:l=will from & d:ahead	0 0 0 11 -7 0 -1
v:l=with <person>	0 0 -7 0 9 0 0
v:l=york ,	0 0 -3 12 -9 0 0
v:l=york , & d:today	0 0 0 14 -12 0 0
v:l=— until	0 0 11 0 -3 -7 0
v:l=— until & d:ahead	0 0 11 0 -3 -7 0
v:lead="	-13 -2 5 19 -14 -7 4
v:lead=" & d:gone	-7 0 0 28 -21 0 0
v:lead=" & d:today	0 0 23 -8 -12 0 0
v:lead=(	-4 3 -10 -8 7 5 3
v:lead=( & d:ahead	0 0 -22 -8 18 6 4
v:lead=( & d:today	-3 0 8 -8 0 0 0
v:lead=) & d:ahead	0 0 -15 0 14 -8 6
v:lead=) & d:gone	-2 -1 0 11 -6 0 0
v:lead=) & d:today	0 0 11 -13 -1 0 0
v:lead=*	0 0 0 -1 -7 -2 13
v:lead=* & d:ahead	0 0 0 -1 -8 -2 13
v:lead=,	-4 -8 3 0 8 -4 -6
v:lead=, & d:ahead	-23 -17 11 -4 -12 6 3
v:lead=, & d:gone	9 7 -4 1 4 -25 -5
v:lead=, & d:today	-8 -15 -10 0 22 -22 -22
v:lead=-	-8 0 14 3 -11 8 -11
v:lead=- & d:ahead	0 0 18 0 -22 9 -10
v:lead=1	-7 11 -30 11 -7 -5 23
v:lead=1 & d:ahead	0 0 -14 -3 -4 -4 24
v:lead=1 & d:gone	-4 12 0 8 -14 0 0
v:lead=1 & d:today	0 0 -19 7 7 0 0
v:lead=10	15 -2 9 21 -32 -4 0
v:lead=10 & d:gone	8 -1 16 -2 -17 0 0
v:lead=10 & d:today	9 0 -21 25 -23 0 0
v:lead=11	0 0 7 6 -8 0 0
v:lead=11 & d:ahead	0 0 10 0 -8 0 0
v:lead=11 & d:gone	0 0 0 10 -7 0 0
v:lead=11 & d:today	0 0 -2 -4 10 0 0
v:lead=12 & d:ahead	0 0 12 0 -6 -4 0
v:lead=12 & d:today	-1 0 -13 0 9 0 0
v:lead=13	9 -2 10 -7 -21 11 0
v:lead=13 & d:today	0 0 16 -6 -10 0 0
v:lead=14	0 -1 -1 12 -5 -1 0
v:lead=14 & d:ahead	0 0 -9 0 12 0 0
v:lead=14 & d:gone	0 -1 0 -6 11 0 0
v:lead=14 & d:today	0 0 3 16 -17 0 0
v:lead=15	0 7 -7 4 -10 0 6
v:lead=15 & d:gone	0 7 0 7 -14 0 0
v:lead=15 & d:today	0 0 -8 -2 13 0 0
v:lead=17	-1 -2 -8 -9 22 0 0
v:lead=17 & d:today	0 0 -8 -5 14 0 0
v:lead=18	0 0 10 14 -22 0 0
v:lead=18 & d:ahead	0 0 12 0 -11 0 0
v:lead=18 & d:today	0 0 0 15 -13 0 0
v:lead=19	0 0 -2 -6 12 0 0
v:lead=19 & d:today	0 0 -1 -4 10 0 0
v:lead=21	0 0 -14 0 18 -2 0
v:lead=21 & d:ahead	0 0 -13 0 16 -1 0
v:lead=22	0 0 -1 -7 13 0 0
v:lead=24	-5 0 -3 -8 5 10 0
v:lead=24 & d:ahead	0 0 -1 0 -7 10 0
v:lead=24 & d:today	0 0 -1 -8 13 0 0
v:lead=25	0 0 -5 -5 15 0 0
v:lead=25 & d:today	0 0 -5 -5 14 0 0
v:lead=26	0 0 -10 0 13 0 0
v:lead=26 & d:today	0 0 -9 0 12 0 0
v:lead=27	0 0 0 -3 9 0 0
v:lead=28	0 0 -19 -7 27 0 0
v:lead=28 & d:today	0 0 -18 -2 22 0 0
v:lead=29	0 0 -4 -5 15 0 0
v:lead=3	0 0 4 11 -16 0 3
v:lead=3 & d:ahead	0 0 11 0 -12 0 3
v:lead=3 & d:today	0 0 -8 14 -7 0 0
v:lead=30	-2 0 -3 -21 -7 19 11
v:lead=30 & d:ahead	0 0 -29 -6 5 19 11
v:lead=30 & d:today	0 0 26 -10 -18 0 0
v:lead=31	10 0 25 -20 -27 14 -5
v:lead=31 & d:ahead	0 0 26 0 -35 14 -5
v:lead=31 & d:gone	12 0 0 -4 -7 0 0
v:lead=31 & d:today	0 0 0 -14 11 0 0
v:lead=4	0 0 -14 -7 26 0 0
v:lead=4 & d:ahead	0 0 -11 0 14 0 0
v:lead=5 & d:gone	0 0 0 10 -7 0 0
v:lead=8	9 -2 -16 -3 6 0 0
v:lead=8 & d:ahead	0 0 -9 0 11 0 0
v:lead=8 & d:today	13 0 -5 -13 0 0 0
v:lead=9	-1 3 -19 -12 9 4 9
v:lead=9 & d:ahead	0 0 -14 0 0 4 10
v:lead=9 & d:today	0 0 -4 -5 12 0 0
v:lead=:	4 -3 2 26 -18 -4 0
v:lead=: & d:ahead	-5 -3 2 8 -8 0 3
v:lead=: & d:gone	8 0 0 -2 1 -3 -4
v:lead=: & d:today	2 0 0 29 -24 -2 -2
v:lead=;	-19 -5 2 0 0 8 -2
v:lead=; & d:ahead	0 0 -3 0 -2 9 -1
v:lead=; & d:gone	-15 -3 -3 -5 22 0 0
v:lead=; & d:today	-1 0 14 3 -13 0 0
v:lead=a	-17 0 14 0 10 -18 -14
v:lead=a & d:ahead	0 0 8 11 1 -16 -10
v:lead=a & d:gone	-14 0 12 6 -7 0 -1
v:lead=a & d:today	0 0 0 -18 21 0 0
v:lead=after	-5 0 0 -7 0 9 -2
v:lead=after & d:ahead	0 0 -8 0 2 10 -1
v:lead=after & d:gone	-3 0 17 0 -10 0 0
v:lead=after & d:today	0 0 -4 -9 15 0 0
v:lead=algeria	0 0 9 0 -3 -3 0
v:lead=algeria & d:ahead	0 0 9 0 -5 -3 0
v:lead=also	0 0 0 -12 16 0 0
v:lead=also & d:today	0 0 0 -10 12 0 0
v:lead=american	0 0 -4 -13 18 0 0
v:lead=american & d:gone	0 0 0 -11 14 0 0
v:lead=an	4 0 -2 0 -9 10 -1
v:lead=an & d:ahead	0 0 -1 4 -12 11 -1
v:lead=and	-9 -5 18 3 -7 2 -30
v:lead=and & d:ahead	0 0 15 2 -9 3 -29
v:lead=and & d:gone	-4 -3 -9 -1 16 0 0
v:lead=and & d:today	-2 0 10 2 -10 0 0
v:lead=angola	0 0 0 -1 13 0 -7
v:lead=angola & d:ahead	0 0 0 0 10 0 -7
v:lead=april	0 0 -9 -11 26 0 0
v:lead=april & d:ahead	0 0 -8 0 13 0 0
v:lead=as	-11 -5 8 -7 1 -3 10
v:lead=as & d:ahead	0 0 14 4 -24 -2 11
v:lead=as & d:today	0 0 -5 -21 29 0 0
v:lead=ask	0 0 16 0 -9 -2 -4
v:lead=ask & d:ahead	0 0 17 0 -10 -2 -4
v:lead=at	13 -1 37 -23 -28 0 0
v:lead=at & d:gone	9 0 13 -9 -12 0 0
v:lead=at & d:today	4 0 23 -15 -15 0 0
v:lead=august	0 8 -21 2 14 -7 -4
v:lead=august & d:ahead	0 0 -18 0 26 -7 -4
v:lead=australia	0 0 2 -5 -13 0 15
v:lead=because	3 2 13 9 -29 7 0
v:lead=because & d:gone	7 3 0 1 -10 0 0
v:lead=because & d:today	0 0 14 10 -21 0 0
v:lead=before	-14 -6 15 18 -7 -14 -22
v:lead=before & d:ahead	0 0 6 14 0 -13 -21
v:lead=before & d:gone	-10 -5 -2 13 -1 0 0
v:lead=before & d:today	-2 0 12 -3 -5 0 0
v:lead=beijing	0 0 0 10 -2 -5 -3
v:lead=beijing & d:ahead	0 0 11 20 -24 -5 -2
v:lead=beijing & d:gone	0 0 0 -10 11 0 0
v:lead=beijing & d:today	0 0 -14 -2 13 0 0
v:lead=bessent	0 0 -6 9 -1 0 0
v:lead=bessent & d:today	0 0 0 13 -12 0 0
v:lead=between	0 0 2 0 -14 3 6
v:lead=between & d:ahead	0 0 3 -1 -14 3 6
v:lead=bolivia	11 10 -7 -1 -11 0 0
v:lead=bolivia & d:gone	11 10 0 0 -19 0 0
v:lead=bookings	0 0 0 -10 13 0 0
v:lead=both	-5 0 15 16 -10 -10 -14
v:lead=both & d:ahead	0 0 16 4 -4 -9 -14
v:lead=both & d:gone	-4 0 0 15 -11 0 0
v:lead=brazil	0 0 2 -11 6 3 -8
v:lead=butter	0 0 -10 0 13 0 0
v:lead=by	-4 0 -18 -2 14 13 -5
v:lead=by & d:ahead	0 0 -19 -11 17 13 -4
v:lead=canada	0 0 -3 -15 3 0 11
v:lead=canada & d:ahead	0 0 -1 0 -6 0 11
v:lead=chancellor	11 0 0 0 -10 0 0
v:lead=chile	0 0 -5 -9 16 0 0
v:lead=china	-6 -3 20 -21 11 -4 -8
v:lead=china & d:ahead	0 0 27 -24 -4 -3 -7
v:lead=china & d:today	0 0 -12 -8 16 0 0
v:lead=chinese	0 0 -4 0 0 0 9
v:lead=chinese & d:ahead	0 0 -4 0 -2 0 9
v:lead=commerce	0 0 0 -5 9 0 0
v:lead=dec	0 0 18 0 -16 0 0
v:lead=december	0 5 0 5 -9 0 0
v:lead=december & d:gone	0 5 0 5 -11 0 0
v:lead=denmark & d:ahead	0 0 -15 0 14 1 0
v:lead=donald	0 0 -2 -2 12 0 0
v:lead=duties	0 0 -11 0 15 0 0
v:lead=duties & d:ahead	0 0 -11 0 14 0 0
v:lead=each	0 0 -6 21 -6 -2 -1
v:lead=each & d:ahead	0 0 -6 0 13 -2 -1
v:lead=each & d:gone	0 0 0 22 -20 0 0
v:lead=egypt	9 0 -16 -3 10 0 0
v:lead=egypt & d:ahead	0 0 -15 0 16 0 0
v:lead=egypt & d:gone	9 0 0 -1 -6 0 0
v:lead=eight	0 0 0 10 -10 0 0
v:lead=eight & d:gone	0 0 0 10 -10 0 0
v:lead=ends	0 0 9 0 -7 0 0
v:lead=ends & d:ahead	0 0 9 0 -8 0 0
v:lead=ethiopia	0 0 2 10 -13 0 0
v:lead=ethiopia & d:gone	0 0 0 10 -10 0 0
v:lead=europe	0 0 -12 0 13 0 0
v:lead=exclusions	0 0 -19 0 5 13 0
v:lead=exclusions & d:ahead	0 0 -19 0 5 13 0
v:lead=february	0 0 -7 0 12 0 0
v:lead=february & d:ahead	0 0 -7 0 9 0 0
v:lead=fees & d:ahead	0 0 8 0 -8 0 0
v:lead=finland	0 0 -2 5 -10 9 0
v:lead=five	0 0 -10 0 14 0 0
v:lead=five & d:ahead	0 0 -10 0 12 0 0
v:lead=for	0 0 11 4 -7 -6 -3
v:lead=for & d:ahead	0 0 12 15 -15 -6 -2
v:lead=for & d:today	0 0 0 -8 10 0 0
v:lead=foreign	0 0 -10 -6 18 0 0
v:lead=foreign & d:today	0 0 -8 -1 11 0 0
v:lead=four	0 0 -2 -6 12 0 0
v:lead=friday & d:ahead	0 0 19 0 -17 0 0
v:lead=friday & d:gone	-4 0 0 -3 11 0 0
v:lead=friday & d:today	0 0 -16 0 17 0 0
v:lead=from	-9 14 -28 14 -7 -1 9
v:lead=from & d:ahead	0 0 -24 11 -3 0 11
v:lead=from & d:gone	0 16 0 -9 0 0 0
v:lead=from & d:today	-3 0 -6 13 -6 0 0
v:lead=futures	0 0 0 10 -10 0 0
v:lead=futures & d:today	0 0 0 10 -10 0 0
v:lead=georgia	0 0 -1 11 -6 0 0
v:lead=georgia & d:gone	0 0 0 11 -10 0 0
v:lead=goods	10 0 -26 -18 15 0 11
v:lead=goods & d:ahead	0 0 -23 1 0 0 12
v:lead=goods & d:gone	11 0 0 -26 11 0 0
v:lead=goods & d:today	0 0 -1 -7 10 0 0
v:lead=greece	0 0 16 0 -8 -6 0
v:lead=had	-14 0 0 18 -7 0 0
v:lead=had & d:gone	-13 0 0 10 0 0 0
v:lead=he	-5 0 -24 -13 48 -8 -5
v:lead=he & d:ahead	0 0 -20 0 32 -7 -5
v:lead=he & d:gone	-4 0 0 -6 15 0 0
v:lead=here	0 0 0 -26 27 0 0
v:lead=here & d:today	0 0 0 -22 23 0 0
v:lead=honduras	0 0 -9 8 0 0 0
v:lead=honduras & d:gone	0 0 0 8 -8 0 0
v:lead=i	0 0 6 -14 17 -11 -6
v:lead=i & d:ahead	0 0 9 0 4 -11 -5
v:lead=if	-19 -2 13 -18 -6 12 1
v:lead=if & d:ahead	0 0 3 -28 -4 12 2
v:lead=if & d:gone	-15 0 -3 -4 23 0 0
v:lead=if & d:today	0 0 22 3 -23 0 0
v:lead=in	-6 6 -8 -13 11 7 0
v:lead=in & d:today	0 0 0 -9 4 0 0
v:lead=india	-2 0 12 -21 7 0 -3
v:lead=india & d:ahead	0 0 -3 -4 14 0 -3
v:lead=india & d:gone	-1 0 0 -7 11 0 0
v:lead=india & d:today	0 0 16 -7 -9 0 0
v:lead=inflation	0 0 -8 -1 12 0 0
v:lead=ireland	0 0 -5 -8 19 0 -4
v:lead=ireland & d:ahead	0 0 -5 -2 14 0 -4
v:lead=it	15 1 6 -4 -16 -2 8
v:lead=it & d:ahead	-7 -6 15 -8 -17 0 12
v:lead=it & d:gone	5 5 -26 5 -1 -11 -7
v:lead=it & d:today	20 0 -8 -10 2 0 0
v:lead=its	0 -1 1 14 0 -19 0
v:lead=its & d:ahead	0 0 3 -6 12 -19 0
v:lead=its & d:gone	0 0 0 21 -17 0 0
v:lead=january	0 0 4 0 -10 7 0
v:lead=january & d:ahead	0 0 4 0 -12 7 0
v:lead=japan	0 0 15 -5 -6 -2 0
v:lead=japan & d:ahead	0 0 15 0 -11 -2 0
v:lead=july	11 0 7 -4 -7 -10 0
v:lead=july & d:ahead	0 0 -1 0 8 -10 0
v:lead=july & d:today	12 0 11 0 -19 0 0
v:lead=june	0 0 -17 -3 21 3 0
v:lead=june & d:ahead	0 0 -16 0 14 3 0
v:lead=korea	0 0 -13 -9 8 11 0
v:lead=korea & d:ahead	0 0 -13 -3 2 12 0
v:lead=last	-3 0 25 -15 -9 -3 0
v:lead=last & d:ahead	0 0 17 0 -12 -3 0
v:lead=last & d:today	0 0 11 -6 -5 0 0
v:lead=latvia	0 0 0 -9 10 0 0
v:lead=manila	0 0 10 0 -3 -6 0
v:lead=march	0 0 -10 -3 20 0 0
v:lead=march & d:ahead	0 0 -9 0 12 0 0
v:lead=may	0 0 -16 2 14 -4 0
v:lead=may & d:ahead	0 0 -14 0 19 -4 0
v:lead=may & d:today	0 0 0 9 -7 0 0
v:lead=mexico	0 0 -6 -1 13 0 0
v:lead=minister	0 0 6 10 -13 -2 0
v:lead=minister & d:ahead	0 0 8 0 -5 -2 0
v:lead=minister & d:today	0 0 0 11 -9 0 0
v:lead=monday	-9 0 -2 13 -1 0 0
v:lead=monday & d:gone	-5 0 0 -8 19 0 0
v:lead=monday & d:today	0 0 -4 19 -12 0 0
v:lead=mr	0 0 -12 -4 22 0 0
v:lead=mr & d:ahead	0 0 -11 0 13 0 0
v:lead=my	0 0 11 -2 -7 0 0
v:lead=my & d:ahead	0 0 13 0 -11 0 0
v:lead=namibia	0 0 -6 -12 15 4 0
v:lead=negotiators	0 0 0 -11 13 0 0
v:lead=negotiators & d:gone	0 0 0 -11 13 0 0
v:lead=neither	0 0 24 -1 -19 -3 0
v:lead=neither & d:ahead	0 0 13 0 -9 -3 0
v:lead=new	0 0 0 -12 20 0 -6
v:lead=new & d:ahead	0 0 0 -5 13 0 -6
v:lead=ninety	0 0 -3 0 -7 10 0
v:lead=ninety & d:ahead	0 0 -3 0 -8 10 0
v:lead=no	8 0 -5 -12 9 0 0
v:lead=no & d:ahead	0 0 -4 0 11 0 0
v:lead=no & d:gone	9 0 0 -5 -2 0 0
v:lead=none	0 0 0 0 -12 0 12
v:lead=not	0 0 0 -8 0 0 9
v:lead=nothing	0 0 -9 -1 6 0 4
v:lead=nov	0 0 15 -15 1 -4 0
v:lead=nov & d:today	0 0 10 -4 -5 0 0
v:lead=november	-1 -4 19 26 -30 -7 -2
v:lead=november & d:ahead	0 0 29 0 -22 -6 -2
v:lead=november & d:gone	0 -4 0 24 -19 0 0
v:lead=october	0 0 0 -8 16 0 0
v:lead=oman	12 0 0 0 -3 -10 0
v:lead=oman & d:ahead	0 0 0 0 8 -10 0
v:lead=oman & d:gone	12 0 0 0 -13 0 0
v:lead=on	1 -12 0 14 3 -3 -25
v:lead=on & d:ahead	0 0 5 0 4 0 -22
v:lead=on & d:gone	3 -10 -6 8 -2 0 0
v:lead=on & d:today	0 0 -13 12 -3 0 0
v:lead=one	0 0 -7 -10 21 0 -3
v:lead=one & d:ahead	0 0 -5 -1 12 0 -2
v:lead=one & d:today	0 0 -1 -5 9 0 0
v:lead=orders	0 0 -2 -25 28 0 0
v:lead=orders & d:ahead	0 0 -2 -23 26 0 0
v:lead=other	0 0 14 -27 10 0 0
v:lead=ottawa	0 0 12 -3 0 0 -6
v:lead=ottawa & d:ahead	0 0 12 0 -5 0 -6
v:lead=our	0 0 9 -13 1 -7 4
v:lead=our & d:ahead	0 0 13 0 -10 -7 5
v:lead=our & d:today	0 0 -2 -4 9 0 0
v:lead=over	0 0 0 0 -11 12 0
v:lead=over & d:ahead	0 0 0 0 -12 12 0
v:lead=pakistan	0 0 0 14 -8 0 -7
v:lead=pakistan & d:ahead	0 0 0 14 -9 0 -7
v:lead=panama	0 0 10 0 -8 0 0
v:lead=port	0 0 -5 -25 33 -7 0
v:lead=port & d:ahead	0 0 -4 -1 14 -7 0
v:lead=portugal	10 0 0 -3 -5 0 0
v:lead=portugal & d:gone	10 0 0 0 -9 0 0
v:lead=president	-1 0 -7 -24 31 -2 -4
v:lead=president & d:ahead	0 0 -5 -2 14 -2 -4
v:lead=president & d:gone	0 0 0 -11 16 0 0
v:lead=prime	0 0 -10 -5 13 2 0
v:lead=published	9 0 -3 -2 -2 0 0
v:lead=published & d:today	9 0 -3 -2 -2 0 0
v:lead=rail	0 0 -9 0 10 0 0
v:lead=rail & d:ahead	0 0 -9 0 10 0 0
v:lead=saturday	0 0 -20 -10 29 0 0
v:lead=saturday & d:today	0 0 -19 -10 27 0 0
v:lead=september	12 -3 -12 -14 13 0 0
v:lead=september & d:ahead	0 0 -10 0 12 0 0
v:lead=september & d:gone	13 -3 0 -4 -6 0 0
v:lead=september & d:today	0 0 0 -8 9 0 0
v:lead=should	0 0 7 -14 -2 -2 11
v:lead=should & d:ahead	0 0 8 -11 -6 -1 11
v:lead=since	2 -12 0 19 -13 -8 -7
v:lead=since & d:ahead	0 0 7 -14 4 -6 -3
v:lead=since & d:gone	-10 -11 -5 19 -8 0 0
v:lead=since & d:today	13 0 -5 7 -15 0 0
v:lead=so	5 0 13 3 -7 -6 -10
v:lead=so & d:ahead	0 0 15 12 -11 -6 -10
v:lead=soybeans	0 0 4 22 -26 0 0
v:lead=soybeans & d:gone	0 0 0 10 -10 0 0
v:lead=steel	0 0 0 16 -14 0 0
v:lead=steel & d:gone	0 0 0 17 -17 0 0
v:lead=sunday	-6 0 0 -10 11 0 0
v:lead=sunday & d:ahead	0 0 17 0 -16 0 0
v:lead=sunday & d:gone	-5 0 0 -5 15 0 0
v:lead=sunday & d:today	0 0 -18 -3 23 0 0
v:lead=suspended	0 0 -8 19 -5 -4 0
v:lead=suspended & d:ahead	0 0 -8 0 12 -4 0
v:lead=talks	0 0 10 -10 0 0 -2
v:lead=talks & d:gone	0 0 0 -9 11 0 0
v:lead=talks & d:today	0 0 10 0 -9 0 0
v:lead=ten	0 0 0 -7 11 0 0
v:lead=that	0 -9 7 -3 -1 1 -1
v:lead=that & d:ahead	-5 -2 15 -5 -15 7 1
v:lead=that & d:gone	6 -4 -20 -7 17 -11 -3
v:lead=that & d:today	-5 0 -8 9 1 0 0
v:lead=the	-5 -2 9 5 1 -20 2
v:lead=the & d:ahead	-14 -12 28 -7 -12 -13 8
v:lead=the & d:gone	0 4 -33 9 5 -10 -13
v:lead=the & d:today	0 0 -19 4 13 -1 -1
v:lead=their	-9 0 1 2 10 -7 -5
v:lead=their & d:ahead	0 0 7 12 -10 -7 -5
v:lead=their & d:gone	-8 0 0 -10 20 0 0
v:lead=then	0 0 -15 0 18 0 0
v:lead=then & d:ahead	0 0 -14 0 14 0 0
v:lead=there	6 -4 9 -13 0 0 0
v:lead=there & d:ahead	0 0 10 0 -9 0 0
v:lead=there & d:gone	6 -4 0 -10 5 0 0
v:lead=they	0 5 -2 3 1 4 -13
v:lead=they & d:ahead	0 0 3 -17 6 4 -12
v:lead=they & d:gone	1 5 -1 17 -19 0 0
v:lead=they & d:today	0 0 -11 -7 19 0 0
v:lead=they'll	0 0 -11 0 -5 8 6
v:lead=they'll & d:ahead	0 0 -11 0 -5 8 6
v:lead=this	0 0 8 24 -29 0 5
v:lead=this & d:ahead	0 0 9 -9 -8 0 5
v:lead=this & d:today	0 0 0 33 -32 0 0
v:lead=those	-2 0 -8 -7 19 0 0
v:lead=those & d:gone	-2 0 0 -7 11 0 0
v:lead=three	0 0 13 0 -10 0 0
v:lead=three & d:ahead	0 0 14 0 -12 0 0
v:lead=through	0 0 13 0 -9 0 0
v:lead=thursday	-5 0 32 2 -29 0 -1
v:lead=thursday & d:ahead	0 0 35 0 -33 0 0
v:lead=thursday & d:gone	-1 0 0 -6 12 0 0
v:lead=thursday & d:today	0 0 0 9 -5 0 0
v:lead=tickets	0 0 -11 0 12 0 0
v:lead=tickets & d:ahead	0 0 -11 0 11 0 0
v:lead=till	0 0 0 0 -12 14 0
v:lead=till & d:ahead	0 0 0 0 -14 14 0
v:lead=to	0 0 10 12 -22 2 0
v:lead=to & d:ahead	0 0 10 0 -13 3 0
v:lead=today & d:ahead	0 0 -9 0 16 0 -3
v:lead=tonight	0 0 38 -13 -28 0 0
v:lead=tonight & d:today	0 0 38 -13 -28 0 0
v:lead=trade	0 0 -10 -12 23 1 0
v:lead=trade & d:gone	0 0 0 -7 10 0 0
v:lead=treasury	-1 0 -25 13 -12 18 0
v:lead=treasury & d:ahead	0 0 -20 0 -4 19 0
v:lead=treasury & d:today	0 0 -1 9 -6 0 0
v:lead=truce	0 -2 14 3 -8 -3 0
v:lead=truce & d:ahead	0 0 16 0 -10 -3 0
v:lead=trump	0 0 17 8 -15 -4 -8
v:lead=trump & d:ahead	0 0 24 -1 -15 -4 -7
v:lead=trump & d:gone	0 0 0 -7 11 0 0
v:lead=trump & d:today	0 0 -9 16 -9 0 0
v:lead=tuesday	0 0 0 -11 14 0 0
v:lead=tuesday & d:today	0 0 -4 -7 14 0 0
v:lead=turkey	0 0 3 -5 -9 8 1
v:lead=turkey & d:ahead	0 0 3 -1 -12 8 1
v:lead=twelve	0 0 6 0 -12 7 0
v:lead=twelve & d:ahead	0 0 6 0 -14 7 0
v:lead=twenty	-1 0 -14 -6 23 1 0
v:lead=twenty & d:ahead	0 0 -14 0 15 1 0
v:lead=two	-3 0 0 -9 1 7 0
v:lead=two & d:gone	-3 0 0 -4 10 0 0
v:lead=u.s.	0 0 -10 -12 24 0 0
v:lead=u.s. & d:ahead	0 0 -9 0 11 0 0
v:lead=u.s. & d:gone	0 0 0 -9 10 0 0
v:lead=under	-3 -1 -18 2 5 0 10
v:lead=under & d:ahead	0 0 -17 5 2 0 10
v:lead=unless	0 0 19 -7 -8 0 -7
v:lead=unless & d:today	0 0 26 -5 -22 0 0
v:lead=until	10 4 26 0 -24 -18 2
v:lead=until & d:ahead	-5 0 14 8 -9 -17 4
v:lead=until & d:gone	14 5 -7 -1 -10 0 0
v:lead=until & d:today	-2 0 33 -14 -22 0 0
v:lead=up	0 0 5 -2 4 0 -10
v:lead=updated	0 0 -9 0 12 0 0
v:lead=updated & d:today	0 0 -9 0 12 0 0
v:lead=uruguay	0 0 -5 0 11 0 -1
v:lead=us & d:ahead	0 0 -3 -7 13 0 0
v:lead=washington	0 0 -14 4 -1 10 0
v:lead=washington & d:ahead	0 0 -13 0 0 11 0
v:lead=we & d:ahead	0 0 6 -7 -10 5 4
v:lead=we & d:gone	-1 0 0 11 -7 0 0
v:lead=we & d:today	0 0 -9 -7 17 0 0
v:lead=wednesday	-1 0 11 -8 -3 0 0
v:lead=what	-20 -2 -7 16 0 0 0
v:lead=what & d:ahead	0 0 2 13 -14 0 1
v:lead=what & d:gone	-15 0 0 0 15 0 0
v:lead=what & d:today	-2 0 -17 4 12 0 0
v:lead=when & d:ahead	0 0 14 -5 -4 -7 -1
v:lead=when & d:today	0 0 -11 -5 17 0 0
v:lead=where	-3 0 15 -33 8 -8 -1
v:lead=where & d:gone	-1 0 0 -20 25 0 0
v:lead=where & d:today	0 0 12 -12 -4 0 0
v:lead=whether	0 0 11 0 -4 0 -4
v:lead=which	3 12 3 4 -11 -4 -3
v:lead=which & d:gone	0 15 -16 4 -7 0 0
v:lead=while	-2 0 -5 -5 15 0 0
v:lead=who	0 0 -29 -4 28 0 -9
v:lead=who & d:ahead	0 0 -24 -9 37 0 -8
v:lead=who & d:today	0 0 -4 -7 10 0 0
v:lead=whose	0 0 0 -12 9 -3 0
v:lead=whose & d:gone	0 0 0 -8 10 0 0
v:lead=without	0 0 2 -24 -3 -6 21
v:lead=without & d:ahead	0 0 3 -10 -14 -6 21
v:lead=xi	0 0 -5 0 8 0 0
v:lead=year	0 0 15 0 -13 0 0
v:lead=yet	0 0 0 0 -5 9 0
v:lead=yet & d:ahead	0 0 0 0 -7 9 0
v:lead=you	0 0 13 0 -12 0 0
v:lead=you & d:ahead	0 0 13 0 -14 0 0
v:lead=—	0 -12 11 19 -12 -14 -5
v:lead=— & d:ahead	0 0 6 25 -12 -12 -2
v:lead=— & d:today	-15 0 9 3 -3 -1 -1
v:lr=( )	-3 0 -15 -11 18 12 0
v:lr=( ) & d:ahead	0 0 -17 0 4 14 0
v:lr=( ) & d:gone	0 0 0 -11 17 0 0
v:lr=( <level>	0 0 18 0 -15 0 0
v:lr=( <level> & d:today	0 0 18 0 -15 0 0
v:lr=, )	0 0 9 0 -5 0 0
v:lr=, ) & d:gone	0 0 0 -7 10 0 0
v:lr=, ) & d:today	0 0 11 5 -14 0 0
v:lr=, ,	16 -4 4 6 -17 -15 10
v:lr=, , & d:ahead	0 0 -25 0 15 -13 12
v:lr=, , & d:today	13 0 36 4 -41 0 0
v:lr=, .	4 -4 9 8 -20 -5 10
v:lr=, . & d:ahead	0 0 1 12 -15 -3 11
v:lr=, . & d:gone	10 -1 0 0 -6 0 0
v:lr=, . & d:today	-7 0 12 -2 -3 0 0
v:lr=, :	0 0 -7 -13 23 0 0
v:lr=, : & d:ahead	0 0 -5 -1 11 0 0
v:lr=, <end>	-14 -8 16 -3 3 0 -24
v:lr=, <end> & d:ahead	0 0 26 -25 -9 7 -17
v:lr=, <end> & d:today	-25 -1 -2 4 6 -5 -4
v:lr=, of	0 0 -7 -5 14 0 0
v:lr=, of & d:ahead	0 0 -7 0 9 0 0
v:lr=, to	0 0 -5 -6 0 0 11
v:lr=, to & d:ahead	0 0 -5 -6 0 0 11
v:lr=, —	-12 6 -7 5 6 0 -1
v:lr=, — & d:today	-9 0 -7 5 8 0 -1
v:lr=. ,	0 0 -3 13 -7 0 -2
v:lr=. , & d:ahead	0 0 0 -9 13 0 -2
v:lr=. , & d:today	0 0 -1 21 -20 0 0
v:lr=. .	0 0 -4 -9 16 0 0
v:lr=. . & d:today	0 0 0 -8 10 0 0
v:lr=: ,	0 0 23 -4 -14 -1 0
v:lr=: , & d:ahead	0 0 -6 -2 12 -1 0
v:lr=: , & d:today	0 0 34 0 -33 0 0
v:lr=: .	0 0 17 0 -30 13 -3
v:lr=: . & d:ahead	0 0 17 -9 -25 13 -3
v:lr=: . & d:gone	0 0 0 9 -8 0 0
v:lr=: <end>	0 0 2 -8 17 -18 -4
v:lr=: <end> & d:ahead	0 0 11 -9 6 -17 -4
v:lr=: <end> & d:today	0 0 -10 -8 19 0 0
v:lr=: is	0 0 14 0 -10 -1 0
v:lr=: the	0 0 -29 -6 37 0 -2
v:lr=; it	0 0 14 -10 -4 0 0
v:lr=; it & d:today	0 0 15 -10 -4 0 0
v:lr=<begin> 's	8 0 -3 -12 5 0 0
v:lr=<begin> 's & d:today	0 0 0 -8 11 0 0
v:lr=<begin> (	0 0 -4 -1 13 0 -2
v:lr=<begin> ,	-11 12 3 -1 -1 -8 0
v:lr=<begin> , & d:gone	-6 13 0 -13 0 0 0
v:lr=<begin> .	0 6 11 -1 -22 14 0
v:lr=<begin> . & d:ahead	0 0 10 -1 -21 15 0
v:lr=<begin> . & d:gone	3 6 15 6 -23 0 0
v:lr=<begin> . & d:today	-2 0 -10 -6 16 0 0
v:lr=<begin> :	1 0 -5 -18 18 -2 0
v:lr=<begin> <end>	2 -8 12 19 -16 -16 -18
v:lr=<begin> <end> & d:ahead	0 0 28 -2 -16 -9 -12
v:lr=<begin> <end> & d:today	6 -1 -9 20 -9 -3 -2
v:lr=<begin> <level> & d:today	0 0 -9 0 11 0 0
v:lr=<begin> <name>	0 0 -3 -3 9 0 0
v:lr=<begin> <number> & d:gone	-5 0 0 0 10 0 0
v:lr=<begin> <person>	0 0 -1 9 -5 0 0
v:lr=<begin> <person> & d:today	0 0 0 15 -14 0 0
v:lr=<begin> <quality>	0 0 19 0 -17 0 0
v:lr=<begin> <quality> & d:today	0 0 20 0 -19 0 0
v:lr=<begin> at	0 0 28 -9 -18 0 0
v:lr=<begin> at & d:today	0 0 25 -8 -15 0 0
v:lr=<begin> is	0 0 15 -7 -24 16 -1
v:lr=<begin> is & d:ahead	0 0 8 0 -23 16 -1
v:lr=<begin> is & d:today	0 0 10 -1 -7 0 0
v:lr=<begin> it	-3 0 -17 -17 38 -1 -1
v:lr=<begin> it & d:ahead	0 0 -13 0 18 0 0
v:lr=<begin> it & d:today	0 0 -4 -11 16 0 0
v:lr=<begin> the	-11 0 2 0 2 0 0
v:lr=<begin> the & d:gone	0 0 0 -9 11 0 0
v:lr=<begin> the & d:today	-9 0 7 0 -2 0 0
v:lr=<begin> they	12 0 0 -14 -1 0 0
v:lr=<begin> they & d:today	13 0 1 -11 -6 0 0
v:lr=<begin> we	0 0 -3 -3 10 0 0
v:lr=<begin> —	12 3 -1 1 -6 -11 -5
v:lr=<begin> — & d:ahead	0 0 5 0 3 -11 -4
v:lr=<begin> — & d:today	11 0 -9 7 -7 0 0
v:lr=<day-ahead> .	0 0 -26 -9 32 0 0
v:lr=<day-ahead> . & d:today	0 0 -26 -9 32 0 0
v:lr=<level> ,	0 0 -12 -17 28 0 0
v:lr=<level> , & d:ahead	0 0 -9 0 12 0 0
v:lr=<level> , & d:today	0 0 -4 -15 18 0 0
v:lr=<level> .	-1 0 -16 -21 17 0 12
v:lr=<level> . & d:ahead	0 0 -11 -6 0 0 13
v:lr=<level> . & d:today	0 0 -6 -12 19 0 0
v:lr=<level> <end>	0 0 18 0 -16 0 0
v:lr=<name> ,	0 0 -4 -4 11 0 0
v:lr=<name> , & d:today	0 0 -3 -3 9 0 0
v:lr=<name> .	0 0 -4 -4 12 0 0
v:lr=<number> ,	11 0 -14 -13 11 0 0
v:lr=<number> , & d:gone	12 0 0 0 -11 0 0
v:lr=<number> , & d:today	0 0 -8 -11 18 0 0
v:lr=<number> .	-2 0 -5 13 -8 0 4
v:lr=<number> . & d:ahead	0 0 2 8 -16 0 4
v:lr=<number> . & d:today	0 0 -10 7 1 0 0
v:lr=<number> and	0 0 0 -11 12 0 0
v:lr=<number> and & d:today	0 0 0 -11 11 0 0
v:lr=<organisation> .	0 0 -1 -8 14 0 0
v:lr=<organisation> that	0 0 -9 -2 13 0 0
v:lr=<organisation> that & d:today	0 0 -9 0 11 0 0
v:lr=<person> ,	0 0 0 18 -16 0 0
v:lr=<person> .	0 0 -9 -1 13 0 0
v:lr=<person> . & d:today	0 0 -8 0 10 0 0
v:lr=<seat> ,	0 0 -5 -2 11 0 0
v:lr=<seat> .	0 0 -10 -3 17 0 0
v:lr=<seat> . & d:today	0 0 -3 -2 9 0 0
v:lr=a ,	0 0 0 -7 14 0 -2
v:lr=a , & d:ahead	0 0 0 -6 10 0 -2
v:lr=a .	0 0 -10 -9 7 0 10
v:lr=a . & d:ahead	0 0 -9 -8 4 0 10
v:lr=after ,	0 0 9 8 -2 -15 -1
v:lr=after , & d:ahead	0 0 14 13 -13 -15 -1
v:lr=after .	0 0 10 -1 -6 0 0
v:lr=after . & d:ahead	0 0 11 0 -8 0 0
v:lr=after <end>	13 0 0 -7 7 -23 0
v:lr=after <end> & d:ahead	0 0 0 0 14 -23 0
v:lr=after <end> & d:gone	14 0 0 -4 -8 0 0
v:lr=after ?	0 0 -4 0 -22 24 0
v:lr=after ? & d:ahead	0 0 -4 0 -22 24 0
v:lr=after the	0 0 5 6 -11 -1 0
v:lr=after the & d:ahead	0 0 5 7 -12 -1 0
v:lr=again .	0 0 2 8 -5 -1 -1
v:lr=again . & d:gone	0 0 0 9 -8 0 0
v:lr=agreement .	0 0 -13 0 14 0 0
v:lr=and ,	0 0 12 -4 -13 8 0
v:lr=and , & d:ahead	0 0 13 0 -17 8 0
v:lr=and .	0 0 -12 0 13 0 0
v:lr=and . & d:ahead	0 0 -11 0 12 0 0
v:lr=and <end>	0 0 0 -1 10 -3 0
v:lr=and it	0 0 12 8 -20 0 0
v:lr=and of	0 0 -8 -8 16 0 0
v:lr=and of & d:gone	0 0 0 -8 9 0 0
v:lr=and the	0 0 13 0 -11 0 0
v:lr=and the & d:ahead	0 0 13 0 -11 0 0
v:lr=apply .	0 0 0 -8 11 0 0
v:lr=apply . & d:today	0 0 0 -7 8 0 0
v:lr=as .	0 0 19 -18 -7 0 0
v:lr=back .	0 0 -10 12 -2 0 0
v:lr=back . & d:ahead	0 0 -10 12 -2 0 0
v:lr=before , & d:ahead	0 0 -4 -10 5 3 1
v:lr=before .	0 0 -1 -8 17 -6 -9
v:lr=before . & d:ahead	0 0 0 -6 14 -6 -9
v:lr=before :	0 0 -2 0 -5 0 9
v:lr=before : & d:ahead	0 0 -2 0 -6 0 9
v:lr=before <end>	0 0 23 -27 -16 -10 20
v:lr=before <end> & d:ahead	0 0 23 -19 -22 -10 20
v:lr=before <end> & d:gone	0 0 0 -9 10 0 0
v:lr=before and	-5 0 -3 -12 31 0 -6
v:lr=before and & d:gone	-5 0 0 -3 10 0 0
v:lr=before and & d:today	0 0 0 -22 23 0 0
v:lr=before are	0 0 3 10 -6 0 -12
v:lr=before are & d:ahead	0 0 0 16 -6 0 -12
v:lr=before it	0 0 6 12 -16 0 0
v:lr=before it & d:gone	0 0 0 12 -10 0 0
v:lr=before pay	0 0 -12 2 -6 0 13
v:lr=before pay & d:ahead	0 0 -6 0 -10 0 13
v:lr=before will	0 0 0 -10 12 0 0
v:lr=begin ,	0 0 4 8 -11 0 0
v:lr=begin , & d:ahead	0 0 5 -13 2 0 0
v:lr=begin .	-2 0 -8 29 -17 0 -5
v:lr=begin . & d:gone	-1 0 0 14 -12 0 0
v:lr=begin . & d:today	0 0 -5 15 -9 0 0
v:lr=begin and	0 0 0 19 -17 0 -1
v:lr=beyond ,	0 0 -12 -2 -4 12 8
v:lr=beyond , & d:ahead	0 0 -11 0 -7 12 8
v:lr=beyond .	0 0 12 0 -5 -2 0
v:lr=beyond . & d:ahead	0 0 12 0 -7 -2 0
v:lr=by , & d:ahead	0 0 9 -22 -8 4 10
v:lr=by .	0 0 0 -13 15 0 -11
v:lr=by . & d:ahead	0 0 0 -8 9 0 -11
v:lr=by :	0 0 9 7 -14 0 0
v:lr=by : & d:ahead	0 0 9 7 -14 0 0
v:lr=by <end>	0 0 -9 0 23 -7 -4
v:lr=by <end> & d:ahead	0 0 -8 0 23 -7 -4
v:lr=by ?	15 0 -1 0 -10 0 0
v:lr=by ? & d:gone	15 0 0 0 -15 0 0
v:lr=by or	0 0 11 0 -9 0 0
v:lr=by or & d:ahead	0 0 11 0 -10 0 0
v:lr=by the	0 0 -22 6 9 0 4
v:lr=by the & d:ahead	0 0 -22 -3 19 0 4
v:lr=changed .	0 0 10 10 -22 0 0
v:lr=deal ,	0 0 -10 0 12 0 0
v:lr=die .	0 0 18 -4 -10 0 0
v:lr=die . & d:today	0 0 14 -3 -9 0 0
v:lr=effect ,	0 0 -2 11 -5 0 -2
v:lr=effect , & d:ahead	0 0 -2 14 -8 0 -2
v:lr=effect .	10 0 -4 10 -16 0 0
v:lr=effect . & d:today	10 0 -3 5 -11 0 0
v:lr=end ,	-10 0 13 -8 -3 -1 6
v:lr=end , & d:ahead	0 0 16 0 -17 0 6
v:lr=end , & d:gone	-7 0 0 -1 12 0 0
v:lr=end .	25 -2 -1 -25 0 -9 0
v:lr=end . & d:today	21 0 2 -19 -6 0 0
v:lr=end <day-today>	0 0 13 0 -11 0 0
v:lr=end <end> & d:ahead	0 0 0 0 -6 9 0
v:lr=end at	3 0 11 0 -14 0 0
v:lr=expire ,	12 0 -5 0 -3 0 0
v:lr=expire . & d:gone	9 0 0 0 -8 0 0
v:lr=for .	0 0 -4 -9 20 -1 -5
v:lr=for . & d:today	0 0 -3 -6 12 0 0
v:lr=for <end>	0 0 10 0 -5 0 0
v:lr=for <end> & d:ahead	0 0 10 0 -6 0 0
v:lr=force .	0 0 0 13 -12 0 0
v:lr=force . & d:today	0 0 -2 13 -9 0 0
v:lr=friday ,	0 0 16 -2 -13 0 0
v:lr=friday .	0 0 -4 -4 9 0 0
v:lr=friday . & d:today	0 0 -4 -4 9 0 0
v:lr=from ,	-6 9 -8 10 -5 -16 6
v:lr=from , & d:ahead	0 -1 -2 4 -3 -15 8
v:lr=from , & d:gone	-3 11 0 9 -12 0 -3
v:lr=from , & d:today	0 0 -10 -1 6 0 0
v:lr=from .	-6 0 -28 7 2 3 15
v:lr=from . & d:ahead	0 0 -25 -21 16 4 17
v:lr=from . & d:gone	-2 1 0 17 -16 0 0
v:lr=from . & d:today	0 0 -6 15 -11 0 0
v:lr=from ;	0 4 16 -14 3 0 -10
v:lr=from ; & d:ahead	0 0 4 -17 16 0 -8
v:lr=from ; & d:gone	0 5 13 0 -12 0 0
v:lr=from <end>	8 -5 -57 14 7 -20 9
v:lr=from <end> & d:ahead	0 0 -49 21 0 -19 10
v:lr=from <end> & d:gone	-1 -2 0 -10 18 0 0
v:lr=from <end> & d:today	12 0 -10 -2 0 0 0
v:lr=from <level>	0 -1 0 -12 31 0 -19
v:lr=from <level> & d:ahead	0 0 0 3 12 0 -19
v:lr=from <name>	0 0 -12 0 0 0 7
v:lr=from <number>	0 0 0 -9 17 0 -6
v:lr=from <number> & d:ahead	0 0 0 -9 16 0 -6
v:lr=from <quality> & d:ahead	0 0 -6 -17 16 0 0
v:lr=from <quality> & d:today	0 0 0 10 -7 0 0
v:lr=from ?	0 0 0 13 -17 0 5
v:lr=from ? & d:ahead	0 0 0 18 -22 0 6
v:lr=from a	0 0 0 17 -9 0 -11
v:lr=from a & d:ahead	0 0 0 17 -10 0 -11
v:lr=from and	0 0 4 28 -20 -6 -14
v:lr=from and & d:ahead	0 -1 8 13 -5 -6 -13
v:lr=from and & d:today	0 0 -3 20 -17 0 0
v:lr=from if	0 0 -9 -10 18 0 1
v:lr=from if & d:ahead	0 0 -9 -8 16 0 1
v:lr=from it	0 5 -8 0 -6 0 10
v:lr=from it & d:ahead	0 0 -7 0 -5 0 10
v:lr=from it & d:gone	0 5 0 -14 8 0 0
v:lr=from of & d:gone	0 0 0 9 -7 0 0
v:lr=from on	0 0 0 -7 -9 0 15
v:lr=from on & d:ahead	0 0 0 -5 -11 0 15
v:lr=from our & d:ahead	0 0 0 -3 15 0 -8
v:lr=from the	0 0 17 19 -17 0 -13
v:lr=from the & d:ahead	0 0 17 1 -3 0 -13
v:lr=from the & d:gone	0 0 0 11 -11 0 0
v:lr=from the & d:today	0 0 0 13 -13 0 0
v:lr=from they	0 0 0 4 3 0 -10
v:lr=from they & d:ahead	0 0 0 5 2 0 -10
v:lr=from to	-1 3 13 19 -37 -7 14
v:lr=from to & d:ahead	0 0 14 20 -42 -6 15
v:lr=from unless	0 0 10 -6 2 -6 -7
v:lr=from unless & d:ahead	0 0 10 -3 0 -6 -7
v:lr=from until	0 0 0 19 -23 0 7
v:lr=happen ?	0 0 -15 0 20 -3 -2
v:lr=if pass	0 0 11 0 -1 -5 0
v:lr=if pass & d:ahead	0 0 11 0 -4 -5 0
v:lr=in , & d:ahead	0 0 -4 -7 17 0 0
v:lr=in .	0 20 0 -7 -12 0 0
v:lr=in . & d:gone	0 20 0 -7 -13 0 0
v:lr=in :	0 0 0 11 -10 0 0
v:lr=in : & d:gone	0 0 0 11 -10 0 0
v:lr=in ;	0 -2 0 -19 24 0 0
v:lr=in ; & d:gone	0 -2 0 -19 23 0 0
v:lr=in <end> & d:ahead	0 0 -6 0 10 0 0
v:lr=in and	-5 -8 0 -8 18 0 0
v:lr=in and & d:gone	-5 -8 0 -8 17 0 0
v:lr=in both	0 0 0 11 -11 0 0
v:lr=in both & d:gone	0 0 0 11 -11 0 0
v:lr=in for	0 -15 0 1 4 0 0
v:lr=in for & d:gone	0 -15 0 1 4 0 0
v:lr=in from	0 0 0 -9 9 0 0
v:lr=in from & d:gone	0 0 0 -9 9 0 0
v:lr=in has	0 0 0 9 -8 0 0
v:lr=in has & d:gone	0 0 0 9 -8 0 0
v:lr=in it	0 0 0 -11 14 0 0
v:lr=in it & d:gone	0 0 0 -10 14 0 0
v:lr=in to	0 10 0 0 -8 0 0
v:lr=in to & d:gone	0 10 0 0 -8 0 0
v:lr=in under	0 0 0 11 -11 0 0
v:lr=in under & d:gone	0 0 0 11 -11 0 0
v:lr=in with	0 0 0 10 -10 0 0
v:lr=in with & d:gone	0 0 0 10 -10 0 0
v:lr=in would	0 0 0 -9 10 0 0
v:lr=in would & d:gone	0 0 0 -9 10 0 0
v:lr=including .	0 0 9 0 -17 6 0
v:lr=including . & d:ahead	0 0 9 0 -17 6 0
v:lr=is ,	0 0 -3 -2 17 -8 -1
v:lr=is , & d:today	0 0 -8 0 10 0 0
v:lr=is .	0 0 8 -5 -12 7 0
v:lr=is . & d:today	0 0 15 -3 -11 0 0
v:lr=is <end>	0 0 8 0 -9 1 0
v:lr=is <end> & d:ahead	0 0 9 0 -10 1 0
v:lr=it ,	0 0 -12 0 14 0 0
v:lr=it , & d:ahead	0 0 -11 0 12 0 0
v:lr=it .	0 0 4 -13 6 0 0
v:lr=last ,	0 -4 0 9 -6 0 0
v:lr=last , & d:gone	0 -4 0 9 -6 0 0
v:lr=last the	0 0 0 -10 10 0 0
v:lr=last the & d:gone	0 0 0 -10 10 0 0
v:lr=meet .	0 0 19 -6 -13 0 0
v:lr=meet . & d:ahead	0 0 12 -1 -9 0 0
v:lr=midnight ,	0 0 13 -15 -1 0 0
v:lr=midnight , & d:today	0 0 11 -10 -3 0 0
v:lr=midnight .	0 0 26 0 -24 0 0
v:lr=monday ,	0 0 12 8 -19 0 0
v:lr=monday , & d:today	0 0 12 8 -19 0 0
v:lr=monday .	0 0 10 -6 -3 0 0
v:lr=monday . & d:today	0 0 10 -6 -3 0 0
v:lr=monday <end>	0 0 -13 -6 16 0 0
v:lr=monday <end> & d:today	0 0 -13 -6 16 0 0
v:lr=noon ,	0 0 0 13 -12 0 0
v:lr=of "	0 0 -1 11 -5 0 -3
v:lr=of 's & d:today	0 0 0 -10 11 0 0
v:lr=of ( & d:ahead	0 0 0 12 -10 0 0
v:lr=of ,	7 -10 -4 8 -4 -3 0
v:lr=of , & d:gone	8 -8 0 2 -2 0 0
v:lr=of , & d:today	0 0 -2 9 -5 0 0
v:lr=of .	-2 0 5 8 -1 -9 -14
v:lr=of . & d:ahead	0 0 11 10 -8 -8 -13
v:lr=of . & d:gone	0 0 0 -10 13 0 0
v:lr=of : & d:gone	0 0 0 9 -8 0 0
v:lr=of ;	0 0 -14 -4 19 0 -1
v:lr=of ; & d:ahead	0 0 -14 -7 22 0 -1
v:lr=of <end>	6 8 -9 0 -8 -12 12
v:lr=of <end> & d:ahead	0 0 -4 -2 0 -11 13
v:lr=of <end> & d:gone	7 8 0 -2 -9 0 0
v:lr=of a	0 0 0 -8 10 0 0
v:lr=of and	0 7 0 8 -9 0 -4
v:lr=of and & d:ahead	0 0 0 -7 12 0 -4
v:lr=of and & d:gone	0 7 0 -19 7 0 0
v:lr=of are	0 0 0 -8 10 0 0
v:lr=of between & d:gone	0 7 0 0 -7 0 0
v:lr=of end	0 -7 0 0 8 0 0
v:lr=of has	0 6 0 -25 23 0 0
v:lr=of has & d:gone	0 6 0 -23 19 0 0
v:lr=of is & d:ahead	0 0 0 0 10 -7 -2
v:lr=of it & d:gone	0 0 0 9 -8 0 0
v:lr=of say	0 0 -3 12 -5 0 0
v:lr=of say & d:gone	0 0 0 10 -8 0 0
v:lr=of set	0 0 0 11 -10 0 0
v:lr=of set & d:gone	0 0 0 12 -12 0 0
v:lr=of that	0 0 0 12 -11 0 0
v:lr=of that & d:gone	0 0 0 12 -11 0 0
v:lr=of the	2 0 0 -26 26 0 -3
v:lr=of the & d:today	0 0 0 -16 17 0 0
v:lr=of they	-1 0 0 10 -6 0 0
v:lr=of they & d:gone	-1 0 0 10 -7 0 0
v:lr=of would	0 0 -14 14 -6 7 0
v:lr=of would & d:ahead	0 0 -14 0 7 8 0
v:lr=of would & d:gone	0 0 0 15 -13 0 0
v:lr=on (	0 0 0 12 -7 0 0
v:lr=on ( & d:ahead	0 0 0 13 -8 0 0
v:lr=on ,	-8 4 4 10 -4 -8 -8
v:lr=on , & d:gone	-3 7 -17 0 3 -2 7
v:lr=on , & d:today	-1 0 -8 24 -14 0 0
v:lr=on .	7 -13 -12 9 5 1 -15
v:lr=on . & d:ahead	-8 -1 1 -14 13 3 -11
v:lr=on . & d:gone	15 -7 -26 7 -5 -4 -2
v:lr=on . & d:today	-7 0 -28 16 2 0 0
v:lr=on :	4 0 1 -14 0 2 0
v:lr=on : & d:gone	5 0 0 -11 2 0 0
v:lr=on ;	7 -4 1 1 -7 -11 9
v:lr=on ; & d:ahead	0 0 -5 -3 4 -10 10
v:lr=on ; & d:gone	8 -4 12 6 -20 0 0
v:lr=on <day-today>	15 0 8 -15 -11 0 0
v:lr=on <day-today> & d:ahead	0 0 10 0 -8 0 0
v:lr=on <day-today> & d:gone	16 0 0 -13 -6 0 0
v:lr=on <end>	6 -19 -1 0 3 -12 1
v:lr=on <end> & d:ahead	-3 0 -2 -4 7 -9 2
v:lr=on <end> & d:gone	9 -16 6 0 -3 -3 0
v:lr=on <end> & d:today	0 0 -1 10 -7 0 0
v:lr=on <level>	0 0 -3 10 -5 0 0
v:lr=on <name>	10 0 -16 -2 21 0 -18
v:lr=on <name> & d:ahead	0 0 -15 0 25 0 -17
v:lr=on <name> & d:gone	11 0 0 -5 -3 0 0
v:lr=on <person>	0 0 0 8 -2 0 0
v:lr=on <person> & d:gone	0 0 0 9 -5 0 0
v:lr=on ?	-2 0 9 -14 -1 -6 4
v:lr=on ? & d:ahead	0 0 10 -3 -7 -6 4
v:lr=on ? & d:gone	-2 0 0 -8 15 0 0
v:lr=on a	0 0 8 -12 0 0 0
v:lr=on a & d:ahead	0 0 9 0 -8 0 0
v:lr=on after	0 0 3 -20 9 0 0
v:lr=on after & d:ahead	0 0 10 0 -8 0 0
v:lr=on after & d:today	0 0 -10 -11 24 0 0
v:lr=on afternoon	0 0 8 7 -14 0 0
v:lr=on afternoon & d:gone	0 0 0 9 -9 0 0
v:lr=on afternoon & d:today	0 0 9 0 -7 0 0
v:lr=on and	11 -2 -3 10 -19 -4 13
v:lr=on and & d:ahead	-5 -1 0 19 -24 -2 16
v:lr=on and & d:gone	15 0 -1 4 -8 0 -8
v:lr=on and & d:today	0 0 -3 -26 31 0 0
v:lr=on another	-17 0 -3 18 0 0 0
v:lr=on are	0 0 -21 2 0 0 16
v:lr=on are & d:ahead	0 0 -20 5 -2 0 16
v:lr=on as	0 0 0 -15 13 -1 0
v:lr=on as & d:ahead	0 0 1 -19 12 -1 0
v:lr=on at	-6 0 -3 -23 25 7 -16
v:lr=on at & d:ahead	0 0 2 -15 10 7 -16
v:lr=on at & d:gone	-4 0 0 -4 12 0 0
v:lr=on at & d:today	0 0 -12 -4 17 0 0
v:lr=on because	-5 0 13 0 -4 0 0
v:lr=on because & d:ahead	0 0 13 0 -12 0 0
v:lr=on doe	0 0 0 17 -15 0 0
v:lr=on end	0 6 10 -1 -13 0 0
v:lr=on end & d:ahead	0 0 10 0 -9 0 0
v:lr=on evening	-2 0 -17 -15 38 0 0
v:lr=on evening & d:ahead	0 0 -14 0 18 0 0
v:lr=on evening & d:gone	-2 0 0 -6 12 0 0
v:lr=on for	-3 6 0 16 -12 -8 -1
v:lr=on for & d:gone	-1 7 0 16 -20 0 0
v:lr=on for & d:today	0 0 -3 -5 11 0 0
v:lr=on from	0 0 0 11 -7 0 -1
v:lr=on from & d:ahead	0 0 0 12 -8 0 -1
v:lr=on if	0 0 -21 6 3 8 0
v:lr=on if & d:ahead	0 0 -20 -5 14 8 0
v:lr=on if & d:gone	0 0 0 11 -11 0 0
v:lr=on in	-3 0 4 -6 11 -2 -7
v:lr=on in & d:ahead	0 0 -3 13 0 -2 -7
v:lr=on in & d:gone	-2 0 0 -13 19 0 0
v:lr=on in & d:today	0 0 10 -9 -1 0 0
v:lr=on is	0 0 -14 -3 23 0 -2
v:lr=on is & d:ahead	0 0 -13 0 18 0 -2
v:lr=on it	16 0 13 5 -21 -1 -12
v:lr=on it & d:ahead	0 0 7 8 -4 -1 -11
v:lr=on it & d:gone	17 0 0 0 -14 0 0
v:lr=on it & d:today	0 0 10 0 -9 0 0
v:lr=on last	0 0 0 16 -14 0 0
v:lr=on last & d:gone	0 0 0 18 -17 0 0
v:lr=on lower	0 0 0 10 -9 0 0
v:lr=on morning & d:ahead	0 0 -6 -6 16 0 -2
v:lr=on morning & d:gone	-7 0 0 11 -5 0 0
v:lr=on morning & d:today	0 0 16 0 -12 0 0
v:lr=on next	-1 0 -2 4 -15 16 0
v:lr=on next & d:ahead	0 0 -2 0 -13 16 0
v:lr=on night	-9 0 15 -18 4 0 -6
v:lr=on night & d:gone	-8 0 13 -11 2 0 0
v:lr=on night & d:today	0 0 9 0 -6 0 0
v:lr=on of	0 0 -4 -1 10 0 -2
v:lr=on on	0 0 0 6 -14 0 11
v:lr=on on & d:ahead	0 0 0 0 -11 0 11
v:lr=on on & d:gone	0 0 0 10 -9 0 0
v:lr=on sign	0 0 0 -8 11 0 0
v:lr=on that	-14 0 5 8 3 -13 -11
v:lr=on that & d:ahead	0 0 19 -9 -6 -12 -9
v:lr=on that & d:gone	-11 0 0 -5 18 0 0
v:lr=on that & d:today	0 0 -22 18 -3 0 0
v:lr=on the	4 -1 0 -15 -1 -12 18
v:lr=on the & d:ahead	0 0 2 3 -13 -11 19
v:lr=on the & d:gone	5 0 -1 -17 15 0 0
v:lr=on the & d:today	0 0 0 -4 8 0 0
v:lr=on there	-1 0 -5 10 -3 0 0
v:lr=on there & d:gone	-1 0 0 16 -14 0 0
v:lr=on they	0 0 -2 -10 15 0 0
v:lr=on to	-4 0 0 -7 21 0 -10
v:lr=on to & d:ahead	0 0 1 9 -3 0 -8
v:lr=on to & d:today	0 0 -5 -16 24 0 0
v:lr=on under	0 0 0 13 -10 0 0
v:lr=on unless	0 0 -9 -9 17 0 0
v:lr=on unless & d:ahead	0 0 -9 0 13 0 0
v:lr=on was	0 0 0 15 -11 0 0
v:lr=on was & d:gone	0 0 0 15 -14 0 0
v:lr=on what	0 0 -8 0 10 0 0
v:lr=on will	0 0 1 8 -6 0 -1
v:lr=on will & d:gone	0 0 0 10 -9 0 0
v:lr=on with	-8 0 -2 -4 17 0 0
v:lr=on without	-10 0 12 0 2 -3 0
v:lr=on without & d:gone	-9 0 0 0 12 0 0
v:lr=on without & d:today	0 0 15 0 -10 0 0
v:lr=or .	0 0 -12 0 14 0 0
v:lr=or . & d:ahead	0 0 -12 0 14 0 0
v:lr=out ,	1 0 11 -3 -9 0 0
v:lr=out .	-6 0 12 -12 0 0 0
v:lr=over .	0 0 38 -6 -35 0 0
v:lr=publish <end>	10 0 -3 -1 -4 0 0
v:lr=publish <end> & d:today	10 0 -3 -1 -4 0 0
v:lr=reporter that	0 0 -8 13 -6 0 0
v:lr=same .	14 0 1 -9 -5 -1 0
v:lr=same . & d:gone	14 0 0 -3 -11 0 0
v:lr=saturday <end>	0 0 -4 -2 9 0 0
v:lr=saturday <end> & d:today	0 0 -4 -1 9 0 0
v:lr=say .	0 0 0 6 -10 4 0
v:lr=say . & d:ahead	0 0 3 0 -9 4 0
v:lr=say that	0 0 3 -15 8 0 0
v:lr=say that & d:today	0 0 5 -10 0 0 0
v:lr=sign , & d:ahead	0 0 14 0 -10 0 0
v:lr=sign , & d:today	0 0 -8 0 10 0 0
v:lr=sign .	0 0 15 10 -20 0 0
v:lr=sign . & d:ahead	0 0 -5 0 9 0 0
v:lr=sign . & d:gone	0 0 0 11 -8 0 0
v:lr=sign . & d:today	0 0 20 0 -20 0 0
v:lr=sign by	0 0 0 9 -7 0 0
v:lr=sign by & d:today	0 0 0 10 -9 0 0
v:lr=since ,	0 0 -23 8 6 -3 0
v:lr=since , & d:ahead	0 0 -17 -6 27 -2 0
v:lr=since , & d:today	0 0 -5 -3 9 0 0
v:lr=since . & d:ahead	0 0 10 -2 -5 0 0
v:lr=since . & d:today	0 0 0 -18 20 0 0
v:lr=since : & d:gone	7 0 0 9 -15 0 0
v:lr=since ;	0 0 10 0 -6 0 0
v:lr=since ; & d:ahead	0 0 11 0 -10 0 0
v:lr=since <end>	-4 4 12 -13 4 -4 0
v:lr=since <end> & d:ahead	0 0 14 0 -8 -3 0
v:lr=since <end> & d:gone	-3 5 0 -11 13 0 0
v:lr=since <name>	0 0 -6 10 -3 0 0
v:lr=since <name> & d:ahead	0 0 -5 -1 10 0 0
v:lr=since <name> & d:gone	0 0 0 11 -10 0 0
v:lr=since and	-2 0 -14 29 -13 -4 0
v:lr=since and & d:ahead	0 0 -13 -4 21 -4 0
v:lr=since and & d:gone	-2 0 0 32 -29 0 0
v:lr=since at	0 0 0 20 -19 0 0
v:lr=since at & d:gone	0 0 0 14 -13 0 0
v:lr=since both	0 0 0 9 -9 0 0
v:lr=since both & d:gone	0 0 0 10 -10 0 0
v:lr=since end & d:ahead	0 0 -6 0 10 0 0
v:lr=since end & d:gone	0 4 0 10 -13 0 0
v:lr=since for	0 0 0 10 -7 0 0
v:lr=since for & d:gone	0 0 0 10 -9 0 0
v:lr=since has	0 0 0 10 -7 0 0
v:lr=since its	0 0 0 9 -8 0 0
v:lr=since its & d:gone	0 0 0 9 -8 0 0
v:lr=since most	0 0 0 -9 9 0 0
v:lr=since most & d:gone	0 0 0 -9 9 0 0
v:lr=since the	12 0 12 9 -24 0 0
v:lr=since the & d:ahead	0 0 15 0 -12 0 0
v:lr=since the & d:gone	0 0 0 9 -7 0 0
v:lr=since the & d:today	13 0 -1 1 -12 0 0
v:lr=since they	0 0 -4 9 -4 0 0
v:lr=start ,	0 0 -11 -2 1 0 10
v:lr=start , & d:ahead	0 0 -11 0 0 0 10
v:lr=start . & d:today	0 0 -4 -2 9 0 0
v:lr=start <end>	0 0 -3 14 -1 0 -11
v:lr=start <end> & d:today	0 0 -1 15 -12 0 0
v:lr=sunday <end>	0 0 23 -4 -19 0 0
v:lr=sunday <end> & d:today	0 0 20 -3 -17 0 0
v:lr=telephone .	0 0 18 0 -17 0 0
v:lr=telephone . & d:today	0 0 19 0 -18 0 0
v:lr=the ,	-6 -2 7 -18 2 -6 8
v:lr=the , & d:ahead	0 0 15 -13 -13 -5 9
v:lr=the , & d:gone	-3 0 0 -5 13 0 0
v:lr=the .	15 0 -6 -28 7 -4 1
v:lr=the . & d:gone	16 0 0 -12 -6 0 0
v:lr=the :	0 0 20 8 -25 0 0
v:lr=the : & d:ahead	0 0 20 0 -18 0 0
v:lr=the <end>	12 -5 0 0 -15 13 0
v:lr=the <end> & d:ahead	-1 0 5 -8 -17 15 1
v:lr=the <end> & d:gone	2 -3 -4 -17 21 -5 0
v:lr=the <end> & d:today	13 0 -14 22 -24 0 0
v:lr=the <number>	0 0 -8 0 9 0 0
v:lr=the <number> & d:ahead	0 0 -8 0 9 0 0
v:lr=the ?	0 0 -7 -2 11 3 -5
v:lr=the and	-1 0 -2 -6 10 0 0
v:lr=the for	0 0 8 -4 6 -11 0
v:lr=the for & d:ahead	0 0 9 0 0 -11 0
v:lr=the is	0 0 3 6 -9 0 0
v:lr=the it	0 0 -8 -9 0 12 3
v:lr=the it & d:ahead	0 0 -8 0 -6 13 4
v:lr=the it & d:gone	0 0 0 -8 11 0 0
v:lr=the next	0 0 6 0 0 -11 0
v:lr=the next & d:ahead	0 0 6 0 0 -11 0
v:lr=the they	0 0 10 12 -23 0 4
v:lr=the they & d:ahead	0 0 10 0 -12 0 4
v:lr=the they & d:gone	0 0 0 13 -12 0 0
v:lr=the to	0 0 -20 -3 20 0 1
v:lr=the to & d:ahead	0 0 -20 0 17 0 2
v:lr=the was	0 0 11 0 -14 4 0
v:lr=the was & d:ahead	0 0 11 0 -15 5 0
v:lr=there .	0 0 -1 -2 -4 0 10
v:lr=there . & d:ahead	0 0 -1 -1 -5 0 10
v:lr=through .	0 0 20 -1 -14 -3 0
v:lr=through . & d:ahead	0 0 21 0 -16 -3 0
v:lr=through <end>	0 0 7 0 -10 2 0
v:lr=through <end> & d:ahead	0 0 8 0 -12 2 0
v:lr=thursday .	0 0 -9 0 12 0 0
v:lr=thursday . & d:today	0 0 -9 0 12 0 0
v:lr=time ,	0 0 -7 18 -11 0 0
v:lr=to ,	10 -1 0 -21 -2 8 -6
v:lr=to , & d:ahead	0 0 1 -4 -7 10 -5
v:lr=to , & d:gone	11 0 -2 -14 6 -1 0
v:lr=to .	3 0 19 -20 -24 9 -10
v:lr=to . & d:ahead	0 0 17 -9 -28 12 -10
v:lr=to . & d:gone	4 0 -9 -10 14 -4 0
v:lr=to . & d:today	0 0 10 0 -7 0 0
v:lr=to :	0 0 -3 0 13 -8 0
v:lr=to : & d:ahead	0 0 -2 0 11 -8 0
v:lr=to ;	0 0 7 0 -12 1 0
v:lr=to ; & d:ahead	0 0 7 0 -16 1 0
v:lr=to <end>	9 -6 6 6 -6 -1 -13
v:lr=to <end> & d:ahead	0 0 0 -6 6 0 -12
v:lr=to <end> & d:gone	1 -4 20 3 -13 -4 0
v:lr=to and & d:gone	-8 0 0 0 10 0 0
v:lr=to of	0 0 -10 8 1 1 0
v:lr=to of & d:ahead	0 0 -8 11 -1 1 0
v:lr=until )	0 0 21 0 -18 -2 0
v:lr=until ) & d:ahead	0 0 21 0 -19 -2 0
v:lr=until ,	1 -3 7 -28 -3 12 -15
v:lr=until , & d:ahead	0 0 6 -11 -8 13 -14
v:lr=until , & d:gone	3 -1 -6 -6 10 0 0
v:lr=until , & d:today	0 0 10 -13 0 0 0
v:lr=until .	-26 -3 14 6 -13 8 -11
v:lr=until . & d:ahead	0 0 18 -18 -19 9 -10
v:lr=until . & d:gone	-21 -1 3 15 -4 -2 0
v:lr=until . & d:today	0 0 -15 0 18 0 0
v:lr=until ;	0 0 2 0 -20 19 0
v:lr=until ; & d:ahead	0 0 2 0 -19 19 0
v:lr=until <end>	-8 -2 -4 -16 15 0 -13
v:lr=until <end> & d:ahead	0 0 0 -8 5 0 -12
v:lr=until <end> & d:gone	-5 0 -7 -11 23 0 0
v:lr=until <level>	0 0 -10 -2 4 0 9
v:lr=until <level> & d:ahead	0 0 -10 0 0 0 10
v:lr=until <name>	-3 0 13 -6 -3 0 0
v:lr=until <name> & d:ahead	0 0 13 0 -12 0 0
v:lr=until and & d:ahead	0 0 12 0 -9 0 0
v:lr=until if	0 0 11 -2 -6 0 0
v:lr=until if & d:ahead	0 0 11 0 -9 0 0
v:lr=until it	9 0 -8 -7 6 -6 0
v:lr=until it & d:ahead	0 0 -6 0 14 -5 0
v:lr=until it & d:gone	10 0 0 -4 -6 0 0
v:lr=until its	0 0 0 0 -12 12 0
v:lr=until its & d:ahead	0 0 0 0 -12 12 0
v:lr=until next	0 0 9 9 -7 -16 0
v:lr=until next & d:ahead	0 0 16 -2 -3 -16 0
v:lr=until next & d:gone	0 0 0 -5 9 0 0
v:lr=until night	0 0 13 0 -10 0 0
v:lr=until night & d:ahead	0 0 13 0 -11 0 0
v:lr=until of	0 0 6 14 -19 3 -4
v:lr=until of & d:ahead	0 0 7 6 -14 3 -4
v:lr=until there	6 0 -14 14 -3 0 0
v:lr=until there & d:ahead	0 0 -14 0 15 0 0
v:lr=until there & d:gone	6 0 0 15 -20 0 0
v:lr=until they	14 0 -11 -15 -8 0 17
v:lr=until they & d:ahead	0 0 -11 -6 0 0 17
v:lr=until they & d:gone	15 0 0 -8 -8 0 0
v:lr=until to	0 0 -6 -8 15 0 -7
v:lr=until to & d:ahead	0 0 -5 -4 12 0 -6
v:lr=until under & d:ahead	0 0 10 0 -5 -5 0
v:lr=until under & d:gone	0 0 0 -6 10 0 0
v:lr=updated <end>	0 0 -9 0 11 0 0
v:lr=updated <end> & d:today	0 0 -9 0 11 0 0
v:lr=video .	0 0 12 -2 -9 0 0
v:lr=wednesday (	0 0 -8 0 11 0 0
v:lr=wednesday ( & d:today	0 0 -8 0 11 0 0
v:lr=wednesday .	0 0 -8 0 11 0 0
v:lr=wednesday . & d:today	0 0 -8 0 11 0 0
v:lr=wednesday <end>	0 0 15 3 -16 0 0
v:lr=wednesday <end> & d:today	0 0 15 -11 -6 0 0
v:lr=· <end>	0 0 -9 -8 18 0 0
v:lr=· <end> & d:today	0 0 -9 -7 17 0 0
v:lr=— ,	0 0 -4 -3 11 0 0
v:lr=— <end>	-1 0 0 -5 9 -4 0
v:lr=— <end> & d:ahead	0 0 12 0 -8 -4 0
v:lr=— <end> & d:today	-1 0 -9 -5 17 0 0
v:lr=— the	0 0 19 -1 -16 0 0
v:o:subject=controls	0 0 -11 -23 31 1 -7
v:o:subject=controls be	0 0 3 -10 5 0 0
v:o:subject=controls be gone	0 0 0 -10 10 0 0
v:o:subject=controls carried	0 -2 6 1 6 -18 -4
v:o:subject=controls carried be	0 0 14 0 -12 0 0
v:o:subject=controls carried be ahead	0 0 14 0 -13 0 0
v:o:subject=controls carried be since	0 0 9 0 -9 0 0
v:o:subject=controls carried begin	0 0 10 0 0 -9 0
v:o:subject=controls carried begin ahead	0 0 10 0 0 -9 0
v:o:subject=controls carried on ahead	0 0 -8 0 12 0 0
v:o:subject=controls carried since ahead	0 0 9 0 -9 0 0
v:o:subject=controls carried suspend	0 0 -2 12 -3 -5 0
v:o:subject=controls carried suspend ahead	0 0 -2 0 8 -5 0
v:o:subject=controls carried suspend gone	0 0 0 13 -12 0 0
v:o:subject=controls carried suspend until	0 0 1 14 -11 -3 0
v:o:subject=controls carried until ahead	0 0 13 0 -1 -13 0
v:o:subject=controls carried until gone	0 0 0 14 -14 0 0
v:o:subject=controls end	0 0 -11 12 0 0 0
v:o:subject=controls end ahead	0 0 -11 0 11 0 0
v:o:subject=controls end gone	0 0 0 12 -12 0 0
v:o:subject=controls end on	0 0 -10 12 -1 0 0
v:o:subject=controls far	0 0 -4 2 -4 10 0
v:o:subject=controls far  ahead	0 0 -14 0 0 15 0
v:o:subject=controls far carried	-8 -2 5 0 8 -19 -7
v:o:subject=controls far carried be	0 0 19 0 -18 0 0
v:o:subject=controls far carried be ahead	0 0 19 -2 -15 0 0
v:o:subject=controls far carried begin	0 0 -12 1 10 -2 0
v:o:subject=controls far carried begin ahead	0 0 -12 -4 21 -2 0
v:o:subject=controls far carried begin gone	0 0 0 13 -12 0 0
v:o:subject=controls far carried begin on	0 0 -8 0 13 -2 0
v:o:subject=controls far carried end	-2 0 -8 -3 18 0 0
v:o:subject=controls far carried end on	0 0 -11 0 13 0 0
v:o:subject=controls far carried from ahead	0 0 1 11 -10 0 -2
v:o:subject=controls far carried in gone	0 0 0 -14 15 0 0
v:o:subject=controls far carried of ahead	0 0 9 0 -8 0 0
v:o:subject=controls far carried on ahead	0 0 11 -15 4 -6 -7
v:o:subject=controls far carried on gone	0 0 0 -10 14 0 0
v:o:subject=controls far carried other	0 0 19 0 -19 0 0
v:o:subject=controls far carried other ahead	0 0 19 0 -18 0 0
v:o:subject=controls far carried tell	0 0 8 13 -20 0 0
v:o:subject=controls far carried tell ahead	0 0 14 0 -14 0 0
v:o:subject=controls far carried tell on	0 0 14 0 -13 0 0
v:o:subject=controls far carried tell today	0 0 -7 14 -9 0 0
v:o:subject=controls far carried until ahead	0 0 -6 -6 15 -1 0
v:o:subject=controls far carried until gone	0 0 0 11 -11 0 0
v:o:subject=controls far no verb	0 0 -4 2 -4 10 0
v:o:subject=controls far no verb 	0 0 -15 8 -7 15 0
v:o:subject=controls far no verb ahead	0 0 -3 0 -5 11 0
v:o:subject=controls far no verb on	0 0 -8 0 -5 13 0
v:o:subject=controls far on ahead	0 0 -7 0 -6 13 0
v:o:subject=controls from ahead	0 0 -3 -18 21 0 0
v:o:subject=controls no verb	0 0 -1 -10 9 3 -8
v:o:subject=controls no verb the	0 0 -13 0 17 -2 0
v:o:subject=controls no verb until	0 0 -19 0 11 7 0
v:o:subject=controls on ahead	0 0 -18 0 23 0 0
v:o:subject=controls on gone	0 0 0 20 -19 0 0
v:o:subject=controls suspend	0 0 -15 -16 32 0 -5
v:o:subject=controls suspend ahead	0 0 -15 -14 31 0 -5
v:o:subject=controls suspend until	0 0 -11 0 12 0 0
v:o:subject=controls the ahead	0 0 -13 0 17 -3 0
v:o:subject=controls until ahead	0 0 -17 0 12 6 0
v:o:subject=deal  today	12 0 0 0 -9 0 0
v:o:subject=deal begin	0 0 -5 -4 20 0 -5
v:o:subject=deal begin ahead	0 0 -4 0 13 0 -5
v:o:subject=deal carried	2 -5 -15 0 1 18 0
v:o:subject=deal carried be	0 0 -18 8 0 6 0
v:o:subject=deal carried be ahead	0 0 -18 0 9 6 0
v:o:subject=deal carried be the	0 0 -6 0 11 -4 0
v:o:subject=deal carried be today	0 0 0 13 -12 0 0
v:o:subject=deal carried be until	0 0 -12 0 -1 12 0
v:o:subject=deal carried begin	0 0 -17 0 6 0 6
v:o:subject=deal carried begin today	0 0 -8 -6 15 0 0
v:o:subject=deal carried end	7 0 0 -5 -9 9 0
v:o:subject=deal carried end ahead	0 0 0 0 -7 10 0
v:o:subject=deal carried end gone	-6 0 0 -5 13 0 0
v:o:subject=deal carried end on	-1 0 -11 -5 16 3 0
v:o:subject=deal carried from ahead	0 0 0 -3 9 0 -4
v:o:subject=deal carried in gone	0 0 0 -14 16 0 0
v:o:subject=deal carried on ahead	0 0 -11 0 3 3 4
v:o:subject=deal carried on gone	-5 0 0 20 -14 0 0
v:o:subject=deal carried sign	0 0 0 -5 10 0 0
v:o:subject=deal carried tell	0 0 14 0 -12 0 0
v:o:subject=deal carried tell ahead	0 0 15 0 -14 0 0
v:o:subject=deal carried tell on	0 0 14 0 -13 0 0
v:o:subject=deal carried until ahead	0 0 0 0 -11 12 0
v:o:subject=deal end	0 0 16 -6 -10 0 0
v:o:subject=deal end today	0 0 14 -5 -8 0 0
v:o:subject=deal extend	0 0 12 0 0 -13 0
v:o:subject=deal extend ahead	0 0 12 0 0 -13 0
v:o:subject=deal far  ahead	0 0 -11 0 17 0 0
v:o:subject=deal far  today	0 0 -2 -4 10 0 0
v:o:subject=deal far carried	-14 1 16 -2 -6 0 -5
v:o:subject=deal far carried  ahead	0 0 13 0 -10 -2 0
v:o:subject=deal far carried be	0 0 12 -10 -2 -12 7
v:o:subject=deal far carried be 	0 0 14 0 -11 -2 0
v:o:subject=deal far carried be ahead	0 0 14 -5 -9 -12 7
v:o:subject=deal far carried be from	0 0 0 -1 -5 0 8
v:o:subject=deal far carried be the	0 0 -13 0 15 0 0
v:o:subject=deal far carried be until	0 0 9 0 -8 0 0
v:o:subject=deal far carried before ahead	0 0 0 0 -10 0 9
v:o:subject=deal far carried begin on	0 0 -9 -7 20 0 -5
v:o:subject=deal far carried from ahead	0 0 -4 -11 0 0 8
v:o:subject=deal far carried have	0 0 18 0 -15 0 0
v:o:subject=deal far carried have ahead	0 0 19 0 -18 0 0
v:o:subject=deal far carried leave	0 0 15 -1 -13 0 0
v:o:subject=deal far carried lower ahead	0 0 0 0 10 0 -6
v:o:subject=deal far carried make	0 0 -4 -2 11 0 0
v:o:subject=deal far carried of gone	0 0 0 14 -13 0 0
v:o:subject=deal far carried on ahead	0 0 9 8 -1 -9 -22
v:o:subject=deal far carried on gone	-5 0 0 -7 15 0 0
v:o:subject=deal far carried on today	0 0 -2 -13 18 0 0
v:o:subject=deal far carried pay ahead	0 0 -1 -4 16 0 -9
v:o:subject=deal far carried pay gone	0 0 0 11 -11 0 0
v:o:subject=deal far carried pay of	0 0 0 11 -11 0 0
v:o:subject=deal far carried put	0 0 -9 0 13 0 0
v:o:subject=deal far carried put ahead	0 0 -9 0 12 0 0
v:o:subject=deal far carried receive	0 0 10 0 -9 0 0
v:o:subject=deal far carried receive ahead	0 0 10 0 -10 0 0
v:o:subject=deal far carried run	0 0 -10 0 12 0 0
v:o:subject=deal far carried run ahead	0 0 -10 0 11 0 0
v:o:subject=deal far carried since ahead	0 0 13 0 -13 0 0
v:o:subject=deal far carried suspend	0 0 12 4 -15 0 0
v:o:subject=deal far carried suspend ahead	0 0 12 0 -11 0 0
v:o:subject=deal far carried suspend until	0 0 13 0 -12 0 0
v:o:subject=deal far carried the ahead	0 0 -24 0 24 4 -4
v:o:subject=deal far carried to ahead	0 0 -12 0 5 8 0
v:o:subject=deal far carried until ahead	0 0 12 0 -14 4 0
v:o:subject=deal far carried write	0 0 13 0 -12 0 0
v:o:subject=deal far carried write ahead	0 0 13 0 -13 0 0
v:o:subject=deal far carried write on	0 0 13 0 -12 0 0
v:o:subject=deal far from ahead	0 0 2 8 -12 0 0
v:o:subject=deal far no verb 	0 0 -16 -7 31 -1 0
v:o:subject=deal far no verb ahead	0 0 12 0 -12 -1 3
v:o:subject=deal far no verb gone	0 0 0 -16 23 0 0
v:o:subject=deal far no verb on	0 0 12 -3 -8 0 0
v:o:subject=deal far no verb the	0 0 -10 0 5 2 0
v:o:subject=deal far no verb today	0 0 -17 -2 16 0 0
v:o:subject=deal far no verb until	0 0 11 -2 -8 0 0
v:o:subject=deal far on ahead	0 0 13 -1 -9 0 0
v:o:subject=deal far the ahead	0 0 -10 0 4 3 0
v:o:subject=deal far until ahead	0 0 11 0 -10 0 0
v:o:subject=deal from ahead	0 0 9 -4 -19 0 15
v:o:subject=deal from gone	0 0 0 10 -7 0 0
v:o:subject=deal in gone	0 0 0 -9 11 0 0
v:o:subject=deal no verb	8 0 2 -1 -3 -10 7
v:o:subject=deal no verb 	12 0 0 0 -9 0 0
v:o:subject=deal no verb ahead	0 0 0 -2 1 -9 8
v:o:subject=deal no verb by	0 0 4 0 -15 8 2
v:o:subject=deal no verb deal	0 0 -10 0 14 0 0
v:o:subject=deal no verb from	0 0 -4 -10 -8 0 18
v:o:subject=deal no verb gone	-2 0 0 9 -4 0 0
v:o:subject=deal no verb of	0 0 0 -5 13 0 -1
v:o:subject=deal no verb on	0 0 -5 13 -1 0 -5
v:o:subject=deal no verb the	0 0 -4 0 10 -2 0
v:o:subject=deal no verb today	11 0 -2 -14 3 0 0
v:o:subject=deal no verb until	0 0 14 0 -5 -8 0
v:o:subject=deal on ahead	0 0 6 2 0 -5 -13
v:o:subject=deal on today	0 0 0 -11 14 0 0
v:o:subject=deal reach	0 0 7 2 -19 10 0
v:o:subject=deal reach ahead	0 0 7 0 -17 10 0
v:o:subject=deal reach by	0 0 10 0 0 -9 0
v:o:subject=deal reach on	0 0 13 -3 -9 0 0
v:o:subject=deal sign	0 0 -3 -3 10 0 0
v:o:subject=deal sit	0 0 0 16 -10 0 0
v:o:subject=deal sit gone	0 0 0 17 -13 0 0
v:o:subject=deal until ahead	0 0 16 0 -18 2 0
v:o:subject=duties	-1 -8 1 7 3 -7 -6
v:o:subject=duties  today	0 0 -22 -12 31 0 0
v:o:subject=duties ( ahead	0 0 -18 0 3 15 0
v:o:subject=duties ( today	0 0 16 -4 -10 0 0
v:o:subject=duties 12:01 today	0 0 -3 -16 19 0 0
v:o:subject=duties after ahead	0 0 0 5 3 -11 0
v:o:subject=duties after gone	13 0 0 -1 -10 0 0
v:o:subject=duties agree	0 0 7 17 -22 0 0
v:o:subject=duties agree gone	0 0 0 17 -17 0 0
v:o:subject=duties agree in	0 0 0 10 -10 0 0
v:o:subject=duties agree on	0 0 0 7 -9 0 0
v:o:subject=duties announce	0 0 -13 7 6 0 -1
v:o:subject=duties announce ahead	0 0 -13 0 18 0 -1
v:o:subject=duties announce for	0 0 -7 0 9 0 0
v:o:subject=duties back ahead	0 0 10 0 -9 0 0
v:o:subject=duties be	0 0 15 -13 0 -16 0
v:o:subject=duties be 	9 0 -5 0 0 0 0
v:o:subject=duties be ahead	0 0 8 -15 3 -16 0
v:o:subject=duties be from	0 0 10 0 -1 0 -4
v:o:subject=duties be of	0 0 0 -8 10 0 0
v:o:subject=duties be on	0 0 13 0 -17 0 11
v:o:subject=duties be today	0 0 13 0 -11 0 0
v:o:subject=duties before ahead	0 0 14 -12 -20 0 16
v:o:subject=duties begin	0 0 7 -16 11 -8 -2
v:o:subject=duties begin 	0 0 -1 -9 12 0 0
v:o:subject=duties begin from	0 0 0 -7 17 0 -13
v:o:subject=duties begin in	0 0 0 -11 12 0 0
v:o:subject=duties begin of	0 0 -1 -9 -1 0 13
v:o:subject=duties begin on	4 0 23 0 -20 -4 1
v:o:subject=duties begin today	-2 0 0 -32 32 0 0
v:o:subject=duties begin until	0 0 -12 0 6 4 0
v:o:subject=duties by gone	0 0 0 12 -11 0 0
v:o:subject=duties carried	8 11 1 1 0 -21 1
v:o:subject=duties carried  today	0 0 8 -12 0 0 0
v:o:subject=duties carried agree	0 -1 0 -7 10 0 0
v:o:subject=duties carried agree gone	0 -1 0 -7 10 0 0
v:o:subject=duties carried agree on	0 0 0 -13 15 0 0
v:o:subject=duties carried announce	0 0 5 -11 3 0 0
v:o:subject=duties carried announce on	0 0 10 0 -7 0 0
v:o:subject=duties carried be	-1 -6 -3 -7 1 -11 20
v:o:subject=duties carried be ahead	0 0 -12 -10 5 -10 21
v:o:subject=duties carried be before	0 0 5 11 -14 0 0
v:o:subject=duties carried be by	0 0 12 0 -10 0 0
v:o:subject=duties carried be from	0 0 6 -19 8 -1 1
v:o:subject=duties carried be gone	0 -4 -3 17 -11 0 0
v:o:subject=duties carried be in	0 0 0 -11 13 0 0
v:o:subject=duties carried be is	-3 0 17 -7 -7 -1 0
v:o:subject=duties carried be of	7 0 -7 19 -22 0 1
v:o:subject=duties carried be on	-2 0 -32 -1 9 12 8
v:o:subject=duties carried be since	-3 0 6 -10 10 0 0
v:o:subject=duties carried be the	-2 0 -9 -3 13 -2 4
v:o:subject=duties carried be today	0 0 19 -37 9 0 0
v:o:subject=duties carried be until	4 0 -17 6 1 -15 16
v:o:subject=duties carried bear	0 0 0 10 -8 0 0
v:o:subject=duties carried begin	-7 -8 -2 8 6 -9 -5
v:o:subject=duties carried begin ahead	0 0 0 14 -1 -9 -4
v:o:subject=duties carried begin from	0 0 0 -5 18 0 -16
v:o:subject=duties carried begin in	0 0 0 -9 13 0 0
v:o:subject=duties carried begin since	0 0 0 13 -10 0 0
v:o:subject=duties carried begin the	0 0 0 11 -8 -7 4
v:o:subject=duties carried begin today	0 0 -2 -9 14 0 0
v:o:subject=duties carried bring	0 0 10 1 -12 0 0
v:o:subject=duties carried bring ahead	0 0 10 0 -10 0 0
v:o:subject=duties carried carry	0 0 -11 -5 3 12 0
v:o:subject=duties carried charge from	0 0 0 -1 12 0 -5
v:o:subject=duties carried collect gone	0 0 0 10 -9 0 0
v:o:subject=duties carried conclude	0 7 0 3 -10 0 0
v:o:subject=duties carried conclude gone	0 7 0 3 -11 0 0
v:o:subject=duties carried conclude in	0 10 0 0 -10 0 0
v:o:subject=duties carried cut	0 0 0 0 -15 0 15
v:o:subject=duties carried cut ahead	0 0 0 -4 -10 0 15
v:o:subject=duties carried end	5 8 3 0 -4 -10 -9
v:o:subject=duties carried end ahead	0 0 8 0 -1 -10 -9
v:o:subject=duties carried end ended	0 0 -15 0 18 0 0
v:o:subject=duties carried end from	0 0 0 9 -6 0 -1
v:o:subject=duties carried end gone	6 8 0 2 -12 0 0
v:o:subject=duties carried end of	0 11 0 -8 -3 0 0
v:o:subject=duties carried end the	3 0 14 0 -13 -4 0
v:o:subject=duties carried end today	0 0 -9 0 11 0 0
v:o:subject=duties carried ended ahead	0 0 -13 0 14 0 0
v:o:subject=duties carried from gone	0 0 0 -10 15 0 0
v:o:subject=duties carried have	0 0 1 -15 7 0 0
v:o:subject=duties carried have gone	0 0 0 -9 11 0 0
v:o:subject=duties carried have since	0 0 0 -6 10 0 0
v:o:subject=duties carried have today	0 0 -8 -2 13 0 0
v:o:subject=duties carried in ahead	0 0 0 -6 10 0 0
v:o:subject=duties carried is gone	-3 0 0 -7 11 0 0
v:o:subject=duties carried last gone	0 0 0 10 -9 0 0
v:o:subject=duties carried leave	0 0 5 9 -13 0 0
v:o:subject=duties carried look	0 0 9 0 -18 12 0
v:o:subject=duties carried lower	0 0 0 -1 15 0 -8
v:o:subject=duties carried lower ahead	0 0 0 0 13 0 -8
v:o:subject=duties carried make gone	-2 3 0 11 -12 0 0
v:o:subject=duties carried make in	0 4 0 13 -17 0 0
v:o:subject=duties carried move	0 0 9 0 -4 -1 0
v:o:subject=duties carried move ahead	0 0 9 0 -4 -1 0
v:o:subject=duties carried move to	0 0 11 0 -7 -1 0
v:o:subject=duties carried of ahead	0 0 -10 10 -4 0 0
v:o:subject=duties carried of gone	6 8 0 4 -15 0 0
v:o:subject=duties carried on ahead	0 0 -8 11 -1 10 0
v:o:subject=duties carried on gone	2 -10 -1 12 -8 0 0
v:o:subject=duties carried on today	0 0 -2 -19 24 0 0
v:o:subject=duties carried other	11 8 0 -15 -7 0 2
v:o:subject=duties carried other gone	11 8 0 -11 -9 0 0
v:o:subject=duties carried other on	15 0 -10 0 -5 0 0
v:o:subject=duties carried other since	0 11 0 -2 -8 0 0
v:o:subject=duties carried pay	8 0 -11 1 4 -12 0
v:o:subject=duties carried pay ahead	0 0 -9 6 6 -11 0
v:o:subject=duties carried pay gone	9 0 0 0 -6 0 0
v:o:subject=duties carried pay on	0 0 -12 8 4 0 -2
v:o:subject=duties carried pay since	0 0 -6 -11 19 0 0
v:o:subject=duties carried pay the	0 0 -4 11 -2 -5 0
v:o:subject=duties carried pay today	0 0 -2 -6 10 0 0
v:o:subject=duties carried pay until	12 0 0 -5 -8 0 0
v:o:subject=duties carried prolong	0 0 11 9 -14 -7 0
v:o:subject=duties carried prolong ahead	0 0 11 0 -5 -7 0
v:o:subject=duties carried put	0 0 3 -12 11 0 0
v:o:subject=duties carried put gone	0 0 0 -11 13 0 0
v:o:subject=duties carried reach	0 0 -5 -1 12 -1 0
v:o:subject=duties carried run out	4 0 -9 0 2 0 0
v:o:subject=duties carried say	0 0 1 -15 19 0 -2
v:o:subject=duties carried sign	-3 0 -3 15 -8 0 0
v:o:subject=duties carried sign gone	-2 0 0 16 -13 0 0
v:o:subject=duties carried sign on	-1 0 0 13 -10 0 0
v:o:subject=duties carried since gone	0 15 0 -18 7 0 0
v:o:subject=duties carried since today	0 0 -1 -11 13 0 0
v:o:subject=duties carried stand ahead	0 0 -9 0 10 0 0
v:o:subject=duties carried suspend	0 4 14 13 -30 2 0
v:o:subject=duties carried suspend ahead	0 0 16 -12 -15 2 0
v:o:subject=duties carried suspend from	0 0 0 26 -30 0 5
v:o:subject=duties carried suspend in	0 0 0 12 -11 0 0
v:o:subject=duties carried suspend the	0 0 0 -7 9 0 0
v:o:subject=duties carried suspend today	0 0 0 21 -20 0 0
v:o:subject=duties carried suspend until	0 0 14 -7 -16 4 0
v:o:subject=duties carried tell	0 0 -10 -4 9 3 0
v:o:subject=duties carried the ahead	0 0 10 -5 -3 -13 7
v:o:subject=duties carried the gone	-1 0 0 14 -11 0 0
v:o:subject=duties carried till ahead	0 0 14 0 -11 0 0
v:o:subject=duties carried to ahead	0 0 17 0 -17 0 0
v:o:subject=duties carried until ahead	0 0 -3 -15 7 -6 14
v:o:subject=duties carried until gone	12 0 -2 3 -11 0 0
v:o:subject=duties carried want	0 0 19 0 -18 0 0
v:o:subject=duties carried want ahead	0 0 19 0 -18 0 0
v:o:subject=duties cent ahead	0 0 13 0 -11 0 0
v:o:subject=duties charge	0 0 9 -1 -3 0 -1
v:o:subject=duties charge ahead	0 0 9 0 -4 0 -1
v:o:subject=duties collect today	0 0 0 -9 12 0 0
v:o:subject=duties day, ahead	0 0 14 0 -10 0 0
v:o:subject=duties effective ahead	0 0 -7 11 -2 0 0
v:o:subject=duties end	-3 0 -13 0 15 -9 3
v:o:subject=duties end ahead	0 0 -16 8 9 -9 3
v:o:subject=duties end gone	-2 0 0 -9 15 0 0
v:o:subject=duties end on	-2 0 -11 -14 24 -8 -1
v:o:subject=duties fall	0 0 -18 16 1 0 -6
v:o:subject=duties fall ahead	0 0 -17 13 4 0 -6
v:o:subject=duties fall from	0 0 0 -5 9 0 -1
v:o:subject=duties fall on	0 0 -17 23 -6 0 -4
v:o:subject=duties far	-15 -13 11 0 -2 1 -7
v:o:subject=duties far  ahead	0 0 12 -2 -6 -11 2
v:o:subject=duties far  today	-5 0 -2 -3 9 0 0
v:o:subject=duties far carried	-11 -6 0 -11 12 -4 2
v:o:subject=duties far carried  ahead	0 0 -13 -4 18 0 0
v:o:subject=duties far carried  gone	0 0 0 14 -13 0 0
v:o:subject=duties far carried  today	0 0 14 15 -25 0 0
v:o:subject=duties far carried after ahead	0 0 0 14 -7 -4 0
v:o:subject=duties far carried agree	0 -1 -4 0 0 -3 9
v:o:subject=duties far carried agree ahead	0 0 -3 0 0 -3 10
v:o:subject=duties far carried announce	0 0 3 0 -7 11 -3
v:o:subject=duties far carried announce ahead	0 0 4 0 -9 11 -3
v:o:subject=duties far carried announce announced	0 0 0 12 -11 0 0
v:o:subject=duties far carried announce for	0 0 9 0 -6 0 0
v:o:subject=duties far carried announce from	0 0 0 0 -11 12 0
v:o:subject=duties far carried announce gone	0 0 0 -12 14 0 0
v:o:subject=duties far carried announce on	0 0 -2 -12 16 0 0
v:o:subject=duties far carried announce today	0 0 0 11 -11 0 0
v:o:subject=duties far carried announced today	0 0 0 13 -13 0 0
v:o:subject=duties far carried approve	0 0 0 0 -5 0 9
v:o:subject=duties far carried approve ahead	0 0 0 0 -6 0 9
v:o:subject=duties far carried be	12 2 20 -24 -1 -7 -28
v:o:subject=duties far carried be 	0 0 29 -2 -26 0 0
v:o:subject=duties far carried be ahead	0 0 9 -12 9 -6 -27
v:o:subject=duties far carried be before	0 0 0 -9 13 0 0
v:o:subject=duties far carried be by	0 0 -1 0 14 -11 0
v:o:subject=duties far carried be from	0 5 10 -7 3 -2 -19
v:o:subject=duties far carried be gone	14 3 0 -15 0 0 0
v:o:subject=duties far carried be is	0 0 -8 0 15 -8 0
v:o:subject=duties far carried be on	10 0 0 6 -8 -5 0
v:o:subject=duties far carried be since	0 0 0 -11 13 0 0
v:o:subject=duties far carried be the	0 0 -12 -3 0 16 0
v:o:subject=duties far carried be to	0 0 -5 0 11 -2 0
v:o:subject=duties far carried be today	0 0 20 -3 -15 0 0
v:o:subject=duties far carried be until	2 0 16 -3 -10 -10 0
v:o:subject=duties far carried before ahead	0 0 -10 8 8 0 -12
v:o:subject=duties far carried begin	8 2 -18 -4 1 3 7
v:o:subject=duties far carried begin ahead	0 0 -8 -13 3 4 9
v:o:subject=duties far carried begin before	0 0 -7 -18 27 0 0
v:o:subject=duties far carried begin by	0 0 0 -1 11 0 -4
v:o:subject=duties far carried begin from	0 0 -8 -8 1 -1 16
v:o:subject=duties far carried begin gone	11 3 1 6 -13 0 0
v:o:subject=duties far carried begin in	0 0 0 -13 14 0 0
v:o:subject=duties far carried begin on	12 4 -4 10 -15 0 1
v:o:subject=duties far carried begin since	0 0 0 -12 13 0 0
v:o:subject=duties far carried begin today	0 0 -13 0 9 0 0
v:o:subject=duties far carried begin until	0 0 6 0 -19 9 0
v:o:subject=duties far carried bring	0 0 -4 -2 10 0 0
v:o:subject=duties far carried by ahead	0 0 -17 -5 17 2 0
v:o:subject=duties far carried charge	-4 0 -1 -2 13 -2 -12
v:o:subject=duties far carried charge ahead	0 0 -2 16 -2 -2 -12
v:o:subject=duties far carried charge on	-2 0 -8 0 16 0 0
v:o:subject=duties far carried charge since	0 0 0 -14 16 0 0
v:o:subject=duties far carried charge today	0 0 0 -22 16 0 0
v:o:subject=duties far carried charge until	0 0 0 -9 8 0 0
v:o:subject=duties far carried collect	0 0 -10 2 8 0 0
v:o:subject=duties far carried collect ahead	0 0 -6 0 10 0 0
v:o:subject=duties far carried conclude	0 8 5 -11 0 -1 0
v:o:subject=duties far carried conclude gone	0 8 0 -10 2 0 0
v:o:subject=duties far carried confirm	0 0 18 -5 -11 0 0
v:o:subject=duties far carried confirm on	0 0 11 -4 -6 0 0
v:o:subject=duties far carried confirm today	0 0 13 0 -12 0 0
v:o:subject=duties far carried continue	0 0 10 0 0 -10 0
v:o:subject=duties far carried continue ahead	0 0 10 0 0 -10 0
v:o:subject=duties far carried declare ahead	0 0 -6 -1 15 0 -5
v:o:subject=duties far carried end	-7 -7 8 4 -8 7 -10
v:o:subject=duties far carried end ahead	0 0 4 0 -7 7 -9
v:o:subject=duties far carried end by	0 0 -11 0 11 0 0
v:o:subject=duties far carried end gone	-5 -7 10 11 -6 0 0
v:o:subject=duties far carried end on	2 -3 17 -20 -10 1 -5
v:o:subject=duties far carried extend	0 0 -1 16 -5 -5 0
v:o:subject=duties far carried extend gone	0 0 0 16 -15 0 0
v:o:subject=duties far carried extend on	0 0 -16 16 0 0 0
v:o:subject=duties far carried fall	0 0 -14 3 5 0 4
v:o:subject=duties far carried fall ahead	0 0 -14 -5 13 0 4
v:o:subject=duties far carried fall on	0 0 -14 6 2 0 4
v:o:subject=duties far carried for ahead	0 0 9 0 -6 0 -1
v:o:subject=duties far carried from gone	0 9 0 -23 12 0 0
v:o:subject=duties far carried from today	0 0 -7 8 -2 0 0
v:o:subject=duties far carried have	-2 0 -18 6 16 -3 0
v:o:subject=duties far carried have ahead	0 0 -13 -4 20 -3 0
v:o:subject=duties far carried have gone	-1 0 0 9 -5 0 0
v:o:subject=duties far carried have today	0 0 -6 -1 9 0 0
v:o:subject=duties far carried have until	0 0 -20 13 8 -1 0
v:o:subject=duties far carried impose	0 0 0 -3 10 0 -3
v:o:subject=duties far carried is ahead	0 0 -6 0 12 -8 0
v:o:subject=duties far carried it today	0 0 0 11 -8 0 0
v:o:subject=duties far carried leave ahead	0 0 0 3 -12 0 7
v:o:subject=duties far carried leave before	0 0 0 1 -10 0 8
v:o:subject=duties far carried lower gone	0 0 0 12 -12 0 0
v:o:subject=duties far carried lower on	0 0 0 11 -4 0 -5
v:o:subject=duties far carried make	0 0 0 -12 17 0 0
v:o:subject=duties far carried make today	0 0 0 -10 11 0 0
v:o:subject=duties far carried meet	0 0 21 10 -24 0 0
v:o:subject=duties far carried meet ahead	0 0 21 9 -25 0 0
v:o:subject=duties far carried meet on	0 0 21 2 -22 0 0
v:o:subject=duties far carried move	0 0 4 -1 -11 11 0
v:o:subject=duties far carried move ahead	0 0 5 0 -13 11 0
v:o:subject=duties far carried negotiate	0 0 0 12 -11 0 0
v:o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
v:o:subject=duties far carried of ahead	0 0 -9 -5 -4 -7 20
v:o:subject=duties far carried of gone	0 0 0 16 -12 0 0
v:o:subject=duties far carried of today	0 0 7 5 -12 0 0
v:o:subject=duties far carried on ahead	0 0 -2 -14 9 -10 4
v:o:subject=duties far carried on gone	9 3 9 5 -14 0 -1
v:o:subject=duties far carried on today	0 0 0 -31 31 0 0
v:o:subject=duties far carried other	0 0 -8 4 15 -9 -11
v:o:subject=duties far carried other ahead	0 0 -4 -1 19 -9 -11
v:o:subject=duties far carried pay	-11 0 -12 0 12 -8 4
v:o:subject=duties far carried pay ahead	0 0 -15 -19 21 -7 4
v:o:subject=duties far carried pay before	0 0 0 10 -10 0 0
v:o:subject=duties far carried pay from	0 0 -12 6 3 0 -2
v:o:subject=duties far carried pay gone	-10 0 0 -5 13 0 0
v:o:subject=duties far carried pay of	0 0 8 -5 -14 0 11
v:o:subject=duties far carried pay today	0 0 0 16 -17 0 0
v:o:subject=duties far carried pay until	-5 0 -5 -3 16 0 0
v:o:subject=duties far carried reach	0 0 -7 -8 9 5 0
v:o:subject=duties far carried reach gone	0 0 0 -7 10 0 0
v:o:subject=duties far carried reduce	0 0 -1 -8 13 0 0
v:o:subject=duties far carried reduce ahead	0 0 -1 -8 13 0 0
v:o:subject=duties far carried rule	0 0 0 11 -13 0 0
v:o:subject=duties far carried run	6 0 10 6 -16 -7 1
v:o:subject=duties far carried run ahead	0 0 10 -2 -5 -7 1
v:o:subject=duties far carried run gone	6 0 0 9 -13 0 0
v:o:subject=duties far carried run until	0 0 -8 0 11 0 0
v:o:subject=duties far carried said today	0 0 12 0 -10 0 0
v:o:subject=duties far carried say	-2 0 1 -21 3 4 6
v:o:subject=duties far carried say on	0 0 -4 -20 30 -2 0
v:o:subject=duties far carried say said	0 0 12 0 -9 0 0
v:o:subject=duties far carried say today	0 0 8 -16 0 0 0
v:o:subject=duties far carried set	0 0 0 -13 19 0 -7
v:o:subject=duties far carried set ahead	0 0 0 -12 18 0 -7
v:o:subject=duties far carried sign	-2 0 -2 13 -11 14 -11
v:o:subject=duties far carried sign ahead	0 0 5 8 -19 14 -10
v:o:subject=duties far carried sign by	0 0 0 0 -7 9 0
v:o:subject=duties far carried sign gone	-1 0 0 -16 20 0 0
v:o:subject=duties far carried sign on	0 0 -14 1 12 0 -5
v:o:subject=duties far carried sign signed	0 0 -1 1 -5 9 0
v:o:subject=duties far carried sign today	0 0 -13 21 -9 0 0
v:o:subject=duties far carried signed ahead	0 0 0 -9 0 9 0
v:o:subject=duties far carried signed today	0 0 -1 13 -11 0 0
v:o:subject=duties far carried since gone	-6 -4 0 -3 8 0 0
v:o:subject=duties far carried stand	0 0 14 6 -18 0 0
v:o:subject=duties far carried stand today	0 0 14 8 -22 0 0
v:o:subject=duties far carried suspend	0 -1 15 8 -8 -18 0
v:o:subject=duties far carried suspend ahead	0 0 16 20 -18 -18 0
v:o:subject=duties far carried suspend from	0 0 0 15 -11 0 0
v:o:subject=duties far carried suspend on	0 0 0 -10 12 0 0
v:o:subject=duties far carried suspend until	0 0 3 10 -7 -3 0
v:o:subject=duties far carried tell	0 0 -14 -14 29 0 0
v:o:subject=duties far carried tell on	0 0 -2 -6 13 0 0
v:o:subject=duties far carried tell today	0 0 -10 -6 17 0 0
v:o:subject=duties far carried the gone	-3 0 0 -5 10 0 0
v:o:subject=duties far carried to gone	0 0 0 11 -7 0 0
v:o:subject=duties far carried until ahead	0 0 9 -8 4 -11 -3
v:o:subject=duties far carried until gone	-1 0 0 18 -12 0 0
v:o:subject=duties far carried write	0 0 -8 0 12 0 0
v:o:subject=duties far carried write on	0 0 -7 0 11 0 0
v:o:subject=duties far from ahead	0 0 -12 -16 12 0 4
v:o:subject=duties far monday, today	0 0 -13 17 -3 0 0
v:o:subject=duties far no verb	-15 -13 11 0 -2 1 -7
v:o:subject=duties far no verb 	1 -4 8 -2 0 -14 0
v:o:subject=duties far no verb before	0 0 0 11 -9 0 0
v:o:subject=duties far no verb from	0 0 -14 -12 11 0 4
v:o:subject=duties far no verb gone	0 -6 -10 -5 14 0 0
v:o:subject=duties far no verb monday,	0 0 -16 29 -13 0 -3
v:o:subject=duties far no verb on	-5 0 -7 0 5 3 -1
v:o:subject=duties far no verb the	0 0 9 0 3 -13 -4
v:o:subject=duties far no verb thursday,	0 0 11 -12 -1 0 0
v:o:subject=duties far no verb today	-13 0 5 -2 4 -3 -3
v:o:subject=duties far no verb tuesday	0 0 0 9 -8 0 0
v:o:subject=duties far no verb until	0 0 2 -12 -7 10 0
v:o:subject=duties far no verb washington/beijing,	0 0 0 12 -12 0 0
v:o:subject=duties far no verb wednesday	0 0 0 12 -11 0 0
v:o:subject=duties far no verb wednesday,	0 0 -2 -15 21 0 -1
v:o:subject=duties far of ahead	0 0 0 12 -9 0 -2
v:o:subject=duties far of today	0 0 0 -13 14 0 0
v:o:subject=duties far on ahead	0 0 -2 10 -7 3 0
v:o:subject=duties far on gone	-3 0 0 -22 28 0 0
v:o:subject=duties far the ahead	0 0 10 0 5 -13 -4
v:o:subject=duties far thursday, today	0 0 15 -12 -5 0 0
v:o:subject=duties far tuesday today	0 0 0 9 -8 0 0
v:o:subject=duties far until ahead	0 0 3 0 -13 10 0
v:o:subject=duties far washington/beijing, today	0 0 0 12 -12 0 0
v:o:subject=duties far wednesday, ahead	0 0 0 -5 10 0 -1
v:o:subject=duties far wednesday, today	0 0 0 -9 10 0 0
v:o:subject=duties for ahead	0 0 -7 0 11 0 0
v:o:subject=duties from ahead	0 0 -15 14 7 -13 -8
v:o:subject=duties from gone	0 8 0 -23 18 0 0
v:o:subject=duties from today	0 0 -10 8 -3 0 0
v:o:subject=duties introduce	0 0 0 -6 9 0 0
v:o:subject=duties jump	0 0 -12 18 -7 0 0
v:o:subject=duties leave	0 0 0 9 0 -3 -3
v:o:subject=duties leave ahead	0 0 0 11 -4 -3 -3
v:o:subject=duties lower	0 0 0 9 -12 0 5
v:o:subject=duties lower ahead	0 0 0 8 -13 0 5
v:o:subject=duties lower gone	0 0 0 -11 12 0 0
v:o:subject=duties lower today	0 0 0 15 -15 0 0
v:o:subject=duties make	0 0 0 1 -15 0 12
v:o:subject=duties make ahead	0 0 0 -3 -10 0 12
v:o:subject=duties monday, ahead	0 0 -20 -6 10 0 5
v:o:subject=duties no verb	1 0 4 -13 4 0 -2
v:o:subject=duties no verb 	0 0 -7 -5 22 -5 -3
v:o:subject=duties no verb (	0 0 -1 -6 -8 15 0
v:o:subject=duties no verb 12:01	0 0 0 -22 25 0 0
v:o:subject=duties no verb a.m.	0 0 0 -10 14 0 -2
v:o:subject=duties no verb ahead	-4 -1 6 -27 8 1 0
v:o:subject=duties no verb as	0 0 18 -13 -9 0 0
v:o:subject=duties no verb before	0 0 2 -8 -3 0 12
v:o:subject=duties no verb by	0 0 5 10 -8 -4 -2
v:o:subject=duties no verb cent	0 0 12 -3 -5 0 0
v:o:subject=duties no verb day,	0 0 14 -2 -9 0 0
v:o:subject=duties no verb effective	0 0 -8 8 0 0 0
v:o:subject=duties no verb force	0 0 11 0 -10 0 0
v:o:subject=duties no verb from	-1 8 -29 5 11 -5 -6
v:o:subject=duties no verb gone	13 3 -10 -11 11 0 -3
v:o:subject=duties no verb last	0 0 0 9 -9 0 0
v:o:subject=duties no verb monday,	0 0 -20 -9 12 0 5
v:o:subject=duties no verb of	7 0 -3 11 -12 0 0
v:o:subject=duties no verb on	-8 0 -24 8 17 3 -11
v:o:subject=duties no verb saturday,	0 0 0 -10 -3 0 14
v:o:subject=duties no verb since	6 0 15 1 -9 -2 0
v:o:subject=duties no verb sunday,	0 0 0 10 -7 0 -3
v:o:subject=duties no verb the	11 0 0 0 -16 5 5
v:o:subject=duties no verb through	0 0 19 0 -16 0 0
v:o:subject=duties no verb today	-16 0 0 18 -11 0 -2
v:o:subject=duties no verb tomorrow,	0 0 0 -12 19 0 -7
v:o:subject=duties no verb wednesday,	0 0 -12 0 -7 0 17
v:o:subject=duties of ahead	0 0 -4 -20 12 -3 11
v:o:subject=duties of gone	7 0 0 5 -10 0 0
v:o:subject=duties of today	0 0 -1 18 -15 0 0
v:o:subject=duties on ahead	0 0 -6 2 8 -11 2
v:o:subject=duties on gone	-8 0 -2 -10 21 0 0
v:o:subject=duties on today	0 0 -8 17 -11 0 0
v:o:subject=duties other	0 0 -15 5 5 3 -5
v:o:subject=duties other ahead	0 0 -15 0 14 3 -5
v:o:subject=duties other on	0 0 -3 0 9 0 -4
v:o:subject=duties pay	0 0 -1 8 -11 0 6
v:o:subject=duties pay ahead	0 0 0 6 -13 0 6
v:o:subject=duties pay today	0 0 0 -6 9 0 0
v:o:subject=duties publish	0 0 -10 15 -6 0 0
v:o:subject=duties publish today	0 0 -9 18 -10 0 0
v:o:subject=duties return	0 0 14 -8 1 0 -15
v:o:subject=duties return ahead	0 0 15 -7 0 0 -15
v:o:subject=duties return on	0 0 16 -4 -3 0 -13
v:o:subject=duties rise	0 0 -10 -2 20 0 -6
v:o:subject=duties rise ahead	0 0 -9 1 12 0 -5
v:o:subject=duties rise on	0 0 -4 -6 16 0 -1
v:o:subject=duties run ahead	0 0 9 0 -5 -3 0
v:o:subject=duties saturday, ahead	0 0 0 -8 -4 0 14
v:o:subject=duties set	0 0 -6 -5 -10 0 17
v:o:subject=duties set ahead	0 0 -6 -5 -10 0 17
v:o:subject=duties sign	0 0 0 -8 9 0 0
v:o:subject=duties since ahead	0 0 14 -4 -7 -3 0
v:o:subject=duties since today	0 0 0 22 -20 0 0
v:o:subject=duties sunday, ahead	0 0 0 11 -7 0 -3
v:o:subject=duties suspend	0 0 0 12 -32 17 3
v:o:subject=duties suspend ahead	0 0 2 0 -28 17 3
v:o:subject=duties suspend from	0 0 -2 7 -12 0 6
v:o:subject=duties suspend on	0 0 7 5 -10 0 0
v:o:subject=duties suspend the	0 0 -10 0 3 6 0
v:o:subject=duties suspend until	0 0 5 0 -21 14 0
v:o:subject=duties the ahead	0 0 -10 -5 -6 15 3
v:o:subject=duties the gone	11 0 0 0 -8 0 0
v:o:subject=duties through ahead	0 0 21 0 -17 -2 0
v:o:subject=duties to ahead	0 0 14 7 -12 -4 -7
v:o:subject=duties tomorrow, ahead	0 0 0 -12 19 0 -7
v:o:subject=duties until ahead	0 0 4 3 -15 11 0
v:o:subject=duties wednesday, ahead	0 0 -12 -13 0 0 17
v:o:subject=duties wednesday, gone	0 0 0 11 -10 0 0
v:o:subject=duties — today	0 0 13 -1 -11 0 0
v:o:subject=exclusions	0 0 -3 -9 4 2 1
v:o:subject=exclusions begin	0 0 11 0 -16 0 5
v:o:subject=exclusions begin ahead	0 0 11 0 -17 0 5
v:o:subject=exclusions carried	0 0 15 -17 0 -2 0
v:o:subject=exclusions carried begin	0 0 11 -11 0 0 0
v:o:subject=exclusions carried end	0 0 -18 0 22 0 0
v:o:subject=exclusions carried end ahead	0 0 -18 0 20 0 0
v:o:subject=exclusions carried end on	0 0 -15 0 17 0 0
v:o:subject=exclusions carried on ahead	0 0 10 0 -9 0 0
v:o:subject=exclusions carried say	0 0 15 0 -15 0 0
v:o:subject=exclusions carried say ahead	0 0 15 0 -15 0 0
v:o:subject=exclusions carried say on	0 0 15 0 -15 0 0
v:o:subject=exclusions end on	0 0 -8 0 12 -1 0
v:o:subject=exclusions far carried	0 0 -15 -22 22 18 -15
v:o:subject=exclusions far carried be	0 0 -8 -7 16 0 0
v:o:subject=exclusions far carried from ahead	0 0 0 -3 13 0 -7
v:o:subject=exclusions far carried on ahead	0 0 -11 0 11 0 0
v:o:subject=exclusions far carried say	0 0 -1 0 -7 10 0
v:o:subject=exclusions far carried say ahead	0 0 -1 0 -8 10 0
v:o:subject=exclusions far carried since gone	0 0 0 -16 16 0 0
v:o:subject=exclusions far carried suspend	0 0 0 -3 10 0 -6
v:o:subject=exclusions far carried suspend ahead	0 0 0 -3 10 0 -6
v:o:subject=exclusions far carried until ahead	0 0 -5 0 -3 11 0
v:o:subject=exclusions no verb	0 0 -10 -6 11 6 -4
v:o:subject=exclusions no verb 	0 0 -8 0 11 0 0
v:o:subject=fees	0 0 3 -40 33 -1 -10
v:o:subject=fees carried	0 0 -39 -11 44 0 0
v:o:subject=fees carried end	0 0 -17 0 17 0 0
v:o:subject=fees carried on ahead	0 0 -19 0 21 0 0
v:o:subject=fees carried suspend	0 0 -25 -3 23 1 0
v:o:subject=fees carried suspend ahead	0 0 -25 0 20 1 0
v:o:subject=fees carried suspend until	0 0 -17 0 12 2 0
v:o:subject=fees carried until ahead	0 0 -18 0 13 1 0
v:o:subject=fees far	0 0 12 -8 3 -5 -2
v:o:subject=fees far carried	0 0 6 -16 14 -4 -6
v:o:subject=fees far carried from ahead	0 0 -8 0 10 0 0
v:o:subject=fees far carried on ahead	0 0 9 0 -2 0 -1
v:o:subject=fees far carried pay	0 0 -8 0 10 0 0
v:o:subject=fees far carried since gone	0 0 0 11 -11 0 0
v:o:subject=fees far carried suspend	0 0 12 8 -18 0 0
v:o:subject=fees far carried suspend ahead	0 0 12 0 -11 0 0
v:o:subject=fees far carried suspend gone	0 0 0 8 -8 0 0
v:o:subject=fees far no verb	0 0 12 -8 3 -5 -2
v:o:subject=fees far no verb ahead	0 0 19 -8 -4 -5 -1
v:o:subject=fees far no verb today	0 0 -6 -2 10 0 0
v:o:subject=fees from ahead	0 0 -10 -28 36 0 -4
v:o:subject=fees no verb	0 0 -1 -17 13 -2 1
v:o:subject=fees no verb from	0 0 -19 -7 21 0 2
v:o:subject=fees suspend	0 0 -2 -25 31 0 -8
v:o:subject=fees suspend ahead	0 0 -1 -19 24 0 -7
v:o:subject=fees suspend from	0 0 -7 -17 26 0 -7
v:o:subject=fees suspend gone	0 0 0 -14 15 0 0
v:o:subject=longer	14 0 8 -22 -5 1 -4
v:o:subject=longer by ahead	0 0 17 0 -15 0 0
v:o:subject=longer carried	2 -3 10 -5 -3 4 -18
v:o:subject=longer carried be today	0 0 9 0 -6 0 0
v:o:subject=longer carried begin	0 0 -3 -4 13 -5 0
v:o:subject=longer carried by ahead	0 0 9 0 -8 0 0
v:o:subject=longer carried from ahead	0 0 6 10 -7 0 -9
v:o:subject=longer carried in gone	0 0 0 11 -13 0 0
v:o:subject=longer carried on ahead	0 0 15 -5 -10 0 -2
v:o:subject=longer carried run	9 0 0 10 -20 9 -4
v:o:subject=longer carried run ahead	0 0 0 11 -15 9 -4
v:o:subject=longer carried run gone	9 0 0 0 -6 0 0
v:o:subject=longer carried run to	0 0 5 0 -10 2 0
v:o:subject=longer carried sign	0 0 16 -10 -5 0 0
v:o:subject=longer carried sign today	0 0 16 -2 -12 0 0
v:o:subject=longer carried to gone	-6 0 0 0 10 0 0
v:o:subject=longer end	0 0 13 0 -12 0 0
v:o:subject=longer end ahead	0 0 13 0 -12 0 0
v:o:subject=longer end on	0 0 13 0 -12 0 0
v:o:subject=longer far	-5 0 -1 -6 1 11 -5
v:o:subject=longer far  ahead	0 0 -10 0 12 0 0
v:o:subject=longer far carried	0 3 4 -2 -1 5 -22
v:o:subject=longer far carried be ahead	0 0 10 0 -6 -2 0
v:o:subject=longer far carried begin	0 8 3 -15 1 0 -2
v:o:subject=longer far carried begin gone	0 8 0 -12 2 0 0
v:o:subject=longer far carried begin in	0 9 0 -13 2 0 0
v:o:subject=longer far carried begin on	0 0 15 -2 -9 0 0
v:o:subject=longer far carried charge	0 0 -8 0 15 0 -1
v:o:subject=longer far carried charge ahead	0 0 -7 0 13 0 -1
v:o:subject=longer far carried extend	0 0 -22 -4 3 18 0
v:o:subject=longer far carried extend ahead	0 0 -21 0 0 18 0
v:o:subject=longer far carried extend to	0 0 -12 0 -4 15 0
v:o:subject=longer far carried extend until	0 0 -10 0 4 4 0
v:o:subject=longer far carried from ahead	0 0 10 -8 3 -4 -6
v:o:subject=longer far carried from gone	0 0 0 17 -16 0 0
v:o:subject=longer far carried from today	0 0 -5 -22 29 0 0
v:o:subject=longer far carried in gone	0 8 0 16 -24 0 0
v:o:subject=longer far carried on gone	5 0 0 8 -10 0 0
v:o:subject=longer far carried on today	0 0 11 6 -15 0 0
v:o:subject=longer far carried pay	0 0 -5 -15 23 0 0
v:o:subject=longer far carried pay from	0 0 -5 -5 14 0 0
v:o:subject=longer far carried prolong	0 0 -4 12 -9 1 0
v:o:subject=longer far carried say	0 0 -3 -5 11 0 0
v:o:subject=longer far carried say today	0 0 -7 -3 13 0 0
v:o:subject=longer far carried suspend gone	0 0 0 26 -26 0 0
v:o:subject=longer far carried suspend on	0 0 0 16 -18 0 0
v:o:subject=longer far carried tell gone	0 0 0 11 -10 0 0
v:o:subject=longer far carried to ahead	0 0 -17 0 -7 22 0
v:o:subject=longer far carried until ahead	0 0 0 0 13 -10 0
v:o:subject=longer far no verb	-5 0 -1 -6 1 11 -5
v:o:subject=longer far no verb 	0 0 -11 -6 20 0 0
v:o:subject=longer far no verb ahead	0 0 2 -4 -7 12 -4
v:o:subject=longer from gone	0 5 0 8 -13 0 0
v:o:subject=longer in gone	0 0 0 -10 11 0 0
v:o:subject=longer no verb	3 2 0 -9 7 -5 -1
v:o:subject=longer no verb ahead	0 0 10 -3 -4 -4 0
v:o:subject=longer no verb of	0 0 -14 0 17 0 0
v:o:subject=longer no verb on	0 0 -3 -8 16 -4 0
v:o:subject=longer no verb since	0 0 0 9 -9 0 0
v:o:subject=longer no verb today	0 0 -22 -17 36 0 0
v:o:subject=longer no verb until	0 0 14 0 -9 -4 0
v:o:subject=longer of ahead	0 0 -14 0 15 0 0
v:o:subject=longer on ahead	0 0 9 0 -3 -9 0
v:o:subject=longer on gone	0 0 0 -6 11 0 0
v:o:subject=longer run	13 0 -4 0 -1 -5 0
v:o:subject=longer run ahead	0 0 -4 0 11 -5 0
v:o:subject=longer run gone	14 0 0 0 -13 0 0
v:o:subject=longer since gone	0 0 0 9 -9 0 0
v:o:subject=longer to gone	14 0 -1 0 -8 0 0
v:o:subject=meeting	0 -11 4 -29 12 0 9
v:o:subject=meeting before ahead	0 0 -3 -14 -2 0 19
v:o:subject=meeting begin	0 0 15 -17 -8 0 5
v:o:subject=meeting begin ahead	0 0 10 0 -14 0 6
v:o:subject=meeting begin from	0 0 0 0 -10 0 10
v:o:subject=meeting begin gone	0 0 0 -7 9 0 0
v:o:subject=meeting begin on	0 0 19 -1 -12 0 -4
v:o:subject=meeting carried	-24 0 -18 4 10 8 5
v:o:subject=meeting carried  today	0 0 0 -8 11 0 0
v:o:subject=meeting carried be	-3 0 -11 11 2 0 0
v:o:subject=meeting carried be gone	-3 0 0 16 -12 0 0
v:o:subject=meeting carried be since	0 0 0 9 -8 0 0
v:o:subject=meeting carried be the	0 0 8 0 -6 0 0
v:o:subject=meeting carried be today	0 0 -5 -3 12 0 0
v:o:subject=meeting carried be until	0 0 -14 0 18 -3 0
v:o:subject=meeting carried begin	0 -1 -11 6 -4 3 7
v:o:subject=meeting carried begin ahead	0 0 -9 12 -15 3 8
v:o:subject=meeting carried begin on	0 0 -10 0 0 0 10
v:o:subject=meeting carried charge	0 0 0 8 -8 0 0
v:o:subject=meeting carried charge gone	0 0 0 8 -8 0 0
v:o:subject=meeting carried charge since	0 0 0 8 -8 0 0
v:o:subject=meeting carried conclude	0 0 0 11 -11 0 0
v:o:subject=meeting carried conclude gone	0 0 0 11 -11 0 0
v:o:subject=meeting carried end	-5 2 19 0 -14 -4 0
v:o:subject=meeting carried end ahead	0 0 25 0 -21 -3 0
v:o:subject=meeting carried end in	0 0 0 10 -10 0 0
v:o:subject=meeting carried end on	-1 0 13 -8 -2 -1 0
v:o:subject=meeting carried last gone	0 5 0 8 -15 0 0
v:o:subject=meeting carried leave	0 0 -12 0 0 12 0
v:o:subject=meeting carried leave ahead	0 0 -12 0 0 12 0
v:o:subject=meeting carried meet	0 0 -1 -8 13 0 0
v:o:subject=meeting carried of ahead	0 0 -9 -1 14 0 0
v:o:subject=meeting carried on gone	-12 -3 0 17 -4 0 0
v:o:subject=meeting carried on today	0 0 0 -13 16 0 0
v:o:subject=meeting carried run ahead	0 0 0 0 -8 8 0
v:o:subject=meeting carried say	0 0 -7 9 -9 0 8
v:o:subject=meeting carried say ahead	0 0 -5 0 -1 0 9
v:o:subject=meeting carried say gone	0 0 0 15 -14 0 0
v:o:subject=meeting carried say on	0 0 -6 10 -3 0 0
v:o:subject=meeting carried see	0 0 12 0 -4 -7 0
v:o:subject=meeting carried see ahead	0 0 12 0 -5 -7 0
v:o:subject=meeting carried see the	0 0 13 0 -6 -7 0
v:o:subject=meeting carried sign	0 0 -9 -13 22 0 0
v:o:subject=meeting carried sign ahead	0 0 -8 0 9 0 0
v:o:subject=meeting carried sign gone	0 0 0 -10 10 0 0
v:o:subject=meeting carried since gone	0 0 0 9 -8 0 0
v:o:subject=meeting carried suspend	0 0 0 -13 16 0 0
v:o:subject=meeting carried suspend gone	0 0 0 -12 12 0 0
v:o:subject=meeting carried tell	0 0 -10 8 0 0 0
v:o:subject=meeting carried tell today	0 0 -9 10 -1 0 0
v:o:subject=meeting carried the ahead	0 0 4 0 -13 11 -1
v:o:subject=meeting carried to ahead	0 0 -6 0 -7 14 0
v:o:subject=meeting far	10 -7 -8 1 -1 6 -1
v:o:subject=meeting far  ahead	0 0 12 -2 -12 -11 8
v:o:subject=meeting far  today	8 0 -16 -6 13 0 0
v:o:subject=meeting far carried	2 0 -5 27 -9 -26 0
v:o:subject=meeting far carried accept	0 0 0 16 -14 0 0
v:o:subject=meeting far carried agree	0 0 10 2 -9 -1 0
v:o:subject=meeting far carried agree ahead	0 0 11 0 -9 -1 0
v:o:subject=meeting far carried approve	0 0 10 0 -1 -7 0
v:o:subject=meeting far carried approve ahead	0 0 10 0 -3 -7 0
v:o:subject=meeting far carried be	-5 0 -18 1 6 11 2
v:o:subject=meeting far carried be ahead	0 0 -14 -7 7 11 2
v:o:subject=meeting far carried be by	0 0 -16 0 0 20 0
v:o:subject=meeting far carried be gone	-4 0 0 11 -7 0 0
v:o:subject=meeting far carried be on	0 0 -4 10 -1 0 0
v:o:subject=meeting far carried be since	0 0 -13 7 4 -4 0
v:o:subject=meeting far carried be today	0 0 -7 -10 19 0 0
v:o:subject=meeting far carried be until	0 0 13 -1 -8 -4 0
v:o:subject=meeting far carried before ahead	0 0 9 18 -20 0 -8
v:o:subject=meeting far carried begin	0 4 2 5 -13 1 5
v:o:subject=meeting far carried begin ahead	0 0 4 -27 4 1 6
v:o:subject=meeting far carried begin on	0 5 1 -10 0 -3 8
v:o:subject=meeting far carried begin the	0 0 0 17 -15 0 0
v:o:subject=meeting far carried begin today	0 0 0 29 -27 0 0
v:o:subject=meeting far carried begin until	0 0 5 0 -10 4 0
v:o:subject=meeting far carried by ahead	0 0 -16 6 0 15 -4
v:o:subject=meeting far carried charge	0 0 0 -14 11 0 0
v:o:subject=meeting far carried charge gone	0 0 0 -10 11 0 0
v:o:subject=meeting far carried conclude on	0 0 0 -13 15 0 0
v:o:subject=meeting far carried end	-8 0 11 -2 1 -15 0
v:o:subject=meeting far carried end ahead	0 0 15 -2 -6 -14 0
v:o:subject=meeting far carried end on	-6 0 8 -10 3 -8 0
v:o:subject=meeting far carried from today	0 0 0 10 -9 0 0
v:o:subject=meeting far carried have	0 0 5 11 -13 0 0
v:o:subject=meeting far carried in gone	0 -5 0 14 -10 0 0
v:o:subject=meeting far carried levy	0 0 0 -7 17 0 -10
v:o:subject=meeting far carried levy ahead	0 0 0 0 11 0 -10
v:o:subject=meeting far carried lower	0 0 0 -7 16 0 -7
v:o:subject=meeting far carried of ahead	0 0 15 0 -9 0 -3
v:o:subject=meeting far carried on ahead	0 0 8 -27 3 -19 10
v:o:subject=meeting far carried on gone	8 4 -1 -13 4 0 0
v:o:subject=meeting far carried on today	0 0 -8 8 -2 0 0
v:o:subject=meeting far carried pay	0 0 -3 10 4 -11 -3
v:o:subject=meeting far carried pay ahead	0 0 -1 10 5 -11 -3
v:o:subject=meeting far carried pay from	0 0 0 8 -4 0 -3
v:o:subject=meeting far carried reach	0 0 6 12 -17 0 0
v:o:subject=meeting far carried reach gone	0 0 0 12 -12 0 0
v:o:subject=meeting far carried return	0 0 -7 0 10 -2 0
v:o:subject=meeting far carried return ahead	0 0 -7 0 9 -2 0
v:o:subject=meeting far carried rise	0 0 0 -1 -12 0 15
v:o:subject=meeting far carried rise ahead	0 0 0 0 -13 0 15
v:o:subject=meeting far carried say	8 0 2 12 -22 4 0
v:o:subject=meeting far carried say on	8 0 8 13 -25 0 0
v:o:subject=meeting far carried say today	0 0 0 16 -14 0 0
v:o:subject=meeting far carried sign	9 0 -3 16 -18 0 0
v:o:subject=meeting far carried sign today	9 0 -2 13 -18 0 0
v:o:subject=meeting far carried since ahead	0 0 -13 -1 18 -4 0
v:o:subject=meeting far carried suspend until	0 0 9 0 -5 -3 0
v:o:subject=meeting far carried tell gone	0 0 0 -9 11 0 0
v:o:subject=meeting far carried the ahead	0 0 -7 0 15 -10 0
v:o:subject=meeting far carried until ahead	0 0 23 0 -14 -10 0
v:o:subject=meeting far carried warn	0 0 -11 0 12 0 0
v:o:subject=meeting far carried warn ahead	0 0 -11 0 12 0 0
v:o:subject=meeting far from ahead	0 0 0 16 -19 0 0
v:o:subject=meeting far in gone	0 0 0 11 -11 0 0
v:o:subject=meeting far no verb	10 -7 -8 1 -1 6 -1
v:o:subject=meeting far no verb 	4 -1 0 -10 5 -13 8
v:o:subject=meeting far no verb ahead	0 0 -18 11 0 8 0
v:o:subject=meeting far no verb from	0 0 0 15 -16 0 0
v:o:subject=meeting far no verb in	0 0 0 11 -11 0 0
v:o:subject=meeting far no verb on	-3 0 0 13 -2 -5 -6
v:o:subject=meeting far no verb the	0 0 -10 0 12 0 -2
v:o:subject=meeting far no verb until	0 0 -16 0 0 17 0
v:o:subject=meeting far no verb wednesday,	0 0 -8 0 9 0 0
v:o:subject=meeting far on today	0 0 -6 9 -1 0 0
v:o:subject=meeting far the ahead	0 0 -10 0 12 0 -2
v:o:subject=meeting far until ahead	0 0 -15 0 0 17 0
v:o:subject=meeting from ahead	0 0 0 0 -11 4 10
v:o:subject=meeting from gone	0 0 0 -14 16 0 0
v:o:subject=meeting in gone	0 0 0 11 -9 0 0
v:o:subject=meeting no verb	2 -8 5 -10 -2 2 7
v:o:subject=meeting no verb 	0 0 0 -3 10 0 0
v:o:subject=meeting no verb and	0 0 16 0 -13 0 0
v:o:subject=meeting no verb before	0 0 -4 -14 -1 0 19
v:o:subject=meeting no verb from	0 0 0 -15 11 0 0
v:o:subject=meeting no verb gone	6 -5 -2 -7 8 0 0
v:o:subject=meeting no verb in	0 0 0 17 -15 0 0
v:o:subject=meeting no verb of	0 0 0 -4 -5 12 0
v:o:subject=meeting no verb on	-2 0 2 -23 15 -4 -10
v:o:subject=meeting no verb since	0 0 0 -8 9 0 0
v:o:subject=meeting no verb telephone	0 0 -10 -2 15 0 0
v:o:subject=meeting no verb the	0 0 -10 0 15 -1 0
v:o:subject=meeting no verb thursday,	14 0 -5 0 -8 0 0
v:o:subject=meeting no verb today	-2 0 9 0 -3 0 0
v:o:subject=meeting no verb until	0 0 -5 6 -9 11 0
v:o:subject=meeting of ahead	0 0 0 0 -9 11 -1
v:o:subject=meeting on ahead	0 0 0 -3 13 -8 -18
v:o:subject=meeting on gone	-4 0 0 -15 25 0 0
v:o:subject=meeting on today	0 0 8 -13 0 0 0
v:o:subject=meeting other	0 0 -12 0 13 0 0
v:o:subject=meeting other ahead	0 0 -12 0 12 0 0
v:o:subject=meeting other on	0 0 -12 0 12 0 0
v:o:subject=meeting since gone	0 0 0 -17 18 0 0
v:o:subject=meeting suspend	0 0 -1 -4 11 0 0
v:o:subject=meeting telephone today	0 0 -10 -1 14 0 0
v:o:subject=meeting the ahead	0 0 -11 0 18 -4 0
v:o:subject=meeting thursday, gone	14 0 0 0 -14 0 0
v:o:subject=none	-5 -6 7 5 -1 -9 -4
v:o:subject=none  ahead	0 0 7 -7 0 0 -10
v:o:subject=none ( today	0 0 7 5 -10 0 0
v:o:subject=none accra, today	0 0 0 13 -13 0 0
v:o:subject=none after ahead	0 0 -18 0 7 14 0
v:o:subject=none astana, today	0 0 0 -8 8 0 0
v:o:subject=none before ahead	0 0 18 0 -6 -1 -12
v:o:subject=none briefing, today	0 0 14 1 -16 0 0
v:o:subject=none brussels, today	0 0 -1 -7 11 0 0
v:o:subject=none bulletin, today	16 0 0 0 -13 0 0
v:o:subject=none busan, today	0 0 0 18 -18 0 0
v:o:subject=none by ahead	0 0 10 0 -7 0 0
v:o:subject=none call, today	0 0 11 0 -10 0 0
v:o:subject=none carried	0 -4 2 0 3 -10 1
v:o:subject=none carried  ahead	0 0 -16 -4 26 -1 -6
v:o:subject=none carried  today	11 0 26 -23 -22 0 0
v:o:subject=none carried after ahead	0 0 5 0 -16 11 0
v:o:subject=none carried agree	0 0 -20 2 16 0 -5
v:o:subject=none carried agree ahead	0 0 -19 0 23 0 -4
v:o:subject=none carried agree on	0 0 5 11 -11 0 -1
v:o:subject=none carried agree until	0 0 -21 0 24 -2 0
v:o:subject=none carried and ahead	0 0 -9 9 0 0 0
v:o:subject=none carried announce	0 0 -28 7 4 0 11
v:o:subject=none carried announce ahead	0 0 -22 0 9 0 11
v:o:subject=none carried announce on	0 0 -18 -2 4 0 12
v:o:subject=none carried announce today	0 0 -6 11 -6 0 0
v:o:subject=none carried ask gone	0 0 0 11 -10 0 0
v:o:subject=none carried ask since	0 0 0 14 -14 0 0
v:o:subject=none carried be	0 -4 -14 17 -2 2 -2
v:o:subject=none carried be 	0 0 -11 -1 15 0 0
v:o:subject=none carried be ahead	0 0 -12 -7 11 3 -1
v:o:subject=none carried be by	0 0 -4 0 13 -7 -1
v:o:subject=none carried be from	0 0 -12 0 10 0 -1
v:o:subject=none carried be of	0 0 10 10 -17 0 0
v:o:subject=none carried be on	-4 0 15 14 -15 -12 -2
v:o:subject=none carried be since	8 0 0 -12 7 0 0
v:o:subject=none carried be the	0 0 7 6 -24 2 11
v:o:subject=none carried be today	-1 0 -2 26 -19 0 0
v:o:subject=none carried be until	6 0 -6 4 -11 11 0
v:o:subject=none carried bear gone	0 0 0 13 -13 0 0
v:o:subject=none carried before ahead	0 0 6 -12 -2 -3 8
v:o:subject=none carried begin	-7 0 -8 11 -2 9 -8
v:o:subject=none carried begin 	0 0 15 0 -11 0 0
v:o:subject=none carried begin ahead	0 0 -10 3 3 10 -7
v:o:subject=none carried begin before	0 0 11 5 -12 0 -1
v:o:subject=none carried begin beginning	0 0 -1 23 -20 0 -2
v:o:subject=none carried begin from	0 0 9 3 -4 0 -7
v:o:subject=none carried begin if	0 0 12 0 -10 0 0
v:o:subject=none carried begin in	0 0 0 -11 12 0 0
v:o:subject=none carried begin of	0 0 -7 14 -2 0 -7
v:o:subject=none carried begin on	0 3 -15 -5 -1 0 13
v:o:subject=none carried begin starting	0 0 0 11 -10 0 0
v:o:subject=none carried begin to	0 0 -7 0 -4 12 0
v:o:subject=none carried begin today	-1 0 0 10 -8 0 0
v:o:subject=none carried begin up	0 0 13 -4 -7 0 0
v:o:subject=none carried begin with	0 0 -11 0 13 0 0
v:o:subject=none carried brace	0 0 16 0 -13 0 0
v:o:subject=none carried by ahead	0 0 2 -2 9 -14 -1
v:o:subject=none carried call	0 0 -6 -6 14 0 0
v:o:subject=none carried call ahead	0 0 -6 0 9 0 0
v:o:subject=none carried carry ahead	0 0 3 0 -10 4 0
v:o:subject=none carried charge ahead	0 0 5 -18 0 -2 6
v:o:subject=none carried charge from	0 0 6 -17 10 0 -5
v:o:subject=none carried charge of	0 0 0 7 -9 0 2
v:o:subject=none carried charge since	0 0 0 -14 15 0 0
v:o:subject=none carried clear	0 0 -4 -6 -1 10 0
v:o:subject=none carried clear ahead	0 0 -4 -3 -4 10 0
v:o:subject=none carried collect	0 0 3 8 -17 -1 6
v:o:subject=none carried collect ahead	0 0 3 13 -22 -1 6
v:o:subject=none carried collect from	0 0 0 13 -19 0 6
v:o:subject=none carried conclude on	0 0 0 -3 8 0 0
v:o:subject=none carried confirm	0 0 -4 0 11 -2 0
v:o:subject=none carried confirm ahead	0 0 -4 0 9 -2 0
v:o:subject=none carried cut	0 0 -2 26 -17 0 -10
v:o:subject=none carried cut ahead	0 0 -2 13 -1 0 -10
v:o:subject=none carried cut on	0 0 0 23 -16 0 -7
v:o:subject=none carried decide	0 0 -9 0 15 0 0
v:o:subject=none carried decide ahead	0 0 -9 0 14 0 0
v:o:subject=none carried declare gone	0 0 0 -11 13 0 0
v:o:subject=none carried declare on	0 0 -1 -13 17 0 0
v:o:subject=none carried discuss	0 0 15 0 -12 -1 0
v:o:subject=none carried discuss ahead	0 0 15 0 -12 -1 0
v:o:subject=none carried discuss on	0 0 15 0 -12 -1 0
v:o:subject=none carried end	0 -4 12 -1 -15 3 8
v:o:subject=none carried end 	0 0 11 0 -10 0 0
v:o:subject=none carried end ahead	0 0 6 -3 -12 4 8
v:o:subject=none carried end end	0 0 -18 0 20 0 0
v:o:subject=none carried end ended	11 0 -4 0 -6 0 0
v:o:subject=none carried end ends	0 0 10 0 -10 0 0
v:o:subject=none carried end on	-3 0 2 8 -17 10 10
v:o:subject=none carried end the	0 0 14 0 -7 -6 0
v:o:subject=none carried end today	6 0 11 -12 -7 0 0
v:o:subject=none carried ends ahead	0 0 14 0 -13 0 0
v:o:subject=none carried extend	0 0 -2 -9 11 0 0
v:o:subject=none carried extend gone	0 0 0 -7 9 0 0
v:o:subject=none carried extend until	0 0 -7 0 11 -4 0
v:o:subject=none carried face	0 0 -12 -6 19 0 0
v:o:subject=none carried face ahead	0 0 -12 0 14 0 0
v:o:subject=none carried face from	0 0 -7 -5 15 0 0
v:o:subject=none carried fall	0 0 8 -11 1 0 0
v:o:subject=none carried fall ahead	0 0 9 0 -6 0 0
v:o:subject=none carried fall on	0 0 10 -8 -1 0 0
v:o:subject=none carried for ahead	0 0 10 0 -6 0 0
v:o:subject=none carried from ahead	0 0 -30 8 1 -13 15
v:o:subject=none carried from today	13 0 -3 -4 -1 0 0
v:o:subject=none carried halve ahead	0 0 10 0 -9 0 0
v:o:subject=none carried have	9 0 -6 -2 3 -3 0
v:o:subject=none carried have 	13 0 -10 0 -2 0 0
v:o:subject=none carried have ahead	0 0 0 -14 7 -2 0
v:o:subject=none carried have has	0 0 -8 0 10 0 0
v:o:subject=none carried have on	0 0 -1 22 -18 0 0
v:o:subject=none carried have since	0 0 -1 -7 12 0 0
v:o:subject=none carried have today	13 0 -12 -9 4 0 0
v:o:subject=none carried have until	0 0 10 -5 -2 0 -1
v:o:subject=none carried if ahead	0 0 11 0 -7 0 0
v:o:subject=none carried in gone	0 3 0 -12 8 0 0
v:o:subject=none carried issue	0 0 0 9 -8 0 0
v:o:subject=none carried issue today	0 0 0 11 -10 0 0
v:o:subject=none carried keep	0 0 2 9 4 -13 -7
v:o:subject=none carried keep ahead	0 0 2 9 3 -13 -7
v:o:subject=none carried keep on	0 0 14 0 -11 0 0
v:o:subject=none carried keep until	0 0 -4 0 9 -4 0
v:o:subject=none carried let	11 0 10 -9 -11 -2 0
v:o:subject=none carried let ahead	0 0 11 0 -9 -2 0
v:o:subject=none carried let gone	12 0 0 -7 -4 0 0
v:o:subject=none carried let on	12 0 0 0 -9 0 0
v:o:subject=none carried let until	0 0 15 0 -10 -5 0
v:o:subject=none carried levy	0 0 0 9 -9 0 1
v:o:subject=none carried levy ahead	0 0 0 8 -8 0 1
v:o:subject=none carried levy from	0 0 0 7 -11 0 2
v:o:subject=none carried lower	0 0 -5 -12 11 0 2
v:o:subject=none carried lower from	0 0 -1 -6 -2 0 9
v:o:subject=none carried lower on	0 0 0 0 10 0 -8
v:o:subject=none carried make	10 -7 -5 -26 5 11 0
v:o:subject=none carried make ahead	0 0 -5 0 -3 11 0
v:o:subject=none carried make gone	10 -7 0 -24 11 0 0
v:o:subject=none carried make in	0 -6 0 -16 20 0 0
v:o:subject=none carried meet meets	0 0 12 -5 -6 0 0
v:o:subject=none carried meet on	0 0 -15 12 0 0 0
v:o:subject=none carried meets ahead	0 0 14 -1 -11 0 0
v:o:subject=none carried midnight today	0 0 9 0 -9 0 0
v:o:subject=none carried move	0 0 -5 -1 16 -6 0
v:o:subject=none carried move ahead	0 0 -3 0 13 -6 0
v:o:subject=none carried of gone	-5 -5 0 -9 17 0 0
v:o:subject=none carried of today	0 0 0 18 -15 0 0
v:o:subject=none carried on ahead	-2 0 -4 -4 4 -7 9
v:o:subject=none carried on gone	-3 4 -9 21 -14 -1 -3
v:o:subject=none carried on today	-5 0 -4 -1 9 0 0
v:o:subject=none carried other ahead	0 0 -3 -4 8 -7 8
v:o:subject=none carried other of	0 0 0 3 -12 10 0
v:o:subject=none carried other since	6 0 0 -13 5 0 0
v:o:subject=none carried other the	0 0 -3 -1 9 0 0
v:o:subject=none carried other today	0 0 5 5 -10 0 0
v:o:subject=none carried other until	0 0 -16 0 20 -2 0
v:o:subject=none carried owe	0 0 0 -8 10 0 0
v:o:subject=none carried owe today	0 0 0 -8 9 0 0
v:o:subject=none carried pay	2 -1 10 -10 2 9 -15
v:o:subject=none carried pay 	0 0 26 -12 -15 0 0
v:o:subject=none carried pay ahead	0 0 0 -7 9 10 -14
v:o:subject=none carried pay from	13 0 -24 -2 11 -1 -5
v:o:subject=none carried pay gone	-12 0 0 -4 11 0 0
v:o:subject=none carried pay of	-1 0 0 -11 14 0 0
v:o:subject=none carried pay pay	0 0 6 8 -14 0 0
v:o:subject=none carried pay the	0 0 -10 8 -3 9 -6
v:o:subject=none carried pay today	11 0 18 -2 -18 0 0
v:o:subject=none carried prolong	0 0 -9 5 0 7 -1
v:o:subject=none carried prolong on	0 0 -2 -6 12 0 0
v:o:subject=none carried prolong today	0 0 -5 -4 11 0 0
v:o:subject=none carried prolong until	0 0 -11 0 0 12 0
v:o:subject=none carried promise	0 10 0 0 -6 0 0
v:o:subject=none carried promise gone	0 10 0 0 -8 0 0
v:o:subject=none carried promise in	0 10 0 0 -10 0 0
v:o:subject=none carried put	0 0 -3 -7 15 -12 5
v:o:subject=none carried put ahead	0 0 -2 0 9 -11 5
v:o:subject=none carried put today	0 0 0 -9 10 0 0
v:o:subject=none carried remain	0 0 -12 0 15 0 0
v:o:subject=none carried remain ahead	0 0 -12 0 14 0 0
v:o:subject=none carried return ahead	0 0 -3 -6 14 -2 0
v:o:subject=none carried return gone	0 0 0 11 -11 0 0
v:o:subject=none carried rise	0 0 0 -5 11 -2 0
v:o:subject=none carried run	0 0 22 0 -25 0 1
v:o:subject=none carried run out	0 0 26 0 -25 0 0
v:o:subject=none carried run to	0 0 0 0 -14 10 0
v:o:subject=none carried run today	0 0 24 0 -23 0 0
v:o:subject=none carried say ahead	0 0 15 6 -15 0 -5
v:o:subject=none carried say gone	-6 0 0 -12 22 0 0
v:o:subject=none carried say today	0 0 -10 0 9 0 0
v:o:subject=none carried say until	0 0 15 0 -7 -8 0
v:o:subject=none carried sign	-2 4 6 -21 4 -9 9
v:o:subject=none carried sign ahead	0 0 9 -1 -9 -8 9
v:o:subject=none carried sign gone	-1 5 0 -9 5 0 0
v:o:subject=none carried sign on	0 0 -9 -8 11 0 6
v:o:subject=none carried sign today	0 0 -2 -13 16 0 0
v:o:subject=none carried since ahead	0 0 5 -9 1 0 0
v:o:subject=none carried since gone	6 -4 -1 10 -9 0 0
v:o:subject=none carried sit since	0 0 16 4 -19 0 0
v:o:subject=none carried sit until	0 0 -11 0 13 0 0
v:o:subject=none carried stand gone	-1 0 0 8 -5 0 0
v:o:subject=none carried stand since	0 0 0 9 -6 0 0
v:o:subject=none carried suspend ahead	0 0 12 16 -12 -10 -8
v:o:subject=none carried suspend gone	0 7 0 13 -17 0 0
v:o:subject=none carried suspend on	0 0 0 17 -14 0 0
v:o:subject=none carried suspend the	0 0 0 0 -8 11 0
v:o:subject=none carried suspend to	0 0 -5 0 13 -6 0
v:o:subject=none carried suspend today	0 0 -1 -27 29 0 0
v:o:subject=none carried suspend until	0 0 17 -6 -5 -11 0
v:o:subject=none carried tell	0 0 -6 -14 21 0 0
v:o:subject=none carried tell gone	0 0 0 -7 10 0 0
v:o:subject=none carried tell on	0 0 -7 -8 17 0 0
v:o:subject=none carried the ahead	0 0 15 -14 -4 -5 -1
v:o:subject=none carried think	0 0 11 0 -11 0 0
v:o:subject=none carried to gone	-1 0 0 0 8 0 0
v:o:subject=none carried until ahead	0 0 5 -12 -5 7 -9
v:o:subject=none carried until gone	11 0 -2 -4 -2 0 0
v:o:subject=none carried wait	0 0 -9 0 13 0 0
v:o:subject=none carried with ahead	0 0 -12 0 14 0 0
v:o:subject=none colombo, today	0 0 10 0 -9 0 0
v:o:subject=none date: today	0 0 -7 -6 14 0 0
v:o:subject=none friday today	0 0 -7 0 8 0 0
v:o:subject=none friday, today	0 0 -6 -6 14 0 0
v:o:subject=none from ahead	0 0 -17 11 -13 0 12
v:o:subject=none lisbon, today	0 0 10 0 -10 0 0
v:o:subject=none magazine, today	0 0 -2 -5 9 0 0
v:o:subject=none monday today	0 0 9 -4 -1 0 0
v:o:subject=none monday, ahead	0 0 13 -2 -8 0 0
v:o:subject=none monday, gone	0 0 0 10 -10 0 0
v:o:subject=none monday, today	0 0 -19 -7 21 0 0
v:o:subject=none montevideo, today	0 0 -7 20 -15 0 0
v:o:subject=none nairobi, today	0 0 -6 0 8 0 0
v:o:subject=none no verb	-5 -6 7 5 -1 -9 -4
v:o:subject=none no verb 	-1 8 12 -1 -6 -1 -14
v:o:subject=none no verb (	0 0 11 1 -7 0 0
v:o:subject=none no verb accra,	0 0 0 13 -13 0 0
v:o:subject=none no verb after	0 0 -18 0 8 14 0
v:o:subject=none no verb ahead	-1 0 6 5 -14 0 3
v:o:subject=none no verb astana,	0 0 0 -8 8 0 0
v:o:subject=none no verb before	0 0 18 0 -5 -1 -12
v:o:subject=none no verb briefing,	0 0 14 1 -16 0 0
v:o:subject=none no verb brussels,	0 0 -7 -7 16 0 0
v:o:subject=none no verb bulletin,	16 0 0 0 -13 0 0
v:o:subject=none no verb busan,	0 0 0 18 -18 0 0
v:o:subject=none no verb by	0 0 10 0 -7 0 0
v:o:subject=none no verb call,	0 0 11 0 -10 0 0
v:o:subject=none no verb colombo,	0 0 10 0 -9 0 0
v:o:subject=none no verb ends	0 0 13 0 -11 0 0
v:o:subject=none no verb friday	0 0 -7 0 8 0 0
v:o:subject=none no verb friday,	0 0 -15 -7 24 0 0
v:o:subject=none no verb from	0 0 -19 12 -11 0 12
v:o:subject=none no verb gone	7 4 -12 8 -5 -1 -3
v:o:subject=none no verb lisbon,	0 0 10 0 -10 0 0
v:o:subject=none no verb magazine,	0 0 -2 -5 9 0 0
v:o:subject=none no verb monday	0 0 9 -4 -1 0 0
v:o:subject=none no verb montevideo,	0 0 -7 20 -15 0 0
v:o:subject=none no verb nairobi,	0 0 -6 0 8 0 0
v:o:subject=none no verb of	11 0 -14 28 -24 -1 -10
v:o:subject=none no verb on	8 0 -1 -2 0 -9 6
v:o:subject=none no verb quito,	0 0 0 15 -15 0 0
v:o:subject=none no verb saturday	0 0 -8 -3 14 0 0
v:o:subject=none no verb sunday,	0 0 -15 -6 5 11 0
v:o:subject=none no verb suva,	0 0 0 11 -9 0 0
v:o:subject=none no verb the	-1 0 -5 17 -11 7 -2
v:o:subject=none no verb thursday,	0 0 10 -8 -3 0 0
v:o:subject=none no verb to	0 0 -1 -2 -3 9 0
v:o:subject=none no verb today	-9 -9 6 -5 12 -16 -14
v:o:subject=none no verb tuesday	0 0 -9 10 -3 0 0
v:o:subject=none no verb tuesday,	0 0 -7 -5 11 0 0
v:o:subject=none no verb until	0 0 20 -2 -11 -7 0
v:o:subject=none no verb updated	0 0 -7 0 8 0 0
v:o:subject=none no verb valletta,	0 0 -16 0 18 0 0
v:o:subject=none no verb washington,	0 0 -1 -9 13 0 0
v:o:subject=none no verb wednesday	0 0 6 -13 0 0 0
v:o:subject=none no verb wednesday,	0 0 15 -2 -10 0 0
v:o:subject=none no verb weekly,	0 0 18 -5 -14 0 0
v:o:subject=none no verb york,	0 0 0 17 -15 0 0
v:o:subject=none no verb |	0 0 -5 -4 11 0 0
v:o:subject=none no verb ·	0 0 -8 14 -7 0 0
v:o:subject=none no verb —	-1 0 -2 -9 17 -5 0
v:o:subject=none of ahead	0 0 -6 19 -9 0 -9
v:o:subject=none of gone	12 0 0 -11 0 0 0
v:o:subject=none of today	0 0 -5 24 -19 0 0
v:o:subject=none on today	0 0 -2 -7 13 0 0
v:o:subject=none quito, today	0 0 0 15 -15 0 0
v:o:subject=none saturday today	0 0 -8 -3 14 0 0
v:o:subject=none since ahead	0 0 -6 0 9 0 0
v:o:subject=none since gone	0 0 0 14 -11 0 0
v:o:subject=none sunday, ahead	0 0 -13 0 0 11 0
v:o:subject=none suva, today	0 0 0 11 -9 0 0
v:o:subject=none the ahead	0 0 4 -9 -3 7 -1
v:o:subject=none the gone	0 0 0 9 -8 0 0
v:o:subject=none the today	0 0 -16 14 -1 0 0
v:o:subject=none to ahead	0 0 0 0 -6 9 0
v:o:subject=none tuesday today	0 0 -9 10 -3 0 0
v:o:subject=none tuesday, today	0 0 -7 -4 12 0 0
v:o:subject=none until ahead	0 0 21 0 -15 -7 0
v:o:subject=none updated today	0 0 -7 0 8 0 0
v:o:subject=none valletta, today	0 0 -16 0 18 0 0
v:o:subject=none washington, today	0 0 -1 -9 13 0 0
v:o:subject=none wednesday today	0 0 6 -13 0 0 0
v:o:subject=none wednesday, today	0 0 17 0 -16 0 0
v:o:subject=none weekly, today	0 0 18 -5 -14 0 0
v:o:subject=none york, today	0 0 0 17 -16 0 0
v:o:subject=none | today	0 0 -5 -4 11 0 0
v:o:subject=none · today	0 0 -8 15 -8 0 0
v:o:subject=none — ahead	0 0 10 0 -6 -5 0
v:o:subject=none — today	-1 0 -13 -7 22 0 0
v:o:subject=procedure	-14 -1 -12 -12 29 -2 2
v:o:subject=procedure begin	0 0 0 -9 12 0 0
v:o:subject=procedure by ahead	0 0 12 0 -11 0 0
v:o:subject=procedure carried	-5 -2 -8 -15 23 -14 9
v:o:subject=procedure carried be ahead	0 0 -8 0 13 0 0
v:o:subject=procedure carried be since	0 0 1 6 -9 0 0
v:o:subject=procedure carried before ahead	0 0 -7 0 -4 0 12
v:o:subject=procedure carried begin	0 0 -1 -6 9 -3 0
v:o:subject=procedure carried begin on	0 0 -9 0 6 0 1
v:o:subject=procedure carried begin until	0 0 14 0 -12 -1 0
v:o:subject=procedure carried from ahead	0 0 -2 9 -9 0 3
v:o:subject=procedure carried in gone	0 0 0 -11 12 0 0
v:o:subject=procedure carried on ahead	0 0 -8 0 11 -1 0
v:o:subject=procedure carried suspend	0 0 13 -3 -8 0 0
v:o:subject=procedure carried suspend ahead	0 0 14 0 -13 0 0
v:o:subject=procedure carried suspend until	0 0 14 0 -12 0 0
v:o:subject=procedure carried the ahead	0 0 -8 0 14 -3 0
v:o:subject=procedure carried until ahead	0 0 16 0 -9 -9 0
v:o:subject=procedure end	0 0 -7 -6 15 0 0
v:o:subject=procedure far  ahead	0 0 3 0 -12 9 0
v:o:subject=procedure far  today	0 0 0 -6 10 0 0
v:o:subject=procedure far carried announce	0 0 0 -8 11 0 -1
v:o:subject=procedure far carried announce ahead	0 0 0 -8 11 0 -1
v:o:subject=procedure far carried be	0 0 1 16 -14 0 0
v:o:subject=procedure far carried be gone	0 0 0 17 -17 0 0
v:o:subject=procedure far carried before ahead	0 0 -9 0 11 0 0
v:o:subject=procedure far carried begin	0 0 -4 -18 13 0 5
v:o:subject=procedure far carried by ahead	0 0 15 0 -14 0 0
v:o:subject=procedure far carried expect	0 0 -8 0 8 0 0
v:o:subject=procedure far carried from gone	0 0 0 28 -28 0 0
v:o:subject=procedure far carried have gone	9 0 0 6 -15 0 0
v:o:subject=procedure far carried on gone	0 0 0 -11 14 0 0
v:o:subject=procedure far carried pass	0 0 -11 0 12 0 0
v:o:subject=procedure far carried say	0 0 0 9 -8 0 0
v:o:subject=procedure far carried say today	0 0 0 9 -9 0 0
v:o:subject=procedure far carried since gone	0 0 0 -18 19 0 0
v:o:subject=procedure far carried tell	0 0 23 0 -22 0 0
v:o:subject=procedure far no verb ahead	0 0 0 3 -8 8 0
v:o:subject=procedure far no verb on	0 0 -3 0 11 0 -3
v:o:subject=procedure far no verb today	0 0 -12 -15 29 0 0
v:o:subject=procedure far on ahead	0 0 -2 0 9 0 -2
v:o:subject=procedure from ahead	0 0 -1 -8 25 0 -18
v:o:subject=procedure in gone	0 0 0 -9 11 0 0
v:o:subject=procedure no verb	-10 0 10 4 -9 0 5
v:o:subject=procedure no verb ahead	0 0 15 -9 -12 0 5
v:o:subject=procedure no verb by	0 0 12 0 -12 0 0
v:o:subject=procedure no verb from	0 0 -1 -16 31 0 -18
v:o:subject=procedure no verb on	0 0 8 -3 -15 0 16
v:o:subject=procedure no verb today	0 0 -7 12 -5 0 0
v:o:subject=procedure on ahead	0 0 -7 0 -2 0 15
v:o:subject=procedure on gone	-2 0 0 -10 15 0 0
v:o:subject=procedure on today	0 0 -6 11 -6 0 0
v:o:subject=procedure other	0 0 0 18 -16 0 0
v:o:subject=procedure other on	0 0 0 18 -18 0 0
v:o:subject=procedure suspend	0 0 0 -8 11 0 0
v:o:subject=sale	0 0 -9 -8 18 0 0
v:o:subject=sale carried	0 0 2 -13 9 3 0
v:o:subject=sale carried suspend	0 0 -2 -7 12 0 0
v:o:subject=sale carried until ahead	0 0 8 0 -15 6 0
v:o:subject=sale far	9 0 -12 -12 11 -1 0
v:o:subject=sale far carried	-3 -1 0 22 -9 -9 -3
v:o:subject=sale far carried conclude	0 0 0 -9 9 0 0
v:o:subject=sale far carried of gone	0 0 0 15 -15 0 0
v:o:subject=sale far carried on ahead	0 0 -12 0 19 -2 0
v:o:subject=sale far carried rise	0 0 0 15 -15 0 0
v:o:subject=sale far carried rise gone	0 0 0 15 -15 0 0
v:o:subject=sale far carried sign	0 0 -9 5 0 0 0
v:o:subject=sale far carried sign ahead	0 0 -9 0 7 0 0
v:o:subject=sale far carried sign on	0 0 -8 0 10 0 0
v:o:subject=sale far carried since gone	0 0 0 12 -11 0 0
v:o:subject=sale far carried suspend	0 0 9 -1 -5 0 0
v:o:subject=sale far carried suspend ahead	0 0 9 0 -8 0 0
v:o:subject=sale far carried until ahead	0 0 8 0 -4 -3 0
v:o:subject=sale far no verb	9 0 -12 -12 11 -1 0
v:o:subject=sale far no verb ahead	0 0 -8 0 12 -1 0
v:o:subject=sale far no verb gone	10 0 0 -3 -6 0 0
v:o:subject=sale far no verb on	10 0 0 0 -8 0 0
v:o:subject=sale far no verb today	0 0 -1 -4 9 0 0
v:o:subject=sale far on gone	10 0 0 0 -10 0 0
v:o:subject=sale no verb	0 0 -12 -6 17 1 0
v:o:subject=sale no verb ahead	0 0 -12 0 10 1 0
v:o:subject=sale no verb the	0 0 0 0 -7 10 0
v:o:subject=sale no verb until	0 0 10 0 -5 -6 0
v:o:subject=sale the ahead	0 0 0 0 -7 9 0
v:o:subject=sale until ahead	0 0 9 0 -4 -6 0
v:o:subject=signing	0 -6 -9 0 13 -15 0
v:o:subject=signing before ahead	0 0 -4 0 13 0 -5
v:o:subject=signing begin	0 0 -10 -4 17 -1 -9
v:o:subject=signing begin ahead	0 0 -8 -17 27 -1 -9
v:o:subject=signing begin on	0 0 -15 4 10 0 -4
v:o:subject=signing by ahead	0 0 10 -12 -15 0 17
v:o:subject=signing end	9 0 -1 0 -5 0 0
v:o:subject=signing end gone	9 0 0 0 -8 0 0
v:o:subject=signing end on	10 0 0 0 -8 0 0
v:o:subject=signing no verb	-10 -1 4 -2 -2 0 11
v:o:subject=signing no verb ahead	0 0 14 -14 -13 0 13
v:o:subject=signing no verb by	0 0 2 -11 -3 0 12
v:o:subject=signing no verb friday,	0 0 0 -6 -2 0 10
v:o:subject=signing no verb gone	-4 0 0 0 8 0 0
v:o:subject=signing no verb of	0 0 -2 -17 23 0 0
v:o:subject=signing no verb on	-1 0 18 0 -17 -4 7
v:o:subject=signing no verb the	0 0 -12 10 0 5 -5
v:o:subject=signing no verb today	-1 0 -18 8 3 0 0
v:o:subject=signing of ahead	0 0 0 -10 19 -5 -3
v:o:subject=signing of gone	0 0 0 -14 16 0 0
v:o:subject=signing of today	0 0 -1 9 -6 0 0
v:o:subject=signing on gone	11 0 0 1 -9 0 0
v:o:subject=signing say	0 0 -12 0 11 0 0
v:o:subject=signing say ahead	0 0 -11 0 13 0 0
v:o:subject=signing sign	0 0 0 -7 11 0 0
v:o:subject=signing suspend ahead	0 0 7 7 -10 0 -4
v:o:subject=signing the ahead	0 0 -3 11 -7 4 -5
v:o:subject=signing to ahead	0 0 5 0 1 -11 0
v:o:subject=truce	8 2 19 -5 -17 -6 -5
v:o:subject=truce  ahead	0 0 0 3 -18 12 9
v:o:subject=truce  gone	0 10 -3 -5 -1 0 0
v:o:subject=truce  today	-9 0 14 19 -24 0 0
v:o:subject=truce after ahead	0 0 1 0 -9 6 0
v:o:subject=truce agree in	0 -2 0 8 -5 0 0
v:o:subject=truce agree on	0 4 -3 -10 12 0 0
v:o:subject=truce be	5 -7 16 1 -11 -6 -5
v:o:subject=truce be 	0 0 0 0 -13 11 0
v:o:subject=truce be ahead	0 0 14 -4 -2 -5 -4
v:o:subject=truce be is	0 0 -1 0 -9 10 0
v:o:subject=truce be of	0 0 0 12 -6 -6 0
v:o:subject=truce be on	-3 0 11 3 -9 0 0
v:o:subject=truce be since	13 0 -10 0 -2 0 0
v:o:subject=truce be today	-2 0 4 13 -14 0 0
v:o:subject=truce be until	0 0 -6 0 18 -14 0
v:o:subject=truce begin	10 -22 -14 30 -29 4 6
v:o:subject=truce begin ahead	0 0 -6 4 -10 5 8
v:o:subject=truce begin began	0 0 6 -18 14 0 0
v:o:subject=truce begin gone	1 -19 0 23 -17 0 0
v:o:subject=truce begin on	3 -11 -23 16 -9 0 8
v:o:subject=truce begin today	11 0 -13 10 -9 0 0
v:o:subject=truce begin until	0 0 -1 11 -12 3 0
v:o:subject=truce beyond ahead	0 0 -4 0 -5 9 0
v:o:subject=truce by ahead	0 0 -6 -4 17 -1 -5
v:o:subject=truce carried	9 -17 2 -3 -8 2 2
v:o:subject=truce carried add	0 0 -3 0 -6 0 10
v:o:subject=truce carried add ahead	0 0 -3 0 -6 0 10
v:o:subject=truce carried agree in	0 8 0 0 -6 0 0
v:o:subject=truce carried be	-6 -5 2 -11 3 8 -1
v:o:subject=truce carried be 	0 0 -10 -6 20 0 0
v:o:subject=truce carried be ahead	0 0 0 -10 -1 9 0
v:o:subject=truce carried be by	0 0 -10 0 13 -2 0
v:o:subject=truce carried be gone	-4 -4 -2 10 0 0 0
v:o:subject=truce carried be since	-8 0 11 9 -11 0 0
v:o:subject=truce carried be today	0 0 7 -19 6 0 0
v:o:subject=truce carried be until	0 0 -15 0 14 2 0
v:o:subject=truce carried before ahead	0 0 -8 0 12 0 -1
v:o:subject=truce carried begin	-12 0 9 -8 0 -4 6
v:o:subject=truce carried begin ahead	0 0 4 2 -13 -3 8
v:o:subject=truce carried begin gone	-10 1 0 -2 10 0 -1
v:o:subject=truce carried begin the	0 0 0 -3 -11 2 8
v:o:subject=truce carried begin to	0 0 7 0 -12 3 0
v:o:subject=truce carried begin today	0 0 8 -16 7 0 0
v:o:subject=truce carried begin until	0 0 14 0 -2 -10 0
v:o:subject=truce carried by ahead	0 0 -1 0 8 -6 0
v:o:subject=truce carried charge ahead	0 0 -1 -1 10 0 -5
v:o:subject=truce carried charge from	0 0 0 13 -8 0 -4
v:o:subject=truce carried charge today	0 0 0 12 -11 0 0
v:o:subject=truce carried conclude	0 -6 0 12 -5 0 0
v:o:subject=truce carried conclude gone	0 -6 0 13 -9 0 0
v:o:subject=truce carried end gone	11 -4 -9 6 -6 0 0
v:o:subject=truce carried end in	0 0 0 -4 9 0 0
v:o:subject=truce carried end on	10 0 0 14 -13 1 -1
v:o:subject=truce carried from gone	0 0 0 16 -13 0 0
v:o:subject=truce carried have	-1 -2 0 -14 13 -1 0
v:o:subject=truce carried have gone	0 -1 0 -10 17 0 0
v:o:subject=truce carried last gone	0 0 0 19 -18 0 0
v:o:subject=truce carried meet	0 0 -5 -5 13 0 0
v:o:subject=truce carried of gone	0 0 0 -9 11 0 0
v:o:subject=truce carried of today	0 0 0 -11 13 0 0
v:o:subject=truce carried on ahead	-3 0 -16 9 7 6 -2
v:o:subject=truce carried on gone	11 -3 -9 8 -9 -1 -1
v:o:subject=truce carried on today	0 0 17 -4 -12 0 0
v:o:subject=truce carried other	0 0 8 8 -18 7 0
v:o:subject=truce carried other gone	0 0 0 14 -12 0 0
v:o:subject=truce carried other since	0 0 -5 14 -6 0 0
v:o:subject=truce carried other today	0 0 11 -5 -4 0 0
v:o:subject=truce carried pay ahead	0 0 -19 0 18 5 -9
v:o:subject=truce carried pay from	0 0 -6 13 0 0 -11
v:o:subject=truce carried pay gone	8 0 0 13 -20 0 0
v:o:subject=truce carried pay today	0 0 12 -3 -8 0 0
v:o:subject=truce carried pay until	8 0 -9 -7 0 6 0
v:o:subject=truce carried run ahead	0 0 18 0 -19 0 0
v:o:subject=truce carried run on	6 0 -5 0 -7 11 0
v:o:subject=truce carried run to	0 0 14 0 -4 -8 0
v:o:subject=truce carried run until	0 0 10 0 -1 -5 0
v:o:subject=truce carried say	-1 0 9 -12 -3 6 0
v:o:subject=truce carried say gone	-1 0 0 -10 14 0 0
v:o:subject=truce carried say on	0 0 13 -5 -6 0 0
v:o:subject=truce carried say today	0 0 18 0 -17 0 0
v:o:subject=truce carried sign	15 0 -7 0 -5 0 0
v:o:subject=truce carried sign on	0 0 0 11 -7 0 0
v:o:subject=truce carried sign today	16 0 0 -13 -5 0 0
v:o:subject=truce carried since gone	-12 -2 0 23 -14 0 0
v:o:subject=truce carried suspend	0 0 -9 1 11 -3 0
v:o:subject=truce carried suspend ahead	0 0 -5 0 9 -3 0
v:o:subject=truce carried suspend the	0 0 2 0 4 -9 0
v:o:subject=truce carried suspend until	0 0 -13 11 2 2 0
v:o:subject=truce carried to ahead	0 0 14 0 -27 7 0
v:o:subject=truce carried until gone	6 0 -3 -16 12 0 0
v:o:subject=truce conclude in	0 2 0 13 -16 0 0
v:o:subject=truce conclude on	0 -5 -3 -1 11 0 0
v:o:subject=truce effect today	10 0 -3 19 -27 0 0
v:o:subject=truce end	5 5 4 -15 -4 0 0
v:o:subject=truce end ahead	-5 0 1 -10 3 1 0
v:o:subject=truce end dies	0 0 22 0 -21 0 0
v:o:subject=truce end end	0 0 -22 0 24 0 0
v:o:subject=truce end ended	16 0 0 -1 -12 0 0
v:o:subject=truce end gone	13 7 6 3 -20 0 0
v:o:subject=truce end in	-5 -1 -4 0 14 0 0
v:o:subject=truce end of	-4 5 -10 0 -2 9 0
v:o:subject=truce end on	1 0 11 -2 -4 -8 -6
v:o:subject=truce end the	-2 0 -20 0 15 9 0
v:o:subject=truce end today	2 0 -1 -26 11 0 0
v:o:subject=truce ended gone	17 0 0 0 -15 0 0
v:o:subject=truce ends today	-11 0 28 -9 -18 0 0
v:o:subject=truce extend	0 -2 10 -4 -11 7 0
v:o:subject=truce extend ahead	0 0 -1 0 -6 9 0
v:o:subject=truce extend from	0 0 9 0 -10 0 0
v:o:subject=truce extend gone	0 -2 0 -3 10 0 0
v:o:subject=truce extend to	0 0 -15 0 0 14 0
v:o:subject=truce far	-10 -3 12 5 -13 -12 15
v:o:subject=truce far  ahead	0 0 -7 0 0 -8 13
v:o:subject=truce far  gone	-6 -4 16 -6 -1 0 0
v:o:subject=truce far  today	-9 0 -16 20 -1 0 0
v:o:subject=truce far beijing, today	0 0 0 22 -21 0 0
v:o:subject=truce far carried	9 0 8 2 -13 4 -1
v:o:subject=truce far carried  ahead	0 0 -4 0 -5 11 0
v:o:subject=truce far carried  today	0 0 -1 -7 12 0 0
v:o:subject=truce far carried agree	-3 0 -11 -10 5 15 2
v:o:subject=truce far carried agree ahead	0 0 -10 0 -7 15 2
v:o:subject=truce far carried agree on	-2 0 -2 -8 2 9 0
v:o:subject=truce far carried approve	0 0 9 0 -8 0 0
v:o:subject=truce far carried be	0 -3 8 0 -14 5 4
v:o:subject=truce far carried be ahead	0 0 -11 0 1 6 4
v:o:subject=truce far carried be by	15 0 1 -2 -17 -1 7
v:o:subject=truce far carried be from	0 0 0 10 0 0 -9
v:o:subject=truce far carried be gone	1 -3 9 -8 0 0 0
v:o:subject=truce far carried be in	0 0 0 8 -8 0 0
v:o:subject=truce far carried be is	0 0 12 0 -9 0 0
v:o:subject=truce far carried be on	-5 0 20 -8 -5 0 0
v:o:subject=truce far carried be since	-2 0 0 -10 16 0 0
v:o:subject=truce far carried be today	0 0 20 7 -23 0 0
v:o:subject=truce far carried be until	0 0 -15 7 5 6 0
v:o:subject=truce far carried before ahead	0 0 -8 14 0 3 -11
v:o:subject=truce far carried begin	-11 -6 0 15 -11 10 -2
v:o:subject=truce far carried begin ahead	0 0 -5 14 -9 11 -10
v:o:subject=truce far carried begin from	0 0 0 21 -12 0 -10
v:o:subject=truce far carried begin gone	-10 -5 0 17 -11 0 8
v:o:subject=truce far carried begin of	0 0 0 -17 19 0 0
v:o:subject=truce far carried begin on	-7 -5 -7 23 -15 7 1
v:o:subject=truce far carried begin since	0 0 0 -12 13 0 0
v:o:subject=truce far carried begin today	0 0 6 -10 5 0 0
v:o:subject=truce far carried by gone	15 0 0 0 -13 0 0
v:o:subject=truce far carried charge	20 0 2 -5 -14 0 4
v:o:subject=truce far carried charge on	0 0 0 -5 10 0 0
v:o:subject=truce far carried charge since	9 0 0 -3 -1 0 0
v:o:subject=truce far carried charge today	13 0 -2 -4 -6 0 0
v:o:subject=truce far carried conclude on	0 8 0 -6 0 0 0
v:o:subject=truce far carried continue	0 0 0 12 -11 0 0
v:o:subject=truce far carried end ahead	-1 0 15 6 -7 -7 -7
v:o:subject=truce far carried end ends	0 0 10 0 -9 0 0
v:o:subject=truce far carried end gone	12 -5 -9 -7 0 0 0
v:o:subject=truce far carried end in	-2 0 0 -5 10 0 0
v:o:subject=truce far carried end on	14 0 11 -7 -14 -5 0
v:o:subject=truce far carried end today	-3 0 0 -6 9 0 0
v:o:subject=truce far carried extend to	0 0 13 0 0 -13 0
v:o:subject=truce far carried fall gone	0 0 0 10 -10 0 0
v:o:subject=truce far carried fall on	0 0 -2 -6 11 0 0
v:o:subject=truce far carried from ahead	0 0 9 6 -19 -4 5
v:o:subject=truce far carried from today	0 0 0 24 -21 0 0
v:o:subject=truce far carried have	9 0 21 -7 -23 0 0
v:o:subject=truce far carried have gone	9 0 0 -6 -3 0 0
v:o:subject=truce far carried in gone	-3 -10 0 6 0 0 0
v:o:subject=truce far carried is ahead	0 0 12 0 -9 0 0
v:o:subject=truce far carried keep	-1 3 12 -4 -5 -2 0
v:o:subject=truce far carried keep ahead	0 0 12 0 -11 -2 0
v:o:subject=truce far carried keep until	0 0 0 -10 1 5 0
v:o:subject=truce far carried lower	0 0 -11 9 -14 5 8
v:o:subject=truce far carried lower on	0 0 0 14 -13 0 0
v:o:subject=truce far carried make	0 0 0 13 -9 0 -1
v:o:subject=truce far carried make gone	0 0 0 14 -14 0 0
v:o:subject=truce far carried meet	0 0 -6 -2 13 0 0
v:o:subject=truce far carried of ahead	0 0 -12 0 5 7 0
v:o:subject=truce far carried of today	0 0 0 -21 23 0 0
v:o:subject=truce far carried on ahead	-1 0 -14 0 25 0 -16
v:o:subject=truce far carried on gone	-1 13 -11 0 -7 0 8
v:o:subject=truce far carried other	0 0 -8 -9 22 0 0
v:o:subject=truce far carried other gone	0 0 0 -8 10 0 0
v:o:subject=truce far carried pay	-4 0 7 1 -12 -3 13
v:o:subject=truce far carried pay ahead	0 0 13 -14 -13 -2 13
v:o:subject=truce far carried pay from	0 0 -2 10 -13 0 6
v:o:subject=truce far carried pay until	0 0 14 0 -8 -2 0
v:o:subject=truce far carried prolong	0 0 16 1 -18 0 0
v:o:subject=truce far carried prolong ahead	0 0 10 0 -11 0 0
v:o:subject=truce far carried publish	9 0 -4 -4 0 0 0
v:o:subject=truce far carried publish today	10 0 -3 -2 -3 0 0
v:o:subject=truce far carried put	0 0 -4 17 -13 0 0
v:o:subject=truce far carried put gone	0 0 0 8 -7 0 0
v:o:subject=truce far carried put in	0 0 0 -10 10 0 0
v:o:subject=truce far carried put today	0 0 0 11 -10 0 0
v:o:subject=truce far carried raise ahead	0 0 8 0 -12 5 0
v:o:subject=truce far carried reach	0 0 -4 -1 16 0 -8
v:o:subject=truce far carried reach ahead	0 0 -4 10 0 0 -7
v:o:subject=truce far carried reach gone	0 0 0 -13 15 0 0
v:o:subject=truce far carried rise	0 0 0 -8 12 0 0
v:o:subject=truce far carried run	0 0 9 -1 -2 -9 3
v:o:subject=truce far carried run ahead	0 0 2 0 0 -9 4
v:o:subject=truce far carried run on	0 0 -9 0 10 0 0
v:o:subject=truce far carried sign	0 -3 -10 12 1 -4 -2
v:o:subject=truce far carried sign ahead	0 0 -7 0 15 -4 -1
v:o:subject=truce far carried sign in	0 -1 0 -7 9 0 0
v:o:subject=truce far carried sign signed	0 0 0 14 -13 0 0
v:o:subject=truce far carried sign today	0 0 0 17 -15 0 0
v:o:subject=truce far carried signed gone	0 0 0 14 -13 0 0
v:o:subject=truce far carried since gone	-14 0 0 6 -1 0 0
v:o:subject=truce far carried suspend	0 0 -11 17 1 -11 0
v:o:subject=truce far carried suspend ahead	0 0 -10 2 12 -11 0
v:o:subject=truce far carried suspend from	0 0 8 11 -18 -2 0
v:o:subject=truce far carried suspend on	0 0 -13 15 -1 0 0
v:o:subject=truce far carried the ahead	0 0 21 -2 -10 -15 4
v:o:subject=truce far carried the gone	9 0 0 -3 -2 0 0
v:o:subject=truce far carried to ahead	0 0 7 0 -10 0 0
v:o:subject=truce far carried to gone	0 0 0 -5 10 0 0
v:o:subject=truce far carried until ahead	0 0 -9 0 4 8 0
v:o:subject=truce far carried vote	0 0 10 -2 -6 0 0
v:o:subject=truce far friday today	0 0 7 -14 5 0 0
v:o:subject=truce far from gone	0 0 0 -7 11 0 0
v:o:subject=truce far no verb	-10 -3 12 5 -13 -12 15
v:o:subject=truce far no verb 	-17 -6 -7 14 -2 -11 11
v:o:subject=truce far no verb ahead	0 0 5 -9 -12 -7 21
v:o:subject=truce far no verb beijing,	0 0 0 21 -20 0 0
v:o:subject=truce far no verb friday	0 0 7 -14 5 0 0
v:o:subject=truce far no verb from	0 0 -8 -15 15 0 5
v:o:subject=truce far no verb gone	1 0 8 16 -21 0 -5
v:o:subject=truce far no verb in	0 0 0 -11 13 0 0
v:o:subject=truce far no verb monday,	0 0 9 0 -12 0 5
v:o:subject=truce far no verb on	10 0 13 0 -12 -12 -1
v:o:subject=truce far no verb the	0 0 -7 -4 -4 0 16
v:o:subject=truce far no verb to	0 0 7 0 2 -11 0
v:o:subject=truce far no verb today	-23 -2 3 -1 8 -3 -6
v:o:subject=truce far no verb until	0 0 23 0 -13 -8 -2
v:o:subject=truce far no verb ·	0 0 0 -9 11 0 0
v:o:subject=truce far of ahead	0 0 -1 11 -2 0 -5
v:o:subject=truce far on ahead	0 0 16 -8 -5 -11 0
v:o:subject=truce far on gone	10 0 0 5 -11 0 0
v:o:subject=truce far the ahead	0 0 -6 0 -6 0 16
v:o:subject=truce far to ahead	0 0 7 0 0 -10 0
v:o:subject=truce far until ahead	0 0 23 0 -15 -8 -2
v:o:subject=truce far · today	0 0 0 -9 11 0 0
v:o:subject=truce friday, ahead	0 0 27 0 -24 0 0
v:o:subject=truce from ahead	0 -6 -21 -1 10 -7 12
v:o:subject=truce from gone	-9 5 12 15 -21 0 -5
v:o:subject=truce have	0 0 -4 0 8 0 0
v:o:subject=truce have has	0 0 -6 0 8 0 0
v:o:subject=truce in gone	-8 4 0 8 -6 0 0
v:o:subject=truce is ahead	0 0 -1 0 -10 10 0
v:o:subject=truce monday, ahead	0 0 10 10 -17 -3 0
v:o:subject=truce no verb	-6 3 18 -7 -14 -1 7
v:o:subject=truce no verb 	0 11 8 0 -23 2 9
v:o:subject=truce no verb ahead	-8 -11 1 8 -10 2 13
v:o:subject=truce no verb and	-1 0 14 -3 -4 0 0
v:o:subject=truce no verb ends	-19 -2 40 -13 -21 -3 -1
v:o:subject=truce no verb friday,	0 0 33 -7 -26 0 0
v:o:subject=truce no verb from	-8 3 -10 12 -7 -13 8
v:o:subject=truce no verb gone	-9 9 8 -8 10 -7 -12
v:o:subject=truce no verb in	0 -5 0 -11 16 0 0
v:o:subject=truce no verb last	0 -1 -20 17 2 0 0
v:o:subject=truce no verb monday,	8 0 9 6 -19 -3 0
v:o:subject=truce no verb of	-8 5 7 -11 4 -9 6
v:o:subject=truce no verb on	-14 -6 18 9 -17 6 -8
v:o:subject=truce no verb saturday,	2 0 2 15 -19 0 -3
v:o:subject=truce no verb since	-3 -3 0 -2 9 0 0
v:o:subject=truce no verb sunday,	4 0 10 -6 -19 8 0
v:o:subject=truce no verb the	11 0 3 -4 0 -16 5
v:o:subject=truce no verb thursday,	0 0 3 9 -11 0 0
v:o:subject=truce no verb to	10 -7 5 0 -6 0 -5
v:o:subject=truce no verb today	8 -2 33 -12 -23 -2 -1
v:o:subject=truce no verb tomorrow,	0 0 -11 0 0 0 11
v:o:subject=truce no verb until	-13 -3 -10 -30 18 16 -6
v:o:subject=truce no verb wednesday,	0 0 1 16 -10 0 -12
v:o:subject=truce no verb week,	0 0 12 0 -8 0 0
v:o:subject=truce no verb —	9 -2 -16 0 11 -3 0
v:o:subject=truce of ahead	0 0 -5 -9 13 -3 4
v:o:subject=truce on ahead	-9 -2 17 3 -14 0 -1
v:o:subject=truce on gone	-2 0 13 -1 0 -1 -1
v:o:subject=truce on today	-1 0 -13 15 -3 0 0
v:o:subject=truce other	0 -4 10 -10 0 4 0
v:o:subject=truce other ahead	0 0 11 0 -13 4 0
v:o:subject=truce other gone	0 -4 0 -9 14 0 0
v:o:subject=truce other on	0 0 9 0 -7 0 0
v:o:subject=truce out today	0 0 9 -12 1 0 0
v:o:subject=truce prolong	-6 4 -8 -7 13 6 -4
v:o:subject=truce prolong ahead	0 0 -26 -7 27 6 -4
v:o:subject=truce prolong gone	-5 4 17 -2 -10 0 0
v:o:subject=truce prolong to	-3 0 11 -2 -6 0 0
v:o:subject=truce renew	9 0 4 0 -8 -2 0
v:o:subject=truce renew ahead	0 0 9 0 -7 -2 0
v:o:subject=truce renew gone	9 0 0 0 -6 0 0
v:o:subject=truce run	3 -1 -11 -20 15 4 1
v:o:subject=truce run on	-4 0 -3 -2 4 10 -2
v:o:subject=truce run out	4 0 0 -15 5 0 0
v:o:subject=truce run to	-1 0 -4 -3 17 -8 0
v:o:subject=truce run today	-3 0 0 -15 14 0 0
v:o:subject=truce saturday, ahead	0 0 3 14 -17 0 -3
v:o:subject=truce sign in	0 11 0 16 -25 0 0
v:o:subject=truce since ahead	0 0 -11 -6 19 0 0
v:o:subject=truce since gone	13 -7 0 9 -16 0 0
v:o:subject=truce sunday, ahead	0 0 11 0 -20 8 0
v:o:subject=truce suspend ahead	0 0 3 -1 -10 6 0
v:o:subject=truce suspend gone	-3 0 0 -7 12 0 0
v:o:subject=truce suspend until	0 0 9 -9 -3 0 0
v:o:subject=truce the gone	-9 -2 0 2 8 0 0
v:o:subject=truce thursday, ahead	0 0 3 12 -17 0 0
v:o:subject=truce to gone	5 -7 20 -16 -3 -3 0
v:o:subject=truce tomorrow today	0 0 -23 -8 28 0 0
v:o:subject=truce tomorrow, ahead	0 0 -11 0 0 0 11
v:o:subject=truce until ahead	0 0 -5 -4 -2 16 -6
v:o:subject=truce until gone	-15 -5 3 -25 35 0 0
v:o:subject=truce wednesday, ahead	0 0 1 18 -12 0 -12
v:o:subject=truce week, ahead	0 0 12 0 -11 0 0
v:o:topic=controls	-4 -3 1 -8 22 -15 -12
v:o:topic=controls ahead	0 0 3 -20 18 -15 -11
v:o:topic=controls announce	0 0 -2 12 -6 0 0
v:o:topic=controls announced	0 0 0 13 -13 0 0
v:o:topic=controls be	0 0 18 -5 -13 0 0
v:o:topic=controls begin	0 0 11 -7 12 -13 -7
v:o:topic=controls end	0 0 -18 12 5 0 0
v:o:topic=controls far	-1 0 2 -23 9 8 -6
v:o:topic=controls far 	0 0 -16 8 -6 15 0
v:o:topic=controls far  ahead	0 0 -15 0 0 15 0
v:o:topic=controls far ahead	0 0 4 -10 -3 9 -6
v:o:topic=controls far gone	0 0 0 -17 22 0 0
v:o:topic=controls far no verb	0 0 -4 2 -4 10 0
v:o:topic=controls far on	0 0 9 -12 -9 11 0
v:o:topic=controls far on ahead	0 0 9 -2 -15 12 0
v:o:topic=controls far other	0 0 11 0 -11 0 0
v:o:topic=controls far say	0 0 0 -7 9 0 0
v:o:topic=controls far tell	0 0 15 0 -14 0 0
v:o:topic=controls from	0 0 -1 -9 8 0 1
v:o:topic=controls gone	-1 -2 0 -12 21 0 0
v:o:topic=controls no verb	0 0 -1 -10 9 3 -8
v:o:topic=controls of	0 0 0 -10 13 0 0
v:o:topic=controls on	0 0 -17 21 5 -5 -9
v:o:topic=controls on ahead	0 0 -16 -1 29 -4 -9
v:o:topic=controls on gone	0 0 0 16 -14 0 0
v:o:topic=controls on today	0 0 0 10 -9 0 0
v:o:topic=controls say	0 0 1 10 -10 0 0
v:o:topic=controls since	0 0 1 -15 7 0 0
v:o:topic=controls since gone	0 0 0 -15 16 0 0
v:o:topic=controls suspend	0 0 -3 -4 12 -3 0
v:o:topic=controls the	0 0 -2 0 9 -5 0
v:o:topic=controls today	0 0 0 17 -15 0 0
v:o:topic=deal	-7 -16 -6 -21 17 1 12
v:o:topic=deal 	11 0 -2 -2 -5 0 0
v:o:topic=deal  today	12 0 0 -1 -7 0 0
v:o:topic=deal ahead	0 0 -12 -24 7 5 14
v:o:topic=deal be	0 0 -19 -13 30 1 -6
v:o:topic=deal before	0 0 -6 0 11 0 0
v:o:topic=deal before ahead	0 0 -6 0 11 0 0
v:o:topic=deal begin	0 0 -22 -3 6 -6 15
v:o:topic=deal conclude	0 0 -1 -7 17 0 0
v:o:topic=deal deal ahead	0 0 -11 0 14 0 0
v:o:topic=deal deal today	0 0 15 0 -13 0 0
v:o:topic=deal end	7 0 34 -13 -35 5 0
v:o:topic=deal face	0 0 13 0 -11 0 0
v:o:topic=deal far	-11 4 9 -6 7 -17 -10
v:o:topic=deal far 	0 0 0 -9 14 -4 0
v:o:topic=deal far  today	0 0 -2 -5 12 0 0
v:o:topic=deal far after	0 0 -16 0 21 -7 0
v:o:topic=deal far ahead	0 0 17 5 -8 -15 -9
v:o:topic=deal far be	0 0 11 -1 -4 -7 0
v:o:topic=deal far before	0 0 0 -6 -3 0 10
v:o:topic=deal far before ahead	0 0 0 -6 -3 0 10
v:o:topic=deal far begin	0 0 -4 -2 14 -3 -3
v:o:topic=deal far gone	-6 5 0 -24 25 0 0
v:o:topic=deal far in	0 6 0 -11 0 0 0
v:o:topic=deal far in gone	0 6 0 -11 0 0 0
v:o:topic=deal far make	0 0 -4 0 9 0 0
v:o:topic=deal far on ahead	0 0 3 12 -7 -1 -6
v:o:topic=deal far on gone	0 0 0 -7 12 0 0
v:o:topic=deal far since	0 0 3 11 -13 0 0
v:o:topic=deal far the	0 0 -20 0 20 1 -1
v:o:topic=deal far the ahead	0 0 -20 0 19 1 -1
v:o:topic=deal far today	0 0 -20 0 13 0 0
v:o:topic=deal far until	0 0 15 -3 -11 0 0
v:o:topic=deal far until ahead	0 0 15 0 -13 0 0
v:o:topic=deal far write	0 0 14 0 -14 0 0
v:o:topic=deal from	0 0 -1 -21 -1 -1 17
v:o:topic=deal from ahead	0 0 0 -6 -11 0 17
v:o:topic=deal from gone	0 0 0 -11 13 0 0
v:o:topic=deal gone	-25 -12 -4 2 19 -1 -2
v:o:topic=deal have	0 0 -10 -2 19 0 0
v:o:topic=deal no verb	8 0 2 -1 -3 -10 7
v:o:topic=deal of	0 0 0 -4 14 0 -5
v:o:topic=deal on	-16 -2 -1 -5 11 -10 5
v:o:topic=deal on ahead	0 0 -6 -6 8 -8 6
v:o:topic=deal on gone	-14 -1 0 7 1 0 0
v:o:topic=deal on today	0 0 8 -16 5 0 0
v:o:topic=deal other	0 0 -4 -11 21 0 0
v:o:topic=deal pass	0 0 -11 0 12 0 0
v:o:topic=deal reach	0 0 5 0 -12 9 -2
v:o:topic=deal say	0 0 -8 0 11 0 0
v:o:topic=deal sit	0 0 -4 -1 10 0 0
v:o:topic=deal tell	0 0 6 12 -18 0 0
v:o:topic=deal today	9 0 6 -19 1 0 0
v:o:topic=duties	0 -22 0 16 1 -16 -2
v:o:topic=duties 	1 0 7 -13 8 -9 -10
v:o:topic=duties  today	-6 0 10 -7 0 0 0
v:o:topic=duties (	0 0 -1 -6 -8 15 0
v:o:topic=duties ( ahead	0 0 -18 0 3 15 0
v:o:topic=duties ( today	0 0 16 -4 -10 0 0
v:o:topic=duties 12:01	0 0 -5 -20 25 0 0
v:o:topic=duties 12:01 today	0 0 -3 -19 22 0 0
v:o:topic=duties 20	0 0 -7 -1 10 0 0
v:o:topic=duties a.m.	0 0 0 -15 20 0 -2
v:o:topic=duties adjust	0 0 -11 -5 -5 0 17
v:o:topic=duties after	12 0 -3 15 -7 -14 0
v:o:topic=duties after ahead	0 0 -2 19 -1 -14 0
v:o:topic=duties after gone	13 0 0 -5 -7 0 0
v:o:topic=duties again	0 0 -7 0 10 0 0
v:o:topic=duties agree	-3 0 16 -1 -13 1 3
v:o:topic=duties ahead	-25 -13 11 4 -8 -6 7
v:o:topic=duties and	0 0 -1 -7 10 0 0
v:o:topic=duties announce	0 0 -8 -11 17 10 -11
v:o:topic=duties announced	0 0 0 -12 13 0 0
v:o:topic=duties announced today	0 0 0 -11 11 0 0
v:o:topic=duties as	0 0 18 -14 -8 0 0
v:o:topic=duties back	0 0 17 10 -24 0 0
v:o:topic=duties back ahead	0 0 8 12 -18 0 0
v:o:topic=duties be	-12 -9 -5 7 -2 -13 23
v:o:topic=duties bear	0 0 0 13 -16 0 5
v:o:topic=duties before	-3 0 11 3 -11 1 0
v:o:topic=duties before ahead	0 0 17 11 -27 2 0
v:o:topic=duties before today	0 0 -5 -10 17 0 0
v:o:topic=duties between	0 0 0 -10 12 0 0
v:o:topic=duties between gone	0 0 0 -10 11 0 0
v:o:topic=duties by	0 0 3 4 -1 4 -18
v:o:topic=duties by ahead	0 0 4 -10 3 4 -18
v:o:topic=duties by gone	0 0 0 11 -9 0 0
v:o:topic=duties cent	0 0 7 -19 -6 0 13
v:o:topic=duties cent ahead	0 0 12 -4 -20 0 13
v:o:topic=duties cent today	0 0 -2 -13 14 0 0
v:o:topic=duties charge	2 0 -3 -16 12 -6 4
v:o:topic=duties clear	0 0 -18 11 2 8 -10
v:o:topic=duties cut	0 0 -1 25 -25 0 5
v:o:topic=duties day,	0 0 14 -2 -9 0 0
v:o:topic=duties day, ahead	0 0 14 0 -10 0 0
v:o:topic=duties declare	0 0 0 18 -18 0 0
v:o:topic=duties double	0 0 6 -12 9 0 -2
v:o:topic=duties duty	0 0 19 -6 -13 0 0
v:o:topic=duties duty today	0 0 19 -6 -13 0 0
v:o:topic=duties effective	0 0 -8 8 0 0 0
v:o:topic=duties effective ahead	0 0 -7 11 -2 0 0
v:o:topic=duties end	12 0 -7 0 6 -20 2
v:o:topic=duties ends	0 0 21 0 -20 0 0
v:o:topic=duties ends today	0 0 13 0 -13 0 0
v:o:topic=duties expect	0 0 -9 -3 15 0 -2
v:o:topic=duties face	0 0 -11 0 17 0 -4
v:o:topic=duties fall	-4 0 -22 2 7 0 5
v:o:topic=duties far	-15 -29 -2 10 -5 7 1
v:o:topic=duties far 	0 -5 -4 15 -6 0 0
v:o:topic=duties far  ahead	0 0 -3 -9 6 1 0
v:o:topic=duties far  gone	5 -3 -1 13 -13 0 0
v:o:topic=duties far  today	-5 0 0 8 -4 0 0
v:o:topic=duties far after	0 0 12 0 -5 -6 0
v:o:topic=duties far after ahead	0 0 12 0 -6 -6 0
v:o:topic=duties far agree	0 0 0 10 -15 0 8
v:o:topic=duties far ahead	-4 -1 -6 0 -6 13 5
v:o:topic=duties far announce	0 0 -1 -6 14 0 0
v:o:topic=duties far be	4 0 7 -16 2 2 -21
v:o:topic=duties far before	0 0 0 -7 14 0 -9
v:o:topic=duties far before ahead	0 0 -6 -4 21 0 -9
v:o:topic=duties far begin	12 0 -8 3 1 -6 -4
v:o:topic=duties far between	0 0 0 -5 -3 0 9
v:o:topic=duties far by	0 0 -1 0 11 -2 -2
v:o:topic=duties far call	0 0 0 -4 11 0 -2
v:o:topic=duties far charge	0 0 4 -1 3 0 -9
v:o:topic=duties far declare	0 0 0 -1 10 0 -5
v:o:topic=duties far fall	0 0 -22 7 14 0 -3
v:o:topic=duties far from	0 0 -14 -17 5 -6 18
v:o:topic=duties far from ahead	0 0 -11 -20 2 -5 19
v:o:topic=duties far gone	1 -20 -13 9 3 -7 -6
v:o:topic=duties far goods	0 0 -2 -6 9 0 0
v:o:topic=duties far goods today	0 0 -2 -6 9 0 0
v:o:topic=duties far have	0 0 -18 4 13 0 0
v:o:topic=duties far is	0 0 -9 0 16 -7 0
v:o:topic=duties far is ahead	0 0 -7 0 13 -7 0
v:o:topic=duties far last	0 0 0 12 -11 0 0
v:o:topic=duties far last gone	0 0 0 12 -12 0 0
v:o:topic=duties far let	0 0 -1 -5 10 0 0
v:o:topic=duties far midnight	0 0 12 0 -12 0 0
v:o:topic=duties far monday,	0 0 -16 29 -13 0 -3
v:o:topic=duties far monday, today	0 0 -13 17 -3 0 0
v:o:topic=duties far move	0 0 8 0 -17 12 0
v:o:topic=duties far no verb	-15 -13 11 0 -2 1 -7
v:o:topic=duties far on	18 -1 -15 11 -7 0 1
v:o:topic=duties far on ahead	0 0 -8 14 -5 1 2
v:o:topic=duties far on gone	21 0 0 -6 -6 0 0
v:o:topic=duties far on today	0 0 -13 2 7 0 0
v:o:topic=duties far pay	-1 0 -4 -8 4 0 9
v:o:topic=duties far run	0 0 15 7 -22 -1 2
v:o:topic=duties far said	0 0 12 0 -10 0 0
v:o:topic=duties far said today	0 0 12 0 -11 0 0
v:o:topic=duties far say	0 0 3 -17 0 5 -1
v:o:topic=duties far since	-5 -1 -8 -11 20 0 0
v:o:topic=duties far since ahead	0 0 -6 0 11 0 0
v:o:topic=duties far since gone	-4 -1 0 -9 14 0 0
v:o:topic=duties far stand	0 0 16 0 -12 0 0
v:o:topic=duties far suspend	0 0 -19 13 -1 -1 8
v:o:topic=duties far telephone	0 0 21 0 -21 0 0
v:o:topic=duties far tell	0 0 -11 -6 20 0 0
v:o:topic=duties far the	-1 0 12 8 -2 -10 -11
v:o:topic=duties far the ahead	0 0 13 2 0 -9 -11
v:o:topic=duties far thursday,	0 0 11 -12 -1 0 0
v:o:topic=duties far thursday, today	0 0 15 -12 -5 0 0
v:o:topic=duties far to	0 0 -3 11 -1 0 0
v:o:topic=duties far to gone	0 0 0 12 -11 0 0
v:o:topic=duties far today	-19 -1 17 1 -6 -5 -4
v:o:topic=duties far tuesday	0 0 0 9 -8 0 0
v:o:topic=duties far tuesday today	0 0 0 9 -8 0 0
v:o:topic=duties far until	-7 0 -17 16 5 4 -3
v:o:topic=duties far until ahead	0 0 -16 -6 18 4 -2
v:o:topic=duties far until gone	-7 0 0 23 -17 0 0
v:o:topic=duties far washington/beijing,	0 0 0 12 -12 0 0
v:o:topic=duties far washington/beijing, today	0 0 0 12 -12 0 0
v:o:topic=duties far wednesday	0 0 0 12 -11 0 0
v:o:topic=duties far wednesday,	0 0 -2 -15 21 0 -1
v:o:topic=duties far wednesday, ahead	0 0 0 -5 10 0 -1
v:o:topic=duties far wednesday, today	0 0 0 -9 10 0 0
v:o:topic=duties far write	0 0 -7 0 11 0 0
v:o:topic=duties for	0 0 -14 -8 26 0 -3
v:o:topic=duties for ahead	0 0 -14 0 20 0 -2
v:o:topic=duties force	0 0 11 0 -8 0 0
v:o:topic=duties from	5 4 -47 10 -3 -8 18
v:o:topic=duties from ahead	0 0 -36 5 -1 -7 20
v:o:topic=duties from gone	0 7 0 -18 18 0 -5
v:o:topic=duties from today	8 0 -20 17 -14 0 0
v:o:topic=duties gone	16 -6 -44 5 6 -12 -26
v:o:topic=duties has	0 0 13 3 -15 0 0
v:o:topic=duties has ahead	0 0 13 0 -12 0 0
v:o:topic=duties have	0 0 -2 -1 8 -2 0
v:o:topic=duties if	0 0 10 0 -4 -2 0
v:o:topic=duties if ahead	0 0 11 0 -7 -2 0
v:o:topic=duties in	-2 -10 -2 -11 21 0 0
v:o:topic=duties in gone	-1 -10 0 -10 17 0 0
v:o:topic=duties introduce	0 0 -1 -15 4 9 0
v:o:topic=duties is	-3 0 19 -12 -5 -2 0
v:o:topic=duties is gone	-3 0 0 -7 11 0 0
v:o:topic=duties is today	0 0 17 -2 -15 0 0
v:o:topic=duties issue	0 0 -2 -11 16 0 0
v:o:topic=duties it	0 0 -4 9 -4 0 0
v:o:topic=duties jump	0 0 -13 18 -4 0 0
v:o:topic=duties keep	0 0 8 -2 -7 3 0
v:o:topic=duties leave	0 0 0 4 -12 1 8
v:o:topic=duties let	11 0 12 -6 -14 -6 1
v:o:topic=duties levy	0 0 0 9 3 -11 -4
v:o:topic=duties look	0 0 9 0 -17 12 0
v:o:topic=duties lower	0 0 -4 6 -9 5 5
v:o:topic=duties make	0 0 0 -10 2 0 10
v:o:topic=duties monday,	0 0 -20 -9 12 0 5
v:o:topic=duties monday, ahead	0 0 -20 -6 10 0 5
v:o:topic=duties move	0 0 -11 0 15 0 0
v:o:topic=duties no verb	1 0 4 -13 4 0 -2
v:o:topic=duties o'clock	0 0 -8 -1 12 0 0
v:o:topic=duties of	0 -2 -1 2 -8 -8 18
v:o:topic=duties of ahead	0 0 -4 -21 5 -7 19
v:o:topic=duties of today	0 0 2 8 -8 0 0
v:o:topic=duties off	0 0 -9 -2 13 0 0
v:o:topic=duties on	3 -11 -15 5 11 -12 6
v:o:topic=duties on ahead	-3 0 -5 3 3 -9 8
v:o:topic=duties on gone	8 -6 -6 0 1 0 -4
v:o:topic=duties on today	-3 0 -33 2 14 0 0
v:o:topic=duties other	10 10 -11 -10 3 0 -3
v:o:topic=duties out	3 0 -9 0 4 0 0
v:o:topic=duties out today	0 0 -6 0 9 0 0
v:o:topic=duties owe	0 0 0 -8 10 0 0
v:o:topic=duties pay	12 -5 -2 7 -15 6 2
v:o:topic=duties percent	0 0 -17 -5 26 0 0
v:o:topic=duties percent ahead	0 0 -8 0 11 0 0
v:o:topic=duties percent today	0 0 -7 -2 12 0 0
v:o:topic=duties plunge	0 0 0 -10 10 0 0
v:o:topic=duties put	0 0 -1 -4 19 -15 -8
v:o:topic=duties raise	0 0 -5 -18 11 9 -5
v:o:topic=duties reach	0 0 -12 0 6 3 0
v:o:topic=duties remain	0 0 11 -13 4 -5 0
v:o:topic=duties return	0 0 7 -10 10 -4 -16
v:o:topic=duties rise	0 0 -14 -12 12 0 10
v:o:topic=duties run	-4 0 3 -12 6 -9 0
v:o:topic=duties said today	0 0 -2 8 -3 0 0
v:o:topic=duties same	0 0 -6 11 0 0 -7
v:o:topic=duties same ahead	0 0 -1 14 -5 0 -7
v:o:topic=duties saturday,	0 0 0 -10 -3 0 14
v:o:topic=duties saturday, ahead	0 0 0 -8 -4 0 14
v:o:topic=duties say	-1 0 -3 -5 4 0 9
v:o:topic=duties set	0 0 0 -14 22 0 -8
v:o:topic=duties ship	14 0 16 6 -27 0 -5
v:o:topic=duties since	-5 4 1 3 1 -10 -3
v:o:topic=duties since ahead	0 0 9 -13 2 -8 0
v:o:topic=duties slap	0 0 0 -6 13 0 -2
v:o:topic=duties spare	0 0 12 0 -8 0 0
v:o:topic=duties start	0 0 -7 -6 16 0 0
v:o:topic=duties start today	0 0 -7 0 11 0 0
v:o:topic=duties sunday,	0 0 0 10 -7 0 -3
v:o:topic=duties sunday, ahead	0 0 0 11 -7 0 -3
v:o:topic=duties suspend	0 0 7 24 -26 -1 0
v:o:topic=duties tell	0 0 5 -9 0 0 0
v:o:topic=duties the ahead	0 0 -9 -23 6 7 3
v:o:topic=duties threaten	0 0 -3 -3 12 0 0
v:o:topic=duties through	0 0 22 -1 -16 -2 0
v:o:topic=duties through ahead	0 0 22 0 -17 -2 0
v:o:topic=duties till	0 0 16 0 -8 -4 0
v:o:topic=duties till ahead	0 0 16 0 -9 -4 0
v:o:topic=duties time	0 0 0 8 -7 0 0
v:o:topic=duties to	-7 0 3 0 12 -10 -9
v:o:topic=duties to gone	-7 0 0 -6 15 0 0
v:o:topic=duties today	-15 -4 -11 13 4 -7 -11
v:o:topic=duties tomorrow,	0 0 0 -12 19 0 -7
v:o:topic=duties tomorrow, ahead	0 0 0 -12 19 0 -7
v:o:topic=duties until	6 -3 14 -8 -24 14 6
v:o:topic=duties until ahead	-4 0 14 -11 -22 15 7
v:o:topic=duties until gone	10 0 -8 -1 0 0 0
v:o:topic=duties want	0 0 20 -4 -13 0 -2
v:o:topic=duties wednesday,	0 0 -12 0 -7 0 17
v:o:topic=duties wednesday, ahead	0 0 -12 -13 0 0 17
v:o:topic=duties wednesday, gone	0 0 0 11 -10 0 0
v:o:topic=duties with	0 0 16 6 -19 0 0
v:o:topic=duties with ahead	0 0 16 0 -14 0 0
v:o:topic=duties write	0 0 -9 -5 17 0 0
v:o:topic=exclusions	-5 0 -4 -30 19 -1 0
v:o:topic=exclusions 	0 0 -9 0 11 0 0
v:o:topic=exclusions ahead	0 0 -4 -9 5 0 0
v:o:topic=exclusions be	0 0 -2 -7 12 0 0
v:o:topic=exclusions begin	0 0 25 -5 -20 -8 5
v:o:topic=exclusions end	-1 0 -17 0 25 -4 0
v:o:topic=exclusions far	0 0 12 -9 -9 4 0
v:o:topic=exclusions far ahead	0 0 14 0 -17 5 0
v:o:topic=exclusions far say	0 0 0 0 -8 11 0
v:o:topic=exclusions gone	-2 0 0 -12 18 0 0
v:o:topic=exclusions no verb	0 0 -10 -6 11 6 -4
v:o:topic=exclusions run	0 0 -9 0 0 6 0
v:o:topic=exclusions say	0 0 15 0 -15 0 0
v:o:topic=exclusions until	0 0 -8 0 12 -2 0
v:o:topic=exclusions until ahead	0 0 -8 0 12 -2 0
v:o:topic=fees	0 0 -6 -33 40 0 -17
v:o:topic=fees ahead	0 0 -5 -14 24 0 -17
v:o:topic=fees be	0 0 10 -7 0 -2 0
v:o:topic=fees charge	0 0 -5 -4 13 0 0
v:o:topic=fees far	0 0 7 -14 16 -7 -5
v:o:topic=fees far ahead	0 0 13 -11 3 -7 -4
v:o:topic=fees far from	0 0 -8 -1 14 0 0
v:o:topic=fees far from ahead	0 0 -8 0 13 0 0
v:o:topic=fees far no verb	0 0 12 -8 3 -5 -2
v:o:topic=fees far on	0 0 8 0 -5 0 0
v:o:topic=fees far on ahead	0 0 8 0 -6 0 0
v:o:topic=fees far pay	0 0 -8 0 10 0 0
v:o:topic=fees far the	0 0 10 0 -8 0 0
v:o:topic=fees far today	0 0 -7 -3 11 0 0
v:o:topic=fees from	0 0 4 -9 13 -8 -9
v:o:topic=fees from ahead	0 0 4 -5 10 -8 -9
v:o:topic=fees gone	0 0 0 -20 24 0 0
v:o:topic=fees no verb	0 0 -1 -17 13 -2 1
v:o:topic=fees on	0 0 -4 -6 16 0 0
v:o:topic=fees suspend	0 0 -2 0 0 11 -12
v:o:topic=fees until	0 0 -3 0 -4 10 0
v:o:topic=fees until ahead	0 0 -3 0 -5 10 0
v:o:topic=longer	12 -11 24 -11 -20 7 -27
v:o:topic=longer ahead	-6 -2 15 7 -19 12 -24
v:o:topic=longer approve	0 0 15 0 -8 -7 0
v:o:topic=longer begin	2 0 2 2 0 -9 0
v:o:topic=longer beyond	0 0 -1 0 -8 9 0
v:o:topic=longer beyond ahead	0 0 -1 0 -9 9 0
v:o:topic=longer confirm	0 0 11 0 -6 -3 0
v:o:topic=longer extend	-2 0 -3 6 -8 10 0
v:o:topic=longer far	2 0 1 -5 4 0 -15
v:o:topic=longer far 	0 0 -11 -6 20 0 0
v:o:topic=longer far  ahead	0 0 -10 0 12 0 0
v:o:topic=longer far ahead	0 0 11 0 -8 0 -13
v:o:topic=longer far be	0 0 11 0 -5 -2 0
v:o:topic=longer far from	0 0 0 -1 9 -2 -4
v:o:topic=longer far no verb	-5 0 -1 -6 1 11 -5
v:o:topic=longer far on	8 0 0 10 -9 -9 0
v:o:topic=longer far on ahead	0 0 1 0 4 -9 0
v:o:topic=longer far on today	0 0 -1 13 -10 0 0
v:o:topic=longer far to	0 0 -9 0 0 10 0
v:o:topic=longer far to ahead	0 0 -8 0 -1 10 0
v:o:topic=longer far today	-3 0 -14 -4 18 0 0
v:o:topic=longer far until	0 0 16 0 -11 -6 0
v:o:topic=longer far until ahead	0 0 17 0 -12 -6 0
v:o:topic=longer from	0 2 15 10 -18 0 -9
v:o:topic=longer from ahead	0 0 16 8 -16 0 -9
v:o:topic=longer from gone	0 4 0 10 -12 0 0
v:o:topic=longer gone	13 -6 14 -1 -5 -14 0
v:o:topic=longer have	0 0 17 -2 -6 -8 0
v:o:topic=longer in	0 -3 0 -8 13 0 0
v:o:topic=longer in gone	0 -3 0 -8 12 0 0
v:o:topic=longer no verb	3 2 0 -9 7 -5 -1
v:o:topic=longer of	0 0 -10 0 17 -5 0
v:o:topic=longer of ahead	0 0 -9 0 14 -5 0
v:o:topic=longer on	-3 -6 12 1 -1 -15 -4
v:o:topic=longer on ahead	0 0 6 -3 3 -14 -3
v:o:topic=longer on gone	-1 -5 9 7 -7 0 0
v:o:topic=longer other	0 0 -8 0 11 -3 0
v:o:topic=longer publish	0 0 11 0 -9 0 0
v:o:topic=longer run	14 0 -2 10 -10 0 -5
v:o:topic=longer say	7 0 -10 0 -4 4 0
v:o:topic=longer sign	9 0 6 -5 -15 2 0
v:o:topic=longer tell	0 0 12 0 -12 3 0
v:o:topic=longer to	16 0 8 -11 -28 14 -1
v:o:topic=longer to ahead	0 0 4 0 -23 18 0
v:o:topic=longer to gone	9 0 12 -6 -8 -7 0
v:o:topic=longer today	4 0 10 -25 1 0 0
v:o:topic=longer until	0 0 15 -2 -11 -1 0
v:o:topic=longer until ahead	0 0 16 0 -14 -1 0
v:o:topic=meeting	-19 -24 -3 2 15 -1 -2
v:o:topic=meeting 	0 0 -1 -13 21 0 -1
v:o:topic=meeting  today	0 0 -5 -9 15 0 0
v:o:topic=meeting ahead	-3 -1 -7 -17 16 4 1
v:o:topic=meeting and	0 0 26 -3 -21 0 0
v:o:topic=meeting and ahead	0 0 16 0 -15 0 0
v:o:topic=meeting and today	0 0 14 -1 -12 0 0
v:o:topic=meeting be	-1 0 0 21 -12 0 -4
v:o:topic=meeting before	0 0 -13 0 -2 0 13
v:o:topic=meeting before ahead	0 0 -13 -6 3 0 13
v:o:topic=meeting before today	0 0 0 10 -10 0 0
v:o:topic=meeting begin	0 0 -7 -22 14 -1 14
v:o:topic=meeting by	0 0 -9 0 17 0 -1
v:o:topic=meeting by ahead	0 0 -7 0 14 0 -1
v:o:topic=meeting continue	0 0 -8 0 11 0 0
v:o:topic=meeting end	-12 0 21 -11 -11 0 0
v:o:topic=meeting ended ahead	0 0 10 0 -9 0 0
v:o:topic=meeting far	2 -12 -2 17 -4 -3 -8
v:o:topic=meeting far 	4 -1 0 -12 8 -13 8
v:o:topic=meeting far  ahead	0 0 12 -2 -11 -12 8
v:o:topic=meeting far  today	8 0 -16 -7 15 0 0
v:o:topic=meeting far agree	0 0 -3 -4 12 0 0
v:o:topic=meeting far ahead	0 0 -1 15 -3 -1 -4
v:o:topic=meeting far be	-1 0 -11 1 14 -3 0
v:o:topic=meeting far before	0 0 6 10 -14 0 0
v:o:topic=meeting far before ahead	0 0 6 10 -15 0 0
v:o:topic=meeting far begin	0 0 6 -16 5 -4 0
v:o:topic=meeting far by	0 0 -6 17 -3 -5 0
v:o:topic=meeting far end	0 0 11 6 -10 -5 0
v:o:topic=meeting far from	0 0 -4 11 -5 0 -2
v:o:topic=meeting far from ahead	0 0 -3 15 -11 0 -1
v:o:topic=meeting far have	0 0 7 8 -14 0 0
v:o:topic=meeting far no verb	10 -7 -8 1 -1 6 -1
v:o:topic=meeting far on	-9 0 3 5 0 -10 0
v:o:topic=meeting far reach	0 0 0 10 -10 0 0
v:o:topic=meeting far since ahead	0 0 -8 0 12 -4 0
v:o:topic=meeting far until	0 0 9 0 -18 14 0
v:o:topic=meeting far until ahead	0 0 9 0 -20 15 0
v:o:topic=meeting far wednesday,	0 0 -8 0 9 0 0
v:o:topic=meeting from today	0 0 0 -16 17 0 0
v:o:topic=meeting gone	-6 -18 -11 1 16 -6 -4
v:o:topic=meeting in	0 -3 0 14 -7 0 0
v:o:topic=meeting in gone	0 -2 0 14 -9 0 0
v:o:topic=meeting meet	-3 -1 -1 -7 20 -12 -11
v:o:topic=meeting meets ahead	0 0 12 -2 -9 0 0
v:o:topic=meeting no verb	2 -8 5 -10 -2 2 7
v:o:topic=meeting of	0 0 -8 -9 4 11 -1
v:o:topic=meeting of ahead	0 0 -8 0 -1 12 -1
v:o:topic=meeting on	-20 -4 0 -3 19 -14 -8
v:o:topic=meeting on ahead	0 0 -3 -21 19 -11 -6
v:o:topic=meeting on gone	-15 -1 -2 0 16 0 0
v:o:topic=meeting other	0 0 -15 -10 16 7 0
v:o:topic=meeting run	0 0 4 0 -16 7 0
v:o:topic=meeting say	0 0 -14 20 -8 -1 0
v:o:topic=meeting see	0 0 11 0 -3 -7 0
v:o:topic=meeting since ahead	0 0 9 0 -9 0 0
v:o:topic=meeting since gone	0 0 0 -9 11 0 0
v:o:topic=meeting sit	0 0 0 14 -11 0 0
v:o:topic=meeting spoke	0 0 -7 -1 11 0 0
v:o:topic=meeting spoke today	0 0 -7 0 10 0 0
v:o:topic=meeting suspend	0 0 -9 2 6 0 0
v:o:topic=meeting telephone	0 0 -10 -4 17 0 0
v:o:topic=meeting telephone today	0 0 -10 -1 14 0 0
v:o:topic=meeting tell	0 0 -13 3 5 0 0
v:o:topic=meeting the	0 0 0 8 -10 6 -7
v:o:topic=meeting the gone	0 0 0 11 -8 0 0
v:o:topic=meeting thursday,	14 0 -5 0 -8 0 0
v:o:topic=meeting thursday, gone	14 0 0 0 -14 0 0
v:o:topic=meeting to	0 0 -12 0 0 11 0
v:o:topic=meeting to ahead	0 0 -11 0 0 11 0
v:o:topic=meeting today	-10 0 9 12 -11 -2 -1
v:o:topic=meeting until	0 0 -12 3 11 -1 -3
v:o:topic=meeting until ahead	0 0 -7 -2 13 -1 -3
v:o:topic=meeting video	0 0 12 14 -24 0 0
v:o:topic=none	-8 -4 9 -12 12 -6 -9
v:o:topic=none 	7 7 3 -10 3 -3 -22
v:o:topic=none  ahead	0 0 -5 -13 17 0 -18
v:o:topic=none  today	13 0 10 -2 -10 0 0
v:o:topic=none (	0 0 11 1 -7 0 0
v:o:topic=none ( today	0 0 7 5 -10 0 0
v:o:topic=none a	0 0 -5 -1 11 0 0
v:o:topic=none accra,	0 0 0 13 -13 0 0
v:o:topic=none accra, today	0 0 0 13 -13 0 0
v:o:topic=none after	0 0 -7 -5 2 11 0
v:o:topic=none after ahead	0 0 -6 0 0 11 0
v:o:topic=none agree	0 0 0 22 -19 0 0
v:o:topic=none ahead	-9 -4 12 -17 -7 2 1
v:o:topic=none announce	0 0 -5 -2 -3 0 12
v:o:topic=none astana,	0 0 0 -8 8 0 0
v:o:topic=none astana, today	0 0 0 -8 8 0 0
v:o:topic=none back	0 0 -7 0 9 0 0
v:o:topic=none be	-9 0 1 -22 19 -13 1
v:o:topic=none before	0 0 9 -18 11 -3 -6
v:o:topic=none before ahead	0 0 9 -10 4 -3 -6
v:o:topic=none begin	-10 -1 3 -5 1 12 -6
v:o:topic=none briefing,	0 0 14 1 -16 0 0
v:o:topic=none briefing, today	0 0 14 1 -16 0 0
v:o:topic=none brussels,	0 0 -7 -7 16 0 0
v:o:topic=none brussels, today	0 0 -1 -7 11 0 0
v:o:topic=none bulletin,	16 0 0 0 -13 0 0
v:o:topic=none bulletin, today	16 0 0 0 -13 0 0
v:o:topic=none busan,	0 0 0 18 -18 0 0
v:o:topic=none busan, today	0 0 0 18 -18 0 0
v:o:topic=none by	0 0 14 -4 -13 -4 6
v:o:topic=none by ahead	0 0 15 0 -16 -3 7
v:o:topic=none call	0 0 -9 -5 15 0 0
v:o:topic=none call,	0 0 11 0 -10 0 0
v:o:topic=none call, today	0 0 11 0 -10 0 0
v:o:topic=none changed	0 0 17 -10 -9 0 0
v:o:topic=none charge	0 0 11 -19 0 0 0
v:o:topic=none collect	0 0 0 9 -2 0 -7
v:o:topic=none colombo,	0 0 10 0 -9 0 0
v:o:topic=none colombo, today	0 0 10 0 -9 0 0
v:o:topic=none date: today	0 0 -7 -6 14 0 0
v:o:topic=none discuss	0 0 15 0 -12 -1 0
v:o:topic=none ends	0 0 12 0 -10 0 0
v:o:topic=none for ahead	0 0 10 0 -7 0 0
v:o:topic=none friday	0 0 -7 0 9 0 0
v:o:topic=none friday today	0 0 -7 0 9 0 0
v:o:topic=none friday,	0 0 -15 -7 24 0 0
v:o:topic=none friday, today	0 0 -6 -6 14 0 0
v:o:topic=none from	0 0 -17 12 -4 -5 6
v:o:topic=none from ahead	0 0 -15 9 -4 -5 6
v:o:topic=none from gone	0 0 0 16 -13 0 0
v:o:topic=none from today	0 0 -1 -18 22 0 0
v:o:topic=none gone	-8 6 -31 -1 17 -9 -12
v:o:topic=none have	11 0 -12 0 0 0 3
v:o:topic=none issue	0 0 0 10 -9 0 0
v:o:topic=none keep	0 0 -9 1 8 0 0
v:o:topic=none know	0 0 -7 -4 14 0 0
v:o:topic=none leave	0 0 5 0 -10 1 5
v:o:topic=none lisbon,	0 0 10 0 -10 0 0
v:o:topic=none lisbon, today	0 0 10 0 -10 0 0
v:o:topic=none magazine,	0 0 -2 -5 9 0 0
v:o:topic=none magazine, today	0 0 -2 -5 9 0 0
v:o:topic=none make	10 0 -5 -10 -7 11 0
v:o:topic=none monday	0 0 9 -4 -1 0 0
v:o:topic=none monday today	0 0 9 -4 -1 0 0
v:o:topic=none monday, ahead	0 0 13 -2 -8 0 0
v:o:topic=none monday, gone	0 0 0 10 -10 0 0
v:o:topic=none monday, today	0 0 -19 -7 21 0 0
v:o:topic=none montevideo,	0 0 -7 20 -15 0 0
v:o:topic=none montevideo, today	0 0 -7 20 -15 0 0
v:o:topic=none nairobi,	0 0 -6 0 8 0 0
v:o:topic=none nairobi, today	0 0 -6 0 8 0 0
v:o:topic=none no verb	-5 -6 7 5 -1 -9 -4
v:o:topic=none of	9 0 0 19 -19 -7 -1
v:o:topic=none of ahead	0 0 6 16 -16 -6 -1
v:o:topic=none of gone	11 0 0 -14 5 0 0
v:o:topic=none of today	0 0 -8 19 -13 0 0
v:o:topic=none on	-8 -7 11 4 -9 -4 4
v:o:topic=none on ahead	0 0 14 -26 -7 -2 6
v:o:topic=none on gone	-3 -6 -3 21 -10 0 0
v:o:topic=none other	0 0 -1 11 -8 -6 6
v:o:topic=none out	0 0 19 0 -18 0 0
v:o:topic=none pay	-3 0 0 -9 25 -3 -24
v:o:topic=none promise	0 10 0 0 -7 0 0
v:o:topic=none put	0 0 -11 -6 18 0 0
v:o:topic=none quito,	0 0 0 15 -15 0 0
v:o:topic=none quito, today	0 0 0 15 -15 0 0
v:o:topic=none return	0 0 -5 -1 10 0 0
v:o:topic=none saturday	0 0 -8 -3 14 0 0
v:o:topic=none saturday today	0 0 -8 -3 14 0 0
v:o:topic=none say	0 0 18 5 -27 5 0
v:o:topic=none see	0 0 -10 0 15 0 0
v:o:topic=none since	-8 -1 8 8 -7 0 0
v:o:topic=none since ahead	0 0 10 -4 -5 0 0
v:o:topic=none since gone	-7 -1 0 11 -5 0 0
v:o:topic=none stand	-1 0 -5 9 0 0 0
v:o:topic=none sunday,	0 0 -15 -6 5 11 0
v:o:topic=none sunday, ahead	0 0 -13 0 0 11 0
v:o:topic=none suva,	0 0 0 11 -9 0 0
v:o:topic=none suva, today	0 0 0 11 -9 0 0
v:o:topic=none tell	0 0 -3 -9 14 0 0
v:o:topic=none the	-9 0 14 9 -13 -15 7
v:o:topic=none the ahead	0 0 24 -16 -13 -14 8
v:o:topic=none the today	0 0 -17 14 0 0 0
v:o:topic=none think	0 0 11 0 -11 0 0
v:o:topic=none thursday,	0 0 10 -8 -3 0 0
v:o:topic=none time	0 0 -3 16 -13 0 0
v:o:topic=none to	0 0 -5 -3 -1 12 0
v:o:topic=none to ahead	0 0 -5 0 -4 12 0
v:o:topic=none today	4 -10 4 -8 11 -18 -16
v:o:topic=none tuesday	0 0 -9 10 -3 0 0
v:o:topic=none tuesday today	0 0 -9 10 -3 0 0
v:o:topic=none tuesday,	0 0 -7 -5 11 0 0
v:o:topic=none tuesday, today	0 0 -7 -4 12 0 0
v:o:topic=none until	6 0 -3 -13 14 -11 -1
v:o:topic=none until ahead	0 0 -2 -3 13 -11 -1
v:o:topic=none up	0 0 13 0 -11 0 0
v:o:topic=none updated	0 0 -7 0 8 0 0
v:o:topic=none updated today	0 0 -7 0 8 0 0
v:o:topic=none valletta,	0 0 -16 0 18 0 0
v:o:topic=none valletta, today	0 0 -16 0 18 0 0
v:o:topic=none washington,	0 0 -1 -9 13 0 0
v:o:topic=none washington, today	0 0 -1 -9 13 0 0
v:o:topic=none wednesday	0 0 6 -13 0 0 0
v:o:topic=none wednesday today	0 0 6 -13 0 0 0
v:o:topic=none wednesday,	0 0 15 -2 -10 0 0
v:o:topic=none wednesday, today	0 0 17 0 -16 0 0
v:o:topic=none weekly,	0 0 18 -5 -14 0 0
v:o:topic=none weekly, today	0 0 18 -5 -14 0 0
v:o:topic=none write	0 0 15 -2 -9 0 0
v:o:topic=none york,	0 0 0 17 -15 0 0
v:o:topic=none york, today	0 0 0 17 -16 0 0
v:o:topic=none ·	0 0 -9 14 -6 0 0
v:o:topic=none · today	0 0 -9 14 -7 0 0
v:o:topic=none —	-1 0 -2 -9 17 -5 0
v:o:topic=none — ahead	0 0 10 0 -6 -5 0
v:o:topic=none — today	-1 0 -13 -7 22 0 0
v:o:topic=procedure	-6 -6 -16 5 16 -9 5
v:o:topic=procedure ahead	0 0 -8 0 8 -6 8
v:o:topic=procedure apply	0 0 0 -6 9 0 0
v:o:topic=procedure be	0 0 -1 -15 19 -5 -4
v:o:topic=procedure before	-5 0 -10 3 -6 0 15
v:o:topic=procedure before ahead	0 0 -10 5 -13 0 15
v:o:topic=procedure by	0 0 9 0 -5 0 0
v:o:topic=procedure by ahead	0 0 10 0 -6 0 0
v:o:topic=procedure end	-2 0 -10 0 11 0 0
v:o:topic=procedure far	-5 0 0 -27 5 13 10
v:o:topic=procedure far  today	0 0 0 -6 10 0 0
v:o:topic=procedure far ahead	0 0 -6 -3 -8 14 11
v:o:topic=procedure far begin	0 0 0 -9 -2 0 11
v:o:topic=procedure far by	0 0 11 -3 -6 0 0
v:o:topic=procedure far by ahead	0 0 11 0 -10 0 0
v:o:topic=procedure far end	0 0 -7 0 0 10 0
v:o:topic=procedure far from	0 0 -6 13 -6 0 0
v:o:topic=procedure far from gone	0 0 0 9 -9 0 0
v:o:topic=procedure far gone	-2 0 0 -9 15 0 0
v:o:topic=procedure far on	0 0 -18 -14 13 9 5
v:o:topic=procedure far on ahead	0 0 -17 -8 4 9 5
v:o:topic=procedure far tell	0 0 15 0 -14 0 0
v:o:topic=procedure far today	0 0 6 -24 8 0 0
v:o:topic=procedure far until	0 0 -18 0 18 0 0
v:o:topic=procedure far until ahead	0 0 -18 0 18 0 0
v:o:topic=procedure from	0 0 3 12 -3 -2 -12
v:o:topic=procedure from ahead	0 0 4 4 2 -1 -12
v:o:topic=procedure from today	0 0 0 12 -10 0 0
v:o:topic=procedure gone	-2 -1 0 0 8 0 0
v:o:topic=procedure have	0 0 -13 0 17 0 0
v:o:topic=procedure in	0 0 0 -11 13 0 0
v:o:topic=procedure in gone	0 0 0 -11 12 0 0
v:o:topic=procedure no verb	-10 0 10 4 -9 0 5
v:o:topic=procedure of ahead	0 0 -5 0 13 0 -2
v:o:topic=procedure on	2 0 -25 0 13 -6 13
v:o:topic=procedure on ahead	0 0 -21 -1 13 -6 13
v:o:topic=procedure on gone	3 0 0 -19 9 0 0
v:o:topic=procedure on today	0 0 -3 11 -7 0 0
v:o:topic=procedure other	0 0 -3 22 -14 0 -4
v:o:topic=procedure suspend	0 0 12 0 -7 0 0
v:o:topic=procedure to	0 0 11 0 -7 -3 0
v:o:topic=procedure to ahead	0 0 11 0 -7 -3 0
v:o:topic=procedure vote	0 0 0 -11 6 0 2
v:o:topic=sale	-2 0 -18 -14 38 -1 -8
v:o:topic=sale ahead	0 0 -17 -8 30 -1 -7
v:o:topic=sale far no verb	9 0 -12 -12 11 -1 0
v:o:topic=sale far on	9 0 -7 4 -6 0 0
v:o:topic=sale far on gone	9 0 0 5 -14 0 0
v:o:topic=sale far today	0 0 -4 -6 14 0 0
v:o:topic=sale no verb	0 0 -12 -6 17 1 0
v:o:topic=sale on	0 0 -6 -2 14 0 0
v:o:topic=sale on ahead	0 0 -6 0 10 0 0
v:o:topic=sale sell	0 0 -6 -6 18 0 -1
v:o:topic=sale suspend	0 0 -4 -6 12 0 0
v:o:topic=sale the	0 0 -3 0 -4 9 0
v:o:topic=sale the ahead	0 0 -3 0 -5 9 0
v:o:topic=sale until	0 0 12 0 -2 -8 0
v:o:topic=sale until ahead	0 0 12 0 -4 -8 0
v:o:topic=signing	2 -12 7 6 2 -15 -8
v:o:topic=signing ahead	-4 -1 18 -13 -1 -9 -3
v:o:topic=signing announce	0 0 0 12 -10 0 0
v:o:topic=signing approve	0 0 1 -18 5 0 5
v:o:topic=signing be	4 0 15 14 -24 -7 0
v:o:topic=signing begin	0 0 -13 9 14 -4 -24
v:o:topic=signing by	0 0 10 -18 -13 2 14
v:o:topic=signing by ahead	0 0 10 -14 -17 2 14
v:o:topic=signing charge	0 0 0 10 -9 0 0
v:o:topic=signing effect	0 0 -1 -21 23 0 0
v:o:topic=signing end	12 0 -12 0 0 0 0
v:o:topic=signing friday,	0 0 0 -6 -2 0 10
v:o:topic=signing from	0 0 -12 28 -12 0 -7
v:o:topic=signing from ahead	0 0 -10 -4 19 0 -7
v:o:topic=signing from today	0 0 0 29 -28 0 0
v:o:topic=signing gone	-1 -7 -9 -4 15 -1 -2
v:o:topic=signing it	0 0 9 -3 -3 0 0
v:o:topic=signing it today	0 0 9 0 -9 0 0
v:o:topic=signing no verb	-10 -1 4 -2 -2 0 11
v:o:topic=signing of gone	0 0 0 -23 27 0 0
v:o:topic=signing of today	0 0 0 10 -8 0 0
v:o:topic=signing on	0 -13 -9 0 12 -9 0
v:o:topic=signing on ahead	-1 0 -4 13 -1 -8 0
v:o:topic=signing on gone	2 -11 0 -3 6 0 0
v:o:topic=signing on today	0 0 -8 -15 23 0 0
v:o:topic=signing order	0 0 -4 -2 10 0 0
v:o:topic=signing other	0 0 19 -5 -21 9 0
v:o:topic=signing publish	0 0 -13 4 5 0 0
v:o:topic=signing run	1 0 0 14 -15 -1 0
v:o:topic=signing set	0 0 -6 -5 -10 0 17
v:o:topic=signing sign	1 -1 -5 1 6 3 -14
v:o:topic=signing sign ahead	0 0 11 0 -7 -1 0
v:o:topic=signing sign today	0 0 19 -7 -13 0 0
v:o:topic=signing signature	0 0 0 13 -12 0 0
v:o:topic=signing signed ahead	0 0 0 -9 0 8 0
v:o:topic=signing signed today	0 0 -12 7 2 0 0
v:o:topic=signing the ahead	0 0 0 11 -5 0 -6
v:o:topic=signing to	0 0 23 -1 -16 -5 0
v:o:topic=signing to ahead	0 0 12 0 -6 -5 0
v:o:topic=signing today	9 0 -12 24 -14 0 0
v:o:topic=truce	12 8 24 5 -32 0 -4
v:o:topic=truce 	-6 9 19 -7 -22 0 8
v:o:topic=truce  ahead	0 0 6 3 -17 0 9
v:o:topic=truce  gone	0 10 -4 -12 4 0 0
v:o:topic=truce  today	-8 0 20 0 -15 0 0
v:o:topic=truce a	0 0 -1 -6 12 0 -2
v:o:topic=truce a ahead	0 0 -1 -6 11 0 -2
v:o:topic=truce add	0 0 -5 0 -3 0 10
v:o:topic=truce after	0 0 9 -6 -4 4 0
v:o:topic=truce after ahead	0 0 10 0 -15 4 0
v:o:topic=truce after gone	0 0 0 -5 9 0 0
v:o:topic=truce agree	-5 2 -19 2 12 0 -11
v:o:topic=truce ahead	-41 -38 26 -16 -22 10 5
v:o:topic=truce and ahead	0 0 2 8 -8 -2 0
v:o:topic=truce and gone	-2 0 0 -8 12 0 0
v:o:topic=truce announce	0 0 0 -12 3 4 0
v:o:topic=truce approve	0 0 -4 -3 10 0 0
v:o:topic=truce be	12 -12 1 -6 -12 17 0
v:o:topic=truce before	0 0 -9 14 0 0 -4
v:o:topic=truce before ahead	0 0 -9 12 0 0 -4
v:o:topic=truce begin	0 4 -9 32 -40 18 4
v:o:topic=truce begins	0 0 -3 12 -4 0 -4
v:o:topic=truce begins today	0 0 -2 11 -7 0 0
v:o:topic=truce beyond	0 0 19 0 -8 -7 0
v:o:topic=truce beyond ahead	0 0 20 0 -14 -6 0
v:o:topic=truce by	0 0 -24 -1 29 -9 0
v:o:topic=truce by ahead	0 0 -23 -8 33 -9 0
v:o:topic=truce carry	0 -2 -2 0 -9 25 -12
v:o:topic=truce charge	-4 0 -12 7 3 0 0
v:o:topic=truce conclude	-4 6 12 -2 -1 -6 -1
v:o:topic=truce continue	0 0 -3 10 -13 7 0
v:o:topic=truce dies	0 0 22 0 -21 0 0
v:o:topic=truce effect	9 0 -6 20 -23 0 0
v:o:topic=truce effect today	9 0 -5 17 -23 0 0
v:o:topic=truce end	5 4 13 -26 -3 -6 -7
v:o:topic=truce end today	11 0 -39 -12 35 0 0
v:o:topic=truce ended	8 0 -10 -2 4 0 0
v:o:topic=truce ended gone	12 0 0 0 -9 0 0
v:o:topic=truce ends	-3 -4 25 -18 -13 -7 4
v:o:topic=truce ends today	-11 0 28 -10 -18 0 0
v:o:topic=truce expect	0 0 11 0 -11 0 0
v:o:topic=truce expired	11 0 0 0 -10 0 0
v:o:topic=truce expired gone	11 0 0 0 -10 0 0
v:o:topic=truce expires	0 0 13 -1 -9 0 0
v:o:topic=truce expires today	0 0 16 0 -13 0 0
v:o:topic=truce extend	0 -5 10 -10 7 -8 0
v:o:topic=truce fall	0 0 12 0 -7 0 0
v:o:topic=truce far	11 2 0 1 -18 0 17
v:o:topic=truce far 	-19 -7 -10 12 -1 1 10
v:o:topic=truce far  ahead	0 0 -10 0 -2 4 12
v:o:topic=truce far  gone	-8 -4 16 -8 0 0 0
v:o:topic=truce far  today	-9 0 -16 18 0 0 0
v:o:topic=truce far a	10 0 0 -7 -13 0 10
v:o:topic=truce far a ahead	0 0 0 -6 -5 0 10
v:o:topic=truce far ahead	-7 -1 -1 -8 -11 5 19
v:o:topic=truce far and	0 0 -5 -2 10 0 0
v:o:topic=truce far be	4 0 0 10 -19 8 1
v:o:topic=truce far begin	-10 0 -17 2 4 1 12
v:o:topic=truce far beijing,	0 0 0 21 -20 0 0
v:o:topic=truce far beijing, today	0 0 0 22 -21 0 0
v:o:topic=truce far by	15 0 -3 0 -8 0 0
v:o:topic=truce far by gone	15 0 0 0 -14 0 0
v:o:topic=truce far charge	21 0 0 0 -14 0 0
v:o:topic=truce far collect	0 0 0 10 -7 0 0
v:o:topic=truce far conclude	0 8 0 -4 0 0 0
v:o:topic=truce far end	1 -5 14 -7 -7 0 0
v:o:topic=truce far friday	0 0 7 -14 5 0 0
v:o:topic=truce far friday today	0 0 7 -14 5 0 0
v:o:topic=truce far from	0 -3 -12 0 14 0 -3
v:o:topic=truce far from ahead	0 0 -11 11 0 0 -3
v:o:topic=truce far from gone	0 -3 0 -15 21 0 0
v:o:topic=truce far gone	10 6 9 14 -30 -8 4
v:o:topic=truce far have	10 0 -1 -1 -5 0 0
v:o:topic=truce far is	0 0 12 0 -9 0 0
v:o:topic=truce far is ahead	0 0 12 0 -9 0 0
v:o:topic=truce far monday,	0 0 9 0 -12 0 5
v:o:topic=truce far no verb	-10 -3 12 5 -13 -12 15
v:o:topic=truce far of	0 0 -17 5 7 7 -6
v:o:topic=truce far of ahead	0 0 -17 11 2 7 -6
v:o:topic=truce far on	0 12 15 -2 -20 -2 4
v:o:topic=truce far on ahead	0 0 15 -24 -2 -1 -1
v:o:topic=truce far on gone	2 13 -12 15 -25 0 8
v:o:topic=truce far on today	0 0 8 -16 2 0 0
v:o:topic=truce far other	0 0 0 -7 12 0 0
v:o:topic=truce far pay	0 0 0 -7 14 -2 0
v:o:topic=truce far publish	9 0 -3 -3 -1 0 0
v:o:topic=truce far put	0 0 -1 13 -11 0 0
v:o:topic=truce far run	0 0 10 0 -8 -4 1
v:o:topic=truce far since gone	-9 0 0 19 -14 0 0
v:o:topic=truce far suspend	0 0 -15 0 19 -1 -2
v:o:topic=truce far the	8 0 -4 -1 -4 -9 13
v:o:topic=truce far the ahead	0 0 -3 -2 2 -9 13
v:o:topic=truce far the gone	9 0 0 0 -7 0 0
v:o:topic=truce far to gone	-1 0 0 -5 11 0 0
v:o:topic=truce far today	5 -3 -7 -7 14 -4 -6
v:o:topic=truce far until	8 0 16 0 -13 -6 -3
v:o:topic=truce far until ahead	0 0 17 0 -9 -6 -3
v:o:topic=truce far ·	0 0 0 -9 11 0 0
v:o:topic=truce far · today	0 0 0 -9 11 0 0
v:o:topic=truce for	0 0 12 0 -19 0 10
v:o:topic=truce for ahead	0 0 12 0 -19 0 10
v:o:topic=truce friday,	0 0 33 -7 -26 0 0
v:o:topic=truce friday, ahead	0 0 27 0 -24 0 0
v:o:topic=truce from	-15 10 -22 25 -16 -11 12
v:o:topic=truce from ahead	0 -8 -26 2 8 -10 15
v:o:topic=truce from gone	-12 15 12 19 -30 0 -6
v:o:topic=truce from today	0 0 -6 14 -9 0 0
v:o:topic=truce get	0 0 0 -10 14 0 0
v:o:topic=truce gone	24 23 -28 16 -15 -40 -31
v:o:topic=truce have	4 -5 24 -11 -9 -10 -4
v:o:topic=truce in	-16 2 -9 6 1 0 0
v:o:topic=truce in ahead	0 0 -7 -6 16 0 0
v:o:topic=truce in gone	-16 2 0 8 -6 0 0
v:o:topic=truce is	0 0 3 0 -13 11 0
v:o:topic=truce is ahead	0 0 3 0 -15 11 0
v:o:topic=truce it	0 0 -15 -2 20 0 0
v:o:topic=truce keep	-4 3 17 13 -5 -21 -6
v:o:topic=truce lapse	4 0 16 0 -19 0 0
v:o:topic=truce last	-1 1 -22 25 -9 0 0
v:o:topic=truce last ahead	0 0 -21 -3 25 0 0
v:o:topic=truce last gone	-1 1 0 26 -25 0 0
v:o:topic=truce leave	0 0 -12 0 4 8 0
v:o:topic=truce let	11 0 -7 -7 0 0 0
v:o:topic=truce midnight	-1 0 25 -6 -20 0 0
v:o:topic=truce midnight today	-1 0 17 -5 -13 0 0
v:o:topic=truce monday,	8 0 9 6 -19 -3 0
v:o:topic=truce monday, ahead	0 0 10 10 -17 -3 0
v:o:topic=truce move	0 0 3 -2 7 -9 0
v:o:topic=truce next gone	-2 0 0 -5 10 0 0
v:o:topic=truce no verb	-6 3 18 -7 -14 -1 7
v:o:topic=truce of	-1 8 -13 18 -11 -11 1
v:o:topic=truce of ahead	0 0 -7 -14 22 -10 2
v:o:topic=truce of gone	0 9 0 25 -31 0 0
v:o:topic=truce on ahead	-17 -10 16 -8 -8 2 -2
v:o:topic=truce on gone	0 9 0 11 -9 -8 -9
v:o:topic=truce on today	-6 0 -15 0 12 0 0
v:o:topic=truce other	0 -12 15 -3 0 -7 0
v:o:topic=truce out	8 0 15 -22 -3 0 0
v:o:topic=truce out gone	11 0 0 -6 -3 0 0
v:o:topic=truce out today	-2 0 13 -16 0 0 0
v:o:topic=truce over	0 0 15 -5 -1 0 -7
v:o:topic=truce pass	10 0 -8 -3 0 0 0
v:o:topic=truce prolong	-1 4 0 -6 -6 12 0
v:o:topic=truce put	0 0 3 4 -20 0 18
v:o:topic=truce reach	0 -1 8 5 -15 0 7
v:o:topic=truce renew	8 0 -10 0 3 -2 0
v:o:topic=truce run	18 -5 5 -26 -1 1 0
v:o:topic=truce saturday,	2 0 2 15 -19 0 -3
v:o:topic=truce saturday, ahead	0 0 3 14 -17 0 -3
v:o:topic=truce say	-8 0 0 -19 25 -9 0
v:o:topic=truce see	0 0 10 -3 -3 -1 0
v:o:topic=truce sign	0 6 -17 -10 9 -9 15
v:o:topic=truce since	11 0 -16 15 -8 -6 -1
v:o:topic=truce since ahead	0 0 -13 -13 27 -5 0
v:o:topic=truce since gone	12 0 -1 19 -26 0 0
v:o:topic=truce starts	0 0 -16 24 -33 0 20
v:o:topic=truce sunday,	4 0 10 -6 -19 8 0
v:o:topic=truce sunday, ahead	0 0 11 0 -20 8 0
v:o:topic=truce suspend	-12 5 3 5 1 -4 -12
v:o:topic=truce suspended	0 0 0 -10 17 0 -5
v:o:topic=truce suspended ahead	0 0 0 -3 10 0 -4
v:o:topic=truce tell	0 0 -12 -3 16 0 0
v:o:topic=truce that	0 -1 0 -12 13 0 0
v:o:topic=truce the	12 -10 -7 -20 2 11 4
v:o:topic=truce the ahead	0 0 0 -12 -10 13 5
v:o:topic=truce the gone	0 -8 -1 -8 16 -3 0
v:o:topic=truce through	0 0 5 0 1 -10 0
v:o:topic=truce through ahead	0 0 7 0 0 -10 0
v:o:topic=truce thursday,	0 0 3 9 -11 0 0
v:o:topic=truce thursday, ahead	0 0 3 12 -17 0 0
v:o:topic=truce till ahead	0 0 11 0 -10 0 0
v:o:topic=truce till gone	0 0 -1 -7 13 0 0
v:o:topic=truce to	2 -12 9 -14 -5 5 -14
v:o:topic=truce to ahead	0 0 10 -8 -12 7 -12
v:o:topic=truce to gone	4 -10 2 -20 15 -5 0
v:o:topic=truce today	-3 -8 17 -9 -3 -9 -8
v:o:topic=truce tomorrow	0 0 -23 -8 28 0 0
v:o:topic=truce tomorrow today	0 0 -23 -8 28 0 0
v:o:topic=truce tomorrow,	0 0 -11 0 0 0 11
v:o:topic=truce tomorrow, ahead	0 0 -11 0 0 0 11
v:o:topic=truce truce	0 0 -9 -1 12 0 0
v:o:topic=truce until	-2 -13 10 -17 -9 15 -16
v:o:topic=truce until ahead	-2 0 17 -16 -24 18 -14
v:o:topic=truce until gone	0 -9 -2 -17 26 -5 0
v:o:topic=truce wednesday,	0 0 1 16 -10 0 -12
v:o:topic=truce wednesday, ahead	0 0 1 18 -12 0 -12
v:o:topic=truce week,	0 0 12 0 -8 0 0
v:o:topic=truce week, ahead	0 0 12 0 -11 0 0
v:o:topic=truce with	0 0 -6 -2 11 0 0
v:r1="	0 -3 -1 5 1 2 -11
v:r1=" & d:ahead	0 0 -7 6 2 3 -10
v:r1='s	4 0 -1 -11 13 0 -4
v:r1='s & d:ahead	0 0 0 -10 12 0 -3
v:r1=(	3 1 -8 12 -9 6 -2
v:r1=( & d:ahead	0 0 -6 11 -8 8 0
v:r1=)	1 -10 -3 -8 10 3 -6
v:r1=) & d:ahead	0 0 -12 -6 14 4 -4
v:r1=,	0 -11 7 5 -6 -5 2
v:r1=, & d:ahead	-25 -19 10 -17 -4 2 8
v:r1=, & d:gone	12 2 -60 12 0 -21 -3
v:r1=, & d:today	-7 -5 10 7 -6 -8 -9
v:r1=-	-2 0 -12 -7 22 -4 0
v:r1=- & d:ahead	0 0 -6 0 10 -3 0
v:r1=.	7 -7 18 4 -9 -2 -17
v:r1=. & d:ahead	-26 -12 25 -16 -13 7 -8
v:r1=. & d:gone	14 8 -19 -1 9 -25 -15
v:r1=. & d:today	2 -7 0 18 -8 -15 -12
v:r1=:	0 -8 -4 -7 15 -3 -5
v:r1=: & d:today	0 0 -24 -13 34 0 0
v:r1=;	5 -3 -5 -8 8 5 -11
v:r1=; & d:ahead	0 0 0 -12 4 6 -8
v:r1=; & d:today	0 0 -21 -3 23 0 0
v:r1=<day-ahead>	4 0 15 5 -20 0 0
v:r1=<day-ahead> & d:ahead	0 0 16 0 -13 0 0
v:r1=<day-gone>	3 11 0 0 -17 0 0
v:r1=<day-today>	13 0 41 -28 -35 -4 -1
v:r1=<day-today> & d:ahead	0 0 19 0 -14 -3 0
v:r1=<day-today> & d:gone	15 0 0 -15 -4 0 0
v:r1=<day-today> & d:today	-1 0 31 -11 -25 0 0
v:r1=<end>	-1 -17 8 -1 4 -6 0
v:r1=<end> & d:ahead	-24 -14 23 -8 -21 6 10
v:r1=<end> & d:gone	14 -3 -13 -7 20 -31 -15
v:r1=<end> & d:today	-7 -11 -15 10 15 -20 -17
v:r1=<gate>	0 0 -12 21 -12 0 0
v:r1=<gate> & d:today	0 0 -9 22 -17 0 0
v:r1=<goods> & d:ahead	0 0 -11 -7 10 3 0
v:r1=<goods> & d:today	0 0 6 9 -14 0 0
v:r1=<level>	-4 -6 11 -8 7 1 -9
v:r1=<level> & d:today	0 0 7 -23 11 0 0
v:r1=<name>	0 -3 -17 6 5 0 0
v:r1=<name> & d:today	-3 0 -14 13 0 0 0
v:r1=<not>	-7 -3 7 -21 22 -10 -10
v:r1=<not> & d:ahead	0 0 7 -6 5 -9 -8
v:r1=<not> & d:gone	-3 -1 0 -1 10 0 0
v:r1=<not> & d:today	-2 0 4 -15 11 0 0
v:r1=<number>	0 0 8 -32 17 0 -11
v:r1=<number> & d:ahead	0 0 7 -14 7 0 -10
v:r1=<number> & d:today	0 0 0 -12 10 0 0
v:r1=<person>	-3 0 -3 10 0 -1 0
v:r1=<person> & d:today	0 0 -1 11 -8 0 0
v:r1=<quality>	-6 0 19 -8 0 -3 0
v:r1=<quality> & d:ahead	0 0 3 -19 11 -3 0
v:r1=<quality> & d:today	-1 0 18 6 -21 0 0
v:r1=<seat>	0 0 0 -15 1 0 12
v:r1=<seat> & d:ahead	0 0 0 -9 -3 0 12
v:r1=<v-agree>	0 0 -10 1 7 0 0
v:r1=<v-bear> & d:ahead	0 0 0 15 -21 0 3
v:r1=<v-bear> & d:gone	-1 0 0 -12 15 0 0
v:r1=<v-bear> & d:today	0 0 -11 0 13 0 0
v:r1=<v-begin>	-1 -6 11 -7 7 -5 -1
v:r1=<v-begin> & d:today	0 0 5 -11 1 0 0
v:r1=<v-down>	-1 2 -7 7 3 -10 -1
v:r1=<v-down> & d:ahead	0 0 -4 -6 17 -10 0
v:r1=<v-down> & d:gone	0 3 0 11 -12 0 0
v:r1=<v-end> & d:today	0 0 14 -3 -11 0 0
v:r1=<v-impose>	-8 4 -24 1 15 -10 1
v:r1=<v-impose> & d:ahead	0 0 -5 -14 21 -9 3
v:r1=<v-impose> & d:today	0 0 -18 5 7 0 0
v:r1=<v-propose>	0 0 -2 -4 10 0 0
v:r1=<v-renew>	0 0 -3 -3 10 0 0
v:r1=<v-return>	-3 0 0 -12 15 0 0
v:r1=<v-return> & d:gone	-3 0 0 -11 13 0 0
v:r1=<v-say>	0 0 -9 22 -9 0 0
v:r1=<v-say> & d:today	0 0 -1 19 -17 0 0
v:r1=<v-sign>	-2 0 8 -4 6 -11 -1
v:r1=<v-sign> & d:ahead	0 0 17 0 -7 -10 0
v:r1=<v-sign> & d:gone	-1 0 0 -14 18 0 0
v:r1=<v-sign> & d:today	0 0 -10 4 2 0 0
v:r1=<v-stay>	-3 2 -5 -4 9 0 0
v:r1=<v-stay> & d:ahead	0 0 -3 -2 12 0 0
v:r1=<v-stay> & d:today	0 0 0 -11 12 0 0
v:r1=<v-suspend>	0 0 -3 -10 14 0 0
v:r1=?	2 -2 -6 -14 2 9 6
v:r1=? & d:ahead	0 0 -11 8 -4 10 7
v:r1=? & d:gone	4 -1 0 -21 15 0 0
v:r1=? & d:today	0 0 7 -11 3 0 0
v:r1=a	0 -2 0 -5 15 -1 -15
v:r1=a & d:ahead	0 0 -4 15 0 0 -15
v:r1=a & d:today	0 0 3 -22 15 0 0
v:r1=after	-2 -1 10 0 0 -2 -5
v:r1=after & d:ahead	0 0 20 -3 -14 -2 -4
v:r1=after & d:today	-4 0 -17 7 7 0 0
v:r1=afternoon & d:ahead	0 0 -9 0 10 0 0
v:r1=an	0 0 1 -4 -12 12 3
v:r1=an & d:ahead	0 0 2 0 -17 13 3
v:r1=and	9 -4 -16 30 -11 -19 -1
v:r1=and & d:ahead	-9 -6 -12 23 -1 -14 2
v:r1=and & d:gone	15 0 -11 6 -6 -2 -12
v:r1=and & d:today	-1 0 -1 16 -11 0 0
v:r1=another	-17 0 -3 18 1 0 0
v:r1=another & d:gone	-17 0 0 18 0 0 0
v:r1=are	0 0 -16 -5 16 -1 4
v:r1=are & d:ahead	0 0 -19 11 0 0 4
v:r1=are & d:gone	0 0 0 -20 22 0 0
v:r1=are & d:today	0 0 0 -13 9 0 0
v:r1=as	-2 0 13 -43 18 2 -5
v:r1=as & d:ahead	0 0 0 -23 13 3 -4
v:r1=as & d:gone	0 0 0 -13 18 0 0
v:r1=as & d:today	0 0 21 -18 -3 0 0
v:r1=at	9 0 0 -15 7 5 -16
v:r1=at & d:ahead	0 0 -5 -13 18 5 -15
v:r1=at & d:gone	13 0 -1 5 -13 0 0
v:r1=because & d:gone	-9 0 0 0 11 0 0
v:r1=before	0 0 1 9 -3 -7 0
v:r1=before & d:today	0 0 0 15 -14 0 0
v:r1=begin	0 0 12 -2 -9 0 0
v:r1=both	0 0 -1 17 -10 0 -4
v:r1=both & d:gone	0 0 0 14 -13 0 0
v:r1=by	11 -8 -12 12 -9 6 0
v:r1=by & d:gone	-4 -7 0 15 -8 0 0
v:r1=by & d:today	15 0 -7 -1 -8 0 0
v:r1=come	0 -2 10 -16 9 0 0
v:r1=come & d:gone	0 -2 0 -7 13 0 0
v:r1=cut	0 10 1 -17 0 0 0
v:r1=cut & d:gone	0 10 0 -17 1 0 0
v:r1=doe	0 0 -2 16 -12 0 0
v:r1=either	0 0 -7 -1 14 0 -3
v:r1=either & d:ahead	0 0 -7 0 12 0 -3
v:r1=end	-4 0 9 -7 -3 7 0
v:r1=evening	3 0 -17 -23 30 -1 0
v:r1=evening & d:ahead	0 0 -20 0 26 0 0
v:r1=evening & d:gone	4 0 0 -9 1 0 0
v:r1=every	0 0 0 11 -10 0 0
v:r1=every & d:ahead	0 0 0 12 -11 0 0
v:r1=fall	0 0 -18 19 0 0 0
v:r1=for	-7 0 -6 13 -5 -8 2
v:r1=for & d:gone	-4 1 0 18 -16 0 0
v:r1=for & d:today	0 0 -8 -19 28 0 0
v:r1=from	0 0 -2 -6 16 0 -5
v:r1=from & d:gone	0 0 0 -12 14 0 0
v:r1=from & d:today	0 0 -4 -5 12 0 0
v:r1=good & d:ahead	0 0 -2 -1 11 0 -4
v:r1=has	-1 0 -11 -18 23 4 0
v:r1=has & d:ahead	0 0 -10 -6 9 5 0
v:r1=has & d:gone	0 0 0 -8 10 0 0
v:r1=he & d:ahead	0 0 -1 -1 12 -1 -2
v:r1=he & d:gone	-2 7 0 10 -14 0 0
v:r1=he & d:today	0 0 0 -7 10 0 0
v:r1=i	0 0 -15 -8 11 14 0
v:r1=i & d:ahead	0 0 -15 0 0 14 0
v:r1=if	0 0 0 -11 2 -1 7
v:r1=if & d:ahead	0 0 -4 -18 8 -1 8
v:r1=in	-7 0 2 -17 21 -1 -14
v:r1=in & d:ahead	0 0 -4 11 2 0 -13
v:r1=in & d:gone	-5 0 0 -18 26 0 0
v:r1=in & d:today	0 0 11 -14 0 0 0
v:r1=instead	0 0 -2 -3 -10 10 7
v:r1=instead & d:ahead	0 0 -1 0 -14 10 7
v:r1=is	-5 -5 13 -11 0 6 0
v:r1=is & d:ahead	0 0 10 0 -13 7 0
v:r1=is & d:today	0 0 6 -14 1 0 0
v:r1=it	13 0 2 -12 -2 -2 7
v:r1=it & d:gone	17 0 -5 -9 0 0 0
v:r1=it & d:today	-2 0 18 -14 -2 0 0
v:r1=its	-2 0 0 1 -7 12 -3
v:r1=its & d:ahead	0 0 0 -5 -4 12 -2
v:r1=last	0 0 0 22 -18 0 0
v:r1=last & d:gone	0 0 0 27 -24 0 0
v:r1=make	0 0 0 -8 8 0 0
v:r1=morning & d:ahead	0 0 -8 -9 21 0 -4
v:r1=morning & d:gone	-8 0 0 9 -2 0 0
v:r1=morning & d:today	0 0 13 -1 -8 0 0
v:r1=most & d:gone	0 0 0 -10 11 0 0
v:r1=neither	0 0 4 5 -11 0 4
v:r1=next & d:gone	-5 0 -3 -3 12 0 0
v:r1=next & d:today	0 0 -7 17 -11 0 0
v:r1=night	-16 0 21 -26 7 0 -9
v:r1=night & d:gone	-14 0 13 -15 11 0 0
v:r1=no	0 0 0 -7 11 0 -2
v:r1=nobody	0 0 -9 -2 14 0 0
v:r1=nobody & d:ahead	0 0 -9 0 10 0 0
v:r1=noon	0 0 -12 1 10 0 0
v:r1=noon & d:ahead	0 0 -11 0 13 0 0
v:r1=nothing	0 0 16 -3 -11 0 0
v:r1=nothing & d:ahead	0 0 16 0 -15 0 0
v:r1=now	0 0 -7 -7 18 -2 0
v:r1=now & d:ahead	0 0 -6 0 10 -2 0
v:r1=of	-8 0 -5 17 -3 0 -20
v:r1=of & d:ahead	0 0 -1 2 6 0 -19
v:r1=of & d:gone	-7 0 -8 15 -9 0 0
v:r1=on	-1 0 -8 -22 9 -1 22
v:r1=on & d:ahead	0 0 0 -9 -14 -1 23
v:r1=on & d:gone	0 0 0 -6 10 0 0
v:r1=on & d:today	0 0 -10 -9 20 0 0
v:r1=or	0 0 15 0 -8 -2 -4
v:r1=or & d:today	0 0 15 2 -16 0 0
v:r1=our	0 0 -28 4 25 -5 -5
v:r1=our & d:ahead	0 0 -28 -6 36 -5 -4
v:r1=our & d:gone	0 0 0 13 -11 0 0
v:r1=over	-1 0 -1 -9 16 0 0
v:r1=over & d:gone	0 0 0 -7 11 0 0
v:r1=pass	0 0 18 0 -6 -10 0
v:r1=pass & d:ahead	0 0 18 0 -9 -10 0
v:r1=pay	-4 0 -13 12 -7 0 9
v:r1=pay & d:ahead	0 0 -4 12 -21 0 9
v:r1=pay & d:today	0 0 -10 1 9 0 0
v:r1=rather	0 0 -3 -5 10 0 0
v:r1=run & d:gone	0 4 0 7 -11 0 0
v:r1=say	0 0 -4 11 -3 0 0
v:r1=say & d:gone	0 0 0 9 -7 0 0
v:r1=set	0 0 0 11 -10 0 0
v:r1=set & d:gone	0 0 0 12 -11 0 0
v:r1=stay	0 0 0 -11 12 0 0
v:r1=stay & d:gone	0 0 0 -11 11 0 0
v:r1=that	-24 -4 4 3 10 -16 -13
v:r1=that & d:ahead	0 0 21 -10 -7 -13 -10
v:r1=that & d:gone	-17 -2 -1 -10 28 0 0
v:r1=that & d:today	-2 0 -20 15 1 0 0
v:r1=the	3 -14 32 -6 -14 -19 0
v:r1=the & d:ahead	0 0 15 3 -10 -17 2
v:r1=the & d:gone	4 -10 7 -7 4 0 0
v:r1=the & d:today	0 0 21 -5 -14 0 0
v:r1=their	0 0 0 11 -11 0 0
v:r1=their & d:gone	0 0 0 11 -10 0 0
v:r1=there	2 0 -9 16 -5 -1 -5
v:r1=there & d:ahead	0 0 -22 -4 31 0 -4
v:r1=there & d:gone	2 0 0 24 -25 0 0
v:r1=there & d:today	0 0 12 -5 -4 0 0
v:r1=they	19 -7 -1 -3 -9 -9 10
v:r1=they & d:ahead	0 0 4 -1 -6 -8 12
v:r1=they & d:today	12 0 -7 -13 6 0 0
v:r1=thi	0 0 9 1 -13 -1 8
v:r1=thi & d:ahead	0 0 12 -7 -11 -1 8
v:r1=through	0 0 0 17 -17 0 0
v:r1=to	-14 9 -8 2 -7 -10 19
v:r1=to & d:ahead	0 -2 0 15 -24 -8 21
v:r1=to & d:gone	-9 12 -4 -8 6 0 -4
v:r1=to & d:today	0 0 -12 -11 22 0 0
v:r1=too	0 0 -3 -11 2 11 0
v:r1=too & d:ahead	0 0 -3 -3 -2 11 0
v:r1=under	0 0 0 15 -6 -9 -4
v:r1=under & d:ahead	0 0 1 17 -10 -9 -4
v:r1=unless	0 0 4 -21 10 0 -12
v:r1=unless & d:ahead	0 0 3 -10 5 0 -12
v:r1=unless & d:gone	0 0 0 -8 12 0 0
v:r1=until	0 0 0 19 -24 0 4
v:r1=until & d:ahead	0 0 1 4 -11 0 4
v:r1=until & d:gone	0 0 0 -12 14 0 0
v:r1=was	-2 1 0 11 -11 3 0
v:r1=was & d:gone	-1 2 0 13 -14 0 0
v:r1=we & d:today	0 0 -4 -5 12 0 0
v:r1=what	0 0 -16 -9 18 2 0
v:r1=what & d:ahead	0 0 -10 0 6 2 0
v:r1=what & d:today	0 0 -4 -7 12 0 0
v:r1=whatever	0 0 13 0 -11 0 0
v:r1=whatever & d:ahead	0 0 13 0 -11 0 0
v:r1=where & d:ahead	0 0 0 10 -4 0 -3
v:r1=will & d:ahead	0 0 -4 -1 14 0 -8
v:r1=with	-12 -1 -10 -6 26 0 -3
v:r1=with & d:gone	-11 0 0 0 10 0 0
v:r1=with & d:today	0 0 -14 -8 25 0 0
v:r1=without	-5 -2 2 -13 18 -5 -6
v:r1=without & d:ahead	0 0 -1 0 9 -4 -4
v:r1=without & d:today	-2 0 6 -9 4 0 0
v:r1=would	0 -2 -11 5 1 6 0
v:r1=—	9 13 -12 3 -1 -9 1
v:r1=— & d:gone	7 16 0 -12 -11 0 0
v:r1=— & d:today	3 -1 -16 6 9 -1 -2
v:t0=future	-32 -6 1 -18 4 16 0
v:t0=future-not	0 0 1 -6 8 -6 -2
v:t0=future-passive	-1 0 10 -22 0 3 0
v:t0=modal	-39 -1 19 -28 3 3 -6
v:t0=modal-not	0 0 17 -5 -4 -4 -8
v:t0=modal-passive	-7 0 -20 -21 28 5 1
v:t0=past	30 -7 -17 -3 18 -25 -23
v:t0=past-not	-2 0 0 -6 10 0 0
v:t0=past-passive	15 9 -10 2 7 -34 -18
v:t0=past-passive-not	0 0 0 0 -10 8 0
v:t0=perfect	5 -21 4 6 5 -14 -13
v:t0=perfect-not	0 0 -11 -2 13 1 0
v:t0=perfect-passive	-7 0 0 16 -8 0 -4
v:t0=perfect-passive-not	0 0 0 7 -13 0 9
v:t0=pluperfect	-1 14 -35 -6 22 3 -20
v:t0=present	-30 -12 29 3 -8 -3 -10
v:t0=present-passive	-8 -4 14 5 -3 -7 -12
v:t0=present-passive-not	-1 0 11 7 -17 -3 6
v:t:loose	7 -5 9 10 -16 3 -6
v:t:loose & d:ahead	-10 -4 10 -5 -10 7 -1
v:t:loose & d:gone	10 0 -4 0 1 -10 -8
v:t:loose & d:today	3 0 1 21 -17 -1 -1
v:t:loose-l	0 0 16 -4 -22 13 3
v:t:loose-l1	-9 -5 5 1 -10 0 14
v:t:loose-l2	7 -5 14 0 -11 0 -9
v:t:loose-l3	-13 -14 13 1 -21 14 5
v:t:loose-r	8 -15 0 19 -2 -21 -16
v:t:loose-r0	0 0 -7 -5 12 0 0
v:t:loose-r1	-2 -2 0 15 -19 0 11
v:t:loose-r2	0 -1 12 17 -12 -10 -14
v:t:loose-r3	10 -3 -9 1 12 -15 -18
v:t:more	0 -1 0 -5 4 6 -13
v:t:more & d:ahead	-23 -17 7 -15 -4 16 -8
v:t:more & d:gone	7 8 -8 9 -4 -32 2
v:t:more & d:today	0 -2 -12 -10 21 -6 -3
v:t:more-in	4 0 2 11 -6 -14 -5
v:t:more-in0	4 0 2 11 -6 -14 -5
v:t:more-l	1 -6 16 -13 -15 19 -19
v:t:more-l0	-1 0 18 1 -10 -8 -4
v:t:more-l1	14 -2 -13 -18 0 21 -6
v:t:more-l2	6 5 4 7 -15 5 -4
v:t:more-l3	-5 -12 10 -2 -2 1 -7
v:t:more-r0	-22 0 3 0 19 0 0
v:t:more-r1	-17 -16 9 7 7 -15 -23
v:t:more-r2	10 6 6 -7 -2 -26 5
v:t:more-r3	2 6 -11 -2 -4 23 0
v:t:quiet	6 -7 11 -2 -12 -1 0
v:t:quiet & d:ahead	0 0 15 -5 -13 0 0
v:t:quiet & d:gone	8 -6 -8 18 -18 0 0
v:t:quiet & d:today	0 0 0 -40 32 0 0
v:t:quiet-l	-3 -2 15 9 -21 -2 5
v:t:quiet-l1	-2 0 4 17 -3 -24 0
v:t:quiet-l2	3 0 2 5 -24 16 0
v:t:quiet-l3	-1 0 10 -26 -16 10 12
v:t:quiet-r	9 -1 -2 -6 4 0 -9
v:t:quiet-r2	1 0 1 16 -18 1 0
v:t:quiet-r3	11 0 0 -21 12 -1 -5
v:t:truce	12 -1 20 25 -38 2 0
v:t:truce & d:ahead	-38 -31 23 -26 -19 14 10
v:t:truce & d:gone	26 13 -50 35 -22 -33 -26
v:t:truce & d:today	-6 -9 19 6 -15 -11 -9
v:t:truce-l	9 3 17 29 -43 0 5
v:t:truce-l0	0 0 -13 -1 16 0 0
v:t:truce-l1	-21 11 4 14 -14 -3 2
v:t:truce-l2	-1 -3 18 15 -36 5 15
v:t:truce-l3	25 -1 10 13 -27 -4 -2
v:t:truce-r	-1 -14 19 7 -14 1 -8
v:t:truce-r1	-6 0 13 -2 -12 0 5
v:t:truce-r2	5 -16 46 -1 -35 1 -8
v:t:truce-r3	3 0 8 18 -21 1 -12
v:t:verb	4 -4 0 18 -7 -12 0
v:t:verb & d:ahead	-3 -3 7 8 -7 -9 3
v:t:verb & d:gone	-18 0 1 0 7 -1 -4
v:t:verb & d:today	22 0 -30 19 -14 0 0
v:t:verb-l	-14 2 2 6 0 -2 -7
v:t:verb-l0	0 0 -14 5 13 0 -7
v:t:verb-l2	-3 -4 3 10 -12 -5 8
v:t:verb-l3	-7 1 -1 7 1 0 -11
v:t:verb-r	15 -14 -8 13 -15 6 3
v:t:verb-r2	-4 -2 0 8 0 5 -23
v:t:verb-r3	-1 -1 2 -26 21 -5 6
v:v0=adopt	0 0 0 10 -6 0 0
v:v0=agree	0 -20 6 4 -4 3 -4
v:v0=announce	0 0 -19 -3 13 10 0
v:v0=apply	0 -2 -10 10 1 3 -7
v:v0=approve	0 0 19 -21 -4 -9 5
v:v0=ask	0 0 0 -13 17 0 -3
v:v0=be	8 -5 1 6 -3 -4 -10
v:v0=bear	0 0 -1 8 -12 0 8
v:v0=begin	-18 9 -28 9 -4 7 6
v:v0=brace	0 0 16 0 -13 0 0
v:v0=carry	0 0 -3 0 -5 15 -6
v:v0=cease	0 0 8 6 -11 0 -1
v:v0=charge	0 0 0 10 2 -9 -17
v:v0=clear	0 0 3 9 -10 8 -11
v:v0=come	12 -3 5 -23 10 0 -12
v:v0=conclude	-5 11 4 10 -13 -7 -1
v:v0=consent	0 0 12 0 -10 0 0
v:v0=cut	0 0 -7 24 -21 -1 5
v:v0=declare	-2 5 -10 11 -2 0 -5
v:v0=decree	0 0 0 8 -6 0 0
v:v0=die	-7 0 29 -12 -9 -2 0
v:v0=discuss	0 0 11 0 -7 -1 0
v:v0=draw	0 0 11 -1 -7 0 0
v:v0=drop	8 0 -14 0 9 -4 0
v:v0=end	-12 -6 7 -7 5 -2 -3
v:v0=enter	-1 0 0 13 -8 -2 0
v:v0=expect	0 0 0 -8 17 -12 -7
v:v0=expire	16 -5 10 -22 -8 0 -6
v:v0=extend	-1 -1 5 -20 7 1 0
v:v0=fall	-5 0 -13 8 4 -2 2
v:v0=fear	0 0 8 -1 0 -8 0
v:v0=get	0 0 -1 -7 13 -4 0
v:v0=go	1 -3 14 7 -13 -2 -11
v:v0=have	4 -6 7 5 6 -38 -19
v:v0=hit	0 0 -12 0 13 0 0
v:v0=hold	0 5 10 -3 -18 5 13
v:v0=impose	0 0 -2 -10 21 0 -3
v:v0=initial	0 0 0 -8 13 0 0
v:v0=keep	-7 2 8 23 -17 -6 -8
v:v0=land	0 0 -12 0 16 0 0
v:v0=lapse	8 -3 -13 -6 11 0 -2
v:v0=leave	0 0 -6 14 -14 0 9
v:v0=let	11 0 -3 -9 1 -7 0
v:v0=levy	0 0 -1 -19 12 -1 6
v:v0=like	0 0 -3 0 -6 11 0
v:v0=look	0 0 0 0 -5 8 0
v:v0=lose	-2 0 19 -5 -10 0 0
v:v0=make	-11 7 -9 1 -1 8 -2
v:v0=meet	-1 0 7 0 4 -9 -8
v:v0=offer	0 0 -12 0 2 10 0
v:v0=pay	0 -2 -7 5 6 -10 0
v:v0=post	0 0 -6 -1 12 0 0
v:v0=prolong	-8 -1 15 -9 1 -5 -9
v:v0=promise	0 10 -17 9 -3 0 0
v:v0=propose	0 0 -16 -6 17 3 -8
v:v0=publish	-5 0 -11 9 0 0 7
v:v0=put	-1 0 -8 3 6 -10 10
v:v0=raise	0 0 13 -8 -3 0 -3
v:v0=reach	0 -3 -6 1 -3 13 0
v:v0=reduce	0 0 0 -21 15 0 0
v:v0=replace	0 15 -3 -2 -7 0 0
v:v0=report	0 0 -1 -5 11 0 0
v:v0=restore	5 0 5 7 -14 -3 0
v:v0=return	0 0 -14 -5 25 -6 -2
v:v0=revive	0 0 -5 -5 20 0 -8
v:v0=rise	0 0 -14 -13 15 -4 11
v:v0=run	19 -5 4 -21 -6 5 -6
v:v0=see	0 0 -2 -8 17 -4 0
v:v0=set	0 0 -14 -15 37 -2 -9
v:v0=ship	0 0 -8 -1 16 0 0
v:v0=sign	14 6 -6 -10 7 2 -10
v:v0=sit	-4 0 -7 0 15 -5 0
v:v0=sleep	0 0 -16 -3 11 10 0
v:v0=spare	0 0 12 -1 -7 0 0
v:v0=stand	-2 0 16 8 -13 -11 0
v:v0=start	-6 0 -18 -3 0 0 19
v:v0=stay	0 0 -11 7 11 0 -3
v:v0=step	0 0 5 -9 6 0 0
v:v0=stop	-11 0 2 7 -18 15 5
v:v0=strike	0 0 7 4 -13 4 0
v:v0=suspend	-2 2 8 11 0 -34 -8
v:v0=take	6 -4 -6 -9 8 -7 9
v:v0=tell	-11 0 10 0 -6 4 -2
v:v0=threaten	0 0 -3 -5 17 0 -2
v:v0=vote	-1 0 9 -10 0 0 2
v:v0=want	0 0 14 -2 -12 0 0
v:v0=write	0 0 5 -12 5 0 0
v:v1=admit	0 0 10 0 -3 -4 0
v:v1=adopt	0 0 0 9 -4 0 0
v:v1=agree	-11 0 -8 4 -1 11 0
v:v1=announce	0 0 -12 -3 8 10 0
v:v1=apply	0 -2 -5 16 -5 1 -8
v:v1=approve	0 0 18 -21 -1 -10 4
v:v1=ask	0 0 -2 -15 10 0 4
v:v1=be	5 -16 2 0 1 -3 -8
v:v1=bear	0 0 -1 8 -12 0 8
v:v1=begin	-18 7 -37 24 -16 4 10
v:v1=brace	0 0 16 0 -13 0 0
v:v1=carry	0 -2 0 3 -15 25 -13
v:v1=charge	10 -2 -10 -9 19 -11 -5
v:v1=clear	0 0 -3 3 -12 10 5
v:v1=collect	0 0 -7 0 12 -7 0
v:v1=come	12 -3 6 -23 9 0 -13
v:v1=conclude	-8 10 5 1 -3 -11 -3
v:v1=consent	0 0 12 0 -10 0 0
v:v1=cut	0 0 -9 24 -19 -2 3
v:v1=declare	-2 5 -10 11 -2 0 -5
v:v1=decree	0 0 0 8 -6 0 0
v:v1=die	-9 -1 30 -12 -9 -3 0
v:v1=discuss	0 0 11 0 -6 -1 0
v:v1=draw	0 0 11 -1 -7 0 0
v:v1=drop	8 0 -14 0 9 -4 0
v:v1=end	7 -11 5 -7 0 -2 -5
v:v1=enter	-1 0 -3 9 0 -3 -2
v:v1=expect	0 0 -1 -7 14 -2 -6
v:v1=expire	21 -5 7 -23 -7 -1 -6
v:v1=fall	-5 0 -4 13 -4 -3 1
v:v1=fear	0 0 8 -1 0 -8 0
v:v1=get	0 0 -2 -10 15 -4 0
v:v1=go	0 -3 19 2 -17 2 -13
v:v1=halve	0 0 10 2 -14 0 5
v:v1=have	8 -5 8 3 2 -33 -18
v:v1=hit	0 0 -12 0 13 0 0
v:v1=hold	-6 4 3 -2 -9 4 13
v:v1=impose	0 0 -4 -2 14 0 -4
v:v1=initial	0 0 -1 -12 19 0 0
v:v1=introduce	0 0 -2 -16 6 8 0
v:v1=jump	0 0 -6 16 -8 0 0
v:v1=keep	-6 2 7 12 -7 -8 -8
v:v1=lapse	6 -3 -7 -6 7 0 -3
v:v1=lay	0 0 0 -8 10 0 0
v:v1=leave	0 0 -13 11 -11 10 7
v:v1=let	11 0 0 -16 0 -3 3
v:v1=levy	0 0 0 -2 4 -10 6
v:v1=look	0 0 0 0 -5 8 0
v:v1=lose	-7 0 19 -6 -8 0 0
v:v1=make	-13 6 -12 0 4 7 -2
v:v1=meet	-2 0 0 -9 18 -11 -10
v:v1=move	0 0 1 -11 8 0 -6
v:v1=need	0 0 10 0 -11 5 0
v:v1=order	0 0 -9 -1 15 0 0
v:v1=pass	10 0 -3 -7 0 0 0
v:v1=pay	2 -2 -13 4 5 -2 4
v:v1=post	0 0 -6 -1 12 0 0
v:v1=postpone	0 0 -10 -1 14 0 0
v:v1=prolong	-10 -2 6 -5 -2 9 -9
v:v1=promise	0 10 -1 -3 -1 0 0
v:v1=promulgate	0 0 0 10 -8 0 0
v:v1=publish	4 0 -19 1 6 -1 4
v:v1=put	-1 0 -10 0 12 -11 10
v:v1=raise	0 0 7 -15 -1 8 -5
v:v1=reach	-1 -5 0 5 -10 14 0
v:v1=reduce	0 0 -4 -10 18 0 -2
v:v1=replace	0 15 0 -2 -10 0 0
v:v1=report	0 0 -3 -5 13 0 0
v:v1=restore	5 0 5 7 -14 -3 0
v:v1=return	0 0 2 -6 9 -6 -5
v:v1=revive	0 0 -5 -5 20 0 -8
v:v1=rise	0 0 -14 -13 16 -4 11
v:v1=run	18 -5 6 -18 -9 4 -2
v:v1=say	1 -4 14 -4 -8 6 0
v:v1=see	0 0 9 -8 8 -13 0
v:v1=sell	0 0 -9 -7 6 0 7
v:v1=send	0 0 -4 -1 11 0 0
v:v1=set	0 0 -15 -15 37 -2 -9
v:v1=ship	12 0 -3 5 -6 0 -7
v:v1=sign	9 2 -4 -6 5 0 -2
v:v1=sit	-4 0 0 -2 12 -5 -1
v:v1=sleep	0 0 -16 2 1 10 0
v:v1=spare	0 0 10 -2 -5 0 0
v:v1=stand	-2 0 13 8 -12 -9 0
v:v1=start	-6 0 -23 -7 2 0 24
v:v1=stay	0 0 -16 -1 24 -5 0
v:v1=step	0 0 5 -9 6 0 0
v:v1=stop	-9 0 12 10 -18 6 0
v:v1=strike	0 -2 14 7 -15 0 0
v:v1=suspend	-6 0 6 19 -6 -8 -17
v:v1=take	-12 -4 -2 -12 11 0 8
v:v1=tell	-11 0 13 0 -7 0 -1
v:v1=threaten	0 0 -4 -4 15 0 0
v:v1=vote	-1 0 8 -11 1 0 2
v:v1=want	0 0 13 0 -14 0 0
v:v1=withdraw	0 0 -9 0 13 0 0
v:v1=write	0 0 3 -13 9 -3 0
verbless	-16 -7 3 1 8 -1 -5
vt0=agree past	-3 -16 7 4 -13 8 6
vt0=agree perfect	0 0 0 -10 3 0 5
vt0=agree present	0 0 -12 7 18 -2 -12
vt0=announce past	0 0 -5 -7 -1 8 6
vt0=announce perfect	0 0 4 5 -12 4 -1
vt0=apply perfect	0 0 0 -16 18 0 0
vt0=apply present	0 0 9 8 -16 4 -3
vt0=be modal	0 6 10 3 -5 0 -16
vt0=be past	-4 0 1 -1 -5 13 -1
vt0=be perfect	10 -1 0 -1 -1 -3 0
vt0=be present	0 -5 -4 -3 5 -3 10
vt0=begin modal	0 0 14 -16 0 -4 2
vt0=begin past	-11 12 -3 -4 7 1 -13
vt0=begin present	0 0 -26 3 1 8 0
vt0=carry modal	0 0 0 -3 0 11 -5
vt0=charge future	0 0 2 0 11 0 -14
vt0=charge modal	0 0 7 5 -12 0 0
vt0=charge present	0 0 -10 9 0 0 0
vt0=collect future	0 0 0 13 -7 0 -5
vt0=come modal	0 0 10 -1 -3 0 -2
vt0=come present	0 0 2 -1 8 -10 -11
vt0=decide future	0 0 11 0 -7 0 0
vt0=decide present	0 0 -11 0 14 0 0
vt0=die past	-3 0 -9 -3 15 0 0
vt0=die present	0 0 20 0 -18 0 0
vt0=drop present	0 0 -10 4 -1 0 8
vt0=end modal	-17 0 4 -6 6 -2 0
vt0=end past	10 -1 -32 6 10 -8 0
vt0=end present	-39 2 5 0 4 0 -4
vt0=expire future	0 0 10 0 -11 0 0
vt0=expire modal	-3 0 11 0 -6 0 0
vt0=expire past	6 0 -21 -1 9 -1 0
vt0=expire present	0 0 -13 -4 15 3 0
vt0=extend future	0 0 6 0 1 -9 0
vt0=extend modal	0 0 15 0 -18 2 0
vt0=extend past	0 0 -3 -12 12 4 0
vt0=extend perfect	0 0 -8 0 17 -5 0
vt0=get present	0 0 -13 0 15 0 0
vt0=go modal	0 0 -3 0 10 -10 3
vt0=go present	0 0 5 12 0 -8 -12
vt0=have present	2 0 8 3 0 -26 -7
vt0=hold modal	0 0 -9 0 13 0 -3
vt0=hold past	0 0 0 -10 12 0 0
vt0=hold present	0 0 13 -2 -16 0 10
vt0=keep future	0 0 -13 -1 5 9 0
vt0=keep past	0 0 14 0 -14 0 0
vt0=keep present	0 0 9 12 -1 -17 -3
vt0=land present	0 0 -7 0 8 0 0
vt0=lapse past	12 0 -4 -2 -3 0 0
vt0=lapse pluperfect	-10 0 0 -1 16 0 0
vt0=leave present	0 0 5 2 0 -10 0
vt0=let present	9 0 -20 -2 15 -1 0
vt0=like modal	0 0 -3 0 -6 11 0
vt0=look future	0 0 0 0 -11 12 0
vt0=lose past	-1 0 11 0 -6 0 0
vt0=lower future	0 0 -3 -4 18 0 -14
vt0=lower past	0 0 4 8 -11 0 0
vt0=lower present	0 0 -9 -15 13 7 0
vt0=make past	-10 7 1 2 -4 -1 0
vt0=make present	0 0 -3 -3 -4 11 0
vt0=meet future	0 0 -9 0 14 0 0
vt0=meet past	0 0 15 5 -14 0 0
vt0=move past	0 0 -5 0 11 -1 0
vt0=move perfect	0 0 0 0 9 -5 0
vt0=move present	0 0 4 0 -11 10 -1
vt0=other past	0 -4 -9 7 10 -11 0
vt0=other present	0 0 -8 -6 17 2 -7
vt0=pay modal	0 0 4 -2 4 0 -9
vt0=pay past	0 0 -7 0 8 0 0
vt0=pay perfect	0 0 0 13 -9 0 0
vt0=pay present	4 0 7 -11 -1 -6 6
vt0=prolong past	0 0 6 0 8 -12 0
vt0=put future	0 0 13 0 -11 0 0
vt0=put present	0 0 -21 9 7 0 0
vt0=reach present	0 0 -5 0 -3 11 0
vt0=return modal	0 0 -6 0 10 -3 0
vt0=rise present	0 0 -6 0 0 0 9
vt0=run future	0 0 5 0 -12 2 5
vt0=run modal	-2 0 -14 -5 6 13 5
vt0=run past	17 0 -26 -12 12 -15 0
vt0=run perfect	-3 0 -2 9 0 -1 0
vt0=run present	-9 -3 9 -4 3 -2 -13
vt0=say past	-1 0 0 0 0 -4 10
vt0=see present	0 0 -9 0 11 0 0
vt0=set present	0 0 -5 -7 18 0 -2
vt0=sign past	2 11 1 -4 0 0 -3
vt0=sit perfect	0 0 10 4 -13 0 0
vt0=sit present	0 0 -19 0 25 -2 0
vt0=sleep present	0 0 -10 0 0 10 0
vt0=start future	0 0 -1 -2 11 0 -4
vt0=start present	0 0 2 -11 0 1 7
vt0=stay future	0 0 0 0 13 -15 0
vt0=stay present	0 0 -9 3 5 3 0
vt0=stop present	0 0 -5 0 -5 14 0
vt0=suspend past	0 0 14 10 -14 -7 0
vt0=suspend present	0 5 -6 -4 13 -4 -4
vt0=take modal	0 0 -6 -4 -6 10 8
vt0=take past	3 0 0 10 -10 -11 3
vt1=agree participle	0 9 5 -11 6 -1 0
vt1=agree past	-2 -15 -2 9 -7 10 0
vt1=agree perfect	0 0 -1 -5 6 -9 7
vt1=announce past	0 0 -5 -7 -1 8 6
vt1=announce perfect	0 0 4 5 -12 4 -1
vt1=apply perfect	0 0 0 -16 18 0 0
vt1=apply present	0 0 9 9 -16 4 -3
vt1=be modal	0 6 10 3 -5 0 -16
vt1=be past	-3 -11 3 0 -5 14 -1
vt1=be perfect	10 -1 0 -11 6 -3 0
vt1=be present	0 -3 -5 -10 8 -2 11
vt1=begin modal	0 0 14 -16 0 -4 2
vt1=begin past	-10 12 0 -4 6 1 -12
vt1=begin present	0 0 -26 3 0 9 0
vt1=carry modal	0 0 0 -3 0 11 -5
vt1=charge future	0 0 2 0 9 0 -12
vt1=charge modal	0 0 7 5 -12 0 0
vt1=charge participle	7 0 0 -11 3 0 0
vt1=charge present	0 0 -10 3 5 0 0
vt1=clear participle	0 0 0 -2 -6 1 9
vt1=collect future	0 0 0 13 -7 0 -5
vt1=come modal	0 0 10 -1 -3 0 -2
vt1=come present	0 0 2 -1 8 -10 -11
vt1=decide future	0 0 11 0 -7 0 0
vt1=decide present	0 0 -11 0 14 0 0
vt1=die past	-3 0 -9 -3 15 0 0
vt1=die present	0 0 20 0 -18 0 0
vt1=drop present	0 0 -10 4 -1 0 8
vt1=end gerund	-2 0 6 0 -10 7 0
vt1=end infinitive	-1 0 21 0 -19 0 0
vt1=end modal	-17 0 4 -6 6 -2 0
vt1=end participle	18 -4 -32 3 8 -11 0
vt1=end past	10 -1 -32 6 10 -8 0
vt1=end present	-39 2 5 0 4 0 -4
vt1=expire future	0 0 10 0 -11 0 0
vt1=expire modal	-3 0 11 0 -6 0 0
vt1=expire past	6 0 -21 -1 9 -1 0
vt1=expire present	0 0 -13 -4 15 3 0
vt1=extend future	0 0 6 0 1 -9 0
vt1=extend infinitive	0 0 -13 0 10 4 0
vt1=extend modal	0 0 15 0 -18 2 0
vt1=extend participle	0 0 9 8 -3 -15 0
vt1=extend past	0 0 -3 -12 11 4 0
vt1=extend perfect	0 0 -8 0 17 -5 0
vt1=fall present	0 0 4 5 -9 0 1
vt1=get present	0 0 -13 0 15 0 0
vt1=go future	0 0 -4 0 9 -1 0
vt1=go present	0 0 9 13 0 -14 -12
vt1=have present	2 0 8 0 0 -19 -7
vt1=hold modal	0 0 -9 0 13 0 -3
vt1=hold past	0 0 0 -10 12 0 0
vt1=hold present	0 0 13 -2 -16 0 10
vt1=keep modal	0 0 -9 -1 6 4 0
vt1=keep past	0 0 14 0 -11 0 0
vt1=keep present	0 0 6 10 -7 -5 -3
vt1=land present	0 0 -7 0 8 0 0
vt1=lapse past	12 0 -4 -2 -3 0 0
vt1=lapse pluperfect	-10 0 0 -1 16 0 0
vt1=leave infinitive	0 0 0 0 -10 10 0
vt1=let present	9 0 -20 -2 15 -1 0
vt1=look future	0 0 0 0 -11 12 0
vt1=lose past	-1 0 11 0 -6 0 0
vt1=lower future	0 0 0 -4 19 0 -14
vt1=lower past	0 0 4 8 -11 0 0
vt1=lower present	0 0 -10 -15 13 7 0
vt1=make past	-10 7 1 3 -4 -1 0
vt1=make present	0 0 -3 -3 -4 11 0
vt1=meet future	0 0 -9 0 14 0 0
vt1=meet gerund	0 0 -3 -5 12 0 0
vt1=meet past	0 0 15 5 -14 0 0
vt1=move past	0 0 -5 0 11 -1 0
vt1=move perfect	0 0 0 0 9 -5 0
vt1=move present	0 0 4 0 -11 10 -1
vt1=need present	0 0 0 0 -10 10 0
vt1=other past	-3 -3 0 7 2 -9 0
vt1=other present	0 0 -7 -4 15 2 -7
vt1=pay future	0 0 1 9 -8 1 0
vt1=pay gerund	0 0 -14 -1 10 3 0
vt1=pay modal	0 0 4 -2 4 0 -9
vt1=pay past	0 0 -7 0 8 0 0
vt1=pay perfect	0 0 0 13 -10 0 0
vt1=pay present	4 0 7 -9 -3 -6 6
vt1=prolong infinitive	0 0 -5 0 -8 16 0
vt1=prolong past	0 0 6 0 8 -12 0
vt1=put present	0 0 -17 10 3 0 0
vt1=raise infinitive	0 0 -6 0 0 8 0
vt1=reach present	0 0 -5 0 -3 11 0
vt1=remain present	0 0 7 0 0 -11 0
vt1=renew participle	0 0 0 -9 10 0 0
vt1=return modal	0 0 -6 0 10 -3 0
vt1=rise present	0 0 -6 0 0 0 9
vt1=run future	0 0 5 0 -12 2 5
vt1=run modal	-2 0 -14 -5 6 13 5
vt1=run past	17 0 -26 -12 12 -15 0
vt1=run perfect	-3 0 -2 9 0 -1 0
vt1=run present	-9 -3 9 -4 3 -2 -13
vt1=say past	0 0 5 0 -6 -4 10
vt1=see present	0 0 -8 0 11 0 0
vt1=set present	0 0 -5 -7 18 0 -2
vt1=sign participle	-2 -6 -3 10 -3 0 0
vt1=sign past	2 11 2 -4 -1 0 -1
vt1=sit perfect	0 0 10 4 -13 0 0
vt1=sit present	0 0 -19 0 25 -2 0
vt1=sleep present	0 0 -10 0 0 10 0
vt1=start future	0 0 0 -2 11 0 -4
vt1=start gerund	0 0 -8 -6 15 -1 -1
vt1=start present	0 0 2 -11 0 1 7
vt1=stay future	0 0 0 0 9 -9 0
vt1=stay present	0 0 -9 0 10 -1 0
vt1=stop past	-3 0 3 9 -8 0 0
vt1=stop present	0 0 0 0 -5 9 0
vt1=suspend past	0 0 10 11 -13 -6 0
vt1=suspend present	0 5 -6 -4 13 -4 -4
vt1=take modal	0 0 -6 -4 -6 10 8
vt1=take past	-5 0 0 8 -3 -10 3
vt2=announce past	0 0 -1 -5 10 0 0
vt2=ask perfect	0 0 0 14 -14 0 0
vt2=be future	0 0 10 -18 -7 -7 12
vt2=be modal	0 0 -3 2 14 0 -16
vt2=be past	-1 -8 -8 3 11 0 -2
vt2=be perfect	0 0 7 -8 6 0 -3
vt2=be present	-11 -2 -5 1 0 8 2
vt2=bear present	0 0 0 11 -7 0 -4
vt2=begin past	-6 -1 0 18 -9 0 0
vt2=begin present	0 0 -12 19 -10 0 0
vt2=bring past	0 -3 0 8 -5 0 0
vt2=bring present	0 0 -5 -4 12 0 0
vt2=charge future	0 0 10 0 -12 0 3
vt2=come modal	0 0 0 -8 10 0 0
vt2=come past	1 -2 1 -11 5 0 0
vt2=drop present	0 0 0 3 -11 0 6
vt2=end past	3 7 -10 -5 2 0 0
vt2=end present	-4 -2 14 0 -3 -3 -1
vt2=expire past	0 0 -3 -7 9 0 0
vt2=expire present	0 0 3 10 -11 0 0
vt2=extend infinitive	0 0 12 0 -10 0 0
vt2=fall present	0 0 -4 -6 15 0 -4
vt2=get present	0 0 0 -10 11 0 0
vt2=hold present	0 0 0 13 -11 0 0
vt2=lay past	0 0 0 15 -15 0 0
vt2=leave infinitive	0 0 0 -8 9 0 0
vt2=leave participle	0 0 11 -6 -3 0 -2
vt2=leave present	0 0 -2 -5 10 0 0
vt2=let present	11 0 1 -7 -6 0 0
vt2=other perfect	-6 0 -4 -8 19 0 0
vt2=other present	0 0 4 7 -4 -1 -6
vt2=pay modal	0 0 0 -1 -4 0 10
vt2=pay past	0 0 -13 3 6 -2 0
vt2=pay present	-13 0 5 -2 4 0 -2
vt2=remain present	0 0 -2 0 7 0 0
vt2=run modal	0 0 -1 -3 9 0 0
vt2=run present	0 0 5 10 -12 0 0
vt2=say present	0 0 -5 10 -2 0 0
vt2=stand past	0 0 0 -5 9 0 0
vt2=stay present	0 0 3 -13 7 0 0
vt2=suspend past	0 0 0 8 -7 0 0
vt2=take past	3 0 0 -14 10 0 0`;
