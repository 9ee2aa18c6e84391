// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-26 -29 -17 -14 55 -18 -25
a:!	-2 0 -3 -3 12 0 0
a:'s	0 -2 -8 10 1 -4 0
a:'s <level>	0 0 10 -7 -8 0 7
a:'s been	0 0 0 15 -14 0 0
a:.	-14 -12 -16 -11 31 -1 0
a:. .	0 0 0 12 -11 0 0
a:. the	0 0 9 0 -6 0 0
a:<agent>	0 0 -19 7 8 6 -5
a:<day-ahead>	-14 -16 -20 11 3 -7 12
a:<day-ahead> .	0 -5 -16 6 -18 3 28
a:<day-ahead> the	0 0 0 11 -8 0 -2
a:<day-gone>	-1 14 8 -18 -8 4 6
a:<day-gone> .	-3 2 -13 0 9 8 -7
a:<day-today>	10 1 7 -19 2 -8 -3
a:<gate>	-3 9 -27 13 4 -1 -2
a:<goods-amount>	0 0 0 0 9 0 -2
a:<level-noun>	1 -4 1 0 -7 -3 10
a:<level>	-17 0 -11 -2 15 -10 4
a:<level> .	0 1 -25 -21 26 -2 6
a:<level> <level>	0 0 9 -9 -8 8 0
a:<level> again	0 0 0 -11 16 0 -7
a:<level> in	0 0 0 4 -22 0 20
a:<level> on	-10 -1 6 -2 2 1 -3
a:<level> tariff	0 0 5 -3 -13 0 12
a:<level> there	0 0 0 8 -5 0 0
a:<month-ahead>	0 0 -5 0 9 0 0
a:<month-gone>	-1 0 -3 -6 14 2 -5
a:<name>	-3 3 3 -8 9 -20 -2
a:<name> <level>	0 0 -6 0 9 0 -4
a:<name> and	11 3 -13 -16 5 0 8
a:<name> begin	0 0 -2 12 -6 0 0
a:<name> come	0 0 7 7 -13 0 0
a:<name> has	0 0 -2 9 -4 0 0
a:<name> in	0 7 0 3 -13 0 3
a:<name> is	-1 0 0 0 -2 0 9
a:<name> levy	0 0 0 -8 11 0 0
a:<name> take	0 0 4 3 1 0 -12
a:<not>	-8 19 4 1 -1 -21 -4
a:<number>	10 -15 -11 -4 11 0 0
a:<number> .	9 -8 -21 17 0 -4 -1
a:<number> again	0 0 -5 -1 10 0 0
a:<number> for	0 0 -4 11 -6 0 0
a:<number> of	0 0 -3 5 -12 0 10
a:<number> on	0 0 0 -8 -2 0 10
a:<office>	4 0 -19 -3 11 -1 6
a:<office> of	0 0 0 9 -11 0 4
a:<office> order	0 0 -7 0 9 0 0
a:<organisation>	6 0 -16 -11 16 7 -6
a:<organisation> of	0 0 -8 0 0 10 0
a:<person>	-7 -3 -10 -4 20 0 -7
a:<person> and	0 0 -19 12 1 0 0
a:<points>	0 0 -7 -12 17 0 0
a:<quality>	-15 -4 -11 -13 23 0 4
a:<quality> beef	0 0 0 -4 -5 0 9
a:<quality> duty	0 0 -6 12 0 0 -5
a:<quality> good	0 0 7 9 -11 0 0
a:<quality> origin	0 0 -4 -11 12 0 2
a:<quality> steel	0 0 3 5 -8 0 0
a:<quality> tariff	0 0 0 12 -7 0 -1
a:<seat>	-2 -1 14 6 -13 -8 5
a:<seat> .	0 0 6 -11 0 0 3
a:<sender>	0 0 -7 -4 11 2 -1
a:<span>	-19 0 -9 6 13 -18 -12
a:<span> .	-8 -18 -2 4 12 -19 -1
a:<span> truce	0 0 0 8 -7 0 0
a:<v-agree>	0 -5 -3 -5 -1 2 13
a:<v-bear>	-6 -9 -3 -4 14 0 -6
a:<v-begin>	-7 -15 5 -1 7 0 -5
a:<v-buy>	0 0 -13 -6 25 0 -5
a:<v-down>	-7 0 -4 1 -2 15 -2
a:<v-end>	5 13 8 -7 -18 -1 9
a:<v-impose>	-3 3 -14 -3 3 0 11
a:<v-propose>	-2 15 3 -6 -3 3 -13
a:<v-return>	-1 0 10 -10 -5 0 7
a:<v-say>	2 -2 -17 -15 28 6 -8
a:<v-sell>	0 0 -18 -12 28 0 1
a:<v-suspend>	-7 2 1 -6 9 0 -7
a:<v-target>	0 0 -6 -3 0 -5 15
a:<v-up>	-4 -2 0 16 0 0 -25
a:?	0 -2 -1 -15 7 0 7
a:a	-20 0 0 7 -3 13 -3
a:a <level>	0 0 0 -3 -8 0 12
a:a <quality>	0 0 -1 -6 11 0 0
a:a licence	0 0 -2 -10 14 0 0
a:a new	0 0 0 9 -8 0 0
a:a successor	-11 0 2 0 9 0 0
a:a truce	-3 9 0 11 -11 -7 0
a:additional	0 0 13 8 -8 -6 -9
a:additional duty	0 0 12 11 -10 -5 -12
a:after	-2 -1 15 0 -5 -4 -4
a:after .	0 0 5 10 -14 0 0
a:after <span>	-2 0 -4 -9 20 0 0
a:after all	0 0 7 0 -4 0 0
a:again	0 0 5 -15 21 -13 -16
a:agree	0 0 3 5 -14 0 6
a:agreement	0 0 18 -6 -8 0 0
a:agreement .	0 0 10 0 -7 0 0
a:all	0 0 11 -8 -4 0 4
a:an	5 0 0 5 -13 8 0
a:an additional	0 0 4 -10 5 0 0
a:an extension	9 2 -1 -5 -4 0 0
a:an hour	0 0 0 -1 -6 11 0
a:and	5 -6 8 -11 0 -3 4
a:and <day-ahead>	0 0 0 -14 3 0 6
a:and <day-gone>	0 0 9 0 -9 0 0
a:and <name>	11 2 -2 -2 -3 0 -3
a:and <number>	6 0 4 0 -5 5 -8
a:and <person>	0 0 -16 2 11 0 0
a:and <quality>	0 0 0 7 -14 0 9
a:and end	0 -2 0 -4 -4 0 15
a:and last	0 -1 -11 5 7 0 -3
a:and no	0 0 0 -3 10 0 -1
a:and not	0 0 11 7 -13 0 -6
a:and to	0 0 0 -3 9 0 -7
a:another	-8 -6 0 -8 21 -3 0
a:another <span>	0 -1 8 -22 17 -2 0
a:any	0 0 12 0 -8 0 0
a:any case	0 0 10 0 -8 0 0
a:apply	0 0 7 -11 4 -1 0
a:are	0 0 -1 4 0 -10 6
a:are to	0 0 -2 -4 9 0 0
a:arrangement	0 0 0 21 -22 0 0
a:as	0 0 0 -5 -4 11 3
a:as a	0 0 0 0 -10 10 0
a:as well	0 0 -3 -8 13 3 -4
a:ask	0 0 0 9 -6 0 0
a:at	0 0 -14 5 17 -2 -29
a:at <level>	0 2 -3 10 -3 -5 -3
a:at one	0 0 7 7 -13 0 0
a:at the	4 0 -13 -2 8 4 -4
a:back	0 -2 6 13 -14 3 -7
a:be <number>	0 0 -9 4 -6 -3 12
a:bear	0 0 0 14 -12 0 -4
a:bear <level>	0 0 0 9 -6 0 -1
a:beef	0 0 3 -15 0 0 8
a:beer	0 0 0 -4 10 0 -1
a:before .	0 0 2 11 -13 0 0
a:before the	0 0 -8 -6 15 0 0
a:begin	-6 -1 -1 25 -16 0 0
a:begin .	0 0 -3 15 -10 0 0
a:being	0 0 3 14 -15 0 0
a:benefit	0 0 -1 16 -13 0 0
a:between	1 3 -6 -24 18 0 -5
a:between <name>	3 4 -8 -18 13 0 0
a:between the	0 0 2 -10 5 0 0
a:both	-1 4 -12 14 -4 3 -5
a:both side	0 0 0 12 -7 0 0
a:bring	0 -4 -11 13 -7 0 5
a:butter	0 0 -4 12 -4 0 -1
a:by	0 -12 -15 1 14 1 -12
a:by the	6 0 -10 2 5 -7 0
a:capital	0 0 0 10 -6 0 0
a:carry	0 0 0 -4 10 0 0
a:charge <level>	0 0 -3 -8 1 0 8
a:charge <number>	0 0 10 5 -12 0 0
a:close	0 0 12 0 -10 0 0
a:cocoa butter	0 0 0 8 -3 0 0
a:cod	0 0 0 0 -10 0 11
a:collect	0 0 0 4 3 -1 -12
a:come	-1 -3 1 -10 6 4 0
a:come back	0 0 -9 0 5 7 0
a:confirm	0 0 -4 -3 9 0 0
a:cost	0 0 -4 -12 9 0 2
a:cotton	0 0 0 -2 9 0 -4
a:cut	0 6 6 -16 0 0 0
a:date	0 3 3 -15 0 0 4
a:day	-1 0 8 0 -7 1 -2
a:day .	0 0 7 0 -9 3 0
a:deadline	0 0 10 0 -4 0 0
a:desk	0 0 -4 -3 12 -2 0
a:dispute	0 7 1 -2 -16 10 0
a:down	0 -1 -5 16 -10 0 0
a:down to	0 0 0 9 -9 0 0
a:duty	-10 -6 4 5 8 -3 -23
a:duty is	0 0 -10 0 13 0 0
a:duty on	-1 0 4 7 0 0 -20
a:duty will	0 0 0 -2 -7 0 11
a:each	0 10 -12 -4 7 0 0
a:end	1 5 24 -20 -19 0 10
a:end .	0 0 27 -5 -16 -4 0
a:end on	0 1 -12 -5 2 -3 14
a:enter	0 0 0 -6 10 0 -2
a:evening	9 0 -10 -10 12 0 0
a:expire	8 3 -10 19 -18 2 0
a:expire .	9 0 -3 0 -1 0 0
a:export	0 0 -8 0 9 0 0
a:extension	9 1 4 -7 -7 0 0
a:extra	0 0 -2 8 -2 -1 0
a:fall away	0 0 4 5 -9 0 0
a:first	0 0 -12 -8 8 4 1
a:fish	0 0 0 14 -17 0 0
a:flour	1 0 -16 7 3 4 -2
a:following	0 0 0 -9 15 0 -3
a:for	-13 -4 1 0 9 -6 -5
a:for <quality>	0 0 10 5 -10 0 -6
a:for <span>	-4 0 -23 11 2 -5 -2
a:for another	0 0 11 -10 0 -2 0
a:free	0 0 0 -7 10 0 0
a:from	-6 -1 -2 -10 22 -8 -4
a:from <day-ahead>	0 0 -12 -12 32 0 -4
a:from <name>	0 0 3 6 2 0 -16
a:gave	0 0 -4 -3 12 0 0
a:get	0 0 1 -11 13 0 -1
a:given	0 0 10 -3 -4 0 0
a:go	-1 0 10 4 -4 -3 -9
a:go up	0 0 -7 0 10 0 0
a:good	-4 0 4 0 3 -10 0
a:good from	0 0 1 -10 6 0 0
a:hand on	0 0 -5 13 -7 0 0
a:has ask	0 0 0 13 -13 0 0
a:has been	0 -3 -5 -9 14 1 -3
a:has pay	0 0 1 18 -19 0 0
a:have	-3 -3 -15 -11 17 0 12
a:have pay	0 0 -2 -12 4 0 10
a:hazelnut	0 0 4 8 -12 0 0
a:heard	-1 0 -9 -4 17 0 0
a:here	0 0 7 -6 -9 0 9
a:here .	0 0 -3 -2 -3 0 10
a:hold for	0 0 0 -23 24 0 0
a:hour	0 6 -1 -11 -1 10 0
a:hour .	0 6 0 -9 6 0 0
a:import	0 0 0 -7 13 0 -4
a:in	2 2 -18 -5 11 1 1
a:in <month-gone>	0 0 0 -18 13 2 0
a:in <name>	0 0 -1 16 -21 0 12
a:in <seat>	0 0 2 16 -9 0 -10
a:in a	0 11 0 -1 -6 0 0
a:in any	0 0 10 0 -8 0 0
a:in geneva	0 0 0 12 -9 0 0
a:in place	0 0 0 0 -8 2 7
a:in the	2 0 9 -15 1 0 0
a:instead	0 0 -9 14 -3 3 -5
a:into	0 0 10 -1 -1 0 -5
a:is	-14 -14 -4 -23 17 3 14
a:is <day-ahead>	0 0 -6 0 -1 9 0
a:is <level>	0 0 -19 -6 18 0 0
a:is <number>	0 0 -11 -10 9 0 8
a:is a	0 0 -5 13 -10 5 0
a:is being	0 0 0 8 -6 0 0
a:is go	0 0 9 0 -6 0 0
a:is over	-2 0 7 0 -9 7 0
a:it	4 -4 0 -21 15 -14 -4
a:it 's	0 0 6 8 -10 -5 1
a:it .	-2 0 -10 -9 24 -2 0
a:it has	0 0 10 -10 0 0 0
a:it was	7 -5 -15 -7 12 0 0
a:it will	0 0 10 0 -1 -3 -3
a:it would	0 0 -3 6 7 0 -12
a:its	-7 -4 -3 15 -2 7 -14
a:its additional	0 0 1 10 -12 0 0
a:itself	0 0 10 0 -7 -1 0
a:know	0 0 -5 -2 12 0 0
a:lapse	0 9 1 -5 0 0 -3
a:lapse .	0 10 -5 -9 4 0 0
a:last	-9 -11 16 2 -3 0 -3
a:last <span>	0 0 0 6 5 0 -13
a:last day	0 0 18 0 -16 0 0
a:last until	0 0 -12 5 5 0 0
a:later	0 0 0 -5 -10 11 4
a:later .	0 0 0 0 -7 11 -1
a:lay	0 6 6 7 -18 0 0
a:leave the	0 0 0 -8 9 0 0
a:let	11 0 0 -12 -1 0 0
a:let their	11 0 -4 0 -5 0 0
a:letter	0 0 -9 13 -3 0 0
a:level	0 0 0 16 -13 0 0
a:licence	0 0 -2 -12 17 0 0
a:licence .	0 0 -2 -5 10 0 0
a:live	0 0 6 7 -11 0 0
a:look	0 0 10 0 -7 -1 0
a:machine	0 0 0 -7 11 0 -1
a:may	0 0 4 -5 6 0 -9
a:mean	0 0 0 -6 10 0 0
a:measure	0 0 0 12 -11 0 0
a:meet in	0 0 -6 -3 10 0 0
a:midnight	6 0 8 -3 -9 0 0
a:minister	0 0 -1 -2 9 0 0
a:minute past	0 0 7 6 -12 0 0
a:morning .	0 0 -3 -2 9 0 0
a:mr	0 0 0 9 -6 0 0
a:mr <person>	0 0 0 10 -7 0 0
a:neither	0 0 2 4 -9 0 3
a:new	0 10 9 0 -12 -2 -2
a:night	-7 0 12 -1 1 0 -4
a:night .	-2 0 13 4 -10 0 0
a:no	-1 13 -4 -20 8 -1 2
a:nobody	8 7 -15 -4 0 0 0
a:none	0 0 8 0 -7 0 0
a:not	-2 3 1 16 -11 -5 -5
a:note	0 0 -6 -1 0 10 0
a:nothing	-1 0 10 0 -4 0 0
a:nothing .	0 0 3 0 -12 1 4
a:of	-11 -2 -20 17 4 3 -4
a:of <span>	-2 9 -6 2 -9 0 6
a:of a	0 0 0 13 -11 0 0
a:of its	0 0 0 12 -9 0 0
a:of next	0 0 -9 7 1 1 0
a:of the	0 -5 -18 5 4 4 5
a:of thi	-1 0 12 -3 2 -10 -1
a:of up	0 0 0 10 -7 0 0
a:off	0 0 0 9 -6 0 0
a:offer	0 0 -5 0 8 0 0
a:old	0 0 -6 0 9 -3 1
a:on	-13 0 4 2 -1 -5 2
a:on .	0 0 0 0 -9 0 8
a:on <day-ahead>	-1 -6 -17 8 11 -8 -1
a:on fish	0 0 3 8 -12 0 0
a:on steel	0 0 0 -11 8 0 3
a:on that	0 0 9 0 -9 0 0
a:on the	-2 0 8 19 -19 0 -6
a:once	0 0 -2 -3 -4 0 13
a:one minute	0 0 7 7 -13 0 0
a:order	0 0 -11 0 11 0 0
a:ordinary	0 0 0 -9 15 0 -2
a:origin	0 0 -5 -14 15 0 1
a:our	-1 0 -18 2 7 0 3
a:out	7 0 -10 0 -1 0 6
a:over	2 0 2 -12 -2 10 -2
a:parcel	0 0 -1 -9 20 0 -9
a:passe	0 0 10 0 -5 -2 0
a:past	0 0 7 6 -12 0 0
a:pay <level>	-8 0 0 -7 14 -3 0
a:pay <number>	7 0 7 0 -8 0 -3
a:pay an	0 0 0 -10 12 0 0
a:pay nothing	0 0 0 1 -8 0 5
a:period	0 0 8 -9 -9 0 11
a:period of	0 0 0 -11 0 0 12
a:pork	0 0 9 0 -6 0 0
a:prolonged	0 1 0 -11 12 0 0
a:prolonged .	0 5 0 -10 6 0 0
a:promise	0 11 6 0 -15 0 0
a:put	0 0 -9 5 4 0 -1
a:put <level>	0 0 -2 -3 10 0 0
a:rate	3 0 -4 -12 13 0 0
a:rate of	0 0 0 -5 10 0 0
a:remain	0 0 -8 -1 2 3 1
a:reply	0 0 -7 0 12 0 0
a:rice	0 0 2 -1 -11 0 11
a:rise to	0 0 -7 0 11 0 -1
a:rum	0 0 -4 -7 13 0 0
a:run .	0 0 10 0 -5 0 0
a:run until	0 -3 0 -19 12 0 10
a:safeguard	0 0 0 -10 10 0 0
a:salmon	0 0 0 -10 13 0 0
a:same	0 0 1 -9 5 0 0
a:say	6 0 -11 0 2 0 0
a:seat	0 0 0 11 -10 0 0
a:section	0 0 -1 -9 16 0 -2
a:section <number>	0 0 -1 -9 16 0 -2
a:set	0 0 -15 0 0 0 13
a:shall	0 0 9 1 -2 -3 -9
a:ship	0 0 -7 -9 19 0 0
a:side	-2 0 -11 12 0 0 1
a:sign	0 0 0 -16 17 -8 6
a:since	9 0 5 -7 -8 0 0
a:since <day-gone>	9 0 0 0 -6 0 0
a:so	0 0 6 7 -10 -1 0
a:some	0 0 -9 -3 15 0 0
a:speaking	0 0 11 0 -11 0 0
a:stand	0 0 0 10 -9 0 0
a:stand at	0 0 0 10 -9 0 0
a:stay	0 0 0 -18 14 0 1
a:still	7 0 1 -11 -9 0 9
a:subject	0 0 -5 6 -10 0 9
a:subject to	0 0 -4 3 -8 0 9
a:successor	-11 0 2 0 9 0 0
a:surcharge	0 0 -4 -10 17 0 0
a:suspend	0 0 0 12 -7 1 -8
a:suspension	0 0 -18 15 5 0 0
a:take <number>	7 0 0 5 -14 0 0
a:talk	0 0 -4 -1 11 0 0
a:talk on	0 0 -7 -1 11 0 0
a:talked	0 0 9 -2 -5 0 0
a:talked about	0 0 10 0 -9 0 0
a:tariff .	0 0 -3 0 11 0 -1
a:tariff on	0 0 -9 2 1 0 0
a:tariff truce	7 0 0 -9 0 0 0
a:tax on	0 0 0 -3 -5 0 9
a:tea	0 0 -7 -5 0 0 10
a:telephone	0 0 12 4 -15 0 0
a:telephone .	0 0 10 7 -15 0 0
a:than	0 0 1 -9 1 0 2
a:that	-3 4 0 1 -7 -1 7
a:that .	0 0 8 0 -7 0 0
a:the	1 -16 -2 1 10 -8 -8
a:the <day-ahead>	0 0 0 2 -6 0 10
a:the <day-gone>	0 0 0 12 -9 0 0
a:the <level>	0 0 0 -7 14 0 -5
a:the <name>	-4 0 -6 -2 13 0 -2
a:the <number>	0 0 -13 1 8 0 0
a:the <office>	6 0 -10 0 9 -7 0
a:the <organisation>	0 0 0 -6 10 0 -4
a:the <person>	0 0 -5 -7 17 0 0
a:the <quality>	0 0 -22 15 5 0 -4
a:the additional	0 0 8 11 -10 -5 -3
a:the arrangement	0 0 0 12 -13 0 0
a:the control	0 0 12 0 -12 0 0
a:the date	0 0 8 -9 0 0 0
a:the evening	3 0 -8 0 4 0 0
a:the fentanyl	0 0 0 -7 10 0 0
a:the first	0 0 -10 -4 3 4 2
a:the following	0 0 0 -9 15 0 -3
a:the last	0 0 14 -1 -13 3 0
a:the notice	0 0 -3 9 -4 0 0
a:the ordinary	0 0 0 -5 12 0 -2
a:the other	0 0 0 14 -9 0 0
a:the port	0 0 -3 -7 12 0 0
a:the same	0 0 1 -9 5 0 0
a:the suspension	0 0 -6 15 -6 0 0
a:the telephone	0 0 11 6 -16 0 0
a:the three	0 0 0 -5 9 0 0
a:the time	0 0 7 5 -13 0 0
a:the truce	4 -5 0 6 -11 5 1
a:their	7 0 -2 14 -4 -3 -10
a:their <office>	0 0 0 13 -12 0 0
a:their tariff	10 0 -7 -3 0 0 0
a:them	0 0 12 10 -14 0 -2
a:there	-3 0 -11 18 0 -4 -7
a:there will	0 0 -2 0 10 0 -5
a:they	6 -1 13 -8 -8 -7 6
a:they are	0 0 5 -3 -12 0 9
a:they have	0 0 0 -11 14 0 0
a:they pay	9 0 0 -6 2 0 -6
a:thi	-4 -7 5 6 -3 -13 3
a:thi year	0 0 0 9 -11 -4 6
a:those	0 0 0 17 -12 0 0
a:three	0 0 3 -12 3 0 2
a:tile	0 0 9 5 -13 0 0
a:time	0 0 14 5 -15 0 0
a:to	-16 5 -4 -24 18 -2 2
a:to <day-ahead>	0 -3 16 1 -10 -8 3
a:to <level>	0 5 -10 2 -2 0 3
a:to <name>	0 0 -5 -4 12 0 0
a:to <number>	0 0 -8 6 -6 8 0
a:to be	0 0 -4 -14 10 7 0
a:to extend	0 0 13 0 -10 0 0
a:to hold	0 7 6 0 -12 0 0
a:to pay	0 0 0 0 8 0 -4
a:to run	0 0 11 -2 -4 0 0
a:to sign	0 0 -8 0 11 0 0
a:to take	0 0 6 0 -10 0 3
a:to the	0 0 -3 0 -1 -4 11
a:truce	7 1 0 19 -18 -1 -1
a:truce .	0 0 5 -12 7 0 0
a:truce between	7 0 -12 -4 10 0 0
a:truce on	0 0 11 -2 -6 0 0
a:truce with	-3 0 13 -8 0 0 0
a:turn	0 0 9 -1 -6 0 0
a:two	-2 8 -11 -5 14 -2 -9
a:two side	0 0 -4 -9 16 0 0
a:tyre	0 0 0 9 -9 0 0
a:under a	0 0 0 10 -7 0 0
a:under section	0 0 0 -5 10 0 -1
a:until	-5 -13 -19 12 0 -5 10
a:until <day-ahead>	0 -3 -19 11 -6 -1 14
a:until <day-gone>	0 -1 0 -15 20 0 -2
a:until the	0 0 0 13 -10 0 2
a:up	0 0 8 5 -9 0 -2
a:up .	0 0 22 0 -21 0 0
a:us	0 0 8 7 -11 0 0
a:was	6 -3 -19 2 9 0 -3
a:was <number>	3 -3 -11 -1 8 0 0
a:we	0 0 12 -7 -2 -1 2
a:week .	0 0 -6 -2 12 0 0
a:well	0 0 -3 -8 13 3 -4
a:what	0 0 -1 9 -4 0 0
a:what it	0 0 2 16 -18 0 0
a:whole	0 0 -6 0 -7 16 0
a:will	0 0 -5 1 5 -16 1
a:will be	0 0 0 -12 4 -8 4
a:will meet	0 0 0 9 -8 0 0
a:wine	0 0 2 15 -12 0 -7
a:with	-15 1 17 -8 4 -5 -16
a:with <seat>	0 0 10 6 -16 0 0
a:withdraw	0 0 -6 0 11 0 0
a:within	0 6 0 -9 7 0 -1
a:without	-8 0 3 -1 12 -7 -7
a:wool	0 0 0 -7 -1 0 10
a:would	3 -3 -16 10 3 0 0
a:would be	0 0 0 5 4 0 -13
a:would have	0 0 -12 0 -4 2 14
a:year	-5 -9 -4 12 -5 4 0
a:you	0 0 -13 0 17 -4 -4
asks	0 -3 -10 -7 16 -4 1
b:"	-3 0 -2 9 -4 0 5
b:" tariff	0 0 -10 0 12 0 0
b:" the	0 0 -25 7 0 19 0
b:'	-4 0 -18 7 16 -5 0
b:'s	-2 -7 13 -13 6 -13 0
b:'s <level>	0 0 8 4 -16 6 -3
b:'s <organisation>	8 0 5 3 -19 2 0
b:'s commerce	0 0 -4 -2 10 0 0
b:'s duty	0 0 9 9 -7 -3 -10
b:'s no	0 0 0 0 -13 8 2
b:'s tariff	0 0 3 -12 7 0 0
b:'s truce	-2 0 0 8 -9 1 0
b:)	0 0 -1 10 -1 -9 3
b:) the	0 0 3 8 -7 -7 1
b:*	0 0 -9 -3 0 -6 16
b:,	0 0 -2 0 7 -8 0
b:, <person>	3 0 -13 -4 16 0 0
b:, a	0 0 -5 -2 11 0 0
b:, agree	0 10 0 -11 0 4 0
b:, and	-16 -5 10 -1 6 1 -31
b:, are	0 0 -5 -2 19 -12 0
b:, begin	0 13 -8 6 -20 0 9
b:, both	0 0 0 0 -12 1 15
b:, conclude	0 -8 2 -19 23 0 0
b:, counted	0 0 -1 8 -10 0 5
b:, down	0 0 -4 -6 11 0 0
b:, due	0 0 -8 0 13 -1 0
b:, end	0 -2 1 0 -9 11 0
b:, expire	-1 0 -7 0 12 0 0
b:, for	0 6 9 6 -11 -2 -7
b:, friday	0 0 5 5 -8 0 0
b:, from	4 6 -18 -13 11 -7 4
b:, good	0 0 11 0 -5 -4 0
b:, has	0 0 -9 0 2 0 7
b:, he	0 0 13 0 -17 8 0
b:, in	0 -9 4 -9 13 -6 -2
b:, is	0 0 15 10 -16 0 -9
b:, it	4 0 16 0 -22 6 0
b:, last	0 0 -10 0 16 -10 0
b:, make	0 4 0 9 -13 0 0
b:, monday	0 0 -4 -6 12 0 0
b:, no	0 0 -7 0 10 -1 0
b:, not	0 0 -5 0 9 0 0
b:, now	0 0 18 0 -14 -5 0
b:, on	6 -5 1 0 -10 -5 12
b:, run	0 0 -8 0 10 -1 0
b:, say	6 0 -6 -1 8 2 -8
b:, since	0 0 11 -8 1 0 0
b:, so	0 0 9 -1 -12 5 0
b:, spoke	0 0 -2 0 -6 11 0
b:, start	0 0 -8 -6 10 0 1
b:, suspend	0 0 12 0 -5 -1 0
b:, take	-2 0 0 15 -7 -6 0
b:, tell	0 0 -5 0 10 0 0
b:, the	0 -3 13 4 3 -36 1
b:, through	0 0 -7 0 12 -2 0
b:, thursday	0 0 0 -8 11 0 0
b:, till	0 0 0 0 -10 11 0
b:, to	3 -3 6 -16 0 -1 -1
b:, up	0 0 3 -2 -14 12 0
b:, valid	0 0 11 5 -6 -8 -1
b:, we	0 0 -5 0 9 0 0
b:, wednesday	0 0 8 4 -11 0 0
b:, will	0 0 -3 5 -6 0 9
b:, with	0 0 13 -14 -11 -1 13
b:, would	0 0 -10 -3 5 3 4
b:-	-11 -2 19 0 -20 12 3
b:- a	0 0 -2 0 -7 0 11
b:- and	0 0 0 0 -10 2 9
b:- call	0 0 0 12 -10 0 0
b:- duty	0 0 7 7 -13 0 0
b:- loui	0 0 0 -12 12 0 0
b:- tariff	0 0 9 0 -6 0 0
b:. eastern	0 0 -8 -1 14 0 -4
b:. it	2 0 0 -5 -8 0 9
b:/	0 0 -5 6 -14 7 8
b:: <level>	0 0 -12 0 9 15 -23
b:: <name>	0 0 -1 0 7 -14 3
b:: <number>	-1 11 -2 19 -21 -19 16
b:: <organisation>	0 0 -4 -1 12 0 -3
b:: <quality>	0 0 18 4 -19 0 -2
b:: <seat>	0 0 5 -1 -17 13 0
b:: <span>	0 -4 -14 -14 20 0 3
b:: and	0 0 -5 -4 0 9 0
b:: it	0 0 14 6 -25 7 0
b:: its	0 0 -7 0 9 0 0
b:: on	0 0 -9 6 -1 0 6
b:: sign	0 0 6 4 -11 0 0
b:: since	0 0 0 14 -9 0 0
b:: the	-4 2 0 -24 27 -10 -6
b:: then	0 0 -10 8 3 -4 -1
b:: what	0 0 -5 -14 24 -1 -7
b:;	-14 -2 -6 0 7 6 0
b:; <level>	0 0 -5 0 8 0 0
b:; it	-6 0 8 -4 7 -17 2
b:; the	0 0 -2 17 -13 6 0
b:; their	0 0 12 0 -11 0 0
b:<agent>	2 -8 -3 -5 14 0 -15
b:<day-ahead>	-7 0 0 -17 0 21 -15
b:<day-ahead> and	0 0 -21 -7 11 16 -8
b:<day-gone>	27 -13 4 1 -15 -3 0
b:<day-gone> and	0 0 0 12 -3 -5 -1
b:<day-gone> end	13 0 0 -4 -8 0 0
b:<day-gone> evening	0 0 11 -2 5 -13 0
b:<day-gone> in	0 0 -11 1 -5 11 0
b:<day-gone> the	0 0 -13 5 10 -1 -1
b:<day-gone> to	12 0 2 0 -3 -7 0
b:<day-today>	-7 -1 11 -6 -12 8 4
b:<day-today> to	-4 0 -11 -4 9 6 1
b:<duty>	-5 -4 10 5 -10 5 -6
b:<gate>	-2 -1 -6 1 15 -2 -7
b:<goods-amount>	6 0 -17 4 0 2 0
b:<goods>	-18 -18 2 11 -9 7 11
b:<level-noun>	-2 -2 -3 14 6 0 -17
b:<level>	-12 -12 1 -4 13 2 -6
b:<level> and	5 0 -21 -9 5 5 11
b:<level> as	0 0 -3 -21 13 0 8
b:<level> at	0 0 -12 0 0 10 0
b:<level> come	0 0 11 0 -11 0 0
b:<level> for	0 0 -4 -8 11 0 1
b:<level> has	0 0 10 -7 -2 0 0
b:<level> in	0 0 7 0 -16 13 0
b:<level> is	0 0 14 6 -15 -1 -1
b:<level> on	0 0 8 20 -22 0 1
b:<level> to	0 0 -16 2 18 -2 -11
b:<money>	0 0 -6 10 5 -11 -1
b:<month-ahead>	0 0 21 0 -15 -3 0
b:<month-gone>	5 -3 1 4 -17 10 4
b:<month-gone> is	0 0 0 0 -3 -5 10
b:<month-gone> to	0 0 1 9 -4 -4 0
b:<month-today>	0 0 -4 9 0 0 0
b:<name> 's	-8 -1 0 -1 18 -19 -4
b:<name> <level>	0 0 11 0 0 -9 0
b:<name> agree	0 0 5 -10 -5 4 4
b:<name> and	2 -1 0 4 -17 6 12
b:<name> at	0 0 -12 0 4 0 0
b:<name> begin	-3 0 -2 -2 11 0 0
b:<name> charge	0 0 0 6 -12 8 0
b:<name> cut	0 0 0 14 -12 0 -1
b:<name> duty	0 0 -3 -3 10 0 0
b:<name> end	0 0 -10 11 4 -4 0
b:<name> extend	0 0 16 0 -5 -12 0
b:<name> for	0 0 6 5 -12 0 0
b:<name> from	5 0 -3 4 0 0 -12
b:<name> gave	0 0 -2 17 -13 0 0
b:<name> give	0 0 -11 0 13 0 0
b:<name> go	0 0 10 -1 -4 -2 0
b:<name> had	7 0 1 8 -14 0 0
b:<name> has	0 0 -1 -15 4 6 5
b:<name> have	-1 0 11 -6 4 -7 -2
b:<name> in	0 0 12 -13 1 0 0
b:<name> is	0 0 -2 -1 9 -1 0
b:<name> make	0 0 -5 0 13 -5 0
b:<name> put	0 0 -4 10 -2 0 0
b:<name> reach	-1 0 0 9 -6 0 0
b:<name> start	0 0 10 0 -8 0 0
b:<name> take	0 0 4 -16 8 6 -8
b:<name> to	0 0 -7 -4 -16 10 20
b:<name> truce	0 0 9 -6 0 0 0
b:<name> under	0 0 10 0 -9 0 0
b:<name> until	0 0 4 0 -12 9 0
b:<name> was	-6 0 -3 -13 22 -2 0
b:<name> will	-3 0 -3 3 -15 6 10
b:<name> with	0 0 -8 10 0 0 -3
b:<not>	11 -7 1 -22 0 6 3
b:<number>	-1 5 -27 2 20 -19 11
b:<number> /	0 0 -5 7 -16 7 8
b:<number> a	0 0 19 -2 -10 -2 -3
b:<number> is	0 0 -2 9 -4 0 0
b:<number> on	-1 0 -17 8 0 0 5
b:<number> p	0 0 -16 9 7 0 0
b:<number> run	0 0 0 0 -9 9 0
b:<office>	-4 -2 -12 0 11 3 -5
b:<office> 's	0 0 -7 0 13 -2 0
b:<organisation>	9 -2 9 5 -2 -19 0
b:<organisation> 's	0 0 4 -9 5 -1 -2
b:<organisation> and	0 0 -10 -8 8 6 0
b:<organisation> announce	0 0 0 11 -11 0 0
b:<organisation> doe	0 0 8 0 -14 0 6
b:<organisation> has	0 0 15 0 -14 3 -3
b:<organisation> in	0 0 7 6 -15 -3 7
b:<organisation> let	10 0 0 0 -6 0 0
b:<organisation> suspend	0 0 -7 9 -1 0 0
b:<person>	0 -10 -11 -14 26 -4 1
b:<person> 's	10 0 0 0 -8 1 0
b:<person> agree	0 0 14 -10 0 -7 0
b:<person> announce	0 0 7 -1 -11 0 6
b:<person> is	0 0 -9 0 15 0 0
b:<person> on	0 0 0 -5 13 -3 0
b:<person> say	0 0 -4 14 -7 3 -2
b:<person> sign	2 0 0 -19 12 0 0
b:<person> will	0 0 -5 0 11 0 -1
b:<points>	-3 4 25 1 -12 -16 -7
b:<points> are	0 0 9 -1 -12 -3 8
b:<points> of	0 7 10 -7 1 -9 -5
b:<points> on	-1 0 -16 3 10 5 0
b:<quality>	-7 -2 2 1 -5 10 0
b:<quality> and	0 0 0 -2 9 0 0
b:<quality> cocoa	0 0 0 -7 9 0 0
b:<quality> coffee	0 0 0 10 -4 0 -5
b:<quality> good	-1 0 -1 0 12 -9 -7
b:<quality> ministry	0 0 0 0 -9 10 0
b:<quality> oil	0 0 11 4 -16 0 0
b:<quality> one	0 0 -15 3 3 0 8
b:<quality> origin	0 0 -8 -11 5 8 4
b:<quality> ship	0 0 -3 0 11 0 -4
b:<quality> side	0 0 7 -11 0 0 0
b:<quality> soybean	0 0 0 8 -7 0 0
b:<quality> sugar	0 0 8 -2 -11 6 0
b:<seat>	0 -12 -2 -30 12 8 15
b:<seat> and	0 -2 15 -14 -11 -2 15
b:<seat> has	0 0 5 -10 8 -4 0
b:<seat> last	0 0 9 1 -11 0 0
b:<seat> on	0 0 -2 0 14 -12 -1
b:<seat> suspend	0 0 -10 -7 5 11 0
b:<seat> time	0 0 0 5 -10 0 6
b:<seat> until	0 0 12 0 -11 0 0
b:<sender>	-2 0 12 1 -1 -4 -9
b:<span>	-24 4 -2 10 -5 -10 6
b:<span> are	0 0 22 0 -20 0 0
b:<span> at	0 0 0 0 -7 0 9
b:<span> begin	0 0 0 -3 15 0 -10
b:<span> end	2 7 -8 0 -17 15 0
b:<span> from	0 8 -21 7 -12 -4 12
b:<span> in	0 0 0 16 -14 0 0
b:<span> of	0 -1 5 -11 2 -7 11
b:<span> on	0 0 -13 0 14 0 0
b:<span> truce	-5 0 -22 0 26 0 0
b:<v-bear>	-5 -11 0 -6 14 -2 -3
b:<v-buy>	-3 0 6 -20 23 -7 -9
b:<v-deny>	0 0 -4 0 9 -1 0
b:<v-end>	4 -3 3 -18 -2 11 -4
b:<v-propose>	-10 -4 -6 0 -1 13 2
b:<v-return>	7 0 -1 0 9 -12 -9
b:<v-say>	-4 0 -11 -4 12 6 -5
b:<v-stay>	0 3 -10 3 7 0 -4
b:<v-threaten>	0 0 0 -2 11 0 -1
b:<v-up>	0 -6 3 -14 11 -5 -7
b:a	0 -6 -3 -4 17 -26 3
b:a .	0 0 22 -3 -11 -3 -3
b:a <span>	-9 0 -3 10 0 0 0
b:a deal	0 0 12 0 -5 0 -2
b:a list	0 0 11 0 -9 0 0
b:a new	0 0 -2 -2 9 0 0
b:a standstill	0 0 -10 4 -6 14 0
b:a tariff	10 0 0 -3 -6 0 -1
b:a third	0 0 -7 0 -2 0 10
b:a trade	9 0 4 0 -8 -2 0
b:a truce	0 4 -4 21 -9 -12 2
b:additional <level>	0 0 0 -3 9 0 -2
b:admit	0 0 11 0 -9 0 0
b:affiliate	0 0 -4 -3 9 -4 1
b:after	-13 -2 18 0 -7 -3 2
b:after <level>	0 0 0 12 -11 0 0
b:after a	-9 0 0 -1 11 0 0
b:again	0 0 -5 11 0 -8 0
b:again before	0 0 14 0 -12 0 0
b:again on	0 0 -12 -1 1 2 7
b:agree by	0 0 3 13 -12 0 -3
b:agree in	0 0 28 -9 -3 -6 -2
b:agree last	7 6 4 -8 -5 -2 0
b:agree to	0 0 -15 -7 6 3 12
b:agreement	-1 0 0 -6 14 -9 0
b:agreement is	0 0 14 0 -6 -7 0
b:agreement on	0 0 11 0 -6 0 0
b:agreement the	0 0 -7 0 10 -2 0
b:agreement was	0 0 0 6 -12 9 0
b:agreement with	0 0 -11 -4 19 0 0
b:all	-2 0 3 0 -9 0 11
b:all of	0 0 15 0 -10 0 0
b:allowed	8 0 -7 -4 4 0 0
b:allowed to	8 0 -7 -1 2 0 0
b:almond	0 0 11 0 -10 0 0
b:already	0 0 -11 0 12 0 0
b:also	0 0 13 -3 -3 0 -3
b:although	0 0 0 0 -9 10 0
b:an	8 0 8 -22 -1 4 -2
b:an additional	0 0 0 -13 19 0 -2
b:an extension	1 0 1 -2 -14 14 -4
b:and	-15 -24 5 -4 -2 10 4
b:and -	0 0 0 0 -10 2 9
b:and <level>	6 0 -9 0 -6 0 11
b:and <name>	2 0 -9 -11 5 0 12
b:and <number>	0 0 13 4 -1 -9 -11
b:and <person>	-2 -1 7 4 2 -12 -7
b:and <quality>	0 0 -14 -11 20 6 0
b:and <seat>	0 -2 13 -5 -1 -2 -3
b:and after	0 0 6 -1 -15 2 8
b:and beef	0 0 -9 0 0 9 0
b:and come	0 0 12 -2 -10 4 -2
b:and expire	0 0 -14 0 10 6 0
b:and from	0 0 -9 -12 3 0 12
b:and has	0 0 6 11 -13 -1 0
b:and i	0 0 8 -9 -9 0 9
b:and it	-13 0 5 15 -5 -5 0
b:and not	0 0 -7 0 9 0 0
b:and on	0 0 -10 0 13 2 -5
b:and the	-4 0 -9 17 -2 2 0
b:and until	0 0 3 0 -14 9 0
b:and was	0 0 11 0 -9 0 0
b:announcement of	0 0 -7 12 -3 0 0
b:another	0 0 -1 0 12 -6 0
b:antigua	0 0 -1 -10 1 9 0
b:antimony	0 0 -6 0 9 -1 0
b:apple	0 0 8 -10 9 -2 -8
b:apply	0 0 9 -2 0 -3 -3
b:apply again	0 0 -7 0 18 -7 0
b:approve	0 0 14 -11 -4 -5 1
b:approve the	0 0 13 -5 -6 0 0
b:are	-6 0 -1 -10 24 -25 -2
b:are go	0 0 12 0 -13 0 0
b:are over	0 0 8 0 -7 0 0
b:are suspend	0 0 -4 -2 18 -9 -9
b:are to	0 0 -3 -3 22 -15 0
b:are up	0 0 10 0 -6 0 0
b:arrangement	5 0 0 5 -16 9 2
b:arrangement expire	0 0 11 0 -10 0 0
b:arrangement of	4 0 -13 8 -4 5 0
b:article	0 0 -7 0 10 0 0
b:as of	0 0 -17 8 -4 -4 9
b:ask	0 0 6 -11 2 -5 1
b:asleep	0 0 7 9 -15 0 0
b:asleep until	0 0 7 2 -9 0 0
b:at	13 -10 -7 -10 4 4 0
b:at <number>	0 0 -19 6 14 1 -4
b:at a	0 0 -2 -7 -1 0 13
b:at least	0 0 -12 0 15 0 0
b:at midnight	8 0 1 -4 -1 -6 -2
b:at the	6 0 5 -25 17 -15 -2
b:away	0 0 5 -13 -7 12 1
b:back	5 0 -5 0 5 -13 4
b:back to	0 0 -14 -2 14 -1 5
b:ban	0 0 -8 0 11 -1 0
b:battery	0 0 0 -4 8 0 -1
b:be	-6 -3 -4 -6 7 10 -7
b:be <number>	0 0 4 -1 13 0 -16
b:be at	0 0 -13 0 6 4 0
b:be extend	0 0 18 0 -13 -4 0
b:be in	0 0 -11 0 17 0 0
b:be look	0 0 0 0 -10 11 0
b:be over	0 0 16 0 -11 -6 0
b:be prolonged	0 0 -14 -3 10 9 -2
b:be suspend	0 0 0 -3 -12 1 12
b:bearing	0 0 -1 11 -7 0 0
b:became	0 0 -4 0 9 0 0
b:because	2 3 2 2 -15 5 0
b:been	16 1 -3 -1 0 -7 -1
b:been at	-1 0 -1 -2 8 0 0
b:been charge	0 0 0 -8 10 0 0
b:been extend	0 0 -13 0 11 0 0
b:been given	0 0 4 0 -10 0 7
b:been in	3 0 -13 0 6 0 0
b:beer	0 0 7 9 -14 -1 0
b:before	-10 -8 1 7 -2 -17 14
b:before it	0 0 15 0 -9 0 0
b:before the	0 -3 4 9 2 -15 -8
b:begin	-8 8 -21 -3 4 2 6
b:begin on	-6 6 -14 -8 5 0 8
b:being	0 0 16 0 -12 0 0
b:between	1 -8 0 12 -8 -1 4
b:between <name>	-6 0 9 12 -3 -12 0
b:between the	16 -4 -8 -5 -1 4 0
b:beyond	0 0 16 -5 -11 -5 3
b:both	8 -6 -21 18 -9 10 0
b:both country	0 0 0 -13 16 0 0
b:both have	0 0 -7 9 0 0 0
b:both side	13 0 -3 9 1 -11 -12
b:both sign	0 0 4 8 -12 0 0
b:brace	0 0 11 0 -9 0 0
b:break	0 0 -13 0 15 0 0
b:broke	0 0 -4 -9 15 0 0
b:broke down	0 0 -1 -5 9 0 0
b:busan	-3 -3 13 -1 0 -2 -1
b:butter from	0 0 0 10 -10 0 0
b:buy	0 0 -4 0 13 -1 0
b:by	7 -7 -4 -8 8 3 -3
b:by an	0 0 -5 -4 11 0 0
b:by telephone	0 0 10 1 -10 0 0
b:by the	0 0 -3 10 6 -11 -4
b:cabinet	0 0 10 -4 -4 0 0
b:calendar	0 0 15 0 -12 -1 0
b:can	0 0 -5 -8 12 -2 3
b:can be	0 0 -7 -4 15 0 0
b:carry	0 0 2 3 -10 9 -9
b:carry the	0 0 -3 4 -12 16 -5
b:case	0 0 11 -6 0 -3 0
b:cease	0 0 11 1 -17 4 0
b:cease on	0 0 -4 0 -3 10 0
b:cease to	0 0 16 2 -14 -6 0
b:ceasefire	0 0 -16 5 19 -9 -5
b:ceramic	0 0 0 0 11 0 -13
b:change	0 0 -17 13 0 0 -1
b:changed	0 0 4 -14 7 0 0
b:charge <quality>	0 0 13 -2 -10 0 0
b:charge again	0 0 -1 10 -7 0 0
b:charge each	0 0 0 0 -8 9 0
b:cheaper	0 0 -3 11 -6 0 0
b:chip	0 0 0 -4 10 0 0
b:city	0 8 -9 -8 8 0 0
b:claim	0 0 -5 0 8 0 0
b:clear	0 0 1 0 -14 9 4
b:clock	-3 0 0 12 -6 0 0
b:club	0 0 -14 0 17 -1 0
b:coal	0 0 0 -4 9 0 -1
b:coffee	0 0 -4 16 -4 0 -8
b:collection	0 0 0 2 4 0 -8
b:come	5 -2 9 -6 2 -5 -15
b:come into	0 0 -8 16 -4 0 -3
b:come to	10 0 4 0 -9 -3 0
b:comment	0 0 -7 0 13 -2 0
b:commerce ministry	0 0 -4 -2 10 0 0
b:company	0 0 -9 -3 20 -1 -3
b:completed	0 0 8 0 -4 -2 0
b:conclude	3 3 2 0 -1 -13 -3
b:conclude in	1 8 6 -10 1 -2 0
b:conclude its	0 0 0 -6 8 0 0
b:conclude with	3 0 0 11 -11 0 0
b:consent	0 0 17 0 -13 0 0
b:consultation	0 0 -1 -7 14 0 0
b:contract	-1 0 0 0 9 -11 2
b:control of	0 0 1 -13 7 4 -3
b:cork	0 0 15 0 -14 0 0
b:cost	0 0 -15 -6 25 0 -2
b:cotton	0 0 -19 -9 0 8 17
b:could	0 0 1 -1 12 -6 -9
b:counted	0 -1 14 3 -14 0 0
b:counted from	0 -1 5 4 -8 0 0
b:counter	0 0 15 4 -17 0 0
b:counter -	0 0 15 5 -19 0 0
b:countermeasure	0 0 -11 0 13 0 0
b:counting	0 0 -15 2 0 6 5
b:country	0 2 -10 -5 11 2 -5
b:country '	0 0 -10 0 13 -1 0
b:country end	10 0 -7 0 0 0 0
b:cut	0 0 -8 10 -8 -1 8
b:cut its	0 0 0 12 -16 0 6
b:dairy	0 0 0 0 -7 0 9
b:date	4 -4 12 11 -30 10 3
b:date from	0 -4 0 15 -3 -2 -3
b:date of	0 0 0 1 -10 9 0
b:dated	0 0 0 -6 12 0 0
b:day	0 0 10 -11 9 -19 -2
b:day until	0 0 -8 0 13 -3 0
b:deadline	0 0 -17 0 22 0 0
b:deadline for	0 0 -7 0 10 0 0
b:deal	0 0 15 -15 -8 5 -1
b:decided in	0 0 10 0 -8 0 0
b:decision	0 0 -21 0 8 7 4
b:decision of	0 0 -6 1 -10 8 6
b:declare on	0 0 -3 14 -8 0 0
b:decree on	0 0 0 10 -9 0 0
b:delivery	0 0 16 0 -11 -2 0
b:did	0 0 -17 -10 31 -3 0
b:did not	0 0 -6 0 9 0 0
b:do	0 0 13 -11 -8 0 3
b:do not	0 0 10 0 -8 0 -3
b:done	0 0 -3 17 -12 0 0
b:door	11 0 0 0 -9 0 0
b:down	0 0 -9 2 -1 -7 14
b:down from	0 0 -1 0 -12 0 18
b:dried	0 0 6 0 -10 5 0
b:drop its	0 0 -8 0 10 0 0
b:dubai	0 0 0 10 -10 0 0
b:due	-5 0 7 0 5 -6 -14
b:due again	0 0 5 7 -10 0 0
b:due on	0 0 0 0 -4 9 0
b:due to	-4 0 6 -4 8 -11 -7
b:during	0 -2 0 -5 9 0 0
b:duty	-11 -5 15 -1 -12 7 0
b:duty begin	0 0 4 -11 0 -4 12
b:duty down	0 0 7 -6 -12 0 11
b:duty fall	0 0 0 14 -7 0 -6
b:duty is	0 0 17 0 -4 -6 -7
b:duty on	-11 0 14 3 -11 9 -8
b:duty to	0 0 7 9 -11 0 -5
b:duty will	0 0 -9 0 10 3 -1
b:each	-1 5 18 -7 -18 17 -10
b:each other	0 0 18 -1 -21 11 -3
b:each side	0 0 0 2 -10 5 0
b:earth	0 0 -7 -5 12 3 0
b:economy	0 0 0 7 -14 0 7
b:effect	0 0 0 9 -3 -15 0
b:effect since	8 0 2 -11 0 0 0
b:either	0 0 0 -2 4 -9 6
b:either side	0 0 0 0 7 -9 0
b:end	3 0 0 -12 -1 12 -21
b:end <span>	0 0 -9 0 11 0 0
b:end at	7 0 -13 0 4 0 0
b:end is	0 0 10 0 -2 -7 0
b:end of	0 10 11 -5 -14 2 -1
b:end on	4 0 3 -4 -7 9 -11
b:end with	0 0 -8 0 10 0 0
b:enter <name>	0 0 0 -9 18 0 -11
b:enter its	0 0 -3 -4 10 0 0
b:evening	0 0 11 -5 8 -13 0
b:every	-2 0 0 -1 9 0 0
b:excluded	0 0 -11 0 14 0 0
b:excluded from	0 0 -9 0 13 0 0
b:exclusion	0 0 -11 0 10 2 0
b:exemption	0 0 -3 0 9 -1 0
b:expect	0 0 4 -3 10 -10 -2
b:expire	13 -2 -6 -14 6 0 -4
b:expire at	0 0 -18 0 16 -2 0
b:expire in	0 0 -12 0 16 0 0
b:expire on	7 0 1 -10 -1 1 -3
b:extend	-4 -2 3 -15 11 -3 -3
b:extend from	0 0 10 0 -9 0 0
b:extend the	0 0 -9 -9 10 6 0
b:extend until	0 0 -3 0 12 -9 0
b:extension of	0 0 16 4 -18 2 -3
b:extension to	2 0 -2 0 -11 12 0
b:extra	0 0 -5 0 12 -4 -5
b:extra duty	0 0 0 0 16 -3 -9
b:fact	0 0 -2 -1 9 0 0
b:failing	0 0 10 0 -10 0 0
b:fall	-4 0 12 3 -16 7 0
b:fall away	0 0 13 -7 -11 0 5
b:fall due	0 0 -3 0 -5 10 0
b:fall to	0 0 -6 11 -9 0 3
b:fee	0 0 4 -5 11 -4 -9
b:fentanyl	-1 0 0 -3 12 0 -17
b:fentanyl tariff	0 0 0 -16 15 0 -2
b:ferry	0 0 -8 0 11 0 0
b:first	-1 7 3 14 -15 -14 5
b:first day	0 0 -7 0 10 0 0
b:first meet	1 0 1 6 -11 0 0
b:first truce	-9 0 0 0 14 0 0
b:fish and	0 0 12 0 -9 -1 0
b:fishmeal	0 0 0 -3 -2 0 9
b:flag	0 0 10 0 -5 0 0
b:flat	0 0 -7 -12 0 9 10
b:follow	0 0 -12 -2 23 -1 -2
b:follow on	0 0 -6 0 9 0 0
b:followed	0 0 -8 -13 23 0 0
b:following	0 0 -6 5 -9 5 1
b:footwear	0 0 -1 1 -8 0 8
b:for	1 12 -2 -10 14 -34 4
b:for <name>	0 0 18 0 -13 0 0
b:for <span>	3 6 13 11 -24 -11 6
b:for a	0 0 5 -7 -5 -1 11
b:for everybody	0 0 -9 0 9 0 0
b:for its	0 0 5 5 -16 7 -2
b:for other	0 0 -12 0 14 0 0
b:for the	0 11 -10 -9 16 -9 -2
b:force	-11 -6 13 11 -12 -7 6
b:force on	0 0 -12 1 -1 1 8
b:force since	-6 -3 -12 7 5 0 0
b:force until	0 0 13 -1 -9 -2 0
b:former	5 0 -13 0 7 -7 0
b:four	0 0 -12 -10 9 0 10
b:fourth round	0 0 9 0 -8 0 0
b:freeze	0 0 -3 5 -9 1 7
b:from	-5 4 -24 9 6 -22 11
b:from <day-ahead>	0 0 0 -14 2 8 -9
b:from <day-gone>	12 0 -14 -1 0 7 0
b:from <day-today>	0 0 10 0 -3 -4 0
b:from <level>	0 0 -13 5 7 -3 -2
b:from <month-gone>	0 0 0 9 -4 0 0
b:from <name>	-5 0 12 -3 -14 1 13
b:from <number>	0 0 0 -1 10 0 -4
b:from the	0 0 -4 6 -6 -18 17
b:front	0 0 -1 -5 9 0 0
b:frozen	0 0 -11 0 6 0 0
b:frozen until	0 0 -3 0 10 -6 0
b:full	0 0 -4 -3 13 0 0
b:further	0 0 -1 10 0 -1 -6
b:gallium	0 0 -7 0 8 0 0
b:gave	0 0 -10 9 1 0 0
b:gave the	0 0 -7 0 11 0 0
b:geneva	0 -4 11 -2 0 -1 0
b:germanium	0 0 -11 0 14 0 0
b:get	0 0 -1 -4 12 -5 0
b:give <name>	0 0 -18 0 20 0 0
b:given	0 0 -13 7 -4 2 6
b:given until	0 0 0 0 -10 7 0
b:glass	0 0 0 -12 -5 9 11
b:go into	0 0 0 0 9 0 -4
b:go on	9 0 10 0 -4 -7 -3
b:good	0 -1 22 0 -4 -19 -5
b:good are	0 0 -10 0 11 0 0
b:good come	0 0 7 4 -11 0 0
b:good for	0 0 0 15 -10 0 -2
b:good from	0 0 2 -16 14 0 -5
b:good is	0 0 0 -7 9 0 0
b:good of	-2 0 8 9 -5 0 -9
b:good to	0 0 11 0 -7 -2 0
b:good would	0 0 12 0 -7 -3 0
b:government	0 0 0 -1 -2 12 -3
b:government have	0 0 9 0 -11 0 0
b:group	0 0 -8 0 10 -1 0
b:guayaquil	0 0 -3 0 -9 12 0
b:guest	0 0 0 12 -12 0 0
b:had	-4 10 -6 0 14 -9 -14
b:had a	9 0 -8 0 0 -2 0
b:had agree	0 0 11 -2 3 -11 0
b:had been	9 0 2 0 -3 -7 0
b:had lapse	-9 0 -2 -1 16 0 0
b:half	0 0 1 1 -10 -3 10
b:halt	0 0 -2 25 -22 0 2
b:hand	0 0 -12 9 2 0 0
b:hand in	0 0 0 8 -7 0 0
b:has	7 -13 -3 0 0 -2 10
b:has a	5 0 18 0 -20 0 0
b:has agree	0 0 17 0 -17 -12 8
b:has been	11 -1 -4 -9 10 -3 -1
b:has extend	0 0 -8 0 10 -2 0
b:has run	0 0 -5 9 -2 0 0
b:has since	0 0 -2 -7 11 0 0
b:have	-12 -8 7 2 12 -22 -24
b:have agree	0 0 -10 -7 21 -3 0
b:have apply	0 0 0 -10 13 0 -1
b:have come	0 0 14 0 -12 0 0
b:have end	-9 0 -2 -2 13 -6 0
b:have expire	0 0 13 0 -11 0 0
b:have hold	0 0 -7 0 9 0 0
b:have keep	0 0 0 12 -10 0 0
b:have meet	0 0 0 -12 12 0 0
b:have pay	0 0 -1 11 -8 0 0
b:have prolonged	0 0 10 0 0 -8 0
b:have put	0 0 7 2 -8 -1 0
b:have start	0 0 0 11 -10 0 0
b:he	-1 0 2 -7 16 -9 -2
b:here	0 0 -1 -21 8 7 1
b:his	-1 0 16 -17 0 -3 -3
b:his <office>	0 0 10 0 -8 0 0
b:hold in	0 0 -2 -7 18 0 0
b:hold the	0 0 0 9 -10 0 0
b:home	0 0 -5 -5 16 0 0
b:honey	0 0 -3 -1 -7 0 13
b:house	-1 0 -11 0 4 0 6
b:i	0 0 16 -2 -6 -14 5
b:i .	0 0 0 -6 -1 0 9
b:i shall	0 0 -4 -3 11 0 0
b:if	-8 -1 8 -10 -8 11 1
b:if <name>	0 0 -11 0 15 0 0
b:if he	0 0 -9 0 1 0 5
b:if it	0 0 13 0 -14 1 2
b:if no	0 0 8 0 -12 4 0
b:if they	0 0 -15 8 4 0 0
b:if you	0 0 18 0 -18 0 0
b:implement	0 0 0 -7 8 0 0
b:impose	0 0 -1 -1 10 0 -3
b:in	-12 3 -5 -4 13 6 -4
b:in <month-gone>	5 0 0 0 -19 13 8
b:in <name>	0 7 -9 4 -9 11 -3
b:in <quality>	0 0 0 4 -9 0 3
b:in <seat>	0 -3 1 -1 -4 -13 15
b:in a	0 0 0 -10 13 0 -6
b:in antigua	0 0 -1 -10 1 9 0
b:in busan	0 -2 12 0 0 -9 0
b:in dubai	0 0 0 10 -10 0 0
b:in force	-7 -5 20 14 -17 -10 0
b:in law	0 0 12 0 -11 0 0
b:in new	0 0 0 -10 12 0 0
b:in our	0 0 0 14 -12 0 0
b:in rotterdam	0 0 0 0 -8 0 10
b:in saint	0 0 0 -12 12 0 0
b:in the	-6 -1 -19 -9 38 -10 0
b:in their	0 0 -11 8 -18 16 2
b:inflation	0 0 -4 -1 10 0 0
b:initialled	0 0 -4 -8 15 0 0
b:initialled in	0 0 -4 -6 10 0 0
b:into	-6 0 -4 9 2 -8 0
b:into force	0 0 -14 0 2 1 6
b:into the	0 0 0 9 -6 0 0
b:is	-5 -11 10 -7 -5 1 6
b:is a	0 0 -10 -1 11 0 0
b:is due	0 0 10 0 0 -6 -2
b:is extend	0 0 -12 0 4 6 0
b:is in	0 0 -7 0 11 -2 -2
b:is on	0 0 -6 0 11 -2 0
b:is prolonged	0 0 13 5 -7 -10 -1
b:is the	9 0 -15 0 0 -3 11
b:is to	0 0 -9 -13 0 12 5
b:is until	0 0 -2 0 -6 10 0
b:is up	0 0 14 0 -10 0 0
b:is what	0 0 12 4 -20 0 7
b:it	8 -4 9 -2 -13 7 -5
b:it 's	0 0 8 -10 -5 -5 10
b:it begin	-2 -7 -10 18 -13 0 6
b:it come	0 0 -1 -2 8 0 0
b:it doe	0 0 0 -2 -5 9 0
b:it end	10 0 11 -14 -15 2 0
b:it enter	0 0 1 -11 -6 -2 15
b:it expire	12 0 -11 0 6 -12 0
b:it go	11 0 4 -1 -15 0 0
b:it had	-1 10 -1 -15 7 -1 0
b:it has	4 0 -9 9 -5 -4 4
b:it is	7 0 -12 -26 1 18 0
b:it lapse	-5 0 -5 11 0 0 0
b:it on	-6 0 -11 6 2 0 2
b:it run	0 0 -2 0 -3 9 -4
b:it the	0 0 19 0 -18 -6 6
b:it to	0 0 -6 0 22 -13 -1
b:it until	3 0 -11 9 -7 7 0
b:it up	0 0 -6 0 10 0 0
b:it was	-3 0 8 17 -15 0 -8
b:it will	-1 0 11 -11 -8 3 0
b:it would	-5 0 4 -15 2 17 -19
b:it'll	0 0 15 0 -6 -8 0
b:its	17 -9 0 1 7 -14 -14
b:its <level>	0 0 -4 6 -12 -2 13
b:its <number>	0 0 11 0 -8 0 0
b:its <organisation>	0 0 9 -1 -6 -1 2
b:its duty	0 0 -9 14 3 -3 -6
b:its suspension	0 0 -11 7 6 -3 0
b:its tariff	-1 0 -2 0 -1 9 -1
b:its truce	4 -1 13 0 -5 -2 -4
b:itself	0 0 9 0 -6 0 0
b:joint	0 0 -4 -3 10 0 -5
b:joint statement	0 0 0 -2 10 0 -4
b:keep	-5 0 -6 14 -1 3 -4
b:keep <quality>	0 0 -13 -11 10 13 0
b:keep the	0 0 -20 11 7 6 0
b:keep their	0 0 9 0 0 -10 0
b:know	0 0 15 3 -15 0 -1
b:know what	0 0 14 0 -13 0 0
b:kuala	0 0 -5 -3 0 12 0
b:kuala lumpur	0 0 -5 -3 0 12 0
b:lapse at	-3 0 -7 0 12 0 0
b:lapse on	5 0 7 2 -13 3 -1
b:last	13 -4 10 0 -13 -4 3
b:last <month-gone>	0 0 11 0 -5 -2 0
b:last <span>	0 -1 -13 -3 10 0 9
b:last day	0 0 26 0 -18 -9 0
b:lasted	0 11 -18 2 1 -1 0
b:lasted since	-1 9 -4 9 -11 0 0
b:lasting agreement	0 0 9 0 -5 -2 0
b:later	0 0 -7 -5 18 0 -3
b:leader spoke	0 0 0 10 -10 0 0
b:least	0 0 -12 0 15 0 0
b:leave	0 0 10 1 -14 0 6
b:let	22 0 -1 -15 -9 -3 3
b:let it	10 0 -6 0 -1 0 0
b:let its	9 0 -3 0 -1 0 0
b:letter	2 0 14 0 -9 -1 -5
b:letter of	0 0 8 5 -10 0 0
b:levy	0 0 -1 2 7 -10 0
b:like	0 0 -1 0 -6 9 0
b:list	0 0 15 0 -10 0 0
b:list of	0 0 18 0 -15 0 0
b:live	0 0 11 -10 4 -6 0
b:live until	0 0 11 -1 -1 -6 0
b:lose	-4 0 11 -1 -3 0 0
b:lose <level>	0 0 13 0 -10 0 0
b:loui	0 0 0 -12 12 0 0
b:lower	0 0 -16 -9 10 12 0
b:lower duty	0 0 -1 -3 -13 7 13
b:lower its	0 0 0 -5 19 0 -13
b:lower on	0 0 0 6 -13 0 8
b:lower the	0 0 0 -10 5 7 -5
b:lumpur	0 0 -5 -3 0 12 0
b:maize	0 0 7 6 -13 0 0
b:make it	0 0 0 0 9 -12 0
b:maker	0 0 6 8 -12 0 0
b:mark	0 0 14 0 -11 0 0
b:matter	0 0 -6 0 11 0 0
b:may	0 0 -5 -4 16 -15 6
b:may be	0 0 -7 0 11 -1 0
b:me	0 0 -6 10 -3 0 0
b:medicine	0 0 0 -4 9 0 -1
b:meet	0 0 3 -6 8 -1 -3
b:men	0 0 0 -7 9 0 0
b:midnight	7 0 4 -14 -3 -8 6
b:midnight on	8 0 2 -13 -4 -7 7
b:mill	0 0 10 0 -8 0 0
b:moratorium	0 0 -1 1 9 -12 0
b:moratorium on	0 0 -3 0 10 -8 0
b:more	0 0 -11 -3 19 0 -4
b:most <quality>	0 0 0 7 -3 0 -1
b:mr	0 0 -4 -4 15 0 0
b:mr <person>	0 0 -4 0 11 0 0
b:much	0 11 0 -6 -4 0 0
b:need the	0 0 4 0 -13 9 0
b:negotiation	0 0 10 -3 1 -8 0
b:neither	0 0 10 0 -13 4 0
b:new	0 0 -28 1 0 20 7
b:new date	0 0 -10 0 3 5 0
b:new duty	0 0 -3 -6 -7 6 12
b:new one	0 0 -2 -5 -8 6 10
b:new rate	0 0 0 18 -17 0 0
b:new tariff	0 0 -5 0 9 0 -5
b:next round	0 0 10 0 -8 0 0
b:next week	0 0 -2 0 -7 10 0
b:nil	0 0 -2 14 -15 4 0
b:no	15 -1 -2 -19 3 5 -8
b:no agreement	0 0 11 0 -8 -3 0
b:no deal	0 0 -11 0 9 -1 0
b:no paper	0 0 14 0 -13 0 0
b:no truce	16 0 -11 -15 7 0 0
b:northern	0 0 -5 -5 13 0 0
b:not	-8 0 -3 1 -2 11 0
b:not been	0 0 0 7 -12 0 7
b:not end	0 0 -13 0 15 -1 0
b:not go	0 0 -7 -2 0 10 0
b:note that	0 0 3 10 -13 0 0
b:nothing	0 0 -3 -10 12 -8 3
b:now	-1 0 7 1 2 -5 -12
b:now hold	0 0 0 0 6 -10 0
b:now it	0 0 0 0 -10 9 0
b:now last	0 0 0 9 -2 -8 0
b:now run	0 0 3 0 -11 3 0
b:number	0 0 -7 0 12 0 0
b:object	0 0 -8 0 10 0 0
b:observed	0 0 0 18 -16 0 0
b:of	0 5 9 3 0 -25 0
b:of <day-ahead>	0 0 26 0 -23 0 0
b:of <name>	0 0 4 2 -3 5 -15
b:of <quality>	0 0 -4 -9 5 5 2
b:of <span>	-1 2 -7 -4 9 0 0
b:of duty	-2 0 25 9 -19 -9 -2
b:of talk	0 0 0 -6 0 -3 9
b:of tariff	0 7 10 -9 -4 0 -3
b:of the	-1 5 0 0 3 -18 7
b:of trade	0 0 -2 0 8 -3 0
b:offer	0 0 -14 0 14 0 0
b:offer to	0 0 0 0 -8 10 0
b:old	0 0 9 -7 2 -12 0
b:old rate	0 0 -8 0 11 0 0
b:old truce	2 0 14 0 -15 0 0
b:olive	0 0 0 11 -13 2 0
b:on	-7 -11 -9 2 16 -7 1
b:on <day-ahead>	0 0 -19 0 2 17 -3
b:on <day-gone>	0 0 9 17 -19 -4 0
b:on <day-today>	-5 0 0 -7 -14 13 9
b:on <name>	0 0 13 -7 -2 0 -2
b:on <quality>	0 0 10 12 -10 -2 -10
b:on a	-1 0 -3 -3 16 2 -17
b:on all	0 0 -4 -1 10 0 0
b:on an	0 0 -3 0 10 -6 0
b:on cotton	0 0 -14 -7 -5 9 17
b:on from	0 0 9 0 -6 0 0
b:on good	-2 0 16 0 -8 0 -4
b:on hold	0 0 -11 0 13 -1 0
b:on holiday	0 0 -8 0 10 0 0
b:on it	0 0 0 16 -12 0 0
b:on our	0 0 8 -14 2 0 0
b:on palm	-4 0 -1 0 8 0 0
b:on pay	0 0 -13 0 9 0 0
b:on the	3 -2 -3 3 11 -11 -8
b:on till	0 0 -9 0 11 0 0
b:on to	0 0 -9 0 -7 14 0
b:one	-6 0 -1 10 -18 8 17
b:one end	0 0 4 7 -15 1 0
b:onion	0 0 -9 6 -2 10 -4
b:open	0 0 -13 8 9 -4 0
b:open until	0 0 -3 10 -2 -1 0
b:opened	0 0 -5 -3 14 0 0
b:operator	0 0 -12 0 14 0 0
b:or	0 0 0 -11 14 -1 -3
b:or after	0 0 -6 0 10 0 0
b:order	-2 0 10 -13 14 -13 -6
b:order of	0 0 0 -5 11 -1 0
b:origin	0 0 -10 -12 10 8 3
b:other 's	0 0 21 -2 -10 -3 -1
b:other <points>	0 0 8 0 -4 0 0
b:other again	0 0 9 0 -8 0 0
b:otherwise	0 0 13 0 -3 -5 -5
b:our	-9 0 8 -16 4 -5 12
b:out	9 -5 4 -32 2 1 0
b:out on	8 -2 -1 -12 1 3 -3
b:over	0 0 7 -11 -1 0 3
b:over on	-1 0 10 -5 0 -8 0
b:over the	0 0 -4 -3 13 0 0
b:over to	0 0 12 0 -1 -8 0
b:own <level>	0 0 -8 0 9 0 0
b:own duty	0 0 -8 0 10 0 0
b:p	0 0 -17 8 9 0 0
b:p .	0 0 -16 9 7 0 0
b:pact	0 0 -2 0 9 0 0
b:palm	-4 0 0 0 9 0 -4
b:palm oil	-4 0 -5 -3 18 0 -3
b:paper	-1 0 11 12 -14 -1 -6
b:party	0 0 -18 1 8 5 0
b:patched	0 0 0 11 -9 0 0
b:pause end	0 0 -8 0 11 -5 0
b:pause for	0 0 -9 0 11 0 0
b:pause from	0 0 -7 0 11 0 0
b:pause in	0 0 11 14 -19 -2 0
b:pause until	0 0 12 0 -6 -7 0
b:pause with	0 0 2 0 -10 7 0
b:pay	0 0 -14 0 14 -1 3
b:pay <level>	0 0 -15 3 1 10 1
b:pay the	0 0 0 -4 13 -5 0
b:payment	0 0 -10 0 15 -7 0
b:peace since	0 0 -1 15 -11 0 0
b:percent	0 0 0 0 -8 0 10
b:period	0 0 -6 -6 3 0 10
b:place	0 0 0 5 -13 8 6
b:place until	0 0 -7 0 -3 11 0
b:plan	0 0 2 0 -10 0 10
b:plywood	0 0 0 -2 10 -4 0
b:port	0 0 0 -11 20 -4 -4
b:port fee	0 0 0 -9 15 0 -3
b:present	0 0 0 -11 3 6 -2
b:present one	0 0 10 0 -20 8 0
b:president	0 0 -9 4 3 6 -4
b:price	0 0 -15 5 12 -3 0
b:prolong	0 0 18 -1 -19 1 0
b:prolong it	0 0 12 0 -17 3 0
b:prolongation	0 0 0 0 -10 10 0
b:prolonged	-8 -2 -2 -2 10 4 -6
b:prolonged on	0 0 -9 0 10 0 0
b:provide	0 0 4 0 -11 0 9
b:provisional	0 0 -2 5 5 0 -10
b:put <level>	0 0 -1 -1 10 0 0
b:put a	0 0 9 0 -7 0 0
b:put on	0 0 -4 -13 17 1 0
b:put the	0 0 1 8 -13 4 0
b:put to	0 0 -3 6 -12 0 9
b:radio	0 0 -7 0 10 0 0
b:rail	0 0 -16 0 19 -4 0
b:raise	0 0 -5 -2 0 12 -7
b:raise tariff	0 0 -8 0 -6 14 0
b:rare	0 0 -7 -5 12 3 0
b:rate	0 0 0 20 -12 -1 0
b:rate apply	0 0 -8 15 -6 0 0
b:rate of	0 0 15 0 -14 -2 6
b:raw	0 0 0 10 -10 0 0
b:raw sugar	0 0 4 10 -17 0 3
b:reach back	0 0 -4 0 9 -1 0
b:reason	0 0 0 13 -14 0 0
b:reciprocal rate	0 0 10 4 -12 -2 0
b:reckon	0 0 -7 0 11 -3 0
b:reduce	0 0 -2 -8 14 0 0
b:reduction	0 0 9 17 -22 -7 0
b:reduction apply	0 0 8 3 -17 -5 7
b:regulation	0 0 -1 -2 15 -6 -3
b:remain in	0 0 8 0 -12 0 0
b:remain so	0 0 -12 0 5 7 0
b:renewal	0 0 13 0 -7 -4 0
b:renewed	0 -1 -2 -17 17 0 0
b:report	0 0 -12 0 17 -1 0
b:reporter	0 0 -3 -1 9 0 0
b:rest of	0 0 -8 0 8 0 0
b:rest on	0 0 6 7 -11 0 0
b:restore	3 0 0 6 -10 0 0
b:return	0 0 -9 -8 22 -7 -3
b:return to	0 0 -10 0 16 -4 0
b:right	0 0 -15 0 12 2 0
b:ring	0 0 6 12 -16 0 0
b:rise by	0 0 0 0 -7 0 10
b:rotterdam	0 0 0 0 -8 0 10
b:round	0 0 5 -11 3 -6 5
b:round of	0 0 -5 -9 3 -4 9
b:rule	0 0 -3 0 7 -1 0
b:rum	0 0 -4 0 -11 3 12
b:run from	0 0 0 1 -10 3 5
b:run on	0 0 -1 0 -9 10 1
b:run out	11 -4 2 -15 -1 0 -7
b:run since	-2 0 -6 10 0 0 0
b:run to	1 0 -6 -6 15 -3 0
b:saint	0 0 5 -12 7 0 0
b:saint -	0 0 0 -12 13 0 0
b:same	-1 0 -10 -1 12 2 -1
b:say	0 -1 -9 -2 0 18 0
b:say <person>	0 0 0 11 -11 0 0
b:say in	0 0 3 -3 -14 15 0
b:say that	0 0 -14 0 11 2 0
b:say the	0 0 -11 -3 17 -7 1
b:say to	0 0 -3 0 -5 0 9
b:season	0 0 -12 0 16 0 0
b:second	5 6 -11 -3 1 -10 8
b:section <number>	0 0 -9 -2 13 2 0
b:see	0 0 1 -3 9 -10 0
b:seed	0 0 -3 0 14 0 -2
b:settlement	0 0 -13 0 11 1 0
b:seven	0 0 9 0 -8 0 0
b:shall	0 0 -21 -2 8 18 0
b:sheet	0 0 -3 -1 10 0 0
b:ship	0 0 11 0 0 -9 -10
b:shipment	0 0 0 10 -9 0 0
b:shook	0 0 -9 9 0 0 0
b:shook hand	0 0 -9 9 0 0 0
b:should	-1 0 12 -9 0 -1 -3
b:should have	0 0 -12 -3 18 0 0
b:shut	10 0 -10 -2 1 0 0
b:side	11 -2 0 4 0 -1 -9
b:side agree	0 0 -12 -5 5 15 -1
b:side had	3 0 -1 1 -12 9 0
b:side have	0 0 -2 -5 10 0 0
b:sign a	0 0 -19 0 6 3 8
b:sign by	0 0 2 -7 10 -8 -3
b:sign it	0 0 0 -4 12 0 0
b:signature	0 0 0 -2 9 -1 0
b:since	-7 -6 -27 21 5 -36 -21
b:since the	-2 -6 -18 20 -4 -8 0
b:sit down	0 0 -4 11 -5 0 0
b:sit together	0 0 11 -7 -5 0 0
b:six	0 0 -1 -7 12 0 0
b:slap	0 0 0 -6 -1 0 9
b:slap on	0 0 0 0 -6 0 10
b:so	-4 9 10 0 -12 3 0
b:so -	0 0 0 12 -10 0 0
b:so on	0 0 -8 0 13 0 0
b:soap	0 0 10 0 -8 0 0
b:some	6 0 -14 3 4 -4 0
b:somebody	0 0 17 0 -15 0 0
b:soybean	0 0 -4 16 -9 0 0
b:speak	0 0 -5 0 9 0 0
b:special	0 0 -11 -5 -6 16 6
b:special duty	0 0 -13 -3 -10 17 6
b:spoke	0 0 -1 6 -12 10 0
b:spoke of	0 0 0 0 -8 11 0
b:spoken of	0 0 0 0 -8 9 0
b:standstill end	0 0 -5 0 12 -5 0
b:standstill of	0 9 1 6 -7 -14 0
b:start	-4 0 -19 4 3 1 6
b:start on	-1 0 -10 3 0 4 3
b:state	0 0 2 0 9 -7 -6
b:statement	0 0 -2 -5 14 0 -4
b:stay	0 0 -7 5 9 -3 -5
b:stay at	0 0 -15 -8 19 0 0
b:stay of	0 0 6 5 -10 0 0
b:stay until	0 0 -4 0 11 -7 0
b:steel	0 0 -1 14 -9 0 0
b:stock	0 0 9 1 -9 0 0
b:stop	-10 0 0 12 -25 9 14
b:stop on	-1 0 7 1 -16 8 0
b:stop the	0 0 2 10 -11 0 0
b:stretched	0 0 -15 0 5 9 0
b:strike until	0 0 -8 0 9 0 0
b:sugar	0 0 1 0 -24 18 9
b:summer	12 0 -10 1 0 -4 0
b:sunday	0 0 15 -8 -7 0 0
b:surcharge of	0 0 15 0 -11 0 0
b:suspend	-1 1 5 12 -6 -4 -9
b:suspend for	0 0 0 -2 9 0 -6
b:suspend from	0 0 6 0 -14 -3 10
b:suspend in	0 0 -8 -2 2 10 0
b:suspend its	0 0 -6 11 1 -2 -9
b:suspend on	0 0 0 10 -9 0 0
b:suspend since	0 0 0 13 -13 0 0
b:suspend their	0 0 -3 -5 14 0 0
b:suspension	-4 2 -4 9 -9 14 -6
b:suspension end	-6 0 -12 0 8 8 0
b:suspension of	-3 0 11 16 -19 -1 0
b:table	0 0 -2 7 -12 2 5
b:take	-11 -1 -7 4 0 2 3
b:take a	0 0 -7 -2 12 0 0
b:take back	0 0 0 0 -7 0 10
b:take effect	-8 0 -10 13 0 -11 0
b:take note	0 0 2 6 -9 0 0
b:take us	0 0 10 0 -4 -1 -3
b:talk	-2 0 5 -23 12 -11 3
b:talk by	0 0 10 0 -10 0 0
b:talk on	0 0 0 -4 -3 0 10
b:talked	0 0 -3 -2 11 0 0
b:tariff	2 0 -4 1 4 5 -27
b:tariff end	0 0 -10 0 13 -2 0
b:tariff for	0 0 -1 -3 8 0 0
b:tariff is	0 0 10 0 -8 0 0
b:tariff of	0 0 -5 -1 16 -7 -4
b:tariff on	0 0 15 -4 0 0 -14
b:tariff pause	4 0 5 0 -16 1 1
b:tariff stay	0 0 -15 0 17 -1 0
b:tariff truce	2 -7 -1 -2 -7 15 -1
b:tariff until	0 0 1 0 9 -13 0
b:tea	0 0 9 0 -9 0 0
b:ten	7 0 2 9 -13 -6 0
b:term	0 0 17 -12 0 -9 0
b:than	0 0 -4 -7 21 0 -4
b:that	-3 -3 4 -8 -1 -1 10
b:that <name>	1 -1 -4 2 -1 -12 13
b:that <seat>	1 -1 -2 -16 6 12 -3
b:that a	0 0 0 11 -11 0 0
b:that all	0 0 3 0 -13 6 3
b:that begin	0 -6 0 6 3 0 -9
b:that both	0 0 -12 5 -3 0 7
b:that end	-17 0 15 4 4 -10 0
b:that expire	0 0 13 0 -8 -4 0
b:that from	0 0 -1 10 -16 0 6
b:that had	-1 0 -6 -6 15 0 0
b:that is	0 0 2 0 -14 9 3
b:that it	5 0 0 -13 5 -1 0
b:that its	0 0 11 1 -11 0 0
b:that keep	0 0 21 0 -16 -2 0
b:that last	0 0 -10 0 10 1 0
b:that run	13 0 9 0 -15 -5 0
b:that start	0 0 0 -4 -4 0 9
b:that take	0 0 -9 13 -3 9 -8
b:that the	0 2 -3 -8 0 11 -1
b:that they	0 0 2 6 0 -9 0
b:that was	0 -1 2 11 -4 -2 -4
b:the	-16 -4 -7 3 4 13 -1
b:the <day-gone>	0 0 12 -1 -1 -6 0
b:the <level>	0 0 7 -12 18 -11 -8
b:the <name>	3 4 -23 6 0 9 -2
b:the <office>	0 0 1 0 11 -13 -12
b:the <organisation>	0 -1 0 4 8 -25 5
b:the <person>	0 0 0 0 -11 0 11
b:the <quality>	-1 0 -10 -15 14 4 10
b:the <seat>	0 0 -11 -6 23 -1 0
b:the <span>	-5 -4 16 4 -20 12 -9
b:the agreement	0 0 -5 -4 15 0 -6
b:the arrangement	6 0 -1 4 -13 5 3
b:the busan	0 0 10 0 -12 0 0
b:the ceasefire	0 0 0 0 13 -8 -5
b:the clock	-3 0 -3 12 -3 0 0
b:the control	0 0 0 -9 12 0 -3
b:the custom	-7 0 -1 0 12 0 0
b:the deadline	0 0 -11 0 15 0 0
b:the decree	0 0 -1 12 -9 0 0
b:the duty	3 0 15 -14 -1 0 -4
b:the end	-4 10 10 -7 -16 10 -1
b:the extra	0 0 -8 1 11 0 -5
b:the fentanyl	0 0 5 -10 11 0 -9
b:the first	-8 5 4 0 -2 -10 7
b:the following	0 0 -5 7 -11 5 1
b:the freeze	0 0 -16 0 5 1 3
b:the good	0 0 10 0 -9 0 0
b:the last	11 0 2 -15 0 -5 0
b:the law	0 0 -3 0 8 0 0
b:the letter	0 0 13 4 -14 0 0
b:the lower	0 0 -15 0 8 6 0
b:the new	0 0 -13 -1 -5 11 12
b:the northern	0 0 -5 -5 13 0 0
b:the old	0 0 6 -2 1 -10 0
b:the order	0 0 9 -1 0 -1 -1
b:the paper	0 0 3 17 -18 0 0
b:the peace	0 0 -12 0 12 -1 0
b:the present	0 0 -4 -10 6 9 0
b:the rate	0 0 11 1 -6 -2 0
b:the reciprocal	0 0 3 5 1 -14 0
b:the reduction	0 0 10 21 -15 -7 -17
b:the renewal	0 0 14 0 -12 -1 0
b:the rest	0 0 -10 -10 24 0 -8
b:the same	-1 0 -11 0 13 2 -1
b:the second	0 0 -13 3 0 0 11
b:the special	0 0 -10 -5 1 8 4
b:the standstill	0 4 0 7 -9 -3 2
b:the suspension	0 3 2 0 -12 12 -1
b:the tariff	1 -1 19 -4 -10 0 -6
b:the three	0 0 -6 -1 1 9 -3
b:the time	0 0 1 8 -10 0 0
b:the truce	-9 5 14 -4 -9 -2 15
b:the two	0 0 -7 23 -14 5 -9
b:the understanding	0 0 -3 -10 4 7 0
b:the upper	0 0 -9 2 7 0 0
b:the year	0 0 -3 0 -8 11 0
b:their	-18 -6 0 1 10 -6 -3
b:their quarrel	0 0 -4 9 -10 5 0
b:their tariff	0 0 -4 15 -24 8 10
b:their truce	-3 -1 11 0 2 -7 -10
b:then	-1 0 -14 0 9 0 5
b:there	6 -7 -1 -10 0 -2 14
b:there 's	0 0 1 4 -16 7 5
b:there has	9 0 8 -1 -13 -1 0
b:there was	0 -2 0 -1 11 0 0
b:therefore	0 0 0 0 -13 14 0
b:they	-1 2 13 7 -15 8 -23
b:they agree	0 0 0 7 -9 2 0
b:they are	0 0 -10 0 10 1 -3
b:they end	0 0 -11 0 3 6 0
b:they have	0 0 -23 6 10 0 0
b:they meet	0 0 15 -3 -11 0 0
b:they sign	0 0 8 16 -22 0 0
b:they were	0 0 -10 18 -6 0 0
b:they will	0 0 11 0 8 -20 -1
b:they would	0 0 17 -1 -13 0 -6
b:thi	-2 0 14 -2 1 -13 -1
b:thi apply	0 0 10 0 -1 -7 0
b:thi was	0 0 10 0 -9 0 0
b:third round	0 0 -2 -2 -2 0 10
b:those	0 0 -17 -5 14 0 7
b:three	0 0 -21 0 10 12 0
b:through	0 0 10 -11 -10 10 -7
b:through the	0 0 4 -1 -11 9 0
b:thu	0 0 14 0 -5 -8 0
b:thursday	0 0 -5 -4 13 0 0
b:till	0 0 11 -11 -16 16 -6
b:till the	0 0 -6 0 -8 16 0
b:time	0 0 -19 0 17 -8 3
b:time until	0 0 -9 0 12 -1 0
b:to	-8 -42 1 -23 5 13 6
b:to <level>	0 0 -9 8 -1 0 6
b:to <name>	0 0 -2 8 -10 0 7
b:to a	0 0 -12 -1 18 -1 0
b:to and	0 0 12 0 -13 3 -2
b:to be	0 0 0 -9 14 0 -16
b:to do	0 0 1 0 -9 0 8
b:to end	-9 0 6 -1 5 -12 0
b:to expire	8 0 1 0 -4 -2 0
b:to extend	0 0 -17 0 5 10 0
b:to go	0 0 -10 -2 7 9 -2
b:to good	0 0 0 9 -5 0 -3
b:to hold	0 0 14 0 -13 0 0
b:to last	0 0 -7 -2 10 -3 5
b:to pay	-2 0 -2 0 13 0 -1
b:to prolong	0 0 0 0 -19 17 0
b:to put	0 0 10 0 -8 0 0
b:to run	0 0 -2 7 -13 6 13
b:to sign	0 0 -6 0 13 -1 0
b:to sleep	0 0 2 6 -11 0 0
b:to start	0 0 -6 -2 15 0 -4
b:to talk	0 0 10 0 -9 0 0
b:to the	-3 -1 -1 -3 -1 11 -4
b:trade	3 0 2 -20 11 -2 -1
b:trade deal	0 0 9 0 -8 0 0
b:trading	0 0 8 0 -7 0 0
b:transfer	0 0 -7 0 10 0 0
b:truce	-6 -8 14 -3 -1 -9 6
b:truce agree	0 0 2 -10 13 0 -1
b:truce conclude	0 10 0 -12 1 0 0
b:truce end	5 -2 18 -5 -18 0 0
b:truce from	0 -1 12 -10 5 0 -6
b:truce had	-8 0 -2 9 4 -2 0
b:truce has	4 0 5 14 -21 0 0
b:truce hold	0 0 9 0 -5 -2 2
b:truce is	-1 0 12 -2 0 -4 -2
b:truce lapse	0 0 -9 0 10 -1 0
b:truce last	0 0 20 4 -15 -10 0
b:truce now	0 0 13 0 0 -9 0
b:truce of	1 3 -12 15 -6 -9 0
b:truce on	-8 0 17 -15 0 -4 2
b:truce over	0 0 4 0 -12 0 8
b:truce run	0 0 -1 0 11 -11 0
b:truce take	0 0 -3 -13 5 0 13
b:truce that	0 -1 -8 -1 13 -2 0
b:truce to	-2 -2 3 -11 -4 8 1
b:truce was	-5 16 10 9 -23 0 4
b:truce would	0 0 3 -4 -12 7 11
b:try	0 0 -9 0 12 0 0
b:two	5 4 -20 14 -5 7 -12
b:two <office>	0 0 -4 18 -14 0 0
b:two country	2 2 -4 6 -10 7 0
b:two men	0 0 0 -7 8 0 0
b:two side	0 0 -11 4 0 5 0
b:two was	0 0 -3 -8 14 0 0
b:tyre	0 0 11 -7 -8 5 0
b:under	-5 0 -8 -5 5 3 8
b:under section	0 0 -9 0 0 9 0
b:under the	-2 0 -11 0 5 4 0
b:until	6 -20 3 -3 0 11 -33
b:until the	7 -2 -2 3 -4 8 -10
b:up	-6 0 18 0 -17 17 -20
b:up in	0 0 6 8 -13 0 0
b:up to	-3 0 0 -1 0 14 -8
b:upper	0 0 -9 2 7 0 0
b:us	1 -1 16 -1 0 -7 -13
b:us to	0 0 17 0 -7 -8 0
b:valid	0 0 16 0 -8 -7 0
b:valley	0 0 -8 0 9 0 0
b:video on	0 0 -2 -4 11 0 0
b:visit	0 0 0 0 10 0 0
b:vote on	0 0 -2 -1 11 0 -2
b:walk	0 0 -8 0 10 0 0
b:want	0 0 10 0 -7 0 0
b:want to	0 0 13 0 -10 0 0
b:was	-11 7 -4 0 11 0 -15
b:was <number>	-2 0 -6 -3 16 0 0
b:was a	0 -2 0 9 -3 0 0
b:was first	0 0 0 12 -11 0 0
b:was prolonged	0 0 7 -4 6 -12 0
b:was sign	4 11 -2 -4 -3 0 0
b:was suspend	0 0 0 8 -9 0 0
b:was the	0 8 -8 -15 10 0 0
b:was to	-14 0 0 -19 22 -9 0
b:water	0 0 -5 0 11 -1 0
b:we	-6 0 -15 -6 7 11 2
b:we are	0 0 -8 0 12 0 0
b:we have	0 0 0 -5 12 -3 0
b:week	0 0 8 -10 -1 2 0
b:weekend	0 0 -2 -4 9 0 0
b:welcome	0 0 -6 1 -10 8 6
b:were	-3 -1 -10 5 12 -12 0
b:what	-1 0 1 -9 -2 11 5
b:what has	0 0 -3 -2 9 0 0
b:what he	0 0 10 0 -9 0 0
b:what they	0 0 4 -11 6 0 0
b:what was	0 0 -8 -8 10 6 0
b:when <name>	0 0 0 14 -12 0 0
b:when it	0 0 -6 0 11 0 0
b:where	0 0 5 -14 9 -3 0
b:where they	0 0 9 0 -8 0 0
b:whether	0 0 15 -2 -6 -7 0
b:which both	14 0 -13 19 -16 0 0
b:which end	0 0 1 -1 7 -13 0
b:which go	0 0 9 -1 -5 0 0
b:which has	0 0 8 -11 5 -1 0
b:which it	0 0 -12 0 -8 15 1
b:which run	0 0 16 0 -8 -4 0
b:which take	0 0 10 -10 1 -3 0
b:which the	0 4 6 -4 -10 -6 12
b:which they	0 0 0 -9 10 0 0
b:which was	0 0 -33 -5 40 -5 0
b:which would	0 0 12 -1 -7 0 0
b:who	0 0 -13 8 1 0 0
b:will	-15 -5 -7 -4 4 5 3
b:will apply	0 0 4 8 -9 0 -4
b:will be	0 0 5 -12 -6 8 3
b:will charge	0 0 0 0 11 0 -6
b:will cost	0 0 -10 0 13 0 0
b:will end	0 0 -13 0 3 9 0
b:will last	0 0 15 0 -11 -2 0
b:will lower	0 0 3 -3 12 0 -13
b:will not	0 0 0 -9 2 6 -4
b:will put	0 0 9 0 -7 0 0
b:will stay	0 0 -5 3 13 -12 0
b:will stop	0 0 -9 6 -5 0 6
b:window	0 0 -11 0 15 0 0
b:wine	1 0 5 -10 5 0 -8
b:with	-8 -11 7 -9 2 7 -2
b:with <person>	0 0 -5 0 11 0 0
b:with <seat>	-2 0 17 2 -18 4 0
b:with a	0 0 8 -10 -4 1 3
b:with the	0 0 -11 0 11 4 0
b:without	0 0 4 0 0 -13 4
b:without the	0 0 -18 -1 10 -7 12
b:wool	0 0 -6 -8 -12 5 16
b:word	0 0 -4 0 -4 14 0
b:working	0 0 0 0 12 -10 0
b:would	-20 -6 7 -4 -8 14 0
b:would apply	0 0 0 -4 10 0 -4
b:would be	0 0 7 7 -12 4 -6
b:would begin	0 0 10 -1 -15 0 9
b:would carry	0 0 0 0 0 10 -6
b:would have	-11 0 15 10 -6 -19 -6
b:would last	0 0 -18 0 -14 27 5
b:would like	0 0 -2 0 -6 9 0
b:would otherwise	0 0 10 0 -4 -1 0
b:would return	0 0 -5 0 9 -4 0
b:would run	0 0 -14 0 0 11 3
b:would take	0 0 -1 -1 -3 0 9
b:write	-4 0 6 -7 7 -5 0
b:yarn	0 0 -9 -7 0 9 6
b:year end	0 0 -4 0 -8 11 0
b:yet	0 0 0 0 -6 9 0
b:you	-2 0 6 -10 6 -2 -3
b:your	0 0 0 -9 14 -8 3
b:zero	-2 0 0 0 11 0 -6
b:— <name>	-6 0 0 -1 -4 0 10
b:— a	9 0 -12 0 0 3 0
c0=agree	0 -3 -10 5 -2 11 -4
c0=bear	-5 -5 8 2 1 -5 -5
c0=down	2 -4 0 -8 0 -6 9
c0=end	-10 -6 -7 -1 14 4 -1
c0=propose	-5 -2 -7 0 1 19 -12
c0=stay	-2 6 -8 2 9 1 -13
c0=target	0 -1 4 6 2 -3 -16
c0=threaten	0 0 -6 -1 14 0 0
c0=up	3 -3 -4 -1 14 -8 -5
c1=agree	-14 8 -3 1 1 4 -3
c1=agree & d:ahead	0 0 0 -12 3 9 0
c1=agree & d:gone	-34 11 -3 9 -2 -2 -2
c1=agree & d:today	9 0 0 -9 1 0 0
c1=bear & d:ahead	0 0 7 -9 -2 1 0
c1=bear & d:gone	-12 -5 -2 0 15 -5 0
c1=bear & d:today	4 0 -9 9 -6 0 0
c1=begin & d:ahead	-5 -7 -7 -11 9 2 5
c1=begin & d:gone	-1 5 -7 3 3 -10 0
c1=buy	0 0 0 -3 9 -2 0
c1=down & d:today	0 0 0 12 -10 0 0
c1=end	6 -14 -11 -6 16 0 -9
c1=end & d:ahead	-18 0 -7 -12 12 5 -5
c1=end & d:gone	12 -11 -19 5 2 -11 -1
c1=impose	-4 1 -1 -11 12 -7 6
c1=impose & d:ahead	-9 -8 5 -10 -3 -2 12
c1=impose & d:gone	-4 8 -18 0 14 -14 -13
c1=impose & d:today	7 0 -10 -15 18 0 -1
c1=propose	-3 -2 -8 1 3 6 0
c1=propose & d:ahead	0 0 -10 -13 5 8 0
c1=return & d:gone	2 0 0 8 -10 0 0
c1=say	-9 0 4 0 -5 0 3
c1=say & d:ahead	0 0 5 3 -12 3 5
c1=say & d:gone	-5 1 -1 -11 16 0 0
c1=stay	-3 0 -5 -3 11 0 -8
c1=stay & d:ahead	-12 -8 -2 -30 13 5 -2
c1=stay & d:gone	4 5 -31 5 5 -10 -7
c1=stay & d:today	-5 0 13 6 -12 0 0
c1=target	4 -2 9 4 -1 -16 -6
c1=target & d:ahead	0 0 10 -13 6 -15 -5
c1=target & d:gone	5 -1 0 14 -14 0 0
c1=threaten	0 0 -4 -1 12 0 0
c1=up	3 -3 -9 0 10 1 -8
c1=up & d:ahead	0 0 -9 4 7 4 -7
c1=up & d:gone	5 -1 -2 -20 24 -5 0
c1=up & d:today	0 0 0 12 -13 0 0
c2=agree	0 -4 -2 -2 -5 3 14
c2=bear	-4 -7 -6 -3 17 0 -13
c2=begin	-5 -13 2 4 3 -2 -3
c2=down	-5 -12 -8 6 0 16 -2
c2=end	-3 11 0 -1 -1 -7 0
c2=say	3 -1 -4 -12 21 -1 -6
c2=stay	-9 -17 -11 -2 19 -1 -2
c2=suspend	-1 -1 0 4 4 -4 -12
c2=target	0 0 11 -10 1 -3 1
c2=up	-2 -1 -8 3 17 0 -21
ct0=agree future	0 0 -6 -1 -1 0 10
ct0=agree past	-15 -14 3 0 -8 18 0
ct0=agree past-passive	0 6 -9 11 -6 -8 -2
ct0=agree present	0 0 -7 0 11 7 -17
ct0=bear modal	0 0 1 -6 9 3 -15
ct0=bear past	-5 0 19 1 -8 -7 -2
ct0=bear present	3 0 -3 -3 2 -10 10
ct0=bear present-passive	0 0 -4 0 12 -7 -1
ct0=begin future	0 0 -15 -17 9 -1 11
ct0=begin modal	0 0 6 -10 -1 -4 9
ct0=begin past	2 8 -9 2 8 -2 -16
ct0=begin pluperfect	0 0 0 -13 15 0 0
ct0=begin present-passive	0 0 8 1 -6 0 -4
ct0=down future	0 0 -8 -9 19 -4 -1
ct0=down present	0 0 -9 3 3 0 1
ct0=end future	-7 0 7 3 -14 2 4
ct0=end modal	-19 0 10 -6 4 -7 -3
ct0=end modal-passive	-2 0 -2 -4 13 0 0
ct0=end past	16 -7 -47 9 11 -5 0
ct0=end pluperfect	-2 0 -7 -3 17 -4 0
ct0=end present	-37 1 2 2 1 10 0
ct0=impose future	0 0 2 -8 -3 9 -1
ct0=impose future-passive	0 0 4 -1 3 -13 3
ct0=impose modal	0 0 -6 -7 11 -3 2
ct0=impose past	-29 -12 11 5 -7 6 5
ct0=impose perfect	0 -1 2 -7 12 -14 6
ct0=impose present	11 2 -8 -3 9 -1 -10
ct0=impose present-passive	0 0 -7 -5 11 -4 7
ct0=propose future-passive	0 0 0 0 -7 10 0
ct0=propose past	0 0 -6 12 -12 7 0
ct0=propose perfect	0 0 -5 -1 10 0 -2
ct0=propose present	0 0 10 -9 -1 0 -5
ct0=propose present-passive	0 0 -8 0 6 4 -1
ct0=return modal	0 0 -7 0 11 -4 0
ct0=say past	-4 2 4 1 -4 -10 8
ct0=say perfect	0 0 -1 6 -15 14 -1
ct0=say perfect-passive	0 0 8 0 -10 3 0
ct0=say pluperfect	0 0 0 10 -8 1 -1
ct0=say present-passive	0 0 -10 0 0 0 8
ct0=stay future-passive	0 0 -9 -1 9 -1 3
ct0=stay modal	-4 5 -20 0 16 14 -9
ct0=stay present	-16 -15 8 3 1 -5 -1
ct0=stay present-passive	0 0 11 1 -3 -8 0
ct0=suspend future	0 0 8 -1 2 -10 -2
ct0=suspend past	0 0 10 3 -3 -8 0
ct0=suspend present	0 6 -6 -12 4 8 0
ct0=target future	0 0 -5 0 16 0 -6
ct0=target past	0 0 -8 15 -11 5 0
ct0=up perfect	0 0 0 -9 13 0 0
ct1=agree future	0 0 -6 -1 -1 0 10
ct1=agree infinitive	0 0 0 0 10 -3 0
ct1=agree participle-passive	-10 12 9 -6 1 -8 0
ct1=agree past	-13 -13 0 3 0 15 -6
ct1=agree past-passive	0 6 -8 11 -6 -8 -2
ct1=agree present	3 0 -1 0 0 9 -9
ct1=bear infinitive	0 0 0 10 -6 1 -2
ct1=bear modal	0 0 1 -6 9 3 -15
ct1=bear participle-passive	0 0 -5 -2 0 0 10
ct1=bear past	-5 0 17 1 -6 -7 -2
ct1=bear present	3 0 -3 -3 1 -10 10
ct1=bear present-passive	0 0 -4 0 12 -7 -1
ct1=begin future	0 0 -14 -16 14 -10 11
ct1=begin infinitive	0 0 -9 0 0 9 5
ct1=begin modal	0 0 5 -5 -10 3 9
ct1=begin participle-passive	0 0 -4 -1 10 0 -2
ct1=begin past	2 8 -9 1 9 -1 -16
ct1=begin pluperfect	0 0 0 -12 15 0 0
ct1=begin present-passive	0 0 8 1 -6 0 -4
ct1=down future	0 0 -8 -9 19 -4 -1
ct1=end gerund	-2 0 6 0 -11 7 0
ct1=end modal	-19 0 10 -6 4 -7 -3
ct1=end modal-passive	-2 0 -2 -4 13 0 0
ct1=end participle-passive	21 -8 -28 5 6 -15 0
ct1=end past	16 -7 -45 10 11 -18 0
ct1=end pluperfect	-2 0 -7 -3 17 -4 0
ct1=end present	-37 1 2 1 2 8 0
ct1=impose future-passive	0 0 4 -1 3 -13 3
ct1=impose infinitive	-2 0 -2 -18 -1 11 4
ct1=impose infinitive-passive	0 0 12 1 -8 -7 0
ct1=impose modal	0 0 -8 -7 12 -3 2
ct1=impose participle-passive	2 3 -7 2 8 -7 -8
ct1=impose past	-27 -11 5 7 -1 2 1
ct1=impose perfect	0 0 1 -6 11 -20 10
ct1=impose pluperfect	0 6 -11 0 -1 9 -2
ct1=impose present	11 2 -3 -6 0 4 -5
ct1=impose present-passive	0 0 -6 -5 13 -10 7
ct1=propose future-passive	0 0 0 0 -7 10 0
ct1=propose modal	0 0 -3 0 8 -3 0
ct1=propose past	0 0 -4 12 -12 5 0
ct1=propose perfect	0 0 -3 0 11 -4 0
ct1=propose present-passive	0 0 -5 0 15 -1 -1
ct1=return modal	0 0 -7 0 11 -4 0
ct1=say past	-3 2 8 0 -5 -10 8
ct1=say perfect	0 0 -1 3 -12 14 -1
ct1=say pluperfect	0 0 0 10 -8 1 -1
ct1=say present	0 0 0 -4 10 -3 -5
ct1=say present-passive	0 0 -10 0 0 0 8
ct1=stay future-passive	0 0 -9 -1 9 -1 3
ct1=stay gerund	0 0 15 0 -13 0 0
ct1=stay infinitive-passive	0 0 11 0 -7 -4 0
ct1=stay modal	-4 5 -21 0 16 14 -9
ct1=stay participle-passive	0 0 0 -5 9 0 0
ct1=stay present	-16 -12 4 -3 4 -4 1
ct1=stay present-passive	0 0 11 1 -3 -8 0
ct1=suspend infinitive	0 0 10 0 -10 -4 4
ct1=suspend past	0 0 9 3 -3 -7 0
ct1=suspend present	0 6 -3 -12 4 3 0
ct1=target future	0 0 -5 0 16 0 -6
ct1=target infinitive	0 0 0 8 -5 0 0
ct1=target past	0 0 -1 15 -10 0 0
ct1=up gerund	0 0 -2 -6 10 1 0
ct1=up infinitive	0 0 -13 0 0 16 -1
ct1=up perfect	0 0 0 -9 13 0 0
ct2=bear participle-passive	0 0 0 -9 11 0 0
ct2=bear past	4 0 -14 0 9 0 0
ct2=bear present	-8 -2 11 2 1 -5 -10
ct2=begin future	0 0 -14 -8 8 0 8
ct2=begin present	-2 -1 6 9 -7 0 -7
ct2=down infinitive	0 0 -6 0 -4 12 0
ct2=end modal	0 0 5 14 -21 4 0
ct2=end participle-passive	0 -1 -1 -3 13 0 0
ct2=end past	3 10 -11 -17 9 0 0
ct2=end present	-7 -4 13 8 -13 -7 5
ct2=impose gerund	0 0 -3 -9 16 0 0
ct2=impose infinitive	1 0 8 -10 -2 10 -9
ct2=impose participle-passive	0 8 14 6 -19 1 -9
ct2=impose present	7 3 -14 1 -4 -9 12
ct2=return present	0 0 10 0 -9 0 0
ct2=say past	-3 0 7 -15 11 0 0
ct2=say present	0 0 -11 0 10 0 0
ct2=stay future	0 0 9 -2 -12 -5 13
ct2=stay modal	0 0 0 -3 20 -1 -15
ct2=stay past	2 0 -14 -6 16 0 -4
ct2=stay present	-17 -10 -5 1 5 3 0
ct2=target participle-passive	0 0 0 8 -10 0 0
ct2=target perfect	0 0 -1 -13 18 0 0
ct2=up future	0 0 -10 0 12 0 0
ct2=up present	0 0 6 -10 11 0 -12
d:after 	12 -6 -4 4 -1 -3 0
d:after ,	-5 0 -15 0 8 6 0
d:after , a	0 0 -7 0 9 0 0
d:after , ends on	0 0 27 0 -23 0 0
d:after , on	0 0 9 -1 0 -2 -4
d:after , to	0 0 8 0 -13 5 0
d:after and ends on	0 0 27 -1 -11 -18 0
d:after and expires on	0 0 5 0 -20 11 0
d:after ended on	13 0 -4 0 -7 0 0
d:after from	0 0 2 12 -18 0 4
d:after to	9 -2 2 0 -11 5 -6
d:after to the	0 0 -12 0 13 0 0
d:after until	0 0 8 0 -16 6 0
d:after —	9 -1 8 0 -11 -3 0
d:ahead	-98 -80 11 -44 12 15 7
d:ahead other	-47 -30 -13 -75 59 13 -15
d:ahead own	-54 -52 19 -6 -16 11 15
d:ahead-0	-1 -1 -60 47 41 -39 -30
d:ahead-1	-26 -13 -18 37 -4 -139 39
d:ahead-2	-15 -14 25 -22 -2 -161 52
d:ahead-3	-11 -10 35 -113 10 -32 -11
d:ahead-4	-8 -13 15 -86 -40 79 -101
d:ahead-5	-30 -20 -13 -146 52 43 -108
d:ahead-6	0 0 -22 -5 -7 35 -12
d:at=0	-3 -19 -6 -10 25 -22 15
d:at=1	-2 4 -4 5 -5 1 11
d:at=2	3 -5 -14 -4 20 10 -28
d:at=3	-48 -39 -4 -30 67 -31 -53
d:before 	0 14 10 0 -15 -3 -2
d:before ,	-2 0 0 0 11 -10 -7
d:before , a	0 0 18 0 -14 0 0
d:before , ends on	0 0 -8 22 -9 0 0
d:before , not	0 0 2 0 -10 8 0
d:before ;	0 0 -9 0 13 -1 0
d:before and expires on	0 0 -3 0 -2 -1 10
d:before from	0 0 -3 0 9 0 0
d:before is	0 0 -2 0 -6 9 0
d:before to	-2 4 16 7 -16 -7 -1
d:before to the	0 0 0 -3 0 0 8
d:before until	0 0 -1 8 -6 0 0
d:begins	1 15 -37 70 -34 -68 29
d:begins ahead	-11 -13 -11 42 -26 -48 42
d:begins gone	-1 25 -15 21 -10 -24 -35
d:begins today	12 -6 -39 44 -13 -9 -12
d:by another	0 0 3 -10 -3 2 8
d:by another ahead	0 0 3 2 -14 2 8
d:by another gone	0 0 0 -14 17 0 0
d:ends	-3 -14 17 -29 -6 23 -17
d:ends ahead	-28 -28 18 -35 -10 28 -13
d:ends gone	-4 2 12 13 -8 -14 -7
d:ends other ahead	-9 -9 23 -10 -15 18 -4
d:ends other gone	6 7 16 12 -23 -5 0
d:ends own ahead	-16 -17 9 -26 -4 20 -10
d:ends own gone	-9 -2 -1 8 2 -7 -4
d:ends own today	18 -1 -2 -29 17 -3 -3
d:ends today	18 -1 -2 -29 17 -3 -3
d:gone	11 12 -116 10 42 -105 -67
d:gone other	-27 -22 -64 -98 152 -47 -43
d:gone own	28 25 -70 45 -33 -66 -34
d:gone-0	18 -38 -1 -41 36 -6 -6
d:gone-1	41 -58 -44 -39 27 -10 -2
d:gone-2	4 -44 -15 -13 24 -5 -6
d:gone-3	-12 -10 -30 32 -13 -15 -9
d:gone-4	-11 34 -51 50 -46 -29 -10
d:gone-5	-67 13 -40 -17 69 -40 -39
d:gone-6	-2 25 0 -9 -10 0 0
d:how=calendar	-5 -5 4 0 -6 19 -2
d:how=month	-53 8 -86 3 49 -54 -33
d:how=relative	11 -34 -12 -19 39 -29 -18
d:how=weekday	-12 -62 -4 -19 47 -103 -8
d:last	-18 -5 -16 -16 46 8 -37
d:month	-53 8 -86 3 49 -54 -33
d:month ahead	0 -1 -75 -19 111 -43 -21
d:month gone	-50 10 -13 8 4 -9 -10
d:named=0	-24 -16 -22 -32 64 -15 -6
d:named=1	-8 -14 1 6 8 0 -24
d:named=2	12 -12 -6 25 -16 0 -5
d:named=3	-4 0 26 -22 -7 0 6
d:rank=0	-24 -22 18 52 -25 -93 19
d:rank=0 of 1	-8 -9 59 -13 -41 -37 7
d:rank=0 of 2	-4 -3 0 5 0 -40 17
d:rank=0 of 3	-2 0 -32 22 6 -49 16
d:rank=0 of 4	0 0 -48 66 6 -25 -30
d:rank=1	-15 -13 39 -15 -47 0 33
d:rank=1 of 2	-7 -6 34 -41 -47 29 7
d:rank=1 of 3	-1 -1 12 -14 0 -50 23
d:rank=1 of 4	0 0 3 24 -15 -52 17
d:rank=2	-6 -4 27 -74 -27 17 9
d:rank=2 of 3	-3 -2 22 -49 -46 42 -11
d:rank=2 of 4	-5 -4 24 -84 -21 25 -11
d:rank=3	-2 -2 20 -60 -40 51 -44
d:span-after	-14 3 -13 24 -16 -1 12
d:span-before	-20 7 5 -5 -16 3 21
d:today	-10 -25 -7 2 26 -40 -39
d:today own	-10 -25 -6 2 25 -40 -39
d:today-0	-10 -25 -7 2 26 -40 -39
f:!	0 0 -3 1 -7 11 0
f:"	-3 0 -18 1 22 -24 11
f:'	0 0 -18 0 18 0 -1
f:'s	-16 -33 4 4 -1 10 -2
f:(	0 0 3 -7 -7 -3 15
f:)	0 0 3 -7 -7 -3 15
f:,	-12 2 2 -8 8 -2 1
f:-	-4 0 12 1 0 -9 -20
f:.	11 11 7 3 -12 -4 7
f::	-15 -26 5 -9 15 4 -2
f:;	-11 -14 8 -9 8 0 -3
f:<agent>	-18 -30 16 -14 -12 26 -4
f:<day-ahead>	-19 -21 -20 44 -4 -8 -11
f:<day-gone>	2 26 5 -14 5 -9 -24
f:<day-today>	6 -12 0 -27 6 -4 19
f:<duty>	-2 5 -1 3 9 -10 -12
f:<gate>	-4 0 0 6 2 -14 3
f:<goods-amount>	0 0 -30 -2 13 23 0
f:<goods>	-3 -9 19 6 -12 -3 -5
f:<level>	10 15 -4 8 -10 -8 2
f:<money>	8 13 -14 -17 27 -23 -13
f:<month-ahead>	1 0 2 0 12 -27 -9
f:<month-gone>	-4 -16 30 -3 -4 -21 -1
f:<month-today>	0 0 15 0 -12 0 0
f:<name>	-30 -3 31 -18 -3 14 -8
f:<not>	2 -11 -4 -15 10 15 -7
f:<number>	-6 -7 7 1 0 -29 22
f:<office>	-12 -6 11 -31 23 -5 -18
f:<organisation>	-3 0 -17 0 -2 24 8
f:<person>	-38 -11 27 -5 0 -2 -13
f:<points>	-2 -3 5 17 -13 -1 -7
f:<quality>	-14 4 9 -5 -8 13 0
f:<seat>	7 -11 1 -18 -6 20 6
f:<sender>	-6 -1 -27 -11 35 12 -19
f:<span>	17 19 -4 13 -19 -28 25
f:<taker>	9 -1 12 7 -10 -19 -2
f:<v-agree>	3 -10 4 -17 3 -2 12
f:<v-bear>	10 -3 7 -6 -2 -11 1
f:<v-begin>	-13 -2 11 8 -9 -2 0
f:<v-buy>	-7 -9 -18 -3 16 17 -4
f:<v-deny>	0 0 15 -7 0 -1 -6
f:<v-down>	-20 12 1 8 -6 -5 5
f:<v-impose>	-11 8 1 -6 11 -6 -5
f:<v-propose>	-17 -1 8 -7 8 2 -21
f:<v-return>	0 5 -8 2 -14 7 22
f:<v-say>	-18 -20 -10 2 14 14 -22
f:<v-sell>	-5 -3 -8 18 3 -6 -7
f:<v-stay>	4 13 -1 16 1 -24 -25
f:<v-suspend>	4 26 -4 -9 0 1 -15
f:<v-target>	12 -7 -6 2 -11 -5 21
f:<v-threaten>	0 0 -10 15 11 -21 -2
f:<v-up>	-6 -10 -20 8 0 21 -1
f:?	-4 0 36 16 -45 0 7
f:a	6 9 -9 11 13 -24 -16
f:about	-5 -8 11 2 9 -15 -11
f:absence	0 0 9 0 -7 -1 0
f:according	0 0 0 0 -15 10 7
f:act	0 0 -13 -1 18 0 0
f:add	0 0 -13 12 10 -12 0
f:additional	0 -1 22 19 -10 -24 -10
f:admit	0 0 -11 -2 -3 3 11
f:affiliate	0 0 11 5 -13 0 0
f:after	-9 6 11 -14 23 -26 -29
f:afternoon	0 0 -5 0 12 0 0
f:afterward	0 0 17 0 -8 -2 -5
f:again	-2 11 -11 4 -6 18 -11
f:against	0 0 -2 -13 11 0 4
f:agent	0 0 -8 -5 0 10 0
f:ago	-5 0 13 4 -2 -10 0
f:agree	13 -9 9 -5 -2 -12 3
f:agreement	-4 4 -24 2 17 4 -9
f:aircraft	0 0 -3 -3 15 0 -4
f:alexandria	3 0 0 7 -9 0 0
f:all	-3 0 -20 10 12 3 -17
f:already	0 0 -15 1 -1 19 0
f:also	0 0 -2 -3 14 -5 -4
f:althing	0 0 -8 0 0 8 0
f:although	0 0 9 1 -9 -2 0
f:aluminium	6 0 -9 0 10 0 -7
f:ambassador	0 0 14 -9 -2 -2 1
f:an	0 0 7 1 -1 -17 0
f:and	-8 -29 18 15 -5 -15 -8
f:announce	0 0 -22 -19 22 6 5
f:another	-3 4 12 0 -4 -3 -4
f:answer	0 0 12 -33 16 -13 5
f:any	6 2 -17 0 10 -8 0
f:anybody	0 0 -7 0 11 0 0
f:anyone	0 0 -9 2 0 7 -3
f:anything	0 0 0 0 15 -10 -13
f:apart	0 0 -7 0 11 0 0
f:apple	0 0 8 -20 11 -6 0
f:apply	-8 -4 12 -15 17 -6 -8
f:approve	-4 -2 -23 -10 25 0 12
f:apricot	0 0 1 7 -15 0 7
f:are	13 -15 0 6 -6 -9 4
f:arrangement	0 0 8 17 -26 4 0
f:arrival	2 0 -14 0 12 0 0
f:arrived	0 0 -7 -1 12 -1 0
f:article	2 0 -11 0 14 -1 0
f:as	0 0 7 -8 -7 4 0
f:aside	0 0 0 11 -11 0 0
f:ask	-4 0 9 16 -4 -7 -18
f:asleep	0 0 -2 0 -6 11 0
f:asparagu	0 0 13 0 -5 -4 0
f:assembly	-5 0 4 11 -2 -7 0
f:at	6 0 -3 5 -9 11 -3
f:authority	0 0 8 5 -11 0 0
f:autumn	0 0 3 -12 11 -4 0
f:avocado	0 0 0 3 9 0 -9
f:await	0 0 0 9 -8 0 0
f:back	12 0 -16 -4 -10 15 16
f:bag	0 0 0 10 -10 0 0
f:ban	0 0 -6 -5 16 0 0
f:barley	0 0 -15 1 11 0 0
f:basi	0 0 4 -14 3 0 2
f:be	-6 -1 -7 -2 -3 11 14
f:bean	5 0 0 8 -9 0 0
f:bear	0 0 13 -16 0 -3 2
f:because	11 0 -2 -8 4 -7 0
f:become	0 0 13 -5 -1 -4 0
f:beef	0 0 9 -8 10 -5 -8
f:been	6 1 1 -19 12 -21 0
f:beer	2 -3 -9 18 -18 6 0
f:before	16 -3 -17 -1 13 -16 0
f:begin	-10 0 0 6 1 -19 10
f:behind	8 6 7 -9 -14 0 0
f:being	0 0 -9 13 2 4 -13
f:believe	0 0 1 -11 16 -8 0
f:belong	0 0 0 10 -8 0 0
f:better	0 9 -6 -1 0 0 0
f:between	-1 0 33 7 -30 0 -6
f:beyond	0 0 9 -6 -8 6 0
f:bicycle	0 0 -12 0 12 0 0
f:bill	0 0 -4 0 11 0 -2
f:bloc	0 0 -7 -1 10 0 0
f:boat	0 0 12 -4 0 -8 0
f:both	7 -1 2 -18 17 -17 -7
f:bottle	0 0 10 0 -9 0 0
f:bridge	0 9 -5 0 -2 0 0
f:broke	0 17 -14 -15 5 0 0
f:broker	0 0 9 2 -12 0 0
f:busan	0 0 10 -2 0 -6 0
f:but	0 -3 8 -19 11 0 -1
f:butter	2 -2 4 10 -1 -6 -14
f:buy	0 0 -6 0 10 1 -3
f:buyer	3 0 7 6 -12 -9 1
f:by	-9 -1 -13 0 24 1 -31
f:cabinet	0 0 0 -5 -7 14 -1
f:calendar	0 0 -16 -7 24 0 0
f:call	0 0 -44 -13 36 6 7
f:can	-1 0 -1 -2 8 0 -2
f:car	0 -1 -9 0 17 0 -5
f:carry	0 0 -16 4 12 0 0
f:case	0 0 -3 0 -4 8 0
f:cashew	0 6 -3 -1 -14 5 8
f:cashmere	0 0 -13 0 0 5 4
f:cease	0 0 0 -5 -10 0 14
f:cement	-6 -9 -2 -12 23 2 -5
f:certain	0 0 0 -4 9 0 0
f:ceylon	10 0 3 9 -19 0 0
f:chair	7 6 0 3 -14 0 -2
f:chance	0 0 18 8 -23 0 0
f:change	9 0 1 -5 -18 1 12
f:charge	13 -2 0 0 -16 5 7
f:cheap	0 0 13 8 -19 0 0
f:chief	0 0 0 9 -7 0 0
f:city	-5 0 -4 0 13 0 0
f:clock	0 0 12 8 -9 -11 0
f:club	0 0 -23 0 26 0 0
f:coal	-4 0 -9 0 16 0 0
f:cocoa	0 0 -11 12 -9 5 0
f:coconut	0 0 9 -4 -2 0 0
f:coffee	-8 0 0 -14 -4 13 11
f:cold	0 0 -7 0 11 0 0
f:colleague	0 0 -13 7 0 6 0
f:collect	0 0 20 22 -24 -11 -10
f:come	0 0 16 10 -8 -20 -5
f:comma	2 0 -13 0 10 0 0
f:commerce	1 -2 -9 -5 1 9 2
f:commission	0 0 -3 -9 11 -2 2
f:committee	0 0 -8 0 10 -1 0
f:communiqué	0 0 0 13 -9 0 -2
f:company	0 0 -20 -6 28 -4 -1
f:concentrate	0 0 10 0 -4 -1 0
f:conclude	0 7 10 -10 -6 0 0
f:confirm	0 0 0 -12 -2 12 0
f:confirmation	0 0 0 10 -9 0 0
f:congress	0 0 -6 -1 0 10 0
f:consent	0 0 -15 0 3 16 -6
f:consider	0 0 -12 -2 -5 12 8
f:constanța	0 0 10 0 -9 0 0
f:contact	0 0 6 4 -9 0 0
f:contain	0 0 -6 -2 10 0 0
f:container	6 0 -11 4 0 0 0
f:continue	0 0 7 2 -22 0 13
f:contract	0 0 -13 0 8 5 0
f:copy	0 0 9 0 -17 0 11
f:cork	5 0 3 -11 1 0 0
f:corn	0 0 -4 -9 16 0 -2
f:cost	5 7 -23 0 4 2 0
f:cotton	0 0 -6 -8 21 -1 -4
f:could	5 0 -33 1 13 19 -4
f:count	-5 0 -2 -9 13 -3 3
f:countermeasure	0 0 0 -13 13 0 0
f:counting	0 0 10 0 -8 0 0
f:country	4 10 -16 -4 20 -16 -11
f:cover	0 0 21 10 -14 -2 -11
f:crane	0 0 -16 0 19 0 0
f:cross	0 0 -12 0 15 -2 0
f:crude	0 0 -1 0 9 0 -1
f:custom	-10 0 12 -9 4 -12 2
f:cut	0 0 12 -7 -10 -4 14
f:dairy	0 0 2 -11 6 0 0
f:date	-6 -1 -1 10 -17 21 -1
f:day	-21 0 13 -2 -10 11 1
f:deadline	0 0 -14 0 17 0 0
f:deal	0 0 12 -16 6 -22 1
f:dealt	0 0 5 7 -11 0 0
f:decide	0 0 5 -2 -13 11 0
f:declaration	0 0 -12 0 0 13 0
f:decree	0 0 32 7 -25 -14 0
f:did	11 0 -7 -19 0 16 -1
f:die	0 0 -4 0 -9 13 0
f:dispute	0 0 8 -1 -7 -3 5
f:do	-3 0 11 13 -24 7 0
f:doe	-5 0 -7 -13 36 -18 -9
f:doesn't	0 0 0 -12 10 0 -1
f:don't	0 0 11 3 -18 -2 7
f:done	0 0 9 -16 3 0 0
f:down	-3 -4 -7 13 3 -26 4
f:dried	0 0 0 7 -14 0 6
f:driver	0 0 -14 0 19 -2 0
f:drop	-1 7 -11 -10 1 0 10
f:due	-1 0 31 -12 0 -21 -4
f:during	10 0 -25 -16 22 -3 3
f:duty	4 -1 10 18 -14 -7 -8
f:each	-9 -2 -6 16 0 -7 0
f:earlier	2 0 8 -13 10 -14 -1
f:earth	0 -2 -6 -2 15 0 -4
f:effect	0 -2 -5 16 3 -12 -1
f:either	0 -2 0 0 -3 0 8
f:end	6 0 20 15 -27 -9 0
f:enter	0 0 -21 -5 10 22 -9
f:error	0 0 -2 -1 10 -1 0
f:even	0 0 -13 -10 19 3 0
f:evening	0 0 8 -11 -1 6 -3
f:event	0 0 12 0 -7 -3 0
f:every	0 0 -8 2 22 -16 -3
f:everybody	0 0 10 0 -5 0 0
f:everyone	0 0 -11 -1 14 0 -1
f:exactly	0 0 2 10 -9 0 0
f:expect	0 0 2 -24 12 0 0
f:expert	0 0 10 0 -10 0 0
f:expire	-1 5 -3 -2 10 -7 -4
f:expiry	0 0 16 -10 -3 -2 0
f:extend	0 -2 -4 -15 28 -9 -4
f:extension	8 1 9 9 -17 -3 -5
f:extra	0 0 -8 0 16 -8 -1
f:face	0 0 -14 6 3 7 -2
f:fact	0 0 0 -3 -9 15 0
f:fail	-2 -5 -11 4 6 8 0
f:fall	0 3 -22 -1 13 15 -12
f:farm	0 0 -12 -22 34 0 -3
f:farmer	0 0 1 12 -13 0 0
f:federal	0 0 -2 12 -5 -1 0
f:fee	0 0 -16 -12 31 0 -4
f:fentanyl	-9 0 1 -7 10 3 -3
f:ferry	0 0 -5 0 9 -1 0
f:fertiliser	0 8 0 -3 -7 -10 8
f:few	0 0 10 7 -12 -2 0
f:fifth	0 0 -2 -1 10 -3 0
f:final	0 0 -8 -1 12 0 0
f:find	0 0 0 0 -9 13 0
f:first	-1 11 -7 -18 12 0 1
f:fish	0 0 21 6 -17 -9 0
f:flour	0 0 -4 13 -11 2 1
f:flower	0 0 13 -10 5 -7 0
f:following	0 0 -10 0 0 10 0
f:food	0 0 0 -10 13 0 0
f:football	0 0 11 0 -10 0 0
f:for	-9 13 -16 0 8 7 -1
f:force	7 0 -13 -10 7 2 10
f:forced	5 0 -15 -10 15 0 0
f:forecast	0 0 0 11 -10 0 0
f:foreign	-3 -5 -2 -10 26 -6 -1
f:former	0 0 -24 -2 -1 28 -1
f:four	-1 10 -8 -19 9 -1 4
f:fourth	0 3 -4 -11 19 -4 -7
f:framework	0 0 -2 -5 16 0 0
f:free	0 0 -17 7 11 -12 5
f:freeze	0 0 4 9 -8 -3 0
f:friday	0 0 0 -8 10 0 0
f:from	-6 -4 -4 13 7 -18 -3
f:front	0 0 0 0 -10 0 13
f:frozen	0 0 5 5 0 -2 -9
f:fruit	1 0 -15 -8 15 1 0
f:fuel	0 0 0 -12 17 0 -2
f:full	16 -1 -6 1 -6 -12 5
f:further	0 2 17 4 -19 0 -4
f:future	0 0 10 0 -7 0 0
f:gallium	0 0 -9 -3 10 3 0
f:gave	0 0 -6 -14 16 6 -10
f:gazetted	0 0 5 -9 2 0 0
f:general	0 0 -11 -4 12 -4 6
f:geneva	-2 0 0 -4 10 -5 -2
f:germanium	0 0 -3 -2 10 0 0
f:get	0 -3 -5 -17 18 7 -5
f:give	0 0 -11 7 -12 14 3
f:glass	0 0 -2 14 -1 0 -10
f:go	0 -5 -13 2 -7 25 2
f:good	-2 0 -8 0 17 -5 -21
f:government	0 0 19 -13 -4 0 -4
f:grower	0 0 -10 -6 16 0 0
f:had	31 -1 5 -22 6 -15 0
f:half	-1 0 -5 -5 -13 33 -2
f:hall	0 0 -10 0 13 0 0
f:halve	0 8 -12 -1 0 6 0
f:hand	0 0 15 0 -16 -1 2
f:hang	0 0 13 0 -11 0 0
f:hard	0 0 -9 0 11 0 0
f:has	-6 -9 -23 3 5 21 9
f:hasn't	0 0 -14 0 -2 17 0
f:have	6 -17 26 -19 8 -43 4
f:he	-1 0 10 17 -13 -11 -2
f:he'd	0 0 -8 0 9 0 0
f:head	0 0 2 10 -13 0 0
f:heavy	0 0 -13 -13 24 0 0
f:height	0 0 15 3 -22 0 5
f:here	-1 -6 18 14 -20 0 -5
f:higher	0 0 -13 -2 21 0 -2
f:highest	0 0 0 -8 12 0 0
f:his	-7 -2 -14 13 4 3 0
f:hit	0 -2 -4 11 0 -6 0
f:hold	0 14 8 -11 -16 8 0
f:home	0 0 -3 -10 0 5 8
f:honey	12 0 -1 0 -7 0 0
f:hope	0 0 25 0 -20 -1 0
f:hour	0 13 -5 -6 2 -3 0
f:house	0 0 4 1 5 -10 -2
f:i	-12 -7 11 0 1 -13 4
f:i'd	0 0 -3 0 9 -2 0
f:i'm	0 0 -15 0 17 0 0
f:i've	0 0 9 0 -2 -4 0
f:if	-12 -13 5 -19 9 11 -10
f:impose	0 0 0 -10 11 0 -1
f:in	10 14 3 -12 -9 2 13
f:included	0 0 -4 -5 11 0 0
f:initialled	0 0 -2 -6 -1 0 12
f:instead	2 1 -10 14 -9 2 0
f:instruction	0 0 -11 0 12 0 0
f:instrument	0 0 12 0 -8 -1 0
f:insulin	0 0 0 8 -11 0 1
f:interest	0 0 -12 0 24 -8 -9
f:into	-1 0 -12 10 -2 9 0
f:introduce	0 0 -10 -14 23 0 0
f:investigation	0 0 -13 9 2 0 0
f:ion	2 0 -13 -2 13 0 0
f:is	-2 -29 -1 5 0 9 -2
f:it	-9 5 -4 11 -9 11 0
f:its	-22 -2 15 -7 -6 16 -4
f:itself	0 0 4 -10 6 -4 0
f:joint	0 0 -11 -2 16 0 0
f:josé	0 0 -8 0 9 0 0
f:judge	0 0 -10 0 11 0 0
f:juice	0 0 -11 0 10 4 0
f:keep	10 -1 4 5 -2 -8 -14
f:kilometre	0 0 -15 -12 25 0 0
f:kind	0 0 2 -12 7 0 0
f:know	0 0 -5 -14 12 4 -4
f:labor	0 0 -4 -3 9 0 0
f:labour	5 0 -10 -4 7 0 0
f:lamb	0 11 -3 -1 -2 0 0
f:language	0 0 -13 0 13 0 0
f:lapse	0 0 4 18 -14 -3 0
f:large	0 0 -2 -2 12 0 -4
f:last	-18 -24 3 21 -14 1 4
f:lasted	-3 0 2 9 -4 -1 0
f:later	4 0 -10 -6 -2 5 11
f:latest	0 0 18 0 -18 0 0
f:law	0 0 -2 13 -2 -2 -3
f:leave	6 5 -8 6 -16 20 -13
f:led	0 0 -10 0 5 5 0
f:lemon	0 0 13 0 0 -2 -10
f:length	0 0 -14 -3 7 12 0
f:lent	0 0 -9 0 14 -4 0
f:lentil	0 0 2 -2 -10 0 10
f:less	0 0 -10 9 1 0 0
f:let	-4 0 7 -5 0 -11 8
f:letter	0 0 5 6 4 -15 -7
f:level	0 0 1 11 -14 0 0
f:levy	-6 -2 -1 0 -11 24 -1
f:licence	0 0 -13 -11 22 4 -2
f:lie	0 0 12 6 -16 0 0
f:lift	0 0 0 -8 14 -3 -1
f:like	2 0 3 -19 10 0 0
f:line	0 0 -30 -1 37 -1 0
f:link	0 0 0 5 -13 8 0
f:lisbon	0 0 11 0 -9 0 0
f:list	0 -1 4 -22 10 0 1
f:listed	0 0 16 -5 -6 0 0
f:lithium	0 0 -10 -5 17 0 0
f:lobster	0 0 8 3 -12 0 0
f:london	2 -1 -15 -13 14 10 0
f:long	0 0 14 -14 7 -15 0
f:longer	0 0 14 10 -14 -7 -1
f:look	-2 0 0 6 -9 9 -4
f:lorry	0 0 16 -1 -13 0 0
f:lose	4 0 -14 -5 9 8 -1
f:machine	2 0 0 0 -17 16 7
f:machinery	0 0 3 9 -10 1 -3
f:mackerel	0 8 5 5 -10 0 -7
f:magnet	0 0 -1 0 9 0 0
f:main	0 0 0 12 -9 0 0
f:make	-1 0 -5 -5 21 -12 -1
f:maker	0 0 -6 0 12 -3 0
f:malt	0 0 -10 0 13 0 0
f:many	0 0 0 -5 10 -1 0
f:market	0 0 -9 0 2 4 0
f:match	0 0 -1 -5 10 0 0
f:matter	0 0 -7 16 -8 0 0
f:may	7 0 -26 4 12 0 -2
f:me	-5 0 -10 14 6 -3 -7
f:mean	5 0 -3 11 -23 7 8
f:meant	0 9 -5 0 -2 -1 0
f:mediator	0 0 -28 -14 39 0 0
f:medicine	0 0 -9 11 -6 7 -3
f:meet	0 6 4 -9 11 -13 -15
f:member	0 0 4 -12 4 0 3
f:men	0 0 -2 -4 10 0 0
f:merely	0 0 -8 0 9 0 0
f:metre	0 0 -10 0 12 0 0
f:minister	2 -11 13 -7 -20 12 7
f:ministry	0 0 -4 -10 0 13 0
f:minute	0 0 -4 15 8 -22 -4
f:missing	0 0 4 -9 1 0 0
f:moment	5 0 -10 9 -16 0 10
f:month	0 0 0 -15 -4 13 6
f:more	8 0 -10 -24 6 11 4
f:morning	8 3 -1 -13 -6 14 -2
f:most	-2 0 -26 -10 34 4 -6
f:motorcycle	10 2 6 0 -21 4 -3
f:move	0 0 -13 0 3 14 0
f:mr	0 8 -27 1 0 19 0
f:mrs	0 0 -9 0 11 0 0
f:much	0 0 -5 10 0 -8 0
f:must	4 0 -41 -19 33 13 0
f:my	2 0 0 -21 -2 12 5
f:named	0 0 5 -11 -2 4 2
f:national	-5 0 0 -2 12 -2 0
f:needed	0 0 -9 0 10 4 0
f:negotiate	-6 0 5 -3 -4 9 0
f:negotiation	1 0 -22 0 19 0 0
f:neither	-1 9 -11 23 -17 -3 6
f:net	0 0 0 -13 15 0 0
f:never	0 0 4 -15 1 0 2
f:new	0 1 -6 0 14 -3 -15
f:newest	0 0 11 -1 -7 0 0
f:next	0 -8 2 -24 -13 26 22
f:nil	0 0 0 -2 11 0 0
f:no	12 0 -6 -5 4 12 -31
f:nobody	-5 0 1 2 14 -10 -18
f:nod	0 0 -9 0 -4 12 0
f:none	0 0 -14 1 0 4 8
f:noon	0 11 -4 11 -12 -2 0
f:nor	0 0 -3 12 -4 -1 0
f:normal	0 0 0 9 -6 0 0
f:north	0 0 0 -10 8 0 0
f:not	3 -25 3 -7 4 -3 6
f:note	0 0 3 15 -24 10 -2
f:nothing	-3 4 19 -38 0 10 -2
f:notice	-7 0 -5 -17 31 -13 -1
f:nought	0 0 0 -2 -10 0 15
f:now	-17 -15 -16 -1 23 -7 3
f:nut	10 7 -3 -4 -5 -1 0
f:observer	0 0 -20 0 23 -2 0
f:of	1 8 -19 -15 16 0 14
f:off	0 16 -24 8 7 -1 -6
f:offer	6 5 -19 13 -2 -5 3
f:oil	-5 -2 7 -5 -1 -5 11
f:old	11 -4 12 4 -24 3 3
f:older	0 0 15 -7 -1 -4 0
f:olive	0 0 -10 -10 17 6 -1
f:on	-12 12 -5 -1 1 7 -9
f:once	0 -4 -6 13 -20 20 0
f:one	23 12 -4 0 -5 -16 -3
f:onion	0 0 0 -14 16 0 0
f:only	0 0 11 -5 14 -20 -3
f:open	0 0 0 -8 9 0 0
f:opened	0 0 -11 0 15 0 0
f:operator	0 0 -4 -11 18 0 0
f:or	-2 0 -2 -10 6 1 3
f:orange	2 0 -2 18 -13 0 0
f:order	-3 -8 -12 1 4 12 0
f:ordinary	0 0 -20 -3 9 10 4
f:other	5 0 -10 -3 0 12 -4
f:otherwise	-2 0 -4 -5 1 0 11
f:our	-6 -4 19 -12 -17 14 8
f:out	-7 -5 -6 8 5 6 -16
f:outstanding	0 0 9 0 -11 2 0
f:over	1 -1 5 1 -11 9 -5
f:own	-1 0 0 -8 2 1 6
f:p	0 0 0 -13 12 -1 0
f:page	-1 0 -1 -1 12 0 0
f:palm	0 0 0 -5 0 -11 11
f:paper	-1 -1 11 -9 -17 16 1
f:parliament	0 0 -15 13 0 0 1
f:party	0 0 0 -1 0 -6 9
f:pass	0 0 11 -4 -4 0 0
f:past	-3 0 -11 0 8 0 5
f:pasta	0 0 -6 0 10 0 0
f:paste	0 0 0 -12 13 0 0
f:pause	0 2 4 1 -10 5 -4
f:pay	20 -2 -1 9 -9 -31 11
f:pen	0 0 20 -3 -10 -9 0
f:people	0 0 15 -10 0 -4 0
f:period	0 0 3 16 -27 0 12
f:permanent	0 0 -20 0 26 0 -4
f:phone	0 -2 0 -10 14 0 0
f:place	5 6 -13 3 6 -2 -9
f:plastic	0 0 -1 11 -5 0 -2
f:plu	0 0 -11 7 -2 7 0
f:plywood	0 0 -2 0 -7 9 0
f:pork	0 0 -12 -14 23 8 -5
f:porto	10 0 0 0 -10 0 0
f:possible	0 0 -9 5 2 0 0
f:post	1 0 -5 -7 14 0 -2
f:potash	0 0 13 9 -17 -4 0
f:potatoe	0 0 8 4 -11 0 0
f:premium	0 0 -13 0 0 13 0
f:present	0 0 0 4 -17 20 -6
f:president	9 -3 0 0 0 -11 3
f:press	0 0 -2 14 -10 0 0
f:price	0 0 -12 0 12 4 -13
f:prime	6 0 1 -3 -11 1 3
f:prisoner	0 0 -3 -10 15 0 0
f:proclamation	0 0 -1 -10 17 0 0
f:product	0 0 7 -14 8 0 0
f:prolong	0 0 19 0 -9 0 -11
f:prolongation	1 -2 14 0 0 -10 -2
f:prolonged	-10 -7 15 -18 1 9 0
f:promise	-9 0 -2 -1 9 5 -3
f:proposal	0 0 -7 -4 9 0 3
f:propose	-3 0 -4 -6 16 -9 0
f:provided	0 0 14 0 -20 0 8
f:publish	0 0 -7 -6 12 0 2
f:published	0 0 2 4 4 -12 0
f:put	-9 -3 -5 -4 0 20 0
f:quarrel	3 -2 -2 -13 17 -5 0
f:quay	0 0 1 7 -10 0 0
f:quiet	0 0 12 0 -7 -3 0
f:raise	0 0 2 0 8 -15 2
f:rare	0 -2 -6 -2 15 0 -4
f:rate	25 5 -24 -9 -7 13 9
f:rather	0 0 -4 23 -3 -12 0
f:ratified	0 0 -1 -7 16 -3 0
f:reach	3 0 7 3 -13 1 -2
f:read	0 0 -6 -5 11 1 0
f:ready	2 0 0 -12 9 0 0
f:receive	0 0 -4 0 9 0 0
f:recommend	0 0 11 3 -17 2 0
f:reduce	0 0 1 9 -12 -1 0
f:remain	-2 0 0 16 -12 -22 16
f:remember	0 0 -7 0 12 0 0
f:renew	0 4 -12 -9 6 9 0
f:renewal	-10 0 20 9 -6 -13 0
f:renewed	-10 0 14 12 -7 -4 -9
f:reply	0 0 13 -12 0 -3 -1
f:report	0 0 2 0 -11 12 0
f:republic	0 0 0 7 -10 0 0
f:require	0 0 -4 0 -9 12 0
f:rest	0 0 9 3 -22 0 15
f:result	0 0 0 -2 13 -1 -3
f:return	-2 0 -3 1 -17 6 22
f:revive	2 8 -5 0 -12 9 0
f:rice	-1 4 7 0 -11 1 0
f:right	0 0 13 5 -3 -20 0
f:rise	-6 0 4 13 -15 9 -8
f:room	0 10 0 0 -7 0 0
f:rosario	0 0 15 -11 -1 -1 0
f:rose	0 0 16 -10 -12 4 0
f:round	-3 -6 -13 -14 45 -22 -12
f:rule	0 0 10 -6 3 -3 -5
f:rum	0 0 -15 10 9 -3 0
f:run	6 -4 -11 26 -8 1 -19
f:sale	0 0 -8 -1 14 0 0
f:salmon	-6 0 -6 17 -2 0 -1
f:same	2 0 3 -3 -22 20 10
f:sardine	0 0 10 0 -4 0 -3
f:saturday	0 14 -8 -9 0 0 0
f:say	-7 -23 1 7 -4 19 -11
f:second	12 -14 6 5 1 -23 -12
f:secretary	3 0 -1 -14 9 0 0
f:section	0 0 -19 -21 34 -7 6
f:see	4 0 20 -11 -15 -2 7
f:sell	-1 0 -7 6 9 -5 -5
f:senate	0 0 -5 -1 10 0 0
f:send	0 0 10 -9 -5 0 8
f:set	-3 0 0 -5 10 -2 0
f:settle	0 0 9 -7 0 0 -1
f:settlement	0 0 -7 0 14 -3 0
f:shake	0 0 0 9 -9 0 0
f:shall	0 0 -3 -5 -1 2 11
f:sheet	0 0 0 -9 -3 15 0
f:ship	0 0 0 20 -9 -3 -6
f:shipment	0 0 -16 -6 0 12 7
f:shook	0 0 12 0 -10 0 0
f:should	-4 -3 -10 -14 29 0 -8
f:shrimp	0 -1 7 -15 11 0 0
f:side	16 8 0 0 -14 -6 14
f:sign	-7 -13 3 -10 0 0 15
f:signature	-4 0 6 -15 -3 2 12
f:since	37 -2 -20 3 -4 -7 -4
f:so	-8 -2 0 -18 10 11 -7
f:software	0 0 -5 -5 14 0 -1
f:something	4 9 3 -4 -18 3 2
f:sooner	0 0 7 5 -11 0 0
f:sorry	0 0 -13 0 14 0 0
f:speak	0 0 11 0 -12 -2 2
f:special	0 0 0 14 -11 -2 0
f:spoke	0 0 -11 -7 20 1 0
f:spot	0 0 0 -1 -4 9 -2
f:spring	0 0 -6 -7 22 -9 0
f:squash	0 0 13 2 -18 0 0
f:stand	-6 -1 0 7 1 -10 -1
f:standstill	0 0 15 0 -20 -5 14
f:start	0 0 12 -18 5 -3 0
f:stay	0 16 -27 -12 23 0 -7
f:steel	0 0 0 -19 23 -11 0
f:step	0 0 -10 -4 17 5 -6
f:still	-4 -6 8 -31 11 -10 16
f:stock	0 0 -13 0 0 13 0
f:stockfish	8 6 0 0 -10 0 -7
f:stop	0 0 2 -16 11 2 -2
f:strike	0 0 -15 0 19 -3 0
f:stuff	0 0 0 -3 -6 0 9
f:subject	6 0 0 0 -10 0 2
f:successor	0 0 -10 0 13 0 0
f:sugar	-15 0 -7 20 0 0 -3
f:sum	0 0 -9 0 0 10 0
f:summer	2 0 -15 10 -10 0 11
f:sunday	0 0 0 16 -15 0 0
f:sunflower	0 0 10 -1 -3 0 0
f:surcharge	0 0 0 -5 13 -4 -2
f:suspend	0 -1 -18 -2 20 0 -2
f:table	0 0 0 3 4 -9 -5
f:take	-8 1 1 14 -9 0 -1
f:talk	0 3 -37 -20 49 -1 -16
f:talked	0 0 -1 -2 10 -1 0
f:talking	0 0 8 0 -11 0 0
f:tariff	-1 12 -16 -5 18 -6 0
f:taro	0 0 -15 -4 3 13 0
f:tax	0 0 14 -7 -9 0 7
f:tea	10 0 5 22 -23 -4 -3
f:telephone	0 0 -17 -8 23 0 0
f:tell	-6 7 -14 0 12 8 -12
f:temper	0 0 0 9 -8 0 0
f:tenth	0 0 9 0 -8 0 0
f:term	-4 0 5 3 1 -12 0
f:terminate	0 0 1 2 -8 0 1
f:text	1 -3 3 -17 -9 6 13
f:textile	0 0 13 -1 -12 -4 5
f:th	0 0 11 0 -7 0 0
f:than	5 0 -16 6 6 -12 2
f:thank	0 0 -4 0 10 0 0
f:that	-10 -24 14 10 -1 -2 -31
f:the	-14 -12 0 4 0 10 1
f:their	0 6 -10 -17 13 3 1
f:them	-9 8 -2 -11 11 4 -16
f:then	21 -5 -2 4 -8 0 -3
f:there	0 -3 12 0 -11 9 -11
f:thereafter	0 0 -15 1 12 0 0
f:therefore	0 9 -9 4 -3 0 0
f:these	2 0 -9 2 -10 6 7
f:they	19 -1 -3 -8 0 -3 1
f:they'll	0 0 11 4 -10 -4 0
f:thi	-16 -3 -10 22 -28 27 11
f:thing	-4 0 0 0 0 -5 10
f:think	-2 -5 16 -6 0 0 0
f:third	-4 7 -14 -1 17 -14 0
f:those	0 0 0 -2 11 -12 3
f:threat	0 0 0 -11 16 0 0
f:threaten	0 0 -20 -4 29 -4 0
f:three	-8 0 -15 -7 35 -3 -10
f:through	0 0 12 -9 0 -1 -3
f:tiktok	0 0 0 -10 12 0 0
f:timber	0 0 -6 -7 3 -4 12
f:time	-15 -7 -3 12 -1 -19 20
f:to	-4 2 -7 3 -1 4 12
f:together	0 0 1 -6 16 -7 -7
f:tomatoe	0 0 -9 0 15 -3 0
f:ton	0 0 0 -14 17 0 0
f:tonne	0 0 7 9 -15 0 0
f:top	-3 0 2 -27 19 5 -4
f:touch	0 0 11 0 -7 -2 0
f:tractor	0 0 10 -15 13 0 -11
f:trade	0 -7 -4 -11 5 10 1
f:trader	0 0 13 0 -12 0 0
f:treaty	0 0 11 19 -25 0 0
f:truce	0 12 19 10 -32 0 11
f:turbine	7 0 5 0 -11 0 0
f:turn	0 0 0 14 -13 0 0
f:twenty	0 0 0 10 -8 0 0
f:twice	0 0 13 4 -11 -3 0
f:two	0 12 6 -21 16 -14 -14
f:tyre	-2 7 3 -3 -32 1 29
f:unchanged	0 0 0 -10 0 0 8
f:under	-9 -11 -7 7 20 -32 -9
f:understanding	0 0 14 -5 -13 -1 6
f:unless	-6 0 41 0 -30 -3 0
f:until	5 -6 -8 29 2 -58 -7
f:up	8 -2 2 -6 1 8 -19
f:upon	0 0 11 0 -19 10 0
f:urea	0 0 17 14 -18 -9 -2
f:us	-4 0 4 -24 3 -4 12
f:used	0 0 0 16 -13 0 0
f:valid	0 0 -3 14 -4 -7 0
f:value	0 0 0 -6 8 -2 0
f:video	0 0 1 12 -9 -4 0
f:volume	0 0 -12 0 13 0 0
f:vote	0 0 0 -7 9 -5 1
f:voted	-6 0 -7 18 0 -5 0
f:waiting	0 0 -12 0 16 0 0
f:wake	0 0 20 -1 -15 -2 0
f:walk	0 0 -10 -1 15 0 0
f:want	0 9 4 -15 -2 2 -6
f:warn	0 0 -3 6 9 -15 0
f:was	0 3 11 -8 2 -22 7
f:way	0 0 -5 3 -3 9 -1
f:we	6 -4 -11 3 2 9 -5
f:we'd	0 0 -1 0 9 -2 0
f:we'll	0 0 5 8 -17 0 3
f:weapon	0 0 -14 -10 23 0 0
f:week	3 0 -1 -4 -5 7 6
f:well	0 0 -18 0 15 8 -3
f:were	-6 3 17 -10 7 -23 -7
f:what	0 -6 12 2 -4 -7 -5
f:whatever	3 0 11 8 -19 -1 0
f:wheat	-1 -2 0 -13 15 0 0
f:when	-11 3 0 15 -7 -7 0
f:where	-2 -2 -25 -4 10 16 3
f:whether	0 0 17 -6 -15 5 0
f:which	-1 -9 -3 -7 8 9 -4
f:while	-16 -5 14 4 2 -10 -2
f:who	-10 -3 20 -15 1 -3 -5
f:whole	0 0 5 23 -26 0 0
f:whom	0 0 -16 0 18 0 0
f:whose	0 0 -1 -1 -1 9 0
f:why	0 0 6 -3 21 -16 -12
f:will	-17 -15 -16 -19 21 20 0
f:wine	-4 0 8 12 -4 -12 -10
f:winter	-1 0 -4 -12 26 -10 0
f:wish	0 0 11 0 -9 0 0
f:with	-28 -17 15 -24 26 -27 2
f:withdraw	0 0 -14 0 19 0 0
f:within	0 3 4 -10 4 -4 -4
f:without	-5 0 15 0 -5 0 -9
f:work	0 0 9 11 -14 -4 0
f:worth	4 0 10 0 -2 -12 -2
f:would	-23 -30 19 -14 -3 -2 20
f:write	0 0 21 4 -12 -16 0
f:yarn	0 0 -4 1 9 0 -6
f:year	3 -4 0 15 -19 9 1
f:yes	0 0 6 0 -12 8 -1
f:yet	-5 0 -4 -13 -3 29 -10
f:yield	0 0 -7 0 10 0 0
f:zero	0 0 -11 -8 24 0 0
f:—	0 0 3 -6 10 -1 -2
first-of-paragraph	-20 -15 -16 0 42 -14 -20
has-future	-29 -10 -3 -20 6 8 7
has-gerund	-14 -4 4 -2 -2 7 -1
has-infinitive	0 1 -2 -18 1 13 -4
has-modal	-23 -4 1 -15 18 -4 0
has-participle	14 12 -15 -3 13 -17 -7
has-past	18 1 -22 6 14 -19 -27
has-perfect	0 -9 -13 3 10 -3 2
has-pluperfect	-4 10 -6 -8 15 -3 -14
has-present	-40 -31 10 -1 16 -11 -11
headline	6 -8 -13 -1 26 0 -47
l1=(	0 7 -3 -17 0 4 0
l1=( & d:gone	1 8 0 -9 -1 0 0
l1=,	5 -17 -8 0 11 -9 4
l1=, & d:ahead	0 0 -20 -4 16 -1 8
l1=, & d:today	0 -2 13 -3 -2 -5 -5
l1=:	-4 -1 14 2 -4 -5 -14
l1=: & d:ahead	0 0 11 -15 1 -3 -12
l1=: & d:gone	-2 0 -2 17 -10 0 0
l1=<agent>	0 0 -10 -2 13 -1 0
l1=<begin> & d:ahead	-1 -2 -3 -11 5 3 -1
l1=<day-ahead>	0 0 -8 0 9 0 0
l1=<day-ahead> & d:today	0 0 -15 0 17 0 0
l1=<day-gone>	13 -6 -3 5 -7 0 0
l1=<day-gone> & d:today	0 0 -7 -2 12 0 0
l1=<duty>	0 0 -3 -5 10 0 0
l1=<goods>	0 0 1 -13 1 0 7
l1=<level-noun>	0 0 9 15 -21 -1 0
l1=<level-noun> & d:ahead	0 0 12 0 -9 -1 0
l1=<level-noun> & d:today	0 0 0 15 -13 0 0
l1=<level> & d:ahead	0 0 13 -2 -8 0 0
l1=<level> & d:today	0 0 -9 -10 19 0 0
l1=<name>	0 0 0 -14 17 0 0
l1=<name> & d:today	0 0 -5 -5 13 0 0
l1=<not> & d:ahead	0 0 -9 0 13 -2 0
l1=<number> & d:today	0 0 -12 0 8 0 0
l1=<seat>	0 0 0 -5 11 0 0
l1=<span>	0 0 -11 0 16 0 0
l1=<span> & d:ahead	0 0 -11 0 12 0 0
l1=<v-bear>	0 0 16 -4 -7 -2 0
l1=<v-bear> & d:ahead	0 0 22 0 -18 -2 0
l1=<v-begin>	0 0 -23 6 8 -6 0
l1=<v-begin> & d:ahead	0 0 -13 1 10 -5 1
l1=<v-begin> & d:gone	0 0 0 8 -5 0 0
l1=<v-begin> & d:today	0 0 -10 -1 9 0 0
l1=<v-end>	7 -7 8 -15 -1 -2 -3
l1=<v-end> & d:gone	8 -5 -10 -4 4 0 0
l1=<v-end> & d:today	0 0 10 -5 -6 0 0
l1=<v-impose>	-3 0 4 -6 9 0 -11
l1=<v-impose> & d:gone	0 0 0 -6 12 0 0
l1=<v-propose>	0 0 -7 0 11 0 0
l1=<v-say> & d:ahead	0 0 -2 0 -2 9 -1
l1=<v-stay>	0 0 -1 0 -5 10 0
l1=<v-stay> & d:ahead	0 0 -1 0 -6 10 0
l1=a	2 0 -8 -4 8 0 0
l1=a & d:ahead	0 0 -6 -2 11 0 0
l1=after	0 0 14 -3 -11 5 -6
l1=after & d:ahead	0 0 17 0 -19 5 -5
l1=after & d:gone	0 0 0 -9 16 0 0
l1=again & d:gone	0 0 0 9 -8 0 0
l1=and	0 0 2 -16 10 0 -6
l1=and & d:gone	0 0 0 -11 15 0 0
l1=at	0 0 6 0 -8 5 0
l1=at & d:ahead	0 0 6 0 -10 5 0
l1=before	-4 -1 -15 7 1 -3 12
l1=before & d:ahead	0 0 -14 7 -1 -3 12
l1=begin & d:gone	0 0 0 11 -9 0 0
l1=between	0 0 -1 5 -8 0 8
l1=between & d:ahead	0 0 0 -6 0 0 9
l1=between & d:gone	0 0 0 10 -8 0 0
l1=beyond	0 0 11 -1 -11 -1 4
l1=beyond & d:ahead	0 0 12 0 -16 -1 4
l1=by & d:ahead	0 0 -5 -22 8 4 0
l1=come	0 0 -1 -3 10 0 0
l1=dated	0 0 -1 -6 14 0 0
l1=deal & d:ahead	0 0 -7 0 10 0 0
l1=die	-7 0 0 0 9 0 0
l1=die & d:gone	-6 0 0 0 9 0 0
l1=effect	-2 0 -1 12 -4 0 -4
l1=expire	11 0 5 0 -12 0 0
l1=expire & d:ahead	0 0 8 0 -7 0 0
l1=expire & d:gone	12 0 0 0 -10 0 0
l1=for	0 0 7 -11 0 -3 2
l1=from	-13 8 -17 4 7 -33 9
l1=from & d:ahead	-5 -19 -10 4 3 -29 16
l1=from & d:gone	-15 17 -6 -16 18 0 -22
l1=from & d:today	3 0 -9 15 -9 0 -3
l1=happen	0 0 -12 0 16 -2 0
l1=happen & d:ahead	0 0 -12 0 16 -2 0
l1=has	0 0 11 0 -8 0 0
l1=has & d:ahead	0 0 12 0 -10 0 0
l1=in	-22 0 -19 18 3 -11 -7
l1=in & d:ahead	0 0 -14 -8 29 -5 -1
l1=in & d:gone	-21 1 -3 21 -11 -3 -2
l1=is	0 0 -1 -12 3 6 -4
l1=is & d:gone	0 0 -3 -6 15 0 0
l1=it	0 0 -5 0 10 0 0
l1=it & d:ahead	0 0 -12 0 14 0 0
l1=lapse	-1 0 11 0 -7 0 0
l1=last	-2 0 -7 9 -2 -3 0
l1=last & d:ahead	0 0 -5 0 11 -2 0
l1=last & d:gone	-2 0 0 10 -7 0 0
l1=make	0 0 -7 0 -5 12 0
l1=mark	0 0 14 0 -11 0 0
l1=mark & d:ahead	0 0 14 0 -12 0 0
l1=next	0 0 13 -2 -6 0 0
l1=next & d:ahead	0 0 14 0 -12 0 0
l1=not	0 0 -11 0 15 -2 0
l1=not & d:ahead	0 0 -9 0 12 -1 0
l1=of	-3 0 -25 11 2 -3 2
l1=of & d:ahead	0 -1 -14 -1 11 0 6
l1=on	-4 -3 -6 -3 17 -21 3
l1=on & d:ahead	-37 -18 2 -7 7 -10 9
l1=on & d:gone	9 7 -36 1 11 -21 -9
l1=out	2 0 9 -8 -4 0 0
l1=over	0 0 15 0 -11 0 0
l1=published	3 0 -4 -10 13 0 0
l1=run	0 0 5 5 -9 0 0
l1=same	0 0 8 4 -10 0 0
l1=same & d:ahead	0 0 8 5 -11 0 0
l1=say	5 0 6 -2 -14 8 0
l1=say & d:ahead	0 0 5 0 -16 8 0
l1=since	-3 0 -16 9 7 -19 -15
l1=since & d:ahead	0 0 -7 -39 41 -14 -7
l1=since & d:gone	-4 1 -10 19 -11 -1 -4
l1=sunday	0 0 15 -8 -7 0 0
l1=telephone	0 0 9 0 -6 0 0
l1=telephone & d:today	0 0 9 0 -8 0 0
l1=that	0 0 -4 -8 0 11 0
l1=that & d:ahead	0 0 -3 0 -6 11 0
l1=the	2 -13 -7 10 -3 3 2
l1=the & d:ahead	-5 0 0 -21 0 8 5
l1=the & d:gone	7 -9 -13 8 2 -16 -4
l1=the & d:today	0 0 -16 21 -10 0 0
l1=third	0 0 -3 10 -3 0 0
l1=thursday	0 0 -5 -4 12 0 0
l1=till & d:ahead	0 0 11 -1 -10 2 -3
l1=to	4 -18 3 -27 0 14 -33
l1=to & d:ahead	-5 -1 4 -14 -12 20 -30
l1=to & d:gone	4 -13 -3 -20 30 -21 0
l1=truce	0 0 -11 -4 16 0 0
l1=until	0 -13 4 -23 4 8 -22
l1=until & d:ahead	-8 -3 11 -35 -4 11 -19
l1=until & d:gone	5 -6 -20 -4 21 -10 0
l1=video	0 0 0 10 -9 0 0
l1=wednesday & d:today	0 0 2 -13 5 0 0
l1=— & d:today	0 0 -9 -2 12 0 0
l2="	0 0 -9 0 6 4 -5
l2=" & d:ahead	0 0 -15 0 11 4 -4
l2=(	0 0 0 -6 7 -1 0
l2=) & d:ahead	0 0 9 3 -10 0 -1
l2=, & d:ahead	-1 -5 4 -15 -5 3 6
l2=;	4 0 -2 -4 10 -7 -1
l2=; & d:ahead	0 0 -1 0 11 -6 -1
l2=<agent> & d:ahead	0 0 7 9 -9 -6 0
l2=<agent> & d:gone	0 0 0 -2 6 0 0
l2=<begin>	-9 11 0 0 8 -6 -9
l2=<begin> & d:ahead	-11 -9 9 0 -3 0 -1
l2=<begin> & d:gone	-6 19 -15 -7 10 -8 -14
l2=<begin> & d:today	1 -4 -11 10 5 -5 -7
l2=<day-ahead>	-2 0 -2 -3 -4 13 -1
l2=<day-ahead> & d:ahead	0 0 0 5 -18 14 0
l2=<day-ahead> & d:gone	-1 0 0 -13 18 0 0
l2=<day-gone>	16 -4 -3 -4 -6 5 -1
l2=<day-gone> & d:gone	17 -3 0 -6 -8 0 0
l2=<duty>	-2 0 -11 8 10 -5 -5
l2=<duty> & d:ahead	0 0 -9 0 17 -5 -4
l2=<duty> & d:gone	-2 0 0 12 -8 0 0
l2=<duty> & d:today	0 0 0 -6 9 0 0
l2=<gate>	0 0 -2 11 -7 4 -4
l2=<goods-amount>	0 0 0 11 -8 0 0
l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
l2=<goods>	-1 -5 2 8 6 -1 -26
l2=<goods> & d:ahead	0 0 2 4 7 0 -25
l2=<goods> & d:gone	0 -4 -1 8 -2 0 0
l2=<level-noun>	0 0 0 -5 7 2 -7
l2=<level-noun> & d:gone	0 0 0 -11 12 0 0
l2=<level> & d:gone	-4 -3 -3 -8 16 0 0
l2=<level> & d:today	0 0 10 8 -15 0 0
l2=<month-gone>	-3 0 -4 12 -5 2 0
l2=<month-gone> & d:gone	-3 0 0 13 -7 0 0
l2=<name>	9 5 -11 -9 12 2 -7
l2=<name> & d:gone	7 6 0 -21 11 0 0
l2=<name> & d:today	2 0 -9 0 7 0 0
l2=<not>	4 0 1 -14 8 -5 -3
l2=<not> & d:ahead	0 0 0 -5 11 -5 -3
l2=<number>	-7 0 1 -9 5 -9 5
l2=<number> & d:ahead	0 0 0 8 -8 -8 6
l2=<number> & d:gone	-4 0 0 -15 23 0 0
l2=<number> & d:today	0 0 2 -16 10 0 0
l2=<office>	0 0 -11 -2 6 7 0
l2=<office> & d:ahead	0 0 -10 0 1 7 0
l2=<person>	-1 0 0 -3 9 -2 0
l2=<person> & d:gone	0 0 0 -12 18 0 0
l2=<points> & d:ahead	0 0 9 -5 0 0 -2
l2=<span> & d:gone	0 8 -3 -4 4 0 -4
l2=<v-agree>	-10 5 1 7 -2 -4 -6
l2=<v-agree> & d:ahead	0 0 2 -11 8 -3 -5
l2=<v-agree> & d:gone	-9 6 0 13 -11 0 0
l2=<v-bear>	-1 0 1 0 5 -14 0
l2=<v-bear> & d:ahead	0 0 3 0 0 -13 0
l2=<v-begin>	-6 7 -1 0 9 -18 -2
l2=<v-begin> & d:ahead	0 -4 -2 -3 17 -16 -2
l2=<v-begin> & d:gone	0 10 0 0 -5 0 3
l2=<v-down>	0 0 12 5 -9 -5 -3
l2=<v-down> & d:ahead	0 0 13 9 -13 -5 -2
l2=<v-end>	3 -8 3 -6 -5 14 -21
l2=<v-end> & d:ahead	-13 0 8 -16 -8 17 -19
l2=<v-end> & d:gone	9 -6 -12 3 2 -10 0
l2=<v-impose>	-17 8 -5 4 2 0 0
l2=<v-impose> & d:gone	-10 11 -7 2 4 -5 -2
l2=<v-impose> & d:today	-3 0 -10 -3 13 0 0
l2=<v-propose>	0 0 0 -1 11 -6 -5
l2=<v-propose> & d:ahead	0 0 -3 0 14 -6 -4
l2=<v-return>	0 0 -5 -1 13 -1 -2
l2=<v-return> & d:ahead	0 0 -4 -1 12 -1 -2
l2=<v-say>	-8 -3 -1 0 9 -1 -10
l2=<v-stay> & d:ahead	0 -1 -1 -19 12 0 0
l2=<v-stay> & d:gone	0 5 -13 12 -4 -1 0
l2=<v-suspend>	-3 2 -5 -1 4 -6 11
l2=<v-suspend> & d:ahead	0 0 -2 -3 2 -6 11
l2=<v-up>	8 0 0 -19 14 -7 -4
l2=<v-up> & d:ahead	0 0 -3 0 12 -6 -3
l2=<v-up> & d:gone	8 0 0 -16 6 0 0
l2=a	0 0 0 -1 7 0 0
l2=a & d:ahead	0 0 -8 0 11 0 0
l2=ahead	0 0 -12 0 13 0 0
l2=all & d:ahead	0 0 -7 0 10 0 0
l2=also	0 0 10 0 -9 0 0
l2=also & d:ahead	0 0 11 0 -8 0 0
l2=and	-5 0 2 -10 6 -1 2
l2=and & d:ahead	0 0 2 -16 3 -1 3
l2=announce & d:gone	0 0 0 -10 12 0 0
l2=antigua	0 0 -1 -10 1 9 0
l2=arrangement	0 0 -10 9 0 0 0
l2=arrangement & d:ahead	0 0 -10 -3 9 1 0
l2=arrangement & d:gone	0 0 0 12 -11 0 0
l2=as	0 0 -18 7 -1 -5 7
l2=as & d:ahead	0 0 -10 8 -6 -4 8
l2=aside	0 0 9 7 -15 0 0
l2=asleep	0 0 7 8 -15 0 0
l2=asleep & d:gone	0 0 0 8 -8 0 0
l2=at	8 0 -4 -14 20 -14 -4
l2=at & d:ahead	0 0 0 0 15 -13 -3
l2=at & d:gone	9 0 0 -9 0 0 0
l2=away & d:ahead	0 0 1 0 -11 6 6
l2=back	0 0 -7 0 17 -8 -4
l2=back & d:ahead	0 0 -7 0 16 -8 -4
l2=back & d:gone	0 0 0 -9 11 0 0
l2=begin	-10 9 -7 -3 1 -8 8
l2=begin & d:gone	-8 11 0 -1 -3 0 4
l2=both	0 0 -8 10 -5 0 0
l2=both & d:gone	0 0 0 14 -14 0 0
l2=bulletin	10 0 0 -2 -4 0 0
l2=bulletin & d:today	10 0 0 -1 -6 0 0
l2=busan	0 -1 -12 6 1 0 0
l2=busan & d:ahead	0 0 -11 0 14 0 0
l2=busan & d:today	0 0 0 17 -17 0 0
l2=by	8 0 -1 1 5 -10 -4
l2=by & d:ahead	0 0 -7 0 19 -9 -3
l2=by & d:today	0 0 8 8 -15 0 0
l2=call	0 0 12 -7 -3 0 0
l2=cease	0 0 -4 0 -3 10 0
l2=cease & d:ahead	0 0 -4 0 -5 10 0
l2=change	0 0 -11 4 0 0 3
l2=change & d:ahead	0 0 -11 4 0 0 3
l2=clock	-1 0 1 14 -14 0 0
l2=column	0 0 12 0 -11 0 0
l2=column & d:today	0 0 12 0 -11 0 0
l2=completed	0 0 9 0 -4 -2 0
l2=conclude & d:gone	0 -4 0 10 -6 0 0
l2=cotonou	0 0 0 -8 9 0 0
l2=cotonou & d:today	0 0 0 -8 8 0 0
l2=count & d:gone	0 0 0 12 -12 0 0
l2=counted	0 -1 4 4 -8 0 0
l2=counted & d:ahead	0 0 5 11 -19 0 0
l2=custom & d:ahead	0 0 4 7 -9 0 -1
l2=date & d:ahead	0 0 6 -16 -1 6 -6
l2=date & d:gone	6 -3 0 16 -17 0 0
l2=day & d:ahead	0 0 12 -3 -2 -5 -3
l2=declare	0 0 1 17 -14 0 0
l2=declare & d:gone	0 0 0 13 -11 0 0
l2=decree & d:ahead	0 0 0 11 -9 0 0
l2=did	0 0 -11 6 3 -2 0
l2=did & d:ahead	0 0 -10 0 14 -1 0
l2=done	0 0 0 12 -10 0 0
l2=done & d:gone	0 0 0 12 -12 0 0
l2=down	0 0 -10 7 -6 0 10
l2=down & d:ahead	0 0 -6 -2 0 0 10
l2=down & d:gone	0 0 0 12 -11 0 0
l2=dubai	0 0 0 10 -10 0 0
l2=dubai & d:gone	0 0 0 10 -10 0 0
l2=due	0 0 0 0 -3 8 -2
l2=due & d:ahead	0 0 0 0 -4 8 -2
l2=edt	0 0 0 11 -10 0 0
l2=effect & d:gone	5 0 0 7 -10 0 0
l2=end	0 -3 -2 -2 1 10 -10
l2=end & d:ahead	-6 0 0 -5 -3 13 -8
l2=end & d:gone	4 -1 -4 0 3 -8 0
l2=final	0 0 11 0 -10 0 0
l2=follow	0 0 -7 0 11 0 0
l2=follow & d:ahead	0 0 -7 0 10 0 0
l2=followed	0 0 -2 -4 10 0 0
l2=for	0 0 -16 -1 23 0 0
l2=for & d:ahead	0 0 -15 0 19 0 0
l2=force	-13 -6 -3 5 2 -4 8
l2=force & d:ahead	0 0 -1 -15 9 -4 9
l2=force & d:gone	-12 -5 0 9 -1 0 0
l2=friday & d:today	0 0 -5 9 -4 0 0
l2=from	0 0 -26 13 -1 -13 12
l2=from & d:ahead	0 0 -24 5 1 -12 14
l2=from & d:gone	0 0 0 11 -7 0 -1
l2=geneva	0 -1 -10 -4 14 0 0
l2=geneva & d:ahead	0 0 -8 0 12 0 0
l2=ghent	0 9 0 0 -9 0 0
l2=go	9 0 11 -8 -7 -3 -2
l2=go & d:ahead	0 0 8 -2 0 -3 -2
l2=go & d:gone	10 0 0 -3 -4 0 0
l2=good & d:ahead	0 0 15 -5 -8 0 -3
l2=guayaquil	0 0 -3 0 -7 12 0
l2=guayaquil & d:ahead	0 0 -3 0 -10 12 0
l2=had	0 0 -2 -6 10 0 0
l2=here	0 0 -7 -10 4 7 2
l2=home	0 0 -3 -2 10 0 0
l2=in	0 0 -11 -11 31 -4 -10
l2=in & d:ahead	0 0 -8 10 9 -2 -9
l2=in & d:gone	0 0 0 -17 19 0 0
l2=in & d:today	0 0 -1 -9 10 0 0
l2=into & d:today	0 0 -2 10 -6 0 0
l2=is	0 0 -4 -14 4 1 10
l2=is & d:ahead	0 0 -1 -1 -5 1 11
l2=is & d:today	0 0 -2 -4 7 0 0
l2=it	5 0 -13 0 5 0 0
l2=lapse	5 0 5 1 -10 3 -1
l2=last & d:ahead	0 0 4 0 -10 4 2
l2=lasted	-1 11 -6 3 -7 0 0
l2=lasted & d:ahead	0 0 -5 0 11 0 0
l2=lasted & d:gone	0 12 0 4 -13 0 0
l2=later	0 0 -1 -5 12 0 -3
l2=live	0 0 8 0 0 -4 0
l2=live & d:ahead	0 0 9 0 -3 -4 0
l2=loui	0 0 0 -12 12 0 0
l2=loui & d:gone	0 0 0 -12 12 0 0
l2=lower	0 0 0 7 -10 0 4
l2=make	0 0 -7 11 -13 10 0
l2=make & d:ahead	0 0 -6 0 -2 10 0
l2=me	0 0 0 12 -11 0 0
l2=me & d:gone	0 0 0 12 -12 0 0
l2=midnight	8 0 2 -14 -3 -7 7
l2=midnight & d:gone	8 0 0 -7 -2 0 0
l2=monday	6 0 -11 4 -5 0 8
l2=monday & d:ahead	0 0 -6 2 -3 0 9
l2=monday & d:gone	7 0 0 6 -11 0 0
l2=monday & d:today	0 0 -5 -3 10 0 0
l2=most	0 0 9 0 -8 0 0
l2=night	5 0 -10 0 6 0 0
l2=night & d:ahead	0 0 -10 0 11 0 0
l2=nil	0 0 0 14 -11 0 0
l2=no & d:ahead	0 0 9 0 -6 0 0
l2=note	0 0 0 -11 14 0 0
l2=nothing	0 0 -11 -4 20 -1 0
l2=nothing & d:ahead	0 0 -10 0 16 -1 0
l2=notice & d:gone	0 0 0 -11 13 0 0
l2=notice & d:today	0 0 0 11 -10 0 0
l2=now	0 0 -11 0 19 -2 -2
l2=now & d:ahead	0 0 -11 0 18 -2 -2
l2=off	0 0 0 -8 14 -1 0
l2=on & d:ahead	0 0 0 -12 6 0 -3
l2=on & d:gone	0 0 -4 11 -2 -4 0
l2=one	0 0 -9 0 5 6 0
l2=one & d:gone	0 0 0 -8 9 0 0
l2=other	0 0 1 -12 -4 13 0
l2=other & d:ahead	0 0 1 0 -14 13 0
l2=other & d:gone	0 0 0 -11 12 0 0
l2=our	0 0 0 9 -10 0 0
l2=our & d:today	0 0 0 10 -13 0 0
l2=out	8 -2 3 -14 -5 6 0
l2=out & d:gone	10 -2 -2 -9 0 0 0
l2=over	-2 0 9 -4 0 -6 0
l2=over & d:ahead	0 0 10 0 -5 -6 0
l2=over & d:gone	-2 0 0 -4 10 0 0
l2=past	6 0 -9 -1 -5 10 0
l2=pause	0 0 0 0 -8 4 7
l2=peace	0 0 -12 8 3 0 0
l2=postpone	0 0 -10 0 12 0 0
l2=renewed	0 0 0 -11 4 3 0
l2=renewed & d:gone	0 0 0 -11 13 0 0
l2=rest	0 0 10 0 -8 0 0
l2=rest & d:ahead	0 0 10 0 -8 0 0
l2=rotterdam	0 0 -1 0 -6 0 10
l2=run & d:gone	2 -2 -11 4 3 0 0
l2=saturday & d:gone	1 0 0 10 -11 0 0
l2=say & d:gone	0 0 0 -5 10 0 0
l2=season	0 0 -9 0 11 0 0
l2=season & d:ahead	0 0 -9 0 11 0 0
l2=settlement	0 0 -8 0 10 0 0
l2=settlement & d:ahead	0 0 -8 0 10 0 0
l2=sign & d:ahead	0 0 -3 -4 12 -7 0
l2=since	0 0 -10 9 0 -2 0
l2=since & d:ahead	0 0 -8 -3 17 -1 0
l2=since & d:gone	0 0 0 16 -13 0 0
l2=sit	0 0 -12 -4 20 -1 0
l2=sit & d:ahead	0 0 -12 0 15 -1 0
l2=sleep	0 0 0 -6 10 -9 0
l2=so	0 0 3 -8 -2 6 3
l2=spoke	0 0 4 0 -14 11 0
l2=spoke & d:ahead	0 0 5 0 -16 11 0
l2=spoken	0 0 0 0 -9 10 0
l2=spoken & d:ahead	0 0 0 0 -10 10 0
l2=standstill & d:gone	0 6 0 6 -12 0 0
l2=statement	0 0 0 -6 10 0 0
l2=stay	0 0 0 5 2 -9 0
l2=stay & d:ahead	0 0 0 -1 12 -9 0
l2=stockholm	0 0 -6 -8 19 0 0
l2=stop	-2 0 10 0 -8 0 0
l2=stop & d:ahead	0 0 12 0 -11 0 0
l2=sugar	0 0 11 0 -10 0 0
l2=suspend & d:ahead	0 0 -4 4 -7 4 8
l2=tariff	0 0 -2 5 9 -11 -3
l2=tariff & d:ahead	0 0 -1 -2 17 -11 -2
l2=tariff & d:gone	0 0 0 10 -8 0 0
l2=term	0 0 19 0 -15 -2 0
l2=term & d:ahead	0 0 17 0 -14 -2 0
l2=thi	0 0 -8 13 -11 0 6
l2=thi & d:gone	0 0 0 15 -14 0 0
l2=thread	0 0 14 0 -13 0 0
l2=thread & d:today	0 0 14 0 -13 0 0
l2=through	0 0 2 0 -12 9 0
l2=through & d:ahead	0 0 3 0 -12 9 0
l2=thursday	0 0 17 -9 -8 0 -1
l2=thursday & d:today	0 0 8 -6 -2 0 0
l2=till	0 0 1 -1 -14 15 0
l2=till & d:ahead	0 0 1 0 -18 15 0
l2=time	0 0 -14 -4 16 -4 3
l2=time & d:ahead	0 0 -14 -8 18 -4 3
l2=to	-5 0 5 -6 -3 10 -17
l2=to & d:ahead	0 0 3 3 -13 12 -16
l2=to & d:gone	-2 0 0 -6 20 -4 0
l2=treaty	0 0 5 0 -10 5 0
l2=treaty & d:ahead	0 0 5 0 -12 5 0
l2=truce	-15 3 11 2 -3 -5 -2
l2=truce & d:ahead	0 0 7 -10 2 -3 -1
l2=truce & d:gone	-13 4 -4 6 -2 -1 0
l2=tuesday	0 0 15 -16 -3 0 -1
l2=tuesday & d:today	0 0 6 -9 0 0 0
l2=two	0 0 -1 -8 12 0 0
l2=until	6 -1 9 -6 -9 6 -11
l2=until & d:ahead	0 0 6 -6 -7 9 -10
l2=until & d:today	0 0 8 9 -16 0 0
l2=up	-4 0 16 0 -12 1 0
l2=up & d:ahead	0 0 17 -2 -16 1 0
l2=us	0 0 18 -3 -2 -10 -3
l2=us & d:ahead	0 0 18 0 -5 -10 -3
l2=valid	0 0 8 0 0 -5 -2
l2=valid & d:ahead	0 0 9 0 0 -5 -1
l2=was	-2 0 9 -15 9 0 0
l2=was & d:ahead	0 0 10 0 -9 0 0
l2=was & d:gone	-2 0 0 -11 16 0 0
l2=watch	0 0 0 -9 8 0 0
l2=wednesday & d:ahead	0 0 -10 0 10 0 0
l2=wednesday & d:gone	0 0 0 10 -9 0 0
l2=week	0 0 13 -8 -1 -3 0
l2=week & d:ahead	0 0 15 0 -8 -3 0
l2=were	0 0 -7 -1 13 0 0
l2=what	0 0 -3 -2 10 0 -1
l2=which	7 0 0 -6 -8 11 0
l2=which & d:ahead	0 0 -6 0 -3 11 0
l2=year	0 0 -12 7 0 6 -1
l2=year & d:ahead	0 0 -11 0 5 7 0
l2=·	0 0 10 0 -9 0 0
l2=· & d:today	0 0 10 0 -9 0 0
l2=—	0 0 -7 -1 21 -4 -6
l2=— & d:today	0 0 -10 -5 17 0 0
l3=" & d:ahead	0 0 13 0 -3 -8 0
l3='s	0 0 17 -9 -10 5 -5
l3='s & d:ahead	0 0 20 0 -21 6 -5
l3=(	8 -5 -8 7 -4 0 -1
l3=( & d:gone	8 -4 0 11 -15 0 0
l3=)	0 0 -8 -7 15 0 -3
l3=) & d:ahead	0 0 -8 0 11 0 -3
l3=,	-2 4 0 5 -8 1 -1
l3=, & d:ahead	0 0 5 -18 -1 3 0
l3=, & d:gone	1 6 0 12 -14 -2 -1
l3=- & d:ahead	0 0 8 0 -6 0 0
l3=- & d:gone	0 0 0 -10 11 0 0
l3=/ & d:ahead	0 0 0 3 -10 0 5
l3=:	-2 -2 -9 10 -2 -14 10
l3=: & d:ahead	0 0 -7 13 -8 -13 11
l3=;	0 0 -11 -5 7 12 -2
l3=; & d:ahead	0 0 -11 0 2 12 -2
l3=<agent>	-1 0 0 -5 13 -4 0
l3=<agent> & d:gone	0 0 0 -8 12 0 0
l3=<begin>	-5 0 -2 0 7 3 -9
l3=<begin> & d:ahead	-14 -12 3 -7 -1 13 1
l3=<begin> & d:gone	0 11 -24 5 1 -11 -19
l3=<begin> & d:today	0 -9 0 0 11 -11 -14
l3=<day-ahead>	0 0 2 -12 12 -3 -6
l3=<day-ahead> & d:ahead	0 0 4 -10 6 -3 -6
l3=<day-gone>	7 0 16 -3 -10 -14 0
l3=<day-gone> & d:ahead	0 0 12 -2 0 -14 0
l3=<day-gone> & d:gone	8 0 9 0 -14 0 0
l3=<day-today> & d:ahead	0 0 6 5 -14 -5 5
l3=<day-today> & d:today	0 0 -4 -3 9 0 0
l3=<duty>	-1 0 -16 -12 7 9 15
l3=<duty> & d:ahead	0 0 -17 5 -8 9 15
l3=<duty> & d:gone	0 0 0 -10 14 0 0
l3=<duty> & d:today	0 0 0 -14 12 0 0
l3=<gate>	0 0 5 -16 13 -8 4
l3=<goods-amount>	0 0 -4 -3 13 0 -2
l3=<goods-amount> & d:ahead	0 0 -3 0 11 0 -2
l3=<goods>	-2 0 10 12 -10 -1 -6
l3=<goods> & d:ahead	0 0 3 12 -6 0 -4
l3=<goods> & d:today	0 0 12 3 -12 0 0
l3=<level-noun>	0 0 -13 7 13 4 -23
l3=<level-noun> & d:ahead	0 0 -12 11 8 5 -22
l3=<level>	3 0 6 -21 17 -13 -5
l3=<level> & d:ahead	0 0 1 -5 15 -12 -4
l3=<level> & d:gone	4 0 0 -17 13 0 0
l3=<month-gone>	0 0 9 -5 -4 0 0
l3=<month-gone> & d:ahead	0 0 7 -3 -1 0 0
l3=<name>	12 -6 12 -5 -7 -6 -12
l3=<name> & d:ahead	0 0 10 -8 2 -5 -10
l3=<name> & d:gone	14 -5 -2 9 -18 0 0
l3=<name> & d:today	0 0 4 -15 7 0 0
l3=<not>	0 0 -6 -23 4 10 4
l3=<not> & d:ahead	0 0 -13 -7 1 10 5
l3=<not> & d:gone	0 0 0 -13 17 0 0
l3=<number>	3 -5 -15 6 6 -3 0
l3=<office>	0 0 5 -6 6 -8 0
l3=<office> & d:ahead	0 0 5 0 0 -8 0
l3=<organisation> & d:gone	0 0 0 -12 14 0 0
l3=<organisation> & d:today	0 0 0 10 -8 0 0
l3=<person>	-5 0 -15 12 0 1 5
l3=<person> & d:ahead	0 0 -12 14 -7 3 6
l3=<points>	0 0 22 -1 -15 -8 0
l3=<points> & d:ahead	0 0 20 -2 -11 -8 0
l3=<quality>	2 0 -5 -2 22 -11 -17
l3=<quality> & d:ahead	0 0 0 -2 20 -10 -17
l3=<seat>	-1 -1 -2 -2 -2 5 10
l3=<seat> & d:ahead	0 0 -4 -12 -3 6 11
l3=<seat> & d:gone	0 -1 0 -19 25 0 0
l3=<seat> & d:today	0 0 1 15 -15 0 0
l3=<span>	-5 2 4 12 -12 -1 0
l3=<span> & d:ahead	0 -1 5 18 -17 0 1
l3=<v-agree>	0 0 -6 17 -5 0 2
l3=<v-agree> & d:ahead	0 0 -10 -1 9 0 3
l3=<v-agree> & d:gone	0 0 0 16 -14 0 0
l3=<v-bear>	-2 0 0 -10 22 -14 -3
l3=<v-bear> & d:ahead	0 0 0 3 7 -13 -1
l3=<v-bear> & d:gone	0 0 0 -22 25 0 0
l3=<v-begin>	-9 -2 -2 13 -8 -1 6
l3=<v-begin> & d:gone	-6 0 0 11 0 -4 0
l3=<v-deny>	0 0 -6 -1 11 0 0
l3=<v-down>	-2 0 13 -7 -11 2 7
l3=<v-down> & d:ahead	0 0 15 -1 -20 2 7
l3=<v-down> & d:gone	-1 0 0 -11 15 0 0
l3=<v-end>	3 0 -8 -16 6 10 -7
l3=<v-end> & d:ahead	0 0 -3 0 0 11 -7
l3=<v-end> & d:gone	6 0 -2 -11 3 0 0
l3=<v-impose>	11 -9 -7 -9 14 -22 15
l3=<v-impose> & d:ahead	0 0 -7 0 8 -20 16
l3=<v-impose> & d:gone	14 -7 -1 -6 4 0 0
l3=<v-impose> & d:today	0 0 3 -9 4 0 0
l3=<v-propose>	0 0 12 0 -3 -9 -1
l3=<v-return>	4 0 2 5 -10 1 0
l3=<v-return> & d:gone	4 0 0 8 -12 0 0
l3=<v-say>	0 0 0 0 -7 -2 15
l3=<v-say> & d:ahead	0 0 -7 -8 0 -1 15
l3=<v-say> & d:today	0 0 10 0 -9 0 0
l3=<v-stay>	6 -4 4 -7 0 -11 0
l3=<v-stay> & d:ahead	-3 0 8 -9 1 -10 0
l3=<v-stay> & d:gone	8 -3 -6 0 -1 0 0
l3=<v-target> & d:ahead	0 0 -3 0 10 0 -4
l3=<v-up> & d:ahead	0 0 0 -11 4 4 -6
l3=a	-5 0 8 6 -5 -6 1
l3=a & d:ahead	0 0 2 -9 4 -5 2
l3=a & d:gone	-4 0 0 14 -9 0 0
l3=a & d:today	0 0 11 0 -11 0 0
l3=additional	0 0 -2 -5 12 0 0
l3=after	0 0 10 9 -22 0 5
l3=after & d:ahead	0 0 10 0 -14 0 5
l3=after & d:gone	0 0 0 11 -11 0 0
l3=again	0 0 3 0 4 -10 0
l3=again & d:ahead	0 0 4 0 4 -10 0
l3=agreement	0 0 -18 0 24 -7 0
l3=agreement & d:ahead	0 0 -18 0 23 -7 0
l3=all & d:today	0 0 1 6 -9 0 0
l3=and	5 -3 -1 -25 3 16 -5
l3=and & d:ahead	0 0 3 -21 -8 18 -3
l3=and & d:gone	8 -1 -7 -20 20 -1 0
l3=another	0 0 0 -7 10 0 0
l3=apply	0 0 -11 -7 12 -2 2
l3=apply & d:ahead	0 0 -11 -4 10 -2 2
l3=are	0 0 12 -8 1 -9 -4
l3=are & d:ahead	0 0 13 -4 -3 -9 -4
l3=are & d:gone	0 0 0 -5 10 0 0
l3=arrangement	0 0 9 -8 2 -5 0
l3=arrangement & d:ahead	0 0 10 -7 0 -5 0
l3=as	0 0 0 -18 4 9 0
l3=as & d:ahead	0 0 1 0 -9 9 0
l3=as & d:gone	0 0 0 -14 18 0 0
l3=at	4 -2 0 0 -9 12 -2
l3=at & d:ahead	0 0 3 -10 -7 13 -1
l3=at & d:gone	6 -1 -1 7 -9 0 0
l3=at & d:today	0 0 -6 -5 13 0 0
l3=become	0 0 -5 0 11 0 0
l3=become & d:ahead	0 0 -5 0 11 0 0
l3=been	-9 0 10 -7 1 -3 1
l3=been & d:ahead	0 0 11 -4 -7 -3 1
l3=been & d:gone	-9 0 0 -3 10 0 0
l3=begin	0 0 0 15 -11 0 0
l3=begin & d:ahead	0 0 0 -3 9 0 0
l3=begin & d:gone	0 0 0 17 -17 0 0
l3=both	0 0 2 12 -9 2 -7
l3=both & d:gone	0 0 0 20 -18 0 0
l3=broke	0 0 -1 -6 10 0 0
l3=by	-4 0 -3 -4 10 0 0
l3=by & d:ahead	0 0 -5 -7 12 0 0
l3=ceasefire	0 0 -15 2 21 -6 -5
l3=ceasefire & d:ahead	0 0 -15 6 18 -6 -5
l3=charge	9 0 -4 -4 0 0 -2
l3=charge & d:gone	9 0 0 0 -7 0 0
l3=clear	0 0 8 6 -13 0 0
l3=clock	0 0 12 0 -10 0 0
l3=clock & d:ahead	0 0 12 0 -11 0 0
l3=come & d:ahead	0 0 11 0 -6 0 -2
l3=could	0 0 -3 0 12 0 -5
l3=could & d:ahead	0 0 -3 0 11 0 -5
l3=deal	0 0 15 0 -9 -2 0
l3=deal & d:ahead	0 0 15 0 -11 -2 0
l3=did	6 0 -10 -3 6 0 0
l3=did & d:ahead	0 0 -8 0 11 0 0
l3=do & d:ahead	0 0 5 0 -10 0 7
l3=duty	0 0 -13 -10 5 0 16
l3=duty & d:ahead	0 0 -9 5 -13 0 16
l3=duty & d:gone	0 0 0 -15 17 0 0
l3=duty & d:today	0 0 -4 -3 9 0 0
l3=each	0 0 2 -13 0 9 -1
l3=each & d:ahead	0 0 2 0 -11 9 0
l3=each & d:gone	0 0 0 -12 13 0 0
l3=earth	0 0 -2 -4 10 0 0
l3=end	2 0 -7 -1 0 10 -1
l3=end & d:ahead	0 0 0 0 -7 11 -1
l3=end & d:today	0 0 -10 0 11 0 0
l3=everybody	0 0 -13 0 16 -2 0
l3=everybody & d:ahead	0 0 -13 0 15 -2 0
l3=extend	0 0 -10 0 10 0 0
l3=extend & d:ahead	0 0 -10 0 10 0 0
l3=extension	4 0 0 0 -6 5 0
l3=extension & d:ahead	0 0 0 0 -4 6 0
l3=extra	0 0 -3 -5 10 0 0
l3=fall	0 0 1 -14 -4 9 4
l3=fall & d:ahead	0 0 1 -2 -13 9 4
l3=first	0 -1 6 -15 -2 -2 11
l3=first & d:ahead	0 0 6 -4 -10 -2 11
l3=first & d:gone	0 -1 0 -8 12 0 0
l3=for	-3 6 0 -2 -3 -11 7
l3=for & d:ahead	0 -2 2 11 -12 -10 9
l3=for & d:gone	-2 9 0 -16 13 0 -2
l3=force	0 0 17 9 -18 -5 0
l3=force & d:ahead	0 0 14 0 -9 -5 0
l3=force & d:gone	0 0 0 10 -9 0 0
l3=four	0 0 -2 0 -7 9 0
l3=fourth	0 0 10 0 -8 0 0
l3=fourth & d:ahead	0 0 10 0 -10 0 0
l3=freeze	0 0 12 0 -12 -2 3
l3=freeze & d:ahead	0 0 12 0 -12 -2 3
l3=from	9 -3 -11 16 -4 4 -10
l3=from & d:ahead	0 0 -10 10 6 5 -10
l3=from & d:gone	11 -1 0 -2 -4 0 0
l3=from & d:today	0 0 0 12 -11 0 0
l3=gave	0 0 -9 -1 14 0 0
l3=gave & d:ahead	0 0 -8 0 11 0 0
l3=geneva	0 0 6 11 -13 0 0
l3=geneva & d:gone	0 0 0 11 -8 0 0
l3=given	0 0 -12 0 3 8 0
l3=given & d:ahead	0 0 -12 0 0 8 0
l3=good	0 0 -2 -5 3 -9 11
l3=good & d:ahead	0 0 0 0 -6 -9 11
l3=good & d:today	0 0 -3 -3 9 0 0
l3=had	-5 16 -10 1 0 -2 0
l3=had & d:ahead	0 0 -9 9 1 -1 0
l3=had & d:gone	-4 17 0 -9 -3 0 0
l3=half	0 0 -3 0 -5 0 11
l3=half & d:ahead	0 0 -1 0 -8 0 11
l3=has	5 -2 -9 -7 13 -3 0
l3=has & d:ahead	0 0 -1 -3 11 -3 0
l3=have	-8 0 7 -1 5 -10 -8
l3=have & d:ahead	0 0 0 11 1 -9 -8
l3=have & d:gone	-7 0 0 -12 19 0 0
l3=have & d:today	0 0 12 0 -10 0 0
l3=he & d:ahead	0 0 -10 0 10 0 0
l3=his	0 0 -6 -7 20 -5 0
l3=his & d:ahead	0 0 -5 0 11 -4 0
l3=in	-5 8 -6 10 4 -7 -14
l3=in & d:ahead	0 0 0 -18 23 -4 -11
l3=in & d:gone	-12 10 -5 8 -4 0 -1
l3=in & d:today	4 0 -6 14 -14 0 0
l3=is & d:ahead	0 0 6 18 -20 0 0
l3=is & d:gone	-1 0 0 -25 25 0 0
l3=it	5 -3 -5 7 4 0 -13
l3=it & d:ahead	-2 -1 2 6 6 2 -21
l3=it & d:gone	9 0 -17 8 -9 -1 10
l3=it & d:today	-1 0 -8 -9 19 0 0
l3=its	11 0 1 -4 -1 -1 -3
l3=its & d:gone	12 0 0 1 -10 0 0
l3=its & d:today	0 0 -8 -5 14 0 0
l3=keep	0 0 10 0 0 -7 0
l3=keep & d:ahead	0 0 10 0 -3 -7 0
l3=kick & d:ahead	0 0 -1 12 -6 0 -5
l3=last	-3 -3 18 -16 -4 -6 5
l3=last & d:ahead	0 0 22 0 -23 -5 6
l3=last & d:gone	-1 -2 -5 -10 22 0 0
l3=let	10 0 0 0 -7 0 0
l3=let & d:gone	10 0 0 0 -10 0 0
l3=lower	0 0 0 0 -10 0 10
l3=lower & d:ahead	0 0 0 0 -10 0 10
l3=make	0 0 0 0 10 -13 0
l3=make & d:ahead	0 0 0 0 9 -13 0
l3=meet	0 0 -10 -7 20 0 0
l3=meet & d:ahead	0 0 -9 0 14 0 0
l3=monday	0 0 -4 -2 0 0 8
l3=monday & d:ahead	0 0 -4 0 -1 0 9
l3=next	0 0 -2 -6 -5 0 14
l3=next & d:ahead	0 0 -1 -2 -9 0 15
l3=no	0 0 -8 -12 18 0 0
l3=no & d:gone	0 0 0 -7 8 0 0
l3=not	0 0 0 -8 -6 13 1
l3=not & d:ahead	0 0 -4 0 -6 13 1
l3=of	-4 0 2 -4 -7 -13 25
l3=of & d:ahead	0 0 0 -17 -8 -12 26
l3=oil	-4 0 -3 -1 13 0 0
l3=old	0 0 -12 0 13 0 0
l3=on	13 -3 -4 -9 2 0 2
l3=on & d:gone	14 -1 -3 -10 2 0 0
l3=one	0 0 4 15 -23 0 4
l3=one & d:gone	0 0 0 21 -20 0 0
l3=open	0 0 0 10 -8 0 0
l3=other & d:gone	0 0 0 11 -11 0 0
l3=otherwise	0 0 13 0 -8 0 0
l3=otherwise & d:ahead	0 0 14 0 -12 0 0
l3=our	0 0 -10 6 0 5 0
l3=out	0 0 -5 0 14 -4 -2
l3=out & d:ahead	0 0 -5 0 13 -4 -2
l3=paper	0 0 2 8 -11 0 0
l3=pause	0 0 0 -12 15 -6 -4
l3=pause & d:gone	0 0 0 -10 12 0 0
l3=pay	0 0 -12 -6 25 -5 -3
l3=pay & d:ahead	0 0 -11 1 15 -4 -2
l3=pay & d:gone	0 0 0 -11 13 0 0
l3=prolong	0 0 10 0 -13 0 0
l3=prolong & d:ahead	0 0 10 0 -13 0 0
l3=prolonged	0 0 -9 -8 17 0 0
l3=put	0 0 -6 -1 12 0 0
l3=question	0 0 -10 0 14 -2 0
l3=rate	0 0 -5 12 -3 0 0
l3=rate & d:gone	0 0 0 11 -11 0 0
l3=reach	0 0 -16 8 0 3 0
l3=reach & d:ahead	0 0 -16 0 10 3 0
l3=reach & d:gone	0 0 0 8 -7 0 0
l3=reciprocal	0 0 9 0 -1 -5 0
l3=reciprocal & d:ahead	0 0 9 0 -2 -5 0
l3=reduction	0 0 4 6 -15 -2 2
l3=reduction & d:ahead	0 0 4 6 -15 -2 2
l3=remain	0 0 -7 0 0 6 0
l3=remain & d:ahead	0 0 -7 0 0 6 0
l3=return	0 0 -4 0 9 -3 0
l3=right	0 0 -7 0 11 -1 0
l3=round	0 0 10 -3 -5 0 0
l3=round & d:ahead	0 0 10 0 -8 0 0
l3=rule	0 0 -6 0 10 0 0
l3=run	7 -3 9 2 -12 2 -8
l3=run & d:ahead	-2 0 12 0 -8 2 -8
l3=run & d:gone	9 -2 -3 4 -7 0 0
l3=say	0 0 -5 -9 10 0 2
l3=second	0 0 0 -5 11 -2 0
l3=set	0 0 5 7 -12 0 0
l3=shall	0 0 -6 -11 1 3 10
l3=shall & d:ahead	0 0 -6 -8 0 3 10
l3=side & d:gone	0 0 0 8 -6 0 0
l3=sign & d:ahead	0 0 9 0 -5 0 0
l3=since	-1 0 -2 20 -14 0 0
l3=since & d:gone	-1 0 0 22 -19 0 0
l3=sit	0 0 7 1 -9 0 0
l3=sleep	0 0 -12 0 0 13 0
l3=sleep & d:ahead	0 0 -12 0 0 13 0
l3=so	0 0 5 2 -15 9 0
l3=so & d:ahead	0 0 5 0 -11 9 0
l3=spoke & d:today	0 0 0 10 -8 0 0
l3=standstill & d:gone	0 3 0 5 -9 0 0
l3=start	0 0 -7 0 -14 -1 20
l3=start & d:ahead	0 0 -7 -1 -12 -1 21
l3=stop	0 0 -5 0 0 8 0
l3=stop & d:ahead	0 0 -4 0 -3 9 0
l3=suspend	0 0 -10 8 1 0 0
l3=suspend & d:ahead	0 0 -10 1 7 0 0
l3=suspension	-6 4 -16 0 8 14 -4
l3=suspension & d:ahead	0 0 -16 10 0 14 -4
l3=suspension & d:gone	-6 5 0 -9 11 0 0
l3=talk	0 0 14 0 -11 0 0
l3=talk & d:today	0 0 11 0 -10 0 0
l3=tariff	0 0 -8 -2 4 10 -2
l3=tariff & d:ahead	0 0 -7 0 0 10 -2
l3=tariff & d:today	0 0 0 -10 12 0 0
l3=that	-9 -8 8 -4 3 -9 9
l3=that & d:ahead	0 0 13 -16 -3 -8 10
l3=that & d:gone	-8 -7 -2 2 9 0 0
l3=the & d:ahead	0 -1 -3 -9 1 9 2
l3=the & d:today	0 0 14 4 -14 0 0
l3=their & d:ahead	0 0 -7 -2 16 -2 -4
l3=their & d:gone	0 0 0 9 -5 0 0
l3=therefore	0 0 0 0 -13 14 0
l3=therefore & d:ahead	0 0 0 0 -13 14 0
l3=they	-1 0 4 -7 -8 24 -9
l3=they & d:ahead	0 0 4 -6 -15 25 -9
l3=thi	0 0 21 -8 -4 -3 -3
l3=thi & d:ahead	0 0 20 0 -10 -3 -3
l3=three	0 0 -3 -3 10 0 0
l3=through & d:ahead	0 0 5 0 -11 5 0
l3=thu	0 0 14 0 -6 -8 0
l3=thu & d:ahead	0 0 14 0 -7 -8 0
l3=to	-13 -5 8 -23 10 -17 13
l3=to & d:ahead	0 0 9 -8 -6 -15 16
l3=to & d:gone	-14 -3 -2 -20 41 0 -4
l3=too	5 0 0 7 -10 0 0
l3=trade	0 0 -6 -6 13 1 0
l3=truce	2 -15 13 10 -9 -14 0
l3=truce & d:ahead	0 0 9 0 0 -12 0
l3=truce & d:gone	3 -13 3 0 1 -1 0
l3=truce & d:today	0 0 7 18 -24 0 0
l3=until	0 0 0 8 -1 -2 0
l3=until & d:ahead	0 0 1 13 -8 -2 0
l3=up & d:ahead	0 0 -6 0 0 9 0
l3=us	0 0 14 0 -3 0 -5
l3=us & d:ahead	0 0 14 -4 -4 0 -5
l3=was	-9 2 -12 -1 10 6 -3
l3=was & d:ahead	0 0 -19 -13 24 6 -1
l3=wednesday	0 0 1 -11 6 0 0
l3=week	0 0 -1 0 9 -4 0
l3=were	0 0 -14 9 2 0 0
l3=were & d:ahead	0 0 -13 2 11 0 0
l3=what	-1 0 4 6 -12 0 7
l3=what & d:ahead	0 0 8 2 -15 0 7
l3=which	-10 5 12 -7 0 -1 -7
l3=which & d:ahead	0 0 16 -7 -6 0 -6
l3=will	0 0 -10 -4 8 5 0
l3=will & d:ahead	0 0 -17 -8 13 5 1
l3=with	-4 -1 -1 -6 11 0 0
l3=with & d:gone	-3 0 0 -10 17 0 0
l3=would	-2 0 -9 -15 0 23 1
l3=would & d:ahead	0 0 -9 -11 -6 24 2
l3=would & d:gone	-1 0 0 -3 9 0 0
l3=year	0 0 0 0 -12 11 0
l3=year & d:ahead	0 0 0 0 -11 11 0
l3=your	0 0 -5 0 9 0 0
l3=—	10 0 11 0 -13 -1 0
l3=— & d:today	10 0 3 1 -13 0 0
l4="	0 0 -16 11 0 6 0
l4=" & d:ahead	0 0 -16 0 8 6 0
l4=" & d:gone	0 0 0 12 -11 0 0
l4='	-3 0 -7 0 12 0 0
l4='s	0 0 -10 -23 16 -11 15
l4='s & d:ahead	0 0 -11 0 4 -10 15
l4='s & d:gone	0 0 0 -13 17 0 0
l4=(	0 0 -8 0 10 0 -5
l4=)	0 0 -4 12 -6 0 -2
l4=*	0 0 -8 10 0 -2 0
l4=* & d:ahead	0 0 -7 0 10 -2 0
l4=* & d:gone	0 0 0 12 -11 0 0
l4=, & d:ahead	0 0 4 11 -11 -3 7
l4=, & d:gone	-2 5 -10 -8 12 -1 -1
l4=, & d:today	0 0 -28 -1 22 0 0
l4=-	0 0 -8 -14 3 7 6
l4=- & d:gone	0 0 0 -9 12 0 0
l4=. & d:ahead	0 0 -3 0 11 -1 -15
l4=. & d:gone	0 0 0 -11 0 0 12
l4=:	-11 0 -4 10 -7 13 -8
l4=: & d:ahead	0 0 -3 0 -3 14 -6
l4=;	-5 0 -3 0 15 0 -6
l4=<agent> & d:today	0 0 2 17 -19 0 0
l4=<begin>	-1 -3 6 5 0 -10 -2
l4=<begin> & d:ahead	-23 -21 12 -3 -12 4 12
l4=<begin> & d:gone	12 9 -29 14 -8 -20 -28
l4=<begin> & d:today	-6 -12 3 -7 19 -15 -18
l4=<day-ahead>	0 0 -10 -5 -5 21 -2
l4=<day-ahead> & d:ahead	0 0 -8 -9 -9 22 -2
l4=<day-gone>	-7 0 14 -6 3 -8 -3
l4=<day-gone> & d:ahead	0 0 16 -5 -3 -7 -3
l4=<day-gone> & d:gone	-6 0 0 -11 19 0 0
l4=<day-today>	0 0 8 -20 19 -13 -6
l4=<day-today> & d:ahead	0 0 10 -4 5 -13 -6
l4=<day-today> & d:today	0 0 0 -5 8 0 0
l4=<duty>	0 -3 3 -15 7 -8 10
l4=<duty> & d:ahead	0 0 5 -19 1 -7 11
l4=<duty> & d:today	0 0 -1 -7 11 0 0
l4=<gate>	0 0 -1 11 -8 0 0
l4=<gate> & d:gone	0 0 0 16 -14 0 0
l4=<goods>	3 -2 3 11 -12 -8 4
l4=<goods> & d:ahead	0 0 8 5 -12 -8 6
l4=<level>	1 0 -1 -16 6 15 -2
l4=<level> & d:ahead	0 0 1 -14 1 15 -1
l4=<level> & d:gone	-2 0 0 -24 30 0 0
l4=<level> & d:today	5 0 -7 12 -13 0 0
l4=<money> & d:gone	0 0 0 9 -9 0 0
l4=<month-gone>	2 0 2 -9 0 -6 8
l4=<month-today>	0 0 -6 9 -1 0 0
l4=<name>	-8 1 -15 7 5 -12 14
l4=<name> & d:ahead	0 0 -12 12 0 -10 16
l4=<name> & d:gone	-3 2 -2 -9 15 0 0
l4=<not> & d:today	0 0 0 -5 9 0 0
l4=<number>	-3 0 7 -1 -11 0 10
l4=<number> & d:ahead	0 0 1 6 -15 0 10
l4=<office>	0 0 -3 -5 16 0 0
l4=<office> & d:ahead	0 0 -6 0 12 0 0
l4=<organisation>	8 0 -7 -3 0 8 -4
l4=<organisation> & d:ahead	0 0 -3 0 -1 9 -4
l4=<organisation> & d:gone	8 0 0 -8 0 0 0
l4=<person>	-1 0 -16 -7 25 -6 0
l4=<person> & d:ahead	0 0 -19 -12 31 -5 0
l4=<points>	0 0 10 -3 -8 0 1
l4=<points> & d:ahead	0 0 11 3 -18 0 1
l4=<points> & d:gone	0 0 0 -8 10 0 0
l4=<quality>	0 0 -7 2 16 -7 -13
l4=<quality> & d:ahead	0 0 -11 17 6 -6 -12
l4=<seat>	-3 0 0 17 -7 -6 -5
l4=<seat> & d:ahead	0 0 8 11 -11 -5 -4
l4=<seat> & d:gone	-1 0 0 9 -6 0 0
l4=<sender>	0 0 0 -6 13 0 -1
l4=<span>	-4 5 1 -15 -10 1 28
l4=<span> & d:ahead	0 0 3 -19 -16 1 29
l4=<span> & d:gone	0 6 -3 -8 6 0 0
l4=<v-agree>	-3 1 -15 -8 18 0 0
l4=<v-agree> & d:ahead	0 0 -8 0 5 1 0
l4=<v-agree> & d:gone	-11 1 0 -8 11 0 0
l4=<v-bear>	2 -2 -7 8 -11 12 3
l4=<v-bear> & d:ahead	0 0 -14 -10 6 14 3
l4=<v-bear> & d:gone	3 -1 0 12 -11 -1 0
l4=<v-bear> & d:today	0 0 6 2 -9 0 0
l4=<v-begin>	-1 -1 2 8 0 -12 0
l4=<v-begin> & d:ahead	0 0 0 5 2 -12 0
l4=<v-down> & d:gone	1 0 0 14 -16 0 0
l4=<v-end>	0 -6 9 0 -3 0 -14
l4=<v-end> & d:ahead	0 0 6 -9 0 1 -14
l4=<v-impose>	8 -11 -1 1 3 -10 2
l4=<v-impose> & d:today	2 0 -5 11 -7 0 0
l4=<v-propose>	0 0 -18 13 -1 -2 6
l4=<v-propose> & d:ahead	0 0 -20 0 8 -2 7
l4=<v-propose> & d:gone	0 0 0 12 -9 0 0
l4=<v-say>	-1 -1 14 -36 6 10 -8
l4=<v-say> & d:ahead	0 0 15 -5 -15 10 -7
l4=<v-say> & d:gone	0 0 0 -26 30 0 0
l4=<v-sell>	0 0 -1 -6 13 0 -4
l4=<v-stay>	-9 5 -4 -14 13 -7 4
l4=<v-stay> & d:gone	-8 7 0 -12 12 0 0
l4=<v-suspend>	6 -9 5 7 -13 4 0
l4=<v-up> & d:gone	0 0 0 -7 10 0 0
l4=a	-9 -3 -6 1 20 0 -16
l4=a & d:ahead	0 0 -1 10 0 0 -14
l4=a & d:gone	-8 -2 0 -17 27 0 0
l4=again & d:ahead	0 0 -8 0 15 0 -2
l4=agree	0 4 -1 -16 16 -1 1
l4=agree & d:gone	0 4 0 -11 10 0 0
l4=agreement	0 0 -1 -3 14 -5 0
l4=agreement & d:ahead	0 0 -1 0 8 -4 0
l4=all	0 0 0 -13 0 4 7
l4=an	0 0 -1 -4 0 7 0
l4=an & d:ahead	0 0 0 0 -3 9 0
l4=and	-10 -10 7 -5 6 2 -12
l4=and & d:ahead	0 0 6 -20 3 3 -11
l4=announce	0 0 -2 -10 17 0 0
l4=announce & d:gone	0 0 0 -10 11 0 0
l4=another	11 0 4 0 0 -15 0
l4=another & d:ahead	0 0 5 0 7 -15 0
l4=another & d:gone	11 0 0 1 -11 0 0
l4=apply	0 0 15 0 -3 -11 0
l4=apply & d:ahead	0 0 15 -1 -2 -11 0
l4=are	0 0 -9 -9 2 -5 14
l4=are & d:ahead	0 0 -5 -6 -1 -5 14
l4=arrangement	0 0 0 2 -10 5 2
l4=as	0 0 0 15 -13 0 1
l4=as & d:gone	0 0 0 16 -13 0 0
l4=ask	0 0 -3 -1 -4 0 12
l4=ask & d:ahead	0 0 -3 0 -7 0 13
l4=at	2 0 -6 7 1 5 -17
l4=at & d:ahead	0 0 -3 0 5 5 -17
l4=be	0 0 -14 0 8 5 0
l4=be & d:ahead	0 0 -13 -3 8 5 0
l4=been & d:gone	0 6 0 13 -16 0 0
l4=before	0 0 7 8 -10 0 0
l4=before & d:gone	0 0 0 10 -8 0 0
l4=begin	0 0 -8 1 -4 0 10
l4=begin & d:ahead	0 0 -8 -2 0 0 10
l4=both & d:ahead	0 0 5 -24 12 0 0
l4=both & d:gone	0 0 0 9 -7 0 0
l4=bulletin	0 0 0 12 -11 0 0
l4=bulletin & d:today	0 0 0 12 -11 0 0
l4=busan	0 0 9 -4 0 -9 0
l4=busan & d:ahead	0 0 10 0 -3 -9 0
l4=by	-2 0 -20 1 26 -4 -8
l4=by & d:ahead	0 0 -18 0 27 -4 -8
l4=by & d:gone	-2 0 0 -5 10 0 0
l4=by & d:today	0 0 0 11 -9 0 0
l4=can	0 0 -6 -4 16 0 0
l4=can & d:ahead	0 0 -6 -4 16 0 0
l4=carry & d:ahead	0 0 4 0 -12 9 -5
l4=ceasefire	4 0 5 -5 -8 0 4
l4=change	0 0 -1 12 -4 0 -5
l4=charge	0 0 3 -12 9 -1 0
l4=charge & d:gone	0 0 0 -11 12 0 0
l4=client	0 0 0 11 -12 0 0
l4=come & d:gone	0 0 0 9 -6 0 0
l4=conclude & d:ahead	0 0 -4 0 9 0 0
l4=conference & d:today	0 0 0 9 -7 0 0
l4=control	0 0 10 0 -12 1 0
l4=control & d:ahead	0 0 10 0 -12 1 0
l4=date	0 0 -15 0 19 0 0
l4=date & d:ahead	0 0 -14 0 17 0 0
l4=due	-2 0 4 -2 7 -9 -4
l4=due & d:ahead	0 0 4 0 4 -9 -4
l4=duty	2 0 -6 -24 6 6 14
l4=duty & d:ahead	0 0 -6 -13 -1 6 14
l4=each & d:gone	0 8 0 8 -16 0 0
l4=eastern	0 0 2 6 -8 0 0
l4=eastern & d:ahead	0 0 2 6 -8 0 0
l4=end	0 -1 27 -1 -16 -9 -7
l4=end & d:ahead	0 0 25 -4 -15 -8 -7
l4=enter	0 0 -8 -10 12 0 5
l4=expire & d:ahead	0 0 -7 0 9 0 0
l4=extend	0 0 14 -10 3 -10 0
l4=extend & d:ahead	0 0 10 0 0 -10 0
l4=extend & d:gone	0 0 5 -10 5 0 0
l4=extension	0 0 -15 0 4 12 0
l4=extension & d:ahead	0 0 -14 0 1 12 0
l4=first	-1 11 -1 -4 0 0 0
l4=first & d:gone	-1 12 0 -2 -7 0 0
l4=following	0 0 0 -9 0 0 6
l4=for & d:gone	6 9 3 -9 -4 0 0
l4=force	0 0 10 -5 0 -2 0
l4=force & d:ahead	0 0 11 -3 -1 -2 0
l4=freeze	0 0 -7 10 -9 5 0
l4=from	0 0 0 1 -11 0 17
l4=from & d:ahead	0 0 -7 -9 0 0 17
l4=from & d:gone	0 0 0 11 -8 0 0
l4=from & d:today	0 0 10 -1 -7 0 0
l4=geneva & d:ahead	0 0 4 7 -10 0 0
l4=good	7 0 1 18 -18 -2 0
l4=good & d:gone	7 0 0 13 -17 0 0
l4=had	-8 0 -2 -10 21 -1 -2
l4=had & d:ahead	0 0 -1 0 8 -1 -2
l4=had & d:gone	-7 0 0 -7 14 0 0
l4=hand	0 0 0 13 -12 0 0
l4=hand & d:gone	0 0 0 13 -13 0 0
l4=has	-4 0 14 -14 9 -2 -12
l4=has & d:ahead	0 0 15 0 -5 -2 -11
l4=has & d:gone	-4 0 0 -11 16 0 0
l4=have	-6 0 1 -6 2 9 -11
l4=have & d:ahead	0 0 2 -4 -3 9 -11
l4=have & d:gone	-5 0 0 -8 14 0 0
l4=his	0 0 12 0 -10 0 0
l4=his & d:ahead	0 0 12 0 -11 0 0
l4=hold	-1 0 6 -10 1 -2 3
l4=hold & d:gone	-1 0 0 -8 12 0 0
l4=house	0 0 -2 -1 8 0 0
l4=if & d:ahead	0 0 -4 0 10 -2 0
l4=in	-8 11 -2 -4 10 -6 -12
l4=in & d:gone	-5 11 -3 -2 1 0 0
l4=initialled	0 0 -1 -5 10 0 0
l4=is & d:gone	9 0 -2 0 0 0 -1
l4=it	4 10 1 1 -16 4 0
l4=it & d:ahead	-1 0 8 -8 -11 6 0
l4=it & d:gone	7 11 -14 9 -14 -1 -2
l4=it & d:today	0 0 -3 -4 9 0 0
l4=it'll	0 0 9 0 -5 -2 0
l4=it'll & d:ahead	0 0 9 0 -5 -2 0
l4=its	5 0 9 -10 -6 -13 11
l4=its & d:ahead	0 0 9 -4 -8 -13 11
l4=its & d:gone	5 0 0 -12 5 0 0
l4=keep	0 0 -16 13 6 0 -3
l4=keep & d:ahead	0 0 -16 3 15 0 -3
l4=land & d:gone	0 0 0 9 -9 0 0
l4=lapse	0 0 -6 0 10 0 0
l4=last	15 0 -6 -12 -3 9 -5
l4=last & d:ahead	0 0 -4 -1 1 9 -4
l4=last & d:gone	17 0 0 -8 -8 0 0
l4=lasted & d:gone	7 4 0 0 -10 0 0
l4=leader	0 0 0 10 -10 0 0
l4=longer & d:ahead	0 0 -2 13 -5 -1 0
l4=m	0 0 6 7 -13 0 1
l4=make	0 7 -1 -15 11 0 0
l4=make & d:gone	0 7 0 -14 7 0 0
l4=may	0 0 -5 0 9 -1 0
l4=may & d:ahead	0 0 -5 0 9 -1 0
l4=meet & d:today	0 0 0 9 -8 0 0
l4=mr	0 0 -12 3 -1 12 -2
l4=mr & d:ahead	0 0 -11 5 -3 12 -1
l4=new	0 0 9 0 -18 0 12
l4=new & d:ahead	0 0 11 -13 -12 0 12
l4=new & d:gone	0 0 0 12 -11 0 0
l4=next	0 0 11 0 -8 0 0
l4=next & d:ahead	0 0 11 0 -8 0 0
l4=note	0 0 -3 -5 12 0 0
l4=notice	0 0 -3 -2 10 0 0
l4=now	0 0 24 -2 -5 -14 -2
l4=now & d:ahead	0 0 24 0 -8 -14 -2
l4=of	6 -13 12 2 -5 -10 -4
l4=of & d:ahead	0 0 17 11 -15 -9 -3
l4=of & d:gone	8 -12 -1 -11 10 0 0
l4=old	1 0 -6 -1 9 -3 0
l4=on	10 -1 0 -22 0 6 2
l4=on & d:ahead	0 0 0 -12 -3 7 3
l4=on & d:gone	11 0 8 -3 -8 0 0
l4=on & d:today	0 0 -9 -15 24 0 0
l4=once & d:ahead	0 0 9 0 0 -7 0
l4=one	-1 0 -16 19 -7 3 0
l4=one & d:ahead	0 0 -14 6 3 3 0
l4=one & d:gone	0 0 0 12 -9 0 0
l4=other & d:ahead	0 0 9 0 -15 7 0
l4=otherwise	0 0 -14 0 16 0 0
l4=otherwise & d:ahead	0 0 -14 0 16 0 0
l4=our	-4 0 7 -14 7 -1 0
l4=our & d:ahead	0 0 9 -1 -6 -1 0
l4=our & d:gone	-4 0 0 -3 10 0 0
l4=out & d:ahead	0 0 -5 0 10 -4 0
l4=over	0 0 0 -7 11 0 -4
l4=own	0 0 -4 -4 10 0 0
l4=palm	-4 0 -3 0 11 0 0
l4=paper	0 0 8 -4 -11 8 0
l4=paper & d:ahead	0 0 8 0 -14 9 0
l4=pause	0 -5 9 9 -18 1 0
l4=pause & d:ahead	0 0 9 -9 -5 1 0
l4=pause & d:gone	0 -4 0 17 -14 0 0
l4=pay	4 0 -7 2 -10 6 8
l4=pay & d:ahead	0 0 -13 0 0 6 8
l4=pay & d:gone	5 0 0 8 -12 0 0
l4=point	0 0 -4 0 -1 10 0
l4=point & d:ahead	0 0 -4 0 -4 10 0
l4=present	0 0 7 0 -10 6 0
l4=present & d:ahead	0 0 8 0 -11 7 0
l4=prolong & d:ahead	0 0 1 0 -9 6 0
l4=prolonged	0 0 1 -2 11 -8 -2
l4=put	0 0 -11 12 -7 0 8
l4=put & d:ahead	0 0 -10 0 0 0 8
l4=put & d:gone	0 0 0 12 -11 0 0
l4=radio	0 0 0 9 -7 0 0
l4=radio & d:today	0 0 0 9 -7 0 0
l4=rate & d:ahead	0 0 -6 0 8 0 0
l4=reach & d:gone	-1 0 0 -10 14 0 0
l4=rise	0 0 0 -1 -5 0 9
l4=rise & d:ahead	0 0 0 0 -6 0 9
l4=run	0 0 -10 0 0 3 7
l4=run & d:ahead	0 0 -9 0 0 3 7
l4=saint	0 0 0 -12 12 0 0
l4=saint & d:gone	0 0 0 -12 12 0 0
l4=say	0 0 10 -3 -11 6 0
l4=say & d:ahead	0 0 10 0 -14 6 0
l4=second	4 0 0 6 -13 0 6
l4=second & d:gone	4 0 0 13 -16 0 0
l4=shall	0 0 -13 4 0 7 -1
l4=shall & d:ahead	0 0 -12 5 0 7 -1
l4=should	0 0 10 -3 -9 4 0
l4=should & d:ahead	0 0 10 0 -14 5 0
l4=shut	10 0 0 0 -8 0 0
l4=sign	0 0 -13 10 -1 0 -1
l4=sign & d:ahead	0 0 -12 9 0 0 0
l4=signature	0 0 -12 0 0 12 0
l4=signature & d:ahead	0 0 -12 0 0 12 0
l4=since	0 -3 10 13 -13 -6 0
l4=since & d:gone	0 -2 0 13 -10 0 0
l4=spring	0 0 -15 0 6 9 0
l4=spring & d:ahead	0 0 -14 0 4 9 0
l4=start	0 0 -12 11 5 -2 -4
l4=start & d:ahead	0 0 -12 13 3 -2 -4
l4=stop	-2 0 4 7 -13 4 0
l4=strike	0 0 -7 -2 11 0 0
l4=surcharge	0 0 -8 12 -4 0 0
l4=surcharge & d:ahead	0 0 -8 0 9 0 0
l4=surcharge & d:gone	0 0 0 12 -12 0 0
l4=suspension	0 -4 -5 15 -9 2 0
l4=suspension & d:ahead	0 0 -11 0 5 3 0
l4=suspension & d:gone	0 -4 4 16 -15 0 0
l4=tariff	0 -2 11 -6 6 -14 -2
l4=tariff & d:ahead	0 0 13 -5 0 -13 -1
l4=term	0 0 0 -6 11 0 0
l4=that	10 2 -16 2 4 0 -8
l4=that & d:ahead	0 0 -10 5 7 0 -7
l4=that & d:gone	11 2 -4 0 -7 0 0
l4=the	-11 0 -12 1 7 20 -9
l4=the & d:ahead	0 0 -9 3 -1 22 -8
l4=the & d:gone	-7 0 0 -2 10 -3 0
l4=their	-8 0 11 -10 0 0 -1
l4=their & d:ahead	0 0 15 0 -19 1 -1
l4=their & d:gone	-7 0 0 -6 17 0 0
l4=then & d:ahead	0 0 0 0 -9 0 8
l4=they	0 0 8 6 -3 -10 0
l4=they & d:ahead	0 0 9 -7 1 -10 0
l4=thi	0 0 -1 0 8 -12 0
l4=thi & d:ahead	0 0 0 0 7 -11 0
l4=time	0 0 -3 -3 10 0 0
l4=to	10 -5 -1 11 -5 0 -11
l4=to & d:ahead	-1 0 -4 0 8 1 -10
l4=to & d:gone	13 -4 -2 0 -5 0 0
l4=to & d:today	0 0 7 11 -17 0 0
l4=trade	9 0 4 -3 -4 -2 0
l4=trade & d:gone	9 0 0 0 -7 0 0
l4=truce	-11 10 3 -1 -11 14 0
l4=truce & d:ahead	0 0 9 5 -32 16 1
l4=truce & d:gone	-10 11 -11 1 3 -2 0
l4=truce & d:today	0 0 -1 -12 12 0 0
l4=until	0 0 14 8 -11 -8 -4
l4=until & d:ahead	0 0 15 -2 -4 -8 -4
l4=until & d:gone	0 0 0 10 -8 0 0
l4=up	0 0 10 -11 -2 2 -6
l4=up & d:ahead	0 0 11 -1 -8 2 -5
l4=us & d:gone	3 0 0 6 -10 0 0
l4=we & d:ahead	0 0 7 0 -13 0 6
l4=were	-2 0 -9 0 17 0 -5
l4=were & d:ahead	0 0 -9 -1 17 0 -5
l4=what	-1 0 -5 -8 18 3 -7
l4=which	-4 5 10 3 -8 -15 0
l4=which & d:ahead	0 0 12 14 -16 -14 0
l4=will	-2 0 5 0 4 -14 2
l4=will & d:ahead	0 0 5 -3 4 -14 3
l4=wire	0 0 -10 0 11 0 0
l4=with	8 -4 26 6 -22 -11 -8
l4=with & d:ahead	0 0 26 -9 -8 -11 -8
l4=with & d:gone	8 -3 0 15 -17 0 0
l4=would	-9 0 6 7 -12 8 -1
l4=would & d:ahead	0 0 0 7 -11 13 -1
l4=would & d:gone	-7 0 0 0 13 -5 0
l4=would & d:today	0 0 16 0 -15 0 0
l4=your	0 0 -4 0 10 -5 0
l4=—	0 0 -14 4 8 5 -3
l4=— & d:ahead	0 0 -15 -2 14 5 -2
l=, a	0 0 -7 0 9 0 0
l=, a & d:ahead	0 0 -7 0 8 0 0
l=, and	0 0 7 -9 2 -4 0
l=, begin	0 0 0 12 -9 0 0
l=, end	-2 0 -2 0 -4 11 0
l=, from	-1 7 6 -9 0 -3 1
l=, from & d:gone	0 9 0 -11 4 0 -2
l=, monday	0 0 -4 -5 11 0 0
l=, monday & d:today	0 0 -4 -5 11 0 0
l=, on	7 -4 3 0 -11 -2 9
l=, on & d:ahead	0 0 4 -14 -5 -1 10
l=, on & d:gone	7 -3 0 8 -10 0 0
l=, since	0 0 10 -6 -1 0 0
l=, since & d:ahead	0 0 11 0 -10 0 0
l=, the	0 0 5 14 -21 -4 6
l=, the & d:ahead	0 0 6 -2 -8 -3 6
l=, the & d:today	0 0 0 13 -12 0 0
l=, thursday	0 0 0 -8 11 0 0
l=, thursday & d:today	0 0 0 -8 10 0 0
l=, till	0 0 0 0 -9 7 0
l=, till & d:ahead	0 0 1 0 -11 7 0
l=, wednesday	0 0 8 4 -11 0 0
l=: from	0 0 0 -10 2 5 3
l=: from & d:ahead	0 0 0 -13 3 5 3
l=: on	0 0 -9 6 -2 0 6
l=: on & d:ahead	0 0 -9 9 -4 0 6
l=: since & d:ahead	0 0 -2 -4 8 0 0
l=: since & d:gone	0 0 0 9 -8 0 0
l=: until	0 0 9 0 -7 0 0
l=: until & d:ahead	0 0 10 0 -10 0 0
l=; until	5 0 -13 0 5 0 0
l=; until & d:ahead	0 0 -13 0 14 0 0
l=<begin> <begin> & d:ahead	-1 -2 -3 -11 5 3 -1
l=<begin> after	0 0 3 3 -9 2 0
l=<begin> after & d:ahead	0 0 3 4 -11 2 0
l=<begin> and	0 0 -8 0 11 0 0
l=<begin> and & d:ahead	0 0 -7 0 10 0 0
l=<begin> between	0 0 0 -6 -4 0 10
l=<begin> by & d:ahead	0 0 -5 -4 15 0 -1
l=<begin> from & d:gone	0 7 0 -13 9 0 -1
l=<begin> on	4 -6 10 -7 0 -11 -9
l=<begin> on & d:ahead	0 0 12 0 -4 -10 -7
l=<begin> since & d:gone	-14 -5 0 8 -1 0 0
l=<begin> the & d:ahead	0 0 3 0 -9 6 0
l=<begin> the & d:today	0 0 -5 -9 14 0 0
l=<begin> until	2 0 -11 0 1 4 5
l=<begin> until & d:ahead	0 0 -10 -2 6 4 5
l=<day-ahead> and	0 0 -11 0 7 3 -1
l=<day-ahead> and & d:ahead	0 0 -10 0 7 3 -1
l=<day-ahead> to	0 0 4 -3 -9 8 -3
l=<day-ahead> to & d:ahead	0 0 5 0 -14 8 -3
l=<day-gone> ,	-2 0 -18 0 10 12 0
l=<day-gone> , & d:ahead	0 0 -17 0 3 12 0
l=<day-gone> to	12 0 0 0 -2 -4 0
l=<day-gone> to & d:gone	13 0 0 0 -11 0 0
l=<level> on	0 0 -15 7 4 -7 5
l=<level> on & d:ahead	0 0 -14 8 1 -6 5
l=<level> on & d:gone	0 0 0 -13 16 0 0
l=<level> until	-5 0 10 0 -5 -1 0
l=<month-gone> to	0 0 0 10 -5 0 0
l=<month-gone> to & d:gone	0 0 0 10 -7 0 0
l=<name> ,	0 0 16 -14 -6 0 0
l=<name> , & d:today	0 0 9 -12 0 0 0
l=<name> end	4 0 -10 0 7 0 0
l=<name> end & d:today	0 0 -6 0 9 0 0
l=<name> from	5 0 -3 8 0 0 -23
l=<name> from & d:ahead	0 0 -2 8 7 0 -23
l=<name> from & d:today	5 0 0 5 -12 0 0
l=<name> in	0 0 0 -10 13 0 0
l=<name> in & d:gone	0 0 0 -9 12 0 0
l=<name> on	-6 8 -12 -6 9 0 6
l=<number> ,	0 0 11 -6 0 0 0
l=<number> , & d:ahead	0 0 10 1 -11 0 0
l=<number> of	0 0 0 -7 9 0 0
l=<number> on	-1 0 -9 5 -3 0 7
l=<number> on & d:ahead	0 0 -15 4 0 0 7
l=<number> since	0 0 -1 -8 12 0 0
l=<number> since & d:gone	0 0 0 -7 9 0 0
l=<number> until	0 0 9 0 -7 0 0
l=<number> until & d:ahead	0 0 9 0 -7 0 0
l=<person> on	0 0 -4 -5 15 0 0
l=<quality> ,	0 0 11 0 -9 0 0
l=<seat> ,	-3 0 -13 0 17 -1 -1
l=<seat> , & d:ahead	0 0 -14 0 19 0 0
l=<seat> on	0 0 -5 0 14 -1 -8
l=<seat> on & d:ahead	0 0 -4 0 15 -1 -8
l=<seat> until	0 0 12 0 -11 0 0
l=<seat> until & d:ahead	0 0 12 0 -11 0 0
l=<span> ,	0 0 0 -6 11 0 -6
l=<span> from	0 8 -26 -1 -2 -3 10
l=<span> from & d:ahead	0 -3 -23 5 -3 -2 12
l=<span> from & d:gone	0 11 -2 -11 7 0 -3
l=<span> on	0 0 -11 0 12 0 0
l=<span> on & d:ahead	0 0 -11 0 14 0 0
l=<span> to	0 0 11 -3 -2 -4 0
l=<span> to & d:ahead	0 0 11 0 -7 -4 0
l=<span> until	0 0 3 0 -9 4 0
l=<span> until & d:ahead	0 0 3 0 -9 4 0
l=again from & d:ahead	0 0 0 -7 11 -3 -5
l=again on	0 0 -14 -1 0 7 8
l=again on & d:ahead	0 0 -14 0 -3 8 8
l=agree in	0 -8 0 11 -6 0 0
l=agree in & d:gone	0 -8 0 11 -6 0 0
l=agreement by	0 0 5 0 -9 3 0
l=agreement by & d:ahead	0 0 5 0 -9 3 0
l=and from	0 0 -8 -11 2 0 12
l=and from & d:ahead	0 0 -8 -8 0 0 12
l=and until	0 0 11 0 -9 0 0
l=and until & d:ahead	0 0 11 0 -10 0 0
l=apply from & d:ahead	0 0 0 -4 12 0 -3
l=arrangement of	0 0 0 9 -3 -2 0
l=arrangement of & d:gone	0 0 0 13 -11 0 0
l=as from & d:ahead	0 0 0 -3 9 0 -3
l=as from & d:gone	0 0 0 14 -14 0 0
l=as of	0 0 -17 6 -3 -4 10
l=as of & d:ahead	0 0 -9 10 -12 -3 11
l=asleep until	0 0 7 2 -9 0 0
l=at the	0 0 -7 -10 24 -12 0
l=at the & d:ahead	0 0 -6 0 18 -12 0
l=away on & d:ahead	0 0 7 0 -11 0 6
l=back on & d:ahead	0 0 -3 0 8 0 -2
l=back to	0 0 -9 0 15 -2 0
l=back to & d:ahead	0 0 -9 0 13 -2 0
l=before the	0 0 0 -1 15 -11 -4
l=before the & d:ahead	0 0 0 0 14 -11 -4
l=begin on	-9 6 -9 -7 6 -7 8
l=begin on & d:gone	-8 8 0 -7 2 0 5
l=bulletin ,	10 0 0 -1 -7 0 0
l=bulletin , & d:today	10 0 0 -1 -7 0 0
l=busan , & d:today	0 0 0 9 -9 0 0
l=busan on & d:ahead	0 0 -7 0 10 0 0
l=busan on & d:gone	0 0 0 -10 11 0 0
l=by telephone	0 0 9 0 -7 0 0
l=by telephone & d:today	0 0 9 0 -8 0 0
l=by the	0 0 -10 -4 24 -9 -2
l=by the & d:ahead	0 0 -10 0 21 -9 -2
l=by video	0 0 0 10 -9 0 0
l=case on	0 0 10 0 -10 0 0
l=case on & d:ahead	0 0 10 0 -10 0 0
l=cease on	0 0 -4 0 -3 10 0
l=cease on & d:ahead	0 0 -4 0 -5 10 0
l=column ,	0 0 12 0 -11 0 0
l=column , & d:today	0 0 12 0 -11 0 0
l=continue to	0 0 -9 0 0 9 0
l=continue to & d:ahead	0 0 -9 0 0 9 0
l=cotonou ,	0 0 0 -8 8 0 0
l=cotonou , & d:today	0 0 0 -8 8 0 0
l=count from & d:ahead	0 0 0 -4 9 0 -3
l=count from & d:gone	0 0 0 12 -12 0 0
l=counted from	0 -1 5 4 -8 0 0
l=counted from & d:ahead	0 0 5 11 -19 0 1
l=date :	0 0 -3 -5 11 0 0
l=date : & d:today	0 0 -6 -1 10 0 0
l=date from	0 -2 -2 10 0 -1 -3
l=date from & d:ahead	0 0 -2 -12 17 -1 -3
l=date from & d:gone	0 -2 0 19 -17 0 0
l=date is	0 0 8 -1 -8 2 0
l=date is & d:ahead	0 0 8 0 -10 2 0
l=date of	0 0 0 1 -10 9 0
l=day , & d:ahead	0 0 9 0 -11 4 0
l=declare on	0 0 -3 14 -9 0 0
l=decree on	0 0 0 10 -10 0 0
l=decree on & d:ahead	0 0 0 11 -10 0 0
l=did ,	0 0 -5 9 -2 0 0
l=did , & d:gone	0 0 0 9 -8 0 0
l=due on	0 0 0 0 -5 9 0
l=due on & d:ahead	0 0 0 0 -5 9 0
l=duty until & d:ahead	0 0 5 0 -10 3 0
l=effect from & d:gone	0 0 0 10 -9 0 0
l=effect since	8 0 0 -11 0 0 0
l=effect since & d:gone	8 0 0 -11 0 0 0
l=end :	0 0 7 0 -12 3 0
l=end : & d:ahead	0 0 4 0 -12 3 0
l=end in	-6 -7 -4 2 12 0 0
l=end is	0 0 10 0 -2 -7 0
l=end is & d:ahead	0 0 10 0 -3 -7 0
l=end on	4 0 0 -3 -2 8 -9
l=end on & d:ahead	-6 0 3 -4 -5 11 -7
l=enter before & d:ahead	0 0 -8 -2 16 0 -2
l=extend from	0 0 12 0 -8 -2 0
l=extend from & d:ahead	0 0 12 0 -9 -2 0
l=extend on & d:ahead	0 0 -7 0 8 0 0
l=extend to & d:ahead	0 0 -9 0 -2 10 0
l=extend until	0 0 -2 0 9 -7 0
l=extend until & d:ahead	0 0 -2 0 9 -7 0
l=extension to & d:ahead	0 0 1 0 -12 10 0
l=follow on	0 0 -6 0 9 0 0
l=follow on & d:ahead	0 0 -6 0 9 0 0
l=force on	0 0 -11 1 0 0 8
l=force since & d:ahead	0 0 -5 -3 13 0 0
l=from the	0 0 -23 9 0 -12 13
l=from the & d:ahead	0 0 -23 0 6 -12 15
l=from the & d:gone	0 0 0 10 -7 0 0
l=geneva ,	0 0 -3 0 9 0 0
l=go on	10 0 17 -3 -20 0 0
l=go on & d:ahead	0 0 13 0 -11 0 0
l=go on & d:gone	11 0 0 -1 -8 0 0
l=good from	0 0 -7 -2 15 0 -1
l=good from & d:ahead	0 0 -7 -1 15 0 -1
l=good until & d:ahead	0 0 11 0 -14 1 0
l=in on & d:ahead	0 0 0 12 -9 0 -6
l=is the	0 0 0 0 -6 -2 12
l=is the & d:ahead	0 0 0 0 -6 -2 12
l=it begin	0 0 0 12 -14 0 3
l=it is	0 0 -5 0 -1 10 0
l=it is & d:ahead	0 0 -3 0 -6 10 0
l=it to	0 0 0 0 7 -9 0
l=it to & d:ahead	0 0 0 0 7 -9 0
l=it until	0 0 -19 0 12 5 0
l=it until & d:ahead	0 0 -19 0 12 5 0
l=lapse on	5 0 5 2 -11 3 -1
l=lasted since	0 9 -4 9 -11 0 0
l=lasted since & d:gone	0 9 0 9 -16 0 0
l=live until	0 0 9 0 -3 -4 0
l=live until & d:ahead	0 0 9 0 -4 -4 0
l=lower on	0 0 0 6 -13 0 8
l=midnight on	8 0 2 -13 -4 -7 7
l=midnight on & d:gone	8 0 0 -7 -2 0 0
l=monday ,	6 0 -10 2 -5 0 9
l=monday , & d:ahead	0 0 -5 0 -1 0 10
l=monday , & d:gone	7 0 0 7 -12 0 0
l=monday , & d:today	0 0 -5 -2 10 0 0
l=on <day-gone>	0 0 -7 -2 12 0 0
l=on <day-gone> & d:today	0 0 -7 -2 12 0 0
l=on from	0 0 9 0 -6 0 0
l=on from & d:ahead	0 0 9 0 -9 0 0
l=on the	0 0 -3 11 3 -11 0
l=on the & d:ahead	0 0 -1 -8 13 -10 0
l=on till	0 0 -9 0 10 0 0
l=on till & d:ahead	0 0 -9 0 10 0 0
l=on to & d:ahead	0 0 -3 0 -9 11 0
l=or after	0 0 -6 0 12 0 -1
l=or after & d:ahead	0 0 -6 0 11 0 -1
l=out on	8 -2 2 -11 -4 7 -8
l=out on & d:gone	10 -2 -1 -7 -2 0 0
l=pause of	0 0 0 9 -6 0 0
l=pause of & d:gone	0 0 0 9 -8 0 0
l=pause until	0 0 9 0 -8 0 0
l=pause until & d:ahead	0 0 9 0 -8 0 0
l=prolonged on	0 0 -10 0 10 0 0
l=prolonged on & d:ahead	0 0 -10 0 11 0 0
l=rate from	0 0 0 -6 9 0 -1
l=rate from & d:ahead	0 0 0 -6 10 0 0
l=rate on & d:ahead	0 0 0 10 -8 0 0
l=run since	-2 0 -6 9 0 0 0
l=run since & d:ahead	0 0 -6 0 7 0 0
l=run since & d:gone	-2 0 0 10 -6 0 0
l=run until & d:ahead	0 0 7 0 -10 1 0
l=run until & d:gone	0 0 -2 -4 11 0 0
l=saturday , & d:gone	1 0 0 10 -11 0 0
l=since the & d:ahead	0 0 -8 -3 17 -1 0
l=so since	0 0 0 -10 12 0 0
l=so since & d:gone	0 0 0 -10 11 0 0
l=standstill of & d:ahead	0 0 -3 0 9 -4 0
l=standstill of & d:gone	0 6 0 7 -14 0 0
l=stop on	0 0 13 2 -13 0 0
l=stop on & d:ahead	0 0 14 0 -13 0 0
l=strike until	0 0 -9 0 10 0 0
l=strike until & d:ahead	0 0 -9 0 10 0 0
l=suspend from	0 0 -2 0 -8 0 10
l=suspend from & d:ahead	0 0 -2 8 -21 0 10
l=suspend from & d:gone	0 0 0 -8 9 0 0
l=suspend since	0 0 0 13 -14 0 0
l=suspend since & d:gone	0 0 0 14 -13 0 0
l=take effect	-2 0 -1 12 -5 0 -4
l=tariff until	0 0 0 0 6 -10 0
l=tariff until & d:ahead	0 0 0 0 6 -10 0
l=that from	0 0 0 7 -15 0 7
l=that from & d:ahead	0 0 0 8 -15 0 7
l=the <organisation>	0 0 -2 -3 8 0 0
l=the same & d:ahead	0 0 6 5 -9 0 0
l=thread ,	0 0 14 0 -14 0 0
l=thread , & d:today	0 0 14 0 -14 0 0
l=through the	0 0 4 0 -14 9 0
l=through the & d:ahead	0 0 4 0 -15 9 0
l=thursday ,	0 0 17 -9 -8 0 -1
l=thursday , & d:today	0 0 8 -6 -2 0 0
l=till the	0 0 -6 0 -8 16 0
l=till the & d:ahead	0 0 -5 0 -10 16 0
l=to the	0 0 4 -17 -9 14 -7
l=to the & d:ahead	0 0 6 0 -21 16 -6
l=to the & d:gone	0 0 0 -8 19 -4 0
l=treaty by	0 0 6 0 -14 5 0
l=treaty by & d:ahead	0 0 6 0 -14 5 0
l=truce end	5 0 8 0 -9 0 0
l=truce end & d:ahead	0 0 9 0 -6 0 0
l=truce of	-6 4 -12 9 -5 -3 6
l=truce of & d:ahead	0 0 -11 -6 12 -2 7
l=truce of & d:gone	-6 5 0 12 -14 0 0
l=truce to & d:gone	-1 0 0 -3 10 0 0
l=tuesday ,	0 0 15 -16 -3 0 -1
l=tuesday , & d:today	0 0 6 -9 0 0 0
l=until the	7 0 -1 -14 0 8 -8
l=until the & d:ahead	0 0 0 -9 -2 11 -8
l=up in	0 0 0 9 -9 0 0
l=up in & d:gone	0 0 0 9 -9 0 0
l=up on & d:ahead	0 0 9 -1 -12 7 0
l=wednesday , & d:ahead	0 0 -10 0 10 0 0
l=wednesday , & d:gone	0 0 0 10 -9 0 0
l=week ,	0 0 11 -1 -7 0 0
l=week , & d:ahead	0 0 12 0 -9 0 0
l=what happen	0 0 -12 0 16 -2 0
lead="	-3 0 -2 9 -4 0 5
lead=" & d:ahead	0 0 -10 -1 8 0 5
lead=" & d:gone	-1 0 0 16 -12 0 0
lead=" & d:today	0 0 12 -7 -5 0 0
lead=( & d:ahead	0 0 -4 -1 9 1 -4
lead=( & d:gone	1 6 -1 7 -13 0 0
lead=)	0 0 -1 15 -4 -9 3
lead=) & d:gone	0 0 0 15 -12 0 0
lead=,	0 0 -3 0 7 -9 -1
lead=, & d:ahead	-14 -16 3 -9 2 0 4
lead=, & d:gone	7 10 -11 -3 9 -23 -2
lead=, & d:today	-2 -5 -6 13 0 -11 -9
lead=-	-6 0 1 -2 0 10 -5
lead=- & d:ahead	0 0 8 0 -14 11 -5
lead=- & d:gone	-4 0 0 -2 9 0 0
lead=- & d:today	0 0 -7 0 8 0 0
lead=1	0 12 -20 10 -11 -5 18
lead=1 & d:ahead	0 0 -11 0 0 -4 19
lead=1 & d:gone	0 13 0 0 -12 0 0
lead=1 & d:today	0 0 -12 11 0 0 0
lead=10	6 -1 4 9 -17 0 0
lead=10 & d:today	5 0 -15 17 -13 0 0
lead=11	0 0 8 8 -11 -1 0
lead=11 & d:ahead	0 0 10 0 -6 -1 0
lead=11 & d:gone	0 0 0 11 -10 0 0
lead=12	0 0 -7 1 8 -3 0
lead=12 & d:ahead	0 0 -3 0 9 -3 0
lead=12 & d:today	0 0 -2 -8 14 0 0
lead=13	9 -5 4 -4 -15 10 0
lead=13 & d:today	0 0 10 -2 -7 0 0
lead=14	0 -1 -9 4 6 -1 0
lead=14 & d:ahead	0 0 -9 0 12 -1 0
lead=14 & d:gone	0 0 0 -6 10 0 0
lead=15 & d:gone	0 7 0 5 -12 0 0
lead=17	0 -3 -3 -6 15 0 0
lead=17 & d:gone	0 -3 0 -3 9 0 0
lead=18	0 0 10 10 -18 0 0
lead=18 & d:today	0 0 0 10 -9 0 0
lead=25	0 0 -4 0 9 0 0
lead=28	0 0 -9 -4 17 0 0
lead=28 & d:today	0 0 -8 0 11 0 0
lead=29	0 0 0 -3 9 0 0
lead=30	-1 0 0 -11 0 7 0
lead=30 & d:ahead	0 0 -18 0 11 8 0
lead=30 & d:gone	0 0 0 -3 10 0 0
lead=30 & d:today	0 0 16 -3 -12 0 0
lead=31	11 -1 15 -15 -26 16 -2
lead=31 & d:ahead	0 0 16 0 -30 17 -2
lead=31 & d:gone	11 0 0 -6 -4 0 0
lead=4	0 0 -5 -5 17 0 0
lead=5 & d:gone	0 -2 0 9 -4 0 0
lead=8	-2 -1 -11 4 9 -1 0
lead=8 & d:ahead	0 0 -6 0 11 -1 0
lead=9	-2 5 -17 -7 0 5 10
lead=9 & d:ahead	0 0 -11 0 -5 5 10
lead=: & d:gone	-8 2 -8 0 11 -2 -4
lead=: & d:today	1 0 0 10 -8 0 0
lead=;	-14 -2 -6 0 7 6 0
lead=; & d:gone	-12 -1 -3 0 14 0 0
lead=a	-9 2 -1 0 14 -10 -8
lead=a & d:today	0 0 0 -10 11 0 0
lead=algeria	0 0 10 0 -3 -4 0
lead=algeria & d:ahead	0 0 10 0 -5 -4 0
lead=although	0 0 0 0 -9 10 0
lead=although & d:ahead	0 0 0 0 -9 10 0
lead=american	0 0 -13 0 14 0 0
lead=american & d:ahead	0 0 -13 0 13 0 0
lead=an & d:ahead	0 0 0 0 -6 9 0
lead=and	-5 -1 9 -9 1 -1 -6
lead=and & d:ahead	0 0 8 -2 -4 0 -5
lead=and & d:gone	-2 0 -8 -4 14 0 0
lead=april	0 0 -5 -7 17 0 0
lead=as & d:ahead	0 0 10 5 -19 -2 7
lead=as & d:today	0 0 -4 -13 18 0 0
lead=ask	0 0 9 0 -7 0 -1
lead=ask & d:ahead	0 0 9 0 -7 0 -1
lead=at	3 0 12 -1 -12 0 0
lead=august	0 8 -16 -6 19 -7 -3
lead=august & d:ahead	0 0 -15 0 23 -7 -3
lead=because	2 3 2 2 -15 5 0
lead=before	-4 -4 4 12 0 -11 -14
lead=before & d:ahead	0 0 1 7 2 -10 -13
lead=beijing & d:ahead	0 0 7 9 -13 0 0
lead=beijing & d:gone	0 0 0 -6 8 0 0
lead=beijing & d:today	0 0 -1 -7 11 0 0
lead=between	0 0 0 0 -13 4 7
lead=between & d:ahead	0 0 0 -2 -12 4 7
lead=both	-3 0 4 5 7 -8 -16
lead=both & d:ahead	0 0 5 -10 20 -7 -16
lead=both & d:gone	-3 0 0 16 -11 0 0
lead=but & d:ahead	0 0 -6 0 10 0 -3
lead=by	-2 0 -14 -9 18 10 -4
lead=by & d:ahead	0 0 -13 -6 12 11 -3
lead=by & d:gone	-1 0 0 -12 16 0 0
lead=canada	0 0 0 -5 -5 0 11
lead=canada & d:ahead	0 0 1 0 -12 0 11
lead=china	-1 0 6 -12 9 0 -2
lead=china & d:ahead	0 0 9 -3 -5 0 -1
lead=december	0 6 0 6 -11 0 0
lead=december & d:gone	0 6 0 6 -12 0 0
lead=denmark & d:ahead	0 0 -9 0 8 0 0
lead=each & d:ahead	0 0 -6 0 13 -1 0
lead=ends	0 0 8 0 -6 0 0
lead=ends & d:ahead	0 0 9 0 -7 0 0
lead=exclusions	0 0 -14 0 5 7 0
lead=exclusions & d:ahead	0 0 -14 0 5 7 0
lead=five	0 0 -10 0 12 0 0
lead=five & d:ahead	0 0 -10 0 11 0 0
lead=for	2 0 13 -13 -4 -2 1
lead=for & d:ahead	0 0 13 0 -13 -2 1
lead=for & d:gone	3 0 0 -13 9 0 0
lead=friday & d:ahead	0 0 13 0 -11 0 0
lead=friday & d:gone	-3 0 0 -2 9 0 0
lead=from	-6 14 -17 -3 9 -1 -1
lead=from & d:ahead	0 0 -15 2 4 0 0
lead=from & d:gone	-2 16 0 -16 4 0 -1
lead=ghana	0 0 11 0 -6 -2 0
lead=ghana & d:ahead	0 0 11 0 -6 -2 0
lead=goods	7 0 -12 -7 5 0 4
lead=goods & d:ahead	0 0 -12 3 0 0 4
lead=goods & d:gone	8 0 0 -13 2 0 0
lead=had	-10 0 -2 10 0 0 0
lead=had & d:gone	-10 0 0 10 -2 0 0
lead=he	0 0 -8 -4 22 -7 0
lead=he & d:ahead	0 0 -7 0 16 -7 0
lead=i	0 0 8 -6 5 -10 -3
lead=i & d:ahead	0 0 9 0 0 -10 -1
lead=if	-8 -1 8 -10 -8 11 1
lead=if & d:ahead	0 0 5 -16 -10 12 2
lead=if & d:gone	-7 0 -1 1 9 0 0
lead=if & d:today	0 0 10 0 -9 0 0
lead=in	-2 9 8 -10 -11 11 2
lead=in & d:ahead	0 0 7 -8 -12 12 3
lead=india	-1 0 2 -13 11 0 -3
lead=india & d:ahead	0 0 -3 -5 15 0 -3
lead=ireland	0 0 -5 -6 15 0 -1
lead=ireland & d:ahead	0 0 -5 0 10 0 -1
lead=it	13 0 -6 -1 -2 2 -8
lead=it & d:ahead	-10 -4 1 -10 3 6 -3
lead=it & d:gone	12 3 -21 8 -6 -8 -10
lead=it'll	0 0 10 0 -3 -6 0
lead=it'll & d:ahead	0 0 10 0 -4 -6 0
lead=its	0 -1 8 10 -7 -9 -1
lead=its & d:ahead	0 0 10 -10 4 -8 -1
lead=its & d:gone	0 -1 0 18 -13 0 0
lead=january	0 0 10 0 -11 1 0
lead=january & d:ahead	0 0 10 0 -12 1 0
lead=japan	0 0 14 -1 -9 0 0
lead=japan & d:ahead	0 0 14 0 -12 0 0
lead=july & d:ahead	0 0 -12 0 16 -2 0
lead=july & d:today	6 0 7 0 -12 0 0
lead=june	0 0 -12 -3 15 5 0
lead=june & d:ahead	0 0 -11 0 7 5 0
lead=last	0 0 9 -7 1 -2 0
lead=march	0 0 -6 0 13 0 0
lead=march & d:ahead	0 0 -6 0 8 0 0
lead=may	0 0 -12 -2 20 -5 0
lead=may & d:ahead	0 0 -12 0 17 -5 0
lead=monday & d:gone	-1 0 0 -3 10 0 0
lead=negotiators	0 0 0 -9 10 0 0
lead=negotiators & d:gone	0 0 0 -9 9 0 0
lead=ninety	0 0 -4 0 -9 11 0
lead=ninety & d:ahead	0 0 -4 0 -9 11 0
lead=nov	0 0 10 0 -4 0 0
lead=nov & d:ahead	0 0 11 0 -9 0 0
lead=november	0 -2 14 21 -25 -5 0
lead=november & d:ahead	0 0 18 0 -12 -4 0
lead=november & d:gone	0 -1 0 25 -22 0 0
lead=october	0 0 0 -4 12 -1 0
lead=on	6 -10 6 -2 0 -4 -14
lead=on & d:ahead	0 0 11 0 -1 -3 -12
lead=on & d:today	0 0 -5 11 -4 0 0
lead=one	0 0 -5 -4 13 0 0
lead=orders	0 0 -1 -8 11 0 0
lead=our & d:gone	0 0 0 -4 8 0 0
lead=port	0 0 0 -3 10 -3 0
lead=portugal	10 0 0 0 -8 0 0
lead=portugal & d:gone	10 0 0 0 -9 0 0
lead=president	0 0 0 -8 10 0 -2
lead=rail	0 0 -10 0 11 0 0
lead=rail & d:ahead	0 0 -10 0 11 0 0
lead=september	12 -2 -12 -11 11 -2 0
lead=september & d:ahead	0 0 -11 0 14 -2 0
lead=september & d:gone	12 -2 0 -5 -5 0 0
lead=since	-6 -7 -6 10 0 -5 -6
lead=since & d:ahead	0 0 -3 -11 19 -3 -2
lead=since & d:gone	-17 -6 0 13 -5 0 0
lead=so	0 0 13 4 -6 -2 -10
lead=so & d:ahead	0 0 16 7 -13 -2 -9
lead=south	0 0 -5 0 -5 10 0
lead=south & d:ahead	0 0 -5 0 -6 10 0
lead=sunday & d:gone	-4 0 0 -3 11 0 0
lead=suspended	0 0 -14 10 5 -2 0
lead=suspended & d:ahead	0 0 -14 0 17 -2 0
lead=that	-1 -9 2 -2 0 -1 3
lead=that & d:ahead	-3 -1 9 -4 -10 2 5
lead=that & d:gone	1 -4 -17 5 5 -12 -2
lead=that & d:today	0 0 -4 -5 12 0 0
lead=the	-10 -2 -1 1 9 -11 0
lead=the & d:ahead	-9 -9 9 -16 1 -5 4
lead=the & d:gone	-4 2 -26 6 8 -9 -8
lead=the & d:today	-1 0 -12 4 8 0 0
lead=their	-5 0 0 5 9 -6 -6
lead=their & d:ahead	0 0 7 12 -9 -6 -5
lead=their & d:gone	-5 0 0 -5 12 0 0
lead=their & d:today	0 0 -9 0 9 0 0
lead=then	0 0 -10 -1 15 0 0
lead=then & d:ahead	0 0 -9 0 10 0 0
lead=they	-1 4 -3 2 3 4 -13
lead=they & d:ahead	0 0 0 -8 8 4 -12
lead=they & d:gone	0 4 0 9 -13 0 0
lead=they'll	0 0 -13 0 -1 8 3
lead=they'll & d:ahead	0 0 -13 0 -1 8 3
lead=this & d:today	0 0 0 12 -11 0 0
lead=those	0 0 0 -2 9 0 0
lead=three	0 0 9 0 -5 0 0
lead=three & d:ahead	0 0 10 0 -7 0 0
lead=thursday	-1 0 20 -1 -11 0 -3
lead=thursday & d:ahead	0 0 23 0 -19 0 -2
lead=thursday & d:gone	0 0 0 -6 11 0 0
lead=to	0 0 0 6 -10 6 0
lead=today	0 0 -4 10 0 0 -3
lead=today & d:ahead	0 0 -4 0 10 0 -2
lead=today & d:today	0 0 0 10 -6 0 0
lead=tomorrow	0 0 -11 5 8 0 -2
lead=tonight	0 0 9 0 -7 0 0
lead=tonight & d:today	0 0 9 0 -7 0 0
lead=trade	0 0 -7 -4 14 0 0
lead=treasury	0 0 -10 0 -2 12 0
lead=treasury & d:ahead	0 0 -10 0 -2 12 0
lead=truce	0 0 5 10 -12 0 0
lead=truce & d:gone	0 0 0 10 -10 0 0
lead=turkey	0 0 4 -6 -9 6 3
lead=turkey & d:ahead	0 0 4 -5 -10 6 3
lead=twelve	0 0 6 0 -12 6 0
lead=twelve & d:ahead	0 0 6 0 -13 6 0
lead=twenty	0 0 -15 -1 18 1 0
lead=twenty & d:ahead	0 0 -15 0 14 1 0
lead=under	-2 0 -7 1 1 0 8
lead=under & d:ahead	0 0 -6 5 -2 0 8
lead=until	1 -2 13 5 -14 -11 6
lead=until & d:ahead	-1 0 12 0 -9 -10 7
lead=until & d:today	0 0 9 -4 -2 0 0
lead=us	0 0 0 -2 8 0 -2
lead=us & d:ahead	0 0 0 -4 10 0 -2
lead=what & d:gone	-2 0 0 -2 9 0 0
lead=when	-9 0 -1 8 3 -3 0
lead=when & d:gone	-8 0 0 10 -3 0 0
lead=where	0 0 5 -14 9 -3 0
lead=where & d:gone	0 0 0 -11 14 0 0
lead=which & d:gone	-2 10 -12 -1 3 0 0
lead=which & d:today	0 0 0 -13 10 0 0
lead=who	0 0 -13 8 1 0 0
lead=who & d:ahead	0 0 -12 0 16 0 0
lead=with & d:ahead	0 0 5 2 -11 8 -2
lead=without	0 0 5 -4 -11 -3 12
lead=without & d:ahead	0 0 5 -1 -14 -3 12
lead=yet	0 0 0 0 -6 9 0
lead=yet & d:ahead	0 0 0 0 -7 9 0
lead=zambia	9 0 -5 0 0 -1 0
lead=— & d:ahead	0 0 2 15 -12 -2 2
lead=— & d:today	-3 0 -2 -3 9 0 0
lll=, <level> from	0 0 0 -12 8 0 0
lll=, and from	0 0 -8 0 17 0 -6
lll=, and from & d:ahead	0 0 -8 0 16 0 -6
lll=, begin on	0 5 -4 -3 -6 0 12
lll=, begin on & d:ahead	0 0 -4 1 -8 0 12
lll=, counted from	0 0 -1 8 -10 0 5
lll=, counted from & d:ahead	0 0 -1 8 -13 0 5
lll=, expire on	0 0 -10 0 13 0 0
lll=, expire on & d:ahead	0 0 -9 0 10 0 0
lll=, friday ,	0 0 -5 -6 13 0 0
lll=, friday , & d:today	0 0 -5 -6 13 0 0
lll=, from the	0 0 -1 0 -2 0 8
lll=, from the & d:ahead	0 0 -1 0 -4 0 9
lll=, run to & d:ahead	0 0 9 0 -5 -3 0
lll=, to the	0 0 10 -5 -7 1 0
lll=, to the & d:ahead	0 0 13 0 -15 2 0
lll=, tuesday ,	0 0 -7 -2 11 0 0
lll=, tuesday , & d:today	0 0 -7 -2 11 0 0
lll=, until the & d:ahead	0 0 -6 0 -5 12 0
lll=: <level> from	0 0 0 10 -3 0 -10
lll=: <level> from & d:ahead	0 0 0 14 -7 0 -9
lll=: <level> until	0 0 -13 0 15 0 0
lll=: <level> until & d:ahead	0 0 -13 0 15 0 0
lll=: <number> on	0 0 -3 6 -13 0 11
lll=: <number> on & d:ahead	0 0 -3 7 -15 0 11
lll=<begin> <begin> <begin> & d:ahead	-1 -2 -3 -11 5 3 -1
lll=<begin> <begin> after	0 0 3 3 -9 2 0
lll=<begin> <begin> after & d:ahead	0 0 3 4 -11 2 0
lll=<begin> <begin> and	0 0 -8 0 11 0 0
lll=<begin> <begin> and & d:ahead	0 0 -7 0 10 0 0
lll=<begin> <begin> between	0 0 0 -6 -4 0 10
lll=<begin> <begin> by & d:ahead	0 0 -5 -4 15 0 -1
lll=<begin> <begin> from & d:gone	0 7 0 -13 9 0 -1
lll=<begin> <begin> on	4 -6 10 -7 0 -11 -9
lll=<begin> <begin> on & d:ahead	0 0 12 0 -4 -10 -7
lll=<begin> <begin> since & d:gone	-14 -5 0 8 -1 0 0
lll=<begin> <begin> the & d:ahead	0 0 3 0 -9 6 0
lll=<begin> <begin> the & d:today	0 0 -5 -9 14 0 0
lll=<begin> <begin> until	2 0 -11 0 1 4 5
lll=<begin> <begin> until & d:ahead	0 0 -10 -2 6 4 5
lll=<begin> <person> :	0 0 -3 -3 11 0 0
lll=<begin> and on	0 0 -11 1 9 0 0
lll=<begin> and on & d:ahead	0 0 -10 0 11 0 0
lll=<begin> as of & d:ahead	0 0 0 7 -15 0 9
lll=<begin> as of & d:today	0 0 0 -9 11 0 0
lll=<begin> date :	0 0 -4 -1 8 0 0
lll=<begin> date : & d:today	0 0 -4 -1 8 0 0
lll=<begin> good until	0 0 9 0 -6 0 0
lll=<begin> it begin	0 0 0 14 -16 0 3
lll=<begin> monday ,	0 0 -5 -7 16 0 0
lll=<begin> monday , & d:today	0 0 -2 -4 8 0 0
lll=<begin> since the	0 0 0 11 -9 0 0
lll=<begin> since the & d:gone	0 0 0 12 -12 0 0
lll=<begin> so from	0 0 0 -3 9 0 -2
lll=<begin> tuesday , & d:today	0 0 13 -2 -10 0 0
lll=<begin> until the	-2 0 0 13 -4 -6 0
lll=<begin> until the & d:gone	-2 0 0 14 -11 0 0
lll=<day-ahead> , a	0 0 -6 0 9 0 0
lll=<day-ahead> , a & d:ahead	0 0 -6 0 8 0 0
lll=<day-ahead> to the	0 0 -11 0 12 0 0
lll=<day-ahead> to the & d:ahead	0 0 -11 0 10 0 0
lll=<day-gone> , until	0 0 -9 0 15 -7 0
lll=<day-gone> , until & d:ahead	0 0 -9 0 15 -7 0
lll=<day-gone> end on	13 0 0 -4 -8 0 0
lll=<day-gone> end on & d:gone	13 0 0 -3 -9 0 0
lll=<level> , from	0 0 0 -7 12 0 -2
lll=<level> , from & d:ahead	0 0 0 -5 10 0 -2
lll=<level> , since	0 0 13 -2 -10 0 0
lll=<level> , since & d:ahead	0 0 13 0 -13 0 0
lll=<level> , until	0 0 10 0 -7 -2 0
lll=<level> , until & d:ahead	0 0 10 0 -7 -2 0
lll=<level> as of	0 0 0 -20 10 0 8
lll=<level> as of & d:ahead	0 0 0 -10 0 0 8
lll=<name> , on	7 0 -12 -4 8 0 0
lll=<name> , on & d:ahead	0 0 -12 0 13 0 0
lll=<name> , until	0 0 15 0 -14 0 0
lll=<name> agree on	0 0 0 -8 11 0 0
lll=<name> end on	-3 0 -2 12 0 -3 0
lll=<name> end on & d:gone	-2 0 0 12 -6 0 0
lll=<name> expire on	0 0 11 0 -10 0 0
lll=<name> expire on & d:ahead	0 0 11 0 -11 0 0
lll=<name> has until	0 0 -14 0 15 0 0
lll=<name> has until & d:ahead	0 0 -14 0 15 0 0
lll=<name> sign on	0 0 0 -10 11 0 0
lll=<name> until the	0 0 0 0 -8 9 0
lll=<name> until the & d:ahead	0 0 0 0 -9 9 0
lll=<number> , from & d:ahead	0 0 0 0 9 0 -7
lll=<number> , from & d:gone	0 0 0 10 -10 0 0
lll=<number> , on	0 0 9 0 -6 0 0
lll=<number> , on & d:ahead	0 0 9 0 -8 0 0
lll=<number> from the	0 0 -3 -2 12 0 0
lll=<organisation> has until	0 0 15 0 -14 0 0
lll=<organisation> has until & d:ahead	0 0 15 0 -14 0 0
lll=<person> : on	0 0 -12 10 -8 0 8
lll=<person> : on & d:ahead	0 0 -12 11 -9 0 8
lll=<person> : until	0 0 0 0 -9 7 0
lll=<person> : until & d:ahead	0 0 1 0 -12 7 0
lll=<seat> , on	0 0 -7 -3 -5 0 13
lll=<seat> , on & d:ahead	0 0 -7 -2 -5 0 13
lll=<span> , begin	0 0 0 12 -10 0 0
lll=<span> , from	0 0 5 -3 -15 0 17
lll=<span> , from & d:ahead	0 0 5 3 -26 0 19
lll=<span> , from & d:gone	0 0 0 -9 10 0 -1
lll=<span> , on	0 0 18 -1 -10 0 -6
lll=<span> , on & d:ahead	0 0 20 0 -15 0 -6
lll=<span> , until	0 0 -2 -3 10 -2 -2
lll=<span> , until & d:ahead	0 0 -5 0 11 -2 -2
lll=<span> end on	2 7 -8 0 -17 15 0
lll=<span> end on & d:ahead	0 0 -8 0 -7 15 0
lll=<span> end on & d:gone	2 7 0 0 -10 0 0
lll=<span> from the	0 0 -4 14 -13 0 2
lll=a truce until	0 0 -8 0 16 -9 0
lll=a truce until & d:ahead	0 0 -8 0 15 -9 0
lll=and <name> ,	0 0 16 0 -15 0 0
lll=and <name> end	3 0 -9 0 6 0 0
lll=and end on & d:ahead	0 0 6 0 -10 2 0
lll=and end on & d:gone	-1 0 -1 -4 14 0 0
lll=arrangement expire on	0 0 11 0 -10 0 0
lll=arrangement expire on & d:ahead	0 0 11 0 -10 0 0
lll=at <level> since	0 0 0 16 -16 0 0
lll=at <level> since & d:gone	0 0 0 16 -16 0 0
lll=at <level> until	0 0 13 -2 -18 6 0
lll=at <level> until & d:ahead	0 0 14 0 -22 6 0
lll=at midnight on	9 0 4 -3 -4 -6 -2
lll=at midnight on & d:gone	9 0 0 -2 -5 0 0
lll=be <number> from	0 0 4 0 6 0 -10
lll=be <number> from & d:ahead	0 0 4 0 4 0 -10
lll=be extend from	0 0 12 0 -9 -2 0
lll=be extend from & d:ahead	0 0 12 0 -9 -2 0
lll=be prolonged to	0 0 -9 0 0 9 0
lll=be prolonged to & d:ahead	0 0 -8 0 -2 10 0
lll=been <level> since	0 0 1 -9 6 0 0
lll=been <level> since & d:gone	0 0 0 -9 10 0 0
lll=been extend to	0 0 -12 0 6 3 0
lll=been extend to & d:ahead	0 0 -12 0 6 3 0
lll=been suspend until	0 0 13 0 -12 0 0
lll=been suspend until & d:ahead	0 0 13 0 -12 0 0
lll=by <level> from	0 0 0 0 -8 0 9
lll=by <level> from & d:ahead	0 0 0 0 -8 0 9
lll=country end on	10 0 -12 0 1 0 0
lll=country end on & d:ahead	0 0 -12 0 12 0 0
lll=country end on & d:gone	10 0 0 0 -10 0 0
lll=end on the	0 0 9 0 -11 0 0
lll=end on the & d:ahead	0 0 10 0 -13 0 0
lll=expire at the	4 0 -10 0 5 0 0
lll=expire at the & d:ahead	0 0 -10 0 11 0 0
lll=fall away on & d:ahead	0 0 8 0 -12 0 6
lll=for <span> from	0 9 -15 0 -8 0 11
lll=for <span> from & d:ahead	0 -1 -15 14 -15 0 12
lll=for <span> from & d:gone	0 11 0 -18 11 0 -1
lll=fourth round on	0 0 10 0 -10 0 0
lll=fourth round on & d:ahead	0 0 10 0 -10 0 0
lll=from <day-ahead> to	0 0 8 -5 -8 3 -2
lll=from <day-ahead> to & d:ahead	0 0 8 -4 -10 4 -2
lll=from <day-gone> to	12 0 -10 0 0 0 0
lll=from <day-gone> to & d:gone	14 0 0 0 -12 0 0
lll=from <level> on	0 0 0 9 -10 0 0
lll=from <month-gone> to	0 0 0 10 -5 0 0
lll=from <month-gone> to & d:gone	0 0 0 10 -8 0 0
lll=go on to	0 0 -10 0 -4 13 0
lll=go on to & d:ahead	0 0 -10 0 -7 15 0
lll=go on until	0 0 14 6 -4 -15 0
lll=go on until & d:ahead	0 0 15 0 0 -14 0
lll=go up on	0 0 -8 -1 11 0 0
lll=go up on & d:ahead	0 0 -6 -1 9 0 0
lll=has run since	0 0 -5 9 -2 0 0
lll=has run since & d:gone	0 0 0 10 -9 0 0
lll=have apply since	0 0 0 -10 10 0 0
lll=have apply since & d:gone	0 0 0 -9 9 0 0
lll=have end on	-5 0 0 0 8 -1 0
lll=have end on & d:gone	-4 0 0 0 8 0 0
lll=have expire on	0 0 14 0 -12 0 0
lll=have expire on & d:ahead	0 0 14 0 -14 0 0
lll=in <name> from	5 0 -1 1 1 0 -14
lll=in <name> from & d:ahead	0 0 0 6 3 0 -14
lll=in <name> since	0 0 0 11 -11 0 0
lll=in <name> since & d:gone	0 0 0 12 -11 0 0
lll=in <seat> ,	0 0 -1 -3 9 0 0
lll=in <seat> on	0 0 -19 2 13 0 -3
lll=in <seat> on & d:ahead	0 0 -18 0 26 0 -2
lll=in busan on & d:gone	0 0 0 -9 11 0 0
lll=in effect since	8 0 0 -11 0 0 0
lll=in effect since & d:gone	8 0 0 -11 0 0 0
lll=in force since & d:ahead	0 0 -5 -3 13 0 0
lll=is prolonged to	0 0 11 0 -4 -6 0
lll=is suspend from	0 0 0 2 -9 0 5
lll=is suspend from & d:ahead	0 0 0 9 -19 0 6
lll=is suspend from & d:gone	0 0 0 -8 8 0 0
lll=is up on	0 0 11 0 -9 0 0
lll=is up on & d:ahead	0 0 11 0 -10 0 0
lll=it , on	0 0 -9 0 11 0 0
lll=it , on & d:ahead	0 0 -9 0 10 0 0
lll=it begin on	-1 -6 -7 9 -2 -2 3
lll=it begin on & d:gone	0 -6 0 7 -11 0 11
lll=it end on	0 0 0 -13 -4 12 0
lll=it end on & d:ahead	0 0 0 0 -11 13 0
lll=it end on & d:gone	1 0 -4 -12 8 0 0
lll=it expire on & d:ahead	0 0 -9 0 13 -8 0
lll=it expire on & d:gone	9 0 0 0 -8 0 0
lll=it hold until	0 0 -14 0 5 8 0
lll=it hold until & d:ahead	0 0 -14 0 5 8 0
lll=it lapse on	-1 0 0 11 -9 0 0
lll=it lapse on & d:gone	-1 0 0 11 -8 0 0
lll=it last until	0 0 9 0 -8 0 0
lll=it last until & d:ahead	0 0 11 0 -14 0 0
lll=it run to	0 0 18 0 -13 -6 0
lll=it run to & d:ahead	0 0 19 0 -16 -6 0
lll=it start on	0 0 0 12 0 0 -10
lll=it start on & d:ahead	0 0 0 2 8 0 -10
lll=it start on & d:gone	0 0 0 9 -7 0 0
lll=kick in on & d:ahead	0 0 -1 12 -6 0 -5
lll=last week ,	0 0 -8 0 12 0 0
lll=last week , & d:ahead	0 0 -8 0 9 0 0
lll=new end is	0 0 10 0 -2 -7 0
lll=new end is & d:ahead	0 0 10 0 -3 -7 0
lll=next friday ,	0 0 2 0 -13 0 10
lll=next friday , & d:ahead	0 0 2 0 -13 0 10
lll=not renewed by	0 0 5 0 -12 5 0
lll=not renewed by & d:ahead	0 0 5 0 -12 5 0
lll=now last until	0 0 1 9 -3 -8 0
lll=now last until & d:ahead	0 0 1 0 4 -8 0
lll=now last until & d:gone	0 0 0 9 -9 0 0
lll=now run to	0 0 6 0 -5 -2 0
lll=now run to & d:ahead	0 0 7 0 -7 -2 0
lll=now run until	0 0 -11 0 0 14 0
lll=now run until & d:ahead	0 0 -11 0 0 14 0
lll=of <span> from	0 3 -5 4 -9 0 6
lll=of <span> from & d:gone	0 4 -1 9 -11 0 0
lll=on <day-ahead> ,	0 0 14 0 -12 0 0
lll=on <day-ahead> , & d:ahead	0 0 14 0 -13 0 0
lll=on friday ,	0 0 -8 -6 16 0 0
lll=on friday , & d:ahead	0 0 -8 0 11 0 0
lll=on or after	0 0 -6 0 12 0 -1
lll=on or after & d:ahead	0 0 -6 0 11 0 -1
lll=on the same	0 0 7 5 -11 0 0
lll=on the same & d:ahead	0 0 7 5 -12 0 0
lll=on tuesday , & d:ahead	0 0 11 -4 -3 0 0
lll=one end on	0 0 4 8 -17 1 0
lll=one end on & d:gone	0 0 0 8 -9 0 0
lll=pause end on	0 0 -9 0 12 -5 0
lll=pause end on & d:ahead	0 0 -9 0 12 -5 0
lll=pay <level> until	0 0 -6 0 10 -3 0
lll=reach back to	0 0 -4 0 9 -1 0
lll=run out on	8 -2 2 -8 -5 8 -5
lll=run out on & d:gone	10 -2 -1 -5 -3 0 0
lll=run until the	0 0 9 0 -8 0 0
lll=run until the & d:ahead	0 0 9 0 -11 0 0
lll=stay suspend until	0 0 -4 0 10 -5 0
lll=stay suspend until & d:ahead	0 0 -4 0 10 -5 0
lll=suspension end on	-6 0 -16 0 11 10 0
lll=suspension end on & d:ahead	0 0 -15 0 6 10 0
lll=tariff end on	0 0 -9 0 12 -2 0
lll=tariff end on & d:ahead	0 0 -9 0 12 -2 0
lll=that begin on	0 -5 0 -1 12 0 -5
lll=that begin on & d:ahead	0 0 0 -4 13 0 -5
lll=that end on	-15 0 14 0 8 -8 0
lll=that end on & d:ahead	0 0 16 0 -7 -7 0
lll=that end on & d:gone	-15 0 0 0 18 0 0
lll=that expire on	0 0 16 0 -12 -2 0
lll=that expire on & d:ahead	0 0 16 0 -13 -2 0
lll=that is until	0 0 0 0 -11 12 0
lll=that is until & d:ahead	0 0 0 0 -12 12 0
lll=that start on	0 0 0 -4 -5 0 9
lll=that start on & d:ahead	0 0 0 -1 -7 0 10
lll=the <name> on	0 0 0 -2 -6 0 10
lll=the <name> on & d:ahead	0 0 0 0 -10 0 10
lll=the <organisation> meet	0 0 10 0 -9 0 0
lll=the <organisation> meet & d:ahead	0 0 10 0 -9 0 0
lll=the <quality> ,	0 0 11 0 -9 0 0
lll=the arrangement of & d:gone	0 0 0 10 -9 0 0
lll=the decree on	0 0 0 11 -11 0 0
lll=the decree on & d:ahead	0 0 0 11 -11 0 0
lll=the duty of	0 0 0 -13 14 0 0
lll=the duty of & d:gone	0 0 0 -10 11 0 0
lll=the pause of	0 0 0 9 -6 0 0
lll=the pause of & d:gone	0 0 0 9 -8 0 0
lll=the standstill of	0 1 -3 11 -4 -3 0
lll=the standstill of & d:gone	0 1 0 12 -13 0 0
lll=the truce end	7 0 4 0 -10 0 0
lll=the truce of	-5 6 -11 1 -1 0 7
lll=the truce of & d:ahead	0 0 -10 -5 9 0 7
lll=the truce of & d:gone	-4 7 0 4 -7 0 0
lll=their truce to	0 0 -2 0 13 -9 0
lll=their truce to & d:ahead	0 0 -2 0 10 -9 0
lll=they end on	0 0 -11 0 2 6 0
lll=they end on & d:ahead	0 0 -11 0 3 6 0
lll=they meet on	0 0 9 0 -9 0 0
lll=they meet on & d:ahead	0 0 9 0 -9 0 0
lll=to <level> from	0 0 -1 -4 17 0 -13
lll=to <level> from & d:ahead	0 0 -1 -13 27 0 -13
lll=to <level> on & d:ahead	0 0 -6 10 -7 -3 7
lll=to <number> on & d:ahead	0 0 -7 -2 16 0 -4
lll=to and including	0 0 12 0 -13 3 -2
lll=to and including & d:ahead	0 0 12 0 -13 3 -2
lll=to end on	-3 0 14 0 -4 -9 0
lll=to end on & d:ahead	0 0 15 0 -8 -9 0
lll=to last until	0 0 -13 0 23 -13 0
lll=to last until & d:ahead	0 0 -9 0 20 -12 0
lll=truce , until	0 0 -13 0 11 1 0
lll=truce , until & d:ahead	0 0 -13 0 11 1 0
lll=truce end on	2 0 19 -2 -14 -5 0
lll=truce end on & d:ahead	0 0 15 0 -12 -4 0
lll=truce hold until	0 0 9 0 -5 -2 0
lll=truce hold until & d:ahead	0 0 10 0 -6 -2 0
lll=truce last until	0 0 16 0 -7 -9 0
lll=truce last until & d:ahead	0 0 17 0 -8 -9 0
lll=truce run to	0 0 0 0 7 -10 0
lll=truce run to & d:ahead	0 0 0 0 6 -10 0
lll=truce until the	9 0 2 0 0 -9 0
lll=truce until the & d:gone	9 0 0 0 -7 0 0
lll=until midnight on	0 0 -8 0 8 0 0
lll=until midnight on & d:ahead	0 0 -8 0 8 0 0
lll=up to the	0 0 -12 0 0 10 0
lll=up to the & d:ahead	0 0 -12 0 0 10 0
lll=was conclude on & d:ahead	0 0 -3 0 8 0 0
lll=was make in	0 0 0 15 -14 0 0
lll=was make in & d:gone	0 0 0 15 -14 0 0
lll=was prolonged on	0 0 -8 0 8 0 0
lll=was prolonged on & d:ahead	0 0 -8 0 9 0 0
lll=was sign in	0 13 0 -12 -1 0 0
lll=was sign in & d:gone	0 13 0 -12 -1 0 0
lll=which begin on	0 11 0 -8 -4 8 -2
lll=which begin on & d:gone	0 11 0 0 -11 0 0
lll=which end on	0 0 0 0 7 -12 0
lll=which end on & d:ahead	0 0 1 0 2 -12 0
lll=which expire on	0 0 9 0 -5 -2 0
lll=which expire on & d:ahead	0 0 9 0 -6 -2 0
lll=will end on	0 0 -12 0 3 9 0
lll=will end on & d:ahead	0 0 -12 0 2 9 0
lll=will run to	0 0 -10 0 0 8 0
lll=will run to & d:ahead	0 0 -10 0 0 8 0
lll=with <name> on	-3 0 -1 0 10 0 0
lll=would begin on	0 0 10 -1 -16 0 9
lll=would begin on & d:ahead	0 0 10 0 -19 0 9
lll=would end on & d:ahead	0 0 6 0 -12 6 0
lll=would last until	0 0 -16 0 -3 19 0
lll=would last until & d:ahead	0 0 -16 0 -3 19 0
lll=— wednesday ,	0 0 5 9 -14 0 0
lll=— wednesday , & d:today	0 0 5 9 -14 0 0
lr=( )	0 0 -11 -11 19 4 0
lr=( ) & d:gone	0 0 0 -5 10 0 0
lr=, ,	4 -1 0 5 -7 -9 4
lr=, , & d:ahead	0 0 -16 -1 14 -8 5
lr=, , & d:today	10 0 22 1 -27 0 0
lr=, . & d:ahead	0 0 -8 11 -5 -5 11
lr=, :	0 0 -3 -10 17 0 0
lr=, <end>	0 -2 -3 -1 8 9 -8
lr=, <end> & d:ahead	0 0 -5 -13 7 10 -4
lr=, <end> & d:gone	3 0 -1 12 -9 0 0
lr=, <end> & d:today	-5 0 0 0 8 0 0
lr=: , & d:ahead	0 0 -8 0 13 0 0
lr=: .	0 0 11 0 -18 10 -1
lr=: . & d:ahead	0 0 12 0 -18 10 -1
lr=: <end>	0 0 2 -1 10 -16 -2
lr=: <end> & d:ahead	0 0 8 -6 6 -15 -2
lr=: <end> & d:today	0 0 -6 -2 11 0 0
lr=: the	0 0 -12 0 13 0 0
lr=<begin> ,	-7 14 1 -2 0 -9 0
lr=<begin> , & d:ahead	0 0 -6 0 13 -8 0
lr=<begin> , & d:gone	-4 14 0 -11 -3 0 0
lr=<begin> .	3 7 -3 7 -15 9 1
lr=<begin> . & d:ahead	0 0 -2 -1 -5 9 2
lr=<begin> . & d:gone	4 7 4 7 -18 0 0
lr=<begin> <end>	0 -7 2 2 5 -16 -15
lr=<begin> <end> & d:ahead	0 0 11 -2 0 -12 -11
lr=<begin> <level>	0 0 -6 2 10 -4 0
lr=<begin> at	0 0 11 0 -11 0 0
lr=<begin> is	0 0 5 -2 -9 9 0
lr=<begin> is & d:ahead	0 0 3 0 -12 10 0
lr=<begin> it	-1 0 -19 -2 29 0 0
lr=<begin> it & d:ahead	0 0 -13 0 15 0 0
lr=<begin> —	6 6 0 0 -3 -11 -4
lr=<begin> — & d:ahead	0 0 3 0 5 -10 -4
lr=<level> .	0 0 -11 -3 19 0 0
lr=<level> <end>	0 0 19 0 -18 0 0
lr=<number> . & d:ahead	0 0 5 0 -11 0 5
lr=<span> .	0 0 -8 0 10 0 0
lr=about .	0 0 -7 0 8 0 0
lr=after , & d:ahead	0 0 8 0 -2 -6 0
lr=after ?	0 0 0 0 -13 10 0
lr=after ? & d:ahead	0 0 0 0 -14 10 0
lr=again . & d:gone	0 0 0 9 -9 0 0
lr=and of	0 0 -9 -4 15 0 0
lr=and of & d:ahead	0 0 -9 0 9 0 0
lr=as .	0 0 11 0 -9 0 0
lr=before ,	0 0 0 5 -12 7 2
lr=before <end>	0 0 -3 -13 3 -6 15
lr=before <end> & d:ahead	0 0 -3 -9 0 -6 15
lr=begin and	0 0 0 10 -8 0 0
lr=between and	0 0 0 2 -8 0 9
lr=between and & d:ahead	0 0 0 -5 -2 0 9
lr=by .	0 0 -4 -10 13 0 -4
lr=by . & d:ahead	0 0 -4 -9 12 0 -4
lr=by <end>	0 0 -9 0 20 -6 -3
lr=by <end> & d:ahead	0 0 -8 0 19 -6 -3
lr=by the	0 0 -11 3 -1 5 6
lr=by the & d:ahead	0 0 -11 -2 2 5 6
lr=end . & d:ahead	0 0 -7 0 12 -6 0
lr=end <end>	-2 0 -2 0 -1 9 0
lr=end <end> & d:ahead	0 0 0 0 -10 10 0
lr=for .	0 0 -1 -2 10 0 0
lr=for <end>	0 0 9 0 -6 0 0
lr=for <end> & d:ahead	0 0 9 0 -7 0 0
lr=from ,	-1 7 8 5 -8 -5 -4
lr=from , & d:ahead	0 -1 9 7 -8 -4 -1
lr=from , & d:gone	0 9 0 0 -4 0 -2
lr=from .	0 0 -6 14 -17 0 13
lr=from . & d:ahead	0 0 -5 4 -11 0 14
lr=from . & d:today	0 0 0 15 -14 0 0
lr=from :	0 0 -2 -1 22 0 -16
lr=from : & d:ahead	0 0 -1 5 10 0 -15
lr=from ; & d:ahead	0 0 0 -7 12 0 -5
lr=from <end>	3 -3 -22 -10 11 -11 10
lr=from <end> & d:ahead	0 0 -20 -3 5 -11 12
lr=from <end> & d:gone	0 -1 0 -6 11 0 0
lr=from <level>	0 0 0 0 10 0 -8
lr=from <name>	0 0 -5 -14 7 0 7
lr=from <name> & d:today	0 0 0 -8 10 0 0
lr=from <quality> & d:ahead	0 0 0 -13 4 0 3
lr=from ?	0 0 0 0 -8 0 8
lr=from ? & d:ahead	0 0 0 6 -14 0 8
lr=from for	0 0 0 -1 -5 0 10
lr=from for & d:ahead	0 0 0 0 -7 0 10
lr=from if	0 0 -1 -7 12 0 0
lr=from it	0 5 -5 -17 10 0 -1
lr=from it & d:gone	0 6 0 -10 2 0 0
lr=from our & d:ahead	0 0 0 -4 13 0 -8
lr=from the	0 0 0 3 7 0 -13
lr=from the & d:ahead	0 0 0 -2 13 0 -13
lr=from to	-1 4 19 1 -9 -5 -4
lr=from to & d:ahead	0 -2 19 5 -12 -5 -2
lr=from to & d:gone	-1 7 0 -10 5 0 -2
lr=from unless	0 0 9 -3 0 0 -3
lr=from unless & d:ahead	0 0 9 -1 -1 0 -3
lr=from until	0 0 0 10 -7 0 0
lr=in , & d:ahead	0 0 -4 -5 13 0 0
lr=in .	0 14 0 -12 -5 0 0
lr=in . & d:gone	0 14 0 -12 -5 0 0
lr=in ;	0 0 0 -9 10 0 0
lr=in ; & d:gone	0 0 0 -8 10 0 0
lr=in both	0 0 0 13 -13 0 0
lr=in both & d:gone	0 0 0 13 -13 0 0
lr=in end	0 0 0 -11 13 0 0
lr=in end & d:gone	0 0 0 -11 13 0 0
lr=in for	0 -10 0 -2 7 0 0
lr=in for & d:gone	0 -10 0 -2 7 0 0
lr=in remain	0 0 0 -10 10 0 0
lr=in remain & d:gone	0 0 0 -10 10 0 0
lr=in they	0 0 0 -8 9 0 0
lr=in they & d:gone	0 0 0 -8 9 0 0
lr=in with	0 0 0 9 -8 0 0
lr=in with & d:gone	0 0 0 9 -8 0 0
lr=including .	0 0 5 0 -12 6 0
lr=including . & d:ahead	0 0 5 0 -12 6 0
lr=is <end>	0 0 10 0 -13 4 0
lr=is <end> & d:ahead	0 0 11 0 -16 4 0
lr=last ,	0 -4 0 10 -7 0 0
lr=last , & d:gone	0 -4 0 10 -7 0 0
lr=last <end>	0 0 0 9 -7 0 0
lr=last <end> & d:gone	0 0 0 9 -7 0 0
lr=meet .	0 0 10 0 -7 0 0
lr=monday ,	0 0 0 9 -10 0 0
lr=monday , & d:today	0 0 0 9 -10 0 0
lr=monday <end>	0 0 -7 -3 11 0 0
lr=monday <end> & d:today	0 0 -7 -3 10 0 0
lr=of ,	7 -17 -2 5 0 0 -1
lr=of , & d:gone	8 -16 0 5 -3 0 0
lr=of . & d:ahead	0 0 7 9 -7 -3 -8
lr=of <end>	-2 8 0 0 -9 -8 12
lr=of <end> & d:ahead	0 0 0 -8 0 -8 12
lr=of <end> & d:gone	-1 8 0 3 -8 0 0
lr=of and & d:ahead	0 0 0 -6 10 0 -1
lr=of has	0 7 0 -24 21 0 0
lr=of has & d:gone	0 7 0 -23 18 0 0
lr=of it & d:gone	0 0 0 11 -9 0 0
lr=of on	0 0 0 -5 10 0 0
lr=of that	0 0 0 11 -10 0 0
lr=of that & d:gone	0 0 0 11 -11 0 0
lr=of the	5 0 0 -9 5 0 0
lr=on , & d:gone	-3 11 -9 -3 -1 -1 8
lr=on .	2 -11 0 4 -5 0 5
lr=on . & d:ahead	-6 0 7 -3 -9 3 7
lr=on . & d:gone	6 -7 -19 0 5 -2 -1
lr=on . & d:today	0 0 -12 11 -1 0 0
lr=on :	3 0 4 -3 -13 0 8
lr=on : & d:ahead	0 0 5 3 -17 0 8
lr=on ;	0 -1 9 0 -7 -8 5
lr=on <day-today>	7 0 0 -11 0 0 0
lr=on <day-today> & d:gone	8 0 0 -10 0 0 0
lr=on <end>	3 -12 -11 6 14 -7 -11
lr=on <end> & d:ahead	-3 0 -9 8 13 -4 -9
lr=on <end> & d:gone	7 -10 -2 0 4 -3 0
lr=on <name> & d:gone	8 0 0 3 -11 0 0
lr=on after & d:ahead	0 0 13 0 -10 0 0
lr=on after & d:today	0 0 -5 -2 9 0 0
lr=on afternoon	0 0 1 7 -8 0 0
lr=on afternoon & d:gone	0 0 0 9 -8 0 0
lr=on and	14 -4 -3 -5 -3 -8 9
lr=on and & d:ahead	-2 0 -1 -1 -2 -8 12
lr=on and & d:gone	17 -2 0 -2 -4 0 -7
lr=on are	0 0 -10 6 -8 0 11
lr=on are & d:ahead	0 0 -9 10 -12 0 11
lr=on at	-2 0 0 -16 11 5 -6
lr=on at & d:ahead	0 0 0 -10 3 6 -5
lr=on because	-4 0 10 0 -2 0 0
lr=on because & d:ahead	0 0 10 0 -9 0 0
lr=on by	-2 0 -4 0 10 -1 0
lr=on by & d:ahead	0 0 -4 -1 10 -1 0
lr=on doe	0 0 0 10 -8 0 0
lr=on end	0 7 9 0 -13 0 0
lr=on evening	0 0 -2 -4 13 0 0
lr=on for	0 -2 -3 19 -11 -7 0
lr=on for & d:gone	0 -1 0 19 -16 0 0
lr=on in	-2 0 0 0 10 -3 -5
lr=on in & d:gone	-2 0 0 -12 17 0 0
lr=on it	0 0 13 8 -14 0 -8
lr=on it & d:ahead	0 0 11 3 -8 0 -8
lr=on next	0 0 0 3 -18 15 0
lr=on next & d:ahead	0 0 0 0 -15 16 0
lr=on night & d:gone	-5 0 0 -6 11 0 0
lr=on of	0 0 -4 -1 9 0 0
lr=on on	0 0 0 8 -12 0 5
lr=on on & d:gone	0 0 0 9 -8 0 0
lr=on that & d:gone	-2 0 0 -13 20 0 0
lr=on the	0 -1 0 -9 4 -4 4
lr=on the & d:gone	0 0 -1 -23 20 0 0
lr=on to	0 0 -1 -3 14 0 -5
lr=on unless	0 0 -11 0 13 0 0
lr=on unless & d:ahead	0 0 -11 0 13 0 0
lr=out .	-6 0 13 -2 -4 0 0
lr=out . & d:ahead	0 0 11 0 -10 0 0
lr=over .	0 0 17 0 -16 0 0
lr=sign . & d:ahead	0 0 -6 0 10 0 0
lr=sign . & d:today	0 0 9 0 -7 0 0
lr=since ,	-12 0 -4 -1 10 0 0
lr=since , & d:ahead	0 0 -2 -4 11 0 0
lr=since , & d:gone	-12 1 0 1 2 0 0
lr=since . & d:gone	0 0 0 11 -10 0 0
lr=since : & d:gone	2 0 0 8 -11 0 0
lr=since <quality>	0 0 3 -10 5 0 0
lr=since <quality> & d:gone	0 0 0 -10 11 0 0
lr=since a	0 0 0 -8 11 0 0
lr=since a & d:gone	0 0 0 -8 10 0 0
lr=since and	-2 0 -1 19 -13 0 0
lr=since and & d:ahead	0 0 -1 -5 10 0 0
lr=since and & d:gone	-1 0 0 23 -20 0 0
lr=since at	0 0 0 13 -13 0 0
lr=since of	0 0 0 -11 13 0 0
lr=since the	1 0 7 2 -9 0 0
lr=sunday <end>	0 0 13 -3 -9 0 0
lr=sunday <end> & d:today	0 0 9 -3 -5 0 0
lr=telephone .	0 0 10 0 -10 0 0
lr=the ,	-5 0 0 -10 4 -3 7
lr=the , & d:ahead	0 0 7 -10 -6 -2 8
lr=the .	8 0 -10 -16 8 -1 8
lr=the :	0 0 11 4 -14 0 0
lr=the : & d:ahead	0 0 11 0 -9 0 0
lr=the <end>	6 -2 -1 8 -10 7 -5
lr=the <end> & d:ahead	-1 0 1 -5 -5 9 -4
lr=the <end> & d:gone	8 0 -4 -10 11 -5 0
lr=the <end> & d:today	0 0 -2 26 -23 0 0
lr=the ?	0 0 -6 0 10 1 -3
lr=the it & d:ahead	0 0 3 0 -11 1 3
lr=the next	0 0 2 0 6 -12 0
lr=the next & d:ahead	0 0 2 0 5 -12 0
lr=the was	0 0 7 0 -12 4 0
lr=the was & d:ahead	0 0 8 0 -13 4 0
lr=through ,	0 0 -8 0 11 0 0
lr=through , & d:ahead	0 0 -8 0 10 0 0
lr=through <end>	0 0 7 0 -11 3 0
lr=through <end> & d:ahead	0 0 7 0 -12 3 0
lr=time ,	0 0 0 13 -12 0 0
lr=to ,	8 -3 4 -15 0 -1 -4
lr=to , & d:gone	10 -2 -3 -12 5 -2 0
lr=to .	0 0 7 -16 -2 2 -5
lr=to . & d:ahead	0 0 8 -8 -9 5 -4
lr=to . & d:gone	0 0 -11 -5 22 -4 0
lr=to :	0 0 -3 0 9 -4 0
lr=to ;	0 0 3 0 -12 5 0
lr=to ; & d:ahead	0 0 4 0 -15 5 0
lr=to <end>	3 -3 -2 0 8 -2 -10
lr=to <end> & d:ahead	0 0 -3 -4 10 0 -10
lr=to <end> & d:gone	0 -2 8 0 -1 -5 0
lr=to the	0 0 10 0 -3 -4 0
lr=until )	0 0 16 0 -13 -1 0
lr=until ) & d:ahead	0 0 16 0 -14 -1 0
lr=until ,	-3 0 2 -20 0 9 -5
lr=until , & d:ahead	0 0 1 -5 -5 9 -5
lr=until , & d:gone	-2 0 -4 -11 23 0 0
lr=until .	-10 0 -6 -2 7 5 -6
lr=until . & d:ahead	0 0 -3 -8 3 7 -5
lr=until ;	0 0 0 2 -13 13 0
lr=until ; & d:ahead	0 0 0 0 -11 14 0
lr=until <end>	-4 0 0 -18 12 -5 -6
lr=until <end> & d:gone	-1 0 -4 -12 24 0 0
lr=until <name>	0 0 9 -1 -3 0 0
lr=until <name> & d:ahead	0 0 9 0 -8 0 0
lr=until next	0 0 12 1 -8 -8 0
lr=until next & d:ahead	0 0 17 0 -11 -8 0
lr=until night	0 0 12 0 -11 0 0
lr=until night & d:ahead	0 0 12 0 -11 0 0
lr=until of	0 0 12 9 -18 -2 0
lr=until of & d:ahead	0 0 12 0 -12 -1 0
lr=until of & d:gone	0 0 0 9 -8 0 0
lr=until they	11 0 -13 -2 -5 0 9
lr=until they & d:ahead	0 0 -13 0 1 0 9
lr=until they & d:gone	11 0 0 -2 -8 0 0
lr=until to	0 0 -14 -2 16 2 -1
lr=until to & d:ahead	0 0 -13 0 13 2 -1
nc2=bear	12 1 -4 1 -10 4 1
nc2=begin	0 9 1 -7 -2 6 -4
nc2=down	-7 0 -10 9 -3 5 3
nc2=end	3 6 -20 -10 10 -1 7
nc2=impose	-4 -13 9 2 6 -10 -9
nc2=propose	-13 -9 7 -2 5 8 -8
nc2=return	0 0 -9 0 1 12 0
nc2=say	-10 3 14 -5 -9 0 1
nc2=sell	0 0 3 9 -9 0 0
nc2=stay	0 -7 5 6 -3 0 -13
nc2=suspend	-4 -5 0 5 4 2 -16
nc2=target	-1 0 4 10 5 -17 -15
nc2=threaten	0 0 11 0 -18 0 10
nc2=up	-5 4 10 -22 7 0 -13
nct2=agree perfect	0 0 -4 -4 12 0 0
nct2=agree pluperfect	10 0 -11 6 -5 0 0
nct2=agree present	0 0 -17 11 -3 11 -5
nct2=bear future	0 0 -21 11 0 6 0
nct2=bear past	10 6 -16 -3 5 -1 -2
nct2=bear perfect	1 0 -4 11 -5 0 -1
nct2=bear present	0 -3 15 -21 -3 2 7
nct2=begin modal	0 0 13 -6 0 -10 0
nct2=begin participle-passive	0 0 0 13 -9 0 -1
nct2=begin perfect	9 0 0 -8 0 0 0
nct2=begin present	-6 10 -2 -2 -1 7 -2
nct2=down future	0 0 -10 -11 8 1 8
nct2=down past	0 1 6 9 -13 0 0
nct2=end future	0 0 3 -10 9 0 0
nct2=end modal	0 -2 2 -12 5 6 0
nct2=end participle-passive	9 13 -5 -16 -6 0 -1
nct2=end past	0 10 -9 -11 13 0 -4
nct2=end perfect-passive	-4 0 -3 0 -6 5 9
nct2=end present	4 -20 -9 13 -4 -16 8
nct2=end present-passive	0 0 -5 -4 13 0 0
nct2=impose future	3 0 4 -8 9 -4 -6
nct2=impose participle-passive	-3 -7 12 -18 3 -1 6
nct2=impose past	-1 0 7 9 -12 -7 10
nct2=impose perfect	6 0 -5 0 5 -10 -6
nct2=impose pluperfect	1 0 4 1 -13 6 0
nct2=impose present	-1 -7 -6 12 1 5 -13
nct2=impose present-passive	0 0 -1 12 8 -2 -26
nct2=propose perfect	0 0 -7 0 9 0 0
nct2=propose present	0 0 11 -4 0 -4 -3
nct2=return future	0 0 5 0 -10 2 0
nct2=return present	0 0 -12 -8 9 10 0
nct2=say future	0 0 10 0 -10 0 0
nct2=say past	-10 -3 4 0 -2 2 -1
nct2=say perfect	0 0 -4 0 10 0 0
nct2=say present	-1 8 10 -14 -8 -3 8
nct2=sell present	0 0 3 11 -14 0 0
nct2=stay future	0 0 -5 -7 9 5 0
nct2=stay future-passive	0 0 15 0 -13 0 0
nct2=stay gerund	0 0 1 7 -12 4 0
nct2=stay modal	0 0 -18 21 -11 11 0
nct2=stay participle-passive	0 0 -11 4 10 -4 0
nct2=stay past	-4 8 4 0 0 -7 -4
nct2=stay present	2 -13 -2 1 5 -1 -6
nct2=suspend future	0 0 0 20 -17 0 -1
nct2=suspend past	0 0 7 8 -10 0 0
nct2=suspend present	0 0 -2 -1 9 1 -6
nct2=suspend present-passive	0 0 -4 0 10 0 -8
nct2=target future	0 0 5 1 6 -5 -13
nct2=target perfect	0 0 10 3 -8 -4 -1
nct2=target present	3 0 -6 13 -4 0 0
nct2=threaten present	0 0 14 0 -16 0 2
nct2=up modal	0 0 12 -9 1 -5 0
next="	0 0 -21 12 7 9 -7
next=)	12 -6 0 0 -2 0 -7
next=:	-1 -11 5 -4 1 -2 4
next=and	3 5 -30 10 0 -6 6
next=as	0 0 -6 -3 11 0 0
next=before	0 0 10 5 -10 0 -1
next=that	-1 -6 18 9 -9 -7 -22
next=which	0 0 -4 -2 11 0 0
next=—	5 9 -14 -7 17 -19 -7
nhas-future	0 -4 17 2 -13 6 -10
nhas-gerund	-3 0 8 -4 -5 5 4
nhas-infinitive	0 -3 -11 -7 14 4 0
nhas-modal	-5 -11 -3 0 10 0 1
nhas-participle	6 5 -9 3 -5 0 0
nhas-past	-6 30 -1 -4 0 -6 -12
nhas-perfect	0 0 11 -9 5 -14 -7
nhas-pluperfect	14 -6 3 -7 -5 3 0
nhas-present	-8 -6 0 12 0 -11 -3
nt2=future-passive	0 0 12 4 -15 0 -1
nt2=modal-passive	0 0 -3 0 13 -8 0
nt2=participle-passive	7 5 -1 -12 0 -2 0
nt2=past	-9 23 7 0 -5 -6 -11
nt2=past-passive	-8 5 -23 -6 25 0 0
nt2=perfect	5 1 10 -4 2 -16 -16
nt2=perfect-not	0 0 -11 -4 20 -3 -1
nt2=perfect-passive	-3 0 15 0 -17 0 6
nt2=present	-2 -12 -12 15 1 -9 3
nt2=present-not	0 0 0 -9 -6 2 12
nt2=present-passive	-4 3 19 0 -3 -2 -28
nt2=present-passive-not	0 0 -6 10 6 0 -9
nv0-none	-7 2 -7 3 17 -9 -12
nv1-none	-7 2 -7 3 17 -9 -12
nv2-none	-3 -14 -10 1 17 -2 -5
nv2=agree	0 0 -2 -9 6 13 -4
nv2=apply	4 0 0 0 -16 14 0
nv2=ask	-5 -6 -2 -6 11 9 0
nv2=be	0 -14 0 9 8 -5 -27
nv2=bear	0 0 -2 -13 20 -2 0
nv2=begin	-6 5 -7 0 3 -6 9
nv2=bring	0 0 -12 -5 25 0 -1
nv2=charge	0 0 15 10 -4 -10 -18
nv2=collect	0 8 -4 9 -9 0 -2
nv2=cut	0 0 -10 7 -4 5 1
nv2=end	12 14 -22 -3 3 0 -2
nv2=expire	0 -10 13 -5 -2 -2 9
nv2=explain	0 10 -2 0 -2 -2 0
nv2=fall	0 0 0 10 -16 0 6
nv2=go	-2 5 2 -13 8 0 -8
nv2=have	-2 -1 -8 4 4 -15 12
nv2=keep	0 0 9 -7 3 0 -4
nv2=leave	0 0 17 2 -11 -4 0
nv2=let	0 0 -9 0 17 -3 0
nv2=look	-5 0 0 0 12 0 0
nv2=lose	0 0 5 -10 4 0 0
nv2=other	3 22 -10 -28 19 -9 -13
nv2=pay	2 4 -2 1 -13 7 6
nv2=promise	0 0 -9 0 9 0 0
nv2=put	0 0 0 -4 12 0 -3
nv2=raise	0 0 -4 0 11 -2 0
nv2=replace	-4 0 -9 0 15 0 0
nv2=revive	0 0 -7 0 0 8 0
nv2=say	-12 -5 5 -17 7 3 -4
nv2=ship	0 0 0 12 -12 0 0
nv2=sign	0 0 -4 21 -12 -9 5
nv2=suspend	0 -1 5 -1 6 0 -14
nv2=tell	0 0 -11 10 8 0 -7
nv2=warn	0 0 14 0 -20 0 7
nv2=write	2 0 16 0 -14 0 0
nvt2=agree past	0 0 7 -18 7 0 0
nvt2=agree present	0 0 -10 0 -5 15 0
nvt2=answer past	0 0 6 4 -10 0 0
nvt2=apply present	0 0 0 0 -8 9 0
nvt2=be modal	0 0 -21 12 0 12 0
nvt2=be present	7 -5 8 7 -2 -22 -18
nvt2=bear present	0 0 -1 -13 18 -1 0
nvt2=begin present	0 5 -14 4 -2 -4 9
nvt2=charge future	0 0 11 0 3 -7 -12
nvt2=charge modal	0 0 -5 0 9 0 0
nvt2=charge present	5 0 2 13 -10 0 -9
nvt2=collect present	0 0 0 9 0 0 -8
nvt2=continue future	0 0 12 0 -11 0 0
nvt2=cut present	0 0 -7 12 -6 1 0
nvt2=end future	0 0 0 -11 11 0 0
nvt2=end participle	9 13 -5 -15 -6 0 -1
nvt2=end past	0 11 -8 -9 7 0 -2
nvt2=end present	6 -11 -15 13 -2 -8 1
nvt2=enter present	0 0 5 -13 11 -2 0
nvt2=expire present	0 -5 12 -3 -5 -1 9
nvt2=extend past	4 0 -10 1 1 0 0
nvt2=fall present	0 0 0 5 -13 0 6
nvt2=get present	0 0 -7 0 11 0 0
nvt2=have past	0 0 -3 -8 15 0 0
nvt2=have present	-1 0 -6 10 -2 -14 12
nvt2=keep present	0 0 5 -12 11 0 -3
nvt2=lapse present	0 0 8 0 -9 0 1
nvt2=leave participle	0 0 11 0 -10 0 0
nvt2=leave present	0 0 11 -12 1 -2 0
nvt2=make participle	0 0 -10 3 10 -4 0
nvt2=make pluperfect	0 0 8 0 -7 0 0
nvt2=other modal	2 0 -13 2 14 -5 0
nvt2=other past	0 15 -15 -6 2 0 0
nvt2=other perfect	0 6 6 -16 6 -5 -4
nvt2=other present	-4 5 4 -9 3 0 -4
nvt2=pay past	6 8 -12 -12 8 0 0
nvt2=pay perfect	1 0 -8 13 -7 0 0
nvt2=pay present	-5 -2 16 -7 -12 4 7
nvt2=put perfect	0 0 -7 -4 12 0 0
nvt2=run modal	0 0 0 9 -6 0 0
nvt2=run past	0 13 -2 0 -12 0 0
nvt2=run present	0 0 -11 -6 10 0 7
nvt2=say past	-6 -1 9 -11 4 5 -19
nvt2=say present	-1 -1 -3 -8 4 -2 12
nvt2=see future	0 0 -9 0 0 8 0
nvt2=ship present	0 0 2 12 -14 0 0
nvt2=sign past	0 0 4 16 -16 -1 0
nvt2=sign present	0 0 -2 16 -8 -3 0
nvt2=stay present	0 0 -5 -4 8 3 0
nvt2=suspend present	0 0 0 -3 16 -1 -9
nvt2=want present	0 0 10 -4 -2 0 0
nvt2=warn present	0 0 18 0 -18 0 0
nvt2=write past	0 0 7 3 -10 0 0
o:act=agree	-9 4 -5 2 0 3 -1
o:act=approve	0 0 13 -13 -2 -5 1
o:act=be	-3 -24 -3 -6 13 2 -1
o:act=bear	0 0 0 11 -15 0 4
o:act=begin	-14 -2 -4 -2 9 -5 1
o:act=brace	0 0 11 0 -9 0 0
o:act=buy	0 0 -2 0 12 -1 0
o:act=charge	9 0 0 -3 3 -10 0
o:act=clear	0 0 -6 0 -4 10 4
o:act=collect	0 0 -1 17 0 -8 -11
o:act=conclude	-6 3 5 1 0 -11 -2
o:act=declare	-3 5 -10 14 -8 0 -2
o:act=end	5 0 -9 3 8 0 -7
o:act=expect	0 0 1 0 8 -5 -2
o:act=extend	-5 -9 5 -12 13 -4 -3
o:act=face	0 0 -1 0 12 0 -11
o:act=get	0 0 0 -15 21 -5 -3
o:act=have	7 0 5 -5 1 -27 0
o:act=keep	0 0 1 12 -3 -3 -4
o:act=land	0 0 2 6 -8 0 0
o:act=let	17 0 -3 -20 -4 0 2
o:act=levy	0 0 1 -1 12 -10 -3
o:act=make	-6 6 -7 -10 6 9 0
o:act=meet	0 0 0 0 12 -10 -11
o:act=no verb	-13 -6 3 -1 9 0 -6
o:act=order	0 0 -6 -1 11 0 0
o:act=other	0 2 -2 0 9 0 -11
o:act=raise	0 0 0 -4 -1 12 -6
o:act=return	2 0 7 0 0 -12 -8
o:act=run	8 -5 -7 -1 2 1 1
o:act=see	0 0 1 -4 11 -9 0
o:act=set	0 0 -11 -14 19 -3 5
o:act=sit	-2 0 -10 2 13 -4 -8
o:act=slap	0 0 0 -5 12 0 -3
o:act=suspend	-9 6 3 1 4 -7 -10
o:act=write	-3 0 10 -10 5 -4 0
o:agree from gone	0 0 0 10 -9 0 0
o:agree in gone	0 0 0 26 -25 0 0
o:agree last gone	0 5 0 -19 14 0 0
o:agree on ahead	0 0 -2 -3 12 -1 -3
o:approve on ahead	0 0 -7 0 10 0 0
o:ask since gone	0 0 0 12 -12 0 0
o:be  ahead	0 0 2 0 -9 8 -2
o:be from ahead	0 0 0 -10 16 -8 -6
o:be from gone	0 0 0 10 -6 0 0
o:be is gone	0 0 -3 -6 15 0 0
o:be last gone	0 0 0 16 -14 0 0
o:be of gone	7 -3 0 9 -10 0 0
o:be on ahead	0 0 13 -10 -8 -2 1
o:be since ahead	0 0 -1 -5 9 0 0
o:be since gone	5 -2 0 -14 13 0 0
o:be the ahead	0 0 -2 -3 -2 0 10
o:be to ahead	0 0 -8 0 15 -3 0
o:be to gone	-4 0 0 0 10 0 0
o:be until ahead	0 0 -18 0 14 2 7
o:be until gone	0 0 -2 9 -6 0 0
o:be up ahead	0 0 9 0 -7 0 0
o:bear from ahead	0 0 0 4 -10 0 5
o:begin  ahead	0 0 8 0 -7 0 0
o:begin  today	0 0 4 6 -11 0 0
o:begin before ahead	0 0 11 -4 0 0 -4
o:begin begins today	0 0 0 8 -7 0 0
o:begin by ahead	0 0 -10 -10 29 -1 -7
o:begin from gone	0 0 0 -23 24 0 0
o:begin in ahead	0 0 -2 -5 12 0 0
o:begin in gone	0 2 0 -12 11 0 0
o:begin on ahead	-2 -5 -11 5 -3 -3 14
o:begin on today	0 0 2 -9 3 0 0
o:begin to ahead	0 0 2 0 -16 15 -3
o:begin until ahead	0 0 8 -2 -8 0 0
o:carried=controls	0 0 -7 -2 29 -19 -5
o:carried=controls far	-1 -6 -7 -3 16 0 -1
o:carried=deal	-3 -5 -3 -29 5 12 6
o:carried=deal far	-11 -1 -3 -14 5 5 16
o:carried=duties	4 3 -1 -1 1 -10 0
o:carried=duties far	3 0 -13 -6 13 8 -3
o:carried=exclusions	0 0 2 -8 13 -12 -2
o:carried=exclusions far	0 0 0 -10 6 8 -8
o:carried=fees	0 0 0 -14 18 -7 0
o:carried=fees far	0 0 -2 -17 27 -7 -11
o:carried=longer	9 0 8 -15 0 -2 -7
o:carried=longer far	-2 -1 16 -31 11 1 -38
o:carried=meeting	-24 -11 -13 15 11 2 -8
o:carried=meeting far	-28 -5 -10 5 16 -19 5
o:carried=none	-9 -12 -4 12 8 -2 -17
o:carried=procedure	-2 0 0 -5 22 -27 0
o:carried=procedure far	-1 2 -2 -2 -11 0 21
o:carried=sale	0 0 -7 -8 14 3 -1
o:carried=sale far	6 0 13 5 -11 -5 -10
o:carried=truce	7 8 11 -7 4 -19 -8
o:carried=truce far	0 -5 -11 7 -1 7 0
o:carry from ahead	0 0 10 0 0 0 -6
o:carry to ahead	0 0 5 0 -10 1 0
o:carry until ahead	0 0 -12 0 2 8 0
o:charge from ahead	0 0 -3 -5 14 0 -5
o:charge from gone	0 0 0 -9 12 0 0
o:charge on ahead	0 0 -9 0 13 0 0
o:charge the gone	0 0 0 -9 10 0 0
o:clear before ahead	0 0 -10 0 2 0 3
o:clear on ahead	0 0 0 -4 10 0 -2
o:collect from ahead	0 0 -1 12 0 0 -8
o:conclude in gone	0 10 0 16 -22 0 0
o:conclude last gone	0 0 0 -15 16 0 0
o:conclude on ahead	0 0 -4 -4 17 -5 0
o:end  today	0 0 -6 0 8 0 0
o:end end today	0 0 -10 0 11 0 0
o:end ends ahead	0 0 14 0 -10 -1 0
o:end from ahead	0 0 -1 3 -8 0 7
o:end last gone	0 3 0 9 -13 0 0
o:end on ahead	-13 0 0 -15 2 7 -1
o:end on gone	12 0 -12 6 -4 -8 0
o:extend to ahead	0 0 1 0 -13 8 0
o:extend to gone	0 0 0 0 10 -2 0
o:extend until ahead	0 0 -2 0 11 -8 0
o:face from ahead	0 0 0 -3 13 0 -10
o:fall from ahead	0 0 0 -4 13 0 -7
o:fall on ahead	0 0 5 10 -17 0 4
o:have on gone	0 0 0 17 -16 0 0
o:have since gone	0 0 0 -11 16 0 0
o:have until ahead	0 0 4 0 2 -12 0
o:keep on ahead	0 0 14 0 -14 0 0
o:keep since gone	0 0 0 8 -8 0 0
o:keep the ahead	0 0 7 0 7 -16 0
o:keep until ahead	0 0 -13 0 0 13 0
o:lay in gone	0 0 0 10 -10 0 0
o:leads=10% on	0 0 -10 -1 6 0 2
o:leads=12% on	0 0 10 0 -9 0 0
o:leads=12:01 on	0 0 0 9 -2 0 -8
o:leads=13:01 on	0 0 -13 2 2 0 0
o:leads=20% since	0 0 0 9 -10 0 0
o:leads=2027 to	0 0 5 0 9 -16 0
o:leads=2030 to	0 0 17 0 -7 -11 0
o:leads=2031 to	0 0 -8 0 -3 13 0
o:leads=25% from	0 0 -5 0 13 0 -1
o:leads=8% on	0 0 0 -10 7 0 2
o:leads=a.m. on	0 0 18 -4 -10 0 -2
o:leads=again on	0 0 -14 -1 0 7 8
o:leads=agreed in	0 -8 0 11 -6 0 0
o:leads=agreement by	0 0 5 0 -9 3 0
o:leads=and	0 0 -8 0 11 0 0
o:leads=and from	0 0 -8 -11 2 0 12
o:leads=and until	0 0 11 0 -9 0 0
o:leads=applied since	0 0 0 -12 13 0 0
o:leads=arrangement of	0 0 0 9 -3 -2 0
o:leads=as of	0 0 -17 7 -3 -4 10
o:leads=asleep until	0 0 7 2 -9 0 0
o:leads=at the	0 0 -7 -10 24 -12 0
o:leads=back to	0 0 -9 0 15 -2 0
o:leads=before the	0 0 0 -1 15 -11 -4
o:leads=began on	-7 9 -6 -3 9 0 -14
o:leads=begin on	0 0 8 -10 -17 -5 23
o:leads=begins on	0 0 -11 0 17 -1 -6
o:leads=between	0 0 0 -6 -4 0 10
o:leads=by telephone	0 0 9 0 -7 0 0
o:leads=by the	0 0 -10 -4 23 -8 -2
o:leads=by video	0 0 0 10 -9 0 0
o:leads=case on	0 0 10 0 -10 0 0
o:leads=cent from	0 0 -4 -1 -11 0 18
o:leads=cent on	0 0 -5 -7 20 0 -8
o:leads=cent until	0 0 -6 0 0 9 0
o:leads=counted from	0 -1 5 4 -8 0 0
o:leads=counts from	0 0 0 11 -10 0 0
o:leads=date is	0 0 8 -1 -8 2 0
o:leads=date of	0 0 0 1 -10 9 0
o:leads=date:	0 0 -4 -1 8 0 0
o:leads=dates from	0 -2 -2 10 0 -1 -3
o:leads=days from	0 7 -2 -14 12 0 -2
o:leads=days in	0 0 0 -17 18 0 0
o:leads=days, from	0 1 3 -2 7 0 -11
o:leads=days, on	0 0 0 0 9 -2 -3
o:leads=days, to	5 0 6 0 1 -11 0
o:leads=days, until	0 0 -20 0 30 -7 0
o:leads=declared on	0 0 -3 14 -9 0 0
o:leads=decree on	0 0 0 10 -10 0 0
o:leads=delhi from	0 0 0 0 -12 0 12
o:leads=died on	-6 0 -11 0 18 0 0
o:leads=dies on	0 0 18 0 -16 0 0
o:leads=due on	0 0 0 0 -5 9 0
o:leads=duties from	0 0 0 -1 -7 0 10
o:leads=duty from	0 0 0 2 10 0 -13
o:leads=effect since	8 0 0 -11 0 0 0
o:leads=end is	0 0 10 0 -2 -7 0
o:leads=end on	0 6 3 -11 -17 22 0
o:leads=ended on	19 0 -46 5 20 -27 0
o:leads=ending on	0 0 10 0 -6 -2 0
o:leads=ends on	-33 -4 13 -2 -3 2 -4
o:leads=expired on	14 0 -7 0 -2 -2 0
o:leads=expires on	-13 0 -2 -4 6 6 0
o:leads=extended from	0 0 12 0 -8 -2 0
o:leads=extended until	0 0 -2 0 9 -7 0
o:leads=falls on	0 0 10 3 -9 0 -5
o:leads=follow on	0 0 -5 0 8 0 0
o:leads=force on	0 0 -11 1 0 0 8
o:leads=from the	0 0 -23 9 0 -12 13
o:leads=good until	0 0 12 0 -12 2 0
o:leads=goods from	0 0 -7 -2 15 0 -1
o:leads=helsinki,	0 0 -1 9 -7 0 0
o:leads=hold until	0 0 -10 0 10 0 0
o:leads=holds until	0 0 20 0 -16 -3 0
o:leads=is the	0 0 0 0 -6 -2 12
o:leads=it begins	0 0 0 14 -17 0 3
o:leads=it is	0 0 -5 0 -1 10 0
o:leads=it to	0 0 0 0 7 -9 0
o:leads=it until	0 0 -19 0 12 5 0
o:leads=it, on	0 0 -9 0 11 0 0
o:leads=january to	0 0 -4 0 -1 9 0
o:leads=june to	7 0 -17 0 0 12 0
o:leads=lapsed on	9 0 -11 -4 3 0 0
o:leads=lapses on	-2 0 7 8 -17 7 0
o:leads=last until	0 0 -26 9 21 0 0
o:leads=last week,	0 0 -8 0 12 0 0
o:leads=lasted since	0 9 -4 9 -11 0 0
o:leads=lasts until	0 0 26 -3 -18 -4 0
o:leads=lives until	0 0 12 0 -4 -7 0
o:leads=met on	0 0 9 0 -8 0 0
o:leads=midnight on	8 0 2 -13 -4 -7 7
o:leads=monday,	0 0 -5 -7 16 0 0
o:leads=months from	0 4 -8 5 -10 0 6
o:leads=months in	0 0 0 11 -11 0 0
o:leads=months, from	0 -3 0 0 -23 0 29
o:leads=months, until	0 0 22 0 -23 -2 0
o:leads=next friday,	0 0 2 0 -13 0 10
o:leads=night to	0 0 -9 0 10 0 0
o:leads=nouakchott,	0 0 0 13 -13 0 0
o:leads=november to	0 0 2 12 -14 0 0
o:leads=on	4 -6 10 -7 0 -11 -9
o:leads=on friday,	0 0 -8 -6 16 0 0
o:leads=on from	0 0 9 0 -6 0 0
o:leads=on the	0 0 -8 11 6 -8 0
o:leads=on till	0 0 -9 0 10 0 0
o:leads=or after	0 0 -6 0 12 0 -1
o:leads=oslo,	0 0 0 10 -9 0 0
o:leads=out on	8 -2 2 -11 -4 7 -8
o:leads=p.m. on	0 0 -14 9 5 0 0
o:leads=pause of	0 0 0 9 -6 0 0
o:leads=per cent	0 0 16 -3 -12 0 0
o:leads=percent from	0 0 4 2 -14 0 9
o:leads=percent on	0 0 3 11 -24 0 13
o:leads=percent until	0 0 20 0 -13 -8 0
o:leads=prolonged on	0 0 -10 0 10 0 0
o:leads=quito,	0 0 0 11 -9 0 0
o:leads=run since	0 0 -5 9 -2 0 0
o:leads=run to	0 0 -16 0 6 10 0
o:leads=so since	0 0 0 -10 12 0 0
o:leads=start on	0 0 2 -21 16 0 -3
o:leads=started on	0 0 0 18 -15 0 -2
o:leads=stops on	0 0 8 2 -10 0 0
o:leads=strike until	0 0 -8 0 9 0 0
o:leads=suspended since	0 0 0 13 -14 0 0
o:leads=suspended until	0 0 -7 0 13 -3 0
o:leads=suspends until	0 0 6 0 -14 7 0
o:leads=tariff until	0 0 -7 0 12 -4 0
o:leads=that from	0 0 0 7 -15 0 7
o:leads=through the	0 0 4 0 -14 9 0
o:leads=till the	0 0 -6 0 -8 16 0
o:leads=to the	0 0 4 -16 -9 14 -6
o:leads=took effect	0 0 0 9 -9 0 0
o:leads=treaty by	0 0 6 0 -14 5 0
o:leads=truce ends	0 0 10 0 -5 0 0
o:leads=truce from	0 0 11 -8 1 0 -3
o:leads=truce of	-6 5 -12 7 -4 -2 6
o:leads=truce, until	0 0 -13 0 11 1 0
o:leads=union on	0 0 0 0 -8 0 10
o:leads=until	11 0 -12 -1 -1 4 5
o:leads=until the	7 0 -1 -14 0 8 -8
o:leads=up in	0 0 0 9 -9 0 0
o:leads=weeks in	0 0 0 14 -14 0 0
o:leads=weeks, on	0 0 18 0 -12 0 -6
o:leads=weeks, to	0 0 0 0 10 -5 0
o:leads=what happens	0 0 -12 0 16 -2 0
o:leads=year from	0 -3 -13 7 -4 0 8
o:leads=year, from	0 0 13 0 -10 0 0
o:leads=year, to	0 0 7 5 -19 0 0
o:leads=year, until	0 0 0 0 -9 8 0
o:leads=— wednesday,	0 0 5 9 -14 0 0
o:left=controls	0 0 -5 -5 12 1 0
o:left=controls right=none	0 0 3 -13 11 -1 0
o:left=controls right=signing	0 0 -10 9 0 0 0
o:left=deal	-11 -6 8 -4 3 0 -4
o:left=deal right=duties	0 0 15 -11 -13 4 0
o:left=deal right=none	-8 -4 0 -17 23 -21 0
o:left=deal right=truce	0 0 0 20 -23 5 -2
o:left=duties	-6 -3 -10 -6 17 -9 -1
o:left=duties right=controls	0 0 -4 -1 9 0 0
o:left=duties right=deal	0 0 -7 -8 15 -2 0
o:left=duties right=duties	0 0 -9 0 11 7 -23
o:left=duties right=none	1 0 -5 -3 6 -12 3
o:left=duties right=procedure	0 0 -5 -5 14 0 0
o:left=duties right=signing	0 0 -10 -1 0 6 4
o:left=duties right=truce	-5 0 13 3 -8 -6 1
o:left=exclusions	0 0 -12 -4 15 -3 7
o:left=exclusions right=none	0 0 -8 -2 10 -5 8
o:left=fees	0 0 0 -11 18 -1 -6
o:left=fees right=none	0 0 0 -9 16 -1 -6
o:left=longer	-5 -12 14 -6 1 -1 -19
o:left=longer right=duties	0 0 20 -7 -14 0 0
o:left=longer right=none	-2 -9 4 -2 7 0 -17
o:left=longer right=signing	0 0 6 0 9 -14 0
o:left=longer right=truce	0 0 0 1 -10 8 0
o:left=meeting	-12 -10 -21 -7 37 -3 -5
o:left=meeting right=meeting	0 0 -5 -9 20 0 0
o:left=meeting right=none	-8 -6 -18 -11 32 1 -5
o:left=meeting right=truce	0 0 -17 9 5 0 -3
o:left=none	-11 -25 11 -4 14 -9 -5
o:left=none right=deal	3 0 0 -7 12 -7 -12
o:left=none right=duties	-6 -17 -1 4 2 -9 5
o:left=none right=exclusions	0 0 1 -7 12 0 -6
o:left=none right=fees	0 0 4 -8 6 0 -3
o:left=none right=longer	3 0 -11 0 11 -7 -3
o:left=none right=none	-8 -16 15 0 -3 0 2
o:left=none right=sale	0 0 -1 0 9 0 0
o:left=none right=signing	-10 0 -1 -4 22 -5 -16
o:left=none right=truce	5 0 -6 -14 15 -4 -7
o:left=procedure	-3 0 -15 7 11 -9 4
o:left=procedure right=duties	0 0 0 12 -16 0 8
o:left=procedure right=none	-1 0 -18 2 20 -8 0
o:left=procedure right=truce	0 0 9 0 -6 0 0
o:left=sale	0 0 -13 -1 19 0 0
o:left=sale right=none	0 0 -9 0 14 0 0
o:left=signing right=none	7 3 -9 13 -2 -12 0
o:left=signing right=truce	0 0 8 -4 -15 9 6
o:left=truce	2 12 -17 -8 16 6 -11
o:left=truce right=controls	0 0 -7 -5 18 -5 0
o:left=truce right=deal	3 0 -8 0 7 0 0
o:left=truce right=duties	0 9 -2 4 -8 -9 11
o:left=truce right=longer	6 7 -11 -5 7 0 -2
o:left=truce right=none	0 6 -9 -8 11 10 -15
o:left=truce right=signing	0 0 -1 -15 3 4 7
o:left=truce right=truce	0 -3 -3 11 3 -7 -6
o:let on gone	17 0 0 0 -16 0 0
o:let since gone	0 0 0 -8 8 0 0
o:look on ahead	0 0 0 0 -10 11 0
o:lower on gone	0 0 0 9 -8 0 0
o:meet on gone	0 0 0 -12 15 0 0
o:meet the ahead	0 0 -6 0 15 -4 0
o:meet the gone	0 0 0 9 -9 0 0
o:move from ahead	0 0 9 0 -4 0 0
o:move to ahead	0 0 -16 0 12 3 0
o:near=controls	0 0 -10 -4 15 0 0
o:near=deal	-6 -4 3 -17 5 6 -4
o:near=duties	-30 -11 1 1 7 0 0
o:near=exclusions	0 0 -12 -1 5 0 9
o:near=fees	0 0 0 -7 11 0 -5
o:near=longer	0 -10 0 -18 7 9 -14
o:near=meeting	-8 -5 -2 -3 20 -10 -3
o:near=none	-1 -17 -8 0 21 -12 -7
o:near=procedure	-1 0 -14 0 24 -12 -3
o:near=sale	0 0 -5 0 9 0 0
o:near=signing	7 2 -2 -1 5 -15 -5
o:near=truce	-7 2 0 -9 16 -7 -10
o:negotiate in gone	0 0 0 11 -11 0 0
o:no verb  gone	-1 14 0 -10 4 -1 -1
o:no verb ( gone	1 8 0 -9 -1 0 0
o:no verb a ahead	0 0 -8 0 14 0 -1
o:no verb about ahead	0 0 -12 0 13 0 0
o:no verb before ahead	0 0 -1 -9 0 -5 14
o:no verb between ahead	0 0 0 -5 -5 0 10
o:no verb bulletin, today	10 0 0 -1 -7 0 0
o:no verb busan, today	0 0 0 9 -9 0 0
o:no verb column, today	0 0 12 0 -11 0 0
o:no verb date: today	0 0 -6 -1 10 0 0
o:no verb days, ahead	0 0 -4 0 11 0 -5
o:no verb did, gone	0 0 0 9 -8 0 0
o:no verb ends today	0 0 20 0 -17 0 0
o:no verb from ahead	0 -9 -25 -4 16 -8 8
o:no verb from gone	-6 13 -3 -6 5 0 -9
o:no verb helsinki, today	0 0 -1 9 -7 0 0
o:no verb in gone	0 -17 0 9 0 0 0
o:no verb including ahead	0 0 9 0 -14 3 0
o:no verb last gone	0 -3 0 14 -11 0 0
o:no verb lima, today	0 0 -2 -4 9 0 0
o:no verb mark ahead	0 0 14 0 -12 0 0
o:no verb monday, ahead	0 0 -4 0 -1 -2 10
o:no verb monday, gone	7 0 0 7 -12 0 0
o:no verb monday, today	0 0 -5 -3 11 0 0
o:no verb montevideo, today	0 0 -4 9 -4 0 0
o:no verb nouakchott, today	0 0 0 13 -13 0 0
o:no verb on ahead	-1 0 15 6 -17 3 -1
o:no verb on gone	-1 0 -8 -8 15 0 -1
o:no verb on today	0 0 -14 -3 15 0 0
o:no verb oslo, today	0 0 0 10 -9 0 0
o:no verb quito, today	0 0 0 11 -10 0 0
o:no verb saturday, gone	1 0 0 10 -11 0 0
o:no verb since gone	-10 -9 0 16 -8 0 0
o:no verb starts today	0 0 0 14 -12 0 0
o:no verb sunday, ahead	0 0 -8 8 -11 18 -6
o:no verb the ahead	0 0 -2 -2 -8 11 2
o:no verb the today	0 0 -16 13 -2 0 0
o:no verb thursday, today	0 0 8 -6 -2 0 0
o:no verb to ahead	-1 0 4 -1 2 -1 -14
o:no verb to gone	12 -6 0 -22 6 -2 0
o:no verb today, today	0 0 4 4 -8 0 0
o:no verb tomorrow, ahead	0 0 -14 1 7 0 0
o:no verb tuesday, today	0 0 6 -9 0 0 0
o:no verb until ahead	0 0 12 -15 -18 15 -14
o:no verb until gone	-9 -1 0 -3 16 -1 0
o:no verb wednesday today	0 0 3 -12 3 0 0
o:no verb wednesday, ahead	0 0 -10 0 10 0 0
o:no verb wednesday, gone	0 0 0 9 -9 0 0
o:no verb week, ahead	0 0 13 0 -10 0 0
o:no verb — today	0 0 -11 -2 14 0 0
o:other by ahead	0 0 6 0 -12 2 5
o:other from ahead	0 0 1 17 -15 0 -2
o:other from gone	0 0 0 -13 15 0 0
o:other has ahead	0 0 9 0 -9 0 0
o:other on ahead	0 0 0 -3 9 -7 -6
o:other since ahead	0 0 -10 0 16 0 0
o:other since gone	3 8 0 8 -18 0 0
o:other the ahead	0 0 -16 0 2 12 0
o:other until ahead	0 0 0 0 10 -21 0
o:pay from ahead	0 0 -18 -2 7 0 2
o:pay from today	5 0 0 8 -13 0 0
o:pay of ahead	0 0 0 0 -7 0 10
o:pay on ahead	0 0 -13 4 10 0 -2
o:pay the ahead	0 0 -13 -3 5 0 4
o:pay the gone	0 0 0 11 -9 0 0
o:put in gone	0 0 0 -18 19 0 0
o:put on ahead	0 0 -12 0 17 0 0
o:reach on ahead	0 0 14 0 -9 -2 0
o:reach on gone	0 0 0 -15 17 0 0
o:reach to ahead	0 0 -12 0 7 4 0
o:return on ahead	0 0 8 -2 -3 0 -1
o:right=controls	0 0 0 -9 9 -1 0
o:right=deal	5 -1 -9 -26 24 0 -18
o:right=deal from	0 0 -2 -4 14 0 -3
o:right=deal until	0 0 -12 0 5 6 0
o:right=duties	-6 -2 4 2 -6 1 9
o:right=duties before	0 0 -18 -3 1 0 13
o:right=duties by	0 0 0 -2 -12 17 -7
o:right=duties from	-1 0 -21 11 1 -3 -1
o:right=duties in	0 -4 0 12 -7 0 0
o:right=duties last	0 0 0 -14 15 0 0
o:right=duties of	0 -3 0 14 -19 -2 14
o:right=duties on	4 1 -3 -10 6 -16 7
o:right=duties signed	0 0 0 0 -7 10 0
o:right=duties the	0 0 2 -13 -8 12 8
o:right=duties to	-4 0 31 -3 -6 -23 0
o:right=duties until	-8 0 11 0 -10 0 4
o:right=exclusions	0 0 -1 -11 20 0 -6
o:right=exclusions on	0 0 9 0 -4 0 -5
o:right=fees	0 0 2 -9 3 4 -3
o:right=longer	8 8 -19 -6 21 -10 -13
o:right=longer from	0 11 0 -6 0 0 -6
o:right=longer in	-1 6 0 -13 8 0 0
o:right=longer on	8 -5 -15 0 13 0 -3
o:right=longer since	0 0 0 10 -9 0 0
o:right=meeting	-5 -8 -10 2 15 0 0
o:right=meeting 	0 0 0 -1 12 0 0
o:right=meeting from	0 0 0 11 -8 0 0
o:right=meeting in	0 -1 0 -6 10 0 0
o:right=meeting on	0 0 -3 0 9 -1 -3
o:right=none	-18 -20 -9 -6 37 -10 -13
o:right=none 	-13 4 -2 -10 13 -3 -5
o:right=none (	0 8 4 -13 0 -3 0
o:right=none -	0 0 9 0 -7 0 0
o:right=none a	2 0 -8 -4 8 0 0
o:right=none about	0 0 -10 0 10 0 0
o:right=none after	0 0 4 -9 -3 8 -3
o:right=none and	0 0 -2 -13 15 0 -5
o:right=none before	-1 0 -11 -1 8 0 5
o:right=none between	0 0 0 0 -5 0 8
o:right=none beyond	0 0 16 -1 -12 -1 0
o:right=none brussels,	0 0 -8 0 10 0 0
o:right=none bulletin,	10 0 0 -1 -7 0 0
o:right=none by	3 0 -3 -13 17 -11 0
o:right=none cent	0 0 18 -1 -15 0 0
o:right=none column,	0 0 12 0 -11 0 0
o:right=none date:	0 0 -3 -5 11 0 0
o:right=none dated	0 0 0 -4 11 0 0
o:right=none did,	0 0 -5 9 -2 0 0
o:right=none effect	-2 0 -1 12 -5 0 -4
o:right=none for	0 0 4 -10 0 -3 3
o:right=none force	0 0 -12 0 8 0 0
o:right=none from	-7 -5 -25 5 5 -24 16
o:right=none happens	0 0 -12 0 16 -2 0
o:right=none has	0 0 12 0 -10 0 0
o:right=none helsinki,	0 0 -1 9 -7 0 0
o:right=none in	-14 5 -14 8 6 -8 -4
o:right=none it	0 0 -4 -3 10 0 0
o:right=none last	-1 1 -4 18 -13 -3 0
o:right=none mark	0 0 14 0 -11 0 0
o:right=none monday,	6 0 -1 10 -17 -2 8
o:right=none montevideo,	0 0 -5 9 -4 0 0
o:right=none next	0 0 13 -2 -6 0 0
o:right=none nouakchott,	0 0 0 13 -13 0 0
o:right=none of	-21 6 -11 4 8 -6 -7
o:right=none on	-3 2 -2 -3 4 -10 14
o:right=none out	-1 0 8 -7 0 0 0
o:right=none over	0 0 15 0 -11 0 0
o:right=none pay	0 0 10 3 -12 0 0
o:right=none published	3 0 -3 -10 13 0 0
o:right=none quito,	0 0 0 11 -10 0 0
o:right=none same	0 0 8 4 -10 0 0
o:right=none says	0 0 10 0 -12 0 0
o:right=none second	-3 9 -3 -1 0 0 0
o:right=none sign	0 0 12 -3 -5 0 0
o:right=none since	-5 -2 -8 16 -2 -16 -10
o:right=none start	0 0 0 -3 10 0 -1
o:right=none starts	0 0 -4 15 -13 0 0
o:right=none sunday	0 0 12 -10 -2 0 0
o:right=none sunday,	7 0 -4 3 -18 18 -2
o:right=none telephone	0 0 9 0 -7 0 0
o:right=none that	0 0 0 -8 -2 11 0
o:right=none the	4 -11 0 17 -10 -1 0
o:right=none third	0 0 -3 10 -3 0 0
o:right=none thursday	0 0 -12 -4 19 0 0
o:right=none thursday,	0 0 16 -9 -7 0 -1
o:right=none time	0 0 0 11 -9 0 0
o:right=none to	3 -15 -1 -22 -1 18 -29
o:right=none today,	0 0 4 4 -8 0 0
o:right=none tomorrow,	0 0 -13 4 5 0 0
o:right=none truce	0 0 -6 -2 11 0 0
o:right=none tuesday,	0 0 8 -16 1 0 -1
o:right=none until	6 -9 6 -16 0 7 -29
o:right=none video	0 0 0 10 -9 0 0
o:right=none washington,	0 0 0 -8 12 0 0
o:right=procedure	0 0 9 -8 4 -7 0
o:right=procedure since	0 0 0 -10 11 0 0
o:right=sale	0 0 -2 -5 16 0 0
o:right=signing	-14 -5 -11 0 23 -9 0
o:right=signing the	0 0 -12 8 4 -2 0
o:right=signing until	0 0 -6 0 13 -6 0
o:right=truce	0 -3 0 5 -1 3 -9
o:right=truce 	1 5 -5 0 -10 10 3
o:right=truce after	0 0 8 0 -5 0 0
o:right=truce before	0 0 8 16 -19 0 0
o:right=truce from	0 8 26 -29 0 0 -12
o:right=truce in	0 -11 0 18 -11 0 0
o:right=truce of	8 -3 -17 -13 12 8 0
o:right=truce on	-1 -5 -2 17 1 -6 -24
o:right=truce the	0 0 -2 -3 9 0 0
o:right=truce until	-1 0 -4 -4 11 0 0
o:rise on ahead	0 0 -11 0 15 0 0
o:run from ahead	0 -1 5 0 -14 0 10
o:run of gone	5 0 0 9 -13 0 0
o:run on gone	8 -2 -1 -5 0 0 0
o:run since ahead	0 0 -6 0 8 0 0
o:run since gone	-4 0 0 10 -6 0 0
o:run to ahead	0 0 -11 0 12 1 0
o:say from ahead	0 0 0 -5 -7 0 12
o:say says ahead	0 0 6 0 -9 1 0
o:sign by ahead	0 0 -12 0 14 1 -3
o:sign on ahead	0 0 -11 4 7 -6 3
o:sign to ahead	0 0 5 0 -19 11 0
o:sit on ahead	0 0 -7 0 10 0 0
o:sit since ahead	0 0 11 0 -11 0 0
o:sit until ahead	0 0 -10 0 12 0 0
o:slap from ahead	0 0 0 -4 11 0 -2
o:stand of gone	0 0 0 9 -8 0 0
o:subject=controls	0 0 -9 -6 16 3 -3
o:subject=controls carried	0 0 13 -5 8 -13 -3
o:subject=controls carried begin	0 0 9 0 2 -9 0
o:subject=controls carried begin ahead	0 0 9 0 1 -9 0
o:subject=controls carried until ahead	0 0 6 0 1 -10 0
o:subject=controls end	0 0 -9 9 0 0 0
o:subject=controls end ahead	0 0 -9 0 10 0 0
o:subject=controls end gone	0 0 0 9 -9 0 0
o:subject=controls end on	0 0 -8 9 0 0 0
o:subject=controls far  ahead	0 0 -9 0 0 10 0
o:subject=controls far carried end	0 0 -7 0 12 0 0
o:subject=controls far carried other	0 0 11 0 -10 0 0
o:subject=controls far carried other ahead	0 0 11 0 -11 0 0
o:subject=controls far no verb 	0 0 -10 4 -3 10 0
o:subject=controls far no verb on	0 0 -7 0 -7 13 0
o:subject=controls far on ahead	0 0 -6 0 -7 13 0
o:subject=controls from ahead	0 0 0 -9 10 0 0
o:subject=controls on ahead	0 0 -9 0 11 0 0
o:subject=controls on gone	0 0 0 16 -16 0 0
o:subject=controls suspend	0 0 0 -9 13 0 -3
o:subject=controls suspend ahead	0 0 0 -8 12 0 -3
o:subject=deal	0 -4 3 -2 2 1 -11
o:subject=deal before ahead	0 0 -5 0 10 0 -2
o:subject=deal begin	0 0 -2 -2 13 0 -2
o:subject=deal by ahead	0 0 0 0 -12 9 1
o:subject=deal carried	0 0 -1 -15 -2 12 7
o:subject=deal carried be	0 0 -11 0 4 7 0
o:subject=deal carried be ahead	0 0 -11 0 1 7 0
o:subject=deal carried be until	0 0 -9 0 -3 11 0
o:subject=deal carried begin ahead	0 0 -4 -8 -1 0 11
o:subject=deal carried end on	0 0 -1 -5 11 -2 0
o:subject=deal carried the ahead	0 0 -9 0 -1 3 6
o:subject=deal carried until ahead	0 0 -2 0 -7 11 0
o:subject=deal extend	0 0 4 0 7 -12 0
o:subject=deal extend ahead	0 0 4 0 7 -12 0
o:subject=deal far  ahead	0 0 -6 0 11 0 0
o:subject=deal far carried	-7 3 5 -9 3 -2 0
o:subject=deal far carried be	0 0 7 -5 -11 -6 15
o:subject=deal far carried be ahead	0 0 8 -1 -16 -6 16
o:subject=deal far carried be from	0 0 0 -1 -6 0 9
o:subject=deal far carried be the	0 0 -6 0 9 0 0
o:subject=deal far carried begin on	0 0 -2 -1 10 0 -4
o:subject=deal far carried from ahead	0 0 0 -4 -5 0 11
o:subject=deal far carried on ahead	0 0 11 4 -3 -6 -15
o:subject=deal far carried other	0 0 -1 -4 -2 9 0
o:subject=deal far carried other ahead	0 0 -1 0 -7 9 0
o:subject=deal far carried pay	0 0 -8 -3 19 0 -6
o:subject=deal far carried pay ahead	0 0 -8 0 15 0 -5
o:subject=deal far carried run	0 0 -11 0 12 0 0
o:subject=deal far carried run ahead	0 0 -11 0 12 0 0
o:subject=deal far carried say on	0 0 7 0 -7 0 0
o:subject=deal far carried the ahead	0 0 -17 0 24 -3 -2
o:subject=deal far carried to ahead	0 0 -10 0 5 5 0
o:subject=deal far carried write	0 0 11 0 -11 0 0
o:subject=deal far carried write ahead	0 0 11 0 -11 0 0
o:subject=deal far carried write on	0 0 11 0 -11 0 0
o:subject=deal far no verb 	0 0 -8 -1 18 0 0
o:subject=deal far no verb ahead	0 0 8 0 -10 3 0
o:subject=deal far no verb gone	0 0 0 -9 14 0 0
o:subject=deal far no verb today	0 0 -6 -5 14 0 0
o:subject=deal no verb by	0 0 0 0 -12 9 1
o:subject=deal no verb since	0 0 0 9 -8 0 0
o:subject=deal on ahead	0 0 5 6 -2 -4 -11
o:subject=deal on gone	0 0 0 -7 11 0 0
o:subject=deal sign	0 0 -3 -2 10 0 0
o:subject=deal until ahead	0 0 6 0 -13 8 0
o:subject=duties	-9 -4 10 2 -6 0 -1
o:subject=duties  today	0 0 -5 -1 10 0 0
o:subject=duties after ahead	0 0 8 4 -10 -1 0
o:subject=duties agree	0 0 2 14 -16 0 0
o:subject=duties agree gone	0 0 0 14 -14 0 0
o:subject=duties be	0 0 1 -12 9 -9 1
o:subject=duties be ahead	0 0 0 -7 5 -9 1
o:subject=duties be since	0 0 0 -12 11 0 0
o:subject=duties before ahead	0 0 -3 -1 -1 0 9
o:subject=duties begin from	0 0 4 -4 10 0 -12
o:subject=duties begin gone	-3 0 0 -5 11 0 0
o:subject=duties begin since	0 0 0 9 -9 0 0
o:subject=duties begin today	0 0 0 -11 8 0 0
o:subject=duties by ahead	0 0 0 -2 12 -2 -3
o:subject=duties carried	2 2 -11 15 7 -13 -14
o:subject=duties carried be	0 -3 -1 7 -1 -17 2
o:subject=duties carried be ahead	0 0 0 0 2 -16 3
o:subject=duties carried be by	0 0 14 0 -12 0 0
o:subject=duties carried be gone	1 -1 -1 9 -6 0 0
o:subject=duties carried be of	8 0 -8 20 -18 0 -2
o:subject=duties carried be on	-1 0 -14 -4 13 0 6
o:subject=duties carried be the	-2 0 -13 -3 18 0 4
o:subject=duties carried be until	1 0 4 3 -12 -6 8
o:subject=duties carried begin from	0 0 0 -5 12 0 -5
o:subject=duties carried carry	0 0 -13 0 0 14 0
o:subject=duties carried end	1 -1 1 10 -2 -6 -1
o:subject=duties carried end ended	0 0 -7 0 10 0 0
o:subject=duties carried end gone	3 -1 -1 9 -7 0 0
o:subject=duties carried end the	3 0 13 0 -11 -4 0
o:subject=duties carried extend	0 0 11 0 -3 -7 0
o:subject=duties carried extend ahead	0 0 11 0 -3 -7 0
o:subject=duties carried from gone	0 0 0 -5 10 0 0
o:subject=duties carried last gone	0 0 0 16 -14 0 0
o:subject=duties carried look	0 0 9 0 -17 10 0
o:subject=duties carried make in	0 4 0 4 -9 0 0
o:subject=duties carried of ahead	0 0 -9 6 4 0 -2
o:subject=duties carried of gone	8 0 0 13 -18 0 0
o:subject=duties carried on ahead	0 0 -1 8 -3 4 -3
o:subject=duties carried other	5 10 15 -12 -14 -7 3
o:subject=duties carried other ahead	0 0 15 -1 -11 -7 3
o:subject=duties carried other gone	5 10 0 -9 -5 0 0
o:subject=duties carried other since	0 11 0 -5 -6 0 0
o:subject=duties carried pay today	0 0 0 -7 10 0 0
o:subject=duties carried reach	0 0 -4 0 10 0 0
o:subject=duties carried run until	0 0 -10 0 9 0 0
o:subject=duties carried say	0 0 -1 0 10 0 0
o:subject=duties carried since ahead	0 0 -6 0 11 0 0
o:subject=duties carried since gone	0 17 0 -4 -5 0 0
o:subject=duties carried suspend	0 6 -4 7 -11 2 2
o:subject=duties carried suspend from	0 0 0 13 -16 0 4
o:subject=duties carried suspend since	0 8 -3 -9 1 0 0
o:subject=duties carried the ahead	0 0 14 -5 -9 -5 1
o:subject=duties carried the gone	0 0 0 10 -7 0 0
o:subject=duties carried to ahead	0 0 12 0 -12 0 0
o:subject=duties collect ahead	0 0 9 0 -3 -2 -1
o:subject=duties end	0 0 5 6 -8 -8 9
o:subject=duties end ahead	0 0 0 10 -8 -8 9
o:subject=duties fall from	0 0 0 -4 10 0 -4
o:subject=duties fall on	0 0 -8 14 -3 0 -5
o:subject=duties far	0 -8 7 0 0 -3 -4
o:subject=duties far  ahead	0 0 9 -1 -1 -9 0
o:subject=duties far  gone	9 0 0 5 -9 0 0
o:subject=duties far carried	-8 0 8 -2 1 -12 2
o:subject=duties far carried agree ahead	0 0 0 -3 -2 -1 9
o:subject=duties far carried agree on	0 0 0 -4 10 0 0
o:subject=duties far carried announce	0 0 11 0 -7 0 0
o:subject=duties far carried announce ahead	0 0 11 0 -9 0 0
o:subject=duties far carried be	1 1 15 -16 7 -13 -17
o:subject=duties far carried be 	0 0 14 0 -13 0 0
o:subject=duties far carried be ahead	0 0 9 -7 9 -12 -17
o:subject=duties far carried be from	0 4 0 -4 11 0 -13
o:subject=duties far carried be gone	2 2 0 -9 4 0 0
o:subject=duties far carried be on	0 0 13 0 -10 0 0
o:subject=duties far carried be since	0 0 0 -7 10 0 0
o:subject=duties far carried be to	0 0 -3 0 10 -2 0
o:subject=duties far carried be today	0 0 11 0 -8 0 0
o:subject=duties far carried before ahead	0 0 -12 8 2 5 -8
o:subject=duties far carried begin ahead	0 0 0 -10 3 0 1
o:subject=duties far carried begin before	0 0 -2 -6 14 0 0
o:subject=duties far carried begin on	4 4 0 3 -10 0 0
o:subject=duties far carried begin until	0 0 6 0 -11 0 0
o:subject=duties far carried by ahead	0 0 -28 -2 22 5 2
o:subject=duties far carried charge since	0 0 0 -10 11 0 0
o:subject=duties far carried clear	0 0 -9 4 3 0 0
o:subject=duties far carried clear ahead	0 0 -9 5 2 0 0
o:subject=duties far carried collect ahead	0 0 -5 0 9 0 0
o:subject=duties far carried conclude	0 1 4 -16 11 0 0
o:subject=duties far carried conclude gone	0 2 0 -16 13 0 0
o:subject=duties far carried end on	2 0 -1 -16 0 4 0
o:subject=duties far carried for ahead	0 0 10 0 -9 0 0
o:subject=duties far carried from ahead	0 0 5 5 -8 -4 3
o:subject=duties far carried from gone	0 9 0 -24 9 0 0
o:subject=duties far carried have	0 0 -12 0 15 -1 0
o:subject=duties far carried have ahead	0 0 -11 0 15 -1 0
o:subject=duties far carried have until	0 0 -12 4 7 0 0
o:subject=duties far carried keep	0 0 0 13 -9 0 0
o:subject=duties far carried keep gone	0 0 0 14 -13 0 0
o:subject=duties far carried lower gone	0 0 0 10 -9 0 0
o:subject=duties far carried meet	0 0 13 3 -13 0 0
o:subject=duties far carried meet ahead	0 0 13 8 -18 0 0
o:subject=duties far carried meet on	0 0 12 -2 -8 0 0
o:subject=duties far carried move	0 0 4 0 -13 12 0
o:subject=duties far carried move ahead	0 0 4 0 -14 12 0
o:subject=duties far carried move to	0 0 -10 0 1 7 0
o:subject=duties far carried negotiate	0 0 0 12 -10 0 0
o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
o:subject=duties far carried of ahead	0 0 -8 -5 -3 -6 19
o:subject=duties far carried of gone	0 0 0 17 -14 0 0
o:subject=duties far carried on today	0 0 0 -15 14 0 0
o:subject=duties far carried other	0 0 0 5 6 -11 -4
o:subject=duties far carried other ahead	0 0 0 0 7 -10 -3
o:subject=duties far carried other in	0 0 0 8 -8 0 0
o:subject=duties far carried pay	0 0 -9 0 9 -4 2
o:subject=duties far carried pay ahead	0 0 -11 -9 14 -4 2
o:subject=duties far carried pay of	0 0 0 -3 -9 0 11
o:subject=duties far carried rule	0 0 3 9 -12 0 0
o:subject=duties far carried run	4 0 11 7 -21 -5 3
o:subject=duties far carried run ahead	0 0 12 -2 -9 -5 3
o:subject=duties far carried run gone	5 0 0 11 -14 0 0
o:subject=duties far carried say on	0 0 -4 -1 11 0 0
o:subject=duties far carried set	0 0 0 -8 10 0 -1
o:subject=duties far carried set ahead	0 0 0 -8 10 0 -1
o:subject=duties far carried sign	0 0 1 -1 -5 13 -3
o:subject=duties far carried sign ahead	0 0 3 10 -21 13 -3
o:subject=duties far carried sign gone	0 0 0 -17 19 0 0
o:subject=duties far carried sign signed	0 0 0 1 -11 9 0
o:subject=duties far carried since ahead	0 0 -3 -2 9 0 0
o:subject=duties far carried sit	0 0 -3 -3 11 0 0
o:subject=duties far carried suspend	0 0 11 10 -3 -19 -5
o:subject=duties far carried suspend ahead	0 0 11 19 -12 -18 -4
o:subject=duties far carried suspend from	0 0 0 14 -8 0 -3
o:subject=duties far carried suspend gone	0 0 0 -8 11 0 0
o:subject=duties far carried suspend until	0 0 3 0 3 -9 0
o:subject=duties far carried tell	0 0 -6 -5 15 0 0
o:subject=duties far carried until ahead	0 0 14 -1 0 -18 0
o:subject=duties far from ahead	0 0 -9 -15 12 0 3
o:subject=duties far no verb	0 -8 7 0 0 -3 -4
o:subject=duties far no verb 	8 -2 7 1 -5 -11 0
o:subject=duties far no verb from	0 0 -10 -17 17 0 3
o:subject=duties far no verb monday,	0 0 -6 11 -1 0 -2
o:subject=duties far no verb the	0 0 2 1 5 -10 -4
o:subject=duties far no verb to	0 0 -1 -1 10 -7 0
o:subject=duties far no verb until	0 0 4 -1 -8 4 0
o:subject=duties far no verb wednesday,	0 0 -1 -7 11 0 0
o:subject=duties far on gone	-2 0 0 -12 18 0 0
o:subject=duties far the ahead	0 0 2 0 9 -9 -4
o:subject=duties far thursday, today	0 0 10 -2 -7 0 0
o:subject=duties far to ahead	0 0 -1 0 9 -7 0
o:subject=duties far until ahead	0 0 4 0 -10 5 0
o:subject=duties from gone	0 7 0 -13 7 0 0
o:subject=duties lower	0 0 0 1 -10 0 7
o:subject=duties lower ahead	0 0 0 2 -10 0 7
o:subject=duties monday, ahead	0 0 -11 -7 1 0 8
o:subject=duties no verb 	0 0 -1 -3 14 -2 -1
o:subject=duties no verb cent	0 0 17 0 -15 0 0
o:subject=duties no verb force	0 0 11 0 -11 0 0
o:subject=duties no verb gone	3 3 -9 4 -4 0 -2
o:subject=duties no verb last	0 0 0 8 -8 0 0
o:subject=duties no verb monday,	0 0 -11 -11 3 0 8
o:subject=duties no verb on	-2 0 -5 -10 11 9 -4
o:subject=duties no verb since	-2 0 10 -1 0 0 0
o:subject=duties no verb sunday,	0 0 0 10 -6 0 -3
o:subject=duties no verb the	5 0 0 0 -15 7 5
o:subject=duties no verb wednesday,	0 0 -12 4 -1 0 4
o:subject=duties of ahead	0 0 -2 -13 5 0 9
o:subject=duties of gone	3 0 0 7 -10 0 0
o:subject=duties on gone	-14 0 0 -3 16 0 0
o:subject=duties on today	0 0 0 8 -6 0 0
o:subject=duties other	0 0 -10 7 2 0 0
o:subject=duties other ahead	0 0 -9 0 12 0 0
o:subject=duties other gone	0 0 0 9 -8 0 0
o:subject=duties run	-3 0 -3 0 12 0 0
o:subject=duties run on	-1 0 -8 0 12 0 0
o:subject=duties since ahead	0 0 10 -1 -6 0 0
o:subject=duties stand	0 0 0 9 -6 0 0
o:subject=duties sunday, ahead	0 0 0 11 -7 0 -3
o:subject=duties suspend	0 0 0 0 -12 8 4
o:subject=duties suspend ahead	0 0 0 -1 -11 8 5
o:subject=duties suspend on	0 0 11 0 -9 0 0
o:subject=duties suspend the	0 0 -16 0 6 6 0
o:subject=duties suspend until	0 0 9 0 -9 0 0
o:subject=duties the ahead	0 0 -21 -3 0 17 4
o:subject=duties through ahead	0 0 11 0 -8 0 0
o:subject=duties until gone	0 0 0 -6 12 0 0
o:subject=duties wednesday, ahead	0 0 -12 -3 7 0 4
o:subject=duties wednesday, gone	0 0 0 10 -10 0 0
o:subject=exclusions begin	0 0 10 0 -16 0 5
o:subject=exclusions carried end	0 0 -12 0 16 0 0
o:subject=exclusions carried end ahead	0 0 -12 0 14 0 0
o:subject=exclusions carried end on	0 0 -9 0 11 0 0
o:subject=exclusions end on	0 0 -7 0 12 -1 0
o:subject=exclusions far carried	0 0 -11 -1 6 13 -6
o:subject=exclusions far carried be	0 0 -9 0 10 0 0
o:subject=exclusions far carried until ahead	0 0 -6 0 -4 11 0
o:subject=exclusions no verb	0 0 -9 0 12 0 0
o:subject=fees	0 0 11 -14 9 -3 -3
o:subject=fees carried	0 0 -12 -3 16 0 0
o:subject=fees carried suspend	0 0 -10 -1 11 0 0
o:subject=fees carried suspend ahead	0 0 -10 0 8 0 0
o:subject=fees carried suspend until	0 0 -10 0 8 0 0
o:subject=fees carried until ahead	0 0 -11 0 9 0 0
o:subject=fees far	0 0 8 1 -6 -1 0
o:subject=fees far carried	0 0 0 -7 11 -3 -2
o:subject=fees far carried suspend	0 0 10 7 -15 0 0
o:subject=fees far carried suspend ahead	0 0 10 0 -9 0 0
o:subject=fees far carried suspend until	0 0 10 0 -9 0 0
o:subject=fees far no verb	0 0 8 1 -6 -1 0
o:subject=fees far no verb ahead	0 0 12 0 -7 -1 0
o:subject=fees no verb	0 0 11 -2 -4 -2 0
o:subject=fees no verb ahead	0 0 11 0 -8 -2 0
o:subject=fees suspend	0 0 0 -9 13 0 -2
o:subject=longer agree ahead	0 0 5 0 -10 4 0
o:subject=longer begin	0 0 -5 -2 10 0 0
o:subject=longer carried	6 0 -16 0 11 9 -11
o:subject=longer carried end	-2 0 -11 0 12 3 0
o:subject=longer carried in gone	0 3 0 7 -12 0 0
o:subject=longer carried run	9 0 -10 1 -4 8 0
o:subject=longer carried to ahead	0 0 -13 0 8 6 0
o:subject=longer far	0 0 1 -7 0 9 -5
o:subject=longer far  ahead	0 0 -7 0 9 0 0
o:subject=longer far carried	4 5 -6 -13 5 11 -15
o:subject=longer far carried begin	0 8 0 -13 0 4 0
o:subject=longer far carried begin gone	0 8 0 -12 1 0 0
o:subject=longer far carried begin in	0 8 0 -10 0 0 0
o:subject=longer far carried begin on	0 0 9 0 -7 0 0
o:subject=longer far carried charge	0 0 -5 0 10 0 -1
o:subject=longer far carried end ahead	0 0 -13 0 9 6 0
o:subject=longer far carried end on	8 0 -10 0 1 6 0
o:subject=longer far carried extend	0 0 -19 -5 6 14 0
o:subject=longer far carried extend ahead	0 0 -18 0 1 14 0
o:subject=longer far carried extend until	0 0 -14 0 3 7 0
o:subject=longer far carried from ahead	0 0 11 0 -3 0 -3
o:subject=longer far carried in gone	0 7 0 8 -15 0 0
o:subject=longer far carried to ahead	0 0 -7 0 -8 15 0
o:subject=longer far no verb	0 0 1 -7 0 9 -5
o:subject=longer far no verb 	0 0 -7 0 11 0 0
o:subject=longer far no verb ahead	0 0 3 -2 -7 10 -5
o:subject=longer far no verb gone	0 0 0 -7 12 0 0
o:subject=longer from gone	0 5 0 8 -12 0 0
o:subject=longer no verb from	0 3 -6 9 -10 5 0
o:subject=longer no verb on	0 0 0 -6 11 -2 0
o:subject=longer no verb today	0 0 -10 -3 16 0 0
o:subject=longer other	0 0 9 0 -11 1 0
o:subject=longer other ahead	0 0 9 0 -12 1 0
o:subject=longer the ahead	0 0 6 0 -7 0 0
o:subject=longer to gone	9 0 -3 0 -1 -1 0
o:subject=meeting	-7 -9 -6 -13 12 5 7
o:subject=meeting be	0 0 -3 -2 10 0 0
o:subject=meeting begin from	0 0 0 0 -9 0 9
o:subject=meeting carried	-12 0 -8 10 -4 6 7
o:subject=meeting carried be	0 0 -2 10 -6 0 0
o:subject=meeting carried be gone	0 0 0 12 -9 0 0
o:subject=meeting carried be since	0 0 0 9 -9 0 0
o:subject=meeting carried begin	0 0 -11 9 -4 0 5
o:subject=meeting carried begin ahead	0 0 -11 5 -3 0 8
o:subject=meeting carried begin on	0 0 -10 2 0 0 6
o:subject=meeting carried end	-4 0 14 5 -12 0 0
o:subject=meeting carried end ahead	0 0 14 0 -12 0 0
o:subject=meeting carried end in	0 0 0 9 -8 0 0
o:subject=meeting carried last gone	0 6 0 8 -15 0 0
o:subject=meeting carried of ahead	0 0 -3 -1 10 0 0
o:subject=meeting carried on gone	-6 -1 0 14 -1 0 -1
o:subject=meeting carried other	0 0 -8 -2 15 -1 0
o:subject=meeting carried other ahead	0 0 -7 0 12 -1 0
o:subject=meeting carried run ahead	0 0 0 0 -9 5 0
o:subject=meeting carried say	0 0 0 0 -4 0 9
o:subject=meeting carried say ahead	0 0 0 0 -5 0 9
o:subject=meeting carried sign	0 0 0 -9 11 0 0
o:subject=meeting carried sign gone	0 0 0 -8 9 0 0
o:subject=meeting carried suspend	0 0 -2 -4 10 0 0
o:subject=meeting carried to ahead	0 0 0 0 -15 12 0
o:subject=meeting far  ahead	0 0 6 0 -3 -10 5
o:subject=meeting far carried	-15 1 -9 4 10 -22 5
o:subject=meeting far carried begin	0 3 -7 -8 5 0 8
o:subject=meeting far carried begin ahead	0 0 -7 -21 15 0 9
o:subject=meeting far carried begin from	0 0 0 -8 0 0 9
o:subject=meeting far carried begin the	0 0 0 10 -9 0 0
o:subject=meeting far carried begin today	0 0 0 12 -12 0 0
o:subject=meeting far carried by ahead	0 0 -16 0 8 4 0
o:subject=meeting far carried charge	0 0 3 -12 3 0 0
o:subject=meeting far carried charge gone	0 0 0 -9 10 0 0
o:subject=meeting far carried end	-4 0 6 0 2 -10 0
o:subject=meeting far carried in gone	0 -4 0 13 -9 0 0
o:subject=meeting far carried keep	0 0 -3 -9 14 0 0
o:subject=meeting far carried levy	0 0 0 -8 15 0 -7
o:subject=meeting far carried on ahead	0 0 4 -20 7 -14 5
o:subject=meeting far carried on gone	-11 4 0 -5 13 0 0
o:subject=meeting far carried other ahead	0 0 -8 0 10 -4 0
o:subject=meeting far carried pay	0 0 0 11 3 -12 -5
o:subject=meeting far carried pay ahead	0 0 0 10 6 -12 -5
o:subject=meeting far carried pay from	0 0 0 9 -4 0 -5
o:subject=meeting far carried reach	0 0 6 13 -17 0 0
o:subject=meeting far carried reach gone	0 0 0 13 -12 0 0
o:subject=meeting far carried return	0 0 -6 0 10 -4 0
o:subject=meeting far carried return ahead	0 0 -6 0 10 -4 0
o:subject=meeting far carried rise	0 0 0 0 -10 0 11
o:subject=meeting far carried rise ahead	0 0 0 0 -10 0 11
o:subject=meeting far carried suspend ahead	0 0 -1 -5 7 -4 1
o:subject=meeting far carried the ahead	0 0 -9 0 18 -9 0
o:subject=meeting far carried until ahead	0 0 14 0 -4 -10 0
o:subject=meeting far in gone	0 0 0 10 -9 0 0
o:subject=meeting far no verb 	3 -1 1 -9 3 -10 5
o:subject=meeting far no verb ahead	0 0 -17 5 6 7 -4
o:subject=meeting far no verb from	0 0 0 13 -10 0 -1
o:subject=meeting far no verb in	0 0 0 10 -9 0 0
o:subject=meeting far no verb on	0 0 0 11 -5 -1 -3
o:subject=meeting far no verb today	5 0 2 -24 8 0 0
o:subject=meeting far no verb until	0 0 -9 0 -1 11 0
o:subject=meeting far until ahead	0 0 -9 0 -1 11 0
o:subject=meeting from ahead	0 0 0 -1 -12 5 9
o:subject=meeting from gone	0 0 0 -9 11 0 0
o:subject=meeting in gone	0 0 0 15 -14 0 0
o:subject=meeting no verb 	0 0 -2 -1 13 0 0
o:subject=meeting no verb from	0 0 0 -11 7 0 0
o:subject=meeting no verb in	0 0 0 19 -18 0 0
o:subject=meeting no verb of	0 0 0 -2 -7 11 0
o:subject=meeting of ahead	0 0 -8 0 -2 11 0
o:subject=meeting on ahead	0 0 5 0 5 -5 -14
o:subject=meeting on gone	0 0 0 -7 11 0 0
o:subject=meeting suspend	0 0 -2 0 9 0 0
o:subject=none  gone	-1 10 0 -1 -3 0 0
o:subject=none after ahead	0 0 -9 0 4 7 0
o:subject=none bulletin, today	10 0 0 0 -7 0 0
o:subject=none carried	3 -15 -1 -9 5 0 8
o:subject=none carried agree	0 0 -14 -6 21 0 0
o:subject=none carried agree ahead	0 0 -13 0 15 0 0
o:subject=none carried agree until	0 0 -12 0 15 -1 0
o:subject=none carried announce	0 0 -8 -2 2 0 6
o:subject=none carried ask	0 0 0 10 -7 0 0
o:subject=none carried ask gone	0 0 0 11 -11 0 0
o:subject=none carried ask since	0 0 0 12 -12 0 0
o:subject=none carried be is	0 0 -12 0 0 13 0
o:subject=none carried be of	0 0 11 -3 -3 0 0
o:subject=none carried be on	0 0 14 0 -6 -7 -1
o:subject=none carried be the	0 0 0 8 -19 2 10
o:subject=none carried be today	0 0 -4 11 -5 0 0
o:subject=none carried begin	0 2 -9 8 -1 10 -8
o:subject=none carried begin 	0 0 12 0 -9 0 0
o:subject=none carried begin ahead	0 0 -7 1 6 12 -6
o:subject=none carried begin from	0 0 7 9 -9 0 -7
o:subject=none carried begin if	0 0 10 0 -9 0 0
o:subject=none carried begin to	0 0 -6 0 -2 9 0
o:subject=none carried brace	0 0 11 0 -9 0 0
o:subject=none carried charge of	0 0 0 8 -10 0 2
o:subject=none carried charge since	0 0 0 -9 9 0 0
o:subject=none carried clear	0 0 -8 -6 0 10 1
o:subject=none carried clear ahead	0 0 -7 -3 -1 10 1
o:subject=none carried collect ahead	0 0 3 4 -9 -1 2
o:subject=none carried confirm	0 0 -6 0 9 0 0
o:subject=none carried cut	0 0 0 17 -15 0 -1
o:subject=none carried declare	0 0 -5 -3 11 0 0
o:subject=none carried declare on	0 0 -4 -8 15 0 0
o:subject=none carried end on	0 0 -4 6 -12 9 9
o:subject=none carried extend	0 0 5 -8 12 -11 -1
o:subject=none carried extend ahead	0 0 5 0 5 -10 -1
o:subject=none carried face	0 0 -8 0 10 0 0
o:subject=none carried from ahead	0 0 -10 10 -11 -6 13
o:subject=none carried have on	0 0 0 19 -18 0 0
o:subject=none carried have since	0 0 -1 -8 13 0 0
o:subject=none carried if ahead	0 0 10 0 -8 0 0
o:subject=none carried in gone	0 -9 0 -1 7 0 0
o:subject=none carried is ahead	0 0 -10 0 -3 13 0
o:subject=none carried keep	0 0 12 0 2 -19 -3
o:subject=none carried keep ahead	0 0 13 2 1 -19 -3
o:subject=none carried keep on	0 0 13 0 -11 0 0
o:subject=none carried land	0 0 0 8 -8 0 0
o:subject=none carried land gone	0 0 0 9 -8 0 0
o:subject=none carried leave	0 0 6 0 -13 4 5
o:subject=none carried leave ahead	0 0 7 0 -15 4 5
o:subject=none carried let	12 0 0 -5 -10 0 0
o:subject=none carried let gone	12 0 0 -4 -8 0 0
o:subject=none carried let on	12 0 0 0 -9 0 0
o:subject=none carried levy ahead	0 0 0 8 -10 0 1
o:subject=none carried levy from	0 0 0 8 -10 0 1
o:subject=none carried make	0 -2 -1 -16 5 12 0
o:subject=none carried make ahead	0 0 -1 0 -6 12 0
o:subject=none carried make gone	0 -2 0 -14 18 0 0
o:subject=none carried make in	0 -2 0 -11 14 0 0
o:subject=none carried meet ahead	0 0 0 -2 7 -3 0
o:subject=none carried on ahead	-1 0 -10 -3 6 0 10
o:subject=none carried on gone	9 2 -7 18 -21 0 -1
o:subject=none carried other by	0 0 6 0 -12 0 6
o:subject=none carried other since	6 0 0 -11 4 0 0
o:subject=none carried other until	0 0 -10 0 13 -1 0
o:subject=none carried pay	0 0 12 -4 -6 10 -11
o:subject=none carried pay ahead	0 0 11 -2 -9 11 -10
o:subject=none carried pay from	5 0 -10 2 2 0 -5
o:subject=none carried pay today	4 0 1 3 -10 0 0
o:subject=none carried pay until	0 0 10 0 -16 7 0
o:subject=none carried put	0 0 0 -4 13 -6 0
o:subject=none carried remain	0 0 -8 0 9 0 0
o:subject=none carried return ahead	0 0 -4 -2 12 0 0
o:subject=none carried run	4 0 14 -3 -14 -2 1
o:subject=none carried say until	0 0 9 0 0 -7 0
o:subject=none carried sign	0 0 0 -10 2 2 8
o:subject=none carried sign ahead	0 0 0 0 -7 2 8
o:subject=none carried sign gone	0 0 0 -5 8 0 0
o:subject=none carried sign on	0 0 -10 0 0 0 7
o:subject=none carried sign signed	0 0 -4 -1 10 0 0
o:subject=none carried since ahead	0 0 8 -6 -1 0 0
o:subject=none carried since gone	11 0 0 -9 4 0 0
o:subject=none carried sit since	0 0 11 0 -12 0 0
o:subject=none carried suspend	0 7 11 2 -12 0 -7
o:subject=none carried suspend ahead	0 0 12 0 -9 0 -7
o:subject=none carried suspend gone	0 7 0 6 -10 0 0
o:subject=none carried suspend on	0 0 0 20 -17 0 0
o:subject=none carried suspend since	0 0 0 -12 12 0 0
o:subject=none carried suspend the	0 0 0 0 -9 10 0
o:subject=none carried tell	0 0 -3 -4 14 0 0
o:subject=none carried the ahead	0 0 8 -12 -9 7 0
o:subject=none carried to ahead	0 0 10 0 0 -10 0
o:subject=none carried to gone	0 0 0 -2 9 0 0
o:subject=none carried until gone	0 0 0 -3 11 0 0
o:subject=none from ahead	0 0 -10 10 -7 0 3
o:subject=none montevideo, today	0 0 -4 10 -5 0 0
o:subject=none no verb after	0 0 -9 0 6 7 0
o:subject=none no verb brussels,	0 0 -5 -3 10 0 0
o:subject=none no verb bulletin,	10 0 0 0 -7 0 0
o:subject=none no verb from	0 0 -11 4 -1 0 2
o:subject=none no verb gone	-8 6 -9 -2 8 -2 -3
o:subject=none no verb monday,	0 0 -4 10 -4 0 0
o:subject=none no verb montevideo,	0 0 -4 10 -5 0 0
o:subject=none no verb on	0 0 0 -9 3 -11 9
o:subject=none no verb sunday,	0 0 -12 -3 0 12 0
o:subject=none no verb the	0 0 -13 18 -7 5 -1
o:subject=none no verb thursday,	0 0 9 -1 -6 0 0
o:subject=none no verb to	0 0 -2 0 -3 8 0
o:subject=none no verb today	0 -3 1 14 -5 -9 -7
o:subject=none no verb tuesday,	0 0 -5 -1 9 0 0
o:subject=none no verb until	0 0 20 0 -19 0 0
o:subject=none on ahead	0 0 0 -13 0 -11 9
o:subject=none the ahead	0 0 -9 -8 8 5 0
o:subject=none the today	0 0 -6 18 -13 0 0
o:subject=none to ahead	0 0 -1 0 -5 8 0
o:subject=none tuesday, today	0 0 -5 -1 9 0 0
o:subject=none until ahead	0 0 22 0 -21 0 0
o:subject=none wednesday, today	0 0 9 0 -9 0 0
o:subject=none — today	0 0 -8 0 9 0 0
o:subject=procedure	-2 0 -5 -16 18 0 0
o:subject=procedure be	0 0 -8 0 9 0 0
o:subject=procedure carried be	0 0 -7 0 11 0 0
o:subject=procedure carried be ahead	0 0 -7 0 9 0 0
o:subject=procedure carried from ahead	0 0 0 11 -8 0 -1
o:subject=procedure carried other	0 0 0 12 -9 0 0
o:subject=procedure carried other ahead	0 0 0 12 -9 0 0
o:subject=procedure carried since gone	0 0 0 -10 10 0 0
o:subject=procedure carried suspend	0 0 10 -1 -7 0 0
o:subject=procedure carried suspend ahead	0 0 10 0 -10 0 0
o:subject=procedure far carried begin	0 0 0 -10 2 0 7
o:subject=procedure far carried by ahead	0 0 9 0 -9 0 0
o:subject=procedure far carried end	-1 0 -9 0 2 9 0
o:subject=procedure far carried end on	0 0 -7 0 0 9 0
o:subject=procedure far carried from gone	0 0 0 11 -11 0 0
o:subject=procedure far carried have	9 0 -9 5 -2 -2 0
o:subject=procedure far carried have ahead	0 0 -9 0 11 -2 0
o:subject=procedure far carried have gone	9 0 0 5 -14 0 0
o:subject=procedure far carried on gone	-1 0 0 -4 9 0 0
o:subject=procedure far carried since gone	0 0 0 -14 15 0 0
o:subject=procedure far carried suspend	0 0 -8 2 6 0 0
o:subject=procedure far carried suspend ahead	0 0 -8 6 1 0 0
o:subject=procedure far carried the gone	9 0 0 0 -8 0 0
o:subject=procedure far carried until ahead	0 0 -7 0 9 0 0
o:subject=procedure far from ahead	0 0 0 0 10 0 -8
o:subject=procedure far no verb from	0 0 0 0 10 0 -8
o:subject=procedure far no verb today	0 0 -4 -5 11 0 0
o:subject=procedure far no verb until	0 0 -8 0 9 0 0
o:subject=procedure far until ahead	0 0 -8 0 9 0 0
o:subject=procedure from ahead	0 0 0 -2 11 0 -6
o:subject=procedure no verb from	0 0 0 -6 13 0 -6
o:subject=procedure no verb gone	0 0 0 -5 9 0 0
o:subject=procedure no verb the	0 0 9 0 -10 3 -1
o:subject=procedure on ahead	0 0 -17 5 4 0 0
o:subject=procedure the ahead	0 0 8 0 -10 3 -1
o:subject=procedure until ahead	0 0 -12 0 6 4 0
o:subject=sale	0 0 -4 -5 10 0 0
o:subject=sale far	9 0 0 -10 0 0 0
o:subject=sale far carried	-1 0 0 10 -3 -3 0
o:subject=sale far no verb	9 0 0 -10 0 0 0
o:subject=sale far no verb gone	10 0 0 -5 -4 0 0
o:subject=sale far no verb on	10 0 -2 0 -5 0 0
o:subject=sale far on gone	10 0 0 0 -9 0 0
o:subject=signing	6 -4 -8 10 -1 -10 1
o:subject=signing begin ahead	0 0 0 -10 15 0 -1
o:subject=signing end	9 0 0 0 -5 0 0
o:subject=signing end gone	9 0 0 0 -8 0 0
o:subject=signing end on	11 0 0 0 -8 0 0
o:subject=signing no verb ahead	0 0 0 4 -7 1 4
o:subject=signing no verb friday,	0 0 0 -3 -6 0 11
o:subject=signing no verb gone	-2 0 0 -6 11 0 0
o:subject=signing no verb on	0 0 4 8 -10 -1 0
o:subject=signing no verb the	0 0 -5 11 -5 4 -7
o:subject=signing no verb to	0 0 10 0 -6 0 0
o:subject=signing no verb today	0 0 -16 13 -2 0 0
o:subject=signing of ahead	0 0 -1 0 10 -1 0
o:subject=signing of gone	0 0 0 -11 14 0 0
o:subject=signing on gone	12 0 0 0 -10 0 0
o:subject=signing the ahead	0 0 0 12 -10 2 -7
o:subject=truce	0 5 -8 -8 17 -6 -7
o:subject=truce  ahead	0 0 -9 5 -10 16 1
o:subject=truce  gone	0 11 -1 -5 -3 0 0
o:subject=truce agree in	0 -2 0 9 -7 0 0
o:subject=truce agree on	0 4 -4 -6 7 0 0
o:subject=truce be 	0 0 -2 0 -7 9 0
o:subject=truce be until	0 0 -7 0 18 -12 0
o:subject=truce begin	1 -17 -12 7 5 -5 2
o:subject=truce begin ahead	0 0 -13 1 9 -2 3
o:subject=truce begin gone	1 -15 0 4 2 -1 0
o:subject=truce begin in	0 0 0 9 -8 0 0
o:subject=truce begin on	2 -10 -21 0 12 -5 4
o:subject=truce by ahead	0 0 -3 -6 12 0 -1
o:subject=truce carried	3 -8 -11 3 11 0 -5
o:subject=truce carried agree	0 8 9 -1 -7 -2 0
o:subject=truce carried agree ahead	0 0 9 0 -5 -2 0
o:subject=truce carried agree gone	0 8 0 -1 -3 0 0
o:subject=truce carried agree in	0 9 0 -2 -4 0 0
o:subject=truce carried be	0 -2 2 0 -4 14 -11
o:subject=truce carried be ahead	0 0 0 -6 -3 15 -10
o:subject=truce carried be from	0 0 -3 0 9 0 -6
o:subject=truce carried be on	4 0 6 0 -14 6 -1
o:subject=truce carried be the	0 0 -12 0 3 10 0
o:subject=truce carried be until	0 0 -7 0 3 4 0
o:subject=truce carried begin	-9 0 8 -2 4 -8 0
o:subject=truce carried begin ahead	0 0 9 6 -7 -7 0
o:subject=truce carried begin gone	-8 2 0 -5 11 0 -1
o:subject=truce carried begin on	-3 1 -16 7 5 0 -2
o:subject=truce carried begin to	0 0 8 0 -11 2 0
o:subject=truce carried begin until	0 0 13 0 -4 -8 0
o:subject=truce carried conclude gone	0 -6 0 14 -9 0 0
o:subject=truce carried from ahead	0 0 3 -14 9 0 -2
o:subject=truce carried from gone	0 0 0 16 -14 0 0
o:subject=truce carried have	0 0 -11 0 16 0 0
o:subject=truce carried have ahead	0 0 -10 0 13 0 0
o:subject=truce carried of gone	0 0 0 -11 13 0 0
o:subject=truce carried on ahead	-1 0 -13 5 2 13 0
o:subject=truce carried on gone	4 0 -6 13 -10 0 -1
o:subject=truce carried other	-1 0 -1 11 -8 5 0
o:subject=truce carried other gone	-1 0 0 12 -6 0 0
o:subject=truce carried other since	0 0 -4 16 -8 0 0
o:subject=truce carried pay	5 0 -10 7 -1 0 -1
o:subject=truce carried pay ahead	0 0 -9 -2 13 0 0
o:subject=truce carried pay from	0 0 0 10 -5 0 -5
o:subject=truce carried pay gone	5 0 0 11 -16 0 0
o:subject=truce carried run ahead	0 0 7 0 -11 3 0
o:subject=truce carried run on	3 0 -16 0 0 14 0
o:subject=truce carried run to	0 0 13 0 0 -11 0
o:subject=truce carried sign	5 0 4 4 -11 0 0
o:subject=truce carried sign gone	0 0 0 9 -7 0 0
o:subject=truce carried sign on	0 0 3 10 -10 0 0
o:subject=truce carried since gone	-6 0 0 17 -12 0 0
o:subject=truce carried suspend	0 0 -10 -5 19 -7 1
o:subject=truce carried suspend ahead	0 0 -7 0 12 -7 1
o:subject=truce carried suspend gone	0 0 0 -10 11 0 0
o:subject=truce carried suspend until	0 0 -13 3 10 0 0
o:subject=truce carried to ahead	0 0 23 0 -27 0 0
o:subject=truce carried to gone	0 0 -1 0 10 -1 0
o:subject=truce conclude in	0 9 0 8 -17 0 0
o:subject=truce conclude on	0 0 -2 -12 18 0 0
o:subject=truce end	5 6 -10 -6 10 -1 -3
o:subject=truce end ahead	-4 0 -8 0 11 0 -1
o:subject=truce end gone	10 7 0 -2 -9 0 0
o:subject=truce end in	-3 -3 0 0 13 0 0
o:subject=truce end the	0 0 -21 0 15 7 0
o:subject=truce end today	-2 0 -6 0 10 0 0
o:subject=truce ends ahead	0 0 9 0 -6 -1 0
o:subject=truce extend gone	0 -5 0 0 9 0 0
o:subject=truce extend on	0 0 -1 -5 10 0 0
o:subject=truce extend to	0 0 -16 0 -2 18 0
o:subject=truce far  ahead	0 0 -6 0 3 -8 10
o:subject=truce far beijing, today	0 0 0 9 -9 0 0
o:subject=truce far carried	0 -4 3 -4 0 5 -10
o:subject=truce far carried agree	0 0 0 -10 13 0 0
o:subject=truce far carried agree gone	0 0 0 -9 11 0 0
o:subject=truce far carried be in	0 0 0 8 -7 0 0
o:subject=truce far carried be since	0 0 0 -7 10 0 0
o:subject=truce far carried be until	0 0 -15 2 5 6 0
o:subject=truce far carried begin ahead	0 0 -2 13 -5 9 -15
o:subject=truce far carried begin from	0 0 0 11 -4 0 -8
o:subject=truce far carried begin gone	3 -4 0 -8 0 0 11
o:subject=truce far carried begin on	4 -4 0 9 -9 1 0
o:subject=truce far carried begin since	0 0 0 -11 11 0 0
o:subject=truce far carried begin until	0 0 -5 -2 0 9 0
o:subject=truce far carried charge	10 0 1 1 -14 0 2
o:subject=truce far carried charge gone	7 0 0 5 -10 0 0
o:subject=truce far carried end	-10 -2 4 -3 7 -2 0
o:subject=truce far carried end ahead	-1 0 10 1 -9 -1 0
o:subject=truce far carried end gone	-6 -2 -6 -5 20 0 0
o:subject=truce far carried end on	-7 0 14 -5 -5 0 0
o:subject=truce far carried from gone	0 -1 0 -10 14 0 0
o:subject=truce far carried from today	0 0 0 10 -8 0 0
o:subject=truce far carried have	4 0 11 -2 -11 0 0
o:subject=truce far carried in gone	0 -2 0 8 -4 0 0
o:subject=truce far carried on ahead	0 0 -5 0 20 -1 -24
o:subject=truce far carried on gone	-3 5 -6 -18 9 0 11
o:subject=truce far carried other	0 0 0 -8 11 -3 0
o:subject=truce far carried pay	0 0 4 -2 -4 -2 8
o:subject=truce far carried pay ahead	0 0 4 -9 -3 -2 8
o:subject=truce far carried run on	1 0 -10 0 7 0 0
o:subject=truce far carried sign ahead	0 0 -2 0 10 -2 0
o:subject=truce far carried sign on	0 0 0 -5 10 0 0
o:subject=truce far carried sign signed	0 0 0 10 -10 0 0
o:subject=truce far carried signed gone	0 0 0 10 -10 0 0
o:subject=truce far carried suspend ahead	0 0 0 0 8 -6 -5
o:subject=truce far carried suspend until	0 0 -8 0 10 0 0
o:subject=truce far carried the ahead	0 0 21 -3 -10 -16 6
o:subject=truce far carried to ahead	0 0 7 0 -12 4 0
o:subject=truce far carried until ahead	0 0 -22 0 11 13 0
o:subject=truce far from ahead	0 0 -1 -5 -4 0 12
o:subject=truce far in gone	0 0 0 -10 10 0 0
o:subject=truce far no verb 	-11 -4 -3 2 7 -9 8
o:subject=truce far no verb ahead	0 0 2 -15 -1 -4 13
o:subject=truce far no verb from	0 0 -2 -19 7 0 11
o:subject=truce far no verb in	0 0 0 -10 11 0 0
o:subject=truce far no verb to	0 0 -4 0 12 -6 0
o:subject=truce far no verb until	0 0 10 0 0 -8 0
o:subject=truce far to ahead	0 0 -4 0 11 -6 0
o:subject=truce far until ahead	0 0 11 0 -3 -8 0
o:subject=truce from ahead	0 -7 -4 -15 16 -8 2
o:subject=truce have	0 3 13 -3 -12 0 0
o:subject=truce have ahead	0 0 13 0 -12 0 0
o:subject=truce in gone	-4 3 0 9 -9 0 0
o:subject=truce last gone	0 0 0 -6 7 0 0
o:subject=truce make	0 7 0 -11 4 0 0
o:subject=truce monday, gone	8 0 0 -10 0 0 0
o:subject=truce no verb	-3 4 -6 -4 11 -8 -3
o:subject=truce no verb 	0 12 -8 -5 -8 8 2
o:subject=truce no verb ahead	-5 -12 -6 0 14 -4 0
o:subject=truce no verb ends	-3 0 8 0 0 0 0
o:subject=truce no verb from	-3 2 -6 -4 9 -7 0
o:subject=truce no verb gone	3 10 -7 -5 1 -6 -8
o:subject=truce no verb in	0 -8 0 -12 21 0 0
o:subject=truce no verb on	-9 2 7 0 -7 10 -4
o:subject=truce no verb saturday,	1 0 3 12 -15 0 0
o:subject=truce no verb sunday,	8 0 0 -3 -11 8 0
o:subject=truce no verb the	0 0 -2 -4 17 -17 6
o:subject=truce no verb today	-11 0 6 1 0 0 0
o:subject=truce no verb truce	0 0 -5 -3 10 0 0
o:subject=truce of ahead	0 0 0 -7 9 -5 2
o:subject=truce of gone	0 4 0 10 -12 0 0
o:subject=truce on gone	3 8 0 -14 8 -1 -1
o:subject=truce on today	0 0 -8 -5 14 0 0
o:subject=truce other	-4 0 8 -11 4 2 -4
o:subject=truce other gone	-4 0 3 -9 9 0 0
o:subject=truce other in	0 0 0 -13 14 0 0
o:subject=truce other to	0 0 4 0 -10 5 0
o:subject=truce run	-3 0 -12 -5 18 0 0
o:subject=truce run gone	-1 0 -2 -2 9 0 0
o:subject=truce run to	0 0 -13 0 19 -1 0
o:subject=truce run today	0 0 -6 0 9 0 0
o:subject=truce sign	0 9 -3 3 -10 0 6
o:subject=truce sign gone	0 9 0 7 -14 0 0
o:subject=truce sign in	0 11 0 15 -26 0 0
o:subject=truce since ahead	0 0 -11 -4 20 0 0
o:subject=truce sunday, ahead	0 0 0 0 -7 8 0
o:subject=truce suspend until	0 0 6 0 -10 1 0
o:subject=truce the ahead	0 0 -8 -2 15 -8 4
o:subject=truce the gone	-4 -1 0 -9 20 0 0
o:subject=truce to gone	6 -6 8 -14 0 -2 0
o:suspend from ahead	0 0 0 17 -9 0 -5
o:suspend from gone	0 5 0 -18 14 0 0
o:suspend in gone	0 0 0 15 -14 0 0
o:suspend last gone	0 0 0 -11 11 0 0
o:suspend of gone	0 0 0 -12 13 0 0
o:suspend on ahead	0 0 0 -8 8 0 0
o:suspend on gone	0 0 0 30 -29 0 0
o:suspend till ahead	0 0 10 0 -6 -2 0
o:suspend until gone	0 0 -1 -7 14 0 0
o:tell on gone	0 0 0 -7 10 0 0
o:topic=controls	-1 -1 4 -1 11 -8 -6
o:topic=controls begin	0 0 7 -5 12 -10 -2
o:topic=controls end	0 0 -14 8 4 0 0
o:topic=controls far 	0 0 -10 4 -2 9 0
o:topic=controls far  ahead	0 0 -10 0 0 10 0
o:topic=controls far gone	0 0 0 -11 15 0 0
o:topic=controls far on	0 0 0 0 -9 12 0
o:topic=controls far on ahead	0 0 0 0 -11 12 0
o:topic=controls far the	0 0 9 0 -2 -6 0
o:topic=controls far the ahead	0 0 9 0 -2 -6 0
o:topic=controls far to	0 0 3 0 2 -9 0
o:topic=controls far to ahead	0 0 3 0 1 -9 0
o:topic=controls gone	0 0 0 -6 13 0 0
o:topic=controls on	0 0 -5 19 -7 0 0
o:topic=controls on ahead	0 0 -5 0 10 0 0
o:topic=controls on gone	0 0 0 14 -13 0 0
o:topic=controls since	0 0 0 -12 13 0 0
o:topic=controls since gone	0 0 0 -12 13 0 0
o:topic=controls today	0 0 0 11 -11 0 0
o:topic=deal	0 -9 -8 -15 13 5 1
o:topic=deal ahead	0 0 -11 -13 10 7 3
o:topic=deal be	0 0 -12 -4 16 1 -3
o:topic=deal by	0 0 5 0 -12 6 0
o:topic=deal by ahead	0 0 5 0 -12 6 0
o:topic=deal conclude	0 0 -1 -4 13 0 0
o:topic=deal deal ahead	0 0 -7 0 9 0 0
o:topic=deal end	1 0 7 -7 -8 5 0
o:topic=deal face	0 0 9 0 -7 0 0
o:topic=deal far 	0 0 -9 -2 19 0 0
o:topic=deal far  ahead	0 0 -7 0 11 0 0
o:topic=deal far be	0 0 14 0 -9 -1 0
o:topic=deal far gone	-1 5 0 -14 9 0 0
o:topic=deal far since	0 0 0 11 -11 0 0
o:topic=deal far the	0 0 -16 0 9 7 0
o:topic=deal far the ahead	0 0 -16 0 9 7 0
o:topic=deal far until	0 0 12 0 -10 0 0
o:topic=deal far until ahead	0 0 12 0 -10 0 0
o:topic=deal from	0 0 1 -14 -1 0 9
o:topic=deal from gone	0 0 0 -8 10 0 0
o:topic=deal gone	-14 -5 -2 0 17 0 -1
o:topic=deal have	0 0 -11 -2 17 0 0
o:topic=deal of ahead	0 0 0 0 10 0 -3
o:topic=deal on	-9 0 1 0 6 -6 0
o:topic=deal pay	0 0 -2 0 -3 -1 10
o:topic=deal today	10 0 4 -4 -8 0 0
o:topic=deal until	0 0 -8 0 0 11 0
o:topic=deal until ahead	0 0 -8 0 0 11 0
o:topic=duties	-3 -13 -7 5 4 -5 5
o:topic=duties 	0 0 0 -4 11 -5 -5
o:topic=duties  ahead	0 0 0 0 9 -5 -4
o:topic=duties ahead	-20 -10 0 -6 0 0 12
o:topic=duties back	0 0 9 0 -8 0 0
o:topic=duties be	-10 -5 -4 5 3 -16 9
o:topic=duties before ahead	0 0 0 5 -12 8 1
o:topic=duties begin	-13 -5 3 -8 13 0 -9
o:topic=duties cent	0 0 16 -3 -12 0 0
o:topic=duties cent ahead	0 0 18 0 -18 0 0
o:topic=duties charge	1 0 3 -20 5 -2 9
o:topic=duties clear	0 0 -14 3 2 8 -3
o:topic=duties end	10 0 -8 3 -2 -12 11
o:topic=duties far	-3 -19 -1 6 2 0 -7
o:topic=duties far  gone	9 -1 0 6 -10 0 0
o:topic=duties far after	0 0 9 0 -3 -4 0
o:topic=duties far after ahead	0 0 9 0 -4 -4 0
o:topic=duties far agree	0 0 0 9 -13 0 8
o:topic=duties far be	0 0 9 -13 2 0 -12
o:topic=duties far before ahead	0 0 -5 0 10 0 -3
o:topic=duties far fall	0 0 -12 0 11 0 0
o:topic=duties far from	0 0 0 -12 2 -2 10
o:topic=duties far from ahead	0 0 0 -12 0 -1 11
o:topic=duties far gone	3 -12 -16 15 -3 -5 -5
o:topic=duties far have	0 0 -11 0 12 0 0
o:topic=duties far last	0 0 0 12 -12 0 0
o:topic=duties far last gone	0 0 0 12 -12 0 0
o:topic=duties far monday,	0 0 -6 11 -1 0 -2
o:topic=duties far move	0 0 7 0 -17 13 0
o:topic=duties far no verb	0 -8 7 0 0 -3 -4
o:topic=duties far on ahead	0 0 0 11 -9 0 1
o:topic=duties far run	-1 0 10 9 -18 -2 3
o:topic=duties far since ahead	0 0 -4 -1 10 0 0
o:topic=duties far the	0 0 0 10 2 -9 -8
o:topic=duties far thursday, today	0 0 10 -2 -7 0 0
o:topic=duties far to	0 0 -8 9 5 -3 0
o:topic=duties far to ahead	0 0 -7 0 12 -3 0
o:topic=duties far to gone	0 0 0 10 -8 0 0
o:topic=duties far today	-5 0 10 -9 5 -1 -1
o:topic=duties far wednesday,	0 0 -1 -7 11 0 0
o:topic=duties for	0 0 -9 -2 17 0 0
o:topic=duties for ahead	0 0 -9 0 13 0 0
o:topic=duties force	0 0 11 0 -10 0 0
o:topic=duties from	0 3 -24 5 6 -17 5
o:topic=duties from ahead	0 0 -20 4 6 -16 8
o:topic=duties from gone	-1 5 0 -16 16 0 -4
o:topic=duties from today	4 0 -3 14 -14 0 0
o:topic=duties get	0 0 -8 0 12 0 0
o:topic=duties gone	6 0 -35 12 -1 -10 -24
o:topic=duties let	11 0 6 -3 -10 -6 1
o:topic=duties levy	0 0 1 4 10 -10 -11
o:topic=duties look	0 0 9 0 -16 10 0
o:topic=duties make	0 0 0 -12 8 0 3
o:topic=duties monday,	0 0 -11 -11 3 0 8
o:topic=duties monday, ahead	0 0 -11 -7 1 0 8
o:topic=duties of	0 0 -8 7 -9 -4 14
o:topic=duties of ahead	0 0 -7 -10 2 -3 15
o:topic=duties on	0 -6 -4 10 -6 0 2
o:topic=duties on today	0 0 -11 -1 9 0 0
o:topic=duties other	4 10 -17 -1 5 0 0
o:topic=duties pay	5 -1 -4 11 -12 4 4
o:topic=duties percent	0 0 -6 -1 10 0 0
o:topic=duties raise	0 0 -10 -4 3 13 -6
o:topic=duties say	0 0 5 -1 -13 0 11
o:topic=duties set	0 0 0 -9 12 0 -2
o:topic=duties since ahead	0 0 2 -12 6 -1 0
o:topic=duties since today	0 0 0 -8 10 0 0
o:topic=duties slap	0 0 0 -5 12 0 -3
o:topic=duties stand	0 0 -7 -2 12 0 0
o:topic=duties sunday,	0 0 0 10 -6 0 -3
o:topic=duties sunday, ahead	0 0 0 11 -7 0 -3
o:topic=duties suspend	0 0 6 17 -13 -3 -3
o:topic=duties the ahead	0 0 -5 -19 5 2 6
o:topic=duties through	0 0 10 0 -6 -1 0
o:topic=duties through ahead	0 0 10 0 -6 -1 0
o:topic=duties today	-4 0 -8 -4 15 -1 -5
o:topic=duties until	4 0 5 -10 -9 11 0
o:topic=duties until ahead	-1 0 4 -11 -4 12 0
o:topic=duties wednesday,	0 0 -12 4 -1 0 4
o:topic=duties wednesday, ahead	0 0 -12 -3 7 0 4
o:topic=duties wednesday, gone	0 0 0 10 -10 0 0
o:topic=duties with	0 0 11 5 -15 0 0
o:topic=duties with ahead	0 0 11 0 -10 0 0
o:topic=duties write	0 0 -4 -1 9 0 0
o:topic=exclusions	-3 0 -5 -16 24 -7 1
o:topic=exclusions ahead	0 0 -4 -4 13 -7 1
o:topic=exclusions be	0 0 -3 -3 10 0 0
o:topic=exclusions begin	0 0 16 -1 -18 0 4
o:topic=exclusions end	-1 0 -9 0 15 -2 0
o:topic=exclusions far ahead	0 0 11 0 -11 0 0
o:topic=exclusions gone	-2 0 0 -8 13 0 0
o:topic=exclusions no verb	0 0 -9 0 12 0 0
o:topic=exclusions until	0 0 -9 0 16 -6 0
o:topic=exclusions until ahead	0 0 -9 0 16 -6 0
o:topic=fees	0 0 8 -22 13 0 -7
o:topic=fees ahead	0 0 8 -8 2 0 -7
o:topic=fees far ahead	0 0 10 -1 -2 -2 -2
o:topic=fees far no verb	0 0 8 1 -6 -1 0
o:topic=fees from	0 0 10 -7 0 0 -3
o:topic=fees from ahead	0 0 10 -5 0 0 -3
o:topic=fees gone	0 0 0 -11 13 0 0
o:topic=fees no verb	0 0 11 -2 -4 -2 0
o:topic=fees on	0 0 -6 -5 15 0 0
o:topic=longer	5 -8 3 -6 7 -2 -21
o:topic=longer ahead	-3 -3 4 7 -2 3 -19
o:topic=longer approve	0 0 11 0 -8 -3 0
o:topic=longer begin	0 0 6 9 -3 -10 0
o:topic=longer beyond ahead	0 0 6 0 -9 0 0
o:topic=longer by	0 0 14 0 -19 4 0
o:topic=longer by ahead	0 0 14 0 -19 4 0
o:topic=longer end	0 0 -18 0 17 0 0
o:topic=longer far	6 0 4 -3 0 0 -12
o:topic=longer far 	0 0 -7 0 11 0 0
o:topic=longer far  ahead	0 0 -7 0 9 0 0
o:topic=longer far ahead	0 0 7 0 -3 0 -11
o:topic=longer far no verb	0 0 1 -7 0 9 -5
o:topic=longer far to	0 0 -9 0 0 11 0
o:topic=longer far to ahead	0 0 -9 0 -1 11 0
o:topic=longer from	0 2 6 12 -14 0 -9
o:topic=longer from ahead	0 0 6 8 -7 0 -9
o:topic=longer from gone	0 4 0 6 -9 0 0
o:topic=longer gone	6 -2 -2 -7 15 -18 0
o:topic=longer in	0 -3 0 -6 13 0 0
o:topic=longer in gone	0 -3 0 -6 12 0 0
o:topic=longer on	0 -2 -6 -4 17 -7 -2
o:topic=longer on ahead	0 0 -7 -2 16 -6 -2
o:topic=longer other	-4 -1 7 -8 8 -3 -7
o:topic=longer run	6 0 -16 1 8 1 0
o:topic=longer to	8 0 12 -7 -15 0 0
o:topic=longer to ahead	0 0 14 0 -20 4 0
o:topic=longer to gone	6 0 0 -4 5 -10 0
o:topic=longer today	1 0 0 -11 4 0 0
o:topic=meeting	-22 -18 -5 6 13 1 -1
o:topic=meeting 	0 0 -3 -3 17 0 0
o:topic=meeting and	0 0 9 0 -5 -1 0
o:topic=meeting be	0 0 1 13 -11 0 -1
o:topic=meeting begin	0 0 -6 -18 12 -4 7
o:topic=meeting by	0 0 -5 0 10 0 0
o:topic=meeting by ahead	0 0 -5 0 9 0 0
o:topic=meeting end	-7 0 21 0 -16 1 0
o:topic=meeting far	0 -8 -10 3 16 0 -11
o:topic=meeting far 	3 -1 1 -9 4 -10 5
o:topic=meeting far  ahead	0 0 6 0 -3 -10 5
o:topic=meeting far ahead	0 0 -8 2 10 0 -9
o:topic=meeting far begin	0 0 -4 -13 22 -4 -2
o:topic=meeting far by	0 0 -3 9 -2 0 0
o:topic=meeting far gone	-9 -5 -2 9 0 0 0
o:topic=meeting far in	0 0 0 11 -11 0 0
o:topic=meeting far in gone	0 0 0 11 -11 0 0
o:topic=meeting far today	4 0 0 -16 9 0 0
o:topic=meeting far until	0 0 2 0 -9 9 0
o:topic=meeting far until ahead	0 0 2 0 -10 9 0
o:topic=meeting gone	-15 -13 -6 1 20 -5 -5
o:topic=meeting in	0 -2 0 17 -12 0 0
o:topic=meeting in gone	0 -1 0 18 -15 0 0
o:topic=meeting meet	0 0 -1 4 10 -10 -10
o:topic=meeting of	0 0 -8 -6 1 10 0
o:topic=meeting of ahead	0 0 -8 0 -1 11 0
o:topic=meeting on	-7 0 8 -1 5 -4 -9
o:topic=meeting on ahead	0 0 5 -11 5 -2 -5
o:topic=meeting on gone	-4 0 0 0 13 0 -2
o:topic=meeting on today	0 0 5 5 -9 0 0
o:topic=meeting other	0 0 -13 -7 11 8 0
o:topic=meeting run	0 0 6 0 -17 5 0
o:topic=meeting the	0 0 -4 10 -8 11 -5
o:topic=meeting the ahead	0 0 -4 -1 0 12 -5
o:topic=meeting the gone	0 0 0 12 -9 0 0
o:topic=meeting to	0 0 -11 0 0 9 0
o:topic=meeting to ahead	0 0 -11 0 0 9 0
o:topic=meeting today	-1 0 4 13 -13 0 0
o:topic=meeting until	0 0 0 0 6 -8 0
o:topic=meeting until ahead	0 0 1 0 4 -8 0
o:topic=none	-34 -4 -5 5 4 7 3
o:topic=none 	-6 8 8 3 -5 -5 -12
o:topic=none  ahead	0 0 2 -4 5 -3 -9
o:topic=none  gone	-2 10 0 -3 -1 0 0
o:topic=none after	0 0 -6 -1 1 9 0
o:topic=none after ahead	0 0 -5 0 0 9 0
o:topic=none ahead	-4 -2 -3 -15 -3 15 11
o:topic=none be	-2 0 -3 -3 7 -2 6
o:topic=none begin	0 0 0 0 -7 13 0
o:topic=none brussels,	0 0 -5 -3 10 0 0
o:topic=none bulletin,	10 0 0 0 -7 0 0
o:topic=none bulletin, today	10 0 0 0 -7 0 0
o:topic=none charge	0 0 0 -16 8 0 0
o:topic=none gone	-30 3 -21 8 10 -9 -10
o:topic=none have	0 0 -9 0 2 0 9
o:topic=none is	0 0 -12 0 -2 13 0
o:topic=none is ahead	0 0 -7 0 -7 13 0
o:topic=none land	0 0 0 8 -8 0 0
o:topic=none leave	0 0 0 0 -14 7 6
o:topic=none make	0 0 -1 -4 -4 12 0
o:topic=none monday,	0 0 -4 10 -4 0 0
o:topic=none montevideo,	0 0 -4 10 -5 0 0
o:topic=none montevideo, today	0 0 -4 10 -5 0 0
o:topic=none on	-13 -1 3 -3 -2 0 8
o:topic=none on ahead	0 0 4 -27 -3 2 9
o:topic=none on gone	-10 0 -3 7 1 0 0
o:topic=none pay	0 0 13 -15 10 0 -11
o:topic=none put	0 0 -10 -4 16 0 0
o:topic=none see	0 0 -6 0 10 0 0
o:topic=none since ahead	0 0 8 -4 -2 0 0
o:topic=none since gone	-1 0 0 10 -7 0 0
o:topic=none sunday,	0 0 -12 -3 0 12 0
o:topic=none the	0 0 3 13 -11 -9 6
o:topic=none the ahead	0 0 7 -16 0 -9 7
o:topic=none the today	0 0 -6 18 -13 0 0
o:topic=none thursday,	0 0 9 -1 -6 0 0
o:topic=none to	0 0 -12 -1 2 13 0
o:topic=none to ahead	0 0 -12 0 0 13 0
o:topic=none today	-2 -4 2 6 0 -11 -8
o:topic=none tuesday,	0 0 -5 -1 9 0 0
o:topic=none tuesday, today	0 0 -5 -1 9 0 0
o:topic=none until	0 0 -11 0 17 -1 0
o:topic=none until ahead	0 0 -10 0 14 -1 0
o:topic=none wednesday	0 0 4 -9 0 0 0
o:topic=none wednesday today	0 0 4 -9 0 0 0
o:topic=none wednesday, today	0 0 9 0 -9 0 0
o:topic=none write	0 0 10 0 -5 0 0
o:topic=none — today	0 0 -8 0 9 0 0
o:topic=procedure	-7 -3 -3 7 2 -10 7
o:topic=procedure ahead	0 0 0 -3 4 -9 8
o:topic=procedure be	0 0 -13 -2 10 -2 6
o:topic=procedure before	0 0 -5 2 -10 0 12
o:topic=procedure before ahead	0 0 -5 2 -11 0 12
o:topic=procedure begin	0 0 7 0 -6 -2 2
o:topic=procedure far	-4 0 -6 -18 0 15 11
o:topic=procedure far ahead	0 0 -2 -9 -14 15 12
o:topic=procedure far begin	0 0 0 -7 -4 0 11
o:topic=procedure far by	0 0 9 0 -7 0 0
o:topic=procedure far by ahead	0 0 9 0 -9 0 0
o:topic=procedure far end	0 0 -7 0 0 9 0
o:topic=procedure far gone	-3 0 -1 -3 10 0 0
o:topic=procedure far on	0 0 -11 -9 0 8 8
o:topic=procedure far on ahead	0 0 -10 -6 -1 9 9
o:topic=procedure far today	0 0 -2 -8 13 0 0
o:topic=procedure far until	0 0 -12 0 13 0 0
o:topic=procedure far until ahead	0 0 -12 0 13 0 0
o:topic=procedure have	0 0 -10 0 13 0 0
o:topic=procedure on	-1 0 -9 0 7 -3 5
o:topic=procedure on ahead	0 0 -8 3 1 -2 6
o:topic=procedure on gone	0 0 0 -5 11 0 0
o:topic=procedure other	0 0 -5 14 -6 0 -2
o:topic=procedure since gone	0 0 0 11 -11 0 0
o:topic=procedure suspend	0 0 14 0 -12 0 0
o:topic=procedure to	0 0 14 0 -7 -5 0
o:topic=procedure to ahead	0 0 14 0 -7 -5 0
o:topic=sale	0 0 -9 -6 21 0 -2
o:topic=sale ahead	0 0 -8 -3 16 0 -1
o:topic=sale far	8 0 0 -5 0 0 0
o:topic=sale far gone	9 0 0 -1 -3 0 0
o:topic=sale far no verb	9 0 0 -10 0 0 0
o:topic=sale far on	10 0 -8 3 -6 0 0
o:topic=sale far on gone	10 0 0 3 -13 0 0
o:topic=signing begin	0 0 -1 10 -1 0 -10
o:topic=signing charge	0 0 0 11 -9 0 0
o:topic=signing friday,	0 0 0 -3 -6 0 11
o:topic=signing in	0 9 0 6 -12 0 0
o:topic=signing in gone	0 9 0 6 -13 0 0
o:topic=signing of gone	0 0 0 -18 22 0 0
o:topic=signing other	0 0 8 -5 -9 7 0
o:topic=signing sign	0 4 -4 2 1 0 -10
o:topic=signing since	0 0 0 -10 13 0 0
o:topic=signing since gone	0 0 0 -10 11 0 0
o:topic=signing the ahead	0 0 7 11 -13 0 -8
o:topic=signing to	0 0 15 0 -10 -4 0
o:topic=signing to ahead	0 0 9 0 -4 -4 0
o:topic=signing today	4 0 -4 11 -9 0 0
o:topic=truce	1 11 -8 -14 20 -11 -9
o:topic=truce after	0 0 7 0 -11 5 0
o:topic=truce after ahead	0 0 8 0 -15 5 0
o:topic=truce agree	-4 6 -14 -1 11 1 -11
o:topic=truce ahead	-33 -34 8 -20 8 -1 0
o:topic=truce be	8 -9 0 -8 1 11 -9
o:topic=truce before	0 0 -15 13 1 0 -3
o:topic=truce before ahead	0 0 -14 9 6 0 -3
o:topic=truce begin	-4 7 -11 5 -3 7 1
o:topic=truce beyond	0 0 15 0 -9 -3 0
o:topic=truce beyond ahead	0 0 16 0 -12 -2 0
o:topic=truce by	0 0 -13 3 16 -6 -3
o:topic=truce by ahead	0 0 -12 -6 26 -6 -3
o:topic=truce carry	0 0 0 -4 0 12 -7
o:topic=truce charge	0 0 -4 11 -2 0 0
o:topic=truce conclude	-3 5 10 -15 11 -5 -1
o:topic=truce end	3 0 -5 0 12 -10 -13
o:topic=truce ends	-4 -1 9 -1 0 -4 0
o:topic=truce ends ahead	0 0 8 0 -4 -2 0
o:topic=truce ends gone	0 0 -2 0 10 0 0
o:topic=truce extend	0 -7 0 -6 15 -4 0
o:topic=truce fall	0 0 15 -1 -9 0 -1
o:topic=truce far 	-12 -6 0 0 4 -5 8
o:topic=truce far  ahead	0 0 0 0 -2 -3 9
o:topic=truce far  gone	-7 -4 4 -6 13 0 0
o:topic=truce far be	0 0 -6 13 -4 5 -3
o:topic=truce far begin	3 0 -9 -4 0 2 4
o:topic=truce far beijing, today	0 0 0 9 -9 0 0
o:topic=truce far charge	11 0 0 4 -12 0 0
o:topic=truce far end	-12 -2 12 -3 1 0 0
o:topic=truce far from	0 -2 -4 -9 12 0 1
o:topic=truce far from ahead	0 0 -3 8 -7 0 3
o:topic=truce far from gone	0 -1 0 -19 24 0 0
o:topic=truce far gone	8 7 -4 1 -10 -6 5
o:topic=truce far on	0 8 12 -14 -6 -4 1
o:topic=truce far on ahead	0 0 13 -15 0 -3 -7
o:topic=truce far on gone	0 9 -6 -4 -7 0 11
o:topic=truce far other	0 0 0 -5 11 0 0
o:topic=truce far run	1 0 16 0 -15 -4 2
o:topic=truce far since	0 0 -2 11 -8 0 0
o:topic=truce far since gone	-4 0 0 14 -11 0 0
o:topic=truce far the	7 0 1 0 -1 -10 2
o:topic=truce far the ahead	0 0 2 -2 2 -9 3
o:topic=truce for	0 0 10 0 -17 0 9
o:topic=truce for ahead	0 0 10 0 -18 0 9
o:topic=truce from	-8 10 -4 1 -2 -4 0
o:topic=truce from ahead	0 -8 -1 -5 7 -2 2
o:topic=truce from gone	-5 14 -3 -1 -1 0 -5
o:topic=truce from today	0 0 0 13 -11 0 0
o:topic=truce get	0 0 0 -10 13 0 0
o:topic=truce gone	17 22 -52 -2 8 -36 -28
o:topic=truce has	0 0 9 0 -7 0 0
o:topic=truce has ahead	0 0 10 0 -9 0 0
o:topic=truce have	6 0 19 -9 -9 -10 0
o:topic=truce in	-11 0 -8 3 6 0 0
o:topic=truce in ahead	0 0 -7 -4 16 0 0
o:topic=truce in gone	-11 0 0 5 -1 0 0
o:topic=truce keep	0 0 14 10 -6 -14 -3
o:topic=truce lapse	0 0 12 0 -12 0 0
o:topic=truce last	0 2 -1 10 -9 0 0
o:topic=truce last gone	0 2 0 11 -11 0 0
o:topic=truce monday, gone	8 0 0 -10 0 0 0
o:topic=truce move	0 0 -5 -1 15 -3 0
o:topic=truce no verb	-3 4 -6 -4 11 -8 -3
o:topic=truce of	2 5 -7 7 -4 -13 0
o:topic=truce of ahead	0 0 -2 -12 18 -12 1
o:topic=truce of gone	3 6 0 14 -19 0 0
o:topic=truce offer	0 0 0 0 -8 10 0
o:topic=truce on	0 7 -6 -8 9 -4 1
o:topic=truce on ahead	-16 -8 0 -7 5 0 4
o:topic=truce on gone	6 12 -15 -4 3 -7 -9
o:topic=truce other	0 -2 16 4 -14 0 -1
o:topic=truce pay	0 0 -6 -2 13 0 0
o:topic=truce put	0 0 -1 5 -11 0 11
o:topic=truce remain	0 0 0 5 -12 4 0
o:topic=truce return	0 0 -1 9 -3 0 0
o:topic=truce saturday,	1 0 3 12 -15 0 0
o:topic=truce say	5 0 0 -12 8 -6 0
o:topic=truce sign	0 0 0 -9 0 -8 16
o:topic=truce since	10 -1 -18 5 1 -5 -1
o:topic=truce since ahead	0 0 -16 -12 33 -5 0
o:topic=truce since gone	11 0 0 10 -15 0 0
o:topic=truce starts	0 0 -2 7 -17 0 12
o:topic=truce sunday,	8 0 0 -3 -11 8 0
o:topic=truce sunday, ahead	0 0 0 0 -7 8 0
o:topic=truce suspend	-3 8 -1 -6 7 -5 -3
o:topic=truce the	5 -5 -12 -31 19 4 6
o:topic=truce the gone	6 -4 -3 -23 25 -4 0
o:topic=truce to	3 -11 4 -21 1 2 -8
o:topic=truce to ahead	0 0 5 -4 -9 5 -6
o:topic=truce to gone	4 -10 0 -24 20 -6 0
o:topic=truce today	-24 -2 -13 -5 26 -3 -1
o:topic=truce truce	0 0 -6 -4 12 0 0
o:topic=truce until	-13 -5 4 -6 8 -3 -8
o:topic=truce until ahead	0 0 9 -7 -3 -1 -7
o:topic=truce until gone	-10 -3 -5 -3 22 -2 0
o:topic=truce with	-1 0 -3 -2 10 0 0
on record BR,US 2026-07-22	0 0 0 -7 13 0 -3
on record BR,US 2026-07-22 2026 II	0 0 0 -7 13 0 -3
on record BR,US 2026-07-24	0 0 -24 0 26 0 0
on record BR,US 2026-07-24 2026 II	0 0 -24 0 26 0 0
on record CA,US 2025-08-01	0 0 -5 -3 14 0 -2
on record CA,US 2025-08-01 2025 II	0 0 -5 -3 14 0 -2
on record CH,US 2025-08-07	0 0 -1 -21 27 0 0
on record CH,US 2025-08-07 2025 II	0 0 -1 -21 26 0 0
on record CH,US 2025-08-12	0 0 32 0 -32 0 0
on record CH,US 2025-08-12 2025 II	0 0 32 0 -32 0 0
on record CH,US 2025-11-10	0 0 0 18 -18 0 0
on record CH,US 2025-11-10 2025 II	0 0 0 18 -18 0 0
on record CH,US 2025-11-14	0 0 0 -10 12 0 0
on record CH,US 2026-07-24	0 0 -5 0 10 0 0
on record CH,US 2026-11-10	0 0 16 0 -14 0 0
on record CH,US 2026-11-10 2025 II	0 0 16 0 -14 0 0
on record CN,EU 2026-11-10	0 0 25 0 -16 -11 0
on record CN,EU 2026-11-10 2026 I	0 0 15 0 -6 -9 0
on record CN,JP 2026-07-24	-5 0 -1 0 9 0 0
on record CN,JP 2026-11-10	0 0 21 0 -17 -5 0
on record CN,MX 2026-01-01	0 0 0 0 10 0 -9
on record CN,MX 2026-01-01 2025 II	0 0 0 0 10 0 -9
on record CN,RU 2026-11-10	0 0 25 0 -20 -6 0
on record CN,RU 2026-11-10 2026 II	0 0 25 0 -20 -6 0
on record CN,US 2018-12	0 20 0 -10 -11 0 0
on record CN,US 2019-12-15	0 0 -10 0 15 -4 0
on record CN,US 2019-12-15 2019 II	0 0 -10 0 15 -4 0
on record CN,US 2020-02-14	0 0 -1 -1 11 0 -3
on record CN,US 2020-02-14 2020 I	0 0 -1 0 10 0 -3
on record CN,US 2024-08-12	-2 0 -1 -2 15 0 0
on record CN,US 2024-08-12 2025 II	-1 0 0 0 10 0 0
on record CN,US 2024-11-10	-11 -1 -3 -12 36 0 0
on record CN,US 2024-11-10 2025 II	-11 -1 -3 -12 36 0 0
on record CN,US 2025-02-04	0 0 0 -8 9 0 0
on record CN,US 2025-02-10	0 0 -3 -11 20 0 -5
on record CN,US 2025-02-10 2025 I	0 0 -3 -8 18 0 -5
on record CN,US 2025-03	0 0 0 -15 16 0 0
on record CN,US 2025-03 2025 II	0 0 0 -11 12 0 0
on record CN,US 2025-03-04	0 0 28 -14 -14 0 -2
on record CN,US 2025-03-04 2025 I	0 0 28 -7 -21 0 -2
on record CN,US 2025-03-10	0 0 0 -10 14 0 0
on record CN,US 2025-03-10 2025 I	0 0 0 -7 11 0 0
on record CN,US 2025-04	0 0 0 -33 37 0 0
on record CN,US 2025-04 2025 I	0 0 0 -9 11 0 0
on record CN,US 2025-04 2025 II	0 0 0 -21 24 0 0
on record CN,US 2025-04-02	0 0 0 -15 18 0 0
on record CN,US 2025-04-02 2025 I	0 0 0 -11 13 0 0
on record CN,US 2025-04-09	0 0 -1 -14 21 0 0
on record CN,US 2025-04-09 2025 I	0 0 -1 -13 19 0 0
on record CN,US 2025-04-10	0 0 -2 -15 24 0 -2
on record CN,US 2025-04-10 2025 I	0 0 -2 -13 21 0 -2
on record CN,US 2025-04-12	0 0 -5 -7 16 0 0
on record CN,US 2025-04-12 2025 I	0 0 -5 -6 15 0 0
on record CN,US 2025-05	0 -12 0 15 -10 0 0
on record CN,US 2025-05 2025 I	0 0 0 18 -17 0 0
on record CN,US 2025-05 2025 II	0 -9 0 2 1 0 0
on record CN,US 2025-05-02	-1 0 -7 -1 14 0 0
on record CN,US 2025-05-02 2025 I	0 0 -7 0 11 0 0
on record CN,US 2025-05-11	0 0 -2 -4 12 0 0
on record CN,US 2025-05-12	0 0 -1 -4 13 0 0
on record CN,US 2025-05-12 2025 I	0 0 -1 0 7 0 0
on record CN,US 2025-05-13	0 0 0 -6 12 0 0
on record CN,US 2025-05-13 2025 I	0 0 0 -4 10 0 0
on record CN,US 2025-05-14	-7 33 -35 73 -86 -2 18
on record CN,US 2025-05-14 2025 I	-2 -2 -35 81 -77 -2 18
on record CN,US 2025-05-14 2025 II	-1 30 0 -8 -19 0 0
on record CN,US 2025-05-14 2026 I	0 9 0 -2 -6 0 0
on record CN,US 2025-06-10	-3 0 -1 -6 17 0 0
on record CN,US 2025-06-10 2025 I	-2 0 -1 0 11 0 0
on record CN,US 2025-06-11	0 0 -4 -2 12 -1 0
on record CN,US 2025-06-11 2025 I	0 0 -4 -2 12 -1 0
on record CN,US 2025-07-09	0 0 -26 0 33 -19 0
on record CN,US 2025-07-09 2025 I	0 0 -24 0 30 -19 0
on record CN,US 2025-07-28	0 0 0 -3 10 0 0
on record CN,US 2025-07-28 2025 II	0 0 0 -3 9 0 0
on record CN,US 2025-07-29	0 0 -5 -2 13 0 0
on record CN,US 2025-07-29 2025 II	0 0 -5 -1 13 0 0
on record CN,US 2025-08	0 0 -8 -13 22 0 0
on record CN,US 2025-08 2025 II	0 0 0 -12 15 0 0
on record CN,US 2025-08-01	0 0 -19 -9 30 0 -3
on record CN,US 2025-08-01 2025 II	0 0 -19 -9 30 0 -3
on record CN,US 2025-08-07	0 0 -10 -7 25 0 -8
on record CN,US 2025-08-07 2025 II	0 0 -10 -7 25 0 -8
on record CN,US 2025-08-10	0 0 -12 0 14 0 0
on record CN,US 2025-08-11	-3 0 -4 -22 32 0 0
on record CN,US 2025-08-11 2025 II	-3 0 -4 -20 30 0 0
on record CN,US 2025-08-12	-2 16 62 49 -96 9 -19
on record CN,US 2025-08-12 2025 I	0 0 17 0 -35 15 0
on record CN,US 2025-08-12 2025 II	-1 16 58 49 -82 -11 -18
on record CN,US 2025-08-27	0 0 -8 0 15 0 -2
on record CN,US 2025-08-27 2025 II	0 0 -8 0 15 0 -2
on record CN,US 2025-08-29	0 0 0 -2 9 0 0
on record CN,US 2025-08-29 2025 II	0 0 0 -2 9 0 0
on record CN,US 2025-09-15	0 0 -3 -6 14 0 0
on record CN,US 2025-09-15 2025 II	0 0 -3 -5 13 0 0
on record CN,US 2025-09-17	0 0 -12 0 17 0 0
on record CN,US 2025-09-17 2025 II	0 0 -12 0 16 0 0
on record CN,US 2025-10	0 -3 0 -16 20 0 0
on record CN,US 2025-10 2025 II	0 0 0 -10 11 0 0
on record CN,US 2025-10 2026 I	0 -1 0 -7 9 0 0
on record CN,US 2025-10-09	0 0 0 -15 18 0 0
on record CN,US 2025-10-09 2025 II	0 0 0 -15 17 0 0
on record CN,US 2025-10-14	0 0 -8 -9 21 0 0
on record CN,US 2025-10-14 2025 II	0 0 -8 -8 20 0 0
on record CN,US 2025-10-26	0 0 -5 -4 16 0 0
on record CN,US 2025-10-26 2025 II	0 0 -5 -4 15 0 0
on record CN,US 2025-10-30	0 0 -12 -31 45 0 0
on record CN,US 2025-10-30 2025 II	0 0 -12 -30 43 0 0
on record CN,US 2025-10-31	0 0 -1 -2 8 -1 0
on record CN,US 2025-10-31 2025 II	0 0 -1 -2 8 -1 0
on record CN,US 2025-11	0 -1 -5 25 -17 0 0
on record CN,US 2025-11 2026 I	0 -1 0 30 -27 0 0
on record CN,US 2025-11-01	0 0 -29 -12 52 0 -18
on record CN,US 2025-11-01 2025 II	0 0 -29 -12 52 0 -18
on record CN,US 2025-11-03	0 0 -2 -10 16 0 0
on record CN,US 2025-11-03 2025 II	0 0 -2 -10 16 0 0
on record CN,US 2025-11-05	0 0 0 -13 16 0 0
on record CN,US 2025-11-05 2025 II	0 0 0 -12 16 0 0
on record CN,US 2025-11-06	0 0 -6 0 10 0 0
on record CN,US 2025-11-06 2025 II	0 0 -6 0 10 0 0
on record CN,US 2025-11-09	-2 0 -10 -15 33 0 -5
on record CN,US 2025-11-09 2025 II	-2 0 -10 -14 32 0 -5
on record CN,US 2025-11-10	3 -25 77 30 -51 -53 -27
on record CN,US 2025-11-10 2025 II	16 -9 76 34 -62 -49 -26
on record CN,US 2025-11-10 2026 I	-24 -7 -22 -51 80 0 0
on record CN,US 2025-11-10 2026 II	0 -3 21 27 -38 0 0
on record CN,US 2025-11-17	0 0 -8 -6 16 0 0
on record CN,US 2025-11-17 2025 II	0 0 -8 -6 16 0 0
on record CN,US 2025-11-28	0 0 -11 0 13 -2 0
on record CN,US 2025-11-28 2025 II	0 0 -11 0 13 -2 0
on record CN,US 2025-11-29	0 0 -16 0 18 -1 0
on record CN,US 2025-11-29 2025 II	0 0 -16 0 18 -1 0
on record CN,US 2025-12-01	0 0 -8 0 15 0 -1
on record CN,US 2025-12-01 2025 II	0 0 -8 0 15 0 -1
on record CN,US 2025-12-02	0 0 -6 0 10 0 0
on record CN,US 2025-12-02 2025 II	0 0 -6 0 10 0 0
on record CN,US 2025-12-16	0 0 -8 0 13 -1 0
on record CN,US 2025-12-16 2025 II	0 0 -8 0 13 -1 0
on record CN,US 2025-12-31	0 0 -10 -2 18 0 0
on record CN,US 2025-12-31 2025 II	0 0 -10 0 14 0 0
on record CN,US 2026-01-01	0 0 -13 -3 19 0 0
on record CN,US 2026-01-01 2025 II	0 0 -13 0 16 0 0
on record CN,US 2026-01-10	0 0 0 0 12 -7 0
on record CN,US 2026-01-10 2026 II	0 0 0 0 12 -7 0
on record CN,US 2026-02	0 0 0 -19 21 0 0
on record CN,US 2026-02 2026 II	0 0 0 -10 11 0 0
on record CN,US 2026-02-20	0 0 0 -6 9 0 0
on record CN,US 2026-02-23	0 0 -9 -1 13 0 0
on record CN,US 2026-02-23 2026 I	0 0 -9 -1 13 0 0
on record CN,US 2026-02-24	-6 0 -8 -26 46 0 -11
on record CN,US 2026-02-24 2026 I	-6 0 -8 -25 45 0 -11
on record CN,US 2026-02-28	0 0 -14 0 23 -5 0
on record CN,US 2026-02-28 2025 II	0 0 -4 0 9 -2 0
on record CN,US 2026-02-28 2026 I	0 0 -9 0 14 0 0
on record CN,US 2026-03-04	0 0 -9 -1 14 0 0
on record CN,US 2026-03-04 2025 II	0 0 -9 0 11 0 0
on record CN,US 2026-03-31	0 0 -6 0 11 0 0
on record CN,US 2026-03-31 2026 I	0 0 -6 0 11 0 0
on record CN,US 2026-04-02	0 0 -5 0 12 0 0
on record CN,US 2026-04-10	0 0 -8 0 17 -1 -1
on record CN,US 2026-04-10 2025 II	0 0 -7 0 12 -1 0
on record CN,US 2026-05	0 0 0 -19 20 0 0
on record CN,US 2026-05 2026 II	0 0 0 -16 17 0 0
on record CN,US 2026-05-10	0 0 -7 0 12 -1 0
on record CN,US 2026-05-10 2025 II	0 0 -7 0 11 -1 0
on record CN,US 2026-05-12	0 0 -7 -3 15 0 0
on record CN,US 2026-05-12 2026 I	0 0 -3 -2 9 0 0
on record CN,US 2026-05-14	0 -8 -15 -15 43 -1 -17
on record CN,US 2026-05-14 2025 I	0 0 0 0 8 0 -4
on record CN,US 2026-05-14 2025 II	0 -2 -5 -5 25 -1 -12
on record CN,US 2026-05-14 2026 I	0 0 -5 0 9 0 0
on record CN,US 2026-07	0 0 0 -11 12 0 0
on record CN,US 2026-07 2026 II	0 0 0 -11 12 0 0
on record CN,US 2026-07-24	0 0 -86 -26 111 -35 -2
on record CN,US 2026-07-24 2026 I	0 0 -74 0 88 -35 -1
on record CN,US 2026-07-24 2026 II	0 0 -24 -23 44 0 0
on record CN,US 2026-07-31	0 0 -3 -2 12 0 0
on record CN,US 2026-08-12	0 0 -7 -4 18 -4 0
on record CN,US 2026-08-12 2025 II	0 0 -6 -3 17 -4 0
on record CN,US 2026-09-03	0 0 -1 -12 20 0 -5
on record CN,US 2026-09-03 2026 II	0 0 -1 -12 20 0 -5
on record CN,US 2026-09-23	0 0 -15 -12 32 0 0
on record CN,US 2026-09-23 2026 II	0 0 -15 -12 32 0 0
on record CN,US 2026-09-24	0 0 -6 0 11 0 0
on record CN,US 2026-09-24 2026 II	0 0 -6 0 10 0 0
on record CN,US 2026-09-25	0 0 -5 0 10 0 0
on record CN,US 2026-09-25 2026 II	0 0 -5 0 10 0 0
on record CN,US 2026-09-28	0 0 -3 -4 12 0 0
on record CN,US 2026-09-28 2026 II	0 0 -3 -4 12 0 0
on record CN,US 2026-09-29	0 0 -1 -4 10 0 0
on record CN,US 2026-10-30	0 0 -15 0 22 -2 0
on record CN,US 2026-10-30 2025 II	0 0 -11 0 15 -2 0
on record CN,US 2026-10-31	0 0 -11 0 12 0 0
on record CN,US 2026-11-09	0 0 -45 0 56 -16 0
on record CN,US 2026-11-09 2025 II	0 0 -17 0 26 -11 0
on record CN,US 2026-11-09 2026 II	0 0 -34 0 38 0 0
on record CN,US 2026-11-10	-7 0 141 -24 -123 -34 -28
on record CN,US 2026-11-10 2025 II	0 0 39 -9 -41 3 -11
on record CN,US 2026-11-10 2026 I	0 0 97 0 -74 -52 0
on record CN,US 2026-11-10 2026 II	-5 0 91 -12 -72 -36 -14
on record CN,US 2026-11-27	0 0 -37 0 43 -9 0
on record CN,US 2026-11-27 2025 II	0 0 -8 0 13 -5 0
on record CN,US 2026-11-27 2026 II	0 0 -30 0 33 0 0
on record CN,US 2026-11-30	0 0 -9 0 10 0 0
on record CN,US 2026-11-30 2026 II	0 0 -9 0 10 0 0
on record CN,US 2026-12-31	0 0 -5 0 9 -1 0
on record CN,US 2027-01	0 0 -6 0 15 -10 0
on record CN,US 2027-01 2026 II	0 0 -6 0 15 -10 0
on record CN,US 2027-01-10	0 0 -60 0 -68 96 -2
on record CN,US 2027-01-10 2026 II	0 0 -60 0 -68 96 -2
on record CN,US 2027-09-23	0 0 -6 0 15 -6 0
on record CN,US 2027-09-23 2026 II	0 0 -6 0 15 -6 0
on record EU,GB 2025-10-14	0 0 -3 -9 14 0 0
on record EU,GB 2025-10-14 2025 II	0 0 -3 -9 14 0 0
on record EU,US 2025-04 2025 II	0 0 0 -14 14 0 0
on record EU,US 2025-04-10	0 0 0 -10 11 0 0
on record EU,US 2025-04-10 2025 I	0 0 0 -10 11 0 0
on record EU,US 2025-07-07	0 0 0 -8 8 0 0
on record EU,US 2025-07-07 2025 II	0 0 0 -8 8 0 0
on record EU,US 2025-07-09	0 0 -17 0 22 -7 0
on record EU,US 2025-07-09 2025 I	0 0 -4 0 10 -6 0
on record EU,US 2025-08-01	0 0 -16 0 26 0 -6
on record EU,US 2025-08-01 2025 II	0 0 -16 0 26 0 -6
on record EU,US 2025-08-07	0 0 -3 0 10 0 -12
on record EU,US 2025-08-07 2025 II	0 0 -3 1 8 0 -12
on record EU,US 2025-08-12	0 0 31 0 -29 0 0
on record EU,US 2025-08-12 2025 II	0 0 31 0 -29 0 0
on record EU,US 2025-09-01	0 0 0 -3 13 0 -8
on record EU,US 2025-09-01 2025 II	0 0 0 -3 13 0 -8
on record EU,US 2025-11-10	0 0 18 0 -17 0 0
on record EU,US 2025-11-10 2025 II	0 0 18 0 -17 0 0
on record EU,US 2026-02-07 2026 I	0 0 10 0 -9 0 0
on record GB,US 2025-07-09	0 0 -20 0 21 0 0
on record GB,US 2025-07-09 2025 I	0 0 -8 0 9 0 0
on record IN,US 2025-08-27	0 0 -1 -7 17 -1 -4
on record IN,US 2025-08-27 2025 II	0 0 -1 -7 17 -1 -4
on record IN,US 2025-11-10	0 0 16 0 -16 0 0
on record IN,US 2025-11-10 2025 II	0 0 16 0 -16 0 0
on record JP,US 2025-07-09	0 0 15 0 -14 0 0
on record JP,US 2025-08-01	0 0 -30 -1 37 0 -3
on record JP,US 2025-08-01 2025 II	0 0 -30 -1 37 0 -3
on record JP,US 2025-08-12	0 0 22 0 -16 -5 0
on record JP,US 2025-08-12 2025 II	0 0 22 0 -16 -5 0
on record KR,US 2025-08-12	0 0 19 0 -17 0 0
on record KR,US 2025-08-12 2025 II	0 0 19 0 -17 0 0
on record MX,US 2025-07-14	11 0 0 0 -10 0 0
on record MX,US 2025-07-14 2025 II	11 0 0 0 -10 0 0
on record MX,US 2025-10-29	0 0 14 0 -2 -16 0
on record MX,US 2025-10-29 2025 II	0 0 14 0 -2 -16 0
on record MY,US 2025-11-10	0 0 11 8 -18 0 0
on record MY,US 2025-11-10 2025 II	0 0 11 8 -18 0 0
on record US,VN 2025-07-09	0 0 20 0 -18 0 0
on record US,VN 2025-07-09 2025 II	0 0 17 0 -15 0 0
on record US,VN 2025-08-12	0 0 10 0 -10 0 0
on record US,VN 2025-08-12 2025 II	0 0 10 0 -10 0 0
pc0=agree	-4 -4 -3 -10 7 9 -1
pc0=bear	-3 0 18 -6 -2 -7 -11
pc0=begin	-8 -6 -2 -4 2 -3 15
pc0=buy	0 0 -7 0 12 0 0
pc0=down	2 0 13 0 0 -35 3
pc0=impose	-8 -6 -8 1 1 7 1
pc0=propose	1 -3 10 0 -7 1 -4
pc0=say	0 3 -10 6 10 -1 -11
pc0=stay	-2 -8 6 -3 -3 6 -4
pc0=suspend	-13 -4 1 0 -6 10 6
pc0=target	-3 0 0 -1 11 -2 -6
pc0=up	1 0 -11 0 7 1 0
pc1=agree	-9 -11 4 15 -5 -14 8
pc1=begin	-5 -6 -10 -1 2 1 15
pc1=buy	0 0 -7 -4 17 0 0
pc1=deny	0 0 -6 0 10 0 0
pc1=down	2 0 2 9 -6 -28 9
pc1=end	1 -4 -4 -9 5 5 -2
pc1=impose	-18 -11 1 15 -6 -5 5
pc1=propose	1 -3 12 1 -20 13 -2
pc1=return	0 0 7 9 -13 0 0
pc1=say	0 2 -7 1 12 -4 -11
pc1=stay	-2 -8 4 -1 0 3 -12
pc1=suspend	-13 -5 0 -5 -2 9 7
pc1=target	-9 0 7 0 6 -4 -9
pc1=up	0 0 -13 6 0 7 0
pct0=agree perfect	0 0 -3 -1 -2 17 -5
pct0=agree present-passive	0 0 -12 0 8 7 -2
pct0=bear past	0 0 0 -3 12 -3 -5
pct0=bear present	0 0 7 0 -1 -2 0
pct0=begin future	0 0 -10 0 9 3 0
pct0=begin modal	-1 0 10 -9 -3 -7 12
pct0=begin past	-3 -2 0 14 -1 -19 1
pct0=begin present	0 0 -5 -12 -2 10 9
pct0=down perfect	0 0 0 12 -10 0 0
pct0=down present	4 0 6 -4 -2 -13 4
pct0=end future	0 0 2 -10 8 0 -3
pct0=end modal	1 0 -9 6 -4 11 -1
pct0=end past	10 0 -14 -3 10 -7 0
pct0=end present	-14 -1 6 -4 0 0 3
pct0=impose future-passive	0 0 -12 -11 25 0 -5
pct0=impose modal	-1 0 -1 -3 -1 11 0
pct0=impose modal-passive	0 0 10 0 -4 0 -4
pct0=impose past	-5 -2 2 -5 -2 0 10
pct0=impose perfect	0 -1 -1 0 3 9 -15
pct0=say past	1 7 -8 -2 1 6 -3
pct0=say present	0 0 -4 14 2 -7 -4
pct0=stay future	0 0 -9 3 -7 17 -2
pct0=stay past-passive	0 0 9 -3 -2 0 0
pct0=stay perfect	0 0 10 -2 2 -16 -1
pct0=stay present	1 -10 6 -4 -5 1 5
pct0=suspend future	0 0 -16 -4 0 15 2
pct0=suspend past	-7 0 19 -3 -5 -3 0
pct0=suspend past-passive	0 0 -7 -1 11 0 0
pct0=suspend perfect	0 0 -2 2 7 -8 0
pct0=suspend perfect-passive	0 0 -9 12 0 0 0
pct0=suspend present-passive	0 0 -2 5 -13 7 8
pct0=target present	-2 0 0 12 -6 0 -1
pct0=up modal	0 0 0 -4 13 0 -3
pct1=agree participle-passive	-4 -6 10 19 -14 -22 10
pct1=agree past	-2 0 11 -10 0 -2 2
pct1=agree perfect	0 0 -12 3 6 5 -6
pct1=agree present-passive	0 0 -12 0 8 7 -2
pct1=bear gerund	0 0 -9 -6 15 0 0
pct1=bear participle-passive	0 0 -14 4 -3 -5 12
pct1=bear present	0 0 7 0 -2 -2 0
pct1=begin future	0 0 -10 0 9 3 0
pct1=begin gerund	0 0 -10 -5 7 2 4
pct1=begin infinitive	0 0 0 9 -8 0 0
pct1=begin modal	-1 0 10 -9 -3 -7 12
pct1=begin participle-passive	0 0 -5 -8 9 0 1
pct1=begin past	0 -1 0 15 -4 -19 1
pct1=begin present	0 0 -5 -10 -1 12 5
pct1=down participle-passive	0 0 0 5 -14 0 10
pct1=down past	0 0 -4 -2 13 -1 -1
pct1=down perfect	0 0 0 12 -10 0 0
pct1=down present	4 0 8 -2 -6 -12 4
pct1=end modal	1 0 -9 6 -4 11 -1
pct1=end past	10 0 -21 -3 14 -7 0
pct1=end present	-14 -1 8 -5 0 0 3
pct1=impose future-passive	0 0 -12 -11 25 0 -5
pct1=impose infinitive	0 0 0 -8 12 -9 0
pct1=impose modal	-1 0 -2 -3 -1 11 0
pct1=impose modal-passive	0 0 10 0 -4 0 -4
pct1=impose participle-passive	-5 -5 10 14 -19 0 2
pct1=impose past	-4 -2 6 -8 -3 0 11
pct1=propose participle-passive	0 0 3 5 -14 10 -2
pct1=propose present	1 -1 6 10 -11 0 -4
pct1=say infinitive	0 0 11 0 -7 -5 0
pct1=say participle-passive	0 0 -9 0 11 0 0
pct1=say past	1 7 -8 -2 1 6 -3
pct1=stay infinitive	0 0 0 -8 15 -10 -2
pct1=stay modal	0 3 -7 -6 0 9 0
pct1=stay past-passive	0 0 9 -3 -2 0 0
pct1=stay perfect	0 0 14 -1 0 -15 0
pct1=stay present	1 -10 0 -5 0 4 1
pct1=suspend participle-passive	0 0 -3 0 0 11 -5
pct1=suspend past	-7 0 19 -3 -6 -3 0
pct1=suspend past-passive	0 0 -7 -1 11 0 0
pct1=suspend perfect	0 0 0 4 0 -8 0
pct1=suspend perfect-passive	0 0 -9 12 0 0 0
pct1=suspend present	-2 -2 5 -8 4 0 0
pct1=suspend present-passive	0 0 -2 5 -13 7 8
pct1=target present	-2 0 0 12 -6 0 -1
pct1=up infinitive	0 0 0 10 -13 1 0
pct1=up modal	0 0 0 -4 13 0 -3
phas-future	0 0 -6 -2 2 12 -2
phas-modal	-1 1 -3 -14 4 8 0
phas-participle	-13 -9 -10 16 7 -14 4
phas-past	-2 -5 8 5 1 -19 0
phas-perfect	0 -6 1 7 10 -9 -21
phas-pluperfect	-1 0 -16 18 2 -2 -4
phas-present	0 -19 12 3 -4 -3 -11
pt0=future	0 0 -4 0 -5 10 4
pt0=future-passive	0 0 -9 -10 22 0 -5
pt0=modal	0 1 -3 -12 -1 9 5
pt0=past	0 -1 -8 -1 14 -11 0
pt0=past-not	0 0 8 0 -7 0 0
pt0=past-passive	-2 -3 11 6 -3 -14 -4
pt0=perfect	0 -3 1 0 7 0 -19
pt0=perfect-passive	0 0 8 11 -4 -17 0
pt0=pluperfect	0 0 -7 17 -2 -4 -3
pt0=present	-1 -14 14 -4 -3 0 -10
pt0=present-passive	1 -3 -8 12 0 -2 -2
pt1=future	0 0 3 3 -10 1 5
pt1=future-passive	0 0 -9 -10 22 0 -5
pt1=gerund	-6 0 -7 0 11 -3 2
pt1=modal	0 1 -3 -18 0 9 6
pt1=participle-passive	-8 -8 -2 17 -10 0 2
pt1=past	2 0 -11 0 13 -9 1
pt1=past-not	0 0 8 0 -7 0 0
pt1=past-passive	-2 -3 13 7 -4 -14 -4
pt1=perfect	0 -1 -5 1 9 -1 -11
pt1=perfect-passive	0 0 8 11 -4 -17 0
pt1=pluperfect	0 0 -8 13 2 -6 -3
pt1=present	0 -14 5 -14 8 4 -14
pt1=present-passive	1 -3 -10 12 2 -1 -2
pv0-none	-12 7 0 3 1 -4 -4
pv0=agree	0 0 -2 0 -8 11 3
pv0=announce	0 0 -13 -3 14 3 0
pv0=approve	0 0 -12 0 8 6 0
pv0=be	0 -10 -9 -2 6 2 6
pv0=begin	-6 0 10 8 -3 -16 5
pv0=call	0 0 11 6 -11 -5 0
pv0=collect	0 0 -3 -6 14 0 0
pv0=come	0 0 3 -8 12 -15 0
pv0=declare	0 0 5 0 -8 4 0
pv0=die	0 0 9 0 0 -5 0
pv0=expect	0 0 11 0 -8 0 0
pv0=face	0 0 11 0 -10 0 0
pv0=go	3 0 -4 -16 7 4 3
pv0=grant	0 0 1 2 -14 1 4
pv0=have	0 -1 3 0 5 0 -17
pv0=hold	-2 0 24 5 -14 -9 -2
pv0=impose	0 0 0 -5 10 0 -1
pv0=keep	0 0 12 0 -11 0 0
pv0=lapse	0 0 -13 3 0 11 0
pv0=lay	0 0 0 7 -10 5 0
pv0=leave	0 0 5 14 -13 -1 0
pv0=levy	0 0 1 2 -10 9 0
pv0=lower	0 0 3 -1 -10 -3 12
pv0=make	0 0 3 0 5 -11 0
pv0=meet	0 0 12 -5 0 -9 0
pv0=note	0 0 9 4 -11 0 0
pv0=offer	0 0 -1 -2 20 -11 -9
pv0=other	1 -3 9 21 -6 -20 -19
pv0=pause	0 0 9 7 -14 0 0
pv0=propose	0 0 -15 -10 -1 19 0
pv0=put	0 6 0 -4 12 -14 -5
pv0=reach	0 0 -2 -7 13 -2 0
pv0=ready	0 0 -8 0 10 0 0
pv0=recall	0 0 0 16 -15 0 0
pv0=remain	0 0 13 0 -6 -6 0
pv0=say	4 1 -7 -7 11 0 -5
pv0=show	0 0 -8 0 11 -1 0
pv0=sign	0 0 -1 -2 11 3 -18
pv0=start	0 0 -14 4 0 6 0
pv0=state	0 0 10 3 -11 -2 0
pv0=stay	-7 0 -15 0 6 21 -3
pv0=suspend	0 -3 -7 -7 12 0 4
pv0=tax	0 0 0 12 -12 0 0
pv0=threaten	0 0 -7 0 10 0 0
pv0=write	0 0 -14 8 8 0 0
pv1-none	-7 11 5 -1 -1 0 -8
pv1=admit	0 0 6 3 -10 0 0
pv1=agree	-5 -4 -1 1 0 -6 11
pv1=announce	0 0 -10 -3 11 2 0
pv1=approve	0 0 -12 0 8 6 0
pv1=ask	2 0 0 -1 -11 10 3
pv1=be	0 -10 -6 -1 0 5 7
pv1=begin	0 0 7 -1 2 -16 6
pv1=come	0 0 0 -8 14 -12 0
pv1=declare	0 0 5 0 -8 4 0
pv1=die	0 0 9 0 0 -5 0
pv1=double	0 0 -8 0 10 0 0
pv1=enter	0 0 -13 -2 5 5 0
pv1=extend	0 0 2 -9 16 -14 0
pv1=face	0 0 11 0 -10 0 0
pv1=go	1 0 -5 -3 -4 10 3
pv1=grant	0 0 4 2 -15 0 4
pv1=have	2 -1 -1 -11 14 0 -16
pv1=hold	-2 0 29 7 -20 -9 -1
pv1=impose	0 0 -9 -8 23 0 -3
pv1=know	0 0 -9 0 13 -4 0
pv1=lapse	0 0 -10 3 -2 10 0
pv1=lay	0 0 0 7 -10 5 0
pv1=leave	0 0 14 12 -20 -2 0
pv1=levy	0 0 1 2 -10 9 0
pv1=lower	0 0 1 -1 -8 -4 12
pv1=meet	0 0 -1 -5 9 0 0
pv1=negotiate	0 0 7 8 -12 0 0
pv1=note	0 0 9 4 -11 0 0
pv1=other	1 -3 0 14 6 -16 -18
pv1=pause	0 0 9 7 -14 0 0
pv1=pay	0 0 10 2 -1 -10 -8
pv1=propose	0 0 -15 -10 0 19 -1
pv1=put	0 6 0 -11 19 -14 -5
pv1=ready	0 0 -8 0 10 0 0
pv1=receive	0 0 -5 0 10 -3 0
pv1=replace	0 0 -12 -1 16 0 0
pv1=rule	0 0 -6 0 9 0 0
pv1=run	6 2 -9 -6 13 -1 -8
pv1=say	3 1 0 -11 8 -2 -5
pv1=settle	0 0 -4 5 -19 3 15
pv1=show	0 0 -8 0 11 -1 0
pv1=sign	0 0 0 12 1 -1 -17
pv1=start	0 0 -20 13 -6 6 4
pv1=state	0 0 10 3 -11 -2 0
pv1=stay	-7 0 -17 -3 17 11 0
pv1=suspend	0 -4 -9 -12 12 4 1
pv1=tax	0 0 -10 10 0 0 0
pv1=write	0 0 -15 8 9 0 0
pv2-none	-17 -7 5 9 5 -6 -16
pvt0=agree past	0 0 5 -1 -8 -2 8
pvt0=agree perfect	0 0 -1 0 -9 18 -4
pvt0=agree present	0 0 -10 1 4 0 0
pvt0=announce past	0 0 -22 -3 16 6 3
pvt0=approve past	0 0 -5 0 0 8 0
pvt0=ask perfect	0 0 11 0 -13 3 0
pvt0=be future	0 0 10 0 -5 -3 0
pvt0=be pluperfect	0 0 -8 -2 13 0 0
pvt0=be present	6 -5 -13 -7 5 7 9
pvt0=begin past	-5 0 2 13 -3 -8 0
pvt0=begin present	0 0 8 -4 4 -10 0
pvt0=call past	0 0 9 0 -5 -3 0
pvt0=come past	0 0 -2 -1 9 -1 0
pvt0=continue present	0 0 17 0 -7 -9 0
pvt0=declare past	0 0 5 0 -9 4 0
pvt0=end present	-6 0 11 -8 0 -4 1
pvt0=enter present	0 0 -11 0 2 7 0
pvt0=expect present	0 0 9 0 -8 0 0
pvt0=extend past	0 0 16 -2 -5 -8 0
pvt0=extend perfect	0 0 -6 -1 12 -2 0
pvt0=face present	0 0 9 0 -8 0 0
pvt0=get past	0 0 -1 -3 11 0 -2
pvt0=get present	0 0 0 10 -10 0 0
pvt0=go past	4 0 -9 -3 7 0 0
pvt0=go present	0 0 4 -10 -3 0 7
pvt0=have past	0 0 -5 -3 19 -8 0
pvt0=have present	1 0 8 2 -7 3 -14
pvt0=hold perfect	0 0 -4 -3 11 0 0
pvt0=hold present	-1 0 19 10 -16 -7 0
pvt0=keep modal	0 0 -6 0 -7 13 0
pvt0=keep perfect	0 0 11 1 -12 0 0
pvt0=keep present	0 0 17 0 -4 -13 0
pvt0=lapse modal	0 0 -12 0 2 9 0
pvt0=leave past	0 0 0 9 -6 0 0
pvt0=lower future	0 0 0 -5 -12 0 16
pvt0=make past	0 0 9 0 -7 0 0
pvt0=make present	0 0 -4 0 10 0 0
pvt0=negotiate present	0 0 9 0 -6 0 0
pvt0=offer perfect	0 0 -6 -2 24 -11 -9
pvt0=other modal	0 0 -13 0 6 7 0
pvt0=other perfect	1 0 6 7 0 -14 -2
pvt0=other present	2 0 9 13 -3 -20 -13
pvt0=pay future	0 0 7 8 -14 0 0
pvt0=pay perfect	0 0 9 0 -9 0 0
pvt0=pay present	0 0 -5 -6 17 0 -5
pvt0=propose perfect	0 0 -1 0 -9 9 3
pvt0=put perfect	0 0 -5 -4 14 -1 -1
pvt0=ready present	0 0 -8 0 10 0 0
pvt0=recall present	0 0 0 14 -13 0 0
pvt0=remain present	0 0 11 0 -6 -6 0
pvt0=run present	0 0 -2 0 10 -2 -5
pvt0=say past	4 1 -16 -8 8 10 -5
pvt0=say perfect	0 0 3 0 6 -9 0
pvt0=sign past	0 0 7 0 2 -2 -14
pvt0=stand present	0 0 12 0 -10 0 0
pvt0=start present	0 0 -12 5 0 6 -1
pvt0=state past	0 0 11 4 -13 -2 0
pvt0=stay future	0 0 -16 0 0 16 0
pvt0=stay present	0 0 -14 0 9 10 -3
pvt0=suspend perfect	0 0 -14 11 5 -5 0
pvt0=suspend present	0 -2 3 -11 0 8 0
pvt0=tax present	0 0 0 12 -12 0 0
pvt0=write past	0 0 -18 0 19 0 1
pvt1=agree participle	-3 -2 3 2 3 -13 4
pvt1=agree past	0 0 8 -5 -12 0 13
pvt1=agree perfect	0 0 -9 6 0 6 -5
pvt1=agree present	0 0 -10 1 4 0 0
pvt1=announce past	0 0 -22 -3 15 6 3
pvt1=approve past	0 0 -5 0 0 8 0
pvt1=be future	0 0 12 0 -7 -3 0
pvt1=be modal	0 0 9 -3 -2 -4 0
pvt1=be pluperfect	0 0 -8 -2 13 0 0
pvt1=be present	6 -5 -11 -6 1 10 9
pvt1=begin past	0 0 3 14 -8 -8 0
pvt1=begin present	0 0 8 -4 4 -10 0
pvt1=come past	0 0 -2 -1 9 -1 0
pvt1=continue present	0 0 16 -4 0 -9 0
pvt1=declare past	0 0 5 0 -9 4 0
pvt1=end past	1 0 -12 0 11 0 0
pvt1=end present	-6 0 11 -8 0 -4 1
pvt1=enter participle	0 0 -3 -9 7 0 1
pvt1=enter present	0 0 -11 0 2 7 0
pvt1=extend infinitive	0 0 -6 0 15 -7 0
pvt1=extend past	0 0 16 -2 -5 -8 0
pvt1=extend perfect	0 0 -6 -1 12 -2 0
pvt1=face present	0 0 9 0 -8 0 0
pvt1=get present	0 0 0 10 -10 0 0
pvt1=go infinitive	0 0 0 10 -13 1 0
pvt1=go past	4 0 -9 -3 7 0 0
pvt1=go present	0 0 2 -10 -4 2 7
pvt1=have past	0 0 -5 -3 18 -8 0
pvt1=have present	3 0 1 -6 1 6 -13
pvt1=hold present	-1 0 19 10 -16 -7 0
pvt1=impose participle	0 0 -7 0 13 0 0
pvt1=keep modal	0 0 -7 0 -6 13 0
pvt1=keep perfect	0 0 11 1 -12 0 0
pvt1=know participle	0 0 -8 0 9 0 0
pvt1=lapse modal	0 0 -12 0 2 9 0
pvt1=leave past	0 0 0 9 -6 0 0
pvt1=lower future	0 0 0 -5 -12 0 16
pvt1=make past	0 0 10 0 -7 0 0
pvt1=make present	0 0 -4 0 10 0 0
pvt1=meet gerund	0 0 -12 -3 12 4 0
pvt1=negotiate present	0 0 9 0 -6 0 0
pvt1=offer perfect	0 0 -4 0 9 -5 0
pvt1=other modal	0 0 -13 0 6 7 0
pvt1=other past	-1 0 7 0 -6 0 0
pvt1=other present	2 0 -1 13 5 -19 -13
pvt1=pay future	0 0 7 8 -14 0 0
pvt1=pay perfect	0 0 9 0 -9 0 0
pvt1=pay present	0 0 -5 -6 17 0 -5
pvt1=propose perfect	0 0 -1 0 -9 9 3
pvt1=put perfect	0 0 -5 -4 14 -1 -1
pvt1=put present	0 6 -3 -2 9 -6 -4
pvt1=ready present	0 0 -8 0 10 0 0
pvt1=run present	0 0 -2 0 10 -2 -5
pvt1=say infinitive	0 0 9 0 -1 -4 0
pvt1=say past	4 1 -16 -8 8 10 -5
pvt1=say perfect	0 0 3 0 6 -9 0
pvt1=sign participle	0 0 0 15 -9 -6 0
pvt1=sign past	0 0 7 0 2 -2 -14
pvt1=stand present	0 0 12 0 -10 0 0
pvt1=start gerund	0 0 -5 9 -10 0 4
pvt1=start present	0 0 -12 5 0 6 -1
pvt1=state past	0 0 11 4 -13 -2 0
pvt1=stay present	0 0 -24 -2 21 5 0
pvt1=suspend participle	0 0 -3 0 -1 11 -4
pvt1=suspend perfect	0 0 -14 11 5 -5 0
pvt1=suspend present	0 -2 3 -11 0 8 0
pvt1=tax present	0 0 0 12 -12 0 0
pvt1=write past	0 0 -18 0 19 0 1
q:!	0 0 16 7 -20 -15 10
q:"	-9 1 -6 2 0 3 5
q:'	0 0 -18 -6 19 3 0
q:'s	-20 8 0 -10 15 -8 -7
q:(	-12 -1 -17 -4 1 23 4
q:)	-12 -2 -17 -1 0 26 3
q:,	-13 -1 6 16 -9 0 -2
q:-	1 0 -3 8 4 -13 -7
q:.	0 -2 -6 -13 16 1 -1
q:/	5 -1 17 -4 -20 4 3
q::	-11 13 3 -13 -6 13 6
q:;	-4 19 0 -7 -5 -5 6
q:<agent>	-5 -2 -2 -4 10 -4 0
q:<day-ahead>	-43 -4 -8 -12 13 23 -13
q:<day-gone>	7 4 6 -15 3 -19 8
q:<day-today>	20 8 -15 -10 5 -2 0
q:<duty>	-6 7 7 -9 7 -5 -12
q:<gate>	-20 11 -10 1 -3 0 16
q:<level-noun>	5 -3 6 -9 10 -14 -18
q:<level>	8 -1 -26 -15 32 -17 2
q:<money>	-2 -1 0 -10 19 -12 -12
q:<month-ahead>	-3 14 6 0 -4 -3 -9
q:<month-gone>	-2 0 24 -3 -2 -24 -7
q:<name>	8 -4 42 -9 -18 -8 -13
q:<not>	23 0 12 -7 2 -31 -18
q:<number>	-13 -6 7 0 2 -10 5
q:<office>	-14 -16 -19 14 -5 13 11
q:<organisation>	-6 -11 -22 -15 43 -5 -10
q:<person>	-24 -5 -4 0 -14 26 16
q:<points>	0 10 -3 2 -15 11 2
q:<quality>	-6 0 34 12 -34 -2 -2
q:<seat>	11 0 -2 5 -4 4 -14
q:<sender>	-5 -4 0 4 10 -1 -20
q:<span>	-10 13 25 25 -25 -2 -31
q:<taker>	5 3 -6 0 4 -14 6
q:<v-agree>	-4 -3 -6 12 -12 11 4
q:<v-bear>	-7 6 -7 -17 6 0 21
q:<v-begin>	8 -8 17 -17 -2 2 -9
q:<v-buy>	0 -3 -8 -14 15 6 0
q:<v-deny>	0 0 -17 0 28 -13 -3
q:<v-down>	-10 9 -19 4 1 4 14
q:<v-end>	-11 18 -7 -3 3 10 -14
q:<v-impose>	-16 -17 6 0 18 -17 -20
q:<v-propose>	-6 -21 -6 -9 0 21 11
q:<v-say>	-8 -27 4 6 -2 7 -6
q:<v-sell>	0 -1 0 -1 8 2 -19
q:<v-stay>	-1 10 -3 -6 -10 16 2
q:<v-suspend>	0 0 -16 5 9 5 -5
q:<v-target>	5 -18 7 10 -12 -10 8
q:<v-threaten>	0 0 10 15 -3 -19 -5
q:<v-up>	5 -16 11 -2 0 -15 3
q:?	-5 -9 0 -31 0 23 13
q:@	0 0 -4 -3 13 0 -3
q:[	0 0 -12 -4 3 4 6
q:]	0 0 -12 -2 2 4 6
q:_	0 0 -2 -3 16 -2 -3
q:a	-8 0 -13 6 19 -27 8
q:about	0 -3 11 -5 6 -11 -9
q:above	0 0 4 9 -11 0 0
q:abroad	0 0 -13 -1 17 0 0
q:accept	0 0 -18 3 15 -1 0
q:act	0 0 -1 -1 14 -10 0
q:action	0 0 -14 1 10 0 0
q:additional	0 0 14 0 -11 6 -10
q:adopt	0 0 -3 13 -2 0 -10
q:after	0 4 -24 15 11 -2 -9
q:afterward	0 0 4 0 -12 0 9
q:again	4 -2 2 11 -5 -2 -10
q:agency	0 0 -9 0 11 0 0
q:agent	0 0 0 0 -9 0 11
q:ago	0 0 -1 18 -13 0 0
q:agree	-16 -2 -9 9 -19 29 4
q:agreement	3 0 -18 -16 31 3 -24
q:aircraft	0 0 -2 -15 20 0 0
q:airport	0 0 3 4 1 -10 -3
q:alive	0 0 10 8 -18 0 0
q:all	4 0 3 3 0 -17 0
q:allow	0 0 -18 0 23 -4 0
q:already	0 0 17 -1 0 -11 -3
q:aluminium	0 0 -4 -2 12 0 0
q:am	0 0 -10 1 3 0 3
q:amount	0 0 16 8 -22 0 0
q:an	0 13 -4 2 18 -23 -24
q:and	-2 16 8 0 -13 21 -18
q:annaba	7 0 -1 9 -10 0 -5
q:announcement	0 0 -5 7 -16 10 3
q:another	-3 0 21 -18 0 -4 -8
q:answer	0 0 6 8 -12 6 -5
q:antimony	0 0 -8 -1 12 0 -3
q:any	0 0 -3 -8 18 -3 0
q:anything	0 0 11 -1 -4 0 0
q:apply	0 0 25 2 -21 -1 0
q:approval	0 0 -14 0 16 0 0
q:approve	0 0 -2 -10 14 -9 1
q:apricot	0 0 -13 2 0 12 -4
q:are	-4 -12 -13 25 7 2 -16
q:around	0 0 2 10 -11 0 0
q:arrangement	0 0 18 4 -20 -5 3
q:arrival	-1 0 -4 -6 14 0 0
q:article	0 0 -3 3 -11 0 11
q:as	0 6 4 -2 -8 10 -5
q:ask	-3 0 12 0 -9 -4 6
q:asparagu	0 0 0 8 -13 -1 7
q:assembly	0 0 -10 0 13 0 0
q:at	-12 0 -10 11 1 7 -11
q:autumn	0 8 -8 -9 -6 18 -3
q:average	0 0 -11 0 4 8 0
q:avocado	0 0 0 9 -2 1 -12
q:away	0 0 -5 -9 22 -10 0
q:b	0 0 -17 0 14 4 0
q:back	6 0 0 -1 -4 -8 11
q:bandung	0 0 9 6 -14 0 0
q:bar	0 0 -2 14 -5 0 -7
q:barrier	0 0 12 0 -12 0 0
q:battery	0 0 16 0 -5 -9 0
q:be	-2 -5 -34 0 17 12 7
q:bean	-4 0 6 -3 0 -11 10
q:bear	-1 0 -11 0 -5 11 8
q:bearing	0 0 -3 11 -6 0 0
q:because	1 -1 6 12 0 -20 -14
q:become	0 0 10 8 -20 0 5
q:beef	-6 8 -9 -8 12 -1 2
q:been	1 -5 -5 0 -2 -10 22
q:before	4 0 9 8 -7 -23 0
q:begin	0 -1 -8 -12 12 4 0
q:being	0 -1 21 6 -34 10 3
q:believe	0 0 -2 -4 11 0 0
q:bell	0 0 -7 0 11 0 0
q:between	16 -6 -23 19 -4 14 -9
q:bin	0 0 13 2 1 -10 -10
q:binding	0 0 -1 -4 10 0 0
q:black	0 0 0 12 -10 0 0
q:blinked	0 0 5 12 -17 -4 4
q:boat	0 0 -2 -8 15 0 0
q:bond	0 0 -10 0 12 0 0
q:book	0 0 -11 0 13 0 0
q:border	0 0 -20 0 17 -4 6
q:both	0 -5 21 7 -25 0 3
q:bound	0 0 3 5 -8 0 0
q:bourbon	0 0 -5 -6 14 0 0
q:brandy	0 0 18 0 -11 -4 0
q:breakfast	0 0 9 2 -10 0 -1
q:bridge	0 0 -5 -1 10 0 0
q:bring	-8 2 0 -5 6 6 -7
q:brussel	0 0 -3 -10 12 2 0
q:built	0 0 -12 -8 20 0 0
q:busan	-2 -2 18 -20 -2 0 4
q:but	-10 0 -13 0 12 1 4
q:buy	0 0 -25 -17 31 14 -3
q:by	-5 -12 -12 -10 18 8 -1
q:c	0 0 -10 11 -7 12 0
q:cabinet	0 0 0 0 10 -6 -3
q:calendar	0 0 1 7 -15 9 0
q:call	-3 -2 -14 -8 12 15 0
q:can	0 -1 0 -12 5 12 -12
q:capital	0 0 -2 0 11 -4 0
q:car	0 9 6 -12 -1 5 -14
q:carry	0 0 6 -9 14 -8 -5
q:case	0 0 18 8 -21 0 -1
q:cashew	0 0 -5 3 -5 0 9
q:ceasefire	0 0 -34 3 25 10 -4
q:cement	0 0 -7 8 -16 0 16
q:change	1 0 11 0 -10 0 0
q:changed	0 4 2 0 -9 -2 6
q:charge	9 -13 9 -10 -10 9 7
q:cheaper	0 0 0 7 -14 0 9
q:cheese	7 0 -1 -13 -5 4 9
q:chip	0 0 3 -14 8 0 0
q:christian	0 0 8 0 -13 0 0
q:christma	0 0 -6 0 22 -2 -10
q:client	0 0 -5 12 -2 0 -3
q:clock	0 0 12 0 -9 0 -3
q:closed	0 0 -19 -1 10 -2 13
q:coal	0 0 -5 0 10 0 0
q:cocoa	0 0 3 15 -28 0 13
q:cod	0 9 -10 -4 0 0 0
q:coffee	0 0 10 -13 1 0 3
q:cold	0 0 5 11 -15 0 0
q:collapsed	10 0 -2 0 -5 0 0
q:colleague	0 0 7 -14 0 -6 10
q:come	3 0 0 6 -15 6 2
q:commerce	6 0 19 16 -17 -14 -12
q:company	0 0 -20 -6 29 0 -2
q:conclude	0 9 3 0 -3 -2 -5
q:conference	6 0 11 0 -9 -8 0
q:confirm	-1 0 18 -5 -17 1 1
q:consensu	0 0 10 0 -8 0 0
q:continue	0 0 3 -11 0 0 5
q:contract	0 0 -9 0 13 0 0
q:copper	0 0 10 -16 0 0 4
q:corn	-3 0 -3 -1 12 0 0
q:correct	0 0 4 14 -13 -5 0
q:cost	3 0 1 -14 10 -4 0
q:cotton	-8 0 -7 16 2 -8 -1
q:count	0 1 2 -19 9 2 -3
q:countermeasure	0 0 -10 0 18 0 0
q:counterpart	0 0 -6 -6 -9 19 1
q:country	-3 0 -9 -14 11 3 9
q:course	0 0 -8 0 0 10 0
q:cover	4 0 -16 0 -11 17 7
q:crew	0 0 -15 0 17 0 0
q:crossed	0 0 -5 -14 18 0 0
q:crude	0 0 -12 3 9 0 0
q:custom	-6 0 1 0 -8 9 7
q:cut	-1 0 17 1 -23 0 11
q:d	0 0 13 0 -12 0 0
q:da	0 0 0 0 -17 0 12
q:dairy	0 0 0 -6 12 0 -1
q:date	-3 0 -5 3 -1 10 0
q:dated	0 0 -5 0 16 -4 -6
q:deal	-4 0 5 -17 8 -5 2
q:decided	0 0 3 9 -9 0 0
q:declare	0 0 -5 -1 15 -1 -5
q:decree	0 0 -1 3 9 -9 -7
q:delegation	0 0 -25 -13 39 -3 -3
q:demand	0 0 -14 0 18 -2 0
q:did	-1 0 -12 -11 5 6 11
q:diet	0 0 -7 -1 10 0 0
q:difference	0 0 -9 10 0 0 0
q:different	0 0 14 5 -17 0 0
q:direction	0 0 -8 -15 21 0 0
q:dispute	0 0 -8 -5 -1 0 19
q:do	0 5 1 -9 0 0 0
q:document	0 0 18 0 -10 -8 0
q:doe	0 -1 26 0 -20 1 -10
q:doing	0 0 3 13 -14 -1 0
q:done	0 0 -20 4 -1 9 3
q:double	0 0 12 -1 -11 -2 4
q:drawer	0 0 14 4 -16 0 -1
q:dried	0 0 11 0 -3 0 -5
q:drop	0 10 -9 0 0 0 0
q:dry	-1 0 -11 0 15 0 0
q:duration	0 0 -12 -1 -11 17 6
q:during	9 0 -25 -3 -2 17 3
q:duty	-2 4 21 -3 -21 8 -3
q:each	0 7 -8 13 -1 2 -13
q:earlier	0 0 16 0 -4 -8 0
q:earth	0 0 0 -17 31 -14 -1
q:economic	0 0 -9 -1 3 9 0
q:effect	0 0 6 2 6 -22 0
q:egg	0 0 5 9 -11 -3 0
q:either	0 0 20 10 -23 -1 -1
q:electricity	0 0 -6 0 12 -4 0
q:eleven	0 0 0 13 -12 0 0
q:else	0 0 -1 -10 12 0 0
q:elsewhere	0 0 -12 -3 14 0 1
q:emergency	0 0 0 -11 16 0 0
q:end	-14 0 19 -1 -17 12 -10
q:enter	-1 0 14 -10 -5 3 -4
q:entity	0 0 -10 6 4 0 0
q:envoy	0 0 0 0 -11 3 7
q:evening	0 0 -5 -12 13 7 -2
q:everybody	-4 0 -23 -7 23 10 0
q:everyone	0 0 -11 0 15 0 0
q:everything	0 0 -5 -11 17 0 -2
q:exchanged	0 0 0 0 -13 2 10
q:exclusion	0 0 -17 0 26 -12 0
q:expect	0 0 11 -8 0 -5 0
q:expire	4 10 -21 -14 0 11 7
q:exporter	0 0 -7 9 0 -2 0
q:extend	-1 0 -18 1 25 -6 -1
q:extension	8 2 -6 -1 -12 13 4
q:face	0 0 12 15 -21 0 0
q:fact	0 0 -11 -7 13 7 0
q:fall	-1 0 0 -10 19 -7 0
q:fan	0 0 -17 0 19 0 0
q:far	0 -1 2 -15 16 0 0
q:fare	0 0 -8 0 12 0 0
q:farm	-4 0 -8 -6 23 0 -5
q:fee	0 0 -32 -3 36 -1 0
q:fentanyl	-1 0 -16 -3 22 8 -16
q:fertiliser	5 0 5 6 -17 -5 6
q:fifth	0 0 -11 0 1 8 0
q:final	0 0 -14 0 19 -2 0
q:finished	0 0 9 -1 -9 4 -2
q:firm	0 0 -15 -7 25 -3 0
q:fish	0 0 11 7 1 -9 -18
q:fix	0 0 0 -2 11 0 -3
q:floor	0 0 -9 0 11 0 0
q:flour	0 0 -17 10 -8 11 2
q:flower	0 -1 -9 6 8 0 -1
q:fly	0 0 -9 2 8 0 0
q:for	-15 2 1 -15 8 1 4
q:force	-1 0 29 11 -18 -23 -4
q:foreign	0 0 20 0 -13 -6 0
q:form	0 0 -2 0 -4 11 0
q:forty	4 0 -18 -16 24 0 0
q:four	1 2 -2 -31 18 4 0
q:fourth	1 0 -14 -7 2 4 12
q:framework	0 0 0 -3 10 -2 -4
q:free	-5 0 13 -9 4 -5 -2
q:friday	-1 0 0 13 -7 0 -4
q:friend	0 0 2 -10 8 0 -4
q:from	8 -9 -24 -5 0 27 13
q:front	0 0 -17 -3 26 0 -1
q:fruit	0 0 0 -5 10 -4 0
q:further	2 0 -10 4 2 -6 6
q:gallium	0 0 -9 -8 20 0 -3
q:gate	0 0 11 0 -9 0 0
q:gazette	0 0 -3 -4 14 0 -3
q:general	0 0 -4 -12 19 0 -3
q:geneva	0 15 12 -23 7 -8 -11
q:georgia	0 0 -3 0 -9 5 9
q:germanium	0 0 -8 -8 19 0 -3
q:get	-1 0 -10 -7 19 -11 4
q:give	0 0 -12 -5 14 2 -2
q:given	-1 0 8 2 -13 5 0
q:go	6 -10 9 -6 -16 11 12
q:good	-9 -11 14 -20 18 -15 -6
q:government	0 0 5 7 -14 4 0
q:grain	0 0 -8 -1 -8 12 4
q:graphite	0 0 0 -7 10 0 -2
q:group	0 0 -6 -5 13 0 0
q:grower	0 0 14 0 -6 -5 0
q:had	-2 -1 0 1 -6 0 8
q:hang	-2 0 13 5 -13 0 0
q:happen	0 0 7 6 -21 0 9
q:happened	14 -1 -21 -9 10 0 0
q:harbour	0 0 -6 3 -6 0 9
q:hardly	0 0 -4 0 9 0 0
q:has	-1 -4 3 -24 20 -23 9
q:hasn't	0 0 2 0 -11 9 0
q:have	-1 -11 -8 4 6 0 -1
q:he	-5 -2 -6 4 10 2 -14
q:health	0 0 0 0 -9 11 0
q:hear	0 0 3 11 -9 -4 0
q:her	0 0 -11 1 20 -9 -10
q:here	0 -2 9 0 0 5 -28
q:his	-2 -7 -1 -10 11 7 -6
q:history	0 -3 -1 -7 20 -2 0
q:hold	0 -5 -4 -11 10 0 2
q:home	0 0 -17 0 20 -2 0
q:hope	0 0 -12 1 -1 -4 13
q:hospital	0 0 -6 0 11 0 0
q:hotel	0 0 -18 0 20 0 0
q:hour	0 0 -6 -2 12 -8 0
q:house	5 1 -8 13 -7 -1 0
q:household	0 0 8 2 0 -11 0
q:how	0 -3 26 -12 -18 0 2
q:i	-11 0 -11 0 5 15 -7
q:ice	0 0 22 -1 -17 0 0
q:if	1 -2 -8 -3 13 4 -16
q:import	0 0 -1 -7 19 -1 -4
q:importer	6 4 -14 0 2 -9 10
q:impose	0 0 6 10 3 -10 -16
q:in	-23 -3 6 -1 5 -7 -4
q:initial	0 10 0 0 -10 0 0
q:ink	0 0 -8 8 0 0 0
q:instant	0 0 0 5 -10 0 4
q:instead	0 0 -15 8 -4 1 13
q:instrument	0 0 9 0 -9 0 0
q:introduce	0 0 13 0 -12 -1 -3
q:is	8 8 7 8 -20 2 0
q:island	0 0 -9 6 4 -2 0
q:its	2 7 10 -4 -7 -3 -2
q:itself	0 0 17 0 -10 -7 0
q:joint	0 0 -13 16 0 0 -11
q:just	0 0 0 -11 6 -1 1
q:karachi	0 0 11 0 -17 0 9
q:keep	0 7 -8 -3 -2 16 -2
q:khan	0 0 0 9 -9 0 0
q:kind	0 0 -19 -10 24 1 0
q:kitchen	0 0 -11 -1 19 -1 -2
q:know	-4 0 -20 -3 11 9 6
q:kobe	0 0 0 19 -16 0 0
q:kuala	0 0 17 -4 -6 -5 0
q:lago	0 0 -12 0 0 14 0
q:lamb	8 0 -1 12 -4 0 -15
q:last	0 6 6 5 -6 -10 -5
q:lasted	0 3 -15 -1 16 -1 0
q:lasting	0 0 -5 -1 9 0 0
q:late	0 0 -14 6 7 0 0
q:later	0 0 -5 -1 11 0 0
q:law	0 0 -23 -6 25 5 -6
q:lay	0 0 -7 8 4 -4 -2
q:leader	0 0 15 0 -11 0 0
q:least	0 0 -11 0 9 2 0
q:leave	-8 -1 13 -8 3 1 -16
q:let	11 9 3 -14 3 -14 -3
q:level	0 0 5 8 -13 0 0
q:levy	0 0 -13 -1 13 -3 1
q:licence	0 0 -6 -3 17 0 -2
q:license	0 0 0 -8 12 0 -3
q:lie	0 0 -8 -8 20 0 0
q:lift	0 0 -6 0 13 0 -2
q:like	0 0 3 17 -15 0 0
q:likely	0 0 16 0 -15 0 0
q:limit	0 0 0 0 9 0 -5
q:limited	0 0 20 0 -28 7 0
q:line	0 5 -5 0 8 -6 -3
q:lisbon	0 0 -12 4 12 0 -7
q:long	0 0 27 -5 -24 0 7
q:longer	4 0 -14 -11 22 0 -3
q:look	0 0 -3 20 -25 14 3
q:loom	0 0 24 3 -18 -9 -2
q:lose	0 -1 13 -6 -3 0 0
q:lower	0 0 -21 -10 19 4 1
q:lumpur	0 0 17 -4 -6 -5 0
q:m	0 0 -4 7 4 -9 0
q:machine	0 8 -12 -9 10 0 0
q:machinery	0 0 10 9 -16 0 1
q:maker	0 0 -11 -2 4 10 0
q:many	0 0 0 9 -5 0 0
q:market	0 0 -5 0 21 -16 0
q:match	0 0 -1 -8 13 0 -1
q:matter	-3 0 0 0 11 -2 -4
q:may	-2 6 -4 -12 18 -3 -11
q:me	-3 0 7 14 -11 -4 0
q:meal	0 0 8 5 -10 0 0
q:mean	-2 0 11 -2 -6 0 4
q:meant	0 0 -3 -2 11 0 0
q:meanwhile	0 0 -9 0 6 2 0
q:measure	0 0 14 0 -8 0 -1
q:meat	0 0 0 0 -8 0 10
q:mediator	0 0 -9 0 11 0 0
q:meet	-6 -15 -7 -9 6 13 2
q:meeting	0 0 10 7 -15 0 0
q:member	-2 0 0 0 10 0 -7
q:mersin	5 0 6 0 -10 0 0
q:michelsen	0 0 7 0 -12 0 0
q:midnight	0 -1 18 12 -25 0 1
q:mineral	0 0 14 0 -13 0 0
q:minister	3 4 25 19 -24 -16 -12
q:minute	-4 0 -4 0 15 -6 0
q:mirror	0 0 10 6 -13 0 -1
q:mombasa	0 0 -3 0 11 -4 0
q:moment	0 4 -10 -8 15 0 -5
q:month	0 0 2 12 -3 -14 0
q:more	4 -2 -2 -13 14 0 -9
q:morning	0 0 13 -20 2 -13 12
q:most	-1 0 0 7 6 -1 -11
q:move	0 0 7 13 -14 0 -1
q:mr	0 0 5 -3 -7 12 -6
q:my	-1 0 -7 9 -1 3 0
q:name	0 0 -12 0 5 7 0
q:named	0 0 9 0 -7 0 0
q:nang	0 0 0 0 -17 0 12
q:nearly	0 0 -12 0 16 -1 0
q:need	0 0 -2 -7 8 0 0
q:negotiate	0 0 -4 -9 8 0 1
q:network	0 0 -1 0 10 -3 0
q:new	-7 1 0 -20 15 -9 10
q:next	-1 0 0 -18 21 -6 -7
q:nickel	0 0 12 0 -4 -5 0
q:night	0 0 -32 4 16 -10 13
q:no	18 -8 -3 10 -6 -19 -2
q:noon	3 0 -11 -5 7 2 0
q:northern	0 0 -17 -2 21 0 0
q:not	8 0 9 5 0 -21 -14
q:note	0 0 -1 0 -14 11 12
q:nothing	0 -2 36 -4 -25 -7 2
q:notice	0 0 7 -6 9 -4 -10
q:now	2 5 2 0 -8 3 -4
q:number	0 0 9 7 0 -15 -6
q:observed	0 0 11 0 -16 4 0
q:of	-22 8 0 0 5 -11 8
q:off	3 0 -18 -14 19 0 0
q:offer	0 0 -5 0 9 -1 0
q:office	0 0 -4 0 -10 8 7
q:oil	1 -3 9 13 -17 -5 0
q:older	0 0 2 0 11 -13 0
q:olive	0 0 9 -4 -2 0 0
q:on	-21 -9 6 10 -1 0 -12
q:once	3 0 0 -2 3 -9 2
q:one	-12 14 -10 8 -7 6 1
q:onion	0 0 2 -13 0 2 9
q:only	-1 5 -16 -4 11 10 -1
q:open	0 0 -7 -2 19 -8 0
q:operated	0 0 -11 -3 14 0 0
q:operator	0 0 -15 0 18 0 0
q:or	7 0 0 -16 15 -11 -6
q:orange	0 0 -5 -6 0 9 0
q:ordinary	-5 7 -8 1 0 -10 9
q:origin	0 0 -10 -5 8 -9 13
q:other	0 -2 2 3 10 -11 -14
q:our	2 -3 2 3 -15 0 14
q:out	1 5 10 33 -23 -15 -16
q:over	5 22 -16 -3 2 -2 0
q:own	1 0 7 -16 8 -1 -7
q:owner	0 0 -13 3 9 -1 0
q:p	0 0 -6 12 0 -6 0
q:pact	0 0 -2 -8 26 -1 -14
q:page	0 0 9 -7 -4 4 0
q:paper	-2 6 4 -5 -10 12 0
q:pari	0 0 11 0 -8 -1 0
q:parliament	0 0 -12 4 3 -2 7
q:party	0 0 -20 -4 22 3 0
q:pass	0 0 -8 -7 21 -1 0
q:pause	0 -2 -3 15 -15 13 -5
q:pay	0 17 7 -11 0 -16 0
q:peace	0 0 12 0 1 -17 -3
q:pen	0 0 2 0 12 -12 0
q:people	0 0 -16 -1 17 -1 0
q:period	0 0 -11 -14 -7 9 19
q:permit	0 0 -2 -1 10 -1 0
q:phone	0 0 2 -8 11 -6 0
q:phosphate	0 0 -3 -10 20 0 -3
q:place	-3 4 0 3 -14 8 4
q:plan	0 0 -1 -3 -6 14 0
q:plate	0 0 13 0 -10 0 0
q:plywood	0 0 -2 -2 12 0 -3
q:pork	-4 0 4 -6 14 -11 0
q:port	-5 0 -10 -3 14 -4 4
q:post	0 0 0 0 13 -8 0
q:power	0 0 -12 0 15 0 0
q:prawn	0 0 -11 4 0 11 -10
q:present	5 0 16 -3 -19 2 1
q:price	0 0 -8 -9 25 0 -5
q:printed	0 0 0 -5 -2 0 9
q:proclamation	0 0 -19 -17 44 -2 -16
q:prolonged	0 0 6 5 -1 -16 0
q:propose	0 0 -2 -3 13 -8 0
q:protocol	0 0 13 0 -10 0 0
q:published	0 0 4 -19 13 7 -16
q:pulp	0 0 -7 0 10 0 0
q:pump	0 0 0 0 -5 -3 12
q:purchase	0 0 -5 0 9 0 0
q:put	-2 0 27 0 -5 -14 -16
q:quarrel	0 -4 5 -25 18 0 0
q:question	0 0 0 -4 15 -5 0
q:quinoa	0 0 8 0 -14 0 7
q:raise	0 0 -10 -10 26 -7 0
q:rang	0 0 -8 0 10 0 0
q:rare	0 0 -2 -16 33 -12 -1
q:rate	3 0 -3 -9 8 10 -17
q:read	-5 0 0 -2 10 0 -1
q:reader	0 0 -4 -3 12 0 -2
q:reason	2 0 -7 10 -7 2 0
q:reciprocal	-3 0 15 3 -1 -9 -11
q:recommend	0 0 -7 0 12 0 0
q:record	0 0 8 0 -4 0 0
q:reduce	0 0 11 6 -12 0 -6
q:reduction	0 0 0 0 -10 9 0
q:regulation	0 0 0 16 -9 0 -7
q:remain	1 0 -9 5 5 0 -5
q:remember	0 0 2 -9 16 -6 0
q:reminder	0 0 -3 11 -5 0 0
q:renew	0 0 8 0 -6 0 0
q:reopen	0 0 -8 0 11 -3 0
q:reply	0 0 -5 0 -5 0 10
q:reporter	0 0 -1 -7 -7 17 -1
q:representative	0 0 -1 -7 11 0 0
q:rest	0 0 -10 21 -9 4 -1
q:result	0 0 5 4 -18 5 5
q:resume	0 0 -6 0 10 0 0
q:retain	0 0 0 3 -10 0 8
q:revenue	0 0 -13 0 14 0 0
q:rice	0 0 0 -9 0 15 -15
q:right	0 0 7 0 3 -13 0
q:rise	0 0 -12 3 16 -9 0
q:risk	0 0 0 10 -10 0 0
q:river	0 0 -17 -8 28 -1 0
q:room	-1 0 -9 0 19 -4 0
q:rotterdam	0 0 -10 0 -1 12 0
q:round	-7 -1 -10 -22 12 11 5
q:rule	0 0 -17 0 26 -13 -3
q:rum	0 0 19 -2 -17 0 0
q:run	0 9 20 3 -25 0 -7
q:safeguard	0 0 -11 2 8 0 0
q:salmon	0 0 5 -11 5 0 0
q:salt	8 0 7 2 -11 0 -6
q:same	0 0 5 -30 3 0 11
q:saturday	0 0 15 0 -4 -10 0
q:say	0 -10 4 10 -13 10 -4
q:scenario	0 0 -8 0 9 0 0
q:schedule	0 0 0 17 -16 0 0
q:school	0 0 -12 0 13 0 0
q:scotch	0 0 13 0 -12 0 0
q:sea	0 0 -9 0 13 0 0
q:season	0 0 5 10 -12 -2 0
q:second	-5 7 -11 3 -3 17 -2
q:secret	0 0 0 -9 10 0 0
q:section	0 0 -18 -18 45 -18 -8
q:see	5 0 3 10 -14 0 0
q:seed	0 0 -8 -9 24 -2 0
q:seem	0 0 14 0 -13 0 0
q:sesame	0 0 8 6 -15 -5 6
q:settle	-1 0 -9 7 -3 -2 13
q:share	0 0 -13 -3 9 7 0
q:she	0 0 21 2 -8 -12 -5
q:ship	0 0 -2 0 11 -2 -9
q:shirt	0 0 6 17 -18 0 0
q:short	0 0 11 1 -8 0 -4
q:should	-6 0 11 14 -9 -12 -6
q:show	0 0 12 -5 -6 0 0
q:side	0 8 6 -2 -5 -4 0
q:sign	7 -12 15 -10 -1 -13 -2
q:signature	0 0 -11 -4 24 -5 -4
q:since	11 0 7 -16 10 -12 -15
q:sit	0 0 -4 -10 8 -4 11
q:sixth	-5 0 -2 -1 12 0 0
q:sleep	0 0 21 -8 -21 9 0
q:small	0 0 9 5 -5 -7 -3
q:so	-10 2 3 5 -9 2 4
q:somebody	0 0 12 6 -16 0 0
q:something	0 6 7 2 -10 -2 -1
q:soybean	-4 0 -24 7 14 -1 8
q:special	0 8 5 6 -14 0 0
q:spoke	0 0 -7 9 -6 0 8
q:spring	0 1 1 9 -5 0 -8
q:squid	0 0 -1 0 -7 0 11
q:stake	0 0 0 -6 14 -3 -1
q:standstill	2 0 3 7 -14 2 -1
q:start	0 0 -18 1 15 5 0
q:state	0 0 11 7 -9 -5 -3
q:statement	6 0 -16 12 0 -2 -10
q:statu	0 0 -8 -4 0 0 12
q:stay	0 0 -18 -22 18 10 2
q:steel	0 0 1 -6 12 -1 -5
q:step	1 0 12 2 0 -20 -6
q:still	-4 -2 -1 -11 15 0 0
q:stockholm	5 6 31 -13 -21 -15 0
q:stop	0 0 1 18 -10 -2 -7
q:strike	0 0 -18 8 18 -15 -6
q:subject	0 0 -2 -7 -10 0 19
q:subsidiary	0 0 -7 0 10 -1 0
q:sugar	0 0 8 -1 -11 8 0
q:summer	0 0 -10 2 5 5 0
q:sunflower	0 0 3 8 -8 -1 0
q:surcharge	0 0 -50 -13 58 2 -8
q:suspend	2 7 -8 12 8 -19 -3
q:suspension	0 0 -12 -9 -9 22 23
q:table	0 0 19 0 -19 -2 3
q:take	1 0 17 -4 9 -21 -35
q:talk	-3 2 -19 -15 29 0 -7
q:tariff	-2 3 5 -2 9 -17 -8
q:tax	0 0 5 9 -5 -2 -7
q:tea	0 0 8 10 -18 9 -10
q:technology	0 0 -11 0 12 0 0
q:telephone	0 0 -13 13 -8 13 -3
q:television	0 0 8 -4 -12 9 0
q:tell	4 0 -15 -3 14 0 0
q:term	-1 0 -22 -2 0 27 -4
q:text	0 0 -14 -9 12 0 7
q:than	0 0 -7 -21 37 -11 -6
q:thank	0 0 -3 0 -9 16 0
q:that	-11 -2 -5 -1 14 0 -15
q:the	-13 -8 -22 4 17 9 -3
q:their	-2 5 0 -15 -4 9 14
q:them	-2 -4 0 0 14 -22 2
q:themselve	0 0 11 5 -14 0 0
q:then	8 -3 -1 12 -19 20 -16
q:there	0 -2 16 4 -13 -5 -1
q:these	0 0 16 8 -15 -7 0
q:they	1 0 8 10 3 -16 -31
q:thi	2 7 28 -27 -7 -2 -1
q:third	-3 0 13 -3 -2 -7 -1
q:those	0 0 9 4 -10 0 0
q:three	1 0 16 -7 -8 0 -9
q:through	0 0 -7 4 10 -2 -6
q:thu	-7 0 -5 -6 8 0 9
q:thursday	0 0 13 0 0 -4 -6
q:tile	0 0 0 8 -12 5 0
q:time	0 0 -5 0 -17 33 -2
q:tin	0 0 12 2 -14 0 0
q:to	-21 -4 -20 -20 29 13 3
q:together	0 0 -1 -1 0 -7 12
q:toll	0 0 -10 0 11 0 0
q:tomatoe	5 0 -14 -5 11 0 0
q:ton	0 0 -10 0 12 0 0
q:top	0 0 0 -7 13 0 0
q:total	0 0 -1 -2 11 0 -2
q:touche	0 -1 0 -14 14 0 0
q:touched	0 0 10 0 -7 0 0
q:town	0 0 -7 -3 15 -3 0
q:toy	0 0 -8 3 -14 11 9
q:trade	2 4 3 -15 -5 10 -2
q:translated	0 0 0 -12 15 0 0
q:travel	0 0 8 14 -13 -9 0
q:treaty	0 0 13 3 -11 0 -3
q:truce	8 10 24 3 -36 -8 13
q:truck	-2 6 -5 -11 6 2 0
q:trying	0 0 0 10 -9 0 0
q:tuesday	0 0 -8 0 9 0 0
q:twice	9 4 -11 0 -1 0 0
q:two	0 -8 4 13 3 -20 -9
q:under	-7 -3 -19 0 40 -22 -11
q:union	0 0 -13 0 16 -2 0
q:until	-3 -15 -5 7 -9 18 4
q:up	4 9 -17 -6 16 7 -18
q:upon	0 0 -8 0 9 0 0
q:upper	0 0 -19 -1 23 0 0
q:urea	0 0 10 -4 -1 -1 0
q:us	0 0 -8 -18 27 0 -3
q:valid	0 0 11 -2 -4 0 0
q:valley	0 0 -16 0 19 0 0
q:vanilla	0 0 8 0 -7 0 0
q:video	0 0 -7 0 11 0 0
q:village	0 0 -12 -1 15 0 0
q:visit	0 0 4 -1 -16 13 0
q:volume	0 0 0 10 -9 0 0
q:vote	0 0 -5 0 14 -5 -2
q:wage	0 0 -12 0 18 -7 0
q:waiting	0 0 -3 0 -15 9 12
q:walk	0 0 0 4 5 -9 0
q:walked	0 0 6 15 -18 -1 0
q:warn	0 0 -12 -1 21 -9 0
q:was	6 13 17 0 -5 -38 -5
q:watch	0 0 7 0 -8 3 -5
q:watche	0 0 1 -6 15 0 -7
q:water	0 0 13 -3 -6 0 0
q:we	0 -10 1 -20 -16 21 20
q:we've	0 0 -7 2 -11 9 6
q:wednesday	0 0 0 -7 0 0 8
q:week	6 2 17 1 -18 -2 -6
q:welcome	9 0 -9 -4 -11 10 3
q:well	-1 0 -9 -2 29 -5 -13
q:were	1 4 14 -17 14 -24 -10
q:what	23 11 -5 -15 5 -12 -10
q:wheat	-5 0 0 -9 28 -19 0
q:wheel	0 0 11 0 -9 0 0
q:when	1 -4 13 5 -38 22 9
q:where	-3 -2 18 13 -19 -1 0
q:which	-10 0 8 -12 -4 10 1
q:while	0 0 -9 0 13 0 -2
q:white	0 0 17 0 -6 -10 0
q:who	-2 -1 0 -15 22 -14 0
q:whom	0 0 -9 0 13 -2 0
q:whose	0 0 -3 -1 9 -2 0
q:why	-3 0 -10 -7 16 1 0
q:will	-7 -10 -7 3 -5 11 19
q:winter	0 0 -1 0 19 -15 -1
q:wish	0 0 -2 -9 3 7 0
q:with	0 -11 16 -3 -6 -13 2
q:within	2 0 -11 3 11 -7 -6
q:without	0 8 -5 -7 13 -9 -3
q:women	0 0 -12 0 14 -2 0
q:wool	0 0 -7 0 -1 11 0
q:word	0 0 10 8 -17 0 -1
q:work	0 0 -17 -11 27 1 -2
q:world	0 0 -13 0 17 0 0
q:worry	0 0 -4 -1 -3 11 0
q:worth	-1 0 13 3 -5 -5 -5
q:would	-20 -6 18 -2 -17 8 10
q:write	0 0 -11 -9 16 4 -4
q:yarn	0 0 4 16 -12 -6 -3
q:year	-5 20 -2 3 -6 -11 1
q:yes	-4 0 32 -19 -9 -3 -8
q:yet	0 0 0 -10 -4 3 7
q:you	0 -5 -4 15 -18 6 9
q:young	0 0 5 8 -15 0 3
q:your	8 0 0 -9 0 4 -2
q:zero	-4 0 0 -10 13 0 -3
q:zinc	0 0 -9 8 -7 10 0
q:—	24 -1 -13 -3 7 -4 -10
q:•	0 0 0 -7 11 -7 0
qt=future	-3 -12 -4 2 -6 26 -5
qt=modal	-18 -11 2 -18 7 14 -3
qt=past	0 7 -6 10 0 -15 -5
qt=perfect	-1 -6 -6 -3 13 -13 5
qt=pluperfect	-5 -5 4 0 3 -19 8
qt=present	1 0 4 -9 3 0 -10
r1=!	-2 0 -3 -3 12 0 0
r1='s	2 0 -9 0 6 0 0
r1='s & d:ahead	0 0 -3 -3 11 0 0
r1=(	12 -7 -3 -8 -2 8 3
r1=( & d:ahead	0 0 0 1 -12 8 4
r1=( & d:gone	15 -6 0 -11 0 0 0
r1=,	-15 1 3 -6 10 -3 0
r1=, & d:ahead	-18 -17 6 -26 4 3 4
r1=, & d:gone	-8 10 -46 2 13 -20 -2
r1=. & d:ahead	-19 -7 3 -8 -4 10 8
r1=. & d:gone	14 9 -31 2 7 -24 -10
r1=. & d:today	-9 0 4 9 -2 -6 -3
r1=: & d:ahead	0 0 11 1 -7 0 -4
r1=: & d:today	0 0 -9 -1 11 0 0
r1=<day-gone>	-6 15 0 1 -13 0 0
r1=<day-today>	6 0 5 -13 -1 0 0
r1=<day-today> & d:gone	8 0 0 -10 0 0 0
r1=<end>	-4 -6 -4 -1 18 -9 -5
r1=<end> & d:ahead	-21 -10 6 -20 3 3 1
r1=<end> & d:gone	3 4 -17 6 11 -29 -15
r1=<end> & d:today	4 -4 -14 4 11 -10 -9
r1=<goods> & d:gone	0 0 0 10 -8 0 0
r1=<level>	-1 -4 7 0 0 4 -10
r1=<level> & d:ahead	0 0 6 0 -4 4 -9
r1=<name> & d:ahead	0 0 3 -9 0 -1 4
r1=<not>	-3 -1 3 -5 12 -8 -5
r1=<number>	3 0 1 -14 8 0 -4
r1=<person>	0 0 -1 -4 11 0 0
r1=<quality>	0 0 13 -18 3 -1 1
r1=<quality> & d:ahead	0 0 11 -14 0 0 1
r1=<quality> & d:gone	0 0 0 -9 12 0 0
r1=<seat>	0 0 1 -13 0 0 10
r1=<seat> & d:ahead	0 0 0 -7 0 0 10
r1=<v-bear> & d:gone	0 0 0 -6 8 0 0
r1=<v-end>	-2 0 -5 -7 10 6 -1
r1=<v-impose>	-3 0 -8 -7 12 -6 2
r1=<v-impose> & d:ahead	0 0 -3 -12 13 -5 3
r1=<v-stay> & d:ahead	0 0 -8 -2 17 -2 0
r1=<v-suspend>	0 0 -3 -4 10 0 0
r1=<v-up>	0 0 -3 9 -1 0 0
r1=<v-up> & d:gone	0 0 0 9 -8 0 0
r1=? & d:gone	4 0 -1 -19 16 0 0
r1=a	-1 -1 -1 -3 16 0 -8
r1=a & d:ahead	0 0 -5 0 12 0 -8
r1=after & d:ahead	0 0 17 0 -11 -2 -1
r1=after & d:today	0 0 -11 5 3 0 0
r1=an	0 0 0 -8 -6 11 3
r1=an & d:ahead	0 0 0 0 -13 11 3
r1=and	3 -5 -8 0 7 -17 2
r1=and & d:ahead	-5 -5 -2 -3 7 -13 7
r1=and & d:gone	8 -1 -8 2 0 0 -10
r1=are & d:ahead	0 0 -4 16 -15 -1 7
r1=are & d:gone	0 0 0 -20 22 0 0
r1=as	0 0 -2 -12 8 5 0
r1=at & d:ahead	0 0 -2 -11 7 6 -3
r1=at & d:today	0 0 3 8 -10 0 0
r1=both	0 0 0 17 -14 0 -2
r1=both & d:gone	0 0 0 14 -13 0 0
r1=by	3 -3 -16 4 0 10 0
r1=by & d:ahead	0 0 -13 -1 5 10 0
r1=come & d:gone	0 -1 0 -5 10 0 0
r1=cut	0 7 1 -11 0 0 0
r1=cut & d:gone	0 7 0 -11 1 0 0
r1=doe	0 0 0 9 -7 0 0
r1=either	0 0 -1 0 9 0 -4
r1=end	-1 -2 -4 -11 13 6 0
r1=end & d:gone	-1 -2 0 -7 12 0 0
r1=every	0 0 0 11 -10 0 0
r1=every & d:ahead	0 0 0 12 -10 0 0
r1=for & d:gone	-1 -3 0 7 -3 0 0
r1=go	0 0 -3 9 -1 0 0
r1=go & d:gone	0 0 0 9 -8 0 0
r1=has	0 4 -11 -5 10 1 0
r1=has & d:ahead	0 0 -10 -1 8 2 0
r1=he & d:ahead	0 0 -6 0 13 0 0
r1=he & d:gone	-2 6 0 9 -13 0 0
r1=if	0 0 -7 -14 9 0 5
r1=in	-4 0 4 -8 16 -1 -10
r1=in & d:gone	-3 0 0 -17 24 0 0
r1=instead	0 0 -1 0 -9 6 7
r1=instead & d:ahead	0 0 -1 0 -10 6 7
r1=is & d:ahead	0 0 3 0 -9 3 1
r1=it	0 0 5 -16 9 -6 -5
r1=it & d:today	0 0 5 -9 0 0 0
r1=its & d:gone	0 0 0 9 -8 0 0
r1=morning	0 0 0 -8 12 0 0
r1=morning & d:ahead	0 0 -7 -1 13 0 0
r1=most & d:ahead	0 0 0 9 -8 0 0
r1=neither	0 0 4 5 -11 0 3
r1=next & d:ahead	0 0 7 0 -12 6 -1
r1=night	-7 0 13 -11 2 0 -1
r1=night & d:ahead	0 0 11 0 -6 0 -1
r1=night & d:gone	-6 0 0 -8 13 0 0
r1=now	0 0 0 -4 11 0 0
r1=on	0 0 -3 -12 2 0 10
r1=on & d:ahead	0 0 -1 -3 -5 0 10
r1=our	0 0 -8 6 4 -1 -2
r1=our & d:ahead	0 0 -8 -7 16 -1 -1
r1=our & d:gone	0 0 0 14 -12 0 0
r1=passe	0 0 10 0 -5 -2 0
r1=passe & d:ahead	0 0 10 0 -6 -2 0
r1=run & d:gone	0 5 0 11 -15 0 0
r1=stay	0 0 0 -9 11 0 0
r1=take	0 0 -1 -8 15 0 0
r1=take & d:ahead	0 0 -1 -3 10 0 0
r1=that & d:gone	-4 0 0 -3 11 0 0
r1=that & d:today	0 0 0 10 -7 0 0
r1=the	0 -11 5 -3 5 -12 -3
r1=the & d:ahead	0 0 7 4 -2 -10 -2
r1=the & d:today	-1 0 -6 0 7 0 0
r1=their	0 0 0 12 -12 0 0
r1=their & d:gone	0 0 0 12 -11 0 0
r1=there	-2 0 -7 10 3 0 -6
r1=there & d:ahead	0 0 -12 -1 21 0 -6
r1=there & d:gone	-2 0 0 13 -11 0 0
r1=they	6 -1 7 -8 -5 -6 6
r1=they & d:ahead	0 0 8 2 -12 -5 6
r1=they & d:gone	8 0 0 -10 4 0 0
r1=to	-9 2 -8 0 7 2 -4
r1=under	0 0 0 17 -9 -2 0
r1=under & d:ahead	0 0 0 15 -11 -2 0
r1=until	0 0 0 9 -7 0 0
r1=was	0 0 0 8 -11 2 0
r1=with	-6 -1 0 0 11 0 -1
r1=without	-2 0 0 -3 12 -3 -5
r1=would	0 -2 -10 4 1 2 0
r1=—	11 11 -13 -3 3 -9 -3
r1=— & d:gone	9 12 0 -9 -11 0 0
r1=— & d:today	3 0 -17 1 8 0 0
r2="	0 0 -10 -1 14 0 -5
r2='s	0 0 18 8 -20 -6 3
r2=(	-9 15 0 5 -13 0 0
r2=,	17 -3 0 -16 8 -3 -10
r2=.	-4 -1 17 0 -6 -5 -2
r2=:	-1 0 -10 0 5 0 4
r2=<day-ahead>	-2 -3 2 11 -8 -2 0
r2=<day-gone>	4 9 0 -20 -1 0 0
r2=<duty>	-2 -1 0 -4 -3 0 16
r2=<end>	0 -11 -2 0 13 -3 -7
r2=<gate>	0 0 -13 -8 21 1 -2
r2=<goods>	0 4 -2 -19 23 -14 -4
r2=<level-noun>	8 0 5 0 -16 3 8
r2=<level>	3 -6 3 -20 15 4 -13
r2=<money>	0 0 0 16 -16 0 0
r2=<name>	1 0 -17 2 12 -16 6
r2=<not>	-17 1 -19 2 17 15 -11
r2=<number>	7 -2 13 -10 -7 5 -2
r2=<office>	0 -2 -6 0 5 -5 9
r2=<organisation>	0 0 -17 0 8 4 2
r2=<person>	-5 7 -13 -20 14 5 4
r2=<quality>	-4 0 2 18 -9 -5 -6
r2=<seat>	-1 0 5 0 5 -4 -15
r2=<span>	-11 -8 4 4 0 2 -4
r2=<v-agree>	-1 0 -20 0 10 5 0
r2=<v-bear>	1 0 0 16 -9 1 -9
r2=<v-down>	0 0 -16 16 -11 13 -1
r2=<v-end>	5 0 0 8 -6 -23 2
r2=<v-impose>	0 -8 -14 -15 23 7 -2
r2=<v-propose>	0 0 -4 -13 15 -4 4
r2=<v-say>	-6 0 1 -19 6 -2 9
r2=<v-stay>	-3 0 -2 -6 7 -14 7
r2=<v-target>	1 0 0 -5 -3 0 13
r2=a	-3 9 4 5 -2 -7 -6
r2=additional	0 0 13 -15 3 -5 0
r2=an	5 0 -8 5 0 0 0
r2=and	12 -6 0 -3 2 0 -12
r2=another	0 -1 -2 -14 19 0 0
r2=as	-3 0 8 11 -10 -6 0
r2=at	0 0 -5 0 -6 14 3
r2=been	0 -2 -5 -9 9 4 0
r2=before	0 0 0 -16 16 0 0
r2=being	0 0 4 9 -11 0 0
r2=both	0 14 -2 -9 8 -6 -7
r2=bring	0 0 -4 14 -9 0 0
r2=busan	0 0 -1 -4 10 0 0
r2=but	0 0 0 7 -10 3 0
r2=date	0 0 11 -9 0 0 0
r2=do	0 0 -6 0 9 0 0
r2=during	0 0 -12 0 6 0 6
r2=duty	0 -1 0 -7 -4 0 14
r2=end	9 -3 10 8 -17 -9 2
r2=enter	0 0 0 -9 11 0 0
r2=everything	0 0 8 0 -7 0 0
r2=expire	0 0 -6 6 -6 -1 9
r2=failing	0 0 -8 0 11 2 -5
r2=following	0 0 -6 -6 14 4 -4
r2=for	3 20 -5 -3 -27 -7 24
r2=from	0 0 -4 13 -11 3 0
r2=had	0 -7 -11 0 13 0 0
r2=has	-6 0 10 -3 0 -4 1
r2=have	2 -1 -12 -7 12 2 0
r2=he	0 0 4 -9 -5 6 3
r2=hour	0 6 0 -1 -10 10 -1
r2=i	0 0 2 13 -6 -6 -4
r2=if	-1 0 -11 8 -1 4 2
r2=in	-3 -7 0 3 8 0 -16
r2=is	-3 -4 2 8 -10 0 8
r2=it	-9 3 2 0 -12 10 6
r2=its	0 0 5 -11 0 0 0
r2=lapse	0 9 0 0 -3 0 -1
r2=last	-5 -6 3 -6 12 -1 -3
r2=lasted	0 9 0 0 -7 0 0
r2=levy	0 0 0 -9 11 0 0
r2=make	0 0 -14 0 20 -5 0
r2=may	0 0 -7 -1 19 0 -8
r2=next	0 0 -8 11 -1 1 0
r2=nobody	-5 0 -2 -2 12 0 0
r2=not	-1 5 1 -4 -14 15 1
r2=now	10 0 4 1 -5 -3 -6
r2=of	-2 -2 5 -11 -8 14 4
r2=on	-3 2 -11 1 10 -8 0
r2=or	0 0 -3 0 9 0 -2
r2=out	0 0 -5 19 -12 0 0
r2=parcel	0 0 0 -6 14 0 -6
r2=pay	3 0 -3 17 -7 -5 -3
r2=provided	0 0 -4 -2 -19 12 13
r2=put	0 0 -1 -10 18 0 0
r2=run	0 5 9 -9 -8 -1 10
r2=say	0 0 3 -3 -8 0 12
r2=section	0 0 10 0 -7 0 0
r2=shall	0 0 11 0 -6 -1 -4
r2=sign	0 0 -8 -9 21 0 0
r2=so	-1 0 5 4 0 -9 0
r2=stand	0 0 0 -9 12 0 0
r2=still	0 0 3 -2 -9 0 10
r2=tariff	0 0 1 8 -11 0 2
r2=tea	0 0 0 0 -8 0 10
r2=that	0 5 -12 0 11 -12 -5
r2=the	11 -42 13 -5 -5 9 -14
r2=their	0 0 -17 -2 10 10 0
r2=then	-3 0 11 -8 6 -10 -3
r2=there	0 0 -13 -9 28 0 -1
r2=they	0 0 -14 0 22 -4 -4
r2=thi	-1 0 14 0 -5 -7 -1
r2=three	0 0 11 -8 -1 0 0
r2=time	0 0 14 7 -19 0 0
r2=to	0 -5 -6 6 9 0 -12
r2=too	0 0 10 -7 -2 0 0
r2=truce	5 -7 -10 9 0 -2 0
r2=two	-2 0 -9 -6 18 0 -1
r2=unless	0 0 -6 -7 9 5 -7
r2=until	3 6 -17 9 -11 10 -2
r2=was	0 -14 -26 6 16 5 -2
r2=we	-1 0 11 -11 0 0 0
r2=were	0 0 0 9 -7 0 0
r2=what	0 0 -8 0 17 -6 -1
r2=whatever	0 0 4 12 -16 0 0
r2=when	0 -8 17 -10 0 -16 0
r2=which	5 -9 -8 13 -7 4 -4
r2=will	0 0 -1 0 0 -9 9
r2=with	-1 0 -1 0 -4 9 1
r2=withdraw	0 0 -6 0 10 0 0
r2=without	-6 0 -14 5 10 6 0
r2=would	-3 -1 0 24 -10 -3 -6
r2=year	0 0 0 7 -13 5 4
r2=—	0 0 -4 -4 15 -5 0
r3='s	0 0 0 20 -15 -8 9
r3=)	-3 8 -8 -12 7 0 6
r3=,	0 0 17 -5 -6 -8 2
r3=.	-2 4 12 3 -14 6 -3
r3=:	7 -1 8 -17 11 1 -21
r3=<agent>	-1 0 -24 6 0 20 -3
r3=<day-ahead>	-1 -8 -23 15 8 1 0
r3=<day-gone>	0 5 0 -8 -6 14 0
r3=<day-today>	0 -5 18 0 -9 -4 0
r3=<duty>	5 -1 6 -18 0 10 0
r3=<end>	-1 -19 3 -3 15 -4 -14
r3=<gate>	0 0 -13 12 2 -1 -3
r3=<goods>	-9 5 14 -14 6 -7 -3
r3=<level>	-10 -6 -3 2 -1 5 8
r3=<money>	0 0 -5 0 9 0 0
r3=<name>	5 -4 0 5 0 2 -16
r3=<number>	13 -4 3 1 -4 -29 4
r3=<office>	10 0 -3 -21 7 0 -2
r3=<organisation>	0 0 -4 0 28 -27 -12
r3=<person>	-1 0 29 -7 -10 -15 1
r3=<quality>	5 0 2 -3 13 -5 -17
r3=<seat>	0 0 -19 4 16 -4 -3
r3=<span>	5 17 -2 9 -24 -13 7
r3=<v-bear>	-7 -2 12 -13 7 -4 -1
r3=<v-begin>	3 4 -13 -12 13 1 0
r3=<v-impose>	-5 -21 1 -4 3 -8 19
r3=<v-propose>	0 0 0 3 -6 10 -2
r3=<v-say>	0 7 -6 -19 -3 7 11
r3=<v-sell>	0 0 -7 -2 12 0 0
r3=<v-stay>	-5 0 0 10 0 -1 -7
r3=<v-target>	0 0 -17 -8 21 -2 4
r3=<v-up>	0 7 -15 -2 18 3 -12
r3=?	0 0 -7 0 14 -4 0
r3=a	-12 -9 -8 7 -4 8 12
r3=after	4 0 14 -7 0 -6 -7
r3=agree	0 0 0 4 -13 3 6
r3=and	-4 -2 19 -14 0 0 2
r3=announce	0 0 0 -1 -9 0 11
r3=another	-1 0 -10 6 4 0 0
r3=as	0 0 0 -3 -7 0 14
r3=ask	0 0 3 12 -14 0 0
r3=at	0 0 4 -10 17 -1 -12
r3=back	2 -1 0 16 -14 0 0
r3=be	-3 0 5 0 0 -13 4
r3=both	0 0 8 -17 0 0 10
r3=by	0 -1 -7 -5 21 0 -1
r3=charge	0 0 -1 -4 18 -1 -11
r3=come	0 0 -4 -7 18 0 0
r3=continue	0 0 10 0 -6 0 0
r3=day	-1 0 14 -10 0 -10 -4
r3=do	0 0 1 2 -12 6 0
r3=doe	0 0 0 -5 10 0 -4
r3=down	0 0 0 -9 12 0 0
r3=draft	0 0 -9 0 0 9 0
r3=duty	7 0 12 -8 -13 11 -9
r3=end	5 11 0 3 -6 -13 -5
r3=expire	0 -1 -1 14 -13 3 0
r3=explain	0 10 -2 0 -3 -2 0
r3=extend	-2 0 9 -2 0 -6 0
r3=first	12 -7 -10 -5 5 4 0
r3=for	-2 -6 -14 11 -2 4 0
r3=from	0 0 6 -13 14 0 -9
r3=go	0 7 -5 0 6 1 -11
r3=government	0 0 -10 9 -8 10 0
r3=had	0 0 4 -11 12 -8 0
r3=has	2 0 -11 5 -5 -3 12
r3=have	0 -1 1 16 -7 -7 -6
r3=hold	0 0 1 -20 19 0 0
r3=i	4 0 7 10 -16 0 -1
r3=in	5 3 -7 -12 15 -2 -7
r3=is	-1 0 2 4 -12 8 1
r3=it	-3 -2 -14 11 18 -12 -4
r3=lapse	0 0 4 -13 4 0 1
r3=later	0 0 0 0 -17 15 0
r3=leave	0 0 9 0 -8 0 0
r3=let	0 0 0 -9 13 -3 0
r3=letter	0 0 -10 9 0 0 0
r3=levy	0 0 -13 0 8 0 1
r3=may	0 0 0 0 10 -5 0
r3=new	0 0 13 -5 -5 0 0
r3=nothing	0 0 -8 0 14 -4 -2
r3=notice	0 0 -2 -5 10 0 0
r3=now	0 0 -17 0 9 10 -1
r3=of	-5 -7 -3 16 -12 10 0
r3=oil	0 8 0 -11 4 0 0
r3=old	0 0 -8 -6 0 12 3
r3=on	-15 -16 -7 9 6 -13 4
r3=one	0 0 -4 -14 11 0 2
r3=over	7 -3 5 3 -17 0 3
r3=p	0 0 -7 -3 12 0 0
r3=paper	0 0 20 0 -15 0 0
r3=part	0 0 -4 -5 12 0 0
r3=party	0 0 -7 0 -8 14 0
r3=pay	-5 0 8 -15 5 0 4
r3=place	0 0 -4 11 -6 3 -5
r3=present	0 0 -5 -1 -8 15 0
r3=prolonged	0 5 0 -13 1 3 0
r3=put	0 0 0 -8 9 0 0
r3=question	0 0 5 5 -10 0 0
r3=read	0 0 -4 0 8 0 0
r3=say	0 0 4 -18 -3 13 0
r3=second	0 0 -1 -4 11 0 0
r3=side	0 0 -17 9 12 -1 -3
r3=sign	0 0 3 -10 18 -10 -2
r3=some	0 0 -9 0 11 0 0
r3=soybean	0 0 0 -3 15 0 -9
r3=strike	0 0 -10 0 12 0 0
r3=tariff	-1 0 3 -10 9 0 -2
r3=telephone	0 0 4 4 -8 0 0
r3=tell	0 0 -12 0 16 0 0
r3=term	0 0 0 10 -4 0 -4
r3=the	12 8 -5 -13 4 -7 0
r3=their	0 0 0 -7 11 0 -1
r3=them	0 0 3 8 -8 0 -1
r3=then	4 0 -22 -3 5 6 7
r3=they	0 0 -6 0 -10 19 0
r3=thi	0 0 -13 -4 20 0 0
r3=through	0 0 0 0 -10 0 11
r3=time	0 0 2 -8 11 0 -6
r3=to	-3 4 -7 5 -15 5 15
r3=trade	0 0 5 9 -1 -9 -6
r3=truce	0 7 -11 12 -6 4 0
r3=two	0 0 7 13 -15 -4 0
r3=understanding	0 0 0 13 -9 0 -1
r3=until	0 5 -18 0 7 0 4
r3=up	0 0 8 7 -12 0 0
r3=was	-2 7 -6 -14 15 -2 0
r3=were	0 0 -4 -7 18 0 0
r3=what	0 0 6 10 -6 -7 -4
r3=which	2 -4 -8 6 -2 0 5
r3=will	0 0 -10 -2 10 0 0
r3=with	-4 0 -4 11 -4 0 2
r3=would	-3 0 0 -15 -7 12 13
r3=year	-1 -3 0 7 -3 0 0
r4='s	0 0 8 -21 12 -6 0
r4=)	-1 0 2 10 -16 9 0
r4=,	-1 22 -16 7 -1 -16 2
r4=-	0 0 -8 -4 15 0 0
r4=.	-6 5 11 0 -5 -3 0
r4=<agent>	5 0 -9 7 -3 5 -1
r4=<day-ahead>	-13 -21 -16 19 -8 -16 20
r4=<day-gone>	-1 3 -18 1 11 -4 0
r4=<day-today>	0 -2 -17 0 20 0 0
r4=<duty>	-4 0 6 -5 3 4 -8
r4=<end>	-1 -21 -1 -1 18 -1 -16
r4=<gate>	0 9 0 -14 2 0 0
r4=<goods>	8 1 0 -6 -5 -9 6
r4=<level-noun>	-1 0 12 -11 -4 -2 5
r4=<level>	2 0 -10 -4 17 9 -22
r4=<month-ahead>	0 9 0 0 -7 0 0
r4=<name>	0 2 7 0 -3 6 -15
r4=<not>	0 5 0 -13 -6 0 13
r4=<organisation>	0 0 -3 -14 9 -1 6
r4=<person>	-1 0 20 2 -7 -9 -7
r4=<quality>	-3 -2 -5 6 7 3 -18
r4=<seat>	0 0 12 -5 2 -8 0
r4=<sender>	0 0 -19 8 7 -1 0
r4=<span>	3 -13 -6 1 6 -4 0
r4=<v-bear>	-2 6 13 -8 8 -16 -12
r4=<v-begin>	0 -8 0 -3 -10 7 16
r4=<v-down>	0 0 -12 0 1 13 0
r4=<v-end>	0 -13 -11 4 -4 1 22
r4=<v-impose>	3 -20 -3 -9 14 -3 -2
r4=<v-propose>	-5 0 11 -19 7 -6 3
r4=<v-return>	0 0 -18 0 7 12 0
r4=<v-say>	-5 0 -9 11 10 0 -21
r4=<v-sell>	0 0 -6 10 -6 0 4
r4=<v-target>	0 0 4 -6 7 2 -14
r4=<v-threaten>	0 0 18 0 -16 0 0
r4=?	0 0 17 0 -12 0 0
r4=a	-7 3 -4 0 10 -6 -7
r4=about	0 0 11 6 -15 0 0
r4=additional	0 0 -5 12 -2 0 -6
r4=after	0 0 -9 0 17 0 -4
r4=again	0 0 1 -8 12 -5 0
r4=agreement	0 0 11 0 -7 0 0
r4=an	5 0 -11 7 0 0 -2
r4=and	0 16 0 -9 0 0 0
r4=announce	0 0 -5 10 0 -1 -3
r4=another	0 -2 12 0 -4 -2 0
r4=answer	0 0 9 5 -13 0 0
r4=are	0 0 6 -5 -7 12 -4
r4=at	-1 0 -14 -10 28 -8 0
r4=be	1 0 4 -6 -4 -10 10
r4=been	2 0 11 0 0 -9 -8
r4=before	0 0 -8 -9 20 5 -9
r4=begin	5 -5 -11 8 -4 -1 5
r4=both	0 0 -10 9 5 -2 -4
r4=but	0 0 -8 0 11 0 0
r4=by	-2 6 6 2 0 -13 -6
r4=charge	0 0 1 -6 5 3 -8
r4=close	0 0 11 0 -10 0 0
r4=come	0 0 -4 -12 2 11 0
r4=commerce	0 0 11 0 0 -11 0
r4=count	0 0 0 12 -12 0 0
r4=cut	0 0 -8 12 -4 2 -1
r4=day	0 0 10 -7 -9 8 -1
r4=dispute	0 0 0 0 -9 11 0
r4=doe	0 0 0 11 -11 0 1
r4=double	0 0 0 -5 8 0 0
r4=duty	0 0 15 6 -19 1 3
r4=each	0 0 -1 -2 10 0 0
r4=end	0 -9 -15 18 -13 12 9
r4=expire	0 0 9 -9 3 0 0
r4=extend	4 -3 -3 12 -4 -3 0
r4=extension	2 0 -10 0 13 0 0
r4=fall	0 0 -3 -5 11 0 0
r4=first	5 0 3 -11 1 0 0
r4=five	0 0 10 0 -9 0 0
r4=for	-4 -9 11 1 -1 -2 -2
r4=from	0 0 -5 0 -7 6 14
r4=geneva	0 -2 0 11 -7 0 0
r4=go	0 0 0 4 -14 4 7
r4=government	3 0 0 8 -11 0 0
r4=had	0 0 8 0 -13 8 0
r4=happen	0 0 -9 0 10 0 0
r4=has	-7 0 -1 0 12 -9 -1
r4=have	-3 0 0 0 -18 11 11
r4=hold	0 -1 -6 0 9 0 0
r4=if	0 0 -1 0 -7 0 12
r4=in	2 -2 -22 -19 20 18 -14
r4=included	0 0 10 0 -7 -4 0
r4=is	7 -1 10 -3 0 0 -18
r4=it	-3 4 -21 8 4 6 0
r4=its	4 3 -15 9 -2 0 -1
r4=keep	0 0 0 -10 8 0 -1
r4=last	0 0 8 -2 0 0 -10
r4=let	11 0 -4 0 -5 0 0
r4=make	0 0 9 0 -7 0 0
r4=may	0 0 16 0 -12 -3 0
r4=need	0 0 -7 0 -3 10 0
r4=no	0 0 -7 -22 32 0 -3
r4=note	0 0 -13 0 2 9 0
r4=nothing	0 9 0 2 -23 0 14
r4=now	0 0 -1 7 -14 1 8
r4=of	3 10 -10 -7 4 -4 4
r4=once	0 6 0 0 -9 0 6
r4=open	0 0 -6 0 8 -1 0
r4=past	0 0 5 1 -9 -3 4
r4=pay	0 7 8 -3 4 -2 -18
r4=present	0 0 3 8 -15 5 0
r4=reach	0 0 -8 0 9 0 0
r4=renewed	1 -3 -18 0 10 6 0
r4=result	0 0 -5 0 11 0 -4
r4=say	0 0 -5 3 15 -8 -10
r4=ship	0 0 2 7 -9 0 0
r4=since	-2 0 -5 -11 20 0 0
r4=so	0 0 5 15 -18 0 0
r4=surcharge	0 0 -5 -2 11 0 0
r4=suspension	0 0 -12 5 11 0 -6
r4=talk	0 0 -13 -1 10 7 0
r4=tariff	0 0 -1 -19 24 0 -6
r4=th	0 0 7 -2 -11 0 7
r4=that	3 0 19 -13 -12 5 -6
r4=the	-2 -11 5 -33 22 1 10
r4=their	0 0 11 -16 3 -3 0
r4=them	0 0 -4 0 9 0 0
r4=they	0 0 -13 11 -2 3 0
r4=to	-11 -10 -13 0 2 3 17
r4=trade	0 0 -4 -5 -1 1 8
r4=truce	0 -14 14 -5 -3 0 2
r4=two	11 0 -14 -4 8 0 -1
r4=until	-2 0 -8 13 -5 0 12
r4=up	0 0 7 9 -16 0 0
r4=warn	0 0 16 0 -15 0 0
r4=was	0 -5 -9 -18 26 0 0
r4=what	0 0 -14 -2 21 0 0
r4=when	0 -6 11 0 -1 0 0
r4=will	0 0 4 10 8 -12 -28
r4=withdraw	0 0 0 0 -9 0 10
r4=year	0 -1 -5 0 13 0 0
r=! <end>	-2 0 -3 -3 12 0 0
r=) .	0 0 15 4 -13 -5 0
r=) :	0 0 0 -5 11 0 0
r=) <end>	0 0 0 -6 10 -2 0
r=, <day-ahead>	0 0 3 -3 8 -10 0
r=, <day-gone>	-1 0 -8 -10 22 0 -1
r=, <day-today>	0 0 3 11 -11 0 -3
r=, <level>	0 0 0 -15 6 1 0
r=, <name>	-2 0 -4 19 -13 -7 13
r=, <number>	6 0 10 -5 -5 -8 0
r=, <person>	0 9 -10 -10 -6 11 7
r=, <quality>	0 0 6 14 -7 -3 -11
r=, <seat>	0 0 9 -1 0 -1 -7
r=, <span>	-1 0 19 -5 -11 8 -13
r=, a	0 0 3 1 2 -9 -4
r=, according	0 0 -3 0 11 0 -1
r=, and	8 -2 -4 -4 9 0 -19
r=, as	-3 0 1 14 -11 0 0
r=, be	0 0 17 0 -15 0 0
r=, both	0 0 0 -8 6 -7 2
r=, but	0 0 0 7 -11 3 0
r=, come	0 4 0 12 -16 0 0
r=, end	0 -4 -10 16 -1 0 0
r=, failing	0 0 -7 0 11 2 -5
r=, for	0 16 -10 -14 -15 -2 27
r=, go	0 0 -9 0 12 0 0
r=, good	0 0 0 11 -10 0 0
r=, i	0 0 -5 15 -2 0 -4
r=, if	0 0 -6 6 -7 8 2
r=, in	-1 -3 -3 4 8 0 -11
r=, is	0 -1 19 -6 -7 -3 -1
r=, it	0 7 11 -7 -7 -4 0
r=, last	0 0 0 -17 16 0 0
r=, lasted	0 9 0 0 -9 0 0
r=, leave	0 0 9 0 -5 0 0
r=, no	0 0 -10 0 13 0 0
r=, now	0 0 -17 3 17 0 -1
r=, provided	0 0 -4 -2 -19 12 13
r=, say	0 0 7 0 -15 0 12
r=, that	-3 7 6 2 -1 -4 -9
r=, the	0 -4 11 -7 -1 0 -12
r=, their	0 0 -14 0 2 10 0
r=, then	-3 0 5 -7 9 -6 -3
r=, they	0 0 -2 -3 11 0 0
r=, three	0 0 14 0 -13 0 0
r=, time	0 0 3 10 -13 0 0
r=, to	0 0 -7 14 -1 -2 -1
r=, too	0 0 10 -7 -2 0 0
r=, truce	0 0 -9 0 11 0 0
r=, unless	0 0 -6 -7 9 5 -7
r=, was	0 -1 -10 -1 15 0 0
r=, when	0 -8 15 -10 0 -13 0
r=, with	0 0 -8 -12 4 9 1
r=, without	0 0 -7 0 10 0 0
r=- <name>	0 0 -5 -3 13 -1 0
r=. "	0 0 -22 0 21 3 0
r=. .	0 0 0 12 -11 0 0
r=: <end>	0 0 -4 13 0 0 -10
r=: <level>	-2 -1 0 -7 19 -3 -11
r=: <quality>	0 0 -1 -6 -2 0 10
r=: a	0 7 0 3 -10 0 0
r=: it	0 0 14 0 -12 0 0
r=: the	0 -12 0 10 -15 6 9
r=; <end>	0 0 4 10 -11 -1 0
r=; <quality>	0 0 12 0 -6 -2 0
r=; both	0 8 0 -2 1 0 -10
r=; for	0 0 2 8 -12 0 0
r=; in	0 0 4 4 -9 0 0
r=; it	0 0 -5 -2 2 11 -5
r=; its	0 0 0 -6 8 0 0
r=; they	0 0 -14 0 16 0 0
r=; until	4 0 -6 -3 -5 11 0
r=<day-today> .	2 0 -6 -9 10 0 0
r=<end> <end>	-4 -6 -4 -1 18 -9 -5
r=<level> <level>	0 0 9 -9 -8 8 0
r=<name> 's	0 0 14 -1 -10 0 1
r=<name> and	9 0 -9 0 -2 0 0
r=<name> is	0 0 0 0 -10 0 12
r=<name> will	0 0 0 -1 -5 0 9
r=<number> .	0 0 -7 -4 16 0 -2
r=<number> :	0 0 -5 -2 10 0 0
r=<person> and	0 0 -9 2 4 0 0
r=? <end>	2 0 -9 -6 4 0 9
r=after <span>	-2 0 -4 -5 16 0 0
r=after all	0 0 8 0 -5 0 0
r=and ,	0 0 10 0 -8 0 0
r=and <day-ahead>	0 0 0 -14 3 0 6
r=and <day-gone>	0 0 9 0 -9 0 0
r=and <level>	0 0 0 13 -10 0 0
r=and <number>	0 0 10 0 -4 0 -2
r=and are	-1 7 -12 0 7 0 0
r=and expire	0 0 -7 6 -6 -1 10
r=and is	-3 0 -15 8 7 0 -6
r=and last	0 -1 -11 5 6 0 -3
r=and not	0 0 12 0 -9 0 0
r=and now	13 0 5 0 -14 0 0
r=and run	0 6 -1 -8 -4 0 12
r=and that	0 0 -11 0 12 0 0
r=and the	0 0 9 0 -4 0 0
r=and will	0 0 -4 -8 11 0 1
r=and would	0 0 0 14 -13 0 0
r=at one	0 0 7 7 -13 0 0
r=between <name>	0 5 0 -10 6 0 0
r=by <span>	0 0 0 10 -5 0 0
r=come and	0 0 11 0 -8 0 0
r=for <span>	0 -3 -14 10 -4 -8 7
r=from <day-ahead>	0 0 -3 0 8 0 0
r=has been	0 -2 -7 -9 13 2 0
r=if it	0 0 -10 -2 0 0 15
r=if nothing	0 0 -6 0 11 0 0
r=if there	0 0 -5 0 9 0 0
r=in the	0 0 15 -6 -6 0 0
r=instead of	0 0 0 0 -9 3 7
r=is go	0 0 11 0 -10 0 0
r=is not	0 0 -2 5 -10 0 8
r=it 's	0 0 7 9 -12 -5 1
r=it has	0 0 10 -6 0 0 -2
r=it was	0 0 -12 -1 11 0 0
r=it will	0 0 8 1 -5 -3 0
r=it would	0 0 -2 6 6 0 -12
r=morning .	0 0 -3 -2 8 0 0
r=night .	-1 0 14 0 -8 0 0
r=of next	0 0 -7 11 -1 1 0
r=of thi	-1 0 15 -2 -2 -7 -1
r=run out	0 0 -3 19 -14 0 0
r=that he	0 0 12 -6 -6 0 0
r=that the	0 0 -15 10 0 -1 0
r=the <number>	0 0 -10 8 0 0 1
r=the <quality>	0 0 -14 16 1 0 -10
r=the additional	0 0 10 -13 4 -5 0
r=the duty	0 0 1 -1 -5 -4 11
r=the first	0 0 -5 -1 9 0 0
r=the last	0 0 12 0 -10 0 0
r=the two	-1 0 -5 -3 11 0 0
r=there will	0 0 -2 0 9 0 -5
r=they are	0 0 5 -3 -12 0 9
r=they have	0 0 0 -11 14 0 0
r=they pay	9 0 -6 -5 5 0 -5
r=to <day-ahead>	0 -1 19 15 -19 -6 -4
r=to be	0 0 -10 0 2 8 0
r=to hold	0 0 6 3 -9 0 0
r=to run	0 0 9 0 -5 0 0
r=under a	0 0 0 10 -8 0 0
r=until <day-ahead>	0 0 0 10 -13 0 3
r=with a	0 0 0 9 -4 0 0
r=— <person>	0 0 -1 -3 10 0 0
r=— and	0 0 11 -1 -7 0 0
s:!	-2 0 -4 -4 13 0 0
s:'	4 3 -32 13 11 -4 -2
s:'s	-5 -14 -2 -1 10 -3 0
s:*	0 0 -24 8 -5 11 15
s:,	-4 -2 11 -1 -2 6 -5
s:-	5 -10 -2 1 0 4 0
s:.	-4 -18 -2 -3 16 -3 -1
s:/	-6 0 -1 8 -16 9 7
s:;	-7 12 0 -8 5 5 -8
s:<agent>	0 -28 -7 -3 8 16 -7
s:<day-ahead>	-59 -51 7 -4 19 2 -3
s:<day-gone>	22 3 -4 8 -6 9 -32
s:<day-today>	3 0 -2 -2 18 -14 -12
s:<duty>	0 4 -4 10 -4 -4 1
s:<gate>	-9 12 -4 10 0 -1 -3
s:<goods-amount>	10 0 -18 0 11 0 -9
s:<goods>	2 -6 6 -1 0 -23 11
s:<level-noun>	0 -21 0 4 15 -12 -10
s:<level>	-4 -10 6 0 14 -16 -10
s:<money>	-2 0 -3 3 23 -23 -27
s:<month-ahead>	-1 2 -20 -34 60 -25 -27
s:<month-gone>	-26 7 1 9 -3 4 -16
s:<month-today>	0 -2 -1 -5 18 -4 -8
s:<name>	4 -8 8 4 -4 -3 -3
s:<not>	5 15 13 -8 -1 -12 -10
s:<number>	10 -3 0 -3 3 -19 7
s:<office>	0 -17 1 4 6 -2 -14
s:<organisation>	5 -4 -33 17 23 -11 0
s:<person>	-21 -10 5 -2 1 10 -4
s:<points>	1 13 21 -2 -31 18 -11
s:<quality>	8 -23 7 -6 -4 6 9
s:<seat>	-11 -37 2 0 -1 -3 20
s:<sender>	-10 -5 4 6 11 -12 -18
s:<span>	-29 11 -11 15 -16 -4 29
s:<taker>	-4 0 -1 -9 29 -16 -8
s:<v-agree>	-8 -12 0 -5 3 5 10
s:<v-bear>	3 -6 -8 5 0 11 -6
s:<v-begin>	-3 13 -3 2 -5 4 3
s:<v-buy>	-9 -3 6 -9 21 -7 -24
s:<v-deny>	-1 0 -16 -8 24 3 0
s:<v-end>	23 4 3 -15 -5 8 -10
s:<v-impose>	-8 -11 -3 3 6 2 -1
s:<v-propose>	-10 9 -21 -12 17 12 4
s:<v-return>	0 -4 -5 8 -13 22 -6
s:<v-say>	-11 0 0 -2 8 2 -11
s:<v-sell>	-8 -5 -12 -4 23 -1 0
s:<v-suspend>	-12 -3 4 5 3 -10 -5
s:<v-target>	2 -19 -9 7 5 -2 0
s:<v-threaten>	0 0 3 0 2 -17 4
s:<v-up>	0 4 0 -20 12 0 -15
s:?	0 -3 -6 0 9 -4 1
s:@	0 0 4 8 -10 0 0
s:[	0 0 -8 -10 -17 13 18
s:]	0 0 -8 -8 -18 13 18
s:_	0 0 15 2 -9 -7 0
s:a	-22 4 -8 -3 8 -1 13
s:abeyance	0 0 13 2 -9 -6 0
s:abolish	0 0 0 -2 14 0 -6
s:about	-4 -7 -4 -16 19 4 -3
s:above	0 0 12 8 -9 -3 -7
s:abroad	0 0 -10 -5 20 0 0
s:accept	0 0 -14 3 0 0 7
s:according	0 0 -16 1 -10 23 5
s:account	0 0 -3 -1 12 0 -2
s:act	-1 0 -1 0 10 -3 -2
s:ad	0 0 0 -5 10 0 -2
s:add	0 0 0 -3 9 -12 4
s:adjust	0 0 -9 20 -15 0 2
s:administration	0 0 -9 0 11 0 0
s:admit	0 0 8 19 -23 0 0
s:adopt	0 0 -11 0 3 9 0
s:affiliate	0 0 -14 7 0 7 0
s:after	21 -3 -6 -5 9 -7 -18
s:afternoon	0 0 10 0 -3 0 -4
s:afterward	0 0 -13 2 10 -3 0
s:again	0 4 6 9 -8 1 -9
s:agent	0 0 0 -8 10 0 0
s:agree	-12 -3 -2 -7 -7 18 16
s:agreement	0 0 2 -34 29 -19 -9
s:agricultural	0 0 -2 18 -13 0 -4
s:ahead	0 0 -18 -2 23 0 0
s:aircraft	0 0 -4 -9 20 0 -7
s:airline	0 0 -1 0 10 -3 0
s:al	0 0 8 12 -15 -2 0
s:alert	0 0 -1 -7 13 0 -2
s:alexandria	6 0 2 0 2 -11 -1
s:alive	7 0 -24 0 8 9 0
s:all	0 -4 -2 -26 14 13 0
s:allow	0 0 -10 -8 21 0 0
s:allowed	7 0 -10 -9 13 -2 -1
s:almond	0 0 11 -2 0 0 -7
s:alpaca	0 0 0 8 -13 0 5
s:also	0 0 0 -18 23 -3 -9
s:although	0 0 0 8 -15 10 0
s:aluminium	0 0 2 -15 16 -4 -2
s:aluminum	0 0 -7 -9 19 0 0
s:amnesty	0 0 -11 0 26 -6 -12
s:among	0 0 -8 0 18 -4 -7
s:an	26 0 -8 -18 11 1 -21
s:announce	-2 -3 0 -6 15 -14 0
s:announcement	0 0 -12 19 -14 8 0
s:another	0 -2 -10 -2 12 -7 7
s:answer	0 0 2 -19 4 10 -4
s:antigua	0 0 -1 -10 1 9 0
s:antimony	0 0 -7 -1 16 -5 0
s:any	0 0 7 -19 12 0 -7
s:anybody	-5 0 0 -4 13 0 -1
s:anywhere	0 0 -4 -2 9 0 0
s:app	0 0 -4 0 11 -2 0
s:apple	0 0 15 5 -7 -3 -13
s:apply	1 -2 15 -5 -15 2 5
s:approval	0 0 -10 -8 0 3 14
s:approve	-4 0 0 -29 3 13 0
s:are	-14 -2 9 6 0 -16 -4
s:arm	0 0 -12 -12 23 0 0
s:armistice	2 7 -6 6 0 -10 0
s:army	0 0 -10 0 15 0 0
s:arrangement	0 -3 20 9 -28 8 -9
s:arrival	0 0 0 -13 14 0 0
s:arrive	0 0 0 -9 -10 -3 22
s:arrived	0 0 -2 17 -13 0 0
s:article	0 0 -15 3 4 0 2
s:aside	0 0 10 -11 5 0 -2
s:ask	-2 0 12 1 -19 7 8
s:asleep	4 0 12 5 -17 -2 0
s:asparagu	0 0 1 -8 10 0 0
s:assembly	0 0 -6 -5 16 0 0
s:assent	0 0 -5 -1 13 0 -2
s:at	2 -1 8 -15 -1 3 0
s:athen	0 0 -19 -6 25 0 0
s:autumn	4 0 0 16 -17 5 -5
s:avocado	0 0 -1 5 3 0 -10
s:away	5 5 6 -5 -22 10 8
s:back	10 -4 15 -7 -16 -3 9
s:ballot	0 0 -12 0 13 0 0
s:ban	0 0 -15 -6 30 -15 0
s:banana	0 0 16 8 -5 -7 -15
s:bank	0 0 -9 -1 14 0 0
s:bar	0 0 -2 -11 13 0 2
s:bargain	0 0 7 -12 5 -3 0
s:bargaining	0 0 9 -1 -2 0 -2
s:barley	0 0 11 0 -14 5 0
s:battery	0 0 -4 -9 18 0 -2
s:be	-17 -10 8 16 -6 1 -7
s:bearing	0 0 -2 10 -6 0 0
s:became	3 0 -11 -3 10 0 0
s:because	-1 11 8 -2 -7 0 -10
s:become	0 0 7 1 0 -2 -11
s:bed	0 0 -13 2 -15 20 2
s:beef	-6 0 -2 -9 12 3 0
s:been	0 -12 -3 3 4 -2 -2
s:before	-16 -19 -2 4 0 3 8
s:begin	-18 6 -13 6 -3 -6 18
s:being	0 0 11 16 -20 0 -2
s:bell	-5 0 0 8 -2 0 0
s:belong	0 0 -5 -4 15 0 0
s:below	0 0 0 -2 10 0 -2
s:benefit	0 0 -4 16 -11 0 0
s:bergen	0 0 -11 0 4 7 0
s:beside	0 0 -4 -1 12 -1 0
s:best	0 0 0 -5 10 -1 0
s:better	0 0 20 -3 -11 -4 0
s:between	0 -1 2 5 7 -26 -11
s:beyond	-1 0 11 -13 -2 0 3
s:bicycle	0 0 3 0 8 -2 -11
s:big	0 0 -4 -2 14 0 -3
s:bind	0 0 13 0 -8 -4 0
s:biscuit	0 0 10 -1 -13 4 0
s:black	0 0 -3 -9 -16 17 9
s:border	10 8 3 0 -13 0 -5
s:born	-3 0 0 8 -3 0 0
s:both	-5 10 11 20 -28 -13 14
s:bound	0 0 13 6 -8 -12 0
s:box	0 0 -13 -7 18 0 0
s:brace	0 0 11 0 -9 0 0
s:brandy	0 0 4 -12 8 0 -1
s:break	0 0 -16 6 11 -1 0
s:breath	0 0 8 7 -15 0 0
s:breathe	0 0 -3 0 12 -5 0
s:breathing	0 0 4 6 -10 0 0
s:bridge	0 0 -8 -3 20 -2 -2
s:broke	0 0 -3 -14 20 0 0
s:broken	1 0 -11 0 9 0 0
s:brother	0 0 -10 0 13 -4 0
s:budget	0 0 -8 0 11 0 0
s:built	0 0 -8 -5 17 0 0
s:bulletin	10 0 -11 10 -11 0 0
s:busan	-3 -8 18 0 -5 -3 -7
s:buse	0 0 -3 -2 13 -4 0
s:business	0 0 -4 -3 14 0 0
s:but	11 -4 -6 -1 15 -12 -6
s:butter	0 0 -16 14 -4 6 0
s:buy	0 0 -13 0 13 0 -4
s:buyer	0 0 -1 -5 12 0 0
s:by	1 -7 -11 5 19 -8 -13
s:c	0 0 8 11 -1 -15 -2
s:cable	0 0 18 0 -10 0 -6
s:calendar	-3 0 19 -3 -5 -9 0
s:call	-4 -2 -13 13 9 -2 -12
s:calm	0 0 11 -3 -11 0 1
s:can	0 -1 -14 0 14 -15 11
s:cancel	0 0 -1 -4 12 0 0
s:canola	0 0 0 -7 20 -3 -6
s:capacity	0 0 -12 0 16 -5 0
s:capital	4 0 0 11 -6 -5 0
s:car	0 0 0 -14 32 -12 -13
s:cargo	0 0 0 10 -5 0 0
s:carlo	0 0 0 11 -10 0 0
s:carpet	0 0 12 -5 0 -6 -1
s:carry	0 2 0 -14 -8 11 3
s:case	0 0 8 -17 2 -2 2
s:cashew	0 0 12 0 -10 0 0
s:cattle	0 0 13 -2 0 -8 0
s:cease	0 0 13 14 -19 -1 -8
s:ceasefire	1 0 -36 -2 36 -9 -1
s:cement	7 7 2 -15 1 0 -10
s:cent	0 0 -16 -2 24 -4 0
s:ceramic	0 0 10 1 5 -3 -16
s:certain	0 0 -7 8 -15 15 2
s:ceylon	0 9 0 -1 -11 0 8
s:change	0 0 -3 14 -2 -2 -8
s:changed	0 0 6 -16 8 0 0
s:chapter	0 0 0 4 -12 0 8
s:charge	2 -9 0 10 -4 5 -11
s:chart	0 0 0 8 -6 0 0
s:cheap	0 0 -2 8 -4 0 0
s:cheaper	0 0 -2 10 -6 0 0
s:cherry	0 0 6 2 -10 2 0
s:chip	0 0 8 -18 12 0 0
s:church	0 0 -7 0 13 0 -2
s:citru	0 0 1 17 -13 0 -7
s:city	2 8 -19 -13 16 -2 0
s:civilian	0 0 0 -9 11 0 0
s:claim	0 0 -16 0 22 -2 0
s:client	0 0 -8 4 9 0 -7
s:clock	-4 0 13 10 -16 0 0
s:close	0 0 19 0 -12 0 -5
s:closed	0 0 -12 -4 20 0 -2
s:club	0 0 -17 0 27 -8 0
s:coast	0 0 -5 0 11 -1 0
s:coffee	-2 0 -7 14 -14 2 7
s:colleague	2 0 -7 -22 3 7 9
s:collect	-5 6 -11 19 1 -11 -16
s:collection	0 0 -10 0 2 0 4
s:column	0 0 20 0 -16 0 -1
s:come	11 0 20 -15 -4 0 -25
s:comment	0 0 -13 0 19 -4 0
s:commerce	-1 0 -12 -13 0 24 -1
s:commitment	0 0 0 12 -11 0 0
s:company	-2 0 -21 -6 37 -2 -16
s:complaint	0 0 -9 0 10 0 0
s:component	0 0 -6 0 12 0 -1
s:concentrate	0 0 20 0 -18 0 0
s:concession	0 0 1 9 -9 0 0
s:conclude	4 0 17 -2 -2 -15 -15
s:condition	0 0 0 -1 -10 0 14
s:conference	0 0 -15 12 -10 9 3
s:confirm	0 0 0 -16 0 11 0
s:conflict	0 0 -4 0 11 -2 0
s:consent	0 0 5 -4 -15 4 11
s:consequence	9 4 -7 -3 -2 0 0
s:consider	0 0 11 -4 0 0 0
s:consultation	0 0 -6 -15 17 0 3
s:container	0 0 -16 0 15 0 0
s:continue	0 -3 1 6 -12 4 3
s:contract	-1 0 -6 -1 17 -12 2
s:control	0 0 15 -5 -3 0 -8
s:cork	0 0 8 6 -5 0 -11
s:corn	2 0 -7 -6 10 0 -1
s:correction	0 0 -10 0 15 -4 0
s:corresponding	0 0 12 3 -13 -2 0
s:cost	0 0 -4 -18 13 -1 5
s:cotonou	0 0 0 -8 0 0 8
s:cotton	0 0 0 -10 0 3 7
s:could	0 -1 -1 11 10 -14 -14
s:counted	0 -4 16 7 -19 2 -2
s:counter	0 0 16 8 -17 0 -2
s:countermeasure	0 0 -14 6 16 -6 -5
s:counterpart	0 0 10 0 -5 0 0
s:counting	0 0 -11 1 0 6 5
s:country	0 9 -3 0 16 -17 -21
s:county	0 0 -12 0 16 0 0
s:course	0 0 11 0 -9 0 0
s:cover	0 0 3 -8 -2 1 8
s:crab	0 0 -4 0 13 -2 -1
s:crew	0 0 -10 0 12 0 0
s:crude	0 0 0 -5 11 0 -1
s:cuenca	0 0 0 -6 9 0 0
s:current	0 0 9 10 -21 2 0
s:custom	-10 4 -8 8 13 -18 -1
s:customer	0 0 0 -9 13 0 0
s:cut	0 6 -29 10 0 7 0
s:d	0 0 -1 0 -7 2 9
s:dairy	0 0 -9 -10 3 7 6
s:date	0 -1 21 -10 -26 9 15
s:dated	0 0 5 8 -9 -2 0
s:day	3 -9 29 -7 -7 -17 -10
s:de	0 0 -1 -6 10 0 0
s:dead	0 0 14 -1 -8 0 0
s:deadline	0 0 -8 -4 22 -5 -3
s:deal	0 -1 3 -28 17 -1 -11
s:debate	0 0 -8 0 9 0 0
s:decided	3 0 19 -5 -13 -9 2
s:declare	-4 5 0 19 -20 2 -5
s:decree	8 0 8 2 -17 8 -8
s:delay	0 0 0 4 -14 10 0
s:delegation	0 0 -1 -2 10 0 0
s:delivery	0 0 13 -1 -7 -3 0
s:demand	0 0 -4 0 9 0 0
s:depend	0 0 9 0 -7 0 0
s:desk	0 0 -1 -15 22 -4 0
s:did	3 0 -29 -2 30 -1 -9
s:die	-8 -2 14 -7 0 0 0
s:diesel	0 0 -9 0 2 5 0
s:dinner	0 0 11 -4 -1 -6 0
s:dispute	0 5 8 -12 -16 15 0
s:do	-1 0 15 0 -15 0 2
s:document	0 0 -8 -2 0 10 0
s:doe	-5 -1 14 1 -3 -9 -3
s:doha	0 0 0 -5 11 0 0
s:don't	0 0 13 -1 -14 5 0
s:donald	0 0 -5 0 10 0 0
s:done	0 0 -13 6 9 -1 -6
s:door	9 0 14 -6 -15 0 0
s:double	0 0 -6 -18 24 0 -4
s:down	-12 9 -16 13 -4 -15 10
s:draft	0 -1 -13 -10 -18 17 25
s:drawer	0 6 8 -15 0 0 -2
s:dried	1 0 6 8 -18 4 0
s:driver	0 0 -10 -4 19 -1 0
s:drone	0 0 0 -9 16 0 -4
s:drop	0 0 -13 2 0 -9 11
s:dry	0 0 0 -9 10 0 0
s:due	0 -5 0 -19 23 0 -25
s:duration	0 0 -7 1 -10 14 0
s:during	0 11 -35 -13 26 5 0
s:duty	1 0 3 9 -16 0 4
s:each	0 16 -12 0 0 9 -8
s:earlier	0 0 -14 3 13 0 -3
s:earth	0 0 15 -25 5 -4 -4
s:easter	0 0 9 1 -10 0 0
s:eastern	0 0 -15 4 15 0 -10
s:easy	0 0 12 0 -11 0 0
s:economic	0 0 -5 0 -9 1 11
s:economy	-1 0 -17 7 1 1 5
s:ecuadorean	0 0 0 -4 -5 0 11
s:edition	0 0 -6 -6 15 0 0
s:edt	0 0 0 11 -10 0 0
s:effect	0 -2 -1 8 -9 0 4
s:either	14 0 0 6 -11 -15 8
s:el	0 0 -6 0 12 -5 0
s:electric	0 0 0 -8 11 0 0
s:electricity	0 0 -5 0 13 -4 0
s:eleven	0 0 -11 0 8 0 3
s:else	0 0 -14 -6 30 -8 -3
s:elsewhere	0 0 -12 0 16 0 0
s:embassy	0 0 0 16 -14 0 0
s:emergency	0 0 -11 -18 25 4 0
s:employer	0 0 -14 0 19 -4 0
s:end	26 6 10 -22 -13 7 -14
s:engine	0 0 7 3 -8 0 -3
s:entry	-2 0 -11 0 11 -3 0
s:equipment	0 0 -10 0 2 7 0
s:escalation	0 0 0 11 -11 0 0
s:est	0 0 10 -12 -2 0 3
s:evening	7 0 -12 -5 14 0 -7
s:every	-6 0 -13 -3 21 -1 0
s:everybody	-1 0 -12 -4 21 -8 0
s:everyone	0 0 -5 -11 17 0 0
s:everything	0 0 15 -2 -7 -7 1
s:everywhere	0 0 -4 -10 18 0 -1
s:exact	0 0 0 -6 11 -2 0
s:exchanged	0 0 -14 0 4 12 -3
s:excluded	0 0 -7 -1 13 0 0
s:exclusion	0 0 -15 -7 28 -1 -2
s:exempt	0 0 -13 -11 28 0 -1
s:exemption	0 0 -18 -7 30 -2 0
s:exist	0 0 3 0 -10 0 9
s:expect	0 6 14 -11 -2 -12 0
s:expert	0 0 -6 0 10 0 0
s:expire	20 0 3 0 -17 7 0
s:expiry	7 0 7 0 -13 0 0
s:explain	0 16 -8 1 -2 -5 0
s:extend	-1 -1 -7 -20 23 -3 -6
s:extension	21 1 -8 -36 4 16 -16
s:extra	0 0 -10 13 3 -12 -7
s:eye	0 0 -9 0 4 2 0
s:face	0 0 9 -5 0 1 -12
s:fact	0 0 0 -11 10 0 0
s:factory	0 0 -1 12 -9 0 0
s:fail	0 0 -15 -5 17 0 4
s:failed	8 0 -12 2 -1 0 1
s:family	0 0 -9 0 12 0 0
s:far	0 0 0 -10 15 -1 0
s:fare	0 0 -19 0 24 0 0
s:farm	1 0 -22 -12 33 0 -14
s:farmer	0 0 -14 0 11 0 0
s:fee	0 0 -4 -20 35 -3 -17
s:fentanyl	-2 -5 19 1 -7 -2 -9
s:ferro	0 0 -3 -9 0 0 11
s:ferry	0 0 -8 -6 16 0 -1
s:fertiliser	0 0 -6 -6 19 0 -5
s:few	0 0 -10 0 15 -3 0
s:fibre	0 0 0 2 -10 0 7
s:fig	0 0 3 11 -11 0 0
s:filed	0 0 6 7 -11 0 0
s:fine	0 0 -13 -3 20 0 -2
s:finished	0 0 -5 -5 16 0 0
s:fire	0 0 5 -12 7 0 0
s:first	20 16 -16 -18 4 0 -7
s:fiscal	0 0 -14 0 0 11 0
s:fish	-1 0 1 9 -10 0 0
s:fishing	0 0 -6 0 10 -2 0
s:fishmeal	0 0 0 -7 0 0 8
s:five	0 0 0 -1 -10 9 3
s:flag	0 0 10 -1 0 -2 -6
s:flat	0 0 -14 -4 0 9 9
s:floor	0 0 -4 -4 10 0 0
s:flour	-2 0 -27 9 15 -2 0
s:fly	0 0 -8 0 13 0 0
s:follow	-4 0 -21 0 29 0 -7
s:followed	11 16 -16 -13 -6 1 0
s:food	9 0 -16 9 -2 0 0
s:footwear	0 0 -1 5 -14 0 11
s:for	-14 5 -20 0 15 -9 12
s:force	-20 -13 3 17 -15 4 2
s:forced	0 0 -3 -17 19 0 0
s:former	10 0 0 0 -1 -11 1
s:forty	0 0 -5 0 10 0 0
s:found	0 0 11 0 0 -8 -5
s:four	4 0 -12 -6 3 3 7
s:fourth	0 4 3 -15 11 0 -7
s:framework	0 0 -1 -13 11 0 6
s:franc	0 0 -12 0 13 0 0
s:free	-7 0 0 -5 21 -15 -11
s:freeze	-5 0 10 11 -21 1 5
s:friend	0 0 7 1 -20 0 9
s:from	-9 0 -14 15 -6 -10 17
s:front	0 0 -5 -7 15 0 0
s:frozen	0 4 -2 -14 17 -5 0
s:full	0 0 1 -11 10 -5 1
s:furniture	0 0 0 -14 12 -3 1
s:further	0 2 6 14 -12 -5 -3
s:gallium	0 0 -15 -2 24 -6 0
s:gate	0 0 -17 -2 24 -2 -2
s:gather	0 0 -4 0 13 -2 -4
s:gave	-4 0 -8 0 16 -2 -2
s:gazette	0 0 -13 11 2 0 -3
s:gazetted	0 0 -9 -1 0 9 0
s:gear	0 0 0 -9 -5 0 13
s:general	0 0 -7 -7 18 0 0
s:geneva	2 0 23 -1 -8 -14 0
s:germanium	0 0 -15 -1 24 -6 0
s:get	-1 -2 0 -13 23 -4 -16
s:ghent	0 9 0 0 -7 0 0
s:ginger	0 0 -2 0 -8 12 0
s:give	0 0 -20 -6 9 7 6
s:given	-3 0 7 0 -13 4 9
s:giving	0 0 -12 0 13 0 0
s:glass	0 0 -4 -13 2 6 11
s:glassware	0 0 1 0 -9 0 8
s:gmt	0 0 -11 3 -9 9 7
s:go	2 11 7 -3 -7 2 -13
s:god	0 0 -13 0 -7 7 13
s:gold	0 0 -10 4 3 0 0
s:good	4 -17 11 0 3 -25 -1
s:government	0 -5 0 3 -24 19 9
s:grace	0 0 -13 4 14 -4 -1
s:grain	0 0 0 -4 11 0 0
s:grand	0 0 -13 0 3 0 8
s:grape	0 0 -7 -5 0 0 13
s:group	0 0 -11 0 15 -2 0
s:guard	0 0 -8 -2 12 0 0
s:guayaquil	3 0 0 -3 -10 12 0
s:guest	0 0 5 9 -13 0 0
s:gulf	0 0 -6 0 10 0 0
s:gwadar	0 0 0 7 -9 2 0
s:had	-5 14 -14 2 12 -5 -14
s:half	0 0 0 -10 -5 0 19
s:halifax	0 0 -5 15 -15 1 1
s:halt	0 0 0 27 -25 -1 2
s:hand	0 10 -3 16 -20 2 0
s:happen	-1 0 -13 -9 13 1 4
s:happened	0 0 -16 0 16 0 0
s:hard	0 0 9 2 -8 -4 0
s:harvest	0 0 0 11 -13 0 2
s:has	-4 -18 -16 8 14 -9 10
s:have	-7 -32 -4 1 18 4 -21
s:hazelnut	0 0 18 17 -27 -5 0
s:he	-2 15 9 -14 -6 -2 2
s:health	2 0 -15 0 14 0 0
s:heard	-1 0 -6 -8 18 0 0
s:hearing	0 0 -16 -2 17 5 0
s:heavy	0 0 0 -3 12 0 -2
s:height	0 0 -4 -10 7 5 0
s:heightened	0 0 -4 0 -13 17 0
s:help	0 0 -6 -3 15 0 0
s:helsinki	0 0 0 18 -18 0 0
s:here	-7 4 -3 -1 -12 9 17
s:herring	0 0 0 -10 11 0 0
s:higher	-5 0 11 4 0 -13 -6
s:highest	0 0 6 -14 5 0 0
s:history	0 0 0 0 -7 0 10
s:hold	-2 6 7 -1 0 -12 0
s:holiday	8 8 -5 0 -1 -9 -1
s:home	-2 0 24 -13 -7 -7 -2
s:honey	0 0 0 4 -12 0 12
s:honolulu	0 0 0 -4 10 0 0
s:honour	0 0 6 12 -16 0 0
s:horse	0 0 -1 0 -7 0 10
s:hospital	0 0 -3 12 -7 0 0
s:hotel	0 0 -7 -1 11 0 0
s:hour	-3 4 -13 -4 0 23 -13
s:house	-5 0 -7 0 -1 0 11
s:household	0 0 -8 0 21 -13 0
s:how	0 0 13 7 -6 -13 0
s:however	0 0 12 0 -8 -1 0
s:hundred	0 0 10 -6 0 0 0
s:i've	0 0 13 0 -10 0 0
s:ice	0 0 -3 -9 13 -1 0
s:if	-19 -16 -13 0 3 19 14
s:implement	0 0 0 -9 6 0 2
s:important	0 0 -8 0 10 0 0
s:importer	0 0 12 2 -8 0 0
s:impose	-2 0 -7 4 16 -5 -16
s:in	-2 -1 -7 9 -1 2 0
s:included	0 0 12 1 -4 -3 -5
s:including	0 0 12 0 -14 2 -2
s:increase	0 0 2 0 -5 -9 9
s:inflation	0 0 -4 -2 10 0 0
s:initialled	0 2 -9 -16 0 10 7
s:instead	7 0 8 12 -36 7 13
s:instruction	0 0 0 11 -10 0 0
s:instrument	0 0 -9 -2 14 -1 0
s:insulin	0 0 -10 1 8 0 0
s:intend	0 0 -9 0 14 0 -1
s:interest	0 0 -11 7 5 0 0
s:into	-13 4 0 16 -6 -9 -2
s:introduce	0 0 1 -15 0 0 8
s:investigation	0 0 -9 0 13 0 0
s:invoice	0 0 2 0 6 -10 0
s:is	-11 -38 13 -3 3 -1 -3
s:island	0 0 -11 -11 24 -2 0
s:isn't	0 0 -3 -1 11 0 -4
s:issue	0 0 -4 -1 11 0 0
s:istanbul	0 0 -5 -1 10 0 0
s:it	3 -5 11 -11 0 0 -2
s:it'll	0 0 14 0 -13 -8 8
s:its	14 2 4 3 -5 0 -18
s:itself	6 0 9 -2 -6 -2 -1
s:joint	0 0 0 -1 9 0 -11
s:just	0 0 12 0 -13 6 -2
s:jute	0 0 11 -4 -3 0 0
s:keep	-3 -5 6 12 -9 0 -14
s:kind	0 0 -19 -7 28 0 0
s:kingdom	0 0 10 11 -14 -3 -3
s:kiwi	0 0 8 18 -21 0 -2
s:know	-4 0 13 5 -3 -9 -9
s:kuala	0 0 0 -15 -11 15 11
s:labor	0 0 0 -14 12 0 0
s:lahore	0 0 -7 0 11 0 0
s:lala	0 0 0 0 -10 10 0
s:last	-6 -24 20 -16 0 -3 7
s:lasted	-5 28 -30 0 2 -5 -1
s:late	0 0 -2 -13 16 0 -6
s:later	0 0 -7 -12 5 14 -2
s:latest	0 0 -14 0 5 6 0
s:law	0 0 2 1 10 -9 -10
s:lawyer	0 0 -8 -1 13 -1 0
s:lay	4 5 0 7 -20 7 0
s:least	0 0 -4 -4 17 -7 -2
s:leather	0 0 0 15 -11 0 -2
s:leave	-9 -4 19 8 -15 -5 0
s:legal	0 0 0 -9 -6 0 14
s:lentil	0 0 0 -17 6 0 7
s:less	0 0 5 -10 9 -4 -2
s:let	27 -2 -12 -21 1 0 0
s:letter	-1 -1 0 3 0 1 -9
s:level	0 -1 0 23 -13 0 -5
s:levy	5 0 -22 4 -4 6 7
s:library	0 0 -6 -1 10 0 0
s:licence	0 0 -3 -13 15 4 -1
s:lie	6 0 -6 -18 7 8 0
s:life	-3 0 6 -3 8 -5 0
s:lifeng	0 0 -4 -1 10 0 0
s:like	0 0 -3 13 -9 8 -11
s:likely	0 0 11 0 -8 0 0
s:likewise	0 0 0 7 -9 -5 6
s:limited	0 0 -3 0 10 -3 0
s:linen	0 0 -9 3 -8 9 2
s:linked	0 0 -7 0 11 0 0
s:list	-1 0 -9 -26 22 5 -7
s:lithium	0 0 -3 -5 14 0 0
s:live	-3 0 14 9 -14 0 -3
s:lived	0 0 0 -8 10 0 0
s:livestock	0 0 6 12 -12 -3 -1
s:loaded	5 0 -6 -9 15 0 -4
s:loan	0 0 -3 -2 -3 10 0
s:locked	0 0 -10 0 12 0 0
s:london	0 0 -6 -19 34 -3 0
s:long	5 4 17 2 -20 -18 2
s:longer	-1 0 -14 4 -3 4 11
s:look	-6 0 13 0 -5 0 0
s:lorry	5 0 -21 -1 16 -2 0
s:los	-1 6 -10 -5 11 0 0
s:lose	-6 0 13 -17 0 -1 3
s:loui	0 0 4 -12 8 0 0
s:lower	0 -1 -13 -16 8 16 4
s:lugano	0 0 4 8 -12 0 0
s:lumpur	0 0 0 -15 0 15 0
s:m	0 0 14 -6 0 -14 -2
s:machinery	0 0 -1 12 -5 -2 0
s:madrid	0 0 0 -10 19 -3 0
s:magnet	0 0 -5 -6 16 0 0
s:maize	0 0 6 11 -21 -2 7
s:make	2 2 -1 1 9 -8 -17
s:maker	0 0 21 1 -12 -10 0
s:malt	0 0 -4 0 17 -12 0
s:management	0 0 -11 0 17 -1 0
s:marble	0 0 11 0 -2 -7 0
s:marseille	0 0 10 -1 -7 0 0
s:match	0 0 -4 -4 13 0 0
s:material	0 0 -4 -1 11 0 0
s:matter	0 0 -5 -19 27 0 0
s:may	0 0 -5 -3 24 -21 -6
s:mean	0 0 7 -17 13 0 -8
s:meant	0 0 0 11 -11 3 0
s:meanwhile	0 0 12 7 -9 -2 -7
s:measure	0 0 0 15 -12 1 -3
s:meat	0 0 6 7 -12 0 0
s:mediator	0 0 -14 0 18 0 0
s:medicine	0 0 5 -10 7 0 -2
s:meet	7 -10 -6 4 -5 11 -3
s:meeting	0 0 0 -12 12 1 0
s:memorandum	0 0 10 0 0 -7 0
s:men	-2 5 12 -17 1 0 0
s:metal	0 0 -2 -7 15 0 0
s:metre	0 0 -9 0 10 0 0
s:mid	0 0 -3 13 -6 0 0
s:midnight	10 -2 23 -15 -17 -18 9
s:mill	0 0 12 2 -10 0 0
s:million	0 0 -14 -1 20 0 0
s:minister	-10 -1 8 7 -19 2 10
s:ministry	-2 0 -15 -23 10 16 6
s:minute	-13 0 -4 0 12 -13 5
s:mirror	0 0 0 2 -12 0 8
s:mombasa	0 0 10 -5 -1 -3 0
s:mon	0 0 -1 13 -11 0 0
s:monday	4 0 -16 15 -5 -13 10
s:month	1 -4 9 7 -11 0 -8
s:moratorium	0 0 -12 12 9 -7 0
s:more	-1 -11 0 -6 12 -4 -4
s:morning	-11 5 15 -19 11 -1 -4
s:most	0 -1 -4 -12 16 -7 1
s:motorcycle	0 0 -1 -6 14 0 -2
s:mouth	0 0 -2 0 -2 8 0
s:move	0 0 -1 -15 6 1 2
s:mr	0 0 8 3 -2 -2 -8
s:much	0 10 -1 -13 7 0 -1
s:mumbai	0 0 1 8 -9 0 0
s:muscat	0 0 -10 0 11 0 0
s:museum	0 0 -5 0 10 -4 0
s:musician	0 0 -11 0 15 -1 0
s:must	0 0 -20 1 31 -10 -9
s:mutual	0 0 15 2 -15 -1 0
s:my	6 0 1 7 0 -9 -13
s:nagoya	0 0 2 5 0 0 -11
s:name	6 0 12 0 -5 -12 0
s:named	0 0 0 -9 13 0 -6
s:national	0 0 -7 -6 17 0 0
s:nearly	0 0 -8 -17 30 -5 0
s:need	0 0 -4 1 -5 14 -2
s:neighbour	0 0 0 -10 11 -1 -1
s:neither	-9 -9 8 -5 1 5 0
s:net	0 0 13 2 -7 -1 -8
s:new	-1 6 -15 -2 -4 13 5
s:newspaper	0 0 -9 0 13 0 0
s:next	-7 -4 -4 -4 -1 12 5
s:night	-5 2 -6 -10 19 0 0
s:nikola	0 0 13 0 -12 0 0
s:no	16 9 -5 4 -14 9 1
s:nobody	6 9 -8 -20 6 0 -9
s:non	0 0 -2 0 -9 0 9
s:none	5 0 7 -13 -3 0 1
s:noon	5 0 -16 9 -1 0 0
s:north	0 0 -4 0 11 -2 0
s:northern	3 0 -9 -9 15 -2 0
s:note	0 0 5 19 -27 7 1
s:nothing	-1 4 3 2 5 -24 -6
s:notice	0 0 0 8 7 -16 -15
s:noticed	12 0 -8 4 -7 0 0
s:now	1 -8 6 10 -1 -3 -13
s:nutmeg	0 0 -10 -2 10 8 -3
s:o'clock	0 0 0 11 -10 0 0
s:obligation	0 0 -11 0 14 0 0
s:observed	0 0 0 26 -24 0 0
s:odd	0 0 -4 -6 11 0 0
s:of	5 11 -11 -9 13 2 -7
s:off	-2 0 3 -5 19 -22 -7
s:offer	0 7 -31 -14 38 -12 -6
s:oil	-2 12 -4 6 -2 2 -14
s:olive	0 7 -9 10 -22 12 4
s:on	-11 -27 -3 7 1 17 0
s:once	-3 8 -13 -15 -1 6 21
s:only	2 10 5 0 -16 6 -4
s:open	-1 0 -22 5 29 -10 -7
s:opened	0 0 -2 -13 17 0 0
s:operator	0 0 -24 -3 30 -2 0
s:or	-1 -4 2 -9 16 -15 -7
s:order	-6 -1 17 -10 6 -13 -11
s:ordinary	-1 7 -10 0 14 -4 -13
s:origin	0 0 -8 6 -7 2 8
s:originating	0 0 0 15 -20 2 1
s:other	-1 5 0 6 3 -11 -15
s:otherwise	0 0 19 -8 -12 3 -8
s:our	1 -7 5 0 -6 -9 12
s:out	15 7 16 -10 -9 -16 -11
s:outlive	0 0 3 5 -10 0 0
s:over	4 -3 10 -17 -8 9 4
s:own	-8 2 5 -3 1 1 -13
s:owner	0 0 -15 -4 23 0 0
s:oyster	0 0 -8 0 5 3 0
s:p	0 0 -1 0 8 -5 0
s:package	0 0 -11 0 14 0 0
s:pact	0 0 0 -9 15 -8 0
s:panama	2 8 -9 -2 0 0 0
s:paper	3 -4 -10 3 -9 23 5
s:parcel	0 0 -15 -5 25 0 -12
s:pari	0 0 6 -12 4 -1 0
s:parliament	0 0 -7 3 16 -6 -10
s:part	-2 0 5 -5 5 6 -12
s:partner	0 0 -8 -4 16 0 -1
s:party	0 0 -40 4 23 14 -3
s:passed	15 6 -12 -10 -5 0 0
s:past	0 0 4 -2 -8 10 0
s:patched	0 0 0 10 -9 0 0
s:patented	0 0 -1 -9 16 0 -1
s:patience	0 0 -9 -1 14 0 0
s:pause	0 -5 11 6 -5 -13 -3
s:pay	5 5 -7 4 9 -9 -12
s:payable	0 0 -3 -1 15 -2 -1
s:payment	0 0 -12 0 19 -7 0
s:pea	0 0 -3 -3 -10 13 4
s:peace	-5 0 0 17 -11 -4 4
s:peak	0 0 -13 -1 16 0 0
s:people	0 9 0 1 -13 7 -3
s:per	0 0 0 0 12 -11 -2
s:percent	0 0 -1 -10 2 0 9
s:period	0 0 4 -3 -18 -5 27
s:permit	0 0 -1 -13 8 0 5
s:pharmaceutical	0 0 -8 0 12 0 0
s:phone	0 0 -23 19 -6 8 0
s:pickup	0 0 0 0 -9 0 11
s:pistachio	0 0 8 10 -20 0 6
s:place	-3 0 7 -1 -13 5 10
s:plan	3 2 0 -17 2 -11 8
s:plant	0 0 -5 -5 15 0 -2
s:plastic	0 0 16 -3 -5 -2 -4
s:play	0 0 -5 0 11 0 -1
s:player	0 0 -5 -3 10 0 0
s:pleased	0 0 10 1 -5 -6 0
s:plu	0 0 0 -7 19 0 -5
s:plum	0 0 -3 0 8 0 0
s:pool	0 0 -8 0 10 0 0
s:pork	0 0 7 -12 3 0 0
s:port	1 0 -15 -14 32 0 -11
s:post	5 0 -17 0 14 -2 -2
s:postpone	0 0 -9 -3 14 0 0
s:potash	0 0 14 0 -12 0 0
s:poultry	5 0 1 0 -13 4 0
s:powder	0 0 4 -16 12 -6 0
s:power	0 0 -11 -1 14 4 -1
s:practice	0 0 0 11 -13 3 0
s:prawn	6 0 -17 -1 6 8 -3
s:premier	0 0 -6 -7 20 0 -1
s:prepare	0 0 11 0 -11 3 -2
s:present	-2 -6 14 0 -22 23 -5
s:presenter	0 0 -13 0 5 5 0
s:president	-2 8 -17 -16 15 16 -10
s:press	0 0 -3 11 -8 0 3
s:presse	0 0 0 9 -9 0 0
s:price	-1 0 -9 0 26 -15 -6
s:printed	0 0 8 -2 -4 0 0
s:proclamation	0 0 -12 -17 40 0 -6
s:produced	0 0 -5 -1 9 0 0
s:product	0 0 4 -5 19 -8 -20
s:progress	0 0 -6 0 10 0 0
s:prolong	-1 0 -2 -23 3 10 -1
s:prolongation	0 0 4 2 -17 7 0
s:prolonged	-22 -5 6 0 15 -14 -12
s:promise	-4 9 -7 -21 11 7 0
s:proper	0 0 -9 -3 9 6 0
s:proposal	-1 0 -7 -5 11 0 5
s:propose	0 0 -8 -3 0 13 -1
s:protest	0 0 -13 0 19 -5 0
s:protocol	5 0 0 -22 1 -1 9
s:provided	0 0 -14 -6 -8 17 10
s:province	0 0 -3 -5 11 0 0
s:provisional	0 0 -1 4 8 -2 -12
s:provisionally	0 0 -7 0 13 0 -4
s:public	0 0 12 -5 0 -8 0
s:published	4 0 -3 0 10 -15 -11
s:pump	0 0 0 15 -6 -6 0
s:pumpkin	0 0 13 0 -16 5 0
s:put	-14 0 -9 -8 20 0 -2
s:pärnu	0 0 0 0 9 0 -5
s:q	-1 0 13 -5 0 0 -10
s:quarrel	-2 -3 -32 12 -5 17 6
s:quarter	0 0 -4 0 10 0 0
s:question	1 7 -9 4 6 -15 -6
s:quiet	0 0 -6 10 2 -6 0
s:quinoa	0 0 -8 -2 -2 0 12
s:quota	0 0 -16 -14 30 0 0
s:radio	9 0 -7 -1 0 -2 0
s:rail	0 0 -22 0 22 -4 3
s:railway	0 0 -5 0 9 0 0
s:rain	0 0 -10 0 14 0 0
s:raise	8 0 -5 -5 3 8 -10
s:raisin	0 0 7 0 -11 2 0
s:rare	0 0 15 -25 6 -4 -4
s:rather	0 0 5 -12 5 0 -1
s:ratified	0 0 -4 -7 14 0 0
s:read	6 0 -12 12 -7 1 0
s:reader	0 0 -14 3 9 0 0
s:ready	0 0 -9 -6 13 1 -2
s:reason	0 12 -2 13 -18 0 0
s:receive	0 0 -9 -7 10 4 0
s:recently	0 0 0 -11 13 0 0
s:recess	0 0 -8 0 -1 0 9
s:reciprocal	-2 0 -14 0 3 16 -1
s:record	0 0 -3 -7 14 0 0
s:reduction	0 0 14 11 -19 -11 1
s:refrain	0 0 -5 8 -17 7 6
s:refund	0 0 -11 6 6 -1 -6
s:refused	0 0 -1 -11 16 0 0
s:regulation	0 0 -5 -7 14 -7 1
s:released	0 0 0 -2 9 0 -1
s:remember	0 0 -4 -2 11 0 0
s:remind	0 0 -12 0 13 0 0
s:remove	0 0 -3 0 10 0 -2
s:renew	9 0 3 1 -8 -4 0
s:renewal	0 0 19 6 -10 -13 0
s:renewed	9 13 -3 -23 9 -4 -9
s:rent	0 0 -7 0 11 -4 0
s:replace	-7 1 -12 0 19 -4 0
s:reply	0 0 -4 0 10 0 0
s:report	-2 0 -13 0 17 -4 4
s:reporter	0 0 5 10 -10 1 -10
s:representative	0 0 -6 -2 17 -2 -1
s:republic	0 0 13 1 -11 -3 0
s:reserve	0 0 -8 0 11 0 0
s:resolved	0 0 -5 0 -1 10 0
s:rest	0 0 -8 -2 22 -2 -11
s:result	0 -3 -3 -11 8 7 0
s:resume	0 0 -11 0 16 0 0
s:retaliation	0 0 -13 0 13 0 0
s:revenue	-4 0 -10 0 17 0 0
s:revive	0 0 -12 8 -13 18 0
s:rice	7 0 9 -7 -25 8 12
s:ring	0 0 0 10 -6 0 -1
s:river	0 0 -7 -9 20 -2 0
s:roaming	0 0 -4 -2 11 0 0
s:roll	0 0 -4 -10 8 0 6
s:room	0 0 -13 2 9 0 0
s:rose	0 0 -6 15 -8 0 0
s:rotterdam	0 0 2 -2 -10 0 10
s:round	-4 -5 -19 -4 24 -10 6
s:rubber	0 0 11 1 -15 0 5
s:rule	0 0 -14 -4 18 3 0
s:run	9 7 9 -7 -5 -17 3
s:safeguard	0 0 -20 -9 28 0 0
s:saint	0 0 15 -12 0 0 0
s:sale	0 0 -8 -6 19 0 -1
s:salmon	0 0 1 -5 10 0 -6
s:salt	0 0 -7 8 4 3 -15
s:same	-5 -8 -10 5 -8 24 1
s:save	0 0 11 -5 -5 0 0
s:sawn	0 0 9 7 -7 0 -9
s:say	10 0 -6 -35 12 10 0
s:scale	0 0 11 0 -10 0 0
s:schedule	0 0 -4 -2 12 0 0
s:scheduled	0 0 -3 -2 9 0 0
s:school	0 0 -6 -7 17 0 0
s:scotch	0 0 6 6 -12 0 0
s:seafood	0 0 0 -4 11 0 -1
s:season	0 0 -2 -15 8 8 -2
s:seat	0 0 0 9 -7 0 0
s:second	7 9 -31 -5 7 -6 16
s:secretary	0 0 -8 0 0 11 0
s:section	0 0 0 -24 17 8 -10
s:see	0 0 -1 -7 4 4 0
s:sell	0 0 -8 -5 11 0 7
s:seoul	0 0 0 -9 13 0 0
s:separate	0 0 -12 -2 17 0 0
s:set	0 0 -4 7 7 -11 -2
s:settle	0 0 -4 -3 -18 15 16
s:settlement	0 0 -14 0 5 9 -1
s:seven	0 0 8 12 -16 0 0
s:sfax	0 0 -1 20 -13 -4 0
s:shall	0 0 0 0 -15 15 1
s:share	0 0 -6 -8 22 -1 0
s:sheet	0 0 0 -18 11 -1 2
s:shelve	-1 0 0 7 -10 0 9
s:shift	0 0 -7 0 9 0 0
s:ship	-1 0 -8 5 11 0 -15
s:shipment	0 0 -12 11 0 -3 4
s:shipper	0 0 0 14 -13 0 0
s:shook	0 10 -19 19 -13 0 2
s:short	0 0 15 0 -18 0 2
s:should	-6 -3 -5 -5 18 -1 -2
s:show	0 0 -20 -4 17 9 -1
s:shrimp	0 6 -6 11 -10 -5 4
s:shut	9 0 -14 -4 7 0 0
s:side	-4 -11 6 6 -8 4 0
s:sign	-7 -4 5 4 3 -13 -7
s:signature	8 0 -20 0 -2 11 4
s:since	4 -11 8 24 -13 -23 -6
s:single	0 0 0 -2 9 0 0
s:sir	0 0 9 13 -15 -3 0
s:sit	-4 0 -11 1 16 0 -11
s:slap	0 0 8 3 -13 0 4
s:smoke	0 0 20 0 -18 0 0
s:so	-20 4 8 5 -6 2 -3
s:sofa	0 0 -7 0 11 0 0
s:some	2 0 -21 -1 23 -8 -3
s:somebody	0 0 36 2 -38 0 3
s:something	0 3 15 -7 -12 5 -5
s:sooner	0 0 0 12 -10 5 -3
s:sorghum	0 0 0 -4 9 0 -1
s:soup	0 0 9 0 -9 0 0
s:soybean	4 0 -5 0 13 -3 -23
s:space	0 0 8 5 -10 -2 0
s:spare	6 0 0 -14 7 -2 0
s:speak	0 0 -9 0 15 -6 0
s:special	0 0 -2 1 -13 8 7
s:spoke	0 0 10 0 -17 11 0
s:spring	0 0 -13 0 0 11 3
s:square	0 0 12 0 -8 -3 0
s:squash	0 0 6 7 -12 0 0
s:stability	0 0 6 8 -14 0 0
s:staff	0 0 -8 0 9 0 0
s:stage	0 0 -4 0 9 0 0
s:stake	0 0 15 0 -13 0 0
s:stand	-4 -4 0 -1 13 -13 0
s:start	-10 4 -27 16 -1 0 7
s:state	0 0 25 4 -12 -14 -4
s:stay	-11 -1 -17 -7 22 11 -7
s:steel	0 0 -13 11 -4 -4 12
s:step	0 0 -4 1 8 1 -10
s:still	12 0 5 -20 -7 4 6
s:stock	0 0 9 -3 0 0 0
s:stockholm	0 7 15 -15 -3 -10 0
s:stop	-15 -2 -13 16 -16 7 17
s:stretched	-1 0 -10 -2 0 17 0
s:strike	-2 -2 -16 -2 20 0 -3
s:stroke	0 0 13 0 -11 0 0
s:studio	0 0 0 17 -17 0 0
s:successor	-11 5 5 -9 7 -11 8
s:sugar	7 0 -3 -14 0 9 3
s:sukuna	0 0 0 0 -10 10 0
s:sum	0 0 -8 -7 19 0 0
s:summer	11 0 -14 7 -5 0 1
s:sunday	6 0 12 2 -18 5 -9
s:surcharge	0 0 -46 -5 60 -23 0
s:surtax	0 0 -2 -3 -11 5 11
s:suspension	-11 -7 3 0 -2 2 2
s:table	0 0 0 10 -19 5 9
s:talk	-4 -7 5 -27 16 -1 0
s:talked	0 10 0 -16 0 -1 0
s:talking	0 0 -10 -4 0 14 0
s:tariff	-5 7 5 -3 4 9 -35
s:taro	0 0 0 0 -19 0 21
s:tax	0 0 5 4 -26 0 22
s:taxi	0 0 0 9 -8 0 0
s:tea	6 -2 6 6 -9 -10 3
s:team	0 0 -2 -1 10 0 0
s:technical	0 0 0 10 -5 0 0
s:telephone	-1 0 9 1 -19 12 2
s:telephoned	-3 0 -3 10 0 0 0
s:television	0 0 -7 -2 -9 22 -3
s:tell	-11 -2 19 -1 -15 4 0
s:temporary	0 3 -6 3 7 -11 0
s:ten	6 0 0 7 -17 2 0
s:term	-3 0 11 -8 5 -3 -10
s:terminal	0 0 -5 -1 10 0 0
s:terminate	0 0 7 -13 -1 6 1
s:text	2 0 0 -6 -9 4 9
s:textile	0 0 8 8 -5 -7 -4
s:th	-3 0 6 -2 -13 6 9
s:than	-2 0 0 -19 21 -8 -5
s:thank	0 0 -7 15 -16 9 0
s:the	-13 -12 -7 -1 18 6 -15
s:their	-1 -2 5 -8 4 1 -13
s:them	-7 -4 7 -12 12 0 -18
s:then	1 1 13 -13 0 -3 -1
s:there	-3 -1 0 -2 7 -17 8
s:therefore	0 0 3 1 -7 12 -9
s:these	5 6 -10 7 -6 0 0
s:they	-9 -5 16 4 -9 -1 -5
s:they'll	0 0 0 3 -12 8 0
s:they're	0 0 11 0 -7 0 0
s:they've	0 0 7 -11 3 0 -3
s:thi	-4 -5 -6 11 -6 11 -1
s:thing	0 0 17 0 -15 0 -3
s:think	1 0 -4 -10 13 -1 0
s:those	0 -2 0 12 -9 0 0
s:threaten	0 0 0 -10 8 -3 0
s:three	-8 0 -8 -13 -2 23 11
s:through	0 0 -6 0 -7 11 11
s:thu	0 0 12 -6 4 -8 -3
s:thursday	0 0 1 -6 9 0 -2
s:ticket	0 0 -5 0 10 0 0
s:tied	0 0 0 -8 13 0 0
s:tiktok	0 0 -10 -1 17 -1 0
s:tile	0 0 15 9 -17 1 -8
s:till	0 0 23 -15 -29 15 2
s:timber	0 0 -8 12 -4 15 -15
s:time	9 0 4 -1 0 0 -9
s:tinned	0 0 -7 6 -14 10 2
s:to	-10 -2 2 6 -4 0 6
s:toamasina	0 -1 -3 -4 11 0 0
s:tobacco	0 0 6 0 7 -3 -10
s:together	0 0 -5 -12 22 -1 -2
s:ton	0 0 19 10 -22 -1 -2
s:too	3 2 -7 -2 2 7 -11
s:tool	0 0 0 -3 -7 0 15
s:town	0 0 -21 1 4 -6 13
s:tractor	0 0 13 7 -11 -2 -5
s:trade	-1 -3 -1 -8 0 2 9
s:train	0 0 0 -5 9 0 0
s:tram	0 0 -5 -7 12 0 0
s:transfer	0 0 -13 0 17 0 0
s:transport	0 0 -11 0 14 0 0
s:treaty	4 0 -1 -10 0 9 -5
s:trial	0 0 13 5 0 -13 -8
s:truce	3 3 13 -5 -4 -2 -11
s:truck	0 0 5 -5 -10 1 11
s:try	0 0 -10 0 14 0 0
s:tuna	0 0 9 0 -14 0 10
s:turn	0 0 23 -11 -17 5 -2
s:turned	5 0 1 7 -14 0 0
s:twenty	0 0 11 0 -8 0 0
s:two	0 5 -11 8 0 -1 -8
s:tyre	0 0 20 -6 -16 4 4
s:under	-19 -18 0 10 7 -15 -1
s:union	0 0 -11 0 15 0 0
s:unless	-7 0 15 -5 -1 2 -22
s:until	2 -18 9 9 -4 2 -28
s:up	-14 0 13 -10 5 10 -25
s:updated	0 0 -3 -7 13 0 0
s:upholstered	0 0 -1 0 10 0 -1
s:upon	0 0 1 9 -20 15 0
s:upper	0 0 -16 1 16 -3 0
s:us	0 -5 7 2 1 -1 -13
s:use	0 0 -11 -8 23 0 0
s:used	0 0 -7 0 14 0 -2
s:valid	0 0 16 0 -23 -6 17
s:validity	0 0 1 0 -15 12 0
s:valley	0 0 -10 0 14 0 0
s:value	0 0 -7 -12 10 2 3
s:vanilla	0 0 3 16 -12 0 -7
s:vehicle	0 0 10 -1 0 -7 0
s:version	0 0 14 3 -16 0 0
s:very	0 0 16 3 -14 -3 0
s:vice	0 0 -6 -3 15 0 0
s:view	0 0 -1 -5 12 0 0
s:villa	0 0 0 -1 10 -5 0
s:visit	0 0 0 -10 22 -2 -10
s:void	0 0 -12 0 4 0 6
s:vote	-1 4 -21 -14 29 -13 1
s:wait	0 0 1 -3 7 -9 0
s:waiver	0 0 7 0 -12 0 5
s:wake	0 0 14 2 -24 12 0
s:walnut	2 0 4 -10 -4 0 8
s:want	3 0 4 -27 13 0 -4
s:war	0 0 1 12 -10 -6 2
s:warn	0 0 5 3 -6 -10 6
s:was	-2 6 0 4 8 -8 -22
s:wasn't	0 6 4 0 -8 0 0
s:watch	0 0 3 -16 11 0 0
s:watche	0 0 0 -14 14 -2 0
s:water	0 0 -14 -2 22 -2 -5
s:way	0 0 4 16 -17 2 -5
s:we	-21 -12 0 -10 -4 21 12
s:weather	0 0 14 0 -11 0 0
s:week	-10 -3 0 -4 6 6 -7
s:weekend	0 0 -12 -5 12 5 0
s:weekly	0 0 19 -4 -24 7 0
s:welcome	0 0 0 0 -13 8 6
s:well	0 0 2 -15 11 1 -2
s:were	-4 -2 4 0 8 -14 -10
s:what	-5 -11 4 6 -5 9 -8
s:wheat	2 0 -12 -9 26 -6 -10
s:when	2 -11 5 8 -6 -1 -3
s:where	-10 -6 -5 7 0 -2 8
s:whether	6 0 33 -4 -21 -13 -4
s:which	3 5 7 0 -10 0 0
s:while	0 18 13 0 -16 -7 -6
s:whisky	4 0 4 6 -13 0 0
s:who	-4 0 -18 11 11 0 -7
s:whole	0 0 4 0 -12 11 -1
s:whose	0 0 7 -11 4 -8 0
s:why	5 0 11 0 -5 -9 0
s:will	-8 -21 -6 0 2 9 0
s:willing	0 0 -1 0 -9 0 13
s:window	0 0 -17 -2 22 0 0
s:wine	0 0 0 12 -2 -8 -6
s:winter	2 0 -3 10 -6 -1 2
s:wire	0 0 -16 -13 32 0 0
s:wish	0 0 -6 -2 8 0 0
s:with	-22 -18 12 -3 2 -4 -2
s:withdraw	0 0 -17 -11 2 6 11
s:within	0 6 11 0 -10 -2 -2
s:without	0 0 14 -14 9 -25 -8
s:wood	0 0 -5 -14 9 0 6
s:wool	0 0 -6 -7 -10 4 22
s:word	1 0 2 0 -17 17 1
s:work	-1 0 -18 -9 32 -1 -4
s:working	0 0 -7 0 19 -11 0
s:world	0 0 -17 2 14 0 -1
s:worldwide	0 0 -11 0 13 0 0
s:worry	0 0 10 0 -9 0 0
s:worse	0 0 -4 -3 10 0 0
s:worst	0 0 2 -11 7 0 0
s:worth	0 0 -15 -4 19 6 -5
s:would	-23 -16 3 -20 0 26 -1
s:write	-1 -2 6 -7 7 -4 -2
s:yarn	1 1 -5 -6 -11 13 9
s:year	-9 -16 0 6 -2 2 0
s:yes	0 0 11 0 -7 -6 0
s:yet	0 0 -10 3 0 6 0
s:york	0 0 -4 -5 16 0 -9
s:you	0 -1 9 9 -6 -6 -4
s:you'll	0 0 0 0 -8 9 -1
s:young	0 0 -10 0 11 0 0
s:your	-5 0 24 -8 0 -20 -1
s:zero	-3 0 0 -1 14 -2 -9
s:zinc	0 0 -4 -1 -3 0 10
s:—	11 3 4 0 -8 1 -7
sa:!	-2 0 -3 -4 13 0 0
sa:" ,	-1 0 -4 0 15 0 -1
sa:" .	2 0 8 6 -4 -11 -4
sa:" <span>	0 0 9 0 -11 0 4
sa:" and	0 0 -11 0 3 0 7
sa:" he	0 0 -7 0 -1 1 6
sa:" reciprocal	0 0 -6 0 8 0 0
sa:" the	0 0 9 -2 0 -7 0
sa:&	0 0 0 12 -10 0 0
sa:'	9 0 -11 18 -11 0 0
sa:'s	0 -2 -13 9 -5 6 5
sa:'s ,	0 0 -2 10 -2 0 -4
sa:'s <level>	0 0 22 -11 -13 0 5
sa:'s <number>	0 0 0 -4 13 0 -6
sa:'s <office>	0 0 0 -8 10 0 0
sa:'s been	0 0 1 23 -32 10 0
sa:'s commerce	0 0 6 -8 7 -9 0
sa:'s duty	0 0 8 -13 -5 6 3
sa:'s foreign	0 0 0 0 8 -6 0
sa:'s good	0 0 -16 -11 18 0 9
sa:'s government	0 0 0 0 -6 0 9
sa:'s minister	0 0 0 -2 -3 10 0
sa:'s new	0 0 -6 0 11 0 0
sa:'s on	0 0 6 19 -18 0 -6
sa:'s own	0 4 -15 -1 5 8 0
sa:'s president	0 0 -9 -4 0 8 1
sa:'s suspension	0 0 -14 0 18 0 0
sa:'s to	0 0 -6 0 10 0 -1
sa:'s trade	0 0 -14 0 -5 4 12
sa:( <day-today>	0 0 -4 -1 12 0 -1
sa:( <level>	0 0 0 -10 12 0 -2
sa:)	11 9 0 -9 -3 0 -3
sa:) ,	10 6 -2 -17 2 0 -5
sa:) :	0 0 0 -6 11 0 0
sa:) and	0 0 -10 8 0 0 0
sa:) —	0 0 0 -15 10 0 0
sa:*	0 0 0 -3 -6 0 12
sa:, "	1 0 9 -11 -3 -13 7
sa:, <day-ahead>	6 -3 -3 10 0 -13 -1
sa:, <day-today>	0 0 9 6 -11 0 -5
sa:, <name>	-9 -4 -1 14 -11 -13 18
sa:, <number>	5 -1 9 7 -11 -7 -4
sa:, <person>	3 8 -10 -18 0 12 2
sa:, <quality>	-5 0 12 11 -4 -6 -20
sa:, <seat>	0 0 17 0 -5 -3 -9
sa:, <span>	-5 -3 14 0 -10 6 -2
sa:, a	-1 0 9 2 0 -14 -9
sa:, after	19 -3 -12 0 0 0 -7
sa:, against	0 0 12 -7 -5 0 0
sa:, and	6 1 10 15 -23 1 -3
sa:, announce	0 0 5 0 -13 4 0
sa:, as	-10 -2 12 5 -5 -1 -3
sa:, be	0 0 13 5 -11 -2 0
sa:, because	0 0 -2 -13 20 0 -5
sa:, before	0 0 0 -12 15 0 0
sa:, both	0 9 10 0 -9 -8 0
sa:, but	2 0 0 6 -10 2 3
sa:, by	2 0 -3 -8 12 -4 2
sa:, call	0 0 -4 -1 10 -1 0
sa:, coffee	0 0 0 8 -6 0 -2
sa:, come	9 3 -3 12 -18 0 0
sa:, continue	0 0 -10 0 11 0 0
sa:, down	0 0 3 15 -10 0 -9
sa:, end	0 -10 -7 21 -7 -1 -1
sa:, expire	0 1 1 -10 7 0 0
sa:, failing	0 0 -9 0 14 2 -6
sa:, for	2 12 -1 0 -20 -13 17
sa:, four	0 0 -7 0 11 0 0
sa:, from	0 -1 -2 -29 12 6 8
sa:, germanium	0 0 -4 -1 10 0 0
sa:, go	0 0 -10 0 14 0 0
sa:, good	0 0 -1 20 -21 0 3
sa:, has	0 -2 10 -12 -1 -1 11
sa:, hour	0 0 2 13 -18 5 -1
sa:, if	0 -2 -7 2 -5 20 0
sa:, in	0 7 -4 -15 18 -4 -13
sa:, instead	0 0 1 0 -11 0 10
sa:, is	0 -5 23 -7 -4 -5 -3
sa:, it	-4 4 16 -2 -9 0 -3
sa:, keep	0 0 0 11 -8 0 0
sa:, last	0 0 0 -18 17 0 0
sa:, lasted	0 9 0 0 -9 0 0
sa:, like	0 0 -1 -4 10 0 0
sa:, make	9 0 -10 0 0 0 0
sa:, meet	0 0 0 12 -10 0 0
sa:, most	0 0 0 -7 9 0 0
sa:, mr	0 0 -6 0 9 0 0
sa:, no	0 0 -11 -4 8 0 5
sa:, nobody	-5 0 15 0 -8 0 0
sa:, not	0 0 0 -9 -8 6 12
sa:, now	0 0 -19 6 16 0 0
sa:, of	-1 0 6 -11 1 3 0
sa:, on	-1 0 -6 -9 16 -4 0
sa:, one	0 0 -8 -9 9 0 5
sa:, only	0 8 -10 -2 2 0 0
sa:, or	0 0 1 -15 1 0 4
sa:, over	0 0 0 -8 12 0 0
sa:, plu	0 0 -2 0 9 0 -1
sa:, provided	0 0 -10 -5 -14 17 11
sa:, put	-1 0 3 -9 2 -4 8
sa:, rare	0 0 -6 0 10 -2 0
sa:, say	0 0 14 -3 -23 0 17
sa:, sign	0 -2 -15 -7 16 8 0
sa:, so	-1 0 0 -1 12 -8 0
sa:, suspend	0 0 6 -3 -10 0 8
sa:, take	0 0 1 -11 8 0 0
sa:, tariff	0 0 -8 0 9 0 0
sa:, that	-4 7 26 0 -13 -5 -14
sa:, their	0 0 -1 -6 0 9 0
sa:, then	-3 0 10 -13 9 -6 -6
sa:, there	0 0 -2 -12 19 0 0
sa:, they	-2 0 6 9 -7 0 0
sa:, three	0 0 13 -1 -10 0 0
sa:, time	0 0 3 10 -13 0 0
sa:, to	0 2 -3 10 4 -15 -15
sa:, too	0 0 10 -8 0 0 0
sa:, truce	0 0 -9 -3 15 0 0
sa:, under	0 -4 -13 9 3 -11 2
sa:, unless	-3 0 21 0 -11 -1 -9
sa:, until	-1 7 -11 -10 13 0 0
sa:, up	0 0 -2 -9 20 0 -5
sa:, was	0 -3 -9 -4 18 0 0
sa:, we	-6 0 4 -13 17 0 -6
sa:, when	6 -15 6 -2 3 -17 -1
sa:, where	-7 0 -13 4 0 0 10
sa:, which	0 -1 -4 5 1 5 -20
sa:, will	0 0 2 8 -15 5 5
sa:, with	5 0 -12 -9 4 12 0
sa:, without	2 0 -15 8 3 0 0
sa:-	0 -2 -18 4 18 -9 -5
sa:- <name>	0 0 -6 -5 16 -1 0
sa:- built	0 0 -2 -4 8 0 0
sa:- tariff	0 0 0 10 -8 0 -1
sa:- the	0 0 12 0 -8 0 0
sa:.	-6 -18 -3 -5 18 -2 0
sa:. "	0 0 -15 7 1 1 5
sa:. *	0 0 0 -1 -8 0 12
sa:. .	0 0 0 13 -10 0 0
sa:. <number>	0 0 -2 13 -17 0 4
sa:. on	0 0 -6 -7 15 0 0
sa:. the	0 0 13 0 -9 0 0
sa::	3 -10 -5 -10 10 -4 6
sa:: "	0 0 0 8 -12 0 4
sa:: <name>	4 0 6 -12 0 -2 0
sa:: <number>	6 -1 14 -2 -1 -1 -20
sa:: <quality>	0 0 -6 -3 0 0 10
sa:: a	0 10 -9 0 1 0 0
sa:: the	5 -14 -16 1 -1 3 17
sa:;	0 8 -5 -10 5 8 -6
sa:; <day-today>	0 0 -4 -3 15 -1 -2
sa:; <quality>	0 0 12 -5 -15 -2 11
sa:; at	0 0 -4 0 -12 16 0
sa:; both	0 8 0 -4 4 0 -10
sa:; its	0 0 -1 -6 11 0 0
sa:; now	0 0 19 0 -16 0 0
sa:; on	0 0 -6 0 10 0 0
sa:; so	0 0 8 0 -8 0 0
sa:; soybean	0 0 8 0 -6 0 0
sa:; the	0 1 -10 -10 11 7 -3
sa:; they	0 0 -15 0 18 0 0
sa:; until	4 0 -6 -3 -5 11 0
sa:<agent>	2 -12 -14 -9 0 14 7
sa:<day-ahead>	-10 -29 -38 38 7 -15 -2
sa:<day-ahead> (	0 0 -6 15 -2 0 -1
sa:<day-ahead> )	10 10 -22 -6 -4 11 0
sa:<day-ahead> ,	4 -2 -5 -11 6 0 6
sa:<day-ahead> .	-8 -30 -8 11 -11 0 29
sa:<day-ahead> :	0 0 -5 -7 16 0 -1
sa:<day-ahead> ;	0 0 -5 -5 12 0 0
sa:<day-ahead> it	0 0 -4 0 12 0 -5
sa:<day-ahead> of	0 0 0 13 -12 5 -3
sa:<day-ahead> to	0 0 0 -14 20 0 -2
sa:<day-gone>	5 29 -8 -45 15 9 -6
sa:<day-gone> ,	-2 0 -10 -24 21 1 2
sa:<day-gone> .	-3 -1 17 -12 1 0 -13
sa:<day-gone> evening	0 0 -8 -2 0 9 0
sa:<day-gone> the	0 0 -7 0 12 0 0
sa:<day-gone> to	0 0 0 -8 10 0 0
sa:<day-today>	9 13 2 -11 -6 -5 10
sa:<day-today> ,	5 6 0 10 -15 0 -4
sa:<day-today> .	0 3 -2 -5 0 -2 12
sa:<day-today> after	8 6 -4 -10 -7 0 5
sa:<duty>	4 9 -9 -10 8 0 3
sa:<gate>	-7 3 -5 15 -1 -1 -7
sa:<goods-amount>	4 0 -7 -12 18 -1 -5
sa:<goods>	0 2 6 -6 1 -16 5
sa:<level-noun>	9 -12 3 -2 -9 0 10
sa:<level>	-2 -11 -4 3 10 -10 -3
sa:<level> (	2 0 13 -2 -7 -6 0
sa:<level> ,	-2 0 -10 25 9 -9 -31
sa:<level> .	0 -3 -8 17 -8 -4 5
sa:<level> :	0 0 -11 -1 13 0 0
sa:<level> ;	0 0 12 -1 -2 -3 -1
sa:<level> <level>	0 0 2 -9 -1 6 0
sa:<level> again	0 0 0 -15 9 0 4
sa:<level> and	-7 -13 8 6 -3 -1 0
sa:<level> at	1 0 12 0 -4 0 -6
sa:<level> duty	0 0 0 11 -9 0 0
sa:<level> for	0 0 -9 -9 17 0 2
sa:<level> from	4 0 -8 10 -4 4 0
sa:<level> here	0 0 -5 -1 -6 0 16
sa:<level> in	0 3 7 -1 -13 -14 19
sa:<level> instead	0 0 -10 0 -5 7 7
sa:<level> is	0 0 -7 -1 12 0 -3
sa:<level> of	-3 0 0 -2 9 -3 0
sa:<level> on	0 -5 14 -1 8 -26 -16
sa:<level> reciprocal	0 0 0 -13 6 0 3
sa:<level> tariff	0 0 4 -7 -9 0 11
sa:<level> that	-2 0 3 15 -13 4 -4
sa:<level> there	0 0 0 4 -8 0 7
sa:<level> to	0 0 -11 -10 20 0 0
sa:<level> together	0 0 -7 -2 12 0 0
sa:<level> until	0 0 8 8 -12 -2 0
sa:<level> which	0 0 -10 -5 -8 15 7
sa:<money>	0 0 -12 -2 25 -4 -9
sa:<money> ,	0 0 -7 0 12 0 0
sa:<month-ahead>	-4 6 13 -4 0 -10 -6
sa:<month-ahead> and	0 0 -3 -2 10 -2 0
sa:<month-gone>	0 0 8 -20 17 -5 -16
sa:<month-gone> ,	7 2 0 -8 0 0 -4
sa:<month-gone> and	0 -2 0 -7 10 0 0
sa:<name>	-2 4 -9 -2 3 -4 13
sa:<name> 's	0 -7 -11 -20 13 9 14
sa:<name> )	0 0 -7 0 12 0 -1
sa:<name> <level>	-2 0 0 0 18 -1 -18
sa:<name> <number>	0 0 13 -3 -11 0 5
sa:<name> after	0 0 8 0 -7 0 0
sa:<name> an	0 0 5 9 -14 0 0
sa:<name> and	14 7 3 -7 -7 -15 2
sa:<name> are	0 0 15 4 -11 -3 -4
sa:<name> at	0 0 0 27 -23 0 0
sa:<name> begin	0 0 -3 9 -2 0 0
sa:<name> charge	0 0 -3 4 -9 9 5
sa:<name> come	6 0 3 7 -16 0 0
sa:<name> cut	0 0 -5 16 -9 0 0
sa:<name> has	0 0 -21 6 8 0 0
sa:<name> in	0 7 -4 4 -15 5 2
sa:<name> is	-3 0 8 8 -14 5 -1
sa:<name> keep	0 0 0 -14 14 0 0
sa:<name> let	11 0 -3 -2 -4 0 0
sa:<name> on	0 6 5 -10 1 0 -2
sa:<name> pay	0 0 -5 -9 -9 7 16
sa:<name> since	4 0 1 7 -14 0 0
sa:<name> take	-5 0 14 14 -13 -2 -8
sa:<name> that	0 0 10 -3 -4 0 0
sa:<name> until	0 0 11 1 -7 -7 0
sa:<name> was	0 0 -4 -2 10 0 0
sa:<name> will	0 0 -13 -4 17 -2 0
sa:<name> would	0 0 -9 -7 17 -1 0
sa:<not>	2 22 12 -6 -9 -22 0
sa:<number>	17 -8 -7 5 -3 -6 4
sa:<number> ,	-11 4 23 4 -12 -16 -8
sa:<number> .	14 -20 -27 17 -5 1 6
sa:<number> :	5 0 15 -3 -1 -8 -15
sa:<number> <span>	0 0 0 -1 10 0 -5
sa:<number> after	0 0 11 0 -11 0 0
sa:<number> and	3 0 12 -4 -11 2 -1
sa:<number> apply	0 0 15 0 -13 0 0
sa:<number> are	0 0 7 4 -14 0 3
sa:<number> cent	0 0 -10 0 12 0 0
sa:<number> exclusion	0 0 -9 0 6 4 0
sa:<number> for	0 0 -11 12 -4 4 0
sa:<number> from	0 0 -13 0 11 5 -3
sa:<number> hour	0 0 -7 0 9 0 0
sa:<number> in	2 0 -6 23 -2 -2 -17
sa:<number> more	0 0 0 -7 11 0 0
sa:<number> notice	0 0 -8 0 12 -4 0
sa:<number> of	0 0 0 9 -18 0 13
sa:<number> on	0 0 6 -8 -5 -5 12
sa:<number> p	0 0 10 -6 0 -3 0
sa:<number> th	-2 0 6 -4 -6 0 9
sa:<number> that	0 0 0 -6 10 0 -1
sa:<number> to	0 0 -7 -7 23 -1 -2
sa:<number> will	0 0 0 12 -15 2 0
sa:<office> ,	5 0 -13 15 -8 -2 0
sa:<office> .	0 0 -8 -3 12 0 0
sa:<office> of	0 0 -5 6 -8 2 3
sa:<office> on	0 0 12 0 -11 0 0
sa:<office> order	0 0 -12 -9 21 0 0
sa:<office> say	0 0 15 -4 -13 3 0
sa:<office> sign	0 0 0 0 -8 9 0
sa:<organisation>	5 0 -19 -7 23 -11 9
sa:<organisation> 's	0 0 -4 0 16 -8 0
sa:<organisation> ,	0 0 0 -7 9 0 0
sa:<organisation> .	0 0 -2 -7 16 -4 -4
sa:<organisation> agree	0 0 -6 0 12 -5 0
sa:<organisation> announce	0 0 -6 15 -11 -1 4
sa:<organisation> extend	0 0 -10 0 12 0 0
sa:<organisation> has	0 0 -1 15 -15 6 0
sa:<organisation> in	0 0 1 -9 -3 0 8
sa:<organisation> of	0 0 -8 1 -2 9 0
sa:<organisation> on	0 0 11 0 -9 0 0
sa:<organisation> prolong	0 0 -17 0 19 0 0
sa:<organisation> will	0 0 1 9 -5 0 -3
sa:<person>	3 3 0 -4 7 0 -17
sa:<person> 's	0 4 -27 0 21 2 -1
sa:<person> .	0 0 14 6 -10 -5 -3
sa:<person> and	3 -1 -4 12 -3 -5 -5
sa:<person> for	0 0 0 10 -10 1 0
sa:<person> in	0 0 -2 -8 16 0 0
sa:<person> is	0 0 16 0 -14 0 0
sa:<person> say	0 0 0 -14 4 10 -14
sa:<person> sign	0 0 -8 5 -4 13 -5
sa:<person> tell	0 0 13 0 -9 0 0
sa:<person> warn	0 0 0 5 -12 0 8
sa:<person> write	0 0 11 0 -4 0 -1
sa:<points>	6 7 13 4 -19 -19 6
sa:<points> .	4 10 -5 -2 -5 -1 0
sa:<points> less	0 0 0 -9 6 0 1
sa:<points> of	0 0 -2 10 -2 -6 0
sa:<points> on	0 0 0 9 -7 0 0
sa:<quality>	-11 -23 -2 -3 6 -4 13
sa:<quality> -	0 0 -3 -7 10 0 0
sa:<quality> .	0 0 8 5 -12 0 0
sa:<quality> beer	0 0 0 -14 4 0 8
sa:<quality> biscuit	0 0 16 0 -14 0 0
sa:<quality> cement	0 0 -6 -8 15 1 -1
sa:<quality> coffee	0 0 0 5 -11 0 8
sa:<quality> copper	0 0 0 -12 0 0 9
sa:<quality> duty	5 0 -6 12 -8 -2 0
sa:<quality> farm	0 0 -1 11 -5 0 -3
sa:<quality> good	0 0 5 3 0 -7 -9
sa:<quality> government	0 0 -1 0 12 0 -9
sa:<quality> minister	0 0 -11 -6 0 8 6
sa:<quality> ministry	0 0 -5 -1 -12 10 9
sa:<quality> olive	0 0 -3 11 -3 0 0
sa:<quality> one	0 0 0 13 -10 0 0
sa:<quality> product	0 0 0 -8 10 0 -1
sa:<quality> rice	0 0 -3 -9 -5 5 11
sa:<quality> side	0 0 18 2 -18 0 2
sa:<quality> sugar	0 0 0 0 8 0 -3
sa:<quality> tea	0 0 -1 8 -5 0 0
sa:<quality> tuna	0 0 9 0 -12 0 4
sa:<quality> wheat	0 0 0 -7 11 0 0
sa:<quality> wine	0 0 -8 13 -3 0 0
sa:<seat>	-8 -13 13 3 -4 -10 0
sa:<seat> .	0 0 -10 6 0 6 0
sa:<seat> and	0 0 9 0 -13 -6 11
sa:<seat> on	0 0 0 -2 10 -7 -3
sa:<seat> take	0 0 1 -8 -5 0 10
sa:<seat> the	0 0 0 8 -9 0 0
sa:<seat> time	0 0 12 -1 -2 0 -5
sa:<sender>	-1 -2 -7 -2 13 5 -15
sa:<span>	-13 4 -13 15 -9 -5 10
sa:<span> "	0 0 9 0 -7 0 0
sa:<span> ,	0 -7 4 -27 13 0 15
sa:<span> .	-15 -3 -8 14 -7 -12 15
sa:<span> after	0 0 -2 8 4 -7 -7
sa:<span> before	0 0 -13 0 14 1 -8
sa:<span> if	0 0 0 13 -12 0 0
sa:<span> in	3 0 0 -17 13 0 0
sa:<span> longer	0 0 -2 -7 9 0 0
sa:<span> more	0 0 15 5 -20 2 0
sa:<span> on	6 0 0 -19 15 -1 0
sa:<span> pause	0 0 0 10 -9 0 0
sa:<span> tariff	0 0 -3 -6 11 0 0
sa:<span> to	0 0 -4 11 0 -2 0
sa:<span> truce	0 0 0 17 -14 0 0
sa:<v-agree>	3 -22 -5 -8 3 8 5
sa:<v-bear>	9 -2 -19 0 7 14 -16
sa:<v-begin>	11 12 -5 2 -9 4 0
sa:<v-buy>	0 0 0 7 13 -5 -20
sa:<v-deny>	0 0 -4 -1 1 10 0
sa:<v-down>	7 0 -15 -1 0 8 0
sa:<v-end>	16 14 -5 -5 -6 -9 3
sa:<v-impose>	0 -10 -1 -3 7 2 -4
sa:<v-propose>	-2 12 -8 -16 7 1 5
sa:<v-return>	-5 -2 0 -3 -8 13 7
sa:<v-say>	-9 -7 -3 -22 9 8 5
sa:<v-sell>	-3 -1 -17 6 11 2 0
sa:<v-stay>	8 0 4 -12 1 -9 9
sa:<v-target>	6 -10 -10 7 -4 2 6
sa:<v-up>	-9 8 8 -13 6 -5 -10
sa:?	0 -3 -8 -7 14 -4 1
sa:a	-14 11 -7 -7 7 8 -7
sa:a <day-ahead>	0 0 11 0 -8 0 0
sa:a <level>	0 0 -1 -6 -6 0 14
sa:a <organisation>	0 0 11 0 -8 0 0
sa:a <quality>	0 0 -1 -11 19 0 -3
sa:a <span>	0 0 -6 14 -11 0 1
sa:a decree	0 0 -8 0 0 10 0
sa:a framework	0 0 0 -2 9 0 0
sa:a further	0 0 -1 17 -8 -3 0
sa:a levy	0 0 -13 0 7 5 0
sa:a licence	0 0 0 -11 12 0 0
sa:a little	0 0 6 4 -10 0 0
sa:a long	8 6 -3 -2 -9 0 0
sa:a new	0 0 -1 11 -9 1 0
sa:a notice	0 0 10 -3 -5 0 0
sa:a period	0 0 -2 -4 -14 0 22
sa:a second	0 4 -5 -13 10 1 0
sa:a standstill	0 0 -1 -6 10 0 0
sa:a statement	0 0 -4 -1 -3 10 0
sa:a successor	-11 5 10 -5 1 0 0
sa:a telephone	0 0 13 0 -9 0 0
sa:a text	0 0 7 0 -11 0 4
sa:a truce	-12 19 -20 15 -7 -12 2
sa:about	-2 -5 9 -4 6 -1 -5
sa:abroad	0 0 -3 -2 10 0 0
sa:additional	-1 -1 3 3 1 -12 0
sa:additional <level>	0 0 4 -9 8 0 -4
sa:additional duty	0 0 3 -4 5 -11 1
sa:additional tariff	0 0 0 15 -16 0 2
sa:admit	0 0 -8 17 -8 0 0
sa:affiliate	0 0 -2 5 -11 13 0
sa:after	18 0 -4 -2 7 -13 -20
sa:after .	0 0 5 7 -10 0 0
sa:after <level>	7 0 -10 0 0 0 0
sa:after <name>	0 0 -8 0 10 0 0
sa:after <person>	0 0 7 -12 2 0 0
sa:after <span>	12 0 -8 0 0 -8 0
sa:after all	0 0 14 0 -5 -6 0
sa:after the	0 -1 -5 14 -7 5 -7
sa:afterward	0 0 -10 0 11 0 0
sa:again	0 -4 4 -1 -2 7 -10
sa:again ,	0 0 -13 -14 23 0 0
sa:again .	2 0 5 0 -8 8 -10
sa:against <level>	0 0 12 -3 -12 0 6
sa:agree	-1 -4 2 3 -8 7 0
sa:agree .	0 0 -10 0 0 0 8
sa:agree in	0 0 11 -3 -7 0 0
sa:agree on	0 0 10 -6 2 -8 0
sa:agreement	2 0 14 -16 0 -6 -9
sa:agreement .	0 0 10 -2 -3 0 0
sa:aircraft	0 0 -4 -5 17 0 -7
sa:aircraft and	0 0 0 -2 10 0 -6
sa:airport	0 0 1 11 -13 0 0
sa:alive	8 0 -14 0 7 0 0
sa:all	-1 -1 7 -17 15 -4 -4
sa:all .	0 0 -20 -5 23 3 -2
sa:all of	0 0 8 -1 -4 0 0
sa:all other	0 0 0 -2 10 0 -3
sa:allow	0 0 0 -8 13 0 0
sa:alone .	0 0 2 10 -6 0 -4
sa:also	0 0 0 -7 11 0 0
sa:among	0 0 -4 -5 16 -1 -1
sa:among them	0 0 -5 -3 15 -1 -1
sa:an	20 -4 -2 -3 0 2 -19
sa:an <office>	0 0 -11 -1 3 1 4
sa:an additional	0 0 6 -14 12 0 -5
sa:an extension	18 0 5 -11 -9 -5 0
sa:an hour	0 0 -10 -5 3 9 0
sa:an order	0 0 -1 9 0 0 -6
sa:and	14 0 0 0 -1 -20 2
sa:and ,	0 0 15 -11 -2 0 0
sa:and <day-ahead>	0 0 -10 -15 14 0 6
sa:and <level>	-7 -10 21 -9 11 -4 -24
sa:and <name>	12 4 27 -11 -16 3 -18
sa:and <number>	2 0 23 -14 -14 2 -4
sa:and <person>	3 -1 6 12 -11 -8 -4
sa:and <quality>	4 -1 0 6 -12 -1 8
sa:and <span>	0 0 -9 -5 21 0 -4
sa:and a	0 0 -8 -5 16 0 -1
sa:and another	0 -2 0 -7 13 0 0
sa:and are	-1 7 -12 1 3 0 0
sa:and at	0 0 0 0 9 -1 0
sa:and both	-1 0 -4 -16 26 -7 0
sa:and duty	0 0 13 0 -11 0 0
sa:and end	-4 1 -18 0 13 -2 -1
sa:and expire	0 0 -8 2 -2 -1 10
sa:and extend	-1 0 -1 -4 10 0 0
sa:and for	-4 0 1 8 -8 0 1
sa:and from	0 0 8 6 -8 0 -6
sa:and has	-1 2 -13 5 4 0 0
sa:and i	4 0 17 -5 -6 -2 -4
sa:and in	1 0 -15 0 15 0 0
sa:and is	-4 0 -22 2 10 -2 2
sa:and it	-8 6 -22 24 -18 -3 15
sa:and last	0 -1 -13 3 8 0 -1
sa:and no	7 4 -16 11 -9 0 4
sa:and nobody	15 2 -13 -8 0 1 0
sa:and now	13 0 1 -2 -8 0 0
sa:and on	-1 6 6 -1 -10 2 4
sa:and other	0 0 0 11 -11 0 0
sa:and parted	0 0 -4 -5 11 0 0
sa:and rice	0 0 0 2 -8 0 4
sa:and run	0 2 -3 -19 6 0 16
sa:and so	-8 0 13 1 -5 0 0
sa:and that	4 0 -20 19 -3 8 -12
sa:and the	9 -9 -6 -16 7 -2 14
sa:and they	0 0 0 -6 10 -1 0
sa:and to	0 0 -22 -10 27 7 -6
sa:and trade	0 0 0 10 -8 0 0
sa:and under	0 0 5 2 -8 0 0
sa:and was	0 0 2 14 -21 7 0
sa:and what	5 0 -1 12 -8 -1 -4
sa:and which	0 0 -1 16 -11 0 0
sa:and will	0 0 -11 0 3 6 0
sa:and with	-7 0 10 13 -13 0 0
sa:and without	0 0 11 0 -10 0 0
sa:and would	0 0 0 12 -10 0 0
sa:and you	0 0 0 4 -10 7 -2
sa:announce	0 0 -12 0 10 0 5
sa:announce .	0 0 -8 0 16 -1 -1
sa:announce in	0 0 -7 -1 14 0 0
sa:announce last	0 0 8 0 -9 0 0
sa:announce on	0 0 2 12 -10 -2 0
sa:announcement	0 0 -1 3 -16 9 5
sa:announcement no	0 0 0 5 -11 0 5
sa:another <level>	-1 0 0 8 -4 0 0
sa:another <number>	0 7 -13 -3 10 0 0
sa:another <points>	0 0 5 3 -8 0 0
sa:another <span>	0 -2 5 -10 9 0 0
sa:answer .	0 0 12 -2 -7 0 0
sa:antimony	0 0 -4 -1 10 0 0
sa:any	0 0 5 -9 9 -1 -4
sa:any case	0 0 9 0 -8 0 0
sa:anybody	-5 0 -2 -3 13 0 0
sa:anyone	-4 0 4 9 -5 0 -3
sa:anywhere	0 0 -4 -2 9 0 0
sa:application	0 0 -10 6 0 0 0
sa:apply	3 0 -2 -21 0 9 11
sa:apply ,	0 0 15 0 -14 0 0
sa:apply .	-2 0 -10 0 10 0 4
sa:apply to	0 0 0 -12 4 0 6
sa:approve	0 0 0 -9 -1 6 2
sa:are	-8 1 6 11 -9 0 -6
sa:are a	0 0 10 0 -10 0 0
sa:are back	0 0 9 -2 -9 0 4
sa:are charge	0 0 -1 -8 16 0 -3
sa:are not	0 0 11 0 -8 0 0
sa:are on	0 0 13 0 -11 0 0
sa:are put	0 0 0 -3 -9 13 0
sa:are suspend	0 0 0 20 -12 0 -11
sa:arrangement	0 0 4 12 -15 6 -9
sa:arrangement with	0 0 9 20 -27 0 0
sa:arrive	0 0 0 0 -7 0 9
sa:arrive in	0 0 -3 0 -6 0 11
sa:as	-4 -1 6 -7 4 -4 0
sa:as before	0 0 9 0 -5 0 0
sa:as it	-3 0 0 -9 16 0 0
sa:as much	0 0 0 -3 11 0 0
sa:as the	-1 0 7 2 -10 -1 6
sa:as they	0 0 -8 0 7 0 0
sa:as we	0 0 9 0 -4 0 -2
sa:as well	0 0 5 -7 4 3 -9
sa:ask	-5 0 1 8 -12 7 3
sa:ask <level>	0 0 0 4 -11 0 7
sa:ask for	-5 0 5 9 -12 8 -1
sa:at <level>	-3 0 14 11 -10 -23 3
sa:at <number>	7 -2 -12 9 3 0 -9
sa:at all	0 0 -8 0 11 0 0
sa:at noon	0 0 -13 3 4 3 0
sa:at once	0 6 2 0 -9 0 0
sa:at present	0 0 1 -3 -17 15 5
sa:at the	0 -1 -3 -14 8 11 -5
sa:autumn	5 0 7 12 -25 -1 3
sa:autumn .	0 0 0 10 -15 0 3
sa:away	8 6 2 -2 -10 0 0
sa:back	6 -2 24 0 -30 3 5
sa:back .	0 0 1 -12 0 5 -2
sa:back at	2 0 -10 1 -1 0 7
sa:back for	0 0 0 -7 11 0 0
sa:back on	0 0 8 4 -11 0 0
sa:back to	5 0 15 2 -23 -3 6
sa:ban	0 0 -8 -1 16 -4 0
sa:ban on	0 0 -5 0 12 -3 0
sa:banana	0 0 15 -9 0 0 -4
sa:bar	0 0 0 -10 10 0 2
sa:bargain	0 0 -2 -6 11 0 0
sa:be	-5 -2 6 2 4 -26 5
sa:be <number>	0 0 -4 1 -8 -3 15
sa:be carry	0 0 14 0 -12 0 0
sa:be continue	0 0 14 5 -14 -2 0
sa:be the	0 0 -3 -4 11 0 0
sa:bear	0 0 -10 2 3 4 -5
sa:bear <level>	0 0 -5 9 -1 0 -1
sa:became	4 0 -12 0 6 0 0
sa:because	-4 9 1 -17 9 -2 -8
sa:because <name>	5 6 6 4 -18 -3 0
sa:because <person>	4 4 -8 0 0 0 0
sa:because the	0 0 -4 -2 11 0 0
sa:bed	0 0 -3 0 -11 13 0
sa:been	-16 -14 -9 2 1 17 5
sa:been <number>	0 0 -12 5 -1 12 -6
sa:been pay	-2 0 0 -9 9 0 0
sa:been prolonged	-2 0 11 0 -5 0 0
sa:been put	0 0 -8 0 10 0 0
sa:been take	0 0 0 -7 -3 0 10
sa:been withdraw	0 0 0 0 -13 0 15
sa:beer	0 0 -10 -15 17 0 6
sa:before	-8 -6 -3 -2 2 14 -4
sa:before .	2 0 -11 5 4 0 -3
sa:before <day-ahead>	0 0 -1 -10 14 0 0
sa:before <number>	0 0 -8 0 11 0 0
sa:before that	0 0 4 3 -11 -3 7
sa:before the	-2 0 -5 -34 27 13 -5
sa:before their	0 0 18 0 -15 0 0
sa:begin	-3 0 -14 19 -13 0 21
sa:begin ,	-4 0 -5 10 -9 0 10
sa:begin .	-3 3 -20 18 -7 -12 16
sa:begin on	0 0 15 0 -12 0 0
sa:begin to	-3 0 -4 -4 14 0 0
sa:being	0 0 1 17 -14 0 0
sa:believe	0 0 -5 0 9 -1 0
sa:benefit	0 0 -1 16 -13 0 0
sa:beside	0 0 -11 0 16 0 0
sa:better	0 0 19 2 -18 -2 0
sa:between	0 1 6 -12 10 -6 -15
sa:between <name>	4 3 5 -10 1 -8 0
sa:beyond	0 0 0 -7 8 0 0
sa:biscuit	0 0 16 0 -14 0 0
sa:black	0 0 0 -8 -10 7 9
sa:border	5 0 6 0 -9 0 -3
sa:both	-9 15 6 17 -14 -24 0
sa:both <office>	0 0 9 3 -11 0 0
sa:both at	0 0 8 6 -13 0 0
sa:both duty	0 0 -1 0 -11 9 4
sa:both had	0 0 7 6 -13 0 0
sa:both of	0 0 0 -8 10 0 0
sa:bottle	0 0 3 8 -9 0 -2
sa:box	0 0 -11 -2 11 0 2
sa:brandy	0 0 0 -15 15 0 0
sa:bridge	0 0 -1 -1 9 0 -2
sa:bring	2 -6 -17 1 9 -2 2
sa:bring the	0 0 -3 0 8 0 -1
sa:built	0 0 -11 -4 16 0 0
sa:but	0 -1 -11 2 10 0 -1
sa:but <name>	0 0 -9 0 11 0 0
sa:but a	0 0 -3 -2 11 0 -1
sa:butter	0 0 -1 12 -6 0 -1
sa:by	0 0 0 2 10 -15 -12
sa:by <day-ahead>	0 0 10 19 -16 -6 -3
sa:by <level>	0 0 0 -4 9 0 0
sa:by <number>	0 0 -4 -3 13 0 -2
sa:by <office>	0 0 -4 -3 11 0 0
sa:by <person>	0 0 4 -11 8 0 0
sa:by <points>	4 10 0 8 -19 0 0
sa:by <span>	-7 -6 1 -10 18 -5 -1
sa:by a	0 0 -5 -9 2 3 5
sa:by then	0 0 16 -1 -4 -5 -8
sa:c	0 0 0 7 -9 0 0
sa:cabinet	5 0 -9 0 7 0 -2
sa:calendar	-2 0 9 0 0 -2 0
sa:call	0 0 -8 -2 15 -1 -1
sa:call at	0 0 -7 -2 10 0 0
sa:call with	0 0 11 0 -9 0 0
sa:can	0 0 -12 -1 21 -3 -1
sa:can be	0 0 -12 0 11 0 0
sa:canola	0 0 0 -4 11 0 -1
sa:cargo	0 0 0 10 -8 0 0
sa:carry	0 5 6 -15 0 0 0
sa:carry out	0 0 -3 -1 10 0 0
sa:case	0 0 4 -9 0 -3 5
sa:ceasefire	0 0 0 -12 15 0 0
sa:cent	0 0 -11 -1 16 0 0
sa:certain	0 0 -12 0 0 10 0
sa:ceylon	0 0 0 0 -11 0 11
sa:charge .	0 0 -14 0 18 0 -2
sa:charge <level>	4 -1 -3 -1 0 -8 5
sa:charge <number>	0 0 12 1 -9 0 -3
sa:charge <quality>	0 0 0 9 -7 0 0
sa:charge a	0 0 -4 -1 12 0 -1
sa:charge on	0 0 -9 -9 10 9 -3
sa:charge the	0 0 10 4 -10 0 -1
sa:cheap	0 0 0 8 -9 0 0
sa:cheese	0 0 3 14 -10 -2 -7
sa:cheese ,	0 0 5 13 -16 -1 0
sa:chip	0 0 7 -10 3 0 0
sa:chip ,	0 0 10 0 -9 0 0
sa:citru	0 0 0 10 -3 0 -6
sa:close	0 0 18 4 -18 -1 0
sa:close .	0 0 15 1 -16 0 0
sa:close to	0 0 8 5 -12 0 0
sa:closed	0 0 -12 -3 18 0 0
sa:cocoa butter	0 0 0 10 -6 0 0
sa:cod	0 0 0 -4 0 -1 10
sa:coffee	0 0 5 9 -21 3 8
sa:coffee and	0 0 12 4 -20 0 5
sa:colleague	0 0 0 -9 13 0 0
sa:collect	-6 7 -7 13 2 -2 -15
sa:collect .	0 8 0 20 -16 0 -10
sa:collect the	0 0 0 -7 15 0 0
sa:column	0 0 15 1 -15 0 0
sa:come	10 -1 1 -5 -9 11 -10
sa:come and	0 0 11 0 -8 0 0
sa:come back	0 0 -1 -6 0 12 -6
sa:come down	0 0 0 -12 17 0 0
sa:come to	11 0 0 -2 -5 -1 -2
sa:commerce	0 0 0 -12 7 2 0
sa:commerce minister	0 0 0 -7 9 0 0
sa:concentrate	0 0 17 0 -15 0 0
sa:conclude	0 0 7 -13 9 0 -3
sa:conclude in	0 0 10 -3 -4 0 0
sa:condition	0 0 0 0 -13 0 14
sa:confirm	0 0 -1 -6 -2 10 0
sa:confirm on	0 0 8 0 -9 0 0
sa:consent	0 0 5 0 -11 8 0
sa:continue .	0 0 -10 0 -3 7 6
sa:copper	0 0 0 -21 9 -1 7
sa:cost	0 0 0 -10 2 0 7
sa:cost <level>	0 0 11 -1 -7 0 0
sa:cost <number>	0 0 0 -5 9 0 -1
sa:cotton	-3 0 11 -12 12 -4 -10
sa:cotton yarn	-2 0 6 -8 6 0 -4
sa:count .	0 0 0 -12 12 0 0
sa:country	3 -1 -16 4 22 -8 -18
sa:country '	9 0 -7 13 -14 0 0
sa:country ,	0 0 0 -12 16 0 -1
sa:country end	0 0 -9 0 9 0 0
sa:country will	0 0 7 0 -9 0 3
sa:country with	0 0 -4 -2 9 0 0
sa:custom house	0 0 -10 0 0 0 9
sa:cut flower	0 0 -1 0 9 0 -1
sa:dairy	0 0 -3 -8 13 0 0
sa:date	-2 1 21 -9 -18 -2 12
sa:day	7 -3 23 -5 -11 -16 -2
sa:day ,	0 0 11 -8 0 -3 0
sa:day .	6 0 3 0 -10 -6 8
sa:deadline	0 0 10 0 -3 -1 0
sa:deal	3 0 -10 -10 22 -6 -4
sa:decision	0 0 16 -5 -9 0 0
sa:declare	0 0 0 16 -15 0 -1
sa:decree	0 0 2 -3 -11 14 -1
sa:decree of	0 0 13 0 -12 0 0
sa:decree that	0 0 -7 0 -2 10 0
sa:desk	0 0 -5 -7 15 -2 0
sa:did	-4 0 -6 -20 32 0 -4
sa:dispute	0 7 4 -19 -6 10 0
sa:do	0 0 4 5 -12 2 0
sa:doe	0 0 4 9 -11 -3 3
sa:don't	0 0 8 0 -11 5 0
sa:done	0 0 -9 -2 18 0 -3
sa:done .	0 0 -6 0 12 0 -3
sa:door	0 0 14 -3 -8 0 0
sa:double	0 0 -10 -11 22 3 -1
sa:down	-5 11 -6 12 -3 -7 -6
sa:down by	0 10 0 0 -8 0 0
sa:down from	0 0 1 14 -7 0 -9
sa:down to	0 4 -11 1 0 0 1
sa:draft	0 0 -12 0 -15 10 17
sa:dried	2 0 0 9 -11 0 0
sa:drop from	0 0 0 -5 -3 0 9
sa:due	3 -3 -15 -18 30 3 -9
sa:due .	5 0 -12 -7 21 -7 -3
sa:due to	0 0 -1 -4 -1 13 0
sa:during	0 0 -21 3 6 8 2
sa:duty	5 4 -3 7 -10 2 0
sa:duty .	0 0 -8 -6 18 1 -1
sa:duty and	0 0 0 10 -8 0 0
sa:duty come	0 0 5 0 -9 3 0
sa:duty for	0 0 0 13 -9 0 -1
sa:duty is	0 0 2 -3 11 -7 -3
sa:duty of	1 -1 -6 12 -3 1 -6
sa:duty on	6 0 15 -4 -7 0 -7
sa:duty that	4 0 9 -18 3 -5 3
sa:duty to	0 4 -7 9 -8 3 0
sa:duty which	0 0 11 -3 -4 -7 6
sa:duty will	0 0 -8 -3 -4 5 10
sa:each	-2 7 -23 9 13 -13 -3
sa:each other	0 10 -11 9 -5 0 0
sa:each side	0 0 -9 0 10 -1 0
sa:early .	-1 0 -6 -1 13 0 0
sa:earth	0 0 9 -11 3 -5 -1
sa:eastern	0 0 -3 0 8 0 -4
sa:economic	0 0 0 4 -11 1 7
sa:economy	0 0 -10 3 8 -1 0
sa:ecuadorean	0 0 0 0 -9 0 11
sa:either	14 0 -14 11 -14 0 3
sa:else	0 0 -8 -5 20 0 -2
sa:emergency	0 0 0 -8 11 0 0
sa:end	26 9 5 -9 -13 -1 -5
sa:end ,	13 6 17 -5 -31 -2 8
sa:end .	1 -16 45 -2 -34 3 -12
sa:end <day-today>	-1 9 1 -2 -5 0 0
sa:end and	9 4 -7 0 -3 0 0
sa:end at	6 0 -3 -12 7 0 0
sa:end of	2 -4 -4 -14 7 4 0
sa:end on	-11 -10 -38 13 14 4 -6
sa:end without	11 -1 0 0 -3 0 0
sa:engine	0 0 -3 7 -9 8 -2
sa:enter	-3 0 0 4 4 -4 -10
sa:enter into	0 0 0 12 -10 0 0
sa:enter the	0 0 0 -10 13 0 0
sa:evening	8 0 -25 0 11 7 -3
sa:evening ,	1 0 -13 0 6 4 0
sa:evening .	0 0 -10 6 0 2 0
sa:everybody	0 0 -11 -4 14 0 2
sa:everybody .	0 0 -10 0 11 0 0
sa:everyone	0 0 -2 -9 13 0 0
sa:everything	0 0 8 0 -11 -5 8
sa:everything .	0 0 0 -1 -5 0 10
sa:exchanged	0 0 -4 -2 14 0 -2
sa:exclusion	0 0 -11 -3 8 9 0
sa:exempt	0 0 0 -8 11 0 0
sa:exemption	0 0 -9 -3 16 0 0
sa:existing	0 0 10 -5 -3 0 0
sa:expect	0 7 7 -3 -11 0 2
sa:expect to	0 7 0 0 -15 5 5
sa:expire	5 1 5 7 -22 5 4
sa:expire ,	0 0 20 5 -22 0 0
sa:expire .	9 0 2 -6 -1 0 -3
sa:expire on	-2 0 -18 6 -5 9 9
sa:explain	0 10 -14 4 1 -4 0
sa:export	0 0 -7 -3 19 -6 0
sa:export of	0 0 -7 -2 15 -2 0
sa:extend	2 -6 0 -2 8 0 -1
sa:extend .	-1 -1 11 15 -14 -7 0
sa:extend by	0 0 -12 -8 21 0 0
sa:extend it	7 2 -20 -5 10 -2 0
sa:extend the	0 0 0 -6 10 0 0
sa:extend their	0 0 15 -1 -12 0 0
sa:extension	20 5 0 -21 0 -9 -4
sa:extension ,	11 2 -2 -2 -6 0 0
sa:extension .	12 -1 -4 0 0 -1 0
sa:extension of	-1 0 4 -9 3 0 0
sa:extra	0 0 -5 9 -1 -2 0
sa:face	0 0 -6 -4 13 3 -2
sa:factory	0 0 0 12 -11 0 0
sa:failing	0 0 -9 1 9 2 -6
sa:fall away	0 0 5 5 -9 0 0
sa:fare	0 0 -12 0 14 0 0
sa:farm good	0 0 -4 10 0 0 -5
sa:fear	0 0 0 0 -10 5 6
sa:fee	0 0 -8 -9 15 6 -2
sa:fee .	0 0 -8 -3 13 0 0
sa:fentanyl	0 -4 15 -3 0 -8 0
sa:fentanyl ,	4 0 5 4 -15 0 0
sa:fentanyl duty	-3 0 0 0 11 -4 0
sa:fig	0 0 0 11 -9 0 0
sa:fine	0 0 -4 -3 12 0 -2
sa:first	10 5 -7 -27 12 0 0
sa:fish	0 0 0 11 -8 -1 1
sa:five	0 0 11 0 -14 0 4
sa:five hour	0 0 13 0 -12 0 0
sa:flag	0 0 0 -6 9 0 0
sa:flour	-2 0 -23 12 7 0 0
sa:flour and	0 0 -9 0 10 0 -2
sa:flower	0 0 0 -5 8 0 -1
sa:follow	0 0 -14 0 13 0 -1
sa:follow .	0 0 -8 0 10 0 0
sa:followed	8 17 -11 -4 -10 0 0
sa:following	6 0 1 -12 4 0 -5
sa:food	0 0 0 12 -10 0 0
sa:for	-11 0 -23 1 0 20 16
sa:for <quality>	0 0 9 5 -9 0 -4
sa:for <span>	-9 1 -27 13 -13 7 23
sa:for a	0 2 -5 0 -7 -2 11
sa:for all	0 0 0 -2 9 0 -2
sa:for everybody	0 0 -10 0 15 0 0
sa:for everyone	0 0 -3 -4 10 0 0
sa:for fentanyl	0 0 0 14 -16 0 0
sa:for it	0 0 11 0 -8 0 0
sa:for longer	0 0 0 0 -13 13 0
sa:for more	-1 -5 -8 0 18 0 0
sa:for nothing	0 0 12 -3 -7 0 0
sa:for one	0 0 7 6 -12 0 0
sa:for other	0 0 -10 0 14 0 0
sa:for the	2 4 4 -23 1 10 -5
sa:for trade	0 0 0 0 -10 10 0
sa:for which	0 0 5 7 -11 0 0
sa:force	0 -2 -4 10 -6 3 0
sa:force .	0 0 -2 -8 7 5 0
sa:force until	0 0 -8 23 -12 0 0
sa:foreign	0 0 0 -1 11 -7 0
sa:found	0 0 9 0 -5 -1 -3
sa:four time	0 0 -8 0 12 0 0
sa:fourth	0 0 -7 0 12 -1 0
sa:fourth round	0 0 -5 -2 13 -1 0
sa:free	-1 0 -4 -4 20 0 -8
sa:free of	0 0 -1 -4 11 0 0
sa:freeze	0 0 15 0 -14 0 0
sa:friday ,	0 0 0 9 -7 0 0
sa:friend	0 0 -3 5 -12 0 10
sa:from	2 -14 0 -11 8 12 -5
sa:from <day-ahead>	0 0 5 -50 24 16 -17
sa:from <name>	-2 0 -3 14 4 -2 -26
sa:from <seat>	0 0 0 5 -16 0 11
sa:from a	0 0 14 -8 -5 0 0
sa:from next	0 0 -7 0 9 0 0
sa:from that	0 0 -8 -5 11 0 2
sa:from the	0 0 0 -6 10 0 -3
sa:from there	0 0 10 0 -7 0 0
sa:frozen	0 0 10 -8 2 -3 0
sa:furniture	0 0 0 -7 15 0 -4
sa:further	0 -1 -4 16 -8 -5 2
sa:further <points>	0 0 2 18 -18 -1 0
sa:gallium	0 0 -6 -1 13 0 0
sa:gallium ,	0 0 -4 -1 10 0 0
sa:gather	0 0 -4 0 12 -2 -4
sa:gazette	0 0 -8 0 10 0 0
sa:geneva	4 0 4 0 -8 -1 2
sa:germanium	0 0 -6 -1 12 0 0
sa:get	0 -1 7 -17 11 -4 -5
sa:give	0 0 -10 0 6 7 -3
sa:given	0 0 14 -14 -4 0 3
sa:gmt	0 0 0 10 -8 0 0
sa:go	-1 12 0 -1 4 -6 -12
sa:go down	0 17 -8 0 -4 0 -5
sa:go in	0 0 0 -3 9 0 -1
sa:go into	0 0 0 15 -15 0 0
sa:go out	0 0 7 10 -16 0 0
sa:go to	0 -1 1 -13 6 -1 7
sa:go up	0 0 -12 -1 16 0 0
sa:god	0 0 -3 0 -7 -1 13
sa:good	3 -7 -8 14 0 -15 -2
sa:good ,	0 0 0 9 -15 0 4
sa:good for	0 0 5 0 -9 0 7
sa:good from	0 0 0 -17 19 0 -2
sa:good of	0 0 0 0 -3 -3 10
sa:good originating	0 0 0 9 -6 0 0
sa:good pay	0 0 7 -11 6 0 0
sa:good to	0 0 -1 24 -20 0 0
sa:good until	0 0 0 13 -11 0 0
sa:government	2 0 -15 4 -14 13 11
sa:government say	0 0 -4 0 -7 10 0
sa:had	7 0 -2 -8 4 6 -7
sa:had announce	0 0 -6 -3 11 0 0
sa:had ask	0 6 0 0 -12 9 0
sa:had bring	5 0 0 5 -9 0 0
sa:had make	0 0 8 4 -12 0 0
sa:had reach	7 0 -9 0 1 0 0
sa:had send	0 0 7 9 -15 0 0
sa:half	0 0 3 -12 1 0 6
sa:half of	0 0 15 -8 -13 1 2
sa:hall of	0 0 9 0 -8 0 0
sa:halve to	0 0 -3 11 -5 0 0
sa:hand on	0 0 -6 11 -4 0 0
sa:happen	0 0 -7 -2 13 0 0
sa:has	-16 -3 -21 11 1 1 26
sa:has <span>	0 0 -11 6 5 0 0
sa:has ask	0 0 0 13 -12 0 0
sa:has been	-5 -6 0 -15 11 2 8
sa:has not	-2 0 -13 -6 17 -4 8
sa:has pay	0 0 0 27 -25 0 0
sa:has promise	0 0 -9 0 9 0 0
sa:has until	0 0 0 11 -9 0 0
sa:have	-6 -17 10 0 5 -8 -1
sa:have a	0 0 -1 0 9 0 0
sa:have been	-5 0 -14 12 0 11 -5
sa:have come	0 0 8 0 -5 0 0
sa:have end	0 0 1 -7 12 0 -4
sa:have had	0 0 0 8 -8 0 0
sa:have no	0 0 0 11 -10 0 0
sa:have pay	1 0 -2 -5 0 0 9
sa:have to	0 0 13 6 -16 0 0
sa:hazelnut	0 0 4 6 -10 0 0
sa:he say	0 0 -7 0 -7 9 5
sa:health	2 0 -13 0 11 0 0
sa:heard	-1 0 -1 -4 10 0 0
sa:here	-4 0 0 -7 -3 0 17
sa:here .	0 0 -5 0 -2 0 10
sa:higher	0 0 2 13 -11 0 0
sa:higher duty	0 0 3 17 -19 0 0
sa:highest	0 0 6 -11 3 0 0
sa:his	0 0 -17 11 -3 8 7
sa:his <organisation>	0 0 6 0 -9 4 0
sa:his <person>	0 0 -6 11 -4 0 0
sa:his country	0 0 0 10 -10 0 0
sa:his signature	0 0 0 8 0 -4 0
sa:hold	2 0 -3 -10 9 -3 0
sa:hold for	0 0 0 -8 11 0 0
sa:hold until	0 0 -11 0 9 0 0
sa:home	0 0 22 -3 -13 -5 0
sa:hospital	0 0 0 12 -12 0 0
sa:hour	0 4 -13 0 -4 16 -5
sa:hour .	0 6 4 -10 2 -1 0
sa:hour after	0 0 -1 -3 10 0 -1
sa:hour before	0 0 -1 14 -18 9 0
sa:house	0 0 -14 0 11 -4 6
sa:i have	0 0 15 7 -15 -1 0
sa:if	-7 -7 -12 10 -4 11 6
sa:if it	-1 -1 -30 1 7 8 13
sa:if no	0 0 23 -1 -24 -2 7
sa:if nobody	0 0 12 0 -9 0 0
sa:if nothing	0 0 -14 0 25 0 -8
sa:if the	0 0 -3 3 -10 11 5
sa:if there	0 0 -10 0 14 0 0
sa:if they	0 0 12 0 -8 0 -1
sa:if we	0 0 9 0 -8 0 0
sa:import	0 0 0 -12 20 0 -4
sa:importer	0 0 11 0 -9 0 0
sa:in	7 1 -16 -6 4 2 7
sa:in <month-gone>	3 0 0 -18 18 -2 -14
sa:in <name>	0 3 -18 19 -25 3 17
sa:in <number>	0 0 -1 -18 21 0 -4
sa:in a	-1 10 -6 -23 5 12 -1
sa:in any	0 0 9 0 -8 0 0
sa:in either	11 0 0 0 -8 0 0
sa:in geneva	0 0 -2 19 -11 0 0
sa:in kuala	0 0 0 -1 -11 0 12
sa:in mumbai	0 0 1 8 -9 0 0
sa:in place	0 0 8 4 -19 2 3
sa:in stockholm	0 0 10 0 -7 0 0
sa:in the	-6 -3 1 4 7 -8 -5
sa:in tromsø	0 -1 0 -5 9 0 0
sa:in which	3 3 -5 -14 12 0 -1
sa:in write	0 0 -6 0 -5 11 1
sa:initialled in	0 0 2 0 -10 0 8
sa:instead	8 0 -2 12 -33 5 19
sa:instead of	8 0 -1 9 -29 3 16
sa:instrument	0 0 -5 0 9 0 0
sa:into	-2 0 4 12 -5 -5 -11
sa:into a	0 0 14 0 -11 0 0
sa:into force	0 0 -5 10 -2 0 -1
sa:introduce	0 0 6 -9 0 -6 9
sa:introduce in	0 0 7 -8 0 -6 9
sa:is	-13 -37 11 -4 17 -7 -12
sa:is <day-ahead>	0 0 3 0 -14 9 0
sa:is <level>	-3 0 -18 9 6 0 0
sa:is <number>	8 0 -17 -4 8 0 4
sa:is a	-1 0 -3 11 -5 2 0
sa:is being	0 0 0 12 -9 0 0
sa:is charge	0 0 13 -1 -7 0 -2
sa:is done	0 0 -3 0 9 0 -3
sa:is due	0 0 -6 -5 19 -1 -2
sa:is go	0 0 13 -7 -5 0 0
sa:is good	4 0 4 9 -12 -1 0
sa:is in	0 0 0 -9 13 0 0
sa:is meant	0 0 0 9 -9 0 0
sa:is suspend	0 0 -5 -17 24 0 -1
sa:is the	0 0 10 -7 2 -2 -11
sa:is to	0 0 2 2 -12 7 3
sa:is up	0 0 16 17 -29 0 0
sa:is what	0 0 -5 -15 21 0 0
sa:is when	0 0 18 2 -17 -1 0
sa:is worth	0 0 0 6 -14 7 0
sa:island	0 0 0 -9 13 0 0
sa:isn't	0 0 -9 0 14 0 -2
sa:it	0 7 20 -3 -8 -19 -2
sa:it 's	0 0 20 5 -25 4 0
sa:it ,	2 0 12 -13 -9 -4 7
sa:it .	9 3 5 -15 6 -27 -4
sa:it by	0 0 10 0 0 -6 0
sa:it end	-2 3 7 6 -10 -3 -1
sa:it go	0 0 2 3 -14 0 9
sa:it has	-7 -1 3 -16 2 -1 18
sa:it may	0 0 -5 0 10 0 -4
sa:it pay	-3 0 -5 3 11 0 -8
sa:it run	0 0 -3 10 -3 0 0
sa:it say	0 0 -12 -8 13 0 5
sa:it the	-4 0 -3 10 0 0 0
sa:it was	4 2 5 11 -11 -7 -8
sa:it will	0 0 16 -5 -2 -4 -1
sa:it would	0 -2 0 -7 9 8 -19
sa:it'll	0 0 0 0 -7 0 10
sa:its	2 11 3 2 -2 3 -30
sa:its <person>	0 0 12 0 -6 0 0
sa:its additional	0 0 0 14 -13 -1 0
sa:its consent	0 0 3 0 -11 8 0
sa:its duty	0 0 0 8 -10 6 -4
sa:its end	8 1 6 5 -19 0 0
sa:its own	0 0 9 -11 3 -4 0
sa:its tariff	0 0 -10 0 7 0 0
sa:its way	0 0 0 11 -9 0 0
sa:keep	2 -2 11 0 -5 0 -7
sa:keep a	0 0 6 4 -11 0 0
sa:keep the	3 0 9 11 -16 -4 0
sa:keep their	0 0 0 -9 12 0 0
sa:kiwi	0 0 8 18 -21 0 -1
sa:know	-3 0 0 0 11 -6 -1
sa:kuala	0 0 0 -4 -10 3 12
sa:lapse	-2 7 7 -18 13 -8 0
sa:lapse ,	0 0 8 0 -3 0 -1
sa:lapse .	0 9 0 -12 6 -4 0
sa:last	-22 -22 17 -9 2 1 0
sa:last <month-gone>	0 0 10 0 -2 -6 0
sa:last <span>	0 0 -13 8 8 0 -7
sa:last autumn	0 0 0 15 -14 0 0
sa:last day	-4 0 16 -5 -10 2 0
sa:last until	0 -3 -7 -6 11 6 0
sa:last week	-2 0 11 -2 -2 0 -2
sa:last winter	0 0 4 8 -16 0 3
sa:lasted	0 9 0 -2 -4 0 0
sa:lasted until	0 9 0 0 -9 0 0
sa:later	0 0 0 -13 -6 16 1
sa:later .	0 0 0 0 -12 17 -2
sa:latest	0 0 -13 0 5 6 0
sa:law .	0 0 -6 5 11 -2 -6
sa:lawyer	0 0 -6 0 11 0 0
sa:lay	4 5 3 3 -19 0 0
sa:leather	0 0 1 7 -11 0 3
sa:leave	-3 -2 23 0 -8 -4 -7
sa:leave .	0 0 9 6 -14 0 0
sa:leave the	0 0 2 -9 8 0 0
sa:lentil	0 0 0 -13 1 0 8
sa:less than	0 0 4 -9 3 0 0
sa:let	10 0 -8 -21 18 -5 -1
sa:let it	0 0 -4 0 9 -3 0
sa:let their	11 0 -4 0 -5 0 0
sa:letter	-5 0 -12 12 8 -3 -1
sa:level	0 0 -8 17 -10 5 0
sa:levy	0 0 -17 0 6 4 0
sa:levy on	0 0 -17 -5 16 3 1
sa:licence	0 0 0 -16 19 0 0
sa:licence .	0 0 -2 -5 10 0 0
sa:likewise	0 0 2 5 -12 -3 7
sa:list	0 0 -3 -13 7 9 -3
sa:list of	0 0 0 -3 -5 10 -1
sa:lithium	0 0 -2 -3 11 0 0
sa:live	0 0 4 15 -14 0 0
sa:live until	0 0 0 12 -7 0 0
sa:london	0 0 0 -10 14 0 0
sa:long	6 6 0 -6 -11 0 6
sa:longer	0 0 -6 7 -19 10 13
sa:longer .	0 0 3 -2 -12 12 0
sa:longer <number>	0 0 0 19 -23 0 5
sa:look	-6 0 10 0 -1 -5 0
sa:lorry	6 0 -12 0 4 -2 0
sa:lose	0 0 3 -13 4 0 4
sa:lower the	0 0 0 9 -8 0 0
sa:machinery	0 0 -4 15 -4 0 -5
sa:maize	0 0 4 3 -11 0 4
sa:make	7 -4 0 8 5 -20 -9
sa:make .	0 0 3 12 -15 0 0
sa:make a	0 0 8 0 -8 0 0
sa:make for	0 0 8 5 -12 0 0
sa:make in	9 0 -8 9 -5 0 -5
sa:make with	0 0 -8 0 10 0 0
sa:maker	0 0 11 -7 -3 0 0
sa:matter	0 0 0 -16 15 1 0
sa:may	0 0 9 0 2 -5 -15
sa:mean	0 0 0 -9 14 0 0
sa:measure	0 0 -11 16 -2 0 -3
sa:medicine	0 0 9 -10 0 0 0
sa:meet	8 -3 -18 8 0 5 0
sa:meet in	9 0 -20 8 0 0 -1
sa:men	-2 6 12 -9 -3 0 0
sa:midnight	5 0 20 -12 -14 -5 3
sa:midnight ,	6 0 13 -1 -16 0 0
sa:midnight .	0 0 17 -4 -8 -3 0
sa:midnight in	0 0 -10 -5 7 0 5
sa:minister	-3 0 -4 -5 -3 5 11
sa:minister ,	0 0 -5 -15 2 2 9
sa:minister for	0 0 0 0 -10 10 0
sa:ministry of	0 0 -8 -1 -9 11 9
sa:minute before	0 0 13 -4 -8 0 0
sa:monday ,	0 0 0 9 0 0 -5
sa:more	0 -10 7 0 4 -14 -3
sa:more :	0 0 -7 0 13 0 0
sa:more on	0 0 -12 0 15 0 0
sa:more than	0 0 14 8 -18 -2 0
sa:morning	-9 6 13 -16 7 -1 0
sa:most	0 0 -2 -1 14 0 -8
sa:most <quality>	0 0 0 10 -4 0 -3
sa:move	0 0 12 -4 -12 0 6
sa:mr	0 0 0 11 -9 0 1
sa:mr <person>	0 0 -8 14 -8 0 2
sa:much	0 0 -2 -5 14 0 0
sa:mumbai	0 0 1 8 -9 0 0
sa:must	0 0 -8 5 8 0 -4
sa:my	0 0 6 11 -7 -4 -11
sa:nearly	0 0 0 -10 14 0 0
sa:need	0 0 5 5 -18 9 0
sa:needed	0 0 12 0 -9 0 0
sa:negotiate	0 0 -8 -3 6 0 6
sa:neighbour	0 0 -1 -4 12 0 -1
sa:neither	-5 -9 0 -10 10 6 0
sa:neither side	-1 -7 -1 -8 21 0 0
sa:new	0 9 -10 -2 0 2 0
sa:new truce	0 0 0 18 -15 0 0
sa:new york	0 0 -9 1 12 0 -7
sa:next	-4 -2 -6 4 -3 12 0
sa:next week	0 0 -9 0 4 4 0
sa:next year	0 -1 1 5 -15 13 0
sa:night ,	0 0 -9 -1 15 0 0
sa:night .	-2 0 9 13 -14 0 0
sa:nil	0 0 0 -11 7 0 1
sa:no	1 13 -1 1 -14 -16 14
sa:no .	0 0 -3 13 -14 0 4
sa:no deal	0 0 -8 -3 17 0 0
sa:no longer	0 0 -5 14 -21 0 15
sa:no one	9 4 -8 -1 -2 0 0
sa:no other	0 0 10 11 -20 0 0
sa:no truce	0 0 -5 -6 13 0 0
sa:nobody	6 9 0 -14 -2 0 -6
sa:noon	0 0 -9 7 -3 3 4
sa:noon ,	0 0 -6 0 10 0 0
sa:not ,	0 0 13 0 -10 0 0
sa:not <number>	0 0 14 0 -13 -2 5
sa:not <span>	0 0 -11 0 13 0 0
sa:not be	2 0 -5 0 10 0 -6
sa:not been	-2 0 -1 -3 11 0 0
sa:not sign	0 0 -6 0 9 0 0
sa:not the	0 0 6 0 -13 2 1
sa:note	0 0 -10 6 0 8 -4
sa:note .	0 0 -9 4 -6 10 0
sa:nothing	0 5 10 0 0 -12 -7
sa:nothing .	1 8 0 -8 -8 1 1
sa:notice	0 0 3 7 1 -17 0
sa:notice ,	0 0 -7 9 0 0 0
sa:notice of	0 0 -10 0 17 -7 0
sa:noticed	12 0 -7 4 -8 0 0
sa:now	6 -4 -9 0 -2 9 5
sa:now .	0 0 3 3 0 0 -12
sa:now it	7 0 14 0 -27 12 0
sa:now last	0 0 -10 7 1 7 0
sa:now take	2 0 -14 1 8 0 0
sa:observed	0 0 0 9 -10 0 0
sa:of <day-gone>	0 0 -9 0 14 -5 0
sa:of <month-ahead>	0 0 18 0 -16 0 0
sa:of <number>	7 0 -3 -19 10 -6 7
sa:of <person>	0 0 0 14 -11 0 0
sa:of <points>	0 0 0 -13 9 0 5
sa:of <span>	-9 20 -4 -2 -7 -9 10
sa:of an	0 0 12 0 -10 0 0
sa:of both	0 0 -2 11 -4 0 -2
sa:of commerce	0 0 -9 0 0 9 0
sa:of duty	0 0 0 -8 12 0 0
sa:of geneva	0 -1 8 -11 0 0 5
sa:of it	3 0 12 -3 -6 -2 0
sa:of its	0 0 3 14 -12 0 -3
sa:of last	-2 -1 10 5 -10 -3 2
sa:of next	0 0 -5 11 -5 7 -4
sa:of port	0 0 -9 0 12 0 0
sa:of that	5 0 0 -15 5 0 1
sa:of the	6 -13 -4 -2 -10 4 17
sa:of their	0 0 -1 -12 14 0 -1
sa:of them	0 0 7 -19 12 0 0
sa:of thi	-2 0 11 4 -3 -11 -5
sa:of two	0 0 -1 -6 11 0 0
sa:of what	0 0 11 4 -13 0 0
sa:of which	0 0 10 0 -8 0 0
sa:off	0 0 13 0 -5 0 -3
sa:offer	0 0 -8 -1 16 0 -1
sa:oil	1 13 0 -1 0 -5 -9
sa:oil .	0 0 0 -9 15 0 -2
sa:old	12 -2 -17 -8 4 6 4
sa:old custom	0 0 -8 0 9 0 0
sa:old duty	5 0 -10 -8 0 5 4
sa:old rate	0 0 -14 0 11 0 2
sa:olive	0 7 -2 0 -12 2 5
sa:olive oil	0 7 9 4 -16 -3 0
sa:on	-6 -19 -3 6 5 -3 -2
sa:on .	0 0 -6 9 -3 -2 6
sa:on <day-ahead>	-8 -36 -32 18 20 -10 -10
sa:on <day-gone>	-1 14 0 -32 7 11 0
sa:on <day-today>	0 0 -5 4 -1 -7 14
sa:on <name>	0 0 -16 -8 18 0 6
sa:on <quality>	7 -3 -1 -14 3 0 11
sa:on affiliate	0 0 1 0 -13 12 0
sa:on both	-2 0 0 -9 7 0 3
sa:on dried	0 0 0 10 -8 0 0
sa:on export	0 0 -6 0 10 -2 0
sa:on fish	0 0 3 8 -10 0 0
sa:on for	0 0 8 14 -19 0 0
sa:on good	0 0 1 9 0 -3 -13
sa:on in	0 0 -7 16 -9 0 0
sa:on olive	0 0 -5 -2 10 0 0
sa:on our	6 0 -1 13 -13 0 0
sa:on paper	0 0 -3 -9 19 0 -3
sa:on steel	0 0 -6 -16 19 0 2
sa:on tea	0 0 0 9 -6 0 -3
sa:on that	0 0 17 0 -14 0 0
sa:on the	0 -4 -6 20 -7 0 -5
sa:on their	0 0 0 8 -7 0 0
sa:on thi	0 0 -2 8 -5 0 0
sa:on top	-2 0 12 -14 2 0 0
sa:on until	0 0 -7 12 -1 0 0
sa:once	-1 10 -15 -7 -1 0 16
sa:once more	0 0 -9 0 0 0 7
sa:one	7 4 5 -16 0 -10 1
sa:one ,	0 0 -7 -11 15 4 0
sa:one .	0 0 15 9 -14 -9 0
sa:one that	0 0 14 0 -12 0 0
sa:only	4 11 -1 -1 -5 0 -1
sa:only <level>	0 0 6 12 -17 0 0
sa:only the	0 8 -7 -9 0 5 0
sa:open	0 0 -9 0 20 -2 -3
sa:or	0 0 6 -2 6 -10 -7
sa:or <span>	0 0 0 10 -7 0 0
sa:orange	0 0 -5 -4 13 0 0
sa:order	0 0 1 7 4 -5 -10
sa:order of	0 0 10 6 -13 -2 0
sa:order that	0 0 -10 -1 11 0 0
sa:ordinary	0 8 -9 1 5 0 -11
sa:origin are	0 0 0 17 -15 0 -3
sa:originating	0 0 -8 1 -9 7 6
sa:originating in	0 0 -8 1 -9 7 6
sa:other	-3 8 3 12 -7 -12 -6
sa:other 's	0 0 0 14 -11 0 0
sa:other country	0 0 -10 0 13 0 0
sa:otherwise	0 0 3 0 -13 10 0
sa:our side	0 0 10 4 -14 0 0
sa:out	3 14 13 -4 -10 -9 0
sa:out ,	11 0 -5 -5 0 0 0
sa:out .	0 0 35 -6 -19 -3 -5
sa:out of	0 0 1 -11 9 0 0
sa:out on	0 18 -8 10 -15 0 -1
sa:outside the	-3 0 0 -7 12 0 0
sa:over	5 -10 0 -3 -5 12 0
sa:over ,	-1 0 17 0 -12 0 0
sa:over .	0 0 12 -7 -5 -1 -2
sa:over a	0 0 -8 -1 13 0 0
sa:over fentanyl	4 -1 2 -2 -6 0 5
sa:over the	0 0 -7 -9 20 0 0
sa:owe	0 0 1 10 -7 0 -3
sa:owe <level>	0 0 3 9 -9 0 -2
sa:own .	0 0 -11 0 4 7 0
sa:owner	0 0 -9 0 11 0 0
sa:p .	0 0 10 -4 -2 -3 0
sa:parcel	0 0 -8 -3 22 0 -11
sa:part	0 0 0 -2 12 0 -9
sa:party	0 0 -9 0 -6 14 0
sa:passe	0 0 10 0 -5 -2 0
sa:past midnight	0 0 2 -13 5 -3 4
sa:pause	-4 0 16 -12 0 -4 -6
sa:pause in	0 0 19 7 -23 0 0
sa:pause of	0 0 2 -12 8 0 -1
sa:pay	4 0 -13 0 14 -5 -2
sa:pay <number>	8 0 -2 12 -9 2 -10
sa:pay a	0 0 -4 -2 10 0 0
sa:pay an	0 0 0 -21 26 0 0
sa:pay more	0 0 10 0 -6 0 0
sa:people	0 10 0 9 -22 8 0
sa:pepper	0 0 0 -6 13 0 0
sa:period	0 0 6 -5 -19 0 21
sa:period of	0 0 -2 -5 -12 0 22
sa:permit	0 0 0 -10 14 0 0
sa:phone	0 0 -1 11 -7 0 0
sa:place	0 3 7 0 -11 1 0
sa:plan	4 2 0 -13 4 -3 0
sa:plu	0 0 -3 -8 20 0 -5
sa:plu <level>	0 0 0 -3 10 0 -4
sa:police	0 0 0 11 -11 0 0
sa:pork	0 0 12 -9 -3 0 0
sa:port	-4 0 -13 -4 14 7 0
sa:port fee	0 0 -11 -4 10 8 -2
sa:post	0 0 -7 -5 14 0 0
sa:prawn	6 0 -9 0 4 0 -1
sa:present	0 0 0 3 -18 22 1
sa:present <level>	0 0 -3 -3 -14 16 3
sa:president	0 9 -16 -10 4 9 0
sa:press )	0 0 0 11 -9 0 0
sa:presse	0 0 0 9 -9 0 0
sa:price	0 0 -1 -5 13 0 -3
sa:price .	0 0 -8 0 12 0 0
sa:product	0 0 -3 -13 22 -1 -5
sa:product .	0 0 -4 -9 15 0 -1
sa:prolong	-1 0 -3 -14 20 -4 0
sa:prolong it	-1 0 -5 0 11 -3 0
sa:prolonged	-7 0 -2 0 7 0 0
sa:prolonged .	0 5 0 -11 3 0 0
sa:prolonged to	0 0 -4 -4 11 0 0
sa:promise	0 9 -2 -9 0 0 0
sa:proper	0 0 -7 -2 13 0 0
sa:provided	0 0 -10 -5 -14 17 11
sa:provided that	0 0 -10 -5 -14 18 11
sa:published	0 0 0 -10 13 -5 0
sa:pumpkin	0 0 17 0 -14 0 0
sa:put	-6 -3 -16 -16 20 14 0
sa:put on	0 0 -14 1 15 0 -6
sa:put the	0 0 0 -10 2 0 8
sa:put to	0 0 0 -2 -9 13 0
sa:quarrel	0 -2 -12 0 9 -1 0
sa:quarrel about	0 -1 -4 -1 12 0 0
sa:quota	0 0 -13 -4 19 0 0
sa:raise its	0 0 -5 -2 13 -1 0
sa:rare	0 0 9 -11 3 -5 -1
sa:rare earth	0 0 0 -10 10 -1 -1
sa:rate	9 -1 -1 -12 -2 0 10
sa:rate of	0 0 2 -13 3 0 4
sa:rate on	0 0 10 0 -9 0 0
sa:rather	0 0 5 -12 4 0 -1
sa:reach	12 0 -11 0 3 -3 0
sa:reach a	0 0 -7 0 9 0 0
sa:ready	0 0 -5 0 10 0 0
sa:reciprocal	0 0 -21 -9 21 9 0
sa:reciprocal "	0 0 -6 0 8 0 0
sa:reciprocal tariff	0 0 -11 -1 5 10 0
sa:red	0 0 -6 0 9 0 0
sa:reduce	0 0 -9 3 0 1 2
sa:refrain	0 0 0 9 -15 0 6
sa:refrain from	0 0 0 9 -15 0 6
sa:regional	0 0 10 0 -8 0 0
sa:remain	0 -1 -9 0 6 1 0
sa:remain in	0 0 -5 9 -4 2 0
sa:renewed	12 15 -19 -12 5 0 -4
sa:renewed .	1 0 1 -8 6 -7 -1
sa:replace	-6 0 -4 2 9 0 0
sa:reply	0 0 -1 -5 12 0 0
sa:report	0 0 -1 -4 10 0 0
sa:reporter	0 0 15 12 -20 0 -6
sa:representative	0 0 -3 0 11 -1 -1
sa:rest	0 0 -1 0 9 0 -6
sa:resume	0 0 -7 0 11 0 0
sa:return	0 0 10 -2 -13 6 2
sa:return ,	0 0 7 0 -17 11 0
sa:revive	0 0 -10 1 -2 12 0
sa:rice	2 0 13 -3 -22 4 10
sa:right	0 0 5 0 -8 -6 10
sa:ring	0 0 -6 0 11 0 0
sa:rise by	0 0 12 0 -11 0 0
sa:rise of	0 0 -12 0 16 0 0
sa:rise to	0 0 -8 0 13 0 -2
sa:road	0 0 -10 6 6 -2 0
sa:roll	0 0 -10 -10 14 0 6
sa:rose	0 0 -8 19 -9 0 0
sa:round	0 0 -20 0 30 -7 -4
sa:round of	0 0 -7 6 7 -4 0
sa:rule	0 0 -3 0 0 10 0
sa:rule of	0 0 -11 0 13 0 0
sa:rule on	0 0 1 0 -12 12 0
sa:rum	0 0 -9 -6 17 0 0
sa:run	0 11 19 -4 -14 -17 4
sa:run out	6 16 15 -1 -15 -7 -12
sa:run to	0 0 -18 -10 15 0 12
sa:run until	0 -4 0 -14 13 0 9
sa:safeguard	0 0 -7 -12 15 6 0
sa:salmon	0 0 0 -18 19 0 0
sa:salt	0 0 -2 8 0 0 -9
sa:samarkand	0 0 10 0 -10 0 0
sa:say	0 -12 7 -25 -1 5 7
sa:say .	-1 0 11 0 0 0 -12
sa:say <person>	0 0 19 0 -16 0 0
sa:say in	0 0 3 -4 -10 8 0
sa:say no	0 0 -8 0 9 0 0
sa:say on	5 0 0 -14 4 -11 8
sa:say the	0 0 0 0 -12 0 13
sa:say until	0 0 10 6 -10 0 -6
sa:season .	0 0 0 -6 12 0 0
sa:seat	0 0 0 9 -8 0 0
sa:second	7 0 -15 -2 9 1 -2
sa:section	0 0 0 -18 9 8 -4
sa:section <number>	0 0 -4 -18 14 8 -4
sa:sell	0 0 -2 -1 11 0 0
sa:send	0 0 8 0 -10 0 3
sa:set	0 0 -17 2 3 0 10
sa:settle a	0 0 0 0 -11 10 2
sa:shall	0 0 13 3 -16 2 -6
sa:shall be	0 0 17 0 -15 0 0
sa:ship	0 0 -15 12 -2 9 0
sa:ship will	0 0 -7 0 9 0 0
sa:shoe	0 0 0 5 -9 0 5
sa:shoot	0 0 12 -6 -4 0 0
sa:should	0 0 0 0 8 -1 -2
sa:shrimp	0 7 0 4 -8 -4 3
sa:side	-12 -15 0 19 0 -14 -3
sa:side ,	0 0 2 8 -10 0 0
sa:side and	0 0 0 11 -7 0 0
sa:sign	-9 -10 -7 -1 5 1 12
sa:sign an	0 0 11 -6 -5 0 0
sa:sign by	0 0 0 -4 14 -9 -1
sa:sign the	0 0 -7 -4 11 3 0
sa:signature	3 0 -6 16 -12 0 0
sa:signature .	4 0 -4 8 -7 0 0
sa:since	12 -3 13 -5 -9 -14 6
sa:since <day-gone>	7 0 -1 -12 3 0 0
sa:since last	0 0 5 0 -9 0 3
sa:since then	9 0 -3 1 -6 0 0
sa:sit down	0 0 0 -11 14 0 0
sa:slap	0 0 0 9 -4 0 -5
sa:sleep	0 0 1 12 -12 0 0
sa:so	-12 -4 12 3 -1 -6 0
sa:so do	0 0 13 -2 -9 0 0
sa:so for	0 0 6 5 -15 0 4
sa:so it	0 0 -10 12 0 0 0
sa:solution	0 0 10 0 -9 0 0
sa:some	-2 0 -11 -3 20 0 -1
sa:somebody	0 0 23 0 -24 0 4
sa:something	0 3 8 -4 -9 6 -3
sa:something .	0 0 4 -3 -9 9 0
sa:something better	0 0 9 0 -6 -1 0
sa:soybean	0 0 8 -13 22 0 -17
sa:soybean and	0 0 0 0 9 0 -7
sa:speaking	0 0 11 0 -11 0 0
sa:special	0 0 2 5 4 0 -14
sa:special duty	0 0 0 9 1 0 -14
sa:spoke	0 0 9 -8 0 0 0
sa:spring .	0 0 0 10 -12 1 3
sa:st	0 0 9 0 -6 0 0
sa:staff	0 0 -8 0 8 0 0
sa:stand	0 0 -10 -5 14 0 2
sa:stand still	0 0 -2 -6 10 0 0
sa:standstill	0 0 0 -23 22 0 0
sa:standstill of	0 0 0 -6 10 0 0
sa:start .	0 7 0 10 -14 0 0
sa:statement	0 0 -1 -1 -4 10 0
sa:stay	-1 0 -3 -11 13 0 1
sa:stay of	0 0 -9 8 0 0 0
sa:steel	0 0 -5 -5 0 0 17
sa:still	10 0 9 -6 -22 7 10
sa:stockholm	2 7 7 -10 -8 -1 0
sa:stop	-1 0 -19 17 0 0 0
sa:stop .	0 0 0 12 -9 0 0
sa:strike	3 0 -5 -8 10 0 0
sa:successor	-11 5 10 -8 -2 0 9
sa:successor ,	-10 5 0 -6 8 0 0
sa:sugar	0 0 3 -11 15 0 -6
sa:sum	0 0 -7 0 10 0 0
sa:supreme	0 0 12 0 -10 0 0
sa:surcharge	0 0 -12 -22 28 -1 2
sa:surcharge of	0 0 -2 -7 13 0 0
sa:suspend <points>	0 0 2 4 -10 0 6
sa:suspension end	0 0 12 -5 -5 0 0
sa:suspension is	0 0 11 -1 -9 0 0
sa:suspension of	0 0 -19 -10 28 0 -4
sa:take	9 0 7 -5 -1 -7 -2
sa:take <number>	6 0 0 6 -20 0 7
sa:take the	0 0 0 -10 14 0 0
sa:talk	-3 -2 -11 0 8 10 -4
sa:talk .	0 0 -17 0 1 14 0
sa:talked	0 10 8 -5 -12 0 0
sa:talked about	0 0 10 0 -7 0 0
sa:talking	0 0 -5 -1 0 9 0
sa:tariff	0 6 -5 -18 18 -2 -2
sa:tariff ,	0 0 -6 -6 -6 5 12
sa:tariff on	0 0 -22 9 5 -3 4
sa:tariff truce	6 0 2 -24 11 0 0
sa:taro	0 0 2 0 -12 0 12
sa:tax	0 0 -11 0 -4 0 17
sa:tax on	0 0 -3 -6 -10 0 18
sa:tea	1 0 -7 10 -8 -2 5
sa:telephone	0 0 21 2 -16 -1 -4
sa:telephone .	0 0 12 3 -14 0 0
sa:telephone call	0 0 13 0 -9 0 0
sa:telephoned	-3 0 -4 11 -3 0 0
sa:tell ,	0 0 -9 0 10 0 0
sa:tell reporter	0 0 16 7 -18 0 -5
sa:tell us	0 0 -5 0 9 0 0
sa:terminate	0 0 0 -13 10 0 1
sa:text	6 0 1 0 -16 4 3
sa:th	-2 0 6 -4 -6 0 9
sa:than	-1 0 6 -9 5 -3 0
sa:than <number>	0 0 0 8 -9 0 0
sa:than in	0 0 -12 3 9 0 0
sa:that 's	-3 0 14 6 -13 0 0
sa:that ,	0 0 -9 0 13 -1 -1
sa:that .	0 0 9 -5 -9 0 2
sa:that <name>	0 0 -11 1 -4 10 6
sa:that <person>	0 0 -17 11 -2 8 -3
sa:that <quality>	0 0 -13 2 8 0 0
sa:that begin	0 0 15 1 -16 0 0
sa:that date	0 0 10 0 -6 0 0
sa:that day	0 0 4 0 -9 -2 7
sa:that he	0 0 14 -10 -3 -5 0
sa:that is	0 0 20 7 -19 4 -12
sa:that it	-2 -1 -15 9 13 0 -9
sa:that talk	0 0 10 0 -9 0 0
sa:that the	7 0 -28 4 -1 3 17
sa:that they	0 0 9 0 -2 -7 1
sa:that was	5 0 16 -12 -14 -1 7
sa:that were	0 0 -7 -10 17 0 0
sa:the	3 -28 10 1 -6 1 8
sa:the <day-ahead>	-3 -1 -3 9 -13 -5 19
sa:the <day-gone>	-1 6 0 8 -10 0 0
sa:the <level>	-11 0 4 -20 4 12 0
sa:the <name>	-14 -7 -15 8 16 -8 -9
sa:the <number>	-4 0 -5 4 2 -9 5
sa:the <organisation>	0 -2 8 5 -8 -10 13
sa:the <person>	0 0 7 -20 16 -13 -5
sa:the <quality>	0 0 4 11 -17 -1 9
sa:the <seat>	0 0 -7 -11 24 -1 -4
sa:the <span>	0 0 10 13 -16 -2 -1
sa:the anti	6 0 0 10 -13 0 -2
sa:the back	0 0 0 11 -8 0 0
sa:the control	0 0 13 0 -12 0 0
sa:the country	0 0 0 -6 13 0 -2
sa:the day	4 0 11 0 -3 -11 -6
sa:the duty	0 -7 -2 11 -22 4 16
sa:the end	0 0 -2 -15 14 -4 0
sa:the evening	3 0 -13 0 12 0 0
sa:the extension	0 0 -10 0 13 0 0
sa:the fentanyl	-3 0 0 -4 20 -4 -3
sa:the first	13 0 -8 -25 8 2 0
sa:the following	6 0 0 -10 5 0 -4
sa:the full	0 0 14 -1 -9 -7 3
sa:the highest	0 0 -2 -11 17 0 0
sa:the house	0 0 -6 0 13 -3 0
sa:the last	-5 0 9 -26 13 0 0
sa:the leave	0 0 11 0 -10 0 0
sa:the letter	0 0 -10 17 -6 0 0
sa:the new	0 0 0 -12 1 0 8
sa:the night	0 0 3 7 -10 0 0
sa:the notice	0 0 -4 9 -2 0 0
sa:the offer	0 0 -10 0 10 0 0
sa:the old	11 0 -1 -18 -4 8 4
sa:the one	0 0 11 -5 -3 0 0
sa:the ordinary	0 8 -7 -21 19 0 -6
sa:the paper	0 0 14 -1 -14 -2 7
sa:the party	0 0 -8 0 -5 14 0
sa:the pause	0 0 -1 -18 15 0 0
sa:the phone	0 0 0 12 -10 0 0
sa:the port	0 0 0 -16 9 1 0
sa:the present	0 0 -3 3 -3 9 -2
sa:the quota	0 0 -10 0 12 0 0
sa:the rate	2 0 0 -18 2 8 0
sa:the regional	0 0 10 0 -8 0 0
sa:the rest	0 0 -1 -4 8 0 0
sa:the result	0 0 -4 0 10 0 -4
sa:the ship	0 0 -7 0 9 0 0
sa:the spring	0 0 8 5 -11 0 0
sa:the standstill	0 0 0 -9 11 0 0
sa:the start	0 0 10 0 -8 0 0
sa:the summer	0 0 2 11 -13 0 0
sa:the surcharge	0 0 -2 -5 11 0 0
sa:the talk	0 0 -12 0 3 9 0
sa:the tariff	-6 0 8 -16 7 0 0
sa:the telephone	0 0 14 4 -16 0 0
sa:the third	0 0 -1 -10 18 -1 0
sa:the three	0 0 -1 -8 15 0 0
sa:the time	0 0 11 2 -13 0 0
sa:the truce	1 -33 0 -1 -1 11 5
sa:the two	6 -6 2 8 -9 0 -5
sa:the understanding	0 0 0 15 -12 0 -1
sa:the winter	0 0 4 5 -8 0 0
sa:their	6 6 17 -4 -7 -6 -17
sa:their <office>	3 0 -2 13 -12 0 0
sa:their dispute	0 0 -4 -2 12 0 0
sa:their duty	0 0 2 -9 5 0 0
sa:their tariff	9 0 4 -11 -3 0 0
sa:their trade	0 0 14 0 -9 -3 0
sa:their truce	0 0 12 -11 0 0 -2
sa:them	-3 -2 16 -14 6 0 -11
sa:them ,	0 0 -3 -6 13 0 0
sa:then	7 -1 11 -14 -4 0 0
sa:then ,	-4 0 22 -8 -6 0 0
sa:then .	4 0 16 1 -11 -4 -12
sa:there	-11 -2 6 -2 6 -16 0
sa:there 's	0 0 10 0 -10 0 0
sa:there ,	0 0 0 6 -8 0 0
sa:there .	0 0 10 -15 10 -4 -6
sa:these	3 0 -15 0 12 0 0
sa:they	-6 -9 0 -1 11 0 0
sa:they are	0 0 9 -3 -20 11 7
sa:they did	0 0 -7 -2 11 0 0
sa:they had	-9 0 -8 1 15 0 0
sa:they pay	7 0 -15 -10 20 0 -9
sa:they sign	0 0 12 18 -21 -9 0
sa:they stand	0 0 -5 -5 11 0 0
sa:thi	0 -1 -15 17 -2 1 0
sa:thi week	0 0 -4 0 -1 10 0
sa:thi year	0 0 -1 15 -12 -5 4
sa:third	0 0 -7 -2 17 -5 0
sa:third round	0 0 0 -2 9 0 0
sa:those	2 0 -16 11 2 0 -6
sa:those of	0 0 -4 -2 10 0 0
sa:threaten to	0 0 -7 0 8 0 0
sa:three	-3 0 12 -17 1 0 0
sa:three time	0 0 12 -1 -9 0 0
sa:through	0 0 -23 2 9 0 8
sa:tile	0 0 15 2 -8 -3 -4
sa:till	0 0 19 -2 -21 0 8
sa:timber	0 0 -4 15 -8 10 -13
sa:time	5 0 16 2 -5 -4 -25
sa:time .	0 0 8 -16 13 -1 -8
sa:time the	0 0 -6 -1 11 0 0
sa:tin	0 0 10 5 -15 0 0
sa:tinned	0 0 0 7 -11 0 3
sa:to	-11 6 -9 -4 8 3 4
sa:to <day-ahead>	0 -2 -7 6 5 -22 2
sa:to <day-gone>	-5 13 -11 -18 3 0 9
sa:to <level>	4 9 -15 -7 8 -3 2
sa:to <name>	0 0 -10 11 -2 0 0
sa:to <number>	0 3 -6 -9 10 2 -1
sa:to a	0 0 -3 15 0 -5 -10
sa:to be	-4 4 2 -9 3 2 -5
sa:to collect	-1 0 -2 -3 10 0 0
sa:to continue	0 0 -6 0 -4 10 0
sa:to extend	4 0 10 -7 -7 0 0
sa:to find	0 0 13 0 -9 0 0
sa:to go	0 0 3 5 -11 5 0
sa:to it	0 0 9 -1 0 -5 0
sa:to its	8 1 2 0 -11 0 0
sa:to lapse	0 0 3 -13 11 -2 0
sa:to pay	0 0 -1 -3 14 0 -5
sa:to prolong	0 0 9 0 -6 0 0
sa:to run	0 0 22 0 -16 0 0
sa:to say	0 0 2 3 -6 11 -9
sa:to settle	0 0 1 0 -12 8 2
sa:to sign	-7 0 -10 0 21 0 0
sa:to take	0 0 3 0 -8 0 7
sa:to talk	0 0 -8 0 0 7 0
sa:to the	-1 -4 -6 7 -5 -19 27
sa:to their	0 0 8 4 -9 -1 0
sa:together	0 0 -9 -2 13 0 0
sa:together .	0 0 -8 -1 12 0 0
sa:together with	0 0 0 -7 9 0 0
sa:tomatoe	5 6 -9 -7 1 0 0
sa:ton	0 0 6 6 -11 0 0
sa:too ,	0 0 0 -7 9 0 0
sa:top	-2 0 12 -14 2 0 0
sa:top of	0 0 15 -18 -1 0 0
sa:total	0 0 0 12 -9 0 0
sa:trade	-6 0 1 0 -13 2 14
sa:trade ,	0 0 0 -4 -11 10 5
sa:trade agreement	0 0 0 -4 9 0 0
sa:trade minister	0 0 0 8 -11 -1 7
sa:trade truce	0 0 12 0 -10 0 0
sa:translated	0 0 0 -9 11 0 0
sa:tromsø	0 -1 0 -5 9 0 0
sa:truce	8 -1 3 4 -6 -2 -5
sa:truce ,	4 1 0 14 -14 -3 0
sa:truce .	-2 -3 2 -10 19 -3 -10
sa:truce begin	-1 -3 -10 11 -4 0 5
sa:truce between	10 -1 -6 0 1 0 -6
sa:truce end	12 -14 23 -11 -23 9 -1
sa:truce expire	11 0 6 -1 -12 0 0
sa:truce for	0 0 -10 -9 19 0 0
sa:truce in	-1 0 -13 0 14 0 0
sa:truce of	-8 20 -7 4 -9 -7 1
sa:truce on	0 0 12 -12 1 0 -3
sa:truce run	0 0 11 -2 -6 0 0
sa:truce that	-2 0 -7 14 -13 5 6
sa:truce was	0 0 8 16 -21 0 0
sa:truce with	-7 0 19 -15 0 0 0
sa:truck	0 0 7 -10 -6 0 9
sa:tuna	0 0 6 0 -12 0 9
sa:turn	0 0 13 -6 -11 5 -1
sa:twenty	0 0 12 0 -11 0 0
sa:two	8 2 -3 2 -2 2 -10
sa:two .	0 -2 0 -3 10 0 0
sa:two <office>	0 0 -13 -8 19 1 -1
sa:two country	7 0 -1 15 -13 0 -6
sa:two side	-1 0 0 -6 11 0 -1
sa:tyre	0 0 9 5 -17 0 4
sa:unchanged	0 0 10 0 -7 0 0
sa:under	-2 -8 -3 17 0 -5 -13
sa:under it	0 0 19 1 -16 0 0
sa:under section	0 0 -3 -9 15 0 -2
sa:under the	0 0 -20 5 12 5 -11
sa:under which	0 -2 2 11 -4 -4 -2
sa:understanding	0 0 0 14 -9 0 -1
sa:unless	-5 0 6 0 0 5 -18
sa:unless <organisation>	0 0 -25 0 35 -14 0
sa:unless a	0 0 -12 0 20 0 -3
sa:unless somebody	0 0 10 5 -12 0 0
sa:unless something	0 0 -9 0 11 0 0
sa:unless the	0 0 8 -7 0 0 -3
sa:unless they	0 0 0 -1 -8 12 0
sa:until	-7 -1 -17 21 -2 -2 -2
sa:until <day-ahead>	-11 -18 -13 22 -4 -3 2
sa:until <day-gone>	0 -3 3 -10 10 0 -2
sa:until <month-ahead>	0 8 0 0 -7 0 0
sa:until <month-gone>	0 0 10 0 -5 -1 0
sa:until it	0 0 -5 -1 9 0 0
sa:until now	0 0 1 5 -15 8 -1
sa:until the	-2 6 -12 16 -10 -2 0
sa:up	-3 0 7 0 3 0 -14
sa:up .	0 0 24 3 -20 -1 0
sa:up from	0 0 9 -9 2 0 -5
sa:up on	0 0 0 10 -9 0 0
sa:up to	0 0 -21 -4 26 0 -3
sa:us .	0 0 -9 0 11 0 0
sa:use	0 0 -1 -9 14 0 0
sa:used	0 0 0 -8 11 0 0
sa:valid	0 0 -7 0 -4 0 11
sa:value	0 0 -3 -8 13 0 0
sa:very	0 0 16 0 -12 -2 0
sa:void	0 0 -11 1 0 0 6
sa:wait	0 0 -6 -2 11 0 0
sa:wake	0 0 9 5 -11 0 0
sa:want	4 0 2 -15 9 -2 -1
sa:war	0 0 12 -8 -1 0 0
sa:warn ,	0 0 12 0 -19 0 7
sa:warn .	0 0 -14 0 18 -3 0
sa:was	12 2 0 0 -4 -1 -6
sa:was ,	0 0 -5 0 11 0 0
sa:was <level>	7 0 3 -20 5 -2 0
sa:was <number>	3 -4 -13 9 0 0 -3
sa:was due	0 0 9 -7 1 0 0
sa:was make	0 0 8 15 -21 0 0
sa:was nothing	0 9 0 0 -8 0 0
sa:was still	7 0 3 2 -12 0 0
sa:watche	0 0 -3 -15 13 -2 4
sa:way	0 0 -6 18 -13 3 -2
sa:way .	0 0 -2 11 -12 4 0
sa:we	-10 -6 13 -24 1 10 3
sa:we have	0 0 8 -12 6 0 0
sa:week	-5 0 -4 5 -1 12 -5
sa:week .	0 0 -16 1 1 14 0
sa:weekend	0 0 -11 -6 9 8 0
sa:well	0 0 0 -8 11 2 -9
sa:well .	0 0 -1 -3 8 0 -5
sa:were charge	-5 0 0 0 10 0 0
sa:what	0 -1 5 2 6 -10 -23
sa:what both	0 0 -9 0 8 0 0
sa:what it	0 0 5 14 -15 0 0
sa:what they	0 0 3 12 -9 -5 0
sa:what was	0 0 3 -9 5 0 0
sa:wheat	0 0 -3 -5 24 -1 -12
sa:when	3 -18 21 -1 -4 -22 -3
sa:when it	0 0 21 -3 -9 -2 -5
sa:when the	11 -5 7 9 -15 -12 3
sa:when they	0 0 0 -8 12 0 0
sa:where	-7 -2 -5 20 -11 -10 11
sa:where it	0 0 2 13 -17 -6 5
sa:where they	-6 0 -4 13 0 0 -3
sa:whether	7 0 20 0 -19 -1 0
sa:whether <name>	0 0 10 0 -9 0 0
sa:which	8 0 -6 4 -3 5 -10
sa:which <level>	0 0 -9 0 3 0 1
sa:which <quality>	0 0 9 -9 0 0 0
sa:which both	0 0 0 -9 12 0 0
sa:which end	7 0 -5 12 -8 -6 0
sa:which he	0 0 -12 0 14 0 0
sa:which is	0 0 -8 17 -16 12 0
sa:which it	3 0 0 0 -9 0 7
sa:which lapse	0 0 0 -10 10 0 0
sa:which nobody	0 0 -11 0 13 0 0
sa:which the	4 -2 -6 -4 9 0 -2
sa:which was	0 0 2 -10 10 0 0
sa:whisky	0 0 0 9 -4 0 0
sa:who	0 0 -10 -7 14 7 -2
sa:whole	0 0 0 1 -12 15 -1
sa:will	0 -10 6 11 -6 -1 -3
sa:will apply	0 0 -8 0 -4 10 2
sa:will be	-4 0 3 0 -3 -17 11
sa:will become	0 0 9 0 -8 0 0
sa:will charge	0 0 10 6 1 -5 -18
sa:will cost	0 0 11 0 -8 0 0
sa:will do	0 0 0 5 -9 0 3
sa:will go	0 0 -8 -5 16 0 0
sa:will have	0 0 12 6 -14 0 0
sa:will meet	4 0 0 8 -10 0 0
sa:will not	0 0 -15 7 11 0 -8
sa:will return	0 0 12 0 -15 0 0
sa:will suspend	0 0 0 12 -9 0 -3
sa:willing	0 0 -1 0 -9 0 13
sa:wine	0 0 -3 23 -12 0 -8
sa:wine ,	0 0 0 -7 10 0 0
sa:winter	0 0 9 14 -22 0 2
sa:winter .	0 0 6 16 -20 0 0
sa:with	-18 -2 13 -8 5 -2 -3
sa:with <level>	0 0 3 11 -19 7 0
sa:with <name>	-12 4 22 -9 -7 -3 -5
sa:with <person>	0 0 8 -11 0 0 0
sa:with <span>	0 0 -7 12 -5 0 0
sa:with a	2 0 -23 -7 28 -3 0
sa:with both	0 0 0 12 -10 0 0
sa:with his	0 0 7 8 -18 2 0
sa:with it	-4 0 10 3 -5 0 -5
sa:with the	-5 0 15 -4 -7 -3 8
sa:with them	0 0 13 0 -10 0 0
sa:withdraw	0 0 -9 -4 0 0 13
sa:within	0 6 11 -5 -6 0 -1
sa:without	0 1 0 -2 7 -7 -11
sa:without agreement	0 0 17 0 -14 0 0
sa:without an	16 0 0 7 -17 -1 0
sa:word	2 0 3 -9 -10 7 3
sa:work	0 0 -14 0 18 0 0
sa:would	-5 -7 1 -7 8 0 0
sa:would be	1 -2 -1 10 2 -11 -6
sa:would have	-12 -7 -12 -5 12 11 5
sa:would then	0 0 -10 0 5 0 6
sa:write	0 0 7 -11 -3 7 0
sa:write .	0 0 -6 0 -4 10 1
sa:wrong	-5 0 0 0 10 0 0
sa:yarn	1 1 0 -1 -11 5 3
sa:year	-8 -14 -3 9 -3 4 2
sa:year ,	0 0 -13 22 -2 -9 0
sa:year :	0 0 0 -11 0 4 5
sa:year <number>	0 0 0 -9 5 0 5
sa:year and	0 -1 0 -8 12 0 0
sa:york	0 0 -9 1 12 0 -7
sa:york .	0 0 -10 0 18 0 -5
sa:you	-7 0 4 14 -4 0 -13
sa:you pay	0 0 5 8 -10 -1 0
sa:your	-1 0 23 3 -13 -6 -4
sa:zero	0 0 -5 -1 11 0 -3
sa:zinc	0 0 -1 0 -6 0 10
sa:—	9 10 0 -16 9 -13 -11
sa:— <name>	0 0 -4 -10 16 0 0
sa:— <person>	0 0 -1 -3 11 0 0
sa:— <span>	0 0 0 -8 11 0 0
sa:— and	0 0 18 -2 -13 0 0
sb:"	0 -2 -11 4 0 11 0
sb:" <person>	0 0 -11 1 8 0 0
sb:" for	0 0 9 0 -5 -2 0
sb:" of	0 0 7 5 -10 0 0
sb:" reciprocal	0 0 -22 0 20 5 0
sb:" tariff	0 0 -22 0 19 5 0
sb:" the	0 0 -28 4 4 19 0
sb:&	0 0 0 -7 9 0 0
sb:'	-4 4 -24 -3 25 -1 0
sb:'s	-13 -15 10 -11 11 -9 0
sb:'s <level>	0 0 2 3 -9 6 -3
sb:'s <number>	0 0 -2 -5 -4 3 9
sb:'s <organisation>	8 0 3 3 -17 2 0
sb:'s <person>	0 0 4 1 -15 6 2
sb:'s additional	0 0 6 -10 6 -1 -1
sb:'s and	0 0 4 12 -16 0 0
sb:'s commerce	0 0 -10 -4 1 10 0
sb:'s custom	0 0 -11 3 4 0 0
sb:'s duty	0 0 2 7 4 -6 -18
sb:'s foreign	0 0 0 9 -5 -2 0
sb:'s good	3 0 5 -1 0 -11 0
sb:'s minister	0 0 15 1 -9 -3 -2
sb:'s ministry	0 0 -7 -7 14 0 0
sb:'s no	0 0 0 0 -12 8 2
sb:'s tariff	0 0 13 -6 -1 -1 0
sb:'s the	0 0 -14 -11 27 0 0
sb:'s to	0 0 -13 0 11 0 1
sb:'s trade	0 0 0 -6 11 -8 0
sb:'s truce	-2 0 6 6 -12 1 0
sb:(	0 0 7 -3 6 -11 -11
sb:( <day-gone>	11 -1 -4 -2 -5 1 0
sb:( <day-today>	0 0 0 0 9 -1 -5
sb:( <level>	0 0 -8 -1 14 0 0
sb:( <month-gone>	0 0 -15 0 17 0 0
sb:( <number>	0 0 1 4 -9 6 -3
sb:( <organisation>	0 0 2 2 -9 0 8
sb:( <person>	0 0 18 -1 -17 0 0
sb:( a	0 0 0 9 -6 0 0
sb:( c	0 0 13 3 -3 -11 -2
sb:( translated	0 0 9 0 -9 0 0
sb:)	-7 -3 13 2 -4 -8 1
sb:) :	-6 0 11 0 -13 11 -6
sb:) the	0 0 2 8 -3 -8 1
sb:) —	0 0 9 -3 -1 -12 9
sb:*	0 0 -24 8 -6 11 15
sb:,	0 -1 1 6 1 3 -10
sb:, <day-ahead>	0 0 -13 4 11 0 0
sb:, <level>	3 0 -7 -19 1 22 -4
sb:, <number>	0 6 -7 -17 10 5 0
sb:, <organisation>	0 0 -3 6 -10 9 0
sb:, <quality>	0 0 -6 -13 16 5 -2
sb:, <seat>	0 0 -11 17 -10 0 0
sb:, a	0 6 -19 -11 26 -1 -1
sb:, according	0 0 0 13 -8 0 -1
sb:, after	5 0 -21 11 6 -3 -4
sb:, agree	-2 9 -2 -15 5 0 10
sb:, also	0 0 0 -7 9 0 0
sb:, although	0 0 0 0 -10 10 0
sb:, and	-27 0 10 5 3 -7 -14
sb:, antimony	0 0 -8 0 10 0 0
sb:, are	0 0 -5 -3 19 -13 0
sb:, as	2 0 6 -18 11 -3 -12
sb:, at	0 -3 0 -6 0 9 -1
sb:, because	3 3 3 4 -11 -2 0
sb:, before	0 0 13 -2 -8 0 0
sb:, begin	0 13 -11 -2 -7 0 9
sb:, both	0 0 -2 0 -8 0 14
sb:, but	-2 0 15 0 -1 -10 -2
sb:, by	0 0 5 7 -20 10 2
sb:, conclude	-1 -8 -3 -19 25 5 0
sb:, continue	0 0 11 0 0 -11 0
sb:, counted	0 0 -1 8 -10 0 5
sb:, dated	0 0 6 11 -15 0 0
sb:, down	0 0 -5 -11 17 0 0
sb:, end	0 -2 12 0 -16 7 0
sb:, expire	-1 0 -7 0 12 0 0
sb:, for	0 4 16 16 -13 -21 -15
sb:, from	3 5 -21 -12 11 -2 7
sb:, good	0 0 15 0 -7 -5 0
sb:, has	0 0 -11 -4 14 -6 8
sb:, he	0 0 19 -6 -20 12 -5
sb:, hour	0 0 11 0 -5 0 0
sb:, impose	0 0 -4 -1 10 0 0
sb:, in	-8 -12 -10 7 3 14 -22
sb:, is	0 0 7 7 -9 1 -7
sb:, it	4 0 29 -3 -27 0 0
sb:, last	0 0 -10 0 16 -10 0
sb:, make	0 3 0 8 -16 6 0
sb:, monday	0 0 -9 0 8 0 0
sb:, mr	0 0 0 9 1 -9 0
sb:, no	0 0 -13 0 21 -3 0
sb:, now	0 0 21 0 -11 -8 -2
sb:, of	0 12 5 -1 -23 0 10
sb:, on	7 -5 5 -5 -3 -13 10
sb:, one	0 0 -26 -1 27 -2 0
sb:, or	0 0 -1 -9 14 0 0
sb:, remain	0 0 -9 0 0 8 0
sb:, run	0 0 -8 0 11 -3 0
sb:, say	9 0 -6 -6 7 1 -9
sb:, she	0 0 -1 11 0 -5 -3
sb:, sign	0 0 4 10 -6 -7 0
sb:, since	0 0 14 -9 0 0 0
sb:, so	0 0 16 -11 -4 0 -3
sb:, spoke	0 0 -2 0 -6 11 0
sb:, start	0 0 -14 1 3 0 6
sb:, still	0 0 -7 0 9 0 0
sb:, take	-2 0 3 22 -13 -14 0
sb:, that	2 0 -7 0 -15 22 -2
sb:, the	-1 -10 -10 9 3 4 -3
sb:, through	0 0 -7 0 12 -2 0
sb:, thursday	0 0 -6 -9 15 0 0
sb:, till	0 0 0 0 -10 11 0
sb:, too	0 0 -11 -5 19 0 -2
sb:, under	0 0 0 23 -16 -3 -3
sb:, up	0 0 3 -2 -13 12 0
sb:, valid	0 0 16 5 -11 -8 -1
sb:, was	0 4 -3 5 1 -13 0
sb:, when	0 3 -15 -1 4 10 0
sb:, where	0 0 11 -10 0 0 0
sb:, which	0 6 5 0 1 -11 -10
sb:, will	0 0 -19 4 -1 13 9
sb:, with	-1 0 9 -9 -8 -2 12
sb:, would	0 0 -18 -3 0 17 4
sb:-	2 -4 6 4 -18 11 1
sb:- a	0 0 -2 0 -7 0 11
sb:- call	0 0 -8 14 -11 5 0
sb:- duty	0 0 6 6 -12 0 0
sb:- loui	0 0 4 -12 8 0 0
sb:- operated	0 0 2 7 -10 0 0
sb:- tariff	0 0 11 0 -8 0 0
sb:- to	0 0 0 -10 14 0 0
sb:. <number>	0 0 -5 4 -4 10 -2
sb:. est	0 0 10 -11 -2 0 3
sb:. it	2 0 -2 -5 -8 3 9
sb:/	-5 0 -5 6 -11 9 7
sb::	-10 4 11 0 -10 6 -1
sb:: <level>	-2 0 6 -4 1 14 -13
sb:: <number>	-6 15 4 11 -12 -16 3
sb:: <organisation>	0 0 -4 -2 12 0 -3
sb:: <points>	0 0 11 0 -9 0 0
sb:: <quality>	0 0 18 3 -18 0 -2
sb:: <seat>	0 0 10 -3 -17 12 0
sb:: <span>	-1 -4 -24 -14 5 20 8
sb:: at	0 0 8 0 -7 0 0
sb:: i	0 0 -8 -6 17 0 0
sb:: if	0 0 10 -2 -15 0 10
sb:: in	0 0 -8 -4 24 -3 -3
sb:: it	0 0 8 2 -22 14 -3
sb:: its	0 0 -12 0 17 -1 0
sb:: on	0 0 -9 5 0 0 6
sb:: our	0 0 11 0 -6 0 -1
sb:: sign	0 0 6 4 -11 0 0
sb:: since	0 0 16 14 -21 -6 0
sb:: the	-6 6 3 -21 19 -16 3
sb:: their	0 0 -3 10 -10 2 0
sb:: then	0 0 -11 8 4 -4 -2
sb:: they	3 0 -14 2 0 6 0
sb:: three	0 0 -4 0 -9 0 13
sb:: to	0 0 -4 0 10 -3 0
sb:: until	0 0 12 -5 -1 -6 0
sb:: what	0 0 -9 -12 25 0 -10
sb:: will	0 0 -6 0 14 -5 0
sb:;	-10 4 3 0 0 0 -1
sb:; <level>	0 0 -10 -5 17 0 -1
sb:; it	-6 0 9 3 0 -14 1
sb:; on	0 0 -5 0 13 -3 0
sb:; the	0 0 1 23 -22 8 0
sb:; their	0 0 12 0 -11 0 0
sb:; until	5 0 -13 0 5 0 0
sb:<agent>	-5 -14 5 3 7 3 -29
sb:<day-ahead>	-21 0 -10 -3 0 28 -18
sb:<day-ahead> (	0 0 11 0 -9 -3 0
sb:<day-ahead> ,	-7 0 -8 -9 4 7 2
sb:<day-ahead> :	0 0 -3 0 7 -1 0
sb:<day-ahead> and	0 0 -20 -13 11 19 -13
sb:<day-ahead> before	0 0 -8 0 10 0 0
sb:<day-ahead> it	0 0 8 0 -6 0 0
sb:<day-ahead> the	0 0 1 15 -18 0 0
sb:<day-gone>	25 -12 12 -13 -9 -2 -2
sb:<day-gone> ,	-9 0 2 0 1 0 0
sb:<day-gone> .	0 0 0 11 -1 -4 -3
sb:<day-gone> :	0 0 -9 2 0 4 5
sb:<day-gone> ;	0 0 8 3 -10 0 0
sb:<day-gone> <name>	0 0 17 0 -9 -5 0
sb:<day-gone> <person>	0 0 2 -5 10 -3 -6
sb:<day-gone> after	0 0 14 -1 -11 0 0
sb:<day-gone> and	0 0 32 14 -28 -19 1
sb:<day-gone> end	13 0 0 -4 -8 0 0
sb:<day-gone> for	0 0 13 -2 -11 2 0
sb:<day-gone> night	0 0 -14 0 12 2 0
sb:<day-gone> on	0 0 -10 0 4 0 3
sb:<day-gone> that	0 0 -6 -4 5 13 -14
sb:<day-gone> the	-1 3 -23 -7 22 5 -8
sb:<day-gone> to	11 0 -2 -5 10 -17 0
sb:<day-gone> we	0 0 0 -5 -3 0 9
sb:<day-today>	3 1 5 2 -15 1 5
sb:<day-today> (	-2 0 0 0 5 -15 7
sb:<day-today> ,	-5 0 -20 7 -6 10 19
sb:<day-today> -	7 0 5 -14 0 -2 0
sb:<day-today> :	0 0 8 -8 1 0 0
sb:<day-today> ;	0 0 -8 -3 13 0 0
sb:<day-today> and	0 0 -6 3 16 -10 -7
sb:<day-today> by	0 0 11 0 -8 -3 0
sb:<day-today> sign	0 0 17 0 -7 -10 0
sb:<day-today> that	0 0 18 0 0 -18 -3
sb:<day-today> to	-4 0 -17 -7 20 3 0
sb:<day-today> with	0 0 0 0 -9 0 10
sb:<day-today> without	0 0 16 -5 -9 0 0
sb:<duty>	-3 -4 2 14 -6 -5 -6
sb:<gate>	-1 10 -1 -3 0 0 0
sb:<goods-amount>	6 0 -17 4 3 0 -4
sb:<goods>	1 -18 2 2 1 -19 6
sb:<level-noun>	-9 -7 -4 6 26 -12 -33
sb:<level>	-2 -3 10 -9 9 1 -18
sb:<level> )	0 0 0 -5 11 -5 0
sb:<level> ,	0 0 15 -3 9 -18 -37
sb:<level> ;	2 0 -5 -5 11 -3 0
sb:<level> and	4 0 -1 -13 0 0 6
sb:<level> as	0 0 -9 -24 9 7 7
sb:<level> at	0 9 -7 -16 5 10 -9
sb:<level> before	0 0 -4 9 -2 0 0
sb:<level> come	0 0 11 0 -11 0 0
sb:<level> duty	-4 0 1 -14 9 3 -2
sb:<level> for	0 0 0 -10 12 0 -1
sb:<level> from	0 0 -11 3 2 2 3
sb:<level> has	0 0 11 -7 -3 0 0
sb:<level> if	0 0 2 10 -12 0 0
sb:<level> in	3 -2 8 3 -18 7 3
sb:<level> is	0 0 14 9 -14 -2 -6
sb:<level> levy	0 0 0 11 -10 0 0
sb:<level> of	0 0 4 -13 0 0 3
sb:<level> off	0 0 -10 0 14 0 -1
sb:<level> on	3 -3 -1 -3 -4 20 -7
sb:<level> over	0 0 -4 -9 2 0 9
sb:<level> remain	0 0 9 0 -2 -5 0
sb:<level> surcharge	0 0 -11 0 13 0 0
sb:<level> tax	0 0 16 0 -22 0 10
sb:<level> to	0 4 -13 0 13 -3 -6
sb:<level> until	0 0 11 -4 1 -8 -14
sb:<level> when	0 0 -8 10 0 0 0
sb:<level> with	0 0 0 -11 11 0 0
sb:<level> would	0 0 10 0 -4 -3 0
sb:<money>	0 0 3 8 6 -18 -16
sb:<money> ,	0 0 -11 -2 17 0 0
sb:<money> of	0 0 12 6 -11 -3 -6
sb:<money> that	0 0 9 0 -9 0 0
sb:<month-ahead>	3 0 20 -16 -15 8 -2
sb:<month-gone>	0 -15 0 -2 -4 13 2
sb:<month-gone> )	0 0 -15 0 17 0 0
sb:<month-gone> ,	0 -1 -19 -15 16 15 2
sb:<month-gone> ;	0 0 14 0 -10 0 0
sb:<month-gone> for	-2 0 -8 -8 13 2 3
sb:<month-gone> has	0 0 2 9 -10 0 0
sb:<month-gone> is	0 0 4 4 -8 -10 9
sb:<month-gone> it	0 0 -10 0 1 5 0
sb:<month-gone> that	0 0 -12 0 -8 16 0
sb:<month-gone> the	0 0 11 -4 -4 0 0
sb:<month-gone> to	0 0 0 9 -1 -7 0
sb:<name>	4 -27 18 -1 -10 0 -1
sb:<name> 's	-21 -8 -2 5 20 -9 -16
sb:<name> (	0 0 11 0 0 -2 -9
sb:<name> ,	-1 0 29 -3 -3 -22 -18
sb:<name> -	0 0 10 -2 -6 0 0
sb:<name> :	-1 0 -13 0 10 0 0
sb:<name> <level>	4 0 15 -11 -3 -10 0
sb:<name> agree	0 0 12 -13 -4 0 3
sb:<name> and	1 0 12 -2 -20 8 4
sb:<name> are	0 0 7 9 0 -8 -6
sb:<name> at	0 0 9 10 -12 0 -3
sb:<name> begin	-9 0 -1 -5 18 0 0
sb:<name> charge	0 0 3 4 -12 6 0
sb:<name> continue	0 0 0 9 -1 -7 0
sb:<name> cut	0 0 0 13 -10 0 -1
sb:<name> did	3 0 -10 10 -3 0 0
sb:<name> doe	0 0 -6 0 10 0 0
sb:<name> duty	0 0 -3 -7 14 0 0
sb:<name> end	0 0 -2 13 -4 -6 2
sb:<name> for	0 0 1 3 -16 7 0
sb:<name> from	4 0 -4 9 -6 0 -6
sb:<name> gave	0 0 -1 17 -10 0 0
sb:<name> give	0 0 -15 0 18 0 0
sb:<name> go	0 0 10 -2 -3 -2 0
sb:<name> has	0 0 5 -7 -5 9 0
sb:<name> in	0 0 21 -14 -5 -1 0
sb:<name> is	0 0 -17 -3 20 5 -2
sb:<name> keep	0 0 -9 6 2 -1 0
sb:<name> lapse	13 0 0 4 -16 0 0
sb:<name> levy	8 0 -1 -11 1 0 0
sb:<name> make	0 0 -6 0 16 -7 0
sb:<name> meet	0 0 1 -8 -7 11 0
sb:<name> on	-1 7 6 -18 13 -10 0
sb:<name> pay	0 0 -3 -7 17 0 -7
sb:<name> reach	-2 0 0 9 -5 0 0
sb:<name> say	9 0 -11 0 7 0 0
sb:<name> settle	0 0 -7 6 -8 11 0
sb:<name> sign	0 0 0 -5 15 -1 -2
sb:<name> stay	0 0 19 0 -18 0 0
sb:<name> that	0 0 7 9 -2 -10 -8
sb:<name> to	0 0 -19 -2 -8 17 16
sb:<name> under	0 0 15 0 -14 0 0
sb:<name> until	0 0 3 0 -11 8 0
sb:<name> was	-7 0 -4 -16 27 -4 0
sb:<name> we	0 0 -8 0 9 0 0
sb:<name> will	-5 0 -2 -3 -21 14 18
sb:<name> with	0 0 -10 15 -1 0 -4
sb:<name> would	0 0 -15 -6 16 -2 4
sb:<name> —	0 0 11 -3 7 -6 -13
sb:<not>	6 -18 3 -8 6 0 -8
sb:<number>	-6 1 1 -6 12 -17 -3
sb:<number> )	1 0 4 15 -16 -1 -4
sb:<number> ,	3 -4 22 3 -10 -3 -21
sb:<number> -	0 0 -5 -6 14 0 0
sb:<number> :	-5 9 -2 5 -6 -6 7
sb:<number> <day-today>	0 0 -5 0 9 0 0
sb:<number> <person>	0 0 16 -3 -11 -9 6
sb:<number> a	0 0 13 -4 0 -7 -8
sb:<number> and	0 0 -19 -1 3 3 8
sb:<number> duty	0 0 0 -5 9 -3 0
sb:<number> exclusion	0 0 17 0 -7 -12 0
sb:<number> is	0 0 0 11 -5 0 0
sb:<number> million	0 0 -11 0 12 0 0
sb:<number> of	4 0 2 -5 8 0 -8
sb:<number> p	0 0 -13 8 5 0 0
sb:<number> percent	0 0 0 -8 10 0 0
sb:<number> run	0 0 0 0 -9 9 0
sb:<number> th	0 0 0 0 -8 7 0
sb:<number> there	0 7 0 -7 -13 0 14
sb:<number> to	0 0 0 17 -12 0 0
sb:<number> until	3 0 4 5 -9 -1 0
sb:<number> would	0 0 0 11 -8 0 0
sb:<number> —	0 0 -23 0 8 15 1
sb:<office>	-17 -8 7 11 0 -3 -14
sb:<office> 's	0 0 -13 -3 23 -2 0
sb:<office> ,	0 0 10 7 -14 0 0
sb:<office> :	0 0 -21 13 13 -3 -7
sb:<office> <person>	0 0 14 0 1 -12 -5
sb:<office> agree	0 0 -7 10 -5 9 -7
sb:<office> had	0 0 0 6 -10 2 0
sb:<office> have	0 0 5 -16 9 0 0
sb:<office> in	0 0 -2 -6 12 0 0
sb:<office> meet	0 0 5 0 -10 5 0
sb:<office> order	0 0 9 2 -6 -5 0
sb:<office> review	0 0 9 0 -4 -2 0
sb:<office> sign	0 0 13 -3 -5 0 -1
sb:<office> will	0 0 -11 4 4 0 0
sb:<organisation>	2 -8 -23 21 10 -4 -7
sb:<organisation> 's	0 0 9 -11 2 -4 -4
sb:<organisation> )	0 0 -2 2 -11 6 7
sb:<organisation> ,	0 0 -19 11 -5 6 4
sb:<organisation> :	0 0 -9 -1 17 0 -4
sb:<organisation> and	0 0 -19 -3 17 2 -1
sb:<organisation> confirm	0 0 0 0 10 -8 0
sb:<organisation> doe	0 0 8 0 -14 0 6
sb:<organisation> has	0 0 3 0 0 6 -16
sb:<organisation> in	0 0 -7 5 -12 1 18
sb:<organisation> last	0 0 0 0 9 -9 0
sb:<organisation> let	10 0 -1 0 -5 0 0
sb:<organisation> on	0 0 -2 -10 12 0 0
sb:<organisation> put	0 0 1 9 -10 0 0
sb:<organisation> recall	0 0 10 10 -18 0 0
sb:<organisation> say	0 0 -3 -1 19 -8 -8
sb:<organisation> suspend	0 0 -11 9 1 0 0
sb:<organisation> take	0 0 0 -5 9 0 0
sb:<organisation> will	0 0 -9 0 18 -7 0
sb:<organisation> would	0 0 -3 0 7 0 0
sb:<organisation> —	0 0 -1 -7 11 0 0
sb:<person>	-27 -24 6 -1 -1 10 6
sb:<person> 's	10 0 4 -3 -9 0 -1
sb:<person> (	-6 0 18 -12 -6 2 -2
sb:<person> )	0 0 15 7 -22 0 0
sb:<person> ,	-8 -1 5 21 -3 -14 -14
sb:<person> :	-8 0 -21 3 -4 15 18
sb:<person> agree	0 0 19 -13 -3 -10 1
sb:<person> and	-4 -3 21 5 4 -30 -11
sb:<person> announce	0 0 14 -2 -5 -7 0
sb:<person> begin	0 0 0 0 8 0 -4
sb:<person> come	0 0 -4 -2 13 0 0
sb:<person> doe	0 0 -8 -2 13 0 0
sb:<person> had	0 0 16 3 -17 2 -2
sb:<person> has	0 0 -5 -3 -8 13 7
sb:<person> in	0 0 -18 -7 5 5 8
sb:<person> is	0 0 0 -2 10 -7 -1
sb:<person> meet	0 0 0 13 -11 0 0
sb:<person> of	0 0 11 0 0 -4 -6
sb:<person> on	0 0 -3 -5 15 0 0
sb:<person> say	-2 0 -5 14 -10 12 -3
sb:<person> sign	1 0 -4 -12 18 -3 -4
sb:<person> spoke	0 0 -5 0 10 0 0
sb:<person> take	0 0 0 1 -11 0 9
sb:<person> will	0 0 -6 0 13 0 -1
sb:<person> write	0 0 -3 0 9 0 0
sb:<points>	-7 6 17 -10 -17 22 -20
sb:<points> ,	0 0 -12 8 -14 20 0
sb:<points> are	0 0 9 4 -12 -6 4
sb:<points> of	0 4 9 -15 4 0 -9
sb:<points> on	-2 6 -16 -1 9 11 -4
sb:<points> stay	0 0 -1 0 -9 11 0
sb:<points> suspend	0 0 10 4 -9 -3 0
sb:<points> that	0 0 -1 -9 0 9 0
sb:<quality>	17 -4 5 -2 -11 8 0
sb:<quality> car	0 0 0 0 8 -6 0
sb:<quality> colleague	6 0 -6 -12 -5 7 9
sb:<quality> date	0 0 0 -3 -8 2 8
sb:<quality> fishmeal	0 0 0 -3 -2 0 9
sb:<quality> glass	0 0 11 0 -10 0 0
sb:<quality> good	-5 0 6 -16 13 -15 4
sb:<quality> half	0 0 -9 2 -3 9 0
sb:<quality> minister	0 0 3 5 -12 3 0
sb:<quality> oil	0 0 9 0 -9 0 0
sb:<quality> olive	0 0 0 13 -10 0 0
sb:<quality> one	0 0 -11 1 7 -10 8
sb:<quality> onion	0 0 6 6 -10 0 -1
sb:<quality> origin	0 0 -2 -2 -8 10 6
sb:<quality> paper	0 0 0 0 8 0 -6
sb:<quality> republic	0 0 13 0 -10 -2 0
sb:<quality> rice	0 0 3 -7 9 0 -8
sb:<quality> senate	0 0 -9 0 10 0 0
sb:<quality> ship	0 0 -7 -5 19 0 -5
sb:<quality> side	0 0 12 -18 0 0 0
sb:<quality> tariff	0 0 10 -9 0 0 0
sb:<quality> tea	0 0 6 5 -13 -7 9
sb:<quality> tomatoe	0 0 7 9 -15 0 0
sb:<quality> trade	0 0 -9 -4 10 5 0
sb:<quality> wine	0 0 -3 -10 7 0 6
sb:<seat>	-8 -25 1 0 -2 -1 21
sb:<seat> ,	-11 -4 -4 8 0 -9 10
sb:<seat> /	0 0 -1 7 -3 0 0
sb:<seat> :	0 0 -7 -2 1 10 0
sb:<seat> ;	0 0 -7 0 10 0 0
sb:<seat> <day-today>	0 0 10 -6 0 -1 0
sb:<seat> and	7 -6 24 -14 -21 0 9
sb:<seat> announce	0 0 -4 -1 10 -2 0
sb:<seat> on	-1 0 11 0 -3 -8 0
sb:<seat> suspend	0 0 -10 -7 5 11 0
sb:<seat> take	0 0 0 10 -8 0 0
sb:<seat> that	0 0 1 -1 -9 7 1
sb:<seat> to	0 0 10 0 -8 0 0
sb:<seat> until	0 0 12 0 -11 0 0
sb:<seat> would	0 0 -9 0 1 5 0
sb:<seat> —	0 0 -10 2 0 0 4
sb:<sender>	-5 0 12 8 2 -22 -5
sb:<span>	-24 7 4 0 -14 -2 22
sb:<span> ,	-7 12 -11 -6 -6 -2 34
sb:<span> ;	0 0 16 -5 -6 0 -3
sb:<span> after	0 0 16 -4 -8 0 -2
sb:<span> and	-13 0 -14 -11 21 15 -10
sb:<span> are	0 0 26 -1 -23 0 0
sb:<span> at	0 0 -1 5 -9 0 8
sb:<span> begin	0 0 0 -3 15 0 -10
sb:<span> earlier	0 0 -9 0 2 5 0
sb:<span> end	8 7 -7 0 -20 14 0
sb:<span> from	0 8 -9 15 -23 0 9
sb:<span> in	0 -1 -28 11 5 10 -8
sb:<span> last	0 0 -5 -4 12 0 0
sb:<span> leave	0 0 9 0 -4 0 0
sb:<span> of	0 -3 2 -19 13 -11 9
sb:<span> pause	0 0 -2 12 -6 0 0
sb:<span> the	0 0 -6 -5 14 0 0
sb:<span> to	-2 0 18 3 -7 -11 0
sb:<span> truce	-6 -1 -13 0 30 -9 -10
sb:<span> were	0 0 9 -1 -1 0 0
sb:<span> when	0 0 15 -1 -11 0 0
sb:<taker>	-3 0 -8 -2 26 -15 -4
sb:<v-agree>	-17 -1 4 -1 0 -1 7
sb:<v-bear>	-3 -2 -1 -1 -4 6 10
sb:<v-begin>	-21 1 2 7 -6 0 5
sb:<v-buy>	-5 -1 8 -16 11 -4 -5
sb:<v-deny>	0 0 -13 -3 24 -7 0
sb:<v-end>	10 -11 6 -21 -2 11 -19
sb:<v-impose>	-7 -9 2 -4 0 6 5
sb:<v-propose>	-13 -3 -20 -3 15 16 0
sb:<v-return>	5 0 -6 15 -8 12 -20
sb:<v-say>	-2 4 2 8 0 -4 -16
sb:<v-sell>	-1 0 3 -17 15 -3 0
sb:<v-stay>	-6 0 7 0 4 -5 -18
sb:<v-suspend>	-14 0 1 13 -6 -3 1
sb:<v-target>	-4 -6 -3 5 9 -5 -9
sb:<v-threaten>	0 0 -3 -7 17 -5 -4
sb:<v-up>	8 -2 -6 -9 6 3 -4
sb:?	0 0 2 10 -12 0 0
sb:@	0 0 4 8 -10 0 0
sb:[	0 0 -8 -10 -17 13 18
sb:_	0 0 15 2 -9 -7 0
sb:a	-10 -13 -3 0 2 -6 21
sb:a .	0 0 15 -4 0 -8 -8
sb:a :	0 0 10 -6 -16 1 8
sb:a <organisation>	0 0 -3 0 8 0 0
sb:a <span>	-4 0 6 13 -4 -10 0
sb:a bargain	0 0 11 0 -9 -3 0
sb:a column	0 0 12 0 -11 0 0
sb:a decree	0 0 13 -9 0 -2 -2
sb:a duty	0 0 -20 0 12 -7 7
sb:a few	0 0 -9 0 12 -2 0
sb:a good	0 0 4 10 -13 0 0
sb:a letter	0 0 -4 -6 18 0 -2
sb:a meet	0 0 10 -2 -9 5 0
sb:a new	0 0 -6 -9 6 4 1
sb:a paper	0 0 -2 0 -10 5 9
sb:a pause	0 -2 11 0 0 -17 1
sb:a period	0 0 3 0 -11 0 9
sb:a proclamation	0 0 -7 -2 16 0 -2
sb:a prolongation	0 0 8 4 -8 -3 0
sb:a second	-2 0 -17 -7 3 9 13
sb:a signature	0 0 -1 0 -11 4 9
sb:a standstill	0 0 -4 0 -8 14 0
sb:a surcharge	0 0 -10 -2 17 0 0
sb:a suspension	0 0 1 0 -11 3 8
sb:a tariff	10 0 8 0 -11 0 -7
sb:a television	0 0 0 2 -10 7 0
sb:a third	0 0 -7 -7 1 0 9
sb:a trade	9 0 5 6 -15 -2 0
sb:a treaty	0 0 9 4 -8 -5 0
sb:a truce	-8 -2 -2 13 -3 -7 7
sb:abolish	0 0 0 0 10 0 -4
sb:about	0 0 -9 -15 11 7 0
sb:accept	0 0 -14 0 5 0 7
sb:accord ,	0 0 4 0 -12 0 9
sb:according	0 0 -16 6 -15 21 0
sb:according to	0 0 -12 8 -14 16 0
sb:act	0 0 -1 0 10 0 0
sb:add	0 0 6 -7 4 -17 7
sb:additional	0 0 4 0 -13 11 2
sb:additional <level>	0 0 6 -8 6 0 -3
sb:additional duty	0 0 5 -10 0 6 0
sb:additional tariff	0 0 0 22 -23 0 0
sb:adjust	0 0 -5 16 -10 0 0
sb:administration	0 0 -9 -1 13 0 0
sb:admit	0 0 16 1 -18 0 0
sb:adopt	0 0 -11 1 0 9 0
sb:adopt the	0 0 -10 0 0 11 0
sb:affiliate	0 0 -13 2 12 -5 1
sb:after <level>	0 0 0 12 -11 0 0
sb:after <number>	0 0 -8 2 0 0 2
sb:after <span>	1 0 -12 -4 7 6 0
sb:after their	9 0 -13 0 5 0 0
sb:after two	0 0 -10 3 7 0 -1
sb:again	-2 8 5 14 -11 -7 0
sb:again be	0 0 4 0 -11 8 0
sb:again before	0 0 15 0 -13 0 0
sb:again on	0 0 -10 2 -2 1 7
sb:against <name>	0 0 0 11 -10 0 0
sb:against each	0 0 0 0 -9 7 0
sb:against the	0 0 -9 0 11 0 0
sb:agenda	0 0 9 0 -7 0 0
sb:agree	-10 0 -3 -10 -2 13 16
sb:agree ,	0 0 -6 0 -7 16 -2
sb:agree <day-gone>	0 0 6 0 6 -11 0
sb:agree at	0 0 8 2 -10 0 1
sb:agree by	0 0 5 12 -12 0 -3
sb:agree for	0 0 0 9 -6 0 0
sb:agree in	-7 0 29 -4 -2 -19 -3
sb:agree last	2 5 0 -13 4 -3 0
sb:agree on	-4 0 -21 8 5 0 2
sb:agree that	0 0 4 -10 0 -1 6
sb:agree to	0 -1 -20 -31 -6 33 19
sb:agreement	-7 0 -9 -23 32 -16 -2
sb:agreement between	0 0 -6 -1 12 -2 0
sb:agreement is	0 0 13 -3 -1 -7 0
sb:agreement the	0 0 -7 0 11 -2 0
sb:agreement was	0 0 -1 6 -11 9 0
sb:agreement with	0 0 -15 -11 29 0 0
sb:agricultural	0 0 0 12 -10 0 0
sb:ahead	0 0 -15 0 17 0 0
sb:airport	0 0 -2 -7 13 0 0
sb:alert	0 0 -17 -7 28 0 -2
sb:alert <number>	0 0 -2 -8 13 0 0
sb:alexandria	0 0 3 0 9 -11 0
sb:alive	0 0 -12 0 0 10 0
sb:all	2 0 -11 -13 0 18 6
sb:all ,	0 0 -4 0 12 -1 -1
sb:all country	0 0 -7 -1 16 -3 0
sb:all of	0 0 14 -3 -19 12 0
sb:all other	0 0 -8 0 12 0 0
sb:all three	0 0 -3 1 -10 7 5
sb:allowed	8 0 -10 -4 8 0 0
sb:allowed to	8 0 -7 -2 3 0 0
sb:almond	0 0 11 0 -10 0 0
sb:along	0 0 0 -5 9 0 0
sb:along the	0 0 0 -5 9 0 0
sb:already	0 0 -13 4 8 0 0
sb:also	0 0 1 -12 16 -2 -8
sb:although	0 0 0 0 -9 10 0
sb:aluminum	0 0 -6 -1 10 0 0
sb:amnesty	0 0 -11 0 26 -6 -12
sb:an	9 4 -8 -16 13 -1 -5
sb:an accord	0 0 0 -1 9 0 -3
sb:an additional	0 0 0 -18 20 0 -3
sb:an agreement	0 0 0 -16 15 -3 0
sb:an extension	1 0 8 -7 -14 12 -4
sb:an extra	0 0 4 13 -15 0 0
sb:an hour	0 0 -6 0 -1 8 0
sb:and	-7 -16 18 -4 -2 -6 -1
sb:and ,	0 0 0 -13 19 0 -2
sb:and <level>	10 0 -13 -12 -2 -3 15
sb:and <name>	2 0 13 -5 -19 6 11
sb:and <person>	-4 -3 25 0 13 -35 -18
sb:and <seat>	7 -6 23 -7 -13 0 -9
sb:and <span>	0 0 11 0 -7 0 0
sb:and a	0 0 -5 -7 12 -3 3
sb:and after	0 0 4 -2 -11 1 7
sb:and agree	0 0 -19 0 12 3 0
sb:and at	0 0 -1 -2 11 0 -3
sb:and beef	0 0 -10 0 0 9 0
sb:and come	0 0 13 0 -13 3 -2
sb:and expire	0 0 -10 0 7 6 0
sb:and for	0 0 7 4 -10 0 0
sb:and from	0 0 -12 7 -7 0 12
sb:and has	0 0 5 19 -19 -2 0
sb:and hold	0 0 0 12 -11 0 0
sb:and i	0 0 2 -3 -17 3 18
sb:and if	0 0 11 0 -9 0 -1
sb:and in	0 0 0 -4 7 0 0
sb:and it	-14 0 9 17 -8 -9 0
sb:and last	0 0 17 -2 -5 -2 0
sb:and not	0 0 -10 -1 20 -4 0
sb:and one	0 0 -13 7 5 0 0
sb:and run	1 0 -1 -2 -8 14 0
sb:and so	0 0 -10 0 11 3 -2
sb:and stay	0 0 -9 0 10 0 0
sb:and sugar	0 0 -11 0 6 3 0
sb:and that	0 0 -6 -2 16 -2 -11
sb:and the	-13 -2 -16 7 18 -4 4
sb:and then	0 0 -13 -2 17 0 0
sb:and they	0 0 0 0 -11 13 0
sb:and until	0 0 8 0 -18 9 0
sb:and was	0 0 4 8 -15 3 0
sb:and which	0 0 16 -2 -4 -9 0
sb:and will	0 0 12 0 -1 -12 -7
sb:announce	0 -1 10 -8 9 -14 -5
sb:announce a	0 0 2 -1 4 -10 2
sb:announce on	0 0 -7 0 3 10 -3
sb:announce that	0 0 13 0 -5 -12 0
sb:announcement	0 0 -10 17 -1 0 -7
sb:announcement no	0 0 0 9 -3 0 -4
sb:announcement of	0 0 -7 12 -3 0 0
sb:another	4 -6 -7 -3 5 -2 11
sb:another <level>	0 0 13 -4 -3 -3 0
sb:another <points>	0 0 -16 6 0 12 0
sb:another <span>	4 -4 -9 -6 4 -2 14
sb:answer	0 0 -3 -11 7 12 -7
sb:antigua	0 0 -1 -10 1 9 0
sb:any	0 0 2 -10 3 0 0
sb:app	0 0 -4 0 9 -2 0
sb:apple	0 0 11 0 0 -2 -10
sb:apply	0 0 20 6 -17 -2 -2
sb:apply again	0 0 -7 0 18 -7 0
sb:apply from	0 0 16 1 -2 -10 -6
sb:approval	0 0 -12 0 0 3 8
sb:approve	-2 0 0 -18 4 7 0
sb:approve ,	0 0 -9 0 0 9 0
sb:approve it	0 0 -2 0 13 0 -3
sb:are	-5 -8 6 -6 10 -16 0
sb:are <level>	0 0 -3 0 -7 10 0
sb:are informed	-2 0 -7 9 2 0 -3
sb:are over	0 0 12 0 -11 0 0
sb:are suspend	0 0 12 4 2 -19 -14
sb:are the	0 0 -8 4 0 4 0
sb:are to	0 0 -17 -7 26 0 -1
sb:are up	0 0 9 0 -5 0 0
sb:arrangement	0 -1 17 0 -19 4 -2
sb:arrangement ,	0 0 5 4 -9 2 -1
sb:arrangement expire	0 0 11 0 -10 0 0
sb:arrangement on	0 0 9 0 -8 0 0
sb:arrive	0 0 0 -8 -4 0 16
sb:arrived	0 0 -2 18 -14 0 0
sb:arrived on	0 0 -1 10 -6 0 0
sb:article	0 0 -11 0 15 0 -2
sb:as	5 2 7 1 -16 5 3
sb:as before	0 0 0 0 -12 10 0
sb:as long	0 0 10 2 -10 -2 0
sb:as of	5 7 -20 18 -21 -10 15
sb:as they	0 0 8 0 -11 2 0
sb:as to	0 0 14 0 -11 0 0
sb:aside	0 0 10 -5 0 0 -2
sb:aside for	0 0 0 -12 12 0 -1
sb:ask	1 0 11 -11 -11 1 4
sb:ask in	0 0 11 0 -3 -5 0
sb:asleep	0 0 17 10 -22 -1 0
sb:asleep until	0 0 7 4 -11 0 0
sb:at	7 -1 12 -19 -2 2 -6
sb:at <level>	-4 0 12 4 -17 7 -3
sb:at <number>	-2 -1 -7 -24 30 0 -2
sb:at a	0 0 -6 2 -16 3 20
sb:at it	0 0 -7 -3 14 0 0
sb:at least	0 0 -10 0 15 0 0
sb:at once	0 0 10 0 0 -10 0
sb:at one	-3 0 -8 0 12 0 -3
sb:at stake	0 0 15 0 -13 0 0
sb:at the	7 5 0 -24 6 1 -9
sb:athen	0 0 -14 -5 20 0 0
sb:autumn	0 0 -6 5 2 8 -10
sb:avocado	0 0 -6 2 10 0 -10
sb:away	0 0 4 -1 -16 12 9
sb:back	4 0 -6 -8 12 -12 4
sb:back to	0 0 -8 -3 9 -5 8
sb:ban	0 0 -8 -2 17 -9 0
sb:ban on	0 0 -14 0 20 -5 0
sb:banana	0 0 2 14 -5 -4 -10
sb:bank	0 0 -10 0 13 0 0
sb:bargain	0 0 10 -4 -2 -3 0
sb:barley	0 0 8 0 -11 5 0
sb:battery	0 0 -7 -5 16 0 -1
sb:be	-14 -8 2 17 -9 13 -16
sb:be <number>	0 0 -6 3 22 -1 -18
sb:be approve	0 0 -12 0 4 9 0
sb:be at	0 0 -14 5 0 4 0
sb:be done	0 0 -7 -4 13 0 0
sb:be due	0 0 11 6 -10 -3 0
sb:be extend	0 0 18 0 -12 -4 0
sb:be in	0 0 -15 5 14 -1 -4
sb:be look	0 0 0 0 -10 11 0
sb:be over	0 0 15 0 -10 -5 0
sb:be prolonged	0 0 -23 -4 22 7 -2
sb:be suspend	0 0 0 0 -16 1 10
sb:beach	0 0 -7 0 9 0 0
sb:bearing	0 0 -1 11 -7 0 0
sb:because	1 1 5 8 -19 3 0
sb:because the	3 4 8 -1 -10 -5 0
sb:become of	0 0 11 0 -9 0 0
sb:bed	0 0 -9 0 -4 9 2
sb:beef	-5 0 -7 -16 28 3 -5
sb:beef from	-3 0 -1 -5 14 0 0
sb:been	13 0 -1 0 5 -16 -8
sb:been a	-1 6 0 4 -10 0 0
sb:been ask	0 0 9 0 -8 0 0
sb:been at	-1 0 -13 0 10 0 0
sb:been charge	0 0 0 -9 11 0 0
sb:been extend	0 0 -7 0 11 -2 0
sb:been fix	0 0 10 0 -7 -2 0
sb:been given	0 0 4 0 -10 0 7
sb:been in	3 0 -15 0 10 -1 0
sb:been no	9 0 0 0 -8 0 0
sb:been pay	4 0 -9 -4 8 0 0
sb:been prolonged	0 0 13 0 1 -18 0
sb:been put	0 0 -5 -3 13 0 0
sb:been suspend	0 0 -3 12 -3 -1 0
sb:beer	0 0 2 6 -9 -2 0
sb:before	-7 -11 0 4 1 -12 9
sb:before <day-ahead>	0 0 -12 4 6 -1 0
sb:before <day-today>	0 0 -9 0 14 0 0
sb:before it	0 0 17 -1 -5 -5 0
sb:before that	0 0 -3 -9 16 0 0
sb:before the	0 -4 2 7 2 -19 -9
sb:begin	-17 7 -4 -3 4 -6 7
sb:begin :	0 0 1 13 -16 0 0
sb:begin at	0 0 -9 -13 22 0 0
sb:begin in	0 3 0 -6 10 -7 -1
sb:begin on	-8 5 0 -5 -8 0 13
sb:being	0 0 10 0 -9 1 0
sb:bell	0 0 0 10 -10 0 0
sb:bergen	0 0 -10 0 2 8 0
sb:bergen on	0 0 -8 2 -1 8 0
sb:between	0 -5 2 13 2 -26 0
sb:between <name>	-10 2 9 19 -2 -27 -2
sb:between <seat>	0 0 13 6 -17 0 0
sb:between the	16 -9 -1 -14 7 -6 -4
sb:between their	0 0 12 1 -13 0 0
sb:between them	0 0 -10 0 10 0 0
sb:beyond	0 0 11 -6 -11 0 3
sb:bicycle	0 0 5 2 0 0 -9
sb:big	0 0 -4 0 10 0 0
sb:bind	0 0 15 0 -12 -3 0
sb:black	0 0 -4 0 -5 10 0
sb:borden	0 0 10 0 -6 -4 0
sb:border	4 9 -3 0 -6 0 0
sb:born	-3 0 0 8 -3 0 0
sb:both	1 -9 7 5 -19 0 15
sb:both are	0 0 10 -1 -5 0 0
sb:both have	0 0 5 9 -7 -5 0
sb:both rate	0 0 -3 13 -5 0 0
sb:both side	10 0 2 3 -1 -6 -8
sb:both take	0 0 5 -14 14 0 -9
sb:brace	0 0 11 0 -9 0 0
sb:brace for	0 0 11 0 -9 0 0
sb:break	0 0 -15 2 14 -1 0
sb:breath	0 0 8 8 -15 0 0
sb:breathe	0 0 -2 0 11 -5 0
sb:breathing	0 0 4 7 -10 0 0
sb:breathing space	0 0 4 7 -10 0 0
sb:bridge	0 0 -6 0 12 -2 0
sb:brief —	0 0 8 -1 -6 0 0
sb:bring	0 0 15 0 -6 -4 -9
sb:broke	0 0 -3 -9 15 0 0
sb:broke down	0 0 0 -5 9 0 0
sb:bulletin	10 0 -10 11 -12 0 0
sb:bulletin ,	10 0 -1 4 -13 0 0
sb:busan	0 -4 16 -5 -3 0 -5
sb:busan ,	3 0 0 4 -9 3 0
sb:busan :	0 0 -5 -4 12 0 0
sb:buse	0 0 -3 0 10 -3 0
sb:but	10 0 2 -7 6 -13 -6
sb:but <name>	0 0 -13 0 14 0 0
sb:but the	6 0 0 -2 4 -9 0
sb:butter	0 0 -12 1 0 7 0
sb:butter from	0 0 0 10 -10 0 0
sb:buy	0 0 -14 -2 20 0 0
sb:by	2 -16 -8 5 11 1 -3
sb:by <day-ahead>	0 0 9 -11 0 -6 3
sb:by <office>	0 0 13 0 -4 -10 0
sb:by <span>	-2 0 -7 -4 15 0 -8
sb:by an	0 0 3 11 -23 2 9
sb:by telephone	0 0 4 3 -19 7 8
sb:by the	-1 0 -2 0 10 -10 0
sb:by wednesday	0 0 -13 2 11 0 -5
sb:c	0 0 6 3 5 -14 -2
sb:c )	0 0 13 3 -3 -11 -2
sb:calendar	0 0 11 -2 -3 -4 0
sb:calendar :	0 0 -13 0 16 0 0
sb:call	-1 0 -8 17 1 0 -8
sb:call a	0 0 0 15 -10 -4 0
sb:call between	0 0 0 -4 10 0 0
sb:call reciprocal	0 0 -11 0 0 11 0
sb:calm	0 0 11 -2 -12 0 1
sb:can	0 0 -4 3 -1 -9 14
sb:can be	0 0 -8 12 0 -2 -1
sb:capacity	0 0 -6 0 10 -4 0
sb:car	0 0 0 -15 26 -11 -5
sb:carlo	0 0 0 11 -10 0 0
sb:carpet	0 0 17 -5 -4 -6 -1
sb:carry	0 -2 -3 -1 -10 12 4
sb:carry on	0 0 -8 -2 -5 4 12
sb:carry the	0 0 -2 4 -10 14 -6
sb:cattle	0 0 14 0 -3 -8 0
sb:cease	0 0 10 10 -21 3 -2
sb:cease on	0 0 -4 0 -3 10 0
sb:cease to	0 0 15 11 -20 -6 -1
sb:ceasefire	2 0 -35 3 29 -8 0
sb:ceasefire on	0 0 -15 -2 20 -4 0
sb:cement	0 7 11 -7 -2 -7 -3
sb:cent	0 0 -4 0 10 -3 0
sb:ceramic	0 0 1 3 6 0 -15
sb:certain	0 0 2 7 -17 5 2
sb:ceylon	0 9 0 -5 0 0 -1
sb:ceylon tea	0 0 0 -5 10 0 -1
sb:change	0 0 -13 18 -2 -2 -6
sb:changed	0 0 3 -15 8 0 0
sb:charge <level>	1 0 15 0 -2 -6 -8
sb:charge <quality>	0 0 13 -2 -9 0 0
sb:charge again	0 0 -1 10 -7 0 0
sb:charge an	0 0 0 8 -9 0 0
sb:charge each	0 0 0 3 -13 9 0
sb:charge on	0 0 -5 0 8 0 0
sb:cheaper	0 0 -1 11 -7 0 0
sb:cheese	0 0 -9 -8 16 -3 0
sb:chemical	0 0 0 8 -9 0 0
sb:chip	0 0 0 -7 9 0 0
sb:christma	0 0 -6 0 10 0 0
sb:church	0 0 -6 0 12 0 -2
sb:citru	0 0 2 8 -11 0 0
sb:city	2 8 -18 -11 14 -2 0
sb:claim	0 0 -15 0 19 -2 0
sb:clear	0 0 0 0 -11 8 4
sb:client alert	0 0 -11 0 13 0 0
sb:clock	-3 0 12 13 -18 0 0
sb:club	0 0 -15 0 19 -1 0
sb:cocoa butter	0 0 -6 -4 0 9 0
sb:coffee	0 0 -16 7 5 0 0
sb:coffee ,	0 0 -10 0 13 0 0
sb:colleague	3 0 -6 -13 -2 7 9
sb:colleague ,	3 0 -10 -1 0 10 0
sb:collect	0 0 -4 11 1 -7 -4
sb:collect by	0 0 0 9 -9 0 0
sb:collection	0 0 -10 0 2 0 4
sb:column ,	0 0 12 0 -11 0 0
sb:come	2 0 21 -16 2 -19 -16
sb:come from	0 0 15 0 -13 0 0
sb:come into	0 0 -7 14 -3 0 -3
sb:come on	0 0 -4 -3 12 0 -1
sb:come the	0 0 3 8 -12 0 0
sb:come to	10 0 4 0 -4 -9 -2
sb:come together	0 0 -9 0 12 0 0
sb:comment	0 0 -11 0 17 -3 0
sb:commerce	0 0 -13 -2 -5 24 0
sb:commerce ministry	0 0 -10 -3 0 11 0
sb:company	0 0 -18 -7 37 -8 -9
sb:completed	0 0 8 0 -4 -2 0
sb:conclude	3 1 12 2 -5 -13 -9
sb:conclude for	0 0 10 4 -10 0 0
sb:conclude in	3 5 0 -12 6 0 -4
sb:conclude its	0 0 0 -6 10 0 0
sb:conclude with	3 0 7 19 -24 -3 0
sb:conference	0 0 -8 14 -11 4 0
sb:conference ,	0 0 0 15 -13 0 0
sb:confirm on	0 0 0 0 10 -8 0
sb:conflict	0 0 -4 0 10 -2 0
sb:consent	0 0 0 -2 -6 -2 12
sb:consent ,	0 0 -1 0 -11 0 13
sb:consent of	0 0 -11 0 12 0 0
sb:consider	0 0 9 3 -10 0 0
sb:consultation	0 0 -4 -11 14 0 3
sb:container	0 0 -9 -3 15 0 0
sb:continue	0 0 4 6 -10 0 0
sb:continue to	0 0 -8 7 -7 7 0
sb:contract	-1 0 0 0 11 -11 2
sb:control	0 0 13 -4 -7 3 -5
sb:control of	0 0 10 -14 0 2 -3
sb:control on	0 0 10 0 -6 0 0
sb:cork	0 0 13 0 -10 0 0
sb:correction	0 0 -10 0 15 -4 0
sb:corresponding	0 0 12 0 -8 -2 0
sb:cost	0 0 -5 -10 18 0 -3
sb:cost <number>	0 0 -10 0 11 0 0
sb:cotonou	0 0 0 -8 0 0 8
sb:cotonou ,	0 0 0 -8 0 0 8
sb:cotton	2 0 -11 0 -12 7 14
sb:cotton and	2 0 -2 3 -13 0 10
sb:cotton yarn	0 0 -6 -9 0 9 6
sb:could	0 0 -1 1 14 -7 -10
sb:could be	0 0 -4 0 11 -4 0
sb:counted	0 -3 16 8 -24 3 0
sb:counted from	0 -3 8 8 -19 4 0
sb:counter	0 0 17 6 -18 0 -1
sb:counter -	0 0 18 6 -20 0 0
sb:countermeasure	0 0 -21 7 20 -4 -4
sb:countermeasure on	0 0 -17 -1 21 0 0
sb:counting	0 0 -11 2 -1 6 5
sb:country	-1 12 8 -4 -1 -11 -3
sb:country ,	0 0 11 0 1 -14 0
sb:country end	10 0 0 -2 -3 0 0
sb:country from	0 0 -3 -1 13 -3 -1
sb:country pay	0 0 -8 0 10 0 0
sb:country was	0 0 -9 5 -4 9 0
sb:county	0 0 -11 0 14 0 0
sb:cover	0 0 2 -8 -2 2 5
sb:crab	0 0 -4 0 13 -2 -1
sb:crew	0 0 -10 0 12 0 0
sb:cuenca	0 0 0 -6 8 0 0
sb:cuenca on	0 0 0 -6 8 0 0
sb:current	0 0 12 10 -18 0 0
sb:current one	0 0 8 11 -17 0 0
sb:custom	-8 0 0 9 11 -15 -10
sb:custom duty	0 0 8 3 0 -10 -6
sb:custom truce	-7 0 5 0 8 -6 0
sb:cut	0 0 -24 10 1 3 1
sb:cut flower	0 0 0 10 -10 0 0
sb:cut its	0 0 0 15 -19 0 5
sb:cut the	0 0 0 -7 9 0 0
sb:d	0 0 -1 0 -7 2 9
sb:date ,	0 0 0 -7 10 0 0
sb:date for	0 0 -18 0 20 0 0
sb:date from	0 -4 6 13 -6 -4 -7
sb:date of	0 0 0 1 -10 9 0
sb:dated	0 0 5 8 -9 -2 0
sb:day	-1 -1 13 3 0 -6 -16
sb:day :	0 0 7 -2 -1 0 0
sb:day the	0 0 -3 17 -12 0 0
sb:day until	0 0 -8 0 13 -3 0
sb:deadline	0 0 -23 0 30 -1 0
sb:deadline for	0 0 -9 0 13 0 0
sb:deal	-2 0 9 -18 5 0 -6
sb:deal with	0 0 -3 -7 14 0 0
sb:debate	0 0 -8 0 8 0 0
sb:decide	0 0 -4 0 11 0 0
sb:decided	3 0 13 -2 -11 -7 3
sb:decided in	0 0 10 0 -8 0 0
sb:decision	0 0 -18 12 -1 2 3
sb:decision of	0 0 -3 0 -12 8 6
sb:declare	-2 5 0 8 -11 2 -1
sb:declare on	0 0 0 14 -11 0 0
sb:delay	0 0 0 4 -14 10 0
sb:delegation	0 0 -8 -7 18 0 0
sb:delivery	0 0 13 0 -8 -3 0
sb:diary	0 0 -10 0 14 0 0
sb:did	8 0 -25 8 5 0 -2
sb:did ,	6 0 -11 6 -1 0 0
sb:die	-8 0 15 -13 -1 0 0
sb:dinner	0 0 11 0 -3 -5 0
sb:discuss	0 0 -1 -2 13 -5 0
sb:dispute	0 0 4 1 -12 6 1
sb:dispute ,	0 0 3 0 -10 5 0
sb:do	0 0 10 -5 -4 -3 1
sb:do not	0 0 13 3 -12 0 -4
sb:document	0 0 -18 0 7 10 0
sb:doe	-2 0 11 -8 1 -5 0
sb:doe ,	0 0 16 0 -12 0 0
sb:doha	0 0 0 -4 10 0 0
sb:doha ,	0 0 0 -4 10 0 0
sb:door	10 0 0 0 -8 0 0
sb:down	-5 -1 -10 3 -1 -8 16
sb:down for	0 0 -7 -1 14 0 -2
sb:down from	0 0 0 -10 -10 0 26
sb:down in	0 0 -3 17 -11 0 0
sb:draft	0 0 -3 -8 -4 8 10
sb:drawer	0 6 4 -10 4 -2 -2
sb:driver	0 0 -8 -2 15 0 0
sb:drop from	0 0 -8 1 7 0 0
sb:drop its	0 0 -6 0 11 0 0
sb:drop to	0 0 -3 1 -8 0 10
sb:due	-6 0 14 -2 2 -6 -16
sb:due again	0 0 5 7 -10 0 0
sb:due on	0 0 0 0 -3 9 0
sb:due to	-5 0 15 -9 1 -7 -8
sb:duration	0 0 -7 0 -7 14 0
sb:during	0 12 -18 -18 22 -1 -1
sb:during the	0 12 -19 -17 22 -1 -1
sb:duty	-4 -7 8 2 -8 -4 2
sb:duty ,	0 0 6 17 -7 -19 0
sb:duty at	0 0 12 -3 0 -2 -3
sb:duty begin	0 0 3 -11 0 -5 12
sb:duty between	0 0 11 0 -9 0 0
sb:duty down	0 0 7 -6 -12 0 11
sb:duty fall	0 0 -6 14 -3 0 -6
sb:duty for	0 -1 -1 -11 2 5 5
sb:duty from	0 0 -14 0 6 3 0
sb:duty is	0 0 29 5 -18 -13 -8
sb:duty of	-5 -2 -16 0 8 9 0
sb:duty on	0 2 11 -10 2 -9 -3
sb:duty return	0 0 -9 0 10 0 0
sb:duty until	0 0 12 -6 -12 3 0
sb:duty which	0 0 0 -14 0 4 5
sb:duty will	0 0 -9 0 10 3 -1
sb:each	0 10 0 -8 -7 18 -5
sb:each other	2 0 8 2 -16 10 -3
sb:each side	0 5 -9 0 -5 9 0
sb:earlier	0 0 -10 0 9 2 0
sb:earth	0 0 8 -12 1 0 0
sb:eastern	0 0 -11 5 9 0 -5
sb:edition	0 0 -5 -5 12 0 0
sb:edt	0 0 0 11 -10 0 0
sb:effect	0 0 1 10 -12 -2 5
sb:effect at	0 0 0 -19 6 0 8
sb:effect since	8 0 9 -12 -4 -1 0
sb:either	0 0 8 -7 1 -12 5
sb:either side	0 0 5 0 5 -10 0
sb:el	0 0 -5 0 11 -5 0
sb:el -	0 0 -4 0 10 -5 0
sb:electricity	0 0 -3 0 11 -4 0
sb:eleven	0 0 -11 0 7 0 4
sb:else	0 0 -7 0 14 -4 0
sb:elsewhere	0 0 -12 0 15 0 0
sb:emergency	0 0 -11 -9 14 5 0
sb:employer	0 0 -12 0 13 0 0
sb:end	10 -3 6 -18 -5 9 -15
sb:end :	0 0 9 0 -10 0 0
sb:end at	5 0 -13 -3 13 -2 0
sb:end of	10 8 10 -13 -15 0 -3
sb:end the	0 0 2 0 -11 6 0
sb:engine	0 0 11 -4 0 -7 0
sb:enter <name>	0 0 0 -9 16 0 -11
sb:enter into	0 0 1 0 -14 5 8
sb:enter its	0 0 -3 -4 10 0 0
sb:entry filed	0 0 3 8 -11 0 0
sb:entry into	0 0 -10 0 13 0 0
sb:est	0 0 10 -11 -2 0 3
sb:est on	0 0 12 -11 -3 0 3
sb:every	-2 0 -3 -7 18 0 0
sb:everybody	0 0 -3 0 10 -6 0
sb:everybody 's	0 0 -10 0 11 0 0
sb:everywhere	0 0 -2 -3 9 0 0
sb:exchanged	0 0 -10 2 -6 13 0
sb:excluded	0 0 -7 -1 12 0 0
sb:excluded from	0 0 -11 0 15 0 0
sb:exclusion	0 0 -7 0 22 -10 0
sb:exclusion ,	0 0 11 0 -9 -1 0
sb:exclusion from	0 0 15 0 0 -12 0
sb:exclusion of	0 0 -12 0 13 0 0
sb:exclusion under	0 0 -9 0 0 9 0
sb:exempt	0 0 -11 -1 18 0 0
sb:exemption	0 0 -7 -2 16 -1 0
sb:exist	0 0 2 0 -10 0 9
sb:expect	0 0 8 -4 9 -14 -3
sb:expert	0 0 -5 0 8 0 0
sb:expire	17 -4 0 -23 -2 2 -8
sb:expire ,	0 0 9 0 -6 0 0
sb:expire at	0 0 -19 0 18 -3 0
sb:expire in	0 0 -1 0 10 -5 0
sb:expire on	13 -1 1 -15 -6 7 -5
sb:expiry	8 0 11 0 -13 -2 0
sb:exporter	0 0 11 3 -9 -1 -2
sb:extend	-9 2 -3 -20 17 -2 -2
sb:extend ,	0 0 4 0 -11 5 0
sb:extend by	0 0 -6 -2 11 0 0
sb:extend from	0 0 10 0 -9 0 0
sb:extend the	0 6 -11 -15 17 -4 1
sb:extend to	0 0 -13 -5 9 6 0
sb:extend until	0 0 -3 0 12 -9 0
sb:extension	2 -5 -9 -19 3 20 -9
sb:extension of	-1 -1 15 -2 -16 8 -3
sb:extension to	2 0 -2 0 -11 12 0
sb:extension was	0 0 -3 -4 11 0 0
sb:extension would	0 0 -10 0 9 0 0
sb:extra <level>	0 0 6 11 -14 0 0
sb:extra duty	2 0 3 0 5 -3 -9
sb:eye	0 0 -9 0 4 2 0
sb:face	0 0 14 -1 -6 0 -8
sb:face <level>	0 0 14 -1 -7 0 -4
sb:fact	0 0 -9 -8 19 0 1
sb:fact sheet	0 0 -9 -7 19 0 1
sb:fail	0 0 -13 -3 13 0 4
sb:fail to	0 0 -11 0 13 0 0
sb:failed	6 0 -12 6 -4 2 0
sb:failed to	6 0 -8 7 -9 3 0
sb:fall	-5 0 11 7 -15 6 0
sb:fall away	0 0 13 0 -15 0 5
sb:fall due	0 0 -10 0 0 10 0
sb:fall to	0 0 -8 15 -10 0 2
sb:family	0 0 -9 0 11 0 0
sb:far	0 0 -1 -7 13 0 0
sb:fare	0 0 -8 0 11 0 0
sb:farm	1 0 -16 -27 34 0 -3
sb:farmer	0 0 -11 -8 22 0 0
sb:fear	0 0 0 -1 11 -8 0
sb:fee	0 0 2 -12 25 -14 -14
sb:fee ,	0 0 -6 0 9 0 0
sb:fee :	0 0 0 -3 9 0 -2
sb:fentanyl	-3 0 8 4 -6 2 -9
sb:fentanyl ,	0 0 0 5 -13 0 9
sb:fentanyl tariff	0 0 0 -22 18 5 -3
sb:ferry	0 0 -14 -2 17 0 0
sb:fertiliser	0 0 -3 -2 12 0 -4
sb:few	0 0 -8 0 12 -3 0
sb:fire	0 0 -1 -6 11 0 0
sb:first	13 12 -12 0 -2 -1 -6
sb:first day	0 0 -10 -2 18 0 -1
sb:first meet	1 0 0 6 -11 1 0
sb:first truce	4 9 -16 -16 12 -3 0
sb:fiscal	0 0 -14 0 0 11 0
sb:fish and	0 0 12 0 -9 -1 0
sb:fishing	0 0 -6 0 10 -2 0
sb:fishmeal	0 0 0 -4 -3 0 8
sb:five	0 0 -11 0 2 9 0
sb:flag	0 0 12 2 -8 -1 -5
sb:flat	0 0 -8 -12 0 9 10
sb:flower	0 0 7 9 -14 0 0
sb:fly	0 0 -5 0 10 0 0
sb:follow	-4 0 -10 0 20 -4 -3
sb:follow on	0 0 -6 0 10 0 0
sb:followed by	4 0 2 -1 -13 4 1
sb:food	9 0 -14 -1 7 0 0
sb:footwear	0 0 -1 0 -10 0 12
sb:for	-7 5 -5 3 12 -19 -2
sb:for <quality>	0 0 6 7 -9 0 -1
sb:for <span>	-6 0 8 16 -23 0 7
sb:for a	0 -2 7 -4 -9 1 9
sb:for an	0 0 -5 0 -4 10 0
sb:for everybody	0 0 -10 0 10 0 0
sb:for good	0 0 -11 -2 11 0 0
sb:for household	0 0 -4 0 10 -5 0
sb:for its	0 0 0 2 -10 11 0
sb:for most	0 0 -10 -1 13 0 0
sb:for other	0 0 -3 -1 9 0 0
sb:for our	0 0 -2 -3 11 0 -1
sb:for ship	0 0 -5 0 12 -7 0
sb:for the	4 13 4 1 -5 -6 -13
sb:force	-18 -8 6 9 -9 2 3
sb:force ,	0 0 19 -3 -11 -4 0
sb:force for	0 0 -15 -2 11 7 0
sb:force on	0 0 -9 1 -7 9 7
sb:force since	-11 -4 -10 9 1 5 0
sb:forced	0 0 -4 -9 13 0 0
sb:foreign minister	0 0 0 9 -11 0 0
sb:four	0 0 -17 -10 6 4 10
sb:fourth	0 6 9 -16 0 1 -5
sb:fourth round	0 0 9 0 -7 0 0
sb:franc	0 0 -12 0 13 0 0
sb:free	-3 0 6 -2 7 -13 -3
sb:free ,	0 0 7 3 -10 0 0
sb:freeze	-4 0 3 10 -15 2 6
sb:friend	0 0 11 -2 -10 0 0
sb:from	-14 4 -17 18 -3 -17 14
sb:from <day-ahead>	0 0 15 -1 -19 7 -10
sb:from <day-gone>	10 -2 -6 9 -2 0 -8
sb:from <day-today>	0 0 10 18 -19 -8 0
sb:from <level>	0 4 -27 3 10 1 0
sb:from <name>	-8 0 17 -30 0 0 11
sb:from <number>	0 0 -26 13 0 -4 0
sb:from here	0 0 -8 9 0 -4 0
sb:from next	0 0 -6 0 -8 5 8
sb:from section	0 0 9 0 -1 -6 0
sb:from the	-1 0 0 -9 3 -14 16
sb:front	0 0 -4 -5 12 0 0
sb:frozen	0 4 -12 -6 15 -1 0
sb:full	0 0 -2 -5 15 -2 0
sb:further	0 5 9 0 -7 -1 -7
sb:gallium	0 0 -9 0 14 -3 0
sb:gate	0 0 -14 -2 20 0 -1
sb:gave	-1 0 -4 4 10 -8 -1
sb:gave the	0 0 -7 -1 14 0 0
sb:gazette	0 0 -4 11 -4 0 -1
sb:gazetted	0 0 -9 -1 0 9 0
sb:general	0 0 -7 -3 14 0 0
sb:geneva	-1 0 18 -5 0 -10 -6
sb:geneva truce	0 0 10 4 -12 0 0
sb:germanium	0 0 -9 0 14 -3 0
sb:germanium ,	0 0 -8 0 10 0 0
sb:get	0 0 -4 0 14 0 -10
sb:get <span>	0 0 -9 3 0 8 0
sb:ghent	0 9 0 0 -7 0 0
sb:give	1 0 -13 -12 5 1 10
sb:give <name>	0 0 -18 0 20 0 0
sb:give its	0 0 -1 0 -11 0 13
sb:given	0 0 -4 9 -10 5 5
sb:given until	0 0 0 0 -10 7 0
sb:glass	0 0 0 -13 -2 9 11
sb:glove	0 0 -4 0 10 0 0
sb:go	6 0 9 -1 -15 5 0
sb:go :	0 0 0 11 -11 0 0
sb:go back	0 0 -2 11 -7 -1 7
sb:go down	0 0 0 -6 -2 0 12
sb:go into	0 0 0 0 9 0 -4
sb:go on	9 0 4 -4 -15 12 -4
sb:go out	0 0 -6 0 9 0 0
sb:go to	3 0 -2 15 -6 -3 -2
sb:go up	0 4 -5 -2 8 0 -6
sb:good	1 -7 18 -11 0 -16 3
sb:good already	0 0 0 9 -7 0 0
sb:good are	0 0 -16 0 19 0 0
sb:good come	0 0 6 3 -10 0 0
sb:good enter	0 0 -10 -2 7 0 1
sb:good from	0 0 12 -12 6 -6 -7
sb:good go	0 0 -2 -11 1 0 11
sb:good in	0 0 -2 -8 14 0 0
sb:good is	0 0 -4 -11 11 4 0
sb:good loaded	0 0 -3 -6 12 0 0
sb:good of	-3 0 11 9 -16 1 -2
sb:good stay	0 0 16 1 -16 0 0
sb:good suspend	0 0 -11 3 9 0 0
sb:good that	0 0 -16 -1 6 0 9
sb:good to	0 0 10 0 -4 -2 0
sb:good will	0 0 9 -9 -5 0 5
sb:good worth	0 0 -12 0 16 0 0
sb:good would	0 0 11 -4 0 -3 -4
sb:government	-3 -2 9 0 -14 9 0
sb:government have	0 0 11 0 -8 -4 0
sb:grace	0 0 -14 6 13 -4 -1
sb:grace period	0 0 -10 3 10 0 -1
sb:grant	6 0 3 2 -12 -2 3
sb:grant to	0 0 1 6 -7 0 0
sb:group	0 0 -8 0 11 -1 0
sb:grower	0 0 -6 0 9 -2 0
sb:guayaquil	3 0 -9 -2 -5 12 0
sb:guest	0 0 6 12 -17 0 0
sb:had	-12 13 -15 8 11 -5 -6
sb:had a	9 0 0 0 -3 -7 0
sb:had agree	0 0 12 -3 -2 -3 0
sb:had announce	0 0 10 0 -6 0 0
sb:had been	4 -2 2 -4 5 -16 0
sb:had end	0 0 -7 0 14 -4 0
sb:had hold	0 8 5 0 -12 0 0
sb:had it	-4 0 -9 0 17 0 0
sb:had lapse	-9 0 -2 3 8 0 0
sb:had no	0 0 0 -7 0 10 0
sb:had not	0 0 -9 -3 16 0 0
sb:had suspend	0 0 -9 0 8 0 0
sb:had tell	0 0 0 0 -7 9 0
sb:had the	-2 0 -14 0 20 0 0
sb:half	0 0 -6 0 -7 0 13
sb:half of	0 0 -11 0 -7 10 9
sb:halifax on	0 0 -2 8 -11 1 2
sb:hall	0 0 -12 -4 15 5 0
sb:halt	0 0 -2 25 -22 0 2
sb:halve	4 0 3 -10 -8 10 2
sb:halve the	0 0 0 -10 1 0 6
sb:hand	0 0 -5 14 -12 3 3
sb:hand in	0 0 -2 11 -15 0 4
sb:happen	0 0 -10 -5 7 1 5
sb:happened	0 0 -15 1 12 0 0
sb:hard	0 0 11 0 -8 -3 0
sb:has	5 -21 -3 -1 12 -2 -13
sb:has :	0 0 0 -1 11 0 -7
sb:has <number>	0 0 0 9 -6 0 0
sb:has <span>	-1 0 32 0 -18 -8 0
sb:has a	5 0 10 -1 -17 3 0
sb:has agree	0 0 17 0 -16 -12 8
sb:has approve	0 0 12 0 -10 -1 0
sb:has been	13 -6 -1 -3 13 -18 -8
sb:has extend	0 0 -14 0 8 2 0
sb:has lasted	0 0 -4 11 -3 0 0
sb:has not	0 0 -15 4 0 0 6
sb:has offer	0 0 -7 -5 31 -17 -9
sb:has propose	0 0 -4 -1 -9 16 0
sb:has put	0 0 -14 0 7 0 6
sb:has say	0 0 -9 0 5 3 0
sb:has since	0 0 -3 -7 12 0 0
sb:has suspend	0 0 -4 -1 11 -7 0
sb:has until	0 0 -1 -3 10 -8 0
sb:has yet	0 0 -9 0 10 0 0
sb:have	-2 -16 -3 2 11 7 -27
sb:have agree	0 -1 -15 -14 16 13 -2
sb:have apply	0 0 0 -10 14 0 -1
sb:have been	-4 0 -8 0 3 14 -10
sb:have begin	0 0 0 -5 8 0 0
sb:have end	-3 0 0 -5 10 -5 -1
sb:have expire	0 0 17 0 -14 0 0
sb:have extend	0 0 -4 -3 15 -5 0
sb:have hold	0 0 -13 0 16 0 0
sb:have keep	0 0 3 15 -21 2 0
sb:have meet	0 0 0 -15 17 0 0
sb:have pay	0 0 0 11 -10 0 0
sb:have prolonged	0 0 11 0 2 -18 0
sb:have sign	0 0 -1 -5 -1 10 0
sb:have start	0 0 0 11 -10 0 0
sb:have the	0 0 11 0 -5 0 0
sb:hazelnut	0 0 18 12 -23 -5 0
sb:he	2 11 4 -5 0 -4 -5
sb:he and	0 0 16 1 -8 -9 0
sb:he go	0 0 0 0 -10 10 0
sb:he has	0 0 -7 0 13 0 0
sb:he say	5 9 -2 -7 -1 0 -2
sb:he tell	0 0 14 1 -10 -3 0
sb:heard	0 0 -5 0 12 0 0
sb:hearing	0 0 -14 -1 14 5 0
sb:height	0 0 -2 -8 12 0 0
sb:heightened	0 0 1 0 -12 8 0
sb:heightened reciprocal	0 0 1 0 -12 8 0
sb:here	0 5 -4 3 -11 10 0
sb:here is	0 0 -9 5 7 -3 -1
sb:higher	-5 0 9 -14 9 -11 -4
sb:higher duty	-4 0 10 -3 0 0 0
sb:his	3 6 6 -20 5 -9 0
sb:his <office>	0 0 11 1 -11 0 0
sb:his <quality>	6 0 1 -14 -5 0 9
sb:his signature	0 0 0 -6 10 0 -1
sb:history	0 0 0 0 -8 0 10
sb:hold	-9 5 9 6 -5 -10 0
sb:hold for	0 0 -5 -6 9 0 5
sb:hold in	0 0 5 -6 17 -11 0
sb:hold its	0 0 9 0 -8 0 0
sb:hold since	0 7 -18 -8 10 4 0
sb:hold the	0 0 0 7 -17 11 0
sb:honey	0 0 0 4 -17 0 13
sb:honolulu	0 0 0 -4 10 0 0
sb:hour	-7 0 -1 -9 4 11 -5
sb:hour ,	0 0 -4 0 10 0 0
sb:hour before	-1 0 9 -1 0 -3 0
sb:house	-4 0 4 3 -11 3 5
sb:household	0 0 -8 0 20 -13 0
sb:household in	0 0 -4 0 12 -7 0
sb:how	0 0 17 8 -14 -12 0
sb:how long	0 0 20 7 -17 -11 0
sb:hundred	0 0 10 0 -6 0 0
sb:i	-5 -2 -8 -4 6 3 10
sb:i .	0 0 -6 -6 -2 4 9
sb:i can	0 0 0 -6 -3 0 12
sb:i shall	0 0 -6 -4 13 0 0
sb:if	-11 -7 -7 -11 5 11 10
sb:if he	0 0 -10 0 3 0 4
sb:if nobody	0 0 -9 0 4 6 0
sb:if the	-4 -3 -3 0 -1 1 16
sb:if you	0 0 14 0 -18 4 0
sb:implement	0 0 0 -7 9 0 0
sb:import from	0 0 11 -2 -5 0 0
sb:important	0 0 -8 0 9 0 0
sb:impose	0 0 -17 1 20 0 -12
sb:impose on	0 0 0 -9 12 0 0
sb:in	-20 -1 4 6 1 -1 -9
sb:in <month-gone>	1 -7 -4 0 -7 13 7
sb:in <number>	0 0 -12 3 -1 3 6
sb:in <seat>	0 -6 -9 2 -9 -4 28
sb:in <span>	0 0 15 -1 -3 -4 -6
sb:in alexandria	0 0 1 0 10 -11 0
sb:in antigua	0 0 -1 -10 1 9 0
sb:in at	0 0 14 -1 -5 -6 0
sb:in bergen	0 0 -8 1 0 8 0
sb:in effect	8 0 10 -7 -11 0 0
sb:in force	-14 -6 15 11 -11 -6 0
sb:in ghent	0 9 0 0 -8 0 0
sb:in honolulu	0 0 0 -4 9 0 0
sb:in its	7 0 9 -9 -1 0 -2
sb:in law	0 0 20 0 -20 0 0
sb:in lugano	0 0 4 8 -12 0 0
sb:in mombasa	0 0 11 -2 -3 -3 0
sb:in muscat	0 0 -9 0 11 0 0
sb:in new	0 0 8 -11 6 -2 0
sb:in our	0 0 -11 15 -3 0 0
sb:in panama	2 8 -9 -1 0 0 0
sb:in rotterdam	0 0 0 0 -8 0 10
sb:in saint	0 0 4 -12 8 0 0
sb:in spring	0 0 -8 -1 11 0 0
sb:in stockholm	0 0 11 -6 0 -5 0
sb:in the	-9 -4 -10 -2 29 -10 -9
sb:in their	0 0 -6 8 -17 13 2
sb:in turn	0 0 12 -1 -9 0 0
sb:in which	1 0 10 0 -19 8 0
sb:increase	0 0 4 0 -5 -8 10
sb:increase of	0 0 0 -6 10 0 0
sb:inflation	0 0 -4 -1 10 0 0
sb:informed that	-2 0 -8 9 3 0 -3
sb:initialled	0 3 -9 -12 14 5 0
sb:initialled in	0 3 -12 -9 8 10 0
sb:instead	0 0 14 0 -8 2 -10
sb:instead of	0 0 10 -2 -4 6 -9
sb:intend	0 0 -8 0 11 0 0
sb:intend to	0 0 -7 0 10 0 0
sb:interest	0 0 -10 0 12 0 0
sb:into force	0 0 -14 0 1 7 5
sb:is	-1 -11 0 0 -4 4 7
sb:is ,	0 0 -10 0 -3 14 0
sb:is <span>	0 0 0 0 -10 9 0
sb:is a	-1 0 0 5 -15 4 13
sb:is an	0 0 1 3 -12 0 5
sb:is back	0 0 -10 0 11 0 0
sb:is expect	0 0 0 0 9 -2 0
sb:is for	0 0 5 2 -21 4 8
sb:is good	0 0 5 1 3 -13 0
sb:is in	0 0 11 0 0 -13 -3
sb:is limited	0 0 -9 0 13 -3 0
sb:is make	0 0 -7 0 14 0 0
sb:is no	1 0 -12 0 13 -2 -2
sb:is open	0 0 2 10 -12 0 0
sb:is out	0 0 9 0 -8 0 0
sb:is over	0 0 12 -3 -6 0 0
sb:is part	0 0 -3 -7 14 0 0
sb:is prolonged	0 0 27 10 -17 -22 -2
sb:is sign	0 0 -1 -7 12 0 -3
sb:is the	11 1 -27 -3 9 0 9
sb:is to	0 0 -13 -18 -2 18 9
sb:is until	0 0 -2 0 -6 10 0
sb:is up	0 0 15 0 -10 0 0
sb:is valid	0 0 3 0 -8 2 0
sb:is what	0 0 4 2 -13 4 3
sb:island	0 0 -8 0 13 -2 0
sb:issued	0 0 -5 10 0 0 -3
sb:istanbul	0 0 -6 -1 10 0 0
sb:it	9 1 2 -8 -6 8 -2
sb:it 's	0 0 -3 -29 -9 10 29
sb:it ,	6 0 -13 10 4 -5 -5
sb:it apply	0 0 1 1 0 5 -16
sb:it as	0 0 11 2 -14 0 0
sb:it be	0 0 -8 0 0 9 0
sb:it begin	-3 -8 -8 18 -13 4 4
sb:it by	0 0 -12 0 11 3 0
sb:it come	0 0 -4 -6 10 0 2
sb:it doe	0 0 12 -4 -12 7 0
sb:it end	11 0 13 -10 -18 2 -2
sb:it enter	0 0 0 -11 -10 4 15
sb:it expire	12 0 -10 0 6 -12 0
sb:it go	10 0 19 -14 -11 -1 -1
sb:it had	-2 10 -8 0 2 -4 0
sb:it has	4 0 8 3 -7 -13 3
sb:it in	0 0 -12 0 8 4 -3
sb:it is	8 1 4 -15 -13 14 0
sb:it keep	0 0 -8 0 5 3 0
sb:it lapse	-5 0 -5 11 0 0 0
sb:it last	-1 0 16 -3 -4 -8 0
sb:it lasted	-2 16 -19 -3 5 0 0
sb:it now	0 0 9 0 -3 -3 0
sb:it on	-6 0 -18 4 1 11 0
sb:it put	0 0 -5 0 10 0 0
sb:it run	0 0 9 0 -6 -1 -5
sb:it should	0 0 10 -3 0 0 0
sb:it stand	0 0 -6 -1 12 0 0
sb:it start	0 0 0 5 6 -15 0
sb:it stay	-5 0 6 2 7 -10 -3
sb:it suspend	0 0 14 -3 -7 -1 0
sb:it take	0 0 -8 -14 6 7 4
sb:it the	0 0 19 -4 -15 -7 6
sb:it to	0 0 -11 3 24 -13 -2
sb:it until	3 0 -11 9 -7 7 0
sb:it was	-3 0 21 19 -23 -2 -21
sb:it would	-10 -3 -10 -13 8 33 -20
sb:it'll	0 0 15 0 -6 -8 0
sb:its	12 -15 0 2 -2 0 0
sb:its <level>	0 0 -2 9 -12 -4 10
sb:its <number>	0 0 11 0 -8 0 0
sb:its <office>	0 0 -11 0 16 -2 0
sb:its consent	0 0 -6 0 -6 0 13
sb:its duty	0 0 -14 20 0 -6 -5
sb:its levy	0 0 0 11 -16 0 6
sb:its new	0 0 -8 0 14 -3 0
sb:its own	-2 0 13 -3 -8 5 -2
sb:its second	0 0 4 -9 6 0 0
sb:its suspension	0 0 -12 7 6 -3 0
sb:its term	0 0 16 -2 -9 -2 0
sb:its truce	4 -1 20 -3 -8 -5 -4
sb:itself	6 0 13 0 -16 0 0
sb:joint	0 0 0 -2 12 0 -10
sb:keep	-8 0 0 13 -4 1 -5
sb:keep <quality>	0 0 -10 -11 8 13 0
sb:keep it	-10 0 -4 0 16 -4 0
sb:keep the	0 0 -20 17 3 4 0
sb:keep their	0 0 11 0 -4 -4 0
sb:kind	0 0 -18 -1 22 0 0
sb:kingdom	0 0 1 12 -11 0 -3
sb:kingdom of	0 0 1 12 -11 0 -3
sb:know	0 0 14 6 -12 -2 -5
sb:know that	0 0 0 9 -4 -3 0
sb:know what	0 0 12 0 -17 4 0
sb:kuala	0 0 0 -9 -1 11 0
sb:kuala lumpur	0 0 0 -9 -1 11 0
sb:labor	0 0 0 -9 10 0 0
sb:lago	0 0 -4 -3 14 0 -1
sb:lahore	0 0 -7 0 9 0 0
sb:lapse	0 -1 1 19 -9 0 -6
sb:lapse ,	0 0 -2 18 -14 0 0
sb:lapse on	5 0 10 1 -14 0 -1
sb:last	5 -8 11 -15 -2 -4 9
sb:last <month-gone>	-6 0 11 -12 0 0 3
sb:last <span>	0 -2 -20 0 4 8 12
sb:last autumn	0 0 -5 -1 0 9 0
sb:last day	0 0 31 0 -22 -10 0
sb:last for	0 0 18 0 0 -17 0
sb:last month	0 0 0 -8 11 0 0
sb:last summer	11 0 -1 1 -6 -1 0
sb:last until	-5 0 14 -1 -2 -6 -4
sb:last week	0 0 -7 -5 18 -5 0
sb:lasted	-5 22 -28 1 4 -4 0
sb:lasted <span>	-13 4 -12 0 20 0 0
sb:lasted since	-1 9 -4 9 -11 0 0
sb:lasting agreement	0 0 9 0 -5 -2 0
sb:late	0 0 -3 -6 10 0 0
sb:late on	0 0 -4 -1 11 -1 0
sb:later	0 0 -9 2 10 -1 -7
sb:law	0 0 7 -9 2 -2 0
sb:leader spoke	0 0 0 10 -10 0 0
sb:least	0 0 -10 0 15 0 0
sb:leave	-2 0 1 10 -10 -1 7
sb:leave of	0 0 0 0 -9 0 7
sb:leave out	0 0 0 9 -8 0 0
sb:leave their	0 0 3 0 -12 6 0
sb:legal	0 0 0 -8 -8 0 14
sb:less	0 0 0 -9 9 0 0
sb:let	20 0 -7 -3 -10 2 2
sb:let it	10 0 -2 0 -3 0 0
sb:let its	9 0 -3 -1 0 0 0
sb:let their	-1 0 -7 -6 11 1 0
sb:letter	2 0 10 -7 -5 4 -6
sb:letter ,	0 0 -5 0 -1 8 0
sb:letter of	0 0 9 3 -13 1 -1
sb:level	0 0 6 8 -5 -3 -2
sb:levy	6 0 -7 2 -8 1 7
sb:levy <level>	0 0 6 -9 16 -7 -5
sb:levy on	8 0 -9 10 -21 2 12
sb:lie	0 0 -1 -8 12 0 0
sb:like	0 0 -10 11 -6 8 -6
sb:likely	0 0 10 0 -7 -1 0
sb:linked	0 0 -8 0 11 0 0
sb:list	0 0 -4 -11 16 -3 -1
sb:live	0 0 10 -3 -1 0 0
sb:livestock	0 0 0 13 -12 0 0
sb:loaded	0 0 -6 -8 21 0 -4
sb:loaded before	0 0 -12 -4 21 0 -1
sb:loan	0 0 -2 0 -6 10 0
sb:lobster	-1 0 -1 -7 19 -2 0
sb:lobster ,	-1 0 -1 0 12 -2 0
sb:locked	0 0 -8 0 9 0 0
sb:london	0 0 -4 -7 21 -3 0
sb:long	0 0 17 9 -11 -16 -3
sb:long as	0 0 10 4 -11 -2 0
sb:longer	0 0 -10 -1 20 -8 -1
sb:lorry	0 0 -9 -5 16 0 0
sb:lose	-4 0 10 -2 -2 0 0
sb:lose <level>	0 0 14 0 -11 0 0
sb:loui	0 0 4 -12 8 0 0
sb:lower	0 0 -21 -20 8 18 8
sb:lower duty	0 0 1 -8 -11 5 11
sb:lower its	0 0 0 -9 13 0 -2
sb:lower on	0 0 0 6 -13 0 8
sb:lower the	0 0 -2 -11 6 10 -5
sb:lower to	0 0 -1 3 -9 8 0
sb:lugano	0 0 4 8 -12 0 0
sb:lull	0 0 -3 9 0 -2 0
sb:lumpur	0 0 0 -9 -1 11 0
sb:machine	0 0 -1 0 -2 -4 11
sb:machine tool	0 0 0 -2 -8 0 15
sb:madrid	0 0 -3 -6 14 0 0
sb:maize	0 0 6 8 -16 0 3
sb:make	-5 6 0 -2 1 3 -9
sb:make for	0 0 17 2 -14 0 0
sb:make it	0 0 4 3 0 -12 0
sb:make of	0 0 -9 -2 16 0 0
sb:maker	0 0 12 7 -9 -10 0
sb:man	0 0 -9 0 13 0 0
sb:management	0 0 -11 0 16 -1 0
sb:mark	0 0 9 0 -5 -1 0
sb:matter	0 0 -3 -1 13 -4 0
sb:may	0 0 -19 -2 29 -21 5
sb:may be	0 0 -17 0 23 -1 0
sb:mean	0 0 9 -6 1 0 -5
sb:meanwhile	0 0 12 7 -14 -1 0
sb:meanwhile the	0 0 6 12 -15 0 0
sb:measure	0 0 8 0 -10 1 0
sb:measure on	0 0 7 3 -10 0 0
sb:mediator	0 0 -9 0 12 0 0
sb:medicine	0 0 -2 0 8 0 -3
sb:meet ,	0 0 -1 -4 9 0 0
sb:meet ;	0 0 0 10 -9 0 0
sb:meet again	0 0 -11 0 16 0 0
sb:meet at	0 0 4 6 -13 -2 5
sb:meet here	0 0 -4 -4 0 8 0
sb:meeting	0 0 0 -10 11 0 0
sb:member	0 0 -6 0 12 0 0
sb:metal	0 0 -4 0 8 0 0
sb:mid	0 0 -2 14 -9 0 0
sb:mid -	0 0 -2 14 -9 0 0
sb:midnight	5 -1 6 -6 -4 -12 6
sb:midnight ,	0 0 6 5 -10 0 0
sb:midnight <day-today>	0 0 -5 -1 12 0 0
sb:mill	0 0 12 0 -10 0 0
sb:million	0 0 -12 0 14 0 0
sb:mineral	1 0 4 0 -10 0 0
sb:mineral water	1 0 4 0 -11 0 0
sb:minister	-3 0 12 11 -16 0 0
sb:minister ,	0 0 8 0 1 -10 -1
sb:minister of	0 0 0 16 -11 2 -7
sb:ministry	0 0 -22 -14 14 18 0
sb:ministry of	0 0 -7 -6 3 10 0
sb:minute	-6 0 -12 3 9 -2 1
sb:mombasa	0 0 10 -3 -2 -3 0
sb:mon	0 0 -1 13 -11 0 0
sb:monday	5 0 -11 10 -7 -12 12
sb:monday ,	6 0 -10 6 -8 -11 15
sb:month	-3 0 9 -2 -3 3 0
sb:month ,	0 0 13 -7 -4 0 0
sb:month old	0 0 -1 10 -16 9 0
sb:moratorium	0 0 -11 12 8 -7 0
sb:moratorium on	0 0 -15 11 13 -9 0
sb:more	0 0 -8 -6 12 4 -1
sb:more :	0 0 -9 0 0 9 0
sb:more than	0 0 -7 0 13 0 0
sb:most	0 0 -2 -12 7 -4 8
sb:most country	0 0 -9 0 10 0 0
sb:most of	0 0 3 -10 3 0 1
sb:mouth	0 0 -7 0 0 8 0
sb:move	0 0 -13 -8 19 2 -3
sb:mr	0 0 10 -8 5 -1 -11
sb:mr <person>	0 0 10 -2 0 0 -10
sb:much	0 11 0 -9 0 0 0
sb:muscat	0 0 -10 0 11 0 0
sb:muscat on	0 0 -10 0 10 0 0
sb:museum	0 0 -5 0 10 -4 0
sb:musician	0 0 -9 0 12 0 0
sb:must	0 0 -12 -3 26 -8 -3
sb:must be	0 0 -7 0 13 -1 0
sb:mutual	0 0 16 4 -17 -1 0
sb:my	7 0 -5 -4 7 -5 0
sb:nagoya	0 0 2 5 0 0 -11
sb:nagoya ,	0 0 2 1 4 0 -11
sb:name	7 0 14 -6 -9 -6 -1
sb:nearly	0 0 -5 -5 17 -5 0
sb:need	0 0 -11 -6 9 7 0
sb:negotiate	0 0 9 13 -12 -5 -5
sb:negotiate in	0 0 2 14 -12 0 -2
sb:new	-1 -2 -7 1 -6 11 6
sb:new duty	0 0 4 -10 -9 5 10
sb:new end	0 0 22 0 -10 -11 0
sb:new one	0 0 -10 -6 -15 17 12
sb:new rate	0 0 0 18 -16 0 0
sb:new tariff	0 0 -8 8 5 -1 -9
sb:new year	0 0 -3 0 11 -4 0
sb:new york	0 0 2 -11 5 0 0
sb:newspaper in	0 0 -6 -3 11 0 0
sb:next	0 0 2 -18 -1 3 8
sb:next :	0 0 -14 0 17 0 0
sb:next friday	0 0 1 0 -17 5 10
sb:next week	0 0 2 0 -11 9 0
sb:night	1 0 -13 -6 13 0 1
sb:night ,	0 0 -10 1 0 8 0
sb:nil	0 0 -6 13 -11 4 0
sb:no	14 -4 -6 0 -6 17 -16
sb:no ,	0 0 21 10 -21 -4 -5
sb:no .	0 0 -7 6 0 5 -9
sb:no deal	0 0 -12 0 12 -1 0
sb:no paper	0 0 14 0 -13 0 0
sb:no truce	19 0 -15 -16 7 0 0
sb:nobody	0 0 -12 -5 16 2 0
sb:non	0 0 -2 0 -9 0 13
sb:non -	0 0 -2 0 -9 0 13
sb:none by	6 0 4 0 -9 0 0
sb:north	0 0 -2 -3 12 -2 0
sb:northern	4 0 -8 -6 12 -2 0
sb:not ,	0 0 -10 0 18 -3 -1
sb:not :	0 0 -5 0 8 0 0
sb:not been	0 0 0 7 -13 0 7
sb:not end	0 0 -13 0 10 0 0
sb:not extend	0 0 18 -4 -10 -1 0
sb:not go	0 0 -7 -3 0 10 0
sb:not part	0 0 11 0 -11 0 0
sb:not prolong	3 0 5 0 -8 0 0
sb:not to	0 0 7 0 -8 3 0
sb:not yet	0 0 0 0 -8 9 0
sb:note	0 0 15 15 -28 0 5
sb:note ,	0 0 -1 10 -8 0 0
sb:note of	0 0 5 -6 -5 0 9
sb:note that	0 0 3 8 -15 5 0
sb:nothing	0 0 -5 3 8 -13 0
sb:notice	0 0 -4 3 7 -3 -11
sb:notice of	0 0 -8 -6 18 -3 0
sb:now	-4 -1 16 14 -1 -11 -34
sb:now ,	0 0 15 1 -11 0 -5
sb:now <level>	0 0 -4 0 12 -1 0
sb:now hold	0 0 -6 0 15 -10 0
sb:now in	0 0 13 -3 -9 0 0
sb:now it	0 0 0 0 -9 9 0
sb:now last	0 0 0 9 -2 -8 0
sb:now run	0 0 3 0 -11 3 0
sb:o'clock	0 0 0 12 -11 0 0
sb:object	0 0 -8 0 10 0 0
sb:obligation	0 0 -11 0 14 0 0
sb:observed	0 0 0 18 -16 0 0
sb:odd	0 0 -4 -5 11 0 0
sb:of	7 10 -2 -4 4 -6 -5
sb:of <day-ahead>	0 4 16 0 -20 3 -2
sb:of <day-today>	6 9 9 3 -24 0 0
sb:of <level>	-4 -2 -4 -6 23 -11 -7
sb:of <money>	0 0 10 0 -4 -5 0
sb:of <month-gone>	1 0 -12 0 11 0 -6
sb:of <name>	2 0 9 16 -19 4 -21
sb:of <number>	0 -2 2 12 -14 9 -7
sb:of <person>	0 0 -5 -1 11 0 0
sb:of <quality>	-2 0 18 -2 -15 3 0
sb:of <span>	-3 14 -9 -13 8 -12 11
sb:of a	2 0 -10 -6 -1 18 0
sb:of additional	0 0 9 2 -4 -7 0
sb:of busan	-1 0 10 0 -11 7 0
sb:of commerce	0 0 -2 -8 0 10 0
sb:of duty	-3 0 31 16 -25 -13 -6
sb:of fentanyl	0 0 0 13 -10 0 0
sb:of it	0 0 15 0 -12 0 -1
sb:of its	0 0 2 -10 4 7 -4
sb:of note	0 0 0 7 -8 0 2
sb:of talk	1 0 -3 -13 5 -3 7
sb:of tariff	0 7 5 -11 0 0 -3
sb:of that	0 0 1 18 -13 -5 0
sb:of the	0 -1 -6 -5 10 -5 5
sb:of their	0 -3 1 -13 3 12 -4
sb:of thi	0 0 11 -22 2 6 0
sb:of truce	0 -1 -11 -6 9 2 6
sb:of which	0 0 -4 -10 -2 0 19
sb:off	0 0 -4 -10 26 -20 -2
sb:off its	0 0 -10 0 13 0 0
sb:offer	0 7 -24 -11 29 -10 -4
sb:offer to	0 7 -6 -4 10 0 -10
sb:old	-1 0 12 11 -13 0 0
sb:old ,	0 0 0 0 -8 9 0
sb:old rate	0 0 -8 0 12 0 0
sb:old truce	2 0 18 5 -22 0 0
sb:olive	0 0 -7 13 -12 10 0
sb:olive oil	0 0 -12 -3 7 10 0
sb:on	-6 -11 -9 -1 6 14 4
sb:on ,	0 0 1 0 -12 10 0
sb:on <day-ahead>	-5 0 -11 9 -10 22 -7
sb:on <day-gone>	0 1 5 2 -9 -1 0
sb:on <day-today>	2 0 0 -13 -2 9 0
sb:on <money>	0 0 15 7 -15 -1 -6
sb:on <name>	0 0 21 -19 6 -4 -10
sb:on <quality>	1 -2 9 1 -4 1 -10
sb:on a	-2 -1 -11 -18 21 3 0
sb:on all	0 0 -7 -5 1 9 0
sb:on an	0 0 -6 0 12 -6 0
sb:on beef	-3 0 0 -5 9 0 0
sb:on both	0 0 10 -10 0 -2 3
sb:on certain	0 0 0 9 -7 0 0
sb:on cotton	0 0 -14 -7 -5 9 17
sb:on dairy	0 0 -4 0 -16 12 10
sb:on duty	2 0 0 15 -15 -1 0
sb:on each	2 6 -8 -11 4 14 -6
sb:on everything	0 0 0 -5 12 0 0
sb:on farm	0 0 0 -10 11 0 0
sb:on for	0 0 -15 0 -12 15 14
sb:on friday	0 0 -8 -7 17 0 0
sb:on from	0 0 9 0 -6 0 0
sb:on good	-2 0 14 -4 0 -12 1
sb:on hold	0 0 -19 0 9 11 0
sb:on holiday	0 0 -9 0 10 0 0
sb:on import	0 0 0 11 -8 0 0
sb:on in	0 0 2 11 -12 0 0
sb:on it	0 0 -5 26 -10 -9 0
sb:on monday	8 0 -5 2 -1 -9 4
sb:on our	0 0 15 -13 0 -1 0
sb:on palm	-4 0 0 -1 9 -1 0
sb:on rice	0 0 0 0 -19 6 14
sb:on sugar	9 0 -14 0 0 2 0
sb:on tariff	0 0 8 0 -7 0 0
sb:on television	0 0 -3 -4 -4 13 0
sb:on till	0 0 -9 0 11 0 0
sb:on to	0 0 -8 0 -4 13 0
sb:on wednesday	0 0 3 -10 0 0 7
sb:on wine	0 0 12 0 -7 0 -2
sb:once	0 0 0 -10 0 6 5
sb:once ,	0 0 10 0 -1 -7 0
sb:once the	0 0 -9 0 0 9 0
sb:one	1 -5 -14 11 -2 0 7
sb:one at	0 0 -11 0 12 0 0
sb:one end	0 0 5 7 -15 1 0
sb:one from	0 0 8 0 -6 0 0
sb:one more	0 0 8 0 -3 -5 0
sb:one that	6 0 -11 2 -3 3 0
sb:only	0 0 8 3 -14 8 -2
sb:open	0 0 -14 7 12 -5 0
sb:open until	0 0 -3 10 -2 -1 0
sb:opened	0 0 -6 -9 21 0 0
sb:operated	0 0 2 7 -10 0 0
sb:operator	0 0 -17 -1 23 -1 0
sb:or	0 0 -3 -5 12 -4 0
sb:or after	0 0 -14 0 7 0 0
sb:order	-3 0 19 -17 3 -11 0
sb:order ,	0 0 -9 -4 14 0 0
sb:order is	0 0 12 0 -10 0 0
sb:order on	0 0 0 5 -9 -3 8
sb:ordinary	0 0 0 -5 12 -2 0
sb:origin	0 0 -9 1 0 5 3
sb:originating	0 0 4 13 -12 -2 -4
sb:originating in	0 0 4 13 -12 -2 -4
sb:other	0 -2 -2 -3 10 -3 -10
sb:other 's	3 0 9 2 -10 -3 0
sb:other ,	0 0 -11 -4 21 -3 -2
sb:other <points>	0 0 6 0 -9 1 0
sb:other again	0 0 9 0 -8 0 0
sb:other in	0 0 -1 -7 13 0 0
sb:other until	0 0 6 0 -9 2 0
sb:otherwise	0 0 17 -5 -3 -9 -7
sb:our	-3 -1 0 -9 3 -2 12
sb:our <person>	0 0 -10 0 11 0 0
sb:our side	0 0 0 -11 1 0 6
sb:out	13 -9 8 -7 -4 -8 -3
sb:out ,	0 0 -9 -3 17 0 0
sb:out on	13 -3 0 -16 1 -2 -5
sb:out that	0 0 3 9 -18 5 0
sb:over	2 3 5 -20 -5 6 7
sb:over on	-1 0 20 -7 -8 -7 0
sb:over the	0 0 -12 -4 29 -13 -1
sb:over to	0 0 12 0 -1 -8 0
sb:own counter	0 0 17 7 -22 0 0
sb:own duty	0 0 -9 -5 16 0 0
sb:owner	0 0 -6 -3 13 0 0
sb:p	0 0 -13 6 8 0 0
sb:p .	0 0 -13 8 5 0 0
sb:package	0 0 -10 0 12 0 0
sb:pact	0 0 0 -5 8 -4 0
sb:page	0 0 -6 0 9 0 0
sb:palm	-4 0 8 6 0 -9 -4
sb:panama	2 8 -9 -1 0 0 0
sb:panama city	2 8 -9 -1 0 0 0
sb:paper	5 -2 -16 0 -9 29 4
sb:paper that	0 0 -7 -1 10 0 0
sb:parliament	0 0 -8 1 13 -5 -2
sb:part of	0 0 -2 6 -6 10 -2
sb:partner	0 0 -5 -2 11 0 0
sb:party	0 0 -34 3 28 1 -3
sb:party agree	0 0 -13 0 14 0 0
sb:party have	0 0 -8 0 10 0 0
sb:past	1 0 0 0 -11 14 0
sb:patched	0 0 0 11 -10 0 0
sb:patience	0 0 -12 0 15 0 0
sb:pause	2 -3 1 13 -5 -9 0
sb:pause ,	0 5 29 6 -33 -1 0
sb:pause end	0 0 -8 0 12 -5 0
sb:pause for	0 0 -18 0 22 0 0
sb:pause from	0 0 -7 0 11 0 0
sb:pause in	1 0 15 8 -14 -12 0
sb:pause on	0 0 -11 0 12 1 0
sb:pause run	0 0 -14 -4 14 3 0
sb:pause that	0 0 0 14 -8 0 -1
sb:pause until	0 0 12 0 -6 -7 0
sb:pause was	0 0 6 -11 4 0 0
sb:pause with	0 0 3 0 -11 7 0
sb:pay ,	0 0 -2 -1 10 0 -1
sb:pay <level>	8 7 -10 7 -5 2 -1
sb:pay an	0 0 2 7 -10 0 0
sb:pay on	0 0 -3 -3 13 0 0
sb:pay the	0 0 -9 -7 24 -6 0
sb:payment	0 0 -12 0 18 -7 0
sb:pea	0 0 0 0 -10 5 7
sb:peace	-2 0 2 11 -10 -3 5
sb:peace between	0 0 13 0 -11 0 0
sb:peace since	0 0 -1 15 -11 0 0
sb:peak	0 0 -12 0 15 0 0
sb:per	0 0 0 3 8 -11 -2
sb:percent	0 0 0 -9 0 0 10
sb:period	0 0 0 0 -2 -4 9
sb:period of	0 0 14 0 -19 -4 8
sb:phone	0 0 -20 10 0 9 0
sb:phone ,	0 0 -9 0 0 9 0
sb:phosphate ,	0 0 0 9 -8 0 0
sb:pistachio	0 0 12 11 -21 0 0
sb:place	-2 -1 1 -1 -6 5 9
sb:plastic	0 0 14 0 -7 -2 -1
sb:plum	0 0 -3 0 8 0 0
sb:police	0 0 -3 -4 13 0 -1
sb:pork and	0 0 -11 0 15 0 0
sb:port	5 0 -2 -10 22 -6 -9
sb:port fee	0 0 3 -15 18 0 -8
sb:post	6 0 -16 1 2 0 -1
sb:postpone to	0 0 -10 0 12 0 0
sb:potash	0 0 15 0 -14 0 0
sb:power	0 0 -11 0 10 4 0
sb:practice	0 0 0 12 -14 3 0
sb:premier	0 0 -5 0 12 0 -1
sb:present	0 -2 14 -3 -9 6 -12
sb:present one	0 0 11 0 -18 7 0
sb:present truce	0 -1 6 11 -9 -1 -1
sb:presenter	0 0 -13 0 5 5 0
sb:presenter :	7 0 -11 0 0 5 0
sb:president	0 0 -3 -5 11 9 -11
sb:press conference	0 0 -1 11 -9 0 0
sb:price	0 0 -7 3 16 -13 0
sb:price on	0 0 5 7 -11 0 0
sb:price war	0 0 -6 0 12 -2 0
sb:proclaimed	2 8 -9 1 -3 0 0
sb:proclamation	0 0 -11 -13 34 0 -4
sb:product	0 0 9 4 0 -5 -13
sb:prolong	0 0 1 -8 -11 13 0
sb:prolong it	0 0 0 0 -12 15 0
sb:prolong the	-2 0 1 -3 -8 10 0
sb:prolongation	0 0 0 3 -13 8 0
sb:prolongation ,	0 0 -9 0 0 9 0
sb:prolonged	-12 -7 9 0 12 -14 -10
sb:prolonged by	0 0 3 2 5 -11 -5
sb:prolonged on	0 0 -8 0 11 0 0
sb:prolonged the	0 0 8 0 0 -12 0
sb:promise	-4 0 -6 -10 10 8 0
sb:promise to	0 0 0 -6 10 0 0
sb:propose	0 0 -8 -11 0 14 -1
sb:propose an	0 0 0 0 20 -9 -12
sb:propose that	0 0 -9 -6 -10 15 8
sb:propose to	0 0 -3 0 -6 14 -2
sb:protest	0 0 -10 0 14 0 0
sb:protocol	5 0 3 -16 -2 0 4
sb:province	0 0 -3 -4 11 0 0
sb:provisional	0 0 0 4 5 -2 -10
sb:provisional duty	0 0 -4 -1 13 0 -5
sb:published	5 0 -4 4 2 -9 -7
sb:published its	0 0 -6 10 -4 0 0
sb:pump	0 0 0 14 -2 -6 -8
sb:put	-6 4 2 5 6 -17 -2
sb:put <level>	0 0 -4 -2 15 0 -2
sb:put a	0 0 13 0 -4 -6 0
sb:put off	0 0 -5 -2 17 -9 0
sb:put on	-1 0 0 -19 13 2 0
sb:put the	0 0 0 16 -19 3 0
sb:put their	0 0 10 0 -6 -5 0
sb:q	-1 0 13 -5 0 0 -10
sb:q :	0 0 14 -4 0 0 -9
sb:quarrel	0 0 -21 12 -15 20 4
sb:quarrel over	0 0 -9 11 -13 6 5
sb:quarrel with	0 0 0 0 -9 11 0
sb:question	1 7 -15 0 13 -14 -4
sb:question :	1 8 -13 3 9 -14 -4
sb:quinoa	0 0 -8 0 -4 0 12
sb:quota	0 0 -2 -8 15 0 0
sb:radio	9 0 -7 0 0 -2 0
sb:rail	0 0 -22 0 26 -4 0
sb:raise	9 0 -12 0 0 11 -8
sb:raise its	0 0 -1 -3 14 0 -2
sb:raise tariff	0 0 -9 0 -6 14 0
sb:rare	0 0 7 -12 2 0 0
sb:rare earth	0 0 13 -4 -3 -2 0
sb:rate	0 -2 1 13 -7 0 -6
sb:rate apply	0 0 -4 15 -8 0 0
sb:rate from	0 0 -8 -8 19 0 -1
sb:rate is	0 0 -9 -1 14 0 -1
sb:rate of	0 0 2 4 -17 5 6
sb:rate on	0 0 0 9 -10 0 0
sb:ratify	0 0 -8 0 12 -1 0
sb:raw	0 0 3 8 -12 0 0
sb:raw sugar	0 0 4 10 -17 0 3
sb:reach back	0 0 -4 0 9 -1 0
sb:reach in	0 -1 10 0 -4 0 0
sb:read	7 0 -15 6 0 1 0
sb:read ,	7 0 -7 9 -12 2 0
sb:reader	0 0 -14 3 8 0 0
sb:ready	0 0 -5 -2 7 1 -1
sb:reason	0 12 0 13 -23 0 0
sb:reason :	0 12 0 -9 0 0 0
sb:reason is	0 0 0 14 -12 0 0
sb:receive	0 0 -3 0 10 -3 0
sb:recess	0 0 -8 0 -1 0 9
sb:reciprocal	0 0 -1 10 -12 10 0
sb:reciprocal "	0 0 -22 0 20 5 0
sb:reciprocal rate	0 0 12 3 -9 -8 0
sb:reciprocal tariff	0 0 -4 -4 -2 11 0
sb:red	0 0 14 -4 -7 0 0
sb:reduce	0 0 2 0 8 -10 -5
sb:reduction	0 0 15 12 -22 -10 1
sb:reduction apply	0 0 8 3 -17 -5 7
sb:refund	0 0 -4 0 10 0 -1
sb:regulation	0 0 -1 -2 15 -6 -3
sb:remain <level>	0 0 6 12 -16 0 0
sb:remain so	0 0 -12 0 5 7 0
sb:remain suspend	0 0 10 0 -11 -2 0
sb:remember	0 0 -3 -2 10 0 0
sb:remind	0 0 -8 0 9 0 0
sb:renew	11 0 0 2 -9 0 0
sb:renewal	0 0 22 7 -14 -16 0
sb:renewed	-3 -2 13 -14 6 -3 -3
sb:rent	0 0 -7 0 11 -4 0
sb:repeal	0 0 13 0 -12 0 0
sb:report	-2 0 -11 2 11 -3 4
sb:report ,	0 0 12 3 -14 0 -1
sb:report of	0 0 -9 2 6 0 0
sb:report that	0 0 4 0 -11 0 8
sb:reporter	0 0 -9 0 10 3 -2
sb:reporter that	0 0 -9 -1 7 5 0
sb:republic	0 0 14 2 -11 -3 0
sb:republic ,	0 0 11 0 -7 -2 0
sb:republic of	0 0 6 2 -10 0 0
sb:reserve	0 0 -8 0 11 0 0
sb:rest	0 0 -7 -4 17 0 -5
sb:rest of	0 0 -19 0 20 0 0
sb:rest on	0 0 8 6 -12 0 0
sb:restore	3 0 0 6 -10 0 0
sb:result	0 -2 -3 -9 2 7 7
sb:retaliation	0 0 -13 0 13 0 0
sb:return	0 0 1 9 0 -5 -14
sb:revenue	-4 0 -10 0 17 0 0
sb:review the	0 0 12 -4 0 -7 0
sb:revive	0 0 0 6 -11 8 0
sb:ring	0 0 6 12 -16 0 0
sb:rise by	0 0 0 0 -7 0 10
sb:river	0 0 -5 -8 16 -2 0
sb:roaming	0 0 -4 -1 11 0 0
sb:robert borden	0 0 10 0 -6 -4 0
sb:room	0 0 -5 0 9 0 0
sb:rotterdam	0 0 -1 0 -6 0 10
sb:round of	0 0 -10 -13 16 -9 7
sb:rubber	0 0 13 3 -19 0 5
sb:rule	0 0 -12 -2 21 -7 0
sb:rum	0 0 0 0 -20 8 12
sb:run	10 -3 1 -1 2 -10 0
sb:run for	0 2 -4 0 5 -8 1
sb:run from	0 0 0 1 -10 3 5
sb:run out	16 -5 6 -23 -2 -7 -10
sb:run until	-1 0 -3 -6 11 0 0
sb:safeguard	0 0 -15 0 16 -8 1
sb:saint	0 0 11 -12 3 0 0
sb:saint -	0 0 4 -12 9 0 0
sb:sale	0 0 -4 -3 12 0 0
sb:samarkand	0 0 -8 0 11 0 0
sb:same	-2 0 -14 -4 8 20 -11
sb:same day	0 0 6 -2 -12 11 -1
sb:same report	0 0 -19 0 21 0 0
sb:say	12 4 -15 -18 13 9 -9
sb:say :	0 0 -8 0 11 0 0
sb:say <person>	0 0 0 10 -8 0 0
sb:say in	0 0 -7 -5 -8 25 0
sb:say it	0 0 0 -5 7 0 0
sb:say that	14 10 -2 -4 8 -22 -1
sb:say to	0 0 -4 0 -3 0 9
sb:season ,	0 0 4 0 -10 6 0
sb:second	0 11 -23 -4 2 -7 19
sb:second ,	0 7 3 8 -22 2 6
sb:second extension	4 0 0 -13 15 -8 0
sb:second order	0 0 8 0 -3 -3 0
sb:second round	0 0 -14 -3 7 0 7
sb:secretary	0 0 -9 1 -1 10 0
sb:section	0 0 -1 -8 12 0 -5
sb:section <number>	0 0 -3 -20 18 1 -5
sb:see	0 0 -13 -12 16 2 2
sb:senate	0 0 -10 0 12 0 0
sb:set	0 0 8 5 2 -9 -15
sb:set aside	0 0 5 7 -12 0 0
sb:set out	0 0 -1 9 0 -1 -3
sb:settle	0 0 -10 0 -12 9 14
sb:settlement	0 0 -15 0 6 10 0
sb:seven	0 0 8 12 -17 0 0
sb:sfax	0 0 0 20 -16 -4 0
sb:shall	0 0 -15 -4 -2 17 6
sb:shall be	0 0 -4 1 10 -4 -1
sb:shall not	0 0 0 12 -3 0 -7
sb:share	0 0 0 -3 12 -1 0
sb:sheet	0 0 -8 -10 12 0 5
sb:shelve	0 0 1 1 -12 0 9
sb:ship	0 0 4 -8 18 -11 -15
sb:shipment	0 0 -10 5 0 -3 8
sb:shipper	0 0 0 14 -13 0 0
sb:shook	0 0 -13 11 -4 0 3
sb:shook hand	0 0 -12 11 -4 0 3
sb:short	0 0 18 1 -22 0 2
sb:should	-4 0 -4 -4 12 0 0
sb:should have	0 0 -11 -3 20 0 0
sb:should it	0 0 -14 -1 9 9 0
sb:show	0 0 -18 0 9 10 0
sb:shut	10 0 -11 -2 1 0 0
sb:side	5 0 7 -11 -9 11 0
sb:side ,	0 0 10 -3 -16 6 6
sb:side agree	0 0 -9 0 -4 15 0
sb:side had	3 0 -4 6 -20 14 0
sb:side suspend	0 -1 2 -7 11 0 -1
sb:side the	0 0 -4 -3 10 0 0
sb:side to	0 0 9 0 -9 0 0
sb:side will	0 0 0 -6 10 0 0
sb:sign	0 2 11 10 -1 -15 -21
sb:sign ,	0 0 -10 -2 6 12 -4
sb:sign :	0 0 4 16 -19 0 0
sb:sign ;	0 0 -2 -7 14 -10 4
sb:sign <day-gone>	0 0 14 0 -13 0 0
sb:sign a	0 0 -16 -4 17 1 0
sb:sign by	0 0 10 -4 8 -13 -5
sb:sign last	0 0 5 15 -19 0 0
sb:sign on	-1 0 0 0 13 -2 -12
sb:signature	4 0 -15 -25 11 13 6
sb:since	-4 -8 1 27 -11 -15 -19
sb:since <day-gone>	0 0 23 -8 -8 -13 -1
sb:since <month-gone>	6 0 10 -18 -7 6 0
sb:since <number>	0 0 -13 3 6 0 0
sb:since spring	0 0 -9 1 0 8 0
sb:since the	-3 -7 -20 20 -7 1 0
sb:since then	0 0 9 -1 -6 0 0
sb:sir	0 0 9 13 -15 -3 0
sb:sir ,	0 0 7 13 -14 -2 0
sb:sit	-2 0 -11 0 13 0 -2
sb:sit down	0 0 -6 15 -9 0 0
sb:sit in	0 0 -7 0 12 0 0
sb:sit together	0 0 11 -7 -4 0 0
sb:six	0 0 9 0 -4 -1 0
sb:slap	0 0 9 -8 -10 0 8
sb:slap on	0 0 0 0 -6 0 10
sb:so ,	0 0 -12 -1 15 0 0
sb:so -	0 0 -8 14 -11 5 0
sb:so by	0 0 0 13 -10 0 0
sb:so in	0 0 -14 -2 19 0 0
sb:so it	0 0 -11 7 0 3 2
sb:so much	0 11 0 -14 0 0 0
sb:so on	0 0 -8 0 14 0 0
sb:so the	0 0 12 0 -3 -1 0
sb:some	5 0 -10 0 7 -7 0
sb:somebody	0 0 18 3 -20 0 0
sb:sooner	0 0 0 8 -16 6 0
sb:soybean	6 0 -15 14 -3 0 -5
sb:space	0 0 8 7 -12 -2 0
sb:speak	0 0 -11 0 18 -5 0
sb:special	0 0 -5 -2 -17 9 18
sb:special duty	0 0 -3 -9 -16 10 17
sb:spent	0 0 0 -1 13 0 -6
sb:spoke	0 0 2 4 -16 13 0
sb:spoke of	0 0 0 -1 -7 11 0
sb:spoken of	0 0 0 0 -8 9 0
sb:spring	3 0 -16 -3 5 14 0
sb:spring ,	0 0 -18 -1 5 16 0
sb:square	0 0 12 0 -9 -3 0
sb:stage	0 0 -4 0 9 0 0
sb:stake	0 0 15 0 -13 0 0
sb:stand	-2 0 4 0 5 -12 -4
sb:stand at	0 0 -7 0 9 0 0
sb:stand in	0 0 9 0 -7 0 0
sb:stand still	0 0 -12 0 12 0 0
sb:standstill	9 3 0 3 -17 4 7
sb:standstill ,	0 0 -5 8 -22 18 0
sb:standstill end	0 0 -5 0 12 -5 0
sb:standstill of	0 9 3 3 -6 -14 0
sb:standstill on	13 0 0 18 -18 -10 0
sb:start	-7 -1 -29 13 3 0 9
sb:start <day-ahead>	0 0 -10 0 11 -4 1
sb:start in	0 0 -5 0 9 0 0
sb:start on	-2 0 -9 9 -1 3 0
sb:state	0 0 22 5 -6 -16 -13
sb:state that	0 0 18 0 -15 -4 0
sb:statement	0 0 -1 1 10 -3 -10
sb:statement of	0 0 0 -5 10 0 0
sb:statement on	0 0 4 7 -10 0 0
sb:stay	-8 0 -12 1 12 10 -12
sb:stay ,	0 0 -8 0 1 6 0
sb:stay at	-6 0 -2 -10 16 -1 0
sb:stay in	0 0 -7 0 11 0 0
sb:stay of	0 0 5 5 -10 0 0
sb:stay on	0 0 -23 0 8 15 0
sb:stay suspend	0 0 0 9 -15 11 -7
sb:stay until	0 0 -1 0 9 -9 0
sb:steel	0 0 -8 16 -3 -1 -4
sb:step	0 0 -1 3 3 1 -9
sb:still	1 0 -2 -14 12 -1 -3
sb:still pay	0 0 -4 -2 10 -1 0
sb:stock	0 0 10 -1 -2 0 0
sb:stockholm	0 0 8 -6 3 -6 0
sb:stop	-11 0 0 2 -17 6 18
sb:stop at	0 0 -2 -6 10 0 0
sb:stop on	-1 0 7 1 -16 8 0
sb:stretched	-1 0 -14 -1 0 18 0
sb:strike	-10 -1 -10 2 16 0 0
sb:strike until	0 0 -9 0 10 0 0
sb:subject :	0 0 8 0 0 -6 0
sb:subject to	0 0 -10 1 0 10 0
sb:successor	0 0 -4 0 15 -9 0
sb:successor ,	0 0 -1 0 12 -9 0
sb:sugar	8 0 -6 -6 -10 11 8
sb:sugar and	9 0 -6 -7 -11 3 11
sb:summer	11 0 -11 5 0 -9 0
sb:summer tariff	0 0 -7 0 10 -1 0
sb:sunday	7 0 12 -1 -15 6 -9
sb:surcharge	0 0 -38 7 42 -20 -5
sb:surcharge ,	0 0 -14 12 0 -1 0
sb:surcharge of	0 0 -1 -6 17 -7 -3
sb:surtax	0 0 0 0 -10 0 11
sb:suspend ,	0 0 9 6 -9 -6 0
sb:suspend <points>	0 4 -8 -8 13 7 -12
sb:suspend for	0 0 -15 15 -7 15 -5
sb:suspend from	0 0 8 0 -16 -3 8
sb:suspend in	0 0 -9 -4 6 9 0
sb:suspend its	0 0 -8 10 6 -6 -9
sb:suspend most	0 0 0 -12 4 0 4
sb:suspend on	0 0 -1 10 -3 -3 0
sb:suspend since	0 0 -10 13 -7 7 0
sb:suspend their	0 0 -5 -6 15 -2 0
sb:suspension	-9 -6 4 -5 0 2 3
sb:suspension begin	0 0 0 0 11 -10 -4
sb:suspension end	-6 0 -12 0 9 7 0
sb:suspension is	0 0 7 1 0 -14 0
sb:suspension last	0 0 16 0 -4 -12 0
sb:suspension of	-7 -6 9 16 -25 6 1
sb:suspension that	0 0 6 -10 0 -4 9
sb:table	0 0 -6 7 -15 7 10
sb:table :	0 0 0 -1 -9 4 8
sb:take	-14 -4 -10 5 -4 4 13
sb:take a	0 0 -6 -3 12 0 0
sb:take back	0 0 0 -1 -6 0 10
sb:take effect	-9 0 -13 13 -5 1 4
sb:take its	0 0 -2 0 11 0 -5
sb:take on	0 0 3 2 -15 0 10
sb:take the	0 0 0 0 -8 12 0
sb:take them	0 0 -5 0 10 0 -4
sb:take us	0 0 10 0 -4 -1 -3
sb:talk	0 -2 15 -40 10 -17 3
sb:talk ,	0 0 -7 0 11 0 0
sb:talk ;	0 0 10 0 -7 0 0
sb:talk between	0 0 0 -5 9 -1 0
sb:talk by	0 0 10 0 -10 0 0
sb:talk in	1 0 2 -10 0 3 0
sb:talk on	0 0 4 -5 -8 0 9
sb:talk with	0 0 -4 -1 13 0 -2
sb:talked	0 0 -11 -8 20 0 1
sb:tariff	-5 2 9 6 -3 10 -42
sb:tariff ,	0 0 -12 0 6 7 -1
sb:tariff :	0 0 12 -16 -1 3 -4
sb:tariff end	0 0 -10 0 13 -2 0
sb:tariff for	0 0 -8 -9 23 -4 -1
sb:tariff from	0 0 0 -6 11 0 -3
sb:tariff is	0 0 13 0 -11 0 0
sb:tariff of	0 0 4 0 10 -16 -13
sb:tariff on	0 0 30 4 -16 -9 -21
sb:tariff pause	4 0 5 1 -20 4 1
sb:tariff stay	0 0 -22 0 19 2 0
sb:tariff truce	-2 0 0 2 -7 13 -8
sb:tariff until	0 0 1 0 9 -13 0
sb:tariff war	0 0 0 7 -12 0 4
sb:taro	0 0 0 0 -8 0 11
sb:tax	0 0 13 6 -24 0 8
sb:tax on	0 0 12 0 -15 1 0
sb:tea and	3 0 7 -3 5 -12 0
sb:technical	0 0 0 10 -7 0 0
sb:telephone	0 0 -7 0 -6 14 5
sb:telephone ,	0 0 -9 -5 0 1 9
sb:telephone on	0 0 -10 8 -6 14 0
sb:television	0 0 -3 0 -13 19 0
sb:television ,	0 0 -7 0 0 9 0
sb:tell reporter	0 0 -18 -7 25 4 0
sb:tell that	0 0 -2 0 10 -1 0
sb:tell the	0 0 12 0 -4 -1 -4
sb:tell you	0 0 0 0 -8 0 12
sb:temporary	0 3 -5 4 6 -11 0
sb:ten	6 0 0 8 -18 2 0
sb:term	-1 0 12 -17 1 -1 0
sb:terminal	0 0 -5 0 9 0 0
sb:terminate	0 0 7 0 -13 6 0
sb:textile	0 0 9 6 -6 -7 -1
sb:th	0 0 0 0 -8 7 0
sb:than	0 0 -6 -13 24 -4 -5
sb:than the	0 0 -7 0 9 0 0
sb:thank	0 0 -7 9 -10 9 0
sb:thank to	0 0 1 9 -12 0 0
sb:that	-9 -2 5 9 -5 -4 0
sb:that ,	0 0 2 8 0 -11 -3
sb:that <name>	0 -1 -10 2 -5 0 20
sb:that <number>	0 0 0 0 8 -6 0
sb:that <person>	0 0 11 -2 -6 -7 6
sb:that <quality>	0 0 -11 5 4 0 -1
sb:that <seat>	1 -1 -3 0 -4 13 -3
sb:that a	0 0 8 8 -14 0 0
sb:that all	0 0 3 0 -13 6 3
sb:that begin	0 -6 2 3 2 0 -10
sb:that end	-17 0 12 3 8 -10 0
sb:that expire	0 0 14 0 -8 -5 0
sb:that for	0 0 -11 0 15 -10 2
sb:that from	0 0 -1 10 -16 0 6
sb:that had	-1 0 -14 -6 22 0 0
sb:that he	0 0 -12 -1 17 0 0
sb:that his	0 7 6 0 -12 0 0
sb:that is	-1 -1 -8 -1 -4 17 0
sb:that keep	0 0 24 -2 -16 -6 0
sb:that move	0 0 -9 0 12 0 0
sb:that put	0 0 0 -1 8 0 0
sb:that run	13 0 9 0 -15 -5 0
sb:that start	0 0 0 -4 -5 0 9
sb:that take	0 0 -12 16 -1 9 -10
sb:that the	-2 0 21 -4 -15 0 -5
sb:that they	0 0 0 6 6 -13 0
sb:that was	2 -2 -4 7 4 -9 -11
sb:that were	0 0 -5 0 13 0 -7
sb:that would	0 0 -2 9 -12 2 4
sb:the	-13 4 -6 4 6 6 -5
sb:the <day-ahead>	0 0 -18 5 0 16 0
sb:the <day-gone>	0 0 15 0 -13 -9 8
sb:the <level>	-1 0 3 -7 11 -6 -3
sb:the <name>	0 3 -20 4 3 15 -8
sb:the <number>	0 0 6 -18 0 0 4
sb:the <office>	-5 -1 21 13 -16 -8 -7
sb:the <organisation>	-4 -4 -19 9 15 -7 0
sb:the <person>	-1 0 -8 5 -16 23 6
sb:the <points>	0 0 4 -4 -9 15 -6
sb:the <quality>	14 2 -14 -10 11 1 2
sb:the <seat>	0 0 -12 -9 38 -21 0
sb:the <span>	-8 -7 30 8 -41 11 8
sb:the agenda	0 0 10 0 -7 0 0
sb:the agreement	-1 1 -16 -4 24 -3 -9
sb:the airport	0 0 -2 -6 12 0 0
sb:the answer	0 0 0 -1 -9 10 0
sb:the arrangement	3 0 10 -6 -5 0 -1
sb:the ban	0 0 -9 0 16 -4 0
sb:the border	4 9 0 0 -14 0 0
sb:the ceasefire	0 0 -9 -3 27 -14 -6
sb:the change	0 0 -1 19 -16 0 0
sb:the city	0 0 -5 -2 9 0 0
sb:the clock	-3 0 7 16 -17 0 0
sb:the consent	0 0 -10 0 12 0 0
sb:the contract	0 0 -7 0 10 0 0
sb:the control	0 0 0 -9 10 0 -3
sb:the current	0 0 11 10 -18 0 0
sb:the date	0 0 -1 1 -11 14 0
sb:the day	0 0 0 12 -8 0 0
sb:the deadline	0 0 -14 0 19 0 0
sb:the decision	0 0 0 9 -16 0 5
sb:the decree	0 0 -6 18 -12 0 0
sb:the delay	0 0 0 5 -16 10 0
sb:the delegation	0 0 -7 0 9 0 0
sb:the duty	0 -2 9 0 -7 2 -8
sb:the emergency	0 0 -3 -6 13 0 0
sb:the employer	0 0 -11 0 12 0 0
sb:the end	7 8 2 -15 -15 14 -4
sb:the exclusion	0 0 -6 0 16 -10 0
sb:the export	0 0 0 4 -11 7 0
sb:the extension	-2 0 -11 -11 6 17 0
sb:the extra	0 0 -17 0 21 0 -5
sb:the fee	0 0 -8 -1 13 -4 0
sb:the fentanyl	0 0 8 -12 10 0 -11
sb:the first	11 11 -1 -14 -4 0 1
sb:the fourth	0 6 -2 -13 15 -2 0
sb:the full	0 0 -5 -1 12 0 0
sb:the further	0 0 12 0 -6 -5 0
sb:the geneva	0 0 10 4 -12 0 0
sb:the good	0 0 9 2 -12 0 0
sb:the heightened	0 0 -2 0 -5 8 0
sb:the higher	0 0 14 -10 -4 -3 -1
sb:the ice	0 0 10 0 -10 0 0
sb:the island	0 0 -7 0 10 -1 0
sb:the joint	0 0 -3 -4 13 0 0
sb:the last	10 0 -4 -20 2 9 -1
sb:the law	0 0 -4 -2 12 0 0
sb:the letter	0 0 21 0 -14 -2 -2
sb:the level	0 0 0 -8 12 -2 0
sb:the list	0 0 -6 -3 12 0 0
sb:the lower	0 0 -15 -6 14 5 0
sb:the measure	0 0 -2 -5 13 0 0
sb:the mediator	0 0 -7 0 9 0 0
sb:the moratorium	0 0 -10 13 1 0 0
sb:the mutual	0 0 13 4 -14 -1 0
sb:the new	-4 0 -19 0 -4 20 10
sb:the night	5 0 0 -2 5 -10 0
sb:the non	0 0 -2 0 -9 0 13
sb:the north	0 0 -2 -5 14 -2 0
sb:the northern	0 0 -8 -6 17 -2 0
sb:the note	0 0 8 -3 -7 -1 5
sb:the number	0 0 1 0 -9 10 0
sb:the offer	0 0 -6 0 8 0 0
sb:the old	0 0 10 5 -4 -11 0
sb:the one	0 0 13 5 -17 5 0
sb:the order	0 0 27 -20 -5 -9 -3
sb:the ordinary	0 0 -4 0 12 -1 0
sb:the other	0 0 2 -1 10 -10 -4
sb:the paper	0 0 13 15 -21 0 -1
sb:the party	0 0 -17 7 14 -4 -2
sb:the pause	0 -11 -9 8 9 -3 -4
sb:the peace	0 0 -21 0 15 -1 6
sb:the plan	0 0 -10 0 2 -3 8
sb:the present	0 -2 13 -7 -9 7 -4
sb:the president	0 0 -2 -8 10 1 0
sb:the price	0 0 -2 0 11 -5 0
sb:the protocol	5 0 4 -14 -3 0 4
sb:the quarrel	0 0 -12 0 4 6 0
sb:the radio	0 0 -6 0 10 0 0
sb:the rate	0 0 -8 0 4 8 -6
sb:the reason	0 4 -1 7 -9 0 0
sb:the reciprocal	0 0 22 7 -7 -26 0
sb:the reduction	0 0 10 15 -13 -5 -9
sb:the relief	0 0 7 3 -9 -2 0
sb:the remain	0 0 -10 9 -2 6 -1
sb:the renewal	0 0 16 0 -12 -4 0
sb:the republic	0 0 6 2 -10 0 0
sb:the rest	0 0 -15 -11 35 -5 -8
sb:the result	0 0 -11 -3 -2 11 9
sb:the right	0 0 10 0 -5 0 0
sb:the river	0 0 -1 -7 12 0 0
sb:the rule	0 0 -9 -3 16 -1 0
sb:the same	-1 0 -15 -2 8 20 -11
sb:the season	0 0 -12 0 3 7 0
sb:the second	-2 5 -6 1 0 -7 10
sb:the signature	0 0 -3 -2 13 0 -5
sb:the so	0 0 -8 14 -11 5 0
sb:the special	0 0 -6 -7 -2 0 16
sb:the standstill	1 2 7 8 -22 0 6
sb:the stay	0 0 8 5 -11 -1 0
sb:the step	0 0 -1 -11 10 2 -1
sb:the strike	0 0 -7 0 10 -1 0
sb:the surcharge	0 0 -22 0 36 -12 -1
sb:the suspension	0 0 12 -16 3 0 -6
sb:the table	0 0 -5 4 -11 8 7
sb:the talk	0 0 9 -3 -1 -4 0
sb:the tariff	-3 1 26 1 -8 -19 -18
sb:the term	0 0 11 -2 -7 0 0
sb:the text	0 0 -1 -9 2 0 7
sb:the thing	0 0 12 0 -9 -1 0
sb:the third	0 0 5 7 -10 5 -6
sb:the three	0 0 -5 -3 2 9 -3
sb:the time	0 0 0 6 -12 7 0
sb:the town	0 0 -11 0 7 -7 9
sb:the transfer	0 0 -7 0 9 0 0
sb:the treaty	0 0 13 0 -11 0 0
sb:the trial	0 0 10 0 0 -12 -1
sb:the truce	-10 5 11 -3 -2 -3 2
sb:the two	-4 -1 17 9 -17 -5 3
sb:the understanding	0 0 11 -9 -8 0 2
sb:the upper	0 0 -16 2 15 -3 0
sb:the world	0 0 -13 0 15 0 0
sb:the year	0 0 3 0 -14 9 0
sb:their	-6 -15 -5 -6 10 7 -2
sb:their <organisation>	0 0 -7 -2 13 -1 0
sb:their country	0 0 15 1 -16 0 0
sb:their duty	0 -1 11 -11 -5 3 7
sb:their quarrel	0 0 -6 15 -18 4 4
sb:their tariff	-3 0 -13 9 -8 13 6
sb:their truce	7 -3 0 0 0 1 -11
sb:them ,	0 0 -19 1 10 0 0
sb:then come	0 6 5 -11 2 0 -1
sb:there	1 0 -6 -1 3 -7 11
sb:there 's	0 0 2 10 -18 7 1
sb:there has	9 0 14 -3 -17 -1 0
sb:there is	1 0 -13 8 6 -10 4
sb:there was	-7 -2 -2 -6 22 0 0
sb:therefore	0 0 0 0 -11 13 0
sb:these	1 7 0 7 -16 1 0
sb:these are	0 0 -8 1 0 7 0
sb:they	-5 0 14 5 -16 4 -7
sb:they agree	0 0 -4 0 -16 17 7
sb:they are	0 0 -13 0 10 3 0
sb:they begin	0 0 -2 -4 10 0 0
sb:they come	0 0 -1 13 -10 0 0
sb:they could	0 0 11 0 -10 0 0
sb:they did	0 0 -2 12 -8 0 0
sb:they end	0 0 -12 0 3 6 0
sb:they had	0 0 0 -7 14 -2 0
sb:they meet	0 0 13 -5 -8 0 0
sb:they say	0 0 4 0 -9 4 0
sb:they sign	0 0 8 16 -22 0 0
sb:they sit	0 0 -10 0 14 0 0
sb:they start	0 0 -2 -1 12 0 -4
sb:they were	-1 0 -9 14 0 -2 0
sb:they will	0 0 5 -2 17 -20 -3
sb:they would	0 0 16 -5 -9 0 -8
sb:they'll	0 0 0 4 -14 8 3
sb:they'll be	0 0 -8 5 -7 9 0
sb:they're	0 0 11 0 -8 0 0
sb:thi	-5 -1 3 -4 -5 11 0
sb:thi ,	0 0 0 10 -9 0 0
sb:thi is	0 0 -11 0 0 13 0
sb:thi one	0 0 9 0 -7 0 0
sb:thi paper	0 0 -17 0 6 10 0
sb:thi was	0 0 10 0 -9 0 0
sb:thi week	0 0 -6 -3 12 0 0
sb:thi year	0 0 -1 -1 10 0 -7
sb:thing	0 0 12 3 -16 1 0
sb:thing stand	0 0 9 0 -7 0 0
sb:third	-4 -5 0 7 -9 2 6
sb:third ,	0 0 0 10 -5 0 0
sb:third round	0 0 0 -16 1 0 8
sb:those	-3 0 9 1 -12 0 5
sb:thread ,	0 0 14 0 -13 0 0
sb:threaten	0 0 -3 -4 13 0 -2
sb:three	-2 0 -20 0 -6 23 10
sb:three ,	0 0 -3 2 -12 0 12
sb:through	0 0 9 -3 -19 12 3
sb:through the	0 0 3 -7 -11 13 0
sb:thu	0 0 14 0 -3 -8 0
sb:thursday	0 0 1 -13 14 0 -2
sb:tiktok	0 0 -7 0 11 0 0
sb:tile	0 0 0 7 -11 5 -1
sb:till	0 0 15 -11 -19 15 -7
sb:till the	0 0 0 0 -14 15 0
sb:time	3 0 -10 -5 5 3 8
sb:time :	0 0 10 0 -12 3 0
sb:time in	0 0 0 -3 -12 0 14
sb:time on	0 0 0 -10 7 0 1
sb:time since	6 0 -3 -9 5 0 0
sb:time the	0 0 0 11 -10 0 0
sb:time until	0 0 -9 0 12 -1 0
sb:tin	0 0 -5 -3 10 -3 0
sb:tinned	0 0 -6 0 -2 10 0
sb:to	-3 -19 0 10 -3 6 0
sb:to -	0 0 0 -10 14 0 0
sb:to <day-ahead>	0 0 -3 -3 17 -13 0
sb:to <day-gone>	0 0 -19 0 8 10 0
sb:to <level>	-2 1 -17 15 -9 11 6
sb:to <name>	0 0 7 3 -12 0 6
sb:to <number>	-3 0 11 3 0 -11 -11
sb:to <person>	0 0 -5 0 -4 13 0
sb:to <span>	0 0 -2 0 9 -5 0
sb:to a	0 0 -3 0 11 -10 0
sb:to and	0 0 12 0 -13 3 -2
sb:to apply	0 0 5 9 -12 0 0
sb:to be	0 0 8 -4 0 3 -10
sb:to begin	0 0 0 -11 -5 2 12
sb:to carry	0 0 0 0 -11 11 0
sb:to collect	-3 0 0 -1 10 0 0
sb:to come	0 0 -2 0 9 0 0
sb:to end	-11 0 9 6 4 -18 -1
sb:to expire	8 0 10 -2 -11 -2 0
sb:to extend	0 6 -17 -2 13 0 0
sb:to fentanyl	0 0 -5 -3 11 0 0
sb:to freeze	0 0 1 0 -11 6 2
sb:to go	0 0 -2 6 -12 16 -3
sb:to good	0 0 -1 10 -10 0 1
sb:to hold	0 0 20 0 -18 0 0
sb:to keep	0 0 -3 -6 11 -2 0
sb:to know	0 0 12 2 -13 0 0
sb:to lapse	0 0 -5 0 0 9 0
sb:to last	0 -1 -10 0 5 1 2
sb:to leave	0 0 -2 0 -14 16 4
sb:to meet	0 0 -1 0 10 -4 0
sb:to pay	-2 0 -3 0 15 0 -1
sb:to prolong	0 0 -5 -3 -13 23 0
sb:to put	0 0 17 0 -7 -9 0
sb:to ratify	0 0 -10 0 11 0 0
sb:to renew	11 0 0 3 -10 0 0
sb:to run	-3 2 0 4 -12 3 9
sb:to say	0 0 5 7 -15 0 0
sb:to sign	0 0 -5 -1 16 -1 0
sb:to sleep	0 0 2 3 -8 0 0
sb:to start	0 0 -6 -2 16 0 -4
sb:to stay	0 0 -10 0 3 5 0
sb:to talk	0 0 13 0 -12 0 0
sb:to the	-7 -4 -1 1 -3 12 -7
sb:to those	0 0 14 0 -13 0 0
sb:to us	0 0 0 13 -13 0 0
sb:to where	0 0 -7 -3 12 0 0
sb:tomatoe	0 0 2 2 -12 0 7
sb:ton	0 0 14 4 -13 -1 -2
sb:too	4 0 -12 2 5 0 -2
sb:too ,	0 0 -8 -10 19 0 -2
sb:tool	0 0 0 -2 -8 0 15
sb:top ,	0 0 1 5 -12 5 0
sb:top of	0 0 -4 2 8 -1 -2
sb:town	0 0 -20 4 1 -6 13
sb:tractor	0 0 14 10 -12 -2 -9
sb:trade	1 0 -2 -10 9 0 -5
sb:trade deal	0 0 9 0 -7 0 0
sb:trade minister	0 0 -8 -11 19 0 0
sb:trading	0 0 8 0 -7 0 0
sb:tram	0 0 -12 0 13 0 0
sb:transfer	0 0 -8 0 11 0 0
sb:translated	0 0 9 0 -8 0 0
sb:translated from	0 0 10 -4 -6 0 0
sb:transport	0 0 -9 0 11 0 0
sb:treaty with	0 0 0 -14 15 0 0
sb:trial	0 0 14 0 0 -13 -1
sb:truce ,	-1 21 -6 -4 -6 4 8
sb:truce agree	-3 0 2 -11 17 0 -1
sb:truce as	0 0 -13 0 8 5 0
sb:truce at	1 0 -9 -4 12 -2 0
sb:truce between	0 0 -1 0 8 -9 0
sb:truce by	0 0 -13 -7 15 3 0
sb:truce end	3 -4 4 -15 1 0 -5
sb:truce from	0 -1 12 -10 5 0 -6
sb:truce go	0 0 11 2 -8 -4 0
sb:truce has	4 0 11 12 -14 -4 -7
sb:truce hold	0 0 6 11 -14 -7 2
sb:truce is	-3 -3 8 -20 10 1 -8
sb:truce itself	0 0 5 0 -8 3 0
sb:truce lapse	0 0 -8 0 11 -2 0
sb:truce last	0 0 9 3 -15 0 0
sb:truce now	0 0 16 0 0 -12 0
sb:truce of	11 0 -10 7 -2 -13 8
sb:truce on	3 -5 8 -26 5 -5 0
sb:truce over	4 5 9 -15 -18 5 4
sb:truce run	0 -1 -7 -1 21 -14 -5
sb:truce take	0 0 -3 -13 5 0 13
sb:truce that	-19 -18 34 18 -15 -25 -2
sb:truce to	-2 -2 -5 -11 -9 23 1
sb:truce was	-7 16 13 7 -25 1 3
sb:truce which	0 4 3 12 -25 5 0
sb:truce with	0 -11 -2 7 1 1 -8
sb:truce would	1 0 5 -6 -16 5 9
sb:try	0 0 -9 0 12 0 0
sb:tuesday ,	0 0 14 -16 0 -4 -1
sb:turn	0 0 12 -3 -7 0 0
sb:turned	5 0 0 7 -15 0 0
sb:twice	0 0 8 -4 0 0 0
sb:two ,	0 0 7 5 -19 9 0
sb:two <person>	0 0 7 4 -11 0 0
sb:two agree	0 0 10 0 -6 0 0
sb:two country	0 5 19 4 -21 -4 0
sb:two date	0 0 -8 0 11 0 0
sb:two government	0 0 17 0 -16 0 1
sb:two have	0 0 -6 -5 2 9 0
sb:two meet	0 0 -1 10 -5 -1 0
sb:two order	0 0 -9 0 12 0 0
sb:two round	0 0 -9 0 10 0 0
sb:two side	0 -3 -12 0 4 6 0
sb:two was	0 0 -2 -8 13 0 0
sb:tyre	0 0 12 -15 -2 5 0
sb:unchanged	0 0 -12 0 2 10 0
sb:under	-15 -7 -1 -4 11 -12 8
sb:under a	0 0 21 -6 -8 -2 -1
sb:under an	0 0 -9 0 9 0 0
sb:under it	0 0 18 2 -16 -8 2
sb:under section	0 0 -26 -10 32 6 -1
sb:under the	-14 -4 -10 10 0 0 12
sb:union	0 0 -11 0 14 0 0
sb:unless	0 0 15 -10 -2 -3 -4
sb:unless <seat>	0 0 -8 0 11 0 0
sb:until	6 -24 17 -12 -5 6 -40
sb:until <number>	0 0 17 -3 -8 -2 -2
sb:until it	0 0 0 -14 18 0 0
sb:until next	0 0 13 0 -9 0 0
sb:until the	11 -2 -8 1 0 8 -11
sb:up	-10 1 8 -15 2 12 -11
sb:up from	0 4 -8 -5 10 0 0
sb:up in	0 0 6 7 -18 0 6
sb:up to	-4 0 -2 -9 7 14 -11
sb:updated	0 0 -3 -7 13 0 0
sb:upon	0 0 4 6 -15 6 0
sb:upper	0 0 -16 2 15 -3 0
sb:us to	0 0 10 0 0 -8 0
sb:use	0 0 -8 0 11 0 0
sb:valid	0 0 20 -1 -20 -5 7
sb:valid for	0 0 0 0 -9 3 3
sb:valid until	0 0 6 0 -10 0 7
sb:validity	0 0 1 0 -15 12 0
sb:valley	0 0 -9 0 11 0 0
sb:vanilla	0 0 -4 17 -6 0 -7
sb:version	0 0 16 4 -18 0 0
sb:version of	0 0 6 4 -10 0 0
sb:video on	0 0 -2 -4 11 0 0
sb:visit	0 0 0 -4 17 -2 -9
sb:visit to	0 0 0 0 10 0 -5
sb:vote	0 0 -16 -8 22 -9 3
sb:vote on	0 0 -16 -2 24 0 -2
sb:walk	0 0 -8 0 11 0 0
sb:walk out	0 0 -7 0 9 0 0
sb:want	0 0 2 -13 4 2 0
sb:want to	0 0 13 0 -9 0 -1
sb:war	0 0 -8 18 -8 -3 4
sb:was	-8 4 -2 4 11 -8 -17
sb:was <number>	-2 0 -13 -1 21 0 0
sb:was a	0 -2 -10 8 5 0 0
sb:was about	0 0 -9 0 12 0 0
sb:was conclude	0 0 0 8 -4 -11 0
sb:was due	0 0 11 0 -6 -3 0
sb:was first	0 0 0 11 -10 0 0
sb:was make	0 6 18 0 -12 -3 0
sb:was prolonged	0 0 10 -6 7 -13 0
sb:was renewed	0 0 13 -3 0 -7 0
sb:was sign	4 10 2 -4 -1 -7 0
sb:was tell	0 0 -7 0 10 0 0
sb:was the	5 8 -8 -15 9 -4 0
sb:was to	-17 1 -7 -3 16 0 1
sb:watch	0 0 0 -13 12 0 0
sb:watch :	0 0 0 -9 11 0 0
sb:water	0 0 -11 -3 19 -2 -3
sb:water on	0 0 -11 0 12 0 0
sb:way	0 0 10 0 -7 0 0
sb:we	-9 -3 -12 3 -6 13 16
sb:we agree	0 0 0 17 -28 3 10
sb:we are	0 0 -5 -1 11 0 0
sb:we have	0 0 1 -15 6 1 0
sb:week	-2 0 3 -14 9 -3 0
sb:week and	0 0 -3 0 -6 10 0
sb:week that	0 0 -2 0 11 -7 0
sb:weekly	0 0 25 -4 -22 0 0
sb:were	-6 -3 -2 4 16 -23 -4
sb:were loaded	0 0 -7 -3 12 0 0
sb:were to	0 0 9 -5 -2 -5 2
sb:what	-5 -7 1 1 -9 16 1
sb:what become	0 0 11 0 -9 0 0
sb:what has	0 0 -3 -2 9 0 0
sb:what he	0 0 7 -1 -10 4 0
sb:what the	0 0 4 -5 -6 10 0
sb:what they	0 0 6 -12 1 0 1
sb:what was	0 0 0 -11 0 8 0
sb:wheat	2 0 -8 -2 9 -3 0
sb:when	0 0 -24 14 2 8 0
sb:when :	0 0 0 12 -20 3 3
sb:when <name>	0 0 -8 13 -5 0 0
sb:when it	6 0 -9 -1 1 2 0
sb:when the	-8 1 -22 1 18 2 0
sb:when they	0 0 10 0 -8 0 0
sb:where	0 0 -1 -16 14 2 -2
sb:whether	0 0 19 -8 -5 -9 0
sb:which	-4 5 12 5 -15 -5 9
sb:which begin	0 8 -4 1 -8 11 -3
sb:which both	10 0 -14 19 -12 -1 0
sb:which go	0 0 9 -1 -5 0 0
sb:which had	0 8 0 7 -5 -10 0
sb:which have	0 0 -10 -4 6 8 0
sb:which is	0 0 3 1 -17 4 13
sb:which it	0 0 0 5 -20 15 1
sb:which make	0 0 -3 0 -8 12 0
sb:which neither	0 0 4 6 -10 0 0
sb:which take	0 0 11 -10 0 -3 0
sb:which the	-2 2 20 -8 -19 0 12
sb:which they	0 0 15 -10 0 -5 0
sb:which was	1 0 -19 -11 26 -10 8
sb:which would	0 0 18 -2 -9 -9 0
sb:while	0 9 3 2 -15 0 0
sb:whisky	4 0 9 -1 -11 0 0
sb:who	-2 0 -10 16 1 -4 -2
sb:who hold	0 0 0 -1 -9 11 0
sb:who sign	0 0 0 10 -9 0 0
sb:whose	0 0 10 -6 0 -8 0
sb:why	5 0 4 0 -9 0 0
sb:wider	0 0 4 4 -9 0 0
sb:will	-7 -8 -10 -5 4 10 4
sb:will apply	0 0 4 8 -9 0 -4
sb:will be	0 0 8 2 -7 3 -3
sb:will charge	0 0 0 -3 12 0 -7
sb:will cost	0 0 -10 0 13 0 0
sb:will end	0 0 -6 0 0 9 0
sb:will have	7 0 -3 7 -15 8 0
sb:will keep	0 0 -13 -1 8 6 0
sb:will last	0 0 13 -1 -14 -2 5
sb:will let	0 0 11 0 -7 -2 1
sb:will lower	0 0 2 -10 0 0 5
sb:will meet	0 0 -5 0 11 0 0
sb:will not	0 0 -4 -13 7 9 -6
sb:will stay	0 0 -13 3 13 -2 0
sb:will stop	0 0 -9 0 0 0 5
sb:will thu	0 0 10 0 -5 -3 0
sb:window	0 0 -13 0 17 0 0
sb:wine	0 0 2 -19 9 -5 0
sb:winter	3 0 -15 -4 15 0 0
sb:wire	0 0 -18 -4 26 0 0
sb:with	-7 -23 6 4 -1 -1 0
sb:with <day-ahead>	0 0 -10 0 9 2 0
sb:with <name>	0 -12 13 12 -9 -13 0
sb:with <person>	0 0 0 -6 9 0 0
sb:with <seat>	-2 0 21 0 -18 3 0
sb:with a	0 0 3 0 -13 0 20
sb:with its	0 0 -8 0 11 0 0
sb:with that	0 0 12 -9 -1 -4 3
sb:without	-1 0 18 -15 3 -19 -1
sb:without a	0 0 9 -2 0 -3 -5
sb:without the	0 0 -15 -3 9 -7 12
sb:wood	0 0 -5 -11 6 0 7
sb:wool	0 0 -7 -4 -12 5 16
sb:word	0 0 0 5 -9 10 0
sb:work	0 0 -3 -7 17 0 -3
sb:working	0 0 -5 0 17 -11 0
sb:world	0 0 -13 0 12 0 0
sb:worldwide	0 0 -9 0 9 0 0
sb:worth	0 0 -19 -5 26 0 0
sb:worth <money>	0 0 -14 0 16 0 0
sb:would	-19 -11 0 -16 -2 27 -2
sb:would apply	0 0 0 -4 10 0 -4
sb:would be	-1 0 19 14 -24 0 -7
sb:would begin	0 0 10 -1 -15 0 9
sb:would carry	0 0 0 0 0 10 -6
sb:would have	-4 0 10 6 -6 0 -12
sb:would keep	0 0 -15 0 0 12 0
sb:would last	0 0 -18 -1 -13 27 5
sb:would like	0 0 -3 0 -5 9 0
sb:would otherwise	0 0 10 0 -4 -1 0
sb:would return	0 0 -5 0 10 -4 0
sb:would run	0 0 -14 0 0 9 3
sb:would stay	0 0 8 0 -10 0 0
sb:would take	0 0 0 -2 -1 0 9
sb:write	-5 0 0 0 11 -18 0
sb:write in	0 0 0 11 -10 0 0
sb:write that	0 0 -13 0 16 0 0
sb:year and	0 0 9 0 0 -7 -2
sb:year end	0 0 -4 0 -8 11 0
sb:year on	0 0 0 9 -8 0 0
sb:yes	0 0 12 4 -8 -3 -5
sb:yes ,	0 0 12 5 -11 0 -4
sb:yet	0 0 -13 6 0 7 0
sb:yet to	0 0 -9 0 10 0 0
sb:york	0 0 2 -11 5 0 0
sb:york ,	0 0 -4 -6 11 1 0
sb:you that	0 0 -10 0 0 0 12
sb:you will	7 0 1 8 -11 -4 0
sb:young	0 0 -10 0 11 0 0
sb:your	-1 0 5 -15 14 -14 1
sb:—	2 -12 1 9 -10 7 -3
sb:— <level>	0 0 -6 -3 14 0 0
sb:— <name>	-11 0 10 -1 -12 0 10
sb:— <office>	0 0 -3 -2 9 0 0
sb:— <quality>	0 0 7 2 -8 0 0
sb:— a	9 0 -12 9 -6 2 0
sb:— and	0 0 5 8 -13 0 0
sb:— in	0 0 0 -9 11 0 0
sb:• a	0 0 0 9 -8 0 0
t0=future	-20 -4 -7 -11 3 10 5
t0=future-not	0 0 -3 -1 12 0 -8
t0=future-passive	0 0 4 -14 -2 6 0
t0=modal	-28 0 1 -18 11 1 3
t0=modal-passive	-4 0 -8 -3 15 -3 3
t0=past	11 0 -19 1 14 -14 -15
t0=past-passive	0 5 -8 11 1 -18 -11
t0=past-passive-not	0 0 -1 0 -7 9 0
t0=perfect	8 -14 0 7 -1 -10 0
t0=perfect-passive-not	0 0 0 7 -13 0 7
t0=pluperfect	-7 12 -16 2 8 0 -10
t0=present	-23 -11 2 -10 17 -2 -9
t0=present-passive	-2 -1 -2 -6 10 0 -2
t1=future	-16 -3 -7 -16 9 6 4
t1=future-not	0 0 -3 -1 12 0 -8
t1=future-passive	0 0 3 -14 -1 6 0
t1=infinitive	3 -2 -5 1 -11 13 6
t1=infinitive-passive	0 0 13 1 -9 -7 0
t1=modal	-27 0 0 -13 7 6 3
t1=modal-passive	-4 0 -12 -3 18 -3 4
t1=participle-passive	17 2 -29 -2 20 -15 -4
t1=past	13 -5 -18 2 17 -25 -19
t1=past-passive	-4 5 1 10 -1 -16 -11
t1=past-passive-not	0 0 -1 0 -7 9 0
t1=perfect	9 -13 0 0 2 -15 4
t1=perfect-passive-not	0 0 0 7 -13 0 7
t1=pluperfect	-10 12 -20 3 7 4 -8
t1=present	-20 -8 2 -16 16 -2 -2
t1=present-passive	-2 -1 -2 -6 12 -2 -2
t2=future	-1 0 3 -5 0 -14 6
t2=future-not	0 0 -1 9 -4 0 -2
t2=gerund	-1 0 -16 1 16 0 -5
t2=infinitive	0 0 0 -9 9 7 -11
t2=modal	4 -4 -9 6 3 1 -8
t2=past	1 0 -20 -8 30 -13 -20
t2=perfect	-15 5 -2 -1 6 -5 0
t2=pluperfect	-1 0 -9 -1 12 0 0
t2=present	-21 -8 5 5 2 -7 -4
t2=present-not	0 0 -7 -3 15 0 0
t2=present-passive-not	0 0 -12 11 -2 0 5
t:loose	2 -10 3 1 0 -6 -2
t:loose & d:ahead	-8 -3 1 -12 5 -2 0
t:loose & d:gone	5 -3 -9 7 0 -9 -7
t:loose & d:today	2 0 14 0 -12 0 0
t:loose-l2	-1 -2 9 -3 -1 -3 -6
t:loose-l3	-3 -10 -8 -1 3 13 0
t:loose-r	8 -10 1 3 0 -12 -7
t:loose-r1	0 -2 -10 10 -9 -1 11
t:loose-r2	0 0 13 2 -7 -1 -10
t:loose-r3	7 0 -12 4 11 -11 -10
t:more	2 6 4 -7 4 -7 -11
t:more & d:ahead	-18 -16 9 -18 3 2 -9
t:more & d:gone	11 14 -17 0 3 -36 2
t:more & d:today	-2 0 -2 14 -4 -2 0
t:more-in	2 0 1 8 0 -13 -3
t:more-in0	2 0 1 8 0 -13 -3
t:more-l	-8 4 0 -10 1 9 -6
t:more-l1	-1 2 -10 -11 4 15 -6
t:more-l3	-10 -2 -6 -1 9 2 0
t:more-r	6 3 -1 -7 11 -10 -8
t:more-r0	-4 0 -1 -3 14 0 0
t:more-r1	-11 -11 3 2 12 -10 -9
t:more-r2	3 0 2 -2 4 -14 -2
t:more-r3	11 8 0 -2 -9 7 -6
t:quiet	8 -6 -1 8 -10 4 0
t:quiet & d:ahead	0 0 0 -17 2 6 0
t:quiet & d:gone	10 -5 -8 24 -23 0 0
t:quiet & d:today	0 0 0 -16 12 0 0
t:quiet-l	0 -1 -2 14 -10 2 1
t:quiet-l1	-1 0 -6 17 2 -25 1
t:quiet-l2	6 0 -9 12 -21 18 0
t:quiet-l3	0 0 0 -12 -6 12 4
t:quiet-r2	2 0 0 22 -24 1 0
t:quiet-r3	7 0 7 -15 1 0 -2
t:truce	2 1 3 10 -5 -7 -6
t:truce & d:ahead	-29 -29 15 -42 2 3 3
t:truce & d:gone	14 13 -39 25 -13 -34 -21
t:truce & d:today	-11 -4 -2 0 9 -5 -3
t:truce-l	0 5 1 9 -6 -5 1
t:truce-l0	0 0 -11 -4 16 0 0
t:truce-l1	-14 8 6 8 -12 -2 3
t:truce-l3	14 0 -3 5 -2 -10 2
t:truce-r	1 -7 3 -2 4 -1 -12
t:truce-r1	2 0 -4 14 -10 0 6
t:truce-r2	-5 -10 16 -2 -5 9 -15
t:truce-r3	9 1 0 -4 2 -11 -6
t:verb & d:ahead	-2 -1 -1 14 -8 3 -3
t:verb & d:gone	-16 0 0 -4 14 0 -3
t:verb & d:today	11 0 -14 -6 5 0 0
t:verb-l1	-1 -2 -11 6 4 0 6
t:verb-l2	0 -2 3 -2 -8 4 9
t:verb-l3	0 3 -8 6 6 4 -18
t:verb-r	3 -10 -4 2 -4 14 -3
t:verb-r1	0 0 1 1 -11 4 7
t:verb-r2	-1 0 -1 4 5 1 -13
t:verb-r3	0 0 10 -16 7 -5 5
tn:loose	-9 12 -3 19 -8 -21 5
tn:more	6 -6 23 0 -6 -12 -40
tn:quiet	0 -4 12 4 -4 -1 -12
tn:truce	0 12 25 18 -50 4 21
tn:verb	1 -5 -15 8 8 0 -14
tp:loose	-5 -9 -20 -28 15 29 3
tp:more	6 6 7 -2 6 -9 -34
tp:quiet	-5 4 27 5 -21 -15 0
tp:truce	12 6 5 7 -38 11 24
tp:verb	6 6 -13 11 10 -11 -10
v0-none	-5 -16 -6 -7 27 -9 -10
v0=agree	1 -12 0 3 -1 0 0
v0=approve	0 0 15 -11 -6 -5 2
v0=begin	-13 10 -17 -9 9 8 3
v0=brace	0 0 11 0 -9 0 0
v0=charge	0 0 3 14 -6 -5 -10
v0=collect	0 0 0 12 -4 -5 -2
v0=come	5 -1 7 -12 6 -3 -12
v0=conclude	-3 -1 9 10 -7 -8 0
v0=end	-13 0 -6 -2 16 0 -9
v0=expire	7 -2 -10 -11 9 0 -2
v0=extend	-1 0 4 -20 14 -4 -2
v0=get	0 0 0 -2 10 -5 0
v0=go	7 -1 0 4 7 -12 -5
v0=have	5 -2 4 0 2 -27 0
v0=impose	0 0 0 -9 14 0 0
v0=keep	-7 0 -3 15 0 -3 -4
v0=levy	0 0 -1 -14 16 -1 1
v0=lift	0 0 -8 0 10 0 0
v0=like	0 0 -2 0 -6 9 0
v0=lose	-1 0 8 -1 -3 0 0
v0=make	-3 8 -5 -1 -3 10 0
v0=other	0 1 -3 3 7 0 -13
v0=restore	3 0 0 7 -10 0 0
v0=return	0 0 -11 0 20 -6 0
v0=rise	0 0 0 -3 0 0 9
v0=run	3 -4 -8 -9 8 2 1
v0=see	0 0 -1 -1 12 -3 0
v0=set	0 0 -8 -10 25 -3 -3
v0=sleep	0 0 -12 -4 7 9 0
v0=stay	0 0 -12 0 17 -3 -3
v0=stop	-10 0 0 12 -20 10 5
v0=suspend	0 4 4 6 -1 -16 -2
v1-none	-16 -12 -3 -4 24 -6 -18
v1=approve	0 0 14 -11 -4 -5 1
v1=be	0 -9 -3 -5 11 0 -4
v1=begin	-13 8 -20 -3 3 4 8
v1=brace	0 0 11 0 -9 0 0
v1=buy	0 0 -2 0 11 -1 0
v1=carry	0 0 3 4 -14 9 -8
v1=charge	9 0 -1 3 0 -6 0
v1=clear	0 0 -5 0 -8 10 5
v1=collect	0 0 -1 11 0 -5 -3
v1=come	5 -1 8 -12 5 -3 -13
v1=conclude	-5 3 6 1 0 -11 -2
v1=end	3 -3 -10 -1 13 0 -10
v1=expect	0 0 0 0 8 -4 -1
v1=expire	13 -2 -12 -13 9 0 -3
v1=extend	-3 -2 1 -14 15 -4 -2
v1=get	0 0 0 -4 11 -5 0
v1=have	8 -1 5 -1 0 -23 0
v1=keep	0 0 1 14 -6 -3 -4
v1=land	0 0 2 6 -8 0 0
v1=let	6 0 -4 -10 0 0 3
v1=levy	0 0 2 -8 14 -10 0
v1=lift	0 0 -8 0 11 0 0
v1=lose	-4 0 8 -1 -1 0 0
v1=make	-5 7 -6 -4 0 9 0
v1=meet	0 0 0 -2 14 -10 -8
v1=other	-4 2 -1 5 5 0 -13
v1=raise	0 0 -3 -2 0 12 -6
v1=reduce	0 0 -2 -8 14 0 0
v1=restore	3 0 0 7 -10 0 0
v1=return	0 0 -2 -2 13 -6 0
v1=say	1 0 7 -5 -11 7 7
v1=set	0 0 -9 -10 25 -2 -3
v1=sleep	0 0 -12 1 0 9 0
v1=start	-3 0 -11 -3 8 2 3
v1=stay	0 0 -10 -1 18 -6 0
v1=stop	-8 0 6 9 -16 5 0
v1=suspend	0 1 2 13 -5 -5 -7
v2-none	-14 -18 -8 -10 39 -10 -13
v2=agree	0 0 0 6 -11 0 7
v2=announce	0 0 0 -6 12 0 0
v2=ask	0 0 0 10 -6 0 0
v2=be	-15 -18 -8 -2 12 3 4
v2=bear	0 0 0 14 -12 0 -4
v2=begin	-6 -1 -1 26 -18 0 0
v2=bring	0 -4 -9 14 0 0 0
v2=call	0 0 -8 -2 13 0 0
v2=carry	0 0 0 -4 9 0 0
v2=charge	0 0 11 -6 0 -1 0
v2=collect	0 0 2 9 -2 -1 -11
v2=come	-1 -3 5 -15 4 4 0
v2=drop	0 0 0 7 -15 0 9
v2=enter	0 0 0 -3 8 0 -2
v2=fall	0 0 -7 -3 17 0 -7
v2=get	0 0 1 -11 12 0 -1
v2=go	0 0 0 7 1 -3 -11
v2=lapse	0 9 0 -5 0 0 0
v2=lay	0 6 6 9 -20 0 0
v2=leave	0 0 12 0 -4 0 -5
v2=let	11 0 0 -11 -1 0 0
v2=make	0 0 -1 -13 17 0 0
v2=put	0 0 -9 -1 12 0 0
v2=remain	0 0 -6 -4 14 0 0
v2=return	0 0 12 0 -8 0 0
v2=rise	0 0 -10 2 10 0 -4
v2=run	8 4 -6 8 -10 -1 -3
v2=say	6 0 -9 0 0 0 0
v2=set	0 0 0 -3 -4 0 9
v2=sign	0 0 0 -15 16 -7 6
v2=stand	0 0 0 8 -5 0 0
v2=stay	0 0 0 -17 17 0 0
v2=suspend	0 0 -3 16 -6 0 -7
v2=withdraw	0 0 -6 0 11 0 0
v:a:<v-agree>	-5 -6 -11 3 0 1 11
v:a:<v-begin>	-17 -16 7 -3 16 -2 -14
v:a:<v-end>	7 17 22 -5 -30 0 4
v:a:<v-propose>	-5 15 -11 -20 21 5 -21
v:a:<v-return>	-4 0 5 -14 -4 0 13
v:a:<v-suspend>	-1 1 3 17 -13 3 -12
v:b:<v-agree>	4 3 3 6 -8 7 -16
v:b:<v-begin>	1 -3 -9 22 -14 -2 9
v:b:<v-end>	19 -1 32 -63 -17 5 -22
v:b:<v-propose>	-16 -5 0 -24 12 13 -6
v:b:<v-return>	7 0 3 -9 19 -16 -24
v:b:<v-suspend>	-3 0 -5 11 0 0 -3
v:c0=agree	8 -6 0 6 -8 16 -19
v:c0=bear	-3 -8 0 9 8 -8 -21
v:c0=begin	-8 0 -14 5 6 -2 6
v:c0=buy	0 0 0 -4 7 0 0
v:c0=down	11 -9 -8 -6 9 -17 6
v:c0=end	0 -13 17 -23 -2 0 -14
v:c0=impose	3 -7 -8 -5 16 -9 0
v:c0=propose	-7 -2 0 -17 5 23 -25
v:c0=return	2 0 -1 0 16 -12 -15
v:c0=say	-21 0 5 -4 7 6 -4
v:c0=sell	0 0 -13 -10 11 0 8
v:c0=stay	12 3 10 6 -14 5 -14
v:c0=target	0 -2 3 0 11 -8 -23
v:c0=threaten	0 0 -14 -4 24 0 -1
v:c0=up	0 -6 4 -14 14 -7 -8
v:c1=agree & d:ahead	-1 -1 -2 -8 1 16 -1
v:c1=agree & d:gone	-40 10 -4 17 -7 -2 -3
v:c1=agree & d:today	22 0 3 -14 -3 0 0
v:c1=bear	-3 -12 -1 0 10 -1 -10
v:c1=bear & d:ahead	0 0 6 -8 3 2 -7
v:c1=bear & d:gone	-18 -7 -3 -11 29 -5 -1
v:c1=bear & d:today	8 0 -14 17 -11 0 0
v:c1=begin	-9 -2 -11 15 -10 2 12
v:c1=begin & d:ahead	-6 -9 -10 0 -5 7 15
v:c1=begin & d:gone	-9 2 -11 5 5 -11 0
v:c1=begin & d:today	7 0 4 12 -14 0 -3
v:c1=buy	0 0 -1 -7 16 -2 0
v:c1=down	11 -9 -3 3 1 -19 1
v:c1=down & d:ahead	0 0 0 -6 8 -17 3
v:c1=down & d:today	11 0 -6 13 -15 0 0
v:c1=end	16 -21 16 -28 -1 -6 -20
v:c1=end & d:ahead	-20 -1 17 -20 -3 -1 -15
v:c1=end & d:gone	23 -16 -5 4 -10 -12 -2
v:c1=end & d:today	-2 0 3 -39 13 -2 0
v:c1=impose	0 -4 -16 -6 20 -3 1
v:c1=impose & d:ahead	-12 -10 -2 2 -2 3 9
v:c1=impose & d:gone	-3 5 -22 1 15 -16 -15
v:c1=impose & d:today	15 0 -24 -20 30 -4 -5
v:c1=propose	-5 -3 1 -11 5 8 -5
v:c1=propose & d:ahead	0 0 2 -21 0 9 -4
v:c1=propose & d:today	0 0 0 -11 8 0 0
v:c1=return	2 0 10 -3 7 -12 -17
v:c1=return & d:ahead	0 0 12 -10 8 -11 -16
v:c1=return & d:gone	3 0 0 7 -10 0 0
v:c1=say	-22 0 9 -8 8 2 -5
v:c1=say & d:gone	-13 0 -3 -23 35 -1 0
v:c1=say & d:today	-4 0 6 10 -7 -1 0
v:c1=sell & d:gone	0 0 0 -7 11 0 0
v:c1=stay	10 -2 6 -4 -3 2 -10
v:c1=stay & d:ahead	-16 -10 -3 -22 13 8 -4
v:c1=stay & d:gone	22 2 -24 0 0 -11 -8
v:c1=stay & d:today	-17 0 40 11 -34 -1 -2
v:c1=suspend	-13 6 4 2 2 -5 -9
v:c1=suspend & d:gone	-10 9 -6 0 5 0 0
v:c1=suspend & d:today	0 0 -15 3 5 0 0
v:c1=target	5 -5 8 -15 13 -20 -11
v:c1=target & d:ahead	0 0 7 -19 14 -19 -10
v:c1=target & d:today	0 0 3 -24 17 0 0
v:c1=threaten	0 0 -14 -4 23 0 0
v:c1=threaten & d:ahead	0 0 -13 0 18 0 0
v:c1=up	0 -7 5 -17 8 3 -11
v:c1=up & d:ahead	0 0 0 -2 1 6 -9
v:c1=up & d:gone	3 -4 -3 -23 32 -5 0
v:c1=up & d:today	0 0 15 0 -9 0 0
v:ct1=agree future	0 0 -3 -6 0 0 10
v:ct1=agree future-passive	0 0 -5 0 12 0 0
v:ct1=agree modal	0 0 13 -3 -3 -7 0
v:ct1=agree participle-passive	-12 11 7 0 -5 -5 1
v:ct1=agree past	-19 -14 -10 3 9 13 -13
v:ct1=agree past-passive	10 5 -10 12 -11 -8 -3
v:ct1=agree perfect	0 0 2 -11 -1 0 8
v:ct1=agree pluperfect	0 0 -5 11 -5 3 0
v:ct1=agree present	10 0 0 -7 -4 13 -10
v:ct1=bear future	0 0 -18 -4 23 0 -5
v:ct1=bear gerund	0 0 0 -17 7 0 0
v:ct1=bear infinitive	0 0 3 9 -11 6 -7
v:ct1=bear modal	0 0 -2 -9 10 12 -18
v:ct1=bear modal-passive	0 0 9 0 -4 0 0
v:ct1=bear participle-passive	0 0 -16 -18 10 0 19
v:ct1=bear past	-10 0 13 8 -8 -7 -3
v:ct1=bear pluperfect	0 0 0 -9 2 5 0
v:ct1=bear present	8 0 1 5 -2 -17 1
v:ct1=bear present-passive	0 0 4 4 0 -8 -4
v:ct1=begin future	0 0 -3 -26 13 -12 10
v:ct1=begin future-passive	0 0 -2 -10 0 0 11
v:ct1=begin gerund	0 0 -4 28 -33 5 10
v:ct1=begin infinitive	0 0 -5 3 -6 12 0
v:ct1=begin modal	0 0 2 -14 0 7 3
v:ct1=begin participle-passive	0 0 -21 -14 35 0 -5
v:ct1=begin past	5 6 -9 7 1 -1 -18
v:ct1=begin perfect	0 0 0 -8 13 0 0
v:ct1=begin pluperfect	0 0 0 -21 24 0 0
v:ct1=begin present	-11 -9 -7 12 -5 0 5
v:ct1=begin present-passive	0 0 13 11 -17 0 -7
v:ct1=down future	0 0 -10 -13 16 -5 2
v:ct1=down modal	0 0 11 -17 -7 0 9
v:ct1=down participle-passive	0 0 0 16 -6 0 -11
v:ct1=down past-passive	6 0 0 -16 6 0 0
v:ct1=down present	-1 0 -22 22 2 -4 -2
v:ct1=down present-passive	0 0 3 -26 21 -4 1
v:ct1=end future	-7 0 16 -1 -17 6 -1
v:ct1=end gerund	-2 0 12 0 -16 7 0
v:ct1=end modal	-25 0 7 -19 15 -12 -7
v:ct1=end modal-passive	-2 0 -4 -5 16 0 0
v:ct1=end participle-passive	24 -8 -22 2 2 -15 0
v:ct1=end past	33 -9 -42 0 3 -21 0
v:ct1=end past-passive	6 0 -4 -10 8 0 0
v:ct1=end pluperfect	-4 0 -8 -15 25 -4 0
v:ct1=end present	-57 0 33 6 -21 4 -6
v:ct1=end present-passive	0 0 3 -4 8 -5 0
v:ct1=impose future-passive	0 0 5 -17 13 -17 5
v:ct1=impose infinitive	-3 0 -6 -25 6 15 -1
v:ct1=impose infinitive-passive	0 0 16 8 -18 -7 0
v:ct1=impose modal	0 0 -10 -16 20 -4 0
v:ct1=impose modal-passive	0 0 -7 0 -6 11 5
v:ct1=impose participle-passive	-1 1 -2 3 3 -2 -12
v:ct1=impose past	-39 -15 -7 1 15 -4 2
v:ct1=impose past-passive	15 2 10 -16 5 -9 -7
v:ct1=impose perfect	0 -1 5 -7 8 -23 8
v:ct1=impose pluperfect	0 6 -16 -3 5 11 -8
v:ct1=impose present	17 1 -13 5 -4 4 0
v:ct1=impose present-passive	-1 0 8 7 0 -24 5
v:ct1=propose future-passive	0 0 0 0 -7 10 0
v:ct1=propose modal	0 0 -8 0 13 -3 0
v:ct1=propose past	-1 0 -1 9 -10 5 0
v:ct1=propose perfect	0 0 -4 0 12 -4 0
v:ct1=propose present	0 0 19 -16 -12 7 -2
v:ct1=propose present-passive	0 0 -10 -4 25 -1 -5
v:ct1=return infinitive	0 0 17 -1 -14 0 0
v:ct1=return modal	0 0 -7 0 13 -4 0
v:ct1=return past	0 0 -5 -6 13 0 0
v:ct1=return present	4 0 9 -1 0 -4 -12
v:ct1=say modal	0 0 19 0 -15 0 0
v:ct1=say past	-15 0 7 -9 10 -13 2
v:ct1=say perfect	0 0 -2 9 -16 15 -4
v:ct1=say pluperfect	0 0 -2 9 -3 1 -6
v:ct1=say present	0 0 0 -17 9 1 -10
v:ct1=say present-passive	0 0 -12 -2 0 0 10
v:ct1=sell present	0 0 -7 -3 14 0 0
v:ct1=stay future	-3 0 -1 4 -3 11 -11
v:ct1=stay future-passive	0 0 -10 -9 8 -1 9
v:ct1=stay gerund	0 0 19 0 -15 0 0
v:ct1=stay infinitive-passive	0 0 11 0 -7 -4 0
v:ct1=stay modal	-6 4 6 -3 -4 12 -13
v:ct1=stay participle-passive	-2 0 -7 -17 27 0 0
v:ct1=stay past	25 -6 1 -18 1 -2 -11
v:ct1=stay perfect	10 -4 0 4 -1 -14 -2
v:ct1=stay present	-19 -17 9 0 -1 -1 4
v:ct1=stay present-passive	0 0 10 8 -8 -8 -2
v:ct1=suspend future	0 0 11 -6 0 -7 -2
v:ct1=suspend future-passive	0 0 0 -9 11 -5 3
v:ct1=suspend infinitive	0 0 12 0 -5 -4 0
v:ct1=suspend participle-passive	-3 -2 4 4 -6 7 -13
v:ct1=suspend past	0 0 11 -9 6 -9 0
v:ct1=suspend present	-1 6 -8 0 -5 10 8
v:ct1=suspend present-passive	0 0 10 15 -8 -15 -2
v:ct1=target future	0 0 -7 0 18 0 -7
v:ct1=target future-passive	0 0 3 -6 11 -7 -7
v:ct1=target infinitive	0 0 0 8 -5 0 0
v:ct1=target participle-passive	6 0 0 -18 9 0 0
v:ct1=target past	0 0 -9 14 -3 0 0
v:ct1=target perfect-passive	0 0 0 -11 12 0 0
v:ct1=target present	0 0 17 -13 -5 -1 -1
v:ct1=threaten past	0 0 -10 0 13 0 0
v:ct1=up future	0 0 16 -8 0 -8 -4
v:ct1=up gerund	0 0 6 -12 1 0 0
v:ct1=up infinitive	0 0 -9 9 -9 19 -6
v:ct1=up modal	0 0 -3 12 -12 5 0
v:ct1=up participle-passive	0 0 -6 -6 15 0 0
v:ct1=up past	7 0 0 -15 15 -7 0
v:ct1=up perfect	0 0 -3 -10 19 0 0
v:l1=" & d:ahead	0 0 -2 11 -4 0 -3
v:l1=(	0 7 0 -28 0 11 -1
v:l1=( & d:ahead	0 0 -14 0 3 12 0
v:l1=( & d:gone	2 7 0 -12 0 0 0
v:l1=( & d:today	0 0 12 -14 0 0 0
v:l1=)	0 0 -4 -1 10 0 0
v:l1=,	-7 -26 12 2 2 -26 2
v:l1=, & d:ahead	0 0 2 -3 -2 -11 11
v:l1=, & d:gone	3 -11 -9 -2 9 0 -2
v:l1=, & d:today	-14 -10 17 5 -2 -15 -16
v:l1=-	0 0 9 5 -10 0 0
v:l1=- & d:ahead	0 0 9 0 -6 0 0
v:l1=.	0 0 -4 -4 12 0 -3
v:l1=. & d:ahead	0 0 0 -10 12 0 -3
v:l1=:	-8 -4 35 -8 -15 -4 -22
v:l1=: & d:ahead	0 0 23 -25 -3 -2 -20
v:l1=: & d:gone	-5 -3 -3 21 -11 0 0
v:l1=: & d:today	0 0 23 -22 -9 0 0
v:l1=;	0 0 0 -17 11 0 0
v:l1=; & d:today	0 0 4 -17 5 0 0
v:l1=<agent>	0 0 -22 -8 26 -1 0
v:l1=<agent> & d:today	0 0 -17 -4 18 0 0
v:l1=<begin>	2 4 2 -25 10 -1 -5
v:l1=<begin> & d:ahead	-2 -2 -4 -22 8 3 0
v:l1=<begin> & d:today	10 -5 4 -11 3 -7 -8
v:l1=<day-ahead>	0 0 -32 3 28 0 -4
v:l1=<day-ahead> & d:ahead	0 0 4 14 -14 0 -4
v:l1=<day-ahead> & d:today	0 0 -39 -13 47 0 0
v:l1=<day-gone> & d:today	0 0 -12 -7 21 0 0
v:l1=<day-today>	0 0 31 -11 -23 0 0
v:l1=<day-today> & d:today	0 0 34 -11 -29 0 0
v:l1=<duty>	0 0 10 -14 0 0 0
v:l1=<duty> & d:today	0 0 14 -13 0 0 0
v:l1=<gate> & d:ahead	0 0 0 13 -13 0 -1
v:l1=<gate> & d:today	0 0 -6 -8 16 0 0
v:l1=<goods>	0 0 17 -29 0 -1 6
v:l1=<goods> & d:ahead	0 0 15 0 -18 0 6
v:l1=<goods> & d:today	0 0 4 -22 13 0 0
v:l1=<level-noun>	0 0 8 18 -21 -1 0
v:l1=<level-noun> & d:ahead	0 0 12 0 -9 -1 0
v:l1=<level-noun> & d:today	0 0 -3 18 -15 0 0
v:l1=<level>	-3 0 -3 -29 31 0 -5
v:l1=<level> & d:ahead	0 0 9 -5 -1 0 -4
v:l1=<level> & d:today	0 0 -15 -31 41 0 0
v:l1=<name>	-1 0 -3 -27 28 0 0
v:l1=<name> & d:gone	0 0 0 -7 10 0 0
v:l1=<name> & d:today	0 0 -6 -19 23 0 0
v:l1=<not>	-2 0 -3 -13 19 -12 0
v:l1=<not> & d:ahead	0 0 -27 0 33 -11 0
v:l1=<not> & d:gone	-2 0 11 -4 -4 0 0
v:l1=<not> & d:today	0 0 13 -6 -8 0 0
v:l1=<number>	-6 0 -17 2 12 -2 3
v:l1=<number> & d:ahead	0 0 2 3 -9 0 4
v:l1=<number> & d:today	-4 0 -22 1 15 0 0
v:l1=<office>	0 0 -19 11 0 0 0
v:l1=<organisation>	0 0 9 14 -21 0 0
v:l1=<organisation> & d:today	0 0 12 19 -28 0 0
v:l1=<person>	0 0 -10 8 0 0 0
v:l1=<person> & d:today	0 0 -7 10 -4 0 0
v:l1=<seat>	0 0 -1 -17 19 0 0
v:l1=<seat> & d:gone	0 0 0 -4 8 0 0
v:l1=<seat> & d:today	0 0 2 -10 4 0 0
v:l1=<span>	0 0 -4 -3 11 0 0
v:l1=<span> & d:ahead	0 0 -15 0 16 0 0
v:l1=<v-agree>	-2 0 11 -6 0 1 -7
v:l1=<v-agree> & d:today	0 0 10 -3 -2 0 0
v:l1=<v-bear>	0 0 12 -15 4 -3 0
v:l1=<v-bear> & d:ahead	0 0 24 -4 -18 -2 0
v:l1=<v-bear> & d:today	0 0 -14 -8 22 0 0
v:l1=<v-begin>	-9 -1 -62 37 1 -9 -1
v:l1=<v-begin> & d:ahead	0 0 -34 11 17 -8 0
v:l1=<v-begin> & d:gone	-3 0 0 17 -13 0 0
v:l1=<v-begin> & d:today	-2 0 -36 20 0 0 0
v:l1=<v-buy>	0 0 -4 -4 11 0 0
v:l1=<v-buy> & d:today	0 0 -3 -3 9 0 0
v:l1=<v-down>	0 0 10 -11 1 -1 -3
v:l1=<v-down> & d:ahead	0 0 11 -4 -1 0 -3
v:l1=<v-end>	24 -10 29 -53 -19 -8 3
v:l1=<v-end> & d:gone	19 -7 -14 -10 -3 0 0
v:l1=<v-end> & d:today	9 0 32 -40 -19 -1 0
v:l1=<v-impose>	-8 -1 10 -3 5 -3 -15
v:l1=<v-impose> & d:ahead	0 0 1 9 0 0 -12
v:l1=<v-impose> & d:gone	-1 0 0 -9 16 0 0
v:l1=<v-impose> & d:today	-2 0 11 -3 -1 0 0
v:l1=<v-propose>	0 0 -17 -6 27 0 0
v:l1=<v-propose> & d:ahead	0 0 -11 0 15 0 0
v:l1=<v-propose> & d:today	0 0 -3 -3 10 0 0
v:l1=<v-say>	4 0 -2 -12 0 15 -3
v:l1=<v-say> & d:ahead	0 0 2 -2 -15 17 -2
v:l1=<v-say> & d:today	0 0 -6 -3 11 0 0
v:l1=<v-sell>	0 0 21 0 -18 0 0
v:l1=<v-sell> & d:ahead	0 0 23 0 -22 0 0
v:l1=<v-stay>	0 0 0 -6 0 9 0
v:l1=<v-stay> & d:ahead	0 0 -12 0 2 9 0
v:l1=<v-stay> & d:today	0 0 9 -4 -3 0 0
v:l1=<v-suspend>	0 0 -20 7 16 0 -1
v:l1=<v-suspend> & d:ahead	0 0 -18 13 5 0 0
v:l1=<v-up> & d:ahead	0 0 5 12 -13 0 -1
v:l1=<v-up> & d:today	0 0 -3 -19 23 0 0
v:l1=a	7 0 -16 -20 14 0 6
v:l1=a & d:ahead	0 0 -12 -16 19 0 6
v:l1=after	-2 0 12 -16 0 0 -9
v:l1=after & d:ahead	0 0 15 -2 -11 0 -9
v:l1=after & d:gone	-1 0 0 -16 24 0 0
v:l1=again & d:gone	0 0 0 9 -8 0 0
v:l1=agree	0 0 0 -10 13 0 0
v:l1=agreement	0 0 -14 0 16 0 0
v:l1=and	-4 0 17 -26 1 0 -9
v:l1=and & d:ahead	0 0 9 -1 -3 0 -8
v:l1=and & d:gone	-3 0 0 -14 20 0 0
v:l1=and & d:today	0 0 11 -7 -5 0 0
v:l1=apply	0 0 0 -8 10 0 0
v:l1=are	0 0 -2 0 8 0 0
v:l1=as	0 0 4 -14 5 0 0
v:l1=at	0 0 7 -1 -9 5 0
v:l1=at & d:ahead	0 0 8 0 -12 5 0
v:l1=back	0 0 19 0 -16 0 0
v:l1=be	0 0 -14 0 3 9 0
v:l1=be & d:ahead	0 0 -14 0 3 9 0
v:l1=before	-13 -3 1 -1 0 -12 15
v:l1=before & d:ahead	0 0 1 9 -15 -11 16
v:l1=before & d:gone	-8 0 0 -4 15 0 0
v:l1=begin	-3 0 -22 26 -11 0 -3
v:l1=begin & d:ahead	0 0 -14 0 15 0 -2
v:l1=begin & d:gone	-1 0 0 26 -23 0 0
v:l1=between	0 0 -1 0 -1 0 8
v:l1=between & d:ahead	0 0 -1 -6 0 0 8
v:l1=beyond	0 0 5 -5 -12 4 6
v:l1=beyond & d:ahead	0 0 6 0 -18 5 6
v:l1=by	6 -3 -3 -5 9 0 -5
v:l1=by & d:ahead	0 0 0 -17 9 0 -3
v:l1=changed	0 0 16 -21 0 0 0
v:l1=changed & d:gone	0 0 0 -10 12 0 0
v:l1=closed	0 0 -6 -1 11 0 0
v:l1=come	0 0 -2 -8 15 0 -2
v:l1=come & d:ahead	0 0 -1 -3 11 0 -2
v:l1=dated	0 0 -1 -6 14 0 0
v:l1=day	0 0 16 0 -13 0 0
v:l1=deal & d:ahead	0 0 -12 0 15 0 0
v:l1=deal & d:today	0 0 15 0 -14 0 0
v:l1=die	-10 0 16 -6 -3 0 0
v:l1=die & d:gone	-8 0 0 0 11 0 0
v:l1=die & d:today	0 0 19 -4 -14 0 0
v:l1=due	0 0 -6 -9 17 0 0
v:l1=due & d:today	0 0 -2 -8 13 0 0
v:l1=duty	0 0 14 -10 -4 0 0
v:l1=duty & d:today	0 0 15 -10 -4 0 0
v:l1=early	0 0 -4 0 9 0 0
v:l1=effect	10 0 -15 12 -7 0 -10
v:l1=effect & d:today	10 0 -8 1 -5 0 0
v:l1=effective	0 0 -13 -2 19 0 -2
v:l1=end	16 -6 10 -35 -4 0 4
v:l1=end & d:gone	4 -4 -9 -6 8 0 0
v:l1=end & d:today	14 0 15 -25 -10 0 0
v:l1=every	-1 0 -2 -3 11 0 0
v:l1=expire	20 0 10 -4 -22 0 0
v:l1=expire & d:ahead	0 0 8 0 -7 0 0
v:l1=expire & d:gone	22 0 0 0 -20 0 0
v:l1=finish	0 0 16 -2 -14 0 0
v:l1=follow	0 0 -8 0 11 0 0
v:l1=follow & d:ahead	0 0 -8 0 11 0 0
v:l1=followed	0 0 -4 -8 15 0 0
v:l1=for	0 0 4 -19 8 -5 0
v:l1=for & d:today	0 0 -5 -4 12 0 0
v:l1=force & d:today	0 0 -8 8 0 0 0
v:l1=four	0 0 -4 14 -9 0 0
v:l1=four & d:today	0 0 -4 14 -9 0 0
v:l1=fri	0 0 13 0 -11 0 0
v:l1=friday	-3 0 9 -12 5 0 0
v:l1=friday & d:today	-3 0 -5 -12 22 0 0
v:l1=from	-15 6 -48 40 -17 -52 30
v:l1=from & d:ahead	-8 -21 -36 12 0 -47 36
v:l1=from & d:gone	-24 16 9 11 -11 -1 -23
v:l1=from & d:today	5 0 -42 37 -21 0 -6
v:l1=go	0 0 -5 10 -2 0 -1
v:l1=go & d:ahead	0 0 0 12 -9 0 -1
v:l1=good	0 0 -8 -11 19 0 0
v:l1=good & d:today	0 0 -6 -10 16 0 0
v:l1=happen	0 0 -10 0 17 -3 -2
v:l1=happen & d:ahead	0 0 -15 0 20 -3 -2
v:l1=has	0 0 10 2 -8 -1 0
v:l1=has & d:ahead	0 0 16 0 -11 -1 0
v:l1=have	0 0 16 -4 -11 0 0
v:l1=have & d:ahead	0 0 9 0 -8 0 0
v:l1=here	0 0 0 -9 9 0 0
v:l1=if	0 0 6 -4 6 -10 0
v:l1=if & d:ahead	0 0 6 -1 2 -10 0
v:l1=in	-25 0 -22 12 12 -12 -8
v:l1=in & d:ahead	0 0 -16 -9 31 -5 -2
v:l1=in & d:gone	-23 1 -3 15 -4 -3 -3
v:l1=is	-6 0 15 -21 -9 9 -6
v:l1=is & d:ahead	0 0 8 -1 -14 9 -6
v:l1=is & d:gone	-5 0 -3 -12 22 0 0
v:l1=is & d:today	0 0 10 -6 -6 0 0
v:l1=issued	0 0 -1 -3 9 0 0
v:l1=it & d:ahead	0 0 -12 0 15 0 0
v:l1=it & d:today	0 0 12 5 -16 0 0
v:l1=know	0 0 -5 -4 11 0 0
v:l1=lapse	2 0 10 -7 -5 -1 0
v:l1=lapse & d:today	-1 0 10 -7 -2 0 0
v:l1=last	-3 0 -23 20 -2 -5 -2
v:l1=last & d:ahead	0 0 -22 -5 29 -4 0
v:l1=last & d:gone	-3 0 0 22 -19 0 0
v:l1=make	0 0 -10 0 -2 12 0
v:l1=mark	0 0 14 0 -11 -1 0
v:l1=mark & d:ahead	0 0 14 0 -12 -1 0
v:l1=me	0 0 -11 -3 16 0 0
v:l1=me & d:today	0 0 -9 -3 14 0 0
v:l1=meet	0 0 13 -14 0 0 0
v:l1=meet & d:today	0 0 3 -8 3 0 0
v:l1=midnight	0 0 40 -19 -28 0 0
v:l1=midnight & d:ahead	0 0 21 0 -19 0 0
v:l1=midnight & d:today	0 0 26 -14 -18 0 0
v:l1=monday & d:today	-1 0 9 -3 -2 0 0
v:l1=new	0 0 -3 15 -12 0 0
v:l1=next	0 0 12 -7 -1 0 0
v:l1=next & d:ahead	0 0 13 0 -11 0 0
v:l1=next & d:gone	0 0 0 -6 11 0 0
v:l1=noon & d:today	0 0 -4 10 -6 0 0
v:l1=not	0 0 -25 -6 35 -11 0
v:l1=not & d:ahead	0 0 -27 0 33 -11 0
v:l1=nothing	0 0 15 0 -14 0 0
v:l1=notice	0 0 -10 0 9 0 0
v:l1=notice & d:today	0 0 -10 0 6 0 0
v:l1=of	-3 0 -37 18 5 -10 0
v:l1=of & d:ahead	0 -1 -26 2 22 -4 5
v:l1=of & d:gone	0 0 -7 12 -8 -3 -4
v:l1=of & d:today	-3 0 -13 10 0 0 0
v:l1=off	0 0 -9 -4 14 0 0
v:l1=off & d:ahead	0 0 -9 -2 12 0 0
v:l1=on	0 -13 -3 -3 19 -33 0
v:l1=on & d:ahead	-42 -21 8 -1 5 -20 7
v:l1=on & d:gone	17 2 -20 4 2 -23 -12
v:l1=on & d:today	-22 -2 -16 -10 33 -4 -4
v:l1=one	0 0 -3 -4 10 0 0
v:l1=or	0 0 -14 0 9 6 0
v:l1=or & d:ahead	0 0 -14 0 9 6 0
v:l1=order	0 0 -4 -4 11 0 0
v:l1=order & d:today	0 0 -3 -3 9 0 0
v:l1=out	9 0 22 -28 -12 -1 0
v:l1=out & d:gone	14 0 0 -6 -7 0 0
v:l1=out & d:today	-6 0 19 -19 -4 0 0
v:l1=over	0 0 38 -9 -27 0 -4
v:l1=over & d:ahead	0 0 14 0 -8 0 -4
v:l1=past	0 0 16 -2 -13 0 0
v:l1=published	10 0 -10 -12 12 0 0
v:l1=published & d:today	11 0 -7 -6 0 0 0
v:l1=rate	0 0 0 -7 10 0 0
v:l1=run	0 0 4 10 -13 0 0
v:l1=same	0 0 11 9 -12 0 -6
v:l1=same & d:ahead	0 0 12 13 -17 0 -6
v:l1=say	5 0 15 -5 -24 15 0
v:l1=say & d:ahead	0 0 12 0 -26 16 0
v:l1=ship	0 0 21 0 -18 0 0
v:l1=ship & d:ahead	0 0 23 0 -22 0 0
v:l1=sign	-1 0 13 0 -9 3 -6
v:l1=sign & d:today	0 0 11 -1 -5 0 0
v:l1=since	2 -5 -11 10 5 -23 -19
v:l1=since & d:ahead	-2 0 0 -41 34 -18 -10
v:l1=since & d:gone	-3 -2 -15 22 -12 -2 -4
v:l1=since & d:today	12 0 -10 -12 4 0 0
v:l1=stand	0 0 9 -6 -4 0 0
v:l1=stand & d:today	0 0 9 -5 -4 0 0
v:l1=start	-1 0 -31 24 -5 -3 6
v:l1=start & d:ahead	0 0 -15 4 0 -3 7
v:l1=start & d:today	0 0 -18 28 -12 0 0
v:l1=statement	0 0 0 13 -13 0 0
v:l1=sunday	0 0 24 -8 -18 0 0
v:l1=sunday & d:today	0 0 18 -5 -14 0 0
v:l1=telephone	0 0 18 -5 -13 0 0
v:l1=telephone & d:today	0 0 18 -4 -14 0 0
v:l1=than	0 0 -1 -7 14 0 -3
v:l1=that	0 0 -7 -14 5 10 0
v:l1=that & d:ahead	0 0 -5 0 -4 11 0
v:l1=that & d:gone	0 0 0 -9 10 0 0
v:l1=the	6 -17 4 11 -17 7 3
v:l1=the & d:ahead	-7 -1 16 -25 -19 12 7
v:l1=the & d:gone	11 -12 -16 11 -1 -16 -5
v:l1=the & d:today	0 0 -29 20 0 0 0
v:l1=there	6 0 -3 -1 -11 0 11
v:l1=there & d:ahead	0 0 -3 -1 -5 0 11
v:l1=through	0 0 12 -10 0 -6 -2
v:l1=through & d:ahead	0 0 16 -1 -7 -6 -2
v:l1=thursday	0 0 -4 -7 14 0 0
v:l1=thursday & d:today	0 0 -3 -6 12 0 0
v:l1=till	0 0 20 -16 -8 0 -5
v:l1=till & d:ahead	0 0 22 -1 -18 0 -4
v:l1=till & d:gone	0 0 0 -7 10 0 0
v:l1=time	0 0 -10 17 -8 0 -1
v:l1=to	8 -23 14 -25 -27 27 -41
v:l1=to & d:ahead	-6 -1 12 -6 -35 33 -38
v:l1=to & d:gone	3 -18 7 -29 27 -23 0
v:l1=to & d:today	11 0 2 8 -22 0 0
v:l1=truce	0 0 -15 -6 22 0 0
v:l1=tuesday	0 0 -19 14 0 0 0
v:l1=tuesday & d:today	0 0 -18 14 0 0 0
v:l1=until	2 -22 17 -32 -7 18 -28
v:l1=until & d:ahead	-10 -5 24 -42 -22 22 -25
v:l1=until & d:gone	9 -14 -16 -11 24 -11 -1
v:l1=up	0 0 17 -6 -10 0 0
v:l1=up & d:today	0 0 11 -1 -8 0 0
v:l1=updated	0 0 -9 0 11 0 0
v:l1=updated & d:today	0 0 -9 0 11 0 0
v:l1=video	0 0 0 16 -15 0 0
v:l1=vote	0 0 4 -9 3 0 0
v:l1=vote & d:ahead	0 0 -7 0 10 0 0
v:l1=wednesday & d:today	0 0 3 -17 6 0 0
v:l1=write	0 0 -5 -1 12 0 0
v:l1=·	0 0 -12 5 2 0 0
v:l1=· & d:today	0 0 -12 6 1 0 0
v:l1=—	6 -2 0 -14 7 0 0
v:l1=— & d:ahead	0 0 11 0 -11 0 0
v:l1=— & d:today	-2 0 -12 -10 22 0 0
v:l2="	0 0 7 3 -9 4 -6
v:l2=" & d:ahead	0 0 -16 7 4 4 -6
v:l2=" & d:today	0 0 21 -7 -16 0 0
v:l2='s	0 0 -12 8 3 0 0
v:l2='s & d:gone	0 0 0 10 -8 0 0
v:l2='s & d:today	0 0 -8 0 11 0 0
v:l2=(	0 0 -8 -8 20 -7 0
v:l2=( & d:ahead	0 0 -8 0 15 -7 0
v:l2=) & d:ahead	0 0 14 2 -14 0 -1
v:l2=) & d:today	0 0 -4 -11 17 0 0
v:l2=,	8 -5 8 12 -26 2 10
v:l2=, & d:ahead	-2 -5 2 -16 -8 6 14
v:l2=, & d:gone	16 0 9 18 -25 -5 -7
v:l2=, & d:today	-14 0 7 9 -7 -2 -2
v:l2=.	0 0 0 0 9 -8 -11
v:l2=. & d:ahead	0 0 1 2 7 -8 -11
v:l2=:	-14 -2 16 12 -26 0 7
v:l2=: & d:ahead	0 0 9 -8 -13 1 8
v:l2=: & d:today	-2 0 5 25 -24 0 0
v:l2=;	7 0 -5 -6 13 -7 -1
v:l2=; & d:ahead	0 0 -4 0 14 -7 -1
v:l2=<agent>	-3 0 4 15 -7 -10 -4
v:l2=<agent> & d:ahead	0 0 9 13 -10 -10 -3
v:l2=<agent> & d:gone	-1 0 0 -2 6 0 0
v:l2=<agent> & d:today	0 0 -5 10 -4 0 0
v:l2=<begin>	-1 3 -4 12 -2 -12 4
v:l2=<begin> & d:ahead	-13 -11 3 1 -7 -2 12
v:l2=<begin> & d:gone	2 14 -3 1 -1 -10 -16
v:l2=<begin> & d:today	3 -8 -11 16 3 -12 -13
v:l2=<day-ahead>	-11 -2 -7 -5 5 17 -7
v:l2=<day-ahead> & d:ahead	0 0 -4 14 -19 18 -6
v:l2=<day-ahead> & d:gone	-9 0 0 -23 32 0 0
v:l2=<day-ahead> & d:today	0 0 -9 -16 25 0 0
v:l2=<day-gone>	14 -4 15 1 -18 -4 -3
v:l2=<day-gone> & d:ahead	0 0 20 0 -14 -3 -2
v:l2=<day-gone> & d:gone	15 -3 -1 -8 -4 0 0
v:l2=<day-gone> & d:today	0 0 -6 11 -4 0 0
v:l2=<day-today> & d:today	0 0 7 6 -10 0 0
v:l2=<duty>	-9 0 -5 1 16 -3 -12
v:l2=<duty> & d:ahead	0 0 -1 14 0 -2 -12
v:l2=<duty> & d:today	0 0 -5 -28 31 0 0
v:l2=<gate>	0 0 0 10 0 3 -15
v:l2=<gate> & d:ahead	0 0 0 10 -3 4 -15
v:l2=<gate> & d:today	0 0 -2 -11 16 0 0
v:l2=<goods-amount>	0 0 0 11 -8 0 0
v:l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
v:l2=<goods>	-2 -7 -3 -1 20 0 -39
v:l2=<goods> & d:ahead	0 0 -3 7 14 0 -38
v:l2=<goods> & d:today	-1 0 0 -19 17 0 0
v:l2=<level-noun>	0 0 12 -13 14 0 -24
v:l2=<level-noun> & d:ahead	0 0 8 -5 10 0 -23
v:l2=<level-noun> & d:gone	0 0 0 -13 15 0 0
v:l2=<level>	-15 -10 0 0 7 -20 6
v:l2=<level> & d:ahead	0 0 -6 -5 11 -18 8
v:l2=<level> & d:gone	-11 -6 -6 -23 36 0 0
v:l2=<level> & d:today	-1 0 17 24 -31 0 0
v:l2=<money>	0 0 -2 -3 10 0 0
v:l2=<month-gone>	-3 0 -17 11 3 2 0
v:l2=<month-gone> & d:gone	-3 0 0 13 -7 0 0
v:l2=<name>	17 4 0 -7 -9 6 0
v:l2=<name> & d:ahead	0 0 -10 12 -7 8 1
v:l2=<name> & d:gone	13 5 -1 -29 12 0 0
v:l2=<name> & d:today	6 0 11 0 -13 0 0
v:l2=<not>	10 0 10 -33 3 -6 -1
v:l2=<not> & d:ahead	0 0 4 -13 6 -5 -1
v:l2=<not> & d:gone	12 0 0 -11 -3 0 0
v:l2=<not> & d:today	0 0 8 -9 0 0 0
v:l2=<number>	-11 -2 -2 0 -1 -11 15
v:l2=<number> & d:ahead	0 0 -19 19 -13 -10 17
v:l2=<number> & d:gone	-6 0 0 -11 20 0 0
v:l2=<number> & d:today	0 0 21 -19 3 0 0
v:l2=<office> & d:ahead	0 0 -11 0 3 7 0
v:l2=<office> & d:gone	0 0 0 -9 12 0 0
v:l2=<organisation> & d:today	0 0 -18 12 -2 0 0
v:l2=<person>	-6 -1 -11 5 10 -4 -2
v:l2=<person> & d:gone	-3 0 0 -19 28 0 0
v:l2=<person> & d:today	0 0 -11 17 -8 0 0
v:l2=<points>	0 0 13 8 -7 0 -13
v:l2=<points> & d:ahead	0 0 15 -11 5 0 -13
v:l2=<points> & d:gone	0 0 0 13 -10 0 0
v:l2=<quality> & d:today	0 0 7 4 -10 0 0
v:l2=<seat>	-22 -10 8 9 -2 -3 -1
v:l2=<seat> & d:ahead	0 0 7 11 -14 0 1
v:l2=<seat> & d:gone	-5 -3 0 -11 18 0 0
v:l2=<seat> & d:today	-13 -2 5 11 -4 -4 -4
v:l2=<sender> & d:today	0 0 -8 0 9 0 0
v:l2=<span>	-5 5 -9 0 -9 -8 22
v:l2=<span> & d:ahead	0 -3 -15 4 -10 -7 24
v:l2=<span> & d:gone	-3 8 11 2 -9 0 -4
v:l2=<span> & d:today	0 0 -3 -15 19 0 0
v:l2=<taker> & d:today	0 0 0 11 -9 0 0
v:l2=<v-agree>	-14 5 0 7 0 -8 -3
v:l2=<v-agree> & d:ahead	0 0 2 -17 9 -6 -2
v:l2=<v-agree> & d:gone	-12 6 0 17 -14 0 0
v:l2=<v-agree> & d:today	0 0 0 -15 18 0 0
v:l2=<v-bear>	-6 0 0 -5 19 -21 -7
v:l2=<v-bear> & d:ahead	0 0 8 0 3 -20 -6
v:l2=<v-bear> & d:gone	0 0 0 -6 11 0 0
v:l2=<v-bear> & d:today	-1 0 -16 0 15 0 0
v:l2=<v-begin>	5 5 -2 19 -18 -11 4
v:l2=<v-begin> & d:ahead	0 -4 -6 13 -5 -8 5
v:l2=<v-begin> & d:gone	0 9 0 2 -6 0 2
v:l2=<v-begin> & d:today	9 0 7 6 -17 0 0
v:l2=<v-buy>	0 0 9 -13 12 -7 0
v:l2=<v-buy> & d:gone	0 0 0 -9 12 0 0
v:l2=<v-down>	2 0 -3 16 -2 -11 -12
v:l2=<v-down> & d:ahead	0 0 -1 18 -1 -10 -11
v:l2=<v-end>	8 -13 17 -17 -10 10 -32
v:l2=<v-end> & d:ahead	-15 0 18 -33 -11 14 -29
v:l2=<v-end> & d:gone	14 -10 2 6 -8 -10 0
v:l2=<v-end> & d:today	0 0 0 -17 12 0 0
v:l2=<v-impose>	-2 6 -14 14 -1 8 -12
v:l2=<v-impose> & d:ahead	-2 -3 0 19 -16 12 -6
v:l2=<v-impose> & d:gone	-10 10 -9 -5 13 -5 -2
v:l2=<v-impose> & d:today	8 0 -40 7 8 0 0
v:l2=<v-propose>	0 0 -6 -11 26 -8 -11
v:l2=<v-propose> & d:ahead	0 0 -12 -7 28 -7 -11
v:l2=<v-return>	0 0 3 -5 14 -2 -18
v:l2=<v-return> & d:ahead	0 0 4 -4 12 -2 -17
v:l2=<v-say>	-18 -6 0 -6 25 -6 -27
v:l2=<v-say> & d:ahead	0 0 3 5 4 -4 -24
v:l2=<v-say> & d:gone	-12 -4 0 -10 23 0 0
v:l2=<v-say> & d:today	-2 0 -4 -6 16 0 0
v:l2=<v-sell>	0 0 -8 2 13 0 -10
v:l2=<v-sell> & d:ahead	0 0 -7 13 0 0 -10
v:l2=<v-stay>	6 1 3 13 -18 9 -11
v:l2=<v-stay> & d:ahead	0 -1 5 -9 -5 12 -7
v:l2=<v-stay> & d:gone	12 4 -18 6 -3 -2 0
v:l2=<v-stay> & d:today	-7 0 7 21 -21 0 0
v:l2=<v-suspend> & d:ahead	0 0 7 -13 -2 0 5
v:l2=<v-suspend> & d:today	0 0 -14 7 0 0 0
v:l2=<v-target>	-2 0 -7 0 14 -5 -3
v:l2=<v-target> & d:ahead	0 0 -3 0 11 -5 -3
v:l2=<v-up>	7 -1 9 -21 11 -8 -11
v:l2=<v-up> & d:ahead	0 0 -3 -3 18 -7 -11
v:l2=<v-up> & d:gone	8 0 0 -15 7 0 0
v:l2=<v-up> & d:today	0 0 16 -7 -10 0 0
v:l2=a	0 0 0 -5 8 0 0
v:l2=a & d:ahead	0 0 -14 0 18 0 0
v:l2=a & d:today	0 0 10 -2 -5 0 0
v:l2=accra	0 0 -4 12 -6 0 0
v:l2=accra & d:gone	0 0 0 12 -12 0 0
v:l2=act	0 0 -10 4 3 0 0
v:l2=again	0 0 -10 0 7 -1 2
v:l2=again & d:ahead	0 0 -8 -12 14 -1 2
v:l2=again & d:gone	0 0 0 9 -7 0 0
v:l2=agree & d:gone	0 3 0 12 -13 0 0
v:l2=agreement & d:today	0 0 14 0 -13 0 0
v:l2=ahead	0 0 -25 0 26 0 0
v:l2=ahead & d:ahead	0 0 -15 0 16 0 0
v:l2=alert	0 0 -6 -6 15 0 0
v:l2=alert & d:today	0 0 -6 -6 14 0 0
v:l2=alexandria	0 0 16 -3 -12 0 0
v:l2=alexandria & d:today	0 0 16 -2 -13 0 0
v:l2=all & d:ahead	0 0 -6 0 12 0 0
v:l2=all & d:today	0 0 13 0 -11 0 0
v:l2=also	0 0 4 9 -13 0 0
v:l2=also & d:ahead	0 0 10 -3 -5 0 0
v:l2=also & d:today	0 0 -4 13 -9 0 0
v:l2=an	13 0 0 -10 -3 0 0
v:l2=an & d:today	13 0 0 -10 -4 0 0
v:l2=and	-9 0 16 -5 -7 0 -1
v:l2=and & d:ahead	0 0 15 -22 -7 0 0
v:l2=announce	0 0 5 -11 8 0 -6
v:l2=announce & d:gone	0 0 0 -13 15 0 0
v:l2=announcement	0 0 -14 12 0 0 0
v:l2=announcement & d:ahead	0 0 -12 13 0 0 0
v:l2=antigua	0 0 -4 -10 -2 16 0
v:l2=apply	0 0 2 16 -15 4 -8
v:l2=apply & d:today	0 0 0 19 -16 0 0
v:l2=are	0 0 15 -8 -12 2 0
v:l2=are & d:today	0 0 16 -5 -13 0 0
v:l2=arrangement	0 0 -18 8 -3 10 0
v:l2=arrangement & d:ahead	0 0 -17 -3 6 10 0
v:l2=arrangement & d:gone	0 0 0 12 -10 0 0
v:l2=arrive	0 0 -11 -15 5 0 17
v:l2=arrive & d:ahead	0 0 -11 -14 5 0 18
v:l2=as	0 0 -30 16 -8 -10 10
v:l2=as & d:ahead	0 0 -13 7 -6 -9 12
v:l2=as & d:today	-1 0 -17 13 -3 0 0
v:l2=aside	0 0 9 7 -15 0 0
v:l2=asleep	0 0 19 13 -27 0 0
v:l2=asleep & d:ahead	0 0 19 0 -17 0 0
v:l2=asleep & d:gone	0 0 0 13 -12 0 0
v:l2=at	4 0 14 -11 1 -16 -7
v:l2=at & d:ahead	0 0 5 -1 8 -15 -6
v:l2=at & d:gone	9 0 0 -11 0 0 0
v:l2=at & d:today	-3 0 9 0 -5 0 0
v:l2=auckland	0 0 0 -6 -7 0 13
v:l2=auckland & d:ahead	0 0 0 -4 -9 0 14
v:l2=away	0 0 0 -10 -7 11 8
v:l2=away & d:ahead	0 0 0 -3 -13 11 8
v:l2=back	0 0 -6 0 17 -11 -12
v:l2=back & d:ahead	0 0 -4 -4 20 -11 -12
v:l2=back & d:gone	0 0 0 -11 14 0 0
v:l2=back & d:today	0 0 0 13 -11 0 0
v:l2=be	0 0 -5 -6 12 0 0
v:l2=be & d:today	0 0 -5 -4 12 0 0
v:l2=because	0 0 13 0 -11 0 0
v:l2=beef	0 0 -17 -5 12 12 0
v:l2=been	14 0 5 -13 -6 0 0
v:l2=been & d:gone	15 0 0 -9 -6 0 0
v:l2=before	0 0 4 -7 7 -15 3
v:l2=before & d:ahead	0 0 7 -10 6 -14 3
v:l2=begin	-11 9 -14 15 -14 -5 8
v:l2=begin & d:ahead	0 -3 -13 14 -7 -4 6
v:l2=begin & d:gone	-9 11 0 4 -9 0 4
v:l2=bergen	0 0 0 -4 10 0 0
v:l2=both	0 0 -8 10 -4 0 0
v:l2=both & d:gone	0 0 0 14 -14 0 0
v:l2=briefing	0 0 12 2 -14 0 0
v:l2=briefing & d:today	0 0 12 2 -14 0 0
v:l2=bulletin	16 0 -1 0 -12 0 0
v:l2=bulletin & d:today	16 0 -1 0 -13 0 0
v:l2=busan	0 -1 -12 10 0 0 0
v:l2=busan & d:ahead	0 0 -11 0 15 0 0
v:l2=busan & d:today	0 0 0 19 -19 0 0
v:l2=by	12 0 -4 2 1 -3 -5
v:l2=by & d:ahead	0 0 -12 0 20 -3 -4
v:l2=by & d:gone	13 0 0 -8 -5 0 0
v:l2=by & d:today	0 0 14 9 -20 0 0
v:l2=call	0 0 20 -10 -9 0 -1
v:l2=call & d:today	0 0 12 0 -11 0 0
v:l2=cease	0 0 -3 -2 0 9 0
v:l2=cease & d:ahead	0 0 -3 -1 -1 9 0
v:l2=change	0 0 -17 7 4 0 0
v:l2=change & d:ahead	0 0 -16 9 1 0 0
v:l2=changed	0 0 11 -6 -2 0 0
v:l2=changed & d:ahead	0 0 11 0 -9 0 0
v:l2=clear	0 0 9 -10 -4 -2 3
v:l2=clear & d:ahead	0 0 10 -4 -8 -2 3
v:l2=clock	-1 0 3 20 -21 0 0
v:l2=column	0 0 17 0 -16 0 0
v:l2=column & d:today	0 0 17 0 -16 0 0
v:l2=come	0 0 -3 -17 20 0 -3
v:l2=come & d:ahead	0 0 -2 -4 11 0 -3
v:l2=commerce	0 0 -2 -7 14 -2 0
v:l2=commission	0 0 0 -9 12 0 0
v:l2=common	0 0 13 0 -11 0 0
v:l2=common & d:ahead	0 0 14 0 -13 0 0
v:l2=completed	0 0 9 0 -4 -2 0
v:l2=conclude & d:gone	0 -4 0 10 -6 0 0
v:l2=conference	0 0 -2 12 -8 0 0
v:l2=conference & d:today	0 0 0 13 -13 0 0
v:l2=cotonou	0 0 0 -16 16 0 0
v:l2=cotonou & d:today	0 0 0 -16 16 0 0
v:l2=count	0 0 9 17 -19 0 -6
v:l2=count & d:gone	0 0 0 22 -22 0 0
v:l2=counted	0 -1 3 19 -25 0 5
v:l2=counted & d:ahead	0 0 4 11 -21 0 6
v:l2=counted & d:gone	0 -1 0 11 -8 0 0
v:l2=counting	0 0 0 1 -12 0 10
v:l2=country	8 0 21 0 -22 0 -3
v:l2=country & d:gone	8 0 0 1 -10 0 0
v:l2=custom	0 0 3 12 -8 0 -8
v:l2=custom & d:ahead	0 0 3 15 -11 0 -8
v:l2=cut	0 0 -1 11 -7 0 0
v:l2=cut & d:ahead	0 0 -1 11 -7 0 0
v:l2=date	5 -4 -6 11 -6 11 -9
v:l2=date & d:ahead	0 0 0 -18 1 11 -8
v:l2=date & d:gone	6 -3 0 16 -17 0 0
v:l2=date & d:today	0 0 -12 9 0 0 0
v:l2=day	-1 0 12 -18 9 -11 -3
v:l2=day & d:ahead	0 0 13 -4 0 -11 -3
v:l2=day & d:gone	-1 0 0 -10 15 0 0
v:l2=deadline	0 0 -10 0 15 0 0
v:l2=deadline & d:ahead	0 0 -10 0 14 0 0
v:l2=deal	0 0 -15 -5 13 4 0
v:l2=deal & d:ahead	0 0 -14 0 8 5 0
v:l2=declare	0 0 6 19 -15 -4 -5
v:l2=declare & d:gone	0 0 0 14 -11 0 0
v:l2=decree	0 0 0 14 -11 0 0
v:l2=decree & d:ahead	0 0 0 17 -15 0 0
v:l2=delivery	0 0 12 0 0 -12 0
v:l2=did	0 0 -12 3 8 -2 0
v:l2=did & d:ahead	0 0 -11 0 15 -1 0
v:l2=do	0 0 -5 -8 15 0 0
v:l2=done	0 0 7 12 -16 0 0
v:l2=done & d:gone	0 0 0 12 -11 0 0
v:l2=down	0 0 -30 10 2 0 16
v:l2=down & d:ahead	0 0 -21 -13 11 0 16
v:l2=down & d:gone	0 0 0 21 -20 0 0
v:l2=down & d:today	0 0 -14 -3 17 0 0
v:l2=drop	6 0 5 -13 3 -4 0
v:l2=dubai	0 0 0 10 -10 0 0
v:l2=dubai & d:gone	0 0 0 10 -10 0 0
v:l2=due	0 0 1 -10 4 7 -7
v:l2=due & d:ahead	0 0 2 -9 2 7 -7
v:l2=duty & d:ahead	0 0 0 22 -19 5 -5
v:l2=duty & d:gone	-3 0 0 -5 10 0 0
v:l2=duty & d:today	0 0 -4 -25 28 0 0
v:l2=eastern	0 0 -7 16 -6 0 -3
v:l2=eastern & d:ahead	0 0 0 9 -3 0 -3
v:l2=edition	0 0 -9 -3 13 0 0
v:l2=edition & d:today	0 0 -7 -2 12 0 0
v:l2=edt	0 0 0 18 -14 0 -2
v:l2=effect	3 0 -19 10 -9 -8 14
v:l2=effect & d:ahead	0 0 -17 -2 1 -8 14
v:l2=effect & d:gone	5 0 0 19 -21 0 0
v:l2=end	-2 -7 7 -1 -5 10 -17
v:l2=end & d:ahead	-7 0 6 -13 -6 14 -14
v:l2=end & d:gone	0 -5 8 12 -5 -8 0
v:l2=end & d:today	0 0 0 -17 11 0 0
v:l2=enter	0 0 -15 9 2 0 -7
v:l2=enter & d:ahead	0 0 -12 3 9 0 -6
v:l2=entry	0 0 -5 -2 10 0 0
v:l2=est	0 0 0 -15 -1 -1 14
v:l2=est & d:ahead	0 0 0 -14 -1 -1 14
v:l2=expect	0 0 -4 -1 12 0 -2
v:l2=expect & d:ahead	0 0 -4 -1 11 0 -2
v:l2=expire	5 -1 11 -14 -8 1 -4
v:l2=expire & d:ahead	0 0 13 -2 -10 1 -4
v:l2=expire & d:gone	6 0 -2 -10 2 0 0
v:l2=extend	-4 0 -10 5 2 8 0
v:l2=extend & d:ahead	0 0 -10 0 2 10 0
v:l2=extension	9 0 0 -7 -2 0 0
v:l2=extension & d:gone	0 0 0 -1 10 -2 0
v:l2=face	0 0 2 9 -12 0 0
v:l2=fall	0 0 -4 19 -7 0 -8
v:l2=fall & d:gone	0 0 0 13 -12 0 0
v:l2=fee	0 0 0 -10 14 0 -1
v:l2=fee & d:ahead	0 0 0 -8 11 0 -1
v:l2=final	0 0 15 0 -15 0 0
v:l2=flash	0 0 -7 -1 10 0 0
v:l2=flash & d:today	0 0 -7 -1 10 0 0
v:l2=follow	0 0 -16 -3 23 0 0
v:l2=follow & d:ahead	0 0 -16 0 20 0 0
v:l2=followed	0 0 -5 -11 18 0 0
v:l2=followed & d:today	0 0 -4 -10 16 0 0
v:l2=for	0 0 -23 -7 34 0 -1
v:l2=for & d:ahead	0 0 -21 0 26 0 -1
v:l2=force	-14 -6 1 15 -10 -7 11
v:l2=force & d:ahead	0 0 3 -17 3 -7 11
v:l2=force & d:gone	-12 -5 0 7 0 0 0
v:l2=force & d:today	0 0 0 25 -23 0 0
v:l2=found	0 0 -10 0 4 6 0
v:l2=found & d:ahead	0 0 -10 0 4 6 0
v:l2=free	0 0 0 12 -7 0 -2
v:l2=friday	-1 0 9 4 -11 -1 5
v:l2=friday & d:ahead	0 0 11 -1 -12 0 5
v:l2=friday & d:gone	0 0 0 -9 12 0 0
v:l2=friday & d:today	0 0 0 12 -7 0 0
v:l2=from	0 0 -28 13 -5 -14 20
v:l2=from & d:ahead	0 0 -28 3 -1 -14 21
v:l2=from & d:gone	0 0 0 14 -9 0 -1
v:l2=gazette	0 0 -3 12 -9 0 0
v:l2=gdynia	0 0 -1 19 -17 0 0
v:l2=geneva	0 -2 -12 -1 12 0 0
v:l2=geneva & d:ahead	0 0 -11 0 14 0 0
v:l2=geneva & d:gone	0 -2 0 -9 12 0 0
v:l2=geneva & d:today	0 0 0 10 -9 0 0
v:l2=ghent	0 9 0 0 -8 0 0
v:l2=given & d:ahead	0 0 0 0 -6 0 9
v:l2=go	9 0 29 -13 -20 -4 -4
v:l2=go & d:ahead	0 0 17 -9 -5 -3 -3
v:l2=go & d:gone	10 0 0 -3 -3 0 0
v:l2=go & d:today	0 0 17 0 -15 0 0
v:l2=good	-3 0 18 -10 0 -3 -10
v:l2=good & d:ahead	0 0 23 -19 -5 -2 -10
v:l2=good & d:today	0 0 -3 -3 9 0 0
v:l2=guayaquil	0 0 -4 -5 -4 12 0
v:l2=guayaquil & d:ahead	0 0 -3 0 -10 12 0
v:l2=had	0 0 -9 -15 21 0 0
v:l2=had & d:today	0 0 -2 -9 13 0 0
v:l2=halifax & d:gone	0 0 0 10 -9 0 0
v:l2=happen	-1 0 15 -7 -16 0 9
v:l2=happen & d:ahead	0 0 15 -1 -19 0 9
v:l2=has	9 -1 5 -12 0 -8 0
v:l2=has & d:gone	9 0 -2 -9 0 0 0
v:l2=have	-6 0 -6 7 11 -8 -9
v:l2=have & d:ahead	0 0 -4 -11 16 -7 -8
v:l2=have & d:gone	-3 0 0 18 -11 0 0
v:l2=he	0 0 -5 0 10 0 0
v:l2=here	0 0 -6 -24 4 7 13
v:l2=here & d:ahead	0 0 -9 -4 -8 7 13
v:l2=here & d:today	0 0 0 -16 12 0 0
v:l2=higher	0 0 12 0 -10 0 0
v:l2=his	0 0 -10 0 11 0 0
v:l2=hold & d:today	0 0 -4 13 -10 0 0
v:l2=home	0 0 -4 -3 11 0 0
v:l2=i	0 0 -1 -10 14 0 0
v:l2=i & d:today	0 0 0 -10 12 0 0
v:l2=importer & d:today	0 0 0 11 -10 0 0
v:l2=impose	0 0 -3 -2 10 0 0
v:l2=in	-2 0 0 -24 26 -5 -12
v:l2=in & d:ahead	0 0 0 10 1 -3 -10
v:l2=in & d:gone	0 0 0 -18 21 0 0
v:l2=in & d:today	0 0 0 -24 14 0 0
v:l2=increase	0 0 -3 -5 14 0 0
v:l2=industry	0 0 9 0 -9 0 0
v:l2=into	0 0 -8 21 -14 0 0
v:l2=into & d:today	0 0 -5 22 -18 0 0
v:l2=introduce	0 0 0 -11 12 0 0
v:l2=introduce & d:gone	0 0 0 -10 11 0 0
v:l2=is	-1 0 -2 -37 11 -1 18
v:l2=is & d:ahead	0 0 5 -11 -11 0 19
v:l2=is & d:gone	0 0 0 -6 11 0 0
v:l2=is & d:today	0 0 -10 -22 27 0 0
v:l2=issued	0 0 0 15 -14 0 0
v:l2=issued & d:ahead	0 0 0 15 -14 0 0
v:l2=it	6 -1 -3 -9 0 0 5
v:l2=it & d:ahead	0 0 0 -12 0 0 7
v:l2=it & d:gone	0 0 -2 -5 12 0 0
v:l2=it & d:today	10 0 -5 6 -9 0 0
v:l2=its	0 0 -19 14 0 -2 0
v:l2=its & d:today	0 0 -11 18 -10 0 0
v:l2=lapse	15 0 0 0 -8 1 -2
v:l2=lapse & d:gone	16 0 0 0 -12 0 0
v:l2=last	-4 -1 13 -7 -21 9 7
v:l2=last & d:ahead	0 0 10 -3 -26 10 8
v:l2=last & d:gone	-2 0 -4 0 10 0 0
v:l2=last & d:today	0 0 9 -4 -5 0 0
v:l2=lasted	-1 11 -6 3 -6 0 0
v:l2=lasted & d:ahead	0 0 -5 0 11 0 0
v:l2=lasted & d:gone	0 12 0 3 -13 0 0
v:l2=late	-1 0 -4 -2 12 0 0
v:l2=later	0 0 -2 -8 16 0 -3
v:l2=level	0 0 15 -8 -8 0 -1
v:l2=level & d:ahead	0 0 15 -2 -12 0 -1
v:l2=levy & d:ahead	0 0 -8 10 0 0 0
v:l2=licence	0 0 -9 -1 13 0 0
v:l2=licence & d:ahead	0 0 -9 0 10 0 0
v:l2=live	0 0 8 0 0 -4 0
v:l2=live & d:ahead	0 0 9 0 -3 -4 0
v:l2=loaded	0 0 3 -18 14 0 0
v:l2=loaded & d:today	0 0 0 -18 20 0 0
v:l2=loui	0 0 0 -12 12 0 0
v:l2=loui & d:gone	0 0 0 -12 12 0 0
v:l2=lower	0 0 -1 7 -9 0 4
v:l2=lower & d:ahead	0 0 0 6 -9 0 4
v:l2=lumpur	0 0 -6 -10 11 6 0
v:l2=m	0 0 -2 -3 10 0 -3
v:l2=m & d:ahead	0 0 0 -10 12 0 -3
v:l2=make	-2 0 -7 16 -15 10 0
v:l2=make & d:ahead	0 0 -6 0 -2 10 0
v:l2=make & d:gone	-1 0 0 18 -16 0 0
v:l2=matter	0 0 -10 0 11 0 0
v:l2=me	0 0 0 9 -7 0 0
v:l2=me & d:gone	0 0 0 13 -12 0 0
v:l2=meet	0 0 2 -16 8 0 0
v:l2=meet & d:today	0 0 0 -6 9 0 0
v:l2=member	0 0 11 8 -17 0 0
v:l2=member & d:today	0 0 12 8 -19 0 0
v:l2=middle & d:gone	0 0 0 15 -14 0 0
v:l2=midnight	7 0 4 -29 -1 -8 12
v:l2=midnight & d:ahead	0 0 7 -9 -6 -8 12
v:l2=midnight & d:gone	8 0 0 -10 0 0 0
v:l2=midnight & d:today	0 0 -2 -10 14 0 0
v:l2=minute	0 0 -5 -7 16 0 0
v:l2=mombasa	0 0 10 -2 -6 0 0
v:l2=mombasa & d:ahead	0 0 10 0 -9 0 0
v:l2=monday	5 0 -7 7 -10 -1 10
v:l2=monday & d:ahead	0 0 6 0 -14 0 11
v:l2=monday & d:gone	7 0 0 8 -13 0 0
v:l2=monday & d:today	0 0 -22 0 20 0 0
v:l2=more	0 0 -4 -2 12 0 -2
v:l2=more & d:ahead	0 0 -3 0 9 0 -2
v:l2=most	0 0 9 0 -8 0 0
v:l2=much	0 0 11 8 -18 0 0
v:l2=nagoya	0 0 9 0 -8 0 0
v:l2=need & d:ahead	0 0 0 0 -10 9 0
v:l2=new	0 0 0 -3 11 0 -1
v:l2=newspaper	0 0 0 -8 10 0 0
v:l2=night	5 0 -11 0 6 0 0
v:l2=night & d:ahead	0 0 -10 0 11 0 0
v:l2=nil	0 0 0 14 -11 0 0
v:l2=no	0 0 13 -7 -2 0 -4
v:l2=no & d:ahead	0 0 15 -1 -9 0 -4
v:l2=none	13 0 -3 -1 -5 0 0
v:l2=none & d:gone	13 0 0 -1 -11 0 0
v:l2=not	0 0 17 -10 -11 0 4
v:l2=not & d:today	0 0 12 0 -7 0 0
v:l2=note	0 0 -3 -13 19 0 0
v:l2=nothing	0 0 -12 -10 26 -1 -1
v:l2=nothing & d:ahead	0 0 -11 0 18 -1 -1
v:l2=notice	0 0 1 9 -8 0 0
v:l2=notice & d:gone	0 0 0 -12 13 0 0
v:l2=notice & d:today	0 0 0 19 -17 0 0
v:l2=now	0 0 -18 0 26 -2 -3
v:l2=now & d:ahead	0 0 -18 0 25 -2 -3
v:l2=of	-2 0 16 0 -5 -5 -3
v:l2=of & d:ahead	0 0 11 0 -3 -4 -2
v:l2=of & d:today	0 0 6 -13 1 0 0
v:l2=off	0 0 -1 -10 17 -4 0
v:l2=offer	0 0 -11 0 11 0 0
v:l2=offer & d:ahead	0 0 -11 0 11 0 0
v:l2=on & d:ahead	0 0 2 -16 -5 11 -7
v:l2=on & d:gone	0 -2 -5 17 -6 -5 0
v:l2=on & d:today	-1 0 -12 0 15 0 0
v:l2=one	0 0 -13 2 4 6 0
v:l2=one & d:gone	0 0 0 -8 10 0 0
v:l2=one & d:today	0 0 -9 9 -1 0 0
v:l2=open	0 0 -4 -1 11 -1 0
v:l2=or	-3 0 -10 -10 25 0 -4
v:l2=or & d:ahead	0 0 -10 -7 20 0 -4
v:l2=order	0 0 10 -12 9 -7 0
v:l2=order & d:ahead	0 0 11 -1 0 -7 0
v:l2=order & d:gone	0 0 0 -8 12 0 0
v:l2=osaka	0 11 -14 -4 5 0 0
v:l2=other	0 0 11 -14 -11 11 0
v:l2=other & d:ahead	0 0 11 0 -21 11 0
v:l2=other & d:gone	0 0 0 -12 13 0 0
v:l2=our	0 0 13 23 -31 0 0
v:l2=our & d:today	0 0 13 24 -34 0 0
v:l2=out	14 -3 11 -26 -12 5 0
v:l2=out & d:ahead	-2 0 15 -5 -13 6 0
v:l2=out & d:gone	16 -2 -2 -15 -2 0 0
v:l2=out & d:today	0 0 -4 -2 8 0 0
v:l2=over	-2 0 20 -8 -9 -7 0
v:l2=over & d:ahead	0 0 21 0 -16 -6 0
v:l2=over & d:gone	-2 0 0 -6 13 0 0
v:l2=own	0 0 0 -15 11 0 0
v:l2=own & d:today	0 0 -10 -13 23 0 0
v:l2=pari	0 0 0 -7 11 0 0
v:l2=part	0 0 0 -24 26 0 0
v:l2=part & d:gone	0 0 0 -10 11 0 0
v:l2=past	15 0 -15 0 -14 10 0
v:l2=past & d:today	16 0 -7 7 -19 0 0
v:l2=pay	-1 0 -23 -2 29 0 -4
v:l2=pay & d:ahead	0 0 -14 0 16 0 -4
v:l2=pay & d:gone	0 0 0 -13 14 0 0
v:l2=pay & d:today	0 0 -9 4 6 0 0
v:l2=peace	0 0 -17 8 8 0 0
v:l2=place & d:gone	0 0 0 13 -8 0 0
v:l2=plovdiv	0 0 0 11 -10 0 0
v:l2=plovdiv & d:gone	0 0 0 11 -11 0 0
v:l2=port	0 0 0 -5 11 0 -2
v:l2=post	0 0 -4 -12 19 0 0
v:l2=post & d:today	0 0 -3 -8 15 0 0
v:l2=postpone	0 0 -10 0 13 0 0
v:l2=price	0 0 -4 15 -9 0 0
v:l2=price & d:gone	0 0 0 15 -15 0 0
v:l2=prolonged	-7 0 3 0 -7 11 -3
v:l2=prolonged & d:ahead	0 0 -8 4 -3 12 -3
v:l2=prolonged & d:gone	-7 0 17 -2 -4 0 0
v:l2=published & d:today	0 0 0 10 -7 0 0
v:l2=put	0 0 13 0 -11 0 0
v:l2=put & d:ahead	0 0 13 0 -11 0 0
v:l2=rate	0 0 7 0 0 0 -11
v:l2=rate & d:ahead	0 0 0 1 6 0 -11
v:l2=reach	0 0 10 2 -12 2 0
v:l2=reach & d:ahead	0 0 11 0 -12 2 0
v:l2=read	0 0 -5 10 0 0 -2
v:l2=read & d:ahead	0 0 0 11 -7 0 -2
v:l2=renewed	0 0 -4 -11 13 0 0
v:l2=renewed & d:gone	0 0 0 -11 13 0 0
v:l2=report	0 0 -7 0 11 0 0
v:l2=reporter	0 0 -1 -5 11 0 0
v:l2=resolution	0 0 0 -8 -4 0 12
v:l2=rest	0 0 11 -5 -3 0 0
v:l2=rest & d:ahead	0 0 11 -5 -3 0 0
v:l2=return	0 0 13 -4 -4 0 -7
v:l2=return & d:ahead	0 0 14 -3 -5 0 -7
v:l2=rome	0 0 14 0 -12 0 0
v:l2=rotterdam	0 0 -2 -5 -2 0 10
v:l2=round	0 0 10 -13 0 0 0
v:l2=round & d:ahead	0 0 11 0 -10 0 0
v:l2=round & d:gone	0 0 0 -12 13 0 0
v:l2=run	11 -5 11 -15 -8 2 0
v:l2=run & d:ahead	0 0 8 -8 -7 4 1
v:l2=run & d:gone	16 -3 -15 -2 0 0 0
v:l2=run & d:today	-6 0 16 -14 -3 0 0
v:l2=sale	0 0 -9 0 12 0 0
v:l2=same	0 0 -3 -6 13 0 0
v:l2=saturday & d:gone	5 0 0 9 -13 0 0
v:l2=saturday & d:today	0 0 -4 -2 9 0 0
v:l2=say & d:gone	-4 0 0 -15 25 0 0
v:l2=sea	12 0 -3 0 -3 -5 0
v:l2=sea & d:gone	13 0 0 0 -12 0 0
v:l2=season	0 0 -12 0 15 0 0
v:l2=season & d:ahead	0 0 -12 0 14 0 0
v:l2=second	2 0 -2 -6 11 -3 0
v:l2=settlement	0 0 -12 0 15 -2 0
v:l2=settlement & d:ahead	0 0 -12 0 15 -2 0
v:l2=shall	0 0 16 -9 -8 0 0
v:l2=ship	0 0 -5 4 7 0 -10
v:l2=ship & d:ahead	0 0 -5 13 0 0 -10
v:l2=shut	0 0 -9 0 12 0 0
v:l2=shut & d:ahead	0 0 -9 0 11 0 0
v:l2=side	0 0 21 -8 -18 -4 7
v:l2=side & d:ahead	0 0 22 0 -26 -4 7
v:l2=sign	-4 7 0 -13 11 -11 0
v:l2=sign & d:ahead	0 0 0 -9 7 -10 0
v:l2=since	-1 0 -11 4 3 -2 0
v:l2=since & d:ahead	0 0 -9 -3 17 -1 0
v:l2=since & d:gone	0 0 0 14 -11 0 0
v:l2=since & d:today	0 0 0 -15 16 0 0
v:l2=sit	0 0 -13 -15 30 -1 0
v:l2=sit & d:ahead	0 0 -12 0 16 -1 0
v:l2=sit & d:today	0 0 0 -8 9 0 0
v:l2=so	-1 0 6 -9 -2 6 0
v:l2=so & d:ahead	0 0 9 -6 -12 6 1
v:l2=soybean	0 0 -10 -3 15 0 0
v:l2=soybean & d:ahead	0 0 -9 -2 12 0 0
v:l2=spoke	0 0 8 0 -16 11 0
v:l2=spoke & d:ahead	0 0 8 0 -18 11 0
v:l2=spoken	0 0 0 0 -9 10 0
v:l2=spoken & d:ahead	0 0 0 0 -10 10 0
v:l2=stand	0 0 0 11 -9 -3 0
v:l2=standstill	0 5 -6 8 -11 5 0
v:l2=standstill & d:gone	0 5 0 12 -18 0 0
v:l2=start	-1 0 0 -2 -2 -3 11
v:l2=start & d:ahead	0 0 0 0 -7 -3 12
v:l2=statement	0 0 -2 -16 22 0 0
v:l2=statement & d:today	0 0 0 -8 11 0 0
v:l2=stay	0 0 0 4 1 -10 0
v:l2=stay & d:ahead	0 0 0 -2 9 -10 0
v:l2=step	0 0 -9 2 11 0 -4
v:l2=stock	0 0 10 0 -7 0 0
v:l2=stockholm	0 0 -8 -8 21 0 0
v:l2=stop	-2 0 9 2 -8 0 0
v:l2=stop & d:ahead	0 0 11 0 -9 0 0
v:l2=sugar	0 0 11 0 -10 0 0
v:l2=sunday	7 0 0 0 -9 6 -7
v:l2=sunday & d:ahead	0 0 2 7 -11 6 -7
v:l2=suspend	-2 -2 4 0 -9 6 6
v:l2=suspend & d:ahead	0 0 7 -1 -15 6 6
v:l2=suspension	0 0 14 -17 7 0 0
v:l2=take	10 0 -21 7 1 0 -13
v:l2=take & d:ahead	0 0 -14 6 5 0 -12
v:l2=take & d:today	10 0 -8 0 -4 0 0
v:l2=talk & d:today	0 0 12 -2 -9 0 0
v:l2=tariff	-1 0 6 0 10 -16 -9
v:l2=tariff & d:ahead	0 0 7 -9 14 -16 -8
v:l2=telephone & d:ahead	0 0 -7 0 13 0 0
v:l2=television	0 0 -2 -2 12 -1 0
v:l2=tell	0 0 0 -7 9 0 0
v:l2=term	0 0 21 -1 -16 -2 0
v:l2=term & d:ahead	0 0 17 0 -14 -2 0
v:l2=that	-2 0 21 4 -14 -14 0
v:l2=that & d:ahead	0 0 8 8 -8 -13 0
v:l2=that & d:today	0 0 17 -3 -12 0 0
v:l2=the	-4 0 0 5 6 -6 -13
v:l2=the & d:ahead	0 0 -2 21 -4 -5 -12
v:l2=the & d:gone	0 0 0 -16 21 0 0
v:l2=then	0 0 11 0 -7 0 0
v:l2=then & d:ahead	0 0 11 0 -9 0 0
v:l2=they & d:ahead	0 0 13 0 -10 0 0
v:l2=they & d:today	0 0 -7 -4 13 0 0
v:l2=thi	0 0 -10 11 -13 0 11
v:l2=thi & d:ahead	0 0 -9 0 -2 0 11
v:l2=thi & d:gone	0 0 0 15 -14 0 0
v:l2=thread	0 0 13 0 -12 0 0
v:l2=thread & d:today	0 0 13 0 -12 0 0
v:l2=through	0 0 3 0 -11 9 0
v:l2=through & d:ahead	0 0 3 0 -12 9 0
v:l2=thursday	0 0 20 -24 -2 0 -3
v:l2=thursday & d:ahead	0 0 13 0 -8 0 -2
v:l2=thursday & d:today	0 0 11 -21 1 0 0
v:l2=till	0 0 1 -7 -8 15 0
v:l2=till & d:ahead	0 0 3 0 -19 15 0
v:l2=till & d:gone	0 0 0 -6 11 0 0
v:l2=time	0 0 -10 -10 7 -8 17
v:l2=time & d:ahead	0 0 -10 -14 6 -8 17
v:l2=to	-10 -1 10 -1 -2 9 -28
v:l2=to & d:ahead	0 0 9 21 -22 12 -26
v:l2=to & d:gone	-4 0 -1 -17 31 -5 0
v:l2=treaty	0 0 3 0 -10 8 0
v:l2=treaty & d:ahead	0 0 3 0 -12 8 0
v:l2=truce	-16 1 7 5 -6 -3 0
v:l2=truce & d:ahead	0 0 -7 -7 11 -1 0
v:l2=truce & d:gone	-12 2 -7 13 -6 -2 0
v:l2=truce & d:today	-1 0 27 -7 -18 0 0
v:l2=tuesday	0 0 26 -29 -7 0 -3
v:l2=tuesday & d:ahead	0 0 15 -13 -3 0 -3
v:l2=tuesday & d:today	0 0 14 -16 -3 0 0
v:l2=two	0 0 -1 -10 15 0 0
v:l2=until	12 -1 18 3 -24 7 -20
v:l2=until & d:ahead	0 0 8 3 -10 10 -19
v:l2=until & d:gone	14 0 -4 -11 3 -5 0
v:l2=until & d:today	0 0 22 14 -33 0 0
v:l2=up	-11 0 20 0 -13 9 -4
v:l2=up & d:ahead	0 0 23 -3 -25 9 -4
v:l2=up & d:gone	-10 0 0 3 4 0 0
v:l2=up & d:today	0 0 -2 -2 8 0 0
v:l2=updated	0 0 -7 0 9 0 0
v:l2=us	0 0 23 -4 -6 -12 -4
v:l2=us & d:ahead	0 0 23 0 -9 -11 -4
v:l2=valid	0 0 8 0 0 -5 -2
v:l2=valid & d:ahead	0 0 9 0 0 -5 -1
v:l2=wait	0 0 13 -2 -4 -8 -1
v:l2=wait & d:ahead	0 0 13 -2 -4 -8 -1
v:l2=was	-4 0 6 -25 22 -3 0
v:l2=was & d:ahead	0 0 13 0 -9 -2 0
v:l2=was & d:gone	-3 0 0 -14 20 0 0
v:l2=was & d:today	0 0 -7 -12 19 0 0
v:l2=watch	0 0 7 -10 3 0 0
v:l2=we	0 0 8 7 -13 0 0
v:l2=we & d:today	0 0 11 9 -18 0 0
v:l2=wednesday	0 0 19 3 -20 0 3
v:l2=wednesday & d:ahead	0 0 9 0 -10 0 3
v:l2=wednesday & d:gone	0 0 0 10 -9 0 0
v:l2=wednesday & d:today	0 0 12 -1 -8 0 0
v:l2=week	0 0 11 -13 2 -4 -4
v:l2=week & d:ahead	0 0 15 -3 -4 -3 -4
v:l2=weekly	0 0 15 -8 -9 0 0
v:l2=weekly & d:today	0 0 15 -8 -9 0 0
v:l2=were	0 0 -9 -6 18 0 0
v:l2=what & d:ahead	0 0 -11 12 3 0 -5
v:l2=what & d:today	0 0 6 -10 4 0 0
v:l2=which	6 0 1 -13 -6 11 0
v:l2=which & d:ahead	0 0 -5 0 -3 11 0
v:l2=which & d:today	0 0 8 -1 -5 0 0
v:l2=write	0 0 -4 -1 10 0 0
v:l2=year	0 0 -9 5 0 8 -1
v:l2=york	0 0 0 -6 12 0 0
v:l2=you	0 0 3 -9 7 -3 0
v:l2=you & d:ahead	0 0 11 0 -8 -2 0
v:l2=you & d:today	0 0 -10 -9 20 0 0
v:l2=·	0 0 21 0 -19 0 0
v:l2=· & d:today	0 0 21 0 -19 0 0
v:l2=—	0 0 -4 -7 26 -11 -10
v:l2=— & d:ahead	0 0 3 2 8 -11 -10
v:l2=— & d:today	0 0 -9 -9 18 0 0
v:l=" ,	0 0 14 -2 -11 0 0
v:l=" , & d:today	0 0 15 0 -13 0 0
v:l=" from & d:ahead	0 0 0 10 -6 0 -3
v:l='s on	0 0 0 11 -7 0 0
v:l='s on & d:gone	0 0 0 12 -10 0 0
v:l=, <level>	0 0 -6 0 9 0 0
v:l=, a	0 0 -8 -6 19 0 -2
v:l=, a & d:ahead	0 0 -8 -6 18 0 -2
v:l=, and	0 0 21 -15 -6 -4 0
v:l=, and & d:ahead	0 0 11 0 -5 -4 0
v:l=, and & d:gone	0 0 0 -7 10 0 0
v:l=, and & d:today	0 0 14 -4 -10 0 0
v:l=, begin	0 0 0 41 -38 0 -1
v:l=, end	-2 0 6 0 -13 10 0
v:l=, friday	-1 0 9 -16 5 0 0
v:l=, friday & d:today	-1 0 9 -16 5 0 0
v:l=, from	-6 6 -4 -7 0 -7 9
v:l=, from & d:ahead	0 -2 -3 0 -4 -7 12
v:l=, from & d:today	0 0 0 -10 12 0 0
v:l=, monday	0 0 -8 -8 17 0 0
v:l=, monday & d:today	0 0 -8 -8 17 0 0
v:l=, not	0 0 -12 -4 19 -3 0
v:l=, on	21 -5 -3 -3 -12 -2 12
v:l=, on & d:ahead	0 0 -1 -20 0 -1 13
v:l=, on & d:gone	22 -4 0 8 -23 0 0
v:l=, say	8 0 -3 0 -10 8 0
v:l=, sign	0 0 0 9 -7 0 0
v:l=, sign & d:gone	0 0 0 9 -9 0 0
v:l=, since	0 0 13 -6 -3 0 0
v:l=, since & d:ahead	0 0 13 0 -12 0 0
v:l=, the	0 0 7 12 -21 -4 6
v:l=, the & d:ahead	0 0 10 -2 -11 -4 6
v:l=, the & d:today	0 0 -1 12 -9 0 0
v:l=, thursday	0 0 -3 -23 28 0 0
v:l=, thursday & d:today	0 0 -3 -23 28 0 0
v:l=, till	0 0 0 0 -9 7 0
v:l=, till & d:ahead	0 0 1 0 -11 7 0
v:l=, to	4 -5 12 10 -16 -1 -9
v:l=, to & d:gone	5 -3 7 1 -9 0 0
v:l=, tuesday	0 0 -11 20 -11 0 0
v:l=, tuesday & d:today	0 0 -11 20 -11 0 0
v:l=, until	-5 0 -9 -12 7 11 -5
v:l=, until & d:gone	-4 0 10 -9 0 0 0
v:l=, wednesday	0 0 11 7 -15 0 0
v:l=, wednesday & d:today	0 0 11 -6 -6 0 0
v:l=. on	0 0 0 0 10 -6 -11
v:l=. on & d:ahead	0 0 0 2 8 -6 -11
v:l=: <number>	-1 0 -12 16 -5 0 -1
v:l=: <number> & d:today	0 0 -11 14 -5 0 0
v:l=: from	0 0 0 -6 -6 5 10
v:l=: from & d:ahead	0 0 0 -15 0 5 11
v:l=: on	0 0 8 6 -15 -2 5
v:l=: on & d:ahead	0 0 8 8 -18 -2 5
v:l=: since	0 0 -3 9 -3 0 0
v:l=: since & d:ahead	0 0 -3 -4 9 0 0
v:l=: since & d:gone	0 0 0 12 -11 0 0
v:l=: the	0 0 9 0 -2 -6 0
v:l=: the & d:ahead	0 0 9 0 -2 -6 0
v:l=: to	0 0 15 -10 6 -13 0
v:l=: to & d:ahead	0 0 19 0 -7 -13 0
v:l=: to & d:gone	0 0 -3 -10 16 0 0
v:l=: until	0 0 4 0 -9 4 0
v:l=: until & d:ahead	0 0 6 0 -13 4 0
v:l=; until	9 0 -15 -2 5 0 0
v:l=; until & d:ahead	0 0 -15 0 16 0 0
v:l=; until & d:gone	10 0 0 -1 -7 0 0
v:l=<begin> " & d:today	0 0 9 0 -7 0 0
v:l=<begin> <begin>	2 4 2 -25 10 -1 -5
v:l=<begin> <begin> & d:ahead	-2 -2 -4 -22 8 3 0
v:l=<begin> <begin> & d:today	10 -5 4 -11 3 -7 -8
v:l=<begin> after	0 0 4 1 -14 5 0
v:l=<begin> after & d:ahead	0 0 4 5 -17 5 0
v:l=<begin> and	0 0 -9 0 14 0 0
v:l=<begin> and & d:ahead	0 0 -7 0 10 0 0
v:l=<begin> before & d:ahead	0 0 -3 -1 10 0 0
v:l=<begin> before & d:gone	0 0 0 10 -9 0 0
v:l=<begin> between	0 0 0 -6 -4 0 10
v:l=<begin> by & d:ahead	0 0 -6 -4 16 0 -1
v:l=<begin> by & d:today	0 0 0 12 -11 0 0
v:l=<begin> friday	0 0 -14 1 9 0 0
v:l=<begin> friday & d:today	0 0 -14 1 9 0 0
v:l=<begin> from	-8 4 -12 19 -10 -8 4
v:l=<begin> from & d:ahead	0 0 -6 16 -12 -7 6
v:l=<begin> from & d:gone	-1 6 0 -9 7 0 -1
v:l=<begin> from & d:today	-2 0 -8 16 -8 0 0
v:l=<begin> monday	0 0 8 12 -17 0 0
v:l=<begin> monday & d:today	0 0 8 12 -17 0 0
v:l=<begin> on	1 -8 2 7 1 -17 -13
v:l=<begin> on & d:ahead	0 0 5 5 1 -16 -12
v:l=<begin> on & d:gone	2 -6 -4 8 -4 0 0
v:l=<begin> on & d:today	0 0 0 -8 11 0 0
v:l=<begin> published	11 0 -6 -2 -2 0 0
v:l=<begin> published & d:today	11 0 -6 -2 -2 0 0
v:l=<begin> since & d:ahead	0 0 10 -9 0 0 -1
v:l=<begin> since & d:gone	-6 -7 -2 13 -6 0 0
v:l=<begin> since & d:today	13 0 -2 0 -11 0 0
v:l=<begin> the	0 0 -7 -5 9 7 0
v:l=<begin> the & d:ahead	0 0 5 0 -11 7 0
v:l=<begin> the & d:today	0 0 -18 -14 29 0 0
v:l=<begin> thursday	0 0 0 9 -6 0 0
v:l=<begin> thursday & d:today	0 0 0 10 -8 0 0
v:l=<begin> to	0 0 11 0 -3 -10 0
v:l=<begin> tuesday	0 0 -4 -6 12 0 0
v:l=<begin> tuesday & d:today	0 0 -4 -6 12 0 0
v:l=<begin> until	9 0 -21 -5 7 0 12
v:l=<begin> until & d:ahead	0 0 -19 -10 15 0 12
v:l=<begin> until & d:gone	10 0 0 1 -9 0 0
v:l=<begin> updated	0 0 -9 0 11 0 0
v:l=<begin> updated & d:today	0 0 -9 0 11 0 0
v:l=<day-ahead> ,	0 0 -10 -6 18 -13 2
v:l=<day-ahead> , & d:ahead	0 0 -9 0 11 -13 2
v:l=<day-ahead> ;	0 0 -7 -6 14 0 0
v:l=<day-ahead> and	0 0 -13 0 10 3 -1
v:l=<day-ahead> and & d:ahead	0 0 -13 0 10 3 -1
v:l=<day-ahead> from	0 0 0 18 -12 0 -3
v:l=<day-ahead> from & d:ahead	0 0 0 18 -12 0 -3
v:l=<day-ahead> to	-1 0 11 3 -18 5 -7
v:l=<day-ahead> to & d:ahead	0 0 12 7 -26 5 -7
v:l=<day-ahead> to & d:gone	-1 0 0 -4 11 0 0
v:l=<day-ahead> until	0 0 -8 0 -2 12 0
v:l=<day-ahead> until & d:ahead	0 0 -8 0 -3 12 0
v:l=<day-gone> ,	-6 0 -19 0 15 12 0
v:l=<day-gone> , & d:ahead	0 0 -18 0 4 12 0
v:l=<day-gone> , & d:gone	-5 0 0 0 9 0 0
v:l=<day-gone> and	0 0 11 -1 -7 0 0
v:l=<day-gone> and & d:ahead	0 0 13 0 -11 0 0
v:l=<day-gone> to	12 0 15 -2 -8 -15 0
v:l=<day-gone> to & d:ahead	0 0 16 0 0 -15 0
v:l=<day-gone> to & d:gone	13 0 0 0 -10 0 0
v:l=<day-today> (	0 0 -5 -7 14 0 0
v:l=<day-today> ( & d:today	0 0 -5 -6 13 0 0
v:l=<day-today> ,	0 0 22 13 -30 0 0
v:l=<day-today> , & d:today	0 0 26 13 -35 0 0
v:l=<day-today> from	0 0 1 0 -10 0 6
v:l=<day-today> from & d:ahead	0 0 1 2 -13 0 6
v:l=<level> (	5 0 15 0 -18 0 0
v:l=<level> from	0 0 -17 -2 17 -9 0
v:l=<level> from & d:ahead	0 0 -14 -7 19 -9 0
v:l=<level> on	-3 0 -27 12 4 -9 12
v:l=<level> on & d:ahead	0 0 -23 7 3 -8 13
v:l=<level> on & d:gone	-1 0 0 -17 23 0 0
v:l=<level> on & d:today	0 0 -4 16 -12 0 0
v:l=<level> since	-10 0 3 -5 6 0 0
v:l=<level> until	-10 0 13 -14 2 -3 0
v:l=<level> until & d:gone	-8 0 0 -4 14 0 0
v:l=<month-gone> to	0 0 0 9 -5 0 0
v:l=<month-gone> to & d:gone	0 0 0 10 -7 0 0
v:l=<name> (	0 0 17 0 -11 0 0
v:l=<name> ( & d:today	0 0 14 0 -12 0 0
v:l=<name> ,	0 0 21 -30 -7 0 11
v:l=<name> , & d:ahead	0 0 5 -8 -10 0 11
v:l=<name> , & d:today	0 0 18 -24 0 0 0
v:l=<name> before & d:ahead	0 0 -7 10 -10 0 5
v:l=<name> end & d:gone	10 0 0 0 -9 0 0
v:l=<name> end & d:today	-1 0 9 -3 -3 0 0
v:l=<name> from	13 0 -9 20 -8 0 -32
v:l=<name> from & d:ahead	0 0 -7 19 3 0 -32
v:l=<name> from & d:today	13 0 0 9 -21 0 0
v:l=<name> have	0 0 -4 -3 9 0 0
v:l=<name> in	0 0 0 -10 13 0 0
v:l=<name> in & d:gone	0 0 0 -10 12 0 0
v:l=<name> on	-6 8 -26 -3 13 -1 10
v:l=<name> on & d:ahead	0 0 -16 -4 8 0 11
v:l=<name> on & d:today	0 0 -11 4 1 0 0
v:l=<number> ,	0 0 14 -7 0 0 -2
v:l=<number> , & d:ahead	0 0 10 11 -18 0 -2
v:l=<number> , & d:today	0 0 3 -19 13 0 0
v:l=<number> from	0 0 -7 -2 11 0 0
v:l=<number> of	0 0 0 -11 14 0 0
v:l=<number> on	-3 0 -24 27 -20 -1 13
v:l=<number> on & d:ahead	0 0 -37 19 -9 -1 13
v:l=<number> on & d:today	0 0 11 3 -13 0 0
v:l=<number> since	0 0 -2 -9 15 0 0
v:l=<number> since & d:gone	0 0 0 -8 10 0 0
v:l=<number> until	0 0 9 0 -7 0 0
v:l=<number> until & d:ahead	0 0 9 0 -7 0 0
v:l=<office> ,	0 0 -5 -3 10 0 0
v:l=<office> , & d:today	0 0 -4 -2 9 0 0
v:l=<organisation> meet	0 0 13 -1 -11 0 0
v:l=<organisation> meet & d:ahead	0 0 13 -1 -11 0 0
v:l=<organisation> on	0 0 -2 -13 16 0 0
v:l=<person> ,	0 0 3 19 -21 0 0
v:l=<person> , & d:today	0 0 4 21 -24 0 0
v:l=<person> on	0 0 -7 -17 30 0 0
v:l=<person> on & d:ahead	0 0 -5 0 10 0 0
v:l=<person> on & d:today	0 0 0 -10 12 0 0
v:l=<points> from	0 0 11 12 -18 0 -3
v:l=<points> from & d:ahead	0 0 11 0 -8 0 -3
v:l=<points> from & d:gone	0 0 0 12 -11 0 0
v:l=<points> on	0 0 -6 0 10 0 -9
v:l=<points> on & d:ahead	0 0 -5 -14 24 0 -9
v:l=<quality> ,	0 0 15 0 -13 0 0
v:l=<quality> good	0 0 -5 -1 9 0 0
v:l=<seat> ,	-12 -2 -8 12 4 -5 -7
v:l=<seat> , & d:ahead	0 0 -14 0 20 0 0
v:l=<seat> , & d:gone	0 0 0 -10 12 0 0
v:l=<seat> , & d:today	-11 -2 -2 15 -2 -3 -4
v:l=<seat> from	0 0 0 -14 10 0 0
v:l=<seat> from & d:today	0 0 0 -9 10 0 0
v:l=<seat> on	-3 0 -3 -7 20 -3 -10
v:l=<seat> on & d:ahead	0 0 0 -1 10 -2 -9
v:l=<seat> on & d:gone	-2 0 0 -9 14 0 0
v:l=<seat> say	0 0 -2 0 -7 11 0
v:l=<seat> until	0 0 12 0 -11 0 0
v:l=<seat> until & d:ahead	0 0 12 0 -11 0 0
v:l=<span> ,	0 0 -1 -9 16 0 -6
v:l=<span> from	-2 8 -25 8 -21 -4 26
v:l=<span> from & d:ahead	0 -3 -40 7 -11 -4 28
v:l=<span> from & d:gone	0 10 13 0 -13 0 -3
v:l=<span> on	0 0 -12 0 14 0 0
v:l=<span> on & d:ahead	0 0 -12 0 15 0 0
v:l=<span> to	0 0 12 -5 0 -5 0
v:l=<span> to & d:ahead	0 0 12 0 -7 -5 0
v:l=<span> to & d:gone	0 0 0 -2 8 0 0
v:l=a deal	0 0 14 0 -12 0 0
v:l=again from & d:ahead	0 0 4 -10 15 -8 -7
v:l=again from & d:gone	0 0 0 15 -15 0 0
v:l=again on	0 0 -19 -10 9 5 9
v:l=again on & d:ahead	0 0 -19 0 0 5 9
v:l=agree in	0 -9 0 14 -10 0 0
v:l=agree in & d:gone	0 -9 0 14 -10 0 0
v:l=agreement on	0 0 13 -2 -8 0 0
v:l=agreement on & d:today	0 0 15 0 -14 0 0
v:l=and <name>	0 0 -5 -2 10 0 0
v:l=and after & d:ahead	0 0 7 0 -17 8 0
v:l=and from	0 0 -9 -13 4 0 11
v:l=and from & d:ahead	0 0 -8 -10 2 0 11
v:l=and not	0 0 -15 0 17 0 0
v:l=and on	0 0 10 -2 0 -5 -6
v:l=and on & d:ahead	0 0 12 0 -3 -5 -6
v:l=and the	0 0 21 15 -27 0 -2
v:l=and the & d:ahead	0 0 21 0 -16 0 -2
v:l=and the & d:gone	0 0 0 16 -15 0 0
v:l=and until	0 0 11 0 -9 0 0
v:l=and until & d:ahead	0 0 11 0 -10 0 0
v:l=apply from	0 0 2 15 -8 0 -10
v:l=apply from & d:gone	0 0 0 -13 14 0 0
v:l=apply from & d:today	0 0 0 21 -20 0 0
v:l=arrangement of	0 0 0 9 -3 -2 0
v:l=arrangement of & d:gone	0 0 0 12 -11 0 0
v:l=arrangement to	0 0 -7 0 -3 10 0
v:l=arrangement to & d:ahead	0 0 -7 0 -3 10 0
v:l=arrive on	0 0 -9 0 10 0 0
v:l=arrive on & d:ahead	0 0 -9 0 9 0 0
v:l=as from & d:ahead	0 0 0 -3 9 0 -3
v:l=as from & d:gone	0 0 0 14 -14 0 0
v:l=as of	0 0 -29 17 -10 -9 13
v:l=as of & d:ahead	0 0 -12 10 -11 -8 14
v:l=as of & d:gone	2 0 0 -11 8 0 0
v:l=as of & d:today	0 0 -17 17 -7 0 0
v:l=asleep until	0 0 19 7 -23 0 0
v:l=asleep until & d:ahead	0 0 19 0 -17 0 0
v:l=at <number>	0 0 2 -13 6 0 0
v:l=at <number> & d:today	0 0 -2 -12 13 0 0
v:l=at midnight	0 0 23 0 -22 0 0
v:l=at midnight & d:today	0 0 18 0 -17 0 0
v:l=at the	0 0 0 -11 17 -14 -2
v:l=at the & d:ahead	0 0 0 0 10 -13 -2
v:l=at the & d:gone	0 0 0 -10 8 0 0
v:l=away on	0 0 7 -10 -5 0 8
v:l=away on & d:ahead	0 0 7 -3 -12 0 8
v:l=away until	0 0 -9 0 -1 11 0
v:l=away until & d:ahead	0 0 -9 0 -1 11 0
v:l=back on	0 0 -5 8 7 -3 -11
v:l=back on & d:ahead	0 0 -5 -3 17 -3 -11
v:l=back to	0 0 -10 0 16 -2 0
v:l=back to & d:ahead	0 0 -10 0 14 -2 0
v:l=been since	9 0 -8 -9 5 0 0
v:l=been since & d:gone	9 0 0 -9 0 0 0
v:l=before the	0 0 0 -2 22 -20 -6
v:l=before the & d:ahead	0 0 0 -1 21 -20 -6
v:l=begin on	-11 5 -16 9 -6 -4 9
v:l=begin on & d:ahead	0 -2 -16 15 -7 -3 7
v:l=begin on & d:gone	-9 8 0 -3 0 0 4
v:l=briefing ,	0 0 12 2 -14 0 0
v:l=briefing , & d:today	0 0 12 2 -14 0 0
v:l=bulletin ,	16 0 -1 0 -14 0 0
v:l=bulletin , & d:today	16 0 0 0 -14 0 0
v:l=busan ,	0 0 -2 20 -17 0 0
v:l=busan , & d:today	0 0 0 20 -20 0 0
v:l=busan on	0 0 -8 10 -2 0 0
v:l=busan on & d:ahead	0 0 -7 0 11 0 0
v:l=busan on & d:gone	0 0 0 -10 12 0 0
v:l=by telephone	0 0 18 -5 -13 0 0
v:l=by telephone & d:today	0 0 18 -3 -15 0 0
v:l=by the	0 0 -21 -5 32 -3 -3
v:l=by the & d:ahead	0 0 -21 0 28 -2 -3
v:l=by video	0 0 0 16 -15 0 0
v:l=call ,	0 0 12 0 -11 0 0
v:l=call , & d:today	0 0 12 0 -11 0 0
v:l=case on	0 0 10 0 -10 0 0
v:l=case on & d:ahead	0 0 10 0 -10 0 0
v:l=cease on	0 0 -3 -2 0 9 0
v:l=cease on & d:ahead	0 0 -3 -1 -1 9 0
v:l=changed on	0 0 11 0 -7 0 0
v:l=changed on & d:ahead	0 0 11 0 -10 0 0
v:l=charge on	0 0 -2 -6 12 0 0
v:l=clear on	0 0 -3 -2 11 0 -2
v:l=collect from	0 0 0 8 -14 0 6
v:l=collect from & d:ahead	0 0 0 9 -15 0 6
v:l=column ,	0 0 17 0 -16 0 0
v:l=column , & d:today	0 0 17 0 -16 0 0
v:l=common on	0 0 13 0 -12 0 0
v:l=common on & d:ahead	0 0 14 0 -13 0 0
v:l=continue to	0 0 -13 0 0 13 0
v:l=continue to & d:ahead	0 0 -13 0 0 14 0
v:l=cotonou ,	0 0 0 -16 16 0 0
v:l=cotonou , & d:today	0 0 0 -16 16 0 0
v:l=count from	0 0 0 17 -12 0 -6
v:l=count from & d:ahead	0 0 0 -6 14 0 -6
v:l=count from & d:gone	0 0 0 22 -22 0 0
v:l=counted from	0 -1 3 19 -25 0 5
v:l=counted from & d:ahead	0 0 4 11 -22 0 6
v:l=counted from & d:gone	0 -1 0 11 -9 0 0
v:l=date :	0 0 -11 -10 23 0 0
v:l=date : & d:today	0 0 -12 -5 19 0 0
v:l=date from	0 -2 -2 10 0 -1 -3
v:l=date from & d:ahead	0 0 -2 -12 17 -1 -3
v:l=date from & d:gone	0 -2 0 19 -16 0 0
v:l=date is	0 0 8 -1 -8 2 0
v:l=date is & d:ahead	0 0 8 0 -10 2 0
v:l=date of	0 0 0 13 -18 8 0
v:l=day , & d:ahead	0 0 9 0 -11 4 0
v:l=day is	0 0 10 0 0 -10 0
v:l=day is & d:ahead	0 0 12 0 -2 -10 0
v:l=day on	0 0 -4 -6 14 0 0
v:l=declare on	0 0 -3 21 -15 0 0
v:l=declare on & d:ahead	0 0 -3 15 -10 0 0
v:l=decree on	0 0 0 17 -15 0 0
v:l=decree on & d:ahead	0 0 0 18 -16 0 0
v:l=desk ,	0 0 -7 11 -4 0 0
v:l=desk , & d:today	0 0 -7 11 -4 0 0
v:l=did ,	0 0 -5 8 -2 0 0
v:l=did , & d:gone	0 0 0 9 -8 0 0
v:l=down on	0 0 -4 -6 12 0 0
v:l=drop on	7 0 0 -10 1 0 0
v:l=due on	0 0 -2 -9 4 9 -1
v:l=due on & d:ahead	0 0 -2 -8 3 9 -1
v:l=duty from	0 0 -5 9 -1 0 -3
v:l=duty from & d:ahead	0 0 -4 25 -18 0 -3
v:l=duty of	0 0 -2 -7 13 0 0
v:l=duty on	0 0 -8 0 10 0 0
v:l=duty until	0 0 7 0 -16 9 0
v:l=duty until & d:ahead	0 0 7 0 -18 9 0
v:l=eastern on	0 0 0 15 -11 0 0
v:l=eastern on & d:ahead	0 0 0 15 -11 0 0
v:l=effect from	0 0 -12 -12 4 0 13
v:l=effect from & d:ahead	0 0 -12 -18 7 0 13
v:l=effect from & d:gone	0 0 0 9 -8 0 0
v:l=effect on	-3 0 -12 20 -8 -6 1
v:l=effect on & d:gone	-2 0 0 14 -11 0 0
v:l=end :	0 0 20 0 -26 3 0
v:l=end : & d:ahead	0 0 5 0 -14 3 0
v:l=end in	-6 -7 -4 1 14 0 0
v:l=end is	0 0 10 0 -1 -7 0
v:l=end is & d:ahead	0 0 11 0 -3 -7 0
v:l=end on	1 0 9 3 -11 6 -15
v:l=end on & d:ahead	-7 0 10 -12 -8 9 -13
v:l=end on & d:gone	5 0 9 13 -12 -8 0
v:l=end on & d:today	0 0 -15 -5 21 0 0
v:l=enter before & d:ahead	0 0 -11 -5 22 0 -5
v:l=est on	0 0 0 -13 -4 0 14
v:l=est on & d:ahead	0 0 0 -13 -4 0 14
v:l=expire on	7 0 12 -13 -11 1 -4
v:l=expire on & d:ahead	0 0 13 -2 -10 1 -4
v:l=expire on & d:gone	9 0 -2 -9 0 0 0
v:l=extend from	0 0 12 0 -8 -2 0
v:l=extend from & d:ahead	0 0 12 0 -9 -2 0
v:l=extend on	-2 0 -13 8 4 0 0
v:l=extend on & d:ahead	0 0 -13 0 14 0 0
v:l=extend on & d:gone	-2 0 0 8 -6 0 0
v:l=extend to	0 0 -12 0 -2 16 0
v:l=extend to & d:ahead	0 0 -12 0 -7 18 0
v:l=extend until	0 0 -3 0 10 -7 0
v:l=extend until & d:ahead	0 0 -3 0 10 -7 0
v:l=extension to	10 0 0 -1 -15 6 0
v:l=extension to & d:ahead	0 0 4 0 -14 9 0
v:l=fall on	0 0 -3 23 -11 0 -8
v:l=fall on & d:gone	0 0 0 17 -16 0 0
v:l=follow on	0 0 -15 -3 22 0 0
v:l=follow on & d:ahead	0 0 -15 0 19 0 0
v:l=followed on	0 0 0 -6 9 0 0
v:l=force from	0 0 -1 18 -21 0 6
v:l=force since	-9 -3 -6 0 10 0 0
v:l=force since & d:ahead	0 0 -4 -3 12 0 0
v:l=force until	0 0 11 -1 -5 -2 0
v:l=force until & d:ahead	0 0 11 0 -8 -2 0
v:l=free from	0 0 0 14 -11 0 -2
v:l=friday ,	-1 0 9 -3 -5 -1 5
v:l=friday , & d:ahead	0 0 11 -1 -12 0 5
v:l=friday , & d:gone	0 0 0 -9 12 0 0
v:l=from the	0 0 -26 13 -9 -13 21
v:l=from the & d:ahead	0 0 -26 0 0 -13 22
v:l=from the & d:gone	0 0 0 15 -12 0 -1
v:l=geneva ,	0 0 -4 -1 12 0 0
v:l=geneva on & d:today	0 0 0 12 -12 0 0
v:l=go on	10 0 20 -4 -23 0 0
v:l=go on & d:ahead	0 0 15 0 -12 0 0
v:l=go on & d:gone	11 0 0 -2 -8 0 0
v:l=go up	0 0 13 0 -11 0 0
v:l=good from	0 0 -12 -13 30 0 -7
v:l=good from & d:ahead	0 0 -12 -13 30 0 -7
v:l=good until	0 0 14 -3 -12 1 0
v:l=good until & d:ahead	0 0 15 0 -17 1 0
v:l=halifax on & d:gone	0 0 0 10 -9 0 0
v:l=happen on	0 0 12 -6 -15 1 9
v:l=happen on & d:ahead	0 0 12 -1 -18 1 9
v:l=has until & d:ahead	0 0 8 0 -2 -7 0
v:l=have until	0 0 -3 13 -1 -2 -4
v:l=have until & d:ahead	0 0 -3 -7 11 -2 -4
v:l=have until & d:gone	0 0 0 18 -17 0 0
v:l=here on	0 0 -2 -14 18 0 0
v:l=here on & d:today	0 0 0 -13 16 0 0
v:l=hold since	0 7 -11 -7 8 0 0
v:l=hold since & d:ahead	0 0 -11 0 13 0 0
v:l=hold until & d:ahead	0 0 7 0 -10 2 0
v:l=hour of	0 0 0 11 -11 0 0
v:l=in force & d:today	0 0 -6 -2 9 0 0
v:l=in on	0 0 9 9 -13 0 -6
v:l=in on & d:ahead	0 0 9 12 -17 0 -6
v:l=into force	0 0 -2 12 -7 0 0
v:l=into force & d:today	0 0 0 12 -9 0 0
v:l=is <level>	0 0 -9 0 11 0 0
v:l=is <level> & d:today	0 0 -9 0 11 0 0
v:l=is <number>	0 0 -12 0 15 0 0
v:l=is <number> & d:today	0 0 -12 0 15 0 0
v:l=is a	0 0 -3 -8 0 0 12
v:l=is a & d:ahead	0 0 -3 -7 0 0 12
v:l=is the	0 0 0 0 -9 -3 12
v:l=is the & d:ahead	0 0 0 0 -9 -2 12
v:l=is until	0 0 7 -1 -12 5 0
v:l=is until & d:ahead	0 0 8 0 -14 5 0
v:l=it begin	0 0 -2 23 -21 0 2
v:l=it end	8 0 15 0 -18 0 0
v:l=it end & d:ahead	0 0 19 0 -17 0 0
v:l=it is	0 0 0 -4 -3 10 0
v:l=it is & d:ahead	0 0 -3 0 -6 10 0
v:l=it on	-7 0 0 -3 -1 10 0
v:l=it on & d:ahead	0 0 0 -7 -5 10 0
v:l=it to	0 0 0 0 6 -10 0
v:l=it to & d:ahead	0 0 0 0 6 -10 0
v:l=it until	0 0 -19 0 12 5 0
v:l=it until & d:ahead	0 0 -19 0 12 5 0
v:l=its notice & d:today	0 0 0 11 -10 0 0
v:l=lapse on	16 0 0 0 -10 1 -2
v:l=lapse on & d:gone	17 0 0 2 -16 0 0
v:l=lasted since	0 9 -4 9 -11 0 0
v:l=lasted since & d:gone	0 9 0 9 -16 0 0
v:l=late on	-1 0 -4 -2 12 0 0
v:l=level on	0 0 13 -1 -10 0 0
v:l=level on & d:ahead	0 0 13 -1 -10 0 0
v:l=live until	0 0 9 0 -3 -4 0
v:l=live until & d:ahead	0 0 9 0 -4 -4 0
v:l=loaded before	0 0 -6 -18 24 0 0
v:l=loaded before & d:today	0 0 0 -18 20 0 0
v:l=lower on	0 0 0 4 -10 0 7
v:l=m .	0 0 -2 -3 10 0 -3
v:l=m . & d:ahead	0 0 0 -10 12 0 -3
v:l=middle of & d:gone	0 0 0 15 -14 0 0
v:l=midnight on	7 0 4 -22 -4 -8 12
v:l=midnight on & d:ahead	0 0 7 -9 -6 -8 12
v:l=midnight on & d:gone	8 0 0 -10 0 0 0
v:l=minute of	0 0 -5 -5 14 0 0
v:l=mombasa on	0 0 10 0 -9 0 0
v:l=mombasa on & d:ahead	0 0 10 0 -10 0 0
v:l=monday ,	5 0 -5 5 -10 0 11
v:l=monday , & d:ahead	0 0 7 -2 -13 0 12
v:l=monday , & d:gone	7 0 0 10 -14 0 0
v:l=monday , & d:today	0 0 -22 0 19 0 0
v:l=much on	0 0 12 0 -11 0 0
v:l=no deal	0 0 -11 0 14 0 0
v:l=not before	0 0 8 -5 -11 0 7
v:l=not before & d:ahead	0 0 8 -5 -11 0 8
v:l=nothing until	0 0 -6 0 9 -1 0
v:l=notice on	0 0 0 10 -8 0 0
v:l=notice on & d:today	0 0 0 13 -13 0 0
v:l=now from	0 0 -2 0 9 0 -3
v:l=of the & d:gone	0 0 0 9 -8 0 0
v:l=offer on	0 0 -11 0 11 0 0
v:l=offer on & d:ahead	0 0 -11 0 11 0 0
v:l=on <day-ahead>	0 0 -8 0 11 0 0
v:l=on <day-ahead> & d:today	0 0 -8 0 11 0 0
v:l=on <day-gone>	0 0 -12 -7 20 0 0
v:l=on <day-gone> & d:today	0 0 -12 -7 20 0 0
v:l=on a	-1 0 -1 -1 10 0 0
v:l=on from	0 0 12 0 -9 0 0
v:l=on from & d:ahead	0 0 12 0 -11 0 0
v:l=on the	0 0 1 16 -13 1 -2
v:l=on the & d:ahead	0 0 2 -10 0 1 -1
v:l=on the & d:gone	2 0 -2 9 -7 0 0
v:l=on till	0 0 -9 0 10 0 0
v:l=on till & d:ahead	0 0 -9 0 10 0 0
v:l=on to & d:ahead	0 0 -2 0 -9 9 0
v:l=on until	0 0 0 12 -7 0 0
v:l=on until & d:gone	0 0 0 13 -10 0 0
v:l=or after	0 0 -23 -7 32 0 -3
v:l=or after & d:ahead	0 0 -23 -6 31 0 -3
v:l=order of	0 0 2 -6 12 -4 0
v:l=order on	0 0 -1 -3 9 0 0
v:l=out on	14 -2 10 -19 -12 7 -10
v:l=out on & d:ahead	-2 0 12 -3 -9 7 -9
v:l=out on & d:gone	16 -2 -1 -13 -4 0 0
v:l=over on	-1 0 16 -6 -8 -2 0
v:l=over on & d:ahead	0 0 17 0 -13 -2 0
v:l=over on & d:gone	-1 0 0 -5 10 0 0
v:l=part on	0 0 0 -10 11 0 0
v:l=part on & d:gone	0 0 0 -10 11 0 0
v:l=past midnight	0 0 0 -8 10 0 0
v:l=pause from	0 0 -11 0 14 0 0
v:l=pause from & d:ahead	0 0 -11 0 13 0 0
v:l=pause of	0 0 0 9 -6 0 0
v:l=pause of & d:gone	0 0 0 9 -8 0 0
v:l=pause until	0 0 9 0 -8 0 0
v:l=pause until & d:ahead	0 0 9 0 -8 0 0
v:l=pay <level>	0 0 -6 -3 12 0 0
v:l=pay from	0 0 -10 10 3 0 -1
v:l=pay from & d:ahead	0 0 -3 0 10 0 -1
v:l=place since	0 0 0 12 -9 0 0
v:l=place since & d:gone	0 0 0 12 -11 0 0
v:l=price on	0 0 0 15 -14 0 0
v:l=price on & d:gone	0 0 0 15 -15 0 0
v:l=prolonged on	0 0 -10 0 10 0 0
v:l=prolonged on & d:ahead	0 0 -10 0 11 0 0
v:l=prolonged to	-6 0 11 -6 -8 2 0
v:l=prolonged to & d:gone	-5 0 17 -5 -7 0 0
v:l=published on	0 0 -8 12 -3 0 -1
v:l=published on & d:ahead	0 0 -5 0 12 0 -1
v:l=published on & d:today	0 0 0 13 -11 0 0
v:l=rate from	0 0 0 -9 18 0 -9
v:l=rate from & d:ahead	0 0 0 -17 25 0 -9
v:l=rate of	0 0 9 -8 -1 0 0
v:l=rate on	0 0 0 15 -13 0 0
v:l=rate on & d:ahead	0 0 0 15 -14 0 0
v:l=reach on	0 0 11 -2 -5 0 0
v:l=reach on & d:ahead	0 0 11 0 -10 0 0
v:l=return on	0 0 14 -3 -6 0 -6
v:l=return on & d:ahead	0 0 15 -3 -6 0 -6
v:l=round on	0 0 11 0 -11 0 0
v:l=round on & d:ahead	0 0 11 0 -11 0 0
v:l=round since	0 0 0 -11 11 0 0
v:l=round since & d:gone	0 0 0 -11 11 0 0
v:l=run out	10 0 11 -21 -6 0 0
v:l=run out & d:gone	15 0 0 -3 -11 0 0
v:l=run out & d:today	-6 0 16 -14 -3 0 0
v:l=run since	-2 0 -8 15 -4 0 0
v:l=run since & d:ahead	0 0 -7 0 9 0 0
v:l=run since & d:gone	-2 0 0 16 -12 0 0
v:l=run to	10 0 -6 -9 5 1 0
v:l=run to & d:gone	10 0 -7 -7 2 0 0
v:l=run until	0 0 9 -15 -2 4 0
v:l=run until & d:ahead	0 0 12 0 -18 5 0
v:l=run until & d:gone	0 0 -2 -14 21 0 0
v:l=saturday , & d:gone	5 0 0 9 -13 0 0
v:l=saturday , & d:today	0 0 -4 -2 9 0 0
v:l=say on & d:gone	-4 0 0 -9 18 0 0
v:l=say on & d:today	0 0 6 9 -10 0 0
v:l=sea on	12 0 -3 0 -4 -5 0
v:l=sea on & d:gone	13 0 0 0 -12 0 0
v:l=ship before & d:ahead	0 0 -1 13 -1 0 -9
v:l=side until	0 0 29 0 -23 -4 0
v:l=side until & d:ahead	0 0 29 0 -24 -4 0
v:l=sign before	0 0 0 0 -8 0 10
v:l=sign before & d:ahead	0 0 0 0 -9 0 10
v:l=sign by	0 0 9 0 -1 -4 -6
v:l=sign by & d:ahead	0 0 9 0 -1 -4 -6
v:l=sign on	-1 0 -8 -9 24 -1 -5
v:l=sign on & d:ahead	0 0 -7 -3 19 0 -4
v:l=since the	0 0 -9 6 0 -2 0
v:l=since the & d:ahead	0 0 -9 -3 17 -1 0
v:l=sleep until & d:ahead	0 0 9 -2 -1 -7 0
v:l=so on	0 0 -2 0 12 0 -3
v:l=so since	0 0 0 -11 13 0 0
v:l=so since & d:gone	0 0 0 -11 11 0 0
v:l=standstill of	0 5 -3 13 -10 -4 0
v:l=standstill of & d:ahead	0 0 -3 0 9 -4 0
v:l=standstill of & d:gone	0 5 0 14 -20 0 0
v:l=start on	-1 0 -4 0 -5 -3 14
v:l=start on & d:ahead	0 0 -4 3 -10 -3 15
v:l=statement of	0 0 0 -10 12 0 0
v:l=stop on	0 0 13 4 -14 0 0
v:l=stop on & d:ahead	0 0 14 0 -14 0 0
v:l=strike until	0 0 -14 0 15 0 0
v:l=strike until & d:ahead	0 0 -14 0 15 0 0
v:l=sunday ,	7 0 0 0 -9 6 -7
v:l=sunday , & d:ahead	0 0 2 7 -11 6 -7
v:l=suspend from	0 0 -8 -6 4 0 9
v:l=suspend from & d:ahead	0 0 -8 1 -4 0 9
v:l=suspend from & d:gone	0 0 0 -11 12 0 0
v:l=suspend since	0 0 2 9 -10 0 0
v:l=suspend until & d:gone	0 0 0 -4 9 0 0
v:l=take effect	10 0 -15 13 -7 0 -10
v:l=take effect & d:today	10 0 -8 1 -5 0 0
v:l=talk on	0 0 10 -3 -5 0 0
v:l=talk on & d:today	0 0 12 -2 -9 0 0
v:l=tariff from	0 0 0 -8 16 0 -8
v:l=tariff from & d:ahead	0 0 0 -7 15 0 -8
v:l=tariff until	0 0 12 0 0 -14 0
v:l=tariff until & d:ahead	0 0 12 0 -1 -14 0
v:l=telephone on & d:ahead	0 0 -7 0 12 0 0
v:l=telephone on & d:today	0 0 10 0 -10 0 0
v:l=term on	0 0 12 -1 -8 0 0
v:l=that end & d:today	0 0 11 0 -9 0 0
v:l=that from	0 0 -1 12 -17 0 4
v:l=that from & d:ahead	0 0 -1 13 -18 0 4
v:l=the <organisation>	0 0 -3 -12 18 0 0
v:l=the same	0 0 4 10 -7 0 -6
v:l=the same & d:ahead	0 0 4 13 -10 0 -6
v:l=their truce	0 0 -5 -4 10 0 0
v:l=them by	0 0 14 0 -13 0 0
v:l=them on	0 0 -12 0 13 0 0
v:l=them on & d:ahead	0 0 -12 0 13 0 0
v:l=thi on	0 0 0 0 -10 0 11
v:l=thi on & d:ahead	0 0 0 0 -11 0 11
v:l=thread ,	0 0 14 0 -13 0 0
v:l=thread , & d:today	0 0 14 0 -13 0 0
v:l=through the	0 0 4 0 -14 9 0
v:l=through the & d:ahead	0 0 4 0 -15 9 0
v:l=thursday ,	0 0 20 -24 -2 0 -3
v:l=thursday , & d:ahead	0 0 13 0 -8 0 -2
v:l=thursday , & d:today	0 0 11 -21 1 0 0
v:l=till the	0 0 -4 -6 -1 15 0
v:l=till the & d:ahead	0 0 -3 0 -11 15 0
v:l=time on	0 0 -1 -14 -4 0 17
v:l=time on & d:ahead	0 0 -1 -14 -5 0 17
v:l=to <level>	0 0 -2 -3 10 0 0
v:l=to <level> & d:today	0 0 0 -7 10 0 0
v:l=to <number>	0 0 -4 9 0 0 -6
v:l=to <number> & d:ahead	0 0 -3 9 0 0 -6
v:l=to end	0 0 -8 -5 15 0 0
v:l=to end & d:today	0 0 -19 -2 22 0 0
v:l=to start	0 0 0 0 11 0 -7
v:l=to the	0 0 0 -20 -6 16 -8
v:l=to the & d:ahead	0 0 2 0 -18 18 -7
v:l=to the & d:gone	0 0 0 -8 19 -4 0
v:l=treaty by	0 0 4 0 -14 8 0
v:l=treaty by & d:ahead	0 0 4 0 -14 8 0
v:l=truce by	0 0 -14 0 17 -1 0
v:l=truce by & d:ahead	0 0 -14 0 17 -1 0
v:l=truce die	0 0 20 0 -19 0 0
v:l=truce end	2 -1 6 -1 -9 -1 8
v:l=truce end & d:today	0 0 11 0 -9 0 0
v:l=truce of	-7 4 -16 19 -15 -1 8
v:l=truce of & d:ahead	0 0 -15 -7 14 -1 8
v:l=truce of & d:gone	-7 5 0 22 -24 0 0
v:l=truce on	-5 0 9 -20 10 0 0
v:l=truce on & d:ahead	0 0 12 0 -11 0 0
v:l=truce on & d:gone	-4 0 0 -7 13 0 0
v:l=truce on & d:today	0 0 -2 -13 17 0 0
v:l=truce to & d:ahead	0 0 5 0 -12 5 0
v:l=truce to & d:gone	-3 0 0 -5 14 0 0
v:l=truce until	0 0 -19 0 18 1 0
v:l=truce until & d:ahead	0 0 -19 0 16 1 0
v:l=tuesday ,	0 0 26 -29 -7 0 -3
v:l=tuesday , & d:ahead	0 0 15 -13 -3 0 -3
v:l=tuesday , & d:today	0 0 14 -16 -3 0 0
v:l=until the	13 0 0 -18 -2 10 -13
v:l=until the & d:ahead	0 0 1 -13 -2 12 -12
v:l=until the & d:gone	14 0 -3 -8 0 -5 0
v:l=up by	0 0 10 0 -8 0 0
v:l=up by & d:ahead	0 0 10 0 -8 0 0
v:l=up in	0 0 0 9 -9 0 0
v:l=up in & d:gone	0 0 0 9 -9 0 0
v:l=up on & d:ahead	0 0 11 -2 -12 7 -3
v:l=up to	-9 0 4 -1 0 3 0
v:l=up to & d:ahead	0 0 5 0 -8 3 0
v:l=up to & d:gone	-9 0 0 0 12 0 0
v:l=us to	0 0 13 0 -4 -8 0
v:l=us to & d:ahead	0 0 13 0 -5 -8 0
v:l=vote on	0 0 -3 0 10 0 0
v:l=wednesday ,	0 0 19 3 -20 0 3
v:l=wednesday , & d:ahead	0 0 9 0 -10 0 3
v:l=wednesday , & d:gone	0 0 0 10 -9 0 0
v:l=wednesday , & d:today	0 0 12 -1 -8 0 0
v:l=week ,	0 0 11 -1 -7 0 0
v:l=week , & d:ahead	0 0 12 0 -10 0 0
v:l=week of	0 0 0 -5 12 0 -1
v:l=weekly ,	0 0 16 -4 -13 0 0
v:l=weekly , & d:today	0 0 16 -4 -13 0 0
v:l=what happen	0 0 -15 0 21 -3 -2
v:l=will from	0 0 0 11 -6 0 -3
v:l=will from & d:ahead	0 0 0 11 -6 0 -3
v:lead="	-9 -2 9 22 -17 -6 -2
v:lead=" & d:ahead	0 0 -10 5 11 -4 -1
v:lead=" & d:gone	-4 0 0 29 -24 0 0
v:lead=" & d:today	0 0 31 -20 -16 0 0
v:lead=(	0 5 -10 -6 9 4 -7
v:lead=( & d:ahead	0 0 -22 -2 24 6 -5
v:lead=( & d:today	0 0 9 -18 2 0 0
v:lead=) & d:ahead	0 0 -11 0 10 -9 6
v:lead=) & d:gone	-1 0 0 11 -6 0 0
v:lead=) & d:today	0 0 13 -14 -1 0 0
v:lead=*	0 0 0 0 -8 0 14
v:lead=* & d:ahead	0 0 0 0 -9 0 14
v:lead=,	-7 -3 1 -2 7 -4 -1
v:lead=, & d:ahead	-18 -20 9 -3 -14 8 9
v:lead=, & d:gone	5 9 -3 -4 7 -27 -4
v:lead=, & d:today	-10 -14 -10 0 22 -22 -22
v:lead=-	-8 0 8 9 -14 13 -8
v:lead=- & d:ahead	0 0 9 0 -15 14 -7
v:lead=- & d:gone	-4 0 0 -3 11 0 0
v:lead=- & d:today	-1 0 0 12 -9 0 0
v:lead=1	-6 12 -28 10 -7 -5 24
v:lead=1 & d:ahead	0 0 -13 -3 -4 -5 24
v:lead=1 & d:gone	-3 12 0 4 -12 0 0
v:lead=1 & d:today	0 0 -21 9 5 0 0
v:lead=10	16 -1 12 24 -39 -2 0
v:lead=10 & d:ahead	0 0 11 0 -7 -2 0
v:lead=10 & d:gone	7 -1 18 -5 -17 0 0
v:lead=10 & d:today	10 0 -22 29 -26 0 0
v:lead=11	0 0 7 7 -9 -1 0
v:lead=11 & d:ahead	0 0 10 0 -6 -1 0
v:lead=11 & d:gone	0 0 0 11 -10 0 0
v:lead=11 & d:today	0 0 -2 -3 9 0 0
v:lead=12	0 0 0 11 -3 -4 0
v:lead=12 & d:today	0 0 -12 2 5 0 0
v:lead=13	9 -5 12 -7 -20 10 0
v:lead=13 & d:today	0 0 18 -5 -13 0 0
v:lead=14	0 -1 -2 13 -5 -1 0
v:lead=14 & d:ahead	0 0 -9 0 12 -1 0
v:lead=14 & d:gone	0 0 0 -6 11 0 0
v:lead=14 & d:today	0 0 2 17 -17 0 0
v:lead=15	0 7 0 2 -13 0 8
v:lead=15 & d:gone	0 7 0 5 -12 0 0
v:lead=16	0 0 -2 -2 9 0 0
v:lead=17	0 -3 -9 -7 20 0 0
v:lead=17 & d:gone	0 -3 0 -3 9 0 0
v:lead=17 & d:today	0 0 -9 -1 12 0 0
v:lead=18	0 0 10 15 -22 0 0
v:lead=18 & d:today	0 0 0 15 -13 0 0
v:lead=19	0 0 -1 -4 10 0 0
v:lead=24	-5 0 -1 -9 6 9 0
v:lead=24 & d:ahead	0 0 0 0 -8 9 0
v:lead=24 & d:today	0 0 0 -9 12 0 0
v:lead=25	0 0 -8 -4 16 0 0
v:lead=25 & d:today	0 0 -7 -3 14 0 0
v:lead=26	0 0 -11 0 14 0 0
v:lead=26 & d:today	0 0 -10 0 12 0 0
v:lead=27	0 0 0 -3 9 0 0
v:lead=28	0 0 -19 -6 26 0 0
v:lead=28 & d:today	0 0 -18 -1 22 0 0
v:lead=29	0 0 -4 -4 14 0 0
v:lead=3	0 0 5 9 -14 0 1
v:lead=3 & d:ahead	0 0 12 0 -12 0 1
v:lead=3 & d:today	0 0 -7 12 -4 0 0
v:lead=30	-4 0 2 -21 -8 16 11
v:lead=30 & d:ahead	0 0 -27 -7 6 17 11
v:lead=30 & d:gone	-2 0 0 -5 13 0 0
v:lead=30 & d:today	0 0 28 -9 -22 0 0
v:lead=31	10 -1 22 -21 -25 15 -4
v:lead=31 & d:ahead	0 0 28 0 -39 15 -3
v:lead=31 & d:gone	11 0 0 -6 -4 0 0
v:lead=31 & d:today	0 0 -4 -12 15 0 0
v:lead=4	0 0 -12 -8 25 0 0
v:lead=4 & d:ahead	0 0 -7 0 10 0 0
v:lead=5 & d:gone	0 -2 0 9 -4 0 0
v:lead=7 & d:today	0 0 9 -1 -5 0 0
v:lead=8	8 -1 -14 -2 6 -1 0
v:lead=8 & d:ahead	0 0 -6 0 11 -1 0
v:lead=8 & d:today	13 0 -4 -12 0 0 0
v:lead=9	-2 5 -18 -11 4 5 10
v:lead=9 & d:ahead	0 0 -11 0 -5 5 10
v:lead=9 & d:today	0 0 -7 -5 13 0 0
v:lead=:	0 -4 0 25 -14 -4 0
v:lead=: & d:ahead	-6 -3 -5 12 -3 0 3
v:lead=: & d:gone	-1 0 -2 -3 10 -4 -5
v:lead=: & d:today	5 0 10 26 -30 -1 -2
v:lead=;	-23 -5 3 0 0 10 -1
v:lead=; & d:ahead	0 0 -1 1 -6 12 0
v:lead=; & d:gone	-19 -3 -5 -3 25 0 0
v:lead=; & d:today	0 0 12 5 -13 0 0
v:lead=@	0 0 0 -9 10 0 0
v:lead=@ & d:today	0 0 0 -9 10 0 0
v:lead=a	-15 1 10 -2 10 -19 -11
v:lead=a & d:ahead	0 0 5 12 1 -17 -10
v:lead=a & d:gone	-11 2 12 -1 0 0 0
v:lead=a & d:today	0 0 -1 -16 21 0 0
v:lead=after	-2 0 1 -2 -9 13 -1
v:lead=after & d:ahead	0 0 -7 0 -3 14 0
v:lead=after & d:gone	-1 0 18 2 -15 0 0
v:lead=after & d:today	0 0 -6 -5 14 0 0
v:lead=algeria	0 0 10 0 -3 -4 0
v:lead=algeria & d:ahead	0 0 10 0 -5 -4 0
v:lead=although	0 0 0 0 -9 10 0
v:lead=although & d:ahead	0 0 0 0 -9 10 0
v:lead=american	0 0 -14 0 17 0 0
v:lead=american & d:ahead	0 0 -13 0 13 0 0
v:lead=an & d:ahead	0 0 2 0 -9 7 0
v:lead=and	-11 -2 19 -4 -11 5 -19
v:lead=and & d:ahead	0 0 13 5 -15 6 -19
v:lead=and & d:gone	-6 -1 -8 -7 20 0 0
v:lead=and & d:today	-1 0 18 -5 -12 0 0
v:lead=angola	0 0 -2 -3 14 0 -6
v:lead=angola & d:ahead	0 0 0 -1 10 0 -6
v:lead=april	0 0 -8 -9 19 0 0
v:lead=april & d:ahead	0 0 -7 0 9 0 0
v:lead=as	-11 -4 9 -13 7 -3 10
v:lead=as & d:ahead	0 0 16 4 -26 -3 11
v:lead=as & d:gone	-9 -3 0 -4 12 0 0
v:lead=as & d:today	0 0 -7 -20 29 0 0
v:lead=ask	0 0 12 0 -9 0 -2
v:lead=ask & d:ahead	0 0 12 0 -10 0 -2
v:lead=at	1 -1 29 -9 -22 0 0
v:lead=at & d:today	-6 0 25 -5 -17 0 0
v:lead=august	0 8 -18 -10 24 -9 -3
v:lead=august & d:ahead	0 0 -16 0 24 -8 -3
v:lead=august & d:today	0 0 0 -6 10 0 0
v:lead=because	5 3 12 6 -27 5 0
v:lead=because & d:gone	9 3 0 -1 -8 0 0
v:lead=because & d:today	0 0 11 11 -20 0 0
v:lead=before	-15 -5 15 15 -4 -12 -22
v:lead=before & d:ahead	0 0 7 16 -1 -11 -21
v:lead=before & d:gone	-10 -4 0 9 0 0 0
v:lead=before & d:today	-2 0 12 -7 -2 0 0
v:lead=beijing & d:ahead	0 0 12 17 -21 -5 0
v:lead=beijing & d:gone	0 0 0 -6 8 0 0
v:lead=beijing & d:today	0 0 -10 -18 28 0 0
v:lead=bessent	0 0 -3 14 -10 0 0
v:lead=between	0 0 0 0 -13 4 6
v:lead=between & d:ahead	0 0 0 -2 -10 4 6
v:lead=both	-4 0 13 17 -10 -9 -11
v:lead=both & d:ahead	0 0 14 1 -1 -8 -11
v:lead=both & d:gone	-3 0 0 19 -14 0 0
v:lead=but	2 0 10 -3 -4 -2 -5
v:lead=but & d:ahead	0 0 11 0 -5 -2 -5
v:lead=by	-3 0 -14 -6 17 10 -4
v:lead=by & d:ahead	0 0 -13 -7 13 10 -4
v:lead=by & d:gone	-1 0 0 -14 19 0 0
v:lead=canada	0 0 0 -12 0 0 10
v:lead=canada & d:ahead	0 0 0 0 -7 0 11
v:lead=chile	0 0 -1 -10 14 0 0
v:lead=china & d:ahead	0 0 9 -15 1 0 -6
v:lead=china & d:today	0 0 -14 -2 12 0 0
v:lead=chinese	0 0 2 2 -11 0 8
v:lead=chinese & d:ahead	0 0 3 0 -11 0 8
v:lead=december & d:gone	0 6 0 6 -12 0 0
v:lead=denmark & d:ahead	0 0 -13 0 13 0 0
v:lead=donald	0 0 -2 0 9 0 0
v:lead=each	0 0 -6 11 0 -1 0
v:lead=each & d:ahead	0 0 -5 0 13 -1 0
v:lead=each & d:gone	0 0 0 14 -12 0 0
v:lead=ends	0 0 8 0 -6 0 0
v:lead=ends & d:ahead	0 0 9 0 -7 0 0
v:lead=exclusions	0 0 -20 0 5 13 0
v:lead=exclusions & d:ahead	0 0 -20 0 5 13 0
v:lead=february	0 0 -7 0 12 0 0
v:lead=finland	0 0 -2 5 -10 7 0
v:lead=five	0 0 -8 0 10 0 0
v:lead=five & d:ahead	0 0 -8 0 10 0 0
v:lead=for	2 0 15 -20 -2 -5 1
v:lead=for & d:ahead	0 0 16 0 -15 -5 1
v:lead=for & d:gone	2 0 0 -14 9 0 0
v:lead=for & d:today	0 0 0 -8 10 0 0
v:lead=foreign	0 0 -10 -5 16 0 0
v:lead=foreign & d:today	0 0 -8 0 11 0 0
v:lead=four	0 0 0 -7 11 0 0
v:lead=fourteen	0 0 0 0 9 0 -10
v:lead=fourteen & d:ahead	0 0 0 0 8 0 -10
v:lead=friday & d:ahead	0 0 19 0 -17 0 -1
v:lead=friday & d:gone	-4 0 0 -5 12 0 0
v:lead=friday & d:today	0 0 -19 0 16 0 0
v:lead=from	-10 13 -21 17 -10 -5 7
v:lead=from & d:ahead	0 0 -15 14 -9 -3 9
v:lead=from & d:gone	-2 16 0 -7 0 0 -2
v:lead=from & d:today	-2 0 -9 14 -5 0 0
v:lead=georgia	0 0 0 11 -7 0 0
v:lead=georgia & d:gone	0 0 0 11 -10 0 0
v:lead=ghana	0 0 11 0 -5 -2 0
v:lead=ghana & d:ahead	0 0 11 0 -6 -2 0
v:lead=goods	8 0 -20 -25 14 0 14
v:lead=goods & d:ahead	0 0 -17 -1 0 0 14
v:lead=goods & d:gone	9 0 0 -27 14 0 0
v:lead=goods & d:today	0 0 -1 -5 9 0 0
v:lead=had	-10 0 -7 10 0 0 0
v:lead=had & d:gone	-10 0 0 10 -2 0 0
v:lead=he	-3 0 -26 -11 43 -8 -4
v:lead=he & d:ahead	0 0 -23 0 31 -7 -3
v:lead=he & d:gone	-1 0 0 -5 12 0 0
v:lead=here	0 0 0 -9 11 0 0
v:lead=his	0 0 -8 0 12 0 0
v:lead=i	0 0 5 -14 14 -10 -4
v:lead=i & d:ahead	0 0 7 0 2 -10 -3
v:lead=i & d:today	0 0 0 -6 9 0 0
v:lead=if	-12 -2 10 -16 -7 11 0
v:lead=if & d:ahead	0 0 1 -28 -3 11 1
v:lead=if & d:gone	-10 0 -3 -1 18 0 0
v:lead=if & d:today	0 0 20 4 -21 0 0
v:lead=in	-4 8 -7 -16 8 10 3
v:lead=in & d:ahead	0 0 -6 -2 -2 11 4
v:lead=in & d:today	0 0 0 -9 7 0 0
v:lead=india	-1 0 13 -18 3 0 -3
v:lead=india & d:ahead	0 0 -4 -5 15 0 -3
v:lead=india & d:today	0 0 17 -6 -12 0 0
v:lead=inflation	0 0 -9 -2 14 0 0
v:lead=ireland	0 0 -5 -9 20 0 -4
v:lead=ireland & d:ahead	0 0 -5 -2 15 0 -4
v:lead=it	18 0 8 1 -21 -1 0
v:lead=it & d:ahead	-11 -4 18 -5 -19 2 5
v:lead=it & d:gone	9 3 -23 9 -5 -8 -10
v:lead=it & d:today	20 0 -13 -9 1 0 0
v:lead=it'll	0 0 10 0 -1 -6 0
v:lead=it'll & d:ahead	0 0 10 0 -2 -6 0
v:lead=its	0 -2 7 12 -7 -9 -1
v:lead=its & d:ahead	0 0 10 -10 5 -8 -1
v:lead=its & d:gone	0 -1 0 20 -15 0 0
v:lead=january	0 0 6 0 -12 7 0
v:lead=january & d:ahead	0 0 6 0 -13 7 0
v:lead=japan	0 0 14 -1 -9 0 0
v:lead=japan & d:ahead	0 0 14 0 -12 0 0
v:lead=july	11 0 3 -6 -5 -5 0
v:lead=july & d:ahead	0 0 -7 0 13 -5 0
v:lead=july & d:today	11 0 11 -1 -19 0 0
v:lead=june	0 0 -13 -4 15 5 0
v:lead=june & d:ahead	0 0 -12 0 7 5 0
v:lead=korea	0 0 -15 -9 11 13 0
v:lead=korea & d:ahead	0 0 -15 -3 6 13 0
v:lead=last	-1 0 22 -14 -9 -3 0
v:lead=last & d:ahead	0 0 16 0 -12 -2 0
v:lead=last & d:today	0 0 10 -5 -5 0 0
v:lead=latvia	0 0 0 -10 10 0 0
v:lead=march	0 0 -7 -2 15 0 0
v:lead=march & d:ahead	0 0 -6 0 8 0 0
v:lead=may	0 0 -13 2 11 -5 0
v:lead=may & d:ahead	0 0 -12 0 17 -5 0
v:lead=mexico	0 0 -4 -2 11 0 0
v:lead=minister	0 0 5 12 -14 -1 0
v:lead=minister & d:today	0 0 0 14 -11 0 0
v:lead=monday & d:gone	-3 0 0 -7 15 0 0
v:lead=monday & d:today	0 0 0 10 -7 0 0
v:lead=mr	0 0 -10 -2 18 0 0
v:lead=mr & d:ahead	0 0 -8 0 11 0 0
v:lead=my	0 0 9 -3 -4 0 0
v:lead=my & d:ahead	0 0 11 0 -8 0 0
v:lead=namibia	0 0 -8 -11 15 5 0
v:lead=negotiators	0 0 0 -9 10 0 0
v:lead=negotiators & d:gone	0 0 0 -9 9 0 0
v:lead=neither	0 0 14 0 -9 -2 0
v:lead=neither & d:ahead	0 0 14 0 -10 -2 0
v:lead=new	0 0 0 0 8 0 -8
v:lead=new & d:ahead	0 0 0 -2 11 0 -8
v:lead=ninety	0 0 -3 0 -9 11 0
v:lead=ninety & d:ahead	0 0 -3 0 -9 11 0
v:lead=no	8 0 -1 -12 8 0 -3
v:lead=no & d:ahead	0 0 0 0 9 0 -2
v:lead=norway	0 0 11 0 -1 0 -3
v:lead=norway & d:ahead	0 0 11 0 -4 0 -3
v:lead=nothing	0 0 -10 -2 7 0 6
v:lead=nov	0 0 17 -4 -4 -5 0
v:lead=nov & d:ahead	0 0 19 0 -14 -5 0
v:lead=november	0 -2 14 26 -26 -5 -4
v:lead=november & d:ahead	0 0 20 0 -12 -5 -3
v:lead=november & d:gone	0 -1 0 25 -22 0 0
v:lead=october	0 0 0 -6 16 -1 0
v:lead=oman	13 0 2 0 -7 -8 0
v:lead=oman & d:gone	13 0 0 0 -14 0 0
v:lead=on	2 -12 -2 18 1 -10 -19
v:lead=on & d:ahead	0 0 3 1 6 -9 -17
v:lead=on & d:gone	4 -9 -7 8 -4 0 0
v:lead=on & d:today	0 0 -13 15 -4 0 0
v:lead=one	0 0 -9 -10 23 0 -5
v:lead=one & d:ahead	0 0 -5 0 13 0 -5
v:lead=one & d:today	0 0 -1 -7 10 0 0
v:lead=orders	0 0 -7 -24 29 0 -2
v:lead=other	0 0 6 -21 15 -1 0
v:lead=ottawa	0 0 12 -2 -1 0 -4
v:lead=our	0 0 0 -11 8 -10 7
v:lead=our & d:gone	0 0 0 -4 9 0 0
v:lead=pakistan	0 0 0 13 -9 0 -6
v:lead=pakistan & d:ahead	0 0 0 14 -9 0 -6
v:lead=port	0 0 -2 -22 29 -6 0
v:lead=port & d:ahead	0 0 -2 -4 14 -6 0
v:lead=portugal	10 0 0 0 -8 0 0
v:lead=portugal & d:gone	10 0 0 0 -9 0 0
v:lead=president	-2 0 -5 -22 28 -1 -5
v:lead=president & d:ahead	0 0 -4 -3 12 -1 -5
v:lead=president & d:gone	-1 0 0 -10 15 0 0
v:lead=president & d:today	0 0 0 -7 8 0 0
v:lead=published	11 0 -6 -3 0 0 0
v:lead=published & d:today	11 0 -6 -3 0 0 0
v:lead=rail	0 0 -10 0 11 0 0
v:lead=rail & d:ahead	0 0 -10 0 11 0 0
v:lead=saturday	-2 0 -15 -9 25 0 0
v:lead=saturday & d:today	-2 0 -14 -8 23 0 0
v:lead=september	11 -2 -12 -16 16 -2 0
v:lead=september & d:ahead	0 0 -12 0 14 -2 0
v:lead=september & d:gone	12 -2 0 -5 -5 0 0
v:lead=september & d:today	0 0 0 -9 10 0 0
v:lead=should	0 0 13 -2 -5 -1 0
v:lead=should & d:ahead	0 0 13 0 -10 0 0
v:lead=since	5 -9 -2 17 -10 -7 -7
v:lead=since & d:ahead	0 0 0 -14 12 -5 -4
v:lead=since & d:gone	-8 -9 -3 21 -13 0 0
v:lead=since & d:today	13 0 -3 0 -9 0 0
v:lead=so	-2 0 12 8 -6 -4 -14
v:lead=so & d:ahead	0 0 16 13 -15 -3 -14
v:lead=south	0 0 -6 0 -2 10 0
v:lead=south & d:ahead	0 0 -6 0 -4 10 0
v:lead=steel	0 0 0 15 -14 0 0
v:lead=steel & d:gone	0 0 0 16 -16 0 0
v:lead=sunday	-5 0 -1 -8 13 0 0
v:lead=sunday & d:ahead	0 0 10 0 -9 0 0
v:lead=sunday & d:gone	-4 0 0 -4 13 0 0
v:lead=sunday & d:today	0 0 -15 0 18 0 0
v:lead=suspended	0 0 -14 9 6 -2 0
v:lead=suspended & d:ahead	0 0 -14 0 17 -2 0
v:lead=talks	0 0 9 0 -3 0 -2
v:lead=ten	0 0 0 -5 9 0 0
v:lead=that	0 -12 9 -15 1 1 -2
v:lead=that & d:ahead	-5 -2 13 -7 -10 6 0
v:lead=that & d:gone	3 -6 -20 0 9 -12 -2
v:lead=that & d:today	-3 0 0 -19 14 0 0
v:lead=the	-8 -3 9 6 0 -19 -1
v:lead=the & d:ahead	-11 -10 29 -8 -16 -12 3
v:lead=the & d:gone	-4 1 -32 9 6 -10 -9
v:lead=the & d:today	0 0 -29 3 21 -2 -1
v:lead=their	-6 0 0 4 10 -7 -6
v:lead=their & d:ahead	0 0 6 12 -8 -6 -5
v:lead=their & d:gone	-5 0 0 -6 13 0 0
v:lead=then	0 0 -10 -2 13 2 0
v:lead=then & d:ahead	0 0 -9 0 7 2 0
v:lead=they	1 4 -2 0 2 0 -15
v:lead=they & d:ahead	0 0 2 -11 9 0 -14
v:lead=they & d:gone	2 4 0 10 -17 0 0
v:lead=they & d:today	0 0 -10 -3 15 0 0
v:lead=they'll	0 0 -13 0 -1 8 3
v:lead=they'll & d:ahead	0 0 -13 0 -1 8 3
v:lead=this	0 0 11 14 -24 0 5
v:lead=this & d:ahead	0 0 10 -6 -12 0 5
v:lead=this & d:today	0 0 0 22 -22 0 0
v:lead=those	-1 0 0 -9 15 0 0
v:lead=those & d:gone	-1 0 0 -9 11 0 0
v:lead=three	0 0 13 0 -9 0 0
v:lead=three & d:ahead	0 0 14 0 -11 0 0
v:lead=thursday	-2 0 29 2 -24 0 -4
v:lead=thursday & d:ahead	0 0 33 0 -29 0 -3
v:lead=thursday & d:gone	0 0 0 -7 12 0 0
v:lead=tickets	0 0 -11 0 12 0 0
v:lead=tickets & d:ahead	0 0 -11 0 11 0 0
v:lead=to	0 0 7 11 -23 5 0
v:lead=to & d:ahead	0 0 7 0 -14 5 0
v:lead=today	-2 0 -1 12 -2 0 -7
v:lead=today & d:ahead	0 0 -9 0 17 0 -5
v:lead=today & d:today	-2 0 2 14 -10 0 0
v:lead=tonight	0 0 45 -4 -42 0 0
v:lead=tonight & d:today	0 0 45 -4 -43 0 0
v:lead=trade	0 0 -9 -8 20 0 0
v:lead=trade & d:gone	0 0 0 -5 9 0 0
v:lead=treasury	-1 0 -18 5 -4 17 0
v:lead=treasury & d:ahead	0 0 -14 0 -4 18 0
v:lead=treasury & d:gone	0 0 0 -8 14 0 0
v:lead=treasury & d:today	0 0 -2 13 -10 0 0
v:lead=truce	1 -1 13 0 -10 0 0
v:lead=truce & d:ahead	0 0 14 0 -9 0 0
v:lead=tuesday	0 0 0 -11 12 0 0
v:lead=tuesday & d:today	0 0 -4 -6 12 0 0
v:lead=turkey	0 0 4 -6 -9 6 3
v:lead=turkey & d:ahead	0 0 4 -5 -10 6 3
v:lead=twelve	0 0 6 0 -11 6 0
v:lead=twelve & d:ahead	0 0 6 0 -13 6 0
v:lead=twenty	0 0 -12 -3 17 0 0
v:lead=twenty & d:ahead	0 0 -12 0 12 0 0
v:lead=u.s.	0 0 -8 0 10 0 0
v:lead=under	-2 0 -7 0 0 0 12
v:lead=under & d:ahead	0 0 -7 5 -6 0 13
v:lead=unless	0 0 19 -9 -8 0 -4
v:lead=unless & d:ahead	0 0 -4 0 9 0 -4
v:lead=unless & d:today	0 0 27 -6 -23 0 0
v:lead=until	4 -4 16 6 -15 -20 7
v:lead=until & d:ahead	-1 0 10 9 -8 -18 8
v:lead=until & d:today	0 0 21 -11 -10 0 0
v:lead=updated	0 0 -9 0 11 0 0
v:lead=updated & d:today	0 0 -9 0 11 0 0
v:lead=us & d:ahead	0 0 0 -4 12 0 -4
v:lead=we	0 0 3 3 -11 4 4
v:lead=we & d:ahead	0 0 12 -3 -17 4 5
v:lead=we & d:gone	0 0 0 9 -7 0 0
v:lead=we & d:today	0 0 -12 -6 19 0 0
v:lead=wednesday	0 0 0 -9 12 0 0
v:lead=wednesday & d:ahead	0 0 -8 0 10 0 0
v:lead=what	-10 0 -5 4 1 4 1
v:lead=what & d:ahead	0 0 0 14 -13 5 1
v:lead=what & d:gone	-3 0 0 -10 18 0 0
v:lead=what & d:today	-2 0 -6 -1 11 0 0
v:lead=when & d:gone	-9 0 0 9 -1 0 0
v:lead=when & d:today	0 0 -11 -5 17 0 0
v:lead=where	-2 0 19 -26 4 -5 -1
v:lead=where & d:gone	-1 0 0 -15 19 0 0
v:lead=where & d:today	0 0 17 -10 -10 0 0
v:lead=whether	0 0 13 0 -6 0 -5
v:lead=which & d:ahead	-1 -1 1 10 -3 0 0
v:lead=which & d:gone	1 9 -14 7 -6 0 0
v:lead=which & d:today	0 0 8 -22 10 0 0
v:lead=who	0 0 -21 -1 21 0 -8
v:lead=who & d:ahead	0 0 -16 -6 25 0 -7
v:lead=with & d:ahead	0 0 0 0 -10 7 7
v:lead=without	0 0 5 -19 -8 -3 19
v:lead=without & d:ahead	0 0 6 -9 -17 -3 20
v:lead=yet	0 0 -1 0 -5 9 0
v:lead=yet & d:ahead	0 0 0 0 -7 9 0
v:lead=you	0 0 13 0 -11 0 0
v:lead=you & d:ahead	0 0 13 0 -14 0 0
v:lead=zambia	9 0 -5 0 0 -1 0
v:lead=—	0 -10 5 21 -7 -17 -7
v:lead=— & d:ahead	0 0 4 33 -13 -14 -4
v:lead=— & d:today	-13 0 3 0 3 -1 -2
v:lr=( )	-2 0 -14 -21 25 11 0
v:lr=( ) & d:ahead	0 0 -18 0 7 13 0
v:lr=( ) & d:gone	0 0 0 -8 13 0 0
v:lr=( ) & d:today	0 0 0 -11 9 0 0
v:lr=( <level>	0 0 14 0 -11 0 0
v:lr=( <level> & d:today	0 0 14 0 -12 0 0
v:lr=, ) & d:today	0 0 8 3 -11 0 0
v:lr=, ,	9 -2 -5 9 -13 -13 18
v:lr=, , & d:ahead	0 0 -23 -2 8 -12 19
v:lr=, , & d:today	15 0 23 9 -34 0 0
v:lr=, -	0 0 1 -15 11 0 0
v:lr=, - & d:today	0 0 1 -15 11 0 0
v:lr=, .	7 0 13 16 -29 -11 10
v:lr=, . & d:ahead	0 0 2 19 -20 -8 11
v:lr=, . & d:gone	12 0 0 0 -8 0 0
v:lr=, . & d:today	-5 0 15 1 -10 0 0
v:lr=, :	0 0 -7 -11 22 0 0
v:lr=, : & d:ahead	0 0 -6 -2 13 0 0
v:lr=, <end>	-16 -7 20 -3 1 4 -24
v:lr=, <end> & d:ahead	0 0 21 -20 -6 9 -17
v:lr=, <end> & d:today	-19 -2 5 2 4 -5 -5
v:lr=, to	0 0 -5 -7 0 0 12
v:lr=, to & d:ahead	0 0 -5 -7 0 0 12
v:lr=, —	-7 0 -13 5 8 0 0
v:lr=, — & d:today	-7 0 -13 5 8 0 0
v:lr=. .	0 0 0 -8 12 0 0
v:lr=. . & d:today	0 0 0 -7 10 0 0
v:lr=: ,	0 0 27 -1 -19 -1 0
v:lr=: , & d:ahead	0 0 -6 0 12 0 0
v:lr=: .	0 0 17 4 -29 13 -3
v:lr=: . & d:ahead	0 0 18 -6 -24 13 -3
v:lr=: . & d:gone	0 0 0 10 -9 0 0
v:lr=: <end>	0 0 0 -7 19 -18 -5
v:lr=: <end> & d:ahead	0 0 8 -9 9 -17 -4
v:lr=: <end> & d:today	0 0 -12 -6 19 0 0
v:lr=: is	0 0 16 0 -15 0 0
v:lr=: the	0 0 -28 -3 35 0 -5
v:lr=; it & d:today	0 0 10 -7 -3 0 0
v:lr=<begin> 's	9 0 -1 -10 2 0 0
v:lr=<begin> 's & d:gone	9 0 0 0 -6 0 0
v:lr=<begin> (	0 0 -5 0 13 0 -5
v:lr=<begin> ,	-11 13 0 -2 0 -11 0
v:lr=<begin> , & d:ahead	0 0 -7 -2 12 -10 0
v:lr=<begin> , & d:gone	-4 14 0 -12 -1 0 0
v:lr=<begin> , & d:today	-3 0 10 6 -11 0 0
v:lr=<begin> .	1 6 9 0 -19 12 0
v:lr=<begin> . & d:ahead	0 0 9 -3 -18 13 0
v:lr=<begin> . & d:gone	3 7 17 4 -24 0 0
v:lr=<begin> . & d:today	0 0 -13 -1 15 0 0
v:lr=<begin> :	1 -2 5 -16 0 3 0
v:lr=<begin> : & d:ahead	0 0 9 -2 -12 3 1
v:lr=<begin> : & d:gone	1 -2 0 -9 11 0 0
v:lr=<begin> : & d:today	0 0 -5 -2 10 0 0
v:lr=<begin> <end>	9 -8 12 19 -18 -19 -20
v:lr=<begin> <end> & d:ahead	0 0 26 -3 -12 -14 -14
v:lr=<begin> <end> & d:today	11 0 -12 21 -12 -2 -2
v:lr=<begin> <level>	0 -1 -8 4 11 -7 0
v:lr=<begin> <person>	0 0 0 -9 12 0 0
v:lr=<begin> at	0 0 32 0 -31 0 0
v:lr=<begin> at & d:today	0 0 25 0 -24 0 0
v:lr=<begin> is	-2 0 7 -6 -13 14 -1
v:lr=<begin> is & d:ahead	0 0 5 0 -20 15 0
v:lr=<begin> is & d:gone	-2 0 0 -4 12 0 0
v:lr=<begin> it	-3 0 -12 -15 30 -2 0
v:lr=<begin> it & d:ahead	0 0 -13 0 19 -1 0
v:lr=<begin> the & d:gone	0 0 0 -8 11 0 0
v:lr=<begin> the & d:today	-6 0 11 2 -9 0 0
v:lr=<begin> they	0 0 15 -10 -2 0 0
v:lr=<begin> they & d:today	0 0 15 -6 -6 0 0
v:lr=<begin> —	8 6 0 2 -5 -14 -5
v:lr=<begin> — & d:ahead	0 0 7 0 3 -13 -4
v:lr=<begin> — & d:today	10 0 -9 9 -9 0 0
v:lr=<day-ahead> .	0 0 -25 -10 32 0 0
v:lr=<day-ahead> . & d:today	0 0 -25 -10 32 0 0
v:lr=<level> ,	0 0 -8 -11 18 0 0
v:lr=<level> , & d:today	0 0 -1 -8 9 0 0
v:lr=<level> .	0 0 -17 -16 37 0 0
v:lr=<level> . & d:ahead	0 0 -9 0 13 0 0
v:lr=<level> . & d:today	0 0 -7 -9 19 0 0
v:lr=<level> <end>	0 0 19 0 -16 0 -1
v:lr=<name> ,	0 0 -4 -4 10 0 0
v:lr=<name> .	0 0 -4 -5 12 0 0
v:lr=<number> ,	0 0 -11 -11 20 0 0
v:lr=<number> , & d:today	0 0 -8 -10 16 0 0
v:lr=<number> .	-1 0 -3 9 -5 0 5
v:lr=<number> . & d:ahead	0 0 5 5 -17 0 6
v:lr=<number> . & d:today	0 0 -11 5 5 0 0
v:lr=<number> and	0 0 0 -11 12 0 0
v:lr=<number> and & d:today	0 0 0 -11 12 0 0
v:lr=<organisation> .	0 0 -2 -7 13 0 0
v:lr=<person> ,	0 0 -1 15 -13 0 0
v:lr=<seat> ,	0 0 -5 -1 10 0 0
v:lr=<seat> .	0 0 -10 -3 16 0 0
v:lr=a ,	-1 0 -1 -7 14 0 -2
v:lr=a , & d:ahead	0 0 0 -6 10 0 -2
v:lr=a .	0 0 -11 -10 9 0 11
v:lr=a . & d:ahead	0 0 -10 -9 6 0 11
v:lr=about .	0 0 -7 0 8 0 0
v:lr=after ,	0 0 8 -3 1 -10 0
v:lr=after , & d:ahead	0 0 12 0 -4 -9 0
v:lr=after .	0 0 10 0 -7 0 0
v:lr=after . & d:ahead	0 0 10 0 -9 0 0
v:lr=after <end>	0 0 0 -4 17 -21 0
v:lr=after <end> & d:ahead	0 0 0 0 14 -21 0
v:lr=after ?	0 0 -3 0 -21 21 0
v:lr=after ? & d:ahead	0 0 -3 0 -22 21 0
v:lr=again .	0 0 6 9 -9 -2 -2
v:lr=again . & d:gone	0 0 0 9 -9 0 0
v:lr=agreement .	0 0 -14 0 16 0 0
v:lr=and ,	0 0 8 -1 -11 7 -1
v:lr=and , & d:ahead	0 0 9 0 -14 7 -1
v:lr=and it	0 0 14 0 -13 0 0
v:lr=and of	0 0 -10 -4 16 0 0
v:lr=and of & d:ahead	0 0 -9 0 9 0 0
v:lr=and the	0 0 13 0 -11 0 0
v:lr=and the & d:ahead	0 0 13 0 -11 0 0
v:lr=apply .	0 0 0 -8 10 0 0
v:lr=are .	0 0 -5 0 9 0 0
v:lr=as .	0 0 19 -9 -13 0 0
v:lr=before .	0 0 3 -5 8 -1 -11
v:lr=before . & d:ahead	0 0 3 -4 7 -1 -11
v:lr=before :	0 0 0 0 -9 0 11
v:lr=before <end>	0 0 19 -28 -13 -15 22
v:lr=before <end> & d:ahead	0 0 19 -22 -18 -14 22
v:lr=before and	-4 0 -4 -13 27 0 -7
v:lr=before and & d:gone	-3 0 0 -4 9 0 0
v:lr=before and & d:today	0 0 0 -17 19 0 0
v:lr=before are	0 0 3 8 -4 0 -11
v:lr=before are & d:ahead	0 0 -2 14 -4 0 -11
v:lr=before it	0 0 0 12 -11 0 0
v:lr=before it & d:gone	0 0 0 12 -11 0 0
v:lr=before pay	0 0 -11 -7 0 0 17
v:lr=before pay & d:ahead	0 0 -4 -2 -10 0 17
v:lr=begin ,	0 0 -2 9 -8 0 1
v:lr=begin .	0 0 -4 28 -21 0 -4
v:lr=begin . & d:gone	0 0 0 15 -13 0 0
v:lr=begin . & d:today	0 0 -2 11 -9 0 0
v:lr=begin and	0 0 0 13 -9 0 0
v:lr=between and	0 0 0 -2 0 0 9
v:lr=between and & d:ahead	0 0 0 -5 -1 0 9
v:lr=beyond ,	0 0 -10 -2 -4 13 7
v:lr=beyond , & d:ahead	0 0 -10 0 -7 13 7
v:lr=by ,	0 0 7 -15 -5 2 2
v:lr=by , & d:ahead	0 0 8 -10 -9 2 3
v:lr=by .	0 0 1 -15 12 0 -8
v:lr=by . & d:ahead	0 0 3 -11 5 0 -7
v:lr=by :	0 0 10 5 -12 0 -2
v:lr=by : & d:ahead	0 0 10 5 -12 0 -2
v:lr=by <end>	0 0 -11 0 25 -7 -5
v:lr=by <end> & d:ahead	0 0 -11 0 23 -6 -5
v:lr=by ?	13 0 0 0 -8 0 0
v:lr=by ? & d:gone	13 0 0 0 -12 0 0
v:lr=by or	0 0 10 0 -9 0 0
v:lr=by or & d:ahead	0 0 10 0 -9 0 0
v:lr=by the	0 0 -20 10 0 6 6
v:lr=by the & d:ahead	0 0 -20 -2 11 6 6
v:lr=changed .	0 0 17 -4 -14 0 0
v:lr=deal ,	0 0 -9 0 12 0 0
v:lr=die .	-1 0 16 -1 -9 0 0
v:lr=die . & d:today	0 0 12 -1 -9 0 0
v:lr=effect ,	0 0 0 15 -13 0 0
v:lr=effect .	11 0 -5 2 -9 0 0
v:lr=effect . & d:today	11 0 -5 -3 -1 0 0
v:lr=effect and	0 0 0 9 -7 0 0
v:lr=end .	20 0 9 -22 -7 -10 0
v:lr=end . & d:today	16 0 6 -18 -8 0 0
v:lr=end <end>	-3 0 -12 0 5 9 0
v:lr=end <end> & d:ahead	0 0 -1 0 -6 10 0
v:lr=end at	0 0 13 0 -12 0 0
v:lr=expire ,	13 0 -6 0 -3 0 0
v:lr=expire .	9 0 6 0 -13 0 0
v:lr=for .	0 0 -2 -7 18 0 -3
v:lr=for . & d:today	0 0 -5 -4 11 0 0
v:lr=for <end>	0 0 12 -1 -7 0 0
v:lr=for <end> & d:ahead	0 0 12 0 -8 0 0
v:lr=force .	0 0 -5 11 -6 0 0
v:lr=force . & d:today	0 0 -2 12 -8 0 0
v:lr=friday ,	0 0 16 -3 -13 0 0
v:lr=from ,	-5 6 -3 16 -9 -13 0
v:lr=from , & d:ahead	0 -1 0 7 -3 -12 3
v:lr=from , & d:gone	-1 8 0 15 -17 0 -2
v:lr=from , & d:today	0 0 -9 -4 11 0 0
v:lr=from .	-6 0 -24 14 -8 -4 19
v:lr=from . & d:ahead	0 0 -20 -17 7 -3 20
v:lr=from . & d:gone	-2 0 0 13 -11 0 0
v:lr=from . & d:today	0 0 -4 22 -18 0 0
v:lr=from :	0 0 -9 -1 16 0 -5
v:lr=from : & d:gone	0 0 0 -9 11 0 0
v:lr=from ;	0 4 15 -6 0 0 -9
v:lr=from ; & d:ahead	0 0 2 -12 16 0 -9
v:lr=from ; & d:gone	0 4 13 2 -17 0 0
v:lr=from <end>	9 -4 -53 10 8 -16 7
v:lr=from <end> & d:ahead	0 0 -46 22 0 -15 8
v:lr=from <end> & d:gone	0 -1 0 -12 18 0 -1
v:lr=from <end> & d:today	11 0 -9 -5 3 0 0
v:lr=from <level>	0 0 0 -11 28 0 -16
v:lr=from <level> & d:ahead	0 0 0 3 9 0 -16
v:lr=from <name>	0 0 -11 -2 0 0 10
v:lr=from <name> & d:ahead	0 0 -4 0 -7 0 11
v:lr=from <number>	0 0 0 -8 11 0 -2
v:lr=from <number> & d:ahead	0 0 0 -8 11 0 -2
v:lr=from <quality> & d:ahead	0 0 0 -13 4 0 3
v:lr=from ?	0 0 0 11 -15 0 5
v:lr=from ? & d:ahead	0 0 0 18 -22 0 5
v:lr=from and	0 0 -6 25 -11 -5 -7
v:lr=from and & d:ahead	0 -1 -1 13 0 -5 -6
v:lr=from if	0 0 -4 -12 15 0 2
v:lr=from if & d:ahead	0 0 -4 -9 11 0 2
v:lr=from it	0 5 -7 -22 1 0 10
v:lr=from it & d:ahead	0 0 -6 -4 -3 0 10
v:lr=from it & d:gone	0 5 0 -14 7 0 0
v:lr=from on	0 0 0 -4 -9 0 13
v:lr=from on & d:ahead	0 0 0 -2 -10 0 13
v:lr=from or	0 0 -4 0 9 0 -2
v:lr=from or & d:ahead	0 0 -4 0 9 0 -2
v:lr=from our & d:ahead	0 0 0 -5 14 0 -9
v:lr=from the	0 0 13 23 -17 0 -16
v:lr=from the & d:ahead	0 0 13 4 -1 0 -16
v:lr=from the & d:gone	0 0 0 11 -9 0 0
v:lr=from they	0 0 0 10 -2 0 -10
v:lr=from to	-5 4 16 21 -44 -6 15
v:lr=from to & d:ahead	0 -3 17 13 -38 -5 16
v:lr=from until	0 0 -1 22 -23 0 2
v:lr=in , & d:ahead	0 0 -5 -5 14 0 0
v:lr=in .	0 14 0 -12 -5 0 0
v:lr=in . & d:gone	0 14 0 -12 -5 0 0
v:lr=in :	0 0 0 10 -9 0 0
v:lr=in : & d:gone	0 0 0 10 -9 0 0
v:lr=in ;	0 0 0 -18 20 0 0
v:lr=in ; & d:gone	0 0 0 -18 19 0 0
v:lr=in <end> & d:ahead	0 0 -5 0 9 0 0
v:lr=in and	-2 0 0 -10 13 0 0
v:lr=in and & d:gone	-2 0 0 -10 13 0 0
v:lr=in both	0 0 0 13 -13 0 0
v:lr=in both & d:gone	0 0 0 13 -13 0 0
v:lr=in end	0 0 0 -11 13 0 0
v:lr=in end & d:gone	0 0 0 -11 13 0 0
v:lr=in for	0 -10 0 -1 5 0 0
v:lr=in for & d:gone	0 -10 0 -1 5 0 0
v:lr=in it	0 0 0 -9 12 0 0
v:lr=in it & d:gone	0 0 0 -9 12 0 0
v:lr=in remain	0 0 0 -10 10 0 0
v:lr=in remain & d:gone	0 0 0 -10 10 0 0
v:lr=in they	0 0 0 -11 12 0 0
v:lr=in they & d:gone	0 0 0 -11 12 0 0
v:lr=in with	0 0 0 9 -8 0 0
v:lr=in with & d:gone	0 0 0 9 -8 0 0
v:lr=including .	0 0 5 0 -12 6 0
v:lr=including . & d:ahead	0 0 5 0 -12 6 0
v:lr=is . & d:today	0 0 10 -2 -7 0 0
v:lr=is <end>	0 0 10 0 -12 4 0
v:lr=is <end> & d:ahead	0 0 11 0 -15 4 0
v:lr=it ,	0 0 -13 0 15 0 0
v:lr=it , & d:ahead	0 0 -13 0 13 0 0
v:lr=it .	0 0 11 -10 -1 0 0
v:lr=it . & d:today	0 0 12 -7 -7 0 0
v:lr=last ,	0 -4 0 14 -11 0 0
v:lr=last , & d:gone	0 -4 0 14 -11 0 0
v:lr=meet .	0 0 17 -6 -11 0 0
v:lr=meet . & d:ahead	0 0 11 -1 -8 0 0
v:lr=midnight ,	0 0 11 -11 -2 0 0
v:lr=midnight .	0 0 28 0 -26 0 0
v:lr=monday ,	0 0 13 8 -20 0 0
v:lr=monday , & d:today	0 0 13 8 -20 0 0
v:lr=monday .	0 0 10 -8 -3 0 0
v:lr=monday . & d:today	0 0 10 -8 -3 0 0
v:lr=monday <end>	0 0 -16 -3 17 0 0
v:lr=monday <end> & d:today	0 0 -15 -3 16 0 0
v:lr=noon ,	0 0 0 10 -12 0 0
v:lr=not .	0 0 -10 -2 15 0 0
v:lr=notice .	0 0 -10 7 0 0 0
v:lr=notice . & d:today	0 0 -9 10 -2 0 0
v:lr=of "	0 0 0 10 -5 0 -2
v:lr=of 's & d:today	0 0 0 -7 9 0 0
v:lr=of ( & d:ahead	0 0 0 13 -11 0 0
v:lr=of ,	9 -17 -5 0 4 -1 -1
v:lr=of , & d:gone	10 -16 0 0 0 0 0
v:lr=of .	0 0 -3 11 2 -6 -12
v:lr=of . & d:ahead	0 0 1 12 -2 -5 -11
v:lr=of . & d:gone	0 0 0 -12 15 0 0
v:lr=of . & d:today	0 0 -10 11 -5 0 0
v:lr=of : & d:gone	0 0 0 13 -12 0 0
v:lr=of ;	-1 0 0 -7 14 0 -1
v:lr=of ; & d:ahead	0 0 0 -7 11 0 -1
v:lr=of <end>	-3 8 -7 1 -4 -10 11
v:lr=of <end> & d:ahead	0 0 -2 -4 0 -9 11
v:lr=of <end> & d:gone	-1 8 0 4 -9 0 0
v:lr=of and	0 9 -3 12 -13 0 -2
v:lr=of and & d:ahead	0 0 -1 -6 12 0 -1
v:lr=of and & d:gone	0 9 0 -14 3 0 0
v:lr=of are	0 0 0 -7 12 0 0
v:lr=of has	0 7 0 -24 21 0 0
v:lr=of has & d:gone	0 7 0 -23 18 0 0
v:lr=of it & d:gone	0 0 0 11 -9 0 0
v:lr=of on	0 0 0 -6 10 0 0
v:lr=of set & d:gone	0 0 0 12 -12 0 0
v:lr=of that	0 0 0 9 -8 0 0
v:lr=of that & d:gone	0 0 0 9 -9 0 0
v:lr=of the	5 0 0 -19 15 0 0
v:lr=of the & d:today	0 0 0 -15 16 0 0
v:lr=of would	0 0 -13 10 -2 6 0
v:lr=of would & d:ahead	0 0 -13 0 9 6 0
v:lr=of would & d:gone	0 0 0 11 -9 0 0
v:lr=on "	0 0 0 0 9 0 -1
v:lr=on ,	-10 8 3 7 -5 -4 -3
v:lr=on , & d:ahead	-5 -1 7 -13 3 -2 -5
v:lr=on , & d:gone	-6 11 -12 -4 3 -1 8
v:lr=on , & d:today	-1 0 -2 28 -22 0 0
v:lr=on .	10 -17 -9 9 6 -6 -10
v:lr=on . & d:gone	16 -12 -24 8 -6 -3 -3
v:lr=on . & d:today	-5 0 -35 12 11 0 0
v:lr=on :	3 0 1 -9 0 2 -3
v:lr=on : & d:gone	4 0 0 -12 3 0 0
v:lr=on ;	0 -3 9 3 -7 -9 6
v:lr=on ; & d:ahead	0 0 2 -4 0 -9 6
v:lr=on ; & d:gone	0 -3 12 11 -17 0 0
v:lr=on <day-today>	14 0 13 -13 -13 0 -1
v:lr=on <day-today> & d:ahead	0 0 15 0 -11 0 -1
v:lr=on <day-today> & d:gone	15 0 0 -11 -5 0 0
v:lr=on <end>	9 -15 1 7 -2 -14 0
v:lr=on <end> & d:ahead	-5 0 1 0 4 -11 1
v:lr=on <end> & d:gone	12 -12 5 2 -7 -3 -1
v:lr=on <end> & d:today	0 0 0 13 -11 0 0
v:lr=on <level>	0 0 -3 10 -5 0 0
v:lr=on <name>	7 0 -12 0 11 0 -18
v:lr=on <name> & d:ahead	0 0 -12 1 20 0 -17
v:lr=on <person>	0 0 0 11 -8 0 0
v:lr=on <person> & d:gone	0 0 0 13 -11 0 0
v:lr=on ?	-1 0 12 -12 -7 0 3
v:lr=on ? & d:ahead	0 0 13 -3 -12 0 3
v:lr=on ? & d:gone	0 0 0 -5 12 0 0
v:lr=on after	0 0 6 -15 5 0 0
v:lr=on after & d:ahead	0 0 14 0 -11 0 0
v:lr=on after & d:today	0 0 -11 -8 20 0 0
v:lr=on afternoon	0 0 9 6 -13 0 0
v:lr=on afternoon & d:gone	0 0 0 8 -8 0 0
v:lr=on afternoon & d:today	0 0 10 0 -9 0 0
v:lr=on and	16 -4 -7 7 -17 -4 12
v:lr=on and & d:ahead	-3 0 -4 17 -21 -3 16
v:lr=on and & d:gone	19 -2 0 2 -9 0 -7
v:lr=on and & d:today	0 0 -2 -25 28 0 0
v:lr=on are	0 0 -21 2 0 0 16
v:lr=on are & d:ahead	0 0 -20 7 -3 0 16
v:lr=on as & d:gone	0 0 0 -7 8 0 0
v:lr=on at	-4 0 -19 -30 35 7 -8
v:lr=on at & d:ahead	0 0 -11 -20 19 8 -7
v:lr=on at & d:gone	-2 0 0 -3 10 0 0
v:lr=on at & d:today	0 0 -12 -3 17 0 0
v:lr=on because	-4 0 13 0 -4 0 0
v:lr=on because & d:ahead	0 0 13 0 -12 0 0
v:lr=on between	0 0 0 -8 10 0 0
v:lr=on by & d:ahead	0 0 -3 -1 9 -1 0
v:lr=on doe	0 0 0 14 -12 0 0
v:lr=on end	0 7 13 0 -17 0 0
v:lr=on evening	-1 0 -12 -14 32 0 0
v:lr=on evening & d:ahead	0 0 -8 0 13 0 0
v:lr=on evening & d:gone	-1 0 0 -6 11 0 0
v:lr=on for	-2 -2 0 24 -14 -10 -1
v:lr=on for & d:ahead	0 0 4 7 -4 -10 -1
v:lr=on for & d:gone	-1 -1 0 22 -18 0 0
v:lr=on for & d:today	0 0 -4 -4 10 0 0
v:lr=on in & d:ahead	0 0 -2 15 -2 -3 -8
v:lr=on in & d:gone	-2 0 0 -15 19 0 0
v:lr=on is	0 0 -10 0 15 0 0
v:lr=on is & d:ahead	0 0 -10 0 13 0 0
v:lr=on it	10 0 12 10 -22 0 -10
v:lr=on it & d:ahead	0 0 8 7 -7 0 -10
v:lr=on it & d:gone	11 0 0 3 -13 0 0
v:lr=on last	0 0 2 16 -18 0 0
v:lr=on last & d:gone	0 0 0 21 -21 0 0
v:lr=on morning & d:ahead	0 0 -5 -5 16 0 -3
v:lr=on morning & d:today	0 0 13 -3 -8 0 0
v:lr=on next	0 0 0 4 -18 15 0
v:lr=on next & d:ahead	0 0 0 0 -15 16 0
v:lr=on night	-7 0 2 -12 13 0 -3
v:lr=on night & d:ahead	0 0 -4 0 10 0 -3
v:lr=on night & d:gone	-6 0 0 -8 14 0 0
v:lr=on night & d:today	0 0 11 0 -10 0 0
v:lr=on on	0 0 0 6 -14 0 10
v:lr=on on & d:ahead	0 0 0 0 -8 0 10
v:lr=on on & d:gone	0 0 0 9 -8 0 0
v:lr=on that & d:gone	-5 0 0 -23 34 0 0
v:lr=on that & d:today	0 0 -11 13 -6 0 0
v:lr=on the	-2 -1 3 -13 -1 -8 18
v:lr=on the & d:ahead	0 0 5 8 -20 -8 18
v:lr=on the & d:gone	-1 -1 -1 -30 31 0 0
v:lr=on to	-2 0 -4 0 16 0 -10
v:lr=on to & d:ahead	0 0 0 10 0 0 -9
v:lr=on to & d:today	0 0 -4 -14 20 0 0
v:lr=on under	0 0 0 12 -9 0 0
v:lr=on under & d:ahead	0 0 0 10 -7 0 0
v:lr=on unless	0 0 -8 0 11 0 0
v:lr=on unless & d:ahead	0 0 -8 0 11 0 0
v:lr=on was	0 0 0 16 -14 0 0
v:lr=on was & d:gone	0 0 0 17 -16 0 0
v:lr=on what	0 0 -8 0 11 0 0
v:lr=on will	0 0 -1 9 -3 0 0
v:lr=on will & d:gone	0 0 0 11 -10 0 0
v:lr=on with	-6 0 0 -1 13 0 0
v:lr=on without	-10 0 10 0 2 -2 0
v:lr=on without & d:gone	-9 0 0 0 11 0 0
v:lr=on without & d:today	0 0 14 0 -12 0 0
v:lr=out .	-7 0 17 -11 -5 0 0
v:lr=out . & d:today	-1 0 11 -8 -3 0 0
v:lr=over .	0 0 34 -6 -31 0 0
v:lr=published ,	0 0 -2 -6 13 0 0
v:lr=published <end>	11 0 -5 -1 -3 0 0
v:lr=published <end> & d:today	11 0 -5 -1 -3 0 0
v:lr=say ,	0 0 9 0 -5 0 0
v:lr=say . & d:ahead	0 0 2 0 -11 7 0
v:lr=say that	0 0 8 -6 -1 0 0
v:lr=say that & d:today	0 0 9 0 -6 0 0
v:lr=sign , & d:ahead	0 0 11 0 -9 0 0
v:lr=sign , & d:today	0 0 -11 0 14 0 0
v:lr=sign .	0 0 18 7 -19 -1 0
v:lr=sign . & d:ahead	0 0 -6 0 10 0 0
v:lr=sign . & d:gone	0 0 0 9 -8 0 0
v:lr=sign . & d:today	0 0 23 0 -21 0 0
v:lr=since ,	-14 0 -11 2 12 -2 0
v:lr=since , & d:ahead	0 0 -7 -5 16 -1 0
v:lr=since , & d:gone	-14 0 0 6 0 0 0
v:lr=since . & d:today	0 0 0 -13 16 0 0
v:lr=since : & d:ahead	0 0 -8 0 9 0 0
v:lr=since : & d:gone	9 0 0 6 -13 0 0
v:lr=since <end>	-3 5 2 -14 14 -5 0
v:lr=since <name>	0 0 -5 13 -7 0 0
v:lr=since <name> & d:gone	0 0 0 14 -12 0 0
v:lr=since <quality>	0 0 4 -10 5 0 0
v:lr=since <quality> & d:gone	0 0 0 -10 11 0 0
v:lr=since a	3 0 0 -10 5 0 0
v:lr=since and	-3 0 -2 24 -17 0 0
v:lr=since and & d:ahead	0 0 -1 -5 10 0 0
v:lr=since and & d:gone	-2 0 0 28 -25 0 0
v:lr=since at	0 0 0 19 -19 0 0
v:lr=since at & d:gone	0 0 0 13 -13 0 0
v:lr=since of	0 0 -2 -12 16 0 0
v:lr=since on	0 0 -2 -6 11 0 0
v:lr=since the	12 0 14 1 -21 0 0
v:lr=since the & d:ahead	0 0 17 0 -15 0 0
v:lr=since the & d:gone	0 0 0 12 -11 0 0
v:lr=since they	0 0 0 10 -7 0 0
v:lr=so .	0 0 0 -5 11 0 0
v:lr=start ,	0 0 -11 -1 2 -1 10
v:lr=start , & d:ahead	0 0 -11 0 0 -1 10
v:lr=start .	0 0 -7 10 -1 0 -1
v:lr=sunday <end>	0 0 23 -3 -20 0 0
v:lr=sunday <end> & d:today	0 0 20 -3 -16 0 0
v:lr=telephone .	0 0 20 0 -19 0 0
v:lr=the ,	-7 0 5 -11 2 -4 5
v:lr=the , & d:ahead	0 0 15 -12 -11 -3 6
v:lr=the .	15 0 -6 -21 6 -5 4
v:lr=the . & d:ahead	0 0 -5 -5 10 -3 4
v:lr=the . & d:gone	16 0 0 -6 -7 0 0
v:lr=the :	0 0 19 9 -23 0 -1
v:lr=the : & d:ahead	0 0 19 0 -16 0 -1
v:lr=the : & d:gone	0 0 0 10 -9 0 0
v:lr=the <end>	4 -3 2 2 -15 10 0
v:lr=the <end> & d:ahead	-2 0 6 -6 -18 12 1
v:lr=the <end> & d:gone	6 -2 -6 -17 21 -6 0
v:lr=the <end> & d:today	0 0 -3 24 -21 0 0
v:lr=the ?	0 0 -11 0 13 4 -3
v:lr=the ? & d:ahead	0 0 -10 0 11 4 -3
v:lr=the is	0 0 3 5 -10 1 0
v:lr=the it	0 0 -4 -3 -9 13 3
v:lr=the it & d:ahead	0 0 -4 0 -13 13 3
v:lr=the next	0 0 2 0 6 -12 0
v:lr=the next & d:ahead	0 0 2 0 5 -12 0
v:lr=the was	0 0 12 0 -15 3 0
v:lr=the was & d:ahead	0 0 12 0 -17 4 0
v:lr=there .	0 0 -3 -1 -6 0 11
v:lr=there . & d:ahead	0 0 -3 -1 -6 0 11
v:lr=through ,	0 0 -4 0 9 -1 0
v:lr=through , & d:ahead	0 0 -4 0 9 -1 0
v:lr=through .	0 0 15 0 -5 -10 0
v:lr=through . & d:ahead	0 0 15 0 -7 -9 0
v:lr=through <end>	0 0 8 0 -12 2 0
v:lr=through <end> & d:ahead	0 0 8 0 -12 2 0
v:lr=thursday .	0 0 -11 0 13 0 0
v:lr=thursday . & d:today	0 0 -11 0 13 0 0
v:lr=time ,	0 0 -5 21 -15 0 -1
v:lr=to ,	7 -4 3 -17 -5 6 -4
v:lr=to , & d:ahead	0 0 4 0 -10 8 -3
v:lr=to , & d:gone	9 -2 -3 -14 8 -3 0
v:lr=to .	0 -1 19 -22 -24 7 -7
v:lr=to . & d:ahead	0 0 17 -9 -26 9 -6
v:lr=to . & d:gone	1 0 -12 -7 17 -4 0
v:lr=to . & d:today	0 0 12 0 -10 0 0
v:lr=to :	0 0 -4 0 12 -7 0
v:lr=to : & d:ahead	0 0 -3 0 11 -7 0
v:lr=to ;	0 0 5 0 -16 8 0
v:lr=to ; & d:ahead	0 0 6 0 -19 8 0
v:lr=to <end>	11 -7 5 0 -7 2 -15
v:lr=to <end> & d:ahead	0 0 0 -7 2 5 -13
v:lr=to <end> & d:gone	2 -6 21 -2 -7 -7 0
v:lr=to and	-9 0 0 0 8 0 0
v:lr=to and & d:gone	-9 0 0 0 10 0 0
v:lr=to of	0 0 0 9 -7 4 -1
v:lr=to of & d:ahead	0 0 0 11 -14 4 -1
v:lr=to the	0 0 9 0 -2 -4 0
v:lr=tuesday <end>	0 0 -10 1 5 0 0
v:lr=tuesday <end> & d:today	0 0 -10 1 5 0 0
v:lr=until )	0 0 16 0 -13 -1 0
v:lr=until ) & d:ahead	0 0 16 0 -14 -1 0
v:lr=until ,	-4 0 10 -28 -4 10 -12
v:lr=until , & d:ahead	0 0 9 -7 -12 11 -11
v:lr=until , & d:gone	-2 0 -4 -12 25 0 0
v:lr=until , & d:today	0 0 12 -9 -2 0 0
v:lr=until .	-21 -3 12 0 -15 11 -11
v:lr=until . & d:ahead	0 0 16 -20 -21 13 -10
v:lr=until . & d:gone	-17 -1 4 12 0 -2 0
v:lr=until ;	0 0 0 1 -19 18 0
v:lr=until ; & d:ahead	0 0 1 0 -18 18 0
v:lr=until <end>	-5 0 2 -32 9 3 -9
v:lr=until <end> & d:gone	-2 0 -5 -26 38 0 0
v:lr=until <name>	0 0 9 -6 0 0 0
v:lr=until <name> & d:ahead	0 0 9 0 -8 0 0
v:lr=until it	11 0 -12 -3 7 -7 0
v:lr=until it & d:ahead	0 0 -11 0 17 -6 0
v:lr=until it & d:gone	12 0 0 0 -10 0 0
v:lr=until next	0 0 10 2 -5 -8 0
v:lr=until next & d:ahead	0 0 17 0 -11 -8 0
v:lr=until next & d:gone	0 0 0 -13 15 0 0
v:lr=until night	0 0 11 0 -9 0 0
v:lr=until night & d:ahead	0 0 11 0 -9 0 0
v:lr=until of	0 0 6 20 -25 3 -3
v:lr=until of & d:ahead	0 0 7 6 -16 3 -3
v:lr=until of & d:gone	0 0 0 15 -13 0 0
v:lr=until there	-2 0 -12 13 1 0 0
v:lr=until there & d:ahead	0 0 -12 0 13 0 0
v:lr=until they	15 0 -18 -14 -7 0 17
v:lr=until they & d:ahead	0 0 -18 -5 0 0 17
v:lr=until they & d:gone	16 0 0 -7 -10 0 0
v:lr=until to	0 0 -11 -4 17 0 -6
v:lr=until to & d:ahead	0 0 -10 -2 14 0 -5
v:lr=until under & d:ahead	0 0 9 0 -3 -3 0
v:lr=updated <end>	0 0 -9 0 11 0 0
v:lr=updated <end> & d:today	0 0 -9 0 11 0 0
v:lr=wednesday (	0 0 -9 0 11 0 0
v:lr=wednesday ( & d:today	0 0 -9 0 11 0 0
v:lr=wednesday .	0 0 -9 0 11 0 0
v:lr=wednesday . & d:today	0 0 -9 0 11 0 0
v:lr=wednesday <end>	0 0 15 4 -17 0 0
v:lr=wednesday <end> & d:today	0 0 16 -11 -8 0 0
v:lr=· <end>	0 0 -10 -7 19 0 0
v:lr=· <end> & d:today	0 0 -9 -7 18 0 0
v:lr=— ,	0 0 -4 -3 11 0 0
v:lr=— <end> & d:ahead	0 0 13 0 -8 -6 0
v:lr=— <end> & d:today	-1 0 -9 -3 13 0 0
v:o:subject=controls	0 0 -20 -14 33 4 -6
v:o:subject=controls carried	0 0 11 -7 12 -14 -4
v:o:subject=controls carried begin	0 0 9 0 2 -9 0
v:o:subject=controls carried begin ahead	0 0 9 0 1 -9 0
v:o:subject=controls carried on ahead	0 0 -5 0 9 0 0
v:o:subject=controls carried until ahead	0 0 6 0 1 -10 0
v:o:subject=controls end	0 0 -9 11 0 0 0
v:o:subject=controls end ahead	0 0 -9 0 11 0 0
v:o:subject=controls end gone	0 0 0 11 -11 0 0
v:o:subject=controls end on	0 0 -8 11 -2 0 0
v:o:subject=controls far	0 0 -8 2 -2 12 -2
v:o:subject=controls far  ahead	0 0 -14 0 0 14 0
v:o:subject=controls far  today	0 0 0 11 -10 0 0
v:o:subject=controls far carried	-5 -1 11 -14 14 -11 -2
v:o:subject=controls far carried begin	0 0 -5 -5 16 0 -1
v:o:subject=controls far carried begin ahead	0 0 -5 0 11 0 0
v:o:subject=controls far carried end	0 0 -6 -3 15 0 0
v:o:subject=controls far carried from ahead	0 0 0 -1 9 0 -2
v:o:subject=controls far carried of ahead	0 0 10 0 -9 0 0
v:o:subject=controls far carried on ahead	0 0 15 -1 -5 -6 -3
v:o:subject=controls far carried on today	0 0 0 12 -12 0 0
v:o:subject=controls far carried other	0 0 16 0 -14 0 0
v:o:subject=controls far carried other ahead	0 0 16 0 -15 0 0
v:o:subject=controls far carried say	0 0 -4 12 -10 1 0
v:o:subject=controls far carried say on	0 0 0 13 -11 0 0
v:o:subject=controls far carried say today	0 0 0 12 -11 0 0
v:o:subject=controls far carried tell	0 0 13 0 -11 0 0
v:o:subject=controls far carried tell ahead	0 0 13 0 -12 0 0
v:o:subject=controls far carried tell on	0 0 13 0 -12 0 0
v:o:subject=controls far no verb	0 0 -8 2 -2 12 -2
v:o:subject=controls far no verb 	0 0 -15 9 -8 14 0
v:o:subject=controls far no verb ahead	0 0 -7 -1 -1 13 -1
v:o:subject=controls far no verb on	0 0 -7 0 -7 13 0
v:o:subject=controls far on ahead	0 0 -7 0 -7 13 0
v:o:subject=controls from ahead	0 0 -4 -14 19 0 -1
v:o:subject=controls no verb	0 0 -4 -4 13 2 -7
v:o:subject=controls no verb ahead	0 0 -2 -4 8 2 -6
v:o:subject=controls no verb on	0 0 -10 7 0 0 0
v:o:subject=controls no verb the	0 0 -11 0 14 0 0
v:o:subject=controls on ahead	0 0 -18 0 23 0 -1
v:o:subject=controls on gone	0 0 0 18 -18 0 0
v:o:subject=controls suspend	0 0 0 -13 19 0 -6
v:o:subject=controls suspend ahead	0 0 0 -12 18 0 -6
v:o:subject=controls the ahead	0 0 -13 0 16 -1 0
v:o:subject=controls until ahead	0 0 3 0 -10 6 0
v:o:subject=deal  today	11 0 0 0 -9 0 0
v:o:subject=deal before ahead	0 0 -7 0 12 0 -3
v:o:subject=deal begin	0 0 -3 -4 16 0 -2
v:o:subject=deal begin on	0 0 0 -2 10 0 -1
v:o:subject=deal carried	2 -2 -14 -12 5 16 0
v:o:subject=deal carried be	0 0 -15 -2 12 5 0
v:o:subject=deal carried be ahead	0 0 -15 0 9 5 0
v:o:subject=deal carried be until	0 0 -9 0 -3 11 0
v:o:subject=deal carried begin	0 0 -14 3 0 0 6
v:o:subject=deal carried begin gone	0 0 0 11 -10 0 0
v:o:subject=deal carried begin on	0 0 0 10 -12 0 4
v:o:subject=deal carried begin today	0 0 -8 -7 15 0 0
v:o:subject=deal carried end	8 0 2 -6 -13 9 0
v:o:subject=deal carried end ahead	0 0 3 0 -12 9 0
v:o:subject=deal carried end on	0 0 -7 -6 11 2 0
v:o:subject=deal carried from ahead	0 0 0 -3 7 0 -2
v:o:subject=deal carried on ahead	0 0 -9 0 3 4 2
v:o:subject=deal carried on gone	-3 0 0 13 -9 0 0
v:o:subject=deal carried suspend	0 0 -7 0 11 0 0
v:o:subject=deal carried suspend ahead	0 0 -7 0 10 0 0
v:o:subject=deal carried tell	0 0 9 0 -8 0 0
v:o:subject=deal carried tell ahead	0 0 10 0 -10 0 0
v:o:subject=deal carried tell on	0 0 9 0 -8 0 0
v:o:subject=deal carried until ahead	0 0 -2 0 -7 11 0
v:o:subject=deal end	0 0 10 -5 -4 0 0
v:o:subject=deal end today	0 0 10 -4 -5 0 0
v:o:subject=deal extend	0 0 11 0 1 -13 0
v:o:subject=deal extend ahead	0 0 11 0 1 -13 0
v:o:subject=deal far  ahead	0 0 -8 0 14 0 -1
v:o:subject=deal far carried	-11 3 2 -2 2 0 0
v:o:subject=deal far carried agree in	0 0 0 9 -9 0 0
v:o:subject=deal far carried be	0 0 6 -10 -5 -10 15
v:o:subject=deal far carried be ahead	0 0 8 -7 -11 -9 15
v:o:subject=deal far carried be from	0 0 0 -2 -5 0 8
v:o:subject=deal far carried be the	0 0 -12 0 14 -1 0
v:o:subject=deal far carried begin on	0 0 -2 -3 13 0 -5
v:o:subject=deal far carried from ahead	0 0 -4 -4 -5 0 13
v:o:subject=deal far carried leave	0 0 16 0 -13 0 0
v:o:subject=deal far carried on ahead	0 0 12 6 -2 -7 -21
v:o:subject=deal far carried on gone	-3 0 0 -3 11 0 0
v:o:subject=deal far carried on today	0 0 0 -5 9 0 0
v:o:subject=deal far carried other	0 0 -1 -4 -2 9 0
v:o:subject=deal far carried other ahead	0 0 -1 0 -7 9 0
v:o:subject=deal far carried pay	0 0 -8 -4 20 0 -6
v:o:subject=deal far carried pay ahead	0 0 -8 0 15 0 -5
v:o:subject=deal far carried put	0 0 -9 0 14 0 0
v:o:subject=deal far carried put ahead	0 0 -9 0 12 0 0
v:o:subject=deal far carried run	0 0 -14 0 15 0 0
v:o:subject=deal far carried run ahead	0 0 -14 0 14 0 0
v:o:subject=deal far carried say	0 0 7 0 -5 0 0
v:o:subject=deal far carried say ahead	0 0 7 0 -7 0 0
v:o:subject=deal far carried say on	0 0 8 0 -7 0 0
v:o:subject=deal far carried sign	0 0 0 -5 13 -1 0
v:o:subject=deal far carried the ahead	0 0 -28 0 28 4 -2
v:o:subject=deal far carried to ahead	0 0 -13 0 8 5 0
v:o:subject=deal far no verb 	0 0 -11 -5 25 0 -1
v:o:subject=deal far no verb ahead	0 0 11 -1 -11 3 0
v:o:subject=deal far no verb gone	0 0 0 -16 22 0 0
v:o:subject=deal far no verb on	0 0 11 -3 -5 0 0
v:o:subject=deal far no verb today	0 0 -17 0 11 0 0
v:o:subject=deal far on ahead	0 0 12 0 -8 0 0
v:o:subject=deal from ahead	0 0 2 -2 -12 0 14
v:o:subject=deal from gone	0 0 0 13 -12 0 0
v:o:subject=deal no verb	8 -1 3 -6 -1 -13 8
v:o:subject=deal no verb 	11 0 0 0 -8 0 0
v:o:subject=deal no verb ahead	0 0 1 0 -2 -11 9
v:o:subject=deal no verb by	0 0 3 0 -15 8 3
v:o:subject=deal no verb deal	0 0 -10 0 13 0 0
v:o:subject=deal no verb from	0 0 -3 -8 -8 0 17
v:o:subject=deal no verb of	0 0 0 -3 11 0 0
v:o:subject=deal no verb since	0 0 0 9 -8 0 0
v:o:subject=deal no verb the	0 0 -3 0 9 -3 0
v:o:subject=deal no verb today	11 0 -1 -11 1 0 0
v:o:subject=deal on ahead	0 0 7 5 -2 -5 -13
v:o:subject=deal on gone	0 0 0 -11 17 0 0
v:o:subject=deal on today	0 0 0 -10 12 0 0
v:o:subject=deal other	0 0 -3 -3 8 0 0
v:o:subject=deal reach	0 0 5 4 -16 9 -1
v:o:subject=deal reach ahead	0 0 5 0 -14 9 0
v:o:subject=deal reach by	0 0 9 0 0 -9 0
v:o:subject=deal reach on	0 0 12 0 -8 0 0
v:o:subject=deal sign	0 0 -3 -4 13 0 0
v:o:subject=deal sit	0 0 0 15 -15 0 0
v:o:subject=deal sit gone	0 0 0 16 -15 0 0
v:o:subject=deal to ahead	0 0 -10 0 8 0 0
v:o:subject=deal until ahead	0 0 13 0 -12 0 0
v:o:subject=duties	-4 -9 0 -1 8 -5 -9
v:o:subject=duties  today	0 0 -16 -10 26 0 0
v:o:subject=duties ( ahead	0 0 -19 0 4 15 0
v:o:subject=duties ( today	0 0 13 -1 -10 0 0
v:o:subject=duties 12:01 today	0 0 -3 -19 23 0 0
v:o:subject=duties after ahead	0 0 0 4 0 -9 0
v:o:subject=duties agree	0 0 2 19 -21 0 0
v:o:subject=duties agree gone	0 0 0 20 -20 0 0
v:o:subject=duties agree in	0 0 0 13 -13 0 0
v:o:subject=duties announce	0 0 -4 12 -5 0 -1
v:o:subject=duties announce ahead	0 0 -3 -2 10 0 -1
v:o:subject=duties announce on	0 0 -2 11 -5 0 -1
v:o:subject=duties as today	0 0 9 -5 -5 0 0
v:o:subject=duties be	3 0 11 -14 1 -13 4
v:o:subject=duties be ahead	0 0 9 -8 -1 -13 5
v:o:subject=duties be from	0 0 9 3 -7 0 -1
v:o:subject=duties be gone	4 0 0 -11 9 0 0
v:o:subject=duties be on	0 0 0 2 -13 0 14
v:o:subject=duties be since	-3 0 7 -14 8 0 0
v:o:subject=duties before ahead	0 0 6 -11 -13 0 17
v:o:subject=duties begin	-7 0 8 -17 13 -2 -4
v:o:subject=duties begin ahead	0 0 6 10 -9 -1 -2
v:o:subject=duties begin from	0 0 4 -1 9 0 -13
v:o:subject=duties begin gone	-5 0 0 -14 21 0 0
v:o:subject=duties begin of	0 0 0 -7 -4 0 13
v:o:subject=duties begin on	-5 0 21 -10 -7 -2 0
v:o:subject=duties begin today	0 0 4 -33 25 0 0
v:o:subject=duties beijing, today	0 0 0 10 -10 0 0
v:o:subject=duties carried	11 0 2 4 0 -17 -4
v:o:subject=duties carried agree on	0 0 0 -10 12 0 0
v:o:subject=duties carried announce	0 0 4 -11 5 0 0
v:o:subject=duties carried announce on	0 0 8 0 -5 0 0
v:o:subject=duties carried be	5 -6 -3 -7 -3 -26 20
v:o:subject=duties carried be ahead	0 0 -10 -11 3 -25 21
v:o:subject=duties carried be before	0 0 0 12 -10 0 0
v:o:subject=duties carried be by	0 0 14 0 -12 0 0
v:o:subject=duties carried be gone	8 -4 -2 8 -9 0 0
v:o:subject=duties carried be in	0 0 0 -8 10 0 0
v:o:subject=duties carried be is	-2 0 17 -8 -7 0 0
v:o:subject=duties carried be of	8 0 -8 15 -18 0 2
v:o:subject=duties carried be on	-2 0 -21 -14 21 0 8
v:o:subject=duties carried be since	-2 0 0 -9 14 0 0
v:o:subject=duties carried be the	-2 0 -11 -4 17 -2 5
v:o:subject=duties carried be today	0 0 13 -24 1 0 0
v:o:subject=duties carried be until	12 0 -10 4 -11 -12 16
v:o:subject=duties carried before ahead	0 0 0 -1 10 0 -4
v:o:subject=duties carried begin from	0 0 0 -2 17 0 -12
v:o:subject=duties carried begin today	0 0 -3 -6 11 0 0
v:o:subject=duties carried bring	0 0 8 3 -11 0 0
v:o:subject=duties carried carry	0 0 -13 -1 0 14 0
v:o:subject=duties carried collect ahead	0 0 -2 0 9 0 -3
v:o:subject=duties carried collect gone	0 0 0 10 -8 0 0
v:o:subject=duties carried conclude on	0 0 0 10 -7 0 0
v:o:subject=duties carried end	5 -2 1 6 0 -7 -11
v:o:subject=duties carried end ahead	0 0 5 0 3 -6 -11
v:o:subject=duties carried end ended	0 0 -11 0 14 0 0
v:o:subject=duties carried end gone	6 -1 -1 8 -9 0 0
v:o:subject=duties carried end on	0 0 8 -4 -1 -1 -7
v:o:subject=duties carried end the	3 0 13 0 -11 -4 0
v:o:subject=duties carried ended ahead	0 0 -11 0 12 0 0
v:o:subject=duties carried extend	0 0 13 0 -3 -10 0
v:o:subject=duties carried extend ahead	0 0 13 0 -3 -9 0
v:o:subject=duties carried fall ahead	0 0 5 9 -11 0 -2
v:o:subject=duties carried fall gone	0 0 0 -7 9 0 0
v:o:subject=duties carried from ahead	0 0 4 12 -6 0 -3
v:o:subject=duties carried from gone	0 0 0 -7 11 0 0
v:o:subject=duties carried from today	0 0 0 8 -7 0 0
v:o:subject=duties carried have today	0 0 -7 0 10 0 0
v:o:subject=duties carried is gone	-2 0 0 -7 12 0 0
v:o:subject=duties carried last gone	0 0 0 16 -14 0 0
v:o:subject=duties carried look	0 0 9 0 -17 10 0
v:o:subject=duties carried lower	0 0 0 -2 11 0 -6
v:o:subject=duties carried lower ahead	0 0 0 -1 10 0 -5
v:o:subject=duties carried move	0 0 10 0 -5 0 0
v:o:subject=duties carried move ahead	0 0 10 0 -6 0 0
v:o:subject=duties carried move to	0 0 12 0 -9 0 0
v:o:subject=duties carried of ahead	0 0 -9 3 1 0 2
v:o:subject=duties carried of gone	8 0 0 11 -16 0 0
v:o:subject=duties carried on ahead	-1 0 -4 12 -5 1 -1
v:o:subject=duties carried on today	0 0 0 -7 10 0 0
v:o:subject=duties carried other	11 10 10 -14 -13 -8 2
v:o:subject=duties carried other ahead	0 0 11 -2 -6 -8 2
v:o:subject=duties carried other gone	12 10 0 -10 -10 0 0
v:o:subject=duties carried other on	13 0 -3 0 -7 0 0
v:o:subject=duties carried other since	0 11 0 -5 -6 0 0
v:o:subject=duties carried pay ahead	0 0 -2 9 -6 -6 4
v:o:subject=duties carried pay from	0 0 0 -11 1 0 8
v:o:subject=duties carried pay on	0 0 -11 8 4 0 -1
v:o:subject=duties carried pay today	0 0 0 -23 23 0 0
v:o:subject=duties carried put	0 0 7 -12 3 0 0
v:o:subject=duties carried put gone	0 0 0 -12 13 0 0
v:o:subject=duties carried reach	0 0 -5 0 12 0 0
v:o:subject=duties carried run until	0 0 -10 0 9 0 0
v:o:subject=duties carried say	0 0 -6 -9 22 0 -2
v:o:subject=duties carried since ahead	0 0 -8 0 13 0 0
v:o:subject=duties carried since gone	0 17 0 -11 0 0 0
v:o:subject=duties carried suspend	0 5 8 20 -32 4 2
v:o:subject=duties carried suspend ahead	0 0 8 -7 -12 4 2
v:o:subject=duties carried suspend from	0 0 0 26 -29 0 4
v:o:subject=duties carried suspend until	0 0 8 -4 -13 6 0
v:o:subject=duties carried the ahead	0 0 15 -5 -10 -6 2
v:o:subject=duties carried till ahead	0 0 12 0 -9 0 0
v:o:subject=duties carried to ahead	0 0 19 0 -22 0 0
v:o:subject=duties carried until ahead	0 0 -5 -13 4 -3 14
v:o:subject=duties carried until gone	16 0 0 5 -17 0 0
v:o:subject=duties carried write	0 0 -7 0 11 0 0
v:o:subject=duties collect ahead	0 0 9 0 -2 -2 -2
v:o:subject=duties end	0 0 -11 6 14 -11 0
v:o:subject=duties end ahead	0 0 -15 14 10 -11 0
v:o:subject=duties end on	0 0 -10 -5 22 -10 -3
v:o:subject=duties fall	0 0 -12 18 -3 0 -10
v:o:subject=duties fall ahead	0 0 -12 11 3 0 -9
v:o:subject=duties fall from	0 0 0 -4 10 0 -4
v:o:subject=duties fall on	0 0 -11 26 -15 0 -5
v:o:subject=duties far	-11 -12 5 1 1 -1 -5
v:o:subject=duties far  ahead	0 0 13 -3 -8 -11 2
v:o:subject=duties far  today	-3 0 -13 -2 15 0 0
v:o:subject=duties far carried	-7 -3 6 -12 8 -5 0
v:o:subject=duties far carried  ahead	0 0 -10 -5 16 0 -2
v:o:subject=duties far carried  gone	0 0 0 17 -16 0 0
v:o:subject=duties far carried agree on	0 0 0 -6 13 0 0
v:o:subject=duties far carried announce announced	0 0 0 12 -11 0 0
v:o:subject=duties far carried announce gone	-1 0 0 -12 16 0 0
v:o:subject=duties far carried announce on	-1 0 0 -11 11 0 0
v:o:subject=duties far carried announce today	0 0 0 9 -9 0 0
v:o:subject=duties far carried announced today	0 0 0 12 -12 0 0
v:o:subject=duties far carried approve	0 0 -2 0 -4 0 9
v:o:subject=duties far carried approve ahead	0 0 -2 0 -5 0 10
v:o:subject=duties far carried be	7 1 19 -30 5 -9 -25
v:o:subject=duties far carried be 	0 0 25 0 -22 0 0
v:o:subject=duties far carried be ahead	0 0 12 -10 7 -8 -24
v:o:subject=duties far carried be before	0 0 0 -4 9 0 0
v:o:subject=duties far carried be by	0 0 -1 0 15 -12 0
v:o:subject=duties far carried be from	0 4 7 -7 8 0 -19
v:o:subject=duties far carried be gone	8 1 -1 -15 3 0 0
v:o:subject=duties far carried be on	11 0 6 -3 -8 -6 0
v:o:subject=duties far carried be since	0 0 0 -7 11 0 0
v:o:subject=duties far carried be the	0 0 -11 -2 0 17 0
v:o:subject=duties far carried be to	0 0 -4 0 11 -3 0
v:o:subject=duties far carried be today	0 0 14 -10 -6 0 0
v:o:subject=duties far carried before ahead	0 0 -3 10 0 3 -15
v:o:subject=duties far carried before today	0 0 6 -20 9 0 0
v:o:subject=duties far carried begin	7 3 -13 -9 2 7 4
v:o:subject=duties far carried begin ahead	0 0 -4 -15 3 8 5
v:o:subject=duties far carried begin before	0 0 -3 -18 25 0 -1
v:o:subject=duties far carried begin by	0 0 0 -2 10 0 -2
v:o:subject=duties far carried begin from	0 0 -8 -11 3 0 13
v:o:subject=duties far carried begin gone	9 3 0 2 -9 0 0
v:o:subject=duties far carried begin in	0 0 0 -10 12 0 0
v:o:subject=duties far carried begin on	10 4 0 5 -18 2 0
v:o:subject=duties far carried begin today	0 0 -15 0 11 0 0
v:o:subject=duties far carried begin until	0 0 0 0 -15 10 0
v:o:subject=duties far carried by ahead	0 0 -23 -6 24 0 2
v:o:subject=duties far carried call	0 0 0 -3 10 0 -2
v:o:subject=duties far carried charge	-1 0 -2 0 13 -2 -14
v:o:subject=duties far carried charge ahead	0 0 -7 11 7 -2 -13
v:o:subject=duties far carried charge on	0 0 -6 0 11 0 0
v:o:subject=duties far carried charge since	0 0 0 -11 12 0 0
v:o:subject=duties far carried charge today	0 0 2 -16 10 0 0
v:o:subject=duties far carried clear	0 0 -9 6 3 0 -2
v:o:subject=duties far carried clear ahead	0 0 -9 6 2 0 -1
v:o:subject=duties far carried collect	0 0 -11 1 9 0 0
v:o:subject=duties far carried collect ahead	0 0 -5 0 10 0 0
v:o:subject=duties far carried conclude	0 1 4 -16 12 0 0
v:o:subject=duties far carried conclude gone	0 2 0 -16 13 0 0
v:o:subject=duties far carried confirm	0 0 16 -5 -10 0 0
v:o:subject=duties far carried confirm on	0 0 10 -4 -5 0 0
v:o:subject=duties far carried declare ahead	0 0 -1 -1 11 0 -6
v:o:subject=duties far carried end	-1 -4 2 6 -5 6 -12
v:o:subject=duties far carried end ahead	0 0 0 0 0 6 -11
v:o:subject=duties far carried end by	0 0 -10 0 11 0 0
v:o:subject=duties far carried end gone	0 -4 9 9 -12 0 0
v:o:subject=duties far carried end on	4 0 12 -11 -9 1 -6
v:o:subject=duties far carried extend	-2 0 3 11 -6 -4 0
v:o:subject=duties far carried extend gone	-2 0 0 12 -8 0 0
v:o:subject=duties far carried extend on	-1 0 -11 13 0 0 0
v:o:subject=duties far carried fall	0 0 -10 8 0 0 5
v:o:subject=duties far carried fall ahead	0 0 -10 -6 8 0 5
v:o:subject=duties far carried fall gone	0 0 0 13 -12 0 0
v:o:subject=duties far carried fall on	0 0 -10 10 -2 0 6
v:o:subject=duties far carried for ahead	0 0 11 0 -7 0 -2
v:o:subject=duties far carried from ahead	0 0 0 0 -3 -6 8
v:o:subject=duties far carried from gone	0 9 0 -30 15 0 0
v:o:subject=duties far carried from today	0 0 -4 9 -4 0 0
v:o:subject=duties far carried have	-1 -1 -19 6 16 -3 -2
v:o:subject=duties far carried have ahead	0 0 -15 -6 23 -3 -2
v:o:subject=duties far carried have gone	-1 -1 0 11 -6 0 0
v:o:subject=duties far carried have today	0 0 -7 0 10 0 0
v:o:subject=duties far carried have until	0 0 -22 15 8 0 0
v:o:subject=duties far carried impose	0 0 0 -6 12 0 -1
v:o:subject=duties far carried keep	0 0 0 13 -9 0 0
v:o:subject=duties far carried keep gone	0 0 0 14 -13 0 0
v:o:subject=duties far carried leave before	0 0 0 2 -11 0 10
v:o:subject=duties far carried lower	0 0 0 9 -6 0 0
v:o:subject=duties far carried lower gone	0 0 0 12 -11 0 0
v:o:subject=duties far carried lower on	0 0 0 11 -2 0 -6
v:o:subject=duties far carried meet	0 0 14 0 -11 0 0
v:o:subject=duties far carried meet ahead	0 0 15 8 -19 0 0
v:o:subject=duties far carried meet gone	0 0 0 -9 11 0 0
v:o:subject=duties far carried meet on	0 0 13 -3 -9 0 0
v:o:subject=duties far carried move	0 0 4 0 -12 12 0
v:o:subject=duties far carried move ahead	0 0 4 0 -14 12 0
v:o:subject=duties far carried move to	0 0 -10 0 1 7 0
v:o:subject=duties far carried negotiate	0 0 0 12 -10 0 0
v:o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
v:o:subject=duties far carried of ahead	0 0 -8 -8 0 -6 18
v:o:subject=duties far carried of gone	0 0 0 20 -17 0 0
v:o:subject=duties far carried of today	0 0 9 5 -14 0 0
v:o:subject=duties far carried on ahead	-2 0 -4 -11 10 -6 4
v:o:subject=duties far carried on gone	11 0 8 3 -14 0 -1
v:o:subject=duties far carried on today	0 0 1 -32 21 0 0
v:o:subject=duties far carried other	-2 0 -4 2 14 -11 -9
v:o:subject=duties far carried other ahead	0 0 -2 -3 17 -11 -8
v:o:subject=duties far carried other before	0 0 -3 -2 11 0 -5
v:o:subject=duties far carried other in	0 0 0 8 -8 0 0
v:o:subject=duties far carried pay	-5 0 -12 -2 13 -5 7
v:o:subject=duties far carried pay ahead	0 0 -23 -14 23 -5 8
v:o:subject=duties far carried pay from	0 0 -9 2 3 0 0
v:o:subject=duties far carried pay of	0 0 9 -4 -15 0 11
v:o:subject=duties far carried pay until	-2 0 -6 -1 14 0 0
v:o:subject=duties far carried raise ahead	0 0 7 0 -9 5 -3
v:o:subject=duties far carried reduce	0 0 0 -8 15 0 -1
v:o:subject=duties far carried reduce ahead	0 0 0 -8 15 0 -1
v:o:subject=duties far carried rule	0 0 3 10 -13 0 0
v:o:subject=duties far carried rule gone	0 0 0 11 -11 0 0
v:o:subject=duties far carried run	4 0 12 7 -21 -6 3
v:o:subject=duties far carried run ahead	0 0 13 -3 -9 -5 3
v:o:subject=duties far carried run gone	5 0 0 11 -13 0 0
v:o:subject=duties far carried said today	0 0 10 0 -9 0 0
v:o:subject=duties far carried say	-1 0 0 -16 5 6 2
v:o:subject=duties far carried say on	0 0 -8 -10 25 0 0
v:o:subject=duties far carried say said	0 0 10 0 -7 0 0
v:o:subject=duties far carried say today	0 0 7 -10 0 0 0
v:o:subject=duties far carried set	0 0 0 -12 17 0 -7
v:o:subject=duties far carried set ahead	0 0 0 -12 17 0 -7
v:o:subject=duties far carried sign	0 0 2 2 -8 13 -10
v:o:subject=duties far carried sign ahead	0 0 10 13 -27 14 -9
v:o:subject=duties far carried sign by	0 0 0 0 -6 9 0
v:o:subject=duties far carried sign gone	0 0 0 -19 22 0 0
v:o:subject=duties far carried sign on	0 0 -14 1 11 0 -4
v:o:subject=duties far carried sign signed	0 0 0 11 -19 8 0
v:o:subject=duties far carried sign today	0 0 -13 2 4 0 0
v:o:subject=duties far carried signed today	0 0 0 11 -10 0 0
v:o:subject=duties far carried since ahead	0 0 -2 -2 9 0 0
v:o:subject=duties far carried sit	0 0 -6 -9 20 0 0
v:o:subject=duties far carried sit ahead	0 0 -6 0 9 0 0
v:o:subject=duties far carried sit gone	0 0 0 -9 10 0 0
v:o:subject=duties far carried stand	0 0 15 -4 -9 -1 0
v:o:subject=duties far carried suspend	0 0 16 8 -7 -27 1
v:o:subject=duties far carried suspend ahead	0 0 16 22 -21 -27 1
v:o:subject=duties far carried suspend from	0 0 -3 17 -17 0 2
v:o:subject=duties far carried suspend gone	0 0 0 -13 17 0 0
v:o:subject=duties far carried suspend the	0 0 8 0 -5 -1 0
v:o:subject=duties far carried suspend until	0 0 4 0 5 -12 0
v:o:subject=duties far carried tell	0 0 -7 -12 23 0 0
v:o:subject=duties far carried tell on	0 0 0 -5 9 0 0
v:o:subject=duties far carried until ahead	0 0 4 -9 8 -12 -3
v:o:subject=duties far carried until gone	-8 0 0 11 -1 0 0
v:o:subject=duties far friday, today	0 0 0 9 -7 0 0
v:o:subject=duties far from ahead	0 0 -15 -21 16 0 6
v:o:subject=duties far in gone	0 0 0 -11 12 0 0
v:o:subject=duties far monday, today	0 0 -13 0 14 0 0
v:o:subject=duties far no verb	-11 -12 5 1 1 -1 -5
v:o:subject=duties far no verb 	2 -3 4 0 -1 -13 1
v:o:subject=duties far no verb ahead	0 0 6 3 -9 1 -2
v:o:subject=duties far no verb before	0 0 0 11 -9 0 0
v:o:subject=duties far no verb friday,	0 0 0 9 -8 0 0
v:o:subject=duties far no verb from	0 0 -16 -13 14 -1 5
v:o:subject=duties far no verb gone	0 -6 -8 -6 16 -1 0
v:o:subject=duties far no verb in	0 0 0 -11 12 0 0
v:o:subject=duties far no verb monday,	0 0 -15 18 -1 0 -3
v:o:subject=duties far no verb the	0 0 5 1 5 -12 -4
v:o:subject=duties far no verb thursday,	0 0 11 -10 -2 0 0
v:o:subject=duties far no verb today	-11 0 2 2 2 -3 -3
v:o:subject=duties far no verb until	0 0 0 -4 -6 10 0
v:o:subject=duties far no verb wednesday	0 0 0 12 -12 0 0
v:o:subject=duties far no verb wednesday,	0 0 -3 -15 21 0 0
v:o:subject=duties far of ahead	0 0 0 12 -7 0 -3
v:o:subject=duties far on ahead	0 0 -4 13 -4 0 0
v:o:subject=duties far on gone	-2 0 0 -19 25 0 0
v:o:subject=duties far on today	0 0 -4 -1 9 0 0
v:o:subject=duties far the ahead	0 0 6 0 8 -12 -4
v:o:subject=duties far thursday, today	0 0 14 -10 -5 0 0
v:o:subject=duties far until ahead	0 0 0 0 -9 10 0
v:o:subject=duties far wednesday, today	0 0 0 -10 11 0 0
v:o:subject=duties friday, ahead	0 0 -14 0 16 0 0
v:o:subject=duties from ahead	0 0 -8 12 6 -11 -8
v:o:subject=duties from gone	0 6 0 -19 13 0 0
v:o:subject=duties from today	0 0 -10 8 -2 0 0
v:o:subject=duties halve gone	0 0 0 -9 10 0 0
v:o:subject=duties jump	0 0 -11 10 0 0 0
v:o:subject=duties lower	0 0 0 3 -9 0 7
v:o:subject=duties lower ahead	0 0 0 6 -12 0 7
v:o:subject=duties make	0 0 0 -6 -5 0 11
v:o:subject=duties make ahead	0 0 0 -4 -7 0 11
v:o:subject=duties monday, ahead	0 0 -13 -11 6 0 7
v:o:subject=duties no verb	0 0 4 -12 6 0 -1
v:o:subject=duties no verb 	-1 0 0 -9 21 -7 -3
v:o:subject=duties no verb (	4 0 -4 -5 -7 15 0
v:o:subject=duties no verb 12:01	0 0 0 -23 26 0 0
v:o:subject=duties no verb a.m.	0 0 0 -9 13 0 -2
v:o:subject=duties no verb ahead	-4 -1 6 -25 9 4 1
v:o:subject=duties no verb as	0 0 18 -10 -11 0 0
v:o:subject=duties no verb before	0 0 3 -6 -7 0 12
v:o:subject=duties no verb beijing,	0 0 0 10 -10 0 0
v:o:subject=duties no verb cent	0 0 16 0 -13 0 0
v:o:subject=duties no verb force	0 0 10 0 -8 0 0
v:o:subject=duties no verb friday,	0 0 -14 0 16 0 0
v:o:subject=duties no verb from	-2 6 -23 2 12 -2 -3
v:o:subject=duties no verb gone	10 1 -11 -7 3 -1 -3
v:o:subject=duties no verb last	0 0 0 8 -8 0 0
v:o:subject=duties no verb monday,	0 0 -14 -15 8 0 7
v:o:subject=duties no verb of	7 0 0 12 -17 -2 1
v:o:subject=duties no verb on	-5 0 -16 2 10 7 -7
v:o:subject=duties no verb saturday,	0 0 0 -7 -10 0 16
v:o:subject=duties no verb since	-3 0 14 -3 0 0 0
v:o:subject=duties no verb sunday,	0 0 1 10 -8 0 -4
v:o:subject=duties no verb the	12 0 0 0 -20 6 5
v:o:subject=duties no verb to	0 0 0 9 -5 0 -5
v:o:subject=duties no verb today	-13 0 -1 16 -8 0 -2
v:o:subject=duties no verb tuesday,	0 0 -4 -3 11 0 0
v:o:subject=duties no verb until	-1 0 7 -11 -5 6 -4
v:o:subject=duties no verb wednesday,	0 0 -14 0 -4 0 12
v:o:subject=duties of ahead	0 0 0 -18 4 -4 14
v:o:subject=duties of gone	7 0 0 5 -11 0 0
v:o:subject=duties of today	0 0 -2 10 -7 0 0
v:o:subject=duties on ahead	0 0 -9 8 3 -4 1
v:o:subject=duties on gone	-20 0 0 -20 36 0 0
v:o:subject=duties on today	0 0 -8 26 -20 0 0
v:o:subject=duties other ahead	0 0 -4 0 12 0 -6
v:o:subject=duties other gone	0 0 0 9 -7 0 0
v:o:subject=duties other on	0 0 -4 0 11 0 -4
v:o:subject=duties pay	0 0 0 0 -4 0 8
v:o:subject=duties pay ahead	0 0 0 -4 -3 0 8
v:o:subject=duties return	0 0 12 -7 2 0 -15
v:o:subject=duties return ahead	0 0 13 -7 0 0 -15
v:o:subject=duties return on	0 0 15 -6 -1 0 -13
v:o:subject=duties rise	0 0 -11 0 17 0 -6
v:o:subject=duties rise ahead	0 0 -11 2 13 0 -6
v:o:subject=duties rise on	0 0 -6 -2 14 0 -1
v:o:subject=duties run	-3 0 -1 -3 12 0 0
v:o:subject=duties run on	-1 0 -4 0 9 0 0
v:o:subject=duties saturday, ahead	0 0 0 -5 -11 0 16
v:o:subject=duties since ahead	0 0 21 -1 -16 -1 0
v:o:subject=duties since gone	-11 0 -1 3 3 0 0
v:o:subject=duties stand	0 0 0 9 -6 0 0
v:o:subject=duties sunday, ahead	0 0 1 10 -8 0 -4
v:o:subject=duties suspend	0 0 0 12 -23 12 1
v:o:subject=duties suspend ahead	0 0 1 1 -18 12 1
v:o:subject=duties suspend from	0 0 -1 12 -16 0 4
v:o:subject=duties suspend on	0 0 10 -4 -4 0 -1
v:o:subject=duties suspend the	0 0 -10 0 4 4 0
v:o:subject=duties suspend until	0 0 3 0 -13 10 0
v:o:subject=duties the ahead	0 0 -11 -3 -2 14 3
v:o:subject=duties the gone	12 0 0 4 -14 0 0
v:o:subject=duties through ahead	0 0 11 0 -8 0 0
v:o:subject=duties to ahead	0 0 12 7 -8 -7 -6
v:o:subject=duties tuesday, ahead	0 0 -3 -3 10 0 0
v:o:subject=duties until ahead	0 0 1 6 -11 16 -12
v:o:subject=duties until gone	0 0 0 -8 15 0 0
v:o:subject=duties wednesday, ahead	0 0 -14 -8 4 0 12
v:o:subject=duties wednesday, gone	0 0 0 10 -10 0 0
v:o:subject=exclusions	0 0 -10 -6 12 1 2
v:o:subject=exclusions begin	0 0 10 0 -15 0 5
v:o:subject=exclusions carried	-1 0 15 -11 0 -12 0
v:o:subject=exclusions carried begin	0 0 9 -5 0 0 0
v:o:subject=exclusions carried end	0 0 -17 0 21 0 0
v:o:subject=exclusions carried end ahead	0 0 -17 0 19 0 0
v:o:subject=exclusions carried end on	0 0 -13 0 15 0 0
v:o:subject=exclusions carried say	0 0 17 0 -16 0 0
v:o:subject=exclusions carried say ahead	0 0 17 0 -17 0 0
v:o:subject=exclusions carried say on	0 0 17 0 -17 0 0
v:o:subject=exclusions end on	0 0 -8 0 13 -1 0
v:o:subject=exclusions far carried	0 0 -7 -6 8 17 -15
v:o:subject=exclusions far carried be	0 0 -9 0 11 0 0
v:o:subject=exclusions far carried from ahead	0 0 0 0 14 0 -11
v:o:subject=exclusions far carried say	0 0 -2 -1 -5 11 0
v:o:subject=exclusions far carried suspend	0 0 1 0 8 0 -10
v:o:subject=exclusions far carried suspend ahead	0 0 1 0 8 0 -10
v:o:subject=exclusions far carried until ahead	0 0 -1 0 -7 10 0
v:o:subject=exclusions no verb	0 0 -18 -3 16 9 0
v:o:subject=exclusions no verb ahead	0 0 -15 -1 11 9 0
v:o:subject=exclusions no verb on	0 0 -14 0 15 0 0
v:o:subject=exclusions to ahead	0 0 2 0 -12 6 0
v:o:subject=fees	0 0 7 -49 43 -5 -11
v:o:subject=fees carried	0 0 -18 -5 21 0 0
v:o:subject=fees carried suspend	0 0 -19 -2 15 4 0
v:o:subject=fees carried suspend ahead	0 0 -19 0 12 4 0
v:o:subject=fees carried suspend until	0 0 -17 0 10 4 0
v:o:subject=fees carried until ahead	0 0 -18 0 10 4 0
v:o:subject=fees far	-1 0 10 -4 2 -7 -2
v:o:subject=fees far carried	0 0 7 -14 10 -5 -3
v:o:subject=fees far carried be	0 0 -4 -5 13 0 -1
v:o:subject=fees far carried be ahead	0 0 -4 -5 13 0 -1
v:o:subject=fees far carried sign	0 0 9 0 -9 0 0
v:o:subject=fees far carried suspend	0 0 12 6 -16 0 0
v:o:subject=fees far carried suspend ahead	0 0 12 0 -10 0 0
v:o:subject=fees far carried suspend until	0 0 11 0 -9 0 0
v:o:subject=fees far no verb	-1 0 10 -4 2 -7 -2
v:o:subject=fees far no verb ahead	0 0 19 -5 -6 -7 -1
v:o:subject=fees from ahead	0 0 0 -22 25 0 -7
v:o:subject=fees no verb	0 0 6 -16 4 -2 1
v:o:subject=fees no verb from	0 0 -7 -2 7 0 2
v:o:subject=fees no verb today	0 0 0 -9 10 0 0
v:o:subject=fees suspend	0 0 -4 -34 42 0 -9
v:o:subject=fees suspend ahead	0 0 -3 -16 25 0 -9
v:o:subject=fees suspend from	0 0 -3 -29 37 0 -9
v:o:subject=longer	8 0 5 -14 2 -2 -3
v:o:subject=longer agree ahead	0 0 5 0 -10 4 0
v:o:subject=longer begin	0 0 -5 -2 10 0 0
v:o:subject=longer carried	0 0 4 -4 2 3 -17
v:o:subject=longer carried be	-9 0 3 -1 3 0 0
v:o:subject=longer carried be gone	-8 0 0 0 10 0 0
v:o:subject=longer carried begin	0 0 -6 0 12 -4 0
v:o:subject=longer carried end	-2 0 -11 -2 18 0 0
v:o:subject=longer carried from ahead	0 0 7 8 -2 0 -10
v:o:subject=longer carried in gone	0 3 0 7 -12 0 0
v:o:subject=longer carried on ahead	0 0 9 -1 -6 0 -1
v:o:subject=longer carried run	9 0 -1 9 -14 7 -5
v:o:subject=longer carried run ahead	0 0 0 9 -9 7 -4
v:o:subject=longer carried sign	0 0 13 -12 0 0 0
v:o:subject=longer carried sign today	0 0 12 -2 -8 0 0
v:o:subject=longer carried to ahead	0 0 -10 0 5 5 0
v:o:subject=longer carried to gone	-8 0 0 0 11 0 0
v:o:subject=longer end	0 0 13 0 -12 0 0
v:o:subject=longer far	-4 0 -2 -10 7 11 -7
v:o:subject=longer far  ahead	0 0 -10 0 13 0 0
v:o:subject=longer far carried	0 4 0 -4 0 11 -23
v:o:subject=longer far carried be ahead	0 0 9 0 -7 0 0
v:o:subject=longer far carried begin	0 8 0 -14 1 3 0
v:o:subject=longer far carried begin gone	0 8 0 -12 1 0 0
v:o:subject=longer far carried begin in	0 8 0 -10 0 0 0
v:o:subject=longer far carried begin on	0 0 11 0 -8 0 0
v:o:subject=longer far carried charge	0 0 -8 0 14 0 -2
v:o:subject=longer far carried charge ahead	0 0 -7 0 12 0 -1
v:o:subject=longer far carried end ahead	0 0 -12 0 8 6 0
v:o:subject=longer far carried extend	0 0 -23 -5 5 19 0
v:o:subject=longer far carried extend ahead	0 0 -22 0 0 19 0
v:o:subject=longer far carried extend to	0 0 -10 0 -4 13 0
v:o:subject=longer far carried extend until	0 0 -14 0 3 7 0
v:o:subject=longer far carried from ahead	0 0 12 -2 -1 -4 -4
v:o:subject=longer far carried in gone	0 7 0 17 -23 0 0
v:o:subject=longer far carried on gone	6 0 0 13 -16 0 0
v:o:subject=longer far carried on today	0 0 12 -6 -5 0 0
v:o:subject=longer far carried pay	0 0 -7 -7 16 0 0
v:o:subject=longer far carried since gone	0 0 0 -10 11 0 0
v:o:subject=longer far carried suspend	0 0 0 14 -12 0 0
v:o:subject=longer far carried suspend gone	0 0 0 16 -16 0 0
v:o:subject=longer far carried suspend on	0 0 0 16 -16 0 0
v:o:subject=longer far carried tell	0 0 0 10 -10 0 0
v:o:subject=longer far carried tell gone	0 0 0 11 -11 0 0
v:o:subject=longer far carried to ahead	0 0 -11 0 -10 19 0
v:o:subject=longer far no verb	-4 0 -2 -10 7 11 -7
v:o:subject=longer far no verb 	0 0 -10 -2 16 0 0
v:o:subject=longer far no verb ahead	0 0 4 -4 -8 12 -6
v:o:subject=longer far no verb gone	0 0 0 -9 15 0 0
v:o:subject=longer far no verb on	0 0 1 16 -16 0 0
v:o:subject=longer far no verb today	0 0 -7 0 9 0 0
v:o:subject=longer from gone	0 5 0 8 -12 0 0
v:o:subject=longer no verb ahead	0 0 13 -1 -7 -4 0
v:o:subject=longer no verb to	3 0 -8 -3 10 0 0
v:o:subject=longer no verb today	0 0 -24 -17 37 0 0
v:o:subject=longer no verb until	0 0 18 0 -11 -7 0
v:o:subject=longer on ahead	0 0 8 0 -1 -7 0
v:o:subject=longer other	0 0 9 0 -11 1 0
v:o:subject=longer other ahead	0 0 9 0 -12 1 0
v:o:subject=longer run	13 0 -1 0 -5 -3 0
v:o:subject=longer sign	0 0 0 -5 13 -6 0
v:o:subject=longer the ahead	0 0 6 0 -7 0 0
v:o:subject=longer to ahead	0 0 -9 0 8 4 0
v:o:subject=longer to gone	17 0 -3 0 -10 -1 0
v:o:subject=longer until ahead	0 0 11 0 -11 0 0
v:o:subject=meeting	-13 -12 1 -25 16 0 10
v:o:subject=meeting be	0 0 -4 -6 15 0 0
v:o:subject=meeting before ahead	0 0 -2 -14 -3 0 18
v:o:subject=meeting begin	0 0 17 -15 -8 0 4
v:o:subject=meeting begin ahead	0 0 13 0 -14 0 4
v:o:subject=meeting begin from	0 0 0 0 -9 0 9
v:o:subject=meeting begin on	0 0 20 -2 -10 0 -6
v:o:subject=meeting carried	-15 0 -16 3 5 7 7
v:o:subject=meeting carried be	-1 0 -4 10 -4 0 0
v:o:subject=meeting carried be gone	0 0 0 14 -10 0 0
v:o:subject=meeting carried be since	0 0 0 9 -8 0 0
v:o:subject=meeting carried begin	0 -1 -12 8 -4 0 7
v:o:subject=meeting carried begin ahead	0 0 -12 13 -12 0 10
v:o:subject=meeting carried begin on	0 0 -12 2 -1 0 9
v:o:subject=meeting carried end	-5 0 19 0 -11 -2 0
v:o:subject=meeting carried end ahead	0 0 21 0 -17 -2 0
v:o:subject=meeting carried end in	0 0 0 9 -8 0 0
v:o:subject=meeting carried last gone	0 6 0 8 -15 0 0
v:o:subject=meeting carried meet	0 0 -2 -7 12 0 0
v:o:subject=meeting carried of ahead	0 0 -3 -1 10 0 0
v:o:subject=meeting carried on ahead	0 0 -6 -4 5 -4 8
v:o:subject=meeting carried other	0 0 -9 -2 16 -1 0
v:o:subject=meeting carried other ahead	0 0 -7 0 12 -1 0
v:o:subject=meeting carried run on	-2 0 -7 0 11 0 0
v:o:subject=meeting carried say	0 0 -3 -3 0 0 9
v:o:subject=meeting carried say ahead	0 0 0 0 -5 0 9
v:o:subject=meeting carried see	0 0 13 0 -7 -5 0
v:o:subject=meeting carried see ahead	0 0 13 0 -8 -5 0
v:o:subject=meeting carried see the	0 0 13 0 -8 -5 0
v:o:subject=meeting carried sign	0 0 -2 -11 15 0 0
v:o:subject=meeting carried sign gone	0 0 0 -8 9 0 0
v:o:subject=meeting carried suspend	0 0 -2 -4 10 0 0
v:o:subject=meeting carried tell	0 0 -11 13 -3 0 0
v:o:subject=meeting carried tell today	0 0 -11 13 -3 0 0
v:o:subject=meeting carried to ahead	0 0 0 0 -17 14 0
v:o:subject=meeting far  ahead	0 0 7 -2 -7 -10 10
v:o:subject=meeting far  today	10 0 -17 -5 11 0 0
v:o:subject=meeting far carried	0 1 -9 26 -9 -22 3
v:o:subject=meeting far carried agree	0 0 8 6 -12 0 0
v:o:subject=meeting far carried agree ahead	0 0 9 0 -8 0 0
v:o:subject=meeting far carried be	-2 0 -24 -2 12 14 2
v:o:subject=meeting far carried be ahead	0 0 -19 -6 8 15 2
v:o:subject=meeting far carried be by	0 0 -24 0 4 19 0
v:o:subject=meeting far carried be on	0 0 0 13 -10 0 0
v:o:subject=meeting far carried be today	0 0 -6 -5 11 0 0
v:o:subject=meeting far carried be until	0 0 9 0 -3 -4 0
v:o:subject=meeting far carried before ahead	0 0 3 19 -18 0 -7
v:o:subject=meeting far carried begin	0 3 3 -1 -10 -1 12
v:o:subject=meeting far carried begin ahead	0 0 4 -22 1 -1 12
v:o:subject=meeting far carried begin from	0 0 0 0 -10 0 9
v:o:subject=meeting far carried begin on	0 5 -1 -10 1 -1 8
v:o:subject=meeting far carried begin the	0 0 0 14 -13 0 0
v:o:subject=meeting far carried begin today	0 0 0 23 -22 0 0
v:o:subject=meeting far carried begin until	0 0 9 0 -9 0 0
v:o:subject=meeting far carried by ahead	0 0 -27 5 14 12 -3
v:o:subject=meeting far carried charge	0 0 3 -12 4 0 0
v:o:subject=meeting far carried charge gone	0 0 0 -9 11 0 0
v:o:subject=meeting far carried end	-6 0 12 -1 1 -14 0
v:o:subject=meeting far carried end ahead	0 0 17 -3 -5 -14 0
v:o:subject=meeting far carried end on	-4 0 9 -11 4 -9 0
v:o:subject=meeting far carried fall	0 0 0 -11 0 0 8
v:o:subject=meeting far carried fall on	0 0 0 -9 0 0 8
v:o:subject=meeting far carried in gone	0 -4 0 15 -12 0 0
v:o:subject=meeting far carried keep	0 0 -4 -11 16 0 0
v:o:subject=meeting far carried levy	0 0 0 -8 15 0 -7
v:o:subject=meeting far carried lower	0 0 0 -1 12 0 -8
v:o:subject=meeting far carried on ahead	0 0 8 -22 2 -17 10
v:o:subject=meeting far carried on today	0 0 -6 12 -7 0 0
v:o:subject=meeting far carried other	0 0 -11 11 4 -4 -2
v:o:subject=meeting far carried other ahead	0 0 -10 6 9 -4 -2
v:o:subject=meeting far carried pay	0 0 -1 11 5 -12 -7
v:o:subject=meeting far carried pay ahead	0 0 0 10 7 -12 -7
v:o:subject=meeting far carried pay from	0 0 0 9 -3 0 -7
v:o:subject=meeting far carried reach	0 0 6 13 -17 0 0
v:o:subject=meeting far carried reach gone	0 0 0 13 -12 0 0
v:o:subject=meeting far carried return	0 0 -6 0 10 -4 0
v:o:subject=meeting far carried return ahead	0 0 -6 0 10 -4 0
v:o:subject=meeting far carried rise	0 0 0 -3 -12 0 15
v:o:subject=meeting far carried rise ahead	0 0 0 -2 -13 0 15
v:o:subject=meeting far carried say	0 0 2 13 -18 4 0
v:o:subject=meeting far carried say on	0 0 9 14 -21 0 0
v:o:subject=meeting far carried say today	0 0 0 15 -13 0 0
v:o:subject=meeting far carried sign	10 0 -4 18 -21 0 0
v:o:subject=meeting far carried sign today	11 0 -3 15 -21 0 0
v:o:subject=meeting far carried the ahead	0 0 -4 0 14 -9 0
v:o:subject=meeting far carried until ahead	0 0 28 0 -16 -13 0
v:o:subject=meeting far carried warn	0 0 -10 0 10 0 0
v:o:subject=meeting far carried warn ahead	0 0 -10 0 10 0 0
v:o:subject=meeting far from ahead	0 0 -1 15 -16 0 0
v:o:subject=meeting far in gone	0 0 0 10 -9 0 0
v:o:subject=meeting far no verb 	8 -1 -5 -12 7 -11 9
v:o:subject=meeting far no verb from	0 0 -1 17 -17 0 0
v:o:subject=meeting far no verb in	0 0 0 10 -9 0 0
v:o:subject=meeting far no verb the	0 0 -12 0 12 0 0
v:o:subject=meeting far no verb today	8 0 3 -13 0 0 0
v:o:subject=meeting far no verb until	0 0 -7 0 -10 19 0
v:o:subject=meeting far on today	0 0 -6 0 8 0 0
v:o:subject=meeting far the ahead	0 0 -12 0 11 0 0
v:o:subject=meeting far until ahead	0 0 -7 0 -10 19 0
v:o:subject=meeting from gone	0 0 0 -11 13 0 0
v:o:subject=meeting in gone	0 -1 0 16 -14 0 0
v:o:subject=meeting no verb 	0 0 -5 -3 17 0 0
v:o:subject=meeting no verb ahead	0 0 3 -4 -10 7 10
v:o:subject=meeting no verb and	0 0 15 0 -12 0 0
v:o:subject=meeting no verb before	0 0 -2 -14 -2 0 18
v:o:subject=meeting no verb from	0 0 0 -13 9 0 0
v:o:subject=meeting no verb gone	-2 -6 0 -4 13 0 0
v:o:subject=meeting no verb in	0 0 0 21 -19 0 0
v:o:subject=meeting no verb of	0 0 0 -3 -4 11 -1
v:o:subject=meeting no verb on	0 0 1 -21 17 -2 -10
v:o:subject=meeting no verb telephone	0 0 -5 -1 11 0 0
v:o:subject=meeting of ahead	0 0 -8 0 0 11 -1
v:o:subject=meeting on ahead	0 0 3 -4 10 -6 -20
v:o:subject=meeting on gone	0 0 0 -11 16 0 0
v:o:subject=meeting on today	0 0 11 -12 -1 0 0
v:o:subject=meeting other	0 0 -13 0 15 0 0
v:o:subject=meeting other ahead	0 0 -13 0 14 0 0
v:o:subject=meeting other on	0 0 -13 0 13 0 0
v:o:subject=meeting since gone	0 0 0 -14 15 0 0
v:o:subject=meeting suspend	0 0 -2 0 10 0 0
v:o:subject=meeting telephone today	0 0 -5 -1 10 0 0
v:o:subject=meeting to ahead	0 0 -8 0 10 0 0
v:o:subject=none  ahead	0 0 10 -4 -1 -2 -11
v:o:subject=none  gone	-2 10 0 -1 -2 0 0
v:o:subject=none accra, today	0 0 0 12 -12 0 0
v:o:subject=none after ahead	0 0 -12 0 3 10 0
v:o:subject=none before ahead	0 0 9 0 6 -2 -15
v:o:subject=none beijing, today	0 0 0 -10 12 0 0
v:o:subject=none briefing, today	0 0 12 2 -14 0 0
v:o:subject=none brussels, today	0 0 0 -6 9 0 0
v:o:subject=none bulletin, today	16 0 0 0 -14 0 0
v:o:subject=none by ahead	0 0 8 0 -6 0 0
v:o:subject=none call, today	0 0 12 0 -11 0 0
v:o:subject=none carried	-7 -23 3 -5 0 0 9
v:o:subject=none carried  ahead	0 0 -18 -4 29 -3 -7
v:o:subject=none carried  today	0 0 18 -19 -1 0 0
v:o:subject=none carried after ahead	0 0 0 0 -9 8 0
v:o:subject=none carried agree	-1 0 -21 0 22 0 -1
v:o:subject=none carried agree ahead	0 0 -19 0 22 0 0
v:o:subject=none carried agree today	0 0 0 -7 10 0 0
v:o:subject=none carried agree until	0 0 -19 0 21 -2 0
v:o:subject=none carried announce	0 0 -19 -5 8 0 10
v:o:subject=none carried announce ahead	0 0 -14 0 1 0 10
v:o:subject=none carried announce on	0 0 -10 0 0 0 11
v:o:subject=none carried ask gone	0 0 0 8 -7 0 0
v:o:subject=none carried ask since	0 0 0 12 -12 0 0
v:o:subject=none carried be	0 -2 -6 12 -3 4 -3
v:o:subject=none carried be 	0 0 -17 -2 21 0 0
v:o:subject=none carried be from	0 0 -12 0 10 0 0
v:o:subject=none carried be gone	2 -1 -2 -7 10 0 0
v:o:subject=none carried be of	0 0 11 8 -15 0 0
v:o:subject=none carried be on	0 0 16 -1 -6 -7 -2
v:o:subject=none carried be the	0 0 1 8 -19 2 10
v:o:subject=none carried be today	0 0 0 27 -22 0 0
v:o:subject=none carried be until	0 0 -5 -4 0 10 0
v:o:subject=none carried before ahead	0 0 10 -15 -5 -2 12
v:o:subject=none carried begin	-5 1 -5 14 -5 6 -7
v:o:subject=none carried begin 	0 0 13 0 -8 0 0
v:o:subject=none carried begin ahead	0 0 -9 5 5 8 -4
v:o:subject=none carried begin before	0 0 9 4 -10 0 0
v:o:subject=none carried begin beginning	0 0 0 23 -20 0 -1
v:o:subject=none carried begin if	0 0 12 0 -10 0 0
v:o:subject=none carried begin of	0 0 -8 16 -5 0 -4
v:o:subject=none carried begin on	0 4 -7 -12 -1 3 13
v:o:subject=none carried begin starting	0 0 0 11 -10 0 0
v:o:subject=none carried begin to	0 0 -6 0 -2 9 0
v:o:subject=none carried begin today	0 0 6 10 -12 0 0
v:o:subject=none carried begin with	0 0 -13 0 14 0 0
v:o:subject=none carried brace	0 0 16 0 -14 0 0
v:o:subject=none carried by ahead	0 0 4 -2 1 -12 0
v:o:subject=none carried call	0 0 -7 0 11 0 0
v:o:subject=none carried call ahead	0 0 -7 0 9 0 0
v:o:subject=none carried charge from	0 0 8 -9 -1 0 0
v:o:subject=none carried charge since	0 0 0 -9 10 0 0
v:o:subject=none carried clear	0 0 -5 -7 0 10 1
v:o:subject=none carried clear ahead	0 0 -5 -3 -3 10 1
v:o:subject=none carried collect	0 0 2 9 -16 -1 6
v:o:subject=none carried collect ahead	0 0 2 12 -19 -1 6
v:o:subject=none carried collect from	0 0 0 12 -18 0 7
v:o:subject=none carried confirm	0 0 -8 0 12 0 0
v:o:subject=none carried confirm ahead	0 0 -8 0 11 0 0
v:o:subject=none carried cut	0 0 0 31 -26 0 -7
v:o:subject=none carried cut ahead	0 0 0 13 -5 0 -7
v:o:subject=none carried declare gone	0 0 0 -9 11 0 0
v:o:subject=none carried declare on	0 0 -4 -11 17 0 0
v:o:subject=none carried end	-1 0 7 0 -9 1 6
v:o:subject=none carried end ahead	0 0 6 -3 -11 3 7
v:o:subject=none carried end end	0 0 -10 -2 12 0 0
v:o:subject=none carried end ends	0 0 11 0 -10 0 0
v:o:subject=none carried end gone	0 0 -6 9 -1 0 0
v:o:subject=none carried end on	0 0 2 11 -19 8 9
v:o:subject=none carried end today	0 0 4 -10 1 0 0
v:o:subject=none carried ends ahead	0 0 14 0 -13 0 0
v:o:subject=none carried extend	0 0 -3 -10 13 1 -1
v:o:subject=none carried extend gone	0 0 0 -8 12 0 0
v:o:subject=none carried face	0 0 -14 0 16 0 0
v:o:subject=none carried face ahead	0 0 -14 0 16 0 0
v:o:subject=none carried for ahead	0 0 12 0 -10 0 0
v:o:subject=none carried from ahead	0 0 -26 10 -5 -10 20
v:o:subject=none carried from today	12 0 -4 3 -9 0 0
v:o:subject=none carried have	-3 0 -5 -4 7 -6 10
v:o:subject=none carried have ahead	0 0 -6 -18 10 -5 10
v:o:subject=none carried have on	0 0 0 22 -19 0 0
v:o:subject=none carried have since	0 0 -1 -8 13 0 0
v:o:subject=none carried have the	0 0 -3 -4 10 0 0
v:o:subject=none carried have today	0 0 -1 -9 8 0 0
v:o:subject=none carried have until	0 0 14 -2 -8 0 -1
v:o:subject=none carried if ahead	0 0 12 0 -9 0 0
v:o:subject=none carried in gone	0 -9 0 -5 12 0 0
v:o:subject=none carried keep	0 0 7 7 5 -19 -7
v:o:subject=none carried keep ahead	0 0 8 9 3 -19 -7
v:o:subject=none carried keep on	0 0 13 0 -11 0 0
v:o:subject=none carried land	0 0 1 7 -9 0 0
v:o:subject=none carried land gone	0 0 0 8 -8 0 0
v:o:subject=none carried leave 	0 0 0 0 8 0 -5
v:o:subject=none carried let	11 0 8 -7 -12 -3 0
v:o:subject=none carried let ahead	0 0 10 0 -8 -3 0
v:o:subject=none carried let gone	12 0 0 -6 -7 0 0
v:o:subject=none carried let on	12 0 0 0 -8 0 0
v:o:subject=none carried let until	0 0 13 0 -5 -8 0
v:o:subject=none carried levy ahead	0 0 0 8 -10 0 1
v:o:subject=none carried levy from	0 0 0 7 -10 0 1
v:o:subject=none carried make	0 -2 -2 -19 9 12 0
v:o:subject=none carried make ahead	0 0 -2 0 -5 12 0
v:o:subject=none carried make gone	0 -2 0 -17 21 0 0
v:o:subject=none carried make in	0 -2 0 -11 14 0 0
v:o:subject=none carried meet ahead	0 0 2 -6 7 -3 0
v:o:subject=none carried meet meets	0 0 13 -4 -7 0 0
v:o:subject=none carried meet on	0 0 -12 14 -5 0 0
v:o:subject=none carried meets ahead	0 0 13 -1 -11 0 0
v:o:subject=none carried midnight today	0 0 10 0 -10 0 0
v:o:subject=none carried move	0 0 -11 -1 18 -2 0
v:o:subject=none carried move ahead	0 0 -9 0 12 -1 0
v:o:subject=none carried of gone	-3 -3 0 -3 10 0 0
v:o:subject=none carried of today	0 0 0 17 -15 0 0
v:o:subject=none carried on ahead	-1 0 -11 0 4 -3 15
v:o:subject=none carried on gone	4 1 -9 20 -19 0 -2
v:o:subject=none carried other	4 -1 3 -7 -6 0 7
v:o:subject=none carried other ahead	0 0 -9 2 0 0 7
v:o:subject=none carried other by	0 0 5 0 -12 0 9
v:o:subject=none carried other on	0 0 -6 -3 14 0 0
v:o:subject=none carried other since	6 0 -1 -12 5 0 0
v:o:subject=none carried other today	0 0 15 -10 -8 0 0
v:o:subject=none carried other until	0 0 -10 0 13 -1 0
v:o:subject=none carried pay	6 0 8 -5 -1 10 -20
v:o:subject=none carried pay 	0 0 16 -11 -4 0 0
v:o:subject=none carried pay ahead	0 0 3 -5 3 11 -18
v:o:subject=none carried pay from	13 0 -19 5 1 0 -11
v:o:subject=none carried pay gone	-6 0 0 -9 14 0 0
v:o:subject=none carried pay of	0 0 0 -9 13 0 0
v:o:subject=none carried pay today	11 0 8 6 -20 0 0
v:o:subject=none carried pay until	0 0 7 0 -11 6 0
v:o:subject=none carried put	0 0 -1 -10 13 -10 4
v:o:subject=none carried remain	0 0 -14 0 16 0 0
v:o:subject=none carried return ahead	0 0 -4 -2 12 0 0
v:o:subject=none carried run	2 0 26 -2 -29 2 0
v:o:subject=none carried run to	0 0 -1 0 -9 10 0
v:o:subject=none carried say ahead	0 0 10 5 -12 0 -4
v:o:subject=none carried say gone	-2 0 0 -7 13 0 0
v:o:subject=none carried say said	0 0 -9 -3 8 8 0
v:o:subject=none carried say today	0 0 -8 -14 25 0 0
v:o:subject=none carried say until	0 0 15 0 -7 -7 0
v:o:subject=none carried sign	-2 0 -3 -21 11 0 11
v:o:subject=none carried sign ahead	0 0 -2 -2 -6 1 12
v:o:subject=none carried sign gone	0 0 0 -8 12 0 0
v:o:subject=none carried sign on	0 0 -19 -3 12 0 6
v:o:subject=none carried sign signed	0 0 -5 -4 14 0 0
v:o:subject=none carried sign today	0 0 0 -16 13 0 0
v:o:subject=none carried since ahead	0 0 12 -7 -4 0 0
v:o:subject=none carried sit since	0 0 17 0 -17 0 0
v:o:subject=none carried sit until	0 0 -10 0 12 0 0
v:o:subject=none carried suspend	-2 6 14 -5 -5 -1 -5
v:o:subject=none carried suspend ahead	0 0 16 2 -15 -1 -4
v:o:subject=none carried suspend on	0 0 -1 17 -14 0 0
v:o:subject=none carried suspend since	0 0 0 -13 13 0 0
v:o:subject=none carried suspend the	0 0 0 0 -9 10 0
v:o:subject=none carried suspend to	0 0 9 0 0 -7 0
v:o:subject=none carried suspend today	0 0 -1 -23 26 0 0
v:o:subject=none carried tell	0 0 -9 -10 25 0 0
v:o:subject=none carried tell on	0 0 -3 -6 15 0 0
v:o:subject=none carried tell today	0 0 -4 -2 10 0 0
v:o:subject=none carried the ahead	0 0 7 -14 -2 2 -1
v:o:subject=none carried to gone	-3 0 0 -4 13 0 0
v:o:subject=none carried until ahead	0 0 13 -9 -7 0 -8
v:o:subject=none carried until gone	-4 0 -2 -11 23 0 0
v:o:subject=none carried with ahead	0 0 -14 0 15 0 0
v:o:subject=none carried write	0 0 13 -7 -1 -3 0
v:o:subject=none carried write ahead	0 0 14 0 -9 -3 0
v:o:subject=none date: today	0 0 -8 -4 14 0 0
v:o:subject=none friday, today	0 0 -7 -4 15 0 0
v:o:subject=none from ahead	0 0 -21 16 -16 0 14
v:o:subject=none lisbon, today	0 0 10 0 -10 0 0
v:o:subject=none monday today	0 0 10 -2 -4 0 0
v:o:subject=none monday, today	0 0 -14 5 4 0 0
v:o:subject=none montevideo, today	0 0 -12 19 -9 0 0
v:o:subject=none no verb 	2 8 11 2 -11 -6 -15
v:o:subject=none no verb (	0 0 11 -10 0 0 0
v:o:subject=none no verb 12:01	0 0 0 14 -14 0 0
v:o:subject=none no verb accra,	0 0 0 12 -12 0 0
v:o:subject=none no verb after	0 0 -13 -1 6 10 0
v:o:subject=none no verb ahead	-1 -1 12 9 -16 -3 2
v:o:subject=none no verb before	0 0 9 0 6 -2 -15
v:o:subject=none no verb beijing,	0 0 0 -10 12 0 0
v:o:subject=none no verb briefing,	0 0 12 2 -14 0 0
v:o:subject=none no verb brussels,	0 0 -6 -6 14 0 0
v:o:subject=none no verb bulletin,	16 0 0 0 -14 0 0
v:o:subject=none no verb by	0 0 8 0 -6 0 0
v:o:subject=none no verb call,	0 0 12 0 -11 0 0
v:o:subject=none no verb ends	0 0 11 0 -9 0 0
v:o:subject=none no verb friday,	0 0 -15 -5 23 0 0
v:o:subject=none no verb from	0 0 -23 16 -15 0 13
v:o:subject=none no verb gone	1 4 -12 6 -1 -3 -4
v:o:subject=none no verb lisbon,	0 0 10 0 -10 0 0
v:o:subject=none no verb monday	0 0 10 -2 -4 0 0
v:o:subject=none no verb monday,	0 0 -17 15 -2 0 0
v:o:subject=none no verb montevideo,	0 0 -12 19 -9 0 0
v:o:subject=none no verb of	0 0 -15 31 -17 -3 -11
v:o:subject=none no verb on	9 -1 3 0 -6 -16 3
v:o:subject=none no verb since	0 0 -8 13 -6 0 0
v:o:subject=none no verb sunday,	0 0 -16 -6 4 12 0
v:o:subject=none no verb suva,	0 0 0 10 -9 0 0
v:o:subject=none no verb the	0 0 -6 18 -9 3 -3
v:o:subject=none no verb to	0 0 1 -4 -6 7 0
v:o:subject=none no verb today	-1 -10 5 0 6 -19 -16
v:o:subject=none no verb tuesday	0 0 -10 12 -3 0 0
v:o:subject=none no verb tuesday,	0 0 -4 -4 10 0 0
v:o:subject=none no verb until	0 0 28 0 -20 -6 0
v:o:subject=none no verb updated	0 0 -7 0 8 0 0
v:o:subject=none no verb valletta,	0 0 -15 0 17 0 0
v:o:subject=none no verb washington,	0 0 -1 -5 9 0 0
v:o:subject=none no verb wednesday	0 0 6 -12 0 0 0
v:o:subject=none no verb wednesday,	0 0 14 -2 -9 0 0
v:o:subject=none no verb weekly,	0 0 16 -4 -13 0 0
v:o:subject=none no verb |	0 0 -5 -3 11 0 0
v:o:subject=none no verb ·	0 0 -7 12 -6 0 0
v:o:subject=none no verb —	-1 0 -1 -7 13 -8 0
v:o:subject=none of ahead	0 0 -7 19 -6 -2 -10
v:o:subject=none of today	0 0 -6 24 -19 0 0
v:o:subject=none on ahead	0 0 5 -19 2 -15 4
v:o:subject=none on gone	10 0 0 3 -8 0 0
v:o:subject=none since ahead	0 0 -8 0 10 0 0
v:o:subject=none since gone	0 0 0 14 -13 0 0
v:o:subject=none suva, today	0 0 0 10 -9 0 0
v:o:subject=none the ahead	0 0 6 -9 -3 3 -2
v:o:subject=none the gone	0 0 0 10 -8 0 0
v:o:subject=none the today	0 0 -20 14 0 0 0
v:o:subject=none to ahead	0 0 2 0 -10 7 0
v:o:subject=none tuesday today	0 0 -10 12 -3 0 0
v:o:subject=none tuesday, today	0 0 -5 -4 11 0 0
v:o:subject=none until ahead	0 0 30 0 -25 -6 0
v:o:subject=none updated today	0 0 -7 0 8 0 0
v:o:subject=none valletta, today	0 0 -15 0 17 0 0
v:o:subject=none wednesday today	0 0 6 -12 0 0 0
v:o:subject=none wednesday, today	0 0 15 -1 -11 0 0
v:o:subject=none weekly, today	0 0 16 -4 -13 0 0
v:o:subject=none | today	0 0 -5 -3 11 0 0
v:o:subject=none · today	0 0 -7 13 -7 0 0
v:o:subject=none — ahead	0 0 12 0 -6 -7 0
v:o:subject=none — today	-1 0 -13 -5 18 0 0
v:o:subject=procedure	-10 0 -6 -23 27 0 0
v:o:subject=procedure be	0 0 -12 0 13 0 0
v:o:subject=procedure be ahead	0 0 -12 0 13 0 0
v:o:subject=procedure be on	0 0 -10 0 10 0 0
v:o:subject=procedure begin	0 0 0 -6 9 0 0
v:o:subject=procedure by ahead	0 0 9 0 -8 0 0
v:o:subject=procedure carried	0 0 -17 -11 27 -13 10
v:o:subject=procedure carried be	0 0 -9 0 14 0 0
v:o:subject=procedure carried be ahead	0 0 -8 0 11 0 0
v:o:subject=procedure carried before ahead	0 0 -7 0 -6 0 13
v:o:subject=procedure carried begin until	0 0 11 0 -10 0 0
v:o:subject=procedure carried from ahead	0 0 0 11 -8 0 -1
v:o:subject=procedure carried on ahead	0 0 -8 0 8 0 1
v:o:subject=procedure carried other	0 0 0 12 -9 0 0
v:o:subject=procedure carried other ahead	0 0 0 12 -9 0 0
v:o:subject=procedure carried since gone	0 0 0 -10 10 0 0
v:o:subject=procedure carried suspend	0 0 10 -1 -6 0 0
v:o:subject=procedure carried suspend ahead	0 0 10 0 -10 0 0
v:o:subject=procedure carried the ahead	0 0 -6 0 12 -4 0
v:o:subject=procedure carried until ahead	0 0 8 0 -4 -4 0
v:o:subject=procedure end	0 0 -5 -4 13 0 0
v:o:subject=procedure far carried announce	0 0 0 -9 13 0 -2
v:o:subject=procedure far carried be	0 0 0 16 -9 -1 -1
v:o:subject=procedure far carried be gone	0 0 0 17 -13 0 0
v:o:subject=procedure far carried begin	0 0 -6 -14 10 0 6
v:o:subject=procedure far carried by ahead	0 0 9 0 -9 0 0
v:o:subject=procedure far carried end	-1 0 -9 0 3 8 0
v:o:subject=procedure far carried end on	0 0 -7 0 0 9 0
v:o:subject=procedure far carried from gone	0 0 0 22 -22 0 0
v:o:subject=procedure far carried have	9 0 -9 7 -4 -2 0
v:o:subject=procedure far carried have ahead	0 0 -9 0 11 -2 0
v:o:subject=procedure far carried have gone	9 0 0 7 -16 0 0
v:o:subject=procedure far carried on ahead	0 0 -11 -5 0 7 8
v:o:subject=procedure far carried on gone	-1 0 0 -4 10 0 0
v:o:subject=procedure far carried since gone	0 0 0 -16 17 0 0
v:o:subject=procedure far carried suspend	0 0 -9 1 7 0 0
v:o:subject=procedure far carried suspend ahead	0 0 -9 6 2 0 0
v:o:subject=procedure far carried tell	0 0 23 0 -21 0 0
v:o:subject=procedure far carried the gone	9 0 0 0 -8 0 0
v:o:subject=procedure far carried until ahead	0 0 -8 0 10 0 0
v:o:subject=procedure far no verb ahead	0 0 0 0 -8 9 0
v:o:subject=procedure far no verb on	0 0 -1 -1 13 0 -3
v:o:subject=procedure far no verb today	0 0 -11 -11 23 0 0
v:o:subject=procedure far no verb until	0 0 -8 0 9 0 0
v:o:subject=procedure far until ahead	0 0 -8 0 9 0 0
v:o:subject=procedure from ahead	0 0 0 -8 25 0 -18
v:o:subject=procedure no verb	-7 0 11 -6 -3 2 2
v:o:subject=procedure no verb ahead	0 0 11 0 -13 3 3
v:o:subject=procedure no verb by	0 0 10 0 -9 0 0
v:o:subject=procedure no verb from	0 0 -1 -16 30 0 -18
v:o:subject=procedure no verb gone	-4 0 0 -8 17 0 0
v:o:subject=procedure no verb on	0 0 -10 2 -7 0 12
v:o:subject=procedure no verb the	0 0 15 0 -16 3 -1
v:o:subject=procedure on ahead	0 0 -23 5 1 0 10
v:o:subject=procedure on today	0 0 -3 -3 9 0 0
v:o:subject=procedure the ahead	0 0 15 0 -16 3 -2
v:o:subject=procedure until ahead	0 0 -12 0 6 4 0
v:o:subject=sale	0 0 -5 -6 12 0 0
v:o:subject=sale carried	0 0 -6 -9 13 4 0
v:o:subject=sale far	9 0 -3 -14 6 0 0
v:o:subject=sale far carried	-3 0 -6 21 -2 -8 -2
v:o:subject=sale far carried on ahead	0 0 -6 0 14 -3 0
v:o:subject=sale far carried sign	0 0 -8 4 2 0 0
v:o:subject=sale far carried sign ahead	0 0 -8 0 9 0 0
v:o:subject=sale far carried sign on	0 0 -8 0 10 0 0
v:o:subject=sale far carried since gone	0 0 0 20 -20 0 0
v:o:subject=sale far no verb	9 0 -3 -14 6 0 0
v:o:subject=sale far no verb 	0 0 -6 0 12 0 0
v:o:subject=sale far no verb gone	9 0 0 -6 -3 0 0
v:o:subject=sale far no verb on	10 0 -2 0 -5 0 0
v:o:subject=sale far on gone	10 0 0 0 -9 0 0
v:o:subject=signing	3 -7 -3 3 6 -15 -4
v:o:subject=signing before ahead	0 0 -6 0 17 0 -7
v:o:subject=signing begin	0 0 -3 -8 15 0 -6
v:o:subject=signing begin ahead	0 0 0 -26 29 0 -6
v:o:subject=signing begin on	0 0 0 -4 9 0 0
v:o:subject=signing by ahead	0 0 16 -1 -19 0 6
v:o:subject=signing end	9 0 0 0 -5 0 0
v:o:subject=signing end gone	9 0 0 0 -8 0 0
v:o:subject=signing end on	11 0 0 0 -8 0 0
v:o:subject=signing no verb	-10 -2 -1 2 0 0 4
v:o:subject=signing no verb ahead	0 0 12 -11 -6 0 5
v:o:subject=signing no verb by	0 0 10 0 -7 0 0
v:o:subject=signing no verb friday,	0 0 0 -3 -6 0 11
v:o:subject=signing no verb gone	-4 0 0 -9 16 0 0
v:o:subject=signing no verb notice	0 0 -10 1 5 0 0
v:o:subject=signing no verb of	0 0 -3 -10 18 0 0
v:o:subject=signing no verb on	-1 0 7 6 -13 -3 6
v:o:subject=signing no verb the	0 0 -5 11 -5 4 -7
v:o:subject=signing no verb to	0 0 10 0 -6 0 0
v:o:subject=signing no verb today	-1 0 -31 21 -4 0 0
v:o:subject=signing notice today	0 0 -10 0 5 0 0
v:o:subject=signing of ahead	0 0 0 -8 20 -5 -2
v:o:subject=signing of gone	0 0 0 -13 17 0 0
v:o:subject=signing of today	0 0 0 11 -9 0 0
v:o:subject=signing on ahead	0 0 3 -8 2 -5 3
v:o:subject=signing on gone	11 0 0 0 -10 0 0
v:o:subject=signing say	0 0 -9 0 11 0 0
v:o:subject=signing say ahead	0 0 -9 0 12 0 0
v:o:subject=signing suspend ahead	0 0 7 9 -11 0 -5
v:o:subject=signing the ahead	0 0 0 12 -12 2 -7
v:o:subject=truce	11 1 24 -3 -22 -4 -4
v:o:subject=truce  ahead	0 0 -5 4 -21 16 10
v:o:subject=truce  today	-5 0 23 12 -29 0 0
v:o:subject=truce agree in	0 -2 0 9 -7 0 0
v:o:subject=truce agree on	0 4 -4 -6 8 0 0
v:o:subject=truce be	3 -8 18 10 -17 -8 -4
v:o:subject=truce be 	0 0 0 0 -17 11 0
v:o:subject=truce be ahead	0 0 15 -4 -5 -7 -3
v:o:subject=truce be of	0 0 0 23 -17 -7 0
v:o:subject=truce be on	-6 0 16 -6 -7 0 0
v:o:subject=truce be since	13 0 -13 2 -3 0 0
v:o:subject=truce be until	0 0 -5 0 16 -13 0
v:o:subject=truce begin	9 -20 -16 26 -21 2 6
v:o:subject=truce begin ahead	0 0 -10 6 -7 4 7
v:o:subject=truce begin gone	0 -17 0 17 -8 -2 0
v:o:subject=truce begin in	0 0 0 9 -8 0 0
v:o:subject=truce begin on	1 -10 -17 13 -3 -5 6
v:o:subject=truce begin today	11 0 -8 6 -9 0 0
v:o:subject=truce begin until	0 0 0 13 -5 -2 0
v:o:subject=truce beyond ahead	0 0 -2 0 -7 10 0
v:o:subject=truce by ahead	0 0 -3 -6 13 -1 -2
v:o:subject=truce carried agree	0 8 9 -1 -7 -2 0
v:o:subject=truce carried agree ahead	0 0 9 0 -5 -2 0
v:o:subject=truce carried agree gone	0 8 0 -1 -2 0 0
v:o:subject=truce carried agree in	0 9 0 -2 -4 0 0
v:o:subject=truce carried be	-1 -3 4 -6 -3 10 -4
v:o:subject=truce carried be 	0 0 -9 -5 18 -1 0
v:o:subject=truce carried be ahead	0 0 2 -9 -5 11 -3
v:o:subject=truce carried be by	0 0 -9 0 11 -1 0
v:o:subject=truce carried be on	4 0 2 0 -9 6 -1
v:o:subject=truce carried be since	-1 0 16 2 -13 0 0
v:o:subject=truce carried be the	0 0 -8 0 0 9 0
v:o:subject=truce carried be today	0 0 6 -14 3 0 0
v:o:subject=truce carried be until	0 0 -8 0 5 4 0
v:o:subject=truce carried begin	-11 0 12 -4 -1 -9 7
v:o:subject=truce carried begin ahead	0 0 8 0 -7 -8 8
v:o:subject=truce carried begin on	-4 1 -19 6 4 0 0
v:o:subject=truce carried begin to	0 0 9 0 -12 1 0
v:o:subject=truce carried begin today	0 0 6 -10 5 0 0
v:o:subject=truce carried begin until	0 0 16 0 -7 -9 0
v:o:subject=truce carried conclude gone	0 -6 0 14 -9 0 0
v:o:subject=truce carried end gone	2 -2 -8 9 -3 0 0
v:o:subject=truce carried end in	0 0 0 -5 10 0 0
v:o:subject=truce carried end on	0 0 3 16 -11 1 -1
v:o:subject=truce carried from ahead	0 0 0 -10 0 0 7
v:o:subject=truce carried from gone	0 0 0 15 -12 0 0
v:o:subject=truce carried have	0 0 -7 -3 14 -2 0
v:o:subject=truce carried have ahead	0 0 -6 0 9 -2 0
v:o:subject=truce carried last gone	0 0 0 15 -14 0 0
v:o:subject=truce carried make	0 0 0 9 -7 0 0
v:o:subject=truce carried make gone	0 0 0 10 -8 0 0
v:o:subject=truce carried of gone	0 0 0 -11 13 0 0
v:o:subject=truce carried of today	0 0 0 -7 10 0 0
v:o:subject=truce carried on ahead	-1 0 -14 5 3 12 1
v:o:subject=truce carried on gone	0 0 -7 17 -11 0 -1
v:o:subject=truce carried on today	0 0 14 -2 -11 0 0
v:o:subject=truce carried other	-2 0 5 9 -14 5 0
v:o:subject=truce carried other gone	-1 0 0 12 -6 0 0
v:o:subject=truce carried other since	0 0 -4 16 -8 0 0
v:o:subject=truce carried other today	0 0 9 -1 -6 0 0
v:o:subject=truce carried pay	9 0 -13 13 -9 0 -2
v:o:subject=truce carried pay ahead	0 0 -12 3 7 0 -2
v:o:subject=truce carried pay from	0 0 0 15 -10 0 -6
v:o:subject=truce carried pay gone	9 0 0 11 -20 0 0
v:o:subject=truce carried run ahead	0 0 15 0 -18 3 0
v:o:subject=truce carried run on	3 0 -7 0 -7 14 0
v:o:subject=truce carried run to	0 0 15 0 -1 -11 0
v:o:subject=truce carried say	-2 0 9 -9 -2 4 0
v:o:subject=truce carried say gone	-2 0 0 -7 12 0 0
v:o:subject=truce carried say on	0 0 10 -4 -3 0 0
v:o:subject=truce carried say today	0 0 15 0 -14 0 0
v:o:subject=truce carried sign	14 0 2 -2 -8 0 0
v:o:subject=truce carried sign today	17 0 0 -15 -4 0 0
v:o:subject=truce carried since gone	-6 0 0 20 -15 0 0
v:o:subject=truce carried suspend gone	0 0 0 -10 12 0 0
v:o:subject=truce carried suspend the	0 0 5 0 0 -9 0
v:o:subject=truce carried suspend until	0 0 -10 14 0 0 0
v:o:subject=truce carried tell	0 0 0 -6 10 0 0
v:o:subject=truce carried to ahead	0 0 21 0 -30 2 0
v:o:subject=truce carried to gone	0 0 -1 0 10 -1 0
v:o:subject=truce carried until gone	8 0 -2 -10 4 0 0
v:o:subject=truce conclude in	0 9 0 8 -17 0 0
v:o:subject=truce conclude on	0 0 -2 -12 18 0 0
v:o:subject=truce end	11 4 3 -17 -4 -1 1
v:o:subject=truce end dies	0 0 19 0 -18 0 0
v:o:subject=truce end end	0 0 -18 0 19 0 0
v:o:subject=truce end ended	12 0 6 0 -15 0 0
v:o:subject=truce end ends	0 0 -13 0 10 0 9
v:o:subject=truce end gone	18 6 6 0 -21 0 0
v:o:subject=truce end in	-3 -3 0 0 13 0 0
v:o:subject=truce end of	0 4 -10 0 0 7 0
v:o:subject=truce end the	0 0 -20 0 14 7 0
v:o:subject=truce end today	4 0 3 -23 4 0 0
v:o:subject=truce ended gone	13 0 0 0 -11 0 0
v:o:subject=truce ends ahead	0 0 6 0 -11 -1 8
v:o:subject=truce ends gone	-4 -1 -2 0 13 0 0
v:o:subject=truce ends today	-5 0 26 -7 -17 0 0
v:o:subject=truce extend	0 -6 11 -1 -11 6 0
v:o:subject=truce extend gone	0 -5 0 0 11 0 0
v:o:subject=truce extend on	0 0 -1 -5 10 0 0
v:o:subject=truce extend to	0 0 -13 0 -1 15 0
v:o:subject=truce far	-1 0 7 4 -11 -12 14
v:o:subject=truce far  ahead	0 0 -8 0 3 -8 13
v:o:subject=truce far  gone	-6 -3 18 -5 -3 0 0
v:o:subject=truce far  today	-11 0 -13 18 2 0 0
v:o:subject=truce far beijing, today	0 0 0 20 -19 0 0
v:o:subject=truce far carried	5 -9 7 4 -12 0 -2
v:o:subject=truce far carried  gone	-1 0 0 -2 9 0 0
v:o:subject=truce far carried  today	0 0 -1 -6 11 0 0
v:o:subject=truce far carried agree	0 0 -5 -12 15 4 0
v:o:subject=truce far carried agree gone	0 0 0 -11 13 0 0
v:o:subject=truce far carried agree on	0 0 0 -6 10 0 0
v:o:subject=truce far carried approve	0 0 10 0 -8 0 0
v:o:subject=truce far carried be	0 -2 8 1 -13 5 0
v:o:subject=truce far carried be by	13 0 0 0 -10 0 0
v:o:subject=truce far carried be from	0 0 0 9 0 0 -8
v:o:subject=truce far carried be on	-3 0 17 -7 -5 0 -1
v:o:subject=truce far carried be since	0 0 0 -8 12 0 0
v:o:subject=truce far carried be today	0 0 21 7 -25 0 0
v:o:subject=truce far carried be until	0 0 -10 7 0 6 0
v:o:subject=truce far carried before ahead	0 0 -8 14 0 0 -10
v:o:subject=truce far carried begin	-8 -6 -8 18 -11 11 0
v:o:subject=truce far carried begin ahead	0 0 -12 18 -7 12 -9
v:o:subject=truce far carried begin from	0 0 0 17 -11 0 -8
v:o:subject=truce far carried begin gone	-7 -5 0 5 -1 0 11
v:o:subject=truce far carried begin on	-6 -4 -14 29 -16 5 2
v:o:subject=truce far carried begin since	0 0 0 -12 12 0 0
v:o:subject=truce far carried begin until	0 0 -6 -7 1 9 0
v:o:subject=truce far carried by gone	13 0 0 0 -11 0 0
v:o:subject=truce far carried charge	19 0 0 -1 -14 0 2
v:o:subject=truce far carried charge on	0 0 -4 -3 12 0 0
v:o:subject=truce far carried charge today	13 0 -2 -3 -7 0 0
v:o:subject=truce far carried end	0 -3 6 -9 2 -4 -4
v:o:subject=truce far carried end ahead	-1 0 13 3 -11 -3 -4
v:o:subject=truce far carried end ends	0 0 11 0 -8 0 0
v:o:subject=truce far carried end gone	4 -2 -7 -9 7 0 0
v:o:subject=truce far carried end on	4 0 11 -7 -10 0 0
v:o:subject=truce far carried end today	-2 0 -5 -8 17 0 0
v:o:subject=truce far carried extend to	0 0 9 0 0 -10 0
v:o:subject=truce far carried fall gone	0 0 0 11 -11 0 0
v:o:subject=truce far carried fall on	0 0 -1 -5 9 0 0
v:o:subject=truce far carried from ahead	0 0 9 10 -13 -1 -2
v:o:subject=truce far carried from today	0 0 -1 25 -21 0 0
v:o:subject=truce far carried have	9 0 22 -4 -25 0 0
v:o:subject=truce far carried have gone	10 0 0 -3 -4 0 0
v:o:subject=truce far carried keep	0 0 12 -3 0 -7 0
v:o:subject=truce far carried keep ahead	0 0 13 0 -7 -7 0
v:o:subject=truce far carried meet	0 0 -5 0 10 0 0
v:o:subject=truce far carried of ahead	0 0 -10 0 2 7 0
v:o:subject=truce far carried of today	0 0 0 -19 21 0 0
v:o:subject=truce far carried on ahead	-1 0 -19 3 27 0 -16
v:o:subject=truce far carried on gone	-2 4 -8 -5 0 0 11
v:o:subject=truce far carried on today	-1 0 -6 -8 16 0 0
v:o:subject=truce far carried other	0 0 2 -11 12 -3 0
v:o:subject=truce far carried other gone	0 0 0 -8 10 0 0
v:o:subject=truce far carried other on	0 0 -6 0 9 0 0
v:o:subject=truce far carried pay	-2 0 6 1 -15 -3 13
v:o:subject=truce far carried pay ahead	0 0 0 -12 -5 -2 14
v:o:subject=truce far carried pay from	0 0 -3 10 -14 0 8
v:o:subject=truce far carried pay today	0 0 5 11 -14 0 0
v:o:subject=truce far carried put	0 0 -2 19 -17 2 0
v:o:subject=truce far carried put gone	0 0 0 11 -10 0 0
v:o:subject=truce far carried put on	0 0 0 9 -6 0 0
v:o:subject=truce far carried run on	1 0 -9 0 7 0 0
v:o:subject=truce far carried say	0 0 0 -2 10 -3 0
v:o:subject=truce far carried say on	0 0 -2 -1 9 0 0
v:o:subject=truce far carried sign	0 0 -10 15 -2 -3 0
v:o:subject=truce far carried sign ahead	0 0 -7 0 15 -3 0
v:o:subject=truce far carried sign signed	0 0 0 11 -11 0 0
v:o:subject=truce far carried sign today	0 0 0 20 -18 0 0
v:o:subject=truce far carried signed gone	0 0 0 11 -11 0 0
v:o:subject=truce far carried since gone	-10 0 0 2 2 0 0
v:o:subject=truce far carried suspend	0 0 -9 13 8 -9 -9
v:o:subject=truce far carried suspend ahead	0 0 -8 4 15 -9 -9
v:o:subject=truce far carried suspend from	0 0 8 13 -12 -1 -9
v:o:subject=truce far carried suspend gone	0 0 0 11 -11 0 0
v:o:subject=truce far carried suspend on	0 0 -12 2 9 0 0
v:o:subject=truce far carried suspend until	0 0 -8 0 10 0 0
v:o:subject=truce far carried the ahead	0 0 16 -4 -7 -13 5
v:o:subject=truce far carried to ahead	0 0 15 0 -12 -2 0
v:o:subject=truce far carried until ahead	0 0 -14 0 6 11 0
v:o:subject=truce far carried until gone	11 0 0 -4 -2 0 0
v:o:subject=truce far friday today	0 0 4 -11 5 0 0
v:o:subject=truce far from gone	0 0 0 -8 12 0 0
v:o:subject=truce far in gone	0 0 0 -12 12 0 0
v:o:subject=truce far no verb	-1 0 7 4 -11 -12 14
v:o:subject=truce far no verb 	-18 -5 -4 12 0 -11 11
v:o:subject=truce far no verb ahead	0 0 3 -6 -9 -6 20
v:o:subject=truce far no verb beijing,	0 0 0 19 -19 0 0
v:o:subject=truce far no verb friday	0 0 4 -11 5 0 0
v:o:subject=truce far no verb from	0 0 -7 -13 11 0 8
v:o:subject=truce far no verb gone	1 1 12 6 -13 0 -5
v:o:subject=truce far no verb in	0 0 0 -12 12 0 0
v:o:subject=truce far no verb monday,	0 0 10 0 -12 0 3
v:o:subject=truce far no verb on	9 0 10 -3 -9 -8 0
v:o:subject=truce far no verb the	0 0 -7 -4 -5 3 15
v:o:subject=truce far no verb to	0 0 4 0 6 -11 0
v:o:subject=truce far no verb until	0 0 18 -2 -5 -9 -2
v:o:subject=truce far no verb ·	0 0 0 -9 11 0 0
v:o:subject=truce far of ahead	0 0 0 9 -2 0 -5
v:o:subject=truce far on ahead	0 0 13 -3 -6 -8 0
v:o:subject=truce far on gone	10 0 0 0 -8 0 0
v:o:subject=truce far the ahead	0 0 -7 -1 -9 4 15
v:o:subject=truce far to ahead	0 0 4 0 4 -11 0
v:o:subject=truce far until ahead	0 0 18 0 -9 -8 -2
v:o:subject=truce far · today	0 0 0 -9 11 0 0
v:o:subject=truce friday, ahead	0 0 23 0 -20 0 -1
v:o:subject=truce from ahead	0 -7 -20 -2 15 -11 8
v:o:subject=truce from gone	-8 3 11 16 -20 0 -3
v:o:subject=truce has ahead	0 0 10 0 -8 0 0
v:o:subject=truce have	0 11 15 -8 -16 0 0
v:o:subject=truce have ahead	0 0 15 0 -14 0 0
v:o:subject=truce have gone	0 11 0 -8 -3 0 0
v:o:subject=truce in gone	-4 3 0 9 -9 0 0
v:o:subject=truce make	0 7 0 -11 4 0 0
v:o:subject=truce monday, ahead	0 0 13 11 -21 -2 0
v:o:subject=truce no verb	-2 2 14 -4 -15 -1 4
v:o:subject=truce no verb 	0 11 13 -10 -27 5 11
v:o:subject=truce no verb ahead	-7 -13 -2 8 -4 3 9
v:o:subject=truce no verb ends	-9 -2 39 -7 -26 -2 0
v:o:subject=truce no verb friday,	0 0 29 -1 -25 0 -1
v:o:subject=truce no verb from	-7 1 -10 9 -1 -11 3
v:o:subject=truce no verb gone	-1 9 -1 -4 2 -8 -9
v:o:subject=truce no verb in	0 -8 0 -12 21 0 0
v:o:subject=truce no verb last	0 -2 -19 16 2 0 0
v:o:subject=truce no verb monday,	7 0 13 5 -21 -2 0
v:o:subject=truce no verb of	-9 8 4 -8 1 -4 5
v:o:subject=truce no verb on	-13 1 13 -1 -7 3 -2
v:o:subject=truce no verb saturday,	5 0 0 18 -19 0 -1
v:o:subject=truce no verb sunday,	7 0 11 -4 -22 7 0
v:o:subject=truce no verb the	0 0 7 -8 11 -20 2
v:o:subject=truce no verb thursday,	0 0 12 0 -10 0 0
v:o:subject=truce no verb to	8 -10 7 0 -7 -2 -5
v:o:subject=truce no verb today	1 -1 42 -12 -25 -1 -1
v:o:subject=truce no verb truce	0 0 -10 -5 15 0 0
v:o:subject=truce no verb until	-9 -4 -18 -17 15 22 -4
v:o:subject=truce no verb wednesday,	0 0 0 12 -6 0 -6
v:o:subject=truce no verb week,	0 0 10 0 -8 0 0
v:o:subject=truce of ahead	0 0 -3 -8 11 -4 4
v:o:subject=truce of gone	-4 4 0 18 -18 0 0
v:o:subject=truce on ahead	-8 -1 20 5 -14 -9 -1
v:o:subject=truce on today	0 0 -15 -2 14 0 0
v:o:subject=truce other	-8 0 16 -13 -3 10 -4
v:o:subject=truce other ahead	0 0 0 -1 -5 10 -4
v:o:subject=truce other gone	-8 0 18 -11 0 0 0
v:o:subject=truce other in	0 0 0 -13 14 0 0
v:o:subject=truce other to	-4 0 19 -3 -19 5 0
v:o:subject=truce out today	-1 0 8 -11 0 0 0
v:o:subject=truce run	5 -2 -8 -23 17 0 0
v:o:subject=truce run out	5 0 -1 -14 7 0 0
v:o:subject=truce run to	0 0 -12 -6 23 -4 0
v:o:subject=truce run today	-4 0 -1 -15 14 0 0
v:o:subject=truce saturday, ahead	0 0 0 14 -11 0 -1
v:o:subject=truce sign gone	0 9 0 5 -12 0 0
v:o:subject=truce sign in	0 11 0 15 -26 0 0
v:o:subject=truce since ahead	0 0 -15 -4 24 0 0
v:o:subject=truce since gone	14 -9 0 10 -16 0 0
v:o:subject=truce sunday, ahead	0 0 12 0 -19 7 0
v:o:subject=truce suspend until	0 0 12 0 -16 0 0
v:o:subject=truce thursday, ahead	0 0 12 0 -11 0 0
v:o:subject=truce to gone	2 -10 20 -19 0 -4 0
v:o:subject=truce until ahead	0 0 -9 -5 2 14 -4
v:o:subject=truce until gone	-12 -6 4 -4 13 0 0
v:o:subject=truce week, ahead	0 0 10 0 -10 0 0
v:o:topic=controls	-2 -2 -7 5 19 -8 -6
v:o:topic=controls ahead	0 0 -4 -11 22 -7 -5
v:o:topic=controls announce	0 0 0 11 -9 0 0
v:o:topic=controls begin	0 0 7 -7 15 -10 -4
v:o:topic=controls end	0 0 -14 10 2 0 0
v:o:topic=controls far	0 0 0 -8 5 10 -8
v:o:topic=controls far 	0 0 -15 9 -7 14 0
v:o:topic=controls far  ahead	0 0 -14 0 0 14 0
v:o:topic=controls far  today	0 0 0 11 -10 0 0
v:o:topic=controls far ahead	0 0 0 -5 -4 11 -7
v:o:topic=controls far gone	0 0 0 -16 20 0 0
v:o:topic=controls far no verb	0 0 -8 2 -2 12 -2
v:o:topic=controls far on	0 0 10 -5 -13 11 0
v:o:topic=controls far on ahead	0 0 11 0 -18 11 0
v:o:topic=controls far other	0 0 9 0 -7 0 0
v:o:topic=controls far tell	0 0 14 0 -13 0 0
v:o:topic=controls far the	0 0 9 0 -2 -6 0
v:o:topic=controls far the ahead	0 0 9 0 -2 -6 0
v:o:topic=controls far to	0 0 3 0 1 -9 0
v:o:topic=controls far to ahead	0 0 3 0 1 -9 0
v:o:topic=controls from	0 0 -3 -8 11 -1 0
v:o:topic=controls gone	0 -1 0 -6 15 0 0
v:o:topic=controls no verb	0 0 -4 -4 13 2 -7
v:o:topic=controls of	0 0 0 -7 11 0 0
v:o:topic=controls on	0 0 -16 24 -2 -1 -4
v:o:topic=controls on ahead	0 0 -16 -1 25 -1 -4
v:o:topic=controls on gone	0 0 0 16 -14 0 0
v:o:topic=controls on today	0 0 0 14 -13 0 0
v:o:topic=controls say	0 0 0 13 -12 0 0
v:o:topic=controls since	0 0 -3 -12 16 0 0
v:o:topic=controls since gone	0 0 0 -12 13 0 0
v:o:topic=controls suspend	0 0 -2 -4 11 0 0
v:o:topic=controls today	0 0 0 21 -20 0 0
v:o:topic=controls until	0 0 17 0 -12 -2 0
v:o:topic=controls until ahead	0 0 17 0 -13 -2 0
v:o:topic=deal	-3 -13 -6 -36 19 2 12
v:o:topic=deal 	11 0 -3 -2 -4 0 0
v:o:topic=deal  today	11 0 -1 0 -7 0 0
v:o:topic=deal ahead	-1 0 -14 -20 7 5 15
v:o:topic=deal be	0 0 -20 -10 31 0 -6
v:o:topic=deal before	0 0 -5 0 10 0 -1
v:o:topic=deal before ahead	0 0 -5 0 10 0 -1
v:o:topic=deal begin	0 0 -22 -4 8 -8 17
v:o:topic=deal conclude	0 0 -2 -5 15 0 0
v:o:topic=deal deal ahead	0 0 -12 0 15 0 0
v:o:topic=deal deal today	0 0 15 0 -14 0 0
v:o:topic=deal end	8 0 28 -12 -30 4 -1
v:o:topic=deal face	0 0 9 0 -7 0 0
v:o:topic=deal far	-9 4 4 0 5 -10 -13
v:o:topic=deal far 	0 0 -11 -6 28 0 -1
v:o:topic=deal far  ahead	0 0 -8 0 15 0 -1
v:o:topic=deal far after	0 0 -5 -1 10 0 0
v:o:topic=deal far ahead	0 0 11 8 -6 -8 -11
v:o:topic=deal far be	0 0 10 0 -5 -2 0
v:o:topic=deal far gone	-5 5 0 -21 17 0 0
v:o:topic=deal far on ahead	0 0 6 13 -12 -1 -6
v:o:topic=deal far on gone	0 0 0 -6 11 0 0
v:o:topic=deal far since	0 0 0 11 -10 0 0
v:o:topic=deal far the	0 0 -21 0 15 7 0
v:o:topic=deal far the ahead	0 0 -21 0 15 7 0
v:o:topic=deal far to	0 0 -3 0 9 -5 0
v:o:topic=deal far to ahead	0 0 -3 0 9 -5 0
v:o:topic=deal far today	0 0 -19 4 6 0 0
v:o:topic=deal far until	0 0 17 0 -14 0 0
v:o:topic=deal far until ahead	0 0 17 0 -15 0 0
v:o:topic=deal from	0 0 -2 -18 -4 -2 17
v:o:topic=deal from ahead	0 0 -1 -5 -10 -2 18
v:o:topic=deal from gone	0 0 0 -9 11 0 0
v:o:topic=deal gone	-18 -8 -4 -2 24 0 -2
v:o:topic=deal have	0 0 -13 -3 21 0 -2
v:o:topic=deal no verb	8 -1 3 -6 -1 -13 8
v:o:topic=deal of	0 0 -3 0 16 0 -5
v:o:topic=deal of ahead	0 0 -1 0 13 0 -4
v:o:topic=deal on	-12 -1 -6 -5 14 -4 5
v:o:topic=deal on gone	-10 0 0 1 8 0 0
v:o:topic=deal on today	0 0 11 -5 -3 0 0
v:o:topic=deal other	0 0 -3 -5 12 0 0
v:o:topic=deal reach	0 0 6 2 -13 7 -3
v:o:topic=deal suspend	0 0 -12 0 4 6 0
v:o:topic=deal today	8 0 11 -30 3 -1 -1
v:o:topic=deal until	0 0 -9 0 5 5 0
v:o:topic=deal until ahead	0 0 -8 0 3 5 0
v:o:topic=duties	-3 -23 -2 14 3 -20 -2
v:o:topic=duties 	0 0 3 -10 14 -11 -8
v:o:topic=duties  ahead	0 0 5 0 6 -9 -6
v:o:topic=duties (	4 0 -4 -5 -7 15 0
v:o:topic=duties ( ahead	0 0 -19 0 4 15 0
v:o:topic=duties ( today	0 0 13 -1 -10 0 0
v:o:topic=duties 12:01	0 0 -4 -20 25 0 0
v:o:topic=duties 12:01 today	0 0 -3 -19 23 0 0
v:o:topic=duties a.m.	0 0 0 -14 18 0 -2
v:o:topic=duties after	0 0 0 0 6 -11 0
v:o:topic=duties after ahead	0 0 0 4 1 -10 0
v:o:topic=duties agree	0 0 13 0 -15 3 0
v:o:topic=duties ahead	-23 -12 6 3 -3 -9 7
v:o:topic=duties announce	0 0 -3 -5 18 0 -11
v:o:topic=duties announced	0 0 0 -12 13 0 0
v:o:topic=duties announced today	0 0 0 -11 12 0 0
v:o:topic=duties as	0 0 18 -10 -11 0 0
v:o:topic=duties as today	0 0 9 -5 -4 0 0
v:o:topic=duties back	0 0 19 0 -17 0 0
v:o:topic=duties be	-4 -9 -4 8 -9 -15 23
v:o:topic=duties bear	0 0 0 7 -12 0 5
v:o:topic=duties before	-3 0 13 3 -16 5 0
v:o:topic=duties before ahead	0 0 18 8 -27 5 0
v:o:topic=duties before today	0 0 -6 -9 17 0 0
v:o:topic=duties begin	-23 -8 -3 -8 15 -5 1
v:o:topic=duties beijing,	0 0 0 10 -10 0 0
v:o:topic=duties beijing, today	0 0 0 10 -10 0 0
v:o:topic=duties between	0 0 0 -7 10 0 0
v:o:topic=duties by	0 0 0 -10 6 6 -14
v:o:topic=duties by ahead	0 0 0 -7 3 6 -14
v:o:topic=duties cent	0 0 14 -15 -2 0 0
v:o:topic=duties cent ahead	0 0 18 0 -18 0 0
v:o:topic=duties cent today	0 0 -1 -12 13 0 0
v:o:topic=duties charge	2 0 0 -19 8 -3 7
v:o:topic=duties clear	0 0 -18 9 5 8 -12
v:o:topic=duties cut	0 0 -4 23 -17 0 -1
v:o:topic=duties declare	0 0 0 17 -17 0 0
v:o:topic=duties duty	0 0 16 -7 -8 0 0
v:o:topic=duties duty today	0 0 16 -7 -8 0 0
v:o:topic=duties end	14 0 -6 2 4 -16 -5
v:o:topic=duties ends today	0 0 14 0 -13 0 0
v:o:topic=duties expect	0 0 -3 -1 10 0 -2
v:o:topic=duties face	0 0 -11 1 10 0 -4
v:o:topic=duties fall	-5 0 -11 2 2 0 3
v:o:topic=duties far	-3 -27 1 4 -4 5 0
v:o:topic=duties far  ahead	0 0 -2 -11 2 2 0
v:o:topic=duties far  gone	5 -1 -1 17 -17 0 0
v:o:topic=duties far  today	-3 0 -4 -2 9 0 0
v:o:topic=duties far after	0 0 11 0 -3 -5 0
v:o:topic=duties far after ahead	0 0 11 0 -4 -5 0
v:o:topic=duties far agree	0 0 0 9 -13 0 7
v:o:topic=duties far ahead	-5 -2 -3 4 -11 10 5
v:o:topic=duties far announce	-1 0 -2 -5 14 0 0
v:o:topic=duties far be	5 0 13 -29 3 -1 -19
v:o:topic=duties far before	0 0 0 -3 10 0 -11
v:o:topic=duties far before ahead	0 0 -7 -3 21 0 -10
v:o:topic=duties far begin	11 0 -8 4 1 -3 -6
v:o:topic=duties far by	0 0 -3 0 12 -4 -1
v:o:topic=duties far call	0 0 0 -3 12 0 -2
v:o:topic=duties far fall	0 0 -20 13 7 0 -1
v:o:topic=duties far friday,	0 0 0 9 -8 0 0
v:o:topic=duties far friday, today	0 0 0 9 -7 0 0
v:o:topic=duties far from	0 0 -15 -8 1 -4 17
v:o:topic=duties far from ahead	0 0 -13 -18 3 -3 18
v:o:topic=duties far gone	6 -18 -20 5 7 -6 -6
v:o:topic=duties far goods	0 0 -1 -7 9 0 0
v:o:topic=duties far goods today	0 0 -1 -7 9 0 0
v:o:topic=duties far have	0 0 -22 7 14 0 -1
v:o:topic=duties far last	0 0 0 12 -12 0 0
v:o:topic=duties far last gone	0 0 0 12 -12 0 0
v:o:topic=duties far monday,	0 0 -15 18 -1 0 -3
v:o:topic=duties far monday, today	0 0 -13 0 14 0 0
v:o:topic=duties far move	0 0 7 0 -17 13 0
v:o:topic=duties far no verb	-11 -12 5 1 1 -1 -5
v:o:topic=duties far of	0 0 -7 9 0 0 -7
v:o:topic=duties far on	16 0 -10 6 -4 0 0
v:o:topic=duties far on ahead	0 0 -6 17 -5 0 1
v:o:topic=duties far on gone	18 0 -1 -5 -5 0 0
v:o:topic=duties far on today	0 0 -6 -10 19 0 0
v:o:topic=duties far pay	0 0 -10 0 0 0 8
v:o:topic=duties far run	-1 0 9 9 -17 -2 3
v:o:topic=duties far said	0 0 10 0 -9 0 0
v:o:topic=duties far said today	0 0 10 0 -9 0 0
v:o:topic=duties far say	0 0 1 -9 1 4 0
v:o:topic=duties far since	-7 -1 -8 -6 17 0 0
v:o:topic=duties far since ahead	0 0 -6 -1 13 0 0
v:o:topic=duties far since gone	-6 -1 0 -4 10 0 0
v:o:topic=duties far sit	0 0 -1 -8 13 0 0
v:o:topic=duties far stand	0 0 16 0 -12 0 0
v:o:topic=duties far tell	0 0 -3 -3 11 0 0
v:o:topic=duties far the	0 0 7 8 0 -11 -9
v:o:topic=duties far the ahead	0 0 8 2 3 -11 -8
v:o:topic=duties far thursday,	0 0 11 -10 -2 0 0
v:o:topic=duties far thursday, today	0 0 14 -10 -5 0 0
v:o:topic=duties far to gone	0 0 0 9 -8 0 0
v:o:topic=duties far today	-15 -1 14 -5 1 -4 -4
v:o:topic=duties far until	-4 0 -15 8 6 7 -3
v:o:topic=duties far until ahead	0 0 -14 -7 12 7 -3
v:o:topic=duties far until gone	-3 0 0 15 -9 0 0
v:o:topic=duties far wednesday	0 0 0 12 -12 0 0
v:o:topic=duties far wednesday,	0 0 -3 -15 21 0 0
v:o:topic=duties far wednesday, today	0 0 0 -10 11 0 0
v:o:topic=duties for	0 0 -12 -5 24 0 -3
v:o:topic=duties for ahead	0 0 -12 0 18 0 -3
v:o:topic=duties force	0 0 10 0 -7 0 0
v:o:topic=duties friday,	0 0 -14 0 16 0 0
v:o:topic=duties friday, ahead	0 0 -14 0 16 0 0
v:o:topic=duties from	4 2 -45 17 -2 -25 17
v:o:topic=duties from ahead	-1 -1 -33 12 0 -24 20
v:o:topic=duties from gone	-2 5 0 -17 19 0 -4
v:o:topic=duties from today	9 0 -23 20 -16 0 -1
v:o:topic=duties get	0 0 -9 0 13 0 0
v:o:topic=duties gone	12 -5 -41 3 8 -12 -27
v:o:topic=duties has	0 0 11 5 -14 0 0
v:o:topic=duties has ahead	0 0 11 0 -9 0 0
v:o:topic=duties in	-1 -7 -2 -10 20 0 0
v:o:topic=duties in gone	0 -7 0 -9 16 0 0
v:o:topic=duties introduce	0 0 -2 -16 8 8 0
v:o:topic=duties is	-2 0 16 -10 -5 0 0
v:o:topic=duties is gone	-2 0 0 -7 11 0 0
v:o:topic=duties is today	0 0 13 0 -11 0 0
v:o:topic=duties it	0 0 -4 9 -3 0 0
v:o:topic=duties jump	0 0 -11 9 0 0 0
v:o:topic=duties let	11 0 7 -4 -11 -7 1
v:o:topic=duties levy	0 0 0 4 8 -10 -3
v:o:topic=duties look	0 0 9 0 -16 10 0
v:o:topic=duties make	0 0 0 -23 13 0 8
v:o:topic=duties monday	0 0 10 0 -7 0 0
v:o:topic=duties monday,	0 0 -14 -15 8 0 7
v:o:topic=duties monday, ahead	0 0 -13 -11 6 0 7
v:o:topic=duties move	0 0 -9 0 13 0 0
v:o:topic=duties no verb	0 0 4 -12 6 0 -1
v:o:topic=duties of	0 -1 0 -1 -6 -8 20
v:o:topic=duties of ahead	0 0 -7 -23 7 -7 21
v:o:topic=duties of today	0 0 4 6 -9 0 0
v:o:topic=duties off	0 0 -9 -2 12 0 0
v:o:topic=duties on	3 -10 -19 7 7 -8 5
v:o:topic=duties on ahead	-5 0 -10 10 -1 -5 8
v:o:topic=duties on gone	9 -5 -5 -5 4 0 -5
v:o:topic=duties on today	-3 0 -26 4 12 0 0
v:o:topic=duties other	11 10 -19 -8 10 0 -3
v:o:topic=duties pay	13 -3 0 -2 -7 3 2
v:o:topic=duties percent	0 0 -16 -5 22 0 0
v:o:topic=duties percent ahead	0 0 -10 0 12 0 0
v:o:topic=duties percent today	0 0 -4 -2 10 0 0
v:o:topic=duties put	0 0 4 -6 12 -13 -8
v:o:topic=duties raise	0 0 0 -11 3 12 -8
v:o:topic=duties remain	0 0 9 -13 7 -5 0
v:o:topic=duties return	0 0 7 -9 11 -5 -15
v:o:topic=duties rise	0 0 -13 -22 19 0 9
v:o:topic=duties run	-2 0 3 -8 3 -2 0
v:o:topic=duties same	0 0 -2 12 -4 0 -5
v:o:topic=duties same ahead	0 0 0 13 -7 0 -5
v:o:topic=duties saturday,	0 0 0 -7 -10 0 16
v:o:topic=duties saturday, ahead	0 0 0 -5 -11 0 16
v:o:topic=duties set	0 0 0 -13 20 0 -8
v:o:topic=duties since	-14 5 6 -3 6 -6 -4
v:o:topic=duties since ahead	0 0 13 -13 0 -4 0
v:o:topic=duties since gone	-13 6 -4 2 2 0 0
v:o:topic=duties since today	0 0 -3 -17 22 0 0
v:o:topic=duties slap	0 0 0 -5 12 0 -3
v:o:topic=duties spare	0 0 14 0 -9 -1 0
v:o:topic=duties stand	0 0 -8 -3 13 0 0
v:o:topic=duties start	0 0 -8 0 11 0 0
v:o:topic=duties start today	0 0 -8 0 9 0 0
v:o:topic=duties sunday,	0 0 1 10 -8 0 -4
v:o:topic=duties sunday, ahead	0 0 1 10 -8 0 -4
v:o:topic=duties suspend	0 0 16 24 -25 -7 -4
v:o:topic=duties the ahead	0 0 -6 -19 4 5 5
v:o:topic=duties through	0 0 10 0 -5 -1 0
v:o:topic=duties through ahead	0 0 10 0 -6 -1 0
v:o:topic=duties till	0 0 16 -2 -6 -6 0
v:o:topic=duties till ahead	0 0 16 0 -8 -6 0
v:o:topic=duties time	0 0 0 12 -11 0 0
v:o:topic=duties to	-10 0 3 0 12 -9 -9
v:o:topic=duties to ahead	0 0 4 5 2 -8 -8
v:o:topic=duties to gone	-9 0 0 -5 16 0 0
v:o:topic=duties today	-10 -4 -8 12 3 -6 -12
v:o:topic=duties tuesday,	0 0 -4 -3 11 0 0
v:o:topic=duties tuesday, ahead	0 0 -3 -3 10 0 0
v:o:topic=duties until	15 -1 17 -16 -23 14 0
v:o:topic=duties until ahead	-2 0 15 -8 -18 14 1
v:o:topic=duties until gone	18 0 -5 -5 -7 0 0
v:o:topic=duties until today	0 0 14 -9 -3 0 0
v:o:topic=duties want	0 0 22 -4 -15 0 -1
v:o:topic=duties wednesday,	0 0 -14 0 -4 0 12
v:o:topic=duties wednesday, ahead	0 0 -14 -8 4 0 12
v:o:topic=duties wednesday, gone	0 0 0 10 -10 0 0
v:o:topic=duties with	0 0 15 5 -19 0 0
v:o:topic=duties with ahead	0 0 15 0 -14 0 0
v:o:topic=duties write	0 0 -9 -5 18 0 0
v:o:topic=exclusions	-4 0 -6 -24 22 0 0
v:o:topic=exclusions be	0 0 -5 -5 14 0 0
v:o:topic=exclusions begin	0 0 18 -6 -15 -1 4
v:o:topic=exclusions end	-1 0 -13 0 20 -3 0
v:o:topic=exclusions far	0 0 12 -11 -6 3 0
v:o:topic=exclusions far ahead	0 0 14 0 -17 3 0
v:o:topic=exclusions far on	0 0 10 0 -1 -6 0
v:o:topic=exclusions far on ahead	0 0 10 0 -3 -6 0
v:o:topic=exclusions gone	-2 0 0 -9 15 0 0
v:o:topic=exclusions no verb	0 0 -18 -3 16 9 0
v:o:topic=exclusions say	0 0 17 0 -16 0 0
v:o:topic=exclusions to	0 0 0 0 -8 9 0
v:o:topic=exclusions to ahead	0 0 0 0 -8 9 0
v:o:topic=exclusions today	0 0 -2 -7 11 0 0
v:o:topic=exclusions until	0 0 -12 0 15 0 0
v:o:topic=exclusions until ahead	0 0 -12 0 15 0 0
v:o:topic=fees	0 0 9 -48 32 0 -17
v:o:topic=fees ahead	0 0 10 -23 15 0 -17
v:o:topic=fees far	-1 0 8 -8 11 -9 -5
v:o:topic=fees far ahead	0 0 17 -7 0 -8 -4
v:o:topic=fees far gone	0 0 0 -4 9 0 0
v:o:topic=fees far no verb	-1 0 10 -4 2 -7 -2
v:o:topic=fees from	0 0 14 -21 12 -7 -10
v:o:topic=fees from ahead	0 0 14 -16 9 -7 -10
v:o:topic=fees gone	0 0 0 -19 23 0 0
v:o:topic=fees no verb	0 0 6 -16 4 -2 1
v:o:topic=fees on	0 0 -8 -7 18 0 0
v:o:topic=fees on ahead	0 0 -7 0 12 0 0
v:o:topic=fees suspend	0 0 0 -12 8 11 -13
v:o:topic=fees today	0 0 0 -10 11 0 0
v:o:topic=fees until	0 0 -5 0 -6 11 0
v:o:topic=fees until ahead	0 0 -4 0 -6 11 0
v:o:topic=longer	9 -11 23 -16 -17 7 -23
v:o:topic=longer ahead	-4 -3 16 6 -23 13 -21
v:o:topic=longer approve	0 0 14 0 -10 -4 0
v:o:topic=longer be	0 0 7 -8 -8 7 0
v:o:topic=longer begin	0 0 2 9 0 -11 0
v:o:topic=longer beyond	0 0 0 0 -7 9 0
v:o:topic=longer beyond ahead	0 0 0 0 -10 9 0
v:o:topic=longer by	0 0 10 0 -11 0 0
v:o:topic=longer by ahead	0 0 11 0 -11 0 0
v:o:topic=longer confirm	0 0 10 0 -6 -3 0
v:o:topic=longer extend	-6 0 3 2 -11 10 0
v:o:topic=longer far	2 0 5 -4 0 0 -14
v:o:topic=longer far 	0 0 -10 -2 16 0 0
v:o:topic=longer far  ahead	0 0 -10 0 13 0 0
v:o:topic=longer far ahead	0 0 16 0 -13 0 -13
v:o:topic=longer far from	0 0 0 -1 9 -2 -5
v:o:topic=longer far in	0 0 0 10 -10 0 0
v:o:topic=longer far in gone	0 0 0 10 -10 0 0
v:o:topic=longer far no verb	-4 0 -2 -10 7 11 -7
v:o:topic=longer far on	8 0 1 13 -13 -8 0
v:o:topic=longer far on today	0 0 -1 16 -13 0 0
v:o:topic=longer far tell	0 0 0 11 -11 0 0
v:o:topic=longer far to	0 0 -9 0 0 11 0
v:o:topic=longer far to ahead	0 0 -9 0 -1 11 0
v:o:topic=longer far today	-3 0 -14 -3 21 0 0
v:o:topic=longer from	0 2 14 10 -18 0 -9
v:o:topic=longer from ahead	0 0 14 9 -15 0 -9
v:o:topic=longer from gone	0 4 0 5 -9 0 0
v:o:topic=longer gone	7 -5 16 -3 1 -18 0
v:o:topic=longer have	0 0 13 -1 -4 -6 0
v:o:topic=longer in	0 -3 0 -7 13 0 0
v:o:topic=longer in gone	0 -3 0 -7 12 0 0
v:o:topic=longer of	-1 0 0 -6 13 -4 0
v:o:topic=longer on	-3 -5 14 1 -2 -12 -4
v:o:topic=longer on ahead	0 0 7 -4 3 -11 -3
v:o:topic=longer on gone	-2 -4 10 10 -11 0 0
v:o:topic=longer on today	0 0 5 -10 2 0 0
v:o:topic=longer other	-8 -1 13 -12 3 -2 -9
v:o:topic=longer run	15 0 -7 9 -6 1 -5
v:o:topic=longer say	8 0 -11 -2 0 6 0
v:o:topic=longer sign	10 0 0 -7 -11 5 0
v:o:topic=longer to	18 -1 9 -13 -31 14 0
v:o:topic=longer to ahead	0 0 6 0 -25 18 0
v:o:topic=longer to gone	10 0 13 -10 -8 -10 0
v:o:topic=longer today	7 0 7 -33 4 0 0
v:o:topic=longer until	0 0 12 -1 -8 -1 0
v:o:topic=longer until ahead	0 0 13 0 -11 0 0
v:o:topic=meeting	-35 -23 -3 0 21 -7 0
v:o:topic=meeting 	0 0 -9 -10 24 0 0
v:o:topic=meeting  today	0 0 -4 -6 12 0 0
v:o:topic=meeting ahead	-1 -1 -4 -15 13 0 7
v:o:topic=meeting and	0 0 24 0 -19 -1 0
v:o:topic=meeting and ahead	0 0 12 0 -8 -1 0
v:o:topic=meeting and today	0 0 16 0 -15 0 0
v:o:topic=meeting be	0 0 2 23 -18 0 -2
v:o:topic=meeting before	0 0 -12 -9 4 0 14
v:o:topic=meeting before ahead	0 0 -12 -7 1 0 14
v:o:topic=meeting begin	0 0 0 -19 5 -5 11
v:o:topic=meeting by	0 0 -8 0 13 0 0
v:o:topic=meeting by ahead	0 0 -7 0 12 0 0
v:o:topic=meeting end	-9 0 28 -10 -14 0 0
v:o:topic=meeting far	0 -10 -2 15 -2 -1 -7
v:o:topic=meeting far 	7 -1 -6 -13 8 -11 9
v:o:topic=meeting far  ahead	0 0 7 -2 -7 -10 10
v:o:topic=meeting far  today	10 0 -17 -6 12 0 0
v:o:topic=meeting far ahead	0 0 0 19 -10 0 -4
v:o:topic=meeting far be	0 0 -10 -2 13 0 0
v:o:topic=meeting far before	0 0 0 13 -13 0 0
v:o:topic=meeting far before ahead	0 0 0 13 -13 0 0
v:o:topic=meeting far begin	0 0 8 -14 0 -6 1
v:o:topic=meeting far by	0 0 0 19 -9 -6 -3
v:o:topic=meeting far from	0 0 -7 15 -9 0 0
v:o:topic=meeting far from ahead	0 0 -7 15 -10 0 0
v:o:topic=meeting far gone	-14 -7 -3 2 11 0 0
v:o:topic=meeting far in	0 0 0 10 -10 0 0
v:o:topic=meeting far in gone	0 0 0 11 -10 0 0
v:o:topic=meeting far on ahead	0 0 12 0 -7 -5 -1
v:o:topic=meeting far on today	0 0 -7 -4 13 0 0
v:o:topic=meeting far other	0 0 -8 11 0 0 -1
v:o:topic=meeting far say	0 0 10 0 -6 0 0
v:o:topic=meeting far until	0 0 11 0 -23 17 0
v:o:topic=meeting far until ahead	0 0 11 0 -23 17 0
v:o:topic=meeting for	0 0 -2 0 9 0 0
v:o:topic=meeting from today	0 0 0 -17 18 0 0
v:o:topic=meeting gone	-21 -16 -8 0 23 -6 -6
v:o:topic=meeting in	0 -4 0 15 -9 0 0
v:o:topic=meeting in gone	0 -3 0 16 -13 0 0
v:o:topic=meeting meet	-1 0 -3 -3 20 -12 -13
v:o:topic=meeting meets ahead	0 0 11 -2 -7 0 0
v:o:topic=meeting of	0 0 -9 -7 4 10 -1
v:o:topic=meeting of ahead	0 0 -8 0 0 11 -1
v:o:topic=meeting on	-13 -2 4 -10 19 -11 -7
v:o:topic=meeting on ahead	0 0 0 -17 15 -8 -3
v:o:topic=meeting on gone	-8 0 -1 -14 27 0 -2
v:o:topic=meeting on today	0 0 11 10 -15 0 0
v:o:topic=meeting other	0 0 -24 -10 25 7 0
v:o:topic=meeting pay	0 0 0 -4 12 0 0
v:o:topic=meeting receive	0 0 -5 -3 11 0 0
v:o:topic=meeting run	0 0 5 0 -14 5 0
v:o:topic=meeting say	0 0 -6 12 -5 0 0
v:o:topic=meeting see	0 0 12 0 -6 -6 0
v:o:topic=meeting sit	0 0 -1 12 -9 0 0
v:o:topic=meeting telephone	0 0 -5 -2 12 0 0
v:o:topic=meeting telephone today	0 0 -5 -1 10 0 0
v:o:topic=meeting tell	0 0 -12 9 0 0 0
v:o:topic=meeting the	0 0 2 10 -12 8 -6
v:o:topic=meeting the gone	0 0 0 12 -9 0 0
v:o:topic=meeting to	0 0 -12 0 2 9 0
v:o:topic=meeting to ahead	0 0 -12 0 1 9 0
v:o:topic=meeting today	-8 0 8 12 -10 -1 0
v:o:topic=meeting until	0 0 -4 -1 16 -10 -3
v:o:topic=meeting until ahead	0 0 0 0 9 -9 -3
v:o:topic=none	-23 -15 14 -7 9 -8 -8
v:o:topic=none 	1 7 8 -5 0 -10 -22
v:o:topic=none  ahead	0 0 -3 -10 19 -6 -17
v:o:topic=none  gone	-3 9 0 -3 0 0 0
v:o:topic=none  today	5 0 14 2 -13 0 0
v:o:topic=none (	0 0 11 -10 0 0 0
v:o:topic=none 12:01	0 0 0 14 -14 0 0
v:o:topic=none 12:01 today	0 0 0 14 -14 0 0
v:o:topic=none a	0 0 -5 -1 11 0 0
v:o:topic=none accra,	0 0 0 12 -12 0 0
v:o:topic=none accra, today	0 0 0 12 -12 0 0
v:o:topic=none after	0 0 -6 -2 0 9 0
v:o:topic=none after ahead	0 0 -6 0 0 9 0
v:o:topic=none agree	0 0 0 15 -13 0 0
v:o:topic=none ahead	-6 -4 17 -20 -10 3 3
v:o:topic=none announce	0 0 -3 -1 -5 0 11
v:o:topic=none ask	0 0 5 6 -11 0 0
v:o:topic=none be	-5 0 -1 -16 17 -8 3
v:o:topic=none before	0 0 0 -19 24 -4 -6
v:o:topic=none before ahead	0 0 1 -13 18 -3 -6
v:o:topic=none begin	-7 0 4 -4 0 12 -4
v:o:topic=none beijing,	0 0 0 -10 12 0 0
v:o:topic=none beijing, today	0 0 0 -10 12 0 0
v:o:topic=none briefing,	0 0 12 2 -14 0 0
v:o:topic=none briefing, today	0 0 12 2 -14 0 0
v:o:topic=none brussels,	0 0 -6 -6 14 0 0
v:o:topic=none brussels, today	0 0 0 -6 9 0 0
v:o:topic=none bulletin,	16 0 0 0 -14 0 0
v:o:topic=none bulletin, today	16 0 0 0 -14 0 0
v:o:topic=none by	0 0 11 -4 -10 -4 7
v:o:topic=none by ahead	0 0 13 -1 -14 -3 7
v:o:topic=none call	0 0 -8 0 11 0 0
v:o:topic=none call,	0 0 12 0 -11 0 0
v:o:topic=none call, today	0 0 12 0 -11 0 0
v:o:topic=none changed	0 0 17 -9 -11 0 0
v:o:topic=none charge	0 0 3 -18 4 0 0
v:o:topic=none collect	0 0 0 11 -5 0 -7
v:o:topic=none date: today	0 0 -8 -4 14 0 0
v:o:topic=none ends	0 0 10 0 -8 0 0
v:o:topic=none for ahead	0 0 10 0 -8 0 0
v:o:topic=none friday,	0 0 -15 -5 23 0 0
v:o:topic=none friday, today	0 0 -7 -4 15 0 0
v:o:topic=none from	0 0 -15 12 -5 -4 7
v:o:topic=none from ahead	0 0 -13 9 -6 -3 8
v:o:topic=none from gone	0 0 0 11 -8 0 0
v:o:topic=none from today	0 0 0 -12 15 0 0
v:o:topic=none gone	-17 0 -30 6 16 -11 -13
v:o:topic=none have	-2 0 -3 -2 0 -1 15
v:o:topic=none keep	0 0 -8 0 11 -4 0
v:o:topic=none land	0 0 1 7 -9 0 0
v:o:topic=none lisbon,	0 0 10 0 -10 0 0
v:o:topic=none lisbon, today	0 0 10 0 -10 0 0
v:o:topic=none make	0 0 -1 -8 -2 12 0
v:o:topic=none monday	0 0 10 -2 -4 0 0
v:o:topic=none monday today	0 0 10 -2 -4 0 0
v:o:topic=none monday,	0 0 -17 15 -2 0 0
v:o:topic=none monday, today	0 0 -14 5 4 0 0
v:o:topic=none montevideo,	0 0 -12 19 -9 0 0
v:o:topic=none montevideo, today	0 0 -12 19 -9 0 0
v:o:topic=none of	0 0 0 21 -13 -10 -2
v:o:topic=none of ahead	0 0 5 16 -12 -8 -1
v:o:topic=none of gone	0 0 0 -9 11 0 0
v:o:topic=none of today	0 0 -9 18 -12 0 0
v:o:topic=none on	0 -5 8 2 -9 -1 4
v:o:topic=none on ahead	0 0 11 -35 -4 0 6
v:o:topic=none on gone	0 -4 -4 17 -11 0 0
v:o:topic=none pay	-1 0 8 -16 18 -1 -20
v:o:topic=none pay today	0 0 0 11 -10 0 0
v:o:topic=none put	0 0 -12 -8 21 0 0
v:o:topic=none return	0 0 -5 -1 10 0 0
v:o:topic=none say	0 0 14 -7 -14 7 0
v:o:topic=none see	0 0 -7 0 11 0 0
v:o:topic=none since	-4 0 9 10 -11 0 0
v:o:topic=none since ahead	0 0 11 -5 -4 0 0
v:o:topic=none since gone	-3 0 0 13 -9 0 0
v:o:topic=none sit	0 0 7 -3 0 0 -5
v:o:topic=none stand	0 0 -5 10 -3 0 0
v:o:topic=none sunday,	0 0 -16 -6 4 12 0
v:o:topic=none suspend	0 0 -3 -4 11 -2 0
v:o:topic=none suva,	0 0 0 10 -9 0 0
v:o:topic=none suva, today	0 0 0 10 -9 0 0
v:o:topic=none tell	0 0 -6 -4 15 0 0
v:o:topic=none the	-6 0 12 10 -10 -14 5
v:o:topic=none the ahead	0 0 24 -17 -12 -13 6
v:o:topic=none the today	0 0 -20 14 0 0 0
v:o:topic=none to	0 0 -4 -5 -1 11 -1
v:o:topic=none to ahead	0 0 -3 0 -6 12 -1
v:o:topic=none today	-3 -11 6 -7 12 -20 -17
v:o:topic=none tuesday	0 0 -10 12 -3 0 0
v:o:topic=none tuesday today	0 0 -10 12 -3 0 0
v:o:topic=none tuesday,	0 0 -4 -4 10 0 0
v:o:topic=none tuesday, today	0 0 -5 -4 11 0 0
v:o:topic=none until	-3 0 0 -9 14 -9 -2
v:o:topic=none until ahead	0 0 1 -2 7 -8 -1
v:o:topic=none until gone	-2 0 0 -3 12 0 0
v:o:topic=none up	0 0 13 0 -12 0 0
v:o:topic=none updated	0 0 -7 0 8 0 0
v:o:topic=none updated today	0 0 -7 0 8 0 0
v:o:topic=none valletta,	0 0 -15 0 17 0 0
v:o:topic=none valletta, today	0 0 -15 0 17 0 0
v:o:topic=none washington,	0 0 -1 -5 9 0 0
v:o:topic=none wednesday	0 0 5 -13 1 0 0
v:o:topic=none wednesday today	0 0 5 -13 1 0 0
v:o:topic=none wednesday,	0 0 14 -2 -9 0 0
v:o:topic=none wednesday, today	0 0 15 -1 -11 0 0
v:o:topic=none weekly,	0 0 16 -4 -13 0 0
v:o:topic=none weekly, today	0 0 16 -4 -13 0 0
v:o:topic=none write	0 0 17 -3 -8 -2 0
v:o:topic=none ·	0 0 -9 12 -3 0 0
v:o:topic=none · today	0 0 -9 12 -4 0 0
v:o:topic=none —	-1 0 -1 -7 13 -8 0
v:o:topic=none — ahead	0 0 12 0 -6 -7 0
v:o:topic=none — today	-1 0 -13 -5 18 0 0
v:o:topic=procedure	-15 -4 -12 6 10 -9 7
v:o:topic=procedure ahead	0 0 -7 2 3 -6 9
v:o:topic=procedure be	0 0 -9 -4 9 -5 6
v:o:topic=procedure before	-3 0 -10 1 -9 0 18
v:o:topic=procedure before ahead	0 0 -9 3 -14 0 18
v:o:topic=procedure begin	0 0 -2 9 -6 0 0
v:o:topic=procedure far	-5 0 -1 -25 3 13 10
v:o:topic=procedure far ahead	0 0 -3 -8 -10 14 11
v:o:topic=procedure far begin	0 0 0 -9 -2 0 11
v:o:topic=procedure far by	0 0 9 -3 -5 0 0
v:o:topic=procedure far by ahead	0 0 9 0 -9 0 0
v:o:topic=procedure far end	0 0 -7 0 0 9 0
v:o:topic=procedure far gone	-3 0 -1 -4 12 0 0
v:o:topic=procedure far on	0 0 -15 -11 8 8 7
v:o:topic=procedure far on ahead	0 0 -14 -6 1 8 7
v:o:topic=procedure far tell	0 0 15 0 -14 0 0
v:o:topic=procedure far today	0 0 5 -18 8 0 0
v:o:topic=procedure far until	0 0 -12 0 13 0 0
v:o:topic=procedure far until ahead	0 0 -12 0 13 0 0
v:o:topic=procedure from	0 0 5 13 -3 -2 -15
v:o:topic=procedure from ahead	0 0 6 5 2 -1 -14
v:o:topic=procedure from today	0 0 0 12 -10 0 0
v:o:topic=procedure gone	-9 0 0 4 5 0 0
v:o:topic=procedure have	0 0 -15 0 19 0 0
v:o:topic=procedure in	0 0 0 -9 10 0 0
v:o:topic=procedure no verb	-7 0 11 -6 -3 2 2
v:o:topic=procedure of ahead	0 0 -4 -3 12 0 -2
v:o:topic=procedure on	-1 0 -21 -5 14 -6 14
v:o:topic=procedure on ahead	0 0 -20 2 4 -5 15
v:o:topic=procedure on gone	0 0 0 -8 14 0 0
v:o:topic=procedure other	0 0 -6 15 -5 0 -5
v:o:topic=procedure since gone	0 0 0 11 -10 0 0
v:o:topic=procedure suspend	0 0 13 0 -10 0 0
v:o:topic=procedure to	0 0 14 0 -7 -5 0
v:o:topic=procedure to ahead	0 0 14 0 -7 -5 0
v:o:topic=procedure today	0 0 -8 0 9 0 0
v:o:topic=procedure vote	0 0 -4 -2 11 0 0
v:o:topic=sale	0 0 -12 -10 28 -1 -3
v:o:topic=sale ahead	0 0 -10 -4 19 0 -3
v:o:topic=sale far 	0 0 -6 0 12 0 0
v:o:topic=sale far gone	8 0 0 0 -4 0 0
v:o:topic=sale far no verb	9 0 -3 -14 6 0 0
v:o:topic=sale far on	10 0 -9 6 -7 0 0
v:o:topic=sale far on ahead	0 0 -8 0 11 0 0
v:o:topic=sale far on gone	10 0 0 7 -15 0 0
v:o:topic=sale far today	0 0 -2 -4 11 0 0
v:o:topic=sale on	0 0 -7 -1 12 0 0
v:o:topic=sale sell	0 0 -2 -3 12 0 0
v:o:topic=signing	0 -3 0 8 2 -15 -3
v:o:topic=signing ahead	-3 0 7 -11 7 -9 0
v:o:topic=signing approve	0 0 5 -18 2 0 3
v:o:topic=signing begin	0 0 -8 10 7 0 -24
v:o:topic=signing by	0 0 9 -8 -13 1 9
v:o:topic=signing by ahead	0 0 10 -4 -16 2 9
v:o:topic=signing charge	0 0 0 11 -9 0 0
v:o:topic=signing effect	0 0 -4 -21 25 0 -2
v:o:topic=signing friday,	0 0 0 -3 -6 0 11
v:o:topic=signing from	0 0 -5 13 -6 0 -1
v:o:topic=signing from today	0 0 0 19 -18 0 0
v:o:topic=signing gone	-4 0 -5 -8 18 0 -1
v:o:topic=signing have	0 0 -2 -4 10 0 0
v:o:topic=signing it	0 0 14 -2 -9 0 0
v:o:topic=signing it today	0 0 10 0 -10 0 0
v:o:topic=signing no verb	-10 -2 -1 2 0 0 4
v:o:topic=signing notice	0 0 -10 0 8 0 0
v:o:topic=signing notice today	0 0 -10 0 5 0 0
v:o:topic=signing of gone	0 0 0 -20 25 0 0
v:o:topic=signing of today	0 0 0 13 -11 0 0
v:o:topic=signing on	-4 -7 -16 -1 25 -9 0
v:o:topic=signing on ahead	0 0 -11 4 12 -8 0
v:o:topic=signing on today	0 0 -6 -3 10 0 0
v:o:topic=signing order	0 0 -3 -3 9 0 0
v:o:topic=signing other	0 0 19 -11 -17 6 0
v:o:topic=signing run	2 0 -3 16 -13 0 0
v:o:topic=signing set	0 0 -8 -6 -8 0 17
v:o:topic=signing sign today	0 0 19 -9 -11 0 0
v:o:topic=signing signed	0 0 -13 9 -2 5 0
v:o:topic=signing signed today	0 0 -15 4 4 0 0
v:o:topic=signing the ahead	0 0 7 11 -12 0 -8
v:o:topic=signing to	0 0 24 0 -19 -5 0
v:o:topic=signing to ahead	0 0 13 0 -7 -5 0
v:o:topic=signing today	10 0 -9 28 -21 -1 0
v:o:topic=truce	15 6 23 5 -30 0 -4
v:o:topic=truce 	-6 9 24 -17 -24 1 9
v:o:topic=truce  ahead	0 0 7 4 -22 2 10
v:o:topic=truce  gone	-2 11 -3 -13 4 0 0
v:o:topic=truce  today	-3 0 21 -15 -13 0 0
v:o:topic=truce a	0 0 -2 -6 11 0 -1
v:o:topic=truce a ahead	0 0 -1 -6 11 0 -1
v:o:topic=truce add	0 0 -4 0 -6 0 11
v:o:topic=truce after	0 0 8 0 -12 5 0
v:o:topic=truce after ahead	0 0 9 0 -16 5 0
v:o:topic=truce agree	-5 6 -23 2 12 0 -11
v:o:topic=truce ahead	-38 -37 26 -9 -25 10 6
v:o:topic=truce and	-1 0 12 -6 0 -1 0
v:o:topic=truce and ahead	0 0 12 0 -9 -1 0
v:o:topic=truce and gone	-1 0 0 -5 9 0 0
v:o:topic=truce be	9 -9 5 -10 -9 19 -6
v:o:topic=truce before	0 0 -3 14 -2 0 -7
v:o:topic=truce before ahead	0 0 -2 14 -1 0 -7
v:o:topic=truce began	0 0 0 -10 13 0 0
v:o:topic=truce begin	1 5 -9 35 -39 12 2
v:o:topic=truce begins	0 0 -1 11 -6 0 -1
v:o:topic=truce beyond	0 0 16 0 -9 -3 0
v:o:topic=truce beyond ahead	0 0 17 0 -13 -3 0
v:o:topic=truce by	0 0 -23 2 27 -8 -5
v:o:topic=truce by ahead	0 0 -23 -7 36 -8 -5
v:o:topic=truce carry	0 -2 -5 -2 -6 23 -11
v:o:topic=truce charge	-1 0 -9 12 0 0 0
v:o:topic=truce conclude	-4 5 10 -10 6 -5 -1
v:o:topic=truce continue	0 0 -3 11 -13 5 0
v:o:topic=truce dies	0 0 19 0 -18 0 0
v:o:topic=truce effect	10 0 -7 12 -15 0 -1
v:o:topic=truce effect today	10 0 -7 10 -15 0 0
v:o:topic=truce end	14 -3 7 -14 0 -8 -5
v:o:topic=truce end today	12 0 -32 -12 27 0 0
v:o:topic=truce ended	9 0 -9 -1 2 0 0
v:o:topic=truce ended gone	12 0 0 0 -9 0 0
v:o:topic=truce ends	-14 -3 21 -12 -9 -6 6
v:o:topic=truce ends gone	-5 -2 -3 0 15 0 0
v:o:topic=truce ends today	-6 0 25 -8 -15 0 0
v:o:topic=truce expired	15 0 0 0 -14 0 0
v:o:topic=truce expired gone	15 0 0 0 -14 0 0
v:o:topic=truce expires	-1 0 16 0 -13 0 0
v:o:topic=truce expires today	0 0 14 0 -12 0 0
v:o:topic=truce extend	0 -7 5 -7 11 -9 0
v:o:topic=truce fall	0 0 16 -1 -11 0 -2
v:o:topic=truce far	8 0 2 3 -16 -3 17
v:o:topic=truce far 	-21 -8 -4 8 1 0 10
v:o:topic=truce far  ahead	0 0 -6 0 -1 0 12
v:o:topic=truce far  gone	-9 -5 17 -8 1 0 0
v:o:topic=truce far  today	-11 0 -13 17 3 0 0
v:o:topic=truce far ahead	-7 -1 2 -5 -10 3 17
v:o:topic=truce far be	2 -1 3 9 -21 7 4
v:o:topic=truce far begin	-7 0 -16 5 0 2 11
v:o:topic=truce far beijing,	0 0 0 19 -19 0 0
v:o:topic=truce far beijing, today	0 0 0 20 -19 0 0
v:o:topic=truce far by	13 0 -2 -3 -5 0 0
v:o:topic=truce far by gone	13 0 0 0 -12 0 0
v:o:topic=truce far charge	20 0 -2 0 -13 0 0
v:o:topic=truce far collect	0 0 0 10 -8 0 0
v:o:topic=truce far end	-5 -2 14 -10 0 0 0
v:o:topic=truce far friday	0 0 4 -11 5 0 0
v:o:topic=truce far friday today	0 0 4 -11 5 0 0
v:o:topic=truce far from	-1 -2 -13 -2 15 0 -2
v:o:topic=truce far from ahead	0 0 -12 13 -1 0 0
v:o:topic=truce far from gone	0 -1 0 -21 27 0 0
v:o:topic=truce far gone	6 4 10 7 -19 -7 5
v:o:topic=truce far have	10 0 3 -1 -10 0 0
v:o:topic=truce far monday,	0 0 10 0 -12 0 3
v:o:topic=truce far no verb	-1 0 7 4 -11 -12 14
v:o:topic=truce far of	0 0 -14 5 4 8 -5
v:o:topic=truce far of ahead	0 0 -14 9 0 8 -5
v:o:topic=truce far on	-1 8 12 -3 -13 -5 4
v:o:topic=truce far on ahead	0 0 12 -18 0 -4 -3
v:o:topic=truce far on gone	0 8 -9 9 -18 0 10
v:o:topic=truce far other	0 0 -1 -8 14 0 0
v:o:topic=truce far pay	0 0 0 -1 10 -2 -3
v:o:topic=truce far put	0 0 0 12 -13 2 0
v:o:topic=truce far run	1 0 16 0 -15 -4 2
v:o:topic=truce far since gone	-9 0 0 17 -11 0 0
v:o:topic=truce far suspend	0 0 -9 0 13 0 0
v:o:topic=truce far the	8 0 -5 -2 -1 -5 12
v:o:topic=truce far the ahead	0 0 -3 -3 0 -4 13
v:o:topic=truce far the gone	9 0 -1 0 -4 0 0
v:o:topic=truce far until	10 0 17 0 -19 0 -4
v:o:topic=truce far until ahead	0 0 19 0 -16 0 -3
v:o:topic=truce far until gone	10 0 0 0 -5 0 0
v:o:topic=truce far ·	0 0 0 -9 11 0 0
v:o:topic=truce far · today	0 0 0 -9 11 0 0
v:o:topic=truce for	0 0 9 0 -15 0 9
v:o:topic=truce for ahead	0 0 9 0 -16 0 9
v:o:topic=truce friday,	0 0 29 -1 -25 0 -1
v:o:topic=truce friday, ahead	0 0 23 0 -20 0 -1
v:o:topic=truce from	-14 9 -23 23 -15 -8 9
v:o:topic=truce from ahead	0 -9 -26 0 12 -6 13
v:o:topic=truce from gone	-11 14 11 14 -24 0 -6
v:o:topic=truce from today	0 0 -6 21 -17 0 0
v:o:topic=truce get	0 0 -1 -10 16 0 0
v:o:topic=truce gone	28 20 -36 12 -12 -39 -30
v:o:topic=truce has	0 0 13 0 -10 0 0
v:o:topic=truce has ahead	0 0 14 0 -12 0 0
v:o:topic=truce have	6 8 20 -16 -8 -12 -1
v:o:topic=truce in	-13 0 -8 8 2 0 0
v:o:topic=truce in ahead	0 0 -7 -4 16 0 0
v:o:topic=truce in gone	-13 0 0 10 -5 0 0
v:o:topic=truce is	0 0 0 -2 -11 11 0
v:o:topic=truce is ahead	0 0 1 0 -16 11 0
v:o:topic=truce it	0 0 -13 0 16 0 0
v:o:topic=truce keep	0 0 14 15 -9 -14 -7
v:o:topic=truce lapse	6 0 18 0 -22 0 0
v:o:topic=truce last	0 2 -19 22 -8 0 -1
v:o:topic=truce last gone	0 2 0 24 -24 0 0
v:o:topic=truce let	12 0 -1 -4 -8 0 1
v:o:topic=truce midnight	0 0 26 -2 -24 0 0
v:o:topic=truce monday,	7 0 13 5 -21 -2 0
v:o:topic=truce monday, ahead	0 0 13 11 -21 -2 0
v:o:topic=truce no verb	-2 2 14 -4 -15 -1 4
v:o:topic=truce of	0 4 -11 14 -8 -13 1
v:o:topic=truce of ahead	0 0 -4 -14 19 -11 2
v:o:topic=truce of gone	1 6 0 23 -27 0 0
v:o:topic=truce of today	0 0 -7 -6 14 0 0
v:o:topic=truce offer	0 0 0 0 -8 10 0
v:o:topic=truce on ahead	-18 -8 11 0 -5 -1 0
v:o:topic=truce on gone	8 10 -4 4 -5 -8 -10
v:o:topic=truce on today	-4 0 -15 -2 16 0 0
v:o:topic=truce other	0 -2 20 2 -19 0 1
v:o:topic=truce out	7 0 12 -22 -4 0 0
v:o:topic=truce out gone	11 0 0 -5 -5 0 0
v:o:topic=truce out today	-4 0 13 -14 0 0 0
v:o:topic=truce pay	0 0 -10 0 12 0 0
v:o:topic=truce put	0 0 -2 10 -16 -3 16
v:o:topic=truce reach	0 0 3 0 -11 3 9
v:o:topic=truce remain	0 0 0 5 -12 4 0
v:o:topic=truce run	17 -5 6 -27 -1 0 -3
v:o:topic=truce saturday,	5 0 0 18 -19 0 -1
v:o:topic=truce saturday, ahead	0 0 0 14 -11 0 -1
v:o:topic=truce say	2 0 0 -25 20 -6 0
v:o:topic=truce sign	0 0 -9 -7 8 -9 16
v:o:topic=truce since	18 -1 -10 8 -6 -6 -1
v:o:topic=truce since ahead	0 0 -9 -12 25 -5 0
v:o:topic=truce since gone	19 0 0 10 -19 0 0
v:o:topic=truce starts	0 0 -17 26 -37 0 21
v:o:topic=truce sunday,	7 0 11 -4 -22 7 0
v:o:topic=truce sunday, ahead	0 0 12 0 -19 7 0
v:o:topic=truce suspend	-11 7 4 4 -1 -4 -7
v:o:topic=truce the	5 -7 -7 -23 4 15 1
v:o:topic=truce the ahead	0 0 -3 -10 -10 17 1
v:o:topic=truce the gone	6 -6 -3 -13 18 -5 0
v:o:topic=truce thursday,	0 0 12 0 -10 0 0
v:o:topic=truce thursday, ahead	0 0 12 0 -11 0 0
v:o:topic=truce to	1 -16 11 -16 -9 5 -11
v:o:topic=truce to ahead	0 0 13 -6 -22 8 -9
v:o:topic=truce to gone	2 -14 0 -24 24 -7 0
v:o:topic=truce today	-3 -6 19 -6 -5 -9 -7
v:o:topic=truce truce	0 0 -10 -6 17 0 0
v:o:topic=truce until	-21 -11 5 -12 -1 14 -13
v:o:topic=truce until ahead	0 0 11 -13 -17 16 -12
v:o:topic=truce until gone	-17 -8 0 -15 34 -2 0
v:o:topic=truce wednesday,	0 0 0 12 -6 0 -6
v:o:topic=truce week,	0 0 10 0 -8 0 0
v:o:topic=truce week, ahead	0 0 10 0 -10 0 0
v:o:topic=truce with	-1 0 -10 -2 16 0 0
v:r1=!	-2 0 0 -6 12 0 0
v:r1="	0 0 3 1 -3 6 -9
v:r1='s	5 0 -10 -3 10 0 -3
v:r1='s & d:ahead	0 0 1 -9 8 0 -2
v:r1='s & d:today	0 0 -19 1 8 0 0
v:r1=(	5 1 -5 11 -10 6 0
v:r1=( & d:ahead	0 0 -3 3 -6 8 0
v:r1=( & d:gone	9 2 0 0 -10 0 0
v:r1=( & d:today	-5 0 -2 11 -2 0 0
v:r1=)	3 -8 -3 -6 10 1 -6
v:r1=) & d:ahead	0 0 -13 -1 16 3 -4
v:r1=) & d:today	0 0 8 -5 0 0 0
v:r1=,	-11 -3 8 11 -6 -7 5
v:r1=, & d:ahead	-21 -19 12 -18 -5 1 12
v:r1=, & d:gone	-1 7 -52 11 3 -22 -4
v:r1=-	-1 0 -1 -16 19 -3 0
v:r1=- & d:today	0 0 1 -15 12 0 0
v:r1=.	8 -10 18 4 -10 -4 -14
v:r1=. & d:ahead	-24 -10 25 -14 -16 6 -4
v:r1=. & d:gone	15 4 -17 1 7 -26 -14
v:r1=. & d:today	3 -6 -1 13 -5 -14 -11
v:r1=: & d:today	0 0 -22 -9 28 0 0
v:r1=;	0 -1 0 -6 5 10 -11
v:r1=; & d:ahead	0 0 5 -13 1 11 -9
v:r1=; & d:gone	0 0 8 1 -5 0 0
v:r1=; & d:today	0 0 -20 -1 20 0 0
v:r1=<day-ahead>	4 0 15 6 -21 0 0
v:r1=<day-ahead> & d:ahead	0 0 16 0 -13 0 0
v:r1=<day-gone>	3 11 0 0 -15 0 0
v:r1=<day-today>	12 0 35 -25 -28 -3 -2
v:r1=<day-today> & d:ahead	0 0 11 0 -5 -3 -1
v:r1=<day-today> & d:gone	15 0 0 -12 -4 0 0
v:r1=<day-today> & d:today	0 0 34 -11 -29 0 0
v:r1=<end>	-7 -18 5 -1 9 -11 0
v:r1=<end> & d:ahead	-24 -12 17 -3 -19 5 10
v:r1=<end> & d:gone	7 0 -14 -9 25 -31 -17
v:r1=<end> & d:today	-9 -11 -11 12 13 -19 -19
v:r1=<gate>	0 0 -6 9 -3 0 0
v:r1=<goods>	-2 0 -2 10 -5 0 1
v:r1=<goods> & d:ahead	0 0 -11 -4 9 0 1
v:r1=<goods> & d:gone	0 0 0 9 -6 0 0
v:r1=<goods> & d:today	0 0 5 7 -11 0 0
v:r1=<level>	-2 -5 12 -8 9 2 -19
v:r1=<level> & d:ahead	0 0 8 1 0 2 -18
v:r1=<level> & d:today	0 0 5 -22 12 0 0
v:r1=<name>	0 -2 -18 11 1 -5 0
v:r1=<name> & d:today	-2 0 -15 13 0 0 0
v:r1=<not>	-7 -1 13 -15 13 -10 -12
v:r1=<not> & d:ahead	0 0 10 -6 3 -9 -11
v:r1=<not> & d:gone	-5 0 0 -3 11 0 0
v:r1=<number>	6 0 1 -29 15 0 -7
v:r1=<number> & d:ahead	0 0 0 -13 15 0 -7
v:r1=<number> & d:today	0 0 1 -9 5 0 0
v:r1=<person> & d:today	0 0 0 -5 9 0 0
v:r1=<quality>	-3 0 17 -12 0 -1 0
v:r1=<quality> & d:ahead	0 0 13 -14 -2 -1 1
v:r1=<quality> & d:gone	0 0 0 -10 13 0 0
v:r1=<quality> & d:today	0 0 5 7 -10 0 0
v:r1=<seat>	0 0 4 -13 0 0 10
v:r1=<seat> & d:ahead	0 0 0 -7 0 0 10
v:r1=<v-agree>	0 0 -10 6 0 0 0
v:r1=<v-agree> & d:today	0 0 -9 13 -6 0 0
v:r1=<v-bear> & d:ahead	0 0 0 17 -18 0 1
v:r1=<v-bear> & d:gone	0 0 0 -11 14 0 0
v:r1=<v-bear> & d:today	0 0 0 -11 10 0 0
v:r1=<v-begin> & d:ahead	0 0 0 -6 10 -5 -2
v:r1=<v-down>	0 4 -7 1 8 -9 -3
v:r1=<v-down> & d:ahead	0 0 -4 -8 19 -9 -2
v:r1=<v-down> & d:gone	0 4 0 11 -13 0 0
v:r1=<v-down> & d:today	0 0 0 -8 11 0 0
v:r1=<v-end>	-2 0 -1 -7 8 5 -1
v:r1=<v-impose>	-7 3 -18 3 8 -10 1
v:r1=<v-impose> & d:ahead	0 0 -2 -15 19 -9 2
v:r1=<v-impose> & d:today	0 0 -20 10 0 0 0
v:r1=<v-propose>	0 0 -3 -2 9 0 0
v:r1=<v-return>	0 0 0 -11 14 0 0
v:r1=<v-say>	0 0 -5 19 -13 0 0
v:r1=<v-say> & d:today	0 0 0 17 -15 0 0
v:r1=<v-stay> & d:ahead	0 0 -8 -2 17 -2 0
v:r1=<v-suspend>	0 0 -4 -6 13 0 0
v:r1=<v-up> & d:gone	0 0 0 9 -8 0 0
v:r1=?	8 0 -3 -14 -1 11 4
v:r1=? & d:ahead	0 0 -8 7 -7 13 5
v:r1=? & d:gone	10 0 -2 -27 16 0 0
v:r1=? & d:today	0 0 9 -8 0 0 0
v:r1=a	0 -1 -2 0 11 0 -10
v:r1=a & d:ahead	0 0 -6 5 7 0 -10
v:r1=after	-1 -1 12 -5 0 -6 -5
v:r1=after & d:ahead	0 0 26 -3 -17 -5 -5
v:r1=after & d:gone	0 0 0 -8 11 0 0
v:r1=after & d:today	0 0 -18 4 10 0 0
v:r1=afternoon & d:today	0 0 10 0 -8 0 0
v:r1=all	0 0 0 -8 11 0 0
v:r1=an	0 0 0 -9 -7 11 2
v:r1=an & d:ahead	0 0 0 0 -15 11 2
v:r1=and	0 0 -6 21 -15 -14 2
v:r1=and & d:ahead	-6 -5 -3 20 -12 -10 7
v:r1=and & d:gone	6 2 -10 -1 2 0 -10
v:r1=and & d:today	-2 0 0 14 -12 0 0
v:r1=another	-17 0 0 19 -3 0 0
v:r1=another & d:gone	-17 0 0 19 -4 0 0
v:r1=are	0 0 -16 -5 15 -3 5
v:r1=are & d:ahead	0 0 -16 12 -3 -2 6
v:r1=are & d:gone	0 0 0 -20 23 0 0
v:r1=are & d:today	0 0 -1 -13 13 0 0
v:r1=as	0 0 -1 -24 20 2 0
v:r1=as & d:ahead	0 0 -9 -9 9 3 0
v:r1=as & d:gone	0 0 0 -10 14 0 0
v:r1=as & d:today	0 0 9 -12 3 0 0
v:r1=at	8 -1 0 -7 4 7 -13
v:r1=at & d:ahead	0 0 -15 -16 24 8 -11
v:r1=at & d:gone	10 0 -1 5 -10 0 0
v:r1=at & d:today	0 0 19 -1 -12 0 0
v:r1=because	-8 0 12 -1 1 -2 0
v:r1=because & d:ahead	0 0 12 0 -8 -1 0
v:r1=before	0 0 0 11 -3 -5 0
v:r1=begin	0 0 11 0 -10 0 0
v:r1=both	0 0 0 17 -10 0 -4
v:r1=both & d:gone	0 0 0 14 -13 0 0
v:r1=bring	0 -2 -5 0 13 0 0
v:r1=by	13 -4 -21 2 0 9 0
v:r1=by & d:ahead	0 0 -13 -2 7 10 0
v:r1=by & d:today	16 0 -9 -3 -3 0 0
v:r1=come	0 -1 6 -14 9 0 0
v:r1=come & d:gone	0 -1 0 -6 12 0 0
v:r1=custom	0 0 -6 9 -4 0 0
v:r1=cut	0 11 1 -14 0 0 0
v:r1=cut & d:gone	0 11 0 -14 0 0 0
v:r1=doe	0 0 0 14 -10 0 0
v:r1=either	0 0 -7 0 16 0 -6
v:r1=end	-1 -2 -1 -11 11 6 0
v:r1=end & d:gone	-1 -2 0 -7 12 0 0
v:r1=evening	5 0 -5 -22 19 -2 -1
v:r1=evening & d:ahead	0 0 -11 0 17 -1 0
v:r1=evening & d:gone	5 0 0 -10 1 0 0
v:r1=every	0 0 0 11 -10 0 0
v:r1=every & d:ahead	0 0 0 12 -10 0 0
v:r1=for	-5 -4 -6 13 -7 0 3
v:r1=for & d:gone	-3 -4 0 18 -12 0 0
v:r1=for & d:today	0 0 -7 -20 28 0 0
v:r1=from	0 0 -4 0 9 0 -1
v:r1=from & d:today	0 0 -4 -7 14 0 0
v:r1=go & d:gone	0 0 0 9 -8 0 0
v:r1=has	-1 4 -11 -7 12 1 0
v:r1=has & d:ahead	0 0 -10 -2 8 2 0
v:r1=he & d:ahead	0 0 -7 0 15 0 0
v:r1=he & d:gone	-2 6 0 8 -12 0 0
v:r1=i	0 0 -12 -5 8 10 0
v:r1=i & d:ahead	0 0 -11 0 0 10 0
v:r1=if	0 0 2 -23 3 -2 10
v:r1=if & d:ahead	0 0 -1 -13 1 -1 10
v:r1=if & d:gone	0 0 0 -7 11 0 0
v:r1=in	-5 0 0 -6 23 -1 -15
v:r1=in & d:ahead	0 0 -3 13 2 0 -14
v:r1=in & d:gone	-4 0 0 -21 28 0 0
v:r1=instead	0 0 -2 0 -9 7 6
v:r1=instead & d:ahead	0 0 -2 0 -10 7 7
v:r1=is & d:ahead	0 0 10 -1 -18 8 0
v:r1=is & d:gone	-5 -8 -3 -1 14 0 0
v:r1=it	11 0 3 -30 0 0 8
v:r1=it & d:ahead	0 0 -10 -7 5 0 9
v:r1=it & d:gone	14 0 -2 -8 -1 0 0
v:r1=it & d:today	-1 0 21 -30 -2 0 0
v:r1=its	0 0 -6 4 -5 13 -4
v:r1=its & d:ahead	0 0 -6 -2 0 13 -4
v:r1=its & d:gone	0 0 0 9 -6 0 0
v:r1=last	0 0 2 18 -17 0 0
v:r1=last & d:gone	0 0 0 22 -20 0 0
v:r1=morning	0 0 2 -8 14 0 -5
v:r1=morning & d:ahead	0 0 -11 -9 25 0 -5
v:r1=morning & d:today	0 0 13 -4 -7 0 0
v:r1=most & d:ahead	0 0 0 9 -8 0 0
v:r1=most & d:gone	0 0 0 -10 11 0 0
v:r1=my	0 0 9 2 -6 0 -3
v:r1=neither	0 0 4 4 -10 0 3
v:r1=next & d:ahead	0 0 8 0 -12 6 -3
v:r1=next & d:gone	0 0 0 -6 11 0 0
v:r1=night	-8 0 7 -19 13 0 -5
v:r1=night & d:gone	-7 0 0 -12 17 0 0
v:r1=night & d:today	0 0 10 0 -8 0 0
v:r1=nobody	0 0 -3 -4 9 0 0
v:r1=nothing	0 0 16 -4 -8 0 0
v:r1=nothing & d:ahead	0 0 16 0 -13 0 0
v:r1=now	0 0 0 -9 15 0 0
v:r1=now & d:gone	0 0 0 -9 11 0 0
v:r1=of	-1 -10 1 7 1 0 -16
v:r1=of & d:ahead	0 0 4 9 -7 0 -15
v:r1=on	-1 0 -14 -18 3 0 20
v:r1=on & d:ahead	0 0 -4 -5 -13 0 20
v:r1=on & d:gone	0 0 0 -6 11 0 0
v:r1=on & d:today	0 0 -10 -8 19 0 0
v:r1=or	0 0 15 1 -11 0 -3
v:r1=or & d:today	0 0 15 3 -17 0 0
v:r1=our	0 0 -25 4 19 -4 -3
v:r1=our & d:ahead	0 0 -24 -8 30 -4 -3
v:r1=our & d:gone	0 0 0 14 -12 0 0
v:r1=over	0 0 -1 -7 12 0 0
v:r1=pass	0 0 17 0 -12 -3 0
v:r1=pass & d:ahead	0 0 17 0 -14 -3 0
v:r1=passe	0 0 16 0 -6 -9 0
v:r1=passe & d:ahead	0 0 16 0 -8 -9 0
v:r1=pay	-2 0 0 7 -15 0 9
v:r1=pay & d:ahead	0 0 0 12 -23 0 10
v:r1=run & d:gone	0 5 0 10 -14 0 0
v:r1=set & d:gone	0 0 0 12 -12 0 0
v:r1=sign	0 0 -4 10 -4 0 0
v:r1=sign & d:today	0 0 -4 16 -12 0 0
v:r1=stay	0 0 0 -10 13 0 0
v:r1=stay & d:gone	0 0 0 -10 11 0 0
v:r1=take & d:ahead	0 0 -1 -4 10 0 0
v:r1=that	-15 -3 3 -2 14 -10 -11
v:r1=that & d:gone	-11 -1 0 -18 29 0 0
v:r1=that & d:today	0 0 -5 13 -3 0 0
v:r1=the	0 -15 33 -5 -16 -18 -1
v:r1=the & d:ahead	0 0 17 10 -16 -15 0
v:r1=the & d:gone	0 -11 7 -4 6 0 0
v:r1=the & d:today	3 0 19 -17 -6 0 0
v:r1=their	0 0 0 11 -11 0 0
v:r1=their & d:gone	0 0 0 12 -11 0 0
v:r1=there	-3 0 -5 12 0 0 -6
v:r1=there & d:ahead	0 0 -17 -4 28 0 -6
v:r1=there & d:gone	-2 0 0 18 -15 0 0
v:r1=there & d:today	0 0 10 -3 -5 0 0
v:r1=they	10 -2 3 0 -11 -7 10
v:r1=they & d:ahead	0 0 3 2 -11 -6 11
v:r1=they & d:gone	12 -1 0 0 -6 0 0
v:r1=thi & d:ahead	0 0 10 -5 -8 0 6
v:r1=to	-15 1 -9 8 -16 0 19
v:r1=to & d:ahead	0 -4 -1 11 -27 0 22
v:r1=to & d:gone	-10 5 -2 -1 5 0 -3
v:r1=to & d:today	0 0 -13 4 7 0 0
v:r1=too	0 0 -3 -6 0 12 0
v:r1=too & d:ahead	0 0 -3 -3 -2 12 0
v:r1=under	0 0 0 23 -13 -9 -2
v:r1=under & d:ahead	0 0 1 18 -11 -8 -2
v:r1=unless	0 0 0 -14 12 0 -12
v:r1=unless & d:ahead	0 0 0 -8 8 0 -12
v:r1=until	0 0 0 23 -24 0 0
v:r1=was	0 0 0 12 -13 1 0
v:r1=was & d:gone	0 0 0 14 -14 0 0
v:r1=we & d:today	0 0 -3 -3 9 0 0
v:r1=will & d:ahead	0 0 -7 -1 15 0 -8
v:r1=with	-9 -2 -11 -5 29 -1 -1
v:r1=with & d:today	0 0 -12 -9 23 0 0
v:r1=without	-6 0 2 -10 15 -3 -6
v:r1=without & d:ahead	0 0 -1 0 10 -3 -5
v:r1=would	0 -2 -19 6 3 5 0
v:r1=would & d:ahead	0 0 -14 0 11 5 0
v:r1=would & d:gone	0 -2 0 8 -5 0 0
v:r1=|	0 0 9 -2 -5 0 0
v:r1=| & d:today	0 0 9 -2 -5 0 0
v:r1=·	0 0 -2 -4 10 0 0
v:r1=· & d:today	0 0 -2 -4 10 0 0
v:r1=—	8 10 -19 6 3 -10 -12
v:r1=— & d:ahead	0 0 3 10 -3 -5 -6
v:r1=— & d:gone	5 12 0 -12 -6 0 0
v:r1=— & d:today	3 0 -27 5 10 0 -2
v:t0=future	-23 -5 -1 -13 4 14 -2
v:t0=future-not	0 0 0 -6 12 -2 -9
v:t0=future-passive	0 0 10 -28 0 0 4
v:t0=modal	-36 0 18 -32 4 4 -6
v:t0=modal-not	0 0 10 0 -7 0 0
v:t0=modal-passive	-5 0 -14 -10 15 7 1
v:t0=past	34 -4 -16 -4 9 -29 -26
v:t0=past-passive	10 4 -6 5 5 -28 -16
v:t0=past-passive-not	0 0 -1 0 -7 9 0
v:t0=perfect	10 -17 8 -1 4 -12 -10
v:t0=perfect-not	0 0 -8 -2 10 0 0
v:t0=perfect-passive	-3 0 0 -5 9 0 -1
v:t0=perfect-passive-not	0 0 -1 6 -12 0 9
v:t0=pluperfect	-10 12 -25 -3 20 3 -17
v:t0=present	-23 -23 28 7 -12 -4 -8
v:t0=present-not	0 0 -14 -12 15 4 4
v:t0=present-passive	-8 -2 10 7 -4 -4 -10
v:t0=present-passive-not	0 0 9 8 -17 -2 5
v:t:loose	6 -2 6 11 -19 2 -2
v:t:loose & d:ahead	-10 -5 7 -2 -10 8 1
v:t:loose & d:gone	8 1 -5 -1 3 -10 -9
v:t:loose & d:today	3 0 2 20 -20 -1 -1
v:t:loose-l	-5 3 13 0 -22 11 4
v:t:loose-l0	0 0 -3 -5 12 -1 0
v:t:loose-l1	-6 -4 -3 2 -6 3 12
v:t:loose-l2	-4 -3 12 -8 -1 1 -12
v:t:loose-l3	-7 -12 12 9 -22 11 2
v:t:loose-r	13 -15 0 16 -6 -14 -14
v:t:loose-r0	0 0 -8 -4 13 0 0
v:t:loose-r1	-2 -3 -2 10 -12 -2 11
v:t:loose-r2	0 -1 13 16 -15 -5 -14
v:t:loose-r3	11 -1 -12 0 12 -8 -14
v:t:more	-1 0 4 -8 -1 7 -16
v:t:more & d:ahead	-21 -18 10 -25 -5 18 -11
v:t:more & d:gone	6 11 -10 14 -7 -38 1
v:t:more & d:today	-1 -2 -6 -8 16 -6 -3
v:t:more-in	3 0 6 8 -4 -14 -3
v:t:more-in0	3 0 6 8 -4 -14 -3
v:t:more-l	1 -1 13 -14 -13 18 -18
v:t:more-l0	0 0 18 0 -9 -8 -5
v:t:more-l1	11 -1 -20 -16 5 24 -10
v:t:more-l2	11 4 3 11 -18 -4 0
v:t:more-l3	-18 -5 12 -1 -6 4 -6
v:t:more-r0	-20 0 2 0 15 0 0
v:t:more-r1	-13 -11 10 2 7 -10 -15
v:t:more-r2	3 7 14 -9 -5 -16 5
v:t:more-r3	7 6 -12 7 -8 22 -9
v:t:quiet	10 -7 11 -3 -14 1 0
v:t:quiet & d:ahead	0 0 13 -19 -7 2 2
v:t:quiet & d:gone	11 -6 -9 23 -23 0 0
v:t:quiet & d:today	0 0 1 -34 23 0 0
v:t:quiet-l	0 -2 14 10 -21 0 5
v:t:quiet-l1	-1 0 0 18 -3 -27 1
v:t:quiet-l2	4 0 0 7 -22 17 -1
v:t:quiet-l3	0 0 9 -17 -15 11 10
v:t:quiet-r	11 -3 -3 -6 3 1 -7
v:t:quiet-r2	1 0 0 15 -17 0 0
v:t:quiet-r3	12 0 6 -21 3 -1 -3
v:t:truce	13 -2 19 19 -34 2 0
v:t:truce & d:ahead	-34 -31 21 -20 -18 13 11
v:t:truce & d:gone	26 10 -43 30 -22 -37 -23
v:t:truce & d:today	-6 -7 22 0 -11 -10 -8
v:t:truce-l	11 0 14 28 -39 2 5
v:t:truce-l0	0 0 -14 -6 21 0 0
v:t:truce-l1	-24 6 1 8 -6 -3 2
v:t:truce-l2	0 0 15 20 -39 7 15
v:t:truce-l3	28 -4 8 8 -23 -5 0
v:t:truce-r	-4 -10 25 -2 -11 -6 -3
v:t:truce-r1	0 0 7 7 -17 1 7
v:t:truce-r2	-5 -13 42 4 -33 5 -1
v:t:truce-r3	3 0 8 11 -9 -16 -10
v:t:verb	8 -6 3 13 -9 -10 0
v:t:verb & d:ahead	-3 -2 8 4 -7 -7 2
v:t:verb & d:gone	-14 -1 4 0 8 0 -3
v:t:verb & d:today	22 0 -22 14 -15 0 0
v:t:verb-l	-9 0 4 4 0 -2 -7
v:t:verb-l0	0 0 -12 10 0 0 0
v:t:verb-l2	-3 -2 7 9 -10 -4 5
v:t:verb-l3	-4 2 -7 11 4 0 -12
v:t:verb-r	15 -12 -12 14 -20 15 4
v:t:verb-r1	-1 -1 -7 -2 -9 13 11
v:t:verb-r2	-2 0 -9 10 3 5 -18
v:t:verb-r3	-1 -1 11 -22 10 -5 11
v:v0=adopt	0 0 0 10 -6 0 0
v:v0=agree	0 -13 8 3 -6 1 -5
v:v0=announce	0 0 -11 -5 15 0 1
v:v0=apply	0 0 -13 10 2 4 -7
v:v0=approve	0 0 20 -21 -7 -7 3
v:v0=ask	0 0 0 -10 12 0 0
v:v0=be	10 -1 10 2 -8 -1 -9
v:v0=bear	0 0 0 5 -10 0 8
v:v0=begin	-19 9 -31 6 1 9 2
v:v0=brace	0 0 16 0 -14 0 0
v:v0=carry	0 0 -1 1 -6 10 -7
v:v0=charge	1 0 -1 8 7 -6 -16
v:v0=clear	0 0 0 8 -6 7 -13
v:v0=collect	0 0 -1 12 -4 -6 0
v:v0=come	13 -4 7 -23 11 -9 -13
v:v0=conclude	-3 -2 8 14 -10 -8 0
v:v0=cut	0 0 -8 22 -15 0 -1
v:v0=declare	-2 5 -11 11 -3 0 -6
v:v0=decree	0 0 0 8 -5 0 0
v:v0=die	-7 0 25 -11 -9 -1 0
v:v0=draw	0 0 11 0 -8 0 0
v:v0=drop	6 0 -15 0 11 -5 0
v:v0=end	-15 -2 6 -4 6 -1 -4
v:v0=enter	0 0 0 15 -14 -2 2
v:v0=expect	0 0 4 -9 16 -8 -5
v:v0=expire	16 -3 9 -20 -9 0 -4
v:v0=extend	-2 0 11 -22 3 -4 0
v:v0=fall	-6 0 -11 14 0 -1 2
v:v0=get	0 0 -3 -6 16 -5 0
v:v0=go	4 -4 12 3 -5 -8 -7
v:v0=halve	0 0 9 -7 -5 0 6
v:v0=have	8 -6 5 0 5 -38 -3
v:v0=hit	0 0 -13 0 14 0 0
v:v0=hold	0 6 8 0 -20 2 11
v:v0=impose	0 0 -3 -9 19 0 -1
v:v0=jump	0 0 0 14 -12 0 0
v:v0=keep	-8 0 13 22 -17 -5 -8
v:v0=know	0 0 11 0 -8 0 0
v:v0=land	0 0 -6 -1 12 0 0
v:v0=lapse	11 0 -8 -4 5 0 -2
v:v0=leave	-1 0 -13 16 -12 2 9
v:v0=let	13 0 -3 -7 -1 -5 0
v:v0=levy	0 0 -4 -20 17 -1 8
v:v0=lift	0 0 -9 0 13 0 0
v:v0=like	0 0 -2 0 -6 9 0
v:v0=lose	-2 0 21 -5 -13 -1 0
v:v0=lower	0 0 -7 -11 0 5 11
v:v0=make	-3 8 -7 0 -1 10 -2
v:v0=meet	0 0 4 -2 8 -9 -10
v:v0=order	0 0 -8 0 13 0 0
v:v0=other	-6 0 1 -1 6 -2 -8
v:v0=pay	3 0 -12 -1 13 -2 -3
v:v0=post	0 0 -6 -1 11 0 0
v:v0=propose	0 0 -8 -2 12 2 -10
v:v0=put	-1 0 -2 7 0 -11 8
v:v0=reach	-4 -1 -4 0 -3 15 0
v:v0=receive	0 0 -3 -2 10 0 0
v:v0=reduce	0 0 0 -21 15 0 3
v:v0=report	0 0 0 -6 12 0 0
v:v0=restore	4 0 2 6 -13 0 0
v:v0=return	0 0 -13 -2 24 -7 -2
v:v0=revive	0 0 -2 -4 17 0 -10
v:v0=rise	0 0 -6 -23 18 -5 12
v:v0=run	18 -5 5 -21 -6 4 -3
v:v0=say	-1 -3 10 -11 -4 12 0
v:v0=see	0 0 -3 -5 17 -3 0
v:v0=set	0 0 -9 -14 33 -3 -10
v:v0=sign	16 8 -4 -9 1 7 -15
v:v0=sit	-4 0 -8 -1 15 -4 0
v:v0=sleep	0 0 -16 -5 13 9 0
v:v0=spare	0 0 14 -1 -8 -1 0
v:v0=stand	-1 0 17 5 -11 -10 0
v:v0=start	-4 0 -17 -1 -1 4 16
v:v0=stay	0 0 -12 5 9 0 -4
v:v0=stop	-12 0 0 6 -18 13 5
v:v0=strike	0 0 7 2 -11 5 0
v:v0=suspend	-1 3 4 5 6 -29 -7
v:v0=take	-8 -2 -1 -7 2 -1 12
v:v0=threaten	0 0 -2 -1 11 0 -1
v:v0=want	0 0 20 -2 -13 -2 0
v:v0=warn	0 0 -10 0 12 0 0
v:v1=agree	-8 5 -11 5 1 3 -1
v:v1=announce	0 0 -4 -5 10 0 0
v:v1=apply	0 0 -6 12 -2 1 -7
v:v1=approve	0 0 19 -21 -5 -7 2
v:v1=ask	0 0 -2 -13 5 0 6
v:v1=be	6 -12 8 -2 -1 -2 -6
v:v1=bear	0 0 0 5 -10 0 8
v:v1=begin	-18 7 -38 26 -18 5 8
v:v1=brace	0 0 16 0 -14 0 0
v:v1=buy	0 0 -3 -1 13 -1 0
v:v1=carry	0 -2 0 6 -19 19 -12
v:v1=cease	0 0 -1 -4 9 0 0
v:v1=charge	11 0 -12 -14 24 -8 -5
v:v1=clear	0 0 -7 2 -9 10 6
v:v1=collect	-2 0 -8 9 3 -6 0
v:v1=come	13 -4 8 -24 11 -9 -13
v:v1=conclude	-6 3 4 5 -2 -11 -2
v:v1=cut	0 0 -9 22 -13 0 -3
v:v1=declare	-2 5 -11 11 -3 0 -6
v:v1=decree	0 0 0 8 -5 0 0
v:v1=die	-9 0 27 -12 -10 -2 0
v:v1=draw	0 0 11 0 -8 0 0
v:v1=drop	6 0 -15 0 11 -5 0
v:v1=expect	0 0 0 -9 21 -5 -6
v:v1=expire	22 -3 6 -22 -9 -2 -5
v:v1=fall	-6 0 -1 18 -11 -1 1
v:v1=get	0 0 -4 -9 18 -5 0
v:v1=go	3 -4 17 4 -17 0 -8
v:v1=halve	0 0 9 1 -13 0 4
v:v1=have	11 -5 6 0 2 -34 -3
v:v1=hit	0 0 -13 0 14 0 0
v:v1=hold	-3 6 10 -8 -12 0 11
v:v1=impose	0 0 -4 -2 13 0 -3
v:v1=introduce	0 0 -3 -17 10 8 0
v:v1=jump	0 0 -3 11 -7 0 0
v:v1=keep	0 0 5 13 -5 -6 -8
v:v1=land	0 0 6 5 -10 0 0
v:v1=lapse	10 0 -5 -5 5 0 -2
v:v1=leave	-2 0 -15 8 -2 5 5
v:v1=let	12 0 0 -13 -4 -4 3
v:v1=levy	0 0 0 -4 7 -10 7
v:v1=lift	0 0 -9 0 13 0 0
v:v1=lose	-5 0 20 -5 -10 -2 0
v:v1=lower	0 0 -9 -1 -5 5 12
v:v1=make	-5 7 -10 -6 5 9 -3
v:v1=meet	-1 0 0 -7 20 -11 -12
v:v1=order	0 0 -10 -2 16 0 0
v:v1=other	-10 1 3 0 3 -1 -7
v:v1=pay	6 0 -17 -4 13 0 1
v:v1=post	0 0 -6 -1 11 0 0
v:v1=put	-1 0 -4 2 5 -12 8
v:v1=raise	0 0 2 -10 0 11 -7
v:v1=reach	0 -3 4 1 -12 14 0
v:v1=receive	0 0 -3 -2 10 0 0
v:v1=reduce	0 0 -3 -16 22 0 0
v:v1=report	0 0 -1 -6 13 0 0
v:v1=restore	4 0 2 6 -13 0 0
v:v1=return	0 0 2 -6 9 -7 -4
v:v1=revive	0 0 -2 -4 17 0 -10
v:v1=rise	0 0 -7 -23 19 -6 11
v:v1=run	18 -5 8 -14 -11 4 -1
v:v1=say	0 -3 14 -9 -8 12 0
v:v1=see	0 0 7 -6 7 -13 0
v:v1=send	0 0 -5 -2 12 0 0
v:v1=set	0 0 -10 -14 33 -3 -10
v:v1=sign	14 3 -3 -5 -2 3 0
v:v1=sit	-4 0 -2 -4 13 -4 0
v:v1=sleep	0 0 -16 0 4 9 0
v:v1=spare	0 0 10 -2 -4 -1 0
v:v1=stand	-1 0 14 5 -10 -8 0
v:v1=start	-5 0 -25 -7 4 2 23
v:v1=stay	0 0 -12 -1 18 -4 0
v:v1=stop	-9 0 11 9 -19 5 0
v:v1=strike	-5 0 14 5 -12 0 0
v:v1=suspend	-4 1 7 17 -4 -10 -16
v:v1=take	-9 -2 -4 -9 4 3 11
v:v1=tell	-6 0 10 0 -3 0 -1
v:v1=threaten	0 0 -2 -2 11 0 0
v:v1=want	0 0 14 0 -11 0 0
v:v1=warn	0 0 -10 0 12 0 0
verbless	-13 -6 3 -1 9 0 -6
vt0=agree past	-3 -9 2 7 -17 12 4
vt0=agree present	0 0 -12 3 18 0 -14
vt0=apply perfect	0 0 0 -10 11 0 0
vt0=apply present	0 0 4 10 -12 4 -6
vt0=be modal	0 6 0 1 1 0 -16
vt0=be past	-8 1 4 3 -7 9 -4
vt0=be perfect	11 0 -5 -3 2 -3 0
vt0=be present	0 -6 0 -7 3 -5 12
vt0=begin modal	0 0 13 -14 -3 -3 6
vt0=begin past	-10 12 -12 -2 8 0 -15
vt0=begin present	0 0 -24 0 5 8 0
vt0=carry modal	0 0 -1 -3 0 11 -6
vt0=charge future	0 0 0 -4 14 0 -11
vt0=charge modal	0 0 5 8 -11 -1 0
vt0=collect future	0 0 0 13 -7 0 -6
vt0=come present	0 0 0 0 8 -6 -11
vt0=cut present	0 0 0 9 -5 0 -2
vt0=die past	-2 0 -10 -2 15 0 0
vt0=die present	0 0 23 0 -20 0 0
vt0=drop present	0 0 -9 2 -1 0 9
vt0=end modal	-17 0 0 -5 12 -4 0
vt0=end past	10 0 -33 7 8 -7 0
vt0=end present	-34 3 5 -3 4 2 -4
vt0=expire future	0 0 16 0 -16 0 0
vt0=expire modal	-1 0 13 0 -9 0 0
vt0=expire past	5 0 -22 -2 13 -2 0
vt0=expire present	0 0 -14 -4 16 3 0
vt0=extend modal	0 0 11 0 -11 0 0
vt0=extend past	0 0 0 -16 12 0 0
vt0=extend perfect	0 0 -11 0 19 -5 -1
vt0=get present	0 0 -11 0 15 -1 0
vt0=go modal	0 0 -3 0 13 -7 0
vt0=go past	9 0 0 -1 -2 0 0
vt0=go present	0 0 5 12 -5 -3 -6
vt0=have past	2 0 -16 -4 15 -2 0
vt0=have present	2 0 10 2 -5 -24 0
vt0=hold modal	0 0 -7 0 15 -5 -4
vt0=hold past	0 0 0 -8 11 0 0
vt0=hold present	0 0 13 -4 -16 0 9
vt0=keep past	0 0 13 0 -11 0 0
vt0=keep perfect	0 0 0 8 -5 0 0
vt0=keep present	0 0 0 14 4 -18 -3
vt0=lapse past	13 0 -9 -3 0 0 0
vt0=lapse pluperfect	-9 0 -2 -1 16 0 0
vt0=let present	10 0 -15 -4 9 -1 0
vt0=like modal	0 0 -2 0 -6 9 0
vt0=look future	0 0 0 0 -10 11 0
vt0=lose past	-1 0 12 0 -8 0 0
vt0=lower future	0 0 0 -3 16 0 -13
vt0=lower present	0 0 -8 -9 0 7 4
vt0=make present	0 0 -5 0 -4 12 0
vt0=meet future	0 0 -7 0 13 0 0
vt0=meet past	0 0 15 0 -11 0 0
vt0=move present	0 0 0 0 -6 11 0
vt0=other future	0 0 5 -4 -7 9 -9
vt0=other past	0 -2 -9 11 10 -12 0
vt0=other pluperfect	-1 9 -5 -2 0 0 0
vt0=other present	0 0 0 -2 4 3 -9
vt0=pay modal	0 0 0 -1 9 0 -6
vt0=pay perfect	0 0 -2 10 -6 0 0
vt0=pay present	4 0 1 -9 -2 -5 12
vt0=put future	0 0 9 0 -7 0 0
vt0=put present	0 0 -13 7 4 1 0
vt0=reach present	-2 0 -4 -2 -1 13 0
vt0=return modal	0 0 -5 0 10 -4 0
vt0=rise present	0 0 -6 0 -1 0 10
vt0=run future	0 0 10 0 -19 2 4
vt0=run modal	-3 0 -17 -3 6 18 7
vt0=run past	17 0 -31 -9 15 -11 -1
vt0=run present	-13 -1 11 -5 1 -4 -10
vt0=say past	0 0 -1 -3 0 0 10
vt0=set present	0 0 -5 -9 20 0 -3
vt0=sit perfect	0 0 11 2 -13 0 0
vt0=sit present	0 0 -19 -1 25 -2 0
vt0=sleep present	0 0 -10 0 0 9 0
vt0=spare present	0 0 9 0 -7 0 0
vt0=start present	0 0 0 -14 2 3 4
vt0=stay future	0 0 0 0 13 -13 0
vt0=stay present	0 0 -12 0 8 4 -1
vt0=stop present	0 0 -2 0 -7 12 0
vt0=suspend past	0 0 16 12 -16 -6 0
vt0=suspend present	0 7 -6 -5 13 -4 -3
vt0=take past	-3 0 -4 13 -2 -5 0
vt0=take present	0 0 8 -7 2 0 -2
vt1=agree participle	0 11 4 -12 4 -3 0
vt1=agree past	-2 -9 -5 11 -9 12 0
vt1=apply perfect	0 0 0 -10 11 0 0
vt1=apply present	0 0 4 11 -13 4 -6
vt1=be modal	0 6 0 1 0 0 -16
vt1=be past	-8 -11 5 6 -6 9 -3
vt1=be perfect	11 0 -5 -9 7 -3 0
vt1=be present	0 -4 -3 -15 11 -6 13
vt1=begin modal	0 0 13 -14 -3 -3 6
vt1=begin past	-10 12 -9 -2 7 0 -15
vt1=begin present	0 0 -23 0 3 10 1
vt1=carry modal	0 0 -1 -3 0 11 -6
vt1=charge future	0 0 0 -3 14 0 -11
vt1=charge gerund	0 0 -9 0 0 0 6
vt1=charge modal	0 0 5 8 -11 -1 0
vt1=charge participle	8 0 -1 -10 2 0 0
vt1=charge present	0 0 -5 -4 14 0 0
vt1=clear participle	0 0 -2 -2 -5 1 10
vt1=collect future	0 0 0 13 -7 0 -6
vt1=come present	0 0 0 0 8 -6 -11
vt1=cut present	0 0 0 9 -5 0 -2
vt1=die past	-2 0 -10 -2 15 0 0
vt1=die present	0 0 23 0 -20 0 0
vt1=drop present	0 0 -9 2 -1 0 9
vt1=end gerund	-2 0 5 0 -10 7 0
vt1=end infinitive	0 0 12 0 -12 0 0
vt1=end modal	-17 0 0 -5 12 -4 0
vt1=end participle	23 -7 -30 1 6 -14 0
vt1=end past	10 0 -33 7 8 -7 0
vt1=end present	-34 3 5 -3 4 2 -4
vt1=expire future	0 0 16 0 -16 0 0
vt1=expire infinitive	9 0 -4 0 0 0 0
vt1=expire modal	-1 0 13 0 -9 0 0
vt1=expire past	5 0 -22 -2 13 -2 0
vt1=expire present	0 0 -14 -4 16 3 0
vt1=extend infinitive	0 0 -11 0 5 6 0
vt1=extend modal	0 0 11 0 -11 0 0
vt1=extend participle	0 0 7 5 -2 -10 0
vt1=extend past	0 0 0 -16 12 0 0
vt1=extend perfect	0 0 -11 0 19 -5 -1
vt1=fall present	0 0 5 6 -10 0 0
vt1=get present	0 0 -11 0 14 -1 0
vt1=go future	0 0 -4 0 12 -11 1
vt1=go infinitive	0 0 -8 1 0 10 0
vt1=go past	9 0 0 0 -3 0 0
vt1=go present	0 0 9 12 -5 -9 -6
vt1=have past	5 0 -13 -3 10 -2 0
vt1=have present	2 0 10 0 -6 -19 0
vt1=hold modal	0 0 -7 0 15 -5 -4
vt1=hold past	0 0 0 -8 11 0 0
vt1=hold present	0 0 13 -4 -16 0 9
vt1=keep modal	0 0 -11 0 5 5 0
vt1=keep past	0 0 13 0 -11 0 0
vt1=keep perfect	0 0 0 9 -5 0 0
vt1=keep present	0 0 6 10 -6 -7 -3
vt1=lapse past	13 0 -9 -3 0 0 0
vt1=lapse pluperfect	-9 0 -2 -1 16 0 0
vt1=leave participle	0 0 0 -2 13 -2 -1
vt1=let present	10 0 -15 -4 9 -1 0
vt1=look future	0 0 0 0 -10 11 0
vt1=lose past	-1 0 12 0 -8 0 0
vt1=lower future	0 0 0 -3 16 0 -13
vt1=lower present	0 0 -9 -9 1 7 4
vt1=make present	0 0 -5 0 -4 12 0
vt1=meet future	0 0 -7 0 13 0 0
vt1=meet gerund	0 0 -1 -4 9 0 0
vt1=meet past	0 0 15 0 -11 0 0
vt1=move present	0 0 0 0 -6 11 0
vt1=other future	0 0 4 -4 -5 9 -9
vt1=other modal	0 0 -7 -2 10 0 0
vt1=other past	-4 0 0 12 2 -11 0
vt1=other pluperfect	-1 9 -5 -2 0 0 0
vt1=other present	0 0 0 -2 4 3 -9
vt1=pay gerund	0 0 -13 0 9 0 0
vt1=pay modal	0 0 0 -1 9 0 -6
vt1=pay perfect	0 0 -2 11 -6 0 0
vt1=pay present	4 0 1 -9 -2 -5 12
vt1=put infinitive	0 0 10 0 -8 0 0
vt1=put present	0 0 -13 7 3 1 0
vt1=reach present	0 0 -4 0 -4 13 0
vt1=remain present	0 0 13 0 -2 -10 0
vt1=return modal	0 0 -5 0 10 -4 0
vt1=rise present	0 0 -6 0 -1 0 10
vt1=run future	0 0 10 0 -19 2 4
vt1=run modal	-3 0 -17 -3 6 18 7
vt1=run past	17 0 -31 -9 15 -11 -1
vt1=run present	-13 -1 11 -5 1 -4 -10
vt1=say past	1 0 3 -3 -6 0 10
vt1=set present	0 0 -5 -9 20 0 -3
vt1=sit perfect	0 0 11 2 -13 0 0
vt1=sit present	0 0 -19 -1 25 -2 0
vt1=sleep present	0 0 -10 0 0 9 0
vt1=spare present	0 0 9 0 -7 0 0
vt1=start gerund	0 0 -8 -9 15 0 0
vt1=start present	0 0 0 -14 2 3 4
vt1=stay future	0 0 0 -3 11 -8 0
vt1=stay present	0 0 -11 1 9 0 0
vt1=stop past	-4 0 2 8 -8 0 0
vt1=suspend participle	0 -1 -6 14 -2 6 -7
vt1=suspend past	0 0 15 12 -17 -5 0
vt1=suspend present	0 7 -6 -5 13 -4 -3
vt1=take past	-3 0 -7 11 0 -4 0
vt1=take present	0 0 9 -6 1 0 -2
vt2=ask perfect	0 0 0 13 -13 0 0
vt2=be future	0 0 9 -11 -10 -5 11
vt2=be modal	0 0 0 1 10 0 -14
vt2=be past	-4 -7 -7 4 12 0 -2
vt2=be present	-13 -4 -4 0 0 8 5
vt2=bear present	0 0 0 14 -12 0 -4
vt2=begin past	-6 -1 2 14 -10 0 0
vt2=begin present	0 0 -8 15 -9 0 0
vt2=bring past	0 -1 0 10 -6 0 0
vt2=bring present	0 0 -5 -5 13 0 0
vt2=charge future	0 0 13 0 -10 0 0
vt2=come past	0 -1 7 -10 1 0 0
vt2=continue present	0 0 -2 -4 10 0 0
vt2=drop present	0 0 0 8 -16 0 9
vt2=end present	-2 -2 12 -6 0 -3 -1
vt2=expire past	0 2 -4 -5 8 0 0
vt2=expire present	0 0 1 16 -12 0 0
vt2=extend infinitive	0 0 13 0 -11 0 0
vt2=fall present	0 0 -6 -3 15 0 -6
vt2=get present	0 0 0 -10 12 0 0
vt2=hold present	0 0 -1 17 -14 0 0
vt2=lay past	0 0 0 14 -13 0 0
vt2=leave participle	0 0 13 -4 -6 0 -2
vt2=leave present	0 0 -2 -6 11 0 0
vt2=let present	11 0 0 -4 -7 0 0
vt2=meet future	0 0 0 9 -8 0 0
vt2=other perfect	-4 -1 -2 0 12 0 0
vt2=other pluperfect	0 0 8 4 -11 0 0
vt2=pay future	0 0 -1 -9 10 0 0
vt2=pay past	5 0 -12 1 1 0 0
vt2=pay present	-7 0 9 -3 2 -4 -1
vt2=remain present	0 0 -5 -1 12 0 0
vt2=run past	9 6 -6 -4 -5 0 0
vt2=run present	0 0 0 10 -8 0 0
vt2=stay present	0 0 0 -11 11 0 0
vt2=take future	0 0 -5 -5 -1 0 12
vt2=take past	5 0 0 -14 6 0 0`;
