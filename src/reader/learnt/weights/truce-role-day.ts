// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-25 -27 -18 -15 57 -18 -25
a:!	-1 0 -3 -3 12 0 0
a:'s <level>	0 0 11 -11 -8 0 8
a:'s <number>	0 0 -9 0 14 0 0
a:'s been	0 0 0 16 -14 0 0
a:'s suspension	0 0 -17 0 17 0 0
a:.	-11 -9 -15 -9 32 -3 -1
a:. .	0 0 0 12 -12 0 0
a:. the	-1 0 8 0 -3 0 0
a:<agent>	0 0 -15 3 6 6 -4
a:<day-ahead>	-16 -15 -31 14 6 -5 14
a:<day-ahead> .	-1 -6 -21 5 -15 4 28
a:<day-ahead> the	0 0 0 11 -9 0 0
a:<day-gone>	-1 14 0 -21 0 5 5
a:<day-gone> .	-2 1 -15 -2 14 8 -7
a:<day-today>	3 2 3 -16 7 -10 -5
a:<gate>	-6 7 -20 14 1 -3 0
a:<goods-amount>	0 0 -1 -2 10 0 -1
a:<goods>	-2 3 3 0 4 3 -12
a:<level-noun>	1 -2 4 -8 -3 -3 10
a:<level>	-14 0 -12 -5 18 0 1
a:<level> .	4 2 -24 -21 25 -5 3
a:<level> <level>	0 0 10 -9 -11 9 0
a:<level> again	0 0 0 -12 16 0 -7
a:<level> and	0 -3 5 -13 3 0 8
a:<level> here	0 0 -1 -5 -1 0 10
a:<level> in	0 0 -3 11 -24 5 16
a:<level> instead	0 0 0 -11 11 0 0
a:<level> on	-10 -1 4 -3 5 6 -3
a:<level> tariff	0 0 0 -3 -9 0 13
a:<level> there	0 0 0 13 -10 0 0
a:<money> .	0 0 7 6 -10 0 0
a:<month-ahead>	9 0 -12 -2 6 0 0
a:<month-gone>	0 0 0 -7 10 2 -4
a:<name> <level>	0 0 -9 0 10 0 -2
a:<name> and	9 4 -10 -13 0 5 7
a:<name> are	0 0 5 7 -9 -1 0
a:<name> begin	0 0 -6 15 -7 0 0
a:<name> come	0 0 1 8 -10 0 0
a:<name> in	0 7 0 2 -13 0 4
a:<name> take	-1 0 2 2 1 5 -12
a:<not>	0 17 0 6 0 -22 -8
a:<number>	8 -15 -14 -9 11 4 -2
a:<number> .	5 -8 -27 10 5 -4 0
a:<number> and	5 0 0 4 -9 5 -1
a:<number> for	0 0 -3 12 -7 0 0
a:<number> in	3 0 -8 -8 7 6 -4
a:<number> of	0 0 -6 7 -8 0 9
a:<number> on	0 0 0 -6 -3 0 8
a:<office>	4 0 -19 -7 9 0 6
a:<office> of	0 0 0 8 -10 0 3
a:<office> order	0 0 -6 0 10 0 0
a:<organisation>	-3 0 2 -12 12 3 -7
a:<person>	-9 -4 -11 1 14 0 -8
a:<person> and	0 0 -19 11 4 0 0
a:<points>	0 0 -1 -16 17 0 0
a:<quality>	-4 -4 -10 -5 16 0 -4
a:<quality> beef	0 0 0 -7 -3 0 9
a:<quality> duty	-1 0 -5 14 -1 0 -3
a:<quality> good	0 0 0 7 0 0 -10
a:<quality> origin	0 0 -5 -13 12 0 2
a:<quality> salmon	0 0 0 -9 9 0 0
a:<quality> tariff	0 0 0 16 -9 0 -8
a:<seat>	-8 0 14 5 -12 -7 8
a:<seat> .	-3 0 13 -16 0 0 4
a:<sender>	0 0 -9 -1 12 2 -2
a:<span>	-19 6 -13 5 12 -15 -10
a:<span> .	-8 0 -7 0 14 -17 0
a:<v-agree>	0 -4 -1 -1 -5 3 13
a:<v-bear>	-5 -9 -4 0 10 5 -12
a:<v-begin>	2 -15 3 -2 6 2 -5
a:<v-buy>	0 0 -12 -10 30 0 -6
a:<v-down>	2 -1 -2 0 -5 16 0
a:<v-end>	2 12 8 -10 -12 0 6
a:<v-impose>	-5 5 -9 -5 6 0 10
a:<v-propose>	-4 15 8 -9 -3 3 -12
a:<v-return>	-3 0 8 -7 -5 0 7
a:<v-say>	-10 -1 -13 -17 26 7 0
a:<v-sell>	0 0 -21 -8 27 0 0
a:<v-suspend>	-6 3 4 -9 6 0 -6
a:<v-target>	0 0 0 -5 -3 -4 15
a:<v-up>	0 -2 0 9 2 0 -24
a:?	0 -1 0 -12 7 0 7
a:a	-6 0 2 2 -2 13 -5
a:a <level>	0 0 -2 -4 -5 0 13
a:a <quality>	0 0 -4 -7 13 0 0
a:a decree	0 0 -7 0 0 9 0
a:a duty	0 0 8 -14 1 0 0
a:a licence	0 0 -1 -9 14 0 0
a:a new	0 0 0 14 -13 0 0
a:a pause	0 0 1 -13 9 0 0
a:a successor	-11 0 1 0 9 0 0
a:a truce	4 9 0 2 -7 -6 0
a:additional	0 0 10 7 -3 -7 -10
a:additional duty	0 0 10 9 -5 -6 -14
a:after	-3 -1 15 0 -4 -3 -3
a:after .	0 0 4 11 -15 0 0
a:after <span>	-2 0 -7 -10 22 0 0
a:after all	0 0 8 0 -5 0 0
a:again	0 0 1 -12 25 -19 -16
a:again .	0 0 0 -17 20 -9 -3
a:agree	1 0 0 6 -14 0 7
a:agree to	0 0 6 7 -10 0 0
a:agreement	-1 0 13 -6 -5 0 0
a:agreement .	0 0 11 0 -9 0 0
a:all	0 0 12 -8 -2 0 2
a:alone	0 0 11 -1 0 -10 0
a:also	0 0 0 -7 10 0 0
a:an	3 0 6 7 -16 5 -1
a:an extension	9 2 0 -3 -5 0 0
a:an hour	0 0 0 -2 -6 11 0
a:and	5 -8 10 -13 -1 -2 7
a:and <day-ahead>	0 0 0 -14 5 0 5
a:and <day-gone>	0 0 10 0 -9 0 0
a:and <level>	0 -3 7 -6 8 -1 -6
a:and <person>	0 0 -18 2 14 0 0
a:and end	0 -3 0 -6 -1 0 13
a:and for	0 0 5 3 -9 0 0
a:and is	9 0 -16 -1 8 0 0
a:and last	0 0 -12 8 4 0 -4
a:and no	0 0 -7 -11 22 0 -1
a:and not	0 0 10 5 -8 0 -6
a:announce	0 0 0 -5 12 0 0
a:another	-8 -8 5 -12 21 -3 -1
a:another <span>	0 -3 9 -19 16 -2 0
a:any	0 0 13 0 -10 0 0
a:any case	0 0 10 0 -8 0 0
a:anybody	-9 0 -7 0 16 0 0
a:apply	0 0 7 -10 2 -3 1
a:are <number>	0 0 0 11 -10 0 0
a:are suspend	0 0 0 9 -7 0 0
a:are to	0 0 -4 -6 8 0 0
a:arrangement	0 0 1 18 -20 0 0
a:as	0 0 2 -4 -3 10 1
a:as a	0 0 0 0 -10 10 0
a:at	1 2 -9 3 13 0 -32
a:at <level>	0 4 -4 11 -3 -4 -4
a:back	0 -2 3 10 -8 2 -6
a:be	-7 0 -1 -3 11 -2 0
a:be <level>	0 0 0 -13 8 0 1
a:be <number>	0 0 -17 4 -1 -3 10
a:bear	0 0 0 17 -15 0 -5
a:bear <level>	0 0 0 15 -10 0 -2
a:beef	0 0 2 -15 0 0 8
a:been	-1 -5 2 -11 8 7 -6
a:beer	0 0 0 -2 10 0 -2
a:before .	0 0 1 11 -13 0 0
a:before the	0 0 -6 -5 14 0 0
a:begin	-7 -1 -9 31 -19 0 0
a:begin .	0 0 0 14 -10 0 0
a:being	0 0 1 14 -13 0 0
a:benefit	0 0 0 16 -13 0 0
a:between	4 3 0 -16 6 0 -6
a:between <name>	7 4 -2 -11 1 0 0
a:between the	-2 0 2 -10 8 1 0
a:both	-2 4 -9 13 -6 5 -5
a:both side	0 0 0 11 -8 0 0
a:brandy	0 0 0 -11 12 0 0
a:bring	0 -5 -3 14 -10 0 4
a:busan	0 0 -7 0 9 0 0
a:butter	0 0 -3 16 -5 0 -7
a:by	0 -14 -4 0 9 1 -12
a:by <office>	0 0 -3 -4 12 0 0
a:by <person>	0 0 0 -5 9 0 0
a:by <span>	0 -3 -3 8 0 0 0
a:capital	0 0 0 10 -8 0 0
a:cashew	0 0 6 3 -10 0 0
a:cease	0 0 0 -5 9 0 -2
a:charge <level>	0 0 -1 -15 6 0 8
a:charge <number>	0 0 10 6 -15 0 0
a:close	0 0 12 0 -9 0 0
a:close .	0 0 9 0 -8 0 0
a:cocoa	0 0 0 10 -7 0 0
a:cocoa butter	0 0 0 11 -3 0 -6
a:collect	0 0 0 3 2 -2 -10
a:collect the	0 0 0 -7 10 0 0
a:come	6 -3 0 -13 4 4 0
a:company	0 0 -1 -8 11 2 -5
a:cost	0 0 -3 -12 5 0 6
a:cotton	0 0 0 -6 14 0 -3
a:cut	0 6 5 -16 2 0 0
a:date	0 0 1 -12 2 0 4
a:day	-3 0 11 0 -10 2 0
a:day .	0 0 12 0 -15 3 0
a:desk	0 0 -3 -4 14 -3 0
a:dispute	0 7 1 0 -15 9 0
a:doe	0 0 -7 9 0 0 -2
a:door	0 0 9 0 -9 0 0
a:down	0 -1 -10 14 -5 0 0
a:duty	-1 -5 5 -1 8 0 -18
a:duty .	0 0 0 -7 11 0 0
a:duty is	0 0 -8 0 12 0 0
a:duty on	3 0 0 14 -6 0 -20
a:duty will	0 0 1 0 -10 0 12
a:each	0 10 -13 6 -2 0 0
a:each other	0 10 -7 13 -13 0 0
a:end	0 3 24 -20 -14 0 7
a:end .	0 0 28 -4 -18 -6 0
a:end on	0 0 -11 -7 3 -2 14
a:evening	10 0 -13 -9 11 0 0
a:expire	8 3 -13 23 -19 3 0
a:expire .	9 0 -3 0 -2 0 0
a:extension	8 2 6 -8 -6 0 -1
a:extra	0 0 -5 9 -2 -2 0
a:extra <level>	0 0 0 10 -8 0 0
a:fall away	0 0 4 5 -10 0 0
a:fall from	0 0 0 -4 10 0 -2
a:fentanyl	0 0 2 -9 6 0 -1
a:fentanyl duty	0 0 3 -12 7 0 0
a:first	0 0 -11 -9 14 3 1
a:fish	0 0 0 15 -18 0 1
a:flour	0 0 -17 8 5 4 -2
a:following	0 0 0 -10 16 0 -2
a:for	-14 0 0 -3 14 -15 -1
a:for <span>	-3 4 -19 11 -2 -4 0
a:for another	0 -1 10 -6 0 -1 0
a:free	0 0 0 -7 10 0 0
a:from	12 -2 -6 -5 13 -8 -7
a:from <day-ahead>	0 0 -10 -18 33 0 -5
a:from <name>	4 0 0 0 5 0 -12
a:gave	0 0 -2 -6 13 0 0
a:get	0 0 0 -11 11 0 0
a:given	0 0 10 -6 0 0 0
a:go	1 -1 11 0 0 -5 -11
a:go up	0 0 -5 0 8 0 0
a:good	-6 0 2 0 9 -9 -10
a:good .	0 0 -2 -3 9 0 0
a:good is	0 0 0 -12 15 0 -1
a:good to	0 0 0 9 -7 0 0
a:good worth	0 0 0 -7 10 0 0
a:had	2 0 -9 -2 6 1 -1
a:hand on	0 0 -6 13 -8 0 0
a:has ask	0 0 0 14 -14 0 0
a:has been	0 -2 3 -16 9 3 -3
a:has pay	0 0 0 12 -11 0 0
a:have	-4 -2 -15 -13 20 0 12
a:have pay	0 0 0 -7 -1 0 10
a:having	-4 0 -3 0 11 0 0
a:hazelnut	0 0 4 8 -12 0 0
a:he	-3 7 -10 5 0 0 -1
a:heard	-3 0 -8 -4 17 0 0
a:here	0 0 10 -8 -7 0 8
a:here .	0 0 0 -4 -3 0 11
a:hold for	0 0 0 -19 19 0 0
a:honour	0 0 0 10 -9 0 0
a:hour	0 6 0 -12 -4 10 0
a:hour .	0 6 0 -9 2 0 0
a:import	0 0 0 -8 15 0 -4
a:in	0 5 -24 -5 13 7 -1
a:in <month-gone>	0 0 0 -13 11 3 0
a:in <name>	4 0 -5 4 -18 5 15
a:in <seat>	-5 0 -1 12 -1 0 -9
a:in a	0 12 0 -4 -6 0 0
a:in the	2 0 7 -22 4 0 1
a:instead	0 0 -11 7 -1 5 -1
a:instead of	0 0 -9 1 2 3 -1
a:into	-1 0 14 -2 0 0 -5
a:is	-1 -12 -5 -23 14 5 12
a:is <level>	0 0 -19 -10 24 0 0
a:is <number>	0 0 -13 -7 9 0 7
a:is a	0 0 0 10 -10 5 0
a:is go	0 0 10 0 -6 0 0
a:is not	8 0 -19 7 0 0 8
a:is over	-2 0 8 0 -10 6 0
a:is up	0 0 7 1 -9 0 0
a:it	-2 -1 -5 -10 21 -13 -5
a:it 's	0 0 3 9 -9 -5 1
a:it .	-2 0 -2 -9 16 0 0
a:it has	0 0 14 -12 0 0 0
a:it may	0 0 -2 0 9 0 -4
a:it was	-2 -3 -10 -10 21 0 0
a:it will	0 0 10 -1 -1 -3 -1
a:it would	0 0 -6 4 11 0 -14
a:its	-1 -4 -4 12 -1 6 -15
a:its additional	0 0 1 13 -15 0 0
a:its tariff	0 0 0 -8 10 0 0
a:know	0 0 -5 -3 13 0 0
a:lapse .	0 9 -4 -8 3 0 0
a:last	-10 -11 15 6 -6 -1 -1
a:last <span>	0 0 0 7 2 0 -10
a:last day	-2 0 17 0 -14 0 0
a:last until	0 0 -12 0 7 -2 0
a:later	0 0 0 -6 -8 11 3
a:later .	0 0 0 0 -5 11 -4
a:lay	0 7 6 6 -18 0 0
a:let	11 0 0 -4 -4 0 0
a:let their	11 0 -4 0 -6 0 0
a:letter	0 0 0 12 -6 -3 0
a:level	0 0 0 15 -12 0 0
a:levy	0 0 -6 0 10 0 -5
a:licence	0 0 -2 -11 18 0 0
a:licence .	0 0 -1 -6 10 0 0
a:longer	0 0 -2 -16 11 0 3
a:look	0 0 12 0 -7 0 0
a:lower	0 0 8 8 -10 0 -5
a:lower rate	0 0 10 0 -9 0 -2
a:lower the	0 0 0 15 -14 0 0
a:lumber	0 0 0 10 -10 0 0
a:machine	0 0 0 -9 14 0 -1
a:may	0 0 8 -13 6 0 -11
a:mean	0 0 0 -6 10 0 0
a:meet in	0 0 -6 -3 10 0 0
a:minister	0 0 -2 -3 10 0 0
a:more	0 0 0 -6 9 0 0
a:most	0 0 0 -4 11 0 -6
a:mr	0 0 0 11 -9 0 0
a:mr <person>	0 0 0 11 -10 0 0
a:neither	8 0 0 4 -13 0 4
a:new	-1 10 8 6 -14 -1 -2
a:new one	0 0 1 8 -10 0 0
a:next week	0 0 -8 0 11 0 0
a:night	-12 0 15 -4 1 0 -4
a:night .	-6 0 12 3 -6 0 0
a:no	0 8 -14 -10 7 0 1
a:no longer	0 0 0 -15 9 0 3
a:nobody	0 7 -11 -2 2 0 0
a:none	0 0 10 0 -9 0 0
a:not	6 3 -7 19 -7 -5 -7
a:note	0 0 -9 0 1 10 0
a:nothing	0 0 13 0 -4 0 -3
a:nothing .	0 0 4 1 -14 2 4
a:now	-3 0 -9 -9 13 -4 7
a:of	-16 0 -10 12 0 4 -2
a:of <number>	0 0 0 -8 9 0 0
a:of <span>	-1 11 -5 0 -7 0 6
a:of a	0 0 0 11 -11 0 0
a:of its	0 0 0 9 -6 0 0
a:of next	0 0 -11 9 5 0 0
a:of thi	-6 0 10 -6 4 -10 -2
a:off	0 0 0 10 -6 0 0
a:on	-18 -1 5 -1 6 -1 -1
a:on <day-ahead>	-2 -7 -25 10 14 -7 -1
a:on <day-today>	0 0 -2 -4 12 0 0
a:on fish	0 0 2 9 -11 0 0
a:on our	0 0 -6 8 -11 4 4
a:on steel	0 0 0 -11 8 0 3
a:on the	-4 0 4 15 -10 0 -5
a:once	0 0 -4 -3 -5 0 13
a:order	0 0 -10 0 12 0 0
a:ordinary	0 0 0 -6 13 0 -1
a:origin	0 0 -5 -16 14 0 2
a:other	0 10 -5 20 -13 -2 -5
a:other 's	0 0 0 15 -12 0 0
a:our	-2 0 -16 8 -3 4 6
a:out .	0 0 10 -5 -2 0 0
a:out on	0 0 0 12 -8 0 0
a:over .	0 0 11 3 -10 0 0
a:parcel	0 0 -2 -6 19 0 -8
a:pause	-1 0 7 -10 2 0 0
a:pause of	0 0 0 -9 9 0 0
a:pay <level>	-16 0 1 -4 8 0 -1
a:pay <number>	11 0 1 3 -10 0 -4
a:pay an	0 0 0 -9 13 0 0
a:period	0 0 7 -8 -9 0 12
a:period of	0 0 0 -10 -1 0 12
a:point	0 0 0 9 -8 0 0
a:promise	0 10 8 0 -16 0 0
a:put	0 0 -11 6 2 0 -2
a:put <level>	0 0 -2 -3 10 0 0
a:rare earth	0 0 0 -4 10 0 0
a:red	0 0 -6 0 8 0 0
a:remain	0 0 -9 0 1 1 1
a:renew	8 0 -11 0 4 0 0
a:reply	0 0 -7 0 12 0 0
a:rest	0 0 0 -5 10 0 0
a:return	0 0 5 0 -7 0 4
a:rice	0 0 1 0 -13 0 14
a:rise to	0 0 -6 0 9 0 -1
a:rum	0 0 -1 -8 12 0 0
a:run	0 0 9 0 -7 -4 0
a:run .	0 0 12 0 -9 0 0
a:run until	0 -2 0 -18 11 0 10
a:safeguard	0 0 0 -11 11 0 0
a:salmon	0 0 0 -12 12 0 0
a:salt	0 0 0 5 0 0 -10
a:same	0 0 0 -16 11 0 0
a:say	0 0 -12 0 6 0 1
a:season	0 0 -5 -1 13 0 0
a:seat	0 0 0 11 -10 0 0
a:section	0 0 -2 -9 16 0 0
a:section <number>	0 0 -2 -9 16 0 0
a:set	0 0 -17 0 1 0 12
a:shall	0 0 10 1 0 -4 -10
a:ship	0 0 -7 -10 19 0 0
a:shook	0 10 -7 10 -12 0 0
a:shook hand	0 10 -7 10 -12 0 0
a:side	-2 -2 -8 11 -1 -1 2
a:sign	-1 0 -1 -8 12 -6 5
a:since	8 0 3 -9 -5 0 1
a:since <day-gone>	9 0 0 -1 -5 0 0
a:sit down	0 0 -4 -3 11 0 0
a:small	0 0 0 -3 9 0 -1
a:some	0 0 -8 -8 18 0 0
a:soybean	0 0 1 -11 9 0 0
a:speaking	0 0 9 0 -9 0 0
a:stand	0 0 0 11 -7 0 0
a:stand at	0 0 0 10 -8 0 0
a:stay	0 0 2 -20 10 0 2
a:still	0 0 3 -7 -6 0 10
a:stop	0 0 -5 -1 12 0 0
a:strike	0 0 -6 0 10 0 0
a:subject	0 0 -4 4 -9 0 8
a:successor	-11 0 -2 0 14 0 0
a:surcharge	0 0 -2 -13 18 0 0
a:suspend	0 0 -1 11 -4 1 -9
a:suspend until	0 0 0 -10 12 0 0
a:suspension	0 0 -21 11 10 0 0
a:talk	0 0 -4 -6 17 0 -1
a:talk on	0 0 -7 0 11 0 0
a:talked about	0 0 10 0 -8 0 0
a:tax	0 0 0 3 -11 0 8
a:tax on	0 0 0 -4 -5 0 8
a:telephone	0 0 12 4 -14 0 0
a:telephone .	0 0 9 6 -14 0 0
a:than	0 0 2 -11 2 0 3
a:that .	0 0 10 0 -9 0 0
a:the	1 -18 -2 1 8 -8 -6
a:the <day-ahead>	0 0 -2 1 -5 0 11
a:the <day-gone>	0 0 0 12 -8 0 0
a:the <level>	0 0 -6 -11 24 0 -6
a:the <number>	0 0 -11 0 11 0 0
a:the <organisation>	-1 0 0 -7 17 0 -5
a:the <person>	0 0 -7 -8 19 0 0
a:the <quality>	-2 0 -14 16 2 -3 -9
a:the additional	0 0 7 10 -8 -6 -3
a:the arrangement	0 0 2 8 -10 0 0
a:the control	0 0 11 0 -11 0 0
a:the date	0 0 6 -9 2 0 0
a:the end	4 0 13 -7 -7 -2 0
a:the evening	5 0 -9 0 3 0 0
a:the fentanyl	0 0 2 -14 9 0 0
a:the first	0 0 -9 -6 8 3 2
a:the following	0 0 0 -10 16 0 -2
a:the last	-2 0 14 0 -11 2 0
a:the letter	0 0 -8 16 -7 0 0
a:the lower	0 0 10 0 -8 0 -2
a:the month	4 0 -11 8 -2 0 0
a:the ordinary	0 0 0 -2 10 0 -1
a:the other	0 0 0 16 -11 0 0
a:the port	0 0 -4 -8 14 0 0
a:the same	0 0 0 -16 11 0 0
a:the suspension	0 0 -6 13 -4 0 0
a:the telephone	0 0 8 5 -13 0 0
a:the time	0 0 7 6 -13 0 0
a:their	8 -2 -1 10 -4 -2 -7
a:their <office>	0 0 0 14 -13 0 0
a:their tariff	10 0 -5 0 -5 0 0
a:them	0 0 11 9 -12 0 -2
a:there	1 0 -10 17 -3 -6 -5
a:there was	4 0 -4 10 -9 0 0
a:there will	0 0 -2 0 10 0 -5
a:they	10 -3 9 -9 -5 -9 4
a:they are	0 0 4 -1 -12 0 9
a:they had	9 0 -7 0 -3 0 0
a:thi	-8 -5 19 5 -12 -15 3
a:thi year	0 0 2 8 -12 -5 7
a:those	0 0 0 16 -12 0 0
a:three	0 0 4 -10 2 0 3
a:tile	0 0 10 5 -13 0 0
a:timber	0 0 5 0 -14 10 0
a:to	-1 4 -6 -20 17 -3 4
a:to <day-ahead>	0 0 10 0 -9 -7 7
a:to <name>	0 0 -5 -4 14 0 0
a:to <number>	0 0 -12 1 -2 9 1
a:to be	-2 0 -4 -12 12 7 0
a:to extend	0 0 12 0 -9 0 0
a:to hold	0 7 4 2 -14 0 0
a:to run	0 0 12 -2 -7 0 0
a:to sign	0 0 -8 0 11 0 0
a:to take	0 0 6 0 -11 0 4
a:to the	0 0 -3 0 0 -3 12
a:trade	0 0 -7 -2 8 0 1
a:truce	7 2 -2 17 -13 -2 -3
a:truce .	0 0 8 -13 5 0 0
a:truce between	10 0 -8 0 0 0 0
a:truce of	-2 11 0 2 -8 0 0
a:truce on	0 0 11 -4 -5 0 0
a:turn	0 0 9 -1 -4 0 0
a:two	-3 7 -14 -6 17 -3 -10
a:two side	0 0 -2 -5 12 0 0
a:tyre	0 0 0 9 -9 0 0
a:under	-2 0 -9 2 12 0 -6
a:under section	0 0 0 -5 10 0 0
a:until	-6 -13 -15 16 -3 -8 6
a:until <day-ahead>	0 -3 -11 13 -7 -3 10
a:until <day-gone>	0 0 0 -15 18 0 -1
a:until the	0 0 -2 10 -7 0 3
a:up	-1 0 17 2 -11 0 -2
a:up .	0 0 20 0 -20 0 0
a:us	0 -1 8 7 -11 0 -1
a:was	1 -1 -23 6 8 0 -4
a:was a	9 0 3 0 -10 0 0
a:watche	0 0 0 -11 3 0 4
a:we	0 0 12 -8 -1 -1 2
a:what	0 0 0 11 -7 1 0
a:what it	0 0 0 17 -17 0 0
a:what they	0 0 12 0 -9 0 0
a:whatever	0 0 14 0 -12 0 0
a:whole	0 0 -6 0 -8 17 0
a:will	7 0 -11 0 9 -15 -1
a:will be	0 0 3 -9 0 -7 8
a:wine	0 0 2 13 -9 0 -6
a:with	-16 3 18 -3 0 -5 -15
a:with <seat>	0 0 12 10 -19 0 0
a:withdraw	0 0 -7 0 10 0 0
a:within	0 6 0 -10 6 0 0
a:without	-11 0 7 -4 11 -7 -9
a:would	-6 -3 -9 9 5 0 0
a:would be	0 0 0 6 2 0 -14
a:would have	0 0 -11 0 -5 3 14
a:year	-5 -8 -5 11 -5 4 1
a:you	0 0 0 0 9 -3 -3
asks	0 -1 -12 1 16 -3 1
b:"	-4 0 -3 10 -3 0 6
b:" <name>	0 0 -9 0 10 0 0
b:" not	0 0 13 0 -12 0 0
b:" tariff	0 0 -8 0 9 0 0
b:" the	0 0 -24 7 0 18 0
b:'	-4 0 -18 6 16 -4 0
b:'s	-3 -7 14 -17 10 -16 0
b:'s <level>	0 0 9 5 -18 4 0
b:'s <organisation>	10 0 3 0 -14 2 0
b:'s commerce	0 0 0 -2 9 0 0
b:'s duty	0 0 8 11 -10 -2 -6
b:'s no	0 0 0 0 -12 9 1
b:'s notice	0 0 -3 -10 16 0 0
b:'s tariff	0 0 2 -10 6 0 0
b:'s truce	-7 0 0 15 -7 0 0
b:)	0 0 -2 8 -2 -8 5
b:) <name>	0 0 6 0 -9 3 0
b:) the	0 0 1 10 -8 -7 2
b:*	0 0 -7 -1 0 -8 15
b:+	0 0 7 5 -10 0 0
b:,	-1 0 -1 1 11 -9 -4
b:, <number>	0 0 -10 -8 16 0 4
b:, <organisation>	0 0 5 9 -14 0 0
b:, <person>	2 0 -14 -6 21 0 0
b:, <points>	0 0 9 4 -2 -6 -3
b:, <span>	0 0 -5 11 -2 -1 0
b:, a	0 0 -5 -2 12 0 0
b:, and	-19 -4 16 -6 4 5 -36
b:, announce	0 0 -2 -5 11 0 0
b:, are	0 0 3 0 2 -11 0
b:, as	4 0 0 -9 7 0 -4
b:, begin	0 13 -11 8 -18 0 7
b:, both	0 0 0 -1 -12 0 17
b:, conclude	0 -12 1 -15 21 0 0
b:, counted	0 0 0 9 -12 0 6
b:, declare	0 0 0 10 -8 0 0
b:, down	0 0 -6 -9 15 0 0
b:, due	0 0 -1 0 9 -5 0
b:, duty	0 0 9 0 -7 0 0
b:, end	-3 -2 4 0 -7 9 0
b:, expire	-2 0 -7 0 13 0 0
b:, for	0 3 9 8 -11 -3 -6
b:, from	5 7 -18 -12 10 -6 5
b:, go	0 0 12 -1 -4 -4 0
b:, good	0 0 8 0 -3 -3 0
b:, he	0 0 12 0 -14 7 0
b:, in	0 -7 0 -8 14 0 -3
b:, is	0 0 6 12 -14 5 -8
b:, it	3 0 14 -3 -19 9 0
b:, last	0 0 -15 0 21 -10 0
b:, monday	0 0 -3 -7 12 0 0
b:, no	0 0 -7 0 10 0 0
b:, not	0 0 -11 0 14 0 0
b:, now	0 0 18 0 -13 -7 0
b:, on	5 -4 1 1 -12 0 12
b:, reach	-2 0 0 12 -8 0 0
b:, run	-4 0 -10 0 17 -2 0
b:, spoke	0 0 -2 -1 -6 11 0
b:, start	0 0 -8 -4 9 0 0
b:, stay	0 0 4 0 -8 3 0
b:, suspend	0 0 11 -5 -1 0 0
b:, take	-1 0 1 13 -7 -5 0
b:, the	3 -3 15 0 5 -39 3
b:, through	0 0 -9 0 14 -2 0
b:, thursday	0 0 0 -7 10 0 0
b:, till	0 0 -1 0 -7 12 0
b:, to	0 -2 2 -21 5 0 0
b:, up	0 0 8 -3 -18 15 0
b:, valid	0 0 12 0 -2 -7 0
b:, we	0 0 -10 0 14 0 0
b:, wednesday	0 0 7 2 -9 0 0
b:, will	0 0 -6 3 -5 1 9
b:, with	0 0 5 -14 -3 -2 10
b:-	-13 -2 15 0 -14 9 2
b:- a	0 0 0 0 -10 0 11
b:- and	0 0 0 0 -13 3 10
b:- call	0 0 7 12 -14 -5 0
b:- duty	0 0 7 5 -13 0 0
b:- loui	0 0 0 -12 13 0 0
b:.	0 0 4 -7 1 -11 6
b:. eastern	0 0 -7 -2 13 0 -4
b:. it	2 0 0 -4 -8 0 10
b:/	0 0 -5 5 -15 8 9
b:/ <number>	0 0 0 1 -9 0 6
b::	-10 0 -3 1 8 -6 -3
b:: <level>	0 0 -6 -1 6 15 -25
b:: <name>	0 0 0 0 7 -15 2
b:: <number>	0 11 0 17 -24 -18 16
b:: <organisation>	0 0 -4 0 11 0 -2
b:: <quality>	0 0 19 5 -21 0 -2
b:: <seat>	0 0 6 -1 -16 12 0
b:: <span>	0 -2 -15 -14 20 0 3
b:: and	0 0 -7 -4 0 10 1
b:: i	0 0 0 -5 8 0 0
b:: it	-2 0 17 8 -29 6 0
b:: our	0 0 8 0 -5 0 0
b:: sign	0 0 8 3 -11 0 0
b:: since	0 0 0 14 -9 0 0
b:: the	-6 4 0 -25 27 -9 -5
b:: then	0 0 -9 10 0 -2 0
b:: there	0 0 -5 0 10 0 0
b:: truce	0 -1 0 -3 9 0 0
b:: what	0 0 -10 -14 26 -1 -5
b:;	-10 -2 -3 0 7 4 3
b:; <level>	0 0 -6 -1 11 0 0
b:; it	-7 0 11 -5 0 -16 6
b:; on	0 0 -5 -1 11 0 0
b:; the	2 0 -1 16 -19 11 0
b:; their	0 0 11 0 -9 0 0
b:<agent>	0 -8 -2 -9 17 3 -13
b:<day-ahead>	-7 0 -7 -16 3 22 -16
b:<day-ahead> and	0 0 -22 -7 9 18 -7
b:<day-ahead> from	0 0 0 6 -9 0 3
b:<day-ahead> would	0 0 14 0 -13 0 0
b:<day-gone>	28 -12 5 0 -19 3 -1
b:<day-gone> end	13 0 0 -1 -9 0 0
b:<day-gone> evening	0 0 11 -3 6 -14 0
b:<day-gone> he	0 0 0 0 -9 11 0
b:<day-gone> in	0 0 -12 1 -4 11 1
b:<day-gone> the	0 0 -13 2 4 5 0
b:<day-gone> to	11 0 4 0 -2 -9 0
b:<day-today>	-6 0 7 -13 -11 13 5
b:<day-today> to	-2 0 -9 -3 5 8 0
b:<duty>	-9 -1 9 0 -11 13 -4
b:<gate>	-4 -4 -4 3 13 -8 -8
b:<goods-amount>	6 0 -20 14 -5 1 0
b:<goods>	-28 -21 -5 19 -11 9 8
b:<level-noun>	-5 0 -6 12 7 0 -18
b:<level>	-17 -12 1 -4 10 6 -6
b:<level> and	6 0 -25 -12 11 3 13
b:<level> apply	0 0 0 -4 9 0 -3
b:<level> as	0 0 -7 -15 13 0 6
b:<level> at	0 0 -4 0 -4 11 0
b:<level> before	0 0 -6 6 0 0 0
b:<level> come	0 0 9 0 -9 0 0
b:<level> in	-1 0 6 -2 -10 15 0
b:<level> is	0 0 14 7 -15 -1 -2
b:<level> on	0 0 8 17 -27 8 2
b:<level> to	0 0 -17 2 17 -1 -9
b:<level> until	0 0 8 0 -2 -4 -4
b:<level> with	0 0 0 -11 11 0 0
b:<money>	0 0 -13 14 8 -12 -3
b:<month-ahead>	0 0 18 0 -12 -4 0
b:<month-gone>	5 -2 1 4 -17 9 5
b:<month-gone> is	0 0 0 0 -6 -6 11
b:<month-gone> until	0 0 0 11 -10 0 0
b:<month-today>	0 0 0 9 -4 0 0
b:<name> 's	-10 -3 5 -1 15 -22 -2
b:<name> <level>	0 0 9 0 0 -9 0
b:<name> agree	0 0 5 -5 -8 5 2
b:<name> and	1 0 6 1 -18 9 11
b:<name> at	0 0 -13 1 1 0 1
b:<name> begin	-2 0 -1 -2 10 0 0
b:<name> charge	0 0 -1 5 -10 8 0
b:<name> cut	0 0 0 13 -11 0 -2
b:<name> end	4 0 -15 8 9 -5 0
b:<name> extend	0 0 14 0 -5 -8 0
b:<name> for	0 0 5 6 -12 0 0
b:<name> from	4 0 -6 5 -3 11 -12
b:<name> gave	0 0 0 18 -16 0 0
b:<name> give	0 0 -11 0 14 0 0
b:<name> had	7 0 0 6 -14 0 0
b:<name> has	0 0 -3 -14 0 11 4
b:<name> have	-3 0 11 -1 7 -15 -4
b:<name> in	0 0 4 -15 1 7 0
b:<name> let	4 0 -13 0 8 0 0
b:<name> over	-2 0 -7 0 11 0 0
b:<name> put	0 0 -5 14 -6 0 0
b:<name> reach	0 0 0 9 -6 0 0
b:<name> run	-15 0 3 -4 8 -2 6
b:<name> sign	0 0 -4 -5 14 0 -1
b:<name> slap	0 0 0 -5 -5 0 10
b:<name> start	0 0 11 0 -8 0 -1
b:<name> take	0 0 7 -8 0 7 -10
b:<name> to	0 0 -11 -5 -12 11 20
b:<name> under	0 0 10 0 -10 0 0
b:<name> until	0 0 8 0 -13 8 0
b:<name> was	-7 0 -1 -16 23 -3 0
b:<name> will	-2 0 0 6 -21 7 13
b:<name> with	0 0 -7 10 0 0 -3
b:<not>	9 -8 0 -20 0 4 4
b:<number>	6 3 -22 -6 19 -24 10
b:<number> /	0 0 -4 6 -18 9 9
b:<number> a	0 0 17 -3 -6 -3 -2
b:<number> am	0 0 -12 0 12 0 0
b:<number> both	0 0 0 9 -11 3 0
b:<number> from	0 0 4 4 2 -9 -3
b:<number> is	0 0 -5 8 -2 0 0
b:<number> on	-7 0 -13 8 0 0 5
b:<number> p	0 0 -17 9 7 0 0
b:<number> run	0 0 0 0 -9 9 0
b:<number> since	8 0 -5 -6 0 0 0
b:<number> will	0 0 10 0 -7 0 0
b:<number> would	0 0 0 11 -8 0 -1
b:<office>	-4 -1 -13 0 12 2 0
b:<office> 's	0 0 -6 0 10 -1 0
b:<office> have	0 0 5 -9 4 0 0
b:<office> sign	0 0 0 -3 9 0 0
b:<office> want	0 0 11 0 -9 -1 0
b:<organisation>	8 -3 12 5 -4 -20 0
b:<organisation> and	0 0 -12 -7 9 7 0
b:<organisation> announce	0 0 3 8 -11 0 0
b:<organisation> doe	0 0 6 0 -10 0 5
b:<organisation> has	0 0 20 0 -15 0 -3
b:<organisation> in	0 0 9 6 -13 -5 3
b:<organisation> let	10 0 0 0 -9 0 0
b:<organisation> on	0 0 0 -7 13 0 0
b:<organisation> suspend	0 0 -6 8 0 0 0
b:<person>	0 -11 -15 -18 30 -7 0
b:<person> 's	10 0 -1 0 -7 0 0
b:<person> agree	0 0 18 -12 0 -13 2
b:<person> is	0 0 -10 0 16 0 0
b:<person> meet	0 0 -1 11 -8 0 0
b:<person> say	0 0 -1 19 -12 2 -4
b:<person> sign	2 0 -4 -20 15 2 0
b:<person> will	0 0 -8 0 14 0 0
b:<points>	-5 3 31 -13 0 -12 -9
b:<points> are	0 0 10 -7 -12 0 8
b:<points> for	0 0 0 10 1 0 -11
b:<points> of	0 8 9 -13 10 -14 -2
b:<points> on	-2 0 -11 -1 9 6 -1
b:<points> suspend	0 0 1 3 -8 0 0
b:<points> until	0 0 9 -2 -4 0 0
b:<quality>	-2 -4 5 -2 0 11 -4
b:<quality> -	0 0 9 6 -11 0 0
b:<quality> and	0 0 -9 0 14 0 0
b:<quality> coffee	0 0 0 11 -4 0 -6
b:<quality> good	-3 0 -4 -16 22 -8 -6
b:<quality> oil	0 0 11 5 -15 0 0
b:<quality> one	0 0 -22 0 12 0 9
b:<quality> origin	0 0 -6 -11 1 7 5
b:<quality> paper	0 0 0 0 7 0 -5
b:<quality> side	0 0 6 -11 2 0 0
b:<quality> soybean	0 0 0 13 -11 0 0
b:<quality> steel	0 0 -4 -2 9 0 0
b:<quality> sugar	0 0 9 0 -14 5 0
b:<quality> tea	0 0 6 4 -12 -7 7
b:<seat>	1 -12 -5 -27 9 13 14
b:<seat> and	2 -2 3 -12 -11 4 14
b:<seat> had	0 0 3 -10 7 0 0
b:<seat> has	0 0 1 -11 11 -3 0
b:<seat> have	0 0 7 7 -10 -1 0
b:<seat> last	0 0 8 4 -12 0 0
b:<seat> on	0 0 0 -1 13 -12 0
b:<seat> run	0 0 0 0 -10 8 0
b:<seat> suspend	0 0 -10 -6 4 11 0
b:<seat> take	0 0 0 11 -9 0 0
b:<seat> time	0 0 0 11 -15 0 5
b:<seat> until	0 0 11 0 -9 0 0
b:<seat> would	0 0 -9 0 0 7 0
b:<sender>	-1 0 14 7 -8 -7 -8
b:<span>	-24 5 -3 13 -2 -9 6
b:<span> and	-13 0 -6 7 10 -1 0
b:<span> are	0 0 25 0 -24 0 0
b:<span> begin	0 0 0 -2 15 0 -10
b:<span> end	4 8 -8 0 -18 15 0
b:<span> from	0 8 -19 5 -8 -7 12
b:<span> in	0 0 0 16 -14 0 0
b:<span> of	0 -1 9 -8 0 -8 11
b:<span> on	0 0 -15 5 7 0 0
b:<span> truce	-4 0 -16 0 20 0 0
b:<v-bear>	-12 -12 1 -2 9 0 -2
b:<v-begin>	-10 0 -5 -1 8 -8 0
b:<v-buy>	-2 0 -2 -15 27 -6 -11
b:<v-down>	1 -6 12 -5 -5 0 1
b:<v-end>	7 -5 3 -16 -3 8 -5
b:<v-propose>	-10 -5 -4 2 -2 10 1
b:<v-renew>	-15 -11 5 -4 10 -2 -11
b:<v-sell>	0 0 2 2 4 -9 -2
b:<v-sign>	12 4 4 -9 0 -2 -2
b:<v-stay>	-2 0 -11 3 7 3 -2
b:<v-threaten>	0 0 -4 0 11 0 -1
b:<v-up>	0 -6 5 -16 15 -4 -6
b:a	-1 -5 3 0 10 -32 0
b:a .	0 0 19 -3 -8 -3 -2
b:a <span>	-7 0 -2 9 0 0 0
b:a deal	0 0 13 0 -8 0 -1
b:a duty	0 0 -4 -11 4 0 7
b:a list	0 0 10 0 -10 0 0
b:a new	0 0 -4 -3 12 0 0
b:a standstill	0 0 -11 6 -9 13 0
b:a tariff	9 0 6 -4 -9 1 -2
b:a third	0 0 -7 0 -2 0 11
b:a truce	-6 3 -6 24 -8 -15 3
b:about	0 0 -2 -10 9 -1 2
b:accord	0 0 -4 -2 12 0 0
b:admit	0 0 11 0 -9 0 0
b:affiliate	0 0 -5 -5 10 -2 0
b:after	-11 -2 7 0 0 -5 4
b:after <level>	0 0 0 9 -8 0 0
b:after a	-7 0 0 -3 16 0 0
b:again before	0 0 14 0 -12 -1 0
b:again on	0 0 -10 -2 0 4 7
b:agree by	0 0 6 15 -8 -5 -5
b:agree for	0 0 0 13 -13 0 0
b:agree in	0 0 29 -8 -2 -8 -2
b:agree to	0 0 -18 -6 4 7 13
b:agreement	-1 -1 3 -11 9 -5 -1
b:agreement by	0 0 6 0 -9 3 0
b:agreement is	0 0 14 0 -9 -5 0
b:agreement on	0 0 9 -1 -4 0 0
b:agreement the	0 0 -8 0 12 -1 0
b:agreement was	0 0 -3 7 -12 9 0
b:agreement with	0 0 -10 -5 20 0 0
b:all	-5 0 0 -3 -2 0 10
b:all of	0 0 14 0 -10 0 0
b:all three	0 0 -9 1 4 0 1
b:almond	0 0 11 0 -10 0 0
b:already	0 0 -12 0 13 0 0
b:also	0 0 14 0 -6 0 -5
b:although	0 0 2 0 -12 10 0
b:aluminum	0 0 -6 -1 10 0 0
b:an	6 -1 5 -24 -1 6 -1
b:an additional	0 0 0 -13 19 0 -1
b:an extension	2 0 6 -3 -20 16 -2
b:and	-22 -23 8 0 -5 12 1
b:and -	0 0 0 0 -13 3 10
b:and <level>	6 0 -11 0 -4 -1 12
b:and <name>	3 0 -3 -12 -2 3 15
b:and <number>	0 0 11 0 0 -6 -12
b:and <person>	-1 0 8 0 5 -12 -8
b:and <quality>	0 0 -19 -16 29 5 0
b:and after	0 0 7 -3 -16 3 8
b:and agree	0 0 -10 5 -1 5 0
b:and aluminum	0 0 -5 -1 9 0 0
b:and come	0 0 11 0 -14 5 -1
b:and expire	0 0 -14 0 11 4 0
b:and from	0 0 -5 -13 1 0 12
b:and has	0 0 7 10 -10 -3 0
b:and hold	0 0 1 12 -12 0 0
b:and i	0 0 7 -8 -9 0 10
b:and in	0 0 9 -14 1 0 0
b:and it	-15 0 6 16 -2 -5 0
b:and last	0 0 8 0 -10 4 0
b:and must	0 0 9 0 -9 0 0
b:and not	0 0 -10 0 12 0 0
b:and now	0 0 6 0 -9 1 0
b:and remain	0 0 8 0 0 -6 0
b:and the	-8 0 1 16 -6 0 0
b:and to	0 0 -13 7 1 2 -1
b:and until	0 0 0 0 -14 11 0
b:and was	0 0 8 -2 -4 0 0
b:and will	0 0 5 1 4 -14 -5
b:announce	0 0 5 0 -12 11 1
b:announce for	0 0 13 0 -9 0 0
b:announce tariff	0 0 0 0 -12 12 0
b:announce thi	0 0 0 4 -11 0 7
b:announcement	0 0 -9 4 6 0 0
b:another	0 -1 -12 0 19 0 0
b:antigua	0 0 -1 -9 0 9 0
b:apple	0 0 7 -7 8 -3 -6
b:apply	0 0 10 -5 -1 -3 0
b:apply again	0 0 -8 0 16 -6 0
b:apply from	0 0 9 -6 7 -3 -6
b:approve	0 0 10 -11 0 -5 1
b:approve the	0 0 12 -4 -5 0 0
b:are	-7 0 -7 -9 28 -28 -2
b:are go	0 0 13 1 -15 0 0
b:are over	0 0 12 0 -11 0 0
b:are suspend	0 0 -11 4 16 -7 -8
b:are to	0 0 -10 -1 29 -15 0
b:are up	0 0 13 0 -11 0 0
b:arrangement	4 0 -3 2 -11 8 3
b:arrangement of	3 0 -13 6 -2 2 0
b:arrangement run	0 0 9 0 -9 0 0
b:as of	0 0 -21 8 -6 -3 11
b:as since	0 0 0 -11 11 0 0
b:ask	0 0 3 -14 10 -10 0
b:asleep	0 0 11 10 -19 0 0
b:asleep until	0 0 7 3 -10 0 0
b:assembly	0 0 -7 0 12 0 0
b:at	21 -11 -4 -12 1 3 0
b:at <number>	10 0 -16 3 6 0 -4
b:at a	0 0 -7 -7 0 0 13
b:at least	0 0 -10 0 12 0 0
b:at midnight	10 0 1 -5 -3 -5 -1
b:at noon	12 0 1 -2 -4 0 -2
b:at the	3 0 0 -24 21 -14 -1
b:away	3 0 3 -6 -15 11 3
b:back	9 0 -8 7 4 -19 2
b:back at	11 0 0 -4 -1 -1 0
b:back from	0 0 0 9 -6 0 -1
b:back on	0 0 -9 10 4 0 -7
b:back to	0 0 -13 -5 15 -3 4
b:ban	0 0 -8 0 11 0 0
b:bandung	0 0 1 -8 6 0 0
b:battery	0 0 5 8 -11 0 0
b:be	-7 -3 -4 -9 11 7 -6
b:be <number>	0 0 4 -1 9 0 -15
b:be at	0 0 -14 0 9 4 0
b:be charge	0 0 4 8 -6 -4 -2
b:be extend	0 0 19 0 -15 -4 0
b:be in	0 0 -14 0 19 0 0
b:be look	0 0 0 0 -10 11 0
b:be over	0 0 17 0 -11 -7 0
b:be prolong	0 0 -17 -3 11 12 -2
b:be suspend	0 0 0 -7 -9 0 11
b:bearing	0 0 0 10 -7 0 0
b:became	0 0 -3 -4 12 0 0
b:because	2 3 0 5 -16 7 0
b:become <level>	0 0 -3 -1 11 0 0
b:been	12 1 -6 5 -2 -8 -1
b:been announce	0 0 7 5 -12 0 0
b:been at	-2 0 0 -3 9 0 0
b:been charge	-2 0 0 -10 11 0 0
b:been extend	0 0 -14 0 11 0 0
b:been in	4 0 -17 0 9 0 0
b:beer	0 0 5 10 -14 0 0
b:before	-9 -7 3 8 -4 -17 12
b:before it	0 0 16 0 -10 -3 0
b:before the	0 -2 6 9 0 -17 -7
b:begin	-11 7 -18 -3 5 2 3
b:begin on	-7 5 -13 -9 7 2 6
b:being	0 0 15 -1 -10 0 0
b:bell	0 0 0 12 -12 0 0
b:between	2 -7 0 9 -7 0 5
b:between <name>	-3 0 15 9 -8 -13 0
b:between the	19 -2 -14 -2 0 1 0
b:beyond	0 0 17 -6 -10 -6 4
b:both	8 -5 -18 12 -7 9 1
b:both country	0 0 0 -11 14 0 0
b:both have	0 0 -9 11 0 0 0
b:both side	13 0 -4 5 0 -7 -9
b:both sign	0 0 2 10 -13 0 0
b:both were	0 0 0 0 -7 0 9
b:brace	0 0 12 0 -10 0 0
b:break	0 0 -13 0 16 0 0
b:broke	0 0 -6 -1 8 0 0
b:broke down	0 0 -3 -5 10 0 0
b:busan	-5 -4 25 -2 -9 -7 0
b:busan on	0 0 -11 1 9 -1 0
b:busan run	0 0 9 0 -6 0 0
b:butter	0 0 -11 2 13 0 -5
b:buy	0 0 -11 5 5 -2 0
b:by	4 -8 1 -6 6 5 -11
b:by <person>	0 0 11 -2 -3 -4 0
b:by an	0 0 -6 -5 14 0 0
b:by telephone	0 0 14 1 -12 0 0
b:by the	-2 0 -5 13 9 -11 -4
b:cabinet	0 0 13 -6 -5 0 0
b:calendar	0 0 14 0 -11 -2 0
b:call	0 0 7 6 -1 -10 -4
b:calm	0 0 14 -2 -18 0 2
b:can	0 0 -7 -9 13 -4 4
b:can be	0 0 -13 -3 20 0 0
b:car	0 0 3 -14 9 0 -1
b:carry	0 -1 4 0 -10 10 -7
b:carry the	0 0 0 2 -12 15 -5
b:case	0 0 13 -6 -3 -3 0
b:cattle	0 0 9 0 -3 -2 -1
b:cease	0 0 12 0 -20 5 0
b:cease on	0 0 -4 0 -4 10 0
b:cease to	0 0 17 1 -15 -5 0
b:ceasefire	0 0 -17 4 23 -9 -4
b:ceramic	0 0 0 0 12 0 -10
b:change	0 0 -22 15 1 0 -2
b:changed	0 0 6 -15 5 0 0
b:charge <quality>	0 0 13 -1 -9 0 0
b:charge again	0 0 -2 11 -7 0 0
b:charge each	0 0 -2 -1 -2 9 0
b:chip	0 0 -1 -3 12 0 0
b:clear	0 0 1 3 -18 10 4
b:clock	-4 0 -1 11 -3 0 0
b:close	0 0 13 -2 -7 0 -2
b:club	0 0 -11 0 14 0 0
b:coal	0 0 0 -2 9 0 -2
b:cocoa butter	0 0 -6 -4 12 0 0
b:coffee	0 0 -2 18 -12 0 0
b:collection	0 0 1 3 2 0 -9
b:come	4 -2 9 -14 6 -3 -17
b:come into	0 0 -10 17 -3 0 -5
b:come to	9 0 5 0 -9 -2 0
b:comment	0 0 -10 0 16 -1 0
b:commerce ministry	0 0 0 -2 9 0 0
b:company	0 0 -9 -6 22 0 0
b:completed	0 0 9 0 -4 -2 0
b:conclude	3 6 5 0 -1 -12 -4
b:conclude a	0 0 0 -10 13 0 0
b:conclude with	3 0 0 8 -10 0 0
b:consent	0 0 13 0 -7 -2 0
b:consider	0 0 8 4 -11 0 0
b:consultation	0 0 0 -7 12 0 0
b:contract	0 0 0 0 11 -11 3
b:control of	0 0 8 -15 1 4 -2
b:cork	0 0 16 0 -13 0 0
b:cost	0 0 -15 -8 28 0 -3
b:cotton	0 0 -19 -10 -1 8 18
b:could	0 0 3 -3 7 -5 -9
b:counted	0 0 17 5 -17 0 0
b:counter	0 0 10 0 -8 0 0
b:counter -	0 0 10 0 -9 0 0
b:countermeasure	0 0 -16 6 10 0 0
b:countermeasure on	0 0 -11 7 3 0 0
b:counting	0 0 -9 1 -1 5 3
b:country	0 0 -11 -4 20 0 -7
b:country '	0 0 -11 0 14 0 0
b:country end	9 0 -3 0 -1 0 0
b:country have	0 0 10 0 -7 0 0
b:crab	0 0 -4 0 10 -1 0
b:cut	0 0 0 9 -12 -5 8
b:cut its	0 0 0 10 -15 0 7
b:date	1 -5 14 6 -25 10 2
b:date from	0 -4 0 11 0 -3 -4
b:date of	0 0 0 2 -9 7 0
b:dated	0 0 -9 -4 18 -1 0
b:day	0 0 9 -18 13 -18 -2
b:day until	0 0 -12 0 15 -1 0
b:deadline	0 0 -6 0 12 -3 0
b:deadline for	0 0 -11 0 13 0 0
b:deal	0 0 18 -16 -13 5 0
b:decide in	0 0 11 0 -9 0 0
b:decision	0 0 -16 0 4 5 4
b:decision of	0 0 -6 1 -10 7 6
b:declare on	0 0 -2 12 -7 0 0
b:decree on	0 0 0 11 -11 0 0
b:delivery	0 0 15 0 -10 -2 0
b:did	0 0 -16 -8 28 -3 0
b:did not	0 0 -6 0 10 0 0
b:do	0 0 16 -11 -12 0 4
b:do not	0 0 12 0 -10 0 -1
b:done	0 0 -5 14 -6 0 0
b:door	10 0 0 0 -7 0 0
b:down	0 0 -13 3 2 -8 14
b:down for	0 0 -8 0 9 0 0
b:down from	0 0 -3 0 -13 0 19
b:dried	0 0 8 0 -10 3 0
b:drop its	0 0 -8 0 10 0 0
b:drop to	0 0 0 0 -9 0 11
b:due	-9 0 6 0 6 -7 -13
b:due again	0 0 5 9 -13 0 0
b:due on	0 0 0 0 -4 9 0
b:due to	-8 0 9 -3 6 -12 -6
b:duty	-14 -4 20 -1 -18 8 2
b:duty begin	0 0 5 -12 -1 -5 12
b:duty down	0 0 5 -4 -10 0 12
b:duty fall	0 0 0 16 -10 0 -7
b:duty from	0 0 -8 0 9 0 -4
b:duty had	6 0 -10 4 0 0 0
b:duty is	0 0 20 1 -8 -9 -6
b:duty of	0 0 -12 2 -2 8 4
b:duty on	-12 0 19 -2 -9 8 -6
b:duty to	0 0 7 9 -11 0 -7
b:each	0 4 10 -7 -11 13 -5
b:each other	0 0 16 -3 -16 7 -1
b:early	0 0 6 4 -16 7 0
b:earth	0 0 -11 -7 17 3 0
b:eastern time	0 0 -7 0 10 0 -1
b:economy	0 0 0 8 -15 0 7
b:effect	1 0 1 10 -5 -19 0
b:effect on	-2 0 -3 7 -1 -11 3
b:effect since	8 0 0 -11 0 0 0
b:else the	0 0 9 0 -8 0 0
b:end	2 0 0 -18 3 7 -20
b:end <span>	0 0 -11 0 13 0 0
b:end at	8 0 -14 0 2 0 0
b:end is	0 0 10 0 -3 -6 0
b:end of	-1 8 12 -5 -14 6 -1
b:end on	1 0 5 -5 -7 5 -9
b:end with	0 0 -8 0 10 0 0
b:enter <name>	0 0 0 -6 16 0 -11
b:enter into	0 0 -1 0 -7 0 10
b:evening	0 0 9 -5 11 -14 0
b:every	-2 0 -2 -2 13 0 0
b:exchanged on	0 0 -3 -1 -2 9 0
b:excluded	0 0 -4 -1 9 0 0
b:exclusion	0 0 -11 -5 17 0 0
b:exclusion under	0 0 -10 0 0 9 0
b:exemption	0 0 -3 0 9 0 0
b:expect	0 0 8 -4 3 -10 -3
b:expire	15 -3 -5 -15 4 -1 -3
b:expire at	0 0 -16 0 17 -2 0
b:expire in	0 0 -13 0 16 -1 0
b:expire on	7 -1 3 -10 -3 1 -2
b:extend from	0 0 10 0 -9 -1 0
b:extend until	0 0 -2 0 11 -9 0
b:extension of	0 0 16 2 -22 7 -1
b:extra	0 0 -6 0 15 -2 -4
b:extra duty	0 0 -2 -2 19 -1 -7
b:fact	0 0 -2 -2 9 0 0
b:fact sheet	0 0 -2 -2 9 0 0
b:fall	-3 0 14 2 -20 7 1
b:fall due	0 0 -1 0 -6 9 0
b:fall to	0 0 -6 11 -8 0 3
b:farm	0 0 -2 -10 13 0 0
b:fee	0 0 5 -9 12 -1 -10
b:fentanyl	0 0 -6 -1 13 0 -19
b:fentanyl duty	0 0 0 2 2 0 -9
b:fentanyl tariff	0 0 1 -10 8 1 -4
b:ferry	0 0 -9 0 11 0 0
b:first	-1 8 -2 9 -11 -3 7
b:first day	0 0 -15 0 17 0 0
b:first truce	-9 0 0 0 13 0 0
b:fish and	0 0 11 0 -8 -1 0
b:fishing	0 0 -7 0 9 0 0
b:fishmeal	0 0 0 -3 -3 0 9
b:flat	0 0 -10 -9 0 10 11
b:flew	0 0 11 -1 -7 0 0
b:flew to	0 0 12 0 -11 0 0
b:follow	0 0 -12 -5 24 -3 -1
b:followed	0 0 -5 -17 22 0 0
b:following	0 0 -3 11 -15 3 2
b:footwear	0 0 -1 4 -10 0 8
b:for	0 10 -10 -2 15 -34 7
b:for <name>	0 0 21 -2 -16 0 0
b:for <number>	0 0 -8 0 10 0 0
b:for <span>	5 5 12 15 -29 -16 10
b:for a	0 0 4 2 -8 -2 4
b:for everybody	0 0 -10 0 10 0 0
b:for its	0 0 4 6 -17 8 0
b:for other	0 0 -14 0 16 0 0
b:for the	0 11 -11 -10 19 -9 -1
b:force	-9 -6 14 10 -16 -3 7
b:force on	0 0 -14 0 2 0 7
b:force since	-4 -4 -16 6 6 -1 0
b:force until	0 0 12 -1 -14 2 0
b:former	6 0 -14 2 7 -6 0
b:four	-1 0 -14 -3 6 0 10
b:four time	0 0 0 -9 9 0 0
b:fourth round	0 0 9 0 -8 0 0
b:framework	0 0 0 -8 11 0 0
b:franc	0 0 -9 0 11 0 0
b:free	0 0 3 -3 11 -4 -9
b:from	-12 7 -18 6 5 -18 12
b:from <day-ahead>	0 0 0 -13 7 3 -9
b:from <day-gone>	11 0 -9 -2 0 5 0
b:from <level>	0 0 -16 2 7 -3 0
b:from <name>	-4 0 13 -11 -17 1 19
b:from <number>	0 0 -1 -3 14 0 -4
b:from <seat>	0 0 0 -4 10 0 0
b:from the	0 0 -2 5 -11 -7 15
b:front	0 0 -3 -5 10 0 0
b:frozen	0 0 -11 0 8 0 0
b:frozen until	0 0 -5 0 10 -6 0
b:full	0 0 -4 -2 12 0 0
b:further	0 0 0 10 -4 0 -6
b:gave	0 0 -12 10 8 -3 0
b:gave the	0 0 -4 0 9 0 0
b:general	0 0 -9 0 11 0 0
b:geneva	0 -10 7 -1 3 -1 0
b:germanium	0 0 -10 0 11 0 0
b:get	0 0 -1 -6 13 -5 0
b:ghent	0 9 0 0 -8 0 0
b:give <name>	0 0 -20 0 22 0 0
b:given	0 0 -14 9 -4 3 6
b:glass	0 0 6 -13 -13 10 9
b:go	4 -2 9 0 0 -7 -4
b:go into	0 0 -1 0 8 0 -2
b:go on	9 0 10 0 -7 -7 -2
b:good	-2 -1 16 -10 4 -15 -3
b:good are	0 0 -4 -6 11 0 0
b:good come	0 0 4 5 -10 0 0
b:good from	0 0 2 -12 11 0 -5
b:good suspend	0 0 -16 2 15 0 0
b:good to	0 0 7 7 -10 -2 0
b:good until	-1 0 10 0 -7 1 -4
b:good worth	0 0 -9 7 1 0 0
b:good would	0 0 12 0 -6 -4 0
b:government	-1 0 -2 5 -8 13 -2
b:government have	0 0 1 6 -14 6 0
b:government sign	0 0 12 -6 2 -10 0
b:grant	5 0 -11 0 7 -2 0
b:group	0 0 -7 0 10 -2 0
b:guayaquil	0 0 -4 0 -8 12 0
b:guest	0 0 0 12 -12 0 0
b:had	0 8 -3 -2 11 -6 -15
b:had a	9 0 -8 13 -10 -1 0
b:had agree	0 0 10 0 0 -8 0
b:had been	10 0 -3 0 1 -7 0
b:had lapse	-9 0 -1 -1 16 0 0
b:had no	0 0 0 -8 8 0 0
b:half	0 0 2 2 -13 -3 10
b:halifax on	0 0 -2 8 -11 3 2
b:halt	0 0 -2 23 -21 0 2
b:hand	0 0 -13 9 1 0 0
b:has	4 -13 -1 1 0 -4 8
b:has a	5 0 22 0 -23 0 0
b:has agree	0 0 8 0 -17 0 9
b:has been	9 -1 -3 -4 5 -6 -2
b:has charge	4 0 0 7 -13 0 0
b:has extend	0 0 -8 0 10 0 0
b:has had	-5 0 10 0 0 -2 0
b:has not	0 0 -9 8 -9 1 6
b:has put	0 0 2 -2 -10 0 10
b:has run	-1 0 -7 10 0 0 0
b:have	-17 -12 6 5 16 -22 -24
b:have agree	0 0 -6 -8 22 -6 -3
b:have apply	0 0 0 -10 13 0 -1
b:have both	0 0 -5 0 -5 12 0
b:have come	0 0 12 0 -11 0 0
b:have end	-11 0 -2 -2 15 -9 0
b:have expire	0 0 11 0 -8 0 0
b:have hold	0 0 -9 0 12 -1 0
b:have keep	0 0 0 10 -6 -1 0
b:have meet	0 0 0 -14 14 0 0
b:have observed	0 0 -1 9 -5 0 0
b:have pay	0 0 0 9 -8 0 0
b:have sign	0 0 5 0 -10 5 0
b:have start	0 0 0 12 -10 0 0
b:he announce	0 0 0 0 -11 12 0
b:he has	0 0 -11 0 14 0 0
b:hear	0 0 -7 0 12 -2 0
b:hear the	0 0 -8 0 11 -1 0
b:heard	0 0 -4 -1 10 0 0
b:heating	0 0 -5 0 9 -3 0
b:here	0 0 -1 -21 9 7 3
b:here is	0 0 -3 -5 10 0 0
b:his	0 0 15 -10 0 -6 -6
b:his <office>	0 0 10 0 -8 0 0
b:hold in	0 0 -2 -9 15 0 0
b:hold the	0 0 0 8 -10 0 0
b:home	0 0 -4 -6 16 0 0
b:honey	0 0 -2 -1 -9 0 14
b:house	-3 0 -13 -2 9 0 6
b:household	0 0 -2 0 11 -4 0
b:i	0 0 15 -4 -6 -11 5
b:i .	0 0 0 -4 -4 0 10
b:if	-12 -2 8 -7 -8 11 0
b:if <name>	0 0 -10 0 14 0 0
b:if he	0 0 -11 0 1 0 5
b:if no	0 0 10 0 -14 4 0
b:if you	0 0 16 1 -16 0 0
b:implement	0 0 0 -7 9 0 0
b:important	0 0 -10 0 11 0 0
b:importer	0 0 11 -4 -4 0 0
b:in	-16 1 -4 0 14 2 -2
b:in <month-gone>	6 0 0 -2 -18 13 9
b:in <name>	0 7 -6 1 -8 13 -1
b:in <quality>	0 0 1 4 -10 0 2
b:in <seat>	1 -2 -3 0 0 -22 16
b:in a	0 0 0 -12 13 0 -4
b:in antigua	0 0 -1 -9 0 9 0
b:in at	0 0 10 0 -7 -4 0
b:in bandung	0 0 1 -8 6 0 0
b:in busan	0 -3 21 0 -6 -11 0
b:in force	-6 -5 20 14 -20 -4 0
b:in ghent	0 9 0 0 -8 0 0
b:in kribi	0 0 0 9 -9 0 0
b:in law	0 0 8 0 -14 4 0
b:in lugano	0 0 4 7 -11 0 0
b:in new	0 0 0 -18 17 0 0
b:in our	0 0 0 13 -11 0 0
b:in rotterdam	0 0 0 0 -9 0 10
b:in saint	0 0 0 -10 10 0 0
b:in tariff	0 0 8 2 -10 0 0
b:in the	-11 -2 -18 -12 46 -12 0
b:in their	0 0 -12 8 -19 18 1
b:inflation	0 0 -5 -1 9 0 0
b:into	-4 0 -3 11 0 -9 0
b:into force	0 0 -13 -1 2 0 7
b:into the	0 0 -2 11 -7 0 0
b:is	-8 -12 12 -8 -8 2 7
b:is dated	0 0 -9 0 11 0 0
b:is down	0 0 -9 0 10 0 0
b:is due	-3 0 10 -1 0 -6 -1
b:is extend	0 0 -12 0 5 7 0
b:is good	0 0 13 0 -7 -5 0
b:is on	0 0 -8 0 12 -2 0
b:is open	0 0 0 11 -11 0 0
b:is prolong	0 0 8 1 2 -13 -2
b:is suspend	0 0 8 11 -10 -9 0
b:is the	7 0 -11 0 -1 -4 13
b:is to	0 0 -9 -15 0 17 3
b:is until	0 0 -3 0 -4 10 0
b:is up	0 0 15 0 -8 0 0
b:is what	0 0 12 0 -16 0 7
b:isn't	0 0 12 0 -9 0 0
b:it	-1 -1 12 1 -15 5 -6
b:it 's	0 0 9 -9 -7 -3 10
b:it apply	0 0 0 0 3 2 -10
b:it begin	-2 -10 -10 16 -14 0 9
b:it come	0 0 -3 -2 10 0 0
b:it end	2 0 9 -13 -12 6 0
b:it enter	0 0 0 -13 -7 0 16
b:it expire	13 0 -11 0 6 -11 0
b:it go	10 0 9 0 -13 -3 0
b:it had	0 9 -6 -12 6 -2 0
b:it is	5 0 -7 -27 0 15 0
b:it lapse	-8 0 0 11 -1 0 0
b:it may	0 0 10 0 -8 0 0
b:it on	-4 0 -15 4 2 3 2
b:it pay	0 0 -6 -6 13 0 0
b:it stand	0 0 -4 -2 11 0 0
b:it take	0 0 8 -7 3 -3 0
b:it the	0 0 18 0 -20 -4 6
b:it there	-11 0 0 0 11 0 0
b:it to	0 0 -9 -1 25 -12 0
b:it until	3 0 -2 7 -9 2 0
b:it up	0 0 -7 0 10 0 0
b:it was	-9 4 4 17 -10 0 -9
b:it will	-2 0 13 -8 -9 2 -1
b:it would	-4 -1 2 -15 -1 19 -8
b:it'll	0 0 8 0 0 -9 0
b:its	13 -9 2 3 3 -26 -8
b:its <level>	0 0 -8 5 -10 -1 14
b:its <number>	0 0 11 -1 -7 0 0
b:its <organisation>	0 0 10 -3 -10 0 4
b:its duty	0 0 -6 12 3 -3 -7
b:its extension	0 0 -5 0 12 -7 0
b:its suspension	0 0 -8 8 0 -1 0
b:its truce	2 0 10 0 -3 -5 -4
b:keep	-3 0 -3 12 -3 3 -3
b:keep <quality>	0 0 -15 -11 10 15 0
b:keep its	0 0 13 0 -6 -10 0
b:keep the	0 0 -14 9 4 3 0
b:kitchen	0 0 9 0 -7 0 0
b:know	0 0 15 2 -13 -1 -2
b:know what	0 0 13 0 -12 0 0
b:kribi	0 0 0 9 -9 0 0
b:kuala	0 0 -3 -2 0 10 0
b:kuala lumpur	0 0 -3 -2 0 10 0
b:lamp	0 0 -9 0 10 0 0
b:lapse at	-2 0 -8 0 12 0 0
b:lapse on	5 0 9 2 -15 1 0
b:last	16 -4 8 0 -14 -1 0
b:last <span>	0 -1 -14 -3 14 0 7
b:last day	0 0 29 -1 -21 -10 0
b:last year	0 0 -2 0 10 -6 0
b:lasted	-3 10 -18 1 4 -2 0
b:lasted since	0 8 -3 8 -11 0 0
b:lasting agreement	0 0 8 0 -4 -3 0
b:later	0 0 -10 -3 21 0 -3
b:leader spoke	0 0 0 9 -9 0 0
b:least	0 0 -10 0 12 0 0
b:leave	0 0 8 0 -14 1 4
b:leave <name>	0 0 0 9 -11 0 2
b:leave the	0 0 -11 -2 7 8 0
b:let	23 0 -3 -16 -11 0 3
b:let it	10 0 2 0 -10 0 0
b:let its	10 0 -12 0 1 0 0
b:let their	0 0 -6 -4 11 0 1
b:level	0 0 -2 8 -4 1 0
b:levy	0 0 0 0 4 -10 0
b:like	0 0 -2 0 -4 9 0
b:line	0 0 -2 -6 14 0 0
b:list	0 0 12 0 -7 0 0
b:list of	0 0 16 0 -14 0 0
b:live	0 0 12 -12 6 -8 0
b:live until	0 0 12 -3 0 -7 0
b:longer	0 0 -3 0 9 0 0
b:look	0 0 -1 0 -4 9 0
b:look at	0 0 0 0 -7 9 0
b:lose	-4 0 10 0 -4 0 0
b:lose <level>	0 0 12 0 -9 0 0
b:loui	0 0 0 -13 13 0 0
b:lower	0 0 -16 -6 9 13 0
b:lower duty	0 0 -1 0 -14 6 12
b:lower its	0 0 0 -6 18 0 -12
b:lower on	0 0 0 7 -13 0 7
b:lower the	0 0 0 -6 0 10 -5
b:lugano	0 0 4 7 -11 0 0
b:lumpur	0 0 -3 -2 0 10 0
b:make it	0 0 0 0 9 -12 0
b:maker	0 0 6 7 -11 0 0
b:malt	0 0 0 0 13 -13 0
b:mark	0 0 12 2 -13 0 0
b:matter	0 0 -9 0 12 0 0
b:may	0 0 -4 -6 19 -16 4
b:me	0 0 -6 11 -3 0 0
b:medicine	0 0 0 -6 10 0 -1
b:meet again	0 0 -7 -1 11 0 0
b:midnight	7 0 2 -16 -2 -7 6
b:midnight on	8 0 0 -14 -3 -5 7
b:mill	0 0 10 0 -9 0 0
b:mombasa on	0 0 9 0 -8 0 0
b:moratorium	0 0 -1 2 10 -12 0
b:moratorium on	0 0 -2 0 10 -8 0
b:more	0 0 -7 -7 19 0 -5
b:mr	0 0 -5 -5 17 0 0
b:mr <person>	0 0 -1 -1 8 0 0
b:much	0 12 1 -3 -7 0 0
b:must	0 0 -4 -1 15 -4 -2
b:must be	0 0 -5 0 10 0 0
b:neighbour	0 0 -9 -3 12 0 0
b:network on	0 0 9 0 -9 0 0
b:new	-1 0 -19 -9 1 22 8
b:new duty	0 0 0 -8 -6 6 11
b:new one	0 0 -1 -9 -6 7 10
b:new rate	0 0 0 18 -16 0 0
b:new tariff	0 0 -7 0 10 0 -3
b:next date	0 0 -7 0 8 0 0
b:next decision	0 0 -7 0 9 0 0
b:next round	0 0 11 0 -10 0 0
b:next week	0 0 3 0 -13 9 0
b:night	13 0 -7 4 -9 -3 6
b:night of	14 0 0 8 -19 0 0
b:nil	0 0 -4 15 -13 2 0
b:no	14 -1 -3 -24 5 4 -7
b:no agreement	0 0 13 0 -13 -2 0
b:no deal	0 0 -10 0 9 -1 0
b:no paper	0 0 14 0 -13 0 0
b:no truce	16 0 -9 -17 5 0 0
b:none by	6 0 5 0 -9 0 0
b:noon	11 0 0 0 -4 0 -2
b:northern	0 0 -6 -6 13 0 0
b:not apply	0 0 2 0 -9 6 0
b:not been	0 0 0 8 -13 0 7
b:not end	0 0 -10 0 13 -1 0
b:not go	0 0 -7 -2 0 10 0
b:note that	0 0 8 11 -16 0 0
b:nothing	0 0 -6 -8 17 -9 1
b:nothing change	0 0 -8 0 4 0 5
b:now	-2 0 12 1 -3 -4 -11
b:now hold	0 0 0 0 5 -9 0
b:now it	0 0 0 0 -14 10 0
b:now last	0 0 1 9 -1 -8 0
b:now run	0 0 5 0 -12 4 0
b:number	0 0 -8 -1 14 0 0
b:object	0 0 -12 0 13 0 0
b:observed	0 0 -1 18 -14 0 0
b:of	4 7 14 -2 -3 -22 -3
b:of <day-ahead>	0 0 26 0 -24 0 0
b:of <day-gone>	5 0 -3 -13 0 7 1
b:of <name>	-3 0 7 3 -4 5 -13
b:of <quality>	0 0 -5 -13 7 4 3
b:of duty	-4 0 24 3 -13 -8 -2
b:of last	9 0 -2 6 -7 -7 0
b:of talk	0 0 -1 -6 0 -2 10
b:of tariff	0 8 11 -12 -4 0 -1
b:of the	-1 3 9 0 -4 -14 7
b:of thi	0 0 10 -1 -4 0 0
b:off	0 0 7 -10 2 0 0
b:off to	0 0 -10 0 5 3 0
b:offer	0 0 -17 -2 17 0 0
b:offer to	0 0 0 0 -8 10 0
b:oil to	0 0 0 -3 10 0 -4
b:old	0 0 6 -6 5 -14 0
b:old duty	0 0 -9 0 10 0 0
b:old rate	0 0 -3 0 8 -2 0
b:old truce	2 0 14 0 -15 0 0
b:older	0 0 1 7 -10 0 0
b:olive	0 0 -10 9 0 3 -1
b:on	-10 -9 -13 4 19 -1 1
b:on <day-ahead>	0 0 -13 -3 0 15 -2
b:on <day-gone>	1 0 6 16 -19 0 -1
b:on <day-today>	-3 0 0 -7 -21 18 8
b:on <name>	0 0 14 -1 -5 0 -5
b:on <quality>	0 0 7 10 -9 0 -8
b:on a	0 0 -7 -3 22 1 -18
b:on an	0 0 -2 0 8 -4 0
b:on cotton	0 0 -15 -8 -7 8 18
b:on dairy	0 0 0 0 -9 0 11
b:on each	0 0 3 -13 3 7 -1
b:on good	-3 0 12 0 -2 0 -6
b:on hold	0 0 -15 0 16 -5 0
b:on it	0 0 -1 13 -7 0 0
b:on our	0 0 8 -17 4 0 0
b:on palm	-5 0 -1 0 10 0 0
b:on paper	-3 0 0 -1 11 0 0
b:on pay	0 0 -13 0 8 2 0
b:on till	0 0 -8 0 11 0 0
b:on to	0 0 -6 0 -8 13 0
b:on top	0 0 0 10 -9 0 0
b:once	0 0 -11 0 15 -1 0
b:once the	0 0 -9 0 10 0 0
b:one	-7 -1 -6 8 -13 9 18
b:one at	0 0 -10 0 10 0 0
b:one end	0 0 0 7 -10 2 0
b:one is	0 0 13 0 -10 -1 0
b:onion	0 0 -8 6 -4 10 -5
b:open	0 0 -7 10 3 -6 0
b:open until	0 0 3 12 -12 -3 0
b:opened	0 0 -4 -4 15 0 0
b:operator	0 0 -11 0 13 0 0
b:or	0 0 0 -11 11 0 -3
b:order	-1 0 5 -20 20 -12 -8
b:order of	0 0 0 -6 11 0 0
b:origin	0 0 -8 -12 6 7 4
b:other	0 0 7 -8 1 0 -2
b:other 's	0 0 21 -5 -9 -5 0
b:other <points>	0 0 9 0 -4 0 0
b:other again	0 0 9 0 -7 0 0
b:otherwise	0 0 14 -2 -1 -8 -6
b:otherwise end	0 0 9 0 -7 0 0
b:our	-9 0 9 -18 2 -4 16
b:out	12 -6 1 -34 3 3 0
b:out on	9 -3 -4 -13 0 8 -5
b:over	-5 0 5 -14 0 1 3
b:over on	-1 0 11 -6 0 -8 0
b:over the	0 0 -3 -1 13 -1 0
b:over to	0 0 14 0 -5 -7 0
b:own counter	0 0 15 5 -19 0 0
b:own duty	0 0 -10 -1 13 0 0
b:p	0 0 -17 7 10 0 0
b:p .	0 0 -17 9 7 0 0
b:pact	0 0 -3 -2 10 0 0
b:palm oil	-5 0 0 -2 12 0 -3
b:paper	-6 0 13 12 -8 -2 -12
b:paper of	0 0 0 10 -9 0 0
b:pari	0 0 0 -6 9 0 0
b:part	0 0 10 -3 2 -3 -4
b:partner	0 0 -6 0 10 0 0
b:party	0 0 -21 4 10 5 0
b:pass	11 0 -3 -7 0 0 0
b:patched	0 0 0 13 -11 0 0
b:pause end	0 0 -7 0 12 -4 0
b:pause for	0 0 -10 0 11 0 0
b:pause in	0 0 8 13 -17 0 0
b:pause until	0 0 14 0 -9 -6 0
b:pause with	0 0 7 0 -12 4 0
b:pay	-2 0 -15 1 11 -3 1
b:pay <level>	0 0 -10 0 1 10 0
b:pay <number>	0 0 -12 -5 4 0 10
b:pay for	0 0 -3 0 9 -2 0
b:pay on	0 0 -4 0 9 0 0
b:pay the	0 0 0 -5 14 -7 0
b:payment	0 0 -8 0 15 -7 0
b:peace	-2 0 4 10 -11 0 0
b:peace since	0 0 -3 13 -8 0 0
b:percent	0 0 0 0 -8 0 10
b:period of	0 0 1 5 -8 0 0
b:place	0 0 0 11 -18 7 6
b:place of	0 0 5 5 -10 0 0
b:place until	0 0 -7 0 -3 10 0
b:plan	0 0 2 0 -11 0 10
b:play	0 0 -11 0 14 -2 0
b:point	0 0 -6 4 -7 10 0
b:port	0 0 1 -13 18 -5 -3
b:port fee	0 0 0 -10 11 0 -2
b:present	0 0 4 -14 3 3 -2
b:present one	0 0 12 0 -22 8 0
b:price	-1 0 -15 1 15 -2 0
b:proclamation	0 0 0 -6 13 0 0
b:prolong it	0 0 15 0 -18 0 0
b:prolongation	0 0 0 0 -12 13 0
b:promulgate	0 0 0 11 -10 0 0
b:put a	0 0 10 0 -7 0 0
b:put on	0 0 -6 -12 19 2 0
b:put the	0 0 3 6 -17 7 0
b:put their	0 0 5 5 -9 0 0
b:put to	0 0 -4 6 -13 0 10
b:quinoa	0 0 0 0 -14 0 13
b:radio	0 0 -6 0 9 0 0
b:rail	0 0 -16 0 20 -5 0
b:railway	0 0 -3 0 11 -4 0
b:raise	0 0 0 -4 -3 11 -6
b:raise tariff	0 0 -9 0 -7 14 0
b:rare	0 0 -11 -7 17 3 0
b:rare earth	0 0 -8 0 13 0 0
b:rate	0 0 2 17 -9 -4 -1
b:rate apply	0 0 -6 15 -6 0 0
b:rate of	0 0 15 0 -19 0 7
b:rate on	0 0 -2 9 -6 0 0
b:raw	0 0 0 9 -13 0 1
b:raw sugar	0 0 5 10 -18 0 2
b:reach back	0 0 -9 0 13 -1 0
b:reason	0 0 0 12 -13 0 0
b:reciprocal	0 0 8 2 -6 -5 0
b:reciprocal rate	0 0 10 4 -10 -3 0
b:reciprocal tariff	0 0 -4 -1 9 -1 0
b:reckon	0 0 -9 0 12 -2 0
b:reduce	0 0 -2 -5 13 0 -2
b:reduction	0 0 11 20 -27 -6 0
b:reduction apply	0 0 9 3 -19 -5 9
b:remain so	0 0 -12 0 7 6 0
b:renew	0 0 0 -4 8 0 0
b:renewal	0 0 14 -1 -7 -4 0
b:replace	0 5 1 0 -9 0 0
b:report	0 0 -15 0 22 -3 0
b:reporter	0 0 -4 -2 11 0 0
b:rest of	0 0 -9 0 10 0 0
b:rest on	0 0 7 8 -14 0 0
b:restore	3 0 0 8 -9 0 0
b:return	0 0 -6 -13 25 -9 -4
b:return to	0 0 -9 0 14 -5 0
b:right	0 0 -13 0 12 2 0
b:ring	0 0 5 11 -15 0 0
b:rise by	0 0 0 0 -8 0 10
b:room	0 0 -8 0 9 0 0
b:rotterdam	0 0 0 0 -9 0 10
b:round	0 0 8 -15 1 -4 7
b:round of	0 0 -4 -7 1 -2 10
b:rum	0 0 -1 0 -12 1 13
b:run on	0 0 -1 0 -8 10 1
b:run out	14 -5 0 -17 -3 5 -7
b:run since	-3 0 -8 10 0 0 0
b:run to	0 0 -1 -7 11 -5 0
b:run until	-2 0 -1 -7 7 1 0
b:sailing	0 0 0 -7 11 0 -4
b:saint	0 0 0 -12 13 0 0
b:saint -	0 0 0 -12 13 0 0
b:sale	0 0 -2 0 9 0 0
b:same	5 0 -9 0 5 0 -1
b:say	4 -3 -6 0 -2 14 -3
b:say <person>	0 0 0 12 -12 0 0
b:say in	0 0 4 -5 -13 15 0
b:say that	0 0 -13 0 14 1 -2
b:say the	0 0 -8 -3 16 -12 2
b:season	0 0 -11 0 14 0 0
b:second	3 7 -5 -8 4 -10 9
b:section	0 0 -6 -2 8 2 0
b:section <number>	0 0 -12 -1 15 3 0
b:see	0 0 1 -2 9 -11 0
b:seed	0 0 -3 -1 12 0 -2
b:send	0 0 -3 -1 11 0 0
b:set	0 0 0 -3 10 -3 -4
b:settlement	0 0 -11 0 10 0 0
b:shall	0 0 -25 0 5 18 -1
b:sheet	0 0 -3 -3 11 0 0
b:ship	0 0 6 0 6 -9 -12
b:shipment	0 0 0 9 -7 0 0
b:should	0 0 9 -12 0 0 0
b:should have	0 0 -11 -2 17 0 0
b:shut	10 0 -9 -2 0 0 0
b:side	11 -5 -2 6 -2 -3 -7
b:side agree	0 0 -10 -7 6 14 -2
b:side had	3 0 -1 2 -12 9 0
b:sign a	0 0 -17 0 3 4 8
b:sign an	3 0 4 -1 1 -10 0
b:sign by	0 0 4 -6 6 -10 0
b:sign it	0 0 0 -6 12 0 0
b:sign last	0 0 0 11 -11 0 0
b:since	-5 -4 -37 23 6 -36 -21
b:since <name>	0 0 0 18 -17 0 0
b:since the	7 -5 -27 20 -5 -10 0
b:since their	0 0 0 10 -10 0 0
b:sit down	0 0 -7 10 -1 0 0
b:sit together	0 0 11 -3 -6 0 0
b:six	0 0 -2 -10 14 0 0
b:slap	0 0 0 -6 -3 0 9
b:slap on	0 0 0 0 -8 0 10
b:sleep	6 0 -11 0 0 8 0
b:so	4 10 9 -4 -14 0 1
b:so -	0 0 7 12 -14 -5 0
b:so on	0 0 -9 0 16 0 0
b:so until	0 0 2 0 -9 4 0
b:soap	0 0 9 3 -12 0 0
b:some	6 0 -14 2 7 -6 0
b:somebody	0 0 18 0 -17 0 0
b:soybean	0 0 -8 27 -16 0 -3
b:speak	0 0 -8 0 11 0 0
b:special	0 0 -13 -3 -7 17 7
b:special duty	0 0 -14 -2 -9 17 7
b:spoke	0 0 1 2 -14 11 0
b:spoke of	0 0 0 0 -9 11 0
b:stand	-3 0 10 3 -4 -9 -1
b:standstill	0 9 -10 -2 0 2 3
b:standstill end	0 0 -5 0 11 -6 0
b:standstill of	0 11 7 4 -8 -17 0
b:start	-3 0 -23 3 4 0 7
b:start on	-1 0 -12 3 -1 2 3
b:state	0 0 4 0 10 -9 -6
b:statement	0 0 -1 -6 13 0 -3
b:stay at	0 0 -14 -4 14 1 0
b:stay of	0 0 7 5 -11 0 0
b:stay until	0 0 -3 0 14 -10 0
b:steel	0 0 0 11 -8 0 0
b:stop	-8 0 -3 9 -17 9 13
b:stop on	-1 0 9 1 -18 7 0
b:stop the	0 0 3 11 -14 0 0
b:strike until	0 0 -9 0 10 0 0
b:sugar	0 0 0 1 -26 17 9
b:summer	13 0 -11 3 0 -3 0
b:sunday	0 0 13 -7 -5 0 0
b:surcharge	0 0 0 0 7 -6 0
b:surcharge of	0 0 12 -1 -6 -2 0
b:suspend	0 1 2 11 -5 -3 -6
b:suspend <points>	0 6 -7 -1 3 8 -9
b:suspend from	0 0 9 0 -16 -3 9
b:suspend in	0 0 -8 -8 7 10 0
b:suspend its	0 0 -3 9 1 -1 -9
b:suspend since	0 0 3 10 -12 0 0
b:suspend their	0 0 -6 -4 14 0 0
b:suspension	-4 3 -11 16 -10 17 -6
b:suspension end	-5 0 -9 0 7 5 0
b:suspension expire	0 0 -3 0 -8 11 0
b:suspension of	-4 0 11 20 -22 0 0
b:table	0 0 0 7 -15 3 6
b:take	-9 -2 -4 5 -2 2 3
b:take a	0 0 -7 0 11 0 0
b:take back	0 0 0 -1 -7 0 10
b:take effect	-6 0 -8 12 0 -15 0
b:take note	0 0 7 7 -14 0 0
b:take us	0 0 12 0 -7 -1 -2
b:talk	-2 0 2 -26 16 -8 3
b:talk on	0 0 -2 -3 -3 0 10
b:talked	0 0 -12 -6 22 0 0
b:tariff	0 2 -1 -6 4 12 -28
b:tariff end	0 0 -12 0 14 0 0
b:tariff for	0 0 0 -2 9 -2 0
b:tariff on	0 0 13 0 -4 0 -14
b:tariff pause	6 0 2 -2 -14 5 1
b:tariff stay	0 0 -19 0 21 -4 0
b:tariff truce	0 -6 -2 -5 -1 16 -2
b:tariff until	0 0 2 0 6 -12 0
b:tea	-3 0 9 4 -9 0 0
b:television	0 0 -3 -4 14 -1 0
b:tell reporter	0 0 -4 0 9 0 0
b:ten	6 0 0 10 -13 -5 0
b:term	0 0 11 -6 0 -6 0
b:than	0 0 -6 -7 22 0 -3
b:that	0 -4 2 -7 -5 0 9
b:that 's	0 0 -3 0 10 -2 0
b:that <name>	0 -3 -1 1 -7 -7 15
b:that <quality>	0 0 -10 7 3 0 -5
b:that <seat>	4 -1 1 -19 0 14 -3
b:that a	0 0 0 13 -14 0 0
b:that all	0 0 5 -1 -14 8 2
b:that begin	0 -7 0 11 1 -1 -8
b:that both	0 0 -14 2 1 0 6
b:that bring	0 0 13 0 -11 0 0
b:that come	0 0 10 -1 -5 0 0
b:that end	-9 0 7 0 6 -10 0
b:that expire	0 0 12 0 -4 -6 0
b:that from	0 0 -3 9 -14 0 7
b:that had	-1 0 -6 -7 17 -1 0
b:that he	0 0 -6 0 11 0 0
b:that is	0 0 5 0 -17 7 4
b:that it	2 0 9 -6 -5 0 -2
b:that keep	0 0 26 -1 -21 -2 0
b:that run	15 0 8 0 -16 -6 0
b:that start	0 0 0 -3 -5 0 9
b:that take	0 0 -10 9 0 9 -8
b:that the	0 3 -1 -2 -5 10 0
b:that they	0 0 -1 9 0 -6 0
b:that were	0 0 0 -12 16 0 -3
b:that would	0 0 -7 9 -4 0 2
b:the	-10 -6 -13 3 9 13 1
b:the <day-gone>	0 0 13 -1 -3 -6 0
b:the <level>	0 0 10 -12 15 -14 -9
b:the <name>	1 6 -17 9 -3 12 -1
b:the <office>	0 0 0 1 10 -13 -5
b:the <organisation>	0 0 5 3 6 -25 3
b:the <person>	0 0 0 0 -12 0 13
b:the <quality>	1 0 -7 -11 7 4 8
b:the <seat>	0 0 -9 -5 20 -1 0
b:the <span>	-6 -3 22 2 -25 13 -10
b:the additional	0 0 9 7 -5 -10 -2
b:the agreement	0 0 -4 -8 12 0 -5
b:the arrangement	5 0 0 4 -14 5 3
b:the busan	0 0 11 0 -15 2 0
b:the ceasefire	0 0 0 0 11 -8 -4
b:the clock	-2 0 -2 12 -4 0 0
b:the contract	0 0 -9 0 11 0 0
b:the control	0 0 0 -10 12 0 -2
b:the custom	-7 0 -3 0 14 0 0
b:the deadline	0 0 -14 0 19 0 0
b:the decision	0 0 0 2 -9 0 6
b:the decree	0 0 0 14 -11 0 0
b:the duty	3 0 13 -15 -2 4 -2
b:the end	-4 9 9 -8 -16 15 -1
b:the fentanyl	0 0 -1 -9 15 3 -10
b:the final	0 0 8 0 -7 0 0
b:the first	-7 6 0 -5 -2 0 9
b:the following	0 0 -2 11 -18 4 2
b:the freeze	0 0 -15 0 5 0 4
b:the good	0 0 11 0 -9 0 0
b:the last	11 0 8 -15 -3 -6 0
b:the law	0 0 -3 -2 10 0 0
b:the letter	0 0 12 4 -11 -1 -1
b:the lower	0 0 -15 0 9 5 0
b:the meet	0 0 11 0 -9 0 0
b:the new	0 0 -8 -5 -11 13 14
b:the night	2 0 -1 -7 14 -8 0
b:the northern	0 0 -6 -6 13 0 0
b:the old	0 0 4 -2 3 -11 0
b:the paper	0 0 3 18 -19 0 0
b:the peace	0 0 -10 0 9 0 0
b:the present	0 0 -4 -13 7 8 -1
b:the rate	0 0 11 1 -8 -1 -1
b:the reciprocal	0 0 5 4 0 -13 0
b:the reduction	0 0 11 23 -19 -6 -15
b:the renewal	0 0 14 0 -11 -2 0
b:the rest	0 0 -13 -9 25 0 -5
b:the rule	0 0 -2 -3 10 0 0
b:the same	5 0 -13 0 7 0 -1
b:the second	0 0 -5 0 -1 0 12
b:the special	0 0 -10 -5 0 9 5
b:the stay	0 0 10 5 -13 0 0
b:the surcharge	0 0 -3 0 8 0 0
b:the suspension	0 5 -1 0 -13 18 -2
b:the tariff	0 0 25 -6 -13 0 -5
b:the three	0 0 -5 0 0 10 -2
b:the transfer	0 0 -7 0 9 0 0
b:the truce	-4 5 11 -8 -11 3 11
b:the two	0 -4 -3 28 -16 1 -9
b:the understanding	0 0 -4 -8 3 7 0
b:the year	0 0 -4 0 -6 11 0
b:their	-19 -7 0 5 7 -2 -4
b:their country	0 0 9 0 -9 0 0
b:their quarrel	0 0 -5 14 -13 4 0
b:their tariff	0 0 -10 15 -17 9 9
b:their truce	-4 0 22 0 -4 -6 -12
b:then	-3 0 -12 1 8 0 4
b:there	3 -6 1 -15 0 -2 14
b:there 's	0 0 0 3 -16 8 4
b:there has	9 0 8 -3 -12 -1 0
b:there was	-1 -2 0 -4 15 0 0
b:therefore	0 0 2 0 -15 11 0
b:they	-6 1 12 8 -10 5 -20
b:they end	1 0 -13 0 4 5 0
b:they go	0 0 -8 0 10 0 0
b:they had	0 0 2 -14 12 0 0
b:they have	0 0 -20 4 12 0 0
b:they meet	0 0 15 -6 -9 0 0
b:they sign	0 0 9 18 -24 0 0
b:they start	0 0 0 -1 9 0 -3
b:they stay	0 0 12 0 -12 0 0
b:they were	0 0 -15 17 -2 0 0
b:they will	0 0 8 -1 9 -18 0
b:they would	0 0 18 -2 -14 0 -6
b:they'll	0 0 0 0 -10 8 5
b:thi	-4 0 12 0 -2 -13 0
b:thi apply	0 0 11 0 -2 -7 0
b:thi one	0 0 12 0 -10 0 1
b:thi was	0 0 11 0 -9 0 0
b:thi year	0 0 -12 9 -2 4 -3
b:third	-1 0 -5 4 -2 -1 9
b:third round	0 0 -1 0 -5 0 12
b:those	0 0 -17 -10 20 0 7
b:three	0 0 -27 -5 17 15 0
b:through	0 0 10 -13 -10 12 -6
b:through the	0 0 2 -2 -9 10 0
b:thu	0 0 17 0 -10 -8 0
b:thursday	0 0 -4 -4 14 0 0
b:till	0 0 11 -16 -13 16 -6
b:till the	0 0 -6 0 -8 15 0
b:time	0 0 -17 1 17 -11 1
b:time until	0 0 -9 0 13 -3 0
b:to	-18 -45 4 -21 1 18 2
b:to <level>	0 0 -4 10 -9 0 7
b:to <name>	0 0 -9 5 -2 0 3
b:to <number>	0 0 6 -4 9 -6 -9
b:to a	0 0 -13 0 17 -1 0
b:to be	0 0 1 -10 13 -2 -13
b:to begin	0 0 -4 -12 4 2 6
b:to do	0 0 4 0 -12 0 8
b:to end	-13 0 9 0 4 -12 0
b:to extend	0 0 -12 0 8 4 0
b:to fall	0 0 -2 7 -8 0 5
b:to go	0 0 -13 -1 3 15 -2
b:to good	0 0 0 9 -6 0 -3
b:to have	-4 0 11 -4 -1 0 0
b:to hold	0 0 10 8 -16 0 0
b:to last	0 0 -8 -3 9 0 3
b:to pay	-3 0 -2 -4 19 0 -3
b:to prolong	0 0 0 0 -14 14 0
b:to put	0 0 9 0 -7 0 0
b:to run	0 0 -1 5 -15 6 15
b:to sleep	0 0 0 6 -11 1 0
b:to start	0 0 -5 -1 15 0 -4
b:to talk	0 0 9 0 -9 0 0
b:to the	-4 -1 -1 -7 1 9 -2
b:too	5 0 0 13 -19 0 0
b:top	0 0 0 10 -7 0 0
b:toward	-3 0 9 -1 0 0 0
b:trade	5 0 2 -23 12 -3 -2
b:trade deal	0 0 10 0 -9 0 0
b:transfer	0 0 -8 0 10 0 0
b:transfer window	0 0 -7 0 9 0 0
b:truce	-11 -7 16 -4 -5 -7 2
b:truce agree	0 0 6 -9 12 -2 -4
b:truce by	0 0 -10 0 13 0 0
b:truce conclude	0 9 -3 -14 5 0 0
b:truce end	5 -1 15 -6 -13 -2 0
b:truce from	0 0 14 -11 8 -6 -8
b:truce has	5 0 12 13 -25 0 0
b:truce is	-2 0 11 -11 0 0 0
b:truce itself	0 0 12 0 -5 -4 0
b:truce lapse	0 0 -12 0 14 -2 0
b:truce last	0 0 22 3 -13 -13 0
b:truce now	0 0 14 0 -2 -8 0
b:truce of	0 5 -11 9 -2 -11 2
b:truce on	-9 0 25 -11 -2 -9 1
b:truce over	-1 0 7 0 -15 0 9
b:truce run	0 0 5 -4 6 -20 0
b:truce take	0 0 -4 -8 3 -3 12
b:truce that	0 0 -5 -8 16 -1 0
b:truce to	-3 -2 5 -13 -6 10 0
b:truce was	-5 12 6 13 -23 0 4
b:truce with	-2 -5 -5 8 0 12 -8
b:truce would	-2 0 5 -2 -10 5 9
b:try	0 0 -8 0 11 0 0
b:two	5 1 -14 17 -6 3 -12
b:two <office>	0 0 0 15 -15 0 0
b:two side	0 0 -12 8 -1 4 0
b:two was	0 0 -2 -7 13 0 0
b:under	-5 -1 -13 -3 9 3 6
b:under it	0 0 6 11 -9 -7 0
b:under section	0 0 -11 0 2 9 0
b:under the	-2 0 -9 -3 9 2 0
b:union	0 0 -7 0 9 0 0
b:until	9 -23 0 -8 1 12 -33
b:until the	8 -1 -6 1 -1 7 -11
b:up	-6 0 17 0 -17 18 -19
b:up in	0 0 7 7 -13 0 0
b:up to	-3 0 1 -5 -4 17 -7
b:us	4 0 15 0 -2 -8 -12
b:us to	0 0 20 0 -12 -6 0
b:valid	0 0 13 -4 -4 -4 0
b:valley	0 0 -8 0 9 0 0
b:vessel	0 0 6 -9 3 0 0
b:video on	0 0 0 -3 11 -2 0
b:visit	0 0 0 0 10 -1 0
b:vote	0 0 -11 -6 11 0 2
b:vote on	0 0 -6 -2 10 3 -4
b:wait until	0 0 12 0 -8 -5 0
b:walk	0 0 -8 0 9 0 0
b:want	0 0 7 -2 -9 2 0
b:want to	0 0 13 0 -11 0 -3
b:was	-10 7 -6 0 12 2 -15
b:was <number>	-4 0 -7 -3 17 0 0
b:was conclude	0 8 -5 8 -9 0 0
b:was first	0 0 0 11 -9 0 0
b:was make	0 2 9 1 -8 0 0
b:was not	0 0 -7 0 0 9 0
b:was prolong	0 0 7 -1 6 -15 0
b:was say	0 0 -9 0 2 6 0
b:was sign	4 10 -3 -4 -1 0 0
b:was the	0 8 -7 -16 2 5 0
b:was to	-14 0 -2 -23 23 -8 0
b:water	0 0 -6 0 13 -3 0
b:we	-5 0 -8 0 0 10 4
b:we are	0 0 -9 0 12 0 0
b:week	0 0 8 -12 0 2 -3
b:week to	0 0 11 0 -8 -2 0
b:welcome	0 0 -6 2 -11 7 6
b:were	-2 -2 -2 4 11 -13 0
b:what he	0 0 9 0 -8 0 0
b:what it	4 0 -1 -10 9 0 0
b:what they	0 0 5 -11 6 0 0
b:what was	0 0 0 -11 3 4 0
b:what would	0 0 -4 -2 11 0 0
b:when <name>	0 0 0 15 -14 0 0
b:when it	-4 0 -6 0 13 0 0
b:when the	0 -1 11 0 -5 0 0
b:where	0 0 1 -16 15 -6 0
b:where it	0 0 0 -6 10 -2 0
b:where they	0 0 11 0 -10 0 0
b:whether	0 0 16 -2 -5 -7 0
b:which <name>	0 0 0 2 -10 6 3
b:which <quality>	0 0 12 -1 -8 0 0
b:which are	0 0 -22 0 22 0 0
b:which begin	0 10 -1 -4 -2 6 -4
b:which both	14 0 -12 18 -16 0 0
b:which end	11 0 8 -4 -6 -14 0
b:which go	0 0 8 -1 -5 0 0
b:which has	0 0 7 -15 9 -2 0
b:which it	0 0 -8 0 -6 12 1
b:which run	0 0 17 0 -10 -5 0
b:which take	0 0 14 -11 1 -5 0
b:which the	-4 2 5 -13 1 -8 13
b:which was	0 0 -33 -3 40 -6 0
b:whiskey	0 0 -11 0 2 8 0
b:who	0 0 -15 6 7 0 0
b:will	-16 -5 -7 0 5 6 1
b:will apply	0 0 10 6 -15 0 0
b:will be	0 0 4 -15 -6 10 4
b:will cost	0 0 -10 0 14 0 0
b:will keep	0 0 -13 -1 5 10 0
b:will last	0 0 14 0 -15 0 0
b:will let	0 0 10 0 -8 0 2
b:will lower	0 0 2 0 11 0 -13
b:will not	0 0 0 -8 -1 4 1
b:will put	0 0 13 0 -11 0 0
b:will stay	0 0 -5 4 15 -11 -1
b:window	0 0 -12 0 15 0 0
b:wine	2 0 6 -10 4 -1 -7
b:with	-10 -13 5 -7 4 9 -1
b:with <seat>	-1 0 19 1 -19 3 0
b:with a	0 0 0 -12 2 0 3
b:with the	-2 0 -3 -3 6 3 0
b:without	0 0 1 0 3 -15 1
b:without it	0 0 10 0 -9 0 0
b:without the	0 0 -16 -1 8 -7 11
b:wool	0 0 -5 -7 -11 5 16
b:word	0 0 -10 -1 0 16 0
b:working	0 0 0 0 10 -8 0
b:worth	0 0 -11 6 4 0 0
b:worth <money>	0 0 -9 7 2 0 0
b:would	-18 -8 8 -3 -10 18 -3
b:would apply	0 0 0 -3 10 -2 -5
b:would be	0 0 13 8 -17 1 -4
b:would begin	0 0 12 0 -18 0 7
b:would charge	0 0 8 0 -6 0 0
b:would go	0 0 0 3 13 -15 -3
b:would have	-12 0 10 7 -1 -14 -5
b:would last	0 0 -20 0 -14 28 4
b:would like	0 0 -3 0 -5 10 0
b:would otherwise	0 0 9 0 -2 -2 -1
b:would return	0 0 -5 0 9 -4 0
b:would run	0 0 -15 0 0 12 2
b:yarn	0 0 -9 -7 0 8 7
b:year	0 0 -10 12 -3 6 -6
b:year and	0 0 -1 14 -9 0 0
b:year end	0 0 -3 0 -8 10 0
b:yet	0 0 0 0 -7 10 0
b:your	0 0 -5 -11 17 -7 4
b:— <name>	-7 0 2 -6 -4 0 11
b:— a	6 0 -14 0 2 5 0
b:— the	-2 0 9 5 -5 -6 0
b:•	0 0 -1 0 11 -1 -3
c0=bear	-11 -7 5 1 6 -5 -7
c0=end	-9 -3 -7 0 12 3 0
c0=impose	-3 -3 -2 -6 8 3 5
c0=propose	-4 -2 -11 3 -1 20 -10
c0=renew	-9 -6 14 -17 15 -12 -9
c0=return	2 0 -3 2 5 -10 0
c0=stay	-2 5 -7 4 7 0 -15
c0=target	0 0 1 8 3 -5 -14
c0=threaten	0 0 -5 -1 14 0 0
c0=up	2 -3 -3 0 14 -7 -6
c1=agree	-12 7 -3 2 0 4 -4
c1=agree & d:ahead	0 -1 -2 -13 3 7 0
c1=agree & d:gone	-24 9 -5 11 -2 -3 -4
c1=bear	-9 -10 3 3 0 0 0
c1=bear & d:ahead	0 0 6 -9 -4 4 2
c1=bear & d:gone	-14 -7 -2 4 10 -8 -1
c1=bear & d:today	3 0 0 7 -7 0 0
c1=begin & d:gone	-2 5 -4 0 3 -9 0
c1=buy	0 0 0 -4 10 -2 0
c1=down	2 -5 2 -1 0 -8 6
c1=down & d:today	0 0 -7 14 -9 0 0
c1=end	5 -10 -10 -6 14 0 -7
c1=end & d:ahead	-19 -1 -5 -8 10 4 -3
c1=end & d:gone	11 -4 -22 6 3 -11 0
c1=impose	-6 0 -3 -9 10 -2 7
c1=impose & d:ahead	-7 -9 4 -11 -1 3 12
c1=impose & d:gone	-4 5 -23 1 11 -14 -12
c1=impose & d:today	7 0 -5 -11 13 0 0
c1=propose & d:ahead	0 0 -8 -14 12 0 0
c1=renew	-14 -10 6 -8 12 -2 -10
c1=renew & d:ahead	0 0 5 0 0 0 -9
c1=renew & d:gone	-12 -8 -2 -4 23 -7 0
c1=return	2 0 1 1 1 -10 -2
c1=return & d:ahead	0 0 3 -2 6 -10 -2
c1=return & d:gone	2 0 0 7 -10 0 0
c1=say & d:ahead	0 0 1 2 -11 6 5
c1=say & d:gone	-1 1 -1 -12 17 -1 -1
c1=say & d:today	0 0 1 14 -9 0 0
c1=stay	-3 0 -5 -3 9 0 -9
c1=stay & d:ahead	-13 -8 0 -30 11 4 -3
c1=stay & d:gone	4 2 -35 6 3 -12 -5
c1=stay & d:today	-5 0 9 3 -7 0 0
c1=suspend & d:gone	-3 9 -8 3 -2 0 0
c1=target	5 -2 7 4 -1 -18 -5
c1=target & d:ahead	0 0 8 -11 11 -17 -4
c1=target & d:gone	6 -1 0 16 -17 0 0
c1=threaten	0 0 -4 -1 12 0 0
c1=threaten & d:ahead	0 0 -4 0 9 0 0
c1=up	1 -3 -7 -1 12 2 -11
c1=up & d:ahead	0 0 -9 6 7 4 -9
c1=up & d:gone	3 -1 0 -23 25 -2 0
c1=up & d:today	0 0 3 9 -12 0 0
c2=agree	0 -3 -6 1 -8 4 14
c2=bear	-4 -7 -4 0 14 4 -18
c2=begin	0 -14 -3 3 8 0 -3
c2=down	-3 -12 -5 4 -3 16 0
c2=end	-8 12 -1 -1 0 -3 0
c2=propose	-2 9 0 -2 -2 11 -7
c2=say	-8 -1 -4 -14 21 0 0
c2=sign	0 -3 -11 -4 11 -4 10
c2=stay	-7 -14 -8 -5 21 -2 -6
c2=suspend	0 -1 0 3 2 -2 -11
c2=target	0 0 17 -13 0 -2 0
c2=up	1 -1 -11 -3 19 0 -21
ct0=agree past	-13 -15 8 1 -9 11 2
ct0=agree past-passive	0 9 -9 8 -7 -7 -4
ct0=agree perfect	0 0 0 -11 0 3 4
ct0=agree present	1 0 -10 5 7 4 -14
ct0=bear modal	0 0 0 -6 11 5 -17
ct0=bear past	-6 0 18 1 -7 -9 -1
ct0=bear present	2 0 0 -7 6 -12 9
ct0=bear present-passive	0 0 -2 2 10 -6 -1
ct0=begin future	0 0 -14 -16 6 2 11
ct0=begin modal	0 0 7 -9 0 -6 9
ct0=begin past	2 8 -4 1 2 -3 -16
ct0=begin pluperfect	0 0 0 -12 15 0 0
ct0=buy present	0 0 10 0 -8 0 0
ct0=down future	0 0 -13 -9 20 0 -2
ct0=down modal	0 0 5 -8 -7 0 10
ct0=end future	-11 0 9 0 -15 5 3
ct0=end modal	-21 0 13 -7 3 -8 -1
ct0=end modal-passive	-2 0 -1 0 9 0 0
ct0=end past	17 -7 -43 10 12 -10 0
ct0=end pluperfect	0 0 -17 -3 21 -2 0
ct0=end present	-38 5 1 2 2 6 0
ct0=impose future	0 0 0 -11 1 14 -3
ct0=impose future-passive	0 0 4 0 2 -15 2
ct0=impose modal	0 0 -18 -7 13 2 1
ct0=impose past	-26 -13 16 8 -14 5 8
ct0=impose perfect	0 -2 -3 -6 9 -4 5
ct0=impose present	11 1 -4 -1 5 -3 -6
ct0=impose present-passive	0 0 -9 -4 10 -4 7
ct0=propose future-passive	0 0 0 0 -7 10 0
ct0=propose past	0 0 -10 20 -17 7 0
ct0=propose perfect	0 0 -7 -7 18 0 -2
ct0=propose pluperfect	0 0 -1 0 -5 10 0
ct0=renew future	0 0 9 0 -6 -2 0
ct0=renew past	-2 0 0 -2 12 -8 0
ct0=renew past-passive	0 0 5 -9 0 1 0
ct0=renew perfect-passive	0 0 -6 0 13 -4 0
ct0=renew present	0 0 1 0 4 -9 0
ct0=return modal	0 0 -6 0 11 -5 0
ct0=say perfect	0 0 -6 3 -9 15 -3
ct0=say perfect-passive	0 0 7 3 -16 5 0
ct0=say pluperfect	6 0 0 11 -14 1 -1
ct0=sign future	0 0 -9 -4 0 -2 13
ct0=sign past	-4 -6 11 -3 -10 7 5
ct0=sign past-passive	2 3 -9 8 -3 -3 -5
ct0=sign perfect	0 0 1 -9 -2 7 4
ct0=sign present	2 0 -11 9 10 -1 -13
ct0=stay future-passive	0 0 -10 -1 9 -4 4
ct0=stay modal	-2 4 -14 -3 10 14 -9
ct0=stay past	7 3 -9 -6 5 2 -6
ct0=stay perfect	5 -2 0 10 -7 -10 -1
ct0=stay present	-14 -14 6 2 0 -5 2
ct0=stay present-passive	0 0 14 0 -5 -6 -2
ct0=suspend past	0 0 6 0 0 -9 0
ct0=suspend present	0 5 -9 -8 6 8 -1
ct0=target future	0 0 -5 0 15 0 -5
ct0=target past	0 0 -7 16 -12 4 0
ct0=up modal	0 0 0 1 8 -12 0
ct0=up perfect	0 0 0 -9 13 0 0
ct0=up present-passive	0 0 6 0 -10 3 0
ct1=agree infinitive	0 0 -4 0 14 -4 0
ct1=agree participle-passive	-5 6 11 -4 2 -8 -4
ct1=agree past	-12 -15 0 5 -2 8 -3
ct1=agree past-passive	0 9 -9 8 -7 -7 -4
ct1=bear modal	0 0 0 -6 11 5 -17
ct1=bear participle-passive	0 0 -3 -1 -4 0 11
ct1=bear past	-6 0 18 1 -6 -9 -1
ct1=bear present	2 0 0 -4 5 -12 9
ct1=bear present-passive	0 0 -2 2 10 -6 -1
ct1=begin future	0 0 -12 -16 12 -4 11
ct1=begin modal	0 0 6 -5 -9 2 9
ct1=begin past	2 8 -4 0 3 -3 -16
ct1=begin pluperfect	0 0 0 -11 14 0 0
ct1=down future	0 0 -10 -9 20 -3 -2
ct1=down modal	0 0 5 -8 -7 0 10
ct1=end future	-10 0 5 0 -7 8 0
ct1=end gerund	-1 0 5 0 -10 6 0
ct1=end infinitive	3 0 7 -2 -6 -1 0
ct1=end modal	-21 0 13 -7 3 -8 -1
ct1=end modal-passive	-2 0 -1 0 9 0 0
ct1=end participle-passive	19 -6 -29 3 7 -15 0
ct1=end past	18 -6 -40 11 11 -19 0
ct1=end pluperfect	0 0 -17 -3 21 -2 0
ct1=end present	-38 5 3 0 2 5 0
ct1=impose future-passive	0 0 4 0 2 -15 2
ct1=impose gerund	0 0 9 -1 -7 0 0
ct1=impose infinitive	-1 0 -5 -7 -1 10 3
ct1=impose infinitive-passive	0 0 10 0 -6 -6 0
ct1=impose modal	0 0 -19 -7 13 3 1
ct1=impose participle-passive	0 0 -5 -2 12 -4 -9
ct1=impose past	-25 -12 10 5 -6 5 3
ct1=impose perfect	0 0 -1 -4 8 -16 9
ct1=impose present	11 1 -2 -5 0 2 -1
ct1=impose present-passive	0 0 -8 -4 12 -10 7
ct1=propose future-passive	0 0 0 0 -7 10 0
ct1=propose modal	0 0 -5 0 12 -5 0
ct1=propose past	0 0 -3 13 -15 7 0
ct1=propose perfect	0 0 -2 -3 16 -8 0
ct1=renew future	0 0 9 0 -6 -2 0
ct1=renew infinitive	0 0 -18 3 0 14 0
ct1=renew past	-2 0 0 -2 12 -8 0
ct1=renew past-passive	0 0 5 -9 0 1 0
ct1=renew perfect-passive	0 0 -6 0 13 -4 0
ct1=renew present	0 0 1 0 4 -9 0
ct1=return modal	0 0 -6 0 11 -5 0
ct1=say perfect	0 0 -6 0 -6 15 -3
ct1=say perfect-passive	0 0 10 5 -15 0 0
ct1=say pluperfect	6 0 0 11 -14 1 -1
ct1=say present	0 0 0 -5 9 -4 -6
ct1=sign future	0 0 -9 -4 0 -2 13
ct1=sign infinitive	0 0 -5 0 12 -2 0
ct1=sign participle-passive	2 10 -4 -7 2 -4 3
ct1=sign past-passive	2 3 -8 8 -3 -3 -5
ct1=stay future-passive	0 0 -10 -1 9 -4 4
ct1=stay gerund	0 0 16 0 -10 -1 0
ct1=stay infinitive-passive	0 0 11 0 -7 -3 0
ct1=stay modal	-2 4 -14 -3 10 14 -9
ct1=stay participle-passive	0 0 -4 -7 15 0 0
ct1=stay perfect	5 -2 0 3 -1 -10 -1
ct1=stay present	-13 -12 4 -3 3 -3 5
ct1=stay present-passive	0 0 14 0 -5 -6 -2
ct1=suspend infinitive	0 0 4 7 -12 -3 5
ct1=target future	0 0 -5 0 15 0 -5
ct1=target past	0 0 -1 16 -11 0 0
ct1=target present	0 0 1 -11 5 0 0
ct1=up gerund	0 0 -3 -6 10 3 0
ct1=up infinitive	0 0 -14 1 -1 17 -3
ct1=up perfect	0 0 0 -9 13 0 0
ct1=up present-passive	0 0 6 0 -10 3 0
ct2=agree present-passive	0 0 -4 3 -10 0 10
ct2=bear infinitive	0 0 -10 2 -2 9 0
ct2=bear past	0 0 -14 -1 13 0 0
ct2=bear present	-13 -2 8 -2 5 0 -8
ct2=begin future	0 0 -10 -8 7 0 5
ct2=begin present	-6 -2 4 11 -7 3 -7
ct2=down infinitive	0 0 2 0 -12 11 0
ct2=down modal	0 0 0 -8 11 0 0
ct2=end modal	0 0 3 14 -20 4 0
ct2=end participle-passive	-1 -2 -3 -7 17 0 0
ct2=end past	1 10 -13 -17 11 0 0
ct2=end present	-9 -4 17 12 -17 -8 4
ct2=impose gerund	0 0 -6 -9 17 0 0
ct2=impose infinitive	2 0 11 -10 -2 9 -10
ct2=impose participle-passive	-1 8 13 7 -19 0 -7
ct2=impose present	7 4 -9 0 -5 -1 9
ct2=propose past	0 0 0 -5 11 0 0
ct2=propose perfect	0 0 0 11 -10 0 0
ct2=renew infinitive	0 0 18 -2 -11 0 0
ct2=renew past-passive	0 4 0 4 -9 0 0
ct2=renew present-passive	9 -1 -19 -4 14 0 0
ct2=say past	-5 0 4 -16 8 0 1
ct2=say present	0 0 -13 3 8 0 -1
ct2=stay future	0 0 10 -10 -9 -6 14
ct2=stay modal	0 0 -2 -2 22 -3 -18
ct2=stay past	6 0 -21 -1 10 0 -4
ct2=stay present	-19 -7 -4 1 7 5 0
ct2=suspend past	0 0 -1 9 -4 0 0
ct2=suspend perfect	0 0 0 -11 12 0 0
ct2=target participle-passive	0 0 0 9 -11 0 0
ct2=target perfect	0 0 0 -11 13 0 0
ct2=up future	0 0 -9 0 13 0 0
ct2=up present	0 0 2 -11 17 -3 -13
d:after 	12 -6 -8 3 0 -1 0
d:after ,	-8 0 -9 0 10 5 0
d:after , ends on	0 0 29 0 -24 0 0
d:after , expires on	0 0 -5 0 7 0 0
d:after , to	-5 0 10 -1 -10 4 0
d:after and ends on	0 0 31 -1 -16 -18 0
d:after and expires on	0 0 6 0 -21 10 0
d:after ended on	12 0 -4 0 -7 0 0
d:after from	0 0 2 10 -16 0 5
d:after to	8 -1 5 2 -8 0 -6
d:after to the	0 0 -13 0 9 1 0
d:after until	0 0 3 9 -21 11 0
d:after —	9 -1 3 0 -3 -6 0
d:ahead	-103 -80 12 -39 15 14 7
d:ahead other	-51 -32 -10 -71 52 15 -19
d:ahead own	-58 -51 19 -5 -15 9 16
d:ahead-0	-1 0 -55 52 34 -45 -36
d:ahead-1	-31 -13 -18 39 -3 -146 40
d:ahead-2	-14 -13 26 -20 0 -161 53
d:ahead-3	-11 -10 35 -125 8 -29 -4
d:ahead-4	-9 -15 16 -97 -42 76 -98
d:ahead-5	-32 -21 -10 -159 55 42 -123
d:ahead-6	0 0 -30 -6 -4 41 -11
d:at=0	-2 -23 -4 -15 25 -20 8
d:at=1	-9 10 -4 3 -2 -3 13
d:at=2	9 -14 -16 -5 21 12 -21
d:at=3	-34 -38 -2 -24 62 -25 -53
d:before 	2 14 11 0 -16 -4 -2
d:before (	0 0 -9 14 -5 0 0
d:before ,	-3 0 0 0 9 -11 -9
d:before , a	0 0 18 0 -12 -1 0
d:before , ends on	0 0 -7 15 -4 0 0
d:before , not	0 0 7 0 -13 7 0
d:before ;	0 0 -9 0 13 0 0
d:before and	0 0 9 -3 -7 0 5
d:before and expires on	0 0 -5 0 -2 -1 10
d:before to	-1 6 8 6 -15 -6 1
d:begins	-3 18 -40 68 -30 -66 33
d:begins ahead	-11 -13 -11 42 -24 -51 45
d:begins gone	-1 27 -17 18 -10 -25 -40
d:begins today	7 -6 -43 45 -10 -9 -12
d:by another	-1 0 2 -13 0 0 10
d:by another ahead	0 0 3 -3 -8 0 10
d:by another gone	-1 0 0 -6 12 0 0
d:ends	-7 -20 14 -25 -7 27 -16
d:ends ahead	-29 -29 16 -28 -11 30 -12
d:ends gone	-1 0 10 15 -11 -13 -7
d:ends other ahead	-9 -9 17 -18 -12 19 -5
d:ends other gone	12 6 13 17 -31 -3 0
d:ends own ahead	-16 -17 11 -19 -8 21 -9
d:ends own gone	-9 -6 0 6 6 -7 -3
d:ends own today	16 -1 -6 -26 22 -3 -3
d:ends today	16 -1 -6 -26 22 -3 -3
d:gone	14 15 -113 10 42 -106 -73
d:gone other	-19 -17 -71 -94 156 -50 -47
d:gone own	26 26 -59 47 -34 -64 -37
d:gone-0	20 -42 7 -33 25 -5 -7
d:gone-1	47 -63 -44 -41 24 -11 -4
d:gone-2	-1 -51 -18 -13 27 -6 -7
d:gone-3	-12 -11 -31 27 -9 -14 -9
d:gone-4	-17 37 -52 53 -43 -30 -10
d:gone-5	-70 16 -44 -13 70 -42 -43
d:gone-6	-6 28 0 -6 -11 0 0
d:how=calendar	-8 -2 5 1 -8 20 -2
d:how=month	-54 11 -90 4 55 -54 -30
d:how=relative	11 -35 -8 -16 36 -38 -26
d:how=weekday	-7 -65 -7 -21 51 -105 -6
d:last	-17 -5 -34 -8 55 5 -34
d:month	-54 11 -90 4 55 -54 -30
d:month ahead	0 0 -81 -20 116 -44 -18
d:month gone	-51 13 -11 10 6 -8 -9
d:named=0	-26 -9 -25 -27 62 -8 -10
d:named=1	0 -18 0 8 9 -12 -19
d:named=2	0 -16 0 25 -19 0 -2
d:named=3	-8 0 22 -30 -2 0 5
d:rank=0	-27 -22 20 47 -24 -80 21
d:rank=0 of 1	-9 -9 55 3 -41 -35 4
d:rank=0 of 2	-7 -4 5 -2 -4 -35 20
d:rank=0 of 3	-1 0 -24 16 6 -51 20
d:rank=0 of 4	0 0 -50 63 12 -25 -26
d:rank=1	-15 -12 39 -14 -48 5 30
d:rank=1 of 2	-7 -5 35 -42 -51 34 3
d:rank=1 of 3	-2 -1 9 -15 2 -40 22
d:rank=1 of 4	0 0 3 24 -15 -55 15
d:rank=2	-6 -4 26 -76 -32 21 13
d:rank=2 of 3	-3 -2 22 -49 -50 47 -12
d:rank=2 of 4	-6 -4 24 -85 -21 23 -9
d:rank=3	-3 -2 20 -60 -39 51 -47
d:span-after	-13 6 -9 27 -20 -3 12
d:span-before	-25 6 6 -2 -12 2 24
d:today	-13 -25 -9 5 27 -40 -40
d:today other	0 0 -8 -2 13 0 0
d:today own	-12 -25 -7 5 25 -40 -39
d:today-0	-13 -25 -9 5 27 -40 -40
f:!	0 0 -3 2 -8 10 0
f:"	-4 0 -11 11 11 -21 9
f:'	-1 0 -20 0 20 0 0
f:'s	-27 -35 8 1 -1 8 -2
f:(	-2 0 0 -6 -1 -2 16
f:)	-2 0 7 -6 -9 -2 16
f:,	-14 7 4 -15 7 0 -2
f:-	-5 -2 13 -3 4 -11 -19
f:.	7 13 5 3 -6 -7 7
f:/	0 0 15 0 -11 -4 0
f::	-11 -28 10 -11 9 5 -10
f:;	-10 -17 2 -11 14 -4 0
f:<agent>	-24 -33 14 0 -7 15 -6
f:<day-ahead>	-16 -23 -31 47 4 -15 -4
f:<day-gone>	-2 30 0 -15 12 -10 -27
f:<day-today>	6 -12 -1 -29 8 -3 19
f:<duty>	-11 2 6 -2 9 -7 -16
f:<gate>	-11 0 2 -2 7 -12 7
f:<goods-amount>	4 0 -33 0 10 21 0
f:<goods>	-7 -13 22 3 -10 -5 -2
f:<level-noun>	13 -6 0 -3 -1 -1 0
f:<level>	8 10 -6 16 -10 -12 5
f:<money>	9 15 -22 -15 30 -24 -13
f:<month-ahead>	2 0 5 -4 13 -30 -5
f:<month-gone>	-8 -19 20 3 0 -28 -2
f:<month-today>	0 0 9 -4 -3 0 0
f:<name>	-30 0 32 -24 -8 15 -8
f:<not>	-5 -12 -3 -12 5 21 -9
f:<number>	10 -9 -1 2 -3 -28 18
f:<office>	-7 -9 6 -25 23 -8 -14
f:<organisation>	-3 -14 -19 6 0 17 9
f:<person>	-23 -17 20 -1 -1 -3 -16
f:<points>	-1 -2 15 10 -16 0 -8
f:<quality>	-6 6 2 -6 -4 14 -4
f:<seat>	2 -17 5 -23 -10 31 5
f:<sender>	-8 -5 -23 -8 33 14 -19
f:<span>	18 26 -1 9 -22 -27 26
f:<taker>	9 0 8 2 -5 -19 0
f:<v-agree>	1 -6 6 -12 5 -11 6
f:<v-bear>	17 -4 8 -6 -6 -6 -2
f:<v-begin>	-18 -3 12 7 -6 -4 -1
f:<v-buy>	-8 -9 -18 -7 19 19 -7
f:<v-deny>	-2 -4 11 -10 0 4 -7
f:<v-down>	-26 11 -3 7 -7 -1 13
f:<v-end>	7 5 -10 -1 2 -4 3
f:<v-impose>	-12 5 2 -4 13 -7 -7
f:<v-lack>	0 0 -18 3 7 8 -1
f:<v-propose>	-26 -3 10 -3 5 2 -15
f:<v-refuse>	1 -2 0 -3 12 -6 0
f:<v-renew>	-10 -7 15 -14 5 5 -25
f:<v-return>	0 4 -11 0 -14 13 22
f:<v-say>	-25 -5 -8 -4 15 14 -16
f:<v-sell>	-7 -5 2 16 -5 -1 -8
f:<v-sign>	0 -28 0 -12 -1 11 11
f:<v-stay>	0 12 3 13 1 -16 -24
f:<v-suspend>	0 27 0 -6 0 0 -12
f:<v-target>	13 -12 -9 2 -8 -8 20
f:<v-threaten>	0 0 -7 13 12 -21 -2
f:<v-up>	-3 -10 -16 2 5 18 -4
f:?	-6 0 46 14 -48 -3 1
f:[	0 0 -1 9 -10 4 0
f:a	4 7 -5 10 12 -24 -18
f:about	-9 -9 19 -6 1 -4 -11
f:absence	0 0 10 0 -8 -3 0
f:according	0 0 0 0 -17 9 7
f:accordingly	0 0 8 1 -9 0 0
f:act	0 0 -6 -4 15 0 0
f:add	0 0 -9 8 11 -8 -2
f:addition	0 0 7 -2 -13 0 9
f:additional	0 0 19 23 -12 -23 -12
f:admission	0 0 -7 0 9 0 0
f:admit	0 0 -11 -5 -2 2 12
f:after	-15 2 13 -6 18 -30 -29
f:afternoon	-1 0 -10 0 15 0 0
f:afterward	0 0 26 0 -14 -6 -5
f:again	-2 9 -8 7 -11 16 -14
f:against	0 0 -9 -18 21 2 3
f:agent	0 0 -10 -4 0 12 0
f:ago	-6 0 8 1 3 -10 0
f:agree	14 -8 9 -12 0 -10 1
f:agreement	-3 5 -25 0 16 4 -3
f:all	-3 0 -13 5 17 0 -20
f:already	0 0 -17 2 -1 20 -2
f:also	-2 0 -2 -6 23 -10 -5
f:althing	0 0 -9 0 0 9 0
f:although	0 0 10 0 -9 -1 0
f:aluminium	6 0 -4 -4 11 0 -10
f:am	0 0 -8 -8 2 0 9
f:ambassador	0 0 9 -6 0 -4 1
f:among	0 0 -9 0 7 4 0
f:amount	0 0 0 11 -9 0 0
f:an	-2 0 8 9 -5 -16 0
f:and	-4 -16 12 13 -7 -13 -8
f:announce	0 0 -22 -16 20 6 7
f:announcement	0 0 -7 0 11 0 -2
f:another	-5 3 26 0 -13 -7 -4
f:answer	0 0 3 -36 9 5 4
f:any	10 2 -19 0 10 -7 0
f:anybody	0 0 -11 0 5 2 0
f:anything	0 0 3 -2 14 -11 -13
f:apart	0 0 -7 -1 11 0 0
f:appeal	0 0 -4 0 10 0 0
f:apple	0 0 7 -16 8 -3 0
f:apply	-6 -3 2 -10 23 -9 -10
f:approve	-3 0 -28 -10 24 2 10
f:apricot	0 0 3 11 -19 0 7
f:are	13 -12 0 -2 0 -11 6
f:arequipa	0 0 5 9 -11 -3 0
f:around	0 0 6 3 -9 0 0
f:arrangement	0 0 8 9 -20 3 0
f:arrival	0 0 -16 -1 16 0 0
f:arrived	0 0 -10 -1 15 0 0
f:article	0 0 -10 -3 19 -1 -2
f:as	-1 0 20 -8 -14 1 0
f:aside	0 0 12 12 -21 0 0
f:ask	-5 -1 2 12 1 0 -16
f:asleep	0 0 -2 0 -4 9 0
f:asparagu	0 0 19 -17 1 -7 0
f:assembly	-4 -2 0 12 0 -4 -1
f:at	2 0 5 2 -11 11 -5
f:authority	0 0 9 5 -12 0 0
f:autumn	0 0 5 -14 10 -4 0
f:avocado	0 0 0 -4 16 0 -10
f:await	0 0 0 8 -8 0 0
f:away	0 0 0 9 -10 1 0
f:back	13 0 -17 -7 -6 18 16
f:ban	0 0 -2 -8 16 0 0
f:banana	-2 0 -10 0 7 5 0
f:barley	0 0 -10 2 5 0 0
f:basi	0 0 4 -13 1 0 3
f:be	-6 0 -11 4 0 6 13
f:beach	0 0 10 -9 0 0 0
f:bean	4 0 4 6 -11 0 0
f:bear	0 0 11 -4 -6 -2 2
f:because	11 0 2 -20 10 -8 -2
f:become	0 0 0 -11 12 -2 -3
f:beef	0 0 3 -8 14 -4 -9
f:been	13 0 -7 -15 17 -21 -1
f:beer	1 -1 -13 21 -17 7 0
f:before	11 -11 -17 6 10 -13 0
f:begin	-21 0 -1 5 4 -25 14
f:behind	7 4 8 -9 -12 0 0
f:being	0 0 -8 11 5 4 -14
f:believe	0 0 0 -11 19 -8 0
f:belong	0 0 1 9 -8 0 0
f:better	0 9 2 -2 -7 0 0
f:between	3 0 31 10 -31 -1 -9
f:beyond	0 0 10 -4 -11 7 0
f:bicycle	0 0 -13 1 11 0 0
f:bill	0 0 -6 0 13 0 0
f:billion	0 0 10 0 -10 0 0
f:bloc	0 0 -6 -2 10 0 0
f:boat	0 0 12 -7 1 -6 0
f:both	11 0 -2 -10 18 -22 -11
f:bottle	0 0 18 -4 -17 0 3
f:break	0 0 -13 0 6 8 0
f:bridge	0 9 -5 0 -3 0 0
f:broke	0 17 -16 -14 8 0 0
f:broker	0 0 10 2 -12 0 0
f:busan	0 0 5 -12 9 -5 0
f:buse	0 0 0 0 10 -6 0
f:but	2 -4 6 -18 0 0 7
f:butter	3 -2 0 10 0 -6 -13
f:buy	0 0 -8 -5 14 5 -4
f:buyer	1 0 2 3 -5 -9 3
f:by	-7 -2 -17 -2 26 3 -26
f:cabinet	0 0 0 -8 -6 16 -2
f:calendar	0 0 -16 -1 19 0 0
f:call	2 0 -40 -19 40 6 6
f:car	0 0 -10 -3 24 0 -11
f:carry	0 0 -10 4 8 0 0
f:cashmere	0 0 -13 4 0 5 0
f:cease	0 0 0 -2 -11 0 14
f:cement	-7 -8 -2 -16 26 4 -2
f:certain	0 0 -7 -8 14 3 -2
f:ceylon	10 0 7 9 -23 0 0
f:chair	6 4 0 2 -12 0 -2
f:chance	0 0 14 9 -21 0 0
f:change	9 0 0 -4 -11 2 9
f:charge	15 -6 0 6 -20 5 9
f:cheap	0 0 12 7 -18 0 0
f:cheese	0 0 10 -1 -5 -2 -1
f:chicken	0 0 -9 4 -2 6 0
f:chief	-1 0 0 9 -5 0 0
f:city	-5 0 -4 0 12 0 0
f:client	0 0 9 -4 -2 -1 0
f:clock	0 0 12 8 -8 -10 0
f:club	0 0 -24 0 27 -1 0
f:coal	-5 0 -7 0 17 0 0
f:cocoa	0 0 -9 13 -14 8 1
f:cod	4 0 -10 2 0 2 0
f:coffee	-8 0 5 -5 -12 12 10
f:cold	0 0 -8 0 12 0 0
f:colleague	0 0 -11 9 0 2 0
f:collect	0 0 21 17 -23 -4 -11
f:come	0 0 20 8 -12 -18 -1
f:comma	0 0 -13 0 14 0 0
f:commerce	0 -3 -8 -10 2 11 4
f:committee	0 0 -7 0 9 0 0
f:communiqué	0 0 0 14 -11 0 -4
f:company	0 0 -19 -8 29 -2 -1
f:conclude	0 7 18 -12 -11 0 0
f:confirm	0 0 -1 -9 -5 16 1
f:confirmation	0 0 0 8 -7 0 0
f:congress	0 0 -6 0 -3 10 0
f:consent	0 0 -18 0 7 15 -6
f:consider	0 0 -18 -4 0 11 9
f:contact	0 0 6 4 -10 0 0
f:container	8 0 -13 2 1 0 0
f:continue	0 0 10 0 -22 3 10
f:contract	0 0 -10 0 6 3 0
f:copy	0 0 7 0 -15 0 11
f:cork	2 0 2 -11 4 0 0
f:corn	0 0 -7 -9 18 0 -2
f:cost	6 9 -28 0 10 0 0
f:cotton	0 0 -6 -6 18 0 -3
f:could	6 0 -37 6 14 19 -4
f:count	-8 0 -6 -13 16 0 3
f:countermeasure	0 0 3 -13 -3 11 0
f:counting	0 0 9 -1 -5 0 0
f:country	4 10 -7 -9 19 -12 -13
f:cover	0 -1 15 4 -5 0 -12
f:crab	0 0 -3 -8 0 9 0
f:crane	0 0 -19 -1 23 0 0
f:cream	0 0 0 -9 12 0 0
f:cross	0 0 -11 0 14 -2 0
f:custom	-13 0 8 -1 3 -12 3
f:cut	0 0 5 0 -14 -5 21
f:dairy	0 0 0 -10 7 0 0
f:date	-8 0 -4 10 -18 26 -1
f:day	0 -3 9 0 -13 6 2
f:deadline	0 0 -18 0 22 -1 0
f:deal	0 0 17 -19 1 -23 2
f:dealt	0 0 4 7 -9 0 0
f:decide	0 0 0 -1 -3 9 -1
f:decision	0 0 9 5 -7 0 -4
f:declaration	0 0 -12 0 0 12 0
f:decree	-1 0 36 6 -32 -13 0
f:described	0 0 -3 -5 11 0 0
f:desk	0 0 4 8 -14 0 0
f:development	0 0 4 5 -10 0 0
f:did	10 -4 -18 -2 2 15 -2
f:die	1 0 -5 0 -9 14 0
f:direction	0 0 10 0 -4 -1 0
f:do	-4 0 11 11 -18 8 -2
f:doe	-6 -1 -8 -3 29 -20 -8
f:doesn't	0 0 0 -12 9 0 -1
f:don't	0 0 14 6 -21 -1 6
f:done	0 0 1 -18 9 0 0
f:down	-12 -4 -17 18 10 -26 6
f:dried	0 0 1 10 -15 0 6
f:driver	0 0 -12 0 16 -1 0
f:drop	0 8 -9 -17 6 0 12
f:due	0 0 26 -23 0 -13 -2
f:during	9 0 -20 -21 24 -5 1
f:duty	-2 -4 14 11 -9 -7 -8
f:each	-8 -1 -9 10 5 -8 0
f:earlier	2 -1 13 -15 6 -14 0
f:earth	-1 -4 0 -3 10 0 -8
f:economy	0 0 14 -5 2 -15 -3
f:effect	0 -3 -3 12 3 -10 -1
f:either	0 -2 4 -2 -10 2 10
f:eleven	-3 0 0 -2 11 0 0
f:end	8 0 25 15 -35 -5 0
f:engine	-7 0 -9 8 3 3 0
f:enter	0 0 -7 -8 5 18 -8
f:entry	0 0 9 0 0 -6 -4
f:even	0 0 -14 -13 22 5 0
f:evening	0 0 10 0 -12 5 -4
f:event	0 0 15 0 -8 -4 0
f:every	0 -1 -10 1 22 -15 -2
f:everybody	0 0 11 0 -4 -1 0
f:everyone	0 0 -10 -2 13 1 -1
f:everything	0 0 14 9 -15 0 -3
f:exactly	-2 0 0 9 -7 0 0
f:exchanged	0 0 -9 5 17 -18 0
f:expect	0 0 4 -28 8 6 0
f:expert	0 0 9 0 -9 0 0
f:expire	0 3 -16 1 14 -4 -6
f:expiry	0 0 16 -10 -3 -2 0
f:extend	3 -2 -12 -12 19 1 -6
f:extension	3 0 15 10 -17 -4 -7
f:extra	0 0 -7 0 14 -8 -1
f:fact	0 0 1 -3 -11 14 0
f:fail	-4 -5 -18 5 11 10 0
f:fall	0 3 -23 0 12 15 -10
f:farm	0 0 -13 -14 28 0 -2
f:farmer	0 0 0 11 -12 0 0
f:federal	0 0 0 12 -5 -4 0
f:fee	0 0 -24 -10 34 0 -2
f:fentanyl	-9 0 3 -8 11 0 -7
f:ferry	0 0 -4 0 11 -1 0
f:fertiliser	0 9 2 0 -10 -10 9
f:fifth	0 0 -2 -2 11 -2 0
f:final	0 0 -7 0 9 0 0
f:find	0 0 3 0 -13 12 0
f:fine	0 0 -5 0 9 0 0
f:finish	0 0 -1 0 9 -5 0
f:first	0 12 -9 -20 7 9 0
f:fish	0 0 8 2 -5 -8 0
f:flour	0 0 0 16 -13 1 0
f:flower	0 0 11 -2 2 -9 -1
f:follow	9 -5 -5 -4 0 8 -4
f:following	0 0 -10 -3 2 11 0
f:food	0 0 0 -10 12 0 0
f:football	0 0 10 0 -5 0 -1
f:for	-10 13 -16 9 7 -2 -8
f:force	4 0 -10 -10 4 4 8
f:forced	4 0 -17 -9 16 0 0
f:forecast	0 0 0 10 -9 0 0
f:foreign	-6 -5 -9 -9 33 -7 0
f:former	0 0 -25 -3 0 27 -2
f:four	-3 9 -12 -4 3 -2 6
f:fourth	0 2 -3 -2 11 -3 -6
f:framework	0 0 -1 -4 15 0 0
f:free	0 0 -14 6 7 -9 6
f:freeze	0 0 3 11 -8 -3 0
f:friday	0 0 0 -6 10 0 0
f:from	0 -5 0 9 0 -19 0
f:front	0 0 0 5 -17 0 14
f:fruit	0 0 -16 -5 17 0 0
f:fuel	0 0 0 -9 15 0 -2
f:full	16 -1 -2 0 -8 -12 7
f:further	0 1 18 3 -10 -9 -6
f:future	0 0 10 0 -8 0 0
f:gained	0 0 11 1 -12 0 0
f:gave	0 0 -5 -15 16 6 -9
f:general	0 0 -8 -3 5 -4 9
f:get	0 -2 -6 -23 19 6 -7
f:ginger	0 0 5 9 -8 0 -7
f:give	0 0 -2 5 -17 12 5
f:given	0 0 -3 -9 6 3 0
f:glass	0 0 0 15 -5 1 -11
f:glove	0 0 0 10 -6 0 0
f:go	3 -5 -15 1 -7 26 2
f:good	-8 0 -6 1 16 -1 -27
f:government	0 0 27 -3 -11 -4 -8
f:graz	0 0 9 0 -3 -6 0
f:grower	0 0 -11 -4 18 0 0
f:had	34 -5 -3 -21 7 -20 -3
f:half	-2 0 -5 -10 -10 30 -1
f:hall	0 0 -10 0 14 0 0
f:halve	0 8 -12 -1 0 5 -2
f:hand	0 0 14 1 -17 0 2
f:hang	0 0 16 0 -14 0 0
f:hard	0 0 -10 0 13 0 0
f:has	-1 -9 -16 -3 -1 24 7
f:hasn't	0 0 -5 0 -7 15 0
f:have	5 -16 14 -10 11 -32 0
f:he	-2 0 10 16 -9 -8 -3
f:he'd	0 0 -10 0 11 0 0
f:head	0 0 0 8 -10 0 3
f:hear	0 0 -11 0 12 0 0
f:heavy	0 0 -13 -12 23 0 0
f:height	0 0 14 10 -25 0 6
f:here	-5 -4 15 10 -14 -3 -3
f:higher	0 0 -15 -2 24 0 -5
f:highest	0 0 -2 -3 9 0 0
f:him	0 0 10 -4 -2 -2 0
f:his	-2 -2 -20 21 1 6 0
f:history	8 2 -16 0 5 0 0
f:hit	0 -1 -8 11 2 -4 0
f:hold	0 15 6 -5 -18 9 2
f:home	0 0 -7 -12 3 5 7
f:honey	16 0 -6 0 -7 0 0
f:hope	0 0 31 0 -26 -2 0
f:hour	5 11 -10 -4 3 -9 0
f:how	0 0 -3 -7 12 0 0
f:hundred	0 0 6 4 -10 0 0
f:i	-13 -6 18 2 -10 -9 7
f:i'd	0 0 -5 0 11 -1 0
f:i'm	0 0 -16 0 18 0 0
f:ice	0 0 8 1 0 -9 0
f:if	-6 -13 5 -13 4 10 -10
f:import	0 0 0 -11 1 6 0
f:in	1 8 7 -12 -10 0 17
f:included	0 0 -1 -5 10 0 0
f:initial	0 0 -5 -9 -6 8 15
f:instead	0 3 -10 23 -13 -2 -2
f:instruction	0 0 -11 0 12 0 0
f:instrument	0 0 10 -4 -6 0 0
f:insulin	0 0 1 6 -11 0 3
f:intend	0 0 15 0 -12 0 0
f:interest	0 0 -15 0 25 -6 -10
f:into	0 0 -10 5 0 9 0
f:introduce	0 0 -7 -14 23 0 -1
f:investigation	0 0 -13 8 3 0 0
f:ion	0 0 -14 0 14 0 0
f:is	-11 -11 -4 10 -5 10 0
f:it	-6 1 -1 10 -12 18 -3
f:its	-12 -3 13 -12 -9 20 0
f:itself	0 0 3 -11 9 -4 0
f:joint	0 0 -10 -3 16 0 0
f:josé	0 0 -8 0 10 0 0
f:judge	0 0 -11 10 0 0 0
f:just	0 0 0 -6 11 0 -3
f:keep	10 -2 5 0 -5 -2 -14
f:kilometre	0 0 -14 -11 24 0 0
f:kind	0 0 1 -13 3 4 0
f:know	0 0 12 -14 -6 6 -4
f:kuala	0 0 -3 -3 12 0 0
f:labour	5 0 -14 -5 10 0 0
f:lamb	0 10 -4 0 -1 0 0
f:language	0 0 -12 0 13 0 0
f:lapse	-1 0 5 17 -14 -2 0
f:large	0 0 -2 -1 9 0 -1
f:largest	0 0 -3 0 9 -1 0
f:last	-20 -26 3 27 -15 -3 4
f:late	0 0 -6 -3 14 0 0
f:later	4 0 -17 -2 -1 8 11
f:latest	0 0 17 0 -17 0 0
f:law	0 0 -7 11 4 -6 -4
f:lead	0 0 -7 0 11 0 0
f:learn	0 0 3 10 -10 -3 0
f:leather	0 0 -2 -1 12 -4 0
f:leave	2 3 -11 4 -9 20 -11
f:led	0 0 -12 0 6 5 0
f:lemon	0 0 11 0 1 -1 -10
f:length	0 0 -15 -9 14 12 0
f:lent	0 0 -7 0 14 -5 0
f:lentil	0 0 2 -5 -7 0 10
f:less	0 0 -7 11 0 0 0
f:letter	0 0 -1 0 17 -15 -5
f:level	0 0 3 11 -13 0 0
f:levy	-5 -1 -5 6 -13 23 0
f:licence	0 0 -17 -11 26 4 -1
f:lie	0 0 10 5 -13 0 0
f:lift	0 0 1 -11 16 -3 -3
f:likewise	0 0 11 -5 0 -1 0
f:line	0 0 -20 -2 28 -5 0
f:link	0 0 -3 8 -12 9 0
f:lisbon	0 0 10 0 -8 0 0
f:list	-1 0 3 -18 10 -1 0
f:listed	0 0 12 -5 -8 1 0
f:lithium	0 0 -13 0 17 0 0
f:lived	0 0 9 0 -5 0 -3
f:lobster	0 0 7 4 -13 0 2
f:london	2 -5 -16 -14 20 9 0
f:long	0 0 14 -8 9 -22 -1
f:longer	3 0 0 1 1 -11 -2
f:lorry	0 0 22 -1 -19 0 0
f:lose	4 0 -18 -8 10 8 0
f:lumpur	0 0 -3 -3 12 0 0
f:machine	0 0 0 0 -19 15 8
f:machinery	0 0 3 8 -8 0 -3
f:magnet	0 0 -4 0 10 0 0
f:main	0 0 0 11 -9 0 0
f:make	-2 0 -5 -6 22 -12 -3
f:maker	0 0 -8 0 12 -3 0
f:malt	0 0 -12 0 16 0 0
f:many	0 0 -7 -2 11 1 0
f:market	0 0 -11 0 7 4 0
f:matter	0 0 -5 20 -11 0 0
f:may	7 0 -23 0 17 -1 -2
f:me	-6 0 -11 12 7 0 -7
f:meal	0 0 -8 -9 19 -3 0
f:mean	5 0 1 5 -21 3 9
f:meant	0 9 -4 2 -6 0 0
f:meantime	0 0 7 -1 -10 5 0
f:mediator	0 0 -27 -13 38 0 0
f:medicine	0 0 -12 7 0 7 -4
f:meet	-1 2 4 -15 16 -15 -9
f:member	0 0 3 -13 3 -1 3
f:mention	0 0 -10 0 9 3 0
f:metre	0 0 -10 0 12 0 0
f:midnight	-10 0 0 3 5 -2 0
f:minister	2 -11 9 -9 -14 7 8
f:ministry	0 0 -6 -12 0 15 3
f:minute	0 0 0 12 4 -23 -3
f:missing	0 0 6 -10 0 0 0
f:moment	4 0 -8 7 -15 0 10
f:month	0 0 1 -19 -1 10 6
f:more	6 0 -2 -27 10 11 3
f:morning	5 4 9 -8 -14 13 -2
f:most	-2 0 -23 -1 28 2 -7
f:motorcycle	10 2 11 0 -22 5 -4
f:move	-1 0 -16 0 9 12 0
f:mr	0 7 -15 6 -13 22 0
f:mrs	0 0 -9 0 12 0 0
f:much	0 0 2 10 -8 -8 1
f:must	3 0 -47 -22 38 14 0
f:my	0 0 0 -17 -5 12 5
f:name	0 0 -5 -8 7 8 0
f:named	0 0 9 -9 -10 9 0
f:national	-4 -2 0 -1 15 0 -1
f:need	0 0 -17 0 18 -3 0
f:negotiate	-8 0 -2 -3 0 11 0
f:negotiation	0 0 -22 0 23 0 0
f:neither	0 9 -2 21 -24 0 6
f:net	0 0 -2 -12 16 0 0
f:never	0 0 9 -16 0 0 2
f:new	-4 1 -12 2 18 -5 -16
f:newest	0 0 9 0 -6 0 0
f:next	7 -7 0 -23 -14 23 21
f:nil	0 0 0 -1 11 -3 0
f:no	11 0 -11 -6 5 15 -36
f:nobody	-4 -2 1 2 17 -14 -18
f:nod	0 0 -9 0 -4 12 0
f:none	0 0 -9 2 -1 2 9
f:noon	0 10 -5 10 -10 -1 0
f:nor	0 0 -7 9 0 0 0
f:normal	0 0 0 10 -8 0 0
f:north	0 0 0 -11 12 0 0
f:not	-1 -27 -6 -5 11 0 7
f:note	0 0 0 19 -26 11 -1
f:nothing	-3 4 22 -48 1 10 -5
f:notice	-9 -1 -6 -8 26 -11 -4
f:nought	0 0 0 0 -12 0 15
f:now	-22 -15 -14 4 24 -11 1
f:nut	11 7 10 -5 -16 -4 0
f:o'clock	0 0 -7 0 9 0 0
f:observer	0 0 -20 0 24 -2 0
f:of	-12 6 -13 -17 12 4 12
f:off	-4 16 -29 10 14 -1 -4
f:offer	6 6 -18 11 0 -11 4
f:oil	-5 -1 5 -8 2 -5 8
f:old	5 -5 10 13 -27 3 3
f:older	0 0 12 -4 -4 0 0
f:olive	0 0 -9 -15 20 6 -5
f:on	-22 13 -8 -2 3 10 -1
f:once	0 -2 -6 15 -25 26 2
f:one	16 10 -7 8 -4 -14 -8
f:onion	0 0 0 -15 19 0 0
f:only	0 0 13 -7 11 -20 -4
f:open	0 0 -6 -4 17 0 0
f:opened	0 0 -13 0 16 0 0
f:operator	0 0 -4 -10 17 0 0
f:or	-4 0 0 -15 1 7 4
f:orange	2 0 -1 18 -13 -1 0
f:order	-4 -7 -18 2 10 14 0
f:ordinance	0 0 14 1 -9 -7 0
f:ordinary	0 0 -22 0 7 12 2
f:origin	0 0 0 4 3 -10 0
f:osaka	0 0 -7 -9 16 0 0
f:other	4 0 -6 -6 0 14 -7
f:otherwise	-1 0 0 0 -10 2 11
f:our	-10 -4 8 -6 -13 16 10
f:out	-10 -6 -7 15 1 10 -18
f:outstanding	0 0 9 0 -10 4 0
f:over	0 10 8 -9 -7 4 -9
f:owe	0 0 0 -7 12 0 0
f:own	-4 0 -5 -3 -3 3 16
f:p	0 0 0 -14 15 0 0
f:package	0 0 10 0 -19 12 0
f:page	-4 0 0 -4 15 0 0
f:palm	-1 0 0 -7 4 -13 11
f:paper	10 -2 1 -11 -8 11 0
f:parliament	0 0 -21 12 1 0 4
f:partner	0 0 -6 0 10 0 0
f:pass	0 0 12 -7 -11 1 0
f:pasta	4 0 -9 0 9 -1 0
f:paste	0 0 1 -13 11 0 0
f:pause	1 1 0 3 -8 3 -3
f:pay	27 -1 -2 13 -13 -26 1
f:payable	-2 0 -10 0 4 10 0
f:pen	0 0 25 -3 -15 -8 0
f:people	0 0 16 -14 0 -3 0
f:pepper	0 0 2 7 -10 0 0
f:period	0 0 4 15 -23 0 9
f:permanent	0 0 -20 0 25 0 -3
f:phone	0 -1 0 -9 14 0 0
f:pineapple	9 0 -7 5 1 0 -8
f:place	4 6 -7 3 3 -2 -9
f:plane	0 0 -5 0 9 0 0
f:plastic	0 0 -2 9 -2 0 -2
f:player	0 0 -9 0 11 0 0
f:plywood	0 0 -2 0 -7 9 0
f:point	-1 0 -4 12 0 -5 0
f:pork	0 0 -13 -13 22 9 -6
f:porto	10 0 0 0 -9 0 0
f:possible	0 0 -9 5 3 0 0
f:post	0 0 0 -7 14 0 -3
f:potash	0 0 14 10 -18 -4 0
f:potatoe	0 0 5 7 -11 0 0
f:premium	0 0 -13 0 0 12 0
f:present	-1 0 -3 0 -9 25 -8
f:president	9 -3 -11 0 12 -16 5
f:press	0 0 -9 15 -6 0 0
f:price	0 0 -13 0 16 4 -12
f:prime	7 0 5 -6 -12 0 4
f:printer	0 0 -13 -1 3 8 0
f:prisoner	0 0 -3 -8 14 0 0
f:product	0 0 14 -22 9 -3 0
f:production	0 0 14 0 -14 0 0
f:prolong	-4 -10 24 -10 -7 4 -10
f:prolongation	2 -3 23 0 -10 -13 -2
f:promise	-11 0 0 -3 10 1 -3
f:propose	-2 0 -7 -8 22 -9 0
f:protest	0 0 -4 -4 11 0 0
f:protocol	0 0 6 -1 -9 0 7
f:provided	0 0 17 0 -23 1 9
f:provisional	0 0 -1 0 -4 0 9
f:publish	0 0 -13 4 8 -1 1
f:put	-13 -3 1 -2 -3 15 -2
f:qingdao	0 0 -6 12 -2 0 0
f:quarrel	4 -2 0 -16 13 -6 -1
f:quay	0 0 3 9 -13 0 0
f:question	0 0 -5 17 -9 0 0
f:quota	0 0 -9 -6 11 3 0
f:radio	0 0 -2 -6 11 0 0
f:raise	0 0 3 0 9 -18 1
f:rare	-1 -4 0 -3 10 0 -8
f:raspberry	0 0 11 -4 -3 0 0
f:rate	23 6 -24 -10 -7 15 10
f:rather	0 0 -11 23 -1 -10 0
f:ratify	0 0 -11 5 6 -2 0
f:reach	0 0 9 6 -12 0 -2
f:read	0 0 -9 -5 11 2 0
f:ready	4 0 -6 -14 17 0 0
f:receive	0 0 0 -4 9 0 0
f:reciprocal	0 0 0 -17 8 0 1
f:recommend	0 0 13 9 -21 0 0
f:reduce	0 0 3 9 -10 -3 0
f:refuse	2 -2 -9 0 9 0 0
f:regulation	0 0 0 12 -10 0 0
f:remain	0 0 7 19 -20 -25 16
f:remember	0 0 -7 -1 12 0 0
f:renew	-10 2 9 8 -10 1 -7
f:renewal	-14 0 7 9 4 -12 0
f:replace	0 0 0 -4 8 -3 -2
f:reply	0 0 11 -11 0 0 0
f:report	0 0 1 0 -12 12 0
f:republic	0 0 0 7 -11 0 3
f:require	0 0 0 0 -15 15 0
f:rest	0 0 5 18 -29 -2 15
f:result	0 0 -4 -1 14 0 -2
f:retain	0 0 -2 14 -9 0 0
f:return	-2 -1 -10 3 -18 12 22
f:revive	6 8 -10 0 -12 9 0
f:rice	-1 4 3 1 -10 2 0
f:right	0 0 16 1 -7 -18 2
f:rise	-9 -1 12 13 -19 6 -7
f:roll	8 0 0 4 -12 0 0
f:room	0 10 0 -2 -5 0 0
f:rosario	0 0 14 -10 -1 -1 0
f:rose	0 0 15 -15 -8 4 0
f:rotterdam	0 0 -12 0 0 12 0
f:round	-5 -5 -16 -13 46 -17 -11
f:rum	-1 0 -15 11 7 -2 0
f:run	3 -6 -5 29 -14 8 -19
f:sale	0 0 -11 -1 18 0 0
f:salmon	-7 0 -3 24 -6 0 -2
f:same	6 0 0 0 -16 9 9
f:santa	8 0 0 0 -9 0 0
f:sardine	0 0 9 0 -4 0 -2
f:saturday	0 14 -9 -10 0 0 0
f:save	0 0 -6 0 8 0 0
f:say	-12 -6 0 0 0 17 -10
f:school	0 0 -11 0 8 0 0
f:season	0 0 -5 3 4 -11 3
f:second	12 -15 3 8 0 -18 -10
f:secretary	3 -1 -1 -14 10 0 0
f:section	0 0 -27 -26 46 -9 6
f:see	3 0 15 -17 -8 0 8
f:sell	0 0 -13 5 16 -6 -4
f:senate	0 0 -4 -2 10 0 0
f:send	0 0 5 -2 -9 3 7
f:session	-4 0 -4 0 11 0 0
f:set	-2 0 -3 -4 17 -2 -4
f:settle	0 0 9 -11 0 1 0
f:settlement	0 0 -7 0 10 0 0
f:shake	0 0 0 9 -8 0 0
f:shall	0 0 -2 -5 -1 0 12
f:sheet	0 0 2 -8 -8 14 0
f:ship	0 0 2 17 -10 -2 -3
f:shipment	0 0 -15 -5 -2 13 8
f:should	-3 -3 -12 -13 29 0 -6
f:shrimp	0 0 8 -16 9 0 0
f:side	15 8 0 2 -17 -4 15
f:sign	-10 -10 3 -3 2 -4 11
f:signature	-7 0 7 -4 -9 3 10
f:simple	0 0 -2 0 9 0 -1
f:since	30 -7 -20 7 -2 -4 -8
f:single	0 0 0 0 9 -3 0
f:sixth	-3 0 0 7 -9 5 0
f:slap	0 0 8 0 -4 0 0
f:sleep	0 0 3 9 -10 0 -1
f:snap	0 0 5 0 -13 9 0
f:so	-5 -4 3 -13 4 11 -8
f:software	0 0 -5 -10 20 0 0
f:some	-4 0 0 0 12 -6 -5
f:something	5 9 4 -5 -17 1 2
f:sooner	0 0 11 6 -14 0 0
f:sorry	0 0 -14 0 15 0 0
f:soybean	0 0 -5 -8 9 7 0
f:speak	0 0 10 0 -11 -2 2
f:special	0 0 0 16 -14 0 0
f:spoke	0 0 -14 -1 14 2 0
f:spot	0 0 0 0 -6 11 -1
f:spring	-1 0 -7 -11 25 -9 0
f:squash	0 0 12 3 -17 0 0
f:st	0 0 -4 10 -5 0 0
f:standstill	0 0 12 0 -21 -5 15
f:start	0 0 11 -19 5 -6 -1
f:stay	-1 17 -13 -22 27 -2 -11
f:steel	0 0 0 -23 29 -10 0
f:step	0 0 -12 -10 26 2 -9
f:still	-4 -3 1 -32 20 -5 11
f:stock	0 0 -12 0 0 12 0
f:stockfish	7 4 3 1 -12 0 -5
f:stockholm	0 -4 11 0 -1 0 0
f:stop	0 0 0 -18 15 3 -1
f:strike	0 0 -22 0 27 -5 -1
f:stuff	0 0 0 -1 -6 0 10
f:successor	0 0 -9 0 15 -1 0
f:such	0 0 0 0 8 -4 0
f:sugar	-15 -1 -3 23 -4 0 -3
f:sum	0 0 -11 0 0 12 0
f:summer	0 0 -13 10 -10 0 13
f:sunday	0 0 0 16 -15 0 0
f:sunflower	0 0 12 -2 -4 0 -1
f:surcharge	0 0 -3 -9 20 -6 -1
f:suspend	0 -1 -12 -10 23 0 -4
f:suspension	0 0 -7 8 -12 17 2
f:table	0 0 0 3 8 -10 -6
f:take	-9 0 7 12 -5 -5 -8
f:talk	0 4 -24 -23 39 -1 -14
f:talked	0 0 -2 -5 12 0 0
f:tariff	-1 12 -9 -12 18 -7 -6
f:taro	0 0 -16 -5 5 14 0
f:tea	11 0 13 24 -33 -6 -2
f:telegram	0 0 13 0 -11 0 0
f:telephone	0 0 -18 -2 20 0 0
f:television	0 0 9 -6 -3 0 0
f:tell	-7 8 -15 -2 15 6 -12
f:tema	0 0 13 0 -12 0 0
f:ten	0 0 11 -1 -7 0 0
f:tenth	0 0 9 0 -7 0 0
f:terminate	0 0 2 2 -9 0 2
f:text	4 -3 -1 -19 -12 14 12
f:textile	0 0 11 0 -8 -5 4
f:th	0 0 9 -1 -6 0 0
f:than	3 0 -14 6 7 -14 2
f:that	-11 -30 16 12 -1 -3 -40
f:the	-10 -10 -5 7 -1 15 -13
f:their	-2 4 -8 -17 16 -1 3
f:them	0 7 1 -16 12 -1 -17
f:then	15 -6 0 6 -8 3 -9
f:there	6 -4 17 -5 -15 8 -13
f:thereafter	0 0 -12 1 13 -1 0
f:therefore	3 10 0 5 -15 0 0
f:these	0 0 -9 4 -8 6 4
f:they	23 9 0 -12 -1 -10 -2
f:they'll	0 0 13 5 -12 -4 0
f:thi	-4 -6 -1 15 -30 32 10
f:thing	-3 0 0 -1 0 -5 10
f:think	-4 -5 14 -7 0 -2 0
f:third	-7 7 -15 -6 21 -6 2
f:those	0 0 4 -8 8 -11 3
f:threat	0 0 0 -8 14 0 0
f:threaten	0 0 -16 -6 26 -5 0
f:three	-9 0 -12 0 25 -1 -14
f:through	0 0 7 -10 0 1 -4
f:thu	0 0 -6 0 7 0 0
f:tied	0 0 -3 -2 8 0 0
f:timber	0 0 -6 -6 3 -3 10
f:time	-13 -8 -7 5 3 -7 17
f:to	-9 3 0 1 -6 -2 15
f:together	0 0 3 -10 15 -6 -5
f:tomatoe	0 0 -9 0 14 -3 0
f:ton	0 0 -2 -13 18 0 0
f:tonne	0 0 18 9 -24 0 0
f:top	-2 0 0 -28 26 5 -4
f:touch	0 0 11 0 -4 -6 0
f:tractor	0 0 10 -16 16 0 -10
f:trade	0 -6 -3 -14 7 6 3
f:transfer	0 0 -8 0 8 0 0
f:treaty	0 0 13 19 -27 0 0
f:trieste	0 0 12 0 -11 0 0
f:truce	5 12 19 7 -34 0 10
f:tuna	4 0 2 -11 1 0 0
f:turbine	7 0 5 0 -11 0 0
f:turn	0 0 0 14 -12 0 -1
f:twenty	0 0 0 9 -7 0 0
f:twice	0 0 10 5 -9 -5 0
f:two	2 12 5 -21 19 -26 -15
f:tyre	-2 6 1 0 -33 0 30
f:under	-4 -14 0 11 10 -23 -14
f:understanding	0 0 16 2 -20 -3 6
f:unless	-6 -1 36 0 -27 -3 0
f:until	2 -8 -1 26 0 -51 -9
f:up	8 -1 -1 -6 3 10 -21
f:upon	0 0 14 0 -22 9 0
f:urea	0 0 17 14 -18 -9 -4
f:us	-7 0 10 -16 -1 -7 13
f:use	0 0 -6 -7 19 0 0
f:used	0 0 1 16 -14 0 0
f:valid	0 0 -4 16 -6 -7 0
f:value	0 0 0 -5 10 -3 0
f:vanilla	0 0 4 -11 1 0 0
f:video	0 0 0 15 -9 -1 0
f:visit	0 0 14 -7 -2 0 0
f:volume	0 0 -13 0 15 0 0
f:vote	-7 0 -3 7 7 -10 0
f:wait	0 0 -6 -5 15 0 -2
f:wake	0 0 20 -2 -15 -2 0
f:walk	0 0 -10 -2 17 -1 0
f:want	0 9 0 -1 -3 4 -8
f:warehouse	0 0 -9 0 -1 12 0
f:warn	0 0 -3 5 10 -16 0
f:was	0 0 6 -8 4 -20 8
f:washing	-2 0 11 0 -5 0 0
f:way	0 0 -5 2 -6 13 -2
f:we	2 -4 -11 0 7 8 -2
f:we'll	0 0 7 6 -15 0 2
f:weapon	0 0 -14 -11 23 0 0
f:well	0 0 -8 -6 11 8 -2
f:were	-7 16 21 -20 5 -28 -8
f:what	-4 -8 10 0 3 -7 -12
f:whatever	0 0 7 8 -14 -1 0
f:wheat	-2 -1 -2 -11 17 0 0
f:when	-12 4 8 9 -15 4 1
f:where	-4 -2 -27 -9 13 17 4
f:whether	0 0 19 1 -21 5 -2
f:which	-2 -11 4 -12 7 8 -10
f:while	-15 -4 9 5 3 -9 -2
f:who	-13 -1 23 -14 -1 -5 -1
f:whole	0 0 2 22 -23 0 0
f:whom	0 0 -16 0 18 0 0
f:why	0 0 4 -4 30 -16 -19
f:will	-19 -14 -11 -17 15 17 2
f:wine	-4 0 8 7 -1 -15 -4
f:winter	0 0 -7 -13 26 -5 0
f:wish	0 0 11 0 -9 0 0
f:with	0 -18 9 -18 17 -27 0
f:withdraw	0 0 -18 -6 28 -4 0
f:within	0 2 6 -12 6 -6 -3
f:without	-6 -3 15 1 -4 -3 -9
f:work	0 0 11 12 -18 -3 0
f:world	0 0 -6 0 12 0 0
f:worth	4 0 17 -1 -5 -13 -4
f:would	-19 -32 18 -22 -3 3 20
f:write	0 0 19 0 -7 -17 0
f:yarn	0 0 -6 2 10 0 -4
f:year	2 -2 0 14 -14 3 0
f:yes	0 0 10 0 -12 9 -2
f:yet	-6 0 -4 -10 -5 30 -9
f:yield	0 0 -7 0 10 0 0
f:zero	0 0 -11 -8 22 0 0
f:—	0 -1 16 -3 -4 0 -2
first-of-paragraph	-11 -12 -17 -3 43 -16 -22
has-future	-18 -12 0 -20 3 10 8
has-gerund	-15 -6 7 -3 -4 7 -2
has-infinitive	-4 0 -2 -6 -2 19 -8
has-modal	-40 -7 -1 -22 28 -8 -2
has-participle	17 12 -18 -4 11 -15 -11
has-past	16 2 -34 11 20 -19 -17
has-perfect	-1 -11 -6 3 6 -4 0
has-pluperfect	1 10 -6 -12 14 0 -15
has-present	-49 -38 11 2 19 -11 -17
headline	7 -9 -21 10 24 -1 -49
l1=(	0 6 -3 -10 1 3 0
l1=( & d:gone	0 6 0 -11 0 0 0
l1=,	1 -3 -12 0 15 -8 2
l1=, & d:ahead	0 0 -23 -2 19 0 7
l1=, & d:gone	4 0 -10 9 -8 0 -2
l1=, & d:today	-1 -3 11 -5 5 -5 -5
l1=:	-5 -1 10 4 -3 -5 -11
l1=: & d:ahead	0 0 8 -14 3 -4 -10
l1=: & d:gone	-3 0 -2 18 -11 0 0
l1=;	0 0 -2 -5 10 0 0
l1=<agent>	0 0 -7 -2 14 -1 0
l1=<begin> & d:ahead	-2 -2 -4 -12 9 2 0
l1=<begin> & d:gone	0 9 -2 -8 5 -3 -2
l1=<day-ahead> & d:today	0 0 -14 0 15 0 0
l1=<day-gone>	13 -5 -6 5 -6 0 0
l1=<day-gone> & d:today	0 0 -6 -3 12 0 0
l1=<goods>	-4 0 9 -13 -1 0 7
l1=<goods> & d:ahead	0 0 9 0 -13 0 7
l1=<level-noun>	0 0 5 16 -19 0 0
l1=<level-noun> & d:today	0 0 0 17 -15 0 0
l1=<level>	-1 0 1 -7 10 0 -1
l1=<level> & d:ahead	0 0 9 -4 -3 0 0
l1=<level> & d:today	0 0 -9 -9 19 0 0
l1=<name>	0 0 -1 -16 20 0 0
l1=<name> & d:gone	0 0 0 -7 10 0 0
l1=<name> & d:today	0 0 -6 -7 14 0 0
l1=<number> & d:today	-1 0 -8 -7 14 0 0
l1=<seat>	0 0 -1 -9 13 0 0
l1=<span>	0 0 -12 -1 17 0 0
l1=<span> & d:ahead	0 0 -10 0 12 0 0
l1=<v-bear> & d:ahead	0 0 15 0 -11 -2 0
l1=<v-bear> & d:today	0 0 -8 0 11 0 0
l1=<v-begin>	-3 -1 -15 1 12 -6 0
l1=<v-begin> & d:today	0 0 -13 -3 13 0 0
l1=<v-end>	13 -7 5 -18 -2 -3 -3
l1=<v-end> & d:gone	10 -5 -9 -6 0 0 0
l1=<v-end> & d:today	5 0 14 -7 -12 0 0
l1=<v-impose> & d:gone	-2 0 0 -7 14 0 0
l1=<v-propose> & d:ahead	0 0 -7 0 9 0 0
l1=<v-renew>	0 0 14 -2 -9 0 0
l1=<v-say>	4 0 -9 -6 2 9 -1
l1=<v-say> & d:ahead	0 0 -4 -1 0 10 -1
l1=<v-sign>	0 0 -2 -18 17 5 -7
l1=<v-sign> & d:ahead	0 0 -5 -7 9 6 -6
l1=<v-stay>	-2 0 -6 0 0 10 0
l1=<v-stay> & d:ahead	0 0 -5 0 -3 10 0
l1=a	3 0 -12 -4 9 0 0
l1=a & d:ahead	0 0 -10 -1 13 0 0
l1=after	-1 0 11 -1 -9 3 -4
l1=after & d:ahead	0 0 14 4 -20 3 -4
l1=after & d:gone	0 0 0 -11 18 0 0
l1=again & d:gone	0 0 0 9 -8 0 0
l1=and	-1 0 -4 -5 15 0 -6
l1=and & d:gone	0 0 0 -13 17 0 0
l1=before	-4 -1 -12 7 1 -4 10
l1=before & d:ahead	0 0 -10 7 -2 -3 11
l1=begin & d:gone	0 0 0 11 -8 0 0
l1=between	0 0 -1 4 -9 0 8
l1=between & d:gone	0 0 0 9 -8 0 0
l1=beyond	0 0 12 -4 -8 -2 5
l1=beyond & d:ahead	0 0 13 0 -15 -2 5
l1=by & d:ahead	0 0 0 -23 11 1 -4
l1=by & d:gone	3 0 0 10 -8 0 0
l1=come	0 0 0 -7 11 0 0
l1=dated	0 0 -2 -3 11 0 0
l1=effect	-2 0 -2 10 -4 0 -3
l1=effect & d:ahead	0 0 -1 9 -4 0 -3
l1=end	12 -3 -2 -9 0 0 -1
l1=enter	0 0 -7 -2 11 0 0
l1=expire	10 0 6 0 -12 0 0
l1=expire & d:ahead	0 0 10 0 -8 0 0
l1=expire & d:gone	11 0 0 0 -9 0 0
l1=fall	0 0 10 0 -9 0 0
l1=followed	0 0 -4 0 9 0 0
l1=for	0 0 8 -11 0 -3 5
l1=from	-16 11 -17 5 6 -30 9
l1=from & d:ahead	-5 -17 -9 7 0 -26 14
l1=from & d:gone	-17 19 -8 -19 21 0 -22
l1=from & d:today	3 0 -8 17 -13 0 -1
l1=happen	0 0 -11 0 16 -1 0
l1=happen & d:ahead	0 0 -11 0 15 -1 0
l1=has	0 0 7 -2 -3 0 0
l1=has & d:ahead	0 0 9 0 -5 0 0
l1=in	-24 2 -20 21 1 -9 -6
l1=in & d:ahead	0 0 -14 -9 29 -3 0
l1=in & d:gone	-23 2 -3 23 -11 -2 -2
l1=is	0 0 0 -13 1 6 -4
l1=is & d:gone	0 0 -3 -7 16 0 0
l1=it	0 0 -8 0 13 -2 0
l1=it & d:ahead	0 0 -8 0 14 -2 0
l1=last	-3 0 -10 10 -1 -1 0
l1=last & d:ahead	0 0 -8 0 12 0 0
l1=last & d:gone	-3 0 0 10 -7 0 0
l1=make	-1 0 -7 0 -2 12 0
l1=mark	0 0 12 0 -11 0 0
l1=mark & d:ahead	0 0 12 0 -11 0 0
l1=next	0 0 10 -2 -4 0 0
l1=next & d:ahead	0 0 12 0 -10 0 0
l1=not	0 0 -6 0 10 -3 0
l1=of	1 2 -17 11 -3 -4 1
l1=of & d:ahead	0 0 -9 -8 14 0 6
l1=of & d:today	-1 0 -5 9 -3 0 0
l1=on	-6 -2 -5 -2 18 -18 3
l1=on & d:ahead	-37 -21 1 -6 9 -9 10
l1=on & d:gone	9 7 -24 0 9 -24 -10
l1=out	5 0 4 -10 0 -1 0
l1=over	0 0 14 0 -9 0 0
l1=run	0 0 8 4 -12 0 0
l1=same	9 0 8 0 -14 -1 0
l1=same & d:ahead	0 0 9 3 -9 -1 0
l1=same & d:gone	9 0 0 0 -7 0 0
l1=say	5 0 2 -1 -11 7 0
l1=say & d:ahead	0 0 4 0 -11 8 0
l1=since	-8 0 -15 6 12 -20 -14
l1=since & d:ahead	-1 0 -5 -42 43 -15 -7
l1=since & d:gone	-9 1 -10 16 -6 -1 -3
l1=start	0 0 -9 0 2 0 4
l1=sunday	0 0 13 -7 -5 0 0
l1=that	0 0 -4 -11 2 10 0
l1=that & d:ahead	0 0 -3 0 -4 10 0
l1=that & d:gone	0 0 0 -9 11 0 0
l1=the	0 -15 -7 9 -3 3 2
l1=the & d:ahead	-6 -1 0 -28 2 7 5
l1=the & d:gone	0 -10 -12 9 3 -14 -6
l1=the & d:today	4 0 -16 21 -12 0 0
l1=through & d:ahead	0 0 10 -1 -7 0 -2
l1=thursday	0 0 -4 -4 13 0 0
l1=thursday & d:today	0 0 -1 -2 8 0 0
l1=till	0 0 12 -12 -3 2 -3
l1=till & d:ahead	0 0 14 -2 -12 2 -3
l1=till & d:gone	0 0 0 -4 11 0 0
l1=time	0 0 -2 14 -10 0 0
l1=time & d:ahead	0 0 0 9 -8 0 0
l1=to	1 -15 4 -32 0 16 -29
l1=to & d:ahead	-5 -1 6 -19 -17 22 -27
l1=to & d:gone	2 -11 -2 -19 33 -20 0
l1=truce	0 0 -12 0 15 0 0
l1=until	3 -16 5 -23 4 8 -20
l1=until & d:ahead	-12 -3 11 -35 -3 11 -17
l1=until & d:gone	8 -9 -25 0 19 -11 0
l1=video	0 0 4 7 -11 0 0
l1=wednesday & d:today	0 0 0 -13 6 0 0
l1=write	0 0 -7 0 10 0 0
l1=write & d:ahead	0 0 -7 0 10 0 0
l1=— & d:gone	9 -1 0 -2 -3 0 0
l1=— & d:today	0 0 -11 0 13 0 0
l2=(	0 0 -1 -4 10 -2 -1
l2=) & d:today	0 0 -2 -5 10 0 0
l2=; & d:ahead	0 0 -2 -1 15 -7 -4
l2=<agent> & d:ahead	0 0 9 9 -15 0 0
l2=<agent> & d:gone	0 0 0 -4 8 0 0
l2=<begin>	-10 10 -2 0 11 -3 -9
l2=<begin> & d:ahead	-11 -8 8 -3 -3 3 -1
l2=<begin> & d:gone	-7 18 -15 -6 15 -7 -12
l2=<begin> & d:today	3 -4 -14 12 6 -6 -6
l2=<day-ahead>	-5 0 0 -5 -5 12 -2
l2=<day-ahead> & d:ahead	0 0 1 4 -16 13 -1
l2=<day-ahead> & d:gone	-4 0 0 -13 21 0 0
l2=<day-gone>	15 -4 -1 -7 -5 4 0
l2=<day-gone> & d:gone	16 -3 0 -7 -8 0 0
l2=<duty>	-1 0 -14 0 18 -3 0
l2=<duty> & d:ahead	0 0 -12 -3 17 -3 0
l2=<duty> & d:gone	0 0 0 8 -5 0 0
l2=<duty> & d:today	0 0 0 -9 12 0 0
l2=<gate>	0 0 -5 12 -5 4 -4
l2=<goods-amount>	0 0 0 11 -8 0 0
l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
l2=<goods>	0 -6 3 4 7 -1 -28
l2=<goods> & d:ahead	0 0 0 3 9 0 -26
l2=<level-noun> & d:gone	0 0 0 -11 14 0 0
l2=<level>	-7 -5 1 2 2 -10 3
l2=<level> & d:ahead	0 0 -5 3 5 -10 5
l2=<level> & d:gone	-4 -4 -2 -6 14 0 0
l2=<level> & d:today	0 0 14 6 -17 0 0
l2=<money>	0 0 -5 -1 12 0 0
l2=<month-gone>	-5 0 -7 18 -6 1 0
l2=<month-gone> & d:gone	-5 0 0 19 -13 0 0
l2=<name>	8 4 -14 -10 10 11 -10
l2=<name> & d:ahead	0 0 -8 7 0 12 -8
l2=<name> & d:gone	10 5 0 -22 9 0 0
l2=<name> & d:today	0 0 -6 0 7 0 0
l2=<not>	3 0 6 -16 3 -7 -5
l2=<number>	0 0 2 -11 5 -11 6
l2=<number> & d:ahead	0 0 -3 8 -6 -10 6
l2=<number> & d:gone	0 0 13 -19 7 0 0
l2=<number> & d:today	0 0 0 -17 16 0 0
l2=<office>	0 0 -15 -2 8 7 0
l2=<office> & d:ahead	0 0 -11 0 0 7 0
l2=<person>	-2 0 3 -5 7 -3 0
l2=<person> & d:gone	-1 0 0 -14 20 0 0
l2=<points>	-2 0 14 -7 2 0 -4
l2=<points> & d:ahead	0 0 15 -7 0 0 -4
l2=<quality> & d:ahead	0 0 -12 0 2 0 7
l2=<seat> & d:gone	-1 -2 0 -4 9 0 0
l2=<sender>	0 0 13 -10 -3 0 0
l2=<sender> & d:ahead	0 0 14 0 -11 0 0
l2=<span> & d:today	0 0 0 -7 9 0 0
l2=<v-agree>	-4 7 -1 5 -1 -2 -10
l2=<v-agree> & d:ahead	0 0 0 -12 12 -1 -8
l2=<v-agree> & d:gone	-3 8 0 11 -13 0 0
l2=<v-bear>	-1 -1 2 1 5 -14 0
l2=<v-bear> & d:ahead	0 0 4 0 0 -13 0
l2=<v-begin>	-6 6 -2 0 8 -21 -1
l2=<v-begin> & d:ahead	0 -5 -1 0 13 -19 -2
l2=<v-begin> & d:gone	0 10 0 0 -4 0 2
l2=<v-down>	0 0 10 3 -7 -5 -1
l2=<v-down> & d:ahead	0 0 13 11 -16 -4 0
l2=<v-end>	2 -11 5 -7 -6 11 -21
l2=<v-end> & d:ahead	-15 0 12 -16 -13 14 -19
l2=<v-end> & d:gone	8 -7 -16 4 4 -10 0
l2=<v-impose>	-17 7 -8 3 6 -2 0
l2=<v-impose> & d:gone	-9 10 -8 2 4 -3 -1
l2=<v-impose> & d:today	-2 0 -11 -3 13 0 0
l2=<v-propose>	0 0 0 -1 10 -6 -4
l2=<v-propose> & d:ahead	0 0 -1 -2 12 -6 -3
l2=<v-renew>	-5 -3 -8 -1 13 4 -5
l2=<v-renew> & d:gone	-4 -1 0 -2 12 -4 0
l2=<v-return>	0 0 -4 -1 13 -3 -2
l2=<v-return> & d:ahead	0 0 -3 -1 12 -3 -2
l2=<v-say>	-2 -4 0 -2 10 -5 -1
l2=<v-sign>	0 6 -5 -1 4 -16 4
l2=<v-sign> & d:ahead	0 0 -1 6 0 -14 6
l2=<v-stay> & d:ahead	0 0 -1 -15 9 0 0
l2=<v-stay> & d:gone	-1 5 -16 10 -1 -3 0
l2=<v-suspend>	-4 3 -4 0 2 -5 10
l2=<v-suspend> & d:ahead	0 0 -1 -4 3 -4 11
l2=<v-up>	8 0 0 -20 16 -7 -4
l2=<v-up> & d:ahead	0 0 -3 0 13 -7 -4
l2=<v-up> & d:gone	8 0 0 -14 5 0 0
l2=after & d:ahead	0 0 -7 0 11 -2 0
l2=ahead	0 0 -14 0 15 0 0
l2=ahead & d:ahead	0 0 -10 0 11 0 0
l2=all & d:ahead	0 0 -7 0 10 0 0
l2=also	0 0 10 5 -13 0 0
l2=also & d:ahead	0 0 12 6 -16 0 0
l2=and	-8 0 1 -20 12 0 3
l2=and & d:ahead	0 0 1 -18 1 0 3
l2=and & d:gone	-5 0 -1 -6 15 0 0
l2=announce & d:gone	0 0 0 -12 13 0 0
l2=announcement	0 0 -9 5 3 0 0
l2=antigua	0 0 -1 -9 0 9 0
l2=arrangement	0 0 -11 8 0 0 0
l2=arrangement & d:ahead	0 0 -11 -2 12 0 0
l2=arrangement & d:gone	0 0 0 11 -9 0 0
l2=as	0 0 -21 6 0 -4 6
l2=as & d:ahead	0 0 -14 4 -1 -3 7
l2=aside	0 0 9 11 -17 0 0
l2=aside & d:gone	0 0 0 11 -11 0 0
l2=asleep	0 0 11 9 -18 0 0
l2=asleep & d:ahead	0 0 13 0 -11 0 0
l2=asleep & d:gone	0 0 0 9 -8 0 0
l2=at	6 0 0 -14 11 -13 -5
l2=at & d:ahead	0 0 0 0 12 -12 -4
l2=at & d:gone	8 0 0 -9 1 0 0
l2=away & d:gone	0 0 0 -6 9 0 0
l2=back	0 0 -3 0 11 -9 -5
l2=back & d:ahead	0 0 -2 -3 13 -9 -4
l2=back & d:gone	0 0 0 -10 14 0 0
l2=back & d:today	0 0 0 9 -9 0 0
l2=bandung	0 0 0 -8 9 0 0
l2=bandung & d:gone	0 0 0 -8 9 0 0
l2=be & d:ahead	0 0 11 0 -6 0 0
l2=begin	-11 9 -8 0 2 -10 6
l2=begin & d:ahead	0 -3 -5 0 7 -8 4
l2=begin & d:gone	-8 11 0 -1 -5 0 6
l2=both	0 0 -5 10 -7 0 1
l2=both & d:gone	0 0 0 15 -14 0 0
l2=bulletin	10 0 0 -3 -5 0 0
l2=bulletin & d:today	10 0 0 -1 -6 0 0
l2=busan	0 -3 -5 7 0 -1 0
l2=busan & d:today	0 0 0 16 -16 0 0
l2=by	8 0 -2 0 6 -9 -4
l2=by & d:ahead	0 0 -11 0 22 -9 -4
l2=by & d:gone	9 0 0 -4 -4 0 0
l2=by & d:today	0 0 11 6 -15 0 0
l2=calendar	0 0 -13 0 14 0 0
l2=calendar & d:ahead	0 0 -13 0 14 0 0
l2=call	0 0 12 -8 -3 0 0
l2=cease	0 0 -4 0 -4 10 0
l2=cease & d:ahead	0 0 -4 0 -5 10 0
l2=change	0 0 -12 7 0 0 0
l2=change & d:ahead	0 0 -12 8 0 0 0
l2=clock	0 0 2 14 -15 0 0
l2=close	0 0 12 -2 -7 0 -1
l2=close & d:ahead	0 0 12 0 -9 0 -1
l2=collect	0 0 -3 13 -3 -3 0
l2=column	0 0 12 0 -11 0 0
l2=column & d:today	0 0 12 0 -11 0 0
l2=come	0 0 0 -6 9 0 -1
l2=completed	0 0 9 0 -5 -2 0
l2=completed & d:ahead	0 0 9 0 -7 -2 0
l2=conclude & d:ahead	0 0 0 -1 8 -3 0
l2=cotonou	0 0 0 -9 10 0 0
l2=count & d:gone	0 0 0 12 -11 0 0
l2=counted & d:ahead	0 0 8 10 -19 0 0
l2=date & d:ahead	0 0 6 -19 0 11 -7
l2=date & d:gone	4 -3 0 16 -16 0 0
l2=declare	0 0 5 16 -16 0 0
l2=declare & d:gone	0 0 0 13 -10 0 0
l2=decree	0 0 0 9 -8 0 0
l2=decree & d:ahead	0 0 0 12 -11 0 0
l2=did	0 0 -11 6 5 -1 0
l2=did & d:ahead	0 0 -11 0 14 -1 0
l2=done	0 0 -2 12 -7 0 0
l2=done & d:gone	0 0 0 12 -11 0 0
l2=down	0 0 -11 9 -4 0 10
l2=down & d:ahead	0 0 -7 -4 1 0 10
l2=down & d:gone	0 0 0 13 -12 0 0
l2=duty & d:today	0 0 0 -8 9 0 0
l2=edt	0 0 0 11 -10 0 0
l2=effect & d:gone	6 0 0 9 -12 0 0
l2=end	-1 -3 -1 -5 1 6 -10
l2=end & d:ahead	-7 0 3 -7 -4 9 -8
l2=end & d:gone	2 -1 -9 1 6 -8 0
l2=enter	0 0 -9 9 0 0 -3
l2=entry	0 0 -2 -5 10 0 0
l2=expire	3 -1 0 -9 0 4 -1
l2=fall	0 0 11 0 -6 0 -4
l2=fall & d:ahead	0 0 11 0 -10 0 -4
l2=final	0 0 10 0 -10 0 0
l2=follow	0 0 -11 0 16 0 0
l2=follow & d:ahead	0 0 -10 0 15 0 0
l2=followed	0 0 -2 -6 11 0 0
l2=for	0 0 -14 -2 23 0 -1
l2=for & d:ahead	0 0 -14 0 18 0 -1
l2=force	-14 -6 -3 2 2 0 8
l2=force & d:ahead	0 0 0 -15 6 0 9
l2=force & d:gone	-12 -5 -2 8 0 0 0
l2=friday	0 0 -10 12 -3 -1 6
l2=from	0 0 -29 12 0 -13 10
l2=from & d:ahead	0 0 -28 5 3 -13 12
l2=from & d:gone	0 0 0 9 -4 0 -2
l2=geneva	0 -7 -9 -2 15 0 0
l2=geneva & d:ahead	0 0 -8 0 12 0 0
l2=ghent	0 9 0 0 -9 0 0
l2=ghent & d:gone	0 9 0 0 -9 0 0
l2=go	9 0 13 -11 -5 -4 -1
l2=go & d:ahead	0 0 8 -5 0 -4 -1
l2=go & d:gone	9 0 0 -1 -5 0 0
l2=good & d:ahead	0 0 14 0 -13 0 -3
l2=guayaquil	0 0 -4 0 -7 12 0
l2=guayaquil & d:ahead	0 0 -3 0 -9 12 0
l2=here	0 0 -10 -10 6 8 3
l2=here & d:ahead	0 0 -10 -1 0 8 4
l2=if	0 0 -8 0 10 0 0
l2=if & d:ahead	0 0 -8 0 10 0 0
l2=in	0 0 -11 -6 29 -5 -10
l2=in & d:ahead	0 0 -12 9 14 -4 -9
l2=in & d:gone	0 0 0 -11 16 0 0
l2=is	0 0 -1 -17 1 0 12
l2=is & d:ahead	0 0 -1 -1 -6 0 12
l2=it	2 0 -15 0 9 0 1
l2=it & d:today	4 0 -11 7 -1 0 0
l2=its	0 0 -9 0 9 0 0
l2=lapse	5 0 7 0 -11 1 0
l2=last & d:ahead	0 0 5 -2 -11 5 0
l2=lasted	0 10 -5 2 -7 0 0
l2=lasted & d:ahead	0 0 -5 0 9 0 0
l2=lasted & d:gone	0 11 0 3 -13 0 0
l2=later	0 0 -1 -3 13 0 -2
l2=law	0 0 9 0 -6 0 0
l2=law & d:ahead	0 0 10 0 -9 0 0
l2=letter & d:ahead	0 0 -2 0 10 -2 0
l2=likewise	0 0 -6 -3 10 0 0
l2=likewise & d:ahead	0 0 -6 -3 10 0 0
l2=live	0 0 9 -1 0 -5 0
l2=live & d:ahead	0 0 10 0 -3 -5 0
l2=london	0 0 -1 -4 10 0 0
l2=loui	0 0 0 -13 13 0 0
l2=loui & d:gone	0 0 0 -13 13 0 0
l2=madrid	0 0 -2 -3 10 0 0
l2=make	-3 0 -10 14 -12 8 0
l2=make & d:gone	-3 0 0 15 -13 0 0
l2=me	0 0 0 13 -10 0 0
l2=me & d:gone	0 0 0 13 -13 0 0
l2=midnight	8 0 3 -15 -6 -5 7
l2=midnight & d:gone	9 0 0 -9 -1 0 0
l2=monday & d:ahead	0 0 0 3 -9 0 8
l2=monday & d:today	0 0 -8 -4 12 0 0
l2=more	0 0 -2 0 9 0 0
l2=most	0 0 9 0 -7 0 0
l2=most & d:ahead	0 0 9 0 -7 0 0
l2=need	0 0 0 0 -11 9 0
l2=need & d:ahead	0 0 0 0 -11 9 0
l2=network	0 0 9 0 -9 0 0
l2=network & d:ahead	0 0 9 0 -9 0 0
l2=night	16 0 0 6 -17 0 0
l2=night & d:gone	16 0 0 -6 -11 0 0
l2=night & d:today	0 0 0 14 -13 0 0
l2=nil	0 0 0 15 -10 -2 0
l2=no & d:ahead	0 0 9 0 -5 0 0
l2=note	0 0 -1 -13 18 0 0
l2=nothing	0 0 -12 -4 23 -2 0
l2=nothing & d:ahead	0 0 -12 0 18 -2 0
l2=notice & d:gone	0 0 0 -11 13 0 0
l2=notice & d:today	0 0 0 11 -10 0 0
l2=now	0 0 -17 0 24 -1 -1
l2=now & d:ahead	0 0 -17 0 22 -1 -1
l2=off	0 0 -1 -10 9 1 0
l2=off & d:gone	0 0 0 -10 11 0 0
l2=on & d:ahead	0 0 -1 -13 9 0 -3
l2=on & d:gone	-4 0 -3 11 0 -3 0
l2=or	0 0 -5 -2 11 0 0
l2=other	0 0 0 -12 -3 14 0
l2=other & d:ahead	0 0 0 0 -13 14 0
l2=our	0 0 1 9 -10 0 0
l2=our & d:today	0 0 2 10 -13 0 0
l2=out	9 -3 0 -16 -6 10 0
l2=out & d:ahead	-1 0 3 -1 -7 10 0
l2=out & d:gone	11 -3 -1 -11 -1 0 0
l2=over & d:gone	-2 0 0 -5 10 0 0
l2=pari	0 0 0 -9 12 0 0
l2=past	5 0 -12 0 -2 10 0
l2=pause	0 0 5 0 -14 7 6
l2=price & d:ahead	0 0 -3 -3 10 0 0
l2=renew & d:gone	0 0 0 -10 11 0 0
l2=report	0 0 -7 0 11 0 0
l2=rest	0 0 13 0 -13 0 1
l2=rest & d:ahead	0 0 13 0 -13 0 1
l2=rotterdam	0 0 0 0 -8 0 10
l2=run & d:gone	1 -4 -12 2 8 -2 0
l2=saturday & d:gone	7 0 0 4 -11 0 0
l2=sign & d:ahead	0 0 -1 -5 11 -6 0
l2=since	-2 0 -7 8 0 -3 0
l2=since & d:ahead	0 0 -5 -2 14 -2 0
l2=since & d:gone	-1 0 0 15 -11 0 0
l2=since & d:today	0 0 0 -10 10 0 0
l2=sit	0 0 -13 -4 21 -1 0
l2=sit & d:ahead	0 0 -12 0 16 -1 0
l2=sleep	0 0 0 -7 11 -6 0
l2=so	0 0 0 -12 1 6 0
l2=spoke	0 0 3 -1 -13 11 0
l2=spoke & d:ahead	0 0 3 0 -16 12 0
l2=standstill & d:gone	0 7 0 4 -13 0 0
l2=statement	0 0 0 -7 12 0 0
l2=stay	0 0 -2 5 5 -9 0
l2=stay & d:ahead	0 0 -1 0 12 -9 0
l2=stay & d:gone	0 0 0 8 -8 0 0
l2=stockholm	0 0 -9 -9 20 0 0
l2=stop	-2 0 13 1 -9 -1 0
l2=stop & d:ahead	0 0 14 0 -12 0 0
l2=sugar	0 0 10 0 -10 0 0
l2=suspension	0 0 8 0 -6 0 0
l2=take	-2 0 -9 5 5 0 -6
l2=take & d:ahead	0 0 -8 7 1 0 -5
l2=tariff	0 0 -3 0 12 -8 -2
l2=tariff & d:ahead	0 0 -1 -3 14 -8 -1
l2=term	0 0 17 2 -16 -1 0
l2=term & d:ahead	0 0 16 0 -14 -1 0
l2=that & d:today	0 0 4 5 -8 0 0
l2=the & d:gone	7 0 0 -10 0 0 0
l2=their	0 0 -6 -1 10 0 0
l2=thi	0 0 -6 10 -9 0 6
l2=thi & d:gone	0 0 0 12 -11 0 0
l2=thread	0 0 14 0 -13 0 0
l2=thread & d:today	0 0 14 0 -13 0 0
l2=through	0 0 5 0 -15 10 0
l2=through & d:ahead	0 0 5 0 -16 10 0
l2=thursday	0 0 10 0 -7 0 -5
l2=thursday & d:ahead	0 0 2 10 -7 0 -4
l2=thursday & d:today	0 0 9 -8 -3 0 0
l2=till	0 0 0 -1 -14 15 0
l2=till & d:ahead	0 0 0 0 -17 15 0
l2=time	0 0 -10 -4 17 -7 2
l2=time & d:ahead	0 0 -10 -7 18 -7 2
l2=to	-8 -1 7 -9 -5 12 -19
l2=to & d:ahead	0 0 2 4 -14 15 -18
l2=to & d:gone	-4 0 0 -12 25 -5 0
l2=to & d:today	0 0 10 -2 -4 0 0
l2=together	0 0 13 -1 -10 0 0
l2=together & d:ahead	0 0 13 0 -12 0 0
l2=treaty	0 0 6 0 -12 5 0
l2=treaty & d:ahead	0 0 7 0 -14 5 0
l2=truce	-11 4 12 -2 0 -3 -7
l2=truce & d:ahead	0 0 9 -13 3 -1 -5
l2=truce & d:gone	-8 5 -3 5 -1 -3 0
l2=tuesday	0 0 14 -18 -1 0 -1
l2=tuesday & d:ahead	0 0 10 -6 -4 0 -1
l2=tuesday & d:today	0 0 5 -9 0 0 0
l2=two	0 0 -1 -10 15 0 0
l2=until	4 0 8 -3 -10 6 -11
l2=until & d:ahead	0 0 6 -5 -9 8 -10
l2=until & d:gone	5 0 -1 -9 9 -2 0
l2=until & d:today	0 0 7 10 -16 0 0
l2=up	-4 0 14 2 -12 2 -1
l2=up & d:ahead	0 0 15 0 -15 2 -1
l2=us	0 0 18 -3 -3 -10 -4
l2=us & d:ahead	0 0 18 0 -5 -10 -4
l2=valid	0 0 10 0 -2 -3 0
l2=valid & d:ahead	0 0 12 0 -5 -2 0
l2=was	1 0 2 -18 9 0 0
l2=was & d:gone	2 0 0 -14 9 0 0
l2=watch & d:gone	0 0 0 -8 10 0 0
l2=wednesday & d:ahead	0 0 -13 -1 9 0 2
l2=week	0 0 10 -11 0 -3 0
l2=week & d:ahead	0 0 12 -1 -6 -3 0
l2=week & d:gone	0 0 -1 -5 11 0 0
l2=were	0 0 -6 -4 13 0 0
l2=what	0 0 -6 0 11 0 -2
l2=which	12 0 0 0 -20 11 0
l2=which & d:ahead	0 0 -11 3 -4 11 0
l2=which & d:today	9 0 12 0 -20 0 0
l2=will	0 0 10 0 -12 4 -3
l2=will & d:ahead	0 0 11 0 -13 4 -3
l2=year	0 0 -10 5 0 4 0
l2=·	0 0 10 0 -8 0 0
l2=· & d:today	0 0 10 0 -8 0 0
l2=—	0 0 -7 -5 19 -1 -6
l2=— & d:today	0 0 -10 -5 16 0 0
l3="	0 0 0 0 11 -10 -1
l3=" & d:ahead	0 0 1 0 8 -10 -1
l3='s	3 0 12 -14 -7 7 -4
l3='s & d:ahead	0 0 15 -2 -15 7 -4
l3=(	8 -4 -19 7 0 0 5
l3=( & d:ahead	0 0 -15 0 13 0 5
l3=( & d:gone	9 -4 0 12 -16 0 0
l3=,	1 1 0 11 -11 3 -6
l3=, & d:ahead	0 0 6 -9 -2 5 -2
l3=, & d:gone	0 3 -4 9 -8 -2 -1
l3=, & d:today	1 0 -8 11 -3 0 0
l3=- & d:gone	0 0 0 -11 12 0 0
l3=/ & d:ahead	0 0 0 1 -11 0 7
l3=/ & d:today	0 0 2 -14 10 0 0
l3=:	-5 -2 -12 10 0 -10 8
l3=: & d:ahead	0 0 -12 13 -3 -10 9
l3=;	-1 0 -11 -5 11 9 -1
l3=; & d:ahead	0 0 -10 -1 5 10 -1
l3=<agent>	-1 0 -3 -10 12 2 0
l3=<agent> & d:gone	0 0 0 -10 15 0 0
l3=<begin>	-10 0 -3 -1 12 0 -4
l3=<begin> & d:ahead	-16 -10 4 -10 -1 12 5
l3=<begin> & d:gone	-4 9 -24 8 3 -11 -18
l3=<begin> & d:today	0 -8 -4 -2 17 -11 -13
l3=<day-ahead>	0 0 1 -12 9 0 -10
l3=<day-ahead> & d:ahead	0 0 2 -13 5 0 -9
l3=<day-gone>	4 0 19 -3 -9 -17 0
l3=<day-gone> & d:ahead	0 0 14 -2 -2 -16 0
l3=<day-gone> & d:gone	4 0 10 -1 -11 0 0
l3=<day-today>	0 0 0 10 -7 -4 4
l3=<day-today> & d:ahead	0 0 0 13 -16 -4 4
l3=<day-today> & d:today	0 0 -4 -4 10 0 0
l3=<duty>	-1 0 -13 -15 9 10 12
l3=<duty> & d:ahead	0 0 -13 2 -6 10 12
l3=<duty> & d:gone	0 0 0 -15 18 0 0
l3=<gate>	0 0 7 -18 10 -9 6
l3=<goods-amount>	0 0 -4 -1 12 0 -1
l3=<goods-amount> & d:ahead	0 0 -4 0 10 0 -1
l3=<goods>	-7 0 13 6 -5 -4 -8
l3=<goods> & d:today	0 0 15 -1 -8 0 0
l3=<level-noun>	0 0 -9 7 8 7 -20
l3=<level-noun> & d:ahead	0 0 -15 10 11 7 -20
l3=<level>	1 0 3 -19 18 -12 -9
l3=<level> & d:ahead	0 0 1 -6 16 -12 -8
l3=<level> & d:gone	3 0 0 -21 14 0 0
l3=<month-gone>	2 0 11 -7 -5 0 0
l3=<name>	8 -8 11 2 -5 -11 -8
l3=<name> & d:ahead	0 0 12 -7 1 -9 -7
l3=<name> & d:gone	11 -7 -3 16 -19 0 0
l3=<name> & d:today	-1 0 1 -9 7 0 0
l3=<not>	0 0 -9 -23 7 11 3
l3=<not> & d:ahead	0 0 -16 -4 4 11 3
l3=<not> & d:gone	0 0 0 -14 19 0 0
l3=<number> & d:gone	11 -2 0 0 -7 0 0
l3=<organisation> & d:gone	0 0 0 -12 15 0 0
l3=<person>	-8 0 -14 14 0 0 6
l3=<person> & d:ahead	0 0 -10 17 -8 0 7
l3=<person> & d:today	0 0 -5 -2 10 0 0
l3=<points>	0 0 20 -7 -9 -1 0
l3=<points> & d:ahead	0 0 18 -1 -14 -1 0
l3=<quality>	3 0 -5 -2 21 -12 -16
l3=<quality> & d:ahead	0 0 -1 0 20 -12 -15
l3=<seat>	-1 -1 -2 -2 -4 4 11
l3=<seat> & d:ahead	0 0 -2 -7 -6 4 11
l3=<seat> & d:gone	0 -1 0 -21 27 0 0
l3=<seat> & d:today	0 0 0 13 -12 0 0
l3=<sender>	0 0 9 -11 0 0 0
l3=<sender> & d:ahead	0 0 9 0 -7 0 0
l3=<span>	-1 2 0 17 -14 0 1
l3=<span> & d:ahead	0 -1 -1 20 -14 1 4
l3=<v-agree>	-1 0 -4 12 -5 0 0
l3=<v-agree> & d:gone	0 0 0 13 -10 0 0
l3=<v-bear>	5 0 -3 -4 12 -13 0
l3=<v-bear> & d:ahead	0 0 -4 11 7 -13 0
l3=<v-deny>	0 0 -10 -4 17 0 0
l3=<v-deny> & d:ahead	0 0 -10 0 12 0 0
l3=<v-down>	-3 0 8 -8 -6 1 5
l3=<v-down> & d:ahead	0 0 10 -1 -14 1 5
l3=<v-down> & d:gone	-2 0 0 -12 17 0 0
l3=<v-end>	0 0 -2 -20 6 8 -6
l3=<v-end> & d:ahead	0 0 0 -2 -1 9 -6
l3=<v-end> & d:gone	2 0 0 -13 6 0 0
l3=<v-impose>	11 -10 -5 -5 7 -29 17
l3=<v-impose> & d:ahead	0 0 -7 0 7 -27 18
l3=<v-impose> & d:gone	14 -7 -5 -3 1 0 0
l3=<v-propose>	0 0 11 0 -5 -10 0
l3=<v-propose> & d:ahead	0 0 9 0 -3 -10 0
l3=<v-renew>	0 0 -2 -6 12 -4 0
l3=<v-renew> & d:gone	0 0 0 -5 10 0 0
l3=<v-return>	3 0 3 6 -11 2 0
l3=<v-return> & d:gone	3 0 0 7 -11 0 0
l3=<v-say>	0 0 3 -1 -6 -7 12
l3=<v-say> & d:ahead	0 0 -3 -7 0 -5 13
l3=<v-say> & d:today	0 0 9 -1 -6 0 0
l3=<v-sign>	-6 0 3 3 -8 -12 13
l3=<v-sign> & d:ahead	0 0 7 0 -11 -11 14
l3=<v-stay>	7 -5 8 -10 -3 -6 2
l3=<v-stay> & d:ahead	-2 0 13 -11 -5 -5 2
l3=<v-stay> & d:gone	9 -4 -8 0 -1 0 0
l3=<v-target>	8 0 1 -5 0 0 -6
l3=<v-target> & d:ahead	0 0 -6 1 11 0 -5
l3=<v-target> & d:gone	9 0 0 -7 -2 0 0
l3=<v-up> & d:ahead	0 0 4 -11 1 0 -8
l3=a & d:gone	-5 1 0 15 -11 0 0
l3=a & d:today	0 0 11 0 -11 0 0
l3=additional	0 0 0 -8 13 0 0
l3=after	0 0 16 3 -20 0 5
l3=after & d:ahead	0 0 16 -1 -19 0 5
l3=again	0 0 12 -1 0 -13 0
l3=again & d:ahead	0 0 13 0 -1 -13 0
l3=agreement	0 0 -17 0 24 -8 0
l3=agreement & d:ahead	0 0 -17 0 23 -8 0
l3=all & d:today	0 0 1 6 -9 0 0
l3=and	0 -2 5 -40 -1 19 -8
l3=and & d:ahead	0 0 10 -23 -18 21 -6
l3=and & d:gone	4 0 -6 -23 25 -1 0
l3=and & d:today	-1 0 -2 0 6 0 0
l3=apply	0 0 -13 0 11 -2 2
l3=apply & d:ahead	0 0 -13 -5 14 -2 3
l3=are	0 0 3 3 3 -12 -5
l3=are & d:ahead	0 0 4 -5 6 -12 -5
l3=arrangement	0 0 8 -10 3 -3 0
l3=arrangement & d:ahead	0 0 9 -7 0 -3 0
l3=as	0 0 -1 -18 7 8 0
l3=as & d:gone	0 0 0 -14 17 0 0
l3=at	9 -1 -7 -3 -2 11 -3
l3=at & d:ahead	0 0 -4 -9 2 11 -2
l3=at & d:gone	11 -1 0 1 -10 0 0
l3=become	0 0 -6 0 13 0 -1
l3=become & d:ahead	0 0 -6 0 13 0 -1
l3=been	-8 0 9 -11 5 -5 1
l3=been & d:ahead	0 0 10 -5 -5 -4 1
l3=been & d:gone	-7 0 0 -6 12 0 0
l3=begin	0 0 -1 14 -6 0 -2
l3=begin & d:ahead	0 0 0 -2 9 0 -2
l3=begin & d:gone	0 0 0 15 -14 0 0
l3=both	0 0 -3 13 -8 7 -8
l3=both & d:gone	0 0 0 20 -19 0 0
l3=busan	0 0 9 -1 0 -5 0
l3=busan & d:ahead	0 0 8 0 0 -5 0
l3=by	-4 0 0 -11 9 0 2
l3=by & d:ahead	0 0 -1 -17 9 0 3
l3=ceasefire	0 0 -15 2 20 -6 -4
l3=ceasefire & d:ahead	0 0 -15 5 17 -6 -4
l3=charge	9 0 -2 0 0 0 -4
l3=charge & d:gone	9 0 0 -3 -6 0 0
l3=clear	0 0 8 7 -14 0 0
l3=clear & d:ahead	0 0 8 8 -15 0 0
l3=clock	0 0 12 0 -9 0 0
l3=clock & d:ahead	0 0 13 0 -12 0 0
l3=come	0 0 8 0 -4 -1 -5
l3=come & d:ahead	0 0 10 0 -4 -1 -4
l3=conclude	0 0 5 5 -10 0 0
l3=control	0 0 -7 9 0 0 0
l3=control & d:gone	0 0 0 9 -8 0 0
l3=could	0 0 -3 0 11 0 -4
l3=could & d:ahead	0 0 -3 0 11 0 -4
l3=country	2 1 7 0 -9 -3 0
l3=country & d:ahead	0 0 7 0 -3 -3 0
l3=deal	0 0 16 -1 -12 0 0
l3=deal & d:ahead	0 0 16 0 -14 0 0
l3=did	6 0 -9 -8 9 0 0
l3=did & d:ahead	0 0 -7 0 11 0 0
l3=down	0 0 -8 0 10 0 0
l3=duty	0 0 -8 -13 4 0 12
l3=duty & d:ahead	0 0 -5 2 -11 0 13
l3=duty & d:gone	0 0 0 -18 20 0 0
l3=each	0 0 0 -13 0 10 -1
l3=each & d:ahead	0 0 0 0 -9 10 0
l3=each & d:gone	0 0 0 -10 13 0 0
l3=eastern	0 0 -3 -4 10 0 0
l3=else	0 0 -6 0 9 0 0
l3=end	0 0 -3 -3 0 10 0
l3=end & d:ahead	0 0 1 0 -8 11 0
l3=end & d:today	0 0 -8 0 9 0 0
l3=everybody	0 0 -8 0 12 -2 0
l3=everybody & d:ahead	0 0 -8 0 12 -2 0
l3=everything	0 0 -10 -3 0 12 0
l3=everything & d:ahead	0 0 -10 0 -1 12 0
l3=extend	0 0 -11 0 12 0 0
l3=extend & d:ahead	0 0 -11 0 11 0 0
l3=extra	0 0 -2 -7 11 0 0
l3=fall	-1 0 1 -15 -3 9 4
l3=fall & d:ahead	0 0 1 -1 -13 9 5
l3=fall & d:gone	-1 0 0 -5 9 0 0
l3=fee	0 0 -4 -4 11 0 0
l3=first	0 -1 0 -2 -5 3 11
l3=first & d:ahead	0 0 0 -5 -8 3 11
l3=for	-2 5 1 -3 -4 -10 9
l3=for & d:ahead	0 -2 2 11 -17 -10 10
l3=for & d:gone	0 7 0 -16 14 0 -1
l3=force	0 0 17 11 -20 -5 0
l3=force & d:ahead	0 0 13 0 -7 -5 0
l3=force & d:gone	0 0 0 12 -10 0 0
l3=fourth	0 0 10 0 -7 0 0
l3=fourth & d:ahead	0 0 10 0 -10 0 0
l3=freeze	0 0 9 0 -11 0 4
l3=freeze & d:ahead	0 0 9 0 -12 0 4
l3=from	8 -2 -15 20 0 3 -15
l3=from & d:ahead	-1 0 -14 19 7 3 -14
l3=from & d:gone	10 0 0 -7 0 0 0
l3=from & d:today	0 0 0 14 -13 0 0
l3=gave	0 0 -12 0 17 0 0
l3=gave & d:ahead	0 0 -11 0 13 0 0
l3=geneva	0 0 6 10 -12 0 0
l3=given	0 0 -14 1 0 7 0
l3=given & d:ahead	0 0 -14 0 1 8 0
l3=go	-1 0 0 -7 7 0 -6
l3=good	0 0 -1 -2 0 -4 11
l3=good & d:ahead	0 0 0 1 -10 -4 12
l3=had	0 15 -11 -4 0 0 0
l3=had & d:ahead	0 0 -11 10 3 0 0
l3=had & d:gone	0 15 0 -15 -3 0 0
l3=half	0 0 -2 0 -7 0 11
l3=half & d:ahead	0 0 -1 0 -9 0 11
l3=has	0 -2 -12 -3 16 -4 0
l3=has & d:ahead	0 0 -6 -4 15 -3 0
l3=have	-11 0 11 0 5 -14 -8
l3=have & d:ahead	0 0 10 8 -6 -12 -7
l3=have & d:gone	-10 0 0 -7 19 0 0
l3=he & d:ahead	0 0 -13 0 14 0 0
l3=his	0 0 -5 -9 23 -5 0
l3=his & d:ahead	0 0 -5 0 12 -5 0
l3=his & d:gone	0 0 0 -8 10 0 0
l3=i	0 0 0 -7 12 0 0
l3=in	-9 4 -3 9 5 -6 -14
l3=in & d:ahead	0 0 1 -18 20 -3 -11
l3=in & d:gone	-11 6 -6 10 -4 0 -1
l3=in & d:today	3 0 -3 16 -12 0 0
l3=is & d:ahead	0 0 11 15 -22 2 2
l3=is & d:gone	-2 0 0 -20 24 0 0
l3=it	0 -6 -8 12 3 1 -12
l3=it & d:ahead	-3 0 1 6 2 3 -19
l3=it & d:gone	2 -3 -18 13 -10 -1 10
l3=it & d:today	0 0 -8 -9 19 0 0
l3=its	10 0 4 -6 -5 0 -3
l3=its & d:ahead	0 0 10 -2 -4 0 -2
l3=its & d:gone	11 0 0 0 -8 0 0
l3=its & d:today	0 0 -8 -5 15 0 0
l3=keep	0 0 11 0 -2 -6 0
l3=keep & d:ahead	0 0 11 0 -4 -6 0
l3=kick & d:ahead	0 0 -2 13 -6 0 -6
l3=last	-2 -2 15 -5 -13 -1 3
l3=last & d:ahead	0 0 17 -1 -21 -1 4
l3=last & d:gone	0 -2 -7 -11 27 0 0
l3=later	0 0 6 9 -10 -4 0
l3=let	10 0 0 0 -9 0 0
l3=let & d:gone	10 0 0 0 -10 0 0
l3=lower	0 0 0 0 -9 0 10
l3=lower & d:ahead	0 0 0 0 -9 0 10
l3=make	0 0 0 0 14 -13 0
l3=make & d:ahead	0 0 0 0 12 -13 0
l3=may	0 0 13 0 -11 0 0
l3=may & d:ahead	0 0 13 0 -12 0 0
l3=meet	0 0 -10 -5 20 0 0
l3=meet & d:ahead	0 0 -9 0 13 0 0
l3=monday	0 0 -4 -3 0 0 9
l3=monday & d:ahead	0 0 -4 0 -2 0 9
l3=morning	0 0 -7 0 10 0 0
l3=new	0 0 12 7 -13 -2 0
l3=new & d:ahead	0 0 11 0 -9 -2 0
l3=next	0 0 -9 -8 2 0 12
l3=next & d:ahead	0 0 -9 -2 0 0 13
l3=no	0 0 -13 -11 22 0 0
l3=no & d:ahead	0 0 -12 -1 15 0 0
l3=no & d:gone	0 0 0 -8 9 0 0
l3=not	0 0 0 -8 -11 15 1
l3=not & d:ahead	0 0 -4 0 -11 15 1
l3=of	-6 1 2 3 -14 -15 23
l3=of & d:ahead	0 0 0 -9 -9 -13 25
l3=of & d:gone	-4 2 -4 14 -7 0 0
l3=oil	-5 0 0 -1 10 0 0
l3=old	0 0 -7 0 10 0 0
l3=on	15 -4 2 -8 0 -8 2
l3=on & d:gone	16 -3 -3 -9 2 0 0
l3=one	1 0 3 12 -19 0 5
l3=one & d:ahead	0 0 4 -7 -8 0 8
l3=one & d:gone	1 0 0 18 -17 0 -1
l3=open	0 0 0 11 -10 0 0
l3=other & d:ahead	0 0 -7 0 10 -2 0
l3=other & d:gone	0 0 0 11 -10 0 0
l3=otherwise	0 0 12 0 -5 -1 0
l3=otherwise & d:ahead	0 0 14 0 -9 -1 0
l3=our	0 0 -12 5 3 4 -1
l3=our & d:ahead	0 0 -9 2 2 5 -1
l3=out	0 0 -4 0 11 -3 -2
l3=out & d:ahead	0 0 -4 0 10 -3 -2
l3=own	0 0 -12 5 8 0 0
l3=own & d:ahead	0 0 -12 0 14 0 0
l3=paper	0 0 4 6 -10 0 0
l3=past	-2 0 13 -3 -5 0 0
l3=past & d:gone	-2 0 14 -1 -7 0 0
l3=pay	7 0 -9 -1 8 -4 -2
l3=pay & d:ahead	0 0 -13 6 9 -3 -1
l3=put	0 0 -9 0 14 0 0
l3=put & d:ahead	0 0 -8 0 11 0 0
l3=question	0 0 -10 0 13 -2 0
l3=rate	0 0 -8 10 1 0 0
l3=rate & d:gone	0 0 0 11 -11 0 0
l3=reach	0 0 -20 8 1 4 0
l3=reach & d:ahead	0 0 -20 0 12 4 0
l3=reach & d:gone	0 0 0 8 -8 0 0
l3=reduction	0 0 4 9 -18 0 3
l3=reduction & d:ahead	0 0 4 9 -18 0 3
l3=rest	0 0 0 -8 11 0 -4
l3=return	0 0 -5 0 9 -4 0
l3=right	0 0 -7 0 10 0 0
l3=round	0 0 10 -3 -6 0 0
l3=round & d:ahead	0 0 10 0 -8 0 0
l3=rule	0 0 -10 -4 16 0 0
l3=rule & d:ahead	0 0 -10 0 11 0 0
l3=run	9 -4 8 1 -13 6 -7
l3=run & d:ahead	-1 0 11 0 -10 7 -6
l3=run & d:gone	10 -3 -3 4 -7 0 0
l3=set	0 0 3 5 -9 0 0
l3=shall	0 0 -8 -10 0 4 10
l3=shall & d:ahead	0 0 -8 -8 0 4 10
l3=side & d:gone	0 0 0 11 -9 0 0
l3=since	5 0 -7 24 -21 0 0
l3=since & d:ahead	0 0 -6 -2 11 0 0
l3=since & d:gone	6 0 0 28 -31 0 0
l3=sit	0 0 8 2 -9 0 0
l3=sit & d:ahead	0 0 8 0 -7 0 0
l3=sleep	0 0 -13 0 0 13 0
l3=sleep & d:ahead	0 0 -13 0 0 13 0
l3=so	0 0 9 1 -16 7 0
l3=so & d:ahead	0 0 9 0 -14 8 0
l3=social	0 0 9 0 -9 0 0
l3=social & d:ahead	0 0 9 0 -9 0 0
l3=spoke & d:today	0 0 1 7 -9 0 0
l3=standstill & d:ahead	0 0 -7 -5 13 0 0
l3=standstill & d:gone	0 3 0 5 -9 0 0
l3=start	0 0 -8 1 -10 -1 17
l3=start & d:ahead	0 0 -8 0 -7 -1 17
l3=step	0 0 0 9 -9 0 0
l3=step & d:gone	0 0 0 10 -9 0 0
l3=stop	0 0 -7 0 0 9 0
l3=stop & d:ahead	0 0 -7 0 0 9 0
l3=surcharge	0 0 -7 0 10 0 0
l3=surcharge & d:ahead	0 0 -7 0 10 0 0
l3=suspend	0 0 -11 9 3 0 0
l3=suspend & d:ahead	0 0 -11 4 8 0 0
l3=suspension	-6 5 -19 3 9 8 -5
l3=suspension & d:ahead	0 0 -19 11 3 8 -4
l3=talk	0 0 15 0 -13 0 0
l3=talk & d:today	0 0 11 0 -10 0 0
l3=tariff	0 0 -6 -3 3 10 -4
l3=tariff & d:ahead	0 0 -5 0 0 10 -3
l3=that	0 -9 5 0 -5 -12 9
l3=that & d:ahead	0 0 10 -14 -3 -11 11
l3=the	-4 -1 0 8 -3 2 0
l3=the & d:ahead	0 0 -6 -8 8 7 1
l3=the & d:gone	0 0 -6 10 -4 -6 -1
l3=the & d:today	-1 0 18 0 -13 0 0
l3=their & d:ahead	0 0 -10 -3 18 0 -6
l3=therefore	0 0 2 0 -15 11 0
l3=therefore & d:ahead	0 0 2 0 -15 11 0
l3=they	-3 0 0 -8 -5 25 -7
l3=they & d:ahead	0 0 1 -7 -14 25 -7
l3=thi	0 0 19 -7 -6 -5 0
l3=thi & d:ahead	0 0 17 0 -10 -5 0
l3=through & d:ahead	0 0 5 0 -11 5 0
l3=thu	0 0 16 0 -9 -7 0
l3=thu & d:ahead	0 0 16 0 -10 -7 0
l3=to	-15 -7 9 -22 10 -17 12
l3=to & d:ahead	0 0 11 -9 -4 -16 14
l3=to & d:gone	-19 -4 -1 -17 39 0 -1
l3=trade	0 0 -5 -8 14 1 0
l3=truce	2 -18 16 1 -3 -15 -4
l3=truce & d:ahead	-1 0 14 -3 0 -13 -2
l3=truce & d:gone	4 -15 1 -4 5 -2 0
l3=truce & d:today	0 0 6 14 -17 0 0
l3=two & d:ahead	0 0 -3 0 10 -1 0
l3=until & d:ahead	0 0 4 11 -8 -4 0
l3=up	0 0 -8 -3 2 9 0
l3=up & d:ahead	0 0 -7 0 0 10 0
l3=us	0 0 16 0 -10 0 -4
l3=us & d:ahead	0 0 17 -3 -8 0 -3
l3=visit	0 0 -5 0 10 0 0
l3=was	-13 8 -15 -2 11 7 -4
l3=was & d:ahead	0 0 -25 -12 28 8 -3
l3=was & d:gone	-11 9 0 2 -2 0 0
l3=was & d:today	0 0 10 -1 -7 0 0
l3=we	0 0 4 0 -10 5 2
l3=we & d:ahead	0 0 4 0 -12 5 2
l3=wednesday	0 0 7 -12 1 0 0
l3=week	0 0 0 -1 10 -4 0
l3=were	0 0 -12 2 6 0 0
l3=were & d:ahead	0 0 -13 1 11 0 0
l3=what	-2 0 8 5 -14 -3 7
l3=what & d:ahead	0 0 12 7 -21 -2 7
l3=which	-3 6 12 -9 0 -1 -9
l3=which & d:ahead	0 0 18 -8 -5 0 -7
l3=will	-1 0 -10 -9 12 5 0
l3=will & d:ahead	0 0 -17 -15 18 6 0
l3=will & d:today	0 0 7 2 -10 0 0
l3=window	0 0 -9 0 10 0 0
l3=window & d:ahead	0 0 -9 0 10 0 0
l3=with	2 -3 -7 -6 10 -1 0
l3=would	-2 0 -15 -18 0 27 3
l3=would & d:ahead	0 0 -9 -13 -12 28 4
l3=would & d:gone	-1 0 0 0 9 0 0
l3=year	1 0 0 0 -12 10 0
l3=year & d:ahead	0 0 0 0 -11 10 0
l3=yes	0 0 0 13 -9 -1 0
l3=yes & d:gone	0 0 0 13 -12 0 0
l3=you & d:ahead	0 0 -5 0 9 -2 0
l3=your	0 0 -4 0 10 0 0
l3=—	17 0 23 -1 -27 -1 0
l3=— & d:ahead	0 0 19 -3 -12 -1 0
l3=— & d:today	10 0 4 1 -15 0 0
l4="	0 0 -13 10 1 6 0
l4=" & d:ahead	0 0 -12 0 7 6 0
l4=" & d:gone	0 0 0 11 -9 0 0
l4='	-3 0 -6 0 11 0 0
l4='s	0 0 -7 -23 19 -16 16
l4='s & d:ahead	0 0 -11 -4 9 -16 16
l4='s & d:gone	0 0 0 -12 17 0 0
l4=)	0 0 -7 11 -4 1 -1
l4=*	0 0 -8 10 1 -4 0
l4=* & d:ahead	0 0 -8 0 12 -4 0
l4=* & d:gone	0 0 0 11 -11 0 0
l4=, & d:ahead	0 0 8 5 -8 -7 5
l4=, & d:gone	-2 3 -13 -6 10 -1 0
l4=, & d:today	0 0 -25 -2 21 0 0
l4=-	0 0 -12 -15 5 7 7
l4=- & d:ahead	0 0 -11 0 -4 7 8
l4=- & d:gone	0 0 0 -9 13 0 0
l4=.	0 0 -2 -11 12 -1 0
l4=. & d:ahead	0 0 -1 0 12 -1 -16
l4=. & d:gone	0 0 0 -10 -1 0 12
l4=:	-16 2 -6 11 -12 18 -3
l4=: & d:ahead	0 0 -6 0 -8 19 -1
l4=: & d:gone	-13 3 -1 9 -3 0 0
l4=;	4 0 -7 0 4 0 -2
l4=<agent> & d:ahead	0 0 0 -1 10 -1 -3
l4=<agent> & d:today	0 0 1 11 -13 0 0
l4=<begin>	0 -6 5 6 2 -12 -6
l4=<begin> & d:ahead	-25 -18 11 0 -9 3 8
l4=<begin> & d:gone	12 7 -34 15 -7 -19 -27
l4=<begin> & d:today	-6 -11 4 -10 20 -14 -17
l4=<day-ahead>	-1 0 -8 -4 -1 16 0
l4=<day-ahead> & d:ahead	0 0 -7 -9 -5 18 0
l4=<day-gone> & d:ahead	0 0 8 -10 2 -3 -4
l4=<day-gone> & d:today	0 0 0 10 -8 0 0
l4=<day-today>	0 0 9 -20 18 -16 -5
l4=<day-today> & d:ahead	0 0 12 -7 5 -16 -5
l4=<day-today> & d:gone	0 0 0 -8 9 0 0
l4=<duty>	-4 -2 0 -4 6 -16 13
l4=<duty> & d:ahead	0 0 1 -12 4 -15 13
l4=<gate>	0 0 -5 11 -2 0 0
l4=<gate> & d:gone	0 0 0 17 -15 0 0
l4=<goods>	2 -3 5 9 -12 -10 6
l4=<goods> & d:ahead	0 0 4 6 -10 -9 7
l4=<level>	0 0 -1 -14 1 15 3
l4=<level> & d:ahead	0 0 2 -17 -2 15 4
l4=<level> & d:gone	-5 0 0 -12 19 0 0
l4=<level> & d:today	4 0 -9 12 -9 0 0
l4=<month-gone>	1 0 -1 -7 0 -2 9
l4=<month-gone> & d:ahead	0 0 0 -2 -1 -2 9
l4=<month-today>	0 0 -2 10 -5 0 0
l4=<month-today> & d:gone	0 0 0 10 -10 0 0
l4=<name>	-8 8 -8 -2 -1 2 15
l4=<name> & d:ahead	0 0 -10 9 -12 3 17
l4=<name> & d:gone	-11 9 -2 -12 16 0 0
l4=<number>	2 0 3 2 -13 0 12
l4=<number> & d:ahead	0 0 1 2 -11 0 12
l4=<office>	0 0 0 -4 9 -1 0
l4=<office> & d:ahead	0 0 -11 0 14 0 0
l4=<office> & d:gone	0 0 0 -7 10 0 0
l4=<organisation> & d:ahead	0 0 -3 1 -2 9 -3
l4=<organisation> & d:gone	8 0 0 -9 0 0 0
l4=<person>	-2 0 -12 -2 20 -3 0
l4=<person> & d:ahead	0 0 -12 -12 23 -2 0
l4=<points>	0 0 13 -3 -16 2 2
l4=<points> & d:ahead	0 0 14 2 -25 2 2
l4=<points> & d:gone	0 0 0 -9 11 0 0
l4=<quality>	0 0 -3 2 12 -5 -17
l4=<quality> & d:ahead	0 0 -7 15 6 -4 -16
l4=<seat>	-3 0 0 16 -9 2 -4
l4=<seat> & d:ahead	0 0 6 12 -18 2 -3
l4=<seat> & d:gone	0 0 0 9 -6 0 0
l4=<sender>	0 0 -2 -5 11 0 0
l4=<span>	-7 6 4 -14 -14 2 30
l4=<span> & d:ahead	0 0 6 -22 -21 3 31
l4=<span> & d:gone	-2 7 -3 -10 12 0 0
l4=<span> & d:today	-2 0 0 11 -7 0 0
l4=<v-agree>	-3 0 -16 -5 19 0 -1
l4=<v-agree> & d:ahead	0 0 -8 1 7 0 0
l4=<v-agree> & d:gone	-12 0 0 -4 8 0 0
l4=<v-agree> & d:today	3 0 -7 -6 9 0 0
l4=<v-bear>	0 -2 -8 5 -6 10 1
l4=<v-bear> & d:ahead	0 0 -12 -9 4 13 2
l4=<v-begin>	0 -1 -1 12 1 -11 -2
l4=<v-begin> & d:ahead	0 0 -6 6 7 -11 0
l4=<v-deny> & d:gone	0 0 0 12 -11 0 0
l4=<v-down> & d:gone	2 0 0 12 -13 0 0
l4=<v-end>	1 -5 11 1 -7 0 -16
l4=<v-end> & d:ahead	0 0 6 0 -1 0 -15
l4=<v-end> & d:today	0 0 9 0 -7 0 0
l4=<v-impose>	12 -8 4 -1 -2 -6 3
l4=<v-impose> & d:gone	11 -6 0 -2 0 0 0
l4=<v-impose> & d:today	2 0 0 11 -10 0 0
l4=<v-lack>	0 0 -1 -5 11 -2 0
l4=<v-propose>	0 0 -16 8 0 -1 5
l4=<v-propose> & d:ahead	0 0 -19 0 9 -1 6
l4=<v-renew>	0 -1 17 -1 -1 -10 -2
l4=<v-renew> & d:ahead	0 0 15 0 -3 -9 -2
l4=<v-return>	1 0 -7 -1 -6 15 0
l4=<v-return> & d:ahead	0 0 -7 0 -6 15 0
l4=<v-say>	-3 -1 1 -41 19 9 -8
l4=<v-say> & d:ahead	0 0 6 -3 -8 10 -8
l4=<v-say> & d:gone	-2 0 0 -28 32 0 0
l4=<v-say> & d:today	0 0 -4 -9 13 0 0
l4=<v-sell>	0 0 0 -7 11 0 -4
l4=<v-sign> & d:gone	-1 0 0 -8 11 0 0
l4=<v-sign> & d:today	3 0 -10 12 -3 0 0
l4=<v-stay>	-10 1 -7 -11 16 -6 7
l4=<v-stay> & d:ahead	0 -1 -8 -5 12 -6 7
l4=<v-stay> & d:gone	-9 3 0 -8 12 0 0
l4=<v-suspend>	5 -8 3 7 -9 1 0
l4=<v-suspend> & d:ahead	0 0 5 -10 0 2 0
l4=<v-suspend> & d:gone	6 -7 0 11 -9 0 0
l4=<v-suspend> & d:today	0 0 0 9 -9 0 0
l4=<v-up> & d:gone	0 0 0 -9 13 0 0
l4=a	-7 -1 -18 3 20 -4 -2
l4=a & d:ahead	0 0 -11 10 7 -3 -1
l4=a & d:gone	-7 -1 0 -18 27 0 0
l4=a & d:today	0 0 -7 11 -4 0 0
l4=again & d:ahead	0 0 -8 0 16 0 -3
l4=agree	0 3 -3 -9 12 -2 1
l4=agreement	0 0 -1 -3 15 -5 0
l4=agreement & d:ahead	0 0 -1 0 10 -5 0
l4=alert	0 0 -7 -3 11 0 0
l4=all	0 0 -1 -12 2 1 6
l4=allowed	0 0 10 0 -8 0 0
l4=allowed & d:ahead	0 0 10 0 -9 0 0
l4=already	0 0 -10 0 10 0 0
l4=an	0 0 5 -10 -3 7 0
l4=an & d:ahead	0 0 5 0 -11 8 0
l4=an & d:gone	0 0 0 -8 12 0 0
l4=and	-14 -13 6 4 4 2 -13
l4=and & d:ahead	0 0 6 -25 3 3 -11
l4=and & d:gone	-9 -12 -6 8 7 0 0
l4=and & d:today	-1 0 4 8 -9 0 0
l4=announce	0 0 -4 -11 19 0 -1
l4=announce & d:gone	0 0 0 -10 11 0 0
l4=another	11 0 1 1 0 -9 0
l4=another & d:gone	11 0 0 2 -11 0 0
l4=apply	0 0 14 -1 -4 -10 0
l4=apply & d:ahead	0 0 14 -5 -2 -10 0
l4=are	0 0 -10 -16 10 -6 13
l4=are & d:ahead	0 0 -8 -4 0 -6 13
l4=are & d:gone	0 0 0 -10 12 0 0
l4=arrangement	-1 0 3 2 -11 3 2
l4=arrangement & d:ahead	0 0 3 -4 -7 3 2
l4=as	-1 0 1 11 -12 2 0
l4=as & d:gone	0 0 0 12 -10 0 0
l4=ask	0 0 -2 -1 -5 -1 13
l4=ask & d:ahead	0 0 -2 0 -7 -1 13
l4=at	8 0 -6 0 4 3 -16
l4=at & d:ahead	0 0 -3 0 6 3 -15
l4=be	0 0 -12 7 1 4 0
l4=be & d:ahead	0 0 -11 0 5 5 0
l4=been & d:gone	0 6 0 12 -13 0 0
l4=before	0 0 8 7 -9 -3 0
l4=before & d:gone	0 0 0 10 -7 0 0
l4=begin	0 0 -16 13 -7 0 6
l4=begin & d:ahead	0 0 -16 3 0 0 7
l4=begin & d:gone	0 0 0 11 -9 0 0
l4=both	0 0 1 -12 5 6 -1
l4=both & d:ahead	0 0 2 -22 6 6 -1
l4=bulletin	0 0 0 10 -10 0 0
l4=bulletin & d:today	0 0 0 10 -10 0 0
l4=but	4 0 0 0 -11 7 0
l4=by	-3 0 -18 0 21 -1 0
l4=by & d:ahead	0 0 -17 -2 20 0 1
l4=by & d:gone	-2 0 0 -5 11 0 0
l4=can	0 0 -10 -1 18 -2 0
l4=can & d:ahead	0 0 -10 -1 18 -2 0
l4=carry & d:ahead	0 0 5 0 -15 12 -4
l4=change	0 0 0 11 -6 0 -2
l4=change & d:ahead	0 0 -2 12 -6 0 -2
l4=client	0 0 0 11 -13 0 0
l4=client & d:today	0 0 0 11 -11 0 0
l4=coffee	0 0 -12 0 7 0 5
l4=come & d:ahead	0 0 0 -8 13 0 -6
l4=counter	0 0 9 -4 -4 0 0
l4=counter & d:ahead	0 0 9 0 -9 0 0
l4=country & d:ahead	0 0 -8 0 11 0 0
l4=cut	0 0 7 6 -10 0 0
l4=date	0 0 -11 0 14 0 0
l4=date & d:ahead	0 0 -11 0 13 0 0
l4=day & d:ahead	0 0 9 0 -7 0 0
l4=decide	0 0 12 0 -11 0 0
l4=decide & d:ahead	0 0 12 0 -12 0 0
l4=declare	0 0 -3 -4 11 0 0
l4=down & d:ahead	0 0 -7 -2 14 0 0
l4=due	-3 0 7 0 6 -10 -4
l4=due & d:ahead	0 0 6 0 3 -10 -4
l4=duty	0 0 -6 -16 5 0 16
l4=duty & d:ahead	0 0 -5 -4 -3 0 17
l4=duty & d:gone	0 0 0 -9 11 0 0
l4=each & d:gone	0 9 0 5 -16 0 0
l4=effect	0 0 -5 -1 13 0 0
l4=effect & d:ahead	0 0 -5 0 11 0 0
l4=end	4 0 27 0 -19 -11 -9
l4=end & d:ahead	0 0 23 3 -18 -10 -9
l4=enter	0 0 -10 -6 11 0 4
l4=expire & d:ahead	0 0 -5 0 9 -1 0
l4=extend	0 0 14 -8 0 -6 0
l4=extend & d:ahead	0 0 9 0 -2 -6 0
l4=extension	0 0 -12 0 1 11 0
l4=extension & d:ahead	0 0 -12 0 0 12 0
l4=fentanyl	0 0 0 10 -6 0 0
l4=first	-1 12 0 -4 -1 0 0
l4=first & d:gone	0 12 0 -2 -7 0 0
l4=flew	0 0 12 0 -9 0 0
l4=flew & d:ahead	0 0 13 0 -12 0 0
l4=for	3 7 -1 2 -8 8 -9
l4=for & d:ahead	0 0 -1 8 -7 9 -8
l4=for & d:gone	5 9 4 -6 -4 0 0
l4=force	0 0 11 -4 0 -3 0
l4=force & d:ahead	0 0 11 -2 -3 -3 0
l4=freeze	0 0 -6 10 -10 6 0
l4=from	0 0 0 -2 -4 -5 15
l4=from & d:ahead	0 0 -7 -9 4 -5 15
l4=from & d:today	0 0 11 -2 -7 0 0
l4=geneva & d:ahead	0 0 3 7 -9 0 0
l4=good	8 0 0 11 -10 -3 0
l4=good & d:gone	9 0 0 6 -11 0 0
l4=had	-12 0 0 -2 17 -5 -3
l4=had & d:gone	-11 0 0 0 9 0 0
l4=hand	0 0 0 12 -11 0 0
l4=hand & d:gone	0 0 0 12 -12 0 0
l4=has	-4 0 14 -14 9 -5 -12
l4=has & d:ahead	0 0 15 -2 -1 -4 -12
l4=has & d:gone	-3 0 0 -15 19 0 0
l4=have	-3 0 6 -9 2 6 -10
l4=have & d:ahead	0 0 7 -4 -5 6 -10
l4=have & d:gone	-2 0 0 -12 16 0 0
l4=hold	-2 0 9 -14 7 -5 3
l4=hold & d:ahead	0 0 9 -1 -6 -5 3
l4=hold & d:gone	-2 0 0 -10 14 0 0
l4=house	0 0 -3 -1 8 0 0
l4=in	-11 10 2 -3 3 -2 -11
l4=in & d:ahead	0 0 7 2 -2 0 -9
l4=it	3 16 1 0 -18 2 1
l4=it & d:ahead	-2 0 7 -13 -10 4 3
l4=it & d:gone	7 17 -16 10 -19 -2 0
l4=it'll	0 0 10 0 -5 -3 0
l4=it'll & d:ahead	0 0 10 0 -6 -3 0
l4=its	3 0 0 -9 6 -19 11
l4=its & d:ahead	0 0 0 -5 5 -19 11
l4=its & d:gone	4 0 0 -12 6 0 0
l4=keep	0 0 -18 13 3 2 -2
l4=keep & d:ahead	0 0 -18 4 12 2 -2
l4=know	0 0 5 0 -12 6 0
l4=land & d:gone	0 0 0 11 -10 0 0
l4=last	14 0 0 -15 -5 5 -5
l4=last & d:gone	17 0 0 -9 -7 0 0
l4=lasted & d:gone	7 5 0 0 -11 0 0
l4=leader	0 0 0 9 -8 0 0
l4=let & d:gone	9 0 0 0 -8 0 0
l4=longer & d:ahead	0 0 -3 12 -4 0 0
l4=look	0 0 -3 0 -6 10 0
l4=look & d:ahead	0 0 -2 0 -7 10 0
l4=m	0 0 3 8 -14 0 4
l4=meet & d:gone	0 0 0 -6 8 0 0
l4=minute & d:ahead	0 0 8 0 -10 0 2
l4=mr	0 0 -13 4 0 11 -1
l4=mr & d:ahead	0 0 -13 7 -3 11 -1
l4=must	0 0 -10 0 17 0 0
l4=must & d:ahead	0 0 -10 0 15 0 0
l4=new	0 0 6 -6 -9 0 14
l4=new & d:ahead	0 0 9 -14 -12 0 15
l4=next	0 0 9 0 -5 0 0
l4=next & d:ahead	0 0 9 0 -6 0 0
l4=note	0 0 -4 -6 13 0 0
l4=notice	0 0 -3 -10 16 0 0
l4=now	0 0 21 -3 0 -17 -3
l4=now & d:ahead	0 0 21 -1 -1 -17 -3
l4=of	5 -13 10 4 -2 -10 -6
l4=of & d:ahead	0 0 13 13 -11 -9 -5
l4=of & d:gone	6 -12 0 -10 12 0 0
l4=off	0 0 10 3 -10 0 0
l4=off & d:ahead	0 0 10 0 -6 0 0
l4=old	4 0 -12 -1 11 -3 0
l4=old & d:ahead	0 0 -10 0 13 -2 0
l4=on	6 -2 0 -15 5 4 -1
l4=on & d:today	0 0 -7 -7 13 0 0
l4=one	-3 0 -12 21 -9 0 0
l4=one & d:ahead	0 0 -17 11 1 0 0
l4=ordinary	0 0 -1 0 9 0 0
l4=other	0 0 11 -6 -7 2 0
l4=other & d:ahead	0 0 12 0 -15 2 0
l4=otherwise	0 0 -14 0 16 -1 0
l4=otherwise & d:ahead	0 0 -14 0 16 -1 0
l4=our	-3 0 8 -13 6 -1 1
l4=our & d:ahead	0 0 10 -1 -7 -1 1
l4=our & d:gone	-3 0 0 -3 9 0 0
l4=out & d:ahead	0 0 -3 -2 11 -5 0
l4=out & d:gone	8 0 0 0 -9 0 0
l4=over	-3 0 1 -9 16 -2 -6
l4=over & d:gone	-3 0 0 -6 10 0 0
l4=palm	-5 0 -3 0 12 0 0
l4=paper	0 0 8 -4 -10 9 -3
l4=paper & d:ahead	0 0 8 0 -12 9 -3
l4=pause	1 -3 4 9 -12 0 0
l4=pause & d:ahead	0 0 5 -11 0 1 0
l4=pause & d:gone	1 -3 0 17 -14 0 0
l4=pay	4 0 -15 0 -1 3 8
l4=pay & d:ahead	0 0 -18 0 4 3 8
l4=pay & d:gone	5 0 0 6 -10 0 0
l4=point	0 0 -6 0 -1 10 0
l4=point & d:ahead	0 0 -5 0 -3 10 0
l4=president	0 0 8 5 -12 0 0
l4=product	0 0 12 3 -14 0 -1
l4=product & d:ahead	0 0 8 3 -10 0 -1
l4=put	0 0 -9 10 -8 0 9
l4=put & d:gone	0 0 0 10 -10 0 0
l4=radio	0 0 -1 9 -6 0 0
l4=radio & d:today	0 0 -1 9 -6 0 0
l4=rice	0 0 8 0 0 -8 0
l4=rice & d:ahead	0 0 8 0 0 -8 0
l4=rise	0 0 0 0 -6 0 9
l4=rise & d:ahead	0 0 0 0 -8 0 9
l4=room	0 0 -8 0 8 0 0
l4=rule & d:gone	0 0 0 12 -11 0 0
l4=saint	0 0 0 -12 13 0 0
l4=saint & d:gone	0 0 0 -12 12 0 0
l4=second	3 0 0 3 -11 0 6
l4=second & d:ahead	0 0 0 -9 2 0 6
l4=second & d:gone	4 0 0 12 -15 0 0
l4=should & d:ahead	0 0 7 0 -14 6 0
l4=shut	10 0 0 0 -8 0 0
l4=shut & d:gone	10 0 0 0 -9 0 0
l4=sign	1 -1 -8 9 0 0 -2
l4=signature	0 0 -12 0 0 11 0
l4=signature & d:ahead	0 0 -12 0 0 11 0
l4=since	0 -3 12 13 -15 -6 0
l4=since & d:ahead	0 0 11 -5 -1 -5 0
l4=since & d:gone	0 -3 0 17 -13 0 0
l4=sit	0 0 -4 -4 11 0 0
l4=spring	0 0 -16 0 0 16 0
l4=spring & d:ahead	0 0 -16 0 0 16 0
l4=start	0 0 -13 10 6 0 -7
l4=start & d:ahead	0 0 -13 12 4 0 -7
l4=stay	0 0 -10 0 12 0 0
l4=stay & d:ahead	0 0 -9 0 10 0 0
l4=steel	0 0 -4 9 -3 0 0
l4=stop	0 0 8 8 -18 5 0
l4=stop & d:ahead	0 0 5 0 -9 5 0
l4=stop & d:gone	0 0 0 9 -8 0 0
l4=strike	0 0 -8 -3 12 0 0
l4=surcharge	0 0 -9 10 0 0 0
l4=surcharge & d:ahead	0 0 -8 0 9 0 0
l4=surcharge & d:gone	0 0 0 11 -9 0 0
l4=suspension	0 -5 -11 14 -7 12 0
l4=suspension & d:ahead	0 0 -16 0 3 12 0
l4=suspension & d:gone	0 -5 3 16 -14 0 0
l4=talk	0 0 0 -5 10 0 -2
l4=talked	0 0 -8 0 11 0 0
l4=tariff	0 -1 8 0 6 -16 -2
l4=tariff & d:ahead	0 0 10 -8 6 -16 -2
l4=that	11 3 -18 1 10 0 -11
l4=that & d:ahead	0 0 -11 6 10 0 -10
l4=that & d:gone	12 4 -1 -1 -7 0 0
l4=the	-10 0 -8 -5 7 21 -11
l4=the & d:ahead	-1 -1 -4 -1 -5 24 -9
l4=the & d:gone	-4 3 0 -1 10 -5 -2
l4=their	-7 0 13 -7 -1 0 0
l4=their & d:ahead	0 0 15 0 -18 0 0
l4=them	0 0 -2 -3 12 0 0
l4=then & d:ahead	0 0 2 0 -9 0 7
l4=they	0 0 5 9 -4 -9 0
l4=they & d:ahead	0 0 9 -6 0 -8 0
l4=they & d:gone	0 0 0 12 -9 0 0
l4=to	6 -4 -1 10 -1 1 -12
l4=to & d:ahead	0 0 -4 0 8 3 -11
l4=to & d:gone	9 -3 -1 0 0 -1 0
l4=to & d:today	0 0 6 15 -18 0 0
l4=top	0 0 0 10 -9 0 0
l4=truce	-9 9 1 2 -13 9 3
l4=truce & d:ahead	0 0 8 3 -25 11 4
l4=truce & d:gone	-6 10 -14 5 0 0 0
l4=truce & d:today	0 0 -4 -11 14 0 0
l4=two & d:gone	0 0 -2 9 -9 0 0
l4=until	0 0 15 5 -12 -6 -5
l4=until & d:ahead	0 0 16 -4 -6 -6 -5
l4=up	0 0 13 -13 -3 3 -5
l4=up & d:gone	0 0 0 -8 10 0 0
l4=us & d:gone	5 0 0 5 -11 0 0
l4=was & d:gone	-1 -8 0 0 8 0 0
l4=we & d:ahead	0 0 6 0 -14 0 6
l4=week	0 0 15 -4 -6 0 -2
l4=week & d:ahead	0 0 16 0 -12 0 -1
l4=weekly	0 0 12 0 -12 0 0
l4=were	-2 0 -14 3 21 0 -8
l4=were & d:ahead	0 0 -13 0 23 0 -8
l4=what	0 0 0 -14 19 2 -11
l4=what & d:ahead	0 0 0 -8 8 3 -10
l4=what & d:gone	0 0 0 -7 9 0 0
l4=which	-4 6 -3 3 3 -16 1
l4=which & d:ahead	0 0 -1 17 -3 -15 1
l4=which & d:gone	-3 7 0 -9 7 0 0
l4=will	-3 0 3 -1 10 -15 0
l4=will & d:ahead	0 0 3 -5 8 -14 1
l4=wire	0 0 -10 0 11 0 0
l4=with	3 -1 30 2 -22 -14 0
l4=with & d:ahead	0 0 31 -16 -12 -14 0
l4=with & d:gone	4 -1 -1 10 -9 0 0
l4=with & d:today	0 0 2 5 -8 0 0
l4=would	-9 0 2 4 -5 10 -4
l4=would & d:ahead	0 0 1 7 -13 13 -3
l4=would & d:gone	-8 0 -4 0 17 -3 0
l4=year	0 0 -3 -7 11 -1 0
l4=—	0 0 -13 1 7 6 -4
l4=— & d:ahead	0 0 -15 -3 15 6 -4
l=, begin	0 0 0 12 -10 0 0
l=, by	0 0 -5 9 -1 0 0
l=, by & d:ahead	0 0 -5 0 9 0 0
l=, by & d:gone	0 0 0 9 -9 0 0
l=, end	-2 0 0 0 -5 10 0
l=, end & d:ahead	0 0 -1 0 -8 10 0
l=, from	0 9 8 -8 -2 -3 2
l=, from & d:gone	0 11 0 -13 5 0 -3
l=, monday	0 0 -3 -5 10 0 0
l=, monday & d:today	0 0 -3 -5 10 0 0
l=, not	0 0 -7 0 9 0 0
l=, on	6 -3 0 0 -11 3 8
l=, on & d:ahead	0 0 1 -17 -5 3 9
l=, sign & d:gone	0 0 0 8 -7 0 0
l=, since	0 0 11 -6 -2 0 0
l=, since & d:ahead	0 0 12 0 -11 0 0
l=, since & d:gone	0 0 0 -5 7 0 0
l=, the	3 0 6 12 -23 -5 7
l=, the & d:ahead	0 0 10 -3 -13 -4 8
l=, the & d:today	4 0 -3 12 -12 0 0
l=, thursday	0 0 0 -7 10 0 0
l=, thursday & d:today	0 0 0 -7 10 0 0
l=, till & d:ahead	0 0 0 0 -12 8 0
l=, until	0 0 -2 -10 1 6 -2
l=, wednesday	0 0 7 2 -9 0 0
l=: from	0 0 1 -11 0 5 2
l=: from & d:ahead	0 0 1 -13 1 5 2
l=: on & d:ahead	0 0 -7 9 -7 0 7
l=: since & d:ahead	0 0 -2 -3 8 0 0
l=: since & d:gone	0 0 0 10 -8 0 0
l=: until	0 0 10 -1 -10 0 0
l=: until & d:ahead	0 0 11 0 -13 0 0
l=; until	4 0 -11 0 5 0 0
l=; until & d:ahead	0 0 -11 0 13 0 0
l=<begin> <begin> & d:ahead	-2 -2 -4 -12 9 2 0
l=<begin> <begin> & d:gone	0 9 -2 -8 5 -3 -2
l=<begin> after & d:ahead	0 0 4 3 -10 0 0
l=<begin> and	0 0 -7 0 10 0 0
l=<begin> between	0 0 0 -5 -4 0 10
l=<begin> by & d:ahead	0 0 -6 -7 18 0 0
l=<begin> from & d:gone	0 7 0 -12 9 0 0
l=<begin> on	4 -6 9 -7 -1 1 -9
l=<begin> on & d:ahead	0 0 10 -1 -6 2 -8
l=<begin> since & d:ahead	0 0 5 -10 2 0 0
l=<begin> since & d:gone	-14 -4 0 2 3 0 0
l=<begin> sunday	0 0 -4 -1 10 0 0
l=<begin> the & d:ahead	0 0 5 0 -9 5 0
l=<begin> the & d:today	0 0 -5 -7 12 0 0
l=<begin> until	1 0 -10 -2 5 2 4
l=<begin> until & d:ahead	0 0 -9 -2 7 2 4
l=<day-ahead> and	0 0 -9 0 7 2 0
l=<day-ahead> and & d:ahead	0 0 -9 0 6 2 0
l=<day-ahead> from	0 0 0 6 -9 0 3
l=<day-ahead> from & d:ahead	0 0 0 6 -9 0 3
l=<day-ahead> to	0 0 7 -2 -10 5 -4
l=<day-ahead> to & d:ahead	0 0 7 0 -14 5 -4
l=<day-ahead> until	0 0 -9 0 0 12 0
l=<day-ahead> until & d:ahead	0 0 -9 0 -2 13 0
l=<day-gone> ,	-4 0 -18 0 12 12 0
l=<day-gone> , & d:ahead	0 0 -17 0 4 12 0
l=<day-gone> to	11 0 -1 0 0 -4 0
l=<day-gone> to & d:gone	13 0 0 0 -11 0 0
l=<level> on	-1 0 -18 6 3 -7 6
l=<level> on & d:ahead	0 0 -17 7 0 -7 6
l=<level> until	-7 0 8 0 -3 -1 0
l=<month-gone> to	0 0 0 9 -4 0 0
l=<month-gone> to & d:gone	0 0 0 9 -7 0 0
l=<name> ,	0 0 15 -15 -5 0 1
l=<name> , & d:today	0 0 11 -12 0 0 0
l=<name> end	10 0 -12 -1 6 0 0
l=<name> end & d:gone	13 0 0 0 -12 0 0
l=<name> end & d:today	-2 0 -6 0 10 0 0
l=<name> from	4 0 -5 8 -2 11 -20
l=<name> from & d:ahead	0 0 -3 7 0 11 -20
l=<name> from & d:today	5 0 0 7 -12 0 0
l=<name> in	0 0 0 -11 14 0 0
l=<name> in & d:gone	0 0 0 -11 13 0 0
l=<name> on	-6 8 -9 -7 7 -1 5
l=<name> on & d:gone	-5 9 0 -12 6 0 0
l=<number> ,	0 0 11 -7 0 0 0
l=<number> , & d:ahead	0 0 11 1 -13 0 0
l=<number> on & d:ahead	0 0 -22 4 3 -1 7
l=<number> on & d:gone	-6 0 14 5 -12 0 0
l=<number> since	0 0 -2 -15 20 0 0
l=<number> since & d:gone	0 0 0 -14 16 0 0
l=<organisation> on	0 0 0 -7 12 0 0
l=<points> until	0 0 9 -2 -4 0 0
l=<points> until & d:ahead	0 0 9 0 -8 0 0
l=<quality> ,	0 0 12 0 -11 0 0
l=<seat> ,	-2 0 -8 -5 17 -2 -2
l=<seat> , & d:ahead	0 0 -16 0 21 0 0
l=<seat> , & d:gone	0 0 0 -8 9 0 0
l=<seat> on	0 0 -4 0 15 -3 -7
l=<seat> on & d:ahead	0 0 -3 -1 14 -2 -7
l=<seat> until	0 0 11 0 -10 0 0
l=<seat> until & d:ahead	0 0 11 0 -10 0 0
l=<span> ,	0 0 0 -10 15 0 -6
l=<span> from	0 8 -26 -1 1 -6 10
l=<span> from & d:ahead	0 -2 -21 9 -7 -5 12
l=<span> from & d:gone	0 10 -3 -15 11 0 -2
l=<span> on	0 0 -14 6 6 0 0
l=<span> on & d:ahead	0 0 -14 0 18 0 0
l=<span> on & d:gone	0 0 0 9 -8 0 0
l=<span> to	0 0 12 -3 -4 -4 0
l=<span> to & d:ahead	0 0 13 0 -10 -4 0
l=after the & d:ahead	0 0 -7 0 11 -2 0
l=again from & d:ahead	0 0 2 -8 11 -4 -5
l=again on	0 0 -10 -1 -3 8 7
l=agree in	0 -9 0 12 -8 0 0
l=agree in & d:gone	0 -9 0 12 -8 0 0
l=agreement by	0 0 5 0 -9 3 0
l=agreement by & d:ahead	0 0 5 0 -9 3 0
l=and after & d:ahead	0 0 7 0 -10 3 0
l=and from	0 0 -5 -13 0 0 12
l=and from & d:ahead	0 0 -5 -8 0 0 12
l=and until	0 0 9 0 -9 0 0
l=and until & d:ahead	0 0 9 0 -9 0 0
l=announcement of	0 0 -6 9 -1 0 0
l=apply from & d:gone	0 0 0 -10 11 0 0
l=apply since & d:gone	0 0 0 10 -9 0 0
l=arrangement of	0 0 0 8 -3 -1 0
l=arrangement of & d:gone	0 0 0 11 -9 0 0
l=as from & d:ahead	0 0 0 -4 13 0 -7
l=as from & d:gone	0 0 0 17 -16 0 0
l=as of	0 0 -19 6 -5 -3 11
l=as of & d:ahead	0 0 -12 7 -9 -2 12
l=as since	0 0 0 -8 9 0 0
l=asleep until	0 0 7 3 -10 0 0
l=asleep until & d:ahead	0 0 8 0 -8 0 0
l=at noon	8 0 8 0 -11 0 -1
l=at the	0 0 -10 -9 26 -12 0
l=at the & d:ahead	0 0 -10 0 19 -11 0
l=back on & d:today	0 0 0 9 -9 0 0
l=back to	0 0 -11 0 17 -3 0
l=back to & d:ahead	0 0 -11 0 16 -3 0
l=before the	0 0 0 0 12 -13 -4
l=before the & d:ahead	0 0 0 0 11 -13 -4
l=begin on	-9 5 -8 -9 11 -8 7
l=begin on & d:gone	-7 8 0 -13 6 0 6
l=bulletin ,	10 0 0 -1 -7 0 0
l=bulletin , & d:today	10 0 0 -1 -7 0 0
l=busan on & d:ahead	0 0 -9 0 12 0 0
l=by the	0 0 -12 -2 24 -8 -2
l=by the & d:ahead	0 0 -11 0 21 -8 -2
l=by video	0 0 4 7 -11 0 0
l=case on	0 0 12 0 -11 0 0
l=case on & d:ahead	0 0 12 0 -11 0 0
l=cease on	0 0 -4 0 -4 10 0
l=cease on & d:ahead	0 0 -4 0 -5 10 0
l=column ,	0 0 12 0 -11 0 0
l=column , & d:today	0 0 12 0 -11 0 0
l=count from & d:ahead	0 0 0 -5 11 0 -4
l=count from & d:gone	0 0 0 12 -11 0 0
l=counted from & d:ahead	0 0 8 10 -19 0 0
l=date :	0 0 -7 -5 14 -1 0
l=date : & d:today	0 0 -7 -2 12 0 0
l=date from	0 -3 -1 10 0 0 -4
l=date from & d:ahead	0 0 -1 -16 21 0 -4
l=date from & d:gone	0 -3 0 20 -17 0 0
l=date of	0 0 0 2 -9 7 0
l=day ,	0 0 3 7 -13 3 0
l=declare on	0 0 -1 12 -7 0 0
l=decree on	0 0 0 11 -11 0 0
l=decree on & d:ahead	0 0 0 12 -12 0 0
l=due on	0 0 0 0 -5 9 0
l=due on & d:ahead	0 0 0 0 -5 9 0
l=duty until	0 0 0 0 -10 6 6
l=duty until & d:ahead	0 0 0 0 -11 6 6
l=effect from & d:gone	0 0 0 9 -9 0 0
l=effect since	8 0 0 -10 0 0 0
l=effect since & d:gone	8 0 0 -10 0 0 0
l=end :	0 0 8 0 -13 3 0
l=end : & d:ahead	0 0 4 0 -11 3 0
l=end in	-8 -4 -4 3 11 0 0
l=end is	0 0 10 0 -3 -6 0
l=end is & d:ahead	0 0 10 0 -4 -6 0
l=end on	3 0 1 -4 -4 4 -8
l=end on & d:ahead	-7 0 5 -5 -7 7 -7
l=end on & d:gone	7 0 -8 0 0 -8 0
l=enter before & d:ahead	0 0 -7 -2 16 0 -2
l=enter before & d:gone	0 0 0 10 -9 0 0
l=expire on	5 0 0 -8 -1 4 -1
l=extend from	0 0 12 0 -9 -3 0
l=extend from & d:ahead	0 0 12 0 -9 -3 0
l=extend on & d:ahead	0 0 -9 0 9 0 0
l=extend to & d:ahead	0 0 -6 0 -4 10 0
l=extend until	0 0 -1 0 10 -9 0
l=extend until & d:ahead	0 0 -1 0 10 -9 0
l=extension to & d:ahead	0 0 0 0 -11 11 0
l=fall on	0 0 11 3 -11 0 -4
l=fall on & d:ahead	0 0 11 0 -10 0 -4
l=force since & d:ahead	0 0 -5 -5 15 0 0
l=force since & d:gone	-9 -3 0 8 0 0 0
l=from the	0 0 -26 7 0 -12 12
l=from the & d:ahead	0 0 -26 0 7 -12 14
l=from the & d:gone	0 0 0 9 -5 0 -2
l=geneva ,	0 0 -2 -2 10 0 0
l=go on	10 0 16 -2 -20 0 0
l=go on & d:ahead	0 0 12 0 -9 0 0
l=go on & d:gone	10 0 0 0 -9 0 0
l=good until & d:ahead	0 0 12 0 -15 2 0
l=in on & d:ahead	0 0 0 12 -8 0 -6
l=is the	0 0 0 0 -8 -2 13
l=is the & d:ahead	0 0 0 0 -8 -2 13
l=it begin	0 0 0 11 -12 0 2
l=it end & d:ahead	0 0 11 0 -9 0 0
l=it is	0 0 -10 0 3 9 0
l=it is & d:ahead	0 0 -6 0 0 9 0
l=it to	0 0 -1 0 10 -7 0
l=it to & d:ahead	0 0 -1 0 10 -7 0
l=it until	0 0 -19 0 12 6 0
l=it until & d:ahead	0 0 -19 0 11 6 0
l=lapse on	5 0 7 2 -13 1 0
l=lasted since	0 8 -3 8 -12 0 0
l=lasted since & d:gone	0 9 0 9 -16 0 0
l=live until	0 0 10 0 -2 -5 0
l=live until & d:ahead	0 0 10 0 -3 -5 0
l=lower on	0 0 0 7 -13 0 7
l=midnight on	8 0 0 -14 -3 -5 7
l=midnight on & d:gone	9 0 0 -9 -1 0 0
l=mombasa on	0 0 9 0 -8 0 0
l=mombasa on & d:ahead	0 0 9 0 -9 0 0
l=monday ,	7 0 -5 0 -6 0 9
l=monday , & d:ahead	0 0 0 0 -7 0 10
l=monday , & d:gone	8 0 0 4 -9 0 0
l=monday , & d:today	0 0 -8 -3 11 0 0
l=network on	0 0 9 0 -9 0 0
l=network on & d:ahead	0 0 9 0 -9 0 0
l=night of	16 0 0 8 -22 0 0
l=night of & d:gone	17 0 0 -5 -12 0 0
l=night to	0 0 -10 0 11 0 0
l=on <day-gone>	0 0 -6 -3 12 0 0
l=on <day-gone> & d:today	0 0 -6 -3 12 0 0
l=on from	0 0 9 0 -7 0 0
l=on from & d:ahead	0 0 9 0 -8 0 0
l=on the	0 0 0 9 2 -13 0
l=on the & d:ahead	0 0 0 -9 11 -12 0
l=on till	0 0 -8 0 9 0 0
l=on till & d:ahead	0 0 -8 0 9 0 0
l=on to	0 0 -1 0 -9 8 0
l=on to & d:ahead	0 0 -1 0 -10 9 0
l=or after	0 0 -7 0 10 0 0
l=or after & d:ahead	0 0 -6 0 9 0 0
l=out on	9 -3 0 -12 -4 11 -7
l=out on & d:ahead	-1 0 1 0 -2 11 -7
l=out on & d:gone	11 -3 -1 -9 -2 0 0
l=over on & d:gone	-1 0 0 -5 9 0 0
l=pause of	0 0 0 9 -5 0 0
l=pause of & d:gone	0 0 0 9 -8 0 0
l=prolong on & d:ahead	0 0 -10 0 11 0 0
l=prolong to & d:ahead	0 0 5 0 -9 1 0
l=rate on	0 0 -2 9 -6 0 0
l=rate on & d:ahead	0 0 -2 10 -6 0 0
l=round on	0 0 9 0 -9 0 0
l=round on & d:ahead	0 0 9 0 -9 0 0
l=run since	-3 0 -8 8 1 0 0
l=run since & d:ahead	0 0 -8 0 10 0 0
l=run since & d:gone	-3 0 0 10 -5 0 0
l=run to	0 0 -3 -2 8 -2 0
l=run to & d:gone	0 0 -5 -1 8 0 0
l=run until & d:gone	-1 0 -3 -5 16 0 0
l=saturday , & d:gone	7 0 0 4 -11 0 0
l=sign in	0 10 0 -2 -5 0 0
l=sign in & d:gone	0 10 0 -2 -5 0 0
l=sign last	0 0 0 11 -11 0 0
l=sign last & d:gone	0 0 0 11 -11 0 0
l=since the & d:ahead	0 0 -5 -2 14 -2 0
l=so on	0 0 -2 0 10 0 0
l=so since	0 0 0 -11 12 0 0
l=so since & d:gone	0 0 0 -11 11 0 0
l=so until	0 0 4 0 -9 1 0
l=so until & d:ahead	0 0 4 0 -9 1 0
l=standstill of & d:ahead	0 0 -2 0 10 -4 0
l=standstill of & d:gone	0 7 0 5 -16 0 0
l=stop on	0 0 15 2 -14 0 0
l=stop on & d:ahead	0 0 16 0 -14 0 0
l=strike until	0 0 -10 0 11 0 0
l=strike until & d:ahead	0 0 -10 0 11 0 0
l=suspend from	0 0 -1 0 -9 0 9
l=suspend from & d:ahead	0 0 0 7 -20 0 9
l=suspend since	0 0 3 11 -13 0 0
l=suspend since & d:gone	0 0 0 11 -11 0 0
l=suspend to	0 0 -17 0 11 6 0
l=suspend to & d:ahead	0 0 -17 0 11 6 0
l=take effect	-2 0 -2 11 -4 0 -3
l=take effect & d:ahead	0 0 -1 9 -4 0 -3
l=that end & d:ahead	0 0 -9 0 9 0 0
l=that from	0 0 -1 6 -13 0 8
l=that from & d:ahead	0 0 -1 6 -14 0 8
l=the same	9 0 5 1 -12 -1 0
l=the same & d:gone	9 0 0 0 -7 0 0
l=thread ,	0 0 14 0 -13 0 0
l=thread , & d:today	0 0 14 0 -13 0 0
l=through the	0 0 4 0 -15 10 0
l=through the & d:ahead	0 0 4 0 -15 10 0
l=thursday ,	0 0 10 0 -7 0 -5
l=thursday , & d:ahead	0 0 2 10 -7 0 -4
l=thursday , & d:today	0 0 9 -8 -3 0 0
l=till the	0 0 -6 0 -8 15 0
l=till the & d:ahead	0 0 -6 0 -10 15 0
l=to the	0 0 7 -17 -9 13 -7
l=to the & d:ahead	0 0 8 -1 -21 15 -6
l=to the & d:gone	0 0 0 -10 20 -5 0
l=treaty by	0 0 7 0 -14 5 0
l=treaty by & d:ahead	0 0 7 0 -14 5 0
l=truce from	0 0 8 -9 8 0 -8
l=truce from & d:ahead	0 0 9 -2 1 0 -8
l=truce of	-7 5 -12 6 -3 -1 6
l=truce of & d:ahead	0 0 -11 -6 11 -1 6
l=truce of & d:gone	-7 5 0 10 -12 0 0
l=truce on	-1 0 9 -11 3 0 0
l=truce on & d:ahead	0 0 11 0 -8 0 0
l=truce to & d:ahead	0 0 7 0 -14 5 0
l=truce to & d:gone	0 0 0 -4 12 -1 0
l=tuesday ,	0 0 14 -18 -1 0 -1
l=tuesday , & d:ahead	0 0 10 -6 -4 0 -1
l=tuesday , & d:today	0 0 5 -9 0 0 0
l=until the	5 0 0 -13 -2 8 -8
l=until the & d:ahead	0 0 1 -9 -5 10 -8
l=up on & d:ahead	0 0 8 0 -11 5 0
l=up to	-2 0 7 -1 0 0 0
l=up to & d:ahead	0 0 7 0 -6 0 0
l=vote on	0 0 -2 0 12 0 -2
l=wednesday , & d:ahead	0 0 -13 -1 9 0 2
l=week ,	0 0 12 -2 -7 0 0
l=week , & d:ahead	0 0 13 0 -10 0 0
l=what happen	0 0 -11 0 15 -1 0
l=which end	10 0 5 0 -14 0 0
lead="	-4 0 -3 10 -3 0 6
lead=" & d:ahead	0 0 -8 -6 7 0 7
lead=" & d:gone	-2 0 0 15 -10 0 0
lead=( & d:gone	0 5 0 10 -12 0 0
lead=)	0 0 -2 12 -5 -8 5
lead=) & d:gone	0 0 0 14 -11 0 0
lead=,	-1 0 -1 2 11 -10 -4
lead=, & d:ahead	-15 -14 4 -11 3 -1 2
lead=, & d:gone	6 12 -11 -1 5 -21 -3
lead=, & d:today	-4 -6 -2 12 2 -12 -10
lead=-	-7 0 5 -3 -3 12 -5
lead=- & d:ahead	0 0 9 0 -18 13 -4
lead=- & d:gone	-4 0 0 -4 11 0 0
lead=1	-1 12 -23 10 -11 -2 19
lead=1 & d:ahead	0 0 -15 0 0 -1 20
lead=1 & d:gone	0 12 0 2 -12 0 0
lead=1 & d:today	0 0 -11 10 0 0 0
lead=10	6 -2 3 10 -15 0 0
lead=10 & d:today	3 0 -14 16 -12 0 0
lead=12	0 0 -6 0 9 -4 0
lead=12 & d:today	0 0 -5 -9 17 0 0
lead=13	9 -4 4 -5 -16 10 0
lead=13 & d:today	0 0 10 -2 -6 0 0
lead=14 & d:ahead	0 0 -8 0 11 0 0
lead=14 & d:gone	0 0 0 -5 10 0 0
lead=14 & d:today	0 0 0 9 -6 0 0
lead=15	0 7 -3 4 -8 0 0
lead=15 & d:gone	0 7 0 6 -14 0 0
lead=17	0 -2 -1 -7 16 0 0
lead=18	0 0 11 10 -19 0 0
lead=18 & d:ahead	0 0 12 0 -12 0 0
lead=18 & d:today	0 0 0 10 -8 0 0
lead=21	0 0 -7 0 10 0 0
lead=21 & d:ahead	0 0 -6 0 8 0 0
lead=26	0 0 -6 0 9 0 0
lead=28	0 0 -9 -4 18 0 0
lead=28 & d:today	0 0 -7 0 10 0 0
lead=29	0 0 -2 -4 12 0 0
lead=30	-1 0 -3 -10 1 9 1
lead=30 & d:ahead	0 0 -20 0 10 10 1
lead=30 & d:gone	0 0 0 -3 10 0 0
lead=30 & d:today	0 0 15 -3 -11 0 0
lead=31	11 0 14 -13 -28 17 -3
lead=31 & d:ahead	0 0 14 0 -29 17 -3
lead=31 & d:gone	12 0 0 -6 -6 0 0
lead=4	0 0 -7 -6 18 0 0
lead=4 & d:ahead	0 0 -6 0 8 0 0
lead=5 & d:gone	0 0 0 9 -5 0 0
lead=8	0 -2 -12 3 9 0 0
lead=8 & d:ahead	0 0 -7 0 12 0 0
lead=9	-1 3 -20 -7 5 5 10
lead=9 & d:ahead	0 0 -16 0 0 5 10
lead=:	-10 0 -3 1 8 -6 -3
lead=: & d:ahead	-3 0 1 -9 6 -4 -1
lead=: & d:gone	-8 2 -8 -3 12 -2 -3
lead=: & d:today	0 0 -6 13 -5 0 0
lead=;	-10 -2 -3 0 7 4 3
lead=; & d:gone	-9 -1 -2 0 13 0 0
lead=a	-10 0 -2 3 13 -7 -9
lead=a & d:ahead	0 0 0 2 7 -4 -8
lead=a & d:today	0 0 0 -13 13 0 0
lead=algeria	0 0 9 0 0 -4 0
lead=algeria & d:ahead	0 0 9 0 -3 -4 0
lead=although	0 0 2 0 -12 10 0
lead=although & d:ahead	0 0 2 0 -12 10 0
lead=american	0 0 -3 -9 13 0 0
lead=american & d:gone	0 0 0 -9 12 0 0
lead=an	2 0 -5 -2 -3 12 -1
lead=an & d:ahead	0 0 -5 0 -6 13 -1
lead=and	-5 -2 6 -1 3 -3 -10
lead=and & d:ahead	0 0 7 2 -2 -2 -9
lead=and & d:gone	-2 -1 -7 -7 22 0 0
lead=april	0 0 -5 -8 18 0 0
lead=as	-6 -1 9 1 -8 0 6
lead=as & d:ahead	0 0 13 4 -21 0 6
lead=as & d:today	0 0 -3 -15 21 0 0
lead=at	8 0 12 -6 -12 0 0
lead=at & d:gone	6 0 13 -5 -11 0 0
lead=august	0 8 -16 -5 18 -6 -4
lead=august & d:ahead	0 0 -15 0 23 -6 -4
lead=because	2 3 0 5 -16 7 0
lead=because & d:gone	6 4 0 2 -11 0 0
lead=before	-3 -3 1 8 4 -14 -11
lead=before & d:ahead	0 0 2 3 5 -13 -10
lead=beijing & d:ahead	0 0 10 12 -20 0 0
lead=beijing & d:gone	0 0 0 -7 8 0 0
lead=between	0 0 0 0 -15 3 8
lead=between & d:ahead	0 0 1 0 -15 3 8
lead=both	-4 0 12 2 2 -12 -12
lead=both & d:ahead	0 0 12 -13 11 -10 -12
lead=both & d:gone	-3 0 0 17 -11 0 0
lead=by	-3 0 -12 -3 9 15 -4
lead=by & d:ahead	0 0 -13 -10 8 15 -3
lead=canada	0 0 0 -7 0 0 10
lead=canada & d:ahead	0 0 0 0 -7 0 11
lead=chile	0 0 -3 -7 13 0 0
lead=china	-2 0 15 -25 10 -3 -3
lead=china & d:ahead	0 0 18 -7 -8 -2 -2
lead=china & d:gone	0 0 0 -15 20 0 0
lead=december	0 6 0 5 -10 0 0
lead=december & d:gone	0 6 0 5 -12 0 0
lead=denmark & d:ahead	0 0 -9 0 7 2 0
lead=duties	0 0 -5 0 10 0 0
lead=each	0 -1 -9 12 0 0 0
lead=each & d:ahead	0 0 -9 -2 16 0 0
lead=each & d:gone	0 -1 0 15 -12 0 0
lead=ends	0 0 10 0 -8 0 0
lead=ends & d:ahead	0 0 10 0 -9 0 0
lead=europe	0 0 -8 0 9 0 0
lead=exclusions	0 0 -13 0 7 5 0
lead=exclusions & d:ahead	0 0 -13 0 7 5 0
lead=five	0 0 -9 0 11 0 0
lead=five & d:ahead	0 0 -8 0 10 0 0
lead=for & d:ahead	0 0 8 14 -13 -4 -2
lead=for & d:gone	0 0 0 -8 9 0 0
lead=friday & d:ahead	0 0 14 0 -13 0 0
lead=from	-5 15 -20 0 4 0 0
lead=from & d:ahead	0 0 -19 3 2 0 2
lead=from & d:gone	-2 17 0 -12 3 0 -1
lead=goods	7 0 -14 -3 3 0 4
lead=goods & d:ahead	0 0 -13 5 0 0 4
lead=goods & d:gone	8 0 0 -13 2 0 0
lead=had	-11 0 0 11 0 0 0
lead=had & d:gone	-11 0 0 11 0 0 0
lead=he	0 0 -7 -7 22 -8 -2
lead=he & d:ahead	0 0 -6 0 14 -7 -1
lead=his	0 0 -10 4 7 0 0
lead=his & d:ahead	0 0 -10 0 14 0 0
lead=i	0 0 11 -7 1 -9 -1
lead=i & d:ahead	0 0 12 0 -3 -9 0
lead=if	-12 -2 8 -7 -8 11 0
lead=if & d:ahead	0 0 5 -15 -10 12 0
lead=if & d:gone	-10 0 -2 0 13 0 0
lead=if & d:today	0 0 8 0 -9 0 0
lead=in & d:ahead	0 0 8 -16 -7 11 2
lead=india	-2 0 1 -15 17 0 -4
lead=india & d:ahead	0 0 -2 -5 14 0 -4
lead=india & d:gone	-2 0 0 -6 9 0 0
lead=ireland	0 0 -5 -5 15 0 0
lead=ireland & d:ahead	0 0 -5 0 10 0 0
lead=it	8 2 -6 0 1 -2 -3
lead=it & d:ahead	-10 -5 2 -12 4 1 0
lead=it & d:gone	7 6 -26 10 -7 -9 -8
lead=it & d:today	8 0 -10 -3 7 0 0
lead=it'll	0 0 11 0 -3 -8 0
lead=it'll & d:ahead	0 0 11 0 -4 -8 0
lead=its	0 0 3 10 -2 -15 0
lead=its & d:ahead	0 0 4 -11 11 -15 0
lead=its & d:gone	0 0 0 18 -16 0 0
lead=january & d:ahead	0 0 7 0 -10 2 0
lead=japan	0 0 14 -1 -9 -1 0
lead=japan & d:ahead	0 0 14 0 -11 -1 0
lead=july & d:ahead	0 0 -13 0 17 -2 0
lead=july & d:today	6 0 7 0 -12 0 0
lead=june	0 0 -12 -3 16 4 0
lead=june & d:ahead	0 0 -12 0 8 4 0
lead=last	0 0 10 -6 0 -2 0
lead=march	0 0 -6 0 12 0 0
lead=may	0 0 -12 -3 22 -5 0
lead=may & d:ahead	0 0 -11 0 16 -5 0
lead=mexico	0 0 -3 -1 9 0 0
lead=minister	0 0 6 4 -8 -1 0
lead=monday & d:gone	-4 0 0 -2 11 0 0
lead=negotiators	0 0 0 -11 12 0 0
lead=negotiators & d:gone	0 0 0 -10 10 0 0
lead=new & d:ahead	0 0 0 -4 10 0 -3
lead=ninety	0 0 -4 0 -9 11 0
lead=ninety & d:ahead	0 0 -4 0 -9 11 0
lead=no	8 0 -6 -6 3 0 0
lead=no & d:ahead	0 0 -5 0 9 0 0
lead=no & d:gone	9 0 0 -4 -3 0 0
lead=nov	0 0 14 -1 -7 0 0
lead=nov & d:ahead	0 0 9 0 -6 0 0
lead=november	-2 -4 19 18 -24 -6 0
lead=november & d:ahead	0 0 22 0 -16 -6 0
lead=november & d:gone	0 -4 0 25 -19 0 0
lead=october	0 0 0 -4 13 0 0
lead=on	4 -10 2 -6 4 1 -16
lead=on & d:ahead	0 0 5 -6 0 2 -14
lead=on & d:today	0 0 -5 9 -3 0 0
lead=orders	0 0 -1 -8 11 0 0
lead=our & d:ahead	0 0 10 0 -11 -8 9
lead=over	0 0 0 0 -11 12 0
lead=port	0 0 -1 -2 10 -4 0
lead=portugal	10 0 0 -3 -5 0 0
lead=portugal & d:gone	10 0 0 0 -8 0 0
lead=president	0 0 0 -11 14 0 -2
lead=president & d:gone	0 0 0 -6 10 0 0
lead=saturday	0 0 -5 0 9 0 0
lead=september	12 -2 -11 -10 9 -2 0
lead=september & d:ahead	0 0 -11 0 14 -2 0
lead=september & d:gone	13 -2 0 -6 -5 0 0
lead=since	-9 -6 -4 10 0 -4 -6
lead=since & d:ahead	0 0 -2 -15 17 -3 -3
lead=since & d:gone	-17 -5 -1 12 -4 0 0
lead=so	4 0 12 2 -10 -1 -3
lead=so & d:ahead	0 0 14 7 -15 -1 -2
lead=south	0 0 -4 0 -3 9 0
lead=south & d:ahead	0 0 -4 0 -5 9 0
lead=sunday & d:ahead	0 0 9 0 -8 0 0
lead=sunday & d:gone	-4 0 0 -3 12 0 0
lead=sunday & d:today	0 0 -7 0 9 0 0
lead=suspended	0 0 -9 11 0 -1 0
lead=suspended & d:ahead	0 0 -9 0 12 -1 0
lead=that	2 -8 5 -1 -5 -3 3
lead=that & d:ahead	-4 -3 11 -8 -10 0 5
lead=that & d:gone	5 -5 -17 3 4 -11 -2
lead=the	-11 0 -3 0 12 -11 0
lead=the & d:ahead	-10 -10 6 -7 0 -4 5
lead=the & d:gone	-3 5 -28 4 11 -9 -10
lead=the & d:today	-3 0 -1 -2 8 0 0
lead=their & d:ahead	0 0 11 12 -15 -4 -6
lead=their & d:gone	-6 0 0 -6 13 0 0
lead=their & d:today	0 0 -10 0 11 0 0
lead=then	0 0 -11 -1 14 0 0
lead=then & d:ahead	0 0 -10 0 10 0 0
lead=there	6 -3 3 -10 0 0 0
lead=there & d:gone	6 -3 0 -10 4 0 0
lead=they	-1 4 0 1 0 1 -10
lead=they & d:ahead	0 0 2 -10 4 1 -9
lead=they & d:gone	0 5 0 8 -10 0 0
lead=they & d:today	0 0 -7 0 9 0 0
lead=they'll	0 0 -11 0 -4 8 5
lead=they'll & d:ahead	0 0 -11 0 -4 8 5
lead=this	0 0 4 6 -8 0 0
lead=this & d:today	0 0 -1 17 -14 0 0
lead=those	0 0 -7 -5 14 0 0
lead=through	0 0 12 0 -9 0 0
lead=thursday	-2 0 21 -1 -12 0 -2
lead=thursday & d:ahead	0 0 23 0 -19 0 -1
lead=thursday & d:gone	0 0 0 -5 11 0 0
lead=till	0 0 0 0 -13 14 0
lead=till & d:ahead	0 0 0 0 -15 15 0
lead=to	0 0 0 5 -11 9 0
lead=to & d:ahead	0 0 0 0 -6 9 0
lead=today	0 0 -6 9 0 0 -2
lead=today & d:ahead	0 0 -4 0 8 0 -1
lead=today & d:today	0 0 -1 9 -4 0 0
lead=tonight	0 0 8 0 -6 0 0
lead=tonight & d:today	0 0 8 0 -7 0 0
lead=trade	0 0 -6 -6 14 1 0
lead=treasury	0 0 -9 2 -6 13 0
lead=treasury & d:ahead	0 0 -9 0 -4 14 0
lead=truce & d:gone	0 0 0 10 -9 0 0
lead=turkey	0 0 2 -4 -10 8 3
lead=turkey & d:ahead	0 0 2 -3 -12 8 3
lead=twelve	0 0 5 0 -11 6 0
lead=twelve & d:ahead	0 0 5 0 -12 6 0
lead=twenty	0 0 -18 -4 24 0 0
lead=twenty & d:ahead	0 0 -18 0 17 0 0
lead=under	-2 0 -13 10 0 0 6
lead=under & d:ahead	0 0 -13 5 1 0 7
lead=unless & d:today	0 0 8 0 -7 0 0
lead=until	6 -1 11 0 -11 -10 4
lead=until & d:today	0 0 13 -4 -8 0 0
lead=us	0 0 -2 -5 13 0 -1
lead=us & d:ahead	0 0 -2 -5 12 0 -1
lead=wednesday	0 0 12 -6 -5 0 0
lead=wednesday & d:ahead	0 0 10 0 -8 0 0
lead=what	-7 0 -9 9 -3 4 2
lead=what & d:ahead	0 0 -2 9 -11 5 3
lead=what & d:today	0 0 -8 1 4 0 0
lead=when & d:gone	-5 0 0 13 -5 0 0
lead=where	0 0 1 -16 15 -6 0
lead=where & d:gone	0 0 0 -13 17 0 0
lead=whether	0 0 10 0 -7 0 0
lead=which & d:gone	0 8 -16 -2 3 -2 0
lead=who	0 0 -15 6 7 0 0
lead=who & d:ahead	0 0 -14 0 20 0 0
lead=with & d:ahead	0 0 2 2 -9 7 -2
lead=without	0 0 6 -3 -10 -4 11
lead=without & d:ahead	0 0 6 0 -13 -3 11
lead=yet	0 0 0 0 -7 10 0
lead=yet & d:ahead	0 0 0 0 -8 10 0
lead=zambia	9 0 -6 0 0 -1 0
lead=— & d:ahead	0 0 2 8 -11 -1 3
lead=— & d:gone	13 -5 0 -4 -2 0 0
lead=— & d:today	-5 0 -2 -6 14 0 0
lead=•	0 0 0 0 12 -3 -3
lll=, <level> from	0 0 0 -13 8 0 1
lll=, <seat> , & d:today	0 0 -2 9 -6 0 0
lll=, and from	0 0 -5 -3 18 0 -7
lll=, and from & d:ahead	0 0 -5 -1 15 0 -7
lll=, and on & d:ahead	0 0 4 0 -6 4 -1
lll=, as of & d:ahead	0 0 0 -3 9 0 -3
lll=, begin on	0 5 -4 0 -8 0 9
lll=, begin on & d:ahead	0 0 -4 7 -11 0 10
lll=, begin on & d:gone	0 5 0 -8 2 0 0
lll=, counted from	0 0 0 9 -13 0 6
lll=, counted from & d:ahead	0 0 0 7 -13 0 6
lll=, expire on	0 0 -10 0 13 0 0
lll=, expire on & d:ahead	0 0 -10 0 11 0 0
lll=, friday ,	0 0 -6 -7 15 0 0
lll=, friday , & d:today	0 0 -6 -7 15 0 0
lll=, has until	0 0 -9 0 11 0 0
lll=, has until & d:ahead	0 0 -9 0 9 0 0
lll=, in force	0 0 -9 4 3 0 0
lll=, in force & d:ahead	0 0 -9 0 12 0 0
lll=, to the	0 0 5 -3 -8 5 0
lll=, to the & d:ahead	0 0 8 0 -14 5 0
lll=, tuesday ,	0 0 -8 -3 12 0 0
lll=, tuesday , & d:today	0 0 -8 -3 12 0 0
lll=, which end	11 0 9 0 -17 0 0
lll=: <level> from	0 0 0 13 -4 0 -12
lll=: <level> from & d:ahead	0 0 0 14 -5 0 -12
lll=: <level> until	0 0 -12 0 15 0 0
lll=: <level> until & d:ahead	0 0 -12 0 14 0 0
lll=: <number> on	0 0 -2 11 -17 0 11
lll=: <number> on & d:ahead	0 0 -1 8 -17 0 11
lll=<begin> <begin> <begin> & d:ahead	-2 -2 -4 -12 9 2 0
lll=<begin> <begin> <begin> & d:gone	0 9 -2 -8 5 -3 -2
lll=<begin> <begin> after & d:ahead	0 0 4 3 -10 0 0
lll=<begin> <begin> and	0 0 -7 0 10 0 0
lll=<begin> <begin> between	0 0 0 -5 -4 0 10
lll=<begin> <begin> by & d:ahead	0 0 -6 -7 18 0 0
lll=<begin> <begin> from & d:gone	0 7 0 -12 9 0 0
lll=<begin> <begin> on	4 -6 9 -7 -1 1 -9
lll=<begin> <begin> on & d:ahead	0 0 10 -1 -6 2 -8
lll=<begin> <begin> since & d:ahead	0 0 5 -10 2 0 0
lll=<begin> <begin> since & d:gone	-14 -4 0 2 3 0 0
lll=<begin> <begin> sunday	0 0 -4 -1 10 0 0
lll=<begin> <begin> the & d:ahead	0 0 5 0 -9 5 0
lll=<begin> <begin> the & d:today	0 0 -5 -7 12 0 0
lll=<begin> <begin> until	1 0 -10 -2 5 2 4
lll=<begin> <begin> until & d:ahead	0 0 -9 -2 7 2 4
lll=<begin> <span> from	0 0 0 -7 16 0 -6
lll=<begin> and on	0 0 -13 2 10 0 0
lll=<begin> and on & d:ahead	0 0 -12 0 15 0 0
lll=<begin> as of & d:ahead	0 0 -1 8 -15 0 9
lll=<begin> as of & d:today	0 0 0 -14 15 0 0
lll=<begin> date :	0 0 -5 -1 9 0 0
lll=<begin> date : & d:today	0 0 -5 -1 9 0 0
lll=<begin> from the	0 0 -1 0 -6 0 11
lll=<begin> from the & d:ahead	0 0 -1 -3 -6 0 11
lll=<begin> it begin	0 0 0 13 -14 0 2
lll=<begin> monday ,	0 0 -11 -6 19 0 0
lll=<begin> monday , & d:today	0 0 -1 -9 12 0 0
lll=<begin> since the	0 0 0 12 -10 0 0
lll=<begin> since the & d:gone	0 0 0 12 -12 0 0
lll=<begin> so from	0 0 0 -6 14 0 -6
lll=<begin> so from & d:ahead	0 0 0 -4 12 0 -5
lll=<begin> suspend until	0 0 -9 0 12 -1 0
lll=<begin> suspend until & d:ahead	0 0 -9 0 12 -1 0
lll=<begin> tuesday ,	0 0 13 -2 -10 0 0
lll=<begin> tuesday , & d:today	0 0 13 -2 -10 0 0
lll=<begin> until the	-6 0 -3 14 0 -6 0
lll=<begin> until the & d:ahead	0 0 -3 0 10 -5 0
lll=<begin> until the & d:gone	-5 0 0 14 -10 0 0
lll=<day-ahead> to the	0 0 -12 0 8 1 0
lll=<day-ahead> to the & d:ahead	0 0 -12 0 6 1 0
lll=<day-gone> , to	-5 0 10 -1 -1 -2 0
lll=<day-gone> , to & d:gone	-5 0 11 -1 -4 0 0
lll=<day-gone> , until	0 0 -8 0 12 -5 0
lll=<day-gone> , until & d:ahead	0 0 -8 0 12 -5 0
lll=<day-gone> end on	13 0 0 -1 -9 0 0
lll=<day-gone> end on & d:gone	13 0 0 -1 -11 0 0
lll=<level> , from	0 0 0 -8 13 0 -2
lll=<level> , from & d:ahead	0 0 0 -5 9 0 -1
lll=<level> , since	0 0 13 -2 -10 0 0
lll=<level> , since & d:ahead	0 0 13 0 -13 0 0
lll=<level> as of	0 0 -1 -14 9 0 7
lll=<level> as of & d:ahead	0 0 0 -14 5 0 7
lll=<level> from the	0 0 0 0 11 0 -8
lll=<level> from the & d:ahead	0 0 0 0 11 0 -8
lll=<level> on the	0 0 0 10 -7 0 0
lll=<level> since the	0 0 0 -6 8 0 0
lll=<name> , on	7 0 -12 -9 11 0 0
lll=<name> , on & d:ahead	0 0 -12 0 13 0 0
lll=<name> , until	0 0 17 0 -16 0 0
lll=<name> agree in	0 0 0 12 -12 0 0
lll=<name> agree in & d:gone	0 0 0 12 -12 0 0
lll=<name> agree on	0 0 0 -12 14 0 0
lll=<name> end on	-3 0 -3 11 1 -3 0
lll=<name> end on & d:gone	-3 0 0 12 -5 0 0
lll=<name> expire on	0 0 10 0 -9 0 0
lll=<name> expire on & d:ahead	0 0 10 0 -9 0 0
lll=<name> has until	0 0 -18 0 19 0 0
lll=<name> has until & d:ahead	0 0 -18 0 19 0 0
lll=<name> sign on	0 0 0 -11 13 0 0
lll=<name> sign on & d:gone	0 0 0 -10 10 0 0
lll=<number> , on	0 0 9 0 -6 0 0
lll=<number> , on & d:ahead	0 0 9 0 -7 0 0
lll=<number> , until	0 0 -10 0 14 -5 0
lll=<number> , until & d:ahead	0 0 -10 0 14 -5 0
lll=<number> end on	4 0 6 0 -10 0 0
lll=<number> until the & d:ahead	0 0 -10 0 13 0 0
lll=<organisation> has until	0 0 19 0 -18 0 0
lll=<organisation> has until & d:ahead	0 0 19 0 -18 0 0
lll=<person> : on	0 0 -18 10 -7 0 10
lll=<person> : on & d:ahead	0 0 -18 11 -8 0 10
lll=<person> : until & d:ahead	0 0 0 0 -12 6 0
lll=<person> say on	0 0 0 9 -5 0 0
lll=<seat> , on	0 0 -7 -1 -5 0 14
lll=<seat> , on & d:ahead	0 0 -7 0 -6 0 14
lll=<span> , begin	0 0 0 13 -11 0 0
lll=<span> , from	0 0 3 0 -15 0 17
lll=<span> , from & d:ahead	0 0 4 7 -26 0 19
lll=<span> , from & d:gone	0 0 0 -11 12 0 -2
lll=<span> , on	0 0 19 -4 -8 0 -6
lll=<span> , on & d:ahead	0 0 20 0 -14 0 -6
lll=<span> , to	3 0 7 0 7 -12 -4
lll=<span> , to & d:ahead	0 0 9 0 5 -10 -4
lll=<span> end on	4 8 -8 0 -18 15 0
lll=<span> end on & d:ahead	0 0 -8 0 -7 15 0
lll=<span> end on & d:gone	4 8 0 0 -12 0 0
lll=<span> from the	0 0 -1 12 -14 0 3
lll=<span> from the & d:ahead	0 0 -1 8 -11 0 3
lll=a truce until	0 0 -3 0 12 -8 0
lll=and <name> ,	0 0 17 0 -16 0 0
lll=and <name> end	0 0 -7 0 9 0 0
lll=and <name> end & d:today	0 0 -4 0 6 0 0
lll=and <name> since & d:gone	9 0 0 0 -8 0 0
lll=and <number> from	0 0 0 0 10 0 -5
lll=and end on & d:gone	-1 0 0 -3 13 0 0
lll=and expire on	0 0 -9 0 5 4 0
lll=and expire on & d:ahead	0 0 -9 0 4 4 0
lll=and last until & d:ahead	0 0 8 0 -11 1 0
lll=apply again from & d:ahead	0 0 -4 0 9 0 0
lll=are suspend to	0 0 -13 0 13 0 0
lll=are suspend to & d:ahead	0 0 -13 0 13 0 0
lll=at <level> since	4 0 -1 10 -12 0 0
lll=at <level> since & d:gone	4 0 0 10 -14 0 0
lll=at <level> until	0 0 9 -2 -11 5 0
lll=at <level> until & d:ahead	0 0 10 0 -16 5 0
lll=at midnight on	10 0 3 -4 -5 -4 -1
lll=at midnight on & d:gone	11 0 0 -4 -7 0 0
lll=be <number> from	0 0 2 0 7 0 -10
lll=be <number> from & d:ahead	0 0 3 0 5 0 -10
lll=be extend from	0 0 12 0 -9 -3 0
lll=be extend from & d:ahead	0 0 12 0 -9 -3 0
lll=be prolong to	0 0 -10 0 0 9 0
lll=be prolong to & d:ahead	0 0 -9 0 0 11 0
lll=been extend to	0 0 -12 0 7 1 0
lll=been extend to & d:ahead	0 0 -12 0 7 1 0
lll=been suspend until	0 0 12 0 -11 0 0
lll=been suspend until & d:ahead	0 0 12 0 -11 0 0
lll=by <level> from	0 0 0 0 -8 0 9
lll=by <level> from & d:ahead	0 0 0 0 -8 0 9
lll=by <span> to & d:ahead	0 0 7 0 -10 0 0
lll=country end on	9 0 -9 0 0 0 0
lll=country end on & d:gone	10 0 0 0 -9 0 0
lll=end on the	0 0 11 0 -12 1 0
lll=end on the & d:ahead	0 0 11 0 -14 2 0
lll=expire at the & d:ahead	0 0 -8 0 9 0 0
lll=for <span> from	0 7 -15 0 -8 -3 13
lll=for <span> from & d:ahead	0 -1 -15 14 -19 -3 14
lll=for <span> from & d:gone	0 10 0 -19 14 0 -1
lll=fourth round on	0 0 10 0 -10 0 0
lll=fourth round on & d:ahead	0 0 10 0 -10 0 0
lll=from <day-ahead> to	0 0 11 -2 -9 0 -4
lll=from <day-ahead> to & d:ahead	0 0 11 -1 -10 0 -4
lll=from <day-gone> to	12 0 -11 0 0 1 0
lll=from <day-gone> to & d:ahead	0 0 -11 0 12 1 0
lll=from <day-gone> to & d:gone	13 0 0 0 -12 0 0
lll=from <level> on	0 0 0 8 -9 0 1
lll=from <month-gone> to	0 0 0 9 -4 0 0
lll=from <month-gone> to & d:gone	0 0 0 9 -7 0 0
lll=go on to	0 0 0 0 -8 9 0
lll=go on to & d:ahead	0 0 0 0 -10 10 0
lll=go on until	0 0 10 6 -5 -10 0
lll=go on until & d:ahead	0 0 10 0 0 -9 0
lll=go up on	0 0 -8 0 11 0 0
lll=go up on & d:ahead	0 0 -7 0 10 0 0
lll=has run since	-1 0 -7 10 0 0 0
lll=has run since & d:ahead	0 0 -7 0 10 0 0
lll=has run since & d:gone	-1 0 0 12 -9 0 0
lll=has until the	0 0 10 0 -9 0 0
lll=has until the & d:ahead	0 0 10 0 -10 0 0
lll=have end on & d:gone	-6 0 0 -1 10 0 0
lll=have expire on	0 0 12 0 -9 0 0
lll=have expire on & d:ahead	0 0 13 0 -12 0 0
lll=in <name> from	4 0 -2 1 4 0 -10
lll=in <name> from & d:ahead	0 0 -1 4 5 0 -10
lll=in <name> on	0 9 -3 -10 3 0 0
lll=in <name> on & d:gone	0 9 0 -8 -2 0 0
lll=in <seat> ,	0 0 -4 -2 11 0 0
lll=in <seat> on	0 0 -14 2 14 0 -2
lll=in <seat> on & d:ahead	0 0 -13 0 22 0 -1
lll=in busan on & d:ahead	0 0 -9 0 12 0 0
lll=in effect since	8 0 0 -10 0 0 0
lll=in effect since & d:gone	8 0 0 -10 0 0 0
lll=in force since & d:ahead	0 0 -5 -5 15 0 0
lll=in force since & d:gone	-9 -3 0 8 0 0 0
lll=in mombasa on	0 0 9 0 -8 0 0
lll=in mombasa on & d:ahead	0 0 9 0 -9 0 0
lll=is prolong to	0 0 11 0 -3 -7 0
lll=is suspend from	0 0 0 4 -12 0 6
lll=is suspend from & d:ahead	0 0 0 9 -20 0 6
lll=is up on	0 0 11 0 -7 0 0
lll=is up on & d:ahead	0 0 12 0 -10 0 0
lll=it , on	0 0 -9 0 11 0 0
lll=it , on & d:ahead	0 0 -9 0 10 0 0
lll=it begin on & d:gone	0 -7 0 2 -5 0 11
lll=it end on	0 0 0 -12 -6 14 0
lll=it end on & d:ahead	0 0 1 0 -13 15 0
lll=it end on & d:gone	0 0 -6 -12 9 0 0
lll=it expire on	6 0 -9 0 8 -8 0
lll=it expire on & d:ahead	0 0 -9 0 12 -8 0
lll=it has until	0 0 12 0 -10 0 0
lll=it has until & d:ahead	0 0 13 0 -12 0 0
lll=it hold until	0 0 -15 0 7 8 0
lll=it hold until & d:ahead	0 0 -15 0 7 8 0
lll=it lapse on	-4 0 5 11 -11 0 0
lll=it lapse on & d:gone	-3 0 0 11 -6 0 0
lll=it last until	0 0 9 0 -11 1 0
lll=it last until & d:ahead	0 0 11 0 -17 1 0
lll=it run to	0 0 17 0 -12 -8 0
lll=it run to & d:ahead	0 0 19 0 -16 -7 0
lll=it start on	0 0 0 13 0 0 -13
lll=it start on & d:ahead	0 0 0 1 13 0 -13
lll=it start on & d:gone	0 0 0 11 -9 0 0
lll=it until the	3 0 14 0 -15 -1 0
lll=it until the & d:ahead	0 0 14 0 -13 -1 0
lll=kick in on & d:ahead	0 0 -2 13 -6 0 -6
lll=last day is	0 0 13 0 -6 -4 0
lll=last day is & d:ahead	0 0 15 0 -11 -4 0
lll=last week ,	0 0 -8 0 12 0 0
lll=new end is	0 0 10 0 -3 -6 0
lll=new end is & d:ahead	0 0 10 0 -4 -6 0
lll=next friday ,	0 0 1 0 -11 0 9
lll=next friday , & d:ahead	0 0 1 0 -11 0 9
lll=next monday ,	0 0 2 -2 -10 0 8
lll=next monday , & d:ahead	0 0 2 0 -13 0 9
lll=not renew by	0 0 1 0 -10 5 0
lll=not renew by & d:ahead	0 0 1 0 -10 5 0
lll=now last until	0 0 2 9 -3 -8 0
lll=now last until & d:ahead	0 0 3 0 4 -8 0
lll=now last until & d:gone	0 0 0 9 -8 0 0
lll=now run until	0 0 -12 0 -3 17 0
lll=now run until & d:ahead	0 0 -12 0 -4 17 0
lll=of <level> from	0 0 -2 -2 -4 0 10
lll=of <level> from & d:ahead	0 0 -2 -2 -4 0 10
lll=of <span> from	0 5 -5 5 -9 0 2
lll=of <span> from & d:gone	0 6 -3 7 -9 0 0
lll=on <day-ahead> ,	0 0 16 0 -14 0 0
lll=on <day-ahead> , & d:ahead	0 0 16 0 -15 0 0
lll=on friday ,	0 0 -9 0 12 0 0
lll=on friday , & d:ahead	0 0 -9 0 13 0 0
lll=on or after	0 0 -7 0 10 0 0
lll=on or after & d:ahead	0 0 -6 0 9 0 0
lll=on saturday , & d:ahead	0 0 4 -10 0 0 2
lll=on the same	0 0 6 3 -9 0 0
lll=on the same & d:ahead	0 0 6 3 -9 0 0
lll=on thursday ,	0 0 9 -1 -3 0 0
lll=on thursday , & d:ahead	0 0 9 0 -6 0 0
lll=one end on	1 0 0 7 -11 2 0
lll=one end on & d:gone	2 0 0 7 -10 0 0
lll=otherwise end on	0 0 9 0 -7 0 0
lll=otherwise end on & d:ahead	0 0 11 0 -10 0 0
lll=past midnight on & d:ahead	0 0 9 0 -7 0 0
lll=pause end on	0 0 -7 0 11 -4 0
lll=pause end on & d:ahead	0 0 -7 0 10 -4 0
lll=pay <level> until	0 0 -6 0 9 -2 0
lll=run on to	0 0 -12 0 0 9 0
lll=run on to & d:ahead	0 0 -11 0 0 9 0
lll=run out on	10 -3 2 -8 -9 11 -4
lll=run out on & d:ahead	-1 0 3 0 -6 11 -4
lll=run out on & d:gone	12 -3 -1 -6 -3 0 0
lll=stay suspend until	0 0 -9 0 13 -3 0
lll=stay suspend until & d:ahead	0 0 -9 0 13 -3 0
lll=suspension end on	-4 0 -15 0 12 6 0
lll=suspension end on & d:ahead	0 0 -15 0 8 6 0
lll=tariff end on	0 0 -11 0 13 0 0
lll=tariff end on & d:ahead	0 0 -11 0 13 0 0
lll=tariff truce until	0 0 -3 0 -8 9 0
lll=tariff truce until & d:ahead	0 0 -3 0 -8 9 0
lll=that begin on	0 -6 0 -2 12 0 -3
lll=that begin on & d:ahead	0 0 0 -2 11 0 -3
lll=that end on	-7 0 12 0 2 -9 0
lll=that end on & d:ahead	0 0 14 0 -6 -9 0
lll=that end on & d:gone	-7 0 0 0 10 0 0
lll=that expire on	0 0 14 0 -9 -3 0
lll=that expire on & d:ahead	0 0 14 0 -10 -3 0
lll=that is until	0 0 -3 0 -4 9 0
lll=that is until & d:ahead	0 0 -3 0 -4 9 0
lll=that start on	0 0 0 -3 -6 0 10
lll=that start on & d:ahead	0 0 0 -2 -7 0 10
lll=the <name> on	0 0 0 0 -7 0 10
lll=the <name> on & d:ahead	0 0 0 0 -9 0 10
lll=the <organisation> meet	0 0 10 0 -10 0 0
lll=the <organisation> meet & d:ahead	0 0 10 0 -10 0 0
lll=the <quality> ,	0 0 12 0 -11 0 0
lll=the arrangement of	0 0 0 8 -4 -1 0
lll=the arrangement of & d:gone	0 0 0 11 -10 0 0
lll=the decree on	0 0 0 12 -12 0 0
lll=the decree on & d:ahead	0 0 0 12 -12 0 0
lll=the duty of	0 0 0 -14 15 0 0
lll=the duty of & d:gone	0 0 0 -11 12 0 0
lll=the night to	0 0 -10 0 11 0 0
lll=the pause of	0 0 0 9 -5 0 0
lll=the pause of & d:gone	0 0 0 9 -8 0 0
lll=the standstill of & d:gone	0 1 0 10 -14 0 0
lll=the truce of	-6 6 -10 0 0 0 6
lll=the truce of & d:ahead	0 0 -9 -4 6 0 7
lll=the truce to	0 0 -16 -1 0 18 0
lll=the truce to & d:ahead	0 0 -16 0 -5 20 0
lll=their truce to	0 0 0 0 9 -7 0
lll=their truce to & d:ahead	0 0 0 0 8 -7 0
lll=they end on	1 0 -9 0 0 5 0
lll=they end on & d:ahead	0 0 -9 0 2 5 0
lll=they meet on	0 0 9 0 -9 0 0
lll=they meet on & d:ahead	0 0 9 0 -9 0 0
lll=to <level> from	0 0 1 -1 9 0 -15
lll=to <level> from & d:ahead	0 0 1 -11 17 0 -15
lll=to <number> on	0 0 0 -4 12 0 -6
lll=to <number> on & d:ahead	0 0 -7 -3 17 0 -6
lll=to begin on	0 0 -1 -11 5 0 6
lll=to end on	-5 0 17 0 -5 -10 0
lll=to end on & d:ahead	0 0 17 0 -10 -10 0
lll=to end on & d:gone	-5 0 0 0 9 0 0
lll=to last until	0 0 -12 0 22 -13 0
lll=to last until & d:ahead	0 0 -10 0 20 -13 0
lll=truce , until	0 0 -9 0 9 0 0
lll=truce , until & d:ahead	0 0 -9 0 9 0 0
lll=truce begin on	0 -1 -1 -3 12 0 -1
lll=truce end on	0 0 22 -2 -15 -7 0
lll=truce end on & d:ahead	0 0 19 0 -15 -6 0
lll=truce last until	0 0 19 0 -5 -12 0
lll=truce last until & d:ahead	0 0 20 0 -8 -11 0
lll=truce of last	0 -2 0 11 -8 0 0
lll=truce of last & d:gone	0 -2 0 11 -8 0 0
lll=truce run out	-1 0 -10 0 16 0 0
lll=truce run to	0 0 9 0 0 -13 0
lll=truce run to & d:ahead	0 0 10 0 -2 -13 0
lll=truce until the	9 0 5 0 -1 -11 0
lll=truce until the & d:ahead	0 0 5 0 3 -10 0
lll=until midnight on	0 0 -11 0 11 0 0
lll=until midnight on & d:ahead	0 0 -11 0 11 0 0
lll=up to the	0 0 -13 0 0 10 0
lll=up to the & d:ahead	0 0 -13 0 0 10 0
lll=was make in	0 0 0 13 -12 0 0
lll=was make in & d:gone	0 0 0 13 -12 0 0
lll=was make on	0 0 0 10 -7 0 0
lll=was make on & d:gone	0 0 0 10 -9 0 0
lll=was sign in	0 12 0 -12 0 0 0
lll=was sign in & d:gone	0 12 0 -12 0 0 0
lll=what change on	0 0 -4 10 -3 0 -1
lll=what change on & d:ahead	0 0 -4 11 -4 0 -1
lll=which begin on	0 11 0 -9 -1 7 -4
lll=which begin on & d:ahead	0 0 0 -10 8 7 -4
lll=which begin on & d:gone	0 12 0 0 -10 0 0
lll=which date from & d:gone	0 0 0 12 -10 0 0
lll=which end on	3 0 3 -2 1 -12 0
lll=which end on & d:ahead	0 0 5 0 0 -12 0
lll=which expire on	0 0 10 0 -7 0 0
lll=which expire on & d:ahead	0 0 11 0 -9 0 0
lll=will last until	0 0 7 0 -10 0 0
lll=will last until & d:ahead	0 0 7 0 -10 0 0
lll=will run to	0 0 -11 0 0 10 0
lll=will run to & d:ahead	0 0 -11 0 0 10 0
lll=with <name> end	10 0 -7 0 0 0 0
lll=would begin on	0 0 12 0 -19 0 7
lll=would begin on & d:ahead	0 0 12 0 -19 0 7
lll=would last until	0 0 -19 0 -2 21 0
lll=would last until & d:ahead	0 0 -18 0 -3 21 0
lll=would run to	0 0 -10 0 0 9 0
lll=would run to & d:ahead	0 0 -10 0 0 10 0
lll=year end on	0 0 -3 0 -8 10 0
lll=year end on & d:ahead	0 0 -3 0 -8 10 0
lll=— wednesday ,	0 0 6 8 -15 0 0
lll=— wednesday , & d:today	0 0 6 8 -15 0 0
lr=( )	0 0 -12 -4 18 4 0
lr=( ) & d:gone	0 0 0 -7 12 0 0
lr=, (	0 0 4 -11 6 0 0
lr=, ) & d:gone	0 0 0 -7 10 0 0
lr=, ,	4 -3 -1 4 -1 -9 1
lr=, , & d:ahead	0 0 -20 3 18 -8 2
lr=, , & d:today	9 0 23 -1 -24 0 0
lr=, .	5 0 -3 0 -5 0 10
lr=, . & d:ahead	0 0 -7 7 -6 0 11
lr=, :	0 0 -2 -12 19 0 -1
lr=, <end> & d:ahead	0 0 -2 -16 6 9 -5
lr=, <end> & d:gone	6 -1 -2 12 -11 0 0
lr=, <end> & d:today	-9 0 0 -1 7 0 0
lr=, of	0 0 -5 -3 12 0 0
lr=, —	-3 8 -12 0 3 0 0
lr=, — & d:today	0 0 -12 1 7 0 0
lr=: , & d:ahead	0 0 -11 0 15 0 0
lr=: .	0 0 13 0 -21 10 -1
lr=: . & d:ahead	0 0 13 0 -21 10 -1
lr=: <end>	0 0 5 0 7 -17 -1
lr=: <end> & d:ahead	0 0 11 -4 2 -16 -1
lr=: <end> & d:today	0 0 -7 -2 13 0 0
lr=: the	0 0 -11 0 12 0 0
lr=<begin> ,	-7 13 0 -1 0 -9 -1
lr=<begin> , & d:ahead	0 0 -2 0 10 -8 -1
lr=<begin> , & d:gone	-4 14 0 -11 0 0 0
lr=<begin> .	3 7 -2 6 -19 10 2
lr=<begin> . & d:ahead	0 0 0 -1 -11 11 2
lr=<begin> . & d:gone	4 7 4 8 -20 0 0
lr=<begin> <end>	-5 -7 6 1 4 -14 -13
lr=<begin> <end> & d:ahead	0 0 10 0 0 -10 -9
lr=<begin> at	0 0 11 0 -10 0 0
lr=<begin> is	-1 0 3 -2 -7 11 0
lr=<begin> is & d:ahead	0 0 3 0 -13 11 0
lr=<begin> it	-1 0 -16 -3 25 0 0
lr=<begin> it & d:ahead	0 0 -10 0 13 0 0
lr=<begin> they	9 0 -2 -7 0 0 0
lr=<begin> they & d:today	9 0 0 -4 -4 0 0
lr=<begin> —	9 3 0 0 -2 -10 -6
lr=<begin> — & d:ahead	0 0 2 0 8 -10 -6
lr=<level> ,	0 0 -8 -4 15 0 0
lr=<level> .	0 0 -12 -3 19 0 0
lr=<level> . & d:today	0 0 -5 0 9 0 0
lr=<level> <end>	0 0 19 0 -18 0 0
lr=<span> .	0 0 -9 0 11 0 0
lr=after ,	0 0 0 0 3 -9 0
lr=after , & d:ahead	0 0 3 3 0 -9 0
lr=after ?	0 0 0 0 -15 12 0
lr=after ? & d:ahead	0 0 0 0 -15 12 0
lr=again . & d:gone	0 0 0 9 -8 0 0
lr=and .	0 0 -11 0 12 0 0
lr=and . & d:ahead	0 0 -11 0 12 0 0
lr=and it	0 0 0 9 -11 0 0
lr=and of	0 0 -9 -5 15 0 0
lr=as .	0 0 10 -2 -7 0 0
lr=back .	0 0 -7 0 9 0 0
lr=back . & d:ahead	0 0 -7 0 8 0 0
lr=before ,	0 0 4 5 -13 5 1
lr=before <end>	0 0 -5 -12 3 -4 14
lr=before <end> & d:ahead	0 0 -5 -7 0 -4 14
lr=begin , & d:ahead	0 0 1 -10 1 0 3
lr=begin and	0 0 0 13 -11 0 0
lr=between and	0 0 0 3 -9 0 9
lr=by .	0 0 -2 -9 12 0 -5
lr=by . & d:ahead	0 0 -1 -8 9 0 -5
lr=by <end>	0 0 -10 -1 22 -8 -2
lr=by <end> & d:ahead	0 0 -9 0 20 -7 -2
lr=by the	0 0 -14 0 2 4 4
lr=by the & d:ahead	0 0 -14 -2 7 4 4
lr=effect .	-1 0 0 9 -5 0 0
lr=end .	12 0 -9 -2 6 -8 0
lr=end . & d:ahead	0 0 -17 0 22 -7 0
lr=end . & d:today	12 0 5 0 -14 0 0
lr=end <end>	-3 0 0 0 -2 9 0
lr=end <end> & d:ahead	0 0 2 0 -12 9 0
lr=from ,	-3 7 7 7 -6 -9 -3
lr=from , & d:gone	-1 10 0 2 -6 0 -2
lr=from .	0 0 -7 14 -22 6 14
lr=from . & d:ahead	0 0 -6 10 -20 6 15
lr=from . & d:today	0 0 0 14 -12 0 0
lr=from :	0 0 2 -2 13 0 -17
lr=from : & d:ahead	0 0 2 3 5 0 -17
lr=from <end>	2 -3 -20 -10 14 -14 11
lr=from <end> & d:ahead	0 0 -18 -3 7 -14 12
lr=from <end> & d:today	4 0 0 -8 6 0 0
lr=from <level>	0 -1 0 -2 15 0 -10
lr=from <level> & d:ahead	0 0 0 0 9 0 -9
lr=from <quality> & d:ahead	0 0 0 -17 8 0 3
lr=from ?	0 0 0 3 -11 0 9
lr=from ? & d:ahead	0 0 0 8 -16 0 9
lr=from a	0 0 0 9 -2 0 -8
lr=from a & d:ahead	0 0 0 10 -2 0 -8
lr=from and	0 0 3 3 0 -1 -10
lr=from and & d:ahead	0 0 4 1 3 -1 -9
lr=from if	0 0 -3 -4 11 0 0
lr=from it & d:gone	0 6 0 -13 6 0 0
lr=from our	0 0 0 2 4 0 -9
lr=from our & d:ahead	0 0 0 -3 14 0 -8
lr=from the	0 0 2 -1 10 0 -12
lr=from the & d:ahead	0 0 2 -8 15 0 -11
lr=from to	0 6 14 1 -9 -5 -2
lr=from to & d:ahead	0 -1 14 5 -11 -4 -1
lr=from unless	0 0 10 -3 -1 -1 -3
lr=from unless & d:ahead	0 0 10 -2 -2 -1 -3
lr=happen ?	0 0 -10 0 14 0 0
lr=in , & d:ahead	0 0 -3 -6 13 0 0
lr=in .	0 14 0 -6 -7 0 0
lr=in . & d:gone	0 14 0 -6 -7 0 0
lr=in :	0 0 0 9 -8 0 0
lr=in : & d:gone	0 0 0 9 -8 0 0
lr=in ;	0 0 0 -9 11 0 0
lr=in ; & d:gone	0 0 0 -9 11 0 0
lr=in <end>	-3 9 -7 6 -1 -1 0
lr=in <end> & d:ahead	0 0 -6 0 10 0 0
lr=in <end> & d:gone	-3 10 0 7 -9 0 0
lr=in both	0 0 0 14 -13 0 0
lr=in both & d:gone	0 0 0 14 -13 0 0
lr=in for	0 -11 0 0 4 0 0
lr=in for & d:gone	0 -11 0 0 4 0 0
lr=in it	0 0 0 -8 10 0 0
lr=in it & d:gone	0 0 0 -8 9 0 0
lr=in with	0 0 0 11 -11 0 0
lr=in with & d:gone	0 0 0 11 -11 0 0
lr=including .	0 0 9 0 -17 6 0
lr=including . & d:ahead	0 0 9 0 -17 6 0
lr=is ,	0 0 -1 0 9 -7 0
lr=is <end>	0 0 10 -1 -10 2 0
lr=is <end> & d:ahead	0 0 11 0 -14 2 0
lr=it ,	0 0 -10 0 12 0 0
lr=it , & d:ahead	0 0 -9 0 9 0 0
lr=last ,	0 -3 0 8 -5 0 0
lr=last , & d:gone	0 -3 0 8 -5 0 0
lr=meet .	0 0 10 0 -9 0 0
lr=midnight ,	0 0 -4 -3 9 0 0
lr=monday ,	0 0 0 9 -10 0 0
lr=monday , & d:today	0 0 0 9 -10 0 0
lr=monday <end>	0 0 -6 -4 12 0 0
lr=monday <end> & d:today	0 0 -6 -4 12 0 0
lr=not . & d:ahead	0 0 11 0 -9 0 0
lr=of ,	6 -17 0 4 -1 -1 0
lr=of , & d:gone	7 -16 0 5 -3 0 0
lr=of .	0 0 11 1 -1 -4 -10
lr=of . & d:ahead	0 0 13 6 -9 -4 -10
lr=of <end>	9 8 -2 0 -12 -12 13
lr=of <end> & d:ahead	0 0 -1 -7 1 -12 14
lr=of <end> & d:gone	10 9 0 0 -14 0 0
lr=of and & d:ahead	0 0 0 -6 11 0 -2
lr=of has	0 6 0 -26 23 0 0
lr=of has & d:gone	0 6 0 -25 20 0 0
lr=of it & d:gone	0 0 0 9 -8 0 0
lr=of that	0 0 0 12 -12 0 0
lr=of that & d:gone	0 0 0 12 -12 0 0
lr=of the	2 0 0 -13 16 0 -5
lr=of the & d:ahead	0 0 0 -4 11 0 -5
lr=on (	0 0 0 11 -8 0 0
lr=on ( & d:ahead	0 0 0 12 -9 0 0
lr=on , & d:gone	0 9 -11 -3 -1 -2 8
lr=on .	0 -14 5 9 -9 2 2
lr=on . & d:ahead	-6 0 11 0 -13 5 4
lr=on . & d:gone	4 -10 -23 1 6 -3 -1
lr=on . & d:today	0 0 -6 14 -5 0 0
lr=on :	5 0 8 -5 -15 0 9
lr=on : & d:ahead	0 0 8 0 -18 0 9
lr=on ;	1 -2 7 0 -6 -10 7
lr=on ; & d:ahead	0 0 5 0 -5 -10 7
lr=on <day-today>	8 0 -2 -12 2 0 0
lr=on <day-today> & d:gone	9 0 0 -11 0 0 0
lr=on <end>	1 -14 -10 6 15 -5 -11
lr=on <end> & d:ahead	-2 0 -8 5 14 -3 -9
lr=on <end> & d:gone	4 -12 -1 2 2 -3 0
lr=on <name>	9 0 0 0 0 0 -9
lr=on <name> & d:ahead	0 0 0 -4 9 0 -8
lr=on <name> & d:gone	10 0 0 1 -9 0 0
lr=on afternoon	0 0 1 8 -10 0 0
lr=on afternoon & d:gone	0 0 0 9 -9 0 0
lr=on and	8 -6 0 -8 -1 -7 10
lr=on and & d:ahead	-6 0 1 -1 -5 -6 14
lr=on and & d:gone	12 -3 0 -6 1 0 -9
lr=on and & d:today	0 0 0 -8 9 0 0
lr=on are	0 0 -12 7 -7 0 11
lr=on are & d:ahead	0 0 -12 10 -9 0 11
lr=on at	-4 0 1 -18 9 6 -5
lr=on at & d:ahead	0 0 2 -14 3 6 -5
lr=on doe	0 0 0 11 -9 0 0
lr=on end	0 6 9 0 -12 0 0
lr=on evening	0 0 -3 -4 14 0 0
lr=on for	0 6 -6 11 -8 -7 0
lr=on for & d:gone	0 7 0 13 -18 0 0
lr=on in	-2 0 0 -2 13 -3 -6
lr=on in & d:gone	-1 0 0 -12 17 0 0
lr=on is	0 0 -3 -1 11 0 0
lr=on it	3 0 12 3 -13 -1 -9
lr=on it & d:ahead	0 0 9 1 -5 0 -8
lr=on next	0 0 -1 3 -17 15 0
lr=on next & d:ahead	0 0 -1 0 -14 15 0
lr=on night	-8 0 14 -10 0 0 -1
lr=on night & d:gone	-7 0 13 -8 0 0 0
lr=on of	0 0 -5 -3 13 0 0
lr=on on	0 0 0 7 -7 0 5
lr=on on & d:gone	0 0 0 9 -8 0 0
lr=on that	-3 0 0 0 10 -7 -3
lr=on that & d:gone	-2 0 0 -4 12 0 0
lr=on the	2 0 0 -8 3 -9 1
lr=on the & d:ahead	0 0 1 2 -3 -9 2
lr=on the & d:gone	2 0 0 -15 11 0 0
lr=on to	-1 0 0 -6 13 0 -5
lr=on under	0 0 0 9 -9 0 0
lr=on unless	0 0 -10 0 14 0 0
lr=on unless & d:ahead	0 0 -9 0 12 0 0
lr=on without & d:gone	-8 0 0 0 10 0 0
lr=out .	-5 0 9 -4 0 0 0
lr=out . & d:ahead	0 0 8 0 -7 0 0
lr=over .	0 0 18 0 -17 0 0
lr=same .	9 0 6 -1 -10 -1 0
lr=same . & d:gone	9 0 0 0 -8 0 0
lr=sign .	0 0 3 7 -8 0 0
lr=sign . & d:gone	0 0 0 8 -8 0 0
lr=since ,	-9 0 -10 0 8 -1 0
lr=since , & d:ahead	0 0 -7 -7 18 0 0
lr=since . & d:gone	0 0 0 10 -8 0 0
lr=since :	3 0 -1 12 -12 0 0
lr=since : & d:gone	3 0 0 12 -16 0 0
lr=since a	0 0 0 -6 9 0 0
lr=since and	-1 0 -1 15 -9 0 0
lr=since and & d:ahead	0 0 -1 -6 11 0 0
lr=since and & d:gone	-1 0 0 20 -18 0 0
lr=since at	0 0 0 11 -11 0 0
lr=since both & d:gone	0 0 0 9 -9 0 0
lr=since has	0 0 0 8 -5 0 0
lr=since its	0 0 0 9 -8 0 0
lr=since its & d:gone	0 0 0 9 -9 0 0
lr=since most	0 0 0 -8 9 0 0
lr=since most & d:gone	0 0 0 -8 8 0 0
lr=since the	2 0 8 3 -10 0 0
lr=since the & d:ahead	0 0 9 0 -7 0 0
lr=start . & d:today	0 0 0 -6 8 0 0
lr=sunday <end>	0 0 12 -2 -9 0 0
lr=sunday <end> & d:today	0 0 9 -2 -6 0 0
lr=telephone .	0 0 10 0 -9 0 0
lr=telephone . & d:today	0 0 10 0 -10 0 0
lr=the ,	-4 -1 5 -13 4 -6 7
lr=the , & d:ahead	0 0 10 -10 -8 -5 8
lr=the , & d:gone	-3 0 0 -3 11 0 0
lr=the .	7 0 -11 -17 11 -2 5
lr=the :	0 0 11 4 -14 0 0
lr=the : & d:ahead	0 0 11 0 -10 0 0
lr=the <end>	9 -2 -4 7 -9 7 -4
lr=the <end> & d:ahead	-1 0 -1 -6 -2 9 -3
lr=the <end> & d:gone	7 -1 -3 -7 8 -6 0
lr=the <end> & d:today	4 0 -5 23 -22 0 0
lr=the ?	0 0 -3 -1 11 1 -5
lr=the next	0 0 2 0 4 -11 0
lr=the next & d:ahead	0 0 2 0 3 -11 0
lr=the they	0 0 11 9 -21 0 3
lr=the they & d:ahead	0 0 11 0 -12 0 3
lr=the they & d:gone	0 0 0 10 -10 0 0
lr=the to	0 0 -13 -2 6 4 3
lr=the to & d:ahead	0 0 -13 0 2 4 3
lr=the was	0 0 7 0 -11 4 0
lr=the was & d:ahead	0 0 7 0 -11 4 0
lr=through ,	0 0 -7 0 9 0 0
lr=through , & d:ahead	0 0 -7 0 9 0 0
lr=through .	0 0 9 0 -3 -2 0
lr=through . & d:ahead	0 0 10 0 -4 -2 0
lr=through <end>	0 0 7 0 -11 3 0
lr=through <end> & d:ahead	0 0 8 0 -13 3 0
lr=time ,	0 0 0 13 -11 0 0
lr=to )	0 0 9 0 -5 0 0
lr=to ) & d:ahead	0 0 9 0 -7 0 0
lr=to ,	8 -2 -1 -13 0 4 -3
lr=to , & d:gone	10 -1 -1 -9 3 -3 0
lr=to .	0 0 7 -16 -2 2 -5
lr=to . & d:ahead	0 0 8 -6 -9 4 -5
lr=to . & d:gone	0 0 -11 -8 21 -2 0
lr=to ; & d:ahead	0 0 6 0 -12 1 0
lr=to <end>	0 -2 -2 0 11 -2 -9
lr=to <end> & d:ahead	0 0 -4 -3 9 0 -8
lr=to <end> & d:gone	0 -1 8 0 1 -7 0
lr=until )	0 0 21 0 -16 -4 0
lr=until ) & d:ahead	0 0 21 0 -18 -4 0
lr=until ,	0 -2 2 -26 -1 9 -7
lr=until , & d:ahead	0 0 2 -5 -5 10 -6
lr=until , & d:gone	2 0 -7 -17 17 0 0
lr=until .	-14 0 -4 2 5 5 -5
lr=until . & d:ahead	0 0 -3 -7 3 5 -5
lr=until . & d:gone	-12 0 1 7 0 0 0
lr=until ;	-1 0 0 2 -11 13 0
lr=until ; & d:ahead	0 0 1 0 -12 13 0
lr=until <end>	-6 0 -2 -5 14 -5 -6
lr=until <end> & d:ahead	0 0 0 -5 7 -3 -5
lr=until <end> & d:gone	-4 0 -5 0 13 0 0
lr=until <name>	-1 0 11 0 -6 0 0
lr=until <name> & d:ahead	0 0 11 0 -10 0 0
lr=until its	0 0 4 0 -12 7 0
lr=until its & d:ahead	0 0 4 0 -12 7 0
lr=until next	0 0 11 0 -4 -7 0
lr=until next & d:ahead	0 0 16 0 -9 -7 0
lr=until night	0 0 9 0 -8 0 0
lr=until night & d:ahead	0 0 9 0 -8 0 0
lr=until of	0 0 10 12 -21 0 0
lr=until of & d:ahead	0 0 12 0 -15 0 0
lr=until of & d:gone	0 0 -1 11 -7 0 0
lr=until there & d:gone	5 0 0 4 -11 0 0
lr=until they	8 0 -12 -4 -2 0 9
lr=until they & d:ahead	0 0 -12 0 0 0 9
lr=until to	0 0 -12 -4 14 3 -1
lr=until to & d:ahead	0 0 -11 0 11 3 -1
lr=· <end>	0 0 -3 -4 11 0 0
lr=· <end> & d:today	0 0 -3 -3 10 0 0
nc2=bear	14 1 -8 0 -7 8 4
nc2=begin	0 9 2 -10 -3 7 -4
nc2=down	-8 0 -10 2 0 7 3
nc2=end	8 8 -21 -13 11 -3 10
nc2=impose	-1 -14 12 3 3 -20 -11
nc2=propose	-9 -9 8 -1 0 7 -6
nc2=refuse	0 0 -2 -6 12 0 0
nc2=renew	-1 5 0 11 -3 -9 -5
nc2=return	0 0 -12 6 1 10 0
nc2=sell	0 0 4 10 -9 0 0
nc2=stay	-8 -5 0 6 6 0 -17
nc2=suspend	-4 -4 -1 2 3 1 -10
nc2=target	0 0 4 6 7 -16 -18
nc2=threaten	0 0 10 -1 -14 0 8
nc2=up	-10 4 8 -23 5 5 -13
nct2=agree perfect	0 0 0 -6 11 -2 0
nct2=agree perfect-passive	0 0 10 0 -7 0 0
nct2=agree pluperfect	9 0 -12 5 -2 0 0
nct2=agree present	0 0 -18 8 0 12 -4
nct2=bear future	0 0 -22 9 4 8 0
nct2=bear modal	5 0 -5 8 -10 6 0
nct2=bear past	9 5 -6 -3 0 -2 -1
nct2=bear perfect	1 0 -9 13 -5 0 -1
nct2=bear present	-2 -2 12 -17 -2 1 12
nct2=begin modal	-2 0 8 -9 7 -10 0
nct2=begin participle-passive	0 0 0 13 -9 0 0
nct2=begin past	-12 2 2 0 3 -1 -1
nct2=begin perfect	8 0 3 -10 0 -1 0
nct2=begin present	2 10 -3 -3 -7 11 -2
nct2=down future	0 0 -12 -12 9 1 9
nct2=down modal	0 0 -12 1 12 0 0
nct2=down present	-3 -2 0 7 -9 6 0
nct2=end modal	0 -2 5 -10 2 7 0
nct2=end participle-passive	11 14 -8 -19 -3 0 0
nct2=end past	0 12 -9 -13 11 0 -4
nct2=end perfect	0 0 0 -5 9 -1 0
nct2=end perfect-passive	-5 0 -4 0 -4 6 9
nct2=end present	3 -19 -11 10 -1 -16 10
nct2=end present-passive	0 0 -4 -2 10 0 0
nct2=impose future	0 0 7 -12 10 -5 -4
nct2=impose gerund	0 0 -3 2 -10 4 6
nct2=impose modal	0 0 5 0 -2 -9 4
nct2=impose participle-passive	-4 -7 14 -12 2 -5 3
nct2=impose past	-2 -1 1 8 -5 -12 9
nct2=impose perfect	5 0 3 0 2 -12 -5
nct2=impose present	6 -7 -13 9 3 1 -14
nct2=impose present-passive	0 -2 4 9 4 -5 -21
nct2=lack future	0 0 -11 0 12 0 0
nct2=lack present	4 0 0 6 -16 5 0
nct2=lack present-passive	0 0 9 0 -1 -7 0
nct2=propose past	-1 0 -5 0 9 0 0
nct2=propose present	0 0 13 0 -4 -4 -3
nct2=renew future-passive	0 0 13 3 -12 0 0
nct2=renew modal-passive	0 0 -6 0 13 -7 0
nct2=renew participle-passive	0 0 7 4 -11 0 0
nct2=renew past	4 3 0 7 -13 0 0
nct2=renew past-passive	-4 7 -26 2 15 0 0
nct2=renew present	0 0 -2 -4 10 0 0
nct2=renew present-passive	-1 -2 10 1 -11 4 0
nct2=return future	0 0 4 0 -9 2 0
nct2=return present	0 0 -15 -9 14 8 0
nct2=say past	-9 -3 1 1 0 1 -2
nct2=say perfect	-2 0 -10 -1 13 5 0
nct2=say present	-2 7 10 -8 -11 -4 14
nct2=sell present	0 0 5 12 -16 0 0
nct2=sign participle-passive	-1 8 -4 -11 6 0 3
nct2=sign past	-2 -2 11 4 -7 -1 -3
nct2=sign perfect	0 0 0 -6 12 -3 -2
nct2=sign present	0 0 -5 14 -13 10 -2
nct2=stay future-passive	0 0 13 0 -10 0 0
nct2=stay gerund	0 0 0 7 -12 3 0
nct2=stay modal	0 0 -12 20 -13 10 0
nct2=stay participle-passive	0 0 -13 4 11 -3 0
nct2=stay past	-5 6 0 -6 9 -6 -7
nct2=stay present	0 -12 -1 2 7 0 -6
nct2=suspend future	0 0 0 17 -15 0 -1
nct2=suspend modal	0 0 6 4 -14 0 2
nct2=suspend perfect	0 0 0 -7 10 0 0
nct2=suspend present	0 0 -4 -8 14 2 -7
nct2=target future	0 0 0 1 12 -6 -11
nct2=target past	0 0 3 0 -10 0 5
nct2=target perfect	0 0 12 0 -5 -3 0
nct2=target present	1 0 -4 19 -10 0 -1
nct2=threaten present	0 0 16 0 -16 0 0
nct2=up future	0 0 14 -6 -7 0 0
nct2=up modal	-2 0 9 -13 6 -5 0
next="	-1 -4 -19 12 9 8 -12
next=(	4 8 -1 5 -12 3 -2
next=)	10 -6 0 0 0 -2 -7
next=,	-13 -3 4 -3 4 0 -7
next=:	-2 -11 6 -8 6 -1 4
next=after	0 0 -5 -6 14 0 0
next=and	3 9 -28 11 0 -4 3
next=as	0 0 -10 -1 15 0 0
next=because	-10 0 8 -5 7 0 0
next=that	-4 -6 21 6 -11 -8 -12
next=unless	0 0 -6 -7 11 7 -8
next=which	0 0 0 -10 12 0 0
next=—	6 13 -13 -6 10 -18 -2
nhas-future	-8 -6 12 -5 1 3 -12
nhas-gerund	-2 0 4 -10 0 3 3
nhas-infinitive	0 -1 -7 -5 9 7 0
nhas-modal	0 -11 -7 3 8 -1 0
nhas-participle	5 12 -2 -4 -6 0 -1
nhas-past	-5 30 5 -7 -2 -10 -12
nhas-perfect	-3 0 9 0 3 -16 -11
nhas-pluperfect	13 -5 -2 -13 2 6 -1
nhas-present	-8 -7 2 7 0 -12 1
nt2=future-passive	-1 0 17 -2 -10 1 -4
nt2=infinitive	0 0 -11 6 -1 6 0
nt2=modal-passive	0 0 -4 0 14 -7 0
nt2=participle-passive	6 13 1 -8 -6 -1 -1
nt2=past	-14 24 13 0 -7 -10 -9
nt2=past-passive	0 3 -22 -7 23 0 -1
nt2=perfect	3 1 5 0 2 -12 -17
nt2=perfect-not	0 0 -5 -6 18 -4 -2
nt2=perfect-passive	-3 0 12 -2 -13 0 6
nt2=perfect-passive-not	-4 0 -1 0 9 0 0
nt2=pluperfect	9 -5 -4 -9 2 6 0
nt2=present	-7 -6 -14 11 6 -4 5
nt2=present-not	0 0 8 -9 -14 0 12
nt2=present-passive	-3 1 18 0 0 -7 -20
nv0-none	-12 2 -4 -1 17 -7 -11
nv1-none	-12 2 -4 -1 17 -7 -11
nv2-none	-9 -21 -10 -2 18 0 0
nv2=agree	0 0 -4 -8 6 12 -4
nv2=announce	0 0 -5 0 7 -10 4
nv2=apply	4 0 0 -1 -15 13 0
nv2=ask	-5 -6 -5 -5 11 9 0
nv2=be	-2 -15 0 12 8 -7 -32
nv2=bear	0 0 -3 -10 17 0 0
nv2=begin	-12 5 0 0 0 -7 8
nv2=bring	0 0 -13 -9 26 0 -1
nv2=charge	0 0 16 10 -7 -10 -16
nv2=conclude	0 0 0 -7 10 0 -2
nv2=cut	0 0 -10 5 -1 2 0
nv2=decide	0 0 8 1 -3 -4 0
nv2=drop	0 0 0 -7 9 0 0
nv2=end	16 14 -20 -2 -1 0 0
nv2=expire	0 -7 10 -6 0 -2 10
nv2=explain	0 10 -2 0 -4 0 0
nv2=fall	0 0 -3 10 -11 0 7
nv2=fix	0 0 8 4 -12 0 0
nv2=go	-6 6 2 -12 5 3 -9
nv2=halve	0 0 7 8 -7 -3 -1
nv2=have	-9 1 -7 0 4 -11 12
nv2=leave	0 0 17 3 -13 -3 -1
nv2=let	0 0 -12 0 19 -3 0
nv2=look	-9 0 0 0 10 0 0
nv2=lose	0 0 4 -11 5 0 0
nv2=lower	0 0 8 0 -3 0 0
nv2=other	0 20 -11 -29 21 -7 -7
nv2=pay	4 5 -5 1 -10 8 8
nv2=prolong	0 -4 9 0 -4 -5 0
nv2=promise	0 0 -9 0 10 0 0
nv2=put	-1 0 2 -8 11 -1 -3
nv2=raise	0 0 -10 0 15 -1 0
nv2=renew	0 9 -11 6 0 0 0
nv2=replace	-5 0 -8 0 15 0 0
nv2=say	-2 -6 -4 -8 4 8 -2
nv2=see	0 0 -8 8 -5 7 0
nv2=set	0 0 0 11 -11 0 0
nv2=ship	0 0 0 11 -10 0 0
nv2=sign	0 -3 -10 21 -4 -9 3
nv2=take	13 0 2 -1 -5 -9 0
nv2=tell	0 0 -5 9 5 -3 -8
nv2=wait	0 0 -6 -1 10 0 0
nv2=warn	0 0 13 0 -17 0 6
nv2=write	0 0 17 0 -15 0 0
nvt2=agree past	0 0 7 -19 8 0 0
nvt2=agree present	0 0 -10 0 -5 14 0
nvt2=answer past	0 0 7 4 -11 0 0
nvt2=apply present	0 0 0 0 -8 9 0
nvt2=ask past	0 0 -8 0 13 0 0
nvt2=be modal	0 0 -13 9 -3 11 0
nvt2=be past	-4 -5 4 -8 20 -8 -6
nvt2=be present	2 -4 9 13 -5 -22 -19
nvt2=bear present	0 0 -1 -9 14 0 0
nvt2=bring present	0 0 0 -4 9 0 0
nvt2=charge future	0 0 12 0 3 -7 -10
nvt2=charge modal	0 0 -8 0 11 0 0
nvt2=charge present	4 0 5 20 -17 0 -11
nvt2=continue future	0 0 12 0 -11 0 0
nvt2=continue present	0 0 -7 0 10 0 0
nvt2=cut present	0 0 -5 11 -4 0 0
nvt2=drop present	0 0 0 -9 10 0 0
nvt2=end participle	11 14 -8 -19 -3 0 0
nvt2=end past	1 13 -9 -10 4 0 -2
nvt2=end present	6 -11 -12 14 -4 -9 2
nvt2=enter present	-1 0 0 -13 17 -3 0
nvt2=expire present	0 -4 9 -6 -1 0 10
nvt2=fall present	0 0 0 7 -14 0 7
nvt2=fix present	0 0 8 4 -12 0 0
nvt2=get present	0 0 -3 -1 9 0 0
nvt2=halve present	0 0 0 9 -1 -3 0
nvt2=have present	-6 2 -3 0 2 -11 13
nvt2=leave participle	0 0 11 0 -10 0 0
nvt2=leave present	0 0 8 -11 3 -1 0
nvt2=let present	0 0 -7 0 9 0 0
nvt2=lower past	0 0 10 0 -6 0 0
nvt2=make participle	0 0 -12 4 11 -3 0
nvt2=other past	0 9 0 -2 -5 0 0
nvt2=other perfect	0 6 0 -16 10 0 -3
nvt2=other present	-4 7 -15 -15 27 -3 -1
nvt2=pay past	3 8 0 -14 4 0 0
nvt2=pay perfect	1 0 -13 16 -8 0 0
nvt2=pay present	-6 -1 10 -7 -8 3 12
nvt2=plan participle	0 0 12 -2 -7 -4 0
nvt2=prolong future	0 0 11 0 -11 0 0
nvt2=prolong modal	0 0 -17 0 21 0 0
nvt2=prolong participle	0 0 10 5 -15 0 0
nvt2=prolong present	-1 -1 13 -7 -3 0 0
nvt2=renew past	-2 10 -5 2 -4 0 0
nvt2=rise future	0 0 10 0 -9 0 0
nvt2=run modal	0 0 0 8 -4 0 0
nvt2=run past	0 12 -2 2 -13 0 0
nvt2=say past	-5 0 0 -6 5 8 -18
nvt2=say present	-1 -1 -5 -2 1 -2 17
nvt2=see future	0 0 -11 0 0 9 0
nvt2=ship present	0 0 0 12 -13 0 0
nvt2=sign past	0 -2 -3 19 -11 0 -2
nvt2=sign present	0 0 -7 15 -3 -2 0
nvt2=stay present	0 0 -9 -6 11 6 -2
nvt2=suspend present	0 0 0 -7 14 -4 -3
nvt2=take present	11 0 -7 7 -3 -3 0
nvt2=warn present	0 0 16 0 -16 0 0
nvt2=write past	0 0 8 3 -10 0 0
o:act=announce	0 0 0 -5 -1 12 1
o:act=approve	0 0 9 -11 0 -5 1
o:act=be	-5 -23 1 -7 12 1 -5
o:act=bear	0 0 0 17 -19 0 4
o:act=begin	-8 -1 -8 -3 12 -7 1
o:act=brace	0 0 12 0 -10 0 0
o:act=bring	0 -4 -1 0 11 -4 -3
o:act=buy	0 0 -2 -2 14 -2 0
o:act=carry	0 -1 4 0 -8 10 -7
o:act=charge	8 0 0 -4 6 -12 0
o:act=clear	0 0 -2 0 -11 11 3
o:act=collect	0 0 -3 17 -1 -8 -9
o:act=conclude	-6 6 6 0 2 -10 -4
o:act=declare	-5 5 -11 15 -9 -1 0
o:act=end	3 1 -8 -5 10 0 -5
o:act=exempt	0 0 -6 -2 13 0 0
o:act=extend	-3 -6 6 -8 9 -7 0
o:act=face	0 0 1 -3 8 0 -10
o:act=get	0 0 0 -16 19 -5 -1
o:act=grow	0 0 -7 0 10 0 0
o:act=have	13 -5 1 0 2 -25 -2
o:act=initial	0 0 -2 -7 15 0 0
o:act=keep	-1 0 2 14 -6 -4 -3
o:act=know	0 0 -8 0 11 0 -3
o:act=lay	0 7 0 2 -8 0 0
o:act=leave	-1 0 3 -9 0 4 3
o:act=let	18 0 -5 -24 0 0 2
o:act=levy	0 0 1 0 10 -9 -4
o:act=look	0 0 6 -3 -10 8 0
o:act=make	0 3 -14 -7 10 8 0
o:act=meet	-1 0 -3 0 17 -12 -10
o:act=no verb	-14 -9 2 1 11 -1 -7
o:act=offer	0 0 0 -2 11 -7 0
o:act=other	0 1 -2 -2 7 -3 -9
o:act=pass	10 0 -11 -10 7 0 0
o:act=prolong	-10 0 0 2 1 2 -8
o:act=promulgate	0 0 0 11 -10 0 0
o:act=raise	0 0 2 -8 -4 11 -7
o:act=ratify	0 0 -1 -2 11 0 0
o:act=remain	0 0 0 0 5 -3 0
o:act=renew	8 0 -1 -5 1 0 0
o:act=return	1 0 9 0 0 -15 -8
o:act=rise	0 0 -13 0 9 0 4
o:act=say	4 -2 4 -5 -10 2 6
o:act=set	0 0 -10 -12 15 -1 5
o:act=sit	-3 0 -12 2 16 -4 -5
o:act=slap	0 0 0 -5 13 0 -4
o:act=suspend	-8 6 -3 5 5 -8 -9
o:act=tell	-2 0 11 -4 -4 0 0
o:act=think	0 0 11 0 -9 0 0
o:act=threaten	0 0 0 -3 9 0 0
o:act=wait	0 0 -2 -1 9 -6 0
o:act=write	-3 0 6 -12 6 -3 0
o:agree from gone	0 0 0 13 -12 0 0
o:agree in gone	0 0 0 26 -25 0 0
o:agree last gone	0 3 0 -20 15 0 0
o:agree on ahead	0 0 -6 -1 12 0 -7
o:announce from ahead	0 0 0 0 -6 12 -1
o:approve on ahead	0 0 -8 0 11 0 0
o:ask since gone	0 0 0 14 -14 0 0
o:be  ahead	0 0 0 0 -6 10 -2
o:be from ahead	0 0 0 -16 22 -12 -5
o:be from gone	0 0 0 12 -9 0 0
o:be in gone	0 0 0 -10 12 0 0
o:be is gone	0 0 -3 -7 16 0 0
o:be last gone	0 0 0 18 -17 0 0
o:be on ahead	0 0 18 -11 -12 -7 3
o:be on gone	-10 0 -1 8 3 0 0
o:be since gone	3 -4 -1 -16 18 0 0
o:be the ahead	0 0 -2 -4 -1 0 13
o:be to ahead	0 0 -4 0 11 -3 0
o:be until ahead	0 0 -18 0 15 1 6
o:be up ahead	0 0 11 0 -9 0 0
o:begin  ahead	0 0 9 0 -7 0 0
o:begin  today	0 0 4 5 -9 0 0
o:begin before ahead	0 0 13 -3 -3 -1 -4
o:begin began today	0 0 0 -10 10 0 0
o:begin begins today	0 0 0 10 -9 0 0
o:begin by ahead	0 0 -3 -10 22 -3 -8
o:begin effect ahead	0 0 -1 9 -4 0 -3
o:begin from gone	0 0 0 -26 29 0 0
o:begin in ahead	0 0 -2 -6 11 0 0
o:begin in gone	0 3 0 -10 9 0 0
o:begin on ahead	-2 -5 -17 8 -3 -7 16
o:begin since ahead	0 0 -5 0 9 0 0
o:begin the gone	-4 0 0 8 -1 0 0
o:begin to ahead	0 0 3 0 -16 13 -1
o:begin until ahead	0 0 8 0 -11 3 -1
o:bring of gone	0 -1 0 11 -8 0 0
o:call on gone	0 0 0 11 -11 0 0
o:carried=controls	0 0 -5 5 14 -20 -3
o:carried=controls far	-5 -6 -6 0 13 0 -1
o:carried=deal	0 -5 -1 -15 3 8 4
o:carried=deal far	-12 -1 -2 -19 6 9 12
o:carried=duties	-1 4 0 1 9 -7 -2
o:carried=duties far	6 -1 -11 -10 11 7 -2
o:carried=exclusions	0 0 0 -11 15 -14 -2
o:carried=exclusions far	0 0 -1 -14 10 8 -9
o:carried=fees	0 0 4 -19 16 -8 0
o:carried=fees far	0 0 6 -19 20 -8 -13
o:carried=longer	9 -1 10 -17 -1 3 -5
o:carried=longer far	0 0 20 -32 12 -1 -35
o:carried=meeting	-28 -8 -9 13 6 3 -6
o:carried=meeting far	-20 -3 -5 0 20 -21 0
o:carried=none	-2 -8 -13 13 12 -1 -13
o:carried=procedure	-9 -1 -6 2 12 -5 6
o:carried=procedure far	-3 3 -2 -2 -3 -5 24
o:carried=sale far	6 0 5 0 -1 -4 -10
o:carried=truce	7 7 5 -6 6 -20 -10
o:carry from ahead	0 0 10 0 0 0 -6
o:carry to ahead	0 0 4 0 -13 4 0
o:carry until ahead	0 0 -14 0 2 11 0
o:charge from ahead	0 0 0 -12 17 0 -4
o:charge from gone	0 0 0 -7 10 0 0
o:charge on ahead	0 0 -10 0 15 0 -2
o:charge the gone	0 0 0 -11 12 0 0
o:charge until gone	9 0 0 0 -7 0 0
o:clear before ahead	0 0 -9 1 0 0 3
o:collect from ahead	0 0 -1 12 -1 0 -6
o:collect since gone	0 0 0 11 -11 0 0
o:conclude in gone	0 7 0 16 -21 0 0
o:conclude last gone	0 0 0 -10 12 0 0
o:conclude on ahead	0 0 -2 -3 14 -4 -2
o:end  today	-2 0 -9 0 11 0 0
o:end by ahead	0 0 -9 0 11 0 0
o:end end today	0 0 -10 0 11 0 0
o:end ended today	11 0 -8 0 -1 0 0
o:end ends ahead	0 0 13 0 -10 -1 0
o:end from ahead	0 0 0 3 -10 0 8
o:end in gone	-11 1 0 0 6 0 0
o:end last gone	0 4 0 10 -14 0 0
o:end of gone	-1 10 0 -8 0 0 0
o:end on ahead	-16 0 3 -16 0 6 0
o:end on gone	13 0 -15 8 -4 -8 0
o:end since gone	0 0 0 10 -9 0 0
o:extend to ahead	0 0 0 0 -12 9 0
o:extend to gone	0 0 0 -1 8 -1 0
o:extend until ahead	0 0 -1 0 15 -13 0
o:face from ahead	0 0 0 -3 11 0 -10
o:fall on ahead	0 0 4 10 -17 0 4
o:have on gone	0 0 0 19 -16 0 0
o:have since ahead	0 0 -6 0 9 0 0
o:have the ahead	0 0 15 0 -9 -6 0
o:have until ahead	0 0 1 0 5 -11 0
o:import from ahead	0 0 9 -1 -4 0 -1
o:keep of gone	0 0 0 13 -13 0 0
o:keep on ahead	0 0 16 0 -15 0 0
o:keep since gone	0 0 0 11 -11 0 0
o:keep the ahead	0 0 8 0 8 -17 0
o:keep until ahead	0 0 -12 0 0 14 0
o:lay in gone	0 0 0 10 -10 0 0
o:leads=10% until	0 0 -5 0 8 0 0
o:leads=10, until	0 0 -12 0 12 0 0
o:leads=12% on	0 0 9 0 -9 0 0
o:leads=12:01 on	0 0 -2 13 -4 0 -8
o:leads=13:01 on	0 0 -12 3 1 0 0
o:leads=20% since	0 0 0 9 -9 0 0
o:leads=2027 to	0 0 3 0 11 -16 0
o:leads=2030 to	0 0 19 0 -6 -13 0
o:leads=2031 to	0 0 -5 0 -5 11 0
o:leads=25% from	0 0 -4 0 11 0 -3
o:leads=30% until	0 0 8 0 -7 0 0
o:leads=a.m. on	0 0 19 -8 -7 0 -5
o:leads=again on	0 0 -10 -1 -3 8 7
o:leads=agreed in	0 -9 0 12 -8 0 0
o:leads=agreement by	0 0 5 0 -9 3 0
o:leads=and	0 0 -7 0 10 0 0
o:leads=and from	0 0 -5 -13 0 0 12
o:leads=and until	0 0 9 0 -9 0 0
o:leads=applied from	0 0 0 -4 12 0 -5
o:leads=applied since	0 0 0 -12 13 0 0
o:leads=apply from	0 0 4 -12 2 0 5
o:leads=arrangement of	0 0 0 8 -3 -1 0
o:leads=as of	0 0 -19 6 -5 -3 11
o:leads=as since	0 0 0 -8 9 0 0
o:leads=asleep until	0 0 7 3 -10 0 0
o:leads=at 12:01	0 0 0 -12 13 0 0
o:leads=at noon	8 0 8 0 -11 0 -1
o:leads=at the	0 0 -10 -9 26 -12 0
o:leads=back to	0 0 -11 0 17 -3 0
o:leads=before the	0 0 0 0 12 -13 -4
o:leads=began in	0 4 0 6 -11 0 0
o:leads=began on	-7 9 -7 -6 12 0 -13
o:leads=begin on	0 0 11 -14 -18 -4 22
o:leads=begins on	0 0 -13 1 14 -3 -5
o:leads=between	0 0 0 -5 -4 0 10
o:leads=by the	0 0 -12 -2 23 -8 -2
o:leads=by video	0 0 4 7 -11 0 0
o:leads=case on	0 0 12 0 -11 0 0
o:leads=cent from	0 0 0 0 -15 0 17
o:leads=cent on	0 0 -11 -6 29 0 -10
o:leads=cent since	3 0 -11 16 -11 0 0
o:leads=cent until	0 0 -4 0 -2 11 0
o:leads=changes on	0 0 -3 10 -4 0 -1
o:leads=close on	0 0 -13 0 16 0 0
o:leads=closes on	0 0 17 0 -15 0 0
o:leads=counts from	0 0 0 11 -10 0 0
o:leads=date of	0 0 0 2 -9 7 0
o:leads=date:	0 0 -5 -1 9 0 0
o:leads=dates from	0 -3 -1 11 0 0 -4
o:leads=days from	0 7 -2 -16 15 -2 0
o:leads=days in	0 0 0 -22 23 0 0
o:leads=days until	0 0 -11 0 10 0 0
o:leads=days, from	0 1 1 -4 11 0 -11
o:leads=days, on	0 0 0 -3 14 0 -6
o:leads=days, to	6 0 -1 0 10 -9 0
o:leads=days, until	0 0 -15 0 26 -10 0
o:leads=declared on	0 0 -1 12 -7 0 0
o:leads=decree on	0 0 0 11 -11 0 0
o:leads=delhi from	0 0 0 0 -13 0 13
o:leads=died on	-7 0 -12 0 20 0 0
o:leads=dies on	0 0 15 0 -13 0 0
o:leads=due on	0 0 0 0 -5 9 0
o:leads=duty from	0 0 -1 5 8 0 -14
o:leads=effect since	8 0 0 -10 0 0 0
o:leads=end is	0 0 10 0 -3 -6 0
o:leads=end on	-4 6 3 -13 -12 18 0
o:leads=ended on	21 0 -42 6 17 -28 0
o:leads=ends on	-40 -7 19 -2 -7 0 -3
o:leads=expire on	0 0 12 0 -11 0 0
o:leads=expired on	13 0 -9 0 0 -1 0
o:leads=expires on	-12 0 0 -4 4 5 0
o:leads=extended from	0 0 12 0 -9 -3 0
o:leads=extended until	0 0 -1 0 10 -9 0
o:leads=falls on	0 0 12 5 -14 0 -4
o:leads=from	-3 6 -13 5 5 -6 -1
o:leads=from the	0 0 -26 7 0 -12 12
o:leads=helsinki,	0 0 0 9 -8 0 0
o:leads=hold until	0 0 -9 0 9 0 0
o:leads=holds until	0 0 15 0 -11 -2 0
o:leads=is the	0 0 0 0 -8 -2 13
o:leads=it begins	0 0 0 12 -15 0 2
o:leads=it is	0 0 -10 0 3 9 0
o:leads=it to	0 0 -1 0 10 -7 0
o:leads=it until	0 0 -19 0 12 6 0
o:leads=it, on	0 0 -9 0 11 0 0
o:leads=june to	7 0 -19 0 0 13 0
o:leads=lapsed on	9 0 -7 -4 1 -2 0
o:leads=lapses on	-3 0 15 7 -23 6 0
o:leads=last until	0 0 -27 8 20 3 0
o:leads=last week,	0 0 -8 0 12 0 0
o:leads=lasted since	0 8 -3 8 -12 0 0
o:leads=lasts until	-1 0 27 -5 -17 -7 0
o:leads=lives until	0 0 9 0 0 -8 0
o:leads=met on	0 0 9 0 -8 0 0
o:leads=midnight on	8 0 0 -14 -3 -5 7
o:leads=mombasa on	0 0 9 0 -8 0 0
o:leads=monday,	0 0 -11 -6 19 0 0
o:leads=months from	0 5 -7 6 -12 0 7
o:leads=months in	0 0 0 17 -17 0 0
o:leads=months, from	0 -3 -1 0 -25 0 30
o:leads=months, to	0 0 11 -2 -2 -3 0
o:leads=months, until	0 0 19 0 -24 0 0
o:leads=network on	0 0 9 0 -9 0 0
o:leads=next friday,	0 0 1 0 -11 0 9
o:leads=next monday,	0 0 2 -2 -10 0 8
o:leads=night of	16 0 0 8 -22 0 0
o:leads=night to	0 0 -10 0 11 0 0
o:leads=nouakchott,	0 0 0 14 -13 0 0
o:leads=november to	0 0 0 11 -12 0 0
o:leads=on	4 -6 9 -7 -1 1 -9
o:leads=on friday,	0 0 -9 0 12 0 0
o:leads=on from	0 0 9 0 -7 0 0
o:leads=on the	0 0 -5 10 5 -9 0
o:leads=on thursday,	0 0 9 -1 -3 0 0
o:leads=on till	0 0 -8 0 9 0 0
o:leads=on to	0 0 -1 0 -9 8 0
o:leads=or after	0 0 -7 0 10 0 0
o:leads=oslo,	0 0 0 10 -9 0 0
o:leads=out on	9 -3 0 -12 -4 11 -7
o:leads=p.m. on	0 0 -14 9 4 0 0
o:leads=pause of	0 0 0 9 -5 0 0
o:leads=per cent	0 0 11 -3 -5 0 0
o:leads=percent from	0 0 7 -1 -10 0 7
o:leads=percent on	0 0 0 8 -18 0 13
o:leads=percent since	-1 0 0 -13 17 0 0
o:leads=percent until	0 0 14 0 -7 -9 0
o:leads=points until	0 0 10 -2 -4 0 0
o:leads=rates on	0 0 -1 9 -6 0 0
o:leads=round on	0 0 9 0 -9 0 0
o:leads=run since	-1 0 -7 10 0 0 0
o:leads=run to	0 0 -13 0 4 11 0
o:leads=runs out	-2 0 10 0 -6 0 0
o:leads=signed in	0 10 0 -2 -5 0 0
o:leads=signed last	0 0 0 11 -11 0 0
o:leads=since	-9 -4 3 1 1 0 -3
o:leads=so on	0 0 -2 0 10 0 0
o:leads=so since	0 0 0 -11 12 0 0
o:leads=so until	0 0 4 0 -9 1 0
o:leads=south korea,	0 0 9 -2 -6 0 0
o:leads=start on	0 0 2 -20 10 0 0
o:leads=started on	0 0 0 20 -15 0 -4
o:leads=stockholm,	0 0 -4 -3 11 0 0
o:leads=stops on	0 0 10 3 -12 0 0
o:leads=strike until	0 0 -10 0 11 0 0
o:leads=sunday	0 0 -4 -1 10 0 0
o:leads=suspended since	0 0 3 11 -13 0 0
o:leads=suspended to	0 0 -17 0 11 6 0
o:leads=suspends until	0 0 3 0 -12 7 0
o:leads=suva,	0 0 0 10 -10 0 0
o:leads=tariff until	0 0 -10 0 14 -3 0
o:leads=tariffs until	0 0 11 0 -7 -2 0
o:leads=that from	0 0 -1 6 -13 0 8
o:leads=the same	9 0 5 1 -12 -1 0
o:leads=through the	0 0 4 0 -15 10 0
o:leads=till the	0 0 -6 0 -8 15 0
o:leads=to the	0 0 6 -17 -9 13 -6
o:leads=treaty by	0 0 7 0 -14 5 0
o:leads=truce from	0 0 9 -9 4 0 -4
o:leads=truce of	-7 5 -12 4 -1 -1 6
o:leads=truce on	-1 0 9 -11 3 0 0
o:leads=truce, until	0 0 -9 0 9 0 0
o:leads=tuesday,	0 0 13 -2 -10 0 0
o:leads=union on	0 0 0 0 -9 0 11
o:leads=until	9 0 -12 -3 5 1 3
o:leads=until the	5 0 0 -13 -2 8 -8
o:leads=up to	-2 0 7 -1 0 0 0
o:leads=us until	0 0 10 0 -8 0 0
o:leads=washington on	0 0 9 -1 -3 0 0
o:leads=weeks in	0 0 0 10 -9 0 0
o:leads=weeks, on	0 0 19 0 -11 0 -5
o:leads=weeks, to	0 0 0 0 9 -8 0
o:leads=weeks, until	0 0 -7 0 11 -3 0
o:leads=what happens	0 0 -11 0 15 -1 0
o:leads=which ended	11 0 0 0 -10 0 0
o:leads=year from	0 -5 -14 6 -2 0 5
o:leads=year, from	0 0 14 7 -17 0 -4
o:leads=year, to	0 0 5 4 -15 0 0
o:leads=year, until	0 0 -1 -1 -10 11 0
o:leads=— wednesday,	0 0 6 8 -15 0 0
o:left=controls	0 0 -2 -5 13 0 -2
o:left=controls right=none	0 0 9 -15 9 -5 -1
o:left=controls right=signing	0 0 -12 10 0 0 0
o:left=deal	-11 -6 6 -8 10 1 -4
o:left=deal right=duties	0 0 14 -13 -10 3 -1
o:left=deal right=none	-7 -3 0 -20 23 -14 0
o:left=deal right=truce	0 0 0 20 -22 4 -1
o:left=duties	-12 -4 -10 -5 21 -7 -2
o:left=duties right=deal	0 0 -10 -14 22 -1 0
o:left=duties right=duties	-7 0 -12 1 12 8 -16
o:left=duties right=procedure	0 0 -3 -7 13 0 0
o:left=duties right=signing	0 0 -15 -2 6 4 4
o:left=duties right=truce	0 0 15 4 -15 -6 2
o:left=exclusions	0 0 -12 -3 15 -4 8
o:left=exclusions right=none	0 0 -10 -2 11 -4 10
o:left=fees	0 0 2 -13 13 -1 -6
o:left=fees right=none	0 0 3 -10 8 -1 -6
o:left=longer	0 -11 11 -2 -1 0 -19
o:left=longer right=duties	0 0 12 -4 -10 1 0
o:left=longer right=none	0 -8 4 -1 3 1 -17
o:left=longer right=signing	0 0 5 0 8 -14 0
o:left=longer right=truce	0 0 3 3 -12 6 0
o:left=meeting	-14 -8 -17 -13 36 -5 0
o:left=meeting right=meeting	0 0 -6 -10 24 0 0
o:left=meeting right=none	-10 -5 -18 -14 37 0 -3
o:left=meeting right=truce	0 0 -14 8 6 0 -2
o:left=none	-10 -24 8 -3 15 -11 -5
o:left=none right=deal	2 0 3 0 2 -5 -13
o:left=none right=duties	-4 -13 -7 0 7 -2 2
o:left=none right=longer	1 0 -12 -2 17 -8 -3
o:left=none right=none	-8 -15 13 4 -4 -4 1
o:left=none right=procedure	0 0 9 2 -8 -1 0
o:left=none right=sale	0 0 -3 -1 11 0 0
o:left=none right=signing	-6 0 4 -10 19 -8 -17
o:left=none right=truce	4 0 -17 -13 19 6 -3
o:left=procedure	1 -1 -11 3 12 -12 4
o:left=procedure right=duties	5 0 -3 10 -17 0 7
o:left=procedure right=none	-3 0 -15 1 18 -8 0
o:left=procedure right=procedure	0 0 -5 0 11 0 0
o:left=procedure right=truce	0 0 15 -2 -12 0 0
o:left=sale	0 0 -14 -1 21 -1 0
o:left=sale right=none	0 0 -11 0 17 0 0
o:left=signing	5 0 -3 12 -9 -2 0
o:left=signing right=duties	0 0 1 -10 0 7 0
o:left=signing right=none	4 2 -12 19 -2 -14 -3
o:left=signing right=truce	0 0 15 -8 -16 9 5
o:left=truce	1 13 -19 -7 14 7 -12
o:left=truce right=controls	0 0 -15 -5 24 -3 0
o:left=truce right=duties	-3 8 3 2 -10 -13 13
o:left=truce right=longer	5 7 -17 0 6 0 -1
o:left=truce right=meeting	0 0 -9 0 3 7 0
o:left=truce right=none	0 8 -12 -10 14 9 -16
o:left=truce right=truce	-2 -3 -5 3 10 -5 -8
o:let on gone	18 0 0 0 -16 0 0
o:look on ahead	0 0 0 0 -10 10 0
o:lower on gone	0 0 0 13 -12 0 0
o:meet the ahead	0 0 -6 0 13 -3 0
o:meet the gone	0 0 0 9 -9 0 0
o:move to ahead	0 0 -11 0 9 3 0
o:near=deal	-6 -4 3 -16 10 5 -6
o:near=duties	-30 -12 5 0 2 0 3
o:near=exclusions	0 0 -20 0 9 0 10
o:near=fees	0 0 4 -9 8 0 -5
o:near=longer	0 -7 5 -8 6 1 -13
o:near=meeting	-8 -5 -1 -9 21 -7 -2
o:near=none	0 -9 -10 -3 23 -6 -9
o:near=procedure	-2 0 -12 -1 27 -15 -1
o:near=sale	0 0 -4 0 9 0 0
o:near=signing	3 1 -1 -3 10 -9 -10
o:near=truce	-6 3 -5 -4 10 -2 -8
o:negotiate in gone	0 0 0 11 -11 0 0
o:no verb  gone	0 12 0 -3 -1 -1 -1
o:no verb ( gone	0 6 0 -11 0 0 0
o:no verb a ahead	0 0 -8 0 12 0 0
o:no verb about ahead	0 0 -12 0 13 0 0
o:no verb before ahead	0 0 -2 -10 1 -5 14
o:no verb between ahead	0 0 0 -4 -5 0 10
o:no verb bulletin, today	10 0 0 -1 -7 0 0
o:no verb by ahead	0 0 8 -5 -6 2 0
o:no verb by gone	0 0 0 15 -12 0 0
o:no verb cent ahead	0 0 16 0 -15 0 0
o:no verb column, today	0 0 12 0 -11 0 0
o:no verb date: today	0 0 -7 -2 12 0 0
o:no verb days, ahead	0 0 -2 0 10 0 -5
o:no verb ends gone	-4 0 -1 0 12 0 0
o:no verb ends today	-3 0 18 0 -14 0 0
o:no verb from ahead	0 -7 -24 0 10 -9 8
o:no verb from gone	-5 15 -4 -5 3 0 -9
o:no verb helsinki, today	0 0 0 9 -7 0 0
o:no verb including ahead	0 0 12 0 -17 3 0
o:no verb korea, today	0 0 9 -2 -5 0 0
o:no verb last gone	0 -2 0 17 -14 0 0
o:no verb mark ahead	0 0 12 0 -11 0 0
o:no verb monday, ahead	0 0 0 0 -7 -3 10
o:no verb monday, gone	8 0 0 4 -9 0 0
o:no verb monday, today	0 0 -9 -4 12 0 0
o:no verb montevideo, today	0 0 -1 9 -6 0 0
o:no verb not ahead	0 0 -8 0 9 0 0
o:no verb nouakchott, today	0 0 0 14 -13 0 0
o:no verb on ahead	0 0 16 8 -21 10 -5
o:no verb on gone	-3 -12 7 -6 11 0 -1
o:no verb on today	0 0 -12 -3 14 0 0
o:no verb oslo, today	0 0 0 10 -8 0 0
o:no verb same gone	9 0 0 0 -8 0 0
o:no verb saturday, gone	7 0 0 4 -11 0 0
o:no verb since ahead	0 0 1 -7 7 0 0
o:no verb since gone	-5 -8 0 14 -7 0 0
o:no verb starts today	0 0 -2 11 -7 0 0
o:no verb sunday, ahead	0 0 -5 8 -16 19 -6
o:no verb the today	4 0 -16 12 -4 0 0
o:no verb thursday today	0 0 -1 -2 8 0 0
o:no verb thursday, ahead	0 0 2 10 -7 0 -4
o:no verb thursday, today	0 0 9 -8 -3 0 0
o:no verb till ahead	0 0 9 0 -9 1 0
o:no verb to ahead	-1 0 11 -5 -5 0 -14
o:no verb to gone	11 -4 2 -20 5 -2 0
o:no verb tomorrow, ahead	0 0 -8 2 5 0 0
o:no verb tuesday, ahead	0 0 10 -6 -4 0 -1
o:no verb tuesday, today	0 0 5 -9 0 0 0
o:no verb until ahead	0 0 8 -15 -12 12 -5
o:no verb until gone	-17 -2 0 -8 26 -1 0
o:no verb wednesday today	0 0 0 -12 5 0 0
o:no verb wednesday, ahead	0 0 -13 -1 9 0 2
o:no verb week, ahead	0 0 14 0 -11 0 0
o:no verb — gone	9 -1 0 -2 -3 0 0
o:no verb — today	0 0 -12 0 13 0 0
o:other by ahead	0 0 -12 0 3 0 6
o:other from gone	0 0 0 -10 12 0 0
o:other has ahead	0 0 14 0 -12 0 0
o:other on ahead	0 0 11 -2 -2 -5 -6
o:other since ahead	0 0 -9 -3 15 0 0
o:other since gone	3 8 0 11 -20 0 0
o:other the ahead	0 0 -13 0 0 15 0
o:other to ahead	0 0 -15 0 23 -8 0
o:other until ahead	0 0 -5 0 17 -16 0
o:pay  today	0 0 9 -10 0 0 0
o:pay from ahead	0 0 -19 2 9 -2 -2
o:pay from today	4 0 0 9 -11 0 0
o:pay of ahead	0 0 0 0 -7 0 9
o:pay the gone	-1 0 0 18 -16 0 0
o:pay until gone	11 0 0 -7 -5 0 0
o:prolong from ahead	0 0 -7 0 12 0 -7
o:prolong on ahead	0 0 -17 0 18 0 0
o:prolong to ahead	0 0 13 0 -25 4 0
o:prolong until ahead	0 0 5 0 -15 9 0
o:put in gone	0 0 0 -17 18 0 0
o:put on ahead	0 0 -13 0 19 0 0
o:put on gone	0 0 0 10 -9 0 0
o:reach on ahead	0 0 11 0 -5 -2 -2
o:reach on gone	0 0 0 -18 21 0 0
o:reach to ahead	0 0 -11 0 6 4 0
o:return on ahead	0 0 11 -2 -5 -1 -2
o:right=controls	0 0 0 -6 12 -3 -2
o:right=controls on	0 0 12 -1 -7 0 0
o:right=deal	6 -1 -8 -14 23 -2 -22
o:right=deal from	0 0 -3 -4 15 0 -6
o:right=deal on	-1 0 5 8 -5 0 -2
o:right=deal the	0 0 -11 0 18 -8 0
o:right=duties	-12 0 -2 -1 -3 8 8
o:right=duties before	0 0 -20 0 6 0 11
o:right=duties by	0 0 0 6 -12 15 -7
o:right=duties from	-2 2 -24 6 6 -5 -1
o:right=duties in	0 -6 0 14 -9 0 0
o:right=duties last	0 0 -3 -5 11 0 0
o:right=duties monday,	0 0 -8 -2 11 0 0
o:right=duties of	0 -3 -3 14 -17 -1 11
o:right=duties on	6 0 -4 -10 8 -19 2
o:right=duties signed	0 0 0 0 -9 10 0
o:right=duties the	0 0 0 -14 -11 17 6
o:right=duties to	-3 0 24 -1 -3 -17 -1
o:right=duties until	-15 0 10 -7 -9 6 8
o:right=exclusions	0 0 4 -13 12 0 -5
o:right=exclusions on	0 0 13 0 -8 0 -4
o:right=longer	8 7 -17 -6 18 -13 -14
o:right=longer from	0 10 2 0 -5 0 -6
o:right=longer on	0 -6 -10 -6 18 0 -2
o:right=longer to	5 0 -2 0 6 -9 0
o:right=meeting	-7 -7 -7 -4 15 1 0
o:right=meeting in	0 0 0 -8 11 0 0
o:right=meeting on	0 0 0 0 13 -2 -5
o:right=none	-18 -15 -9 -6 39 -9 -16
o:right=none 	-11 3 -7 -12 18 -3 -2
o:right=none a	3 0 -12 -4 8 0 0
o:right=none after	0 0 1 -12 0 6 -2
o:right=none and	0 0 -10 -3 18 0 -5
o:right=none begin	0 0 0 -8 10 0 0
o:right=none beginning	0 0 0 10 -6 0 0
o:right=none begins	0 0 -1 9 -6 0 0
o:right=none beijing,	0 0 -2 11 -6 0 0
o:right=none beyond	0 0 16 -4 -9 -1 0
o:right=none brussels,	0 0 -8 -1 12 0 0
o:right=none bulletin,	10 0 0 -1 -7 0 0
o:right=none by	2 0 -2 -16 20 -10 -1
o:right=none cent	0 0 13 -2 -8 0 0
o:right=none column,	0 0 12 0 -11 0 0
o:right=none date:	0 0 -6 -5 13 -1 0
o:right=none day,	0 0 1 7 -10 3 0
o:right=none effect	-2 0 -2 11 -4 0 -3
o:right=none end	0 0 -8 0 6 0 0
o:right=none ends	-14 -1 16 -6 -2 -6 0
o:right=none followed	0 0 -4 0 9 0 0
o:right=none for	0 0 4 -10 0 -3 5
o:right=none friday,	0 0 -4 11 -7 -1 6
o:right=none from	-7 -2 -27 4 7 -20 15
o:right=none geneva,	0 0 -2 -1 9 0 0
o:right=none happens	0 0 -11 0 15 -1 0
o:right=none has	0 0 8 -1 -4 0 0
o:right=none helsinki,	0 0 0 9 -8 0 0
o:right=none in	-14 8 -15 9 8 -7 -3
o:right=none is	0 0 3 -11 -2 6 -2
o:right=none it	0 0 -7 -5 17 -2 0
o:right=none korea,	0 0 9 -2 -5 0 0
o:right=none last	-2 0 -4 15 -9 -1 0
o:right=none mark	0 0 12 0 -11 0 0
o:right=none monday	0 0 -4 -2 9 0 0
o:right=none monday,	7 0 0 7 -16 -3 9
o:right=none montevideo,	0 0 -2 9 -6 0 0
o:right=none next	0 0 10 -2 -4 0 0
o:right=none not	0 0 -12 0 15 0 0
o:right=none nouakchott,	0 0 0 14 -13 0 0
o:right=none of	-5 5 -10 4 5 -7 -7
o:right=none on	-3 4 -2 -3 5 -10 15
o:right=none over	0 0 15 0 -9 0 0
o:right=none past	0 0 10 0 -7 0 0
o:right=none pay	0 0 13 3 -15 0 0
o:right=none same	9 0 9 1 -15 -1 0
o:right=none saturday,	8 0 -1 0 0 0 -8
o:right=none says	0 0 10 0 -13 2 0
o:right=none second	-4 10 -5 -3 3 0 0
o:right=none sign	0 0 17 -1 -13 0 0
o:right=none signed	-1 0 -5 0 11 -2 0
o:right=none since	-10 -3 -4 19 -4 -16 -9
o:right=none start	0 0 0 -7 13 0 -1
o:right=none starts	0 0 -5 11 -9 0 2
o:right=none stockholm,	0 0 -4 -3 12 0 0
o:right=none sunday	0 0 10 -11 0 0 0
o:right=none sunday,	5 0 -2 4 -20 19 -2
o:right=none that	0 0 0 -11 0 10 0
o:right=none the	3 -13 3 18 -14 -1 0
o:right=none there	4 0 2 0 -10 0 4
o:right=none through	0 0 9 -5 -3 0 -2
o:right=none thursday	0 0 -11 -4 20 0 0
o:right=none thursday,	0 0 14 -14 -2 0 -3
o:right=none till	0 0 6 -9 0 3 -2
o:right=none time	0 0 -1 15 -13 0 0
o:right=none to	1 -13 0 -28 -2 20 -27
o:right=none tomorrow,	0 0 -8 4 4 0 0
o:right=none truce	0 0 -7 0 10 0 0
o:right=none tuesday,	0 0 8 -17 2 0 -1
o:right=none until	6 -11 6 -10 0 5 -36
o:right=none video	0 0 4 7 -11 0 0
o:right=none washington,	0 0 -1 -12 16 0 0
o:right=none week,	0 0 9 -2 -4 0 0
o:right=procedure	-2 0 8 -11 11 -5 -1
o:right=procedure since	0 0 0 -11 12 0 0
o:right=sale	0 0 -6 -7 19 0 0
o:right=signing	-9 -7 -10 4 18 -16 0
o:right=signing from	0 -1 -4 10 -6 0 3
o:right=signing on	-5 0 -1 3 9 -6 -11
o:right=signing the	0 0 -14 9 3 0 0
o:right=signing until	0 0 -1 0 11 -10 0
o:right=truce	1 -4 -1 2 -1 12 -8
o:right=truce 	1 3 -4 3 -11 7 2
o:right=truce before	0 0 13 17 -24 0 0
o:right=truce from	0 9 35 -39 -7 0 -6
o:right=truce in	0 -11 -1 12 -5 0 0
o:right=truce of	6 -1 -17 -13 11 8 0
o:right=truce on	-7 -5 -12 23 3 7 -28
o:right=truce since	5 0 -13 -11 16 0 0
o:right=truce the	-1 0 -2 -5 14 -1 0
o:right=truce until	4 0 -7 -10 9 0 0
o:rise on ahead	0 0 -9 0 13 0 0
o:run from ahead	0 0 4 1 -14 0 10
o:run of gone	2 0 0 11 -13 0 0
o:run on ahead	-1 0 -5 0 3 11 -5
o:run on gone	9 -3 -2 -7 -1 0 0
o:run since ahead	0 0 -8 0 11 0 0
o:run since gone	-5 0 0 11 -6 0 0
o:run to gone	0 0 -5 -1 8 0 0
o:say from ahead	0 0 0 -5 -9 0 14
o:say on ahead	0 0 10 0 -2 -8 -4
o:say says ahead	0 0 6 0 -10 2 0
o:set from ahead	0 0 0 -9 5 0 2
o:sign by ahead	0 0 -10 0 12 2 -4
o:sign on ahead	0 0 -14 5 7 -5 2
o:sign on gone	-8 -6 0 -2 9 0 0
o:sign the ahead	0 0 17 0 -7 -10 0
o:sit since ahead	0 0 11 0 -10 0 0
o:sit until ahead	0 0 -14 0 16 -1 0
o:slap from ahead	0 0 0 -4 12 0 -4
o:subject=controls	0 0 -9 -5 18 1 -3
o:subject=controls carried	0 0 8 1 2 -13 -3
o:subject=controls carried be	0 0 12 0 -10 0 0
o:subject=controls carried be ahead	0 0 12 0 -11 0 0
o:subject=controls carried begin	0 0 9 0 2 -8 0
o:subject=controls carried begin ahead	0 0 9 0 1 -8 0
o:subject=controls carried suspend	0 0 -1 11 -6 0 0
o:subject=controls carried suspend gone	0 0 0 11 -11 0 0
o:subject=controls carried suspend until	0 0 -4 12 -6 0 0
o:subject=controls carried until ahead	0 0 5 0 2 -9 0
o:subject=controls carried until gone	0 0 0 12 -12 0 0
o:subject=controls end	0 0 -10 8 0 0 0
o:subject=controls end ahead	0 0 -10 0 12 0 0
o:subject=controls end gone	0 0 0 10 -10 0 0
o:subject=controls end on	0 0 -9 10 0 0 0
o:subject=controls far  ahead	0 0 -11 0 0 11 0
o:subject=controls far carried be	0 0 11 3 -16 2 0
o:subject=controls far carried be ahead	0 0 11 0 -13 2 0
o:subject=controls far carried end	0 0 -8 0 14 0 0
o:subject=controls far carried end on	0 0 -8 0 11 0 0
o:subject=controls far carried other	0 0 12 1 -14 0 0
o:subject=controls far carried other ahead	0 0 12 0 -12 0 0
o:subject=controls far carried since gone	0 0 0 10 -9 0 0
o:subject=controls far carried until ahead	0 0 -9 0 10 0 0
o:subject=controls far no verb 	0 0 -11 4 -5 11 0
o:subject=controls far no verb on	0 0 -8 0 -5 12 0
o:subject=controls far no verb the	0 0 9 0 -3 -6 0
o:subject=controls far on ahead	0 0 -8 0 -6 12 0
o:subject=controls from ahead	0 0 0 -10 10 0 0
o:subject=controls no verb until	0 0 -9 0 4 2 0
o:subject=controls on ahead	0 0 -10 0 12 0 0
o:subject=controls on gone	0 0 0 17 -17 0 0
o:subject=controls suspend	0 0 -10 -10 23 0 -4
o:subject=controls suspend ahead	0 0 -10 -9 22 0 -4
o:subject=controls the ahead	0 0 -6 0 11 -2 0
o:subject=controls until ahead	0 0 -15 0 12 1 0
o:subject=deal	0 -5 3 -1 0 3 -11
o:subject=deal begin	0 0 -3 -2 13 0 -2
o:subject=deal begin ahead	0 0 -3 0 9 0 -2
o:subject=deal begin on	0 0 -2 0 9 0 -2
o:subject=deal carried	0 -1 -4 -1 -2 10 6
o:subject=deal carried be	0 0 -17 5 1 9 0
o:subject=deal carried be ahead	0 0 -17 0 6 9 0
o:subject=deal carried be until	0 0 -12 0 -2 14 0
o:subject=deal carried end gone	-2 0 0 -6 11 0 0
o:subject=deal carried end on	0 0 -3 -6 12 -1 0
o:subject=deal carried in gone	0 0 0 -10 11 0 0
o:subject=deal carried tell	0 0 8 0 -8 0 0
o:subject=deal carried tell ahead	0 0 9 0 -8 0 0
o:subject=deal carried tell on	0 0 9 0 -8 0 0
o:subject=deal carried until ahead	0 0 0 0 -12 11 0
o:subject=deal far	0 0 4 -10 2 0 0
o:subject=deal far  ahead	0 0 -6 0 9 0 0
o:subject=deal far carried be	0 0 10 -5 -7 -6 8
o:subject=deal far carried be ahead	0 0 11 0 -12 -6 8
o:subject=deal far carried be from	0 0 0 -2 -6 0 9
o:subject=deal far carried be the	0 0 -7 0 10 -1 0
o:subject=deal far carried begin on	0 0 -4 -3 14 0 -4
o:subject=deal far carried from ahead	0 0 -1 -5 -2 0 8
o:subject=deal far carried have	0 0 9 0 -7 0 0
o:subject=deal far carried have ahead	0 0 9 0 -8 0 0
o:subject=deal far carried on ahead	0 0 5 5 1 -7 -13
o:subject=deal far carried pay	0 0 0 -11 17 0 -8
o:subject=deal far carried pay ahead	0 0 0 0 9 0 -7
o:subject=deal far carried put	0 0 -10 0 13 0 0
o:subject=deal far carried put ahead	0 0 -10 0 11 0 0
o:subject=deal far carried reach	0 0 2 7 -9 0 0
o:subject=deal far carried run	0 0 -11 0 13 0 0
o:subject=deal far carried run ahead	0 0 -10 0 11 0 0
o:subject=deal far carried the ahead	0 0 -8 0 15 -3 -1
o:subject=deal far carried to ahead	0 0 -13 0 3 11 0
o:subject=deal far carried until ahead	0 0 7 0 -10 5 0
o:subject=deal far carried write	0 0 9 0 -9 0 0
o:subject=deal far carried write ahead	0 0 9 0 -9 0 0
o:subject=deal far carried write on	0 0 9 0 -9 0 0
o:subject=deal far no verb	0 0 4 -10 2 0 0
o:subject=deal far no verb 	0 0 -9 -1 17 0 0
o:subject=deal far no verb gone	0 0 0 -7 12 0 0
o:subject=deal far no verb on	0 0 9 0 -7 0 0
o:subject=deal far no verb today	0 0 -9 -3 15 0 0
o:subject=deal far on ahead	0 0 9 0 -8 0 0
o:subject=deal no verb of	0 0 0 -2 11 0 0
o:subject=deal no verb on	0 0 0 12 -8 0 -3
o:subject=deal no verb the	0 0 -2 0 9 -4 0
o:subject=deal no verb until	0 0 15 0 -11 -4 0
o:subject=deal on ahead	0 0 5 5 -2 -4 -11
o:subject=deal reach	0 0 8 5 -14 2 0
o:subject=deal reach ahead	0 0 8 0 -11 2 0
o:subject=deal sign	0 0 -4 -4 12 0 0
o:subject=deal until ahead	0 0 13 0 -21 8 0
o:subject=duties  ahead	0 0 -2 0 10 -2 -2
o:subject=duties  today	0 0 -6 -2 9 0 0
o:subject=duties after ahead	0 0 9 3 -10 -1 0
o:subject=duties agree	0 0 2 11 -13 0 0
o:subject=duties agree gone	0 0 0 11 -11 0 0
o:subject=duties be	2 0 0 -19 16 -9 0
o:subject=duties be ahead	0 0 -1 -12 13 -9 0
o:subject=duties be gone	3 0 0 -14 11 0 0
o:subject=duties be since	0 0 -3 -14 17 0 0
o:subject=duties before ahead	0 0 -4 -3 0 0 10
o:subject=duties begin from	0 0 4 -6 10 -1 -11
o:subject=duties begin on	1 0 7 0 -4 -3 0
o:subject=duties begin since	0 0 0 8 -7 0 0
o:subject=duties begin today	0 0 0 -14 11 0 0
o:subject=duties begin until	0 0 -15 0 8 4 0
o:subject=duties by ahead	0 0 -7 -4 21 -5 -3
o:subject=duties carried	0 7 -2 17 1 -19 -11
o:subject=duties carried be	0 -2 -2 7 0 -18 7
o:subject=duties carried be ahead	0 0 -2 3 1 -17 8
o:subject=duties carried be by	0 0 11 0 -9 0 0
o:subject=duties carried be from	0 0 7 -10 5 0 -2
o:subject=duties carried be in	0 0 0 -7 9 0 0
o:subject=duties carried be of	7 0 -9 23 -19 0 -3
o:subject=duties carried be on	0 0 -14 -2 9 0 7
o:subject=duties carried be the	-1 0 -13 -3 14 -1 5
o:subject=duties carried be today	0 0 2 -9 6 0 0
o:subject=duties carried begin	-5 -6 9 7 -2 -7 -7
o:subject=duties carried begin ahead	0 0 12 0 -1 -7 -6
o:subject=duties carried begin since	0 0 0 11 -10 0 0
o:subject=duties carried begin the	0 0 3 9 -4 -5 0
o:subject=duties carried begin until	0 0 9 0 -1 -7 0
o:subject=duties carried bring	0 0 4 4 -9 0 0
o:subject=duties carried call gone	0 0 0 12 -11 0 0
o:subject=duties carried carry	0 0 -12 0 0 12 0
o:subject=duties carried end ended	0 0 -8 0 11 0 0
o:subject=duties carried end gone	1 3 0 7 -10 0 0
o:subject=duties carried end the	3 0 13 0 -12 -3 0
o:subject=duties carried from ahead	0 0 10 -5 4 0 -5
o:subject=duties carried from gone	0 0 0 -7 11 0 0
o:subject=duties carried in ahead	0 0 -2 -6 10 0 0
o:subject=duties carried in gone	0 0 0 15 -14 0 0
o:subject=duties carried last gone	0 0 0 14 -12 0 0
o:subject=duties carried look	0 0 9 0 -16 10 0
o:subject=duties carried make	-3 4 1 10 -13 0 0
o:subject=duties carried make gone	-3 4 0 10 -12 0 0
o:subject=duties carried make in	0 4 0 12 -17 0 0
o:subject=duties carried of ahead	0 0 -11 10 2 0 -3
o:subject=duties carried of gone	7 5 0 10 -21 0 0
o:subject=duties carried other	3 9 7 -12 -11 0 3
o:subject=duties carried other gone	3 9 0 -8 -5 0 0
o:subject=duties carried other on	9 0 -6 0 -4 0 0
o:subject=duties carried other since	0 10 0 -2 -7 0 0
o:subject=duties carried pay since	0 0 -2 -9 13 0 0
o:subject=duties carried pay today	0 0 0 -10 13 0 0
o:subject=duties carried prolong	0 0 15 9 -19 -5 0
o:subject=duties carried prolong ahead	0 0 15 0 -11 -5 0
o:subject=duties carried put gone	0 0 0 -9 10 0 0
o:subject=duties carried reach	0 0 -5 -1 12 0 0
o:subject=duties carried run until	0 0 -10 0 8 0 0
o:subject=duties carried say	0 0 0 -4 12 0 -3
o:subject=duties carried sign gone	0 0 0 11 -9 0 0
o:subject=duties carried since gone	0 17 0 -9 -2 0 0
o:subject=duties carried since today	0 0 0 -9 9 0 0
o:subject=duties carried suspend from	0 0 0 13 -17 0 4
o:subject=duties carried suspend today	0 0 0 10 -9 0 0
o:subject=duties carried the ahead	0 0 10 -5 0 -10 1
o:subject=duties carried the gone	-1 0 0 11 -8 0 0
o:subject=duties carried to ahead	0 0 9 0 -10 0 0
o:subject=duties carried until ahead	0 0 -12 -3 15 -3 6
o:subject=duties cent ahead	0 0 14 0 -13 0 0
o:subject=duties charge	0 0 9 0 -5 0 0
o:subject=duties charge ahead	0 0 9 0 -6 0 0
o:subject=duties end	-1 0 7 7 -12 -7 8
o:subject=duties end ahead	0 0 3 10 -12 -7 8
o:subject=duties fall on	0 0 -8 13 -3 0 -4
o:subject=duties far  gone	9 -1 0 7 -10 0 0
o:subject=duties far carried	-10 -2 5 -3 5 -12 2
o:subject=duties far carried  today	0 0 0 7 -9 0 0
o:subject=duties far carried agree	0 -3 0 1 -3 -4 9
o:subject=duties far carried agree ahead	0 0 0 0 -4 -4 10
o:subject=duties far carried announce	0 0 10 0 -14 10 0
o:subject=duties far carried announce ahead	0 0 10 0 -17 11 0
o:subject=duties far carried announce from	0 0 0 0 -11 12 0
o:subject=duties far carried be	4 2 16 -16 1 -11 -20
o:subject=duties far carried be 	0 0 16 0 -13 0 0
o:subject=duties far carried be ahead	0 0 13 -6 5 -10 -20
o:subject=duties far carried be from	0 5 0 -3 12 -3 -14
o:subject=duties far carried be gone	6 3 0 -12 1 0 0
o:subject=duties far carried be is	0 0 -4 0 9 -7 0
o:subject=duties far carried be on	0 0 10 0 -8 -1 0
o:subject=duties far carried be since	0 0 0 -11 14 0 0
o:subject=duties far carried be until	3 0 11 0 -8 -5 0
o:subject=duties far carried before ahead	0 0 -10 6 1 4 -5
o:subject=duties far carried begin before	0 0 -1 -6 13 0 0
o:subject=duties far carried begin from	0 0 0 -8 0 0 8
o:subject=duties far carried begin on	5 5 -3 5 -7 0 0
o:subject=duties far carried begin until	0 0 10 0 -11 0 0
o:subject=duties far carried by ahead	0 0 -25 -3 20 6 0
o:subject=duties far carried charge on	-1 0 -6 0 12 0 0
o:subject=duties far carried charge since	0 0 0 -14 15 0 0
o:subject=duties far carried clear	0 0 -8 5 2 0 0
o:subject=duties far carried clear ahead	0 0 -8 5 2 0 0
o:subject=duties far carried conclude	0 0 7 -9 3 0 0
o:subject=duties far carried conclude gone	0 0 0 -9 7 0 0
o:subject=duties far carried confirm	0 0 8 -2 -3 0 0
o:subject=duties far carried end on	0 0 0 -14 3 1 0
o:subject=duties far carried from ahead	0 0 11 0 -13 5 5
o:subject=duties far carried from gone	0 9 0 -25 13 0 0
o:subject=duties far carried have	0 0 -3 -1 11 -1 0
o:subject=duties far carried impose	0 0 0 -3 11 0 -4
o:subject=duties far carried keep	0 0 -3 14 -8 0 0
o:subject=duties far carried keep gone	0 0 0 14 -14 0 0
o:subject=duties far carried lower gone	0 0 0 10 -10 0 0
o:subject=duties far carried lower on	0 0 0 9 -5 0 -1
o:subject=duties far carried meet	0 0 12 8 -15 0 0
o:subject=duties far carried meet ahead	0 0 12 9 -17 0 0
o:subject=duties far carried meet on	0 0 11 3 -13 0 0
o:subject=duties far carried move	0 0 2 0 -11 11 0
o:subject=duties far carried move ahead	0 0 2 0 -12 11 0
o:subject=duties far carried move to	0 0 -11 0 3 7 0
o:subject=duties far carried negotiate	0 0 0 12 -10 0 0
o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
o:subject=duties far carried of ahead	0 0 -12 -5 -1 -8 20
o:subject=duties far carried of gone	0 0 0 17 -15 0 0
o:subject=duties far carried on ahead	0 0 5 2 -2 -9 6
o:subject=duties far carried on today	0 0 0 -10 13 0 0
o:subject=duties far carried other	0 0 0 6 4 -11 -7
o:subject=duties far carried other ahead	0 0 0 0 8 -11 -7
o:subject=duties far carried other on	0 0 9 -1 -2 -2 0
o:subject=duties far carried pay	-1 0 -10 -1 12 -5 1
o:subject=duties far carried pay ahead	0 0 -12 -7 17 -5 2
o:subject=duties far carried pay of	0 0 1 0 -12 0 11
o:subject=duties far carried reach gone	0 0 0 -7 10 0 0
o:subject=duties far carried run	4 0 15 8 -23 -5 3
o:subject=duties far carried run ahead	0 0 16 -1 -14 -4 3
o:subject=duties far carried run gone	4 0 0 10 -12 0 0
o:subject=duties far carried say on	0 0 0 -2 8 0 0
o:subject=duties far carried set	0 0 0 -9 10 0 0
o:subject=duties far carried set ahead	0 0 0 -8 10 0 0
o:subject=duties far carried sign	-1 0 0 5 -12 14 -3
o:subject=duties far carried sign ahead	0 0 2 7 -19 14 -2
o:subject=duties far carried sign gone	0 0 0 -13 17 0 0
o:subject=duties far carried sign signed	0 0 0 -3 -4 9 0
o:subject=duties far carried sign today	0 0 -1 9 -6 0 0
o:subject=duties far carried signed ahead	0 0 0 -3 -6 9 0
o:subject=duties far carried since ahead	0 0 0 -2 8 0 0
o:subject=duties far carried suspend	0 -2 11 13 -6 -14 -6
o:subject=duties far carried suspend ahead	0 0 12 18 -12 -14 -6
o:subject=duties far carried suspend from	0 -1 0 14 -7 0 -5
o:subject=duties far carried suspend gone	0 -2 0 -5 9 0 0
o:subject=duties far carried tell	0 0 -5 -5 15 0 0
o:subject=duties far carried to gone	-1 0 0 8 -3 0 0
o:subject=duties far carried until ahead	0 0 18 -1 -2 -19 -1
o:subject=duties far carried until gone	1 0 -1 11 -9 0 0
o:subject=duties far from ahead	0 0 -6 -12 10 0 1
o:subject=duties far no verb 	7 -3 10 0 -5 -12 0
o:subject=duties far no verb from	0 0 -7 -10 11 0 1
o:subject=duties far no verb monday,	0 0 -6 11 0 0 -4
o:subject=duties far no verb the	0 0 5 2 1 -8 -2
o:subject=duties far no verb to	0 0 -2 0 11 -7 0
o:subject=duties far no verb until	0 0 5 -3 -9 4 0
o:subject=duties far no verb wednesday,	0 0 -1 -9 14 0 0
o:subject=duties far on gone	-1 0 0 -13 18 0 0
o:subject=duties far thursday, today	0 0 9 -2 -6 0 0
o:subject=duties far until ahead	0 0 6 0 -11 4 0
o:subject=duties from ahead	0 0 -6 6 8 -10 -8
o:subject=duties from gone	0 8 0 -15 11 0 0
o:subject=duties lower ahead	0 0 0 2 -10 0 7
o:subject=duties monday, ahead	0 0 -12 -7 3 0 10
o:subject=duties no verb 	0 0 -2 -2 13 -2 -1
o:subject=duties no verb ahead	-3 0 4 -10 -4 7 4
o:subject=duties no verb cent	0 0 15 0 -13 0 0
o:subject=duties no verb force	0 0 12 0 -11 0 0
o:subject=duties no verb last	0 0 0 9 -9 0 0
o:subject=duties no verb monday,	0 0 -13 -9 5 0 10
o:subject=duties no verb on	-5 0 -9 -3 8 7 -7
o:subject=duties no verb saturday,	0 0 -5 -8 6 0 5
o:subject=duties no verb sunday,	0 0 0 10 -8 0 -2
o:subject=duties no verb the	3 0 0 0 -14 8 4
o:subject=duties no verb wednesday,	0 0 -10 4 -6 0 9
o:subject=duties of ahead	0 0 -3 -11 4 0 9
o:subject=duties on gone	-6 0 0 -3 10 0 0
o:subject=duties on today	0 0 0 16 -15 0 0
o:subject=duties other	0 0 -13 7 0 7 -2
o:subject=duties other ahead	0 0 -13 0 9 7 -2
o:subject=duties other gone	0 0 0 8 -7 0 0
o:subject=duties pay	0 0 0 13 -15 0 3
o:subject=duties pay ahead	0 0 0 8 -11 0 3
o:subject=duties pay gone	0 0 0 9 -9 0 0
o:subject=duties return	0 0 10 -2 -5 0 0
o:subject=duties return ahead	0 0 11 -2 -6 0 0
o:subject=duties return on	0 0 12 -2 -7 0 0
o:subject=duties run	-2 0 -5 0 14 -1 0
o:subject=duties run ahead	0 0 -5 0 9 -1 0
o:subject=duties run on	-1 0 -9 0 13 0 0
o:subject=duties since today	0 0 0 14 -14 0 0
o:subject=duties stand	0 0 4 8 -10 0 0
o:subject=duties sunday, ahead	0 0 0 11 -9 0 -2
o:subject=duties suspend	0 0 -1 0 -13 11 4
o:subject=duties suspend ahead	0 0 -1 -3 -11 11 4
o:subject=duties suspend on	0 0 10 5 -15 0 0
o:subject=duties suspend the	0 0 -17 0 5 8 0
o:subject=duties suspend until	0 0 8 0 -9 0 0
o:subject=duties the ahead	0 0 -16 -3 -3 19 3
o:subject=duties through ahead	0 0 11 0 -7 -1 0
o:subject=duties until gone	-1 0 0 -4 12 0 0
o:subject=duties wednesday, ahead	0 0 -10 -4 2 0 9
o:subject=duties wednesday, gone	0 0 0 10 -10 0 0
o:subject=exclusions begin	0 0 11 0 -18 0 6
o:subject=exclusions carried	0 0 3 -9 11 -10 0
o:subject=exclusions carried end	0 0 -15 0 17 0 0
o:subject=exclusions carried end ahead	0 0 -15 0 16 0 0
o:subject=exclusions carried end on	0 0 -11 0 12 0 0
o:subject=exclusions end on	0 0 -8 0 12 0 0
o:subject=exclusions far carried	0 0 -11 -6 7 14 -7
o:subject=exclusions far carried be	0 0 -9 0 12 0 0
o:subject=exclusions far carried be ahead	0 0 -7 0 9 0 0
o:subject=exclusions far carried until ahead	0 0 -10 0 0 10 0
o:subject=exclusions no verb	0 0 -5 0 9 0 0
o:subject=fees	0 0 10 -18 9 -3 -3
o:subject=fees carried	0 0 -17 -7 24 0 0
o:subject=fees carried on ahead	0 0 -9 0 9 0 0
o:subject=fees carried suspend	0 0 -12 -5 14 0 0
o:subject=fees carried suspend ahead	0 0 -12 0 11 0 0
o:subject=fees carried suspend until	0 0 -11 0 9 0 0
o:subject=fees carried until ahead	0 0 -13 0 11 0 0
o:subject=fees far carried on ahead	0 0 9 0 -6 0 0
o:subject=fees far carried suspend	0 0 10 7 -15 0 0
o:subject=fees far no verb ahead	0 0 12 0 -7 0 -1
o:subject=fees no verb	0 0 10 -2 -6 -1 0
o:subject=fees no verb ahead	0 0 11 0 -7 -1 0
o:subject=fees suspend	0 0 0 -12 16 0 -1
o:subject=fees suspend from	0 0 0 -7 10 0 -1
o:subject=longer carried	6 0 -10 -2 8 9 -11
o:subject=longer carried begin	0 0 -5 0 11 -2 0
o:subject=longer carried in gone	0 2 0 5 -10 0 0
o:subject=longer carried run	9 0 -8 3 -7 7 0
o:subject=longer carried run gone	9 0 0 0 -6 0 0
o:subject=longer carried to ahead	0 0 -11 0 9 3 0
o:subject=longer far	-1 0 0 -10 1 10 -4
o:subject=longer far carried	4 4 -4 -13 6 7 -15
o:subject=longer far carried begin	0 8 0 -14 3 3 0
o:subject=longer far carried begin gone	0 8 0 -13 3 0 0
o:subject=longer far carried begin in	0 8 0 -13 3 0 0
o:subject=longer far carried begin on	0 0 10 0 -8 0 0
o:subject=longer far carried charge	0 0 -6 0 11 0 0
o:subject=longer far carried charge ahead	0 0 -6 0 10 0 0
o:subject=longer far carried end ahead	0 0 -15 0 11 5 0
o:subject=longer far carried end on	8 0 -12 0 2 5 0
o:subject=longer far carried extend	0 0 -14 -2 5 9 0
o:subject=longer far carried extend ahead	0 0 -14 0 0 9 0
o:subject=longer far carried extend until	0 0 -10 0 3 4 0
o:subject=longer far carried in gone	0 7 0 5 -13 0 0
o:subject=longer far carried pay	0 0 0 -9 13 0 0
o:subject=longer far carried to ahead	0 0 -7 0 -7 16 0
o:subject=longer far carried until ahead	0 0 -4 0 10 -2 0
o:subject=longer far no verb	-1 0 0 -10 1 10 -4
o:subject=longer far no verb 	0 0 -7 0 13 0 0
o:subject=longer far no verb ahead	0 0 1 -2 -7 11 -3
o:subject=longer from gone	0 4 0 7 -11 0 0
o:subject=longer no verb	3 0 -3 0 9 -10 -2
o:subject=longer no verb ahead	-1 0 2 -1 11 -9 -2
o:subject=longer no verb from	0 3 -1 4 -8 5 0
o:subject=longer no verb today	0 0 -9 -4 14 0 0
o:subject=longer on gone	0 0 0 -6 10 0 0
o:subject=meeting	-8 -7 -1 -13 13 0 7
o:subject=meeting begin from	0 0 0 0 -10 0 11
o:subject=meeting carried	-15 0 -4 9 -5 6 7
o:subject=meeting carried be	-1 0 -2 11 -4 0 0
o:subject=meeting carried be gone	0 0 0 12 -9 0 0
o:subject=meeting carried be since	0 0 0 9 -8 0 0
o:subject=meeting carried be the	0 0 9 0 -7 0 0
o:subject=meeting carried begin	0 0 -9 4 -2 1 6
o:subject=meeting carried begin ahead	0 0 -9 4 -6 1 7
o:subject=meeting carried begin on	0 0 -7 -2 1 0 8
o:subject=meeting carried conclude	0 0 0 10 -9 0 0
o:subject=meeting carried conclude gone	0 0 0 10 -10 0 0
o:subject=meeting carried end	-4 0 13 5 -10 -2 0
o:subject=meeting carried end ahead	0 0 14 0 -12 -1 0
o:subject=meeting carried end in	0 0 0 10 -10 0 0
o:subject=meeting carried last gone	0 5 0 9 -16 0 0
o:subject=meeting carried of ahead	0 0 -3 -2 10 0 0
o:subject=meeting carried on gone	-7 0 0 10 0 0 0
o:subject=meeting carried other	0 0 -5 -5 14 0 0
o:subject=meeting carried run ahead	0 0 1 0 -12 6 0
o:subject=meeting carried sign	0 0 -3 -9 13 0 0
o:subject=meeting carried sign gone	0 0 0 -9 9 0 0
o:subject=meeting carried since gone	0 0 0 9 -8 0 0
o:subject=meeting carried suspend	0 0 0 -10 11 0 0
o:subject=meeting carried to ahead	0 0 -1 0 -9 10 0
o:subject=meeting far  ahead	0 0 9 0 -6 -11 4
o:subject=meeting far carried	-10 1 -8 5 9 -17 1
o:subject=meeting far carried before ahead	0 0 12 1 -12 0 0
o:subject=meeting far carried begin ahead	0 0 -9 -25 15 3 9
o:subject=meeting far carried begin from	0 0 0 -4 -2 0 9
o:subject=meeting far carried begin on	0 5 0 -11 5 -3 1
o:subject=meeting far carried begin the	0 0 0 11 -10 0 0
o:subject=meeting far carried begin today	0 0 0 17 -17 0 0
o:subject=meeting far carried by ahead	0 0 -11 2 4 5 0
o:subject=meeting far carried charge	0 0 0 -11 9 0 0
o:subject=meeting far carried charge gone	0 0 0 -9 10 0 0
o:subject=meeting far carried end ahead	0 0 9 -2 -1 -7 0
o:subject=meeting far carried in gone	0 -5 0 10 -7 0 0
o:subject=meeting far carried keep	0 0 -5 -4 11 0 0
o:subject=meeting far carried levy	0 0 0 -7 17 0 -11
o:subject=meeting far carried levy ahead	0 0 0 0 12 0 -11
o:subject=meeting far carried of ahead	0 0 14 0 -8 0 -3
o:subject=meeting far carried on ahead	0 0 5 -20 8 -15 5
o:subject=meeting far carried on gone	-2 4 -1 -9 11 0 0
o:subject=meeting far carried pay	0 0 -2 11 3 -12 -5
o:subject=meeting far carried pay ahead	0 0 -1 10 4 -12 -5
o:subject=meeting far carried pay from	0 0 0 10 -6 0 -5
o:subject=meeting far carried reach	0 0 5 9 -13 0 0
o:subject=meeting far carried reach gone	0 0 0 9 -8 0 0
o:subject=meeting far carried rise	0 0 0 0 -9 0 10
o:subject=meeting far carried rise ahead	0 0 0 0 -10 0 10
o:subject=meeting far carried run to	0 0 -9 0 6 0 0
o:subject=meeting far carried say on	6 0 5 0 -11 0 0
o:subject=meeting far carried the ahead	0 0 -12 0 17 -5 0
o:subject=meeting far carried until ahead	0 0 9 0 -2 -8 0
o:subject=meeting far in gone	0 0 0 11 -11 0 0
o:subject=meeting far no verb 	0 -2 4 -5 1 -12 4
o:subject=meeting far no verb from	0 0 0 13 -11 0 0
o:subject=meeting far no verb in	0 0 0 11 -11 0 0
o:subject=meeting far no verb the	0 0 -9 0 11 0 0
o:subject=meeting far no verb today	2 0 3 -23 12 0 0
o:subject=meeting far no verb until	0 0 -13 0 3 10 0
o:subject=meeting far the ahead	0 0 -9 0 10 0 0
o:subject=meeting far until ahead	0 0 -13 0 2 10 0
o:subject=meeting from gone	0 0 0 -9 10 0 0
o:subject=meeting in gone	0 0 0 15 -13 0 0
o:subject=meeting no verb from	0 0 0 -12 11 0 0
o:subject=meeting no verb in	0 0 0 18 -17 0 0
o:subject=meeting no verb of	0 0 0 -2 -7 11 0
o:subject=meeting no verb on	0 0 1 -10 7 -2 -3
o:subject=meeting no verb the	0 0 -10 0 10 0 0
o:subject=meeting of ahead	0 0 0 0 -8 11 0
o:subject=meeting on ahead	0 0 3 0 5 -6 -12
o:subject=meeting on gone	0 0 0 -9 14 0 0
o:subject=meeting the ahead	0 0 -13 0 15 0 0
o:subject=none  gone	-6 9 0 0 -3 0 0
o:subject=none  today	-4 0 4 8 -7 0 0
o:subject=none after ahead	0 0 -10 0 2 10 0
o:subject=none bulletin, today	10 0 0 -1 -8 0 0
o:subject=none carried	7 -7 0 -6 5 -4 2
o:subject=none carried  today	8 0 6 -10 -7 0 0
o:subject=none carried agree	0 0 -16 0 15 0 -4
o:subject=none carried agree ahead	0 0 -16 0 17 0 -3
o:subject=none carried agree until	0 0 -13 0 15 0 0
o:subject=none carried and ahead	0 0 -9 10 -1 0 0
o:subject=none carried ask	0 0 0 11 -8 0 -1
o:subject=none carried ask gone	0 0 0 13 -12 0 0
o:subject=none carried ask since	0 0 0 14 -14 0 0
o:subject=none carried be ahead	0 0 1 -2 -8 9 5
o:subject=none carried be is	0 0 -10 0 -1 13 0
o:subject=none carried be of	0 0 10 0 -8 0 0
o:subject=none carried be on	-4 0 15 5 -10 -8 0
o:subject=none carried be the	0 0 2 6 -19 2 12
o:subject=none carried be today	0 0 -7 13 -5 0 0
o:subject=none carried be until	6 0 -9 -4 1 5 0
o:subject=none carried bear	0 0 0 10 -14 0 7
o:subject=none carried bear gone	0 0 0 14 -14 0 0
o:subject=none carried begin	0 0 -13 5 1 15 -9
o:subject=none carried begin 	0 0 13 0 -11 0 0
o:subject=none carried begin ahead	0 0 -11 5 2 15 -8
o:subject=none carried begin before	0 0 1 8 -8 0 0
o:subject=none carried begin if	0 0 10 0 -9 0 0
o:subject=none carried begin on	1 2 -4 0 -8 3 3
o:subject=none carried begin to	0 0 -9 0 -2 13 0
o:subject=none carried brace	0 0 12 0 -10 0 0
o:subject=none carried charge ahead	0 0 0 -13 0 0 7
o:subject=none carried charge from	0 0 2 -12 9 0 -3
o:subject=none carried charge of	0 0 0 6 -9 0 4
o:subject=none carried charge since	0 0 0 -10 11 0 0
o:subject=none carried clear	0 0 -7 -4 -2 12 1
o:subject=none carried clear ahead	0 0 -7 -2 -4 12 1
o:subject=none carried collect ahead	0 0 2 5 -9 -1 2
o:subject=none carried confirm	0 0 -3 0 10 -3 0
o:subject=none carried cut	0 0 0 12 -10 0 0
o:subject=none carried declare gone	0 0 0 -9 10 0 0
o:subject=none carried declare on	0 0 -1 -10 14 0 0
o:subject=none carried end end	0 0 -9 0 9 0 0
o:subject=none carried end ended	11 0 -1 0 -7 0 0
o:subject=none carried end on	-3 0 -5 4 -5 11 9
o:subject=none carried end the	0 0 11 0 -4 -6 0
o:subject=none carried extend	0 0 3 -9 10 -7 0
o:subject=none carried extend gone	0 0 0 -7 9 0 0
o:subject=none carried extend until	0 0 -4 0 9 -4 0
o:subject=none carried face	0 0 -7 -1 10 0 0
o:subject=none carried from ahead	0 0 -13 12 -6 -7 6
o:subject=none carried have 	9 0 -6 0 -2 0 0
o:subject=none carried have ahead	0 0 5 -10 0 -2 1
o:subject=none carried have on	0 0 0 20 -16 0 0
o:subject=none carried have since	0 0 0 -6 10 0 0
o:subject=none carried have today	9 0 -11 -3 4 0 0
o:subject=none carried in gone	0 -11 0 -1 9 0 0
o:subject=none carried is ahead	0 0 -7 0 -5 13 0
o:subject=none carried keep	0 0 10 3 0 -14 -3
o:subject=none carried keep ahead	0 0 10 0 1 -14 -3
o:subject=none carried keep on	0 0 14 0 -12 0 0
o:subject=none carried know	0 0 -4 -1 10 0 0
o:subject=none carried land	0 0 0 10 -11 0 0
o:subject=none carried land gone	0 0 0 10 -10 0 0
o:subject=none carried leave	0 0 2 -1 -10 6 4
o:subject=none carried leave ahead	0 0 2 -1 -13 7 4
o:subject=none carried let	11 0 3 -6 -10 0 0
o:subject=none carried let gone	12 0 0 -4 -7 0 0
o:subject=none carried let on	12 0 0 0 -10 0 0
o:subject=none carried levy	0 0 0 9 -11 0 1
o:subject=none carried levy ahead	0 0 0 8 -10 0 2
o:subject=none carried levy from	0 0 0 7 -10 0 2
o:subject=none carried make	7 -2 -6 -23 8 10 0
o:subject=none carried make ahead	0 0 -5 0 -1 11 0
o:subject=none carried make gone	7 -2 0 -21 13 0 0
o:subject=none carried make in	0 -2 0 -17 21 0 0
o:subject=none carried of ahead	0 0 2 -15 4 3 -1
o:subject=none carried on ahead	-1 0 -5 -11 4 -2 9
o:subject=none carried on gone	1 7 -6 15 -15 0 -1
o:subject=none carried other ahead	0 0 -2 -2 8 -5 0
o:subject=none carried other of	0 0 0 4 -12 10 0
o:subject=none carried other since	6 0 0 -14 5 0 0
o:subject=none carried other the	0 0 -3 0 8 0 0
o:subject=none carried other until	0 0 -15 0 20 -4 0
o:subject=none carried pay	-1 0 14 2 -7 9 -16
o:subject=none carried pay 	0 0 10 -6 -3 0 0
o:subject=none carried pay ahead	0 0 7 1 -4 9 -16
o:subject=none carried pay from	4 0 -9 6 5 0 -10
o:subject=none carried pay on	0 0 0 10 -8 0 0
o:subject=none carried pay pay	0 0 6 4 -11 0 0
o:subject=none carried pay today	3 0 12 1 -15 0 0
o:subject=none carried pay until	0 0 10 0 -14 6 0
o:subject=none carried put ahead	0 0 0 -1 10 -5 0
o:subject=none carried return ahead	0 0 -7 0 11 0 0
o:subject=none carried run	0 0 14 -2 -11 -5 1
o:subject=none carried run out	0 0 12 0 -11 0 0
o:subject=none carried run to	0 0 3 0 -10 2 0
o:subject=none carried run today	0 0 11 0 -10 0 0
o:subject=none carried say gone	0 0 0 -7 11 0 0
o:subject=none carried say until	0 0 9 0 0 -8 0
o:subject=none carried sign	0 0 7 -11 0 -5 8
o:subject=none carried sign ahead	0 0 9 0 -10 -4 8
o:subject=none carried sign gone	0 0 0 -4 9 0 0
o:subject=none carried since gone	10 0 0 -2 -1 0 0
o:subject=none carried sit since	0 0 11 2 -13 0 0
o:subject=none carried suspend	0 7 5 5 -8 1 -9
o:subject=none carried suspend ahead	0 0 7 6 -9 1 -8
o:subject=none carried suspend on	0 0 0 19 -16 0 0
o:subject=none carried suspend since	0 0 0 -10 11 0 0
o:subject=none carried suspend the	0 0 2 0 -10 10 0
o:subject=none carried suspend to	0 0 -8 0 14 -6 0
o:subject=none carried suspend until	0 0 10 -2 -7 0 0
o:subject=none carried tell	0 0 -4 -6 15 0 0
o:subject=none carried tell on	0 0 -1 -2 9 0 0
o:subject=none carried the ahead	0 0 11 -13 -10 2 0
o:subject=none carried think	0 0 11 0 -11 0 0
o:subject=none carried to ahead	0 0 3 0 9 -11 0
o:subject=none carried until gone	11 0 -2 -12 0 0 0
o:subject=none from ahead	0 0 -9 11 -6 0 1
o:subject=none from gone	0 0 0 -6 9 0 0
o:subject=none monday, ahead	0 0 11 -3 -5 0 0
o:subject=none monday, gone	0 0 0 10 -10 0 0
o:subject=none montevideo, today	0 0 -1 9 -7 0 0
o:subject=none no verb 	-10 8 5 6 -6 -3 -7
o:subject=none no verb after	0 0 -10 0 4 10 0
o:subject=none no verb brussels,	0 0 -4 -2 9 0 0
o:subject=none no verb bulletin,	10 0 0 -1 -7 0 0
o:subject=none no verb date:	0 0 9 -3 -4 0 0
o:subject=none no verb friday,	0 0 -3 -4 10 0 0
o:subject=none no verb from	0 0 -9 2 1 0 0
o:subject=none no verb gone	1 5 -9 -5 6 -1 -3
o:subject=none no verb montevideo,	0 0 -1 9 -7 0 0
o:subject=none no verb of	11 0 -6 6 -5 0 -7
o:subject=none no verb on	0 0 -6 -3 5 -6 10
o:subject=none no verb sunday,	0 0 -7 -3 0 12 0
o:subject=none no verb the	0 0 -12 16 -8 7 0
o:subject=none no verb thursday,	0 0 10 -2 -6 0 0
o:subject=none no verb to	0 0 -6 0 0 8 0
o:subject=none no verb today	-7 -4 0 13 0 -8 -6
o:subject=none no verb until	0 0 16 0 -13 0 0
o:subject=none of gone	12 0 0 -11 0 0 0
o:subject=none on ahead	0 0 -5 1 0 -5 10
o:subject=none quito, today	0 0 0 9 -9 0 0
o:subject=none sunday, ahead	0 0 -6 0 -4 12 0
o:subject=none the today	0 0 -5 17 -11 0 0
o:subject=none to ahead	0 0 -5 0 -1 9 0
o:subject=none until ahead	0 0 17 0 -16 0 0
o:subject=none wednesday, today	0 0 9 1 -10 0 0
o:subject=procedure	-3 0 -7 -3 11 0 0
o:subject=procedure carried	-5 0 6 -4 1 -8 9
o:subject=procedure carried be	0 0 -8 0 14 0 0
o:subject=procedure carried be ahead	0 0 -7 0 11 0 0
o:subject=procedure carried end on	-2 0 10 0 -5 0 0
o:subject=procedure carried from ahead	0 0 0 11 -12 0 4
o:subject=procedure carried since gone	0 0 0 -10 11 0 0
o:subject=procedure carried suspend	0 0 15 -2 -11 0 0
o:subject=procedure carried suspend ahead	0 0 15 0 -14 0 0
o:subject=procedure carried until ahead	0 0 12 0 -8 -4 0
o:subject=procedure far  ahead	0 0 3 0 -11 8 0
o:subject=procedure far carried begin	0 0 0 -13 3 0 7
o:subject=procedure far carried by ahead	0 0 11 0 -10 0 0
o:subject=procedure far carried end	-1 0 -12 0 4 8 0
o:subject=procedure far carried end ahead	0 0 -11 0 4 9 0
o:subject=procedure far carried from gone	0 0 0 16 -15 0 0
o:subject=procedure far carried have ahead	0 0 -9 0 12 -1 0
o:subject=procedure far carried have gone	9 0 0 3 -13 0 0
o:subject=procedure far carried on gone	-2 0 0 -4 10 0 0
o:subject=procedure far carried since gone	0 0 0 -16 17 0 0
o:subject=procedure far carried the gone	9 0 0 0 -8 0 0
o:subject=procedure far no verb 	0 0 3 0 -8 8 0
o:subject=procedure far no verb today	0 0 -4 -4 13 0 0
o:subject=procedure far no verb until	0 0 -9 0 9 0 0
o:subject=procedure far until ahead	0 0 -9 0 9 0 0
o:subject=procedure from ahead	0 0 0 -3 12 0 -7
o:subject=procedure no verb from	0 0 0 -7 15 0 -6
o:subject=procedure on ahead	0 0 -12 1 1 0 2
o:subject=procedure on gone	0 0 0 -7 11 0 0
o:subject=procedure until ahead	0 0 -10 0 3 4 0
o:subject=sale carried until ahead	0 0 0 0 -8 7 0
o:subject=sale far	9 0 -10 -8 5 -1 0
o:subject=sale far carried in gone	0 0 0 -10 11 0 0
o:subject=sale far no verb	9 0 -10 -8 5 -1 0
o:subject=sale far no verb ahead	0 0 -7 0 12 -1 0
o:subject=sale far no verb gone	10 0 0 -3 -5 0 0
o:subject=sale far no verb on	10 0 0 0 -7 0 0
o:subject=sale far on gone	10 0 0 0 -10 0 0
o:subject=sale no verb until	0 0 9 0 -4 -6 0
o:subject=sale the ahead	0 0 0 0 -8 10 0
o:subject=sale until ahead	0 0 9 0 -3 -7 0
o:subject=signing	6 -4 -6 5 2 -12 2
o:subject=signing begin ahead	0 0 0 -11 16 0 -5
o:subject=signing end on	10 0 0 0 -9 0 0
o:subject=signing from today	0 0 0 12 -11 0 0
o:subject=signing no verb ahead	0 0 0 5 -10 1 5
o:subject=signing no verb friday,	0 0 0 -7 -2 0 11
o:subject=signing no verb of	0 0 -1 -6 12 0 0
o:subject=signing no verb on	0 0 11 3 -13 -2 2
o:subject=signing no verb the	0 0 -13 10 0 4 -6
o:subject=signing no verb to	0 0 10 0 -8 0 0
o:subject=signing no verb today	0 0 -14 5 2 0 0
o:subject=signing of gone	0 0 0 -10 13 0 0
o:subject=signing on gone	12 0 0 0 -8 0 0
o:subject=signing the ahead	0 0 -6 11 -2 3 -7
o:subject=truce	-3 2 -13 -8 22 -7 -6
o:subject=truce  ahead	0 0 -5 7 -9 12 0
o:subject=truce  gone	0 10 -1 0 -7 0 0
o:subject=truce agree in	0 -1 0 12 -10 0 0
o:subject=truce agree on	0 4 -2 -10 11 0 0
o:subject=truce be	0 -6 0 0 7 -5 0
o:subject=truce be until	0 0 -10 -1 22 -13 0
o:subject=truce begin	0 -19 -13 12 1 -3 1
o:subject=truce begin ahead	0 0 -12 2 8 -2 3
o:subject=truce begin began	0 0 2 -7 4 0 0
o:subject=truce begin gone	1 -16 0 9 -2 0 0
o:subject=truce begin on	2 -10 -24 1 12 -7 3
o:subject=truce by ahead	0 0 -5 -5 16 -1 -2
o:subject=truce carried	0 -11 -3 3 4 4 -9
o:subject=truce carried agree in	0 9 0 0 -6 0 0
o:subject=truce carried be	-4 -3 3 0 -1 10 -11
o:subject=truce carried be ahead	0 0 2 -8 -2 11 -10
o:subject=truce carried be on	5 0 4 0 -11 5 0
o:subject=truce carried be the	0 0 -14 0 5 10 0
o:subject=truce carried be until	0 0 -11 0 10 2 0
o:subject=truce carried before ahead	0 0 -6 0 10 0 -2
o:subject=truce carried begin	-10 0 8 0 0 -8 0
o:subject=truce carried begin ahead	0 0 7 7 -10 -7 1
o:subject=truce carried begin gone	-8 1 0 -4 10 0 0
o:subject=truce carried begin on	-3 1 -12 9 4 -2 -3
o:subject=truce carried begin the	0 0 4 -5 -11 0 9
o:subject=truce carried begin to	0 0 7 0 -10 0 0
o:subject=truce carried begin until	0 0 10 0 0 -10 0
o:subject=truce carried conclude	0 -8 0 13 -5 0 0
o:subject=truce carried conclude gone	0 -8 0 14 -9 0 0
o:subject=truce carried end gone	12 -2 -7 0 -5 0 0
o:subject=truce carried from gone	0 -1 0 13 -10 0 0
o:subject=truce carried have	0 0 -6 -3 13 0 0
o:subject=truce carried is ahead	0 0 12 0 -14 0 0
o:subject=truce carried meet	0 0 -5 -4 12 0 0
o:subject=truce carried of gone	0 0 0 -9 11 0 0
o:subject=truce carried on ahead	-3 0 -14 9 3 11 -1
o:subject=truce carried on gone	9 -4 -7 6 -5 0 -1
o:subject=truce carried other	0 0 0 12 -14 7 0
o:subject=truce carried other gone	0 0 0 14 -12 0 0
o:subject=truce carried other since	0 0 -3 14 -7 0 0
o:subject=truce carried pay	2 0 -11 6 -2 5 -5
o:subject=truce carried pay ahead	0 0 -14 -3 15 5 -5
o:subject=truce carried pay gone	3 0 0 11 -14 0 0
o:subject=truce carried pay until	3 0 -9 -2 0 6 0
o:subject=truce carried run	0 0 7 0 -11 2 0
o:subject=truce carried run ahead	0 0 11 0 -15 2 0
o:subject=truce carried run on	4 0 -13 0 -2 12 0
o:subject=truce carried run to	0 0 12 0 -1 -8 0
o:subject=truce carried run until	0 0 9 0 -2 -3 0
o:subject=truce carried say ahead	0 0 -13 0 8 6 0
o:subject=truce carried sign gone	0 0 0 11 -8 0 0
o:subject=truce carried sign on	0 0 1 10 -10 0 0
o:subject=truce carried since ahead	0 0 -1 -2 8 0 0
o:subject=truce carried since gone	-12 0 0 20 -13 0 0
o:subject=truce carried suspend	0 0 -12 -4 23 -4 0
o:subject=truce carried suspend ahead	0 0 -9 0 15 -4 0
o:subject=truce carried suspend gone	0 0 0 -8 10 0 0
o:subject=truce carried suspend the	0 0 4 0 4 -9 0
o:subject=truce carried suspend until	0 0 -18 1 14 3 0
o:subject=truce carried the ahead	0 0 -2 -1 -4 0 10
o:subject=truce carried to ahead	0 0 19 0 -25 0 0
o:subject=truce conclude in	0 8 0 6 -15 0 0
o:subject=truce conclude on	0 -1 -3 -8 16 0 0
o:subject=truce effect today	-1 0 0 13 -10 0 0
o:subject=truce end	2 7 -10 -6 10 0 -3
o:subject=truce end ahead	-5 0 -7 -1 12 0 -1
o:subject=truce end in	-6 -1 -1 0 12 0 0
o:subject=truce end the	0 0 -23 0 19 8 0
o:subject=truce end today	-3 0 -6 -1 11 0 0
o:subject=truce extend	0 -3 0 0 -5 9 0
o:subject=truce extend ahead	0 0 -4 0 -6 10 0
o:subject=truce extend to	0 0 -15 0 -4 19 0
o:subject=truce far  ahead	0 0 -6 0 0 -7 10
o:subject=truce far beijing, today	0 0 0 9 -9 0 0
o:subject=truce far carried	0 0 1 -12 4 7 -9
o:subject=truce far carried be gone	-5 -3 0 -2 10 0 0
o:subject=truce far carried be in	0 0 0 8 -8 0 0
o:subject=truce far carried be is	0 0 8 0 -9 1 0
o:subject=truce far carried be on	-5 0 9 -6 0 0 0
o:subject=truce far carried be since	-1 0 0 -8 14 0 0
o:subject=truce far carried be until	0 0 -16 3 8 5 0
o:subject=truce far carried begin ahead	0 0 0 10 -7 9 -12
o:subject=truce far carried begin from	0 0 0 14 -7 0 -8
o:subject=truce far carried begin gone	2 -6 0 -5 0 0 9
o:subject=truce far carried begin on	4 -5 0 4 -8 3 0
o:subject=truce far carried begin since	0 0 0 -12 12 0 0
o:subject=truce far carried begin until	0 0 -1 0 -2 9 0
o:subject=truce far carried charge	10 0 3 0 -12 0 2
o:subject=truce far carried charge gone	6 0 0 3 -8 0 0
o:subject=truce far carried conclude on	0 8 0 -5 0 0 0
o:subject=truce far carried end ahead	0 0 9 0 -5 -3 -1
o:subject=truce far carried end gone	-2 -2 -7 -5 14 0 0
o:subject=truce far carried end on	-2 0 13 -4 -5 -1 0
o:subject=truce far carried from ahead	0 0 3 10 -8 0 -3
o:subject=truce far carried from gone	0 -1 0 -9 13 0 0
o:subject=truce far carried from today	0 0 0 11 -10 0 0
o:subject=truce far carried in gone	0 -4 0 10 -6 0 0
o:subject=truce far carried is ahead	0 0 8 0 -10 1 0
o:subject=truce far carried make	0 0 0 13 -7 0 -1
o:subject=truce far carried make gone	0 0 0 14 -12 0 0
o:subject=truce far carried meet	0 0 -5 -1 10 0 0
o:subject=truce far carried on ahead	0 0 -2 -8 21 -2 -18
o:subject=truce far carried on gone	-3 11 -8 -17 8 0 9
o:subject=truce far carried other	0 0 -1 -8 14 0 0
o:subject=truce far carried other gone	0 0 0 -7 8 0 0
o:subject=truce far carried pay	0 0 8 -1 -5 -2 5
o:subject=truce far carried pay ahead	0 0 10 -7 -7 -2 5
o:subject=truce far carried raise	0 0 7 0 -11 4 0
o:subject=truce far carried raise ahead	0 0 7 0 -12 4 0
o:subject=truce far carried reach on	0 0 -3 0 9 0 0
o:subject=truce far carried run	1 0 2 0 0 -10 5
o:subject=truce far carried run ahead	0 0 2 0 0 -10 5
o:subject=truce far carried run on	2 0 -9 0 7 0 0
o:subject=truce far carried sign ahead	0 0 -2 0 11 -2 -1
o:subject=truce far carried sign signed	0 0 0 11 -11 0 0
o:subject=truce far carried signed gone	0 0 0 11 -11 0 0
o:subject=truce far carried suspend	0 0 -4 0 10 -5 -4
o:subject=truce far carried suspend ahead	0 0 -4 0 12 -5 -4
o:subject=truce far carried suspend until	0 0 -10 0 11 0 0
o:subject=truce far carried the ahead	0 0 22 -2 -10 -20 6
o:subject=truce far carried to ahead	0 0 -2 0 -9 10 0
o:subject=truce far carried until ahead	0 0 -20 0 11 12 0
o:subject=truce far from gone	0 0 0 -6 8 0 0
o:subject=truce far in gone	0 0 0 -11 12 0 0
o:subject=truce far no verb 	-11 -5 -7 1 6 -8 8
o:subject=truce far no verb ahead	0 0 -3 -13 2 -4 13
o:subject=truce far no verb from	0 0 -3 -17 7 0 8
o:subject=truce far no verb in	0 0 0 -11 12 0 0
o:subject=truce far no verb on	0 0 1 -7 5 -10 0
o:subject=truce far no verb today	-11 0 0 0 4 0 -1
o:subject=truce far no verb until	-2 0 12 0 0 -8 0
o:subject=truce far until ahead	0 0 12 0 -4 -8 0
o:subject=truce from ahead	0 -6 -7 -16 18 -11 7
o:subject=truce have has	0 0 -10 0 11 0 0
o:subject=truce have until	0 0 8 0 -7 0 0
o:subject=truce last gone	0 0 0 -9 10 0 0
o:subject=truce make on	0 9 -2 -4 0 0 0
o:subject=truce no verb	-9 3 -3 -3 12 -4 -4
o:subject=truce no verb 	1 11 -9 -1 -6 4 0
o:subject=truce no verb ahead	-4 -9 -5 4 8 -1 0
o:subject=truce no verb ends	-10 0 9 -3 0 -1 0
o:subject=truce no verb gone	-1 8 4 -3 5 -7 -7
o:subject=truce no verb in	0 -4 0 -8 13 0 0
o:subject=truce no verb last	0 -1 0 8 -3 0 0
o:subject=truce no verb of	-6 1 10 -2 -1 -9 3
o:subject=truce no verb on	-10 -5 15 3 -15 14 -7
o:subject=truce no verb saturday,	0 0 6 6 -11 0 0
o:subject=truce no verb since	-2 -5 0 -5 12 0 0
o:subject=truce no verb sunday,	5 0 0 -5 -8 9 0
o:subject=truce no verb the	1 0 0 0 7 -14 6
o:subject=truce no verb thursday,	0 0 0 9 -9 0 0
o:subject=truce no verb to	11 -3 6 -7 -1 -4 -3
o:subject=truce no verb wednesday,	0 0 0 9 -4 0 -4
o:subject=truce no verb week,	0 0 9 0 -6 0 0
o:subject=truce no verb —	9 -1 -9 0 3 -1 0
o:subject=truce of gone	-3 2 0 7 -6 0 0
o:subject=truce on ahead	-9 -2 1 2 1 3 -3
o:subject=truce other	0 -1 6 -14 4 4 0
o:subject=truce other ahead	0 0 6 0 -9 4 0
o:subject=truce other gone	0 -1 0 -13 18 0 0
o:subject=truce other on	0 0 9 0 -8 0 0
o:subject=truce other to	0 0 -9 0 2 6 0
o:subject=truce prolong	-2 2 -8 -8 16 0 -3
o:subject=truce prolong ahead	0 0 -12 -7 20 0 -3
o:subject=truce prolong on	0 0 -11 1 8 0 0
o:subject=truce prolong to	0 0 9 0 -4 -1 0
o:subject=truce renew	9 0 0 0 -2 -2 0
o:subject=truce renew gone	9 0 0 0 -8 0 0
o:subject=truce run	-6 0 -12 -6 14 5 1
o:subject=truce run on	-4 0 0 -1 -1 11 0
o:subject=truce run to	0 0 -5 0 12 -4 0
o:subject=truce run today	-1 0 -6 -2 12 0 0
o:subject=truce saturday, ahead	0 0 6 5 -12 0 0
o:subject=truce sign	0 9 -6 0 -4 0 5
o:subject=truce sign gone	0 9 0 2 -9 0 0
o:subject=truce sign in	0 11 0 15 -27 0 0
o:subject=truce since ahead	0 0 -9 -6 18 0 0
o:subject=truce sunday, ahead	0 0 0 0 -7 9 0
o:subject=truce the gone	-8 -1 0 -7 19 0 0
o:subject=truce thursday, ahead	0 0 1 11 -12 0 0
o:subject=truce to gone	8 -4 8 -13 0 -2 0
o:subject=truce until gone	-9 -2 0 0 10 0 0
o:subject=truce wednesday, ahead	0 0 0 11 -8 0 -4
o:subject=truce week, ahead	0 0 9 0 -8 0 0
o:suspend from ahead	0 0 0 15 -10 0 -5
o:suspend from gone	0 4 0 -20 18 0 0
o:suspend in gone	0 0 0 10 -9 0 0
o:suspend last gone	0 0 0 -9 10 0 0
o:suspend of gone	0 0 0 -16 18 0 0
o:suspend on ahead	0 0 -1 -10 10 0 0
o:suspend on gone	0 0 0 30 -28 0 0
o:suspend the gone	0 0 0 -9 11 0 0
o:suspend till ahead	0 0 13 0 -9 -2 0
o:suspend to ahead	0 0 -10 -1 13 0 0
o:suspend until ahead	0 0 7 -8 -1 -2 0
o:suspend until gone	0 0 -3 12 -6 0 0
o:tell on gone	0 0 0 -7 11 0 0
o:topic=controls	-2 0 6 0 12 -13 -7
o:topic=controls ahead	0 0 7 -6 8 -12 -6
o:topic=controls be	0 0 14 -4 -9 0 0
o:topic=controls begin	0 0 4 -5 18 -9 -4
o:topic=controls end	0 0 -13 9 2 0 0
o:topic=controls far 	0 0 -12 4 -3 11 0
o:topic=controls far  ahead	0 0 -11 0 0 11 0
o:topic=controls far gone	0 0 0 -12 16 0 0
o:topic=controls far on	0 0 0 -2 -6 11 0
o:topic=controls far on ahead	0 0 0 0 -8 11 0
o:topic=controls far to	0 0 3 0 2 -9 0
o:topic=controls far to ahead	0 0 3 0 2 -9 0
o:topic=controls gone	-1 0 0 -6 13 0 0
o:topic=controls on	0 0 -4 19 -5 -2 -4
o:topic=controls on ahead	0 0 -4 0 12 -2 -4
o:topic=controls on gone	0 0 0 14 -13 0 0
o:topic=controls since	0 0 7 -15 4 0 0
o:topic=controls since gone	0 0 0 -15 16 0 0
o:topic=controls today	0 0 0 13 -12 0 0
o:topic=deal	-1 -10 -5 -14 14 6 1
o:topic=deal ahead	0 0 -10 -13 11 8 3
o:topic=deal be	0 0 -9 -4 13 2 0
o:topic=deal by	0 0 5 -2 -10 6 0
o:topic=deal by ahead	0 0 5 -2 -11 6 0
o:topic=deal conclude	0 0 0 -6 13 0 0
o:topic=deal end	2 0 5 -9 -7 6 0
o:topic=deal face	0 0 13 0 -11 0 0
o:topic=deal far	-5 5 5 -1 3 -9 -9
o:topic=deal far 	0 0 -9 -1 18 0 0
o:topic=deal far  ahead	0 0 -6 0 9 0 0
o:topic=deal far after	0 0 -10 0 14 -2 0
o:topic=deal far ahead	0 0 10 4 -4 -8 -8
o:topic=deal far be	0 0 10 0 -6 0 0
o:topic=deal far begin	0 0 0 -2 9 -1 -1
o:topic=deal far gone	-3 5 0 -15 12 0 0
o:topic=deal far have	0 0 8 0 -7 0 0
o:topic=deal far in	0 7 0 -10 0 0 0
o:topic=deal far in gone	0 7 0 -10 0 0 0
o:topic=deal far no verb	0 0 4 -10 2 0 0
o:topic=deal far since	0 0 2 9 -10 0 0
o:topic=deal far the	0 0 -11 0 6 4 0
o:topic=deal far the ahead	0 0 -11 0 6 4 0
o:topic=deal far today	0 0 -10 1 4 0 0
o:topic=deal far until	0 0 8 0 -7 0 0
o:topic=deal far until ahead	0 0 9 0 -7 0 0
o:topic=deal far write	0 0 9 0 -9 0 0
o:topic=deal from	0 0 0 -15 0 0 9
o:topic=deal from gone	0 0 0 -10 12 0 0
o:topic=deal gone	-16 -7 -2 0 18 0 0
o:topic=deal have	0 0 -7 -1 14 0 0
o:topic=deal on	-10 0 0 2 3 -4 0
o:topic=deal on gone	-8 0 0 3 2 0 0
o:topic=deal pay	0 0 -3 0 -3 -2 11
o:topic=deal today	10 0 3 -5 -6 0 0
o:topic=deal until	0 0 -4 0 -3 11 0
o:topic=deal until ahead	0 0 -3 0 -4 12 0
o:topic=duties	-6 -9 -6 3 8 -6 3
o:topic=duties 	0 0 0 -6 11 -4 -6
o:topic=duties  ahead	0 0 -5 0 15 -4 -5
o:topic=duties agree	0 0 6 0 -8 0 3
o:topic=duties ahead	-20 -9 2 -4 -3 0 11
o:topic=duties announce	0 0 -11 -5 6 10 -3
o:topic=duties back	0 0 11 0 -10 0 0
o:topic=duties be	-14 -4 -2 2 5 -21 11
o:topic=duties bear	0 0 0 9 -13 0 6
o:topic=duties begin	-4 -5 5 -7 13 -2 -13
o:topic=duties by	0 0 0 3 0 3 -11
o:topic=duties by ahead	0 0 0 -7 4 3 -11
o:topic=duties carry	0 0 8 7 -9 -5 0
o:topic=duties cent	0 0 11 -3 -5 0 0
o:topic=duties cent ahead	0 0 13 0 -12 0 0
o:topic=duties charge	1 0 2 -18 7 -4 6
o:topic=duties clear	0 0 -14 6 0 9 -3
o:topic=duties declare	0 0 0 10 -10 0 0
o:topic=duties end	9 0 -3 6 -3 -14 12
o:topic=duties face	0 0 -4 0 10 0 -4
o:topic=duties fall	-2 0 -12 1 2 0 4
o:topic=duties far	-6 -21 0 8 0 2 -7
o:topic=duties far  gone	8 -2 0 7 -9 0 0
o:topic=duties far after	0 0 12 0 -5 -5 0
o:topic=duties far after ahead	0 0 12 0 -6 -5 0
o:topic=duties far agree	0 0 0 11 -14 0 7
o:topic=duties far be	-1 0 6 -13 5 0 -14
o:topic=duties far begin	6 0 -12 6 5 -3 -6
o:topic=duties far between	0 0 0 -5 -5 0 10
o:topic=duties far by	0 0 -3 0 10 -3 0
o:topic=duties far by ahead	0 0 -3 0 9 -3 0
o:topic=duties far collect	0 0 0 9 -8 0 0
o:topic=duties far fall	0 0 -16 0 14 0 -1
o:topic=duties far from	0 0 2 -10 0 -2 10
o:topic=duties far from ahead	0 0 3 -12 -2 -2 11
o:topic=duties far gone	1 -14 -12 18 -6 -6 -4
o:topic=duties far have	0 0 -6 0 11 0 0
o:topic=duties far is	0 0 -4 0 10 -7 0
o:topic=duties far last	0 0 0 12 -11 0 0
o:topic=duties far last gone	0 0 0 12 -12 0 0
o:topic=duties far monday,	0 0 -6 11 0 0 -4
o:topic=duties far move	0 0 5 0 -16 13 0
o:topic=duties far on ahead	0 0 0 10 -11 4 1
o:topic=duties far run	0 0 13 9 -21 -2 3
o:topic=duties far since ahead	0 0 -5 0 10 0 0
o:topic=duties far suspend	0 0 -7 12 -4 0 0
o:topic=duties far telephone	0 0 11 0 -11 0 0
o:topic=duties far the	-1 0 2 10 1 -7 -9
o:topic=duties far the ahead	0 0 3 3 5 -6 -9
o:topic=duties far thursday, today	0 0 9 -2 -6 0 0
o:topic=duties far to	0 0 -8 9 5 -2 0
o:topic=duties far to ahead	0 0 -7 0 11 -2 0
o:topic=duties far to gone	0 0 0 9 -8 0 0
o:topic=duties far until	-3 0 -4 12 -2 1 0
o:topic=duties far until gone	-2 0 0 14 -10 0 0
o:topic=duties far wednesday,	0 0 -1 -9 14 0 0
o:topic=duties for	0 0 -7 0 13 0 0
o:topic=duties for ahead	0 0 -7 0 12 0 0
o:topic=duties force	0 0 12 0 -11 0 0
o:topic=duties from	0 5 -21 6 1 -4 2
o:topic=duties from ahead	0 0 -18 7 0 -2 5
o:topic=duties from gone	-2 7 0 -17 18 0 -4
o:topic=duties from today	3 0 -2 12 -12 0 0
o:topic=duties get	0 0 -10 0 14 0 0
o:topic=duties gone	6 1 -33 9 5 -9 -24
o:topic=duties has	0 0 10 0 -9 0 0
o:topic=duties has ahead	0 0 10 0 -9 0 0
o:topic=duties let	11 0 3 -5 -8 -5 1
o:topic=duties levy	0 0 1 5 10 -9 -12
o:topic=duties look	0 0 9 -1 -16 10 0
o:topic=duties monday,	0 0 -13 -9 5 0 10
o:topic=duties monday, ahead	0 0 -12 -7 3 0 10
o:topic=duties move	0 0 -7 0 10 0 0
o:topic=duties of	0 0 0 4 -7 -5 12
o:topic=duties of ahead	0 0 0 -13 1 -4 13
o:topic=duties of gone	0 0 0 14 -12 0 0
o:topic=duties on	0 -7 -2 12 -5 -3 2
o:topic=duties on today	0 0 -11 1 5 0 0
o:topic=duties other	2 9 -19 -4 8 0 0
o:topic=duties pay	4 -1 -1 10 -14 6 0
o:topic=duties raise	0 0 -15 -7 9 12 -6
o:topic=duties saturday,	0 0 -5 -8 6 0 5
o:topic=duties say	0 0 0 0 -8 0 11
o:topic=duties set	0 0 0 -9 11 0 0
o:topic=duties since ahead	0 0 0 -15 11 -2 0
o:topic=duties slap	0 0 0 -5 13 0 -4
o:topic=duties stand	-2 0 0 -3 9 0 0
o:topic=duties sunday,	0 0 0 10 -8 0 -2
o:topic=duties sunday, ahead	0 0 0 11 -9 0 -2
o:topic=duties suspend	0 0 4 16 -13 0 -6
o:topic=duties the ahead	0 0 -6 -20 5 5 1
o:topic=duties through	0 0 10 0 -5 -1 0
o:topic=duties through ahead	0 0 10 0 -6 -1 0
o:topic=duties till	0 0 9 -1 -1 -2 0
o:topic=duties till ahead	0 0 9 0 -3 -2 0
o:topic=duties today	-7 0 -4 -6 18 -2 -6
o:topic=duties until	0 0 5 -14 -7 10 2
o:topic=duties until ahead	-2 0 5 -10 -8 11 2
o:topic=duties wednesday,	0 0 -10 4 -6 0 9
o:topic=duties wednesday, ahead	0 0 -10 -4 2 0 9
o:topic=duties wednesday, gone	0 0 0 10 -10 0 0
o:topic=duties with	0 0 11 5 -15 0 0
o:topic=duties with ahead	0 0 11 0 -10 0 0
o:topic=exclusions	-2 0 -1 -17 19 -8 3
o:topic=exclusions ahead	0 0 -1 -2 9 -7 3
o:topic=exclusions begin	0 0 18 0 -21 0 6
o:topic=exclusions end	0 0 -13 0 19 -1 0
o:topic=exclusions far ahead	0 0 11 0 -11 0 0
o:topic=exclusions gone	-1 0 0 -10 16 0 0
o:topic=exclusions no verb	0 0 -5 0 9 0 0
o:topic=exclusions until	0 0 -8 0 15 -5 0
o:topic=exclusions until ahead	0 0 -7 0 15 -5 0
o:topic=fees	0 0 9 -22 11 0 -7
o:topic=fees ahead	0 0 9 -9 0 0 -6
o:topic=fees far	0 0 12 -3 0 -2 -4
o:topic=fees far ahead	0 0 15 -3 -5 -1 -3
o:topic=fees far the	0 0 10 0 -9 0 0
o:topic=fees from	0 0 8 -9 2 -2 -2
o:topic=fees from ahead	0 0 8 -7 1 -2 -2
o:topic=fees gone	0 0 0 -11 13 0 0
o:topic=fees no verb	0 0 10 -2 -6 -1 0
o:topic=fees on	0 0 -3 -6 14 0 0
o:topic=longer	6 -7 0 -7 9 -1 -20
o:topic=longer ahead	-6 -3 3 1 1 4 -18
o:topic=longer approve	0 0 11 0 -8 -2 0
o:topic=longer be	0 0 0 -4 -4 10 0
o:topic=longer by	0 0 15 0 -20 4 0
o:topic=longer by ahead	0 0 15 0 -20 4 0
o:topic=longer end	0 0 -10 0 11 1 0
o:topic=longer far	6 0 0 0 0 0 -11
o:topic=longer far 	0 0 -7 0 13 0 0
o:topic=longer far ahead	0 0 3 0 0 0 -10
o:topic=longer far be	0 0 10 0 -5 -1 0
o:topic=longer far no verb	-1 0 0 -10 1 10 -4
o:topic=longer far to	0 0 -7 0 -1 10 0
o:topic=longer far to ahead	0 0 -7 0 -2 10 0
o:topic=longer far until	0 0 13 0 -8 -4 0
o:topic=longer far until ahead	0 0 13 0 -9 -4 0
o:topic=longer from	0 1 7 11 -10 0 -9
o:topic=longer from ahead	0 0 7 3 0 0 -9
o:topic=longer from gone	0 3 0 9 -12 0 0
o:topic=longer gone	10 -3 -8 -4 11 -16 0
o:topic=longer in	0 -1 0 -7 12 0 0
o:topic=longer in gone	0 -1 0 -7 12 0 0
o:topic=longer no verb	3 0 -3 0 9 -10 -2
o:topic=longer on	0 -3 -3 -5 14 -9 -2
o:topic=longer on ahead	0 0 -3 -1 12 -8 -1
o:topic=longer other	0 0 -4 0 10 -4 0
o:topic=longer publish	0 0 10 0 -9 0 0
o:topic=longer run	6 0 -11 3 3 0 0
o:topic=longer to	3 0 9 -8 -15 6 0
o:topic=longer to ahead	-1 0 12 0 -24 10 0
o:topic=longer to gone	1 0 -2 -5 11 -8 0
o:topic=longer today	1 0 0 -11 5 0 0
o:topic=meeting	-25 -18 -6 6 11 1 0
o:topic=meeting 	0 0 0 -3 11 0 0
o:topic=meeting be	0 0 4 14 -11 0 -2
o:topic=meeting begin	0 0 -6 -17 14 -1 9
o:topic=meeting by	0 0 -5 0 10 0 0
o:topic=meeting continue	0 0 -9 0 11 0 0
o:topic=meeting end	-8 0 25 -1 -16 0 0
o:topic=meeting ended	0 0 9 0 -7 0 0
o:topic=meeting far	0 -9 -4 1 13 -5 -9
o:topic=meeting far 	0 -2 4 -6 1 -12 4
o:topic=meeting far  ahead	0 0 9 0 -6 -11 4
o:topic=meeting far agree	0 0 -1 -3 8 0 0
o:topic=meeting far begin	0 0 -3 -13 21 -2 -4
o:topic=meeting far end	0 0 10 5 -11 -1 0
o:topic=meeting far in	0 0 0 11 -11 0 0
o:topic=meeting far in gone	0 0 0 12 -11 0 0
o:topic=meeting far reach	0 0 0 9 -8 0 0
o:topic=meeting far the ahead	0 0 -7 0 13 0 0
o:topic=meeting far until	0 0 5 0 -9 7 0
o:topic=meeting far until ahead	0 0 5 0 -9 7 0
o:topic=meeting from gone	0 0 0 -6 8 0 0
o:topic=meeting gone	-17 -13 -7 2 18 -5 -4
o:topic=meeting in	0 0 0 16 -13 0 0
o:topic=meeting in gone	0 0 0 16 -14 0 0
o:topic=meeting meet	0 0 -6 3 13 -11 -9
o:topic=meeting of	0 0 -8 -4 0 10 0
o:topic=meeting of ahead	0 0 -8 0 -2 11 0
o:topic=meeting on ahead	0 0 7 -11 5 -6 -7
o:topic=meeting other	0 0 -12 -6 9 7 0
o:topic=meeting run	0 0 7 0 -18 5 0
o:topic=meeting the	0 0 -7 11 -8 12 -4
o:topic=meeting the ahead	0 0 -6 0 0 12 -4
o:topic=meeting the gone	0 0 0 12 -10 0 0
o:topic=meeting to	0 0 -8 0 0 9 0
o:topic=meeting to ahead	0 0 -8 0 0 9 0
o:topic=meeting today	-1 0 5 10 -8 0 0
o:topic=meeting video	0 0 4 8 -12 0 0
o:topic=none	-14 -6 -2 6 1 7 -4
o:topic=none 	0 8 3 1 -4 -4 -11
o:topic=none  ahead	0 0 1 -5 6 -2 -9
o:topic=none  today	3 0 3 5 -9 0 0
o:topic=none after	0 0 -6 -1 0 11 0
o:topic=none after ahead	0 0 -5 0 -1 11 0
o:topic=none agree	0 0 0 11 -9 0 0
o:topic=none ahead	-7 -4 2 -10 -6 15 4
o:topic=none begin	-2 0 0 0 -4 13 0
o:topic=none brussels,	0 0 -4 -2 9 0 0
o:topic=none bulletin,	10 0 0 -1 -7 0 0
o:topic=none bulletin, today	10 0 0 -1 -8 0 0
o:topic=none charge	0 0 5 -15 2 0 1
o:topic=none date:	0 0 9 -3 -4 0 0
o:topic=none for ahead	0 0 10 0 -8 0 0
o:topic=none friday,	0 0 -3 -4 10 0 0
o:topic=none from	0 0 -11 4 6 -3 -4
o:topic=none from ahead	0 0 -10 10 0 -2 -3
o:topic=none from today	0 0 0 -9 10 0 0
o:topic=none gone	-15 1 -22 7 6 -8 -9
o:topic=none have	8 0 -17 0 6 0 2
o:topic=none is	0 0 -12 0 -1 13 0
o:topic=none is ahead	0 0 -5 0 -8 13 0
o:topic=none land	0 0 0 10 -11 0 0
o:topic=none leave	0 0 8 1 -16 0 5
o:topic=none make	7 0 -5 -5 -5 11 0
o:topic=none monday, ahead	0 0 11 -3 -5 0 0
o:topic=none monday, gone	0 0 0 10 -10 0 0
o:topic=none montevideo,	0 0 -1 9 -7 0 0
o:topic=none montevideo, today	0 0 -1 9 -7 0 0
o:topic=none of	10 0 4 0 -6 -7 0
o:topic=none of gone	11 0 0 -9 0 0 0
o:topic=none on	-13 -2 4 1 -5 0 8
o:topic=none on ahead	0 0 1 -8 -5 1 9
o:topic=none on gone	-11 -1 -1 7 2 0 0
o:topic=none other	0 0 -2 9 -4 -6 5
o:topic=none out	0 0 8 0 -8 0 0
o:topic=none pay	0 0 10 0 4 -1 -16
o:topic=none quito, today	0 0 0 9 -9 0 0
o:topic=none return	0 0 -6 -1 10 0 0
o:topic=none sunday,	0 0 -7 -3 0 12 0
o:topic=none sunday, ahead	0 0 -6 0 -4 12 0
o:topic=none tell	0 0 -3 -2 11 0 0
o:topic=none the	-3 0 0 10 -9 -6 7
o:topic=none the ahead	0 0 2 -16 0 -5 8
o:topic=none the today	0 0 -5 16 -11 0 0
o:topic=none think	0 0 11 0 -11 0 0
o:topic=none thursday,	0 0 10 -2 -6 0 0
o:topic=none to	0 0 -13 -1 4 11 0
o:topic=none to ahead	0 0 -13 0 2 12 0
o:topic=none today	4 -5 -2 7 3 -11 -8
o:topic=none until	4 0 -13 -2 15 -2 0
o:topic=none until ahead	0 0 -11 0 14 -2 0
o:topic=none wednesday, today	0 0 9 1 -10 0 0
o:topic=none write	0 0 10 0 -7 0 0
o:topic=procedure	-2 -3 -4 10 2 -10 7
o:topic=procedure ahead	0 0 -2 -4 9 -9 8
o:topic=procedure be	0 0 -4 -3 16 -3 -1
o:topic=procedure before	0 0 -5 2 -8 0 11
o:topic=procedure before ahead	0 0 -5 3 -9 0 11
o:topic=procedure end	-3 0 10 -1 0 -1 0
o:topic=procedure far	-6 0 -6 -23 5 14 10
o:topic=procedure far ahead	0 0 -3 -9 -11 15 11
o:topic=procedure far begin	0 0 0 -6 -4 0 10
o:topic=procedure far gone	-4 0 0 -8 17 0 0
o:topic=procedure far on	-1 0 -15 -8 4 9 7
o:topic=procedure far on ahead	0 0 -15 -5 0 9 7
o:topic=procedure far today	0 0 -2 -7 12 0 0
o:topic=procedure far until	0 0 -14 0 14 0 0
o:topic=procedure far until ahead	0 0 -14 0 14 0 0
o:topic=procedure gone	0 0 0 11 -7 0 0
o:topic=procedure have	0 0 -10 0 12 0 0
o:topic=procedure on gone	0 0 0 -13 10 0 0
o:topic=procedure since	0 0 0 9 -8 0 0
o:topic=procedure since gone	0 0 0 11 -11 0 0
o:topic=procedure suspend	0 0 13 0 -11 -1 0
o:topic=procedure to	0 0 12 0 -8 -3 0
o:topic=procedure to ahead	0 0 12 0 -9 -3 0
o:topic=sale	0 0 -6 -5 15 0 -2
o:topic=sale ahead	0 0 -5 -2 11 0 -1
o:topic=sale far gone	9 0 0 -1 -4 0 0
o:topic=sale far no verb	9 0 -10 -8 5 -1 0
o:topic=sale far on	10 0 -5 2 -7 0 0
o:topic=sale far on gone	10 0 0 3 -13 0 0
o:topic=sale the	0 0 0 0 -7 10 0
o:topic=sale the ahead	0 0 0 0 -8 10 0
o:topic=sale until	0 0 9 0 -2 -8 0
o:topic=sale until ahead	0 0 9 0 -3 -8 0
o:topic=signing	0 0 -1 7 0 -8 -8
o:topic=signing begin	0 0 0 5 4 -2 -16
o:topic=signing charge	0 0 0 11 -10 0 0
o:topic=signing friday,	0 0 0 -7 -2 0 11
o:topic=signing from	0 0 -5 12 -6 0 0
o:topic=signing from today	0 0 0 10 -10 0 0
o:topic=signing in	0 9 0 7 -14 0 0
o:topic=signing in gone	0 9 0 7 -15 0 0
o:topic=signing of gone	0 0 0 -20 23 0 0
o:topic=signing of today	0 0 0 9 -7 0 0
o:topic=signing on	0 -9 -4 3 10 -5 -8
o:topic=signing on ahead	0 0 -1 10 2 -4 -7
o:topic=signing other	0 0 9 -2 -13 8 0
o:topic=signing sign	-1 3 0 2 1 3 -14
o:topic=signing since	0 0 0 -12 14 0 0
o:topic=signing since gone	0 0 0 -12 12 0 0
o:topic=signing the ahead	0 0 0 11 -3 0 -7
o:topic=signing to	0 0 16 0 -10 -5 0
o:topic=signing to ahead	0 0 11 0 -6 -5 0
o:topic=signing today	3 0 -7 15 -9 0 0
o:topic=truce	-1 11 -10 -15 19 -7 -9
o:topic=truce 	-3 9 -6 0 -1 3 0
o:topic=truce  gone	0 10 -2 -5 -1 0 0
o:topic=truce  today	-5 0 -6 0 12 0 0
o:topic=truce after	0 0 7 -1 -9 4 0
o:topic=truce after ahead	0 0 8 0 -15 4 0
o:topic=truce agree	-3 3 -7 0 9 0 -15
o:topic=truce ahead	-36 -34 4 -25 10 2 0
o:topic=truce be	9 -8 -3 -10 4 10 -8
o:topic=truce before	0 0 -17 15 3 -1 -3
o:topic=truce before ahead	0 0 -16 9 9 -1 -3
o:topic=truce begin	-5 6 -11 9 -8 4 3
o:topic=truce beyond	0 0 17 -2 -7 -5 0
o:topic=truce beyond ahead	0 0 17 0 -12 -5 0
o:topic=truce by	0 0 -19 1 23 -7 -6
o:topic=truce by ahead	0 0 -18 -5 32 -7 -6
o:topic=truce carry	0 -1 1 -5 -2 11 -6
o:topic=truce conclude	-2 0 12 -13 12 -5 -2
o:topic=truce effect	-1 0 0 11 -8 0 0
o:topic=truce effect today	-1 0 0 8 -5 0 0
o:topic=truce end	0 2 -8 -3 13 -6 -12
o:topic=truce extend	0 -4 4 -5 9 -7 0
o:topic=truce fall	0 0 11 0 -7 0 0
o:topic=truce far 	-13 -6 -6 0 6 -1 8
o:topic=truce far  ahead	0 0 -3 0 -4 0 9
o:topic=truce far  gone	-6 -5 4 -6 11 0 0
o:topic=truce far be	-4 -1 -9 13 -3 7 0
o:topic=truce far begin	2 0 -10 -8 4 0 8
o:topic=truce far beijing, today	0 0 0 9 -9 0 0
o:topic=truce far charge	10 0 0 5 -11 0 0
o:topic=truce far conclude	0 8 0 -4 0 0 0
o:topic=truce far end	-8 -2 13 -2 0 0 0
o:topic=truce far from	0 -2 -5 -6 8 0 2
o:topic=truce far from ahead	0 0 -4 9 -8 0 3
o:topic=truce far from gone	0 -1 0 -18 22 0 0
o:topic=truce far gone	4 12 -6 0 -7 -8 4
o:topic=truce far is	0 0 8 0 -9 1 0
o:topic=truce far is ahead	0 0 8 0 -10 1 0
o:topic=truce far on	-2 14 7 -18 0 -10 2
o:topic=truce far on ahead	0 0 7 -16 6 -8 -4
o:topic=truce far on gone	-1 15 -8 -7 -4 0 8
o:topic=truce far other	0 0 -1 -6 11 0 0
o:topic=truce far since gone	-6 0 0 12 -7 0 0
o:topic=truce far suspend	0 0 -7 0 10 0 0
o:topic=truce far the	7 0 0 0 -1 -8 3
o:topic=truce far the ahead	0 0 0 -2 3 -8 4
o:topic=truce for	0 0 12 0 -20 0 10
o:topic=truce for ahead	0 0 12 0 -21 0 10
o:topic=truce from	-6 13 -3 -6 4 -6 1
o:topic=truce from ahead	0 -7 0 -10 11 -5 3
o:topic=truce from gone	-4 17 -4 -8 2 0 -5
o:topic=truce from today	0 0 0 14 -13 0 0
o:topic=truce get	0 0 0 -9 12 0 0
o:topic=truce gone	15 23 -40 0 7 -39 -28
o:topic=truce have	5 -2 13 -3 -6 -8 0
o:topic=truce in	-13 0 -9 5 6 0 0
o:topic=truce in ahead	0 0 -8 -6 16 0 0
o:topic=truce in gone	-13 0 0 7 -1 0 0
o:topic=truce is ahead	0 0 12 0 -17 2 0
o:topic=truce is gone	0 0 -1 -3 9 0 0
o:topic=truce keep	0 0 14 12 -8 -15 -2
o:topic=truce lapse	0 0 11 0 -12 0 0
o:topic=truce last	-1 1 -6 13 -10 0 0
o:topic=truce last gone	-1 1 0 14 -14 0 0
o:topic=truce leave	0 0 -14 0 6 8 0
o:topic=truce no verb	-9 3 -3 -3 12 -4 -4
o:topic=truce of	0 8 -5 9 -6 -14 0
o:topic=truce of ahead	0 0 -2 -14 19 -12 0
o:topic=truce of gone	0 8 0 14 -20 0 0
o:topic=truce on	-2 4 -6 -8 8 0 1
o:topic=truce on ahead	-18 -9 -1 -8 5 3 4
o:topic=truce on gone	3 9 -2 -4 3 -8 -8
o:topic=truce other	0 -8 13 0 -3 -6 -5
o:topic=truce pass	11 0 -2 -3 -4 0 0
o:topic=truce pay	0 0 -11 -6 20 -1 0
o:topic=truce put	0 0 0 3 -12 0 11
o:topic=truce renew	9 0 -11 0 3 -1 0
o:topic=truce rise	0 0 -9 4 5 0 0
o:topic=truce saturday,	0 0 6 6 -11 0 0
o:topic=truce saturday, ahead	0 0 6 5 -12 0 0
o:topic=truce say	-2 0 -3 -12 24 -5 0
o:topic=truce sign	0 0 -4 -9 0 -6 15
o:topic=truce since	6 -1 -19 7 3 -6 -1
o:topic=truce since ahead	0 0 -16 -15 34 -5 0
o:topic=truce since gone	7 0 0 13 -16 0 0
o:topic=truce starts	0 0 -2 5 -16 0 12
o:topic=truce sunday,	5 0 0 -5 -8 9 0
o:topic=truce sunday, ahead	0 0 0 0 -7 9 0
o:topic=truce suspend	-2 8 -8 -4 13 -6 -1
o:topic=truce the	6 -8 -8 -26 15 0 7
o:topic=truce the ahead	0 0 -3 -9 0 3 8
o:topic=truce the gone	2 -6 -1 -16 21 -4 0
o:topic=truce thursday,	0 0 0 9 -9 0 0
o:topic=truce thursday, ahead	0 0 1 11 -12 0 0
o:topic=truce to	4 -9 8 -22 0 3 -8
o:topic=truce to gone	5 -7 2 -21 18 -8 0
o:topic=truce today	-20 -2 -9 -9 25 -2 -2
o:topic=truce truce	0 0 -7 0 11 0 0
o:topic=truce until	1 -8 2 -10 5 0 -9
o:topic=truce until ahead	0 0 6 -9 -2 2 -8
o:topic=truce until gone	2 -5 -7 -4 15 -3 0
o:topic=truce wednesday,	0 0 0 9 -4 0 -4
o:topic=truce wednesday, ahead	0 0 0 11 -8 0 -4
o:topic=truce week,	0 0 9 0 -6 0 0
o:topic=truce week, ahead	0 0 9 0 -8 0 0
o:topic=truce —	9 -1 -8 0 3 -1 0
o:vote on ahead	0 0 -3 0 10 0 -2
on record BR,CN 2026-11-10	0 0 24 0 -21 0 0
on record BR,US 2025-08-01	0 0 -2 0 10 0 -3
on record BR,US 2025-08-01 2025 II	0 0 -2 0 10 0 -3
on record BR,US 2025-08-06	0 0 -1 -3 11 0 -2
on record BR,US 2025-08-06 2025 II	0 0 -1 -3 11 0 -2
on record BR,US 2026-07-22	0 0 0 -6 13 0 -4
on record BR,US 2026-07-22 2026 II	0 0 0 -6 13 0 -4
on record BR,US 2026-07-24	0 0 -26 0 28 0 0
on record BR,US 2026-07-24 2026 II	0 0 -26 0 28 0 0
on record CA,CN 2026-03-01	0 0 -3 -3 13 0 -2
on record CA,CN 2026-03-01 2026 I	0 0 -3 -3 13 0 -2
on record CA,US 2025-07-21	0 0 -8 0 9 0 0
on record CA,US 2025-08-01	0 0 -9 -3 16 0 0
on record CA,US 2025-08-01 2025 II	0 0 -9 -3 16 0 0
on record CA,US 2025-11-10	0 0 16 0 -16 0 0
on record CA,US 2025-11-10 2025 II	0 0 16 0 -16 0 0
on record CH,US 2025-08-07	0 0 -1 -22 28 0 0
on record CH,US 2025-08-07 2025 II	0 0 -1 -22 27 0 0
on record CH,US 2025-08-12	0 0 33 0 -33 0 0
on record CH,US 2025-08-12 2025 II	0 0 33 0 -33 0 0
on record CH,US 2025-11-10	0 0 0 15 -15 0 0
on record CH,US 2025-11-10 2025 II	0 0 0 15 -15 0 0
on record CH,US 2025-11-14	0 0 0 -12 14 0 0
on record CH,US 2026-07-24	0 0 -4 -1 11 0 0
on record CH,US 2026-11-10	0 0 22 0 -20 0 0
on record CH,US 2026-11-10 2025 II	0 0 21 0 -19 0 0
on record CN,EU 2025-07-05	0 0 0 -9 11 0 0
on record CN,EU 2025-07-05 2025 II	0 0 0 -9 11 0 0
on record CN,EU 2025-08-01	0 0 -7 0 9 0 0
on record CN,EU 2025-08-01 2025 II	0 0 -7 0 9 0 0
on record CN,EU 2025-11-10	0 0 15 0 -14 0 0
on record CN,EU 2025-11-10 2025 II	0 0 15 0 -15 0 0
on record CN,EU 2026-07-24	0 0 -12 0 13 0 0
on record CN,EU 2026-11-10	0 0 21 0 -13 -8 0
on record CN,EU 2026-11-10 2026 I	0 0 19 0 -9 -11 0
on record CN,HK 2026-07-24	0 0 0 -9 10 0 0
on record CN,HK 2026-07-24 2026 II	0 0 0 -9 10 0 0
on record CN,IN 2025-08-12	0 0 15 0 -15 0 0
on record CN,IN 2025-08-12 2025 II	0 0 15 0 -15 0 0
on record CN,IN 2025-11-10	0 0 9 0 -1 -5 0
on record CN,IN 2026-11-10	0 0 10 0 -8 0 0
on record CN,JP 2026-07-24	-5 0 -2 0 9 0 0
on record CN,JP 2026-11-10	0 0 21 0 -17 -5 0
on record CN,MX 2026-01-01	0 0 0 -5 16 0 -9
on record CN,MX 2026-01-01 2025 II	0 0 0 -5 16 0 -9
on record CN,NL 2025-11-10	0 0 5 13 -17 0 0
on record CN,NL 2025-11-10 2025 II	0 0 5 13 -17 0 0
on record CN,RU 2026-11-10	0 0 21 0 -16 -5 0
on record CN,RU 2026-11-10 2026 II	0 0 21 0 -16 -5 0
on record CN,US 2018-07-06	0 0 0 -9 10 0 0
on record CN,US 2018-07-06 2018 II	0 0 0 -9 9 0 0
on record CN,US 2018-12	0 20 0 -13 -8 0 0
on record CN,US 2018-12 2019 I	0 20 0 -18 -4 0 0
on record CN,US 2019-12-15	0 0 -13 0 18 -4 0
on record CN,US 2019-12-15 2019 II	0 0 -13 0 18 -4 0
on record CN,US 2020-02-14	0 0 -3 0 12 0 -3
on record CN,US 2020-02-14 2020 I	0 0 -3 0 11 0 -3
on record CN,US 2024-08-12	-5 0 -3 -6 19 0 0
on record CN,US 2024-08-12 2025 II	-2 0 -1 -1 13 0 0
on record CN,US 2024-11-10	-12 -3 -7 -17 39 0 0
on record CN,US 2024-11-10 2025 II	-12 -3 -7 -17 39 0 0
on record CN,US 2025-02-04	0 0 0 -9 10 0 0
on record CN,US 2025-02-10	0 0 -2 -13 22 0 -5
on record CN,US 2025-02-10 2025 I	0 0 -2 -7 16 0 -5
on record CN,US 2025-03	0 0 0 -16 17 0 0
on record CN,US 2025-03 2025 II	0 0 0 -10 10 0 0
on record CN,US 2025-03-04	0 0 27 -17 -14 0 -4
on record CN,US 2025-03-04 2025 I	0 0 27 -7 -21 0 -4
on record CN,US 2025-03-10	0 0 0 -9 13 0 -1
on record CN,US 2025-03-10 2025 I	0 0 0 -6 10 0 -1
on record CN,US 2025-04	0 0 0 -41 44 0 0
on record CN,US 2025-04 2025 I	0 0 0 -11 12 0 0
on record CN,US 2025-04 2025 II	0 0 0 -30 32 0 0
on record CN,US 2025-04-02	0 0 0 -24 28 0 0
on record CN,US 2025-04-02 2025 I	0 0 0 -18 22 0 0
on record CN,US 2025-04-09	0 0 -1 -17 24 0 0
on record CN,US 2025-04-09 2025 I	0 0 -1 -16 23 0 0
on record CN,US 2025-04-10	0 0 -4 -22 34 0 -3
on record CN,US 2025-04-10 2025 I	0 0 -4 -17 28 0 -3
on record CN,US 2025-04-12	0 0 -10 -10 22 0 0
on record CN,US 2025-04-12 2025 I	0 0 -10 -9 21 0 0
on record CN,US 2025-05	-1 -18 0 29 -21 0 0
on record CN,US 2025-05 2025 I	0 0 0 16 -15 0 0
on record CN,US 2025-05 2025 II	0 -15 0 17 -10 0 0
on record CN,US 2025-05-02	0 0 -5 -1 14 0 0
on record CN,US 2025-05-02 2025 I	0 0 -5 0 11 0 0
on record CN,US 2025-05-10	0 0 0 -9 13 0 0
on record CN,US 2025-05-11	0 0 -3 -7 15 0 0
on record CN,US 2025-05-11 2025 I	0 0 -3 -2 9 0 0
on record CN,US 2025-05-12	0 0 -2 -10 20 0 0
on record CN,US 2025-05-12 2025 I	0 0 -2 -6 15 0 0
on record CN,US 2025-05-13	0 0 0 -5 12 0 0
on record CN,US 2025-05-13 2025 I	0 0 0 -4 11 0 0
on record CN,US 2025-05-14	-13 33 -37 71 -82 -2 22
on record CN,US 2025-05-14 2025 I	-10 -4 -37 80 -76 -2 23
on record CN,US 2025-05-14 2025 II	0 30 0 -13 -13 0 0
on record CN,US 2025-05-14 2026 I	0 9 0 -1 -7 0 0
on record CN,US 2025-06	0 0 0 -10 11 0 0
on record CN,US 2025-06 2025 II	0 0 0 -10 10 0 0
on record CN,US 2025-06-10	-4 0 -1 -5 17 0 0
on record CN,US 2025-06-10 2025 I	-3 0 -1 0 12 0 0
on record CN,US 2025-06-11	0 0 -4 -2 12 0 0
on record CN,US 2025-06-11 2025 I	0 0 -4 -2 12 0 0
on record CN,US 2025-07-09	0 0 -43 0 52 -24 -1
on record CN,US 2025-07-09 2025 I	0 0 -38 0 46 -24 -1
on record CN,US 2025-07-09 2025 II	0 0 -15 0 16 0 0
on record CN,US 2025-07-14	0 0 12 0 -12 0 0
on record CN,US 2025-07-28	0 0 -1 -4 12 0 0
on record CN,US 2025-07-28 2025 II	0 0 -1 -4 12 0 0
on record CN,US 2025-07-29	0 0 -12 -6 23 0 0
on record CN,US 2025-07-29 2025 II	0 0 -12 -6 23 0 0
on record CN,US 2025-07-31	0 0 -8 -1 12 0 0
on record CN,US 2025-07-31 2025 II	0 0 -7 -1 11 0 0
on record CN,US 2025-08	0 0 -11 -16 28 0 0
on record CN,US 2025-08 2025 I	0 0 -8 0 9 0 0
on record CN,US 2025-08 2025 II	0 0 -1 -14 20 0 0
on record CN,US 2025-08-01	0 0 -22 -11 17 10 -4
on record CN,US 2025-08-01 2025 II	0 0 -22 -11 17 10 -4
on record CN,US 2025-08-07	0 0 -11 -9 29 0 -8
on record CN,US 2025-08-07 2025 II	0 0 -11 -9 29 0 -8
on record CN,US 2025-08-10	0 0 -12 0 15 0 0
on record CN,US 2025-08-10 2025 I	0 0 -12 0 13 0 0
on record CN,US 2025-08-11	-4 -1 0 -24 30 0 0
on record CN,US 2025-08-11 2025 II	-3 -1 -6 -21 35 0 0
on record CN,US 2025-08-12	-6 14 69 50 -107 16 -20
on record CN,US 2025-08-12 2025 I	0 0 22 -1 -51 27 0
on record CN,US 2025-08-12 2025 II	-5 15 61 52 -84 -18 -17
on record CN,US 2025-08-27	0 0 -8 -3 19 0 -3
on record CN,US 2025-08-27 2025 II	0 0 -8 -3 19 0 -3
on record CN,US 2025-09-15	0 0 -1 -7 13 0 0
on record CN,US 2025-09-15 2025 II	0 0 -1 -5 12 0 0
on record CN,US 2025-09-17	0 0 -24 -1 28 0 0
on record CN,US 2025-09-17 2025 II	0 0 -24 -1 28 0 0
on record CN,US 2025-09-19	0 0 -8 0 13 0 0
on record CN,US 2025-09-19 2025 II	0 0 -8 0 13 0 0
on record CN,US 2025-10	0 -3 0 -26 31 0 0
on record CN,US 2025-10 2025 II	0 0 0 -12 13 0 0
on record CN,US 2025-10 2026 I	0 0 0 -12 14 0 0
on record CN,US 2025-10-09	0 0 0 -17 20 0 0
on record CN,US 2025-10-09 2025 II	0 0 0 -17 19 0 0
on record CN,US 2025-10-10	0 0 0 -7 10 0 0
on record CN,US 2025-10-10 2025 II	0 0 0 -7 10 0 0
on record CN,US 2025-10-14	0 0 -13 -16 34 0 -3
on record CN,US 2025-10-14 2025 II	0 0 -13 -15 32 0 -3
on record CN,US 2025-10-26	0 0 -6 -6 18 0 0
on record CN,US 2025-10-26 2025 II	0 0 -6 -6 18 0 0
on record CN,US 2025-10-30	0 0 -13 -27 40 0 0
on record CN,US 2025-10-30 2025 II	0 0 -13 -24 37 0 0
on record CN,US 2025-10-31	0 0 0 -1 7 0 0
on record CN,US 2025-10-31 2025 II	0 0 0 -1 7 0 0
on record CN,US 2025-11	0 0 -9 23 -13 0 0
on record CN,US 2025-11 2025 II	0 0 -9 1 8 0 0
on record CN,US 2025-11 2026 I	0 0 0 30 -28 0 0
on record CN,US 2025-11-01	0 0 -32 -15 59 0 -21
on record CN,US 2025-11-01 2025 II	0 0 -32 -15 59 0 -21
on record CN,US 2025-11-03	0 0 -4 -21 28 0 0
on record CN,US 2025-11-03 2025 II	0 0 -4 -21 28 0 0
on record CN,US 2025-11-04	0 0 0 -7 12 0 0
on record CN,US 2025-11-04 2025 II	0 0 0 -7 12 0 0
on record CN,US 2025-11-05	0 0 -1 -18 24 0 0
on record CN,US 2025-11-05 2025 II	0 0 -1 -18 24 0 0
on record CN,US 2025-11-06	0 0 -7 0 12 0 0
on record CN,US 2025-11-06 2025 II	0 0 -7 0 12 0 0
on record CN,US 2025-11-08	0 0 -1 -1 11 0 -3
on record CN,US 2025-11-08 2025 II	0 0 -1 -1 11 0 -3
on record CN,US 2025-11-09	-1 0 -11 -19 36 0 -4
on record CN,US 2025-11-09 2025 II	0 0 -11 -17 35 0 -4
on record CN,US 2025-11-10	0 -30 76 35 -54 -56 -31
on record CN,US 2025-11-10 2025 II	12 -10 78 34 -63 -52 -30
on record CN,US 2025-11-10 2026 I	-30 -10 -27 -32 68 0 0
on record CN,US 2025-11-10 2026 II	1 -6 17 29 -37 0 0
on record CN,US 2025-11-17	0 0 -10 -4 17 0 0
on record CN,US 2025-11-17 2025 II	0 0 -10 -4 17 0 0
on record CN,US 2025-11-21	0 0 -16 0 19 -2 0
on record CN,US 2025-11-21 2025 II	0 0 -16 0 19 -2 0
on record CN,US 2025-11-28	0 0 -12 0 15 -3 0
on record CN,US 2025-11-28 2025 II	0 0 -12 0 15 -3 0
on record CN,US 2025-11-29	0 0 -21 0 24 -3 0
on record CN,US 2025-11-29 2025 II	0 0 -21 0 24 -3 0
on record CN,US 2025-12-01	0 0 -14 0 24 0 -4
on record CN,US 2025-12-01 2025 II	0 0 -14 0 24 0 -4
on record CN,US 2025-12-02	0 0 -8 0 12 0 0
on record CN,US 2025-12-02 2025 II	0 0 -8 0 12 0 0
on record CN,US 2025-12-16	0 0 -14 0 19 -5 0
on record CN,US 2025-12-16 2025 II	0 0 -14 0 19 -5 0
on record CN,US 2025-12-31	0 0 -13 -2 22 -1 0
on record CN,US 2025-12-31 2025 II	0 0 -13 0 18 -1 0
on record CN,US 2026-01-01	0 0 -11 -1 17 0 0
on record CN,US 2026-01-01 2025 II	0 0 -11 0 14 0 0
on record CN,US 2026-01-10	0 0 0 -1 12 -5 0
on record CN,US 2026-01-10 2026 II	0 0 0 -1 12 -5 0
on record CN,US 2026-01-15	0 0 -5 -6 14 0 0
on record CN,US 2026-02	0 0 0 -18 19 0 0
on record CN,US 2026-02 2026 II	0 0 0 -10 12 0 0
on record CN,US 2026-02-23	0 0 -6 -1 10 0 0
on record CN,US 2026-02-23 2026 I	0 0 -6 -1 10 0 0
on record CN,US 2026-02-24	-6 0 -13 -27 48 0 -11
on record CN,US 2026-02-24 2026 I	-6 0 -13 -25 46 0 -11
on record CN,US 2026-02-28	0 0 -14 0 22 -6 0
on record CN,US 2026-02-28 2025 II	0 0 -5 0 9 -2 0
on record CN,US 2026-02-28 2026 I	0 0 -7 0 12 0 0
on record CN,US 2026-03-04	0 0 -11 0 15 0 0
on record CN,US 2026-03-04 2025 II	0 0 -11 0 13 0 0
on record CN,US 2026-03-31	0 0 -8 0 14 0 0
on record CN,US 2026-03-31 2026 I	0 0 -8 0 14 0 0
on record CN,US 2026-04	0 0 0 -8 13 0 0
on record CN,US 2026-04-02	0 0 -9 -1 18 0 0
on record CN,US 2026-04-10	0 0 -10 0 20 -5 -2
on record CN,US 2026-04-10 2025 II	0 0 -9 0 16 -4 0
on record CN,US 2026-05	0 0 0 -18 19 0 0
on record CN,US 2026-05 2026 II	0 0 0 -16 16 0 0
on record CN,US 2026-05-10	0 0 -9 0 13 -2 0
on record CN,US 2026-05-10 2025 II	0 0 -8 0 13 -2 0
on record CN,US 2026-05-12	0 0 -10 -4 18 0 0
on record CN,US 2026-05-12 2026 I	0 0 -3 -2 9 0 0
on record CN,US 2026-05-14	0 -8 -19 -21 54 -6 -16
on record CN,US 2026-05-14 2025 I	0 0 -4 0 14 -1 -2
on record CN,US 2026-05-14 2025 II	0 -3 -5 -10 30 -2 -11
on record CN,US 2026-05-14 2026 I	0 0 -6 0 10 0 0
on record CN,US 2026-07-24	0 0 -92 -23 118 -40 -2
on record CN,US 2026-07-24 2026 I	0 0 -78 0 94 -40 0
on record CN,US 2026-07-24 2026 II	0 0 -25 -22 45 0 0
on record CN,US 2026-07-28	0 0 -6 0 11 0 0
on record CN,US 2026-07-31	0 0 -2 -3 12 0 0
on record CN,US 2026-08-11	0 0 -11 0 14 0 0
on record CN,US 2026-08-11 2025 II	0 0 -10 0 12 0 0
on record CN,US 2026-08-12	0 0 -5 -6 18 -1 0
on record CN,US 2026-08-12 2025 II	0 0 -5 -5 16 -1 0
on record CN,US 2026-09	0 0 0 -9 10 0 0
on record CN,US 2026-09 2026 II	0 0 0 -9 10 0 0
on record CN,US 2026-09-03	0 0 0 -12 18 0 -3
on record CN,US 2026-09-03 2026 II	0 0 0 -12 18 0 -3
on record CN,US 2026-09-20	0 0 0 -7 10 0 0
on record CN,US 2026-09-20 2026 II	0 0 0 -7 10 0 0
on record CN,US 2026-09-23	0 0 -9 -14 29 0 0
on record CN,US 2026-09-23 2026 II	0 0 -9 -14 29 0 0
on record CN,US 2026-09-24	0 0 -8 -1 13 0 0
on record CN,US 2026-09-24 2026 II	0 0 -8 -1 12 0 0
on record CN,US 2026-09-25	0 0 -5 0 10 0 0
on record CN,US 2026-09-25 2026 II	0 0 -5 0 10 0 0
on record CN,US 2026-09-28	0 0 -1 -6 13 0 0
on record CN,US 2026-09-28 2026 II	0 0 -1 -6 13 0 0
on record CN,US 2026-09-29	0 0 0 -4 11 0 0
on record CN,US 2026-09-29 2026 II	0 0 0 -4 10 0 0
on record CN,US 2026-09-30	0 0 -4 0 9 0 0
on record CN,US 2026-10-30	0 0 -16 0 23 -3 0
on record CN,US 2026-10-30 2025 II	0 0 -11 0 16 -2 0
on record CN,US 2026-10-31	0 0 -11 0 12 0 0
on record CN,US 2026-11-09	0 0 -57 -8 69 -17 0
on record CN,US 2026-11-09 2025 II	0 0 -23 0 31 -13 0
on record CN,US 2026-11-09 2026 II	0 0 -46 -7 51 0 0
on record CN,US 2026-11-10	-14 0 147 -30 -127 -32 -25
on record CN,US 2026-11-10 2025 II	0 0 45 -9 -53 6 -10
on record CN,US 2026-11-10 2026 I	0 0 95 0 -71 -61 0
on record CN,US 2026-11-10 2026 II	-12 0 91 -18 -66 -40 -13
on record CN,US 2026-11-27	0 0 -48 0 54 -13 0
on record CN,US 2026-11-27 2025 II	0 0 -18 0 23 -8 0
on record CN,US 2026-11-27 2026 II	0 0 -35 0 38 -1 0
on record CN,US 2026-11-30	0 0 -10 0 13 0 0
on record CN,US 2026-11-30 2026 II	0 0 -10 0 13 0 0
on record CN,US 2026-12-04	0 0 -2 0 10 0 -1
on record CN,US 2026-12-04 2026 II	0 0 -2 0 10 0 -1
on record CN,US 2026-12-31	0 0 -5 0 10 -2 0
on record CN,US 2027-01	0 0 -6 0 16 -11 0
on record CN,US 2027-01 2026 II	0 0 -6 0 16 -11 0
on record CN,US 2027-01-10	0 0 -72 0 -76 110 -2
on record CN,US 2027-01-10 2026 II	0 0 -72 0 -76 110 -2
on record CN,US 2027-09-23	0 0 -7 0 20 -11 0
on record CN,US 2027-09-23 2026 II	0 0 -7 0 20 -11 0
on record CN,US 2027-09-28	0 0 0 0 12 -8 0
on record CN,US 2027-09-28 2026 II	0 0 0 0 12 -8 0
on record CN,VN 2026-07-24	0 0 -10 0 12 0 0
on record EU,GB 2025-10-14	0 0 -2 -9 13 0 0
on record EU,GB 2025-10-14 2025 II	0 0 -2 -9 13 0 0
on record EU,GB 2026-06-30	0 0 -13 0 15 0 0
on record EU,GB 2026-06-30 2025 II	0 0 -13 0 15 0 0
on record EU,MX 2025-08-01	0 0 -10 0 12 0 0
on record EU,MX 2025-08-01 2025 II	0 0 -10 0 12 0 0
on record EU,US 2025-04 2025 II	0 0 0 -12 13 0 0
on record EU,US 2025-04-10	0 0 0 -10 11 0 0
on record EU,US 2025-04-10 2025 I	0 0 0 -10 11 0 0
on record EU,US 2025-07-09	0 0 -15 0 21 -8 0
on record EU,US 2025-08-01	0 0 -21 -1 30 0 -6
on record EU,US 2025-08-01 2025 II	0 0 -21 -1 30 0 -6
on record EU,US 2025-08-06	0 0 14 0 -13 0 0
on record EU,US 2025-08-06 2025 II	0 0 14 0 -13 0 0
on record EU,US 2025-08-07	0 0 -4 6 4 0 -13
on record EU,US 2025-08-07 2025 II	0 0 -4 7 3 0 -13
on record EU,US 2025-08-12	0 0 32 0 -29 -1 0
on record EU,US 2025-08-12 2025 II	0 0 32 0 -29 -1 0
on record EU,US 2025-09-01	0 0 0 -2 13 0 -7
on record EU,US 2025-09-01 2025 II	0 0 0 -2 13 0 -7
on record EU,US 2025-11-10	0 0 22 0 -19 -1 0
on record EU,US 2025-11-10 2025 II	0 0 22 0 -19 -1 0
on record EU,US 2026-02-07	0 0 21 0 -14 -7 -3
on record EU,US 2026-02-07 2026 I	0 0 22 0 -20 0 -1
on record EU,US 2026-07-31	0 0 -2 -4 10 0 0
on record GB,US 2025-07-09	0 0 -16 0 17 0 0
on record GB,US 2025-07-09 2025 II	0 0 -13 0 14 0 0
on record GB,US 2026-07-24	0 0 -18 0 19 0 0
on record IN,US 2025-08-12	0 0 10 0 -10 0 0
on record IN,US 2025-08-12 2025 II	0 0 10 0 -10 0 0
on record IN,US 2025-08-27	0 0 -2 -8 18 0 -3
on record IN,US 2025-08-27 2025 II	0 0 -2 -8 18 0 -3
on record IN,US 2025-11-10	0 0 22 0 -20 0 0
on record IN,US 2025-11-10 2025 II	0 0 22 0 -22 0 0
on record IN,US 2026-02-07	0 0 -1 -4 9 0 0
on record IN,US 2026-02-07 2026 I	0 0 -1 -4 9 0 0
on record JP,US 2025-07-09	0 0 12 0 -10 0 0
on record JP,US 2025-08-01	0 0 -30 0 36 0 -3
on record JP,US 2025-08-01 2025 II	0 0 -30 0 36 0 -3
on record JP,US 2025-08-12	0 0 15 0 -10 -5 0
on record JP,US 2025-08-12 2025 II	0 0 15 0 -10 -5 0
on record JP,US 2026-07-24	0 0 -11 0 12 0 0
on record KR,US 2025-08-12	0 0 25 0 -24 0 0
on record KR,US 2025-08-12 2025 II	0 0 25 0 -24 0 0
on record KR,US 2026-11-10	0 0 20 0 -15 -5 0
on record MX,US 2025-07-14	11 0 0 0 -11 0 0
on record MX,US 2025-07-14 2025 II	11 0 0 0 -11 0 0
on record MX,US 2025-07-31	0 0 -1 -6 10 0 0
on record MX,US 2025-07-31 2025 II	0 0 -1 -6 10 0 0
on record MX,US 2025-10-29	0 0 15 0 -3 -16 0
on record MX,US 2025-10-29 2025 II	0 0 15 0 -3 -16 0
on record MY,US 2025-11-10	0 0 14 8 -20 0 0
on record MY,US 2025-11-10 2025 II	0 0 14 8 -20 0 0
on record TW,US 2025-08-12	0 0 12 0 -11 0 0
on record TW,US 2025-08-12 2025 II	0 0 12 0 -11 0 0
on record US,VN 2025-07-09	0 0 21 0 -19 0 0
on record US,VN 2025-07-09 2025 II	0 0 17 0 -15 0 0
on record US,VN 2025-08-12	0 0 10 0 -9 0 0
on record US,VN 2025-08-12 2025 II	0 0 10 0 -9 0 0
pc0=agree	-4 -6 0 -9 5 8 -1
pc0=bear	2 -1 21 0 -7 -11 -12
pc0=begin	-5 -6 -4 -4 3 -4 15
pc0=buy	0 0 -4 -2 14 0 0
pc0=down	2 0 11 -3 3 -34 6
pc0=impose	-13 -5 -3 -7 3 8 1
pc0=return	0 0 9 0 -6 0 0
pc0=say	-1 5 -6 1 8 0 -9
pc0=sign	-2 -4 -3 -3 7 8 -11
pc0=suspend	-13 -3 2 1 -4 6 4
pc0=target	-2 0 2 -4 11 -4 -8
pc1=agree	-11 -11 1 10 0 -19 8
pc1=begin	-3 -7 -13 0 3 -1 15
pc1=buy	0 0 -4 -8 17 0 0
pc1=deny	0 0 -7 0 10 0 0
pc1=down	2 0 1 7 -3 -27 11
pc1=end	7 -6 -2 -12 -3 14 -4
pc1=impose	-24 -12 5 12 -7 -4 3
pc1=propose	0 -3 5 4 -21 17 0
pc1=renew	1 -5 10 -4 2 -15 1
pc1=return	0 0 6 9 -12 -1 0
pc1=say	-2 4 -2 -5 13 -3 -9
pc1=sell	0 0 -10 0 9 0 0
pc1=sign	-13 0 -8 8 8 -3 -4
pc1=stay	-3 -6 6 1 1 -1 -13
pc1=suspend	-13 -4 2 -10 1 5 3
pc1=target	-7 0 9 -1 4 -5 -11
pc1=up	1 0 -13 6 0 4 -3
pct0=agree perfect	0 0 -3 -4 -5 19 -4
pct0=agree present	0 0 -4 0 -1 0 8
pct0=agree present-passive	0 0 -11 -3 12 7 -3
pct0=bear present	-4 0 10 -2 -1 -4 0
pct0=begin future	0 0 -9 0 10 2 0
pct0=begin modal	0 0 6 -10 -1 -7 10
pct0=begin past	-6 -2 0 16 0 -21 0
pct0=begin present	0 0 -4 -13 -3 8 12
pct0=down future	0 0 -8 0 0 0 9
pct0=down past	0 0 0 -6 10 0 -3
pct0=down perfect	0 0 0 12 -10 0 0
pct0=down present	5 0 5 -8 -1 -16 9
pct0=end future	0 0 5 -12 8 0 -4
pct0=end past	17 0 -18 -5 5 -5 0
pct0=end present	-17 -3 5 -5 -2 7 1
pct0=impose future	0 0 -5 0 1 -5 8
pct0=impose future-passive	0 0 -9 -11 22 0 -6
pct0=impose modal	0 0 -6 0 0 11 0
pct0=impose modal-passive	0 0 11 0 -6 0 -4
pct0=impose past-passive	0 0 0 10 -1 -9 0
pct0=impose perfect	0 0 -5 -2 2 13 -7
pct0=impose pluperfect	-4 0 0 10 0 -6 0
pct0=propose past	0 0 4 -10 0 0 5
pct0=renew modal-passive	0 0 -7 0 9 0 0
pct0=renew perfect	0 0 -2 -2 13 -11 0
pct0=renew perfect-passive	0 0 11 4 0 -13 -1
pct0=renew present	0 0 -13 0 3 10 0
pct0=renew present-passive	0 0 12 4 -4 -11 0
pct0=return present	0 0 10 0 -7 0 0
pct0=say past	0 8 -11 -5 2 8 -2
pct0=say present	0 0 -1 10 -1 -3 0
pct0=sign future	0 0 -7 0 14 -2 0
pct0=sign past	-2 0 9 -3 4 -8 -3
pct0=sign perfect	0 0 0 0 -14 18 -4
pct0=sign present	0 0 -15 0 7 6 0
pct0=stay future	0 0 -5 3 -8 17 -2
pct0=stay modal	0 3 -4 -6 0 8 0
pct0=stay past	0 -1 -6 8 6 -10 -1
pct0=stay perfect	0 0 8 -4 5 -14 -3
pct0=stay present	0 -9 6 1 -7 0 0
pct0=suspend future	0 0 -15 -5 0 15 3
pct0=suspend past	-6 0 14 -6 0 -5 0
pct0=suspend perfect	0 0 -5 5 8 -8 -1
pct0=suspend perfect-passive	0 0 -5 12 -3 0 0
pct0=suspend present-passive	0 0 -1 5 -17 4 9
pct0=target present	-1 0 4 9 -5 0 -4
pct0=up modal	0 0 -4 -5 16 0 -4
pct1=agree participle-passive	-5 -4 5 14 -7 -21 10
pct1=agree past	-4 0 12 -4 -3 -5 2
pct1=agree present	0 0 -4 0 -1 0 8
pct1=agree present-passive	0 0 -11 -3 12 7 -3
pct1=bear gerund	0 0 -8 -4 12 0 0
pct1=bear participle-passive	0 0 -15 3 0 -5 11
pct1=bear present	-4 0 10 -1 -2 -3 0
pct1=begin future	0 0 -9 0 10 2 0
pct1=begin gerund	0 0 -11 -9 12 0 4
pct1=begin infinitive	0 0 0 9 -7 0 0
pct1=begin modal	0 0 6 -10 -1 -7 10
pct1=begin participle-passive	0 0 -9 -8 11 0 1
pct1=begin past	-1 -2 0 19 -5 -21 0
pct1=begin present	0 0 -5 -7 -5 10 8
pct1=down future	0 0 -8 0 -1 0 9
pct1=down infinitive	0 0 -9 4 1 2 -3
pct1=down participle-passive	0 0 0 6 -15 0 9
pct1=down past	0 0 -1 -5 14 0 -3
pct1=down perfect	0 0 0 12 -10 0 0
pct1=down present	5 0 7 -5 -6 -16 10
pct1=end infinitive	0 0 -8 0 5 1 0
pct1=end past	17 0 -24 -5 9 -5 0
pct1=end present	-17 -3 6 -8 -2 7 2
pct1=impose future	0 0 0 0 0 -9 9
pct1=impose future-passive	0 0 -9 -11 22 0 -6
pct1=impose infinitive	-5 0 5 -13 16 -12 -1
pct1=impose modal	0 0 -7 0 0 11 0
pct1=impose modal-passive	0 0 11 0 -6 0 -4
pct1=impose participle-passive	-8 -4 6 14 -12 -3 1
pct1=impose past-passive	0 0 0 10 -2 -9 0
pct1=impose pluperfect	-3 0 -1 10 0 -3 0
pct1=propose perfect	0 0 -4 -3 -17 15 10
pct1=propose present	1 -1 0 11 -5 -1 -3
pct1=renew infinitive	9 0 -8 0 5 0 0
pct1=renew modal-passive	0 0 -7 0 9 0 0
pct1=renew participle-passive	0 0 15 2 -14 -5 -1
pct1=renew perfect	0 0 -2 -2 13 -11 0
pct1=renew perfect-passive	0 0 11 4 0 -13 -1
pct1=renew present	0 0 -13 0 3 10 0
pct1=renew present-passive	0 0 12 4 -4 -11 0
pct1=return present	0 0 10 0 -7 0 0
pct1=say infinitive	0 0 14 3 -13 -5 0
pct1=say participle-passive	0 0 -10 0 12 0 0
pct1=say past	0 8 -10 -4 2 8 -2
pct1=sell participle-passive	0 0 -4 -1 10 0 0
pct1=sign future	0 0 -8 0 14 -1 0
pct1=sign participle-passive	-5 1 -2 13 -4 -10 2
pct1=sign past	-2 0 10 -4 0 -8 0
pct1=sign perfect	0 0 -13 0 4 10 -6
pct1=sign present	0 0 -15 0 7 6 0
pct1=stay future	0 0 1 5 -11 8 -2
pct1=stay infinitive	0 0 6 -12 18 -13 -4
pct1=stay modal	0 3 -4 -6 -1 8 0
pct1=stay past	0 -1 -5 9 4 -10 0
pct1=stay perfect	0 0 13 -3 0 -14 -1
pct1=stay present	0 -9 0 -1 0 2 0
pct1=suspend future	0 0 -8 -5 0 8 3
pct1=suspend participle-passive	0 0 -6 0 0 10 -4
pct1=suspend past	-6 0 15 -5 0 -5 0
pct1=suspend perfect	0 0 0 6 0 -8 0
pct1=suspend perfect-passive	0 0 -5 12 -3 0 0
pct1=suspend present	-3 -2 5 -9 4 0 0
pct1=suspend present-passive	0 0 -1 5 -17 4 9
pct1=target present	-1 0 4 9 -5 0 -4
pct1=up infinitive	0 0 0 10 -10 0 0
pct1=up modal	0 0 -3 -5 16 0 -4
phas-future	-3 0 -4 -7 3 13 -1
phas-modal	0 0 -8 -17 9 7 2
phas-participle	-18 0 -8 20 -2 -5 0
phas-past	3 -5 5 7 0 -20 0
phas-perfect	-1 -6 6 5 7 -11 -17
phas-pluperfect	-1 0 -10 20 2 -7 -4
phas-present	-5 -20 13 3 -6 -2 -14
pt0=future	-2 0 -6 0 -4 11 5
pt0=future-passive	0 0 -7 -14 24 0 -7
pt0=modal	0 1 -7 -15 0 9 8
pt0=past	8 0 -8 -3 13 -13 -3
pt0=past-not	0 0 9 0 -7 0 0
pt0=past-passive	-8 -4 15 8 -5 -16 -2
pt0=perfect	0 -3 2 -1 7 0 -14
pt0=perfect-passive	0 0 12 10 -5 -15 -2
pt0=pluperfect	-6 0 0 19 -1 -9 -3
pt0=present	-5 -17 12 -1 -7 2 -10
pt0=present-passive	0 -1 -5 14 2 -7 -4
pt0=present-passive-not	0 0 11 0 -7 0 0
pt1=future	-1 0 0 4 -12 6 6
pt1=future-passive	0 0 -7 -14 23 0 -7
pt1=gerund	-6 0 -4 -4 11 -3 0
pt1=infinitive	2 -1 9 0 3 -10 -10
pt1=modal	0 1 -7 -19 1 9 8
pt1=participle-passive	-12 0 -7 21 -10 1 0
pt1=past	12 0 -11 0 8 -10 0
pt1=past-not	0 0 9 0 -7 0 0
pt1=past-passive	-8 -4 16 8 -6 -16 -2
pt1=perfect	-4 -1 0 0 8 -3 -4
pt1=perfect-passive	0 0 12 10 -6 -15 -2
pt1=pluperfect	-5 0 -5 13 4 -9 -3
pt1=present	-4 -16 -1 -14 8 8 -11
pt1=present-passive	0 -1 -7 15 3 -6 -4
pt1=present-passive-not	0 0 11 0 -7 0 0
pv0-none	-6 9 -1 7 1 -2 -3
pv0=agree	0 0 1 -4 -8 11 3
pv0=announce	0 0 -12 -5 12 4 0
pv0=approve	0 0 -9 0 4 6 0
pv0=ask	2 0 1 1 -11 0 4
pv0=be	0 -10 -8 -2 6 0 5
pv0=begin	-7 0 10 16 -4 -17 0
pv0=call	0 0 12 8 -15 -4 0
pv0=carry	0 0 -3 -4 11 0 0
pv0=charge	0 0 10 -11 5 -1 -4
pv0=come	0 0 1 -12 12 -13 6
pv0=continue	0 0 9 0 -7 -1 0
pv0=decide	1 0 12 3 -4 -14 0
pv0=die	0 0 14 0 -4 -5 0
pv0=expect	0 0 16 0 -13 0 0
pv0=extend	0 0 -4 -10 9 1 0
pv0=face	0 0 12 0 -10 0 0
pv0=get	0 0 1 4 0 -1 -9
pv0=go	5 0 -5 -16 7 3 0
pv0=have	0 0 2 0 6 0 -15
pv0=hold	-3 0 18 5 -10 -5 -3
pv0=impose	0 0 0 -5 9 0 0
pv0=lapse	0 0 -16 2 0 14 0
pv0=lay	0 0 -1 9 -11 5 0
pv0=leave	0 0 2 13 -8 -2 -1
pv0=levy	0 0 0 4 -12 9 -1
pv0=lower	0 0 4 -3 -7 -5 12
pv0=make	0 0 0 0 9 -11 0
pv0=negotiate	0 0 9 0 -6 0 0
pv0=note	0 0 10 3 -9 0 0
pv0=offer	0 0 -4 -3 23 -10 -10
pv0=other	0 0 1 17 -6 -1 -13
pv0=pause	0 0 9 8 -17 0 0
pv0=prolong	-8 -1 10 3 0 -10 4
pv0=propose	0 0 -17 -11 -7 19 8
pv0=put	0 7 -3 -4 13 -16 -5
pv0=reach	0 0 -3 -6 10 0 1
pv0=recall	0 0 0 18 -17 0 0
pv0=remain	0 0 10 0 -3 -5 0
pv0=renew	0 0 6 -3 3 -9 0
pv0=report	0 0 10 0 -8 0 0
pv0=return	0 0 10 0 -7 0 0
pv0=run	6 2 -2 -8 10 -7 -9
pv0=say	2 1 -6 -14 12 0 -2
pv0=shelve	0 0 0 0 -12 0 11
pv0=show	0 0 -5 0 9 -2 0
pv0=sign	-1 0 0 -1 9 2 -17
pv0=start	0 0 -11 3 0 5 1
pv0=state	0 0 8 4 -13 0 0
pv0=stay	-6 0 -17 0 6 19 -5
pv0=suspend	0 -2 0 -9 8 -1 3
pv0=take	-1 0 0 -8 1 0 9
pv0=tax	0 0 0 11 -11 0 0
pv0=vote	0 0 -8 0 10 0 0
pv0=wait	0 0 -7 -1 11 0 0
pv0=want	0 0 -4 -3 11 0 -1
pv0=write	0 0 -15 8 10 -1 0
pv1-none	-2 10 8 -2 3 -7 -5
pv1=admit	0 0 6 1 -9 0 0
pv1=agree	-6 -4 0 3 0 -11 14
pv1=announce	0 0 -9 -5 10 3 0
pv1=approve	0 0 -9 -3 6 6 0
pv1=ask	2 0 0 1 -16 9 3
pv1=be	0 -10 -6 -2 2 1 6
pv1=begin	-3 0 6 8 0 -17 1
pv1=come	0 0 -1 -12 15 -11 5
pv1=continue	0 0 9 -6 0 -1 0
pv1=die	0 0 14 0 -4 -5 0
pv1=end	6 -3 2 -4 -11 6 0
pv1=enter	0 0 -15 -2 8 6 0
pv1=extend	0 0 -2 -11 18 -10 0
pv1=face	0 0 12 0 -10 0 0
pv1=have	0 0 -6 -7 18 0 -15
pv1=hold	-3 0 22 5 -13 -6 -3
pv1=impose	0 0 -10 -9 24 0 -1
pv1=initial	0 5 -8 -4 -1 9 0
pv1=lapse	0 0 -13 2 -1 13 0
pv1=lay	0 0 -2 12 -14 5 -1
pv1=leave	0 0 12 10 -15 -3 0
pv1=levy	0 0 0 4 -12 9 -1
pv1=lower	0 0 3 -1 -9 -5 12
pv1=meet	0 0 -6 -5 13 0 0
pv1=negotiate	0 0 7 8 -12 0 0
pv1=note	0 0 10 3 -9 0 0
pv1=other	0 0 -7 11 10 -2 -13
pv1=pause	0 0 9 8 -17 0 0
pv1=pay	5 0 12 8 -9 -14 -7
pv1=propose	0 0 -16 -11 -6 19 5
pv1=put	0 7 -3 -10 17 -16 -6
pv1=reach	0 0 0 -8 11 -6 0
pv1=receive	0 0 -5 0 10 -4 0
pv1=renew	10 0 2 0 -7 0 -2
pv1=replace	0 0 -13 0 18 0 0
pv1=report	0 0 10 0 -8 0 0
pv1=run	6 2 -2 -8 11 -7 -10
pv1=say	1 1 1 -15 7 -3 -2
pv1=settle	0 0 -4 7 -17 2 13
pv1=shelve	0 0 0 0 -12 0 11
pv1=show	0 0 -5 0 9 -2 0
pv1=sign	-2 0 0 7 6 -5 -15
pv1=stand	0 0 -2 -7 9 0 -2
pv1=start	0 0 -17 10 -3 5 4
pv1=state	0 0 8 4 -13 0 0
pv1=stay	-6 0 -16 -3 15 10 0
pv1=suspend	0 -3 -2 -14 9 2 0
pv1=take	-1 0 0 -11 1 0 8
pv1=tax	0 0 -12 8 2 0 0
pv1=vote	0 0 -9 0 11 0 0
pv1=wait	0 0 -7 -1 11 0 0
pv1=write	0 0 -15 8 11 -1 0
pv2-none	-10 -4 4 9 7 -7 -17
pvt0=agree past	0 0 8 -1 -11 -1 8
pvt0=agree perfect	0 0 -2 -1 -10 20 -2
pvt0=announce past	0 0 -22 -3 13 8 4
pvt0=approve past	0 0 -4 0 -1 8 0
pvt0=ask perfect	0 0 10 0 -10 2 0
pvt0=be future	0 0 12 0 -5 -5 -1
pvt0=be pluperfect	0 0 -9 0 13 0 0
pvt0=be present	3 -5 -12 -5 2 5 9
pvt0=begin past	-6 0 3 19 -7 -10 0
pvt0=begin present	0 0 8 0 2 -10 -2
pvt0=call past	0 0 10 0 -6 -3 0
pvt0=come present	0 0 0 -12 2 0 7
pvt0=continue present	0 0 16 1 -7 -10 0
pvt0=end future	0 0 10 0 -8 0 0
pvt0=end past	12 0 -11 -2 2 0 0
pvt0=end present	-10 0 7 -6 -3 5 1
pvt0=expect present	0 0 15 0 -13 0 0
pvt0=extend perfect	0 0 -7 -2 12 -1 0
pvt0=extend present	0 0 -2 0 -5 11 0
pvt0=get present	0 0 0 11 -11 0 0
pvt0=go past	1 0 -11 -5 11 0 0
pvt0=go present	2 0 5 -10 -6 0 4
pvt0=have past	0 0 -5 -4 17 -8 0
pvt0=have present	0 0 7 3 -5 2 -14
pvt0=hold present	-3 0 12 9 -10 -3 0
pvt0=keep modal	0 0 -6 0 -8 13 0
pvt0=keep perfect	0 0 15 1 -15 -1 0
pvt0=keep present	0 0 8 1 0 -13 0
pvt0=lapse modal	0 0 -13 -2 5 9 0
pvt0=leave past	0 0 0 10 -6 0 0
pvt0=lower future	0 0 0 -6 -11 0 16
pvt0=make present	0 0 -4 0 11 0 0
pvt0=negotiate present	0 0 9 0 -6 0 0
pvt0=offer perfect	0 0 -8 -2 26 -10 -10
pvt0=other present	1 0 3 6 0 -12 -11
pvt0=pay present	-1 0 -1 -7 17 -6 -6
pvt0=prolong modal	0 0 -11 0 0 3 8
pvt0=prolong perfect	0 0 13 4 0 -19 -1
pvt0=prolong present	0 0 8 6 0 -15 0
pvt0=propose perfect	0 0 -4 -1 -16 12 10
pvt0=propose present	0 0 -7 -1 9 2 -5
pvt0=put perfect	0 0 -5 -4 15 -2 0
pvt0=recall present	0 0 0 16 -15 0 0
pvt0=return present	0 0 10 0 -8 0 0
pvt0=run past	7 0 -9 -1 2 0 0
pvt0=run present	0 0 0 -2 9 -2 -6
pvt0=say past	3 1 -9 -6 2 10 -7
pvt0=say present	0 0 -3 -6 12 -6 2
pvt0=sign past	-1 0 7 0 3 -2 -13
pvt0=stand present	0 0 9 -1 -9 2 0
pvt0=start present	0 0 -12 4 0 7 0
pvt0=state past	0 0 9 4 -14 0 0
pvt0=stay future	0 0 -16 0 0 16 0
pvt0=stay present	0 0 -15 1 9 7 -4
pvt0=stop future	0 0 0 -8 11 0 0
pvt0=suspend perfect	0 0 -12 12 6 -7 0
pvt0=take present	0 0 -6 -4 2 2 4
pvt0=tax present	0 0 0 11 -11 0 0
pvt0=want present	0 0 -4 -2 9 0 0
pvt0=write past	0 0 -22 0 23 0 0
pvt0=write present	0 0 7 9 -14 0 0
pvt1=agree participle	-4 -2 0 4 1 -11 6
pvt1=agree past	0 0 13 -2 -17 -2 14
pvt1=announce past	0 0 -22 -3 13 8 4
pvt1=approve past	0 0 -4 0 -1 8 0
pvt1=be future	0 0 14 0 -7 -5 -1
pvt1=be pluperfect	0 0 -9 0 13 0 0
pvt1=be present	3 -5 -10 -5 0 7 9
pvt1=begin past	-1 0 3 22 -13 -10 0
pvt1=begin present	0 0 8 0 2 -10 -2
pvt1=come present	0 0 0 -12 2 0 7
pvt1=continue present	0 0 15 -6 0 -10 0
pvt1=end future	0 0 10 0 -8 0 0
pvt1=end past	12 0 -17 -2 6 0 0
pvt1=end present	-10 0 7 -6 -3 5 1
pvt1=expire infinitive	0 0 -8 0 5 0 0
pvt1=extend infinitive	0 0 -8 0 17 -8 0
pvt1=extend perfect	0 0 -7 -2 12 -1 0
pvt1=extend present	0 0 -2 0 -5 11 0
pvt1=get present	0 0 0 11 -11 0 0
pvt1=go infinitive	0 0 0 10 -10 0 0
pvt1=go past	1 0 -10 -5 11 0 0
pvt1=have past	0 0 -5 -3 17 -8 0
pvt1=have present	1 0 -2 -4 6 5 -13
pvt1=hold present	-3 0 12 9 -10 -3 0
pvt1=impose participle	0 0 -7 0 13 0 0
pvt1=keep modal	0 0 -7 0 -7 14 0
pvt1=keep perfect	0 0 15 1 -15 -1 0
pvt1=know participle	0 0 -9 0 11 0 0
pvt1=lapse modal	0 0 -13 -2 5 9 0
pvt1=leave infinitive	0 0 5 0 -10 0 3
pvt1=leave past	0 0 0 10 -6 0 0
pvt1=lower future	0 0 0 -6 -11 0 16
pvt1=make present	0 0 -4 0 10 0 0
pvt1=meet gerund	0 0 -13 -2 12 4 0
pvt1=negotiate present	0 0 9 0 -6 0 0
pvt1=other present	1 0 -8 6 12 -10 -10
pvt1=pay present	-1 0 -1 -7 17 -6 -6
pvt1=prolong modal	0 0 -11 0 0 3 8
pvt1=prolong perfect	0 0 13 4 0 -19 -1
pvt1=prolong present	0 0 8 6 0 -15 0
pvt1=propose perfect	0 0 -4 -1 -16 12 10
pvt1=propose present	0 0 -7 -1 9 2 -5
pvt1=put perfect	0 0 -5 -4 15 -2 0
pvt1=return present	0 0 10 0 -8 0 0
pvt1=run past	7 0 -9 -1 2 0 0
pvt1=run present	0 0 0 -2 9 -2 -6
pvt1=say infinitive	0 0 11 0 -5 -4 0
pvt1=say past	3 1 -9 -6 2 10 -7
pvt1=say present	0 0 -2 -5 10 -6 2
pvt1=sign participle	0 0 0 9 0 -9 0
pvt1=sign past	-1 0 7 0 2 -2 -13
pvt1=stand present	0 0 9 -1 -9 2 0
pvt1=start present	0 0 -12 4 0 7 0
pvt1=state past	0 0 9 4 -14 0 0
pvt1=stay future	0 0 -9 0 0 10 0
pvt1=stay present	0 0 -20 -1 19 2 0
pvt1=suspend participle	0 0 -5 0 0 10 -4
pvt1=suspend perfect	0 0 -12 12 6 -7 0
pvt1=take present	0 0 -7 -4 2 3 4
pvt1=tax present	0 0 0 11 -11 0 0
pvt1=write past	0 0 -22 0 23 0 0
pvt1=write present	0 0 7 9 -14 0 0
q:!	0 0 11 10 -17 -14 10
q:"	-13 1 -9 0 5 1 3
q:'	0 0 -17 -7 23 1 -2
q:'s	-14 8 3 -14 5 1 -8
q:(	-12 -2 -21 -5 5 25 5
q:)	-12 -3 -19 -4 1 28 4
q:,	-19 -4 7 16 -6 0 -5
q:-	0 3 -3 1 7 -15 -2
q:.	-3 -3 -9 -13 19 8 -4
q:/	3 0 16 -1 -21 2 6
q::	-16 15 3 -13 -8 12 9
q:;	-3 20 -4 -9 -3 0 8
q:<day-ahead>	-49 -9 -12 -4 9 33 -9
q:<day-gone>	2 4 6 -18 2 -19 19
q:<day-today>	26 11 -7 -8 -1 -3 -3
q:<duty>	-9 8 5 -10 7 1 -9
q:<gate>	-23 9 -6 3 -1 1 12
q:<goods>	6 10 -2 6 -3 -6 0
q:<level-noun>	3 -4 3 -11 17 -13 -17
q:<level>	6 0 -21 -13 29 -13 6
q:<money>	-1 -1 0 -13 24 -15 -12
q:<month-ahead>	-7 15 0 -7 8 -3 -15
q:<month-gone>	-7 0 16 3 0 -29 -1
q:<month-today>	8 0 -16 -5 13 0 0
q:<name>	8 -5 41 -4 -20 -13 -17
q:<not>	18 0 9 -14 10 -30 -17
q:<number>	-22 0 1 0 5 -14 10
q:<office>	-10 -14 -11 11 -9 8 14
q:<organisation>	-11 -11 -21 -23 44 4 -14
q:<person>	-19 -7 -2 0 -15 26 16
q:<points>	0 10 -10 4 -12 11 5
q:<quality>	-9 0 29 20 -32 -3 -3
q:<seat>	9 0 0 11 -7 3 -22
q:<sender>	-3 -3 4 6 5 -3 -22
q:<span>	-7 12 31 19 -29 -4 -29
q:<taker>	4 5 -3 -5 2 -13 7
q:<v-agree>	-10 -3 -3 15 -10 8 1
q:<v-bear>	-9 8 -2 -21 2 0 24
q:<v-begin>	7 -9 16 -10 -8 5 -7
q:<v-buy>	0 -2 -7 -10 15 0 1
q:<v-deny>	0 0 -10 -6 24 -11 -1
q:<v-down>	-9 7 -22 -1 0 9 22
q:<v-end>	-9 17 -1 3 -5 4 -12
q:<v-impose>	-23 -11 6 5 16 -13 -21
q:<v-lack>	-2 0 -9 -3 2 8 7
q:<v-propose>	-9 -21 -2 -10 -1 18 11
q:<v-refuse>	0 0 -7 -5 16 0 0
q:<v-renew>	4 -2 0 -6 10 -10 -8
q:<v-say>	-13 -28 6 -2 -1 11 1
q:<v-sell>	0 0 -11 2 18 2 -22
q:<v-sign>	-8 0 4 -5 2 0 -1
q:<v-stay>	-2 11 -7 -2 -7 16 7
q:<v-suspend>	-1 1 -21 6 18 0 -4
q:<v-target>	1 -15 8 9 -11 -10 7
q:<v-threaten>	0 0 9 15 -2 -22 -6
q:<v-up>	1 -15 6 -3 8 -18 0
q:?	-14 -12 6 -20 -3 17 14
q:@	0 0 -3 -6 11 1 -4
q:[	0 0 -11 -5 3 4 6
q:]	0 0 -11 -3 2 4 6
q:_	0 0 -5 -5 18 -1 -4
q:a	-20 0 -13 10 16 -24 12
q:about	0 -4 7 -3 5 -7 -13
q:abroad	0 0 -13 -3 19 0 0
q:accept	0 0 -19 0 18 -1 0
q:accord	0 0 -10 0 1 4 3
q:according	0 0 -9 0 7 -6 5
q:across	0 0 9 -1 -4 0 0
q:act	0 0 -3 -7 23 -12 0
q:action	0 0 -14 2 9 0 0
q:add	0 0 -7 0 14 -1 -6
q:additional	0 0 23 0 -16 7 -12
q:addressed	0 0 11 0 -10 0 0
q:adopt	0 0 -2 10 0 0 -9
q:after	-1 4 -15 16 4 -1 -11
q:afterward	0 0 3 0 -11 0 9
q:again	0 -2 -2 21 -4 -8 -12
q:against	0 0 -6 7 -8 12 -1
q:agency	0 0 -10 0 13 0 0
q:agent	0 0 0 0 -8 0 10
q:ago	0 0 0 15 -13 0 0
q:agree	-13 0 -5 5 -19 30 4
q:agreement	3 0 -17 0 26 3 -24
q:aircraft	0 0 -4 -12 19 -2 0
q:airport	0 0 2 4 0 -10 -2
q:ali	0 0 0 9 -7 0 -2
q:alive	0 0 6 12 -18 0 0
q:all	0 -1 4 6 0 -16 0
q:allow	0 0 -20 0 25 -3 0
q:allowed	0 0 -8 -4 13 0 0
q:almost	0 0 -6 0 10 0 0
q:already	-6 0 14 -3 5 -10 -2
q:aluminium	0 0 -2 -3 10 0 0
q:among	0 0 -3 -7 15 -1 0
q:amount	0 0 17 9 -22 0 0
q:an	0 13 -3 9 11 -32 -28
q:and	0 16 8 0 -13 14 -16
q:annaba	7 0 -2 9 -9 0 -5
q:announce	-7 0 18 2 -8 -13 0
q:announcement	0 0 -6 8 -12 9 3
q:another	1 0 12 -5 0 -12 -6
q:answer	0 0 9 8 -12 5 -12
q:antimony	0 0 -12 -2 18 0 -2
q:any	0 0 -2 -6 15 -4 0
q:anything	0 0 14 -3 -7 0 0
q:app	0 0 -9 0 14 -2 0
q:apply	0 0 25 10 -27 -2 0
q:approval	0 0 -14 6 7 0 -1
q:approve	0 0 -1 -9 14 -10 2
q:apricot	0 0 -10 5 -1 10 -4
q:are	-8 -13 -7 17 4 0 -16
q:around	0 0 4 11 -13 0 0
q:arrangement	0 0 33 0 -22 -16 3
q:arrival	-1 0 -3 -4 13 0 0
q:article	0 0 -2 3 -10 -1 9
q:as	-3 6 -5 -6 0 12 0
q:asleep	0 0 -4 0 -1 0 10
q:asparagu	0 0 0 6 -12 0 7
q:assembly	0 0 -7 0 10 0 0
q:at	-8 0 -3 15 -4 6 -15
q:atlantic	0 0 9 0 -9 0 0
q:auckland	0 0 0 0 -9 2 4
q:autumn	0 9 -8 -9 -4 18 -3
q:average	0 0 -10 0 4 7 0
q:avocado	0 0 0 9 -2 0 -11
q:away	-2 0 -3 -11 26 -8 0
q:b	0 0 -17 0 15 4 0
q:back	3 0 1 -9 2 -10 10
q:bandung	0 0 10 6 -15 0 0
q:bar	0 0 -1 15 -7 0 -6
q:barrier	0 0 15 0 -14 0 0
q:battery	0 0 11 0 0 -8 0
q:be	-8 -5 -24 -2 14 12 6
q:bean	-3 0 9 -10 0 -11 9
q:bear	-4 0 -7 -3 -7 13 9
q:bearing	0 0 -1 11 -6 0 0
q:because	2 -1 7 14 -3 -18 -14
q:become	0 0 5 9 -16 0 4
q:beef	4 8 -13 -11 7 -3 2
q:been	0 -5 1 -5 -3 -9 20
q:before	3 -4 17 10 -10 -21 -1
q:begin	0 -1 -8 -5 4 14 0
q:behind	0 0 -9 5 2 0 0
q:being	0 -2 24 16 -40 8 4
q:bell	0 0 -12 7 4 0 0
q:between	23 -8 -22 18 -9 15 -12
q:beyond	0 0 -4 0 9 -3 0
q:biggest	0 0 11 -3 -5 0 0
q:bin	0 0 13 3 0 -15 -9
q:bite	0 0 10 0 -9 0 0
q:black	0 0 0 11 -9 0 0
q:blinked	0 0 5 12 -17 -5 5
q:boat	0 0 -2 -8 14 0 0
q:bond	0 0 -12 0 13 0 0
q:book	0 0 -10 0 13 0 0
q:border	0 0 -15 2 6 -3 5
q:both	0 -7 21 7 -23 -4 4
q:bourbon	0 0 -8 -6 16 0 0
q:brandy	0 0 18 -1 -9 -5 0
q:breakfast	0 0 12 1 -11 0 0
q:bridge	0 0 -6 0 9 0 0
q:bring	-9 0 0 -12 11 7 -5
q:broke	0 0 0 -5 0 9 -1
q:brussel	0 0 -2 -10 13 2 -1
q:built	0 0 -10 -9 21 0 0
q:busan	-2 -2 17 -17 4 -4 1
q:but	-14 0 -3 1 4 0 5
q:buy	0 0 -21 -12 24 13 -5
q:by	-10 -11 -19 -11 22 3 6
q:bytedance	0 0 -11 0 13 0 0
q:c	0 0 -10 12 -8 13 0
q:cabinet	0 0 -2 0 15 -6 -1
q:calendar	0 0 2 7 -18 10 0
q:call	-3 -1 -9 -10 10 13 0
q:calm	0 0 7 4 -9 0 0
q:can	0 0 -1 -13 7 13 -13
q:candle	0 0 -6 11 -8 1 0
q:capital	0 0 -4 -2 13 -3 0
q:car	0 9 1 1 -4 3 -17
q:careful	0 0 12 0 -8 -4 0
q:cargo	0 0 -14 -3 18 0 0
q:carry	0 0 18 -9 -2 -5 -2
q:case	0 0 6 3 -20 12 0
q:ceasefire	0 0 -36 5 23 10 -4
q:cement	0 0 -6 0 -8 0 16
q:certificate	0 0 -9 -3 16 0 0
q:change	1 0 13 -1 -5 -6 0
q:charge	5 -11 12 -8 -12 7 7
q:cheap	0 0 -14 0 15 0 0
q:cheaper	0 0 2 11 -20 0 10
q:cheese	7 0 -11 -3 -2 2 8
q:chip	0 0 6 -19 9 0 0
q:choice	0 0 8 0 -8 0 0
q:christian	0 0 9 0 -14 1 0
q:christma	0 0 -5 -3 24 -2 -11
q:circuit	0 0 0 -5 -4 0 11
q:client	0 0 -2 13 -4 0 -6
q:closed	-6 0 -14 -1 8 -1 12
q:coal	0 0 -5 0 12 0 -1
q:cocoa	0 0 5 13 -27 2 12
q:cod	1 9 -10 -8 3 0 0
q:cold	0 0 7 12 -17 0 0
q:collapsed	10 0 0 0 -6 0 0
q:colleague	0 0 3 -13 2 -7 11
q:come	3 0 1 4 -20 10 12
q:commerce	6 0 10 20 -14 -15 -14
q:commission	0 0 -5 -11 9 0 5
q:company	0 0 -23 -8 36 -4 0
q:conclude	0 9 0 0 0 -2 -2
q:conference	7 0 9 0 -9 -7 0
q:confirm	0 0 18 -7 -16 0 4
q:consensu	0 0 9 -1 -4 0 0
q:consultation	0 0 -9 0 -3 8 6
q:continue	0 0 2 -16 2 0 5
q:contract	0 0 -8 0 11 0 0
q:control	0 0 8 7 -8 -5 0
q:copper	0 -1 4 -16 8 0 2
q:corn	-1 0 -2 -7 15 0 0
q:correct	0 0 3 15 -15 -3 0
q:cotton	-6 0 -9 15 3 -9 0
q:council	0 0 0 -5 10 0 -2
q:count	0 0 11 -14 0 2 -2
q:counted	0 0 4 -10 -2 8 0
q:countermeasure	0 0 -4 -5 12 0 0
q:counterpart	0 0 -6 -4 -10 20 2
q:country	-6 -1 -14 -9 11 2 13
q:course	0 0 -4 0 -2 9 0
q:cover	3 0 -19 0 -3 16 5
q:crew	0 0 -11 0 14 -1 0
q:crop	0 0 -12 0 13 0 0
q:crossed	0 0 -6 -12 17 0 0
q:crude	0 0 -10 3 9 0 -1
q:custom	-5 0 1 -5 -6 11 7
q:customer	0 0 -6 0 11 0 0
q:cut	-1 0 6 -2 -16 3 13
q:d	0 0 12 -10 0 0 0
q:da	0 0 0 0 -16 0 12
q:dairy	0 0 -3 -7 15 0 0
q:date	-1 0 -18 6 2 18 -2
q:dated	0 0 -3 0 15 -4 -5
q:day	0 -3 0 -8 2 7 0
q:deal	-5 0 0 -23 22 -7 0
q:declare	0 0 -11 0 21 -1 -6
q:decree	0 0 0 3 9 -9 -9
q:delegation	0 0 -29 -12 38 1 -1
q:demand	0 0 -14 0 18 -1 0
q:did	0 0 0 -15 -1 5 10
q:die	0 0 2 -11 8 0 0
q:diet	0 0 -7 0 10 0 0
q:difference	0 0 -8 9 0 0 0
q:different	0 0 14 6 -18 0 0
q:direction	0 0 -8 -13 19 0 0
q:dispute	0 0 -6 -9 0 0 19
q:document	0 0 18 0 -9 -8 0
q:doe	-2 -1 33 -5 -17 0 -10
q:doing	0 0 5 13 -16 -1 0
q:done	0 0 -21 0 0 7 10
q:double	0 0 12 -2 -10 -1 3
q:drawer	0 0 15 4 -15 0 -1
q:dried	0 0 12 1 -8 0 -4
q:drone	0 0 -8 -3 15 0 0
q:drop	0 10 -9 0 0 0 0
q:dry	-1 0 -10 0 14 0 0
q:duration	0 0 -14 -1 -11 19 6
q:during	10 0 -27 -2 -3 18 3
q:duty	-5 7 20 -6 -21 12 -1
q:each	-1 7 -4 14 -5 3 -12
q:earlier	0 0 17 -5 -1 -7 0
q:earth	0 0 1 -20 24 -14 -1
q:easter	0 0 -10 7 0 7 -4
q:economic	0 0 -9 -5 7 9 0
q:effect	0 0 16 0 0 -24 -1
q:egg	0 0 4 11 -12 -3 0
q:either	0 0 18 6 -18 0 -2
q:electricity	0 0 -5 0 12 -6 0
q:eleven	0 0 0 13 -10 0 0
q:elsewhere	6 0 -11 -5 -1 11 0
q:emergency	-2 0 0 -11 16 0 0
q:end	-20 2 16 -5 -12 16 -9
q:enter	-2 0 10 -11 -1 4 -4
q:entity	0 0 -11 5 4 0 0
q:equipment	6 0 -15 0 9 -1 0
q:evening	0 0 4 -18 3 5 0
q:ever	0 0 -2 9 -7 4 0
q:everybody	-10 0 -22 3 19 7 0
q:everyone	0 0 -11 0 15 0 0
q:everything	0 0 -2 -10 14 0 -3
q:exchanged	0 0 0 0 -9 1 7
q:exclusion	0 0 -20 -6 33 -15 0
q:exist	0 0 -10 0 3 4 0
q:expect	0 0 12 -9 -1 0 0
q:expire	6 7 -24 -3 0 10 7
q:export	0 0 -9 10 6 -7 0
q:extend	-2 0 -9 0 10 0 -3
q:face	0 0 9 19 -24 0 0
q:fact	0 -2 -12 -2 14 8 0
q:failed	0 0 0 -4 9 -2 -1
q:fair	0 0 5 7 -11 0 0
q:fall	-2 0 1 -7 17 -7 -1
q:fan	0 0 -16 0 17 0 0
q:far	0 0 4 -16 16 -1 0
q:farm	-2 0 -6 3 13 0 -7
q:farmer	0 0 10 0 -8 0 0
q:fee	0 0 -16 -4 24 -4 0
q:fentanyl	-6 0 -12 0 15 10 -16
q:fertiliser	6 0 5 5 -18 -5 6
q:fifth	0 0 -10 0 3 7 0
q:final	0 0 -11 0 17 -4 0
q:finished	0 0 9 0 -10 6 -3
q:firm	0 0 -19 -8 30 -4 0
q:fish	0 0 9 0 7 -11 -10
q:fit	0 0 14 -1 -11 0 0
q:fix	0 0 0 -1 9 0 -3
q:flight	0 0 0 11 -11 0 0
q:floor	0 0 -8 0 13 0 0
q:flour	0 0 -17 12 -9 9 4
q:flower	0 -1 -12 4 9 0 -1
q:fly	0 0 -10 2 8 0 0
q:fog	0 0 -9 0 0 8 0
q:for	-14 4 2 -18 8 -2 5
q:force	-1 0 26 18 -23 -18 -4
q:foreign	0 0 18 0 -9 -8 0
q:form	0 0 0 0 -6 11 0
q:forty	6 0 -19 -17 25 0 0
q:fought	0 0 -5 -6 14 0 0
q:found	0 0 -14 7 1 0 0
q:four	0 3 -5 -32 20 6 0
q:fourth	0 0 -22 2 4 3 10
q:free	-6 0 11 -12 4 -4 -2
q:friday	-1 0 0 12 -7 0 -4
q:friend	0 0 4 -12 10 0 -6
q:from	6 -10 -26 -12 4 27 14
q:front	0 0 -14 -1 20 0 -1
q:gallium	0 0 -14 -10 26 0 -2
q:gave	0 0 -4 5 5 -13 0
q:gazette	0 0 -4 -6 17 0 -4
q:general	0 0 -4 -11 19 0 -2
q:geneva	0 14 11 -19 9 -10 -10
q:germanium	0 0 -12 -10 24 0 -2
q:get	-3 0 -7 -12 20 -11 4
q:give	0 0 -22 -2 22 2 -1
q:given	0 0 15 3 -21 3 0
q:go	4 -10 6 -2 -12 7 8
q:good	-13 -12 15 -22 18 -12 -6
q:government	0 0 4 4 -10 5 0
q:grain	0 0 -10 0 -8 13 4
q:grand	0 0 -14 5 8 0 0
q:graphite	0 0 0 -8 10 0 -2
q:group	0 0 -4 -4 11 0 0
q:grower	0 0 16 -1 -5 -5 -1
q:halve	0 0 -10 2 7 -5 6
q:hang	-1 0 16 6 -17 0 0
q:happen	0 0 13 2 -23 0 9
q:happened	14 -2 -21 -10 15 0 -4
q:harbour	0 0 -10 5 -3 0 10
q:hardly	0 0 -2 0 8 0 0
q:has	-6 -5 4 -31 17 -20 8
q:hasn't	0 0 -5 0 -8 14 0
q:have	0 -8 -14 7 8 -2 4
q:he	-5 -2 -6 6 11 0 -12
q:health	0 0 0 0 -9 10 0
q:hear	0 0 -13 10 0 8 -4
q:help	0 0 -5 0 9 0 0
q:her	0 0 -11 1 21 -10 -10
q:here	0 -2 5 0 3 4 -27
q:his	-3 -4 0 -17 16 7 -10
q:history	0 -3 -9 -7 23 -1 0
q:hold	0 -1 -7 -17 21 -4 0
q:home	0 0 -10 0 15 -2 0
q:hope	0 0 -10 1 -2 -1 12
q:hospital	0 0 -9 0 13 0 0
q:hotel	0 0 -22 0 25 -1 0
q:hour	-1 0 -10 12 7 -10 0
q:house	0 1 -6 19 -10 -1 0
q:household	0 0 8 2 0 -11 0
q:how	2 -5 20 -14 -13 0 3
q:i	-11 0 -12 1 4 15 -7
q:ice	0 0 21 -2 -15 0 0
q:if	0 -3 -5 -9 12 7 -13
q:import	0 0 -4 -10 26 -4 -3
q:importer	5 6 -6 -5 0 -8 10
q:impose	0 0 8 7 4 -10 -16
q:in	-23 -6 2 -4 9 0 -7
q:including	0 0 0 -7 10 0 0
q:industrial	0 0 0 15 -13 0 0
q:initial	0 10 2 0 -1 -2 -8
q:ink	0 0 -11 10 0 0 0
q:inquiry	0 0 10 0 -5 -4 0
q:instant	0 0 1 1 -9 0 4
q:instead	0 0 -14 13 -9 0 14
q:instrument	0 0 13 0 -12 0 0
q:introduce	0 0 15 2 -15 0 -4
q:is	10 6 11 10 -19 2 0
q:island	0 0 -9 8 1 0 -2
q:it	-9 0 3 -7 -1 1 8
q:itself	0 0 15 7 -9 -9 0
q:joint	0 -1 -15 17 1 0 -11
q:just	0 0 0 -12 6 0 0
q:karachi	0 0 14 0 -20 0 8
q:keep	0 7 -13 -8 -1 25 -3
q:khan	0 0 0 10 -11 0 0
q:kind	0 0 -14 -11 21 0 0
q:kitchen	0 0 -12 0 17 0 -1
q:know	-4 0 -11 -2 4 8 6
q:kobe	0 0 0 19 -15 0 -1
q:kuala	0 0 25 -7 -13 -6 0
q:lago	0 0 -8 0 -1 13 0
q:lamb	8 0 0 11 -6 0 -14
q:last	9 6 8 1 -9 -6 -11
q:lasted	-1 3 -14 -5 17 -2 0
q:late	0 0 -9 2 9 -3 0
q:later	0 0 -1 -3 10 0 -1
q:law	0 0 -34 -6 35 5 -5
q:lay	0 0 -6 11 0 -2 -1
q:leader	0 0 15 -2 -11 0 0
q:least	0 0 -14 0 13 0 0
q:leather	0 0 8 6 -11 0 -2
q:leave	-7 0 20 -9 -4 0 -9
q:let	6 8 2 -13 7 -17 -4
q:letter	0 0 10 -2 -3 2 -7
q:level	0 0 7 9 -14 0 0
q:levy	-3 0 -15 -1 16 -1 1
q:licence	0 0 -1 -7 14 0 -2
q:license	0 0 -9 -8 20 0 -2
q:licensing	0 0 -9 0 10 0 0
q:lie	0 0 -9 -10 16 3 0
q:lift	0 0 -7 0 15 0 -2
q:like	-2 0 2 13 -8 0 0
q:likely	0 0 13 0 -11 0 0
q:limited	0 0 18 2 -28 8 0
q:line	0 4 -4 0 8 -8 -2
q:lisbon	0 0 -9 1 10 0 -7
q:lobster	0 0 -10 7 -4 -1 8
q:london	-4 0 0 -10 11 0 0
q:long	-1 -1 20 -5 -26 0 18
q:longer	2 0 -17 -9 23 0 -3
q:look	0 0 -8 18 -20 14 6
q:loom	0 0 24 5 -20 -10 -1
q:lower	0 0 -25 -9 29 3 0
q:lumpur	0 0 25 -7 -13 -6 0
q:m	0 0 -3 10 4 -11 0
q:machine	0 9 -12 -12 15 0 -1
q:machinery	0 0 13 9 -17 0 0
q:make	-5 0 -24 10 9 2 1
q:maker	0 0 -8 -5 3 11 0
q:many	0 0 0 12 -9 0 0
q:margin	0 0 9 0 -9 0 0
q:market	-7 0 -2 -2 26 -14 0
q:match	0 0 -3 -9 14 0 0
q:me	-2 0 9 13 -13 -3 -1
q:mean	-2 0 14 -8 -6 -3 3
q:meant	0 0 -6 -1 13 0 0
q:meanwhile	0 0 -12 0 11 1 0
q:measure	0 0 11 0 -4 -1 0
q:meat	0 0 0 0 -8 0 10
q:mediator	0 0 -11 0 13 0 0
q:meet	-4 -13 -2 -11 1 13 2
q:meeting	0 0 9 7 -14 0 0
q:member	-2 0 -7 1 15 0 -9
q:mersin	6 0 6 0 -11 0 0
q:message	0 0 -10 0 11 0 0
q:metal	0 0 -11 0 10 0 -1
q:michelsen	0 0 9 0 -14 1 0
q:midnight	-3 -2 11 13 -19 0 2
q:mineral	0 0 15 3 -17 0 0
q:minister	11 4 26 19 -28 -12 -19
q:ministry	0 0 -1 -6 -1 13 0
q:minute	-4 0 -7 -1 22 -11 0
q:mirror	0 0 9 8 -15 0 -1
q:mombasa	0 0 -4 0 10 -3 0
q:moment	0 4 -1 -15 17 0 -4
q:monitor	0 0 -4 -3 10 0 0
q:month	0 0 11 8 -3 -19 0
q:more	0 -3 7 -15 10 -2 -15
q:morning	0 0 11 -13 0 -14 10
q:most	0 0 -3 0 18 -7 -13
q:motor	0 0 -12 9 8 0 -8
q:move	0 0 9 10 -9 -4 -3
q:mr	0 0 4 -2 -10 11 -4
q:name	0 0 -11 0 2 11 0
q:named	0 0 8 0 -5 0 0
q:nang	0 0 0 0 -16 0 12
q:nearly	0 0 -13 0 18 -2 -1
q:necessary	0 0 13 3 -12 -6 0
q:need	0 0 -9 -2 15 1 0
q:negotiate	0 0 0 -12 9 -1 3
q:network	0 0 -1 -1 9 -3 0
q:new	-9 1 1 -26 17 -13 12
q:next	-1 0 0 -17 28 -5 -6
q:nickel	0 0 12 0 -3 -6 0
q:night	0 0 -26 0 10 -9 18
q:no	19 -8 0 12 -10 -28 3
q:nobody	-6 -1 12 -9 0 0 3
q:none	4 -1 -24 0 18 0 0
q:noon	1 0 -11 3 4 2 -6
q:northern	0 0 -19 0 22 0 0
q:not	0 0 10 4 6 -26 -19
q:note	0 0 2 -1 -17 9 13
q:nothing	0 -3 30 -4 -20 -5 1
q:notice	0 0 1 -12 13 0 -8
q:noticed	0 0 -16 -4 17 -1 4
q:nowhere	0 0 11 0 -8 0 0
q:number	0 0 9 8 0 -17 -6
q:observed	0 0 13 0 -16 1 0
q:of	-14 8 -5 6 2 -20 13
q:off	5 0 -11 -3 9 0 0
q:offer	0 0 -9 0 12 -1 0
q:office	0 0 -3 0 -10 6 7
q:officer	0 0 -8 -1 14 0 0
q:oil	2 -2 3 20 -14 -6 -1
q:older	-1 0 0 0 16 -11 0
q:on	-14 -5 7 7 -2 -2 -9
q:one	0 10 -20 21 -7 0 1
q:onion	0 0 3 -16 0 2 11
q:only	-3 5 -17 -3 8 7 5
q:open	0 0 -11 -2 22 -6 0
q:operated	0 0 -6 -4 13 0 0
q:operator	0 0 -16 0 19 0 0
q:or	6 0 7 -20 10 -15 -7
q:orange	0 0 -8 -6 -7 12 10
q:ordinary	-6 8 -8 0 0 -9 8
q:origin	0 0 -10 -3 9 -9 11
q:other	1 -2 3 0 9 -9 -13
q:our	0 -3 5 0 -14 -2 16
q:out	1 5 14 32 -20 -20 -20
q:outcome	0 0 -11 0 12 0 0
q:over	11 22 -7 0 -7 -7 0
q:own	0 -1 8 -22 9 0 -6
q:owned	0 0 -9 0 10 0 0
q:owner	0 0 -23 3 20 -3 0
q:p	0 0 -9 17 -1 -7 0
q:package	0 0 -11 0 12 0 0
q:pact	0 0 0 -9 27 -1 -13
q:page	0 0 11 -5 -9 5 0
q:paper	-2 6 -2 -3 -16 20 8
q:paragraph	0 0 -12 0 16 -2 0
q:pari	0 0 10 0 -8 0 0
q:parliament	0 0 -11 12 -1 -4 7
q:part	-4 0 3 -11 14 -7 -3
q:party	0 0 -17 -5 20 2 0
q:pass	0 0 -10 0 20 -4 0
q:pause	0 -2 -9 16 -10 17 -6
q:pay	0 20 2 -10 3 -22 3
q:peace	0 0 11 13 -6 -20 -5
q:peanut	0 0 -8 10 -1 0 0
q:pen	0 0 0 -7 16 -9 0
q:pencil	0 0 -11 0 4 6 0
q:people	0 0 -20 -1 23 -3 0
q:percent	0 0 -10 0 14 0 0
q:period	0 0 -15 -16 -8 13 21
q:permit	0 0 -3 0 10 0 0
q:phosphate	0 0 -2 -12 20 0 -4
q:picture	0 0 10 0 0 -6 0
q:piece	0 0 6 4 -9 0 0
q:pile	0 10 -3 -2 -3 0 0
q:place	0 4 -1 4 -16 9 4
q:plan	0 0 -3 -7 -3 15 0
q:plate	0 0 13 0 -11 0 0
q:play	0 0 -5 9 0 0 0
q:plywood	0 0 -2 -4 12 0 -1
q:pork	-2 0 3 -13 17 -11 0
q:port	-5 -1 -3 -4 13 -11 3
q:post	0 0 0 -10 18 -7 0
q:power	0 0 -9 0 12 0 0
q:prawn	0 0 -12 7 0 12 -9
q:premium	0 0 -8 0 9 0 0
q:present	6 0 23 -13 -20 2 1
q:president	0 -2 11 0 -2 -14 3
q:price	0 0 -9 -2 18 0 -5
q:prime	9 0 -4 -1 0 0 0
q:printed	0 0 0 -8 -1 0 11
q:proclamation	0 0 -18 -18 46 -2 -14
q:proposal	9 0 -9 0 0 0 0
q:propose	0 0 0 -4 13 -10 0
q:protocol	0 0 12 0 -6 0 0
q:provisional	0 0 -8 3 0 5 0
q:publish	0 0 1 -25 20 6 -16
q:pump	0 0 0 0 -10 -1 12
q:purchase	0 0 -4 -4 12 0 0
q:put	-3 -1 24 5 -6 -11 -17
q:quarrel	0 -3 5 -26 17 2 0
q:question	0 0 0 -8 15 -4 0
q:quinoa	0 0 11 -5 -9 0 3
q:radio	1 0 -10 -1 6 3 0
q:raise	0 0 -6 -10 20 -6 0
q:rang	0 0 -7 0 9 0 0
q:rare	0 0 0 -19 26 -13 -1
q:rate	4 -4 -4 0 4 10 -18
q:ratify	0 0 -9 3 0 -3 9
q:reach	-4 -4 9 2 -10 9 0
q:read	-3 0 0 -6 10 0 0
q:reader	0 0 -8 -2 18 0 -6
q:reason	1 0 3 9 -14 0 0
q:reciprocal	-1 0 11 5 0 -10 -11
q:recommend	0 0 -7 0 11 0 0
q:reduce	0 0 11 9 -16 0 -5
q:reduction	0 0 0 0 -12 11 0
q:refuse	0 0 -8 0 11 0 0
q:regulation	0 0 0 13 -8 0 -6
q:remember	0 0 3 -5 12 -5 -2
q:reminder	1 0 -3 9 -4 0 -1
q:renewal	-1 0 -2 0 10 0 0
q:reopen	0 0 -8 0 10 0 0
q:reply	0 0 -2 1 -8 0 10
q:reporter	0 0 1 -11 -9 17 -2
q:representative	0 0 0 -7 13 0 -1
q:respected	0 0 0 9 -15 6 0
q:rest	0 0 -9 18 -8 4 -2
q:result	0 0 6 0 -18 7 5
q:retain	0 0 0 3 -13 0 9
q:return	4 0 -11 -12 3 6 8
q:revenue	0 0 -10 0 12 0 0
q:rice	0 0 0 -7 0 16 -12
q:right	0 0 15 -1 0 -13 0
q:ring	0 0 -5 16 -9 0 0
q:rise	0 0 -6 3 15 -13 0
q:risk	0 0 5 10 -11 0 0
q:river	-1 0 -17 -7 27 -1 0
q:room	-2 0 -10 0 20 -4 0
q:rotterdam	0 0 -11 0 0 12 0
q:round	-7 -1 -16 -22 22 9 3
q:rule	0 0 -9 -6 23 -10 -1
q:rum	2 0 25 0 -23 0 0
q:run	0 8 28 4 -26 -6 -8
q:safeguard	0 0 -15 3 12 -2 0
q:salmon	0 0 3 -10 4 0 0
q:salt	8 0 9 4 -13 0 -5
q:same	-3 0 3 -32 7 -2 12
q:saturday	0 0 13 -2 0 -10 0
q:say	-5 -14 4 4 -13 16 3
q:scenario	0 0 -17 0 10 8 0
q:schedule	0 0 0 16 -16 0 0
q:school	0 0 -13 0 15 0 0
q:scotch	0 0 13 0 -12 0 0
q:sea	0 0 -11 0 15 0 -1
q:season	0 0 8 12 -15 -4 0
q:seat	0 0 -11 4 6 0 0
q:second	-9 9 -15 0 5 13 -2
q:secretary	0 0 3 -5 -8 1 8
q:section	0 0 -20 -17 49 -20 -9
q:see	5 0 0 11 -10 -3 0
q:seed	0 0 -5 -6 16 -1 0
q:seem	0 0 10 0 -11 0 0
q:sell	0 0 11 -7 -4 4 0
q:send	0 0 -10 0 6 8 -4
q:sesame	0 0 9 4 -14 -4 6
q:set	0 1 13 0 -7 0 -6
q:settle	0 0 -5 5 -3 -3 10
q:share	0 0 -11 -6 8 9 0
q:she	0 0 10 2 0 -12 -5
q:ship	0 0 -7 0 16 -2 -11
q:shirt	-1 0 2 17 -12 0 0
q:shoot	0 0 -6 -7 14 0 0
q:short	0 0 19 0 -11 0 -4
q:should	-6 0 14 7 -6 -10 -7
q:show	0 0 11 -5 -4 0 0
q:side	0 9 10 0 -11 -5 0
q:sign	5 -12 12 3 -4 -12 -3
q:signature	0 0 -14 -5 27 -6 -4
q:silent	0 0 -7 0 10 0 0
q:since	0 0 2 -20 11 -7 0
q:sit	0 0 -2 -13 1 3 8
q:six	0 0 -6 0 10 0 0
q:slap	0 0 13 0 -12 0 0
q:sleep	0 0 19 -9 -19 9 0
q:small	0 0 16 5 -10 -8 -4
q:so	-9 3 12 1 -13 0 2
q:soap	0 0 1 0 -8 0 4
q:somebody	0 0 9 5 -14 0 0
q:someone	0 0 9 0 -6 0 0
q:something	0 6 8 2 -16 0 2
q:soybean	-3 0 -16 1 12 -3 6
q:special	0 9 6 4 -15 0 -1
q:spoke	0 0 0 8 -10 0 7
q:spring	0 2 0 9 -2 -2 -6
q:squid	0 0 -3 -1 -5 0 12
q:stake	0 0 -1 -5 15 -1 -2
q:standstill	3 0 2 6 -13 4 -4
q:start	0 0 -15 0 15 3 -2
q:state	0 0 12 9 -11 -8 -5
q:statement	4 0 -20 16 0 -1 -10
q:statu	0 0 -5 0 -4 0 11
q:stay	-3 0 -14 -22 18 8 3
q:steel	0 0 5 -9 9 -3 -7
q:step	0 0 7 3 5 -19 -4
q:still	-8 0 -4 -12 16 1 0
q:stockholm	4 7 24 -19 -9 -15 0
q:stop	-2 0 7 24 -20 -2 -6
q:story	0 0 -12 0 14 0 0
q:stretched	0 0 12 -5 -4 0 0
q:strike	0 0 -10 9 14 -15 -7
q:subject	0 0 -2 -10 -8 0 17
q:successor	0 9 5 0 -14 0 0
q:sugar	0 0 1 5 -12 11 0
q:summer	0 0 -9 1 4 5 -1
q:summit	0 0 0 9 -11 0 0
q:sunflower	0 0 8 12 -16 -2 0
q:supplier	0 0 13 -1 -9 0 0
q:surcharge	0 0 -49 -11 62 0 -7
q:suspend	1 8 -15 15 15 -21 -3
q:suspension	0 0 -13 -10 -7 23 23
q:table	0 0 22 -1 -21 0 1
q:take	2 0 20 -4 11 -25 -40
q:talk	-4 3 -17 -23 37 0 -10
q:tariff	0 2 9 2 1 -15 -9
q:tax	0 0 6 8 -6 -1 -8
q:tea	0 0 7 7 -16 12 -10
q:teacher	0 0 -20 0 21 0 0
q:technology	0 0 -11 0 11 0 0
q:telephone	0 0 -8 13 -10 12 -5
q:television	0 0 5 -2 -9 8 0
q:tell	4 0 -7 -1 5 2 -1
q:temporary	0 0 10 -1 -8 0 0
q:term	-2 0 -24 0 -1 29 -3
q:text	0 0 -16 -8 12 0 6
q:than	-1 0 5 -11 15 -10 -8
q:thank	0 0 0 -3 -7 15 0
q:that	-11 -6 0 -5 13 -4 -9
q:the	-14 -12 -16 4 19 7 -2
q:their	0 3 -3 -25 -1 12 12
q:them	-3 -4 -2 0 12 -18 2
q:themselve	0 0 14 5 -17 0 0
q:then	13 -3 -11 16 -17 20 -7
q:there	-2 -1 10 11 -11 -6 2
q:these	0 0 6 10 -5 -11 0
q:they	6 0 5 10 -3 -9 -29
q:thi	3 5 25 -29 -4 -2 -2
q:those	0 0 -6 0 15 -1 -3
q:three	0 0 9 -13 1 2 -11
q:thu	-6 0 -4 -5 4 0 9
q:thursday	0 0 9 0 0 -5 -5
q:tile	0 0 0 9 -13 3 0
q:till	-3 0 0 -3 9 0 0
q:time	3 0 -16 0 -7 26 0
q:to	-20 -5 -15 -29 26 11 8
q:together	0 0 -4 -3 2 -6 10
q:tomatoe	5 0 -14 -5 11 0 0
q:ton	0 0 -8 0 12 0 0
q:too	0 6 -10 -10 12 4 0
q:top	0 0 0 -10 15 0 -3
q:total	0 0 -1 -1 10 0 -1
q:touche	0 0 0 -13 13 0 0
q:touched	0 0 11 0 -8 0 0
q:town	0 0 -1 -3 11 -3 0
q:toy	0 0 -7 1 -14 12 8
q:trade	0 4 7 -10 -8 14 -5
q:translated	0 0 0 -11 15 0 0
q:travel	0 0 6 24 -20 -10 0
q:treaty	0 0 15 3 -13 -2 -2
q:tromsø	0 0 -11 3 10 -2 0
q:truce	16 7 27 1 -40 -7 10
q:truck	-1 5 -3 -11 3 2 1
q:true	0 0 9 -5 -1 0 0
q:turn	0 0 0 7 6 -7 -9
q:twice	7 6 -11 -4 0 0 0
q:two	-2 -5 0 11 2 -14 -1
q:typical	0 0 9 0 -6 -2 0
q:under	-11 -3 -18 9 32 -22 -17
q:union	0 0 -12 0 15 -2 0
q:until	-4 -14 0 15 -16 15 2
q:up	3 9 -14 0 0 18 -19
q:upholstered	0 0 -2 0 11 0 -4
q:upon	0 0 -8 -1 11 0 0
q:upper	0 0 -20 0 23 0 0
q:us	0 0 -16 -14 29 -2 2
q:valley	0 0 -15 -1 18 0 0
q:vessel	0 0 -1 -5 9 0 0
q:video	0 0 -11 0 14 0 0
q:village	0 0 -12 0 13 0 0
q:visit	0 0 5 -3 -16 15 0
q:volume	0 0 0 10 -9 0 0
q:wage	0 0 -13 0 18 -6 0
q:wagon	0 0 0 9 -9 0 0
q:wait	0 0 -1 0 -11 7 9
q:walk	0 0 -1 4 5 -8 0
q:walked	0 0 6 15 -18 -2 0
q:walnut	0 0 -1 0 -4 10 0
q:want	3 0 -2 5 3 -8 -5
q:warn	0 0 -14 -1 23 -8 0
q:was	7 14 17 6 -8 -43 -6
q:watche	0 0 4 -10 14 0 -7
q:water	0 0 9 2 -8 0 0
q:we	0 -10 5 -19 -18 17 20
q:we've	0 0 -5 2 -11 7 6
q:wednesday	0 0 0 -9 0 0 9
q:week	5 3 11 0 -11 -1 -10
q:welcome	9 0 -9 -5 -10 10 2
q:well	-3 0 0 -8 11 0 -1
q:were	3 3 0 -15 22 -22 -11
q:what	21 12 3 -11 -4 -10 -18
q:wheat	-3 0 -5 -9 35 -19 -2
q:when	0 -5 15 14 -27 9 0
q:where	-3 -2 22 13 -25 0 -1
q:which	-14 0 6 0 -12 9 1
q:while	0 0 -7 0 12 -1 -1
q:white	0 0 17 0 -3 -11 0
q:who	-4 0 5 -17 15 -13 -1
q:whom	0 0 -10 0 13 -2 0
q:whose	0 0 0 -2 11 -5 0
q:why	-4 0 -5 -4 10 0 1
q:will	-12 -11 -5 2 -5 7 19
q:win	0 0 3 -14 1 0 7
q:wine	1 0 5 12 -19 -4 5
q:winter	0 0 0 0 15 -13 0
q:with	2 -10 17 -8 -5 -12 2
q:within	0 0 -11 0 17 -7 -3
q:without	0 8 -8 -5 13 -8 -4
q:women	0 0 -11 0 13 -1 0
q:wool	0 0 -9 -2 0 11 0
q:word	0 0 11 6 -16 0 -1
q:work	0 0 -18 -12 29 0 0
q:world	0 0 -12 0 16 0 0
q:worry	0 0 0 -6 -5 11 0
q:worse	0 0 -1 -1 9 0 -2
q:worth	0 0 19 4 -12 -6 -7
q:would	-20 -6 19 -7 -17 10 9
q:write	0 0 -18 -12 26 5 -7
q:yarn	0 0 2 18 -12 -7 -2
q:year	-10 19 0 0 -1 -9 0
q:yes	-5 0 31 -21 -8 -3 -7
q:you	0 -4 -13 16 -10 4 10
q:young	0 0 3 8 -13 -1 3
q:your	4 0 1 -10 0 2 -1
q:zero	-4 0 -1 -9 19 -1 -1
q:zinc	0 0 -9 4 -3 10 0
q:—	29 -1 -10 -6 3 -7 -14
q:•	0 0 0 -9 15 -10 0
qt=future	-14 -14 0 0 -2 20 -2
qt=modal	-21 -11 -8 -22 14 15 1
qt=past	5 4 -5 12 3 -25 -4
qt=perfect	0 -2 -5 0 10 -14 4
qt=pluperfect	-5 -6 11 -3 2 -17 8
qt=present	-5 0 10 -12 4 4 -1
r1=!	-1 0 -3 -3 12 0 0
r1='s	2 0 -10 -1 10 0 0
r1='s & d:ahead	0 0 -4 -5 16 0 0
r1=(	11 -7 -1 -7 -3 7 0
r1=( & d:ahead	0 0 -4 10 -13 8 0
r1=( & d:gone	14 -6 0 -11 0 0 0
r1=,	-13 0 0 -4 6 -2 -2
r1=, & d:ahead	-20 -17 5 -19 3 5 2
r1=, & d:gone	-2 6 -52 5 9 -22 -1
r1=. & d:ahead	-17 -8 4 -3 -7 12 7
r1=. & d:gone	11 7 -28 3 7 -22 -9
r1=. & d:today	0 -1 6 10 -7 -7 -4
r1=: & d:ahead	0 0 14 -4 -3 -1 -3
r1=: & d:today	0 0 -10 -4 14 0 0
r1=; & d:today	0 0 -4 -9 14 0 0
r1=<day-ahead>	0 0 6 7 -10 0 0
r1=<day-gone>	-6 15 0 2 -14 0 0
r1=<day-today>	7 0 6 -14 -2 -1 0
r1=<day-today> & d:gone	8 0 0 -11 0 0 0
r1=<end>	0 -10 -3 -2 15 -7 -11
r1=<end> & d:ahead	-20 -11 8 -19 0 3 0
r1=<end> & d:gone	9 1 -18 6 13 -32 -14
r1=<end> & d:today	0 -4 -7 3 11 -11 -8
r1=<goods> & d:ahead	0 0 -2 -9 1 5 3
r1=<not>	-4 0 5 -6 11 -10 -8
r1=<not> & d:ahead	0 0 9 -6 3 -9 -7
r1=<number>	0 0 3 -13 7 0 -6
r1=<quality>	-1 0 11 -14 5 0 0
r1=<quality> & d:ahead	0 0 3 -19 6 0 0
r1=<seat>	0 0 0 -12 0 0 12
r1=<seat> & d:ahead	0 0 0 -8 -3 0 12
r1=<v-agree>	0 0 -3 -9 16 0 0
r1=<v-bear> & d:gone	0 0 0 -6 9 0 0
r1=<v-end>	-2 0 -7 -5 9 7 -1
r1=<v-impose>	-2 0 -9 -8 16 -2 1
r1=<v-impose> & d:ahead	0 0 -4 -12 11 -1 2
r1=<v-sign>	-1 0 6 -18 11 -1 0
r1=<v-sign> & d:ahead	0 0 9 0 -5 -1 0
r1=<v-sign> & d:gone	0 0 0 -12 17 0 0
r1=<v-stay> & d:ahead	0 0 -9 -3 16 0 0
r1=<v-suspend>	0 0 -1 -9 13 0 0
r1=?	0 0 -10 -5 4 1 9
r1=? & d:ahead	0 0 -6 7 -7 1 10
r1=? & d:gone	1 0 0 -18 16 0 0
r1=a	-3 -2 0 -5 21 0 -12
r1=a & d:ahead	0 0 -2 8 4 0 -11
r1=a & d:gone	-2 -2 0 -7 13 0 0
r1=a & d:today	0 0 1 -12 8 0 0
r1=after	-1 0 11 0 -3 -1 -2
r1=after & d:ahead	0 0 16 -1 -11 -1 -1
r1=an	0 0 0 -1 -10 11 3
r1=an & d:ahead	0 0 0 0 -13 12 3
r1=and	6 -6 -9 1 6 -17 0
r1=and & d:ahead	-10 -6 -4 0 10 -14 4
r1=and & d:gone	12 -1 -8 0 -1 0 -12
r1=are & d:ahead	0 0 -8 14 -9 0 6
r1=are & d:gone	0 0 0 -20 22 0 0
r1=as	0 0 0 -13 9 3 0
r1=at & d:ahead	0 0 -3 -13 10 6 -5
r1=at & d:gone	10 0 0 -2 -3 0 0
r1=because & d:gone	-9 0 0 0 11 0 0
r1=before & d:today	0 0 0 9 -9 0 0
r1=between	0 4 0 -11 9 0 0
r1=between & d:gone	0 5 0 -10 5 0 0
r1=both	0 0 0 19 -14 0 -3
r1=both & d:gone	0 0 0 17 -16 0 0
r1=by	3 -5 -11 3 0 9 0
r1=by & d:ahead	0 0 -9 -2 2 10 0
r1=by & d:gone	-2 -4 0 8 -2 0 0
r1=cut	0 6 1 -12 2 0 0
r1=cut & d:gone	0 6 0 -12 5 0 0
r1=doe	0 0 0 11 -8 0 0
r1=either	0 0 -2 0 9 0 -2
r1=end	0 -1 -4 -11 12 8 0
r1=end & d:gone	0 -1 0 -8 11 0 0
r1=every	0 0 0 11 -10 0 0
r1=every & d:ahead	0 0 0 12 -11 0 0
r1=for	-2 1 -4 1 0 -8 8
r1=for & d:today	0 0 0 -7 9 0 0
r1=has	0 3 -11 -12 14 4 0
r1=has & d:ahead	0 0 -10 -4 9 5 0
r1=has & d:gone	0 4 0 -7 6 0 0
r1=he & d:ahead	0 0 -4 0 11 0 0
r1=he & d:gone	-3 7 0 9 -12 0 0
r1=if	0 0 -4 -13 4 2 5
r1=if & d:ahead	0 0 -10 -6 4 2 5
r1=in	-4 0 7 -9 11 -2 -11
r1=in & d:gone	-3 0 0 -12 20 0 0
r1=instead	0 0 -2 0 -10 7 7
r1=instead & d:ahead	0 0 -1 0 -12 7 7
r1=its	0 0 3 4 -10 7 -3
r1=morning & d:ahead	0 0 -8 -4 15 0 -1
r1=most & d:gone	0 0 0 -10 10 0 0
r1=neither	0 0 3 6 -12 0 5
r1=night	-11 0 16 -15 1 0 -3
r1=night & d:gone	-10 0 13 -10 5 0 0
r1=nobody	0 0 -8 0 11 0 0
r1=nobody & d:ahead	0 0 -8 0 9 0 0
r1=now	-1 0 -1 -1 11 0 0
r1=on & d:ahead	0 0 -1 -4 -2 0 10
r1=our	-1 0 -8 6 5 -1 -1
r1=our & d:ahead	0 0 -8 -6 16 -1 -1
r1=our & d:gone	0 0 0 12 -9 0 0
r1=over	-1 0 0 -6 11 0 0
r1=over & d:gone	-1 0 0 -6 10 0 0
r1=pass	0 0 9 0 -4 -1 0
r1=pass & d:ahead	0 0 9 0 -6 -1 0
r1=pay & d:ahead	0 0 -2 7 -10 0 2
r1=run	0 3 -4 9 -7 0 0
r1=run & d:gone	0 3 0 11 -14 0 0
r1=take	0 0 -2 -5 13 0 0
r1=take & d:ahead	0 0 -2 -4 11 0 0
r1=that & d:ahead	0 0 10 -3 -1 -7 -2
r1=that & d:gone	-4 0 0 0 10 0 0
r1=that & d:today	0 0 -2 12 -7 0 0
r1=the	0 -9 3 -4 7 -12 -7
r1=the & d:ahead	0 0 9 -3 0 -10 -6
r1=the & d:gone	3 -6 0 -8 8 0 0
r1=their	0 0 0 12 -12 0 0
r1=their & d:gone	0 0 0 13 -11 0 0
r1=there & d:ahead	0 0 -13 0 21 0 -6
r1=there & d:gone	2 0 0 9 -10 0 0
r1=they	11 -3 0 -8 0 -8 5
r1=they & d:ahead	0 0 4 1 -8 -7 6
r1=they & d:today	9 0 -4 -4 0 0 0
r1=to	-11 3 -6 -1 7 0 0
r1=under	0 0 0 14 -8 0 0
r1=under & d:ahead	0 0 0 14 -11 0 0
r1=unless	0 0 -1 -6 9 1 -7
r1=until & d:gone	0 0 0 -10 11 0 0
r1=was & d:gone	0 2 0 10 -10 0 0
r1=whatever	0 0 9 0 -8 0 0
r1=whatever & d:ahead	0 0 9 0 -8 0 0
r1=will & d:ahead	0 0 -5 0 12 0 -5
r1=without	-3 0 3 -6 10 -4 -6
r1=—	12 15 -10 -3 -1 -8 0
r1=— & d:ahead	0 0 0 -6 9 -7 0
r1=— & d:gone	10 16 0 -10 -16 0 0
r1=— & d:today	3 0 -13 4 2 0 0
r2="	0 0 -8 0 16 -1 -9
r2='s	0 0 9 1 -12 -6 6
r2=(	-9 15 0 2 -12 -1 0
r2=,	16 -4 5 -21 3 -9 0
r2=.	-1 -1 10 -4 1 -11 -3
r2=:	-2 0 -10 0 8 0 4
r2=;	0 0 -1 8 -4 0 0
r2=<agent>	0 0 1 9 -8 0 0
r2=<day-gone>	4 8 -2 -19 1 0 0
r2=<day-today>	0 0 0 17 -6 -3 -8
r2=<duty>	4 -1 -3 -2 -8 1 14
r2=<end>	-1 -15 0 4 12 -2 -8
r2=<gate>	0 0 -15 0 16 0 -1
r2=<goods>	6 5 1 -15 16 -17 -5
r2=<level-noun>	8 0 9 -6 -16 0 7
r2=<level>	4 -4 -1 -11 16 3 -18
r2=<money>	0 0 0 14 -15 0 0
r2=<name>	1 0 -16 -4 25 -21 0
r2=<not>	-18 2 -15 0 19 13 -11
r2=<number>	9 -1 11 -16 -3 6 -4
r2=<organisation>	0 0 -15 -2 14 3 1
r2=<person>	-8 7 -15 -23 15 7 5
r2=<points>	0 0 2 0 3 0 -9
r2=<quality>	-7 0 5 17 -9 -2 -9
r2=<seat>	0 0 1 1 3 -3 -15
r2=<span>	-9 0 1 3 -1 2 0
r2=<v-agree>	-1 -1 -15 1 6 4 0
r2=<v-bear>	-3 0 -3 16 -8 5 -6
r2=<v-begin>	0 0 -8 6 1 3 -1
r2=<v-down>	-2 0 -5 14 -15 12 -3
r2=<v-end>	5 2 3 9 -11 -24 3
r2=<v-impose>	-3 -5 -11 -11 23 7 -8
r2=<v-propose>	0 0 -3 -16 15 -6 5
r2=<v-renew>	-1 -15 11 13 -13 0 0
r2=<v-say>	-6 0 0 -28 6 0 12
r2=<v-sign>	-4 7 -13 -5 21 -3 -4
r2=<v-stay>	3 0 -5 -7 6 -13 10
r2=<v-target>	1 0 1 -10 -3 0 10
r2=<v-up>	0 0 -13 4 15 -3 -1
r2=a	-7 9 4 5 -2 -4 -5
r2=additional	0 0 10 -15 7 -6 0
r2=against	0 0 -9 0 6 0 1
r2=and	20 -7 4 -4 -1 -4 -14
r2=another	0 0 0 -16 22 0 0
r2=as	0 0 -2 12 -7 -1 3
r2=at	0 -4 -3 -5 -1 12 6
r2=been	0 -1 -7 -12 8 9 0
r2=before	0 0 3 -16 13 0 0
r2=begin	-4 0 -5 11 -1 0 0
r2=being	0 0 2 9 -10 0 0
r2=both	-2 14 -3 -11 8 0 -8
r2=busan	0 0 0 -3 9 0 0
r2=by	3 0 -3 -6 -3 10 4
r2=charge	1 0 8 -7 -8 0 6
r2=date	0 0 11 -9 0 0 0
r2=do	0 0 -6 0 9 0 0
r2=during	0 0 -13 0 8 0 5
r2=duty	7 -1 -2 -2 -10 1 12
r2=end	9 -2 20 5 -23 -11 1
r2=enter	0 0 0 -9 11 0 0
r2=expire	0 0 -10 13 -9 -2 9
r2=failing	0 0 -7 -1 11 3 -6
r2=fentanyl	0 0 1 -13 10 0 0
r2=following	0 0 -5 -5 11 3 -2
r2=for	3 16 -6 -3 -26 -6 29
r2=go	0 0 -9 3 10 -1 0
r2=had	5 -6 -19 0 13 0 0
r2=happen	0 0 10 0 -9 0 0
r2=has	-7 0 19 -3 -3 -8 1
r2=have	0 -1 -14 -2 11 2 0
r2=his	0 0 4 -6 -11 4 6
r2=hour	0 6 0 -2 -11 11 0
r2=i	0 0 0 13 -5 -5 -4
r2=in	-9 -6 -2 3 12 0 -18
r2=is	0 -4 2 5 -10 0 7
r2=it	-9 5 6 -6 -11 7 7
r2=lapse	0 9 0 0 -8 0 0
r2=last	-5 -7 8 -2 9 -2 -4
r2=lasted	0 9 0 0 -7 0 0
r2=leave	0 0 10 -11 2 0 0
r2=levy	0 0 0 -9 12 0 0
r2=lower	0 0 0 10 -9 0 0
r2=make	7 -1 -18 0 13 -3 0
r2=may	0 0 0 -7 11 0 -8
r2=next	0 0 -10 12 1 0 0
r2=not	0 6 6 -4 -18 14 1
r2=now	11 0 1 0 -4 -3 -6
r2=of	-3 -1 3 -14 -7 15 3
r2=out	0 0 -5 15 -6 0 0
r2=over	4 0 -7 -8 11 0 0
r2=parcel	0 0 -1 -4 14 0 -5
r2=pay	-1 0 -12 18 -7 0 -1
r2=prolong	0 -4 12 0 -5 0 0
r2=provided	0 0 -6 -5 -12 13 11
r2=put	0 0 -5 -12 21 0 0
r2=renew	0 -3 1 11 -10 0 0
r2=right	0 0 0 0 -10 0 10
r2=run	0 3 8 -7 -7 -2 11
r2=say	0 0 1 -7 -9 0 16
r2=shall	0 0 13 0 -6 -1 -5
r2=sign	0 0 -8 0 12 0 0
r2=so	-2 0 7 2 0 -9 0
r2=stand	0 0 0 -10 14 0 0
r2=still	0 0 2 0 -11 0 11
r2=tariff	-1 0 1 8 -9 0 0
r2=tea	0 0 0 0 -10 0 11
r2=that	1 5 -13 3 11 -12 -5
r2=the	11 -46 12 0 -5 2 -12
r2=their	0 0 -17 -2 10 9 0
r2=then	-2 0 9 -10 12 -10 -8
r2=there	0 0 -16 1 15 0 -1
r2=they	0 0 -15 0 22 -3 -6
r2=thi	-6 0 12 0 0 -8 -2
r2=three	0 0 10 -7 -3 0 0
r2=time	0 0 11 5 -15 0 0
r2=to	0 -5 -3 0 13 0 -16
r2=too	0 0 12 -6 -4 0 0
r2=truce	0 -7 -13 13 5 -3 0
r2=two	0 0 -5 -7 17 0 -2
r2=unless	0 0 -4 -7 9 4 -8
r2=until	3 6 -17 13 -14 9 -2
r2=up	0 0 -4 -7 15 0 0
r2=was	-2 -16 -25 4 17 4 -6
r2=we	-3 0 12 -9 -1 0 0
r2=what	0 0 -11 5 10 -5 0
r2=whatever	0 0 4 12 -16 0 0
r2=when	2 -9 15 -10 0 -17 -2
r2=which	6 -9 -10 11 -4 2 -5
r2=will	5 -1 -3 -9 2 -9 11
r2=withdraw	0 0 -7 0 10 0 0
r2=without	-10 0 -18 5 18 5 0
r2=would	-3 -1 1 20 -6 -5 -10
r2=write	0 0 -1 -2 9 0 0
r2=year	0 0 -1 7 -13 7 5
r2=—	0 0 -4 -4 16 -5 0
r3="	0 0 3 -10 2 0 3
r3='s	0 0 0 13 -8 -15 11
r3=)	-3 6 -9 0 0 0 5
r3=,	0 -1 15 -2 -7 -13 5
r3=.	-1 13 9 -3 -8 4 -3
r3=:	6 -1 12 -20 5 2 -21
r3=<agent>	-1 0 -27 4 0 19 -2
r3=<day-ahead>	-3 -10 -15 18 1 1 0
r3=<day-gone>	0 5 0 -11 -12 20 0
r3=<day-today>	0 -5 17 0 -10 -1 0
r3=<duty>	2 -1 5 -27 4 8 0
r3=<end>	-2 -21 2 -2 18 -4 -15
r3=<gate>	0 0 -9 7 4 -3 -3
r3=<goods>	-14 4 7 -8 5 -7 0
r3=<level>	-17 -6 -2 -6 6 11 4
r3=<money>	0 0 -8 0 13 0 0
r3=<name>	3 -5 -1 4 4 -3 -17
r3=<not>	12 -3 -10 0 -1 7 -6
r3=<number>	5 -5 7 8 -8 -27 4
r3=<office>	11 0 -4 -7 0 0 -2
r3=<organisation>	-1 0 1 -7 25 -26 -3
r3=<person>	-3 0 20 -9 0 -22 2
r3=<quality>	1 0 16 -13 17 -11 -18
r3=<seat>	-3 0 -7 0 16 -2 -2
r3=<span>	8 16 2 7 -23 -13 9
r3=<v-agree>	-1 -4 -11 0 14 0 2
r3=<v-bear>	1 -1 20 -15 1 -6 -2
r3=<v-begin>	1 5 -11 -18 23 0 -10
r3=<v-end>	3 8 -5 0 2 -7 -5
r3=<v-impose>	-11 -22 4 -5 3 -12 14
r3=<v-renew>	-3 10 -5 -13 10 0 0
r3=<v-return>	0 0 1 11 -12 0 4
r3=<v-say>	-1 8 4 -11 -8 1 9
r3=<v-sell>	0 0 -10 -1 14 0 0
r3=<v-sign>	-4 -4 -8 0 8 1 0
r3=<v-stay>	-6 0 -2 12 -2 -1 -8
r3=<v-target>	-1 0 -12 0 8 -2 3
r3=<v-up>	0 8 -18 -3 20 4 -15
r3=?	0 0 -3 -1 11 -5 0
r3=a	-1 -9 -10 11 -8 6 12
r3=after	7 0 16 -8 -3 -6 -5
r3=again	0 0 -11 5 3 -4 3
r3=agree	0 0 0 2 -10 4 6
r3=and	-7 -1 10 -13 5 0 0
r3=announce	0 0 0 -3 -8 0 12
r3=another	0 -1 -8 9 2 0 0
r3=are	0 0 7 5 -3 0 -8
r3=arrangement	0 0 0 -5 12 0 -2
r3=as	0 0 -5 -1 -4 0 14
r3=ask	0 0 0 13 -12 0 0
r3=at	0 0 4 -8 16 -1 -11
r3=back	0 -2 -2 13 -4 -2 0
r3=be	-4 0 6 -2 0 -13 5
r3=between	0 0 8 -9 3 -7 0
r3=both	0 0 8 -23 0 0 11
r3=by	-1 0 -9 -4 23 0 -1
r3=charge	0 0 1 5 2 0 -11
r3=come	0 0 -14 -7 22 0 0
r3=continue	0 0 9 0 -6 0 0
r3=control	0 0 12 0 -11 0 0
r3=day	-3 0 18 2 -5 -12 -7
r3=do	0 0 0 1 -9 5 0
r3=door	0 0 9 0 -9 0 0
r3=down	0 0 0 -6 10 0 0
r3=duty	5 0 12 -11 -9 10 -6
r3=each	0 0 0 11 -10 0 0
r3=end	4 11 1 1 -4 -15 -3
r3=expire	0 -1 -2 14 -13 4 0
r3=explain	0 10 -2 0 -5 0 0
r3=extend	-1 0 10 -3 -1 -4 0
r3=first	13 -7 -11 -6 6 0 0
r3=for	-2 -5 -16 7 6 4 -4
r3=from	0 0 0 -7 16 0 -12
r3=go	0 8 -7 0 9 2 -14
r3=government	0 0 -9 3 -3 10 0
r3=has	2 0 -10 5 -5 -3 12
r3=have	0 0 3 10 -5 -5 -5
r3=hold	0 0 0 -19 18 0 0
r3=i	2 0 4 9 -14 0 0
r3=in	1 2 -6 -7 12 -3 -7
r3=is	-3 0 -2 10 -9 7 0
r3=it	0 0 -24 13 13 -16 -1
r3=lapse	0 0 4 -13 3 0 2
r3=later	0 0 0 0 -15 17 0
r3=leave	0 0 9 0 -7 0 0
r3=let	0 0 -2 -10 16 -3 0
r3=letter	0 0 -10 10 0 0 0
r3=levy	0 0 -14 0 8 0 1
r3=look	0 0 11 0 -8 0 0
r3=new	0 0 14 -7 -6 0 0
r3=nobody	10 0 -2 -2 -5 3 0
r3=not	3 -4 -1 -8 2 4 0
r3=nothing	0 0 -12 0 18 -6 -3
r3=now	0 0 -18 0 12 10 0
r3=of	-6 -7 -4 9 -4 11 -1
r3=oil	0 8 0 -12 6 0 0
r3=old	0 0 -10 -4 0 11 1
r3=on	-2 -13 -11 11 1 -5 3
r3=other	0 0 -2 -3 9 0 0
r3=p	0 0 -8 -4 13 0 0
r3=paper	0 0 19 0 -14 -1 0
r3=part	0 0 -9 -5 14 0 0
r3=party	0 0 -8 0 -4 12 0
r3=pay	2 0 13 -18 4 -3 3
r3=place	0 0 -2 13 -8 2 -5
r3=present	0 0 -7 -1 -5 16 -3
r3=put	0 0 2 -8 9 0 0
r3=question	0 0 6 4 -9 0 0
r3=raise	0 0 -7 0 10 0 0
r3=read	0 0 -3 0 8 0 0
r3=renew	0 4 -9 -3 8 0 0
r3=return	0 0 4 14 -19 0 4
r3=say	-2 0 7 -8 -3 8 -3
r3=second	0 0 -3 -6 13 0 0
r3=ship	0 0 -9 0 10 0 0
r3=side	0 0 -16 6 7 2 -3
r3=sign	0 -1 0 -5 24 -6 -3
r3=some	0 0 -9 -1 13 0 0
r3=soybean	0 0 0 -4 14 0 -8
r3=strike	0 0 -13 0 14 0 0
r3=successor	-9 0 0 0 10 0 0
r3=tariff	-2 0 2 -15 14 0 -5
r3=tax	0 0 0 0 -8 0 9
r3=telephone	0 0 5 5 -9 0 0
r3=tell	0 0 -6 0 10 0 0
r3=term	0 0 0 11 -6 0 -4
r3=that	-9 0 -8 6 0 6 3
r3=the	12 9 -4 -15 0 6 -4
r3=their	0 0 -5 -5 13 0 -1
r3=then	5 0 -26 -6 9 7 8
r3=they	0 0 -8 -5 -5 20 0
r3=thi	0 0 -12 -2 18 -1 0
r3=three	0 0 9 0 -5 0 0
r3=through	0 0 -1 0 -7 0 11
r3=to	-8 3 -3 8 -11 0 16
r3=truce	3 5 -14 11 -5 4 0
r3=two	2 0 8 12 -16 -2 0
r3=understanding	0 0 0 11 -8 0 -1
r3=unless	0 0 11 0 -11 0 0
r3=until	-1 5 -15 -5 7 -2 6
r3=up	0 0 7 9 -13 0 0
r3=was	2 6 -19 -14 5 5 7
r3=were	-3 0 -4 -6 17 0 0
r3=will	0 0 -10 -9 19 0 0
r3=with	-6 0 -7 12 -6 2 1
r3=would	0 0 1 -16 -12 11 13
r3=year	-1 -3 -1 8 0 0 0
r3=you	-2 0 -3 10 0 -1 -3
r4='s	-1 0 0 -23 28 -16 0
r4=)	-1 0 8 3 -13 6 -1
r4=,	-5 20 -11 15 -2 -28 3
r4=-	0 0 -10 0 11 0 0
r4=.	-5 6 11 -7 -2 -2 -4
r4=<day-ahead>	-14 -21 -23 19 -3 -19 21
r4=<day-gone>	-4 13 -20 -1 4 1 0
r4=<day-today>	0 -1 -15 -2 18 0 0
r4=<end>	-1 -16 -1 -5 22 -2 -16
r4=<gate>	-1 8 -1 -24 12 0 0
r4=<goods>	3 2 8 -1 -3 -17 4
r4=<level-noun>	-4 0 9 -16 2 -3 4
r4=<level>	0 0 -8 -6 13 9 -15
r4=<money>	0 0 -5 -1 11 0 0
r4=<month-ahead>	0 9 0 0 -7 0 0
r4=<month-gone>	0 0 0 10 -7 0 0
r4=<name>	-6 2 13 -7 -2 5 -10
r4=<not>	0 6 0 -13 -3 0 10
r4=<number>	4 -4 10 -7 -4 -9 9
r4=<office>	0 0 2 -16 17 -5 -5
r4=<person>	-1 0 17 2 -11 -2 -8
r4=<points>	0 0 0 -1 9 -3 -2
r4=<quality>	5 -2 -22 20 2 0 -19
r4=<seat>	0 0 9 -11 5 -5 0
r4=<sender>	0 0 -18 12 4 -2 0
r4=<span>	2 -14 0 4 5 -5 -5
r4=<v-agree>	0 0 -5 -8 7 -3 11
r4=<v-bear>	-6 6 9 -10 13 -14 -8
r4=<v-begin>	0 -7 1 -2 -13 4 16
r4=<v-down>	0 0 -15 0 6 11 -1
r4=<v-end>	0 -10 -6 4 -8 2 20
r4=<v-impose>	0 -19 -12 -14 19 -1 3
r4=<v-lack>	0 0 -10 0 0 11 0
r4=<v-propose>	0 0 10 -20 3 -6 3
r4=<v-renew>	4 -7 -19 1 17 0 0
r4=<v-return>	0 0 -20 -4 13 11 0
r4=<v-say>	-5 -1 -24 10 17 4 -13
r4=<v-sell>	0 0 -9 11 -4 -1 3
r4=<v-sign>	-1 0 0 -15 9 -2 8
r4=<v-stay>	-3 0 8 0 -1 -9 0
r4=<v-target>	0 0 10 -12 6 1 -12
r4=<v-threaten>	0 0 18 0 -16 0 0
r4=?	-2 0 21 0 -14 -1 0
r4=a	-7 5 -8 2 14 -9 -9
r4=about	0 0 9 6 -12 0 0
r4=after	0 0 -6 -8 20 0 -3
r4=again	0 0 5 -10 8 -5 -2
r4=agreement	0 0 10 6 -13 0 0
r4=an	5 -1 -8 14 -6 0 -2
r4=and	0 16 7 -16 -5 0 5
r4=announce	0 0 -17 7 4 4 -3
r4=another	0 -1 10 -3 0 -1 0
r4=answer	0 0 9 4 -11 0 0
r4=apply	0 0 10 -7 -4 -2 3
r4=are	0 0 7 -7 -7 13 -4
r4=as	7 0 -1 -4 0 7 -9
r4=at	-2 0 -13 -16 33 -6 0
r4=be	0 0 11 -15 -3 -11 11
r4=been	0 0 17 0 -1 -8 -9
r4=before	0 0 -8 -11 22 4 -6
r4=begin	5 -2 -12 8 -4 -1 6
r4=but	0 0 -8 0 12 -1 0
r4=ceasefire	0 0 -1 -7 10 0 0
r4=charge	0 0 3 -9 8 2 -8
r4=close	0 0 9 0 -8 0 0
r4=coffee	0 0 0 0 9 -8 0
r4=come	0 0 -4 -10 1 11 0
r4=commerce	0 0 13 0 0 -13 0
r4=count	0 0 0 13 -12 0 0
r4=custom	0 0 0 -12 11 0 0
r4=cut	0 0 -8 12 -4 0 -1
r4=day	0 0 11 -8 -10 9 -1
r4=down	0 8 -4 3 1 0 -9
r4=duty	-3 0 16 3 -20 0 4
r4=end	1 -8 -10 18 -17 11 9
r4=expire	0 0 10 -16 6 0 0
r4=extension	3 0 -10 0 13 -2 0
r4=fall	0 0 -7 -3 13 0 -1
r4=first	5 0 4 -13 3 0 0
r4=for	-4 -9 7 11 -6 -2 -3
r4=from	0 0 -11 0 -6 4 15
r4=go	-1 0 3 5 -17 2 8
r4=good	0 0 0 -10 1 0 6
r4=government	4 0 0 8 -17 0 1
r4=had	2 0 4 2 -15 8 0
r4=happen	0 0 -17 0 18 0 0
r4=has	-9 0 3 1 7 -11 -1
r4=have	0 0 -5 -3 -11 15 12
r4=higher	0 0 2 6 -9 0 0
r4=if	0 0 6 -3 -15 0 13
r4=in	-4 -2 -21 -14 21 19 -3
r4=included	0 0 13 0 -6 -6 0
r4=is	5 -3 9 -7 2 -1 -18
r4=it	0 4 -11 1 4 5 -4
r4=its	5 5 -21 5 5 0 -1
r4=keep	0 0 0 -9 12 0 -1
r4=lapse	0 0 -10 4 5 0 0
r4=last	-2 0 19 -3 -4 -1 -9
r4=let	11 0 -5 0 -4 0 0
r4=may	0 0 15 -3 -9 -2 0
r4=need	0 0 -10 0 -1 11 0
r4=new	0 0 -6 13 -8 0 3
r4=no	0 0 -7 -22 33 0 -2
r4=note	0 0 -12 0 4 9 0
r4=nothing	0 10 6 0 -22 0 10
r4=now	8 0 0 7 -20 0 8
r4=of	8 9 -7 -7 4 -4 4
r4=oil	0 0 0 13 -10 0 0
r4=on	-11 0 5 8 -4 0 -7
r4=one	0 0 6 -11 6 -5 -1
r4=ordinary	0 9 0 4 -11 0 0
r4=origin	0 0 0 -7 10 0 -1
r4=over	0 0 -2 8 -1 0 0
r4=pay	-3 7 11 -8 4 0 -11
r4=people	0 0 -10 0 11 0 0
r4=plan	-2 0 -2 -1 9 0 0
r4=present	0 0 5 8 -14 3 0
r4=rate	-3 0 4 -4 10 -8 0
r4=reach	0 0 -8 0 10 0 0
r4=renew	4 -1 -28 0 14 7 0
r4=result	0 0 -4 0 11 0 -4
r4=same	0 0 -3 -5 -12 11 8
r4=side	-3 0 -3 0 10 0 0
r4=since	-3 0 -8 -11 24 0 0
r4=sit	0 0 -4 -4 11 0 0
r4=so	0 0 2 15 -15 0 0
r4=surcharge	0 0 -7 -5 15 0 0
r4=suspension	-2 0 -9 4 10 0 -5
r4=talk	0 0 -13 0 9 6 0
r4=tariff	0 0 -2 -26 18 6 -3
r4=th	0 0 8 -3 -10 0 7
r4=that	4 0 19 -11 -16 7 -6
r4=the	-7 -13 0 -33 23 0 9
r4=their	0 0 13 -14 0 0 0
r4=thi	0 0 9 -1 -5 0 0
r4=to	-14 -9 -16 -1 7 6 18
r4=trade	0 0 -5 4 -8 0 8
r4=truce	6 -15 16 -2 -8 -2 0
r4=two	10 0 -20 -6 15 0 -1
r4=under	0 0 -1 -3 11 0 0
r4=until	0 0 -12 20 -8 -3 10
r4=up	0 0 14 9 -21 0 0
r4=warn	0 0 15 0 -14 0 0
r4=was	1 -4 -10 -17 24 0 0
r4=we	-2 0 -1 -6 -1 9 4
r4=what	0 0 -1 0 9 0 0
r4=will	0 0 3 18 0 -11 -28
r4=withdraw	0 0 0 0 -8 0 9
r4=year	0 -1 -5 -2 14 0 0
r=! <end>	-1 0 -3 -3 12 0 0
r=( <day-today>	0 0 -8 13 -5 0 0
r=) ,	9 -1 4 0 -9 0 0
r=) .	0 0 11 3 -8 -7 0
r=) :	0 0 0 -6 12 0 0
r=) <end>	0 0 0 -9 12 -2 0
r=, <day-ahead>	0 0 1 -2 6 -10 -1
r=, <day-gone>	-2 0 -11 -8 23 0 0
r=, <day-today>	0 0 5 11 -13 0 -4
r=, <name>	-2 0 1 17 -14 -12 11
r=, <number>	6 0 6 -8 0 -7 2
r=, <person>	0 10 -11 -12 -2 8 8
r=, <quality>	0 0 10 16 -16 -1 -10
r=, <span>	-1 0 17 -4 -11 8 -12
r=, a	0 0 1 0 6 -9 -2
r=, according	0 0 -6 -1 15 0 0
r=, and	17 -3 0 -6 5 -2 -20
r=, as	0 0 -9 14 -7 3 4
r=, at	0 -3 2 -2 -4 0 12
r=, be	0 0 14 0 -12 0 0
r=, both	0 0 3 -9 2 -3 2
r=, by	3 0 -8 -2 -2 10 4
r=, come	0 4 0 11 -15 0 0
r=, end	0 -5 -9 12 0 0 0
r=, failing	0 0 -6 -1 11 3 -5
r=, for	0 16 -7 -14 -17 -2 30
r=, from	0 0 -4 -10 1 3 7
r=, go	0 0 -8 0 10 0 0
r=, good	0 0 0 10 -9 0 0
r=, has	0 -1 10 -2 -6 -4 7
r=, i	0 0 -5 15 -2 -1 -4
r=, in	-3 -3 -3 2 12 0 -14
r=, is	0 0 16 -8 -3 0 -2
r=, it	0 9 14 -12 -7 -6 1
r=, its	0 0 -9 5 -6 10 0
r=, last	0 0 9 -16 8 0 0
r=, lasted	0 9 0 0 -9 0 0
r=, no	0 0 -9 0 13 0 0
r=, now	0 0 -18 4 16 0 0
r=, provided	0 0 -6 -5 -12 13 11
r=, say	0 0 4 -1 -12 0 13
r=, so	-2 0 8 3 -2 -8 0
r=, that	-2 7 5 4 -4 -3 -10
r=, the	-4 -5 10 -7 2 -1 -11
r=, their	0 0 -14 0 4 9 0
r=, then	-2 0 5 -10 13 -6 -8
r=, they	0 0 -1 -3 11 0 0
r=, three	0 0 14 0 -13 0 0
r=, time	0 0 0 10 -12 0 0
r=, to	0 0 -10 13 1 -3 -3
r=, too	0 0 12 -6 -4 0 0
r=, truce	0 0 -10 0 12 0 0
r=, unless	0 0 -4 -7 9 4 -8
r=, up	0 0 -2 -3 8 0 0
r=, was	0 -5 -10 -2 19 0 0
r=, when	2 -9 12 -9 2 -15 -2
r=, with	0 0 -4 -12 5 6 2
r=, without	0 0 -7 -1 11 0 0
r=- <name>	0 0 -4 -15 19 0 0
r=. "	0 0 -14 0 12 3 0
r=. .	0 0 0 12 -12 0 0
r=: <end>	0 0 1 12 -6 0 -11
r=: <level>	-2 -1 0 -1 16 -4 -12
r=: <name>	5 0 0 -9 4 0 0
r=: <quality>	0 0 -4 -3 -3 0 11
r=: a	0 7 0 0 -8 0 0
r=: it	0 0 14 0 -13 0 0
r=: the	0 -13 0 8 -14 4 10
r=; <end>	0 0 4 11 -10 -4 0
r=; <name>	0 0 -4 9 0 -4 0
r=; <quality>	0 0 12 0 -5 -2 0
r=; at	0 0 -5 -7 -4 17 0
r=; both	0 9 0 -2 3 0 -11
r=; in	0 0 3 12 -15 0 0
r=; it	0 0 -6 -7 8 12 -6
r=; its	0 0 -1 -6 10 0 0
r=; they	0 0 -15 0 16 0 0
r=; until	5 0 -6 -4 -6 11 0
r=<day-today> .	8 0 -5 -9 6 0 0
r=<end> <end>	0 -10 -3 -2 15 -7 -11
r=<level> <level>	0 0 10 -9 -11 9 0
r=<name> 's	0 0 7 0 -8 0 3
r=<name> and	9 0 -7 1 -4 0 0
r=<name> is	0 0 0 0 -11 0 12
r=<name> take	-1 0 3 4 -1 5 -10
r=<number> .	0 0 -9 -1 15 0 0
r=<number> :	0 0 -7 -2 13 0 0
r=<person> and	0 0 -11 3 5 0 0
r=? <end>	0 0 -13 -5 7 1 9
r=after <span>	-1 0 -6 -4 15 0 0
r=after all	0 0 8 0 -5 0 0
r=and ,	0 0 10 0 -9 0 0
r=and <day-ahead>	0 0 0 -14 5 0 5
r=and <day-gone>	0 0 10 0 -8 0 0
r=and <level>	0 0 0 13 -11 0 0
r=and expire	0 0 -8 7 -6 -1 10
r=and for	0 0 5 3 -9 0 0
r=and is	3 0 -24 6 15 0 -5
r=and last	0 0 -12 5 6 0 -4
r=and no	0 0 -7 0 12 0 0
r=and not	0 0 10 -3 -5 0 0
r=and now	14 0 1 0 -10 0 0
r=and run	0 6 0 -8 -3 0 12
r=and that	0 0 -14 0 13 0 0
r=and we	0 0 4 0 -10 0 7
r=and would	0 0 0 15 -14 0 0
r=by <span>	0 0 0 13 -11 0 0
r=for <span>	0 2 -13 11 -10 -6 8
r=has been	0 -1 -7 -10 11 5 0
r=if it	0 0 -11 -1 0 0 15
r=if nothing	0 0 -10 0 15 0 0
r=in the	0 0 15 -5 -7 0 0
r=instead of	0 0 0 0 -10 5 7
r=is go	0 0 12 0 -10 0 0
r=it 's	0 0 2 9 -11 -5 3
r=it has	0 0 14 -8 0 0 -2
r=it may	0 0 -2 0 9 0 -4
r=it was	-2 0 -10 -5 15 0 0
r=it will	0 0 10 0 -6 -3 1
r=it would	0 0 -5 4 10 0 -14
r=morning ;	0 0 -1 9 -5 0 0
r=next year	0 0 0 0 -10 9 0
r=night .	-4 0 14 0 -5 0 0
r=of next	0 0 -9 12 1 0 0
r=of thi	-6 0 14 -4 0 -7 -2
r=run out	0 0 -4 16 -8 0 0
r=that he	0 0 10 -5 -4 0 0
r=that is	0 0 9 11 -18 0 0
r=that the	0 0 -14 15 -1 -2 0
r=the <level>	0 0 -7 -2 13 0 0
r=the <name>	0 0 -1 -1 13 0 -11
r=the <number>	0 0 -11 10 0 0 0
r=the <quality>	0 0 -10 12 3 0 -14
r=the additional	0 0 8 -10 5 -6 0
r=the duty	7 0 0 1 -11 -4 8
r=the fentanyl	0 0 1 -12 8 0 0
r=the first	0 0 -4 -4 9 0 0
r=the last	-2 0 13 0 -10 0 0
r=the tariff	0 0 2 2 -8 0 3
r=the two	0 0 -7 -5 14 0 0
r=there was	4 0 -4 10 -10 0 0
r=there will	0 0 -1 0 10 0 -5
r=they are	0 0 4 -1 -12 0 9
r=they had	9 0 -7 -2 0 0 0
r=to <day-ahead>	0 0 14 14 -18 -5 -1
r=to be	0 0 -11 0 4 8 0
r=to run	0 0 12 0 -8 0 0
r=unless both	0 0 -12 0 7 3 0
r=until <day-ahead>	0 0 0 4 -11 0 7
r=with a	-3 0 0 9 -2 0 0
r=— <name>	0 0 -5 -6 14 0 0
r=— <person>	0 0 -2 -4 11 -1 0
r=— <span>	0 0 0 -6 9 0 0
r=— and	0 0 12 -2 -8 0 0
s:!	-1 0 -3 -4 14 0 0
s:"	0 -11 -4 1 -2 5 8
s:'	2 5 -22 9 7 -4 -2
s:'s	-3 -17 1 -4 7 -2 2
s:*	0 0 -21 10 -9 9 14
s:,	-4 -3 11 -4 -1 9 -5
s:-	3 -9 -6 2 1 1 0
s:.	-5 -20 -3 -6 19 -2 1
s:/	-10 0 -2 9 -13 7 8
s::	-3 -3 3 -4 -4 10 1
s:;	0 13 -5 -5 4 5 -13
s:<agent>	0 -28 -4 -2 8 12 -15
s:<day-ahead>	-52 -58 6 -3 17 1 -1
s:<day-gone>	20 4 -1 9 -6 3 -28
s:<day-today>	5 1 -6 -1 11 -7 -4
s:<duty>	-3 4 -6 12 -3 -4 3
s:<gate>	-11 10 3 6 -1 -5 -7
s:<goods-amount>	8 0 -28 4 14 0 -8
s:<goods>	1 -9 4 3 -1 -28 14
s:<level-noun>	2 -22 2 1 8 -13 -11
s:<level>	-6 -15 8 -1 12 -16 -9
s:<money>	-5 0 -2 6 22 -26 -28
s:<month-ahead>	4 5 -26 -27 59 -31 -26
s:<month-gone>	-23 9 -4 11 -2 9 -15
s:<month-today>	0 -2 -3 -10 21 -4 -8
s:<name>	14 -9 8 6 -6 -8 -5
s:<not>	6 15 9 -10 -1 -9 -13
s:<number>	10 -13 -1 2 3 -17 7
s:<office>	0 -18 2 4 2 -4 -12
s:<organisation>	2 -9 -31 18 17 -10 5
s:<person>	-28 -15 5 0 3 9 -5
s:<points>	0 13 20 -7 -26 21 -11
s:<quality>	9 -23 5 -4 -2 1 9
s:<seat>	-14 -41 7 -1 0 -5 21
s:<sender>	-8 -4 6 0 18 -21 -20
s:<span>	-34 11 -8 15 -10 -4 30
s:<taker>	-7 0 -2 -5 28 -18 -13
s:<v-agree>	-9 -12 4 -1 1 -1 7
s:<v-bear>	-1 -8 -5 -2 6 8 -4
s:<v-begin>	5 14 -10 4 -6 2 9
s:<v-buy>	-11 -4 1 -1 17 -9 -26
s:<v-deny>	-2 0 -20 0 23 0 -3
s:<v-end>	22 3 0 -18 -2 6 -11
s:<v-impose>	-15 -13 0 4 9 1 -4
s:<v-lack>	0 0 1 0 3 -1 -11
s:<v-propose>	-9 8 -20 -16 10 13 9
s:<v-refuse>	7 0 -4 -16 22 -8 -2
s:<v-renew>	4 3 -3 -15 16 -7 -21
s:<v-return>	0 -6 -8 12 -12 22 -3
s:<v-say>	-13 0 -1 -1 7 6 -13
s:<v-sell>	-11 -5 -8 0 19 -6 -3
s:<v-sign>	-2 2 -3 -14 2 9 9
s:<v-stay>	1 -1 8 -8 3 -4 -9
s:<v-suspend>	-17 -1 2 5 5 -9 -4
s:<v-target>	2 -19 -7 4 7 -3 0
s:<v-threaten>	0 0 1 -1 6 -17 2
s:<v-up>	5 2 0 -16 8 4 -18
s:?	-1 -2 -4 7 6 -5 1
s:@	0 0 0 12 -11 0 0
s:[	0 0 -8 -12 -15 13 17
s:]	0 0 -8 -9 -17 13 17
s:_	0 0 12 3 -8 -7 0
s:a	-21 2 -9 4 9 -4 10
s:abeyance	0 0 10 3 -8 -6 0
s:able	0 0 -11 0 14 0 0
s:abolish	0 0 0 -1 13 0 -5
s:about	-5 -6 -4 -18 26 1 -2
s:above	0 0 13 8 -10 -2 -8
s:abroad	0 0 -11 -5 20 0 0
s:accept	0 0 -16 1 2 0 6
s:accord	0 0 0 -14 9 -2 3
s:according	0 0 -21 2 -8 24 5
s:account	0 0 -6 -5 15 0 0
s:act	-7 0 0 0 15 -3 -3
s:add	0 0 6 -7 7 -14 4
s:additional	-6 -2 4 6 -9 3 0
s:adjust	0 0 -8 17 -14 0 2
s:administration	0 0 -10 0 11 0 0
s:admit	0 0 10 18 -25 0 0
s:affiliate	0 0 -23 7 9 7 0
s:after	18 -7 -5 -4 9 -5 -20
s:afternoon	-1 0 10 2 -4 0 -4
s:afterward	0 0 -19 2 11 -4 6
s:again	-3 5 3 4 -4 5 -10
s:agenda	0 0 10 -1 -6 0 0
s:agree	-13 -5 0 -7 -8 15 18
s:agreement	-1 0 1 -35 31 -20 -11
s:agricultural	0 0 -4 18 -11 0 -4
s:ahead	0 0 -20 -2 25 0 0
s:aircraft	0 0 1 -12 14 0 -7
s:al	0 0 9 10 -14 -4 0
s:alert	0 0 0 -10 12 0 -3
s:alive	9 0 -25 -3 10 6 0
s:all	0 -5 -7 -27 15 11 3
s:allow	0 0 -7 -10 20 0 0
s:allowed	5 0 -12 -7 14 -2 0
s:almond	0 0 11 0 -1 0 -7
s:alpaca	8 0 -5 9 -16 0 5
s:also	0 0 2 -20 19 0 -10
s:although	0 0 0 5 -14 9 0
s:aluminium	0 0 1 -15 15 -2 -2
s:aluminum	0 0 -9 -19 29 0 0
s:amnesty	0 0 -9 0 28 -7 -12
s:among	0 0 -8 0 16 -3 -5
s:an	21 -1 -7 -14 9 0 -18
s:and	8 -9 2 6 -4 -11 6
s:annex	0 0 -4 -6 11 3 -5
s:announcement	0 0 -13 16 -8 8 0
s:another	-2 -4 -6 -4 12 0 0
s:answer	0 0 17 -20 -2 8 -4
s:anti	6 0 -10 2 1 0 -2
s:antigua	0 0 -1 -9 0 9 0
s:antimony	0 0 -10 -3 20 -4 0
s:any	0 -2 9 -11 12 -3 -12
s:anybody	-9 0 -2 -3 17 0 0
s:anything	0 0 -4 -3 14 -5 -4
s:anywhere	0 0 -3 -2 10 0 0
s:app	0 0 -6 0 12 -3 0
s:apple	0 0 17 7 -10 -5 -12
s:apply	0 -2 18 -9 -14 2 11
s:approval	0 0 -2 -7 -1 0 11
s:approve	-5 0 0 -12 0 12 0
s:are	-12 -1 7 8 0 -14 -5
s:arm	0 0 -12 -12 23 0 0
s:armed	0 0 -6 0 9 -2 0
s:armistice	3 7 -6 7 -2 -9 0
s:army	0 0 -9 0 12 0 0
s:around	-2 0 0 -1 -2 8 0
s:arrangement	0 -4 24 10 -32 9 -7
s:arrival	0 0 0 -13 16 0 0
s:arrive	0 0 0 -8 -10 -2 22
s:arrived	0 0 -7 15 -7 0 0
s:article	0 -1 -21 4 12 -4 5
s:aside	0 0 16 -6 -2 0 -1
s:ask	-3 0 10 4 -16 3 5
s:asleep	6 0 12 5 -20 -3 0
s:assembly	7 0 -11 -3 7 0 0
s:assent	0 0 -5 0 11 0 -1
s:at	8 -6 9 -11 -2 0 -3
s:athen	0 0 -17 -5 22 0 0
s:authorise	0 0 0 10 -9 0 0
s:autumn	4 0 -3 14 -13 5 -6
s:avocado	-7 0 -6 7 9 0 -9
s:away	8 11 5 0 -34 12 9
s:back	12 -4 8 7 -19 -2 6
s:ballot	0 0 -15 0 15 0 0
s:ban	0 0 -16 -9 31 -12 0
s:banana	0 0 16 14 -8 -7 -20
s:bandung	0 0 1 -9 9 0 0
s:bank	0 0 -11 -2 15 0 0
s:bar	6 0 -4 -10 3 0 2
s:bargain	0 0 4 -12 6 -3 0
s:bargaining	0 0 9 -1 -3 0 -2
s:barley	0 0 12 0 -17 8 0
s:basic	0 0 0 -1 6 0 0
s:be	-15 -12 4 20 -6 1 -2
s:bean	0 0 0 -14 3 0 4
s:bearing	0 0 -1 10 -7 0 0
s:because	-6 11 7 0 -7 0 -7
s:become	0 0 7 0 0 -3 -10
s:bed	0 0 -12 2 -17 21 3
s:beef	-5 0 0 -13 10 0 2
s:been	-5 -13 -4 7 5 0 0
s:before	-17 -16 0 2 4 -3 5
s:begin	-13 5 -18 15 -8 -7 15
s:being	0 0 13 13 -21 0 -4
s:believe	0 0 -7 0 8 0 0
s:bell	-6 0 -6 8 2 0 0
s:belong	0 0 -5 -2 11 0 0
s:below	0 0 0 -3 12 0 -2
s:benefit	0 0 -4 15 -9 0 0
s:bergen	0 0 -11 8 -3 8 0
s:berth	0 0 -7 -1 12 0 0
s:beside	0 0 -10 -4 20 0 0
s:best	0 0 -2 -4 12 -1 0
s:better	0 0 20 -4 -11 -4 0
s:between	5 0 4 3 2 -21 -12
s:beyond	-1 0 6 -15 0 0 4
s:bicycle	0 0 2 0 9 -2 -10
s:big	0 0 -3 -5 14 0 -1
s:bill	0 0 -2 -6 11 -1 0
s:bind	0 0 12 0 -8 -3 0
s:biscuit	0 0 11 -2 -14 5 0
s:black	0 0 -7 -8 -15 17 9
s:boeing	-1 0 -6 0 12 0 0
s:bonu	0 0 -9 0 9 0 0
s:booked	0 0 -6 0 10 0 0
s:borden	0 0 10 0 -4 -4 0
s:border	8 9 1 1 -13 0 -4
s:born	2 8 0 5 -14 0 0
s:both	-4 11 13 17 -28 -7 11
s:bound	0 0 9 6 -6 -8 0
s:box	0 0 -14 -14 21 0 1
s:brace	0 0 12 0 -10 0 0
s:brandy	0 0 3 -16 15 0 -4
s:breach	0 0 11 0 -7 -3 0
s:break	0 0 -17 5 12 -1 0
s:breath	0 0 10 8 -16 0 0
s:breathing	0 0 2 7 -9 0 0
s:bridge	0 0 -6 -5 21 -2 -2
s:bring	1 -8 0 -2 8 -10 0
s:broke	0 0 -9 -7 18 0 0
s:broken	1 0 -12 0 8 0 0
s:brother	0 0 -10 0 13 -4 0
s:budget	0 0 -9 0 12 0 0
s:built	0 0 -14 -6 22 0 0
s:bulletin	10 0 -9 4 -6 0 0
s:busan	-5 -10 9 2 0 -3 -6
s:buse	0 0 -2 -1 11 -3 0
s:business	0 0 -10 -5 19 0 0
s:but	10 -2 -6 -4 10 -5 0
s:butter	0 0 -19 15 0 6 -6
s:buy	0 0 -18 5 8 1 -3
s:buyer	0 0 -9 0 11 0 0
s:by	-1 -14 -7 2 15 0 -6
s:c	0 0 3 12 0 -14 -3
s:cabinet	4 0 1 -12 8 -3 -8
s:cable	0 0 19 0 -11 -2 -4
s:cairn	0 0 0 0 -8 0 9
s:cake	0 0 -3 0 9 0 -2
s:calendar	-5 0 17 -2 -3 -10 0
s:call	-6 -3 -14 8 16 -4 -7
s:calm	0 0 16 -5 -16 0 1
s:can	0 -2 -14 7 5 -1 10
s:cancel	0 0 0 -7 13 0 0
s:canola	0 0 -1 -12 24 -3 -7
s:capacity	0 0 -11 0 18 -6 0
s:capital	4 0 -3 9 -3 -3 -2
s:car	0 0 0 -23 37 -9 -10
s:cardamom	4 -1 0 -7 3 0 0
s:cargo	0 0 -3 11 -4 0 0
s:carlo	0 0 0 10 -9 0 0
s:carpet	0 0 7 -1 3 -7 -2
s:carry	0 2 0 -21 -3 9 8
s:case	0 0 9 -22 4 -2 2
s:cashew	0 0 10 1 -11 0 0
s:cattle	0 0 12 -2 0 -6 -2
s:cease	0 0 14 10 -17 0 -11
s:ceasefire	2 0 -33 -7 38 -10 0
s:cement	5 6 3 -15 4 0 -12
s:cent	0 0 -16 -4 27 -3 0
s:ceramic	0 0 10 5 0 -2 -15
s:certain	0 0 -10 8 -11 13 0
s:ceylon	-6 10 0 0 -8 0 8
s:chamber	0 0 -6 0 9 0 0
s:change	0 0 -10 15 1 -6 -9
s:changed	0 0 0 -20 17 -1 0
s:chapter	0 0 0 1 -11 0 9
s:charge	2 -8 0 6 -2 5 -12
s:chart	0 0 0 8 -4 0 0
s:cheese	0 0 -1 11 0 -7 -5
s:chip	0 0 7 -19 12 0 -1
s:church	0 0 -10 0 16 -2 -1
s:cinnamon	-6 0 0 -4 13 0 0
s:citru	0 0 1 19 -21 0 0
s:city	3 8 -17 -13 16 -4 0
s:civilian	0 0 0 -9 11 0 0
s:claim	0 0 -18 0 23 -1 0
s:client	0 0 -10 0 15 0 -7
s:clock	-4 0 13 8 -12 0 -4
s:close	0 0 19 0 -14 0 -6
s:closed	0 0 -10 -1 16 0 0
s:club	0 0 -16 -4 29 -8 0
s:coast	0 0 -6 0 11 0 0
s:cocoa	-1 0 -6 8 -2 5 -3
s:coconut	0 0 -13 0 8 7 -5
s:cod	-1 4 2 -4 0 -11 5
s:coffee	-6 0 -15 13 -14 0 19
s:colleague	3 0 -15 -20 10 6 10
s:collect	-8 6 -9 16 4 -11 -18
s:column	0 0 22 2 -21 0 0
s:come	13 0 18 -10 -5 -1 -19
s:comment	0 0 -18 -4 27 -2 -1
s:commerce	-2 0 -11 -11 -3 28 -4
s:commission	0 0 -5 -12 18 0 0
s:commitment	0 0 0 16 -14 0 0
s:company	-1 0 -11 -10 34 -4 -15
s:component	0 0 -6 0 10 0 0
s:concentrate	0 0 20 5 -21 0 0
s:concession	0 0 2 8 -9 0 0
s:conclude	3 3 18 -6 0 -10 -15
s:condition	0 0 0 0 -10 0 12
s:conference	0 0 -6 12 -13 7 3
s:confirm	-1 0 0 -14 5 4 0
s:conflict	0 0 -4 0 8 0 0
s:consent	0 0 5 -1 -15 2 11
s:consider	0 0 10 -4 -1 0 0
s:consultation	0 0 -5 -14 16 0 3
s:container	0 0 -15 6 9 0 0
s:continue	0 -2 5 7 -11 0 2
s:contract	0 0 -9 -2 21 -13 3
s:control	0 0 6 -8 7 -4 -12
s:cork	0 0 4 -1 5 -1 -11
s:corn	4 0 -9 -6 14 0 -3
s:correct	0 0 -8 5 1 3 -3
s:correction	0 0 -9 0 14 -4 0
s:corresponding	0 0 10 4 -10 -4 0
s:cost	-1 0 -4 -15 14 0 6
s:cotton	0 0 -1 -11 0 6 7
s:could	0 -1 -2 16 8 -13 -16
s:council	0 0 -4 -12 8 7 0
s:counted	0 -3 18 6 -19 4 -3
s:counter	0 0 27 3 -25 0 -2
s:countermeasure	0 0 -11 8 11 -7 -6
s:counterpart	0 0 16 -2 -11 -1 0
s:country	0 7 -2 -2 15 -19 -20
s:county	0 0 -9 0 12 0 0
s:course	0 0 12 1 -11 0 0
s:cover	0 -1 -7 -13 11 2 8
s:crab	0 0 -6 0 15 -1 -3
s:crane	0 0 -3 10 -4 0 0
s:cream	0 0 -2 0 11 0 0
s:crew	0 0 -9 0 10 0 0
s:crude	0 0 0 -8 12 0 0
s:cuenca	0 0 0 -7 10 0 0
s:current	0 0 18 4 -23 0 0
s:custom	-13 3 -2 7 12 -20 -5
s:customer	0 0 -2 -10 14 0 0
s:cut	-1 5 -25 9 3 5 -1
s:d	0 0 0 -12 1 0 9
s:dairy	0 0 -12 -11 6 7 4
s:dalian	0 0 0 8 -8 0 0
s:darwin	0 0 0 -1 10 0 -6
s:date	0 0 20 -8 -24 8 15
s:davao	0 0 0 -6 10 0 0
s:day	0 -15 31 3 -12 -26 -10
s:dead	-1 0 21 -3 -15 0 0
s:deadline	0 0 -3 -4 15 -6 -3
s:deal	1 -2 0 -31 21 -2 -12
s:debate	0 0 -10 0 12 0 0
s:decide	0 0 18 0 -5 -14 0
s:declare	-6 5 1 19 -21 0 -2
s:decree	8 0 5 1 -12 6 -6
s:defend	0 0 -9 0 9 0 0
s:delegation	0 0 0 -9 9 0 -1
s:delivery	0 0 11 -3 -3 -3 0
s:demand	0 0 -5 0 10 0 0
s:depend	0 0 11 0 -8 0 0
s:desk	-1 0 -2 -14 20 -2 0
s:did	2 0 -29 0 30 -3 -12
s:die	-11 -3 18 -11 1 0 0
s:diesel	0 0 -10 0 1 6 0
s:difference	7 0 -17 -3 14 -3 0
s:dinner	0 0 9 -5 0 -5 0
s:direction	9 0 0 -1 -3 0 -5
s:dispute	-3 6 14 -12 -20 16 0
s:district	0 0 0 -6 9 0 0
s:do	-5 0 11 6 -16 0 2
s:docker	0 0 -7 -1 11 0 0
s:document	0 0 -9 -2 2 10 0
s:doe	-8 -1 15 0 -10 0 0
s:doesn't	0 0 -5 0 15 -6 0
s:doha	0 0 0 -6 11 0 0
s:don't	0 0 13 0 -12 4 0
s:donald	0 0 -5 -3 14 0 0
s:done	1 0 -12 9 7 -2 -5
s:door	9 0 10 -14 -8 0 0
s:double	0 0 -6 -18 24 0 -4
s:down	-14 10 -13 16 -6 -19 12
s:draft	0 0 -18 -13 -13 16 24
s:drawer	0 6 6 -18 3 2 -2
s:dried	2 0 4 2 -9 1 0
s:driver	0 0 -12 -7 25 -4 -1
s:drone	0 0 0 -9 16 0 -2
s:drop	1 0 -9 4 -2 -8 11
s:drum	0 0 -8 0 14 0 0
s:dry	0 0 0 -7 10 0 -1
s:due	0 -3 -1 -18 23 -3 -27
s:dump	6 0 -10 -9 11 0 0
s:duration	0 0 -6 0 -11 14 0
s:during	0 13 -38 -12 30 5 0
s:duty	0 1 6 5 -13 -1 5
s:each	0 15 -8 0 -1 1 -5
s:earlier	0 0 -19 1 18 0 -1
s:earth	-1 -1 11 -13 6 -7 -8
s:easter	0 0 9 8 -15 0 0
s:eastern	0 0 -14 5 11 0 -11
s:easy	0 0 12 0 -11 0 0
s:economic	0 0 -6 1 -8 0 11
s:economy	2 0 -17 3 0 1 5
s:ecuadorean	0 0 -1 -5 -3 0 11
s:edition	0 0 -8 -7 18 0 0
s:edt	0 0 0 11 -10 0 0
s:effect	0 -3 0 10 -6 -4 4
s:either	12 -1 1 2 -11 -8 8
s:el	0 0 -7 0 13 -4 0
s:electric	0 0 0 -10 12 0 0
s:electricity	0 0 -2 -1 13 -4 0
s:elevator	0 0 -2 0 10 0 0
s:eleven	-4 0 -14 6 6 -1 3
s:else	0 0 -6 -9 24 -9 -5
s:elsewhere	0 0 -14 0 17 0 0
s:embassy	6 0 0 13 -16 0 0
s:emergency	0 0 -11 -23 30 4 0
s:employer	0 0 -15 0 19 -4 0
s:end	25 5 7 -21 -11 6 -21
s:entry	-1 0 -12 0 14 -2 0
s:epiphany	0 0 0 -8 15 0 -5
s:equipment	0 0 -11 0 3 7 0
s:escalation	0 0 0 9 -9 0 0
s:est	0 0 8 -11 -1 0 5
s:evening	8 0 -16 -5 16 0 -6
s:every	-7 0 -1 -3 12 -1 0
s:everybody	0 0 -13 -13 22 0 0
s:everyone	0 0 -6 -10 17 0 0
s:everything	0 0 13 -6 -12 4 1
s:everywhere	0 0 -6 -11 24 0 -3
s:exact	0 0 0 -6 12 -2 0
s:exchanged	0 0 -19 0 -7 27 -3
s:excluded	0 0 -7 -2 13 -2 0
s:exclusion	0 0 -17 -16 35 -2 -1
s:exempt	0 0 0 -13 16 -1 0
s:exemption	0 0 -19 -9 36 0 -2
s:exist	0 0 5 0 -11 0 9
s:existing	0 0 12 -4 -5 0 0
s:expect	0 7 16 -13 -5 -8 0
s:expire	20 0 5 -3 -12 1 0
s:expiry	5 0 7 0 -10 0 0
s:explain	0 17 -8 0 -3 -5 0
s:export	0 0 0 1 5 -1 -5
s:extend	-4 0 -4 -8 13 -2 -2
s:extension	20 0 -3 -43 3 14 -15
s:extra	2 0 -13 16 3 -14 -7
s:extraordinary	0 0 0 11 -10 0 0
s:face	0 0 12 -3 -4 2 -12
s:fact	0 0 -4 -11 17 0 0
s:factory	0 0 0 12 -10 0 0
s:fail	0 0 -15 -5 20 -1 3
s:fall	-11 -1 2 1 -2 1 0
s:family	0 0 -10 0 12 0 0
s:far	0 0 -1 -4 15 0 -6
s:fare	0 0 -20 0 23 0 0
s:farm	3 0 -18 -8 30 0 -13
s:farmer	0 0 -13 1 8 0 0
s:fee	0 0 -10 -25 40 0 -18
s:felt	0 0 0 -11 8 0 2
s:fentanyl	-2 -6 8 -1 1 -1 -6
s:ferro	0 0 -3 -7 0 0 11
s:ferry	0 0 -8 -7 18 0 -1
s:fertiliser	0 0 0 -6 12 0 -5
s:few	0 0 -7 -1 14 -3 0
s:fibre	0 0 0 3 -10 0 7
s:fig	0 0 3 10 -11 0 0
s:filed	0 0 8 7 -13 0 0
s:fill	0 0 5 1 -8 0 0
s:fine	0 0 -14 -5 25 0 -5
s:finished	0 0 -4 -4 14 0 0
s:fire	0 0 7 -13 4 0 0
s:first	19 17 -16 -16 2 0 -6
s:fiscal	0 0 -15 0 0 12 0
s:fish	0 0 0 7 -8 1 0
s:fishing	0 0 -8 0 11 -2 0
s:fishmeal	0 0 -5 0 -6 4 8
s:fit	0 0 0 10 -11 0 0
s:five	-1 0 0 -2 -7 10 2
s:fix	0 0 13 5 -10 -6 -2
s:flag	0 0 9 -2 0 0 -3
s:flat	0 0 -16 -9 7 9 9
s:flew	0 0 11 -2 -6 0 0
s:floor	0 0 -3 -2 10 0 0
s:flour	-4 0 -27 10 12 -1 5
s:fly	0 0 -6 0 13 0 0
s:follow	-5 0 -28 0 38 -1 -8
s:followed	10 17 -3 -15 -7 0 0
s:food	10 0 -15 10 -4 0 0
s:footwear	0 0 -2 7 -15 0 11
s:for	-11 5 -19 5 12 -6 12
s:force	-6 -13 8 16 -20 7 1
s:forced	0 0 -5 -19 21 0 0
s:foreign	0 0 -4 0 10 -7 0
s:former	10 0 0 0 0 -10 1
s:forwarder	0 0 -3 10 -5 0 0
s:four	2 0 -20 -2 9 2 6
s:fourth	0 3 0 -15 9 3 -5
s:framework	0 0 -1 -13 9 0 6
s:franc	0 0 -9 0 11 0 0
s:free	-7 0 3 -6 17 -10 -13
s:freeze	-5 0 14 14 -24 0 6
s:friday	-5 0 -7 10 -3 0 5
s:friend	0 0 7 0 -17 1 10
s:from	3 1 -9 10 -8 -9 18
s:front	0 0 -5 -6 13 0 0
s:frozen	0 4 0 -14 14 -7 -1
s:full	-1 0 2 -18 13 -2 0
s:furniture	0 0 0 -16 14 -3 2
s:further	-1 3 8 12 -13 -6 -5
s:gallium	0 0 -17 -4 27 -5 0
s:gate	13 0 -17 8 0 -3 -2
s:gather	0 0 -2 0 13 -3 -3
s:gave	-4 -1 -8 4 14 -5 -2
s:gazette	0 0 -20 12 0 8 -3
s:gear	0 0 0 -12 -6 0 16
s:general	0 0 -3 -9 14 0 0
s:generic	0 0 -1 -3 12 0 -4
s:geneva	3 -1 17 -1 -4 -15 0
s:germanium	0 0 -17 -3 26 -5 0
s:get	-3 -2 5 -16 17 -5 -16
s:ghent	0 9 0 0 -9 0 0
s:ginger	0 0 -7 0 -13 17 1
s:give	1 0 -22 -8 12 9 6
s:given	-3 0 13 4 -21 3 7
s:giving	0 0 -10 0 11 0 0
s:glass	0 0 2 -13 -6 7 9
s:gmt	0 0 -10 4 -10 7 7
s:go	9 10 6 -4 -9 3 -12
s:goat	0 0 0 8 -7 0 0
s:god	0 0 -12 0 -8 6 13
s:gold	1 0 -11 5 3 0 -1
s:good	-1 -18 13 0 4 -30 -7
s:government	0 -4 0 7 -27 19 11
s:grace	0 0 -13 2 15 -3 -1
s:grain	0 0 0 -5 12 0 0
s:grand	0 0 -14 0 5 0 8
s:grape	0 0 -9 -6 -1 0 15
s:groundnut	0 0 0 16 -13 0 -3
s:group	0 0 -9 0 12 -2 0
s:grower	0 0 -10 -1 9 4 0
s:gruyère	0 0 0 -7 8 0 0
s:guard	0 0 -9 -3 14 0 0
s:guayaquil	1 0 0 -3 -9 12 0
s:guest	0 0 6 8 -12 0 0
s:gulf	0 0 -5 0 11 0 0
s:gwadar	0 0 0 6 -9 3 0
s:győr	0 0 -11 0 11 0 0
s:had	1 14 -16 3 12 -6 -14
s:half	0 0 0 -14 -4 2 17
s:halifax	0 0 -8 13 -12 2 1
s:halt	0 0 0 31 -29 0 2
s:halve	4 0 7 -2 -12 3 2
s:hand	-2 9 -5 15 -18 4 1
s:happen	-2 0 -9 -16 14 0 3
s:happened	-2 0 -17 0 19 0 0
s:harbour	0 0 6 -9 2 0 0
s:harvest	0 0 0 11 -11 0 2
s:has	-16 -19 -11 9 11 -5 6
s:have	-10 -34 -8 3 17 0 -22
s:hazelnut	0 0 17 17 -25 -6 0
s:he	-11 15 2 -12 -3 2 1
s:health	0 0 -15 0 16 0 0
s:hear	0 0 -4 -2 13 -2 0
s:heard	-4 0 -6 -10 23 0 0
s:hearing	0 0 -19 -5 23 3 0
s:heating	0 0 -5 0 9 -3 0
s:heavy	0 0 -1 -4 13 0 -2
s:height	0 0 -8 -10 12 4 0
s:heightened	0 0 -4 0 -12 15 0
s:help	0 0 -9 -3 18 0 0
s:helsinki	0 0 0 18 -18 0 0
s:her	12 0 0 0 -9 1 -2
s:here	0 5 -5 -5 -10 7 19
s:hereby	0 0 3 0 -10 4 0
s:herring	0 0 0 -6 11 0 0
s:hide	0 0 3 1 -9 0 3
s:high	0 0 0 -8 11 0 0
s:highest	0 0 3 -15 11 0 0
s:history	0 0 -5 0 -4 0 11
s:hit	0 0 -1 -6 10 0 -1
s:hold	-3 6 1 -2 4 -10 0
s:holiday	10 7 -10 4 -1 -11 0
s:home	-5 0 22 -14 0 -10 -1
s:honey	0 -1 6 1 -14 0 12
s:honolulu	0 0 -2 -6 12 0 0
s:horse	0 0 0 0 -8 0 10
s:hospital	0 0 -4 12 -5 0 0
s:hotel	0 0 -8 -3 13 0 0
s:hour	-5 4 -6 -6 0 21 -14
s:house	-7 0 0 0 -4 0 11
s:household	0 0 -9 0 24 -13 0
s:how	0 0 18 6 -9 -12 0
s:however	0 0 11 0 -8 0 0
s:hundred	0 0 13 -7 0 -3 0
s:i	-3 -5 -3 0 -2 5 8
s:i've	0 0 14 0 -11 0 0
s:ice	0 0 -1 -5 14 0 -6
s:if	-32 -16 -8 -3 1 17 12
s:import	0 0 -4 0 7 4 -9
s:important	0 0 -10 0 13 0 0
s:importer	0 0 13 2 -8 0 -3
s:impose	-2 0 -9 0 19 -5 -15
s:included	0 0 10 0 0 -6 -4
s:including	0 0 17 0 -17 3 -3
s:increase	0 0 1 1 -5 -5 8
s:inflation	0 0 -5 -2 10 0 0
s:initial	0 4 -9 -7 -5 15 5
s:instead	0 0 8 9 -33 6 14
s:instruction	0 0 0 12 -10 0 0
s:instrument	-3 0 -11 0 20 -1 0
s:insulin	0 0 -10 0 9 0 0
s:intend	0 0 -8 0 15 0 -2
s:interest	0 0 -13 7 8 0 0
s:into	-18 3 -3 19 -5 -9 0
s:introduce	0 0 5 -13 0 0 7
s:investigation	0 0 -8 -2 14 0 0
s:invoice	0 0 3 0 5 -10 0
s:is	-10 -42 11 -8 5 -3 -5
s:island	0 0 -10 -12 23 -1 0
s:istanbul	0 0 -8 -1 13 0 0
s:it	8 -3 11 -17 -3 4 -2
s:it'll	0 0 7 0 -5 -9 8
s:its	9 3 4 1 -5 0 -23
s:joint	0 -2 -5 0 10 0 -9
s:judge	0 0 -6 0 10 0 0
s:just	0 0 14 0 -14 6 -3
s:jute	0 0 10 -3 -3 0 0
s:keep	0 -6 3 16 -11 3 -15
s:kericho	0 0 0 10 -13 7 -6
s:kind	0 0 -15 -7 25 0 -1
s:kingdom	0 0 8 12 -14 -3 -3
s:kisumu	0 0 0 -11 12 0 0
s:kiwi	0 0 4 20 -20 0 -1
s:knitwear	0 0 0 0 -18 10 11
s:know	-4 0 13 5 -5 -4 -11
s:kribi	0 0 0 9 -9 0 0
s:kuala	0 0 1 -17 -7 10 10
s:labor	0 0 0 -16 12 0 0
s:lack	0 0 -2 13 -9 0 0
s:lahore	0 0 -6 0 12 0 0
s:lala	0 0 0 0 -11 11 0
s:lamp	0 0 -11 -2 18 0 -1
s:last	-9 -26 22 -20 1 -3 8
s:lasted	0 28 -31 0 0 -5 0
s:late	0 0 0 -13 17 -1 -7
s:later	0 0 -8 0 3 10 -4
s:latest	0 0 -16 0 6 6 0
s:law	-3 0 6 -3 3 0 -9
s:lawyer	0 0 -8 0 14 -2 0
s:lay	4 6 0 11 -24 8 -6
s:least	0 0 -9 -4 22 -7 -2
s:leather	-1 0 1 13 -9 -1 -1
s:leave	-9 -4 17 6 -17 0 0
s:legal	0 0 0 -10 -6 0 14
s:lentil	0 0 0 -13 1 0 8
s:less	0 0 7 -12 8 -4 -1
s:let	26 -3 -6 -17 -2 0 0
s:letter	-2 -1 2 2 -2 6 -10
s:level	-1 0 -1 20 -9 0 -4
s:levy	3 0 -25 6 -4 7 8
s:library	0 0 -5 -2 10 0 0
s:licence	0 0 0 -20 15 5 -4
s:license	0 0 -4 -1 10 0 0
s:lie	7 0 -15 -19 16 5 0
s:lift	0 0 -7 -12 16 3 0
s:like	-1 0 0 8 -3 5 -9
s:likely	0 0 17 0 -16 1 0
s:limited	0 0 -7 0 13 -3 0
s:linen	0 0 -9 2 -6 9 2
s:linked	0 0 -10 0 13 0 0
s:list	-1 0 -6 -14 18 2 -8
s:listed	0 0 2 -5 -6 9 0
s:lithium	0 0 -2 -3 12 0 -1
s:live	-3 0 14 4 -8 -2 -1
s:lived	0 0 0 -10 11 0 0
s:livestock	0 0 4 12 -11 -2 0
s:lng	0 0 0 -8 11 0 0
s:loaded	3 0 -7 -12 19 0 0
s:loan	0 0 -3 -4 -1 9 0
s:lobster	0 0 -10 0 6 -2 6
s:lock	0 0 -8 0 10 0 0
s:locked	0 0 -9 0 11 0 0
s:log	14 0 -2 7 -15 0 0
s:london	0 0 -8 -20 36 -2 0
s:long	12 1 16 5 -22 -17 0
s:longer	7 -3 -15 5 -8 5 11
s:look	-10 0 11 0 0 0 0
s:lorry	3 0 -19 -2 16 -1 0
s:los	-1 5 -10 -7 13 0 0
s:lose	-7 0 13 -20 3 -2 2
s:lot	-2 0 0 1 -9 7 0
s:loui	0 0 4 -13 10 0 0
s:lower	-1 0 -7 -12 4 16 4
s:lugano	0 0 4 7 -11 0 0
s:lull	0 0 0 10 -3 -4 0
s:lumpur	0 0 1 -17 3 10 -1
s:m	0 0 11 -7 3 -16 -1
s:machinery	0 0 -3 12 -1 -4 -1
s:madrid	0 0 -11 -10 27 -4 0
s:magnet	0 0 -7 -9 20 0 0
s:maize	0 0 5 8 -20 -1 8
s:make	5 0 -12 9 2 4 -18
s:maker	0 0 21 1 -12 -11 0
s:malt	0 0 5 0 6 -13 0
s:management	0 0 -19 0 23 -1 0
s:marble	0 0 12 0 -5 -5 0
s:march	0 0 -4 -2 12 0 0
s:marseille	0 0 9 -1 -5 0 0
s:match	0 0 -5 -11 17 0 0
s:material	0 0 -2 10 -3 0 0
s:matter	0 0 -4 -17 14 5 0
s:may	-1 0 6 -6 13 -24 -6
s:mean	0 0 4 -23 18 0 -6
s:meant	0 0 0 8 -10 1 0
s:meanwhile	0 0 17 8 -13 -4 -8
s:meat	0 0 5 8 -13 0 0
s:mediator	0 0 -17 0 20 0 0
s:medicine	0 0 5 -10 9 0 -2
s:meet	7 -13 -1 5 -7 12 0
s:meeting	0 0 -2 -13 12 2 0
s:men	-1 4 11 -17 0 0 0
s:mentioned	0 0 -10 0 7 3 0
s:metal	0 0 -9 -13 26 0 -3
s:metre	0 0 -10 0 12 0 0
s:mid	0 0 -2 13 -10 0 0
s:midnight	7 -2 21 -22 -15 -15 10
s:might	0 0 -8 -2 12 0 0
s:milan	0 0 0 16 -20 0 3
s:mill	0 0 11 1 -10 0 0
s:million	0 0 -16 -1 21 0 0
s:mine	0 0 9 0 0 -7 -1
s:mineral	1 0 11 -4 -12 0 0
s:minister	0 -1 6 3 -18 2 11
s:ministry	-4 0 -24 -14 14 16 5
s:minute	-16 -1 -4 1 10 -14 5
s:mirror	0 0 2 2 -13 0 8
s:mombasa	0 0 10 -2 -2 -4 0
s:mon	0 0 -11 14 -2 0 0
s:monday	5 0 -14 13 -4 -12 8
s:month	0 -4 11 3 -8 -2 -8
s:moratorium	0 0 -9 13 8 -10 0
s:more	-1 -10 1 -7 6 3 -2
s:morning	-15 4 12 -14 4 -2 3
s:most	-6 0 -12 -6 23 -7 0
s:motorcycle	0 0 -6 -5 17 0 -1
s:move	-1 0 0 -16 8 0 2
s:much	0 11 -3 -12 9 0 0
s:mumbai	0 0 2 7 -9 0 0
s:muscat	0 0 -9 0 10 0 0
s:museum	0 0 -4 0 13 -6 0
s:musician	0 0 -10 0 14 -1 0
s:must	0 0 -19 2 27 -11 -9
s:mutual	0 0 14 2 -15 0 0
s:my	5 0 1 5 0 -10 -12
s:nagoya	0 0 0 3 4 0 -10
s:nairobi	0 0 0 9 -2 0 -6
s:named	0 0 0 -11 20 -2 -6
s:nara	0 0 8 0 -8 0 0
s:national	7 0 -12 -6 9 0 0
s:nearly	0 0 -10 -16 33 -4 -1
s:need	0 0 0 1 -5 10 -5
s:negotiate	0 0 0 9 -6 -6 2
s:neighbour	0 0 -7 -11 21 -2 -2
s:neither	0 -9 5 -4 -2 3 1
s:net	0 0 14 0 -9 0 -5
s:new	0 6 -15 1 -2 14 4
s:next	-3 -4 -3 -5 -2 12 3
s:nil	0 0 -9 3 1 1 0
s:no	18 12 -10 2 -15 7 3
s:nobody	4 8 -17 -12 12 0 -9
s:non	0 0 -1 0 -10 0 14
s:none	5 0 6 -12 -5 0 1
s:north	0 0 -1 -5 12 -1 -2
s:northern	4 0 -10 -10 15 -2 0
s:not	-10 0 2 2 -1 2 0
s:note	3 0 8 21 -32 6 1
s:nothing	-1 3 5 9 4 -31 -14
s:notice	0 0 2 9 2 -15 -16
s:noticed	14 0 -6 5 -11 0 0
s:now	7 -8 5 8 0 -6 -16
s:nutmeg	0 0 -8 -3 8 8 -2
s:o'clock	0 0 0 11 -8 0 0
s:object	0 0 -9 0 10 0 0
s:obligation	0 0 -13 0 16 0 0
s:observed	0 0 0 25 -24 0 0
s:odd	0 0 -5 -6 13 0 0
s:of	3 9 -11 -9 13 4 -11
s:off	-4 0 5 -5 17 -16 -13
s:offer	0 6 -31 -18 39 -11 -6
s:officer	0 0 11 -1 -5 0 0
s:oil	-4 13 5 3 -4 3 -19
s:olive	-1 7 -12 19 -22 14 2
s:on	-16 -22 -1 10 0 18 -1
s:once	-7 6 -19 -13 2 7 21
s:one	4 1 -7 1 2 -10 10
s:onion	0 0 2 -3 -1 9 -8
s:only	1 9 8 0 -13 0 -4
s:open	0 0 -15 3 24 -11 -5
s:opened	0 0 -2 -14 19 0 0
s:operator	0 0 -24 -4 31 -5 0
s:or	4 -5 5 -10 9 -10 -9
s:orange	6 0 -6 4 -1 5 -9
s:order	-6 -1 16 -2 4 -20 -14
s:ordinary	-6 8 -9 0 13 -2 -14
s:origin	0 0 -8 7 -9 2 6
s:originating	0 0 0 15 -19 0 0
s:other	5 4 0 1 2 -14 -10
s:otherwise	-5 0 16 -9 -6 3 -12
s:our	0 -6 1 -2 -6 0 18
s:out	14 5 11 -7 -9 -11 -7
s:outlive	0 0 7 5 -13 0 0
s:outside	-2 0 -2 0 10 0 0
s:over	0 -1 14 -21 -8 7 3
s:owe	0 0 9 5 -5 -5 -2
s:own	-7 2 2 -12 8 0 -11
s:owner	0 0 -16 0 15 -1 0
s:oyster	0 0 -9 0 3 5 0
s:p	0 0 -2 -4 11 -3 0
s:pact	0 0 1 -14 15 -6 0
s:page	6 0 -11 -5 9 0 0
s:paper	0 -4 -5 -3 -12 25 6
s:parcel	0 0 -14 -4 25 0 -12
s:pari	0 0 2 -14 13 -2 0
s:parliament	0 0 -5 1 12 0 -12
s:part	-3 0 3 -4 0 13 -11
s:partner	0 0 -13 -6 22 0 -2
s:party	0 0 -41 3 28 13 -2
s:pass	14 12 -3 -18 -2 -6 -2
s:past	0 0 6 -3 -11 12 0
s:patched	0 0 0 12 -10 0 0
s:patented	0 0 0 -9 14 0 -1
s:patience	0 0 -9 0 11 0 0
s:pause	0 -2 9 7 -4 -12 -6
s:pay	4 5 -7 5 5 -8 -12
s:payable	0 0 -5 0 15 -2 -1
s:payment	0 0 -9 -1 18 -7 0
s:pea	0 0 -5 -5 -6 13 3
s:peace	-7 0 1 23 -19 -2 4
s:peak	0 0 -16 -5 22 0 0
s:penalty	0 0 -4 -10 16 0 0
s:pepper	-3 0 0 12 -3 -7 -1
s:per	0 0 0 0 12 -11 -2
s:percent	0 0 0 -10 0 0 8
s:period	0 0 4 0 -24 -4 25
s:permanent	5 0 -9 0 -1 6 0
s:pharmaceutical	0 0 -4 0 9 0 0
s:phase	0 0 -2 -6 14 0 0
s:phone	0 0 -23 16 0 9 -3
s:pickup	0 0 0 0 -10 0 11
s:pineapple	0 0 0 -4 11 0 -5
s:pistachio	0 0 6 8 -16 0 5
s:place	-3 0 5 1 -12 1 10
s:plain	0 0 6 12 -18 0 0
s:plan	4 1 -1 -19 7 -11 6
s:plant	0 0 -6 -7 18 0 -3
s:plastic	0 0 14 -2 -4 -1 -3
s:play	0 0 -14 -2 23 -3 0
s:player	0 0 -6 -2 11 0 0
s:plu	0 0 -2 -5 17 -1 -4
s:plum	0 0 -4 0 11 0 0
s:point	0 0 -7 1 0 10 0
s:pool	0 0 -9 0 11 0 0
s:pork	0 0 3 -13 10 -2 -4
s:port	1 0 -6 -19 27 0 -12
s:post	4 0 -20 -2 19 -6 0
s:postpone	0 0 -5 -3 11 0 0
s:potash	0 0 18 -2 -11 -1 0
s:potatoe	7 0 6 -2 -8 0 0
s:poultry	4 0 1 0 -11 3 0
s:powder	0 0 6 -16 7 -5 0
s:power	0 0 -4 -5 2 9 -2
s:practice	0 0 -8 11 -8 4 0
s:prague	0 0 0 10 -5 0 -6
s:prawn	6 0 -17 0 7 7 -2
s:preliminary	0 0 3 9 -13 0 0
s:premier	0 0 -6 -8 21 0 -1
s:prepare	0 0 12 -4 -9 3 -1
s:present	-1 -7 16 1 -27 23 -10
s:presenter	0 0 -11 0 9 5 0
s:president	-2 6 -6 -21 18 9 -9
s:press	0 0 1 11 -14 0 5
s:presse	0 0 0 11 -10 0 0
s:price	-3 0 -5 -3 22 -14 -9
s:proclamation	0 0 -14 -21 37 0 -7
s:produced	0 0 -5 -5 12 0 0
s:product	0 0 5 -9 19 -12 -27
s:progress	0 0 -9 -1 15 0 0
s:prolong	-8 -8 4 -1 9 -7 -7
s:prolongation	0 0 6 1 -16 7 0
s:promise	-2 8 -4 -7 4 4 0
s:promulgate	0 0 0 10 -8 0 -1
s:proposal	0 0 -6 -6 9 0 5
s:propose	0 0 -18 -6 -2 17 4
s:protest	0 0 -9 0 15 -4 0
s:protocol	4 0 -1 -30 14 0 7
s:provided	0 0 -13 -6 -6 18 8
s:province	0 0 -4 -6 12 0 0
s:provisional	0 0 0 3 4 -1 -10
s:provisionally	0 0 -9 -2 16 0 -4
s:public	0 0 14 -7 0 -9 0
s:publish	0 0 0 -3 2 -12 7
s:pump	0 0 0 13 -1 -8 -2
s:pumpkin	0 0 15 0 -19 4 0
s:purchase	0 0 -6 0 11 0 0
s:put	-20 0 -7 -9 18 0 -3
s:pärnu	0 0 0 0 8 0 -5
s:péc	0 0 0 1 -9 0 7
s:q	-2 0 14 -5 0 0 -8
s:quarrel	-1 -3 -34 21 -4 17 5
s:question	0 7 -6 3 7 -16 -4
s:quiet	0 0 -7 10 3 -4 0
s:quinoa	0 0 -4 -4 -3 0 13
s:quota	0 0 -17 -13 31 0 0
s:radio	9 0 -18 0 8 -2 0
s:rail	0 0 -23 0 24 -6 4
s:railway	0 0 -7 0 14 -4 -1
s:rain	0 0 -8 0 14 0 0
s:raise	8 0 -1 -1 -2 7 -12
s:raisin	0 0 6 1 -12 2 0
s:rare	-1 -1 10 -13 10 -7 -8
s:rather	0 0 4 -10 5 0 0
s:ratify	0 0 -9 -8 20 -2 0
s:rattan	7 4 0 8 -16 0 0
s:ratu	0 0 -2 9 -4 0 0
s:raw	0 0 2 4 -7 0 0
s:read	5 0 -11 9 0 0 0
s:reader	6 0 -13 4 0 0 0
s:ready	0 0 -8 -5 13 0 -1
s:reason	0 11 0 18 -23 -1 0
s:recently	0 0 0 -11 12 0 0
s:recess	0 0 -6 0 -3 0 9
s:reciprocal	-3 -1 -14 -3 9 15 -2
s:record	0 0 -4 -7 15 0 0
s:reduction	0 0 15 13 -23 -10 3
s:refrain	0 0 -5 10 -19 8 5
s:refuse	7 0 -4 -13 7 0 0
s:regulation	0 0 -4 -7 10 -5 2
s:released	0 0 -1 -3 11 0 -2
s:relief	0 0 3 7 -5 -4 0
s:remind	0 0 -12 0 13 0 0
s:remove	0 0 -3 -2 11 0 0
s:renew	13 11 -5 -14 3 -3 -9
s:renewal	0 0 18 5 -12 -9 -1
s:rent	0 0 -7 0 10 -1 0
s:replace	-7 4 -9 0 13 -5 0
s:reply	0 0 -3 0 10 -1 -6
s:report	-4 0 -11 0 18 -6 2
s:reporter	0 0 5 9 -6 0 -10
s:representative	0 0 -8 -7 21 -2 -2
s:republic	0 0 13 1 -11 -2 0
s:reserve	0 0 -10 -1 17 0 -1
s:rest	0 0 -6 -2 19 -9 -5
s:result	0 -2 0 -15 10 4 0
s:resume	0 0 -13 0 17 0 0
s:retaliation	0 0 -14 0 15 0 0
s:return	-1 -1 11 6 -8 0 -7
s:revenue	-6 0 -10 0 19 0 0
s:revive	0 0 -9 2 -9 18 0
s:rice	6 0 2 -3 -20 7 14
s:rijeka	0 0 -6 0 12 0 -1
s:rise	-4 -1 0 2 2 -9 5
s:river	0 0 -9 -8 21 -2 0
s:roaming	0 0 -4 0 10 0 0
s:roll	-1 0 -6 -10 17 0 0
s:room	0 0 -22 0 22 0 0
s:rose	0 0 -1 12 -9 0 0
s:rotterdam	0 0 1 1 -12 0 9
s:round	0 -5 -20 -8 24 -5 7
s:rubber	0 0 8 0 -11 0 5
s:rule	-1 0 -19 2 18 1 -3
s:rum	0 0 -2 -9 -2 5 10
s:run	7 4 15 -10 -6 -12 0
s:s	0 0 0 -8 13 0 0
s:safeguard	0 0 -25 -7 29 0 1
s:sailing	0 0 0 -7 11 0 -4
s:saint	0 0 15 -13 0 0 0
s:sale	0 0 -4 -5 16 -1 -1
s:salt	0 0 -7 13 0 5 -23
s:same	0 -8 -7 0 -11 26 5
s:sanction	0 0 -13 0 16 0 0
s:sardine	0 0 0 -16 2 7 3
s:save	0 0 13 -4 -8 0 0
s:sawn	0 0 10 7 -9 0 -9
s:say	4 -2 -10 -26 9 9 2
s:schedule	0 0 -1 -4 11 0 0
s:scheduled	0 0 -13 -2 18 0 0
s:school	0 0 -4 -6 15 0 0
s:seafood	0 0 0 -5 11 0 -2
s:season	0 0 0 -13 8 6 -2
s:seat	0 0 0 9 -8 0 0
s:second	5 10 -32 -4 10 -3 19
s:secretary	0 0 -11 0 3 8 0
s:section	-3 0 0 -25 14 7 -10
s:see	-3 0 -8 0 6 4 0
s:seed	0 0 -3 0 13 -2 -4
s:sell	0 0 -8 -5 12 0 6
s:senate	0 0 -4 -3 13 0 0
s:send	0 0 9 -5 -6 -1 7
s:seoul	0 0 0 -11 14 0 0
s:separate	0 0 -16 -2 22 0 0
s:set	0 0 2 6 0 -11 -2
s:settle	0 0 -5 -3 -9 9 13
s:seven	0 0 6 11 -15 0 0
s:sfax	0 0 0 20 -15 -2 0
s:shall	0 0 0 0 -16 18 0
s:share	0 0 -5 -10 18 0 0
s:she	0 0 4 0 1 -9 -1
s:sheet	0 0 0 -20 13 -2 3
s:shelve	-3 0 0 6 -11 0 8
s:shift	0 0 -9 0 10 0 0
s:ship	-2 0 -6 4 11 0 -19
s:shipment	0 0 -15 14 0 -3 4
s:shipper	0 0 0 13 -13 0 0
s:shook	0 10 -21 17 -12 1 3
s:short	0 0 18 0 -18 -1 1
s:should	-6 -3 -10 -6 21 0 0
s:show	0 0 -17 -13 23 9 0
s:shrimp	-4 7 0 9 -11 -4 2
s:shut	9 0 -14 -5 6 0 0
s:side	-1 -15 7 5 -7 4 -2
s:sign	-10 -7 5 5 6 -18 -9
s:signature	7 -3 -27 4 1 8 3
s:silk	0 0 -11 0 13 0 0
s:since	4 -9 0 24 -9 -24 -8
s:single	0 0 -2 -4 11 0 0
s:sir	0 0 9 13 -15 -4 0
s:sit	-5 0 -3 1 10 0 -8
s:slap	0 0 9 4 -14 0 2
s:smoke	0 0 18 0 -17 0 0
s:so	-8 3 5 9 -10 -1 0
s:soap	0 0 12 0 -14 0 0
s:sofa	0 0 -6 0 9 0 0
s:some	1 0 -23 0 22 -10 -2
s:somebody	0 0 33 7 -36 -1 4
s:something	0 3 16 -8 -14 6 -5
s:sooner	0 0 0 13 -10 4 -2
s:sound	0 0 -13 0 0 14 0
s:soup	0 0 8 0 -8 0 0
s:soybean	4 0 -3 8 9 -7 -25
s:space	0 0 6 6 -9 -1 0
s:spare	6 0 -1 -16 11 -2 0
s:speak	0 0 -7 0 15 -5 0
s:speaking	0 0 9 4 -13 0 0
s:special	0 0 -6 0 -11 9 9
s:spent	0 0 1 -11 15 0 -6
s:spoke	0 0 15 -1 -18 10 0
s:spoken	0 0 4 -10 -4 9 0
s:spring	0 0 -14 2 -7 15 8
s:square	0 0 12 0 -8 -2 0
s:squash	0 0 4 7 -10 0 0
s:st	-2 0 15 1 -13 0 0
s:stability	0 0 7 8 -14 0 0
s:staff	0 0 -9 0 11 0 0
s:stage	0 0 -5 -2 12 0 0
s:stake	0 0 11 0 -7 0 0
s:start	-8 5 -27 13 0 -1 8
s:state	0 0 26 2 -13 -11 -2
s:stay	-12 -1 -23 -6 25 13 -6
s:steel	4 0 -15 2 -2 -3 14
s:step	0 0 -10 1 13 1 -9
s:still	14 0 -4 -17 -6 16 6
s:stockholm	0 7 15 -15 -2 -10 0
s:stop	-15 -2 -12 19 -13 4 14
s:stretched	-4 0 -10 -5 6 13 -1
s:strike	0 -2 -19 -2 20 0 -3
s:stroke	0 0 13 0 -10 0 0
s:studio	0 0 0 17 -17 0 0
s:subject	0 0 -3 -12 10 0 3
s:successor	-13 4 0 -12 12 -9 9
s:sugar	5 0 0 -10 -1 7 0
s:suit	0 0 -9 -1 8 5 0
s:sukuna	0 0 0 0 -10 11 0
s:sum	0 0 -9 0 14 0 0
s:summer	12 0 -14 10 -6 0 0
s:summit	0 0 4 -9 4 -6 4
s:sunday	4 0 15 0 -18 6 -8
s:superhard	0 0 -2 10 -4 0 0
s:supreme	0 0 9 -3 -5 0 0
s:surabaya	0 0 -10 1 0 9 0
s:surcharge	-1 0 -37 -11 62 -27 0
s:surtax	0 0 -2 -6 -8 5 11
s:suspension	-14 -8 5 3 -6 0 4
s:table	0 0 -1 13 -23 7 9
s:take	5 -3 -10 -4 1 0 12
s:talk	-9 -7 4 -23 15 0 -2
s:talked	0 10 -7 -18 8 0 0
s:talking	0 0 -6 -3 -2 13 0
s:tariff	-8 6 5 2 2 13 -38
s:taro	0 0 0 -2 -18 0 22
s:tax	0 0 4 8 -27 0 21
s:taxi	0 0 0 8 -7 0 0
s:tea	0 -3 1 18 -11 -10 0
s:technical	0 0 -2 10 -6 0 0
s:telegram	0 0 -14 0 5 8 0
s:telephone	-2 -1 12 1 -21 10 7
s:television	0 0 -1 -2 -7 18 -4
s:tell	-11 -2 16 -5 -11 7 0
s:ten	6 0 0 8 -18 3 0
s:term	-3 0 11 -2 0 -2 -10
s:terminal	0 0 -5 -1 10 0 0
s:terminate	0 0 7 -13 0 4 0
s:text	3 0 -1 -4 -13 15 7
s:th	-3 0 8 -2 -12 3 8
s:than	-2 0 -6 -21 29 -2 -3
s:thank	0 0 -5 20 -20 7 0
s:that	-12 0 1 -6 3 -1 5
s:the	-12 -11 -5 -3 17 7 -12
s:their	1 -4 3 -5 6 1 -16
s:them	0 -3 0 -3 9 -5 -6
s:themselve	0 0 -11 2 7 0 0
s:then	1 2 13 -8 0 -6 -8
s:there	-3 -1 -3 -1 6 -16 12
s:therefore	0 0 7 1 -13 13 -10
s:these	14 6 -12 7 -14 1 0
s:they	-11 -6 16 -3 0 -4 -7
s:they'll	0 0 0 4 -14 8 1
s:they've	0 0 7 -12 7 0 -3
s:thi	-4 -4 -4 16 -13 12 0
s:thing	-1 0 23 0 -18 0 -2
s:think	10 0 0 -9 1 -8 0
s:third	-9 -6 -4 13 0 -7 2
s:those	0 0 -4 13 -2 -5 0
s:though	0 0 -10 -2 15 0 0
s:threaten	0 0 0 -13 10 -3 0
s:three	-9 0 -13 -13 3 22 13
s:through	-1 0 -9 -1 -7 13 17
s:thu	0 0 14 -8 1 -8 -3
s:tied	0 0 0 -10 11 0 0
s:tiktok	0 0 -9 -2 16 0 0
s:tile	0 0 15 9 -18 0 -8
s:till	0 0 24 -19 -27 14 2
s:timber	0 0 0 16 -14 14 -15
s:tinned	0 0 -7 5 -13 10 3
s:toamasina	0 0 -2 -8 13 0 0
s:tobacco	0 0 7 0 2 -3 -9
s:together	0 0 -6 -9 15 2 -2
s:tomatoe	5 6 0 -2 -10 0 6
s:ton	0 0 13 10 -18 0 -1
s:too	3 2 -8 -1 0 7 -10
s:tool	0 0 0 -2 -7 0 14
s:top	-3 0 11 -2 0 0 -8
s:total	0 0 0 5 -10 -1 7
s:town	0 0 -19 1 4 -2 14
s:tractor	0 0 14 8 -12 -5 -4
s:trade	0 -3 1 -4 0 -1 8
s:trader	0 0 4 -10 6 0 0
s:tram	0 0 -3 -8 11 0 0
s:transfer	0 0 -11 0 15 0 0
s:transport	0 0 -17 0 18 0 0
s:treaty	4 0 -1 -9 0 9 -6
s:trial	0 0 7 6 2 -12 -8
s:triple	0 0 -3 12 -6 0 0
s:tromsø	0 -1 11 -6 0 0 0
s:truce	0 2 13 0 -6 -3 -14
s:truck	0 0 6 -7 -11 1 10
s:trump	0 0 -1 -3 10 0 0
s:try	0 0 -9 0 14 0 0
s:tuna	0 0 18 0 -21 0 8
s:turn	0 0 18 -11 -12 5 -3
s:turned	5 0 0 6 -9 0 0
s:twenty	0 0 14 0 -11 0 0
s:two	-2 0 -7 5 3 3 -14
s:tyre	0 0 17 -5 -16 4 4
s:under	-23 -19 -2 15 6 -17 0
s:understanding	0 0 2 9 -11 0 0
s:union	0 0 -11 0 16 0 0
s:unless	-10 -2 20 -10 -2 0 -29
s:until	1 -15 7 4 -3 0 -19
s:up	-14 0 16 -11 1 11 -24
s:update	0 0 -7 0 -1 10 0
s:updated	0 0 -3 -8 14 0 0
s:upholstered	0 0 -3 -2 13 0 -1
s:upon	0 0 2 9 -22 15 0
s:upper	0 0 -18 2 18 -3 0
s:us	0 -4 7 0 1 -5 -13
s:use	0 0 -7 -8 17 0 0
s:used	-4 0 -9 -3 20 0 -2
s:valencia	0 0 2 7 -10 0 0
s:valid	0 0 14 0 -21 -5 17
s:validity	0 0 1 0 -14 12 0
s:valley	0 0 -10 0 15 0 0
s:value	0 0 -11 -16 17 3 0
s:vanilla	0 0 2 13 -8 0 -9
s:vanity	0 0 -3 0 10 0 -3
s:vegetable	0 0 4 11 -13 0 0
s:vehicle	0 0 9 -2 0 -6 0
s:version	0 -1 18 8 -21 -1 0
s:very	0 0 16 1 -14 -1 0
s:vessel	0 0 0 -6 12 0 -5
s:vice	0 0 -6 -4 16 0 0
s:villa	0 0 0 -1 10 -5 0
s:visit	0 0 0 -12 26 -7 -9
s:void	0 0 -13 0 5 0 5
s:vote	1 3 -16 -3 18 -11 0
s:wait	0 0 -2 -18 20 -12 0
s:waiver	0 0 6 -2 -10 0 7
s:wake	0 0 5 2 -18 12 0
s:walkout	0 0 -8 0 11 0 0
s:want	2 0 5 -30 7 0 -4
s:war	-2 0 6 12 -11 -8 2
s:warn	0 0 5 0 -4 -11 5
s:was	-3 7 4 9 0 -12 -18
s:watch	0 0 5 -16 8 0 0
s:watche	0 0 0 -16 14 0 0
s:water	0 0 -5 0 13 -3 -4
s:way	0 0 8 13 -15 0 -5
s:we	-24 -12 2 -12 -4 19 13
s:weather	0 0 13 0 -12 0 0
s:week	-12 -4 3 -5 8 6 -9
s:weekend	0 0 -15 -5 15 6 -1
s:weekly	0 0 17 -6 -21 7 0
s:welcome	0 0 0 0 -12 7 6
s:well	0 0 -1 -16 19 0 -6
s:were	-6 -1 4 5 6 -12 -12
s:what	-14 -14 4 3 -2 12 -11
s:wheat	3 0 -13 -10 34 -7 -15
s:when	5 -12 9 4 -4 -8 -7
s:where	-11 -6 -9 7 2 -1 8
s:whether	11 0 31 -7 -22 -13 -5
s:which	0 3 2 3 -9 -2 4
s:while	-4 18 6 2 -7 -10 -8
s:whisky	5 0 8 9 -19 0 0
s:who	-6 0 -17 11 11 0 -8
s:whole	0 0 3 0 -13 11 0
s:whose	0 0 12 -14 0 -8 0
s:why	5 0 15 0 -9 -9 0
s:will	-1 -24 -5 7 0 8 -2
s:willing	0 0 -1 0 -10 0 13
s:win	0 0 -5 0 9 0 0
s:wind	0 0 -12 -2 9 0 6
s:window	0 0 -15 -2 21 0 0
s:wine	0 0 1 8 0 -11 -6
s:winter	2 0 -8 17 -11 2 3
s:wire	0 0 -13 -13 25 0 -1
s:wish	0 0 -7 -1 9 0 0
s:with	-17 -19 8 1 1 -1 2
s:withdraw	0 0 -22 -8 6 3 12
s:within	0 6 10 -2 -6 -3 0
s:without	-6 0 15 -14 9 -23 -10
s:wood	0 0 -10 -6 6 0 8
s:wool	-1 0 -7 -7 -10 4 21
s:word	0 0 2 0 -25 24 8
s:work	0 0 -12 -14 29 -3 -2
s:working	0 0 -5 -2 19 -9 0
s:world	0 0 -21 2 18 0 0
s:worry	0 0 11 0 -7 -1 0
s:worse	0 0 -2 -6 12 0 0
s:worst	0 0 0 -14 13 0 0
s:worth	0 0 -2 6 0 5 -10
s:would	-22 -19 3 -20 0 27 -3
s:write	-4 -2 2 -8 9 -2 -4
s:yarn	0 1 -9 -5 -12 17 12
s:year	-9 -16 3 5 -7 4 0
s:yes	-1 0 10 3 -8 -7 0
s:york	0 0 -4 0 12 -2 -7
s:you	-2 0 10 8 -9 -4 -2
s:you'll	0 0 0 0 -9 8 0
s:young	0 0 -13 0 14 0 0
s:your	-5 0 24 -10 -1 -20 0
s:zero	-2 0 0 -1 12 -2 -11
s:zinc	0 0 -2 -2 -2 0 9
sa:!	-1 0 -3 -4 13 0 0
sa:"	0 -8 11 3 -12 -7 8
sa:" ,	0 0 -7 0 16 0 0
sa:" .	2 -5 6 6 -5 -13 0
sa:" <span>	0 0 9 -2 -10 0 3
sa:" and	0 0 -13 0 5 0 8
sa:" he	0 0 -12 1 0 0 5
sa:" reciprocal	0 0 -5 -1 9 0 0
sa:&	0 0 0 10 -9 0 0
sa:'	7 0 -10 18 -11 0 0
sa:'s	0 -3 -10 8 -3 4 6
sa:'s ,	0 0 -2 11 -5 0 -2
sa:'s <level>	0 0 24 -16 -16 0 6
sa:'s <number>	0 0 -5 -5 17 0 -5
sa:'s <person>	-1 0 -9 11 -4 3 0
sa:'s a	0 0 0 -10 13 0 0
sa:'s been	0 0 0 25 -34 11 0
sa:'s duty	0 0 9 -11 -7 5 4
sa:'s foreign	0 0 0 0 9 -8 0
sa:'s good	0 0 -16 -17 23 0 9
sa:'s government	0 0 0 0 -9 0 11
sa:'s minister	0 0 -2 -2 -1 10 0
sa:'s ministry	0 0 -5 0 -3 10 0
sa:'s new	0 0 -5 -4 13 0 0
sa:'s on	0 0 5 20 -18 0 -4
sa:'s own	0 5 -14 0 2 6 0
sa:'s suspension	0 0 -16 0 21 0 0
sa:'s to	0 0 -7 0 11 0 -1
sa:'s trade	0 0 -21 0 7 -6 13
sa:( <day-today>	0 0 -2 12 -4 0 -3
sa:( <level>	0 0 0 -10 12 0 -1
sa:( now	0 0 -1 0 -3 0 8
sa:)	9 9 -3 -5 0 -2 -6
sa:) ,	8 4 0 -17 4 0 -6
sa:) -	0 0 1 12 -11 0 0
sa:) :	0 0 0 -7 18 0 -4
sa:) ;	0 0 10 4 -9 -1 -1
sa:) —	0 0 1 -17 9 0 0
sa:*	0 0 0 -4 -7 0 12
sa:,	-6 4 11 -2 -1 -6 -7
sa:, "	1 0 5 -3 0 -20 5
sa:, <day-ahead>	6 0 0 6 0 -15 -3
sa:, <day-gone>	3 9 -8 -10 7 -3 -2
sa:, <day-today>	0 0 9 5 -9 0 -6
sa:, <name>	-13 -5 1 21 -12 -21 16
sa:, <number>	3 -1 12 3 -10 -7 -1
sa:, <person>	1 9 -10 -14 0 10 1
sa:, <points>	0 0 0 1 2 0 -8
sa:, <quality>	-7 0 12 9 -5 -2 -22
sa:, <seat>	0 0 19 5 -17 -2 -9
sa:, <span>	-2 -3 12 0 -10 6 -1
sa:, a	-1 0 3 0 7 -13 -6
sa:, after	18 -4 -2 5 -8 0 -8
sa:, agree	0 0 -3 -4 10 0 0
sa:, all	0 0 9 0 -5 0 0
sa:, and	7 0 18 5 -16 -2 -4
sa:, announce	0 0 6 0 -13 6 0
sa:, at	-1 -4 -4 3 -2 1 10
sa:, be	0 0 12 4 -8 -3 0
sa:, because	-4 0 -6 -1 12 0 -1
sa:, before	0 0 0 -8 10 0 0
sa:, beside	0 0 -13 -1 19 0 0
sa:, both	0 9 8 -3 -8 -4 0
sa:, but	3 0 -2 6 -13 0 9
sa:, by	2 -2 -14 -3 7 7 1
sa:, coffee	0 0 0 11 -8 0 -2
sa:, come	7 4 -3 10 -17 0 0
sa:, continue	0 0 -11 0 12 0 0
sa:, copper	0 0 -8 0 9 0 0
sa:, down	0 0 12 11 -13 0 -7
sa:, end	0 -10 -6 26 -11 -2 -1
sa:, expire	0 1 0 -12 10 0 0
sa:, failing	0 0 -8 -2 13 3 -7
sa:, for	4 12 1 -2 -20 -14 20
sa:, four	0 0 -8 0 11 0 0
sa:, from	0 0 -7 -30 18 7 11
sa:, germanium	0 0 -7 -1 14 0 0
sa:, go	0 0 -8 -1 12 0 0
sa:, good	0 0 -2 19 -18 0 0
sa:, half	0 0 4 -11 8 0 0
sa:, has	0 -2 12 -13 0 -5 11
sa:, hour	0 0 10 11 -20 3 -1
sa:, i	0 0 -6 11 0 -1 -4
sa:, if	-1 0 -6 2 -3 16 -2
sa:, in	-1 6 -6 -14 17 -4 -9
sa:, instead	0 0 1 2 -11 0 7
sa:, is	0 -3 27 -14 0 0 -3
sa:, it	-3 7 24 -1 -15 0 -8
sa:, lapse	0 0 0 11 -11 0 0
sa:, last	0 0 8 -18 10 0 0
sa:, lasted	0 9 0 0 -9 0 0
sa:, meet	0 0 4 13 -16 0 0
sa:, minute	0 0 0 -8 8 0 0
sa:, most	0 0 0 -9 10 0 0
sa:, no	0 0 -10 -7 8 0 6
sa:, nobody	-4 0 21 0 -13 0 0
sa:, not	0 0 5 -10 -8 4 11
sa:, now	0 0 -21 6 15 0 1
sa:, on	-1 -1 0 -11 5 2 0
sa:, one	0 0 -6 -11 8 0 6
sa:, or	0 0 9 -15 0 -1 1
sa:, over	0 0 -1 -7 12 0 0
sa:, plu	0 0 -5 0 10 0 0
sa:, provided	0 0 -12 -5 -10 19 8
sa:, put	0 0 0 -10 2 -1 8
sa:, rare	0 0 -8 0 12 0 0
sa:, run	0 1 -12 -1 8 0 0
sa:, say	0 0 13 -4 -19 0 18
sa:, sign	1 -1 -16 -5 11 8 0
sa:, since	0 0 8 6 -8 -2 -1
sa:, so	-3 -1 0 2 4 -10 5
sa:, suspend	0 0 5 -4 -9 0 8
sa:, take	0 0 1 -13 11 0 0
sa:, tariff	0 0 -9 0 10 0 0
sa:, that	-3 7 28 0 -19 -4 -15
sa:, then	-2 0 10 -15 12 -6 -10
sa:, there	0 0 -9 0 9 0 0
sa:, they	-5 0 12 14 -16 -2 0
sa:, though	0 0 -7 0 9 0 0
sa:, three	0 0 12 -2 -9 0 0
sa:, time	0 0 0 10 -12 0 0
sa:, to	0 4 -4 10 5 -9 -15
sa:, too	0 0 11 -8 -2 0 0
sa:, truce	0 0 -10 -4 16 0 0
sa:, under	-4 -2 -15 12 3 -9 3
sa:, unless	-2 0 21 0 -11 0 -11
sa:, until	-1 6 -4 -9 10 0 -1
sa:, up	0 0 -6 -6 16 0 -5
sa:, was	-1 -7 -12 -4 24 -1 0
sa:, we	-7 0 6 -15 15 0 -6
sa:, when	11 -17 7 -2 2 -19 -4
sa:, where	-6 0 -12 8 -3 0 11
sa:, which	0 -3 -2 -2 2 13 -15
sa:, will	-1 -1 8 2 -14 4 5
sa:, without	2 -2 -15 10 5 0 0
sa:, would	0 -1 13 7 -13 -7 4
sa:-	1 -1 -18 6 17 -12 -2
sa:- built	0 0 -4 -2 9 0 0
sa:- control	0 0 -7 0 8 0 0
sa:- dump	6 0 -9 -7 8 0 0
sa:- the	0 0 12 -10 -3 0 0
sa:.	-6 -20 -4 -5 19 -1 1
sa:. *	0 0 0 -1 -9 0 12
sa:. .	0 0 0 14 -11 0 0
sa:. <number>	0 0 -2 15 -17 0 4
sa:. m	0 0 7 -11 2 -3 4
sa:. on	0 0 -5 -8 16 0 0
sa:. the	-1 0 11 0 -6 0 0
sa:/ <number>	0 0 7 5 -12 0 0
sa::	0 -10 -7 -10 14 -3 3
sa:: <level>	-8 -5 8 -7 8 -7 -2
sa:: <name>	4 0 2 -16 1 -2 2
sa:: <number>	5 0 14 -2 0 -1 -24
sa:: <quality>	0 0 -8 -1 -1 0 11
sa:: a	0 11 -9 -6 5 0 0
sa:: the	5 -15 -20 2 1 2 17
sa:: what	0 0 -10 2 9 -4 0
sa:;	0 9 0 -6 -2 10 -10
sa:; <day-today>	0 0 -2 -2 14 0 -2
sa:; <quality>	5 0 15 -11 -15 -3 11
sa:; after	0 0 -6 0 10 0 0
sa:; at	0 0 -3 -8 -3 16 0
sa:; both	0 9 0 -5 5 0 -11
sa:; in	0 0 2 9 -11 0 0
sa:; it	0 6 -11 3 0 10 -12
sa:; its	0 0 -3 -6 12 0 0
sa:; now	0 0 17 0 -15 0 0
sa:; so	0 0 11 0 -9 0 0
sa:; the	1 0 -4 -9 8 1 -3
sa:; they	0 0 -18 0 20 0 0
sa:; until	5 0 -6 -5 -5 11 0
sa:<agent>	7 -11 -11 -7 4 9 4
sa:<day-ahead>	-12 -34 -33 41 4 -20 0
sa:<day-ahead> (	0 0 -8 15 -1 0 -2
sa:<day-ahead> )	9 10 -15 -5 -6 9 -3
sa:<day-ahead> .	-3 -31 -11 10 -10 2 27
sa:<day-ahead> :	0 0 -5 -7 17 0 -3
sa:<day-ahead> ;	0 0 -2 -6 11 0 0
sa:<day-ahead> for	0 0 0 -4 11 0 0
sa:<day-ahead> if	0 0 0 9 -10 0 0
sa:<day-ahead> it	0 0 0 -2 9 0 -5
sa:<day-ahead> of	0 0 -2 13 -12 6 -2
sa:<day-ahead> to	0 0 -2 -16 22 0 0
sa:<day-gone>	4 32 -11 -44 18 1 -7
sa:<day-gone> ,	-6 0 0 -14 7 3 1
sa:<day-gone> .	-5 -1 10 -11 11 -6 -12
sa:<day-gone> and	-2 3 6 -14 0 1 0
sa:<day-gone> evening	0 0 -5 0 -1 10 0
sa:<day-gone> the	0 0 -8 0 11 0 0
sa:<day-today>	10 11 0 -11 -10 2 11
sa:<day-today> )	0 0 -4 13 -5 0 -1
sa:<day-today> ,	5 6 2 6 -18 1 -2
sa:<day-today> .	8 2 -10 -2 1 -8 14
sa:<day-today> ;	0 0 -8 0 -10 12 6
sa:<day-today> after	8 4 -7 -10 -2 0 5
sa:<day-today> and	0 0 0 -7 9 0 0
sa:<day-today> without	-8 0 -1 0 10 0 0
sa:<duty>	1 9 -11 -9 8 -1 6
sa:<gate>	-9 2 2 11 -3 -3 -9
sa:<goods-amount>	3 0 -8 -17 25 -2 -4
sa:<goods>	0 2 7 -7 4 -16 6
sa:<level-noun>	5 -13 5 0 -10 -1 9
sa:<level>	-6 -13 -3 5 8 -8 -3
sa:<level> (	0 0 17 0 -11 -7 0
sa:<level> )	-2 0 8 -2 -8 -2 8
sa:<level> ,	-4 0 -3 20 4 -10 -30
sa:<level> .	2 -2 -7 15 -8 -7 6
sa:<level> :	0 0 -14 0 14 0 0
sa:<level> ;	0 0 14 -6 0 -1 -1
sa:<level> <day-today>	0 0 0 2 -10 0 6
sa:<level> <level>	0 0 1 -9 -1 8 0
sa:<level> <span>	0 0 0 0 10 0 -5
sa:<level> again	0 0 2 -16 6 0 3
sa:<level> and	-11 -10 9 9 -5 -4 0
sa:<level> are	0 0 -5 0 11 0 0
sa:<level> at	0 0 19 1 -12 0 -8
sa:<level> come	0 0 8 0 -5 0 0
sa:<level> for	0 0 -11 2 4 0 3
sa:<level> from	3 0 -3 11 -10 5 -4
sa:<level> here	0 0 -2 -6 -3 0 15
sa:<level> in	0 3 13 2 -24 -3 19
sa:<level> it	0 0 0 -5 8 0 0
sa:<level> now	0 0 9 -6 -8 0 4
sa:<level> on	-7 -4 5 1 9 -15 -11
sa:<level> reciprocal	0 0 0 -9 3 0 2
sa:<level> tariff	0 0 0 -6 -5 0 12
sa:<level> that	-3 0 4 10 -13 6 0
sa:<level> the	0 0 0 -12 14 0 0
sa:<level> there	0 0 0 10 -12 0 6
sa:<level> to	3 0 -9 -1 6 -2 1
sa:<level> when	0 0 0 -4 9 0 0
sa:<level> which	0 0 -10 -6 -4 15 4
sa:<money>	-1 0 -7 -10 27 -4 -7
sa:<money> ,	0 0 -11 -9 22 0 0
sa:<money> of	0 0 -1 -2 9 0 0
sa:<month-ahead>	3 7 12 0 -4 -13 -7
sa:<month-ahead> and	0 0 -3 -1 9 -2 0
sa:<month-gone>	-4 0 6 -17 14 1 -7
sa:<month-gone> ,	4 1 7 4 -16 0 3
sa:<month-gone> and	0 -1 0 -7 11 0 0
sa:<month-gone> for	0 0 4 -11 10 -3 0
sa:<name>	5 3 -7 -3 2 -6 11
sa:<name> 's	1 -9 -14 -10 6 8 12
sa:<name> )	0 0 -8 0 13 0 -2
sa:<name> .	2 2 -6 -3 -3 1 11
sa:<name> ;	0 0 8 3 -8 0 -2
sa:<name> <level>	-3 0 -3 4 18 -1 -20
sa:<name> <number>	0 0 13 -5 -17 3 8
sa:<name> agree	0 0 12 -2 -5 0 0
sa:<name> an	0 0 4 9 -13 0 0
sa:<name> and	14 6 4 -9 -9 -5 9
sa:<name> are	0 0 10 6 -9 -2 -3
sa:<name> at	0 0 0 26 -23 0 0
sa:<name> begin	0 0 -6 11 -3 0 0
sa:<name> by	0 0 10 -3 2 -10 0
sa:<name> charge	0 0 0 5 -8 8 0
sa:<name> come	7 0 1 6 -13 0 0
sa:<name> cut	0 0 -5 14 -8 0 0
sa:<name> expire	0 0 9 6 -12 0 0
sa:<name> for	0 0 0 -8 4 0 2
sa:<name> gave	0 0 0 9 -8 0 0
sa:<name> go	7 0 10 0 -16 0 1
sa:<name> has	0 0 -8 3 5 0 0
sa:<name> in	0 7 3 3 -22 6 3
sa:<name> is	-8 0 4 10 -7 3 -1
sa:<name> keep	0 0 0 -15 16 0 0
sa:<name> let	11 0 -5 -4 -1 0 0
sa:<name> levy	0 0 0 -11 3 0 4
sa:<name> on	0 7 5 -11 1 0 -1
sa:<name> pay	0 0 -7 -9 -5 7 16
sa:<name> take	-5 0 9 7 -8 0 -3
sa:<name> that	0 0 11 -2 -5 0 0
sa:<name> to	0 0 -1 10 -5 0 -3
sa:<name> until	0 0 10 0 -3 -7 0
sa:<name> was	0 0 0 -6 11 0 0
sa:<name> will	0 0 -16 6 10 -4 -4
sa:<name> would	0 0 -15 -8 28 -7 0
sa:<not>	1 23 10 -6 -5 -17 -3
sa:<number>	6 -12 -5 5 -6 -3 9
sa:<number> )	4 0 2 1 2 0 -14
sa:<number> ,	-14 4 19 -1 -4 -17 -1
sa:<number> .	7 -19 -23 9 0 5 0
sa:<number> /	0 0 7 5 -12 0 0
sa:<number> :	5 0 15 0 -5 -8 -14
sa:<number> <span>	0 0 0 -2 10 0 -3
sa:<number> after	0 0 11 0 -10 0 0
sa:<number> apply	0 0 15 0 -12 0 0
sa:<number> are	0 0 7 7 -16 -1 3
sa:<number> by	0 0 0 9 -8 0 0
sa:<number> cent	0 0 -11 0 14 0 0
sa:<number> economy	0 0 -5 -1 10 0 0
sa:<number> exclusion	0 0 -9 0 7 4 0
sa:<number> for	0 0 -8 14 -8 4 0
sa:<number> hour	0 0 -10 0 13 0 0
sa:<number> in	0 0 -3 23 -12 2 -7
sa:<number> more	0 0 0 -8 12 -1 0
sa:<number> notice	0 0 -10 0 13 -3 0
sa:<number> of	0 0 0 10 -15 -1 12
sa:<number> on	-1 0 0 -6 -3 0 10
sa:<number> since	0 0 0 -5 11 0 0
sa:<number> th	-3 0 7 -6 -5 0 9
sa:<number> that	0 0 0 -8 11 0 0
sa:<number> to	0 0 -3 -12 22 -1 -2
sa:<number> until	0 0 0 11 -4 0 -3
sa:<number> will	0 0 0 10 -14 2 0
sa:<number> —	0 0 9 0 -7 0 0
sa:<office>	10 -8 -4 -12 5 9 -4
sa:<office> ,	5 0 -13 16 -9 0 0
sa:<office> <person>	0 0 0 -7 10 0 0
sa:<office> of	0 0 0 5 -10 0 3
sa:<office> on	0 0 10 0 -9 0 0
sa:<office> order	0 0 -11 -8 21 0 0
sa:<office> say	0 0 16 -7 -7 0 0
sa:<office> sign	0 0 0 -7 0 9 0
sa:<organisation>	0 -1 -14 -2 14 -10 11
sa:<organisation> 's	0 0 -4 0 16 -7 0
sa:<organisation> ,	0 0 -3 -10 17 0 0
sa:<organisation> .	0 0 -9 0 14 -5 -5
sa:<organisation> agree	0 0 -8 0 15 -4 0
sa:<organisation> and	0 0 2 -10 1 0 6
sa:<organisation> announce	0 0 -7 23 -15 -2 1
sa:<organisation> has	0 -1 -1 18 -16 4 0
sa:<organisation> in	0 0 4 -13 -2 0 9
sa:<organisation> on	0 0 0 0 -12 11 0
sa:<organisation> prolong	0 0 -17 0 21 -3 0
sa:<organisation> that	0 0 9 0 -8 0 0
sa:<organisation> will	0 0 0 9 -3 0 -3
sa:<person>	0 1 0 0 3 0 -15
sa:<person> 's	0 4 -29 0 25 1 0
sa:<person> ,	0 -2 16 -12 8 -19 -6
sa:<person> .	-1 0 24 2 -10 -14 -3
sa:<person> and	4 -6 -11 8 1 1 -8
sa:<person> for	0 0 -1 11 -10 1 0
sa:<person> has	0 0 -7 0 12 0 0
sa:<person> in	0 0 -5 -8 20 0 0
sa:<person> meet	0 0 0 -5 11 0 0
sa:<person> say	0 0 1 -3 1 8 -16
sa:<person> sign	-1 0 -13 22 -17 13 -5
sa:<person> tell	0 0 15 -1 -10 0 0
sa:<person> warn	0 0 0 4 -12 0 7
sa:<points>	7 7 9 5 -18 -10 2
sa:<points> .	5 10 -13 -3 -5 2 0
sa:<points> less	0 0 0 -11 7 0 2
sa:<points> more	0 0 -1 -1 9 0 0
sa:<points> of	0 0 2 11 -9 -6 -1
sa:<quality>	-10 -20 -5 -4 8 -10 15
sa:<quality> -	0 0 -4 -5 12 0 0
sa:<quality> .	0 0 8 1 -8 0 0
sa:<quality> beef	0 0 -9 -2 -1 0 12
sa:<quality> beer	0 0 0 -14 4 0 8
sa:<quality> biscuit	0 0 16 0 -14 0 0
sa:<quality> cement	0 0 -7 -8 17 0 -4
sa:<quality> cheese	0 0 -1 12 -3 0 -8
sa:<quality> colleague	0 0 -10 -3 14 0 0
sa:<quality> copper	0 0 0 -10 0 0 10
sa:<quality> duty	1 0 -7 12 -5 -2 0
sa:<quality> farm	0 0 0 10 -5 0 -3
sa:<quality> good	0 -1 17 2 -3 -10 -13
sa:<quality> government	0 0 0 0 11 0 -8
sa:<quality> machine	0 0 0 -7 10 0 -1
sa:<quality> minister	0 0 -8 -8 0 6 6
sa:<quality> oil	0 0 -4 0 9 0 -1
sa:<quality> olive	0 0 2 19 -17 0 0
sa:<quality> product	0 0 0 -9 11 0 0
sa:<quality> rice	0 0 -3 -8 -6 5 12
sa:<quality> salmon	0 0 0 -9 10 0 0
sa:<quality> salt	0 0 -2 -1 13 0 -4
sa:<quality> shrimp	0 0 0 -3 8 0 0
sa:<quality> side	0 0 17 4 -21 0 3
sa:<quality> tariff	0 0 0 15 -8 0 -8
sa:<quality> truck	0 0 9 0 -8 0 0
sa:<quality> tuna	0 0 10 0 -12 0 2
sa:<quality> watche	0 0 0 -10 5 0 4
sa:<quality> wheat	0 0 0 -11 13 0 0
sa:<quality> wine	0 0 -3 12 -3 0 -1
sa:<seat>	-11 -13 17 4 -4 -15 1
sa:<seat> 's	5 0 10 -2 -9 0 -1
sa:<seat> ,	0 0 -2 13 -8 0 1
sa:<seat> and	-1 0 1 0 -7 -1 11
sa:<seat> has	-6 0 -3 8 0 -1 0
sa:<seat> in	0 0 10 -10 0 0 0
sa:<seat> take	0 0 0 -8 -7 0 11
sa:<seat> time	2 0 14 3 -15 0 -4
sa:<sender>	0 -1 -2 -6 15 3 -14
sa:<span>	-12 7 -13 17 -5 -7 8
sa:<span> "	0 -3 10 1 -8 0 0
sa:<span> ,	0 -9 14 -28 8 2 15
sa:<span> .	-8 2 -14 19 -14 -10 17
sa:<span> before	0 0 -22 0 22 0 -8
sa:<span> from	0 0 1 -9 7 0 0
sa:<span> if	0 0 2 12 -14 0 0
sa:<span> in	0 0 0 -14 15 0 0
sa:<span> later	0 0 -3 -8 8 8 -9
sa:<span> longer	0 0 -3 -8 12 0 0
sa:<span> more	0 0 13 6 -21 4 0
sa:<span> on	7 0 0 -21 14 -2 0
sa:<span> pause	0 0 0 10 -10 0 0
sa:<span> tariff	0 0 -6 -4 13 0 0
sa:<span> truce	0 0 0 13 -9 0 -1
sa:<v-agree>	8 -25 0 -6 4 4 2
sa:<v-bear>	7 -4 -12 2 6 11 -14
sa:<v-begin>	15 13 -5 0 -9 3 1
sa:<v-buy>	-2 0 -9 9 16 -8 -19
sa:<v-deny>	0 0 -10 0 7 9 -1
sa:<v-down>	9 0 -14 -2 3 4 0
sa:<v-end>	15 15 -4 -8 0 -15 4
sa:<v-impose>	-3 -11 4 -4 7 -6 0
sa:<v-lack>	2 0 9 4 -12 0 -4
sa:<v-propose>	0 12 -5 -20 11 2 2
sa:<v-refuse>	0 0 -5 -12 21 0 0
sa:<v-renew>	4 6 -11 -10 16 -10 -13
sa:<v-return>	-8 -3 -4 3 -10 12 10
sa:<v-say>	-11 -7 -3 -17 9 9 4
sa:<v-sell>	-5 -1 -13 3 10 1 0
sa:<v-sign>	-12 1 8 2 -7 11 -6
sa:<v-stay>	8 -1 0 -6 1 -6 16
sa:<v-suspend>	-2 -4 6 -11 9 -3 0
sa:<v-target>	9 -9 -8 3 -3 1 5
sa:<v-threaten>	0 0 7 0 -8 -9 7
sa:<v-up>	-9 8 11 -7 1 -4 -22
sa:?	0 -1 -8 1 13 -3 1
sa:a	-7 11 -10 6 5 4 -12
sa:a <day-gone>	0 0 7 -1 -8 4 0
sa:a <level>	0 0 -5 -5 -4 0 15
sa:a <organisation>	0 0 8 4 -9 0 0
sa:a <quality>	0 0 -1 -10 20 0 -5
sa:a <span>	0 0 -2 15 -13 0 0
sa:a custom	0 0 10 0 -9 0 0
sa:a decree	0 0 -8 0 0 9 0
sa:a door	0 0 9 0 -8 0 0
sa:a framework	0 0 0 -4 11 0 0
sa:a further	0 0 -2 17 -6 -5 -2
sa:a handshake	0 0 -6 0 9 -1 -2
sa:a levy	0 0 -15 0 9 5 0
sa:a licence	0 0 2 -14 9 0 0
sa:a little	0 0 7 1 -9 0 0
sa:a new	0 0 -1 16 -12 0 0
sa:a notice	0 0 12 -3 -6 0 0
sa:a pause	0 0 -2 -11 15 0 0
sa:a period	0 0 0 -4 -16 0 23
sa:a quarrel	0 -2 -12 1 8 1 0
sa:a result	0 0 10 0 -9 0 0
sa:a separate	0 0 -9 0 10 0 0
sa:a standstill	0 0 -1 -8 12 0 0
sa:a statement	0 0 -6 -2 -4 11 2
sa:a successor	-11 4 10 -6 0 0 0
sa:a tariff	0 0 9 -13 2 0 0
sa:a telephone	0 0 13 0 -9 0 0
sa:a text	0 0 7 0 -9 0 3
sa:a treaty	0 0 -10 -3 6 7 0
sa:a truce	0 19 -27 17 -8 -12 0
sa:about	-2 -4 6 -4 13 -6 -5
sa:about it	0 0 12 0 -8 0 0
sa:above	0 0 10 0 -11 1 -1
sa:abroad	0 0 -4 0 10 0 0
sa:account	0 0 -3 -4 10 0 0
sa:additional	-3 0 3 2 1 -14 0
sa:additional <level>	0 0 4 -10 10 0 -3
sa:additional duty	0 0 1 0 3 -11 0
sa:additional tariff	0 0 0 13 -15 0 1
sa:admit	0 0 -6 17 -11 0 0
sa:affiliate	0 0 -8 6 -4 13 0
sa:affiliate of	0 0 1 0 -11 9 0
sa:affiliate rule	0 0 -9 7 0 0 0
sa:after	17 -2 4 -3 2 -13 -23
sa:after .	0 0 3 8 -10 0 0
sa:after <name>	0 0 -6 -1 13 0 0
sa:after <person>	0 0 8 -15 2 0 0
sa:after <span>	14 0 -12 -2 3 -7 0
sa:after all	0 0 14 0 -6 -6 0
sa:after it	0 0 21 0 -15 -5 0
sa:afterward	0 0 -15 0 12 0 6
sa:again	0 -3 0 -3 0 13 -10
sa:again ,	0 0 -10 -16 20 0 0
sa:again .	0 0 1 -11 -2 15 -11
sa:again :	0 0 0 15 -15 0 0
sa:again in	0 0 10 0 -8 0 0
sa:against <level>	0 0 9 0 -12 0 6
sa:agree	-1 -5 11 3 -13 4 1
sa:agree in	0 0 15 -10 -13 0 7
sa:agreement	2 0 11 -5 0 -3 -8
sa:agreement .	0 0 11 -2 -6 0 0
sa:aircraft	0 0 -7 -4 18 0 -5
sa:airport	0 0 0 11 -12 0 0
sa:airport .	0 0 1 11 -13 0 0
sa:alive	5 0 -14 0 11 0 0
sa:all	-2 -1 4 -20 22 -7 -3
sa:all .	0 0 -18 -4 22 4 -1
sa:all <number>	0 0 -9 0 10 0 0
sa:all of	0 0 9 -1 -4 0 0
sa:all other	0 0 0 -4 12 0 -3
sa:all three	0 0 0 0 -8 0 8
sa:allow	0 0 0 -10 14 0 0
sa:allowed	0 0 0 -5 10 0 0
sa:allowed to	0 0 0 -4 8 0 0
sa:alone	0 0 14 8 -5 -11 -4
sa:alone .	0 0 1 10 -5 0 -4
sa:already	0 0 11 -1 -6 3 -2
sa:also	0 0 1 -10 10 0 0
sa:aluminum	0 0 0 -11 14 0 0
sa:among	0 0 -4 -7 15 0 0
sa:among them	0 0 -5 -4 13 0 0
sa:an	18 -5 -3 3 2 -2 -18
sa:an extension	17 0 7 -10 -10 -7 0
sa:and	9 -5 -1 -3 3 -18 4
sa:and ,	0 0 14 -11 -3 0 0
sa:and <day-ahead>	0 0 -1 -15 8 0 5
sa:and <level>	-12 -9 21 -8 11 -7 -26
sa:and <name>	5 2 20 -10 -15 11 -8
sa:and <number>	0 0 20 -21 -2 3 -8
sa:and <person>	0 -2 2 10 -2 -11 -5
sa:and <quality>	0 0 6 10 -16 -6 6
sa:and <span>	0 0 -8 -5 19 0 -4
sa:and a	0 0 -12 1 16 0 -10
sa:and antimony	0 0 -6 0 10 0 0
sa:and at	0 0 -1 -1 12 -2 0
sa:and beef	0 0 10 0 -8 0 0
sa:and both	-3 0 -1 -20 28 -7 0
sa:and by	-1 0 10 0 -4 0 -2
sa:and duty	0 0 14 0 -13 0 0
sa:and end	-4 1 -18 0 14 -4 -1
sa:and expire	0 0 -8 2 -2 -1 10
sa:and fish	0 0 0 3 -9 0 5
sa:and for	-4 0 0 10 -8 0 0
sa:and from	0 0 7 8 -10 0 -5
sa:and his	0 0 -1 -4 10 0 0
sa:and i	3 0 16 -7 -5 -1 -2
sa:and in	0 0 -14 -6 21 0 0
sa:and is	2 0 -31 -5 27 -1 3
sa:and it	0 5 -21 16 -15 -6 21
sa:and keep	0 0 3 8 -6 0 -4
sa:and last	0 -1 -17 7 7 -1 -4
sa:and no	6 5 -24 7 0 0 4
sa:and nobody	13 1 -16 -7 0 3 0
sa:and now	14 0 -1 -4 -3 0 0
sa:and on	-1 5 5 -1 -10 1 4
sa:and other	0 0 0 11 -11 0 0
sa:and rice	0 0 0 5 -11 0 4
sa:and run	0 2 -1 -17 5 0 15
sa:and since	4 0 -11 0 2 0 0
sa:and that	1 0 -20 23 -9 8 -6
sa:and the	15 -8 3 -16 -3 0 12
sa:and to	0 0 -17 -13 27 2 -8
sa:and trade	0 0 0 11 -9 0 0
sa:and was	0 0 0 15 -18 7 0
sa:and which	0 0 -1 12 -7 0 0
sa:and will	7 0 -14 5 -8 7 0
sa:and with	-9 0 18 15 -20 0 0
sa:and without	0 0 13 0 -12 0 0
sa:and would	0 0 0 14 -13 0 0
sa:and you	0 0 0 5 -12 6 -1
sa:announce	0 0 -18 3 12 0 0
sa:announce .	0 0 -12 14 0 -3 -2
sa:announce in	0 0 -12 -3 22 1 -6
sa:announce on	0 0 6 7 -11 -1 0
sa:announcement	0 0 -4 1 -11 10 4
sa:announcement no	0 0 0 5 -10 0 5
sa:another <level>	-1 0 0 10 -2 0 -1
sa:another <number>	0 8 -11 -3 7 0 0
sa:another <span>	0 -5 7 -17 14 0 0
sa:answer	0 0 15 -8 -4 0 2
sa:answer .	0 0 12 0 -7 0 0
sa:anti	6 0 -9 2 0 0 -2
sa:anti -	6 0 -9 2 0 0 -2
sa:antimony	0 0 -7 -1 14 0 0
sa:anybody	-9 0 -7 -1 19 0 0
sa:anyone	-5 0 0 9 -2 0 -1
sa:anything	0 0 -3 0 11 -4 -2
sa:anywhere	0 0 -3 -2 9 0 0
sa:anywhere .	0 0 -3 -2 9 0 0
sa:apply	2 0 0 -26 0 9 15
sa:apply ,	0 0 17 0 -16 0 0
sa:apply .	-1 0 -14 0 9 0 5
sa:apply to	0 0 -2 -13 5 0 7
sa:approve	0 0 0 -10 0 7 1
sa:are	-4 2 7 11 -11 0 -6
sa:are <number>	0 0 0 10 -8 0 0
sa:are a	0 0 10 0 -10 0 0
sa:are at	0 0 0 16 -9 0 -8
sa:are back	0 0 7 -1 -7 -1 3
sa:are charge	0 0 0 -10 13 0 -5
sa:are not	0 0 13 0 -9 0 -1
sa:are on	0 0 12 0 -10 0 0
sa:are over	0 0 9 0 -4 0 0
sa:are put	0 0 0 -2 -9 14 0
sa:are subject	0 0 -3 -5 0 0 9
sa:are suspend	0 0 0 22 -13 0 -12
sa:arrangement	0 0 5 7 -10 7 -8
sa:arrangement with	0 0 10 19 -26 0 0
sa:arrive	0 0 0 0 -8 0 9
sa:arrive in	0 0 -2 0 -7 0 12
sa:article	0 0 -11 1 1 -3 5
sa:as	-1 -3 0 -6 9 0 1
sa:as before	0 0 13 0 -5 0 -1
sa:as it	-5 0 -1 -11 10 0 4
sa:as much	0 0 0 -6 12 0 0
sa:as of	0 0 -3 -5 11 0 0
sa:as was	-2 0 -10 0 -3 9 8
sa:as we	0 0 11 0 -5 0 -2
sa:as well	0 0 5 -6 4 5 -11
sa:as you	-2 0 0 9 -2 0 0
sa:ask <level>	0 0 0 4 -11 0 7
sa:at	-6 -2 -5 4 -3 1 9
sa:at <level>	-7 0 14 12 -11 -25 0
sa:at all	0 0 -6 0 10 0 0
sa:at least	0 0 0 0 10 -5 -1
sa:at noon	0 0 -11 0 9 4 0
sa:at once	0 7 3 0 -10 0 0
sa:at present	0 0 1 0 -16 15 1
sa:at the	-2 -1 -10 -17 17 9 0
sa:autumn	5 0 4 10 -20 0 2
sa:autumn .	0 0 0 10 -15 0 3
sa:away	6 12 2 0 -19 0 0
sa:away on	0 0 0 13 -12 0 0
sa:back	4 -1 22 3 -30 2 2
sa:back .	0 0 4 -14 0 5 -3
sa:back at	2 0 -12 0 0 0 6
sa:back for	0 0 0 -8 10 0 0
sa:back on	0 0 10 5 -13 0 0
sa:back to	3 0 16 4 -24 -1 5
sa:ban	0 0 -9 0 17 -2 0
sa:ban on	0 0 -7 0 13 -1 0
sa:banana	0 0 14 -9 0 0 -6
sa:bar	6 0 -1 -10 1 0 2
sa:bargain	0 0 -6 -3 11 0 0
sa:be	-2 -2 -1 11 0 -23 5
sa:be .	0 0 11 8 -18 0 0
sa:be <level>	0 0 7 -17 4 -1 0
sa:be <number>	0 0 -5 7 -9 -4 13
sa:be an	0 0 0 10 -7 0 0
sa:be carry	0 0 10 0 -9 0 0
sa:be charge	0 0 -8 -2 11 -1 0
sa:be continue	0 0 15 4 -12 -3 0
sa:be extend	-2 0 19 0 -9 -1 0
sa:be make	0 0 -13 0 0 14 0
sa:be suspend	0 0 0 -10 0 0 8
sa:bear	-3 0 -10 9 -1 7 -6
sa:bear <level>	0 0 -6 14 -5 0 -2
sa:bear <number>	-2 0 -4 12 -11 8 0
sa:became	6 0 -13 0 7 0 0
sa:because	-7 10 0 -9 10 0 -4
sa:because <name>	5 7 5 10 -21 -2 0
sa:because <person>	6 4 -12 0 0 0 0
sa:because of	0 0 9 -12 1 0 0
sa:because the	0 0 -10 -4 18 0 0
sa:bed	0 0 -2 0 -12 14 0
sa:beef and	0 0 0 9 -6 0 -1
sa:been	-23 -13 -5 4 1 16 5
sa:been <level>	-3 0 -1 9 -8 6 0
sa:been <number>	-2 0 -8 8 -4 12 -8
sa:been charge	2 0 -6 10 -6 0 0
sa:been pay	-2 0 -1 -13 17 0 0
sa:been put	0 0 -7 0 10 0 0
sa:been settle	0 0 0 0 9 -8 0
sa:been take	0 0 0 -8 -5 0 12
sa:been withdraw	0 0 0 0 -14 0 15
sa:beer	0 0 -10 -16 19 0 4
sa:before <day-ahead>	0 0 0 -12 14 0 0
sa:before <number>	0 0 -10 0 14 0 0
sa:before it	0 0 0 10 -12 -7 9
sa:before the	-4 0 -6 -34 27 12 -8
sa:before their	0 0 19 0 -17 0 0
sa:begin	-1 0 -17 23 -15 -1 20
sa:begin ,	-5 0 -10 11 -6 0 10
sa:begin .	0 3 -25 25 -7 -13 15
sa:begin on	1 0 16 -6 -9 0 0
sa:begin to	-5 0 -3 -7 18 0 0
sa:being	0 0 0 17 -11 0 -1
sa:believe	0 0 -10 0 10 0 0
sa:bell	-6 0 -6 0 15 0 0
sa:benefit	0 0 -1 15 -12 0 0
sa:beside	0 0 -17 -3 24 0 0
sa:better	0 0 17 2 -17 -1 0
sa:between	0 1 11 -5 0 -5 -15
sa:between <person>	0 0 -5 0 10 0 0
sa:biscuit	0 0 16 0 -14 0 0
sa:black	0 0 -1 -7 -10 7 9
sa:book	0 0 10 -1 -1 0 -5
sa:both	-11 16 11 10 -13 -14 -2
sa:both <office>	0 0 8 4 -10 0 0
sa:both at	0 0 8 6 -13 0 0
sa:both duty	0 0 -1 1 -11 6 3
sa:both had	0 0 8 5 -12 0 0
sa:both side	-4 -1 -7 1 11 0 -2
sa:box	0 0 -11 -9 15 0 2
sa:brandy	0 0 0 -18 19 0 0
sa:bridge	0 0 -2 -1 10 0 -1
sa:bring	2 -7 -15 0 10 0 0
sa:bring back	0 0 -10 3 5 0 0
sa:broken	1 0 -11 1 5 0 0
sa:built	0 0 -13 -2 17 0 0
sa:but	1 0 -14 4 4 -2 2
sa:but <name>	0 0 -11 0 14 0 0
sa:but a	0 0 -4 -2 13 0 -2
sa:butter	0 0 0 14 -4 0 -8
sa:by	0 -2 -1 2 10 -11 -16
sa:by <day-ahead>	-2 0 6 20 -14 -9 -1
sa:by <level>	0 0 -4 -3 9 0 0
sa:by <number>	0 0 -6 -5 19 0 -3
sa:by <office>	0 0 -6 -5 15 0 0
sa:by <person>	0 -3 -4 -12 17 0 -1
sa:by <points>	6 10 1 4 -18 0 0
sa:by <span>	-9 -8 8 -10 12 -6 0
sa:by a	0 0 -10 -8 6 4 6
sa:by its	0 0 12 6 -7 -10 0
sa:by then	0 0 13 -1 0 -6 -9
sa:c	0 0 2 7 -10 0 0
sa:calendar	-5 0 11 0 -2 -2 0
sa:call	-1 0 -10 -6 21 0 -5
sa:call with	0 0 10 0 -8 0 0
sa:can be	0 0 -17 0 18 0 0
sa:cannot be	0 0 -9 0 10 0 0
sa:canola	0 0 0 -7 13 0 -2
sa:car	0 0 0 -2 9 0 -3
sa:cargo	0 0 0 10 -9 0 0
sa:carry	0 4 0 -17 0 -3 5
sa:carry out	0 0 -2 -3 12 0 0
sa:case	0 0 5 -12 1 -3 4
sa:ceasefire	0 0 0 -13 15 0 0
sa:cent	0 0 -12 -3 18 0 0
sa:certain	0 0 -10 0 0 10 0
sa:ceylon	-6 0 0 2 -7 0 11
sa:change	0 0 3 -11 5 0 0
sa:charge .	0 0 -15 0 23 0 -5
sa:charge <quality>	0 0 5 8 -12 0 0
sa:charge a	0 0 -5 -1 13 0 0
sa:charge on	0 0 -11 -8 13 9 -2
sa:charge the	0 0 12 5 -14 0 0
sa:cheap	0 0 0 10 -11 0 0
sa:cheese	0 0 3 16 -10 -1 -11
sa:cheese ,	0 0 6 13 -16 -1 0
sa:chip ,	0 0 10 0 -9 0 0
sa:cinnamon	-6 0 0 -3 11 0 0
sa:citru	0 0 0 11 -11 0 0
sa:close	-3 0 14 5 -11 -3 0
sa:close .	0 0 12 1 -14 0 0
sa:closed	0 0 -12 -3 18 0 0
sa:club	0 0 0 0 10 -5 0
sa:cocoa	0 0 1 10 -9 0 0
sa:cocoa butter	0 0 0 14 -9 0 -6
sa:coconut	0 0 -5 -5 0 9 0
sa:cod	-1 0 -6 -8 12 -4 6
sa:coffee	-2 0 1 8 -17 1 12
sa:coffee and	0 0 12 6 -22 0 4
sa:colleague	0 0 -10 -6 17 0 0
sa:collect	-7 8 -7 10 3 -3 -17
sa:collect .	0 9 0 18 -17 -1 -10
sa:collect the	-2 0 0 -10 17 0 0
sa:column	0 0 14 4 -16 0 0
sa:come	13 -1 0 -1 -8 11 -10
sa:come back	0 0 0 -10 0 14 -7
sa:come down	0 0 -1 -14 17 0 0
sa:come into	0 0 -8 5 2 0 0
sa:come to	10 0 3 0 -10 0 -2
sa:commerce	0 0 -1 -14 6 7 -2
sa:commitment	0 0 0 11 -10 0 0
sa:company	0 0 0 -1 5 3 -7
sa:concentrate	0 0 16 6 -19 0 0
sa:conclude	0 0 5 -17 14 0 -2
sa:conclude in	0 0 9 -5 -2 0 0
sa:condition	0 0 0 0 -12 0 12
sa:consent	0 0 5 0 -14 8 0
sa:consent .	0 0 4 2 -10 1 0
sa:continue .	0 0 -11 0 0 6 5
sa:continue for	0 0 2 11 -4 -5 0
sa:control	0 0 13 -3 0 -6 -1
sa:cork	0 0 -3 0 9 0 -6
sa:cork ,	0 0 0 -8 12 0 0
sa:cost	0 0 -1 -8 0 1 9
sa:cost <level>	0 0 13 -3 -7 0 0
sa:cotton	-4 0 8 -14 12 0 -8
sa:could	0 -1 0 10 2 -4 -5
sa:count .	0 0 0 -12 13 0 0
sa:country	0 -2 -18 2 22 -8 -13
sa:country '	8 0 -7 13 -12 0 0
sa:country ,	0 0 -1 -9 14 0 -1
sa:country end	0 0 -9 0 9 0 0
sa:country would	0 0 0 9 -8 0 0
sa:course	0 0 9 3 -8 0 0
sa:custom house	0 0 -12 0 0 0 9
sa:custom officer	0 0 12 0 -10 0 0
sa:cut flower	0 0 -7 0 13 0 -2
sa:dairy	0 0 -6 -8 16 0 0
sa:date	-4 4 18 -11 -16 -5 14
sa:date is	0 0 7 -9 0 0 0
sa:day	0 -6 23 -6 -8 -18 -2
sa:day ,	0 0 8 -11 3 -2 0
sa:day .	4 0 9 0 -13 -3 7
sa:day of	0 0 15 0 -15 6 -4
sa:day to	0 0 -3 -3 10 0 0
sa:dead	0 0 14 0 -10 0 0
sa:deal	4 0 -6 -10 17 -6 -6
sa:decision	0 0 14 -6 -5 0 0
sa:declare	0 0 0 15 -13 0 0
sa:decree	0 0 0 -1 -5 12 0
sa:decree of	0 0 12 0 -12 0 0
sa:decree that	0 0 -8 0 0 9 0
sa:deficit	0 0 0 10 -10 0 0
sa:desk	0 0 -5 -8 16 0 0
sa:desk .	0 0 -2 0 9 -3 0
sa:did	-3 0 -9 -9 26 0 -7
sa:diet	0 0 0 0 -15 6 9
sa:dispute	0 7 10 -16 -11 9 0
sa:do	-3 0 6 10 -14 1 0
sa:do so	0 0 0 11 -11 0 4
sa:doe	0 0 0 9 -15 3 7
sa:doe ,	0 0 -7 -2 11 0 0
sa:doe likewise	0 0 0 2 -14 0 9
sa:don't	0 0 9 0 -11 4 0
sa:door	0 0 11 -4 -6 0 0
sa:double	0 0 -10 -11 22 2 0
sa:down	-6 12 -7 11 -3 -7 -5
sa:down by	0 10 -3 0 -6 0 0
sa:down from	0 0 7 14 -13 0 -5
sa:down in	0 0 -3 -2 10 0 0
sa:down to	0 6 -10 -3 4 0 0
sa:draft	0 0 -11 0 -14 10 17
sa:due	3 -1 -17 -16 31 2 -10
sa:due .	8 0 -14 -7 20 -6 -1
sa:due again	0 0 -9 0 10 0 0
sa:due to	0 0 1 -5 -2 11 -1
sa:dump	6 0 -9 -8 9 0 0
sa:dump duty	6 0 -9 -6 7 0 0
sa:during	0 0 -22 4 10 6 0
sa:duty	4 7 -1 2 -8 1 1
sa:duty .	0 0 -1 -9 14 1 -2
sa:duty and	0 0 -2 13 -12 0 1
sa:duty come	0 0 4 0 -9 4 0
sa:duty is	0 0 1 -2 10 -5 -1
sa:duty of	0 -1 -6 10 0 1 -7
sa:duty on	9 0 15 2 -13 0 -7
sa:duty that	4 0 0 -18 14 -4 0
sa:duty they	-2 0 0 -10 15 0 0
sa:duty which	0 0 13 -2 -6 -10 5
sa:duty will	0 0 -14 -1 0 5 11
sa:duty would	0 0 11 0 -5 -1 0
sa:each	-3 6 -6 6 4 -15 -4
sa:each side	0 0 0 -5 11 -3 0
sa:early .	-2 0 -3 0 10 0 0
sa:earth	0 0 10 -16 6 -7 -3
sa:earth ,	0 0 -6 -1 12 0 0
sa:easter	0 0 3 11 -14 0 0
sa:easter .	0 0 0 11 -10 0 0
sa:economic	0 0 -2 7 -11 0 7
sa:ecuadorean	0 0 0 0 -7 0 11
sa:effect	-2 0 -3 -4 11 0 -1
sa:effect on	0 0 -12 -1 16 0 0
sa:either	13 -1 -2 7 -17 1 5
sa:else	0 0 -2 -9 20 -3 -2
sa:emergency	0 0 0 -14 18 0 0
sa:end	25 9 7 -10 -14 -1 -5
sa:end ,	12 5 10 -5 -21 -3 5
sa:end .	8 -15 47 -9 -35 0 -9
sa:end <day-ahead>	0 -2 -9 10 6 -3 0
sa:end <day-gone>	0 -5 0 0 9 0 0
sa:end <day-today>	-3 9 1 -2 -5 0 0
sa:end and	6 6 -6 5 -10 0 0
sa:end at	6 0 -3 -12 7 0 0
sa:end of	2 -4 -6 -20 12 4 0
sa:end on	-12 -11 -31 12 13 6 -5
sa:end without	11 -1 0 0 -3 -1 0
sa:engine	0 0 -3 6 -9 8 0
sa:enter into	0 0 0 11 -8 0 0
sa:enter the	0 0 0 -8 11 0 0
sa:epiphany	0 0 -6 -7 19 0 -4
sa:evening	9 0 -24 -3 9 9 -3
sa:evening ,	4 0 -12 0 3 5 0
sa:evening .	0 0 -13 8 0 4 0
sa:everybody	0 0 -15 -12 23 0 1
sa:everyone	0 0 0 -7 10 0 0
sa:everything .	0 0 0 -5 -5 0 11
sa:everywhere	0 0 0 -4 9 0 0
sa:exchanged	0 0 -12 -1 3 11 -2
sa:exclusion	0 0 -13 -5 10 10 0
sa:exemption	0 0 -10 -3 18 0 0
sa:existing	0 0 11 -4 -6 0 0
sa:expect to	0 7 0 0 -12 4 3
sa:expire	3 2 9 8 -20 5 5
sa:expire ,	0 0 21 5 -24 0 0
sa:expire .	9 0 8 -5 -8 0 -2
sa:expire at	0 0 0 -9 10 0 0
sa:expire on	-4 0 -23 5 0 8 9
sa:explain	0 10 -14 4 1 -3 0
sa:export	0 0 -3 -5 14 -6 0
sa:export -	0 0 -7 0 8 0 0
sa:export of	0 0 -8 -4 16 0 0
sa:extend	0 -5 9 -1 -2 0 -1
sa:extend .	-1 -2 20 15 -23 -7 0
sa:extend by	0 0 -12 -10 24 0 0
sa:extend it	7 2 -18 -4 8 0 0
sa:extend the	0 0 0 -6 10 0 0
sa:extend their	0 0 16 0 -13 0 0
sa:extension	19 4 0 -25 1 -14 -5
sa:extension ,	10 2 -3 0 -6 0 0
sa:extension .	12 -1 -4 0 0 -2 0
sa:extension of	-1 0 8 -10 0 0 0
sa:extra	0 0 -9 16 -5 -3 -1
sa:extra duty	0 0 -1 9 -5 0 0
sa:factory	0 0 0 12 -12 0 0
sa:fall away	0 0 5 5 -9 0 0
sa:fall due	0 0 -13 0 14 0 0
sa:fall to	0 0 -2 -2 0 0 9
sa:fare	0 0 -13 0 15 0 0
sa:farm	0 0 -1 11 -1 0 -8
sa:farm good	0 0 -2 16 -8 0 -5
sa:fear	0 0 0 0 -12 7 6
sa:fee	0 0 -12 -7 15 6 0
sa:fee .	0 0 -9 -4 14 0 0
sa:fee on	0 0 -5 -7 10 3 0
sa:fee that	0 0 7 3 -11 0 0
sa:fentanyl	0 -5 11 -10 6 -9 0
sa:fentanyl ,	4 0 2 7 -15 0 0
sa:fentanyl duty	-3 0 4 -7 11 -4 0
sa:fig	0 0 0 11 -8 0 0
sa:figure	0 0 0 -2 -10 9 1
sa:figure had	0 0 -6 0 -7 12 0
sa:fill	0 0 5 1 -8 0 0
sa:fine	0 0 -4 -5 16 0 -5
sa:first	9 5 -11 -17 12 0 0
sa:fish	0 0 -1 11 -10 0 3
sa:five hour	0 0 12 0 -11 0 0
sa:fix	0 0 7 7 -12 0 0
sa:fix .	0 0 10 0 -9 0 0
sa:flour	-4 0 -23 12 7 0 1
sa:flour and	0 0 -10 0 10 1 -2
sa:flower	0 0 -1 -3 10 0 -2
sa:follow	0 0 -15 2 13 1 -1
sa:followed	7 17 -3 -5 -13 0 0
sa:following	4 0 2 -12 4 -1 -3
sa:food	0 0 0 12 -10 0 0
sa:for	-12 1 -25 6 0 14 15
sa:for <number>	0 0 -11 4 6 0 0
sa:for <span>	-13 5 -35 17 -13 7 23
sa:for a	0 3 -6 0 -3 -3 13
sa:for another	0 -2 5 10 -10 0 0
sa:for everybody	0 0 -9 -4 17 0 0
sa:for fentanyl	0 0 0 18 -19 0 0
sa:for good	0 0 0 -8 12 0 0
sa:for it	0 0 11 0 -6 -2 0
sa:for longer	0 0 1 0 -15 14 0
sa:for more	-3 -5 -6 0 17 0 0
sa:for nothing	0 0 14 -3 -8 0 0
sa:for one	0 0 7 5 -11 0 0
sa:for other	0 0 -7 -3 12 0 0
sa:for the	1 5 0 -10 0 9 -4
sa:for trade	0 0 0 0 -9 11 0
sa:for which	0 0 6 6 -11 0 0
sa:force	0 -2 2 12 -13 3 0
sa:force .	0 0 -5 -11 11 6 0
sa:force until	0 0 0 21 -16 0 0
sa:foreign	0 0 -2 -2 13 -8 1
sa:found	-4 -1 9 3 0 -3 -3
sa:four time	0 0 -9 0 12 0 0
sa:fourth	0 0 -8 0 11 0 0
sa:fourth round	0 0 -7 0 12 0 0
sa:framework	0 0 -5 -10 6 0 7
sa:free	-2 0 -2 -3 18 0 -7
sa:free of	0 0 -2 -4 13 0 0
sa:freeze	0 0 14 2 -15 0 0
sa:friend	0 0 0 3 -11 0 11
sa:from	16 -17 -1 -15 9 8 -6
sa:from <day-ahead>	-2 0 0 -52 34 18 -17
sa:from <month-ahead>	9 0 -10 0 2 0 0
sa:from <name>	3 0 -14 17 3 -1 -21
sa:from <quality>	0 0 0 -9 13 0 -2
sa:from <seat>	0 0 0 3 -13 0 12
sa:from a	0 0 13 -8 -3 0 0
sa:from new	0 0 0 11 -11 0 0
sa:from that	0 0 -10 -6 12 0 3
sa:from the	-3 0 3 -16 14 -1 -2
sa:from there	0 0 11 0 -10 0 0
sa:frozen	0 0 9 -6 5 -3 -1
sa:full	0 0 3 -10 1 0 1
sa:furniture	0 0 0 -6 14 0 -5
sa:further	0 0 -3 13 -5 -6 0
sa:further <points>	0 0 0 22 -19 -3 0
sa:gallium	0 0 -9 -2 16 0 0
sa:gallium ,	0 0 -7 -1 14 0 0
sa:gather	0 0 -2 0 13 -3 -3
sa:gazette	0 0 -8 0 11 0 0
sa:geneva	6 0 0 4 -11 -2 3
sa:germanium	0 0 -9 -1 16 0 0
sa:germanium and	0 0 -6 0 10 0 0
sa:get	0 0 10 -20 9 -4 -3
sa:give	0 0 -10 0 6 5 -2
sa:given	0 0 19 -6 -10 0 3
sa:glove	0 0 8 -3 0 0 -3
sa:gmt	0 0 0 10 -8 0 0
sa:go	-1 13 1 0 2 -6 -21
sa:go ,	0 0 9 9 -13 0 -4
sa:go down	0 18 -9 9 -9 0 -8
sa:go from	6 0 -4 -9 7 0 -3
sa:go into	0 0 4 14 -15 0 0
sa:go on	0 -1 -4 -1 11 0 -7
sa:go out	0 0 6 9 -15 0 0
sa:go to	-4 0 -5 -15 18 -9 6
sa:go up	0 0 -13 -1 17 0 0
sa:go well	0 0 -4 0 10 -2 0
sa:god	0 0 -4 0 -7 0 13
sa:good	0 -8 -1 10 3 -23 -9
sa:good for	0 0 4 1 -12 0 8
sa:good from	0 0 -3 -13 21 0 -1
sa:good go	0 0 -2 10 -6 0 0
sa:good have	0 0 -3 -9 14 0 0
sa:good of	0 0 0 0 -2 -2 10
sa:good originating	0 0 0 9 -6 0 0
sa:good pay	0 0 16 -19 7 0 0
sa:good suspend	0 0 1 7 -9 0 0
sa:good to	0 0 -2 27 -22 0 -2
sa:good until	0 0 -2 12 -6 0 0
sa:good was	0 0 10 0 -8 0 0
sa:good will	0 0 -5 -3 14 0 -10
sa:government	3 0 -4 0 -15 14 11
sa:government say	0 0 -3 0 -8 10 0
sa:grape	0 0 -2 0 -6 0 10
sa:gruyère	0 0 0 -7 8 0 0
sa:had	9 2 -8 -5 0 12 -5
sa:had announce	0 0 -5 -2 10 0 0
sa:had ask	0 7 0 0 -12 9 0
sa:had been	-5 0 -2 -8 13 0 -4
sa:had bring	5 0 0 5 -10 0 0
sa:had make	0 0 8 5 -12 0 0
sa:had send	0 0 5 8 -13 0 0
sa:half	-3 0 4 -19 8 0 5
sa:half of	0 0 17 -13 -6 0 0
sa:hall of	0 0 10 0 -8 0 0
sa:halve to	0 0 -3 11 -3 0 0
sa:hand on	0 0 -6 12 -5 0 0
sa:handshake	0 0 -6 0 10 -1 -2
sa:happen	0 0 -2 -4 10 0 0
sa:has	-30 -3 -14 14 -6 13 26
sa:has <span>	-1 0 -14 -2 19 0 0
sa:has ask	0 0 0 14 -13 0 0
sa:has been	-6 -5 6 -19 7 1 9
sa:has keep	0 0 -6 13 -14 8 0
sa:has not	-5 0 -11 -2 15 -4 8
sa:has pay	0 0 -3 27 -22 0 0
sa:has promise	0 0 -8 0 9 0 0
sa:has to	0 0 -16 0 0 14 2
sa:has until	0 0 0 10 -7 0 0
sa:have	-1 -16 4 0 6 -6 -2
sa:have agree	0 0 -3 -2 9 0 0
sa:have been	-5 0 -17 12 2 10 -6
sa:have come	0 0 9 0 -6 0 0
sa:have end	0 0 3 -5 9 0 -6
sa:have no	0 0 0 12 -10 0 0
sa:have pay	14 0 0 -9 -7 0 9
sa:have to	0 0 12 4 -14 0 0
sa:hazelnut	0 0 4 7 -11 0 0
sa:he	-11 4 3 -6 0 0 3
sa:he say	0 0 -10 7 -2 6 2
sa:he will	0 0 -9 0 12 0 0
sa:he would	0 0 10 -2 -6 0 0
sa:health	0 0 -13 0 14 0 0
sa:heard	-4 0 -1 -5 12 0 0
sa:help	0 0 -7 0 13 0 0
sa:her	12 0 0 0 -8 0 0
sa:here	-4 0 0 -11 0 -1 16
sa:here .	0 0 -2 -3 -1 0 10
sa:hide	0 0 3 2 -11 0 3
sa:higher	0 0 -8 8 1 0 0
sa:higher duty	0 0 -2 17 -11 0 0
sa:higher rate	0 0 10 0 -8 0 0
sa:higher than	0 0 -8 0 8 0 0
sa:highest	0 0 3 -13 8 0 0
sa:his	-3 0 -5 7 -7 10 6
sa:his <person>	0 0 -10 11 0 0 0
sa:his <quality>	0 0 -7 -3 12 0 0
sa:his country	0 0 0 10 -10 0 0
sa:his signature	0 0 0 9 -3 -4 0
sa:his word	0 0 -10 0 0 9 0
sa:hold	4 0 -5 -11 10 -6 2
sa:hold until	0 0 -12 1 10 0 0
sa:home	-3 0 20 -3 -10 -6 0
sa:honour	0 0 0 9 -7 0 0
sa:hospital	0 0 0 13 -11 0 0
sa:hotel	0 0 -6 -1 9 0 0
sa:hour	0 5 -7 -1 0 11 -6
sa:hour .	0 6 6 -11 3 -3 0
sa:hour before	0 0 1 14 -19 6 0
sa:hour later	0 0 0 0 -10 11 0
sa:house .	0 0 -3 0 -6 0 10
sa:i	0 0 12 5 -10 -1 -5
sa:i have	0 0 15 6 -15 0 0
sa:if	-13 -6 -4 13 -8 13 5
sa:if <person>	0 0 -10 0 14 0 -2
sa:if it	-2 -1 -26 10 0 5 13
sa:if no	0 0 23 -4 -23 -2 8
sa:if nobody	0 0 11 0 -6 0 0
sa:if nothing	0 0 -9 7 10 -1 -8
sa:if the	0 0 -4 -1 -2 13 3
sa:if there	0 0 -7 0 13 0 0
sa:if they	0 0 9 0 -3 0 -2
sa:if we	0 0 10 0 -8 0 0
sa:import	0 0 0 -3 12 0 -5
sa:importer	0 0 9 0 -7 0 0
sa:in	6 -1 -12 -2 2 1 7
sa:in <month-gone>	0 -1 0 -8 3 5 -2
sa:in <name>	9 3 -7 11 -29 8 20
sa:in <number>	0 0 0 -17 22 0 -6
sa:in <person>	0 0 0 8 -11 4 0
sa:in a	-3 11 -2 -22 0 12 0
sa:in all	0 0 -1 -3 11 0 0
sa:in either	9 0 -2 0 -4 0 0
sa:in geneva	0 0 -4 21 -13 0 0
sa:in good	0 0 -7 0 10 0 0
sa:in its	0 0 -8 0 10 -2 0
sa:in kuala	0 0 2 -1 -12 0 12
sa:in mumbai	0 0 2 7 -9 0 0
sa:in place	0 0 8 4 -15 1 1
sa:in stockholm	0 0 10 0 -9 0 0
sa:in the	-9 -4 1 0 10 -10 -3
sa:in their	0 0 3 8 -9 0 0
sa:in what	0 0 12 0 -11 0 0
sa:in write	0 0 -9 0 -3 12 1
sa:initial	0 0 0 0 -11 6 6
sa:initial in	0 0 3 0 -9 0 7
sa:instead	1 0 -3 7 -25 4 17
sa:instead of	1 0 -2 4 -21 4 15
sa:instruction	0 0 0 12 -11 0 0
sa:instrument	-3 0 -6 0 13 0 0
sa:into	-5 0 3 13 -2 -6 -11
sa:into a	0 0 14 0 -12 0 0
sa:into force	0 0 -4 14 -7 0 -1
sa:investigation	0 0 -6 0 10 0 0
sa:is	-10 -36 13 -7 11 -8 -12
sa:is <day-ahead>	0 0 3 0 -12 8 0
sa:is <level>	-3 0 -20 12 5 0 -1
sa:is <number>	8 0 -22 -1 4 3 3
sa:is a	-1 0 -1 17 -13 2 0
sa:is being	0 0 -1 12 -5 0 -1
sa:is charge	0 0 10 -2 -3 0 -4
sa:is due	0 0 -6 -3 16 -1 0
sa:is go	0 0 16 -8 -7 0 0
sa:is good	3 0 4 14 -16 -1 -1
sa:is in	0 0 0 -11 17 0 0
sa:is not	5 -2 -12 8 3 -4 0
sa:is now	0 0 0 -8 8 0 0
sa:is over	-4 0 21 0 -21 4 -2
sa:is prolong	-1 -4 0 -11 13 0 0
sa:is suspend	0 0 -7 -19 28 0 0
sa:is the	0 0 9 -5 4 0 -16
sa:is to	0 0 7 -2 -16 11 11
sa:is up	0 0 16 19 -30 0 0
sa:is void	0 0 -10 0 6 0 5
sa:is what	0 0 -3 -13 18 0 0
sa:is when	0 0 16 3 -17 0 0
sa:is worth	0 0 0 6 -15 7 0
sa:island	0 0 0 -9 13 0 0
sa:isn't	0 0 -8 0 14 0 -3
sa:issue	0 0 8 3 -15 7 0
sa:it	5 9 17 -3 -9 -15 3
sa:it 's	0 0 13 5 -21 5 2
sa:it ,	1 0 4 -16 -13 10 7
sa:it .	11 5 15 -26 2 -23 -4
sa:it at	0 0 -5 0 12 0 0
sa:it down	0 0 0 -10 13 0 0
sa:it end	-5 3 9 6 -10 -4 0
sa:it expire	0 0 -4 10 -4 0 0
sa:it go	0 0 0 11 -19 0 9
sa:it has	-8 -2 3 -15 2 -2 20
sa:it is	2 -1 -10 0 5 6 -2
sa:it pay	-7 0 -3 2 13 -1 -13
sa:it say	0 0 -11 -10 13 0 4
sa:it the	-4 0 -2 10 -1 0 0
sa:it to	0 4 11 -1 -14 0 0
sa:it was	0 3 -1 14 -6 -5 -13
sa:it will	0 0 18 -11 -1 -5 0
sa:it would	0 -1 4 -9 4 7 -12
sa:it'll	0 0 0 0 -6 0 9
sa:its	2 10 3 0 -2 1 -32
sa:its <level>	0 0 -6 -5 8 0 0
sa:its <office>	0 0 -7 0 9 0 0
sa:its <person>	0 0 21 0 -6 -11 0
sa:its additional	0 0 0 13 -12 0 0
sa:its ban	0 0 -4 0 10 0 0
sa:its duty	0 0 -3 10 -5 4 -5
sa:its end	8 1 4 2 -16 0 0
sa:its good	0 0 10 -3 -4 0 0
sa:its own	0 0 6 -14 5 -3 0
sa:its tariff	0 0 -9 10 0 0 0
sa:its truce	0 0 -4 -3 10 0 0
sa:its way	0 0 0 11 -9 0 0
sa:keep	2 -3 6 7 -6 0 -9
sa:keep <points>	0 0 -1 10 -7 0 0
sa:keep a	0 0 5 7 -11 0 0
sa:keep its	0 0 0 -11 8 0 0
sa:keep the	4 0 6 7 -11 -4 0
sa:keep their	0 0 0 -13 15 0 0
sa:kiwi	0 0 4 20 -20 0 0
sa:know ,	-2 0 -5 9 0 0 0
sa:know .	0 0 12 -1 -7 0 0
sa:kuala	0 0 0 -3 -12 1 12
sa:lapse	-1 7 7 -11 4 -8 0
sa:lapse .	0 9 0 -13 7 -4 0
sa:last	-27 -26 23 -15 6 1 2
sa:last <span>	0 0 -13 6 8 0 -5
sa:last autumn	0 0 0 14 -15 0 0
sa:last day	-5 0 18 -2 -13 4 0
sa:last until	-2 -4 -6 -18 15 4 6
sa:last week	-3 0 11 2 -5 0 -3
sa:last winter	0 0 1 8 -13 0 5
sa:last year	-1 -5 9 -9 9 -4 0
sa:lasted	0 9 0 -4 -3 0 0
sa:lasted until	0 9 0 0 -9 0 0
sa:later	0 0 3 -8 -10 16 0
sa:later .	0 0 0 0 -12 18 -5
sa:latest	0 0 -15 0 6 6 0
sa:lawyer	0 0 -9 -1 15 -1 0
sa:lay	5 6 2 3 -20 2 0
sa:least	0 0 0 0 10 -5 -1
sa:leather	-1 0 4 7 -11 -1 4
sa:leave	-3 -1 27 0 -9 -5 -9
sa:leave .	0 0 8 4 -11 0 0
sa:leave the	0 0 9 -8 0 0 0
sa:lengthen	0 0 -7 0 9 0 0
sa:less than	0 0 5 -11 5 0 0
sa:let	10 0 -1 -13 8 -5 -2
sa:let it	0 0 -7 0 12 -3 0
sa:let their	11 0 -4 0 -5 0 0
sa:letter	-5 0 -3 9 4 -8 -2
sa:letter .	-4 0 7 10 -9 -2 0
sa:level	0 0 -7 13 -6 3 0
sa:levy	-2 0 -20 1 8 4 1
sa:levy on	0 0 -18 -3 17 2 0
sa:licence	0 0 0 -19 19 0 0
sa:licence .	0 0 -1 -6 11 0 0
sa:likewise	0 0 3 3 -11 -3 7
sa:list	0 0 4 -14 0 7 -2
sa:listed	0 0 0 -1 -7 9 0
sa:listed company	0 0 3 0 -11 7 0
sa:lithium	0 0 -2 -1 9 0 0
sa:live	0 0 3 10 -10 0 0
sa:live until	0 0 0 14 -10 0 0
sa:london	0 0 0 -10 14 0 0
sa:long	6 4 4 -1 -17 0 4
sa:longer	0 0 -7 5 -16 10 14
sa:longer .	0 0 5 0 -15 12 0
sa:longer <number>	0 0 -5 13 -11 0 4
sa:look	-9 0 12 0 -1 -4 0
sa:look at	-9 0 0 -3 13 -1 0
sa:lorry	4 0 -10 0 4 0 0
sa:los	-1 5 -10 -4 10 0 0
sa:lose	0 0 1 -16 9 0 3
sa:lower	0 0 16 0 -6 -3 -4
sa:lower rate	0 0 10 0 -8 0 -2
sa:lower the	0 0 0 17 -15 0 0
sa:lumber	0 0 0 10 -9 0 0
sa:lumber ,	0 0 0 10 -10 0 0
sa:m	0 0 7 -12 2 -3 4
sa:m .	0 0 7 -11 2 -3 4
sa:machine	-1 0 -7 3 4 5 -10
sa:machinery	0 0 -8 16 -2 0 -5
sa:magnet	0 0 -6 -1 10 0 0
sa:maize	0 0 1 2 -10 0 5
sa:make	13 -4 -14 7 3 0 -9
sa:make .	0 0 2 12 -12 0 0
sa:make a	0 0 7 1 -7 0 0
sa:make for	0 0 7 6 -11 0 0
sa:make in	8 0 -7 10 -6 0 -4
sa:make public	0 0 10 0 -4 -6 0
sa:make with	0 0 -11 0 12 0 0
sa:maker	0 0 11 -5 -5 0 0
sa:marble	0 0 8 0 -7 0 0
sa:mark	0 0 -7 0 8 0 0
sa:matter	0 0 0 -15 15 3 0
sa:may	0 0 19 -3 -5 -5 -13
sa:may come	0 0 -4 -3 9 0 0
sa:may go	0 0 8 -8 0 0 0
sa:mean	0 0 -4 -14 22 0 0
sa:mean to	0 0 -4 0 9 0 0
sa:meanwhile .	0 0 10 0 -10 0 0
sa:measure	0 0 -1 12 -5 -2 -1
sa:measure of	0 0 0 10 -8 0 0
sa:medicine	0 0 10 -9 0 0 0
sa:meet	8 -7 -12 11 -2 3 0
sa:meet .	1 0 -9 5 -4 7 0
sa:meet in	8 0 -20 13 0 0 -1
sa:men	-1 5 10 -9 -4 0 0
sa:metal	0 0 -2 -9 15 0 0
sa:midnight	4 0 22 -17 -12 -4 4
sa:midnight ,	6 0 8 0 -12 0 0
sa:midnight .	0 0 20 -4 -11 -3 0
sa:midnight on	0 0 -4 -4 10 0 0
sa:might	0 0 -4 -1 10 0 0
sa:mine	0 0 10 0 0 -7 -1
sa:minister	2 0 -4 -6 -6 4 12
sa:minister ,	4 0 -7 -15 0 0 11
sa:minister for	0 0 0 0 -9 11 0
sa:ministry	-1 0 -2 -17 8 0 7
sa:ministry of	0 0 -6 -6 -5 11 7
sa:ministry on	0 0 -4 0 12 -10 0
sa:minute	-9 0 0 -6 10 -8 3
sa:minute before	0 0 12 -6 -5 0 0
sa:monday	0 0 -10 7 5 0 -4
sa:month	0 0 0 7 -1 -11 -6
sa:more	0 -9 4 -2 6 -8 0
sa:more .	-4 -6 9 -1 -1 0 1
sa:more :	0 0 -8 0 12 0 0
sa:more on	0 0 -14 0 16 0 0
sa:more than	0 0 13 6 -19 0 0
sa:morning	-12 4 13 -6 0 0 -2
sa:morning ;	0 0 -1 9 -5 0 0
sa:morning the	-7 5 -5 -5 12 0 0
sa:most	0 0 -3 -4 17 0 -13
sa:most <quality>	0 0 2 11 -7 0 -8
sa:most of	0 0 -5 -3 11 0 0
sa:motorcycle	0 0 -4 -1 9 0 0
sa:move	0 0 11 -4 -10 0 7
sa:move .	0 0 9 0 -7 0 0
sa:mr	0 0 -1 13 -8 0 0
sa:mr <person>	0 0 -2 14 -13 0 1
sa:much	0 0 -2 -8 16 0 0
sa:mumbai	0 0 2 7 -9 0 0
sa:my	0 0 6 9 -6 -5 -9
sa:my <office>	0 0 -4 0 11 0 -2
sa:named	0 0 0 -3 9 0 0
sa:nearly	0 0 -2 -8 13 0 0
sa:need	0 0 11 6 -18 7 0
sa:need .	0 0 0 12 -11 0 0
sa:negotiate .	0 0 15 0 -13 0 0
sa:neighbour	0 0 0 -3 11 0 -1
sa:neither .	9 0 -7 -1 0 0 0
sa:neither side	-1 -7 -6 -6 18 0 0
sa:new	0 8 -16 2 0 3 0
sa:new one	0 0 7 8 -14 0 0
sa:new truce	0 0 0 15 -12 0 0
sa:new york	0 0 -8 0 13 0 -6
sa:next	0 -2 -1 4 -10 14 0
sa:next week	0 0 -12 0 4 6 0
sa:next year	-2 -1 0 3 -15 14 1
sa:night	-8 1 11 -5 1 -1 -6
sa:night ,	0 0 14 -3 -9 0 0
sa:night .	-6 0 9 13 -10 0 0
sa:nil	0 0 -2 -13 12 0 1
sa:no	0 15 -1 6 -16 -16 14
sa:no .	0 0 0 17 -19 0 4
sa:no deal	0 0 -5 -3 15 0 0
sa:no extension	0 0 -8 0 9 0 0
sa:no longer	0 0 -11 13 -16 0 15
sa:no other	0 0 9 11 -19 0 0
sa:no solution	0 0 10 0 -9 0 0
sa:nobody	2 9 -1 -17 1 0 -6
sa:noon ,	0 0 -6 0 9 0 0
sa:not ,	0 0 14 0 -11 0 0
sa:not <day-ahead>	0 0 -9 0 0 9 0
sa:not <number>	-2 0 14 -8 -2 -3 4
sa:not <span>	0 0 -11 0 13 0 0
sa:not a	0 0 7 0 -7 0 0
sa:not be	0 0 -1 0 10 -1 -7
sa:not been	-5 0 0 0 9 -1 0
sa:not renew	5 1 -14 0 5 0 0
sa:not sign	0 0 -5 0 10 -1 0
sa:not the	0 0 9 2 -19 4 1
sa:note	6 0 -14 3 0 8 -4
sa:note .	0 0 -10 1 0 10 0
sa:nothing	0 4 4 7 1 -15 -12
sa:nothing ,	0 0 -1 -1 9 0 -2
sa:nothing .	2 9 -3 -7 -6 1 1
sa:nothing else	0 0 -8 -1 14 0 0
sa:nothing happen	0 0 -6 0 10 0 0
sa:nothing move	0 0 0 0 -9 0 9
sa:notice	0 0 0 10 0 -14 -2
sa:notice ,	0 0 -11 8 1 0 0
sa:notice of	0 0 -9 0 15 -6 0
sa:noticed	14 0 -5 5 -12 0 0
sa:now	12 -3 -8 -7 0 8 4
sa:now .	0 0 4 -3 10 0 -16
sa:now in	0 0 10 0 -9 0 0
sa:now it	7 0 13 0 -28 12 0
sa:now last	0 0 -16 6 5 8 0
sa:now take	13 0 -15 2 0 0 0
sa:observed	0 0 0 10 -11 0 0
sa:of <day-gone>	0 0 -12 -1 20 -6 0
sa:of <level>	0 -4 0 10 -11 3 0
sa:of <money>	0 0 -5 -6 14 0 0
sa:of <month-ahead>	0 0 17 0 -12 -3 0
sa:of <month-gone>	0 0 -4 2 4 5 -8
sa:of <number>	0 0 -4 -18 11 -6 10
sa:of <person>	0 0 0 12 -9 0 0
sa:of <points>	0 0 0 -16 2 6 4
sa:of <span>	-1 21 -7 -1 -7 -9 10
sa:of a	4 0 11 1 -11 -5 0
sa:of an	0 0 10 0 -8 0 0
sa:of commerce	0 0 -11 0 0 13 0
sa:of duty	0 0 1 -15 11 0 0
sa:of geneva	0 0 5 -13 0 0 6
sa:of it	3 0 8 -8 -13 11 0
sa:of its	-1 0 5 18 -15 -2 -4
sa:of last	-3 -1 13 4 -10 -3 2
sa:of letter	-4 0 10 -2 1 -6 0
sa:of listed	0 0 0 0 -10 9 0
sa:of next	0 0 -3 8 -4 6 -3
sa:of port	0 0 -10 0 12 0 0
sa:of tariff	0 0 0 11 -11 0 0
sa:of that	4 0 5 -13 0 -2 3
sa:of the	5 -14 -2 -3 -6 3 16
sa:of their	0 0 0 -13 7 1 0
sa:of thi	-7 0 7 4 0 -10 -5
sa:of trade	0 0 -8 -11 0 5 10
sa:of truce	0 0 -6 0 10 0 0
sa:of two	0 0 -6 -6 14 0 0
sa:of what	0 0 16 0 -9 0 0
sa:of which	0 0 6 3 -9 0 0
sa:off	-1 0 10 1 -2 0 -6
sa:offer	0 0 0 -2 8 0 -1
sa:oil	0 13 0 0 -2 0 -11
sa:oil .	0 0 0 -10 7 3 -1
sa:old	11 0 -17 -11 8 6 5
sa:old custom	0 0 -8 0 9 0 0
sa:old duty	7 0 -8 -10 0 4 4
sa:old rate	0 0 -16 0 12 0 1
sa:older	0 0 9 -7 0 0 0
sa:olive	0 7 1 10 -26 3 5
sa:olive oil	0 8 7 10 -20 -3 -1
sa:on	-12 -18 0 6 7 -5 -5
sa:on .	0 0 -5 9 -3 -3 4
sa:on <day-ahead>	-5 -38 -40 21 23 -9 -12
sa:on <day-gone>	0 13 1 -24 0 11 -1
sa:on <day-today>	0 0 -3 -2 0 -1 14
sa:on <name>	0 0 -17 -9 19 0 5
sa:on <quality>	5 -2 -1 -12 0 3 9
sa:on affiliate	0 0 0 0 -8 12 0
sa:on both	-3 0 6 -10 4 -1 3
sa:on charge	0 0 -6 -1 9 0 0
sa:on each	0 0 0 -7 11 -3 0
sa:on export	0 0 -6 0 10 0 0
sa:on farm	0 0 0 9 -7 0 0
sa:on fish	0 0 2 9 -11 0 0
sa:on for	0 0 11 11 -18 0 0
sa:on good	0 0 -1 6 3 -2 -11
sa:on in	0 0 -9 17 -9 0 0
sa:on more	0 0 14 0 -13 0 0
sa:on olive	0 0 -5 0 8 0 0
sa:on our	6 0 -4 12 -16 3 2
sa:on paper	0 0 -2 -10 17 -1 -2
sa:on steel	0 0 -5 -16 18 0 4
sa:on tea	0 0 0 10 -7 0 -4
sa:on that	0 0 10 0 -7 0 0
sa:on the	0 -3 -10 20 -3 0 -8
sa:on top	-2 0 8 -13 6 0 -1
sa:on until	0 0 -8 12 0 -1 0
sa:once	-3 7 -15 -4 -1 0 16
sa:once .	0 7 4 0 -10 0 0
sa:once more	0 0 -12 1 0 0 9
sa:one .	-1 0 21 2 -17 -11 4
sa:one that	0 0 15 0 -12 0 0
sa:one with	-2 0 -3 -1 10 0 0
sa:onion	0 0 1 -13 12 0 0
sa:only	3 10 2 0 -8 -3 0
sa:only <level>	0 0 7 16 -20 0 0
sa:open	0 0 -7 0 16 -2 -2
sa:operated	0 0 -3 -1 8 0 0
sa:or	5 0 5 -4 2 -10 -8
sa:or <span>	0 0 0 12 -8 0 0
sa:or no	0 0 -1 -4 10 0 0
sa:orange	7 0 -10 2 0 0 0
sa:order	0 0 -4 10 7 -8 -10
sa:order by	0 0 -10 5 2 0 0
sa:order of	0 0 12 4 -11 -3 0
sa:order that	0 0 -7 -2 11 0 0
sa:ordinary	-4 8 -3 2 0 0 -9
sa:origin are	0 0 0 18 -16 0 -3
sa:originating	0 0 -9 0 -6 7 6
sa:originating in	0 0 -9 0 -6 7 6
sa:other	-4 7 5 11 -5 -13 -8
sa:other 's	0 0 2 17 -17 0 0
sa:other country	0 0 -11 0 13 0 0
sa:other in	0 0 0 10 -9 0 0
sa:otherwise	-3 0 0 0 -4 11 0
sa:our side	0 0 13 4 -17 0 0
sa:out	0 12 12 -6 -6 -8 -2
sa:out .	0 0 33 -11 -12 -7 -7
sa:out <day-today>	0 0 -3 -2 10 0 0
sa:out on	-1 16 -11 14 -15 0 -2
sa:outside the	-2 0 0 -8 12 0 0
sa:over	0 -9 8 -2 -8 13 -4
sa:over ,	-1 0 24 -1 -19 0 0
sa:over .	0 0 12 0 -6 -3 -4
sa:over a	0 0 -10 1 8 0 0
sa:over the	0 0 -8 -12 23 0 0
sa:owe	0 0 6 7 -8 0 -2
sa:owe <level>	0 0 3 6 -8 0 -1
sa:own	0 4 -6 -8 9 0 -1
sa:own .	0 0 -10 0 6 6 0
sa:owner	0 0 -10 4 5 0 0
sa:parcel	0 0 -9 -3 20 0 -9
sa:part	0 0 -1 -4 10 1 -7
sa:party	0 0 -10 0 -2 12 0
sa:pass	4 13 0 -9 -7 -3 0
sa:past midnight	0 0 0 -12 7 -3 6
sa:pause	-4 0 15 -11 0 -6 -7
sa:pause for	0 0 -16 -3 20 0 0
sa:pause in	0 0 19 8 -23 0 0
sa:pause of	0 0 10 -19 4 0 -3
sa:pay	5 0 -15 4 7 0 -5
sa:pay <number>	7 0 -7 12 -7 3 -14
sa:pay a	0 0 0 -10 9 0 0
sa:pay an	0 0 0 -20 22 0 0
sa:pay more	0 0 10 0 -7 0 0
sa:pay now	0 0 -1 0 9 0 -3
sa:peace	0 0 -2 15 -9 0 0
sa:people	0 9 -9 9 -11 8 0
sa:pepper	0 0 -1 -6 14 0 -1
sa:period	0 0 4 -3 -21 0 22
sa:period of	0 0 0 -6 -14 0 23
sa:permit	0 0 0 -7 10 0 0
sa:phone	0 0 -4 11 -3 0 -2
sa:phosphate	0 0 -5 0 10 0 0
sa:pineapple	0 0 0 -4 10 0 -3
sa:place	0 2 9 0 -10 0 0
sa:plan	4 2 0 -13 3 -4 0
sa:plu	0 0 -7 -8 22 0 -3
sa:plu <level>	0 0 0 -3 10 0 -2
sa:police	0 0 0 12 -12 0 0
sa:pork	0 0 10 -9 0 0 0
sa:port	-4 0 -8 -6 12 7 0
sa:port fee	0 0 -14 -6 13 8 -1
sa:post	0 0 -6 -4 12 0 0
sa:prawn	6 0 -10 0 5 0 -1
sa:present	-1 0 0 6 -20 22 0
sa:present <level>	0 0 -4 -3 -14 16 4
sa:president	0 8 -10 -12 7 5 0
sa:presse	0 0 0 11 -11 0 0
sa:product	0 0 -8 -16 30 -2 -8
sa:product .	0 0 -4 -10 16 0 -1
sa:progress	0 0 -8 0 11 0 0
sa:prolong	-5 0 -2 -3 11 -9 -1
sa:prolong by	-4 -2 8 -9 4 0 0
sa:prolong for	0 0 -9 9 1 0 0
sa:prolong in	0 0 -3 10 -12 5 0
sa:prolong to	0 0 -2 -7 12 0 0
sa:prolong until	0 0 9 -3 -5 0 0
sa:promise	0 9 0 -11 1 0 0
sa:proper	0 0 -7 0 10 0 0
sa:provided	0 0 -13 -6 -9 19 8
sa:provided that	0 0 -13 -5 -9 19 8
sa:public	0 0 10 0 -2 -6 0
sa:publish	0 0 3 -12 9 -2 0
sa:pumpkin	0 0 17 0 -15 0 0
sa:put	-12 -3 -18 -20 25 14 0
sa:put <level>	-6 0 3 -11 14 0 0
sa:put off	0 0 0 -5 11 0 0
sa:put on	0 0 -13 0 16 0 -6
sa:put the	0 0 0 -12 4 0 8
sa:put to	0 0 0 -1 -10 14 0
sa:quarrel	0 -3 -20 7 10 0 0
sa:quarrel about	0 -1 -13 -1 19 0 0
sa:quarrel over	0 0 -5 11 -9 3 0
sa:quota	0 0 -13 -4 19 0 0
sa:radio	0 0 -11 0 12 0 0
sa:raise	0 0 9 -1 -2 -2 0
sa:raise it	0 0 15 0 -14 0 0
sa:raise its	0 0 -10 0 10 -1 0
sa:rang	-6 0 -5 0 14 0 0
sa:rare	0 0 10 -16 6 -7 -3
sa:rare earth	0 0 1 -13 13 -3 -2
sa:rate is	0 0 -9 -1 7 0 2
sa:rate on	0 0 11 0 -9 0 0
sa:rather	0 0 4 -10 4 0 0
sa:reach	12 -1 -4 -3 0 0 0
sa:ready	0 0 -3 0 8 0 0
sa:reciprocal	0 0 -26 -12 23 15 0
sa:reciprocal "	0 0 -5 -1 9 0 0
sa:reciprocal tariff	0 0 -15 -6 7 16 0
sa:red	0 0 -12 -1 8 0 6
sa:reduce	0 0 -11 1 0 2 4
sa:refrain	0 0 0 11 -16 0 5
sa:refrain from	0 0 0 11 -16 0 5
sa:regional	0 0 10 0 -6 0 0
sa:remain	0 0 -11 1 4 0 1
sa:remain in	0 0 -5 9 -5 2 0
sa:renew	8 14 -19 -10 10 -1 -4
sa:renew .	8 1 -6 -10 7 -6 -1
sa:replace	-6 0 -2 1 9 0 0
sa:reply	0 0 0 -6 13 0 -2
sa:report	0 0 -5 -7 14 0 0
sa:reporter	0 0 15 11 -18 0 -5
sa:representative	0 0 -2 -1 12 -1 -1
sa:restore	0 0 -1 -4 9 0 0
sa:result .	0 0 10 0 -8 0 0
sa:resume	0 0 -11 -1 15 0 0
sa:return	0 0 11 4 -17 4 1
sa:return ,	0 0 4 2 -17 11 0
sa:review	0 0 0 2 -10 4 0
sa:revive	0 0 -12 0 0 13 0
sa:rice	3 0 4 0 -18 4 11
sa:rice ,	5 0 -10 8 -2 0 0
sa:right	0 0 2 8 -11 -7 9
sa:ring	0 0 -8 -1 13 0 0
sa:rise by	0 0 12 0 -10 0 0
sa:rise of	0 0 -14 0 17 0 0
sa:road	0 0 -13 6 8 -1 0
sa:roll	-1 0 -12 -10 18 0 5
sa:rose	0 0 0 16 -10 0 0
sa:round	-1 0 -21 -1 31 -7 -6
sa:round .	0 0 -2 0 9 0 0
sa:rule of	0 0 -14 0 16 0 0
sa:rule on	0 0 0 0 -6 11 0
sa:rum	0 0 -7 -8 18 0 0
sa:run	-4 8 19 -3 -10 -15 3
sa:run .	0 0 15 2 -11 -4 0
sa:run out	0 13 12 -1 -11 -5 -13
sa:run through	0 0 0 17 -16 0 0
sa:run to	0 0 -21 -2 13 0 14
sa:run until	0 -5 -1 -14 13 0 9
sa:safeguard	0 0 -5 -14 14 6 0
sa:salmon	0 0 0 -19 20 0 0
sa:salt	0 0 -3 10 2 0 -15
sa:samarkand	0 0 10 0 -10 0 0
sa:same	-4 -4 -17 2 5 10 0
sa:say	-7 -13 6 -19 -3 8 9
sa:say ,	0 0 -10 4 7 -9 8
sa:say .	-1 0 18 -3 -7 4 -13
sa:say <day-gone>	0 0 -13 0 11 0 0
sa:say <name>	4 0 -4 0 6 -10 0
sa:say <person>	0 0 26 0 -24 0 0
sa:say after	0 0 -9 0 0 10 0
sa:say in	0 0 0 -4 -9 12 1
sa:say on	3 0 5 -21 9 -18 8
sa:say the	0 0 3 4 -23 10 10
sa:say until	0 0 12 7 -13 0 -7
sa:say whether	0 0 10 0 -10 0 0
sa:seafood	0 0 0 -4 10 0 -2
sa:season	0 0 0 -8 9 0 0
sa:season .	0 0 -1 -6 11 0 0
sa:seat	0 0 0 9 -9 0 0
sa:seat of	0 0 0 11 -11 0 0
sa:second	5 0 -22 8 4 1 -3
sa:second truce	0 -2 0 -6 13 0 0
sa:section	-1 0 0 -19 11 8 -2
sa:section <number>	-1 0 -4 -19 15 8 -2
sa:see the	0 0 0 10 -7 0 0
sa:sell	0 0 0 -1 9 0 0
sa:separate	0 0 -9 0 10 0 0
sa:set a	0 0 0 14 -13 0 0
sa:settle a	0 0 -4 0 -9 13 0
sa:shall	0 0 11 4 -15 5 -7
sa:shall be	0 0 14 0 -12 0 0
sa:share	0 0 -4 -3 10 0 0
sa:she	0 0 0 -11 8 0 0
sa:shift	0 0 -8 0 9 0 0
sa:ship	0 0 -17 12 0 9 0
sa:ship will	0 0 -9 0 11 0 0
sa:shoot	0 0 12 -7 -1 0 0
sa:should	0 -1 0 0 11 -3 -4
sa:show	0 0 0 -11 15 0 0
sa:shrimp	0 7 0 4 -11 -3 4
sa:side	-9 -15 4 12 1 -10 -4
sa:side ,	0 0 2 9 -11 0 0
sa:side .	0 0 13 3 -9 -3 -1
sa:side and	0 0 0 15 -14 0 0
sa:side may	0 0 8 0 -6 0 0
sa:side will	0 0 -9 1 10 0 -2
sa:side would	0 0 0 11 -9 0 0
sa:sign	-7 -10 -9 0 9 4 8
sa:sign .	-7 0 -14 6 9 0 5
sa:sign a	0 0 -6 19 -12 0 0
sa:sign an	0 0 10 -10 -2 0 0
sa:sign by	0 0 0 0 12 -6 -2
sa:sign in	0 -2 10 1 -12 -2 5
sa:sign the	0 0 -9 -14 14 8 0
sa:signature	4 -2 -11 21 -9 0 -1
sa:signature .	5 0 -4 9 -9 0 0
sa:since	16 -3 6 -13 1 -16 5
sa:since <day-gone>	7 0 0 -23 12 0 0
sa:since then	10 0 -16 8 -2 0 0
sa:sit down	0 0 0 -11 11 0 0
sa:slap	0 0 0 10 -2 0 -7
sa:sleep	0 0 2 11 -11 0 0
sa:so	-15 -5 7 12 -5 -5 2
sa:so do	0 0 12 0 -8 0 0
sa:so for	0 0 5 16 -23 0 4
sa:so it	0 0 -9 12 0 0 0
sa:so that	-2 0 10 -1 -2 -8 2
sa:solution	0 0 10 0 -8 0 0
sa:some	-2 0 -12 -7 22 0 0
sa:somebody	0 0 20 2 -22 0 4
sa:somebody will	0 0 14 0 -13 0 0
sa:something	0 3 14 -4 -16 6 -2
sa:something .	0 0 3 -3 -10 10 0
sa:soup	0 0 10 0 -9 0 0
sa:soybean	0 0 10 -19 22 -3 -15
sa:soybean and	0 0 0 0 9 0 -7
sa:speaking	0 0 9 0 -9 0 0
sa:special	0 0 1 3 7 0 -13
sa:special duty	0 0 0 7 3 0 -12
sa:spoke	0 0 12 -7 -2 -2 0
sa:spring	0 0 0 5 -11 -1 11
sa:spring ,	0 0 3 8 -9 -1 0
sa:spring .	0 0 -2 12 -18 1 9
sa:st	-1 0 17 0 -14 0 0
sa:stamp	0 0 0 8 -9 0 1
sa:stand	-1 -1 -16 0 5 0 8
sa:stand still	0 0 0 -8 11 0 0
sa:standstill	-1 0 0 -25 26 0 0
sa:standstill of	0 0 0 -10 13 0 0
sa:start .	0 7 0 10 -14 0 -2
sa:statement	0 0 -2 0 -7 11 1
sa:stay	-2 0 -3 -16 13 1 1
sa:stay at	0 0 17 -7 -2 -7 0
sa:stay for	0 0 -10 3 5 0 0
sa:stay of	0 0 -12 8 1 0 0
sa:steel	6 0 -7 -9 -3 0 17
sa:still	11 0 5 -11 -14 6 9
sa:stop	-2 0 -14 21 -4 0 -1
sa:stop .	0 0 0 15 -12 0 0
sa:strike	7 0 -12 -1 9 -1 0
sa:successor	-12 4 4 -8 0 0 10
sa:successor ,	-9 5 0 -5 7 0 0
sa:sugar	0 0 3 -6 9 0 -10
sa:sum	0 0 -6 -1 10 0 0
sa:supreme	0 0 12 -1 -9 0 0
sa:surcharge	0 0 0 -26 21 -3 2
sa:surcharge of	0 0 8 -11 2 -1 0
sa:suspend for	0 0 -1 8 -10 9 -2
sa:suspend from	0 0 0 -6 9 0 0
sa:suspend on	0 0 3 4 -9 0 0
sa:suspend until	0 0 -3 -5 13 0 -7
sa:suspension end	0 0 10 -7 0 0 0
sa:suspension is	0 0 11 -2 -7 0 0
sa:suspension of	0 0 -8 -6 19 0 -3
sa:take	14 0 2 -13 6 -3 0
sa:take <number>	14 0 0 4 -24 0 10
sa:take its	0 2 -6 -2 9 0 -4
sa:take the	0 0 0 -12 12 0 0
sa:talk	-2 -1 -11 -4 13 10 -3
sa:talk .	0 0 -13 0 0 14 0
sa:talked	0 10 8 -3 -13 0 0
sa:talked about	0 0 9 0 -8 0 0
sa:tariff	0 3 -11 -7 17 0 -5
sa:tariff ,	0 0 -7 -9 -5 6 13
sa:tariff .	0 0 10 0 -7 0 -1
sa:tariff for	0 0 0 -7 10 0 0
sa:tariff go	0 0 -3 -4 10 0 0
sa:tariff of	0 0 -4 7 -6 10 -3
sa:tariff on	0 0 -16 20 -2 -6 0
sa:tariff pause	0 0 8 0 -5 0 0
sa:tariff that	0 0 0 -6 11 0 0
sa:tariff truce	6 0 5 -37 9 0 -1
sa:tariff war	0 0 9 0 -9 0 0
sa:taro	0 0 2 -1 -10 0 12
sa:tax	0 0 -11 0 -6 0 16
sa:tax on	0 0 -3 -9 -8 0 18
sa:tea	0 0 -7 23 -14 -1 0
sa:telephone	0 0 23 1 -18 -2 -2
sa:telephone .	0 0 9 3 -11 0 0
sa:telephone call	0 0 13 0 -9 0 0
sa:telephoned	-4 0 -5 11 0 0 0
sa:tell	-3 0 10 -4 0 0 -4
sa:tell ,	0 0 -9 0 11 0 0
sa:tell <organisation>	0 0 12 0 -9 0 0
sa:tell reporter	0 0 17 7 -17 0 -4
sa:tell us	0 0 -6 0 10 0 0
sa:terminate	0 0 0 -13 10 0 1
sa:text	6 0 3 0 -18 5 3
sa:th	-3 0 7 -6 -5 0 9
sa:than	0 0 -1 -13 11 0 0
sa:than <number>	0 0 0 8 -9 0 0
sa:than before	0 0 4 -10 4 0 0
sa:than in	0 0 -14 5 8 0 0
sa:that	-6 3 -5 -11 9 -3 10
sa:that 's	-2 0 17 7 -15 -2 0
sa:that ,	0 0 -12 0 12 0 0
sa:that .	0 0 -3 -14 12 0 0
sa:that <name>	-1 0 -21 4 3 8 6
sa:that <person>	0 0 -19 14 -5 10 -3
sa:that <quality>	0 0 -10 0 6 0 4
sa:that apply	0 0 -8 0 9 0 0
sa:that begin	0 0 15 0 -15 0 0
sa:that date	0 0 9 0 -5 0 0
sa:that for	-1 0 -3 0 9 0 0
sa:that he	0 0 14 -9 -4 -2 0
sa:that his	0 0 0 9 -8 0 0
sa:that is	0 0 21 7 -22 5 -14
sa:that it	-5 -2 -8 5 15 -1 -11
sa:that keep	0 0 0 -10 11 0 0
sa:that of	0 0 1 0 -12 0 7
sa:that the	5 0 -28 9 -3 2 15
sa:that they	0 0 15 -2 -7 -5 0
sa:that was	6 0 16 -1 -22 0 6
sa:that were	0 0 -6 -6 15 0 0
sa:that year	0 0 -4 -1 9 0 0
sa:the	0 -26 9 -5 -4 4 13
sa:the <day-ahead>	-3 -3 0 9 -17 -5 20
sa:the <level>	-12 0 0 -23 8 12 0
sa:the <name>	0 -6 -23 -4 26 -11 -4
sa:the <number>	-6 0 -1 4 2 -10 3
sa:the <office>	4 0 0 0 -1 7 -9
sa:the <organisation>	0 -5 3 5 -4 -17 13
sa:the <person>	0 0 11 -21 11 -12 -5
sa:the <quality>	-2 0 0 8 -6 -8 5
sa:the <seat>	0 0 0 -9 12 -1 -3
sa:the <span>	0 0 18 23 -31 -2 0
sa:the affiliate	0 0 -9 8 0 0 0
sa:the agreement	0 0 0 9 -8 0 0
sa:the anti	6 0 0 10 -14 0 -1
sa:the back	0 0 0 16 -15 0 0
sa:the control	0 0 12 0 -12 0 0
sa:the country	0 0 0 -7 12 0 0
sa:the day	3 0 6 5 -5 -11 -5
sa:the deal	0 0 -9 1 8 0 0
sa:the dispute	0 0 8 0 -5 0 0
sa:the duty	3 -6 -4 8 -14 0 11
sa:the emergency	0 0 0 -11 14 0 0
sa:the end	1 0 0 -21 14 -5 0
sa:the evening	5 0 -14 0 11 0 0
sa:the export	0 0 10 0 -8 0 0
sa:the extension	0 0 -10 -2 14 0 0
sa:the fee	0 0 7 7 -13 0 0
sa:the fentanyl	-3 0 6 -12 14 -4 -5
sa:the first	12 0 -15 -17 11 0 0
sa:the following	4 0 -1 -11 7 0 -3
sa:the full	0 0 11 -4 -4 -6 2
sa:the highest	0 0 -2 -11 19 0 0
sa:the last	-7 -1 12 -29 16 0 0
sa:the law	0 0 -4 -1 10 -1 0
sa:the leave	0 0 11 0 -11 0 0
sa:the letter	0 0 -12 16 -3 0 0
sa:the month	8 0 -3 11 -11 0 0
sa:the new	0 0 -1 -11 4 0 7
sa:the next	3 0 9 0 -10 0 -1
sa:the offer	0 0 -10 0 10 0 0
sa:the old	12 0 -7 -19 0 8 6
sa:the ordinary	-1 8 -2 -19 17 0 -5
sa:the paper	0 0 16 -1 -17 -1 7
sa:the party	0 0 -5 0 -5 12 0
sa:the pause	0 0 -4 -17 19 -2 -4
sa:the phone	0 0 0 12 -10 0 0
sa:the port	0 0 0 -15 11 2 0
sa:the present	0 0 -1 2 -5 9 -1
sa:the price	0 0 12 0 -8 0 0
sa:the quota	0 0 -9 0 11 0 0
sa:the rate	3 0 -1 -11 -2 9 1
sa:the regional	0 0 10 0 -7 0 0
sa:the result	0 0 -4 0 11 0 -4
sa:the same	-4 -4 -16 3 4 10 0
sa:the second	6 -1 -11 6 0 0 0
sa:the spring	0 0 9 6 -14 0 0
sa:the standstill	0 0 0 -10 14 0 0
sa:the summer	0 0 4 12 -15 0 0
sa:the surcharge	0 0 -4 -6 14 -2 0
sa:the suspension	0 0 10 0 -6 -4 1
sa:the talk	0 0 -12 0 0 9 0
sa:the tariff	-8 0 10 -11 6 -2 0
sa:the telephone	0 0 9 1 -10 0 0
sa:the third	0 0 -2 -6 14 0 0
sa:the three	0 0 -2 -8 14 0 0
sa:the time	0 0 10 4 -14 0 0
sa:the truce	-1 -34 -3 1 -1 20 2
sa:the understanding	0 0 0 14 -10 0 -1
sa:the very	0 0 9 0 -5 -1 0
sa:the winter	0 0 2 5 -10 3 0
sa:the word	0 0 6 0 -11 0 7
sa:the worldwide	0 0 11 0 -10 0 0
sa:their	7 4 14 -10 -4 0 -11
sa:their <office>	4 0 -5 14 -10 0 0
sa:their dispute	0 0 -6 -2 13 0 0
sa:their duty	0 0 0 -9 7 0 0
sa:their government	0 0 -3 0 -5 9 0
sa:their quarrel	0 0 -6 8 0 0 0
sa:their tariff	10 0 5 -4 -9 0 0
sa:their trade	0 0 15 0 -7 -4 0
sa:their truce	0 0 16 -15 -5 0 0
sa:them	-6 -1 9 -8 4 0 -10
sa:them ,	0 0 -2 -6 12 0 0
sa:them by	0 0 2 6 -9 0 0
sa:then	8 0 13 -11 -2 -3 -5
sa:then ,	-2 0 25 -10 -4 -5 -5
sa:then .	3 0 29 1 -20 -6 -13
sa:then be	0 0 -2 0 -11 7 6
sa:then it	5 0 -15 4 4 0 0
sa:then pay	0 0 -15 0 20 0 0
sa:there	-2 -2 0 1 5 -17 0
sa:there 's	0 0 10 -8 0 0 0
sa:there ,	0 0 0 13 -12 0 0
sa:there .	-1 0 2 -17 19 -4 -8
sa:these	11 0 -11 0 1 0 0
sa:they	-4 -11 5 -8 5 0 -3
sa:they are	0 0 7 -2 -18 13 5
sa:they had	0 0 -5 -3 9 0 0
sa:they pay	5 0 -14 -5 17 0 -11
sa:they sign	0 0 10 18 -21 -7 0
sa:they stand	0 0 -4 -6 11 0 0
sa:thi	-3 0 -4 17 -8 0 0
sa:thi week	0 0 -8 -1 0 10 0
sa:thi year	0 0 0 14 -12 -6 5
sa:thing	0 0 8 -8 0 -1 0
sa:think	11 0 -3 -3 0 -4 0
sa:think of	0 0 11 0 -11 0 0
sa:third	-3 0 -14 0 22 -7 -3
sa:third round	0 0 0 -5 12 0 0
sa:those	2 0 -20 13 8 -3 -8
sa:those of	0 0 -2 -4 10 0 0
sa:though	0 0 -7 0 10 0 0
sa:threat	0 0 1 10 -8 0 0
sa:three	-3 0 14 -18 5 0 1
sa:three time	0 0 12 -2 -8 0 0
sa:through	0 0 -26 3 9 -1 15
sa:tile	0 0 17 3 -12 -2 -5
sa:till	0 0 20 -2 -20 -1 8
sa:timber	0 0 2 17 -17 9 -12
sa:time	10 0 9 11 -13 -2 -28
sa:time ,	3 0 0 11 -11 0 -2
sa:time and	0 0 0 11 -11 0 0
sa:time the	0 0 -5 -2 11 0 0
sa:tin	0 0 6 4 -11 0 0
sa:tinned	0 0 0 6 -10 0 3
sa:to	-1 6 -10 -5 10 5 3
sa:to <day-ahead>	-2 0 -8 7 0 -15 5
sa:to <day-gone>	-6 13 -8 -19 6 -1 9
sa:to <level>	7 8 -18 2 7 -6 -1
sa:to <name>	0 0 0 10 -3 0 -5
sa:to <number>	-2 4 0 -14 9 1 -1
sa:to <organisation>	0 0 12 -7 -5 0 0
sa:to a	6 0 0 11 -3 -3 -10
sa:to be	0 5 -9 -9 3 15 -6
sa:to collect	-2 0 0 -6 14 0 0
sa:to continue	0 0 -4 0 -4 9 0
sa:to explain	0 0 -11 0 13 0 0
sa:to extend	4 0 12 -6 -6 0 0
sa:to go	0 0 4 1 -9 4 0
sa:to its	8 3 1 0 -10 0 0
sa:to keep	-1 0 0 -12 13 0 0
sa:to lapse	0 0 6 -11 6 -2 0
sa:to leave	0 0 3 11 -13 0 0
sa:to let	0 0 10 2 -11 0 0
sa:to live	0 0 1 -10 9 0 0
sa:to one	-2 0 -5 0 10 0 0
sa:to pay	0 0 -4 -6 17 0 -1
sa:to prolong	0 0 14 -3 -8 0 0
sa:to run	0 0 15 1 -17 0 0
sa:to say	0 0 2 3 -9 11 -10
sa:to settle	0 0 0 -1 -11 12 0
sa:to sign	-7 0 -18 -2 29 0 0
sa:to sleep	0 0 0 8 -9 0 0
sa:to stand	0 0 0 -8 0 0 7
sa:to stop	0 0 -3 10 -9 3 0
sa:to take	0 0 4 0 -10 0 8
sa:to the	-3 -5 -9 9 -6 -18 29
sa:together	0 0 -14 -3 13 4 0
sa:together .	0 0 -7 -1 11 0 0
sa:together with	0 0 -5 -8 10 5 0
sa:tomatoe	5 6 -9 -8 3 0 0
sa:ton	0 0 2 7 -9 0 0
sa:too ,	0 0 0 -8 10 0 0
sa:top	-2 0 8 -13 6 0 -1
sa:top of	0 0 12 -15 0 0 0
sa:total	0 0 0 12 -9 -1 0
sa:trade	-7 0 0 7 -11 -1 16
sa:trade ,	0 0 0 -5 -11 10 6
sa:trade agreement	0 0 -1 -4 10 0 0
sa:trade deficit	0 0 0 11 -10 0 0
sa:trade minister	0 0 0 7 -12 -1 9
sa:trade ministry	0 0 -4 0 15 -11 0
sa:trade truce	0 0 16 0 -12 0 0
sa:translated	0 0 -2 -9 15 0 0
sa:treaty	5 0 -11 -6 6 7 -3
sa:triple	0 0 -5 12 -6 0 0
sa:truce	9 -2 3 5 -7 7 -11
sa:truce ,	3 0 -4 10 -9 0 0
sa:truce .	-3 -7 9 -6 8 0 -13
sa:truce begin	-1 -1 -10 9 -3 0 6
sa:truce between	11 -1 -6 0 0 0 -5
sa:truce end	12 -15 20 -22 -12 7 -4
sa:truce expire	11 0 16 -1 -21 0 0
sa:truce for	0 0 -17 0 15 0 0
sa:truce from	0 0 -2 -6 11 0 0
sa:truce has	0 0 -14 0 0 14 0
sa:truce in	-2 0 -16 4 14 0 0
sa:truce of	0 22 -12 5 -9 -9 0
sa:truce on	0 0 11 -20 4 0 -2
sa:truce run	0 0 17 -3 -10 0 0
sa:truce that	-3 0 -15 20 -12 5 5
sa:truce to	0 0 -2 -1 8 0 0
sa:truce was	0 0 4 20 -21 0 0
sa:truce with	-5 0 15 -9 0 0 -2
sa:truce would	0 0 -8 -5 12 0 1
sa:truck	0 0 7 -9 -8 0 10
sa:tuna	0 0 6 3 -14 0 7
sa:turn	0 0 10 -6 -7 6 -1
sa:twenty	0 0 10 0 -8 0 0
sa:two	7 1 -7 4 -3 10 -12
sa:two .	0 -2 0 -3 11 0 0
sa:two <office>	0 0 -14 -6 18 2 0
sa:two country	5 0 -2 17 -13 0 -2
sa:two or	0 0 0 12 -11 0 0
sa:two side	0 0 -2 0 11 0 -2
sa:tyre	0 0 8 5 -18 0 5
sa:under	-6 -7 -10 13 7 -2 -13
sa:under it	0 0 16 0 -11 -1 0
sa:under section	0 0 -3 -9 15 0 0
sa:under the	0 0 -28 5 16 6 -11
sa:under which	0 -2 3 14 -9 -3 -2
sa:understanding	0 0 -5 11 -4 0 -1
sa:unless	-7 -1 12 -1 -2 4 -23
sa:unless <organisation>	0 0 -28 0 40 -14 0
sa:unless a	0 0 -3 -2 14 -2 -2
sa:unless somebody	0 0 10 4 -12 0 0
sa:unless the	0 0 9 -7 0 0 -8
sa:unless they	0 0 0 0 -8 13 0
sa:until	-13 0 -14 14 0 -9 0
sa:until <day-ahead>	-14 -20 -4 16 -2 -8 3
sa:until <day-gone>	0 -2 0 -11 10 0 -1
sa:until <month-ahead>	0 8 0 0 -5 0 0
sa:until now	0 0 1 7 -16 9 -2
sa:until the	-2 5 -9 16 -12 -3 1
sa:up	-7 -1 10 0 3 -2 -14
sa:up .	0 0 22 4 -20 -2 0
sa:up from	0 0 9 -12 7 0 -7
sa:up on	0 0 0 11 -10 0 0
sa:up to	0 0 -23 -12 32 -1 -1
sa:upon	0 0 -3 4 -10 9 0
sa:us .	0 0 -11 0 12 0 0
sa:use	0 0 -2 -10 10 1 0
sa:used	0 0 0 -10 13 0 0
sa:valid	0 0 -7 3 -7 0 11
sa:value	0 0 -3 -9 17 0 -1
sa:vegetable	0 0 4 11 -15 0 0
sa:very	0 0 16 -1 -10 -1 0
sa:void	0 0 -13 4 0 0 5
sa:wait	0 0 -6 -9 15 0 0
sa:wake	0 0 10 4 -10 0 0
sa:wake up	0 0 9 4 -11 0 0
sa:want	3 0 3 -16 7 -4 -3
sa:war	0 0 12 -2 -3 0 0
sa:warn ,	0 0 11 0 -17 0 7
sa:warn .	0 0 -16 0 21 -3 0
sa:was ,	0 0 -7 -1 12 0 0
sa:was <level>	8 0 0 -21 10 -1 0
sa:was <number>	0 -4 -12 16 0 0 -7
sa:was a	9 0 2 -2 -7 0 0
sa:was announce	0 0 -12 0 0 13 0
sa:was found	0 0 10 0 -7 0 0
sa:was make	0 0 10 14 -20 0 0
sa:was nothing	0 10 0 0 -9 0 0
sa:was prolong	0 0 -12 10 3 0 0
sa:was still	10 0 0 3 -13 0 0
sa:was to	-5 -4 10 -8 0 6 0
sa:watche	0 0 0 -16 11 0 3
sa:way	0 0 -9 16 -7 2 -2
sa:way .	0 0 -1 11 -12 3 0
sa:way of	0 0 0 9 -9 0 0
sa:we	-16 -5 16 -24 -2 11 4
sa:we agree	0 0 9 -2 -4 0 0
sa:we are	-2 0 0 -8 6 0 4
sa:we have	-3 0 8 -12 7 -2 0
sa:week	-5 -1 -12 8 4 13 -5
sa:week .	0 0 -19 8 0 15 -2
sa:week of	0 0 -6 0 10 -1 0
sa:weekend	0 0 -12 -8 12 8 0
sa:well	0 0 0 -8 12 1 -11
sa:well .	0 0 0 -3 10 0 -5
sa:were "	0 0 8 0 -8 0 0
sa:were charge	-4 0 -2 0 10 0 0
sa:what	-3 0 9 0 4 -6 -22
sa:what both	0 0 -10 0 6 0 0
sa:what the	0 0 13 -3 -3 -3 0
sa:what they	0 0 6 13 -10 -6 0
sa:what was	0 0 2 -9 5 0 0
sa:whatever	0 0 13 4 -12 0 -1
sa:wheat	0 0 -1 -4 22 0 -13
sa:when	10 -20 22 -3 -6 -24 -6
sa:when <person>	0 0 -8 0 11 0 0
sa:when it	9 0 15 -4 -11 -1 -6
sa:when the	12 -7 12 10 -20 -13 1
sa:when they	-1 0 0 -11 16 0 0
sa:where	-7 -3 -8 15 -7 -8 10
sa:where it	0 0 0 15 -16 -4 5
sa:where the	0 0 -5 -6 14 0 0
sa:whether	12 0 16 0 -19 -2 -1
sa:whether <name>	0 0 11 0 -9 0 0
sa:which	5 0 -6 2 -6 10 -3
sa:which <level>	0 0 -11 0 5 0 2
sa:which <name>	0 0 0 3 -11 10 0
sa:which <quality>	0 0 10 2 -9 0 0
sa:which a	0 0 2 7 -10 0 0
sa:which both	0 0 0 -12 14 0 0
sa:which end	8 0 -2 12 -11 0 0
sa:which has	0 0 6 4 -9 0 0
sa:which he	0 0 -11 0 13 0 0
sa:which is	0 0 -7 16 -19 16 0
sa:which lapse	0 0 0 -10 11 0 0
sa:which nobody	0 0 -12 0 14 0 0
sa:which was	0 0 0 -7 12 -2 0
sa:whisky	0 0 0 10 -9 0 0
sa:who	0 0 -12 -12 15 8 -1
sa:whole	0 0 -3 6 -16 15 0
sa:will	8 -12 4 13 -9 -4 -6
sa:will apply	0 0 -8 0 -4 10 4
sa:will be	-7 0 9 -3 -3 -20 12
sa:will become	0 0 11 0 -10 0 0
sa:will charge	0 0 14 5 0 -5 -16
sa:will cost	0 0 11 0 -7 0 0
sa:will do	0 0 0 13 -13 0 3
sa:will go	0 0 -8 -8 19 0 0
sa:will have	0 0 14 4 -15 0 0
sa:will keep	0 0 0 13 -14 0 0
sa:will not	0 0 -12 4 13 0 -8
sa:will return	0 0 12 0 -14 0 0
sa:will see	0 0 -10 0 10 0 0
sa:will suspend	0 0 0 9 -6 0 -2
sa:willing	0 0 -1 0 -10 0 13
sa:wine	-1 0 0 21 -11 -1 -9
sa:wine ,	0 0 0 -7 10 0 0
sa:winter	0 0 3 21 -26 2 3
sa:winter .	0 0 6 16 -19 0 0
sa:with	-23 0 11 -6 5 0 -3
sa:with <level>	0 0 3 8 -13 5 -2
sa:with <name>	-11 5 22 -15 -2 -4 -7
sa:with <person>	0 0 6 -11 1 0 0
sa:with <quality>	-4 0 0 0 9 0 0
sa:with <span>	0 0 -9 14 -4 0 0
sa:with a	0 0 -26 -7 24 -2 1
sa:with both	0 0 0 11 -9 0 0
sa:with his	0 0 5 9 -18 3 0
sa:with it	-5 0 22 3 -17 0 -4
sa:with them	0 0 13 0 -10 0 0
sa:withdraw	0 0 -15 -4 4 -4 14
sa:withdraw its	0 0 -9 0 13 -3 0
sa:within	0 6 10 -8 -2 -1 0
sa:without	-1 0 5 -3 6 -7 -13
sa:without agreement	0 0 11 0 -9 0 0
sa:without an	15 0 -2 6 -12 -2 0
sa:word	1 0 9 -10 -22 10 10
sa:word "	0 0 5 0 -14 0 7
sa:word .	0 0 -9 0 0 10 0
sa:word of	0 0 9 0 -7 0 0
sa:work	0 0 -20 -1 25 0 0
sa:work .	0 0 -17 0 18 0 0
sa:worldwide	0 0 10 0 -8 0 0
sa:worldwide surcharge	0 0 11 0 -10 0 0
sa:worth	0 0 10 -4 -7 7 -2
sa:worth <money>	0 0 11 -8 0 0 0
sa:would be	1 -2 6 8 -1 -13 -8
sa:would go	0 0 -3 0 13 -5 0
sa:would have	-6 -6 -16 -4 15 11 3
sa:would return	0 0 2 9 -12 0 0
sa:would rise	0 0 12 3 -14 0 0
sa:write	0 0 7 -11 -3 7 0
sa:write .	0 0 -5 0 -7 12 1
sa:yarn	0 1 -2 0 -12 10 6
sa:year	-11 -13 2 1 -1 4 2
sa:year ,	0 0 -12 22 -5 -9 0
sa:year .	-5 -5 10 -5 -7 9 -4
sa:year and	0 -1 0 -15 20 0 0
sa:york	0 0 -8 0 13 0 -6
sa:york .	0 0 -9 0 17 0 -4
sa:you	-6 0 8 15 -10 2 -14
sa:you may	0 0 12 0 -17 6 0
sa:you pay	0 0 4 9 -10 -2 0
sa:you will	0 0 0 10 -7 0 -1
sa:your	-1 0 21 3 -13 -6 -2
sa:zero	0 0 -2 -2 13 0 -5
sa:zinc	0 0 0 0 -6 0 9
sa:—	10 14 3 -15 1 -8 -4
sa:— <name>	0 0 0 -10 11 0 0
sa:— <person>	0 0 -2 -5 12 -1 0
sa:— <span>	0 0 -2 -7 11 0 0
sa:— and	0 0 17 -3 -12 0 0
sb:"	0 -1 -13 2 5 7 1
sb:" <name>	0 0 -10 0 11 0 0
sb:" a	0 0 -5 -1 11 0 0
sb:" for	0 0 10 0 -7 0 0
sb:" not	0 0 11 0 -8 0 0
sb:" reciprocal	0 0 -18 0 16 5 0
sb:" tariff	0 0 -18 0 14 5 0
sb:" the	0 0 -26 4 2 17 0
sb:'	-5 6 -14 -8 21 -2 0
sb:'s	-9 -17 10 -11 10 -9 0
sb:'s ,	0 0 16 1 -15 0 0
sb:'s <level>	0 0 4 3 -12 4 0
sb:'s <organisation>	9 0 0 0 -11 1 0
sb:'s <person>	0 0 3 3 -8 2 0
sb:'s additional	0 0 8 -10 5 0 -2
sb:'s and	0 0 0 11 -13 0 0
sb:'s answer	0 0 13 0 -11 0 0
sb:'s countermeasure	0 0 0 11 -8 0 0
sb:'s custom	0 0 -12 0 10 0 0
sb:'s duty	0 0 0 10 2 -6 -14
sb:'s good	3 0 6 -1 0 -10 0
sb:'s minister	0 0 14 0 -7 -1 -3
sb:'s ministry	0 0 -15 -6 17 2 0
sb:'s no	0 0 0 0 -11 9 1
sb:'s notice	0 0 -3 -10 16 0 0
sb:'s tariff	0 0 9 -2 0 -4 0
sb:'s the	0 0 -6 -9 19 0 0
sb:'s to	0 0 -13 0 9 0 2
sb:'s trade	0 0 0 -8 11 -2 0
sb:'s truce	-8 0 4 23 -19 3 0
sb:(	-1 0 7 -4 7 -15 -5
sb:( <day-gone>	10 -2 -2 -2 -4 2 0
sb:( <day-today>	0 0 -3 -2 16 -1 -7
sb:( <level>	0 0 -9 -1 14 0 0
sb:( <month-gone>	0 0 -16 0 19 0 0
sb:( <person>	0 0 15 0 -15 0 0
sb:( c	0 0 9 6 -3 -10 -2
sb:( it	0 0 14 0 -9 0 -1
sb:( translated	0 0 10 4 -14 0 0
sb:)	-7 -3 19 2 -7 -14 2
sb:) :	-7 0 13 -1 -13 12 -5
sb:) the	0 0 1 9 -5 -8 2
sb:) —	0 0 13 -4 0 -14 6
sb:*	0 0 -21 10 -9 9 14
sb:,	10 0 -1 7 -5 6 -10
sb:, <day-ahead>	0 0 -18 1 14 0 0
sb:, <day-gone>	7 0 9 -9 -8 2 -1
sb:, <day-today>	-5 -2 -7 4 -1 11 0
sb:, <level>	6 0 -18 -22 8 24 -3
sb:, <money>	0 0 15 0 -14 0 0
sb:, <number>	0 6 -15 -24 16 8 0
sb:, <organisation>	0 0 -4 5 -8 9 0
sb:, <points>	0 0 14 8 -9 -7 -9
sb:, <quality>	0 0 -13 -13 24 3 -4
sb:, <seat>	-3 0 -11 14 -3 0 0
sb:, <span>	0 -1 -10 6 7 -6 0
sb:, a	0 6 -19 -12 28 -1 0
sb:, according	0 0 -3 12 -9 2 -2
sb:, after	6 0 -21 0 12 -2 -3
sb:, agree	-2 7 1 -15 -2 0 10
sb:, although	0 0 1 0 -12 10 0
sb:, and	-18 0 6 2 3 -1 -17
sb:, antimony	0 0 -9 0 12 0 0
sb:, are	0 0 6 0 1 -12 0
sb:, as	1 0 13 -12 5 -6 -12
sb:, at	6 -4 -2 -9 1 9 -1
sb:, because	2 3 2 2 -9 -2 0
sb:, before	0 0 12 -1 -8 0 0
sb:, begin	0 13 -20 0 -4 -1 8
sb:, both	0 0 -2 0 -7 0 13
sb:, but	-2 0 11 -3 0 -8 -3
sb:, by	0 0 -3 5 -13 11 5
sb:, conclude	-2 -12 -3 -15 21 6 0
sb:, continue	0 0 14 0 0 -13 0
sb:, counted	0 0 0 9 -12 0 6
sb:, dated	0 0 6 12 -16 0 0
sb:, down	0 0 -1 -12 13 0 0
sb:, duty	0 0 9 0 -7 0 0
sb:, end	-3 -2 12 7 -17 5 0
sb:, expire	-2 0 -7 0 13 0 0
sb:, for	5 1 24 14 -19 -19 -14
sb:, from	3 7 -15 -11 5 -3 9
sb:, go	0 0 12 -1 -4 -4 0
sb:, good	0 0 11 0 -3 -4 0
sb:, has	0 0 -7 -4 14 -12 7
sb:, he	0 0 16 -9 -18 12 0
sb:, hour	-2 0 13 0 -6 0 0
sb:, impose	0 0 -6 -3 13 0 0
sb:, in	-15 -12 -12 6 5 19 -25
sb:, is	0 0 -5 9 -5 9 -5
sb:, it	3 0 24 -7 -21 1 0
sb:, last	0 0 -16 0 21 -10 0
sb:, make	0 5 0 0 -10 6 0
sb:, monday	0 0 -13 0 11 0 0
sb:, no	0 0 -10 0 18 -2 0
sb:, now	0 0 19 0 -7 -11 -1
sb:, of	0 12 13 -8 -21 0 10
sb:, on	6 -5 10 0 -13 -7 11
sb:, one	0 0 -23 -1 27 -3 0
sb:, or	0 -1 1 -9 8 0 0
sb:, port	0 0 2 7 -11 0 0
sb:, prolong	0 0 10 -4 -5 0 0
sb:, reach	-3 0 -1 11 -1 0 0
sb:, run	-4 0 -7 0 16 -5 0
sb:, say	8 0 -1 -6 6 1 -10
sb:, she	0 0 0 11 -1 -6 -2
sb:, sign	0 0 1 12 -1 -11 -8
sb:, since	0 -1 10 5 -11 0 0
sb:, so	8 0 11 -11 -5 -2 -4
sb:, spoke	0 0 -2 -1 -6 11 0
sb:, start	0 0 -16 2 2 0 4
sb:, take	-1 0 3 20 -12 -11 0
sb:, tell	0 0 -6 0 13 -6 0
sb:, thank	0 0 -3 11 -15 7 0
sb:, that	3 0 -6 0 -18 22 -3
sb:, the	-1 -12 -8 1 5 1 1
sb:, then	0 0 4 -9 4 0 0
sb:, through	0 0 -9 0 14 -2 0
sb:, thursday	0 0 -6 -8 12 0 0
sb:, till	0 0 -2 -1 -6 12 0
sb:, to	0 -2 3 -11 2 0 -1
sb:, too	0 0 -9 -8 19 0 0
sb:, truce	0 0 1 13 -11 -3 0
sb:, tuesday	0 0 -10 2 4 0 0
sb:, under	0 0 3 24 -18 -3 -2
sb:, up	0 0 8 -4 -17 14 0
sb:, valid	0 0 15 0 -5 -8 0
sb:, was	0 3 -4 2 5 -16 0
sb:, when	-3 5 -18 -8 15 9 0
sb:, which	0 5 -1 5 6 -14 -16
sb:, whose	0 0 14 -8 -3 -7 0
sb:, will	0 0 -21 1 -2 16 8
sb:, with	0 0 12 -4 -8 -9 9
sb:, worth	0 0 -10 0 11 0 0
sb:, would	0 0 -8 -7 -4 19 2
sb:-	2 -5 5 3 -15 10 1
sb:- a	0 0 0 0 -10 0 11
sb:- and	0 0 -3 -2 -5 3 10
sb:- call	0 0 -4 15 -13 2 0
sb:- in	0 0 0 9 -8 0 0
sb:- loui	0 0 4 -12 9 0 0
sb:- tariff	0 0 18 -2 -13 0 0
sb:- the	-1 0 0 -6 8 4 -6
sb:- to	0 0 0 -11 15 0 0
sb:. <number>	0 0 -4 2 -1 9 -4
sb:. est	0 0 8 -10 -1 0 5
sb:. it	2 0 -4 -4 -9 3 10
sb:/	-9 0 -8 6 -7 8 8
sb:/ <name>	0 0 -7 9 -9 7 0
sb:/ <number>	0 0 5 -4 1 -9 5
sb::	-5 4 11 0 -15 11 0
sb:: <level>	-3 0 8 -8 0 12 -14
sb:: <name>	-1 0 5 5 -12 2 6
sb:: <number>	-1 16 8 13 -18 -16 5
sb:: <organisation>	0 0 -4 -1 11 0 -2
sb:: <quality>	9 0 19 3 -26 0 -2
sb:: <seat>	0 0 9 -4 -16 12 0
sb:: <span>	0 -4 -22 -15 3 18 12
sb:: a	0 -4 -9 1 6 4 -2
sb:: at	0 0 9 1 -11 0 0
sb:: because	0 0 -2 0 -6 10 0
sb:: i	0 0 -8 -7 19 0 0
sb:: if	0 0 8 -2 -13 0 10
sb:: in	0 0 -10 -7 27 -3 -3
sb:: it	-3 0 12 3 -24 12 -3
sb:: its	0 0 -10 -2 16 0 0
sb:: our	0 0 10 0 -7 0 0
sb:: sign	0 0 8 3 -11 0 0
sb:: since	0 0 16 14 -19 -6 0
sb:: that	0 0 -7 -3 10 0 0
sb:: the	-13 7 0 -22 18 -10 3
sb:: their	0 0 0 11 -12 2 0
sb:: then	0 0 -10 10 0 -3 -1
sb:: they	0 0 -12 2 0 6 0
sb:: three	0 0 -5 0 -8 0 13
sb:: to	0 0 -4 0 11 -3 0
sb:: truce	0 -1 4 -4 9 -8 0
sb:: until	0 0 15 -6 -8 -5 0
sb:: what	0 0 -15 -15 30 0 -8
sb:: will	0 0 -4 0 11 -4 0
sb:: with	9 0 6 1 -16 -2 0
sb:: yes	0 0 0 9 -10 0 0
sb:; <level>	0 0 -10 -7 19 0 0
sb:; it	-7 0 7 2 0 -14 6
sb:; on	0 0 -3 -1 15 -4 0
sb:; that	6 0 -10 -1 4 0 0
sb:; the	1 0 0 26 -25 11 -3
sb:; their	0 0 11 0 -9 0 0
sb:; until	4 0 -11 0 5 0 0
sb:<agent>	-12 -15 8 3 2 5 -25
sb:<day-ahead>	-15 0 -15 -6 2 30 -21
sb:<day-ahead> ,	0 2 -5 -11 3 7 0
sb:<day-ahead> and	0 0 -15 -12 6 19 -11
sb:<day-ahead> it	0 0 10 0 -6 0 0
sb:<day-ahead> night	0 0 13 0 -8 -1 0
sb:<day-ahead> the	0 0 1 14 -15 0 0
sb:<day-ahead> to	0 0 2 -4 2 3 -8
sb:<day-ahead> until	0 0 -3 0 -4 12 0
sb:<day-ahead> would	0 0 14 0 -13 0 0
sb:<day-gone>	21 -10 8 -18 -8 4 -4
sb:<day-gone> ,	-25 0 0 -2 7 3 -2
sb:<day-gone> .	0 0 0 11 -1 -5 -2
sb:<day-gone> :	0 0 -14 -1 5 5 6
sb:<day-gone> <name>	0 0 18 0 -7 -7 -2
sb:<day-gone> <person>	0 0 1 -4 10 -2 -6
sb:<day-gone> after	0 0 14 -1 -9 0 0
sb:<day-gone> and	0 0 29 8 -20 -22 0
sb:<day-gone> by	0 0 2 10 -10 -1 0
sb:<day-gone> end	13 0 0 -1 -9 0 0
sb:<day-gone> for	0 0 15 -3 -12 0 0
sb:<day-gone> he	0 0 2 0 -12 10 0
sb:<day-gone> is	0 0 0 -9 0 4 0
sb:<day-gone> it	0 0 -8 -3 7 0 3
sb:<day-gone> night	0 0 -13 -2 15 1 0
sb:<day-gone> on	0 0 -13 0 10 0 3
sb:<day-gone> take	0 0 9 3 -4 -5 -1
sb:<day-gone> that	0 0 -8 -9 8 14 -7
sb:<day-gone> the	0 2 -21 -7 16 11 -8
sb:<day-gone> to	18 0 -10 -10 7 -10 3
sb:<day-gone> was	0 0 10 0 -7 0 0
sb:<day-gone> we	0 0 0 -3 -5 0 10
sb:<day-gone> —	15 -2 -5 0 -6 0 0
sb:<day-today> (	0 0 -1 2 3 -14 5
sb:<day-today> )	0 0 -7 -2 15 1 -7
sb:<day-today> ,	-6 0 -24 13 -4 11 18
sb:<day-today> -	6 0 8 -18 0 0 -1
sb:<day-today> :	0 0 9 -8 0 0 0
sb:<day-today> and	0 0 -7 2 17 -9 -7
sb:<day-today> by	0 0 13 0 -11 -2 0
sb:<day-today> extend	0 0 5 -9 0 0 0
sb:<day-today> it	0 0 5 4 -9 0 0
sb:<day-today> sign	0 0 19 0 -9 -11 0
sb:<day-today> that	0 0 13 -1 0 -11 -4
sb:<day-today> to	-2 0 -13 -7 11 6 3
sb:<day-today> with	0 0 0 0 -11 0 11
sb:<day-today> without	0 0 15 -6 -8 0 0
sb:<day-today> —	-8 0 -3 5 3 2 -4
sb:<duty>	-7 -3 2 17 -7 -3 -7
sb:<gate>	-3 10 0 -2 2 -3 0
sb:<goods-amount>	5 0 -23 12 1 0 -3
sb:<goods-amount> of	0 0 -11 7 1 -1 0
sb:<goods>	-1 -19 3 3 1 -18 5
sb:<level-noun>	-2 -6 0 1 24 -18 -38
sb:<level>	-3 -3 13 -14 13 1 -17
sb:<level> )	0 0 0 -2 10 -5 0
sb:<level> ,	-2 1 16 -5 8 -20 -38
sb:<level> ;	1 0 -6 -3 12 -3 0
sb:<level> as	0 0 -10 -18 11 6 6
sb:<level> at	0 10 0 -11 0 11 -11
sb:<level> before	0 0 -4 8 0 0 0
sb:<level> come	0 0 9 0 -8 0 0
sb:<level> duty	-3 0 1 -18 20 2 -6
sb:<level> for	0 0 -3 -11 12 0 0
sb:<level> from	0 0 -12 1 3 0 8
sb:<level> if	0 0 6 10 -14 0 0
sb:<level> in	0 -3 7 0 -10 9 0
sb:<level> is	0 0 7 9 -8 -2 -5
sb:<level> levy	0 0 0 13 -12 0 0
sb:<level> more	0 0 0 -3 11 0 -1
sb:<level> of	0 0 7 -13 0 0 1
sb:<level> off	0 0 -11 0 13 0 0
sb:<level> on	4 -2 -5 -3 -2 27 -11
sb:<level> remain	0 0 10 0 -2 -4 0
sb:<level> surcharge	0 0 -10 0 13 0 0
sb:<level> tax	0 0 16 0 -23 0 11
sb:<level> to	0 4 -21 1 16 -2 -6
sb:<level> until	0 0 8 -2 2 -6 -15
sb:<level> when	0 0 -7 11 -2 0 0
sb:<level> with	0 0 0 -11 11 0 0
sb:<level> would	0 0 10 0 -3 -3 -1
sb:<money>	0 0 6 16 0 -20 -20
sb:<money> of	0 0 14 4 -10 -4 -6
sb:<month-ahead>	2 0 19 -18 -13 8 -1
sb:<month-gone>	2 -14 -5 3 -4 12 0
sb:<month-gone> )	0 0 -16 0 19 0 0
sb:<month-gone> ,	0 0 -21 -16 18 14 0
sb:<month-gone> :	0 0 9 -2 -4 0 0
sb:<month-gone> ;	0 0 12 0 -6 -2 0
sb:<month-gone> and	0 -1 11 0 -4 -5 -1
sb:<month-gone> for	-1 0 -13 -8 16 2 5
sb:<month-gone> has	0 0 0 10 -11 0 0
sb:<month-gone> is	0 0 6 5 -10 -12 9
sb:<month-gone> it	0 0 -10 0 5 4 0
sb:<month-gone> on	0 0 0 15 -14 0 0
sb:<month-gone> that	0 0 -13 0 -7 18 0
sb:<month-gone> the	0 0 12 -6 -4 0 0
sb:<month-gone> to	0 0 2 8 0 -9 0
sb:<month-gone> until	0 0 0 11 -10 0 0
sb:<name>	6 -18 14 -1 -7 -5 -1
sb:<name> 's	-16 -10 -2 5 19 -8 -14
sb:<name> (	0 0 18 2 -6 -5 -9
sb:<name> ,	3 -3 31 -6 -7 -20 -21
sb:<name> -	0 0 11 -1 -6 0 0
sb:<name> /	0 0 -7 9 -9 7 0
sb:<name> :	0 0 -11 -3 12 0 0
sb:<name> <day-today>	0 0 2 -9 0 0 7
sb:<name> <level>	5 0 11 -13 2 -13 0
sb:<name> again	0 0 -13 -2 17 0 0
sb:<name> agree	0 0 10 -8 -8 4 0
sb:<name> and	1 3 11 -8 -14 6 6
sb:<name> as	0 0 0 -3 9 0 -2
sb:<name> begin	-8 0 -5 -2 15 0 0
sb:<name> charge	0 0 3 2 -9 7 -2
sb:<name> continue	0 0 3 7 -2 -9 0
sb:<name> cut	0 0 -1 13 -9 0 -2
sb:<name> did	0 0 -6 9 -3 0 0
sb:<name> doe	0 0 -4 0 8 0 0
sb:<name> end	4 0 -5 18 -6 -10 2
sb:<name> for	0 0 7 5 -22 7 1
sb:<name> from	3 0 -7 8 -8 11 -6
sb:<name> gave	0 0 -4 16 -7 -1 0
sb:<name> give	0 0 -17 0 20 0 0
sb:<name> had	13 0 -7 0 -7 0 6
sb:<name> has	0 0 1 -2 -6 10 0
sb:<name> in	0 0 13 -16 -5 7 0
sb:<name> is	-3 0 -16 -1 18 6 -2
sb:<name> keep	0 0 -9 7 2 0 0
sb:<name> lapse	17 0 -1 1 -15 0 0
sb:<name> let	4 0 -13 -4 11 0 0
sb:<name> levy	7 0 0 -10 0 0 1
sb:<name> make	-2 0 -6 2 11 -8 0
sb:<name> meet	0 0 0 -12 -5 13 0
sb:<name> on	-2 7 9 -21 11 -10 -2
sb:<name> over	-3 0 -5 0 16 -4 0
sb:<name> pay	0 0 -1 -11 18 0 -6
sb:<name> put	0 0 -13 11 5 -4 0
sb:<name> raise	10 0 -10 0 0 0 0
sb:<name> reach	0 0 0 9 -4 0 0
sb:<name> run	-15 0 8 -7 5 -2 6
sb:<name> say	7 0 -18 -9 19 -3 2
sb:<name> settle	0 0 -7 6 -8 9 0
sb:<name> sign	0 0 1 -7 13 -2 -3
sb:<name> slap	0 0 0 -5 -5 0 10
sb:<name> start	0 0 9 2 -10 0 -1
sb:<name> stay	0 0 19 0 -18 0 0
sb:<name> take	0 0 10 0 -13 4 1
sb:<name> that	0 0 12 14 -10 -9 -9
sb:<name> the	0 0 -2 -13 2 2 5
sb:<name> to	0 0 -24 0 -6 16 17
sb:<name> trade	0 0 -1 -8 11 0 0
sb:<name> under	0 0 17 0 -15 0 0
sb:<name> was	-13 0 0 -22 31 -7 0
sb:<name> which	0 0 2 -1 -8 9 0
sb:<name> will	-6 0 3 1 -27 13 20
sb:<name> with	0 0 -10 13 0 0 -4
sb:<name> would	0 0 -12 -7 14 -1 3
sb:<name> —	-1 0 12 0 5 -6 -15
sb:<not>	6 -19 2 -10 5 0 -7
sb:<number>	15 -2 -2 -6 14 -20 -4
sb:<number> )	0 0 8 17 -18 -3 -2
sb:<number> ,	18 -4 17 7 -14 -8 -25
sb:<number> -	0 0 -3 -6 12 0 0
sb:<number> :	-1 10 -10 5 0 -7 8
sb:<number> ;	0 0 0 11 -9 0 0
sb:<number> <day-today>	0 0 -8 -2 13 0 0
sb:<number> <name>	0 0 11 -1 0 0 -7
sb:<number> <person>	0 0 16 -4 -6 -9 3
sb:<number> a	0 0 12 -4 1 -9 -6
sb:<number> am	0 0 -12 0 12 0 0
sb:<number> and	0 0 -16 -4 4 6 11
sb:<number> as	0 0 -12 7 3 0 0
sb:<number> both	0 0 0 9 -11 3 0
sb:<number> exclusion	0 0 19 0 -9 -12 0
sb:<number> franc	0 0 -9 0 11 0 0
sb:<number> further	0 0 -7 -9 7 10 0
sb:<number> is	0 0 -3 9 -2 0 0
sb:<number> million	0 0 -12 0 13 0 0
sb:<number> more	0 0 -6 0 8 0 0
sb:<number> of	4 0 0 -7 9 0 -6
sb:<number> on	-9 0 0 9 -3 -6 0
sb:<number> p	0 0 -15 9 6 0 0
sb:<number> percent	0 0 0 -8 11 0 0
sb:<number> run	0 0 0 0 -9 9 0
sb:<number> the	0 0 7 -10 12 -10 0
sb:<number> there	0 7 0 -6 -15 0 16
sb:<number> to	-1 0 -6 14 -2 0 0
sb:<number> until	10 0 3 4 -11 -3 0
sb:<number> will	0 0 10 0 -7 0 0
sb:<number> would	0 0 0 11 -8 0 -1
sb:<number> —	0 0 -27 0 8 22 0
sb:<office>	-20 -8 4 14 -1 -6 -10
sb:<office> 's	0 0 -14 -4 23 -2 0
sb:<office> (	0 0 11 3 -11 0 0
sb:<office> ,	-1 0 12 14 -16 -8 0
sb:<office> :	0 0 -21 15 12 -1 -7
sb:<office> <person>	0 0 15 0 2 -13 -6
sb:<office> agree	0 0 -7 10 -10 9 -3
sb:<office> had	0 0 0 7 -11 2 0
sb:<office> have	0 0 5 -17 12 0 0
sb:<office> in	0 0 -10 -4 18 0 0
sb:<office> order	0 0 11 2 -7 -4 0
sb:<office> review	0 0 9 0 -3 -1 0
sb:<office> sign	0 0 12 0 -7 0 0
sb:<office> want	0 0 11 0 -9 -1 0
sb:<organisation>	1 -9 -22 23 9 -6 -4
sb:<organisation> 's	0 0 9 -13 2 -3 -4
sb:<organisation> )	0 0 1 0 -10 2 7
sb:<organisation> ,	0 0 -9 6 -5 6 5
sb:<organisation> :	0 0 -12 -2 18 0 0
sb:<organisation> and	0 0 -23 -3 20 1 0
sb:<organisation> announce	0 0 13 4 -11 0 -3
sb:<organisation> could	0 0 4 9 -14 0 0
sb:<organisation> doe	0 0 6 0 -11 0 5
sb:<organisation> has	0 0 2 0 3 8 -18
sb:<organisation> in	0 0 -9 6 -9 0 14
sb:<organisation> last	0 0 0 0 8 -7 0
sb:<organisation> let	10 0 0 0 -8 0 0
sb:<organisation> on	0 0 -7 -11 19 0 0
sb:<organisation> put	0 0 0 12 -11 0 0
sb:<organisation> recall	0 0 10 10 -17 0 0
sb:<organisation> say	0 0 3 0 8 -9 -8
sb:<organisation> suspend	0 0 -15 7 8 -3 0
sb:<organisation> tell	0 0 11 0 -10 0 0
sb:<organisation> will	0 0 -10 0 20 -7 0
sb:<person>	-32 -28 7 -1 0 11 2
sb:<person> 's	9 0 0 -5 -7 3 -1
sb:<person> (	-6 0 12 -14 -1 7 -1
sb:<person> )	0 0 18 5 -24 1 0
sb:<person> ,	-12 -2 12 17 -6 -13 -16
sb:<person> :	-8 0 -22 5 -12 18 22
sb:<person> agree	0 0 24 -16 -6 -17 7
sb:<person> and	-5 -2 14 8 3 -22 -11
sb:<person> announce	0 0 14 -5 0 -9 0
sb:<person> come	0 0 -2 -1 11 0 0
sb:<person> doe	0 0 -5 -3 12 0 0
sb:<person> gave	0 0 -7 0 13 -3 0
sb:<person> had	0 0 13 4 -7 -2 -6
sb:<person> has	0 0 4 -5 -17 13 7
sb:<person> have	0 0 9 0 -5 -5 0
sb:<person> in	0 0 -18 0 0 7 6
sb:<person> is	0 0 0 -2 9 -8 0
sb:<person> meet	0 0 -1 16 -13 0 0
sb:<person> of	0 0 11 0 0 -6 -6
sb:<person> on	0 0 0 -12 19 -2 -7
sb:<person> say	-2 0 0 19 -15 10 -6
sb:<person> sign	1 0 -13 -4 21 0 -9
sb:<person> spoke	0 0 -9 0 13 0 0
sb:<person> take	0 0 0 3 -11 0 8
sb:<person> that	0 0 -4 0 -7 13 0
sb:<person> was	0 0 -3 0 -2 9 0
sb:<person> will	0 0 -10 0 18 0 -1
sb:<person> write	0 0 -4 -1 12 0 0
sb:<points>	-9 6 17 -17 -12 24 -17
sb:<points> ,	0 0 -11 10 -16 18 0
sb:<points> are	0 0 11 1 -14 -4 4
sb:<points> for	0 0 0 10 1 0 -11
sb:<points> of	0 5 13 -16 6 -2 -9
sb:<points> on	-2 6 -9 -7 8 9 -3
sb:<points> suspend	0 0 4 3 -8 0 0
sb:<points> that	0 0 -4 -14 4 10 1
sb:<points> until	0 0 9 -2 -4 0 0
sb:<quality>	19 -5 5 -6 -5 9 -2
sb:<quality> colleague	6 0 -5 -13 -6 7 10
sb:<quality> date	0 0 0 0 -11 2 8
sb:<quality> duty	0 4 0 -6 -7 3 11
sb:<quality> embassy	6 0 0 6 -11 0 0
sb:<quality> fishmeal	0 0 0 -5 -2 0 9
sb:<quality> glass	0 0 11 0 -9 0 0
sb:<quality> good	-14 0 11 -25 8 -13 9
sb:<quality> half	0 0 -10 1 -1 10 0
sb:<quality> minister	0 0 0 6 -10 4 0
sb:<quality> ministry	0 0 0 0 -10 11 0
sb:<quality> oil	0 0 9 1 -10 0 0
sb:<quality> olive	0 0 0 14 -11 0 0
sb:<quality> one	0 0 -20 0 18 -10 9
sb:<quality> onion	0 0 9 6 -12 0 -2
sb:<quality> origin	0 0 0 0 -10 8 4
sb:<quality> paper	0 0 0 0 12 0 -9
sb:<quality> republic	0 0 11 0 -9 -1 0
sb:<quality> salmon	0 0 0 8 -4 0 0
sb:<quality> senate	0 0 -11 0 13 0 0
sb:<quality> ship	0 0 0 -6 12 0 -6
sb:<quality> side	0 0 8 -18 2 1 0
sb:<quality> soybean	0 0 1 10 -9 0 0
sb:<quality> steel	0 0 -6 0 10 0 0
sb:<quality> tariff	0 0 13 -11 -1 0 0
sb:<quality> tea	0 0 7 10 -17 -7 7
sb:<quality> tomatoe	0 0 7 10 -16 0 0
sb:<quality> wine	0 0 -5 -11 9 0 5
sb:<seat>	-12 -28 -3 -4 3 2 20
sb:<seat> 's	0 0 10 -1 -3 0 -2
sb:<seat> ,	-16 -5 3 2 -2 -3 11
sb:<seat> :	0 0 -9 -1 2 10 0
sb:<seat> ;	0 0 -6 0 9 0 0
sb:<seat> <day-today>	0 0 11 -6 -1 -1 0
sb:<seat> and	10 -6 20 -11 -24 4 7
sb:<seat> announce	0 0 -7 0 13 -4 0
sb:<seat> are	0 0 4 0 -12 0 8
sb:<seat> have	0 0 11 6 -14 0 -5
sb:<seat> last	0 0 7 3 -10 0 0
sb:<seat> on	-1 0 14 5 -12 -6 1
sb:<seat> publish	0 0 0 -6 9 0 0
sb:<seat> run	0 0 0 0 -11 8 0
sb:<seat> say	0 0 -2 0 10 -5 0
sb:<seat> suspend	0 0 -10 -7 5 11 0
sb:<seat> take	0 0 0 10 -9 0 0
sb:<seat> time	-2 0 -3 10 -8 0 4
sb:<seat> until	0 0 11 0 -9 0 0
sb:<seat> would	0 0 -12 0 4 6 0
sb:<seat> —	0 0 -13 -8 16 -3 4
sb:<sender>	-4 0 12 8 4 -29 -7
sb:<span>	-26 7 5 2 -13 -1 25
sb:<span> ,	-12 12 -8 -9 -7 0 38
sb:<span> ;	-1 0 14 -1 -7 0 0
sb:<span> and	-17 0 -15 -9 21 14 -10
sb:<span> are	0 0 23 0 -20 0 0
sb:<span> at	0 0 0 4 -10 0 9
sb:<span> begin	0 0 0 -2 14 0 -10
sb:<span> end	8 8 -7 0 -20 14 0
sb:<span> from	0 8 -4 11 -16 -5 9
sb:<span> in	0 -1 -27 12 5 10 -7
sb:<span> last	0 0 -1 -6 11 0 0
sb:<span> leave	0 0 10 -1 -4 0 0
sb:<span> more	0 0 0 1 -11 10 0
sb:<span> of	0 -3 7 -16 7 -14 10
sb:<span> pause	0 0 -1 13 -9 0 0
sb:<span> tariff	-1 -1 4 0 -7 0 9
sb:<span> the	0 0 -9 -6 18 0 0
sb:<span> to	-1 0 20 3 -10 -13 0
sb:<span> truce	-5 -1 -11 -4 30 -7 -11
sb:<span> were	-2 0 11 -1 -4 0 0
sb:<span> when	0 0 14 0 -11 0 0
sb:<taker>	-5 0 -7 -2 27 -17 -7
sb:<v-agree>	-18 -1 4 0 -1 -4 6
sb:<v-bear>	0 -3 -2 0 -3 8 8
sb:<v-begin>	-10 0 -2 7 -8 -1 11
sb:<v-buy>	-6 -1 9 -10 9 -6 -10
sb:<v-deny>	0 0 -12 0 18 -8 0
sb:<v-end>	13 -15 2 -15 -2 12 -20
sb:<v-impose>	-10 -7 4 -4 -1 6 3
sb:<v-lack>	0 0 -7 -6 16 -2 -4
sb:<v-propose>	-16 -3 -21 -6 8 17 4
sb:<v-renew>	-1 -3 5 -11 4 -2 -9
sb:<v-return>	4 0 -4 10 -6 14 -19
sb:<v-say>	-7 4 1 7 2 0 -20
sb:<v-sell>	-3 0 3 -7 11 -9 -3
sb:<v-sign>	5 0 -4 -13 2 2 11
sb:<v-stay>	-5 -1 9 0 1 -1 -22
sb:<v-suspend>	-14 0 1 14 -7 -1 0
sb:<v-target>	-4 -7 -3 0 12 -6 -8
sb:<v-threaten>	0 0 -6 -4 20 -5 -5
sb:<v-up>	13 -4 -5 -15 5 7 -3
sb:?	0 0 6 9 -13 0 0
sb:? *	0 0 1 10 -12 0 0
sb:@	0 0 0 12 -11 0 0
sb:[	0 0 -8 -12 -15 13 17
sb:]	0 0 -7 -4 -20 13 17
sb:_	0 0 12 3 -8 -7 0
sb:a	-16 -15 3 -5 2 -7 21
sb:a .	0 0 14 -4 0 -10 -6
sb:a :	0 0 11 -5 -16 1 7
sb:a <quality>	0 0 -11 0 11 0 -3
sb:a <span>	-1 0 7 11 -5 -10 -1
sb:a bargain	0 0 12 0 -9 -2 0
sb:a column	0 0 13 0 -12 0 0
sb:a date	0 0 12 0 -3 -6 0
sb:a decree	0 0 16 -10 -3 -2 0
sb:a duty	0 0 -15 -3 16 -7 6
sb:a few	0 0 -10 0 12 -2 0
sb:a first	-2 0 11 3 -8 0 0
sb:a further	0 5 1 4 -11 2 -3
sb:a good	0 0 0 12 -11 0 0
sb:a letter	0 0 -3 -6 18 0 -2
sb:a meet	0 0 13 0 -15 5 0
sb:a new	0 0 -7 -10 8 2 1
sb:a paper	0 0 0 0 -13 5 9
sb:a pause	-4 -2 15 0 0 -15 0
sb:a period	0 0 3 3 -12 0 3
sb:a proclamation	0 0 -9 -4 17 0 0
sb:a prolongation	0 0 9 3 -9 -3 0
sb:a protocol	0 0 -2 -10 15 -1 0
sb:a second	-1 0 -23 -8 4 11 16
sb:a separate	0 0 -7 -1 11 0 0
sb:a signature	0 0 -1 4 -15 3 9
sb:a standstill	0 0 -3 2 -13 14 0
sb:a surcharge	0 0 -12 -2 19 0 0
sb:a suspension	0 0 3 0 -13 0 9
sb:a tariff	9 0 13 0 -12 0 -8
sb:a television	0 0 0 3 -10 9 0
sb:a third	0 0 -6 -7 0 0 10
sb:a trade	9 0 5 5 -14 -1 0
sb:a truce	-15 -4 -8 15 0 -9 10
sb:about	0 0 -8 -18 14 7 0
sb:about the	0 0 -4 -1 11 0 0
sb:about to	0 0 9 0 -9 0 0
sb:abroad	0 0 -6 -1 11 0 0
sb:accept	0 0 -15 0 3 0 7
sb:accord	0 0 0 -10 5 -1 3
sb:accord ,	0 0 6 0 -12 0 9
sb:according	0 0 -20 5 -10 23 0
sb:according to	0 0 -14 7 -14 18 0
sb:add	0 0 14 -7 0 -17 7
sb:additional	0 0 1 3 -11 9 0
sb:additional duty	0 0 6 -12 1 4 0
sb:additional tariff	0 0 0 25 -22 0 0
sb:adjust	0 0 -5 14 -9 0 0
sb:administration	0 0 -10 -3 15 0 0
sb:admit	0 0 16 0 -17 0 0
sb:adopt the	0 0 -9 0 -2 11 0
sb:affiliate	0 0 -18 0 17 -4 0
sb:affiliate rule	0 0 -11 0 3 3 3
sb:after <level>	0 0 0 9 -8 0 0
sb:after <span>	0 0 -10 -6 9 7 0
sb:after that	0 0 10 -5 -1 0 0
sb:after their	10 0 -14 0 4 0 0
sb:after two	0 0 -10 2 8 0 -1
sb:again	-3 9 5 10 -7 -10 0
sb:again ,	0 0 3 1 1 -8 -3
sb:again be	0 0 4 -1 -10 8 0
sb:again before	0 0 14 0 -13 -1 0
sb:against	0 0 -12 0 10 5 -6
sb:against <level>	0 0 -2 -2 10 0 -3
sb:against <name>	0 0 0 11 -11 0 0
sb:against the	0 0 -6 -1 10 0 0
sb:agenda	0 0 9 0 -6 0 0
sb:agree	-10 -1 -7 -12 -1 13 17
sb:agree ,	0 0 1 -1 -15 16 -2
sb:agree <day-gone>	0 0 4 0 6 -11 0
sb:agree at	0 0 5 4 -11 0 1
sb:agree by	0 0 8 13 -8 -6 -6
sb:agree for	0 0 0 13 -7 -2 0
sb:agree in	-7 0 26 -8 4 -22 -5
sb:agree last	4 4 0 -12 5 -5 0
sb:agree on	-3 0 -22 5 3 6 5
sb:agree to	0 0 -26 -25 -4 36 19
sb:agreement	-6 1 -4 -33 34 -17 -4
sb:agreement ,	0 5 -13 -3 13 -3 0
sb:agreement between	0 0 -7 0 11 0 0
sb:agreement by	0 0 5 0 -9 2 0
sb:agreement is	0 0 10 -2 0 -6 0
sb:agreement on	0 0 9 -7 0 -1 -1
sb:agreement the	0 0 -9 0 13 -1 0
sb:agreement was	0 0 -3 7 -11 9 0
sb:agreement with	0 0 -14 -16 34 0 0
sb:agricultural	0 0 0 11 -9 0 0
sb:ahead	0 0 -16 0 19 0 0
sb:airport	0 0 -2 -7 11 0 0
sb:al	0 0 5 7 -10 0 0
sb:al -	0 0 5 8 -11 0 0
sb:alert	0 0 -14 -10 25 0 -2
sb:alert <number>	0 0 0 -8 12 0 0
sb:alive	4 0 -13 0 0 8 0
sb:all	0 0 -10 -10 -1 18 6
sb:all ,	0 0 -3 0 9 -2 0
sb:all country	0 0 -7 -2 18 -3 -1
sb:all of	0 0 16 -2 -21 11 0
sb:all other	0 0 -10 0 13 -1 0
sb:all three	0 0 -15 0 1 5 5
sb:allowed	5 0 -10 -3 8 -1 0
sb:almond	0 0 11 0 -10 0 0
sb:along	0 0 -1 -6 11 0 0
sb:along the	0 0 -1 -6 10 0 0
sb:already	0 0 -13 5 11 0 -4
sb:also	0 0 1 -12 13 0 -9
sb:also say	0 0 9 0 -7 0 0
sb:although	0 0 1 0 -11 10 0
sb:aluminum	0 0 -7 -7 17 0 0
sb:amnesty	0 0 -9 0 28 -7 -12
sb:an	6 3 -6 -23 12 2 -6
sb:an accord	0 0 0 -2 9 0 -3
sb:an additional	0 0 -2 -19 25 0 -5
sb:an agreement	0 0 0 -19 15 -4 0
sb:an arrangement	0 0 0 11 -9 0 0
sb:an end	4 0 8 -3 -11 1 0
sb:an extension	1 0 13 -4 -21 14 -3
sb:an extra	0 0 -1 14 -6 -3 0
sb:and	-7 -6 13 1 -5 -5 0
sb:and ,	0 0 -5 -13 19 1 -2
sb:and -	0 0 -3 -2 -5 3 10
sb:and <level>	13 0 -23 -8 2 -3 15
sb:and <name>	3 5 12 -4 -26 5 15
sb:and <person>	-5 -2 34 -1 8 -39 -20
sb:and <points>	0 7 3 -6 -8 4 0
sb:and <seat>	10 -6 24 -5 -20 1 -10
sb:and <span>	0 0 12 0 -10 0 0
sb:and a	0 0 -6 -11 15 -2 1
sb:and after	0 0 3 -4 -12 3 7
sb:and agree	0 0 -19 5 6 4 0
sb:and aluminum	0 0 -6 -2 11 0 0
sb:and at	0 0 0 -2 9 0 -1
sb:and beef	0 0 -12 0 4 8 0
sb:and come	0 0 12 0 -16 5 -1
sb:and cork	0 0 -5 0 9 0 0
sb:and expire	0 0 -10 0 7 4 0
sb:and for	0 0 11 5 -14 0 0
sb:and from	0 0 -6 4 -7 0 11
sb:and has	-1 0 8 17 -18 -4 0
sb:and hold	0 0 1 11 -12 0 0
sb:and i	0 0 1 -3 -18 3 19
sb:and if	0 0 13 0 -10 0 0
sb:and in	9 0 -1 -10 3 0 0
sb:and it	-5 0 7 18 -6 -12 0
sb:and last	0 0 14 -3 -5 -2 -1
sb:and management	0 0 -10 0 13 0 0
sb:and may	0 0 -11 0 12 0 0
sb:and not	0 0 -16 -2 24 -5 0
sb:and one	0 0 -12 5 6 0 0
sb:and pea	0 0 -2 0 10 -2 -1
sb:and remain	0 0 8 0 0 -6 0
sb:and run	1 0 0 -1 -9 10 0
sb:and so	0 0 -16 -1 21 1 -3
sb:and sugar	0 0 -12 0 8 2 0
sb:and superhard	0 0 0 12 -9 0 0
sb:and that	0 0 -13 -5 23 0 -9
sb:and the	-17 -3 -20 9 20 -5 3
sb:and then	0 0 -14 -2 19 0 0
sb:and they	0 0 -1 -1 -5 13 0
sb:and until	0 0 5 0 -16 10 0
sb:and was	0 0 2 6 -11 2 0
sb:and which	0 0 16 -2 -6 -6 0
sb:and will	0 0 13 0 0 -17 -8
sb:announce	0 -1 11 -7 -2 3 -4
sb:announce a	0 0 0 -3 8 -10 3
sb:announce on	0 0 -5 -3 1 14 -3
sb:announce tariff	0 0 0 0 -10 12 0
sb:announce that	0 0 11 6 -6 -14 0
sb:announce thi	0 0 0 4 -11 0 7
sb:announcement	0 0 -10 15 0 0 -5
sb:announcement of	0 0 -6 11 -1 0 0
sb:another <level>	0 0 13 -2 -4 -3 0
sb:another <points>	0 0 -15 6 -1 11 0
sb:another <span>	6 -5 -12 -5 6 0 12
sb:answer	0 0 5 -13 0 10 -11
sb:antigua	0 0 -1 -9 0 9 0
sb:any	0 0 0 -10 13 0 -5
sb:anything ,	0 0 -10 0 12 0 0
sb:app	0 0 -4 0 10 -3 0
sb:apple	0 0 12 1 -2 -3 -9
sb:apply	0 0 21 3 -16 -2 0
sb:apply again	0 0 -8 0 17 -6 0
sb:apply from	0 0 16 0 0 -10 -6
sb:apply the	0 0 0 10 -4 0 -3
sb:approval	0 0 -9 -1 3 0 5
sb:approve ,	0 0 -9 0 0 9 0
sb:approve it	0 0 -7 0 18 0 -4
sb:are	-9 -7 2 -5 13 -16 0
sb:are <level>	0 0 -5 0 -7 11 0
sb:are at	0 0 -8 0 9 0 0
sb:are informed	-3 0 -7 9 2 0 -3
sb:are over	0 0 14 0 -13 0 0
sb:are subject	0 0 -6 -2 10 0 0
sb:are suspend	0 0 5 11 2 -20 -14
sb:are the	0 0 -12 3 0 6 0
sb:are to	0 0 -25 -11 37 0 -3
sb:are up	0 0 12 0 -11 0 0
sb:arrangement	0 -3 20 4 -26 5 -1
sb:arrangement ,	0 0 4 14 -15 0 -1
sb:arrangement of	1 0 5 3 -10 0 0
sb:arrangement run	0 0 9 0 -9 0 0
sb:arrive	0 0 0 -9 -4 0 15
sb:arrived	0 0 -6 16 -8 0 0
sb:arrived on	0 0 -2 9 -5 0 0
sb:article	0 -1 -12 4 13 0 0
sb:as	10 3 6 3 -16 4 0
sb:as before	0 0 0 0 -11 11 0
sb:as from	0 0 0 7 1 0 -12
sb:as long	8 0 6 0 -11 -2 0
sb:as of	3 8 -24 16 -17 -8 16
sb:as part	0 0 0 0 -9 7 0
sb:as since	0 0 0 -11 12 0 0
sb:as the	7 0 -6 14 -8 -4 0
sb:as they	0 0 9 0 -10 2 0
sb:as to	0 0 14 0 -11 0 -1
sb:as well	0 0 -1 -5 10 0 0
sb:aside	0 0 10 -1 -1 0 -1
sb:aside for	0 0 0 -12 13 0 0
sb:ask	0 0 12 -2 -11 0 2
sb:asleep	0 0 18 10 -24 -2 0
sb:asleep until	0 0 7 5 -11 0 0
sb:assembly	7 0 -11 0 4 0 0
sb:at	15 -3 13 -16 -5 -3 -8
sb:at <level>	-2 0 14 0 -15 8 -4
sb:at <number>	19 -3 -5 -25 15 -7 0
sb:at a	0 0 -4 0 -14 2 19
sb:at it	0 0 -9 -3 17 0 0
sb:at least	0 0 -10 0 14 0 0
sb:at nil	0 0 -3 8 -11 6 0
sb:at one	-1 0 -12 0 15 0 -4
sb:at stake	0 0 11 0 -7 0 0
sb:at the	0 7 -3 -15 15 2 -10
sb:athen	0 0 -15 -4 19 0 0
sb:autumn	0 0 -9 5 6 7 -11
sb:autumn ,	0 0 -4 0 10 0 -1
sb:away	2 0 2 0 -22 13 10
sb:back	8 0 -12 3 5 -7 4
sb:back ,	0 0 -7 0 9 0 0
sb:back at	11 0 0 -8 -1 -1 0
sb:back for	0 0 -6 0 -5 12 0
sb:back to	0 0 -9 -5 11 -7 7
sb:ban	0 0 -7 -6 18 -7 0
sb:ban on	0 0 -13 -5 21 -3 0
sb:banana	0 0 2 20 -9 -5 -13
sb:bandung	0 0 1 -8 6 0 0
sb:bank	0 0 -11 0 14 0 0
sb:bargain	0 0 10 -7 0 -3 0
sb:barley	0 0 8 0 -13 8 0
sb:be	-17 -9 7 19 -12 12 -13
sb:be ,	0 0 -9 0 3 5 0
sb:be <number>	-1 0 -4 0 20 -1 -18
sb:be approve	0 0 -12 0 4 9 0
sb:be at	0 0 -14 6 0 4 0
sb:be charge	0 0 0 10 -4 -4 -2
sb:be cut	0 0 -10 0 2 8 0
sb:be done	0 0 -8 -3 14 0 0
sb:be due	0 0 9 8 -12 -2 0
sb:be extend	0 0 18 0 -13 -4 0
sb:be halve	0 0 1 0 -10 7 0
sb:be in	0 0 -17 5 15 -2 -5
sb:be look	0 0 0 0 -10 11 0
sb:be over	0 0 17 0 -11 -8 0
sb:be prolong	0 0 -25 -3 21 11 -2
sb:be suspend	0 0 1 -1 -12 0 10
sb:bearing	0 0 0 10 -7 0 0
sb:because	0 0 11 8 -18 2 0
sb:because the	4 4 5 -1 -9 -3 0
sb:become <level>	0 0 -3 -2 12 0 0
sb:bed	0 0 -9 0 -6 9 5
sb:beef	-4 0 -5 -15 26 0 -6
sb:beef ,	0 0 -2 -2 10 0 0
sb:beef from	-2 0 -1 -6 14 0 0
sb:been	9 -1 -5 4 5 -12 -4
sb:been a	-1 7 1 4 -16 0 4
sb:been announce	0 0 7 4 -12 0 0
sb:been ask	0 0 11 0 -9 0 0
sb:been at	-2 0 -12 0 11 0 0
sb:been charge	-2 0 0 -13 14 0 0
sb:been extend	0 0 -9 0 13 -3 0
sb:been given	0 0 6 0 -10 0 7
sb:been in	3 0 -19 -1 13 -1 0
sb:been lower	0 0 0 10 -10 0 0
sb:been on	0 0 5 0 -9 6 0
sb:been prolong	-1 0 11 0 4 -19 -1
sb:been put	0 0 -3 -4 13 0 0
sb:been suspend	0 0 0 13 -6 -2 0
sb:beer	1 0 0 7 -9 -1 1
sb:before	-9 -10 6 6 -1 -16 6
sb:before <day-today>	0 0 -5 0 11 0 0
sb:before it	0 0 19 -1 -8 -7 0
sb:before that	0 0 5 -11 3 0 0
sb:before the	0 -3 5 9 2 -20 -9
sb:before their	0 0 7 0 -10 0 0
sb:begin	-13 6 -7 3 0 -6 5
sb:begin :	0 0 1 12 -13 0 0
sb:begin at	0 0 -8 -15 22 0 0
sb:begin on	-3 4 1 0 -11 0 10
sb:being	0 0 15 -3 -13 1 0
sb:bell	0 0 0 10 -9 0 0
sb:bergen	0 0 -10 8 -4 8 0
sb:bergen on	0 0 -9 2 -1 9 0
sb:between	4 0 0 8 1 -21 -1
sb:between <name>	-2 8 6 17 -5 -29 -3
sb:between <seat>	0 0 2 8 -15 8 0
sb:between the	21 -10 -1 -12 7 -9 -4
sb:between their	0 0 13 0 -9 0 0
sb:beyond	0 0 8 -8 -6 0 4
sb:bicycle	0 0 5 1 1 0 -8
sb:big	0 0 -3 -2 10 0 0
sb:bind	0 0 12 0 -9 -3 0
sb:black	0 0 -5 0 -5 10 0
sb:borden	0 0 10 0 -7 -4 0
sb:border	3 10 -2 0 -5 0 0
sb:born	2 8 0 5 -15 0 0
sb:both	4 -8 4 7 -20 1 15
sb:both are	0 0 10 -3 -4 0 0
sb:both duty	0 0 0 -6 12 -6 0
sb:both have	0 0 3 10 -6 -7 0
sb:both rate	0 0 -3 10 -3 0 0
sb:both side	11 0 4 2 -5 -2 -8
sb:both sign	0 0 2 9 -11 0 0
sb:both take	0 0 4 -14 15 0 -10
sb:both to	0 0 -3 -2 10 0 -2
sb:both were	0 0 0 0 -7 0 9
sb:brace	0 0 12 0 -10 0 0
sb:brace for	0 0 12 0 -10 0 0
sb:break	0 0 -17 2 14 -1 0
sb:breath	0 0 10 8 -16 0 0
sb:breathing	0 0 2 8 -10 0 0
sb:breathing space	0 0 2 8 -10 0 0
sb:bridge	0 0 -4 0 12 -2 0
sb:brief —	0 0 9 -2 -6 0 0
sb:bring	0 0 14 -4 0 -9 0
sb:broke	0 0 -6 -2 11 0 0
sb:broke down	0 0 -2 -5 10 0 0
sb:bulletin	10 0 -8 5 -7 0 0
sb:bulletin ,	10 0 0 4 -13 0 0
sb:busan	0 -7 12 -5 -1 0 -4
sb:buse	0 0 -3 0 10 -3 0
sb:business	0 0 -4 -1 10 0 0
sb:but	8 0 2 -12 5 -3 -7
sb:but <name>	0 0 -10 0 11 0 0
sb:but a	0 0 13 -2 -6 0 0
sb:but it	0 0 -10 0 0 10 0
sb:but the	3 0 5 -5 3 -9 0
sb:butter	0 0 -14 1 3 8 0
sb:buy	0 0 -18 2 9 1 0
sb:by	-1 -17 -6 -1 5 10 3
sb:by <day-ahead>	0 0 15 -9 -6 -6 4
sb:by <office>	0 0 13 1 -4 -10 0
sb:by <span>	-1 0 -11 -7 13 5 0
sb:by an	0 0 1 10 -20 3 7
sb:by its	0 0 10 0 -6 -2 0
sb:by telephone	0 0 7 4 -22 7 8
sb:by the	-3 -1 -7 0 13 -1 1
sb:by wednesday	0 0 -14 -4 12 0 1
sb:by which	0 0 5 -8 13 -11 -2
sb:c	0 0 0 5 10 -14 -2
sb:c )	0 0 9 6 -3 -10 -2
sb:c <money>	0 0 -9 0 10 0 0
sb:cairn	0 0 0 0 -8 0 9
sb:calendar :	0 0 -17 0 19 0 0
sb:call	-1 -1 -8 14 2 -4 0
sb:call a	0 0 0 16 -11 -2 0
sb:call between	0 0 0 -7 13 0 0
sb:call fentanyl	0 0 4 16 -16 -6 0
sb:call it	0 0 -7 0 10 0 0
sb:call reciprocal	0 0 -6 0 0 8 0
sb:calm	0 0 10 -4 -10 0 1
sb:can	0 0 -12 0 -1 1 14
sb:can be	0 0 -15 12 5 -4 0
sb:canola	0 0 0 -5 14 -2 -2
sb:capacity	0 0 -5 0 11 -6 0
sb:car	0 0 1 -26 32 -7 -6
sb:cardamom	4 0 -6 -7 9 0 0
sb:carlo	0 0 0 11 -9 0 0
sb:carpet	0 0 15 -1 -2 -7 -2
sb:carry	0 -2 -2 -6 -5 12 3
sb:carry on	0 0 -11 0 -4 3 13
sb:carry the	0 0 0 2 -10 13 -5
sb:cashmere	0 0 -2 9 -5 0 0
sb:cattle	0 0 14 0 -4 -6 -2
sb:cease	0 0 11 10 -23 5 -2
sb:cease on	0 0 -4 0 -4 10 0
sb:cease to	0 0 16 11 -21 -5 0
sb:ceasefire	3 0 -32 0 30 -9 0
sb:ceasefire on	0 0 -16 -2 21 -2 0
sb:cement	0 6 12 -7 -2 -7 -4
sb:cent	0 0 -4 0 10 -2 0
sb:ceramic	0 0 0 2 8 0 -13
sb:certain	0 0 0 8 -10 3 1
sb:ceylon	0 10 0 -4 -2 0 -1
sb:ceylon tea	0 0 0 -3 9 0 -1
sb:change	0 0 -17 20 0 -5 -7
sb:changed	0 0 0 -18 18 -1 0
sb:charge <level>	0 0 11 -4 4 -7 -10
sb:charge <quality>	0 0 13 -2 -8 0 0
sb:charge again	0 0 -2 11 -7 0 0
sb:charge each	0 0 -3 0 -5 9 0
sb:chart	0 0 0 9 -9 0 0
sb:cheese	0 0 -8 -8 15 -4 1
sb:chemical	0 0 0 8 -9 0 0
sb:chip	0 0 0 -9 14 0 0
sb:christma	0 0 -6 0 9 0 0
sb:church	0 0 -8 0 13 -2 -1
sb:citru	0 0 3 10 -12 0 0
sb:city	3 8 -17 -11 14 -4 0
sb:claim	0 0 -15 0 18 0 0
sb:clear	0 0 0 2 -15 10 3
sb:client alert	0 0 -10 0 11 0 0
sb:clock	-4 0 12 11 -16 0 -1
sb:club	0 0 -14 -1 21 -1 0
sb:cocoa butter	0 0 -9 -5 4 9 0
sb:coffee	0 0 -21 6 0 0 9
sb:coffee ,	0 0 -11 0 16 0 0
sb:coffee from	0 0 0 0 -6 0 9
sb:colleague	3 0 -5 -13 -3 7 10
sb:colleague ,	3 0 -10 -2 -1 11 0
sb:collect a	-2 0 0 -2 10 0 0
sb:column	0 0 11 0 -8 0 0
sb:column ,	0 0 12 0 -11 0 0
sb:come	0 0 20 -17 3 -19 -10
sb:come down	0 0 0 -3 -4 0 11
sb:come in	0 0 -2 -4 10 0 0
sb:come into	0 0 -5 20 -8 0 -5
sb:come on	0 0 -5 0 10 0 -3
sb:comment	0 0 -15 0 22 -1 0
sb:commerce	0 0 -11 0 -10 24 0
sb:commission	0 0 -8 -6 14 0 0
sb:company	0 0 -13 -9 34 -11 -7
sb:completed	0 0 9 0 -4 -2 0
sb:conclude	2 4 14 0 -6 -9 -11
sb:conclude a	0 0 0 -10 13 0 0
sb:conclude with	3 0 8 15 -22 -1 0
sb:conference	0 0 -10 14 -10 4 0
sb:conference ,	0 0 0 13 -11 0 0
sb:confirm in	0 0 0 9 -9 0 0
sb:conflict	0 0 -4 0 8 0 0
sb:consent	0 0 0 -4 -4 -4 12
sb:consent ,	0 0 -1 0 -9 0 13
sb:consider	0 0 9 4 -12 0 0
sb:consultation	0 0 -3 -11 14 0 3
sb:continue	0 0 6 6 -9 -2 0
sb:contract	0 0 -3 -1 15 -12 3
sb:control of	0 0 2 -16 8 0 -2
sb:copper	0 0 8 10 -4 -5 -11
sb:correction	0 0 -9 0 14 -4 0
sb:corresponding	0 0 10 0 -5 -4 0
sb:cost	0 0 -4 -12 21 0 -4
sb:cost <number>	0 0 -8 0 9 0 0
sb:cotton	4 0 -12 0 -12 7 14
sb:cotton and	4 0 -3 4 -13 0 9
sb:could	0 0 -1 8 6 -7 -9
sb:counted	0 -2 18 9 -25 5 0
sb:counted from	0 -2 11 10 -22 6 0
sb:counter	0 0 29 0 -25 0 -1
sb:counter -	0 0 22 1 -22 0 0
sb:countermeasure	0 0 -16 13 12 -6 -6
sb:countermeasure on	0 0 -13 3 11 -1 0
sb:countermeasure that	0 0 -6 -2 10 0 0
sb:counterpart	0 0 12 0 -8 0 0
sb:counterpart in	0 0 13 0 -10 -1 0
sb:country	-1 10 9 -6 0 -14 -5
sb:country ,	0 -1 16 0 -3 -11 0
sb:country are	0 0 5 9 -10 -3 0
sb:country end	9 0 2 -1 -6 0 0
sb:country from	0 0 -5 -2 16 -3 -1
sb:country has	0 0 -7 0 9 0 0
sb:country have	0 0 10 0 -8 0 0
sb:country pay	0 0 -10 0 10 0 0
sb:country suspend	0 0 0 -14 1 6 5
sb:county	0 0 -9 0 11 0 0
sb:cover	0 0 -8 -11 11 0 5
sb:crab	0 0 -6 0 15 -1 -3
sb:crew	0 0 -9 0 10 0 0
sb:cuenca	0 0 0 -7 10 0 0
sb:cuenca on	0 0 0 -7 10 0 0
sb:current	0 0 17 5 -17 0 0
sb:current one	0 0 11 7 -16 0 0
sb:custom	-9 0 0 6 15 -16 -13
sb:custom duty	0 0 12 4 0 -12 -8
sb:customer	0 0 -1 -7 11 0 0
sb:cut	0 0 -22 10 0 5 1
sb:cut its	0 0 0 12 -16 0 6
sb:cut the	0 0 0 -9 12 -1 0
sb:cut to	0 0 -10 6 -2 8 0
sb:d	0 0 0 -1 -6 0 9
sb:dalian	0 0 0 9 -9 0 0
sb:dalian ,	0 0 0 9 -9 0 0
sb:darwin	0 0 0 -1 10 0 -6
sb:date	0 -6 9 0 -12 11 -7
sb:date for	0 0 -13 3 8 0 0
sb:date of	0 0 1 2 -11 7 0
sb:davao	0 0 0 -6 10 0 0
sb:day	0 -5 5 17 -2 -15 -17
sb:day of	0 0 6 8 -11 0 -1
sb:day the	0 0 -4 18 -12 0 0
sb:day until	0 0 -12 0 15 -1 0
sb:dead	0 0 10 0 -6 0 0
sb:deadline	0 0 -8 0 16 -4 0
sb:deadline for	0 0 -10 0 14 0 0
sb:deal	-1 0 2 -22 11 0 -5
sb:deal ,	0 0 -7 0 13 0 0
sb:deal and	0 0 -9 0 9 0 0
sb:deal with	0 0 -7 -5 17 0 0
sb:debate	0 0 -10 0 11 0 0
sb:decide	0 0 16 0 -9 -10 0
sb:decide in	0 0 12 0 -11 0 0
sb:decide to	0 0 8 8 -9 -7 0
sb:decision	0 0 -13 12 -4 2 3
sb:decision of	0 0 -4 0 -11 7 6
sb:declare	-4 5 0 7 -11 1 0
sb:declare on	0 0 0 12 -10 0 0
sb:delegation	0 0 0 -10 13 -1 0
sb:delegation of	0 0 -5 0 8 0 0
sb:delivery	0 0 11 0 -5 -3 0
sb:diary	0 0 -10 0 14 0 0
sb:did	6 0 -23 6 9 -1 -3
sb:did so	0 0 -3 10 -4 0 0
sb:die	-9 0 18 -13 0 0 0
sb:diet	0 0 -6 0 10 0 -1
sb:difference	0 0 -11 -1 17 -3 0
sb:dinner	0 0 11 -1 -4 -5 0
sb:direction	9 0 0 0 -4 0 -4
sb:discuss	0 0 0 -5 11 -2 0
sb:dispute	0 0 5 0 -12 8 1
sb:dispute ,	0 0 5 0 -9 3 0
sb:do not	0 0 14 0 -12 0 -3
sb:document	0 0 -19 0 11 10 0
sb:doe	-5 0 15 -9 0 -6 -1
sb:doe ,	0 0 14 -1 -9 0 0
sb:doesn't	0 0 -9 0 16 -3 0
sb:doha	0 0 0 -5 10 0 0
sb:doha ,	0 0 0 -5 10 0 0
sb:done by	0 0 -6 -2 11 0 0
sb:done in	0 0 0 14 -14 0 0
sb:door	10 0 0 -7 -1 0 0
sb:down	-4 -1 -9 5 -4 -11 19
sb:down for	0 0 -16 -3 23 0 -2
sb:down from	0 0 0 -7 -15 0 25
sb:down in	0 0 -8 16 -6 0 0
sb:draft	0 0 -7 -11 0 7 9
sb:drawer	0 7 2 -10 2 0 -1
sb:driver	0 0 -9 -5 20 -4 0
sb:drop to	0 0 -1 0 -9 0 11
sb:due	-1 0 9 -2 4 -6 -16
sb:due ,	0 0 -9 0 10 0 0
sb:due again	0 0 5 9 -12 0 0
sb:due on	0 0 -1 0 -3 8 0
sb:due to	0 0 14 -6 -2 -6 -7
sb:duration	0 0 -6 0 -8 14 0
sb:during	0 14 -21 -18 25 0 0
sb:during the	0 14 -22 -17 24 0 0
sb:duty	-5 -8 7 4 -7 -8 2
sb:duty ,	0 0 2 23 -7 -22 0
sb:duty agree	0 0 6 9 -13 -1 0
sb:duty at	0 0 14 -4 0 -3 -2
sb:duty begin	0 0 5 -12 0 -5 12
sb:duty between	0 0 12 0 -8 0 0
sb:duty down	0 0 5 -4 -10 0 12
sb:duty fall	0 0 -7 16 -6 0 -7
sb:duty for	0 -1 0 -11 0 5 7
sb:duty from	0 0 -15 1 9 2 -5
sb:duty had	6 0 -10 10 -3 0 0
sb:duty in	0 0 -6 -5 11 3 -2
sb:duty is	0 0 33 4 -23 -14 -7
sb:duty of	-5 -1 -21 1 7 16 -4
sb:duty on	0 1 15 -10 0 -12 0
sb:duty over	0 0 0 10 -7 0 -1
sb:duty return	0 0 -9 0 11 0 0
sb:duty that	0 0 -10 0 -1 7 0
sb:duty until	0 0 7 -8 -13 5 5
sb:duty which	0 0 0 -14 0 2 6
sb:each	1 9 -4 -5 -4 10 -2
sb:each of	0 0 -7 0 6 3 0
sb:each other	3 0 7 0 -11 4 -1
sb:each side	0 3 -9 4 -9 7 1
sb:earlier	0 0 -12 -5 13 2 0
sb:earth ,	0 0 1 10 -10 0 0
sb:economy	0 0 -9 1 0 2 6
sb:economy ,	0 0 -9 -5 11 5 0
sb:edition	0 0 -7 -5 15 0 0
sb:edt	0 0 0 11 -10 0 0
sb:effect	0 0 2 12 -13 -5 5
sb:effect at	0 0 0 -18 9 0 8
sb:effect since	8 0 8 -11 -1 -2 0
sb:either	0 0 4 -5 5 -12 2
sb:either side	0 0 0 0 12 -11 0
sb:el	0 0 -7 0 12 -4 0
sb:el -	0 0 -6 0 10 -4 0
sb:electricity	0 0 0 -1 11 -4 0
sb:eleven	-3 0 -12 6 4 0 3
sb:else the	0 0 9 0 -8 0 0
sb:elsewhere	0 0 -13 0 16 0 0
sb:embassy	6 0 0 6 -11 0 0
sb:emergency	0 0 -9 -9 15 4 0
sb:employer	0 0 -12 0 14 0 0
sb:end	9 -7 2 -17 -2 7 -21
sb:end :	0 0 12 0 -11 0 0
sb:end <day-gone>	-4 0 6 0 6 -11 0
sb:end <day-today>	0 0 -12 11 7 -6 0
sb:end at	3 0 -13 -6 15 -2 0
sb:end of	15 7 5 -13 -13 3 -4
sb:end on	4 0 -2 -2 -5 9 -6
sb:engine	0 0 11 -7 4 -7 -3
sb:enter <name>	0 0 1 -8 11 0 -11
sb:enter into	0 0 0 0 -14 6 9
sb:entry	0 0 -4 0 11 0 0
sb:entry filed	0 0 5 8 -13 0 0
sb:entry into	0 0 -8 0 12 0 0
sb:est	0 0 8 -10 -1 0 5
sb:est on	0 0 10 -10 -3 0 5
sb:evening	0 0 4 -3 10 -11 0
sb:every	-2 0 -3 -7 18 0 0
sb:everybody 's	0 0 -10 0 11 0 0
sb:everything	0 0 7 -4 -5 9 -10
sb:everything ,	0 0 -3 -4 -3 12 0
sb:everywhere	0 0 -3 -5 14 0 -1
sb:exchanged	0 0 -10 3 -12 19 0
sb:exchanged on	0 0 -3 -1 -2 9 0
sb:excluded	0 0 -7 -1 13 -2 0
sb:excluded from	0 0 -6 -1 10 0 0
sb:exclusion	0 0 -7 -9 29 -12 0
sb:exclusion ,	0 0 14 0 -11 -3 0
sb:exclusion from	0 0 8 -8 11 -15 0
sb:exclusion of	0 0 -8 0 10 0 0
sb:exclusion under	0 0 -10 0 0 9 0
sb:exempt	0 0 -5 -3 13 0 0
sb:exemption	0 0 -8 -3 19 0 0
sb:exist	0 0 3 0 -11 0 9
sb:expect	0 0 15 -7 1 -16 -4
sb:expect before	0 0 14 0 -13 0 0
sb:expire	18 -5 1 -30 0 0 -9
sb:expire ,	0 0 11 0 -6 -1 0
sb:expire at	0 0 -18 -1 21 -2 0
sb:expire in	0 0 -4 0 11 -5 0
sb:expire on	12 -2 3 -20 -4 5 -4
sb:expiry	5 0 10 0 -11 -1 0
sb:exporter	0 0 11 2 -6 -2 -4
sb:extend	-7 3 -8 -10 15 -1 0
sb:extend ,	0 0 7 0 -13 5 0
sb:extend from	0 0 10 0 -9 -1 0
sb:extend its	0 0 -5 0 -4 10 0
sb:extend the	0 6 -7 -13 9 -3 2
sb:extend their	0 0 -4 -7 10 0 0
sb:extend until	0 0 -2 0 11 -9 0
sb:extension	0 -5 -5 -22 2 20 -8
sb:extension of	-2 -2 15 -3 -17 11 -2
sb:extension would	0 0 -10 0 8 0 0
sb:extra	2 0 -7 2 12 -9 -5
sb:extra <level>	0 0 6 12 -15 0 0
sb:extra duty	4 0 0 -5 13 -6 -7
sb:face	0 0 16 -4 -6 0 -7
sb:face <level>	0 0 16 -2 -8 0 -4
sb:fact	0 0 -11 -7 20 0 0
sb:fact sheet	0 0 -8 -7 17 0 0
sb:fail	0 0 -13 -4 16 -1 3
sb:fail to	0 0 -11 0 13 0 0
sb:failed to	7 0 -7 8 -11 2 0
sb:fall	-9 0 12 2 -13 3 0
sb:fall away	0 0 11 0 -15 0 6
sb:fall due	0 0 -7 0 0 9 0
sb:fall to	0 0 -7 14 -9 0 2
sb:family	0 0 -10 0 11 0 0
sb:far	0 0 -1 -7 12 0 0
sb:fare	0 0 -8 0 10 0 0
sb:farm	4 0 -14 -30 37 0 -4
sb:farm good	4 0 -2 -10 8 0 0
sb:farm product	0 0 0 -11 14 0 -1
sb:farmer	0 0 -11 -7 21 0 0
sb:fear	0 0 -3 0 11 -8 0
sb:fee	0 0 0 -19 30 -12 -15
sb:fee ,	0 0 -12 0 14 0 0
sb:fee of	0 0 -9 0 13 -2 0
sb:fee on	0 0 9 6 -7 0 -9
sb:fentanyl	-3 0 0 7 -4 4 -8
sb:fentanyl duty	0 0 -2 11 -1 0 -11
sb:fentanyl tariff	0 0 0 -17 11 6 -5
sb:ferry	0 0 -15 -2 19 0 0
sb:fertiliser	0 0 -1 -1 11 0 -4
sb:few	0 0 -10 0 13 -2 0
sb:filed	0 0 4 8 -11 0 0
sb:first	13 12 -5 -4 -5 1 -6
sb:first day	0 0 -18 7 11 0 0
sb:first truce	5 8 -18 -17 15 -1 0
sb:fiscal	0 0 -15 0 0 12 0
sb:fishing	0 0 -7 0 10 -2 0
sb:fishmeal	0 0 -6 -5 -1 4 8
sb:five	0 0 -11 0 0 11 0
sb:flag	0 0 9 1 -7 0 -3
sb:flat	0 0 -11 -9 0 10 11
sb:flew	0 0 11 -1 -7 0 0
sb:flew to	0 0 12 0 -11 0 0
sb:flower	0 0 4 8 -11 0 0
sb:fly	0 0 -4 0 10 0 0
sb:follow	-5 0 -17 0 30 -6 -4
sb:follow a	-4 0 -1 0 9 0 0
sb:followed	2 0 0 -12 5 0 0
sb:followed by	3 0 5 0 -12 2 0
sb:food	10 0 -13 0 3 0 0
sb:footwear	0 0 -2 3 -12 0 12
sb:for	-3 4 -4 1 14 -16 -2
sb:for <month-ahead>	0 0 13 0 -13 0 0
sb:for <number>	0 0 -10 0 13 0 0
sb:for <span>	-8 0 11 17 -27 -3 11
sb:for a	0 0 5 0 -11 3 3
sb:for as	8 0 7 0 -13 0 0
sb:for both	0 0 -9 0 11 0 0
sb:for everybody	0 0 -12 0 13 0 0
sb:for good	0 0 -11 -2 12 0 0
sb:for its	0 0 0 0 -10 15 0
sb:for most	0 0 -11 -2 15 0 0
sb:for ship	0 0 -4 0 10 -7 0
sb:for the	4 15 11 -1 -5 -11 -16
sb:force	-3 -8 7 6 -13 5 3
sb:force ,	0 0 16 -4 -13 0 0
sb:force for	0 0 -17 -3 14 7 0
sb:force on	0 0 0 0 -8 4 6
sb:force since	-12 -4 -18 9 6 6 0
sb:forced	0 0 -3 -10 15 0 0
sb:foreign minister	0 0 2 9 -12 0 0
sb:forwarder	0 0 -2 10 -5 0 0
sb:found	0 0 0 -7 15 -5 0
sb:four	-2 0 -17 -3 4 3 10
sb:four time	0 0 0 -7 8 0 0
sb:fourth	0 5 6 -16 0 5 -3
sb:franc	0 0 -9 0 11 0 0
sb:free ,	0 0 9 2 -11 0 0
sb:freeze	-5 0 7 11 -17 0 7
sb:friday ,	0 0 -12 3 1 1 6
sb:friend	0 0 9 -4 -7 1 0
sb:from	-15 7 -16 17 -7 -13 16
sb:from <day-ahead>	-1 0 20 -4 -18 7 -14
sb:from <day-gone>	10 -1 -6 9 -1 0 -7
sb:from <day-today>	0 0 6 17 -14 -8 0
sb:from <level>	0 4 -35 0 13 1 5
sb:from <name>	-4 0 6 -34 5 0 16
sb:from <number>	0 0 -20 15 -1 -5 0
sb:from everywhere	0 0 -1 -4 11 0 -1
sb:from here	0 0 -6 12 -1 -4 0
sb:from monday	0 0 -11 7 0 0 0
sb:from sunday	0 0 -1 12 -10 0 0
sb:from that	0 0 -12 7 -9 13 0
sb:from the	-4 0 6 -7 -5 -6 13
sb:front	0 0 -5 -5 11 0 0
sb:frozen	0 4 -6 -7 10 -3 0
sb:full	0 0 0 -7 14 -2 0
sb:furniture	0 0 2 -9 0 -2 7
sb:further	0 5 11 0 -8 0 -7
sb:further point	0 0 -7 -9 5 10 0
sb:gallium	0 0 -8 0 13 -3 0
sb:gate	14 0 -15 9 -2 -1 -2
sb:gave	-1 0 -5 3 16 -12 -1
sb:gave the	0 0 -5 -3 15 0 0
sb:gazette	0 0 -12 12 -6 8 -2
sb:general	0 0 -8 -2 15 0 0
sb:geneva	-2 0 17 -6 4 -10 -8
sb:geneva truce	0 0 8 5 -11 0 0
sb:germanium	0 0 -8 0 13 -3 0
sb:germanium ,	0 0 -9 0 12 0 0
sb:get	0 0 0 0 7 0 -11
sb:get <span>	0 0 -10 4 0 7 0
sb:ghent	0 9 0 0 -9 0 0
sb:give	2 0 -15 -14 9 3 9
sb:give <name>	0 0 -21 0 23 0 0
sb:give its	0 0 -2 0 -10 0 13
sb:given	0 0 -2 10 -13 5 3
sb:glass	0 0 4 -14 -9 9 9
sb:glove	0 0 -3 -2 11 0 0
sb:go	12 0 7 -6 -16 8 0
sb:go :	0 0 0 11 -11 0 0
sb:go as	0 0 0 -8 10 0 0
sb:go back	0 0 -1 10 -9 -1 6
sb:go down	0 0 -1 -2 -3 0 11
sb:go in	0 0 15 -2 -7 -4 0
sb:go into	0 0 -1 0 8 0 -2
sb:go on	11 0 4 -6 -13 9 -5
sb:go out	0 0 -6 0 10 0 0
sb:go to	1 0 -4 14 -4 -4 0
sb:go up	0 4 -7 -4 10 -2 -5
sb:goat	0 0 0 8 -8 0 0
sb:good	-2 -7 18 -14 2 -16 5
sb:good ,	4 0 8 0 -2 -1 -8
sb:good already	0 0 -1 10 -7 0 0
sb:good are	0 0 -7 -9 16 0 0
sb:good at	0 0 5 -10 8 -2 0
sb:good come	0 0 2 3 -14 0 6
sb:good fall	0 0 -8 -1 8 0 0
sb:good for	0 0 -8 0 12 0 -6
sb:good from	0 0 13 -7 6 -5 -10
sb:good go	0 0 -2 -8 0 0 9
sb:good is	0 0 -7 -10 11 6 0
sb:good loaded	0 0 -3 -8 13 0 0
sb:good of	-5 0 7 5 -10 2 0
sb:good pay	0 0 6 -11 3 0 0
sb:good suspend	0 0 -12 1 12 -1 0
sb:good that	0 0 -17 -4 10 0 8
sb:good under	0 0 4 0 -10 0 8
sb:good until	-1 0 12 0 -7 0 -4
sb:good will	0 0 11 -8 -8 0 7
sb:good worth	0 0 -9 15 0 0 -2
sb:good would	0 0 16 -5 0 -4 -5
sb:government	-4 -2 2 8 -17 9 0
sb:government have	0 0 6 5 -9 0 0
sb:government sign	0 0 14 0 -1 -11 0
sb:grace	0 0 -14 6 13 -3 0
sb:grand	0 0 -13 0 16 0 0
sb:grant in	0 0 3 7 -10 0 0
sb:group	0 0 -7 0 10 -2 0
sb:grower	0 0 -10 1 12 0 0
sb:guayaquil	1 0 -10 -1 -3 12 0
sb:guest	0 0 6 11 -17 0 0
sb:had	-1 11 -10 8 5 -10 -7
sb:had a	8 0 0 13 -12 -8 0
sb:had agree	0 0 14 -1 -11 -1 0
sb:had been	3 -3 -3 -2 8 -15 2
sb:had end	2 0 -9 0 10 -4 0
sb:had hold	0 9 6 -2 -11 0 0
sb:had it	-7 0 -4 0 14 0 0
sb:had lapse	-9 0 -1 4 6 0 0
sb:had no	0 0 -3 -8 0 10 0
sb:had not	0 0 -9 -6 18 0 0
sb:had run	-1 0 -6 0 11 0 0
sb:had tell	0 0 0 0 -9 9 0
sb:had the	2 0 -13 0 10 0 0
sb:had write	0 0 -6 0 9 0 0
sb:half	0 0 -5 0 -12 3 12
sb:half of	0 0 -10 0 -9 11 7
sb:hall	0 0 -13 -4 11 6 0
sb:halt	0 0 -4 28 -25 0 2
sb:halve	5 0 1 -10 -8 8 5
sb:hand	0 0 -6 15 -14 4 3
sb:hand in	0 0 -2 13 -17 1 5
sb:happen	0 0 -7 -10 8 0 4
sb:happened	0 0 -17 1 15 0 0
sb:hard	0 0 10 0 -7 -2 0
sb:has	1 -22 -2 -4 13 -5 -14
sb:has :	0 0 0 -1 11 0 -7
sb:has <number>	0 0 -3 8 -2 0 0
sb:has <span>	0 0 24 0 -12 -8 0
sb:has a	5 0 15 3 -25 4 0
sb:has agree	0 0 8 0 -17 0 9
sb:has been	11 -6 -3 -2 13 -23 -11
sb:has confirm	0 0 0 0 -9 10 0
sb:has extend	0 0 -16 0 4 7 0
sb:has had	-5 0 10 -1 0 -2 0
sb:has lasted	0 0 -3 10 -3 0 0
sb:has let	0 0 13 4 -15 0 0
sb:has not	0 0 -21 6 3 0 5
sb:has offer	0 0 -8 -4 31 -15 -10
sb:has propose	0 0 -7 -5 -13 18 7
sb:has put	0 0 -10 -3 5 0 8
sb:has run	-2 0 0 8 -4 0 0
sb:has say	0 0 -10 0 6 4 -1
sb:has since	0 0 0 -5 9 0 0
sb:has suspend	0 0 -3 -4 13 -9 0
sb:has until	0 0 -2 -6 11 -6 0
sb:have	-11 -19 -1 4 10 0 -27
sb:have agree	0 0 -9 -16 15 6 -1
sb:have apply	0 0 0 -10 14 0 -1
sb:have been	-5 0 -4 1 0 15 -9
sb:have begin	0 0 0 -4 8 0 -1
sb:have both	0 0 -5 0 -5 12 0
sb:have come	0 0 9 0 -7 0 0
sb:have expire	-1 0 16 0 -11 0 0
sb:have extend	0 0 -3 -3 15 -8 0
sb:have hold	0 0 -16 0 20 -1 0
sb:have keep	0 0 3 12 -16 0 0
sb:have meet	0 0 0 -16 18 0 0
sb:have observed	0 0 0 9 -7 0 0
sb:have prolong	0 0 8 0 7 -19 0
sb:have rise	0 0 0 -5 10 0 -2
sb:have sign	0 0 0 -7 -3 11 0
sb:have start	0 0 0 12 -10 0 0
sb:have suspend	0 0 -11 0 11 0 0
sb:have the	0 0 13 -1 -9 0 0
sb:have until	0 0 8 1 -5 -3 0
sb:having been	0 0 2 10 -13 0 0
sb:hazelnut	0 0 17 11 -19 -6 0
sb:he	-2 11 7 -5 -8 2 -4
sb:he and	0 0 20 1 -14 -9 0
sb:he announce	0 0 0 0 -11 12 0
sb:he go	0 0 -1 0 -7 10 0
sb:he has	0 0 -8 -1 18 -3 0
sb:he tell	0 0 14 1 -12 -1 0
sb:he would	0 0 10 -1 -5 -1 -2
sb:he'd	0 0 -12 0 3 8 0
sb:hear	0 0 -8 0 14 -2 0
sb:hear the	0 0 -8 0 11 -1 0
sb:heard	0 0 -5 -2 13 0 0
sb:hearing	0 0 -14 -3 14 3 0
sb:heating	0 0 -5 0 9 -3 0
sb:height	0 0 -3 -7 13 0 0
sb:heightened	0 0 0 0 -9 6 0
sb:heightened reciprocal	0 0 0 0 -9 6 0
sb:here	2 5 -6 3 -12 10 4
sb:here ,	0 6 -4 -10 8 0 0
sb:here is	4 0 -10 1 5 -4 -1
sb:higher	-4 0 6 -18 7 0 -5
sb:his	3 5 10 -15 1 -14 0
sb:his <office>	0 0 11 2 -11 0 0
sb:his <quality>	6 0 10 -15 -13 0 10
sb:his signature	0 0 0 -8 11 0 -2
sb:history	0 0 0 0 -8 0 11
sb:hold	-11 5 2 7 0 -7 0
sb:hold for	0 0 1 -8 8 -6 4
sb:hold in	0 0 3 -9 17 -9 0
sb:hold its	0 0 11 0 -10 0 0
sb:hold since	0 8 -17 -6 9 4 0
sb:hold the	0 0 1 6 -19 11 0
sb:hold until	0 0 -6 -3 12 -3 0
sb:holiday	3 8 -7 3 0 -10 0
sb:honey	0 0 4 2 -20 0 14
sb:honolulu	0 0 -2 -6 12 0 0
sb:hour	-10 0 0 -5 1 13 -6
sb:hour ,	0 0 -6 0 12 0 -1
sb:hour to	0 0 9 0 -8 0 0
sb:household	0 0 -9 0 23 -13 0
sb:household in	0 0 -6 0 14 -7 0
sb:how	0 0 21 8 -17 -13 0
sb:how long	0 0 22 6 -18 -13 0
sb:hundred	0 0 14 0 -6 -3 0
sb:i	-6 -1 -11 -7 5 6 11
sb:i .	0 0 -7 -4 -4 4 10
sb:i can	0 0 0 -7 -4 0 12
sb:i shall	0 0 -3 -4 11 0 0
sb:if	-18 -7 -6 -16 7 11 7
sb:if <name>	0 0 -6 0 10 0 0
sb:if he	0 0 -12 0 6 0 4
sb:if no	0 0 9 0 -11 2 0
sb:if nobody	0 0 -14 0 9 7 0
sb:if the	-5 -3 -2 0 -2 2 14
sb:if you	0 0 8 0 -14 9 0
sb:implement	0 0 0 -7 9 0 0
sb:import duty	0 0 -6 -2 10 0 0
sb:import from	0 0 11 -4 -4 0 0
sb:important	0 0 -10 0 13 0 0
sb:impose	0 0 -17 0 19 0 -12
sb:impose on	0 0 0 -8 11 0 0
sb:in	-16 -4 4 6 2 4 -9
sb:in <month-gone>	3 -7 -5 -4 -1 11 5
sb:in <name>	-1 5 7 -9 -3 1 2
sb:in <number>	-1 0 -12 0 0 3 7
sb:in <seat>	0 -7 -13 8 -5 -7 25
sb:in <span>	0 0 16 -3 -3 -4 -6
sb:in alexandria	0 0 0 0 9 -8 0
sb:in antigua	0 0 -1 -9 0 9 0
sb:in at	0 0 18 -4 -7 -8 0
sb:in bandung	0 0 1 -8 6 0 0
sb:in bergen	0 0 -9 10 -8 9 0
sb:in cairn	0 0 0 0 -8 0 9
sb:in effect	8 0 11 -6 -11 0 0
sb:in force	-1 -6 16 11 -16 -3 0
sb:in ghent	0 9 0 0 -8 0 0
sb:in honolulu	0 0 -2 -6 12 0 0
sb:in its	6 0 9 -11 0 0 -1
sb:in kribi	0 0 0 9 -9 0 0
sb:in law	0 0 21 0 -28 7 0
sb:in lugano	0 0 4 7 -11 0 0
sb:in mombasa	0 0 11 0 -5 -4 0
sb:in muscat	0 0 -9 0 9 0 0
sb:in new	0 0 7 -19 14 -1 0
sb:in our	0 0 -11 14 -1 0 0
sb:in rotterdam	0 0 0 0 -9 0 10
sb:in saint	0 0 3 -10 8 0 0
sb:in spring	0 0 -10 0 8 0 0
sb:in stockholm	0 0 14 -4 -3 -5 0
sb:in tariff	0 0 6 10 -13 0 0
sb:in the	0 -4 -6 1 15 -13 -5
sb:in their	0 0 -4 11 -21 15 0
sb:in turn	0 0 12 0 -10 0 0
sb:in which	1 0 7 1 -18 8 0
sb:increase	0 0 3 0 -5 -5 9
sb:inflation	0 0 -5 -1 9 0 0
sb:informed that	-3 0 -7 9 3 0 -4
sb:initial	0 5 -9 -12 6 9 0
sb:initial in	0 5 -12 -8 4 10 0
sb:instead	0 0 15 2 -12 2 -7
sb:instead of	0 0 13 0 -11 5 -6
sb:intend	0 0 -8 0 11 0 0
sb:intend to	0 0 -7 0 11 0 0
sb:interest	0 0 -11 0 13 0 0
sb:into	-11 5 -10 9 0 -4 4
sb:into force	0 0 -13 -3 2 7 6
sb:into the	-3 0 -3 10 0 0 -4
sb:is	-2 -13 0 -2 0 2 5
sb:is ,	0 0 -12 0 -5 19 0
sb:is <level>	0 0 7 7 -10 -5 1
sb:is <span>	0 0 0 9 -16 9 0
sb:is a	0 0 -8 4 -6 0 14
sb:is back	0 0 -14 0 16 0 0
sb:is collect	0 0 -11 -2 14 0 0
sb:is down	0 0 -10 0 12 0 0
sb:is for	0 0 3 8 -23 3 7
sb:is good	0 0 8 0 1 -17 0
sb:is in	0 0 13 0 -4 -14 -1
sb:is limited	0 0 -8 0 12 -3 0
sb:is make	0 0 -5 0 12 0 0
sb:is no	0 0 -7 0 13 -5 -1
sb:is not	0 0 11 -6 -4 0 -7
sb:is on	4 0 -11 -4 11 -6 1
sb:is open	0 0 0 11 -10 0 0
sb:is over	0 0 16 -4 -8 -1 0
sb:is part	0 0 0 -7 12 -1 0
sb:is prolong	0 0 24 7 -5 -26 -4
sb:is sign	0 0 0 -10 14 -1 -4
sb:is suspend	0 0 4 10 -12 -1 1
sb:is the	9 3 -24 -6 6 1 9
sb:is their	0 0 -13 0 15 0 0
sb:is to	0 0 -10 -20 0 21 6
sb:is until	0 0 -3 0 -4 10 0
sb:is up	0 0 16 0 -10 0 0
sb:is what	0 0 3 2 -10 2 3
sb:island	0 0 -8 0 12 0 0
sb:istanbul	0 0 -9 -1 12 0 0
sb:istanbul ,	0 0 -8 0 9 0 0
sb:it	8 1 2 -10 -5 6 0
sb:it 's	0 0 1 -23 -13 11 29
sb:it ,	16 0 -18 12 1 -3 -8
sb:it also	0 0 -9 -3 4 7 0
sb:it apply	0 0 6 0 -5 7 -17
sb:it as	0 0 11 3 -15 0 0
sb:it be	0 0 -7 0 0 8 0
sb:it begin	-3 -10 -11 19 -13 4 5
sb:it by	0 0 -18 0 9 11 0
sb:it come	0 0 -3 -6 11 0 0
sb:it did	6 0 0 -13 6 -1 0
sb:it end	7 0 13 -11 -18 5 -1
sb:it enter	0 0 -3 -13 -10 6 16
sb:it expire	13 0 -8 0 4 -11 0
sb:it go	9 -1 23 -17 -2 -10 -2
sb:it had	0 9 -6 2 1 -6 0
sb:it has	0 -1 6 2 -2 -11 2
sb:it is	7 3 5 -17 -10 10 -3
sb:it keep	0 0 -9 0 3 6 0
sb:it lapse	-8 0 0 11 -1 0 0
sb:it last	0 0 9 0 0 -8 0
sb:it lasted	-7 17 -19 -2 6 0 0
sb:it on	-4 0 -20 3 4 12 0
sb:it out	0 0 -2 -1 9 0 0
sb:it put	0 0 -8 0 10 0 0
sb:it should	0 0 10 -3 -2 0 0
sb:it stand	-1 0 -3 -3 12 0 0
sb:it start	0 0 0 5 6 -18 0
sb:it stay	-5 0 8 2 5 -12 -3
sb:it suspend	0 0 13 -6 -3 -1 0
sb:it take	0 0 -8 -19 12 8 2
sb:it the	0 0 17 -3 -15 -5 6
sb:it there	-11 0 0 0 11 0 0
sb:it to	0 0 -13 1 25 -12 0
sb:it until	3 0 -2 7 -9 2 0
sb:it was	-3 5 17 16 -17 -8 -20
sb:it won't	0 0 11 0 -10 0 0
sb:it would	-10 -4 -18 -17 3 37 -2
sb:it'll	0 0 9 0 0 -9 0
sb:its	6 -15 0 0 -2 0 -4
sb:its <level>	0 0 -4 10 -12 -4 11
sb:its <number>	0 0 11 -1 -7 0 0
sb:its <office>	0 0 -11 0 14 0 0
sb:its consent	0 0 -7 0 -5 0 13
sb:its duty	0 0 -11 23 0 -5 -11
sb:its export	0 0 -12 5 3 0 0
sb:its extension	0 0 -5 0 13 -7 0
sb:its levy	0 0 0 10 -16 0 7
sb:its new	0 0 -7 0 12 -3 0
sb:its second	0 0 0 -10 11 0 0
sb:its suspension	0 0 -8 8 0 -1 0
sb:its term	0 0 14 -3 -9 -1 0
sb:its truce	0 0 17 -6 -2 -10 -4
sb:its vote	0 0 -10 0 10 0 0
sb:itself ,	0 0 -6 0 -1 11 0
sb:joint	0 0 -5 -2 13 0 -8
sb:just	0 0 7 0 -13 7 -2
sb:keep	-1 0 0 11 -7 3 -5
sb:keep <quality>	0 0 -8 -11 4 14 0
sb:keep it	-6 0 0 0 12 -7 0
sb:keep its	0 0 12 0 -2 -11 0
sb:keep the	3 0 -19 13 0 6 0
sb:keep their	0 0 10 0 -6 -2 0
sb:kind	0 0 -15 0 19 0 0
sb:kind of	0 0 -14 0 16 -2 0
sb:kingdom	0 0 1 12 -11 0 -3
sb:kingdom of	0 0 1 12 -11 0 -3
sb:know	0 0 13 4 -13 0 -7
sb:know what	0 0 11 0 -16 4 0
sb:kribi	0 0 0 9 -9 0 0
sb:kuala	0 0 0 -11 3 7 -1
sb:kuala lumpur	0 0 0 -11 3 7 -1
sb:labor	0 0 0 -9 11 0 0
sb:lago	0 0 -3 -3 12 0 -1
sb:lahore	0 0 -6 0 10 0 0
sb:lamp	0 0 -10 0 11 0 0
sb:lapse	0 -2 0 12 -7 0 -4
sb:lapse ,	0 0 0 17 -14 0 0
sb:lapse on	5 0 8 0 -14 1 0
sb:last	7 -7 10 -12 -4 -4 8
sb:last <month-gone>	-3 0 -1 -17 11 0 4
sb:last <span>	0 -1 -23 0 10 5 10
sb:last day	0 0 41 2 -34 -14 0
sb:last for	0 0 16 0 0 -17 0
sb:last month	0 0 0 -8 9 0 0
sb:last summer	12 0 -3 1 -4 -2 0
sb:last until	-6 0 11 -1 -5 -1 -6
sb:last year	0 0 0 -4 5 -10 3
sb:lasted	0 22 -30 0 1 -4 0
sb:lasted <span>	-14 4 -12 0 20 0 0
sb:lasted since	0 8 -3 8 -11 0 0
sb:late	0 0 -3 -7 11 0 0
sb:late on	0 0 -5 -1 14 0 0
sb:later	0 0 -11 10 10 -6 -6
sb:later ,	0 0 4 16 -13 -9 0
sb:law	-2 0 6 -14 0 5 0
sb:law ,	0 0 12 0 -14 2 0
sb:lay	0 0 -3 8 -7 5 -3
sb:lay on	0 0 0 9 -9 0 0
sb:leader spoke	0 0 0 9 -9 0 0
sb:least	0 0 -10 0 14 0 0
sb:leave	-3 0 -1 8 -10 4 4
sb:leave <points>	0 0 9 0 -1 -5 0
sb:leave each	0 0 10 2 -8 -5 0
sb:leave of	0 0 3 0 -10 -1 7
sb:leave their	0 0 0 0 -12 8 0
sb:legal	0 0 0 -7 -9 0 14
sb:lengthen	0 0 1 0 -13 6 0
sb:less	0 0 1 -11 9 0 0
sb:let	19 0 -5 -8 -9 3 1
sb:let it	10 0 4 0 -9 -1 0
sb:let its	10 0 -12 -1 3 0 0
sb:let their	-1 0 -10 -8 19 0 0
sb:letter	0 0 6 -7 -7 11 -6
sb:letter ,	0 0 -5 -1 -1 10 0
sb:letter of	0 0 10 5 -14 0 -2
sb:level	0 0 3 9 -4 -3 -2
sb:levy	6 0 -5 3 -11 2 6
sb:levy <level>	0 0 7 -7 15 -7 -9
sb:levy on	7 0 -6 7 -22 2 14
sb:lie	0 0 -6 -9 20 -1 0
sb:lift	0 0 -3 -6 13 0 0
sb:like	0 0 -13 8 0 7 -6
sb:likely	0 0 14 0 -12 0 0
sb:limited	0 0 -5 0 10 -3 0
sb:linked	0 0 -10 0 12 0 0
sb:list	0 0 -10 0 19 -5 -3
sb:live	0 0 11 -6 0 -1 0
sb:livestock	0 0 0 13 -12 0 0
sb:loaded	0 0 -6 -11 24 0 0
sb:loaded before	0 0 -10 -6 21 0 0
sb:loan	0 0 -3 0 -6 9 0
sb:lobster	0 0 -3 -6 19 -2 -1
sb:lobster ,	0 0 0 0 10 -1 0
sb:locked	0 0 -8 0 9 0 0
sb:log	14 0 -1 8 -17 0 0
sb:london	0 0 -7 -8 22 0 0
sb:london ,	0 0 -3 -2 10 0 0
sb:long	6 -1 12 7 -8 -18 -4
sb:long ,	0 0 -7 0 11 0 0
sb:long as	8 0 6 3 -13 -2 0
sb:longer	9 -1 -10 0 9 -7 -3
sb:look at	0 0 -2 0 -3 8 0
sb:lorry	0 0 -11 -4 17 0 0
sb:lose	-5 0 12 -2 -2 -1 0
sb:lose <level>	0 0 14 0 -10 0 0
sb:loui	0 0 4 -13 10 0 0
sb:lower	0 0 -20 -15 8 19 7
sb:lower duty	0 0 3 -7 -11 3 10
sb:lower its	0 0 -3 -9 11 1 -1
sb:lower on	0 0 0 7 -13 0 7
sb:lower the	0 0 0 -7 1 10 -5
sb:lower to	0 0 0 9 -16 8 0
sb:lugano	0 0 4 7 -11 0 0
sb:lull	0 0 0 10 -3 -4 0
sb:lumpur	0 0 0 -11 3 7 -1
sb:m	0 0 2 1 5 -11 -8
sb:machine	0 0 0 -2 -4 -5 13
sb:machine tool	0 0 0 -1 -8 0 14
sb:madrid	0 0 -10 -5 19 0 0
sb:madrid ,	0 0 -8 -1 14 0 0
sb:maize	0 0 6 6 -15 0 3
sb:make for	0 0 19 0 -16 0 0
sb:make it	0 0 5 3 0 -13 0
sb:make of	0 0 -7 -2 13 0 0
sb:make that	0 0 0 0 -9 10 0
sb:maker	0 0 12 6 -8 -10 0
sb:malt	0 0 5 0 6 -13 0
sb:man	0 0 -3 -1 11 -1 0
sb:management	0 0 -19 0 23 -1 0
sb:mark	5 0 8 1 -12 -1 0
sb:market	0 0 13 -6 -4 0 0
sb:match	0 0 -3 -10 14 0 0
sb:material	0 0 0 12 -9 0 0
sb:may	0 0 -15 -3 28 -21 3
sb:may be	0 0 -13 0 17 0 0
sb:mean	0 0 9 -10 0 0 -3
sb:meanwhile	0 0 13 7 -15 -3 0
sb:meanwhile ,	0 0 11 0 -10 0 0
sb:meanwhile the	0 0 6 12 -15 0 0
sb:mediator	0 0 -10 0 11 0 0
sb:medicine	0 0 -3 -3 11 0 -4
sb:meet	0 -2 8 -4 -5 9 0
sb:meet ;	0 0 0 11 -11 0 0
sb:meet again	0 0 -9 -1 14 0 0
sb:meet at	0 0 4 6 -14 -1 5
sb:meeting	0 0 1 -12 9 0 0
sb:meeting in	0 0 0 -11 11 0 0
sb:metal	0 0 -5 -4 13 0 0
sb:mid	0 0 -2 14 -11 0 0
sb:mid -	0 0 -2 14 -11 0 0
sb:midnight	3 -1 7 -7 -6 -9 6
sb:midnight ,	0 0 6 3 -10 0 0
sb:midnight <day-today>	-3 0 -7 0 14 0 0
sb:milk	0 0 6 4 -8 0 0
sb:mill	0 0 11 0 -9 0 0
sb:million	0 0 -13 0 15 0 0
sb:mineral	1 0 3 0 -10 0 0
sb:mineral water	1 0 4 0 -11 0 0
sb:minister	-2 0 12 8 -15 -1 0
sb:minister ,	0 0 13 -1 0 -10 0
sb:minister of	0 0 -1 14 -8 3 -8
sb:ministry	0 0 -27 0 8 21 0
sb:ministry of	0 0 -15 -6 5 14 0
sb:mombasa	0 0 11 -1 -4 -4 0
sb:mombasa on	0 0 9 0 -8 0 0
sb:mon	0 0 -11 14 -2 0 0
sb:monday	5 0 -9 8 -7 -11 12
sb:monday ,	7 0 -8 3 -7 -10 15
sb:month	-3 -1 12 -2 -8 3 0
sb:month ,	0 0 12 -8 -2 0 0
sb:month old	0 0 -1 9 -15 10 0
sb:moratorium	0 0 -9 13 8 -10 0
sb:moratorium on	0 0 -14 10 13 -9 0
sb:more	-1 0 -3 -8 2 10 -1
sb:more :	0 0 -10 1 -2 11 0
sb:more than	0 0 -6 0 12 0 0
sb:morning	-1 0 0 -9 5 0 6
sb:most	-4 0 -9 -4 11 -4 9
sb:most country	0 0 -8 0 9 0 0
sb:move	0 0 -10 -10 20 2 -4
sb:mr	-1 0 9 -2 -2 2 -12
sb:mr <person>	0 0 7 0 -1 0 -10
sb:much	0 12 0 -6 0 0 0
sb:muscat	0 0 -9 0 10 0 0
sb:muscat on	0 0 -9 0 9 0 0
sb:museum	0 0 -4 0 11 -4 0
sb:musician	0 0 -8 0 10 0 0
sb:must	0 0 -14 -2 28 -9 -4
sb:must be	0 0 -9 0 15 0 0
sb:mutual	0 0 14 4 -16 0 0
sb:my	6 0 -4 -5 8 -5 -1
sb:nagoya	0 0 0 3 4 0 -10
sb:nagoya ,	0 0 0 0 8 0 -10
sb:name	6 0 14 -6 -13 1 -3
sb:named	0 0 0 -5 11 0 -3
sb:nara	0 0 8 0 -8 0 0
sb:national	7 0 -10 0 2 0 0
sb:nearly	0 0 -6 -6 21 -4 0
sb:nearly all	0 0 -3 0 9 -2 0
sb:need	0 0 -10 -4 10 3 -1
sb:negotiate	0 0 4 12 -9 -4 -5
sb:negotiate in	0 0 1 13 -12 0 -2
sb:neighbour	0 0 -5 -6 12 -1 0
sb:network on	0 0 9 0 -9 0 0
sb:new	0 -1 -4 0 -5 12 4
sb:new <quality>	0 0 0 -6 10 0 0
sb:new duty	0 0 7 -12 -9 5 9
sb:new end	0 0 19 0 -7 -11 0
sb:new last	0 0 16 0 -13 -2 0
sb:new one	0 0 -7 2 -21 15 10
sb:new rate	0 0 0 18 -16 0 0
sb:new tariff	0 0 -8 6 8 -2 -7
sb:new year	0 0 -2 0 9 -1 0
sb:next	-2 0 0 -22 4 0 7
sb:next :	0 0 -14 0 17 -1 0
sb:next decision	0 0 -7 0 9 0 0
sb:next friday	0 0 0 0 -14 4 9
sb:next monday	0 0 2 -2 -10 0 8
sb:next round	0 0 10 0 -8 0 0
sb:next week	0 0 7 0 -12 7 0
sb:night	11 0 -8 0 0 0 0
sb:night ,	0 0 2 0 -11 8 0
sb:night of	14 0 0 10 -21 0 0
sb:night that	0 0 -4 0 12 -3 -2
sb:nil	0 0 -6 13 -8 2 0
sb:no	20 -4 -8 -5 -2 14 -18
sb:no ,	0 0 22 10 -20 -5 -5
sb:no .	0 0 -4 6 1 4 -12
sb:no deal	0 0 -12 0 13 -1 0
sb:no extension	0 0 4 4 -8 0 0
sb:no notice	0 0 0 0 -11 12 0
sb:no paper	0 0 14 0 -13 0 0
sb:no truce	18 0 -11 -18 5 0 0
sb:nobody	0 0 -22 0 18 1 0
sb:non	0 0 -1 0 -11 0 14
sb:non -	0 0 -1 0 -11 0 14
sb:none by	6 0 5 0 -9 0 0
sb:northern	4 0 -10 -6 12 -2 0
sb:not	-11 -5 -3 -1 3 1 5
sb:not ,	0 0 -9 0 17 -5 0
sb:not been	0 0 0 9 -13 0 7
sb:not end	0 0 -12 0 10 0 0
sb:not extend	0 0 18 -4 -11 0 0
sb:not go	0 0 -7 -3 0 10 0
sb:not part	0 0 10 0 -9 0 0
sb:not to	0 0 6 1 -10 3 0
sb:not yet	0 0 0 0 -10 11 0
sb:note	0 0 19 18 -33 0 5
sb:note ,	0 0 -4 9 -4 0 0
sb:note of	0 0 3 -4 -8 0 10
sb:note that	0 0 8 10 -19 5 0
sb:nothing	0 0 0 3 6 -17 0
sb:nothing is	0 0 7 9 -11 -2 0
sb:nothing was	0 0 -10 0 10 0 0
sb:notice	0 0 2 0 3 -2 -11
sb:notice of	0 0 -8 0 10 -3 0
sb:now	-6 -1 12 19 -1 -12 -35
sb:now ,	0 0 10 11 -11 -2 -5
sb:now <level>	0 0 -6 0 15 -4 0
sb:now hold	0 0 -7 0 15 -9 0
sb:now in	0 0 16 -4 -11 0 0
sb:now it	0 0 0 0 -16 12 0
sb:now last	0 0 1 9 -1 -8 0
sb:now run	0 0 5 0 -12 4 0
sb:o'clock	0 0 0 12 -10 0 0
sb:object	0 0 -13 0 13 0 0
sb:obligation	0 0 -13 0 16 0 0
sb:observed	0 0 0 18 -16 0 0
sb:octopu	0 0 -6 0 -2 10 0
sb:odd	0 0 -5 -6 13 0 0
sb:of	5 12 -5 -7 7 -3 -6
sb:of <day-ahead>	0 6 14 -1 -19 3 -3
sb:of <day-today>	5 10 10 4 -25 0 0
sb:of <level>	-5 -1 -11 -7 29 -5 -11
sb:of <month-ahead>	3 0 7 -6 0 -7 0
sb:of <month-gone>	0 0 -9 14 -1 0 -7
sb:of <name>	-3 0 15 14 -14 2 -19
sb:of <number>	0 -1 6 12 -14 9 -4
sb:of <person>	0 0 -5 -1 10 0 0
sb:of <points>	0 0 9 0 0 -6 0
sb:of <quality>	0 0 15 -7 -4 0 -2
sb:of <span>	-3 16 -11 -4 4 -11 8
sb:of a	4 0 -12 -2 -1 18 0
sb:of additional	0 0 10 6 -7 -9 0
sb:of busan	-3 0 14 0 -10 1 0
sb:of commerce	0 0 -5 -9 -1 14 0
sb:of duty	-4 0 27 8 -18 -8 -6
sb:of economy	0 0 -9 -4 10 5 0
sb:of fentanyl	0 0 -7 14 -6 0 0
sb:of geneva	0 0 10 -2 -3 0 0
sb:of it	0 0 13 1 -10 0 -2
sb:of note	0 0 0 7 -10 0 3
sb:of soybean	0 0 -5 12 -6 0 0
sb:of tariff	0 8 7 -14 0 0 -2
sb:of that	0 0 0 24 -16 -4 0
sb:of the	0 -4 -6 0 10 -8 5
sb:of their	0 -3 5 -12 0 11 -5
sb:of thi	0 0 14 -25 3 4 -1
sb:of transport	0 0 -12 0 12 0 0
sb:of truce	0 0 -13 -7 7 2 8
sb:of which	-1 0 0 -17 -2 0 20
sb:off	0 0 0 -10 18 -13 -5
sb:off to	0 0 -10 0 5 3 0
sb:offer	0 7 -32 -13 34 -9 -4
sb:offer to	0 7 -10 -4 11 0 -10
sb:oil to	0 0 0 -3 10 0 -4
sb:old	-1 0 7 18 -14 -2 -3
sb:old ,	0 0 -1 0 -8 11 0
sb:old rate	0 0 -6 0 13 -2 0
sb:old truce	2 0 17 3 -20 0 0
sb:olive	0 0 -17 12 0 11 -3
sb:olive oil	0 0 -13 -9 14 11 0
sb:on	-8 -11 -8 -1 6 15 6
sb:on ,	0 0 0 0 -10 9 0
sb:on <day-ahead>	0 0 -22 0 0 22 -6
sb:on <day-today>	8 0 2 -17 -9 13 1
sb:on <money>	0 0 17 5 -13 -3 -6
sb:on <name>	0 0 21 -15 4 -4 -12
sb:on <quality>	0 -2 9 2 -6 5 -9
sb:on a	-1 0 -19 -15 26 4 1
sb:on an	0 0 -6 0 12 -5 0
sb:on beef	-2 0 0 -5 8 0 0
sb:on both	0 0 10 -9 0 -1 2
sb:on certain	0 0 0 9 -7 0 0
sb:on cocoa	0 0 7 7 -9 -2 -1
sb:on cotton	0 0 -15 -8 -6 8 18
sb:on dairy	0 0 -7 0 -15 13 11
sb:on duty	0 0 0 17 -16 0 0
sb:on each	3 6 -4 -14 2 10 -4
sb:on everything	0 0 0 -8 16 0 -1
sb:on farm	0 0 0 -10 13 0 -1
sb:on for	0 0 -13 -1 -9 10 15
sb:on friday	0 0 -10 0 12 0 0
sb:on good	-4 0 2 -5 10 -14 0
sb:on hold	0 0 -13 0 8 4 0
sb:on in	0 0 5 11 -13 0 0
sb:on it	0 0 -10 26 -4 -7 -1
sb:on our	0 0 17 -17 0 -2 0
sb:on palm	-5 0 0 0 9 -1 0
sb:on paper	-3 0 0 -10 -1 9 4
sb:on rare	0 0 -2 10 -3 0 0
sb:on rice	0 0 0 0 -20 6 14
sb:on sugar	7 0 -16 0 0 4 0
sb:on television	0 0 -1 -3 -1 10 0
sb:on till	0 0 -8 0 11 0 0
sb:on to	0 0 -4 0 -6 12 0
sb:on wine	0 0 11 0 -6 0 -1
sb:on your	0 0 -9 0 12 0 0
sb:once	-1 0 -9 -11 4 7 6
sb:once ,	0 0 16 0 -7 -7 0
sb:once the	0 0 -19 0 11 10 0
sb:one ,	0 0 8 13 -17 2 0
sb:one at	0 0 -9 0 10 0 0
sb:one end	0 0 0 12 -13 1 0
sb:one from	0 0 10 0 -9 0 0
sb:one is	0 0 12 0 -7 -5 0
sb:one that	8 0 -10 2 -1 2 0
sb:onion	0 0 0 5 -11 10 -6
sb:open	0 0 -9 5 11 -7 0
sb:open until	0 0 3 12 -12 -3 0
sb:opened	0 0 -6 -9 19 0 0
sb:opened on	0 0 -5 0 9 0 0
sb:operation	0 0 3 7 -10 0 0
sb:operator	0 0 -18 -2 24 -4 0
sb:or	0 -1 0 -8 9 -1 0
sb:or after	0 0 -15 0 8 0 2
sb:order	-3 0 23 -13 0 -16 -5
sb:order ,	0 0 -9 -4 16 0 0
sb:order is	0 0 13 0 -11 0 0
sb:ordinary	0 0 -5 -3 18 0 -3
sb:ordinary <number>	0 0 -2 -2 10 0 0
sb:origin are	0 0 9 0 -6 0 0
sb:originating	0 0 7 15 -15 -4 -4
sb:originating in	0 0 7 15 -15 -4 -4
sb:osaka ,	0 0 -8 -1 11 0 0
sb:other	9 -1 -1 -11 8 -6 -4
sb:other 's	3 0 9 -1 -9 -6 2
sb:other ,	0 0 -12 -5 24 -5 -2
sb:other <points>	0 0 4 0 -10 3 0
sb:other again	0 0 9 0 -7 0 0
sb:other country	0 0 -6 0 11 -3 0
sb:other direction	9 0 0 0 -8 0 0
sb:other in	0 0 1 -6 9 -4 0
sb:other keep	0 0 -7 0 13 -6 0
sb:otherwise	0 0 18 -7 -2 -12 -9
sb:otherwise end	0 0 9 0 -7 0 0
sb:our	-6 0 3 -12 1 -1 16
sb:our <person>	0 0 -11 0 12 0 0
sb:our truce	0 0 7 0 -9 2 0
sb:out	15 -9 4 -3 -4 -6 -1
sb:out ,	0 0 -12 5 8 0 0
sb:out on	14 -4 -2 -22 3 -3 0
sb:out that	0 0 2 9 -18 7 0
sb:outside	0 0 0 -3 8 0 0
sb:outside the	0 0 0 -2 7 0 0
sb:over	1 3 4 -24 -2 2 6
sb:over fentanyl	0 0 -11 8 -4 0 5
sb:over on	-2 0 23 -7 -12 -9 0
sb:over tea	-3 0 0 -2 9 0 0
sb:over the	0 0 -11 -3 26 -13 0
sb:over to	0 0 14 0 -5 -7 0
sb:own ,	0 0 11 0 -10 0 0
sb:own counter	0 0 17 5 -21 0 0
sb:own duty	0 0 -10 -4 17 0 0
sb:own list	0 0 -9 0 10 0 0
sb:owner	0 0 -6 -3 13 0 0
sb:oyster	0 0 -9 0 3 5 0
sb:p	0 0 -16 4 13 0 0
sb:p .	0 0 -15 9 6 0 0
sb:pact	0 0 3 -8 8 -3 0
sb:palm	-5 0 12 7 -2 -8 -4
sb:paper	0 0 -9 -6 -10 30 2
sb:paper is	0 0 18 -6 -12 0 0
sb:paper of	0 0 0 10 -9 0 0
sb:paper that	0 0 -6 -3 12 0 0
sb:parcel from	0 0 -1 -6 10 0 0
sb:pari	0 0 3 -13 11 -1 0
sb:parliament	0 0 -10 0 11 0 -1
sb:part	-1 0 4 -1 -4 11 -5
sb:part ,	0 0 2 -13 9 0 0
sb:partner	0 0 -9 -2 15 0 0
sb:party	0 0 -35 2 31 2 -2
sb:party agree	0 0 -13 0 15 0 0
sb:party have	0 0 -10 0 10 0 0
sb:pass	10 0 -9 -8 5 0 0
sb:past	1 0 5 0 -16 16 -2
sb:patched	0 0 0 13 -11 0 0
sb:patience	0 0 -12 0 13 0 0
sb:pause	1 -1 0 14 -6 -9 0
sb:pause ,	0 5 30 7 -34 0 -1
sb:pause end	0 0 -7 0 12 -5 0
sb:pause for	0 0 -21 0 24 0 0
sb:pause in	2 0 6 7 -7 -10 0
sb:pause on	0 0 -13 0 14 0 0
sb:pause run	0 1 -11 -7 15 2 0
sb:pause that	0 -1 -4 15 -4 0 0
sb:pause until	0 0 14 0 -9 -6 0
sb:pause was	0 0 8 -13 5 0 0
sb:pause with	0 0 5 7 -14 2 0
sb:pay ,	0 0 -4 -1 10 0 0
sb:pay <level>	4 8 -1 9 -11 1 -3
sb:pay for	0 0 -3 0 10 -2 0
sb:pay on	0 0 -4 -1 11 0 0
sb:pay the	0 0 -6 -9 23 -7 0
sb:payable	0 0 -3 0 9 -2 0
sb:payment	0 0 -9 0 17 -7 0
sb:pea ,	0 0 0 0 -10 9 0
sb:peace	-4 0 3 11 -12 -1 5
sb:peace between	0 0 13 0 -11 0 0
sb:peace since	0 0 -3 13 -8 0 0
sb:peak	0 0 -13 -3 18 0 0
sb:pepper	-3 0 1 18 -13 -5 0
sb:per	0 0 0 0 10 -11 -2
sb:percent	0 0 0 -9 0 0 10
sb:period	0 0 0 4 -7 -3 6
sb:period of	0 0 15 5 -22 -1 2
sb:phase	0 0 -1 -2 9 0 0
sb:phone	0 0 -18 6 1 9 0
sb:phone ,	0 0 -9 0 0 10 0
sb:pistachio	0 0 12 10 -20 0 0
sb:place	-1 0 0 2 -8 3 10
sb:place until	0 0 -4 0 -5 10 0
sb:plant	0 0 -3 -3 10 0 0
sb:plastic	0 0 13 0 -8 0 0
sb:play	0 0 -11 0 15 -2 0
sb:plum	0 0 -4 0 9 0 0
sb:point	0 0 -4 -5 0 11 0
sb:police	0 0 -4 -4 15 0 -2
sb:pork	0 0 -4 0 13 -2 -4
sb:pork and	0 0 -12 0 16 -1 0
sb:port	6 0 1 -14 18 -8 -9
sb:port fee	0 0 10 -17 12 0 -7
sb:post	5 0 -21 0 10 -3 1
sb:potash	0 0 16 0 -15 0 0
sb:power	0 0 -3 0 0 9 0
sb:practice	0 0 -3 12 -14 5 0
sb:premier	0 0 -5 0 13 0 -1
sb:present	0 -4 17 -4 -13 5 -13
sb:present ,	0 0 1 -7 9 0 -5
sb:present arrangement	0 0 6 19 -22 0 0
sb:present one	0 0 11 0 -20 7 0
sb:present suspension	0 0 11 -12 4 0 0
sb:present truce	0 -1 11 3 -7 -2 -2
sb:presenter	0 0 -11 0 9 5 0
sb:president	0 -1 0 -10 12 4 -10
sb:press	0 0 0 5 -7 0 6
sb:press conference	0 0 -2 12 -9 0 0
sb:price	-1 0 -10 0 19 -11 -2
sb:price on	0 0 6 7 -12 0 0
sb:price war	0 0 -8 0 13 -1 0
sb:proclamation	0 0 -12 -17 34 -1 -4
sb:product	0 0 13 1 0 -8 -18
sb:prolong by	0 0 10 1 6 -17 -6
sb:prolong from	0 0 -4 0 13 -3 -3
sb:prolong it	8 0 -5 0 -19 20 0
sb:prolong on	-6 0 -4 0 13 -3 0
sb:prolong the	-1 0 5 0 -13 3 8
sb:prolongation	0 0 0 2 -13 9 0
sb:prolongation of	0 0 9 0 0 -6 0
sb:promulgate	0 0 0 11 -9 0 -1
sb:propose	0 0 -19 -14 0 18 5
sb:propose a	0 0 -2 0 -5 0 9
sb:propose an	0 0 0 0 24 -12 -12
sb:propose that	0 0 -8 -7 -14 16 10
sb:propose to	0 0 -2 -1 -3 12 -1
sb:protest	0 0 -7 0 9 0 0
sb:protocol	4 0 1 -26 9 0 2
sb:province	0 0 -3 -6 12 0 0
sb:provisional	0 0 0 4 2 -1 -9
sb:provisional duty	0 0 -2 -2 11 0 -4
sb:publish ,	0 0 0 9 -12 0 0
sb:publish its	0 0 0 9 -6 0 0
sb:pump	0 0 0 13 0 -7 -8
sb:put	-6 4 2 6 0 -15 -1
sb:put <level>	0 0 0 -8 12 0 -1
sb:put a	0 0 19 -2 -11 -5 0
sb:put into	0 7 0 -9 1 0 0
sb:put off	0 0 -8 -1 20 -11 -2
sb:put on	-2 0 -3 -16 16 1 0
sb:put the	0 0 3 15 -23 6 0
sb:put their	0 0 7 8 -11 -3 0
sb:put to	0 0 -4 5 -11 0 10
sb:q	-2 0 14 -5 0 0 -8
sb:q :	-2 0 14 -4 0 0 -8
sb:quarrel	0 0 -17 17 -19 16 5
sb:quarrel over	0 0 -8 10 -12 5 5
sb:quarrel with	0 0 -1 0 -8 11 0
sb:question	1 7 -11 0 12 -15 -3
sb:question :	1 7 -9 2 6 -14 -2
sb:quiet	0 0 -12 8 5 -3 0
sb:quinoa	0 0 -4 0 -6 0 13
sb:quota	0 0 -3 -7 14 0 0
sb:radio	9 0 -8 0 0 -2 0
sb:rail	0 0 -23 0 27 -6 0
sb:railway	0 0 -5 0 12 -4 0
sb:raise	9 0 -3 0 -6 10 -9
sb:raise a	0 0 10 0 -9 0 0
sb:raise duty	10 0 -4 0 0 -3 0
sb:raise tariff	0 0 -10 0 -6 14 0
sb:rate	-1 0 7 8 -6 -2 -8
sb:rate apply	0 0 -5 14 -6 0 0
sb:rate from	0 0 -10 -7 19 0 -1
sb:rate go	0 0 -7 0 9 0 0
sb:rate is	0 0 -8 0 12 0 0
sb:rate of	0 0 6 5 -23 6 7
sb:rate on	0 0 0 9 -7 0 0
sb:ratify	0 0 -6 -2 19 -1 -1
sb:raw	0 0 4 6 -12 0 1
sb:raw sugar	0 0 5 10 -17 0 2
sb:reach	-10 -6 3 -2 3 1 0
sb:reach back	0 0 -9 0 13 -1 0
sb:reach in	0 -3 15 2 -10 0 0
sb:read	6 0 -12 4 1 0 0
sb:read ,	6 0 -7 8 -10 1 0
sb:reader	0 0 -12 5 5 0 0
sb:ready ,	0 0 -8 0 9 0 0
sb:ready since	0 0 8 0 -7 0 0
sb:reason	0 11 0 19 -25 0 0
sb:reason :	0 11 -1 -5 0 0 0
sb:reason is	0 0 0 16 -15 0 0
sb:reason to	0 0 0 12 -12 0 0
sb:receive	0 0 -5 0 12 -3 0
sb:recess	0 0 -6 0 -3 0 9
sb:reciprocal	0 0 1 8 -9 4 -1
sb:reciprocal "	0 0 -18 0 16 5 0
sb:reciprocal duty	0 0 12 1 -15 0 0
sb:reciprocal rate	0 0 13 3 -9 -10 0
sb:red	0 0 14 -2 -9 0 0
sb:reduce	0 0 1 1 8 -9 -7
sb:reduction	0 0 16 14 -26 -10 3
sb:reduction apply	0 0 9 3 -19 -5 9
sb:refund	0 0 -5 0 10 0 0
sb:regulation	0 0 0 -2 14 -4 -3
sb:remain <level>	0 0 5 10 -14 0 0
sb:remain <points>	0 0 -11 -1 6 6 0
sb:remain at	0 0 10 0 -9 0 0
sb:remain so	0 0 -12 0 7 6 0
sb:remain suspend	0 0 8 0 -9 0 0
sb:remind	0 0 -8 0 9 0 0
sb:renew	8 -2 13 -4 -7 -2 -3
sb:renewal	0 0 21 7 -15 -14 0
sb:rent	0 0 -7 0 10 -1 0
sb:repeal	0 0 12 0 -11 0 0
sb:report ,	0 0 11 2 -12 0 -1
sb:report that	0 0 9 3 -17 0 7
sb:reporter	0 0 -11 0 15 2 -3
sb:representative	0 0 -2 -4 9 0 0
sb:republic	0 0 13 1 -11 -2 0
sb:republic ,	0 0 10 0 -8 -1 0
sb:reserve	0 0 -10 -1 16 0 -1
sb:rest	0 0 -6 -2 12 -5 0
sb:rest of	0 0 -22 0 24 -1 0
sb:rest on	0 0 8 7 -14 0 0
sb:restore	3 0 0 8 -9 0 0
sb:result	0 -2 -4 -11 6 5 6
sb:retaliation	0 0 -14 0 15 0 0
sb:return	0 0 2 2 7 -9 -12
sb:revenue	-6 0 -10 0 18 0 0
sb:revive	0 0 2 2 -10 6 0
sb:ring	0 0 5 11 -15 0 0
sb:rise by	0 0 0 0 -8 0 10
sb:river	0 0 -7 -5 16 -2 0
sb:roaming	0 0 -4 0 10 0 0
sb:robert	0 0 9 0 -4 -4 0
sb:robert borden	0 0 10 0 -7 -4 0
sb:room	0 0 -17 0 20 0 0
sb:rotterdam	0 0 0 0 -8 0 10
sb:round	0 -1 -6 -8 3 0 11
sb:round in	0 0 0 -1 -9 2 8
sb:round of	0 0 -10 -11 13 -7 9
sb:round since	0 0 0 -12 15 0 0
sb:rubber	0 0 10 1 -17 0 8
sb:rule	0 0 -11 1 15 -7 0
sb:rum	0 0 2 0 -21 5 12
sb:run on	0 0 0 -1 -7 9 0
sb:run out	18 -6 5 -26 -2 -2 -10
sb:run since	-3 0 0 8 0 0 0
sb:run until	-3 0 -3 -8 12 0 0
sb:s	0 0 0 -6 10 0 0
sb:safeguard	0 0 -23 1 19 -8 2
sb:sailing	0 0 0 -7 11 0 -4
sb:saint	0 0 12 -12 3 0 0
sb:saint -	0 0 4 -12 10 0 0
sb:same	5 0 -15 0 3 15 -11
sb:same <organisation>	0 0 0 0 -10 11 0
sb:same report	0 0 -19 0 21 -1 0
sb:sanction	0 0 -13 0 15 0 0
sb:say	12 3 -16 -14 14 4 -9
sb:say :	0 0 -7 0 11 0 0
sb:say <name>	0 0 -12 0 15 5 -1
sb:say <person>	0 0 0 10 -8 0 0
sb:say in	0 0 -8 -7 -10 27 0
sb:say it	0 0 -4 -10 14 0 0
sb:say on	1 0 1 5 3 -10 -9
sb:say so	0 0 9 0 -13 5 0
sb:say that	11 10 -1 0 8 -21 -5
sb:say to	0 0 -10 0 1 0 9
sb:say what	0 0 -10 0 9 0 0
sb:season ,	0 0 9 0 -15 4 0
sb:second	0 11 -18 -14 7 -6 22
sb:second ,	0 7 5 3 -27 5 14
sb:second extension	4 0 0 -13 16 -8 0
sb:second meet	0 0 -11 10 0 0 0
sb:second round	0 0 -14 -2 10 0 6
sb:secretary	0 0 -11 0 0 7 0
sb:section	0 0 0 -8 9 0 -5
sb:section <number>	0 0 -2 -14 16 0 -5
sb:see	0 0 -10 -14 14 1 3
sb:seed	0 0 -2 0 9 -1 -4
sb:senate	0 0 -13 0 15 0 0
sb:separate	0 0 -7 -1 12 0 0
sb:set	0 0 10 2 2 -8 -15
sb:set aside	0 0 4 5 -10 0 0
sb:set out	0 0 0 8 -2 0 -1
sb:settle	0 0 -12 0 -9 7 12
sb:settle at	0 0 0 0 -8 0 9
sb:settlement	0 0 -13 0 1 9 0
sb:seven	0 0 6 12 -16 0 0
sb:sfax	0 0 0 20 -18 -2 0
sb:shall	0 0 -16 -3 -4 18 5
sb:shall be	0 0 -3 2 12 -4 -3
sb:shall not	0 0 0 13 -4 0 -8
sb:shanghai	0 0 3 7 -8 0 0
sb:shanghai ,	0 0 2 8 -10 0 0
sb:share	0 0 0 -3 8 0 0
sb:she	0 0 5 9 -3 -10 0
sb:sheet	0 0 -6 -12 12 0 6
sb:shelve	0 0 3 2 -14 0 8
sb:ship	0 0 6 -8 14 -14 -17
sb:ship before	0 0 -10 6 7 0 -5
sb:ship for	0 0 -1 -4 10 0 -1
sb:shipment	0 0 -13 6 0 -2 9
sb:shipper	0 0 0 13 -14 0 0
sb:shook	0 0 -14 10 -2 1 4
sb:shook hand	0 0 -14 11 -3 1 4
sb:short	0 0 20 0 -21 0 1
sb:should	-4 0 -10 -6 14 2 2
sb:should have	0 0 -10 -3 18 0 0
sb:should it	0 0 -16 0 11 8 0
sb:show	0 0 -16 0 8 9 0
sb:show that	0 0 -15 0 5 10 0
sb:shut	10 0 -11 -3 1 0 0
sb:side	6 0 4 -6 -11 11 0
sb:side ,	0 0 10 -1 -16 6 7
sb:side <points>	0 0 9 0 -8 0 0
sb:side agree	0 0 -6 0 -2 12 0
sb:side had	3 0 -3 6 -20 15 0
sb:side of	0 0 0 -7 9 0 0
sb:side the	0 0 -3 -4 11 0 0
sb:side to	0 0 9 0 -8 0 0
sb:side will	0 0 -1 -9 13 0 0
sb:sign	-4 0 13 9 1 -22 -18
sb:sign ,	0 0 -14 0 9 12 -7
sb:sign :	0 0 4 15 -18 0 0
sb:sign ;	0 0 -2 -7 11 -9 6
sb:sign <day-gone>	0 0 11 0 -11 0 0
sb:sign <day-today>	0 0 -2 -10 15 -1 0
sb:sign a	0 0 -17 -4 14 0 3
sb:sign an	3 0 11 0 -1 -14 0
sb:sign by	0 0 9 -13 16 -15 -6
sb:sign in	4 7 2 11 -11 -6 -10
sb:sign its	0 0 0 9 -8 0 0
sb:sign last	0 0 8 11 -18 0 0
sb:sign on	-1 -3 5 4 2 -1 -14
sb:sign the	0 0 0 -7 13 -6 0
sb:signature	2 0 -20 -18 12 11 5
sb:since	-6 -6 -2 28 -10 -16 -19
sb:since <day-gone>	-2 0 17 -15 4 -14 -2
sb:since <month-gone>	4 0 10 -15 -9 7 0
sb:since <name>	0 0 1 17 -18 0 0
sb:since <number>	0 0 -13 0 10 0 0
sb:since last	0 0 10 -12 6 0 0
sb:since spring	0 0 -10 0 4 6 0
sb:since the	6 -6 -22 20 -11 1 0
sb:since their	0 0 0 10 -10 0 0
sb:sir	0 0 10 13 -15 -4 0
sb:sir ,	0 0 7 10 -10 -3 0
sb:sit	-3 0 -5 0 11 0 -1
sb:sit down	0 0 -9 14 -3 0 0
sb:sit together	0 0 10 -4 -6 0 0
sb:six	0 0 9 0 -3 -1 0
sb:six o'clock	0 0 0 -9 10 0 0
sb:slap	0 0 11 -7 -13 0 9
sb:slap on	0 0 0 0 -8 0 10
sb:sleep	5 0 -10 -5 3 7 0
sb:so	2 8 0 0 -4 1 -1
sb:so -	0 0 -4 15 -13 2 0
sb:so by	0 0 0 13 -9 0 0
sb:so in	0 0 -10 -1 17 0 0
sb:so it	0 0 -16 5 3 4 0
sb:so much	0 12 0 -15 0 0 0
sb:so on	0 0 -10 0 17 0 0
sb:so the	5 0 10 -6 -6 0 0
sb:so until	0 0 2 0 -9 4 0
sb:soap	0 0 6 1 -10 0 1
sb:some	5 0 -13 9 3 -9 0
sb:somebody	0 0 19 4 -22 0 0
sb:sooner	0 0 0 8 -11 5 0
sb:soybean	6 0 -15 23 -7 -1 -10
sb:space	0 0 6 8 -10 -1 0
sb:speak	0 0 -13 0 20 -3 0
sb:special	0 0 -8 0 -18 9 19
sb:special duty	0 0 -3 -7 -19 9 18
sb:spent	0 0 -1 0 13 0 -5
sb:spoke	0 0 5 1 -17 12 0
sb:spoke of	0 0 0 0 -9 11 0
sb:spring	1 0 -16 -2 2 18 -2
sb:spring ,	0 0 -18 0 9 13 0
sb:square	0 0 12 0 -9 -2 0
sb:stage	0 0 -5 -2 12 0 0
sb:stake	0 0 11 0 -7 0 0
sb:stamp	0 0 -6 -4 9 -1 4
sb:stand still	0 0 -12 0 12 0 0
sb:standstill	7 6 -3 4 -21 6 6
sb:standstill ,	0 0 -9 6 -16 18 0
sb:standstill end	0 0 -5 0 11 -6 0
sb:standstill of	0 11 11 2 -9 -14 0
sb:standstill on	9 0 0 17 -15 -9 0
sb:start	-6 -1 -32 10 4 0 10
sb:start <day-ahead>	0 0 -10 0 8 -2 0
sb:start in	0 0 -7 0 10 0 0
sb:start on	-1 0 -13 10 0 1 0
sb:state	0 0 22 3 -6 -12 -12
sb:state that	0 0 18 0 -14 -4 0
sb:statement on	0 0 5 7 -9 0 0
sb:stay	-7 0 -18 7 13 10 -12
sb:stay at	-6 0 -4 -9 15 -1 0
sb:stay of	0 0 6 5 -9 0 0
sb:stay on	0 0 -27 0 14 15 0
sb:stay suspend	0 0 -1 11 -13 11 -7
sb:stay until	0 0 0 0 10 -11 0
sb:steel	0 0 -6 12 0 0 -3
sb:still	3 0 -8 -10 5 10 -3
sb:still pay	0 0 -8 -1 14 0 0
sb:stockfish	0 0 -2 -7 12 0 0
sb:stockholm	0 0 10 -7 2 -7 0
sb:stop	-10 0 -4 1 -9 6 16
sb:stop at	0 0 -1 -6 10 0 0
sb:stop on	-1 0 12 0 -18 7 0
sb:stretched	-3 0 -9 -3 2 14 -1
sb:strike	-5 0 -11 0 13 2 0
sb:strike until	0 0 -10 0 11 0 0
sb:subject :	0 0 9 0 -1 -6 0
sb:subject to	0 0 -11 0 3 7 0
sb:successor	0 0 -7 -1 17 -8 0
sb:successor ,	0 0 -3 -1 15 -7 0
sb:sugar	6 0 -3 -3 -10 8 8
sb:sugar and	7 0 -5 -6 -9 3 10
sb:summer	12 0 -12 6 0 -8 0
sb:summer tariff	0 0 -8 0 10 -1 0
sb:sunday	4 0 15 -1 -16 6 -8
sb:superhard	0 0 0 12 -10 0 0
sb:superhard material	0 0 0 12 -10 0 0
sb:surcharge	0 0 -38 5 50 -23 -6
sb:surcharge ,	0 0 -13 12 0 0 0
sb:surcharge of	0 0 -3 -5 19 -9 -2
sb:surtax	0 0 0 0 -10 0 11
sb:suspend ,	0 0 9 5 -8 -7 0
sb:suspend <points>	0 4 -9 -10 17 7 -9
sb:suspend for	0 0 -4 16 -16 13 -4
sb:suspend from	0 0 12 0 -20 -3 8
sb:suspend its	0 0 -11 8 11 -10 -9
sb:suspend most	0 0 0 -10 2 0 6
sb:suspend since	0 0 -10 10 -5 6 0
sb:suspend the	0 0 3 -13 -2 7 8
sb:suspend their	0 0 -7 -4 16 -1 0
sb:suspension	-11 -6 4 0 -3 1 4
sb:suspension ,	0 -5 -6 -5 14 0 0
sb:suspension begin	0 0 1 0 11 -10 -6
sb:suspension end	-5 0 -11 0 10 4 0
sb:suspension expire	0 0 -3 0 -8 11 0
sb:suspension is	0 0 2 1 3 -16 0
sb:suspension last	0 0 15 0 -3 -10 0
sb:suspension of	-9 -6 11 16 -25 6 3
sb:suspension run	0 0 -15 0 3 13 0
sb:suspension that	0 0 5 -10 0 -7 9
sb:table	0 0 -6 10 -20 9 10
sb:table :	0 0 0 0 -10 5 8
sb:take	-15 -4 -9 3 -4 3 14
sb:take a	0 0 -7 -1 12 0 0
sb:take back	0 0 0 -1 -6 0 10
sb:take effect	-7 0 -13 10 -1 0 4
sb:take its	0 0 -5 0 14 0 -6
sb:take on	0 0 5 4 -20 0 13
sb:take the	0 0 -3 0 -3 12 -1
sb:take them	0 0 -4 -1 11 0 -4
sb:take us	0 0 12 0 -7 -1 -2
sb:talk	-3 -2 14 -25 9 -17 1
sb:talk ,	0 0 -11 -2 18 0 0
sb:talk fail	0 0 9 0 -8 0 0
sb:talk in	0 0 7 -9 -1 2 0
sb:talk on	0 0 3 -4 -7 0 10
sb:talk with	0 0 -9 -3 19 0 -2
sb:talked	0 0 -19 -12 29 0 0
sb:tariff	-7 2 12 6 -7 12 -44
sb:tariff ,	0 0 0 13 -12 5 0
sb:tariff :	0 0 8 -12 0 2 -2
sb:tariff between	0 0 0 9 -10 0 0
sb:tariff end	0 0 -15 0 18 0 0
sb:tariff for	0 0 -5 -8 22 -5 -2
sb:tariff from	0 0 0 -5 11 0 -2
sb:tariff is	0 0 11 0 -9 0 0
sb:tariff of	0 0 0 0 8 0 -14
sb:tariff on	0 0 26 7 -11 -14 -21
sb:tariff pause	5 0 3 1 -20 7 1
sb:tariff stay	0 0 -25 0 22 0 0
sb:tariff truce	-6 0 -2 -2 0 16 -6
sb:tariff until	0 0 2 0 6 -12 0
sb:taro	0 0 0 0 -9 0 12
sb:tax	0 0 11 9 -23 0 7
sb:tax on	0 0 14 3 -18 0 -1
sb:tea and	3 -1 6 -7 10 -14 0
sb:technical	0 0 -1 10 -7 0 0
sb:telephone	0 0 -6 0 -8 12 11
sb:telephone ,	0 0 -10 -4 0 1 10
sb:telephone on	0 0 -9 9 -5 11 0
sb:television	0 0 -2 0 -12 18 0
sb:tell	-6 0 8 -1 -12 9 3
sb:tell a	0 0 -4 -3 -1 11 0
sb:tell reporter	0 0 -19 -8 27 3 0
sb:tell that	0 0 -3 0 10 0 0
sb:tell the	0 0 11 0 -4 0 -3
sb:tell you	0 0 0 0 -9 0 12
sb:ten	6 0 0 10 -19 3 0
sb:term	-1 0 9 -12 0 0 -1
sb:terminate	0 0 7 0 -12 4 0
sb:text	-1 0 -7 -6 1 10 3
sb:textile	0 0 9 3 -4 -4 -2
sb:than	0 0 -4 -14 25 -6 -4
sb:than the	0 0 -8 0 10 0 0
sb:thank	0 0 -4 13 -14 7 0
sb:thank to	0 0 3 13 -16 0 0
sb:that	-6 -5 -4 14 -5 -2 1
sb:that 's	0 0 0 -6 13 -4 0
sb:that <name>	0 -3 -9 2 -11 2 21
sb:that <number>	0 0 0 0 8 -7 0
sb:that <quality>	0 0 -12 6 5 0 -5
sb:that <seat>	4 -1 0 0 -10 12 -3
sb:that a	0 0 8 12 -18 0 0
sb:that all	0 0 4 -1 -13 7 2
sb:that bring	0 0 13 0 -10 0 0
sb:that come	0 0 10 -3 -4 0 0
sb:that day	0 0 -9 6 4 0 0
sb:that end	-9 0 8 0 7 -11 0
sb:that expire	0 0 14 0 -5 -6 0
sb:that for	0 0 -9 0 15 -10 1
sb:that from	0 0 -3 9 -14 0 7
sb:that had	0 0 -16 -9 20 -1 0
sb:that he	0 0 -11 -3 18 0 0
sb:that his	0 7 4 0 -10 0 0
sb:that is	-6 -1 -8 13 -13 17 0
sb:that it	0 0 -5 -6 5 6 0
sb:that keep	0 0 31 -3 -22 -6 0
sb:that run	15 0 8 0 -16 -6 0
sb:that start	0 0 0 -3 -6 0 9
sb:that take	0 0 -17 12 2 9 -9
sb:that the	-6 0 25 -6 -14 -4 0
sb:that was	11 -1 -13 6 5 -9 -10
sb:the	-9 7 -3 0 6 4 -3
sb:the <day-ahead>	0 0 -20 13 -12 21 0
sb:the <day-gone>	-3 0 14 -1 -7 -9 8
sb:the <level>	0 0 13 -12 5 -13 -4
sb:the <name>	-8 3 -11 -3 7 21 -10
sb:the <office>	-6 -1 16 10 -12 -12 0
sb:the <organisation>	-7 -5 -17 5 22 -11 -1
sb:the <person>	-3 0 -3 4 -15 19 7
sb:the <points>	0 0 0 -5 -4 17 -5
sb:the <quality>	13 1 -12 -6 2 0 11
sb:the <seat>	0 0 -18 -8 39 -17 0
sb:the <span>	-11 -8 38 3 -46 12 9
sb:the affiliate	0 0 -11 0 1 3 3
sb:the agenda	0 0 9 0 -7 0 0
sb:the agreement	0 4 -17 -8 27 -4 -8
sb:the airport	0 0 -1 -6 10 0 0
sb:the answer	0 0 0 0 -9 11 0
sb:the arrangement	2 -1 9 -8 -5 1 0
sb:the ban	0 0 -8 -1 15 -3 0
sb:the border	3 10 0 0 -13 0 0
sb:the calendar	0 0 8 0 -5 0 0
sb:the ceasefire	0 0 -9 -3 26 -14 -5
sb:the change	0 0 -2 20 -16 0 0
sb:the clock	-2 0 9 17 -19 0 0
sb:the contract	0 0 -11 0 14 0 0
sb:the control	0 0 -11 -10 23 0 -2
sb:the countermeasure	0 0 -10 9 1 0 0
sb:the current	0 0 17 5 -18 0 0
sb:the day	0 0 -2 15 -8 -1 0
sb:the deadline	0 0 -18 0 23 0 0
sb:the decision	0 0 0 9 -16 0 6
sb:the decree	0 0 -12 18 -7 0 0
sb:the delay	0 0 0 3 -15 10 0
sb:the delegation	0 0 -7 0 10 0 0
sb:the difference	0 0 -11 -1 17 -3 0
sb:the duty	0 -1 6 3 -10 8 -5
sb:the emergency	0 0 -2 -7 12 0 0
sb:the employer	0 0 -11 0 13 0 0
sb:the end	13 9 0 -17 -15 18 -4
sb:the exclusion	0 0 -2 0 11 -9 0
sb:the exemption	0 0 0 -1 9 0 0
sb:the export	0 0 0 4 -12 7 0
sb:the extension	-3 0 -15 -13 11 18 -1
sb:the extra	0 0 -13 0 18 0 -5
sb:the fee	0 0 -10 -2 15 -1 0
sb:the fentanyl	0 0 4 -12 12 0 -12
sb:the final	0 0 7 0 -6 0 0
sb:the first	13 12 -7 -25 1 6 3
sb:the following	0 0 -3 10 -12 4 0
sb:the fourth	0 6 -3 -13 16 0 0
sb:the full	0 0 -7 -1 12 0 0
sb:the further	0 0 8 0 -1 -6 0
sb:the general	0 0 -8 0 10 0 0
sb:the good	0 0 10 0 -12 0 0
sb:the higher	0 0 12 -15 -3 0 -1
sb:the holiday	3 8 -8 4 -1 -7 0
sb:the joint	0 0 -3 -3 10 0 0
sb:the last	10 0 -2 -8 0 6 0
sb:the law	0 0 -4 -5 15 0 0
sb:the letter	0 0 21 0 -13 -1 -3
sb:the level	0 0 0 -5 10 0 0
sb:the list	0 0 -11 -2 16 0 0
sb:the lower	0 0 -19 -6 19 5 0
sb:the management	0 0 -10 0 11 0 0
sb:the measure	0 0 -4 -3 14 0 0
sb:the moratorium	0 0 -7 13 1 -1 0
sb:the morning	0 0 0 0 -10 0 6
sb:the mutual	0 0 12 4 -14 0 0
sb:the neighbour	1 0 -9 0 6 0 0
sb:the new	-3 0 -10 7 -20 20 11
sb:the night	2 0 0 -8 15 -10 0
sb:the non	0 0 -1 0 -11 0 14
sb:the north	0 0 0 -8 11 -1 0
sb:the northern	0 0 -9 -6 18 -2 0
sb:the note	0 0 10 -4 -8 -4 6
sb:the number	0 0 1 -1 -8 10 0
sb:the old	0 0 9 11 -9 -13 -1
sb:the one	0 0 12 5 -17 4 0
sb:the order	0 0 23 -4 -6 -12 -5
sb:the ordinary	0 0 -7 0 13 0 -2
sb:the other	7 0 6 -10 0 -9 0
sb:the paper	-1 0 14 9 -17 0 -1
sb:the party	0 0 -19 7 17 -3 -1
sb:the pause	2 -10 -17 13 10 -4 -3
sb:the peace	0 0 -18 0 13 0 7
sb:the plan	0 0 -10 0 3 -4 8
sb:the present	0 -3 12 -3 -13 7 -5
sb:the president	0 0 -1 -7 11 0 0
sb:the protocol	4 0 4 -14 -5 1 4
sb:the provisional	0 0 4 8 -11 0 0
sb:the quarrel	0 0 -9 0 4 3 0
sb:the radio	0 0 -5 0 10 0 0
sb:the rate	0 0 -4 0 0 10 -7
sb:the reason	0 4 -1 11 -13 0 0
sb:the reciprocal	0 0 23 8 -9 -26 0
sb:the reduction	0 0 11 15 -16 -4 -8
sb:the remain	0 0 -11 8 0 6 0
sb:the renewal	0 0 15 0 -11 -4 0
sb:the rest	0 0 -20 -9 38 -8 -5
sb:the result	0 0 -10 -4 -3 9 9
sb:the right	0 0 13 0 -9 0 0
sb:the river	0 0 -1 -5 10 0 0
sb:the room	0 0 -11 0 11 0 0
sb:the rule	0 0 -11 -6 20 -1 0
sb:the same	5 0 -19 0 5 15 -11
sb:the second	-2 5 0 -5 -1 -8 10
sb:the signature	0 0 -3 -2 12 0 -4
sb:the so	0 0 -4 15 -13 2 0
sb:the special	0 0 -10 -7 -4 4 16
sb:the spring	0 0 -2 0 -2 9 0
sb:the standstill	1 2 8 10 -24 -1 6
sb:the stay	0 0 11 5 -13 0 0
sb:the step	0 0 -3 -11 11 3 0
sb:the strike	0 0 -7 0 9 0 0
sb:the surcharge	0 0 -21 0 39 -14 -1
sb:the suspension	-4 0 14 -15 0 1 -6
sb:the table	0 0 -5 9 -17 9 7
sb:the tariff	-3 0 33 -5 -10 -21 -15
sb:the term	0 0 12 -5 -5 0 0
sb:the text	0 0 -8 -9 0 9 6
sb:the thing	0 0 14 0 -11 0 0
sb:the third	0 0 10 12 -15 1 -7
sb:the three	0 0 -5 -3 0 10 -2
sb:the time	0 0 2 3 -12 5 0
sb:the town	0 0 -10 0 5 -4 9
sb:the trade	0 0 -3 -10 7 4 0
sb:the transfer	0 0 -7 0 9 0 0
sb:the treaty	0 0 13 0 -10 0 0
sb:the trial	0 0 7 1 2 -10 -2
sb:the truce	-1 7 7 -3 -8 -3 0
sb:the two	-7 -5 21 10 -17 -8 0
sb:the understanding	0 0 11 -4 -9 0 2
sb:the upper	0 0 -17 3 16 -2 0
sb:the work	0 0 0 -6 10 0 0
sb:the world	0 0 -16 0 18 0 0
sb:the worldwide	0 0 -10 0 10 0 0
sb:their	-3 -17 -8 2 12 4 -9
sb:their <office>	0 0 -10 7 0 0 0
sb:their <organisation>	0 0 -8 -3 14 -1 0
sb:their country	0 0 20 0 -17 0 0
sb:their duty	0 -1 13 -13 -6 0 5
sb:their meet	0 0 4 10 -9 -2 -2
sb:their quarrel	0 0 -6 20 -23 3 5
sb:their second	0 0 -10 10 0 0 0
sb:their tariff	-2 0 -14 12 -5 12 5
sb:their truce	4 -3 5 -3 2 0 -13
sb:them	3 0 -12 2 9 -7 0
sb:them ,	0 0 -19 2 7 0 8
sb:then come	0 6 4 -11 0 0 0
sb:there	-1 0 -3 -7 4 -7 13
sb:there 's	0 0 0 11 -18 8 0
sb:there ,	0 7 0 -10 4 0 -5
sb:there has	9 0 14 -4 -16 -2 0
sb:there is	0 0 -9 8 7 -14 4
sb:there was	-9 -3 -1 -4 15 0 4
sb:therefore	0 0 2 1 -18 14 -2
sb:therefore end	0 0 19 0 -17 0 0
sb:these	2 6 -1 8 -18 2 0
sb:these are	0 0 -8 4 -4 8 0
sb:they	-11 0 9 4 -5 1 -4
sb:they agree	0 0 -5 0 -16 16 8
sb:they are	0 0 -15 0 12 4 0
sb:they come	0 0 -2 11 -7 0 0
sb:they could	0 0 11 0 -9 0 0
sb:they did	0 0 -2 12 -8 0 0
sb:they end	1 0 -13 0 4 5 0
sb:they had	0 0 5 -12 12 -1 0
sb:they meet	0 0 13 -7 -6 0 0
sb:they pay	0 0 -13 17 -3 0 0
sb:they sit	0 0 -9 0 12 0 0
sb:they start	0 0 0 -2 13 0 -4
sb:they stay	0 0 12 0 -12 0 0
sb:they were	0 0 -13 14 1 -3 0
sb:they will	0 0 5 -3 15 -19 -2
sb:they would	0 0 17 -3 -10 0 -7
sb:they'll	0 0 1 5 -17 8 4
sb:they're	0 0 10 0 -7 0 0
sb:thi	0 -3 -2 0 -7 13 0
sb:thi is	0 0 -11 6 -7 14 0
sb:thi one	0 0 12 -1 -9 0 1
sb:thi paper	0 0 -16 0 5 11 0
sb:thi was	0 0 10 0 -9 0 0
sb:thi week	0 0 -9 -5 18 0 0
sb:thing	0 0 16 4 -19 1 0
sb:third	-3 -4 6 15 -17 0 5
sb:third ,	0 0 5 12 -14 0 0
sb:third round	0 0 0 -17 2 0 10
sb:those duty	0 0 -10 0 11 0 0
sb:those that	0 0 7 1 -10 0 0
sb:thread ,	0 0 14 0 -13 0 0
sb:threaten	0 0 -5 -3 15 0 -2
sb:three	-3 0 -26 0 0 25 11
sb:three ,	0 0 0 2 -14 0 13
sb:through	0 0 9 -6 -17 15 3
sb:through the	0 0 1 -9 -9 14 0
sb:thu	0 0 17 0 -6 -8 0
sb:thursday	-2 0 -2 -4 11 -1 -6
sb:tiktok	0 0 -6 0 9 0 0
sb:till	0 0 15 -16 -17 16 -7
sb:till the	0 0 0 0 -13 15 0
sb:time	0 0 -7 -4 3 3 8
sb:time :	0 0 13 0 -12 0 0
sb:time being	0 0 10 0 -5 -1 0
sb:time in	0 0 0 -1 -12 0 14
sb:time since	7 0 -3 -8 4 0 0
sb:time the	0 0 0 10 -9 0 0
sb:time until	0 0 -9 0 13 -3 0
sb:tinned	0 0 -6 0 -2 10 0
sb:to	-1 -17 -1 10 -7 9 0
sb:to -	0 0 0 -11 15 0 0
sb:to <day-ahead>	0 0 -8 -5 22 -13 0
sb:to <day-gone>	0 0 -19 0 8 11 0
sb:to <level>	-1 1 -20 13 -15 11 10
sb:to <number>	-3 0 8 1 8 -14 -16
sb:to <person>	0 0 -6 0 -4 13 0
sb:to <span>	0 0 -3 0 10 -6 0
sb:to apply	0 0 3 7 -10 -1 0
sb:to be	0 0 11 -4 -3 0 -2
sb:to begin	0 0 -1 -13 0 0 13
sb:to carry	0 0 4 0 -13 11 0
sb:to collect	-2 0 0 -3 11 0 0
sb:to end	-16 0 15 5 1 -17 0
sb:to expire	7 0 8 0 -10 0 0
sb:to extend	0 6 -14 -1 13 -2 0
sb:to fall	0 0 -2 7 -8 0 5
sb:to fentanyl	0 0 -3 -6 12 0 0
sb:to four	0 0 -2 0 -8 0 11
sb:to freeze	0 0 1 0 -10 5 0
sb:to go	0 0 -4 7 -15 20 -3
sb:to have	-4 0 13 -6 0 -3 0
sb:to hold	0 0 17 5 -17 -1 0
sb:to keep	0 0 -1 -9 7 1 0
sb:to know	0 0 11 4 -14 0 0
sb:to leave	0 0 -5 0 -17 20 3
sb:to meet	0 0 -3 0 10 -4 0
sb:to pay	-3 0 -5 -5 22 0 -3
sb:to prolong	8 0 -9 -1 -17 26 0
sb:to propose	0 0 8 0 0 -9 0
sb:to put	0 0 16 -1 -6 -7 0
sb:to renew	9 0 0 8 -13 0 0
sb:to run	-2 1 4 4 -16 0 12
sb:to sign	0 0 0 -1 10 -2 -1
sb:to slap	0 0 10 0 -8 0 0
sb:to start	0 0 -7 -1 18 0 -4
sb:to stay	0 0 -13 0 6 7 0
sb:to talk	0 0 12 0 -12 0 0
sb:to the	-10 -4 0 0 -1 9 -9
sb:to those	0 0 17 0 -16 0 0
sb:to us	0 0 0 13 -10 0 0
sb:to where	0 0 -7 -5 14 0 0
sb:tomatoe	0 0 6 3 -15 0 7
sb:too	4 0 -13 6 0 0 -1
sb:too ,	0 0 -9 -11 22 0 0
sb:tool	0 0 0 -2 -7 0 14
sb:top ,	0 0 2 6 -13 4 0
sb:toward	-3 0 9 -1 0 0 0
sb:town	0 0 -18 4 1 -2 14
sb:tractor	0 0 15 10 -13 -5 -8
sb:trade	3 0 2 -16 10 0 -7
sb:trade deal	0 0 11 0 -9 0 0
sb:trade minister	0 0 -4 -12 19 0 0
sb:tram	0 0 -12 0 12 0 0
sb:transfer	0 0 -8 0 10 0 0
sb:transfer window	0 0 -7 0 9 0 0
sb:translated	0 0 9 3 -12 0 0
sb:translated from	0 0 10 0 -10 0 0
sb:transport	0 0 -16 0 17 0 0
sb:treaty with	0 0 0 -13 13 0 0
sb:trial	0 0 10 0 0 -12 -2
sb:truce	-4 4 10 -4 -3 -5 -8
sb:truce ,	-7 19 -3 -4 -2 0 0
sb:truce :	0 0 0 7 -11 5 4
sb:truce agree	-1 0 -8 -10 26 -3 -5
sb:truce as	0 0 -12 0 9 3 0
sb:truce at	0 0 -8 -3 12 -2 0
sb:truce between	1 1 -7 -6 11 -5 -4
sb:truce by	0 0 -11 -4 8 0 7
sb:truce doe	0 0 -4 0 9 -4 0
sb:truce end	2 -5 3 -21 5 -2 -6
sb:truce from	0 0 16 -11 7 -6 -8
sb:truce has	4 0 19 10 -17 -3 -8
sb:truce hold	0 0 -5 9 0 -9 3
sb:truce in	-3 -5 3 9 -11 6 0
sb:truce is	-4 -3 9 -29 13 2 -5
sb:truce itself	0 0 8 0 -17 6 0
sb:truce lapse	0 0 -11 -4 17 -3 0
sb:truce last	0 0 13 2 -15 0 0
sb:truce now	0 0 16 9 -12 -12 0
sb:truce of	9 0 -6 3 -3 -15 12
sb:truce on	4 -6 8 -20 10 -14 0
sb:truce over	4 5 9 -15 -18 6 3
sb:truce run	0 0 0 -5 18 -24 -7
sb:truce take	0 0 -4 -8 3 -3 12
sb:truce that	-16 -20 28 29 -21 -26 -2
sb:truce to	-3 -3 -2 -14 -10 25 0
sb:truce under	0 0 11 0 -9 0 0
sb:truce was	-7 11 10 10 -26 3 4
sb:truce which	0 3 1 9 -20 5 0
sb:truce will	0 0 14 0 -14 0 0
sb:truce with	-2 -12 -9 11 2 6 0
sb:truce would	0 0 9 -4 -14 2 7
sb:try	0 0 -8 0 11 0 0
sb:tuesday	0 0 7 -9 4 -5 -3
sb:tuesday ,	0 0 12 -18 0 -4 -1
sb:tuna	0 0 14 -3 -10 0 0
sb:turn	0 0 10 -2 -5 0 0
sb:turned	5 0 2 9 -15 0 0
sb:two ,	0 0 7 7 -19 9 0
sb:two <office>	0 0 6 1 -11 1 1
sb:two <person>	0 0 7 5 -12 0 0
sb:two agree	0 0 12 0 -9 0 0
sb:two country	1 4 21 3 -20 -7 0
sb:two government	0 0 5 5 -14 1 2
sb:two have	0 0 -10 -5 7 10 0
sb:two in	0 0 6 4 -10 0 0
sb:two is	0 0 12 -1 -4 -2 0
sb:two meet	0 0 -3 9 -3 -1 0
sb:two order	0 0 -10 0 12 0 0
sb:two president	0 0 18 0 -8 -8 0
sb:two round	0 0 -8 0 10 0 0
sb:two side	0 -3 -11 4 3 5 0
sb:two was	0 0 -3 -8 13 0 0
sb:two year	0 0 -6 0 -1 11 0
sb:tyre	0 0 9 -15 0 4 0
sb:unchanged	0 0 -10 0 1 9 0
sb:under	-18 -10 0 5 5 -18 9
sb:under a	0 0 20 -18 -1 -2 0
sb:under an	0 0 -6 0 10 0 0
sb:under it	0 0 20 11 -20 -8 0
sb:under section	0 0 -26 -1 23 7 -1
sb:under the	-18 -6 -4 12 -3 -3 15
sb:union	0 0 -11 0 14 0 0
sb:unless	0 0 12 -10 1 -5 -5
sb:unless <seat>	0 0 -7 0 11 0 0
sb:until	9 -26 15 -11 -5 5 -41
sb:until <day-gone>	0 0 -15 -2 16 0 0
sb:until <number>	0 0 19 -4 -9 -2 -2
sb:until it	0 0 0 -15 18 0 0
sb:until next	0 0 12 0 -9 0 0
sb:until the	11 -1 -7 6 -3 6 -13
sb:until then	-2 0 6 7 -10 0 0
sb:up	-8 0 9 -15 0 14 -10
sb:up in	0 0 7 6 -19 0 7
sb:up to	-3 0 0 -11 4 16 -13
sb:update	0 0 -7 0 -1 10 0
sb:updated	0 0 -3 -7 14 0 0
sb:upon	0 0 5 5 -15 7 0
sb:upper	0 0 -17 3 16 -2 0
sb:us to	0 0 13 0 -4 -6 0
sb:valid	0 0 18 -6 -14 -5 7
sb:valid for	0 0 2 0 -9 1 2
sb:valid until	0 0 6 -1 -9 0 7
sb:validity	0 0 1 0 -14 12 0
sb:valley	0 0 -9 0 12 0 0
sb:vanilla	0 0 -3 17 -8 0 -7
sb:version	0 -1 20 9 -23 -1 0
sb:version of	0 0 5 4 -10 0 0
sb:vessel	0 0 0 -5 11 0 -5
sb:video on	0 0 0 -3 11 -2 0
sb:viggo	7 0 0 4 -12 0 0
sb:vigo	6 8 0 -2 -11 0 0
sb:visit	0 0 0 -4 19 -4 -8
sb:visit to	0 0 0 0 9 0 -4
sb:vote	3 0 -15 -11 19 -3 0
sb:vote on	0 0 -16 -3 21 3 -5
sb:walk	0 0 -8 0 10 0 0
sb:walk out	0 0 -7 0 9 0 0
sb:walkout	0 0 -8 0 10 0 0
sb:want	0 0 3 -14 1 2 0
sb:want to	0 0 16 -1 -11 0 -4
sb:war	-1 0 -2 16 -8 -5 4
sb:war of	0 0 -9 4 5 -1 0
sb:was	-5 5 3 0 9 -11 -12
sb:was <number>	-5 0 -9 -2 19 0 0
sb:was a	-1 -2 -11 6 6 0 0
sb:was about	0 0 -6 0 9 0 0
sb:was conclude	0 6 0 4 -5 -11 -1
sb:was first	0 0 0 11 -9 0 0
sb:was for	2 0 6 6 -11 -2 0
sb:was make	-2 1 19 0 -9 -3 0
sb:was not	0 0 0 0 -4 9 0
sb:was prolong	-5 0 14 -8 8 -19 0
sb:was renew	0 0 11 -1 -2 -4 0
sb:was say	0 0 -9 0 1 6 0
sb:was sign	4 9 2 -6 -1 -4 0
sb:was tell	0 0 -6 0 11 0 0
sb:was the	6 8 -6 -18 3 3 0
sb:was to	-7 0 -7 -10 17 -2 2
sb:watch	0 0 2 -12 7 0 0
sb:water	1 0 -11 -4 22 -3 -1
sb:water on	0 0 -10 0 10 0 0
sb:way	0 0 17 -1 -10 0 0
sb:we	-8 -4 -11 3 -5 10 17
sb:we agree	0 0 0 19 -30 4 10
sb:week	-4 0 15 -18 2 -3 -3
sb:week ,	0 0 11 -12 0 -1 -1
sb:week ahead	0 0 -9 0 9 0 0
sb:week and	0 0 -4 0 -4 9 0
sb:week that	0 0 0 0 9 -7 0
sb:week to	0 0 11 0 -8 -2 0
sb:weekly	0 0 25 -6 -20 0 0
sb:well	0 0 -1 -10 9 0 2
sb:were	-8 -4 1 5 14 -25 -4
sb:were loaded	0 0 -3 -4 12 0 0
sb:were to	0 0 9 -5 1 -8 0
sb:what	-9 -10 -2 0 -3 18 0
sb:what he	0 0 7 0 -10 5 0
sb:what is	0 0 -6 -4 17 -10 0
sb:what it	3 0 -1 -12 7 1 0
sb:what they	0 0 5 -13 3 0 0
sb:what was	0 0 7 -15 0 6 0
sb:what we	0 0 0 -10 15 -1 0
sb:what will	0 0 5 0 -7 0 1
sb:whatever	0 0 -9 0 12 0 0
sb:wheat	4 0 -10 -6 18 -5 0
sb:when	0 1 -19 11 4 6 -1
sb:when :	0 0 0 11 -17 2 2
sb:when <name>	0 0 -5 15 -9 0 0
sb:when the	-3 2 -16 0 15 1 -1
sb:where	-2 0 -4 -12 15 2 -1
sb:wherea the	0 0 1 -10 5 0 0
sb:whether	0 0 21 -7 -5 -9 -1
sb:which	-3 3 9 10 -11 -15 6
sb:which <quality>	0 0 13 -1 -8 0 0
sb:which are	0 0 -23 0 23 0 0
sb:which begin	0 9 0 7 -15 8 -5
sb:which both	11 0 -13 17 -13 0 0
sb:which end	11 0 1 -5 -9 6 0
sb:which go	0 0 8 -1 -5 0 0
sb:which had	2 8 -4 6 -2 -9 0
sb:which have	0 0 -10 2 0 7 0
sb:which is	0 0 -1 2 -10 5 12
sb:which it	0 0 4 3 -21 11 1
sb:which make	0 0 -2 0 -7 12 0
sb:which no	0 0 -11 0 13 0 0
sb:which run	0 0 12 0 -5 -4 0
sb:which start	0 0 -10 3 5 1 -1
sb:which take	0 0 14 -11 2 -6 0
sb:which the	-7 1 14 -12 -5 0 12
sb:which they	0 0 15 -8 0 -8 0
sb:which was	0 0 -14 -11 31 -17 8
sb:which would	0 0 22 -4 -5 -16 0
sb:while	-2 10 5 1 -11 0 0
sb:whisky	5 0 12 0 -15 0 0
sb:who	-4 0 -8 17 1 -6 -3
sb:who hold	0 0 0 0 -10 11 0
sb:who sign	0 0 0 11 -7 0 0
sb:whose	0 0 15 -8 -4 -8 0
sb:why	5 0 10 0 -14 0 0
sb:will	-12 -9 -11 -2 5 11 4
sb:will ,	0 0 -4 -3 0 0 8
sb:will apply	0 0 10 6 -15 0 0
sb:will be	-1 0 9 0 -9 5 -3
sb:will cease	0 0 12 0 -7 -5 0
sb:will continue	0 0 -10 0 0 8 0
sb:will cost	0 0 -10 0 14 0 0
sb:will have	5 0 -1 5 -12 7 -1
sb:will keep	0 0 -13 -2 8 8 0
sb:will last	0 0 11 -1 -17 0 5
sb:will let	0 0 15 0 -13 -1 1
sb:will meet	0 0 -6 0 13 0 0
sb:will not	0 0 -7 -13 6 6 0
sb:will put	0 0 11 0 -8 0 0
sb:will stay	0 0 -14 3 14 0 -1
sb:will thu	0 0 11 0 -6 -1 0
sb:wind	0 0 -8 0 11 0 0
sb:window	0 0 -12 0 16 0 0
sb:wine	1 0 2 -20 11 -7 0
sb:winter	4 0 -15 -5 14 0 0
sb:wire	0 0 -19 -4 24 0 0
sb:with	-2 -27 4 5 -3 -1 4
sb:with <day-ahead>	0 0 -9 0 7 3 0
sb:with <name>	1 -16 8 12 -8 -13 3
sb:with <seat>	-2 0 28 -2 -20 2 0
sb:with a	0 0 0 -2 -9 -1 20
sb:with its	0 0 -9 0 11 0 0
sb:with that	0 0 13 -9 -3 -2 2
sb:with the	-4 0 -3 -2 6 5 -5
sb:without	-8 0 14 -13 8 -21 -3
sb:without a	0 0 11 -2 -1 -3 -2
sb:without agreement	0 0 9 0 -9 0 0
sb:without the	0 0 -12 -3 7 -7 11
sb:wood	0 0 -10 -11 10 0 8
sb:wool	0 0 -6 -5 -10 5 16
sb:word	0 0 -6 4 -7 15 0
sb:work	0 0 4 -11 8 0 -1
sb:worked out	0 0 2 9 -10 0 0
sb:working	0 0 -7 0 16 -9 0
sb:working on	0 0 0 0 8 -7 0
sb:world	0 0 -16 0 15 0 0
sb:worldwide	0 0 -10 0 11 0 0
sb:worldwide surcharge	0 0 -10 0 10 0 0
sb:worry about	0 0 10 0 -9 0 0
sb:worst	0 0 0 -10 9 0 0
sb:worth	0 0 -10 12 5 0 -5
sb:worth <money>	0 0 -11 16 0 0 -3
sb:would	-20 -13 0 -16 -4 29 -1
sb:would apply	0 0 0 -3 10 -2 -5
sb:would be	-3 -1 23 16 -29 0 -4
sb:would begin	0 0 12 0 -18 0 7
sb:would go	0 0 0 2 14 -16 0
sb:would have	-7 0 10 1 0 -4 -12
sb:would keep	0 0 -16 0 0 12 0
sb:would last	0 0 -20 0 -13 28 4
sb:would like	0 0 -3 0 -5 9 0
sb:would otherwise	0 0 9 0 -2 -2 -1
sb:would prolong	0 0 0 0 -3 0 8
sb:would return	0 0 -5 0 10 -4 0
sb:would run	0 0 -15 0 1 10 2
sb:write	-4 0 -4 0 19 -15 0
sb:write that	0 0 -11 0 14 0 0
sb:year 's	0 0 -6 -2 10 0 0
sb:year ,	0 0 9 3 -7 -8 0
sb:year ago	0 0 -3 -5 0 11 0
sb:year and	0 0 2 13 -10 -4 0
sb:year end	0 0 -3 0 -8 10 0
sb:yes	0 0 10 6 -7 -5 -4
sb:yes ,	0 0 10 8 -10 -3 -3
sb:yet	0 0 -11 6 -4 8 0
sb:you do	0 0 9 0 -8 0 0
sb:you that	0 0 -10 0 0 0 12
sb:you will	6 0 0 6 -10 -1 0
sb:young	0 0 -13 0 13 0 0
sb:your	0 0 7 -20 9 -14 0
sb:—	0 -13 4 8 -6 0 -4
sb:— "	0 0 14 0 -13 0 0
sb:— <level>	0 0 -4 -4 12 0 0
sb:— <name>	-11 0 5 -3 -5 0 10
sb:— <office>	0 0 -1 -3 10 -2 0
sb:— a	6 0 -15 9 -3 3 0
sb:— and	0 0 5 9 -13 0 0
sb:— from	0 0 0 9 -5 0 -3
sb:— in	0 0 0 -8 9 0 0
sb:• a	0 0 0 9 -7 0 0
t0=future	-25 -6 -5 -11 4 11 6
t0=future-passive	0 0 4 -13 -4 8 0
t0=modal	-27 0 4 -19 10 -1 2
t0=modal-passive	-4 0 -11 -4 18 -3 3
t0=past	11 -1 -17 3 14 -15 -13
t0=past-passive	-2 6 -8 10 4 -22 -15
t0=past-passive-not	0 0 0 0 -8 9 0
t0=perfect	6 -16 -5 2 4 -8 -1
t0=perfect-passive-not	0 0 0 9 -13 0 7
t0=pluperfect	-1 11 -17 0 8 2 -11
t0=present	-28 -11 2 -10 21 -4 -12
t0=present-passive	-2 -1 -1 -5 11 -1 -4
t1=future	-22 -5 -3 -20 13 3 5
t1=future-passive	0 0 3 -13 -3 9 0
t1=gerund	-9 -3 5 -3 -3 3 0
t1=infinitive	0 -5 -8 7 -13 17 5
t1=infinitive-passive	0 0 10 0 -5 -6 0
t1=modal	-27 0 4 -16 7 2 3
t1=modal-passive	-4 0 -13 -4 19 -3 3
t1=participle-passive	19 3 -32 -6 21 -8 -8
t1=past	13 -7 -16 2 16 -22 -17
t1=past-passive	-4 6 0 9 1 -20 -14
t1=past-passive-not	0 0 0 0 -8 9 0
t1=perfect	6 -13 0 -1 5 -17 2
t1=perfect-passive-not	0 0 0 9 -13 0 7
t1=pluperfect	-1 11 -18 0 9 0 -8
t1=present	-26 -9 4 -15 18 -3 -5
t1=present-passive	-2 -1 -1 -5 12 -6 -4
t2=future	6 0 1 -8 5 -14 2
t2=future-not	0 0 0 9 -6 0 -2
t2=infinitive	0 -1 4 -12 8 7 -16
t2=modal	-5 -4 -7 2 14 0 -10
t2=past	2 0 -33 -2 26 -8 -11
t2=past-not	9 0 -7 0 -2 0 0
t2=past-passive	1 -6 -12 7 0 0 0
t2=perfect	-15 4 5 -4 7 -7 0
t2=present	-28 -14 3 6 3 0 -4
t2=present-not	0 0 -5 0 11 0 0
t2=present-passive-not	9 0 -23 10 0 0 4
t:loose	2 -7 5 1 -4 -5 -1
t:loose & d:ahead	-5 -2 3 -12 3 -1 1
t:loose & d:gone	3 -1 -10 9 -1 -9 -6
t:loose & d:today	2 0 16 0 -12 0 0
t:loose-l1	-4 -2 6 9 -8 -9 6
t:loose-l2	-1 -3 7 3 -2 -3 -5
t:loose-l3	-5 -10 -7 -3 1 12 0
t:loose-r	8 -10 0 5 1 -13 -5
t:loose-r1	0 0 -11 10 -8 0 11
t:loose-r2	1 -1 13 2 -7 -3 -10
t:loose-r3	7 0 -9 8 6 -13 -9
t:more	4 5 4 0 0 -8 -11
t:more & d:ahead	-22 -15 10 -14 0 1 -7
t:more & d:gone	11 13 -19 -3 1 -34 4
t:more & d:today	2 -1 -3 13 -4 -4 -1
t:more-in	2 0 0 8 -1 -11 -3
t:more-in0	2 0 0 8 -1 -11 -3
t:more-l	-7 3 0 -10 -2 10 -8
t:more-l1	-1 2 -6 -11 2 10 0
t:more-l2	2 6 -7 -4 0 4 3
t:more-l3	2 -3 -7 -4 4 1 9
t:more-r	3 0 -1 -2 6 -6 -8
t:more-r0	-4 0 0 -4 15 0 0
t:more-r1	-14 -15 10 0 12 -18 -12
t:more-r2	4 0 2 0 5 -16 -4
t:more-r3	9 9 -4 -6 -6 12 -1
t:quiet	6 -6 0 8 -13 5 -2
t:quiet & d:gone	8 -5 -9 19 -17 0 0
t:quiet & d:today	0 0 -2 -17 18 0 0
t:quiet-l	0 -1 0 13 -13 2 1
t:quiet-l1	-3 0 0 14 0 -19 0
t:quiet-l2	5 0 -3 12 -24 15 0
t:quiet-l3	0 0 -7 -17 0 16 5
t:quiet-r	8 -1 2 5 -9 1 -7
t:quiet-r2	3 0 1 21 -25 2 0
t:quiet-r3	7 0 4 -17 7 -1 -3
t:truce	0 2 1 9 -4 -3 -8
t:truce & d:ahead	-33 -29 14 -32 -2 7 1
t:truce & d:gone	15 14 -48 25 -11 -36 -23
t:truce & d:today	-13 -4 0 5 7 -5 -4
t:truce-l	-1 6 -2 11 -8 -6 1
t:truce-l0	0 0 -12 0 15 0 0
t:truce-l1	-12 10 12 7 -17 0 0
t:truce-l3	9 1 -3 9 -3 -11 1
t:truce-r	1 -8 3 -5 5 6 -16
t:truce-r1	-2 -1 -2 13 -8 -2 4
t:truce-r2	0 -9 14 -6 -4 11 -24
t:truce-r3	10 2 0 -6 -1 6 -8
t:verb & d:ahead	-4 -1 2 10 -10 5 -2
t:verb & d:gone	-11 0 0 -3 9 0 -2
t:verb & d:today	11 0 -13 3 -4 0 0
t:verb-l1	-1 -2 -12 8 5 0 6
t:verb-l2	0 -3 5 -4 -8 4 9
t:verb-l3	0 2 -3 5 1 6 -16
t:verb-r	1 -10 0 6 -9 11 -1
t:verb-r1	0 0 0 3 -9 3 6
t:verb-r2	-2 0 1 6 3 0 -15
t:verb-r3	0 0 14 -23 12 -7 1
tn:loose	-14 11 -1 18 -6 -22 4
tn:more	7 -15 22 1 -5 -7 -44
tn:quiet	1 -4 11 7 -9 -5 -10
tn:truce	5 12 25 17 -51 8 19
tn:verb	0 -4 -9 2 13 1 -12
tp:loose	-11 -11 -7 -32 16 21 1
tp:more	-1 8 9 0 6 -9 -29
tp:quiet	-4 4 29 8 -26 -9 0
tp:truce	19 3 4 8 -38 14 17
tp:verb	6 7 -19 16 16 -16 -8
v0-none	-1 -19 -6 -5 25 -11 -7
v0=agree	3 -13 -3 4 0 0 0
v0=announce	0 0 0 -1 -6 12 1
v0=approve	0 0 11 -10 -2 -5 2
v0=ask	0 0 -1 -3 10 0 0
v0=begin	-13 8 -12 -7 5 8 0
v0=brace	0 0 12 0 -10 0 0
v0=charge	0 0 1 14 -7 -6 -9
v0=come	4 -2 7 -16 7 -2 -13
v0=declare	-3 5 -10 9 -3 -1 0
v0=die	-5 0 13 -5 0 -1 0
v0=end	-14 0 -4 -1 16 -1 -7
v0=expire	9 -3 -10 -13 11 0 -1
v0=extend	0 0 2 -19 13 -3 0
v0=go	5 0 0 4 6 -10 -5
v0=have	4 -2 2 3 4 -29 -8
v0=hold	0 7 6 -4 -9 0 4
v0=import	0 0 9 0 -9 0 0
v0=impose	0 0 0 -6 14 0 -4
v0=keep	-5 0 0 15 -2 -3 -3
v0=land	0 0 -5 0 8 0 0
v0=let	8 0 -10 -5 4 -1 0
v0=levy	0 0 -1 -14 15 0 0
v0=like	0 0 -3 0 -6 10 0
v0=look	0 0 -1 0 -5 9 0
v0=lose	-1 0 9 0 -4 0 0
v0=make	-10 5 -7 0 -1 8 0
v0=other	0 3 -8 0 12 -4 -8
v0=prolong	-5 -1 9 0 9 -12 -8
v0=reach	-2 -2 -10 1 1 8 0
v0=restore	3 0 0 8 -9 0 0
v0=return	0 0 -10 0 18 -7 0
v0=rise	0 0 -4 -4 0 0 9
v0=see	0 0 0 -1 11 -2 0
v0=set	0 0 -7 -10 22 -1 -2
v0=sleep	0 0 -13 -4 8 10 0
v0=stay	0 0 -21 4 21 -2 -4
v0=stop	-8 0 -1 10 -14 10 4
v0=suspend	0 4 4 10 0 -18 -6
v0=threaten	0 0 -1 0 9 0 0
v1-none	-16 -17 -3 -2 23 -9 -12
v1=announce	0 0 0 -1 -7 12 1
v1=approve	0 0 10 -11 0 -5 1
v1=be	0 -10 0 -4 5 -1 -3
v1=begin	-14 7 -15 -4 3 4 5
v1=brace	0 0 12 0 -10 0 0
v1=buy	0 0 -1 -1 12 -1 0
v1=carry	0 -1 5 2 -12 10 -7
v1=clear	0 0 -2 3 -14 11 5
v1=come	4 -2 9 -16 6 -2 -14
v1=conclude	-5 6 6 0 0 -10 -4
v1=declare	-3 5 -10 9 -4 -1 0
v1=end	1 -5 -7 -1 12 -1 -8
v1=expire	15 -3 -11 -14 8 0 -2
v1=extend	-1 0 3 -10 12 -7 0
v1=fall	-3 0 6 6 -11 0 3
v1=get	0 0 0 -5 11 -4 0
v1=go	5 -1 0 6 1 -4 -9
v1=have	7 -2 4 1 1 -23 -8
v1=import	0 0 9 0 -8 0 0
v1=initial	0 0 0 -6 14 0 0
v1=keep	-1 0 3 14 -7 -3 -3
v1=let	8 0 -7 -12 1 0 3
v1=levy	0 0 2 -9 13 -9 0
v1=look	0 0 -1 0 -5 9 0
v1=lose	-4 0 9 0 -2 0 0
v1=make	-12 4 -10 -1 4 8 0
v1=meet	0 0 -2 -2 15 -10 -7
v1=other	-1 4 -2 2 5 -1 -8
v1=pass	11 0 -3 -6 0 0 0
v1=postpone	0 0 -9 0 12 0 0
v1=promulgate	0 0 0 11 -10 0 0
v1=raise	0 0 0 -4 -4 11 -6
v1=reduce	0 0 -2 -5 13 0 -2
v1=replace	0 5 2 0 -10 0 0
v1=restore	3 0 0 8 -9 0 0
v1=return	0 0 -1 -1 10 -7 0
v1=say	6 -1 7 -7 -11 2 3
v1=set	0 0 -9 -10 22 -1 -2
v1=sleep	0 0 -13 1 0 10 0
v1=start	-2 0 -11 -4 4 0 5
v1=stay	0 0 -18 0 22 -5 0
v1=stop	-6 0 5 10 -14 5 0
v1=suspend	0 1 0 13 -3 -3 -10
v1=wait	0 0 -2 0 9 -6 0
v2-none	-13 -16 -10 -15 43 -8 -13
v2=agree	1 0 -10 10 -11 0 8
v2=announce	0 0 0 -7 13 0 0
v2=ask	0 0 0 10 -5 0 0
v2=be	-15 -16 -3 -6 15 4 0
v2=bear	0 0 0 17 -15 0 -5
v2=begin	-7 -1 -9 32 -20 0 0
v2=bring	0 -5 -2 15 -4 0 0
v2=call	0 0 -8 -1 12 0 0
v2=cease	0 0 0 -5 9 0 -2
v2=charge	0 0 16 -9 -1 -2 0
v2=collect	0 0 0 10 -4 -1 -8
v2=come	0 -3 4 -16 7 5 0
v2=drop	0 0 0 7 -17 0 10
v2=expire	-3 3 -5 10 -10 5 0
v2=fall	0 0 -6 -7 18 0 -6
v2=get	0 0 0 -10 10 0 0
v2=go	3 0 -2 1 6 -5 -12
v2=lay	0 7 6 7 -20 0 0
v2=leave	0 0 16 -9 0 0 -4
v2=let	11 0 0 -4 -4 0 0
v2=make	7 0 -7 -13 10 0 0
v2=pass	0 0 -7 -1 11 0 0
v2=put	0 0 -10 -1 11 0 -1
v2=remain	0 0 -6 -1 9 0 0
v2=renew	8 0 -11 0 4 0 0
v2=return	0 0 12 5 -13 0 -1
v2=rise	0 0 -9 2 9 0 -3
v2=run	3 5 -3 7 -9 -1 -1
v2=say	0 0 -10 1 4 0 1
v2=set	0 0 0 -1 -4 0 8
v2=sign	0 0 -1 -7 11 -5 6
v2=stay	0 0 2 -17 13 0 0
v2=stop	0 0 -4 0 10 0 0
v2=suspend	0 0 -4 17 -7 0 -6
v2=think	0 0 11 0 -10 0 0
v2=withdraw	0 0 -7 0 10 0 0
v:a:<v-agree>	-6 -5 -4 10 -8 2 10
v:a:<v-begin>	0 -17 4 -6 12 0 -13
v:a:<v-end>	3 10 25 -5 -26 0 1
v:a:<v-propose>	-10 15 -15 -24 28 4 -19
v:a:<v-return>	-7 0 4 -8 -3 0 12
v:a:<v-suspend>	-3 3 3 14 -11 5 -14
v:b:<v-begin>	-2 -4 -10 21 -13 0 9
v:b:<v-end>	21 -6 30 -54 -15 4 -26
v:b:<v-propose>	-18 -7 -3 -17 14 10 -6
v:b:<v-return>	7 0 1 -15 20 -4 -24
v:b:<v-suspend>	-3 3 -2 11 -4 -2 -6
v:c0=agree	6 0 -3 6 -7 15 -14
v:c0=bear	-7 -9 4 6 9 -7 -18
v:c0=begin	-8 -1 -13 3 3 1 8
v:c0=down	11 -9 -12 -4 9 -11 9
v:c0=end	0 -2 18 -18 -5 0 -16
v:c0=impose	4 -8 -10 0 12 0 0
v:c0=lack	0 0 3 -13 8 0 -4
v:c0=propose	-8 -3 -12 -8 11 24 -23
v:c0=refuse	0 0 0 -5 10 0 0
v:c0=renew	-14 -7 23 -21 2 -7 -8
v:c0=return	3 0 -4 -2 19 -14 -14
v:c0=say	-16 0 7 -2 2 9 -7
v:c0=sell	0 0 -10 -13 18 -4 6
v:c0=sign	4 -7 8 2 -3 3 -12
v:c0=stay	7 0 10 7 -13 3 -18
v:c0=target	0 -1 6 1 7 -9 -23
v:c0=threaten	0 0 -13 -6 26 0 -2
v:c0=up	0 -6 8 -13 9 -4 -5
v:c1=agree & d:ahead	0 -2 -4 -16 2 17 -3
v:c1=agree & d:gone	-35 8 -7 18 -6 -4 -4
v:c1=agree & d:today	20 0 6 -15 -3 0 0
v:c1=bear	-7 -14 4 1 4 0 -7
v:c1=bear & d:ahead	0 0 3 -14 4 4 -3
v:c1=bear & d:gone	-21 -9 -3 -3 21 -8 -2
v:c1=bear & d:today	7 0 4 16 -20 0 0
v:c1=begin	-9 -2 -11 11 -7 4 12
v:c1=begin & d:ahead	-5 -9 -12 -1 -2 8 15
v:c1=begin & d:gone	-11 1 -9 6 2 -10 0
v:c1=begin & d:today	6 0 0 10 -11 0 -3
v:c1=buy	0 0 -1 -8 17 -2 0
v:c1=down	11 -9 -6 5 3 -19 3
v:c1=down & d:ahead	0 0 0 -7 8 -17 4
v:c1=down & d:today	11 0 -12 21 -18 0 0
v:c1=end	17 -8 14 -28 -3 -5 -22
v:c1=end & d:ahead	-22 -2 19 -17 -8 0 -17
v:c1=end & d:gone	25 -2 -7 0 -9 -13 -1
v:c1=end & d:today	0 0 0 -40 16 -2 0
v:c1=impose	-2 -5 -17 -2 17 2 1
v:c1=impose & d:ahead	-10 -11 -2 0 -2 8 8
v:c1=impose & d:gone	-6 2 -28 2 13 -15 -14
v:c1=impose & d:today	13 0 -30 -10 24 -3 -4
v:c1=propose	-7 -3 5 -16 12 0 -4
v:c1=propose & d:ahead	0 0 -4 -24 14 1 -3
v:c1=propose & d:today	0 0 16 -13 -5 0 0
v:c1=refuse	0 0 0 -6 11 0 0
v:c1=renew	-23 -11 8 -8 0 6 -10
v:c1=renew & d:ahead	0 0 -1 -1 -2 9 -9
v:c1=renew & d:gone	-19 -9 9 -1 10 -7 0
v:c1=renew & d:today	0 0 13 -7 -7 0 0
v:c1=return	3 0 8 -4 8 -14 -15
v:c1=return & d:ahead	0 0 10 -7 9 -14 -15
v:c1=return & d:gone	4 0 0 7 -11 0 0
v:c1=return & d:today	0 0 -3 -7 11 0 0
v:c1=say	-16 0 10 -6 4 5 -8
v:c1=say & d:ahead	0 0 6 -4 -6 10 -3
v:c1=say & d:gone	-7 0 -4 -23 34 -2 -1
v:c1=sell	0 0 -7 0 14 -5 0
v:c1=sell & d:gone	0 0 0 -9 12 0 0
v:c1=sign & d:gone	-19 7 -7 1 9 -5 -4
v:c1=sign & d:today	16 0 -1 -12 5 -2 -1
v:c1=stay	5 -5 8 -9 -2 3 -12
v:c1=stay & d:ahead	-16 -10 0 -27 10 8 -5
v:c1=stay & d:gone	17 0 -27 -1 3 -13 -6
v:c1=stay & d:today	-19 0 39 6 -29 -2 -1
v:c1=suspend	-16 6 1 5 1 -6 -9
v:c1=suspend & d:ahead	0 -1 8 3 -2 -5 -7
v:c1=suspend & d:gone	-13 8 -10 -1 5 0 0
v:c1=suspend & d:today	0 0 -18 3 6 0 0
v:c1=target	7 -4 10 -9 11 -23 -14
v:c1=target & d:ahead	0 0 9 -6 11 -22 -13
v:c1=target & d:today	0 0 1 -29 20 0 0
v:c1=threaten	0 0 -14 -6 25 0 0
v:c1=threaten & d:ahead	0 0 -13 0 19 0 0
v:c1=up	-1 -7 9 -18 5 6 -9
v:c1=up & d:gone	0 -4 -2 -24 31 -3 0
v:c1=up & d:today	-1 0 16 -2 -9 0 0
v:ct1=agree infinitive	0 0 -6 0 16 -4 0
v:ct1=agree modal	0 0 12 -4 -1 -6 0
v:ct1=agree participle-passive	-11 6 10 2 -6 0 0
v:ct1=agree past	-19 -16 -5 2 9 7 -9
v:ct1=agree past-passive	10 9 -11 10 -13 -7 -4
v:ct1=agree perfect	0 0 1 -11 3 0 5
v:ct1=agree pluperfect	0 0 -4 11 -12 8 0
v:ct1=agree present	9 0 -8 -4 0 12 -7
v:ct1=bear future	0 0 -21 0 16 -1 0
v:ct1=bear gerund	0 0 -1 -19 10 2 0
v:ct1=bear infinitive	0 0 4 10 -12 5 -8
v:ct1=bear modal	0 0 -2 -13 13 11 -19
v:ct1=bear modal-passive	0 0 4 -12 8 -3 0
v:ct1=bear participle-passive	0 0 -16 -20 10 0 19
v:ct1=bear past	-11 0 15 9 -9 -10 -2
v:ct1=bear pluperfect	0 0 -1 -12 9 5 0
v:ct1=bear present	7 0 11 0 -1 -20 0
v:ct1=begin future	0 0 0 -27 9 -3 9
v:ct1=begin future-passive	0 0 -3 -8 0 -1 12
v:ct1=begin gerund	0 0 -6 29 -31 4 9
v:ct1=begin infinitive	0 0 -10 2 -2 12 0
v:ct1=begin modal	0 -3 0 -13 2 7 3
v:ct1=begin modal-passive	0 0 -8 -6 15 0 0
v:ct1=begin participle-passive	0 0 -19 -16 36 0 -5
v:ct1=begin past	4 6 -3 8 -4 0 -18
v:ct1=begin perfect	0 0 -1 -11 17 0 0
v:ct1=begin pluperfect	0 0 -1 -20 25 0 0
v:ct1=begin present	-13 -9 -4 13 -10 1 6
v:ct1=begin present-passive	0 0 7 15 -14 0 -11
v:ct1=down future	0 0 -12 -12 19 -5 1
v:ct1=down future-passive	0 0 10 0 -8 0 0
v:ct1=down modal	0 0 7 -19 -3 0 11
v:ct1=down participle-passive	0 0 0 19 -7 0 -11
v:ct1=down past	8 -4 11 -4 -7 3 -9
v:ct1=down past-passive	9 0 3 -12 0 0 0
v:ct1=down present	-4 0 -20 23 2 -8 0
v:ct1=down present-passive	0 0 0 -25 19 -3 4
v:ct1=end future	-11 0 17 -5 -18 7 -2
v:ct1=end gerund	-2 0 11 0 -14 6 0
v:ct1=end modal	-29 -1 8 -16 16 -12 -6
v:ct1=end modal-passive	-2 0 -2 -1 10 0 0
v:ct1=end participle-passive	26 -6 -33 0 8 -16 0
v:ct1=end past	35 -8 -40 0 4 -21 0
v:ct1=end past-passive	8 0 0 -9 0 0 0
v:ct1=end pluperfect	-1 0 -18 -16 30 -2 0
v:ct1=end present	-60 7 38 0 -25 2 -5
v:ct1=impose future	0 0 5 -17 7 0 -4
v:ct1=impose future-passive	0 0 7 -11 6 -17 5
v:ct1=impose infinitive	-3 0 -12 -6 5 12 0
v:ct1=impose infinitive-passive	0 0 14 8 -17 -6 0
v:ct1=impose modal	0 -1 -20 -2 15 2 0
v:ct1=impose modal-passive	0 0 -6 0 -6 9 5
v:ct1=impose participle-passive	-8 0 -1 8 2 0 -15
v:ct1=impose past	-37 -15 1 -3 14 0 4
v:ct1=impose past-passive	18 0 13 -16 7 -10 -7
v:ct1=impose perfect	2 -2 1 -5 6 -20 7
v:ct1=impose perfect-passive	-6 0 -10 16 0 4 -3
v:ct1=impose pluperfect	0 6 -15 -7 14 6 -7
v:ct1=impose present	15 0 -16 6 -3 5 3
v:ct1=impose present-passive	-1 0 4 3 0 -23 6
v:ct1=lack past	0 0 -7 0 10 0 0
v:ct1=propose future-passive	0 0 0 0 -7 10 0
v:ct1=propose modal	0 0 -9 0 16 -5 0
v:ct1=propose perfect	0 0 -2 -3 17 -8 0
v:ct1=propose present	0 0 15 -14 -13 5 0
v:ct1=propose present-passive	0 0 -3 -6 16 -3 -6
v:ct1=renew infinitive	0 0 -14 3 -5 17 0
v:ct1=renew modal-passive	0 0 4 0 -12 8 0
v:ct1=renew participle-passive	-5 0 -3 8 0 0 0
v:ct1=renew past	-2 0 0 -5 17 -12 0
v:ct1=renew past-passive	0 0 15 -10 1 -8 0
v:ct1=renew perfect-passive	0 0 -2 0 10 -5 0
v:ct1=renew present-passive	-1 0 6 -1 -11 10 -3
v:ct1=return infinitive	0 0 18 -1 -15 0 0
v:ct1=return modal	0 0 -8 0 15 -5 0
v:ct1=return past	0 0 -6 -7 15 0 0
v:ct1=return present	4 0 9 -1 0 -5 -11
v:ct1=say infinitive	0 0 -4 -8 17 0 0
v:ct1=say modal	0 0 19 -1 -14 0 0
v:ct1=say past	-23 0 9 -9 9 -10 2
v:ct1=say perfect	0 0 -3 6 -13 17 -6
v:ct1=say perfect-passive	0 0 3 12 -10 0 -1
v:ct1=say present	0 0 9 -17 1 0 -10
v:ct1=say present-passive	0 0 -11 0 0 0 10
v:ct1=sell past	0 0 -3 -6 13 0 0
v:ct1=sign future	0 0 -7 -16 4 -3 14
v:ct1=sign infinitive	0 0 -8 0 16 -2 0
v:ct1=sign modal	0 0 17 -5 -5 -8 -1
v:ct1=sign participle-passive	5 9 -11 -3 -5 0 12
v:ct1=sign past	-15 -8 -7 3 8 4 -6
v:ct1=sign past-passive	12 2 -10 10 -9 -3 -5
v:ct1=sign perfect	0 0 13 -13 -8 2 5
v:ct1=sign present	7 0 -6 0 4 4 -11
v:ct1=sign present-passive	0 0 13 -7 0 -8 -8
v:ct1=stay future	-3 0 -2 1 3 6 -11
v:ct1=stay future-passive	0 0 -10 -8 7 -4 11
v:ct1=stay gerund	0 0 21 -3 -13 -1 0
v:ct1=stay infinitive	0 0 -15 15 -2 3 2
v:ct1=stay infinitive-passive	0 0 11 0 -7 -3 0
v:ct1=stay modal	-4 2 7 -6 -4 12 -14
v:ct1=stay modal-passive	0 0 -10 0 7 2 0
v:ct1=stay participle-passive	-5 0 -8 -21 34 0 0
v:ct1=stay past	21 -5 0 -14 -2 0 -11
v:ct1=stay perfect	7 -4 -2 3 0 -14 -2
v:ct1=stay present	-16 -16 9 -6 -1 0 7
v:ct1=stay present-passive	0 0 13 6 -9 -6 -3
v:ct1=suspend future-passive	0 0 0 -12 11 -5 4
v:ct1=suspend infinitive	0 0 0 10 -6 -4 0
v:ct1=suspend participle-passive	-7 -3 1 11 -8 9 -14
v:ct1=suspend past	0 0 3 -12 15 -11 0
v:ct1=suspend perfect	0 0 -12 2 12 -2 0
v:ct1=suspend present	0 5 -4 0 -7 10 6
v:ct1=suspend present-passive	0 0 15 11 -13 -16 -1
v:ct1=target future	0 0 -6 0 18 0 -7
v:ct1=target future-passive	0 0 6 2 4 -8 -13
v:ct1=target gerund	0 0 7 -11 -3 0 5
v:ct1=target participle-passive	8 0 0 -19 10 0 0
v:ct1=target past	0 0 -7 14 -5 0 0
v:ct1=target perfect	6 0 0 6 -12 0 0
v:ct1=target perfect-passive	-3 0 3 -16 12 0 0
v:ct1=target present	0 0 14 -16 -3 0 0
v:ct1=threaten past	0 0 -8 0 11 0 0
v:ct1=up future	0 0 10 -11 0 0 -1
v:ct1=up gerund	0 0 5 -11 0 3 0
v:ct1=up infinitive	0 0 -11 9 -11 20 -6
v:ct1=up modal	0 0 -2 11 -9 3 0
v:ct1=up participle-passive	0 0 -5 -5 15 0 0
v:ct1=up past	5 0 -1 -17 16 -6 0
v:ct1=up perfect	0 0 -4 -11 19 0 0
v:ct1=up present	-3 -1 12 0 -6 -3 0
v:ct1=up present-passive	0 0 6 3 -12 3 0
v:l1="	0 0 0 -2 0 0 8
v:l1=" & d:ahead	0 0 -9 0 -3 0 8
v:l1=(	0 5 -1 -18 2 11 -1
v:l1=( & d:ahead	0 0 -14 0 4 13 0
v:l1=( & d:gone	0 6 0 -14 3 0 0
v:l1=( & d:today	-1 0 11 -5 -2 0 0
v:l1=)	0 0 -7 -1 12 0 0
v:l1=,	-15 -13 13 4 1 -26 0
v:l1=, & d:ahead	-1 0 3 -5 0 -11 9
v:l1=, & d:gone	2 0 -11 1 3 0 -3
v:l1=, & d:today	-20 -10 15 6 -1 -14 -16
v:l1=-	0 0 12 5 -14 0 0
v:l1=- & d:ahead	0 0 12 0 -9 0 0
v:l1=.	0 0 -5 -4 13 0 -2
v:l1=. & d:ahead	0 0 0 -8 11 0 -1
v:l1=:	-9 -3 30 -9 -15 0 -20
v:l1=: & d:ahead	0 0 18 -27 -1 0 -19
v:l1=: & d:gone	-6 -2 -5 21 -10 0 0
v:l1=: & d:today	0 0 23 -24 -10 0 0
v:l1=;	0 0 3 -20 12 0 0
v:l1=; & d:today	0 0 7 -20 7 0 0
v:l1=<agent>	0 0 -21 -5 27 -1 0
v:l1=<agent> & d:today	0 0 -17 -1 17 0 0
v:l1=<begin>	5 2 4 -24 6 0 -6
v:l1=<begin> & d:ahead	-2 -2 -3 -23 7 5 0
v:l1=<begin> & d:today	12 -5 7 -11 2 -9 -9
v:l1=<day-ahead>	0 0 -30 4 30 0 -6
v:l1=<day-ahead> & d:ahead	0 0 3 14 -13 0 -6
v:l1=<day-ahead> & d:today	0 0 -39 -11 44 0 0
v:l1=<day-gone>	7 3 -13 7 -5 0 0
v:l1=<day-gone> & d:today	0 0 -13 -8 22 0 0
v:l1=<day-today>	-2 0 28 -11 -19 0 0
v:l1=<day-today> & d:today	-2 0 32 -10 -25 0 0
v:l1=<duty>	0 0 9 -12 0 0 0
v:l1=<duty> & d:today	0 0 14 -10 -3 0 0
v:l1=<gate> & d:ahead	0 0 0 13 -13 0 -2
v:l1=<gate> & d:today	0 0 -8 -8 18 0 0
v:l1=<goods>	-6 0 20 -32 -2 -2 7
v:l1=<goods> & d:ahead	0 0 20 0 -22 -1 7
v:l1=<goods> & d:gone	-4 0 0 -4 12 0 0
v:l1=<goods> & d:today	0 0 3 -24 11 0 0
v:l1=<level-noun>	0 0 4 19 -19 0 0
v:l1=<level-noun> & d:today	0 0 -2 19 -16 0 0
v:l1=<level>	-4 0 -4 -30 32 0 -6
v:l1=<level> & d:today	0 0 -13 -32 36 0 0
v:l1=<name>	-1 0 -4 -35 35 0 0
v:l1=<name> & d:gone	0 0 0 -9 11 0 0
v:l1=<name> & d:today	0 0 -7 -26 31 0 0
v:l1=<not>	-4 0 -1 -16 17 -12 0
v:l1=<not> & d:ahead	0 0 -22 0 28 -11 0
v:l1=<not> & d:gone	-3 0 11 -5 -2 0 0
v:l1=<not> & d:today	0 0 10 -8 -3 0 0
v:l1=<number>	9 0 -18 -1 7 -1 4
v:l1=<number> & d:gone	14 0 0 -3 -11 0 0
v:l1=<number> & d:today	-6 0 -18 -3 18 0 0
v:l1=<office>	0 0 -13 9 0 0 0
v:l1=<organisation>	0 0 4 12 -13 0 0
v:l1=<organisation> & d:today	0 0 7 19 -22 0 0
v:l1=<person>	0 0 -14 12 0 0 0
v:l1=<person> & d:today	0 0 -12 14 -2 0 0
v:l1=<seat>	-2 0 0 -22 24 0 -1
v:l1=<seat> & d:ahead	0 0 -4 0 10 0 0
v:l1=<seat> & d:gone	-1 0 0 -6 10 0 0
v:l1=<seat> & d:today	0 0 1 -13 7 0 0
v:l1=<span>	0 0 -7 -6 17 0 0
v:l1=<span> & d:ahead	0 0 -13 0 15 0 0
v:l1=<v-agree>	-7 0 17 -2 -6 4 -5
v:l1=<v-agree> & d:ahead	0 0 5 -13 1 5 -4
v:l1=<v-agree> & d:today	-1 0 15 6 -16 0 0
v:l1=<v-bear>	-3 0 6 -21 14 -4 0
v:l1=<v-bear> & d:ahead	0 0 16 -4 -9 -3 0
v:l1=<v-bear> & d:today	0 0 -13 -15 26 0 0
v:l1=<v-begin>	-13 -2 -50 39 -1 -11 -4
v:l1=<v-begin> & d:ahead	0 0 -20 10 13 -9 -2
v:l1=<v-begin> & d:gone	-4 0 0 15 -9 0 0
v:l1=<v-begin> & d:today	-5 0 -45 26 -3 0 0
v:l1=<v-down>	0 0 11 -14 3 -1 -4
v:l1=<v-down> & d:ahead	0 0 11 -4 -2 -1 -4
v:l1=<v-end>	27 -11 27 -53 -19 -9 0
v:l1=<v-end> & d:gone	21 -8 -12 -13 -5 0 0
v:l1=<v-end> & d:today	11 0 29 -46 -18 -1 0
v:l1=<v-impose>	-12 -2 10 -5 5 2 -14
v:l1=<v-impose> & d:ahead	0 0 1 0 0 3 -12
v:l1=<v-impose> & d:gone	-5 0 0 -9 18 0 0
v:l1=<v-impose> & d:today	-3 0 13 0 -6 0 0
v:l1=<v-propose>	0 0 0 -12 7 0 0
v:l1=<v-propose> & d:ahead	0 0 -14 0 17 0 0
v:l1=<v-propose> & d:today	0 0 12 -8 -5 0 0
v:l1=<v-renew>	0 0 24 -3 -19 0 0
v:l1=<v-say>	3 0 -4 -17 2 15 -3
v:l1=<v-say> & d:ahead	0 0 2 -2 -14 17 -2
v:l1=<v-say> & d:gone	5 0 0 -10 3 0 0
v:l1=<v-say> & d:today	0 0 -9 -5 15 0 0
v:l1=<v-sell>	0 0 17 -5 -10 0 -1
v:l1=<v-sell> & d:ahead	0 0 19 -1 -14 0 -1
v:l1=<v-sign>	1 -1 -3 -28 26 3 -11
v:l1=<v-sign> & d:ahead	0 0 -4 -15 15 4 -8
v:l1=<v-sign> & d:today	5 0 1 -18 8 0 0
v:l1=<v-stay>	-3 0 -1 -10 3 9 0
v:l1=<v-stay> & d:ahead	0 0 -16 0 6 9 0
v:l1=<v-stay> & d:today	0 0 9 -7 -2 0 0
v:l1=<v-suspend>	0 0 -19 7 15 0 -1
v:l1=<v-suspend> & d:ahead	0 0 -17 13 4 0 -1
v:l1=<v-target>	0 0 -4 -2 10 0 0
v:l1=<v-up> & d:ahead	0 0 6 12 -16 0 0
v:l1=<v-up> & d:today	0 0 -3 -19 23 0 0
v:l1=a	7 0 -13 -21 13 0 5
v:l1=a & d:ahead	0 0 -9 -17 18 0 6
v:l1=after	-3 0 11 -2 0 -3 -11
v:l1=after & d:ahead	0 0 15 8 -14 -2 -10
v:l1=after & d:gone	-2 0 0 -20 28 0 0
v:l1=again & d:gone	0 0 0 9 -8 0 0
v:l1=agree	0 0 0 -7 11 0 0
v:l1=agreement	0 0 -13 0 15 0 0
v:l1=and	-4 0 15 -12 2 -1 -9
v:l1=and & d:gone	-3 0 0 -17 24 0 0
v:l1=and & d:today	0 0 10 -9 -4 0 0
v:l1=apply	0 0 0 -9 11 0 0
v:l1=apply & d:today	0 0 0 -8 10 0 0
v:l1=as	0 0 4 -20 8 0 -1
v:l1=assent	0 0 -8 0 9 0 0
v:l1=at & d:ahead	0 0 9 0 -12 2 0
v:l1=back	0 0 10 -1 -6 0 0
v:l1=back & d:today	0 0 9 0 -8 0 0
v:l1=be	0 0 -14 0 4 9 0
v:l1=be & d:ahead	0 0 -14 0 3 9 0
v:l1=before	-15 -3 -2 5 0 -11 13
v:l1=before & d:ahead	0 0 -1 10 -11 -10 14
v:l1=before & d:gone	-10 0 0 -5 17 0 0
v:l1=begin	-4 0 -19 30 -10 -2 -8
v:l1=begin & d:ahead	0 0 -9 0 13 -1 -7
v:l1=begin & d:gone	-2 0 0 26 -23 0 0
v:l1=begin & d:today	0 0 -12 13 -5 0 0
v:l1=beyond	0 0 7 -6 -12 3 8
v:l1=beyond & d:ahead	0 0 8 0 -19 3 8
v:l1=beyond & d:gone	0 0 0 -3 9 0 0
v:l1=by	6 -3 -2 -8 7 -3 0
v:l1=by & d:ahead	0 0 1 -27 9 -1 1
v:l1=by & d:gone	9 -1 0 7 -7 0 0
v:l1=by & d:today	0 0 -12 7 0 0 0
v:l1=change & d:ahead	0 0 0 11 -6 0 -3
v:l1=changed	0 0 17 -19 -2 0 0
v:l1=changed & d:gone	0 0 0 -8 10 0 0
v:l1=come	0 0 0 -11 15 0 -3
v:l1=dated	0 0 -2 -3 11 0 0
v:l1=day	0 0 15 0 -13 0 0
v:l1=deal & d:ahead	0 0 -12 0 14 0 0
v:l1=deal & d:today	0 0 14 0 -13 0 0
v:l1=die	-10 0 18 -6 -4 0 0
v:l1=die & d:gone	-9 0 0 0 11 0 0
v:l1=die & d:today	0 0 20 -5 -14 0 0
v:l1=due	0 0 -15 -10 25 0 0
v:l1=due & d:today	0 0 -12 -10 21 0 0
v:l1=duty	0 0 14 -8 -5 0 0
v:l1=duty & d:today	0 0 15 -8 -6 0 0
v:l1=early	0 0 -4 -1 9 0 0
v:l1=effect	9 0 -15 12 -6 0 -11
v:l1=effect & d:today	9 0 -6 2 -5 0 0
v:l1=effective	0 0 -12 -3 21 0 0
v:l1=effective & d:today	0 0 -6 0 10 0 0
v:l1=end	20 -6 11 -42 -7 -1 1
v:l1=end & d:today	16 0 16 -29 -14 0 0
v:l1=enter	0 0 -14 -8 20 0 0
v:l1=every	-1 0 -3 -2 13 0 0
v:l1=expect	0 0 13 -1 -10 0 0
v:l1=expect & d:today	0 0 17 0 -16 0 0
v:l1=expire	16 0 11 0 -21 0 0
v:l1=expire & d:ahead	0 0 9 0 -9 0 0
v:l1=expire & d:gone	19 0 0 0 -17 0 0
v:l1=fall	0 0 15 0 -13 0 0
v:l1=finish	0 0 16 -1 -13 0 0
v:l1=follow	0 0 -7 0 10 0 0
v:l1=follow & d:ahead	0 0 -7 0 10 0 0
v:l1=followed	0 0 -5 -5 13 0 0
v:l1=for	0 0 0 -20 16 -7 0
v:l1=for & d:today	0 0 -4 -4 11 0 0
v:l1=force	0 0 2 14 -12 0 0
v:l1=force & d:today	0 0 -8 10 -1 0 0
v:l1=four	0 0 -5 13 -7 0 0
v:l1=four & d:today	0 0 -5 13 -7 0 0
v:l1=fri	0 0 12 0 -10 0 0
v:l1=friday	-4 0 12 -13 3 0 0
v:l1=friday & d:today	-4 0 0 -13 16 0 0
v:l1=from	-17 8 -51 36 -13 -47 30
v:l1=from & d:ahead	-7 -19 -39 8 1 -43 36
v:l1=from & d:gone	-26 18 8 13 -12 -1 -23
v:l1=from & d:today	5 0 -40 36 -22 0 -4
v:l1=go	0 0 0 10 -6 0 0
v:l1=go & d:ahead	0 0 0 12 -12 0 0
v:l1=good	0 0 -8 -11 19 0 0
v:l1=good & d:today	0 0 -5 -10 15 0 0
v:l1=happen	0 0 -12 0 19 -2 -2
v:l1=happen & d:ahead	0 0 -13 0 19 -2 -2
v:l1=has	0 0 9 0 -6 0 0
v:l1=has & d:ahead	0 0 14 -1 -9 0 0
v:l1=have	0 0 17 -3 -12 0 0
v:l1=have & d:ahead	0 0 9 0 -8 0 0
v:l1=have & d:today	0 0 9 -3 -5 0 0
v:l1=here	0 0 0 -9 12 0 0
v:l1=in	-26 1 -23 12 11 -10 -7
v:l1=in & d:ahead	0 0 -16 -9 32 -4 0
v:l1=in & d:gone	-25 1 -4 14 -2 -2 -2
v:l1=is	-7 0 14 -25 -7 8 -6
v:l1=is & d:ahead	0 0 8 -1 -12 8 -6
v:l1=is & d:gone	-6 0 -3 -14 24 0 0
v:l1=is & d:today	0 0 10 -6 -5 0 0
v:l1=issue	0 0 -5 -1 10 0 0
v:l1=it & d:ahead	0 0 -5 0 12 -2 0
v:l1=know	0 0 -1 -4 10 0 0
v:l1=know & d:today	0 0 -4 -3 10 0 0
v:l1=lapse	0 0 7 -7 -1 0 0
v:l1=lapse & d:today	-3 0 12 -6 -3 0 0
v:l1=last	-3 0 -26 18 0 -3 -1
v:l1=last & d:ahead	0 0 -25 -3 30 -2 0
v:l1=last & d:gone	-3 0 0 20 -17 0 0
v:l1=make	-1 0 -9 -2 0 12 0
v:l1=mark	0 0 13 0 -11 0 0
v:l1=mark & d:ahead	0 0 13 0 -11 0 0
v:l1=me	0 0 -10 -3 15 0 0
v:l1=me & d:today	0 0 -9 -3 14 0 0
v:l1=meet	0 0 15 -12 -4 0 0
v:l1=midnight	0 0 37 -23 -24 0 0
v:l1=midnight & d:ahead	0 0 18 0 -16 0 0
v:l1=midnight & d:today	0 0 26 -18 -16 0 0
v:l1=new	0 0 -1 14 -11 0 0
v:l1=next	-3 0 10 -6 0 0 0
v:l1=next & d:ahead	0 0 11 0 -10 0 0
v:l1=next & d:gone	-3 0 0 -6 13 0 0
v:l1=noon	7 0 1 6 -11 0 -1
v:l1=noon & d:today	0 0 -5 11 -6 0 0
v:l1=not	0 0 -21 -8 31 -11 0
v:l1=not & d:ahead	0 0 -21 0 27 -11 0
v:l1=nothing	0 0 17 0 -16 0 0
v:l1=o'clock	0 0 -5 -10 18 0 0
v:l1=o'clock & d:today	0 0 0 -6 9 0 0
v:l1=of	-2 1 -42 21 2 -10 2
v:l1=of & d:ahead	0 -1 -26 1 16 -4 6
v:l1=of & d:today	-7 0 -17 11 0 0 0
v:l1=off	0 0 -12 -2 14 0 0
v:l1=off & d:ahead	0 0 -12 -1 13 0 0
v:l1=on	0 -11 -4 -4 21 -26 2
v:l1=on & d:ahead	-42 -23 4 -4 8 -15 10
v:l1=on & d:gone	20 2 -13 4 0 -25 -14
v:l1=on & d:today	-24 -3 -11 -7 26 -4 -6
v:l1=one	0 0 -4 -5 11 0 0
v:l1=only	0 0 -9 0 11 0 0
v:l1=or	0 0 -9 0 3 6 0
v:l1=or & d:ahead	0 0 -9 0 3 6 0
v:l1=other	0 0 -11 0 12 0 0
v:l1=out	13 0 19 -27 -11 -2 0
v:l1=out & d:gone	17 0 0 -6 -10 0 0
v:l1=out & d:today	-5 0 21 -19 -6 0 0
v:l1=over	0 0 38 -9 -27 -1 -6
v:l1=over & d:ahead	0 0 13 0 -5 -1 -5
v:l1=past	0 0 19 -1 -16 0 0
v:l1=past & d:ahead	0 0 19 -1 -16 0 0
v:l1=publish	8 0 -10 -9 9 0 0
v:l1=publish & d:today	9 0 -8 -5 2 0 0
v:l1=remain	0 0 -14 0 15 0 0
v:l1=run	0 0 7 9 -15 0 0
v:l1=same	13 0 11 5 -18 -1 -9
v:l1=same & d:ahead	0 0 13 13 -16 -1 -9
v:l1=same & d:gone	13 0 0 -3 -10 0 0
v:l1=saturday	0 0 -6 -5 13 0 0
v:l1=saturday & d:today	0 0 -6 -4 12 0 0
v:l1=say	5 0 12 -7 -18 14 0
v:l1=say & d:ahead	0 0 13 -1 -25 15 0
v:l1=ship	0 0 21 -1 -17 0 0
v:l1=ship & d:ahead	0 0 23 0 -22 0 0
v:l1=sign	-6 0 20 -4 -8 5 -5
v:l1=sign & d:ahead	0 0 7 -13 0 5 -4
v:l1=sign & d:today	0 0 16 0 -11 0 0
v:l1=signature	0 0 0 13 -12 0 0
v:l1=since	3 -5 -16 8 7 -28 -19
v:l1=since & d:ahead	-3 0 1 -45 39 -22 -11
v:l1=since & d:gone	-2 -3 -14 19 -10 -2 -4
v:l1=since & d:today	13 0 -15 -1 0 0 0
v:l1=spoke	0 0 -7 -1 10 0 0
v:l1=spoke & d:today	0 0 -6 -1 10 0 0
v:l1=stand	0 0 9 -5 -5 0 0
v:l1=stand & d:today	0 0 9 -5 -5 0 0
v:l1=start	-2 0 -31 26 -9 -1 5
v:l1=start & d:ahead	0 0 -14 3 1 -1 6
v:l1=start & d:today	0 0 -20 29 -16 0 0
v:l1=statement	0 0 0 12 -11 0 0
v:l1=sunday	0 0 23 -8 -16 0 0
v:l1=sunday & d:today	0 0 18 -4 -14 0 0
v:l1=tariff	0 0 -5 -2 11 0 0
v:l1=telephone	0 0 15 -5 -11 0 0
v:l1=telephone & d:today	0 0 15 -3 -12 0 0
v:l1=than	0 0 -4 -5 16 0 -2
v:l1=that	0 0 -5 -19 11 9 0
v:l1=that & d:ahead	0 0 -4 0 -3 10 0
v:l1=that & d:gone	0 0 0 -14 17 0 0
v:l1=the	7 -19 0 9 -13 3 4
v:l1=the & d:ahead	-7 -1 12 -32 -12 8 7
v:l1=the & d:gone	3 -14 -15 11 2 -15 -6
v:l1=the & d:today	12 0 -32 21 -6 0 0
v:l1=there	5 0 12 -1 -23 0 11
v:l1=there & d:ahead	0 0 -7 0 -1 0 11
v:l1=through	0 0 14 -9 -2 -4 -2
v:l1=through & d:ahead	0 0 19 -1 -11 -4 -2
v:l1=thursday	-1 0 0 -9 14 0 0
v:l1=thursday & d:today	0 0 0 -7 10 0 0
v:l1=till	0 0 18 -18 -5 0 -4
v:l1=till & d:ahead	0 0 20 -2 -16 0 -3
v:l1=till & d:gone	0 0 0 -9 15 0 0
v:l1=time	0 0 -14 25 -14 0 -2
v:l1=time & d:ahead	0 0 -3 16 -10 0 -2
v:l1=time & d:today	0 0 -10 13 -5 0 0
v:l1=to	5 -21 15 -26 -22 27 -39
v:l1=to & d:ahead	-6 -1 13 -8 -34 33 -36
v:l1=to & d:gone	2 -16 7 -28 30 -21 0
v:l1=to & d:today	9 0 3 9 -21 0 0
v:l1=together	0 0 -7 0 9 0 0
v:l1=truce	0 0 -14 -2 18 0 0
v:l1=tuesday	0 0 -18 14 0 0 0
v:l1=tuesday & d:today	0 0 -17 14 -1 0 0
v:l1=until	8 -26 14 -29 -10 19 -21
v:l1=until & d:ahead	-14 -5 20 -47 -18 23 -18
v:l1=until & d:gone	15 -17 -23 -5 14 -13 0
v:l1=up	0 0 18 -11 -6 0 -1
v:l1=up & d:today	0 0 11 0 -9 0 0
v:l1=updated	0 0 -9 0 13 0 0
v:l1=updated & d:today	0 0 -9 0 13 0 0
v:l1=video	0 0 11 14 -23 0 0
v:l1=vote & d:ahead	0 0 -8 0 11 0 0
v:l1=wednesday & d:today	-2 0 3 -19 6 0 0
v:l1=with	0 0 13 0 -7 0 0
v:l1=write	0 0 -8 -1 14 0 0
v:l1=write & d:ahead	0 0 -7 0 10 0 0
v:l1=·	0 0 -13 6 3 0 0
v:l1=· & d:today	0 0 -13 7 2 0 0
v:l1=—	4 -2 0 -16 7 0 0
v:l1=— & d:gone	9 -1 0 -3 -3 0 0
v:l1=— & d:today	-5 0 -1 -11 13 0 0
v:l2="	0 0 10 5 -9 4 -11
v:l2=" & d:ahead	0 0 -10 8 4 4 -11
v:l2=" & d:today	0 0 21 -5 -17 0 0
v:l2='s & d:gone	0 0 0 9 -7 0 0
v:l2='s & d:today	0 0 -8 0 11 0 0
v:l2=(	0 0 -11 -7 25 -7 -1
v:l2=( & d:ahead	0 0 -11 0 19 -7 -1
v:l2=) & d:ahead	0 0 9 1 -9 0 -1
v:l2=) & d:today	0 0 -7 -12 19 0 0
v:l2=,	9 -4 7 6 -24 6 12
v:l2=, & d:ahead	-3 -5 1 -12 -12 9 16
v:l2=, & d:gone	11 0 9 11 -16 -5 -7
v:l2=.	0 0 -1 7 7 -10 -15
v:l2=. & d:ahead	0 0 0 13 3 -10 -15
v:l2=:	0 -1 14 7 -24 2 6
v:l2=: & d:ahead	0 0 9 -6 -14 3 7
v:l2=: & d:today	-6 0 5 17 -17 0 0
v:l2=; & d:ahead	0 0 -4 -1 17 -7 -4
v:l2=<agent>	-4 0 0 14 -5 -3 -6
v:l2=<agent> & d:ahead	0 0 5 14 -9 -2 -5
v:l2=<agent> & d:gone	-1 0 0 -7 12 0 0
v:l2=<agent> & d:today	0 0 -4 8 -3 0 0
v:l2=<begin>	0 1 0 11 -3 -11 4
v:l2=<begin> & d:ahead	-14 -9 6 0 -6 0 12
v:l2=<begin> & d:gone	2 11 -6 1 2 -9 -14
v:l2=<begin> & d:today	4 -8 -5 16 -3 -13 -13
v:l2=<day-ahead>	-14 -3 -6 -6 2 18 -7
v:l2=<day-ahead> & d:ahead	0 0 -6 14 -17 18 -7
v:l2=<day-ahead> & d:gone	-10 -1 0 -22 33 0 0
v:l2=<day-ahead> & d:today	0 0 0 -20 19 0 0
v:l2=<day-gone>	11 -4 18 0 -18 -5 -2
v:l2=<day-gone> & d:ahead	0 0 22 0 -14 -5 -1
v:l2=<day-gone> & d:gone	13 -3 0 -10 -2 0 0
v:l2=<day-gone> & d:today	0 0 -5 8 -3 0 0
v:l2=<day-today>	-7 0 7 4 -6 -9 5
v:l2=<day-today> & d:today	-1 0 13 9 -17 0 0
v:l2=<duty>	-10 0 -6 -6 22 -3 -8
v:l2=<duty> & d:ahead	0 0 -2 9 1 -3 -7
v:l2=<duty> & d:today	0 0 -5 -27 32 0 0
v:l2=<gate>	-2 0 -9 12 3 4 -14
v:l2=<gate> & d:ahead	0 0 -4 12 0 4 -13
v:l2=<gate> & d:today	0 0 -2 -10 15 0 0
v:l2=<goods-amount>	0 0 0 11 -8 0 0
v:l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
v:l2=<goods>	0 -8 1 0 17 -3 -47
v:l2=<goods> & d:ahead	0 0 1 12 8 -2 -45
v:l2=<goods> & d:today	0 0 1 -22 19 0 0
v:l2=<level-noun>	0 0 12 -15 14 0 -24
v:l2=<level-noun> & d:ahead	0 0 11 -4 4 0 -24
v:l2=<level-noun> & d:gone	0 0 0 -13 16 0 0
v:l2=<level>	-7 -9 1 8 3 -18 4
v:l2=<level> & d:ahead	0 0 -16 1 18 -16 6
v:l2=<level> & d:gone	-3 -7 -4 -9 17 0 0
v:l2=<level> & d:today	-3 0 30 20 -37 0 0
v:l2=<money>	0 0 -6 -7 18 0 0
v:l2=<month-gone>	-6 0 -23 21 0 1 0
v:l2=<month-gone> & d:ahead	0 0 -10 0 8 1 0
v:l2=<month-gone> & d:gone	-5 0 0 23 -17 0 0
v:l2=<name>	19 3 -1 -8 -11 12 2
v:l2=<name> & d:ahead	0 0 -10 6 -8 14 4
v:l2=<name> & d:gone	18 5 -2 -30 9 0 0
v:l2=<not>	10 0 13 -32 -1 -8 -1
v:l2=<not> & d:ahead	0 0 10 -13 0 -8 -1
v:l2=<not> & d:gone	12 0 0 -11 -3 0 0
v:l2=<number>	0 -2 0 -2 -5 -14 17
v:l2=<number> & d:ahead	0 0 -21 18 -10 -13 18
v:l2=<number> & d:gone	2 0 13 -11 0 0 0
v:l2=<number> & d:today	-3 0 18 -22 5 0 0
v:l2=<office> & d:ahead	0 0 -10 0 0 6 0
v:l2=<office> & d:gone	0 0 0 -9 12 0 0
v:l2=<office> & d:today	0 0 1 7 -7 0 0
v:l2=<organisation> & d:ahead	0 0 9 -5 -1 0 -2
v:l2=<organisation> & d:today	0 0 -17 9 0 0 0
v:l2=<person>	-7 0 -7 5 10 -5 -5
v:l2=<person> & d:gone	-4 0 0 -22 30 0 0
v:l2=<person> & d:today	0 0 -12 19 -9 0 0
v:l2=<points>	-2 0 23 0 -2 -1 -17
v:l2=<points> & d:ahead	0 0 25 -13 3 -1 -17
v:l2=<quality> & d:ahead	0 0 -13 0 4 0 7
v:l2=<quality> & d:today	0 0 7 2 -8 0 0
v:l2=<seat>	-23 -9 10 5 -1 -2 -1
v:l2=<seat> & d:ahead	0 0 12 11 -18 0 3
v:l2=<seat> & d:gone	-5 -2 0 -12 19 0 0
v:l2=<seat> & d:today	-14 -2 4 8 -1 -3 -5
v:l2=<sender>	0 0 3 -12 7 -3 0
v:l2=<sender> & d:ahead	0 0 10 -1 -4 -3 0
v:l2=<sender> & d:today	0 0 -8 0 10 0 0
v:l2=<span>	-3 4 -15 11 -13 -9 18
v:l2=<span> & d:ahead	0 -3 -20 12 -12 -8 20
v:l2=<span> & d:gone	-2 7 11 6 -14 0 -3
v:l2=<span> & d:today	0 0 -5 -12 17 0 0
v:l2=<taker> & d:today	0 0 0 9 -7 0 0
v:l2=<v-agree>	-10 6 -1 5 -5 0 0
v:l2=<v-agree> & d:ahead	0 0 0 -23 7 1 2
v:l2=<v-agree> & d:gone	-8 7 0 18 -19 0 0
v:l2=<v-agree> & d:today	0 0 -1 -14 17 0 0
v:l2=<v-bear>	-6 -2 9 -9 17 -20 -8
v:l2=<v-bear> & d:ahead	0 0 10 2 1 -19 -7
v:l2=<v-bear> & d:gone	0 0 0 -12 18 0 0
v:l2=<v-begin>	2 5 -3 14 -15 -11 6
v:l2=<v-begin> & d:ahead	-1 -5 -4 11 -5 -8 7
v:l2=<v-begin> & d:gone	-2 9 0 4 -7 0 1
v:l2=<v-buy>	0 0 9 -15 9 -7 -1
v:l2=<v-buy> & d:gone	0 0 0 -9 13 0 0
v:l2=<v-down>	4 0 -6 13 2 -12 -11
v:l2=<v-down> & d:ahead	0 0 0 22 -5 -12 -11
v:l2=<v-down> & d:today	0 0 -12 0 11 0 0
v:l2=<v-end>	12 -17 15 -20 -13 10 -35
v:l2=<v-end> & d:ahead	-18 -1 18 -36 -13 13 -32
v:l2=<v-end> & d:gone	19 -12 0 6 -10 -11 0
v:l2=<v-end> & d:today	-1 0 -7 -14 17 0 0
v:l2=<v-impose>	-5 4 -13 8 3 8 -6
v:l2=<v-impose> & d:ahead	-1 -2 1 14 -12 13 -2
v:l2=<v-impose> & d:gone	-13 7 -10 -4 12 -4 -2
v:l2=<v-impose> & d:today	6 0 -41 2 15 0 0
v:l2=<v-lack>	0 0 17 -2 -13 0 -1
v:l2=<v-lack> & d:ahead	0 0 17 0 -14 0 -1
v:l2=<v-propose>	0 0 -10 -11 31 -9 -10
v:l2=<v-propose> & d:ahead	0 0 -16 -8 32 -8 -10
v:l2=<v-renew>	-12 -3 -6 0 3 13 -6
v:l2=<v-renew> & d:ahead	0 0 -14 0 3 16 -6
v:l2=<v-renew> & d:gone	-10 -2 14 0 0 -4 0
v:l2=<v-return>	0 0 2 -5 16 -3 -16
v:l2=<v-return> & d:ahead	0 0 3 -4 13 -3 -16
v:l2=<v-say>	-8 -8 -2 -11 28 -11 -10
v:l2=<v-say> & d:gone	-2 -4 0 -3 13 0 0
v:l2=<v-say> & d:today	-4 0 -4 -9 16 0 0
v:l2=<v-sign>	-7 4 -1 1 1 -10 7
v:l2=<v-sign> & d:ahead	0 0 4 5 -9 -8 10
v:l2=<v-sign> & d:today	-2 0 -14 3 8 0 0
v:l2=<v-stay>	5 2 3 6 -16 11 -9
v:l2=<v-stay> & d:ahead	0 0 5 -6 -7 14 -7
v:l2=<v-stay> & d:gone	11 4 -19 2 -3 -4 0
v:l2=<v-stay> & d:today	-6 0 9 15 -17 0 0
v:l2=<v-suspend>	-10 2 4 -10 1 0 7
v:l2=<v-suspend> & d:ahead	0 0 10 -15 -5 0 8
v:l2=<v-suspend> & d:today	0 0 -16 0 10 0 0
v:l2=<v-target>	0 0 -8 0 14 -7 -3
v:l2=<v-target> & d:ahead	0 0 -5 0 13 -6 -2
v:l2=<v-up>	7 0 11 -23 10 -8 -13
v:l2=<v-up> & d:ahead	0 0 0 -6 16 -7 -12
v:l2=<v-up> & d:gone	8 0 0 -12 5 0 0
v:l2=<v-up> & d:today	0 0 16 -11 -9 0 0
v:l2=a & d:today	0 0 8 9 -15 0 0
v:l2=accra	0 0 -5 10 -4 0 0
v:l2=accra & d:gone	0 0 0 10 -10 0 0
v:l2=after & d:ahead	0 0 -5 0 11 -3 0
v:l2=again	0 -1 -10 0 11 -4 3
v:l2=again & d:ahead	0 0 -7 -14 16 -3 3
v:l2=again & d:gone	0 0 0 14 -11 0 0
v:l2=agree	0 1 0 7 -10 10 -5
v:l2=agree & d:ahead	0 0 0 0 -4 10 -4
v:l2=agree & d:gone	0 1 0 11 -12 0 0
v:l2=agreement & d:today	0 0 14 0 -14 0 0
v:l2=ahead	0 0 -29 0 30 0 0
v:l2=ahead & d:ahead	0 0 -17 0 18 0 0
v:l2=alert	0 0 -6 -9 18 0 0
v:l2=alert & d:today	0 0 -6 -9 17 0 0
v:l2=alexandria	0 0 14 -5 -8 0 0
v:l2=alexandria & d:today	0 0 15 -3 -11 0 0
v:l2=all	0 0 6 -10 3 0 0
v:l2=all & d:ahead	0 0 -6 0 12 0 0
v:l2=all & d:today	0 0 14 -2 -11 0 0
v:l2=also	0 0 5 12 -13 0 -4
v:l2=also & d:ahead	0 0 10 15 -20 0 -4
v:l2=also & d:gone	0 0 0 -10 11 0 0
v:l2=an	13 0 0 -9 -4 0 0
v:l2=an & d:today	14 0 0 -8 -6 0 0
v:l2=and	-13 0 19 -10 -6 2 0
v:l2=and & d:ahead	0 0 14 -26 -6 2 0
v:l2=announce	0 0 3 -13 14 -5 -8
v:l2=announce & d:gone	0 0 0 -16 17 0 0
v:l2=announcement	0 0 -18 9 7 0 0
v:l2=announcement & d:ahead	0 0 -17 13 4 0 0
v:l2=antigua	0 0 -5 -9 -4 17 0
v:l2=apply	0 0 6 11 -13 5 -7
v:l2=apply & d:today	0 0 0 16 -15 0 0
v:l2=are	0 0 12 -6 -10 1 0
v:l2=are & d:today	0 0 14 -3 -11 0 0
v:l2=arrangement	0 0 -16 7 0 8 0
v:l2=arrangement & d:ahead	0 0 -16 -2 11 8 0
v:l2=arrangement & d:gone	0 0 0 10 -8 0 0
v:l2=arrive	0 0 -9 -16 4 0 18
v:l2=arrive & d:ahead	0 0 -9 -15 2 0 18
v:l2=arrived	0 0 0 13 -12 0 0
v:l2=as	0 0 -38 20 -9 -8 9
v:l2=as & d:ahead	0 0 -22 8 -4 -6 11
v:l2=as & d:today	-2 0 -17 11 -1 0 0
v:l2=aside	0 0 9 11 -17 0 0
v:l2=aside & d:gone	0 0 0 11 -11 0 0
v:l2=ask	0 0 -6 0 10 0 0
v:l2=asleep	0 0 22 13 -30 -1 0
v:l2=asleep & d:ahead	0 0 23 0 -21 -1 0
v:l2=asleep & d:gone	0 0 0 13 -12 0 0
v:l2=at	3 0 17 -19 0 -16 -7
v:l2=at & d:ahead	0 0 5 -2 8 -15 -6
v:l2=at & d:gone	7 0 0 -11 3 0 0
v:l2=at & d:today	-3 0 14 -3 -8 0 0
v:l2=auckland	0 0 0 -5 -9 0 14
v:l2=auckland & d:ahead	0 0 0 -3 -10 0 14
v:l2=away	-1 0 4 -11 -12 8 9
v:l2=away & d:ahead	0 0 4 -1 -19 8 9
v:l2=away & d:gone	-1 0 0 -7 9 0 0
v:l2=back	0 0 -3 14 3 -12 -14
v:l2=back & d:ahead	0 0 -1 -7 19 -12 -14
v:l2=back & d:gone	0 0 0 -14 17 0 0
v:l2=back & d:today	0 0 -1 28 -26 0 0
v:l2=bandung	0 0 0 -8 9 0 0
v:l2=bandung & d:gone	0 0 0 -8 9 0 0
v:l2=be	0 0 6 -13 5 -1 0
v:l2=be & d:ahead	0 0 14 0 -9 0 0
v:l2=be & d:today	0 0 -12 -10 20 0 0
v:l2=because	0 0 14 1 -13 0 0
v:l2=beef	0 0 -17 -5 11 12 0
v:l2=been & d:gone	9 0 0 -1 -6 0 0
v:l2=before	0 0 0 -9 9 -12 2
v:l2=before & d:ahead	0 0 3 -10 5 -12 2
v:l2=begin	-13 8 -16 17 -15 -5 10
v:l2=begin & d:ahead	0 -3 -13 12 -6 -4 8
v:l2=begin & d:gone	-10 11 0 10 -16 0 5
v:l2=begin & d:today	0 0 -2 -6 11 0 0
v:l2=both	0 0 -5 10 -6 0 1
v:l2=both & d:gone	0 0 0 15 -14 0 0
v:l2=briefing	0 0 13 0 -14 0 0
v:l2=briefing & d:today	0 0 13 0 -14 0 0
v:l2=bulletin	16 0 0 -3 -10 0 0
v:l2=bulletin & d:today	16 0 0 -1 -12 0 0
v:l2=busan & d:today	0 0 0 16 -16 0 0
v:l2=by	11 0 1 0 0 -4 -5
v:l2=by & d:ahead	0 0 -13 -1 22 -4 -5
v:l2=by & d:gone	12 0 0 -8 -4 0 0
v:l2=by & d:today	0 0 20 7 -24 0 0
v:l2=calendar	-3 0 -1 -5 10 0 0
v:l2=call	0 0 21 -10 -10 0 0
v:l2=call & d:ahead	0 0 12 0 -7 0 0
v:l2=call & d:today	0 0 11 0 -9 0 0
v:l2=cease	0 0 -3 -4 0 9 0
v:l2=cease & d:ahead	0 0 -3 -4 0 9 0
v:l2=change	0 0 -17 8 3 0 0
v:l2=change & d:ahead	0 0 -16 10 1 0 0
v:l2=changed	0 0 10 -6 -2 0 0
v:l2=changed & d:ahead	0 0 10 0 -9 0 0
v:l2=clear	0 0 6 -13 -1 -2 4
v:l2=clock	0 0 7 20 -24 0 -2
v:l2=close	0 0 12 -4 -5 0 -1
v:l2=close & d:ahead	0 0 13 0 -9 0 -1
v:l2=column	0 0 18 0 -16 0 0
v:l2=column & d:today	0 0 18 0 -16 0 0
v:l2=come	-1 0 -7 -16 24 0 -3
v:l2=come & d:ahead	0 0 -1 -3 9 0 -3
v:l2=come & d:gone	-1 0 0 -6 10 0 0
v:l2=come & d:today	0 0 -8 -2 12 0 0
v:l2=commerce	0 0 -2 -4 15 -2 0
v:l2=commission	0 0 0 -16 19 0 0
v:l2=commission & d:today	0 0 0 -14 16 0 0
v:l2=common	0 0 15 0 -12 0 0
v:l2=common & d:ahead	0 0 15 0 -15 0 0
v:l2=completed	0 0 9 0 -5 -2 0
v:l2=completed & d:ahead	0 0 9 0 -7 -2 0
v:l2=conclude & d:ahead	0 0 0 -1 8 -3 0
v:l2=conference	0 0 -1 10 -6 0 0
v:l2=conference & d:today	0 0 0 11 -10 0 0
v:l2=confirm	0 0 -4 -1 9 0 0
v:l2=cotonou	0 0 0 -17 18 0 0
v:l2=cotonou & d:today	0 0 0 -17 18 0 0
v:l2=count	0 0 8 17 -17 0 -7
v:l2=count & d:gone	0 0 0 22 -22 0 0
v:l2=counted	0 -1 7 21 -27 0 4
v:l2=counted & d:ahead	0 0 7 10 -21 0 4
v:l2=counted & d:gone	0 0 0 14 -12 0 0
v:l2=counting	0 0 0 0 -9 0 9
v:l2=country	7 0 20 -3 -18 0 -2
v:l2=custom	0 0 3 12 -8 0 -8
v:l2=custom & d:ahead	0 0 3 15 -12 0 -8
v:l2=cut	0 0 -1 11 -7 0 0
v:l2=cut & d:ahead	0 0 -1 12 -7 0 0
v:l2=date	3 -4 -6 21 -15 14 -11
v:l2=date & d:ahead	0 0 1 -21 2 15 -10
v:l2=date & d:gone	4 -3 0 16 -16 0 0
v:l2=date & d:today	0 0 -15 24 -12 0 0
v:l2=dated	0 0 -7 0 11 0 0
v:l2=day	-5 0 15 -8 3 -12 -4
v:l2=day & d:ahead	0 0 13 -5 0 -12 -4
v:l2=deal	0 0 -10 -6 8 4 0
v:l2=deal & d:ahead	0 0 -10 0 3 4 0
v:l2=declare	-1 0 9 20 -19 -4 -5
v:l2=declare & d:gone	-1 0 0 15 -12 0 0
v:l2=decree	0 0 0 15 -13 0 0
v:l2=decree & d:ahead	0 0 0 18 -17 0 0
v:l2=delivery	0 0 12 0 1 -13 0
v:l2=delivery & d:ahead	0 0 12 0 0 -13 0
v:l2=did	0 0 -12 2 10 -1 0
v:l2=did & d:ahead	0 0 -11 0 16 -1 0
v:l2=die & d:gone	-9 0 0 0 11 0 0
v:l2=do	0 0 0 -8 10 0 0
v:l2=do & d:today	0 0 0 -8 9 0 0
v:l2=done	0 0 0 11 -8 0 0
v:l2=done & d:gone	0 0 0 12 -11 0 0
v:l2=down	0 0 -33 11 7 -5 16
v:l2=down & d:ahead	0 0 -24 -12 17 -5 16
v:l2=down & d:gone	0 0 0 21 -20 0 0
v:l2=down & d:today	0 0 -13 -1 16 0 0
v:l2=drop	9 0 6 -11 0 -3 0
v:l2=due	0 0 0 -11 8 6 -6
v:l2=due & d:ahead	0 0 0 -10 6 6 -6
v:l2=duty & d:ahead	0 0 1 16 -19 6 -1
v:l2=duty & d:gone	-5 0 0 -7 12 0 0
v:l2=duty & d:today	0 0 -2 -25 28 0 0
v:l2=eastern	0 0 -8 19 -9 0 -2
v:l2=eastern & d:ahead	0 0 0 14 -7 0 -2
v:l2=edition	0 0 -9 -1 13 0 0
v:l2=edition & d:today	0 0 -8 -1 11 0 0
v:l2=edt	0 0 -1 17 -13 0 -1
v:l2=effect	4 0 -15 10 -9 -10 13
v:l2=effect & d:ahead	0 0 -11 -5 2 -10 13
v:l2=effect & d:gone	5 0 0 20 -22 0 0
v:l2=end	2 -9 3 -4 -4 8 -17
v:l2=end & d:ahead	-9 0 5 -16 -5 11 -15
v:l2=end & d:gone	7 -6 4 10 -8 -9 0
v:l2=end & d:today	-1 0 -7 -13 16 0 0
v:l2=enter	0 0 -13 10 1 0 -8
v:l2=enter & d:ahead	0 0 -11 6 6 0 -7
v:l2=entry	0 0 -4 -18 23 0 0
v:l2=entry & d:today	0 0 0 -16 17 0 0
v:l2=est	0 0 0 -14 -3 -2 18
v:l2=est & d:ahead	0 0 0 -13 -4 -2 18
v:l2=expect	0 0 -10 -2 16 0 -2
v:l2=expect & d:ahead	0 0 -10 -1 16 0 -2
v:l2=expire	6 -2 13 -17 -8 0 -5
v:l2=expire & d:ahead	-2 0 15 -6 -9 1 -5
v:l2=expire & d:gone	8 -1 -3 -10 0 0 0
v:l2=extend	-3 0 -10 5 5 4 0
v:l2=face	0 0 0 10 -11 0 0
v:l2=face & d:gone	0 0 0 10 -10 0 0
v:l2=fall	0 0 0 19 -10 0 -7
v:l2=fall & d:gone	0 0 0 12 -11 0 0
v:l2=final	0 0 15 0 -14 0 0
v:l2=first	2 5 -4 -12 3 0 0
v:l2=first & d:gone	3 5 0 -10 0 0 0
v:l2=flash	0 0 -8 -1 12 0 0
v:l2=flash & d:today	0 0 -8 -1 12 0 0
v:l2=follow	0 0 -19 -6 31 0 -2
v:l2=follow & d:ahead	0 0 -19 0 25 0 -2
v:l2=followed	0 0 -6 -12 19 0 0
v:l2=followed & d:today	0 0 -4 -10 16 0 0
v:l2=for	0 0 -19 -7 31 0 -2
v:l2=for & d:ahead	0 0 -17 0 22 0 -1
v:l2=force	-14 -6 0 10 -6 -3 11
v:l2=force & d:ahead	0 0 3 -19 3 -2 12
v:l2=force & d:gone	-13 -5 -2 7 1 0 0
v:l2=force & d:today	0 0 0 22 -21 0 0
v:l2=found	0 0 -9 0 3 5 0
v:l2=found & d:ahead	0 0 -9 0 3 5 0
v:l2=free	0 0 -5 15 -6 0 -3
v:l2=friday	-3 0 7 10 -13 -2 4
v:l2=friday & d:ahead	0 0 12 -4 -11 -1 4
v:l2=friday & d:today	-1 0 -6 9 -1 0 0
v:l2=from	-2 0 -34 14 -1 -14 18
v:l2=from & d:ahead	0 0 -33 4 0 -14 20
v:l2=from & d:gone	-1 0 0 14 -7 0 -2
v:l2=galway	0 0 6 3 -10 0 0
v:l2=gazette	0 0 -5 11 -4 0 0
v:l2=gdynia	0 0 -3 20 -18 0 0
v:l2=geneva	0 -8 -11 0 11 0 0
v:l2=geneva & d:ahead	0 0 -9 0 13 0 0
v:l2=geneva & d:gone	0 -7 0 -7 12 0 0
v:l2=geneva & d:today	0 0 0 11 -9 0 0
v:l2=ghent	0 9 0 0 -7 0 0
v:l2=ghent & d:gone	0 9 0 0 -9 0 0
v:l2=given	0 0 0 -3 -3 0 8
v:l2=given & d:ahead	0 0 0 0 -7 0 9
v:l2=go	9 0 31 -16 -18 -4 -5
v:l2=go & d:ahead	0 0 18 -15 -2 -4 -5
v:l2=go & d:gone	9 0 0 0 -6 0 0
v:l2=go & d:today	0 0 18 -6 -13 0 0
v:l2=good	-3 0 16 -2 -3 0 -12
v:l2=good & d:ahead	0 0 22 -2 -12 0 -11
v:l2=good & d:today	0 0 -5 -3 11 0 0
v:l2=guayaquil	0 0 -4 -2 -6 12 0
v:l2=guayaquil & d:ahead	0 0 -3 0 -9 12 0
v:l2=had	-4 0 -9 -16 27 0 0
v:l2=had & d:today	0 0 -3 -9 15 0 0
v:l2=halifax & d:gone	0 0 0 10 -9 0 0
v:l2=halve & d:ahead	0 0 0 8 -5 0 -1
v:l2=happen	0 0 17 -10 -16 -2 9
v:l2=happen & d:ahead	0 0 18 -3 -21 -2 9
v:l2=happen & d:gone	0 0 0 -4 10 0 0
v:l2=has	9 0 2 -12 1 -7 0
v:l2=has & d:gone	9 0 -2 -9 0 0 0
v:l2=have	-9 0 -11 8 13 0 -8
v:l2=have & d:ahead	0 0 -8 -4 14 0 -8
v:l2=have & d:gone	-7 0 0 16 -9 0 0
v:l2=he	0 0 -3 -2 10 0 0
v:l2=here	0 0 -11 -22 8 8 12
v:l2=here & d:ahead	0 0 -10 -5 -5 8 12
v:l2=here & d:today	0 0 0 -12 13 0 0
v:l2=higher	0 0 13 0 -10 0 0
v:l2=his	0 0 -9 0 11 0 0
v:l2=hold & d:gone	0 8 0 -11 5 0 0
v:l2=hold & d:today	0 0 -2 13 -10 0 0
v:l2=home	0 0 -2 -2 9 0 0
v:l2=hour	-3 0 0 19 -16 0 0
v:l2=hour & d:gone	-2 0 0 14 -12 0 0
v:l2=i	0 0 0 -8 12 0 0
v:l2=i & d:today	0 0 0 -8 11 0 0
v:l2=if	0 0 -12 0 14 0 0
v:l2=if & d:ahead	0 0 -12 0 14 0 0
v:l2=importer & d:today	0 0 0 9 -8 0 0
v:l2=impose	0 0 -3 -4 11 0 0
v:l2=in	-3 0 2 -19 22 -6 -11
v:l2=in & d:gone	0 0 0 -13 18 0 0
v:l2=in & d:today	0 0 8 -28 7 0 0
v:l2=increase	0 0 -2 -6 12 0 0
v:l2=industry	0 0 9 0 -8 0 0
v:l2=into	0 0 -7 20 -14 0 0
v:l2=into & d:today	0 0 -3 22 -19 0 0
v:l2=introduce	0 0 0 -11 13 0 0
v:l2=is	-1 0 0 -42 9 -1 19
v:l2=is & d:ahead	0 0 2 -11 -9 -1 20
v:l2=is & d:gone	0 0 0 -9 13 0 0
v:l2=is & d:today	0 0 -4 -26 19 0 0
v:l2=issue	0 0 -1 12 -8 0 0
v:l2=issue & d:ahead	0 0 -1 14 -11 0 0
v:l2=istanbul	0 0 -9 0 12 0 0
v:l2=it	1 0 -10 -6 6 0 6
v:l2=it & d:ahead	0 0 -4 -14 3 1 7
v:l2=it & d:gone	-5 0 0 -2 11 0 0
v:l2=it & d:today	10 0 -8 6 -5 0 0
v:l2=its	0 0 -16 11 0 0 0
v:l2=its & d:today	0 0 -9 14 -7 0 0
v:l2=lapse	13 0 1 -1 -6 0 -1
v:l2=lapse & d:gone	14 0 0 0 -11 0 0
v:l2=last	-6 -2 15 -12 -19 9 5
v:l2=last & d:ahead	0 0 11 -4 -24 10 6
v:l2=last & d:gone	-3 -1 -4 -2 15 0 0
v:l2=last & d:today	0 0 11 -3 -7 0 0
v:l2=lasted	0 10 -5 2 -6 0 0
v:l2=lasted & d:ahead	0 0 -5 0 9 0 0
v:l2=lasted & d:gone	0 11 0 3 -13 0 0
v:l2=late	-1 0 -5 -2 15 0 0
v:l2=later	0 0 -2 -7 17 0 -2
v:l2=later & d:ahead	0 0 0 -2 10 0 -2
v:l2=law	0 0 10 0 -6 0 0
v:l2=law & d:ahead	0 0 10 0 -9 0 0
v:l2=level	0 0 13 -8 -8 1 -1
v:l2=level & d:ahead	0 0 13 -1 -13 1 -1
v:l2=levy & d:ahead	0 0 -6 10 -1 0 0
v:l2=licence	0 0 -7 -2 12 0 0
v:l2=licence & d:ahead	0 0 -7 0 9 0 0
v:l2=likewise	0 0 -8 -7 17 0 0
v:l2=likewise & d:ahead	0 0 -8 -6 17 0 0
v:l2=live	0 0 8 -1 0 -5 0
v:l2=live & d:ahead	0 0 10 0 -3 -5 0
v:l2=loaded	0 0 0 -19 17 0 0
v:l2=loaded & d:today	0 0 0 -20 22 0 0
v:l2=london	0 0 -2 -10 16 0 0
v:l2=loui	0 0 0 -13 13 0 0
v:l2=loui & d:gone	0 0 0 -13 13 0 0
v:l2=lower & d:ahead	0 0 0 8 -10 0 2
v:l2=m & d:ahead	0 0 0 -8 11 0 -1
v:l2=madrid	0 0 -2 -3 10 0 0
v:l2=make	-4 0 -11 20 -18 8 0
v:l2=make & d:gone	-4 0 0 22 -20 0 0
v:l2=me	0 0 0 12 -8 0 0
v:l2=me & d:gone	0 0 0 15 -14 0 0
v:l2=meet	0 0 2 -16 9 0 0
v:l2=meet & d:today	0 0 0 -6 9 0 0
v:l2=member	0 0 17 8 -23 0 0
v:l2=member & d:today	0 0 17 9 -23 0 0
v:l2=midnight	9 0 7 -30 -6 -6 11
v:l2=midnight & d:ahead	0 0 11 -10 -10 -6 11
v:l2=midnight & d:gone	11 0 0 -13 0 0 0
v:l2=midnight & d:today	0 0 -3 -7 12 0 0
v:l2=minute	0 0 -7 -6 15 0 0
v:l2=monday	6 0 -4 0 -5 -1 10
v:l2=monday & d:ahead	0 0 10 0 -17 -1 11
v:l2=monday & d:gone	8 0 0 5 -10 0 0
v:l2=monday & d:today	0 0 -24 -6 26 0 0
v:l2=more	0 0 -3 -2 13 0 -2
v:l2=more & d:ahead	0 0 -2 0 10 0 -2
v:l2=most	0 0 9 0 -7 0 0
v:l2=most & d:ahead	0 0 9 0 -7 0 0
v:l2=much	0 0 12 9 -19 0 0
v:l2=much & d:gone	0 0 0 10 -10 0 0
v:l2=need	0 0 10 0 -17 9 0
v:l2=need & d:ahead	0 0 10 0 -18 9 0
v:l2=network	0 0 9 0 -9 0 0
v:l2=network & d:ahead	0 0 9 0 -9 0 0
v:l2=night	16 0 3 6 -20 0 0
v:l2=night & d:gone	16 0 0 -6 -11 0 0
v:l2=night & d:today	0 0 0 14 -12 0 0
v:l2=nil	0 0 0 15 -10 -2 0
v:l2=no	0 0 12 -7 -3 0 -4
v:l2=no & d:ahead	0 0 15 -2 -9 0 -4
v:l2=none	13 0 0 -2 -10 0 0
v:l2=none & d:gone	13 0 0 -1 -11 0 0
v:l2=not	0 0 12 -9 -7 0 4
v:l2=note	0 0 -7 -15 24 0 0
v:l2=note & d:today	0 0 -6 -2 11 0 0
v:l2=nothing	0 0 -13 -9 27 -2 0
v:l2=nothing & d:ahead	0 0 -12 0 19 -2 0
v:l2=notice	0 0 -2 10 -4 0 0
v:l2=notice & d:gone	0 0 0 -11 13 0 0
v:l2=notice & d:today	0 0 0 18 -17 0 0
v:l2=now	0 0 -23 0 30 -2 -3
v:l2=now & d:ahead	0 0 -23 0 29 -2 -3
v:l2=of & d:today	0 0 2 -13 6 0 0
v:l2=off	0 0 -6 -14 20 0 0
v:l2=off & d:ahead	0 0 -6 -2 11 0 0
v:l2=off & d:gone	0 0 0 -10 12 0 0
v:l2=offer	0 0 -11 0 11 0 0
v:l2=offer & d:ahead	0 0 -11 0 11 0 0
v:l2=oil	0 0 -2 -4 9 0 0
v:l2=on	-10 -4 -5 7 1 10 -8
v:l2=on & d:ahead	0 0 0 -16 -1 12 -7
v:l2=on & d:gone	-5 -2 -4 15 -1 -3 0
v:l2=on & d:today	0 0 -10 2 9 0 0
v:l2=one	-3 0 -10 -6 17 3 -1
v:l2=one & d:gone	0 0 0 -9 11 0 0
v:l2=or	-5 0 -16 -12 33 -1 -2
v:l2=or & d:ahead	0 0 -12 -8 23 0 -2
v:l2=or & d:gone	-5 0 0 -1 9 0 0
v:l2=order	0 0 11 -13 5 -7 -1
v:l2=order & d:ahead	0 0 12 0 -2 -7 0
v:l2=order & d:gone	0 0 0 -8 11 0 0
v:l2=osaka	0 10 -13 -4 4 0 0
v:l2=osaka & d:today	0 0 -13 0 15 0 0
v:l2=other	0 0 11 -15 -10 12 0
v:l2=other & d:ahead	0 0 11 0 -21 12 0
v:l2=other & d:gone	0 0 0 -12 13 0 0
v:l2=our	0 0 12 23 -31 0 0
v:l2=our & d:today	0 0 13 24 -34 0 0
v:l2=out	14 -4 11 -27 -14 7 0
v:l2=out & d:ahead	-1 0 14 -5 -15 8 0
v:l2=out & d:gone	16 -3 -1 -17 -2 0 0
v:l2=over	-2 0 22 -9 -11 -4 0
v:l2=over & d:ahead	0 0 22 0 -18 -4 0
v:l2=over & d:gone	-2 0 0 -8 13 0 0
v:l2=own	0 0 0 -12 10 0 0
v:l2=own & d:ahead	0 0 7 0 -5 0 0
v:l2=own & d:today	0 0 -10 -9 20 0 0
v:l2=pari	0 0 0 -9 13 0 0
v:l2=part	0 0 0 -25 26 0 0
v:l2=part & d:gone	0 0 0 -9 10 0 0
v:l2=past	15 0 -19 1 -11 10 0
v:l2=past & d:today	16 0 -11 7 -15 0 0
v:l2=pay	-1 0 -8 -5 21 0 -5
v:l2=pay & d:ahead	0 0 -14 1 16 0 -5
v:l2=pay & d:gone	0 0 0 -13 14 0 0
v:l2=peace	0 0 -12 8 4 0 0
v:l2=peace & d:ahead	0 0 -12 0 11 0 0
v:l2=place & d:gone	0 0 0 16 -15 0 0
v:l2=plovdiv	0 0 0 11 -10 0 0
v:l2=plovdiv & d:gone	0 0 0 11 -11 0 0
v:l2=port	0 0 0 -3 10 0 0
v:l2=post	0 0 -3 -12 20 0 0
v:l2=post & d:today	0 0 -2 -8 14 0 0
v:l2=price & d:ahead	0 0 -3 -5 12 0 0
v:l2=price & d:gone	0 0 0 14 -14 0 0
v:l2=prolong	-5 -1 4 1 -8 10 -4
v:l2=prolong & d:ahead	0 0 -5 0 -1 12 -4
v:l2=prolong & d:gone	-4 0 15 0 -8 0 0
v:l2=publish	-1 0 3 8 -5 0 -3
v:l2=publish & d:today	0 0 0 9 -6 0 0
v:l2=put	0 0 13 0 -11 0 0
v:l2=put & d:ahead	0 0 13 0 -12 0 0
v:l2=rate	0 0 4 0 3 0 -11
v:l2=rate & d:ahead	0 0 0 2 6 0 -11
v:l2=ratify	0 0 9 0 -4 0 0
v:l2=ratify & d:ahead	0 0 10 0 -8 0 0
v:l2=read	0 0 -8 9 0 0 -4
v:l2=read & d:ahead	0 0 0 11 -6 0 -4
v:l2=read & d:today	0 0 -7 0 9 0 0
v:l2=renew	0 0 -4 -10 12 0 0
v:l2=renew & d:gone	0 0 0 -10 11 0 0
v:l2=report	0 0 -8 0 14 0 0
v:l2=reporter	0 0 -1 -4 11 0 0
v:l2=resolution	0 0 0 -6 -3 0 11
v:l2=rest	0 0 14 -3 -9 -1 0
v:l2=rest & d:ahead	0 0 14 -2 -9 -1 0
v:l2=result	0 0 6 0 -12 0 6
v:l2=result & d:ahead	0 0 6 0 -13 0 6
v:l2=return	0 0 12 -4 -2 -1 -6
v:l2=return & d:ahead	0 0 13 -3 -4 0 -6
v:l2=rome	0 0 14 0 -13 0 0
v:l2=rotterdam	0 0 -1 -3 -4 0 10
v:l2=round	0 0 10 -11 0 0 0
v:l2=round & d:ahead	0 0 11 0 -10 0 0
v:l2=round & d:gone	0 0 0 -11 12 0 0
v:l2=run	12 -7 9 -20 -7 0 0
v:l2=run & d:gone	17 -5 -14 -3 0 -2 0
v:l2=run & d:today	-5 0 16 -15 -2 0 0
v:l2=sale	0 0 -10 0 12 0 0
v:l2=saturday	11 0 -6 3 -7 0 3
v:l2=saturday & d:gone	11 0 0 3 -14 0 0
v:l2=saturday & d:today	0 0 -4 -3 11 0 0
v:l2=sea	10 0 0 0 -4 -3 0
v:l2=sea & d:gone	10 0 0 0 -10 0 0
v:l2=season	0 0 -9 0 12 0 0
v:l2=season & d:ahead	0 0 -9 0 11 0 0
v:l2=second	4 0 0 -8 8 -3 0
v:l2=settlement	0 0 -12 0 15 -3 0
v:l2=settlement & d:ahead	0 0 -12 0 15 -3 0
v:l2=shall	0 0 15 -7 -8 0 0
v:l2=shanghai	0 0 -1 13 -10 0 0
v:l2=shanghai & d:today	0 0 -1 14 -12 0 0
v:l2=sheet	0 0 0 -5 11 0 0
v:l2=ship	0 0 -9 3 12 0 -10
v:l2=shrimp	0 0 0 16 -15 0 0
v:l2=shut	0 0 -7 0 10 0 0
v:l2=side	0 0 20 -7 -17 -3 5
v:l2=side & d:ahead	0 0 23 0 -25 -3 5
v:l2=sign	-6 5 -2 -13 9 -9 9
v:l2=sign & d:ahead	0 0 0 -17 8 -9 9
v:l2=since & d:ahead	0 0 -1 -2 11 -2 0
v:l2=since & d:gone	-3 0 0 13 -9 0 0
v:l2=since & d:today	0 0 0 -17 18 0 0
v:l2=sit	0 0 -14 -14 31 -1 0
v:l2=sit & d:ahead	0 0 -12 0 16 -1 0
v:l2=so	-2 0 5 -11 0 6 0
v:l2=soybean	0 0 -13 9 3 0 -2
v:l2=soybean & d:ahead	0 0 -13 17 -2 0 -2
v:l2=soybean & d:gone	0 0 0 -11 12 0 0
v:l2=spoke	0 0 7 -1 -16 11 0
v:l2=spoke & d:ahead	0 0 7 0 -19 12 0
v:l2=stand	0 0 -4 10 -3 0 0
v:l2=standstill	0 7 -8 7 -10 4 0
v:l2=standstill & d:gone	0 7 0 11 -20 0 0
v:l2=start	0 0 0 -2 -3 -5 10
v:l2=start & d:ahead	0 0 0 0 -7 -5 12
v:l2=statement	0 0 -2 -17 25 0 0
v:l2=statement & d:today	0 0 -1 -7 12 0 0
v:l2=stay	0 0 -2 2 8 -10 0
v:l2=stay & d:ahead	0 0 -2 -2 14 -10 0
v:l2=step	0 0 -10 3 8 0 -2
v:l2=step & d:ahead	0 0 -9 3 6 0 -2
v:l2=still	0 0 -14 0 18 0 0
v:l2=still & d:ahead	0 0 -13 0 14 0 0
v:l2=stock	0 0 11 0 -8 0 0
v:l2=stockholm	0 0 -11 -9 22 0 0
v:l2=stockholm & d:ahead	0 0 -8 0 11 0 0
v:l2=stop	-3 0 13 2 -9 -1 0
v:l2=stop & d:ahead	0 0 14 0 -12 -1 0
v:l2=sugar	0 0 10 0 -10 0 0
v:l2=suspend & d:ahead	0 0 3 -3 -8 7 6
v:l2=suspension	0 0 15 -14 2 0 0
v:l2=take	8 0 -22 4 5 -1 -15
v:l2=take & d:ahead	0 0 -15 4 10 0 -14
v:l2=take & d:today	9 0 -6 2 -5 0 0
v:l2=talk & d:today	0 0 12 -2 -9 0 0
v:l2=tariff	0 0 1 -5 16 -13 -7
v:l2=tariff & d:ahead	0 0 2 -9 15 -13 -7
v:l2=telephone & d:ahead	0 0 -10 0 13 0 0
v:l2=television	0 0 -3 -3 14 -2 0
v:l2=tell	0 0 -4 -10 14 0 0
v:l2=tell & d:today	0 0 -4 -6 10 0 0
v:l2=term	0 0 20 0 -15 -1 0
v:l2=term & d:ahead	0 0 16 0 -13 -1 0
v:l2=that	-4 0 15 5 -12 -15 0
v:l2=that & d:ahead	0 0 6 7 -7 -14 0
v:l2=that & d:today	0 0 11 0 -8 0 0
v:l2=the	8 0 -5 9 0 -7 -17
v:l2=the & d:ahead	0 0 -6 21 0 -6 -16
v:l2=the & d:gone	11 0 0 -22 4 0 0
v:l2=their	0 0 -13 -2 18 0 0
v:l2=their & d:ahead	0 0 -11 0 12 0 0
v:l2=they & d:ahead	0 0 10 0 -7 0 0
v:l2=they & d:today	0 0 -6 -4 12 0 0
v:l2=thi	0 0 -7 8 -11 0 11
v:l2=thi & d:ahead	0 0 -7 0 -3 0 11
v:l2=thi & d:gone	0 0 0 11 -11 0 0
v:l2=thing	0 0 17 0 -14 0 0
v:l2=thread	0 0 13 0 -12 0 0
v:l2=thread & d:today	0 0 13 0 -12 0 0
v:l2=through	0 0 5 0 -15 10 0
v:l2=through & d:ahead	0 0 5 0 -16 10 0
v:l2=thursday	0 0 15 -10 -3 0 -6
v:l2=thursday & d:ahead	0 0 3 9 -8 0 -5
v:l2=thursday & d:today	0 0 13 -21 0 0 0
v:l2=tiktok	0 0 -15 0 16 0 0
v:l2=tiktok & d:ahead	0 0 -15 0 16 0 0
v:l2=till	0 0 0 -9 -5 15 0
v:l2=till & d:ahead	0 0 1 0 -18 15 0
v:l2=till & d:gone	0 0 0 -8 12 0 0
v:l2=time	0 0 -7 -10 8 -10 14
v:l2=time & d:ahead	0 0 -7 -13 7 -9 15
v:l2=to	-12 -2 7 -3 -1 13 -30
v:l2=to & d:ahead	0 0 5 21 -21 16 -28
v:l2=to & d:gone	-6 0 0 -21 34 -5 0
v:l2=together	0 0 18 -1 -16 0 0
v:l2=together & d:ahead	0 0 18 0 -18 0 0
v:l2=treaty	0 0 4 0 -12 8 0
v:l2=treaty & d:ahead	0 0 4 0 -14 8 0
v:l2=truce	-16 3 3 4 0 -2 -4
v:l2=truce & d:ahead	0 0 -11 -13 21 0 -2
v:l2=truce & d:gone	-12 4 -5 15 -9 -4 0
v:l2=truce & d:today	-2 0 31 -8 -19 0 0
v:l2=tuesday	0 0 22 -30 -3 0 -4
v:l2=tuesday & d:ahead	0 0 15 -14 -4 0 -3
v:l2=tuesday & d:today	0 0 10 -15 0 0 0
v:l2=two	0 0 -2 -13 18 0 0
v:l2=under	0 0 9 -8 0 0 0
v:l2=until	8 -1 15 5 -23 7 -23
v:l2=until & d:ahead	0 0 6 4 -11 9 -22
v:l2=until & d:gone	11 0 -3 -13 7 -2 0
v:l2=until & d:today	0 0 21 14 -30 0 0
v:l2=up	-12 0 19 0 -13 10 -6
v:l2=up & d:ahead	0 0 22 -2 -25 10 -6
v:l2=up & d:gone	-11 0 0 5 4 0 0
v:l2=up & d:today	0 0 -3 -1 8 0 0
v:l2=updated	0 0 -6 0 9 0 0
v:l2=updated & d:today	0 0 -6 0 9 0 0
v:l2=us	0 0 25 -4 -10 -11 -5
v:l2=us & d:ahead	0 0 25 0 -12 -11 -5
v:l2=valid	0 0 10 0 -2 -3 -1
v:l2=valid & d:ahead	0 0 12 0 -5 -2 0
v:l2=wait	0 0 10 0 -1 -11 0
v:l2=wait & d:ahead	0 0 10 0 -1 -10 0
v:l2=warehouse	0 0 0 13 -13 0 0
v:l2=was	0 0 0 -28 20 -1 0
v:l2=was & d:ahead	0 0 8 0 -5 -1 0
v:l2=was & d:gone	1 0 0 -17 13 0 0
v:l2=was & d:today	0 0 -7 -12 18 0 0
v:l2=watch	0 0 8 -9 1 0 0
v:l2=watch & d:ahead	0 0 10 0 -9 0 0
v:l2=watch & d:gone	0 0 0 -9 12 0 0
v:l2=we	0 0 5 7 -9 0 -1
v:l2=we & d:ahead	0 0 -8 -2 14 0 -1
v:l2=we & d:today	0 0 12 11 -21 0 0
v:l2=wednesday	0 0 17 2 -19 -1 5
v:l2=wednesday & d:today	0 0 12 0 -9 0 0
v:l2=week	0 0 4 -18 10 -4 -4
v:l2=week & d:gone	0 0 -1 -9 15 0 0
v:l2=weekly	0 0 16 -9 -10 0 0
v:l2=weekly & d:today	0 0 16 -9 -10 0 0
v:l2=were	0 0 -7 -6 16 0 0
v:l2=what	-1 0 -2 0 9 0 -9
v:l2=what & d:ahead	0 0 -10 9 5 0 -8
v:l2=which	11 0 7 0 -22 11 0
v:l2=which & d:ahead	0 0 -4 3 -7 11 0
v:l2=which & d:today	9 0 14 0 -21 0 0
v:l2=with	0 0 -7 -6 16 0 0
v:l2=with & d:today	0 0 -8 -2 12 0 0
v:l2=withdraw	0 0 -6 -3 11 0 0
v:l2=withdraw & d:ahead	0 0 -6 -3 10 0 0
v:l2=write	0 0 -3 -1 10 0 0
v:l2=york & d:today	0 0 0 12 -10 0 0
v:l2=you & d:ahead	0 0 15 0 -12 -1 0
v:l2=you & d:today	0 0 -7 -8 17 0 0
v:l2=·	0 0 21 0 -19 0 0
v:l2=· & d:today	0 0 21 0 -19 0 0
v:l2=—	0 0 -5 -10 27 -10 -9
v:l2=— & d:today	0 0 -14 -10 23 0 0
v:l=" ,	0 0 14 -3 -11 0 0
v:l=" , & d:today	0 0 15 0 -14 0 0
v:l=" from & d:ahead	0 0 0 12 -5 0 -6
v:l='s on	0 0 0 11 -8 0 0
v:l='s on & d:gone	0 0 0 11 -10 0 0
v:l=, <level>	0 0 -6 0 10 0 0
v:l=, a	0 0 -7 -7 18 0 -3
v:l=, a & d:ahead	0 0 -7 -7 17 0 -3
v:l=, and	-1 0 21 -2 -11 -4 -2
v:l=, and & d:ahead	0 0 11 8 -14 -4 -2
v:l=, and & d:gone	0 0 0 -8 12 0 0
v:l=, and & d:today	0 0 14 -6 -9 0 0
v:l=, begin	0 0 -1 44 -41 0 -2
v:l=, by	0 0 -5 9 -1 0 0
v:l=, by & d:ahead	0 0 -5 0 9 0 0
v:l=, by & d:gone	0 0 0 9 -9 0 0
v:l=, end	-3 0 13 0 -17 10 0
v:l=, end & d:ahead	0 0 -1 0 -8 10 0
v:l=, friday	-2 0 11 -14 1 0 0
v:l=, friday & d:today	-2 0 11 -14 1 0 0
v:l=, from	-5 8 -10 -4 1 -8 9
v:l=, from & d:ahead	0 -1 -8 3 -4 -7 12
v:l=, from & d:gone	-3 10 0 -1 0 0 -3
v:l=, from & d:today	0 0 0 -11 13 0 0
v:l=, monday	0 0 -7 -8 14 0 0
v:l=, monday & d:today	0 0 -7 -8 14 0 0
v:l=, not	0 0 -16 -5 23 -3 0
v:l=, not & d:ahead	0 0 -9 0 12 -2 0
v:l=, on	20 -4 -7 -3 -9 2 10
v:l=, on & d:ahead	0 0 -4 -24 4 2 11
v:l=, on & d:gone	21 -3 0 2 -17 0 0
v:l=, sign & d:ahead	0 0 -1 -10 14 0 0
v:l=, sign & d:gone	0 0 0 10 -9 0 0
v:l=, since	0 0 13 -6 -3 0 0
v:l=, since & d:ahead	0 0 14 0 -13 0 0
v:l=, since & d:gone	0 0 0 -5 8 0 0
v:l=, the	12 0 4 10 -27 -6 7
v:l=, the & d:ahead	0 0 14 -3 -16 -5 7
v:l=, the & d:today	14 0 -11 10 -14 0 0
v:l=, thursday	0 0 -3 -23 28 0 0
v:l=, thursday & d:today	0 0 -3 -23 28 0 0
v:l=, till & d:ahead	0 0 0 0 -12 8 0
v:l=, to	1 -3 9 5 -13 0 -8
v:l=, to & d:gone	2 -3 8 -1 -3 0 0
v:l=, tuesday	0 0 -8 20 -11 0 0
v:l=, tuesday & d:today	0 0 -8 20 -11 0 0
v:l=, until	-7 0 -2 -15 3 8 -4
v:l=, until & d:gone	-6 0 10 -10 3 0 0
v:l=, wednesday	0 0 11 6 -14 0 0
v:l=, wednesday & d:today	0 0 11 -9 -5 0 0
v:l=. on	0 0 -3 8 7 -9 -15
v:l=. on & d:ahead	0 0 -2 13 3 -9 -14
v:l=: <number>	8 0 -11 12 -8 0 -3
v:l=: <number> & d:gone	12 0 0 0 -11 0 0
v:l=: <number> & d:today	-3 0 -9 10 -1 0 0
v:l=: from	0 0 0 -5 -6 5 10
v:l=: from & d:ahead	0 0 0 -14 0 5 10
v:l=: on	0 0 11 6 -18 -2 6
v:l=: on & d:ahead	0 0 11 9 -21 -2 6
v:l=: since	0 0 -3 9 -3 0 0
v:l=: since & d:ahead	0 0 -2 -3 8 0 0
v:l=: since & d:gone	0 0 0 13 -10 0 0
v:l=: the	0 0 11 0 -4 -6 0
v:l=: the & d:ahead	0 0 11 0 -4 -6 0
v:l=: to	0 0 12 -9 7 -11 0
v:l=: to & d:ahead	0 0 16 0 -4 -11 0
v:l=: to & d:gone	0 0 -2 -9 15 0 0
v:l=: until	0 0 5 -3 -10 5 0
v:l=: until & d:ahead	0 0 7 0 -16 5 0
v:l=; on	0 0 -5 0 10 0 0
v:l=; until	9 0 -13 -3 5 0 0
v:l=; until & d:ahead	0 0 -13 0 15 0 0
v:l=; until & d:gone	9 0 0 -2 -6 0 0
v:l=<begin> <begin>	5 2 4 -24 6 0 -6
v:l=<begin> <begin> & d:ahead	-2 -2 -3 -23 7 5 0
v:l=<begin> <begin> & d:today	12 -5 7 -11 2 -9 -9
v:l=<begin> <name>	0 0 0 -8 9 0 0
v:l=<begin> after	0 0 6 3 -11 2 0
v:l=<begin> after & d:ahead	0 0 6 5 -14 2 0
v:l=<begin> and	0 0 -8 0 13 0 0
v:l=<begin> before & d:ahead	0 0 -3 -3 11 0 0
v:l=<begin> before & d:gone	0 0 0 11 -10 0 0
v:l=<begin> between	0 0 0 -5 -4 0 10
v:l=<begin> by	0 0 -8 12 -1 0 -1
v:l=<begin> by & d:ahead	0 0 -7 -8 19 0 -1
v:l=<begin> by & d:today	0 0 0 10 -9 0 0
v:l=<begin> friday	0 0 -13 0 10 0 0
v:l=<begin> friday & d:today	0 0 -13 0 10 0 0
v:l=<begin> from	-8 6 -19 18 -2 -8 5
v:l=<begin> from & d:ahead	0 0 -14 14 -5 -7 6
v:l=<begin> from & d:gone	0 7 0 -7 6 0 -1
v:l=<begin> from & d:today	-3 0 -6 16 -8 0 0
v:l=<begin> monday	0 0 8 13 -18 0 0
v:l=<begin> monday & d:today	0 0 8 13 -18 0 0
v:l=<begin> on	0 -8 2 11 -1 -3 -14
v:l=<begin> on & d:ahead	0 0 5 1 1 -1 -12
v:l=<begin> on & d:gone	1 -6 -4 14 -10 0 0
v:l=<begin> on & d:today	0 0 -2 -10 14 0 0
v:l=<begin> publish	9 0 -4 0 -3 0 0
v:l=<begin> publish & d:today	9 0 -4 0 -3 0 0
v:l=<begin> since	2 -9 6 9 -9 -3 -5
v:l=<begin> since & d:ahead	0 0 12 -12 0 -2 -2
v:l=<begin> since & d:gone	-14 -8 -2 7 0 0 0
v:l=<begin> since & d:today	13 0 -5 9 -17 0 0
v:l=<begin> sunday	0 0 -5 -2 11 0 0
v:l=<begin> the & d:ahead	0 0 5 0 -11 6 0
v:l=<begin> the & d:today	0 0 -15 -14 26 0 0
v:l=<begin> thursday	0 0 1 10 -8 0 0
v:l=<begin> thursday & d:today	0 0 2 11 -12 0 0
v:l=<begin> to	0 0 16 0 -10 -8 0
v:l=<begin> to & d:ahead	0 0 16 0 -10 -8 0
v:l=<begin> tuesday	0 0 -4 -6 13 0 0
v:l=<begin> tuesday & d:today	0 0 -4 -6 13 0 0
v:l=<begin> until	11 0 -15 -8 4 0 10
v:l=<begin> until & d:ahead	0 0 -14 -9 12 0 10
v:l=<begin> until & d:gone	13 0 0 0 -11 0 0
v:l=<begin> updated	0 0 -9 0 12 0 0
v:l=<begin> updated & d:today	0 0 -9 0 12 0 0
v:l=<day-ahead> ,	0 0 -11 -4 18 -14 1
v:l=<day-ahead> , & d:ahead	0 0 -8 0 9 -14 1
v:l=<day-ahead> ;	0 0 -4 -6 12 0 0
v:l=<day-ahead> and	0 0 -11 0 10 1 0
v:l=<day-ahead> and & d:ahead	0 0 -10 0 8 1 0
v:l=<day-ahead> from	0 0 0 15 -10 0 -3
v:l=<day-ahead> from & d:ahead	0 0 0 15 -10 0 -3
v:l=<day-ahead> to	-1 0 14 4 -21 4 -7
v:l=<day-ahead> to & d:ahead	0 0 15 7 -27 4 -7
v:l=<day-ahead> to & d:gone	-1 0 0 -2 10 0 0
v:l=<day-ahead> until	0 0 -12 0 -1 15 0
v:l=<day-ahead> until & d:ahead	0 0 -12 0 -3 16 0
v:l=<day-gone> ,	-8 0 -18 -2 18 12 0
v:l=<day-gone> , & d:ahead	0 0 -18 0 4 12 0
v:l=<day-gone> , & d:gone	-8 0 0 -1 12 0 0
v:l=<day-gone> and	0 0 12 0 -8 0 0
v:l=<day-gone> and & d:ahead	0 0 14 0 -12 0 0
v:l=<day-gone> to	11 0 14 -1 -7 -16 0
v:l=<day-gone> to & d:ahead	0 0 14 0 1 -15 0
v:l=<day-gone> to & d:gone	13 0 0 0 -10 0 0
v:l=<day-gone> until & d:ahead	0 0 10 0 -9 0 0
v:l=<day-today> ,	-2 0 18 8 -22 0 0
v:l=<day-today> , & d:today	0 0 26 9 -33 0 0
v:l=<day-today> from	0 0 1 0 -10 0 9
v:l=<day-today> from & d:ahead	0 0 1 0 -11 0 9
v:l=<level> (	2 0 17 0 -18 0 0
v:l=<level> after	0 0 -3 14 -11 0 0
v:l=<level> after & d:ahead	0 0 -3 14 -12 0 0
v:l=<level> from	-1 0 -8 -4 17 -10 0
v:l=<level> from & d:ahead	0 0 -6 -8 17 -10 0
v:l=<level> from & d:gone	0 0 0 -5 10 0 0
v:l=<level> from & d:today	0 0 -1 7 -5 0 0
v:l=<level> of	0 0 -1 -4 9 0 0
v:l=<level> on	-5 0 -33 12 5 -9 11
v:l=<level> on & d:ahead	0 0 -30 6 8 -9 11
v:l=<level> on & d:today	0 0 -4 10 -7 0 0
v:l=<level> until	-12 0 16 -18 0 -3 -1
v:l=<level> until & d:ahead	0 0 9 -1 -4 -3 0
v:l=<level> until & d:gone	-11 0 0 -7 18 0 0
v:l=<month-gone> to	0 0 0 9 -3 0 0
v:l=<month-gone> to & d:gone	0 0 0 9 -7 0 0
v:l=<name> (	0 0 21 -3 -15 0 0
v:l=<name> ( & d:today	0 0 19 0 -17 0 0
v:l=<name> ,	0 0 21 -29 -9 0 11
v:l=<name> , & d:ahead	0 0 4 -8 -9 0 11
v:l=<name> , & d:today	0 0 19 -22 -3 0 0
v:l=<name> end	16 0 2 -8 -8 0 0
v:l=<name> end & d:gone	21 0 0 0 -20 0 0
v:l=<name> from	13 0 -15 14 -11 11 -17
v:l=<name> from & d:ahead	0 0 -11 13 -2 11 -17
v:l=<name> from & d:gone	0 0 0 -11 11 0 0
v:l=<name> from & d:today	13 0 -3 8 -19 0 0
v:l=<name> in	0 0 0 -11 15 0 0
v:l=<name> in & d:gone	0 0 0 -11 13 0 0
v:l=<name> on	-7 8 -29 0 7 -1 10
v:l=<name> on & d:ahead	0 0 -15 -3 5 -1 11
v:l=<name> on & d:gone	-5 9 0 -13 7 0 0
v:l=<name> on & d:today	0 0 -15 9 0 0 0
v:l=<name> until & d:ahead	0 0 8 0 -13 7 0
v:l=<name> —	0 0 -5 0 9 0 0
v:l=<name> — & d:today	0 0 -5 0 9 0 0
v:l=<number> ,	0 0 15 -11 0 0 0
v:l=<number> , & d:ahead	0 0 11 10 -18 0 0
v:l=<number> , & d:today	0 0 3 -20 14 0 0
v:l=<number> from	0 0 -7 -3 10 0 0
v:l=<number> of	0 0 0 -12 12 0 0
v:l=<number> on	-8 0 -19 29 -21 -3 14
v:l=<number> on & d:ahead	0 0 -41 19 -4 -2 14
v:l=<number> on & d:gone	-7 0 13 15 -21 0 0
v:l=<number> on & d:today	0 0 8 0 -9 0 0
v:l=<number> since	0 0 -3 -16 23 0 0
v:l=<number> since & d:gone	0 0 0 -15 18 0 0
v:l=<number> until & d:gone	10 0 0 0 -9 0 0
v:l=<office> ,	0 0 -5 -3 11 0 0
v:l=<organisation> announce	0 0 0 9 -9 0 0
v:l=<organisation> announce & d:today	0 0 0 10 -9 0 0
v:l=<organisation> meet	0 0 13 -2 -11 0 0
v:l=<organisation> meet & d:ahead	0 0 13 -1 -11 0 0
v:l=<organisation> on	0 0 -4 -15 22 0 0
v:l=<organisation> on & d:gone	0 0 0 -7 10 0 0
v:l=<person> ,	0 0 2 16 -17 0 0
v:l=<person> , & d:today	0 0 4 21 -25 0 0
v:l=<person> on	0 0 0 -18 19 0 -2
v:l=<person> on & d:today	0 0 0 -9 11 0 0
v:l=<points> from	0 0 10 10 -12 0 -6
v:l=<points> from & d:ahead	0 0 10 0 -2 0 -6
v:l=<points> on	-1 0 1 0 6 0 -10
v:l=<points> on & d:ahead	0 0 2 -16 18 0 -10
v:l=<points> until	0 0 15 -2 -9 0 0
v:l=<points> until & d:ahead	0 0 15 0 -12 0 0
v:l=<quality> ,	0 0 16 -1 -14 0 0
v:l=<quality> good	0 0 -5 -1 9 0 0
v:l=<seat> ,	-13 -2 -4 6 6 -5 -7
v:l=<seat> , & d:ahead	0 0 -16 0 22 0 0
v:l=<seat> , & d:gone	0 0 0 -9 11 0 0
v:l=<seat> , & d:today	-12 -1 0 9 0 -2 -4
v:l=<seat> from	0 0 -2 -14 11 0 2
v:l=<seat> from & d:today	0 0 0 -10 10 0 0
v:l=<seat> on	-3 0 -1 -10 21 -4 -9
v:l=<seat> on & d:gone	-2 0 0 -14 19 0 0
v:l=<seat> say	0 0 0 0 -8 10 0
v:l=<seat> until	0 0 11 0 -10 0 0
v:l=<seat> until & d:ahead	0 0 11 0 -10 0 0
v:l=<span> ,	0 0 0 -13 19 0 -6
v:l=<span> from	-5 7 -26 20 -26 -8 22
v:l=<span> from & d:ahead	0 -3 -41 15 -15 -7 24
v:l=<span> from & d:gone	-4 10 13 2 -14 0 -2
v:l=<span> on	0 0 -15 4 8 0 0
v:l=<span> on & d:ahead	0 0 -14 0 18 0 0
v:l=<span> on & d:gone	0 0 0 9 -8 0 0
v:l=<span> to	0 0 12 -4 -3 -3 0
v:l=<span> to & d:ahead	0 0 13 0 -10 -3 0
v:l=a deal	0 0 14 0 -14 0 0
v:l=after the & d:ahead	0 0 -5 0 11 -3 0
v:l=again from	0 0 3 8 0 -9 -7
v:l=again from & d:ahead	0 0 4 -13 16 -9 -7
v:l=again from & d:gone	0 0 0 19 -18 0 0
v:l=again on	0 0 -13 -13 5 5 10
v:l=again on & d:ahead	0 0 -13 0 -2 5 10
v:l=agree in	0 -9 0 15 -11 0 0
v:l=agree in & d:gone	0 -9 0 15 -11 0 0
v:l=agree on	0 2 -9 -1 0 12 -3
v:l=agree on & d:ahead	0 0 -8 0 0 12 -3
v:l=agreement by	0 0 -3 0 -4 9 0
v:l=agreement by & d:ahead	0 0 -3 0 -4 9 0
v:l=agreement on	0 0 14 0 -10 0 0
v:l=agreement on & d:today	0 0 15 0 -14 0 0
v:l=alexandria ,	0 0 9 0 -7 0 0
v:l=and <level>	0 0 8 0 -8 0 0
v:l=and <name>	0 0 -6 -8 16 0 0
v:l=and <name> & d:today	0 0 -5 -7 14 0 0
v:l=and after	0 0 4 0 -12 9 0
v:l=and after & d:ahead	0 0 9 0 -20 10 0
v:l=and from	0 0 -5 -15 2 0 11
v:l=and from & d:ahead	0 0 -5 -11 0 0 11
v:l=and not	0 0 -16 0 18 0 0
v:l=and not & d:ahead	0 0 -16 0 18 0 0
v:l=and on	-2 0 7 -2 0 0 -7
v:l=and on & d:ahead	0 0 9 0 -4 0 -7
v:l=and the	0 0 18 15 -26 0 -2
v:l=and the & d:ahead	0 0 18 0 -13 0 -1
v:l=and the & d:gone	0 0 0 16 -16 0 0
v:l=and until	0 0 11 0 -10 0 0
v:l=and until & d:ahead	0 0 11 0 -10 0 0
v:l=announce for	0 0 0 -2 9 0 -4
v:l=announce for & d:ahead	0 0 0 -1 8 0 -4
v:l=announce on & d:gone	0 0 0 -10 12 0 0
v:l=announcement of	0 0 -13 17 -1 0 0
v:l=announcement on	0 0 -3 -6 12 0 0
v:l=apply from	0 0 7 10 -5 0 -12
v:l=apply from & d:ahead	0 0 8 3 0 0 -11
v:l=apply from & d:gone	0 0 0 -16 17 0 0
v:l=apply from & d:today	0 0 0 18 -17 0 0
v:l=apply until	0 0 -1 0 -6 11 0
v:l=apply until & d:ahead	0 0 -1 0 -6 11 0
v:l=arrangement of & d:gone	0 0 0 10 -9 0 0
v:l=as from	0 0 0 12 -3 0 -8
v:l=as from & d:ahead	0 0 0 -6 15 0 -8
v:l=as from & d:gone	0 0 0 22 -22 0 0
v:l=as of	1 0 -35 19 -12 -7 15
v:l=as of & d:ahead	0 0 -20 11 -12 -5 16
v:l=as of & d:gone	4 0 0 -8 4 0 0
v:l=as of & d:today	-2 0 -16 15 -5 0 0
v:l=as since	0 0 0 -8 9 0 0
v:l=asleep until	0 0 18 8 -24 0 0
v:l=asleep until & d:ahead	0 0 20 0 -18 0 0
v:l=at <number>	0 0 4 -13 4 0 0
v:l=at <number> & d:today	0 0 0 -11 10 0 0
v:l=at midnight	0 0 22 -2 -19 0 0
v:l=at midnight & d:today	0 0 19 -2 -16 0 0
v:l=at the	0 0 -2 -11 21 -14 -1
v:l=at the & d:ahead	0 0 -2 0 13 -13 -1
v:l=at the & d:gone	0 0 0 -10 10 0 0
v:l=back on	0 0 -5 22 -4 -2 -12
v:l=back on & d:ahead	0 0 -5 -5 18 -2 -12
v:l=back on & d:today	0 0 0 28 -28 0 0
v:l=back to	0 0 -12 0 19 -3 0
v:l=back to & d:ahead	0 0 -12 0 16 -3 0
v:l=back until	0 0 10 0 -8 0 0
v:l=back until & d:ahead	0 0 10 0 -8 0 0
v:l=before the	0 0 0 -2 18 -21 -7
v:l=before the & d:ahead	0 0 0 0 16 -21 -7
v:l=begin on	-11 5 -16 7 -6 -4 12
v:l=begin on & d:ahead	0 -3 -15 13 -6 -3 9
v:l=briefing ,	0 0 13 0 -14 0 0
v:l=briefing , & d:today	0 0 13 0 -14 0 0
v:l=bulletin ,	16 0 0 -1 -12 0 0
v:l=bulletin , & d:today	16 0 0 -1 -12 0 0
v:l=busan ,	0 0 0 17 -15 0 0
v:l=busan , & d:today	0 0 0 18 -18 0 0
v:l=busan on & d:ahead	0 0 -10 0 13 0 0
v:l=busan on & d:gone	0 0 0 -8 10 0 0
v:l=by telephone	0 0 15 -5 -11 0 0
v:l=by telephone & d:today	0 0 15 -3 -12 0 0
v:l=by the	0 0 -21 -4 31 -3 -3
v:l=by the & d:ahead	0 0 -21 0 29 -3 -3
v:l=by video	0 0 11 14 -23 0 0
v:l=call ,	0 0 11 0 -10 0 0
v:l=call , & d:today	0 0 11 0 -10 0 0
v:l=case on	0 0 12 0 -11 0 0
v:l=case on & d:ahead	0 0 12 0 -11 0 0
v:l=cease on	0 0 -3 -4 0 9 0
v:l=cease on & d:ahead	0 0 -3 -4 0 9 0
v:l=change on	0 0 -11 9 2 0 -10
v:l=change on & d:ahead	0 0 -11 11 0 0 -10
v:l=changed on	0 0 10 -3 -4 0 0
v:l=changed on & d:ahead	0 0 10 0 -9 0 0
v:l=charge on	0 0 0 -8 13 0 0
v:l=clear on	0 0 -7 -3 14 0 -1
v:l=collect from	0 0 0 10 -14 0 6
v:l=collect from & d:ahead	0 0 0 11 -15 0 6
v:l=column ,	0 0 18 0 -17 0 0
v:l=column , & d:today	0 0 18 0 -17 0 0
v:l=come back	0 0 -9 0 11 0 0
v:l=commission on	0 0 0 -11 13 0 0
v:l=common on	0 0 15 0 -13 0 0
v:l=common on & d:ahead	0 0 15 0 -15 0 0
v:l=continue to	0 0 -13 0 0 14 0
v:l=continue to & d:ahead	0 0 -13 0 0 14 0
v:l=cotonou ,	0 0 0 -17 18 0 0
v:l=cotonou , & d:today	0 0 0 -17 18 0 0
v:l=count from	0 0 0 17 -10 0 -7
v:l=count from & d:ahead	0 0 0 -9 17 0 -6
v:l=count from & d:gone	0 0 0 22 -22 0 0
v:l=counted from	0 0 7 21 -28 0 4
v:l=counted from & d:ahead	0 0 8 10 -22 0 4
v:l=counted from & d:gone	0 0 0 14 -12 0 0
v:l=date :	0 0 -13 -9 23 -1 0
v:l=date : & d:today	0 0 -13 -5 20 0 0
v:l=date from	0 -3 0 20 -10 -1 -4
v:l=date from & d:ahead	0 0 0 -16 21 -1 -4
v:l=date from & d:gone	0 -3 0 20 -17 0 0
v:l=date of	0 0 0 14 -17 7 -1
v:l=day ,	0 0 15 6 -22 3 0
v:l=day , & d:ahead	0 0 11 -1 -11 3 0
v:l=day is	0 0 5 0 2 -10 0
v:l=day is & d:ahead	0 0 6 0 0 -10 0
v:l=day on	-3 0 -4 -6 16 0 0
v:l=declare on	0 0 -1 19 -15 0 0
v:l=declare on & d:ahead	0 0 -1 14 -11 0 0
v:l=decree on	0 0 0 17 -15 0 0
v:l=decree on & d:ahead	0 0 0 18 -17 0 0
v:l=desk ,	0 0 -6 11 -4 0 0
v:l=desk , & d:today	0 0 -6 11 -4 0 0
v:l=drop on	10 0 1 -9 -1 0 0
v:l=drop on & d:gone	10 0 0 -5 -5 0 0
v:l=due on	0 0 -2 -9 3 9 -1
v:l=due on & d:ahead	0 0 -1 -8 2 9 -1
v:l=duty from	0 0 -7 11 0 0 -6
v:l=duty from & d:ahead	0 0 -7 23 -13 0 -6
v:l=duty of	-2 0 -1 -5 11 0 0
v:l=duty on	0 0 -8 0 11 0 0
v:l=duty since	0 0 10 -7 0 0 0
v:l=duty since & d:ahead	0 0 10 0 -9 0 0
v:l=duty until	0 0 5 -1 -20 10 8
v:l=duty until & d:ahead	0 0 5 0 -21 10 8
v:l=eastern on	0 0 0 15 -13 0 0
v:l=eastern on & d:ahead	0 0 0 15 -13 0 0
v:l=eastern time	0 0 -10 5 2 0 0
v:l=effect from	0 0 -11 -13 4 0 12
v:l=effect from & d:ahead	0 0 -10 -20 8 0 12
v:l=effect on	-2 0 -11 19 -8 -8 2
v:l=effect on & d:gone	-1 0 0 16 -12 0 0
v:l=end :	0 0 20 0 -25 3 0
v:l=end : & d:ahead	0 0 5 0 -11 3 0
v:l=end in	-8 -4 -4 1 13 0 0
v:l=end is	0 0 11 0 -2 -6 0
v:l=end is & d:ahead	0 0 11 0 -4 -6 0
v:l=end on	9 -3 5 1 -10 4 -15
v:l=end on & d:ahead	-9 0 7 -13 -5 6 -14
v:l=end on & d:gone	13 0 5 12 -17 -8 0
v:l=end on & d:today	0 0 -16 -4 22 0 0
v:l=enter before & d:ahead	0 0 -9 -6 22 0 -4
v:l=est on	0 0 1 -13 -7 -2 18
v:l=est on & d:ahead	0 0 1 -13 -7 -2 18
v:l=expire on	7 -1 14 -16 -10 1 -5
v:l=expire on & d:ahead	-2 0 16 -6 -10 1 -5
v:l=expire on & d:gone	10 0 -3 -9 0 0 0
v:l=extend from	0 0 12 0 -9 -3 0
v:l=extend from & d:ahead	0 0 12 0 -9 -3 0
v:l=extend on	-1 0 -14 9 5 0 0
v:l=extend on & d:ahead	0 0 -14 0 15 0 0
v:l=extend on & d:gone	-1 0 0 9 -7 0 0
v:l=extend to	0 0 -10 -1 -2 15 0
v:l=extend to & d:ahead	0 0 -9 0 -9 17 0
v:l=extend until	0 0 -1 0 10 -9 0
v:l=extend until & d:ahead	0 0 -1 0 10 -9 0
v:l=extension to	8 0 0 0 -16 7 0
v:l=extension to & d:ahead	0 0 3 0 -14 10 0
v:l=fall on	0 0 0 24 -15 0 -7
v:l=fall on & d:gone	0 0 0 15 -15 0 0
v:l=follow on	0 0 -14 -6 25 0 0
v:l=follow on & d:ahead	0 0 -14 0 19 0 0
v:l=followed on	0 0 0 -7 10 0 0
v:l=force from	0 0 0 18 -23 0 7
v:l=force since	-10 -4 -7 0 11 0 0
v:l=force since & d:ahead	0 0 -4 -5 13 0 0
v:l=force until & d:ahead	0 0 11 0 -13 1 0
v:l=free from	0 0 0 17 -13 0 -3
v:l=friday ,	-3 0 7 3 -8 -2 4
v:l=friday , & d:ahead	0 0 12 -4 -11 -1 4
v:l=from the	0 0 -31 12 -6 -14 20
v:l=from the & d:ahead	0 0 -31 0 1 -13 22
v:l=from the & d:gone	0 0 0 15 -11 0 -2
v:l=geneva ,	0 0 -3 -3 12 0 0
v:l=geneva on & d:gone	0 0 0 -9 10 0 0
v:l=geneva on & d:today	0 0 0 12 -12 0 0
v:l=go on	10 0 21 -3 -24 0 0
v:l=go on & d:ahead	0 0 15 0 -12 0 0
v:l=go on & d:gone	10 0 0 0 -8 0 0
v:l=go up	0 0 13 -6 -6 0 0
v:l=good from	0 0 -15 0 21 0 -9
v:l=good from & d:ahead	0 0 -15 0 19 0 -9
v:l=good until	-1 0 15 -5 -12 1 0
v:l=good until & d:ahead	0 0 17 0 -19 2 0
v:l=good until & d:gone	-1 0 0 -3 10 0 0
v:l=halifax on & d:gone	0 0 0 10 -9 0 0
v:l=halve on	0 0 0 -6 8 0 0
v:l=happen on	0 0 16 -9 -16 0 9
v:l=happen on & d:ahead	0 0 16 -3 -21 0 9
v:l=have end	-5 0 -5 0 12 -2 0
v:l=have until	0 0 -5 11 1 -2 -3
v:l=have until & d:ahead	0 0 -4 -7 12 -2 -3
v:l=have until & d:gone	0 0 0 16 -14 0 0
v:l=here from	0 0 0 -5 -7 0 12
v:l=here from & d:ahead	0 0 0 -5 -8 0 12
v:l=here on	0 0 0 -12 15 0 0
v:l=here on & d:today	0 0 0 -11 13 0 0
v:l=hold since	0 8 -10 -6 7 0 0
v:l=hold since & d:ahead	0 0 -10 0 12 0 0
v:l=hold until	0 0 8 -9 -6 3 0
v:l=hold until & d:ahead	0 0 8 0 -11 3 0
v:l=hold until & d:gone	0 0 0 -8 10 0 0
v:l=holiday until	0 0 -10 0 13 0 0
v:l=holiday until & d:ahead	0 0 -10 0 12 0 0
v:l=hour of	0 0 0 10 -9 0 0
v:l=hour on	-2 0 -2 12 -7 0 0
v:l=hour on & d:gone	-2 0 0 16 -13 0 0
v:l=if the	0 0 -12 0 14 0 0
v:l=if the & d:ahead	0 0 -12 0 13 0 0
v:l=in force & d:ahead	0 0 11 0 -8 0 0
v:l=in force & d:today	0 0 -6 0 8 0 0
v:l=in on	0 0 10 8 -13 0 -7
v:l=in on & d:ahead	0 0 10 12 -17 0 -6
v:l=into force	0 0 -2 12 -8 0 0
v:l=into force & d:today	0 0 0 12 -10 0 0
v:l=is <level>	0 0 -12 0 16 0 0
v:l=is <level> & d:today	0 0 -11 0 14 0 0
v:l=is <number>	0 0 -8 0 11 0 0
v:l=is <number> & d:today	0 0 -8 0 11 0 0
v:l=is a	0 0 -5 -8 0 0 12
v:l=is a & d:ahead	0 0 -4 -7 0 0 12
v:l=is the	0 0 0 0 -10 -2 13
v:l=is the & d:ahead	0 0 0 0 -10 -2 13
v:l=is until & d:ahead	0 0 5 0 -10 4 0
v:l=it begin	0 0 0 21 -19 0 0
v:l=it end	3 0 18 0 -15 0 0
v:l=it end & d:ahead	0 0 23 0 -21 0 0
v:l=it end & d:today	11 0 -3 0 -8 0 0
v:l=it is	0 0 -7 -3 3 9 0
v:l=it is & d:ahead	0 0 -9 0 0 9 0
v:l=it on	-7 0 0 -2 0 9 0
v:l=it on & d:ahead	0 0 0 -6 -5 9 0
v:l=it to	0 0 -3 0 13 -8 0
v:l=it to & d:ahead	0 0 -3 0 12 -8 0
v:l=it until	0 0 -23 0 16 6 0
v:l=it until & d:ahead	0 0 -23 0 16 6 0
v:l=lapse on	14 0 1 0 -9 0 -1
v:l=lapse on & d:gone	15 0 0 2 -15 0 0
v:l=last until & d:gone	-3 -1 -3 -1 13 0 0
v:l=lasted since	0 8 -3 8 -12 0 0
v:l=lasted since & d:gone	0 9 0 9 -16 0 0
v:l=late on	-1 0 -5 -2 15 0 0
v:l=level on	0 0 16 -1 -14 0 0
v:l=level on & d:ahead	0 0 17 0 -15 0 0
v:l=live until	0 0 10 0 -2 -5 0
v:l=live until & d:ahead	0 0 10 0 -3 -5 0
v:l=loaded before	0 0 -7 -19 25 0 0
v:l=loaded before & d:today	0 0 0 -20 22 0 0
v:l=london ,	0 0 -1 -8 12 0 0
v:l=m . & d:ahead	0 0 0 -8 11 0 -1
v:l=meet on & d:ahead	0 0 9 0 -7 0 0
v:l=midnight on	10 0 4 -26 -5 -6 11
v:l=midnight on & d:ahead	0 0 8 -10 -6 -6 11
v:l=midnight on & d:gone	11 0 0 -13 0 0 0
v:l=minute of	0 0 -4 -3 11 0 0
v:l=mombasa on	0 0 10 0 -9 0 0
v:l=mombasa on & d:ahead	0 0 10 0 -10 0 0
v:l=monday ,	6 0 -3 -1 -6 -1 12
v:l=monday , & d:ahead	0 0 11 -3 -16 0 13
v:l=monday , & d:gone	8 0 0 7 -12 0 0
v:l=monday , & d:today	0 0 -24 -5 25 0 0
v:l=much on	0 0 12 0 -11 0 0
v:l=network on	0 0 9 0 -9 0 0
v:l=network on & d:ahead	0 0 9 0 -9 0 0
v:l=night of	16 0 0 8 -22 0 0
v:l=night of & d:gone	17 0 0 -5 -12 0 0
v:l=night to	0 0 -12 0 13 0 0
v:l=no deal	0 0 -12 0 15 0 0
v:l=not before	0 0 7 -4 -9 0 7
v:l=not before & d:ahead	0 0 7 -4 -9 0 7
v:l=notice on	0 0 0 10 -8 0 0
v:l=notice on & d:today	0 0 0 12 -12 0 0
v:l=of the	0 0 7 10 -11 -1 -2
v:l=of the & d:gone	0 0 0 12 -12 0 0
v:l=off to	0 0 -11 0 8 1 0
v:l=off to & d:ahead	0 0 -11 0 8 1 0
v:l=offer on	0 0 -11 0 11 0 0
v:l=offer on & d:ahead	0 0 -11 0 11 0 0
v:l=on <day-ahead>	0 0 -6 -1 10 0 0
v:l=on <day-ahead> & d:today	0 0 -6 -1 10 0 0
v:l=on <day-gone>	0 0 -13 -8 22 0 0
v:l=on <day-gone> & d:today	0 0 -13 -8 22 0 0
v:l=on from	0 0 14 0 -12 0 0
v:l=on from & d:ahead	0 0 14 0 -13 0 0
v:l=on the	0 0 2 16 -12 0 -2
v:l=on the & d:ahead	0 0 3 -10 0 0 -2
v:l=on till	0 0 -8 0 9 0 0
v:l=on till & d:ahead	0 0 -8 0 9 0 0
v:l=on to	0 0 0 0 -10 8 0
v:l=on to & d:ahead	0 0 0 0 -11 9 0
v:l=on until	0 0 -1 12 -11 5 0
v:l=on until & d:gone	0 0 0 13 -9 0 0
v:l=one ,	0 0 0 14 -13 0 0
v:l=or after	0 0 -24 -9 33 0 0
v:l=or after & d:ahead	0 0 -24 -7 31 0 0
v:l=order on	0 0 0 -2 10 0 0
v:l=osaka ,	0 0 -13 0 15 0 0
v:l=osaka , & d:today	0 0 -13 0 15 0 0
v:l=out on	14 -3 9 -21 -11 8 -12
v:l=out on & d:ahead	-1 0 11 -2 -9 9 -11
v:l=out on & d:gone	16 -3 -1 -15 -4 0 0
v:l=over on	-1 0 17 -8 -7 -2 0
v:l=over on & d:ahead	0 0 17 0 -14 -2 0
v:l=over on & d:gone	-1 0 0 -7 11 0 0
v:l=part on	0 0 0 -9 11 0 0
v:l=part on & d:gone	0 0 0 -9 10 0 0
v:l=past midnight	0 0 0 -8 12 0 0
v:l=pause from	0 0 -8 0 12 0 0
v:l=pause from & d:ahead	0 0 -8 0 11 0 0
v:l=pause of	0 0 0 9 -5 0 0
v:l=pause of & d:gone	0 0 0 9 -8 0 0
v:l=pay <level>	0 0 -6 -3 12 0 0
v:l=pay <number>	0 0 -3 -5 11 0 0
v:l=pay from	0 0 -13 8 8 0 -1
v:l=pay from & d:ahead	0 0 -7 0 13 0 -1
v:l=place since & d:gone	0 0 0 15 -14 0 0
v:l=price on	0 0 0 14 -13 0 0
v:l=price on & d:gone	0 0 0 14 -14 0 0
v:l=prolong on & d:ahead	0 0 -10 0 11 0 0
v:l=prolong to	-3 0 11 -3 -10 1 0
v:l=prolong to & d:gone	-3 0 16 -3 -9 0 0
v:l=publish on	0 0 -2 9 -3 0 -1
v:l=publish on & d:today	0 0 0 10 -9 0 0
v:l=rate from	0 0 0 -9 17 0 -8
v:l=rate from & d:ahead	0 0 0 -14 21 0 -8
v:l=rate on	0 0 -2 13 -9 0 0
v:l=rate on & d:ahead	0 0 -2 14 -10 0 0
v:l=reach on	0 0 12 -1 -8 0 0
v:l=reach on & d:ahead	0 0 12 0 -10 0 0
v:l=reporter on	0 0 0 -4 10 0 0
v:l=return on	0 0 16 -2 -8 0 -5
v:l=return on & d:ahead	0 0 16 -2 -8 0 -5
v:l=round on	0 0 11 0 -10 0 0
v:l=round on & d:ahead	0 0 11 0 -11 0 0
v:l=round since	0 0 0 -10 11 0 0
v:l=round since & d:gone	0 0 0 -10 11 0 0
v:l=run out	14 0 8 -20 -6 -1 0
v:l=run out & d:gone	18 0 0 -2 -15 0 0
v:l=run out & d:today	-5 0 16 -15 -2 0 0
v:l=run since	-4 0 -9 14 -1 0 0
v:l=run since & d:ahead	0 0 -9 0 12 0 0
v:l=run since & d:gone	-4 0 0 16 -11 0 0
v:l=run to	9 0 -4 -7 4 0 0
v:l=run to & d:gone	10 0 -6 -6 4 0 0
v:l=run until	-2 0 9 -18 -2 3 0
v:l=run until & d:ahead	0 0 12 0 -16 4 0
v:l=run until & d:gone	-2 0 -3 -17 26 0 0
v:l=saturday ,	11 0 -6 3 -7 0 3
v:l=saturday , & d:gone	11 0 0 3 -14 0 0
v:l=saturday , & d:today	0 0 -4 -3 11 0 0
v:l=say on	0 0 3 11 -6 -6 -10
v:l=sea on	10 0 0 0 -5 -3 0
v:l=sea on & d:gone	10 0 0 0 -10 0 0
v:l=shanghai ,	0 0 -1 14 -12 0 0
v:l=shanghai , & d:today	0 0 -1 14 -12 0 0
v:l=side until	0 0 22 0 -17 -2 0
v:l=side until & d:ahead	0 0 23 0 -20 -2 0
v:l=sign before	0 0 -1 0 -5 0 9
v:l=sign before & d:ahead	0 0 -1 0 -6 0 9
v:l=sign by	0 0 6 -11 0 -4 7
v:l=sign by & d:ahead	0 0 6 -11 0 -4 7
v:l=sign last	0 0 0 11 -11 0 0
v:l=sign last & d:gone	0 0 0 11 -11 0 0
v:l=sign on	-5 -2 -3 1 12 0 -6
v:l=sign on & d:ahead	0 0 -3 -3 15 0 -6
v:l=since the & d:ahead	0 0 -1 -2 11 -2 0
v:l=so on	0 0 -3 0 13 0 0
v:l=so since	0 0 0 -12 14 0 0
v:l=so since & d:gone	0 0 0 -12 13 0 0
v:l=so until	0 0 4 0 -9 1 0
v:l=so until & d:ahead	0 0 4 0 -9 1 0
v:l=standstill of	0 7 -2 11 -10 -4 0
v:l=standstill of & d:ahead	0 0 -2 0 10 -4 0
v:l=standstill of & d:gone	0 7 0 12 -23 0 0
v:l=start on	0 0 -6 0 -4 -5 12
v:l=start on & d:ahead	0 0 -6 1 -8 -4 13
v:l=statement of	0 0 0 -11 14 0 0
v:l=stop on	-2 0 15 4 -14 0 0
v:l=stop on & d:ahead	0 0 17 0 -14 0 0
v:l=strike until	0 0 -15 0 16 0 0
v:l=strike until & d:ahead	0 0 -15 0 16 0 0
v:l=suspend from	0 0 -10 -14 12 0 9
v:l=suspend from & d:ahead	0 0 -9 2 -6 0 9
v:l=suspend from & d:gone	0 0 0 -12 12 0 0
v:l=suspend in	0 0 0 -12 13 0 0
v:l=suspend in & d:gone	0 0 0 -12 13 0 0
v:l=suspend since	0 0 9 8 -13 0 0
v:l=suspend to	0 0 -14 0 10 5 0
v:l=suspend to & d:ahead	0 0 -14 0 10 5 0
v:l=suspend until	-1 0 2 17 -15 8 -2
v:l=suspend until & d:ahead	0 0 5 -8 -6 8 -2
v:l=take effect	9 0 -15 12 -7 0 -11
v:l=take effect & d:today	9 0 -6 3 -6 0 0
v:l=take since	0 0 0 -9 10 0 0
v:l=take since & d:gone	0 0 0 -8 10 0 0
v:l=talk on & d:today	0 0 12 -2 -9 0 0
v:l=tariff from	0 0 -1 -6 16 0 -6
v:l=tariff from & d:ahead	0 0 -1 -6 15 0 -6
v:l=tariff until	0 0 10 0 -1 -12 0
v:l=tariff until & d:ahead	0 0 10 0 -1 -12 0
v:l=telephone on & d:ahead	0 0 -10 0 13 0 0
v:l=telephone on & d:today	0 0 9 0 -8 0 0
v:l=television on	0 0 -2 -2 11 -1 0
v:l=tell <organisation>	0 0 -7 -1 11 0 0
v:l=tell <organisation> & d:today	0 0 -7 0 9 0 0
v:l=term on	0 0 11 -1 -6 0 0
v:l=that begin	0 0 0 -3 7 0 -1
v:l=that end & d:ahead	0 0 -9 0 9 0 0
v:l=that end & d:today	0 0 12 0 -11 0 0
v:l=that from	0 0 -3 12 -16 0 6
v:l=that from & d:ahead	0 0 -3 13 -17 0 6
v:l=that is	0 0 11 0 -6 -2 0
v:l=the <office>	0 0 0 18 -18 0 0
v:l=the <organisation>	0 0 -3 -13 20 0 0
v:l=the same	13 0 0 6 -10 -1 -9
v:l=the same & d:ahead	0 0 2 13 -6 -1 -9
v:l=the same & d:gone	13 0 0 -3 -10 0 0
v:l=them by	0 0 14 0 -11 0 0
v:l=them by & d:ahead	0 0 14 0 -13 0 0
v:l=them on	0 0 -12 0 12 0 0
v:l=them on & d:ahead	0 0 -12 0 12 0 0
v:l=thi on	0 0 0 0 -9 0 11
v:l=thi on & d:ahead	0 0 0 0 -10 0 11
v:l=thread ,	0 0 13 0 -12 0 0
v:l=thread , & d:today	0 0 13 0 -12 0 0
v:l=through the	0 0 4 0 -15 10 0
v:l=through the & d:ahead	0 0 4 0 -15 10 0
v:l=thursday ,	0 0 15 -10 -3 0 -6
v:l=thursday , & d:ahead	0 0 3 9 -8 0 -5
v:l=thursday , & d:today	0 0 13 -21 0 0 0
v:l=till the	0 0 -5 -8 0 15 0
v:l=till the & d:ahead	0 0 -4 0 -11 15 0
v:l=time on	0 0 0 -13 -4 0 15
v:l=time on & d:ahead	0 0 0 -12 -5 0 15
v:l=to <level>	0 0 -5 -2 11 0 0
v:l=to <level> & d:ahead	0 0 -3 -2 10 0 0
v:l=to <level> & d:today	0 0 0 -8 11 0 0
v:l=to <number>	0 0 -5 11 0 0 -6
v:l=to <number> & d:ahead	0 0 -4 12 0 0 -6
v:l=to <seat>	0 0 -4 0 10 0 0
v:l=to end	-1 0 -9 -6 16 0 0
v:l=to end & d:today	0 0 -27 -2 31 0 0
v:l=to start	0 0 0 0 11 0 -8
v:l=to the	-1 0 2 -20 -6 15 -7
v:l=to the & d:ahead	0 0 4 -1 -19 17 -7
v:l=to the & d:gone	0 0 0 -10 20 -5 0
v:l=treaty by	0 0 4 0 -14 8 0
v:l=treaty by & d:ahead	0 0 4 0 -15 8 0
v:l=truce by	0 0 -18 0 22 -1 0
v:l=truce by & d:ahead	0 0 -18 0 21 -1 0
v:l=truce die	0 0 22 0 -21 0 0
v:l=truce end & d:today	0 0 13 0 -12 0 0
v:l=truce from	0 0 6 -7 9 0 -8
v:l=truce of	-8 4 -15 19 -15 0 7
v:l=truce of & d:ahead	0 0 -14 -8 12 0 8
v:l=truce of & d:gone	-7 5 0 23 -25 0 0
v:l=truce on	-2 0 10 -23 11 0 0
v:l=truce on & d:ahead	0 0 13 0 -10 0 0
v:l=truce on & d:gone	-1 0 0 -8 11 0 0
v:l=truce on & d:today	0 0 -2 -14 18 0 0
v:l=truce to & d:gone	-2 0 0 -5 15 -1 0
v:l=truce until	0 0 -17 -2 22 0 0
v:l=truce until & d:ahead	0 0 -17 0 19 0 0
v:l=tuesday ,	0 0 22 -30 -3 0 -4
v:l=tuesday , & d:ahead	0 0 15 -14 -4 0 -3
v:l=tuesday , & d:today	0 0 10 -15 0 0 0
v:l=until the	10 0 0 -19 -3 9 -15
v:l=until the & d:ahead	0 0 2 -14 -5 11 -14
v:l=until the & d:gone	12 0 -3 -9 2 -2 0
v:l=up on & d:ahead	0 0 13 -1 -12 5 -4
v:l=up to	-9 0 6 -1 -1 6 0
v:l=up to & d:ahead	0 0 7 0 -12 6 0
v:l=up to & d:gone	-9 0 0 0 12 0 0
v:l=us to	0 0 18 0 -11 -7 0
v:l=us to & d:ahead	0 0 18 0 -11 -7 0
v:l=vote on	0 0 -3 -4 19 0 -6
v:l=vote on & d:ahead	0 0 -3 0 13 0 -6
v:l=wait until	0 0 12 0 -4 -9 0
v:l=wait until & d:ahead	0 0 12 0 -5 -9 0
v:l=wednesday ,	0 0 17 2 -19 -1 5
v:l=wednesday , & d:today	0 0 12 0 -9 0 0
v:l=week of	0 0 -1 -5 14 0 -1
v:l=weekly ,	0 0 17 -4 -14 0 0
v:l=weekly , & d:today	0 0 17 -4 -14 0 0
v:l=what happen	0 0 -13 0 19 -2 -2
v:l=which end	10 0 10 0 -18 0 0
v:l=will from	0 0 0 10 -5 0 -2
v:l=will from & d:ahead	0 0 0 10 -5 0 -2
v:l=with <person>	0 0 -7 0 8 0 0
v:l=with <person> & d:today	0 0 -7 0 8 0 0
v:l=york , & d:today	0 0 0 13 -11 0 0
v:l=— until	0 0 11 0 -2 -9 0
v:l=— until & d:ahead	0 0 11 0 -2 -9 0
v:lead="	-12 -1 3 21 -12 -9 4
v:lead=" & d:ahead	0 0 -10 0 11 -7 5
v:lead=" & d:gone	-6 0 0 27 -22 0 0
v:lead=" & d:today	-1 0 23 -2 -15 0 0
v:lead=(	-5 3 -9 -5 8 3 1
v:lead=( & d:ahead	0 0 -21 -5 17 5 3
v:lead=( & d:today	-3 0 9 -8 0 0 0
v:lead=) & d:ahead	0 0 -10 0 6 -8 8
v:lead=) & d:gone	-1 0 0 9 -5 0 0
v:lead=) & d:today	0 0 11 -12 0 0 0
v:lead=*	0 0 0 -1 -11 -2 14
v:lead=* & d:ahead	0 0 1 -1 -11 -1 14
v:lead=, & d:ahead	-20 -18 13 -1 -15 7 4
v:lead=, & d:gone	2 9 -6 -1 7 -25 -6
v:lead=, & d:today	-6 -14 -10 3 19 -22 -23
v:lead=-	-10 0 7 2 -7 15 -10
v:lead=- & d:ahead	0 0 8 0 -16 16 -8
v:lead=- & d:gone	-5 0 0 -5 13 0 0
v:lead=1	-7 12 -31 11 -9 -2 25
v:lead=1 & d:ahead	0 0 -17 -1 -3 -2 25
v:lead=1 & d:gone	-3 12 0 7 -13 0 0
v:lead=1 & d:today	0 0 -20 7 5 0 0
v:lead=10	15 -2 8 22 -33 -6 0
v:lead=10 & d:gone	7 -2 16 -1 -17 0 0
v:lead=10 & d:today	8 0 -20 25 -21 0 0
v:lead=12	-2 0 0 10 -1 -6 0
v:lead=12 & d:today	-1 0 -13 2 6 0 0
v:lead=13	9 -4 11 -10 -19 10 0
v:lead=13 & d:today	0 0 16 -8 -10 0 0
v:lead=14	0 -1 -2 11 -2 0 0
v:lead=14 & d:ahead	0 0 -8 0 11 0 0
v:lead=14 & d:gone	0 0 0 -6 11 0 0
v:lead=14 & d:today	0 0 1 16 -15 0 0
v:lead=15	0 7 -10 3 -7 0 7
v:lead=15 & d:gone	0 7 0 6 -14 0 0
v:lead=15 & d:today	0 0 -8 -3 13 0 0
v:lead=17	-1 -2 -8 -8 21 0 0
v:lead=17 & d:today	0 0 -8 -3 13 0 0
v:lead=18	0 0 10 14 -22 0 0
v:lead=18 & d:ahead	0 0 12 0 -12 0 0
v:lead=18 & d:today	0 0 -1 14 -12 0 0
v:lead=19	0 0 -3 -7 14 0 0
v:lead=19 & d:today	0 0 -2 -5 11 0 0
v:lead=20	0 0 10 -8 -2 0 0
v:lead=21	0 0 -15 0 18 -2 0
v:lead=21 & d:ahead	0 0 -14 0 17 -2 0
v:lead=22	0 0 -2 -4 12 0 0
v:lead=23	0 0 0 -5 10 0 0
v:lead=24	-5 0 -1 -9 5 9 0
v:lead=24 & d:ahead	0 0 0 0 -8 9 0
v:lead=24 & d:today	0 0 -1 -8 12 0 0
v:lead=25	0 0 -5 -4 12 0 0
v:lead=26	0 0 -11 0 15 0 0
v:lead=26 & d:today	0 0 -10 0 13 0 0
v:lead=27	0 0 -1 -3 10 0 0
v:lead=28	0 0 -19 -6 28 0 0
v:lead=28 & d:today	0 0 -18 -1 22 0 0
v:lead=29	0 0 -6 -5 17 0 0
v:lead=29 & d:today	0 0 -4 -2 10 0 0
v:lead=3	0 0 6 10 -16 0 1
v:lead=3 & d:ahead	0 0 12 0 -12 0 1
v:lead=3 & d:today	0 0 -8 13 -6 0 0
v:lead=30	-4 -1 0 -22 -6 17 11
v:lead=30 & d:ahead	0 0 -29 -7 6 18 11
v:lead=30 & d:gone	-2 0 0 -4 13 0 0
v:lead=30 & d:today	0 0 27 -9 -19 0 0
v:lead=31	10 0 26 -19 -28 15 -5
v:lead=31 & d:ahead	0 0 29 0 -40 15 -4
v:lead=31 & d:gone	12 0 0 -6 -6 0 0
v:lead=31 & d:today	-1 0 0 -12 15 0 0
v:lead=4	0 0 -12 -9 25 0 0
v:lead=4 & d:ahead	0 0 -8 0 11 0 0
v:lead=5 & d:gone	0 0 0 9 -5 0 0
v:lead=8	9 -2 -15 -1 6 0 0
v:lead=8 & d:ahead	0 0 -7 0 12 0 0
v:lead=8 & d:today	13 0 -6 -12 0 0 0
v:lead=9	-1 3 -22 -11 9 5 10
v:lead=9 & d:ahead	0 0 -17 0 0 5 10
v:lead=9 & d:today	0 0 -5 -5 14 0 0
v:lead=:	7 -4 0 20 -17 -1 -1
v:lead=: & d:ahead	-5 -2 0 12 -10 2 1
v:lead=: & d:today	2 0 1 23 -20 -2 -2
v:lead=;	-19 -4 4 2 0 9 -3
v:lead=; & d:ahead	0 0 0 0 -5 10 -2
v:lead=; & d:gone	-15 -2 -4 -4 24 0 0
v:lead=; & d:today	-2 0 13 7 -15 0 0
v:lead=@	0 0 0 -7 9 0 0
v:lead=@ & d:today	0 0 0 -7 9 0 0
v:lead=a	-15 0 7 -4 16 -14 -11
v:lead=a & d:ahead	0 0 2 8 6 -11 -10
v:lead=a & d:gone	-12 1 12 4 -4 -1 0
v:lead=a & d:today	0 0 0 -25 30 0 0
v:lead=after	-4 0 0 -5 0 10 -2
v:lead=after & d:ahead	0 0 -5 0 0 11 -1
v:lead=after & d:gone	-2 0 15 0 -10 0 0
v:lead=after & d:today	0 0 -5 -9 16 0 0
v:lead=algeria	0 0 9 0 0 -4 0
v:lead=algeria & d:ahead	0 0 9 0 -3 -4 0
v:lead=also	0 0 0 -10 14 0 0
v:lead=also & d:today	0 0 0 -9 11 0 0
v:lead=although	0 0 2 0 -12 10 0
v:lead=although & d:ahead	0 0 2 0 -12 10 0
v:lead=american	-1 0 -4 -12 17 0 0
v:lead=american & d:gone	-1 0 0 -11 14 0 0
v:lead=an & d:ahead	0 0 0 4 -12 11 -2
v:lead=and	-11 -3 17 -4 -5 1 -20
v:lead=and & d:ahead	0 0 14 3 -12 2 -19
v:lead=and & d:gone	-5 -2 -7 -12 29 0 0
v:lead=and & d:today	-2 0 10 0 -7 0 0
v:lead=angola	0 0 0 -1 12 0 -6
v:lead=april	0 0 -7 -10 21 0 0
v:lead=as	-11 -3 10 -11 1 -1 11
v:lead=as & d:ahead	0 0 20 1 -28 0 12
v:lead=as & d:today	0 0 -8 -27 37 0 0
v:lead=ask	0 0 14 0 -8 -1 -2
v:lead=ask & d:ahead	0 0 14 0 -9 -1 -2
v:lead=at	14 -1 32 -18 -27 0 0
v:lead=at & d:gone	10 0 13 -6 -14 0 0
v:lead=at & d:today	5 0 24 -10 -19 0 0
v:lead=august	0 7 -20 -9 24 -6 -4
v:lead=august & d:ahead	0 0 -18 0 25 -6 -4
v:lead=august & d:today	0 0 0 -4 8 0 0
v:lead=because	4 3 11 8 -27 7 0
v:lead=because & d:gone	8 4 0 0 -11 0 0
v:lead=because & d:today	0 0 14 10 -21 0 0
v:lead=before	-15 -5 13 19 -6 -15 -21
v:lead=before & d:ahead	0 0 6 15 0 -14 -20
v:lead=before & d:gone	-10 -3 0 6 1 0 0
v:lead=before & d:today	-3 0 12 0 -9 0 0
v:lead=beijing & d:ahead	0 0 15 22 -29 -4 -2
v:lead=beijing & d:gone	0 0 0 -8 9 0 0
v:lead=beijing & d:today	0 0 -10 -11 20 0 0
v:lead=bessent	0 0 -2 12 -8 0 0
v:lead=between	0 0 0 1 -15 3 7
v:lead=between & d:ahead	0 0 1 0 -14 3 7
v:lead=bolivia	13 0 -6 0 -6 0 0
v:lead=bolivia & d:gone	13 0 0 0 -13 0 0
v:lead=bookings	0 0 0 -7 9 0 0
v:lead=both	-5 0 18 14 -13 -10 -9
v:lead=both & d:ahead	0 0 19 0 -6 -9 -9
v:lead=both & d:gone	-4 0 0 19 -14 0 0
v:lead=by	-4 0 -13 0 9 14 -6
v:lead=by & d:ahead	0 0 -14 -11 11 14 -5
v:lead=canada	0 0 -3 -14 5 -1 10
v:lead=canada & d:ahead	0 0 -1 0 -5 0 10
v:lead=chile	0 0 -5 -9 16 0 0
v:lead=china	-4 -1 13 -22 16 -7 -8
v:lead=china & d:ahead	0 0 21 -21 0 -6 -7
v:lead=china & d:today	0 0 -12 -11 21 0 0
v:lead=chinese	0 0 0 -10 3 0 10
v:lead=december	0 6 0 5 -10 0 0
v:lead=december & d:gone	0 6 0 5 -12 0 0
v:lead=denmark & d:ahead	0 0 -14 0 12 2 0
v:lead=donald	0 0 -4 -1 13 0 0
v:lead=duties	0 0 -11 -1 16 0 0
v:lead=duties & d:ahead	0 0 -11 0 14 0 0
v:lead=each	0 -1 -7 17 -3 -1 0
v:lead=each & d:ahead	0 0 -7 -2 15 -1 0
v:lead=each & d:gone	0 -1 0 20 -18 0 0
v:lead=egypt	5 0 -9 -4 5 0 0
v:lead=ends	0 0 10 0 -8 0 0
v:lead=ends & d:ahead	0 0 10 0 -9 0 0
v:lead=europe	0 0 -12 0 13 0 0
v:lead=exclusions	0 0 -18 0 7 10 0
v:lead=exclusions & d:ahead	0 0 -18 0 7 10 0
v:lead=february	0 0 -7 0 12 0 0
v:lead=february & d:ahead	0 0 -6 0 9 0 0
v:lead=finland	0 0 -1 7 -10 7 0
v:lead=five	0 0 -8 0 11 0 0
v:lead=five & d:ahead	0 0 -7 0 10 0 0
v:lead=for	0 0 12 5 -10 -7 -3
v:lead=for & d:ahead	0 0 13 14 -17 -7 -2
v:lead=for & d:today	0 0 0 -8 10 0 0
v:lead=foreign	0 0 -10 -6 17 0 0
v:lead=foreign & d:today	0 0 -8 -1 12 0 0
v:lead=four	0 0 -2 -8 13 0 0
v:lead=friday & d:ahead	0 0 17 0 -15 0 0
v:lead=friday & d:gone	-4 0 0 -3 11 0 0
v:lead=friday & d:today	0 0 -18 -1 15 0 0
v:lead=from	-10 15 -27 15 -4 0 9
v:lead=from & d:ahead	0 0 -22 12 -4 0 11
v:lead=from & d:gone	-3 17 0 -6 0 0 -1
v:lead=from & d:today	-3 0 -6 14 -6 0 0
v:lead=futures	0 0 0 11 -10 0 0
v:lead=georgia	0 0 0 11 -8 0 0
v:lead=georgia & d:gone	0 0 0 11 -10 0 0
v:lead=goods	9 0 -27 -20 17 0 13
v:lead=goods & d:ahead	0 0 -23 0 1 0 13
v:lead=goods & d:gone	9 0 0 -27 14 0 0
v:lead=goods & d:today	0 0 -2 -7 11 0 0
v:lead=greece	0 0 16 0 -9 -5 0
v:lead=had	-11 0 -6 11 2 0 0
v:lead=had & d:gone	-11 0 0 11 0 0 0
v:lead=he	-5 0 -23 -14 42 -8 -5
v:lead=he & d:ahead	0 0 -20 0 28 -8 -4
v:lead=he & d:gone	-4 0 0 -8 17 0 0
v:lead=he'd	0 0 -8 0 10 0 0
v:lead=here	0 0 0 -21 22 0 0
v:lead=here & d:today	0 0 0 -18 19 0 0
v:lead=his	0 0 -11 3 9 0 0
v:lead=his & d:ahead	0 0 -11 0 15 0 0
v:lead=i	0 0 6 -14 12 -10 -2
v:lead=i & d:ahead	0 0 9 0 0 -10 0
v:lead=i & d:gone	0 0 0 -4 8 0 0
v:lead=i & d:today	0 0 -3 -4 9 0 0
v:lead=if	-17 -3 11 -16 -10 11 1
v:lead=if & d:ahead	0 0 4 -25 -11 13 3
v:lead=if & d:gone	-13 0 -3 -3 23 0 0
v:lead=if & d:today	0 0 20 5 -21 0 0
v:lead=in	-6 9 -6 -14 7 9 2
v:lead=in & d:ahead	0 0 -7 -10 4 9 3
v:lead=india	-2 0 13 -19 5 0 -4
v:lead=india & d:ahead	0 0 -2 -5 15 0 -4
v:lead=india & d:gone	-2 0 0 -6 10 0 0
v:lead=india & d:today	0 0 16 -4 -12 0 0
v:lead=inflation	0 0 -8 -1 12 0 0
v:lead=ireland	0 0 -5 -7 19 0 -3
v:lead=ireland & d:ahead	0 0 -5 0 14 0 -3
v:lead=it	11 1 5 2 -19 -3 9
v:lead=it & d:ahead	-11 -6 15 -6 -22 0 13
v:lead=it & d:gone	3 5 -27 12 -5 -10 -8
v:lead=it & d:today	19 0 -8 -8 5 0 0
v:lead=it'll	0 0 11 0 -2 -8 0
v:lead=it'll & d:ahead	0 0 11 0 -3 -8 0
v:lead=its	0 -1 2 9 -1 -15 0
v:lead=its & d:ahead	0 0 3 -11 11 -15 0
v:lead=its & d:gone	0 0 0 18 -16 0 0
v:lead=january	0 0 4 0 -10 7 0
v:lead=january & d:ahead	0 0 4 0 -12 7 0
v:lead=japan	0 0 14 -4 -7 -1 0
v:lead=japan & d:ahead	0 0 14 0 -11 -1 0
v:lead=july	11 0 3 -4 -6 -4 0
v:lead=july & d:ahead	0 0 -7 0 12 -4 0
v:lead=july & d:today	11 0 12 0 -20 0 0
v:lead=june	0 0 -13 -3 16 4 0
v:lead=june & d:ahead	0 0 -12 0 8 4 0
v:lead=korea	0 0 -12 -8 9 12 0
v:lead=korea & d:ahead	0 0 -12 -1 2 12 0
v:lead=last	-2 0 23 -13 -8 -3 -1
v:lead=last & d:ahead	0 0 14 0 -9 -2 0
v:lead=last & d:today	0 0 12 -5 -7 0 0
v:lead=latvia	0 0 0 -12 13 0 0
v:lead=march	0 0 -7 -2 16 0 0
v:lead=mark	0 0 9 0 -7 0 0
v:lead=may	0 0 -12 4 9 -5 0
v:lead=may & d:ahead	0 0 -11 0 16 -5 0
v:lead=may & d:today	0 0 0 10 -9 0 0
v:lead=mexico	0 0 -6 -1 12 0 0
v:lead=minister	0 0 7 11 -15 -1 0
v:lead=minister & d:ahead	0 0 9 0 -6 -1 0
v:lead=minister & d:today	0 0 0 12 -10 0 0
v:lead=monday & d:gone	-5 0 0 -7 16 0 0
v:lead=monday & d:today	0 0 0 10 -7 0 0
v:lead=mr	0 0 -11 -4 20 0 0
v:lead=mr & d:ahead	0 0 -10 0 12 0 0
v:lead=my	0 0 11 -2 -7 0 0
v:lead=my & d:ahead	0 0 12 0 -11 0 0
v:lead=namibia	0 0 -4 -12 14 3 0
v:lead=negotiators	0 0 0 -11 12 0 0
v:lead=negotiators & d:gone	0 0 0 -10 10 0 0
v:lead=neither	0 0 22 -2 -17 0 0
v:lead=neither & d:ahead	0 0 12 0 -9 0 0
v:lead=new	0 0 0 -4 12 0 -6
v:lead=new & d:ahead	0 0 0 -7 15 0 -6
v:lead=ninety	0 0 -4 0 -9 11 0
v:lead=ninety & d:ahead	0 0 -4 0 -9 11 0
v:lead=no	8 0 -8 -10 9 0 0
v:lead=no & d:ahead	0 0 -7 0 13 0 0
v:lead=no & d:gone	9 0 0 -4 -3 0 0
v:lead=none	0 0 0 0 -12 0 13
v:lead=not	0 0 -1 -6 0 0 8
v:lead=nothing	0 0 -9 -2 8 0 5
v:lead=nov	0 0 22 -6 -11 -2 0
v:lead=nov & d:ahead	0 0 15 0 -12 -2 0
v:lead=november	-2 -4 22 21 -27 -8 -3
v:lead=november & d:ahead	0 0 26 0 -18 -7 -2
v:lead=november & d:gone	0 -4 0 25 -19 0 0
v:lead=october	0 0 -1 -7 17 0 0
v:lead=of	0 0 0 -8 10 0 0
v:lead=of & d:gone	0 0 0 -7 9 0 0
v:lead=oman	13 0 4 0 -9 -8 0
v:lead=oman & d:gone	13 0 0 0 -14 0 0
v:lead=on	0 -12 -4 16 3 -4 -22
v:lead=on & d:ahead	0 0 1 0 7 -2 -19
v:lead=on & d:gone	1 -9 -6 10 -4 0 0
v:lead=on & d:today	0 0 -15 13 -2 0 0
v:lead=one	0 0 -1 -11 17 -1 -6
v:lead=one & d:today	0 0 -3 -6 12 0 0
v:lead=orders	0 0 -5 -24 28 0 -1
v:lead=other	0 0 12 -23 9 0 0
v:lead=ottawa	0 0 12 -1 -1 0 -5
v:lead=our	0 0 7 -13 2 -8 8
v:lead=our & d:ahead	0 0 10 0 -10 -8 8
v:lead=our & d:gone	0 0 0 -5 11 0 0
v:lead=over	0 0 0 0 -11 12 0
v:lead=pakistan	0 0 0 12 -8 0 -5
v:lead=pakistan & d:ahead	0 0 0 13 -8 0 -5
v:lead=port	0 0 -5 -22 30 -6 0
v:lead=port & d:ahead	0 0 -5 -3 15 -6 0
v:lead=portugal	10 0 0 -4 -4 0 0
v:lead=portugal & d:gone	10 0 0 0 -8 0 0
v:lead=president	-2 0 -7 -24 30 -2 -6
v:lead=president & d:ahead	0 0 -7 -3 18 -1 -5
v:lead=president & d:gone	-1 0 0 -11 18 0 0
v:lead=published	9 0 -4 0 -2 0 0
v:lead=published & d:today	9 0 -4 0 -2 0 0
v:lead=saturday	0 0 -18 -10 28 0 0
v:lead=saturday & d:today	0 0 -17 -10 26 0 0
v:lead=september	12 -2 -12 -15 13 -2 0
v:lead=september & d:ahead	0 0 -11 0 14 -2 0
v:lead=september & d:gone	13 -2 0 -6 -5 0 0
v:lead=september & d:today	0 0 0 -8 9 0 0
v:lead=should	0 0 8 -12 -3 -3 12
v:lead=should & d:ahead	0 0 8 -10 -7 -3 12
v:lead=since	0 -11 -2 19 -11 -8 -8
v:lead=since & d:ahead	0 0 2 -17 12 -6 -4
v:lead=since & d:gone	-17 -10 -4 18 -8 0 0
v:lead=since & d:today	13 0 -5 8 -15 0 0
v:lead=so	5 0 13 4 -10 -4 -6
v:lead=so & d:ahead	0 0 16 12 -16 -3 -6
v:lead=south	0 0 -5 0 -1 9 0
v:lead=south & d:ahead	0 0 -4 0 -3 9 0
v:lead=steel	0 0 0 15 -13 0 0
v:lead=steel & d:gone	0 0 0 16 -16 0 0
v:lead=sunday	-6 0 0 -12 16 0 0
v:lead=sunday & d:ahead	0 0 15 0 -13 0 0
v:lead=sunday & d:gone	-5 0 0 -6 16 0 0
v:lead=sunday & d:today	0 0 -19 -3 23 0 0
v:lead=suspended	0 0 -9 20 -6 -1 0
v:lead=suspended & d:ahead	0 0 -9 0 12 -1 0
v:lead=talks	0 0 11 0 -6 0 -1
v:lead=talks & d:today	0 0 9 0 -9 0 0
v:lead=that	0 -11 6 -12 3 0 -1
v:lead=that & d:ahead	-5 -3 15 -9 -12 3 0
v:lead=that & d:gone	5 -6 -20 -7 18 -12 -3
v:lead=the	-2 0 10 9 -3 -21 -1
v:lead=the & d:ahead	-12 -11 28 -8 -14 -13 5
v:lead=the & d:gone	1 7 -33 10 2 -9 -11
v:lead=the & d:today	0 0 -18 3 14 0 0
v:lead=their & d:ahead	0 0 10 12 -14 -4 -6
v:lead=their & d:gone	-7 0 0 -7 16 0 0
v:lead=then	0 0 -15 -1 18 0 0
v:lead=then & d:ahead	0 0 -13 0 13 0 0
v:lead=there	6 -3 8 -12 0 -1 0
v:lead=there & d:gone	6 -3 0 -10 4 0 0
v:lead=they	0 4 1 3 -1 -1 -13
v:lead=they & d:ahead	0 0 7 -16 7 -1 -12
v:lead=they & d:gone	1 4 0 14 -18 0 0
v:lead=they & d:today	0 0 -10 -3 15 0 0
v:lead=they'll	0 0 -11 0 -4 8 5
v:lead=they'll & d:ahead	0 0 -11 0 -4 8 5
v:lead=this	0 0 9 21 -27 0 4
v:lead=this & d:ahead	0 0 10 -6 -11 0 6
v:lead=this & d:today	0 0 0 33 -32 0 0
v:lead=those	0 0 -7 -14 22 0 0
v:lead=those & d:gone	0 0 0 -14 15 0 0
v:lead=three	0 0 13 0 -10 0 0
v:lead=three & d:ahead	0 0 13 0 -11 0 0
v:lead=through	0 0 12 0 -9 0 0
v:lead=thursday	-4 0 31 3 -26 0 -4
v:lead=thursday & d:ahead	0 0 32 0 -28 0 -3
v:lead=thursday & d:gone	-1 0 0 -6 12 0 0
v:lead=thursday & d:today	0 0 0 10 -7 0 0
v:lead=till	0 0 0 0 -13 14 0
v:lead=till & d:ahead	0 0 0 0 -15 15 0
v:lead=to	0 0 10 11 -25 8 0
v:lead=to & d:ahead	0 0 10 0 -17 8 0
v:lead=today & d:ahead	0 0 -10 0 15 0 -2
v:lead=today & d:today	-4 0 1 11 -7 0 0
v:lead=tonight	0 0 37 -12 -29 0 0
v:lead=tonight & d:today	0 0 38 -11 -29 0 0
v:lead=trade	-1 0 -8 -11 23 1 0
v:lead=trade & d:gone	-1 0 0 -8 12 0 0
v:lead=treasury	-2 0 -19 14 -15 19 0
v:lead=treasury & d:ahead	0 0 -14 0 -6 19 0
v:lead=treasury & d:today	0 0 -2 10 -7 0 0
v:lead=truce	0 -1 11 2 -7 -1 0
v:lead=truce & d:ahead	0 0 17 0 -11 -1 0
v:lead=trump	0 0 0 -1 12 -4 -6
v:lead=tuesday	0 0 -1 -12 15 0 0
v:lead=tuesday & d:today	0 0 -4 -6 13 0 0
v:lead=turkey	0 0 2 -4 -10 8 3
v:lead=turkey & d:ahead	0 0 2 -3 -12 8 3
v:lead=twelve	0 0 5 0 -10 6 0
v:lead=twelve & d:ahead	0 0 5 0 -12 6 0
v:lead=twenty	-2 0 -17 -6 26 0 0
v:lead=twenty & d:ahead	0 0 -16 0 17 0 0
v:lead=twenty & d:gone	-2 0 0 -5 10 0 0
v:lead=u.s.	0 0 -5 -3 11 0 0
v:lead=under	-3 0 -20 10 0 0 11
v:lead=under & d:ahead	0 0 -19 3 4 0 12
v:lead=unless	0 0 17 -6 -8 0 -4
v:lead=unless & d:ahead	0 0 -3 0 8 0 -4
v:lead=unless & d:today	0 0 24 -4 -20 0 0
v:lead=until	15 -3 23 0 -25 -17 3
v:lead=until & d:ahead	-4 0 11 4 -7 -16 4
v:lead=until & d:gone	18 -1 -8 0 -13 0 0
v:lead=until & d:today	-1 0 32 -13 -21 0 0
v:lead=updated	0 0 -9 0 12 0 0
v:lead=updated & d:today	0 0 -9 0 12 0 0
v:lead=uruguay	0 0 -4 0 11 0 -3
v:lead=us & d:ahead	0 0 -1 -7 14 0 -3
v:lead=vietnam	-3 0 -1 0 9 0 0
v:lead=we	-2 0 6 1 -10 4 4
v:lead=we & d:ahead	0 0 12 -6 -15 5 4
v:lead=we & d:gone	-1 0 0 10 -7 0 0
v:lead=we & d:today	0 0 -8 -7 18 0 0
v:lead=wednesday	-1 0 10 -8 0 0 0
v:lead=what	-14 -1 -4 10 -3 2 0
v:lead=what & d:ahead	0 0 3 14 -18 3 0
v:lead=what & d:gone	-8 0 0 0 11 0 0
v:lead=what & d:today	-2 0 -11 -2 14 0 0
v:lead=when & d:today	0 0 -10 -5 16 0 0
v:lead=where	-4 0 15 -30 7 -8 -1
v:lead=where & d:gone	-2 0 0 -17 23 0 0
v:lead=where & d:today	0 0 12 -10 -5 0 0
v:lead=whether	0 0 11 0 -5 0 -3
v:lead=which	5 4 2 5 -9 -1 -1
v:lead=which & d:gone	2 7 -18 3 -2 -2 0
v:lead=while	-3 0 -4 -4 14 0 0
v:lead=who	0 0 -27 -1 28 0 -9
v:lead=who & d:ahead	0 0 -22 -8 35 0 -9
v:lead=who & d:today	0 0 -3 -5 10 0 0
v:lead=without	0 0 5 -20 -6 -4 18
v:lead=without & d:ahead	0 0 6 -9 -16 -4 19
v:lead=yet	0 0 0 0 -6 10 0
v:lead=yet & d:ahead	0 0 0 0 -8 10 0
v:lead=you	0 0 13 0 -13 0 0
v:lead=you & d:ahead	0 0 13 0 -15 0 0
v:lead=zambia	9 0 -6 0 0 -1 0
v:lead=—	0 -10 9 17 -8 -15 -8
v:lead=— & d:ahead	0 0 6 25 -12 -13 -5
v:lead=— & d:today	-15 0 7 7 -2 0 -1
v:lr=( )	-3 0 -15 -12 19 12 0
v:lr=( ) & d:ahead	0 0 -18 0 7 13 0
v:lr=( ) & d:gone	0 0 0 -10 15 0 0
v:lr=( <level>	0 0 19 -1 -15 0 0
v:lr=( <level> & d:today	0 0 19 -1 -16 0 0
v:lr=, ) & d:gone	0 0 0 -8 10 0 0
v:lr=, ) & d:today	0 0 10 5 -14 0 0
v:lr=, ,	8 -4 6 6 -18 -13 14
v:lr=, , & d:ahead	0 0 -23 0 12 -11 15
v:lr=, , & d:today	14 0 37 5 -43 0 0
v:lr=, .	5 -4 10 10 -21 -3 10
v:lr=, . & d:ahead	0 0 1 14 -17 -2 11
v:lr=, . & d:gone	11 -2 0 0 -4 0 0
v:lr=, . & d:today	-6 0 12 -1 -5 0 0
v:lr=, :	0 0 -8 -13 26 0 -1
v:lr=, : & d:ahead	0 0 -6 -1 13 0 -1
v:lr=, <end>	-10 -8 16 -8 3 0 -23
v:lr=, <end> & d:ahead	0 0 26 -25 -9 6 -18
v:lr=, <end> & d:today	-25 -1 -4 0 11 -5 -4
v:lr=, of	0 0 -7 -3 14 0 0
v:lr=, of & d:ahead	0 0 -7 0 9 0 0
v:lr=, to	0 0 -7 -8 1 0 12
v:lr=, to & d:ahead	0 0 -7 -7 0 0 12
v:lr=, —	-11 7 -13 7 5 0 -1
v:lr=, — & d:today	-9 0 -13 7 7 0 -1
v:lr=. , & d:ahead	0 0 0 -7 11 0 -1
v:lr=. , & d:today	0 0 0 14 -13 0 0
v:lr=. .	0 0 -2 -7 12 0 0
v:lr=: ,	0 0 25 -2 -17 -2 0
v:lr=: , & d:ahead	0 0 -7 -1 13 -1 0
v:lr=: .	0 0 16 0 -31 15 -3
v:lr=: . & d:ahead	0 0 17 -11 -26 15 -2
v:lr=: . & d:gone	0 0 0 10 -9 0 0
v:lr=: <end>	-1 0 1 -7 16 -19 -4
v:lr=: <end> & d:ahead	0 0 11 -7 4 -18 -3
v:lr=: <end> & d:today	0 0 -12 -7 21 0 0
v:lr=: is	0 0 15 0 -14 0 0
v:lr=: the	0 0 -28 -4 35 0 -5
v:lr=; it	0 0 10 -10 -1 0 0
v:lr=; it & d:today	0 0 11 -10 -2 0 0
v:lr=<begin> 's	9 0 -3 -11 4 0 0
v:lr=<begin> 's & d:gone	9 0 0 0 -7 0 0
v:lr=<begin> 's & d:today	0 0 -1 -8 12 0 0
v:lr=<begin> (	0 0 -5 0 13 0 -5
v:lr=<begin> ,	-10 13 3 -1 -2 -11 0
v:lr=<begin> , & d:ahead	0 0 -3 -3 9 -9 0
v:lr=<begin> , & d:gone	-5 13 0 -12 0 0 0
v:lr=<begin> , & d:today	-3 0 7 9 -11 0 0
v:lr=<begin> .	0 6 5 0 -22 14 0
v:lr=<begin> . & d:ahead	0 0 8 -3 -23 15 0
v:lr=<begin> . & d:gone	3 7 14 6 -24 0 0
v:lr=<begin> . & d:today	-3 0 -13 -4 18 0 0
v:lr=<begin> :	1 -2 -3 -15 16 -4 1
v:lr=<begin> : & d:today	0 0 -3 -2 8 0 0
v:lr=<begin> <end>	3 -9 13 15 -14 -19 -19
v:lr=<begin> <end> & d:ahead	0 0 28 -2 -14 -13 -12
v:lr=<begin> <end> & d:today	6 0 -10 15 -5 -4 -3
v:lr=<begin> <level>	0 0 -8 6 9 -8 0
v:lr=<begin> <level> & d:today	0 0 -9 0 10 0 0
v:lr=<begin> <person>	0 0 -2 8 -3 0 0
v:lr=<begin> <person> & d:gone	0 0 0 -9 10 0 0
v:lr=<begin> <person> & d:today	0 0 0 15 -14 0 0
v:lr=<begin> <quality>	0 0 19 0 -17 0 0
v:lr=<begin> <quality> & d:today	0 0 20 0 -19 0 0
v:lr=<begin> at	0 0 29 -7 -21 0 0
v:lr=<begin> at & d:today	0 0 23 -7 -16 0 0
v:lr=<begin> is	-4 0 12 -7 -18 16 0
v:lr=<begin> is & d:ahead	0 0 6 0 -21 17 0
v:lr=<begin> is & d:gone	-3 0 -1 -4 14 0 0
v:lr=<begin> is & d:today	0 0 10 0 -8 0 0
v:lr=<begin> it	-3 0 -16 -17 35 -1 -2
v:lr=<begin> it & d:ahead	0 0 -12 0 18 0 -2
v:lr=<begin> it & d:today	0 0 -5 -12 15 0 0
v:lr=<begin> the	-12 0 3 0 3 0 -2
v:lr=<begin> the & d:gone	0 0 0 -9 12 0 0
v:lr=<begin> the & d:today	-10 0 4 0 0 0 0
v:lr=<begin> they	13 0 0 -14 -2 0 0
v:lr=<begin> they & d:today	13 0 2 -11 -8 0 0
v:lr=<begin> we	0 0 -3 -2 9 0 0
v:lr=<begin> —	11 3 0 3 -4 -13 -6
v:lr=<begin> — & d:ahead	0 0 8 0 3 -13 -6
v:lr=<begin> — & d:today	10 0 -9 8 -8 0 0
v:lr=<day-ahead> .	0 0 -26 -7 31 0 0
v:lr=<day-ahead> . & d:today	0 0 -26 -7 31 0 0
v:lr=<level> ,	0 0 -11 -15 22 0 0
v:lr=<level> , & d:ahead	0 0 -10 0 12 0 0
v:lr=<level> , & d:today	0 0 -3 -12 12 0 0
v:lr=<level> .	0 0 -18 -15 35 0 0
v:lr=<level> . & d:ahead	0 0 -8 -1 13 0 0
v:lr=<level> . & d:today	0 0 -8 -9 20 0 0
v:lr=<level> <end>	0 0 19 0 -16 0 0
v:lr=<name> ,	0 0 -6 -2 11 0 0
v:lr=<name> .	0 0 -5 -4 12 0 0
v:lr=<number> ,	11 0 -16 -10 8 0 0
v:lr=<number> , & d:gone	12 0 0 0 -11 0 0
v:lr=<number> , & d:today	0 0 -9 -8 17 0 0
v:lr=<number> .	-1 0 -7 13 -7 0 6
v:lr=<number> . & d:ahead	0 0 0 8 -17 0 7
v:lr=<number> . & d:today	0 0 -10 7 1 0 0
v:lr=<number> and	0 0 0 -11 12 0 0
v:lr=<number> and & d:today	0 0 0 -11 12 0 0
v:lr=<organisation> .	0 0 -2 -10 17 0 0
v:lr=<organisation> that	0 0 -7 -1 11 0 0
v:lr=<organisation> that & d:today	0 0 -7 0 9 0 0
v:lr=<person> ,	0 0 0 17 -16 0 0
v:lr=<person> .	0 0 -9 -1 12 0 0
v:lr=<person> . & d:today	0 0 -7 0 9 0 0
v:lr=<seat> ,	0 0 -3 -3 11 0 0
v:lr=<seat> .	0 0 -10 -3 17 0 0
v:lr=a ,	0 0 0 -8 12 0 -3
v:lr=a , & d:ahead	0 0 0 -6 9 0 -3
v:lr=a .	0 0 -13 -10 11 0 10
v:lr=a . & d:ahead	0 0 -12 -9 9 0 10
v:lr=after ,	0 0 5 9 0 -18 -1
v:lr=after , & d:ahead	0 0 10 12 -7 -18 -1
v:lr=after <end>	0 0 0 -3 17 -19 0
v:lr=after <end> & d:ahead	0 0 0 0 14 -19 0
v:lr=after ?	0 0 -4 0 -21 24 0
v:lr=after ? & d:ahead	0 0 -4 0 -22 24 0
v:lr=after the & d:ahead	0 0 5 6 -9 0 0
v:lr=again .	0 0 5 9 -10 0 0
v:lr=again . & d:gone	0 0 0 9 -8 0 0
v:lr=agreement .	0 0 -13 0 15 0 0
v:lr=and ,	0 0 11 -5 -12 7 0
v:lr=and , & d:ahead	0 0 12 0 -16 7 0
v:lr=and .	0 0 -13 0 15 0 0
v:lr=and . & d:ahead	0 0 -12 0 14 0 0
v:lr=and <end>	0 0 0 -1 10 -4 0
v:lr=and it	0 0 12 9 -21 0 0
v:lr=and of	0 0 -10 -5 16 0 0
v:lr=and the	0 0 12 0 -9 0 0
v:lr=and the & d:ahead	0 0 12 0 -10 0 0
v:lr=apply .	0 0 0 -9 11 0 0
v:lr=apply . & d:today	0 0 0 -8 10 0 0
v:lr=as .	0 0 19 -15 -7 0 0
v:lr=as . & d:today	0 0 9 -5 -4 0 0
v:lr=back .	0 0 -7 0 9 0 0
v:lr=back . & d:ahead	0 0 -7 0 8 0 0
v:lr=before .	0 0 0 -7 11 -3 -10
v:lr=before . & d:ahead	0 0 0 -6 9 -2 -10
v:lr=before :	0 0 -2 0 -3 0 9
v:lr=before : & d:ahead	0 0 -2 0 -3 0 9
v:lr=before <end>	0 0 17 -29 -11 -11 20
v:lr=before <end> & d:ahead	0 0 17 -21 -17 -11 20
v:lr=before and	-6 0 -2 -9 25 0 -6
v:lr=before and & d:gone	-5 0 0 -2 10 0 0
v:lr=before and & d:today	0 0 0 -19 21 0 0
v:lr=before are	0 0 3 9 -4 0 -13
v:lr=before are & d:ahead	0 0 -1 15 -4 0 -12
v:lr=before it	0 0 0 13 -11 0 0
v:lr=before it & d:gone	0 0 0 13 -12 0 0
v:lr=before pay	0 0 -10 0 -7 0 15
v:lr=before pay & d:ahead	0 0 -4 -1 -12 0 15
v:lr=begin , & d:ahead	0 0 2 -13 6 0 0
v:lr=begin .	0 0 -9 28 -17 0 -5
v:lr=begin . & d:gone	0 0 0 14 -12 0 0
v:lr=begin . & d:today	0 0 -6 13 -8 0 0
v:lr=begin and	0 0 0 19 -16 0 0
v:lr=beyond ,	0 0 -9 -3 -4 12 8
v:lr=beyond , & d:ahead	0 0 -9 0 -8 12 8
v:lr=by ,	0 0 4 -8 -6 1 8
v:lr=by , & d:ahead	0 0 5 -20 -4 2 9
v:lr=by , & d:gone	0 0 0 9 -4 0 0
v:lr=by .	0 0 3 -14 8 0 -10
v:lr=by . & d:ahead	0 0 7 -9 1 0 -10
v:lr=by :	0 0 7 6 -11 0 0
v:lr=by : & d:ahead	0 0 7 6 -11 0 0
v:lr=by <end>	0 0 -12 -1 25 -8 -4
v:lr=by <end> & d:ahead	0 0 -12 0 23 -7 -3
v:lr=by ?	13 0 0 0 -10 0 0
v:lr=by ? & d:gone	13 0 0 0 -12 0 0
v:lr=by night & d:ahead	0 0 10 0 -9 0 0
v:lr=by or	0 0 12 0 -11 0 0
v:lr=by or & d:ahead	0 0 12 0 -11 0 0
v:lr=by the	0 0 -23 7 5 5 4
v:lr=by the & d:ahead	0 0 -22 -2 16 5 4
v:lr=changed .	0 0 18 -3 -15 0 0
v:lr=deal ,	0 0 -9 0 11 0 0
v:lr=die .	0 0 18 -3 -11 0 0
v:lr=die . & d:today	0 0 14 -3 -9 0 0
v:lr=effect ,	0 0 -1 14 -9 0 -2
v:lr=effect , & d:ahead	0 0 -1 15 -10 0 -2
v:lr=effect .	9 0 -4 10 -16 0 0
v:lr=effect . & d:today	9 0 -3 5 -12 0 0
v:lr=end ,	-11 0 8 -6 0 -1 5
v:lr=end , & d:ahead	0 0 9 -1 -9 -1 6
v:lr=end .	25 -1 1 -27 -2 -11 0
v:lr=end . & d:today	20 0 6 -20 -10 0 0
v:lr=end <day-today>	0 0 10 0 -8 0 0
v:lr=end <end>	-3 0 -8 0 3 9 0
v:lr=end <end> & d:ahead	0 0 0 0 -9 9 0
v:lr=end at	3 0 11 0 -13 0 0
v:lr=expire ,	13 0 -6 0 -3 0 0
v:lr=expire .	6 0 5 0 -10 0 0
v:lr=expire . & d:gone	8 0 0 0 -7 0 0
v:lr=for .	0 0 -4 -6 18 0 -5
v:lr=for . & d:ahead	0 0 0 0 9 0 -4
v:lr=for . & d:today	0 0 -4 -3 10 0 0
v:lr=for <end>	0 0 11 0 -6 0 0
v:lr=for <end> & d:ahead	0 0 11 0 -7 0 0
v:lr=force .	0 0 0 12 -12 0 0
v:lr=force . & d:today	0 0 -1 12 -9 0 0
v:lr=friday ,	0 0 16 -2 -13 0 0
v:lr=friday .	0 0 -3 -2 8 0 0
v:lr=friday . & d:today	0 0 -3 -2 8 0 0
v:lr=from ,	-7 5 -4 14 -8 -15 5
v:lr=from , & d:ahead	0 -2 0 5 -3 -14 6
v:lr=from , & d:gone	-3 7 0 17 -16 0 -3
v:lr=from , & d:today	0 0 -10 -1 7 0 0
v:lr=from .	-6 0 -29 7 -5 2 18
v:lr=from . & d:ahead	0 0 -26 -12 5 2 19
v:lr=from . & d:today	0 0 -5 16 -12 0 0
v:lr=from :	0 0 -1 -1 9 0 -5
v:lr=from ;	0 5 18 -10 0 0 -8
v:lr=from ; & d:ahead	0 0 5 -15 13 0 -8
v:lr=from ; & d:gone	0 5 14 0 -15 0 0
v:lr=from <end>	8 -3 -60 14 9 -20 7
v:lr=from <end> & d:ahead	0 0 -52 22 3 -19 8
v:lr=from <end> & d:gone	-1 -2 0 -8 14 0 0
v:lr=from <end> & d:today	12 0 -10 -4 1 0 0
v:lr=from <level>	0 -1 0 -14 33 0 -17
v:lr=from <level> & d:ahead	0 0 0 1 14 0 -17
v:lr=from <name>	-1 0 -12 3 0 0 5
v:lr=from <number>	0 0 0 -5 11 0 -4
v:lr=from <number> & d:ahead	0 0 0 -5 11 0 -4
v:lr=from <quality> & d:ahead	0 0 -4 -17 12 0 2
v:lr=from ?	0 0 0 13 -18 0 6
v:lr=from ? & d:ahead	0 0 0 19 -23 0 6
v:lr=from a	0 0 0 15 -8 0 -8
v:lr=from a & d:ahead	0 0 0 15 -9 0 -8
v:lr=from and	0 0 7 22 -18 -6 -11
v:lr=from and & d:ahead	0 0 10 7 -2 -6 -11
v:lr=from and & d:today	0 0 -3 24 -22 0 0
v:lr=from if	0 0 -7 -11 15 0 3
v:lr=from if & d:ahead	0 0 -7 -8 12 0 3
v:lr=from it	0 6 -8 -4 -1 0 7
v:lr=from it & d:ahead	0 0 -7 0 -2 0 8
v:lr=from it & d:gone	0 6 0 -17 11 0 0
v:lr=from on	0 0 0 -3 -10 0 13
v:lr=from on & d:ahead	0 0 0 -2 -11 0 13
v:lr=from our	0 0 0 1 5 0 -9
v:lr=from our & d:ahead	0 0 0 -3 15 0 -9
v:lr=from the	0 0 17 16 -15 0 -14
v:lr=from the & d:ahead	0 0 17 0 -2 0 -14
v:lr=from the & d:gone	0 0 0 12 -11 0 0
v:lr=from the & d:today	0 0 0 13 -13 0 0
v:lr=from to	-3 6 11 18 -39 -6 16
v:lr=from to & d:ahead	0 -1 12 15 -39 -5 17
v:lr=from until	0 0 -1 21 -24 0 6
v:lr=happen ?	0 0 -13 0 18 -2 -2
v:lr=in , & d:ahead	0 0 -4 -6 15 0 0
v:lr=in .	0 14 0 -6 -7 0 0
v:lr=in . & d:gone	0 14 0 -6 -7 0 0
v:lr=in :	0 0 0 9 -8 0 0
v:lr=in : & d:gone	0 0 0 9 -8 0 0
v:lr=in ;	0 0 0 -19 21 0 0
v:lr=in ; & d:gone	0 0 0 -19 21 0 0
v:lr=in <end> & d:ahead	0 0 -7 0 12 -1 0
v:lr=in and	-7 -2 0 -10 17 0 0
v:lr=in and & d:gone	-7 -2 0 -10 17 0 0
v:lr=in both	0 0 0 14 -13 0 0
v:lr=in both & d:gone	0 0 0 14 -13 0 0
v:lr=in for	0 -11 0 2 1 0 0
v:lr=in for & d:gone	0 -11 0 2 1 0 0
v:lr=in it	0 0 0 -12 14 0 0
v:lr=in it & d:gone	0 0 0 -11 13 0 0
v:lr=in they	0 0 0 -11 14 0 0
v:lr=in they & d:gone	0 0 0 -11 14 0 0
v:lr=in under	0 0 0 10 -10 0 0
v:lr=in under & d:gone	0 0 0 10 -10 0 0
v:lr=in with	0 0 0 11 -11 0 0
v:lr=in with & d:gone	0 0 0 11 -11 0 0
v:lr=including .	0 0 9 0 -17 6 0
v:lr=including . & d:ahead	0 0 9 0 -17 6 0
v:lr=is ,	0 0 -2 0 12 -7 0
v:lr=is .	0 0 10 -7 -15 11 0
v:lr=is . & d:ahead	0 0 0 0 -9 11 0
v:lr=is . & d:today	0 0 13 -2 -10 0 0
v:lr=is <end>	0 0 9 -2 -9 1 0
v:lr=is <end> & d:ahead	0 0 10 0 -13 1 0
v:lr=it ,	0 0 -13 0 15 0 0
v:lr=it , & d:ahead	0 0 -12 0 12 0 0
v:lr=it .	0 0 6 -14 4 -1 0
v:lr=lapse , & d:today	-1 0 9 -6 -2 0 0
v:lr=last ,	0 -3 0 12 -9 0 0
v:lr=last , & d:gone	0 -3 0 12 -9 0 0
v:lr=meet .	0 0 19 -6 -13 0 0
v:lr=meet . & d:ahead	0 0 11 -1 -9 0 0
v:lr=midnight ,	0 0 8 -13 0 0 0
v:lr=midnight .	0 0 27 -1 -24 0 0
v:lr=monday ,	0 0 13 8 -20 0 0
v:lr=monday , & d:today	0 0 13 8 -20 0 0
v:lr=monday <end>	0 0 -13 -3 15 0 0
v:lr=monday <end> & d:today	0 0 -13 -3 15 0 0
v:lr=noon ,	0 0 0 11 -10 0 0
v:lr=of "	0 0 -1 11 -5 0 -3
v:lr=of 's & d:today	0 0 0 -6 9 0 0
v:lr=of ( & d:ahead	0 0 0 13 -11 0 0
v:lr=of ,	8 -17 -6 4 0 -3 0
v:lr=of , & d:gone	9 -16 0 -1 1 0 0
v:lr=of .	-1 0 0 7 1 -8 -15
v:lr=of . & d:ahead	0 0 8 11 -5 -7 -14
v:lr=of . & d:today	0 0 -9 5 0 0 0
v:lr=of ;	-3 0 0 -4 13 0 0
v:lr=of ; & d:ahead	0 0 0 -6 9 0 0
v:lr=of <end>	8 8 -13 3 -8 -14 13
v:lr=of <end> & d:ahead	0 0 -9 -3 3 -13 14
v:lr=of <end> & d:gone	9 9 0 0 -13 0 0
v:lr=of a	0 0 0 -8 10 0 0
v:lr=of and	0 10 0 12 -16 0 -3
v:lr=of and & d:ahead	0 0 0 -7 11 0 -2
v:lr=of and & d:gone	0 11 0 -14 4 0 0
v:lr=of are	0 0 0 -8 11 0 0
v:lr=of has	0 6 0 -26 23 0 0
v:lr=of has & d:gone	0 6 0 -25 20 0 0
v:lr=of it	0 0 0 2 -8 0 9
v:lr=of it & d:ahead	0 0 0 -6 -1 0 9
v:lr=of it & d:gone	0 0 0 9 -7 0 0
v:lr=of on	0 0 0 -8 12 0 0
v:lr=of say	0 0 -1 11 -6 0 0
v:lr=of set	0 0 0 12 -11 0 0
v:lr=of set & d:gone	0 0 0 12 -12 0 0
v:lr=of that	0 0 0 10 -10 0 0
v:lr=of that & d:gone	0 0 0 10 -10 0 0
v:lr=of the	2 0 -1 -24 26 0 -5
v:lr=of the & d:ahead	0 0 0 -4 11 0 -5
v:lr=of the & d:today	0 0 0 -15 18 0 0
v:lr=of would	0 0 -14 13 -5 6 0
v:lr=of would & d:ahead	0 0 -14 0 8 7 0
v:lr=of would & d:gone	0 0 0 14 -13 0 0
v:lr=on (	0 0 0 11 -8 0 0
v:lr=on ( & d:ahead	0 0 0 12 -9 0 0
v:lr=on ,	-7 5 3 8 -3 -7 0
v:lr=on , & d:ahead	-4 -2 8 -5 2 -4 -1
v:lr=on , & d:gone	-2 8 -15 0 0 -2 8
v:lr=on , & d:today	0 0 -5 22 -14 0 0
v:lr=on .	7 -21 -9 13 6 0 -12
v:lr=on . & d:ahead	-8 -1 1 -11 8 2 -9
v:lr=on . & d:gone	14 -15 -26 8 -3 -3 -3
v:lr=on . & d:today	-6 0 -26 22 0 0 0
v:lr=on :	5 0 6 -10 -3 1 0
v:lr=on : & d:gone	5 0 0 -9 0 0 0
v:lr=on ;	10 -4 2 1 -7 -11 6
v:lr=on ; & d:ahead	0 0 -3 -2 5 -11 6
v:lr=on ; & d:gone	11 -4 12 6 -21 0 0
v:lr=on <day-today>	15 0 9 -14 -12 0 0
v:lr=on <day-today> & d:ahead	0 0 10 0 -8 0 0
v:lr=on <day-today> & d:gone	16 0 0 -12 -6 0 0
v:lr=on <end>	7 -17 0 0 2 -10 1
v:lr=on <end> & d:ahead	-3 0 0 -8 8 -8 2
v:lr=on <end> & d:gone	9 -14 4 2 -6 -3 0
v:lr=on <end> & d:today	0 0 -1 11 -8 0 0
v:lr=on <level>	0 0 -1 10 -7 0 0
v:lr=on <name>	8 0 -14 -3 17 -1 -18
v:lr=on <name> & d:ahead	0 0 -14 0 24 -1 -17
v:lr=on <name> & d:gone	9 0 0 -2 -3 0 0
v:lr=on <person>	0 0 0 10 -5 0 0
v:lr=on <person> & d:gone	0 0 0 12 -10 0 0
v:lr=on ?	-3 0 11 -14 -1 -3 3
v:lr=on ? & d:ahead	0 0 12 -4 -8 -3 3
v:lr=on ? & d:gone	-2 0 0 -8 14 0 0
v:lr=on a	0 0 9 -6 0 0 0
v:lr=on a & d:ahead	0 0 9 0 -7 0 0
v:lr=on after	0 0 2 -19 11 0 0
v:lr=on after & d:ahead	0 0 9 0 -7 0 0
v:lr=on after & d:today	0 0 -12 -11 24 0 0
v:lr=on afternoon	0 0 7 6 -13 0 0
v:lr=on afternoon & d:gone	0 0 0 9 -9 0 0
v:lr=on and	10 -7 -3 9 -17 -2 13
v:lr=on and & d:ahead	-6 -1 0 16 -23 -1 16
v:lr=on and & d:gone	14 -4 0 4 -9 0 -9
v:lr=on and & d:today	0 0 -3 -24 28 0 0
v:lr=on another	-17 0 0 18 0 0 0
v:lr=on are	0 0 -21 5 -3 0 17
v:lr=on are & d:ahead	0 0 -21 8 -6 0 17
v:lr=on as	0 0 -9 -5 14 -2 2
v:lr=on at	-6 0 -14 -32 35 7 -10
v:lr=on at & d:ahead	0 0 -7 -25 21 7 -10
v:lr=on at & d:gone	-3 0 0 -3 11 0 0
v:lr=on at & d:today	0 0 -10 -2 15 0 0
v:lr=on because	-4 0 13 0 -4 0 0
v:lr=on because & d:ahead	0 0 13 0 -12 0 0
v:lr=on doe	0 0 0 17 -15 0 -1
v:lr=on doe & d:ahead	0 0 0 10 -7 0 -1
v:lr=on end	0 6 13 0 -16 0 0
v:lr=on end & d:ahead	0 0 13 0 -11 0 0
v:lr=on evening	-2 0 -12 -15 36 0 0
v:lr=on evening & d:ahead	0 0 -8 0 14 0 0
v:lr=on evening & d:gone	-1 0 0 -6 11 0 0
v:lr=on evening & d:today	0 0 -1 -5 9 0 0
v:lr=on for	-3 6 0 15 -12 -10 -2
v:lr=on for & d:ahead	0 0 2 3 0 -10 -1
v:lr=on for & d:gone	-1 7 0 15 -19 0 0
v:lr=on for & d:today	0 0 -1 -3 9 0 0
v:lr=on from	0 0 0 11 -7 0 -1
v:lr=on from & d:ahead	0 0 0 12 -8 0 -1
v:lr=on if	0 0 -11 -1 3 8 0
v:lr=on if & d:ahead	0 0 -10 0 2 8 0
v:lr=on in & d:ahead	0 0 -2 14 -1 -3 -8
v:lr=on in & d:gone	-2 0 0 -15 20 0 0
v:lr=on is	0 0 -11 -1 19 0 0
v:lr=on is & d:ahead	0 0 -11 0 15 0 0
v:lr=on it	13 0 15 4 -22 -1 -12
v:lr=on it & d:ahead	0 0 9 7 -6 -1 -11
v:lr=on it & d:gone	14 0 0 0 -13 0 0
v:lr=on last	0 0 3 16 -18 0 0
v:lr=on last & d:gone	0 0 0 19 -18 0 0
v:lr=on morning	-8 0 8 9 -5 0 -5
v:lr=on morning & d:ahead	0 0 -4 -7 15 0 -4
v:lr=on morning & d:gone	-7 0 0 13 -6 0 0
v:lr=on morning & d:today	0 0 14 0 -15 0 0
v:lr=on next	0 0 -1 4 -17 15 0
v:lr=on next & d:ahead	0 0 -1 0 -14 15 0
v:lr=on night	-10 0 6 -17 12 0 -6
v:lr=on night & d:ahead	0 0 -11 0 18 0 -5
v:lr=on night & d:gone	-9 0 13 -11 4 0 0
v:lr=on night & d:today	0 0 9 0 -7 0 0
v:lr=on of	0 0 -2 -7 15 -1 -1
v:lr=on of & d:gone	0 0 0 -4 8 0 0
v:lr=on on	0 0 -4 6 -7 0 9
v:lr=on on & d:ahead	0 0 0 0 -8 0 10
v:lr=on on & d:gone	0 0 0 9 -8 0 0
v:lr=on sign	0 0 0 -9 10 0 0
v:lr=on that	-13 -1 1 4 9 -11 -10
v:lr=on that & d:ahead	0 0 9 -7 2 -9 -8
v:lr=on that & d:gone	-11 0 0 -3 17 0 0
v:lr=on that & d:today	0 0 -15 11 -1 0 0
v:lr=on the	2 0 0 -15 1 -13 17
v:lr=on the & d:ahead	0 0 1 4 -11 -13 17
v:lr=on the & d:gone	3 0 -1 -22 15 0 0
v:lr=on the & d:today	0 0 -1 -4 8 0 0
v:lr=on there	-2 0 -4 11 -4 0 0
v:lr=on there & d:gone	-2 0 0 16 -13 0 0
v:lr=on to	-5 0 0 -4 15 0 -10
v:lr=on to & d:today	0 0 -5 -13 21 0 0
v:lr=on under	0 0 0 13 -10 0 -1
v:lr=on under & d:ahead	0 0 0 10 -7 0 -1
v:lr=on unless	0 0 -7 0 12 0 -1
v:lr=on unless & d:ahead	0 0 -6 0 10 0 -1
v:lr=on was	0 0 0 16 -13 0 0
v:lr=on was & d:gone	0 0 0 16 -15 0 0
v:lr=on will	0 0 1 9 -7 0 -2
v:lr=on will & d:gone	0 0 0 11 -11 0 0
v:lr=on with	-7 0 -1 -6 19 0 0
v:lr=on with & d:gone	-7 0 0 -1 11 0 0
v:lr=on without	-11 0 12 0 0 -2 0
v:lr=on without & d:gone	-11 0 0 0 13 0 0
v:lr=on without & d:today	0 0 13 0 -11 0 0
v:lr=out .	-7 0 12 -12 0 0 0
v:lr=over .	0 0 37 -5 -34 0 0
v:lr=publish <end>	9 0 -4 0 -4 0 0
v:lr=publish <end> & d:today	9 0 -4 0 -4 0 0
v:lr=same .	13 0 1 -9 -6 -1 0
v:lr=same . & d:gone	13 0 0 -2 -11 0 0
v:lr=saturday <end>	0 0 -7 0 11 0 0
v:lr=saturday <end> & d:today	0 0 -7 0 11 0 0
v:lr=say ,	0 0 9 0 -3 -1 0
v:lr=say that	0 0 4 -12 4 0 0
v:lr=sign , & d:ahead	0 0 14 0 -11 0 0
v:lr=sign , & d:today	0 0 -9 0 12 0 0
v:lr=sign .	0 0 16 10 -21 0 0
v:lr=sign . & d:gone	0 0 0 12 -10 0 0
v:lr=sign . & d:today	0 0 22 0 -20 0 0
v:lr=sign by & d:today	0 0 0 10 -9 0 0
v:lr=since ,	0 0 -18 5 5 -4 0
v:lr=since , & d:ahead	0 0 -13 -8 24 -3 0
v:lr=since .	-3 0 0 -3 8 0 0
v:lr=since . & d:today	0 0 -1 -17 20 0 0
v:lr=since : & d:gone	8 0 0 10 -18 0 0
v:lr=since ;	2 0 9 -1 -5 0 0
v:lr=since ; & d:ahead	0 0 10 0 -9 0 0
v:lr=since <end>	-5 4 10 -12 9 -6 0
v:lr=since <end> & d:ahead	0 0 13 -2 -5 -4 0
v:lr=since <end> & d:gone	-4 4 -1 -10 12 0 0
v:lr=since <name>	0 0 -5 10 -4 0 0
v:lr=since <name> & d:ahead	0 0 -5 0 10 0 0
v:lr=since <name> & d:gone	0 0 0 11 -9 0 0
v:lr=since and	-2 0 -1 20 -13 0 0
v:lr=since and & d:ahead	0 0 -1 -6 11 0 0
v:lr=since and & d:gone	-1 0 0 25 -22 0 0
v:lr=since at	0 0 0 18 -17 0 0
v:lr=since at & d:gone	0 0 0 12 -11 0 0
v:lr=since both & d:gone	0 0 0 9 -9 0 0
v:lr=since has	0 0 0 8 -5 0 0
v:lr=since its	0 0 0 9 -8 0 0
v:lr=since its & d:gone	0 0 0 9 -9 0 0
v:lr=since most	0 0 0 -9 10 0 0
v:lr=since most & d:gone	0 0 0 -9 9 0 0
v:lr=since of	0 0 -1 -11 14 0 0
v:lr=since the	12 0 12 9 -25 0 0
v:lr=since the & d:ahead	0 0 17 0 -15 0 0
v:lr=since the & d:today	13 0 -3 1 -11 0 0
v:lr=since they	0 -1 -5 10 -3 0 0
v:lr=start ,	0 0 -9 0 0 0 9
v:lr=start , & d:ahead	0 0 -9 0 0 0 9
v:lr=start <end>	0 0 -4 12 -1 0 -8
v:lr=start <end> & d:today	0 0 -2 15 -11 0 0
v:lr=sunday <end>	0 0 23 -3 -20 0 0
v:lr=sunday <end> & d:today	0 0 20 -2 -17 0 0
v:lr=telephone .	0 0 19 0 -18 0 0
v:lr=telephone . & d:today	0 0 20 0 -19 0 0
v:lr=the ,	-6 -2 6 -14 5 -8 4
v:lr=the , & d:ahead	0 0 15 -12 -10 -7 5
v:lr=the .	13 0 -3 -23 6 -5 2
v:lr=the . & d:gone	14 0 0 -7 -4 0 0
v:lr=the :	0 0 18 10 -23 0 0
v:lr=the : & d:ahead	0 0 18 0 -16 0 0
v:lr=the : & d:gone	0 0 0 10 -10 0 0
v:lr=the <end>	15 -4 -1 0 -17 10 1
v:lr=the <end> & d:ahead	-1 0 4 -7 -15 13 2
v:lr=the <end> & d:gone	6 -2 -5 -15 18 -7 0
v:lr=the <end> & d:today	14 0 -13 22 -24 0 0
v:lr=the ?	0 0 -7 -2 14 3 -5
v:lr=the ? & d:ahead	0 0 -7 0 10 3 -5
v:lr=the it	0 0 -9 -7 0 12 4
v:lr=the it & d:ahead	0 0 -9 0 -5 12 4
v:lr=the next	0 0 2 0 4 -11 0
v:lr=the next & d:ahead	0 0 2 0 3 -11 0
v:lr=the they	0 0 10 11 -21 -1 2
v:lr=the they & d:ahead	0 0 10 0 -10 -1 2
v:lr=the they & d:gone	0 0 0 12 -12 0 0
v:lr=the to	0 0 -18 -2 14 1 3
v:lr=the to & d:ahead	0 0 -18 0 10 1 3
v:lr=the was	0 0 12 0 -14 3 0
v:lr=the was & d:ahead	0 0 12 0 -15 3 0
v:lr=there .	0 0 -4 0 -5 0 11
v:lr=there . & d:ahead	0 0 -4 0 -5 0 11
v:lr=through .	0 0 16 0 -5 -9 0
v:lr=through . & d:ahead	0 0 16 0 -7 -9 0
v:lr=through <end>	0 0 9 0 -12 2 0
v:lr=through <end> & d:ahead	0 0 9 0 -13 2 0
v:lr=thursday .	0 0 -7 0 11 0 0
v:lr=thursday . & d:today	0 0 -7 0 11 0 0
v:lr=time ,	0 0 -8 24 -16 0 -2
v:lr=to ,	7 -3 0 -18 -3 9 -4
v:lr=to , & d:ahead	-1 0 1 -2 -8 11 -3
v:lr=to , & d:gone	9 -1 -2 -14 7 -3 0
v:lr=to .	0 0 19 -25 -18 7 -8
v:lr=to . & d:ahead	0 0 18 -8 -24 9 -7
v:lr=to . & d:gone	1 0 -12 -14 19 -2 0
v:lr=to . & d:today	0 0 11 0 -8 0 0
v:lr=to :	0 0 -5 0 12 -6 0
v:lr=to : & d:ahead	0 0 -4 0 10 -6 0
v:lr=to ;	0 0 5 0 -12 3 0
v:lr=to ; & d:ahead	0 0 7 0 -16 3 0
v:lr=to <end>	10 -7 6 3 -7 1 -14
v:lr=to <end> & d:ahead	0 0 0 -5 2 4 -13
v:lr=to <end> & d:gone	1 -6 20 0 -7 -8 0
v:lr=to and	-10 0 -2 0 10 3 0
v:lr=to and & d:gone	-10 0 0 0 11 0 0
v:lr=to of & d:ahead	0 0 1 10 -14 2 0
v:lr=tuesday <end>	0 0 -10 1 5 0 0
v:lr=tuesday <end> & d:today	0 0 -10 1 5 0 0
v:lr=until )	0 0 21 0 -16 -4 0
v:lr=until ) & d:ahead	0 0 21 0 -18 -4 0
v:lr=until ,	0 -2 5 -34 0 11 -14
v:lr=until , & d:ahead	0 0 3 -8 -5 12 -14
v:lr=until , & d:gone	1 0 -8 -19 20 0 0
v:lr=until , & d:today	0 0 10 -10 -1 0 0
v:lr=until .	-25 -2 11 8 -13 8 -12
v:lr=until . & d:ahead	0 0 14 -17 -16 10 -11
v:lr=until . & d:gone	-21 -1 4 19 -7 -1 0
v:lr=until . & d:today	0 0 -14 0 16 0 0
v:lr=until ;	-1 0 5 2 -18 16 0
v:lr=until ; & d:ahead	0 0 6 0 -18 16 0
v:lr=until <end>	-8 -2 -3 -14 11 1 -11
v:lr=until <end> & d:ahead	0 0 0 -7 3 3 -10
v:lr=until <end> & d:gone	-6 0 -6 -9 22 -1 0
v:lr=until <level>	0 0 -10 0 2 0 9
v:lr=until <level> & d:ahead	0 0 -10 0 0 0 9
v:lr=until <name>	-2 0 11 -5 -2 0 0
v:lr=until <name> & d:ahead	0 0 11 0 -10 0 0
v:lr=until if	0 0 10 -1 -5 0 0
v:lr=until if & d:ahead	0 0 10 0 -7 0 0
v:lr=until it	12 0 -6 -5 3 -6 -1
v:lr=until it & d:ahead	0 0 -5 0 12 -6 0
v:lr=until it & d:gone	13 0 0 -1 -10 0 0
v:lr=until its	0 0 0 0 -12 13 0
v:lr=until its & d:ahead	0 0 0 0 -12 13 0
v:lr=until next	0 0 11 0 -3 -8 0
v:lr=until next & d:ahead	0 0 18 -1 -8 -8 0
v:lr=until next & d:gone	0 0 0 -15 18 0 0
v:lr=until night	0 0 12 0 -9 0 0
v:lr=until night & d:ahead	0 0 12 0 -10 0 0
v:lr=until of	-1 0 7 15 -23 5 -5
v:lr=until of & d:ahead	0 0 9 6 -20 5 -5
v:lr=until of & d:gone	-1 0 -1 9 -4 0 0
v:lr=until there	5 0 -10 11 -4 0 0
v:lr=until there & d:ahead	0 0 -9 0 10 0 0
v:lr=until there & d:gone	5 0 0 11 -16 0 0
v:lr=until they	14 0 -15 -14 -7 0 16
v:lr=until they & d:ahead	0 0 -15 -5 0 0 16
v:lr=until they & d:gone	15 0 0 -9 -7 0 0
v:lr=until to	0 0 -9 -7 16 0 -6
v:lr=until to & d:ahead	0 0 -8 -3 12 1 -6
v:lr=until under & d:gone	-1 0 0 -6 11 0 0
v:lr=updated <end>	0 0 -9 0 12 0 0
v:lr=updated <end> & d:today	0 0 -9 0 12 0 0
v:lr=video .	0 0 12 -3 -8 0 0
v:lr=wednesday (	0 0 -9 0 11 0 0
v:lr=wednesday ( & d:today	0 0 -9 0 11 0 0
v:lr=wednesday .	0 0 -8 0 11 0 0
v:lr=wednesday . & d:today	0 0 -8 0 11 0 0
v:lr=wednesday <end>	-1 0 16 4 -16 0 0
v:lr=wednesday <end> & d:today	-1 0 16 -11 -7 0 0
v:lr=· <end>	0 0 -9 -7 18 0 0
v:lr=· <end> & d:today	0 0 -8 -6 17 0 0
v:lr=— ,	0 0 -4 -1 10 0 0
v:lr=— <end> & d:ahead	0 0 13 0 -10 -3 0
v:lr=— <end> & d:today	-1 0 -9 -4 15 0 0
v:lr=— the	0 0 19 -1 -16 0 0
v:o:subject=controls	-1 -1 -17 -20 36 2 -7
v:o:subject=controls be	0 0 8 -11 2 0 0
v:o:subject=controls be gone	0 0 0 -11 12 0 0
v:o:subject=controls carried	0 0 9 3 0 -14 -4
v:o:subject=controls carried be	0 0 13 0 -10 0 0
v:o:subject=controls carried be ahead	0 0 13 0 -12 0 0
v:o:subject=controls carried begin	0 0 9 0 2 -8 0
v:o:subject=controls carried begin ahead	0 0 9 0 1 -8 0
v:o:subject=controls carried suspend	0 0 0 15 -9 -1 0
v:o:subject=controls carried suspend gone	0 0 0 15 -15 0 0
v:o:subject=controls carried suspend until	0 0 -1 15 -10 0 0
v:o:subject=controls carried until ahead	0 0 6 0 0 -9 0
v:o:subject=controls carried until gone	0 0 0 16 -15 0 0
v:o:subject=controls end	0 0 -10 9 0 0 0
v:o:subject=controls end ahead	0 0 -10 0 13 0 0
v:o:subject=controls end gone	0 0 0 11 -10 0 0
v:o:subject=controls end on	0 0 -10 11 0 0 0
v:o:subject=controls far	0 0 -8 3 -3 10 0
v:o:subject=controls far  ahead	0 0 -14 0 0 15 0
v:o:subject=controls far  today	0 0 0 9 -9 0 0
v:o:subject=controls far carried	-10 -1 11 -9 8 -14 -1
v:o:subject=controls far carried be	0 0 15 0 -16 2 0
v:o:subject=controls far carried be ahead	0 0 16 -3 -15 2 0
v:o:subject=controls far carried begin	0 0 -9 -4 17 0 -1
v:o:subject=controls far carried begin ahead	0 0 -8 -4 16 0 -1
v:o:subject=controls far carried begin on	0 0 -7 0 11 -1 0
v:o:subject=controls far carried end	-2 0 -7 -3 18 -1 0
v:o:subject=controls far carried of ahead	0 0 10 0 -8 0 0
v:o:subject=controls far carried on ahead	0 0 9 -5 0 -7 -2
v:o:subject=controls far carried on today	0 0 0 12 -11 0 0
v:o:subject=controls far carried other	0 0 17 0 -18 0 0
v:o:subject=controls far carried other ahead	0 0 17 0 -16 0 0
v:o:subject=controls far carried say on	0 0 0 12 -11 0 0
v:o:subject=controls far carried suspend until	0 0 -6 -1 13 -2 0
v:o:subject=controls far carried tell	0 0 15 0 -14 0 0
v:o:subject=controls far carried tell ahead	0 0 15 0 -14 0 0
v:o:subject=controls far carried tell on	0 0 15 0 -14 0 0
v:o:subject=controls far carried until ahead	0 0 -7 -3 14 0 0
v:o:subject=controls far no verb	0 0 -8 3 -3 10 0
v:o:subject=controls far no verb 	0 0 -15 8 -8 15 0
v:o:subject=controls far no verb ahead	0 0 -7 0 -1 11 0
v:o:subject=controls far no verb on	0 0 -8 0 -4 12 0
v:o:subject=controls far no verb the	0 0 9 0 -3 -6 0
v:o:subject=controls far on ahead	0 0 -8 0 -6 12 0
v:o:subject=controls from ahead	0 0 -1 -15 17 0 0
v:o:subject=controls in gone	0 0 0 -10 10 0 0
v:o:subject=controls no verb	0 0 -5 -6 14 2 -7
v:o:subject=controls no verb ahead	0 0 -5 -5 10 2 -7
v:o:subject=controls no verb the	0 0 -13 0 17 -1 0
v:o:subject=controls on ahead	0 0 -18 0 21 0 0
v:o:subject=controls on gone	0 0 0 18 -17 0 0
v:o:subject=controls suspend	0 0 -14 -14 31 0 -7
v:o:subject=controls suspend ahead	0 0 -14 -13 30 0 -7
v:o:subject=controls suspend until	0 0 -12 0 12 0 0
v:o:subject=controls the ahead	0 0 -14 0 18 -3 0
v:o:subject=deal  today	11 0 0 0 -9 0 0
v:o:subject=deal be ahead	0 0 12 0 -7 -6 0
v:o:subject=deal before ahead	0 0 -6 0 10 0 0
v:o:subject=deal begin	0 0 -5 -5 18 0 -2
v:o:subject=deal begin ahead	0 0 -3 0 9 0 -2
v:o:subject=deal begin on	0 0 -2 -2 12 0 -2
v:o:subject=deal carried	1 -2 -14 5 -1 16 0
v:o:subject=deal carried be	0 0 -18 9 0 7 0
v:o:subject=deal carried be ahead	0 0 -17 0 9 7 0
v:o:subject=deal carried be the	0 0 -5 0 11 -5 0
v:o:subject=deal carried be today	0 0 0 13 -12 0 0
v:o:subject=deal carried be until	0 0 -12 0 -2 14 0
v:o:subject=deal carried begin	0 0 -16 0 5 0 5
v:o:subject=deal carried begin today	0 0 -8 -7 16 0 0
v:o:subject=deal carried end	8 0 1 -7 -14 10 0
v:o:subject=deal carried end ahead	0 0 1 0 -13 10 0
v:o:subject=deal carried end gone	-2 0 0 -6 11 0 0
v:o:subject=deal carried end on	0 0 -9 -6 12 4 0
v:o:subject=deal carried from ahead	0 0 0 -3 8 0 -1
v:o:subject=deal carried in gone	0 0 0 -13 14 0 0
v:o:subject=deal carried on ahead	0 0 -10 -1 3 4 4
v:o:subject=deal carried on gone	-3 0 0 23 -19 0 0
v:o:subject=deal carried sign	0 0 0 -7 11 0 0
v:o:subject=deal carried suspend ahead	0 0 -5 -1 10 0 0
v:o:subject=deal carried tell	0 0 9 0 -8 0 0
v:o:subject=deal carried tell ahead	0 0 10 0 -9 0 0
v:o:subject=deal carried tell on	0 0 10 0 -8 0 0
v:o:subject=deal carried until ahead	0 0 0 0 -11 11 0
v:o:subject=deal end	0 0 11 -5 -5 0 0
v:o:subject=deal end today	0 0 13 -5 -7 0 0
v:o:subject=deal extend	0 0 11 0 0 -11 0
v:o:subject=deal extend ahead	0 0 11 0 0 -11 0
v:o:subject=deal far  ahead	0 0 -8 0 13 0 0
v:o:subject=deal far  today	0 0 -2 -3 10 0 0
v:o:subject=deal far carried	-12 2 9 -5 1 1 -4
v:o:subject=deal far carried be	0 0 10 -12 0 -9 7
v:o:subject=deal far carried be ahead	0 0 11 -5 -8 -8 7
v:o:subject=deal far carried be from	0 0 0 -4 -4 0 9
v:o:subject=deal far carried be the	0 0 -14 0 16 -1 0
v:o:subject=deal far carried begin on	0 0 -4 -5 16 0 -4
v:o:subject=deal far carried from ahead	0 0 -2 -6 -1 0 8
v:o:subject=deal far carried have	0 0 9 0 -7 0 0
v:o:subject=deal far carried have ahead	0 0 9 0 -8 0 0
v:o:subject=deal far carried leave	0 0 16 0 -13 0 0
v:o:subject=deal far carried lower ahead	0 0 0 0 11 0 -7
v:o:subject=deal far carried on ahead	0 0 7 6 1 -8 -20
v:o:subject=deal far carried on gone	-5 0 0 0 9 0 0
v:o:subject=deal far carried on today	0 0 -1 -6 11 0 0
v:o:subject=deal far carried pay	0 0 0 -12 18 0 -8
v:o:subject=deal far carried pay ahead	0 0 0 0 9 0 -7
v:o:subject=deal far carried put	0 0 -12 0 17 0 0
v:o:subject=deal far carried put ahead	0 0 -12 0 15 0 0
v:o:subject=deal far carried reach	0 0 2 7 -9 0 0
v:o:subject=deal far carried run	0 0 -12 0 14 0 0
v:o:subject=deal far carried run ahead	0 0 -12 0 13 0 0
v:o:subject=deal far carried suspend	0 0 12 0 -11 0 0
v:o:subject=deal far carried suspend ahead	0 0 13 0 -11 0 0
v:o:subject=deal far carried suspend until	0 0 13 0 -12 0 0
v:o:subject=deal far carried the ahead	0 0 -21 0 21 3 -1
v:o:subject=deal far carried to ahead	0 0 -14 0 5 11 0
v:o:subject=deal far carried until ahead	0 0 13 0 -15 4 0
v:o:subject=deal far from ahead	0 0 3 7 -11 0 0
v:o:subject=deal far no verb 	0 0 -13 -6 28 0 0
v:o:subject=deal far no verb ahead	0 0 11 -1 -8 0 0
v:o:subject=deal far no verb gone	0 0 0 -15 21 0 0
v:o:subject=deal far no verb on	0 0 13 -3 -7 0 0
v:o:subject=deal far no verb the	0 0 -11 0 7 2 0
v:o:subject=deal far no verb today	0 0 -18 0 15 0 0
v:o:subject=deal far on ahead	0 0 13 -1 -9 0 0
v:o:subject=deal far the ahead	0 0 -11 0 6 2 0
v:o:subject=deal far until ahead	0 0 10 0 -9 0 0
v:o:subject=deal from ahead	0 0 7 -3 -17 0 14
v:o:subject=deal from gone	0 0 0 12 -11 0 0
v:o:subject=deal no verb	8 0 0 1 -5 -10 8
v:o:subject=deal no verb 	11 0 0 0 -8 0 0
v:o:subject=deal no verb ahead	0 0 0 0 0 -10 9
v:o:subject=deal no verb by	0 0 0 0 -13 8 3
v:o:subject=deal no verb deal	0 0 -11 0 14 0 0
v:o:subject=deal no verb from	0 0 -4 -11 -6 0 17
v:o:subject=deal no verb gone	-1 0 0 13 -8 0 0
v:o:subject=deal no verb of	0 0 0 -4 14 0 -1
v:o:subject=deal no verb on	0 0 -5 15 -4 0 -5
v:o:subject=deal no verb the	0 0 -3 0 10 -4 0
v:o:subject=deal no verb today	11 0 -4 -14 3 0 0
v:o:subject=deal no verb until	0 0 13 0 -5 -9 0
v:o:subject=deal of ahead	0 0 -1 0 11 0 -1
v:o:subject=deal on ahead	0 0 3 5 0 -5 -13
v:o:subject=deal on today	0 0 0 -11 13 0 0
v:o:subject=deal reach	0 0 6 4 -17 9 0
v:o:subject=deal reach ahead	0 0 6 0 -15 9 0
v:o:subject=deal reach by	0 0 11 0 -1 -8 0
v:o:subject=deal reach on	0 0 12 -2 -8 0 0
v:o:subject=deal sign	0 0 -4 -5 13 0 0
v:o:subject=deal sit	0 0 -1 17 -13 0 0
v:o:subject=deal sit gone	0 0 0 17 -17 0 0
v:o:subject=deal to ahead	0 0 -11 0 8 0 0
v:o:subject=deal until ahead	0 0 20 0 -19 0 0
v:o:subject=duties	-2 -9 -2 5 8 -8 -8
v:o:subject=duties  today	0 0 -20 -10 27 0 0
v:o:subject=duties ( ahead	0 0 -20 0 5 15 0
v:o:subject=duties ( today	0 0 17 -6 -12 0 0
v:o:subject=duties 12:01 today	0 0 -2 -16 19 0 0
v:o:subject=duties agree	0 0 8 17 -23 0 0
v:o:subject=duties agree gone	0 0 0 17 -17 0 0
v:o:subject=duties agree in	0 0 0 9 -9 0 0
v:o:subject=duties announce	0 0 -12 8 2 0 -1
v:o:subject=duties announce ahead	0 0 -11 0 16 0 0
v:o:subject=duties announce for	0 0 -8 0 9 0 0
v:o:subject=duties back ahead	0 0 11 0 -11 0 0
v:o:subject=duties be	2 0 13 -13 0 -13 2
v:o:subject=duties be ahead	0 0 4 -14 5 -12 3
v:o:subject=duties be from	0 0 9 0 -1 0 -2
v:o:subject=duties be on	0 0 2 0 -10 0 12
v:o:subject=duties be today	0 0 15 1 -14 0 0
v:o:subject=duties before ahead	0 0 8 -13 -12 0 15
v:o:subject=duties begin	2 0 5 -20 13 -7 -4
v:o:subject=duties begin 	0 0 -1 -8 10 0 0
v:o:subject=duties begin ahead	0 0 3 11 -5 -6 -3
v:o:subject=duties begin from	0 0 3 -6 12 -1 -13
v:o:subject=duties begin gone	3 0 0 -14 10 0 0
v:o:subject=duties begin of	0 0 0 -10 -2 0 13
v:o:subject=duties begin on	4 0 21 -10 -10 -3 0
v:o:subject=duties begin today	0 0 2 -42 29 0 0
v:o:subject=duties begin until	0 0 -15 0 8 4 0
v:o:subject=duties by ahead	0 0 0 -5 11 -6 -4
v:o:subject=duties by gone	0 0 0 12 -11 0 0
v:o:subject=duties carried	13 9 3 5 -4 -21 -2
v:o:subject=duties carried  today	0 0 6 -11 1 0 0
v:o:subject=duties carried announce	0 0 2 -12 9 0 0
v:o:subject=duties carried be	2 -5 -5 -10 3 -27 25
v:o:subject=duties carried be ahead	0 0 -14 -7 6 -26 26
v:o:subject=duties carried be before	0 0 0 12 -10 0 0
v:o:subject=duties carried be by	0 0 11 0 -9 0 0
v:o:subject=duties carried be from	0 0 7 -17 3 0 4
v:o:subject=duties carried be gone	5 -3 0 10 -10 0 0
v:o:subject=duties carried be in	0 0 0 -9 11 0 0
v:o:subject=duties carried be is	-3 0 19 -8 -9 0 0
v:o:subject=duties carried be of	7 0 -9 18 -19 0 2
v:o:subject=duties carried be on	0 0 -20 -15 21 0 8
v:o:subject=duties carried be since	-2 0 8 -12 9 0 0
v:o:subject=duties carried be the	-1 0 -12 -4 14 -2 6
v:o:subject=duties carried be today	0 0 15 -36 11 0 0
v:o:subject=duties carried be until	9 0 -18 3 -1 -11 15
v:o:subject=duties carried before ahead	0 0 -4 0 10 0 0
v:o:subject=duties carried before gone	0 0 0 10 -9 0 0
v:o:subject=duties carried begin	-7 -7 -1 8 4 -10 -5
v:o:subject=duties carried begin ahead	0 0 1 9 0 -9 -4
v:o:subject=duties carried begin from	0 0 3 -6 14 0 -13
v:o:subject=duties carried begin in	0 0 0 -7 12 0 0
v:o:subject=duties carried begin on	0 -1 0 5 -11 0 9
v:o:subject=duties carried begin since	0 0 0 13 -11 0 0
v:o:subject=duties carried begin the	0 0 3 9 -4 -5 0
v:o:subject=duties carried begin today	0 0 -3 -8 12 0 0
v:o:subject=duties carried begin until	0 0 9 0 -1 -7 0
v:o:subject=duties carried bring	0 0 12 4 -15 0 0
v:o:subject=duties carried call gone	0 0 0 12 -11 0 0
v:o:subject=duties carried carry	0 0 -12 -1 0 12 0
v:o:subject=duties carried charge from	0 0 0 -2 11 0 -4
v:o:subject=duties carried collect gone	0 0 0 11 -10 0 0
v:o:subject=duties carried collect since	0 0 0 -8 10 0 0
v:o:subject=duties carried conclude on	0 0 0 10 -8 0 0
v:o:subject=duties carried end	4 9 2 2 -5 -7 -10
v:o:subject=duties carried end ahead	0 0 6 0 0 -7 -9
v:o:subject=duties carried end ended	0 0 -14 0 17 0 0
v:o:subject=duties carried end gone	5 9 0 1 -13 0 0
v:o:subject=duties carried end of	0 12 0 -10 -1 0 0
v:o:subject=duties carried end the	3 0 13 0 -12 -3 0
v:o:subject=duties carried ended ahead	0 0 -12 0 13 0 0
v:o:subject=duties carried extend	0 0 11 0 -1 -8 0
v:o:subject=duties carried extend ahead	0 0 11 0 -2 -8 0
v:o:subject=duties carried fall ahead	0 0 5 10 -11 0 -3
v:o:subject=duties carried fall gone	0 0 0 -6 9 0 0
v:o:subject=duties carried from ahead	0 0 9 6 -4 -1 -4
v:o:subject=duties carried from gone	0 0 0 -12 16 0 0
v:o:subject=duties carried have	0 0 -3 -11 16 0 0
v:o:subject=duties carried have today	0 0 -6 -2 11 0 0
v:o:subject=duties carried in ahead	0 0 -2 -6 10 0 0
v:o:subject=duties carried is ahead	0 0 9 0 -7 0 0
v:o:subject=duties carried is gone	-3 0 0 -8 12 0 0
v:o:subject=duties carried last gone	0 0 0 14 -12 0 0
v:o:subject=duties carried levy	0 0 0 -8 10 0 0
v:o:subject=duties carried look	0 0 9 -1 -16 10 0
v:o:subject=duties carried lower	0 0 0 -2 13 0 -7
v:o:subject=duties carried lower ahead	0 0 0 -1 11 0 -7
v:o:subject=duties carried make gone	-3 4 0 10 -12 0 0
v:o:subject=duties carried make in	0 4 0 12 -17 0 0
v:o:subject=duties carried move	0 0 10 -1 -4 0 0
v:o:subject=duties carried move ahead	0 0 10 0 -6 0 0
v:o:subject=duties carried move to	0 0 13 0 -10 0 0
v:o:subject=duties carried of ahead	0 0 -13 10 -1 0 1
v:o:subject=duties carried of gone	6 11 0 3 -19 0 0
v:o:subject=duties carried on ahead	0 0 -4 12 -5 2 0
v:o:subject=duties carried on today	0 0 -1 -15 19 0 0
v:o:subject=duties carried order	0 0 -9 0 10 0 0
v:o:subject=duties carried other	10 9 5 -15 -12 0 2
v:o:subject=duties carried other gone	10 9 0 -10 -9 0 0
v:o:subject=duties carried other on	15 0 -8 0 -8 0 0
v:o:subject=duties carried other since	0 10 0 -2 -7 0 0
v:o:subject=duties carried pay	8 0 -14 -5 10 -9 1
v:o:subject=duties carried pay from	0 0 0 -14 6 0 7
v:o:subject=duties carried pay gone	10 0 0 1 -9 0 0
v:o:subject=duties carried pay on	0 0 -13 8 7 0 -2
v:o:subject=duties carried pay since	-1 0 -5 -10 18 0 0
v:o:subject=duties carried pay today	0 0 -2 -27 31 0 0
v:o:subject=duties carried pay until	14 0 0 -1 -10 0 0
v:o:subject=duties carried prolong	0 0 11 9 -15 -6 0
v:o:subject=duties carried prolong ahead	0 0 11 0 -6 -6 0
v:o:subject=duties carried put	0 0 6 -14 6 0 0
v:o:subject=duties carried put gone	0 0 0 -12 14 0 0
v:o:subject=duties carried put in	0 0 0 -8 9 0 0
v:o:subject=duties carried reach	0 0 -6 -3 13 0 0
v:o:subject=duties carried run out	5 0 -11 0 3 0 0
v:o:subject=duties carried run until	0 0 -10 0 8 0 0
v:o:subject=duties carried say	0 0 0 -11 19 0 -3
v:o:subject=duties carried sign	-4 0 -4 14 -7 0 0
v:o:subject=duties carried sign gone	-3 0 0 16 -12 0 0
v:o:subject=duties carried sign on	-2 0 0 14 -9 0 0
v:o:subject=duties carried since gone	1 16 0 -17 3 0 0
v:o:subject=duties carried since today	0 0 -1 -9 12 0 0
v:o:subject=duties carried suspend	0 6 9 13 -27 5 2
v:o:subject=duties carried suspend ahead	0 0 10 -6 -12 5 3
v:o:subject=duties carried suspend from	0 0 0 28 -31 0 4
v:o:subject=duties carried suspend the	0 0 -2 -8 12 0 0
v:o:subject=duties carried suspend today	0 0 0 25 -24 0 0
v:o:subject=duties carried suspend until	0 0 12 -9 -16 8 0
v:o:subject=duties carried the ahead	0 0 10 -6 0 -11 2
v:o:subject=duties carried the gone	-1 0 0 10 -7 0 0
v:o:subject=duties carried till ahead	0 0 12 0 -10 0 0
v:o:subject=duties carried to ahead	0 0 15 0 -19 2 0
v:o:subject=duties carried until ahead	0 0 -7 -10 8 -4 13
v:o:subject=duties carried until gone	16 0 -1 0 -13 0 0
v:o:subject=duties carried want	0 0 22 0 -21 0 0
v:o:subject=duties carried write	0 0 -6 0 9 0 0
v:o:subject=duties cent ahead	0 0 14 0 -12 0 0
v:o:subject=duties charge	0 0 9 0 -5 0 0
v:o:subject=duties charge ahead	0 0 9 0 -6 0 0
v:o:subject=duties day, ahead	0 0 10 0 -6 0 0
v:o:subject=duties end	-1 0 -13 4 14 -10 0
v:o:subject=duties end ahead	0 0 -16 14 9 -10 0
v:o:subject=duties end gone	-1 0 0 -6 10 0 0
v:o:subject=duties end on	-1 0 -10 -12 24 -9 -4
v:o:subject=duties fall	0 0 -18 15 2 0 -10
v:o:subject=duties fall ahead	0 0 -17 10 9 0 -9
v:o:subject=duties fall on	0 0 -17 23 -5 0 -6
v:o:subject=duties far	-16 -13 10 -4 1 2 -8
v:o:subject=duties far  ahead	0 0 12 -3 -5 -13 2
v:o:subject=duties far  today	-6 0 0 -4 9 0 0
v:o:subject=duties far carried	-12 -7 1 -9 10 -4 0
v:o:subject=duties far carried  ahead	0 0 -8 -5 15 0 -1
v:o:subject=duties far carried  gone	0 0 0 15 -12 0 0
v:o:subject=duties far carried  today	0 0 13 16 -25 0 0
v:o:subject=duties far carried after ahead	0 0 1 14 -13 -2 0
v:o:subject=duties far carried agree ahead	0 0 0 0 -1 -5 9
v:o:subject=duties far carried agree on	0 -1 -1 -1 10 0 0
v:o:subject=duties far carried announce	0 0 5 0 -9 10 -3
v:o:subject=duties far carried announce ahead	0 0 6 0 -11 10 -2
v:o:subject=duties far carried announce announced	0 0 0 12 -11 0 0
v:o:subject=duties far carried announce from	0 0 0 0 -10 12 0
v:o:subject=duties far carried announce gone	0 0 0 -13 15 0 0
v:o:subject=duties far carried announce on	0 0 0 -12 12 0 0
v:o:subject=duties far carried announce today	0 0 0 11 -8 0 0
v:o:subject=duties far carried announced today	0 0 0 13 -13 0 0
v:o:subject=duties far carried be	9 2 20 -24 0 -5 -29
v:o:subject=duties far carried be 	0 0 32 -2 -28 0 0
v:o:subject=duties far carried be ahead	0 0 12 -11 7 -4 -28
v:o:subject=duties far carried be before	0 0 0 -6 11 0 0
v:o:subject=duties far carried be by	0 0 0 0 11 -11 0
v:o:subject=duties far carried be from	0 5 9 -6 5 -4 -20
v:o:subject=duties far carried be gone	11 2 -1 -21 4 0 0
v:o:subject=duties far carried be is	0 0 -8 0 15 -8 0
v:o:subject=duties far carried be on	9 0 3 6 -10 -6 0
v:o:subject=duties far carried be since	0 0 0 -12 15 0 0
v:o:subject=duties far carried be the	0 0 -13 -3 0 16 0
v:o:subject=duties far carried be to	0 0 -1 0 9 -3 0
v:o:subject=duties far carried be today	0 0 16 0 -15 0 0
v:o:subject=duties far carried be until	0 0 10 -5 -2 -7 0
v:o:subject=duties far carried before ahead	0 0 -2 6 0 2 -9
v:o:subject=duties far carried before gone	0 0 0 -6 8 0 0
v:o:subject=duties far carried begin	6 3 -11 -2 0 4 3
v:o:subject=duties far carried begin ahead	0 0 -3 -11 4 4 5
v:o:subject=duties far carried begin before	0 0 -2 -18 24 0 0
v:o:subject=duties far carried begin by	0 0 -1 -1 11 0 -4
v:o:subject=duties far carried begin from	0 0 -10 -7 2 0 14
v:o:subject=duties far carried begin gone	10 4 0 5 -15 0 0
v:o:subject=duties far carried begin in	0 0 0 -9 10 0 0
v:o:subject=duties far carried begin on	11 4 0 9 -17 0 0
v:o:subject=duties far carried begin since	0 0 0 -8 10 0 0
v:o:subject=duties far carried begin today	-1 0 -13 2 8 0 0
v:o:subject=duties far carried begin until	0 0 4 0 -16 9 0
v:o:subject=duties far carried by ahead	0 0 -21 -5 22 2 0
v:o:subject=duties far carried call	0 0 0 -3 10 0 -1
v:o:subject=duties far carried charge	-4 0 0 2 10 -1 -16
v:o:subject=duties far carried charge ahead	0 0 0 17 0 -1 -16
v:o:subject=duties far carried charge from	0 0 3 2 2 0 -13
v:o:subject=duties far carried charge on	-2 0 -9 0 16 0 -1
v:o:subject=duties far carried charge since	0 0 0 -16 18 0 0
v:o:subject=duties far carried charge today	0 0 0 -18 12 0 0
v:o:subject=duties far carried clear	0 0 -9 7 2 0 -2
v:o:subject=duties far carried clear ahead	0 0 -9 7 1 0 -2
v:o:subject=duties far carried collect	0 0 -9 0 9 0 0
v:o:subject=duties far carried collect today	0 0 -2 -4 9 0 0
v:o:subject=duties far carried conclude	0 0 6 -9 4 0 0
v:o:subject=duties far carried conclude gone	0 0 0 -9 7 0 0
v:o:subject=duties far carried confirm	0 0 18 -5 -12 0 0
v:o:subject=duties far carried confirm on	0 0 10 -4 -5 0 0
v:o:subject=duties far carried confirm today	0 0 12 0 -12 0 0
v:o:subject=duties far carried declare ahead	0 0 -4 -1 13 0 -5
v:o:subject=duties far carried end	-2 -6 5 6 -7 4 -11
v:o:subject=duties far carried end ahead	0 0 1 -3 -1 5 -11
v:o:subject=duties far carried end by	0 0 -10 0 11 0 0
v:o:subject=duties far carried end gone	0 -5 9 10 -11 0 0
v:o:subject=duties far carried end on	3 -2 14 -11 -13 0 -5
v:o:subject=duties far carried extend	-2 0 1 11 -2 -5 0
v:o:subject=duties far carried extend gone	-2 0 0 11 -8 0 0
v:o:subject=duties far carried extend on	-1 0 -12 12 1 0 0
v:o:subject=duties far carried fall	0 0 -13 4 4 0 4
v:o:subject=duties far carried fall ahead	0 0 -13 -4 11 0 5
v:o:subject=duties far carried fall gone	0 0 0 10 -9 0 0
v:o:subject=duties far carried fall on	0 0 -13 8 1 0 5
v:o:subject=duties far carried for ahead	0 0 9 0 -5 0 -1
v:o:subject=duties far carried from ahead	0 0 6 -6 -9 3 11
v:o:subject=duties far carried from gone	0 9 0 -25 15 0 0
v:o:subject=duties far carried from today	0 0 -5 17 -11 0 0
v:o:subject=duties far carried have	-1 -1 -12 4 14 -3 -2
v:o:subject=duties far carried have ahead	0 0 -9 -4 17 -3 -2
v:o:subject=duties far carried have today	0 0 -5 0 9 0 0
v:o:subject=duties far carried have until	0 0 -16 13 6 0 0
v:o:subject=duties far carried impose	0 0 0 -4 13 0 -4
v:o:subject=duties far carried is ahead	0 0 -5 0 11 -8 0
v:o:subject=duties far carried it today	0 0 0 12 -10 0 0
v:o:subject=duties far carried keep	0 0 -3 14 -8 0 0
v:o:subject=duties far carried keep gone	0 0 0 14 -14 0 0
v:o:subject=duties far carried leave before	0 0 0 1 -12 0 9
v:o:subject=duties far carried lower gone	0 0 0 14 -13 0 0
v:o:subject=duties far carried lower on	0 0 0 12 -5 0 -5
v:o:subject=duties far carried make	0 0 0 -10 14 0 0
v:o:subject=duties far carried make today	0 0 0 -10 10 0 0
v:o:subject=duties far carried meet	0 0 16 6 -16 0 0
v:o:subject=duties far carried meet ahead	0 0 16 8 -20 0 0
v:o:subject=duties far carried meet on	0 0 15 2 -15 0 0
v:o:subject=duties far carried move	0 0 2 0 -10 11 0
v:o:subject=duties far carried move ahead	0 0 2 0 -12 11 0
v:o:subject=duties far carried move to	0 0 -11 0 4 7 0
v:o:subject=duties far carried negotiate	0 0 0 12 -10 0 0
v:o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
v:o:subject=duties far carried of ahead	0 0 -12 -6 0 -8 20
v:o:subject=duties far carried of gone	0 0 0 19 -17 0 0
v:o:subject=duties far carried of today	0 0 8 9 -16 0 0
v:o:subject=duties far carried on ahead	0 0 -4 -7 11 -12 2
v:o:subject=duties far carried on gone	5 0 8 2 -9 0 -1
v:o:subject=duties far carried on today	0 0 0 -13 14 0 0
v:o:subject=duties far carried other	0 0 -7 4 14 -11 -13
v:o:subject=duties far carried other ahead	0 0 -4 -1 18 -11 -12
v:o:subject=duties far carried other before	0 0 -4 0 9 0 -5
v:o:subject=duties far carried pay	-12 0 -17 4 7 -6 7
v:o:subject=duties far carried pay ahead	0 0 -22 -14 22 -6 8
v:o:subject=duties far carried pay before	0 0 0 10 -10 0 0
v:o:subject=duties far carried pay gone	-10 0 0 -2 11 0 0
v:o:subject=duties far carried pay of	0 0 9 -2 -16 0 11
v:o:subject=duties far carried pay today	0 0 1 17 -18 0 0
v:o:subject=duties far carried pay until	-5 0 -9 -2 18 0 0
v:o:subject=duties far carried publish	0 0 -9 0 9 0 -1
v:o:subject=duties far carried raise on	0 0 -4 0 9 0 0
v:o:subject=duties far carried reach	0 0 -7 -8 10 4 0
v:o:subject=duties far carried reach gone	0 0 0 -7 11 0 0
v:o:subject=duties far carried reduce	0 0 0 -8 13 0 -1
v:o:subject=duties far carried reduce ahead	0 0 0 -7 13 0 -1
v:o:subject=duties far carried run	4 0 13 7 -20 -7 1
v:o:subject=duties far carried run ahead	0 0 14 -2 -10 -6 1
v:o:subject=duties far carried run gone	4 0 0 10 -12 0 0
v:o:subject=duties far carried said today	0 0 12 0 -9 0 0
v:o:subject=duties far carried say	-2 0 0 -19 4 2 6
v:o:subject=duties far carried say on	0 0 -4 -16 29 -2 0
v:o:subject=duties far carried say said	0 0 11 -1 -8 0 0
v:o:subject=duties far carried say today	0 0 5 -15 2 0 0
v:o:subject=duties far carried set	0 0 0 -14 18 0 -6
v:o:subject=duties far carried set ahead	0 0 0 -13 17 0 -6
v:o:subject=duties far carried sign	-3 0 0 15 -15 15 -10
v:o:subject=duties far carried sign ahead	0 0 6 6 -19 15 -9
v:o:subject=duties far carried sign by	0 0 -1 0 -5 10 0
v:o:subject=duties far carried sign gone	-1 0 0 -15 21 0 0
v:o:subject=duties far carried sign on	0 0 -13 4 10 0 -4
v:o:subject=duties far carried sign signed	0 0 0 0 -6 9 0
v:o:subject=duties far carried sign today	0 0 -14 21 -11 0 0
v:o:subject=duties far carried signed ahead	0 0 0 -10 0 9 0
v:o:subject=duties far carried signed today	0 0 0 13 -11 0 0
v:o:subject=duties far carried sit gone	0 0 0 -8 12 0 0
v:o:subject=duties far carried stand	0 0 16 -3 -11 0 0
v:o:subject=duties far carried suspend	0 -3 15 17 -13 -22 0
v:o:subject=duties far carried suspend ahead	0 0 16 20 -17 -22 0
v:o:subject=duties far carried suspend from	0 -1 -2 16 -14 0 0
v:o:subject=duties far carried suspend since	0 0 10 -3 -3 0 0
v:o:subject=duties far carried suspend until	0 0 0 14 -3 -8 0
v:o:subject=duties far carried tell	0 0 -15 -13 29 0 0
v:o:subject=duties far carried tell on	0 0 -3 -4 11 0 0
v:o:subject=duties far carried tell today	0 0 -10 -3 14 0 0
v:o:subject=duties far carried the gone	-4 0 0 -1 10 0 0
v:o:subject=duties far carried until ahead	0 0 2 -7 10 -13 -4
v:o:subject=duties far carried until gone	-2 0 -1 21 -13 0 0
v:o:subject=duties far friday, today	0 0 -2 11 -8 0 0
v:o:subject=duties far from ahead	0 0 -14 -20 17 0 4
v:o:subject=duties far in gone	0 0 0 -12 12 0 0
v:o:subject=duties far monday, today	0 0 -12 0 13 0 0
v:o:subject=duties far no verb	-16 -13 10 -4 1 2 -8
v:o:subject=duties far no verb 	1 -4 9 -1 -2 -16 1
v:o:subject=duties far no verb before	0 0 0 13 -10 0 0
v:o:subject=duties far no verb friday,	0 0 0 10 -8 0 0
v:o:subject=duties far no verb from	0 0 -15 -14 15 0 4
v:o:subject=duties far no verb gone	0 -6 -11 -1 12 -1 0
v:o:subject=duties far no verb in	0 0 0 -12 13 0 0
v:o:subject=duties far no verb monday,	0 0 -15 18 -1 0 -6
v:o:subject=duties far no verb on	-5 0 -4 -7 7 5 0
v:o:subject=duties far no verb the	0 0 8 1 0 -9 -3
v:o:subject=duties far no verb thursday,	0 0 10 -10 -1 0 0
v:o:subject=duties far no verb today	-14 0 7 -7 8 -4 -3
v:o:subject=duties far no verb until	0 0 1 -6 -7 9 0
v:o:subject=duties far no verb wednesday	0 0 0 12 -11 0 0
v:o:subject=duties far no verb wednesday,	0 0 -4 -16 22 0 -2
v:o:subject=duties far of ahead	0 0 0 12 -9 0 -1
v:o:subject=duties far of today	0 0 0 -11 12 0 0
v:o:subject=duties far on gone	-3 0 0 -19 25 0 0
v:o:subject=duties far on today	0 0 -3 -10 16 0 0
v:o:subject=duties far the ahead	0 0 9 0 3 -9 -2
v:o:subject=duties far thursday, today	0 0 14 -10 -5 0 0
v:o:subject=duties far until ahead	0 0 1 0 -11 10 0
v:o:subject=duties far wednesday, ahead	0 0 -1 -6 12 0 -2
v:o:subject=duties far wednesday, today	0 0 0 -9 11 0 0
v:o:subject=duties for ahead	0 0 -8 0 12 0 0
v:o:subject=duties from ahead	0 0 -13 15 8 -15 -13
v:o:subject=duties from gone	0 7 0 -24 20 0 0
v:o:subject=duties from today	0 0 -9 6 -1 0 0
v:o:subject=duties halve ahead	0 0 0 8 -5 0 -1
v:o:subject=duties jump	0 0 -9 11 0 0 0
v:o:subject=duties leave	0 0 1 9 -2 -4 -3
v:o:subject=duties lower	0 0 0 11 -13 0 4
v:o:subject=duties lower ahead	0 0 0 8 -13 0 4
v:o:subject=duties lower gone	0 0 0 -12 13 0 0
v:o:subject=duties lower today	0 0 0 16 -16 0 0
v:o:subject=duties make	0 0 0 0 -13 0 12
v:o:subject=duties make ahead	0 0 0 -4 -8 0 12
v:o:subject=duties monday, ahead	0 0 -14 -11 8 0 9
v:o:subject=duties no verb	7 0 4 -11 4 1 -2
v:o:subject=duties no verb 	-1 0 -2 -6 20 -6 -4
v:o:subject=duties no verb (	1 0 -1 -8 -7 15 0
v:o:subject=duties no verb 12:01	0 0 0 -22 24 0 0
v:o:subject=duties no verb a.m.	0 0 -1 -7 13 0 -1
v:o:subject=duties no verb ahead	-5 -1 4 -23 8 3 0
v:o:subject=duties no verb as	0 0 18 -12 -9 0 0
v:o:subject=duties no verb before	0 0 5 -8 -5 0 10
v:o:subject=duties no verb by	0 0 7 10 -10 -3 -2
v:o:subject=duties no verb cent	0 0 14 0 -11 0 0
v:o:subject=duties no verb day,	0 0 10 -2 -5 0 0
v:o:subject=duties no verb force	0 0 11 0 -9 0 0
v:o:subject=duties no verb from	-2 7 -28 2 15 -4 -7
v:o:subject=duties no verb gone	18 2 -10 -11 5 0 -3
v:o:subject=duties no verb last	0 0 0 9 -9 0 0
v:o:subject=duties no verb monday,	0 0 -14 -13 10 0 9
v:o:subject=duties no verb of	8 0 -1 9 -11 -1 0
v:o:subject=duties no verb on	-10 0 -17 10 10 4 -16
v:o:subject=duties no verb saturday,	0 0 -1 -11 -3 0 14
v:o:subject=duties no verb since	6 0 11 -2 -5 -1 0
v:o:subject=duties no verb sunday,	0 0 1 10 -9 0 -2
v:o:subject=duties no verb the	10 0 2 0 -19 7 4
v:o:subject=duties no verb to	0 0 9 7 -12 0 -4
v:o:subject=duties no verb today	-17 0 1 18 -12 -1 -2
v:o:subject=duties no verb tomorrow,	0 0 0 -10 17 0 -5
v:o:subject=duties no verb tuesday,	0 0 -3 -3 10 0 0
v:o:subject=duties no verb until	-3 0 0 -12 -1 6 2
v:o:subject=duties no verb wednesday,	0 0 -11 0 -6 0 15
v:o:subject=duties of ahead	0 0 -1 -17 4 -2 12
v:o:subject=duties of today	0 0 -1 18 -15 0 0
v:o:subject=duties on gone	-4 0 0 -22 27 0 0
v:o:subject=duties on today	0 0 -9 21 -14 0 0
v:o:subject=duties other	0 0 -14 6 3 7 -5
v:o:subject=duties other ahead	0 0 -14 0 12 7 -5
v:o:subject=duties other on	0 0 -3 0 10 0 -3
v:o:subject=duties pay	0 0 -1 8 -13 0 7
v:o:subject=duties pay ahead	0 0 0 5 -13 0 7
v:o:subject=duties prolong ahead	0 0 10 0 -1 -7 0
v:o:subject=duties publish	0 0 -12 18 -9 0 0
v:o:subject=duties publish today	0 0 -11 19 -11 0 0
v:o:subject=duties return	0 0 14 -9 1 0 -15
v:o:subject=duties return ahead	0 0 15 -8 0 0 -15
v:o:subject=duties return on	0 0 17 -6 -2 0 -13
v:o:subject=duties rise	0 0 -11 0 17 0 -6
v:o:subject=duties rise ahead	0 0 -10 3 12 0 -6
v:o:subject=duties rise on	0 0 -5 -4 14 0 0
v:o:subject=duties run	-3 0 0 -2 12 -3 0
v:o:subject=duties run on	-2 0 -2 0 9 0 0
v:o:subject=duties saturday, ahead	0 0 -1 -8 -4 0 14
v:o:subject=duties set	0 0 -6 -5 -8 0 16
v:o:subject=duties set ahead	0 0 -6 -4 -8 0 16
v:o:subject=duties sign	0 0 0 -10 10 0 0
v:o:subject=duties since ahead	0 0 13 -1 -8 -2 0
v:o:subject=duties since today	0 0 -1 21 -19 0 0
v:o:subject=duties stand	0 0 4 7 -9 0 0
v:o:subject=duties sunday, ahead	0 0 1 10 -9 0 -2
v:o:subject=duties suspend	0 0 2 12 -31 15 2
v:o:subject=duties suspend ahead	0 0 4 0 -24 16 2
v:o:subject=duties suspend from	0 0 -1 9 -16 0 5
v:o:subject=duties suspend on	0 0 10 2 -11 0 0
v:o:subject=duties suspend the	0 0 -12 0 3 6 0
v:o:subject=duties suspend until	0 0 8 0 -19 11 0
v:o:subject=duties the ahead	0 0 -8 -3 -7 16 2
v:o:subject=duties the gone	10 0 0 1 -9 0 0
v:o:subject=duties through ahead	0 0 11 0 -7 -1 0
v:o:subject=duties to ahead	0 0 19 6 -14 -7 -7
v:o:subject=duties tomorrow, ahead	0 0 0 -9 17 0 -5
v:o:subject=duties tuesday, ahead	0 0 -3 -3 10 0 0
v:o:subject=duties until ahead	0 0 0 4 -11 14 -1
v:o:subject=duties until gone	-2 0 0 -6 15 0 0
v:o:subject=duties wednesday, ahead	0 0 -11 -12 2 0 15
v:o:subject=duties wednesday, gone	0 0 0 10 -10 0 0
v:o:subject=duties — today	0 0 12 -1 -10 0 0
v:o:subject=exclusions	0 0 -11 -6 8 6 4
v:o:subject=exclusions begin	0 0 11 0 -17 0 6
v:o:subject=exclusions carried	0 0 10 -17 10 -12 0
v:o:subject=exclusions carried begin	0 0 11 -12 2 0 0
v:o:subject=exclusions carried end	0 0 -18 0 21 0 0
v:o:subject=exclusions carried end ahead	0 0 -18 0 19 0 0
v:o:subject=exclusions carried end on	0 0 -14 0 16 0 0
v:o:subject=exclusions carried say	0 0 17 0 -16 0 0
v:o:subject=exclusions carried say ahead	0 0 17 0 -16 0 0
v:o:subject=exclusions carried say on	0 0 17 0 -17 0 0
v:o:subject=exclusions end on	0 0 -8 0 12 0 0
v:o:subject=exclusions far carried	0 0 -16 -21 23 19 -15
v:o:subject=exclusions far carried be	0 0 -9 -7 17 0 0
v:o:subject=exclusions far carried be ahead	0 0 -7 0 9 0 0
v:o:subject=exclusions far carried from ahead	0 0 0 -4 14 0 -8
v:o:subject=exclusions far carried on ahead	0 0 -11 0 10 0 0
v:o:subject=exclusions far carried say	0 0 0 0 -5 10 0
v:o:subject=exclusions far carried say ahead	0 0 0 0 -8 10 0
v:o:subject=exclusions far carried since gone	0 0 0 -14 14 0 0
v:o:subject=exclusions far carried suspend	0 0 0 -4 12 0 -7
v:o:subject=exclusions far carried suspend ahead	0 0 0 -4 12 0 -7
v:o:subject=exclusions far carried until ahead	0 0 -7 0 -2 10 0
v:o:subject=exclusions no verb	0 0 -15 -3 16 7 -1
v:o:subject=exclusions no verb 	0 0 -8 0 10 0 0
v:o:subject=exclusions no verb ahead	0 0 -13 0 11 7 -1
v:o:subject=exclusions to ahead	0 0 -4 0 -8 12 0
v:o:subject=fees	0 0 4 -52 42 -4 -13
v:o:subject=fees carried	0 0 -28 -13 34 0 0
v:o:subject=fees carried on ahead	0 0 -10 0 11 0 0
v:o:subject=fees carried suspend	0 0 -26 -5 22 3 0
v:o:subject=fees carried suspend ahead	0 0 -26 0 19 3 0
v:o:subject=fees carried suspend until	0 0 -18 0 10 4 0
v:o:subject=fees carried until ahead	0 0 -19 0 11 4 0
v:o:subject=fees far	0 0 12 -8 3 -5 -3
v:o:subject=fees far carried	0 0 12 -24 15 -6 -4
v:o:subject=fees far carried be	0 0 0 -12 15 0 0
v:o:subject=fees far carried on ahead	0 0 10 0 -6 0 0
v:o:subject=fees far carried sign	0 0 9 0 -8 0 0
v:o:subject=fees far carried suspend	0 0 12 7 -16 0 0
v:o:subject=fees far carried suspend ahead	0 0 12 0 -11 0 0
v:o:subject=fees far carried suspend until	0 0 11 0 -10 0 0
v:o:subject=fees far no verb	0 0 12 -8 3 -5 -3
v:o:subject=fees far no verb ahead	0 0 19 -8 -6 -4 -2
v:o:subject=fees far no verb today	0 0 -7 -1 9 0 0
v:o:subject=fees from ahead	0 0 -10 -25 34 0 -9
v:o:subject=fees no verb	0 0 1 -13 6 -2 0
v:o:subject=fees no verb from	0 0 -18 -3 18 0 0
v:o:subject=fees suspend	0 0 -5 -37 45 0 -11
v:o:subject=fees suspend ahead	0 0 -5 -17 27 0 -11
v:o:subject=fees suspend from	0 0 -4 -32 40 0 -11
v:o:subject=longer	10 0 10 -20 -4 -1 0
v:o:subject=longer carried	0 0 11 -8 0 5 -18
v:o:subject=longer carried be	-9 0 3 -2 4 1 0
v:o:subject=longer carried be gone	-9 0 0 0 10 0 0
v:o:subject=longer carried be today	0 0 9 -1 -6 0 0
v:o:subject=longer carried begin	0 0 -4 -6 14 -3 -1
v:o:subject=longer carried by ahead	0 0 10 0 -9 0 0
v:o:subject=longer carried end	-3 0 -3 -1 7 0 0
v:o:subject=longer carried end gone	-2 0 -1 0 9 0 0
v:o:subject=longer carried from ahead	0 0 5 10 -5 -2 -8
v:o:subject=longer carried in gone	0 2 0 5 -10 0 0
v:o:subject=longer carried on ahead	0 0 15 -4 -10 0 -3
v:o:subject=longer carried run	9 -1 0 10 -19 6 -3
v:o:subject=longer carried run ahead	0 0 0 11 -14 6 -3
v:o:subject=longer carried run gone	9 0 0 0 -6 0 0
v:o:subject=longer carried sign	0 0 16 -9 -6 0 0
v:o:subject=longer carried sign today	0 0 16 0 -12 0 0
v:o:subject=longer carried to gone	-9 0 0 0 12 0 0
v:o:subject=longer end	0 0 15 0 -13 0 0
v:o:subject=longer end ahead	0 0 15 0 -13 0 0
v:o:subject=longer end on	0 0 15 0 -13 0 0
v:o:subject=longer far	-5 0 -2 -6 3 11 -6
v:o:subject=longer far  ahead	0 0 -10 0 13 0 0
v:o:subject=longer far carried	1 2 2 3 -6 8 -24
v:o:subject=longer far carried be	0 0 9 0 -3 -2 0
v:o:subject=longer far carried be ahead	0 0 10 0 -6 -2 0
v:o:subject=longer far carried begin	0 6 0 -11 1 2 0
v:o:subject=longer far carried begin gone	0 6 0 -9 2 0 0
v:o:subject=longer far carried begin in	0 8 0 -13 3 0 0
v:o:subject=longer far carried begin on	0 0 13 0 -9 0 0
v:o:subject=longer far carried charge	0 0 -8 0 15 0 -1
v:o:subject=longer far carried charge ahead	0 0 -7 0 12 0 -1
v:o:subject=longer far carried end ahead	0 0 -13 0 10 5 0
v:o:subject=longer far carried extend	0 0 -21 -3 4 15 0
v:o:subject=longer far carried extend ahead	0 0 -20 0 0 15 0
v:o:subject=longer far carried extend to	0 0 -11 0 -2 14 0
v:o:subject=longer far carried extend until	0 0 -10 0 3 4 0
v:o:subject=longer far carried from ahead	0 0 10 -8 1 -4 -6
v:o:subject=longer far carried from gone	0 -1 0 19 -18 0 0
v:o:subject=longer far carried from today	0 0 -5 -20 25 0 0
v:o:subject=longer far carried in gone	0 7 0 13 -21 0 0
v:o:subject=longer far carried on gone	6 0 0 11 -14 0 0
v:o:subject=longer far carried on today	0 0 7 7 -13 0 0
v:o:subject=longer far carried pay	0 0 -5 -15 24 0 0
v:o:subject=longer far carried pay from	0 0 -5 -6 15 0 0
v:o:subject=longer far carried prolong	0 0 0 14 -13 0 0
v:o:subject=longer far carried say	0 0 -2 -3 9 0 0
v:o:subject=longer far carried say today	0 0 -8 -2 13 0 0
v:o:subject=longer far carried suspend	0 0 0 13 -13 0 0
v:o:subject=longer far carried suspend gone	0 0 0 27 -27 0 0
v:o:subject=longer far carried suspend on	0 0 0 15 -15 0 0
v:o:subject=longer far carried tell	0 0 0 10 -10 0 0
v:o:subject=longer far carried tell gone	0 0 0 11 -11 0 0
v:o:subject=longer far carried to ahead	0 0 -14 0 -8 22 0
v:o:subject=longer far carried until ahead	0 0 -3 0 10 -3 0
v:o:subject=longer far no verb	-5 0 -2 -6 3 11 -6
v:o:subject=longer far no verb 	0 0 -12 -4 20 0 0
v:o:subject=longer far no verb ahead	0 0 3 -5 -9 13 -5
v:o:subject=longer from gone	0 4 0 7 -11 0 0
v:o:subject=longer no verb ahead	-1 0 16 -7 -5 -6 0
v:o:subject=longer no verb of	-3 0 0 -3 11 0 0
v:o:subject=longer no verb on	0 0 0 -8 10 -4 0
v:o:subject=longer no verb today	0 0 -23 -16 35 0 0
v:o:subject=longer no verb until	0 0 12 0 -8 -3 0
v:o:subject=longer on ahead	0 0 13 0 -5 -9 0
v:o:subject=longer on gone	0 0 0 -6 11 0 0
v:o:subject=longer run	14 0 -1 0 -6 -3 0
v:o:subject=longer to gone	14 0 0 -1 -9 0 0
v:o:subject=meeting	-15 -10 6 -27 17 -3 8
v:o:subject=meeting before ahead	0 0 -2 -15 -4 0 20
v:o:subject=meeting begin	0 0 16 -14 -12 0 5
v:o:subject=meeting begin ahead	0 0 12 0 -14 0 6
v:o:subject=meeting begin from	0 0 0 0 -10 0 11
v:o:subject=meeting begin on	0 0 20 -1 -13 0 -5
v:o:subject=meeting carried	-22 -1 -18 6 9 8 6
v:o:subject=meeting carried  today	0 0 -1 -8 11 0 0
v:o:subject=meeting carried be	-2 0 -10 12 1 0 0
v:o:subject=meeting carried be ahead	0 0 -7 0 9 0 0
v:o:subject=meeting carried be gone	-1 0 0 16 -12 0 0
v:o:subject=meeting carried be since	0 0 0 8 -7 0 0
v:o:subject=meeting carried be the	0 0 9 0 -7 0 0
v:o:subject=meeting carried be today	0 0 -3 -3 10 0 0
v:o:subject=meeting carried be until	0 0 -11 0 15 -4 0
v:o:subject=meeting carried begin	0 0 -12 2 0 0 8
v:o:subject=meeting carried begin ahead	0 0 -10 13 -14 0 8
v:o:subject=meeting carried begin on	0 0 -10 -3 0 0 11
v:o:subject=meeting carried conclude	0 0 0 10 -9 0 0
v:o:subject=meeting carried conclude gone	0 0 0 10 -10 0 0
v:o:subject=meeting carried end	-5 0 17 0 -11 -3 0
v:o:subject=meeting carried end ahead	0 0 22 0 -18 -2 0
v:o:subject=meeting carried end end	0 0 9 0 -8 0 0
v:o:subject=meeting carried end in	0 0 0 10 -10 0 0
v:o:subject=meeting carried end on	-1 0 6 -8 0 0 0
v:o:subject=meeting carried last gone	0 5 0 9 -16 0 0
v:o:subject=meeting carried leave	0 0 -12 0 0 12 0
v:o:subject=meeting carried leave ahead	0 0 -12 0 0 12 0
v:o:subject=meeting carried meet	0 0 -3 -9 14 0 0
v:o:subject=meeting carried of ahead	0 0 -3 -2 10 0 0
v:o:subject=meeting carried on ahead	0 0 -4 -6 5 -5 8
v:o:subject=meeting carried on gone	-11 -1 0 13 0 0 0
v:o:subject=meeting carried on today	0 0 0 -7 9 0 0
v:o:subject=meeting carried other	0 0 -6 -5 16 0 0
v:o:subject=meeting carried say	0 0 -3 10 -12 -1 9
v:o:subject=meeting carried say gone	0 0 0 15 -14 0 0
v:o:subject=meeting carried say on	0 0 -1 11 -7 0 0
v:o:subject=meeting carried see	0 0 11 0 -4 -7 0
v:o:subject=meeting carried see ahead	0 0 11 0 -5 -7 0
v:o:subject=meeting carried see the	0 0 11 0 -6 -7 0
v:o:subject=meeting carried sign	0 0 -11 -11 21 0 0
v:o:subject=meeting carried sign ahead	0 0 -9 0 9 0 0
v:o:subject=meeting carried sign gone	0 0 0 -9 9 0 0
v:o:subject=meeting carried since gone	0 0 0 9 -7 0 0
v:o:subject=meeting carried suspend	0 0 0 -13 14 0 0
v:o:subject=meeting carried suspend gone	0 0 0 -12 12 0 0
v:o:subject=meeting carried tell	0 0 -11 11 -1 0 0
v:o:subject=meeting carried tell today	0 0 -10 12 -2 0 0
v:o:subject=meeting carried the ahead	0 0 4 0 -14 11 0
v:o:subject=meeting carried to ahead	0 0 -7 0 -4 12 0
v:o:subject=meeting far	10 -7 -8 2 -2 7 -1
v:o:subject=meeting far  ahead	0 0 9 0 -9 -12 9
v:o:subject=meeting far  today	7 0 -18 -5 13 0 0
v:o:subject=meeting far carried	2 0 -5 25 -11 -14 2
v:o:subject=meeting far carried agree ahead	0 0 10 0 -9 0 0
v:o:subject=meeting far carried approve	0 0 10 0 -4 -4 0
v:o:subject=meeting far carried approve ahead	0 0 10 0 -6 -4 0
v:o:subject=meeting far carried be	-3 0 -17 -1 8 13 2
v:o:subject=meeting far carried be ahead	0 0 -12 -6 3 13 2
v:o:subject=meeting far carried be by	0 0 -19 0 2 19 0
v:o:subject=meeting far carried be on	0 0 -2 13 -8 0 0
v:o:subject=meeting far carried be today	0 0 -9 -5 16 0 0
v:o:subject=meeting far carried be until	0 0 11 0 -5 -5 0
v:o:subject=meeting far carried before ahead	0 0 10 17 -21 0 -7
v:o:subject=meeting far carried begin	0 4 0 1 -13 1 13
v:o:subject=meeting far carried begin ahead	0 0 1 -25 0 1 14
v:o:subject=meeting far carried begin from	0 0 0 2 -11 0 9
v:o:subject=meeting far carried begin on	0 5 0 -12 2 -3 8
v:o:subject=meeting far carried begin the	0 0 0 17 -16 0 0
v:o:subject=meeting far carried begin today	0 0 0 29 -28 0 0
v:o:subject=meeting far carried begin until	0 0 5 0 -11 5 0
v:o:subject=meeting far carried by ahead	0 0 -17 5 2 15 -3
v:o:subject=meeting far carried charge	0 0 0 -12 10 0 0
v:o:subject=meeting far carried charge gone	0 0 0 -9 10 0 0
v:o:subject=meeting far carried end	-9 0 8 -2 6 -13 0
v:o:subject=meeting far carried end ahead	0 0 12 -4 -1 -12 0
v:o:subject=meeting far carried end on	-6 0 6 -10 7 -7 0
v:o:subject=meeting far carried fall	0 0 -1 -10 0 0 9
v:o:subject=meeting far carried fall ahead	0 0 -1 -1 -5 0 9
v:o:subject=meeting far carried fall on	0 0 -1 -8 0 0 9
v:o:subject=meeting far carried from today	0 0 0 9 -8 0 0
v:o:subject=meeting far carried have	0 0 1 11 -10 0 0
v:o:subject=meeting far carried in gone	0 -5 0 13 -10 0 0
v:o:subject=meeting far carried keep	0 0 -5 -5 13 0 0
v:o:subject=meeting far carried levy	0 0 0 -7 17 0 -11
v:o:subject=meeting far carried levy ahead	0 0 0 0 12 0 -11
v:o:subject=meeting far carried lower	0 0 0 -4 14 0 -8
v:o:subject=meeting far carried lower ahead	0 0 0 0 10 0 -8
v:o:subject=meeting far carried of ahead	0 0 14 0 -8 0 -3
v:o:subject=meeting far carried on ahead	0 0 5 -23 6 -17 11
v:o:subject=meeting far carried on today	0 0 -7 10 -5 0 0
v:o:subject=meeting far carried pay	0 0 -4 11 4 -12 -5
v:o:subject=meeting far carried pay ahead	0 0 -1 10 5 -12 -5
v:o:subject=meeting far carried reach	0 0 5 9 -13 0 0
v:o:subject=meeting far carried reach gone	0 0 0 9 -8 0 0
v:o:subject=meeting far carried rise	0 0 0 -1 -12 0 14
v:o:subject=meeting far carried rise ahead	0 0 0 0 -13 0 15
v:o:subject=meeting far carried run to	0 0 -9 0 6 0 0
v:o:subject=meeting far carried say	8 0 2 9 -20 3 0
v:o:subject=meeting far carried say on	8 0 8 10 -22 0 0
v:o:subject=meeting far carried say today	0 0 0 13 -12 0 0
v:o:subject=meeting far carried sign	8 0 -1 15 -18 0 0
v:o:subject=meeting far carried sign today	9 0 0 13 -20 0 0
v:o:subject=meeting far carried suspend until	0 0 11 0 -7 -3 0
v:o:subject=meeting far carried the ahead	0 0 -8 0 14 -5 0
v:o:subject=meeting far carried until ahead	0 0 23 0 -14 -11 0
v:o:subject=meeting far carried warn	0 0 -8 0 9 0 0
v:o:subject=meeting far carried warn ahead	0 0 -8 0 9 0 0
v:o:subject=meeting far from ahead	0 0 0 16 -16 0 0
v:o:subject=meeting far in gone	0 0 0 11 -11 0 0
v:o:subject=meeting far no verb	10 -7 -8 2 -2 7 -1
v:o:subject=meeting far no verb 	4 -2 -4 -7 4 -13 9
v:o:subject=meeting far no verb ahead	0 0 -13 10 -1 9 0
v:o:subject=meeting far no verb from	0 0 0 18 -17 0 0
v:o:subject=meeting far no verb in	0 0 0 11 -11 0 0
v:o:subject=meeting far no verb the	0 0 -11 0 13 0 0
v:o:subject=meeting far no verb today	4 0 4 -12 1 0 0
v:o:subject=meeting far no verb until	0 0 -17 0 0 17 0
v:o:subject=meeting far on today	0 0 -5 0 8 0 0
v:o:subject=meeting far the ahead	0 0 -11 0 12 0 0
v:o:subject=meeting far until ahead	0 0 -17 0 0 17 0
v:o:subject=meeting from gone	0 0 0 -10 11 0 0
v:o:subject=meeting in gone	0 0 0 17 -16 0 0
v:o:subject=meeting no verb	-9 -7 4 -9 4 0 7
v:o:subject=meeting no verb 	0 0 0 -2 11 0 0
v:o:subject=meeting no verb ahead	0 0 0 -5 -2 1 10
v:o:subject=meeting no verb and	0 0 15 0 -13 0 0
v:o:subject=meeting no verb before	0 0 -2 -15 -3 0 20
v:o:subject=meeting no verb from	0 0 0 -13 14 0 0
v:o:subject=meeting no verb gone	-4 -5 -2 -6 17 0 0
v:o:subject=meeting no verb in	0 0 0 21 -20 0 0
v:o:subject=meeting no verb of	0 0 0 -2 -5 11 0
v:o:subject=meeting no verb on	0 0 -2 -23 20 -4 -9
v:o:subject=meeting no verb since	0 0 0 -10 11 0 0
v:o:subject=meeting no verb spoke	0 0 -6 0 10 0 0
v:o:subject=meeting no verb telephone	0 0 -9 -1 14 0 0
v:o:subject=meeting no verb the	0 0 -11 0 13 0 0
v:o:subject=meeting no verb today	0 0 10 0 -4 0 0
v:o:subject=meeting of ahead	0 0 0 0 -6 11 -1
v:o:subject=meeting on ahead	0 0 -1 -4 15 -8 -19
v:o:subject=meeting on gone	-1 0 0 -15 22 0 0
v:o:subject=meeting on today	0 0 7 -13 0 0 0
v:o:subject=meeting other	0 0 -12 0 14 0 0
v:o:subject=meeting other ahead	0 0 -12 0 13 0 0
v:o:subject=meeting other on	0 0 -12 0 12 0 0
v:o:subject=meeting since gone	0 0 0 -15 16 0 0
v:o:subject=meeting spoke today	0 0 -6 0 10 0 0
v:o:subject=meeting telephone today	0 0 -9 -1 13 0 0
v:o:subject=meeting the ahead	0 0 -13 0 16 -1 0
v:o:subject=none  ahead	0 0 9 -6 -1 0 -11
v:o:subject=none ( today	0 0 9 6 -11 0 0
v:o:subject=none accra, today	0 0 0 11 -11 0 0
v:o:subject=none after ahead	0 0 -14 0 4 13 0
v:o:subject=none astana, today	0 0 0 -8 9 0 0
v:o:subject=none before ahead	0 0 10 0 4 -2 -12
v:o:subject=none briefing, today	0 0 13 0 -14 0 0
v:o:subject=none brussels, today	0 0 -1 -7 10 0 0
v:o:subject=none bulletin, today	16 0 0 -1 -13 0 0
v:o:subject=none busan, today	0 0 0 18 -18 0 0
v:o:subject=none by ahead	0 0 11 0 -9 0 0
v:o:subject=none call, today	0 0 11 0 -10 0 0
v:o:subject=none carried	-1 -14 2 -2 2 -8 8
v:o:subject=none carried  ahead	0 0 -18 -2 27 -2 -8
v:o:subject=none carried  today	11 0 27 -24 -22 0 0
v:o:subject=none carried after ahead	0 0 -4 0 -4 11 0
v:o:subject=none carried agree	-1 0 -23 2 17 0 -5
v:o:subject=none carried agree ahead	0 0 -21 0 24 0 -4
v:o:subject=none carried agree on	0 0 1 8 -6 0 -1
v:o:subject=none carried agree today	0 0 0 -6 9 0 0
v:o:subject=none carried agree until	0 0 -21 0 24 -3 0
v:o:subject=none carried and ahead	0 0 -10 10 -1 0 0
v:o:subject=none carried announce	0 0 -22 4 1 0 10
v:o:subject=none carried announce ahead	0 0 -16 0 3 0 10
v:o:subject=none carried announce on	0 0 -11 -5 0 0 11
v:o:subject=none carried announce today	0 0 -5 10 -5 0 0
v:o:subject=none carried ask gone	0 0 0 10 -10 0 0
v:o:subject=none carried ask since	0 0 0 14 -14 0 0
v:o:subject=none carried be	1 -3 -10 13 -3 4 -2
v:o:subject=none carried be 	0 0 -15 0 19 0 0
v:o:subject=none carried be ahead	0 0 -7 -6 8 5 0
v:o:subject=none carried be by	0 0 -2 0 11 -6 0
v:o:subject=none carried be from	0 0 -10 0 8 0 -2
v:o:subject=none carried be of	0 0 10 12 -19 0 0
v:o:subject=none carried be on	-5 0 17 11 -16 -8 -2
v:o:subject=none carried be the	0 0 4 6 -20 2 12
v:o:subject=none carried be today	0 0 -2 26 -19 0 0
v:o:subject=none carried be until	6 0 -6 -8 -2 11 0
v:o:subject=none carried bear gone	0 0 0 14 -14 0 0
v:o:subject=none carried before ahead	0 0 8 -12 -5 -3 10
v:o:subject=none carried begin	-6 0 -7 12 -4 11 -7
v:o:subject=none carried begin 	0 0 15 0 -11 0 0
v:o:subject=none carried begin ahead	0 0 -7 6 0 12 -5
v:o:subject=none carried begin before	0 0 11 6 -13 0 0
v:o:subject=none carried begin beginning	0 0 -1 25 -22 0 -2
v:o:subject=none carried begin if	0 0 14 0 -11 0 0
v:o:subject=none carried begin of	0 0 -8 12 0 0 -7
v:o:subject=none carried begin on	0 2 -13 -6 -3 2 14
v:o:subject=none carried begin starting	0 0 0 13 -12 0 0
v:o:subject=none carried begin to	0 0 -9 0 -2 13 0
v:o:subject=none carried begin up	0 0 14 -6 -7 0 0
v:o:subject=none carried begin with	0 0 -11 0 12 0 0
v:o:subject=none carried brace	0 0 16 0 -14 0 0
v:o:subject=none carried by ahead	0 0 1 -2 5 -12 0
v:o:subject=none carried call	0 0 -7 -5 15 0 0
v:o:subject=none carried call ahead	0 0 -7 0 10 0 0
v:o:subject=none carried carry ahead	0 0 4 0 -11 3 0
v:o:subject=none carried charge ahead	0 0 2 -15 0 0 6
v:o:subject=none carried charge from	0 0 7 -15 6 0 -4
v:o:subject=none carried charge since	0 0 0 -10 12 0 0
v:o:subject=none carried clear	0 0 -5 -5 -1 11 0
v:o:subject=none carried clear ahead	0 0 -5 -2 -4 11 1
v:o:subject=none carried collect	0 0 2 9 -17 -1 8
v:o:subject=none carried collect ahead	0 0 2 12 -20 -1 8
v:o:subject=none carried collect from	0 0 0 11 -17 0 8
v:o:subject=none carried confirm	0 0 -5 0 13 -4 0
v:o:subject=none carried confirm ahead	0 0 -4 0 11 -3 0
v:o:subject=none carried cut	0 0 -1 27 -22 0 -5
v:o:subject=none carried cut ahead	0 0 0 10 -4 0 -5
v:o:subject=none carried cut on	0 0 0 23 -21 0 -3
v:o:subject=none carried decide	0 0 -9 0 12 0 0
v:o:subject=none carried decide ahead	0 0 -8 0 11 0 0
v:o:subject=none carried declare gone	0 0 0 -10 12 0 0
v:o:subject=none carried declare on	0 0 -1 -12 16 0 0
v:o:subject=none carried end	0 -2 10 -2 -13 3 7
v:o:subject=none carried end 	0 0 9 0 -8 0 0
v:o:subject=none carried end ahead	0 0 5 -4 -11 5 8
v:o:subject=none carried end end	0 0 -19 -2 22 0 0
v:o:subject=none carried end ended	11 0 -4 0 -5 0 0
v:o:subject=none carried end ends	0 0 12 0 -11 0 0
v:o:subject=none carried end gone	-3 0 -4 9 1 0 0
v:o:subject=none carried end on	-4 0 2 9 -15 10 9
v:o:subject=none carried end the	0 0 11 0 -4 -6 0
v:o:subject=none carried end today	7 0 8 -13 -4 0 0
v:o:subject=none carried ends ahead	0 0 15 0 -14 0 0
v:o:subject=none carried extend	0 0 -1 -10 10 0 0
v:o:subject=none carried extend gone	0 0 0 -8 11 0 0
v:o:subject=none carried extend until	0 0 -5 0 9 -3 0
v:o:subject=none carried face	0 0 -11 -3 15 0 0
v:o:subject=none carried face ahead	0 0 -11 0 12 0 0
v:o:subject=none carried face from	0 0 -7 -2 11 0 0
v:o:subject=none carried fall	0 0 7 -11 0 0 0
v:o:subject=none carried fall on	0 0 10 -10 -1 0 0
v:o:subject=none carried for ahead	0 0 10 0 -7 0 0
v:o:subject=none carried from ahead	0 0 -28 11 -5 -11 15
v:o:subject=none carried from today	13 0 -5 2 -9 0 0
v:o:subject=none carried have 	14 0 -10 -1 -3 0 0
v:o:subject=none carried have ahead	0 0 6 -14 0 -3 0
v:o:subject=none carried have gone	-8 0 0 9 -1 0 0
v:o:subject=none carried have on	-4 0 0 22 -16 0 0
v:o:subject=none carried have since	0 0 0 -6 10 0 0
v:o:subject=none carried have today	14 0 -10 -10 5 0 0
v:o:subject=none carried have until	0 0 9 -5 -2 0 -1
v:o:subject=none carried if ahead	0 0 12 0 -9 0 0
v:o:subject=none carried in gone	0 -11 0 -4 12 0 0
v:o:subject=none carried initial	0 0 0 -6 11 0 0
v:o:subject=none carried issue today	0 0 0 12 -11 0 0
v:o:subject=none carried keep	0 0 7 9 0 -14 -7
v:o:subject=none carried keep ahead	0 0 7 7 1 -14 -7
v:o:subject=none carried keep on	0 0 13 0 -11 0 0
v:o:subject=none carried know	0 0 0 -7 8 0 0
v:o:subject=none carried land	0 0 3 8 -11 0 0
v:o:subject=none carried leave 	0 0 -1 0 10 0 -5
v:o:subject=none carried leave on	0 0 -5 -1 10 0 0
v:o:subject=none carried let	11 0 13 -8 -15 -3 0
v:o:subject=none carried let ahead	0 0 14 0 -12 -3 0
v:o:subject=none carried let gone	12 0 0 -6 -6 0 0
v:o:subject=none carried let on	12 0 0 0 -10 0 0
v:o:subject=none carried let until	0 0 14 0 -8 -6 0
v:o:subject=none carried levy	0 0 0 8 -10 0 1
v:o:subject=none carried levy ahead	0 0 0 8 -10 0 2
v:o:subject=none carried levy from	0 0 0 6 -10 0 2
v:o:subject=none carried lower	0 0 -6 -9 0 0 10
v:o:subject=none carried lower ahead	0 0 -2 -7 -2 0 10
v:o:subject=none carried lower from	0 0 -1 -6 -3 0 10
v:o:subject=none carried make	12 -2 -6 -26 6 10 0
v:o:subject=none carried make ahead	0 0 -5 0 -1 11 0
v:o:subject=none carried make gone	12 -2 0 -24 10 0 0
v:o:subject=none carried make in	0 -2 0 -17 21 0 0
v:o:subject=none carried meet meets	0 0 13 -6 -7 0 0
v:o:subject=none carried meet on	0 0 -15 10 -1 0 0
v:o:subject=none carried meets ahead	0 0 13 -1 -11 0 0
v:o:subject=none carried midnight today	0 0 9 0 -9 0 0
v:o:subject=none carried move	0 0 -9 -4 17 0 0
v:o:subject=none carried move ahead	0 0 -7 0 10 0 0
v:o:subject=none carried of ahead	0 0 -3 -6 8 2 -4
v:o:subject=none carried of gone	-6 -4 0 -2 9 0 0
v:o:subject=none carried of today	0 0 -1 15 -13 0 0
v:o:subject=none carried on ahead	-1 0 -9 -8 5 -6 15
v:o:subject=none carried on gone	-3 6 -8 19 -13 0 -2
v:o:subject=none carried on today	-5 0 0 -3 10 0 0
v:o:subject=none carried other	4 0 10 0 -11 -6 6
v:o:subject=none carried other by	0 0 -2 -1 -3 0 9
v:o:subject=none carried other of	0 0 0 4 -12 10 0
v:o:subject=none carried other since	6 0 0 -14 6 0 0
v:o:subject=none carried other the	0 0 -3 -1 8 0 0
v:o:subject=none carried other today	0 0 7 5 -11 0 0
v:o:subject=none carried other until	0 0 -15 0 20 -4 0
v:o:subject=none carried pay	3 -3 9 -9 1 9 -15
v:o:subject=none carried pay 	0 0 27 -14 -16 0 0
v:o:subject=none carried pay ahead	0 0 -2 -7 10 10 -14
v:o:subject=none carried pay from	13 0 -23 2 7 -1 -7
v:o:subject=none carried pay gone	-11 -2 0 -3 12 0 0
v:o:subject=none carried pay of	-1 0 0 -10 14 0 0
v:o:subject=none carried pay on	0 0 -1 9 -5 0 0
v:o:subject=none carried pay pay	0 0 6 8 -14 0 0
v:o:subject=none carried pay today	11 0 17 0 -24 0 0
v:o:subject=none carried prolong	-1 0 -11 2 8 5 -2
v:o:subject=none carried prolong on	0 0 -4 -4 12 0 0
v:o:subject=none carried prolong today	0 0 -5 -4 12 0 0
v:o:subject=none carried prolong until	0 0 -9 0 0 11 0
v:o:subject=none carried put	0 0 -3 -4 12 -11 3
v:o:subject=none carried put ahead	0 0 -2 -1 9 -11 4
v:o:subject=none carried remain	0 0 -13 0 15 0 0
v:o:subject=none carried remain ahead	0 0 -13 0 15 0 0
v:o:subject=none carried return ahead	0 0 -7 0 11 0 0
v:o:subject=none carried rise	0 0 -2 -3 9 -1 0
v:o:subject=none carried run	0 0 25 0 -28 0 1
v:o:subject=none carried run ahead	0 0 6 -1 -9 0 1
v:o:subject=none carried run out	0 0 27 0 -26 0 0
v:o:subject=none carried run to	0 0 0 0 -12 10 0
v:o:subject=none carried run today	0 0 26 -1 -24 0 0
v:o:subject=none carried say ahead	0 0 10 7 -14 0 -6
v:o:subject=none carried say gone	-5 0 0 -10 18 0 0
v:o:subject=none carried say today	0 0 -5 -8 13 0 0
v:o:subject=none carried say until	0 0 15 0 -7 -8 0
v:o:subject=none carried sign	-2 0 5 -20 6 -6 10
v:o:subject=none carried sign ahead	0 0 7 -2 -10 -5 11
v:o:subject=none carried sign gone	0 0 0 -6 12 0 0
v:o:subject=none carried sign on	0 0 -9 -7 9 0 6
v:o:subject=none carried sign signed	0 0 -4 -1 10 0 0
v:o:subject=none carried sign today	0 0 -1 -12 16 0 0
v:o:subject=none carried since ahead	0 0 7 -10 0 0 0
v:o:subject=none carried sit since	0 0 16 2 -18 0 0
v:o:subject=none carried sit until	0 0 -13 0 15 0 0
v:o:subject=none carried stand since	0 0 0 11 -9 0 0
v:o:subject=none carried suspend ahead	0 0 9 19 -16 -2 -7
v:o:subject=none carried suspend on	0 0 0 15 -12 0 0
v:o:subject=none carried suspend since	0 0 0 -12 13 0 0
v:o:subject=none carried suspend the	0 0 0 0 -7 10 0
v:o:subject=none carried suspend to	0 0 -8 0 14 -6 0
v:o:subject=none carried suspend today	0 0 -2 -24 26 0 0
v:o:subject=none carried suspend until	0 0 14 -5 -5 -5 0
v:o:subject=none carried tell	0 0 -8 -12 24 0 0
v:o:subject=none carried tell gone	0 0 0 -6 9 0 0
v:o:subject=none carried tell on	0 0 -4 -7 15 0 0
v:o:subject=none carried tell today	0 0 -2 -3 8 0 0
v:o:subject=none carried the ahead	0 0 11 -15 -3 -1 -2
v:o:subject=none carried think	0 0 11 0 -11 0 0
v:o:subject=none carried to gone	-1 0 0 -1 11 0 0
v:o:subject=none carried until ahead	0 0 9 -10 -13 10 -9
v:o:subject=none carried until gone	12 0 -4 -21 6 0 0
v:o:subject=none carried with ahead	0 0 -12 0 14 0 0
v:o:subject=none carried write	0 0 10 -8 -1 0 0
v:o:subject=none carried write ahead	0 0 11 0 -9 0 0
v:o:subject=none colombo, today	0 0 11 0 -10 0 0
v:o:subject=none date: today	0 0 -9 -5 15 0 0
v:o:subject=none friday today	0 0 -9 0 8 0 0
v:o:subject=none friday, today	0 0 -6 -6 13 0 0
v:o:subject=none from ahead	0 0 -22 15 -16 0 15
v:o:subject=none from today	0 0 0 -6 9 0 0
v:o:subject=none lisbon, today	0 0 9 0 -9 0 0
v:o:subject=none monday today	0 0 10 -2 -4 0 0
v:o:subject=none monday, ahead	0 0 11 -3 -5 0 0
v:o:subject=none monday, gone	0 0 0 10 -10 0 0
v:o:subject=none monday, today	0 0 -17 -2 15 0 0
v:o:subject=none montevideo, today	0 0 -7 19 -14 0 0
v:o:subject=none no verb 	-2 7 12 -3 -8 -2 -16
v:o:subject=none no verb (	0 0 11 2 -9 0 0
v:o:subject=none no verb accra,	0 0 0 11 -11 0 0
v:o:subject=none no verb after	0 0 -14 -1 6 13 0
v:o:subject=none no verb ahead	-3 -1 13 8 -17 -1 2
v:o:subject=none no verb astana,	0 0 0 -8 9 0 0
v:o:subject=none no verb before	0 0 10 0 5 -2 -12
v:o:subject=none no verb briefing,	0 0 13 0 -14 0 0
v:o:subject=none no verb brussels,	0 0 -7 -7 15 0 0
v:o:subject=none no verb bulletin,	16 0 0 -1 -13 0 0
v:o:subject=none no verb busan,	0 0 0 18 -17 0 0
v:o:subject=none no verb by	0 0 11 0 -9 0 0
v:o:subject=none no verb call,	0 0 11 0 -10 0 0
v:o:subject=none no verb colombo,	0 0 11 0 -10 0 0
v:o:subject=none no verb ends	0 0 13 0 -11 0 0
v:o:subject=none no verb friday	0 0 -9 0 8 0 0
v:o:subject=none no verb friday,	0 0 -15 -7 24 0 0
v:o:subject=none no verb from	0 0 -24 11 -10 0 14
v:o:subject=none no verb gone	7 3 -12 6 -4 -2 -4
v:o:subject=none no verb lisbon,	0 0 9 0 -9 0 0
v:o:subject=none no verb monday	0 0 10 -2 -4 0 0
v:o:subject=none no verb montevideo,	0 0 -7 19 -14 0 0
v:o:subject=none no verb of	11 0 -14 29 -22 -1 -11
v:o:subject=none no verb on	7 0 1 -2 0 -11 5
v:o:subject=none no verb quito,	0 0 0 14 -14 0 0
v:o:subject=none no verb saturday	0 0 -7 -3 12 0 0
v:o:subject=none no verb sunday,	0 0 -12 -6 3 12 0
v:o:subject=none no verb suva,	0 0 0 11 -9 0 0
v:o:subject=none no verb the	-2 0 -4 18 -11 4 -2
v:o:subject=none no verb to	0 0 0 -2 -3 8 0
v:o:subject=none no verb today	-10 -9 9 1 5 -17 -14
v:o:subject=none no verb tuesday	0 0 -8 11 -3 0 0
v:o:subject=none no verb tuesday,	0 0 -8 -4 13 0 0
v:o:subject=none no verb until	-2 0 25 -1 -15 -8 0
v:o:subject=none no verb valletta,	0 0 -16 0 18 0 0
v:o:subject=none no verb washington,	0 0 0 -11 14 0 0
v:o:subject=none no verb wednesday	-1 0 6 -14 0 0 0
v:o:subject=none no verb wednesday,	0 0 15 -1 -10 0 0
v:o:subject=none no verb weekly,	0 0 17 -4 -14 0 0
v:o:subject=none no verb york,	0 0 0 16 -14 0 0
v:o:subject=none no verb |	0 0 -5 -4 12 0 0
v:o:subject=none no verb ·	0 0 -8 15 -7 0 0
v:o:subject=none no verb —	-2 0 -1 -8 14 -5 0
v:o:subject=none of ahead	0 0 -7 20 -7 0 -11
v:o:subject=none of gone	12 0 0 -13 1 0 0
v:o:subject=none of today	0 0 -4 24 -20 0 0
v:o:subject=none on ahead	0 0 2 -4 1 -10 6
v:o:subject=none on today	0 0 0 -7 10 0 0
v:o:subject=none quito, today	0 0 0 14 -14 0 0
v:o:subject=none saturday today	0 0 -7 -3 12 0 0
v:o:subject=none since ahead	0 0 -6 0 9 0 0
v:o:subject=none sunday, ahead	0 0 -11 0 0 12 0
v:o:subject=none suva, today	0 0 0 11 -9 0 0
v:o:subject=none the gone	0 0 0 11 -9 0 0
v:o:subject=none the today	0 0 -16 13 0 0 0
v:o:subject=none to ahead	0 0 0 0 -6 8 0
v:o:subject=none tuesday today	0 0 -8 11 -3 0 0
v:o:subject=none tuesday, today	0 0 -8 -4 13 0 0
v:o:subject=none until ahead	0 0 26 0 -20 -8 0
v:o:subject=none valletta, today	0 0 -16 0 18 0 0
v:o:subject=none washington, today	0 0 0 -10 14 0 0
v:o:subject=none wednesday today	-1 0 6 -14 0 0 0
v:o:subject=none wednesday, today	0 0 17 0 -16 0 0
v:o:subject=none weekly, today	0 0 17 -4 -14 0 0
v:o:subject=none york, today	0 0 0 16 -15 0 0
v:o:subject=none | today	0 0 -5 -4 12 0 0
v:o:subject=none · today	0 0 -8 15 -8 0 0
v:o:subject=none — ahead	0 0 11 0 -7 -5 0
v:o:subject=none — today	-2 0 -13 -5 20 0 0
v:o:subject=procedure	-13 0 -13 -11 26 0 1
v:o:subject=procedure be	0 0 -7 0 9 0 0
v:o:subject=procedure be ahead	0 0 -7 0 9 0 0
v:o:subject=procedure begin	0 0 0 -9 11 0 0
v:o:subject=procedure by ahead	0 0 12 0 -10 0 0
v:o:subject=procedure carried	-5 0 -12 -16 23 -11 14
v:o:subject=procedure carried be	0 0 -10 -1 19 0 0
v:o:subject=procedure carried be ahead	0 0 -8 0 13 0 0
v:o:subject=procedure carried before ahead	0 0 -7 0 -5 0 13
v:o:subject=procedure carried begin	0 0 -4 -5 11 -2 0
v:o:subject=procedure carried begin on	0 0 -9 0 5 0 3
v:o:subject=procedure carried begin until	0 0 12 0 -10 0 0
v:o:subject=procedure carried from ahead	0 0 0 11 -12 0 4
v:o:subject=procedure carried in gone	0 0 0 -9 10 0 0
v:o:subject=procedure carried on ahead	0 0 -10 0 9 0 2
v:o:subject=procedure carried since gone	0 0 0 -10 11 0 0
v:o:subject=procedure carried suspend	0 0 15 -2 -11 0 0
v:o:subject=procedure carried suspend ahead	0 0 15 0 -14 0 0
v:o:subject=procedure carried the ahead	0 0 -9 0 14 -3 0
v:o:subject=procedure carried until ahead	0 0 13 0 -8 -7 0
v:o:subject=procedure end	0 0 -7 -6 16 0 0
v:o:subject=procedure far  ahead	0 0 3 0 -11 8 0
v:o:subject=procedure far carried announce	0 0 0 -8 12 0 -2
v:o:subject=procedure far carried announce ahead	0 0 0 -8 11 0 -2
v:o:subject=procedure far carried be	0 0 2 15 -13 -1 0
v:o:subject=procedure far carried be gone	0 0 0 16 -15 0 0
v:o:subject=procedure far carried before ahead	0 0 -9 0 10 0 0
v:o:subject=procedure far carried begin	0 0 -4 -15 10 0 5
v:o:subject=procedure far carried by ahead	0 0 11 0 -10 0 0
v:o:subject=procedure far carried end	-1 0 -12 6 0 8 0
v:o:subject=procedure far carried end gone	-1 0 0 9 -6 0 0
v:o:subject=procedure far carried expect	0 0 -9 0 9 0 0
v:o:subject=procedure far carried from gone	0 0 0 29 -29 0 0
v:o:subject=procedure far carried have ahead	0 0 -9 0 12 -1 0
v:o:subject=procedure far carried have gone	9 0 0 6 -15 0 0
v:o:subject=procedure far carried on gone	-2 0 0 -5 11 0 0
v:o:subject=procedure far carried pass	0 0 -10 0 11 0 0
v:o:subject=procedure far carried say today	0 0 0 10 -9 0 0
v:o:subject=procedure far carried since gone	0 0 0 -17 18 0 0
v:o:subject=procedure far carried tell	0 0 22 0 -21 0 0
v:o:subject=procedure far carried the gone	9 0 0 0 -8 0 0
v:o:subject=procedure far carried to ahead	0 0 9 0 -4 -4 0
v:o:subject=procedure far no verb ahead	0 0 -1 0 -6 8 0
v:o:subject=procedure far no verb on	0 0 -3 0 11 0 -1
v:o:subject=procedure far no verb today	0 0 -12 -15 30 0 0
v:o:subject=procedure far no verb until	0 0 -9 0 9 0 0
v:o:subject=procedure far until ahead	0 0 -9 0 9 0 0
v:o:subject=procedure from ahead	0 0 -2 -10 27 0 -18
v:o:subject=procedure in gone	0 0 0 -10 11 0 0
v:o:subject=procedure no verb	-11 0 6 5 -9 1 3
v:o:subject=procedure no verb ahead	0 0 11 -9 -10 2 4
v:o:subject=procedure no verb by	0 0 13 0 -12 0 0
v:o:subject=procedure no verb from	0 0 -2 -16 32 0 -18
v:o:subject=procedure no verb gone	-9 0 0 0 8 0 0
v:o:subject=procedure no verb on	0 0 -10 -3 -2 0 15
v:o:subject=procedure no verb the	0 0 10 0 -9 2 -3
v:o:subject=procedure no verb today	0 0 -6 12 -6 0 0
v:o:subject=procedure on ahead	0 0 -23 0 4 0 14
v:o:subject=procedure on gone	-2 0 0 -10 16 0 0
v:o:subject=procedure on today	0 0 -7 12 -6 0 0
v:o:subject=procedure other	0 0 0 18 -17 0 0
v:o:subject=procedure other on	0 0 0 18 -18 0 0
v:o:subject=procedure suspend	0 0 0 -6 9 0 0
v:o:subject=procedure the ahead	0 0 10 0 -9 2 -4
v:o:subject=procedure until ahead	0 0 -10 0 3 4 0
v:o:subject=sale	0 0 -13 -8 20 0 0
v:o:subject=sale carried	0 0 -4 -14 16 3 0
v:o:subject=sale carried until ahead	0 0 0 0 -8 7 0
v:o:subject=sale far	9 0 -13 -12 10 -1 0
v:o:subject=sale far carried	-3 0 2 14 -3 -10 -3
v:o:subject=sale far carried have	0 0 9 0 0 -8 0
v:o:subject=sale far carried have ahead	0 0 9 0 0 -8 0
v:o:subject=sale far carried in gone	0 0 0 -11 12 0 0
v:o:subject=sale far carried on ahead	0 0 -6 0 12 -2 0
v:o:subject=sale far carried sign	0 0 -8 6 0 0 0
v:o:subject=sale far carried sign ahead	0 0 -8 0 7 0 0
v:o:subject=sale far carried sign on	0 0 -8 0 9 0 0
v:o:subject=sale far carried since gone	0 0 0 15 -15 0 0
v:o:subject=sale far no verb	9 0 -13 -12 10 -1 0
v:o:subject=sale far no verb ahead	0 0 -8 0 13 -1 0
v:o:subject=sale far no verb gone	9 0 0 -4 -5 0 0
v:o:subject=sale far no verb on	10 0 0 0 -7 0 0
v:o:subject=sale far no verb today	0 0 -2 -4 10 0 0
v:o:subject=sale far on gone	10 0 0 0 -10 0 0
v:o:subject=sale no verb	0 0 -11 -7 15 0 0
v:o:subject=sale no verb ahead	0 0 -11 0 11 0 0
v:o:subject=sale no verb until	0 0 9 0 -4 -6 0
v:o:subject=sale the ahead	0 0 0 0 -8 10 0
v:o:subject=sale until ahead	0 0 9 0 -3 -7 0
v:o:subject=signing	2 -6 -2 -2 9 -17 1
v:o:subject=signing before ahead	0 0 -3 0 11 0 -3
v:o:subject=signing begin	0 0 0 -10 14 0 -9
v:o:subject=signing begin ahead	0 0 2 -26 28 0 -9
v:o:subject=signing begin on	0 0 0 -3 9 0 0
v:o:subject=signing by ahead	0 0 15 -12 -22 0 16
v:o:subject=signing end on	10 0 0 0 -9 0 0
v:o:subject=signing no verb	-9 -2 0 -2 0 0 13
v:o:subject=signing no verb ahead	0 0 11 -13 -9 0 14
v:o:subject=signing no verb by	0 0 6 -11 -7 0 12
v:o:subject=signing no verb friday,	0 0 0 -7 -2 0 11
v:o:subject=signing no verb of	0 0 -3 -12 19 0 0
v:o:subject=signing no verb on	0 0 13 -1 -13 -5 8
v:o:subject=signing no verb the	0 0 -13 10 0 4 -6
v:o:subject=signing no verb to	0 0 10 0 -8 0 0
v:o:subject=signing no verb today	-1 0 -24 10 1 0 0
v:o:subject=signing of ahead	0 0 0 -9 19 -5 -2
v:o:subject=signing of gone	0 0 0 -13 15 0 0
v:o:subject=signing of today	0 0 0 9 -6 0 0
v:o:subject=signing on gone	11 0 0 0 -7 0 0
v:o:subject=signing say	0 0 -10 0 10 0 0
v:o:subject=signing say ahead	0 0 -10 0 14 0 0
v:o:subject=signing suspend ahead	0 0 7 8 -12 0 -3
v:o:subject=signing the ahead	0 0 -1 11 -6 3 -7
v:o:subject=signing to ahead	0 0 9 0 0 -10 0
v:o:subject=truce	10 0 22 -4 -18 -10 -1
v:o:subject=truce  ahead	0 0 0 6 -21 11 10
v:o:subject=truce  gone	0 10 -3 -4 -2 0 0
v:o:subject=truce  today	-10 0 18 9 -19 0 0
v:o:subject=truce after ahead	0 0 4 0 -11 4 0
v:o:subject=truce agree in	0 -1 0 11 -9 0 0
v:o:subject=truce agree on	0 4 -3 -11 11 0 0
v:o:subject=truce be	2 -6 16 7 -14 -9 -2
v:o:subject=truce be 	0 0 0 0 -13 11 0
v:o:subject=truce be ahead	0 0 13 -6 -2 -8 -1
v:o:subject=truce be is	0 0 -1 0 -12 11 0
v:o:subject=truce be of	0 0 0 22 -17 -6 0
v:o:subject=truce be on	-8 0 18 -7 -5 0 0
v:o:subject=truce be since	13 0 -11 3 -7 0 0
v:o:subject=truce be until	0 0 -7 -1 19 -13 0
v:o:subject=truce begin	8 -21 -15 28 -24 4 8
v:o:subject=truce begin ahead	0 0 -6 2 -8 6 10
v:o:subject=truce begin began	0 0 4 -17 14 0 0
v:o:subject=truce begin from	0 0 0 4 -9 0 5
v:o:subject=truce begin gone	0 -18 0 22 -13 0 0
v:o:subject=truce begin on	1 -11 -21 9 0 -8 11
v:o:subject=truce begin the	0 0 -4 8 -5 7 -4
v:o:subject=truce begin today	11 0 -17 14 -13 0 0
v:o:subject=truce begin until	0 0 -3 11 -9 5 0
v:o:subject=truce beyond ahead	0 0 -2 0 -6 9 0
v:o:subject=truce by ahead	0 0 -7 -5 19 -1 -4
v:o:subject=truce carried	6 -14 4 0 -7 1 4
v:o:subject=truce carried add	0 0 -4 0 -5 0 11
v:o:subject=truce carried agree in	0 9 0 0 -6 0 0
v:o:subject=truce carried be 	0 0 -11 -6 20 0 0
v:o:subject=truce carried be ahead	0 0 2 -10 -3 7 -3
v:o:subject=truce carried be by	0 0 -11 0 13 -2 0
v:o:subject=truce carried be gone	-5 -4 -3 9 0 0 0
v:o:subject=truce carried be on	5 0 2 0 -8 5 0
v:o:subject=truce carried be since	-8 0 12 6 -10 0 0
v:o:subject=truce carried be the	0 0 -11 0 3 10 0
v:o:subject=truce carried be today	0 0 4 -18 6 0 0
v:o:subject=truce carried be until	-1 0 -14 0 14 2 0
v:o:subject=truce carried before ahead	0 0 -6 0 11 0 -2
v:o:subject=truce carried begin	-13 0 7 -2 -1 -7 6
v:o:subject=truce carried begin ahead	0 0 2 4 -10 -6 8
v:o:subject=truce carried begin gone	-10 0 0 1 4 0 0
v:o:subject=truce carried begin on	-3 1 -14 10 3 -2 -3
v:o:subject=truce carried begin the	0 0 4 -5 -11 0 9
v:o:subject=truce carried begin to	0 0 8 0 -10 0 0
v:o:subject=truce carried begin today	0 0 8 -14 6 0 0
v:o:subject=truce carried begin until	0 0 12 0 -3 -7 0
v:o:subject=truce carried conclude	0 -8 0 13 -5 0 0
v:o:subject=truce carried conclude gone	0 -8 0 14 -9 0 0
v:o:subject=truce carried end gone	12 -3 -8 8 -11 0 0
v:o:subject=truce carried end on	12 0 0 15 -15 3 0
v:o:subject=truce carried expect ahead	0 0 -3 -1 9 0 -2
v:o:subject=truce carried expect on	0 0 -3 -1 9 0 -2
v:o:subject=truce carried from gone	0 -1 0 12 -8 0 0
v:o:subject=truce carried have	-1 0 -3 -9 15 0 0
v:o:subject=truce carried last gone	0 0 0 18 -17 0 0
v:o:subject=truce carried meet	0 0 -5 -4 13 0 0
v:o:subject=truce carried of gone	0 0 0 -9 11 0 0
v:o:subject=truce carried of today	0 0 0 -11 13 0 0
v:o:subject=truce carried on ahead	-4 0 -16 10 5 9 -1
v:o:subject=truce carried on gone	11 -4 -8 9 -10 0 -1
v:o:subject=truce carried on today	0 0 16 -4 -11 0 0
v:o:subject=truce carried other	0 0 7 8 -18 7 0
v:o:subject=truce carried other gone	0 0 0 14 -12 0 0
v:o:subject=truce carried other since	0 0 -3 14 -7 0 0
v:o:subject=truce carried other today	0 0 10 -6 -4 0 0
v:o:subject=truce carried pay	7 0 -4 10 -10 5 -9
v:o:subject=truce carried pay ahead	0 0 -19 1 13 5 -8
v:o:subject=truce carried pay from	0 0 -5 12 0 0 -12
v:o:subject=truce carried pay gone	8 0 0 10 -17 0 0
v:o:subject=truce carried pay today	0 0 11 -3 -7 0 0
v:o:subject=truce carried pay until	8 0 -11 -6 0 6 0
v:o:subject=truce carried run ahead	0 0 17 0 -20 2 0
v:o:subject=truce carried run on	4 0 -5 0 -8 12 0
v:o:subject=truce carried run to	0 0 13 0 -2 -8 0
v:o:subject=truce carried run until	0 0 9 0 -2 -3 0
v:o:subject=truce carried say	-1 0 9 -10 -3 6 0
v:o:subject=truce carried say gone	-1 0 0 -8 13 0 0
v:o:subject=truce carried say on	0 0 12 -4 -5 0 0
v:o:subject=truce carried say today	0 0 16 0 -15 0 0
v:o:subject=truce carried sign	15 0 -4 -1 -4 0 0
v:o:subject=truce carried sign on	0 0 1 9 -8 0 0
v:o:subject=truce carried sign today	17 0 -1 -13 -4 0 0
v:o:subject=truce carried since gone	-14 -1 0 25 -16 0 0
v:o:subject=truce carried suspend	0 0 -8 4 10 -4 0
v:o:subject=truce carried suspend ahead	0 0 -4 0 9 -4 0
v:o:subject=truce carried suspend gone	0 0 0 -8 11 0 0
v:o:subject=truce carried suspend the	0 0 6 0 0 -9 0
v:o:subject=truce carried suspend until	0 0 -16 13 2 3 0
v:o:subject=truce carried the ahead	0 0 0 -1 -7 0 10
v:o:subject=truce carried to ahead	0 0 17 0 -28 5 0
v:o:subject=truce carried until gone	5 0 -2 -12 6 0 0
v:o:subject=truce conclude in	0 8 0 6 -15 0 0
v:o:subject=truce conclude on	0 -1 -3 -8 16 0 0
v:o:subject=truce effect today	9 0 -4 20 -27 0 0
v:o:subject=truce end	5 5 6 -15 -3 -1 0
v:o:subject=truce end 	-7 0 -3 -2 11 0 0
v:o:subject=truce end ahead	-6 0 6 -11 0 0 0
v:o:subject=truce end dies	0 0 21 0 -20 0 0
v:o:subject=truce end end	-1 0 -21 0 24 0 0
v:o:subject=truce end ended	14 0 4 -1 -14 0 0
v:o:subject=truce end gone	14 7 5 0 -17 0 0
v:o:subject=truce end in	-7 -1 -1 0 13 0 0
v:o:subject=truce end of	-2 5 -9 1 -4 8 0
v:o:subject=truce end on	4 1 10 -6 -4 -8 -7
v:o:subject=truce end the	0 0 -21 0 17 8 0
v:o:subject=truce end today	1 0 -4 -22 11 0 0
v:o:subject=truce ended gone	15 0 0 0 -12 0 0
v:o:subject=truce ends today	-13 0 26 -8 -17 0 0
v:o:subject=truce extend	0 -3 11 -1 -14 7 0
v:o:subject=truce extend to	0 0 -11 0 -3 16 0
v:o:subject=truce far	-11 -2 8 4 -12 -11 15
v:o:subject=truce far  ahead	0 0 -9 0 0 -8 13
v:o:subject=truce far  gone	-5 -4 16 -6 -1 0 0
v:o:subject=truce far  today	-10 0 -12 19 -2 0 0
v:o:subject=truce far beijing, today	0 0 0 21 -20 0 0
v:o:subject=truce far carried	9 -2 7 3 -16 6 -5
v:o:subject=truce far carried  ahead	0 0 -1 0 -7 9 0
v:o:subject=truce far carried  today	0 0 -2 -9 13 0 0
v:o:subject=truce far carried agree	-3 0 -9 -8 6 13 1
v:o:subject=truce far carried agree ahead	0 0 -8 0 -6 13 1
v:o:subject=truce far carried agree gone	-3 0 0 -5 11 0 0
v:o:subject=truce far carried approve	0 0 9 0 -8 0 0
v:o:subject=truce far carried be	-2 -4 7 3 -11 6 0
v:o:subject=truce far carried be by	13 0 3 0 -12 -2 0
v:o:subject=truce far carried be from	0 0 0 10 0 0 -8
v:o:subject=truce far carried be is	0 0 9 0 -10 0 0
v:o:subject=truce far carried be on	-5 0 19 -8 -5 0 -1
v:o:subject=truce far carried be since	-2 0 0 -10 17 0 0
v:o:subject=truce far carried be today	0 0 20 6 -21 0 0
v:o:subject=truce far carried be until	0 0 -16 8 5 5 0
v:o:subject=truce far carried before ahead	0 0 -7 13 0 2 -11
v:o:subject=truce far carried begin	-10 -7 -7 19 -12 11 0
v:o:subject=truce far carried begin ahead	0 0 -10 17 -10 12 -8
v:o:subject=truce far carried begin from	0 0 0 18 -13 0 -8
v:o:subject=truce far carried begin gone	-9 -6 0 15 -10 0 9
v:o:subject=truce far carried begin of	0 0 0 -18 20 0 0
v:o:subject=truce far carried begin on	-6 -6 -13 31 -21 6 2
v:o:subject=truce far carried begin since	0 0 0 -13 13 0 0
v:o:subject=truce far carried begin today	0 0 5 -8 4 0 0
v:o:subject=truce far carried begin until	-1 0 -1 -6 0 9 0
v:o:subject=truce far carried by gone	13 0 0 0 -11 0 0
v:o:subject=truce far carried charge	20 0 0 -3 -12 0 1
v:o:subject=truce far carried charge on	0 0 -3 -6 15 0 0
v:o:subject=truce far carried charge since	9 0 -3 0 -3 0 0
v:o:subject=truce far carried charge today	14 0 -4 -3 -6 0 0
v:o:subject=truce far carried conclude on	0 8 0 -5 0 0 0
v:o:subject=truce far carried end	6 -4 5 -9 1 -5 -8
v:o:subject=truce far carried end ahead	-2 0 10 5 -5 -4 -7
v:o:subject=truce far carried end ends	0 0 10 0 -8 0 0
v:o:subject=truce far carried end gone	10 -3 -9 -9 1 0 0
v:o:subject=truce far carried end in	-1 0 0 -6 11 0 0
v:o:subject=truce far carried end on	12 0 6 -6 -10 -2 0
v:o:subject=truce far carried end today	-2 0 -1 -7 11 0 0
v:o:subject=truce far carried fall gone	0 0 0 11 -11 0 0
v:o:subject=truce far carried fall on	0 0 -3 -7 12 0 0
v:o:subject=truce far carried from ahead	0 0 8 12 -19 -4 0
v:o:subject=truce far carried from today	0 0 0 25 -22 0 0
v:o:subject=truce far carried have	9 0 20 -5 -23 0 0
v:o:subject=truce far carried have gone	9 0 0 -4 -4 0 0
v:o:subject=truce far carried in gone	-2 -6 0 8 -2 0 0
v:o:subject=truce far carried is ahead	0 0 10 0 -11 0 0
v:o:subject=truce far carried keep	0 0 12 -3 0 -6 0
v:o:subject=truce far carried keep ahead	0 0 12 0 -8 -6 0
v:o:subject=truce far carried leave	0 0 0 -10 13 0 0
v:o:subject=truce far carried lower	0 0 -8 -5 0 5 8
v:o:subject=truce far carried lower ahead	0 0 -8 -3 -2 5 8
v:o:subject=truce far carried make	0 0 0 12 -5 0 -2
v:o:subject=truce far carried make gone	0 0 0 13 -11 0 0
v:o:subject=truce far carried meet	0 0 -7 -2 14 0 0
v:o:subject=truce far carried meet on	0 0 -6 0 11 0 0
v:o:subject=truce far carried of ahead	0 0 -12 0 3 6 0
v:o:subject=truce far carried of today	0 0 0 -24 26 0 0
v:o:subject=truce far carried on ahead	-2 0 -18 0 26 2 -16
v:o:subject=truce far carried on gone	0 10 -11 1 -7 0 8
v:o:subject=truce far carried on today	0 0 -1 -10 13 0 0
v:o:subject=truce far carried other	0 0 -6 -9 19 -1 0
v:o:subject=truce far carried other gone	0 0 0 -8 10 0 0
v:o:subject=truce far carried pay	-4 0 6 3 -13 -2 12
v:o:subject=truce far carried pay ahead	0 0 12 -11 -14 -2 13
v:o:subject=truce far carried pay from	0 0 -4 12 -14 0 7
v:o:subject=truce far carried pay today	0 0 -3 10 -3 0 0
v:o:subject=truce far carried pay until	0 0 12 0 -7 -1 0
v:o:subject=truce far carried prolong	0 0 15 0 -16 0 0
v:o:subject=truce far carried prolong ahead	0 0 9 0 -11 0 0
v:o:subject=truce far carried publish today	9 0 -4 -1 -2 0 0
v:o:subject=truce far carried put	0 0 -2 23 -21 0 0
v:o:subject=truce far carried put gone	0 0 0 11 -10 0 0
v:o:subject=truce far carried put on	0 0 0 12 -10 0 0
v:o:subject=truce far carried raise ahead	0 0 7 0 -12 4 0
v:o:subject=truce far carried reach	0 0 -5 0 11 0 -7
v:o:subject=truce far carried reach ahead	0 0 -4 9 2 0 -7
v:o:subject=truce far carried reach on	0 0 -3 0 9 0 0
v:o:subject=truce far carried run	1 0 9 -1 -6 -10 5
v:o:subject=truce far carried run ahead	0 0 2 0 0 -10 5
v:o:subject=truce far carried run on	2 0 -8 0 6 0 0
v:o:subject=truce far carried say on	0 0 -1 -2 9 0 0
v:o:subject=truce far carried sign	-1 0 -9 16 -1 -4 -2
v:o:subject=truce far carried sign ahead	0 0 -6 0 14 -4 -2
v:o:subject=truce far carried sign signed	0 0 0 14 -13 0 0
v:o:subject=truce far carried sign today	0 0 0 21 -19 0 0
v:o:subject=truce far carried signed gone	0 0 0 14 -14 0 0
v:o:subject=truce far carried since gone	-11 -1 0 2 3 0 0
v:o:subject=truce far carried suspend	0 0 -10 11 11 -9 -9
v:o:subject=truce far carried suspend ahead	0 0 -9 4 18 -9 -9
v:o:subject=truce far carried suspend from	0 0 9 14 -12 -2 -9
v:o:subject=truce far carried suspend on	0 0 -12 2 7 0 0
v:o:subject=truce far carried suspend until	0 0 -10 0 11 0 0
v:o:subject=truce far carried the ahead	0 0 19 -2 -8 -18 6
v:o:subject=truce far carried to ahead	0 0 7 0 -12 0 0
v:o:subject=truce far carried to gone	0 0 0 -2 9 0 0
v:o:subject=truce far carried until ahead	0 0 -13 0 6 10 0
v:o:subject=truce far carried until gone	8 0 -1 -3 0 0 0
v:o:subject=truce far carried vote	0 0 9 -2 -5 0 0
v:o:subject=truce far friday today	0 0 6 -14 6 0 0
v:o:subject=truce far friday, today	0 0 -7 -1 11 0 0
v:o:subject=truce far from gone	0 0 0 -9 12 0 0
v:o:subject=truce far in gone	0 0 0 -14 14 0 0
v:o:subject=truce far no verb	-11 -2 8 4 -12 -11 15
v:o:subject=truce far no verb 	-18 -6 -6 13 -2 -11 11
v:o:subject=truce far no verb ahead	0 0 2 -8 -9 -5 20
v:o:subject=truce far no verb beijing,	0 0 0 21 -20 0 0
v:o:subject=truce far no verb friday	0 0 6 -14 6 0 0
v:o:subject=truce far no verb from	0 0 -8 -12 10 0 5
v:o:subject=truce far no verb gone	1 0 9 11 -16 0 -5
v:o:subject=truce far no verb in	0 0 0 -14 15 0 0
v:o:subject=truce far no verb monday,	0 0 8 0 -14 0 5
v:o:subject=truce far no verb on	10 0 10 -5 -9 -11 0
v:o:subject=truce far no verb the	0 0 -9 -4 -7 5 16
v:o:subject=truce far no verb to	0 0 7 0 4 -13 0
v:o:subject=truce far no verb today	-25 -1 2 1 6 -2 -5
v:o:subject=truce far no verb until	-3 0 25 -2 -11 -9 -3
v:o:subject=truce far no verb ·	0 0 0 -9 11 0 0
v:o:subject=truce far of ahead	0 0 -2 11 -2 0 -6
v:o:subject=truce far on ahead	0 0 13 -6 -4 -10 0
v:o:subject=truce far on gone	11 0 0 0 -7 0 0
v:o:subject=truce far the ahead	0 0 -8 -1 -10 6 17
v:o:subject=truce far to ahead	0 0 7 0 2 -13 0
v:o:subject=truce far until ahead	0 0 25 0 -17 -9 -3
v:o:subject=truce far · today	0 0 0 -9 11 0 0
v:o:subject=truce friday, ahead	0 0 25 0 -21 0 -1
v:o:subject=truce from ahead	0 -6 -24 -4 17 -14 14
v:o:subject=truce from gone	-7 5 12 20 -25 0 -3
v:o:subject=truce have has	0 0 -9 0 11 0 0
v:o:subject=truce have until	0 0 9 0 -8 0 0
v:o:subject=truce is ahead	0 0 -1 0 -13 11 0
v:o:subject=truce make on	0 9 -3 -4 0 0 0
v:o:subject=truce monday, ahead	0 0 9 11 -18 -2 0
v:o:subject=truce no verb	-4 3 17 -3 -15 0 8
v:o:subject=truce no verb 	0 11 11 -11 -21 1 10
v:o:subject=truce no verb ahead	-5 -11 0 11 -10 3 13
v:o:subject=truce no verb ends	-20 -1 40 -12 -25 -2 0
v:o:subject=truce no verb friday,	0 0 30 -6 -23 0 -1
v:o:subject=truce no verb from	-7 3 -16 13 -5 -13 9
v:o:subject=truce no verb gone	-7 9 6 -3 6 -8 -9
v:o:subject=truce no verb in	0 -4 0 -8 13 0 0
v:o:subject=truce no verb last	0 -2 -19 16 3 0 0
v:o:subject=truce no verb monday,	8 0 9 5 -19 -2 0
v:o:subject=truce no verb of	-9 6 8 -10 4 -9 5
v:o:subject=truce no verb on	-14 -6 13 10 -13 7 -8
v:o:subject=truce no verb saturday,	2 0 0 13 -15 0 -4
v:o:subject=truce no verb since	-2 -5 0 -3 10 0 0
v:o:subject=truce no verb sunday,	5 0 10 -6 -18 9 0
v:o:subject=truce no verb the	11 0 4 -4 2 -15 3
v:o:subject=truce no verb thursday,	0 0 3 9 -10 0 0
v:o:subject=truce no verb to	9 -8 7 0 -7 -1 -5
v:o:subject=truce no verb today	7 0 33 -18 -20 -2 -1
v:o:subject=truce no verb tomorrow,	0 0 -11 -1 3 0 10
v:o:subject=truce no verb until	-12 -5 -9 -23 11 17 -5
v:o:subject=truce no verb wednesday,	0 0 0 15 -8 0 -9
v:o:subject=truce no verb week,	0 0 10 0 -8 0 0
v:o:subject=truce no verb —	9 -1 -12 0 6 -1 0
v:o:subject=truce of ahead	0 0 -2 -10 10 -4 4
v:o:subject=truce of gone	-8 6 0 13 -13 0 0
v:o:subject=truce on ahead	-10 -2 18 0 -12 -2 0
v:o:subject=truce on gone	-1 0 14 -4 1 -1 -2
v:o:subject=truce on today	-1 0 -12 1 7 0 0
v:o:subject=truce other	0 -1 11 -14 0 3 0
v:o:subject=truce other ahead	0 0 11 0 -13 3 0
v:o:subject=truce other gone	0 -1 0 -13 18 0 0
v:o:subject=truce other on	0 0 9 0 -8 0 0
v:o:subject=truce out today	-1 0 8 -11 1 0 0
v:o:subject=truce prolong	-5 2 -6 -10 11 6 -3
v:o:subject=truce prolong ahead	0 0 -22 -7 25 6 -3
v:o:subject=truce prolong gone	-4 2 16 -4 -9 0 0
v:o:subject=truce prolong on	0 0 -11 1 8 0 0
v:o:subject=truce prolong to	-2 0 16 -2 -8 -2 0
v:o:subject=truce renew	9 0 -1 0 -1 -2 0
v:o:subject=truce renew gone	9 0 0 0 -8 0 0
v:o:subject=truce run	2 0 -9 -18 11 3 0
v:o:subject=truce run on	-5 0 1 -1 -1 11 -1
v:o:subject=truce run out	7 0 -1 -14 4 0 0
v:o:subject=truce run to	-2 0 -4 -4 16 -6 0
v:o:subject=truce run today	-4 0 0 -14 15 0 0
v:o:subject=truce saturday, ahead	0 0 1 13 -13 0 -3
v:o:subject=truce sign	0 9 -6 -2 -1 0 4
v:o:subject=truce sign gone	0 9 0 0 -7 0 0
v:o:subject=truce sign in	0 11 0 15 -27 0 0
v:o:subject=truce since ahead	0 0 -13 -6 21 0 0
v:o:subject=truce since gone	13 -7 0 9 -14 0 0
v:o:subject=truce sunday, ahead	0 0 10 0 -19 9 0
v:o:subject=truce suspend until	0 0 10 -5 -6 0 0
v:o:subject=truce thursday, ahead	0 0 3 11 -13 0 0
v:o:subject=truce to gone	5 -9 19 -20 2 -3 0
v:o:subject=truce tomorrow today	0 0 -25 -5 29 0 0
v:o:subject=truce tomorrow, ahead	0 0 -11 -1 3 0 10
v:o:subject=truce until ahead	0 0 -4 -7 -2 17 -6
v:o:subject=truce until gone	-16 -7 2 -12 26 -1 0
v:o:subject=truce wednesday, ahead	0 0 0 17 -12 0 -9
v:o:subject=truce week, ahead	0 0 10 0 -10 0 0
v:o:topic=controls	-5 -3 -3 0 21 -12 -10
v:o:topic=controls ahead	0 0 -2 -16 21 -11 -8
v:o:topic=controls announce	0 0 0 12 -8 0 0
v:o:topic=controls be	0 0 18 -5 -11 0 0
v:o:topic=controls begin	0 0 4 -7 22 -9 -6
v:o:topic=controls end	0 0 -14 11 2 0 0
v:o:topic=controls far	-1 0 0 -15 9 8 -8
v:o:topic=controls far 	0 0 -16 8 -7 15 0
v:o:topic=controls far  ahead	0 0 -15 0 0 15 0
v:o:topic=controls far  today	0 0 0 9 -9 0 0
v:o:topic=controls far ahead	0 0 0 -11 0 8 -7
v:o:topic=controls far gone	0 0 0 -17 22 0 0
v:o:topic=controls far no verb	0 0 -8 3 -3 10 0
v:o:topic=controls far on	0 0 8 -10 -9 11 0
v:o:topic=controls far on ahead	0 0 8 -2 -13 11 0
v:o:topic=controls far other	0 0 10 0 -10 0 0
v:o:topic=controls far tell	0 0 15 0 -15 0 0
v:o:topic=controls far to	0 0 3 0 2 -9 0
v:o:topic=controls far to ahead	0 0 3 0 2 -9 0
v:o:topic=controls gone	-2 -1 0 -12 20 0 0
v:o:topic=controls no verb	0 0 -5 -6 14 2 -7
v:o:topic=controls of	0 0 0 -8 11 0 0
v:o:topic=controls on	0 0 -16 23 0 -4 -8
v:o:topic=controls on ahead	0 0 -15 -1 25 -4 -8
v:o:topic=controls on gone	0 0 0 14 -12 0 0
v:o:topic=controls on today	0 0 0 13 -13 0 0
v:o:topic=controls say	0 0 1 13 -14 0 0
v:o:topic=controls since	0 0 1 -16 10 0 0
v:o:topic=controls since gone	0 0 0 -15 17 0 0
v:o:topic=controls suspend	0 0 -2 -5 9 -2 0
v:o:topic=controls the	0 0 -3 0 10 -4 0
v:o:topic=controls today	0 0 0 21 -19 0 0
v:o:topic=controls until	0 0 15 0 -11 -2 0
v:o:topic=controls until ahead	0 0 16 0 -12 -2 0
v:o:topic=deal	-7 -13 -5 -33 20 4 14
v:o:topic=deal 	11 0 -3 -1 -5 0 0
v:o:topic=deal  today	11 0 -1 0 -7 0 0
v:o:topic=deal ahead	0 0 -13 -20 11 6 16
v:o:topic=deal be	0 0 -19 -11 32 0 -3
v:o:topic=deal before	0 0 -5 0 9 0 0
v:o:topic=deal before ahead	0 0 -5 0 9 0 0
v:o:topic=deal begin	0 0 -17 -4 4 -5 16
v:o:topic=deal conclude	0 0 -2 -6 15 0 0
v:o:topic=deal deal ahead	0 0 -12 0 14 0 0
v:o:topic=deal deal today	0 0 14 0 -13 0 0
v:o:topic=deal end	9 0 27 -14 -30 6 0
v:o:topic=deal face	0 0 13 0 -11 0 0
v:o:topic=deal far	-10 4 1 -1 9 -12 -10
v:o:topic=deal far 	0 0 -14 -8 30 0 -2
v:o:topic=deal far  ahead	0 0 -8 0 15 0 -1
v:o:topic=deal far  today	0 0 -2 -4 11 0 0
v:o:topic=deal far after	0 0 -13 0 21 -7 0
v:o:topic=deal far ahead	0 0 9 7 -3 -10 -9
v:o:topic=deal far before	0 0 0 -4 -3 0 9
v:o:topic=deal far before ahead	0 0 0 -4 -3 0 9
v:o:topic=deal far begin	0 0 0 -3 9 -1 -1
v:o:topic=deal far gone	-6 5 0 -24 23 0 0
v:o:topic=deal far have	0 0 8 0 -7 0 0
v:o:topic=deal far in	0 7 0 -13 0 0 0
v:o:topic=deal far in gone	0 7 0 -13 0 0 0
v:o:topic=deal far on ahead	0 0 1 11 -5 -1 -6
v:o:topic=deal far on gone	0 0 0 -6 12 0 0
v:o:topic=deal far since	0 0 2 8 -10 0 0
v:o:topic=deal far the	0 0 -20 0 18 1 0
v:o:topic=deal far the ahead	0 0 -20 0 18 1 0
v:o:topic=deal far today	0 0 -20 3 8 0 0
v:o:topic=deal far until	0 0 12 -2 -8 0 0
v:o:topic=deal far until ahead	0 0 13 0 -10 0 0
v:o:topic=deal far write	0 0 9 0 -9 0 0
v:o:topic=deal from	0 0 -2 -19 -4 0 20
v:o:topic=deal from ahead	0 0 -2 -5 -12 0 20
v:o:topic=deal from gone	0 0 0 -11 13 0 0
v:o:topic=deal gone	-21 -9 -3 0 21 0 0
v:o:topic=deal have	0 0 -9 -2 18 0 0
v:o:topic=deal no verb	8 0 0 1 -5 -10 8
v:o:topic=deal of	0 0 0 -3 14 -2 -6
v:o:topic=deal on	-14 -2 -7 0 9 -3 5
v:o:topic=deal on gone	-12 -1 0 8 0 0 0
v:o:topic=deal other	0 0 -2 -10 18 0 0
v:o:topic=deal pass	0 0 -10 0 11 0 0
v:o:topic=deal pay	0 0 -5 -2 0 -2 11
v:o:topic=deal reach	0 0 4 1 -11 9 -3
v:o:topic=deal tell	0 0 9 0 -6 0 0
v:o:topic=deal today	8 0 8 -31 4 0 0
v:o:topic=duties	-2 -22 2 12 4 -19 -2
v:o:topic=duties 	0 0 7 -14 9 -9 -9
v:o:topic=duties  ahead	0 0 0 0 12 -8 -7
v:o:topic=duties  today	-6 0 10 -6 0 0 0
v:o:topic=duties (	1 0 -1 -8 -7 15 0
v:o:topic=duties ( ahead	0 0 -20 0 5 15 0
v:o:topic=duties ( today	0 0 17 -6 -12 0 0
v:o:topic=duties 12:01	0 0 -4 -21 26 0 0
v:o:topic=duties 12:01 today	0 0 -2 -21 24 0 0
v:o:topic=duties 20	0 0 -7 0 9 0 0
v:o:topic=duties a.m.	0 0 -2 -14 20 0 -1
v:o:topic=duties adjust	0 0 -12 -5 -2 0 16
v:o:topic=duties after	0 0 -3 11 2 -11 -1
v:o:topic=duties after ahead	0 0 -2 18 -3 -11 -1
v:o:topic=duties after gone	0 0 0 -9 13 0 0
v:o:topic=duties agree	-4 0 16 1 -16 1 3
v:o:topic=duties ahead	-24 -12 9 4 -7 -8 7
v:o:topic=duties announce	0 0 -12 -11 20 10 -11
v:o:topic=duties announced	0 0 0 -13 14 0 0
v:o:topic=duties announced today	0 0 0 -11 12 0 0
v:o:topic=duties as	0 0 18 -12 -9 0 0
v:o:topic=duties back	0 0 20 0 -18 0 0
v:o:topic=duties back ahead	0 0 10 0 -8 0 0
v:o:topic=duties be	-9 -8 -2 4 -5 -18 24
v:o:topic=duties bear	0 0 0 14 -17 0 5
v:o:topic=duties before	-3 0 10 4 -15 6 0
v:o:topic=duties before ahead	0 0 14 10 -28 6 0
v:o:topic=duties before today	0 0 -5 -8 16 0 0
v:o:topic=duties begin	-6 -7 1 -4 10 -6 -5
v:o:topic=duties by	0 0 3 4 0 2 -15
v:o:topic=duties by ahead	0 0 3 -10 5 2 -15
v:o:topic=duties by gone	0 0 0 12 -10 0 0
v:o:topic=duties cent	0 0 11 -15 0 0 0
v:o:topic=duties cent ahead	0 0 13 0 -11 0 0
v:o:topic=duties cent today	0 0 0 -12 9 0 0
v:o:topic=duties charge	3 0 0 -15 5 -4 3
v:o:topic=duties clear	0 0 -18 12 2 9 -11
v:o:topic=duties cut	0 0 -6 28 -23 0 0
v:o:topic=duties day,	0 0 10 -2 -5 0 0
v:o:topic=duties day, ahead	0 0 10 0 -6 0 0
v:o:topic=duties declare	0 0 0 19 -19 0 0
v:o:topic=duties duty	0 0 18 -7 -10 0 0
v:o:topic=duties duty today	0 0 18 -7 -10 0 0
v:o:topic=duties end	13 0 -10 2 9 -18 0
v:o:topic=duties ends	0 0 11 0 -10 0 0
v:o:topic=duties ends today	0 0 13 0 -13 0 0
v:o:topic=duties expect	0 0 -8 -1 15 0 -3
v:o:topic=duties face	0 0 -10 0 14 0 -5
v:o:topic=duties fall	-4 0 -22 2 8 0 5
v:o:topic=duties far	-14 -29 -1 7 -3 7 2
v:o:topic=duties far 	0 -4 -2 16 -6 -2 0
v:o:topic=duties far  ahead	0 0 -2 -10 5 0 0
v:o:topic=duties far  gone	5 -2 -1 17 -16 0 0
v:o:topic=duties far  today	-6 0 1 9 -3 0 0
v:o:topic=duties far after	0 0 12 0 -5 -6 0
v:o:topic=duties far after ahead	0 0 12 0 -6 -6 0
v:o:topic=duties far agree	0 0 0 10 -13 0 7
v:o:topic=duties far ahead	-5 -2 -7 3 -7 13 7
v:o:topic=duties far announce	0 0 -2 -8 16 0 0
v:o:topic=duties far be	2 0 12 -18 2 1 -21
v:o:topic=duties far before	0 0 0 -4 10 0 -9
v:o:topic=duties far before ahead	0 0 -2 -4 17 0 -9
v:o:topic=duties far begin	11 0 -10 5 3 -2 -5
v:o:topic=duties far between	0 0 0 -5 -5 0 10
v:o:topic=duties far by	0 0 -3 0 11 -3 -1
v:o:topic=duties far by ahead	0 0 -3 0 10 -3 -1
v:o:topic=duties far call	0 0 0 -3 12 0 -1
v:o:topic=duties far fall	0 0 -23 9 13 0 -2
v:o:topic=duties far friday,	0 0 0 10 -8 0 0
v:o:topic=duties far friday, today	0 0 -2 11 -8 0 0
v:o:topic=duties far from	0 0 -13 -14 3 -5 19
v:o:topic=duties far from ahead	0 0 -10 -20 2 -4 20
v:o:topic=duties far gone	1 -20 -16 6 8 -7 -5
v:o:topic=duties far goods	0 0 -1 -6 9 0 0
v:o:topic=duties far goods today	0 0 -1 -6 9 0 0
v:o:topic=duties far have	0 0 -19 6 14 0 0
v:o:topic=duties far is	0 0 -9 0 15 -7 0
v:o:topic=duties far is ahead	0 0 -6 0 11 -7 0
v:o:topic=duties far last	0 0 0 12 -11 0 0
v:o:topic=duties far last gone	0 0 0 12 -11 0 0
v:o:topic=duties far monday,	0 0 -15 18 -1 0 -6
v:o:topic=duties far monday, today	0 0 -12 0 13 0 0
v:o:topic=duties far move	0 0 5 0 -15 13 0
v:o:topic=duties far no verb	-16 -13 10 -4 1 2 -8
v:o:topic=duties far on	14 -1 -12 9 -7 1 1
v:o:topic=duties far on ahead	0 0 -7 16 -8 2 2
v:o:topic=duties far on gone	17 0 0 -8 -2 0 0
v:o:topic=duties far pay	-1 0 -11 -4 4 0 10
v:o:topic=duties far put	0 0 -4 -1 9 0 0
v:o:topic=duties far run	0 0 12 9 -21 -2 3
v:o:topic=duties far said	0 0 12 0 -10 0 0
v:o:topic=duties far said today	0 0 12 0 -10 0 0
v:o:topic=duties far say	0 0 2 -14 3 2 0
v:o:topic=duties far since	-6 0 -8 -11 23 0 0
v:o:topic=duties far since ahead	0 0 -6 0 12 0 0
v:o:topic=duties far since gone	-5 0 0 -8 15 0 0
v:o:topic=duties far stand	0 0 17 0 -14 0 0
v:o:topic=duties far suspend	0 0 -18 14 -4 0 10
v:o:topic=duties far telephone	0 0 21 0 -21 0 0
v:o:topic=duties far tell	0 0 -10 -5 17 0 0
v:o:topic=duties far the	-3 0 9 8 0 -8 -10
v:o:topic=duties far the ahead	0 0 10 3 0 -8 -9
v:o:topic=duties far thursday,	0 0 10 -10 -1 0 0
v:o:topic=duties far thursday, today	0 0 14 -10 -5 0 0
v:o:topic=duties far to	0 0 -6 9 0 1 0
v:o:topic=duties far to gone	0 0 0 9 -8 0 0
v:o:topic=duties far today	-20 -1 17 -1 -1 -6 -5
v:o:topic=duties far trump	0 0 -6 0 9 0 0
v:o:topic=duties far until	-6 0 -20 21 3 5 -3
v:o:topic=duties far until ahead	0 0 -20 -6 18 6 -3
v:o:topic=duties far until gone	-6 0 0 27 -21 0 0
v:o:topic=duties far wednesday	0 0 0 12 -11 0 0
v:o:topic=duties far wednesday,	0 0 -4 -16 22 0 -2
v:o:topic=duties far wednesday, ahead	0 0 -1 -6 12 0 -2
v:o:topic=duties far wednesday, today	0 0 0 -9 11 0 0
v:o:topic=duties for	0 0 -15 -4 24 0 -2
v:o:topic=duties for ahead	0 0 -15 0 21 0 -2
v:o:topic=duties force	0 0 10 0 -8 0 0
v:o:topic=duties from	2 3 -41 10 0 -11 14
v:o:topic=duties from ahead	-1 0 -30 11 -5 -10 17
v:o:topic=duties from gone	-3 6 0 -24 26 0 -5
v:o:topic=duties from today	8 0 -20 16 -10 0 0
v:o:topic=duties get	0 0 -4 -1 9 0 0
v:o:topic=duties gone	13 -5 -40 2 11 -11 -27
v:o:topic=duties has	0 0 12 5 -16 0 0
v:o:topic=duties has ahead	0 0 13 0 -11 0 0
v:o:topic=duties in	-1 -6 -3 -9 21 0 0
v:o:topic=duties in gone	-1 -6 0 -8 16 0 0
v:o:topic=duties introduce	0 0 -1 -15 5 8 0
v:o:topic=duties is	-3 0 20 -11 -8 0 0
v:o:topic=duties is gone	-3 0 0 -6 11 0 0
v:o:topic=duties is today	0 0 16 -1 -14 0 0
v:o:topic=duties issue	0 0 -3 -6 13 0 0
v:o:topic=duties it	0 0 -4 9 -3 0 0
v:o:topic=duties jump	0 0 -10 10 0 0 0
v:o:topic=duties let	11 0 8 -6 -12 -5 1
v:o:topic=duties levy	0 0 0 6 7 -10 -4
v:o:topic=duties look	0 0 9 -1 -15 10 0
v:o:topic=duties lower	-1 0 -3 2 -7 4 7
v:o:topic=duties make	0 0 0 -16 5 0 9
v:o:topic=duties monday,	0 0 -14 -13 10 0 9
v:o:topic=duties monday, ahead	0 0 -14 -11 8 0 9
v:o:topic=duties move	0 0 -10 0 15 -1 0
v:o:topic=duties no verb	7 0 4 -11 4 1 -2
v:o:topic=duties noon	0 0 0 -7 9 0 0
v:o:topic=duties of	0 0 -1 4 -11 -8 18
v:o:topic=duties of ahead	0 0 -2 -21 3 -7 19
v:o:topic=duties of today	0 0 2 9 -9 0 0
v:o:topic=duties off	0 0 -12 -1 13 0 0
v:o:topic=duties on	5 -11 -21 7 10 -11 5
v:o:topic=duties on ahead	-4 0 -12 10 3 -9 8
v:o:topic=duties on gone	10 -6 -4 -3 1 0 -4
v:o:topic=duties on today	-3 0 -31 0 17 0 0
v:o:topic=duties other	9 9 -22 -9 13 0 -4
v:o:topic=duties out today	0 0 -5 0 8 0 0
v:o:topic=duties pay	14 -5 -6 2 -8 6 2
v:o:topic=duties percent	0 0 -15 -3 22 0 0
v:o:topic=duties percent ahead	0 0 -7 0 10 0 0
v:o:topic=duties percent today	0 0 -6 -1 10 0 0
v:o:topic=duties put	0 0 4 -4 10 -15 -8
v:o:topic=duties raise	0 0 -5 -17 10 10 -7
v:o:topic=duties reach	0 0 -8 -3 9 2 0
v:o:topic=duties remain	0 0 13 -13 5 -6 -1
v:o:topic=duties return	0 0 9 -10 9 -6 -15
v:o:topic=duties rise	0 0 -12 -22 16 0 10
v:o:topic=duties run	-2 0 5 -9 3 -6 0
v:o:topic=duties same	0 0 -4 10 0 0 -9
v:o:topic=duties same ahead	0 0 -1 13 -3 0 -9
v:o:topic=duties saturday,	0 0 -1 -11 -3 0 14
v:o:topic=duties saturday, ahead	0 0 -1 -8 -4 0 14
v:o:topic=duties set	0 0 0 -14 19 0 -7
v:o:topic=duties since	-1 3 4 -2 2 -10 -4
v:o:topic=duties since ahead	0 0 13 -16 1 -8 -1
v:o:topic=duties slap	0 0 0 -5 14 0 -4
v:o:topic=duties spare	0 0 16 0 -13 0 0
v:o:topic=duties start	0 0 -8 -5 16 0 0
v:o:topic=duties start today	0 0 -8 0 10 0 0
v:o:topic=duties sunday,	0 0 1 10 -9 0 -2
v:o:topic=duties sunday, ahead	0 0 1 10 -9 0 -2
v:o:topic=duties suspend	0 0 11 20 -19 -4 -5
v:o:topic=duties the	0 0 -8 10 -7 8 0
v:o:topic=duties the ahead	0 0 -7 -21 4 8 1
v:o:topic=duties threaten	0 0 -1 -2 9 0 0
v:o:topic=duties through	0 0 10 0 -5 -1 0
v:o:topic=duties through ahead	0 0 10 0 -6 -1 0
v:o:topic=duties till	0 0 15 -2 -7 -4 0
v:o:topic=duties till ahead	0 0 16 0 -9 -4 0
v:o:topic=duties time	0 0 0 12 -10 0 0
v:o:topic=duties to	-11 0 6 1 9 -8 -9
v:o:topic=duties to ahead	0 0 7 5 0 -8 -9
v:o:topic=duties to gone	-10 0 0 -3 15 0 0
v:o:topic=duties today	-15 -4 -3 11 3 -7 -11
v:o:topic=duties tomorrow,	0 0 0 -10 17 0 -5
v:o:topic=duties tomorrow, ahead	0 0 0 -9 17 0 -5
v:o:topic=duties tuesday,	0 0 -3 -3 10 0 0
v:o:topic=duties tuesday, ahead	0 0 -3 -3 10 0 0
v:o:topic=duties until	11 -1 16 -22 -26 14 6
v:o:topic=duties until ahead	-3 0 14 -8 -23 15 6
v:o:topic=duties until gone	14 0 -7 -8 -1 0 0
v:o:topic=duties until today	0 0 10 -10 -1 0 0
v:o:topic=duties want	0 0 21 -3 -15 0 -1
v:o:topic=duties wednesday,	0 0 -11 0 -6 0 15
v:o:topic=duties wednesday, ahead	0 0 -11 -12 2 0 15
v:o:topic=duties wednesday, gone	0 0 0 10 -10 0 0
v:o:topic=duties with	0 0 16 5 -19 0 0
v:o:topic=duties with ahead	0 0 16 0 -15 0 0
v:o:topic=duties write	0 0 -8 -4 16 0 0
v:o:topic=exclusions	-4 0 -3 -27 22 0 1
v:o:topic=exclusions 	0 0 -8 0 11 0 0
v:o:topic=exclusions ahead	0 0 -3 -6 8 0 2
v:o:topic=exclusions be	0 0 -1 -5 12 0 0
v:o:topic=exclusions begin	0 0 20 -4 -19 0 6
v:o:topic=exclusions end	0 0 -13 0 19 -1 0
v:o:topic=exclusions far	0 0 11 -10 -8 5 0
v:o:topic=exclusions far ahead	0 0 13 0 -17 5 0
v:o:topic=exclusions far say	0 0 0 0 -7 10 0
v:o:topic=exclusions gone	-1 0 0 -12 18 0 0
v:o:topic=exclusions no verb	0 0 -15 -3 16 7 -1
v:o:topic=exclusions say	0 0 17 0 -16 0 0
v:o:topic=exclusions to	0 0 -1 0 -7 9 0
v:o:topic=exclusions to ahead	0 0 -1 0 -7 9 0
v:o:topic=exclusions until	0 0 -8 0 13 -2 0
v:o:topic=exclusions until ahead	0 0 -8 0 13 -2 0
v:o:topic=fees	0 0 0 -47 38 0 -16
v:o:topic=fees 	0 0 9 0 -9 0 0
v:o:topic=fees ahead	0 0 0 -27 24 0 -16
v:o:topic=fees charge	0 0 -6 -3 14 0 0
v:o:topic=fees far	0 0 15 -15 9 -8 -6
v:o:topic=fees far ahead	0 0 22 -11 -4 -7 -5
v:o:topic=fees far no verb	0 0 12 -8 3 -5 -3
v:o:topic=fees far the	0 0 9 0 -8 0 0
v:o:topic=fees far today	0 0 -8 -2 9 0 0
v:o:topic=fees from	0 0 2 -23 24 -7 -10
v:o:topic=fees from ahead	0 0 2 -20 22 -7 -10
v:o:topic=fees gone	0 0 0 -18 22 0 0
v:o:topic=fees no verb	0 0 1 -13 6 -2 0
v:o:topic=fees on	0 0 -5 -7 19 0 0
v:o:topic=fees on ahead	0 0 -5 0 10 0 0
v:o:topic=fees suspend	0 0 -1 -13 10 10 -11
v:o:topic=fees until	0 0 -5 0 -4 10 0
v:o:topic=fees until ahead	0 0 -5 0 -4 10 0
v:o:topic=longer	10 -10 23 -12 -20 7 -21
v:o:topic=longer ahead	-7 -4 17 5 -24 13 -19
v:o:topic=longer approve	0 0 15 0 -11 -4 0
v:o:topic=longer be	0 0 8 -10 -9 9 0
v:o:topic=longer begin	0 0 1 4 0 -8 0
v:o:topic=longer beyond	0 0 -2 0 -4 10 0
v:o:topic=longer beyond ahead	0 0 -2 0 -7 10 0
v:o:topic=longer by	0 0 12 0 -13 0 0
v:o:topic=longer by ahead	0 0 13 0 -13 0 0
v:o:topic=longer confirm	0 0 10 0 -5 -4 0
v:o:topic=longer extend	-4 0 2 0 -8 9 0
v:o:topic=longer far	2 0 3 -3 2 0 -14
v:o:topic=longer far 	0 0 -12 -4 20 0 0
v:o:topic=longer far  ahead	0 0 -10 0 13 0 0
v:o:topic=longer far ahead	0 0 16 0 -12 0 -13
v:o:topic=longer far be	0 0 11 0 -5 -2 0
v:o:topic=longer far in	0 0 0 10 -10 0 0
v:o:topic=longer far in gone	0 0 0 10 -10 0 0
v:o:topic=longer far no verb	-5 0 -2 -6 3 11 -6
v:o:topic=longer far on	8 0 0 11 -10 -10 0
v:o:topic=longer far on today	0 0 -3 14 -10 0 0
v:o:topic=longer far tell	0 0 0 10 -10 0 0
v:o:topic=longer far to	0 0 -7 0 -1 10 0
v:o:topic=longer far to ahead	0 0 -7 0 -2 10 0
v:o:topic=longer far today	-4 0 -14 -5 19 0 0
v:o:topic=longer far until	0 0 14 0 -9 -5 0
v:o:topic=longer far until ahead	0 0 15 0 -10 -5 0
v:o:topic=longer from	0 1 14 10 -16 -1 -6
v:o:topic=longer from ahead	0 0 14 6 -11 -1 -6
v:o:topic=longer from gone	0 3 0 9 -11 0 0
v:o:topic=longer gone	10 -5 11 -2 -2 -16 0
v:o:topic=longer have	0 0 14 0 -4 -9 0
v:o:topic=longer in	0 -1 0 -7 13 0 0
v:o:topic=longer in gone	0 -1 0 -7 12 0 0
v:o:topic=longer of	-3 0 0 -3 14 -6 0
v:o:topic=longer on	-2 -6 12 0 0 -14 -3
v:o:topic=longer on ahead	0 0 5 -2 4 -12 -2
v:o:topic=longer on gone	-1 -5 9 8 -9 0 0
v:o:topic=longer on today	0 0 5 -12 1 0 0
v:o:topic=longer other	0 0 -7 0 11 -3 0
v:o:topic=longer prolong	-11 -2 4 0 1 0 -9
v:o:topic=longer publish	0 0 10 0 -8 0 0
v:o:topic=longer run	15 0 -4 10 -11 0 -4
v:o:topic=longer sign	8 0 8 -5 -17 3 0
v:o:topic=longer tell	0 0 12 -1 -12 4 0
v:o:topic=longer the	0 0 -1 -1 11 -8 0
v:o:topic=longer to	16 0 7 -14 -29 17 0
v:o:topic=longer to ahead	-1 0 4 0 -27 20 0
v:o:topic=longer to gone	9 0 10 -11 -5 -8 0
v:o:topic=longer today	5 0 9 -35 4 0 0
v:o:topic=longer until	0 0 16 -4 -17 2 0
v:o:topic=longer until ahead	0 0 17 0 -21 2 0
v:o:topic=longer until gone	0 0 0 -2 9 0 0
v:o:topic=meeting	-40 -23 -3 3 15 -3 0
v:o:topic=meeting 	0 0 -3 -13 22 0 0
v:o:topic=meeting  today	0 0 -5 -9 15 0 0
v:o:topic=meeting ahead	-1 0 -4 -22 10 0 4
v:o:topic=meeting and	0 0 25 -1 -20 0 0
v:o:topic=meeting and ahead	0 0 14 0 -12 0 0
v:o:topic=meeting and today	0 0 14 0 -12 0 0
v:o:topic=meeting be	0 0 -1 23 -12 0 -2
v:o:topic=meeting before	0 0 -11 0 -5 0 14
v:o:topic=meeting before ahead	0 0 -10 -6 0 0 14
v:o:topic=meeting before today	0 0 0 10 -10 0 0
v:o:topic=meeting begin	0 0 -2 -25 12 -3 13
v:o:topic=meeting by	0 0 -10 0 16 0 0
v:o:topic=meeting by ahead	0 0 -8 0 13 0 0
v:o:topic=meeting continue	0 0 -9 0 13 0 0
v:o:topic=meeting end	-10 0 26 -14 -11 0 0
v:o:topic=meeting far	2 -11 -1 13 0 -5 -6
v:o:topic=meeting far 	4 -2 -4 -8 5 -13 9
v:o:topic=meeting far  ahead	0 0 9 0 -9 -12 9
v:o:topic=meeting far  today	7 0 -18 -6 13 0 0
v:o:topic=meeting far agree	0 0 -2 -4 9 0 0
v:o:topic=meeting far ahead	0 0 2 17 -6 -1 -4
v:o:topic=meeting far be	0 0 -5 -4 13 0 0
v:o:topic=meeting far before	0 0 6 9 -14 0 0
v:o:topic=meeting far before ahead	0 0 6 9 -14 0 0
v:o:topic=meeting far begin	0 0 9 -14 0 -4 0
v:o:topic=meeting far by	0 0 -4 17 -6 -5 -1
v:o:topic=meeting far end	0 0 11 4 -8 -6 0
v:o:topic=meeting far from	0 0 -5 15 -7 0 -2
v:o:topic=meeting far from ahead	0 0 -5 16 -9 0 -2
v:o:topic=meeting far have	0 0 4 8 -11 0 0
v:o:topic=meeting far no verb	10 -7 -8 2 -2 7 -1
v:o:topic=meeting far on	-12 0 5 0 5 -8 0
v:o:topic=meeting far on ahead	0 0 12 0 -5 -7 0
v:o:topic=meeting far on today	0 0 -7 -6 15 0 0
v:o:topic=meeting far reach	0 0 0 9 -8 0 0
v:o:topic=meeting far say	0 0 9 -1 -4 0 0
v:o:topic=meeting far the ahead	0 0 -6 0 11 0 0
v:o:topic=meeting far until	0 0 7 -1 -16 14 0
v:o:topic=meeting far until ahead	0 0 8 0 -16 14 0
v:o:topic=meeting from today	0 0 0 -17 18 0 0
v:o:topic=meeting gone	-26 -16 -9 2 20 -6 -5
v:o:topic=meeting in	0 -1 0 15 -11 0 0
v:o:topic=meeting in gone	0 -1 0 16 -13 0 0
v:o:topic=meeting meet	-2 0 -5 -6 23 -13 -12
v:o:topic=meeting meets	0 0 11 -6 -4 0 0
v:o:topic=meeting meets ahead	0 0 11 -1 -9 0 0
v:o:topic=meeting no verb	-9 -7 4 -9 4 0 7
v:o:topic=meeting of	0 0 -10 -6 4 10 -1
v:o:topic=meeting of ahead	0 0 -10 0 0 11 -1
v:o:topic=meeting on	-16 -4 0 -2 17 -13 -10
v:o:topic=meeting on ahead	0 0 -4 -18 21 -10 -6
v:o:topic=meeting on gone	-11 -1 -1 -3 17 0 0
v:o:topic=meeting other	0 0 -23 -7 22 7 0
v:o:topic=meeting receive	0 0 -3 -3 10 0 0
v:o:topic=meeting run	0 0 7 0 -18 5 0
v:o:topic=meeting say	0 0 -10 21 -12 -2 0
v:o:topic=meeting see	0 0 10 0 -4 -7 0
v:o:topic=meeting since	0 0 0 -8 12 0 0
v:o:topic=meeting since gone	0 0 0 -8 11 0 0
v:o:topic=meeting sit	0 0 -1 14 -11 0 0
v:o:topic=meeting spoke	0 0 -7 -1 10 0 0
v:o:topic=meeting spoke today	0 0 -6 -1 10 0 0
v:o:topic=meeting suspend	0 0 -10 3 8 0 0
v:o:topic=meeting telephone	0 0 -9 -2 15 0 0
v:o:topic=meeting telephone today	0 0 -9 -1 13 0 0
v:o:topic=meeting tell	0 0 -13 8 2 0 0
v:o:topic=meeting the	0 0 0 9 -12 9 -5
v:o:topic=meeting the gone	0 0 0 12 -10 0 0
v:o:topic=meeting to	0 0 -9 0 0 9 0
v:o:topic=meeting to ahead	0 0 -9 0 0 9 0
v:o:topic=meeting today	-8 0 7 13 -11 -1 -1
v:o:topic=meeting until	0 0 -10 -2 22 -10 -3
v:o:topic=meeting until ahead	0 0 -7 -2 18 -9 -3
v:o:topic=meeting video	0 0 11 14 -23 0 0
v:o:topic=none	-14 -15 12 -9 9 -6 -8
v:o:topic=none 	7 7 2 -12 2 -4 -24
v:o:topic=none  ahead	0 0 -4 -11 16 -1 -19
v:o:topic=none  today	13 0 8 -6 -8 -1 0
v:o:topic=none (	0 0 11 2 -9 0 0
v:o:topic=none ( today	0 0 9 6 -11 0 0
v:o:topic=none a	0 0 -5 -1 11 0 0
v:o:topic=none accra,	0 0 0 11 -11 0 0
v:o:topic=none accra, today	0 0 0 11 -11 0 0
v:o:topic=none after	0 0 -7 -2 1 12 0
v:o:topic=none after ahead	0 0 -7 0 0 12 0
v:o:topic=none agree	0 0 0 19 -16 0 0
v:o:topic=none ahead	-9 -5 16 -16 -9 2 1
v:o:topic=none announce	0 0 -6 -4 0 0 10
v:o:topic=none astana,	0 0 0 -8 9 0 0
v:o:topic=none astana, today	0 0 0 -8 9 0 0
v:o:topic=none back	0 0 -9 0 10 0 0
v:o:topic=none be	-7 0 -5 -18 23 -9 1
v:o:topic=none before	0 0 1 -18 21 -4 -7
v:o:topic=none before ahead	0 0 2 -12 15 -3 -7
v:o:topic=none begin	-10 0 3 -6 3 12 -7
v:o:topic=none briefing,	0 0 13 0 -14 0 0
v:o:topic=none briefing, today	0 0 13 0 -14 0 0
v:o:topic=none brussels,	0 0 -7 -7 15 0 0
v:o:topic=none brussels, today	0 0 -1 -7 10 0 0
v:o:topic=none bulletin,	16 0 0 -1 -13 0 0
v:o:topic=none bulletin, today	16 0 0 -1 -13 0 0
v:o:topic=none busan,	0 0 0 18 -17 0 0
v:o:topic=none busan, today	0 0 0 18 -18 0 0
v:o:topic=none by	0 0 12 -5 -10 -4 6
v:o:topic=none by ahead	0 0 13 0 -15 -4 7
v:o:topic=none call	0 0 -9 -5 14 0 0
v:o:topic=none call,	0 0 11 0 -10 0 0
v:o:topic=none call, today	0 0 11 0 -10 0 0
v:o:topic=none changed	0 0 18 -7 -13 0 0
v:o:topic=none charge	0 0 10 -16 0 0 0
v:o:topic=none collect	0 0 0 9 -5 0 -4
v:o:topic=none colombo,	0 0 11 0 -10 0 0
v:o:topic=none colombo, today	0 0 11 0 -10 0 0
v:o:topic=none date: today	0 0 -9 -5 15 0 0
v:o:topic=none ends	0 0 12 0 -10 0 0
v:o:topic=none for	0 0 9 -2 -4 0 0
v:o:topic=none for ahead	0 0 10 0 -7 0 0
v:o:topic=none friday	0 0 -9 0 8 0 0
v:o:topic=none friday today	0 0 -9 0 8 0 0
v:o:topic=none friday,	0 0 -15 -7 24 0 0
v:o:topic=none friday, today	0 0 -6 -6 13 0 0
v:o:topic=none from	0 0 -20 9 -1 -5 5
v:o:topic=none from ahead	0 0 -17 10 -3 -4 6
v:o:topic=none from gone	0 0 0 9 -6 0 0
v:o:topic=none from today	0 0 0 -20 24 0 0
v:o:topic=none get	0 0 11 -1 -3 -2 0
v:o:topic=none gone	-11 0 -30 1 15 -9 -13
v:o:topic=none have	9 0 -6 -1 0 0 5
v:o:topic=none know	0 0 -5 -5 15 0 0
v:o:topic=none land	0 0 3 8 -11 0 0
v:o:topic=none leave	0 0 6 0 -10 0 1
v:o:topic=none lisbon,	0 0 9 0 -9 0 0
v:o:topic=none lisbon, today	0 0 9 0 -9 0 0
v:o:topic=none make	12 0 -4 -9 -7 11 0
v:o:topic=none monday	0 0 10 -2 -4 0 0
v:o:topic=none monday today	0 0 10 -2 -4 0 0
v:o:topic=none monday, ahead	0 0 11 -3 -5 0 0
v:o:topic=none monday, gone	0 0 0 10 -10 0 0
v:o:topic=none monday, today	0 0 -17 -2 15 0 0
v:o:topic=none montevideo,	0 0 -7 19 -14 0 0
v:o:topic=none montevideo, today	0 0 -7 19 -14 0 0
v:o:topic=none of	9 0 0 19 -16 -8 -1
v:o:topic=none of ahead	0 0 4 17 -13 -7 0
v:o:topic=none of gone	11 0 0 -13 4 0 0
v:o:topic=none of today	0 0 -7 17 -12 0 0
v:o:topic=none on	-7 -6 10 0 -4 -2 3
v:o:topic=none on ahead	0 0 10 -21 -4 -1 5
v:o:topic=none on gone	-3 -4 -2 17 -8 0 0
v:o:topic=none on today	-1 0 4 -8 5 0 0
v:o:topic=none other	0 0 -1 9 -8 -6 6
v:o:topic=none out	0 0 21 0 -20 0 0
v:o:topic=none pay	-3 0 4 -12 24 -2 -25
v:o:topic=none publish	0 0 0 0 -3 0 10
v:o:topic=none put	0 0 -8 -1 13 0 0
v:o:topic=none quito,	0 0 0 14 -14 0 0
v:o:topic=none quito, today	0 0 0 14 -14 0 0
v:o:topic=none return	0 0 -6 -1 11 0 0
v:o:topic=none run	0 0 8 -7 -3 -2 2
v:o:topic=none saturday	0 0 -7 -3 12 0 0
v:o:topic=none saturday today	0 0 -7 -3 12 0 0
v:o:topic=none say	0 0 21 -11 -21 8 0
v:o:topic=none see	0 0 -9 0 13 0 0
v:o:topic=none since ahead	0 0 9 -4 -4 0 0
v:o:topic=none sunday,	0 0 -12 -6 3 12 0
v:o:topic=none sunday, ahead	0 0 -11 0 0 12 0
v:o:topic=none suva,	0 0 0 11 -9 0 0
v:o:topic=none suva, today	0 0 0 11 -9 0 0
v:o:topic=none tell	0 0 -4 -7 17 0 0
v:o:topic=none the	-9 0 9 7 -9 -11 6
v:o:topic=none the ahead	0 0 18 -17 -9 -10 7
v:o:topic=none the today	0 0 -16 13 0 0 0
v:o:topic=none think	0 0 11 0 -11 0 0
v:o:topic=none time	0 0 -3 16 -12 0 0
v:o:topic=none to	0 0 -4 -3 -1 11 0
v:o:topic=none to ahead	0 0 -4 0 -4 11 0
v:o:topic=none today	3 -10 3 -5 13 -19 -16
v:o:topic=none tuesday	0 0 -8 11 -3 0 0
v:o:topic=none tuesday today	0 0 -8 11 -3 0 0
v:o:topic=none tuesday,	0 0 -8 -4 13 0 0
v:o:topic=none tuesday, today	0 0 -8 -4 13 0 0
v:o:topic=none until	6 0 -3 -12 13 -11 -1
v:o:topic=none until ahead	0 0 -1 -2 10 -11 -1
v:o:topic=none up	0 0 14 0 -12 0 0
v:o:topic=none valletta,	0 0 -16 0 18 0 0
v:o:topic=none valletta, today	0 0 -16 0 18 0 0
v:o:topic=none washington,	0 0 0 -11 14 0 0
v:o:topic=none washington, today	0 0 0 -10 14 0 0
v:o:topic=none wednesday	-1 0 5 -15 1 0 0
v:o:topic=none wednesday today	-1 0 5 -15 1 0 0
v:o:topic=none wednesday,	0 0 15 -1 -10 0 0
v:o:topic=none wednesday, today	0 0 17 0 -16 0 0
v:o:topic=none weekly,	0 0 17 -4 -14 0 0
v:o:topic=none weekly, today	0 0 17 -4 -14 0 0
v:o:topic=none write	0 0 14 -3 -8 0 0
v:o:topic=none york,	0 0 0 16 -14 0 0
v:o:topic=none york, today	0 0 0 16 -15 0 0
v:o:topic=none ·	0 0 -9 14 -5 0 0
v:o:topic=none · today	0 0 -9 14 -6 0 0
v:o:topic=none —	-2 0 -1 -8 14 -5 0
v:o:topic=none — ahead	0 0 11 0 -7 -5 0
v:o:topic=none — today	-2 0 -13 -5 20 0 0
v:o:topic=procedure	-8 -5 -9 4 11 -9 5
v:o:topic=procedure ahead	0 0 -6 -1 8 -6 8
v:o:topic=procedure be	0 0 -1 -14 19 -5 -2
v:o:topic=procedure before	-5 0 -10 2 -6 0 16
v:o:topic=procedure before ahead	0 0 -10 4 -12 0 16
v:o:topic=procedure begin	0 0 2 6 -8 1 1
v:o:topic=procedure far	-7 0 0 -24 3 13 10
v:o:topic=procedure far ahead	0 0 -4 -5 -11 14 10
v:o:topic=procedure far begin	0 0 0 -8 -2 0 10
v:o:topic=procedure far from	0 0 -5 10 -3 0 -1
v:o:topic=procedure far from gone	0 0 0 9 -9 0 0
v:o:topic=procedure far gone	-5 0 0 -6 14 0 0
v:o:topic=procedure far have	0 0 -1 9 -5 0 0
v:o:topic=procedure far on	-1 0 -18 -10 9 9 7
v:o:topic=procedure far on ahead	0 0 -17 -5 1 9 7
v:o:topic=procedure far tell	0 0 15 0 -15 0 0
v:o:topic=procedure far today	0 0 5 -23 8 0 0
v:o:topic=procedure far until	0 0 -14 0 14 0 0
v:o:topic=procedure far until ahead	0 0 -14 0 14 0 0
v:o:topic=procedure from	0 0 8 13 -4 -2 -17
v:o:topic=procedure from ahead	0 0 9 3 1 -2 -16
v:o:topic=procedure from today	0 0 0 9 -8 0 0
v:o:topic=procedure have	0 0 -15 0 18 0 0
v:o:topic=procedure in	0 0 0 -12 13 0 0
v:o:topic=procedure in gone	0 0 0 -12 13 0 0
v:o:topic=procedure no verb	-11 0 6 5 -9 1 3
v:o:topic=procedure of ahead	0 0 -4 -1 11 0 -1
v:o:topic=procedure on	0 0 -23 0 13 -6 14
v:o:topic=procedure on ahead	0 0 -19 -3 10 -6 14
v:o:topic=procedure on gone	1 0 0 -20 13 0 0
v:o:topic=procedure on today	0 0 -4 12 -7 0 0
v:o:topic=procedure other	0 0 -4 21 -14 0 -2
v:o:topic=procedure suspend	0 0 13 0 -6 -1 0
v:o:topic=procedure to	0 0 12 0 -8 -3 0
v:o:topic=procedure to ahead	0 0 12 0 -9 -3 0
v:o:topic=procedure until	0 0 -8 -1 3 10 0
v:o:topic=procedure until ahead	0 0 -8 0 2 10 0
v:o:topic=procedure vote	0 0 0 -14 8 0 1
v:o:topic=sale	0 0 -21 -14 37 0 -6
v:o:topic=sale ahead	0 0 -20 -7 29 0 -5
v:o:topic=sale far gone	8 0 0 0 -5 0 0
v:o:topic=sale far no verb	9 0 -13 -12 10 -1 0
v:o:topic=sale far on	9 0 -6 5 -7 0 0
v:o:topic=sale far on gone	10 0 0 6 -15 0 0
v:o:topic=sale far today	0 0 -5 -6 14 0 0
v:o:topic=sale no verb	0 0 -11 -7 15 0 0
v:o:topic=sale on	0 0 -6 -1 13 0 0
v:o:topic=sale sell	0 0 -5 -6 17 0 -2
v:o:topic=sale the	0 0 0 0 -7 10 0
v:o:topic=sale the ahead	0 0 0 0 -7 10 0
v:o:topic=sale until	0 0 10 -1 -1 -8 0
v:o:topic=sale until ahead	0 0 10 0 -3 -8 0
v:o:topic=signing	4 -6 1 6 2 -13 -3
v:o:topic=signing ahead	-3 0 13 -16 3 -8 0
v:o:topic=signing announce	0 0 0 12 -8 0 -1
v:o:topic=signing approve	0 0 2 -19 4 0 4
v:o:topic=signing be	5 0 5 13 -18 -8 0
v:o:topic=signing begin	0 -1 -3 7 9 -3 -25
v:o:topic=signing by	0 0 8 -17 -13 1 16
v:o:topic=signing by ahead	0 0 9 -13 -16 1 16
v:o:topic=signing charge	0 0 0 11 -10 0 0
v:o:topic=signing effect	0 0 -2 -23 25 0 0
v:o:topic=signing end	13 0 -7 0 -3 0 0
v:o:topic=signing friday,	0 0 0 -7 -2 0 11
v:o:topic=signing from	0 0 -11 30 -15 0 -5
v:o:topic=signing from ahead	0 0 -9 0 12 0 -5
v:o:topic=signing from gone	0 0 0 9 -7 0 0
v:o:topic=signing from today	0 0 0 27 -26 0 0
v:o:topic=signing gone	0 -2 -10 -5 12 0 -2
v:o:topic=signing have	0 0 -5 -4 12 0 0
v:o:topic=signing it	0 0 9 -4 -3 0 0
v:o:topic=signing it today	0 0 9 0 -8 0 0
v:o:topic=signing no verb	-9 -2 0 -2 0 0 13
v:o:topic=signing of gone	0 0 0 -22 26 0 0
v:o:topic=signing of today	0 0 0 10 -8 0 0
v:o:topic=signing on	0 -11 -11 0 18 -11 -2
v:o:topic=signing on ahead	0 0 -5 7 6 -9 -1
v:o:topic=signing on today	0 0 -9 -13 20 0 0
v:o:topic=signing order	0 0 -4 -1 10 0 0
v:o:topic=signing other	0 0 20 -5 -21 8 0
v:o:topic=signing publish	0 0 -14 4 5 0 0
v:o:topic=signing run	2 0 -1 15 -11 0 0
v:o:topic=signing set	0 0 -6 -5 -8 0 16
v:o:topic=signing sign	0 1 -4 3 5 3 -14
v:o:topic=signing sign ahead	0 0 13 0 -9 0 0
v:o:topic=signing sign today	0 0 20 -7 -14 0 0
v:o:topic=signing signature	0 0 0 13 -12 0 0
v:o:topic=signing signed	-3 0 -11 1 2 7 0
v:o:topic=signing signed ahead	0 0 0 -11 2 7 0
v:o:topic=signing signed today	0 0 -12 6 0 0 0
v:o:topic=signing the ahead	0 0 0 11 -3 0 -7
v:o:topic=signing to	0 0 22 0 -16 -6 0
v:o:topic=signing to ahead	0 0 12 0 -6 -6 0
v:o:topic=signing today	9 0 -17 26 -16 0 -1
v:o:topic=truce	13 7 23 2 -32 0 -3
v:o:topic=truce 	-7 8 26 -20 -23 0 9
v:o:topic=truce  ahead	0 0 11 6 -23 0 10
v:o:topic=truce  gone	0 10 -4 -12 4 0 0
v:o:topic=truce  today	-8 0 21 -19 -8 0 0
v:o:topic=truce a	0 0 -1 -6 12 0 -3
v:o:topic=truce a ahead	0 0 -1 -6 11 0 -3
v:o:topic=truce add	0 0 -4 0 -5 0 11
v:o:topic=truce after	0 0 12 -3 -12 4 0
v:o:topic=truce after ahead	0 0 12 0 -18 4 0
v:o:topic=truce agree	-5 3 -14 1 13 -1 -15
v:o:topic=truce ahead	-40 -36 26 -6 -27 11 7
v:o:topic=truce and ahead	0 0 5 8 -10 -2 0
v:o:topic=truce and gone	-2 0 0 -7 11 0 0
v:o:topic=truce announce	0 0 3 -11 0 4 0
v:o:topic=truce approve	0 0 -6 -3 12 0 0
v:o:topic=truce be	9 -10 6 -8 -12 16 -4
v:o:topic=truce before	0 0 -9 16 0 -2 -7
v:o:topic=truce before ahead	0 0 -9 15 0 -1 -7
v:o:topic=truce begin	0 4 -13 35 -38 14 8
v:o:topic=truce begins	0 0 -4 12 -5 0 -2
v:o:topic=truce begins today	0 0 -3 12 -7 0 0
v:o:topic=truce beyond	0 0 20 -2 -9 -6 0
v:o:topic=truce beyond ahead	0 0 20 0 -15 -6 0
v:o:topic=truce by	0 0 -23 0 30 -9 -8
v:o:topic=truce by ahead	0 0 -22 -6 36 -9 -8
v:o:topic=truce carry	0 -1 0 0 -12 23 -11
v:o:topic=truce charge	-4 0 -13 9 4 0 0
v:o:topic=truce conclude	-3 0 12 -7 5 -5 -2
v:o:topic=truce continue	0 0 -1 8 -10 4 0
v:o:topic=truce declare	-5 5 -10 0 5 0 0
v:o:topic=truce dies	0 0 21 0 -20 0 0
v:o:topic=truce effect	9 0 -5 20 -23 0 0
v:o:topic=truce effect today	9 0 -5 16 -21 0 0
v:o:topic=truce end	6 4 13 -21 -6 -5 -7
v:o:topic=truce end today	11 0 -40 -12 33 0 0
v:o:topic=truce ended	6 0 -11 -2 7 0 0
v:o:topic=truce ended gone	10 0 0 0 -7 0 0
v:o:topic=truce ends	-4 -3 24 -17 -14 -7 3
v:o:topic=truce ends today	-14 0 27 -9 -19 0 0
v:o:topic=truce expect	0 0 13 0 -13 0 0
v:o:topic=truce expired	11 0 0 0 -10 0 0
v:o:topic=truce expired gone	11 0 0 0 -10 0 0
v:o:topic=truce expires	-1 0 19 0 -14 0 0
v:o:topic=truce expires today	0 0 15 0 -12 0 0
v:o:topic=truce extend	0 -4 12 -5 5 -12 0
v:o:topic=truce fall	0 0 13 0 -8 0 0
v:o:topic=truce far	9 4 0 2 -18 0 17
v:o:topic=truce far 	-22 -9 -9 9 0 0 11
v:o:topic=truce far  ahead	0 0 -11 0 -3 2 13
v:o:topic=truce far  gone	-9 -7 14 -8 2 0 0
v:o:topic=truce far  today	-10 0 -13 17 0 0 0
v:o:topic=truce far a	10 0 0 -8 -12 0 11
v:o:topic=truce far a ahead	0 0 0 -7 -2 0 11
v:o:topic=truce far ahead	-7 -1 2 -9 -12 6 19
v:o:topic=truce far be	0 -1 0 11 -19 10 6
v:o:topic=truce far begin	-9 0 -21 3 3 0 13
v:o:topic=truce far beijing,	0 0 0 21 -20 0 0
v:o:topic=truce far beijing, today	0 0 0 21 -20 0 0
v:o:topic=truce far by	13 0 -2 -2 -6 0 0
v:o:topic=truce far by gone	13 0 0 0 -11 0 0
v:o:topic=truce far charge	21 0 -4 0 -13 0 0
v:o:topic=truce far collect	0 0 0 9 -5 0 -2
v:o:topic=truce far conclude	0 8 0 -4 0 0 0
v:o:topic=truce far end	0 -2 13 -8 -3 0 0
v:o:topic=truce far friday	0 0 6 -14 6 0 0
v:o:topic=truce far friday today	0 0 6 -14 6 0 0
v:o:topic=truce far friday, today	0 0 -7 -1 11 0 0
v:o:topic=truce far from	0 -2 -14 0 11 0 -2
v:o:topic=truce far from ahead	0 0 -12 14 -2 0 -1
v:o:topic=truce far from gone	0 -1 0 -20 25 0 0
v:o:topic=truce far gone	7 8 8 11 -24 -9 3
v:o:topic=truce far have	9 0 0 -1 -6 0 0
v:o:topic=truce far is	0 0 9 0 -10 0 0
v:o:topic=truce far is ahead	0 0 10 0 -11 0 0
v:o:topic=truce far monday,	0 0 8 0 -14 0 5
v:o:topic=truce far no verb	-11 -2 8 4 -12 -11 15
v:o:topic=truce far of	0 0 -16 7 5 6 -6
v:o:topic=truce far of ahead	0 0 -16 10 1 6 -6
v:o:topic=truce far on	2 13 12 -2 -20 -3 3
v:o:topic=truce far on ahead	-1 0 11 -23 1 -2 -1
v:o:topic=truce far on gone	5 14 -12 13 -26 0 8
v:o:topic=truce far on today	0 0 8 -12 0 0 0
v:o:topic=truce far other	0 0 -1 -8 13 0 0
v:o:topic=truce far pay	0 0 -2 -5 14 -1 -1
v:o:topic=truce far put	0 0 0 12 -13 0 0
v:o:topic=truce far run	2 0 11 0 -8 -7 2
v:o:topic=truce far since gone	-10 0 0 16 -9 0 0
v:o:topic=truce far suspend	0 0 -13 0 16 0 -1
v:o:topic=truce far the	8 0 -3 -2 -6 -5 14
v:o:topic=truce far the ahead	0 0 -2 -2 0 -4 15
v:o:topic=truce far the gone	9 0 0 0 -6 0 0
v:o:topic=truce far to ahead	0 0 9 0 0 -9 0
v:o:topic=truce far today	5 -2 -11 -1 9 -4 -6
v:o:topic=truce far until	6 0 13 0 -11 -4 -4
v:o:topic=truce far until ahead	0 0 15 0 -8 -3 -4
v:o:topic=truce far ·	0 0 0 -9 11 0 0
v:o:topic=truce far · today	0 0 0 -9 11 0 0
v:o:topic=truce for	0 0 11 0 -19 0 10
v:o:topic=truce for ahead	0 0 11 0 -20 0 10
v:o:topic=truce friday,	0 0 30 -6 -23 0 -1
v:o:topic=truce friday, ahead	0 0 25 0 -21 0 -1
v:o:topic=truce from	-14 12 -21 25 -17 -11 12
v:o:topic=truce from ahead	0 -8 -25 5 4 -9 15
v:o:topic=truce from gone	-11 16 11 15 -23 0 -5
v:o:topic=truce from today	0 0 -5 16 -12 0 0
v:o:topic=truce get	0 0 -1 -10 14 0 0
v:o:topic=truce gone	25 20 -31 12 -9 -41 -30
v:o:topic=truce have	4 -2 13 -8 0 -10 -1
v:o:topic=truce in	-15 0 -9 9 3 0 0
v:o:topic=truce in ahead	0 0 -8 -6 16 0 0
v:o:topic=truce in gone	-15 0 0 11 -4 0 0
v:o:topic=truce is	0 0 6 -4 -13 8 0
v:o:topic=truce is ahead	0 0 7 0 -18 9 0
v:o:topic=truce is gone	0 0 -1 -3 9 0 0
v:o:topic=truce it	0 0 -14 -1 19 0 0
v:o:topic=truce keep	0 0 14 18 -11 -15 -7
v:o:topic=truce lapse	4 0 16 0 -19 0 0
v:o:topic=truce last	-1 1 -23 24 -8 0 0
v:o:topic=truce last ahead	0 0 -23 -3 27 0 0
v:o:topic=truce last gone	-1 1 0 25 -26 0 0
v:o:topic=truce leave	0 0 -16 1 6 8 0
v:o:topic=truce let	12 0 -1 -6 -3 -1 0
v:o:topic=truce midnight	0 0 26 -4 -23 0 0
v:o:topic=truce midnight today	0 0 19 -4 -16 0 0
v:o:topic=truce monday,	8 0 9 5 -19 -2 0
v:o:topic=truce monday, ahead	0 0 9 11 -18 -2 0
v:o:topic=truce next gone	-2 0 0 -4 10 0 0
v:o:topic=truce no verb	-4 3 17 -3 -15 0 8
v:o:topic=truce of	0 7 -13 18 -10 -12 0
v:o:topic=truce of ahead	0 0 -6 -15 21 -10 2
v:o:topic=truce of gone	0 8 0 25 -30 0 0
v:o:topic=truce of today	0 0 -6 -1 7 0 0
v:o:topic=truce on ahead	-19 -10 13 -6 -7 1 1
v:o:topic=truce on gone	2 7 2 9 -8 -9 -8
v:o:topic=truce on today	-5 0 -15 -3 20 0 0
v:o:topic=truce other	0 -8 19 -2 -7 -7 0
v:o:topic=truce out	9 0 6 -20 -1 0 0
v:o:topic=truce out gone	13 0 0 -6 -6 0 0
v:o:topic=truce out today	-3 0 13 -14 0 0 0
v:o:topic=truce over	0 0 15 -3 -3 -1 -5
v:o:topic=truce pass	11 0 -7 -3 0 0 0
v:o:topic=truce pay	0 0 -3 -4 13 -1 -1
v:o:topic=truce prolong	-1 2 0 -8 -6 12 0
v:o:topic=truce put	0 0 0 13 -23 0 16
v:o:topic=truce reach	0 -1 7 1 -16 2 8
v:o:topic=truce renew	9 0 -11 0 3 -1 0
v:o:topic=truce rise	0 0 -9 3 5 0 0
v:o:topic=truce run	15 -5 6 -26 -4 4 -3
v:o:topic=truce saturday,	2 0 0 13 -15 0 -4
v:o:topic=truce saturday, ahead	0 0 1 13 -13 0 -3
v:o:topic=truce say	-6 0 -3 -29 33 -5 0
v:o:topic=truce sign	0 0 -18 -6 11 -7 15
v:o:topic=truce since	12 -2 -10 8 -4 -6 -3
v:o:topic=truce since ahead	0 0 -7 -16 26 -5 -1
v:o:topic=truce since gone	13 -1 -1 13 -20 0 0
v:o:topic=truce starts	0 0 -16 25 -34 0 19
v:o:topic=truce sunday,	5 0 10 -6 -18 9 0
v:o:topic=truce sunday, ahead	0 0 10 0 -19 9 0
v:o:topic=truce suspend	-12 7 1 5 0 -5 -6
v:o:topic=truce tell	0 0 -9 -1 10 0 0
v:o:topic=truce that	0 0 0 -11 12 0 0
v:o:topic=truce the	13 -10 -9 -19 4 11 3
v:o:topic=truce the ahead	0 0 -2 -12 -8 13 4
v:o:topic=truce the gone	2 -8 -2 -6 14 -4 0
v:o:topic=truce through ahead	0 0 9 0 -3 -6 0
v:o:topic=truce thursday,	0 0 3 9 -10 0 0
v:o:topic=truce thursday, ahead	0 0 3 11 -13 0 0
v:o:topic=truce till ahead	0 0 9 0 -8 0 0
v:o:topic=truce till gone	0 0 0 -6 11 0 0
v:o:topic=truce to	1 -14 11 -14 -6 5 -12
v:o:topic=truce to ahead	0 0 13 -6 -19 9 -11
v:o:topic=truce to gone	3 -12 1 -23 24 -8 0
v:o:topic=truce today	-2 -6 19 -11 -4 -9 -8
v:o:topic=truce tomorrow	0 0 -25 -5 29 0 0
v:o:topic=truce tomorrow today	0 0 -25 -5 29 0 0
v:o:topic=truce tomorrow,	0 0 -11 -1 3 0 10
v:o:topic=truce tomorrow, ahead	0 0 -11 -1 3 0 10
v:o:topic=truce truce	0 0 -10 -2 15 0 0
v:o:topic=truce until	-4 -15 5 -11 -6 17 -15
v:o:topic=truce until ahead	-1 0 10 -16 -18 19 -14
v:o:topic=truce until gone	-1 -11 -4 -14 26 -4 0
v:o:topic=truce wednesday,	0 0 0 15 -8 0 -9
v:o:topic=truce wednesday, ahead	0 0 0 17 -12 0 -9
v:o:topic=truce week,	0 0 10 0 -8 0 0
v:o:topic=truce week, ahead	0 0 10 0 -10 0 0
v:o:topic=truce with	0 0 -4 -2 10 0 0
v:o:topic=truce —	9 -1 9 -4 -9 -1 0
v:r1="	0 -3 -1 6 1 4 -11
v:r1=" & d:ahead	0 0 -7 8 0 5 -11
v:r1='s	4 0 -3 -8 12 0 -3
v:r1=(	3 1 -7 16 -12 6 -5
v:r1=( & d:ahead	0 0 -7 12 -9 8 -2
v:r1=( & d:today	-4 0 0 11 -3 0 0
v:r1=)	1 -8 -7 -3 14 0 -6
v:r1=) & d:ahead	0 0 -13 -1 17 1 -3
v:r1=, & d:ahead	-23 -20 10 -14 -5 0 13
v:r1=, & d:gone	8 3 -58 13 -2 -24 -4
v:r1=, & d:today	-9 -4 13 10 -11 -8 -7
v:r1=-	-2 0 -5 -1 9 -2 0
v:r1=.	7 -12 17 5 -8 -1 -16
v:r1=. & d:ahead	-23 -11 24 -12 -13 9 -6
v:r1=. & d:gone	15 1 -19 1 9 -24 -13
v:r1=. & d:today	4 -6 -1 16 -4 -16 -12
v:r1=:	0 -8 -5 -1 13 -5 -3
v:r1=: & d:today	0 0 -24 -11 29 0 0
v:r1=;	6 -1 -2 -9 7 3 -11
v:r1=; & d:ahead	0 0 4 -10 3 5 -10
v:r1=; & d:today	0 0 -23 -8 33 0 0
v:r1=<day-ahead>	4 0 13 5 -18 0 0
v:r1=<day-ahead> & d:ahead	0 0 14 0 -11 0 0
v:r1=<day-gone>	2 11 0 0 -16 0 0
v:r1=<day-today>	13 0 43 -26 -34 -5 -2
v:r1=<day-today> & d:ahead	0 0 20 0 -15 -4 -1
v:r1=<day-today> & d:gone	16 0 0 -13 -5 0 0
v:r1=<day-today> & d:today	-2 0 32 -10 -25 0 0
v:r1=<end>	-6 -21 4 -1 4 -5 -2
v:r1=<end> & d:ahead	-23 -13 20 -11 -21 7 12
v:r1=<end> & d:gone	9 -3 -14 -7 25 -34 -16
v:r1=<end> & d:today	-6 -10 -17 13 14 -20 -18
v:r1=<goods>	-11 0 -2 4 0 4 0
v:r1=<goods> & d:ahead	0 0 -9 -12 12 4 0
v:r1=<goods> & d:today	0 0 7 10 -15 0 0
v:r1=<level>	-4 -5 11 -8 4 2 -8
v:r1=<level> & d:today	0 0 7 -24 11 0 0
v:r1=<name>	0 -1 -20 12 1 0 0
v:r1=<name> & d:ahead	0 0 -8 4 1 0 0
v:r1=<name> & d:today	-4 0 -15 16 0 0 0
v:r1=<not>	-9 -1 9 -20 20 -12 -13
v:r1=<not> & d:ahead	0 0 10 -7 5 -11 -12
v:r1=<not> & d:gone	-6 0 -1 -1 10 0 0
v:r1=<not> & d:today	-1 0 1 -15 12 0 0
v:r1=<number>	1 0 3 -27 19 0 -9
v:r1=<number> & d:ahead	0 0 3 -10 8 0 -8
v:r1=<number> & d:today	0 0 0 -9 10 0 0
v:r1=<person>	-2 0 -6 11 0 -2 0
v:r1=<person> & d:today	0 0 -1 11 -7 0 0
v:r1=<quality>	-5 0 19 -9 -2 -1 0
v:r1=<quality> & d:ahead	0 0 1 -20 9 -1 0
v:r1=<quality> & d:today	0 0 19 5 -21 0 0
v:r1=<seat>	0 0 0 -14 0 0 11
v:r1=<seat> & d:ahead	0 0 0 -8 -3 0 12
v:r1=<v-agree>	0 0 -10 0 7 0 0
v:r1=<v-agree> & d:gone	0 0 0 -6 9 0 0
v:r1=<v-bear>	-5 0 -11 5 2 0 3
v:r1=<v-bear> & d:ahead	0 0 0 13 -17 0 3
v:r1=<v-bear> & d:gone	0 0 0 -11 14 0 0
v:r1=<v-bear> & d:today	-1 0 -10 0 11 0 0
v:r1=<v-down>	-2 4 -6 0 9 -9 -3
v:r1=<v-down> & d:ahead	0 0 -3 -6 17 -9 -2
v:r1=<v-down> & d:gone	-1 5 0 10 -13 0 0
v:r1=<v-down> & d:today	0 0 0 -13 15 0 0
v:r1=<v-end> & d:today	0 0 12 -2 -9 0 0
v:r1=<v-impose>	-7 5 -17 0 12 -9 0
v:r1=<v-impose> & d:ahead	0 0 -3 -14 17 -7 1
v:r1=<v-impose> & d:today	0 0 -18 2 7 0 0
v:r1=<v-propose>	0 0 -4 -3 11 0 0
v:r1=<v-renew>	0 0 -3 -4 11 0 0
v:r1=<v-return>	-2 0 0 -11 14 0 0
v:r1=<v-return> & d:gone	-2 0 0 -11 14 0 0
v:r1=<v-say>	0 0 -8 21 -13 0 0
v:r1=<v-say> & d:today	0 0 0 20 -18 0 0
v:r1=<v-sign>	-3 0 12 -3 3 -12 0
v:r1=<v-sign> & d:ahead	0 0 19 0 -8 -11 0
v:r1=<v-sign> & d:gone	-2 0 0 -14 19 0 0
v:r1=<v-sign> & d:today	0 0 -10 4 1 0 0
v:r1=<v-stay>	-2 2 -11 -5 15 -1 0
v:r1=<v-stay> & d:ahead	0 0 -10 -3 17 0 0
v:r1=<v-stay> & d:today	0 0 0 -9 10 0 0
v:r1=<v-suspend>	0 0 -3 -10 16 0 0
v:r1=?	6 -1 -2 -16 -1 11 6
v:r1=? & d:ahead	0 0 -7 7 -9 12 7
v:r1=? & d:gone	8 0 0 -23 15 0 0
v:r1=? & d:today	0 0 5 -12 3 0 0
v:r1=a	0 -2 0 -6 19 0 -13
v:r1=a & d:ahead	0 0 -4 13 1 0 -13
v:r1=a & d:gone	0 -2 0 -8 12 0 0
v:r1=a & d:today	0 0 3 -19 11 0 0
v:r1=after	-4 -1 14 -1 0 -4 -6
v:r1=after & d:ahead	0 0 24 -3 -16 -3 -6
v:r1=after & d:today	-5 0 -19 7 8 0 0
v:r1=afternoon & d:ahead	0 0 -6 0 10 0 0
v:r1=an	0 0 1 -2 -11 11 0
v:r1=an & d:ahead	0 0 1 0 -15 12 1
v:r1=and	5 -2 -10 23 -12 -12 0
v:r1=and & d:ahead	-10 -6 -6 17 -3 -9 4
v:r1=and & d:gone	12 1 -9 0 -3 0 -13
v:r1=and & d:today	-3 0 -2 18 -13 0 0
v:r1=another	-17 0 0 18 0 0 0
v:r1=another & d:gone	-17 0 0 18 0 0 0
v:r1=are	0 0 -19 -4 14 -1 6
v:r1=are & d:ahead	0 0 -20 13 -3 0 6
v:r1=are & d:gone	0 0 0 -20 23 0 0
v:r1=are & d:today	0 0 -1 -12 12 0 0
v:r1=as	0 0 8 -32 19 0 -1
v:r1=as & d:ahead	0 0 -11 -10 18 0 0
v:r1=as & d:gone	0 0 0 -11 15 0 0
v:r1=as & d:today	0 0 22 -15 -7 0 0
v:r1=at	10 0 -4 -12 9 5 -16
v:r1=at & d:ahead	0 0 -13 -22 28 6 -15
v:r1=at & d:gone	14 0 -1 3 -11 0 0
v:r1=because & d:ahead	0 0 12 0 -8 0 0
v:r1=because & d:gone	-9 0 0 0 11 0 0
v:r1=before	0 0 -4 10 0 -5 0
v:r1=before & d:ahead	0 0 -4 0 11 -5 0
v:r1=before & d:today	0 0 0 15 -15 0 0
v:r1=begin	0 0 12 -1 -9 0 0
v:r1=between	0 4 0 -11 10 0 0
v:r1=between & d:gone	0 4 0 -10 6 0 0
v:r1=both	0 0 -3 18 -10 0 -4
v:r1=both & d:gone	0 0 0 17 -16 0 0
v:r1=by	13 -6 -13 10 -9 9 -1
v:r1=by & d:ahead	0 0 -8 -3 4 9 0
v:r1=by & d:gone	-3 -6 0 15 -9 0 0
v:r1=by & d:today	16 0 -6 -3 -5 0 0
v:r1=come	0 -1 6 -10 9 0 0
v:r1=come & d:gone	0 -1 0 -5 10 0 0
v:r1=custom	0 0 -6 10 -4 0 0
v:r1=cut	0 11 2 -16 0 0 0
v:r1=cut & d:gone	0 11 0 -16 3 0 0
v:r1=doe	0 0 -1 17 -12 0 -1
v:r1=doe & d:ahead	0 0 -1 10 -5 0 -1
v:r1=either	0 0 -7 -1 15 0 -3
v:r1=either & d:ahead	0 0 -7 0 14 0 -3
v:r1=end	0 -1 7 -12 0 8 0
v:r1=end & d:gone	0 -1 0 -8 11 0 0
v:r1=evening	4 0 -5 -23 22 -1 -1
v:r1=evening & d:ahead	0 0 -12 0 20 -1 -1
v:r1=evening & d:gone	5 0 0 -9 2 0 0
v:r1=every	0 0 0 11 -10 0 0
v:r1=every & d:ahead	0 0 0 12 -11 0 0
v:r1=for	-7 0 -2 10 -3 -10 4
v:r1=for & d:ahead	0 0 0 3 -1 -8 5
v:r1=for & d:gone	-4 2 0 15 -15 0 0
v:r1=for & d:today	0 0 -6 -16 24 0 0
v:r1=from	0 0 -7 0 12 0 -3
v:r1=from & d:today	0 0 -5 -4 11 0 0
v:r1=good & d:ahead	0 0 0 -2 12 0 -5
v:r1=has	0 3 -11 -17 20 3 0
v:r1=has & d:ahead	0 0 -10 -5 10 5 0
v:r1=has & d:gone	0 3 0 -8 7 0 0
v:r1=he & d:gone	-4 7 0 7 -10 0 0
v:r1=he & d:today	0 0 0 -5 9 0 0
v:r1=i	0 0 -14 -7 11 12 0
v:r1=i & d:ahead	0 0 -13 0 0 12 0
v:r1=if	0 0 4 -25 0 0 9
v:r1=if & d:ahead	0 0 -1 -13 0 0 9
v:r1=if & d:gone	0 0 0 -8 12 0 0
v:r1=if & d:today	0 0 9 -1 -5 0 0
v:r1=in	-6 0 1 -13 20 -3 -15
v:r1=in & d:ahead	0 0 -5 10 6 -2 -14
v:r1=in & d:gone	-4 0 0 -15 24 0 0
v:r1=in & d:today	0 0 10 -13 0 0 0
v:r1=instead	0 0 -3 -1 -10 9 6
v:r1=instead & d:ahead	0 0 -1 0 -14 9 6
v:r1=is	-9 -8 7 -9 0 8 0
v:r1=is & d:ahead	0 0 6 -3 -10 10 0
v:r1=is & d:gone	-7 -7 -5 -1 14 0 0
v:r1=is & d:today	0 0 5 -10 0 0 0
v:r1=it	13 0 -1 -13 -2 0 6
v:r1=it & d:ahead	-2 0 -10 3 1 0 7
v:r1=it & d:gone	16 1 -3 -10 -3 0 0
v:r1=it & d:today	-2 0 14 -14 0 0 0
v:r1=its	0 0 -1 3 -8 13 -3
v:r1=its & d:ahead	0 0 0 -3 -3 13 -3
v:r1=last	0 0 0 22 -20 0 0
v:r1=last & d:gone	0 0 0 27 -25 0 0
v:r1=morning	-10 0 0 3 6 0 -7
v:r1=morning & d:ahead	0 0 -12 -12 26 0 -6
v:r1=morning & d:gone	-9 0 0 11 -3 0 0
v:r1=morning & d:today	0 0 13 0 -13 0 0
v:r1=most & d:gone	0 0 0 -10 11 0 0
v:r1=neither	0 0 3 5 -10 0 5
v:r1=next & d:gone	0 0 0 -7 13 0 0
v:r1=night	-14 0 15 -25 10 0 -8
v:r1=night & d:gone	-13 0 13 -15 11 0 0
v:r1=night & d:today	0 0 8 -1 -5 0 0
v:r1=no	0 0 1 -9 12 0 -4
v:r1=nobody	0 0 -11 -2 15 0 0
v:r1=nobody & d:ahead	0 0 -11 0 12 0 0
v:r1=noon	0 0 -12 0 10 0 0
v:r1=noon & d:ahead	0 0 -10 0 13 0 0
v:r1=nothing	0 0 15 -4 -7 0 0
v:r1=nothing & d:ahead	0 0 15 0 -12 0 0
v:r1=now	-1 0 -1 -7 15 0 0
v:r1=now & d:gone	-1 0 0 -7 10 0 0
v:r1=of	-7 -10 0 4 7 0 -20
v:r1=of & d:ahead	0 0 4 6 0 0 -19
v:r1=on	-3 0 -15 -22 11 0 19
v:r1=on & d:ahead	0 0 -3 -6 -11 0 20
v:r1=on & d:today	0 0 -10 -9 19 0 0
v:r1=or	0 0 13 2 -10 0 -2
v:r1=or & d:today	0 0 14 4 -16 0 0
v:r1=our	-1 0 -25 4 21 -3 -3
v:r1=our & d:ahead	0 0 -25 -7 32 -2 -2
v:r1=our & d:gone	0 0 0 12 -9 0 0
v:r1=over	-1 0 0 -8 14 0 0
v:r1=over & d:gone	-1 0 0 -7 11 0 0
v:r1=pass	-1 0 19 0 -6 -11 0
v:r1=pass & d:ahead	0 0 19 0 -10 -11 0
v:r1=pay	-4 0 -13 11 -5 0 9
v:r1=pay & d:ahead	0 0 -4 10 -17 0 9
v:r1=rather	0 0 -2 -3 8 0 0
v:r1=run	0 3 -4 8 -5 0 0
v:r1=run & d:gone	0 3 0 10 -12 0 0
v:r1=say	0 0 -3 9 -3 0 0
v:r1=set & d:gone	0 0 0 12 -12 0 0
v:r1=stay	0 0 0 -10 12 0 0
v:r1=take & d:ahead	0 0 -2 -4 12 0 0
v:r1=take & d:gone	0 0 0 8 -7 0 0
v:r1=that	-19 -4 3 3 10 -13 -12
v:r1=that & d:ahead	0 0 14 -8 -2 -10 -9
v:r1=that & d:gone	-15 -1 0 -5 24 0 0
v:r1=that & d:today	-1 0 -12 10 1 0 0
v:r1=the	2 -14 31 -3 -18 -15 -2
v:r1=the & d:ahead	0 0 17 4 -14 -12 0
v:r1=the & d:gone	2 -9 7 -6 4 0 -1
v:r1=the & d:today	0 0 19 -5 -11 0 0
v:r1=their	0 0 0 12 -11 0 0
v:r1=their & d:gone	0 0 0 12 -10 0 0
v:r1=there	1 0 -7 14 -2 0 -6
v:r1=there & d:ahead	0 0 -19 -4 29 0 -6
v:r1=there & d:gone	1 0 0 21 -21 0 0
v:r1=there & d:today	0 0 11 -5 -5 0 0
v:r1=they	18 -6 -6 -2 -8 -9 9
v:r1=they & d:ahead	0 0 0 0 -7 -9 10
v:r1=they & d:today	12 0 -6 -11 4 0 0
v:r1=thi & d:ahead	0 0 10 -7 -9 -2 8
v:r1=to	-18 2 -6 4 -10 -7 21
v:r1=to & d:ahead	0 -2 0 11 -27 -6 23
v:r1=to & d:gone	-12 5 -4 0 5 0 -4
v:r1=to & d:today	0 0 -13 -11 23 0 0
v:r1=too	0 0 -1 -11 2 10 0
v:r1=too & d:ahead	0 0 -1 -2 -3 10 0
v:r1=under	-1 0 0 20 -9 -6 -4
v:r1=under & d:ahead	0 0 1 19 -12 -6 -4
v:r1=unless	0 0 4 -14 7 0 -12
v:r1=unless & d:ahead	0 0 4 -8 4 0 -12
v:r1=until	0 0 0 22 -25 0 2
v:r1=until & d:gone	0 0 0 -10 11 0 0
v:r1=was	-1 2 0 11 -10 1 0
v:r1=was & d:gone	-1 2 0 14 -14 0 0
v:r1=we & d:today	0 0 -3 -5 12 0 0
v:r1=what	0 0 -15 -7 15 1 0
v:r1=what & d:today	0 0 -5 -6 11 0 0
v:r1=whatever	0 0 13 0 -11 0 0
v:r1=whatever & d:ahead	0 0 13 0 -11 0 0
v:r1=where	0 0 0 10 -5 0 -3
v:r1=where & d:ahead	0 0 0 12 -7 0 -3
v:r1=will	0 0 -6 4 7 0 -9
v:r1=will & d:ahead	0 0 -6 -1 15 0 -9
v:r1=with	-12 0 -10 -5 28 0 -1
v:r1=with & d:gone	-11 0 0 0 9 0 0
v:r1=with & d:today	0 0 -13 -9 25 0 0
v:r1=without	-6 0 3 -13 15 -5 -6
v:r1=would	0 -2 -12 6 0 6 0
v:r1=—	9 13 -16 2 0 -2 0
v:r1=— & d:gone	7 16 0 -12 -12 0 0
v:r1=— & d:today	2 0 -18 8 7 0 -2
v:t0=future	-29 -7 -2 -17 8 14 0
v:t0=future-passive	0 0 10 -21 -4 5 2
v:t0=modal	-39 -2 17 -32 7 0 -4
v:t0=modal-not	0 0 12 0 -8 0 0
v:t0=modal-passive	-5 0 -18 -19 24 6 1
v:t0=past	30 -5 -18 -4 17 -24 -25
v:t0=past-not	-3 0 0 -5 10 0 0
v:t0=past-passive	7 5 -6 5 10 -34 -19
v:t0=past-passive-not	0 0 0 0 -8 9 0
v:t0=perfect	8 -19 2 0 3 -7 -12
v:t0=perfect-not	0 0 -10 -2 13 0 0
v:t0=perfect-passive	-8 0 0 13 -2 0 -6
v:t0=perfect-passive-not	0 0 -2 7 -12 0 9
v:t0=pluperfect	-2 9 -27 -2 20 5 -19
v:t0=present	-29 -15 31 4 -14 -2 -9
v:t0=present-not	0 0 2 -12 0 2 0
v:t0=present-passive	-7 -3 14 3 -4 -8 -12
v:t0=present-passive-not	0 0 7 9 -18 0 6
v:t:loose	2 -3 6 10 -11 1 -2
v:t:loose & d:ahead	-7 -3 8 0 -11 6 0
v:t:loose & d:gone	3 0 -8 0 7 -11 -8
v:t:loose & d:today	3 0 3 14 -13 0 -1
v:t:loose-l	-6 3 16 -2 -22 13 3
v:t:loose-l0	0 0 -4 -5 9 0 0
v:t:loose-l1	-6 -3 1 0 -8 0 15
v:t:loose-l2	-3 -4 13 -3 -3 1 -12
v:t:loose-l3	-11 -11 10 8 -24 11 2
v:t:loose-r	8 -15 1 19 -3 -19 -14
v:t:loose-r0	0 0 -7 -6 14 0 0
v:t:loose-r1	-2 -2 0 12 -15 0 9
v:t:loose-r2	0 -2 18 22 -19 -9 -13
v:t:loose-r3	10 -1 -13 0 17 -11 -12
v:t:more	0 0 0 -5 3 4 -12
v:t:more & d:ahead	-24 -17 7 -18 -5 14 -6
v:t:more & d:gone	7 10 -11 6 -4 -35 2
v:t:more & d:today	0 -3 -9 -9 19 -7 -4
v:t:more-in	3 0 5 8 -7 -12 -4
v:t:more-in0	3 0 5 8 -7 -12 -4
v:t:more-l	4 -2 13 -13 -15 19 -26
v:t:more-l0	0 0 16 1 -10 -6 -3
v:t:more-l1	13 -3 -14 -21 1 22 -2
v:t:more-l2	7 4 2 8 -18 5 -2
v:t:more-l3	-6 -7 12 2 -11 2 -5
v:t:more-r0	-21 0 2 1 21 0 0
v:t:more-r1	-16 -15 7 3 12 -15 -20
v:t:more-r2	8 6 13 -11 -5 -22 3
v:t:more-r3	0 7 -19 -5 3 26 0
v:t:quiet	7 -7 9 -1 -13 1 0
v:t:quiet & d:ahead	0 0 14 -5 -15 2 0
v:t:quiet & d:gone	9 -5 -10 17 -16 0 0
v:t:quiet & d:today	0 0 0 -38 32 0 0
v:t:quiet-l	-3 -2 12 10 -20 0 5
v:t:quiet-l1	-4 0 6 16 -6 -22 0
v:t:quiet-l2	4 0 1 6 -23 14 0
v:t:quiet-l3	0 0 2 -23 -11 14 11
v:t:quiet-r	11 -2 -1 -6 1 0 -10
v:t:quiet-r2	2 0 1 15 -19 1 0
v:t:quiet-r3	11 0 2 -24 9 -1 -6
v:t:truce	15 -1 19 21 -36 2 0
v:t:truce & d:ahead	-37 -30 23 -27 -19 14 11
v:t:truce & d:gone	29 11 -50 34 -25 -38 -25
v:t:truce & d:today	-5 -8 21 10 -15 -10 -9
v:t:truce-l	13 2 15 24 -40 0 3
v:t:truce-l0	0 0 -13 -2 18 0 0
v:t:truce-l1	-20 8 3 13 -12 0 -1
v:t:truce-l2	-1 0 20 12 -39 4 17
v:t:truce-l3	28 0 7 13 -24 -8 0
v:t:truce-r	0 -12 25 6 -16 0 -2
v:t:truce-r1	-6 -1 16 4 -18 0 7
v:t:truce-r2	4 -13 44 2 -37 6 -5
v:t:truce-r3	4 0 9 13 -15 1 -12
v:t:verb	6 -6 -1 17 -10 -9 0
v:t:verb & d:ahead	-5 -2 4 11 -9 -7 2
v:t:verb & d:gone	-12 -1 2 0 7 0 -3
v:t:verb & d:today	22 0 -24 11 -11 0 0
v:t:verb-l	-7 0 -2 6 3 -2 -10
v:t:verb-l0	0 0 -11 10 0 0 0
v:t:verb-l2	-3 -3 9 17 -20 -6 6
v:t:verb-l3	-5 2 -3 6 6 0 -18
v:t:verb-r	12 -11 -12 18 -19 12 4
v:t:verb-r1	-1 0 -7 0 -10 13 11
v:t:verb-r2	-3 0 -5 11 3 3 -21
v:t:verb-r3	-1 -1 8 -31 20 -7 7
v:v0=adopt	0 0 0 10 -6 0 0
v:v0=agree	0 -14 3 5 -3 2 -3
v:v0=announce	0 0 -16 0 9 10 0
v:v0=apply	0 -1 -9 9 0 3 -4
v:v0=approve	0 0 19 -21 -5 -7 4
v:v0=ask	0 0 0 -13 14 0 -1
v:v0=begin	-20 8 -27 8 -4 9 4
v:v0=bite	0 0 0 -6 9 0 0
v:v0=brace	0 0 16 0 -14 0 0
v:v0=bring	0 0 10 -6 1 -2 -1
v:v0=carry	0 0 -1 0 -4 11 -7
v:v0=cease	0 0 5 7 -10 0 0
v:v0=charge	1 0 1 9 0 -7 -17
v:v0=clear	0 0 0 11 -6 7 -11
v:v0=come	11 -4 6 -27 13 -6 -11
v:v0=conclude	-3 2 5 11 -11 -7 -1
v:v0=cut	0 0 -11 29 -21 0 0
v:v0=declare	-4 5 -11 13 -4 -1 -6
v:v0=die	-8 0 27 -11 -8 -2 0
v:v0=draw	0 0 10 0 -7 0 0
v:v0=drop	8 0 -13 0 5 -4 0
v:v0=end	-11 -5 8 -5 4 -2 -3
v:v0=enter	0 0 -1 15 -10 -2 0
v:v0=expect	0 0 3 -12 14 -10 -7
v:v0=expire	15 -4 11 -17 -8 0 -7
v:v0=extend	0 0 12 -20 1 -2 0
v:v0=fall	-5 0 -16 10 4 -1 2
v:v0=fear	0 0 8 0 0 -9 0
v:v0=go	3 -3 15 3 -8 -4 -8
v:v0=have	5 -5 2 6 8 -34 -19
v:v0=hit	0 0 -13 0 13 0 0
v:v0=hold	-1 7 5 -6 -16 5 14
v:v0=import	0 0 9 0 -9 0 0
v:v0=impose	0 0 -3 -7 21 0 -5
v:v0=initial	0 0 0 -11 16 0 0
v:v0=jump	0 0 0 10 -8 0 0
v:v0=keep	-6 0 11 21 -15 -7 -8
v:v0=land	0 0 -7 0 12 0 0
v:v0=lapse	8 0 -10 -5 8 0 -1
v:v0=leave	0 0 -10 11 -9 0 9
v:v0=let	12 0 -2 -9 0 -6 0
v:v0=levy	0 0 -4 -20 14 0 5
v:v0=lift	0 0 -8 0 12 0 0
v:v0=like	0 0 -3 0 -5 10 0
v:v0=look	0 0 0 -1 -6 9 0
v:v0=lose	-1 0 21 -4 -13 0 0
v:v0=lower	-1 0 -7 -2 -4 7 9
v:v0=make	-10 5 -6 3 -1 8 -2
v:v0=meet	0 0 5 -2 7 -10 -9
v:v0=pay	0 0 -4 -3 11 -10 0
v:v0=post	0 0 -6 -1 11 0 0
v:v0=prolong	-9 -2 15 -5 0 -5 -9
v:v0=promise	0 0 -16 13 0 0 0
v:v0=propose	0 0 -13 -7 19 0 -8
v:v0=publish	-6 0 -14 10 -1 0 7
v:v0=put	-2 0 -2 7 2 -12 9
v:v0=raise	0 0 10 -10 -4 2 -4
v:v0=reach	-2 -2 -6 0 -2 15 0
v:v0=receive	0 0 -2 -2 9 0 0
v:v0=reduce	0 0 0 -21 14 0 2
v:v0=replace	0 11 0 -2 -9 0 0
v:v0=report	0 0 -1 -5 12 0 0
v:v0=restore	4 0 0 7 -12 0 0
v:v0=return	0 0 -13 -3 24 -8 -2
v:v0=revive	0 0 -3 -6 19 0 -9
v:v0=rise	0 0 -13 -23 18 -3 12
v:v0=run	20 -5 3 -12 -10 2 -3
v:v0=say	2 -4 9 -9 -6 9 -1
v:v0=see	0 0 -1 -6 15 -2 0
v:v0=set	0 0 -15 -15 35 -2 -9
v:v0=settle	0 0 -2 -5 13 0 0
v:v0=ship	0 0 -7 0 12 0 0
v:v0=sign	14 6 -1 -12 1 7 -11
v:v0=sit	-5 0 -6 -1 15 -4 0
v:v0=sleep	0 0 -16 -5 13 10 0
v:v0=spare	0 0 15 -1 -9 -1 0
v:v0=stand	-4 0 21 5 -15 -11 -1
v:v0=start	-5 0 -19 -3 -1 4 16
v:v0=stay	0 0 -17 7 12 1 -4
v:v0=stop	-10 0 2 5 -14 13 3
v:v0=strike	0 0 8 2 -11 4 0
v:v0=suspend	0 3 8 6 5 -31 -10
v:v0=take	-9 -2 0 -5 2 -3 11
v:v0=tell	-9 0 9 -2 -2 5 -1
v:v0=threaten	0 0 -2 -4 14 0 -1
v:v0=vote	0 0 10 -13 0 0 1
v:v0=wait	0 0 0 -3 10 -6 0
v:v0=want	0 0 14 -2 -13 0 0
v:v0=warn	0 0 -9 0 11 0 0
v:v0=write	0 0 8 -12 2 0 0
v:v1=adopt	0 0 0 9 -5 0 0
v:v1=agree	-10 1 -6 2 0 6 0
v:v1=announce	0 0 -10 0 5 10 0
v:v1=apply	0 -1 -3 12 -4 1 -4
v:v1=approve	0 0 18 -22 -3 -8 3
v:v1=ask	0 0 0 -17 8 0 4
v:v1=be	3 -14 8 -4 0 -3 -7
v:v1=begin	-19 6 -39 26 -16 5 8
v:v1=bite	0 0 0 -6 9 0 0
v:v1=brace	0 0 16 0 -14 0 0
v:v1=bring	0 0 10 -8 2 -2 -1
v:v1=buy	0 0 -2 -3 14 -1 0
v:v1=carry	0 -2 2 3 -18 21 -12
v:v1=charge	10 0 -8 -11 18 -9 -8
v:v1=come	11 -4 8 -28 13 -6 -12
v:v1=conclude	-6 6 5 4 -2 -11 -4
v:v1=cut	0 0 -12 28 -18 -1 0
v:v1=declare	-4 5 -11 12 -3 -1 -6
v:v1=die	-9 0 28 -12 -8 -2 0
v:v1=draw	0 0 10 0 -7 0 0
v:v1=drop	8 0 -13 0 6 -4 0
v:v1=end	7 -12 2 -6 1 -2 -4
v:v1=expect	0 0 4 -10 9 -3 -6
v:v1=expire	21 -4 8 -18 -7 -2 -7
v:v1=fall	-5 0 -7 15 -5 -1 1
v:v1=fear	0 0 8 0 0 -9 0
v:v1=get	0 0 0 -12 11 -5 0
v:v1=go	2 -4 20 1 -16 3 -11
v:v1=halve	0 0 9 0 -15 0 8
v:v1=have	9 -5 3 5 4 -29 -18
v:v1=hit	0 0 -13 0 13 0 0
v:v1=hold	-7 6 0 -7 -5 2 14
v:v1=impose	0 0 -5 -2 15 0 -6
v:v1=initial	0 0 -2 -14 23 0 0
v:v1=introduce	0 0 -2 -15 6 8 0
v:v1=keep	-1 0 6 14 -8 -5 -8
v:v1=land	0 0 6 8 -12 0 0
v:v1=lapse	7 -1 -9 -6 9 0 -1
v:v1=leave	-1 0 -14 4 -5 10 7
v:v1=let	12 0 1 -16 -4 -4 3
v:v1=levy	0 0 0 -3 5 -9 5
v:v1=lift	0 0 -8 0 12 0 0
v:v1=look	0 0 0 -2 -6 9 0
v:v1=lose	-5 0 21 -4 -11 0 0
v:v1=lower	-1 0 -5 3 -9 3 10
v:v1=make	-12 4 -10 -1 7 8 -3
v:v1=meet	-1 0 -1 -9 21 -12 -11
v:v1=move	0 0 0 -10 7 4 -4
v:v1=need	0 0 10 0 -10 4 0
v:v1=order	0 0 -10 -1 16 0 0
v:v1=pass	11 0 -3 -8 0 0 0
v:v1=pay	2 -1 -12 -5 11 -1 5
v:v1=post	0 0 -6 -1 11 0 0
v:v1=postpone	0 0 -10 0 14 0 0
v:v1=prolong	-12 -3 6 -1 -4 10 -9
v:v1=promulgate	0 0 0 11 -10 0 0
v:v1=publish	4 0 -25 2 5 -1 4
v:v1=put	-1 0 -3 3 6 -13 9
v:v1=raise	0 0 6 -15 -1 9 -7
v:v1=reach	0 -5 0 5 -10 15 0
v:v1=receive	0 0 -2 -2 9 0 0
v:v1=reduce	0 0 -2 -12 18 0 -1
v:v1=renew	0 0 0 -5 9 -1 0
v:v1=replace	0 11 2 -3 -12 0 0
v:v1=report	0 0 -3 -5 14 0 0
v:v1=restore	4 0 0 7 -12 0 0
v:v1=revive	0 0 -3 -6 19 0 -9
v:v1=rise	0 0 -13 -23 19 -3 11
v:v1=run	20 -5 6 -10 -14 2 -1
v:v1=say	3 -4 13 -8 -11 8 0
v:v1=see	0 0 8 -7 5 -13 0
v:v1=send	0 0 -6 -1 13 0 0
v:v1=set	0 0 -16 -15 35 -1 -9
v:v1=settle	0 0 -3 -5 15 0 0
v:v1=sign	10 1 -4 -6 3 3 -3
v:v1=sit	-5 0 -1 -4 13 -4 0
v:v1=sleep	0 0 -16 1 4 10 0
v:v1=spare	0 0 13 -2 -7 -1 0
v:v1=stand	-4 0 19 5 -14 -9 -1
v:v1=start	-6 0 -24 -8 0 1 23
v:v1=stay	0 0 -17 0 21 -4 0
v:v1=stop	-8 0 10 10 -17 5 0
v:v1=strike	0 0 14 4 -12 0 0
v:v1=suspend	-5 0 8 17 -5 -12 -20
v:v1=take	-9 -2 -1 -8 4 0 10
v:v1=tell	-8 0 12 -2 -3 0 -1
v:v1=threaten	0 0 -3 -3 13 0 0
v:v1=vote	0 0 7 -14 1 -1 1
v:v1=want	0 0 11 0 -13 0 1
v:v1=warn	0 0 -9 0 11 0 0
v:v1=withdraw	0 0 -8 -4 14 0 0
v:v1=write	-2 0 6 -13 7 -2 0
verbless	-14 -9 2 1 11 -1 -7
vt0=agree past	-3 -11 5 4 -14 7 7
vt0=agree perfect	0 0 0 -10 6 -1 5
vt0=agree present	0 0 -14 8 13 -2 -12
vt0=announce past	0 0 -4 -4 -2 9 5
vt0=announce perfect	0 0 5 4 -11 4 -1
vt0=apply perfect	0 0 0 -11 12 0 0
vt0=apply present	0 0 7 8 -14 3 -4
vt0=approve future	0 0 -7 0 9 0 0
vt0=be modal	0 6 9 0 -1 0 -13
vt0=be past	-5 1 3 3 -9 14 -2
vt0=be perfect	9 0 -1 -2 0 -3 0
vt0=be present	0 -5 -3 -4 6 -5 12
vt0=begin modal	0 0 14 -11 -3 -1 2
vt0=begin past	-11 11 -3 -4 7 0 -14
vt0=begin present	0 0 -25 2 3 9 0
vt0=carry modal	0 0 0 -3 0 10 -6
vt0=charge future	0 0 1 0 8 0 -13
vt0=charge modal	0 0 6 7 -11 0 0
vt0=collect future	0 0 -1 13 -7 0 -5
vt0=come present	0 0 0 0 9 -8 -13
vt0=cut present	0 0 0 8 -4 0 -3
vt0=decide future	0 0 13 0 -10 0 0
vt0=decide present	0 0 -8 0 11 0 0
vt0=die past	-3 0 -9 -3 15 0 0
vt0=die present	0 0 22 0 -19 0 0
vt0=drop present	0 0 -12 3 -1 0 8
vt0=end modal	-19 0 5 -4 9 -4 0
vt0=end past	11 0 -34 6 10 -9 0
vt0=end present	-42 2 7 -1 3 1 -3
vt0=enter present	0 0 0 -3 -3 -1 10
vt0=expire future	0 0 14 0 -14 0 0
vt0=expire modal	-2 0 11 0 -6 0 0
vt0=expire past	8 0 -22 -2 11 -1 0
vt0=expire present	0 0 -13 -5 16 3 0
vt0=extend future	0 0 9 0 -1 -6 0
vt0=extend modal	0 0 15 0 -14 0 0
vt0=extend past	0 0 0 -14 11 1 0
vt0=extend perfect	0 0 -14 0 19 -3 0
vt0=get present	0 0 -12 0 15 0 0
vt0=go modal	0 0 0 -1 10 -12 1
vt0=go past	8 0 0 -2 0 0 0
vt0=go present	0 0 4 12 -4 -2 -11
vt0=have past	1 0 -14 0 8 -2 0
vt0=have present	1 0 7 3 0 -25 -6
vt0=hold future	0 0 8 0 -6 1 -1
vt0=hold modal	0 0 -9 0 13 0 -3
vt0=hold present	0 0 11 -4 -13 -1 11
vt0=keep future	0 0 -13 -1 5 10 0
vt0=keep past	0 0 13 0 -11 0 0
vt0=keep present	0 0 8 13 0 -19 -2
vt0=lapse past	10 0 -5 -4 0 -2 0
vt0=lapse pluperfect	-9 0 -1 -1 16 0 0
vt0=leave present	0 0 6 0 3 -10 0
vt0=let present	10 0 -23 -3 15 -3 0
vt0=like modal	0 0 -3 0 -6 10 0
vt0=look future	0 0 0 0 -9 10 0
vt0=lose past	0 0 12 0 -9 0 0
vt0=lower future	0 0 -3 -5 19 0 -14
vt0=lower modal	0 0 0 0 -8 0 9
vt0=lower present	0 0 -9 -13 6 6 3
vt0=make past	-10 5 3 3 -3 0 0
vt0=make present	0 0 -2 -1 -6 11 0
vt0=meet future	0 0 -6 0 12 0 0
vt0=meet past	0 0 15 0 -12 0 0
vt0=move present	0 0 0 0 -6 12 0
vt0=other past	0 0 -15 8 10 -10 0
vt0=other pluperfect	0 8 3 -4 -4 0 0
vt0=other present	0 0 -8 -3 16 1 -5
vt0=pay modal	0 0 0 -1 10 0 -9
vt0=pay perfect	0 0 -1 14 -11 0 0
vt0=pay present	4 0 4 -17 2 -5 8
vt0=prolong modal	0 0 0 0 7 -9 0
vt0=prolong past	-1 0 7 2 2 -15 0
vt0=put future	0 0 14 0 -11 0 0
vt0=put present	0 0 -18 9 10 -1 0
vt0=reach present	0 0 -4 0 -2 12 0
vt0=return modal	0 0 -6 0 10 -4 0
vt0=rise present	0 0 -4 0 -3 0 10
vt0=run future	0 0 6 0 -15 2 6
vt0=run modal	0 0 -18 -3 6 15 6
vt0=run past	18 0 -31 -11 14 -15 0
vt0=run perfect	-3 0 -2 9 0 -1 0
vt0=run present	-11 -1 12 -3 -1 0 -11
vt0=set present	0 0 -6 -9 19 0 -1
vt0=sit perfect	0 0 10 1 -12 0 0
vt0=sit present	0 0 -23 0 27 -2 0
vt0=sleep present	0 0 -11 0 1 10 0
vt0=start modal	0 0 -7 9 -5 0 3
vt0=start past	0 0 0 8 -4 0 0
vt0=start present	0 0 3 -15 2 3 3
vt0=stay future	0 0 -6 2 17 -12 -1
vt0=stay present	0 0 -12 3 5 3 0
vt0=stop past	-5 0 2 8 -6 0 0
vt0=stop present	0 0 -7 0 -3 12 0
vt0=suspend past	0 0 17 10 -16 -7 0
vt0=suspend present	0 6 -5 0 10 -4 -6
vt0=take modal	0 0 -5 -1 -10 10 7
vt0=take past	-3 0 -2 11 -3 -6 2
vt0=take present	0 0 9 -4 1 -2 -3
vt1=agree participle	0 9 7 -12 3 -3 -2
vt1=agree past	-2 -10 -7 9 -5 10 0
vt1=agree perfect	0 0 0 -7 7 -9 6
vt1=announce past	0 0 -3 -4 -2 9 5
vt1=announce perfect	0 0 5 4 -11 4 -1
vt1=apply perfect	0 0 0 -11 12 0 0
vt1=apply present	0 0 7 8 -14 3 -4
vt1=approve future	0 0 -7 0 9 0 0
vt1=be modal	0 6 9 0 -1 0 -13
vt1=be past	-4 -12 4 5 -8 15 -1
vt1=be perfect	9 0 -1 -11 8 -3 0
vt1=be present	0 -3 -4 -11 9 -5 15
vt1=begin modal	0 0 14 -11 -3 -1 2
vt1=begin past	-11 11 -1 -4 6 0 -14
vt1=begin present	0 0 -24 2 2 11 0
vt1=carry modal	0 0 0 -3 0 10 -6
vt1=charge future	0 0 1 0 8 0 -13
vt1=charge modal	0 0 6 7 -11 0 0
vt1=charge participle	8 0 -1 -10 2 0 0
vt1=charge present	0 0 -8 -5 16 0 0
vt1=clear participle	0 0 0 -2 -8 2 9
vt1=collect future	0 0 -1 13 -7 0 -5
vt1=come present	0 0 0 0 9 -8 -13
vt1=cut present	0 0 0 8 -4 0 -3
vt1=decide future	0 0 13 0 -10 0 0
vt1=decide present	0 0 -8 0 11 0 0
vt1=die past	-3 0 -9 -3 15 0 0
vt1=die present	0 0 22 0 -19 0 0
vt1=drop present	0 0 -12 3 -1 0 8
vt1=end infinitive	0 0 19 0 -17 0 0
vt1=end modal	-19 0 5 -4 9 -4 0
vt1=end participle	21 -5 -31 2 7 -14 0
vt1=end past	11 0 -34 6 10 -9 0
vt1=end present	-42 2 7 -1 2 1 -3
vt1=enter present	0 0 0 -3 -3 -1 10
vt1=expire future	0 0 14 0 -14 0 0
vt1=expire infinitive	8 0 -1 0 -3 0 0
vt1=expire modal	-2 0 11 0 -6 0 0
vt1=expire past	8 0 -22 -2 11 -1 0
vt1=expire present	0 0 -13 -5 16 3 0
vt1=extend future	0 0 9 0 -1 -6 0
vt1=extend infinitive	0 0 -10 0 9 1 0
vt1=extend modal	0 0 15 0 -14 0 0
vt1=extend participle	0 0 8 6 -2 -10 0
vt1=extend past	0 0 0 -14 11 1 0
vt1=extend perfect	0 0 -14 0 19 -3 0
vt1=fall present	0 0 5 6 -12 0 0
vt1=get present	0 0 -12 0 15 0 0
vt1=go future	0 0 -6 -1 10 -4 1
vt1=go infinitive	0 0 -8 2 -1 10 0
vt1=go past	8 0 0 -2 -1 0 0
vt1=go present	0 0 9 12 -4 -8 -11
vt1=have past	4 0 -12 0 5 -2 0
vt1=have present	2 0 8 0 -1 -19 -6
vt1=hold future	0 0 8 0 -6 1 -1
vt1=hold modal	0 0 -9 0 13 0 -3
vt1=hold present	0 0 11 -4 -13 -1 11
vt1=keep modal	0 0 -10 0 4 5 0
vt1=keep past	0 0 13 0 -11 0 0
vt1=keep perfect	0 0 -1 8 -3 -1 0
vt1=lapse past	10 0 -5 -4 0 -2 0
vt1=lapse pluperfect	-9 0 -1 -1 16 0 0
vt1=let present	10 0 -23 -3 15 -3 0
vt1=look future	0 0 0 0 -9 10 0
vt1=lose past	0 0 12 0 -9 0 0
vt1=lower future	0 0 0 -5 19 0 -14
vt1=lower modal	0 0 0 0 -8 0 9
vt1=lower present	0 0 -10 -13 7 6 3
vt1=make present	0 0 -2 -1 -6 11 0
vt1=meet future	0 0 -6 0 12 0 0
vt1=meet gerund	0 0 -3 -4 12 0 0
vt1=meet past	0 0 15 0 -12 0 0
vt1=move present	0 0 0 0 -6 12 0
vt1=need present	0 0 1 0 -11 9 0
vt1=other past	-1 0 -2 9 2 -9 0
vt1=other pluperfect	0 8 3 -3 -4 0 0
vt1=other present	0 0 -7 -2 15 1 -5
vt1=pay gerund	0 0 -14 0 9 2 0
vt1=pay modal	0 0 0 -1 10 0 -9
vt1=pay perfect	0 0 -1 14 -11 0 0
vt1=pay present	4 0 4 -14 0 -5 8
vt1=prolong infinitive	0 0 -6 0 -8 16 0
vt1=prolong modal	0 0 0 0 7 -9 0
vt1=prolong past	-1 0 7 2 2 -15 0
vt1=put infinitive	0 0 9 0 -7 0 0
vt1=put present	0 0 -15 10 6 0 0
vt1=reach present	0 0 -4 0 -4 12 0
vt1=remain present	0 0 9 0 0 -11 0
vt1=return modal	0 0 -6 0 10 -4 0
vt1=rise present	0 0 -4 0 -3 0 10
vt1=run future	0 0 6 0 -15 2 6
vt1=run modal	0 0 -18 -3 6 15 6
vt1=run past	18 0 -31 -11 14 -15 0
vt1=run perfect	-3 0 -2 9 0 -1 0
vt1=run present	-11 -1 12 -3 -1 0 -11
vt1=say past	0 0 6 -3 -5 -3 10
vt1=set present	0 0 -6 -9 19 0 -1
vt1=sit perfect	0 0 10 1 -12 0 0
vt1=sit present	0 0 -23 0 27 -2 0
vt1=sleep present	0 0 -11 0 1 10 0
vt1=start gerund	0 0 -8 -4 11 -1 0
vt1=start modal	0 0 -7 9 -5 0 3
vt1=start past	0 0 0 8 -4 0 0
vt1=start present	0 0 3 -15 2 3 3
vt1=stay future	0 0 -4 0 14 -6 0
vt1=stay present	0 0 -10 1 9 -1 0
vt1=stop past	-3 0 3 9 -9 0 0
vt1=suspend past	0 0 16 10 -16 -7 0
vt1=suspend present	0 6 -5 0 10 -4 -6
vt1=take modal	0 0 -5 -1 -10 10 7
vt1=take present	0 0 9 -4 0 -2 -3
vt2=announce past	0 0 0 -4 9 0 0
vt2=ask perfect	0 0 0 14 -14 0 0
vt2=be future	0 0 11 -19 -6 -5 12
vt2=be modal	0 0 -2 0 15 0 -17
vt2=be past	-2 -6 -10 7 6 0 -3
vt2=be present	-16 -3 -3 3 0 11 2
vt2=bear present	0 0 0 12 -9 0 -5
vt2=begin past	-6 -1 0 18 -11 0 0
vt2=begin present	0 0 -11 19 -12 0 0
vt2=bring past	0 -3 0 10 -6 0 0
vt2=bring present	0 0 -6 -2 12 0 0
vt2=charge present	0 0 8 -9 0 0 1
vt2=come modal	0 0 -1 -8 12 0 0
vt2=come past	0 -1 0 -12 9 0 0
vt2=continue present	0 0 -4 -4 9 0 0
vt2=drop present	0 0 0 8 -17 0 10
vt2=end participle	0 -1 -2 -2 11 0 0
vt2=end past	3 8 -9 -6 1 0 0
vt2=end present	-3 -1 16 -6 0 -3 -2
vt2=expire past	0 2 -4 -5 7 0 0
vt2=expire present	0 0 1 15 -13 0 0
vt2=extend infinitive	0 0 12 0 -10 0 0
vt2=fall present	0 0 -5 -6 17 0 -5
vt2=get present	0 0 0 -10 12 0 0
vt2=go present	0 0 5 -5 7 -2 -9
vt2=hold present	0 0 0 13 -10 0 0
vt2=lay past	0 0 0 14 -13 0 0
vt2=leave infinitive	0 0 0 -7 9 0 0
vt2=leave participle	0 0 15 -5 -8 0 0
vt2=leave present	0 0 -1 -5 9 0 0
vt2=let present	11 0 0 -7 -5 0 0
vt2=other perfect	-4 0 -5 -6 16 0 0
vt2=other present	0 0 2 8 -2 -1 -4
vt2=pay past	0 0 -12 1 6 0 0
vt2=pay present	-12 0 4 -3 4 0 0
vt2=prolong present	0 0 0 -9 11 0 0
vt2=remain present	0 0 -6 0 9 0 0
vt2=stand past	0 0 0 -7 10 0 0
vt2=stay present	0 0 2 -13 8 0 0
vt2=take past	5 0 0 -13 5 0 0`;
