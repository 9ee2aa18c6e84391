// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-32 -33 -15 -11 56 -19 -25
a:!	0 0 -6 -2 11 0 0
a:'s	-2 -1 1 8 0 -6 -6
a:'s <level>	0 0 0 -5 10 0 0
a:'s <number>	0 0 -5 -2 10 0 0
a:'s duty	0 0 -1 -4 11 0 -1
a:.	-20 -14 -19 0 31 -7 -9
a:<agent>	1 0 -12 8 2 0 -2
a:<day-ahead>	-3 0 -10 8 4 -25 3
a:<day-ahead> .	0 0 -16 5 -3 0 15
a:<day-gone>	-3 10 1 -9 -5 0 6
a:<day-gone> .	-1 5 -2 -12 14 0 0
a:<day-today>	6 0 12 -9 -3 -7 0
a:<day-today> .	0 0 9 -4 0 -5 0
a:<duty>	-2 -5 4 -3 8 0 -6
a:<gate>	0 0 -26 0 26 0 0
a:<goods>	-8 -8 5 -3 6 1 -5
a:<level>	-8 7 -19 -7 23 -11 -4
a:<level> .	0 5 -24 -30 25 0 12
a:<level> again	0 0 0 -4 6 0 -2
a:<level> and	0 0 0 -15 2 0 12
a:<level> from	0 0 -3 0 8 0 -4
a:<level> in	0 0 14 9 -21 0 2
a:<level> on	0 0 -1 6 4 -5 -9
a:<level> to	0 0 -6 -6 5 0 4
a:<name>	-8 -5 16 -12 7 -10 0
a:<name> 's	0 0 11 -12 0 0 0
a:<name> and	0 0 8 -4 -1 0 0
a:<name> has	0 0 0 14 -10 0 0
a:<name> is	0 0 3 3 -6 0 0
a:<name> will	0 0 2 0 -7 0 6
a:<name> would	0 0 -6 0 9 0 0
a:<not>	-4 0 13 4 -4 -19 -1
a:<number>	9 -3 -16 -2 10 -10 0
a:<number> .	5 0 -29 14 0 -3 0
a:<number> for	0 0 -5 10 -3 0 0
a:<number> in	6 0 -7 0 4 0 -1
a:<number> of	0 0 0 10 -10 0 2
a:<number> th	0 0 0 -7 3 0 4
a:<office>	0 0 0 5 -10 1 5
a:<organisation>	0 0 -1 -4 14 0 -1
a:<person>	-1 -1 -4 -5 15 0 -2
a:<person> .	0 0 0 -4 7 0 0
a:<person> and	0 0 -9 14 -5 0 0
a:<points>	0 0 0 -10 6 0 3
a:<quality>	-1 -1 4 -7 8 -5 0
a:<quality> good	0 0 6 2 -3 0 -4
a:<quality> one	0 0 0 10 -10 0 0
a:<quality> side	0 0 -5 -6 7 0 2
a:<quality> tariff	0 0 0 8 -5 0 0
a:<seat> .	0 0 3 0 -6 0 5
a:<sender>	0 0 -3 -2 11 0 0
a:<span>	-5 2 -21 8 14 -15 -18
a:<span> .	-1 -10 -18 8 11 -11 0
a:<span> and	0 0 0 6 -5 0 0
a:<span> earlier	0 0 0 6 -6 0 0
a:<span> of	0 0 0 -8 10 0 0
a:<v-agree>	0 0 -1 -2 1 6 -2
a:<v-bear>	-4 -3 -2 -3 8 4 -3
a:<v-begin>	1 -2 -1 -3 11 -7 -5
a:<v-buy>	0 0 -1 -3 9 0 0
a:<v-down>	-2 1 0 6 -12 10 0
a:<v-end>	0 6 4 3 -17 3 6
a:<v-impose>	-3 0 -3 -4 8 -1 1
a:<v-propose>	0 0 1 -8 6 4 -1
a:<v-return>	0 0 16 -13 -12 1 7
a:<v-say>	-1 0 -8 -2 19 -2 -4
a:<v-sell>	0 0 -8 -9 14 0 2
a:<v-stay>	-2 0 -9 2 3 -5 3
a:<v-suspend>	-1 -3 -12 2 7 0 2
a:<v-target>	0 0 -10 -7 8 -3 10
a:<v-up>	0 0 -15 12 8 -4 -13
a:?	1 0 -2 -19 14 -3 0
a:a	-6 2 -11 -2 11 7 -7
a:a <quality>	0 0 -2 -5 11 0 0
a:a duty	0 0 0 -9 10 0 0
a:a licence	0 0 0 -10 10 0 0
a:a paper	0 0 -2 6 -1 0 0
a:a third	0 0 0 9 -7 0 0
a:a truce	0 6 -10 4 -1 0 0
a:about the	0 0 0 6 -5 0 0
a:additional	0 0 12 3 -6 -1 -7
a:additional <level>	0 0 5 -15 8 0 0
a:additional duty	0 0 8 7 -9 -1 -3
a:additional tariff	0 0 0 8 -5 0 0
a:after <span>	0 0 -13 -10 23 0 0
a:after the	1 0 4 0 -6 0 0
a:again	0 0 -9 -18 31 -3 -7
a:agreement	0 0 16 -1 -12 0 0
a:agreement with	0 0 8 0 -6 0 0
a:all	0 0 8 -3 0 0 -3
a:allow	0 0 0 -7 7 0 0
a:also	0 0 0 -8 11 0 0
a:an	2 0 1 0 -11 9 2
a:an additional	0 0 5 -9 4 0 -1
a:an hour	0 0 0 0 -9 11 0
a:and	-8 -6 17 -6 1 0 0
a:and <level>	0 0 8 0 -2 0 -1
a:and <month-gone>	0 0 0 10 -10 0 0
a:and <name>	0 0 1 6 -5 0 0
a:and <number>	0 0 -7 -1 14 0 -1
a:and <person>	0 0 -7 4 1 0 0
a:and come	0 0 6 0 -5 0 0
a:and last	0 -1 -6 0 12 0 -5
a:and not	0 0 7 2 -9 0 0
a:and on	0 0 7 -1 -9 3 0
a:and run	0 0 0 5 -8 0 3
a:and to	0 0 1 -10 5 1 0
a:another	0 0 -4 -4 11 0 0
a:another <level>	0 0 -1 7 -1 0 0
a:another <span>	0 0 0 -12 13 0 0
a:any	0 0 -4 -1 8 0 0
a:apply	0 0 0 -13 17 0 0
a:are	0 0 -6 -6 19 0 -4
a:arrangement	0 0 0 7 -6 0 0
a:as	0 0 -7 -13 10 4 2
a:as well	0 0 -9 -3 10 4 0
a:at	9 5 -18 -7 15 0 -14
a:at <level>	0 6 -2 -3 3 0 -3
a:at <number>	5 0 -7 -6 9 0 0
a:at the	5 0 -9 5 0 0 0
a:back	0 0 14 5 -12 0 -4
a:back .	0 0 8 -2 -3 0 0
a:back to	0 0 0 6 -2 0 0
a:be	-3 0 2 -8 5 2 0
a:be <level>	0 0 0 -1 8 0 -3
a:be <number>	-2 0 0 6 -10 0 8
a:bear	0 0 0 16 -14 0 0
a:became	0 0 -9 0 10 0 0
a:beef	0 0 0 -8 -2 0 9
a:before	0 0 13 6 -15 0 0
a:before .	0 0 8 13 -18 0 0
a:between	0 0 3 -14 8 0 -1
a:both	0 6 -6 11 -8 0 -1
a:both side	0 0 -2 6 -2 0 0
a:bring	0 -3 0 16 -5 -1 -2
a:by	0 0 4 -2 6 -3 -3
a:by <person>	0 0 0 -5 7 0 0
a:by <span>	0 0 -5 7 0 0 0
a:by the	0 0 -3 -4 11 0 0
a:charge a	0 0 -1 0 6 0 0
a:chip	0 0 0 -7 10 0 0
a:collect	0 0 7 6 -5 -2 -7
a:company	0 0 0 -4 9 0 0
a:confirm	0 0 -2 -1 7 0 0
a:cost	0 0 -4 -10 18 0 0
a:country	-1 0 4 9 -8 0 0
a:custom	0 0 0 -7 10 0 0
a:cut	0 7 3 -12 -2 2 0
a:date	0 3 -6 -3 0 6 0
a:day	0 0 14 5 -18 0 0
a:deal	0 0 -4 0 6 0 0
a:dispute	0 0 -1 0 -3 8 0
a:dispute over	0 0 0 0 -4 8 0
a:do	0 0 8 0 -4 0 0
a:doe	0 0 0 6 -5 0 0
a:doe not	0 0 0 6 -5 0 0
a:down	0 -2 -3 23 -17 0 0
a:due	0 0 -4 0 8 0 0
a:duty	0 -1 5 3 0 0 -10
a:duty of	0 0 9 0 0 -2 -1
a:duty on	0 0 -6 -1 5 6 -3
a:each	0 0 -8 -6 15 0 0
a:each other	0 0 -6 -5 13 0 0
a:earlier .	0 0 0 6 -6 0 0
a:early	0 0 8 0 -8 0 0
a:earth	0 0 0 -1 6 0 0
a:end	0 3 14 -9 -12 8 0
a:end .	0 0 14 0 -11 0 0
a:end of	4 -4 -4 -1 -4 12 0
a:enter	0 0 0 -7 11 0 0
a:evening	11 0 -14 -6 12 -1 0
a:evening .	0 0 -2 -2 8 0 0
a:every	0 0 0 8 -4 0 -1
a:exempt	0 0 0 -4 6 0 0
a:exemption	0 0 -4 -5 11 0 0
a:expire	0 5 0 10 -15 0 0
a:extend	0 0 -2 -8 12 0 0
a:extra	0 0 -2 10 -4 -1 0
a:fall	0 0 -9 0 14 0 -7
a:fee	0 0 0 -6 6 0 -2
a:for	-5 -1 1 4 5 -15 -4
a:for <name>	0 0 0 -7 8 0 0
a:for <quality>	0 0 13 0 -11 0 0
a:for <span>	-1 0 -13 13 0 -7 -1
a:for an	0 0 0 6 -5 0 0
a:for the	0 0 1 -6 0 0 1
a:free	0 0 0 -3 9 0 0
a:from	0 -2 -19 -5 16 -6 4
a:from <day-ahead>	0 0 -12 -6 25 -2 -2
a:from <seat>	0 0 0 0 -3 0 6
a:from the	0 0 -5 10 -2 0 0
a:full	0 0 0 0 6 0 0
a:geneva	0 0 0 7 -4 0 0
a:get	0 0 0 -12 14 0 0
a:go	0 0 0 9 -1 -3 -4
a:go up	0 0 -3 0 7 0 0
a:good	0 0 6 2 0 0 -8
a:good have	0 0 6 -13 3 0 0
a:good of	0 0 0 7 -5 0 0
a:had	0 0 0 -2 6 0 0
a:had been	0 0 0 -16 17 0 0
a:half	0 0 -7 -2 0 0 8
a:hand	0 0 -3 10 -4 0 -1
a:has	-2 0 -9 11 -5 0 0
a:have	0 0 -1 -24 30 0 -3
a:have pay	0 0 0 -18 19 0 0
a:he	0 0 -7 9 -1 0 0
a:his	0 0 0 4 -7 0 5
a:hold	0 0 -6 0 7 0 0
a:hour	0 5 0 -8 -6 10 0
a:import	0 0 0 -5 6 0 0
a:in	1 2 -26 -6 20 0 -7
a:in <month-gone>	0 0 0 -7 10 0 0
a:in <name>	0 0 9 10 -13 0 -1
a:in <seat>	0 0 -4 7 -1 0 0
a:in a	0 7 -3 -5 0 2 0
a:in force	0 0 0 6 -3 0 0
a:in geneva	0 0 0 7 -5 0 0
a:in the	5 0 0 -20 11 0 -4
a:instead	0 0 -2 10 -12 0 6
a:instead of	0 0 0 2 -3 -2 6
a:into	0 0 8 1 -5 0 0
a:is	0 -1 4 -6 8 -6 -2
a:is <number>	0 0 -2 -1 0 0 6
a:is not	0 0 -8 2 5 0 0
a:is the	0 0 0 8 0 0 -4
a:it	6 2 -4 -12 4 -9 1
a:it 's	0 0 -11 8 5 0 -7
a:it .	0 0 -10 -6 23 0 0
a:it has	0 0 3 -6 0 0 3
a:it was	3 0 0 -11 7 0 0
a:it will	0 0 3 -1 -11 0 11
a:it would	-2 0 -2 7 0 0 -3
a:its	-3 0 -2 20 -7 -2 -7
a:its own	0 0 6 -1 -2 0 0
a:last	-3 -3 0 -1 6 1 -3
a:last <span>	0 0 -1 2 10 0 -16
a:last day	0 0 13 0 -11 0 0
a:last until	0 0 0 -2 0 0 7
a:last year	0 0 -1 -3 7 0 0
a:later	0 0 0 -7 -5 11 0
a:law	0 0 0 5 -6 0 0
a:lay	0 7 7 5 -18 0 0
a:leave the	0 0 0 -10 11 0 0
a:let	0 0 7 -7 0 0 0
a:levy on	0 0 -2 -3 9 0 0
a:licence	0 0 0 -11 13 0 0
a:longer	0 0 0 -1 -4 0 7
a:may	0 0 0 -2 8 0 -4
a:measure	0 0 0 8 -8 0 0
a:meet	0 0 -4 -6 6 3 0
a:minister	0 0 -2 -1 8 0 0
a:morning	0 0 -1 -3 8 0 0
a:mr	0 0 0 8 -6 0 0
a:mr <person>	0 0 0 8 -6 0 0
a:must	0 0 2 4 -6 0 0
a:new	0 0 8 -3 2 -5 -1
a:new duty	0 0 9 1 -9 0 0
a:next week	0 0 -5 -1 8 0 0
a:next year	0 0 5 10 -17 4 0
a:night	0 0 3 -8 3 0 0
a:night .	0 0 11 -1 -6 0 0
a:no	0 3 10 -15 -2 0 5
a:nobody	0 0 0 -4 6 0 0
a:noon	0 0 -2 0 7 0 0
a:not	0 0 0 15 -10 -3 -6
a:now	0 0 -5 -11 7 0 9
a:of	-2 -1 -9 -1 9 2 -3
a:of <day-gone>	0 0 7 -1 -2 0 0
a:of <level>	0 0 1 9 -8 -4 2
a:of <number>	0 0 5 -10 9 0 -5
a:of <quality>	0 0 0 0 6 0 -7
a:of <span>	0 6 0 2 -5 0 0
a:of a	0 0 0 7 -6 0 0
a:of it	5 0 -11 0 5 0 0
a:of next	0 0 -4 5 -5 7 0
a:of that	0 0 0 -6 2 0 2
a:of the	-1 -5 0 -4 0 12 0
a:of thi	0 0 9 2 -2 -6 -2
a:off	0 0 0 10 -7 0 0
a:oil .	0 0 0 -7 7 0 0
a:old	0 0 -13 7 4 0 0
a:on	-3 3 -7 6 0 -3 -1
a:on <day-ahead>	0 -1 -5 -2 13 -2 -2
a:on <day-gone>	0 11 -2 -7 0 1 0
a:on <name>	0 0 -3 -2 8 0 0
a:on <quality>	0 0 -4 0 -2 -1 13
a:on good	0 0 0 6 -4 0 0
a:on most	0 0 0 10 -9 0 0
a:on our	0 0 0 -3 6 0 0
a:on the	0 0 10 7 -12 0 -2
a:on top	0 0 -7 2 4 0 0
a:one	0 0 7 3 -5 0 0
a:only	0 0 -3 -2 7 0 0
a:or	0 0 -9 0 13 0 0
a:origin	0 0 0 -6 13 0 -6
a:other 's	0 0 3 7 -10 0 0
a:our	0 0 -13 2 3 0 0
a:out .	0 0 11 -2 -5 0 0
a:over	0 0 -5 -12 7 7 0
a:over .	0 0 -7 -3 12 0 0
a:parcel	0 0 -4 0 11 0 -2
a:pay	0 0 4 2 -4 -6 3
a:pay <number>	0 0 0 -9 15 0 -4
a:period	0 0 10 -4 -6 0 0
a:port	0 0 -6 0 11 0 0
a:port fee	0 0 -6 0 10 0 0
a:prolong	0 0 6 0 -4 0 0
a:prolonged	0 0 -3 0 9 0 0
a:put <level>	0 0 -2 -5 8 0 0
a:reach	0 0 6 4 -9 0 0
a:read	0 0 -5 0 7 0 0
a:return	0 0 7 -5 -5 0 4
a:rice	0 0 0 -8 -4 0 11
a:rise	0 0 -13 -1 19 0 -3
a:run	0 2 2 9 -14 0 1
a:run for	0 4 0 6 -6 0 -4
a:run out	0 0 5 6 -9 0 0
a:run until	0 0 0 -8 0 0 9
a:say	0 0 -9 0 9 0 0
a:season	0 0 0 -2 6 0 0
a:section	0 0 0 -11 14 0 0
a:section <number>	0 0 0 -11 14 0 0
a:send	0 0 0 -2 -1 0 6
a:settle	0 0 0 0 -6 8 0
a:shall	0 0 9 2 -8 -1 -1
a:ship	0 0 0 -13 19 0 -2
a:ship .	0 0 0 -3 6 0 0
a:side	0 0 -15 0 8 0 1
a:side .	0 0 -7 9 -1 0 0
a:sign	0 0 -1 -9 15 0 0
a:since	0 0 0 -7 2 0 3
a:small	0 0 -3 0 9 0 0
a:speaking	0 0 10 0 -10 0 0
a:stand	0 0 0 6 -4 0 0
a:standstill	0 0 0 -11 12 0 0
a:stay	0 0 -5 -5 3 0 6
a:steel	0 0 0 -4 6 0 0
a:still	0 0 0 -4 8 0 0
a:strike	0 0 -9 0 12 0 0
a:surcharge	0 0 -1 -9 13 0 0
a:suspend	0 0 0 7 -2 0 0
a:suspension	0 0 -11 11 0 0 0
a:tariff	0 0 0 0 13 0 -16
a:tariff on	0 0 -1 2 2 0 -8
a:tax	0 0 0 -8 -5 0 13
a:telephone	0 0 14 1 -14 0 0
a:telephone .	0 0 10 5 -14 0 0
a:tell	0 0 7 0 -6 0 0
a:term of	0 0 0 7 -5 0 0
a:th	0 0 0 -7 3 0 4
a:than	0 0 1 -9 0 0 3
a:that	0 0 -15 4 -2 0 10
a:the	0 -28 4 -6 10 0 -5
a:the <day-ahead>	0 0 -8 10 -12 0 14
a:the <level>	0 0 -2 -4 10 0 0
a:the <number>	0 0 0 -10 5 0 3
a:the <office>	0 0 -5 8 -1 0 0
a:the <person>	0 0 -9 -3 15 0 0
a:the <quality>	0 0 -5 8 -2 0 0
a:the <seat>	0 0 -2 -1 6 0 0
a:the additional	0 0 8 8 -10 -1 -3
a:the duty	0 0 0 -11 0 3 2
a:the end	5 0 2 0 -6 0 0
a:the last	0 0 11 0 -8 0 0
a:the new	0 0 0 -3 7 0 0
a:the old	0 0 -10 4 3 0 0
a:the other	0 0 1 12 -13 0 0
a:the suspension	0 0 -11 11 0 0 0
a:the tariff	0 0 6 -8 0 0 0
a:the three	0 0 0 -3 6 0 0
a:the trade	0 0 0 0 -8 0 6
a:the truce	0 -1 6 5 -5 0 0
a:the two	0 0 10 8 -14 0 0
a:their	0 0 -7 0 8 -1 0
a:them	0 0 6 0 -1 0 0
a:them .	0 0 0 -2 6 0 0
a:there	0 0 -4 22 -13 -5 0
a:there 's	0 0 5 6 -11 0 0
a:there was	0 0 -1 8 -2 0 0
a:they	0 0 11 0 -2 -2 -7
a:they have	0 0 0 -11 13 0 0
a:they pay	0 0 0 -7 9 0 -3
a:thi	0 0 6 7 -2 -11 -4
a:thi month	0 0 6 6 -7 -1 -1
a:thi year	0 0 2 6 -1 -7 0
a:third	0 0 0 8 -5 0 0
a:those	0 0 -1 19 -14 0 0
a:three	0 0 -1 -7 13 0 0
a:time	0 0 14 2 -14 0 0
a:to	-4 2 0 -12 16 0 -11
a:to <day-ahead>	0 3 13 8 -10 -9 -7
a:to <day-gone>	0 0 -8 -4 5 0 7
a:to <level>	0 5 -11 -2 7 1 -4
a:to <name>	0 0 -1 -3 7 0 0
a:to be	0 0 -9 -5 8 8 -4
a:to prolong	0 0 6 0 -4 0 0
a:to settle	0 0 0 0 -7 8 0
a:top	0 0 -7 2 4 0 0
a:trade	0 0 0 -3 0 0 6
a:truce	-3 3 5 10 -11 -4 0
a:truce .	0 0 5 -7 0 0 0
a:truce in	0 0 0 8 -5 0 0
a:truce of	0 6 0 6 -13 0 0
a:truce with	0 0 9 -3 -2 0 0
a:two	0 0 0 4 0 -1 -6
a:two country	-1 0 6 10 -13 0 0
a:two side	0 0 0 -7 10 0 0
a:under	0 0 3 6 -5 0 -1
a:until	0 0 -11 -2 0 0 19
a:until <day-ahead>	0 0 -7 -5 0 0 14
a:until the	0 0 -3 -1 0 0 8
a:up to	0 0 -3 0 7 0 0
a:us	0 0 2 9 -10 0 0
a:use	0 0 0 -6 7 0 0
a:was	1 -3 -6 0 6 0 0
a:was <money>	0 0 0 9 -9 0 0
a:was <number>	5 0 -7 -4 4 0 0
a:week	0 0 -10 -4 9 3 0
a:week .	0 0 -7 -3 10 0 0
a:well	0 0 -9 -3 10 4 0
a:well .	0 0 -9 -5 10 4 0
a:were	0 0 -9 0 10 0 0
a:what	0 0 -2 11 -8 1 0
a:what it	0 0 3 13 -16 0 0
a:will	0 0 0 -3 3 -11 7
a:will be	0 0 3 -15 0 -2 6
a:will pay	0 0 0 0 6 0 0
a:wine	0 0 5 9 -11 0 0
a:with	-2 -1 7 -6 6 -2 -1
a:with <seat>	0 0 8 1 -9 0 0
a:with a	0 0 0 -2 7 0 0
a:word	0 0 0 0 -4 0 6
a:world	0 0 -4 0 6 0 0
a:would	-5 0 -9 6 12 -2 -8
a:would be	-2 0 0 6 0 0 -2
a:would have	0 0 -4 0 6 0 0
a:year	0 -1 3 10 -9 0 0
a:year .	0 0 6 -6 0 0 0
a:you	0 0 -7 0 14 -1 0
asks	1 0 -5 -22 20 -6 -2
b:"	0 0 -5 6 1 -2 0
b:" i	0 0 8 0 -1 -3 0
b:" the	0 0 -18 -1 21 0 0
b:" we	0 0 0 -1 8 -3 0
b:'	0 0 -6 0 11 0 0
b:'s	-4 -1 -6 -10 20 -14 1
b:'s decision	0 0 -6 0 0 6 0
b:'s duty	0 0 -5 7 3 0 -10
b:'s good	0 0 8 1 -9 0 0
b:'s ministry	0 0 -2 0 8 0 0
b:'s own	0 0 9 5 -12 0 0
b:'s suspension	0 0 -18 0 16 0 0
b:*	0 0 -18 -14 24 -8 6
b:,	0 0 -4 -2 11 -11 4
b:, <level>	0 0 -3 -5 13 0 0
b:, <name>	0 0 2 5 -6 3 -4
b:, <number>	0 0 -5 -4 0 0 6
b:, <person>	0 0 -8 0 12 0 0
b:, a	0 0 -9 0 14 0 0
b:, after	0 0 0 17 -16 0 0
b:, agree	0 0 0 -5 6 0 0
b:, and	-2 -2 11 0 -3 0 -15
b:, are	0 0 9 3 -1 -12 0
b:, as	0 0 2 -11 9 0 0
b:, begin	0 5 -1 18 -25 0 2
b:, both	0 0 -7 2 -7 2 8
b:, conclude	0 0 -2 -13 17 0 0
b:, down	0 0 -2 -1 6 0 0
b:, expire	0 0 -5 0 8 0 0
b:, for	0 7 10 0 -13 0 0
b:, from	0 3 -30 -12 24 -12 9
b:, has	0 0 -11 4 0 0 6
b:, he	0 0 15 0 -15 0 0
b:, is	0 0 9 -1 -10 5 0
b:, it	0 0 -6 0 -2 9 0
b:, now	0 0 -3 0 -6 9 0
b:, on	4 -2 1 2 -13 0 12
b:, run	0 0 -1 0 10 -8 0
b:, since	0 0 0 -7 9 0 0
b:, so	0 0 12 0 -8 -3 0
b:, spoke	0 0 0 0 -8 11 0
b:, start	0 0 0 -7 17 -1 -3
b:, suspend	0 0 10 2 -12 0 0
b:, that	0 0 2 2 -6 0 -1
b:, the	0 -4 18 0 -2 -20 0
b:, thursday	0 0 -1 -4 8 0 0
b:, to	5 0 0 -11 -6 5 1
b:, up	0 0 14 0 -16 3 0
b:, was	0 7 -12 -13 22 0 0
b:, we	0 0 -10 0 12 0 0
b:, what	0 0 8 -2 -3 0 0
b:, will	0 0 0 -6 2 -6 5
b:, would	0 0 0 0 -5 8 0
b:-	-2 -1 13 4 -21 9 5
b:- <name>	0 0 0 -2 9 0 0
b:- a	0 0 -2 0 -7 0 10
b:.	0 0 11 -8 -6 0 3
b:. on	0 0 6 -2 -1 0 0
b:/	0 0 -6 7 -10 11 0
b::	-13 -10 5 0 2 -13 1
b:: <level>	0 0 -1 -8 16 0 -3
b:: <name>	0 0 4 -7 9 -4 -4
b:: <number>	0 0 -8 18 -2 -15 0
b:: <quality>	0 0 20 5 -20 0 -5
b:: and	0 0 -1 -2 -11 11 7
b:: as	0 0 0 7 -7 0 0
b:: from	0 0 -16 -5 -7 20 5
b:: it	0 0 18 0 -10 -7 0
b:: on	0 0 -13 -1 0 0 13
b:: since	0 0 0 6 -4 0 0
b:: the	-2 0 4 -13 10 0 -5
b:: then	0 0 0 12 -10 0 0
b:: until	0 0 7 0 1 -16 0
b:: what	0 0 -5 -5 13 0 -4
b:;	-3 -1 -5 -2 6 3 1
b:; it	0 0 10 -1 0 -5 0
b:; on	0 0 -4 -4 13 0 0
b:; the	0 0 -16 11 0 6 0
b:<day-ahead>	0 0 4 -6 2 2 -21
b:<day-ahead> and	0 0 -17 -3 17 7 -4
b:<day-ahead> to	0 0 0 -4 10 -2 -6
b:<day-gone>	15 -1 9 14 -21 -8 0
b:<day-gone> and	0 0 -8 0 15 0 0
b:<day-today>	0 0 1 5 -15 2 6
b:<day-today> to	0 0 -9 0 7 0 0
b:<duty>	1 2 8 0 -1 -9 -5
b:<gate>	0 0 -14 8 18 -19 -3
b:<goods-amount>	0 0 -10 7 4 -2 0
b:<goods-amount> by	0 0 -1 -3 8 0 0
b:<goods-amount> of	0 0 -6 0 11 0 0
b:<goods>	-8 -12 -2 1 -2 1 14
b:<level-noun>	0 0 8 7 -3 2 -15
b:<level>	-1 -6 1 -6 10 0 -2
b:<level> and	0 0 -16 -3 9 5 3
b:<level> as	0 0 -5 -13 1 0 12
b:<level> from	0 0 -5 -7 6 -5 6
b:<level> has	0 0 7 -6 0 0 0
b:<level> is	0 0 5 7 -11 0 0
b:<level> more	0 0 0 0 6 0 0
b:<level> of	0 0 6 -6 0 0 0
b:<level> off	0 0 -2 0 8 0 -1
b:<level> on	3 0 2 10 -15 2 1
b:<level> to	0 0 -11 0 14 0 -13
b:<level> until	0 0 3 3 -12 7 -1
b:<money>	0 0 0 7 -3 -1 0
b:<month-ahead>	0 0 23 0 -22 0 0
b:<month-gone>	0 0 2 1 -22 16 9
b:<month-gone> and	0 0 -2 15 -15 3 0
b:<month-today>	0 0 8 0 -4 0 0
b:<name> 's	-2 0 -10 0 20 -11 -1
b:<name> agree	0 0 1 -6 3 0 0
b:<name> and	-1 2 9 1 -23 14 0
b:<name> at	0 0 -6 1 4 0 0
b:<name> by	0 0 0 0 -2 0 6
b:<name> charge	0 0 -13 0 0 11 0
b:<name> cut	0 0 0 12 -10 0 0
b:<name> end	10 0 0 0 -2 -6 0
b:<name> fall	0 0 -7 3 0 0 0
b:<name> for	0 0 7 0 -4 0 0
b:<name> from	0 0 -1 13 -7 0 -1
b:<name> go	0 0 0 -1 6 0 0
b:<name> had	0 0 8 2 -8 -1 0
b:<name> has	3 0 16 0 -10 -5 -1
b:<name> have	0 0 15 -13 5 -8 0
b:<name> in	0 0 0 -11 16 0 0
b:<name> is	0 0 -14 0 18 -2 -2
b:<name> on	-1 6 -12 -2 13 -1 -1
b:<name> prolonged	0 0 -13 -8 14 9 0
b:<name> put	0 0 0 9 -7 0 0
b:<name> reach	0 0 0 10 -8 0 0
b:<name> run	-1 0 -4 -3 8 -8 8
b:<name> say	0 0 -5 0 8 -1 0
b:<name> suspend	0 8 -6 -3 4 0 -2
b:<name> take	0 0 -4 -4 10 2 -6
b:<name> to	0 0 -5 -7 -8 7 12
b:<name> truce	0 0 -10 -2 15 0 0
b:<name> until	0 0 0 0 -10 10 0
b:<name> was	0 0 7 -1 0 -1 0
b:<name> will	-1 0 3 6 -22 17 -1
b:<name> would	0 0 -11 0 8 0 0
b:<not>	0 0 9 -19 -5 1 6
b:<number>	5 -2 -42 -4 29 -5 10
b:<number> /	0 0 -6 7 -10 11 0
b:<number> a	0 0 13 1 -10 0 -4
b:<number> again	0 0 -4 0 6 0 0
b:<number> and	0 0 -2 -3 8 0 0
b:<number> as	0 0 -3 7 0 0 0
b:<number> exclusion	0 0 7 0 0 -7 0
b:<number> from	0 0 4 0 0 -6 0
b:<number> of	10 0 3 -6 -6 0 0
b:<number> on	0 0 -11 11 0 0 0
b:<number> p	0 0 -13 0 13 0 0
b:<number> the	0 0 -2 -2 9 0 0
b:<number> until	0 0 -9 0 14 -1 0
b:<office>	0 0 -17 2 13 -3 -2
b:<office> 's	0 0 -14 0 19 -6 0
b:<office> sit	0 0 0 6 -4 0 0
b:<organisation>	-1 0 2 10 5 -31 0
b:<organisation> 's	0 0 -4 -2 11 -2 0
b:<organisation> and	0 0 -7 -7 17 0 0
b:<organisation> approve	0 0 -2 -1 6 0 0
b:<organisation> in	0 0 13 9 -19 0 0
b:<organisation> meet	0 0 10 0 -8 0 0
b:<organisation> of	0 0 0 6 -3 0 0
b:<organisation> on	0 0 -4 0 7 0 0
b:<organisation> say	0 0 9 6 -12 -3 0
b:<person>	-10 -7 -5 -14 21 1 -5
b:<person> agree	0 0 16 -8 -8 -1 0
b:<person> and	0 -1 4 6 -6 1 0
b:<person> announce	0 0 7 0 -9 0 5
b:<person> flew	0 0 6 0 -4 0 0
b:<person> had	0 0 -5 6 -1 1 0
b:<person> have	0 0 8 0 -6 -2 0
b:<person> is	0 0 -8 0 10 0 0
b:<person> on	0 0 0 -2 10 -4 0
b:<person> say	0 0 -5 9 0 2 -2
b:<person> sign	0 0 3 -7 2 0 0
b:<person> tell	0 0 -6 3 2 0 0
b:<points>	0 5 31 1 -21 -27 0
b:<points> are	0 0 2 -1 -4 -1 6
b:<points> in	0 0 6 0 -3 0 0
b:<points> of	0 8 16 -7 -1 -4 -8
b:<points> on	0 0 -20 5 17 0 0
b:<points> stay	0 0 8 0 -11 2 0
b:<quality>	0 -1 -4 13 -5 -4 7
b:<quality> and	0 0 0 -3 7 0 0
b:<quality> beef	0 0 -7 3 1 0 0
b:<quality> duty	0 0 8 -3 -15 8 3
b:<quality> good	0 0 -8 -5 22 -13 -8
b:<quality> oil	0 0 12 0 -12 0 0
b:<quality> rice	0 0 -7 -1 5 7 -3
b:<quality> side	0 0 -8 0 9 0 0
b:<quality> tariff	0 0 -4 -2 11 0 0
b:<seat>	-4 -3 -16 -7 23 0 1
b:<seat> and	0 0 6 2 -4 -2 0
b:<seat> from	0 0 -2 -1 -1 0 6
b:<seat> has	0 0 0 -6 7 0 0
b:<seat> on	0 0 0 2 8 -8 -2
b:<seat> time	0 0 0 6 -5 0 0
b:<sender>	0 0 22 2 -13 -5 -4
b:<span>	-8 8 -2 15 -7 -13 2
b:<span> and	-7 0 -13 -3 25 -1 0
b:<span> from	0 6 -13 10 -16 -4 13
b:<span> in	0 0 0 14 -14 0 0
b:<span> of	0 0 12 -5 0 -4 0
b:<span> on	0 0 -5 0 8 0 0
b:<span> to	0 0 10 -5 2 -7 0
b:<span> truce	0 0 -16 7 10 0 0
b:<taker>	0 0 -4 -2 13 0 0
b:<v-agree>	-3 0 8 0 0 -4 -4
b:<v-bear>	-6 -5 -3 -2 10 0 -1
b:<v-begin>	-3 0 -8 3 1 0 1
b:<v-buy>	0 0 4 -17 20 -11 -2
b:<v-deny>	0 0 -7 -9 13 0 0
b:<v-down>	-1 -2 13 -2 -14 5 9
b:<v-end>	6 -6 2 -27 -1 12 -1
b:<v-impose>	0 -3 1 -12 13 -8 3
b:<v-propose>	-1 0 -14 10 -8 11 5
b:<v-return>	0 0 -1 -4 16 -7 -3
b:<v-say>	-2 -6 -7 5 7 -2 -3
b:<v-sell>	0 0 2 -4 10 -3 -7
b:<v-stay>	3 2 -10 9 1 2 -2
b:<v-suspend>	0 6 -5 8 2 -7 -2
b:<v-target>	0 0 0 -12 6 0 1
b:<v-threaten>	0 0 -4 -2 13 0 0
b:<v-up>	-4 -5 7 -19 7 3 -4
b:a	0 -10 0 -3 12 -24 6
b:a .	0 0 13 1 -10 0 -4
b:a <level>	0 0 6 0 -4 0 0
b:a <quality>	0 0 -5 -4 11 0 0
b:a deal	0 0 10 0 -6 0 0
b:a duty	0 0 0 -5 10 0 0
b:a further	0 0 15 2 -7 -5 -3
b:a pause	0 0 -3 0 7 0 0
b:a separate	0 0 -4 0 6 0 0
b:a tariff	1 0 4 1 -9 1 0
b:a third	0 0 -1 0 -5 0 11
b:a trade	0 0 8 0 -6 0 0
b:a truce	-1 0 -13 26 -12 0 1
b:about	0 0 -10 -8 19 0 0
b:accord	0 0 -3 0 8 0 0
b:according	0 0 -6 0 5 2 0
b:add	0 0 -4 0 0 0 6
b:additional	0 0 11 -8 3 -1 -2
b:additional duty	0 0 8 -3 0 -1 -1
b:affiliate rule	0 0 -10 0 0 4 2
b:after	0 0 15 5 -10 -15 2
b:again	0 0 0 4 2 -17 0
b:again in	0 0 0 11 -8 0 0
b:again on	0 0 -9 0 6 -1 5
b:agree	4 0 6 -5 -3 0 0
b:agree by	0 0 0 16 -13 0 0
b:agree in	0 0 27 -7 1 -17 0
b:agree on	0 3 -8 3 -3 7 -1
b:agree to	0 0 -8 -6 -3 14 5
b:agreement	0 0 -3 -2 12 -10 3
b:agreement by	0 0 9 0 -7 0 0
b:agreement is	0 0 12 0 -6 -6 0
b:agreement was	0 0 0 4 -10 8 0
b:agreement with	0 0 -10 0 13 0 0
b:all	0 0 3 -17 1 0 8
b:all go	0 0 -2 -6 -7 5 11
b:all of	0 0 14 0 -13 0 0
b:allowed	7 0 1 -1 -3 -1 0
b:allowed to	7 0 1 0 -6 -1 0
b:an	0 0 2 -31 6 10 0
b:an additional	0 0 -2 -15 21 0 0
b:an extension	0 0 -5 -4 -5 18 0
b:an order	0 0 6 0 -4 0 0
b:and	-17 -6 7 -15 3 10 1
b:and <level>	0 0 -5 5 -8 0 8
b:and <name>	-1 2 12 -18 -5 8 0
b:and <number>	0 0 11 -4 -3 -1 -1
b:and <person>	0 -1 1 1 5 -7 0
b:and <quality>	0 0 -13 -2 9 8 0
b:and <seat>	0 0 6 2 -4 -2 0
b:and a	0 0 8 0 -4 0 0
b:and after	0 0 2 0 -8 0 5
b:and again	0 0 0 11 -11 0 0
b:and are	0 0 -6 0 9 0 0
b:and by	0 0 -5 7 -1 0 0
b:and come	0 0 0 -1 -6 8 0
b:and for	0 0 10 0 -8 0 0
b:and from	0 0 -5 -6 -1 0 13
b:and has	0 0 6 9 -13 0 0
b:and he	0 0 -4 0 -1 6 0
b:and i	0 0 12 -3 -8 0 0
b:and in	0 0 0 -7 10 0 0
b:and is	0 0 6 0 -3 0 0
b:and it	-7 0 12 7 -4 -14 -2
b:and on	0 0 -12 5 9 -3 0
b:and the	0 0 -2 9 0 2 -10
b:and to	0 0 -7 -2 7 4 0
b:and what	0 0 -12 0 0 12 0
b:and will	0 0 -9 4 9 0 -4
b:and would	0 0 13 0 -11 0 0
b:announce	0 0 -1 -6 4 0 2
b:antimony	0 0 -8 0 10 0 0
b:any	0 0 -7 0 11 -1 0
b:apply	0 0 12 -1 -5 -2 -1
b:apply again	0 0 -6 0 8 0 0
b:apply from	0 0 16 0 0 -17 -4
b:apply to	0 0 0 -7 9 0 0
b:apply until	0 0 5 0 -11 4 0
b:approve	0 0 12 -3 -5 -2 0
b:approve the	0 0 10 -1 -6 0 0
b:are	0 -1 2 -5 13 -11 -5
b:are back	0 0 -13 0 14 0 0
b:are due	0 0 -6 0 7 0 0
b:are enter	0 0 -2 -2 7 0 0
b:are on	0 0 -5 0 6 0 0
b:are to	0 0 2 -2 19 -12 -5
b:are up	0 0 11 -2 -6 0 0
b:arrangement	0 0 10 0 -27 12 5
b:arrangement of	0 0 0 1 -7 5 0
b:arrive	0 0 8 0 -5 0 0
b:as	0 0 0 0 -8 5 5
b:as of	0 0 -15 10 -6 -4 8
b:as since	0 0 0 -17 17 0 0
b:as they	0 0 -4 0 -1 7 0
b:ask	0 0 8 -7 -1 0 0
b:at	6 -2 -9 -8 19 -10 -5
b:at <level>	0 0 -7 0 0 10 -1
b:at a	0 0 0 -4 8 0 0
b:at midnight	9 0 12 0 -14 -5 0
b:at noon	0 0 -4 0 9 0 0
b:at the	5 0 -1 -19 18 -10 -1
b:autumn	0 0 0 0 -5 8 0
b:away	0 0 0 -1 -5 8 0
b:away on	0 0 8 0 -7 0 0
b:back	0 0 -11 0 12 -2 0
b:back from	0 0 0 10 -9 0 0
b:ban	0 0 -7 0 9 0 0
b:battery	0 0 0 -1 6 0 -2
b:be	-1 0 -2 -8 3 5 0
b:be <level>	0 0 -7 0 0 -2 6
b:be apply	0 0 -6 0 5 -2 3
b:be back	0 0 -8 5 3 0 -1
b:be due	0 0 10 0 -7 0 0
b:be extend	0 0 10 0 -17 1 0
b:be hold	0 0 -1 0 7 0 0
b:be in	0 0 -6 0 9 0 0
b:bear	0 0 -4 -1 11 0 0
b:because	0 4 0 6 -14 6 0
b:become	0 0 -6 0 7 0 0
b:beef	0 0 -11 1 4 3 0
b:been	9 -3 0 0 3 -8 -9
b:been <number>	0 0 0 -1 6 0 0
b:been at	0 0 0 -13 16 0 0
b:been extend	0 0 -12 -2 10 0 0
b:been in	3 0 -12 5 0 0 0
b:been suspend	0 0 1 5 -7 0 0
b:before	-2 -2 3 7 -2 -18 7
b:before it	0 0 11 0 -4 -5 0
b:before the	0 0 -6 12 2 -12 -1
b:begin	0 5 -28 3 2 0 2
b:begin in	0 0 0 -2 6 0 0
b:begin on	1 7 -22 -1 1 2 5
b:between	0 -2 -4 12 -2 0 -4
b:between <name>	-1 0 7 8 -12 0 0
b:beyond	0 0 12 0 -4 -6 0
b:boat	0 0 2 8 -11 0 0
b:both	5 -2 -26 15 0 0 0
b:both country	0 0 0 -6 8 0 0
b:both duty	0 0 0 -4 9 0 0
b:both government	0 0 -1 0 -3 7 0
b:both side	7 0 -12 6 0 -4 0
b:broke	0 0 -2 -1 7 0 0
b:broken	0 0 -5 0 8 0 0
b:busan	0 0 8 -6 0 0 0
b:busan in	0 0 0 6 -7 0 0
b:busan on	0 0 -8 -7 19 0 0
b:busan run	0 0 7 0 -1 -2 0
b:but	0 0 -8 -2 8 4 0
b:buy <goods-amount>	0 0 -3 0 7 -1 0
b:by	10 -7 -17 9 14 -8 0
b:by <level>	0 0 0 0 -4 0 8
b:by <person>	0 0 8 0 -2 -3 0
b:by <points>	0 0 -5 3 -4 0 6
b:by law	0 0 -7 0 8 0 0
b:by the	0 0 -11 11 8 -6 -2
b:by video	0 0 0 10 -7 0 0
b:call	0 0 -2 10 -4 -1 0
b:can	0 0 0 -2 7 -4 0
b:can be	0 0 -4 0 10 0 -1
b:cape	0 0 0 7 -7 0 0
b:cape town	0 0 0 7 -7 0 0
b:car	0 0 0 -6 9 0 0
b:carry	0 0 0 7 -10 9 -6
b:carry the	0 0 1 5 -10 7 -4
b:case	0 0 0 0 7 -3 0
b:cease	0 0 -1 3 -17 16 0
b:ceasefire	0 0 -13 0 11 0 0
b:change	0 0 -11 3 9 0 -3
b:change on	0 0 -4 7 0 0 0
b:changed	0 0 6 -7 0 0 0
b:charge	3 0 -4 -6 3 6 -3
b:city	0 8 -10 -7 8 0 0
b:claim	0 0 -4 0 6 0 0
b:clear	0 0 4 0 -9 6 -3
b:clock	-2 0 11 22 -26 0 0
b:close	0 0 9 -5 0 -1 0
b:close on	0 0 6 0 -2 0 0
b:club	0 0 -15 0 17 0 0
b:coffee	0 0 0 13 -9 0 -1
b:collect	0 0 0 3 3 -6 -6
b:come	0 0 8 -14 4 2 -12
b:come back	0 0 9 -2 -3 0 0
b:come down	0 0 0 -2 8 0 0
b:come on	0 0 0 -1 6 0 0
b:comment	0 0 -9 0 14 -1 0
b:commerce	0 0 -6 -2 17 -3 0
b:common	0 0 6 0 -4 0 0
b:company	0 0 -6 -2 14 0 -2
b:conclude	0 3 1 1 0 -6 0
b:consent	0 0 10 0 -9 0 0
b:consider	0 0 0 10 -9 0 0
b:consultation	0 0 0 -14 18 0 0
b:contact	0 0 0 -1 6 0 0
b:contract	0 0 0 -2 9 -3 0
b:control	0 0 6 -6 -4 3 0
b:cost	0 0 0 -5 10 0 -3
b:cotton	0 0 -14 -3 2 0 11
b:could	0 0 0 -2 10 -7 -4
b:council	0 0 -7 0 0 6 0
b:count	0 0 0 6 -3 0 0
b:counted	0 -3 6 6 -5 0 -4
b:counted from	0 -3 6 6 -5 0 -4
b:counter	0 0 7 5 -11 0 0
b:country	1 0 0 -7 3 6 -4
b:country expire	2 0 7 0 -10 0 0
b:country have	0 0 6 0 -5 0 0
b:country would	0 0 -8 0 10 0 0
b:county	0 0 0 -3 6 0 0
b:current	0 0 10 0 0 -9 0
b:custom	0 0 1 0 9 -8 0
b:cut	0 0 -1 8 -10 0 7
b:cut its	0 0 0 12 -10 0 0
b:date	0 0 0 0 -11 11 6
b:date is	0 0 9 0 -13 6 0
b:day	0 0 18 -9 -2 -11 0
b:deadline	0 0 -17 0 24 -2 0
b:deadline for	0 0 -11 0 14 0 0
b:deal	0 0 15 -6 -7 0 -1
b:decide	0 0 -3 0 6 0 0
b:decided	0 0 -3 -4 0 0 8
b:decision	0 0 -16 -2 3 6 5
b:decision is	0 0 -8 0 8 0 0
b:decision of	0 0 -5 -1 -4 6 6
b:declare	0 0 -6 13 -7 0 0
b:declare on	0 0 -6 11 -5 0 0
b:decree	10 0 0 2 -8 0 0
b:decree on	0 0 0 10 -10 0 0
b:delegation	0 0 -1 -5 10 0 0
b:did	0 0 -7 -3 15 0 0
b:die in	8 0 -6 0 0 0 0
b:dispute	0 0 6 -9 -6 4 3
b:do	0 0 6 -7 -7 8 0
b:do not	0 0 1 0 -7 5 0
b:doe not	0 0 8 -3 -7 2 0
b:down	0 0 -1 12 1 -6 -10
b:down <level>	0 0 -4 0 8 0 0
b:down from	0 0 3 -6 2 0 -1
b:down in	0 0 0 6 -4 0 0
b:drop	0 0 0 -4 -5 0 9
b:due	-2 0 20 -6 0 -22 -10
b:due again	0 0 9 0 -8 0 0
b:due to	-1 0 12 -2 0 -12 -4
b:duty	-2 -1 12 0 -7 -3 0
b:duty by	0 0 0 6 -3 0 0
b:duty fall	0 0 0 12 -8 0 -3
b:duty in	0 0 -6 1 -2 7 0
b:duty is	0 0 18 0 -10 -5 -5
b:duty of	0 0 -4 -7 7 0 5
b:duty on	0 0 0 -1 -4 0 8
b:duty to	0 0 0 9 -4 0 -2
b:duty until	0 0 8 -6 -5 2 0
b:duty will	0 0 -9 -2 14 0 -1
b:duty would	0 0 2 5 0 -6 0
b:each	0 7 1 -5 -6 10 -4
b:each other	0 0 3 2 -15 9 0
b:early	0 0 7 -1 -2 0 0
b:earth control	0 0 0 0 -6 4 0
b:eastern time	0 0 -8 -2 12 0 0
b:economy	0 0 0 7 -12 0 5
b:effect	0 0 0 8 -6 -3 1
b:effective	0 0 -4 0 7 0 0
b:end	2 -2 -1 -19 1 10 -17
b:end <span>	0 0 -6 0 7 0 0
b:end in	0 0 6 -3 0 0 0
b:end on	4 0 4 -2 -10 6 -7
b:enter	0 0 -15 -2 8 -1 4
b:enter before	0 0 -2 -3 10 0 0
b:entry	0 0 -6 2 2 0 0
b:every	0 0 -1 -1 6 0 0
b:exclusion	0 0 -10 0 10 0 0
b:expect	0 0 -3 0 14 -3 -1
b:expect to	0 0 -2 0 7 0 0
b:expire	11 -3 -5 -13 8 -4 -5
b:expire at	8 0 -10 0 1 0 0
b:expire in	0 0 -16 0 18 0 0
b:expire on	1 -1 2 -10 2 0 -4
b:extend	0 -2 -1 -6 9 0 0
b:extend the	0 0 -6 -2 6 0 2
b:extend until	0 0 -2 0 13 -11 0
b:extension	0 0 -2 -13 5 7 -3
b:extension of	0 0 10 -7 -9 5 0
b:extension to	0 0 -1 0 -6 10 0
b:face	0 0 10 0 -4 0 -5
b:fact	0 0 0 -3 6 0 0
b:fact sheet	0 0 0 -3 6 0 0
b:fall	0 0 3 2 -9 0 5
b:fall to	0 0 -5 3 -6 0 8
b:farm	0 0 0 -2 6 0 0
b:fee	0 0 -3 -3 16 -1 -7
b:fee on	0 0 6 0 -1 0 -1
b:fentanyl duty	0 0 5 6 -10 0 0
b:ferry	0 0 -6 0 8 0 0
b:final	0 0 13 0 -10 0 0
b:first	-4 9 -4 9 -11 -8 9
b:first meet	0 0 0 8 -8 0 0
b:fish	0 0 5 0 -7 3 0
b:follow	0 0 -4 0 10 0 0
b:following	0 0 0 15 -13 0 0
b:for	3 7 -9 -19 28 -23 0
b:for <span>	6 9 -4 1 -4 -15 3
b:for its	0 0 4 0 -11 8 0
b:for the	0 0 -9 0 12 -3 0
b:force	2 0 0 9 -6 -10 0
b:force since	3 0 -17 12 -2 0 0
b:force until	0 0 7 0 0 -7 0
b:former	6 0 -14 2 7 -8 0
b:four	0 0 -1 0 -5 0 10
b:fourth	0 0 0 -1 7 0 0
b:freeze	0 0 -6 8 -7 -2 9
b:from	-16 2 -23 3 2 -11 19
b:from <day-ahead>	0 0 -1 -7 6 2 -7
b:from <day-gone>	0 0 -7 0 2 8 0
b:from <name>	0 0 10 0 -22 2 12
b:from the	0 0 0 3 -3 -12 10
b:front	0 0 -5 -8 14 0 0
b:frozen	0 0 -11 0 15 -4 0
b:further	0 0 4 6 -10 4 -5
b:further <points>	0 0 16 2 -11 -3 -1
b:gallium	0 0 -8 0 8 0 0
b:gas	0 0 9 -3 -3 0 0
b:gave	0 0 0 11 -9 0 0
b:geneva	0 0 14 -4 0 0 0
b:geneva on	0 0 -2 -5 11 0 0
b:germanium	0 0 -11 0 11 0 0
b:get	0 0 0 -3 6 0 0
b:give	0 0 0 -1 -4 8 0
b:given	0 0 -3 7 -11 8 0
b:go	0 -1 16 -1 -11 1 -3
b:go back	0 0 0 9 -13 0 4
b:go down	0 0 0 -4 10 0 -5
b:go from	0 0 0 0 6 0 0
b:go on	0 0 13 -4 -13 3 -2
b:go to	0 0 8 12 -14 -3 0
b:good	0 0 11 -6 11 -24 -12
b:good at	0 0 7 -1 0 -2 0
b:good from	0 0 2 -18 10 0 -3
b:good have	0 0 0 6 -6 0 0
b:good to	0 0 7 4 -8 -1 0
b:good would	0 0 12 0 -7 -3 0
b:government	0 0 -6 1 -7 14 0
b:government have	0 0 -2 4 -8 7 0
b:grant	10 0 0 0 -9 0 0
b:had	-1 4 -6 0 8 -1 -12
b:had agree	0 0 5 -1 2 -6 0
b:had been	7 0 2 1 -7 -2 0
b:had hold	0 7 -3 -1 0 0 0
b:had not	0 0 0 -4 6 0 0
b:had sign	0 0 0 9 -8 0 0
b:half	0 0 -6 1 -5 0 9
b:halifax	0 0 -6 5 -7 1 3
b:halifax on	0 0 -5 6 -8 1 3
b:halt	0 0 -4 21 -14 0 0
b:hand	0 0 -11 9 0 0 0
b:hand in	0 0 0 11 -10 0 0
b:happen	0 0 -5 -3 8 2 -5
b:happen on	0 0 0 -1 0 6 -2
b:has	5 -4 0 3 4 -13 0
b:has a	5 0 7 0 -12 0 0
b:has announce	0 0 -4 0 6 0 0
b:has been	-1 -1 3 -3 6 -2 0
b:has had	0 0 0 -5 6 0 0
b:has hold	0 0 0 10 -9 0 0
b:has pay	0 0 0 6 -6 0 0
b:has since	0 0 -4 -5 11 0 0
b:has to	0 0 -8 0 0 0 6
b:has until	0 0 8 -1 -2 -3 0
b:have	-1 -4 6 0 12 -23 -9
b:have agree	0 0 -6 -5 12 0 0
b:have apply	0 0 0 -9 10 0 0
b:have been	3 0 -18 0 14 -2 -5
b:have end	-3 0 -12 0 20 -2 0
b:have face	0 0 5 4 -9 0 0
b:have run	0 0 0 0 7 -7 0
b:he say	0 0 6 0 -4 0 0
b:he tell	0 0 5 3 -8 0 0
b:he will	0 0 -2 0 -2 6 0
b:he would	0 0 -6 0 7 0 0
b:he write	0 0 9 0 -9 0 0
b:heating	0 0 -4 0 7 0 0
b:higher rate	0 0 -3 0 6 0 0
b:him	0 0 8 0 -7 0 0
b:his	0 0 12 -4 -6 0 0
b:his <organisation>	0 0 8 0 -6 0 0
b:hold in	0 0 -1 -4 13 0 0
b:hold since	0 7 -3 -3 0 0 0
b:hold the	0 0 3 5 -9 0 0
b:home	0 0 -1 0 8 0 0
b:hope	0 0 -2 0 7 -1 0
b:house	0 0 -10 0 14 0 0
b:i	0 0 13 -15 2 -4 0
b:i have	0 0 8 -4 -2 0 0
b:i shall	0 0 0 -4 6 0 0
b:ice	0 0 -17 -1 18 0 0
b:if	0 0 0 -12 -1 12 0
b:if <name>	0 0 -6 0 7 0 0
b:if it	0 0 -6 0 9 0 0
b:if no	0 0 7 0 -12 4 0
b:if the	0 0 2 -4 -7 11 0
b:if they	0 0 -10 0 14 0 0
b:import	0 0 -9 -4 15 0 0
b:importer	0 0 -2 0 6 0 0
b:impose	0 0 -4 -6 14 0 0
b:in	-9 -1 -9 5 16 -6 -14
b:in <month-ahead>	0 0 10 0 -10 0 0
b:in <month-gone>	0 0 -4 0 -15 17 10
b:in <name>	0 7 -4 1 0 0 0
b:in <seat>	0 0 -10 7 4 -11 4
b:in a	0 0 -6 0 11 0 0
b:in busan	0 0 14 -1 -1 -6 0
b:in cape	0 0 0 7 -7 0 0
b:in force	3 0 0 10 -5 -9 0
b:in mombasa	0 0 7 -4 -3 0 0
b:in place	0 0 -6 0 -2 10 0
b:in the	-3 0 -10 -6 33 -14 -9
b:in write	0 0 7 0 -6 0 0
b:increase	0 0 -4 -2 13 0 0
b:initialled	0 0 -2 0 6 0 0
b:instead	0 0 0 7 -5 0 0
b:instead of	0 0 0 8 -5 0 0
b:into	0 0 -10 2 7 -4 0
b:is	-5 -9 4 -2 -2 -7 14
b:is down	0 0 -4 0 6 0 0
b:is due	0 0 17 0 -9 -7 0
b:is good	0 0 9 4 -8 -1 0
b:is in	0 0 -6 0 7 0 0
b:is on	0 0 -7 0 9 0 0
b:is suspend	0 0 8 11 -4 -12 -8
b:is the	0 0 0 0 -9 -1 13
b:is to	0 0 -20 -8 3 7 14
b:is up	0 0 14 0 -12 0 0
b:is what	0 0 0 6 -12 0 5
b:it	0 -17 7 1 -9 4 -2
b:it 's	0 0 11 -9 -7 0 4
b:it begin	0 0 -6 16 -2 0 -12
b:it end	-15 0 11 0 -11 12 0
b:it expire	5 0 -12 0 13 -10 0
b:it had	0 0 -6 -9 17 0 0
b:it has	0 0 0 12 -2 -8 0
b:it hold	0 0 -10 0 0 13 0
b:it is	0 0 -3 -12 0 11 0
b:it lapse	0 0 -5 0 7 0 0
b:it last	0 0 16 0 -3 -13 0
b:it now	0 0 8 0 0 -7 0
b:it on	0 0 -9 4 7 -3 0
b:it run	10 0 -13 1 -16 24 -2
b:it start	0 0 -1 7 -13 0 11
b:it stop	0 0 4 6 -9 0 0
b:it take	0 0 1 -8 -6 4 9
b:it to	0 0 -1 0 -3 6 0
b:it was	0 -1 8 13 -8 -14 -4
b:it will	0 0 19 -8 0 -15 -4
b:it would	0 0 -4 -9 1 16 -6
b:its	0 -5 10 -4 5 -3 -20
b:its <level>	0 0 -2 0 9 0 -2
b:its <office>	0 0 -5 0 6 0 0
b:its notice	0 0 -10 0 13 0 0
b:its own	0 0 3 -11 5 0 0
b:its truce	0 0 18 0 -10 0 -3
b:itself	0 0 6 0 0 -3 0
b:joint	0 0 -3 -4 11 0 0
b:joint statement	0 0 -3 -4 10 0 0
b:keep	0 0 0 8 -2 -2 0
b:keep the	0 0 -6 7 -4 7 0
b:know	0 0 0 7 -2 0 -2
b:kuala	0 0 0 0 -4 7 0
b:kuala lumpur	0 0 0 0 -4 7 0
b:lapse at	-3 0 -13 0 19 0 0
b:lapse on	0 0 11 0 -13 5 0
b:last	9 -1 15 -1 -16 0 1
b:last until	0 0 18 -6 -5 -8 0
b:lasted	-6 0 -3 -6 19 0 0
b:lasting	0 0 0 0 -8 7 0
b:later	0 0 0 0 7 0 0
b:law	0 0 8 -2 -2 0 0
b:law on	0 0 8 0 -8 0 0
b:leader	0 0 0 9 -7 0 0
b:leave	0 0 9 0 -12 -2 5
b:let	0 0 3 -6 0 0 0
b:let it	0 0 -10 -1 12 0 0
b:letter of	0 0 0 6 -4 0 0
b:level	0 0 0 10 -11 3 0
b:level of	0 0 0 -7 8 0 0
b:levy	0 0 -11 6 2 -1 0
b:levy on	0 0 -6 12 -8 0 3
b:like	0 0 -4 0 -1 7 0
b:live	0 0 15 -1 -5 -7 0
b:lodged	0 0 -4 0 6 0 0
b:lorry	0 0 -5 0 6 0 0
b:lose	0 0 15 -1 -11 0 0
b:lose <level>	0 0 11 0 -9 0 0
b:lower	0 0 -10 -5 3 11 -1
b:lower its	0 0 -2 -13 14 0 0
b:lumpur	0 0 0 0 -4 7 0
b:make	0 6 -4 0 -5 6 0
b:make in	0 8 0 6 -12 0 0
b:maker	0 0 7 0 -6 0 0
b:matter	0 0 -10 0 11 0 0
b:may	0 0 0 0 11 -10 -1
b:me	0 0 -3 12 -8 0 0
b:meanwhile	0 0 0 9 -8 0 0
b:medicine	0 0 0 -8 10 0 0
b:meet at	0 0 -5 9 -1 0 0
b:men	0 0 0 -6 7 0 0
b:midnight	10 0 10 -16 -11 -8 8
b:midnight on	11 0 2 -9 -9 -6 8
b:milk	0 0 7 0 -4 0 0
b:minister	0 0 1 -6 -1 0 5
b:ministry	0 0 -9 -2 20 -4 0
b:ministry of	0 0 -3 0 10 0 0
b:minute	-2 0 -6 0 3 0 4
b:minute of	0 0 -5 0 7 0 0
b:mombasa	0 0 7 -4 -2 0 0
b:monday	0 0 -8 3 3 0 -3
b:more	0 0 -13 -2 17 2 -4
b:more from	0 0 0 0 6 0 0
b:most	0 0 -14 -9 18 0 4
b:most of	0 0 -3 -6 6 0 4
b:move	0 0 0 -5 6 0 -2
b:move the	0 0 3 -1 -5 6 0
b:mr	0 0 -3 -2 12 0 0
b:mr <person>	0 0 -2 0 9 0 0
b:must	0 0 0 0 6 0 0
b:name	0 0 6 0 -1 -3 0
b:name to	0 0 7 0 -3 -3 0
b:need	0 0 -7 0 12 0 0
b:negotiate	0 0 0 9 -6 0 0
b:negotiation	0 0 7 -2 0 -3 0
b:neither	0 0 8 0 -3 -1 0
b:network	0 0 9 -1 -6 0 0
b:new	0 0 -10 -15 24 1 -9
b:new date	0 0 -6 0 3 1 0
b:newspaper	0 0 0 -5 6 0 0
b:next	0 0 -1 0 9 -1 -2
b:night	0 0 1 -1 16 -16 0
b:no	0 0 5 -10 0 0 -4
b:no .	0 0 9 -3 -2 0 0
b:no agreement	0 0 10 0 -6 -2 0
b:no deal	0 0 -9 0 11 0 0
b:nobody	0 0 -3 0 6 0 0
b:noon	0 0 -7 6 2 0 0
b:northern	0 0 -5 -8 14 0 0
b:not	-3 0 0 -1 -8 11 2
b:not renewed	0 0 3 0 -14 9 0
b:not sign	0 0 -5 0 6 0 0
b:nothing	0 0 0 -7 6 0 0
b:notice	0 0 -18 0 21 -2 0
b:notice of	0 0 -13 0 14 -1 0
b:now	0 0 5 -14 6 -1 -5
b:now end	0 0 8 0 0 -9 0
b:now last	0 0 1 0 5 -10 0
b:now run	0 0 2 0 -10 4 0
b:of	-2 2 3 -1 4 -12 0
b:of <day-ahead>	0 0 16 -1 -12 0 0
b:of <day-gone>	10 0 5 0 -6 -9 0
b:of <level>	0 0 7 -2 0 -7 0
b:of <name>	0 0 -10 6 0 3 -3
b:of <quality>	0 0 -6 0 9 0 0
b:of commerce	0 0 -2 0 8 0 0
b:of duty	0 0 2 10 -10 -1 0
b:of talk	0 0 0 -5 -3 0 11
b:of tariff	0 8 2 -10 4 0 -6
b:of that	0 0 8 0 -7 0 0
b:of the	0 -2 -4 -12 2 9 8
b:of them	0 0 -2 -5 8 0 0
b:of thi	0 0 12 0 -9 0 0
b:of trade	0 0 0 0 8 -3 0
b:off	0 0 -1 -10 15 -2 0
b:offer to	0 0 -4 0 -5 10 0
b:oil	0 0 2 0 -6 0 1
b:old	0 0 9 -8 0 -7 0
b:olive	0 0 0 8 -10 2 0
b:on	0 -7 -16 -4 22 0 8
b:on <day-ahead>	0 0 -14 0 10 8 -2
b:on <day-gone>	5 0 2 0 -4 -6 0
b:on <day-today>	0 0 1 -4 -9 5 5
b:on <quality>	3 0 0 12 -18 -1 11
b:on a	0 0 0 -3 10 0 -6
b:on affiliate	0 0 10 0 -4 0 0
b:on all	0 0 -4 0 6 0 0
b:on an	0 0 -4 0 7 -1 0
b:on each	0 0 5 -9 0 0 2
b:on good	0 0 9 -3 -5 0 0
b:on his	0 0 9 0 -8 0 0
b:on hold	0 0 -11 -1 14 0 0
b:on our	0 0 0 -10 6 0 4
b:on paper	0 0 10 0 -6 0 0
b:on tariff	0 0 16 0 -15 0 0
b:on the	-3 0 -14 11 13 -7 -5
b:on to	0 0 -5 0 -5 11 0
b:on top	0 0 0 10 -8 0 0
b:once	0 0 -5 0 6 0 0
b:one	-2 0 7 11 -11 0 -2
b:open	0 0 -4 0 8 0 0
b:opened	0 0 -8 0 11 0 0
b:operator	0 0 -5 0 6 0 0
b:or	0 0 -2 -13 12 1 -2
b:order	0 0 12 -9 3 -7 0
b:other	0 0 0 -6 4 0 0
b:other 's	0 0 10 0 -10 0 1
b:other country	0 0 6 0 -3 0 0
b:other in	0 0 -3 0 6 0 0
b:other since	0 0 0 -7 7 0 0
b:otherwise	0 0 17 0 -11 -3 0
b:our	0 0 -9 -18 10 -9 15
b:out	12 -3 3 -23 1 0 -1
b:out at	0 0 8 0 -7 0 0
b:out of	0 0 0 -5 6 0 0
b:out on	8 -1 -8 -10 3 8 0
b:over	0 0 3 -29 3 5 0
b:over on	0 0 9 0 -5 -1 0
b:own	0 0 10 -1 -1 -4 0
b:p	0 0 -14 0 16 0 0
b:p .	0 0 -13 0 13 0 0
b:palm oil	0 0 -5 -2 13 0 0
b:paper	0 0 14 1 -3 -2 -11
b:part	0 0 7 -13 4 0 -1
b:party	0 0 -6 1 5 -1 0
b:past midnight	-1 0 0 -6 10 0 0
b:patented	0 0 0 -5 8 0 0
b:pause	-3 0 3 -3 0 6 -1
b:pause end	0 0 -9 0 13 -5 0
b:pause in	0 0 6 1 -3 -2 0
b:pause of	0 0 -6 7 -4 3 0
b:pause until	0 0 15 0 -13 0 0
b:pay	0 0 -24 0 12 0 5
b:pay <level>	0 0 -4 5 -7 9 0
b:pay <number>	0 0 0 0 -7 0 9
b:pay in	0 0 2 7 -8 0 0
b:pay on	0 0 -4 0 10 0 0
b:pay since	0 0 0 -6 8 0 0
b:pay the	0 0 -1 0 9 -4 0
b:peace	0 0 5 8 -10 -3 0
b:people	0 0 -4 0 7 0 0
b:period	0 0 0 -7 0 0 9
b:phosphate	0 0 9 0 -6 0 0
b:place	0 0 -9 -3 -3 9 9
b:place in	0 0 0 -1 -4 0 9
b:plan	0 0 -7 0 2 0 4
b:point	0 0 -8 8 -7 8 0
b:port	0 0 -6 -8 22 -5 -3
b:port fee	0 0 0 -1 8 0 -2
b:present	0 0 12 0 -21 10 0
b:present truce	0 0 -4 0 8 -1 0
b:president	0 0 -7 2 6 0 0
b:price	0 0 -17 4 14 -2 0
b:price of	0 0 -1 -4 8 0 0
b:prolong	0 0 13 0 -23 7 0
b:prolong it	0 0 18 0 -14 -5 0
b:prolong the	0 0 -9 0 -5 14 0
b:prolonged	0 0 -10 -8 17 2 0
b:prolonged their	0 0 -12 -3 9 8 0
b:prolonged to	0 0 7 0 -5 -1 0
b:publish	0 0 -2 0 -2 0 6
b:published	0 0 -6 3 1 0 0
b:put a	0 0 7 0 -6 0 0
b:quarter	0 0 -3 0 7 0 0
b:raise	0 0 -7 -3 8 4 -1
b:rang	0 0 0 8 -8 0 0
b:raw	0 0 0 13 -10 0 0
b:reach	-2 0 0 -1 8 -5 0
b:reach in	0 0 -1 -2 7 0 0
b:reach on	0 0 6 -2 -1 0 0
b:reciprocal	0 0 6 5 -12 0 0
b:reciprocal tariff	0 0 6 -2 -6 0 0
b:reduce	0 0 0 -2 6 0 0
b:reduction	0 0 2 21 -15 -2 -9
b:remain in	0 0 14 0 -8 -5 0
b:renewed	0 0 2 -17 4 7 0
b:renewed in	0 0 0 -10 10 0 0
b:report	0 0 -4 0 8 0 0
b:republic	0 0 7 2 -7 0 0
b:republic of	0 0 7 0 -4 0 0
b:resolution	0 0 -1 -2 0 0 6
b:return	0 0 -9 -2 21 -6 -2
b:return to	0 0 -5 0 11 -4 0
b:rice	0 0 -16 -4 7 8 2
b:rise	0 0 -5 -7 4 0 6
b:rise by	0 0 0 -4 -3 0 9
b:round	0 0 -11 -10 12 -3 8
b:round of	0 0 -4 -4 0 -1 11
b:rule	0 0 -7 -8 12 0 0
b:rule on	0 0 8 -1 0 0 -4
b:run	8 -6 1 -1 -8 4 6
b:run for	0 0 -5 5 -8 0 10
b:run out	13 -2 -1 -14 2 2 -4
b:run since	0 0 -8 11 -3 0 0
b:run until	0 0 4 -7 0 0 0
b:same	0 0 -5 -9 10 4 0
b:say	2 0 -4 0 0 7 -4
b:say <person>	0 0 0 11 -11 0 0
b:say he	0 0 -2 0 8 0 0
b:say in	0 0 5 -2 -10 9 0
b:say that	0 0 -7 0 9 0 0
b:say the	0 0 -10 -4 14 -5 4
b:season	0 0 -18 0 21 0 0
b:second	0 0 -12 0 3 6 3
b:see	0 0 0 0 9 -7 0
b:separate	0 0 -4 0 6 0 0
b:settlement	0 0 -8 0 0 7 0
b:sheet	0 0 0 -3 9 0 0
b:shelve	0 0 6 1 -5 0 -1
b:ship	0 0 7 0 -3 0 -3
b:shook	0 0 -11 10 0 0 0
b:shook hand	0 0 -11 10 0 0 0
b:should	0 0 24 0 -17 -4 0
b:side	6 0 -18 8 -1 0 5
b:side agree	0 0 -8 -10 0 12 5
b:side had	0 0 -1 0 -5 8 0
b:sign	-2 -2 7 3 -4 0 -2
b:sign a	0 0 -3 -8 14 0 0
b:sign by	0 0 8 -4 0 -5 0
b:sign for	0 0 -1 0 -5 8 0
b:sign in	0 0 4 7 -8 0 0
b:sign the	0 0 5 7 -10 -1 0
b:since	0 -1 -32 23 0 -19 -13
b:since <day-gone>	0 0 0 13 -12 0 0
b:since the	2 -1 -19 14 -2 -3 0
b:sit	0 0 -9 6 7 -5 0
b:sit down	0 0 -4 10 -4 0 0
b:sit together	0 0 8 -2 -5 0 0
b:six	0 0 6 -1 -3 0 0
b:slap	0 0 0 -1 -8 0 11
b:sleep	7 0 -5 0 -3 6 0
b:small	0 0 0 8 -6 0 0
b:so	0 0 2 3 -6 4 -1
b:so that	0 0 6 -2 -1 0 0
b:social	0 0 9 0 -8 0 0
b:somebody	0 0 11 0 -7 0 0
b:special	0 0 -8 0 0 8 0
b:spoke	0 0 -5 7 -12 11 0
b:spoke by	0 0 0 9 -7 0 0
b:spoke of	0 0 0 0 -8 11 0
b:spoken	0 0 0 -4 7 0 0
b:spring	0 0 7 0 -6 0 0
b:standstill	0 10 -11 0 4 -3 0
b:standstill of	0 13 -6 0 -7 0 0
b:start	0 0 -28 7 0 0 8
b:start on	0 0 -13 1 -1 0 9
b:state	0 0 4 1 2 -7 -3
b:statement	0 0 -4 -4 11 0 0
b:stay	0 0 -4 10 5 -7 -3
b:stay at	0 0 0 -8 9 -1 0
b:stay suspend	0 0 -3 6 -5 6 -1
b:stop	-3 0 0 13 -17 -1 10
b:stop on	0 0 5 7 -11 0 0
b:stop the	-2 0 0 9 -7 0 0
b:sugar	0 0 -7 2 -15 19 1
b:sum	0 0 0 -3 7 0 0
b:summer	8 0 -8 0 0 -1 0
b:sunday	0 0 16 -6 -10 0 0
b:surcharge	0 0 -2 0 7 -4 0
b:surcharge end	0 0 -5 0 6 0 0
b:surcharge of	0 0 11 -3 -4 0 0
b:suspend	0 3 0 9 -2 -7 -6
b:suspend <points>	0 8 -7 -6 6 5 -7
b:suspend in	0 0 -16 0 4 11 0
b:suspend since	0 0 0 11 -11 0 0
b:suspend the	0 0 2 7 -10 0 0
b:suspend to	0 0 6 4 -7 0 -1
b:suspend until	0 0 3 -6 0 0 0
b:suspension	7 2 -4 -3 -10 17 -6
b:suspension begin	0 0 -1 -2 10 0 -1
b:table	0 0 0 6 -10 0 6
b:table on	0 0 0 7 -7 0 0
b:take	0 0 -9 -1 0 6 5
b:take <level>	0 0 -3 -3 8 0 0
b:take effect	0 0 0 10 -10 0 3
b:take it	0 0 -4 0 7 0 0
b:take place	0 0 -1 -4 -2 0 9
b:take the	0 0 -4 0 -2 9 0
b:talk	0 0 0 -16 9 -8 7
b:talk between	0 0 -4 0 9 0 0
b:talk in	0 0 6 -1 -1 0 0
b:talk on	0 0 0 -4 -2 0 10
b:talk resume	0 0 8 0 -7 0 0
b:talked	0 0 0 -7 8 0 0
b:tariff	4 4 0 -1 6 -5 -20
b:tariff from	0 0 -1 -3 8 0 0
b:tariff of	0 0 4 -14 6 0 -1
b:tariff on	0 0 6 2 0 -5 -4
b:tariff pause	0 0 0 0 -13 10 0
b:tariff truce	7 -1 5 0 -3 -6 0
b:tariff until	0 0 2 -1 6 -7 0
b:tax	0 0 8 0 -5 0 0
b:tea	0 0 1 0 -12 2 7
b:team	0 0 -2 0 6 0 0
b:telephone	0 0 -6 1 5 0 0
b:television	0 0 0 -2 10 0 0
b:tell	0 0 12 1 -7 -6 0
b:tell <organisation>	0 0 -1 6 -3 0 0
b:tell me	0 0 0 8 -8 0 0
b:tell us	0 0 7 0 -1 -2 0
b:term	0 0 6 -3 4 -10 0
b:than	0 0 -7 -5 16 0 0
b:that	3 -7 11 -10 -4 0 1
b:that 's	0 0 10 0 -3 -3 0
b:that <name>	0 0 3 -3 -6 0 9
b:that <person>	0 0 6 -1 0 0 0
b:that <quality>	0 0 -1 9 -6 0 0
b:that <seat>	0 0 -11 -16 5 20 0
b:that a	0 0 -2 12 -6 0 0
b:that begin	0 -4 3 10 -5 0 -2
b:that both	0 0 -7 -1 13 -1 0
b:that expire	0 0 12 0 -7 -3 0
b:that from	0 0 -2 5 -7 0 3
b:that had	7 0 -4 0 0 -4 0
b:that is	0 0 1 4 -12 2 3
b:that it	0 0 17 -10 -5 -4 1
b:that its	0 0 7 3 -10 0 0
b:that keep	0 0 15 0 -13 0 0
b:that run	6 0 0 0 -2 -4 0
b:that take	0 0 -15 0 7 7 -2
b:that the	0 0 0 -2 -1 7 -3
b:that truce	0 0 6 0 -2 0 0
b:that we	0 0 -5 0 0 7 0
b:that would	0 0 5 0 -12 2 3
b:the	-15 -7 -1 1 2 8 -2
b:the <level>	0 0 7 -8 7 -8 -1
b:the <name>	0 5 -14 1 6 6 -9
b:the <number>	0 0 -8 -3 6 0 5
b:the <office>	0 0 -3 -7 24 -15 -7
b:the <organisation>	0 0 0 9 4 -25 0
b:the <points>	0 0 -10 14 3 -7 0
b:the <quality>	0 0 -16 -4 16 0 2
b:the <seat>	0 0 -8 -8 20 -1 0
b:the <span>	-4 0 21 12 -31 13 -3
b:the additional	0 0 13 4 -9 -11 0
b:the affiliate	0 0 -10 0 0 4 2
b:the arrangement	0 0 3 -3 -17 12 6
b:the ceasefire	0 0 -5 0 8 0 0
b:the city	0 0 -4 -2 8 0 0
b:the clock	-2 0 9 22 -24 0 0
b:the common	0 0 6 0 -6 0 0
b:the deadline	0 0 -11 0 16 -1 0
b:the deal	0 0 9 0 -6 0 0
b:the decision	0 0 0 0 -5 0 6
b:the decree	0 0 0 10 -9 0 0
b:the duty	0 0 2 -26 13 -5 5
b:the end	0 0 1 -3 -9 16 0
b:the exclusion	0 0 -6 0 8 0 0
b:the extension	0 0 4 -2 4 -8 0
b:the first	-3 9 -3 -3 -2 -7 9
b:the former	6 0 -7 2 0 -3 0
b:the higher	0 0 -3 0 9 0 0
b:the house	0 0 -4 0 7 0 0
b:the level	0 0 0 -7 8 0 0
b:the lower	0 0 -7 0 -2 11 0
b:the meet	0 0 10 0 -11 0 0
b:the night	0 0 -3 0 15 -10 0
b:the northern	0 0 -5 -8 14 0 0
b:the order	0 0 6 0 -2 0 0
b:the other	0 0 -3 -7 17 -12 0
b:the paper	0 0 0 6 -4 0 0
b:the pause	0 -3 11 0 -6 -3 0
b:the phone	0 0 0 8 -7 0 0
b:the plan	0 0 -4 0 0 0 6
b:the present	0 0 -2 0 -10 15 0
b:the price	0 0 -3 -4 12 0 0
b:the reciprocal	0 0 0 7 -6 0 0
b:the reduction	0 0 3 14 -9 -2 -8
b:the republic	0 0 7 0 -4 0 0
b:the rest	0 0 -4 -1 7 0 0
b:the rule	0 0 -5 0 7 0 0
b:the same	0 0 -11 -3 9 4 0
b:the second	0 0 -7 0 -2 8 6
b:the section	0 0 9 0 -4 -3 0
b:the standstill	0 7 -3 0 0 -2 0
b:the surcharge	0 0 -10 0 14 -1 0
b:the suspension	9 3 1 -5 -20 17 -3
b:the table	0 0 0 7 -5 0 0
b:the talk	0 0 -4 0 7 0 0
b:the tariff	7 0 11 5 -18 0 0
b:the three	0 0 -7 0 0 8 0
b:the truce	-21 -14 13 -8 0 -3 16
b:the two	0 -4 -6 28 -24 6 -3
b:the understanding	0 0 -3 -8 2 8 0
b:the world	0 0 -7 0 8 0 0
b:the year	0 0 -17 0 0 15 0
b:their	-3 -4 0 -9 0 9 0
b:their dispute	0 0 -5 0 -7 7 3
b:their tariff	0 0 0 6 -8 0 0
b:their truce	0 0 12 0 -10 4 -5
b:then	0 0 -5 2 -1 6 1
b:then the	0 0 -1 -3 6 0 0
b:there	5 0 -3 -4 0 -5 8
b:there are	0 0 -4 0 6 0 0
b:there is	0 0 -2 0 6 0 -1
b:therefore	0 0 -8 0 -2 12 0
b:these	6 6 -8 -7 0 0 0
b:they	1 0 8 4 -6 -9 0
b:they agree	0 0 0 9 -10 0 0
b:they are	0 0 -14 0 7 6 0
b:they had	0 0 0 -9 10 0 0
b:they have	0 0 -15 7 5 0 0
b:they meet	0 0 6 -5 -1 0 0
b:they were	0 0 -6 12 -6 0 0
b:they will	0 0 15 0 -2 -11 0
b:they would	0 0 10 0 -13 1 0
b:thi	0 0 12 -14 3 -16 3
b:third	0 0 -5 -5 2 0 10
b:third round	0 0 0 -1 -7 0 11
b:those	0 0 -4 0 0 0 6
b:threaten	0 0 -3 -1 11 0 0
b:three	0 0 -18 -5 6 14 0
b:through	0 0 8 -7 0 0 -2
b:thu	0 0 11 0 -1 -8 0
b:thursday	0 0 -1 -3 7 0 0
b:ticket	0 0 -5 0 8 0 0
b:till	0 0 16 -4 -7 -5 0
b:time	0 0 -17 7 11 -4 0
b:to	-5 -32 1 -24 0 16 9
b:to <level>	0 0 -8 4 -5 -6 11
b:to <name>	0 0 0 10 -7 0 0
b:to <number>	0 0 -7 0 14 0 -1
b:to a	0 0 -3 0 8 -1 0
b:to an	0 0 13 0 -9 -2 0
b:to be	0 0 8 0 0 -4 -4
b:to begin	0 0 -4 -9 0 4 8
b:to close	0 0 -4 0 6 0 0
b:to come	0 0 -6 0 9 0 0
b:to cut	0 0 0 -2 -5 0 9
b:to end	-2 0 7 0 5 -15 0
b:to expire	7 0 -5 0 3 -2 0
b:to extend	0 0 -14 0 -1 18 0
b:to lapse	0 0 6 0 -4 0 0
b:to last	0 -2 0 -7 3 0 2
b:to prolong	0 0 1 0 -13 10 0
b:to run	0 0 -17 0 -1 7 13
b:to say	0 0 0 0 -7 5 0
b:to suspend	0 0 8 -10 -6 0 7
b:to the	0 0 -20 0 2 13 0
b:top	0 0 0 10 -8 0 0
b:top of	0 0 0 8 -7 0 0
b:town	0 0 0 6 -4 0 0
b:trade	-1 0 2 -20 16 -2 0
b:trade deal	0 0 8 0 -8 0 0
b:trade truce	0 0 0 -4 12 -1 0
b:treaty	0 0 -11 0 12 0 0
b:truce	-6 -30 6 0 2 -8 11
b:truce agree	0 0 9 -13 10 0 0
b:truce begin	0 -2 -5 9 -8 5 1
b:truce between	3 0 3 -14 5 0 0
b:truce by	0 0 -6 0 9 0 0
b:truce end	0 -1 11 -5 -8 6 -1
b:truce from	0 0 5 -9 -2 10 -7
b:truce has	0 0 0 16 -12 0 0
b:truce is	0 -3 14 0 -11 -4 6
b:truce last	0 0 16 6 -16 -4 0
b:truce of	-3 -12 0 21 -9 -8 0
b:truce on	0 0 13 0 -7 -2 0
b:truce over	0 0 6 0 -9 3 0
b:truce run	0 0 -6 0 19 -16 0
b:truce that	0 0 -7 -6 14 0 0
b:truce to	0 -3 -9 -12 0 15 2
b:truce until	0 0 -2 0 8 -4 0
b:truce was	0 6 -3 8 -7 -2 0
b:truce will	0 0 -10 0 5 4 0
b:truce with	0 -3 0 4 3 -10 -6
b:truce would	0 0 -2 0 -12 6 13
b:tuesday	0 0 -10 0 6 0 0
b:two	4 2 -19 19 -13 11 -5
b:two <office>	0 0 0 19 -17 0 0
b:two country	1 0 0 3 -11 8 0
b:two government	0 0 3 3 -7 0 0
b:two men	0 0 0 -6 7 0 0
b:two of	0 0 -1 0 -5 8 0
b:two side	0 0 -11 8 -6 10 0
b:under	0 0 -8 -5 2 12 1
b:under a	0 0 7 -2 -4 0 0
b:under section	0 0 -9 0 0 10 0
b:under the	0 0 -8 3 1 3 -2
b:understanding	0 0 -1 0 -5 8 0
b:union	0 0 -14 0 15 0 0
b:until	-15 -15 4 -5 1 13 -41
b:until <day-ahead>	0 0 -3 0 6 0 -2
b:until the	0 0 -3 0 0 9 -6
b:up	0 0 28 -12 -20 10 -8
b:up again	0 0 6 0 -4 0 0
b:up in	0 0 0 7 -5 0 0
b:up on	0 0 0 -6 -4 11 0
b:up to	0 0 17 -3 -13 1 0
b:us	0 0 13 -5 0 0 -8
b:us to	0 0 6 0 -3 0 0
b:valid	0 0 17 3 -10 -12 0
b:video	0 0 -2 9 -5 0 0
b:visit	0 0 0 0 6 0 0
b:vote	0 0 -8 0 14 0 0
b:want	0 0 8 0 -3 -1 0
b:want to	0 0 9 0 -7 0 0
b:was	0 5 -2 -3 14 -6 -17
b:was agree	0 0 0 10 -7 0 0
b:was conclude	0 6 -4 11 -13 0 0
b:was due	0 0 6 0 -4 0 0
b:was make	0 7 -3 5 -7 0 0
b:was not	0 0 0 0 -6 8 0
b:was prolonged	0 0 0 -9 18 -7 0
b:was the	0 0 0 -11 16 0 0
b:was to	-3 0 1 -12 16 -9 -6
b:water	0 0 -4 0 6 -6 3
b:way	0 0 1 -4 -3 6 0
b:we	-3 0 -13 8 5 0 2
b:we are	0 0 -8 0 11 0 0
b:we have	0 0 -4 0 7 -1 0
b:wednesday	0 0 -5 -5 11 0 0
b:week	0 0 14 -8 0 -9 0
b:welcome	0 0 -5 2 -10 6 6
b:were	0 0 -5 -1 13 -10 2
b:were to	0 0 -6 0 0 0 5
b:what	-1 0 -5 12 -2 7 -4
b:what <person>	0 0 -6 0 -1 7 0
b:what change	0 0 -11 1 7 0 0
b:what happen	0 0 -1 -2 0 7 -2
b:what the	0 0 7 5 -10 0 0
b:what they	0 0 9 -4 -1 0 0
b:what was	0 0 -1 -4 11 0 0
b:what will	0 0 -2 -8 5 0 3
b:when	-1 0 8 8 -9 0 0
b:when the	-1 0 13 15 -19 0 0
b:when they	0 0 8 -3 -4 0 0
b:where	0 0 -6 -3 13 0 0
b:where it	0 0 -2 -1 7 0 0
b:whether	0 0 8 0 0 -4 0
b:which	0 7 -4 2 -4 -1 0
b:which <name>	0 0 -10 4 -6 9 3
b:which begin	0 11 -3 -12 4 0 0
b:which both	7 0 -11 19 -15 -1 0
b:which end	0 -1 -1 0 9 -9 0
b:which had	0 7 0 -1 0 -1 0
b:which has	0 0 5 -9 3 0 0
b:which have	0 0 0 -8 8 0 0
b:which is	0 0 6 1 -4 -3 0
b:which it	0 0 -3 0 -6 10 0
b:which run	0 0 11 0 -6 -1 0
b:which take	0 0 14 0 -9 -3 0
b:which the	0 0 1 -6 -6 -2 13
b:which was	0 0 -24 0 27 -1 0
b:which were	0 0 -1 0 8 0 -4
b:who	0 0 -6 -2 13 0 0
b:whoever	0 0 -7 0 8 0 0
b:will	-7 -3 -1 -6 9 5 -3
b:will be	0 0 2 -11 -13 9 13
b:will end	0 0 -3 0 -4 9 0
b:will go	0 0 4 -1 -6 2 2
b:will not	0 0 0 -1 -5 10 -1
b:will now	0 0 0 -3 7 -3 0
b:will pay	0 0 0 8 0 -5 0
b:will suspend	0 0 6 -3 -5 0 1
b:will take	0 0 -2 0 6 0 0
b:window	0 0 -5 0 9 0 0
b:wine	0 0 5 -7 3 0 -2
b:winter	0 0 -5 0 12 -5 0
b:with	0 -7 13 0 -5 -5 0
b:with <name>	0 -1 9 4 -7 -15 6
b:with <seat>	0 0 10 0 -7 0 0
b:with the	0 0 -4 0 7 -3 0
b:without	0 0 0 0 0 -7 10
b:without a	0 0 7 0 -2 0 0
b:without the	0 0 -13 0 6 -3 10
b:wool	0 0 -5 -10 -3 3 12
b:working	0 0 -1 0 10 -7 0
b:world	0 0 -8 0 10 0 0
b:would	-10 -4 0 -25 -8 23 6
b:would be	0 0 9 -4 -9 3 -3
b:would go	0 0 -6 4 0 4 -3
b:would have	-6 0 3 -3 13 -12 -3
b:would otherwise	0 0 19 0 -15 -2 0
b:would return	0 0 -2 0 7 -3 0
b:write	0 0 8 -3 0 0 0
b:write on	0 0 8 0 -6 0 0
b:year	0 0 -20 6 0 13 0
b:year 's	0 0 -6 0 4 0 0
b:you	0 0 -13 -1 19 -7 0
b:your	0 0 -7 -6 15 -5 3
b:—	0 0 6 -7 4 -2 -1
b:— <name>	0 0 -3 -5 12 -4 2
c0=agree	0 -1 1 11 -6 -1 -7
c0=begin	-14 0 -9 -5 6 3 4
c0=buy	0 0 -2 -1 8 0 0
c0=end	-6 -6 -10 -5 15 5 -7
c0=impose	0 0 5 -6 10 -17 1
c0=propose	0 0 -8 1 0 8 -1
c0=return	0 0 -6 -1 18 -6 0
c0=sell	0 0 -2 -1 10 0 0
c0=stay	3 0 -8 1 6 6 -6
c0=suspend	0 9 1 5 -4 -3 -6
c0=target	1 0 2 -5 7 -8 -7
c0=threaten	0 0 -5 -1 13 0 0
c0=up	-1 -2 5 -7 0 4 -6
c1=agree	-14 0 -3 5 6 -4 -16
c1=agree & d:ahead	0 0 -1 -7 13 0 -12
c1=agree & d:gone	-12 1 -6 11 -2 -1 0
c1=bear & d:ahead	0 0 8 -3 -7 5 1
c1=bear & d:gone	-1 -1 -4 0 12 -6 -1
c1=bear & d:today	0 0 -1 14 -10 0 0
c1=begin	-14 0 -9 0 4 -2 6
c1=begin & d:ahead	-2 -9 -9 -3 2 0 10
c1=begin & d:gone	-8 5 -4 -3 9 -7 -10
c1=begin & d:today	0 0 2 5 -7 0 0
c1=buy	0 0 -4 -3 13 -1 0
c1=buy & d:ahead	0 0 -4 0 9 -1 0
c1=deny & d:ahead	0 0 5 0 -9 0 3
c1=down	-1 -1 2 1 -6 0 6
c1=down & d:ahead	0 0 2 -4 -4 0 8
c1=down & d:gone	0 0 0 7 0 0 -1
c1=end	9 -8 -12 -12 14 4 -8
c1=end & d:ahead	-17 -2 -6 -12 10 8 -3
c1=end & d:gone	17 -3 -17 0 5 -10 -2
c1=end & d:today	0 0 -2 -2 7 0 0
c1=impose	-13 0 -6 -7 17 -6 2
c1=impose & d:ahead	-3 -9 1 4 -5 0 6
c1=impose & d:gone	-7 4 -21 -8 24 -14 -11
c1=impose & d:today	0 0 -5 -8 13 0 0
c1=propose	0 0 -11 0 4 4 -1
c1=propose & d:ahead	0 0 -15 -12 13 6 0
c1=propose & d:gone	0 0 0 9 -5 -1 0
c1=return	0 0 1 -3 8 -6 -2
c1=return & d:ahead	0 0 3 -1 5 -6 -2
c1=say & d:ahead	0 0 5 7 -9 0 0
c1=say & d:gone	0 -1 -5 -7 16 -1 -1
c1=say & d:today	0 0 -7 7 -1 0 0
c1=sell	0 0 -2 0 9 -1 0
c1=sell & d:ahead	0 0 -11 0 13 -1 0
c1=stay	3 0 -4 -7 7 2 0
c1=stay & d:ahead	-8 -9 2 -18 3 6 2
c1=stay & d:gone	9 7 -24 8 0 -12 -4
c1=stay & d:today	0 0 3 -9 7 0 0
c1=suspend	0 8 2 3 -4 -3 -1
c1=suspend & d:ahead	0 -4 6 0 -1 -2 0
c1=suspend & d:gone	0 12 -8 5 -7 0 0
c1=target	1 0 2 -7 9 -9 -8
c1=target & d:ahead	0 0 0 -3 11 -8 -7
c1=threaten	0 0 0 -1 7 0 0
c1=up	-1 -2 6 -5 3 0 -8
c1=up & d:ahead	0 0 7 6 -10 4 -6
c1=up & d:gone	0 -1 -4 -27 36 -4 0
c1=up & d:today	0 0 0 8 -9 0 0
c2=agree	0 0 3 0 -5 6 -1
c2=bear	-3 -2 -9 -6 17 1 -6
c2=begin	1 -1 -4 4 5 -7 -5
c2=down	-1 -5 -9 8 -5 12 0
c2=end	-4 7 10 5 -17 -10 5
c2=impose	0 -1 5 8 -4 1 -10
c2=return	0 0 17 0 -12 0 0
c2=say	0 0 0 -3 11 0 -1
c2=stay	-17 -1 -13 -7 23 -2 -1
c2=suspend	0 0 -6 11 -2 0 -1
c2=target	0 0 0 -5 12 -1 -8
c2=up	0 0 -19 3 20 -3 -11
ct0=agree past	-6 -7 6 7 -4 0 0
ct0=agree past-passive	-1 3 -6 12 -6 -4 0
ct0=agree pluperfect	0 0 5 5 -8 -1 0
ct0=agree present	0 0 -2 -1 7 1 -5
ct0=bear future	0 0 -14 5 17 -9 -4
ct0=bear future-passive	0 0 -3 0 0 6 0
ct0=bear modal	0 0 4 -6 0 7 -9
ct0=bear past	0 0 6 0 -1 -1 0
ct0=bear present	0 0 11 3 -12 -16 11
ct0=bear present-passive	0 0 -8 0 7 0 0
ct0=begin future	0 0 -8 -11 4 4 6
ct0=begin modal	0 -1 6 -9 -7 0 11
ct0=begin past	-8 7 -10 6 0 0 -10
ct0=begin pluperfect	0 0 0 -10 11 0 0
ct0=down future	0 0 -9 -6 23 0 -8
ct0=down modal	0 0 11 0 -19 0 13
ct0=down past	0 0 0 6 -9 7 -2
ct0=down past-passive	0 0 7 3 -9 0 0
ct0=down present	0 0 -4 1 3 -6 0
ct0=end future	-6 0 3 -1 0 3 0
ct0=end modal	-9 0 8 0 4 -13 -3
ct0=end past	18 -3 -27 7 4 -8 0
ct0=end past-passive	0 0 0 -5 6 0 0
ct0=end pluperfect	-2 0 -5 0 12 -1 0
ct0=end present	-34 0 -4 -1 4 11 0
ct0=impose future	0 0 0 -4 5 3 -9
ct0=impose future-passive	0 0 2 -5 1 -9 7
ct0=impose modal	0 0 -16 -6 14 0 5
ct0=impose past	-8 -7 4 6 -6 0 9
ct0=impose past-passive	-1 -5 7 0 0 -2 0
ct0=impose perfect	3 0 0 -4 10 -8 0
ct0=impose pluperfect	0 6 -2 0 -4 5 -3
ct0=impose pluperfect-passive	8 0 -1 2 -6 0 0
ct0=impose present	0 4 5 -7 0 -1 -1
ct0=impose present-passive	0 0 3 0 8 -16 -2
ct0=propose modal	0 0 -5 0 7 0 0
ct0=propose past	0 0 -5 10 -14 6 3
ct0=propose perfect	0 0 -5 0 9 -1 0
ct0=propose pluperfect	0 0 0 0 -4 7 0
ct0=propose present	0 0 6 -5 0 0 -3
ct0=return future	0 0 -4 0 6 0 0
ct0=return modal	0 0 -2 0 9 -4 0
ct0=say future	0 0 -4 0 -4 10 0
ct0=say past	0 -1 14 0 -3 -21 0
ct0=say perfect	0 0 -10 8 -2 2 0
ct0=say perfect-passive	0 0 6 -2 -2 0 0
ct0=say present	0 0 -2 -3 11 0 -2
ct0=say present-passive	0 0 -7 -2 5 0 5
ct0=stay future	0 -2 -6 0 0 1 6
ct0=stay future-passive	0 0 -5 -1 6 -1 2
ct0=stay modal	0 0 -14 -3 16 9 -14
ct0=stay past	15 0 -4 -12 4 3 -6
ct0=stay past-passive	0 7 -4 2 -3 0 0
ct0=stay pluperfect	0 6 0 0 -7 0 0
ct0=stay present	-10 -10 3 4 -1 3 -1
ct0=suspend future	0 0 0 0 6 -11 0
ct0=suspend future-passive	0 0 -2 -3 6 0 0
ct0=suspend past-passive	0 0 6 -2 -1 0 0
ct0=suspend pluperfect	0 7 -3 3 -7 0 0
ct0=suspend present	0 6 -7 -12 3 13 -2
ct0=suspend present-passive	0 0 13 10 -9 -10 -6
ct0=target past	0 0 0 7 -4 0 0
ct0=target past-passive	0 0 0 -7 10 0 0
ct0=target present	0 0 9 0 -5 -1 0
ct0=threaten pluperfect	0 0 0 0 6 0 0
ct0=up future	0 0 1 -4 -2 6 0
ct0=up past	0 0 0 -6 7 0 0
ct0=up present	0 0 0 5 -7 3 0
ct0=up present-passive	0 0 8 -3 -3 0 0
ct1=agree participle-passive	0 0 4 -12 10 -5 0
ct1=agree past	-5 -6 -2 9 -1 0 -1
ct1=agree past-passive	-1 3 -6 12 -6 -4 0
ct1=agree present	0 0 -3 0 6 1 -5
ct1=bear future	0 0 -14 5 17 -9 -4
ct1=bear future-passive	0 0 -3 0 0 6 0
ct1=bear gerund	0 0 -7 -2 0 9 0
ct1=bear modal	0 0 4 -6 0 7 -9
ct1=bear past	0 0 6 0 -1 -1 0
ct1=bear present	0 0 11 3 -12 -16 11
ct1=bear present-passive	0 0 -8 0 7 0 0
ct1=begin future	0 0 -3 -8 5 -6 7
ct1=begin modal	0 -1 0 -9 -3 3 11
ct1=begin past	-8 7 -8 6 0 0 -10
ct1=begin pluperfect	0 0 0 -10 11 0 0
ct1=down future	0 0 -9 -6 23 0 -8
ct1=down modal	0 0 11 0 -19 0 13
ct1=down past	0 0 0 6 -9 7 -2
ct1=down past-passive	0 0 7 3 -9 0 0
ct1=down present	0 0 -4 2 2 -6 1
ct1=end future	-6 0 3 0 -2 3 0
ct1=end infinitive	6 0 0 0 -3 0 0
ct1=end modal	-9 0 8 0 4 -13 -3
ct1=end participle-passive	15 0 -20 -4 3 -4 0
ct1=end past	18 -3 -26 7 3 -8 0
ct1=end past-passive	0 0 0 -5 6 0 0
ct1=end pluperfect	-2 0 -5 0 12 -1 0
ct1=end present	-34 0 -3 -5 5 12 0
ct1=impose future	0 0 -7 -3 13 3 -9
ct1=impose future-passive	0 0 2 -5 1 -9 7
ct1=impose infinitive	0 0 -2 -21 -10 16 11
ct1=impose modal	0 0 -16 -6 14 0 5
ct1=impose participle-passive	-2 0 -1 0 11 -6 -11
ct1=impose past	-7 -5 -2 9 -4 0 7
ct1=impose past-passive	-1 -4 8 0 0 -1 0
ct1=impose perfect	3 0 3 -3 7 -11 0
ct1=impose pluperfect	0 6 -12 0 -2 13 -2
ct1=impose present	0 5 4 -6 -1 1 -1
ct1=impose present-passive	0 0 3 0 10 -24 -2
ct1=propose modal	0 0 -3 0 7 -1 0
ct1=propose past	0 0 -5 10 -14 6 3
ct1=propose perfect	0 0 -3 0 7 -1 0
ct1=propose pluperfect	0 0 0 0 -5 8 0
ct1=propose present-passive	0 0 -1 0 6 0 0
ct1=return future	0 0 -4 0 6 0 0
ct1=return modal	0 0 -2 0 9 -4 0
ct1=say future	0 0 -4 0 -4 10 0
ct1=say gerund	0 0 0 -5 7 0 0
ct1=say past	0 -1 14 0 -3 -20 0
ct1=say perfect	0 0 -10 6 0 2 0
ct1=say perfect-passive	0 0 6 0 -5 0 0
ct1=say present	0 0 0 -3 8 -3 -1
ct1=say present-passive	0 0 -7 -2 4 0 6
ct1=stay future	0 -1 -7 -4 3 2 8
ct1=stay future-passive	0 0 -5 -1 6 -1 2
ct1=stay gerund	0 0 14 0 -9 -4 0
ct1=stay infinitive	0 0 -7 -5 4 3 4
ct1=stay modal	0 0 -14 -3 16 9 -14
ct1=stay participle-passive	0 0 -6 -8 18 0 0
ct1=stay past	15 0 -4 -11 2 4 -5
ct1=stay past-passive	0 7 -4 2 -3 0 0
ct1=stay pluperfect	0 6 0 0 -7 0 0
ct1=stay present	-10 -9 8 1 -2 -3 0
ct1=suspend future	0 0 0 -8 12 -11 1
ct1=suspend future-passive	0 0 -2 -3 6 0 0
ct1=suspend infinitive	0 0 10 -3 -12 -2 8
ct1=suspend participle-passive	0 -1 -4 3 2 5 -6
ct1=suspend past-passive	0 0 6 -2 -1 0 0
ct1=suspend pluperfect	0 7 -3 3 -7 0 0
ct1=suspend present	0 7 -7 -12 5 9 -1
ct1=suspend present-passive	0 0 13 10 -9 -10 -6
ct1=target past	0 0 0 7 -4 0 0
ct1=target past-passive	0 0 0 -7 10 0 0
ct1=target present	0 0 9 0 -5 -1 0
ct1=up modal	0 0 -6 3 0 5 -1
ct1=up present	0 0 2 5 -6 0 0
ct1=up present-passive	0 0 8 -3 -3 0 0
ct2=agree infinitive	1 0 10 0 -17 7 0
ct2=agree participle-passive	0 0 0 7 -4 0 0
ct2=agree past	0 0 -2 -13 19 0 0
ct2=bear future	0 0 -3 0 11 0 0
ct2=bear infinitive	0 0 0 4 -10 8 0
ct2=bear past	0 0 -1 0 8 0 0
ct2=bear present-passive	0 0 0 -4 9 0 -3
ct2=begin infinitive	0 0 -8 0 11 0 0
ct2=begin modal	0 0 2 3 -6 0 0
ct2=begin past	3 0 -3 -4 6 0 0
ct2=down infinitive	0 0 -3 0 -7 12 0
ct2=down past	0 0 0 -2 7 0 0
ct2=down pluperfect	0 0 0 6 -4 0 0
ct2=down present	0 0 -6 3 0 0 5
ct2=end participle-passive	0 0 -1 -2 7 0 0
ct2=end past	0 11 7 -11 -7 0 0
ct2=end present	0 -2 7 9 -13 -5 7
ct2=impose future	0 0 4 4 -1 0 -8
ct2=impose future-passive	0 0 8 0 0 -4 -2
ct2=impose infinitive	1 0 0 -19 0 10 0
ct2=impose modal	0 0 1 6 -3 0 -1
ct2=impose participle-passive	0 0 9 12 -15 0 -2
ct2=impose past	0 -3 -9 0 10 0 -3
ct2=impose past-passive	0 0 -1 -1 6 0 0
ct2=impose perfect	0 0 0 16 -10 0 -1
ct2=impose present	0 6 -1 0 -14 0 13
ct2=impose present-passive	0 0 0 -10 14 0 -4
ct2=propose past	0 0 0 -7 9 0 0
ct2=return present	0 0 18 0 -16 0 0
ct2=say past	0 0 3 -8 6 0 0
ct2=stay future	0 0 -10 -4 0 0 11
ct2=stay modal	-2 0 -1 0 9 0 -5
ct2=stay past	-5 3 -6 -9 17 -3 0
ct2=stay pluperfect	0 0 0 -4 6 0 0
ct2=suspend participle-passive	0 0 0 10 -9 0 0
ct2=suspend past	0 0 -2 10 -6 0 0
ct2=target future	0 0 8 0 -6 0 -1
ct2=target present-passive	0 0 0 -8 10 0 0
ct2=up future	0 0 -12 0 13 0 0
ct2=up infinitive	0 0 -8 0 11 0 0
ct2=up present	0 0 2 0 4 0 -7
d:after 	0 0 0 10 -5 -2 0
d:after ,	0 0 -8 2 6 -2 0
d:after , a	0 0 -3 0 7 0 0
d:after , ends on	0 0 8 0 -6 0 0
d:after , expires on	0 0 6 0 -5 0 0
d:after , to	0 0 0 0 -4 10 0
d:after , until	0 0 5 0 0 -7 0
d:after and	0 0 -2 -2 10 0 0
d:after and ends on	0 0 28 0 -16 -15 0
d:after and expires on	0 0 9 0 -8 0 0
d:after from	0 0 0 16 -18 0 0
d:after to	0 0 4 -11 -2 6 -5
d:ahead	-69 -73 14 -41 11 12 6
d:ahead other	-33 -27 -16 -87 57 14 -7
d:ahead own	-37 -48 23 -1 -18 6 11
d:ahead-0	0 0 -64 51 40 -35 -69
d:ahead-1	-20 -14 -22 46 -14 -104 43
d:ahead-2	-7 -8 44 -37 -7 -116 42
d:ahead-3	-6 -9 54 -96 -4 -37 -8
d:ahead-4	-4 -18 -2 -84 -27 73 -64
d:ahead-5	-21 -17 -10 -132 64 29 -94
d:ahead-6	0 0 -31 -6 8 32 -5
d:at=0	-9 -15 -4 -10 25 -10 -3
d:at=1	0 -13 -11 12 -5 4 17
d:at=2	-8 0 -1 -5 14 4 -19
d:at=3	-34 -15 -7 -32 76 -43 -67
d:before 	6 0 10 0 -10 -2 0
d:before ,	0 0 -5 0 6 0 0
d:before , a	0 0 14 -3 -8 0 0
d:before , ends on	0 0 0 12 -10 0 0
d:before , to	0 0 0 0 6 -2 0
d:before , until	0 0 -5 0 6 0 0
d:before and ends on	0 -3 -2 6 -1 0 0
d:before from	0 0 -6 -2 14 -1 0
d:before to	0 1 10 8 -9 -10 -3
d:begins	2 12 -17 72 -47 -55 29
d:begins ahead	-13 -22 -11 41 -27 -39 42
d:begins gone	12 25 -27 34 -21 -34 -35
d:begins today	-5 -3 4 36 -25 -7 -12
d:by another ahead	0 0 2 3 -6 -3 3
d:by another gone	3 0 0 -13 8 0 0
d:ends	-1 -7 10 -36 1 24 -17
d:ends ahead	-26 -38 8 -31 -3 30 -12
d:ends gone	12 14 1 9 -13 -24 -8
d:ends other ahead	-9 -11 1 -19 8 11 -9
d:ends other gone	6 9 8 3 -14 -10 -2
d:ends own ahead	-14 -26 9 -19 -8 24 -9
d:ends own gone	7 6 -9 8 -6 -13 -3
d:ends own today	0 0 9 -51 33 -1 -3
d:ends today	0 0 9 -51 33 -1 -3
d:gone	8 7 -95 15 45 -93 -78
d:gone other	-26 -3 -63 -100 151 -50 -37
d:gone own	22 12 -50 51 -27 -50 -45
d:gone-0	7 -14 3 -43 42 -3 -4
d:gone-1	19 -34 -40 -33 49 -7 -18
d:gone-2	17 -20 -11 6 -5 -1 -2
d:gone-3	-24 0 -24 41 -22 -11 -6
d:gone-4	0 26 -55 60 -50 -30 -8
d:gone-5	-26 0 -33 -48 91 -40 -33
d:gone-6	2 13 0 -37 12 0 0
d:how=calendar	-10 -4 12 -1 -12 19 -2
d:how=month	-26 0 -78 2 47 -48 -22
d:how=relative	2 -15 -6 -13 42 -41 -31
d:how=weekday	-13 -40 -18 -17 55 -76 -2
d:last	-1 0 -29 -14 34 20 -23
d:month	-26 0 -78 2 47 -48 -22
d:month ahead	0 0 -67 -24 97 -39 -13
d:month gone	-24 0 -14 10 5 -7 -7
d:named=0	-32 -17 -34 -28 67 -2 -16
d:named=1	11 -11 22 5 -6 -21 -9
d:named=2	-12 -7 13 24 -21 -6 -5
d:named=3	0 0 -13 -5 14 0 2
d:rank=0	-14 -26 13 57 -29 -74 19
d:rank=0 of 1	-2 -15 53 7 -60 -3 21
d:rank=0 of 2	-1 -1 -2 2 14 -71 10
d:rank=0 of 3	-2 -1 -20 24 13 -38 -6
d:rank=0 of 4	0 0 -38 53 -6 -31 0
d:rank=1	-7 -7 38 -10 -40 -6 27
d:rank=1 of 2	-1 -1 46 -27 -56 22 4
d:rank=1 of 3	0 0 10 -1 6 -32 -1
d:rank=1 of 4	0 0 -22 5 0 -45 31
d:rank=2	-3 -3 31 -61 -20 7 -5
d:rank=2 of 3	0 0 36 -34 -52 27 -2
d:rank=2 of 4	-6 -5 20 -80 -15 33 -35
d:rank=3	-3 -2 24 -57 -46 54 -56
d:span-after	-4 5 -14 20 -17 0 12
d:span-before	-4 14 6 0 -23 2 15
d:today	-18 -11 -9 0 29 -26 -31
d:today own	-18 -11 -9 1 28 -26 -31
d:today-0	-18 -11 -9 0 29 -26 -31
f:"	0 7 -16 -9 23 -26 11
f:'	0 0 -11 5 1 0 0
f:'s	-17 -14 10 8 1 0 -29
f:(	0 0 9 -4 -2 0 0
f:)	0 0 9 -4 -2 0 0
f:,	0 6 -5 -5 15 -3 -13
f:-	0 0 -11 -1 13 8 -11
f:.	0 -4 6 5 0 -10 -1
f::	-6 -3 24 -10 -9 1 -11
f:;	2 0 1 -8 5 2 -9
f:<agent>	-14 -9 8 -20 10 1 -8
f:<day-ahead>	-6 -11 -2 35 -12 -14 -3
f:<day-gone>	5 10 18 -14 -6 0 -15
f:<day-today>	-6 0 -1 -10 -8 3 25
f:<duty>	1 0 7 -9 7 -19 0
f:<gate>	-10 5 0 -11 10 -7 6
f:<goods-amount>	0 0 -26 -9 19 19 -7
f:<goods>	-5 -14 12 10 -19 9 0
f:<level-noun>	-2 0 4 0 -7 7 0
f:<level>	0 4 -1 17 -16 -4 4
f:<money>	4 0 -1 0 7 -15 -6
f:<month-gone>	-12 -5 17 -8 -2 -12 10
f:<month-today>	0 0 20 -2 -16 0 0
f:<name>	-3 1 20 -21 6 -14 -7
f:<not>	0 4 -3 -13 6 7 -17
f:<number>	-2 7 6 2 -10 -21 19
f:<office>	-5 -4 -13 -23 28 11 -11
f:<organisation>	-5 -5 -10 -8 8 11 0
f:<person>	-19 -15 17 -1 2 -3 -17
f:<points>	0 0 35 11 -25 -21 -6
f:<quality>	-5 -3 24 -3 -23 4 5
f:<seat>	1 -9 19 -12 -15 11 3
f:<sender>	-3 -1 -28 2 21 13 -10
f:<span>	6 0 8 13 -16 -25 14
f:<taker>	0 0 13 10 -11 -9 -4
f:<v-agree>	0 0 5 -9 8 -10 -6
f:<v-begin>	14 7 15 5 -9 -18 -24
f:<v-buy>	0 0 6 -9 6 0 -4
f:<v-deny>	0 0 0 0 9 -7 -2
f:<v-down>	0 10 -6 -3 -6 0 12
f:<v-end>	-9 15 26 1 -12 -38 5
f:<v-impose>	-17 7 7 -16 7 1 -7
f:<v-propose>	-17 0 -12 -6 11 29 -22
f:<v-return>	3 6 1 -12 -10 7 9
f:<v-say>	-5 -6 -11 -14 19 15 -11
f:<v-sell>	-1 -1 -2 -3 13 -1 -7
f:<v-stay>	6 5 5 13 -10 -2 -30
f:<v-suspend>	5 14 -3 -21 1 21 -15
f:<v-target>	-8 -4 7 -6 -7 11 7
f:<v-threaten>	0 0 6 16 -10 -8 -1
f:<v-up>	6 0 -19 2 9 12 -14
f:?	0 0 24 27 -35 -6 -3
f:]	0 0 -3 -7 5 4 0
f:a	6 11 -13 -6 29 -19 -21
f:about	0 0 16 0 1 -17 -6
f:above	0 0 0 8 -8 0 0
f:abroad	0 0 -3 -5 11 0 0
f:accept	0 0 -4 0 -1 7 0
f:according	0 0 -3 8 -10 7 0
f:across	0 0 3 -7 4 0 0
f:act	0 0 -15 0 11 4 0
f:add	0 0 -5 6 1 0 0
f:additional	0 -1 24 4 -3 -25 0
f:affiliate	0 0 13 6 -18 0 0
f:after	0 -1 -2 1 10 -4 -11
f:afternoon	0 0 -1 -2 6 0 0
f:afterward	0 0 0 6 -6 0 0
f:again	-3 0 -9 7 3 2 -2
f:ago	-2 0 0 -10 18 -10 0
f:agree	6 -2 5 -6 6 -15 1
f:agreement	-1 0 -15 4 -3 15 0
f:alexandria	6 0 0 0 -5 0 0
f:all	0 0 -12 -11 32 -3 -18
f:almost	0 0 -7 -1 10 0 0
f:already	0 0 -15 1 15 0 0
f:also	0 0 -2 4 10 0 -12
f:alway	0 0 -3 0 6 0 0
f:am	0 0 -11 -12 16 0 3
f:among	0 0 0 -6 6 0 0
f:an	1 -1 10 -2 7 -20 -8
f:and	-7 -36 21 15 -2 -47 0
f:announce	0 0 -24 -10 16 1 10
f:another	0 6 5 0 -7 -1 -2
f:answer	0 0 0 -22 14 -4 2
f:antimony	0 0 -10 0 9 -1 0
f:any	0 0 -4 0 8 -2 0
f:anything	0 0 7 -3 12 -9 -11
f:apart	0 0 -12 0 13 0 0
f:apple	0 0 12 -9 0 0 -1
f:apply	0 0 -5 -9 19 0 -11
f:approval	0 0 -2 0 0 6 0
f:approve	0 0 -45 0 46 -18 4
f:are	8 -8 8 11 -13 0 -7
f:arrangement	0 0 -17 7 -4 13 0
f:arrive	0 0 7 0 -8 0 0
f:as	0 2 -11 -2 -4 13 11
f:aside	0 0 0 15 -15 0 0
f:ask	0 0 -2 14 0 2 -16
f:at	-3 8 -3 -5 -6 11 4
f:autumn	0 0 0 -11 12 -4 0
f:avocado	0 0 -7 9 0 0 -4
f:back	18 1 2 10 -30 0 9
f:banana	0 0 -4 5 -9 7 0
f:basic	0 0 0 -5 11 0 -2
f:battery	0 0 -6 -7 17 0 0
f:be	-6 -7 11 -4 -14 13 5
f:bean	0 0 -4 13 -5 -1 0
f:bear	0 0 0 -4 0 0 6
f:because	5 0 9 -2 -2 -6 0
f:become	0 0 0 -12 12 0 0
f:beef	0 0 1 -5 12 -4 -11
f:been	6 -3 9 -3 0 -27 6
f:before	-4 0 -24 11 16 -12 2
f:begin	-1 5 4 -6 9 -14 -9
f:being	0 0 0 7 0 0 -8
f:believe	0 0 -4 -8 18 -4 0
f:belong	0 0 -1 11 -5 0 0
f:bergen	0 0 1 0 2 -6 0
f:beside	0 0 -3 -8 5 0 7
f:between	0 0 24 13 -27 0 -8
f:beyond	0 0 8 0 -8 0 0
f:blacklisted	0 0 7 3 -9 0 0
f:both	-7 8 4 -9 12 -9 -18
f:bring	0 0 -3 6 0 0 -1
f:broker	0 0 4 3 -7 0 0
f:budget	0 0 -4 0 7 0 0
f:busan	0 0 23 -7 -14 0 0
f:business	0 0 -1 6 -3 0 0
f:but	0 0 38 -11 -10 -22 0
f:butter	5 0 4 3 -7 0 -6
f:buy	0 0 -7 -12 20 0 -1
f:buyer	0 0 8 4 -6 -5 0
f:by	-10 -9 -2 -7 21 -2 -24
f:c	0 0 4 -8 3 0 0
f:cabinet	0 0 -13 0 0 17 0
f:calendar	0 0 -11 -7 19 0 0
f:call	0 0 -25 -15 22 8 5
f:can	0 0 5 0 5 -15 0
f:car	0 0 0 -7 21 -5 -9
f:case	0 0 1 -2 -4 7 0
f:cease	0 0 0 -3 -13 0 17
f:cement	0 -2 -3 0 7 3 -6
f:cent	0 0 -5 6 0 0 0
f:certain	0 0 0 -3 6 0 -1
f:chair	0 0 0 9 -5 0 -1
f:chance	0 0 18 -2 -15 0 0
f:change	0 0 4 -3 -17 11 5
f:charge	-3 0 0 -13 -1 15 5
f:check	0 0 -5 0 6 0 0
f:chip	0 0 0 -15 11 0 2
f:city	-1 0 -5 0 10 0 0
f:clock	0 0 1 10 -7 -6 0
f:close	0 0 0 6 -2 -2 0
f:closed	0 0 7 0 -5 0 0
f:club	0 0 -19 0 22 0 0
f:coal	0 0 -11 0 14 0 0
f:coffee	0 0 -6 -9 -2 17 4
f:cold	0 0 -10 0 15 0 0
f:colleague	0 0 -9 -1 14 0 0
f:collect	0 0 25 22 -25 -15 -12
f:come	6 4 21 -4 -7 -27 0
f:commerce	0 0 0 -2 -6 8 3
f:commission	0 0 3 -4 0 -8 5
f:company	0 0 -14 -16 32 -3 -1
f:complain	0 0 0 -4 6 0 0
f:conclude	0 0 8 0 -3 0 0
f:confirm	0 0 0 0 -8 11 1
f:consider	0 0 -17 0 0 18 0
f:continue	0 0 13 0 -15 -7 12
f:contract	0 0 -7 0 9 0 0
f:copper	0 0 -5 -10 22 -3 0
f:corn	0 0 -3 -6 11 0 -1
f:cost	0 0 -11 9 4 -3 0
f:cotton	0 0 0 0 12 -2 -11
f:could	0 0 -34 13 3 18 0
f:council	0 0 -3 0 8 0 0
f:count	0 0 -13 -4 13 0 5
f:counted	0 0 3 5 -8 0 0
f:countermeasure	0 0 0 -9 11 0 0
f:counterpart	0 0 1 -5 0 6 -4
f:counting	0 0 7 -1 -3 0 0
f:country	0 0 -27 0 29 -2 0
f:course	0 0 12 0 -10 0 0
f:cover	0 0 8 -1 0 0 -5
f:crane	0 0 -17 -5 22 0 0
f:crude	0 0 -1 -2 7 0 0
f:custom	-2 0 9 -7 2 -10 3
f:cut	0 0 19 -10 -16 -6 19
f:date	-1 0 -6 16 -20 17 6
f:day	0 2 4 5 -33 29 2
f:deal	0 0 28 -3 -17 -6 0
f:dealt	0 0 8 0 -6 0 0
f:decide	0 0 20 -4 -12 -4 0
f:decided	0 0 -15 0 15 0 0
f:decision	0 0 10 6 -18 3 -2
f:decree	0 0 20 10 -15 -10 -3
f:delegation	0 0 -3 -2 8 -1 0
f:did	13 0 0 -11 -2 1 2
f:die	0 0 6 0 -3 0 0
f:different	0 0 -3 0 7 0 0
f:dispute	0 0 4 0 -4 -5 6
f:do	0 0 14 19 -23 -1 -7
f:doe	0 0 0 -15 23 0 -3
f:don't	0 0 -1 16 -11 -1 0
f:done	0 0 -3 -9 17 -1 0
f:double	0 0 -6 -4 0 0 9
f:down	0 0 -4 8 2 -15 2
f:draw	0 0 0 -6 8 0 0
f:drawer	0 6 0 0 -3 0 -2
f:drone	0 0 0 -8 9 0 0
f:drop	0 7 -14 -13 6 2 4
f:drug	0 0 -2 0 6 0 0
f:due	0 0 32 0 -16 -21 -3
f:during	3 0 -15 -18 20 -12 7
f:duty	5 -2 -1 14 -10 -2 -2
f:each	-1 -2 18 13 -19 -4 -2
f:earlier	0 0 17 -9 0 -12 0
f:early	0 0 0 7 -6 0 0
f:earth	0 0 0 -8 12 0 -5
f:economy	0 0 -2 0 7 -1 0
f:effect	0 0 -5 12 -3 0 0
f:either	0 0 1 -9 1 0 3
f:else	0 0 16 3 -23 7 -7
f:emergency	0 0 8 -5 0 -1 0
f:end	-5 5 28 8 -12 -38 -4
f:engine	0 0 -7 1 -1 7 0
f:enter	0 0 -3 1 -2 8 -3
f:entry	0 0 9 -7 -1 -3 0
f:even	0 0 -4 -12 23 -6 0
f:evening	0 0 -9 -2 7 4 0
f:event	0 0 15 -1 -9 -4 0
f:ever	0 0 13 0 -7 0 -3
f:every	0 0 7 0 -5 0 0
f:everybody	0 0 14 -3 -8 0 0
f:everyone	0 0 -10 0 2 6 0
f:everything	0 0 5 2 -14 8 0
f:expect	0 0 -17 -25 19 13 0
f:expire	0 4 2 7 -8 0 -8
f:explain	0 0 0 -2 -3 0 6
f:export	0 0 -10 5 8 1 -6
f:exporter	0 0 0 0 7 0 -2
f:extend	-1 0 -4 -5 13 0 -1
f:extension	3 5 17 0 -13 -5 -5
f:extra	0 0 -3 6 4 0 -9
f:face	0 0 -6 4 0 4 0
f:fact	0 0 -2 -1 -6 12 0
f:fail	0 0 -7 5 0 0 0
f:failed	6 0 -4 0 0 0 0
f:fall	0 -7 -37 5 19 14 -8
f:far	0 0 5 1 -9 1 0
f:farm	0 0 -17 -5 24 0 0
f:farmer	0 0 0 12 -12 0 0
f:fear	0 0 9 -6 0 -4 0
f:fee	0 0 -12 -1 16 1 -3
f:fentanyl	0 -2 18 0 -4 -13 -1
f:fertiliser	0 7 5 -2 -2 -8 0
f:fertilizer	0 0 0 -1 12 0 -7
f:few	0 0 3 13 -10 -4 0
f:fifth	0 0 -3 0 8 0 0
f:filed	0 0 -2 -2 8 0 0
f:find	0 0 -18 -1 0 20 0
f:fine	0 0 -6 0 8 0 0
f:finished	0 0 0 -4 6 0 0
f:first	0 0 -11 -16 16 5 3
f:fish	0 0 13 -10 0 -7 0
f:five	8 0 -1 0 0 -3 0
f:fix	0 0 -6 0 10 0 0
f:flour	0 0 -17 8 3 0 2
f:flower	0 0 13 -3 5 -10 -4
f:follow	0 0 11 -2 -4 0 0
f:followed	0 0 9 3 -8 0 0
f:following	0 0 -8 0 -3 14 0
f:for	-1 2 -11 -3 11 4 -8
f:force	0 0 -13 -13 15 4 5
f:forecast	0 0 0 12 -12 0 0
f:foreign	0 0 0 -5 7 0 0
f:former	0 0 -31 0 0 30 0
f:found	0 0 -9 0 15 -9 0
f:four	0 0 -7 -20 16 0 8
f:fourth	0 6 -7 -11 15 -3 -5
f:framework	0 0 0 -1 6 0 0
f:from	6 -5 10 4 -7 -9 -6
f:full	13 -1 -1 3 0 -11 -2
f:further	0 5 24 -2 -15 -5 -4
f:future	0 0 11 -1 -8 0 0
f:gallium	0 0 -9 0 13 0 0
f:gas	0 0 -3 -7 10 0 0
f:gate	0 0 0 -1 -2 0 6
f:gave	0 0 -11 -12 20 2 0
f:general	0 0 -19 -5 26 0 0
f:geneva	-1 0 0 -12 16 -5 0
f:germanium	0 0 -8 0 12 0 0
f:get	0 0 0 -16 15 0 0
f:give	0 0 -20 -1 -8 21 5
f:given	0 0 7 -5 -3 0 0
f:go	9 1 -7 7 2 4 -31
f:good	0 -7 -7 15 8 -5 -14
f:government	-1 0 28 -14 -8 -2 0
f:grape	0 0 4 3 -7 0 0
f:graphite	0 0 1 -6 3 0 0
f:grower	0 0 -16 0 22 -5 0
f:had	3 -9 19 -27 14 -27 -3
f:half	0 0 -5 -16 -1 22 -2
f:hall	0 0 -1 -1 6 0 0
f:halve	0 11 -6 -2 0 -1 0
f:hand	0 0 9 0 -6 0 0
f:has	9 3 -9 -27 4 9 14
f:hasn't	0 0 -9 0 12 0 0
f:have	5 -10 -9 1 16 -14 -4
f:hazelnut	0 0 0 -7 -2 4 8
f:he	6 4 -8 7 -6 2 0
f:heard	0 0 9 0 -4 0 0
f:hearing	0 0 -4 0 6 0 0
f:heavy	0 0 -5 -12 17 0 0
f:height	0 0 7 0 -12 0 6
f:here	0 0 20 4 -16 -3 -5
f:higher	0 0 -10 0 12 0 0
f:highest	0 0 0 -10 10 -1 0
f:him	0 0 2 -4 11 -10 0
f:his	0 0 -17 2 21 1 -7
f:hold	4 0 14 -11 -13 11 -5
f:home	0 0 0 -7 2 0 5
f:hope	0 0 10 0 -1 -1 -1
f:hour	4 5 -10 -6 4 -1 0
f:house	0 0 3 0 3 -7 -1
f:i	-3 -4 2 8 2 -16 0
f:i'd	0 0 -2 0 9 -5 0
f:ice	0 0 6 -3 8 -10 0
f:if	-1 -2 -8 13 -2 11 -15
f:import	0 0 0 -5 0 7 0
f:impose	0 0 -2 -8 14 0 0
f:in	6 -8 0 -5 -17 24 13
f:include	0 0 -1 -6 11 0 0
f:instead	0 6 5 0 -15 3 1
f:intend	0 0 15 0 -14 0 0
f:interest	0 0 -3 -1 16 -4 -5
f:into	0 0 -8 13 -1 2 -3
f:is	-6 -7 -8 10 0 3 6
f:island	0 0 -10 0 8 0 0
f:isn't	0 0 -3 -1 9 0 0
f:it	-6 -3 25 17 -23 -14 -2
f:item	0 0 -2 -5 10 0 0
f:its	0 -7 1 -1 -9 7 7
f:itself	0 0 7 -8 0 0 0
f:joint	0 0 6 0 -1 0 0
f:judge	0 0 -13 0 14 0 0
f:just	0 0 -6 0 12 0 0
f:keep	0 0 8 0 1 -5 -5
f:kind	0 0 3 -7 3 0 0
f:know	0 0 -12 -6 15 2 0
f:kuala	0 0 -2 0 0 6 0
f:land	0 0 10 10 -18 0 0
f:lapse	0 0 -3 10 -9 2 0
f:large	0 0 -5 -5 15 0 -1
f:last	-4 -5 23 0 -18 0 0
f:lasted	0 0 6 -4 0 0 0
f:later	4 0 -14 0 -6 1 15
f:law	0 0 -2 13 -3 -3 0
f:lead	0 0 -6 0 9 0 0
f:least	0 0 4 0 -8 4 0
f:leather	0 0 -6 0 9 -1 0
f:leave	0 0 2 -15 2 8 -5
f:led	0 0 -2 -1 6 0 0
f:lentil	0 0 2 -5 -8 0 9
f:less	0 0 -11 14 2 -1 0
f:let	0 0 -1 -5 0 0 8
f:level	0 0 2 6 -11 0 0
f:levy	0 0 7 14 -26 9 1
f:licence	0 0 0 -20 10 10 -5
f:lift	0 0 -6 -9 15 0 0
f:like	0 0 9 -14 4 0 0
f:likely	0 0 0 6 -6 0 0
f:line	0 0 -27 -7 37 -7 0
f:lisbon	0 0 15 0 -13 0 0
f:list	0 0 3 -6 3 4 -7
f:listed	0 0 7 0 -7 0 0
f:live	4 0 12 -4 -12 0 0
f:london	0 0 -18 -1 8 11 0
f:long	0 0 7 3 -6 -1 0
f:longer	0 0 12 5 -11 -5 0
f:look	0 0 -7 3 -3 8 0
f:lorry	0 0 8 -3 -3 0 0
f:lose	0 0 12 -1 -3 -2 -3
f:lower	0 0 -9 0 6 1 1
f:lumpur	0 0 -2 0 0 6 0
f:m	0 0 9 -10 0 0 0
f:machine	5 0 -15 -1 -7 21 0
f:machinery	0 0 7 1 -7 0 0
f:madrid	5 7 -12 -6 3 0 0
f:magnet	0 0 -2 -11 16 0 0
f:maize	0 0 11 0 -5 -4 0
f:make	0 0 12 3 -4 -6 -5
f:maker	0 0 -1 0 7 -2 0
f:making	0 0 20 0 -20 0 0
f:man	0 0 -7 0 3 2 0
f:many	0 0 -2 -5 11 0 0
f:market	0 0 -11 0 5 6 0
f:match	0 0 -2 -6 11 0 0
f:matter	0 0 -21 -2 23 0 0
f:may	0 0 -26 0 28 -3 0
f:me	-2 0 -9 6 7 0 0
f:measure	0 0 8 1 -4 0 -5
f:mediator	0 0 -25 0 25 0 0
f:meet	2 5 -5 0 13 -12 -15
f:member	0 0 8 -11 2 -4 4
f:men	0 0 0 -5 6 0 0
f:metal	0 0 3 5 -7 0 0
f:midnight	0 0 0 7 -2 -3 0
f:might	0 0 -5 0 9 0 -1
f:military	0 0 -4 0 6 0 0
f:million	0 0 -7 0 10 0 0
f:minister	0 0 22 -9 -14 1 -3
f:ministry	0 0 -15 -8 5 13 5
f:minute	0 0 1 9 0 -16 0
f:moment	5 0 -2 0 -9 0 7
f:month	0 0 9 -11 -3 0 6
f:more	0 0 -5 -13 11 5 0
f:morning	0 0 -8 -5 0 14 0
f:most	0 0 -23 0 23 3 0
f:motorcycle	0 0 10 2 -23 11 0
f:move	0 0 -12 -12 8 15 0
f:mr	0 0 3 8 -8 1 0
f:mrs	0 0 -20 0 21 0 0
f:much	0 0 6 12 -17 -7 6
f:must	0 0 -37 -6 37 -2 0
f:my	0 0 -10 -18 6 20 0
f:name	0 0 0 8 -7 0 0
f:national	0 0 10 0 -2 -6 0
f:need	0 0 -2 0 11 -9 0
f:negotiate	-3 0 -7 0 3 6 0
f:negotiation	0 0 -13 -5 20 -1 0
f:neither	0 10 -10 22 -17 0 0
f:never	0 0 -1 -9 12 0 0
f:new	0 6 2 -2 -1 0 -5
f:next	0 0 -5 0 -28 30 13
f:night	0 0 5 1 0 -14 3
f:no	-2 3 -18 -23 24 13 -15
f:nobody	-1 -1 14 4 0 -8 -13
f:none	0 0 -10 0 0 12 0
f:noon	0 0 -9 20 -9 -2 0
f:nor	0 0 -10 13 0 0 0
f:north	0 0 8 -5 0 0 0
f:not	8 -11 5 -3 -2 -18 13
f:note	0 0 10 5 -9 0 -2
f:nothing	0 6 13 -22 -9 13 -11
f:notice	0 0 -9 -9 22 -5 0
f:now	-7 -4 -3 -2 10 -5 0
f:number	0 0 -3 0 9 -1 -5
f:observer	0 0 -19 -3 27 -4 0
f:of	-14 -8 -4 -32 27 -4 10
f:off	4 0 -14 5 6 -3 0
f:offer	0 0 -27 -2 34 -2 0
f:oil	0 0 10 -9 -9 0 11
f:old	7 0 -3 6 -15 0 10
f:older	0 0 3 -8 4 0 0
f:on	1 -1 -13 -9 9 14 -4
f:once	0 0 -7 -7 7 8 0
f:one	10 0 17 -5 -5 -14 -10
f:only	0 0 -8 -7 19 -8 0
f:open	0 0 4 -9 9 -2 0
f:or	0 0 5 -5 1 5 -12
f:order	0 0 16 0 -9 -10 0
f:osaka	0 0 -2 -2 6 0 0
f:other	-2 0 -29 12 -3 28 -7
f:otherwise	0 0 5 8 -8 -2 0
f:our	-4 -2 16 -17 -18 11 17
f:out	-3 0 -21 -8 22 13 -5
f:over	2 0 16 15 -22 -2 -4
f:owe	0 0 2 -8 3 0 0
f:own	0 0 -9 -5 10 1 0
f:p	0 0 8 -1 -4 0 0
f:pair	0 0 7 0 0 -3 0
f:palm	0 0 11 -4 0 -6 0
f:paper	0 0 -3 -2 -11 17 8
f:parliament	0 0 -15 -1 16 0 0
f:part	3 0 15 9 -13 -17 0
f:partner	0 0 -1 -4 8 0 0
f:party	0 0 -8 0 10 0 0
f:pass	0 0 9 -3 -5 0 0
f:past	0 0 -5 4 -4 0 6
f:pause	0 5 8 -6 -5 2 -4
f:pay	1 0 -9 8 -1 -17 9
f:peace	0 0 -10 0 12 0 -2
f:pen	0 0 21 0 -17 0 0
f:people	0 0 16 -10 -1 -8 0
f:period	0 0 6 2 -20 0 11
f:permanent	0 0 -21 0 20 -2 0
f:phone	0 0 0 -4 6 0 0
f:place	0 0 -1 15 -3 0 -12
f:plan	0 0 -8 0 -2 16 0
f:plu	0 0 -4 0 7 0 0
f:poor	0 0 0 -5 6 0 0
f:pork	0 0 -10 -2 13 0 -4
f:potash	0 0 1 12 -11 0 0
f:powder	0 0 6 0 0 -2 0
f:present	0 0 6 -1 -5 0 2
f:press	0 0 -4 17 -12 0 0
f:price	0 0 -12 2 2 5 -1
f:prime	0 0 8 0 -8 0 0
f:principle	0 0 -2 0 6 0 0
f:prisoner	0 0 -7 -2 13 0 0
f:proclamation	0 0 0 -2 6 0 0
f:prolong	0 0 18 0 -15 0 0
f:prolongation	0 0 3 0 3 -6 0
f:prolonged	0 0 5 0 0 -10 0
f:promise	0 0 13 0 -4 -5 0
f:proposal	0 0 -7 0 9 0 0
f:propose	0 0 2 14 -9 -3 -3
f:protest	0 0 -2 -3 9 0 0
f:public	0 0 3 7 -8 0 -1
f:publish	0 0 -2 0 10 -10 5
f:published	0 0 9 -2 -11 0 4
f:push	0 0 9 0 -8 0 0
f:put	-2 0 -7 0 9 3 -7
f:quarrel	4 0 8 -4 -7 0 0
f:quiet	0 0 8 0 -5 0 0
f:raise	0 0 7 3 -9 -6 2
f:rare	0 0 0 -8 12 0 -5
f:rate	2 6 -17 -4 6 9 0
f:rather	0 0 0 21 -8 -8 -2
f:ratify	0 0 -13 7 3 0 0
f:ready	0 0 4 -9 2 0 0
f:reciprocal	0 0 0 7 4 -14 -1
f:reduce	0 0 5 2 -8 -1 1
f:remain	0 0 3 22 -19 -12 5
f:renewed	0 0 5 14 -8 -11 -3
f:reply	0 0 0 -8 16 0 0
f:reporter	0 0 0 -1 5 -6 0
f:required	0 0 1 0 -7 3 0
f:rest	0 0 12 0 -20 -2 12
f:result	0 0 -11 -1 18 0 0
f:return	0 0 16 -10 -16 6 9
f:rice	0 0 11 -3 -3 2 -4
f:right	0 0 12 3 -7 -8 0
f:rise	0 0 -5 15 -15 12 -1
f:river	0 0 -4 0 7 0 0
f:room	0 10 -12 0 0 0 0
f:rose	0 0 -11 -8 2 9 4
f:round	0 0 -22 -23 47 -4 -4
f:rule	0 0 2 0 4 -6 -1
f:rum	0 0 -8 10 0 -1 0
f:run	2 0 -15 24 -9 8 -9
f:sale	0 0 -4 0 11 0 0
f:salmon	0 0 -2 3 7 -7 0
f:same	0 2 17 -4 -31 14 5
f:say	0 -12 10 -6 -7 22 -18
f:second	8 0 0 -12 13 -17 -6
f:section	0 0 -2 -19 20 -2 0
f:see	5 0 9 -19 -6 0 6
f:send	0 0 12 -11 -2 0 4
f:seoul	0 0 0 -6 5 0 0
f:service	0 0 0 0 -3 0 6
f:settle	0 0 8 0 -9 3 0
f:settlement	0 0 -16 0 17 0 0
f:shall	0 0 0 -2 -6 0 12
f:she	0 0 -14 -2 19 0 0
f:sheet	0 0 -4 -6 0 12 0
f:shelve	0 0 7 0 -4 0 0
f:ship	0 0 0 -5 7 0 -2
f:shipment	0 0 -11 0 0 7 0
f:short	0 0 2 -2 9 -9 0
f:should	0 0 -16 0 11 5 -2
f:show	0 0 0 0 10 -8 0
f:side	-8 15 6 -9 -6 -4 10
f:sign	-6 3 3 -11 12 -8 -7
f:signature	0 0 10 4 -10 0 0
f:since	8 1 -18 0 13 -10 -1
f:single	0 0 -1 0 8 -1 0
f:sixth	0 0 -3 2 -12 11 0
f:sleep	0 0 -2 7 -5 1 0
f:so	0 0 -2 -4 3 9 -3
f:some	0 0 0 -3 6 -4 0
f:somebody	0 0 14 1 -12 -5 0
f:something	0 0 5 -8 10 -7 0
f:sorghum	0 0 -2 -2 8 0 -4
f:soybean	0 0 -19 -3 18 4 -6
f:spare	0 0 -6 -6 13 0 0
f:speak	0 0 0 -5 -2 0 8
f:special	0 0 -2 6 0 0 0
f:spring	0 0 7 -6 7 -10 0
f:squash	0 0 17 0 -23 0 5
f:stand	0 0 0 -2 10 -7 0
f:standstill	0 0 8 -4 -11 -2 11
f:start	0 0 29 -12 -11 -8 0
f:state	0 0 -5 -3 15 -4 0
f:statement	0 0 12 0 -5 -3 0
f:stay	4 13 -31 -18 22 13 -9
f:steel	0 0 -4 -14 16 -3 6
f:still	0 0 15 -26 12 -7 0
f:stop	0 0 14 0 -3 -6 -1
f:stuff	0 0 10 0 -8 0 0
f:subject	0 -1 4 4 -9 5 0
f:successor	0 0 -4 0 9 0 0
f:such	0 0 -9 -3 19 -5 0
f:sugar	0 0 7 6 -10 0 0
f:summer	0 0 -1 17 -21 0 10
f:surcharge	0 0 0 -1 8 -1 0
f:suspend	0 0 -6 -6 14 -1 0
f:take	2 -2 0 10 -21 7 10
f:talk	3 0 -29 -22 29 21 -3
f:talked	0 0 6 0 0 -3 0
f:tariff	-2 6 2 -33 25 -24 1
f:tax	0 0 6 -5 -11 0 10
f:tea	0 0 1 8 -3 -3 0
f:team	0 0 -7 0 11 -1 0
f:television	0 0 8 -2 -9 6 0
f:tell	0 9 0 2 -2 0 -9
f:term	0 0 6 -9 6 -2 0
f:text	0 0 5 -12 -6 6 2
f:th	0 0 14 9 -16 -2 0
f:than	0 0 -17 0 12 0 2
f:that	-1 -6 18 8 -5 -6 -44
f:the	-16 -5 -15 -2 8 18 2
f:their	0 9 -6 -52 26 0 0
f:them	0 0 0 -27 35 -5 -9
f:then	10 0 -9 7 -8 19 -11
f:there	1 -1 37 5 -24 -4 -18
f:therefore	0 0 -14 -1 17 0 0
f:these	0 0 0 0 -7 5 4
f:they	10 2 13 15 -24 -5 -10
f:thi	-3 -1 6 13 -32 15 9
f:third	0 0 -14 -1 25 -8 -4
f:those	0 0 10 -2 5 -20 2
f:threaten	0 0 -7 -1 14 0 0
f:three	0 0 -8 -3 16 2 -4
f:through	0 0 20 -8 -10 0 -3
f:tile	0 0 10 0 2 -12 0
f:timber	0 0 -3 -9 -4 0 15
f:time	0 0 0 4 -2 -24 15
f:to	10 6 12 8 -19 -11 6
f:ton	0 0 0 -6 8 0 0
f:too	0 0 6 1 -1 -5 -1
f:top	0 0 -8 -25 30 6 -6
f:touch	0 0 13 0 -11 0 0
f:touched	0 0 0 -2 9 0 0
f:trade	4 0 8 8 -11 -8 -1
f:trader	0 0 12 0 -10 0 0
f:travel	0 0 -3 0 7 0 0
f:treaty	0 0 -4 22 -26 10 0
f:truce	0 5 16 19 -23 -10 -11
f:truck	0 0 6 1 -1 -4 0
f:turn	0 0 0 20 -21 0 0
f:twice	0 0 15 6 -16 -4 0
f:two	0 0 0 -27 23 -13 2
f:tyre	0 0 10 0 -6 0 0
f:under	-9 -6 12 15 -8 -25 3
f:unlawful	0 0 -17 -1 20 0 0
f:unless	0 0 35 4 -27 -13 -2
f:until	7 0 2 28 -7 -45 -21
f:up	0 0 -7 -3 12 -3 0
f:us	0 0 9 -17 8 -6 0
f:use	0 0 0 -4 8 0 0
f:used	0 0 0 10 -8 0 0
f:visit	0 0 0 -5 6 0 0
f:vote	0 0 4 -8 1 -3 4
f:voted	0 0 -2 0 10 -1 0
f:wait	0 0 0 -3 6 0 0
f:wake	0 0 16 0 -14 -1 0
f:walk	0 0 -11 0 17 -1 0
f:want	0 9 4 -11 -1 0 -4
f:warn	0 0 6 2 -4 -4 0
f:was	12 4 19 -15 -5 -22 8
f:way	0 0 -10 -1 -2 19 0
f:we	1 -3 -12 -1 10 1 -1
f:we've	0 0 13 2 -12 -1 0
f:weapon	0 0 -4 -15 19 0 0
f:week	0 0 1 -9 -12 18 3
f:well	0 0 -17 0 5 14 0
f:were	5 6 9 -8 -4 -12 0
f:what	1 -1 25 0 -17 -6 0
f:whatever	0 0 5 6 -10 0 0
f:when	0 5 6 15 -17 -1 -6
f:where	4 0 -33 4 3 25 -4
f:whether	0 0 21 -11 -8 -3 0
f:which	11 -3 -13 -14 6 7 10
f:while	0 0 15 1 -7 -5 -1
f:whisky	0 4 -10 2 0 0 0
f:who	-5 -1 2 -12 23 -15 -3
f:whole	0 0 0 12 -10 0 0
f:whom	0 0 -27 0 28 0 0
f:whose	0 0 -7 -1 -2 15 0
f:why	0 0 0 -1 19 -11 -11
f:will	-6 -6 0 -29 16 20 -5
f:window	0 0 -3 1 10 0 -8
f:wine	0 0 3 -7 10 -8 -4
f:winter	0 0 -4 0 12 -4 0
f:wire	0 0 0 -5 7 0 0
f:with	-9 -2 -6 -19 36 -9 -11
f:within	0 6 12 -4 -5 -5 -2
f:without	0 0 13 -2 -4 0 -7
f:wool	0 0 10 0 -13 0 4
f:work	0 0 5 7 -10 0 0
f:worse	0 0 0 -6 7 0 0
f:worth	5 0 10 0 -10 -6 0
f:would	-2 -16 11 13 -9 -8 -3
f:write	0 0 -18 -6 5 14 3
f:year	9 0 11 5 -14 -2 -9
f:yes	0 0 3 -1 -12 11 0
f:yet	0 0 -11 2 -3 18 -5
f:yield	0 0 -4 0 7 0 0
f:york	0 0 -3 0 6 0 0
f:you	0 0 0 8 1 -13 -3
f:your	0 0 -18 1 19 -2 -1
f:—	0 0 8 -9 0 0 0
first-of-paragraph	-14 -45 -22 -4 51 -23 -20
has-future	-13 -8 -4 -14 8 8 4
has-infinitive	5 -7 -15 -19 2 20 10
has-modal	-22 -11 1 -18 25 -6 -9
has-participle	8 -4 -11 1 15 -14 -3
has-past	13 3 -12 1 14 -18 -14
has-perfect	0 -13 4 12 1 -14 -17
has-pluperfect	1 3 -12 0 9 0 -11
has-present	-52 -11 3 -4 15 -6 -4
headline	-13 -10 1 9 17 -14 -58
l1=(	0 0 9 -9 0 0 0
l1=( & d:ahead	0 0 11 0 -9 0 0
l1=( & d:gone	0 0 0 -5 8 0 0
l1=,	-6 -6 -15 -6 17 -1 8
l1=, & d:ahead	0 0 -23 -3 11 3 12
l1=, & d:gone	-1 -1 -8 -2 13 0 0
l1=, & d:today	-1 0 10 -2 3 -4 -5
l1=.	0 0 -3 -1 8 0 0
l1=:	0 0 9 12 -12 0 -8
l1=: & d:ahead	0 0 8 -12 0 0 -7
l1=: & d:gone	0 0 -4 24 -17 0 0
l1=: & d:today	0 0 5 -9 0 0 0
l1=<agent>	0 0 -3 -4 12 0 0
l1=<begin>	1 5 -5 -5 9 -1 0
l1=<begin> & d:ahead	-1 -4 -2 -11 4 0 5
l1=<begin> & d:gone	4 9 0 -5 0 0 -1
l1=<day-ahead> & d:today	0 0 -12 0 13 0 0
l1=<day-gone>	0 0 -6 12 -6 0 0
l1=<day-gone> & d:today	0 0 -6 0 8 0 0
l1=<duty>	0 0 -2 -3 8 0 0
l1=<level-noun>	0 0 24 19 -36 -2 0
l1=<level-noun> & d:today	0 0 0 20 -18 0 0
l1=<level> & d:gone	0 0 0 7 -7 0 0
l1=<level> & d:today	0 0 0 -8 6 0 0
l1=<name>	0 0 -11 -10 23 0 0
l1=<name> & d:ahead	0 0 -6 0 8 0 0
l1=<name> & d:gone	0 0 0 -5 6 0 0
l1=<name> & d:today	0 0 -2 -3 8 0 0
l1=<not>	0 0 -4 0 9 -2 0
l1=<not> & d:gone	0 0 9 0 -7 0 0
l1=<organisation>	0 0 -3 8 -2 -1 0
l1=<organisation> & d:today	0 0 0 10 -8 0 0
l1=<seat>	0 0 -3 -7 15 0 0
l1=<seat> & d:ahead	0 0 -1 -2 8 0 0
l1=<span>	0 0 -17 0 19 0 0
l1=<span> & d:ahead	0 0 -17 0 18 0 0
l1=<v-agree>	0 0 -3 -3 8 0 0
l1=<v-agree> & d:gone	0 0 0 -7 8 0 0
l1=<v-bear>	0 0 11 -3 -3 0 0
l1=<v-bear> & d:ahead	0 0 11 -5 -4 0 0
l1=<v-begin>	0 0 -15 6 7 -4 -1
l1=<v-begin> & d:ahead	0 0 -12 10 3 -4 -1
l1=<v-down>	0 0 10 -4 -1 0 0
l1=<v-down> & d:ahead	0 0 10 -2 -4 0 0
l1=<v-end>	0 0 0 -10 11 -8 -2
l1=<v-end> & d:ahead	0 0 -2 0 9 -6 -1
l1=<v-end> & d:gone	0 0 -4 -1 9 0 0
l1=<v-impose>	0 0 -5 -2 12 0 -5
l1=<v-impose> & d:ahead	0 0 -7 2 6 0 -4
l1=<v-impose> & d:gone	0 0 0 -14 17 0 0
l1=<v-say>	4 0 -1 -4 -5 12 0
l1=<v-say> & d:ahead	0 0 0 0 -11 13 0
l1=<v-stay>	0 0 0 1 -14 13 0
l1=<v-stay> & d:ahead	0 0 1 0 -15 13 0
l1=<v-up> & d:ahead	0 0 3 4 -7 0 0
l1=a	4 0 -6 -4 6 0 0
l1=a & d:ahead	0 0 -3 -1 11 0 0
l1=about	0 0 -8 0 9 0 0
l1=about & d:ahead	0 0 -8 0 9 0 0
l1=after	0 0 13 -13 0 -1 -1
l1=after & d:ahead	0 0 14 -2 -7 -1 -1
l1=after & d:gone	0 0 0 -8 11 0 0
l1=agree	0 0 0 -6 7 0 0
l1=agree & d:gone	0 0 0 -5 6 0 0
l1=and	0 0 -9 -8 21 -1 0
l1=and & d:ahead	0 0 -7 0 12 0 0
l1=and & d:gone	0 0 0 -6 9 0 0
l1=as & d:ahead	0 0 6 0 -4 0 0
l1=back & d:ahead	0 0 -4 0 6 0 0
l1=before	0 0 -8 1 4 0 2
l1=before & d:ahead	0 0 -7 10 -5 0 3
l1=before & d:gone	0 0 0 -12 15 0 0
l1=begin & d:ahead	0 0 0 6 0 0 -1
l1=between	0 0 0 9 -7 0 0
l1=between & d:gone	0 0 0 9 -9 0 0
l1=beyond & d:ahead	0 0 7 0 -2 -3 0
l1=by	4 0 -3 -5 9 0 -12
l1=by & d:ahead	0 0 -2 -6 11 0 -12
l1=by & d:gone	5 0 0 -6 0 0 0
l1=changed	0 0 6 -4 -1 0 0
l1=come	0 0 -1 -4 11 0 0
l1=come & d:ahead	0 0 0 -1 8 0 0
l1=confirm	0 0 -7 0 0 6 0
l1=dated & d:gone	0 0 0 -5 6 0 0
l1=effect	0 0 0 11 -9 0 0
l1=effective	0 0 -4 0 7 0 0
l1=end	-2 0 -5 -4 15 -5 -1
l1=end & d:ahead	0 0 -11 0 16 -4 0
l1=end & d:gone	-1 0 -1 0 9 0 0
l1=end & d:today	0 0 7 0 -4 0 0
l1=for	0 0 11 -11 0 -2 0
l1=for & d:ahead	0 0 12 -4 -3 -2 0
l1=force	0 0 0 8 -6 0 0
l1=friday & d:today	0 0 -1 -2 7 0 0
l1=from	-12 4 -25 7 4 -26 14
l1=from & d:ahead	-3 -19 -20 12 -2 -23 20
l1=from & d:gone	-5 14 -9 -11 14 0 -19
l1=from & d:today	0 0 0 11 -6 0 0
l1=in	-11 -6 -18 13 4 -11 -5
l1=in & d:ahead	0 0 -12 -4 25 -6 0
l1=in & d:gone	-10 -5 -5 16 -4 -1 -2
l1=is	0 0 0 -6 2 0 -3
l1=is & d:gone	0 0 0 -3 8 0 0
l1=last	0 0 -3 11 -7 0 0
l1=last & d:gone	0 0 0 11 -10 0 0
l1=meet	0 0 7 -3 -3 0 0
l1=midnight	0 0 8 -5 -1 0 0
l1=of	-8 0 -26 8 8 -8 2
l1=of & d:ahead	0 0 -18 -14 23 -2 4
l1=of & d:gone	-5 0 -3 15 -7 -6 -1
l1=on	0 -1 -9 -1 21 -15 -2
l1=on & d:ahead	-32 -21 2 -9 13 -6 5
l1=on & d:gone	15 8 -36 4 8 -18 -22
l1=out	5 0 7 -6 -3 0 0
l1=out & d:today	0 0 6 0 -4 0 0
l1=say	5 0 10 -3 -13 3 0
l1=say & d:ahead	0 0 11 0 -14 4 0
l1=since	-5 0 -22 10 7 -9 -9
l1=since & d:ahead	0 -1 -14 -32 44 -5 -3
l1=since & d:gone	-3 1 -9 21 -14 0 -2
l1=since & d:today	0 0 0 -5 6 0 0
l1=start & d:ahead	0 0 -2 6 -4 0 1
l1=sunday	0 0 16 -6 -10 0 0
l1=than	0 0 -2 0 7 0 0
l1=than & d:ahead	0 0 -2 0 6 0 0
l1=the	0 -8 0 8 -6 4 3
l1=the & d:ahead	-3 0 3 -22 -6 9 6
l1=the & d:gone	2 -5 -15 15 0 -16 -4
l1=the & d:today	0 0 0 9 -8 0 0
l1=through	0 0 9 -4 -4 0 0
l1=through & d:ahead	0 0 11 -1 -8 0 0
l1=thursday	0 0 -1 -3 7 0 0
l1=thursday & d:today	0 0 -1 -3 7 0 0
l1=till	0 0 8 -3 -2 0 0
l1=till & d:ahead	0 0 9 0 -6 0 0
l1=time	0 0 0 8 -7 0 0
l1=to	0 -11 8 -40 -6 20 -26
l1=to & d:ahead	0 -1 10 -12 -29 26 -23
l1=to & d:gone	2 -6 -5 -29 38 -22 0
l1=tuesday	0 0 -10 0 6 0 0
l1=tuesday & d:today	0 0 -9 0 5 0 0
l1=until	-12 -11 9 -27 3 9 -24
l1=until & d:ahead	-2 -2 17 -26 -12 12 -22
l1=until & d:gone	-6 -5 -19 -6 33 -9 0
l1=up	0 0 6 -2 0 0 0
l1=up & d:ahead	0 0 7 0 -4 0 0
l1=wednesday	0 0 -5 -5 11 0 0
l1=wednesday & d:today	0 0 -5 -5 11 0 0
l1=—	0 0 -5 -4 12 0 0
l1=— & d:today	0 0 -6 -3 11 0 0
l2="	0 0 -12 3 1 7 -3
l2=" & d:ahead	0 0 -12 0 5 7 -3
l2=)	0 0 0 5 -6 0 0
l2=,	9 0 0 -7 0 -2 5
l2=, & d:ahead	0 -8 -4 -8 4 0 8
l2=, & d:gone	11 4 0 0 -5 -4 -4
l2=.	0 0 6 -3 0 0 0
l2=. & d:ahead	0 0 6 0 -2 0 0
l2=:	-1 0 0 0 -3 -12 15
l2=: & d:ahead	0 0 -2 -12 4 -12 16
l2=: & d:gone	0 0 7 3 -8 0 0
l2=;	0 0 7 -2 1 -5 0
l2=; & d:ahead	0 0 8 0 -2 -5 0
l2=<agent> & d:ahead	0 0 9 9 -15 0 0
l2=<agent> & d:gone	0 0 0 -10 13 0 0
l2=<begin>	-1 0 -5 0 15 -2 -10
l2=<begin> & d:ahead	-8 -9 5 5 -2 3 -3
l2=<begin> & d:gone	3 7 -11 -10 14 -3 -10
l2=<begin> & d:today	0 0 -17 7 10 -3 -3
l2=<day-ahead>	0 0 -2 2 -13 16 -4
l2=<day-ahead> & d:ahead	0 0 0 5 -18 17 -4
l2=<day-ahead> & d:gone	0 0 -1 -2 8 0 0
l2=<day-gone>	0 0 -5 0 9 0 0
l2=<day-gone> & d:ahead	0 0 -4 0 9 0 0
l2=<day-today>	0 0 0 8 -7 0 0
l2=<day-today> & d:ahead	0 0 -6 9 -4 0 0
l2=<duty>	0 0 -6 4 7 -2 -10
l2=<duty> & d:ahead	0 0 -4 -3 17 -1 -10
l2=<duty> & d:gone	0 0 0 9 -7 0 0
l2=<gate>	0 0 -2 8 -1 0 0
l2=<gate> & d:gone	0 0 0 6 -5 0 0
l2=<goods-amount>	0 0 0 12 -10 0 0
l2=<goods-amount> & d:gone	0 0 0 12 -12 0 0
l2=<goods>	0 -2 7 8 -2 0 -14
l2=<goods> & d:ahead	0 0 -8 7 9 0 -13
l2=<goods> & d:today	0 0 23 0 -19 0 0
l2=<level-noun>	0 0 -1 -9 10 1 -3
l2=<level-noun> & d:gone	0 0 0 -8 10 0 0
l2=<level>	-4 -1 -11 0 7 0 5
l2=<level> & d:ahead	0 0 -7 0 1 0 6
l2=<level> & d:gone	-2 0 -2 -7 15 0 0
l2=<level> & d:today	0 0 0 10 -9 0 0
l2=<month-gone>	0 0 -4 3 -6 7 0
l2=<month-gone> & d:ahead	0 0 -4 0 -3 8 0
l2=<name>	-3 5 -6 4 1 8 -15
l2=<name> & d:ahead	0 0 0 11 -4 9 -14
l2=<name> & d:gone	-1 7 0 -14 9 0 0
l2=<name> & d:today	0 0 -5 7 0 0 0
l2=<not>	5 0 -5 -11 5 0 0
l2=<not> & d:ahead	0 0 -9 -6 12 0 0
l2=<number>	-2 0 6 -11 1 -5 8
l2=<number> & d:ahead	0 0 10 2 -16 -4 8
l2=<number> & d:gone	-2 0 0 -17 22 0 0
l2=<number> & d:today	0 0 -5 -5 12 0 0
l2=<office>	0 0 -5 0 -1 8 0
l2=<office> & d:ahead	0 0 -7 0 0 9 0
l2=<office> & d:today	0 0 0 4 -6 0 0
l2=<organisation> & d:today	0 0 0 6 -4 0 0
l2=<person>	0 0 0 -8 11 -2 0
l2=<person> & d:gone	0 0 -2 -13 18 0 0
l2=<quality>	0 0 -6 0 5 0 0
l2=<seat>	-1 -1 -22 8 7 -7 0
l2=<seat> & d:ahead	0 0 -7 3 4 -4 2
l2=<seat> & d:today	0 0 -15 9 1 0 0
l2=<sender>	0 0 4 -7 0 0 0
l2=<sender> & d:ahead	0 0 6 -1 -2 0 0
l2=<span>	-2 4 -3 6 -7 -10 11
l2=<span> & d:ahead	0 -4 0 -9 2 -9 13
l2=<span> & d:gone	0 8 -3 11 -12 0 -3
l2=<v-agree>	-2 1 5 9 -6 -11 -2
l2=<v-agree> & d:ahead	0 0 6 -12 7 -11 -1
l2=<v-agree> & d:gone	-1 1 0 16 -14 0 0
l2=<v-bear>	0 0 12 -2 0 -8 -1
l2=<v-bear> & d:ahead	0 0 13 1 -8 -8 0
l2=<v-bear> & d:gone	0 0 0 -10 14 0 0
l2=<v-begin>	-6 4 -7 1 4 -9 1
l2=<v-begin> & d:ahead	0 -6 -9 0 10 -7 4
l2=<v-begin> & d:gone	-3 8 0 -1 0 0 -5
l2=<v-begin> & d:today	0 0 3 4 -7 0 0
l2=<v-buy>	0 0 0 -5 9 0 0
l2=<v-buy> & d:gone	0 0 0 -4 7 0 0
l2=<v-down>	0 0 0 5 0 -3 -6
l2=<v-down> & d:ahead	0 0 0 0 4 -3 -6
l2=<v-down> & d:gone	0 0 0 7 -6 0 0
l2=<v-end>	4 -4 5 -8 -7 12 -16
l2=<v-end> & d:ahead	-11 -1 11 -6 -13 15 -14
l2=<v-end> & d:gone	10 0 -12 0 7 -9 0
l2=<v-impose>	-8 2 -10 10 6 4 -17
l2=<v-impose> & d:ahead	0 -2 -4 11 0 8 -13
l2=<v-impose> & d:gone	-5 5 -12 4 2 -4 -1
l2=<v-impose> & d:today	0 0 -5 -3 8 0 0
l2=<v-propose>	0 0 -11 -1 21 -5 0
l2=<v-propose> & d:ahead	0 0 -10 0 19 -4 0
l2=<v-return>	0 0 -4 0 11 0 0
l2=<v-return> & d:ahead	0 0 -3 0 10 0 0
l2=<v-say>	-2 0 -7 1 12 -2 -6
l2=<v-say> & d:today	0 0 -3 0 6 0 0
l2=<v-stay>	0 2 -7 -1 6 4 -6
l2=<v-stay> & d:ahead	0 -2 -1 -19 8 7 -4
l2=<v-stay> & d:gone	2 5 -15 11 -3 -3 0
l2=<v-suspend>	0 2 -1 7 -6 1 0
l2=<v-suspend> & d:gone	0 4 -8 11 -10 0 0
l2=<v-target>	0 0 -2 0 8 -3 0
l2=<v-up>	0 0 5 -9 7 -2 -4
l2=<v-up> & d:gone	0 0 0 -12 16 0 0
l2=accra	0 0 0 6 -5 0 0
l2=accra & d:gone	0 0 0 6 -6 0 0
l2=again	0 0 -3 -3 7 -4 2
l2=agree & d:ahead	0 0 -1 0 6 0 0
l2=agree & d:gone	0 4 0 4 -7 0 0
l2=agreement	0 0 8 -3 -2 0 0
l2=agreement & d:ahead	0 0 8 0 -6 0 0
l2=ahead	0 0 -8 0 11 0 0
l2=ahead & d:ahead	0 0 -7 0 11 0 0
l2=all	0 0 -4 0 9 0 0
l2=all & d:ahead	0 0 -3 0 7 0 0
l2=and	0 0 6 -7 0 -10 9
l2=and & d:ahead	0 0 8 -9 -5 -10 10
l2=announce	0 0 2 -7 3 0 0
l2=announce & d:gone	0 0 0 -4 7 0 0
l2=apply	0 0 3 -7 3 1 -4
l2=apply & d:gone	0 0 0 -7 7 0 0
l2=are	0 0 -2 0 0 6 0
l2=are & d:ahead	0 0 -7 0 1 6 0
l2=arrangement	0 0 -12 1 1 3 0
l2=arrangement & d:ahead	0 0 -11 0 6 4 0
l2=as	0 0 -14 12 -8 -4 7
l2=as & d:ahead	0 0 -11 9 -7 -3 8
l2=as & d:gone	0 0 0 7 -6 0 0
l2=at	6 0 -4 -14 15 -12 -2
l2=at & d:ahead	0 0 -9 -2 22 -11 -1
l2=at & d:gone	7 0 0 -4 -2 0 0
l2=back	0 0 -8 -12 20 -1 0
l2=back & d:ahead	0 0 -8 0 13 -1 0
l2=back & d:gone	0 0 0 -9 9 0 0
l2=been	0 0 7 -4 -1 0 0
l2=before	0 0 0 -3 6 -8 0
l2=before & d:ahead	0 0 0 -1 5 -8 0
l2=begin	-4 6 -11 3 -2 -8 5
l2=begin & d:ahead	0 -5 -10 0 6 -7 7
l2=begin & d:gone	-2 10 0 4 -8 0 -2
l2=both	0 0 -5 20 -10 -1 -1
l2=both & d:ahead	0 0 -5 0 11 -1 -1
l2=both & d:gone	0 0 0 21 -20 0 0
l2=busan	0 0 -8 -2 10 0 0
l2=busan & d:ahead	0 0 -7 0 8 0 0
l2=by	0 0 -7 2 12 -4 -2
l2=by & d:ahead	0 0 -7 0 15 -3 -2
l2=by & d:today	0 0 0 8 -7 0 0
l2=case	0 0 -5 0 7 0 0
l2=change	0 0 -4 7 0 0 0
l2=change & d:ahead	0 0 -4 8 0 0 0
l2=clear	0 0 7 -2 -1 0 0
l2=clear & d:ahead	0 0 7 -1 -2 0 0
l2=close	0 0 11 0 -7 0 0
l2=close & d:ahead	0 0 11 0 -8 0 0
l2=come	0 0 -8 -4 15 0 0
l2=come & d:ahead	0 0 -7 0 11 0 0
l2=conclude & d:ahead	0 0 1 -4 6 -3 0
l2=counted	0 -3 6 6 -5 0 -4
l2=counted & d:ahead	0 0 7 16 -20 0 -4
l2=counted & d:gone	0 -3 0 -5 9 0 0
l2=date & d:ahead	0 0 9 -1 -10 5 -2
l2=date & d:today	0 0 -5 -1 9 0 0
l2=day	0 0 14 -4 -11 0 0
l2=day & d:ahead	0 0 15 0 -15 0 0
l2=deadline	0 0 -4 0 6 0 0
l2=deadline & d:ahead	0 0 -4 0 6 0 0
l2=deal	0 0 -4 -1 10 0 0
l2=deal & d:ahead	0 0 -4 0 6 0 0
l2=declare	0 0 -4 14 -9 0 0
l2=declare & d:gone	0 0 0 11 -10 0 0
l2=decree	0 0 0 8 -7 0 0
l2=decree & d:ahead	0 0 0 10 -9 0 0
l2=die	-2 0 12 0 -6 0 0
l2=die & d:ahead	0 0 13 0 -11 0 0
l2=down	0 0 -5 11 -2 0 0
l2=down & d:ahead	0 0 -2 0 6 0 0
l2=down & d:gone	0 0 0 13 -13 0 0
l2=drop	0 0 7 0 -5 0 0
l2=duty	0 0 -2 3 0 2 -7
l2=duty & d:ahead	0 0 -1 0 1 2 -7
l2=early	0 0 6 0 -4 0 0
l2=early & d:ahead	0 0 7 0 -5 0 0
l2=effect & d:gone	0 0 0 10 -8 0 0
l2=end	3 0 -2 -8 2 2 -5
l2=end & d:gone	7 0 -2 -3 2 -6 0
l2=enter & d:gone	0 0 0 -6 6 0 0
l2=entry	0 0 -8 0 9 0 0
l2=expire	3 -1 0 -8 1 2 -3
l2=expire & d:gone	5 0 -6 -5 3 0 0
l2=face	0 0 7 8 -15 0 0
l2=filed & d:ahead	0 0 0 -4 6 0 0
l2=filed & d:gone	0 0 0 9 -8 0 0
l2=for	0 0 -11 0 16 0 0
l2=for & d:ahead	0 0 -10 0 13 0 0
l2=found	0 0 -14 0 8 7 0
l2=friday	0 0 -2 0 7 0 0
l2=from	0 0 -15 6 -4 -3 11
l2=from & d:ahead	0 0 -14 -5 1 -3 13
l2=from & d:gone	0 0 0 12 -9 0 0
l2=frozen	0 0 -11 0 15 -4 0
l2=geneva	0 0 -8 -1 11 0 0
l2=geneva & d:ahead	0 0 -6 0 10 0 0
l2=go	0 0 15 -11 -3 -1 -2
l2=go & d:ahead	0 0 12 -1 -6 0 -2
l2=go & d:gone	0 0 0 -6 9 0 0
l2=good	0 0 12 -11 0 -6 0
l2=good & d:ahead	0 0 16 -2 -6 -6 0
l2=good & d:gone	0 0 -5 -5 13 0 0
l2=happen	0 0 9 -1 -3 -6 0
l2=happen & d:ahead	0 0 10 0 -4 -6 0
l2=have	0 0 -6 2 6 -2 0
l2=have & d:ahead	0 0 -3 0 8 -2 0
l2=hold	0 7 0 -5 -3 5 0
l2=hold & d:gone	0 8 0 -5 -1 0 0
l2=holiday	0 0 -4 0 6 0 0
l2=in	0 0 -6 -5 20 0 -6
l2=in & d:ahead	0 0 -3 10 0 0 -5
l2=in & d:gone	0 0 0 -17 20 0 0
l2=in & d:today	0 0 -1 -2 6 0 0
l2=increase	0 0 -4 0 8 0 0
l2=is	0 0 11 -14 -6 -9 11
l2=is & d:ahead	0 0 13 -3 -14 -9 11
l2=is & d:gone	0 0 0 -5 7 0 0
l2=it	-2 0 6 -1 4 -13 0
l2=it & d:ahead	0 0 10 -8 0 -13 1
l2=its	0 0 -2 -2 8 0 0
l2=lapse	0 0 7 0 -9 5 0
l2=lapse & d:ahead	0 0 8 0 -13 5 0
l2=last	0 0 4 -9 -6 6 1
l2=last & d:ahead	0 0 0 -1 -7 7 2
l2=last & d:gone	0 0 0 -1 7 0 0
l2=later	0 0 0 0 6 0 0
l2=law	0 0 8 -3 -3 0 0
l2=law & d:ahead	0 0 10 0 -9 0 0
l2=letter	0 0 0 7 -5 0 0
l2=letter & d:gone	0 0 0 8 -8 0 0
l2=level & d:ahead	0 0 2 0 -6 4 0
l2=level & d:gone	0 0 0 -4 6 0 0
l2=live	0 0 14 0 -6 -5 0
l2=live & d:ahead	0 0 14 0 -8 -5 0
l2=london	0 0 0 -3 7 0 0
l2=lower	0 0 0 10 -8 0 0
l2=lower & d:gone	0 0 0 7 -7 0 0
l2=make	0 0 -3 9 -1 0 0
l2=make & d:ahead	0 0 -3 -1 7 0 0
l2=make & d:gone	0 0 0 11 -9 0 0
l2=me	0 0 0 13 -12 0 0
l2=me & d:gone	0 0 0 13 -13 0 0
l2=meet	0 0 -5 0 10 0 0
l2=meet & d:ahead	0 0 -5 0 7 0 0
l2=midnight	11 0 2 -9 -9 -6 8
l2=midnight & d:ahead	-1 0 3 -3 -3 -6 8
l2=midnight & d:gone	13 0 0 -2 -9 0 0
l2=minute	0 0 -5 0 9 0 0
l2=minute & d:ahead	0 0 -5 0 6 0 0
l2=monday	0 0 -12 4 -7 0 13
l2=monday & d:ahead	0 0 -3 3 -13 0 14
l2=monday & d:today	0 0 -8 0 8 0 0
l2=more	0 0 -2 0 8 0 -1
l2=more & d:ahead	0 0 -2 0 7 0 -1
l2=next	0 0 -5 0 7 0 0
l2=night	0 0 -15 0 16 0 0
l2=night & d:ahead	0 0 -15 0 15 0 0
l2=nothing	0 0 -5 -5 12 0 0
l2=of	0 3 3 -12 6 0 0
l2=of & d:ahead	0 0 8 0 -4 0 0
l2=of & d:gone	0 3 0 -8 7 0 0
l2=of & d:today	0 0 -1 -1 6 0 0
l2=off	0 0 -3 0 7 0 0
l2=off & d:ahead	0 0 -3 0 6 0 0
l2=oil & d:ahead	0 0 -2 6 -2 0 0
l2=on	-3 0 -6 8 5 -1 -4
l2=on & d:ahead	0 0 0 -15 7 0 -2
l2=on & d:gone	-1 0 -3 9 0 -2 0
l2=on & d:today	0 0 -10 9 0 0 0
l2=open	0 0 -5 0 7 0 0
l2=open & d:ahead	0 0 -5 0 6 0 0
l2=or	0 0 -2 -2 8 0 0
l2=or & d:ahead	0 0 -2 0 7 0 0
l2=order	0 0 0 -5 8 0 0
l2=order & d:gone	0 0 0 -4 7 0 0
l2=other	0 0 0 -7 2 5 0
l2=other & d:gone	0 0 0 -7 7 0 0
l2=out	8 -1 3 -10 -5 9 -4
l2=out & d:ahead	0 0 6 0 -8 9 -4
l2=out & d:gone	10 -1 -1 -7 0 0 0
l2=over & d:gone	0 0 0 0 6 0 0
l2=own & d:ahead	0 0 6 0 -5 0 0
l2=paper	0 0 -2 0 6 0 0
l2=pause	0 0 0 11 -12 7 0
l2=pause & d:ahead	0 0 0 0 -1 7 0
l2=pause & d:gone	0 0 0 12 -12 0 0
l2=pay	0 0 -8 -2 7 0 2
l2=pay & d:ahead	0 0 -8 0 1 0 2
l2=place	0 0 -5 0 0 7 0
l2=place & d:ahead	0 0 -5 0 0 7 0
l2=price	0 0 -2 10 -5 0 0
l2=price & d:gone	0 0 0 10 -10 0 0
l2=rate	0 0 0 -7 10 0 0
l2=rate & d:ahead	0 0 0 -6 9 0 0
l2=reach	0 0 8 -1 -3 0 0
l2=reach & d:ahead	0 0 9 0 -6 0 0
l2=renewed	0 0 2 -13 0 9 0
l2=renewed & d:ahead	0 0 2 0 -14 9 0
l2=renewed & d:gone	0 0 0 -13 14 0 0
l2=report	0 0 -3 0 6 0 0
l2=report & d:ahead	0 0 -3 0 7 0 0
l2=run & d:ahead	0 0 9 -12 -6 2 0
l2=run & d:gone	2 0 -14 8 2 -2 0
l2=say & d:gone	0 0 0 -4 8 0 0
l2=sign & d:gone	0 0 0 8 -7 0 0
l2=since	0 0 -6 25 -19 0 0
l2=since & d:ahead	0 0 -4 -2 9 0 0
l2=since & d:gone	0 0 0 31 -30 0 0
l2=sit	0 0 -7 -1 13 0 0
l2=sit & d:ahead	0 0 -7 0 10 0 0
l2=sleep	0 0 6 -4 0 -4 0
l2=sleep & d:ahead	0 0 7 -1 0 -4 0
l2=spoke	0 0 0 0 -9 11 0
l2=spoke & d:ahead	0 0 0 0 -14 14 0
l2=standstill	0 9 12 0 -12 -9 0
l2=standstill & d:ahead	0 0 14 0 -5 -9 0
l2=standstill & d:gone	0 9 0 0 -11 0 0
l2=start	0 0 -8 0 2 -1 4
l2=start & d:ahead	0 0 -8 -5 6 -1 5
l2=stay	0 0 -9 9 3 -6 0
l2=stay & d:ahead	0 0 -9 0 17 -6 0
l2=stay & d:gone	0 0 0 11 -11 0 0
l2=stockholm	0 0 -2 -7 13 0 0
l2=stockholm & d:gone	0 0 0 -7 8 0 0
l2=stop	0 0 3 6 -8 0 0
l2=stop & d:ahead	0 0 6 0 -4 0 0
l2=stop & d:gone	0 0 -1 6 -3 0 0
l2=sunday	0 0 -6 -3 -3 13 0
l2=sunday & d:ahead	0 0 -5 -1 -6 13 0
l2=surcharge & d:gone	0 0 0 6 -6 0 0
l2=suspend & d:ahead	0 0 0 4 -6 3 1
l2=table	0 0 0 7 -5 0 0
l2=table & d:gone	0 0 0 7 -7 0 0
l2=take	0 0 -3 7 -1 0 0
l2=take & d:ahead	0 0 -3 9 -3 0 0
l2=tariff	0 0 -2 -3 15 -8 0
l2=tariff & d:ahead	0 0 -2 -5 19 -8 0
l2=term	0 0 8 0 -5 -2 0
l2=term & d:ahead	0 0 8 0 -5 -2 0
l2=the	0 0 -7 -1 16 0 -2
l2=the & d:gone	0 0 0 -4 6 0 0
l2=the & d:today	0 0 0 -5 8 0 0
l2=there	0 0 -6 -4 6 0 2
l2=there & d:ahead	0 0 -6 0 3 0 3
l2=thi	0 0 -6 1 -1 0 6
l2=thursday	0 0 12 -7 -4 0 -1
l2=thursday & d:ahead	0 0 6 0 -1 0 -1
l2=thursday & d:today	0 0 7 -1 -4 0 0
l2=time	0 0 -12 0 13 0 0
l2=time & d:ahead	0 0 -12 -4 18 0 0
l2=to	0 0 -4 0 -5 14 -10
l2=to & d:ahead	0 0 0 -4 -8 16 -9
l2=town	0 0 0 7 -7 0 0
l2=truce	-3 -10 3 -1 1 2 -5
l2=truce & d:ahead	0 0 0 -16 4 5 -3
l2=truce & d:gone	-2 -8 -3 10 0 -2 0
l2=truce & d:today	0 0 7 -10 0 0 0
l2=tuesday	0 0 7 -11 0 0 0
l2=tuesday & d:today	0 0 8 -5 -3 0 0
l2=two	0 0 0 -2 6 0 0
l2=until	0 0 6 -2 -7 8 -6
l2=until & d:ahead	0 0 0 -6 -6 11 -5
l2=until & d:gone	0 0 -1 2 6 -5 0
l2=up	0 0 6 0 -12 10 0
l2=up & d:ahead	0 0 7 0 -15 10 0
l2=us	0 0 18 -6 0 -14 -1
l2=us & d:ahead	0 0 18 -3 -1 -14 -1
l2=valid	0 0 16 2 -7 -13 0
l2=valparaíso	0 0 0 -5 10 0 0
l2=was	0 0 0 -12 15 0 0
l2=was & d:gone	0 0 0 -11 14 0 0
l2=wednesday & d:ahead	0 0 -6 10 0 0 -5
l2=wednesday & d:today	0 0 5 -6 0 0 0
l2=week	0 0 9 -8 -1 0 0
l2=week & d:ahead	0 0 10 -1 -6 0 0
l2=were	0 0 -4 -3 11 0 0
l2=what	0 0 -12 -5 17 0 0
l2=what & d:ahead	0 0 -10 0 12 0 0
l2=which	0 0 -2 -2 -6 13 0
l2=which & d:ahead	0 0 -9 0 -4 14 0
l2=will	0 0 0 1 -11 13 0
l2=will & d:ahead	0 0 0 1 -11 13 0
l2=year	0 0 -8 7 0 0 0
l2=year & d:ahead	0 0 -7 -4 14 0 0
l2=year & d:gone	0 0 0 12 -12 0 0
l2=you	0 0 0 0 7 -3 0
l2=—	0 0 -11 -6 19 0 0
l2=— & d:today	0 0 -9 -4 14 0 0
l3="	0 0 -1 0 6 0 0
l3='	0 0 7 0 -4 0 0
l3='s	0 0 16 -8 -17 9 0
l3='s & d:ahead	0 0 17 0 -22 10 0
l3='s & d:gone	0 0 0 -3 6 0 0
l3=)	0 0 -5 -1 11 0 0
l3=) & d:ahead	0 0 -4 0 8 0 0
l3=,	-10 -2 -11 23 -11 11 -5
l3=, & d:ahead	0 0 -3 5 -10 15 -3
l3=, & d:gone	-8 0 -3 14 -5 -7 0
l3=, & d:today	0 0 -14 9 2 0 0
l3=.	0 0 -4 6 0 0 0
l3=. & d:ahead	0 0 -3 8 -2 0 0
l3=:	0 0 1 0 -3 -16 11
l3=: & d:ahead	0 0 4 7 -14 -16 13
l3=: & d:gone	0 0 0 -18 23 0 0
l3=;	0 0 -8 0 1 8 0
l3=; & d:ahead	0 0 -8 0 0 8 0
l3=<agent>	0 0 -9 -11 26 0 0
l3=<agent> & d:ahead	0 0 -8 0 10 0 0
l3=<agent> & d:gone	0 0 0 -8 11 0 0
l3=<begin>	-7 -2 9 5 3 -1 -15
l3=<begin> & d:ahead	-10 -11 8 -9 0 7 -6
l3=<begin> & d:gone	1 5 -21 14 -4 -6 -13
l3=<begin> & d:today	-3 -2 15 -4 3 -8 -10
l3=<day-ahead>	0 0 2 -4 3 -7 0
l3=<day-ahead> & d:ahead	0 0 0 -10 9 -6 0
l3=<day-gone>	12 0 1 0 -1 -12 0
l3=<day-gone> & d:ahead	0 0 -3 0 14 -12 0
l3=<day-gone> & d:gone	13 0 6 -1 -16 0 0
l3=<day-today>	0 0 -10 -2 5 0 6
l3=<day-today> & d:today	0 0 -6 0 7 0 0
l3=<duty>	0 0 -13 -1 12 3 0
l3=<duty> & d:ahead	0 0 -13 2 7 3 0
l3=<gate>	0 0 2 -7 0 -3 5
l3=<gate> & d:ahead	0 0 3 0 -5 -3 6
l3=<goods-amount>	0 0 0 -2 6 0 0
l3=<goods>	0 0 1 12 -6 -4 0
l3=<goods> & d:today	0 0 0 14 -15 0 0
l3=<level-noun>	0 0 5 0 4 0 -10
l3=<level-noun> & d:ahead	0 0 5 8 -4 0 -10
l3=<level-noun> & d:gone	0 0 0 -16 17 0 0
l3=<level>	0 0 -7 -20 16 2 0
l3=<level> & d:ahead	0 0 -4 -18 8 3 0
l3=<level> & d:gone	0 0 0 -14 17 0 0
l3=<month-gone>	0 0 15 -3 -8 -3 0
l3=<month-gone> & d:ahead	0 0 15 0 -7 -3 0
l3=<name>	6 0 9 -17 4 -9 0
l3=<name> & d:ahead	0 0 9 -4 -1 -8 1
l3=<name> & d:gone	7 0 -1 -7 3 0 0
l3=<name> & d:today	0 0 0 -8 6 0 0
l3=<not>	0 0 -10 -4 11 4 -4
l3=<not> & d:ahead	0 0 -6 0 5 4 -4
l3=<not> & d:today	0 0 -4 0 7 0 0
l3=<number>	6 0 -13 11 -6 1 2
l3=<number> & d:ahead	0 0 -13 8 0 1 3
l3=<number> & d:gone	6 0 0 10 -11 0 0
l3=<office>	0 0 -5 -4 15 -3 0
l3=<office> & d:ahead	0 0 -3 0 8 -2 0
l3=<organisation>	0 0 -11 0 14 -5 0
l3=<organisation> & d:ahead	0 0 -9 0 16 -4 0
l3=<person>	0 0 -6 -6 5 0 11
l3=<person> & d:ahead	0 0 -1 6 -13 0 12
l3=<person> & d:gone	0 0 0 -14 19 0 0
l3=<person> & d:today	0 0 -4 -3 10 0 0
l3=<points>	0 0 15 0 -5 -7 0
l3=<points> & d:ahead	0 0 15 -2 -4 -7 0
l3=<quality>	4 0 -14 1 12 -1 -6
l3=<quality> & d:ahead	0 0 -11 -9 26 -1 -5
l3=<quality> & d:gone	4 0 0 3 -7 0 0
l3=<seat>	0 0 3 -23 5 -4 14
l3=<seat> & d:ahead	0 0 0 -6 -5 -4 14
l3=<seat> & d:gone	0 0 0 -16 20 0 0
l3=<sender>	0 0 12 -4 -5 0 0
l3=<sender> & d:ahead	0 0 12 0 -8 0 0
l3=<span>	3 9 0 3 -6 -1 0
l3=<span> & d:ahead	0 -8 -2 11 -2 0 0
l3=<span> & d:gone	4 15 2 -5 -6 -2 -2
l3=<v-agree>	0 0 -7 8 1 0 0
l3=<v-agree> & d:ahead	0 0 -14 0 18 0 0
l3=<v-agree> & d:gone	0 0 0 6 -4 0 0
l3=<v-agree> & d:today	0 0 5 2 -8 0 0
l3=<v-bear>	0 0 0 0 6 0 -4
l3=<v-bear> & d:gone	0 0 0 -13 16 0 0
l3=<v-begin>	0 -1 7 9 -9 -16 7
l3=<v-begin> & d:ahead	0 0 10 -4 -2 -14 8
l3=<v-begin> & d:gone	0 0 0 9 -3 0 0
l3=<v-begin> & d:today	0 0 -4 11 -6 0 0
l3=<v-deny>	0 0 -11 0 14 0 0
l3=<v-deny> & d:ahead	0 0 -11 0 12 0 0
l3=<v-down>	0 0 11 0 -4 -4 -3
l3=<v-down> & d:ahead	0 0 12 0 -7 -3 -3
l3=<v-down> & d:gone	0 0 0 -4 6 0 0
l3=<v-end>	2 0 2 -11 -3 8 -4
l3=<v-end> & d:ahead	0 0 4 -2 -6 9 -4
l3=<v-impose>	-3 -8 -2 -12 26 -35 10
l3=<v-impose> & d:ahead	0 0 -5 0 15 -34 11
l3=<v-impose> & d:gone	-1 -6 0 -18 28 0 0
l3=<v-impose> & d:today	0 0 9 0 -5 0 0
l3=<v-propose>	0 0 15 6 -14 -3 -1
l3=<v-propose> & d:ahead	0 0 13 0 -5 -3 -1
l3=<v-propose> & d:gone	0 0 0 7 -7 0 0
l3=<v-say>	0 0 -9 5 0 -2 8
l3=<v-say> & d:ahead	0 0 -7 -2 2 -1 9
l3=<v-say> & d:gone	0 0 0 11 -8 0 0
l3=<v-sell>	0 0 -2 -2 9 0 0
l3=<v-stay>	7 -4 -1 -5 4 -1 0
l3=<v-stay> & d:ahead	0 0 1 -6 2 0 0
l3=<v-stay> & d:gone	9 -2 -5 0 0 0 0
l3=<v-suspend>	0 -2 -8 -12 21 -2 0
l3=<v-suspend> & d:ahead	0 0 -11 1 12 -2 0
l3=<v-suspend> & d:gone	0 -2 0 -15 19 0 0
l3=<v-target>	0 0 7 -5 0 0 0
l3=<v-target> & d:ahead	0 0 -2 0 8 0 0
l3=<v-up>	0 0 3 -12 16 -7 -6
l3=<v-up> & d:gone	0 0 0 -5 11 -1 0
l3=a	0 0 -1 -1 1 -5 8
l3=a & d:ahead	0 0 0 -12 6 -4 8
l3=a & d:gone	0 0 0 6 -4 0 0
l3=additional	0 0 0 -6 4 0 0
l3=after	0 0 0 12 -19 0 5
l3=after & d:gone	0 0 0 14 -14 0 0
l3=agree	0 0 -7 0 10 0 0
l3=agree & d:ahead	0 0 -7 0 7 0 0
l3=agreement	0 0 -15 0 21 -7 0
l3=agreement & d:ahead	0 0 -15 0 20 -7 0
l3=all & d:ahead	0 0 6 0 -4 0 0
l3=and	-2 -1 -1 -24 10 10 -5
l3=and & d:ahead	0 0 7 -14 -11 11 -4
l3=and & d:gone	0 0 -8 -6 20 0 0
l3=and & d:today	0 0 -12 -4 16 0 0
l3=any	0 0 -5 0 6 0 0
l3=apply	0 0 -8 0 4 0 3
l3=apply & d:ahead	0 0 -8 0 4 0 3
l3=are	0 0 20 -9 -8 0 -3
l3=are & d:ahead	0 0 23 -5 -16 0 -3
l3=are & d:gone	0 0 -3 -2 9 0 0
l3=arrangement	0 0 20 0 -13 -9 0
l3=arrangement & d:ahead	0 0 20 0 -13 -9 0
l3=arrive	0 0 6 0 -5 0 0
l3=as	0 0 7 -20 10 -3 0
l3=as & d:ahead	0 0 8 0 -2 -3 0
l3=as & d:gone	0 0 0 -19 20 0 0
l3=ask	0 0 8 0 -6 0 0
l3=at	5 0 1 0 -2 0 -6
l3=at & d:ahead	-1 0 4 -7 1 0 -5
l3=at & d:gone	8 0 0 4 -9 0 0
l3=at & d:today	0 0 -2 0 7 0 0
l3=back	0 0 -3 0 6 0 0
l3=be	0 0 8 -1 -6 0 0
l3=be & d:ahead	0 0 9 0 -12 1 0
l3=be & d:gone	0 0 0 -6 14 -1 0
l3=been & d:ahead	0 0 6 -5 -3 1 0
l3=before	0 0 10 0 -4 -2 0
l3=begin	0 0 -1 18 -14 0 0
l3=begin & d:gone	0 0 0 15 -15 0 0
l3=both	0 0 7 -8 9 -3 -5
l3=both & d:ahead	0 0 7 -7 8 -3 -5
l3=by	-1 0 -25 8 13 0 5
l3=by & d:ahead	0 0 -24 0 18 0 5
l3=by & d:gone	-1 0 0 9 -3 0 0
l3=cape	0 0 0 7 -7 0 0
l3=carry	0 0 -5 0 0 8 0
l3=carry & d:ahead	0 0 -5 0 0 8 0
l3=come	0 0 6 0 -4 0 0
l3=come & d:ahead	0 0 7 0 -4 0 0
l3=company	0 0 -4 0 7 0 0
l3=could	0 0 -6 0 9 0 0
l3=could & d:ahead	0 0 -6 0 8 0 0
l3=country	0 0 17 -1 -9 -1 0
l3=country & d:ahead	0 0 17 0 -13 -1 0
l3=deal	0 0 6 0 -4 0 0
l3=deal & d:ahead	0 0 6 0 -5 0 0
l3=did	9 0 -11 0 1 0 0
l3=did & d:ahead	0 0 -9 0 13 0 0
l3=did & d:gone	9 0 0 0 -9 0 0
l3=dispute	0 0 13 -6 0 0 0
l3=dispute & d:gone	0 0 0 -5 7 0 0
l3=down	0 0 -8 0 12 0 0
l3=down & d:ahead	0 0 -8 0 9 0 0
l3=due	0 0 11 0 -6 0 -1
l3=due & d:ahead	0 0 11 0 -6 0 -1
l3=duty	0 0 -9 -4 12 0 0
l3=duty & d:ahead	0 0 -8 5 0 0 0
l3=duty & d:gone	0 0 0 -16 17 0 0
l3=end	0 0 6 -1 -17 15 0
l3=end & d:ahead	0 0 13 0 -26 16 0
l3=end & d:today	0 0 -5 0 6 0 0
l3=expire	5 0 -2 0 2 -6 0
l3=expire & d:ahead	0 0 -1 0 8 -6 0
l3=expire & d:gone	7 0 0 0 -5 0 0
l3=extension	0 0 3 0 -7 3 0
l3=extension & d:ahead	0 0 3 0 -9 5 0
l3=face	0 0 9 -3 -1 0 -2
l3=face & d:ahead	0 0 9 -3 -1 0 -2
l3=first	0 0 2 -6 -10 0 13
l3=first & d:ahead	0 0 2 0 -14 0 13
l3=for	0 11 -5 0 -4 -5 5
l3=for & d:ahead	0 -3 -4 1 1 -5 7
l3=for & d:gone	0 14 0 -4 -4 0 0
l3=for & d:today	0 0 0 6 -6 0 0
l3=force	0 0 11 15 -21 -3 0
l3=force & d:ahead	0 0 11 0 -5 -3 0
l3=force & d:gone	0 0 0 21 -21 0 0
l3=from	0 0 -12 8 -3 15 -9
l3=from & d:ahead	0 0 -10 7 -5 16 -8
l3=from & d:gone	0 0 -1 -2 9 0 0
l3=geneva	0 0 13 7 -16 0 0
l3=geneva & d:ahead	0 0 13 0 -11 0 0
l3=geneva & d:gone	0 0 0 7 -6 0 0
l3=get	0 0 -6 0 9 0 0
l3=get & d:ahead	0 0 -6 0 8 0 0
l3=give	0 0 4 0 -13 9 0
l3=give & d:ahead	0 0 4 0 -14 9 0
l3=given	0 0 -9 -1 0 10 0
l3=go	0 0 9 -9 2 -3 -3
l3=go & d:ahead	0 0 11 -2 -4 -1 -3
l3=go & d:gone	0 0 0 -3 9 0 0
l3=good	0 0 -13 -4 15 -3 6
l3=good & d:ahead	0 0 -13 -1 12 -3 6
l3=had	-3 6 -14 3 5 -1 0
l3=had & d:ahead	0 0 -13 10 3 0 0
l3=had & d:gone	-2 8 0 -5 1 0 0
l3=has	0 0 -4 -2 9 0 0
l3=has & d:ahead	0 0 -1 -3 8 0 0
l3=have	-3 0 -7 -7 22 -3 0
l3=have & d:ahead	0 0 -23 0 29 -2 0
l3=have & d:gone	-3 0 0 -5 11 0 0
l3=he	0 0 -3 0 -3 6 0
l3=he & d:ahead	0 0 -2 0 -2 6 0
l3=his	0 0 -3 0 6 0 0
l3=hold	0 0 2 0 5 -8 0
l3=hold & d:ahead	0 0 2 0 3 -8 0
l3=i	0 0 0 -11 9 0 0
l3=i & d:today	0 0 0 -5 6 0 0
l3=in	-12 5 -4 10 4 -7 -13
l3=in & d:ahead	0 0 0 -13 19 -4 -9
l3=in & d:gone	-9 7 -6 16 -12 -1 0
l3=is	0 0 6 6 -12 3 0
l3=is & d:ahead	0 0 4 19 -18 4 1
l3=is & d:gone	0 0 0 -14 16 0 0
l3=is & d:today	0 0 4 3 -7 0 0
l3=it	0 -3 -8 16 -2 9 -22
l3=it & d:ahead	0 0 -1 1 0 11 -21
l3=it & d:gone	0 -1 -12 22 -11 -2 0
l3=it & d:today	0 0 -9 -5 13 0 0
l3=its	0 0 0 0 -2 6 0
l3=its & d:ahead	0 0 1 -5 -2 6 0
l3=its & d:gone	0 0 0 6 -4 0 0
l3=kick & d:ahead	0 0 0 13 -9 0 -2
l3=kick & d:gone	0 0 0 -8 8 0 0
l3=last	0 -3 29 -14 -12 -14 1
l3=last & d:ahead	0 0 28 -2 -21 -14 2
l3=last & d:gone	0 -2 0 -8 15 0 0
l3=leave	0 0 0 7 -4 0 0
l3=leave & d:ahead	0 0 0 9 -7 0 0
l3=m	0 0 6 -2 -1 0 0
l3=m & d:ahead	0 0 6 0 -2 0 0
l3=make	0 0 5 0 0 -7 0
l3=make & d:ahead	0 0 5 0 0 -7 0
l3=meet	0 0 -6 0 10 0 0
l3=meet & d:ahead	0 0 -5 0 10 0 0
l3=more	0 0 -10 0 0 8 0
l3=more & d:ahead	0 0 -9 0 0 8 0
l3=mr	0 0 6 0 -3 0 0
l3=mr & d:ahead	0 0 6 0 -3 0 0
l3=new	0 0 2 0 4 -6 0
l3=next	0 0 15 -5 -14 0 3
l3=next & d:ahead	0 0 15 -2 -17 0 3
l3=no	0 0 -2 0 6 0 0
l3=no & d:ahead	0 0 -2 0 6 0 0
l3=not	0 0 -2 0 0 7 -1
l3=not & d:ahead	0 0 0 0 -4 7 -1
l3=now	0 0 -9 -3 8 6 0
l3=now & d:ahead	0 0 -7 -2 3 6 0
l3=now & d:gone	0 0 0 0 6 0 0
l3=of	0 0 0 11 -11 -6 8
l3=of & d:ahead	0 0 -5 -17 10 -6 8
l3=of & d:gone	0 0 -3 23 -19 0 0
l3=of & d:today	0 0 10 0 -7 0 0
l3=on	0 0 0 -8 5 1 -1
l3=on & d:ahead	0 0 4 0 -6 2 -1
l3=on & d:gone	0 0 -3 -7 14 0 0
l3=on & d:today	0 0 -3 0 6 0 0
l3=one	0 0 7 3 -14 2 0
l3=one & d:ahead	0 0 7 0 -12 2 0
l3=other	0 0 -6 9 -1 0 0
l3=other & d:ahead	0 0 -5 0 8 0 0
l3=other & d:gone	0 0 0 12 -12 0 0
l3=otherwise	0 0 17 0 -14 0 0
l3=otherwise & d:ahead	0 0 18 0 -16 0 0
l3=out	0 0 -14 0 18 0 -1
l3=out & d:ahead	0 0 -13 0 17 0 0
l3=over	0 0 8 0 -1 -5 0
l3=over & d:ahead	0 0 9 0 -3 -5 0
l3=pause	0 0 2 -17 16 -10 -3
l3=pause & d:ahead	0 0 0 -4 8 -10 -3
l3=pause & d:gone	0 0 0 -13 15 0 0
l3=pay & d:gone	0 0 0 -7 8 0 0
l3=prolonged	0 0 -7 -7 15 -1 0
l3=prolonged & d:gone	0 0 0 -7 8 0 0
l3=put	0 0 -3 -5 12 0 0
l3=reach	0 0 -6 9 -3 0 0
l3=reach & d:ahead	0 0 -5 0 7 0 0
l3=reach & d:gone	0 0 0 10 -9 0 0
l3=rule	0 0 -11 0 14 0 0
l3=rule & d:ahead	0 0 -11 0 12 0 0
l3=run	8 -1 0 -2 -2 3 -3
l3=run & d:gone	10 -1 -3 0 -1 0 0
l3=same	0 0 -2 -3 -1 9 0
l3=same & d:ahead	0 0 -2 0 -5 9 0
l3=say	0 0 -2 -2 7 0 0
l3=second	0 0 -1 -3 8 0 0
l3=side	0 0 -4 9 -8 0 5
l3=side & d:gone	0 0 0 11 -11 0 0
l3=since	0 0 -1 -3 7 0 0
l3=sit	0 0 4 2 -6 0 0
l3=social	0 0 9 0 -8 0 0
l3=social & d:ahead	0 0 10 0 -10 0 0
l3=spoke	0 0 0 10 -9 0 0
l3=spoke & d:today	0 0 0 10 -9 0 0
l3=standstill	0 2 -12 0 9 0 0
l3=standstill & d:ahead	0 0 -12 -8 19 0 0
l3=standstill & d:gone	0 3 0 8 -11 0 0
l3=start	0 0 -2 -4 -1 0 10
l3=start & d:ahead	0 0 -2 -4 -2 0 11
l3=strike & d:ahead	0 0 -7 0 8 0 0
l3=surcharge	0 0 -9 0 11 0 0
l3=surcharge & d:ahead	0 0 -9 0 10 0 0
l3=suspend	0 0 -9 7 8 -3 -2
l3=suspend & d:ahead	0 0 -9 7 7 -3 -2
l3=suspension	0 5 -12 1 -6 18 -3
l3=suspension & d:ahead	0 0 -12 14 -16 18 -3
l3=suspension & d:gone	0 5 0 -11 7 0 0
l3=take	0 0 6 0 0 -14 2
l3=take & d:ahead	0 0 6 -4 2 -13 2
l3=take & d:gone	0 0 0 7 -5 0 0
l3=talk	0 0 -4 0 8 0 0
l3=talk & d:ahead	0 0 -3 0 6 0 0
l3=tariff & d:gone	0 0 0 9 -7 0 0
l3=tariff & d:today	0 0 -2 -1 6 0 0
l3=television	0 0 0 -2 7 0 0
l3=that	-3 -6 8 -7 16 -25 -2
l3=that & d:ahead	0 0 12 -23 13 -23 0
l3=that & d:gone	-3 -4 -4 11 0 0 0
l3=the	-12 -3 14 10 -9 -5 -3
l3=the & d:ahead	0 0 17 -2 -11 0 0
l3=the & d:gone	-9 -1 -9 7 3 -6 -1
l3=them & d:ahead	0 0 -1 -3 8 0 0
l3=them & d:gone	0 0 0 9 -8 0 0
l3=then	0 0 -12 6 -3 7 1
l3=then & d:ahead	0 0 -12 0 4 7 1
l3=then & d:gone	0 0 0 8 -8 0 0
l3=there	5 0 6 0 -11 0 0
l3=they	2 0 -13 -2 7 4 0
l3=they & d:ahead	0 0 -13 -3 11 5 0
l3=thi	0 0 11 -6 0 -5 0
l3=thi & d:ahead	0 0 12 0 -8 -5 0
l3=thi & d:gone	0 0 0 -4 6 0 0
l3=to	-12 -6 -1 -23 14 -8 15
l3=to & d:ahead	0 0 0 -4 -3 -7 17
l3=to & d:gone	-10 -4 -3 -27 47 0 -1
l3=trade	0 0 -1 -6 13 -2 0
l3=truce	0 -11 8 2 -1 -10 1
l3=truce & d:ahead	0 0 10 1 -6 -8 2
l3=truce & d:gone	1 -10 4 -2 4 -1 0
l3=truce & d:today	0 0 -4 6 -1 0 0
l3=two	2 6 -2 -8 2 0 0
l3=two & d:ahead	0 0 -2 0 6 0 0
l3=two & d:gone	2 7 0 -11 0 0 0
l3=until	0 0 -16 25 -5 0 -5
l3=until & d:ahead	0 0 -16 18 0 0 -5
l3=us	0 0 12 0 -13 8 -3
l3=was	1 -6 -21 -7 27 -2 -3
l3=was & d:ahead	0 0 -19 -20 37 -1 -1
l3=we	0 0 4 2 -8 -3 4
l3=we & d:gone	0 0 0 6 -6 0 0
l3=week	0 0 5 0 0 -9 0
l3=week & d:ahead	0 0 5 0 0 -9 0
l3=were	0 0 1 8 -5 0 0
l3=were & d:ahead	0 0 3 3 -6 0 0
l3=what	0 0 3 16 -10 -6 -3
l3=what & d:ahead	0 0 5 6 -4 -6 -2
l3=what & d:today	0 0 0 6 -4 0 0
l3=which	-1 6 17 -11 0 -18 -1
l3=which & d:ahead	0 0 21 0 -8 -18 0
l3=which & d:gone	0 7 -5 -9 8 0 0
l3=will	0 0 -1 -8 3 0 1
l3=will & d:ahead	0 0 -6 -4 4 1 1
l3=with & d:gone	0 0 0 -12 17 0 0
l3=with & d:today	0 0 0 10 -9 0 0
l3=would	0 0 -17 -7 -6 13 15
l3=would & d:ahead	0 0 -16 -2 -11 14 16
l3=would & d:gone	0 0 0 -2 6 0 0
l3=yes	0 0 4 7 -10 0 0
l3=yes & d:gone	0 0 0 7 -7 0 0
l3=your	0 0 0 -1 6 0 0
l3=—	0 0 11 5 -14 0 0
l3=— & d:today	0 0 11 5 -15 0 0
l4="	0 0 -5 4 -3 7 0
l4=" & d:ahead	0 0 -5 0 0 7 0
l4=" & d:gone	0 0 0 6 -6 0 0
l4='s	0 0 -8 -8 20 -10 2
l4='s & d:ahead	0 0 -8 -3 14 -10 3
l4=(	0 0 0 9 -6 0 0
l4=,	-9 7 1 -1 5 -9 -2
l4=, & d:ahead	0 -1 7 4 -4 -8 0
l4=, & d:gone	-7 9 -11 -4 9 0 -1
l4=, & d:today	0 0 -10 0 9 0 0
l4=-	0 0 0 -7 -3 0 9
l4=- & d:ahead	0 0 0 0 -10 0 11
l4=- & d:gone	0 0 0 -5 9 0 0
l4=.	0 0 1 -13 6 0 -5
l4=. & d:ahead	0 0 1 -9 3 0 -5
l4=:	0 0 -27 3 13 9 -1
l4=: & d:ahead	0 0 -28 -4 21 10 0
l4=: & d:gone	0 0 0 7 -4 0 0
l4=;	0 0 0 -4 12 -2 0
l4=; & d:ahead	0 0 0 0 7 -2 0
l4=<agent>	0 0 9 0 -5 0 0
l4=<agent> & d:gone	0 0 0 -12 14 0 0
l4=<agent> & d:today	0 0 11 8 -18 0 0
l4=<begin>	-5 -5 9 10 4 -24 -8
l4=<begin> & d:ahead	-15 -15 16 -1 -4 -11 3
l4=<begin> & d:gone	5 5 -21 25 -11 -11 -19
l4=<begin> & d:today	-5 -3 5 -22 27 -9 -13
l4=<day-ahead>	0 0 -1 0 -13 14 -1
l4=<day-ahead> & d:ahead	0 0 0 0 -14 15 -1
l4=<day-ahead> & d:gone	0 0 0 -5 9 0 0
l4=<day-gone>	0 0 9 0 7 -18 0
l4=<day-gone> & d:ahead	0 0 10 0 6 -18 0
l4=<day-gone> & d:gone	0 0 0 -8 13 0 0
l4=<day-gone> & d:today	0 0 0 8 -7 0 0
l4=<day-today>	0 0 0 -7 10 0 0
l4=<duty> & d:ahead	0 0 4 -11 1 -1 2
l4=<duty> & d:gone	0 0 0 13 -11 0 0
l4=<gate>	0 0 -11 18 1 -8 -4
l4=<gate> & d:ahead	0 0 -9 1 17 -7 -3
l4=<gate> & d:gone	0 0 0 22 -20 0 0
l4=<gate> & d:today	0 0 0 -5 6 0 0
l4=<goods>	0 0 11 0 -6 4 -9
l4=<goods> & d:ahead	0 0 11 0 -8 4 -9
l4=<goods> & d:gone	0 0 -1 -3 9 0 0
l4=<level-noun> & d:ahead	0 0 -5 6 0 0 0
l4=<level>	0 0 5 -5 16 -13 -21
l4=<level> & d:ahead	0 0 7 -1 13 -12 -20
l4=<level> & d:gone	0 0 0 -7 9 0 0
l4=<month-ahead> & d:ahead	0 0 6 0 -3 0 0
l4=<month-gone>	0 0 0 -1 -12 8 10
l4=<month-gone> & d:ahead	0 0 4 -1 -19 8 10
l4=<name>	-6 -4 -20 2 13 -10 15
l4=<name> & d:ahead	0 0 -6 4 -3 -9 17
l4=<name> & d:gone	-4 -3 -3 -6 15 0 0
l4=<name> & d:today	0 0 -18 7 8 0 0
l4=<not>	0 0 0 0 5 0 -6
l4=<not> & d:ahead	0 0 0 6 0 0 -6
l4=<not> & d:gone	0 0 0 -5 8 0 0
l4=<number>	0 0 5 0 4 -13 -7
l4=<number> & d:ahead	0 0 8 3 0 -12 -7
l4=<number> & d:today	0 0 -1 -4 9 0 0
l4=<office>	0 0 -11 0 14 0 0
l4=<office> & d:ahead	0 0 -10 -1 16 0 0
l4=<organisation>	0 0 -1 3 -5 9 -2
l4=<organisation> & d:ahead	0 0 0 0 -7 12 -2
l4=<organisation> & d:gone	0 0 0 0 7 -3 0
l4=<organisation> & d:today	0 0 0 6 -4 0 0
l4=<person>	0 0 -26 -6 30 -13 1
l4=<person> & d:ahead	0 0 -23 -4 27 -13 2
l4=<person> & d:gone	0 0 0 -12 17 0 0
l4=<points>	0 0 29 -2 -28 -4 6
l4=<points> & d:ahead	0 0 32 0 -34 -4 7
l4=<points> & d:gone	0 0 -3 -1 9 0 0
l4=<quality>	0 0 -9 6 11 -7 -10
l4=<quality> & d:ahead	0 0 -8 19 0 -6 -9
l4=<quality> & d:gone	0 0 0 -16 17 0 0
l4=<seat>	0 0 -2 0 9 -4 0
l4=<seat> & d:ahead	0 0 7 0 0 -4 0
l4=<seat> & d:today	0 0 -13 0 7 0 0
l4=<sender>	0 0 -1 -2 8 0 0
l4=<span>	-3 0 3 -4 -10 11 1
l4=<span> & d:ahead	0 0 3 -12 -11 12 2
l4=<v-agree>	-2 2 -8 -2 3 0 3
l4=<v-agree> & d:ahead	0 0 -6 0 0 0 4
l4=<v-bear>	0 0 6 -3 2 -4 -1
l4=<v-bear> & d:ahead	0 0 8 -16 5 -2 0
l4=<v-bear> & d:gone	0 0 0 10 -5 -1 0
l4=<v-begin>	0 0 -10 4 1 0 2
l4=<v-begin> & d:ahead	0 0 -9 0 3 0 3
l4=<v-begin> & d:gone	0 0 0 7 -4 0 0
l4=<v-deny>	0 0 10 -1 -8 -1 2
l4=<v-deny> & d:ahead	0 0 11 0 -13 0 2
l4=<v-down>	0 0 -18 8 -7 9 9
l4=<v-down> & d:ahead	0 0 -17 -3 0 10 9
l4=<v-down> & d:gone	0 0 0 13 -10 0 0
l4=<v-end>	-1 -1 7 2 -7 6 -7
l4=<v-end> & d:ahead	0 0 10 -4 -8 6 -6
l4=<v-end> & d:gone	0 0 -2 6 -1 0 0
l4=<v-impose>	-6 -13 -6 -1 2 7 7
l4=<v-impose> & d:ahead	0 0 -4 -1 -6 9 10
l4=<v-impose> & d:gone	-4 -11 0 -3 13 -3 0
l4=<v-impose> & d:today	0 0 -2 7 -4 0 0
l4=<v-propose>	0 0 -22 12 -2 0 2
l4=<v-propose> & d:ahead	0 0 -21 0 10 0 3
l4=<v-propose> & d:gone	0 0 0 12 -11 0 0
l4=<v-return>	0 0 -18 -1 12 7 0
l4=<v-return> & d:ahead	0 0 -17 0 9 8 0
l4=<v-say>	0 0 5 -17 4 5 0
l4=<v-say> & d:ahead	0 0 7 -1 -9 6 0
l4=<v-say> & d:gone	0 0 0 -12 15 0 0
l4=<v-stay>	-5 6 2 -2 15 -30 4
l4=<v-stay> & d:ahead	0 -1 3 -3 18 -29 5
l4=<v-stay> & d:gone	-3 8 0 0 -2 0 0
l4=<v-suspend>	5 -4 -5 4 0 7 -7
l4=<v-suspend> & d:ahead	0 0 -2 0 4 7 -7
l4=<v-suspend> & d:gone	7 -3 -3 0 0 0 0
l4=<v-suspend> & d:today	0 0 0 10 -10 0 0
l4=<v-target>	0 0 -4 0 11 0 -1
l4=<v-target> & d:ahead	0 0 -3 -3 12 0 -1
l4=<v-up>	0 0 -6 -4 5 0 5
l4=<v-up> & d:gone	0 0 0 -5 8 0 0
l4=a	0 0 -4 -17 31 -6 -4
l4=a & d:ahead	0 0 -1 0 11 -6 -3
l4=a & d:gone	0 0 0 -15 18 0 0
l4=a & d:today	0 0 0 -5 7 0 0
l4=again	0 0 -2 9 0 -3 -2
l4=again & d:ahead	0 0 -2 0 12 -3 -2
l4=again & d:gone	0 0 0 11 -11 0 0
l4=agree	0 0 0 -9 6 -2 5
l4=agree & d:ahead	0 0 0 -8 0 -2 5
l4=all	0 0 7 -3 0 0 0
l4=all & d:ahead	0 0 8 0 -4 0 0
l4=an	0 0 -13 -7 9 8 0
l4=an & d:ahead	0 0 -13 0 0 10 0
l4=an & d:gone	0 0 0 -5 9 0 0
l4=and	2 -2 -6 -3 6 7 -4
l4=and & d:ahead	-1 0 -4 -20 14 9 -3
l4=another	7 0 -8 0 11 -13 0
l4=another & d:ahead	0 0 -6 0 17 -13 0
l4=another & d:gone	7 0 0 0 -5 0 0
l4=apply	0 0 18 0 -3 -15 0
l4=approve	0 0 13 -1 -8 -2 0
l4=approve & d:ahead	0 0 14 0 -11 -2 0
l4=are	0 0 -4 -4 6 -2 4
l4=arrangement	0 0 -2 7 -12 9 0
l4=arrangement & d:ahead	0 0 -2 0 -6 9 0
l4=arrangement & d:gone	0 0 0 7 -7 0 0
l4=as	0 0 -9 0 0 1 4
l4=as & d:ahead	0 0 -9 -3 3 1 4
l4=ask	0 0 -4 -1 0 0 8
l4=ask & d:ahead	0 0 -4 0 -3 0 8
l4=at	0 0 8 0 -2 0 -3
l4=at & d:ahead	0 0 10 0 -8 0 -3
l4=at & d:today	0 0 0 -7 10 0 0
l4=back & d:ahead	0 0 0 6 -1 0 -1
l4=be	0 0 -10 -5 15 -1 0
l4=be & d:ahead	0 0 -10 -1 12 0 0
l4=been & d:gone	0 0 0 10 -8 0 0
l4=before	0 0 8 12 -13 -5 0
l4=before & d:ahead	0 0 8 0 -1 -5 0
l4=before & d:gone	0 0 0 12 -11 0 0
l4=begin	0 0 -4 0 -1 0 7
l4=begin & d:ahead	0 0 -4 -9 3 0 7
l4=begin & d:gone	0 0 0 7 -6 0 0
l4=between	0 0 0 12 -8 0 0
l4=between & d:gone	0 0 0 13 -12 0 0
l4=both	0 0 10 0 0 -2 -12
l4=both & d:ahead	0 0 10 -13 11 -2 -12
l4=both & d:gone	0 0 0 12 -10 0 0
l4=brief	0 0 9 0 -8 0 0
l4=brief & d:today	0 0 9 0 -8 0 0
l4=busan	0 0 15 0 -4 -8 0
l4=busan & d:ahead	0 0 16 0 -9 -7 0
l4=but	0 0 10 0 -9 0 0
l4=by	0 0 -21 4 22 0 -5
l4=by & d:ahead	0 0 -20 4 22 0 -5
l4=call & d:ahead	0 0 0 -4 6 0 0
l4=call & d:gone	0 0 0 6 -6 0 0
l4=can	0 0 -4 0 11 0 -2
l4=can & d:ahead	0 0 -4 0 10 0 -2
l4=charge	0 0 -2 0 6 0 0
l4=come & d:ahead	0 0 0 -1 6 0 0
l4=conference	0 0 0 9 -9 0 0
l4=conference & d:today	0 0 0 9 -9 0 0
l4=country	0 0 -3 -5 7 2 0
l4=current	0 0 10 0 0 -9 0
l4=date	0 0 -21 0 21 0 0
l4=deal	0 0 8 0 -6 0 0
l4=deal & d:ahead	0 0 9 0 -7 0 0
l4=decision	0 0 -9 0 10 0 0
l4=decision & d:ahead	0 0 -9 0 9 0 0
l4=doe	0 0 -4 0 6 0 0
l4=doe & d:ahead	0 0 -4 0 6 0 0
l4=down	0 0 -2 11 -3 0 -4
l4=down & d:ahead	0 0 -2 -1 10 0 -4
l4=down & d:gone	0 0 0 14 -13 0 0
l4=due	-1 0 6 0 5 -11 -3
l4=due & d:ahead	0 0 8 0 0 -10 -2
l4=duty	0 0 0 -16 0 6 2
l4=duty & d:ahead	0 0 1 -12 -2 6 2
l4=each	0 8 -3 2 0 0 -6
l4=each & d:ahead	0 0 -3 -2 14 0 -6
l4=each & d:gone	0 9 0 4 -15 0 0
l4=end	3 0 19 -4 -12 -3 -2
l4=end & d:ahead	0 0 22 0 -14 -3 -2
l4=enter	0 0 -2 -4 6 0 0
l4=enter & d:ahead	0 0 -2 -4 6 0 0
l4=extend	0 0 7 -3 0 -4 0
l4=fall	0 0 -7 8 -9 0 7
l4=fall & d:ahead	0 0 -7 4 -5 0 8
l4=first	-1 8 -5 0 1 0 0
l4=first & d:ahead	0 0 -5 0 9 0 0
l4=first & d:gone	-1 9 0 0 -5 0 0
l4=for	7 -2 0 -6 3 6 -11
l4=for & d:ahead	0 -7 -3 1 4 7 -10
l4=for & d:gone	8 1 6 -9 -3 0 0
l4=from	0 0 -13 0 8 -4 4
l4=from & d:ahead	0 0 -18 -13 22 -4 4
l4=from & d:gone	0 0 0 7 -6 0 0
l4=from & d:today	0 0 6 3 -9 0 0
l4=geneva	0 0 0 6 -6 0 0
l4=geneva & d:ahead	0 0 0 12 -13 0 0
l4=geneva & d:gone	0 0 0 -6 7 0 0
l4=good & d:gone	0 0 0 7 -6 0 0
l4=had	0 0 -11 -7 21 0 -1
l4=had & d:ahead	0 0 -11 -2 18 0 -1
l4=had & d:gone	0 0 0 -4 6 0 0
l4=hand	0 0 0 15 -14 0 0
l4=hand & d:gone	0 0 0 16 -16 0 0
l4=has	0 0 14 -1 -11 3 0
l4=has & d:ahead	0 0 15 -1 -15 3 0
l4=have	0 0 3 -6 7 -5 -2
l4=have & d:gone	0 0 0 -4 6 0 0
l4=he	0 0 -2 6 -3 0 0
l4=he & d:gone	0 0 0 7 -6 0 0
l4=his	0 0 9 0 -8 0 0
l4=his & d:ahead	0 0 10 0 -10 0 0
l4=hold	0 0 -3 -5 15 0 0
l4=hold & d:ahead	0 0 -2 0 7 0 0
l4=hold & d:gone	0 0 0 -3 6 0 0
l4=house	0 0 0 -4 7 0 0
l4=i	0 0 4 0 2 -6 0
l4=i & d:ahead	0 0 4 0 0 -6 0
l4=in	-8 4 -13 7 2 0 4
l4=in & d:ahead	0 0 -6 1 0 0 5
l4=in & d:gone	-6 5 -6 9 -3 0 0
l4=in & d:today	0 0 -9 -2 11 0 0
l4=is	0 0 -20 -11 13 5 9
l4=is & d:ahead	0 0 -17 0 4 6 10
l4=is & d:gone	0 0 0 -9 15 0 0
l4=it	15 -2 1 0 -21 7 12
l4=it & d:ahead	0 0 9 -16 -17 8 13
l4=it & d:gone	17 -1 -12 10 -13 0 0
l4=it & d:today	0 0 -5 0 7 0 0
l4=its	0 0 3 -14 12 -8 0
l4=its & d:ahead	0 0 3 0 2 -8 0
l4=its & d:gone	0 0 0 -12 14 0 0
l4=keep	0 0 -4 8 -1 0 0
l4=keep & d:gone	0 0 0 9 -9 0 0
l4=last	5 0 10 -12 -13 6 0
l4=last & d:ahead	0 0 12 0 -17 6 0
l4=last & d:gone	7 0 -3 -10 3 0 0
l4=leave	0 0 7 0 -2 -8 0
l4=leave & d:ahead	0 0 7 1 -3 -8 0
l4=lower	0 0 -7 0 -5 12 0
l4=m	0 0 0 9 -5 0 0
l4=m & d:ahead	0 0 0 10 -6 0 0
l4=make	0 8 -3 -3 0 0 0
l4=make & d:ahead	0 0 -3 0 8 0 0
l4=make & d:gone	0 8 0 -1 -5 0 0
l4=mr	0 0 0 6 0 0 -4
l4=mr & d:ahead	0 0 0 7 0 0 -4
l4=new	0 0 7 0 -9 5 0
l4=new & d:ahead	0 0 7 0 -10 5 0
l4=no	0 0 -6 0 9 0 0
l4=no & d:ahead	0 0 -6 0 8 0 0
l4=not & d:ahead	0 0 4 3 -7 0 -1
l4=not & d:gone	0 0 0 -5 7 0 0
l4=now	0 0 28 0 -21 -10 0
l4=now & d:ahead	0 0 28 0 -23 -10 0
l4=of	8 0 23 -6 -8 -24 0
l4=of & d:ahead	0 0 29 0 -17 -23 0
l4=of & d:gone	9 0 -5 -12 9 0 0
l4=old	0 0 -5 0 13 -2 0
l4=old & d:ahead	0 0 -3 0 8 -2 0
l4=on	8 0 13 -12 -12 3 0
l4=on & d:ahead	0 0 11 -17 -8 4 0
l4=on & d:gone	9 0 5 0 -12 0 0
l4=on & d:today	0 0 0 -4 7 0 0
l4=once	0 0 11 0 0 -10 0
l4=one	0 0 5 14 -15 0 0
l4=one & d:ahead	0 0 7 -1 0 0 0
l4=one & d:gone	0 0 0 12 -11 0 0
l4=other	0 0 12 -8 -13 6 0
l4=other & d:ahead	0 0 12 0 -19 6 0
l4=other & d:gone	0 0 0 -7 8 0 0
l4=our	0 0 11 -7 -3 -3 5
l4=our & d:ahead	0 0 13 0 -15 -2 5
l4=over	0 0 -15 -4 20 0 0
l4=paper	0 0 9 -5 -8 6 0
l4=paper & d:ahead	0 0 9 0 -14 6 0
l4=pause	0 0 7 6 -14 2 0
l4=pause & d:ahead	0 0 8 -5 -5 3 0
l4=pause & d:gone	0 0 0 12 -9 0 0
l4=pay & d:ahead	0 0 -1 -8 0 3 1
l4=pay & d:gone	0 0 0 8 -7 0 0
l4=place	0 0 -1 0 -4 0 9
l4=place & d:ahead	0 0 -1 0 -6 0 10
l4=port	0 0 -3 -1 11 -4 0
l4=port & d:ahead	0 0 -3 0 9 -4 0
l4=present	0 0 0 0 -12 12 0
l4=present & d:ahead	0 0 0 0 -15 12 0
l4=president	0 0 0 7 -7 0 0
l4=president & d:gone	0 0 0 7 -7 0 0
l4=prolong	0 0 0 0 -8 10 0
l4=prolong & d:ahead	0 0 0 0 -9 11 0
l4=put	0 0 -9 0 11 0 0
l4=put & d:ahead	0 0 -9 0 9 0 0
l4=reach	0 0 -2 -13 18 0 0
l4=reach & d:gone	0 0 0 -13 14 0 0
l4=return	0 0 -7 0 8 0 0
l4=return & d:ahead	0 0 -7 0 8 0 0
l4=rise	0 0 0 -3 -3 0 8
l4=rise & d:ahead	0 0 0 -1 -3 0 8
l4=round	0 0 -1 0 6 0 0
l4=rule	0 0 10 -1 -9 -1 2
l4=rule & d:ahead	0 0 11 0 -13 0 2
l4=run	0 0 -8 2 1 -5 8
l4=run & d:ahead	0 0 -7 1 0 -4 9
l4=say	0 0 7 0 -12 7 0
l4=say & d:ahead	0 0 7 0 -13 7 0
l4=second	0 0 -6 0 0 7 0
l4=second & d:ahead	0 0 -8 0 0 7 0
l4=section	0 0 0 0 -9 10 0
l4=section & d:ahead	0 0 0 0 -9 10 0
l4=see	0 0 -5 0 6 0 0
l4=see & d:ahead	0 0 -5 0 6 0 0
l4=set	0 0 0 8 -7 0 0
l4=set & d:gone	0 0 0 8 -8 0 0
l4=should	0 0 14 0 -12 0 0
l4=should & d:ahead	0 0 15 0 -12 0 0
l4=side & d:gone	0 0 0 6 -2 0 0
l4=sign	0 0 -6 13 -8 0 0
l4=sign & d:ahead	0 0 -5 9 -3 0 0
l4=sign & d:gone	0 0 0 6 -5 0 0
l4=since	0 0 4 6 -4 -6 0
l4=since & d:ahead	0 0 4 0 2 -6 0
l4=since & d:gone	0 0 0 9 -8 0 0
l4=sit	0 0 -3 0 9 0 0
l4=so	0 0 -14 0 0 15 0
l4=so & d:ahead	0 0 -14 0 0 15 0
l4=standstill	0 -1 -8 7 4 0 0
l4=standstill & d:ahead	0 0 -7 -1 12 0 0
l4=standstill & d:gone	0 0 0 10 -6 0 0
l4=start	0 0 -10 10 -1 0 0
l4=start & d:ahead	0 0 -10 5 2 0 0
l4=start & d:gone	0 0 0 6 -5 0 0
l4=still	0 0 -13 -2 13 0 2
l4=still & d:ahead	0 0 -13 -2 12 0 2
l4=stop	-2 0 6 7 -10 0 0
l4=surcharge	0 0 -2 12 -8 0 0
l4=surcharge & d:gone	0 0 0 12 -12 0 0
l4=suspend	0 0 0 0 7 -4 -3
l4=suspend & d:gone	0 0 -1 -7 12 0 0
l4=suspension	0 0 0 7 -13 8 0
l4=suspension & d:ahead	0 0 -3 0 -2 9 0
l4=suspension & d:gone	0 0 2 9 -10 0 0
l4=take	0 0 -15 0 0 15 0
l4=take & d:ahead	0 0 -15 4 -4 16 0
l4=talk & d:ahead	0 0 6 0 -4 0 0
l4=tariff	0 0 4 3 0 -7 0
l4=tariff & d:ahead	0 0 5 0 1 -7 0
l4=tariff & d:gone	0 0 0 8 -6 0 0
l4=tell & d:gone	0 0 0 -5 6 0 0
l4=that	2 -3 0 16 -6 -4 -3
l4=that & d:ahead	0 0 2 11 -6 -3 -1
l4=the	-11 0 -15 -10 5 26 3
l4=the & d:ahead	0 0 -15 5 -11 28 5
l4=the & d:gone	-8 1 4 -21 24 -3 0
l4=their	0 0 -3 -4 -2 11 0
l4=their & d:ahead	0 0 -3 0 -7 12 0
l4=then	0 0 5 -7 0 0 0
l4=then & d:gone	0 0 0 -7 9 0 0
l4=they	0 0 2 0 1 -13 5
l4=they & d:ahead	0 0 2 -6 5 -13 5
l4=thi	0 0 -5 0 11 -7 0
l4=thi & d:ahead	0 0 -4 0 9 -7 0
l4=to	6 -4 -3 6 4 -7 -2
l4=to & d:ahead	0 0 0 0 7 -5 -1
l4=to & d:gone	8 -3 -2 -1 2 -1 0
l4=to & d:today	0 0 -2 10 -7 0 0
l4=trade	0 0 8 0 -6 0 0
l4=truce	-6 -9 0 16 -9 -6 9
l4=truce & d:ahead	0 0 2 -2 -3 -4 10
l4=truce & d:gone	-5 -7 -7 21 -7 0 0
l4=two	-2 0 6 -3 4 -2 0
l4=two & d:ahead	0 0 14 -8 -2 -2 0
l4=two & d:gone	-1 0 -1 0 9 0 0
l4=under	0 0 -4 -10 17 0 -1
l4=under & d:ahead	0 0 -3 0 7 0 0
l4=under & d:gone	0 0 0 -8 10 0 0
l4=until	0 0 10 -3 -2 0 0
l4=until & d:ahead	0 0 10 -4 -2 0 0
l4=up	0 0 18 -2 -9 -3 0
l4=up & d:ahead	0 0 19 0 -13 -3 0
l4=was	1 -1 -4 -1 9 0 -4
l4=was & d:ahead	0 0 -2 -3 9 0 -3
l4=we	0 0 0 0 7 -1 0
l4=were	0 0 -1 -3 14 0 -3
l4=were & d:ahead	0 0 -1 0 8 0 -3
l4=what	0 0 -14 3 3 8 -2
l4=what & d:ahead	0 0 -12 -5 11 9 -1
l4=where	0 0 -2 -4 8 0 0
l4=where & d:ahead	0 0 -5 0 6 0 0
l4=which	0 6 9 4 -8 -12 -5
l4=which & d:ahead	0 0 10 10 -6 -12 -5
l4=which & d:gone	0 8 0 -2 -2 0 0
l4=will	0 0 0 -5 7 -18 11
l4=will & d:ahead	0 0 1 0 1 -17 11
l4=will & d:gone	0 0 0 -6 13 0 0
l4=winter	0 0 -5 0 10 -5 0
l4=winter & d:ahead	0 0 -5 0 10 -5 0
l4=with	0 0 15 1 -4 -8 -4
l4=with & d:ahead	0 0 14 -10 2 -8 -4
l4=with & d:gone	0 0 -1 11 -5 0 0
l4=would	-5 0 10 -10 -13 9 1
l4=would & d:ahead	0 0 0 -5 -8 12 1
l4=would & d:gone	-4 0 0 -1 17 -1 0
l4=your	0 0 -5 0 9 -3 0
l4=—	0 0 0 8 -16 13 -2
l4=— & d:ahead	0 0 0 0 -13 13 -1
l4=— & d:gone	0 0 0 9 -9 0 0
l=, a	0 0 -3 0 7 0 0
l=, a & d:ahead	0 0 -3 0 6 0 0
l=, from	0 4 -13 -10 5 0 6
l=, from & d:ahead	0 -6 -12 0 2 0 8
l=, from & d:gone	0 10 0 -8 0 0 -1
l=, on	4 -2 2 4 -14 2 9
l=, on & d:ahead	0 0 3 -10 -8 3 9
l=, on & d:gone	5 -1 0 10 -10 0 0
l=, since	0 0 0 -6 8 0 0
l=, since & d:gone	0 0 0 -6 6 0 0
l=, the & d:ahead	0 0 8 0 -3 -1 0
l=, thursday	0 0 -1 -4 8 0 0
l=, thursday & d:today	0 0 -1 -4 7 0 0
l=, until & d:gone	0 0 6 0 -3 0 0
l=. on	0 0 6 -2 -1 0 0
l=. on & d:ahead	0 0 6 0 -2 0 0
l=: on	0 0 -11 -1 -1 0 13
l=: on & d:ahead	0 0 -10 0 -3 0 13
l=: since	0 0 0 6 -4 0 0
l=: since & d:ahead	0 0 0 -5 7 0 0
l=: since & d:gone	0 0 0 11 -11 0 0
l=: until	0 0 15 0 -10 -6 0
l=: until & d:ahead	0 0 15 0 -11 -6 0
l=; on	0 0 -3 -1 9 0 0
l=<begin> <begin>	1 5 -5 -5 9 -1 0
l=<begin> <begin> & d:ahead	-1 -4 -2 -11 4 0 5
l=<begin> <begin> & d:gone	4 9 0 -5 0 0 -1
l=<begin> and	0 0 -5 0 7 0 0
l=<begin> before	0 0 -8 -1 13 0 0
l=<begin> before & d:ahead	0 0 -8 0 11 0 0
l=<begin> from & d:ahead	0 0 -2 10 -4 -3 1
l=<begin> from & d:gone	0 4 0 -12 8 0 0
l=<begin> on	2 -4 13 -8 -1 -5 -10
l=<begin> on & d:ahead	0 0 14 -5 -4 -5 -9
l=<begin> since & d:ahead	0 0 0 -7 7 0 0
l=<begin> sunday	0 0 -3 -4 11 0 0
l=<begin> the	0 0 2 -4 -4 7 0
l=<begin> the & d:ahead	0 0 2 0 -8 8 0
l=<begin> tuesday	0 0 -3 0 6 0 0
l=<begin> tuesday & d:today	0 0 -3 0 6 0 0
l=<begin> until	0 0 -11 0 1 14 0
l=<begin> until & d:ahead	0 0 -10 -2 1 14 0
l=<day-ahead> to & d:ahead	0 0 6 0 -11 6 -2
l=<day-ahead> to & d:gone	0 0 0 -1 7 0 0
l=<day-gone> ,	0 0 -14 0 16 0 0
l=<level> from	0 0 -2 -7 11 -3 0
l=<level> from & d:ahead	0 0 -1 -6 7 -3 1
l=<level> in	0 0 0 -4 8 0 0
l=<level> in & d:gone	0 0 0 -4 7 0 0
l=<level> on	0 0 -20 4 1 -1 7
l=<level> on & d:ahead	0 0 -20 5 0 0 7
l=<level> on & d:gone	0 0 0 -9 10 0 0
l=<level> until	0 0 9 0 -15 4 0
l=<level> until & d:ahead	0 0 9 0 -13 4 0
l=<name> ,	0 0 7 0 -5 0 0
l=<name> , & d:today	0 0 7 0 -5 0 0
l=<name> before	0 0 -1 7 -4 0 0
l=<name> from	0 0 0 15 -5 0 -9
l=<name> from & d:ahead	0 0 0 6 1 0 -9
l=<name> in	0 0 0 -7 10 0 0
l=<name> in & d:gone	0 0 0 -7 8 0 0
l=<name> on	0 7 -10 -8 14 0 0
l=<name> on & d:ahead	0 0 -8 0 16 0 0
l=<name> on & d:gone	0 7 0 -3 -1 0 0
l=<name> until	0 0 0 0 -6 7 0
l=<name> until & d:ahead	0 0 0 0 -6 7 0
l=<number> ,	0 0 19 0 -17 0 0
l=<number> on	0 0 -3 7 -3 0 0
l=<number> since	0 0 0 -11 12 0 0
l=<number> since & d:gone	0 0 0 -11 11 0 0
l=<organisation> meet	0 0 10 0 -8 0 0
l=<organisation> on	0 0 -4 0 7 0 0
l=<person> , & d:today	0 0 0 6 -5 0 0
l=<person> :	0 0 0 -9 7 0 0
l=<person> : & d:gone	0 0 -1 -6 10 0 0
l=<person> on	0 0 -4 -1 11 0 0
l=<person> on & d:ahead	0 0 -3 0 6 0 0
l=<seat> ,	0 0 -17 1 10 0 -2
l=<seat> , & d:ahead	0 0 -1 0 8 0 0
l=<seat> , & d:gone	0 0 0 -8 9 0 0
l=<seat> , & d:today	0 0 -14 6 3 0 0
l=<seat> from	0 0 -2 -1 -1 0 6
l=<seat> from & d:ahead	0 0 -1 0 -3 0 7
l=<seat> on	0 0 -4 2 6 0 -2
l=<seat> on & d:ahead	0 0 -3 -1 12 0 -1
l=<span> ,	0 0 -2 -4 9 0 0
l=<span> from	0 6 -21 1 -7 -1 15
l=<span> from & d:ahead	0 -4 -18 -6 2 -1 17
l=<span> from & d:gone	0 10 -1 4 -9 0 -3
l=<span> in	0 0 0 14 -14 0 0
l=<span> in & d:gone	0 0 0 15 -14 0 0
l=<span> on	0 0 -5 0 8 0 0
l=<span> on & d:ahead	0 0 -5 0 6 0 0
l=<span> to	0 0 7 -3 2 -5 0
l=<span> to & d:ahead	0 0 8 0 -3 -4 0
l=<span> to & d:gone	0 0 0 -3 8 0 0
l=again on	0 0 -7 0 2 0 5
l=again on & d:ahead	0 0 -7 0 2 0 5
l=agree in	0 0 0 10 -10 0 0
l=agree in & d:gone	0 0 0 10 -10 0 0
l=agreement by	0 0 9 0 -7 0 0
l=agreement by & d:ahead	0 0 9 0 -7 0 0
l=and from	0 0 -5 -6 -1 0 13
l=and from & d:ahead	0 0 -5 -3 -4 0 13
l=and on	0 0 -9 1 8 0 0
l=and on & d:ahead	0 0 -8 0 11 0 0
l=apply since	0 0 0 -5 6 0 0
l=apply until	0 0 5 0 -11 4 0
l=apply until & d:ahead	0 0 5 0 -11 4 0
l=as of	0 0 -13 12 -8 -4 8
l=as of & d:ahead	0 0 -11 9 -7 -3 8
l=as of & d:gone	0 0 0 7 -6 0 0
l=as since	0 0 0 -9 10 0 0
l=as since & d:gone	0 0 0 -9 9 0 0
l=at the	6 0 -13 -5 17 -8 0
l=at the & d:ahead	0 0 -13 0 22 -8 0
l=at the & d:gone	7 0 0 -3 -3 0 0
l=away on	0 0 8 0 -7 0 0
l=away on & d:ahead	0 0 8 0 -7 0 0
l=back to	0 0 -4 0 7 0 0
l=back to & d:ahead	0 0 -4 0 6 0 0
l=before the	0 0 -1 0 10 -7 0
l=before the & d:ahead	0 0 -1 0 9 -7 0
l=begin on	-4 7 -12 -1 2 -7 5
l=begin on & d:ahead	0 -5 -11 0 6 -7 7
l=begin on & d:gone	-1 11 0 -1 -2 0 -2
l=busan in	0 0 0 6 -6 0 0
l=busan in & d:gone	0 0 0 6 -6 0 0
l=busan on	0 0 -2 -7 14 0 0
l=busan on & d:gone	0 0 0 -7 9 0 0
l=by the	0 0 -12 -6 24 -3 -1
l=by the & d:ahead	0 0 -12 0 20 -3 -1
l=change on	0 0 -4 7 0 0 0
l=change on & d:ahead	0 0 -4 8 -1 0 0
l=close on	0 0 6 0 -3 0 0
l=close on & d:ahead	0 0 6 0 -3 0 0
l=conclude in	0 0 0 8 -8 0 0
l=conclude in & d:gone	0 0 0 8 -8 0 0
l=counted from	0 -3 6 6 -5 0 -4
l=counted from & d:ahead	0 0 7 16 -20 0 -4
l=counted from & d:gone	0 -3 0 -5 9 0 0
l=date : & d:today	0 0 -5 -1 9 0 0
l=date is	0 0 9 0 -13 6 0
l=date is & d:ahead	0 0 9 0 -14 7 0
l=day ,	0 0 1 0 -10 9 0
l=declare on	0 0 -4 11 -6 0 0
l=declare on & d:gone	0 0 0 7 -6 0 0
l=die on	-2 0 12 0 -7 0 0
l=die on & d:ahead	0 0 13 0 -12 0 0
l=duty from & d:ahead	0 0 0 7 0 0 -5
l=duty in	0 0 0 6 -6 0 0
l=duty in & d:gone	0 0 0 6 -6 0 0
l=duty of	0 0 0 -5 8 0 0
l=duty on	0 0 -5 0 6 0 0
l=duty until	0 0 3 0 -6 3 0
l=duty until & d:ahead	0 0 3 0 -7 3 0
l=early as	0 0 6 0 -4 0 0
l=early as & d:ahead	0 0 7 0 -5 0 0
l=effect on & d:gone	0 0 0 8 -6 0 0
l=end in	0 0 -5 -3 15 0 0
l=end in & d:ahead	0 0 -5 0 7 0 0
l=end in & d:gone	0 0 0 -3 7 0 0
l=end on & d:gone	8 0 -1 0 -1 -6 0
l=enter before	0 0 -3 -5 12 0 -1
l=enter before & d:ahead	0 0 -3 -4 12 0 -1
l=expire on	3 -1 0 -8 1 2 -3
l=expire on & d:gone	5 0 -6 -5 3 0 0
l=extension to & d:ahead	0 0 0 0 -5 6 0
l=force since	0 0 -7 0 6 0 0
l=force since & d:ahead	0 0 -7 -5 13 0 0
l=friday ,	0 0 -2 0 7 0 0
l=from the	0 0 -14 9 -7 -3 12
l=from the & d:ahead	0 0 -14 -5 1 -3 13
l=from the & d:gone	0 0 0 14 -12 0 0
l=geneva ,	0 0 -3 0 7 0 0
l=geneva on	0 0 -2 -5 10 0 0
l=go on	0 0 19 0 -15 0 0
l=go on & d:ahead	0 0 15 0 -13 0 0
l=good from	0 0 -3 -1 8 0 0
l=good from & d:ahead	0 0 -3 -1 8 0 0
l=good to & d:ahead	0 0 6 0 -3 0 0
l=happen on	0 0 8 0 -2 -6 0
l=happen on & d:ahead	0 0 8 0 -3 -5 0
l=have end	0 0 -6 0 8 0 0
l=have until	0 0 0 6 -2 -1 0
l=have until & d:gone	0 0 0 7 -6 0 0
l=hold since	0 7 -3 -3 0 0 0
l=hold since & d:gone	0 8 0 -3 -4 0 0
l=hold until	0 0 1 0 -6 5 0
l=hold until & d:ahead	0 0 1 0 -7 5 0
l=in on & d:ahead	0 0 1 13 -12 0 -3
l=in on & d:gone	0 0 0 -8 9 0 0
l=it end	0 0 9 0 -6 0 0
l=it on & d:ahead	0 0 -4 0 7 0 0
l=lapse on	0 0 7 0 -10 5 0
l=lapse on & d:ahead	0 0 8 0 -14 5 0
l=last until	0 0 0 -2 6 -1 0
l=law on	0 0 8 0 -8 0 0
l=letter of	0 0 0 8 -6 0 0
l=letter of & d:gone	0 0 0 9 -8 0 0
l=loaded before	0 0 0 -3 6 0 0
l=make in	0 0 0 6 -6 0 0
l=midnight on	11 0 2 -9 -9 -6 8
l=midnight on & d:ahead	-1 0 3 -3 -3 -6 8
l=midnight on & d:gone	13 0 0 -2 -9 0 0
l=minute of	0 0 -5 0 7 0 0
l=monday ,	0 0 -9 0 -7 0 15
l=monday , & d:ahead	0 0 0 -3 -11 0 16
l=monday , & d:today	0 0 -8 0 8 0 0
l=more from	0 0 0 0 6 0 0
l=more from & d:ahead	0 0 0 0 6 0 0
l=on <day-gone>	0 0 -6 0 8 0 0
l=on <day-gone> & d:today	0 0 -6 0 8 0 0
l=on the	-1 0 0 15 -4 -5 0
l=on the & d:ahead	0 0 0 -11 5 -4 0
l=on the & d:gone	0 0 0 12 -6 0 0
l=or after	0 0 -1 -2 7 0 0
l=other since	0 0 0 -6 6 0 0
l=other since & d:gone	0 0 0 -6 6 0 0
l=out on	8 -1 0 -8 -3 10 -4
l=out on & d:ahead	0 0 0 0 -3 10 -4
l=out on & d:gone	10 -1 0 -6 0 0 0
l=over on & d:ahead	0 0 6 0 -4 0 0
l=prolonged to	0 0 7 0 -5 -1 0
l=rate from	0 0 0 -5 7 0 0
l=reach on	0 0 6 -2 -1 0 0
l=reach on & d:ahead	0 0 6 0 -5 0 0
l=renewed in	0 0 0 -10 10 0 0
l=renewed in & d:gone	0 0 0 -10 10 0 0
l=run out & d:ahead	0 0 -2 -1 6 0 0
l=run to	0 0 -5 -1 1 7 0
l=run to & d:ahead	0 0 -2 0 -3 8 0
l=run to & d:gone	0 0 -4 0 10 0 0
l=run until	0 0 17 -7 -12 -2 0
l=run until & d:ahead	0 0 23 0 -25 0 0
l=run until & d:gone	0 0 -7 -6 16 0 0
l=say on	0 0 -5 6 2 0 0
l=sign on	0 0 -1 -2 7 0 0
l=sign on & d:ahead	0 0 -1 -1 6 0 0
l=since the & d:ahead	0 0 -4 -2 9 0 0
l=sleep until & d:ahead	0 0 6 -1 0 -3 0
l=start on	0 0 -8 2 0 -1 4
l=start on & d:ahead	0 0 -8 -5 6 -1 5
l=start on & d:gone	0 0 0 9 -7 0 0
l=sunday ,	0 0 -6 -3 -3 13 0
l=sunday , & d:ahead	0 0 -5 -1 -6 13 0
l=suspend from	0 0 -6 1 0 0 2
l=suspend from & d:ahead	0 0 -6 10 -7 0 2
l=suspend since	0 0 0 11 -11 0 0
l=suspend since & d:gone	0 0 0 13 -13 0 0
l=suspend until	0 0 0 -9 3 0 0
l=suspend until & d:gone	0 0 -4 -4 11 0 0
l=table on	0 0 0 7 -7 0 0
l=table on & d:gone	0 0 0 7 -7 0 0
l=take effect	0 0 0 11 -9 0 0
l=tariff on	0 0 0 8 -6 0 0
l=tariff on & d:gone	0 0 0 8 -8 0 0
l=tariff until	0 0 2 -1 6 -7 0
l=tariff until & d:ahead	0 0 2 0 2 -7 0
l=the <organisation>	0 0 0 -2 8 0 0
l=thursday ,	0 0 12 -7 -4 0 -1
l=thursday , & d:ahead	0 0 6 0 -1 0 -1
l=thursday , & d:today	0 0 7 -1 -4 0 0
l=to <level> & d:gone	0 0 0 7 -7 0 0
l=to the	0 0 -9 -5 -4 17 -3
l=to the & d:ahead	0 0 -8 0 -10 20 -3
l=to the & d:gone	0 0 0 -2 12 -4 0
l=truce end	0 0 13 0 -8 0 0
l=truce end & d:ahead	0 0 9 0 -6 0 0
l=truce of	0 -4 -8 11 -3 -1 2
l=truce of & d:ahead	0 0 -7 -6 9 0 3
l=truce of & d:gone	0 -4 0 16 -11 0 0
l=truce to	0 0 -3 -5 -2 12 0
l=truce to & d:ahead	0 0 -2 0 -11 14 0
l=truce to & d:gone	0 0 0 -4 8 0 0
l=truce until	0 0 -8 0 12 -1 0
l=truce until & d:ahead	0 0 -8 0 11 -1 0
l=tuesday ,	0 0 7 -11 0 0 0
l=tuesday , & d:today	0 0 8 -5 -3 0 0
l=until the	0 0 -1 0 -3 9 -5
l=until the & d:ahead	0 0 0 -5 -8 12 -4
l=up in	0 0 0 8 -7 0 0
l=up in & d:gone	0 0 0 8 -7 0 0
l=up on	0 0 0 -6 -4 11 0
l=up on & d:ahead	0 0 0 0 -9 11 0
l=up on & d:gone	0 0 0 -4 6 0 0
l=us to	0 0 7 0 1 -10 0
l=us to & d:ahead	0 0 7 0 1 -10 0
l=wednesday , & d:ahead	0 0 -6 10 0 0 -5
l=wednesday , & d:today	0 0 5 -6 0 0 0
l=week ,	0 0 11 -2 -7 0 0
l=week , & d:ahead	0 0 11 0 -9 0 0
lead="	0 0 -5 6 1 -2 0
lead=" & d:ahead	0 0 -12 -6 17 -2 0
lead=" & d:gone	0 0 0 14 -11 0 0
lead=" & d:today	0 0 9 -2 -6 0 0
lead=( & d:ahead	0 0 0 0 6 -2 -2
lead=)	0 0 0 7 -3 2 -2
lead=,	0 0 -4 -1 10 -10 4
lead=, & d:ahead	-9 -18 -1 -11 3 -1 15
lead=, & d:gone	8 14 -13 0 6 -22 -14
lead=, & d:today	-2 -1 3 3 5 -7 -9
lead=- & d:ahead	0 0 3 0 -11 6 1
lead=- & d:gone	0 0 0 -2 7 0 0
lead=- & d:today	0 0 -5 0 7 0 0
lead=1	0 0 -18 0 9 0 8
lead=1 & d:ahead	0 0 -6 0 0 0 8
lead=1 & d:today	0 0 -15 0 12 0 0
lead=10	0 0 14 -5 -6 0 0
lead=10 & d:ahead	0 0 11 0 -10 0 0
lead=11	0 0 8 13 -16 -4 0
lead=13	0 0 10 -1 -19 14 0
lead=13 & d:today	0 0 12 -1 -9 0 0
lead=14	0 0 -20 15 -1 0 0
lead=14 & d:today	0 0 -9 16 -10 0 0
lead=2	0 0 -11 0 9 0 0
lead=2 & d:today	0 0 -5 0 8 0 0
lead=20	0 0 -7 0 9 0 0
lead=24	0 0 -4 0 8 0 0
lead=28	0 0 -1 -3 8 0 0
lead=29	0 0 0 -7 11 0 0
lead=3	0 0 12 -4 -5 0 0
lead=30	0 0 18 -6 -14 0 0
lead=30 & d:today	0 0 20 -5 -16 0 0
lead=31	0 0 19 0 -18 0 0
lead=4	0 0 0 -4 7 0 0
lead=6	0 0 -9 -1 -2 12 0
lead=8	0 0 -13 8 0 0 0
lead=8 & d:ahead	0 0 -12 -3 18 0 0
lead=8 & d:gone	0 0 0 12 -11 0 0
lead=9	0 -6 -21 -3 0 10 14
lead=:	-13 -10 5 0 2 -13 1
lead=: & d:ahead	0 0 7 -9 0 -9 4
lead=: & d:gone	-8 -6 0 -8 19 -1 -4
lead=: & d:today	0 0 0 15 -12 0 0
lead=;	-3 -1 -5 -2 6 3 1
lead=; & d:ahead	0 0 -7 -4 4 4 2
lead=; & d:gone	-2 0 -2 0 9 0 0
lead=; & d:today	0 0 6 0 -6 0 0
lead=a	-4 -4 4 0 4 -9 0
lead=a & d:ahead	0 0 6 11 -10 -6 1
lead=a & d:gone	-3 -3 -5 -11 23 0 0
lead=after	0 0 -1 -2 11 -9 0
lead=after & d:ahead	0 0 -5 0 13 -8 0
lead=algeria	0 0 -3 0 7 0 0
lead=america	0 0 -1 0 8 -6 0
lead=an	0 0 0 0 -5 9 0
lead=an & d:ahead	0 0 0 0 -9 10 0
lead=and	0 -1 13 -7 -3 0 -12
lead=and & d:ahead	0 0 18 0 -15 0 -11
lead=and & d:gone	1 0 -12 -6 16 0 0
lead=april	0 0 -10 -11 25 0 0
lead=april & d:ahead	0 0 -10 0 14 0 0
lead=april & d:gone	0 0 0 -9 10 0 0
lead=as & d:ahead	0 0 5 -1 -7 5 -1
lead=as & d:gone	0 0 0 7 -6 0 0
lead=as & d:today	0 0 0 -8 10 0 0
lead=at	-1 0 4 0 -6 0 5
lead=at & d:ahead	0 0 3 0 -7 0 6
lead=at & d:gone	0 0 0 -3 7 0 0
lead=august	0 10 -7 -5 8 -6 -2
lead=august & d:ahead	0 0 -7 0 14 -6 -1
lead=august & d:gone	0 11 0 -2 -7 0 0
lead=australia	0 0 11 -1 0 -8 0
lead=because	0 4 0 6 -14 6 0
lead=because & d:ahead	0 0 0 0 -2 7 0
lead=because & d:gone	0 4 0 7 -13 0 0
lead=before	0 0 0 3 5 -14 -4
lead=before & d:ahead	0 0 4 0 2 -13 -3
lead=before & d:today	0 0 -3 -2 8 0 0
lead=beijing & d:ahead	0 0 4 9 -13 0 0
lead=beijing & d:gone	0 0 0 -5 6 0 0
lead=both	0 0 10 0 -3 0 -5
lead=both & d:ahead	0 0 11 -9 1 0 -5
lead=both & d:gone	0 0 0 9 -6 0 0
lead=britain	0 0 10 0 0 -10 0
lead=britain & d:ahead	0 0 11 0 0 -10 0
lead=but	0 0 -8 -2 8 4 0
lead=but & d:ahead	0 0 -8 0 5 4 0
lead=by	0 0 -17 -2 23 0 0
lead=by & d:ahead	0 0 -14 0 19 0 0
lead=by & d:gone	0 0 0 -8 10 0 0
lead=canada	0 0 3 -4 -4 -5 10
lead=canada & d:ahead	0 0 3 0 -10 -5 11
lead=china	0 0 9 -18 4 0 -2
lead=china & d:ahead	0 0 10 -2 -5 0 -2
lead=china & d:gone	0 0 0 -14 18 0 0
lead=december	0 0 0 6 -3 0 0
lead=february	0 0 -5 0 9 0 0
lead=february & d:ahead	0 0 -5 0 8 0 0
lead=for	0 0 9 -8 2 -2 -1
lead=for & d:ahead	0 0 10 2 -8 -2 -1
lead=for & d:gone	0 0 0 -12 13 0 0
lead=friday	0 0 -2 -2 9 0 0
lead=from	0 13 -16 0 0 0 1
lead=from & d:ahead	0 -2 -15 9 0 0 3
lead=from & d:gone	0 16 0 -10 -2 0 -1
lead=goods	0 0 -7 -3 8 0 1
lead=goods & d:ahead	0 0 -6 0 3 0 1
lead=i	0 0 0 -6 13 -8 0
lead=i & d:ahead	0 0 0 0 5 -8 1
lead=i & d:gone	0 0 0 -3 6 0 0
lead=if	0 0 0 -12 -1 12 0
lead=if & d:ahead	0 0 0 -12 -3 13 1
lead=if & d:gone	0 0 0 -7 14 0 0
lead=if & d:today	0 0 5 2 -8 0 0
lead=india	0 0 0 -10 13 0 -3
lead=india & d:ahead	0 0 -5 -5 15 0 -2
lead=indonesia	0 0 -5 -7 16 0 0
lead=indonesia & d:ahead	0 0 -5 0 8 0 0
lead=indonesia & d:gone	0 0 0 -6 7 0 0
lead=it	4 -12 -10 4 -4 9 3
lead=it & d:ahead	-4 0 0 -11 -5 12 5
lead=it & d:gone	7 -9 -20 18 -6 -6 -3
lead=it & d:today	0 0 -14 -10 23 0 0
lead=its & d:ahead	0 0 6 -15 11 -1 -4
lead=its & d:gone	0 0 0 17 -13 0 0
lead=january	0 0 7 -1 -10 4 0
lead=january & d:ahead	0 0 8 0 -11 4 0
lead=july	0 0 -8 -2 16 -1 0
lead=july & d:ahead	0 0 -8 0 11 -1 0
lead=june	0 0 -17 0 12 7 0
lead=june & d:ahead	0 0 -17 0 9 7 0
lead=kenya	0 0 0 7 -4 0 0
lead=kenya & d:gone	0 0 0 8 -7 0 0
lead=korea	0 0 -7 0 3 7 0
lead=last	0 0 20 -2 -14 -2 0
lead=march	0 0 -9 0 14 0 0
lead=may	0 0 -7 4 5 -4 0
lead=minister	0 0 6 -2 0 0 0
lead=minister & d:ahead	0 0 7 0 -5 0 0
lead=monday	0 0 -7 1 4 0 0
lead=monday & d:ahead	0 0 -4 0 7 0 0
lead=mr	0 0 -2 0 9 0 0
lead=neither	0 0 10 0 -6 -1 0
lead=new	0 0 0 0 6 0 -3
lead=new & d:ahead	0 0 0 0 6 0 -3
lead=nothing	0 0 -5 -4 11 0 0
lead=november	0 0 27 29 -44 -4 0
lead=november & d:ahead	0 0 31 0 -28 -3 0
lead=november & d:gone	0 0 0 28 -25 0 0
lead=october	0 0 0 -4 10 0 0
lead=on	2 -6 6 0 0 -5 -14
lead=on & d:ahead	0 0 9 -9 2 -4 -12
lead=on & d:gone	3 -4 -4 -4 7 0 0
lead=on & d:today	0 0 0 15 -13 0 0
lead=one	0 0 0 -5 6 0 0
lead=our	0 0 -5 -5 6 -7 7
lead=our & d:ahead	0 0 -4 0 1 -6 8
lead=port	0 0 -2 0 9 -4 0
lead=president	0 0 0 -5 10 0 0
lead=president & d:gone	0 0 0 -2 6 0 0
lead=september	12 -1 -9 -16 6 0 0
lead=september & d:gone	13 -1 0 -11 -3 0 0
lead=since	-5 -4 -2 9 -1 -1 -1
lead=since & d:ahead	0 0 0 -13 16 0 0
lead=since & d:gone	-3 -3 -1 16 -11 0 0
lead=so	0 0 -1 7 -11 10 0
lead=so & d:ahead	0 0 0 11 -18 10 0
lead=south	0 0 -6 0 0 9 0
lead=south & d:ahead	0 0 -6 0 -1 9 0
lead=sunday	0 0 -5 -6 15 0 0
lead=switzerland	0 0 -5 0 -3 9 0
lead=talks	0 0 9 0 -5 0 0
lead=that	5 -6 1 -4 -1 3 0
lead=that & d:ahead	-2 -3 7 -16 -6 8 0
lead=that & d:gone	8 -2 -17 3 5 -14 0
lead=the	1 4 0 0 4 -3 -7
lead=the & d:ahead	-7 -11 13 -3 -4 0 0
lead=the & d:gone	6 12 -27 5 0 -6 -10
lead=the & d:today	0 0 -16 -5 22 0 0
lead=their & d:ahead	0 0 0 13 -8 -1 -3
lead=their & d:gone	0 0 0 -10 13 0 0
lead=then	0 0 -8 -1 13 0 0
lead=then & d:ahead	0 0 -8 0 10 0 0
lead=they	4 0 8 12 -13 -14 2
lead=they & d:ahead	0 0 9 -13 3 -14 2
lead=they & d:gone	4 0 0 21 -24 0 0
lead=this	0 0 -2 -4 11 -6 0
lead=this & d:ahead	0 0 -2 0 6 -5 0
lead=thursday	0 0 27 -1 -23 0 0
lead=thursday & d:ahead	0 0 29 0 -28 0 0
lead=to	0 0 10 0 -16 7 0
lead=to & d:ahead	0 0 10 0 -17 7 0
lead=today	0 0 5 -7 0 0 0
lead=tomorrow	0 0 -6 5 0 0 0
lead=tomorrow & d:ahead	0 0 -6 5 0 0 0
lead=trade	0 0 0 -4 9 0 0
lead=treasury	0 0 -8 -1 8 3 0
lead=treasury & d:ahead	0 0 -8 0 4 3 0
lead=truce	0 0 7 0 -4 -1 0
lead=trump	0 0 7 -4 0 -1 -1
lead=trump & d:ahead	0 0 7 0 -1 -1 -1
lead=tuesday	0 0 -5 -3 13 0 0
lead=tuesday & d:today	0 0 -3 0 6 0 0
lead=twelve	0 0 -3 0 -5 9 0
lead=twenty	0 0 -12 0 14 3 -2
lead=twenty & d:ahead	0 0 -12 0 14 3 -2
lead=two	0 0 0 -6 -1 8 0
lead=two & d:ahead	0 0 0 0 -7 8 0
lead=u.s.	0 0 -7 0 8 0 0
lead=u.s. & d:ahead	0 0 -7 0 8 0 0
lead=under	0 0 -6 0 0 2 4
lead=under & d:ahead	0 0 -5 9 -9 2 4
lead=under & d:gone	0 0 0 -10 11 0 0
lead=unless & d:ahead	0 0 -8 0 4 2 0
lead=until	-3 0 5 13 -12 4 -7
lead=until & d:ahead	0 0 3 7 -8 5 -6
lead=until & d:gone	-1 0 -7 8 0 0 0
lead=until & d:today	0 0 8 0 -7 0 0
lead=us	0 0 0 -4 7 0 0
lead=vietnam	0 0 6 0 -5 0 0
lead=washington	0 0 0 9 -8 0 0
lead=washington & d:gone	0 0 0 9 -8 0 0
lead=we	0 0 -7 6 -2 0 6
lead=we & d:ahead	0 0 -7 -2 3 0 6
lead=we & d:gone	0 0 0 11 -9 0 0
lead=what	0 0 -4 14 -3 0 -5
lead=what & d:ahead	0 0 -1 8 -1 1 -4
lead=what & d:today	0 0 -4 8 -4 0 0
lead=when	-1 0 -3 8 2 0 0
lead=when & d:ahead	0 0 -1 -5 6 0 0
lead=when & d:gone	-1 0 0 14 -9 0 0
lead=where	0 0 -6 -3 13 0 0
lead=where & d:ahead	0 0 -6 0 8 0 0
lead=which	0 7 -4 2 -4 -1 0
lead=which & d:gone	1 10 -11 3 -6 0 0
lead=who	0 0 -6 -2 13 0 0
lead=who & d:ahead	0 0 -6 -4 15 0 0
lead=whoever	0 0 -7 0 8 0 0
lead=with	0 0 11 0 -17 0 5
lead=with & d:ahead	0 0 11 -3 -13 0 5
lead=without	0 0 0 -1 -6 -1 12
lead=without & d:ahead	0 0 0 0 -7 -1 12
lead=your	0 0 -2 0 7 0 0
lead=your & d:ahead	0 0 -2 0 7 0 0
lead=—	0 0 6 -8 4 -2 -1
lead=— & d:ahead	0 0 11 1 -11 -1 0
lead=— & d:today	0 0 -4 -11 15 0 0
lll=, <seat> ,	0 0 0 7 -5 0 0
lll=, <seat> , & d:today	0 0 0 8 -7 0 0
lll=, and from	0 0 -4 0 8 0 0
lll=, and from & d:ahead	0 0 -4 0 7 0 0
lll=, begin on	0 5 0 5 -15 0 5
lll=, begin on & d:ahead	0 0 0 6 -10 0 5
lll=, begin on & d:gone	0 6 0 0 -6 0 0
lll=, expire on	0 0 -5 0 8 0 0
lll=, on the	0 0 2 0 4 -6 0
lll=, on the & d:ahead	0 0 2 0 2 -6 0
lll=, run to	0 0 6 0 0 -7 0
lll=, run to & d:ahead	0 0 7 0 0 -7 0
lll=, sign in	0 0 0 6 -6 0 0
lll=, sign in & d:gone	0 0 0 6 -6 0 0
lll=, tuesday ,	0 0 -9 0 11 0 0
lll=, tuesday , & d:today	0 0 -9 0 11 0 0
lll=, until the	0 0 -9 -1 4 4 0
lll=, until the & d:ahead	0 0 -8 0 1 4 0
lll=: <number> on	0 0 4 5 -7 0 -1
lll=: <number> on & d:ahead	0 0 4 6 -9 0 -1
lll=: as of	0 0 0 7 -7 0 0
lll=: as of & d:today	0 0 0 7 -7 0 0
lll=<begin> <begin> <begin>	1 5 -5 -5 9 -1 0
lll=<begin> <begin> <begin> & d:ahead	-1 -4 -2 -11 4 0 5
lll=<begin> <begin> <begin> & d:gone	4 9 0 -5 0 0 -1
lll=<begin> <begin> and	0 0 -5 0 7 0 0
lll=<begin> <begin> before	0 0 -8 -1 13 0 0
lll=<begin> <begin> before & d:ahead	0 0 -8 0 11 0 0
lll=<begin> <begin> from & d:ahead	0 0 -2 10 -4 -3 1
lll=<begin> <begin> from & d:gone	0 4 0 -12 8 0 0
lll=<begin> <begin> on	2 -4 13 -8 -1 -5 -10
lll=<begin> <begin> on & d:ahead	0 0 14 -5 -4 -5 -9
lll=<begin> <begin> since & d:ahead	0 0 0 -7 7 0 0
lll=<begin> <begin> sunday	0 0 -3 -4 11 0 0
lll=<begin> <begin> the	0 0 2 -4 -4 7 0
lll=<begin> <begin> the & d:ahead	0 0 2 0 -8 8 0
lll=<begin> <begin> tuesday	0 0 -3 0 6 0 0
lll=<begin> <begin> tuesday & d:today	0 0 -3 0 6 0 0
lll=<begin> <begin> until	0 0 -11 0 1 14 0
lll=<begin> <begin> until & d:ahead	0 0 -10 -2 1 14 0
lll=<begin> <person> :	0 0 -4 -7 11 0 0
lll=<begin> <person> : & d:gone	0 0 -1 -6 9 0 0
lll=<begin> <seat> ,	0 0 -17 -2 15 0 0
lll=<begin> <seat> , & d:today	0 0 -16 0 11 0 0
lll=<begin> and on	0 0 -16 5 9 0 0
lll=<begin> and on & d:ahead	0 0 -15 0 16 0 0
lll=<begin> as of & d:gone	0 0 0 8 -8 0 0
lll=<begin> as of & d:today	0 0 0 -5 6 0 0
lll=<begin> monday ,	0 0 -4 0 6 0 0
lll=<begin> monday , & d:today	0 0 -4 -1 8 0 0
lll=<begin> tuesday ,	0 0 15 0 -13 0 0
lll=<begin> tuesday , & d:today	0 0 16 0 -15 0 0
lll=<begin> until the	0 0 0 13 -5 -9 0
lll=<begin> until the & d:ahead	0 0 0 0 7 -9 0
lll=<begin> until the & d:gone	0 0 0 13 -13 0 0
lll=<begin> wednesday ,	0 0 -3 -2 9 0 0
lll=<begin> wednesday , & d:today	0 0 -1 0 6 0 0
lll=<goods-amount> by the	0 0 0 -2 6 0 0
lll=<level> as of	0 0 -3 -13 0 0 12
lll=<level> as of & d:ahead	0 0 -2 -4 -3 0 12
lll=<name> agree on	0 0 0 -7 8 0 0
lll=<name> at the	0 0 -4 0 7 0 0
lll=<name> at the & d:ahead	0 0 -4 0 6 0 0
lll=<name> end on	8 0 1 0 -4 -5 0
lll=<name> end on & d:gone	8 0 0 0 -7 0 0
lll=<organisation> say on	0 0 0 7 -6 0 0
lll=<organisation> say on & d:today	0 0 0 7 -7 0 0
lll=<person> , on	0 0 -1 -1 6 0 0
lll=<seat> , on	0 0 -1 0 -13 0 17
lll=<seat> , on & d:ahead	0 0 -1 0 -14 0 17
lll=<span> , from	0 5 -6 -13 0 0 9
lll=<span> , from & d:ahead	0 -6 -5 0 -4 0 11
lll=<span> , from & d:gone	0 10 0 -18 5 0 0
lll=<span> , on	0 0 22 0 -15 0 -3
lll=<span> , on & d:ahead	0 0 22 0 -18 0 -3
lll=<span> , to	0 0 0 0 13 -6 -1
lll=<span> , to & d:ahead	0 0 0 0 7 -5 0
lll=<span> , to & d:gone	0 0 -1 0 7 0 0
lll=<span> , until	0 0 7 0 -4 0 0
lll=<span> , until & d:gone	0 0 7 0 -4 0 0
lll=and end on & d:ahead	0 0 4 0 -9 1 0
lll=and end on & d:gone	0 0 -2 0 6 0 0
lll=and expire on	0 0 15 0 -11 -2 0
lll=and expire on & d:ahead	0 0 16 0 -12 -2 0
lll=apply again from	0 0 -6 0 8 0 0
lll=apply again from & d:ahead	0 0 -6 0 8 0 0
lll=are enter before	0 0 -2 -2 8 0 0
lll=are enter before & d:ahead	0 0 -2 -1 7 0 0
lll=as early as	0 0 6 0 -4 0 0
lll=as early as & d:ahead	0 0 7 0 -5 0 0
lll=at <level> since	0 0 0 9 -8 0 0
lll=at <level> since & d:gone	0 0 0 10 -10 0 0
lll=at <level> until	0 0 3 0 -9 6 0
lll=at <level> until & d:ahead	0 0 3 0 -12 6 0
lll=at midnight on	9 0 12 0 -14 -5 0
lll=at midnight on & d:ahead	0 0 13 0 -8 -5 0
lll=at midnight on & d:gone	11 0 0 0 -9 0 0
lll=be <level> from	0 0 -1 0 -5 0 8
lll=be <level> from & d:ahead	0 0 -1 0 -5 0 8
lll=be extend to	0 0 2 0 -8 2 0
lll=be extend to & d:ahead	0 0 2 0 -11 4 0
lll=been <level> since	0 0 4 -11 2 0 0
lll=been <level> since & d:gone	0 0 0 -11 12 0 0
lll=busan run until & d:ahead	0 0 9 0 -5 -2 0
lll=by <level> from	0 0 0 -1 -7 0 9
lll=by <level> from & d:ahead	0 0 0 -1 -7 0 9
lll=by telephone on & d:gone	0 0 0 6 -5 0 0
lll=come back on	0 0 6 0 -3 0 0
lll=come back on & d:ahead	0 0 6 0 -4 0 0
lll=end on the	0 0 25 0 -30 4 0
lll=end on the & d:ahead	0 0 25 0 -31 5 0
lll=extension to the	0 0 -1 0 -3 6 0
lll=extension to the & d:ahead	0 0 -1 0 -4 8 0
lll=for <span> from	0 11 -18 0 -1 0 7
lll=for <span> from & d:ahead	0 -3 -18 3 1 0 9
lll=for <span> from & d:gone	0 14 0 -5 -6 0 0
lll=from <day-ahead> to & d:ahead	0 0 6 -3 -6 2 -1
lll=from <day-gone> to	0 0 -6 0 1 7 0
lll=from <day-gone> to & d:ahead	0 0 -5 0 0 7 0
lll=go on to & d:ahead	0 0 -5 0 0 6 0
lll=go on until	0 0 10 0 0 -12 0
lll=go on until & d:ahead	0 0 10 0 0 -12 0
lll=have end on	-1 0 -5 0 11 0 0
lll=have end on & d:ahead	0 0 -5 0 7 0 0
lll=in <name> on	0 8 0 -8 0 0 0
lll=in <name> on & d:gone	0 8 0 -6 -1 0 0
lll=in <seat> ,	0 0 0 -2 7 0 0
lll=in <seat> from	0 0 -1 -1 -3 0 8
lll=in <seat> from & d:ahead	0 0 -1 0 -5 0 8
lll=in <seat> on	0 0 -12 5 6 0 0
lll=in <seat> on & d:ahead	0 0 -11 0 18 0 0
lll=in <seat> on & d:today	0 0 0 6 -5 0 0
lll=in busan in	0 0 0 6 -6 0 0
lll=in busan in & d:gone	0 0 0 6 -6 0 0
lll=in busan on	0 0 0 -7 11 0 0
lll=in busan on & d:gone	0 0 0 -7 8 0 0
lll=in force since	0 0 -7 0 6 0 0
lll=in force since & d:ahead	0 0 -7 -5 13 0 0
lll=in geneva on	0 0 -2 -5 10 0 0
lll=is due on	0 0 8 0 -7 0 0
lll=is due on & d:ahead	0 0 8 0 -7 0 0
lll=is good until	0 0 10 0 -9 0 0
lll=is good until & d:ahead	0 0 10 0 -10 0 0
lll=is over on	0 0 -5 0 6 0 0
lll=is suspend from	0 0 -4 8 -3 0 0
lll=is suspend from & d:ahead	0 0 -4 15 -11 0 0
lll=it begin on	0 0 -6 14 0 0 -12
lll=it begin on & d:ahead	0 0 -6 7 5 0 -12
lll=it begin on & d:gone	0 0 0 8 -6 0 0
lll=it end on	-14 0 4 0 -8 15 0
lll=it end on & d:ahead	0 0 5 0 -22 15 0
lll=it end on & d:gone	-13 0 -1 0 19 0 0
lll=it expire on	8 0 -13 0 10 -6 0
lll=it expire on & d:ahead	0 0 -13 0 17 -6 0
lll=it expire on & d:gone	8 0 0 0 -7 0 0
lll=it last until	0 0 10 0 -1 -8 0
lll=it last until & d:ahead	0 0 11 0 -2 -8 0
lll=it run to	0 0 0 0 -10 7 0
lll=it run to & d:ahead	0 0 0 0 -13 7 0
lll=it run until	0 0 17 0 -10 -6 0
lll=it run until & d:ahead	0 0 19 0 -13 -6 0
lll=it start on	0 0 0 13 -10 0 0
lll=it start on & d:gone	0 0 0 15 -15 0 0
lll=kick in on & d:ahead	0 0 0 13 -9 0 -2
lll=kick in on & d:gone	0 0 0 -8 8 0 0
lll=last until the	0 0 22 0 -16 -6 0
lll=last until the & d:ahead	0 0 22 0 -19 -5 0
lll=m . on	0 0 6 -2 -1 0 0
lll=m . on & d:ahead	0 0 6 0 -2 0 0
lll=now end on	0 0 17 0 0 -23 0
lll=now end on & d:ahead	0 0 18 0 -1 -22 0
lll=now last until	0 0 1 0 5 -10 0
lll=now last until & d:ahead	0 0 1 0 5 -10 0
lll=now run to	0 0 -5 0 0 7 0
lll=now run to & d:ahead	0 0 -5 0 -1 7 0
lll=of <level> from	0 0 0 -2 6 0 0
lll=on monday , & d:gone	0 0 0 -6 6 0 0
lll=on or after	0 0 -1 -2 7 0 0
lll=on saturday ,	0 0 9 0 -6 0 0
lll=on saturday , & d:ahead	0 0 10 -6 -1 0 0
lll=on thursday , & d:ahead	0 0 6 0 -3 0 0
lll=on tuesday ,	0 0 7 -3 -1 0 0
lll=on tuesday , & d:ahead	0 0 7 -3 -1 0 0
lll=on wednesday ,	0 0 0 7 -5 0 0
lll=pause end on	0 0 -12 0 16 -5 0
lll=pause end on & d:ahead	0 0 -12 0 15 -5 0
lll=pay <level> from	0 0 0 3 -6 0 3
lll=pay <level> from & d:ahead	0 0 0 5 -8 0 4
lll=run out on	8 -1 1 -6 -7 10 -1
lll=run out on & d:ahead	0 0 2 0 -6 10 -1
lll=run out on & d:gone	10 0 0 -5 0 0 0
lll=surcharge end on	0 0 -5 0 6 0 0
lll=surcharge end on & d:ahead	0 0 -5 0 6 0 0
lll=take effect on & d:gone	0 0 0 6 -5 0 0
lll=take us to	0 0 3 0 4 -9 0
lll=take us to & d:ahead	0 0 3 0 3 -9 0
lll=that begin on & d:ahead	0 0 0 -14 17 0 -1
lll=that begin on & d:gone	0 -3 0 12 -9 0 0
lll=that expire on	0 0 13 0 -10 -1 0
lll=that expire on & d:ahead	0 0 14 0 -11 -1 0
lll=the <name> since	0 0 0 -6 7 0 0
lll=the <name> since & d:gone	0 0 0 -6 6 0 0
lll=the duty of	0 0 0 -14 15 0 0
lll=the duty of & d:gone	0 0 0 -11 12 0 0
lll=the table on	0 0 0 7 -7 0 0
lll=the table on & d:gone	0 0 0 7 -7 0 0
lll=the truce end	0 0 6 0 -4 0 0
lll=the truce of	0 -4 -7 9 -2 0 3
lll=the truce of & d:ahead	0 0 -6 -5 7 0 3
lll=the truce of & d:gone	0 -3 0 13 -9 0 0
lll=to <level> from	0 0 0 -2 12 0 -5
lll=to <level> from & d:ahead	0 0 0 -2 12 0 -5
lll=to <level> on	0 0 -13 4 -3 0 10
lll=to <level> on & d:ahead	0 0 -13 8 -7 0 10
lll=to <level> on & d:gone	0 0 0 -7 8 0 0
lll=to <number> on	0 0 -4 0 8 0 0
lll=to <number> on & d:ahead	0 0 -4 0 8 0 0
lll=to begin on	0 0 0 -7 0 0 9
lll=to begin on & d:ahead	0 0 0 -1 -7 0 10
lll=to begin on & d:gone	0 0 0 -3 7 0 0
lll=to end on	-2 0 0 0 10 -12 0
lll=to end on & d:ahead	0 0 1 0 6 -11 0
lll=to end on & d:gone	-2 0 0 0 6 0 0
lll=to last until	0 0 -10 0 7 1 0
lll=to last until & d:ahead	0 0 -10 0 6 2 0
lll=truce end on	0 0 1 0 -5 7 0
lll=truce end on & d:ahead	0 0 -3 0 -1 7 0
lll=truce end on & d:gone	0 0 8 0 -4 0 0
lll=truce expire on & d:ahead	0 0 -4 0 6 -1 0
lll=truce last until	0 0 11 0 -7 -2 0
lll=truce last until & d:ahead	0 0 12 0 -7 -2 0
lll=truce run to	0 0 0 0 8 -11 0
lll=truce run to & d:ahead	0 0 0 0 8 -11 0
lll=was sign on	0 0 0 -5 7 0 0
lll=what change on	0 0 -10 7 1 0 0
lll=what change on & d:ahead	0 0 -10 8 0 0 0
lll=what happen on	0 0 9 0 -5 -2 0
lll=what happen on & d:ahead	0 0 10 0 -6 -2 0
lll=which begin on	0 12 -1 -12 1 0 0
lll=which begin on & d:ahead	0 0 -1 -7 10 0 0
lll=which begin on & d:gone	0 13 0 -6 -6 0 0
lll=which end on	0 -1 0 0 8 -9 0
lll=which end on & d:ahead	0 0 0 0 5 -8 0
lll=which expire on	0 0 8 0 -5 0 0
lll=which expire on & d:ahead	0 0 9 0 -8 0 0
lll=which run to	0 0 9 0 -6 0 0
lr=( )	0 0 5 -6 0 0 0
lr=( ) & d:ahead	0 0 6 0 -5 0 0
lr=, (	0 0 -1 -4 8 0 0
lr=, ( & d:today	0 0 -1 -3 7 0 0
lr=, ,	0 0 -18 2 10 -5 2
lr=, , & d:ahead	0 0 -17 5 7 -4 3
lr=, , & d:gone	0 0 0 -3 7 0 0
lr=, -	0 0 -3 -3 8 0 0
lr=, - & d:today	0 0 -3 -3 8 0 0
lr=, .	0 0 -7 0 -1 1 11
lr=, . & d:ahead	0 0 -14 -3 2 2 12
lr=, :	0 0 -9 0 11 0 0
lr=, : & d:ahead	0 0 -8 0 10 0 0
lr=, <end>	0 0 13 -20 -1 4 -1
lr=, <end> & d:ahead	0 0 4 -11 -5 7 0
lr=, <end> & d:today	0 0 12 -18 3 0 -1
lr=, —	0 0 -1 7 -2 0 0
lr=, — & d:today	0 0 -1 7 -2 0 0
lr=: , & d:ahead	0 0 -5 0 9 0 0
lr=: , & d:gone	0 0 -2 7 -2 0 0
lr=: .	0 0 4 -3 -5 6 -1
lr=: . & d:ahead	0 0 5 -1 -7 6 -1
lr=: <end>	0 0 0 12 -7 0 0
lr=: <end> & d:gone	0 0 0 17 -16 0 0
lr=: <end> & d:today	0 0 -6 -2 11 0 0
lr=<begin> ,	0 9 -11 2 8 -11 -4
lr=<begin> , & d:ahead	0 -1 -11 0 25 -10 -3
lr=<begin> , & d:gone	0 11 0 -15 0 0 0
lr=<begin> , & d:today	0 0 0 12 -9 0 0
lr=<begin> .	-3 -1 0 1 -1 7 -8
lr=<begin> . & d:ahead	0 0 0 -1 -2 8 -6
lr=<begin> . & d:today	0 0 -1 -3 8 0 0
lr=<begin> <end>	0 0 21 11 -18 -15 -5
lr=<begin> <end> & d:ahead	0 0 26 -1 -17 -11 -2
lr=<begin> <end> & d:gone	0 0 0 11 -8 0 0
lr=<begin> <person>	0 0 0 -3 6 0 0
lr=<begin> it	0 0 0 -2 6 0 0
lr=<begin> the & d:ahead	0 0 0 6 -7 0 0
lr=<begin> —	10 7 -3 -1 -4 -4 -1
lr=<begin> — & d:ahead	0 0 -2 0 10 -4 0
lr=<begin> — & d:gone	12 8 0 0 -15 0 0
lr=<day-ahead> .	0 0 -7 0 8 0 0
lr=<day-ahead> . & d:today	0 0 -7 0 8 0 0
lr=<level> .	0 0 -6 -5 14 0 0
lr=<level> . & d:today	0 0 -2 -2 8 0 0
lr=<number> .	0 0 6 -3 -4 -2 2
lr=<number> . & d:ahead	0 0 7 0 -9 -1 3
lr=<organisation> .	0 0 0 0 6 -1 0
lr=after .	0 0 7 0 -6 0 0
lr=after . & d:ahead	0 0 7 0 -6 0 0
lr=after <end>	0 0 -2 -3 10 0 0
lr=after <end> & d:ahead	0 0 -2 0 7 0 0
lr=as .	0 0 10 0 -9 0 0
lr=before ,	0 0 6 0 -11 7 0
lr=before , & d:ahead	0 0 6 0 -11 7 0
lr=before .	0 0 -6 0 10 0 0
lr=before . & d:ahead	0 0 -5 0 10 0 0
lr=before <end>	0 0 0 -8 0 -7 11
lr=before <end> & d:ahead	0 0 0 -6 0 -7 11
lr=before pay & d:ahead	0 0 -3 6 -1 0 0
lr=begin .	0 0 0 13 -9 0 0
lr=between and	0 0 0 11 -11 0 0
lr=between and & d:gone	0 0 0 11 -11 0 0
lr=by <end>	0 0 -21 0 28 -1 0
lr=by <end> & d:ahead	0 0 -20 0 26 -1 0
lr=changed .	0 0 6 0 -5 0 0
lr=come ,	0 0 -3 0 8 0 0
lr=come , & d:ahead	0 0 -3 0 6 0 0
lr=end ,	0 0 -12 0 16 0 0
lr=end , & d:ahead	0 0 -4 0 6 0 0
lr=end . & d:ahead	0 0 -15 0 16 0 0
lr=end . & d:today	0 0 16 0 -15 0 0
lr=for ,	0 0 10 0 -8 0 0
lr=for , & d:ahead	0 0 10 0 -8 0 0
lr=for .	0 0 -2 -3 10 0 0
lr=for <end>	0 0 9 0 -8 0 0
lr=for <end> & d:ahead	0 0 9 0 -8 0 0
lr=force .	0 0 0 8 -6 0 0
lr=from ,	0 0 0 6 -11 -3 7
lr=from , & d:ahead	0 -7 0 8 -13 -2 9
lr=from , & d:gone	0 6 0 2 -4 0 -1
lr=from , & d:today	0 0 0 -7 9 0 0
lr=from .	0 2 -10 22 -24 -1 14
lr=from . & d:ahead	0 0 -10 13 -15 0 15
lr=from . & d:today	0 0 0 17 -17 0 0
lr=from :	0 0 0 -3 12 0 -5
lr=from : & d:gone	0 0 0 -13 14 0 0
lr=from ;	0 0 0 6 0 0 -7
lr=from ; & d:ahead	0 0 0 0 1 0 -6
lr=from <end>	0 0 -28 -5 21 -7 6
lr=from <end> & d:ahead	0 0 -27 -6 22 -6 7
lr=from <name>	0 0 -7 -14 6 0 7
lr=from <name> & d:ahead	0 0 -7 -12 5 0 7
lr=from <quality>	0 0 0 -9 14 0 -3
lr=from and	0 0 6 -2 2 0 -6
lr=from and & d:ahead	0 0 6 2 0 0 -6
lr=from and & d:gone	0 2 0 -8 5 0 0
lr=from for	0 0 0 -5 8 0 0
lr=from it	0 7 -3 -18 2 0 3
lr=from it & d:ahead	0 0 -3 -13 5 0 4
lr=from it & d:gone	0 7 0 -4 -2 0 0
lr=from the	0 0 0 5 6 0 -13
lr=from the & d:ahead	0 0 0 7 4 0 -13
lr=from to	0 0 21 3 -10 -8 -6
lr=from to & d:ahead	0 0 22 4 -14 -7 -4
lr=in ,	-1 -7 -2 4 2 0 0
lr=in , & d:ahead	0 0 0 0 7 0 0
lr=in , & d:gone	0 -6 0 5 0 0 0
lr=in :	0 0 0 7 -7 0 0
lr=in : & d:gone	0 0 0 7 -7 0 0
lr=in <end>	0 0 -5 2 7 -1 0
lr=in <end> & d:ahead	0 0 -4 0 8 0 0
lr=in after	0 0 0 -6 6 0 0
lr=in both	0 0 0 7 -6 0 0
lr=in both & d:gone	0 0 0 7 -6 0 0
lr=in by	0 0 0 11 -11 0 0
lr=in for	0 0 0 9 -8 0 0
lr=in for & d:gone	0 0 0 9 -8 0 0
lr=in it	0 0 0 -6 7 0 0
lr=in it & d:gone	0 0 0 -6 7 0 0
lr=in the	0 0 0 8 -7 0 0
lr=in the & d:gone	0 0 0 8 -8 0 0
lr=in to	0 0 0 -6 7 0 0
lr=in to & d:gone	0 0 0 -6 6 0 0
lr=is ,	0 0 -8 -1 11 0 0
lr=is , & d:ahead	0 0 -8 0 9 0 0
lr=is <end>	0 0 14 0 -6 -8 0
lr=is <end> & d:ahead	0 0 15 0 -8 -8 0
lr=last ,	0 0 0 17 -16 0 0
lr=last , & d:gone	0 0 0 17 -16 0 0
lr=last <end>	0 0 0 13 -11 0 0
lr=last <end> & d:gone	0 0 0 13 -11 0 0
lr=last and	0 0 0 -6 6 0 0
lr=last and & d:gone	0 0 0 -6 6 0 0
lr=meet .	0 0 10 -1 -7 0 0
lr=midnight ,	0 0 6 -5 0 0 0
lr=of 's & d:gone	0 0 0 7 -7 0 0
lr=of ,	0 -4 8 6 -4 -6 0
lr=of , & d:ahead	0 0 9 -6 0 -6 0
lr=of , & d:gone	0 -4 0 7 -3 0 0
lr=of . & d:ahead	0 0 1 12 -10 0 -2
lr=of . & d:gone	0 0 0 -12 12 0 0
lr=of :	0 0 0 -5 6 0 0
lr=of <end>	0 0 -12 0 0 -8 14
lr=of <end> & d:ahead	0 0 -10 0 -1 -7 15
lr=of and	0 2 0 -13 14 0 0
lr=of and & d:ahead	0 0 0 -9 12 0 0
lr=of that	0 0 0 8 -8 0 0
lr=of that & d:gone	0 0 0 8 -8 0 0
lr=on "	0 0 0 0 6 0 0
lr=on ,	-1 9 -1 -6 -3 3 2
lr=on , & d:ahead	-3 -3 0 -9 0 5 5
lr=on , & d:gone	0 13 -8 -1 -2 0 -2
lr=on .	7 -7 -1 5 -5 6 0
lr=on . & d:ahead	-6 0 3 -4 -2 8 0
lr=on . & d:gone	12 -3 -23 8 -5 0 0
lr=on :	0 0 4 2 -6 0 0
lr=on : & d:ahead	0 0 5 5 -9 0 0
lr=on ;	0 -1 0 0 -2 -6 8
lr=on ; & d:ahead	0 0 -4 -5 3 -5 9
lr=on ; & d:gone	1 -1 4 5 -8 0 0
lr=on <day-today>	6 0 -1 -9 3 0 0
lr=on <day-today> & d:gone	7 0 0 -8 0 0 0
lr=on <end>	2 -7 -1 -5 13 -3 -20
lr=on <end> & d:ahead	-1 0 0 -4 11 -1 -18
lr=on <name>	0 0 11 -4 -4 0 0
lr=on <name> & d:ahead	0 0 11 0 -8 0 0
lr=on ?	0 0 14 -1 -6 -10 -1
lr=on ? & d:ahead	0 0 15 0 -8 -9 -1
lr=on and	-3 -2 -13 2 6 -12 7
lr=on and & d:ahead	-1 0 -12 4 1 -11 10
lr=on and & d:gone	0 0 0 -1 6 0 -4
lr=on at	0 0 -1 -4 11 0 -3
lr=on at & d:ahead	0 0 0 -2 7 0 -2
lr=on by	0 0 -4 -15 25 -1 0
lr=on by & d:ahead	0 0 -4 0 9 0 0
lr=on by & d:gone	0 0 0 -14 16 0 0
lr=on evening	0 0 0 0 7 0 0
lr=on for	0 -1 -2 10 -5 -2 3
lr=on for & d:gone	0 0 0 10 -6 0 0
lr=on he	0 0 -1 9 -5 0 0
lr=on he & d:gone	0 0 0 10 -8 0 0
lr=on in	0 0 -7 0 7 0 0
lr=on in & d:ahead	0 0 -7 10 0 0 0
lr=on in & d:gone	0 0 0 -10 12 0 0
lr=on is	0 0 -6 -4 14 0 0
lr=on is & d:ahead	0 0 -6 0 8 0 0
lr=on it	5 0 0 6 -8 0 0
lr=on it & d:gone	6 0 0 7 -13 0 0
lr=on night	0 0 10 -5 -2 0 0
lr=on night & d:ahead	0 0 12 0 -10 0 0
lr=on night & d:gone	0 0 0 -4 8 0 0
lr=on of	0 0 -10 7 -5 9 0
lr=on of & d:ahead	0 0 -10 0 0 10 0
lr=on of & d:gone	0 0 0 7 -5 0 0
lr=on on	0 0 0 8 -13 0 5
lr=on on & d:ahead	0 0 0 0 -5 0 6
lr=on on & d:gone	0 0 0 9 -8 0 0
lr=on that	0 0 -2 0 7 0 0
lr=on that & d:gone	0 0 0 -4 9 0 0
lr=on the	-2 0 0 -12 8 0 5
lr=on the & d:ahead	0 0 1 -9 0 0 5
lr=on the & d:gone	-2 0 -1 -3 11 0 0
lr=on to	0 0 -4 0 6 0 0
lr=on to & d:ahead	0 0 -3 0 9 0 0
lr=on under	0 0 0 12 -11 0 0
lr=on under & d:gone	0 0 0 7 -7 0 0
lr=on unless	0 0 -8 0 7 1 0
lr=on unless & d:ahead	0 0 -8 0 6 1 0
lr=out .	0 0 16 -2 -12 0 0
lr=out . & d:ahead	0 0 11 0 -8 0 0
lr=say .	0 0 0 0 -6 6 0
lr=since ,	0 3 -18 0 7 0 0
lr=since , & d:ahead	0 0 -16 -10 27 0 0
lr=since , & d:gone	0 4 0 6 -6 0 0
lr=since .	0 0 0 8 -5 0 0
lr=since . & d:gone	0 0 0 11 -10 0 0
lr=since <end>	0 0 -3 -1 7 0 0
lr=since <quality>	0 0 6 -4 0 0 0
lr=since a	0 0 0 -6 9 0 0
lr=since a & d:gone	0 0 0 -6 7 0 0
lr=since and	0 0 -1 18 -14 0 0
lr=since and & d:ahead	0 0 -1 -2 6 0 0
lr=since and & d:gone	0 0 0 21 -20 0 0
lr=start ,	0 0 0 -7 4 0 2
lr=start , & d:ahead	0 0 0 -7 3 0 2
lr=start .	0 0 0 7 -5 0 0
lr=the ,	0 0 0 -2 6 -3 0
lr=the , & d:ahead	0 0 2 -10 4 -1 0
lr=the .	0 0 0 -4 6 -17 12
lr=the . & d:ahead	0 0 0 0 3 -16 12
lr=the <end>	2 0 0 -26 5 3 0
lr=the <end> & d:ahead	0 0 1 -9 -5 6 0
lr=the <end> & d:gone	4 0 -4 -18 20 -6 0
lr=the ?	0 0 -13 0 9 7 -1
lr=the ? & d:ahead	0 0 -13 0 9 7 -1
lr=thursday .	0 0 -5 -1 8 0 0
lr=to ,	0 -3 5 -10 3 0 -3
lr=to , & d:ahead	0 0 7 0 -7 3 -2
lr=to , & d:gone	0 -1 -4 -7 22 -5 0
lr=to .	0 0 8 -13 -11 8 -4
lr=to . & d:ahead	0 0 10 -4 -23 10 -3
lr=to . & d:gone	0 0 -5 -6 19 -3 0
lr=to :	0 0 -6 0 6 0 0
lr=to <end>	4 -1 -3 -15 12 1 -9
lr=to <end> & d:ahead	0 0 -5 -2 8 4 -8
lr=to <end> & d:gone	4 0 1 -11 5 -6 0
lr=tuesday .	0 0 0 -5 7 0 0
lr=tuesday . & d:today	0 0 0 -5 7 0 0
lr=tuesday <end>	0 0 -6 0 2 0 0
lr=tuesday <end> & d:today	0 0 -6 0 2 0 0
lr=until ,	0 0 8 -15 -4 6 -3
lr=until , & d:ahead	0 0 12 -5 -11 7 -3
lr=until , & d:gone	0 0 -6 -8 17 0 0
lr=until .	0 0 2 -11 -4 10 -3
lr=until . & d:ahead	0 0 3 -8 -9 11 -2
lr=until . & d:gone	0 0 0 -3 7 -2 0
lr=until <end>	0 0 -12 -8 13 5 -3
lr=until <end> & d:ahead	0 0 -10 -2 8 6 -2
lr=until <end> & d:gone	0 0 -3 -3 12 0 0
lr=until from	0 0 -6 -1 13 -1 0
lr=until next	0 0 7 0 -4 0 0
lr=until of	0 0 15 2 -15 -4 0
lr=until of & d:ahead	0 0 16 0 -15 -4 0
lr=until the	0 0 4 -1 -6 3 0
lr=until the & d:ahead	0 0 4 0 -6 3 0
lr=until to	0 0 -23 0 14 6 0
lr=until to & d:ahead	0 0 -23 0 13 6 0
lr=until under & d:ahead	0 0 10 0 -9 0 0
lr=until under & d:gone	0 0 -4 -4 11 0 0
lr=wednesday <end>	0 0 -4 0 6 0 0
lr=wednesday <end> & d:today	0 0 -4 0 6 0 0
lr=· <end>	0 0 -3 -10 16 0 0
lr=· <end> & d:today	0 0 -2 -9 14 0 0
nc2=agree	3 -3 -15 3 8 1 -7
nc2=bear	10 3 -2 3 -8 0 1
nc2=begin	-2 8 11 -18 -2 11 -21
nc2=down	0 -5 -10 3 2 3 4
nc2=end	7 7 -17 -5 9 -19 6
nc2=impose	-15 -6 9 -2 1 0 -6
nc2=propose	0 0 -3 0 0 8 -6
nc2=say	-8 5 2 -14 -6 9 7
nc2=sell	0 0 0 13 -11 0 0
nc2=stay	0 -4 5 6 -3 0 -5
nc2=suspend	-1 -6 5 6 -1 -4 -10
nc2=target	0 0 19 9 -11 -5 -14
nc2=up	0 0 11 -9 -2 2 -10
nct2=agree past	0 0 -4 -6 14 0 0
nct2=agree perfect	0 0 -4 0 8 0 0
nct2=agree pluperfect	5 0 -10 0 2 0 0
nct2=agree present	0 0 -13 9 -2 6 -1
nct2=bear future	0 0 -7 1 -3 6 1
nct2=bear gerund	0 0 -2 0 6 0 0
nct2=bear past	1 8 -8 -1 1 0 0
nct2=bear perfect	0 0 0 10 -9 0 0
nct2=bear present	4 -3 5 0 -7 -4 3
nct2=begin modal	0 0 9 -10 0 -3 0
nct2=begin past	0 0 -13 7 2 0 0
nct2=begin present	0 9 14 -17 -6 9 -18
nct2=down future	0 0 -4 -8 0 4 8
nct2=down present	0 0 -1 6 -8 1 3
nct2=down present-passive	0 0 -1 8 0 0 -5
nct2=end modal	0 0 6 -7 4 0 0
nct2=end participle-passive	0 6 -1 -5 1 0 -1
nct2=end past	0 14 -8 -3 5 -6 -3
nct2=end present	10 -16 -10 14 -6 -6 5
nct2=end present-passive	0 0 -10 -4 16 0 0
nct2=impose future-passive	0 0 2 -5 6 0 -4
nct2=impose past	-2 -2 14 -5 0 -6 4
nct2=impose past-passive	0 5 0 0 -7 1 0
nct2=impose perfect	0 0 9 0 -5 -6 0
nct2=impose pluperfect	0 0 0 -3 -2 7 0
nct2=impose present	0 -2 -20 9 10 5 -11
nct2=impose present-passive	0 0 -2 1 6 0 -6
nct2=propose participle-passive	0 0 -11 1 11 -1 0
nct2=propose pluperfect	0 0 0 0 -3 7 0
nct2=return present	0 0 -4 -1 9 0 0
nct2=say past	-5 -2 0 -1 -13 15 5
nct2=say perfect	0 0 -10 0 11 0 0
nct2=say present	0 9 9 -16 -1 -9 1
nct2=sell present	0 0 0 10 -9 0 0
nct2=stay future	0 0 -10 -5 12 0 3
nct2=stay future-passive	0 0 13 0 -11 0 0
nct2=stay modal	0 0 -25 16 0 9 0
nct2=stay past	2 5 3 -12 9 -11 -1
nct2=stay perfect	0 0 8 0 -1 -3 0
nct2=stay present	-3 -12 1 13 -2 -1 -5
nct2=suspend future	0 0 -3 20 -17 0 0
nct2=suspend participle-passive	0 0 7 1 -8 0 0
nct2=suspend past	0 0 6 6 -9 0 0
nct2=suspend present	0 -2 0 -3 9 -2 -1
nct2=target future	0 0 13 3 0 -2 -12
nct2=target present	0 0 0 8 -5 0 0
nct2=threaten past	0 0 -6 0 0 0 6
nct2=up modal	0 0 10 -8 0 -1 0
nct2=up past	0 0 -5 7 -1 0 0
nct2=up present	0 0 6 -16 2 2 -8
next="	0 0 -17 3 12 3 -8
next=(	0 0 -1 -9 -5 17 0
next=,	-7 0 1 2 1 6 -9
next=:	-6 -3 17 -15 6 -9 -2
next=;	3 -7 2 -2 -2 0 9
next=and	-7 13 -24 5 1 -14 8
next=as	0 0 -6 -3 10 0 0
next=because	0 0 3 -8 2 0 0
next=if	0 0 -8 -12 15 -5 9
next=so	0 0 -6 0 7 0 0
next=that	0 -2 17 0 -5 -6 -9
next=unless	0 0 -4 -2 8 0 -1
next=when	0 0 0 9 -7 0 0
next=where	0 0 4 9 -10 0 0
next=which	0 0 -5 -4 11 0 0
next=—	9 4 -19 -20 27 -21 0
nhas-future	0 -1 3 0 -11 13 0
nhas-gerund	0 0 2 -16 -3 9 4
nhas-infinitive	4 0 0 -7 5 0 -1
nhas-modal	-1 -2 2 -8 12 -6 0
nhas-participle	0 4 -5 -6 16 -7 -11
nhas-past	-1 24 -2 -12 0 0 -5
nhas-perfect	-2 -1 4 -7 4 -6 6
nhas-pluperfect	10 0 -7 -3 0 3 -1
nhas-present	0 -1 5 10 -2 -28 -1
nt2=future	0 0 -2 2 -9 9 1
nt2=future-passive	0 0 8 -7 -5 6 -4
nt2=gerund	0 0 0 -6 -2 3 5
nt2=modal-passive	0 0 6 -6 6 -6 0
nt2=participle-passive	0 4 -3 -4 10 -5 -9
nt2=past	-2 18 0 -14 5 0 -3
nt2=past-passive	0 6 -15 -4 11 0 0
nt2=past-passive-not	0 2 0 3 -8 0 0
nt2=perfect-not	0 0 -3 -4 11 0 0
nt2=perfect-passive	0 0 9 -7 -9 0 9
nt2=pluperfect	4 0 -7 -5 4 5 0
nt2=present	5 -7 -4 18 -5 -19 3
nt2=present-not	0 0 1 -12 6 -3 2
nt2=present-passive	-3 6 11 0 -3 -3 -9
nt2=present-passive-not	0 0 0 -10 8 0 0
nv0-none	-7 0 -10 -5 24 -4 -7
nv1-none	-7 0 -10 -5 24 -4 -7
nv2-none	-8 -20 -11 0 15 0 -9
nv2=agree	0 0 -9 0 6 7 -2
nv2=announce	0 0 -1 -3 0 0 6
nv2=apply	0 0 2 -2 -9 10 0
nv2=ask	0 0 -2 -1 -1 8 0
nv2=be	0 -12 -5 3 13 -5 -8
nv2=begin	0 11 -9 -8 6 -1 0
nv2=bring	0 0 0 -4 11 0 -1
nv2=charge	0 0 24 8 -16 -3 -13
nv2=collect	0 7 -4 0 -1 0 0
nv2=continue	0 0 8 -2 -4 0 0
nv2=cut	0 0 -14 -4 4 11 2
nv2=end	9 13 -19 -3 3 -12 0
nv2=enter	0 0 -3 0 7 0 0
nv2=expire	0 -6 0 4 0 0 -2
nv2=extend	0 -1 10 0 -4 -5 0
nv2=fall	0 0 -2 8 -15 0 7
nv2=get	0 0 -1 0 7 0 -1
nv2=go	0 0 15 -5 -12 7 -8
nv2=halve	0 0 2 7 -1 -2 -5
nv2=have	-3 -1 -1 -6 6 -9 11
nv2=lapse	0 0 11 -6 -6 0 1
nv2=lose	0 0 0 -10 11 0 0
nv2=make	0 0 14 0 -10 0 0
nv2=meet	5 0 6 -1 -4 -3 0
nv2=other	-1 11 -12 -27 33 -15 -4
nv2=pay	0 6 2 5 -17 0 9
nv2=plan	0 0 -8 0 11 -1 0
nv2=put	0 0 2 -13 6 0 1
nv2=raise	0 0 -7 0 14 -5 0
nv2=reach	5 0 -9 0 1 0 0
nv2=remain	0 0 0 8 -6 0 0
nv2=reply	0 0 9 0 -5 0 0
nv2=run	0 6 -3 2 -12 0 8
nv2=say	-7 -4 5 -26 0 15 0
nv2=see	0 0 -13 3 0 9 0
nv2=ship	0 0 0 11 -10 0 0
nv2=sign	0 0 -2 14 -5 -2 0
nv2=stay	0 0 -3 -4 13 0 0
nv2=suspend	0 0 12 -3 0 0 -5
nv2=take	0 0 0 -3 6 -1 0
nv2=tell	0 0 -1 11 -2 0 -6
nv2=threaten	0 0 -5 0 7 0 0
nv2=warn	0 0 1 0 -8 0 6
nv2=withdraw	0 0 0 -3 -4 0 8
nvt2=agree past	0 0 0 -6 8 0 0
nvt2=agree present	0 0 -5 0 -3 9 0
nvt2=announce past	0 0 -1 -3 0 0 6
nvt2=apply present	0 0 1 -1 -3 6 0
nvt2=ask pluperfect	0 0 0 0 -6 8 0
nvt2=be future	0 0 -8 -4 8 0 4
nvt2=be modal	0 0 -24 7 5 10 0
nvt2=be past	3 -1 3 -4 8 -10 -1
nvt2=be present	0 -7 9 7 -1 -7 -13
nvt2=begin present	0 11 -7 -3 0 -1 0
nvt2=charge future	0 0 13 3 0 -2 -12
nvt2=charge perfect	0 0 8 0 -8 0 0
nvt2=charge present	0 0 2 7 -9 0 0
nvt2=come present	0 0 6 -1 0 0 -1
nvt2=cut present	0 0 -10 1 0 6 0
nvt2=end modal	0 0 6 -8 3 0 0
nvt2=end participle	0 6 -1 -4 1 0 -1
nvt2=end past	0 15 -11 -5 4 -2 -3
nvt2=end present	11 -8 -19 11 -6 -4 6
nvt2=expire present	0 -6 0 0 6 0 -1
nvt2=extend past	0 0 14 7 -18 0 0
nvt2=extend present	0 0 -6 0 9 -1 0
nvt2=fall present	0 0 -2 9 -16 0 7
nvt2=get present	0 0 -5 0 11 0 0
nvt2=go modal	0 0 11 -8 -2 -1 0
nvt2=go past	0 0 -4 10 -5 0 0
nvt2=go present	0 0 11 -15 -4 6 -7
nvt2=have past	0 0 -1 -1 8 0 0
nvt2=have present	-2 -1 0 -4 2 -8 11
nvt2=hold present	0 0 0 12 -8 0 0
nvt2=keep perfect	0 0 8 7 -12 -2 0
nvt2=keep present	0 0 -4 0 6 0 0
nvt2=lapse present	0 0 11 0 -11 0 1
nvt2=leave present	0 0 0 -7 7 0 0
nvt2=make present	0 0 8 0 -6 0 0
nvt2=meet future	0 0 6 0 -2 -1 0
nvt2=meet present	0 0 6 0 -4 0 0
nvt2=other modal	0 0 2 0 4 -6 0
nvt2=other past	0 4 -18 -1 13 0 0
nvt2=other perfect	0 0 -7 -13 23 0 0
nvt2=other pluperfect	0 0 -2 0 7 0 0
nvt2=other present	-2 8 6 -10 0 -2 0
nvt2=pay past	0 9 0 -11 2 0 0
nvt2=pay present	0 -2 9 3 -15 0 9
nvt2=put present	0 0 0 -11 13 0 0
nvt2=remain present	0 0 0 8 -6 0 0
nvt2=reply past	0 0 9 0 -5 0 0
nvt2=run modal	0 0 0 10 -9 0 0
nvt2=run present	0 0 0 2 -9 0 8
nvt2=say past	-5 -1 7 -10 -10 17 -8
nvt2=say perfect	0 0 -8 0 8 0 0
nvt2=say present	0 0 0 -13 14 -6 3
nvt2=stay present	0 0 -1 -10 15 0 0
nvt2=suspend participle	0 0 7 1 -9 0 0
nvt2=suspend past	0 0 6 -1 0 0 0
nvt2=suspend present	0 0 2 -11 10 0 0
nvt2=tell past	0 0 -1 8 0 0 -6
nvt2=warn past	0 0 -6 0 0 0 6
o:act=add	0 0 -4 -3 2 0 6
o:act=agree	-1 0 -8 2 7 -2 -7
o:act=announce	0 0 -5 -6 7 0 2
o:act=approve	0 0 12 -4 -4 -2 0
o:act=be	-6 -16 0 -12 11 2 2
o:act=bear	0 0 0 14 -10 0 -3
o:act=begin	-5 0 -11 -1 10 -5 1
o:act=carry	0 0 0 6 -8 8 -8
o:act=charge	2 0 0 -2 10 -6 -11
o:act=clear	0 0 2 0 -3 6 -7
o:act=collect	0 0 2 9 0 -10 -12
o:act=continue	0 0 -1 7 -8 3 0
o:act=declare	0 0 -7 20 -13 0 0
o:act=end	7 -2 -8 2 4 2 0
o:act=exempt	0 0 -5 0 11 0 0
o:act=expect	0 0 0 0 6 0 0
o:act=extend	0 -3 -2 -12 13 0 0
o:act=face	0 0 6 0 -1 0 -4
o:act=fall	0 0 -9 0 4 0 2
o:act=get	0 0 0 -16 17 0 0
o:act=halve	0 0 1 3 -8 0 1
o:act=have	3 1 6 -13 3 -16 4
o:act=impose	0 0 0 -6 9 0 0
o:act=introduce	0 0 0 -4 9 0 0
o:act=keep	0 0 6 9 -12 -1 0
o:act=know	0 0 0 6 -1 0 -2
o:act=lay	0 7 0 8 -13 0 0
o:act=leave	0 0 8 -1 -6 -3 4
o:act=let	0 0 3 -9 3 0 0
o:act=look	0 0 11 -1 -7 0 0
o:act=make	-1 6 -6 -2 -2 6 0
o:act=meet	0 0 0 -2 15 -8 -4
o:act=negotiate	0 0 0 9 -6 0 0
o:act=no verb	-19 -12 -2 0 12 -1 -5
o:act=order	0 0 -5 0 8 0 0
o:act=other	0 -6 -6 -6 15 0 -16
o:act=pay	-2 -1 -8 2 -1 0 9
o:act=put	0 0 -2 -8 16 -7 0
o:act=raise	0 0 -7 -4 8 4 -1
o:act=reduce	0 0 0 -3 10 0 -4
o:act=remain	0 0 0 -4 9 -7 0
o:act=report	0 0 -2 0 6 0 0
o:act=return	0 0 16 -5 -1 -7 -6
o:act=rise	0 0 -18 -7 18 0 2
o:act=run	8 -6 -1 0 -1 0 0
o:act=say	2 0 1 -1 -1 3 -9
o:act=see	0 0 1 -1 5 -6 0
o:act=send	0 0 -4 0 0 0 6
o:act=set	0 0 -11 -1 19 -1 0
o:act=settle	0 0 0 -5 -1 7 0
o:act=sit	0 0 -11 3 11 -5 0
o:act=state	0 0 6 4 -1 -5 -1
o:act=suspend	-2 7 0 8 -5 -4 -2
o:act=tell	0 0 10 1 -7 -4 0
o:act=threaten	0 0 0 -1 6 0 0
o:add on ahead	0 0 -5 0 0 0 6
o:agree agreed gone	0 0 0 -5 6 0 0
o:agree in gone	0 0 0 25 -24 0 0
o:agree last gone	0 0 0 -11 12 0 0
o:agree on ahead	0 0 -10 -1 17 0 0
o:agree on gone	0 3 0 -8 6 0 0
o:agree the ahead	0 0 -7 0 2 3 0
o:agree until ahead	0 0 4 0 0 -6 0
o:announce on gone	0 0 0 -4 7 0 0
o:be  ahead	0 0 9 0 -8 0 0
o:be before ahead	0 0 0 -1 6 0 0
o:be by ahead	0 0 -7 0 5 4 0
o:be from ahead	0 0 6 -15 -4 -7 11
o:be in gone	0 0 0 -13 15 0 0
o:be is gone	0 0 0 -3 8 0 0
o:be last gone	0 0 0 8 -8 0 0
o:be of ahead	0 0 -10 -2 17 -1 0
o:be on ahead	0 0 14 -6 -14 6 0
o:be since ahead	0 0 0 -4 6 0 0
o:be the ahead	0 0 -1 -1 -3 0 8
o:be the gone	0 0 0 -1 6 0 0
o:be to ahead	0 0 -9 0 9 0 0
o:be until ahead	0 0 -9 0 15 -6 0
o:be until gone	0 0 -2 15 -11 0 0
o:begin before ahead	0 0 1 -6 5 0 -1
o:begin by ahead	0 0 -10 0 15 0 0
o:begin from gone	0 0 0 -7 8 0 0
o:begin in gone	0 0 0 -14 17 0 0
o:begin on ahead	-1 -7 1 -4 3 -30 13
o:begin on gone	0 8 0 11 -14 0 -7
o:begin the ahead	0 0 -15 -1 -8 21 4
o:begin the gone	0 0 0 12 -8 0 0
o:begin to ahead	0 0 6 0 -10 3 -2
o:begin to gone	0 0 0 -4 8 0 0
o:begin until ahead	0 0 13 0 -19 4 0
o:bring on ahead	0 0 -5 0 7 0 0
o:buy the ahead	0 0 -3 0 7 0 0
o:call on gone	0 0 0 10 -10 0 0
o:carried=controls	0 -2 -9 3 16 -9 0
o:carried=controls far	-2 0 -7 -13 22 4 -12
o:carried=deal	-2 0 1 -22 0 5 11
o:carried=deal far	-7 -5 -8 -12 4 6 19
o:carried=duties far	9 -3 2 -9 12 -11 -9
o:carried=exclusions	0 0 -4 -4 14 -9 0
o:carried=exclusions far	0 0 -5 -5 18 -3 -2
o:carried=fees	0 0 -9 -6 27 -11 -2
o:carried=fees far	0 0 5 -8 10 -6 -9
o:carried=longer	9 3 4 -13 0 -2 -1
o:carried=longer far	-5 -5 9 -19 12 -1 -17
o:carried=meeting	-17 -19 -1 5 -1 7 2
o:carried=meeting far	-23 0 -7 3 9 -4 7
o:carried=none	-20 -9 -6 21 7 -5 -19
o:carried=procedure	0 0 13 -10 14 -28 -6
o:carried=procedure far	-2 -1 -11 0 6 8 3
o:carried=sale	0 0 -10 -1 7 5 0
o:carried=sale far	0 0 -6 -6 8 7 -2
o:carried=truce	0 12 0 -11 10 -11 -4
o:carried=truce far	1 -24 -12 -1 6 15 -4
o:carry to ahead	0 0 -9 0 -4 14 0
o:charge from ahead	0 0 -5 0 15 0 -8
o:charge until ahead	0 0 7 0 -5 0 0
o:clear on ahead	0 0 0 -4 12 0 -4
o:collect from ahead	0 0 -5 9 0 0 -11
o:conclude in gone	0 7 0 21 -28 0 0
o:conclude on ahead	0 0 0 -6 12 -4 0
o:conclude on gone	0 -2 0 -3 7 0 0
o:cut on ahead	0 0 0 6 -3 0 0
o:declare on gone	0 0 0 7 -6 0 0
o:end ends ahead	0 0 17 0 -14 0 0
o:end from ahead	0 0 0 10 -17 0 9
o:end in ahead	0 0 -4 0 7 0 0
o:end in gone	-1 0 0 -8 14 0 0
o:end on ahead	-14 -2 -1 -10 1 12 0
o:end on gone	16 0 -11 4 -3 -8 -1
o:end the ahead	0 0 9 0 -6 0 0
o:end the gone	6 0 0 5 -10 0 0
o:extend on ahead	0 0 -11 0 13 0 0
o:extend to ahead	0 0 2 0 -13 8 0
o:extend to gone	0 0 0 -2 12 -3 0
o:extend until ahead	0 0 -5 0 12 -5 0
o:fall on ahead	0 0 -3 7 -9 0 7
o:have has ahead	0 0 -7 0 10 0 0
o:have of ahead	0 0 7 0 -6 0 0
o:have since gone	0 0 0 -23 24 0 0
o:have until ahead	0 0 15 0 -8 -6 0
o:keep on ahead	0 0 13 0 -12 0 0
o:keep since gone	0 0 0 6 -6 0 0
o:keep until ahead	0 0 -5 0 -5 12 0
o:leads=	1 5 -5 -5 9 -1 0
o:leads=10% on	0 0 -4 -2 10 0 -2
o:leads=25% on	0 0 0 -4 0 0 6
o:leads=30% from	0 0 0 -2 6 0 0
o:leads=50% from	0 0 0 0 6 0 -2
o:leads=a.m. on	0 0 14 -2 -9 0 0
o:leads=again on	0 0 -7 0 2 0 5
o:leads=agreed in	0 0 0 10 -10 0 0
o:leads=agreement by	0 0 9 0 -7 0 0
o:leads=and	0 0 -5 0 7 0 0
o:leads=and from	0 0 -5 -6 -1 0 13
o:leads=and on	0 0 -9 1 8 0 0
o:leads=applies from	0 0 0 7 -2 0 0
o:leads=apply from	0 0 0 -7 6 0 0
o:leads=as of	0 0 -13 12 -8 -4 8
o:leads=as since	0 0 0 -9 10 0 0
o:leads=at the	6 0 -13 -5 17 -8 0
o:leads=away on	0 0 8 0 -7 0 0
o:leads=back to	0 0 -4 0 7 0 0
o:leads=before	0 0 -8 -4 16 0 0
o:leads=before the	0 0 -1 0 10 -7 0
o:leads=began on	-3 10 -7 -10 16 -2 -20
o:leads=begin on	0 -1 2 -14 -11 0 22
o:leads=begins on	0 0 -9 8 1 0 -5
o:leads=beijing,	0 0 0 8 -8 0 0
o:leads=busan in	0 0 0 6 -6 0 0
o:leads=busan on	0 0 -2 -7 14 0 0
o:leads=by the	0 0 -12 -6 23 -3 -1
o:leads=cent from	0 0 -2 -2 -3 -1 12
o:leads=cent on	0 0 -3 -1 11 0 -1
o:leads=changes on	0 0 -4 7 0 0 0
o:leads=close on	0 0 -4 0 6 0 0
o:leads=closes on	0 0 10 0 -8 0 0
o:leads=concluded in	0 0 0 8 -8 0 0
o:leads=counted from	0 -3 6 6 -5 0 -4
o:leads=date is	0 0 9 0 -13 6 0
o:leads=days from	0 10 -7 -13 7 0 0
o:leads=days in	0 0 0 -9 9 0 0
o:leads=days, from	0 9 -4 -17 20 0 -14
o:leads=days, until	0 0 -20 0 17 0 0
o:leads=declared on	0 0 -4 11 -6 0 0
o:leads=dies on	0 0 6 0 -3 0 0
o:leads=duty of	0 0 0 -6 6 0 0
o:leads=early as	0 0 6 0 -4 0 0
o:leads=end on	-8 7 -3 0 0 3 0
o:leads=ended in	0 0 0 -3 7 0 0
o:leads=ended on	19 0 -30 0 11 -13 0
o:leads=ends on	-19 -9 11 0 -9 4 -1
o:leads=entered before	0 0 -3 -5 12 0 -1
o:leads=expired on	10 0 -11 -2 3 0 0
o:leads=expires on	-7 0 4 -2 0 0 0
o:leads=force since	0 0 -7 0 6 0 0
o:leads=from	0 2 -13 6 1 -6 0
o:leads=from the	0 0 -14 9 -7 -3 12
o:leads=geneva on	0 0 -2 -5 10 0 0
o:leads=good until	0 0 11 0 -9 0 0
o:leads=goods from	0 0 -3 -1 8 0 0
o:leads=happens on	0 0 9 0 -5 -2 0
o:leads=have ended	0 0 -6 0 8 0 0
o:leads=have until	0 0 0 6 -2 -1 0
o:leads=holds until	0 0 9 0 -21 9 0
o:leads=lapses on	0 0 6 0 -12 6 0
o:leads=last until	0 0 -17 0 15 4 0
o:leads=lasts until	0 0 18 0 -6 -9 0
o:leads=law on	0 0 8 0 -8 0 0
o:leads=loaded before	0 0 0 -3 6 0 0
o:leads=made in	0 0 0 6 -6 0 0
o:leads=may to	0 0 -8 0 3 4 0
o:leads=midnight on	11 0 2 -9 -9 -6 8
o:leads=monday,	0 0 -4 0 6 0 0
o:leads=months from	0 0 -3 4 -10 0 11
o:leads=months to	0 0 8 -3 0 -3 0
o:leads=months, from	0 -1 0 0 -22 0 25
o:leads=months, to	0 0 5 0 6 -9 0
o:leads=months, until	0 0 14 0 -14 0 0
o:leads=more from	0 0 0 0 6 0 0
o:leads=on	2 -4 13 -8 -1 -5 -10
o:leads=on saturday,	0 0 9 0 -6 0 0
o:leads=on the	-1 0 0 15 -4 -5 0
o:leads=on tuesday,	0 0 7 -3 -1 0 0
o:leads=on wednesday,	0 0 0 7 -5 0 0
o:leads=or after	0 0 -1 -2 7 0 0
o:leads=other since	0 0 0 -6 6 0 0
o:leads=out on	8 -1 0 -8 -3 10 -4
o:leads=percent on	0 0 0 8 -25 0 19
o:leads=prolonged to	0 0 7 0 -5 -1 0
o:leads=ran out	5 0 -8 0 0 0 0
o:leads=reached on	0 0 6 -2 -1 0 0
o:leads=renewed in	0 0 0 -10 10 0 0
o:leads=run out	0 0 -5 0 8 0 0
o:leads=run to	0 0 -13 0 -2 15 0
o:leads=run until	0 0 1 0 -7 2 0
o:leads=runs out	0 0 10 -1 -7 0 0
o:leads=runs until	0 0 16 -7 -7 -5 0
o:leads=said on	0 0 -5 6 2 0 0
o:leads=signed on	0 0 0 -2 6 0 0
o:leads=start on	0 0 -4 -12 10 0 1
o:leads=states since	0 0 0 -6 6 0 0
o:leads=sunday	0 0 -3 -4 11 0 0
o:leads=suspended from	0 0 -6 6 0 0 -1
o:leads=suspended since	0 0 0 11 -11 0 0
o:leads=suspended until	0 0 -3 -6 8 0 0
o:leads=table on	0 0 0 7 -7 0 0
o:leads=tariff until	0 0 0 -1 6 0 0
o:leads=tariffs on	0 0 0 8 -7 0 0
o:leads=the	0 0 2 -4 -4 7 0
o:leads=to the	0 0 -9 -5 -4 17 -3
o:leads=truce ends	0 0 13 0 -8 0 0
o:leads=truce of	0 -4 -8 11 -3 -1 2
o:leads=truce to	0 0 -3 -5 -2 12 0
o:leads=truce until	0 0 -8 0 12 -1 0
o:leads=tuesday	0 0 -3 0 6 0 0
o:leads=tuesday,	0 0 15 0 -13 0 0
o:leads=until	-1 0 -13 -2 5 14 0
o:leads=until the	0 0 -1 0 -3 9 -5
o:leads=up in	0 0 0 8 -7 0 0
o:leads=up on	0 0 0 -6 -4 11 0
o:leads=us to	0 0 7 0 1 -10 0
o:leads=washington,	0 0 -2 -9 14 0 0
o:leads=washington/beijing,	0 0 0 10 -9 0 0
o:leads=wednesday,	0 0 -3 -2 9 0 0
o:leads=year from	0 -1 -10 12 -9 0 8
o:leads=year, to	0 0 2 0 -11 1 0
o:leads=year, until	0 0 14 0 -26 7 0
o:leave since gone	0 0 0 -7 7 0 0
o:left=controls	0 0 -3 -3 9 -2 0
o:left=deal	-2 -1 0 0 9 -1 -4
o:left=deal right=duties	0 0 8 -5 -9 5 0
o:left=deal right=none	-1 0 -4 -20 31 -21 0
o:left=deal right=truce	0 0 1 17 -18 0 0
o:left=duties	-5 -11 -5 -5 14 -2 0
o:left=duties right=duties	0 0 -6 -8 17 4 -13
o:left=duties right=none	-3 -8 -1 0 4 -5 8
o:left=duties right=procedure	0 0 -2 -1 7 0 0
o:left=exclusions	0 0 -18 -2 21 1 0
o:left=exclusions right=none	0 0 -7 -1 8 1 0
o:left=fees	0 0 1 -7 7 -2 0
o:left=longer	-4 -3 -1 -14 5 11 -12
o:left=longer right=duties	0 0 12 0 -17 2 0
o:left=longer right=none	-3 -1 -5 -10 14 2 -10
o:left=longer right=signing	0 0 -10 0 0 8 0
o:left=longer right=truce	0 0 7 -2 -4 3 0
o:left=meeting	-9 -6 -20 -6 33 -2 -8
o:left=meeting right=deal	0 0 6 0 -2 0 0
o:left=meeting right=meeting	0 0 0 -1 8 0 0
o:left=meeting right=none	-5 -3 -28 -18 39 1 -4
o:left=meeting right=signing	0 0 -2 6 0 -1 0
o:left=meeting right=truce	0 0 -5 10 -5 0 0
o:left=none	-18 -31 4 5 11 -9 -1
o:left=none right=deal	0 0 1 -4 6 0 -3
o:left=none right=duties	0 -4 -6 17 -6 -10 5
o:left=none right=exclusions	0 0 3 -13 8 0 0
o:left=none right=fees	0 0 7 -12 5 0 -2
o:left=none right=longer	0 0 -2 8 6 -13 0
o:left=none right=meeting	0 0 0 -1 9 -1 0
o:left=none right=none	-11 -31 7 2 -1 -1 3
o:left=none right=procedure	0 0 -2 -2 10 -2 0
o:left=none right=sale	0 0 -7 0 11 0 0
o:left=none right=signing	-7 0 -13 4 16 0 -1
o:left=none right=truce	4 0 4 -6 0 3 -5
o:left=procedure	0 0 -8 0 19 -11 0
o:left=procedure right=none	0 0 -7 0 17 -11 0
o:left=sale	0 0 -7 -1 14 0 0
o:left=sale right=none	0 0 -6 -1 12 0 0
o:left=signing	5 -5 1 0 4 -20 -3
o:left=signing right=duties	0 0 0 -2 6 0 0
o:left=signing right=none	7 -2 -3 11 -3 -17 0
o:left=signing right=truce	0 0 4 -12 4 0 0
o:left=truce	0 12 -10 -7 12 1 -13
o:left=truce right=controls	0 0 0 -3 7 0 0
o:left=truce right=deal	0 0 -7 0 10 0 0
o:left=truce right=duties	0 8 -3 -8 1 -2 8
o:left=truce right=longer	2 -4 -4 -13 19 -8 0
o:left=truce right=none	0 10 -11 -1 9 5 -16
o:left=truce right=truce	0 -1 0 10 -6 0 0
o:lower from ahead	0 0 0 0 6 0 -5
o:lower on gone	0 0 0 7 -6 0 0
o:make in gone	0 0 0 11 -10 0 0
o:make on ahead	0 0 -6 -1 11 0 0
o:make on gone	0 7 0 -3 -1 0 0
o:make the ahead	0 0 7 0 0 -6 0
o:meet meets ahead	0 0 6 0 -3 0 0
o:meet on ahead	0 0 0 0 6 -1 0
o:meet on gone	0 0 0 -8 10 0 0
o:meet the ahead	0 0 -6 0 12 -2 0
o:meet the gone	0 0 0 10 -10 0 0
o:near=controls	0 0 0 -9 6 0 0
o:near=deal	0 0 4 -6 0 4 0
o:near=duties	-13 -5 -9 1 11 -2 6
o:near=exclusions	0 0 -22 0 22 2 0
o:near=longer	-2 -1 4 -20 4 7 -6
o:near=meeting	-5 -3 3 -7 13 -3 0
o:near=none	-17 -20 -6 2 24 -6 -12
o:near=procedure	0 0 -1 -6 26 -14 -11
o:near=sale	0 0 -5 0 9 0 0
o:near=signing	7 -3 -6 0 9 -12 -6
o:near=truce	-5 2 -4 -7 16 -8 -7
o:no verb  ahead	-1 -3 -1 -2 -2 1 8
o:no verb  gone	5 11 0 0 -7 0 -1
o:no verb  today	0 0 -5 8 0 0 0
o:no verb ( ahead	0 0 11 0 -9 0 0
o:no verb ( gone	0 0 0 -5 8 0 0
o:no verb a ahead	0 0 -4 -1 10 0 0
o:no verb and ahead	0 0 -3 0 7 0 0
o:no verb and gone	0 0 0 -4 6 0 0
o:no verb beijing, today	0 0 0 12 -12 0 0
o:no verb by ahead	0 0 9 -3 -1 -2 -1
o:no verb date: today	0 0 -5 -2 9 0 0
o:no verb ends ahead	0 0 -4 0 6 0 0
o:no verb ends today	0 0 13 0 -12 0 0
o:no verb friday today	0 0 -1 -3 8 0 0
o:no verb from ahead	0 -9 -39 7 5 -9 9
o:no verb from gone	0 4 -3 -3 5 0 -7
o:no verb in gone	0 -5 0 -8 12 0 0
o:no verb last gone	0 0 0 20 -19 0 0
o:no verb monday, ahead	0 0 0 -3 -11 -1 16
o:no verb monday, today	0 0 -8 0 8 0 0
o:no verb montevideo, today	0 0 0 10 -10 0 0
o:no verb of ahead	0 0 0 3 -11 8 1
o:no verb on ahead	0 0 16 3 -13 -3 -1
o:no verb on gone	0 2 -8 -6 13 0 0
o:no verb on today	0 0 -10 4 1 0 0
o:no verb since ahead	0 0 -11 -9 20 0 0
o:no verb since gone	0 0 0 18 -16 0 0
o:no verb sunday, ahead	0 0 0 -3 -8 13 -2
o:no verb the ahead	0 0 -6 -11 -4 14 0
o:no verb the gone	0 0 -3 -2 9 0 0
o:no verb through ahead	0 0 10 0 -6 0 0
o:no verb thursday today	0 0 -1 -3 7 0 0
o:no verb thursday, ahead	0 0 6 0 -1 0 -1
o:no verb thursday, today	0 0 7 -1 -4 0 0
o:no verb to ahead	0 0 7 -1 -12 7 -11
o:no verb to gone	5 -1 0 -14 9 -2 0
o:no verb tomorrow, ahead	0 0 -9 6 0 0 1
o:no verb tuesday today	0 0 -9 0 6 0 0
o:no verb tuesday, today	0 0 8 -5 -3 0 0
o:no verb until ahead	0 0 5 -14 -7 11 -9
o:no verb until gone	0 0 0 -10 12 -1 0
o:no verb washington, today	0 0 -2 -4 10 0 0
o:no verb washington/beijing, today	0 0 0 10 -9 0 0
o:no verb wednesday today	0 0 -5 -4 10 0 0
o:no verb wednesday, ahead	0 0 -6 10 0 0 -5
o:no verb wednesday, today	0 0 5 -6 0 0 0
o:no verb week, ahead	0 0 11 0 -9 0 0
o:no verb — today	0 0 -6 -3 11 0 0
o:other by ahead	0 0 -1 0 -5 8 0
o:other from ahead	0 0 10 0 -11 0 -1
o:other of ahead	0 0 0 -1 6 0 0
o:other on ahead	0 0 8 0 0 -6 -1
o:other since gone	0 0 0 8 -6 0 0
o:other the ahead	0 0 -10 0 -3 14 0
o:other the gone	0 0 0 -3 6 0 0
o:other to ahead	0 0 -6 0 13 -3 0
o:other until ahead	0 0 -11 0 20 -12 0
o:pay in gone	0 0 0 -6 6 0 0
o:pay since ahead	0 0 6 -1 -2 0 0
o:pay since gone	0 0 0 8 -7 0 0
o:pay the ahead	0 0 -5 -2 0 0 6
o:pay the gone	0 0 0 16 -12 0 0
o:put in gone	0 0 0 -6 7 0 0
o:put on ahead	0 0 -6 0 8 0 0
o:put on gone	0 0 0 8 -7 0 0
o:put since gone	0 0 0 -7 8 0 0
o:raise on ahead	0 0 -7 0 10 0 0
o:reach on gone	0 0 0 -14 16 0 0
o:reduce from ahead	0 0 0 -3 8 0 -4
o:return on ahead	0 0 9 0 -3 0 -1
o:right=deal	-2 0 0 -17 7 5 -2
o:right=deal on	0 0 12 0 -9 0 0
o:right=deal until	0 0 -11 0 1 7 0
o:right=duties	-7 2 -4 3 2 -1 1
o:right=duties before	0 0 -8 0 9 0 0
o:right=duties by	0 0 0 0 -7 12 0
o:right=duties from	0 0 -13 10 -3 -2 4
o:right=duties in	0 0 0 6 -4 0 0
o:right=duties of	0 0 0 11 -9 0 2
o:right=duties on	-4 3 -11 -9 17 -3 2
o:right=duties since	3 6 -7 -6 4 0 0
o:right=duties the	0 0 0 0 -13 10 7
o:right=duties to	0 0 25 0 -15 -11 0
o:right=duties until	0 0 6 2 -4 -3 -1
o:right=exclusions	0 0 3 -15 10 0 0
o:right=exclusions on	0 0 8 0 -7 0 0
o:right=exclusions since	0 0 0 -9 11 0 0
o:right=fees	0 0 8 -13 3 0 -2
o:right=fees on	0 0 2 -9 6 0 0
o:right=longer	0 -7 -6 -2 23 -25 -8
o:right=longer from	0 0 0 -3 7 0 0
o:right=longer on	0 -5 -7 3 11 -11 -2
o:right=meeting	0 0 -5 -11 24 0 -5
o:right=meeting in	0 0 0 -6 6 0 0
o:right=none	-19 -27 -14 -4 38 -9 -8
o:right=none 	-14 3 1 -6 12 -9 0
o:right=none (	0 0 12 -7 -3 0 0
o:right=none a	4 0 -6 -4 6 0 0
o:right=none about	0 0 -18 0 19 0 0
o:right=none after	0 0 11 -8 -2 -1 0
o:right=none and	0 0 -7 -8 18 -1 0
o:right=none as	0 0 6 -1 -3 0 0
o:right=none at	0 0 -5 0 6 0 0
o:right=none before	0 0 -6 -1 3 0 5
o:right=none beginning	0 0 0 11 -8 0 0
o:right=none beijing,	0 0 0 10 -10 0 0
o:right=none between	0 0 0 9 -8 0 0
o:right=none by	4 0 -6 -1 17 -12 -8
o:right=none changed	0 0 6 -4 -1 0 0
o:right=none come	0 0 -3 0 6 0 0
o:right=none day,	0 0 1 0 -10 9 0
o:right=none effect	0 0 0 11 -9 0 0
o:right=none end	0 0 -15 0 17 0 0
o:right=none ended	0 0 -7 0 10 0 0
o:right=none ends	0 0 14 -2 -7 -2 0
o:right=none for	0 0 9 -9 0 -2 0
o:right=none force	0 0 0 8 -6 0 0
o:right=none friday	0 0 -2 -1 8 0 0
o:right=none from	-9 2 -25 10 0 -21 17
o:right=none geneva,	0 0 -3 0 7 0 0
o:right=none in	-7 0 -13 7 7 -9 -3
o:right=none it	0 0 0 -8 8 0 0
o:right=none last	0 1 -3 18 -16 0 0
o:right=none meets	0 0 7 0 -4 0 0
o:right=none midnight	0 0 8 -2 -4 0 0
o:right=none monday,	0 0 -4 2 -13 -1 17
o:right=none montevideo,	0 0 0 10 -10 0 0
o:right=none of	-5 1 -20 0 10 -4 1
o:right=none on	10 0 -11 0 7 -3 5
o:right=none out	5 0 9 -6 -6 0 0
o:right=none says	0 0 13 0 -10 0 0
o:right=none since	-11 -7 -13 14 1 -7 -6
o:right=none starts	0 0 -2 16 -18 0 4
o:right=none sunday	0 0 11 -8 -4 0 0
o:right=none sunday,	0 0 0 -5 -5 13 -2
o:right=none than	0 0 -2 0 7 0 0
o:right=none the	0 -7 4 9 -7 0 0
o:right=none through	0 0 12 -4 -7 0 0
o:right=none thursday	0 0 -6 -3 11 0 0
o:right=none thursday,	0 0 7 -7 0 0 -1
o:right=none till	0 0 8 -3 -2 0 0
o:right=none time	0 0 0 9 -8 0 0
o:right=none to	1 -10 0 -37 -1 22 -23
o:right=none tomorrow,	0 0 -9 5 0 0 1
o:right=none tuesday	0 0 -10 0 7 0 0
o:right=none tuesday,	0 0 4 -11 2 0 0
o:right=none until	-9 -6 7 -26 2 8 -19
o:right=none up	0 0 6 0 -3 0 0
o:right=none washington,	0 0 0 -7 10 0 0
o:right=none wednesday	0 0 -5 -5 11 0 0
o:right=none week,	0 0 11 -1 -7 0 0
o:right=none —	0 0 -7 -1 11 0 0
o:right=procedure	0 0 0 -8 11 -3 0
o:right=procedure on	0 0 -3 0 9 -1 0
o:right=sale	0 0 -7 0 13 0 0
o:right=signing	-8 0 -22 5 20 2 -4
o:right=signing 	0 0 -2 7 -3 0 0
o:right=signing on	-7 0 -3 0 11 0 0
o:right=signing to	0 0 -8 0 5 1 0
o:right=truce	2 -2 13 4 -10 2 -14
o:right=truce 	10 2 -21 0 -4 8 3
o:right=truce from	0 3 14 -15 0 0 -9
o:right=truce in	0 -4 0 13 -9 0 0
o:right=truce on	-5 -3 10 8 -6 0 -10
o:right=truce the	0 0 0 -5 7 0 0
o:rise from ahead	0 0 0 -3 0 0 6
o:rise on ahead	0 0 -13 0 17 0 -1
o:run from ahead	0 0 -5 0 0 0 7
o:run of gone	0 0 0 13 -13 0 0
o:run on ahead	0 0 -3 0 0 10 -1
o:run on gone	10 0 -1 -5 0 0 0
o:run out ahead	0 0 -2 -1 6 0 0
o:run since gone	0 0 0 13 -12 0 0
o:run the ahead	0 0 5 0 1 -7 0
o:run to ahead	0 0 -5 0 0 7 0
o:run to gone	0 0 -4 0 11 0 0
o:run until ahead	0 0 11 0 -8 -1 0
o:say on gone	0 0 0 -2 8 0 0
o:sign on ahead	0 0 -7 5 3 0 0
o:sign on gone	-1 0 0 -2 8 0 0
o:sit until ahead	0 0 -9 0 12 -1 0
o:subject=controls	0 0 -17 0 23 0 -3
o:subject=controls carried	0 0 8 -12 9 -10 0
o:subject=controls carried begin	0 0 6 0 2 -7 0
o:subject=controls carried begin ahead	0 0 6 0 2 -7 0
o:subject=controls carried until ahead	0 0 3 0 1 -7 0
o:subject=controls far carried	0 0 -3 -2 11 0 -3
o:subject=controls far carried end	0 0 -4 0 7 0 0
o:subject=controls far carried on today	0 0 0 8 -8 0 0
o:subject=controls far carried say	0 0 0 8 -8 0 0
o:subject=controls far carried say on	0 0 0 8 -8 0 0
o:subject=controls from ahead	0 0 -4 0 9 0 0
o:subject=controls no verb	0 0 -5 6 6 -3 -3
o:subject=controls no verb ahead	0 0 -5 0 12 -3 -3
o:subject=controls no verb gone	0 0 0 7 -6 0 0
o:subject=controls no verb on	0 0 -1 9 -6 0 0
o:subject=controls no verb until	0 0 -7 0 11 -2 0
o:subject=controls on gone	0 0 0 9 -9 0 0
o:subject=controls until ahead	0 0 -7 0 10 -2 0
o:subject=deal	0 0 -8 0 12 0 -8
o:subject=deal by ahead	0 0 -3 0 -6 10 0
o:subject=deal carried	0 0 2 -19 -2 9 7
o:subject=deal carried be	0 0 -10 0 2 7 0
o:subject=deal carried be ahead	0 0 -10 0 1 7 0
o:subject=deal carried begin	0 0 -5 0 -1 0 8
o:subject=deal carried begin ahead	0 0 -5 -12 5 0 8
o:subject=deal carried begin gone	0 0 0 11 -10 0 0
o:subject=deal carried end	0 0 0 0 -4 6 0
o:subject=deal carried end ahead	0 0 0 0 -6 6 0
o:subject=deal carried end on	0 0 9 0 -4 -1 0
o:subject=deal carried in gone	0 0 0 -6 7 0 0
o:subject=deal carried on ahead	0 0 11 -12 -2 -2 1
o:subject=deal carried on gone	0 0 0 11 -9 0 0
o:subject=deal carried pay	0 0 0 -6 1 -1 2
o:subject=deal carried say	0 0 8 0 -7 0 0
o:subject=deal carried say ahead	0 0 8 0 -8 0 0
o:subject=deal carried tell	0 0 8 0 -8 0 0
o:subject=deal carried the ahead	0 0 -9 0 -4 7 6
o:subject=deal carried until ahead	0 0 0 0 -6 5 0
o:subject=deal end	0 0 -13 0 14 0 0
o:subject=deal end ahead	0 0 -12 0 13 0 0
o:subject=deal end on	0 0 -12 0 13 0 0
o:subject=deal far carried	-1 0 9 -5 0 -11 3
o:subject=deal far carried be	0 0 2 -5 -6 0 10
o:subject=deal far carried be ahead	0 0 3 0 -9 0 10
o:subject=deal far carried begin	0 0 0 0 8 -3 -3
o:subject=deal far carried begin ahead	0 0 0 0 11 -2 -2
o:subject=deal far carried begin on	0 0 -11 0 18 0 -2
o:subject=deal far carried end	0 0 -6 0 9 0 0
o:subject=deal far carried end ahead	0 0 -6 0 8 0 0
o:subject=deal far carried end on	0 0 -6 0 8 0 0
o:subject=deal far carried from ahead	0 0 -4 -2 -5 0 13
o:subject=deal far carried have	0 0 11 0 -9 0 0
o:subject=deal far carried on ahead	0 0 0 6 0 -1 -8
o:subject=deal far carried on gone	0 0 0 -9 14 0 0
o:subject=deal far carried other	0 0 -1 -6 11 0 0
o:subject=deal far carried other gone	0 0 0 -5 6 0 0
o:subject=deal far carried sign	0 0 0 -4 6 0 0
o:subject=deal far carried the ahead	0 0 -7 0 8 0 0
o:subject=deal far carried until ahead	0 0 8 0 -6 0 0
o:subject=deal far no verb 	0 0 -4 0 10 0 0
o:subject=deal far no verb gone	0 0 0 -6 8 0 0
o:subject=deal far no verb on	0 0 11 0 -9 0 0
o:subject=deal far on ahead	0 0 11 0 -10 0 0
o:subject=deal no verb ahead	0 0 1 8 -2 -2 -1
o:subject=deal no verb on	0 0 6 5 -10 0 0
o:subject=deal no verb until	0 0 -11 0 9 0 0
o:subject=deal on ahead	0 0 -2 11 -2 -1 0
o:subject=deal on gone	0 0 0 -12 14 0 0
o:subject=deal reach	0 0 7 2 -10 0 0
o:subject=deal reach ahead	0 0 8 0 -7 0 0
o:subject=deal reach on	0 0 6 0 -4 0 0
o:subject=deal the ahead	0 0 1 0 3 -6 0
o:subject=deal until ahead	0 0 -10 0 3 4 0
o:subject=duties	-11 -9 1 3 4 -8 0
o:subject=duties be	0 0 4 -14 10 -4 1
o:subject=duties be ahead	0 0 1 -10 3 -3 2
o:subject=duties be gone	0 0 0 -15 19 0 0
o:subject=duties be since	0 0 2 -10 6 0 0
o:subject=duties begin	0 0 -11 -8 15 7 -2
o:subject=duties begin ahead	0 0 -10 2 1 7 -2
o:subject=duties begin from	0 0 0 -9 13 0 0
o:subject=duties begin gone	0 0 0 -9 10 0 0
o:subject=duties begin on	0 0 -4 0 9 0 -3
o:subject=duties begin today	0 0 0 -7 8 0 0
o:subject=duties by ahead	0 0 -1 0 9 -1 -1
o:subject=duties carried	6 -5 1 11 2 -15 -13
o:subject=duties carried agree	0 0 0 6 -2 0 0
o:subject=duties carried agree gone	0 0 0 6 -6 0 0
o:subject=duties carried be	-4 0 1 -2 4 -13 2
o:subject=duties carried be ahead	0 0 5 -5 0 -13 3
o:subject=duties carried be by	0 0 8 0 -8 0 0
o:subject=duties carried be from	0 0 7 -4 -6 0 4
o:subject=duties carried be in	0 0 0 -5 6 0 0
o:subject=duties carried be of	0 0 0 9 -6 0 0
o:subject=duties carried be on	0 0 -11 0 14 0 0
o:subject=duties carried be the	0 0 -12 0 15 0 0
o:subject=duties carried before ahead	0 0 6 0 -2 0 0
o:subject=duties carried begin	0 0 15 4 -4 -12 -3
o:subject=duties carried begin ahead	0 0 16 3 -6 -12 -3
o:subject=duties carried charge ahead	0 0 -4 -1 11 0 0
o:subject=duties carried charge from	0 0 0 -2 7 0 0
o:subject=duties carried charge gone	4 0 0 5 -9 0 0
o:subject=duties carried charge since	4 0 0 2 -6 0 0
o:subject=duties carried end	2 0 -2 11 -3 0 0
o:subject=duties carried end gone	3 0 0 13 -14 0 0
o:subject=duties carried end on	-4 0 0 6 -2 2 0
o:subject=duties carried fall	0 0 6 3 -9 0 0
o:subject=duties carried fall ahead	0 0 6 4 -11 0 0
o:subject=duties carried fall on	0 0 6 4 -10 0 0
o:subject=duties carried have	0 0 0 -4 6 0 0
o:subject=duties carried in gone	0 -1 0 10 -7 0 0
o:subject=duties carried is ahead	0 0 6 0 -4 0 0
o:subject=duties carried last gone	0 0 0 17 -16 0 0
o:subject=duties carried look	0 0 9 0 -6 0 0
o:subject=duties carried of gone	0 0 0 17 -17 0 0
o:subject=duties carried other	6 0 17 -14 -10 0 0
o:subject=duties carried other ahead	0 0 18 0 -15 0 0
o:subject=duties carried other gone	6 0 0 -13 3 0 0
o:subject=duties carried other on	6 0 3 0 -8 0 0
o:subject=duties carried pay	0 0 0 -5 14 -2 -5
o:subject=duties carried pay ahead	0 0 -1 -1 15 -1 -4
o:subject=duties carried pay since	0 0 0 -14 14 0 0
o:subject=duties carried put	0 0 0 -3 7 0 0
o:subject=duties carried reach	0 0 -4 0 8 0 0
o:subject=duties carried reach ahead	0 0 -4 0 6 0 0
o:subject=duties carried run	5 0 1 0 -9 2 0
o:subject=duties carried run ahead	0 0 3 0 -7 2 0
o:subject=duties carried run until	0 0 -10 0 0 9 0
o:subject=duties carried say	0 0 -1 -2 11 0 0
o:subject=duties carried say ahead	0 0 -1 0 7 0 0
o:subject=duties carried sign on	0 0 0 -7 9 0 0
o:subject=duties carried since ahead	0 0 -4 0 7 0 0
o:subject=duties carried since gone	3 8 0 -7 0 0 0
o:subject=duties carried suspend	0 3 -7 8 -3 0 0
o:subject=duties carried suspend ahead	0 0 -5 -9 11 0 0
o:subject=duties carried suspend gone	0 5 -4 13 -13 0 0
o:subject=duties carried suspend in	0 0 0 7 -6 0 0
o:subject=duties carried suspend on	0 0 0 11 -8 0 0
o:subject=duties carried the ahead	0 0 10 -6 2 -12 0
o:subject=duties carried the gone	8 0 0 13 -18 0 0
o:subject=duties carried to gone	0 0 0 -4 6 0 0
o:subject=duties carried until ahead	0 0 -7 -5 9 4 0
o:subject=duties carried until gone	0 0 -5 0 6 0 0
o:subject=duties end	0 0 -7 8 -2 -3 8
o:subject=duties end ahead	0 0 -7 10 -4 -2 8
o:subject=duties end on	0 0 -4 0 8 -2 0
o:subject=duties fall	0 0 -4 0 6 0 -2
o:subject=duties far	-6 -3 0 1 2 -2 -2
o:subject=duties far  gone	0 0 0 10 -6 0 0
o:subject=duties far carried	-5 1 12 0 2 -15 -7
o:subject=duties far carried after ahead	0 0 8 0 -7 0 0
o:subject=duties far carried agree ahead	0 0 -2 0 6 0 0
o:subject=duties far carried agree in	0 0 0 7 -7 0 0
o:subject=duties far carried announce ahead	0 0 6 0 -3 0 0
o:subject=duties far carried be	0 0 0 -16 20 -13 -8
o:subject=duties far carried be ahead	0 0 1 -4 11 -13 -8
o:subject=duties far carried be gone	0 0 0 -10 12 0 0
o:subject=duties far carried be is	0 0 3 0 1 -6 0
o:subject=duties far carried be since	0 0 0 -18 18 0 0
o:subject=duties far carried be until	0 0 -11 0 12 0 0
o:subject=duties far carried before ahead	0 0 -6 4 -1 4 -3
o:subject=duties far carried begin	3 4 14 0 -5 -13 -5
o:subject=duties far carried begin ahead	0 0 15 -2 0 -12 -3
o:subject=duties far carried begin before	0 0 -1 -2 8 0 0
o:subject=duties far carried begin from	0 0 0 6 -2 0 -2
o:subject=duties far carried begin gone	3 5 0 0 -7 0 0
o:subject=duties far carried begin in	0 0 0 -7 9 0 0
o:subject=duties far carried begin on	3 5 4 4 -13 -1 0
o:subject=duties far carried begin until	0 0 9 0 -3 -5 0
o:subject=duties far carried by ahead	0 0 -7 0 12 -1 0
o:subject=duties far carried charge	0 0 -4 0 6 0 0
o:subject=duties far carried end	0 -2 2 -4 -3 7 -1
o:subject=duties far carried end ahead	0 0 3 0 -10 8 -1
o:subject=duties far carried end gone	0 -1 0 -7 9 0 0
o:subject=duties far carried end on	1 0 0 -4 -6 10 0
o:subject=duties far carried extend	0 0 1 4 0 -7 0
o:subject=duties far carried extend ahead	0 0 1 0 4 -6 0
o:subject=duties far carried fall	0 0 -9 -2 2 0 8
o:subject=duties far carried fall ahead	0 0 -9 -7 5 0 8
o:subject=duties far carried fall on	0 0 -7 0 -2 0 9
o:subject=duties far carried for ahead	0 0 7 0 -5 0 0
o:subject=duties far carried from ahead	0 0 12 3 -14 -3 2
o:subject=duties far carried from gone	0 6 0 -12 3 0 0
o:subject=duties far carried in gone	0 0 0 6 -3 0 0
o:subject=duties far carried is ahead	0 0 3 0 0 -6 0
o:subject=duties far carried keep	0 0 -4 8 -1 0 0
o:subject=duties far carried keep ahead	0 0 -4 0 6 0 0
o:subject=duties far carried keep gone	0 0 0 9 -9 0 0
o:subject=duties far carried leave	0 0 0 0 6 -2 0
o:subject=duties far carried lower	0 0 0 7 -10 0 6
o:subject=duties far carried lower ahead	0 0 0 0 -2 0 6
o:subject=duties far carried lower gone	0 0 0 8 -7 0 0
o:subject=duties far carried make	0 0 -1 -1 7 0 0
o:subject=duties far carried meet	0 0 4 -7 0 0 0
o:subject=duties far carried meet gone	0 0 0 -6 7 0 0
o:subject=duties far carried meet on	0 0 7 -4 -2 0 0
o:subject=duties far carried of gone	0 0 0 9 -8 0 0
o:subject=duties far carried on today	0 0 0 -4 6 0 0
o:subject=duties far carried other	0 0 9 9 -9 -9 0
o:subject=duties far carried other ahead	0 0 10 0 0 -8 0
o:subject=duties far carried other gone	0 0 0 8 -6 0 0
o:subject=duties far carried other in	0 0 0 7 -7 0 0
o:subject=duties far carried other on	0 0 13 0 -6 -4 0
o:subject=duties far carried pay	0 0 -6 2 6 0 -7
o:subject=duties far carried pay ahead	0 0 -5 -1 15 0 -7
o:subject=duties far carried pay from	0 0 0 0 7 0 -6
o:subject=duties far carried pay since	0 0 0 7 -6 0 0
o:subject=duties far carried reach	0 0 0 -4 7 0 0
o:subject=duties far carried return	0 0 10 0 -8 0 0
o:subject=duties far carried return ahead	0 0 10 0 -8 0 0
o:subject=duties far carried run	0 0 7 15 -18 0 0
o:subject=duties far carried run ahead	0 0 7 -4 -1 0 0
o:subject=duties far carried run gone	0 0 0 18 -18 0 0
o:subject=duties far carried say	0 0 -5 0 0 7 0
o:subject=duties far carried say ahead	0 0 -4 0 -1 7 0
o:subject=duties far carried say on	0 0 -1 0 6 0 0
o:subject=duties far carried sign ahead	0 0 0 9 -8 0 0
o:subject=duties far carried sign gone	0 0 0 -17 18 0 0
o:subject=duties far carried since ahead	0 0 -7 -2 12 0 0
o:subject=duties far carried sit	0 0 -2 0 7 0 0
o:subject=duties far carried suspend	0 0 11 -2 -10 -4 8
o:subject=duties far carried suspend ahead	0 0 12 4 -22 -4 9
o:subject=duties far carried suspend from	0 0 -3 2 -8 0 9
o:subject=duties far carried suspend gone	0 0 0 -12 14 0 0
o:subject=duties far carried suspend until	0 0 12 0 -10 -1 0
o:subject=duties far carried tell	0 0 0 -3 8 0 0
o:subject=duties far carried the ahead	0 0 0 8 -2 0 -3
o:subject=duties far carried to ahead	0 0 9 0 -6 -1 0
o:subject=duties far carried until ahead	0 0 11 -1 0 -12 0
o:subject=duties far from ahead	0 0 -9 -3 9 0 0
o:subject=duties far no verb	-6 -3 0 1 2 -2 -2
o:subject=duties far no verb 	0 0 -3 9 -1 1 -3
o:subject=duties far no verb ahead	0 0 2 -18 6 0 0
o:subject=duties far no verb from	0 0 -9 -7 13 0 -1
o:subject=duties far no verb gone	-3 0 -7 13 -4 0 -2
o:subject=duties far no verb on	0 0 -12 -11 0 14 12
o:subject=duties far no verb the	0 0 -8 3 7 -2 0
o:subject=duties far no verb thursday,	0 0 6 0 -5 0 0
o:subject=duties far no verb to	0 0 9 -4 7 -15 0
o:subject=duties far no verb until	0 0 7 -1 -11 7 0
o:subject=duties far on ahead	0 0 -11 -6 -4 15 12
o:subject=duties far on gone	0 0 0 -6 8 0 0
o:subject=duties far since gone	0 0 0 6 -5 0 0
o:subject=duties far the ahead	0 0 -8 0 14 -2 0
o:subject=duties far thursday, today	0 0 11 0 -11 0 0
o:subject=duties far to ahead	0 0 10 0 4 -15 0
o:subject=duties far until ahead	0 0 7 0 -13 7 0
o:subject=duties from ahead	0 0 -21 5 9 -6 0
o:subject=duties from today	0 0 0 6 -5 0 0
o:subject=duties no verb 12:01	0 0 -1 -6 9 0 0
o:subject=duties no verb ahead	0 0 7 -13 -3 5 0
o:subject=duties no verb as	0 0 10 -1 -8 0 0
o:subject=duties no verb from	0 0 -11 5 6 0 -3
o:subject=duties no verb gone	0 0 -6 12 -5 0 -1
o:subject=duties no verb monday,	0 0 -4 -10 0 0 9
o:subject=duties no verb on	0 0 2 0 2 -2 -6
o:subject=duties no verb the	0 0 -8 -3 -4 9 4
o:subject=duties no verb to	0 0 -6 0 2 7 0
o:subject=duties no verb today	0 0 -9 1 4 0 0
o:subject=duties no verb until	0 0 -6 -6 10 0 -1
o:subject=duties no verb wednesday,	0 0 -9 4 3 0 -1
o:subject=duties of ahead	0 0 -6 -11 3 0 8
o:subject=duties of gone	0 0 0 9 -8 0 0
o:subject=duties on ahead	0 0 -5 1 10 -12 -7
o:subject=duties on gone	0 0 0 -7 11 0 0
o:subject=duties other	0 0 -8 13 -9 3 0
o:subject=duties other ahead	0 0 -8 0 5 4 0
o:subject=duties other gone	0 0 0 14 -13 0 0
o:subject=duties pay	0 0 0 6 -12 0 5
o:subject=duties pay gone	0 0 0 9 -9 0 0
o:subject=duties return	0 0 8 0 -4 0 0
o:subject=duties return ahead	0 0 9 0 -5 0 0
o:subject=duties return on	0 0 9 0 -5 0 0
o:subject=duties rise	0 0 -1 0 9 0 -3
o:subject=duties rise ahead	0 0 -1 0 9 0 -3
o:subject=duties since gone	0 0 0 9 -7 0 0
o:subject=duties suspend	0 0 3 9 -9 -5 0
o:subject=duties the ahead	0 0 -18 0 1 11 2
o:subject=duties to ahead	0 0 5 0 -6 1 0
o:subject=duties wednesday, ahead	0 0 -9 6 1 0 -1
o:subject=exclusions carried	0 0 5 0 0 -7 0
o:subject=exclusions carried say ahead	0 0 6 0 -4 0 0
o:subject=exclusions carried say on	0 0 6 0 -6 0 0
o:subject=exclusions end	0 0 -8 0 13 -1 0
o:subject=exclusions end ahead	0 0 -8 0 12 -1 0
o:subject=exclusions end on	0 0 -7 0 11 -1 0
o:subject=exclusions far	0 0 -5 0 9 0 0
o:subject=exclusions far carried	0 0 0 -3 6 -1 -1
o:subject=exclusions far carried on ahead	0 0 8 0 -6 0 0
o:subject=exclusions far no verb	0 0 -5 0 9 0 0
o:subject=exclusions far no verb ahead	0 0 -5 0 7 0 0
o:subject=exclusions no verb	0 0 -6 0 0 8 0
o:subject=exclusions no verb ahead	0 0 -6 0 0 8 0
o:subject=exclusions no verb on	0 0 -13 0 13 0 0
o:subject=exclusions on ahead	0 0 -2 0 6 -1 0
o:subject=fees	0 0 5 -7 7 -1 -6
o:subject=fees be	0 0 8 0 -7 0 0
o:subject=fees be ahead	0 0 8 0 -7 0 0
o:subject=fees carried	0 0 -15 0 18 0 0
o:subject=fees carried on ahead	0 0 -11 0 13 0 0
o:subject=fees far	0 0 10 -1 -6 0 0
o:subject=fees far carried	0 0 -6 1 10 -1 -3
o:subject=fees far carried be	0 0 -4 0 8 0 -1
o:subject=fees far carried be ahead	0 0 -4 0 8 0 -1
o:subject=fees far no verb	0 0 10 -1 -6 0 0
o:subject=fees far no verb ahead	0 0 11 0 -10 0 0
o:subject=fees suspend	0 0 0 -2 8 0 -3
o:subject=fees suspend from	0 0 0 -2 8 0 -3
o:subject=longer carried	10 5 -7 -7 1 6 -12
o:subject=longer carried be	0 0 -2 0 0 6 0
o:subject=longer carried be ahead	0 0 0 0 -1 6 0
o:subject=longer carried begin	0 0 -7 0 10 -5 0
o:subject=longer carried begin ahead	0 0 -7 0 10 -5 0
o:subject=longer carried end	0 0 -3 0 0 7 0
o:subject=longer carried end ahead	0 0 -1 0 -5 8 0
o:subject=longer carried end on	0 0 -5 0 0 8 0
o:subject=longer carried in gone	0 7 0 -2 -3 0 0
o:subject=longer carried on ahead	0 0 -1 0 -3 8 0
o:subject=longer carried on gone	8 0 0 -1 -1 0 0
o:subject=longer carried run	7 0 0 2 -6 0 -1
o:subject=longer carried run gone	9 0 0 0 -4 0 0
o:subject=longer carried say	5 0 10 0 -2 -11 0
o:subject=longer carried say ahead	0 0 10 0 0 -11 0
o:subject=longer carried the ahead	0 0 11 0 -3 -8 0
o:subject=longer carried to ahead	0 0 -18 0 13 4 0
o:subject=longer far	0 0 10 -7 0 -2 -1
o:subject=longer far  ahead	0 0 -7 0 8 0 0
o:subject=longer far carried	-1 0 -10 -15 13 16 -6
o:subject=longer far carried be	0 0 9 0 -7 0 0
o:subject=longer far carried begin	0 0 -6 -10 4 13 0
o:subject=longer far carried begin ahead	0 0 -6 0 -3 13 0
o:subject=longer far carried begin gone	0 0 0 -9 10 0 0
o:subject=longer far carried begin on	0 0 7 0 -4 0 0
o:subject=longer far carried charge	0 0 -5 0 8 0 0
o:subject=longer far carried end	0 0 -3 0 7 -1 0
o:subject=longer far carried end ahead	0 0 -13 0 15 -1 0
o:subject=longer far carried end on	0 0 -8 0 12 -1 0
o:subject=longer far carried extend	0 0 -11 -1 0 13 0
o:subject=longer far carried extend ahead	0 0 -11 0 -2 13 0
o:subject=longer far carried from ahead	0 0 -5 0 9 0 0
o:subject=longer far carried on ahead	0 0 -3 0 7 -3 0
o:subject=longer far carried other	0 0 -11 0 8 2 0
o:subject=longer far carried other ahead	0 0 -10 0 6 2 0
o:subject=longer far carried run	0 0 -11 0 13 0 0
o:subject=longer far carried run ahead	0 0 -11 0 12 0 0
o:subject=longer far carried tell	0 0 0 8 -7 0 0
o:subject=longer far carried tell gone	0 0 0 8 -8 0 0
o:subject=longer far carried to ahead	0 0 -19 0 0 18 0
o:subject=longer far no verb	0 0 10 -7 0 -2 -1
o:subject=longer far no verb 	0 0 -8 0 10 0 0
o:subject=longer far no verb ahead	0 0 9 0 -4 -1 0
o:subject=longer far no verb gone	0 0 -2 -2 8 0 0
o:subject=longer far no verb on	0 0 6 0 -5 0 0
o:subject=longer far on ahead	0 0 6 0 -5 0 0
o:subject=longer from ahead	0 0 0 3 -6 0 3
o:subject=longer no verb on	0 0 0 -3 7 -2 0
o:subject=longer no verb today	0 0 -3 -1 8 0 0
o:subject=longer on gone	0 0 0 -6 9 0 0
o:subject=longer the ahead	0 0 0 0 -5 7 0
o:subject=longer to ahead	0 0 0 0 -9 6 0
o:subject=meeting	-3 -3 5 -6 4 -2 2
o:subject=meeting be	0 0 -4 0 9 0 0
o:subject=meeting be ahead	0 0 -3 0 6 0 0
o:subject=meeting begin	0 0 8 -4 -9 0 8
o:subject=meeting begin ahead	0 0 3 0 -10 0 8
o:subject=meeting begin on	0 0 9 0 -5 0 -1
o:subject=meeting carried	-5 -3 -3 4 -10 9 10
o:subject=meeting carried be	0 0 -4 12 -8 3 0
o:subject=meeting carried be gone	0 0 0 14 -12 0 0
o:subject=meeting carried be since	0 0 0 9 -7 0 0
o:subject=meeting carried begin	0 0 0 -4 0 -4 12
o:subject=meeting carried begin ahead	0 0 0 1 -10 -3 13
o:subject=meeting carried begin gone	0 0 0 -9 11 0 0
o:subject=meeting carried begin on	0 0 -2 -4 -4 0 13
o:subject=meeting carried end	-1 0 17 0 -15 1 0
o:subject=meeting carried end ahead	0 0 19 0 -21 1 0
o:subject=meeting carried end gone	0 0 0 0 9 0 0
o:subject=meeting carried end on	0 0 20 0 -24 4 0
o:subject=meeting carried on ahead	0 0 15 -5 -24 2 11
o:subject=meeting carried on gone	0 0 0 6 -1 0 0
o:subject=meeting carried other	0 0 -9 0 13 0 0
o:subject=meeting carried other ahead	0 0 -8 0 12 0 0
o:subject=meeting carried run	0 0 -1 0 -12 12 0
o:subject=meeting carried run ahead	0 0 -1 0 -12 12 0
o:subject=meeting carried see	0 0 7 0 -2 -3 0
o:subject=meeting carried see ahead	0 0 7 0 -3 -3 0
o:subject=meeting carried see the	0 0 8 0 -4 -3 0
o:subject=meeting carried to ahead	0 0 -9 0 -9 17 0
o:subject=meeting far	0 0 -1 -9 7 2 -1
o:subject=meeting far  ahead	0 0 16 -1 -14 -12 7
o:subject=meeting far  gone	0 0 0 -11 13 0 0
o:subject=meeting far carried	-10 0 -5 8 4 -15 7
o:subject=meeting far carried approve	0 0 7 0 -4 0 0
o:subject=meeting far carried approve ahead	0 0 7 0 -4 0 0
o:subject=meeting far carried be	0 0 -7 5 -2 0 9
o:subject=meeting far carried be ahead	0 0 -5 -2 0 0 9
o:subject=meeting far carried be gone	0 0 0 9 -7 0 0
o:subject=meeting far carried be on	0 0 2 9 -11 0 0
o:subject=meeting far carried begin	0 2 0 5 -8 0 0
o:subject=meeting far carried begin ahead	0 0 0 -17 9 0 0
o:subject=meeting far carried begin gone	0 3 0 6 -10 0 0
o:subject=meeting far carried begin on	0 3 4 -1 -6 0 2
o:subject=meeting far carried by ahead	0 0 -6 2 3 0 0
o:subject=meeting far carried end	-3 -1 2 2 2 -8 0
o:subject=meeting far carried end ahead	0 0 5 0 0 -8 0
o:subject=meeting far carried end on	-2 -1 4 -4 6 -8 0
o:subject=meeting far carried from ahead	0 0 0 0 -12 0 15
o:subject=meeting far carried have	0 0 -3 0 6 0 0
o:subject=meeting far carried of gone	0 0 0 -8 9 0 0
o:subject=meeting far carried on ahead	0 0 6 -19 9 -12 0
o:subject=meeting far carried other	0 0 0 6 -4 0 0
o:subject=meeting far carried pay	0 0 0 6 -2 0 -1
o:subject=meeting far carried rise	0 0 0 -1 -7 0 9
o:subject=meeting far carried rise ahead	0 0 0 0 -7 0 9
o:subject=meeting far carried sign	0 0 0 7 -7 0 0
o:subject=meeting far carried sign gone	0 0 0 6 -6 0 0
o:subject=meeting far carried tell on	0 0 0 7 -7 0 0
o:subject=meeting far carried the ahead	0 0 -11 0 17 -5 0
o:subject=meeting far carried the gone	0 0 0 7 -5 0 0
o:subject=meeting far carried to ahead	0 0 12 0 -7 -3 0
o:subject=meeting far carried until ahead	0 0 0 0 -6 8 0
o:subject=meeting far no verb	0 0 -1 -9 7 2 -1
o:subject=meeting far no verb 	0 0 13 -15 -5 -12 6
o:subject=meeting far no verb ahead	0 0 -7 0 2 3 0
o:subject=meeting far no verb from	0 0 0 8 -6 0 0
o:subject=meeting far no verb gone	0 0 0 -2 8 0 0
o:subject=meeting far no verb on	0 0 -2 16 -8 -2 0
o:subject=meeting far no verb the	0 0 -6 0 2 4 0
o:subject=meeting far no verb today	0 0 10 -13 0 0 0
o:subject=meeting far no verb until	0 0 6 0 -1 0 0
o:subject=meeting far on ahead	0 0 -1 6 0 -2 0
o:subject=meeting far on gone	0 0 0 11 -11 0 0
o:subject=meeting far the ahead	0 0 -6 0 1 4 0
o:subject=meeting far until ahead	0 0 6 0 -1 0 0
o:subject=meeting from ahead	0 0 0 0 -12 3 11
o:subject=meeting in gone	0 0 0 6 -5 0 0
o:subject=meeting no verb	0 -1 0 4 2 0 -11
o:subject=meeting no verb ahead	0 0 3 0 -1 1 -9
o:subject=meeting no verb gone	0 0 0 -4 13 -5 0
o:subject=meeting no verb in	0 0 0 8 -8 0 0
o:subject=meeting no verb of	0 0 0 0 -8 11 0
o:subject=meeting no verb on	0 0 0 -7 9 -2 0
o:subject=meeting no verb today	0 0 -2 10 -7 0 0
o:subject=meeting no verb until	0 0 -6 0 8 0 0
o:subject=meeting of ahead	0 0 0 0 -12 14 0
o:subject=meeting of gone	0 0 0 -4 11 -3 0
o:subject=meeting on ahead	0 0 4 0 2 -7 -5
o:subject=meeting on gone	0 0 0 -6 12 0 0
o:subject=meeting return	0 0 7 0 -7 0 0
o:subject=meeting return ahead	0 0 7 0 -7 0 0
o:subject=meeting until ahead	0 0 -9 0 11 0 0
o:subject=none	-6 -4 0 13 -4 5 -6
o:subject=none  today	0 0 4 5 -7 0 0
o:subject=none carried	-10 0 -2 -7 11 -1 -2
o:subject=none carried agree	0 0 -14 0 14 -1 0
o:subject=none carried agree ahead	0 0 -13 0 17 0 0
o:subject=none carried agree until	0 0 -9 0 11 0 0
o:subject=none carried be	-1 0 -1 -2 0 7 1
o:subject=none carried be ahead	0 0 0 0 -8 9 2
o:subject=none carried be gone	0 0 -1 -1 8 0 0
o:subject=none carried be is	0 0 -5 0 -1 9 0
o:subject=none carried be of	0 0 -1 -5 10 0 0
o:subject=none carried be on	0 0 16 -5 -9 0 0
o:subject=none carried be the	0 0 -11 0 -5 7 10
o:subject=none carried bear	0 0 0 8 -4 0 -1
o:subject=none carried bear gone	0 0 0 12 -11 0 0
o:subject=none carried begin	0 3 -8 -5 10 9 -10
o:subject=none carried begin ahead	0 0 -5 -2 7 10 -9
o:subject=none carried begin on	0 4 0 -11 6 -2 0
o:subject=none carried begin today	0 0 -1 -2 6 0 0
o:subject=none carried carry	0 0 6 0 0 -4 0
o:subject=none carried charge	0 0 4 -8 3 0 0
o:subject=none carried charge gone	0 0 0 -6 7 0 0
o:subject=none carried clear	0 0 -6 -2 2 7 -2
o:subject=none carried clear ahead	0 0 -6 -1 2 7 -2
o:subject=none carried confirm	0 0 -9 0 8 1 0
o:subject=none carried confirm ahead	0 0 -9 0 7 1 0
o:subject=none carried end	0 0 -10 0 4 4 7
o:subject=none carried end ahead	0 0 -12 -2 5 5 8
o:subject=none carried end on	0 0 -6 3 -7 6 9
o:subject=none carried extend	0 0 1 0 5 -6 0
o:subject=none carried extend to	0 0 9 0 0 -7 0
o:subject=none carried fall	0 0 -7 0 9 0 0
o:subject=none carried fall ahead	0 0 -7 0 9 0 0
o:subject=none carried fall on	0 0 -4 0 6 0 0
o:subject=none carried for ahead	0 0 9 0 -8 0 0
o:subject=none carried from ahead	0 0 -5 9 0 -6 0
o:subject=none carried from gone	0 8 0 0 -3 0 0
o:subject=none carried have	0 0 -2 -7 2 0 7
o:subject=none carried have ahead	0 0 0 -6 -2 0 8
o:subject=none carried have of	0 0 7 2 -9 0 0
o:subject=none carried have on	0 0 2 3 -7 0 0
o:subject=none carried have until	0 0 10 0 -8 0 0
o:subject=none carried in gone	0 0 0 12 -10 0 0
o:subject=none carried is ahead	0 0 -4 0 -4 9 0
o:subject=none carried keep	0 0 12 0 -9 0 0
o:subject=none carried keep ahead	0 0 12 0 -10 0 0
o:subject=none carried leave	0 0 8 0 -11 0 5
o:subject=none carried leave ahead	0 0 8 -3 -12 0 5
o:subject=none carried levy	0 0 0 6 -3 0 0
o:subject=none carried lower	0 0 0 -1 6 0 0
o:subject=none carried make	0 0 4 -1 -10 8 0
o:subject=none carried make ahead	0 0 5 0 -12 8 0
o:subject=none carried meet gone	0 0 0 6 -5 0 0
o:subject=none carried meet on	0 0 -2 0 6 0 0
o:subject=none carried move	0 0 -5 0 13 -4 0
o:subject=none carried of ahead	0 0 -6 -5 18 -3 -1
o:subject=none carried on ahead	0 0 -1 -9 2 -4 10
o:subject=none carried on gone	3 2 -7 15 -14 0 -2
o:subject=none carried other	0 0 -12 0 20 -10 0
o:subject=none carried other ahead	0 0 -11 0 23 -10 0
o:subject=none carried other since	0 0 0 -8 9 0 0
o:subject=none carried pay	0 0 1 0 -7 5 3
o:subject=none carried pay ahead	0 0 0 0 -11 6 4
o:subject=none carried pay since	0 0 6 1 -6 0 0
o:subject=none carried put on	0 0 -3 9 -4 0 0
o:subject=none carried run	3 0 3 -9 0 -2 4
o:subject=none carried run on	6 0 1 0 0 -7 0
o:subject=none carried sign	0 0 4 2 -10 5 0
o:subject=none carried sign ahead	0 0 4 0 -7 5 0
o:subject=none carried sign on	0 0 -1 9 -6 0 0
o:subject=none carried since ahead	0 0 5 -7 0 0 0
o:subject=none carried since gone	0 0 0 -3 6 0 0
o:subject=none carried suspend	0 7 12 4 -10 -9 -8
o:subject=none carried suspend ahead	0 0 14 5 -6 -9 -8
o:subject=none carried suspend from	0 8 -3 2 0 0 -7
o:subject=none carried suspend gone	0 9 0 0 -8 0 0
o:subject=none carried suspend on	0 0 0 13 -11 0 0
o:subject=none carried tell	0 0 -1 0 7 0 0
o:subject=none carried the ahead	0 0 1 -10 0 -1 4
o:subject=none carried until ahead	0 0 -6 -2 11 0 0
o:subject=none carried until gone	0 0 -1 0 6 0 0
o:subject=none from ahead	0 0 -4 16 -9 0 -2
o:subject=none from gone	0 0 0 -6 6 0 0
o:subject=none no verb	-6 -4 0 13 -4 5 -6
o:subject=none no verb 	0 0 7 7 -7 -5 -5
o:subject=none no verb (	0 0 8 -1 -3 0 0
o:subject=none no verb ahead	0 0 3 13 -18 10 0
o:subject=none no verb from	0 0 -4 10 -3 0 -2
o:subject=none no verb gone	0 0 -9 -6 14 0 0
o:subject=none no verb of	0 0 -3 2 3 0 -6
o:subject=none no verb on	0 0 3 -3 -1 -6 5
o:subject=none no verb since	0 0 -3 10 -6 0 0
o:subject=none no verb sunday,	0 0 -16 0 0 14 0
o:subject=none no verb the	0 0 -9 -5 8 8 -4
o:subject=none no verb to	0 0 2 0 -16 8 0
o:subject=none no verb today	-1 0 -2 9 1 -7 -6
o:subject=none no verb tuesday,	0 0 -5 -3 9 0 0
o:subject=none no verb until	0 0 17 0 -16 0 0
o:subject=none no verb wednesday	0 0 -3 -2 7 0 0
o:subject=none no verb wednesday,	0 0 7 -3 -3 0 0
o:subject=none no verb ·	0 0 0 -4 8 0 0
o:subject=none no verb —	0 0 -7 -1 11 0 0
o:subject=none of ahead	0 0 -2 6 0 0 -5
o:subject=none of gone	0 0 0 -14 15 0 0
o:subject=none on ahead	0 0 3 -14 0 -5 5
o:subject=none since ahead	0 0 -3 -4 10 0 0
o:subject=none since gone	0 0 0 14 -13 0 0
o:subject=none the ahead	0 0 -8 -2 5 8 -3
o:subject=none thursday, today	0 0 -8 0 12 0 0
o:subject=none to ahead	0 0 3 0 -20 8 0
o:subject=none tuesday, today	0 0 -5 -3 9 0 0
o:subject=none until ahead	0 0 18 0 -19 0 0
o:subject=none wednesday today	0 0 -3 -2 7 0 0
o:subject=none wednesday, today	0 0 7 -3 -3 0 0
o:subject=none · today	0 0 0 -3 6 0 0
o:subject=none — today	0 0 -6 -1 9 0 0
o:subject=procedure	0 0 -5 -9 6 3 3
o:subject=procedure carried	0 0 -7 -2 18 -5 -1
o:subject=procedure carried be	0 0 -8 0 11 0 0
o:subject=procedure carried be ahead	0 0 -8 0 10 0 0
o:subject=procedure carried begin	0 0 6 0 -3 0 0
o:subject=procedure carried begin ahead	0 0 6 0 -3 0 0
o:subject=procedure carried until ahead	0 0 7 0 -6 0 0
o:subject=procedure far	0 0 -8 -12 4 9 0
o:subject=procedure far  ahead	0 0 -6 0 -5 12 0
o:subject=procedure far carried	0 0 1 5 0 3 -11
o:subject=procedure far carried be	0 0 5 4 -7 0 0
o:subject=procedure far carried by ahead	0 0 11 0 -10 0 0
o:subject=procedure far carried end	0 0 -6 0 0 8 0
o:subject=procedure far carried end ahead	0 0 -6 0 -1 8 0
o:subject=procedure far carried end on	0 0 -6 0 -1 8 0
o:subject=procedure far carried from ahead	0 0 -1 -2 11 0 -4
o:subject=procedure far carried from gone	0 0 0 6 -6 0 0
o:subject=procedure far carried on ahead	0 0 -10 0 1 8 0
o:subject=procedure far carried rise	0 0 -1 0 6 0 0
o:subject=procedure far carried the ahead	0 0 8 0 -7 0 0
o:subject=procedure far carried until ahead	0 0 7 0 -7 0 0
o:subject=procedure far no verb	0 0 -8 -12 4 9 0
o:subject=procedure far no verb 	0 0 -7 0 -3 11 0
o:subject=procedure far no verb ahead	0 0 -7 -5 0 9 0
o:subject=procedure no verb ahead	0 0 0 3 -11 4 4
o:subject=procedure no verb on	0 0 -1 9 -5 0 0
o:subject=procedure no verb the	0 0 14 0 -12 0 0
o:subject=procedure on ahead	0 0 -4 10 -4 0 0
o:subject=procedure the ahead	0 0 14 0 -12 0 0
o:subject=procedure until ahead	0 0 -6 0 0 7 0
o:subject=sale	0 0 -15 -7 15 5 0
o:subject=sale far	0 0 0 -7 8 0 0
o:subject=sale far carried	0 0 -5 0 6 0 0
o:subject=sale far no verb	0 0 0 -7 8 0 0
o:subject=sale no verb	0 0 -8 -5 6 5 0
o:subject=sale no verb ahead	0 0 -8 0 1 5 0
o:subject=signing	9 0 10 3 -11 -14 0
o:subject=signing by ahead	0 0 -5 0 7 0 0
o:subject=signing no verb	0 0 10 0 -3 -3 1
o:subject=signing no verb ahead	0 0 16 -3 -13 -2 2
o:subject=signing no verb of	0 0 0 -5 7 0 0
o:subject=signing of gone	0 0 0 -6 8 0 0
o:subject=signing on gone	10 0 0 3 -12 0 0
o:subject=signing sign	0 0 -5 0 6 0 0
o:subject=signing until ahead	0 0 9 0 -6 -2 0
o:subject=truce	0 5 -7 -7 11 -5 2
o:subject=truce  ahead	0 -2 0 5 -10 6 3
o:subject=truce  gone	11 13 0 -10 -15 0 0
o:subject=truce agree	0 3 5 -9 2 0 0
o:subject=truce agree gone	0 3 0 -9 6 0 0
o:subject=truce agree on	0 5 0 -16 10 0 0
o:subject=truce agree until	0 0 7 0 -5 0 0
o:subject=truce be	0 0 3 7 0 -6 -3
o:subject=truce be ahead	0 0 7 -1 0 -5 -2
o:subject=truce be gone	0 0 -6 11 -2 0 0
o:subject=truce be on	0 0 9 0 -6 0 0
o:subject=truce be until	0 0 -8 0 10 0 0
o:subject=truce begin	-4 -20 -12 8 0 0 11
o:subject=truce begin ahead	0 0 -8 -5 2 0 13
o:subject=truce begin gone	-1 -17 0 9 2 0 -1
o:subject=truce begin in	0 0 0 10 -9 0 0
o:subject=truce begin on	-3 -18 -3 0 4 -8 13
o:subject=truce begin today	0 0 0 6 -4 0 0
o:subject=truce carried	0 0 -14 1 9 5 -4
o:subject=truce carried agree	0 0 2 10 -10 0 0
o:subject=truce carried agree gone	0 0 0 10 -9 0 0
o:subject=truce carried be	5 0 10 -3 -14 6 -3
o:subject=truce carried be ahead	0 0 13 0 -18 7 -3
o:subject=truce carried be on	6 0 0 0 -15 11 0
o:subject=truce carried be today	0 0 0 -4 7 0 0
o:subject=truce carried begin ahead	0 0 -7 10 -7 3 1
o:subject=truce carried begin gone	0 5 0 -12 9 0 0
o:subject=truce carried begin on	0 4 -9 8 -4 -1 -1
o:subject=truce carried charge	0 0 3 -6 3 0 0
o:subject=truce carried end	0 0 5 5 2 -15 0
o:subject=truce carried end ahead	0 0 9 0 1 -15 0
o:subject=truce carried end gone	0 0 -5 6 0 0 0
o:subject=truce carried end on	0 0 5 6 -1 -12 0
o:subject=truce carried extend	0 0 -6 0 3 0 0
o:subject=truce carried from ahead	0 0 0 0 6 0 -7
o:subject=truce carried have	0 0 -10 0 14 0 0
o:subject=truce carried have ahead	0 0 -8 0 11 0 0
o:subject=truce carried on ahead	0 0 -15 11 0 9 1
o:subject=truce carried on gone	3 3 -6 10 -10 0 0
o:subject=truce carried other	0 0 -1 -4 0 9 0
o:subject=truce carried other ahead	0 0 0 0 -9 10 0
o:subject=truce carried other gone	0 0 0 -4 10 0 0
o:subject=truce carried run on	0 0 -23 0 0 20 0
o:subject=truce carried run to	0 0 23 0 -7 -16 0
o:subject=truce carried run until	0 0 8 0 -2 -3 0
o:subject=truce carried sign	0 0 3 6 -8 0 0
o:subject=truce carried sign gone	0 0 0 10 -10 0 0
o:subject=truce carried suspend	0 0 -13 -7 18 2 0
o:subject=truce carried suspend ahead	0 0 -13 0 11 2 0
o:subject=truce carried suspend gone	0 0 0 -7 8 0 0
o:subject=truce carried suspend until	0 0 -17 0 11 5 0
o:subject=truce carried the ahead	0 0 4 0 -12 10 0
o:subject=truce carried the gone	0 0 0 -4 8 0 0
o:subject=truce carried to ahead	0 0 27 0 -21 -11 0
o:subject=truce carried until gone	0 0 -1 -4 10 0 0
o:subject=truce conclude	0 0 -1 7 -3 0 0
o:subject=truce conclude gone	0 0 0 11 -11 0 0
o:subject=truce end	9 7 -8 -4 2 0 -3
o:subject=truce end ahead	-5 0 -5 0 10 0 -2
o:subject=truce end ends	0 0 9 0 -8 0 0
o:subject=truce end gone	14 8 0 -2 -13 0 0
o:subject=truce end on	9 3 -9 -7 4 1 -1
o:subject=truce end today	0 0 -8 0 10 0 0
o:subject=truce ends today	0 0 10 0 -9 0 0
o:subject=truce extend	0 0 0 -13 1 9 0
o:subject=truce extend ahead	0 0 -2 0 -5 10 0
o:subject=truce extend gone	0 0 0 -13 17 0 0
o:subject=truce extend to	0 0 -10 0 -3 16 0
o:subject=truce far  ahead	0 0 -14 0 11 -5 7
o:subject=truce far  gone	-1 0 3 -15 9 0 0
o:subject=truce far carried	0 -5 -1 -11 12 2 -6
o:subject=truce far carried agree	0 0 -2 -7 5 3 0
o:subject=truce far carried agree gone	0 0 0 -7 8 0 0
o:subject=truce far carried be ahead	0 0 -12 0 16 -2 0
o:subject=truce far carried be gone	0 0 7 0 -4 0 0
o:subject=truce far carried be since	0 0 0 -5 6 0 0
o:subject=truce far carried be today	0 0 6 0 -6 0 0
o:subject=truce far carried be until	0 0 -4 7 0 -1 0
o:subject=truce far carried begin	0 0 -17 0 5 11 -3
o:subject=truce far carried begin ahead	0 0 -16 1 1 12 -3
o:subject=truce far carried begin on	0 0 -5 16 -7 0 -2
o:subject=truce far carried by ahead	0 0 -7 0 0 5 0
o:subject=truce far carried charge	0 0 7 6 -11 0 0
o:subject=truce far carried charge ahead	0 0 7 0 -5 0 0
o:subject=truce far carried charge gone	0 0 0 7 -6 0 0
o:subject=truce far carried end	-2 0 17 0 -12 0 0
o:subject=truce far carried end ahead	0 0 18 0 -18 0 0
o:subject=truce far carried end gone	-1 0 -4 0 8 0 0
o:subject=truce far carried end on	-1 0 12 0 -7 0 0
o:subject=truce far carried fall	0 0 0 7 -7 0 0
o:subject=truce far carried from ahead	0 0 8 -4 0 0 -4
o:subject=truce far carried on ahead	0 0 -6 2 12 -4 -5
o:subject=truce far carried on gone	-4 0 -5 0 9 0 0
o:subject=truce far carried pay	0 0 -1 5 -9 0 7
o:subject=truce far carried pay ahead	0 0 0 -1 -3 0 7
o:subject=truce far carried pay gone	0 0 0 9 -9 0 0
o:subject=truce far carried run	0 0 -2 0 11 -9 0
o:subject=truce far carried run ahead	0 0 -2 0 10 -8 0
o:subject=truce far carried run to	0 0 6 0 0 -8 0
o:subject=truce far carried sign	0 0 0 -7 10 0 0
o:subject=truce far carried sign on	0 0 0 -5 8 0 0
o:subject=truce far carried since gone	0 0 0 -4 6 0 0
o:subject=truce far carried the ahead	0 0 13 -2 -10 -7 7
o:subject=truce far carried until ahead	0 0 -13 0 7 8 0
o:subject=truce far from ahead	0 0 0 -9 -4 0 13
o:subject=truce far from gone	0 0 0 -4 6 0 0
o:subject=truce far in gone	0 0 0 -6 6 0 0
o:subject=truce far no verb 	-2 0 -10 -2 13 -6 6
o:subject=truce far no verb ahead	0 0 3 -13 -2 0 6
o:subject=truce far no verb beijing,	0 0 0 10 -10 0 0
o:subject=truce far no verb from	0 0 0 -10 0 0 12
o:subject=truce far no verb in	0 0 0 -6 7 0 0
o:subject=truce far no verb monday,	0 0 4 9 -10 0 -1
o:subject=truce far no verb on	6 0 11 -16 -1 -6 -6
o:subject=truce far no verb the	0 0 -6 0 0 9 0
o:subject=truce far no verb today	0 0 -3 6 0 0 -1
o:subject=truce far no verb until	0 0 23 -5 -12 -7 0
o:subject=truce far on ahead	0 0 12 0 -4 -6 -6
o:subject=truce far on gone	7 0 0 -13 1 0 0
o:subject=truce far the ahead	0 0 -6 0 -1 10 0
o:subject=truce far until ahead	0 0 23 0 -19 -7 0
o:subject=truce far until gone	0 0 0 -5 7 0 0
o:subject=truce from ahead	0 -10 -6 -4 8 0 6
o:subject=truce from gone	0 5 -2 9 -10 0 -1
o:subject=truce has ahead	0 0 8 0 -7 0 0
o:subject=truce have	0 3 9 -2 -9 0 0
o:subject=truce have ahead	0 0 10 0 -8 0 0
o:subject=truce in gone	0 -6 0 6 -2 0 0
o:subject=truce make	0 7 -3 -1 0 0 0
o:subject=truce make ahead	0 0 -3 -1 8 0 0
o:subject=truce make gone	0 7 0 0 -7 0 0
o:subject=truce monday, gone	0 0 0 -6 7 0 0
o:subject=truce no verb	3 7 -5 -10 10 -9 2
o:subject=truce no verb 	9 11 -3 0 -18 6 2
o:subject=truce no verb ahead	-3 -16 -5 13 4 -6 6
o:subject=truce no verb ends	0 0 6 -1 -1 0 0
o:subject=truce no verb from	0 0 -11 -4 5 -1 5
o:subject=truce no verb gone	6 15 -4 -14 9 -4 -6
o:subject=truce no verb in	0 -3 -1 -12 17 0 0
o:subject=truce no verb last	0 0 -1 15 -12 0 0
o:subject=truce no verb on	-8 3 9 -3 -1 1 -13
o:subject=truce no verb saturday,	0 0 4 6 -9 0 0
o:subject=truce no verb since	0 0 -1 -5 9 0 0
o:subject=truce no verb the	0 0 0 -3 14 -20 1
o:subject=truce no verb to	5 -2 11 -3 -5 -4 -1
o:subject=truce no verb today	0 0 7 -7 0 0 0
o:subject=truce no verb until	0 0 -9 -5 8 9 0
o:subject=truce of ahead	0 0 -6 -6 10 0 1
o:subject=truce of gone	0 4 0 9 -10 0 0
o:subject=truce on ahead	-8 -3 4 -7 1 -2 2
o:subject=truce on gone	2 7 0 -15 10 0 -2
o:subject=truce on today	0 0 -8 0 7 0 0
o:subject=truce other	0 0 3 -9 8 -3 0
o:subject=truce other gone	0 0 2 -8 6 0 0
o:subject=truce other to	0 0 1 0 -6 3 0
o:subject=truce run	-7 -1 -5 -2 16 -5 1
o:subject=truce run ahead	0 -1 0 -3 6 -5 2
o:subject=truce run gone	-5 0 -2 0 7 0 0
o:subject=truce run on	-3 0 13 -2 -5 -1 0
o:subject=truce run to	0 0 -17 0 21 0 0
o:subject=truce run today	0 0 -5 0 7 0 0
o:subject=truce sign gone	0 0 0 6 -5 0 0
o:subject=truce since ahead	0 0 -6 -2 11 0 0
o:subject=truce since gone	0 0 0 11 -8 0 0
o:subject=truce suspend	0 0 -2 11 -20 13 0
o:subject=truce suspend ahead	0 0 -2 0 -12 13 0
o:subject=truce suspend gone	0 0 0 12 -11 0 0
o:subject=truce suspend until	0 0 0 0 -12 9 0
o:subject=truce the ahead	0 0 -6 0 15 -12 1
o:subject=truce the gone	0 0 0 -7 14 0 0
o:subject=truce to ahead	0 0 -9 0 2 11 -2
o:subject=truce until ahead	0 0 0 -1 -2 7 -1
o:subject=truce until gone	0 0 0 -14 11 0 0
o:suspend from ahead	0 0 -4 10 -4 0 0
o:suspend from gone	0 8 0 -9 1 0 0
o:suspend in gone	0 0 0 8 -6 0 0
o:suspend on ahead	0 0 -13 0 17 0 0
o:suspend on gone	0 0 0 21 -19 0 0
o:suspend since gone	0 8 0 8 -15 0 0
o:suspend the ahead	0 0 10 0 -2 -8 0
o:suspend the gone	0 0 0 -5 6 0 0
o:suspend to ahead	0 0 11 0 -9 -1 0
o:suspend until gone	0 0 -5 -7 15 0 0
o:tell on ahead	0 0 6 0 -4 0 0
o:tell on gone	0 0 0 -3 6 0 0
o:tell on today	0 0 0 6 -6 0 0
o:topic=controls	0 0 -7 0 20 -13 -3
o:topic=controls ahead	0 0 -5 -3 21 -13 -2
o:topic=controls begin	0 0 3 -1 9 -7 0
o:topic=controls end	0 0 -8 0 9 0 0
o:topic=controls far	0 0 0 -15 9 0 0
o:topic=controls far gone	0 0 0 -11 13 0 0
o:topic=controls far on	0 0 6 0 -2 0 0
o:topic=controls far on ahead	0 0 6 0 -4 0 0
o:topic=controls from	0 0 -4 0 8 0 0
o:topic=controls from ahead	0 0 -4 0 6 0 0
o:topic=controls gone	0 0 0 -7 12 0 0
o:topic=controls no verb	0 0 -5 6 6 -3 -3
o:topic=controls on	0 0 -15 14 2 0 0
o:topic=controls on ahead	0 0 -15 0 19 0 0
o:topic=controls on gone	0 0 0 7 -6 0 0
o:topic=controls say	0 0 0 7 -7 0 0
o:topic=controls since	0 0 0 -9 9 0 0
o:topic=controls since gone	0 0 0 -8 9 0 0
o:topic=controls suspend	0 0 -4 -2 11 0 0
o:topic=controls the	0 0 -2 0 7 0 0
o:topic=controls today	0 0 0 12 -11 0 0
o:topic=controls until	0 0 13 0 -2 -13 0
o:topic=controls until ahead	0 0 13 0 -3 -13 0
o:topic=deal	-6 -3 -1 -5 7 0 4
o:topic=deal ahead	0 0 -2 -3 2 2 6
o:topic=deal be	0 0 -6 0 6 2 0
o:topic=deal by	0 0 4 0 -7 3 0
o:topic=deal by ahead	0 0 4 0 -7 3 0
o:topic=deal face	0 0 13 0 -11 0 0
o:topic=deal far	0 0 12 0 -4 -13 0
o:topic=deal far 	0 0 -5 -1 12 0 0
o:topic=deal far  ahead	0 0 -5 0 8 0 0
o:topic=deal far ahead	0 0 15 8 -14 -12 0
o:topic=deal far be	0 0 10 0 -7 0 0
o:topic=deal far begin	0 0 0 0 8 -2 0
o:topic=deal far from ahead	0 0 -2 5 -6 0 2
o:topic=deal far gone	0 0 0 -8 12 0 0
o:topic=deal far on ahead	0 0 4 9 -8 0 -3
o:topic=deal far on gone	0 0 0 -5 8 0 0
o:topic=deal from	0 0 0 0 -9 0 10
o:topic=deal from ahead	0 0 1 0 -11 0 11
o:topic=deal gone	-4 -1 -1 1 7 0 0
o:topic=deal have	0 0 -6 -1 11 0 0
o:topic=deal negotiate	0 0 0 9 -6 0 0
o:topic=deal on	-2 0 -1 1 8 -8 -7
o:topic=deal on ahead	0 0 0 0 6 -8 -7
o:topic=deal pay	0 0 -3 0 -1 -1 9
o:topic=deal reach	0 0 7 0 -7 0 0
o:topic=deal settle	0 0 0 -5 -1 7 0
o:topic=deal tell	0 0 8 0 -8 0 0
o:topic=deal today	0 0 2 -6 1 0 0
o:topic=deal until	0 0 -14 0 7 4 0
o:topic=deal until ahead	0 0 -13 0 6 5 0
o:topic=duties	-5 -25 -1 10 3 -8 4
o:topic=duties 	0 0 -1 -5 10 0 0
o:topic=duties  ahead	0 0 -6 0 10 0 0
o:topic=duties 12:01	0 0 -2 -6 9 0 0
o:topic=duties agree	0 0 0 11 -13 4 0
o:topic=duties ahead	-11 -7 9 -6 -7 -1 13
o:topic=duties announce	0 0 -8 -11 22 0 -1
o:topic=duties as	0 0 10 -1 -8 0 0
o:topic=duties back	0 0 9 0 -7 0 0
o:topic=duties be	-6 0 -1 -6 0 -4 17
o:topic=duties before	0 0 3 0 -8 3 0
o:topic=duties before ahead	0 0 4 3 -13 3 0
o:topic=duties begin	0 -2 -6 -3 13 1 -4
o:topic=duties by	0 0 -11 -3 22 -2 -2
o:topic=duties by ahead	0 0 -11 -2 20 -2 -2
o:topic=duties carry	0 0 9 9 -8 -9 0
o:topic=duties clear	0 0 -7 1 -1 7 0
o:topic=duties collect	0 0 7 -6 11 -8 -5
o:topic=duties end	0 0 -12 6 -1 3 13
o:topic=duties far	-10 -9 -1 5 3 1 -7
o:topic=duties far 	0 0 -5 7 2 0 -5
o:topic=duties far  ahead	0 0 -2 -6 7 1 -3
o:topic=duties far  gone	0 0 0 10 -6 0 0
o:topic=duties far agree	0 0 0 11 -9 0 0
o:topic=duties far ahead	-1 0 2 -15 5 4 -2
o:topic=duties far be	0 0 0 -13 14 -9 -1
o:topic=duties far begin	3 0 -5 1 5 -2 -7
o:topic=duties far by	0 0 -1 0 6 0 0
o:topic=duties far end	-6 0 8 -2 -8 3 0
o:topic=duties far fall	0 0 -9 0 11 0 0
o:topic=duties far from	0 0 7 -13 -1 -1 7
o:topic=duties far from ahead	0 0 7 -7 -6 -1 8
o:topic=duties far from gone	0 0 0 -6 9 0 0
o:topic=duties far gone	-6 -4 -15 17 -4 -4 -6
o:topic=duties far have	0 0 -11 1 8 0 0
o:topic=duties far is	0 0 0 0 4 -6 0
o:topic=duties far is ahead	0 0 0 0 3 -6 0
o:topic=duties far no verb	-6 -3 0 1 2 -2 -2
o:topic=duties far of	0 0 0 6 -4 0 0
o:topic=duties far of ahead	0 0 0 -1 6 0 0
o:topic=duties far on	0 0 -6 -2 0 10 1
o:topic=duties far on ahead	0 0 -5 0 -2 10 2
o:topic=duties far other	0 0 9 -3 0 -7 0
o:topic=duties far say	0 0 -2 0 -2 7 0
o:topic=duties far since	0 0 -8 4 0 0 0
o:topic=duties far since ahead	0 0 -7 -2 12 0 0
o:topic=duties far since gone	0 0 0 7 -6 0 0
o:topic=duties far the	0 0 -6 13 1 -2 -4
o:topic=duties far the ahead	0 0 -6 7 5 -2 -4
o:topic=duties far the gone	0 0 0 6 -4 0 0
o:topic=duties far thursday,	0 0 6 0 -5 0 0
o:topic=duties far thursday, today	0 0 11 0 -11 0 0
o:topic=duties far to	0 0 -1 -4 9 -2 0
o:topic=duties far to gone	0 0 0 -3 6 0 0
o:topic=duties far until	0 0 -3 3 -5 7 0
o:topic=duties far until ahead	0 0 -3 0 -1 7 0
o:topic=duties for	0 0 -1 -1 6 0 0
o:topic=duties from	0 0 -23 12 3 -13 3
o:topic=duties from ahead	0 0 -22 12 1 -12 5
o:topic=duties from gone	0 0 0 -13 18 0 -1
o:topic=duties from today	0 0 0 16 -15 0 0
o:topic=duties get	0 0 -5 0 7 0 0
o:topic=duties gone	3 -13 -32 16 3 -10 -18
o:topic=duties has	0 0 6 1 -9 0 0
o:topic=duties have	0 0 8 0 -6 0 0
o:topic=duties introduce	0 0 0 -2 6 0 0
o:topic=duties keep	0 0 -7 3 0 7 0
o:topic=duties last	0 0 0 -12 12 0 0
o:topic=duties last gone	0 0 0 -12 12 0 0
o:topic=duties let	0 0 7 -2 -2 0 0
o:topic=duties look	0 0 9 0 -6 0 0
o:topic=duties lower	0 0 -3 -5 8 0 0
o:topic=duties make	0 0 -6 -9 12 0 3
o:topic=duties monday,	0 0 -4 -10 0 0 9
o:topic=duties of	0 0 -11 0 0 -2 12
o:topic=duties of ahead	0 0 -8 -17 4 -1 13
o:topic=duties of gone	0 0 0 11 -9 0 0
o:topic=duties of today	0 0 0 -4 6 0 0
o:topic=duties on	2 -3 -4 11 -2 -8 2
o:topic=duties on ahead	-3 0 -2 3 0 -6 5
o:topic=duties on gone	5 -1 -3 10 -6 0 -3
o:topic=duties other	6 0 -6 0 4 0 -2
o:topic=duties pay	0 0 -8 8 -9 2 6
o:topic=duties raise	0 0 -6 -3 7 4 -1
o:topic=duties reach	0 0 -6 0 9 0 0
o:topic=duties since	0 0 -6 0 6 0 0
o:topic=duties since ahead	0 0 -3 -8 15 0 0
o:topic=duties suspend	0 0 16 13 -28 0 2
o:topic=duties the	0 0 -3 9 -9 1 8
o:topic=duties the ahead	0 0 -2 -12 -2 2 10
o:topic=duties through	0 0 17 0 -11 -4 0
o:topic=duties through ahead	0 0 17 0 -12 -4 0
o:topic=duties to	0 0 6 -5 5 -8 -2
o:topic=duties to ahead	0 0 8 0 0 -7 -1
o:topic=duties today	0 0 -18 0 13 0 -2
o:topic=duties until	-1 0 0 -7 -8 20 -7
o:topic=duties until ahead	0 0 1 -8 -12 21 -6
o:topic=duties until gone	0 0 -4 0 7 0 0
o:topic=duties wednesday,	0 0 -9 4 3 0 -1
o:topic=duties wednesday, ahead	0 0 -9 6 1 0 -1
o:topic=exclusions	0 0 -1 -18 16 0 -1
o:topic=exclusions ahead	0 0 -1 -3 6 0 -1
o:topic=exclusions be	0 0 -3 -5 12 0 0
o:topic=exclusions before	0 0 -1 -1 6 0 0
o:topic=exclusions begin	0 0 12 0 -11 0 0
o:topic=exclusions end	0 0 -17 0 22 -2 0
o:topic=exclusions far	0 0 -5 0 9 0 0
o:topic=exclusions far ahead	0 0 -5 0 6 0 0
o:topic=exclusions far no verb	0 0 -5 0 9 0 0
o:topic=exclusions gone	0 0 0 -12 16 0 0
o:topic=exclusions no verb	0 0 -6 0 0 8 0
o:topic=exclusions since	0 0 0 -7 9 0 0
o:topic=exclusions since gone	0 0 0 -7 8 0 0
o:topic=fees	0 0 4 -20 16 -3 -4
o:topic=fees be	0 0 17 0 -14 0 0
o:topic=fees begin	0 0 0 -11 15 0 0
o:topic=fees far	0 0 13 -2 -5 0 -1
o:topic=fees far ahead	0 0 14 0 -10 0 -1
o:topic=fees far no verb	0 0 10 -1 -6 0 0
o:topic=fees from	0 0 13 -1 -8 0 0
o:topic=fees from ahead	0 0 13 0 -9 0 0
o:topic=fees gone	0 0 0 -14 16 0 0
o:topic=fees on	0 0 0 -10 10 0 0
o:topic=fees on gone	0 0 0 -8 8 0 0
o:topic=longer	2 -7 0 -7 7 1 -11
o:topic=longer ahead	0 0 -2 1 0 6 -9
o:topic=longer be	0 0 7 -4 -11 11 0
o:topic=longer begin	0 0 -7 7 9 -9 0
o:topic=longer by	0 0 10 0 -18 9 0
o:topic=longer by ahead	0 0 10 0 -18 9 0
o:topic=longer far	0 0 2 -7 7 0 -5
o:topic=longer far 	0 0 -8 0 10 0 0
o:topic=longer far  ahead	0 0 -7 0 8 0 0
o:topic=longer far begin	0 0 -7 0 2 4 0
o:topic=longer far gone	0 0 -3 -3 8 0 0
o:topic=longer far no verb	0 0 10 -7 0 -2 -1
o:topic=longer far on	0 0 8 0 -5 0 0
o:topic=longer far on ahead	0 0 8 0 -6 0 0
o:topic=longer far tell	0 0 0 8 -8 0 0
o:topic=longer from	0 0 7 7 -19 0 0
o:topic=longer from ahead	0 0 7 8 -20 0 0
o:topic=longer gone	4 -4 -3 -5 14 -16 0
o:topic=longer in	0 0 0 -7 10 0 0
o:topic=longer in gone	0 0 0 -7 10 0 0
o:topic=longer of	0 0 3 -4 9 -6 0
o:topic=longer of ahead	0 0 3 0 3 -6 0
o:topic=longer on	0 -1 -6 0 10 -3 -2
o:topic=longer on ahead	0 0 -6 -1 12 -2 -1
o:topic=longer other	-1 0 -7 -12 14 3 0
o:topic=longer run	4 0 -9 3 6 -2 -1
o:topic=longer sign	0 0 0 0 -11 11 0
o:topic=longer since	0 0 0 8 -7 0 0
o:topic=longer since gone	0 0 0 8 -7 0 0
o:topic=longer the	0 0 -1 0 10 -6 0
o:topic=longer the gone	0 0 0 0 7 -3 0
o:topic=longer to	0 0 4 -2 -12 10 0
o:topic=longer to ahead	0 0 3 0 -20 13 0
o:topic=longer to gone	0 0 0 0 7 -6 0
o:topic=longer today	0 0 8 -8 -1 0 0
o:topic=meeting	-16 -9 -8 -3 16 4 -4
o:topic=meeting 	0 0 0 -1 6 0 0
o:topic=meeting ahead	-1 0 -5 -12 6 10 0
o:topic=meeting be	0 0 -4 8 -4 6 -4
o:topic=meeting begin	0 0 0 -11 -2 -6 17
o:topic=meeting end	-4 0 7 0 -7 5 0
o:topic=meeting far	-3 -1 0 0 7 -4 -3
o:topic=meeting far 	0 0 13 -15 -4 -12 6
o:topic=meeting far  ahead	0 0 16 -1 -14 -12 7
o:topic=meeting far  gone	0 0 0 -11 13 0 0
o:topic=meeting far ahead	0 0 -2 -5 10 -2 -2
o:topic=meeting far be	0 0 -7 1 7 0 0
o:topic=meeting far begin	0 0 0 -8 11 0 -2
o:topic=meeting far by	0 0 -4 8 -1 0 0
o:topic=meeting far end	0 0 9 7 -15 0 0
o:topic=meeting far gone	-1 0 -5 8 -1 0 0
o:topic=meeting far no verb	0 0 -1 -9 7 2 -1
o:topic=meeting far of	0 0 8 0 -8 0 0
o:topic=meeting far on	0 0 1 7 -1 -5 -3
o:topic=meeting far the	0 0 -11 6 2 0 0
o:topic=meeting far the ahead	0 0 -11 0 9 0 0
o:topic=meeting far the gone	0 0 0 7 -7 0 0
o:topic=meeting far to	0 0 -6 -2 0 13 -1
o:topic=meeting far to ahead	0 0 -6 0 -2 13 -1
o:topic=meeting far today	0 0 7 -5 -1 0 0
o:topic=meeting from	0 0 0 -11 7 0 2
o:topic=meeting from gone	0 0 0 -4 6 0 0
o:topic=meeting gone	-11 -5 -7 2 15 -10 -2
o:topic=meeting have	0 0 -8 0 10 0 0
o:topic=meeting in	0 0 0 11 -8 0 0
o:topic=meeting in gone	0 0 0 12 -9 0 0
o:topic=meeting meet	0 0 0 0 11 -8 -4
o:topic=meeting meets	0 0 6 0 -3 0 0
o:topic=meeting meets ahead	0 0 6 0 -3 0 0
o:topic=meeting no verb	0 -1 0 4 2 0 -11
o:topic=meeting of	0 0 0 -4 -4 10 0
o:topic=meeting of ahead	0 0 0 0 -12 13 0
o:topic=meeting of gone	0 0 0 -4 10 -3 0
o:topic=meeting on	-6 -1 4 -11 7 0 2
o:topic=meeting on ahead	0 0 2 -9 1 0 4
o:topic=meeting on gone	-4 0 -1 0 9 0 0
o:topic=meeting other	0 0 -11 0 0 10 0
o:topic=meeting return	0 0 6 0 -2 0 0
o:topic=meeting run	0 0 0 0 -14 11 0
o:topic=meeting see	0 0 7 0 -1 -4 0
o:topic=meeting suspend	0 0 0 7 -1 0 0
o:topic=meeting the	0 0 0 7 -8 4 0
o:topic=meeting the gone	0 0 0 10 -8 0 0
o:topic=meeting to	0 0 -14 0 0 14 0
o:topic=meeting to ahead	0 0 -13 0 0 14 0
o:topic=meeting until	0 0 -6 0 23 -15 0
o:topic=meeting until ahead	0 0 -6 0 23 -14 0
o:topic=none	-18 -13 -3 0 2 7 2
o:topic=none 	0 0 9 4 -5 -6 -7
o:topic=none  ahead	0 0 7 -5 0 -5 -5
o:topic=none (	0 0 8 -1 -3 0 0
o:topic=none a	0 0 -2 0 8 0 0
o:topic=none a ahead	0 0 -2 0 6 0 0
o:topic=none ahead	-2 -1 1 -8 -12 13 10
o:topic=none be	0 0 -9 5 2 -1 6
o:topic=none collect	0 0 0 6 -1 0 -2
o:topic=none confirm	0 0 -8 0 0 6 0
o:topic=none end	0 0 -4 3 9 -9 0
o:topic=none fall	0 0 -5 0 7 0 0
o:topic=none for	0 0 9 0 -8 0 0
o:topic=none for ahead	0 0 10 0 -9 0 0
o:topic=none from	0 0 -6 8 -1 -2 0
o:topic=none from ahead	0 0 -5 6 -1 -1 0
o:topic=none gone	-8 -4 -21 0 17 -7 -7
o:topic=none have	0 0 -9 -19 13 0 7
o:topic=none in	0 0 0 8 -7 0 0
o:topic=none in gone	0 0 0 9 -8 0 0
o:topic=none is	0 0 -5 0 -2 9 0
o:topic=none is ahead	0 0 -4 0 -4 9 0
o:topic=none keep	0 0 12 0 -10 0 0
o:topic=none leave	0 0 8 0 -13 0 5
o:topic=none make	0 0 5 0 -11 8 0
o:topic=none no verb	-6 -4 0 13 -4 5 -6
o:topic=none of	0 0 -1 1 6 -4 -8
o:topic=none of ahead	0 0 0 4 3 -3 -8
o:topic=none of gone	0 0 0 -7 8 0 0
o:topic=none on	-3 0 7 -8 0 -27 12
o:topic=none on ahead	0 0 9 -24 -1 -26 13
o:topic=none other	0 0 -8 7 0 0 0
o:topic=none pay	0 0 4 -7 5 0 -3
o:topic=none put	0 0 -11 -1 15 0 0
o:topic=none run	0 0 -2 -11 4 0 4
o:topic=none say	0 0 11 0 -9 0 0
o:topic=none since	0 0 6 1 -3 0 0
o:topic=none since ahead	0 0 7 -9 0 0 0
o:topic=none since gone	0 0 0 7 -4 0 0
o:topic=none sunday,	0 0 -16 0 0 14 0
o:topic=none the ahead	0 0 -4 -9 3 1 2
o:topic=none thursday, today	0 0 -8 0 12 0 0
o:topic=none to	0 0 -3 -1 -22 22 0
o:topic=none to ahead	0 0 -2 0 -26 22 0
o:topic=none today	-2 -1 0 4 6 -8 -8
o:topic=none tuesday,	0 0 -5 -3 9 0 0
o:topic=none tuesday, today	0 0 -5 -3 9 0 0
o:topic=none until	0 0 2 0 2 -8 0
o:topic=none until ahead	0 0 4 0 1 -8 0
o:topic=none wednesday	0 0 -4 -3 8 0 0
o:topic=none wednesday today	0 0 -4 -3 8 0 0
o:topic=none wednesday,	0 0 7 -3 -3 0 0
o:topic=none wednesday, today	0 0 7 -3 -3 0 0
o:topic=none ·	0 0 0 -5 9 0 0
o:topic=none · today	0 0 0 -4 8 0 0
o:topic=none —	0 0 -7 -1 11 0 0
o:topic=none — today	0 0 -6 -1 9 0 0
o:topic=procedure	0 0 -9 -7 31 -16 -2
o:topic=procedure ahead	0 0 -6 0 17 -15 -1
o:topic=procedure be	0 0 -2 -2 11 -1 0
o:topic=procedure begin	0 0 11 -1 0 -7 -6
o:topic=procedure end	0 0 1 0 5 -7 0
o:topic=procedure far	0 0 0 -10 -1 14 -2
o:topic=procedure far 	0 0 -7 0 -3 11 0
o:topic=procedure far  ahead	0 0 -6 0 -5 12 0
o:topic=procedure far ahead	0 0 1 -9 -5 15 -2
o:topic=procedure far be	0 0 9 0 -7 0 0
o:topic=procedure far no verb	0 0 -8 -12 4 9 0
o:topic=procedure far on	0 0 -9 0 2 8 0
o:topic=procedure far on ahead	0 0 -9 0 0 8 0
o:topic=procedure far until	0 0 -18 0 11 0 0
o:topic=procedure far until ahead	0 0 -17 0 11 0 0
o:topic=procedure from	0 0 -6 1 10 0 -7
o:topic=procedure from ahead	0 0 -6 -3 17 0 -7
o:topic=procedure gone	0 0 0 -10 16 0 0
o:topic=procedure have	0 0 -4 0 6 0 0
o:topic=procedure on	0 0 -6 5 11 -9 -1
o:topic=procedure on ahead	0 0 -6 7 6 -8 0
o:topic=procedure since	0 0 0 -8 10 0 0
o:topic=procedure since gone	0 0 0 -7 8 0 0
o:topic=procedure the	0 0 13 0 -9 -1 0
o:topic=procedure the ahead	0 0 13 0 -10 -1 0
o:topic=procedure to	0 0 15 0 0 -17 0
o:topic=procedure to ahead	0 0 15 0 0 -16 0
o:topic=procedure until	0 0 -1 0 -6 9 0
o:topic=procedure until ahead	0 0 -1 0 -6 10 0
o:topic=sale	0 0 -14 -1 14 3 -1
o:topic=sale ahead	0 0 -14 0 12 4 0
o:topic=sale far	0 0 -2 -6 11 0 0
o:topic=sale far no verb	0 0 0 -7 8 0 0
o:topic=sale no verb	0 0 -8 -5 6 5 0
o:topic=sale on	0 0 -4 0 6 0 0
o:topic=sale the	0 0 -5 0 0 7 0
o:topic=sale the ahead	0 0 -5 0 0 7 0
o:topic=signing	0 -6 -5 3 12 -21 -6
o:topic=signing 	0 0 -2 7 -3 0 0
o:topic=signing  gone	0 0 0 8 -7 0 0
o:topic=signing ahead	0 0 2 -3 10 -18 -3
o:topic=signing be	0 0 -8 0 11 0 0
o:topic=signing before	0 0 -3 0 6 0 0
o:topic=signing begin	0 0 0 9 -5 -1 -1
o:topic=signing end	4 0 3 0 -6 0 0
o:topic=signing from	0 0 0 -5 7 0 0
o:topic=signing gone	0 -4 -6 1 4 0 0
o:topic=signing last	0 0 0 14 -14 0 0
o:topic=signing last gone	0 0 0 14 -14 0 0
o:topic=signing no verb	0 0 10 0 -3 -3 1
o:topic=signing of	0 0 0 -8 14 0 0
o:topic=signing of gone	0 0 0 -12 14 0 0
o:topic=signing on	1 -1 -8 8 0 -3 0
o:topic=signing sign	-1 -1 -9 8 4 -4 -1
o:topic=signing since	0 0 -1 -7 9 0 0
o:topic=signing since gone	0 0 0 -6 6 0 0
o:topic=signing suspend	0 0 9 0 -6 0 0
o:topic=signing to	0 0 11 0 -9 0 0
o:topic=signing today	0 0 -12 6 0 0 0
o:topic=truce	4 16 -11 -11 18 -6 -10
o:topic=truce 	9 9 -1 -5 -13 5 2
o:topic=truce  ahead	0 -3 0 5 -7 5 3
o:topic=truce  gone	10 12 0 -16 -8 0 0
o:topic=truce agree	0 1 -5 -10 19 -7 -5
o:topic=truce ahead	-27 -41 5 -9 8 2 -1
o:topic=truce be	1 -8 0 -3 4 6 -12
o:topic=truce begin	-8 4 -11 2 -7 12 7
o:topic=truce by	0 0 -11 -1 16 0 0
o:topic=truce by ahead	0 0 -11 0 14 0 0
o:topic=truce carry	0 0 -3 0 -6 16 -5
o:topic=truce charge	0 0 -6 0 10 0 0
o:topic=truce declare	0 0 -4 10 -3 0 0
o:topic=truce end	13 0 -6 0 6 -7 -11
o:topic=truce ends	0 0 13 -2 -6 -1 0
o:topic=truce ends today	0 0 13 0 -11 0 0
o:topic=truce extend	0 -1 -5 -12 14 0 1
o:topic=truce far	4 -4 6 8 -14 2 -1
o:topic=truce far 	-2 0 -10 -2 13 -6 6
o:topic=truce far  ahead	0 0 -14 0 11 -5 7
o:topic=truce far  gone	-1 0 3 -15 9 0 0
o:topic=truce far ahead	-1 0 8 -16 -6 6 2
o:topic=truce far and	0 0 -8 -2 11 0 0
o:topic=truce far beijing,	0 0 0 10 -10 0 0
o:topic=truce far charge	0 0 0 6 -6 0 0
o:topic=truce far end	0 0 5 0 -11 8 0
o:topic=truce far from	0 0 0 -6 -1 0 10
o:topic=truce far from ahead	0 0 0 -4 -4 0 11
o:topic=truce far from gone	0 0 0 -4 6 0 0
o:topic=truce far gone	7 -2 0 12 -11 -3 -3
o:topic=truce far in	0 0 0 -13 15 0 0
o:topic=truce far in gone	0 0 0 -13 14 0 0
o:topic=truce far monday,	0 0 4 9 -10 0 -1
o:topic=truce far on	2 0 7 -4 -5 3 -10
o:topic=truce far on ahead	0 0 9 -4 -6 4 -9
o:topic=truce far pay	0 0 -1 7 -3 0 0
o:topic=truce far run	0 0 14 0 -7 -6 0
o:topic=truce far since	0 0 0 15 -12 0 0
o:topic=truce far since gone	0 0 0 15 -13 0 0
o:topic=truce far tell	0 0 7 0 -2 -2 0
o:topic=truce far the	0 0 -7 3 0 6 0
o:topic=truce far the ahead	0 0 -7 -1 3 6 0
o:topic=truce far the gone	0 0 0 6 -5 0 0
o:topic=truce far to	0 0 10 0 0 -7 0
o:topic=truce far to ahead	0 0 11 0 -2 -6 0
o:topic=truce far today	0 0 -1 8 -1 0 -1
o:topic=truce far until	0 0 17 0 -10 -12 0
o:topic=truce far until ahead	0 0 19 0 -12 -11 0
o:topic=truce for	0 0 12 -2 -8 0 0
o:topic=truce for ahead	0 0 12 0 -11 0 0
o:topic=truce from	-3 9 -12 -3 11 -3 -4
o:topic=truce from ahead	0 -13 -8 4 12 -2 -1
o:topic=truce from gone	-2 16 -5 -4 -2 0 -3
o:topic=truce get	0 0 0 -12 12 0 0
o:topic=truce gone	17 31 -44 0 6 -31 -21
o:topic=truce has	0 0 9 0 -6 0 0
o:topic=truce has ahead	0 0 9 0 -8 0 0
o:topic=truce have	0 3 15 -6 -8 -3 0
o:topic=truce in	-3 0 -7 13 -4 -1 0
o:topic=truce in ahead	0 0 -5 0 9 0 0
o:topic=truce in gone	-2 0 0 14 -11 0 0
o:topic=truce keep	0 0 9 8 -7 -11 0
o:topic=truce last	0 1 -2 11 -10 0 0
o:topic=truce last gone	0 1 0 12 -12 0 0
o:topic=truce make	0 6 -4 9 -9 0 0
o:topic=truce midnight	0 0 7 0 -6 0 0
o:topic=truce monday, gone	0 0 0 -6 7 0 0
o:topic=truce no verb	3 7 -5 -10 10 -9 2
o:topic=truce of	-1 2 -16 11 -1 -6 0
o:topic=truce of ahead	0 0 -13 -11 21 -5 1
o:topic=truce of gone	0 3 0 19 -19 0 0
o:topic=truce on	5 10 -6 -16 8 2 -2
o:topic=truce on ahead	-15 -11 1 -12 5 5 0
o:topic=truce on gone	13 16 -15 -11 3 -4 -4
o:topic=truce on today	0 0 -7 5 0 0 0
o:topic=truce other	0 -1 18 -1 -5 -2 0
o:topic=truce out	0 0 -1 -2 6 0 0
o:topic=truce pay	0 0 0 -6 6 0 0
o:topic=truce reach	0 0 -5 -1 10 0 0
o:topic=truce run	0 -4 0 -11 12 -4 0
o:topic=truce saturday,	0 0 4 6 -9 0 0
o:topic=truce say	0 0 -5 -7 18 -1 0
o:topic=truce sign	0 0 4 -7 3 -1 0
o:topic=truce since	-1 3 -13 4 1 0 0
o:topic=truce since ahead	0 0 -12 -8 21 0 0
o:topic=truce since gone	-1 5 0 9 -11 0 0
o:topic=truce suspend	0 9 -3 0 5 0 -14
o:topic=truce the	6 -2 0 -21 11 -5 0
o:topic=truce the gone	8 -1 0 -17 13 -2 0
o:topic=truce to	3 -7 3 -17 3 1 -5
o:topic=truce to ahead	0 0 4 -2 -8 5 -4
o:topic=truce to gone	4 -5 -1 -13 18 -9 0
o:topic=truce today	-1 0 -10 -14 23 0 0
o:topic=truce until	-1 -5 3 -29 7 4 -4
o:topic=truce until ahead	0 0 8 -6 -5 6 -3
o:topic=truce until gone	0 -3 -6 -23 28 -1 0
o:write on ahead	0 0 6 0 -5 0 0
o:write on gone	0 0 0 0 7 0 0
pc0=agree	0 0 -1 -6 0 3 6
pc0=bear	0 -3 21 -3 -5 -7 -3
pc0=begin	0 -2 1 4 6 -23 7
pc0=buy	0 0 -2 0 6 0 0
pc0=down	0 0 19 8 0 -26 -3
pc0=end	-2 0 0 -9 0 14 -10
pc0=impose	-10 -1 -8 -1 4 5 -3
pc0=propose	0 0 -16 1 12 9 -8
pc0=say	-2 -2 -6 0 6 3 -9
pc0=stay	-10 0 0 -2 -3 14 -9
pc0=suspend	-1 -9 -4 -5 -2 15 8
pc0=target	0 0 -3 0 10 0 -2
pc0=up	0 0 -25 5 10 8 -2
pc1=agree	0 -1 3 15 -13 -9 5
pc1=bear	0 -3 9 -2 2 -14 1
pc1=begin	0 -2 0 9 0 -20 9
pc1=buy	0 0 -3 -1 8 0 0
pc1=down	0 0 7 8 0 -24 4
pc1=end	-2 0 -8 -12 -1 27 -10
pc1=impose	-13 -5 5 8 -10 2 0
pc1=propose	0 0 2 0 -9 17 -4
pc1=return	0 0 0 10 -9 0 0
pc1=say	-2 -2 0 -4 6 1 -9
pc1=stay	-10 0 0 -4 -1 13 -9
pc1=suspend	-2 -10 1 -8 -3 6 13
pc1=target	0 0 3 -6 7 0 -5
pc1=up	0 0 -27 5 9 11 -2
pct0=agree past	0 0 2 -1 -2 -2 7
pct0=agree past-passive	1 0 14 0 -9 -4 0
pct0=agree perfect	0 0 -2 0 -5 13 0
pct0=agree present	0 0 -9 -1 8 0 1
pct0=bear future	0 0 16 -4 -13 0 3
pct0=bear modal	0 0 9 0 -5 -2 0
pct0=bear perfect	0 0 -2 -3 8 0 0
pct0=bear present	0 -1 6 0 0 -5 -6
pct0=begin modal	0 0 13 -7 -11 -9 13
pct0=begin past	0 0 -19 18 4 -9 -3
pct0=begin perfect	0 0 6 0 -2 -1 0
pct0=begin present	0 0 1 -6 11 -7 0
pct0=down modal	0 0 9 0 0 -9 0
pct0=down present	0 0 2 0 2 -7 0
pct0=end future	0 0 -1 -6 3 5 0
pct0=end modal	0 0 -9 0 -1 14 0
pct0=end past	0 0 -9 -1 14 0 0
pct0=end present	0 0 14 0 -6 0 -6
pct0=impose future	0 0 -12 -3 14 -8 5
pct0=impose future-passive	0 0 -9 -4 13 1 0
pct0=impose modal	0 0 -12 0 -2 13 0
pct0=impose modal-passive	0 0 8 0 -3 0 -5
pct0=impose past	0 0 -2 -8 10 -11 8
pct0=impose past-passive	0 0 -11 10 3 -3 0
pct0=impose perfect	0 0 5 -4 0 7 -10
pct0=impose perfect-passive	0 0 -9 -3 14 0 0
pct0=impose pluperfect	0 0 -8 3 4 0 0
pct0=impose present	-1 0 13 -4 -12 9 -6
pct0=impose present-passive	0 0 9 9 -11 -10 2
pct0=propose perfect	0 0 0 -2 5 2 -6
pct0=propose present	0 0 -13 2 3 8 -2
pct0=say past	0 0 -5 0 0 7 0
pct0=say perfect	0 0 5 0 0 -8 0
pct0=say pluperfect	0 0 -1 0 7 -1 0
pct0=say present	0 0 -7 2 1 7 -4
pct0=stay future	0 0 -19 7 -1 17 -1
pct0=stay modal	0 5 -14 -5 2 12 -4
pct0=stay past	-1 0 7 0 1 -6 -3
pct0=stay past-passive	0 0 10 -2 -3 -1 0
pct0=stay present	-3 -8 3 -3 -6 6 2
pct0=suspend future	0 0 -16 -4 0 15 4
pct0=suspend past	0 0 14 0 -11 0 0
pct0=suspend past-passive	0 0 -9 -2 14 0 0
pct0=suspend perfect	0 0 -1 -2 6 0 0
pct0=suspend present	0 -8 5 -6 -3 9 0
pct0=suspend present-passive	0 0 -5 11 -10 0 4
pct0=up past	0 0 0 -6 10 0 0
pct0=up present	0 0 -17 -3 12 10 0
pct1=agree participle-passive	0 0 13 18 -27 -8 7
pct1=agree past-passive	1 0 14 0 -9 -4 0
pct1=agree perfect	0 0 -6 0 0 6 -3
pct1=agree present	0 0 -9 -1 8 0 1
pct1=bear future	0 0 13 -4 -11 0 3
pct1=bear gerund	0 0 -6 -3 14 -2 0
pct1=bear modal	0 0 9 0 -5 -2 0
pct1=bear participle-passive	0 0 -10 2 0 -3 6
pct1=bear perfect	0 0 -2 -3 8 0 0
pct1=bear present	0 -1 7 0 0 -5 -6
pct1=begin gerund	0 0 -4 6 -7 0 3
pct1=begin infinitive	0 0 -5 -4 7 2 0
pct1=begin modal	0 0 13 -7 -11 -9 13
pct1=begin participle-passive	0 0 0 -3 7 0 0
pct1=begin past	0 0 -17 19 2 -8 -3
pct1=begin perfect	0 0 6 0 -3 -1 0
pct1=begin present	0 0 3 -6 8 -7 0
pct1=down modal	0 0 9 0 0 -9 0
pct1=down past	0 0 -8 -1 12 0 0
pct1=down present	0 0 2 0 2 -7 0
pct1=end infinitive	0 0 -10 0 -1 11 0
pct1=end modal	0 0 -9 0 -1 14 0
pct1=end participle-passive	0 0 -3 -1 -3 10 0
pct1=end past	0 0 -13 -1 18 0 0
pct1=end present	0 0 14 -1 -4 0 -6
pct1=impose future	0 0 -12 -3 14 -8 5
pct1=impose future-passive	0 0 -9 -4 13 1 0
pct1=impose infinitive	0 0 0 -16 7 0 4
pct1=impose infinitive-passive	0 0 7 7 -9 -4 0
pct1=impose modal	0 0 -12 0 -2 13 0
pct1=impose modal-passive	0 0 8 0 -3 0 -5
pct1=impose participle-passive	0 -3 27 17 -33 -8 3
pct1=impose past	0 0 -1 -2 8 -9 1
pct1=impose past-passive	0 0 -11 10 3 -3 0
pct1=impose perfect	0 0 4 0 -3 5 -7
pct1=impose perfect-passive	0 0 -9 -3 14 0 0
pct1=impose pluperfect	0 0 -9 3 6 0 0
pct1=impose present	-1 0 5 -6 -8 14 -6
pct1=impose present-passive	0 0 9 9 -11 -10 2
pct1=propose infinitive	0 0 7 0 -3 -1 0
pct1=propose participle-passive	0 0 13 0 -11 0 0
pct1=propose perfect	0 0 -2 0 -1 7 0
pct1=propose present	0 0 -11 2 0 11 -2
pct1=say infinitive	0 0 12 1 -10 -4 0
pct1=say past	0 0 -5 0 0 7 0
pct1=say perfect	0 0 6 0 1 -8 0
pct1=say pluperfect	0 0 -1 0 7 -1 0
pct1=say present	0 0 -7 -3 8 7 -4
pct1=stay future	0 0 -12 8 -2 9 -1
pct1=stay modal	0 5 -14 -5 2 12 -4
pct1=stay participle-passive	0 0 -7 -5 13 0 0
pct1=stay past	-1 0 8 1 0 -5 -2
pct1=stay past-passive	0 0 10 -2 -3 -1 0
pct1=stay present	-3 -5 -2 -6 -1 11 2
pct1=suspend future	0 0 -8 -4 0 6 4
pct1=suspend participle-passive	0 -1 -6 0 4 2 0
pct1=suspend past	0 0 16 0 -14 0 0
pct1=suspend past-passive	0 0 -9 -2 14 0 0
pct1=suspend present	0 -5 11 -9 -2 2 0
pct1=suspend present-passive	0 0 -5 11 -10 0 4
pct1=target gerund	0 0 -2 -3 7 0 0
pct1=up past	0 0 0 -6 10 0 0
pct1=up present	0 0 -14 -3 7 10 0
phas-future	0 0 -16 -5 2 18 4
phas-gerund	0 0 -1 8 -6 0 0
phas-infinitive	0 0 1 -6 0 2 2
phas-modal	0 4 -11 -13 3 11 2
phas-participle	-2 -4 3 12 2 -19 0
phas-past	-6 -14 3 10 2 -16 -1
phas-perfect	0 0 5 2 15 -17 -21
phas-pluperfect	0 0 -6 11 3 -4 -3
phas-present	-6 -12 20 6 -11 -1 -13
pt0=future	0 0 -10 -1 -1 11 7
pt0=future-not	0 0 -1 0 -1 6 0
pt0=future-passive	0 0 -4 -8 11 1 0
pt0=modal	0 5 -10 -15 -1 13 7
pt0=modal-passive	0 0 -2 0 8 -1 -5
pt0=past	-11 -7 -12 6 15 -6 -2
pt0=past-passive	0 -3 11 7 -5 -17 -3
pt0=perfect	0 0 7 1 6 -5 -17
pt0=perfect-passive	0 0 -2 2 12 -14 -1
pt0=pluperfect	0 0 -5 8 3 -4 -2
pt0=present	-14 -10 11 -3 0 5 -13
pt0=present-passive	3 0 11 10 -11 -15 0
pt1=future	0 0 -9 0 0 4 7
pt1=future-passive	0 0 -4 -7 11 1 0
pt1=gerund	0 0 -6 4 0 0 1
pt1=infinitive	0 0 -1 -14 2 5 2
pt1=infinitive-passive	0 0 7 7 -9 -4 0
pt1=modal	0 5 -10 -21 0 13 7
pt1=modal-passive	0 0 -2 0 8 -1 -5
pt1=participle-passive	-1 -3 13 10 -13 -3 0
pt1=past	-10 -6 -14 11 13 -4 -9
pt1=past-passive	0 -3 11 7 -5 -17 -3
pt1=perfect	0 0 0 1 9 -7 -13
pt1=perfect-passive	0 0 -2 2 12 -14 -1
pt1=pluperfect	0 0 -10 9 6 -5 -1
pt1=present	-13 -7 3 -14 8 11 -13
pt1=present-passive	3 0 8 10 -9 -15 0
pv0-none	3 4 4 -6 0 -4 4
pv0=agree	0 0 -3 -1 -14 11 11
pv0=announce	0 0 -12 -7 12 2 2
pv0=ask	0 0 3 -4 -12 6 7
pv0=be	-5 -1 -9 -3 8 5 2
pv0=begin	0 0 11 16 -11 -31 12
pv0=call	0 0 0 7 -7 0 0
pv0=charge	0 0 0 -3 6 0 0
pv0=come	0 0 11 0 5 -13 0
pv0=confirm	0 0 -2 -8 18 -7 0
pv0=continue	0 0 5 5 -16 1 0
pv0=declare	0 0 9 0 -14 5 0
pv0=end	0 0 8 -3 -3 0 -3
pv0=exempt	0 0 -4 0 7 0 0
pv0=expire	0 0 -2 0 -6 12 0
pv0=extend	0 0 -12 0 9 8 0
pv0=go	0 0 -18 -6 16 10 -1
pv0=have	0 0 0 0 12 -10 -2
pv0=hold	0 0 21 2 -12 -4 0
pv0=keep	0 0 7 0 -4 0 0
pv0=leave	0 0 3 12 -10 0 0
pv0=levy	0 0 0 3 -12 8 0
pv0=lower	0 0 0 2 -10 0 6
pv0=make	0 0 9 -6 0 0 0
pv0=meet	0 0 10 -2 0 -5 0
pv0=note	0 0 7 2 -8 -1 0
pv0=offer	0 0 -3 0 15 -3 -5
pv0=other	4 -1 16 10 -2 -32 -12
pv0=pay	0 0 12 -9 -2 0 0
pv0=propose	0 0 -14 -1 17 8 -10
pv0=put	0 7 0 0 5 -7 -8
pv0=raise	0 0 0 6 -4 0 0
pv0=reach	0 0 -6 0 12 0 0
pv0=recall	0 0 -3 11 -7 0 0
pv0=remain	0 0 12 -1 0 -10 0
pv0=replace	0 0 -5 0 9 0 0
pv0=rise	0 0 0 7 -6 0 0
pv0=run	0 3 -2 -1 4 0 -8
pv0=say	0 0 -6 0 1 9 -5
pv0=sign	0 0 0 -4 9 -5 -3
pv0=start	0 0 -13 -3 5 8 1
pv0=state	0 0 7 1 -7 0 0
pv0=stay	0 -1 -31 0 11 23 0
pv0=suspend	0 -5 0 -14 6 5 3
pv0=take	0 0 3 -2 11 -17 -3
pv0=write	0 0 0 0 6 0 -1
pv1-none	5 6 10 -8 -3 -5 3
pv1=agree	0 0 0 18 -18 0 2
pv1=announce	0 0 -8 -9 9 2 2
pv1=apply	0 0 7 3 -11 0 0
pv1=ask	0 0 4 -4 -17 11 7
pv1=be	-5 -1 -7 0 4 7 2
pv1=begin	0 0 11 16 -12 -31 12
pv1=call	0 0 0 7 -6 0 0
pv1=carry	0 0 -10 0 9 1 0
pv1=charge	0 0 0 -5 8 0 0
pv1=come	0 0 5 0 8 -10 0
pv1=confirm	0 0 -2 -8 18 -7 0
pv1=declare	0 0 9 0 -14 5 0
pv1=double	0 0 -8 0 9 0 0
pv1=end	0 0 0 -3 -1 11 -3
pv1=exempt	0 0 -4 0 7 0 0
pv1=expire	0 0 2 0 -9 4 0
pv1=extend	0 0 -8 -1 15 0 0
pv1=fall	0 0 -6 0 7 0 0
pv1=go	0 0 -17 -7 12 14 -1
pv1=grant	0 0 5 4 -6 -2 0
pv1=have	0 0 -3 0 13 -9 -2
pv1=hold	0 0 28 5 -20 -5 0
pv1=impose	0 0 -4 0 8 0 0
pv1=introduce	0 0 6 0 0 -4 0
pv1=keep	0 0 -14 -2 3 8 0
pv1=leave	0 0 8 10 -19 5 0
pv1=levy	0 0 0 3 -12 8 0
pv1=look	0 0 -3 0 6 0 0
pv1=lower	0 0 0 1 -10 0 6
pv1=make	0 0 11 -11 1 0 0
pv1=note	0 0 7 2 -8 -1 0
pv1=other	4 -1 0 4 13 -31 -8
pv1=pay	0 0 9 -5 0 -5 0
pv1=prepare	0 0 7 0 -9 0 0
pv1=propose	0 0 -14 -2 18 8 -10
pv1=put	0 7 0 -4 11 -7 -8
pv1=raise	0 0 0 6 -4 0 0
pv1=replace	0 0 -5 0 9 0 0
pv1=rise	0 0 0 7 -6 0 0
pv1=run	0 3 -3 -2 7 0 -9
pv1=say	0 0 0 0 -1 6 -5
pv1=settle	0 0 0 0 -8 0 10
pv1=sign	0 0 4 0 0 -7 -5
pv1=spare	0 0 0 0 7 0 -2
pv1=start	0 0 -18 0 0 7 6
pv1=state	0 0 7 1 -7 0 0
pv1=stay	0 0 -20 -1 14 10 0
pv1=suspend	0 -9 -5 -16 8 7 8
pv1=take	0 0 5 -5 11 -17 -3
pv1=write	0 0 0 0 6 0 -1
pv2-none	-10 -7 4 0 7 -4 -8
pvt0=agree past	0 0 4 0 -10 0 9
pvt0=agree perfect	0 0 0 0 -15 14 0
pvt0=agree present	0 0 -10 -1 9 0 0
pvt0=announce past	0 0 -11 -6 16 -3 2
pvt0=apply present	0 0 0 0 -6 4 0
pvt0=ask perfect	0 0 3 0 -9 7 0
pvt0=ask present	0 0 2 -2 -8 0 8
pvt0=be future	0 0 2 2 -6 0 0
pvt0=be past	-1 0 12 3 -5 -3 -1
pvt0=be perfect	0 0 -8 3 4 0 0
pvt0=be present	0 0 -10 -12 8 8 7
pvt0=begin past	0 0 -17 21 0 -7 0
pvt0=begin present	0 0 26 -3 -6 -24 5
pvt0=call present	0 0 0 8 -7 0 0
pvt0=continue present	0 0 12 6 -14 -5 0
pvt0=declare past	0 0 9 0 -14 5 0
pvt0=end past	0 0 -6 0 9 0 0
pvt0=end present	0 0 15 0 -8 -1 -2
pvt0=exempt present	0 0 -3 0 6 0 0
pvt0=expire present	0 0 3 0 -6 1 0
pvt0=extend perfect	0 0 -11 0 11 0 0
pvt0=extend present	0 0 1 0 -6 7 0
pvt0=go present	0 0 -17 0 8 10 0
pvt0=have past	0 0 -5 0 16 -8 0
pvt0=hold present	0 0 23 6 -18 -3 0
pvt0=keep present	0 0 18 -1 -3 -10 0
pvt0=leave past	0 0 -5 7 0 0 0
pvt0=leave present	0 0 10 4 -13 0 0
pvt0=lower future	0 0 0 0 -5 0 7
pvt0=make past	0 0 9 -1 -3 0 0
pvt0=offer perfect	0 0 -3 0 15 -3 -5
pvt0=other past	0 0 7 -9 5 -3 0
pvt0=other perfect	0 0 7 17 -5 -17 -5
pvt0=other present	5 0 14 2 -12 -10 -1
pvt0=pay future	0 0 11 -3 -11 0 4
pvt0=put perfect	0 0 9 -4 0 -3 0
pvt0=put present	0 7 -4 1 0 0 -5
pvt0=raise past	0 0 0 7 -7 0 0
pvt0=recall present	0 0 0 11 -10 0 0
pvt0=remain present	0 0 11 0 0 -10 0
pvt0=replace present	0 0 -5 0 9 0 0
pvt0=run modal	0 6 0 -1 -1 0 -1
pvt0=say past	0 0 -9 -5 0 14 -1
pvt0=say perfect	0 0 6 0 0 -8 0
pvt0=say present	0 0 -7 2 3 0 0
pvt0=sign past	0 0 6 0 0 -3 -1
pvt0=sign perfect	0 0 0 -3 6 0 0
pvt0=sit past	0 0 -2 -1 7 0 0
pvt0=stand present	0 0 11 0 -10 0 0
pvt0=start present	0 0 -12 0 4 8 0
pvt0=state past	0 0 7 2 -9 0 0
pvt0=stay present	0 -1 -25 0 15 11 0
pvt0=suspend future	0 0 0 -3 -1 0 6
pvt0=suspend present	0 -4 3 -7 0 6 0
pvt0=take present	0 0 0 0 9 -15 -2
pvt0=tell past	0 0 -1 7 -1 0 -1
pvt1=agree participle	0 0 11 13 -17 -5 0
pvt1=agree past	0 0 0 4 -8 0 2
pvt1=agree perfect	0 0 -2 3 -6 7 0
pvt1=agree present	0 0 -10 -1 9 0 0
pvt1=announce past	0 0 -11 -6 16 -3 2
pvt1=apply present	0 0 0 0 -6 4 0
pvt1=ask present	0 0 2 -2 -8 0 8
pvt1=be future	0 0 2 2 -6 0 0
pvt1=be past	-1 0 12 4 -6 -3 -1
pvt1=be perfect	0 0 -8 3 4 0 0
pvt1=be present	0 0 -9 -10 4 10 8
pvt1=begin past	0 0 -16 21 0 -7 0
pvt1=begin present	0 0 26 -3 -6 -24 5
pvt1=call present	0 0 0 8 -7 0 0
pvt1=declare past	0 0 9 0 -14 5 0
pvt1=end past	0 0 -10 0 13 0 0
pvt1=end present	0 0 15 0 -8 -1 -2
pvt1=enter participle	0 0 0 -3 6 0 0
pvt1=exempt present	0 0 -3 0 6 0 0
pvt1=expire present	0 0 3 0 -6 1 0
pvt1=extend infinitive	0 0 -9 0 15 -6 0
pvt1=extend participle	0 0 11 0 -6 -3 0
pvt1=extend perfect	0 0 -11 0 11 0 0
pvt1=extend present	0 0 1 0 -6 7 0
pvt1=fall past	0 0 -5 -1 9 0 0
pvt1=go present	0 0 -13 0 3 11 0
pvt1=have past	0 0 -5 0 15 -8 0
pvt1=hold present	0 0 23 6 -18 -3 0
pvt1=leave infinitive	0 0 0 0 -5 7 0
pvt1=leave past	0 0 -5 7 0 0 0
pvt1=leave present	0 0 10 4 -13 0 0
pvt1=lower future	0 0 0 0 -5 0 7
pvt1=make participle	0 0 0 -5 8 0 0
pvt1=make past	0 0 9 -1 -3 0 0
pvt1=meet gerund	0 0 -3 0 6 0 0
pvt1=other past	0 0 7 -9 5 -3 0
pvt1=other perfect	0 0 0 11 4 -17 -1
pvt1=other present	5 0 2 3 -2 -10 -1
pvt1=pay future	0 0 11 -3 -11 0 4
pvt1=put perfect	0 0 9 -4 0 -3 0
pvt1=put present	0 7 -4 0 2 0 -5
pvt1=raise past	0 0 0 7 -7 0 0
pvt1=replace present	0 0 -5 0 9 0 0
pvt1=run modal	0 6 0 -1 -1 0 -1
pvt1=say past	0 0 -9 -4 0 15 -1
pvt1=say perfect	0 0 6 0 0 -8 0
pvt1=say present	0 0 -7 4 2 0 0
pvt1=sign participle	0 0 5 6 -9 0 0
pvt1=sign past	0 0 6 0 0 -3 -1
pvt1=sign perfect	0 0 0 -3 6 0 0
pvt1=sit past	0 0 -2 -1 7 0 0
pvt1=stand present	0 0 11 0 -10 0 0
pvt1=start gerund	0 0 -3 6 -7 0 3
pvt1=start present	0 0 -12 0 4 8 0
pvt1=state past	0 0 7 2 -9 0 0
pvt1=stay present	0 0 -19 0 17 3 0
pvt1=suspend future	0 0 0 -3 -1 0 6
pvt1=suspend present	0 -4 3 -7 0 6 0
pvt1=take present	0 0 0 0 9 -15 -2
pvt1=tell past	0 0 -1 7 -1 0 -1
q:!	0 0 16 10 -24 -11 8
q:"	-4 5 -18 -3 6 11 5
q:'	0 0 -3 -4 12 0 0
q:'s	0 6 -24 -4 22 13 -23
q:(	0 0 -21 -8 2 23 8
q:)	0 -1 -13 -2 -5 22 8
q:*	0 0 -10 0 12 0 0
q:,	-2 -1 2 20 -19 6 1
q:-	0 3 15 0 -1 -23 0
q:.	-13 7 -5 -16 22 6 -7
q:/	0 0 28 -2 -21 -8 8
q::	-10 10 -12 -18 3 24 7
q:;	0 12 6 20 -19 -24 1
q:<agent>	0 2 0 -7 3 -2 5
q:<day-ahead>	-17 -2 -8 -16 13 18 -11
q:<day-gone>	2 1 0 0 -5 -9 10
q:<day-today>	5 11 -17 -10 3 9 4
q:<duty>	5 1 -7 -3 2 9 -7
q:<gate>	-7 11 15 -9 -9 -7 6
q:<goods-amount>	0 0 -10 4 7 -2 0
q:<goods>	-9 -2 16 -3 -2 -13 3
q:<level-noun>	-4 4 0 10 4 -13 -23
q:<level>	0 -2 6 -19 16 -6 -2
q:<money>	0 0 -12 -21 34 -5 -1
q:<month-ahead>	-1 0 4 9 -15 0 6
q:<month-gone>	2 8 28 -20 -10 -18 0
q:<name>	1 0 42 -1 -22 -29 2
q:<not>	7 1 0 1 7 -19 -2
q:<number>	-23 0 1 -14 9 -8 16
q:<office>	-14 -3 -6 11 0 0 2
q:<organisation>	-3 -3 -29 -14 42 -4 1
q:<person>	-19 -11 10 0 -6 3 4
q:<points>	0 11 7 -4 0 0 -10
q:<quality>	-1 -11 31 11 -32 6 -8
q:<seat>	0 0 15 5 -9 0 -19
q:<sender>	-1 -1 1 14 0 -12 -9
q:<span>	0 14 17 38 -32 -11 -39
q:<taker>	0 0 -18 8 9 -1 0
q:<v-agree>	-6 -7 5 0 -9 4 7
q:<v-bear>	-8 3 -18 -17 18 0 13
q:<v-begin>	15 -3 3 2 -1 -6 -19
q:<v-buy>	0 0 -17 0 13 -2 10
q:<v-deny>	0 -1 -7 12 4 -3 0
q:<v-down>	4 10 -36 3 6 15 5
q:<v-end>	4 17 -6 -27 14 8 -13
q:<v-impose>	0 -1 0 0 7 -6 -11
q:<v-propose>	-7 -9 -12 -9 11 18 -4
q:<v-return>	1 4 0 1 0 0 -13
q:<v-say>	-2 -14 6 11 -4 0 -10
q:<v-sell>	0 -2 -9 4 4 12 -15
q:<v-stay>	-19 13 3 -9 -7 20 -10
q:<v-suspend>	1 3 -12 3 3 14 -22
q:<v-target>	-2 -3 20 0 -3 -18 -5
q:<v-threaten>	0 0 23 -5 0 -19 0
q:<v-up>	2 -6 6 -12 -1 3 -2
q:?	-9 -10 16 0 -18 21 -11
q:@	0 0 -5 -10 6 11 0
q:_	0 0 0 -7 11 -2 0
q:a	-1 1 -21 8 17 -24 16
q:about	0 0 21 -5 -9 -1 0
q:above	0 0 0 10 -8 0 0
q:accept	0 0 -5 0 7 -1 0
q:accord	0 0 -10 0 14 0 0
q:act	0 0 -8 0 13 -2 0
q:add	0 0 1 -8 9 0 0
q:additional	0 0 10 -4 1 0 -11
q:adopt	0 0 0 14 -5 0 -8
q:affiliate	0 0 0 12 -6 0 0
q:after	5 5 -6 6 0 -3 -11
q:afternoon	0 0 7 0 -3 0 0
q:again	0 0 17 14 -15 -13 -3
q:against	0 0 9 4 -11 0 0
q:ago	0 0 -5 22 -11 0 0
q:agree	-7 0 2 0 -35 33 18
q:agreement	0 0 -11 -15 23 3 -13
q:alive	0 0 2 3 -6 0 0
q:all	0 0 0 0 13 -21 -8
q:allow	0 0 -19 0 22 -3 0
q:alone	0 0 1 -8 2 7 -7
q:also	0 0 -6 -2 12 0 0
q:aluminium	0 0 -4 -3 10 0 0
q:aluminum	0 0 -1 0 8 0 0
q:amount	0 0 15 3 -16 0 0
q:an	3 8 2 -17 25 -25 -22
q:and	-9 12 -3 1 2 6 -19
q:announce	0 0 -2 8 -5 -1 5
q:announcement	0 0 -2 10 -5 0 0
q:another	0 0 17 -20 0 0 -2
q:answer	0 0 0 12 -5 -1 -3
q:antimony	0 0 -7 5 2 0 0
q:any	0 0 -4 -8 18 -3 0
q:anybody	0 0 -3 0 -3 9 0
q:apply	0 0 9 11 -13 -2 0
q:approval	0 0 -7 0 8 -1 0
q:approve	0 0 0 -11 8 -4 4
q:are	-1 -7 -18 17 -7 29 -16
q:around	0 0 0 7 -7 0 0
q:arrangement	0 0 18 1 -16 -9 4
q:article	0 0 -10 18 -7 -5 3
q:as	2 12 2 4 0 -7 -19
q:ask	0 0 14 -5 0 -10 -6
q:at	-8 3 -18 7 5 11 -1
q:autumn	0 0 -9 -7 -3 22 0
q:average	0 0 -5 0 7 0 0
q:away	0 0 -2 -2 14 -7 0
q:b	0 0 -23 0 14 10 0
q:back	0 0 -8 0 11 0 -3
q:bad	0 0 9 0 -7 0 0
q:banana	0 0 -2 -6 12 0 0
q:bank	0 0 -12 0 13 0 0
q:battery	0 0 6 0 0 -7 0
q:be	0 -3 -29 5 9 24 -5
q:bean	0 0 9 -1 -9 -4 7
q:bear	0 0 1 5 -6 0 0
q:because	3 -2 3 -19 13 -2 0
q:become	0 0 9 9 -17 0 0
q:been	0 0 11 8 0 -18 -13
q:beer	0 0 -5 -6 4 0 5
q:before	0 0 12 12 -5 -19 -5
q:begin	6 0 -12 -3 12 -7 4
q:being	0 0 16 -2 -24 9 5
q:between	3 -2 -5 11 6 -10 -14
q:boat	0 0 -4 -10 15 0 0
q:border	0 0 -21 -2 21 -4 6
q:both	0 -5 8 15 -14 0 -10
q:break	0 0 10 0 -10 0 0
q:breathe	0 0 13 -2 -1 -7 0
q:bring	0 5 12 -10 -6 2 -6
q:broke	0 0 -9 0 0 11 0
q:built	0 0 -8 -1 11 0 0
q:busan	0 0 20 -17 -3 -9 0
q:business	0 0 -8 2 4 0 0
q:but	0 0 -14 0 -10 18 12
q:butter	0 0 10 0 -6 0 0
q:buy	0 0 -6 -9 16 0 0
q:by	-4 0 -11 -11 33 -8 -19
q:c	0 0 -14 0 -5 18 0
q:calendar	0 0 4 0 -19 16 0
q:call	0 0 -30 -1 27 12 -3
q:can	0 0 0 -10 6 1 -2
q:canned	0 0 -4 -5 2 8 0
q:capital	0 0 -10 -1 12 0 0
q:car	0 0 4 -6 2 0 0
q:cargo	0 0 -4 0 6 0 0
q:carry	0 0 13 0 -2 -8 0
q:case	0 0 10 3 -12 0 0
q:ceasefire	0 0 -33 0 19 17 0
q:ceiling	0 0 0 11 -11 0 0
q:cell	0 0 0 -6 12 0 -3
q:cement	0 0 0 0 -7 0 6
q:cent	0 0 0 -4 9 0 0
q:certain	0 0 0 -7 11 0 0
q:certificate	0 0 -13 0 16 0 0
q:changed	0 4 4 -10 -7 -2 9
q:charge	0 0 21 1 -11 -7 -7
q:cheese	0 0 2 -12 5 -2 4
q:chip	0 0 10 -5 -4 0 0
q:christma	0 0 -2 0 7 -2 -4
q:city	0 0 -8 0 15 -3 0
q:claim	0 0 -5 0 7 0 0
q:clear	0 0 -3 -7 6 -1 5
q:clock	0 0 6 2 -8 0 0
q:closed	0 0 -20 -6 8 -1 16
q:cocoa	0 0 9 0 -14 0 4
q:cod	0 8 -9 -5 1 0 0
q:coffee	0 -1 4 0 0 1 -7
q:collect	0 0 0 10 -5 0 -4
q:column	0 0 11 0 -8 0 0
q:come	3 0 -5 25 -14 0 -15
q:commerce	5 0 4 5 -1 -11 -3
q:company	0 0 -13 -3 19 0 0
q:conclude	0 0 2 -4 0 -6 3
q:conference	5 0 9 0 -9 -4 0
q:consultation	0 0 -6 -1 -5 7 6
q:container	0 7 0 0 0 0 -2
q:continue	0 0 3 -7 0 0 4
q:contract	0 0 -12 0 14 0 0
q:control	0 0 11 -3 -4 -3 0
q:copper	0 0 7 -15 -1 2 1
q:correct	-2 0 -8 12 -1 0 0
q:cost	0 0 0 -8 7 -1 0
q:cotton	0 0 0 8 0 -1 -7
q:could	0 0 -5 -4 16 -6 -4
q:count	0 6 0 -1 0 0 -2
q:counted	0 0 -5 0 -7 12 0
q:counterpart	0 0 -5 0 -7 11 0
q:country	-1 0 -10 -10 25 0 -8
q:course	0 0 -9 0 -1 12 0
q:crude	0 0 -12 5 6 0 0
q:currently	0 0 -1 -2 7 0 0
q:customer	0 0 -15 0 19 -2 0
q:cut	0 0 8 -2 0 -1 -1
q:date	0 0 -12 1 -5 14 6
q:day	0 0 -6 -6 7 9 -4
q:de	0 0 -1 -4 14 0 -5
q:deadline	0 0 10 -1 -11 2 0
q:deal	0 0 5 -9 0 -4 6
q:decided	0 0 6 0 -5 0 0
q:decision	0 0 8 0 0 -5 0
q:declare	0 0 6 0 -4 0 0
q:delegation	0 0 0 0 6 0 0
q:depend	0 0 -3 -6 5 3 0
q:did	0 0 5 0 -6 5 0
q:die	0 0 13 -2 -13 1 0
q:diet	0 0 -7 0 8 0 0
q:dinner	0 0 8 0 -7 0 0
q:dispute	0 0 -7 0 -4 0 11
q:do	5 4 -5 -7 0 0 4
q:dock	0 0 6 -2 -2 0 0
q:doe	0 0 26 0 -10 -20 -4
q:doing	0 0 0 15 -14 0 0
q:done	0 0 -14 8 -18 13 11
q:down	0 0 12 8 -8 -6 -7
q:draw	0 0 -7 0 13 -5 0
q:drawer	0 0 3 4 -8 0 0
q:dried	0 0 12 0 -9 0 0
q:drone	0 0 0 -8 10 0 0
q:drop	0 10 -7 0 0 -2 0
q:due	0 0 -1 -1 11 -3 0
q:duty	5 6 7 -2 -16 14 -6
q:each	0 7 10 18 -22 0 -11
q:earlier	0 0 10 0 0 -10 0
q:earth	0 0 0 -6 18 -13 0
q:eastern	0 0 -4 0 6 0 0
q:effect	0 0 7 0 4 -12 0
q:either	0 0 11 11 -19 0 0
q:else	0 0 -4 -1 10 0 0
q:elsewhere	0 0 -18 -3 21 0 0
q:emergency	0 0 -5 -14 23 -1 0
q:end	3 4 -5 -14 7 7 -8
q:enter	0 0 9 -9 -6 5 -2
q:entry	0 7 -8 0 0 0 0
q:evening	0 0 -5 -3 6 8 -3
q:ever	0 0 -10 1 2 7 0
q:everybody	0 0 -23 -2 28 -1 0
q:everyone	0 0 -9 0 12 0 0
q:everything	0 0 -9 -3 8 4 0
q:everywhere	0 0 4 0 7 -15 0
q:exclusion	0 0 -17 0 24 -7 0
q:exempt	0 0 6 0 -4 0 0
q:exemption	0 0 9 -1 -6 0 0
q:exist	0 0 -7 0 9 0 0
q:expect	0 0 8 -8 0 0 0
q:expire	3 0 -11 0 0 12 -2
q:exporter	0 0 0 13 -13 0 0
q:extend	0 0 -34 2 43 -15 -2
q:extension	6 5 0 -13 -11 10 6
q:extra	0 0 -2 6 0 -2 0
q:face	0 0 0 8 -7 0 0
q:fact	0 0 -5 -9 9 5 0
q:fall	0 0 -21 -11 32 0 0
q:far	0 0 6 0 0 -2 0
q:fare	0 0 -5 -2 10 0 0
q:farm	0 0 -6 -4 11 0 0
q:fee	0 0 -4 7 3 -1 0
q:fentanyl	0 0 -11 8 5 6 -8
q:ferry	0 0 -8 -4 15 0 0
q:fifth	0 0 -12 0 0 12 0
q:final	0 0 -13 -3 19 0 0
q:finished	0 0 2 0 -6 3 0
q:firm	0 0 -15 -4 24 -4 0
q:first	0 -5 6 -4 7 -10 0
q:fish	0 0 4 0 5 -11 0
q:fishing	0 0 0 -8 8 0 0
q:flag	0 0 0 -9 12 0 0
q:flat	0 0 7 0 -4 0 0
q:floor	0 0 -7 0 8 0 0
q:flour	0 0 -4 15 -9 0 0
q:flower	0 0 9 3 -11 0 0
q:follow	0 0 -2 -3 10 0 0
q:followed	0 0 7 0 0 -7 0
q:for	-2 8 11 -8 -5 -2 0
q:force	0 0 30 0 -15 -13 0
q:forced	0 0 -7 -2 8 1 0
q:foreign	0 0 0 -8 16 0 -1
q:forty	6 0 -4 -2 0 0 0
q:found	0 0 0 6 -7 1 0
q:four	0 4 -20 -33 27 13 1
q:fourth	8 0 -4 -5 0 0 5
q:friend	0 0 6 -4 0 0 -1
q:from	0 -1 -21 2 11 1 3
q:front	0 0 -19 0 24 -3 0
q:fruit	0 0 11 0 -8 0 0
q:full	0 0 4 2 -6 0 0
q:further	8 0 -8 5 -4 -2 4
q:general	0 0 0 -5 6 0 0
q:geneva	0 13 19 -7 -6 -6 -12
q:georgia	0 0 -2 -5 -7 4 10
q:get	0 0 -16 -4 14 -3 6
q:give	0 0 -3 -2 10 0 0
q:glass	0 0 10 -6 0 -1 0
q:go	4 -2 5 -2 -13 14 0
q:good	0 -8 0 -15 21 -15 -1
q:grain	0 0 -13 0 -13 18 6
q:grape	0 0 12 -2 -7 0 0
q:great	0 0 5 -1 7 -11 0
q:ground	0 0 -3 -8 6 0 4
q:grower	0 0 11 -2 -3 0 0
q:had	2 0 -1 3 -4 -12 10
q:hall	0 0 -5 -5 6 4 0
q:halve	0 0 -12 0 4 0 10
q:hand	0 0 -17 5 16 -4 -3
q:happen	0 0 4 2 -15 0 9
q:happened	0 0 -12 -2 17 0 0
q:harbour	0 0 0 -2 -5 0 9
q:harvest	5 0 0 -7 0 0 0
q:has	-4 4 -8 -29 23 -11 15
q:have	0 -3 3 -7 -2 -3 15
q:he	4 0 9 0 -7 0 -7
q:her	0 0 -10 0 11 0 0
q:him	0 0 9 6 -10 0 0
q:his	0 0 -21 -3 25 3 -6
q:hit	0 0 -4 9 0 0 0
q:hold	0 0 -7 -1 5 9 0
q:holiday	0 0 -7 0 10 0 0
q:home	0 0 -1 0 6 0 0
q:hope	0 0 0 0 -13 0 12
q:hospital	0 0 -10 0 12 0 0
q:hotel	0 0 -7 0 9 0 0
q:hour	8 0 -6 -6 12 -5 -4
q:house	0 0 -1 6 -2 0 0
q:how	0 0 32 -10 -12 -19 3
q:ice	0 0 16 0 -12 0 0
q:if	0 0 -20 -3 32 0 -12
q:import	0 0 -16 -6 27 -6 -2
q:importer	0 0 -10 6 0 3 0
q:impose	0 0 0 6 5 -4 -11
q:in	-10 0 13 -12 11 -17 -2
q:industry	0 0 -10 3 6 0 0
q:initial	0 10 -2 0 -3 0 0
q:instead	0 0 10 12 -18 -2 0
q:interest	0 0 1 6 -7 -1 0
q:interview	0 0 0 0 -7 9 0
q:into	0 5 5 -1 -10 2 0
q:introduce	0 0 8 0 -10 0 0
q:is	12 10 19 1 -31 14 -2
q:island	0 0 -14 -3 23 -1 0
q:isn't	0 0 -15 0 1 12 0
q:issued	0 0 16 0 -9 -8 0
q:it	-10 10 -10 -2 4 3 7
q:its	0 6 -2 -15 12 -14 5
q:joint	0 0 -9 24 -14 0 -3
q:just	0 0 -12 -9 11 7 -1
q:keep	0 8 -9 -6 -1 20 -2
q:kind	0 0 -27 -9 37 -3 0
q:know	0 0 -5 0 0 10 -5
q:kuala	0 0 16 0 -9 -7 0
q:labor	0 0 -7 -2 8 1 0
q:largest	0 0 0 7 -7 0 0
q:last	1 -2 11 -1 -6 1 -11
q:lasted	0 8 -17 -9 15 -3 0
q:late	0 0 -5 8 -1 0 0
q:later	0 0 -1 0 6 0 0
q:law	0 0 -39 -6 25 9 1
q:lay	0 0 -4 7 -1 0 0
q:leather	0 0 3 0 -8 3 0
q:leave	0 -3 5 -31 22 -1 -10
q:legal	0 0 -3 -2 -3 10 0
q:lentil	0 0 7 -2 -3 0 0
q:less	0 0 0 -4 8 0 0
q:letter	0 0 14 0 -10 0 0
q:level	0 0 9 9 -16 0 0
q:levy	0 0 7 3 -13 0 6
q:licence	0 0 0 0 6 0 0
q:lie	0 0 -2 -2 12 0 0
q:like	0 0 4 9 -9 -2 0
q:likely	0 0 11 0 -10 0 0
q:line	0 6 -2 -4 11 -12 -3
q:lisbon	0 0 -8 1 4 0 0
q:list	0 0 6 -10 11 -4 -5
q:listed	0 0 -17 0 18 0 0
q:little	0 0 -7 6 0 0 0
q:long	0 0 18 -9 -11 -19 18
q:look	0 0 12 8 -32 18 0
q:lower	2 -1 -23 -14 6 14 7
q:lumpur	0 0 16 0 -9 -7 0
q:m	0 0 -11 5 6 0 0
q:machine	0 7 -3 -3 0 0 0
q:make	-2 0 -17 5 3 9 2
q:man	0 0 0 -7 8 0 0
q:many	0 0 0 7 -5 0 0
q:market	0 0 10 0 2 -13 0
q:matter	0 0 10 0 -3 0 -1
q:may	0 7 -17 -8 15 3 -8
q:me	-3 0 8 9 -10 0 -1
q:meal	0 0 9 5 -13 0 0
q:mean	-2 0 0 0 6 0 0
q:measure	0 0 0 -1 8 -9 0
q:medicine	0 0 11 -8 -6 0 0
q:meet	-5 -4 -10 -1 -2 13 9
q:member	0 0 0 0 9 0 -7
q:midnight	0 0 0 9 -11 6 -1
q:might	0 0 0 8 -6 0 0
q:mill	0 0 -7 11 -3 0 0
q:million	0 0 -11 0 14 0 0
q:mind	0 0 -1 10 -7 0 0
q:minister	2 6 25 12 -22 -14 -11
q:ministry	0 0 -3 -8 8 2 0
q:minute	0 0 -1 -10 19 -10 0
q:moment	0 6 -6 -5 5 0 0
q:monday	0 0 -7 -7 16 0 0
q:money	0 0 0 -4 8 0 0
q:month	0 0 13 11 -11 -15 0
q:more	-1 0 9 -18 11 -2 -7
q:morning	0 0 -3 -12 2 -4 18
q:most	0 0 1 6 -4 0 0
q:move	0 0 1 9 -7 0 0
q:much	0 0 6 -1 -2 0 0
q:must	0 0 -10 3 5 0 0
q:my	-2 0 -1 3 9 -5 -7
q:name	0 0 -24 7 2 14 0
q:nearly	0 0 6 1 -2 0 -2
q:need	0 0 -3 -4 12 0 0
q:needed	0 0 -5 8 0 0 0
q:negotiate	0 0 -11 -3 18 -3 0
q:negotiator	0 0 -8 0 12 -1 0
q:neither	0 0 -2 -3 6 0 0
q:network	0 0 -2 0 10 -4 0
q:never	0 0 8 2 -2 -7 0
q:new	0 3 -16 -10 28 -10 -7
q:next	0 0 -9 -5 16 0 -5
q:nickel	0 0 8 0 -2 -3 0
q:night	0 0 -26 4 6 -4 15
q:no	5 -1 -4 9 0 -10 0
q:nobody	0 -2 12 -9 -2 -2 4
q:none	0 0 10 7 -12 0 0
q:noon	0 0 -13 0 16 0 0
q:nor	0 8 -11 0 5 -4 0
q:northern	0 0 -15 0 18 -1 0
q:not	5 0 6 10 1 -22 -8
q:note	0 0 10 0 -13 2 0
q:nothing	0 0 7 3 -14 1 5
q:notice	0 0 16 -1 0 -23 0
q:now	9 3 -2 3 -8 5 -11
q:of	-19 7 2 -4 12 -30 14
q:off	6 0 2 -5 -8 3 0
q:offer	0 0 -2 0 6 0 0
q:official	0 0 9 0 -7 0 0
q:oil	0 -2 -2 6 -6 0 7
q:old	0 0 7 -4 0 0 0
q:older	0 0 -1 -3 8 0 0
q:olive	0 0 2 3 -14 0 7
q:on	-2 -8 12 4 -6 0 -15
q:once	5 0 0 -11 0 0 6
q:one	-1 16 -36 10 19 -4 -20
q:only	0 0 -19 0 0 19 -2
q:open	0 0 2 -1 6 -5 0
q:opened	2 0 4 2 -5 -11 5
q:operated	0 0 -7 -1 10 0 0
q:operator	0 0 -13 0 15 0 0
q:or	0 0 -24 -15 39 -3 -1
q:orange	0 0 -6 -12 0 13 2
q:order	0 0 -3 8 -14 2 14
q:ordinary	0 6 0 -5 8 -12 0
q:origin	0 0 6 -2 -4 -3 5
q:other	0 -3 -8 6 19 -5 -22
q:our	0 0 12 0 -11 0 0
q:out	-1 0 17 14 -23 -1 -1
q:own	0 0 24 -9 -4 -13 0
q:owned	0 0 -8 0 10 0 0
q:owner	0 0 -13 0 16 0 0
q:p	0 0 -8 7 0 0 0
q:page	0 0 -3 0 -2 7 3
q:palm	0 0 -9 -2 7 -4 6
q:paper	0 7 -4 6 -9 5 0
q:parcel	0 0 10 -1 -6 0 0
q:pass	0 0 -10 0 13 0 0
q:past	0 0 1 1 -12 8 0
q:pause	5 0 -4 19 -19 8 -4
q:pay	-9 9 4 -13 14 -12 -9
q:peace	0 0 1 0 6 -9 0
q:people	0 0 -9 5 0 6 0
q:per	0 0 0 -4 7 0 0
q:percent	0 0 -6 0 10 0 0
q:permit	0 0 -8 -2 16 -1 0
q:phosphate	0 0 0 0 8 0 0
q:place	0 5 -23 0 14 0 5
q:play	0 0 -1 9 -5 0 0
q:point	0 0 -8 0 13 0 0
q:pork	0 0 -5 -3 14 -4 0
q:port	-3 0 18 -2 -7 -3 0
q:powder	0 0 2 4 -8 0 0
q:power	0 0 -24 -1 27 0 0
q:present	0 0 15 0 -16 3 2
q:president	0 0 16 0 -15 -1 3
q:price	0 0 0 -6 6 0 0
q:proclamation	0 0 -15 -18 37 -6 -5
q:product	0 3 5 -6 3 -4 0
q:progress	0 0 -9 0 2 6 0
q:prolong	0 0 5 0 -10 2 0
q:prolongation	0 0 9 3 0 -12 -1
q:prolonged	0 0 -10 0 15 -5 0
q:promise	0 0 -12 0 16 -1 0
q:propose	0 0 -6 -5 14 0 0
q:published	0 0 9 0 -4 -1 -3
q:pump	0 0 -4 0 0 -1 10
q:purchase	0 0 -4 0 8 0 0
q:put	0 0 12 -9 -4 0 0
q:quarrel	0 -2 4 -9 0 10 0
q:raise	0 0 -10 -9 22 -4 0
q:rare	0 0 0 -5 17 -12 0
q:rate	0 0 0 -15 -4 19 0
q:rather	0 0 0 7 -5 0 0
q:reach	0 0 0 16 -16 7 0
q:read	0 0 3 -8 0 4 0
q:reader	0 0 -4 0 7 0 0
q:reason	0 0 -1 7 -4 0 0
q:reciprocal	0 0 8 0 1 -4 -3
q:recommend	0 0 -7 0 12 0 0
q:reduce	0 0 -2 6 -10 8 0
q:reduction	0 0 9 0 -7 -2 0
q:refund	0 0 -2 0 6 0 0
q:relief	0 0 5 -1 -9 0 7
q:remain	0 0 8 0 0 -11 0
q:renew	0 0 12 0 -10 0 0
q:renewed	10 0 0 0 -8 0 0
q:reply	0 0 0 0 -7 0 7
q:report	0 0 -11 2 -4 13 0
q:reporter	0 0 4 -11 0 5 0
q:representative	0 0 -8 -5 15 0 0
q:rest	0 0 -3 18 -8 -3 0
q:resume	0 0 -2 -2 7 0 0
q:return	0 0 -6 -9 11 4 0
q:revenue	0 0 -20 -1 23 0 0
q:rice	0 0 -5 -4 1 8 0
q:right	0 0 12 5 -7 -9 0
q:rise	0 0 -5 -2 12 0 0
q:risk	0 0 7 0 -5 0 0
q:river	0 0 -18 -6 26 0 0
q:round	-2 -7 0 -23 1 13 7
q:rule	0 -1 -7 13 3 -3 0
q:rum	0 0 18 1 -20 1 0
q:run	-1 3 10 -7 -14 9 0
q:sailing	0 7 0 -6 0 0 -1
q:salmon	0 0 7 -10 0 0 0
q:same	0 0 -5 -14 6 0 11
q:sardine	0 0 -2 0 6 0 0
q:say	-5 -5 -10 14 6 -4 -1
q:sea	0 0 -4 0 7 0 0
q:season	0 0 12 8 -15 -4 0
q:second	1 5 -35 -3 10 13 10
q:secretary	0 0 -7 -2 0 2 9
q:section	0 0 -4 -16 31 -13 0
q:see	5 0 -2 6 -9 2 0
q:seed	0 0 -6 0 8 0 0
q:send	0 0 -19 1 0 15 0
q:separate	0 0 0 6 -6 0 0
q:set	0 0 9 0 0 -1 -6
q:settle	0 0 -5 0 -2 0 10
q:share	0 0 -10 -4 6 9 0
q:she	0 0 -7 0 11 0 0
q:sheet	0 0 -1 -7 3 5 0
q:shelve	0 0 -1 12 -8 0 0
q:ship	0 -1 -3 6 9 -3 -9
q:shirt	0 0 0 13 -11 0 0
q:shook	0 0 -11 5 6 0 -2
q:short	0 0 4 -7 0 0 0
q:should	0 0 12 13 -18 -5 0
q:show	0 0 9 0 -7 0 0
q:side	-1 10 -7 -16 13 0 -2
q:sign	0 -2 16 2 11 -26 -24
q:signature	0 0 -6 -2 8 0 0
q:since	-3 -2 -4 0 10 0 -4
q:sit	0 0 -1 -11 15 0 -3
q:six	0 0 -8 0 9 0 0
q:sleep	0 0 13 0 -10 0 0
q:small	0 0 13 6 -12 -6 -1
q:so	0 7 -6 -7 5 3 -2
q:somebody	0 0 13 6 -18 0 0
q:something	0 5 0 8 -12 0 0
q:soybean	0 -1 -5 10 0 -3 0
q:special	0 7 -1 0 0 0 0
q:spoke	0 0 -11 -4 13 2 0
q:spring	0 5 0 10 -4 -4 -11
q:stake	0 0 0 -2 10 0 -5
q:stand	0 6 10 0 -8 -8 0
q:standstill	3 0 2 0 -9 4 -3
q:start	0 0 -11 0 13 -2 0
q:state	0 0 15 8 -18 0 -4
q:statement	0 0 -7 21 -12 0 -3
q:stay	0 0 0 -26 2 13 0
q:steel	0 0 0 -7 13 0 -3
q:step	0 0 8 -5 0 -4 0
q:stockholm	2 7 21 -10 -15 -11 0
q:stop	0 0 5 11 -10 0 -1
q:storm	0 0 -6 0 9 0 0
q:strike	0 0 -8 -4 16 -1 0
q:sugar	0 0 -8 -5 -5 20 0
q:sum	0 0 8 0 -5 0 0
q:summit	0 0 5 4 -8 -1 0
q:surcharge	0 0 -55 -13 68 -5 -4
q:suspend	0 8 0 0 12 -9 -20
q:suspension	0 0 -16 -33 -1 22 23
q:table	0 0 18 -2 -16 1 0
q:take	2 1 12 -14 9 -11 -20
q:talk	0 -2 -10 -12 15 3 2
q:talking	0 0 -16 0 16 0 0
q:tariff	1 -7 0 2 4 -3 -7
q:telephone	0 0 -6 -3 10 3 0
q:television	0 0 -4 0 -4 15 0
q:ten	0 0 2 5 -8 0 0
q:term	0 0 -6 0 8 1 0
q:text	0 0 -11 -8 5 0 11
q:than	0 0 -5 -17 23 -2 0
q:that	-1 4 -6 -10 14 -5 -2
q:the	-10 -3 -13 0 20 4 -10
q:their	3 0 9 -22 -19 18 6
q:them	0 0 -21 0 28 -5 -6
q:then	3 0 -12 8 -14 23 0
q:there	-4 -8 19 0 -7 -1 0
q:these	0 0 12 -2 -7 0 0
q:they	0 -2 0 15 -1 3 -26
q:thi	-2 14 18 -19 -8 0 0
q:thing	0 0 17 6 -17 0 -2
q:think	0 0 0 0 -6 4 0
q:third	-2 4 5 -15 -5 6 2
q:threat	0 0 11 3 -13 0 0
q:threaten	0 0 7 -1 0 0 0
q:three	0 0 24 0 -19 0 -1
q:through	0 0 0 -3 8 0 0
q:tile	0 0 0 4 -8 6 0
q:time	-2 1 -11 -16 -3 31 1
q:to	-9 -7 -9 -39 25 19 5
q:together	0 0 -11 0 16 0 0
q:tomatoe	0 0 -11 0 13 0 0
q:too	0 5 -19 -1 12 3 0
q:top	0 0 -6 -6 16 0 0
q:town	0 0 -6 -7 17 -1 0
q:trade	0 5 -2 -13 0 9 1
q:transit	0 0 -3 0 8 0 0
q:travel	0 0 0 16 -15 0 0
q:treat	0 0 0 7 -3 0 0
q:truce	0 1 37 -1 -26 -18 6
q:two	0 -1 0 10 5 -15 -4
q:tyre	0 0 -9 0 -1 13 0
q:unchanged	0 0 -2 0 7 0 0
q:under	0 0 -15 5 25 -19 -11
q:unless	0 0 -12 7 14 -15 -3
q:until	2 -4 -33 0 26 7 -3
q:up	2 9 -23 9 7 3 -9
q:upper	0 0 -13 0 18 0 0
q:us	0 0 7 -11 12 -13 -1
q:use	0 0 -10 0 6 2 0
q:used	0 0 -1 -3 8 0 0
q:valley	0 0 -19 0 21 0 0
q:value	0 0 -3 0 9 0 0
q:vessel	0 0 -7 -1 10 0 0
q:visit	0 0 16 0 -13 -1 0
q:volume	0 0 0 11 -11 0 0
q:walk	0 0 -1 0 12 -8 0
q:wall	0 8 -6 -2 3 -4 0
q:warn	0 0 0 0 10 -7 0
q:was	0 9 22 -5 1 -46 -2
q:watch	0 0 0 0 -8 9 0
q:watche	0 0 3 -6 3 0 0
q:water	0 0 6 -2 0 0 0
q:way	0 0 13 -2 -1 -6 0
q:we	2 -6 -10 -31 -11 29 27
q:week	0 0 17 14 -27 5 -3
q:welcome	0 0 -7 -12 -8 15 8
q:welcomed	0 0 0 -1 -1 0 6
q:well	0 0 -6 0 8 0 -1
q:were	0 0 28 -11 1 -18 -6
q:what	6 7 -1 -7 7 3 -26
q:wheat	0 0 -12 0 20 -15 2
q:when	5 -1 0 16 -19 15 -11
q:where	0 -3 0 16 -8 2 -5
q:whether	0 0 9 0 -8 0 0
q:which	-3 3 6 -11 -16 19 0
q:while	0 0 -8 0 14 0 -1
q:who	0 0 -22 -9 40 -18 -2
q:will	-3 -4 -39 7 11 17 8
q:win	0 0 0 -6 0 0 5
q:window	0 0 8 0 -5 -1 0
q:wine	0 0 6 -1 -9 -4 10
q:wish	0 0 0 -6 4 0 0
q:with	-7 -3 17 -1 -2 -19 3
q:within	8 0 0 -1 3 -9 -3
q:word	0 0 19 8 -20 -6 0
q:worked	0 0 1 -2 -6 1 4
q:world	0 0 -9 0 11 0 0
q:worse	0 0 -2 -2 13 0 -5
q:worst	0 7 7 -7 -6 0 0
q:worth	0 -3 -5 -2 15 0 0
q:would	-5 -5 21 0 -26 3 14
q:write	0 0 -15 -5 4 14 0
q:yarn	0 0 9 15 -13 -1 -8
q:year	0 15 -11 2 2 -15 0
q:yes	0 0 11 -11 0 -5 0
q:yet	0 0 0 -6 0 -2 8
q:york	0 0 -1 7 -3 0 0
q:you	0 0 -1 17 -10 3 -4
q:your	0 0 10 -3 -9 3 0
q:—	0 0 6 4 -5 -12 4
qt=future	0 -3 4 8 -27 28 -10
qt=modal	-7 -6 8 -7 -6 6 6
qt=past	0 0 -6 5 7 -6 -6
qt=perfect	-4 0 8 -8 5 -23 9
qt=pluperfect	0 -4 3 5 -1 -20 13
qt=present	0 10 1 -11 13 -9 -4
quoted	0 0 -7 7 0 1 0
r1=!	0 0 -6 -2 11 0 0
r1="	0 0 5 0 -9 8 -4
r1=" & d:ahead	0 0 5 2 -12 8 -4
r1='s & d:ahead	0 0 0 -4 9 0 0
r1=(	0 0 0 -4 -9 17 0
r1=( & d:ahead	0 0 1 -1 -19 18 0
r1=) & d:ahead	0 0 -4 0 10 -1 -2
r1=,	-12 2 2 -2 6 -3 -3
r1=, & d:ahead	-10 -26 13 -19 -3 4 2
r1=, & d:gone	-4 15 -42 7 8 -21 -17
r1=-	0 0 -3 -3 8 0 0
r1=- & d:today	0 0 -3 -3 8 0 0
r1=.	-3 -12 -3 0 0 5 6
r1=. & d:ahead	-13 -6 1 -5 -7 11 12
r1=. & d:gone	3 -3 -28 0 19 -19 -8
r1=:	-4 -2 14 0 3 -6 -12
r1=: & d:ahead	0 0 16 8 -10 -6 -10
r1=: & d:gone	-4 -1 0 -11 19 0 0
r1=;	4 -6 -1 2 0 0 0
r1=; & d:ahead	0 0 -2 -7 6 0 0
r1=; & d:gone	5 -6 0 6 -7 0 0
r1=<day-today>	6 0 7 -11 -3 0 0
r1=<day-today> & d:ahead	0 0 8 0 -4 0 0
r1=<day-today> & d:gone	7 0 0 -8 0 0 0
r1=<end>	-3 -20 -1 -3 19 -6 -5
r1=<end> & d:ahead	-12 -8 3 -17 5 4 2
r1=<end> & d:gone	6 -9 -14 8 14 -27 -11
r1=<end> & d:today	-2 0 6 -3 5 -8 -8
r1=<goods>	0 0 -3 -2 0 0 7
r1=<goods> & d:ahead	0 0 -3 -10 2 0 7
r1=<level>	0 0 -5 -5 22 0 -6
r1=<level> & d:ahead	0 0 -4 0 14 0 -6
r1=<name>	0 0 5 -13 4 0 4
r1=<name> & d:ahead	0 0 7 -18 0 0 5
r1=<name> & d:gone	0 0 0 -8 10 0 0
r1=<name> & d:today	0 0 0 6 -5 0 0
r1=<not>	0 0 0 -10 16 -5 0
r1=<not> & d:ahead	0 0 0 -3 10 -5 0
r1=<not> & d:gone	0 0 0 -5 8 0 0
r1=<number>	0 0 -1 -4 10 0 0
r1=<quality>	0 0 14 -14 0 0 -3
r1=<quality> & d:ahead	0 0 12 -9 -1 0 -2
r1=<v-bear> & d:ahead	0 0 0 10 -5 0 -3
r1=<v-bear> & d:gone	0 0 0 -9 10 0 0
r1=<v-begin>	0 0 -7 2 4 0 0
r1=<v-begin> & d:ahead	0 0 -6 -3 13 0 0
r1=<v-begin> & d:gone	0 0 0 6 -5 0 0
r1=<v-down>	0 4 10 -2 -5 -2 0
r1=<v-down> & d:ahead	0 0 11 -4 -3 -1 0
r1=<v-end>	-2 5 -3 -7 0 12 -1
r1=<v-end> & d:ahead	0 0 -2 -2 -2 12 0
r1=<v-end> & d:gone	-2 6 0 -4 0 0 0
r1=<v-impose>	0 3 4 -6 -3 -1 7
r1=<v-impose> & d:ahead	0 0 6 -7 -5 0 7
r1=<v-say>	0 0 -1 7 -4 0 0
r1=<v-say> & d:today	0 0 0 8 -8 0 0
r1=<v-stay> & d:ahead	0 0 -3 -1 8 0 0
r1=<v-up>	0 0 -3 6 0 0 0
r1=<v-up> & d:ahead	0 0 -3 0 6 0 0
r1=<v-up> & d:gone	0 0 0 7 -7 0 0
r1=?	3 0 1 -13 2 -1 0
r1=? & d:ahead	0 0 3 -11 0 0 0
r1=a	0 0 -2 -13 24 0 -4
r1=a & d:ahead	0 0 -2 -6 16 0 -3
r1=a & d:gone	0 0 0 -7 9 0 0
r1=after & d:gone	1 0 0 -12 10 0 0
r1=after & d:today	0 0 -2 11 -6 0 0
r1=allow	0 0 0 -7 7 0 0
r1=allow & d:gone	0 0 0 -7 7 0 0
r1=an	0 0 0 -5 -10 11 6
r1=and	-7 3 -12 6 6 -14 0
r1=and & d:ahead	-2 -4 -13 1 12 -12 2
r1=and & d:gone	-3 7 -5 8 -6 0 -5
r1=and & d:today	0 0 6 -7 3 0 0
r1=are	0 0 -8 0 9 0 0
r1=are & d:ahead	0 0 -8 4 4 0 0
r1=as	0 0 -4 -9 2 4 4
r1=as & d:ahead	0 0 0 0 -5 6 4
r1=as & d:gone	0 0 -2 -1 8 0 0
r1=at	10 0 -6 -13 11 0 -3
r1=at & d:ahead	0 0 -3 -2 11 0 -3
r1=at & d:gone	10 0 0 -8 -1 0 0
r1=both	0 0 0 9 -9 0 0
r1=both & d:gone	0 0 0 11 -11 0 0
r1=by	0 0 0 0 7 -1 0
r1=cut	0 7 6 -10 -3 0 0
r1=cut & d:gone	0 7 0 -9 0 0 0
r1=doe	0 0 0 6 -5 0 0
r1=doe & d:ahead	0 0 0 8 -7 0 0
r1=end	-1 0 -3 -8 0 12 0
r1=end & d:ahead	0 0 -2 0 -5 12 0
r1=end & d:gone	-1 1 0 -7 9 0 0
r1=evening	5 0 -7 -3 8 0 0
r1=evening & d:ahead	0 0 -5 0 9 0 0
r1=for	0 -4 -5 9 0 -5 1
r1=for & d:ahead	0 0 -3 -1 6 -4 2
r1=for & d:gone	0 -3 0 12 -8 0 0
r1=from	0 0 0 0 7 -2 -1
r1=go	0 0 -3 6 -1 0 0
r1=go & d:gone	0 0 0 7 -7 0 0
r1=has	0 0 -3 -6 12 0 0
r1=has & d:ahead	0 0 -3 -8 13 0 0
r1=he	0 0 -3 13 -7 0 0
r1=he & d:gone	0 0 0 14 -13 0 0
r1=if	0 0 -17 -5 11 -1 11
r1=if & d:ahead	0 0 -17 -3 6 -1 12
r1=in	0 0 -7 -10 23 0 -3
r1=in & d:ahead	0 0 -6 8 2 0 -3
r1=in & d:gone	0 0 0 -23 25 0 0
r1=instead	0 0 0 0 -11 2 9
r1=instead & d:ahead	0 0 0 0 -13 2 9
r1=is & d:gone	0 0 0 7 -4 0 0
r1=is & d:today	0 0 0 -2 6 0 0
r1=it	3 3 0 -10 0 -4 0
r1=it & d:ahead	0 0 4 -17 4 -3 0
r1=it & d:gone	4 4 -1 0 -6 0 0
r1=it & d:today	0 0 -1 -2 7 0 0
r1=its	0 0 0 8 -4 0 -1
r1=its & d:gone	0 0 0 10 -9 0 0
r1=last & d:ahead	0 0 0 -6 9 0 0
r1=morning	0 0 -1 -3 8 0 0
r1=most	0 0 0 -11 13 0 0
r1=most & d:gone	0 0 0 -10 11 0 0
r1=next	0 0 8 5 -8 -4 0
r1=next & d:ahead	0 0 9 0 -5 -4 0
r1=next & d:gone	0 0 0 7 -5 0 0
r1=night	0 0 5 -6 0 0 0
r1=night & d:ahead	0 0 7 0 -5 0 0
r1=night & d:gone	0 0 0 -5 9 0 0
r1=of & d:ahead	0 0 6 -2 -5 2 -3
r1=on	0 0 -2 -6 4 0 4
r1=our	0 0 -7 8 0 0 -3
r1=our & d:ahead	0 0 -7 -8 21 0 -3
r1=our & d:gone	0 0 0 13 -13 0 0
r1=pay	0 0 0 12 -8 0 -3
r1=pay & d:ahead	0 0 0 11 -8 0 -3
r1=run	0 6 0 3 -7 0 0
r1=run & d:gone	0 6 0 5 -10 0 0
r1=that	-2 0 -5 5 6 0 -1
r1=the	-8 -4 6 -1 5 -5 -2
r1=the & d:ahead	0 0 6 0 -2 -3 0
r1=the & d:gone	-6 -2 5 0 2 0 0
r1=the & d:today	0 0 -6 -2 7 0 0
r1=there	0 0 -4 11 0 0 -3
r1=there & d:ahead	0 0 -4 -2 12 0 -2
r1=there & d:gone	0 0 0 14 -13 0 0
r1=they	0 0 11 0 -3 -2 -6
r1=they & d:ahead	0 0 12 4 -8 -1 -6
r1=to	0 0 -6 0 5 5 -3
r1=to & d:ahead	0 0 -3 0 0 6 -1
r1=to & d:gone	0 0 -5 -1 7 0 -1
r1=two	0 0 -6 1 4 0 0
r1=under	0 0 4 9 -10 0 0
r1=under & d:ahead	0 0 9 4 -12 0 0
r1=unless	0 0 -6 -2 9 0 0
r1=unless & d:ahead	0 0 -5 -1 7 0 0
r1=when & d:gone	0 0 0 6 -6 0 0
r1=will & d:ahead	0 0 0 -2 9 0 0
r1=with	0 0 -2 -2 11 0 0
r1=without	0 0 -4 -5 15 0 0
r1=without & d:ahead	0 0 -8 0 14 0 0
r1=—	9 3 -15 -2 5 -6 0
r1=— & d:ahead	0 0 -5 -1 10 -4 1
r1=— & d:gone	11 5 0 -6 -6 0 0
r1=— & d:today	0 0 -7 4 3 0 0
r2="	0 0 1 0 4 -7 -2
r2='	0 0 0 7 -6 0 0
r2='s	0 0 3 6 -6 0 -2
r2=,	8 0 -9 0 4 2 -7
r2=.	-1 0 17 7 -15 0 -6
r2=<day-ahead>	0 1 4 0 2 -16 -4
r2=<day-gone>	0 0 0 -7 0 0 7
r2=<duty>	0 0 6 -23 5 0 5
r2=<end>	-6 -32 0 1 14 1 -7
r2=<gate>	0 0 -13 -4 23 -1 -1
r2=<goods>	0 6 -9 -3 11 -4 -5
r2=<level-noun>	0 0 10 2 -13 0 3
r2=<level>	0 -1 1 -2 12 3 -14
r2=<money>	0 0 0 9 -8 0 0
r2=<month-gone>	0 0 0 9 -6 0 0
r2=<name>	3 0 -6 -4 4 4 0
r2=<not>	-10 0 -5 4 1 12 -4
r2=<number>	3 0 20 -14 -5 -4 0
r2=<office>	0 -2 2 3 -5 -8 9
r2=<organisation>	0 0 -25 0 29 -4 -1
r2=<person>	0 9 -16 -28 3 13 9
r2=<quality>	0 -1 13 6 -5 0 -16
r2=<span>	0 -9 -1 4 -4 8 0
r2=<v-agree>	0 0 -4 -6 5 7 0
r2=<v-bear>	0 0 0 7 -13 2 6
r2=<v-begin>	3 0 -16 12 2 -1 -2
r2=<v-down>	0 -4 -5 10 -6 10 -4
r2=<v-end>	-3 -10 11 20 -13 -12 -5
r2=<v-impose>	0 0 -6 -23 23 4 -10
r2=<v-propose>	0 0 -7 -8 16 0 0
r2=<v-return>	0 0 9 0 -6 0 0
r2=<v-say>	0 0 0 -10 8 0 0
r2=<v-sell>	0 0 0 -7 10 0 0
r2=<v-stay>	0 4 -13 -1 0 0 12
r2=<v-suspend>	0 -2 -6 -3 7 0 5
r2=<v-target>	0 0 1 -6 3 0 0
r2=<v-up>	0 0 -12 6 8 0 -1
r2=a	-1 9 9 -9 4 -5 -13
r2=according	0 0 -10 -1 15 0 -1
r2=additional	0 0 11 -11 0 -1 -1
r2=agree	0 0 0 -6 8 0 0
r2=all	0 0 -2 -4 11 0 0
r2=another	0 0 0 -13 16 0 0
r2=are	-2 7 0 -1 1 -1 0
r2=as	-3 0 0 7 3 -8 -2
r2=at	0 0 3 0 -5 -10 13
r2=be	0 0 0 -5 0 7 0
r2=been	0 0 -3 -7 8 2 0
r2=both	0 6 -2 0 -5 7 -1
r2=bring	0 0 0 8 -1 0 -3
r2=come	0 0 0 12 -9 0 0
r2=could	0 0 -8 0 10 0 0
r2=doe	0 0 7 -5 0 0 0
r2=duty	0 0 4 -13 0 0 4
r2=each	0 0 -12 7 2 0 0
r2=end	-1 -2 20 15 -20 -4 -1
r2=entry	0 0 -9 0 8 0 0
r2=for	0 11 -3 0 -7 -2 5
r2=from	0 0 -13 20 -19 3 5
r2=go	0 0 -12 3 10 0 -1
r2=have	0 0 -4 -11 18 0 0
r2=his	0 0 4 0 -11 2 5
r2=hold	0 0 0 12 -7 0 0
r2=hour	0 5 0 -6 -10 10 0
r2=i	0 0 4 11 -11 -1 0
r2=if	0 0 -22 4 5 -3 8
r2=in	0 0 -4 4 12 -4 -8
r2=is	0 -4 0 4 2 -6 0
r2=it	0 -4 -18 0 3 2 18
r2=last	-1 -1 0 0 7 0 -4
r2=leave	0 0 13 -9 -3 0 0
r2=let	0 0 0 -4 6 0 0
r2=make	0 0 -3 0 7 0 0
r2=may	0 0 -4 0 13 0 -4
r2=more	0 0 -6 0 6 0 0
r2=next	0 0 -2 7 -9 7 0
r2=no	0 0 -9 0 12 0 0
r2=nobody	-9 0 0 0 10 0 0
r2=noon	0 0 -5 0 10 0 0
r2=not	0 0 1 3 -17 20 -1
r2=of	0 -4 0 -8 -2 11 4
r2=on	0 9 -14 -6 14 -5 0
r2=only	0 7 -3 -7 4 0 -3
r2=or	0 0 -4 0 10 0 -3
r2=out	0 0 0 14 -12 0 0
r2=pay	0 0 0 1 -3 -4 8
r2=put	0 0 0 -11 13 0 0
r2=run	0 6 0 0 -13 0 10
r2=section	0 0 0 -5 6 0 0
r2=settle	0 0 0 0 -6 8 0
r2=shall	0 0 11 -3 -4 0 0
r2=ship	0 0 0 -5 6 0 0
r2=sign	0 0 0 -6 9 0 0
r2=stay	0 0 -4 -8 5 0 6
r2=stop	0 0 4 3 -6 0 0
r2=suspend	0 0 0 -6 10 0 0
r2=talk	0 0 8 0 -5 0 0
r2=tell	0 0 7 0 -6 0 0
r2=that	4 6 -7 2 -1 -7 1
r2=the	12 -23 9 -9 8 -9 -11
r2=their	0 0 -7 0 0 9 0
r2=then	0 0 -17 0 20 -1 0
r2=there	0 0 -2 -10 16 0 0
r2=they	0 0 -4 0 6 0 0
r2=thi	0 0 9 3 -4 -6 -1
r2=three	0 0 0 -5 10 0 0
r2=time	0 0 13 0 -10 0 0
r2=truce	0 0 -13 11 4 0 0
r2=two	0 0 0 -2 6 0 0
r2=under	0 0 0 7 0 -6 0
r2=unless	0 0 -10 0 14 0 0
r2=until	4 8 -5 2 -6 0 -3
r2=was	4 -7 -8 1 7 -4 0
r2=we	0 0 0 -5 7 0 -1
r2=well	0 0 -8 -2 6 4 0
r2=what	0 0 -7 0 13 -4 0
r2=when	0 -6 14 -12 7 -6 -10
r2=which	0 -2 -13 11 -4 11 -4
r2=will	0 0 -5 -11 2 -5 16
r2=with	0 0 11 5 -10 0 0
r2=without	0 0 -6 8 0 0 0
r2=would	-4 0 0 24 -17 -3 2
r2=year	0 0 7 5 -6 -9 0
r2=yes	0 0 10 -6 -2 0 0
r3="	0 0 -2 0 9 0 0
r3='s	4 0 -8 7 -11 1 8
r3=,	-6 4 0 0 2 -17 3
r3=.	-7 0 15 -1 -15 3 10
r3=:	0 0 0 -26 27 0 -9
r3=;	0 0 0 -3 7 0 0
r3=<agent>	0 0 -14 14 -11 11 0
r3=<day-ahead>	0 -5 -16 14 0 6 -1
r3=<day-gone>	0 11 0 -6 -7 5 0
r3=<duty>	0 -1 -1 -4 3 6 0
r3=<end>	-10 -40 7 -3 17 -2 -17
r3=<goods>	0 7 15 -16 1 0 -3
r3=<level-noun>	0 0 -9 -4 13 3 -3
r3=<level>	0 0 6 -14 4 -5 5
r3=<money>	0 0 -10 0 12 0 0
r3=<name>	0 -1 11 11 -10 -3 -9
r3=<not>	0 0 -8 -6 7 2 0
r3=<number>	8 0 15 5 -19 -16 8
r3=<office>	6 0 0 -8 0 0 -1
r3=<organisation>	0 0 -16 -6 23 0 -1
r3=<person>	0 0 13 5 -10 -6 0
r3=<quality>	0 0 0 -12 14 2 -7
r3=<seat>	0 0 -12 -6 22 -1 0
r3=<sender>	0 0 0 -1 7 0 0
r3=<span>	0 9 7 -5 4 -5 -9
r3=<taker>	0 0 7 0 -5 0 0
r3=<v-bear>	0 -2 -6 3 13 -1 -12
r3=<v-buy>	0 0 -6 2 0 4 0
r3=<v-end>	4 -4 -13 12 5 -2 -7
r3=<v-impose>	-5 -9 -7 -9 9 0 16
r3=<v-return>	0 0 4 4 -11 0 4
r3=<v-say>	0 9 8 -16 -12 0 13
r3=<v-stay>	0 4 -12 -2 9 0 0
r3=<v-suspend>	0 -2 8 -8 5 0 -1
r3=<v-target>	0 0 -12 -7 11 0 7
r3=<v-threaten>	0 0 0 0 -7 0 6
r3=<v-up>	0 0 -10 4 11 -8 0
r3=?	0 0 -9 0 13 0 0
r3=a	-2 -2 -3 18 -9 3 -5
r3=additional	0 0 -7 0 0 0 7
r3=after	11 0 2 -5 -1 -5 0
r3=again	0 0 0 -3 10 0 -2
r3=agree	0 0 0 7 -2 0 -1
r3=all	0 0 -13 0 16 0 0
r3=and	0 0 26 0 -17 3 -9
r3=announce	0 0 0 0 -3 0 7
r3=another	0 0 -2 7 0 0 0
r3=arrangement	0 0 1 -6 9 0 0
r3=as	0 0 11 -6 -1 -2 0
r3=at	0 0 7 -5 0 0 0
r3=back	0 0 5 13 -14 0 0
r3=be	-3 0 2 -17 8 -4 6
r3=been	0 0 0 4 -10 0 8
r3=before	0 0 -6 5 1 0 0
r3=both	0 0 1 -10 -4 -2 15
r3=by	0 0 -2 -3 9 0 0
r3=carry	0 0 6 0 -3 0 0
r3=charge	0 0 -1 -2 8 0 -2
r3=come	0 0 -2 -3 9 0 0
r3=country	0 0 -5 0 7 0 0
r3=date	0 0 11 0 -7 0 0
r3=day	0 0 25 -7 -13 -5 -1
r3=desk	0 0 0 -5 6 0 0
r3=duty	0 0 0 -1 1 9 -6
r3=end	4 0 -9 7 2 0 -7
r3=extend	0 0 -3 -3 9 0 0
r3=first	2 0 -10 -5 11 0 0
r3=for	0 -4 -12 6 0 0 3
r3=from	0 0 5 -7 0 0 1
r3=go	0 0 4 6 -7 0 0
r3=good	0 0 1 -12 11 0 0
r3=government	0 0 -8 15 -15 9 0
r3=had	0 0 0 -11 11 0 0
r3=has	0 0 -5 12 -16 0 13
r3=have	0 0 0 14 -10 0 -1
r3=hold	0 0 0 -18 18 0 0
r3=i	0 0 3 15 -22 3 0
r3=if	0 0 -3 -3 10 0 0
r3=in	4 7 -17 0 7 -1 -6
r3=is	0 0 3 5 -12 5 0
r3=it	-1 4 -37 7 23 -11 0
r3=keep	0 0 -1 8 -1 -2 0
r3=last	0 0 -11 0 11 0 0
r3=let	0 0 8 -4 -2 0 0
r3=make	0 0 -3 0 12 -1 -2
r3=may	0 0 6 0 0 -5 0
r3=month	0 0 9 -2 0 -1 -1
r3=my	0 0 0 7 -7 0 0
r3=neither	0 0 -3 0 8 0 0
r3=no	0 3 7 0 -17 0 5
r3=nobody	0 0 0 0 -4 8 0
r3=not	0 -1 0 -25 14 0 0
r3=nothing	0 0 -12 1 13 -3 0
r3=now	0 0 -10 0 14 0 0
r3=of	0 0 6 0 -7 -4 7
r3=on	-1 -13 -3 11 -2 -3 2
r3=or	0 0 12 0 -11 0 0
r3=order	0 0 -6 4 -3 4 0
r3=out	0 7 0 0 -11 4 0
r3=over	0 -1 -12 4 10 0 0
r3=pay	0 0 0 -4 10 0 -7
r3=put	0 0 0 -7 7 0 0
r3=rate	0 0 0 -6 0 7 0
r3=read	0 0 -6 -2 12 0 0
r3=return	0 0 4 4 -11 0 4
r3=rise	0 0 -10 0 11 0 0
r3=run	0 7 -4 -7 0 0 3
r3=say	0 0 13 -15 -7 2 3
r3=side	0 0 -12 0 9 7 -1
r3=sign	0 0 0 -1 6 0 0
r3=so	0 0 7 0 -4 0 0
r3=sooner	0 0 -1 0 6 0 -2
r3=stay	0 0 -3 8 -1 0 0
r3=stop	0 0 -3 0 6 0 0
r3=suspend	0 0 4 -13 8 0 0
r3=suspension	0 0 -10 0 7 3 0
r3=tariff	0 0 0 0 9 0 -11
r3=that	0 0 -16 12 -3 3 5
r3=the	6 4 -10 -12 12 2 -6
r3=their	0 0 -5 -2 11 0 0
r3=them	0 0 0 6 -5 0 0
r3=then	4 0 -11 0 -12 9 11
r3=there	0 0 4 0 -8 0 5
r3=they	0 0 -9 -9 21 0 0
r3=thi	0 0 0 -2 7 0 0
r3=trade	0 0 4 6 -3 0 -6
r3=truce	11 7 -15 8 -4 -4 -1
r3=two	1 0 1 8 -8 0 0
r3=until	0 0 -7 -3 -2 0 17
r3=warn	0 0 2 0 -9 0 6
r3=was	-4 0 -6 -3 17 0 0
r3=we	0 0 -6 0 13 0 0
r3=week	0 0 -4 0 6 0 0
r3=were	0 0 -9 -3 16 0 0
r3=what	0 0 13 4 -7 -10 -1
r3=which	4 0 -15 -4 10 2 0
r3=will	0 0 -2 1 0 7 -8
r3=without	0 0 -4 0 6 0 0
r3=would	0 0 0 -12 8 11 -9
r3=write	0 0 6 0 -5 0 0
r3=year	0 0 0 6 -10 4 0
r3=you	0 0 0 10 -3 0 -5
r4="	0 0 -8 2 7 0 -3
r4='s	0 0 9 -15 2 -3 2
r4=)	0 0 0 -6 -10 14 0
r4=,	-1 6 -9 5 4 -15 0
r4=-	0 0 -2 -9 13 0 0
r4=.	0 5 -20 11 -2 11 -8
r4=:	0 0 11 8 -15 -11 6
r4=<agent>	9 0 -20 8 0 14 -8
r4=<day-ahead>	-1 -14 -11 13 -4 -4 8
r4=<day-gone>	0 6 -7 -11 6 0 0
r4=<day-today>	0 0 -13 0 15 0 0
r4=<duty>	0 0 15 -9 -2 -2 0
r4=<end>	-14 -43 5 -7 21 1 -15
r4=<gate>	0 0 -3 -7 15 0 0
r4=<goods>	0 0 7 -1 3 -12 -3
r4=<level-noun>	0 0 28 -13 -9 -6 -4
r4=<level>	0 2 -17 -5 24 0 -10
r4=<money>	0 0 0 -4 6 0 0
r4=<name>	0 0 -10 -1 15 -9 0
r4=<not>	0 0 14 -11 -4 -5 8
r4=<number>	-4 0 0 0 4 -6 1
r4=<organisation>	0 0 -5 -5 0 1 6
r4=<points>	0 0 -4 -8 13 0 0
r4=<quality>	0 0 -19 11 -2 6 0
r4=<sender>	0 0 0 7 -6 0 0
r4=<span>	8 -3 -20 -2 8 -8 10
r4=<v-agree>	0 0 -13 1 4 10 0
r4=<v-bear>	0 8 12 -15 3 -3 -5
r4=<v-begin>	0 0 -2 -12 10 7 -2
r4=<v-down>	0 0 -7 1 3 2 -1
r4=<v-end>	10 0 -6 6 -13 -16 20
r4=<v-impose>	-10 -9 7 -12 15 0 -15
r4=<v-propose>	-3 0 5 -7 8 -3 -2
r4=<v-say>	0 0 -19 -7 26 0 -6
r4=<v-sell>	0 0 0 4 -9 0 6
r4=<v-suspend>	0 0 4 -1 2 -2 -6
r4=<v-target>	0 0 15 -3 -1 -3 -4
r4=<v-up>	0 0 -6 -1 2 8 0
r4=?	0 0 10 0 -7 0 0
r4=a	-2 5 -1 -10 8 -7 3
r4=about	0 0 0 7 -6 0 0
r4=additional	0 0 0 16 -13 0 0
r4=affected	0 0 -6 0 8 0 0
r4=after	0 0 -13 0 16 0 0
r4=again	0 0 -5 0 8 0 0
r4=agree	0 0 -5 -5 2 8 0
r4=and	0 19 4 -8 -23 -2 16
r4=announce	0 0 0 -2 6 0 0
r4=apply	0 0 0 -8 8 0 0
r4=as	0 0 5 -18 15 0 -6
r4=at	0 0 -7 -4 16 0 0
r4=be	0 0 6 -9 14 -6 -8
r4=been	0 0 8 9 -14 0 0
r4=before	0 0 -2 -10 18 0 -1
r4=between	0 0 8 0 -4 0 0
r4=both	0 0 1 6 -6 0 0
r4=but	0 0 -9 0 10 0 0
r4=by	-2 7 0 10 -5 -1 -5
r4=charge	0 0 13 0 -3 -2 -4
r4=come	0 0 6 -7 1 0 0
r4=continue	0 0 0 4 -7 4 0
r4=country	-1 0 7 0 -3 0 0
r4=cut	0 0 -9 6 -1 4 0
r4=day	0 0 -2 -4 9 0 0
r4=duty	0 0 13 1 -20 0 10
r4=end	11 0 -23 1 -2 -6 14
r4=enter	0 0 -1 -2 6 0 0
r4=expire	0 0 6 10 -15 0 0
r4=extension	2 0 -6 -1 9 -2 0
r4=fentanyl	0 0 0 7 0 0 -5
r4=first	5 0 0 -7 0 0 0
r4=for	0 -1 0 -12 20 -2 -8
r4=from	0 0 4 -7 -2 -1 9
r4=given	0 0 3 -7 2 0 0
r4=go	0 0 -10 9 -4 9 0
r4=government	4 0 -1 8 -9 0 0
r4=had	0 0 2 -6 -2 6 0
r4=happen	0 0 -8 0 10 0 0
r4=has	0 0 -5 12 -3 -1 0
r4=have	0 0 -15 5 -4 14 0
r4=he	0 0 0 0 7 0 0
r4=his	0 0 0 6 -5 0 0
r4=hold	0 0 -3 -16 20 0 0
r4=if	0 0 6 -7 -3 0 4
r4=impose	0 0 6 0 -5 0 0
r4=in	0 0 -18 -6 29 2 -6
r4=into	0 0 14 0 -12 0 0
r4=is	0 0 -15 5 10 0 0
r4=it	6 0 -3 2 4 -10 -1
r4=its	0 0 -1 0 13 -12 0
r4=keep	0 0 2 4 -7 0 0
r4=last	0 0 -12 -1 12 2 0
r4=leave	0 0 -2 -2 6 0 0
r4=longer	0 0 0 0 -8 0 6
r4=make	0 0 7 0 -5 0 0
r4=minister	0 0 -4 6 -2 8 -6
r4=ministry	0 0 -8 0 0 9 0
r4=new	0 0 0 -2 10 0 -4
r4=no	0 0 2 -19 19 0 -3
r4=not	0 0 6 7 -10 -3 2
r4=nothing	0 0 -1 0 -7 0 11
r4=now	0 0 0 9 -16 0 9
r4=of	0 6 -15 0 5 0 4
r4=old	0 0 -1 9 -6 0 0
r4=on	0 0 16 16 -20 0 -6
r4=one	0 0 7 -1 0 0 0
r4=other	0 0 7 -6 0 0 0
r4=out	0 7 -9 0 2 0 0
r4=over	0 0 -4 0 7 0 0
r4=paper	0 0 -8 5 1 -7 5
r4=pause	0 0 9 0 -8 0 0
r4=pay	0 8 0 -5 0 0 -1
r4=place	0 0 7 0 -6 0 0
r4=prolonged	0 0 9 0 -6 0 0
r4=rate	0 0 10 -1 -5 0 0
r4=reach	0 0 -9 0 9 0 0
r4=result	0 0 -2 -3 8 0 0
r4=run	0 0 0 9 -7 0 0
r4=same	0 0 6 -4 -12 0 9
r4=say	0 0 -11 3 8 1 -3
r4=side	0 0 -2 -8 14 0 0
r4=sign	0 0 -7 7 -1 0 0
r4=so	0 0 5 13 -16 0 0
r4=stay	0 0 -5 -4 12 0 0
r4=surcharge	0 0 -1 -1 7 0 0
r4=suspension	0 0 -8 6 0 0 0
r4=tariff	0 0 -1 -15 22 0 -3
r4=tell	0 0 -4 -3 9 0 0
r4=than	0 0 -8 0 12 -1 0
r4=that	0 0 12 -4 -4 0 0
r4=the	0 -5 4 -15 5 0 10
r4=their	0 0 6 -6 0 0 0
r4=then	0 0 0 0 -9 8 0
r4=they	0 0 -18 0 7 5 0
r4=third	0 0 0 7 -6 0 0
r4=to	-9 -4 -4 -10 11 9 0
r4=too	0 6 0 -2 0 0 -1
r4=truce	0 -2 22 -1 -9 -2 -2
r4=unless	0 0 -6 1 6 0 -1
r4=until	0 0 -14 0 10 0 5
r4=up	0 0 5 4 -9 0 0
r4=was	5 0 -6 -13 13 0 0
r4=we	0 0 -11 0 -2 10 4
r4=well	0 0 9 0 -7 0 0
r4=what	0 0 -9 0 4 1 0
r4=which	0 0 6 5 -6 -3 0
r4=will	0 -1 8 8 0 -5 -19
r=" .	0 0 9 0 -9 0 0
r=" <end>	0 0 1 -1 -6 7 0
r=) .	0 0 7 0 -4 0 0
r=) <end>	0 0 -12 0 14 0 0
r=, "	0 0 13 1 -11 0 -1
r=, <day-ahead>	0 0 -10 0 9 0 1
r=, <level>	0 0 0 -7 0 6 0
r=, <name>	0 0 -8 4 -5 7 3
r=, <number>	0 0 13 0 -7 0 -5
r=, <office>	0 0 10 0 0 -7 0
r=, <person>	0 10 -8 -5 -12 11 11
r=, <quality>	0 0 12 4 -6 0 -8
r=, <seat>	0 0 5 5 -6 -2 0
r=, <span>	0 -1 17 -18 -11 9 -5
r=, a	0 0 13 -3 -3 -5 -2
r=, according	0 0 -10 -1 15 0 -1
r=, and	0 0 0 -2 2 4 -9
r=, as	-3 0 -10 9 6 0 -1
r=, at	0 0 7 -9 -5 -9 14
r=, come	0 0 0 12 -11 0 0
r=, end	0 0 0 14 -13 0 0
r=, for	0 6 -10 -6 4 -1 3
r=, from	0 0 -5 -2 -3 4 6
r=, go	0 0 -7 0 9 0 0
r=, good	0 0 0 7 -6 0 0
r=, has	0 0 3 8 -13 -1 7
r=, i	0 0 4 14 -14 -1 0
r=, if	0 0 -19 8 0 0 8
r=, in	0 0 -4 1 12 -4 -7
r=, is	0 -1 7 -4 3 0 -1
r=, it	0 0 5 -11 1 0 3
r=, no	0 0 -9 0 10 0 0
r=, not	0 0 -4 0 0 6 0
r=, now	0 0 -6 6 1 0 0
r=, on	0 0 -9 -7 11 -1 6
r=, that	0 8 4 4 -8 -3 -6
r=, the	0 -1 5 -8 0 2 0
r=, their	0 0 -6 0 -2 9 0
r=, then	0 0 -16 0 18 0 0
r=, to	0 0 -1 8 0 -4 0
r=, under	0 0 -2 7 0 -6 0
r=, unless	0 0 -10 0 14 0 0
r=, until	0 8 -6 -3 0 0 0
r=, was	0 -1 0 -1 6 0 0
r=, when	0 -6 14 -12 7 -6 -10
r=, which	0 -2 -12 9 -3 11 -3
r=, will	0 0 -7 0 8 -2 0
r=, would	0 0 4 4 -16 -2 9
r=, yes	0 0 10 -6 -3 0 0
r=. "	0 0 -16 0 21 -4 0
r=. <end>	-3 -12 0 -2 0 6 2
r=: <end>	0 0 -5 17 -12 0 -1
r=: <level>	0 0 7 -11 10 0 -6
r=: the	-2 0 22 0 -16 0 0
r=; <end>	0 0 -7 10 -5 7 -2
r=; <quality>	0 0 9 0 -6 0 0
r=; it	0 0 -13 0 0 12 0
r=; its	0 0 -5 0 7 0 0
r=; the	1 -3 0 -1 8 -2 -5
r=<day-today> .	0 0 2 -9 4 0 0
r=<end> <end>	-3 -20 -1 -3 19 -6 -5
r=<name> 's	0 0 11 -11 -4 0 1
r=? <end>	3 0 1 -13 2 -1 0
r=a <quality>	0 0 0 -4 6 0 0
r=after <span>	0 0 -13 -2 18 0 0
r=after the	1 0 4 0 -6 0 0
r=and ,	0 0 6 0 -6 0 0
r=and <day-ahead>	0 0 0 -10 12 0 0
r=and <month-gone>	0 0 0 10 -10 0 0
r=and are	-2 8 -8 0 1 0 0
r=and has	0 3 0 -8 6 0 0
r=and is	0 0 -15 7 7 0 -2
r=and it	0 0 -3 6 0 0 0
r=and last	0 -1 -6 0 9 0 -4
r=and must	0 0 -6 0 10 0 0
r=and put	0 0 0 -4 6 0 0
r=and run	0 6 0 2 -17 0 11
r=and the	0 0 -3 0 7 0 0
r=and to	0 0 1 -9 4 1 0
r=and was	0 0 -6 5 0 0 0
r=and would	0 0 0 8 -8 0 0
r=as the	0 0 8 0 -6 0 0
r=as well	0 0 -8 -2 6 4 0
r=at <number>	5 0 -3 -7 5 0 0
r=because of	0 0 6 0 -5 0 0
r=by <person>	0 0 0 -5 7 0 0
r=by the	0 0 -3 -3 10 0 0
r=doe not	0 0 0 6 -5 0 0
r=evening .	0 0 -2 0 6 0 0
r=for <span>	0 -3 -7 13 -6 -3 5
r=from <day-ahead>	0 0 -6 0 13 -1 0
r=from <level>	0 0 4 3 -6 0 0
r=has been	0 0 -1 -6 7 1 0
r=if it	0 0 -10 -2 -2 0 16
r=in <name>	0 0 0 -6 7 0 0
r=in <seat>	0 0 0 6 -5 0 0
r=in the	0 0 9 -3 -2 -1 0
r=is the	0 0 0 9 -4 0 0
r=it 's	0 0 -7 8 2 0 -6
r=it was	3 0 0 -8 5 0 0
r=it will	0 0 3 -1 -11 0 11
r=it would	-2 0 -2 7 0 0 -3
r=most <quality>	0 0 0 -10 12 0 0
r=next year	0 0 8 5 -9 -4 0
r=night .	0 0 13 -1 -7 0 0
r=of next	0 0 -2 7 -9 7 0
r=of thi	0 0 13 3 -7 -6 -1
r=that it	0 0 0 -4 8 0 0
r=the <name>	0 0 2 10 -11 0 0
r=the <office>	0 0 -2 10 -5 0 0
r=the <quality>	0 0 -2 15 -8 0 -3
r=the additional	0 0 11 -5 -1 -1 0
r=the duty	0 0 5 -10 -2 0 4
r=they have	0 0 0 -11 13 0 0
r=they pay	0 0 0 -7 9 0 -3
r=to <day-ahead>	0 1 14 12 -13 -9 -7
r=unless <organisation>	0 0 -18 0 21 -4 0
r=unless the	0 0 -6 0 10 -1 0
r=will not	0 0 0 -8 10 0 0
r=— <name>	0 0 1 -14 8 0 0
r=— <office>	0 -2 0 -6 4 0 3
r=— <person>	0 0 -1 0 6 0 0
r=— a	0 11 -5 -2 0 -1 0
r=— the	12 -1 -12 0 0 0 0
r=— transcript	0 0 -4 0 6 0 0
s:!	0 0 -6 -3 12 0 0
s:"	0 -3 1 2 -8 7 0
s:'	0 0 -10 4 9 -3 0
s:'s	0 -3 -7 -9 8 4 0
s:(	0 -3 -2 -8 12 4 -8
s:)	0 -3 0 0 5 4 -9
s:*	0 0 -29 -12 18 15 6
s:-	-7 -5 -4 5 -4 11 3
s:.	-14 -21 -1 1 20 -8 -2
s:/	0 0 -1 9 -15 13 0
s::	-19 1 -4 0 3 3 3
s:;	4 3 0 -1 -5 6 -2
s:<agent>	9 -17 0 -1 -2 6 -8
s:<day-ahead>	-55 -43 3 -5 16 3 -1
s:<day-gone>	12 7 2 12 -10 2 -16
s:<day-today>	-10 -7 -14 -3 26 -20 5
s:<duty>	-1 -3 -5 10 -2 -4 3
s:<gate>	0 0 1 18 1 -28 -12
s:<goods-amount>	6 0 -12 3 8 -6 0
s:<goods>	-1 -5 5 12 -2 -26 9
s:<level-noun>	-6 -7 11 -3 13 -13 -17
s:<level>	-1 -4 0 -7 18 -9 -7
s:<money>	0 0 1 -7 13 -9 -9
s:<month-ahead>	5 -2 -24 -33 56 -15 -18
s:<month-gone>	-18 -4 7 2 -3 13 -1
s:<month-today>	0 0 0 -8 10 -4 0
s:<name>	-13 -13 6 4 -7 6 6
s:<not>	7 0 10 -10 7 -17 -9
s:<number>	8 5 -1 9 2 -32 -4
s:<office>	1 -12 1 2 0 4 -6
s:<organisation>	-11 2 -38 15 24 -11 6
s:<person>	-34 1 0 -9 7 9 0
s:<points>	6 10 33 -2 -42 4 1
s:<quality>	1 -16 8 -1 1 -9 3
s:<seat>	-4 -17 1 -4 0 3 13
s:<sender>	-2 -3 6 6 9 -11 -22
s:<span>	-8 18 -2 11 -23 -2 22
s:<taker>	0 0 -2 -25 33 -14 -4
s:<v-agree>	3 -12 -9 3 1 6 4
s:<v-bear>	6 -3 -13 -10 12 4 6
s:<v-begin>	-8 13 -9 10 -7 -1 6
s:<v-buy>	-2 -1 3 -11 22 -3 -22
s:<v-deny>	0 0 -11 -24 28 0 -2
s:<v-down>	-3 4 7 -9 -3 -1 7
s:<v-end>	11 -1 6 -15 -2 9 -9
s:<v-impose>	-9 -8 6 2 3 2 -6
s:<v-propose>	-15 0 -19 -4 21 9 -7
s:<v-return>	-2 0 -2 6 -8 6 2
s:<v-say>	-26 -2 -5 1 -3 11 0
s:<v-sell>	-1 0 -7 -11 23 0 -4
s:<v-stay>	-1 6 6 -7 5 -3 -9
s:<v-suspend>	-4 -6 10 1 2 -21 5
s:<v-target>	2 -8 -4 -2 12 0 -5
s:<v-threaten>	0 0 0 -5 8 -3 1
s:<v-up>	-8 4 -10 -8 15 7 -4
s:?	1 0 -5 -21 20 -6 -2
s:@	0 0 4 12 -15 1 -1
s:[	0 0 -4 -13 7 0 8
s:]	0 0 -4 -6 0 0 8
s:_	0 0 19 0 -8 -12 0
s:a	-11 9 -10 -5 15 0 3
s:about	0 0 -16 -8 20 5 -1
s:above	0 0 -11 5 0 5 0
s:abroad	0 0 -3 -1 8 0 0
s:accept	0 0 -9 -2 0 2 5
s:accord	0 0 0 -3 -2 0 9
s:according	0 0 -1 6 -10 16 -4
s:account	0 0 0 -6 10 0 0
s:accra	0 0 0 6 -4 0 0
s:add	0 0 0 -17 9 -2 3
s:additional	0 -3 12 5 -20 6 7
s:adjust	0 0 0 11 -11 0 0
s:admit	0 0 0 13 -11 0 0
s:affair	0 0 0 0 -7 0 6
s:affiliate	0 0 0 -6 2 2 0
s:afraid	0 0 10 0 -9 0 0
s:after	6 -8 -7 2 17 -18 -12
s:afternoon	0 0 0 -7 9 0 -1
s:afterward	0 0 -2 7 0 -4 0
s:again	0 -2 9 7 -2 -3 -10
s:agency	0 0 -14 0 16 0 0
s:agent	0 0 0 -2 6 0 0
s:ago	0 0 0 -5 10 0 0
s:agree	2 -1 -10 2 -5 11 2
s:agreement	-4 1 6 -30 24 -17 0
s:agricultural	0 0 0 9 -7 0 0
s:ahead	0 0 -9 -3 16 0 0
s:aircraft	0 0 0 -5 11 0 -3
s:aire	0 0 0 -10 12 0 0
s:airport	0 0 0 8 -7 0 0
s:al	0 0 0 6 -6 0 0
s:alert	0 0 -10 -3 17 0 -3
s:alexandria	0 0 1 2 0 -6 0
s:alive	0 0 -22 0 7 16 0
s:all	5 -1 -9 -30 25 0 -1
s:allow	0 0 0 -7 8 0 0
s:allowed	5 0 0 -6 5 -2 0
s:almost	0 0 0 -4 6 0 0
s:alone	0 0 6 2 -13 2 0
s:along	0 0 -14 0 13 0 0
s:already	0 0 0 7 -4 0 0
s:also	0 0 0 -25 26 0 -3
s:although	0 0 0 8 -5 0 0
s:altogether	0 0 -1 -1 7 0 0
s:aluminum	0 0 0 -5 6 0 0
s:am	0 0 -6 2 2 2 -2
s:an	15 0 3 -17 11 6 -23
s:anchor	0 0 -4 0 6 0 0
s:and	-9 0 10 4 0 0 -10
s:anew	0 0 8 0 -5 0 0
s:annex	0 0 -2 -7 2 7 0
s:announce	0 -1 7 -9 5 -4 0
s:announcement	0 0 -4 10 -2 0 -4
s:another	1 5 -9 7 6 -10 -8
s:answer	0 0 -15 -12 2 19 0
s:anti	0 0 0 7 -5 0 0
s:antimony	0 0 -22 0 27 -1 0
s:any	0 0 -10 -20 34 -3 -4
s:anyone	0 0 0 9 -3 0 -3
s:anything	0 0 -1 0 6 0 0
s:apple	0 0 6 0 -4 0 0
s:application	0 0 -15 4 10 0 0
s:apply	0 0 28 -7 -15 2 0
s:approval	0 0 -8 -8 0 6 6
s:approve	0 0 2 -9 -5 10 0
s:are	0 0 6 9 -7 -4 -2
s:armistice	5 7 -12 -1 7 -9 0
s:army	0 0 -15 0 19 0 0
s:around	0 0 1 0 -6 7 0
s:arranged	0 0 0 9 -8 0 0
s:arrangement	-4 -4 29 -1 -26 6 -6
s:arrive	0 0 9 -6 -8 0 3
s:article	0 0 -5 6 -5 0 3
s:as	-10 -8 7 0 -5 0 0
s:aside	0 0 0 -9 7 0 0
s:ask	0 0 20 0 -31 15 4
s:asleep	6 0 0 6 -9 0 0
s:at	8 -4 -4 -8 6 -9 11
s:autumn	4 0 0 4 -17 4 3
s:avocado	0 0 0 0 -9 6 0
s:await	5 0 1 0 -6 0 0
s:away	0 0 11 2 -17 6 0
s:b	0 0 0 0 7 -7 0
s:back	-1 -5 20 0 -21 -5 16
s:bad	0 0 -6 0 8 0 0
s:ban	0 0 -17 -1 24 -5 0
s:bar	0 0 -1 -2 8 0 0
s:bargain	0 0 -11 -6 18 0 0
s:battery	0 0 0 -2 7 0 -2
s:be	-16 -13 -9 20 -1 7 -5
s:beach	0 0 -9 2 3 0 0
s:bean	0 0 0 -6 6 0 0
s:bear	0 0 0 8 -9 6 -4
s:became	5 0 -6 -4 6 0 0
s:because	0 12 0 -2 -3 0 -3
s:become	0 0 2 2 0 0 -7
s:bed	0 0 0 13 -11 0 0
s:beef	0 -2 -16 4 3 2 1
s:been	1 -12 -16 9 7 0 -7
s:beer	4 0 -15 0 3 0 5
s:before	-10 -8 4 11 -6 -7 3
s:begin	0 8 -18 4 -3 -11 16
s:being	0 0 8 1 -3 -1 -3
s:bell	-1 0 -4 -3 12 0 0
s:bergen	0 0 0 0 6 0 0
s:best	0 0 0 -3 6 -2 0
s:better	0 0 19 -5 -7 -4 0
s:between	-2 -9 4 5 10 -14 -17
s:beyond	0 0 8 -8 0 0 0
s:bicycle	0 0 -1 0 7 0 0
s:big	0 0 -4 -2 12 -3 0
s:bill	0 0 -1 0 7 0 0
s:blink	0 0 0 -3 6 0 0
s:boat	0 0 2 8 -10 0 0
s:bond	0 0 -5 0 6 0 0
s:book	0 0 6 0 -2 0 0
s:border	5 0 0 1 -6 0 0
s:born	-2 0 0 -2 8 0 0
s:both	2 6 9 16 -34 -6 22
s:box	0 0 -1 -8 1 1 4
s:brandy	0 0 3 -11 6 0 0
s:break	0 0 -22 0 25 0 0
s:breakfast	0 0 0 -2 6 0 0
s:breath	0 0 6 0 -5 0 0
s:bridge	0 0 -5 0 8 0 0
s:brief	0 0 12 -5 -7 0 0
s:briefed	0 0 0 0 -7 8 0
s:bring	3 -5 1 4 1 -6 -9
s:broke	0 0 -3 -5 15 0 0
s:budget	0 0 -10 0 11 0 0
s:bueno	0 0 0 -10 12 0 0
s:built	0 0 0 -7 10 0 0
s:bulletin	0 0 -5 11 -4 0 0
s:busan	-5 -6 16 -9 -6 8 -3
s:business	0 0 -1 0 8 -1 0
s:but	11 0 -20 -8 17 -6 3
s:butter	0 0 -15 6 3 10 -4
s:buyer	0 0 -2 -7 13 0 0
s:by	16 3 -18 6 15 -14 -4
s:c	0 0 -3 5 5 -6 0
s:cabinet	5 0 -6 -6 8 -2 0
s:cable	0 0 15 0 -13 0 0
s:calendar	0 0 20 0 -13 -6 0
s:call	0 0 -11 3 11 -3 -5
s:calm	0 0 7 -2 -15 11 0
s:can	0 0 0 3 -3 -11 9
s:cancel	0 0 0 0 6 0 0
s:cap	0 0 0 0 7 -6 0
s:cape	0 0 0 7 -5 0 0
s:capital	5 0 8 2 -10 -4 0
s:car	0 0 -6 -5 17 -1 -3
s:carpet	0 0 12 -4 -6 0 0
s:carry	0 5 -7 -5 -5 8 6
s:case	0 0 -15 -11 24 -5 7
s:cashmere	0 0 -3 6 -2 0 0
s:cease	0 0 0 7 -13 11 -2
s:ceasefire	0 -2 -22 4 21 -6 0
s:cement	5 6 -14 -16 6 9 0
s:ceramic	0 0 0 -1 7 0 -2
s:certain	0 0 9 0 -5 -4 0
s:chair	0 0 6 0 -8 0 0
s:change	0 0 0 11 -3 -3 -6
s:changed	0 0 3 -7 0 0 0
s:charge	1 -1 12 2 -1 -1 -18
s:cheese	0 0 0 11 -7 0 0
s:chicken	0 0 4 -7 4 0 -2
s:chief	0 0 0 8 -7 0 0
s:chip	0 0 10 -16 1 0 0
s:christma	0 0 -9 0 11 0 0
s:chrome	0 0 0 -6 6 0 0
s:city	5 7 -20 -12 18 -1 0
s:civilian	0 0 0 -10 12 0 0
s:claim	0 0 -9 2 8 0 0
s:clear	0 0 1 -1 0 5 -9
s:climb	0 0 8 -1 -2 0 0
s:clock	-2 0 6 14 -15 0 0
s:close	0 0 6 -12 1 0 -2
s:club	0 0 -16 0 19 0 0
s:coast	0 0 -8 0 13 -4 0
s:cocoa	0 0 -10 2 -1 11 0
s:coconut	0 0 -8 7 3 0 -1
s:coffee	0 0 0 16 -6 -3 -8
s:colleague	5 0 -3 -4 -3 6 0
s:collect	0 6 2 13 -5 -12 -18
s:collection	0 0 -20 3 1 0 14
s:come	-4 0 21 -21 10 -8 -19
s:commander	0 0 7 0 -5 0 0
s:comment	0 0 -11 0 16 -1 0
s:commitment	0 0 0 10 -9 0 0
s:common	0 0 8 0 -5 0 0
s:company	0 0 -20 -7 35 -5 -7
s:compared	0 0 0 7 -7 0 0
s:completed	0 0 12 0 -6 -5 0
s:conclude	3 0 5 -8 4 -4 -4
s:conference	0 0 -8 14 -19 6 6
s:confirm	0 0 1 -6 12 -5 -1
s:congress	0 0 -4 0 7 0 0
s:consent	0 0 7 0 -5 0 0
s:consider	0 0 0 9 -10 0 0
s:consultation	0 0 -2 -16 16 2 0
s:contact	0 0 0 -1 6 0 0
s:continue	0 0 9 0 -15 7 0
s:contract	0 0 -6 -3 15 -3 0
s:control	0 0 18 -2 -8 0 -4
s:copper	0 0 6 0 -4 -2 0
s:cork	0 0 9 -6 0 0 -4
s:corn	0 0 0 -2 8 0 0
s:corresponding	0 0 10 2 -12 0 0
s:cost	0 0 8 -9 3 0 -7
s:cotton	0 0 0 -9 3 -2 6
s:could	0 0 -12 -9 29 -9 -6
s:council	0 0 0 0 -3 6 0
s:count	0 0 5 12 -9 -3 -2
s:counted	0 -4 4 11 -11 4 -8
s:countermeasure	0 0 0 -2 9 0 -4
s:country	-1 4 11 -14 9 -7 -10
s:county	0 0 0 -3 7 0 0
s:course	0 0 0 0 -3 7 0
s:cousin	0 7 0 -3 -2 0 0
s:cover	0 0 0 -10 1 2 6
s:crane	0 0 9 0 -4 0 -3
s:crude	0 0 0 -4 9 0 -2
s:current	0 0 9 7 -13 -3 0
s:currently	0 0 0 6 0 0 0
s:custom	0 0 0 0 6 -13 2
s:customer	0 0 0 -4 9 0 0
s:cut	0 6 -26 0 1 9 5
s:daily	0 0 0 -5 8 0 0
s:date	-1 0 13 -20 -14 9 10
s:dated	0 0 4 9 -11 0 0
s:day	3 -6 39 -5 -16 -26 -6
s:de	0 0 -2 -4 10 0 0
s:deadline	0 0 -10 -3 21 -3 -1
s:deal	0 0 7 -22 10 -6 -8
s:decide	0 0 -10 1 7 0 0
s:decided	0 -1 7 7 -17 0 3
s:decision	0 0 0 3 -8 3 5
s:declare	0 0 0 24 -26 4 0
s:decline	0 0 1 1 0 -6 0
s:decree	10 0 11 7 -20 0 0
s:delay	0 0 0 0 -8 8 0
s:delegation	0 0 -16 -8 28 -5 0
s:delivery	0 0 13 -2 -9 0 0
s:demand	0 0 -4 0 9 0 0
s:deposit	0 0 0 -2 6 0 0
s:desk	0 0 0 -16 11 0 0
s:did	7 0 -18 -6 19 -3 -5
s:die	0 0 7 -4 -7 5 0
s:difference	0 0 -5 -3 11 0 0
s:dinner	0 0 13 0 -10 -1 0
s:dispute	0 0 0 -10 -8 15 2
s:district	0 0 0 -7 10 0 0
s:do	0 0 16 -3 -13 3 0
s:docker	0 0 -5 0 6 0 0
s:doe	0 0 22 -1 -9 -3 -9
s:dollar	0 0 0 -5 8 0 0
s:donald	0 0 -10 0 13 0 0
s:done	0 0 -10 0 11 0 0
s:double	0 0 -15 -16 24 5 0
s:down	-5 4 -8 27 -3 -18 -14
s:draft	0 0 -6 0 -4 14 0
s:draw	0 0 -3 -3 11 0 0
s:drawer	0 6 10 -16 0 0 -2
s:drone	0 0 5 -9 2 0 0
s:drop	0 0 -1 10 -18 0 16
s:due	-3 -1 17 -28 7 -1 -16
s:during	0 15 -33 -15 27 1 0
s:duty	-6 0 1 11 -10 -8 7
s:each	-1 11 -8 -4 3 9 -6
s:earlier	0 0 -4 0 10 0 0
s:early	0 0 10 -9 0 0 -1
s:earth	0 0 8 -17 6 0 -1
s:easter	0 0 0 8 -7 0 0
s:eastern	0 0 0 -5 7 0 -3
s:economic	0 0 -2 5 -9 0 6
s:economy	0 0 -12 2 2 0 4
s:edition	0 0 -5 -4 10 0 0
s:effect	0 0 -8 5 0 0 0
s:effective	0 0 3 -4 11 -8 0
s:either	5 0 -3 13 -12 -12 11
s:eleven	0 0 -8 0 1 0 6
s:else	0 0 -9 0 13 -1 0
s:elsewhere	0 0 -1 -1 6 0 0
s:emergency	0 0 -8 -14 25 0 0
s:employer	0 0 -2 0 7 -4 0
s:end	11 8 12 -27 -7 9 -20
s:enter	0 0 -25 4 7 -3 2
s:entry	0 0 -13 5 7 -1 -1
s:eve	0 0 6 0 -10 2 0
s:evening	10 0 -21 -18 21 8 -4
s:ever	0 -4 -8 -1 0 13 0
s:every	0 0 -17 1 14 -2 -3
s:everybody	0 0 -19 8 12 -6 1
s:everyone	0 0 -5 -3 12 0 0
s:everything	0 0 25 -5 -16 0 -1
s:everywhere	0 0 -10 0 13 0 0
s:exact	0 0 0 -6 9 -2 0
s:exchanged	0 0 0 -2 -2 8 0
s:excluded	0 0 -4 0 9 0 0
s:exclusion	0 0 -8 -3 23 -9 0
s:exempt	0 0 -12 -11 28 -2 0
s:exemption	0 0 -5 -8 19 0 0
s:expect	0 0 6 -4 2 -10 0
s:expire	10 -4 6 5 -9 -3 -15
s:explain	0 10 -19 3 4 0 0
s:export	0 0 -9 0 15 -4 -2
s:exporter	0 0 0 6 -1 0 0
s:extend	0 0 -10 -6 18 -4 -1
s:extension	16 1 -5 -35 11 5 -9
s:extra	0 0 -1 19 -10 -7 0
s:face	0 0 4 -3 -2 5 -7
s:fact	0 0 -7 -9 17 0 1
s:fail	0 0 -6 0 11 0 0
s:failing	0 0 -12 -2 14 6 -7
s:far	0 0 -11 -11 25 0 0
s:fare	0 0 -12 0 16 0 0
s:farm	0 0 -9 -12 23 0 -6
s:farmer	0 0 0 8 -6 0 0
s:fee	0 0 -7 -28 34 -7 -9
s:fentanyl	-4 0 12 13 -6 -4 -21
s:ferry	0 0 -18 -4 23 0 0
s:fertiliser	0 0 0 0 9 0 0
s:fifth	0 0 6 -3 -1 0 0
s:filed	0 0 0 10 -10 0 0
s:final	0 0 10 0 -5 0 0
s:finance	0 0 6 5 -7 -2 0
s:find	0 0 5 3 0 -4 -6
s:fine	0 0 -4 0 7 0 0
s:firm	0 0 8 -8 0 -1 0
s:first	7 12 -7 -15 2 -2 2
s:fish	0 0 8 0 -5 1 -4
s:fishmeal	0 0 -5 -2 0 0 7
s:five	0 0 -3 0 -1 0 6
s:flash	0 -2 9 -6 -5 0 3
s:flat	0 0 4 -6 0 0 0
s:floor	0 0 -2 0 6 0 0
s:flour	0 0 -16 11 5 -4 0
s:flower	0 0 0 -5 7 -5 0
s:fly	0 0 0 -2 6 0 0
s:follow	0 0 -6 -10 21 0 0
s:followed	4 8 0 0 -19 5 3
s:following	0 0 0 11 -3 -1 -4
s:food	0 0 -9 0 10 0 0
s:for	-5 7 -17 -1 10 1 0
s:force	1 -2 2 19 -18 0 -1
s:forced	0 0 0 -21 23 0 0
s:foreign	0 0 -8 -3 5 6 0
s:former	6 0 -15 0 10 -8 0
s:four	0 0 -4 4 -7 0 9
s:fourth	0 4 -9 -16 15 4 0
s:framework	0 0 -5 0 8 0 0
s:free	0 0 0 -5 11 0 -5
s:freeze	0 0 18 3 -21 -4 8
s:friday	0 0 2 -6 4 0 0
s:friend	0 0 1 0 -19 5 12
s:from	-9 0 -21 13 -5 -17 23
s:front	0 0 -7 -9 18 0 0
s:frozen	0 4 -19 0 14 -6 0
s:full	0 0 -23 -8 22 0 5
s:furniture	0 0 0 -5 9 0 0
s:further	-2 1 14 1 -10 0 -8
s:gallium	0 0 -28 -2 34 -2 0
s:gap	0 0 -2 -1 6 0 0
s:gas	0 0 8 -7 0 0 0
s:gate	0 0 -15 0 18 0 0
s:gave	0 0 -3 6 0 0 0
s:gazette	0 0 -5 9 -3 0 0
s:general	0 0 0 -5 10 0 0
s:geneva	-3 2 27 5 -11 -11 -11
s:germanium	0 0 -28 0 32 -2 0
s:get	0 -4 5 -11 14 -4 -10
s:give	0 0 0 -6 1 4 -3
s:given	0 0 2 -6 -5 8 4
s:glass	0 0 -4 -2 8 0 0
s:go	-2 8 12 6 -17 8 -13
s:gold	4 0 -13 0 7 0 0
s:good	-10 -11 29 2 -5 -17 -28
s:government	1 0 -6 14 -18 13 -1
s:grain	0 0 0 -7 14 0 -3
s:grant	10 0 8 0 -13 -4 0
s:guard	0 0 -10 -1 13 0 0
s:guayaquil	0 0 6 0 -3 0 0
s:had	6 12 -4 -3 8 -14 -8
s:half	0 0 0 0 -2 -4 11
s:halifax	0 0 -7 10 -11 1 3
s:hall	0 0 -4 -2 9 0 0
s:halt	0 0 -2 24 -17 -1 0
s:halve	0 0 1 4 -6 3 -1
s:hand	0 0 -18 22 -7 0 -2
s:happen	0 0 -8 -10 16 1 -8
s:harbour	0 0 0 -6 10 0 0
s:harvest	0 0 0 13 -10 0 0
s:has	0 -10 -14 7 11 -12 6
s:have	-12 -17 3 7 6 -3 -17
s:he	-8 3 6 -6 0 0 0
s:heard	0 0 -5 -6 15 0 0
s:hearing	0 0 -10 0 13 -2 0
s:heating	0 0 -4 0 7 0 0
s:height	0 0 -6 -5 15 0 0
s:help	0 0 -7 0 7 0 0
s:her	6 0 -2 0 0 0 0
s:here	0 4 -5 -3 2 10 -10
s:high	0 0 0 -6 7 0 0
s:higher	0 0 15 -16 11 -14 -6
s:highest	0 0 0 -17 19 0 0
s:him	5 0 7 0 -12 0 0
s:himself	0 0 -5 0 7 0 0
s:his	3 7 -5 -4 -1 4 0
s:history	0 0 0 -3 -8 0 11
s:hit	0 0 6 0 -4 0 0
s:hold	2 1 -2 -7 14 -8 -3
s:holiday	5 7 -1 -3 1 -6 -1
s:home	0 0 0 -5 6 0 0
s:honey	0 0 -1 -4 -1 0 9
s:honour	0 0 1 10 -12 0 0
s:hope	0 0 -3 0 13 -5 0
s:hospital	0 0 -5 0 7 0 0
s:hotel	0 0 -4 0 9 0 0
s:hour	-4 2 -13 -26 13 19 -5
s:house	0 0 0 4 -7 0 9
s:household	0 0 -3 0 14 -10 0
s:how	0 0 8 3 -10 0 0
s:hull	0 0 0 -8 10 0 0
s:hundred	0 0 8 -5 0 0 0
s:i	-1 -2 4 0 -9 -1 14
s:i've	0 0 14 0 -11 0 0
s:ice	0 0 -9 -3 15 0 0
s:if	-9 -12 -20 -2 8 13 17
s:import	0 0 -4 -6 15 0 -1
s:importer	0 0 2 -8 5 0 0
s:impose	0 0 -6 13 2 -4 -12
s:in	3 -3 -6 11 -1 5 -5
s:include	0 0 0 -5 13 0 -2
s:including	0 0 20 2 -18 -5 0
s:increase	0 0 -6 2 -1 0 6
s:industry	0 0 -5 0 6 -1 0
s:informed	0 0 0 10 -8 0 0
s:initial	0 0 -10 4 -1 7 0
s:initialled	0 3 -3 -6 0 0 5
s:instead	0 0 1 21 -25 0 6
s:instruction	0 0 0 15 -14 0 0
s:instrument	0 0 -6 0 10 0 0
s:intend	0 0 0 -1 6 0 0
s:interest	0 0 -10 4 7 -1 0
s:into	-2 5 -6 13 -13 -10 11
s:introduce	0 0 8 -4 -1 -9 7
s:is	-26 -36 11 8 -1 -7 -6
s:island	0 0 -9 -9 21 -5 0
s:isn't	0 0 -4 0 6 0 0
s:issued	0 0 0 -3 8 0 0
s:istanbul	0 0 -1 0 6 0 0
s:it	14 -6 11 -8 -8 0 -2
s:its	-5 0 8 2 2 -2 -29
s:itself	7 0 4 -6 0 -9 0
s:izmir	0 0 0 -6 8 0 0
s:job	0 0 9 -1 -6 0 0
s:judge	0 0 -13 0 14 0 0
s:just	0 0 14 0 -5 0 -5
s:keep	0 -1 6 4 -6 0 -6
s:kind	0 0 -6 -7 15 0 0
s:kitchen	0 0 0 -2 7 0 0
s:know	0 0 6 -1 -1 1 -4
s:kuala	0 0 3 -7 -1 4 0
s:labor	0 0 0 -20 21 0 0
s:labour	0 0 -2 0 6 0 0
s:lamb	0 0 0 -2 6 0 0
s:land	0 0 -6 0 4 0 0
s:lapse	-6 -2 -3 -1 8 5 -2
s:last	2 -13 8 -1 -1 -1 -5
s:lasted	-7 8 -16 -12 23 -3 0
s:lasting	0 0 0 0 -6 7 0
s:late	0 0 0 -3 9 -1 0
s:later	0 0 -8 -1 0 14 -7
s:law	0 0 18 -3 -2 -6 -9
s:lawyer	0 0 -14 0 18 0 0
s:lay	0 7 4 4 -15 1 0
s:lead	0 0 -2 0 8 0 0
s:leader	0 0 2 7 -9 0 0
s:least	0 0 -6 -1 15 -3 0
s:leather	0 0 5 16 -17 0 -2
s:legal	0 0 2 -9 -12 0 17
s:lentil	0 0 10 -11 0 0 -2
s:less	0 0 7 -5 0 -5 1
s:let	0 0 19 -22 0 0 0
s:letter	0 0 -1 4 -2 6 -6
s:level	0 0 0 9 0 -5 -3
s:levy	7 0 -25 13 -12 9 7
s:licence	0 0 -4 -22 30 0 0
s:license	0 0 -1 0 6 0 0
s:lie	0 0 -6 -14 20 0 0
s:life	-2 0 8 0 -2 0 0
s:lifeng	0 0 -3 0 9 0 0
s:lift	0 0 -9 -9 20 0 0
s:light	0 0 -7 0 8 0 0
s:like	0 0 -7 10 -3 4 -2
s:likewise	0 0 14 7 -16 0 0
s:line	0 0 -1 -4 12 0 0
s:liquefied	0 0 0 -4 6 0 0
s:list	0 0 -14 -18 24 11 -6
s:lithium	0 0 -1 -2 6 0 0
s:little	0 0 6 -2 0 0 0
s:live	-2 0 20 8 -15 -8 0
s:loaded	0 0 -1 -12 17 0 -2
s:lobster	0 0 -6 2 -1 0 6
s:local	0 0 -3 0 8 0 0
s:locked	0 0 -3 0 6 0 0
s:lodged	0 0 -5 0 8 0 0
s:london	0 0 -3 -13 20 0 0
s:long	0 0 3 10 -7 0 -2
s:longer	0 0 -14 0 14 -8 1
s:look	0 0 10 1 -6 -6 0
s:lorry	5 0 -27 0 19 -5 0
s:lose	0 0 15 -18 0 0 0
s:lower	0 0 -7 -13 9 8 1
s:lull	0 0 -13 12 1 0 0
s:lumpur	0 0 3 -7 -1 4 0
s:m	0 0 8 0 1 -11 -13
s:machine	0 0 0 -4 -1 0 10
s:madrid	0 0 0 -6 11 0 0
s:magnet	0 0 -6 -2 10 0 0
s:maize	0 0 4 -1 -6 0 5
s:make	-3 4 0 0 4 0 -7
s:maker	0 0 11 -11 0 0 0
s:man	0 0 -6 0 10 0 0
s:mandate	0 0 -4 0 7 0 0
s:mangoe	0 0 0 -3 8 0 0
s:many	0 0 -5 -1 10 0 0
s:mark	0 0 26 0 -24 -2 0
s:market	0 0 8 0 -6 0 0
s:match	0 0 -4 -3 10 0 0
s:material	0 0 -5 0 9 0 0
s:matter	0 0 -16 -8 23 0 0
s:may	0 0 -7 0 35 -33 -12
s:me	0 0 0 8 -4 0 0
s:meanwhile	0 0 6 10 -14 0 0
s:measure	0 0 14 10 -18 -2 -1
s:meat	0 0 3 7 -11 0 0
s:mediator	0 0 -17 0 22 -2 0
s:meet	6 -5 -3 -1 -3 9 0
s:member	0 0 1 -7 8 0 0
s:memorandum	0 0 8 -1 0 -4 0
s:men	0 0 12 -10 0 0 0
s:mentioned	0 0 -6 0 1 3 0
s:metre	0 0 -6 0 7 0 0
s:midnight	9 0 27 -18 -20 -10 7
s:milk	0 0 0 6 -12 0 6
s:mill	0 0 17 3 -16 0 -2
s:million	0 0 -10 -6 20 0 0
s:mine	0 0 6 0 -4 0 0
s:mineral	0 0 2 -7 0 0 4
s:minister	-6 -2 4 0 -19 11 13
s:ministry	0 0 -21 -18 9 17 5
s:minute	-3 0 -10 0 10 -2 3
s:missing	5 0 -1 0 0 -6 0
s:mombasa	0 0 5 -6 0 0 0
s:monday	0 0 -8 5 -4 -7 11
s:montevideo	0 0 4 -6 0 0 0
s:month	0 0 11 4 -5 -7 -6
s:moratorium	0 0 -4 8 3 -3 0
s:more	4 -3 -5 9 -3 7 -4
s:morning	0 0 1 -22 19 0 -1
s:most	0 0 -13 -9 25 -3 0
s:motorcycle	0 0 -3 0 7 0 0
s:move	0 0 -7 -9 7 0 7
s:mr	0 0 7 4 1 -4 -16
s:much	0 0 -2 -9 13 0 0
s:mumbai	0 0 5 9 -13 0 0
s:muscat	0 0 -9 0 12 0 0
s:must	0 0 -16 0 24 -7 -4
s:my	0 0 0 7 4 -16 0
s:name	7 0 1 1 -7 -4 0
s:named	0 0 0 -10 16 0 0
s:national	0 0 -2 -4 9 0 0
s:natural	0 0 0 -2 8 0 -5
s:near	0 0 0 -1 7 0 0
s:nearly	0 0 -5 -8 17 0 0
s:need	0 0 -7 -11 10 4 0
s:needed	0 0 8 0 -6 0 0
s:negotiate	0 0 -5 8 -4 0 4
s:negotiator	0 0 0 -5 8 -2 0
s:neither	0 0 0 -3 10 -8 0
s:net	0 0 10 0 -9 0 0
s:network	0 0 9 -2 -4 0 0
s:new	1 0 -17 -1 3 19 -3
s:newspaper	0 0 -3 -3 10 0 0
s:nexperia	0 0 0 -2 6 0 0
s:next	-1 0 0 -2 9 0 -4
s:night	-4 0 -3 -10 21 -6 -2
s:no	-6 0 -2 6 7 -8 -6
s:nobody	-2 0 -5 -4 10 3 0
s:non	0 0 -7 1 -11 0 14
s:none	5 0 0 -9 2 0 0
s:noon	-1 0 -8 10 0 1 -1
s:northern	4 0 -2 -11 9 0 0
s:not	0 5 -1 -1 -2 7 -4
s:note	0 0 15 15 -26 0 0
s:nothing	4 0 4 -3 -1 -12 5
s:notice	0 0 -12 -2 22 -13 -4
s:now	-5 -1 1 -14 19 -4 -10
s:objection	0 0 -9 0 10 0 0
s:observed	0 0 0 27 -26 0 0
s:of	2 0 -20 2 16 -5 1
s:off	0 0 0 0 16 -16 -10
s:offer	0 8 -27 -10 32 -3 -7
s:oil	0 8 -8 1 0 2 -3
s:old	-2 0 3 5 4 -18 -4
s:olive	0 9 -9 4 -10 11 -2
s:on	-5 -9 -2 1 3 12 2
s:once	0 0 0 0 6 -13 1
s:one	2 2 -9 13 -2 0 -15
s:only	4 11 11 -10 -10 0 -10
s:open	0 0 -18 -1 25 -6 0
s:opened	0 0 0 -4 8 0 0
s:operator	0 0 -6 -1 9 0 0
s:option	0 0 -5 0 6 0 0
s:or	0 0 0 -13 22 -3 -18
s:orange	0 0 -3 0 0 7 0
s:order	0 0 11 -4 7 -6 -13
s:ordinary	0 6 -1 1 0 0 -8
s:ore	0 0 0 -7 8 0 0
s:origin	0 0 -7 -2 10 0 -1
s:other	-1 0 4 10 -4 -1 -9
s:otherwise	0 0 24 -5 -19 0 -3
s:our	-1 -2 1 -7 0 -14 18
s:out	7 8 13 -3 -8 -9 -16
s:outline	0 0 -9 -8 1 9 4
s:over	0 0 -5 -19 8 15 -4
s:own	0 6 19 -10 -6 -10 -9
s:owner	0 0 0 -6 4 0 0
s:p	0 0 0 0 7 -8 0
s:pact	0 0 -1 -4 8 0 0
s:palm	0 0 0 6 -2 -1 -1
s:panama	5 7 -15 -2 3 0 0
s:paper	0 0 6 0 -16 16 -1
s:paragraph	0 0 0 7 -3 -5 0
s:parcel	0 0 -10 -8 22 0 -6
s:pari	0 0 0 -3 6 0 0
s:parliament	0 0 2 4 0 -6 -4
s:part	0 0 3 -29 17 1 -4
s:partner	0 0 2 -9 6 0 0
s:party	0 0 -29 1 27 -2 0
s:pass	0 0 8 0 -8 0 0
s:past	-3 0 14 0 -15 13 -1
s:patented	0 0 0 -11 14 0 -2
s:pause	-7 -1 10 0 -3 -6 0
s:pay	0 0 -12 -2 13 -14 1
s:peace	-1 0 16 7 -15 -5 0
s:pen	0 0 0 11 -8 0 0
s:percent	0 0 -1 -7 0 0 9
s:period	0 -2 15 -3 -16 -7 17
s:permit	0 0 0 -9 12 0 0
s:phase	0 0 -2 -3 10 0 0
s:phone	0 0 -18 9 -1 12 0
s:phosphate	0 0 3 12 -13 0 0
s:pipe	0 0 11 -7 -2 0 0
s:place	0 5 -8 -4 -7 6 15
s:plan	-3 0 -27 -7 34 -1 2
s:plant	0 0 -2 -3 9 0 0
s:plastic	0 0 22 0 -16 0 -1
s:plywood	0 0 -3 17 -3 -9 -2
s:point	0 0 -18 7 0 9 0
s:pork	0 0 12 -8 -1 0 -3
s:port	0 0 -4 -28 34 -8 -6
s:post	0 0 -11 0 14 0 -3
s:potash	0 0 11 0 -9 0 0
s:potatoe	0 0 0 -11 12 0 0
s:powder	0 0 0 -9 0 0 7
s:power	0 0 0 0 9 0 -2
s:premier	0 0 -3 -8 18 0 -1
s:prepare	0 0 6 0 -10 4 0
s:presence	0 0 6 0 -4 0 0
s:present	2 0 2 5 -21 15 0
s:presenter	-1 0 -19 0 13 11 0
s:president	0 -3 7 0 8 -9 -5
s:press	0 0 0 13 -9 0 0
s:price	0 0 -8 0 18 -10 -2
s:proclamation	0 0 -10 -8 23 0 -3
s:product	0 0 -4 5 5 0 -9
s:prolong	0 0 5 -10 -6 8 0
s:prolongation	0 0 7 1 -11 3 0
s:prolonged	-3 -1 1 3 15 -20 -4
s:prolonging	0 0 -2 -2 10 0 0
s:promise	0 0 -5 -9 8 3 0
s:proper	0 0 -14 0 17 0 0
s:propose	0 0 -7 -1 14 4 -11
s:protocol	0 0 -8 0 -2 10 2
s:provide	0 0 0 6 -5 0 0
s:province	0 0 0 -3 6 0 0
s:provisional	0 0 8 2 -10 0 0
s:public	0 0 -5 -3 7 0 0
s:publish	0 0 -2 0 -2 0 6
s:purchase	0 0 0 0 6 -1 0
s:put	-1 2 6 -7 7 -14 0
s:q	0 0 13 -2 -6 0 0
s:quarrel	0 0 -12 -1 11 1 0
s:quarter	0 0 -1 0 10 -3 0
s:question	5 7 -10 0 8 -11 -4
s:quiet	0 0 -24 9 15 -3 0
s:quinoa	0 0 0 0 -10 0 11
s:quota	0 0 -17 -1 20 0 0
s:radio	0 0 0 -3 6 0 0
s:rail	0 0 -25 0 28 -3 0
s:railway	0 0 -8 0 11 -1 0
s:raise	0 0 -4 0 9 0 -3
s:rang	-1 0 -4 7 0 0 0
s:rare	0 0 6 -16 7 0 -1
s:rather	0 0 13 -3 -6 0 0
s:raw	0 0 0 10 -7 0 0
s:reach	6 -1 -8 2 9 -10 -7
s:read	0 0 -15 6 0 4 1
s:ready	0 0 -2 0 10 -1 0
s:recall	0 0 -8 1 5 0 0
s:receive	0 0 -9 -1 11 1 0
s:reciprocal	0 0 -1 13 -14 7 -1
s:record	0 0 0 -3 6 0 0
s:reduce	0 0 -5 5 7 -5 -3
s:reduction	0 0 8 18 -13 -8 -10
s:refrain	0 0 -7 8 -15 8 5
s:refund	0 0 -12 2 9 0 -2
s:refused	0 0 0 -6 6 0 0
s:remain	0 0 0 6 0 -3 -2
s:remember	0 0 0 -3 8 0 0
s:remind	0 0 -16 0 17 0 0
s:renew	0 -1 0 6 -2 0 0
s:renewal	-1 0 4 0 -7 4 0
s:renewed	0 3 1 -23 8 4 -1
s:replace	0 3 -9 -4 15 -1 0
s:reply	0 0 5 -6 3 -3 0
s:report	0 0 -13 0 15 0 1
s:reporter	0 0 2 4 -2 0 -8
s:representative	0 0 0 -4 6 0 0
s:republic	0 0 10 0 -5 -3 0
s:resolution	0 0 -1 1 -7 0 6
s:respectively	0 0 8 -2 -4 0 0
s:rest	0 0 1 4 5 -6 -7
s:restore	0 0 -5 0 7 0 0
s:result	0 0 1 -18 11 0 1
s:retain	0 0 0 4 -6 0 3
s:retaliatory	0 0 -3 0 -1 7 0
s:return	0 0 10 0 -1 -13 0
s:revive	0 0 -10 7 -9 12 0
s:rice	0 0 -17 -20 -8 10 25
s:richard	0 0 -6 0 -6 6 7
s:right	0 0 6 1 0 -10 -2
s:rise	0 0 -4 -2 7 0 1
s:river	0 0 -13 -8 23 -3 0
s:road	0 0 -12 0 17 -5 0
s:roaming	0 0 -3 -5 12 0 0
s:robert	0 0 9 0 0 -7 0
s:room	0 0 -11 0 10 0 0
s:rose	0 0 0 -7 2 0 5
s:round	0 0 -39 -10 32 -5 13
s:rule	0 0 -9 -21 24 0 -2
s:rum	0 0 2 0 -7 -1 7
s:run	5 11 9 1 -13 -12 6
s:s	0 0 0 -6 10 0 0
s:safeguard	0 0 -8 1 7 0 0
s:salalah	0 0 -8 5 1 0 0
s:sale	0 0 -10 -7 18 0 0
s:salmon	0 0 0 0 9 0 -6
s:same	1 -4 8 -6 -15 22 0
s:sapporo	0 0 0 -2 6 0 0
s:sardine	0 0 -3 -1 8 0 0
s:save	0 0 6 -3 -1 0 0
s:say	-7 0 -5 -23 1 22 1
s:schedule	0 0 -4 0 7 0 0
s:sea	0 0 -1 9 -5 0 0
s:season	0 0 -24 -10 22 5 -2
s:seat	0 0 0 7 -6 0 0
s:second	0 6 -20 -2 5 5 11
s:section	0 0 11 -32 16 -6 -5
s:seed	0 0 -6 2 2 0 0
s:seek	0 0 12 2 -13 0 0
s:sell	0 0 -10 0 17 -1 -1
s:send	0 0 0 -4 -1 0 6
s:separate	0 0 -14 -2 20 -1 0
s:set	0 0 0 10 -4 -5 -3
s:settle	0 0 5 -10 -13 5 11
s:settlement	0 0 -9 0 2 7 0
s:seventh	0 0 0 -4 6 0 0
s:shall	0 0 4 9 -22 6 2
s:she	0 0 0 0 6 -1 0
s:sheet	0 0 -1 -13 16 0 0
s:shelve	0 0 7 12 -21 0 4
s:ship	0 0 5 -6 0 6 -7
s:shipment	0 0 -2 12 -8 0 0
s:shipper	0 0 0 12 -11 0 0
s:shook	0 0 -14 23 -11 0 0
s:shoot	0 0 -1 -9 13 0 0
s:shop	0 0 0 7 -5 0 0
s:shore	0 0 -3 -7 14 0 -1
s:short	0 0 7 5 -17 6 0
s:shrimp	0 0 -5 0 7 0 0
s:shrink	0 7 0 -3 -2 0 0
s:shut	0 0 -5 -2 10 0 0
s:side	0 -4 0 9 -11 4 7
s:sign	-14 -8 4 6 2 -10 0
s:signature	0 0 -2 -6 3 1 3
s:since	-3 -4 3 24 -10 -24 -8
s:single	0 0 0 -4 7 0 0
s:sir	0 0 3 15 -13 0 -3
s:sit	0 0 -7 0 13 -8 -4
s:six	0 0 15 -6 -6 0 0
s:slap	0 0 8 8 -23 0 10
s:sleep	7 0 -1 11 -16 3 0
s:so	-1 -3 7 13 -14 -1 0
s:social	0 0 8 0 -6 0 0
s:some	0 0 -4 -11 22 0 0
s:somebody	0 0 29 5 -29 0 0
s:something	0 6 19 -6 -15 0 -3
s:sooner	0 0 -5 6 -7 8 0
s:south	0 0 -9 0 11 0 0
s:soybean	0 0 9 0 2 -6 -6
s:spare	0 0 1 -4 6 0 -2
s:speak	0 0 0 0 9 -6 0
s:speaking	0 0 10 0 -8 0 0
s:special	0 0 1 10 -8 0 -5
s:spoke	0 0 -3 6 -12 10 0
s:spoken	0 0 -12 -5 19 0 0
s:spring	0 0 -11 3 -3 7 7
s:staff	0 0 -7 0 9 0 0
s:stand	0 0 -12 1 15 -3 -1
s:standstill	0 7 -16 -4 4 6 2
s:start	0 0 -33 4 7 0 12
s:state	0 0 7 9 -10 -5 0
s:statement	0 0 -4 3 -5 8 0
s:stay	0 -6 -23 -1 22 3 0
s:steel	0 0 0 -3 0 -1 11
s:step	0 0 -14 0 6 9 -2
s:still	4 0 12 -11 0 -7 0
s:stockholm	0 0 16 -13 0 -6 0
s:stop	-4 0 0 12 -9 -9 6
s:strike	1 0 -15 0 12 7 0
s:subject	0 0 -10 0 8 2 0
s:successor	0 0 1 0 6 -8 0
s:such	0 0 2 -8 9 0 -5
s:sugar	0 0 -14 -8 5 21 -1
s:suggest	0 0 0 0 -6 4 0
s:sum	0 0 -1 -7 13 0 0
s:summer	8 0 -12 5 0 2 -2
s:sunday	0 0 16 0 -25 12 -1
s:sunflower	0 0 -1 9 -5 0 0
s:superhard	0 0 -5 0 9 0 0
s:supposed	0 0 -2 -4 7 0 0
s:supreme	0 0 13 0 -11 0 0
s:surabaya	0 0 -10 0 0 9 0
s:surcharge	0 -2 -48 -8 53 -14 5
s:suspend	-6 -5 0 0 3 -4 1
s:suspension	5 0 -4 -2 -1 11 -9
s:table	0 0 4 6 -11 0 2
s:take	0 1 -8 6 -2 0 0
s:talk	-6 -3 16 -11 -1 -4 0
s:talked	0 0 -1 -10 16 0 0
s:talking	0 0 -2 0 -9 14 0
s:tangier	0 0 0 7 -4 0 0
s:tariff	-1 -1 3 1 5 9 -34
s:taro	0 0 0 0 -20 0 18
s:tax	0 0 18 -7 -25 0 20
s:tea	0 0 4 2 -3 -6 2
s:team	0 0 0 -2 6 0 0
s:technical	0 0 0 12 -7 0 0
s:telephone	0 0 11 0 -7 0 0
s:television	0 0 -19 2 -13 34 0
s:tell	-2 0 11 7 -17 0 5
s:ten	0 0 10 -1 -11 3 0
s:term	0 0 -11 2 11 0 -7
s:terminal	0 0 -4 0 6 0 0
s:text	3 0 0 7 -17 0 8
s:textile	0 0 12 9 -6 -13 -3
s:th	0 0 8 0 -17 9 3
s:than	0 0 0 -5 11 -13 0
s:thank	0 0 -8 0 0 8 0
s:that	4 0 1 0 0 -11 0
s:the	-3 -16 -10 -4 18 6 -9
s:their	-4 -16 12 -25 -3 19 -2
s:them	-2 -2 4 -17 19 -10 -8
s:then	0 3 -14 3 -6 13 4
s:there	2 3 -10 0 0 -15 15
s:therefore	0 0 -4 1 -2 11 -4
s:these	6 6 -15 5 -4 0 0
s:they	-1 -10 10 0 -2 -3 -3
s:they'll	0 0 -11 2 -5 12 0
s:they're	0 0 -1 -1 6 0 0
s:thi	-3 1 -4 4 2 0 -8
s:thing	0 0 29 0 -22 -4 0
s:think	0 0 -5 -1 9 0 0
s:third	0 0 -7 -1 2 0 12
s:those	3 0 0 19 -17 -4 0
s:thread	0 0 19 0 -18 0 0
s:threat	0 0 0 -4 6 0 0
s:threaten	0 0 0 -9 11 0 -2
s:three	0 0 -31 -12 14 19 12
s:through	0 0 -3 -7 10 3 -6
s:thu	0 0 11 -8 8 -8 -1
s:thursday	0 0 9 -1 -2 0 -2
s:ticket	0 0 -5 0 11 0 0
s:tiktok	0 0 -3 0 7 0 0
s:tile	0 0 -3 11 -7 5 -5
s:till	0 0 28 -6 -27 -6 9
s:timber	0 0 0 0 -6 8 0
s:time	8 0 0 0 -18 14 6
s:tin	0 0 12 6 -16 0 0
s:to	-6 0 10 -4 -2 -1 -2
s:tobacco	0 0 0 0 8 0 -8
s:together	0 0 0 -15 15 -1 -3
s:ton	0 0 18 0 -17 0 0
s:too	4 5 13 -16 -6 0 -3
s:top	0 0 -18 2 12 1 -3
s:total	0 0 -2 -11 18 0 -2
s:toward	0 0 8 -2 -2 0 0
s:tractor	0 0 13 5 -14 0 -3
s:trade	-10 -3 -8 -12 -1 21 12
s:tram	0 0 -6 -8 14 0 0
s:transcript	0 0 -7 0 9 0 0
s:transit	0 0 -2 -2 8 0 0
s:treaty	5 0 -13 -1 12 -3 0
s:trial	0 0 23 2 -2 -22 -5
s:tromsø	0 0 6 0 -5 0 0
s:truce	0 -2 14 -2 -3 -10 -1
s:tuna	0 0 10 -5 -18 0 13
s:turn	0 0 17 -1 -23 9 0
s:turned	0 0 6 0 -2 0 0
s:twenty	0 0 -1 0 6 0 0
s:two	0 -6 -11 6 13 -7 -21
s:tyre	0 0 11 0 -13 0 1
s:unchanged	0 0 -6 0 0 6 0
s:under	-8 -17 -13 6 9 7 0
s:understanding	0 0 0 9 -13 4 0
s:union	0 0 -14 0 15 0 0
s:unless	0 0 13 -7 0 -7 -4
s:until	-3 -11 1 -2 4 6 -15
s:up	-2 0 15 -20 5 10 -24
s:updated	0 0 -1 -2 7 0 0
s:upper	0 0 -17 0 20 -3 0
s:us	0 -2 1 12 0 -2 -17
s:use	0 0 -10 -9 23 0 0
s:used	0 0 -5 -10 20 0 -2
s:valid	0 0 24 2 -14 -24 4
s:valley	0 0 -2 0 7 0 0
s:valparaíso	0 0 -1 -6 11 0 0
s:value	0 0 0 -4 9 0 0
s:vanilla	0 0 7 16 -22 0 0
s:version	0 0 18 5 -22 0 0
s:very	0 0 15 0 -13 0 0
s:vice	0 0 -3 -2 12 0 0
s:video	0 0 -7 8 0 0 0
s:view	0 0 1 -6 3 0 0
s:village	0 0 -7 0 7 0 0
s:visit	0 0 0 -4 10 -2 0
s:vote	0 8 -20 -7 25 -9 -2
s:voted	0 0 -11 -3 17 0 0
s:wait	0 0 -5 -3 15 -6 0
s:waive	0 0 -16 0 18 0 0
s:walk	0 0 -6 1 2 0 0
s:want	0 0 2 -12 10 0 -3
s:war	0 0 0 14 -8 -1 0
s:warn	0 0 3 0 -7 0 5
s:was	6 7 6 2 -2 -10 -17
s:watche	0 0 -1 -11 6 0 5
s:water	0 0 -8 -11 20 -6 3
s:way	0 0 3 19 -24 5 -1
s:we	-5 -4 -15 0 5 11 4
s:wed	0 0 -8 11 -2 0 0
s:wednesday	0 0 -5 0 9 0 -7
s:week	0 0 0 0 6 -1 -11
s:welcome	0 0 -6 0 -6 6 6
s:well	0 0 -5 -13 7 7 3
s:were	0 -5 9 -15 13 -10 0
s:what	-8 -5 0 7 -1 15 -17
s:whatever	0 0 2 -14 12 0 -1
s:wheat	0 0 -12 -9 28 -3 -5
s:when	1 -12 10 -3 -2 5 -7
s:where	0 0 -4 7 -8 5 3
s:whether	0 0 18 0 -10 -6 0
s:which	0 12 -5 5 -10 6 4
s:while	0 0 -5 0 6 0 0
s:whiskey	0 0 0 0 -3 8 0
s:whisky	4 0 0 10 -13 0 0
s:who	0 0 -18 2 10 6 -5
s:whoever	0 0 -7 0 9 0 0
s:whole	0 0 11 1 -6 -4 0
s:whose	0 0 1 -11 10 0 0
s:why	5 0 11 -1 -2 -9 0
s:will	-6 -15 -5 10 -3 9 0
s:win	0 0 -7 0 8 0 0
s:window	0 0 -9 -3 16 0 0
s:winter	0 0 -15 8 2 2 0
s:wire	0 0 -18 0 22 -1 0
s:with	-4 -26 23 -10 8 -18 -15
s:withdraw	0 0 -2 -6 0 0 10
s:within	0 5 11 -9 -4 -1 0
s:without	15 -5 3 -14 1 -19 3
s:wool	0 0 -5 -1 -4 2 8
s:word	5 0 0 -4 -8 7 4
s:worked	0 0 -3 -10 9 3 0
s:working	0 0 0 0 12 -8 0
s:world	0 0 -17 0 20 0 0
s:worry	0 0 7 0 -6 0 0
s:worst	0 0 -2 -11 16 0 0
s:worth	0 0 1 -7 5 0 0
s:would	-28 -1 -1 -27 -1 38 -2
s:write	-2 0 12 -16 6 0 -8
s:yarn	0 0 6 7 -12 0 0
s:year	-3 -4 2 10 -8 0 0
s:yes	0 0 19 -2 -13 -5 4
s:york	0 0 -6 -2 12 0 -2
s:you	0 0 -17 16 14 -23 0
s:your	0 0 19 -10 0 -17 5
s:zero	0 0 4 0 1 -4 -6
s:|	0 0 0 6 -5 0 -1
s:·	0 0 -1 -2 6 0 0
s:•	0 0 6 5 -13 6 -2
sa:!	0 0 -6 -2 12 0 0
sa:"	1 -1 6 -7 0 -4 0
sa:" ,	0 0 -10 0 15 0 -1
sa:" .	4 0 10 0 -7 -4 -3
sa:" <span>	0 0 0 0 -4 0 6
sa:" and	0 0 -2 0 -3 0 6
sa:" the	0 0 6 0 -1 0 0
sa:'	0 0 -9 9 0 0 0
sa:'s	5 1 -11 0 -2 -1 12
sa:'s .	0 0 9 0 -5 0 0
sa:'s <level>	0 0 6 -5 1 0 0
sa:'s <number>	0 0 -6 -3 13 0 0
sa:'s <organisation>	0 0 6 5 -11 0 0
sa:'s commerce	0 0 5 -1 9 -11 0
sa:'s duty	0 0 11 -3 -8 0 4
sa:'s good	0 0 -2 -2 -2 0 10
sa:'s minister	0 0 0 -1 -8 10 0
sa:'s on	0 0 2 17 -9 0 -13
sa:'s own	0 8 -7 0 0 -1 0
sa:'s trade	0 0 -10 -6 -2 6 10
sa:(	0 0 -2 -3 0 17 -9
sa:( <level>	0 0 6 0 -4 0 0
sa:)	0 -1 -5 -3 7 13 -11
sa:) .	0 0 6 -11 0 2 -4
sa:) and	0 0 0 8 0 0 -8
sa:,	-11 1 9 -3 4 -4 -7
sa:, "	0 0 13 -3 -6 -9 2
sa:, <day-ahead>	0 0 -17 12 3 -2 1
sa:, <day-gone>	0 0 7 -7 2 0 0
sa:, <level>	0 0 -3 15 -11 5 -6
sa:, <name>	0 0 -15 12 -5 5 1
sa:, <number>	0 0 9 12 -12 -8 -5
sa:, <office>	0 0 10 0 0 -7 0
sa:, <person>	0 9 -11 -1 -5 7 9
sa:, <points>	0 0 -4 -1 7 0 0
sa:, <quality>	-3 -3 15 -2 0 -2 -12
sa:, <seat>	0 0 12 5 -10 -2 0
sa:, <span>	0 -3 8 -4 -14 7 9
sa:, a	0 0 19 -4 -6 -9 -3
sa:, according	0 0 3 -4 -2 6 -1
sa:, after	7 0 0 3 -12 6 -1
sa:, against	0 0 8 -2 -3 0 0
sa:, all	0 0 -7 0 10 0 0
sa:, although	0 0 0 9 -6 0 0
sa:, an	0 0 0 8 -3 -1 0
sa:, and	5 0 14 10 -15 0 -14
sa:, announce	0 0 1 0 -11 9 0
sa:, as	-3 -1 1 10 0 -1 -12
sa:, at	0 0 0 -5 5 -16 12
sa:, because	0 0 0 -11 16 0 0
sa:, before	0 0 0 -8 10 0 0
sa:, both	0 9 7 6 -22 1 3
sa:, bring	0 0 -2 0 6 0 0
sa:, but	4 0 -2 -7 0 -1 9
sa:, by	4 0 -11 -6 10 -1 0
sa:, come	0 0 0 12 -11 0 0
sa:, down	0 0 10 6 -14 0 0
sa:, each	0 0 3 8 -10 0 0
sa:, end	0 0 0 18 -16 0 0
sa:, failing	0 0 -9 -1 10 6 -6
sa:, for	3 5 -1 3 -4 -7 0
sa:, from	0 0 8 -16 -2 3 9
sa:, germanium	0 0 -4 0 9 0 0
sa:, go	0 0 -9 0 11 0 0
sa:, good	0 0 0 17 -16 0 0
sa:, had	0 6 -3 -4 2 0 0
sa:, half	0 0 5 2 -7 0 0
sa:, has	0 0 3 0 -2 -1 7
sa:, he	0 0 8 -2 -1 0 -1
sa:, his	0 0 2 6 -12 2 0
sa:, hold	0 0 0 12 -10 0 0
sa:, i	0 0 4 12 -12 -1 -1
sa:, if	0 -5 -6 1 -11 11 11
sa:, in	0 5 -2 -16 21 -5 -11
sa:, instead	0 0 6 9 -15 0 0
sa:, it	-3 -2 2 -24 16 0 2
sa:, its	0 0 6 0 -5 0 0
sa:, leave	0 0 13 0 -13 0 0
sa:, less	0 0 8 0 -7 0 0
sa:, make	0 0 -6 -1 12 0 0
sa:, mr	0 0 -3 0 6 0 0
sa:, no	0 0 -9 0 11 0 0
sa:, not	0 0 -6 0 0 6 0
sa:, now	0 0 -7 5 2 0 0
sa:, on	0 0 -7 -4 9 0 5
sa:, one	0 0 -2 -3 8 0 0
sa:, only	0 7 -3 -6 3 0 -3
sa:, or	0 0 7 -3 0 0 -1
sa:, over	0 0 0 -6 10 0 0
sa:, provided	0 0 3 0 -7 0 5
sa:, put	0 0 0 -11 4 0 5
sa:, run	0 0 -7 11 -3 0 0
sa:, say	0 0 15 -6 -9 -4 3
sa:, suspend	0 0 6 -3 -8 0 5
sa:, take	0 0 -1 -4 9 0 0
sa:, tell	0 0 0 0 -11 6 7
sa:, that	0 7 9 0 -7 -4 -9
sa:, the	-6 1 -7 -4 -3 11 12
sa:, their	0 0 0 -6 -3 8 0
sa:, then	0 0 -8 -3 13 0 0
sa:, there	0 0 0 -16 19 0 0
sa:, they	0 0 8 1 -9 0 0
sa:, to	-3 5 0 9 0 -10 -12
sa:, together	0 0 0 -5 8 0 0
sa:, too	0 0 15 0 -13 0 0
sa:, under	0 -2 -11 3 13 -6 -1
sa:, unless	0 0 2 -8 6 -10 0
sa:, until	0 7 -6 -17 11 0 3
sa:, was	0 -2 -1 -4 9 0 0
sa:, wheat	0 0 0 -1 6 0 -1
sa:, when	-1 -6 9 -12 11 -7 -11
sa:, where	0 0 -7 0 1 0 4
sa:, which	0 -4 -7 15 -4 9 -9
sa:, will	0 0 0 11 -9 -2 2
sa:, with	0 0 12 -3 -2 -1 0
sa:, without	6 0 -2 0 -1 0 0
sa:, would	0 0 15 1 -21 -2 9
sa:, yes	0 0 10 -6 -3 0 0
sa:-	0 0 -13 0 19 -4 -4
sa:- <name>	0 0 0 -3 6 0 0
sa:- earth	0 0 6 0 -3 0 0
sa:- to	0 0 0 -4 8 0 0
sa:.	-14 -21 -2 1 20 -8 -2
sa:. "	0 0 -4 3 4 -6 1
sa:. )	0 0 0 6 -5 0 0
sa:. .	0 0 0 22 -20 0 0
sa:. m	0 0 6 7 -3 -8 -3
sa::	-10 1 -9 -7 19 -8 0
sa:: "	0 0 5 0 -11 0 6
sa:: <level>	0 0 -2 -7 16 0 -7
sa:: <number>	0 0 8 -5 3 -12 0
sa:: a	0 8 -13 -5 10 -1 0
sa:: the	-2 0 10 0 -9 0 6
sa:: what	0 0 -6 0 9 0 0
sa:;	7 6 0 -7 -2 6 0
sa:; <name>	0 0 -2 -5 9 0 0
sa:; <quality>	0 0 8 -3 -13 0 9
sa:; it	0 0 -14 -7 9 12 0
sa:; its	0 0 -5 0 7 0 0
sa:; the	0 3 0 -11 12 0 -7
sa:<agent>	8 -7 -8 0 -3 7 1
sa:<day-ahead>	-5 -21 -25 34 7 -41 -6
sa:<day-ahead> ,	0 3 -14 9 -6 -7 12
sa:<day-ahead> .	0 -18 9 21 -19 -18 9
sa:<day-ahead> as	0 0 0 6 -5 0 0
sa:<day-ahead> to	0 0 1 -8 6 0 0
sa:<day-gone>	-5 27 -10 -27 -3 17 8
sa:<day-gone> ,	0 0 -15 -8 13 1 8
sa:<day-gone> .	-4 0 7 -11 -3 7 0
sa:<day-gone> after	0 0 -8 0 9 0 0
sa:<day-gone> to	0 0 -8 0 8 0 0
sa:<day-today>	2 4 7 -9 -2 -4 5
sa:<day-today> ,	9 0 2 9 -20 0 4
sa:<day-today> .	-4 5 7 -16 0 0 3
sa:<duty>	-19 0 -6 -8 9 -4 14
sa:<gate>	1 -4 1 17 -8 -15 -6
sa:<goods-amount>	6 0 -6 -8 8 0 0
sa:<goods-amount> in	0 0 0 -3 8 0 0
sa:<goods-amount> of	6 0 -4 0 0 0 0
sa:<goods>	0 -3 0 -3 4 -9 7
sa:<level-noun>	-1 -2 12 -6 0 0 -3
sa:<level>	-5 0 -5 -2 16 -7 -6
sa:<level> )	0 0 12 -1 -8 0 0
sa:<level> ,	0 3 -1 0 7 3 -13
sa:<level> .	5 -1 -9 10 -6 -21 20
sa:<level> ;	0 0 0 -4 7 0 0
sa:<level> again	0 0 3 -9 10 0 -4
sa:<level> and	0 -4 7 -6 -4 1 8
sa:<level> at	0 0 12 3 -14 0 0
sa:<level> because	0 0 0 -6 6 0 0
sa:<level> before	0 0 0 11 -10 0 0
sa:<level> duty	0 0 -2 -2 8 0 0
sa:<level> for	0 0 -1 -13 17 0 0
sa:<level> from	0 0 -15 11 0 3 -1
sa:<level> in	0 6 13 -2 -11 0 4
sa:<level> more	0 0 -13 0 16 0 0
sa:<level> of	0 0 -1 -1 7 0 0
sa:<level> on	-7 -6 9 21 0 -20 -30
sa:<level> since	0 0 0 -5 6 0 0
sa:<level> to	0 0 -27 -5 19 0 6
sa:<level> under	0 0 -4 -6 12 0 0
sa:<level> which	0 0 0 -2 -6 4 5
sa:<money>	0 0 -5 -9 20 -1 -3
sa:<money> ,	0 0 -11 0 14 0 0
sa:<money> .	0 0 0 -4 7 0 0
sa:<money> a	0 0 8 10 -17 0 0
sa:<money> in	0 0 0 -4 6 0 0
sa:<month-ahead> ,	0 0 -9 0 10 0 0
sa:<month-gone>	-3 -1 18 -19 4 4 -10
sa:<month-gone> ,	0 0 19 0 -13 0 -2
sa:<name>	-6 -8 -4 -6 13 -3 1
sa:<name> 's	2 -5 -1 -24 0 3 16
sa:<name> .	0 5 -13 -3 11 -2 0
sa:<name> :	0 0 0 8 -5 0 0
sa:<name> <level>	0 0 -7 4 7 0 -3
sa:<name> and	0 0 14 -27 14 -7 -2
sa:<name> are	0 0 -1 13 -9 0 0
sa:<name> at	0 0 1 21 -20 0 0
sa:<name> doe	0 0 0 -6 9 0 0
sa:<name> end	0 0 7 -8 0 0 0
sa:<name> for	0 0 0 -8 7 0 0
sa:<name> had	0 0 -4 -1 0 8 0
sa:<name> has	0 0 -1 12 -6 0 0
sa:<name> is	0 0 13 5 -14 0 0
sa:<name> on	0 0 -1 -1 6 0 0
sa:<name> pay	0 0 0 -3 -6 0 12
sa:<name> stop	0 0 -4 -1 10 0 0
sa:<name> suspend	0 0 0 -3 6 0 0
sa:<name> that	0 0 9 0 -7 0 0
sa:<name> to	0 0 0 -4 8 0 0
sa:<name> until	0 0 10 0 -6 -4 0
sa:<name> will	0 0 -8 0 8 0 -1
sa:<name> would	0 0 -6 -2 20 0 -9
sa:<not>	10 2 7 0 -5 -6 -5
sa:<number>	1 5 -4 16 -2 -31 -1
sa:<number> )	0 0 13 0 -10 0 0
sa:<number> ,	-3 7 18 -9 -6 -4 -4
sa:<number> .	3 -3 -8 10 -7 -5 9
sa:<number> :	0 0 9 -1 5 -11 -10
sa:<number> <day-today>	0 0 0 9 -6 0 0
sa:<number> a	0 0 0 9 -5 0 -3
sa:<number> and	0 0 2 -9 4 -1 0
sa:<number> for	0 0 -8 15 -5 0 -1
sa:<number> from	0 0 -10 0 13 0 0
sa:<number> hour	0 0 -7 0 10 0 0
sa:<number> in	6 0 -7 3 3 0 -7
sa:<number> of	0 0 0 14 -18 0 7
sa:<number> p	0 0 6 4 -4 -7 0
sa:<number> to	0 0 -8 -4 16 0 0
sa:<office>	7 -6 6 -3 -14 10 4
sa:<office> ,	0 0 -6 5 -2 3 0
sa:<office> .	0 0 -3 0 0 6 0
sa:<office> of	0 0 -4 11 -12 0 6
sa:<office> on	0 0 10 0 -9 0 0
sa:<office> say	0 0 7 -7 -2 2 0
sa:<organisation>	-3 6 -35 -17 26 -2 14
sa:<organisation> .	0 0 -10 -1 16 0 0
sa:<organisation> and	0 0 0 -3 -1 0 7
sa:<organisation> extend	0 0 -12 0 15 -1 0
sa:<organisation> has	0 0 -1 11 -9 0 0
sa:<organisation> in	0 0 -6 0 0 0 6
sa:<organisation> prolong	0 0 -14 0 16 0 0
sa:<organisation> say	0 0 -6 -1 7 1 0
sa:<organisation> was	0 0 -5 0 8 0 0
sa:<organisation> will	0 0 0 8 -4 0 -1
sa:<organisation> would	0 8 -1 0 -2 -1 0
sa:<person>	-8 12 -6 -8 9 1 -2
sa:<person> 's	0 8 -12 2 0 0 0
sa:<person> ,	0 0 0 2 1 -6 -1
sa:<person> .	0 0 9 -10 1 -2 0
sa:<person> and	0 0 -4 19 -14 2 0
sa:<person> announce	0 0 0 0 -2 0 6
sa:<person> had	0 0 -2 -1 10 0 0
sa:<person> say	0 0 10 -3 -15 11 -1
sa:<person> tell	0 0 6 0 -3 0 0
sa:<points>	10 8 13 3 -27 -8 10
sa:<points> .	6 10 -5 0 -7 0 0
sa:<points> of	0 0 -7 12 -7 0 2
sa:<quality>	-16 -22 5 -3 4 -4 6
sa:<quality> -	0 0 0 -5 6 0 0
sa:<quality> beef	0 -1 0 6 -11 0 10
sa:<quality> cement	0 0 -9 -2 5 3 2
sa:<quality> chicken	0 0 0 -1 6 0 0
sa:<quality> duty	0 0 -3 8 -3 0 1
sa:<quality> firm	0 0 8 0 -8 0 0
sa:<quality> good	0 0 4 0 4 0 -13
sa:<quality> oil	0 0 0 -5 9 0 0
sa:<quality> one	0 0 2 19 -20 0 0
sa:<quality> origin	0 0 0 -9 7 0 0
sa:<quality> rice	0 0 0 -6 -4 4 6
sa:<quality> side	0 0 11 7 -18 0 1
sa:<quality> soybean	0 0 6 0 0 0 0
sa:<quality> sugar	0 0 -3 0 12 0 -5
sa:<quality> sunflower	0 0 0 7 -7 0 0
sa:<quality> tariff	0 0 -2 7 -2 0 0
sa:<quality> trade	-2 0 13 6 -5 -8 -6
sa:<quality> wine	0 0 -3 8 -1 0 0
sa:<seat> 's	5 0 3 0 -6 0 0
sa:<seat> ,	0 0 -11 -9 24 0 0
sa:<seat> .	0 0 -9 0 1 7 1
sa:<seat> and	0 0 0 0 -5 0 6
sa:<seat> has	0 0 0 7 -6 0 0
sa:<seat> in	0 0 2 -6 4 -1 0
sa:<seat> say	0 0 -7 0 4 0 0
sa:<seat> that	0 0 0 7 -6 0 0
sa:<seat> time	0 0 7 5 -10 0 0
sa:<sender>	0 -1 -10 -8 24 0 -8
sa:<span>	-3 6 -16 13 -11 0 13
sa:<span> ,	0 -7 0 -13 12 0 3
sa:<span> .	2 -2 -37 26 -16 8 16
sa:<span> and	0 6 3 10 -17 0 0
sa:<span> at	0 7 -6 -2 0 0 0
sa:<span> before	0 0 -12 0 14 0 0
sa:<span> earlier	0 0 5 4 -8 0 0
sa:<span> later	0 0 -4 -9 6 8 -1
sa:<span> more	0 0 17 2 -19 0 0
sa:<span> of	0 0 18 0 -13 0 -1
sa:<span> on	0 0 3 -13 11 -1 0
sa:<span> the	0 0 0 -2 7 0 0
sa:<span> to	0 0 16 -4 -5 -5 0
sa:<taker>	0 0 6 -15 7 0 0
sa:<v-agree>	10 -10 -15 -1 7 7 -5
sa:<v-bear>	13 3 -16 -12 10 11 -6
sa:<v-begin>	-3 10 2 -4 -1 7 -6
sa:<v-buy>	0 0 0 3 1 0 -11
sa:<v-deny>	0 0 -3 -10 15 0 0
sa:<v-down>	0 3 -4 -1 -7 5 7
sa:<v-end>	3 8 6 3 -6 -25 4
sa:<v-impose>	-8 -5 15 -4 2 -1 -6
sa:<v-propose>	-8 -4 1 -9 6 5 0
sa:<v-return>	-1 0 10 0 -18 6 9
sa:<v-say>	-17 0 -9 -20 4 20 10
sa:<v-stay>	0 4 0 -18 5 2 5
sa:<v-suspend>	0 -15 9 -7 8 -20 0
sa:<v-target>	2 -2 3 3 0 -14 -3
sa:?	1 0 -5 -21 20 -6 -2
sa:a	-4 11 -7 4 3 7 -17
sa:a .	0 0 0 9 -5 0 -3
sa:a <day-ahead>	0 0 10 0 -6 0 0
sa:a <organisation>	0 0 7 0 -4 0 0
sa:a <quality>	0 0 -3 -8 15 0 0
sa:a date	0 0 8 0 -7 0 0
sa:a deal	0 0 9 -2 -3 0 0
sa:a dispute	0 0 0 0 -6 9 0
sa:a duty	0 0 -7 -9 17 0 0
sa:a further	-1 0 0 12 -8 0 0
sa:a licence	0 0 0 -11 12 0 0
sa:a list	0 0 0 -6 11 0 -3
sa:a minute	0 0 9 -4 -1 0 0
sa:a paper	0 0 -2 6 -1 0 0
sa:a pause	0 0 9 -8 0 0 0
sa:a period	0 0 -1 -2 -1 0 9
sa:a second	0 8 -6 -9 3 1 0
sa:a ship	0 0 -2 0 -6 10 0
sa:a small	0 0 6 0 -5 0 0
sa:a standstill	0 0 -4 -1 8 0 0
sa:a statement	0 0 -7 -2 -1 10 1
sa:a surcharge	0 0 0 -7 7 0 0
sa:a telephone	0 0 11 0 -9 0 0
sa:a television	0 0 -6 0 0 6 0
sa:a text	0 0 0 0 -4 0 6
sa:a third	0 0 -5 8 -1 0 0
sa:a truce	0 15 -26 25 -17 -2 -1
sa:a word	6 0 -4 0 0 0 0
sa:about the	0 0 0 6 -4 0 0
sa:above	0 0 -10 0 6 6 0
sa:according	0 0 3 -4 -1 6 -1
sa:according to	0 0 3 -4 -1 6 -1
sa:account	0 0 0 -4 6 0 0
sa:additional	0 -1 10 0 -9 -6 8
sa:additional <level>	0 0 14 -24 8 0 -1
sa:additional duty	0 0 0 -8 0 -4 13
sa:additional tariff	0 0 0 21 -18 0 0
sa:affair	0 0 0 0 -6 0 6
sa:after	9 -5 -4 -3 18 -14 -10
sa:after .	0 0 -10 11 -1 0 0
sa:after <span>	8 0 -18 0 11 0 -1
sa:after a	0 0 3 0 -10 6 0
sa:after all	0 0 9 0 0 -8 0
sa:after it	3 0 6 6 -11 -4 0
sa:after that	0 0 -17 1 14 0 0
sa:afternoon	0 0 0 -7 8 0 -1
sa:again	0 0 0 -3 6 7 -11
sa:again ,	0 0 -6 -10 21 0 -1
sa:again .	0 0 0 6 -6 3 -3
sa:against	0 0 6 0 -5 0 0
sa:agree	0 0 -6 7 -1 6 -7
sa:agree on	0 0 8 0 -4 -2 0
sa:agree to	0 0 -9 -7 23 0 0
sa:agreement	0 0 16 -12 -3 0 -1
sa:agreement ,	0 0 11 0 -10 0 0
sa:agreement .	0 0 4 -6 0 0 0
sa:agreement with	0 0 7 0 -5 0 0
sa:agricultural	0 0 0 6 -4 0 0
sa:aircraft	0 0 0 -2 9 0 -3
sa:airport	0 0 2 8 -11 0 0
sa:alive	0 0 -16 0 16 0 0
sa:all	0 0 -11 -12 40 -12 -9
sa:all .	0 0 -5 -3 12 0 0
sa:all <quality>	0 0 -3 -2 8 0 0
sa:all other	0 0 0 -3 6 0 0
sa:allow	0 0 0 -7 8 0 0
sa:alone	0 0 5 3 -7 0 0
sa:also	0 0 0 -9 12 0 0
sa:although	0 0 0 9 -6 0 0
sa:altogether	0 0 -1 -1 7 0 0
sa:among	0 0 -1 -2 9 0 0
sa:an	13 -9 6 -5 0 0 -9
sa:an <office>	0 0 0 0 -4 0 6
sa:an additional	0 0 13 -10 0 0 -3
sa:an agreement	0 0 16 0 -13 0 0
sa:an extension	16 -2 0 -11 1 -4 0
sa:an extra	0 0 0 7 -6 0 0
sa:an hour	0 0 -4 -2 -2 11 0
sa:an order	0 0 -2 10 -1 0 -6
sa:and	-9 0 9 1 5 -8 -5
sa:and ,	0 0 6 -6 0 0 0
sa:and <day-ahead>	0 0 -3 -11 16 0 0
sa:and <level>	0 -3 6 -8 8 1 -13
sa:and <month-gone>	0 0 0 10 -10 0 0
sa:and <name>	-2 -4 28 8 -14 0 -25
sa:and <person>	0 0 -5 10 -1 -1 0
sa:and <quality>	0 0 16 4 -14 0 0
sa:and <span>	0 0 -15 0 17 0 0
sa:and a	0 0 2 -4 8 -3 0
sa:and agree	0 0 0 -5 9 0 0
sa:and all	0 0 -5 0 6 0 0
sa:and are	-2 8 -9 8 -3 0 0
sa:and at	0 0 -4 0 8 0 0
sa:and both	0 0 0 -8 16 -4 0
sa:and by	0 0 11 5 -14 0 0
sa:and cotton	0 0 0 -1 6 0 -1
sa:and expire	0 -1 -2 -1 7 0 0
sa:and for	0 0 7 6 -15 0 3
sa:and has	0 3 -9 -1 7 0 0
sa:and hold	0 0 0 -3 7 0 0
sa:and is	0 0 -15 1 14 -2 -2
sa:and it	0 10 -17 18 -13 -8 10
sa:and its	0 0 9 -6 -1 0 0
sa:and last	0 -1 -6 0 13 0 -5
sa:and must	0 0 -6 0 10 0 0
sa:and no	0 0 2 11 -13 0 -1
sa:and nobody	0 0 2 -4 -4 8 0
sa:and not	0 0 4 0 -6 2 0
sa:and on	0 0 18 0 -17 0 0
sa:and put	0 0 0 -8 9 0 0
sa:and run	0 5 0 -2 -14 0 15
sa:and so	0 0 14 -7 -5 0 0
sa:and that	0 0 3 17 -17 0 -2
sa:and the	10 -3 -21 -40 22 0 20
sa:and then	0 0 0 -1 -6 9 0
sa:and there	0 0 1 0 -7 0 6
sa:and they	0 0 -6 0 13 0 0
sa:and to	0 0 -16 -9 19 4 -5
sa:and trade	0 0 -1 6 -3 0 0
sa:and was	0 3 -13 6 1 -1 0
sa:and we	0 0 -3 -4 12 0 0
sa:and what	0 0 0 6 -6 0 0
sa:and which	0 0 0 -6 9 0 0
sa:and will	0 0 -9 4 -9 7 3
sa:and would	0 0 0 8 -7 0 0
sa:announce	0 0 -4 -9 2 7 3
sa:announce .	0 0 -4 0 10 0 0
sa:announce on	0 0 0 0 -14 9 6
sa:another	-3 7 -2 6 -1 -4 -1
sa:another <number>	-1 8 -16 0 10 0 0
sa:answer	0 0 -1 -7 13 0 0
sa:antimony	0 0 -4 0 9 0 0
sa:any	0 0 -7 -15 26 0 -3
sa:anything	0 0 -12 0 17 0 0
sa:apply	0 0 4 -25 3 9 3
sa:apply .	0 0 -3 0 9 0 0
sa:apply again	0 0 2 0 -8 5 0
sa:apply from	0 0 7 0 -4 0 0
sa:apply to	0 0 0 -5 0 0 7
sa:approval	0 0 0 -1 -5 0 7
sa:are	-6 5 0 2 10 -14 -3
sa:are not	0 0 16 0 -14 0 0
sa:are suspend	0 0 0 16 -14 0 0
sa:are to	0 0 1 7 -6 -1 0
sa:arrangement	0 0 3 0 3 -1 -6
sa:as	-7 -5 12 -2 2 -4 -10
sa:as <person>	0 0 -7 0 9 0 0
sa:as before	0 0 14 -1 -9 0 0
sa:as if	0 0 0 9 -7 0 0
sa:as it	0 0 4 -8 3 0 0
sa:as the	0 0 6 6 -10 0 0
sa:aside	0 0 0 -3 7 0 0
sa:ask	0 0 -4 7 -8 7 0
sa:ask for	0 0 -1 6 -11 8 0
sa:asleep	6 0 -6 0 0 0 0
sa:at	4 0 -5 3 -5 -12 23
sa:at <level>	0 4 17 0 -14 -8 6
sa:at <number>	4 0 -12 8 12 -15 -8
sa:at it	0 0 7 0 -6 0 0
sa:at noon	0 0 -6 3 0 3 0
sa:at the	4 0 -11 7 -2 6 -3
sa:autumn	5 0 6 1 -15 0 5
sa:autumn .	0 0 4 4 -13 0 5
sa:avocado	0 0 8 0 -7 0 0
sa:away	0 0 12 0 -11 0 0
sa:back	0 -3 30 0 -36 0 16
sa:back .	0 0 22 -8 -14 0 0
sa:back at	0 0 -7 -1 1 0 7
sa:back for	0 0 0 -11 14 0 0
sa:back on	0 0 0 6 -6 0 0
sa:back to	0 0 16 6 -28 -3 13
sa:ban	0 0 -1 0 7 0 0
sa:bar	0 0 0 -2 7 0 0
sa:bargain	0 0 -10 -4 15 0 0
sa:be	-10 -7 -2 6 1 -4 5
sa:be <level>	0 0 0 -4 9 0 -5
sa:be <number>	-2 0 0 3 -12 0 13
sa:be continue	0 0 11 0 -11 0 0
sa:be extend	0 0 0 -5 8 0 0
sa:be in	0 0 4 9 -12 0 0
sa:be suspend	0 0 -1 -6 3 0 3
sa:bear	0 0 -3 12 -14 7 0
sa:became	6 0 -18 0 10 0 0
sa:because	0 7 0 -24 13 -7 -1
sa:become	0 0 10 2 -8 0 -6
sa:beef	0 -1 -7 9 -4 0 3
sa:beef ,	0 0 0 -5 7 0 0
sa:beef and	0 0 0 11 -8 0 -2
sa:been	-8 -5 -9 9 -6 15 1
sa:been <level>	-3 0 -13 0 14 3 0
sa:been charge	0 0 0 10 -8 0 0
sa:been withdraw	0 0 0 -2 -9 0 12
sa:before	0 -2 -1 -4 8 3 -2
sa:before .	0 0 6 2 -3 0 -2
sa:before <day-ahead>	0 0 -2 -3 9 0 0
sa:before a	0 0 -1 -2 7 0 0
sa:before it	0 0 -8 8 1 -4 0
sa:before that	0 0 0 11 -15 0 6
sa:before the	0 0 1 -27 21 0 -2
sa:begin	-2 4 -19 -11 9 5 8
sa:begin ,	0 0 -7 -8 1 0 12
sa:begin .	0 11 -7 -8 10 -8 0
sa:better	0 0 13 2 -13 -1 0
sa:between	-2 0 7 -14 10 0 -5
sa:between <name>	0 0 12 -2 -2 -5 0
sa:beyond	0 0 0 -7 5 0 0
sa:border	5 0 4 0 -10 0 0
sa:both	0 12 2 17 -29 0 16
sa:both .	-2 0 -4 0 8 0 0
sa:both country	0 0 6 0 0 0 -2
sa:both duty	0 0 -7 5 -4 7 0
sa:both government	0 0 0 6 -1 0 0
sa:both of	0 0 0 -6 7 0 0
sa:both side	0 0 0 -6 4 3 -2
sa:box	0 0 0 -6 0 1 5
sa:brandy	0 0 0 -10 10 0 0
sa:bring	3 -4 -6 6 4 -3 -7
sa:budget	0 0 -6 0 8 0 0
sa:built	0 0 0 -7 8 0 0
sa:busan	0 0 -4 0 7 -2 0
sa:busan .	0 0 -6 -7 14 0 0
sa:but	3 0 -21 0 14 -6 5
sa:but the	0 0 -1 0 9 -6 0
sa:buyer	0 0 0 -5 7 0 0
sa:by	3 10 -6 -7 9 -18 3
sa:by <day-ahead>	0 0 -2 6 -2 0 2
sa:by <name>	0 0 0 -7 0 0 8
sa:by <person>	0 0 3 -10 5 0 0
sa:by <points>	6 10 2 0 -16 0 0
sa:by <span>	0 0 -2 -4 13 -3 0
sa:by a	0 0 -9 0 8 0 2
sa:by then	0 0 8 0 -5 0 0
sa:calendar	0 0 13 1 -13 -1 0
sa:call	0 0 7 -6 2 -3 0
sa:call with	0 0 11 0 -10 0 0
sa:capital	5 0 8 1 -11 -3 0
sa:capital .	6 0 0 0 -4 0 0
sa:carry	0 6 2 -13 3 -1 0
sa:carry out	0 0 0 0 6 0 0
sa:case	0 0 -10 -9 12 0 7
sa:cement	0 0 -7 -5 0 10 2
sa:charge	0 0 15 4 0 -9 -13
sa:charge <level>	0 0 0 0 7 -2 -7
sa:charge <number>	0 0 11 4 -13 0 0
sa:charge <quality>	0 0 0 9 -8 0 0
sa:charge a	0 0 -1 -1 7 0 0
sa:charge on	0 0 3 -8 2 0 0
sa:cheese	0 0 0 14 -11 0 0
sa:chicken	0 0 0 -4 9 0 -1
sa:chip	0 0 12 -9 -2 0 0
sa:chip ,	0 0 12 0 -11 0 0
sa:civilian	0 0 0 -7 9 0 0
sa:clock	0 0 -1 -4 6 0 0
sa:close to	0 0 8 0 -8 0 0
sa:cocoa butter	0 0 0 7 -6 0 0
sa:coffee	0 0 0 7 0 0 -4
sa:collect	0 6 0 12 -8 -3 -7
sa:collect .	0 7 0 0 -7 0 0
sa:come	0 -1 13 -4 -1 0 -1
sa:come back	0 0 14 0 -11 0 0
sa:come down	0 0 0 -5 6 0 1
sa:come home	0 0 6 0 -5 0 0
sa:commerce	0 0 4 -4 14 -12 0
sa:commerce ministry	0 0 5 0 7 -11 0
sa:commission	0 0 6 0 -2 0 0
sa:company	0 0 -1 -1 10 0 -2
sa:conclude	2 -1 5 -16 10 0 -1
sa:conference	0 0 -8 0 -4 6 7
sa:control of	0 0 9 0 -7 0 0
sa:control on	0 0 -7 0 11 0 0
sa:copper	0 0 8 0 -8 0 4
sa:cotton	0 0 7 -5 1 0 -2
sa:could	0 0 -13 -1 19 0 0
sa:count	0 0 0 8 -4 0 0
sa:countermeasure	0 0 7 0 -6 0 0
sa:country	-3 0 6 -10 13 -3 -10
sa:country ,	0 0 0 -5 9 0 0
sa:country would	0 0 0 7 -7 0 0
sa:course	0 0 7 0 -4 0 0
sa:crane	0 0 0 -7 11 0 0
sa:cut	0 6 -12 -11 5 9 0
sa:cut its	0 0 -9 -2 4 4 2
sa:date	0 2 13 -5 -13 4 -1
sa:date that	0 0 10 0 -8 0 0
sa:day	0 -1 28 0 -20 -16 4
sa:day ,	0 0 0 -4 7 -1 0
sa:day .	0 0 9 -2 -7 -6 5
sa:day on	0 0 6 -1 -2 0 0
sa:deal	0 0 -3 -1 9 0 -1
sa:decide	0 0 -6 2 0 0 0
sa:decided	0 0 9 0 -7 0 0
sa:decision	0 0 14 -2 -10 0 0
sa:declare	0 0 -1 14 -11 0 0
sa:decree	0 0 10 0 -8 0 0
sa:delegation	0 0 -2 -3 10 0 0
sa:desk	0 0 0 -6 8 0 0
sa:did	0 0 -3 -17 24 0 -1
sa:did not	0 0 0 -6 11 0 0
sa:dispute	0 0 -6 -5 0 8 0
sa:dispute over	0 0 -1 0 -3 8 0
sa:do	0 0 19 -3 -13 -1 5
sa:do so	0 0 5 1 -13 0 7
sa:do with	0 0 0 -6 7 0 0
sa:doe	0 0 15 2 -9 -2 -5
sa:doe not	0 0 6 -1 0 -2 -3
sa:dollar	0 0 0 -4 7 0 0
sa:double	0 0 -12 -14 20 7 0
sa:down	-1 6 -7 17 -7 -5 -1
sa:down by	0 11 -8 0 -1 0 0
sa:down from	0 0 5 0 -6 0 0
sa:down to	0 0 0 6 -1 0 0
sa:draw	0 0 -6 -1 11 0 0
sa:drawer	0 0 5 -10 4 0 0
sa:drop	0 0 -2 16 -20 0 9
sa:due	0 0 11 -21 15 -5 -3
sa:due to	0 0 14 -10 0 0 -2
sa:during	0 0 -15 -1 14 3 0
sa:duty	-12 3 0 -2 -4 -3 16
sa:duty ,	0 7 0 -7 3 0 -1
sa:duty for	0 0 0 13 -13 0 0
sa:duty go	0 0 -4 -6 0 7 5
sa:duty of	0 -3 6 0 -3 1 0
sa:duty on	0 -2 5 -13 -1 0 11
sa:duty they	0 0 -2 -1 6 0 0
sa:duty which	0 0 10 0 -13 -2 4
sa:duty will	0 0 0 0 6 -1 0
sa:each	0 0 -2 3 4 -6 -2
sa:each side	0 0 -7 5 0 0 0
sa:earlier	0 0 7 3 -8 0 0
sa:earlier .	0 0 4 4 -8 0 0
sa:earth	0 0 2 -5 7 -1 0
sa:earth and	0 0 -4 -2 10 0 0
sa:easter	0 0 0 9 -8 0 0
sa:economic	0 0 -1 6 -10 0 6
sa:economic and	0 0 0 6 -4 0 0
sa:economy	0 0 -4 -1 9 0 0
sa:effect	0 0 -14 -3 14 3 0
sa:either	5 0 -13 15 -14 -1 11
sa:either side	0 0 -7 13 -2 0 0
sa:else	0 0 0 -2 7 0 0
sa:emergency	0 0 -1 -9 14 0 0
sa:employer	0 0 -2 0 7 -4 0
sa:end	9 14 7 -5 -9 -1 -2
sa:end ,	0 0 11 0 -25 0 18
sa:end .	0 0 30 -1 -20 -2 -4
sa:end <day-today>	0 6 1 2 -11 0 0
sa:end of	3 -4 -6 -4 0 12 0
sa:end on	-1 0 -8 2 10 -7 -6
sa:end the	0 0 -7 0 9 0 0
sa:end without	12 -1 -7 0 -1 0 0
sa:enter	0 0 -6 4 0 0 0
sa:enter before	0 0 0 -3 6 0 0
sa:enter into	0 0 0 10 -9 0 0
sa:entry	0 0 -10 -3 17 0 0
sa:evening	10 0 -26 -10 19 4 0
sa:evening ,	5 0 -14 0 1 6 0
sa:evening .	0 0 -12 -3 19 0 0
sa:ever	0 -4 -7 0 -1 13 0
sa:every	0 0 -5 6 0 0 -3
sa:everybody	0 0 -17 4 7 0 3
sa:everyone	0 0 0 -3 6 0 0
sa:everything	0 0 17 -1 -11 -1 0
sa:exempt	0 0 0 -9 12 0 0
sa:exemption	0 0 -4 -5 13 0 0
sa:expect	0 0 8 0 -9 0 3
sa:expect to	0 0 3 0 -6 0 3
sa:expire	0 0 7 12 -12 -4 -5
sa:expire ,	0 0 15 0 -14 0 0
sa:expire on	0 0 -10 8 0 0 -2
sa:explain	0 10 -18 4 3 0 0
sa:export	0 0 -6 0 10 0 0
sa:export of	0 0 -6 0 9 0 0
sa:exporter	0 0 0 -4 6 0 0
sa:extend	3 -4 -3 3 4 -9 0
sa:extend .	0 0 2 15 -13 0 0
sa:extend by	0 0 -9 -2 13 0 0
sa:extend it	5 0 -11 0 9 -4 0
sa:extend their	0 0 8 0 -7 0 0
sa:extension	18 3 -11 -20 12 -6 -2
sa:extension .	12 -1 -7 -3 0 0 0
sa:extra	0 0 -9 19 -10 -1 0
sa:extra <level>	0 0 0 7 -6 0 0
sa:extra duty	0 0 -3 6 -1 0 0
sa:face	0 0 -6 -3 2 7 0
sa:face <level>	0 0 -8 0 0 7 0
sa:failing	0 0 -9 -1 10 6 -6
sa:fall to	0 0 0 1 -9 0 7
sa:far	0 0 -6 -3 13 0 0
sa:farm good	0 0 0 -3 6 0 0
sa:farmer	0 0 0 8 -7 0 0
sa:fee	0 0 0 -19 14 0 0
sa:fee .	0 0 -8 -8 17 0 0
sa:fentanyl	-3 0 11 6 0 -7 -12
sa:fentanyl ,	0 0 8 8 -13 0 0
sa:fentanyl tariff	0 0 0 -1 8 0 -5
sa:find	0 0 0 5 0 0 -6
sa:firm	0 0 8 -2 -4 0 0
sa:first	8 5 -4 -24 11 0 0
sa:five	0 0 -2 0 -2 0 6
sa:flour	0 0 -10 8 1 0 0
sa:flower	0 0 -3 -3 11 -4 0
sa:follow	0 0 0 -6 7 0 0
sa:follow .	0 0 -4 0 6 0 0
sa:following	0 0 8 -1 -4 0 0
sa:for	-4 2 -25 2 -1 16 12
sa:for <name>	0 0 -4 -1 8 0 0
sa:for <number>	0 0 0 7 -4 0 0
sa:for <quality>	0 0 13 2 -12 0 0
sa:for <span>	-8 1 -33 6 -5 10 20
sa:for a	0 8 -14 1 0 -3 5
sa:for another	0 0 0 9 -8 0 0
sa:for civilian	0 0 0 -7 9 0 0
sa:for fentanyl	0 0 0 12 -10 0 0
sa:for it	0 0 9 0 -7 0 0
sa:for its	0 0 -4 0 -1 6 0
sa:for more	0 0 -6 0 7 0 0
sa:for one	0 0 3 6 -10 0 0
sa:for talk	0 0 6 0 -4 0 0
sa:for the	4 0 5 -16 3 -1 0
sa:for trade	0 0 2 0 -13 10 0
sa:for which	0 0 6 8 -12 0 0
sa:force	0 0 -7 19 -12 0 0
sa:force until	0 0 -2 18 -13 0 0
sa:forced	0 0 0 -9 10 0 0
sa:forced labor	0 0 0 -5 6 0 0
sa:found	0 0 8 0 -7 0 0
sa:four	0 0 0 6 -6 0 0
sa:fourth	0 0 -8 -3 15 0 0
sa:fourth round	0 0 -7 0 10 0 0
sa:framework	0 0 -2 -2 10 0 0
sa:free	0 0 -2 0 7 0 -4
sa:free of	0 0 0 -5 9 0 0
sa:freeze	0 0 10 -1 -5 0 0
sa:from	0 -11 -4 -9 0 -1 18
sa:from <day-ahead>	0 0 0 -29 30 0 -6
sa:from <level>	0 -1 -10 7 -3 0 6
sa:from <name>	0 0 -7 0 8 0 -2
sa:from <number>	0 0 -4 3 -3 0 6
sa:from <seat>	0 0 0 -5 -7 0 13
sa:from a	0 0 9 -4 -3 0 0
sa:from the	0 0 9 5 -9 0 -2
sa:full	0 0 -17 -5 13 0 5
sa:further	-1 0 2 9 -6 -1 0
sa:further <points>	0 0 5 12 -15 0 0
sa:gallium	0 0 -5 0 10 0 0
sa:gallium ,	0 0 -4 0 9 0 0
sa:gave	0 0 0 -4 6 0 0
sa:geneva	0 -2 13 5 -7 0 -3
sa:germanium	0 0 -4 0 9 0 0
sa:get	0 0 11 -21 11 -6 -3
sa:give	0 0 -3 -1 11 -2 -1
sa:given	0 0 10 -16 0 0 5
sa:go	-1 6 2 7 -9 1 -7
sa:go ,	0 0 8 4 -11 0 0
sa:go back	0 0 10 0 -19 4 3
sa:go down	0 10 -5 2 -5 0 0
sa:go on	0 0 0 -6 4 3 0
sa:go up	0 0 -3 -4 12 0 0
sa:good	-2 -5 4 15 -12 0 -4
sa:good ,	0 0 3 13 -14 0 0
sa:good .	0 0 0 -6 5 0 0
sa:good <level>	0 0 4 -12 6 0 0
sa:good at	0 0 0 -4 6 0 0
sa:good for	0 0 -6 0 -7 5 10
sa:good have	0 0 6 -13 4 0 0
sa:good make	0 0 0 -6 7 0 0
sa:good of	0 0 0 15 -16 0 0
sa:good pay	0 0 4 -14 8 0 0
sa:good to	0 0 -2 22 -17 0 0
sa:good until	0 0 0 17 -15 0 0
sa:government	2 0 -9 13 -13 6 0
sa:government say	0 0 -2 -1 0 6 0
sa:had	11 1 5 -13 -2 1 -1
sa:had agree	0 0 -4 0 8 0 0
sa:had ask	0 0 0 0 -6 8 0
sa:had been	0 0 1 -6 7 0 0
sa:had bring	4 0 0 5 -9 0 0
sa:had not	6 0 -4 0 0 0 0
sa:had reach	5 0 -10 0 3 0 0
sa:had threaten	0 0 6 0 -5 0 0
sa:had to	0 0 7 0 -6 0 0
sa:half	0 0 0 -4 -6 2 10
sa:half of	0 0 8 0 -14 3 2
sa:hand	0 0 -5 8 0 0 -1
sa:hand on	0 0 -1 12 -9 0 0
sa:happen	0 0 -2 -3 10 0 0
sa:harvest	0 0 0 7 -5 0 0
sa:has	-11 -3 -17 11 -10 6 20
sa:has been	0 0 -5 -10 6 4 7
sa:has charge	0 0 7 3 -8 0 0
sa:has keep	0 0 -2 12 -15 7 0
sa:has not	0 0 -8 0 1 0 6
sa:has pay	0 0 0 16 -15 0 0
sa:has take	0 0 0 9 -7 0 0
sa:have	-9 -7 0 6 -2 4 -1
sa:have been	-3 0 -4 9 -4 10 -5
sa:have had	0 0 7 0 -4 0 0
sa:have not	0 0 -8 -3 11 2 0
sa:he	-3 -2 7 4 -2 -10 0
sa:he had	0 0 4 -1 -7 0 5
sa:he tell	0 0 10 0 -8 0 0
sa:he would	0 0 11 -2 -7 0 0
sa:heard	0 0 -4 -2 11 0 0
sa:help	0 0 -7 0 7 0 0
sa:her	6 0 0 0 -4 0 0
sa:high	0 0 0 -5 6 0 0
sa:high as	0 0 0 -5 6 0 0
sa:higher	0 0 0 -6 5 0 0
sa:highest	0 0 0 -15 16 0 0
sa:highest rate	0 0 0 -8 8 0 0
sa:his	0 0 -6 5 -12 14 2
sa:his <office>	0 0 7 0 -10 2 0
sa:his <organisation>	0 0 4 0 -7 2 0
sa:his <person>	0 0 0 6 -4 0 0
sa:hold	5 -1 -8 -13 19 0 -3
sa:hold .	0 0 -2 -6 11 0 0
sa:hold back	0 0 6 -3 -1 0 0
sa:hold until	0 0 -5 -5 11 0 0
sa:holiday	0 0 10 0 -7 0 0
sa:hotel	0 0 -3 0 6 0 0
sa:hour	0 2 -22 -14 16 13 -1
sa:hour .	0 5 -2 -8 10 0 0
sa:house	0 0 0 0 -6 0 11
sa:hundred	0 0 -4 -5 13 0 0
sa:i	0 0 4 9 -15 0 2
sa:i have	0 0 -2 8 -7 0 1
sa:if	-4 -8 -22 13 -5 4 17
sa:if <name>	0 0 0 0 8 0 0
sa:if it	-2 -6 -22 0 0 11 15
sa:if the	0 0 -15 7 0 -4 8
sa:if there	0 0 -6 0 8 0 0
sa:import	0 0 0 -6 8 0 0
sa:importer	0 0 8 -4 -2 0 0
sa:impose	0 0 1 7 -1 -3 -5
sa:impose a	0 0 6 0 -2 0 0
sa:in	13 0 -21 4 2 6 -4
sa:in <month-gone>	-1 0 13 -7 1 0 -9
sa:in <name>	0 3 5 8 -11 -1 -2
sa:in <number>	0 0 4 -8 2 0 -1
sa:in <seat>	3 -1 -27 5 9 1 -2
sa:in a	0 6 -19 -17 8 15 0
sa:in an	0 0 0 -6 7 0 0
sa:in at	0 0 0 -6 7 0 0
sa:in busan	0 0 1 7 -6 -1 0
sa:in each	0 0 0 -4 9 0 0
sa:in force	0 0 -6 12 -4 0 0
sa:in full	0 0 -6 0 0 6 0
sa:in geneva	0 0 -3 15 -9 0 0
sa:in it	0 0 6 -1 0 0 0
sa:in london	0 0 0 -6 7 0 0
sa:in new	0 0 4 8 -9 0 -1
sa:in place	0 0 0 8 -13 2 1
sa:in the	3 0 3 -6 1 -5 0
sa:in their	0 0 7 -1 -2 0 0
sa:in which	0 6 -1 -3 0 0 0
sa:in write	0 0 -4 0 -1 9 0
sa:included .	0 0 8 5 -8 -3 0
sa:industry	0 0 -3 -1 7 0 0
sa:instead	0 0 3 17 -24 0 8
sa:instead of	0 0 4 11 -17 -6 8
sa:interview	0 0 -5 0 0 6 0
sa:into	0 0 1 14 -9 0 -3
sa:into force	0 0 0 9 -8 0 0
sa:introduce	0 0 6 -8 -6 -1 10
sa:introduce in	0 0 6 -6 -8 -1 10
sa:is	-12 -22 7 7 9 -23 -16
sa:is <level>	0 0 0 4 -8 0 6
sa:is <number>	0 0 -2 -7 1 0 6
sa:is being	0 0 0 9 -5 0 -2
sa:is due	0 0 6 -1 0 -4 0
sa:is good	0 0 -1 12 -9 0 0
sa:is no	0 0 -4 -2 10 0 0
sa:is not	0 0 -5 2 6 -2 0
sa:is still	0 0 0 0 6 0 0
sa:is suspend	0 0 0 -9 11 0 0
sa:is the	0 0 1 9 -4 0 -7
sa:is to	0 0 1 2 -15 12 -3
sa:is up	0 0 15 19 -29 0 0
sa:is what	0 0 -10 0 9 0 0
sa:island	0 0 0 -5 8 0 0
sa:it	8 3 6 -9 -6 -25 19
sa:it 's	0 0 -14 3 2 0 3
sa:it ,	5 0 16 -4 -13 -2 0
sa:it .	1 -2 1 -9 14 -15 0
sa:it did	0 0 0 -3 7 0 0
sa:it end	0 8 4 -2 -3 -6 0
sa:it go	0 0 0 9 -6 0 0
sa:it has	0 0 -6 -8 -1 0 20
sa:it is	-1 -3 -1 4 3 -6 0
sa:it may	0 0 -8 0 14 0 -2
sa:it say	0 0 0 -7 1 0 5
sa:it to	2 6 0 -8 0 0 0
sa:it was	10 -2 5 7 -14 0 -3
sa:it will	0 0 8 -15 -13 0 17
sa:it would	-7 0 -8 0 8 11 -6
sa:item	0 0 0 -3 7 0 0
sa:its	-9 7 -6 12 0 -7 -13
sa:its <level>	0 0 -1 -2 8 0 -1
sa:its additional	0 0 0 11 -8 0 0
sa:its own	0 0 13 -8 -3 -1 0
sa:its tariff	0 0 -6 11 0 -6 0
sa:its way	0 0 0 11 -9 0 0
sa:keep the	0 0 7 3 -8 0 0
sa:kind	0 0 0 -4 7 0 0
sa:know	0 0 0 -7 12 -5 0
sa:labor	0 0 0 -8 9 0 0
sa:lapse	0 0 12 -18 7 -1 0
sa:lapse .	0 0 2 -6 4 0 0
sa:lapse on	0 0 12 -9 0 0 0
sa:last	-6 -9 -7 12 2 2 -8
sa:last <span>	0 0 -6 12 4 0 -17
sa:last autumn	0 0 5 10 -14 0 0
sa:last summer	0 0 -3 0 -3 7 0
sa:last until	0 0 -11 -3 10 0 6
sa:last week	0 0 7 3 -10 3 -2
sa:last year	0 0 -3 -4 9 0 0
sa:later	0 0 -5 -6 -3 17 -1
sa:later .	0 0 0 0 -18 18 0
sa:law	0 0 -2 2 7 0 -7
sa:law .	0 0 -4 3 6 0 -6
sa:law of	0 0 0 -4 6 0 0
sa:law on	0 0 0 6 -4 0 0
sa:lawyer	0 0 -4 0 7 0 0
sa:lay	0 7 4 3 -15 1 0
sa:leather	0 0 5 14 -17 0 0
sa:leave	0 -1 12 -6 5 -4 -5
sa:leave it	0 0 0 -7 8 0 0
sa:leave the	0 0 0 -11 12 0 0
sa:less	0 0 9 -3 -2 -4 2
sa:less than	0 0 8 -2 -2 0 0
sa:let	0 0 12 -14 0 0 0
sa:level	0 0 -4 0 8 0 0
sa:levy	0 0 -13 0 2 7 0
sa:levy on	0 0 -10 -9 6 7 3
sa:licence	0 0 0 -15 18 0 0
sa:like	0 0 0 6 -5 0 0
sa:likewise	0 0 6 3 -7 0 0
sa:list	0 0 -13 -14 16 12 -6
sa:list of	0 0 -4 -4 0 13 -3
sa:london	0 0 0 -7 8 0 0
sa:longer .	0 0 6 0 -3 0 0
sa:look	0 0 11 4 -12 -2 0
sa:lorry	5 0 -19 1 10 -5 0
sa:lose	0 0 0 -13 16 0 0
sa:lower	0 0 5 -8 2 0 0
sa:m	0 0 6 7 -3 -8 -3
sa:m .	0 0 6 7 -3 -8 -3
sa:machinery	0 0 0 7 -4 0 0
sa:magnet	0 0 -6 0 8 0 0
sa:make	0 0 1 0 3 -6 0
sa:make in	0 0 0 7 -4 0 -1
sa:maker	0 0 -3 -7 14 0 0
sa:many	0 0 -4 0 8 0 0
sa:match	0 0 -3 0 6 0 0
sa:matter	0 0 0 -7 6 1 0
sa:may	0 0 6 0 7 -11 -7
sa:may be	0 0 0 0 10 -8 0
sa:me	0 0 -9 0 11 0 0
sa:measure	0 0 -1 15 -12 0 0
sa:mediator	0 0 -9 0 14 -1 0
sa:medicine	0 0 11 -3 -3 0 0
sa:meet	9 0 -4 -17 13 -2 -3
sa:meet in	10 0 -12 -4 6 0 0
sa:member	0 0 0 -5 7 0 0
sa:men	0 0 12 -1 -9 0 0
sa:midnight	0 0 21 -9 -10 0 0
sa:midnight .	0 0 24 -5 -18 0 0
sa:milk	0 0 -6 -2 0 0 7
sa:million	0 0 0 -4 8 0 0
sa:minister	-4 0 2 -3 -12 8 10
sa:minister ,	0 0 -8 -9 -1 5 11
sa:minister for	0 0 1 0 -12 10 0
sa:ministry	0 0 -9 -9 2 6 7
sa:ministry of	0 0 -8 -4 -4 8 8
sa:minute .	0 0 0 6 -5 0 0
sa:minute past	0 0 12 -6 -3 0 0
sa:month	0 0 4 12 -10 -2 -2
sa:month ,	0 0 5 6 -11 0 0
sa:month .	0 0 0 7 -1 0 -1
sa:more	5 0 4 11 -10 -7 0
sa:more .	0 0 4 3 -8 0 1
sa:more than	0 0 7 11 -14 0 0
sa:morning .	0 0 7 0 -5 0 0
sa:most	0 0 7 0 0 0 -4
sa:move	0 0 0 0 -8 0 10
sa:mr	0 0 -9 7 0 0 0
sa:mr <person>	0 0 -8 8 0 0 0
sa:much	0 0 -1 0 6 0 0
sa:must	0 0 -8 2 9 0 -2
sa:must be	0 0 -5 0 8 0 0
sa:my	0 0 -1 9 -5 -1 0
sa:named	0 0 0 -6 8 0 0
sa:near	0 0 0 0 6 0 0
sa:nearly	0 0 -1 -3 7 0 0
sa:need	0 0 1 -5 -6 9 0
sa:needed	0 0 10 0 -8 0 0
sa:negotiator	0 0 0 -4 6 0 0
sa:neither	0 0 -3 -3 12 -3 0
sa:neither side	0 0 0 -3 10 0 0
sa:net	0 0 8 0 -7 0 0
sa:net ton	0 0 8 0 -7 0 0
sa:new	0 0 -3 6 -1 0 0
sa:new duty	0 0 9 11 -17 0 0
sa:new one	0 0 11 0 -9 0 0
sa:next week	0 0 -11 -1 8 3 0
sa:next year	0 0 7 6 -16 4 0
sa:night	0 0 1 -10 8 0 0
sa:night ,	0 0 -5 -1 13 0 0
sa:night .	0 0 11 -3 -5 0 0
sa:nil	0 0 -3 -3 0 0 6
sa:no	0 1 12 2 -10 -5 1
sa:no end	0 3 0 -10 9 0 0
sa:no longer	0 0 0 6 -7 0 3
sa:no more	0 0 0 9 -9 0 0
sa:no truce	0 0 -4 -2 9 0 0
sa:nobody	-2 0 0 -3 1 6 0
sa:nobody has	0 0 0 -2 7 0 0
sa:noon .	0 0 -8 0 7 3 0
sa:not	2 7 3 1 -8 6 -12
sa:not ,	0 0 9 0 -7 0 0
sa:not a	0 0 7 0 -8 0 0
sa:not come	0 0 0 -3 6 0 0
sa:not extend	0 0 0 10 -7 0 0
sa:not the	0 0 0 5 -8 3 0
sa:nothing	4 0 -1 1 -4 -7 8
sa:nothing .	5 0 7 0 -13 0 0
sa:nothing to	0 0 1 -6 5 0 0
sa:notice .	0 0 0 6 -7 0 0
sa:now	0 0 -7 0 8 -1 0
sa:now .	0 0 8 4 -6 0 -7
sa:of	0 -4 -9 0 5 2 0
sa:of <day-ahead>	0 0 10 0 -1 -8 0
sa:of <day-gone>	0 0 9 1 -9 0 0
sa:of <day-today>	0 0 0 -7 8 0 0
sa:of <level>	-1 -4 1 5 -10 1 9
sa:of <money>	0 0 0 -4 6 0 0
sa:of <month-ahead>	0 0 13 0 -13 0 0
sa:of <month-gone>	0 0 2 -4 -3 7 0
sa:of <name>	0 0 -5 17 -17 2 1
sa:of <number>	0 0 -4 -16 17 1 -2
sa:of <person>	0 0 -3 8 -5 0 0
sa:of <quality>	0 0 0 -6 6 0 0
sa:of <span>	0 15 0 8 -18 -4 3
sa:of a	0 0 7 0 -6 0 0
sa:of an	0 0 12 0 -11 0 0
sa:of both	0 0 -1 7 -3 0 0
sa:of busan	0 0 -5 -3 10 0 0
sa:of duty	0 0 0 -6 6 0 0
sa:of gallium	0 0 -4 0 6 0 0
sa:of it	4 0 3 3 -8 0 0
sa:of its	0 0 -2 12 -4 0 -1
sa:of last	0 0 0 13 -11 0 0
sa:of next	0 0 -2 1 -4 7 0
sa:of talk	0 0 0 7 -2 -2 0
sa:of that	5 0 -5 -18 4 3 5
sa:of the	0 -8 -3 -3 -1 0 12
sa:of their	0 0 -5 -5 8 3 0
sa:of them	0 0 0 -11 11 0 0
sa:of thi	0 0 7 8 -6 -7 -4
sa:of trade	0 0 -9 -7 0 7 8
sa:of up	0 0 -4 -4 12 0 0
sa:of what	0 0 7 6 -13 0 0
sa:off	0 0 2 8 -5 0 -2
sa:oil	0 9 -4 -9 9 0 -5
sa:oil ,	0 0 0 -6 11 0 0
sa:oil .	0 0 0 -13 16 0 0
sa:old	0 0 -5 2 9 -6 0
sa:old rate	0 0 0 6 -6 0 0
sa:older	0 0 0 -13 16 0 0
sa:older duty	0 0 0 -6 6 0 0
sa:olive	0 9 -1 -3 -2 0 0
sa:on	-11 -4 -12 10 9 -6 -4
sa:on .	0 0 -1 11 -4 -1 -1
sa:on <day-ahead>	0 -25 -24 17 15 -15 -15
sa:on <day-gone>	2 19 -6 -35 1 14 2
sa:on <day-today>	-2 0 -15 -7 5 2 13
sa:on <name>	0 0 -5 -21 8 0 13
sa:on <quality>	-1 -7 -17 12 0 -14 12
sa:on a	0 0 -1 -7 16 0 -3
sa:on affiliate	0 0 7 -1 -4 0 0
sa:on all	0 0 0 -9 10 0 0
sa:on an	4 0 0 5 -2 0 -6
sa:on both	-2 0 3 -5 8 0 -1
sa:on either	0 0 -7 3 4 0 0
sa:on export	0 0 -6 0 8 0 0
sa:on for	0 0 0 16 -15 0 0
sa:on good	0 0 -1 21 -18 0 0
sa:on hold	0 0 0 -9 9 0 0
sa:on its	-1 0 0 -5 12 0 0
sa:on most	0 0 1 10 -11 0 0
sa:on our	0 0 1 9 -8 0 -1
sa:on paper	0 0 0 -6 8 0 0
sa:on rare	0 0 -6 0 10 0 0
sa:on sugar	0 0 0 -8 6 3 0
sa:on that	0 0 18 0 -15 -2 0
sa:on the	0 0 5 21 -21 2 0
sa:on their	0 0 0 7 -7 0 0
sa:on top	0 0 -5 -6 13 0 0
sa:on what	0 0 -4 0 6 0 0
sa:on which	0 0 7 -2 -1 0 0
sa:on wine	0 0 6 0 -1 0 0
sa:once	0 0 -7 3 2 0 2
sa:one	0 6 2 5 -1 -11 -11
sa:one ,	0 0 -4 -2 9 0 0
sa:one .	0 0 6 8 -11 0 -1
sa:one of	0 0 0 7 -5 0 0
sa:only	5 12 0 -7 -2 0 -9
sa:open	0 0 -10 0 15 -5 0
sa:opened	0 0 7 0 -3 0 0
sa:or	0 0 4 -14 18 -5 -11
sa:or so	0 0 -5 0 8 0 0
sa:order	0 0 0 9 -2 0 -7
sa:ordinary	0 7 -4 0 1 0 -7
sa:ordinary duty	0 7 -3 -8 7 0 -5
sa:origin	0 0 0 -7 6 0 0
sa:originating	0 0 -1 -3 8 0 0
sa:originating in	0 0 -1 -3 8 0 0
sa:other	0 0 18 14 -19 -5 -4
sa:other 's	0 0 3 11 -12 0 0
sa:otherwise	0 0 2 -2 -5 7 0
sa:our	0 0 12 2 -10 0 0
sa:out	-3 12 2 0 -1 -2 -10
sa:out ,	0 0 0 -6 11 0 0
sa:out .	0 0 27 0 -23 -1 -3
sa:out on	0 14 -14 14 -13 0 0
sa:outside	0 0 0 8 -7 0 0
sa:over	-2 -6 -10 4 4 11 -2
sa:over ,	0 0 6 0 -5 0 0
sa:over .	0 0 4 -6 4 0 0
sa:over the	0 0 -1 -7 11 0 0
sa:own	0 8 9 -4 -5 -7 0
sa:p	0 0 6 3 -3 -7 0
sa:p .	0 0 6 4 -4 -7 0
sa:paper	0 0 -4 4 0 -8 5
sa:paper that	0 0 0 -1 -1 0 6
sa:paragraph	0 0 3 7 -7 -3 0
sa:parcel	0 0 -5 -4 14 0 -3
sa:part	0 0 -10 0 16 0 -4
sa:part of	0 0 -8 4 4 0 0
sa:past	0 0 12 -6 -1 0 0
sa:past midnight	0 0 12 -6 -3 0 0
sa:pause	0 0 15 -11 0 0 -2
sa:pause of	0 0 13 -10 0 0 -1
sa:pay	1 2 -20 0 11 -12 1
sa:pay <level>	3 4 -12 -4 3 -2 6
sa:pay <number>	0 0 0 0 5 0 -7
sa:pay a	0 0 -5 -3 11 0 0
sa:pay an	0 0 2 -15 11 0 0
sa:pay the	0 0 0 5 -6 0 0
sa:pen	0 0 0 11 -9 0 0
sa:people	0 0 3 2 -12 7 0
sa:period	0 0 7 0 -13 0 9
sa:period of	0 0 -1 -3 0 0 9
sa:permit	0 0 0 -8 9 0 0
sa:place	0 5 4 2 -11 0 0
sa:place .	0 6 0 -1 0 0 -2
sa:place of	0 0 0 8 -9 0 1
sa:plan	-2 0 -13 0 21 -1 0
sa:plan .	0 0 -10 0 13 -1 0
sa:plant	0 0 -1 -2 6 0 0
sa:plu	0 0 0 -1 7 0 0
sa:plywood	0 0 -1 6 0 0 -1
sa:point	0 0 -1 10 -5 0 0
sa:pork	0 0 8 -4 0 0 -1
sa:pork ,	0 0 9 0 -4 0 0
sa:port	0 0 -7 -12 19 0 0
sa:port fee	0 0 -5 -8 16 0 -1
sa:powder	0 0 -6 -4 2 0 7
sa:premier	0 0 0 -6 7 0 0
sa:present	0 0 0 5 -6 0 0
sa:president	0 0 7 0 1 -3 -2
sa:prolong	0 0 -8 -2 17 -4 0
sa:prolong it	0 0 -15 0 19 -3 0
sa:prolonged	0 0 0 10 -2 -2 0
sa:prolonged .	0 0 15 0 -13 0 0
sa:prolonged by	0 0 6 0 -4 0 0
sa:provided	0 0 3 0 -7 0 5
sa:put	0 0 -3 -20 18 0 5
sa:put <level>	0 0 0 -9 7 0 0
sa:question	0 0 8 0 -6 0 0
sa:quota	0 0 -8 0 10 0 0
sa:raise it	0 0 6 0 -5 0 0
sa:raise its	0 0 -5 0 11 -4 0
sa:rare	0 0 2 -4 7 -1 0
sa:rare -	0 0 6 0 -3 0 0
sa:rare earth	0 0 -1 -3 11 0 0
sa:rate	0 0 0 -8 -2 8 6
sa:rate .	0 0 0 14 -12 0 0
sa:rather	0 0 7 -2 -2 0 0
sa:reach	11 0 -12 4 0 0 -1
sa:reach a	0 0 -4 0 6 0 0
sa:reach the	6 0 -8 0 0 0 0
sa:reciprocal duty	0 0 2 6 -9 0 0
sa:reduce	0 0 -13 0 4 1 2
sa:refrain	0 0 0 8 -13 0 5
sa:refrain from	0 0 0 8 -13 0 5
sa:regional	0 0 10 0 -7 0 0
sa:remain	0 0 -10 8 0 3 -1
sa:remain in	0 0 -3 13 -13 3 0
sa:renewed	0 4 -5 -6 12 -8 0
sa:renewed .	0 4 0 0 0 -6 0
sa:replace	0 0 -3 0 6 0 0
sa:reply	0 0 7 -4 0 -2 0
sa:reply .	0 0 9 0 -5 0 0
sa:reporter	0 0 12 11 -15 0 -7
sa:reporter .	0 0 8 0 -7 0 0
sa:rest	0 0 0 3 3 0 -6
sa:retain	0 0 0 5 -6 0 3
sa:return	0 0 16 -2 -12 -4 2
sa:return from	0 0 0 0 -5 0 6
sa:return to	0 0 17 3 -16 -2 0
sa:review	0 0 -5 0 -1 8 0
sa:revive	0 0 -9 -1 0 12 0
sa:rice	0 0 0 -15 -12 4 18
sa:right	0 0 10 2 0 -10 -1
sa:rise	0 0 0 -5 7 0 -4
sa:rise by	0 0 12 0 -12 0 0
sa:rise to	0 0 -11 0 15 0 -1
sa:round	0 0 -15 0 22 -3 0
sa:rule	0 0 -3 -9 14 0 0
sa:rule on	0 0 6 -1 -4 0 0
sa:run	-2 14 9 3 -23 -6 8
sa:run out	0 13 0 11 -16 -2 -3
sa:run to	0 0 0 -7 4 0 4
sa:run until	0 0 0 0 -6 0 8
sa:sale	0 0 -3 0 6 0 0
sa:salmon	0 0 0 -5 10 0 -4
sa:same .	0 0 -2 0 -4 7 0
sa:same day	0 0 3 -5 0 -5 6
sa:same minute	0 0 0 8 -7 0 0
sa:same period	0 0 7 0 -8 0 1
sa:say	-11 -9 1 -26 1 15 8
sa:say .	0 0 4 -10 5 1 -7
sa:say <person>	0 0 6 0 -4 0 0
sa:say in	0 0 0 -3 -9 13 0
sa:say it	0 0 -4 -2 11 0 0
sa:say on	-1 0 -3 -7 10 0 1
sa:say that	0 0 -3 0 6 0 0
sa:say the	0 0 4 0 -7 5 0
sa:season	0 0 0 -3 8 0 0
sa:seat	0 0 0 7 -6 0 0
sa:second	0 7 -7 -14 6 5 0
sa:section	0 0 8 -19 10 0 0
sa:section <number>	0 0 2 -19 18 0 0
sa:see	0 0 -2 5 -6 6 0
sa:see the	0 0 -1 9 -5 0 0
sa:sell	0 0 -7 0 9 0 0
sa:send	0 0 4 -2 -8 0 6
sa:settle	0 0 3 -2 -9 6 0
sa:settle a	0 0 0 0 -10 9 0
sa:shall	0 0 1 7 -21 10 0
sa:shall be	0 0 6 3 -16 0 4
sa:shelve	0 0 1 9 -9 0 0
sa:ship	0 0 0 -1 -3 9 -1
sa:ship .	0 0 0 -4 9 0 0
sa:shook	0 0 0 12 -10 0 0
sa:shook hand	0 0 0 12 -10 0 0
sa:shoot	0 0 0 -8 9 0 0
sa:should	0 0 -5 3 6 -5 0
sa:side	-4 -2 -2 8 -3 1 0
sa:side ,	0 0 0 19 -19 0 0
sa:side agree	0 0 -6 -9 6 9 0
sa:sign	-9 -1 -4 3 6 -3 2
sa:sign .	-6 0 1 -6 2 0 5
sa:sign the	0 0 -4 0 7 0 0
sa:signature	0 0 -6 8 -3 3 -1
sa:since	0 0 14 -15 0 -3 1
sa:since .	0 0 0 7 -7 0 0
sa:since <day-gone>	0 0 8 -7 0 0 0
sa:since <month-gone>	0 0 0 -16 11 0 0
sa:since spring	0 0 0 -10 3 0 3
sa:since the	0 0 0 8 -9 0 0
sa:sit	0 0 5 -8 0 0 0
sa:slap	0 0 0 11 -10 0 0
sa:sleep	0 0 0 17 -18 0 0
sa:so	0 0 6 0 -6 -7 7
sa:so far	0 0 -5 0 10 0 0
sa:so that	0 0 -7 0 3 0 2
sa:some	0 0 0 -8 14 0 0
sa:somebody	0 0 19 1 -19 0 0
sa:something	0 6 9 -5 -6 0 -3
sa:sooner	0 0 -2 -3 7 -1 0
sa:soybean	0 0 17 -6 -2 -3 -1
sa:soybean ,	0 0 6 -2 0 0 0
sa:speaking	0 0 10 0 -9 0 0
sa:spring	0 0 0 3 -8 0 8
sa:spring .	0 0 0 3 -9 2 4
sa:stand	0 0 -20 -2 21 0 0
sa:stand still	0 0 0 -6 9 0 0
sa:standstill	0 0 2 -22 20 0 0
sa:standstill of	0 0 -2 -3 9 0 0
sa:start	0 0 -3 -3 7 0 0
sa:start on	0 0 -5 0 6 0 0
sa:state	0 0 0 0 -6 0 4
sa:statement	0 0 -8 0 -2 10 1
sa:stay	0 0 -12 -11 22 -3 2
sa:stay at	0 0 -5 0 7 0 0
sa:stay in	0 0 3 -7 2 0 0
sa:steel	0 0 -1 -18 1 0 15
sa:strike	5 0 -6 -3 5 0 0
sa:such	0 0 3 -6 5 0 -3
sa:sugar	0 0 -3 -13 20 2 -6
sa:summer	0 0 0 6 -10 7 -1
sa:summer .	0 0 2 7 -7 0 -1
sa:surcharge	0 0 -14 -20 23 0 7
sa:surcharge of	0 0 0 -7 8 0 0
sa:suspend	0 -5 0 1 0 -6 4
sa:suspend <points>	0 0 0 3 -7 0 4
sa:suspend its	0 0 -1 -2 7 0 0
sa:suspend until	0 0 -1 -3 7 0 0
sa:suspension	0 0 -16 6 8 2 0
sa:suspension of	0 0 -9 -8 13 3 0
sa:take	2 4 1 7 -2 -7 -19
sa:take <level>	0 0 0 11 -6 0 -1
sa:take <number>	4 0 -2 14 -15 0 0
sa:take effect	0 0 -13 -8 21 0 0
sa:take its	0 6 -3 -1 0 0 -2
sa:take place	0 0 7 0 -6 0 0
sa:talk	0 0 4 5 -7 3 -2
sa:talk ,	0 0 0 6 -6 0 0
sa:talk in	0 0 -4 8 -1 0 0
sa:talk with	0 0 8 0 -6 0 0
sa:talking	0 0 0 0 -3 6 0
sa:tariff	-3 -5 -5 0 20 -3 -15
sa:tariff .	0 0 -3 0 7 0 0
sa:tariff commission	0 0 6 0 -4 0 0
sa:tariff cut	0 0 -5 0 0 6 0
sa:tariff for	0 0 0 -6 9 0 0
sa:tariff of	0 0 -9 8 -1 3 0
sa:tariff on	0 0 -13 8 4 -7 0
sa:tariff truce	0 0 7 -2 0 0 0
sa:taro	0 0 4 3 -21 0 14
sa:tax	0 0 0 -10 -2 0 12
sa:tax on	0 0 0 -2 -8 0 13
sa:telephone	0 0 18 0 -17 0 0
sa:telephone .	0 0 10 5 -14 0 0
sa:telephone call	0 0 11 0 -9 0 0
sa:television	0 0 -10 0 -1 12 0
sa:television interview	0 0 -5 0 0 6 0
sa:tell	0 0 5 6 -14 4 0
sa:tell a	0 0 -9 0 -5 6 7
sa:tell reporter	0 0 12 8 -12 0 -7
sa:term	0 0 -1 8 -1 0 -3
sa:term of	0 0 0 6 -4 0 0
sa:text	5 0 -4 2 -9 0 6
sa:than	0 0 8 0 -4 -8 0
sa:than <level>	0 0 7 0 -4 0 0
sa:than <number>	0 0 0 9 -7 0 0
sa:that	6 4 1 -5 -4 -8 10
sa:that 's	0 0 7 1 -6 0 0
sa:that ,	0 0 -20 0 22 0 0
sa:that .	0 0 1 -6 -2 3 2
sa:that <name>	0 0 -7 4 4 0 -3
sa:that <number>	0 0 0 10 -10 0 0
sa:that <person>	0 0 -1 6 -3 0 0
sa:that both	0 0 0 -8 12 0 0
sa:that day	0 0 10 2 -16 0 5
sa:that had	0 0 6 0 -4 0 0
sa:that he	0 0 6 -6 1 0 0
sa:that his	0 0 0 7 -6 0 0
sa:that is	0 0 6 7 -5 -3 -6
sa:that it	0 0 -5 7 0 0 0
sa:that leave	0 0 0 -7 7 0 0
sa:that no	0 0 -4 0 6 0 0
sa:that talk	0 0 8 0 -7 0 0
sa:that thi	0 6 0 0 -1 0 -2
sa:that was	0 0 10 -7 -6 0 5
sa:that would	0 0 0 7 -7 0 0
sa:the	10 -15 -2 -7 12 -5 0
sa:the <day-ahead>	0 0 -17 19 -6 -3 8
sa:the <day-gone>	0 8 -7 -6 6 0 0
sa:the <level>	0 0 -5 -15 7 3 4
sa:the <number>	0 0 0 10 -6 0 0
sa:the <office>	0 0 -4 11 -12 10 0
sa:the <organisation>	0 0 -7 -10 0 -1 17
sa:the <person>	0 0 0 -9 9 0 -3
sa:the <quality>	0 -2 7 -2 -16 6 15
sa:the <seat>	0 0 -6 -8 12 3 -1
sa:the <span>	0 0 19 16 -26 0 0
sa:the additional	0 0 0 4 -11 -2 12
sa:the autumn	0 0 0 -7 0 0 5
sa:the back	0 0 -1 8 -5 0 0
sa:the border	6 0 -1 1 -3 0 0
sa:the case	0 0 -1 -3 0 0 8
sa:the clock	0 0 -1 -4 6 0 0
sa:the company	0 0 0 -2 6 0 0
sa:the day	5 0 17 -1 -14 -5 -2
sa:the duty	0 -2 0 -2 -7 2 14
sa:the emergency	0 0 0 -4 8 0 0
sa:the evening	6 0 -15 0 9 0 0
sa:the extension	0 0 -9 0 10 0 0
sa:the fee	0 0 7 0 -4 0 0
sa:the fentanyl	-1 0 2 -2 11 -3 -5
sa:the first	8 6 -5 -18 7 0 0
sa:the following	0 0 6 0 -3 0 0
sa:the fourth	0 0 -1 -2 7 0 0
sa:the highest	0 0 0 -15 16 0 0
sa:the last	0 0 5 -6 2 0 0
sa:the list	0 0 -4 0 9 0 0
sa:the matter	0 0 0 -6 5 2 0
sa:the new	0 0 -6 0 2 0 3
sa:the old	0 0 0 0 7 -6 0
sa:the one	0 0 8 0 -4 0 0
sa:the ordinary	0 7 -3 -10 8 0 -3
sa:the other	0 0 14 0 -10 -1 0
sa:the paper	0 0 -2 -1 4 -6 5
sa:the pause	0 0 0 -11 11 0 0
sa:the port	0 0 -11 -7 20 0 0
sa:the present	0 0 -6 6 -1 0 1
sa:the rate	0 0 -1 -8 -5 12 5
sa:the reciprocal	0 0 2 8 -11 0 0
sa:the result	0 0 -3 -2 8 0 0
sa:the same	0 0 6 0 -6 3 0
sa:the standstill	0 0 4 -13 10 0 0
sa:the summer	0 0 2 7 -7 0 -1
sa:the surcharge	0 0 -8 -2 13 0 0
sa:the suspend	0 0 7 0 -7 0 0
sa:the suspension	0 0 -19 6 12 0 0
sa:the table	0 0 0 -8 6 0 0
sa:the talk	0 0 -7 0 0 8 0
sa:the tariff	0 0 12 -14 0 0 0
sa:the telephone	0 0 10 3 -13 0 0
sa:the third	0 0 0 -1 9 -1 0
sa:the three	0 0 0 -3 6 0 0
sa:the time	0 0 8 0 -7 0 0
sa:the trade	0 0 0 -4 0 0 6
sa:the truce	8 -12 3 -5 6 -6 -9
sa:the two	0 -4 19 1 -5 -8 -8
sa:the whole	0 0 5 2 -6 0 0
sa:the world	0 0 -4 0 7 0 0
sa:their	1 -1 11 -15 0 6 0
sa:their truce	0 0 8 -3 -2 0 0
sa:them	0 0 13 -16 6 0 -3
sa:then	3 0 -9 -15 0 11 7
sa:then ,	0 0 10 0 -8 0 0
sa:there	0 -1 -2 4 -4 -13 12
sa:there 's	0 0 5 6 -11 0 0
sa:there ,	0 0 0 14 -14 0 0
sa:there is	0 0 -6 -12 19 0 0
sa:there will	0 0 -7 -6 10 0 2
sa:therefore	0 0 9 0 -2 0 0
sa:these	0 0 -6 0 7 0 0
sa:they	-3 -2 9 -5 4 -7 -2
sa:they are	0 0 17 -12 -4 -1 0
sa:they had	0 0 -5 0 10 0 0
sa:they pay	0 0 -7 -7 18 0 -3
sa:they were	0 0 -5 6 -7 7 0
sa:thi	0 3 -3 8 0 -5 -10
sa:thi month	0 0 5 15 -13 -1 -2
sa:thi year	0 0 1 7 -2 -7 0
sa:thing	0 0 0 -6 7 -1 0
sa:think	0 0 -2 0 6 0 0
sa:third	0 0 -6 1 8 -3 0
sa:third round	0 0 0 0 6 0 0
sa:those	4 0 -9 12 -3 0 -8
sa:three	0 0 0 -5 12 0 -2
sa:through	0 0 -8 0 11 0 0
sa:tiktok	0 0 -5 0 8 0 0
sa:tile	0 0 -3 8 -2 0 0
sa:till	0 0 14 0 -21 0 11
sa:timber	0 0 0 0 -8 9 0
sa:time	9 3 10 2 -12 0 -12
sa:to	-7 4 10 -11 5 -4 -3
sa:to -	0 0 0 -4 8 0 0
sa:to <day-ahead>	0 5 5 9 -4 -20 -9
sa:to <day-gone>	-4 8 -13 -9 4 -1 9
sa:to <level>	0 1 -9 -6 7 0 6
sa:to <name>	0 0 -9 4 3 0 0
sa:to <number>	0 6 0 -9 1 0 0
sa:to <span>	0 0 7 -5 0 0 0
sa:to a	0 0 10 2 -6 -1 -2
sa:to be	0 0 -8 -1 9 7 -6
sa:to charge	0 0 -1 -1 6 0 0
sa:to collect	0 0 0 -4 8 0 0
sa:to decide	0 0 0 6 -6 0 0
sa:to do	0 0 4 -8 4 0 0
sa:to end	0 0 10 -24 16 0 0
sa:to expire	0 0 0 7 -4 0 0
sa:to extend	5 0 4 0 -7 0 0
sa:to hold	0 0 -3 -6 12 0 0
sa:to meet	0 0 7 0 -4 -1 0
sa:to run	0 0 12 -7 -1 0 -2
sa:to say	0 0 -2 8 -14 12 -3
sa:to sell	0 0 -5 0 7 0 0
sa:to settle	0 0 0 0 -9 8 0
sa:to sign	-6 0 0 -1 11 0 0
sa:to the	0 -3 -1 0 2 -6 7
sa:to their	0 0 10 0 -7 0 0
sa:to where	0 0 12 1 -9 0 0
sa:to which	0 8 -10 0 3 -1 0
sa:together	0 0 -1 -7 14 0 -2
sa:together with	0 0 0 -6 9 0 0
sa:tomatoe	0 0 -5 0 7 0 0
sa:ton	0 0 8 0 -7 0 0
sa:too	0 5 14 -15 -3 0 -3
sa:too .	0 0 9 -5 -2 0 0
sa:top	0 0 -5 -6 13 0 0
sa:top of	0 0 0 -13 14 0 0
sa:total	0 0 -1 -2 8 0 0
sa:trade	-4 0 -5 -5 -8 12 15
sa:trade ,	0 0 0 -1 -13 10 4
sa:trade minister	-2 0 8 2 -13 0 5
sa:trade talk	0 0 0 6 -4 0 0
sa:truce	4 4 3 7 -2 -19 -21
sa:truce ,	0 0 -1 -10 14 0 0
sa:truce begin	0 0 0 -13 15 0 0
sa:truce end	12 -2 4 -2 -9 0 0
sa:truce in	0 0 0 6 -2 0 0
sa:truce is	0 0 -3 8 -4 0 0
sa:truce of	0 14 -3 12 -15 -2 -2
sa:truce on	0 0 8 -6 0 0 0
sa:truce over	0 0 -6 0 5 0 0
sa:truce that	0 0 -3 10 -5 0 0
sa:truce was	0 0 13 20 -28 0 -1
sa:truce with	0 0 16 -15 0 0 0
sa:truck	0 0 5 -7 0 0 0
sa:turn	0 0 0 0 -9 9 0
sa:two	0 -5 11 -1 5 0 -17
sa:two <office>	0 0 0 -1 9 0 0
sa:two country	-1 0 11 0 -7 0 0
sa:two government	4 0 0 7 -10 0 0
sa:two president	0 0 10 3 -5 -3 -1
sa:two round	0 0 0 6 -5 0 0
sa:two side	0 0 -8 -10 18 1 0
sa:tyre	0 0 4 7 -15 0 2
sa:under	0 -6 -1 6 5 0 -14
sa:under a	0 0 -5 -6 14 -1 0
sa:under it	0 0 13 0 -13 0 0
sa:under section	0 0 -4 -6 15 0 0
sa:under the	0 -3 0 -2 4 5 -8
sa:under which	0 0 -1 7 -2 0 0
sa:understanding	0 0 0 9 -7 0 0
sa:unless	0 0 0 -2 7 -5 -2
sa:unless <organisation>	0 0 -29 0 34 -6 0
sa:unless it	0 0 -2 6 0 -1 0
sa:until	0 0 -8 5 0 -19 13
sa:until <day-ahead>	-1 -8 8 0 -6 -13 12
sa:until <day-gone>	0 0 -12 5 7 0 0
sa:until the	0 8 -9 0 1 0 7
sa:up	0 0 -7 -2 11 3 -6
sa:up .	0 0 17 0 -12 0 0
sa:up <level>	0 0 0 10 -9 0 0
sa:up from	0 0 0 -9 12 0 0
sa:up to	0 0 -16 -4 20 0 0
sa:us	0 0 -11 14 3 0 -8
sa:use	0 0 -1 -10 16 0 0
sa:used	0 0 0 -13 14 0 0
sa:value	0 0 0 -4 8 0 0
sa:very	0 0 11 0 -8 0 0
sa:view	0 0 0 -6 9 0 0
sa:vote	0 8 -5 -1 4 -5 0
sa:want	0 0 0 -9 15 0 -1
sa:warn ,	0 0 2 0 -10 0 6
sa:was	9 1 3 2 -3 -15 -4
sa:was <level>	3 0 -4 -9 7 0 0
sa:was <money>	0 0 0 9 -9 0 0
sa:was <number>	5 0 -8 0 0 0 0
sa:was due	0 0 13 -4 -4 0 -1
sa:was in	0 0 0 7 -3 0 0
sa:was make	0 0 0 12 -12 0 0
sa:was not	0 2 -1 10 -6 -3 0
sa:was sign	0 0 1 6 -8 0 0
sa:was to	0 0 8 -12 9 -1 0
sa:watche	0 0 0 -14 5 0 7
sa:way	0 0 0 19 -16 0 0
sa:way .	0 0 0 13 -12 0 0
sa:we	0 -1 -10 -6 13 4 0
sa:we have	0 0 0 -5 9 0 0
sa:we shall	0 0 -7 -4 6 7 0
sa:week	0 0 -4 11 -6 5 -4
sa:week ,	0 0 0 8 -5 0 0
sa:week .	0 0 -3 6 -1 1 -2
sa:well	0 0 -6 -3 11 2 -6
sa:well .	0 0 -6 -5 13 1 -5
sa:were	2 -1 7 -10 0 4 -1
sa:were "	0 0 7 0 -7 0 0
sa:what	-1 0 10 1 0 -6 -7
sa:what he	0 0 8 0 -7 0 0
sa:what it	0 0 9 16 -22 0 0
sa:what the	0 0 0 -5 10 -3 0
sa:what they	0 0 0 8 -4 0 0
sa:whatever	0 0 5 -13 8 0 0
sa:wheat	0 0 -5 -3 14 0 -4
sa:wheat ,	0 0 0 0 7 0 -3
sa:when	-2 -8 19 -4 0 -11 -13
sa:when <person>	0 0 0 7 -5 0 0
sa:when a	0 0 8 -8 0 0 0
sa:when it	0 0 13 0 -9 -1 0
sa:when the	0 -3 1 8 0 -4 -7
sa:where	0 0 1 14 -15 -6 5
sa:where he	0 0 0 0 -5 0 6
sa:where it	0 0 11 15 -19 -4 0
sa:where the	0 0 0 -10 13 0 0
sa:where they	0 0 -5 7 0 0 0
sa:whether	0 0 6 2 -7 0 0
sa:which	0 7 -9 0 -1 9 -4
sa:which <level>	0 0 0 -5 7 0 0
sa:which <quality>	0 0 8 -1 -4 0 0
sa:which end	0 0 0 10 -10 0 0
sa:which expire	0 0 3 5 -8 0 0
sa:which had	0 0 -1 8 -1 0 0
sa:which has	0 0 10 -1 -4 0 0
sa:which he	0 0 -10 0 13 -1 0
sa:which is	0 0 -4 14 -21 11 1
sa:which make	0 0 -2 0 8 0 0
sa:which no	0 0 0 -7 8 0 0
sa:which nobody	0 0 -11 0 12 0 0
sa:which the	0 0 5 -19 16 0 0
sa:who	0 0 -16 -4 14 7 0
sa:whole	0 0 5 2 -6 0 0
sa:whose	0 0 0 -5 6 0 0
sa:why	0 0 8 0 1 -8 0
sa:will	0 -7 8 13 -18 0 2
sa:will be	0 0 7 5 -18 -8 15
sa:will charge	0 0 17 11 -11 -2 -14
sa:will have	0 0 10 0 -6 0 0
sa:will pay	0 0 -10 1 5 0 0
sa:win	0 0 -7 0 8 0 0
sa:winter	0 0 0 10 -9 0 0
sa:with	0 -10 17 -14 8 -14 -3
sa:with <level>	0 0 0 15 -12 0 0
sa:with <name>	0 0 9 -2 -1 0 0
sa:with <person>	0 0 8 -6 0 0 0
sa:with <seat>	0 0 9 0 -7 0 0
sa:with a	5 0 -8 -11 16 0 0
sa:with his	0 0 7 0 -10 2 0
sa:with it	0 -1 9 0 -5 0 0
sa:with the	0 0 7 -6 -1 0 5
sa:with them	0 0 -4 0 8 0 0
sa:withdraw	0 0 0 -5 -4 0 11
sa:within	0 5 6 -7 -2 0 0
sa:within <span>	0 0 6 0 -6 0 0
sa:without	16 -4 -4 -5 3 -5 -4
sa:without an	12 -1 4 0 -11 0 0
sa:wool	0 0 -6 2 5 0 -2
sa:word	5 0 -6 -6 -7 9 6
sa:word .	0 0 -8 0 0 10 0
sa:world	0 0 -5 0 8 0 0
sa:would	-14 2 0 -3 12 7 -9
sa:would be	-3 0 -1 2 10 -2 -4
sa:would come	0 0 7 0 -5 0 0
sa:would go	0 0 10 0 -11 0 0
sa:would have	-3 -1 -3 7 -4 10 0
sa:would impose	0 0 6 0 -6 0 0
sa:would not	0 8 -11 -4 7 -1 0
sa:write	0 0 -2 -9 5 6 0
sa:write .	0 0 -5 0 -2 9 0
sa:year	-1 -2 1 6 -2 -2 0
sa:year ,	0 0 -3 9 -3 0 0
sa:year .	0 0 10 -12 0 0 1
sa:yes	0 0 10 -7 -7 0 6
sa:yes .	0 0 6 -6 0 0 0
sa:you	0 0 -5 17 0 -4 -10
sa:your	0 0 14 -1 -8 -5 3
sa:—	9 3 -7 -11 10 -8 0
sa:— <name>	0 0 4 -18 7 0 0
sa:— <number>	0 0 9 -4 -3 0 0
sa:— <office>	0 -2 0 -6 4 0 3
sa:— <person>	0 0 -1 0 6 0 0
sa:— a	0 11 -6 -4 0 -1 0
sa:— the	12 -1 -12 -2 1 0 0
sa:— transcript	0 0 -4 0 6 0 0
sb:"	0 0 -6 5 1 5 -3
sb:" ,	0 0 8 6 -9 -1 -1
sb:" i	0 0 7 -1 0 -3 0
sb:" our	0 0 0 -1 -4 0 7
sb:" the	0 0 -19 -3 24 0 0
sb:'	0 0 -1 -7 11 -2 0
sb:'s	-13 -7 -2 -12 12 6 -15
sb:'s been	0 0 0 6 -6 0 0
sb:'s cabinet	0 0 6 0 -4 0 0
sb:'s commerce	0 0 -6 0 -1 9 0
sb:'s custom	0 0 -12 -2 16 0 0
sb:'s decision	0 0 -7 0 0 6 0
sb:'s duty	0 0 -5 4 8 0 -14
sb:'s finance	0 0 6 0 -1 -2 0
sb:'s good	0 0 16 0 -10 -4 0
sb:'s minister	0 0 7 0 -6 0 0
sb:'s own	0 0 13 4 -11 -1 -2
sb:'s suspension	0 0 -25 0 25 0 0
sb:'s tariff	0 0 0 -2 7 0 -2
sb:'s the	0 0 -7 -4 12 0 0
sb:'s trade	0 0 -7 -5 10 3 0
sb:(	0 -2 2 0 9 -9 -3
sb:( <month-gone>	0 0 -5 0 9 0 0
sb:( <number>	0 0 -6 1 0 6 -1
sb:( <organisation>	0 0 9 0 -13 0 7
sb:)	0 0 3 3 0 -6 0
sb:) ,	0 0 11 0 -9 0 0
sb:) :	-2 0 0 0 0 7 -2
sb:) the	0 0 0 0 22 -16 0
sb:) —	4 0 -2 0 -7 0 8
sb:*	0 0 -29 -12 18 15 6
sb:,	2 5 1 4 1 -9 -5
sb:, "	0 0 0 -11 13 0 0
sb:, <day-ahead>	0 0 7 0 0 -4 0
sb:, <day-gone>	0 0 -2 -4 0 9 0
sb:, <day-today>	0 -1 -3 -4 1 3 6
sb:, <level>	4 0 -9 -12 6 13 -7
sb:, <name>	0 0 -5 13 -6 7 -7
sb:, <number>	0 7 9 -12 -10 0 3
sb:, <organisation>	0 0 -12 8 -9 12 0
sb:, <person>	0 0 10 0 0 -10 -3
sb:, <quality>	0 0 0 -6 2 1 0
sb:, <seat>	0 0 -1 15 -12 0 0
sb:, <span>	0 0 -5 3 6 -2 0
sb:, a	0 5 -16 0 13 0 0
sb:, according	0 0 0 13 -7 0 -5
sb:, after	0 0 -6 19 -11 0 -1
sb:, agree	0 0 1 -8 7 0 0
sb:, and	-9 1 -1 0 3 4 -13
sb:, announce	0 0 -5 0 8 -1 0
sb:, are	0 0 8 3 0 -12 0
sb:, as	0 0 -3 -17 21 -4 -1
sb:, at	0 0 -5 -5 -2 14 0
sb:, begin	0 5 -1 18 -25 0 2
sb:, both	0 0 -1 4 -11 2 8
sb:, but	0 0 1 -6 6 -2 0
sb:, by	0 0 17 0 -11 -2 -3
sb:, conclude	0 0 -21 -13 27 7 0
sb:, dated	0 0 0 14 -13 0 0
sb:, down	0 0 -2 -2 6 0 0
sb:, due	0 0 6 0 -11 5 0
sb:, effective	0 0 9 -1 0 -8 0
sb:, end	-2 0 11 -3 -2 -2 0
sb:, expire	0 0 -5 0 8 0 0
sb:, for	0 3 16 0 -12 -4 0
sb:, friday	0 0 0 -2 6 0 0
sb:, from	0 3 -36 -13 27 -6 7
sb:, germanium	0 0 -18 0 20 0 0
sb:, has	0 0 -10 0 7 0 4
sb:, he	0 0 10 0 -5 0 0
sb:, i	0 0 7 0 2 -8 0
sb:, in	0 -3 -11 11 -6 13 -10
sb:, is	0 0 0 -3 0 6 0
sb:, make	0 0 2 3 -6 0 0
sb:, mr	0 0 0 5 2 -7 0
sb:, not	0 0 -12 0 14 0 0
sb:, now	0 0 0 0 -6 8 -2
sb:, of	1 6 -13 -18 -2 6 15
sb:, on	4 -3 7 -7 -5 -2 8
sb:, one	0 0 -20 0 19 1 0
sb:, or	0 0 -8 -5 15 0 0
sb:, our	0 0 0 6 -5 0 0
sb:, reach	0 0 4 5 -9 0 0
sb:, run	0 0 0 0 7 -9 0
sb:, say	5 0 6 -5 -1 -4 0
sb:, sign	0 0 7 5 -10 0 0
sb:, since	0 0 7 -8 1 0 0
sb:, so	0 0 26 -4 -14 -9 0
sb:, spoke	0 0 0 0 -8 11 0
sb:, start	0 0 -6 0 7 -1 0
sb:, subject	0 0 -5 0 0 6 0
sb:, suspend	0 0 8 0 -7 0 0
sb:, take	0 0 -7 9 0 0 0
sb:, that	5 0 0 9 -21 8 -2
sb:, the	-2 -7 6 11 -9 0 -5
sb:, there	0 0 -1 7 -4 0 0
sb:, thursday	0 0 -2 -6 10 0 0
sb:, to	4 -1 7 -18 -9 4 1
sb:, tuesday	0 0 -13 0 7 0 0
sb:, under	-1 0 0 15 -7 -1 0
sb:, unless	0 0 0 0 -9 12 0
sb:, until	0 0 -10 0 6 6 -3
sb:, up	0 0 14 0 -16 3 0
sb:, was	1 6 -5 -14 13 -4 0
sb:, wednesday	0 0 -5 -3 10 0 0
sb:, what	0 0 7 2 -9 0 0
sb:, when	0 0 -9 0 0 9 0
sb:, which	0 9 -3 -6 9 -7 -6
sb:, who	0 0 -8 0 5 1 0
sb:, will	0 0 -4 -6 2 0 5
sb:, with	0 0 8 3 -7 0 0
sb:, would	0 0 -5 0 -5 15 0
sb:, write	0 0 6 0 0 -2 0
sb:, —	0 0 4 8 -7 0 -2
sb:-	-4 -2 5 6 -20 14 7
sb:- <name>	0 0 11 -6 0 -2 -2
sb:- a	0 0 -2 0 -7 0 10
sb:- call	0 0 -3 13 -11 0 0
sb:- tariff	0 0 0 -2 6 0 -1
sb:.	0 0 8 -7 0 -1 -1
sb:. ,	0 0 -9 0 9 0 0
sb:. <number>	0 0 -10 8 3 0 -5
sb:. <person>	0 0 11 0 -9 0 0
sb:. it	0 0 10 0 -8 0 0
sb:. m	0 0 3 -4 4 0 -9
sb:. on	0 0 1 -8 7 0 -4
sb:. the	0 0 6 0 -5 0 0
sb:/	0 0 -1 6 -13 13 0
sb:/ <name>	0 0 0 1 -8 7 0
sb:/ <number>	0 0 0 -11 12 0 0
sb:/ <seat>	0 0 -2 9 -5 0 0
sb:/ the	0 0 0 0 -4 8 -5
sb::	-9 0 1 2 -8 10 3
sb:: <goods-amount>	0 0 -2 -2 8 0 0
sb:: <level>	0 0 4 8 -10 -2 0
sb:: <name>	0 0 -23 0 9 15 0
sb:: <person>	0 0 -7 0 6 0 0
sb:: <quality>	0 0 17 4 -17 0 -5
sb:: <seat>	0 0 10 0 -7 0 0
sb:: <span>	0 0 -34 -6 7 17 4
sb:: a	0 0 -1 0 -3 0 8
sb:: an	5 7 -20 -1 9 -1 0
sb:: and	0 0 0 -3 -15 11 7
sb:: as	0 0 0 7 -7 0 0
sb:: for	0 0 0 10 -6 8 -12
sb:: from	0 0 -4 -6 -9 16 4
sb:: i	0 0 0 -5 6 0 0
sb:: if	0 0 12 0 -11 0 0
sb:: in	0 0 0 -7 15 -1 -2
sb:: it	0 0 16 -6 -4 -7 -2
sb:: no	0 0 -4 0 6 0 0
sb:: on	0 0 -13 -3 0 0 13
sb:: since	0 0 14 5 -12 -6 0
sb:: the	-3 0 2 -25 20 0 -10
sb:: then	0 0 0 12 -9 0 0
sb:: until	0 0 10 -1 0 -17 0
sb:: we	0 0 -11 3 5 0 0
sb:: what	0 0 -7 -6 15 0 -4
sb:: yes	0 0 5 11 -15 0 0
sb:;	-4 -2 4 6 -6 0 0
sb:; it	0 0 8 4 -6 -5 0
sb:; on	0 0 -4 -4 13 0 0
sb:; the	0 0 0 18 -18 5 0
sb:<agent>	1 -8 9 -1 0 -1 -19
sb:<day-ahead>	-3 -3 -13 9 -21 34 -9
sb:<day-ahead> ,	0 0 -14 -4 -20 35 7
sb:<day-ahead> and	0 0 -12 -8 15 4 -6
sb:<day-ahead> for	0 0 10 0 -4 -4 0
sb:<day-ahead> the	0 0 3 5 -14 3 0
sb:<day-ahead> to	0 0 3 -5 8 -2 -7
sb:<day-ahead> until	0 0 -5 0 -7 16 0
sb:<day-gone>	17 0 24 -12 -12 -9 -15
sb:<day-gone> 's	0 0 0 0 -6 6 0
sb:<day-gone> ,	0 0 23 -15 -2 -12 -1
sb:<day-gone> ;	0 0 10 1 -5 -7 0
sb:<day-gone> <name>	0 0 6 0 -2 -1 0
sb:<day-gone> and	6 0 14 -11 -5 -4 0
sb:<day-gone> end	16 0 -7 0 -9 0 0
sb:<day-gone> for	0 0 6 0 -4 0 0
sb:<day-gone> in	0 0 -5 0 -1 9 0
sb:<day-gone> it	0 0 7 -2 -1 -5 3
sb:<day-gone> night	0 0 -2 0 8 0 0
sb:<day-gone> that	0 0 -9 -1 3 10 -2
sb:<day-gone> the	0 4 -14 -5 14 -2 -2
sb:<day-gone> to	0 0 0 -1 10 -6 0
sb:<day-today>	-4 -4 -10 4 -4 -3 25
sb:<day-today> (	4 0 -6 0 -3 -2 8
sb:<day-today> ,	0 0 -16 5 -12 0 28
sb:<day-today> :	0 0 0 -3 6 0 0
sb:<day-today> and	0 0 -7 1 11 0 -3
sb:<day-today> from	0 0 -4 10 -9 0 2
sb:<day-today> that	0 0 15 4 -7 -11 0
sb:<day-today> the	0 0 1 -9 4 0 0
sb:<day-today> to	0 0 -16 -1 19 -3 0
sb:<day-today> without	0 0 13 -5 -5 0 0
sb:<day-today> —	-6 0 -5 0 12 -4 0
sb:<duty>	7 -3 -2 15 -7 -2 -9
sb:<gate>	-3 3 0 3 10 -18 -6
sb:<goods-amount>	0 0 -11 6 9 -5 0
sb:<goods-amount> by	0 0 -3 -3 10 0 0
sb:<goods-amount> of	0 0 -7 0 13 0 0
sb:<goods>	0 -2 9 16 -8 -16 2
sb:<level-noun>	-2 -1 3 1 15 -14 -22
sb:<level>	6 -4 5 -9 7 0 -7
sb:<level> ,	0 3 -6 0 4 3 -17
sb:<level> :	0 0 6 0 -3 0 0
sb:<level> <day-today>	0 0 -1 5 -10 0 6
sb:<level> and	0 0 -4 -7 5 4 0
sb:<level> as	0 0 -6 -17 5 0 12
sb:<level> at	0 0 -2 -11 18 0 0
sb:<level> before	0 0 -2 12 -7 0 0
sb:<level> by	0 0 -5 0 6 0 0
sb:<level> charge	0 0 6 0 -5 0 0
sb:<level> duty	0 0 0 -7 12 0 0
sb:<level> from	0 0 -9 0 1 0 5
sb:<level> has	0 0 8 -6 -1 0 0
sb:<level> in	0 -1 15 -4 -13 0 7
sb:<level> is	0 0 4 6 -7 0 0
sb:<level> more	0 0 -1 0 7 0 0
sb:<level> of	0 0 2 -8 6 0 0
sb:<level> off	0 0 -13 0 19 0 -1
sb:<level> on	6 0 0 -2 1 0 -6
sb:<level> over	0 0 0 -7 7 0 0
sb:<level> since	0 0 -3 0 6 0 0
sb:<level> surcharge	0 0 -10 0 12 0 0
sb:<level> to	0 4 -3 0 8 -1 -19
sb:<level> under	0 0 6 3 -9 0 0
sb:<level> until	6 0 1 1 -13 6 -1
sb:<level> when	0 0 -1 8 -4 0 0
sb:<level> with	0 0 0 -3 8 0 -4
sb:<money>	0 0 7 0 0 -5 -3
sb:<money> a	0 0 9 0 -8 0 0
sb:<month-ahead>	6 0 21 -13 -25 14 -2
sb:<month-ahead> ,	8 0 -3 0 0 -2 0
sb:<month-gone>	0 -9 1 -9 -9 16 13
sb:<month-gone> )	0 0 -5 0 9 0 0
sb:<month-gone> ,	-1 -1 -3 -11 5 3 6
sb:<month-gone> and	1 0 -3 9 -3 0 0
sb:<month-gone> for	0 0 -10 -5 2 9 4
sb:<month-gone> the	0 0 19 -5 -10 -2 0
sb:<month-today>	0 0 10 0 -5 0 0
sb:<name>	-8 -9 11 6 -18 10 7
sb:<name> 's	-10 -5 -15 3 12 11 -17
sb:<name> (	0 0 0 6 0 0 -3
sb:<name> ,	-1 -5 13 -6 11 -19 -16
sb:<name> :	0 0 -13 0 -3 5 9
sb:<name> <level>	0 0 0 -1 7 0 0
sb:<name> agree	0 0 0 -11 14 -2 0
sb:<name> and	-4 0 21 4 -30 12 -3
sb:<name> at	0 0 3 10 -9 0 -1
sb:<name> before	0 0 -5 7 0 0 0
sb:<name> begin	0 0 0 -6 8 0 0
sb:<name> by	0 0 0 0 -4 0 6
sb:<name> charge	0 0 -10 0 0 11 0
sb:<name> come	0 0 5 0 -6 0 0
sb:<name> cut	0 0 0 12 -10 0 0
sb:<name> end	10 0 4 -1 -4 -8 0
sb:<name> enter	0 0 -2 8 -4 0 0
sb:<name> fall	0 0 -7 3 1 0 0
sb:<name> for	0 0 7 0 -4 0 0
sb:<name> from	0 0 1 9 -10 0 1
sb:<name> go	0 0 -2 -1 8 0 0
sb:<name> has	3 0 12 3 -6 -6 -6
sb:<name> have	0 0 23 -11 -1 -7 0
sb:<name> in	0 0 14 -12 0 -2 0
sb:<name> is	0 0 -14 -1 20 0 -3
sb:<name> meet	0 0 3 -4 -16 11 3
sb:<name> on	-1 6 -2 -10 26 -15 -5
sb:<name> prolonged	0 0 -11 -8 10 9 0
sb:<name> put	0 0 0 9 -6 0 0
sb:<name> reach	0 0 0 10 -8 0 0
sb:<name> run	-1 0 -4 -4 9 -8 8
sb:<name> say	0 0 -11 0 17 -6 0
sb:<name> suspend	0 8 -6 -3 5 0 -2
sb:<name> take	0 0 -2 4 -8 2 5
sb:<name> the	0 0 0 -1 -3 0 6
sb:<name> to	0 0 -16 -1 -7 16 11
sb:<name> truce	0 0 -17 -2 15 8 0
sb:<name> under	0 0 13 0 -11 0 0
sb:<name> until	0 0 0 0 -10 10 0
sb:<name> will	-2 0 2 -3 -22 24 4
sb:<name> would	0 0 -17 -1 15 0 0
sb:<name> —	0 0 1 1 3 -8 -2
sb:<not>	-3 -4 3 -17 17 -15 -1
sb:<number>	7 0 -1 -3 8 -11 -6
sb:<number> )	0 0 0 8 -4 0 -1
sb:<number> ,	4 -2 36 3 -25 -12 -13
sb:<number> /	0 0 0 -1 0 6 -9
sb:<number> :	0 0 -6 4 -3 5 3
sb:<number> <day-today>	0 0 -9 0 11 0 0
sb:<number> <person>	0 0 4 -2 -10 0 8
sb:<number> a	0 0 9 -4 0 0 -9
sb:<number> and	0 0 -8 -10 20 0 0
sb:<number> as	0 0 -3 6 0 0 0
sb:<number> before	0 0 0 7 -7 0 0
sb:<number> duty	0 0 0 -3 20 -11 0
sb:<number> exclusion	0 0 16 0 -2 -17 0
sb:<number> for	0 0 -2 -1 7 0 0
sb:<number> from	0 0 9 1 -5 -6 0
sb:<number> in	0 0 0 -4 7 -1 0
sb:<number> million	0 0 -9 0 9 0 0
sb:<number> of	10 0 0 -8 0 0 -1
sb:<number> on	-1 0 6 13 -14 0 -1
sb:<number> p	0 0 -6 0 6 0 0
sb:<number> people	0 0 -5 0 7 0 0
sb:<number> th	0 0 2 1 -14 9 0
sb:<number> that	0 0 -6 -1 10 0 0
sb:<number> the	0 0 -3 -7 15 -2 0
sb:<number> —	0 0 -15 0 4 13 0
sb:<office>	-5 -3 -2 5 6 2 -13
sb:<office> 's	0 0 -18 0 24 -6 0
sb:<office> ,	0 0 0 7 -9 2 -1
sb:<office> :	0 0 -16 6 21 -7 -8
sb:<office> has	0 0 6 0 -5 0 0
sb:<office> in	0 0 -1 -2 6 0 0
sb:<office> meet	0 0 0 0 -10 9 0
sb:<office> order	0 0 9 -1 0 -3 0
sb:<office> review	0 0 10 -3 -2 0 0
sb:<office> sit	0 0 0 6 -4 0 0
sb:<office> will	0 0 0 6 -3 0 0
sb:<organisation>	-5 -4 -15 22 8 -15 -4
sb:<organisation> 's	0 0 3 -6 3 -3 0
sb:<organisation> )	0 0 9 0 -13 0 7
sb:<organisation> ,	0 0 -18 5 -2 9 5
sb:<organisation> and	0 0 -12 -9 22 -2 0
sb:<organisation> approve	0 0 -2 -1 7 0 0
sb:<organisation> confirm	0 0 0 -5 13 -6 0
sb:<organisation> doe	0 0 10 0 -9 0 0
sb:<organisation> has	0 0 -5 3 6 0 -6
sb:<organisation> in	0 0 4 11 -15 1 0
sb:<organisation> is	0 0 6 8 0 -11 -2
sb:<organisation> meet	0 0 10 0 -7 0 0
sb:<organisation> of	0 0 6 13 -16 0 0
sb:<organisation> on	0 0 -8 -4 16 0 0
sb:<organisation> put	0 0 0 9 -7 0 0
sb:<organisation> say	0 0 8 0 -2 -4 0
sb:<organisation> will	0 0 -9 0 16 -7 0
sb:<organisation> would	0 0 -5 0 10 0 0
sb:<person>	-24 -15 5 -7 1 8 0
sb:<person> (	-2 0 13 -6 -4 0 0
sb:<person> ,	-1 0 -16 4 21 -11 -8
sb:<person> :	0 0 -8 -6 6 -3 13
sb:<person> agree	0 0 11 -8 -3 -1 0
sb:<person> and	-1 -1 10 13 -6 -7 -8
sb:<person> announce	0 0 9 0 -9 0 0
sb:<person> ask	0 0 0 -1 -5 0 8
sb:<person> come	0 0 -4 0 9 0 0
sb:<person> flew	0 0 6 0 -4 0 0
sb:<person> had	0 0 8 4 -10 0 -2
sb:<person> has	0 0 0 -1 6 0 0
sb:<person> have	0 0 8 0 -6 -2 0
sb:<person> in	0 0 -8 -2 2 2 4
sb:<person> meet	0 0 0 6 -5 0 0
sb:<person> on	0 0 -4 0 13 -2 0
sb:<person> say	0 0 0 8 -27 25 0
sb:<person> sign	0 0 -3 -14 19 0 0
sb:<points>	-4 3 28 -6 -27 8 -9
sb:<points> ,	0 0 6 1 -11 2 0
sb:<points> are	0 0 2 4 -6 -2 2
sb:<points> in	0 0 10 -6 -3 0 0
sb:<points> more	0 0 -4 0 6 0 0
sb:<points> of	0 2 12 -8 0 0 -10
sb:<points> on	0 6 -15 0 10 3 -3
sb:<points> remain	0 0 7 0 0 -8 0
sb:<points> stay	0 -1 13 2 -15 0 0
sb:<points> suspend	0 0 13 8 -12 -10 0
sb:<points> that	0 0 -2 -12 0 12 0
sb:<quality>	11 0 5 6 -5 -9 -2
sb:<quality> ,	0 0 -12 0 15 0 0
sb:<quality> beef	0 0 -7 0 8 0 0
sb:<quality> coffee	0 0 0 11 -8 0 0
sb:<quality> colleague	5 0 -2 0 -6 6 0
sb:<quality> copper	0 0 -7 0 8 0 0
sb:<quality> date	0 0 0 -3 -7 0 9
sb:<quality> duty	0 4 0 0 -8 5 2
sb:<quality> good	0 0 4 -11 17 -19 -15
sb:<quality> oil	0 0 12 0 -11 0 0
sb:<quality> olive	0 0 0 9 -6 0 0
sb:<quality> rice	0 0 -7 -2 6 7 -3
sb:<quality> side	0 0 9 -4 -3 0 0
sb:<quality> tariff	0 0 0 -10 12 0 0
sb:<quality> tea	0 0 0 -1 -6 0 9
sb:<quality> trade	0 0 -5 -7 12 2 0
sb:<quality> wheat	0 0 0 -2 6 0 0
sb:<quality> wine	0 0 -7 -9 9 0 5
sb:<seat>	-7 -11 1 -7 0 4 14
sb:<seat> 's	0 0 12 -3 -6 0 0
sb:<seat> ,	0 -2 6 6 -13 -5 13
sb:<seat> /	0 0 -1 9 -7 0 0
sb:<seat> :	0 0 -8 0 -1 12 0
sb:<seat> and	0 0 6 7 -12 0 0
sb:<seat> end	0 0 8 0 -7 0 0
sb:<seat> from	0 0 0 -2 -3 0 6
sb:<seat> had	0 0 -9 -3 10 2 0
sb:<seat> has	0 0 4 -7 7 -4 0
sb:<seat> on	0 0 3 3 -10 4 0
sb:<seat> say	0 0 2 0 2 -6 0
sb:<seat> time	0 0 0 6 -5 0 0
sb:<seat> to	0 0 6 0 -5 0 0
sb:<sender>	0 0 13 15 -8 -17 -13
sb:<span>	-4 14 6 2 -20 -2 13
sb:<span> ,	3 14 -10 -9 2 -7 17
sb:<span> ;	0 0 17 -2 -10 -3 0
sb:<span> and	-8 0 -14 -7 12 18 0
sb:<span> are	0 0 30 0 -29 0 0
sb:<span> before	0 0 16 -3 -2 -2 -3
sb:<span> from	0 6 -10 12 -24 6 11
sb:<span> in	0 0 -15 10 -4 13 0
sb:<span> more	0 0 -10 2 -8 14 0
sb:<span> of	0 0 3 -16 14 -8 0
sb:<span> on	0 0 -1 -5 6 4 0
sb:<span> tariff	0 0 6 -1 -8 0 8
sb:<span> the	0 0 -10 0 13 0 0
sb:<span> to	0 0 11 -5 3 -9 0
sb:<span> truce	0 0 -10 1 14 -3 -1
sb:<span> when	0 0 15 -3 -10 0 0
sb:<taker>	0 0 -8 -9 28 -13 -3
sb:<v-agree>	-8 -5 -2 1 0 1 9
sb:<v-bear>	-11 -13 -1 -4 2 3 13
sb:<v-begin>	-4 5 -11 12 -9 -7 10
sb:<v-buy>	0 0 5 -18 22 -9 -9
sb:<v-deny>	0 0 -8 -13 18 0 0
sb:<v-down>	-5 0 11 -9 3 -7 0
sb:<v-end>	8 -11 6 -27 -2 17 -20
sb:<v-impose>	-6 -4 3 -3 -1 6 -1
sb:<v-propose>	-5 1 -25 2 17 13 -7
sb:<v-return>	0 0 -16 10 11 0 -9
sb:<v-say>	-12 -1 2 12 -8 0 -6
sb:<v-sell>	0 0 -2 -7 20 -8 -12
sb:<v-stay>	0 0 7 9 -2 -5 -24
sb:<v-suspend>	-4 0 6 8 -5 -14 5
sb:<v-target>	0 -2 -10 -9 16 8 -4
sb:<v-threaten>	0 0 -5 -5 18 0 -3
sb:<v-up>	-3 0 -9 -6 10 9 -1
sb:@	0 0 4 12 -15 1 -1
sb:[	0 0 -4 -13 7 0 8
sb:_	0 0 19 0 -8 -12 0
sb:a	-6 0 -7 -10 14 -5 13
sb:a .	0 0 9 -4 0 0 -9
sb:a <level>	0 0 11 -4 -6 0 0
sb:a <quality>	0 0 -14 -1 14 0 0
sb:a <span>	0 0 9 9 -8 -7 0
sb:a deal	0 0 9 -4 -1 0 0
sb:a duty	0 0 -10 3 8 -3 -1
sb:a fourth	0 0 0 0 -5 9 0
sb:a further	0 3 9 -2 -5 0 -4
sb:a hearing	0 0 -5 0 8 -2 0
sb:a joint	0 0 5 5 -8 0 0
sb:a letter	0 0 0 -2 7 0 0
sb:a new	0 0 -3 -6 -1 10 2
sb:a pause	0 0 6 0 -8 -5 5
sb:a period	0 0 9 -2 -6 -5 8
sb:a proclamation	0 0 -8 0 9 0 0
sb:a second	0 0 -10 -1 0 1 7
sb:a separate	0 0 -8 -1 11 0 0
sb:a surcharge	0 0 -19 -2 22 0 0
sb:a tariff	1 0 7 8 -15 0 -2
sb:a television	0 0 0 7 -12 4 0
sb:a third	0 0 0 -2 -4 0 11
sb:a trade	0 0 12 9 -16 0 0
sb:a truce	-3 -5 -21 22 -3 -5 12
sb:about	0 0 -14 -14 18 3 0
sb:about the	0 0 -12 0 15 0 0
sb:above	0 0 0 8 -6 0 0
sb:abroad	0 0 -3 0 7 0 0
sb:accept	0 0 -9 -1 0 2 5
sb:accord	0 0 0 -3 -3 0 9
sb:according	0 0 -9 10 -11 11 0
sb:according to	0 0 -6 10 -6 2 0
sb:accra	0 0 0 6 -4 0 0
sb:add	0 0 -3 -10 10 -2 5
sb:additional	0 0 3 2 -12 11 0
sb:additional <level>	0 0 12 -4 -1 0 0
sb:additional duty	0 0 0 0 -9 12 0
sb:additional tariff	0 0 0 8 -8 0 0
sb:affiliate rule	0 0 -15 0 6 4 2
sb:after	-2 0 -5 9 1 -4 0
sb:after <span>	0 0 -14 -1 14 8 0
sb:afterward	0 0 -2 7 0 -4 0
sb:again	0 0 12 12 -12 -11 0
sb:again ,	0 0 10 4 -9 -4 -1
sb:again be	0 0 -3 -1 0 6 0
sb:again from	0 0 0 -2 6 0 -1
sb:again in	0 0 -2 11 -6 0 0
sb:again on	0 0 -7 5 0 -3 5
sb:ago	0 0 0 -5 8 0 0
sb:agree	2 0 -6 -1 -5 7 6
sb:agree ,	0 0 -5 0 -3 12 0
sb:agree by	0 0 1 16 -16 0 0
sb:agree in	-1 -1 26 -2 0 -27 0
sb:agree on	0 2 -28 3 0 15 2
sb:agree to	0 0 -8 -23 -4 16 18
sb:agreement	-1 2 -5 -20 28 -16 0
sb:agreement ,	0 3 -8 -6 13 0 0
sb:agreement by	0 0 9 0 -7 0 0
sb:agreement is	0 0 11 -4 0 -7 0
sb:agreement was	0 0 0 4 -10 8 0
sb:agreement with	0 0 -12 -8 23 0 0
sb:ahead	0 0 -8 -1 13 0 0
sb:al	0 0 0 6 -6 0 0
sb:al -	0 0 0 6 -7 0 0
sb:alert	0 0 -10 -3 17 0 -3
sb:alert :	0 0 -3 -1 7 0 0
sb:alexandria	0 0 1 2 0 -6 0
sb:all	6 0 -2 -20 0 11 5
sb:all country	0 0 -3 -4 10 0 0
sb:all go	0 0 -2 -6 -7 5 11
sb:all of	0 0 20 0 -20 1 0
sb:all three	0 0 -5 0 -4 9 0
sb:allowed to	6 0 2 0 -6 -1 0
sb:alone	0 0 1 0 -6 2 0
sb:along	0 0 -8 -4 14 0 0
sb:also	0 0 0 -15 15 0 0
sb:am	0 0 -6 0 3 2 -2
sb:an	1 3 -1 -18 13 6 -16
sb:an <organisation>	0 0 0 15 -14 0 0
sb:an <quality>	0 0 -6 -1 11 0 0
sb:an additional	0 0 0 -20 20 0 0
sb:an agreement	0 0 4 -12 1 0 3
sb:an extension	0 0 5 -6 -11 14 -1
sb:an extra	0 0 3 7 -10 0 0
sb:an hour	0 0 -1 0 -8 10 0
sb:and	-3 0 8 -1 -3 5 -13
sb:and ,	0 0 0 -3 7 0 0
sb:and <level>	4 0 -5 -3 0 0 6
sb:and <name>	-5 0 24 -2 -21 7 -5
sb:and <number>	0 0 7 -6 1 -1 -1
sb:and <person>	-1 -1 1 4 13 -18 -9
sb:and <points>	0 6 1 -8 -8 9 -1
sb:and <quality>	0 0 0 0 -4 7 0
sb:and <seat>	0 0 9 7 -13 0 0
sb:and a	0 0 -3 0 6 -2 0
sb:and above	0 0 0 8 -6 0 0
sb:and after	0 0 2 0 -8 0 5
sb:and again	0 0 0 11 -11 0 0
sb:and are	7 0 5 -1 -5 -3 0
sb:and by	0 0 -3 7 -1 0 0
sb:and come	0 0 0 0 -7 8 0
sb:and end	0 0 0 0 -5 7 0
sb:and enter	0 0 0 -3 7 0 0
sb:and expire	0 0 6 0 -1 -2 0
sb:and for	0 0 18 0 -15 0 0
sb:and from	0 0 -8 0 -3 0 12
sb:and has	0 0 6 8 -11 0 0
sb:and he	0 0 -4 0 -1 6 0
sb:and i	0 0 11 0 -18 0 10
sb:and in	0 0 -17 -18 33 0 0
sb:and is	0 0 7 0 -5 0 0
sb:and it	-7 0 11 7 -1 -19 -3
sb:and last	0 0 0 -4 10 -6 0
sb:and not	0 0 -17 0 21 -2 0
sb:and on	0 0 -13 2 13 -3 0
sb:and one	0 0 -6 4 0 0 0
sb:and run	2 0 -3 -2 -13 17 0
sb:and textile	0 0 13 7 -6 -12 -1
sb:and that	0 0 -26 0 20 3 0
sb:and the	-1 -1 -15 6 10 5 -8
sb:and their	0 0 -10 -1 13 0 0
sb:and they	0 0 0 0 -6 10 0
sb:and we	0 0 2 0 -7 0 5
sb:and were	0 0 -8 0 10 0 0
sb:and what	0 0 -12 0 0 12 0
sb:and which	0 0 3 -7 5 0 0
sb:and would	0 0 13 -4 -6 0 0
sb:annex	0 0 -1 -2 0 7 0
sb:announce	0 0 12 -3 3 -13 -3
sb:announce in	0 0 9 0 6 -9 -5
sb:announce on	0 0 0 -5 0 7 0
sb:announce that	0 0 16 4 -10 -15 0
sb:announcement	0 0 -8 11 -1 0 -4
sb:another	5 0 -8 0 10 -6 -4
sb:another <number>	5 0 9 -2 -7 -2 0
sb:another <span>	0 0 -16 0 20 -5 0
sb:answer	0 0 -12 -3 -5 20 0
sb:antimony	0 0 -18 0 20 0 0
sb:any	0 0 -3 -3 11 -2 0
sb:anything	0 0 6 0 -5 0 0
sb:application	0 0 -10 0 12 0 0
sb:application for	0 0 -10 0 12 0 0
sb:apply	0 0 25 6 -20 -3 -5
sb:apply again	0 0 -6 0 9 0 0
sb:apply from	0 0 19 0 0 -20 -5
sb:apply to	0 0 0 -10 11 0 0
sb:apply until	0 0 0 0 -13 12 0
sb:approval	0 0 -9 -4 8 6 0
sb:approval of	0 0 -3 0 0 6 0
sb:approve	0 0 0 -6 0 6 0
sb:are	3 -5 6 5 -12 1 0
sb:are back	0 0 -13 0 14 0 0
sb:are enter	0 0 -2 -2 8 0 0
sb:are go	0 0 13 -3 -10 0 0
sb:are in	0 0 -6 -11 11 -1 7
sb:are not	0 0 6 3 -9 0 0
sb:are on	0 0 -5 0 6 0 0
sb:are suspend	0 0 0 10 -1 0 -5
sb:are the	0 0 4 10 -11 0 0
sb:are to	0 0 -9 -6 18 3 -5
sb:are up	0 0 11 -2 -6 0 0
sb:armistice	5 7 -13 0 5 -9 0
sb:army	0 0 -9 0 13 0 0
sb:around	0 0 10 0 -7 0 0
sb:arrangement	-2 -1 28 -2 -29 8 0
sb:arrangement ,	0 0 1 7 -9 0 -1
sb:arrangement is	0 0 -4 -1 0 9 0
sb:arrangement of	0 0 15 0 -17 1 0
sb:arrangement with	0 0 10 -1 -2 -12 5
sb:arrive	0 0 8 0 -8 0 3
sb:as	0 0 0 4 -9 0 8
sb:as early	0 0 6 0 -4 0 0
sb:as it	0 0 5 1 -10 1 0
sb:as much	0 0 -2 -4 9 0 0
sb:as of	0 0 -29 17 -7 -6 13
sb:as since	0 0 0 -17 17 0 0
sb:as they	0 0 -4 0 0 7 0
sb:as well	0 0 2 -7 2 0 0
sb:ask	0 0 24 -6 -26 9 5
sb:ask :	0 0 6 -4 -9 0 7
sb:ask for	0 0 0 0 -10 12 0
sb:ask in	0 0 6 -2 0 -3 0
sb:asleep	0 0 2 11 -12 0 0
sb:at	4 -9 2 -5 6 -3 -11
sb:at <level>	0 0 -5 8 -9 15 -6
sb:at <number>	0 0 5 -12 12 -7 -10
sb:at a	0 0 -8 3 -2 -2 9
sb:at it	0 0 -2 0 6 0 0
sb:at least	0 0 -7 0 9 0 0
sb:at midnight	8 0 16 -2 -16 -5 0
sb:at noon	0 0 -4 0 9 0 0
sb:at present	0 0 1 -1 6 -5 0
sb:at the	5 0 0 -12 6 2 -6
sb:autumn	0 0 -4 1 0 6 0
sb:avocado	0 0 -6 0 0 6 0
sb:away	0 0 1 0 -9 8 0
sb:away on	0 0 8 0 -6 0 0
sb:back	0 0 -7 -1 12 -8 0
sb:back from	0 0 0 10 -9 0 0
sb:back to	0 0 -9 -5 8 0 5
sb:ban	0 0 -15 0 18 -2 0
sb:ban on	0 0 -7 0 8 0 0
sb:battery	0 0 -4 -1 11 0 -2
sb:be	-4 -2 -7 23 -5 11 -15
sb:be <level>	0 0 -9 -1 2 -2 6
sb:be <number>	0 0 6 -1 0 0 0
sb:be apply	0 0 -2 11 -6 -6 3
sb:be approve	0 0 -11 0 0 11 0
sb:be back	0 0 -8 5 3 0 -1
sb:be charge	0 0 0 6 -4 0 0
sb:be cut	0 0 -7 0 0 6 0
sb:be due	0 0 10 0 -7 0 0
sb:be extend	0 0 7 0 -16 4 0
sb:be in	0 0 -9 5 12 0 -7
sb:be know	0 0 0 -6 5 0 0
sb:be lodged	0 0 -5 0 7 0 0
sb:be make	0 0 0 6 -5 0 0
sb:be on	0 0 7 0 -6 0 0
sb:be prolonged	0 0 -19 0 19 0 0
sb:be raise	0 0 -5 0 6 0 0
sb:be suspend	0 0 0 4 -7 0 0
sb:be take	0 0 -4 9 -2 0 0
sb:because	0 4 0 13 -18 6 0
sb:become	0 0 -9 0 11 0 0
sb:beef	0 0 -8 -5 11 3 -1
sb:beef and	0 0 -6 -9 17 0 0
sb:been	7 -4 -9 1 15 -13 -17
sb:been <number>	0 0 0 -1 6 0 0
sb:been at	0 0 -12 -6 19 0 0
sb:been extend	0 0 -21 -2 20 0 0
sb:been in	3 0 -16 4 4 0 0
sb:been on	0 0 0 2 -10 6 0
sb:been prolonged	0 0 3 7 3 -15 0
sb:been put	0 0 0 -3 6 0 0
sb:before	-6 -3 7 14 -12 -11 5
sb:before <day-ahead>	0 0 -4 6 0 0 0
sb:before <day-today>	0 0 -5 -2 11 0 0
sb:before <number>	0 0 -1 7 -4 0 0
sb:before it	0 0 11 0 -2 -5 0
sb:before the	-1 0 -3 13 0 -5 -2
sb:begin	0 4 -4 9 -7 -20 10
sb:begin in	0 0 -12 -3 17 0 0
sb:begin on	1 6 7 -2 -9 -14 14
sb:being	0 0 7 -3 -3 0 0
sb:better	0 0 7 -11 6 -1 0
sb:between	0 -7 3 15 1 -17 -10
sb:between <name>	-2 0 12 17 -12 -12 -1
sb:between <person>	0 0 -6 0 7 0 0
sb:between <seat>	0 0 2 6 -9 0 0
sb:between the	4 -2 9 -5 0 -5 -3
sb:between them	0 0 -16 8 9 0 0
sb:beyond	0 0 8 0 -6 0 0
sb:big	0 0 -4 -2 12 -3 0
sb:boat	0 0 2 8 -11 0 0
sb:bond	0 0 -5 0 6 0 0
sb:both	4 -8 9 3 -15 -5 11
sb:both country	0 0 -7 -1 -1 8 2
sb:both duty	0 0 6 0 12 -10 -6
sb:both government	0 0 -4 0 0 6 0
sb:both have	0 0 10 -3 -1 -3 0
sb:both of	0 0 4 -6 1 0 0
sb:both side	7 -3 0 5 -2 -8 0
sb:break	0 0 -22 0 25 0 0
sb:breakfast	0 0 0 -2 6 0 0
sb:bridge	0 0 -5 0 6 0 0
sb:brief	0 0 12 -3 -8 0 0
sb:brief —	0 0 13 0 -12 0 0
sb:bring	0 0 8 0 -1 0 0
sb:bring in	0 0 1 5 -8 0 0
sb:bring the	0 0 8 -2 -3 0 0
sb:broke	0 0 -3 -1 9 0 0
sb:broken	0 0 -5 0 8 0 0
sb:bulletin	0 0 0 11 -9 0 0
sb:busan	-4 -2 20 -12 -12 11 0
sb:busan ,	0 0 -3 -4 -4 17 0
sb:busan in	0 0 0 6 -7 0 0
sb:busan last	0 0 14 -4 -1 0 0
sb:busan on	0 0 0 -7 14 -1 0
sb:busan run	0 0 7 0 -1 -2 0
sb:but	7 0 -5 -11 8 0 0
sb:but <person>	0 0 6 0 -5 0 0
sb:butter	0 0 -13 0 3 11 -2
sb:buy	0 0 -8 -2 6 5 0
sb:buy <goods-amount>	0 0 -4 0 9 -1 0
sb:by	13 -12 -9 16 4 -7 -12
sb:by <day-ahead>	0 0 2 -12 0 0 7
sb:by <level>	0 0 0 0 -5 0 8
sb:by <number>	0 0 -3 -2 9 0 0
sb:by <person>	0 0 15 6 -17 -3 0
sb:by <points>	0 0 -10 2 0 0 4
sb:by <span>	-1 -1 -6 0 13 0 -6
sb:by a	0 0 -17 -7 5 10 3
sb:by an	0 0 5 18 -22 0 0
sb:by decree	10 0 1 -2 -8 0 0
sb:by half	0 0 8 0 3 -9 -5
sb:by law	0 0 -10 0 12 0 0
sb:by the	0 0 -14 0 19 0 -5
sb:by video	0 0 -2 8 -3 0 0
sb:by wednesday	0 0 -11 5 3 0 0
sb:by which	0 0 9 -3 1 -7 -1
sb:c	0 0 -3 0 16 -6 0
sb:calendar	0 0 8 -1 0 -2 0
sb:call	0 0 -20 8 10 0 -2
sb:call ,	0 0 0 7 -6 0 0
sb:call between	0 0 0 -4 6 0 0
sb:call it	0 0 -6 0 7 0 0
sb:call on	0 0 0 0 6 0 0
sb:call reciprocal	0 0 -5 -2 0 7 0
sb:call the	0 0 0 -4 6 0 0
sb:can	0 0 0 4 -7 -7 9
sb:can be	0 0 -11 16 -2 -3 -1
sb:cape	0 0 0 7 -6 0 0
sb:cape town	0 0 0 7 -7 0 0
sb:car	0 0 -4 -3 14 0 -2
sb:carry	0 0 -11 5 -9 10 8
sb:carry on	0 0 -13 0 -11 9 13
sb:carry the	0 0 0 5 -7 5 -4
sb:case	0 0 -4 0 13 -4 0
sb:cashmere	0 0 -3 6 -2 0 0
sb:cease	0 0 -2 8 -20 16 0
sb:cease to	0 0 3 8 -10 0 0
sb:ceasefire	0 -2 -22 5 20 -6 0
sb:cement	6 6 -7 -11 6 0 0
sb:certain	0 0 10 0 -8 -4 0
sb:change	0 0 -3 15 -4 -3 -4
sb:change on	0 0 -4 7 0 0 0
sb:changed	0 0 3 -7 0 0 0
sb:charge	3 0 1 1 -3 4 -6
sb:charge <level>	3 0 6 -3 -3 0 0
sb:charge on	0 0 0 -8 8 0 0
sb:cheese	0 0 0 -4 7 0 0
sb:chip	0 0 0 -5 8 0 0
sb:city	5 7 -20 -9 16 -1 0
sb:claim	0 0 -8 4 3 0 0
sb:claim for	0 0 -2 6 0 0 0
sb:clear	0 0 1 0 -3 6 -3
sb:clock	-2 0 8 18 -20 0 0
sb:close	0 0 4 -6 0 0 0
sb:close of	0 0 6 0 -10 4 0
sb:club	0 0 -16 0 17 0 0
sb:coal	0 0 0 7 -5 0 0
sb:coal and	0 0 0 8 -6 0 0
sb:cocoa	0 0 -10 -2 0 12 0
sb:cocoa butter	0 0 -13 0 1 12 0
sb:coconut	0 0 -8 7 1 0 -1
sb:coconut oil	0 0 -8 7 1 0 -1
sb:coffee	0 0 0 10 -6 -1 -1
sb:colleague	5 0 -2 0 -5 6 0
sb:colleague ,	5 0 -1 0 -6 4 0
sb:collect	0 0 5 1 3 -7 -9
sb:collection	0 0 -20 3 0 0 14
sb:come	0 2 11 -21 15 -6 -20
sb:come back	0 0 9 -3 -3 0 0
sb:come on	0 0 -6 -5 16 0 0
sb:come out	0 0 -4 -1 8 0 0
sb:come to	0 0 15 0 -6 -9 0
sb:comment	0 0 -10 0 15 -1 0
sb:commerce	0 0 -8 0 -4 13 0
sb:commerce ministry	0 0 -6 0 -1 9 0
sb:commission	0 0 -3 0 7 0 0
sb:common	0 0 8 0 -5 0 0
sb:company	0 0 -16 -6 30 -2 -3
sb:conclude in	1 4 -6 0 -2 4 0
sb:conference	0 0 0 16 -15 0 0
sb:conference ,	0 0 0 12 -10 0 0
sb:confirm	0 0 0 -6 9 -2 0
sb:congress	0 0 -4 0 6 0 0
sb:consent	0 0 10 0 -7 0 0
sb:consider	0 0 0 9 -9 0 0
sb:consultation	0 0 0 -15 19 0 0
sb:contact	0 0 0 -1 6 0 0
sb:continue	0 0 5 3 -18 5 0
sb:continue to	0 0 -4 5 -13 12 0
sb:contract	0 0 -2 -3 12 -3 0
sb:control	0 0 18 -10 -12 0 0
sb:control of	0 0 8 -2 -7 1 0
sb:control on	0 0 7 -3 0 0 0
sb:cork	0 0 11 0 -8 0 0
sb:corresponding	0 0 11 0 -10 0 0
sb:cost	0 0 4 -7 2 0 -3
sb:cotton	0 0 -9 -1 1 0 9
sb:cotton and	0 0 0 0 -12 0 10
sb:could	0 0 0 -5 15 -7 -4
sb:council	0 0 -4 0 0 6 0
sb:count	0 0 6 4 -6 -1 -1
sb:counted	0 -4 4 11 -12 4 -5
sb:counted from	0 -4 4 11 -13 4 -4
sb:counter	0 0 6 3 -6 0 -1
sb:counter -	0 0 7 3 -7 0 -1
sb:countermeasure	0 0 -9 -2 18 0 -3
sb:countermeasure ,	0 0 -9 0 16 0 -3
sb:country	0 5 8 -6 -2 -3 0
sb:country ,	0 0 14 0 0 -12 0
sb:country expire	2 0 7 0 -10 0 0
sb:country have	0 0 6 0 -7 0 0
sb:country would	0 0 -3 0 6 0 0
sb:county	0 0 0 -3 7 0 0
sb:cover	0 0 -3 -9 3 2 6
sb:crane	0 0 11 1 -10 0 0
sb:current	0 0 15 7 -12 -9 0
sb:currently	0 0 0 6 0 0 0
sb:custom	0 0 -2 0 13 -9 -1
sb:cut	0 0 -18 9 -1 0 4
sb:cut its	0 0 0 15 -13 0 0
sb:cut to	0 0 -7 0 0 6 0
sb:daily	0 0 0 -5 8 0 0
sb:date	0 -1 0 -16 3 2 3
sb:date ,	0 0 0 -5 9 0 0
sb:date from	0 0 6 0 -4 0 0
sb:date is	0 0 9 0 -13 6 0
sb:dated	0 0 4 9 -11 0 0
sb:day	0 0 22 -6 -6 -4 -8
sb:day ,	0 0 0 -8 0 6 0
sb:day is	0 0 -1 0 8 -4 0
sb:day of	0 0 6 0 -3 0 0
sb:day on	0 0 -8 3 2 0 0
sb:de	0 0 -2 -3 9 0 0
sb:deadline	0 0 -20 0 28 -3 0
sb:deadline for	0 0 -11 0 15 -1 0
sb:deal	0 0 11 -19 3 -3 -4
sb:decide	0 0 -2 0 7 0 0
sb:decided	0 -1 0 7 -11 0 3
sb:decided to	0 -1 4 14 -16 0 -2
sb:decision	0 0 -15 5 0 3 5
sb:decision is	0 0 -8 0 8 0 0
sb:decision of	0 0 -5 -1 -4 6 6
sb:declare	0 0 2 13 -18 4 0
sb:declare on	0 0 0 11 -11 0 0
sb:decree	10 0 0 9 -15 0 0
sb:decree on	0 0 0 10 -9 0 0
sb:delegation	0 0 -12 -3 20 -5 0
sb:delegation of	0 0 -8 -2 14 -3 0
sb:delivery	0 0 13 -2 -9 0 0
sb:demand	0 0 -2 0 6 0 0
sb:desk	0 0 0 -8 4 0 0
sb:did	8 0 -14 5 0 -2 0
sb:did ,	9 0 -7 -1 0 0 0
sb:did so	0 0 0 14 -13 0 0
sb:die	1 0 4 -8 -4 6 0
sb:die in	8 0 -6 0 0 0 0
sb:die on	-2 0 0 -2 0 6 0
sb:dinner	0 0 13 0 -10 -1 0
sb:dispute	0 0 5 -3 -11 9 3
sb:dispute over	0 0 -3 0 -7 7 3
sb:do	0 0 1 0 -2 6 -5
sb:do not	0 0 0 6 -9 4 0
sb:docker	0 0 -5 0 6 0 0
sb:doe	0 0 10 -6 -1 0 0
sb:doe not	0 0 2 -14 5 0 0
sb:donald	0 0 -10 0 12 0 0
sb:done	0 0 -8 0 7 0 0
sb:done by	0 0 -6 0 7 0 0
sb:double	0 0 -2 0 6 0 0
sb:down	0 0 -1 14 2 -11 -14
sb:down <level>	0 0 -4 0 8 0 0
sb:down again	0 0 0 6 -4 0 0
sb:down by	0 0 -2 0 6 0 0
sb:down for	0 0 -5 0 7 0 0
sb:down from	0 0 6 -7 0 0 -1
sb:down in	0 0 -1 8 -4 0 0
sb:draft	0 0 -2 0 -3 10 0
sb:drawer	0 6 5 -5 -3 0 -1
sb:drop	0 0 0 -8 0 0 8
sb:drop its	0 0 0 -1 7 0 0
sb:due	-2 0 11 -8 -1 0 -12
sb:due again	0 0 8 0 -7 0 0
sb:due in	0 0 0 0 8 -9 0
sb:due to	-2 0 7 -3 -8 9 -4
sb:during	0 15 -22 -12 16 0 0
sb:during the	0 15 -22 -12 16 0 0
sb:duty	0 -3 2 12 -6 -7 -3
sb:duty ,	4 0 13 0 -1 -18 0
sb:duty between	0 0 12 4 -4 -11 0
sb:duty by	0 0 0 6 -2 0 0
sb:duty fall	0 0 -1 12 -6 0 -3
sb:duty for	0 -4 0 -19 3 7 7
sb:duty from	0 0 -10 5 8 0 -5
sb:duty go	0 0 -1 7 -3 0 0
sb:duty in	0 0 -6 1 -2 7 0
sb:duty is	0 0 16 0 -3 -6 -5
sb:duty of	0 0 -9 0 2 1 7
sb:duty on	0 3 3 6 -7 -9 0
sb:duty that	0 0 -7 -1 8 2 -1
sb:duty to	0 0 0 9 -4 0 -2
sb:duty until	0 0 8 -6 -5 2 0
sb:duty which	0 0 -11 -3 2 11 0
sb:duty will	0 0 -10 -3 15 0 -1
sb:duty would	0 0 9 6 -4 -3 -7
sb:each	0 12 -7 -8 -1 14 -3
sb:each other	0 0 5 6 -17 8 0
sb:each side	0 5 -9 1 -3 7 -2
sb:earlier	0 0 -6 -5 14 0 0
sb:early	0 0 6 -5 0 0 0
sb:early as	0 0 6 0 -4 0 0
sb:earth	0 0 5 -10 0 0 0
sb:eastern time	0 0 -1 -5 9 0 0
sb:economy	0 0 -6 5 -2 0 4
sb:economy ,	0 0 -2 -4 11 0 0
sb:edition	0 0 -5 -4 10 0 0
sb:effect	0 0 0 7 -6 0 0
sb:effect at	0 0 4 -13 8 0 -2
sb:effect from	0 0 -9 0 9 0 0
sb:effective	0 0 3 -2 8 -8 0
sb:either	0 0 7 0 2 -9 0
sb:either side	0 0 0 0 7 -7 0
sb:eleven	0 0 -3 0 0 0 6
sb:else	0 0 -7 2 5 -1 0
sb:elsewhere	0 0 -1 -1 6 0 0
sb:emergency	0 0 -4 -4 11 0 0
sb:emergency tariff	0 0 -1 -1 6 0 0
sb:end	4 -5 7 -36 -1 10 -28
sb:end ,	0 0 15 0 -16 2 0
sb:end <span>	0 0 6 0 -2 0 0
sb:end of	0 0 9 -5 -8 4 -1
sb:end on	9 0 -3 -10 -4 11 -11
sb:enter	0 0 -19 0 9 -1 3
sb:enter before	0 0 -4 -5 14 0 -1
sb:enter into	0 0 0 5 -6 0 3
sb:enter on	0 0 0 9 -8 0 0
sb:entry	0 0 -2 9 -2 0 0
sb:evening	0 0 0 -6 4 4 -1
sb:every	0 0 -10 -7 20 -1 0
sb:everybody	0 0 -6 3 6 -5 0
sb:everything	0 0 11 -5 -7 0 0
sb:everywhere	0 0 -5 0 8 0 0
sb:exchanged	0 0 0 0 -7 8 0
sb:excluded	0 0 -3 0 9 0 0
sb:exclusion	0 0 -10 0 23 -9 0
sb:exclusion from	0 0 10 0 2 -15 0
sb:exclusion of	0 0 -16 0 18 0 0
sb:exempt	0 0 -11 0 16 -1 0
sb:expect	0 0 0 -1 15 -8 -1
sb:expect to	0 0 -3 0 7 0 0
sb:expire	11 -3 2 -18 0 0 -7
sb:expire at	8 0 -14 0 5 0 0
sb:expire in	0 0 -6 0 13 -6 0
sb:expire on	1 -1 6 -11 -3 3 -4
sb:export	0 0 -3 0 7 -1 0
sb:export of	0 0 0 6 -3 0 0
sb:exporter	0 0 0 10 -8 0 0
sb:extend	-4 3 -8 -15 18 0 0
sb:extend ,	0 0 12 0 -12 2 0
sb:extend by	0 0 -5 -2 10 0 0
sb:extend the	0 7 -10 -5 11 -7 2
sb:extend their	0 0 -13 0 5 10 0
sb:extend to	0 0 -8 -4 12 2 0
sb:extend until	0 0 -2 0 13 -11 0
sb:extension	0 -1 0 -18 3 9 -4
sb:extension ,	0 0 -12 0 15 0 0
sb:extension of	0 0 27 -8 -23 2 0
sb:extension to	0 0 -1 0 -6 10 0
sb:extra <level>	0 0 10 6 -13 0 0
sb:extra duty	0 0 0 -5 7 0 0
sb:face	0 0 10 0 -4 0 -6
sb:face <level>	0 0 10 -3 -4 0 -2
sb:face a	0 0 -6 0 10 0 0
sb:fact	0 0 -5 -6 11 0 1
sb:fact sheet	0 0 -5 -6 11 0 1
sb:fail	0 0 -6 0 10 0 0
sb:fail to	0 0 -6 0 6 0 0
sb:fall away	0 0 8 0 -5 0 0
sb:fall by	0 0 7 0 -5 0 0
sb:fall to	0 0 -12 4 -3 0 7
sb:far	0 0 -3 -6 12 0 0
sb:fare	0 0 -10 0 12 0 0
sb:farm	0 0 -13 -17 30 0 -3
sb:farm good	0 0 0 -8 9 0 0
sb:fee	0 0 -8 -11 25 -6 -9
sb:fee ,	0 0 -3 -1 7 0 0
sb:fee for	0 0 -12 0 14 0 0
sb:fee on	0 0 10 0 -6 -1 -1
sb:fentanyl	0 0 2 9 -6 0 -9
sb:fentanyl duty	0 0 11 11 -15 -6 0
sb:fentanyl tariff	0 0 -8 -11 11 7 0
sb:ferry	0 0 -16 -2 19 0 0
sb:fifth	0 0 7 0 -4 0 0
sb:filed	0 0 0 11 -11 0 0
sb:final	0 0 11 0 -7 0 0
sb:finance	0 0 6 6 -8 -2 0
sb:finance minister	0 0 6 0 -2 -2 0
sb:fine	0 0 -4 0 6 0 0
sb:firm	0 0 0 -2 6 -1 0
sb:first	0 6 -4 1 -4 -2 4
sb:first ,	0 0 -4 7 -2 0 0
sb:first meet	0 0 0 6 -5 0 0
sb:fish	0 0 7 -4 -5 2 0
sb:flash	0 -2 9 -6 -5 0 3
sb:flat	0 0 6 0 -5 0 0
sb:flower	0 0 6 0 -3 0 0
sb:fly	0 0 0 -2 6 0 0
sb:fly to	0 0 0 -2 6 0 0
sb:follow	0 0 -6 -2 14 0 0
sb:follow on	0 0 -3 0 6 0 0
sb:followed	7 0 4 0 -20 6 3
sb:following	0 0 -1 14 -9 0 0
sb:food	0 0 -9 0 10 0 0
sb:for	0 4 -1 -2 15 -9 -17
sb:for <name>	0 0 -11 0 20 -6 -5
sb:for <span>	2 4 17 6 -21 -3 -4
sb:for a	0 0 9 -10 -15 12 5
sb:for an	0 0 -4 0 -8 12 0
sb:for another	0 0 0 0 11 -11 0
sb:for household	0 0 -3 0 11 -6 0
sb:for its	0 0 11 -2 -14 8 0
sb:for most	0 0 -10 0 11 0 0
sb:for our	0 0 -2 -2 7 0 0
sb:for the	0 4 -7 0 12 -15 -8
sb:for those	0 0 8 1 -6 0 0
sb:for trade	0 0 1 7 -9 0 0
sb:force	2 -1 6 6 -11 0 0
sb:force since	2 0 -10 13 -2 -3 0
sb:force until	0 0 11 0 -3 -7 0
sb:forced	0 0 0 -13 13 0 0
sb:forced labor	0 0 0 -8 8 0 0
sb:former	6 0 -14 2 7 -8 0
sb:forward	0 0 -7 0 6 1 0
sb:found	0 0 -7 -4 10 2 0
sb:four	0 0 -5 -1 -1 0 10
sb:fourth	0 4 -2 -12 4 4 0
sb:free of	0 0 -3 -1 8 0 0
sb:freeze	0 0 10 6 -17 -3 9
sb:friday	0 0 2 -7 5 0 0
sb:friday ,	0 0 0 -3 7 0 0
sb:from	-13 4 -22 17 -1 -19 14
sb:from <day-ahead>	0 0 19 1 -17 1 -15
sb:from <day-gone>	0 0 -3 4 -2 6 0
sb:from <level>	0 4 -16 0 9 3 -7
sb:from <name>	0 0 10 -26 -2 0 9
sb:from <number>	0 0 -19 15 0 0 -1
sb:from <seat>	0 0 6 -2 0 0 0
sb:from a	0 0 0 0 6 0 0
sb:from everywhere	0 0 -5 0 7 0 0
sb:from the	0 0 -4 -9 11 -18 9
sb:front	0 0 -7 -8 16 0 0
sb:frozen	0 4 -19 -4 17 -6 0
sb:frozen until	0 0 -11 0 16 -4 0
sb:full	0 0 -7 0 12 0 0
sb:further	0 3 11 -6 -4 1 -7
sb:further <points>	0 0 17 1 -13 -1 -1
sb:gallium	0 0 -24 0 27 0 0
sb:gallium ,	0 0 -18 0 20 0 0
sb:gas	0 0 9 -4 0 0 0
sb:gate	0 0 -14 0 17 0 0
sb:gave	0 0 -2 9 -3 0 0
sb:gazette	0 0 0 9 -8 0 0
sb:geneva	0 5 17 -1 -4 -8 -6
sb:geneva ,	0 0 -5 11 -4 0 0
sb:geneva on	0 0 -2 -5 11 0 0
sb:georgia	0 0 6 0 -4 0 0
sb:germanium	0 0 -24 0 26 0 0
sb:get	0 -1 -5 1 6 0 -4
sb:get <span>	0 0 -7 7 -4 4 0
sb:give	0 0 5 -3 -7 7 0
sb:given	0 0 -7 4 -4 8 0
sb:go	0 1 12 0 -14 7 -6
sb:go back	0 0 0 8 -10 0 4
sb:go down	0 0 0 -4 10 0 -5
sb:go from	0 0 0 0 6 0 0
sb:go on	0 0 3 -5 -13 15 -2
sb:go to	0 0 9 13 -13 -7 -1
sb:go up	0 4 -7 -5 8 -1 -1
sb:gold	4 0 -9 0 5 0 0
sb:good	-4 -4 26 -9 3 -16 -29
sb:good ,	0 0 19 -6 -8 0 -3
sb:good are	0 0 -6 0 8 0 0
sb:good at	0 0 9 -3 -1 -2 0
sb:good for	0 0 -11 6 1 5 0
sb:good from	0 0 13 -5 -3 0 -5
sb:good have	0 0 0 6 -5 0 0
sb:good is	0 0 -2 -2 0 6 0
sb:good loaded	0 0 -1 -1 7 0 0
sb:good pay	0 0 1 -13 12 0 0
sb:good suspend	0 0 -7 0 9 -1 0
sb:good that	0 0 -16 -3 21 0 0
sb:good to	0 0 7 3 -6 -1 0
sb:good would	0 0 12 0 -6 -3 0
sb:government	0 0 0 1 -7 8 0
sb:grain	0 0 0 -4 6 0 0
sb:grant	10 0 8 6 -18 -4 0
sb:had	-3 10 -11 5 11 -12 -8
sb:had a	0 0 9 0 0 -7 0
sb:had accept	0 0 -2 0 -6 5 6
sb:had agree	0 0 8 -2 0 -4 0
sb:had been	7 0 0 1 -5 0 0
sb:had begin	0 0 0 -6 8 0 0
sb:had hold	0 7 -3 -1 0 0 0
sb:had not	0 0 0 -4 7 0 0
sb:had put	0 0 2 3 -6 0 0
sb:had sign	0 0 0 9 -7 0 0
sb:had threaten	0 0 0 -1 7 0 0
sb:had write	0 0 -3 0 7 0 0
sb:half	0 0 0 2 1 -10 2
sb:halifax	0 0 -6 1 -3 1 3
sb:halifax on	0 0 -6 4 -6 1 3
sb:hall	0 0 -6 0 8 0 0
sb:halt	0 0 -4 21 -13 0 0
sb:halve	0 0 0 -1 -4 8 0
sb:hand	0 0 -11 16 -6 1 0
sb:hand in	0 0 0 16 -14 0 0
sb:handshake	0 0 6 1 -7 0 0
sb:happen	0 0 -5 -4 9 2 -5
sb:happen on	0 0 0 -1 0 6 -2
sb:harvest	0 0 0 6 -5 0 0
sb:has	4 -7 -4 -1 25 -20 -19
sb:has <span>	0 0 18 -6 -10 -1 0
sb:has a	5 0 7 0 -11 0 0
sb:has announce	0 0 -5 0 8 0 0
sb:has ask	0 0 7 0 -13 7 0
sb:has been	-2 -1 -3 0 19 -14 -5
sb:has given	0 0 -6 0 9 0 0
sb:has had	0 0 0 -5 6 0 0
sb:has hold	0 0 0 10 -9 0 0
sb:has offer	0 0 -5 0 21 -10 -5
sb:has pay	0 0 0 6 -7 0 0
sb:has say	0 0 -1 0 6 -3 0
sb:has since	0 0 -5 -5 12 0 0
sb:has to	0 0 -9 -1 7 0 5
sb:has until	0 0 8 -1 -2 -3 0
sb:have	-4 -7 3 4 7 -4 -20
sb:have agree	0 0 -12 -1 2 12 0
sb:have apply	0 0 0 -9 10 0 0
sb:have been	2 0 -13 -1 12 0 -7
sb:have end	-3 0 -2 0 13 -5 0
sb:have extend	0 0 6 0 0 -8 0
sb:have face	0 0 5 4 -9 0 0
sb:have run	0 0 -5 0 6 3 0
sb:have sign	0 0 3 0 -9 6 0
sb:have to	0 0 -12 0 16 0 0
sb:have until	0 0 5 5 -6 -2 0
sb:he	-1 6 3 -13 2 4 0
sb:he and	0 0 0 -4 6 0 0
sb:he hope	0 0 -4 0 7 0 0
sb:he lifeng	0 0 -2 0 7 0 0
sb:he say	0 8 1 -2 0 -6 0
sb:he tell	0 0 6 2 -7 0 0
sb:he was	0 0 -2 0 -7 11 0
sb:he will	0 0 -6 0 0 6 0
sb:he would	0 0 -6 -2 13 0 0
sb:he write	0 0 12 0 -12 0 0
sb:hearing	0 0 -8 0 11 -2 0
sb:hearing on	0 0 -4 0 6 -1 0
sb:heating	0 0 -4 0 7 0 0
sb:height	0 0 -6 -4 14 0 0
sb:her	0 0 -1 0 7 0 0
sb:here	0 5 -4 -5 1 10 -9
sb:here ,	0 7 1 -7 0 0 -2
sb:higher	0 0 14 -8 5 -13 -5
sb:higher duty	0 0 9 0 -3 0 0
sb:higher rate	0 0 -8 0 13 0 0
sb:him	0 0 7 2 -9 0 0
sb:himself	0 0 -5 0 7 0 0
sb:his	4 7 0 -14 6 -4 -4
sb:his country	0 8 0 -1 0 -5 0
sb:his name	0 0 -8 0 9 0 0
sb:hit	0 0 6 0 -5 0 0
sb:hold	-2 4 1 0 3 -7 0
sb:hold back	0 0 7 0 -3 0 0
sb:hold for	0 0 -5 0 19 -10 0
sb:hold in	0 0 4 0 8 -8 0
sb:hold its	0 0 6 0 -6 0 0
sb:hold since	0 7 -10 -3 0 6 0
sb:hold the	0 0 3 4 -17 11 0
sb:hold until	0 0 -2 -3 6 0 0
sb:holiday	5 7 -11 -2 6 -6 -1
sb:home	0 0 -1 -2 11 0 0
sb:hope	0 0 -8 0 15 -5 0
sb:hope to	0 0 -2 0 6 -1 0
sb:hospital	0 0 -5 0 6 0 0
sb:hour	0 0 6 -13 0 7 -1
sb:hour and	0 0 -2 0 -7 10 0
sb:household	0 0 -3 0 13 -10 0
sb:household in	0 0 -6 0 11 -3 0
sb:how	0 0 9 4 -12 0 0
sb:i	0 0 0 -11 4 -3 12
sb:i am	0 0 0 2 -6 3 -1
sb:i shall	0 0 0 -4 6 0 0
sb:ice	0 0 -9 -1 14 0 0
sb:if	-1 -1 -8 -25 15 9 1
sb:if it	0 0 -10 0 16 0 0
sb:if no	0 0 7 0 -11 4 0
sb:if nothing	0 0 -7 0 9 0 0
sb:if the	0 0 -1 0 0 9 -4
sb:if they	0 0 -11 0 15 0 0
sb:if your	0 0 11 0 -10 0 0
sb:import	0 0 -4 0 9 0 0
sb:import from	0 0 6 -3 0 0 0
sb:importer	0 0 -4 0 10 0 0
sb:impose	0 0 -13 7 7 0 -6
sb:impose in	0 0 0 8 -4 0 0
sb:in	-11 -8 7 4 0 0 -5
sb:in <month-ahead>	0 0 8 -1 -11 5 0
sb:in <month-gone>	0 -3 -14 0 -4 15 14
sb:in <name>	0 5 0 -9 0 -3 10
sb:in <number>	0 0 -1 6 -1 0 0
sb:in <quality>	0 0 -15 5 9 0 0
sb:in <seat>	-1 -2 -16 3 -9 12 21
sb:in <span>	0 0 25 -3 -14 -5 -3
sb:in a	0 0 0 7 0 -4 -3
sb:in alexandria	0 0 1 2 0 -6 0
sb:in all	8 0 -6 0 0 0 0
sb:in any	0 0 -5 0 6 0 0
sb:in busan	-2 0 14 -6 -4 1 0
sb:in cape	0 0 0 7 -7 0 0
sb:in force	2 0 13 7 -9 -14 -2
sb:in full	0 0 -5 0 7 0 0
sb:in halifax	0 0 0 -8 0 3 3
sb:in its	8 0 3 0 -8 0 0
sb:in izmir	0 0 0 -6 7 0 0
sb:in madrid	0 0 0 -3 7 0 0
sb:in mombasa	0 0 6 -4 -1 0 0
sb:in muscat	0 0 -8 0 11 0 0
sb:in new	0 0 0 0 6 0 0
sb:in one	0 0 -2 0 6 0 0
sb:in place	0 0 -7 -2 -3 9 7
sb:in return	0 0 0 -1 7 0 -1
sb:in stockholm	0 0 14 -7 -1 -4 0
sb:in the	-5 -2 0 -10 20 -5 -15
sb:in their	0 0 -7 -1 -7 11 3
sb:in two	0 0 -3 -6 14 0 0
sb:in which	0 0 12 5 -24 10 0
sb:in write	0 0 7 0 -4 0 0
sb:including	0 0 20 0 -15 -4 0
sb:increase	0 0 -6 3 -3 0 7
sb:increase of	0 0 0 -2 6 0 0
sb:informed	0 0 0 10 -9 0 0
sb:instead of	0 0 0 7 -5 0 0
sb:interest	0 0 -10 0 13 0 0
sb:interview on	0 0 6 0 -4 0 0
sb:into	-1 6 -12 1 -5 -7 14
sb:into <name>	0 0 -8 0 -12 0 16
sb:into a	0 7 0 -5 0 0 -1
sb:is	-13 -13 6 2 -6 0 7
sb:is ,	0 0 -9 0 0 11 0
sb:is <level>	0 0 -12 3 1 0 6
sb:is <number>	0 0 -5 9 -6 0 0
sb:is a	0 0 7 0 0 -5 0
sb:is an	0 0 1 6 -6 0 0
sb:is charge	0 0 0 7 -5 0 0
sb:is down	0 0 -4 0 6 0 0
sb:is extend	0 0 1 0 9 -7 0
sb:is for	0 0 -9 3 -19 24 0
sb:is found	0 0 -7 0 3 5 0
sb:is not	0 0 7 0 -4 -2 0
sb:is on	0 0 -8 -2 13 0 0
sb:is out	0 0 10 0 -9 0 0
sb:is part	0 0 -5 -9 17 0 0
sb:is suspend	0 0 11 8 -5 -12 -8
sb:is the	0 0 -15 0 4 -2 13
sb:is their	0 0 -3 0 8 0 0
sb:is to	0 0 -19 -9 0 14 14
sb:is up	0 0 19 0 -17 0 0
sb:is what	0 0 -8 10 -8 7 0
sb:island	0 0 -8 0 14 -5 0
sb:issued	0 0 0 -3 7 0 0
sb:it	9 -2 7 1 -6 1 -23
sb:it 's	0 0 12 -12 -15 9 3
sb:it ,	7 0 -15 15 5 -7 -9
sb:it apply	0 0 16 0 -3 -13 0
sb:it be	0 0 -9 -6 3 11 0
sb:it begin	0 0 0 19 -9 0 -13
sb:it come	0 0 -7 0 6 0 0
sb:it did	9 0 -6 -1 0 0 0
sb:it end	-16 0 0 0 0 13 0
sb:it expire	5 0 -12 0 13 -11 0
sb:it has	0 0 0 7 3 -15 0
sb:it in	0 0 -15 3 4 7 0
sb:it is	0 0 7 -9 -4 4 1
sb:it lapse	0 0 -5 0 7 0 0
sb:it last	0 0 18 0 -2 -18 0
sb:it may	0 0 -6 0 21 -14 0
sb:it now	0 0 8 0 0 -7 0
sb:it on	0 0 -15 3 1 6 0
sb:it pay	0 0 7 0 -7 0 0
sb:it run	10 0 0 1 -13 6 -3
sb:it stand	0 0 0 0 6 0 0
sb:it start	0 0 4 6 -14 -12 13
sb:it stop	0 0 4 6 -9 0 0
sb:it take	0 0 0 -14 -2 9 8
sb:it the	0 0 13 -2 -10 -6 6
sb:it to	0 0 -6 0 0 6 0
sb:it was	6 1 19 16 -25 -5 -14
sb:it will	0 0 15 2 -2 -15 -5
sb:it would	0 0 -15 -15 9 26 -9
sb:its	0 -12 16 -7 1 0 -20
sb:its <office>	0 0 -5 0 6 0 0
sb:its notice	0 0 -13 0 17 0 0
sb:its own	0 0 3 -19 10 -2 0
sb:its part	0 0 16 0 -14 0 0
sb:its rare	0 0 -8 0 1 4 0
sb:its truce	0 0 22 0 -13 0 -3
sb:itself	7 0 9 -5 -4 -7 0
sb:itself ,	0 0 6 -2 0 0 0
sb:izmir	0 0 0 -6 7 0 0
sb:job	0 0 10 0 -9 0 0
sb:joint press	0 0 0 -5 6 0 0
sb:judge	0 0 -12 0 12 0 0
sb:just	0 0 12 3 -11 0 -3
sb:keep <points>	0 0 10 0 -2 -6 0
sb:keep <quality>	0 0 -6 -2 0 8 0
sb:keep a	0 0 8 0 -5 0 0
sb:keep its	0 0 -4 0 9 0 0
sb:keep the	0 0 -6 9 -12 16 0
sb:keep their	0 0 10 0 2 -12 0
sb:kind	0 0 -3 -1 7 0 0
sb:know	0 0 6 2 -10 7 -3
sb:know that	0 0 2 9 -8 0 -2
sb:kuala	0 0 3 -7 -2 5 0
sb:kuala lumpur	0 0 3 -7 -2 5 0
sb:labor	0 0 0 -13 13 0 0
sb:land	0 0 -6 -1 10 0 0
sb:lapse	-5 0 -3 13 -4 7 -3
sb:lapse ,	0 0 0 16 -13 0 0
sb:lapse at	-3 0 -12 0 19 0 0
sb:lapse on	0 0 10 -1 -12 5 0
sb:last	7 -5 16 -16 -4 -2 1
sb:last <month-gone>	0 0 10 -9 -11 5 3
sb:last <span>	0 -2 -8 0 8 0 1
sb:last autumn	0 0 -1 0 -1 6 0
sb:last day	0 0 25 0 -19 -8 0
sb:last summer	8 0 -3 0 -1 0 0
sb:last until	0 0 23 -11 -5 -9 -1
sb:last week	0 0 -17 -6 25 0 0
sb:last year	0 0 8 -3 0 -2 0
sb:lasted	-7 8 -14 -10 18 -3 0
sb:lasting	0 0 0 0 -6 7 0
sb:late	0 0 -1 -3 11 -1 0
sb:late on	0 0 0 0 8 -1 0
sb:later	0 0 -7 6 4 0 -2
sb:later ,	0 0 0 9 -4 -1 0
sb:law	0 0 21 -11 -10 -3 0
sb:law ,	0 0 12 0 -10 0 0
sb:law on	0 0 8 0 -7 0 0
sb:lawyer	0 0 -9 0 11 0 0
sb:leader	0 0 3 8 -10 0 0
sb:least	0 0 -7 0 9 0 0
sb:leave	0 0 -1 8 -11 4 2
sb:leave <name>	0 0 -7 6 0 0 0
sb:leave in	0 0 3 11 -15 -1 0
sb:leave it	0 0 -8 0 11 0 0
sb:leave the	0 0 11 0 -3 -7 0
sb:legal	0 0 2 -9 -12 0 17
sb:lentil	0 0 11 -3 -6 0 0
sb:let	0 0 10 -9 0 0 0
sb:let it	0 0 -7 -6 14 0 0
sb:let the	0 0 8 -3 -3 0 0
sb:letter	0 0 0 0 -5 6 -3
sb:letter ,	0 0 -3 0 -6 10 0
sb:letter of	0 0 5 6 -7 0 0
sb:level	0 0 3 9 -5 -4 0
sb:level of	0 0 0 -8 11 0 0
sb:levy	8 0 -14 14 -14 3 7
sb:levy on	8 0 -12 21 -20 -2 10
sb:licence	0 0 -2 -6 13 0 0
sb:lie	0 0 -6 -6 14 0 0
sb:lifeng	0 0 -2 0 7 0 0
sb:lift	0 0 -8 -5 15 0 0
sb:light	0 0 -7 0 8 0 0
sb:like	0 0 -11 2 0 6 0
sb:line	0 0 -1 -3 10 0 0
sb:lisbon	0 0 0 -4 6 0 0
sb:list	0 0 0 -3 8 0 0
sb:live	0 0 17 4 -11 -8 0
sb:live until	0 0 8 -2 -9 2 0
sb:loaded	0 0 -1 -12 16 0 -2
sb:loaded before	0 0 -9 -9 20 0 -1
sb:lodged	0 0 -5 0 8 0 0
sb:london	0 0 -2 -6 14 0 0
sb:london ,	0 0 0 -2 7 0 0
sb:long	0 0 0 9 -4 0 -2
sb:longer	0 0 -11 -1 13 -1 0
sb:lorry	0 0 -11 0 12 0 0
sb:lose	0 0 16 -4 -9 0 0
sb:lose <level>	0 0 11 -1 -8 0 0
sb:lower	0 0 -15 -7 6 9 1
sb:lower duty	0 0 -7 -6 0 12 0
sb:lower its	0 0 -2 -15 6 0 5
sb:lull	0 0 -13 12 1 0 0
sb:lumpur	0 0 3 -7 -2 5 0
sb:lumpur ,	0 0 -1 -2 7 0 0
sb:m	0 0 3 -4 4 0 -9
sb:m .	0 0 3 -4 4 0 -9
sb:machine	0 0 0 -3 -8 0 11
sb:madrid	0 0 0 -5 10 0 0
sb:make	-1 6 -1 -2 1 3 -5
sb:make for	0 0 8 0 -3 0 0
sb:make in	0 8 0 3 -6 0 0
sb:make it	0 0 10 0 -3 -6 0
sb:maker	0 0 14 -1 -11 0 0
sb:man	0 0 -5 0 9 0 0
sb:mandate	0 0 -4 0 7 0 0
sb:market	0 0 9 -3 -3 0 0
sb:matter	0 0 -14 0 18 0 0
sb:may	0 0 -15 0 32 -24 -2
sb:may be	0 0 -18 0 20 0 0
sb:me	0 0 5 9 -12 0 0
sb:meanwhile	0 0 2 10 -11 0 0
sb:meanwhile the	0 0 2 15 -17 0 0
sb:measure	0 0 16 -6 -7 -2 0
sb:measure on	0 0 8 0 -7 0 0
sb:meat	0 0 0 7 -7 0 0
sb:mediator	0 0 -7 0 9 0 0
sb:medicine	0 0 -5 0 10 0 -1
sb:meet	-1 -1 0 6 -12 12 1
sb:meet <name>	0 0 0 7 -7 0 0
sb:meet again	0 0 -1 0 8 -2 0
sb:meet at	0 0 -6 9 0 0 0
sb:meet for	0 0 0 0 -4 9 0
sb:meet in	0 0 -10 3 3 0 1
sb:meet since	0 0 0 -5 6 0 0
sb:meet with	0 0 8 0 -7 0 0
sb:memorandum	0 0 6 0 0 -3 0
sb:men	0 0 0 -7 8 0 0
sb:midnight	10 0 13 -9 -14 -8 8
sb:midnight on	10 0 6 -10 -12 -6 8
sb:milk	0 0 6 9 -14 0 0
sb:mill	0 0 17 0 -16 0 0
sb:million	0 0 -10 0 13 0 0
sb:mineral	0 0 2 0 -7 0 4
sb:mineral water	0 0 2 0 -7 0 4
sb:minister	0 0 2 1 -9 2 3
sb:minister ,	0 0 0 -8 6 1 0
sb:minister of	0 0 3 13 -13 -1 0
sb:ministry	0 0 -14 -7 8 12 0
sb:minute	-2 0 -17 2 9 0 4
sb:minute of	0 0 -5 0 7 0 0
sb:minute past	-1 0 0 7 -4 0 0
sb:mombasa	0 0 6 -5 0 0 0
sb:monday	0 0 -8 1 -2 -7 12
sb:monday ,	0 0 0 0 -8 -7 15
sb:montevideo	0 0 4 -6 0 0 0
sb:month	0 0 7 -8 3 -2 0
sb:moratorium	0 0 -3 8 2 -3 0
sb:moratorium on	0 0 -19 6 12 0 0
sb:more	0 -1 -13 0 4 13 -6
sb:more ,	0 0 -6 0 0 5 0
sb:more from	0 0 -1 0 6 0 -1
sb:more than	0 0 -4 0 7 0 0
sb:morning	0 0 -3 -18 24 0 0
sb:most	0 0 -23 -10 29 0 1
sb:most <quality>	0 0 -5 0 9 0 0
sb:most of	0 0 -7 -1 7 0 1
sb:move	0 0 -6 -7 15 0 -2
sb:move the	0 0 -1 -3 0 6 0
sb:move to	0 0 -1 0 8 -3 0
sb:mr	0 0 13 -2 3 -4 -14
sb:mr .	0 0 9 0 -8 0 0
sb:mr <person>	0 0 3 -1 12 -3 -13
sb:much	0 0 0 -7 8 0 0
sb:muscat	0 0 -9 0 11 0 0
sb:must	0 0 -10 -2 20 -5 0
sb:my	0 0 0 0 13 -13 0
sb:name	8 0 5 -4 -4 -4 0
sb:name to	0 0 7 0 -2 -3 0
sb:named	0 0 0 -1 7 0 0
sb:named in	0 0 0 -1 6 0 0
sb:nearly	0 0 -1 -3 9 0 0
sb:need	0 0 -11 -3 19 -5 0
sb:negotiate	0 0 0 9 -5 0 0
sb:negotiate in	0 0 0 10 -9 0 0
sb:neither	0 0 6 0 -1 -2 0
sb:network	0 0 9 -2 -5 0 0
sb:new	3 0 -15 -12 8 20 -5
sb:new date	0 0 -6 0 3 1 0
sb:new one	0 0 0 -2 -10 10 3
sb:new tariff	0 0 -2 9 -2 0 0
sb:new york	0 0 -5 -3 11 1 0
sb:newspaper	0 0 -3 -2 9 0 0
sb:next	0 0 6 -11 6 -8 0
sb:next :	0 0 -6 0 9 0 0
sb:next meet	0 0 -3 0 6 0 0
sb:night	-1 0 -6 -1 16 -5 0
sb:no	-1 0 -12 6 20 -2 -17
sb:no .	0 0 0 8 -4 0 -5
sb:no agreement	0 0 9 0 -5 -3 0
sb:no deal	0 0 -9 0 12 0 0
sb:nobody	0 0 -7 0 14 -1 0
sb:non	0 0 -6 0 -8 0 14
sb:non -	0 0 -6 0 -8 0 14
sb:noon	0 0 -7 9 0 0 0
sb:northern	4 0 -2 -9 7 0 0
sb:not ,	0 0 -22 0 24 0 0
sb:not be	0 0 -5 10 0 -5 -2
sb:not extend	0 0 15 -2 -11 0 0
sb:not renewed	0 0 2 0 -12 9 0
sb:not sign	0 0 -6 0 7 0 0
sb:not to	0 0 9 0 -7 0 0
sb:note	0 0 16 14 -27 0 0
sb:note ,	0 0 0 13 -12 0 0
sb:note that	0 0 4 1 -14 7 0
sb:nothing	0 0 7 -11 3 -3 -1
sb:nothing change	0 0 6 -4 0 0 0
sb:notice	0 0 -12 -4 20 -5 -1
sb:notice of	0 0 -12 0 14 -2 0
sb:now	-1 0 5 -18 14 -2 -18
sb:now ,	0 0 12 5 -13 0 -3
sb:now end	0 0 8 0 0 -9 0
sb:now last	0 0 1 0 5 -10 0
sb:now run	0 0 2 0 -10 4 0
sb:number	0 0 -5 0 9 0 0
sb:objection	0 0 -9 0 10 0 0
sb:of	0 0 -11 2 9 -5 2
sb:of <day-ahead>	0 0 6 -1 -7 3 0
sb:of <day-gone>	9 0 26 2 -24 -14 0
sb:of <day-today>	0 0 0 6 -8 0 0
sb:of <level>	0 -2 -11 -1 19 -18 0
sb:of <month-ahead>	7 0 4 -5 -1 -5 0
sb:of <month-gone>	0 0 -11 0 11 4 0
sb:of <name>	0 0 8 12 -15 0 -6
sb:of <number>	0 0 -11 9 -2 0 1
sb:of <points>	0 0 8 -1 0 -7 0
sb:of <quality>	0 0 0 9 0 -1 -7
sb:of <span>	6 11 -22 -5 0 0 15
sb:of a	0 0 -15 -11 21 6 -1
sb:of all	0 0 -4 0 8 0 0
sb:of busan	0 0 9 -4 -17 8 0
sb:of duty	0 0 10 13 -14 -7 0
sb:of gallium	0 0 -9 0 12 0 0
sb:of geneva	0 0 15 0 -14 0 0
sb:of its	0 0 -12 2 10 0 0
sb:of last	0 1 4 -12 -6 10 3
sb:of state	0 0 0 7 -6 0 0
sb:of talk	0 0 0 -10 0 0 10
sb:of tariff	0 8 10 -11 0 0 -6
sb:of that	0 0 11 7 -15 0 0
sb:of the	-5 -8 -4 1 -3 12 4
sb:of their	0 -5 9 -18 -2 10 0
sb:of them	0 0 0 -5 7 -2 0
sb:of thi	0 0 11 -8 -2 0 0
sb:of trade	0 0 1 0 0 -6 0
sb:of two	0 0 -8 0 9 0 0
sb:of up	0 0 0 -5 9 0 -2
sb:of what	0 0 4 -6 0 0 0
sb:of which	0 0 -2 -7 -4 0 14
sb:off	0 0 0 -13 26 -14 -6
sb:off for	0 0 -10 0 15 0 -2
sb:off on	0 0 6 0 -6 0 0
sb:offer	0 8 -24 -9 28 -3 -7
sb:offer to	0 8 -15 -4 11 1 -6
sb:oil	0 0 -3 12 -9 2 0
sb:oil and	0 0 -9 8 -7 7 1
sb:old	0 0 9 3 -2 -10 0
sb:older	0 0 1 8 -9 0 0
sb:olive	0 0 -7 9 -8 11 -1
sb:olive oil	0 0 -14 0 2 11 0
sb:on	0 -2 -4 -14 7 15 8
sb:on <day-ahead>	0 0 -23 5 -4 27 -1
sb:on <day-gone>	14 3 5 -16 0 -2 -7
sb:on <day-today>	0 0 7 -16 0 -2 3
sb:on <name>	0 0 -3 -3 13 -1 -5
sb:on <quality>	2 0 11 7 -22 2 8
sb:on <span>	0 0 -4 0 -4 10 0
sb:on a	0 0 -5 -5 13 -5 0
sb:on affiliate	0 0 8 0 -3 0 0
sb:on an	0 0 -5 0 9 -1 0
sb:on both	0 -1 16 0 -9 -2 0
sb:on each	0 6 -2 -6 -3 7 0
sb:on everything	0 0 -3 0 9 0 0
sb:on farm	0 0 0 -6 8 0 0
sb:on for	0 0 -18 0 -7 11 14
sb:on good	0 0 6 0 -4 -1 0
sb:on his	0 0 8 0 -4 0 0
sb:on hold	0 0 -17 -1 14 4 0
sb:on it	0 0 5 17 -17 -6 0
sb:on most	0 0 0 -3 6 0 0
sb:on our	0 0 7 -9 0 0 4
sb:on paper	0 0 25 0 -28 5 0
sb:on pay	0 0 -10 0 0 9 0
sb:on rare	0 0 6 0 -2 0 0
sb:on rice	0 0 0 0 -11 0 12
sb:on saturday	0 0 9 0 -6 0 0
sb:on tariff	0 0 18 0 -16 0 0
sb:on television	0 0 -16 0 0 24 0
sb:on the	-5 -2 -4 -5 13 -3 -5
sb:on their	0 0 10 0 -9 0 0
sb:on to	0 0 -7 0 0 10 0
sb:on top	0 0 -13 5 3 4 -2
sb:on tuesday	0 0 7 -3 -1 0 0
sb:on wednesday	0 0 11 6 -16 0 0
sb:on what	0 0 8 0 -4 0 0
sb:once	0 0 6 -2 4 -11 0
sb:once ,	0 0 16 0 -8 -9 0
sb:once more	0 0 -3 0 7 0 0
sb:one	4 -4 -15 12 -3 6 -4
sb:one ,	0 0 4 0 -17 9 3
sb:one end	0 0 1 0 -16 9 0
sb:one is	0 0 12 0 -11 0 0
sb:one that	8 0 -11 0 -2 5 0
sb:only	0 0 13 -4 -10 1 0
sb:open	0 0 -8 0 12 0 0
sb:opened	0 0 -11 0 15 0 0
sb:opened on	0 0 -6 0 8 0 0
sb:operator	0 0 -6 -1 9 0 0
sb:or	0 0 -2 0 6 0 -5
sb:orange	0 0 -3 -3 0 7 0
sb:order	0 0 16 -17 8 -14 -4
sb:order ,	0 0 -3 0 6 0 0
sb:order <day-gone>	0 0 -11 0 15 0 0
sb:order that	0 0 -1 -5 8 0 0
sb:ore	0 0 0 -6 6 0 0
sb:origin	0 0 -6 3 5 0 -2
sb:originating	0 0 2 6 -3 -3 -1
sb:originating in	0 0 2 6 -3 -3 -1
sb:other	0 0 -7 -1 10 0 -4
sb:other 's	0 0 7 3 -10 0 1
sb:other ,	0 0 -21 0 23 0 0
sb:other <points>	0 0 3 0 -12 5 0
sb:other country	0 0 10 0 -6 0 0
sb:other since	0 0 0 -7 8 0 0
sb:otherwise	0 0 23 0 -15 -8 -1
sb:our	0 0 -10 -14 10 -14 19
sb:our <organisation>	0 0 -5 0 7 0 0
sb:our <person>	0 0 -12 0 13 0 0
sb:our side	0 0 0 -4 0 0 6
sb:out	11 -6 11 -2 -8 -5 -8
sb:out ,	0 0 -6 -3 15 0 0
sb:out <day-ahead>	0 0 4 0 1 -7 0
sb:out at	0 0 8 0 -6 0 0
sb:out in	0 0 -7 6 0 0 0
sb:out on	8 -1 3 -12 -2 1 0
sb:out that	0 0 4 0 -7 3 0
sb:outline	0 0 -8 -8 0 9 4
sb:over	3 4 -3 -30 7 12 -1
sb:over and	0 0 0 8 -6 0 0
sb:over on	0 0 11 -1 -10 0 0
sb:over the	0 0 -13 0 20 -4 0
sb:own	0 0 13 -5 -2 -2 -5
sb:own ,	0 0 9 0 -8 0 0
sb:p	0 0 -8 -4 13 0 0
sb:p .	0 0 -6 0 6 0 0
sb:p <number>	0 0 0 -3 7 0 0
sb:palm	0 0 3 7 -2 -7 -1
sb:palm oil	0 0 2 3 0 -7 0
sb:paper	0 0 11 -4 -19 23 -7
sb:paper ,	0 0 16 0 -22 8 0
sb:parcel	0 0 -2 -3 9 0 0
sb:parcel from	0 0 -1 -6 11 0 0
sb:pari	0 0 0 -3 6 0 0
sb:parliament	0 0 1 3 0 -6 0
sb:part	0 0 13 -31 5 3 0
sb:part ,	0 0 14 -5 -8 0 0
sb:part of	0 0 -7 -20 17 5 0
sb:partner	0 0 2 -6 3 0 0
sb:party	0 0 -26 0 24 -2 0
sb:pass	0 0 6 0 -3 0 0
sb:past	-2 0 0 2 -14 14 0
sb:patented	0 0 0 -6 9 0 0
sb:patented medicine	0 0 0 -6 8 0 0
sb:pause	-5 0 2 7 -3 -4 0
sb:pause ,	0 4 9 6 -14 -5 0
sb:pause end	0 0 -9 0 13 -5 0
sb:pause for	0 0 -18 0 19 0 0
sb:pause in	0 0 12 0 -1 -7 0
sb:pause of	0 0 2 8 -15 0 5
sb:pause that	0 0 0 7 -4 0 0
sb:pause until	0 0 15 0 -13 0 0
sb:pay ,	0 0 -4 0 7 0 0
sb:pay <level>	0 0 12 0 -12 6 0
sb:pay <number>	0 0 0 0 -8 0 9
sb:pay an	0 0 6 4 -8 0 0
sb:pay for	0 0 -7 0 8 0 0
sb:pay in	0 0 0 7 -6 0 0
sb:pay on	0 0 -4 -6 15 0 0
sb:pay since	0 0 0 -6 8 0 0
sb:pay the	0 0 -9 -5 22 -5 0
sb:peace	0 0 19 2 -16 -5 0
sb:people	0 0 0 -9 15 0 0
sb:percent	0 0 0 -3 -4 0 10
sb:period	0 -1 9 -3 -4 -7 9
sb:period of	0 0 10 -3 -5 -7 7
sb:phase	0 0 -2 -3 10 0 0
sb:phone	0 0 -18 11 -4 12 0
sb:phosphate	0 0 8 10 -17 0 0
sb:place	0 0 -15 -8 0 8 15
sb:place in	0 0 0 -2 -4 0 9
sb:plan	0 0 -16 -4 16 0 3
sb:plywood	0 0 0 12 -1 -9 0
sb:point	0 0 -15 0 6 9 0
sb:pointed	0 0 8 0 -7 0 0
sb:pointed out	0 0 8 0 -7 0 0
sb:pork ,	0 0 6 0 -4 0 0
sb:port	0 0 0 -16 21 -6 -6
sb:port fee	0 0 5 -7 3 0 -3
sb:post	0 0 -8 0 12 0 -2
sb:power	0 0 0 0 7 0 -2
sb:premier	0 0 -3 0 10 0 -1
sb:premier he	0 0 -2 0 7 0 0
sb:prepare	0 0 5 0 -10 4 0
sb:present	3 0 2 0 -18 16 -4
sb:present truce	0 0 -5 0 10 -1 0
sb:presenter	-1 0 -19 0 13 11 0
sb:presenter :	0 0 -13 0 0 11 0
sb:press	0 0 0 11 -7 0 0
sb:press conference	0 0 0 12 -10 0 0
sb:price	0 0 -10 3 14 -9 0
sb:price of	0 0 -1 -4 8 0 0
sb:proclamation	0 0 -10 -5 19 0 -1
sb:proclamation on	0 0 -8 0 9 0 0
sb:product	0 0 -7 2 7 0 -4
sb:prolong	0 0 12 -5 -21 11 0
sb:prolong it	0 0 13 0 -14 0 0
sb:prolong the	0 0 1 -4 -12 12 0
sb:prolongation	0 0 6 2 -11 3 0
sb:prolonged	0 0 1 -4 20 -17 -3
sb:prolonged ,	0 0 6 0 6 -14 0
sb:prolonged by	0 0 -3 7 5 -6 -1
sb:prolonged in	0 0 7 -1 -1 0 0
sb:prolonged their	0 0 -14 -4 11 8 0
sb:prolonged to	0 0 7 0 -5 -1 0
sb:promise	0 0 -7 -8 7 6 0
sb:promise to	0 0 0 -3 9 -1 0
sb:propose	0 0 -6 0 10 5 -11
sb:propose an	0 0 -3 -1 16 -1 -10
sb:propose that	0 0 -9 0 -2 13 0
sb:protocol	0 0 -8 0 -2 10 2
sb:province	0 0 0 -3 6 0 0
sb:provisional	0 0 8 2 -11 0 0
sb:public	0 0 -7 -3 8 0 0
sb:publish	0 0 -2 0 -2 0 6
sb:put	0 4 10 6 -4 -16 -8
sb:put <level>	0 0 -3 0 10 0 0
sb:put a	0 0 13 0 -6 -5 0
sb:put into	0 7 0 -7 0 0 -1
sb:put off	0 0 7 -1 0 0 -1
sb:put the	0 0 -1 10 -7 0 0
sb:put their	0 0 6 0 -3 -2 0
sb:q	0 0 13 -2 -6 0 0
sb:quarrel	0 0 -12 0 11 2 0
sb:quarter	0 0 0 0 7 -3 0
sb:question	5 7 -18 1 13 -11 -3
sb:question :	5 7 -15 3 8 -10 -2
sb:radio	0 0 0 -3 6 0 0
sb:rail	0 0 -25 0 28 -3 0
sb:raise	0 0 -10 1 5 3 -1
sb:raise its	0 0 0 0 6 0 0
sb:raise to	0 0 0 7 -5 0 0
sb:rang	0 0 0 8 -8 0 0
sb:rare	0 0 3 -10 1 0 0
sb:rate ,	0 0 0 0 7 -7 0
sb:rate from	0 0 -2 -5 11 0 0
sb:rate of	0 0 0 9 -10 0 4
sb:raw	0 0 0 12 -9 0 0
sb:reach	-5 0 0 0 10 -9 -2
sb:reach on	0 0 6 -2 -1 0 0
sb:read	0 0 -11 12 -5 3 0
sb:read ,	0 0 -3 13 -13 3 0
sb:reason	0 0 -2 6 -1 0 0
sb:recall	0 0 -8 2 4 0 0
sb:recall that	0 0 -7 8 0 0 0
sb:receive	0 0 -5 0 11 -2 0
sb:reciprocal	0 0 1 15 -19 4 0
sb:reciprocal tariff	0 0 -2 -8 1 7 0
sb:reduce	0 0 5 3 3 -9 -7
sb:reduction	0 0 9 19 -15 -7 -9
sb:refund	0 0 -6 0 8 0 0
sb:remain	0 0 7 0 0 -7 0
sb:remain in	0 0 13 3 -11 -5 0
sb:remember	0 0 0 -3 8 0 0
sb:remove	0 0 -2 -1 7 0 0
sb:renewed	0 0 7 -18 0 11 0
sb:renewed ,	0 0 7 0 -4 0 0
sb:renewed in	0 0 0 -10 11 0 0
sb:replace	0 3 -6 -4 8 0 0
sb:report	0 0 -10 0 9 0 2
sb:report that	0 0 -2 0 0 0 6
sb:reporter	0 0 -10 -9 17 2 0
sb:reporter that	0 0 -5 -2 6 2 0
sb:republic	0 0 10 0 -5 -3 0
sb:republic of	0 0 15 0 -10 0 0
sb:resolution	0 0 -1 1 -7 0 6
sb:rest on	0 0 4 3 -6 0 0
sb:result	0 0 1 -13 6 0 3
sb:return	0 0 -6 2 14 -7 -6
sb:return to	0 0 0 8 -1 -5 0
sb:review	0 0 7 0 -3 -2 0
sb:review the	0 0 10 0 -6 -1 0
sb:revive	0 0 0 10 -9 0 0
sb:rice	0 0 -16 -6 2 6 9
sb:rise	0 0 -8 0 0 0 6
sb:rise by	0 0 0 -4 -3 0 9
sb:rise to	0 0 0 6 -2 0 0
sb:river	0 0 -13 -7 22 -3 0
sb:road	0 0 -5 0 6 0 0
sb:roaming	0 0 -3 -5 12 0 0
sb:robert	0 0 9 0 0 -7 0
sb:room	0 0 -5 0 10 0 0
sb:round	0 0 -26 -9 15 0 14
sb:round ,	0 0 -1 0 8 0 0
sb:round in	0 0 0 0 -14 7 9
sb:round of	0 0 -14 -8 12 -4 10
sb:round was	0 0 0 6 -6 0 0
sb:rule	0 0 -7 -12 15 0 0
sb:rule that	0 0 8 0 -7 0 0
sb:rum	0 0 4 0 -11 0 9
sb:run	7 0 5 -1 0 -10 0
sb:run ,	0 0 15 0 -9 -4 0
sb:run on	0 0 -7 0 6 0 0
sb:run out	12 -3 4 -20 3 -3 -6
sb:run since	0 0 -1 9 -4 0 0
sb:run to	0 0 -7 -2 7 4 0
sb:run until	0 0 -3 -8 13 -3 0
sb:s	0 0 0 -4 8 0 0
sb:safeguard	0 0 -8 1 6 0 0
sb:sale	0 0 -5 -5 11 0 0
sb:same	0 0 -1 -13 -5 22 -2
sb:same as	0 0 0 -6 5 0 0
sb:same day	0 0 1 0 -11 9 0
sb:say	0 4 -7 -6 -2 16 -8
sb:say <name>	0 0 -12 0 0 10 0
sb:say <person>	0 0 0 11 -10 0 0
sb:say he	0 0 -5 0 11 0 0
sb:say in	0 0 9 -3 -16 12 0
sb:say it	0 0 -11 -4 9 8 -2
sb:say on	-1 0 0 0 -6 10 -4
sb:say that	0 8 0 4 6 -17 -2
sb:say the	0 0 -18 0 1 9 8
sb:season	0 0 -22 -6 16 6 0
sb:second	0 0 -15 4 0 0 13
sb:second ,	0 0 1 8 -8 0 0
sb:second meet	0 0 0 9 -7 0 0
sb:second round	0 0 -13 0 4 -1 7
sb:secretary	0 0 -6 0 6 0 0
sb:section	0 0 4 -13 8 -4 -1
sb:section <number>	0 0 1 -13 13 -4 -1
sb:see	0 0 1 -6 11 -10 0
sb:see each	0 0 9 -3 0 -4 0
sb:seed	0 0 -6 0 10 0 0
sb:sell	0 0 0 0 8 0 0
sb:send	0 0 -3 0 7 0 0
sb:separate	0 0 -8 -2 12 0 0
sb:set	0 0 0 12 -6 -4 -2
sb:set out	0 0 0 11 -6 0 0
sb:settle	0 0 0 -5 -5 0 9
sb:settlement	0 0 -8 0 0 7 0
sb:shall not	0 0 0 10 -6 0 0
sb:sheet	0 0 -5 -9 15 0 0
sb:shelve	0 0 5 3 -13 0 5
sb:shipment	0 0 0 9 -8 0 0
sb:shook	0 0 -11 14 -3 0 0
sb:shook hand	0 0 -11 14 -3 0 0
sb:short	0 0 11 6 -22 6 0
sb:should	0 0 3 -7 -2 3 1
sb:should it	0 0 -13 0 0 11 0
sb:should not	0 0 8 0 -8 0 0
sb:should the	0 0 -8 -1 5 0 3
sb:shut	0 0 -4 0 7 0 0
sb:side	4 -1 0 1 -11 2 8
sb:side ,	0 0 5 3 -12 0 6
sb:side agree	0 0 -7 0 -10 11 10
sb:side had	0 0 2 2 -12 5 0
sb:side has	0 0 -2 -3 8 0 0
sb:side suspend	0 -4 1 -11 14 0 -1
sb:side will	0 0 0 -2 6 0 0
sb:sign	-4 -4 7 3 0 -6 -4
sb:sign a	0 0 -13 -9 24 0 0
sb:sign by	0 0 14 -4 -2 -8 -2
sb:sign for	0 0 -2 0 -4 8 0
sb:sign in	0 0 7 3 -5 0 0
sb:sign it	0 0 -3 7 -2 0 0
sb:signature	0 0 0 -18 7 0 6
sb:since	-2 -2 -4 28 -9 -20 -19
sb:since <day-gone>	0 0 27 5 -18 -15 0
sb:since <month-gone>	0 0 16 -9 -7 -2 0
sb:since <number>	0 0 -16 -7 24 0 0
sb:since the	2 -1 -14 16 -10 4 -1
sb:since then	0 0 0 -3 6 0 0
sb:sir	0 0 3 15 -13 0 -3
sb:sir ,	0 0 1 14 -11 0 -2
sb:sit	0 0 -15 5 14 -7 -3
sb:sit down	0 0 -5 15 -9 0 0
sb:sit in	0 0 -8 0 11 0 0
sb:sit together	0 0 8 -3 -3 0 0
sb:six	0 0 14 -2 -11 0 0
sb:six hour	0 0 8 0 -7 0 0
sb:slap	0 0 8 -3 -15 0 11
sb:sleep	7 0 -2 0 -4 3 0
sb:small	0 0 -5 7 -1 0 0
sb:so	0 0 0 15 -10 1 -9
sb:so -	0 0 -3 13 -11 0 0
sb:so by	0 0 2 15 -17 0 0
sb:so that	0 0 7 -4 0 0 0
sb:social	0 0 9 0 -8 0 0
sb:solution	0 0 -4 0 6 0 0
sb:some	0 0 -1 -1 7 0 0
sb:somebody	0 0 12 2 -14 0 0
sb:something	0 0 11 0 -10 0 0
sb:south	0 0 -8 0 10 0 0
sb:soybean	0 0 -8 4 6 0 -2
sb:speak	0 0 -6 0 13 -6 0
sb:special	0 0 0 10 -8 0 0
sb:spoke	0 0 -3 7 -13 10 0
sb:spoke by	0 0 0 9 -7 0 0
sb:spoke of	0 0 0 0 -8 11 0
sb:spoken	0 0 -11 -4 17 0 0
sb:spring	0 0 -12 0 5 8 0
sb:spring ,	0 0 -20 0 11 8 0
sb:stand	0 0 0 6 -1 -2 0
sb:standstill	0 8 -18 6 -4 6 3
sb:standstill of	0 13 -2 -2 -6 0 0
sb:standstill on	0 0 0 10 -7 0 0
sb:start	0 0 -31 6 3 1 13
sb:start in	0 0 -8 -2 12 0 0
sb:start on	0 0 -18 5 -1 3 6
sb:state	0 0 6 8 -4 -6 -4
sb:state that	0 0 8 0 -5 0 0
sb:statement on	0 0 4 6 -9 0 0
sb:statement that	0 0 0 5 -6 0 0
sb:stay	0 -4 -15 10 7 5 -5
sb:stay at	0 0 8 -9 1 -4 0
sb:stay suspend	0 -2 -15 11 -9 20 -1
sb:stay until	0 0 -8 0 9 0 0
sb:steel	0 0 1 8 -3 0 -3
sb:steel ,	0 0 1 8 -10 0 0
sb:step	0 0 -11 -3 6 9 -1
sb:step of	0 0 -7 0 8 0 0
sb:still	0 0 11 -10 0 -6 0
sb:stockholm	0 0 13 -11 0 -5 0
sb:stop	-3 0 0 9 -12 -2 8
sb:stop on	0 0 5 7 -11 0 0
sb:strike	-4 0 -11 0 7 8 0
sb:strike in	0 0 -4 5 -8 11 0
sb:subject	0 0 -7 -2 8 2 0
sb:subject :	0 0 6 0 1 -8 0
sb:subject to	0 0 -18 0 5 13 0
sb:sugar	0 0 -10 1 -10 18 1
sb:sum	0 0 0 -3 7 0 0
sb:summer	8 0 -14 0 7 -4 0
sb:sunday	0 0 17 -13 -20 12 -1
sb:sunday ,	0 0 -6 -3 -3 13 0
sb:surabaya	0 0 -9 0 1 9 0
sb:surcharge	0 0 -41 4 41 -12 0
sb:surcharge ,	0 0 -1 13 -10 0 0
sb:surcharge end	0 0 -5 0 6 0 0
sb:surcharge for	0 0 -6 0 8 0 0
sb:surcharge of	0 0 -10 -7 22 -2 0
sb:surcharge on	0 0 -11 0 12 0 0
sb:suspend ,	0 0 12 0 -10 -2 0
sb:suspend <points>	0 3 -11 -16 22 4 -10
sb:suspend for	0 0 -7 14 -9 2 0
sb:suspend in	0 0 -20 0 8 11 0
sb:suspend since	0 0 0 11 -9 0 0
sb:suspend the	0 0 -6 0 -3 6 5
sb:suspend to	0 0 6 4 -7 0 -1
sb:suspend until	0 0 4 -10 0 0 0
sb:suspension	6 0 3 -7 -6 10 -7
sb:suspension begin	0 0 -6 -3 15 -3 -1
sb:suspension is	0 0 21 -3 -6 -14 0
sb:suspension of	0 0 2 5 -14 7 0
sb:table	0 0 3 8 -14 0 3
sb:table on	0 0 0 7 -7 0 0
sb:take	0 -2 -8 0 -1 4 9
sb:take a	0 0 -3 -1 7 0 0
sb:take effect	0 0 0 8 -9 0 1
sb:take it	0 0 -4 0 7 0 0
sb:take on	0 0 5 2 -17 0 10
sb:take place	0 0 -3 -4 -1 0 9
sb:take the	0 0 -7 -4 1 8 0
sb:talk	-3 0 13 -30 5 -10 4
sb:talk ,	0 0 -8 0 12 0 0
sb:talk between	0 0 -4 0 10 0 0
sb:talk in	0 0 6 -4 -1 0 0
sb:talk is	0 0 -9 0 11 0 0
sb:talk on	0 0 5 -4 -7 0 9
sb:talk resume	0 0 8 0 -7 0 0
sb:talk that	0 0 8 0 -9 0 0
sb:talk with	0 0 -1 -3 8 0 0
sb:talked	0 0 -1 -10 15 0 0
sb:talking	0 0 0 0 -5 9 0
sb:tariff	0 0 8 0 -6 12 -24
sb:tariff ,	0 0 0 0 -1 6 -2
sb:tariff :	0 0 18 0 -15 0 0
sb:tariff for	0 0 -4 -2 12 -5 0
sb:tariff from	0 0 0 -3 8 0 0
sb:tariff of	0 0 11 -2 0 -2 -7
sb:tariff on	0 0 6 -1 6 -8 -13
sb:tariff pause	0 0 5 2 -19 10 0
sb:tariff stay	0 0 -20 0 11 10 0
sb:tariff truce	3 -4 -2 -10 0 13 -4
sb:tariff until	0 0 2 -1 6 -7 0
sb:tariff would	0 0 0 8 -5 0 0
sb:tax	0 0 19 0 -24 0 9
sb:tax on	0 0 14 0 -13 0 0
sb:technical	0 0 0 12 -8 0 0
sb:telephone	0 0 -11 0 12 0 0
sb:television	0 0 -12 2 -11 26 0
sb:television ,	0 0 -12 0 3 12 0
sb:television on	0 0 -2 0 -1 7 0
sb:tell	-1 0 7 1 -6 -4 6
sb:tell <organisation>	0 0 -1 6 -3 0 0
sb:tell me	0 0 0 7 -4 0 0
sb:tell reporter	0 0 -9 -4 11 2 0
sb:tell the	0 0 9 1 -3 -4 -1
sb:tell thi	0 0 0 -5 6 0 0
sb:temporary	0 3 3 0 -7 0 0
sb:ten	0 0 11 0 -15 3 0
sb:term	0 0 -9 -8 14 0 0
sb:terminal	0 0 -4 0 6 0 0
sb:text	0 0 4 5 -9 0 0
sb:textile	0 0 12 11 -8 -12 -3
sb:th	0 0 2 1 -14 9 0
sb:than	0 0 -14 -9 26 -3 0
sb:thank	0 0 -8 0 0 8 0
sb:that	-2 -3 -2 9 0 -7 -5
sb:that 's	0 0 9 -3 -1 -4 0
sb:that ,	0 0 1 9 -10 0 0
sb:that <name>	0 0 0 0 -10 0 16
sb:that <quality>	0 0 -3 9 -5 0 0
sb:that <seat>	0 0 -13 -17 4 21 0
sb:that a	0 0 0 12 -7 0 0
sb:that are	0 0 0 -1 7 0 0
sb:that begin	0 -4 2 9 -4 0 -3
sb:that both	0 0 7 0 8 -9 -5
sb:that day	0 0 -6 0 8 0 0
sb:that expire	0 0 12 0 -7 -3 0
sb:that from	0 0 -2 5 -7 0 3
sb:that go	0 0 7 0 0 -6 0
sb:that had	7 0 -5 0 2 -4 0
sb:that he	0 0 -10 -5 11 4 0
sb:that his	0 8 0 -1 -2 0 0
sb:that is	0 0 0 19 -21 3 0
sb:that it	-1 0 2 -14 10 0 0
sb:that keep	0 0 19 0 -17 0 0
sb:that leave	0 0 6 -1 -1 0 0
sb:that one	0 0 -3 -1 6 0 0
sb:that run	6 0 0 0 -2 -4 0
sb:that take	0 0 -15 0 8 7 -2
sb:that the	-6 -3 8 13 -19 2 0
sb:that there	0 0 -3 0 6 0 0
sb:that they	0 0 0 1 6 -8 0
sb:that truce	0 0 9 0 -4 0 0
sb:that was	0 0 -18 3 15 -2 -6
sb:that we	0 0 -5 0 0 7 0
sb:that were	0 0 0 0 7 -1 -4
sb:that would	0 0 3 0 -18 11 3
sb:the	-15 -2 -8 -1 7 14 -5
sb:the "	0 0 5 -7 -2 1 0
sb:the <day-ahead>	0 0 -9 2 -5 12 0
sb:the <day-gone>	0 0 14 5 -16 0 0
sb:the <level>	0 0 11 -8 0 -1 -4
sb:the <name>	0 3 -1 -2 -1 10 -7
sb:the <number>	0 0 -3 -8 6 0 4
sb:the <office>	0 0 14 3 0 -10 -11
sb:the <organisation>	-2 -2 -10 13 18 -28 -4
sb:the <person>	0 0 19 8 -27 8 -4
sb:the <points>	0 -3 -16 4 1 15 0
sb:the <quality>	7 3 -14 -4 14 -12 0
sb:the <seat>	0 0 -18 -11 38 -12 0
sb:the <span>	-8 -2 28 7 -33 10 4
sb:the accord	0 0 0 -1 -6 0 10
sb:the additional	0 0 2 8 -13 1 1
sb:the affiliate	0 0 -12 0 2 4 2
sb:the agreement	0 3 -12 -5 11 1 0
sb:the answer	0 0 -3 0 -11 14 0
sb:the approval	0 0 -5 0 0 6 0
sb:the arrangement	0 0 17 -11 -14 9 0
sb:the ban	0 0 -5 0 6 0 0
sb:the ceasefire	0 0 -11 0 18 -5 0
sb:the change	0 0 0 18 -15 0 0
sb:the city	0 0 -4 -2 8 0 0
sb:the clock	-2 0 6 22 -22 0 0
sb:the close	0 0 6 0 -10 4 0
sb:the common	0 0 6 0 -6 0 0
sb:the current	0 0 14 8 -12 -9 0
sb:the custom	0 0 12 0 -8 -1 0
sb:the date	0 0 -8 0 12 -2 0
sb:the day	0 0 7 1 -5 -2 0
sb:the deadline	0 0 -12 0 17 -1 0
sb:the deal	0 0 8 -2 -3 0 0
sb:the decision	0 0 0 0 -4 0 6
sb:the decree	0 0 0 17 -16 0 0
sb:the delegation	0 0 -9 0 14 -4 0
sb:the draft	0 0 0 0 -4 7 0
sb:the duty	0 0 -6 -10 6 0 12
sb:the emergency	0 0 -1 -4 9 0 0
sb:the end	-1 0 6 -10 -10 15 -1
sb:the exclusion	0 0 -21 0 24 -2 0
sb:the export	0 0 0 6 -5 0 0
sb:the extension	0 0 -2 -5 6 0 0
sb:the fee	0 0 -12 -2 16 0 0
sb:the fentanyl	0 0 12 -3 -3 0 0
sb:the final	0 0 13 0 -9 0 0
sb:the first	0 7 -1 -2 -7 0 8
sb:the following	0 0 -1 15 -10 0 0
sb:the former	6 0 -7 2 0 -3 0
sb:the fourth	0 5 -3 -8 13 -4 0
sb:the freeze	0 0 8 -4 -8 -1 7
sb:the further	0 0 9 0 0 -6 0
sb:the geneva	0 0 8 0 -6 0 0
sb:the higher	0 0 1 -1 13 -9 -1
sb:the house	0 0 -4 0 9 0 0
sb:the joint	0 0 -4 -3 10 0 0
sb:the last	3 0 0 -9 0 9 -2
sb:the letter	0 0 6 1 -4 -2 0
sb:the level	0 0 -5 -8 18 0 0
sb:the lower	0 0 -13 -7 6 11 0
sb:the measure	0 0 0 -3 9 0 0
sb:the mediator	0 0 -7 0 9 0 0
sb:the meet	0 0 8 0 -13 3 0
sb:the memorandum	0 0 6 0 0 -3 0
sb:the moratorium	0 0 -11 9 5 0 0
sb:the new	0 0 -12 -10 0 23 -6
sb:the next	0 0 8 0 0 -3 -3
sb:the night	0 0 -3 0 17 -11 0
sb:the non	0 0 -6 0 -9 0 14
sb:the north	0 0 -4 0 7 0 0
sb:the northern	0 0 -1 -9 12 0 0
sb:the old	0 0 4 9 -4 -6 0
sb:the order	0 0 15 -12 -3 0 0
sb:the other	0 0 -14 -5 22 -5 0
sb:the party	0 0 -19 2 15 0 0
sb:the pause	-2 -9 1 11 -2 -9 0
sb:the phone	0 0 0 8 -7 0 0
sb:the plan	0 0 -5 0 0 0 6
sb:the port	0 0 7 0 0 0 -1
sb:the present	3 0 -4 2 -17 19 0
sb:the price	0 0 -5 -5 19 -6 0
sb:the protocol	0 0 -8 0 -2 10 2
sb:the quarrel	0 0 -9 0 9 0 0
sb:the rate	0 0 -3 0 -1 6 0
sb:the reciprocal	0 0 0 11 -8 0 0
sb:the reduction	0 0 3 13 -7 -2 -8
sb:the republic	0 0 15 0 -10 0 0
sb:the rest	0 0 0 -1 14 -12 0
sb:the river	0 0 -8 -7 16 0 0
sb:the rule	0 0 -3 0 8 0 0
sb:the same	0 0 -4 -8 -6 22 -2
sb:the season	0 0 -16 0 10 2 0
sb:the second	0 0 -7 2 0 0 6
sb:the so	0 0 -3 13 -11 0 0
sb:the standstill	0 5 6 0 -14 -1 4
sb:the step	0 0 -9 -10 9 10 0
sb:the strike	0 0 -9 0 12 0 0
sb:the summer	0 0 -7 0 10 0 0
sb:the surcharge	0 0 -21 0 25 -4 0
sb:the suspension	8 1 17 -13 -16 5 -4
sb:the table	0 0 3 6 -8 0 0
sb:the talk	0 0 6 -4 0 0 0
sb:the tariff	4 0 21 0 -18 -3 -5
sb:the thing	0 0 16 0 -14 0 0
sb:the third	0 0 2 1 -6 7 -1
sb:the three	0 0 -6 0 0 8 0
sb:the time	0 0 -11 0 -7 14 1
sb:the top	0 0 0 6 -3 0 0
sb:the trade	0 0 -7 -7 4 9 0
sb:the truce	-12 0 25 -1 -12 -12 6
sb:the two	0 -12 6 22 -15 -6 -4
sb:the upper	0 0 -16 0 19 -2 0
sb:the way	0 0 7 0 -3 0 0
sb:the week	0 0 -3 0 6 0 0
sb:the window	0 0 -4 0 6 0 0
sb:the winter	0 0 -8 0 0 9 0
sb:the world	0 0 -11 0 12 0 0
sb:the year	0 0 -19 -1 2 15 0
sb:their	-9 -12 5 -15 -4 18 -3
sb:their dispute	0 0 -2 0 -8 7 3
sb:their duty	0 -4 -1 -10 9 9 0
sb:their name	0 0 7 0 -3 -2 0
sb:their second	0 0 0 10 -10 0 0
sb:their tariff	0 0 -4 4 -4 8 0
sb:their third	0 0 -2 0 7 0 0
sb:their truce	0 -1 17 0 -17 5 -5
sb:them	0 0 -6 0 15 -7 -2
sb:them ,	0 0 -11 0 12 0 0
sb:then	-1 4 -8 11 -6 2 -1
sb:then ,	0 0 1 9 -8 0 0
sb:then come	0 5 0 -11 7 0 -1
sb:then the	0 0 -3 7 -1 0 0
sb:there	4 6 -8 -7 5 -5 4
sb:there ,	0 6 2 -8 0 0 -2
sb:there are	0 0 -4 0 6 0 0
sb:there is	0 0 -4 0 8 -3 -3
sb:there will	0 0 -6 0 8 0 0
sb:therefore	0 0 -14 4 0 12 -2
sb:these	6 6 -8 5 -10 0 0
sb:they agree	0 0 4 3 -16 3 5
sb:they are	0 0 -24 0 14 9 -1
sb:they did	0 0 0 14 -13 0 0
sb:they had	0 0 0 -10 13 0 0
sb:they have	0 0 -9 7 4 0 0
sb:they meet	0 0 3 -7 2 0 0
sb:they sit	0 0 -7 0 10 0 0
sb:they were	0 0 -2 11 -7 0 0
sb:they will	0 0 9 -3 3 -11 0
sb:they would	0 0 9 0 -11 1 0
sb:they'll	0 0 -11 2 -5 12 0
sb:they've	0 0 0 -4 7 0 0
sb:thi month	0 0 0 -3 7 0 0
sb:thi year	0 0 7 4 -4 -7 0
sb:thing	0 0 32 4 -32 0 0
sb:third	0 0 0 -5 -2 1 14
sb:third round	0 0 0 -2 -9 4 9
sb:third time	0 0 3 5 -9 0 0
sb:those	0 0 6 9 -15 -2 3
sb:those who	0 0 8 1 -7 0 0
sb:thread	0 0 20 0 -18 0 0
sb:thread by	0 0 -9 0 10 0 0
sb:threaten	0 0 -6 -4 17 0 -1
sb:three	0 0 -31 -7 5 21 15
sb:three ,	0 0 -11 0 -7 0 16
sb:three time	0 0 -10 0 11 0 0
sb:through	0 0 1 -8 2 5 -3
sb:through the	0 0 4 -6 -2 6 0
sb:thu	0 0 11 0 -1 -8 0
sb:thursday	0 0 9 -10 0 0 -2
sb:thursday ,	0 0 12 -7 -4 0 -1
sb:ticket	0 0 -5 0 8 0 0
sb:tile	0 0 0 2 -5 6 -2
sb:till	0 0 19 -4 -10 -5 0
sb:time	0 -2 -7 -2 -8 14 14
sb:time ,	0 0 -8 -2 4 9 0
sb:time :	0 0 8 0 -15 10 1
sb:time in	0 0 0 0 -16 0 17
sb:time on	0 0 11 -8 0 0 0
sb:time that	0 0 0 -3 6 0 0
sb:time the	0 0 0 6 -6 0 0
sb:to	0 -6 4 -1 -5 5 0
sb:to <day-ahead>	0 0 0 0 7 -6 0
sb:to <day-gone>	0 0 -9 0 11 0 0
sb:to <level>	0 2 -14 12 -6 -1 5
sb:to <name>	0 0 0 9 -4 0 0
sb:to <number>	0 0 0 0 6 0 -3
sb:to <person>	0 0 6 0 -5 0 0
sb:to <quality>	0 0 -5 0 6 0 0
sb:to apply	0 0 8 1 -8 0 0
sb:to be	0 0 8 0 -5 1 -9
sb:to begin	0 0 0 -12 -10 4 16
sb:to close	0 0 -4 0 6 0 0
sb:to come	0 0 -8 0 12 0 0
sb:to cut	0 0 0 -3 -3 0 9
sb:to end	-3 0 -5 0 11 -1 0
sb:to expire	7 0 5 -2 -7 0 0
sb:to extend	0 6 -14 -5 7 4 0
sb:to good	0 0 0 8 -5 0 0
sb:to happen	0 0 -2 0 8 -1 0
sb:to hold	0 0 14 0 -12 0 0
sb:to its	0 0 9 0 0 -9 0
sb:to lapse	0 0 -6 0 -4 15 0
sb:to leave	0 0 -13 0 -7 21 0
sb:to midnight	0 0 -1 0 -1 0 6
sb:to prolong	0 0 4 -4 -17 14 0
sb:to put	0 0 11 0 -3 -6 0
sb:to return	0 0 9 0 -6 0 0
sb:to run	0 4 -7 0 -1 0 10
sb:to say	0 0 11 6 -17 0 0
sb:to see	0 0 1 0 4 -7 0
sb:to suspend	0 0 0 -13 0 0 12
sb:to the	0 0 -15 9 -7 16 -2
sb:to us	0 0 0 9 -9 0 0
sb:to vote	0 0 -3 0 7 0 0
sb:tomatoe	0 0 6 0 -7 0 0
sb:top	0 0 -15 10 0 4 -2
sb:top ,	0 0 -6 6 -4 4 0
sb:top of	0 0 -7 2 4 0 -2
sb:total	0 0 0 -7 10 0 0
sb:touched	0 0 6 3 -9 0 0
sb:tractor	0 0 15 6 -16 0 -3
sb:trade	-3 0 -4 -8 5 11 -3
sb:trade ,	0 0 2 7 -7 0 0
sb:trade deal	0 0 6 0 -4 0 0
sb:trade minister	0 0 -12 -13 17 7 0
sb:trade truce	0 0 -15 -5 14 6 0
sb:trade war	0 0 0 10 -10 0 0
sb:transit	0 0 -4 -2 9 0 0
sb:treaty	0 0 -12 0 16 -3 0
sb:tromsø	0 0 6 0 -5 0 0
sb:truce	-3 -7 10 -5 -2 -4 7
sb:truce ,	0 18 -11 -4 3 -8 4
sb:truce agree	0 0 12 -14 10 -3 0
sb:truce begin	0 -3 2 8 -12 0 1
sb:truce between	1 -3 0 -18 17 -5 -2
sb:truce by	0 0 -13 -5 6 13 0
sb:truce end	0 -2 9 -10 -1 4 -5
sb:truce from	0 0 5 -9 -2 10 -7
sb:truce has	0 0 0 16 -12 0 0
sb:truce hold	0 0 4 9 -11 0 0
sb:truce in	0 0 0 -7 -2 9 1
sb:truce is	-1 -3 13 0 -17 3 5
sb:truce itself	0 0 18 -4 -7 -4 0
sb:truce lapse	0 0 -8 0 11 0 0
sb:truce last	0 0 10 6 -11 -4 0
sb:truce of	3 -16 -16 20 -7 -3 11
sb:truce on	0 0 28 -1 -17 -7 0
sb:truce over	4 5 -4 -6 -8 11 0
sb:truce run	0 -2 -10 -2 29 -18 -6
sb:truce that	-2 -4 35 7 -24 -11 -1
sb:truce to	0 -3 -8 -12 0 15 2
sb:truce until	0 0 -3 0 10 -5 0
sb:truce was	-1 6 11 6 -14 -5 0
sb:truce will	0 0 -6 0 1 4 0
sb:truce with	0 -4 1 -4 7 0 -8
sb:truce would	0 0 -1 0 -12 5 13
sb:tuesday	0 0 2 -6 4 0 -1
sb:tuesday ,	0 0 7 -11 0 0 0
sb:tuna	0 0 8 -1 -2 0 0
sb:turn	0 0 17 0 -15 0 0
sb:two	1 -1 -19 6 12 -5 -5
sb:two ,	0 0 3 5 -8 0 0
sb:two <office>	0 0 -4 14 -18 9 0
sb:two country	1 0 18 4 -18 -2 0
sb:two government	0 0 11 0 -5 -2 0
sb:two is	0 0 7 -4 0 0 0
sb:two men	0 0 0 -6 7 0 0
sb:two of	0 0 -5 0 0 8 0
sb:two president	0 0 6 0 -3 -1 0
sb:two round	0 0 -5 0 7 0 0
sb:two side	0 -4 -14 4 0 13 0
sb:tyre	0 0 6 -6 0 0 0
sb:unchanged	0 0 -6 0 0 6 0
sb:under	-5 -9 -16 3 7 8 8
sb:under a	0 0 14 -5 -9 0 0
sb:under an	0 0 -12 0 12 0 0
sb:under it	0 0 0 -1 -3 0 6
sb:under section	0 0 -20 -5 15 10 0
sb:under the	0 -5 -11 19 -12 5 7
sb:understanding	0 0 2 1 -7 4 0
sb:union	0 0 -14 0 15 0 0
sb:unless	0 0 20 -4 -11 -1 -1
sb:unless the	0 0 -8 0 15 -1 0
sb:until	-1 -17 7 -9 2 11 -51
sb:until <day-ahead>	0 0 -27 0 23 5 -3
sb:until <number>	0 0 10 -4 0 0 -4
sb:until the	6 -1 -9 0 0 10 -7
sb:until then	0 0 2 11 -13 0 0
sb:up	0 1 24 -22 -4 7 -16
sb:up again	0 0 7 0 -5 0 0
sb:up by	0 0 -6 0 10 0 0
sb:up from	0 4 -6 -1 1 0 0
sb:up in	0 0 0 7 -5 0 0
sb:up on	0 0 0 -5 0 11 0
sb:up to	0 0 18 -10 -3 0 -5
sb:updated	0 0 -1 -2 6 0 0
sb:upon	0 0 0 7 -5 0 0
sb:upper	0 0 -16 0 19 -2 0
sb:us	0 0 9 0 -2 -1 -8
sb:us to	0 0 -4 0 7 0 0
sb:use	0 0 -6 0 8 0 0
sb:used	0 0 -5 1 6 0 -2
sb:valid	0 0 24 2 -7 -24 0
sb:valparaíso	0 0 -1 -6 11 0 0
sb:version	0 0 18 6 -22 0 0
sb:version of	0 0 8 6 -14 0 0
sb:vice	0 0 -2 0 7 0 0
sb:video	0 0 -5 7 -1 0 0
sb:village	0 0 -7 0 7 0 0
sb:visit	0 0 0 0 6 0 0
sb:vote	0 0 -17 -3 25 -1 0
sb:vote on	0 0 -5 0 8 0 0
sb:wait	0 0 -4 0 11 -6 0
sb:waive	0 0 -16 0 18 0 0
sb:want to	0 0 8 0 -6 0 0
sb:war	0 0 -1 17 -11 0 0
sb:war ,	0 0 3 4 -8 0 0
sb:was	2 5 0 0 1 -1 -13
sb:was <level>	7 0 -7 0 0 0 0
sb:was agree	0 0 18 7 -15 -2 0
sb:was conclude	1 5 6 9 -16 -9 0
sb:was due	0 0 6 0 -5 0 0
sb:was extend	0 0 -4 -5 8 1 0
sb:was make	0 7 3 2 -9 -2 0
sb:was not	0 0 2 0 -10 6 0
sb:was prolonged	0 0 0 -9 17 -7 0
sb:was put	0 0 -6 4 1 0 0
sb:was raise	0 0 0 7 -7 0 0
sb:was the	0 0 1 -8 11 -3 0
sb:was to	-4 3 -20 -12 19 7 0
sb:water	0 0 -8 -3 15 -6 3
sb:way	0 0 5 0 -11 5 0
sb:way to	0 0 12 -3 -6 0 0
sb:we	-4 0 -11 5 0 5 5
sb:we agree	0 0 -4 18 -25 9 3
sb:we are	0 0 -8 -3 15 0 0
sb:we had	0 0 -5 0 7 0 0
sb:wednesday	0 0 -4 0 8 0 -6
sb:wednesday ,	0 0 -10 4 9 0 -6
sb:week	0 0 4 -15 15 -7 -3
sb:week ,	0 0 12 -3 -7 0 0
sb:week ;	0 0 -11 0 5 7 0
sb:week that	0 0 -2 0 11 -7 0
sb:welcome	0 0 -5 0 -6 6 6
sb:well	0 0 0 -14 -2 4 10
sb:were	-5 0 4 -7 13 -17 0
sb:were loaded	0 0 -5 -3 11 0 0
sb:what	-4 -3 -3 6 -2 21 -12
sb:what <name>	0 0 6 7 -12 0 0
sb:what <person>	0 0 -6 0 0 7 0
sb:what change	0 0 -11 1 7 0 0
sb:what happen	0 0 -1 -2 0 7 -2
sb:what he	0 0 0 -3 -2 9 0
sb:what if	0 0 -9 0 10 0 0
sb:what it	0 0 -2 0 0 7 0
sb:what the	0 0 5 1 -12 5 0
sb:what they	0 0 8 -4 0 0 0
sb:what was	0 0 3 -10 2 0 0
sb:what would	0 0 0 6 -3 0 0
sb:wheat	0 0 -6 -3 16 -3 0
sb:when	4 -1 -8 2 -6 14 0
sb:when it	8 0 -16 0 9 0 0
sb:when the	-1 0 0 14 -11 6 -1
sb:when they	0 0 11 -3 -7 0 0
sb:where	0 0 -10 -6 8 10 0
sb:where it	0 0 -9 -2 0 12 0
sb:whether	0 0 12 -1 -3 -5 0
sb:which	-4 5 0 7 -10 0 8
sb:which <name>	0 0 -11 3 -2 8 2
sb:which <person>	0 0 -7 7 0 0 0
sb:which begin	0 11 -13 -11 7 3 0
sb:which both	7 0 -14 19 -11 -3 0
sb:which had	0 7 0 -2 1 -3 0
sb:which have	0 0 -7 -8 9 6 0
sb:which is	0 0 5 0 -14 2 8
sb:which it	0 0 3 5 -17 10 0
sb:which run	0 0 6 0 -1 -1 0
sb:which start	0 0 -12 1 7 3 -1
sb:which take	0 0 14 0 -9 -3 0
sb:which the	0 0 19 -6 -18 -4 13
sb:which they	0 0 0 -6 6 0 0
sb:which was	0 0 -24 -2 25 -2 7
sb:which would	-2 0 12 -1 -3 -5 0
sb:who pay	0 0 -2 -4 10 0 0
sb:whoever	0 0 -7 0 8 0 0
sb:will	-9 -5 -11 1 5 8 0
sb:will be	0 0 7 6 -20 6 5
sb:will continue	0 0 -7 0 0 9 0
sb:will do	0 0 -4 0 6 0 0
sb:will end	0 0 -3 0 -4 9 0
sb:will have	0 0 -1 13 -10 0 0
sb:will keep	0 0 0 0 6 -6 0
sb:will meet	0 0 0 0 6 0 0
sb:will not	0 0 -1 -4 -6 15 -2
sb:will now	0 0 -5 -3 14 -4 0
sb:will pay	0 0 9 1 -7 -6 1
sb:will put	0 0 8 0 -7 0 0
sb:will stay	0 0 -10 6 5 0 -1
sb:will suspend	0 0 6 -8 -7 0 8
sb:will take	0 0 -2 0 6 0 0
sb:window	0 0 -8 0 11 0 0
sb:wine	0 0 3 -11 0 0 2
sb:winter	0 0 -16 -2 12 2 0
sb:winter ,	0 0 0 0 -7 9 0
sb:wire	0 0 -17 0 19 -1 0
sb:with	-6 -16 12 0 4 -7 -14
sb:with <name>	-1 -8 18 1 -8 -10 0
sb:with <seat>	0 0 21 0 -15 0 0
sb:with a	0 0 -6 2 5 0 0
sb:with effect	0 0 -5 0 6 0 0
sb:with the	0 0 -8 -6 18 -6 0
sb:without	0 0 10 -11 -1 -12 7
sb:without a	0 0 16 0 -10 0 -2
sb:without the	0 0 -14 0 7 -3 10
sb:wool	0 0 0 -6 -11 3 11
sb:work	0 0 6 0 -2 0 0
sb:worked	0 0 -3 -10 17 0 0
sb:working	0 0 -2 0 12 -8 0
sb:world	0 0 -12 0 13 0 0
sb:worst	0 0 0 -8 11 0 0
sb:would	-14 -7 -4 -26 -8 36 2
sb:would be	0 0 21 5 -19 -2 -9
sb:would bring	0 0 0 -3 6 0 0
sb:would go	0 0 -8 1 6 3 -3
sb:would have	-7 0 0 0 4 0 -4
sb:would like	0 0 -4 0 -1 7 0
sb:would otherwise	0 0 19 0 -15 -2 0
sb:would return	0 0 -2 0 7 -3 0
sb:would start	0 0 -2 -4 -4 1 10
sb:write	-1 0 15 -7 0 -9 -5
sb:write on	0 0 7 -2 -2 0 0
sb:year 's	0 0 -6 0 4 0 0
sb:year ,	0 0 9 3 -4 -7 0
sb:yes	0 0 10 1 -7 -2 0
sb:yes ,	0 0 12 2 -11 0 0
sb:yet	0 0 -6 4 3 -1 0
sb:york	0 0 -5 -3 11 1 0
sb:you	0 0 -12 3 12 -17 8
sb:you will	0 0 6 13 -15 -2 0
sb:your	0 0 7 -10 8 -15 1
sb:zero	0 0 6 1 0 -4 -5
sb:|	0 0 1 7 -7 0 -1
sb:·	0 0 -7 0 6 0 0
sb:—	-3 -2 4 6 -2 -1 -2
sb:— <seat>	0 0 10 0 -9 0 0
sb:— from	0 0 5 7 -12 0 0
sb:— monday	0 0 0 -5 8 0 0
sb:— the	-3 0 -6 0 6 0 0
sb:•	0 0 6 5 -13 6 -2
t0=future	-10 -6 -12 -6 8 11 0
t0=future-passive	0 0 9 -19 -5 1 6
t0=modal	-14 -7 1 -27 10 2 3
t0=modal-passive	0 0 -1 -6 13 -2 -3
t0=past	17 -3 -19 1 16 -17 -13
t0=past-not	0 0 7 0 -5 0 0
t0=past-passive	-8 7 -1 9 0 -14 -5
t0=perfect	0 -5 5 3 4 -13 -7
t0=perfect-passive	0 0 5 5 -6 -2 0
t0=pluperfect	-5 5 -7 1 5 0 -8
t0=pluperfect-passive	8 0 -3 0 -1 0 0
t0=present	-38 -9 -3 -3 15 0 -1
t0=present-not	0 0 -6 -5 5 7 0
t0=present-passive	0 -3 4 -8 10 0 -10
t0=present-passive-not	0 0 4 5 -7 -1 0
t1=future	-9 -3 -14 -9 14 5 3
t1=future-passive	0 0 8 -18 -5 1 6
t1=infinitive	4 -2 -2 -16 -15 14 16
t1=modal	-14 -7 -2 -26 13 3 3
t1=modal-passive	0 0 -3 -6 15 -1 -2
t1=participle-passive	10 -2 -16 -5 26 -16 -9
t1=past	20 -2 -22 4 13 -15 -15
t1=past-not	0 0 7 0 -5 0 0
t1=past-passive	-8 7 -4 8 2 -13 -5
t1=perfect	0 -5 9 3 2 -15 -6
t1=perfect-passive	0 0 5 7 -7 -2 0
t1=pluperfect	-5 5 -15 2 7 5 -7
t1=present	-35 -7 2 -3 12 -7 1
t1=present-not	0 0 -6 -5 5 7 0
t1=present-passive	0 -3 4 -8 11 -4 -9
t1=present-passive-not	0 0 4 5 -7 -1 0
t2=future	0 0 -3 -2 4 -6 4
t2=future-not	0 0 -2 8 -2 0 0
t2=future-passive	0 0 10 -8 0 -2 -1
t2=infinitive	0 0 -5 -16 9 9 -3
t2=modal	-3 0 0 10 3 -1 -15
t2=participle-passive	0 0 5 3 -7 0 1
t2=past	-4 10 -3 -18 21 -12 -12
t2=past-passive	4 0 -12 -3 4 3 0
t2=perfect	-3 -2 0 10 -1 -2 -5
t2=present	-10 1 10 -6 0 -7 5
t2=present-passive	0 0 -2 -6 16 0 -10
t2=present-passive-not	0 0 -9 10 0 0 0
t:loose	-2 -6 7 4 -6 -4 1
t:loose & d:ahead	-3 -3 6 -16 0 0 6
t:loose & d:gone	0 -1 -9 6 3 -8 -5
t:loose & d:today	0 0 10 14 -20 0 0
t:loose-l	-5 0 4 0 -7 1 5
t:loose-l1	0 0 -5 3 3 -9 6
t:loose-l3	-7 -9 1 -4 -9 18 0
t:loose-r	0 -10 5 8 0 -21 -8
t:loose-r2	0 0 0 7 1 -10 -3
t:loose-r3	0 0 -2 4 5 -4 -7
t:more	4 1 4 -10 9 -2 -17
t:more & d:ahead	-15 -12 12 -22 0 6 -11
t:more & d:gone	14 9 -20 -3 12 -30 -5
t:more & d:today	-1 0 -5 11 0 0 0
t:more-in	0 0 2 1 8 -15 -1
t:more-in0	0 0 2 1 8 -15 -1
t:more-l	-10 -7 4 -16 0 15 -5
t:more-l0	0 0 6 -9 6 -9 0
t:more-l1	4 -4 1 -16 -1 13 -4
t:more-l2	-3 0 -21 -3 12 15 0
t:more-l3	-7 0 0 2 3 -5 4
t:more-r	11 7 -7 -1 11 -15 -14
t:more-r0	0 0 1 -9 6 0 0
t:more-r1	-4 -2 0 -10 21 -13 -4
t:more-r2	0 0 -7 11 7 -15 -6
t:more-r3	14 5 -12 -4 1 6 -7
t:quiet	10 -2 0 8 -7 3 -8
t:quiet & d:ahead	0 0 0 -15 6 3 -6
t:quiet & d:gone	12 -2 -10 18 -19 0 0
t:quiet-l	5 -1 1 8 -11 6 -5
t:quiet-l1	0 0 0 13 -2 -14 0
t:quiet-l2	7 0 -9 6 -14 15 0
t:quiet-l3	0 0 0 -6 0 9 0
t:quiet-r	5 -1 -2 9 -4 -4 0
t:quiet-r2	6 0 -10 18 -13 -1 0
t:truce	0 0 0 8 -4 0 -7
t:truce & d:ahead	-24 -26 15 -34 0 10 0
t:truce & d:gone	11 11 -34 30 -13 -32 -18
t:truce & d:today	-3 0 -6 -2 13 -1 0
t:truce-l	0 0 -2 10 -7 1 0
t:truce-l1	-5 1 4 4 -4 -1 -6
t:truce-l2	-13 0 0 4 1 -11 11
t:truce-l3	6 1 -2 0 -3 3 -3
t:truce-r	0 0 5 0 1 0 -17
t:truce-r1	11 6 -21 14 -6 0 -3
t:truce-r2	-11 -6 26 -7 -9 4 -5
t:truce-r3	-1 0 -1 -5 13 -4 -4
t:verb	-6 -2 2 1 1 -4 1
t:verb & d:ahead	-2 -3 7 1 -6 -2 3
t:verb & d:gone	-2 0 -5 -2 9 0 -2
t:verb & d:today	0 0 -12 6 0 0 0
t:verb-l	-1 0 -2 -3 8 0 -4
t:verb-l2	0 0 -8 -3 10 -3 8
t:verb-l3	0 0 -1 0 4 0 -6
t:verb-r	-4 -8 7 8 -10 -9 6
t:verb-r1	0 -1 10 -6 -1 0 5
t:verb-r2	0 0 -4 10 0 -2 -6
t:verb-r3	0 0 8 -5 -3 -1 9
tn:loose	0 11 -7 0 -13 18 5
tn:more	-2 2 20 6 -1 -27 -27
tn:quiet	0 0 -2 3 8 -7 -5
tn:truce	-1 10 26 12 -30 -17 0
tn:verb	3 -2 -8 6 3 6 -14
tp:loose	-7 -5 6 -24 9 -7 11
tp:more	8 6 1 -16 8 -10 -4
tp:quiet	-1 5 -1 8 0 -21 -2
tp:truce	6 0 12 -6 -32 13 20
tp:verb	2 6 0 2 7 -3 -25
v0-none	-14 -16 -7 -7 29 -10 -9
v0=add	0 0 -4 0 0 0 6
v0=agree	6 -3 0 5 -4 -3 -2
v0=apply	0 0 8 0 -3 -1 0
v0=approve	0 0 14 -2 -8 -2 0
v0=ask	0 0 0 -2 10 -1 0
v0=be	0 -7 -2 -11 10 5 0
v0=begin	-5 6 -22 -9 16 0 0
v0=carry	0 0 1 4 -7 5 -6
v0=clear	0 0 2 0 -9 7 -1
v0=collect	0 0 0 8 0 -5 -4
v0=come	0 0 9 -13 1 4 -11
v0=conclude	0 4 3 11 -13 -5 0
v0=declare	0 0 -6 13 -7 0 0
v0=drop	0 0 0 -2 -7 0 9
v0=end	-9 0 -15 -4 20 4 -10
v0=enter	0 0 -12 0 1 0 7
v0=expect	0 0 0 0 6 -1 0
v0=expire	4 -2 -4 -11 8 0 -4
v0=extend	0 0 6 -14 12 -12 0
v0=face	0 0 6 0 -2 0 -4
v0=fall	0 0 -3 4 -6 0 6
v0=go	0 0 5 2 0 0 -9
v0=halve	0 0 0 3 -7 0 1
v0=have	0 0 3 -1 5 -19 0
v0=hold	0 6 0 0 -10 3 0
v0=impose	0 0 -3 -3 9 0 0
v0=keep	0 0 -2 9 -1 -2 0
v0=lapse	-4 0 -4 0 6 3 0
v0=leave	0 0 6 6 -13 -5 4
v0=levy	0 0 -1 -6 13 0 0
v0=like	0 0 -4 0 -2 7 0
v0=lose	0 0 13 0 -10 0 0
v0=lower	0 0 0 0 4 0 -8
v0=make	0 7 0 6 -14 7 0
v0=meet	0 0 2 -5 10 -7 -2
v0=negotiate	0 0 0 9 -7 0 0
v0=order	0 0 -5 0 6 0 0
v0=other	-5 -4 -2 -4 14 -1 -12
v0=pause	0 0 10 0 -8 0 0
v0=pay	0 0 -4 5 0 -8 3
v0=put	0 0 0 0 1 -6 1
v0=raise	0 0 -6 -3 6 4 0
v0=return	0 0 -20 0 27 -5 0
v0=rise	0 0 -4 -4 0 0 7
v0=rule	0 0 5 0 -6 0 2
v0=run	9 -4 -2 -2 2 0 -2
v0=say	2 0 0 -5 -1 6 -8
v0=see	0 0 -7 0 11 0 0
v0=set	0 0 -10 0 18 -1 0
v0=shelve	0 0 6 0 -3 0 0
v0=sign	-1 -1 0 -2 3 6 -1
v0=sit	0 0 -9 5 7 -4 0
v0=sleep	0 0 -7 0 0 9 0
v0=start	0 0 -10 3 -3 0 6
v0=state	0 0 6 4 0 -5 -2
v0=stay	0 0 -7 3 8 -1 -2
v0=stop	-3 0 2 13 -11 0 0
v0=suspend	0 5 6 7 -5 -15 -5
v0=take	0 0 -4 -1 -1 3 7
v0=threaten	0 0 -3 0 11 0 0
v0=want	0 0 9 0 -2 -5 0
v0=write	0 0 7 0 -4 0 0
v1-none	-27 -14 -2 -2 25 -9 -13
v1=add	0 0 -4 0 0 0 6
v1=agree	0 0 -5 -1 8 -2 -6
v1=apply	0 0 8 0 -4 -1 0
v1=approve	0 0 12 -3 -5 -2 0
v1=ask	0 0 0 -3 11 -1 0
v1=be	0 -7 0 -14 9 2 2
v1=begin	-5 5 -22 2 4 -1 2
v1=carry	0 0 0 8 -11 9 -6
v1=charge	3 0 -1 -5 9 -3 -3
v1=clear	0 0 2 0 -9 6 -1
v1=collect	0 0 0 3 2 -6 -6
v1=come	0 0 8 -13 2 4 -11
v1=declare	0 0 -6 14 -7 0 0
v1=drop	0 0 0 -2 -7 0 9
v1=end	4 0 -16 -8 16 3 -11
v1=enter	0 0 -12 0 3 -1 6
v1=expect	0 0 0 0 6 0 0
v1=expire	11 -2 -8 -12 10 -2 -4
v1=extend	0 -2 -1 -6 8 0 0
v1=face	0 0 6 0 -2 0 -4
v1=fall	0 0 -1 4 -8 0 7
v1=get	0 0 0 -3 6 0 0
v1=go	0 0 10 5 -3 -2 -10
v1=halve	0 0 0 3 -7 0 1
v1=have	3 0 7 -1 -1 -15 0
v1=impose	0 0 -3 -5 11 0 0
v1=introduce	0 0 0 -4 8 0 0
v1=keep	0 0 5 10 -11 -1 0
v1=know	0 0 0 7 -2 0 -2
v1=leave	0 0 0 5 -7 -3 5
v1=levy	0 0 -2 0 8 0 0
v1=lose	0 0 10 0 -6 0 0
v1=make	0 6 -4 0 -6 6 0
v1=meet	0 0 0 0 9 -8 -3
v1=negotiate	0 0 0 9 -6 0 0
v1=order	0 0 -5 0 8 0 0
v1=other	-3 -4 -6 -3 16 0 -12
v1=pause	0 0 10 0 -8 0 0
v1=pay	0 0 -12 2 -1 1 7
v1=put	0 0 0 -2 7 -5 0
v1=raise	0 0 -7 -3 8 4 -1
v1=reduce	0 0 0 -2 6 0 0
v1=remain	0 0 2 0 1 -6 0
v1=report	0 0 -2 0 6 0 0
v1=return	0 0 -3 -1 14 -5 -1
v1=rise	0 0 -4 -4 0 0 6
v1=rule	0 0 5 0 -6 0 2
v1=run	8 -4 0 -6 0 0 0
v1=say	2 0 4 -2 -3 4 -8
v1=see	0 0 1 0 4 -6 0
v1=set	0 0 -10 0 18 -1 0
v1=shelve	0 0 11 -3 -5 0 0
v1=sit	0 0 -9 4 8 -5 0
v1=sleep	0 0 -7 1 -2 9 0
v1=start	0 0 -17 -5 6 0 9
v1=state	0 0 6 4 -1 -5 -1
v1=stay	0 0 -7 -1 18 -8 0
v1=stop	-3 0 2 14 -11 -1 0
v1=suspend	0 3 2 7 -6 -1 -3
v1=take	0 0 -4 -1 0 3 6
v2-none	-18 -31 -12 -10 45 -9 -12
v2=announce	0 0 0 -3 9 0 0
v2=be	-13 -7 -3 -6 13 0 0
v2=bear	0 0 0 16 -14 0 0
v2=bring	0 -3 0 16 -7 0 -2
v2=charge	0 0 1 0 4 0 -7
v2=collect	0 0 7 8 -8 -2 -5
v2=confirm	0 0 -2 -1 6 0 0
v2=end	-1 4 16 -5 -5 -4 0
v2=enter	0 0 0 -5 9 0 0
v2=expire	0 5 0 6 -11 0 0
v2=extend	0 0 -2 -8 12 0 0
v2=fall	0 0 -8 -7 21 0 -6
v2=get	0 0 0 -11 13 0 0
v2=go	0 0 -5 10 0 -3 -4
v2=have	0 3 0 -22 13 0 2
v2=lay	0 7 7 6 -19 0 0
v2=leave	0 0 9 -3 0 0 -1
v2=let	0 0 7 -4 0 0 0
v2=make	0 0 -4 -7 9 0 1
v2=meet	0 0 -4 -5 13 0 0
v2=put	0 0 -2 -7 9 1 0
v2=reach	0 0 6 4 -9 0 0
v2=remain	0 0 -3 -5 11 0 0
v2=return	0 0 9 0 -6 0 0
v2=rise	0 0 -13 0 19 0 -3
v2=run	0 5 -5 15 -13 0 0
v2=settle	0 0 0 0 -6 8 0
v2=sign	0 0 -1 -8 14 0 0
v2=stay	0 0 -4 -7 12 0 0
v2=suspend	0 0 0 10 -6 0 0
v2=take	3 0 0 6 -5 0 0
v2=tell	0 0 7 0 -6 0 0
v:a:<v-agree>	0 0 -10 -5 15 5 -6
v:a:<v-begin>	5 -5 1 -26 27 -11 -11
v:a:<v-end>	4 10 19 3 -30 0 2
v:a:<v-propose>	0 0 -4 -17 21 3 -2
v:a:<v-return>	0 0 16 -22 -15 1 18
v:a:<v-suspend>	4 -4 -10 14 -6 -1 1
v:b:<v-agree>	-5 0 3 9 -7 7 -11
v:b:<v-begin>	-8 -2 -8 27 -18 2 4
v:b:<v-end>	10 -4 33 -59 -12 4 -9
v:b:<v-propose>	-2 -1 -19 3 -1 21 4
v:b:<v-return>	0 0 4 -13 16 -12 -5
v:b:<v-suspend>	0 4 -10 7 9 -11 0
v:c0=agree	0 -1 2 10 -9 9 -14
v:c0=bear	-5 -5 -1 8 7 -5 -14
v:c0=begin	-19 -1 -13 10 -4 7 8
v:c0=deny	0 0 7 -2 -10 0 5
v:c0=down	-2 -7 -1 0 8 -6 -4
v:c0=end	0 -11 25 -17 -13 0 -7
v:c0=impose	0 -4 -4 -9 17 -6 -1
v:c0=propose	0 0 -5 -4 -4 21 -4
v:c0=return	0 0 -1 -8 20 -8 -1
v:c0=say	0 -7 3 -10 3 0 0
v:c0=sell	0 0 -3 -5 14 0 0
v:c0=stay	5 0 9 3 -5 0 -10
v:c0=suspend	0 9 -2 3 1 -5 -4
v:c0=target	4 0 8 -13 8 -10 -14
v:c0=threaten	0 0 -10 -3 21 0 -3
v:c0=up	-3 -3 0 -19 8 10 -3
v:c1=agree	-16 0 4 11 -3 0 -24
v:c1=agree & d:ahead	0 0 5 -10 6 4 -19
v:c1=agree & d:gone	-13 1 -8 18 -9 -2 0
v:c1=bear	-8 -7 -6 8 3 11 -9
v:c1=bear & d:ahead	0 0 0 0 -3 15 -5
v:c1=bear & d:gone	-4 -3 -6 -4 21 -7 -5
v:c1=bear & d:today	0 0 -7 19 -11 0 0
v:c1=begin	-19 -1 -9 21 -12 -2 8
v:c1=begin & d:ahead	-3 -11 -9 9 -6 1 13
v:c1=begin & d:gone	-11 3 -9 -2 12 -8 -13
v:c1=begin & d:today	0 0 1 25 -24 0 0
v:c1=buy	0 0 -1 -8 11 -1 0
v:c1=deny	0 0 8 -3 -10 0 5
v:c1=deny & d:ahead	0 0 8 0 -15 0 6
v:c1=down	-2 -7 -1 2 6 -7 -2
v:c1=down & d:ahead	0 0 -10 -3 12 -5 0
v:c1=down & d:gone	0 -5 -1 10 -2 0 -2
v:c1=down & d:today	0 0 11 -5 -4 0 0
v:c1=end	14 -14 23 -22 -13 -1 -7
v:c1=end & d:ahead	-18 -3 24 -21 -16 2 -2
v:c1=end & d:gone	23 -8 -5 4 -6 -11 -3
v:c1=end & d:today	-2 0 0 -29 14 0 0
v:c1=impose	-14 -4 -14 -5 22 1 -2
v:c1=impose & d:ahead	-5 -11 -1 15 -12 9 2
v:c1=impose & d:gone	-5 2 -27 -9 28 -16 -13
v:c1=impose & d:today	0 0 -22 -17 31 0 0
v:c1=propose	0 0 0 -5 -1 12 -4
v:c1=propose & d:ahead	0 0 -8 -20 6 15 -3
v:c1=propose & d:gone	0 0 0 9 -4 -1 0
v:c1=propose & d:today	0 0 12 -7 -5 0 0
v:c1=return	0 0 11 -11 6 -9 -4
v:c1=return & d:ahead	0 0 14 -4 -1 -8 -4
v:c1=return & d:today	0 0 -3 -5 10 0 0
v:c1=say	-2 -7 4 -10 5 -4 0
v:c1=say & d:ahead	0 0 15 -2 -14 -1 1
v:c1=say & d:gone	0 -4 -8 -26 37 -1 -2
v:c1=say & d:today	0 0 -24 14 0 0 0
v:c1=sell & d:ahead	0 0 -12 2 13 -1 0
v:c1=sell & d:gone	0 0 0 -5 6 0 0
v:c1=stay	4 0 9 -6 1 -5 -5
v:c1=stay & d:ahead	-9 -11 4 -14 6 -1 0
v:c1=stay & d:gone	11 5 -16 7 0 -13 -5
v:c1=stay & d:today	0 0 28 -8 -16 0 0
v:c1=suspend	-4 7 3 -2 2 -7 0
v:c1=suspend & d:ahead	0 -4 7 3 -3 -5 0
v:c1=suspend & d:gone	-2 11 -11 0 0 0 0
v:c1=suspend & d:today	0 0 0 -15 18 0 0
v:c1=target	4 0 8 -19 14 -10 -13
v:c1=target & d:ahead	0 0 0 -9 19 -9 -12
v:c1=target & d:today	0 0 12 -10 -2 0 0
v:c1=threaten	0 0 -2 -3 12 0 -1
v:c1=threaten & d:ahead	0 0 -1 0 9 0 0
v:c1=up	-4 -3 8 -23 10 4 -5
v:c1=up & d:ahead	0 0 12 0 -17 8 -3
v:c1=up & d:gone	-1 -1 -6 -33 43 -6 0
v:ct1=agree future	0 0 -7 -3 13 0 0
v:ct1=agree participle-passive	-1 0 9 -1 -2 0 -1
v:ct1=agree past	-6 -6 -11 13 0 0 -6
v:ct1=agree past-passive	-1 3 -7 7 -1 -5 0
v:ct1=agree perfect	0 0 12 -8 -8 2 0
v:ct1=agree pluperfect	0 0 -1 12 -11 2 0
v:ct1=agree present	0 0 -4 -7 7 8 -5
v:ct1=agree present-passive	0 0 8 -8 0 -1 0
v:ct1=bear future	0 0 -20 5 23 -10 -6
v:ct1=bear future-passive	0 0 -3 0 0 6 0
v:ct1=bear gerund	0 0 -8 -4 0 11 0
v:ct1=bear modal	0 0 3 -8 -4 14 -11
v:ct1=bear modal-passive	0 0 3 0 -6 2 0
v:ct1=bear participle-passive	0 0 -8 -1 2 0 7
v:ct1=bear past	0 0 6 8 -8 -2 -1
v:ct1=bear past-passive	0 0 0 -6 7 0 0
v:ct1=bear present	0 0 10 4 -3 -23 1
v:ct1=bear present-passive	0 0 -10 6 4 0 -4
v:ct1=begin future	0 0 3 -15 4 -7 4
v:ct1=begin future-passive	0 0 -6 -7 1 -1 11
v:ct1=begin gerund	0 0 0 22 -17 0 -4
v:ct1=begin infinitive	0 0 0 9 -12 0 2
v:ct1=begin modal	0 -1 -1 -16 0 5 14
v:ct1=begin modal-passive	0 0 -4 0 6 0 0
v:ct1=begin participle-passive	0 0 -9 -5 18 0 -2
v:ct1=begin past	-11 4 3 19 -18 0 -12
v:ct1=begin past-passive	0 0 0 -10 11 0 0
v:ct1=begin perfect	0 0 0 -2 6 0 0
v:ct1=begin pluperfect	0 0 0 -17 19 0 0
v:ct1=begin present	-1 -7 -17 15 -1 1 0
v:ct1=buy present	0 0 8 0 -6 0 0
v:ct1=down future	0 0 -17 -9 36 -5 -13
v:ct1=down modal	0 0 12 -1 -21 0 15
v:ct1=down past	0 -3 8 7 -15 7 -3
v:ct1=down past-passive	0 0 8 1 -8 0 0
v:ct1=down present	0 0 -19 9 14 -10 -6
v:ct1=end future	-6 0 9 0 -8 3 0
v:ct1=end modal	-10 0 6 -7 10 -15 -6
v:ct1=end participle-passive	15 0 -26 -6 9 -4 0
v:ct1=end past	27 -4 -16 0 0 -10 -1
v:ct1=end pluperfect	-3 0 -5 0 13 -1 0
v:ct1=end present	-41 -3 34 -2 -29 5 0
v:ct1=impose future	0 0 -10 -3 18 4 -14
v:ct1=impose future-passive	0 0 11 -16 2 -17 11
v:ct1=impose gerund	0 0 -2 -9 13 0 0
v:ct1=impose infinitive	0 0 -12 -24 -4 23 9
v:ct1=impose infinitive-passive	0 0 -8 12 -6 3 0
v:ct1=impose modal	0 0 -23 -16 23 0 7
v:ct1=impose modal-passive	0 0 -5 -5 0 11 -2
v:ct1=impose participle-passive	-6 0 3 1 8 -5 -19
v:ct1=impose past	-9 -7 -11 8 2 -4 9
v:ct1=impose past-passive	-1 -5 17 -9 6 -11 -1
v:ct1=impose perfect	6 0 6 -6 7 -12 0
v:ct1=impose perfect-passive	0 0 -11 -6 15 0 0
v:ct1=impose pluperfect	0 6 -15 -9 9 12 -7
v:ct1=impose present	-1 3 -1 6 -7 8 -3
v:ct1=impose present-passive	0 0 21 6 -8 -30 -4
v:ct1=propose modal	0 0 -8 0 12 -1 0
v:ct1=propose participle-passive	0 0 0 -5 8 0 0
v:ct1=propose past	0 0 -7 8 -12 6 2
v:ct1=propose past-passive	0 0 8 -1 -2 -1 0
v:ct1=propose perfect	0 0 -3 0 7 -1 0
v:ct1=propose pluperfect	0 0 0 0 -4 6 0
v:ct1=propose present	0 0 12 -4 -20 15 -1
v:ct1=propose present-passive	0 0 -3 -6 16 0 0
v:ct1=return future	0 0 -5 0 7 0 0
v:ct1=return modal	0 0 -3 0 10 -4 0
v:ct1=return past	0 0 0 -5 7 0 0
v:ct1=return present	0 0 10 0 -5 0 0
v:ct1=say future	0 0 -4 0 -2 9 0
v:ct1=say gerund	0 0 0 -5 7 0 0
v:ct1=say modal	0 0 10 0 -8 0 0
v:ct1=say past	0 -4 16 -9 1 -24 0
v:ct1=say perfect	0 0 -12 15 -7 2 0
v:ct1=say perfect-passive	0 0 6 0 -5 0 0
v:ct1=say present	0 0 0 -19 15 -3 -6
v:ct1=say present-passive	0 0 -11 -4 4 0 10
v:ct1=stay future	0 -1 -6 7 -3 4 1
v:ct1=stay future-passive	0 0 -7 -6 3 -1 9
v:ct1=stay gerund	0 0 14 0 -8 -4 0
v:ct1=stay infinitive	0 0 -9 -5 4 4 4
v:ct1=stay modal	0 0 10 -12 -3 7 -18
v:ct1=stay modal-passive	0 0 -4 0 6 0 0
v:ct1=stay participle-passive	0 0 -18 -16 36 0 0
v:ct1=stay past	18 0 0 -24 7 3 -7
v:ct1=stay past-passive	0 7 -4 1 -2 0 0
v:ct1=stay perfect	-5 0 9 6 -3 -7 0
v:ct1=stay pluperfect	0 6 0 0 -7 0 0
v:ct1=stay present	-16 -13 20 2 -5 -16 0
v:ct1=suspend future	0 0 5 -8 6 -12 1
v:ct1=suspend future-passive	0 0 -3 -10 13 0 0
v:ct1=suspend infinitive	0 0 10 -3 -12 -2 8
v:ct1=suspend participle-passive	-1 -2 0 -1 1 10 -11
v:ct1=suspend past	0 0 -3 -3 12 -4 0
v:ct1=suspend past-passive	0 0 6 -3 0 0 0
v:ct1=suspend perfect	0 0 -10 4 5 0 0
v:ct1=suspend pluperfect	0 7 -3 3 -6 0 0
v:ct1=suspend present	0 7 -7 -12 3 6 2
v:ct1=suspend present-passive	0 0 24 14 -20 -16 -9
v:ct1=target future-passive	0 0 0 -3 8 0 -3
v:ct1=target participle-passive	0 0 -2 0 7 0 0
v:ct1=target past	0 0 0 6 -2 0 0
v:ct1=target past-passive	0 0 0 -8 10 0 0
v:ct1=target perfect	7 0 0 0 -4 0 0
v:ct1=target pluperfect	0 0 0 0 7 0 0
v:ct1=target present	0 0 20 0 -15 -2 0
v:ct1=threaten pluperfect	0 0 -1 0 8 0 0
v:ct1=up future	0 0 18 -9 -10 0 0
v:ct1=up gerund	0 0 11 -3 -9 0 0
v:ct1=up infinitive	0 0 3 13 -14 0 -4
v:ct1=up modal	0 0 -14 6 -3 14 0
v:ct1=up participle-passive	0 0 -5 -3 13 0 0
v:ct1=up past	0 0 2 -14 15 -1 0
v:ct1=up present-passive	0 0 8 -3 -3 0 0
v:l1="	0 0 -7 8 -1 1 -1
v:l1=(	0 0 3 -17 13 0 0
v:l1=( & d:gone	0 0 0 -12 15 0 0
v:l1=,	-16 -13 0 3 9 -12 -1
v:l1=, & d:ahead	0 0 -4 10 -5 0 4
v:l1=, & d:gone	-4 -4 -10 -11 26 0 0
v:l1=, & d:today	-8 -4 6 1 5 -10 -13
v:l1=-	0 0 -2 8 -3 0 0
v:l1=- & d:gone	0 0 0 8 -7 0 0
v:l1=.	0 0 -7 -9 17 0 0
v:l1=. & d:today	0 0 -1 -6 10 0 0
v:l1=:	0 0 29 4 -29 9 -10
v:l1=: & d:ahead	0 0 15 -15 -13 11 -9
v:l1=: & d:gone	0 0 -5 23 -16 0 0
v:l1=: & d:today	0 0 24 -18 -11 0 0
v:l1=;	0 0 -3 -1 7 0 0
v:l1=<agent>	0 0 -7 -14 26 0 0
v:l1=<agent> & d:today	0 0 -5 -11 18 0 0
v:l1=<begin>	-3 2 5 -12 7 0 0
v:l1=<begin> & d:ahead	-2 -4 -2 -24 5 3 7
v:l1=<begin> & d:gone	0 8 9 -2 -7 0 -2
v:l1=<day-ahead>	0 0 -20 -14 32 -2 0
v:l1=<day-ahead> & d:today	0 0 -31 -14 40 0 0
v:l1=<day-gone>	0 0 -9 10 -2 0 0
v:l1=<day-gone> & d:today	0 0 -9 -3 14 0 0
v:l1=<duty>	0 0 4 -11 2 0 0
v:l1=<duty> & d:today	0 0 7 -10 0 0 0
v:l1=<gate>	0 0 -12 3 9 0 -1
v:l1=<gate> & d:today	0 0 -1 -10 14 0 0
v:l1=<goods>	0 0 11 -21 5 0 0
v:l1=<goods> & d:ahead	0 0 17 -1 -13 0 0
v:l1=<goods> & d:today	0 0 -8 -19 26 0 0
v:l1=<level-noun>	0 0 23 26 -40 -2 0
v:l1=<level-noun> & d:today	0 0 -4 26 -23 0 0
v:l1=<level>	0 0 0 -17 15 0 -1
v:l1=<level> & d:ahead	0 0 4 -7 1 0 0
v:l1=<level> & d:today	0 0 -2 -21 18 0 0
v:l1=<name>	0 0 -17 -18 34 0 0
v:l1=<name> & d:ahead	0 0 -8 0 10 0 0
v:l1=<name> & d:gone	0 0 0 -5 6 0 0
v:l1=<name> & d:today	0 0 -7 -11 18 0 0
v:l1=<not>	0 0 -16 -5 26 -12 -1
v:l1=<not> & d:gone	0 0 17 0 -14 0 0
v:l1=<number>	0 0 -11 2 0 -4 10
v:l1=<number> & d:ahead	0 0 0 -5 -4 -3 12
v:l1=<number> & d:today	0 0 -22 7 1 0 0
v:l1=<organisation>	0 0 -8 15 -8 -1 0
v:l1=<organisation> & d:gone	0 0 0 -10 11 0 0
v:l1=<organisation> & d:today	0 0 -5 26 -22 0 0
v:l1=<person>	0 0 -2 14 -10 0 0
v:l1=<person> & d:today	0 0 -2 15 -12 0 0
v:l1=<seat>	0 0 -12 -17 31 0 0
v:l1=<seat> & d:ahead	0 0 -5 -3 12 0 0
v:l1=<seat> & d:today	0 0 -5 -7 14 0 0
v:l1=<span>	0 0 -23 0 25 0 0
v:l1=<span> & d:ahead	0 0 -22 0 24 0 0
v:l1=<v-agree>	0 0 -12 0 6 0 0
v:l1=<v-agree> & d:gone	0 0 0 -7 8 0 0
v:l1=<v-agree> & d:today	0 0 -9 7 0 0 0
v:l1=<v-bear>	0 0 12 -9 0 0 0
v:l1=<v-bear> & d:ahead	0 0 12 -9 -1 0 0
v:l1=<v-begin>	0 0 -37 31 -7 -6 0
v:l1=<v-begin> & d:ahead	0 0 -28 8 13 -5 1
v:l1=<v-begin> & d:gone	0 0 0 8 -6 0 0
v:l1=<v-begin> & d:today	0 0 -11 21 -14 0 0
v:l1=<v-down>	0 0 14 -12 0 -1 -3
v:l1=<v-down> & d:ahead	0 0 15 -9 -2 -1 -2
v:l1=<v-end>	1 -1 20 -38 -4 -12 0
v:l1=<v-end> & d:ahead	0 0 4 -7 0 -9 1
v:l1=<v-end> & d:gone	3 0 -7 -3 5 0 0
v:l1=<v-end> & d:today	0 0 22 -27 -7 0 0
v:l1=<v-impose>	0 0 0 4 0 0 -7
v:l1=<v-impose> & d:ahead	0 0 -11 8 5 0 -5
v:l1=<v-impose> & d:gone	0 0 0 -18 21 0 0
v:l1=<v-impose> & d:today	0 0 9 8 -15 0 0
v:l1=<v-propose>	0 0 -1 -9 14 0 0
v:l1=<v-propose> & d:ahead	0 0 0 -5 9 0 0
v:l1=<v-say>	8 0 1 -11 -4 12 -1
v:l1=<v-say> & d:ahead	0 0 8 0 -19 13 0
v:l1=<v-say> & d:gone	8 0 0 -8 0 0 0
v:l1=<v-say> & d:today	0 0 -8 -2 10 0 0
v:l1=<v-stay>	0 0 -2 4 -12 13 0
v:l1=<v-stay> & d:ahead	0 0 4 0 -17 13 0
v:l1=<v-stay> & d:today	0 0 -11 5 0 0 0
v:l1=<v-suspend>	0 0 -8 8 1 0 -2
v:l1=<v-up> & d:ahead	0 0 2 15 -15 0 -3
v:l1=a	10 0 -1 -17 8 0 -3
v:l1=a & d:ahead	0 0 1 -13 12 0 -3
v:l1=a & d:gone	10 0 0 0 -7 0 0
v:l1=about	0 0 -8 0 9 0 0
v:l1=about & d:ahead	0 0 -8 0 9 0 0
v:l1=after	0 0 23 -25 4 -14 -5
v:l1=after & d:ahead	0 0 24 -8 -5 -13 -4
v:l1=after & d:gone	0 0 0 -15 18 0 0
v:l1=agree	0 0 0 -9 10 0 0
v:l1=agree & d:gone	0 0 0 -6 6 0 0
v:l1=and	0 0 -13 -13 28 -1 0
v:l1=and & d:ahead	0 0 -11 0 16 -1 0
v:l1=and & d:gone	0 0 0 -9 14 0 0
v:l1=announce	0 0 -2 6 -5 2 0
v:l1=announce & d:today	0 0 0 6 -5 0 0
v:l1=are	0 0 -16 -2 18 0 0
v:l1=as	0 0 14 -10 -7 0 0
v:l1=as & d:today	0 0 11 -6 -6 0 0
v:l1=back	0 0 15 0 -12 0 0
v:l1=before	0 0 -4 -5 9 -8 6
v:l1=before & d:ahead	0 0 -1 12 -11 -7 7
v:l1=before & d:gone	0 0 0 -28 32 0 0
v:l1=before & d:today	0 0 -1 -10 14 0 0
v:l1=begin	0 0 -12 24 -13 0 -3
v:l1=begin & d:ahead	0 0 -10 6 4 0 -3
v:l1=begin & d:gone	0 0 0 10 -10 0 0
v:l1=begin & d:today	0 0 0 12 -10 0 0
v:l1=between	0 0 0 9 -7 0 0
v:l1=between & d:gone	0 0 0 9 -9 0 0
v:l1=beyond	0 0 11 0 -5 -4 0
v:l1=beyond & d:ahead	0 0 14 0 -10 -3 0
v:l1=by	8 0 0 0 1 -2 -17
v:l1=by & d:ahead	0 0 2 -2 6 -1 -16
v:l1=by & d:gone	9 0 -1 -13 1 0 0
v:l1=by & d:today	0 0 0 11 -9 0 0
v:l1=changed	0 0 22 -17 -10 0 0
v:l1=changed & d:gone	0 0 0 -8 9 0 0
v:l1=come	0 0 -1 -11 19 0 -1
v:l1=come & d:ahead	0 0 -1 -8 15 0 -1
v:l1=confirm	0 0 -9 0 1 7 0
v:l1=dated & d:gone	0 0 0 -5 6 0 0
v:l1=deal	0 0 14 -1 -12 0 0
v:l1=die	-2 0 13 -4 -5 0 0
v:l1=down	0 0 -2 -2 7 0 0
v:l1=duty	0 0 8 -6 -1 0 0
v:l1=duty & d:today	0 0 8 -5 -2 0 0
v:l1=effect	0 0 -4 34 -30 0 0
v:l1=effect & d:today	0 0 0 13 -11 0 0
v:l1=effective	0 0 -6 -3 14 0 -4
v:l1=end	-4 0 7 -22 4 -8 1
v:l1=end & d:ahead	0 0 -9 -5 12 -6 2
v:l1=end & d:gone	-2 0 -4 0 11 0 0
v:l1=end & d:today	0 0 21 -14 -12 0 0
v:l1=expire	9 0 6 -5 -9 0 0
v:l1=for	0 0 7 -17 5 -5 -1
v:l1=for & d:ahead	0 0 10 -6 -1 -5 -1
v:l1=for & d:gone	0 0 0 -4 6 0 0
v:l1=for & d:today	0 0 -5 0 9 0 0
v:l1=force	0 0 -3 22 -19 0 0
v:l1=friday	0 0 11 -9 -4 0 0
v:l1=friday & d:today	0 0 -12 -8 20 0 0
v:l1=from	-19 2 -37 36 -14 -37 22
v:l1=from & d:ahead	-4 -20 -33 26 -9 -32 27
v:l1=from & d:gone	-11 13 4 3 -4 -1 -20
v:l1=from & d:today	0 0 -20 21 -9 0 -2
v:l1=good	0 0 -1 -13 14 0 0
v:l1=good & d:today	0 0 -5 -10 15 0 0
v:l1=has	0 0 0 8 -3 0 0
v:l1=has & d:today	0 0 0 10 -8 0 0
v:l1=in	-12 -7 -27 8 12 -12 -6
v:l1=in & d:ahead	0 0 -19 -6 35 -7 -1
v:l1=in & d:gone	-11 -6 -6 11 0 -2 -2
v:l1=is	-1 0 15 -19 0 -5 -4
v:l1=is & d:ahead	0 0 19 -2 -13 -4 -4
v:l1=is & d:gone	0 0 -3 -13 20 0 0
v:l1=is & d:today	0 0 -5 0 8 0 0
v:l1=it	0 0 11 2 -10 0 0
v:l1=it & d:gone	0 0 0 -7 8 0 0
v:l1=it & d:today	0 0 11 10 -19 0 0
v:l1=last	-1 0 -20 16 -2 0 0
v:l1=last & d:gone	-1 0 0 21 -19 0 0
v:l1=meet	0 0 12 -10 -4 0 0
v:l1=meet & d:ahead	0 0 7 -2 -4 0 0
v:l1=midnight	0 0 39 -12 -32 0 0
v:l1=midnight & d:ahead	0 0 20 0 -19 0 0
v:l1=midnight & d:today	0 0 25 -5 -21 0 0
v:l1=noon	0 0 -7 27 -20 0 0
v:l1=of	-12 0 -48 21 7 -15 4
v:l1=of & d:ahead	0 0 -33 -1 24 -8 7
v:l1=of & d:gone	-8 0 -5 15 -6 -7 -2
v:l1=of & d:today	0 0 -16 11 -1 0 0
v:l1=off	0 0 -8 -3 12 0 0
v:l1=on	3 -10 4 0 14 -31 -3
v:l1=on & d:ahead	-35 -23 16 -3 3 -21 5
v:l1=on & d:gone	20 2 -22 8 2 -20 -26
v:l1=on & d:today	-3 0 -16 -9 28 -1 -2
v:l1=out	5 0 23 -20 -14 0 -1
v:l1=out & d:today	0 0 22 -12 -14 0 0
v:l1=pay	0 0 0 11 -9 0 0
v:l1=pay & d:today	0 0 0 11 -9 0 0
v:l1=published	0 0 -1 -2 7 0 0
v:l1=published & d:today	0 0 0 -2 6 0 0
v:l1=same	0 0 11 0 -7 0 0
v:l1=saturday	0 0 7 -8 0 0 0
v:l1=saturday & d:today	0 0 8 -8 0 0 0
v:l1=say	8 0 17 -13 -12 3 0
v:l1=say & d:ahead	0 0 19 0 -21 3 0
v:l1=say & d:gone	8 0 0 -6 0 0 0
v:l1=say & d:today	0 0 -1 -5 10 0 0
v:l1=sign	0 0 -11 8 0 0 0
v:l1=sign & d:today	0 0 -8 9 -3 0 0
v:l1=since	1 0 -16 5 8 -13 -10
v:l1=since & d:ahead	0 -1 -6 -34 37 -9 -5
v:l1=since & d:gone	2 0 -15 19 -13 -1 -2
v:l1=since & d:today	0 0 0 -11 14 0 0
v:l1=start	0 0 -16 16 -11 0 10
v:l1=start & d:ahead	0 0 -10 0 0 0 10
v:l1=start & d:today	0 0 -6 16 -11 0 0
v:l1=sunday	0 0 16 -6 -10 0 0
v:l1=sunday & d:today	0 0 -2 0 6 0 0
v:l1=tariff	0 0 -3 -3 9 0 0
v:l1=telephone	0 0 0 -4 6 0 0
v:l1=than	0 0 -2 -2 9 0 0
v:l1=than & d:ahead	0 0 -2 0 6 0 0
v:l1=that	0 0 0 -7 9 0 0
v:l1=the	0 -13 16 0 -17 6 1
v:l1=the & d:ahead	-3 0 22 -25 -25 11 5
v:l1=the & d:gone	1 -9 -19 7 11 -17 -5
v:l1=the & d:today	0 0 -5 12 -7 0 0
v:l1=through	0 0 7 -10 0 0 0
v:l1=through & d:ahead	0 0 13 -1 -9 0 0
v:l1=thursday	0 0 -3 -5 10 0 0
v:l1=thursday & d:today	0 0 -3 -5 9 0 0
v:l1=till	0 0 18 -12 -7 -1 0
v:l1=till & d:ahead	0 0 21 0 -17 -1 0
v:l1=till & d:gone	0 0 0 -6 10 0 0
v:l1=time	0 0 -2 15 -10 0 -1
v:l1=to	0 -15 13 -30 -21 29 -32
v:l1=to & d:ahead	0 -1 10 -4 -39 35 -29
v:l1=to & d:gone	0 -10 9 -25 23 -22 0
v:l1=tuesday	0 0 -18 13 0 0 0
v:l1=tuesday & d:today	0 0 -18 13 -1 0 0
v:l1=until	-17 -13 9 -20 2 12 -36
v:l1=until & d:ahead	-3 -2 17 -28 -11 15 -33
v:l1=until & d:gone	-11 -6 -10 1 20 -9 0
v:l1=until & d:today	0 0 -10 -2 14 0 0
v:l1=up & d:ahead	0 0 6 0 -3 0 0
v:l1=vote	0 0 -4 0 6 0 0
v:l1=wednesday	0 0 0 -9 8 0 0
v:l1=wednesday & d:today	0 0 0 -9 8 0 0
v:l1=|	0 0 9 0 -6 0 0
v:l1=| & d:today	0 0 9 0 -7 0 0
v:l1=·	0 0 -13 6 1 0 0
v:l1=· & d:today	0 0 -12 7 0 0 0
v:l1=—	0 0 -9 -11 22 0 0
v:l1=— & d:today	0 0 -10 -11 21 0 0
v:l2="	0 0 -14 8 0 6 -5
v:l2=" & d:ahead	0 0 -14 6 1 6 -5
v:l2=) & d:today	0 0 -1 -6 10 0 0
v:l2=,	14 -3 9 0 -21 -7 18
v:l2=, & d:ahead	-2 -9 -3 -20 2 -3 23
v:l2=, & d:gone	17 1 9 5 -17 -4 -5
v:l2=, & d:today	0 0 17 11 -19 0 -1
v:l2=.	0 0 1 -11 10 -4 -6
v:l2=. & d:ahead	0 0 2 -5 6 -4 -6
v:l2=:	-1 0 11 18 -29 -14 21
v:l2=: & d:ahead	0 0 6 -10 -10 -13 22
v:l2=: & d:gone	0 0 15 2 -13 0 0
v:l2=: & d:today	0 0 -13 23 -17 0 0
v:l2=;	0 0 7 0 0 -5 0
v:l2=; & d:ahead	0 0 8 0 -1 -5 0
v:l2=<agent>	-1 0 2 3 3 -8 -2
v:l2=<agent> & d:ahead	0 0 7 15 -13 -7 -1
v:l2=<agent> & d:gone	0 0 0 -14 17 0 0
v:l2=<agent> & d:today	0 0 -6 0 6 0 0
v:l2=<begin>	6 -2 4 5 -2 -3 -4
v:l2=<begin> & d:ahead	-10 -10 12 0 -12 5 2
v:l2=<begin> & d:gone	16 5 0 -8 3 -4 -11
v:l2=<begin> & d:today	-4 -3 -15 17 5 -7 -9
v:l2=<day-ahead>	0 0 -10 3 -6 23 -10
v:l2=<day-ahead> & d:ahead	0 0 -8 10 -15 24 -9
v:l2=<day-ahead> & d:gone	0 0 -1 -3 10 0 0
v:l2=<day-gone>	-1 0 5 16 -7 -7 0
v:l2=<day-gone> & d:ahead	0 0 8 0 0 -6 0
v:l2=<day-gone> & d:gone	0 0 -1 0 9 0 0
v:l2=<day-gone> & d:today	0 0 0 19 -18 0 0
v:l2=<day-today>	0 0 1 8 -10 -2 5
v:l2=<day-today> & d:ahead	0 0 -21 12 0 -2 5
v:l2=<day-today> & d:today	0 0 20 -5 -16 0 0
v:l2=<duty>	0 0 -5 5 13 -7 -24
v:l2=<duty> & d:ahead	0 0 -1 10 8 -7 -23
v:l2=<duty> & d:today	0 0 -1 -14 17 0 0
v:l2=<gate>	0 0 5 10 -6 -1 -9
v:l2=<gate> & d:ahead	0 0 6 8 -7 -1 -9
v:l2=<goods-amount>	0 0 0 12 -10 0 0
v:l2=<goods-amount> & d:gone	0 0 0 12 -12 0 0
v:l2=<goods>	2 -3 0 -12 18 2 -24
v:l2=<goods> & d:ahead	0 0 -11 1 16 4 -22
v:l2=<goods> & d:today	0 0 16 -13 0 0 0
v:l2=<level-noun>	0 0 0 -6 10 0 -9
v:l2=<level-noun> & d:ahead	0 0 3 0 0 0 -9
v:l2=<level-noun> & d:gone	0 0 0 -9 11 0 0
v:l2=<level>	-10 -5 -19 6 16 -7 0
v:l2=<level> & d:ahead	0 0 -10 1 11 -4 0
v:l2=<level> & d:gone	-8 -2 -5 -16 27 0 0
v:l2=<level> & d:today	0 0 -9 28 -21 0 0
v:l2=<month-gone>	0 0 -7 6 -6 7 0
v:l2=<month-gone> & d:ahead	0 0 -7 0 0 8 0
v:l2=<month-gone> & d:gone	0 0 0 7 -6 0 0
v:l2=<name>	-4 5 -9 -6 17 8 -24
v:l2=<name> & d:ahead	0 0 0 6 0 9 -22
v:l2=<name> & d:gone	-1 6 0 -20 15 0 0
v:l2=<name> & d:today	0 0 -13 3 10 0 0
v:l2=<not>	10 0 1 -27 -1 0 10
v:l2=<not> & d:ahead	0 0 -10 -16 12 0 10
v:l2=<not> & d:gone	10 0 0 -2 -7 0 0
v:l2=<not> & d:today	0 0 12 -8 -7 0 0
v:l2=<number>	-3 -1 -5 12 -14 -6 16
v:l2=<number> & d:ahead	0 0 1 23 -34 -5 18
v:l2=<number> & d:gone	-2 0 0 -4 9 0 0
v:l2=<number> & d:today	0 0 -11 -6 17 0 0
v:l2=<office>	0 0 0 9 -14 8 0
v:l2=<office> & d:ahead	0 0 -7 0 0 8 0
v:l2=<office> & d:gone	0 0 0 -12 13 0 0
v:l2=<office> & d:today	0 0 7 20 -25 0 0
v:l2=<organisation>	0 0 0 13 -9 -1 0
v:l2=<organisation> & d:gone	0 0 0 -5 6 0 0
v:l2=<organisation> & d:today	0 0 -2 21 -18 0 0
v:l2=<person>	0 0 -5 7 1 -3 -3
v:l2=<person> & d:gone	0 0 -3 -24 31 0 0
v:l2=<person> & d:today	0 0 -11 24 -17 0 0
v:l2=<points> & d:ahead	0 0 0 -3 6 0 -3
v:l2=<quality>	0 0 -7 0 6 0 0
v:l2=<quality> & d:today	0 0 -8 3 1 0 0
v:l2=<seat>	-5 -3 -11 23 -5 -10 -1
v:l2=<seat> & d:ahead	0 0 2 10 -7 -6 1
v:l2=<seat> & d:gone	0 0 0 -12 16 0 0
v:l2=<seat> & d:today	0 0 -16 27 -11 -1 -3
v:l2=<sender>	0 0 4 -8 0 0 0
v:l2=<sender> & d:ahead	0 0 6 -1 -2 0 0
v:l2=<sender> & d:gone	0 0 0 -4 6 0 0
v:l2=<span>	-5 3 0 4 -16 -13 22
v:l2=<span> & d:ahead	0 -4 -3 -6 -5 -11 25
v:l2=<span> & d:gone	-3 7 8 9 -16 0 -4
v:l2=<v-agree>	-2 0 7 15 -10 -15 -7
v:l2=<v-agree> & d:ahead	0 0 9 -24 12 -14 -6
v:l2=<v-agree> & d:gone	-1 1 0 26 -24 0 0
v:l2=<v-agree> & d:today	0 0 0 -4 6 0 0
v:l2=<v-bear>	0 0 16 2 0 -17 -13
v:l2=<v-bear> & d:ahead	0 0 21 6 -11 -15 -10
v:l2=<v-bear> & d:gone	0 0 0 -11 16 0 0
v:l2=<v-bear> & d:today	0 0 -6 3 0 0 0
v:l2=<v-begin>	-8 3 -6 25 -15 -18 0
v:l2=<v-begin> & d:ahead	0 -7 -5 20 -7 -16 4
v:l2=<v-begin> & d:gone	-3 8 0 0 0 0 -7
v:l2=<v-begin> & d:today	0 0 0 15 -15 0 0
v:l2=<v-buy>	0 0 0 -9 12 -4 0
v:l2=<v-buy> & d:gone	0 0 0 -7 10 0 0
v:l2=<v-down>	0 0 -18 8 14 -6 -15
v:l2=<v-down> & d:ahead	0 0 -16 2 22 -6 -14
v:l2=<v-down> & d:gone	0 0 0 11 -10 0 0
v:l2=<v-down> & d:today	0 0 0 -7 9 0 0
v:l2=<v-end>	8 -9 20 -8 -18 8 -26
v:l2=<v-end> & d:ahead	-11 -2 22 -12 -19 12 -23
v:l2=<v-end> & d:gone	14 -4 0 7 -6 -10 0
v:l2=<v-end> & d:today	0 0 0 -14 12 0 0
v:l2=<v-impose>	-11 1 -12 24 2 3 -34
v:l2=<v-impose> & d:ahead	0 -3 -3 26 -6 7 -29
v:l2=<v-impose> & d:gone	-7 5 -16 3 6 -5 -1
v:l2=<v-impose> & d:today	0 0 -20 5 4 0 0
v:l2=<v-propose>	0 0 -26 -6 39 -7 0
v:l2=<v-propose> & d:ahead	0 0 -23 -1 33 -6 0
v:l2=<v-propose> & d:today	0 0 0 -6 10 0 0
v:l2=<v-return>	0 0 0 -4 7 0 -2
v:l2=<v-say>	-5 -2 -1 2 10 -3 -14
v:l2=<v-say> & d:ahead	0 0 4 10 -5 -1 -11
v:l2=<v-say> & d:gone	-2 0 -1 -4 15 0 0
v:l2=<v-say> & d:today	0 0 -14 0 10 0 0
v:l2=<v-sell> & d:ahead	0 0 -4 7 0 0 -1
v:l2=<v-stay>	0 1 0 1 -8 16 -11
v:l2=<v-stay> & d:ahead	0 -2 2 -17 -3 18 -9
v:l2=<v-stay> & d:gone	1 4 -20 10 0 -4 0
v:l2=<v-stay> & d:today	0 0 7 4 -10 0 0
v:l2=<v-suspend> & d:gone	0 4 -11 6 -4 0 0
v:l2=<v-target>	0 0 -15 -5 23 -4 0
v:l2=<v-target> & d:ahead	0 0 -11 0 16 -3 0
v:l2=<v-target> & d:today	0 0 -3 -4 10 0 0
v:l2=<v-up>	0 0 7 -10 8 -3 -9
v:l2=<v-up> & d:ahead	0 0 3 1 0 -2 -8
v:l2=<v-up> & d:gone	0 0 0 -13 17 0 0
v:l2=a	0 0 12 -4 -6 0 0
v:l2=a & d:ahead	0 0 -3 0 6 0 0
v:l2=a & d:today	0 0 15 -1 -13 0 0
v:l2=accra	0 0 -6 11 -4 0 0
v:l2=accra & d:gone	0 0 0 12 -11 0 0
v:l2=again	0 0 -14 -9 20 -6 5
v:l2=again & d:ahead	0 0 -13 -1 14 -6 6
v:l2=again & d:gone	0 0 0 -5 7 0 0
v:l2=agree	0 4 -2 10 -9 0 -1
v:l2=agree & d:ahead	0 0 -1 -10 17 0 -1
v:l2=agree & d:gone	0 4 0 17 -20 0 0
v:l2=agreement	0 0 -1 -8 12 -1 0
v:l2=agreement & d:gone	0 0 0 -6 7 0 0
v:l2=ahead	0 0 -15 0 19 0 0
v:l2=ahead & d:ahead	0 0 -15 0 19 0 0
v:l2=all	0 0 -6 -3 13 0 -1
v:l2=all & d:ahead	0 0 -4 0 9 0 -1
v:l2=and	0 -3 17 0 -11 -14 5
v:l2=and & d:ahead	0 0 24 -15 -13 -14 6
v:l2=and & d:today	0 0 -10 10 -1 0 0
v:l2=announce	0 0 6 -11 4 0 0
v:l2=announce & d:ahead	0 0 6 -1 -2 0 0
v:l2=announce & d:gone	0 0 0 -6 9 0 0
v:l2=announcement	0 0 0 9 -7 0 0
v:l2=apply	0 0 8 7 -11 1 -9
v:l2=apply & d:ahead	0 0 9 0 -5 1 -9
v:l2=apply & d:gone	0 0 0 -9 9 0 0
v:l2=apply & d:today	0 0 0 15 -14 0 0
v:l2=are	0 0 20 -8 -20 6 0
v:l2=are & d:ahead	0 0 0 -3 -2 6 0
v:l2=arrangement	0 0 -18 1 0 13 0
v:l2=arrangement & d:ahead	0 0 -18 0 2 14 0
v:l2=as	0 0 -24 21 -13 -5 10
v:l2=as & d:ahead	0 0 -17 16 -13 -4 11
v:l2=as & d:today	0 0 -5 7 -1 0 0
v:l2=at	5 0 4 -29 13 -13 -3
v:l2=at & d:ahead	0 0 -3 -3 18 -12 -2
v:l2=at & d:gone	7 0 0 -10 1 0 0
v:l2=at & d:today	0 0 8 -15 0 0 0
v:l2=back	0 0 -8 -21 27 -3 -4
v:l2=back & d:ahead	0 0 -8 -10 21 -3 -4
v:l2=back & d:gone	0 0 0 -9 10 0 0
v:l2=beef	0 0 -17 -6 13 11 0
v:l2=been	0 0 16 -5 -11 0 0
v:l2=before	0 0 6 -11 4 -14 6
v:l2=before & d:ahead	0 0 7 -8 1 -14 6
v:l2=begin	-5 6 -9 17 -16 -16 8
v:l2=begin & d:ahead	0 -5 -8 12 -5 -16 11
v:l2=begin & d:gone	-2 9 0 10 -14 0 -3
v:l2=bergen	0 0 -2 0 6 0 0
v:l2=both	0 0 -5 20 -10 -1 -1
v:l2=both & d:ahead	0 0 -5 0 11 -1 -1
v:l2=both & d:gone	0 0 0 20 -20 0 0
v:l2=briefing	0 0 0 9 -8 0 0
v:l2=briefing & d:today	0 0 0 9 -8 0 0
v:l2=busan	0 0 -8 0 6 0 0
v:l2=busan & d:ahead	0 0 -7 0 9 0 0
v:l2=by	0 0 -6 6 7 -1 -3
v:l2=by & d:ahead	0 0 -4 -1 10 0 -2
v:l2=by & d:gone	0 0 0 -5 8 0 0
v:l2=by & d:today	0 0 -2 13 -10 0 0
v:l2=case	0 0 -8 0 11 0 0
v:l2=change	0 0 -6 15 -4 0 -5
v:l2=change & d:ahead	0 0 -6 18 -8 0 -5
v:l2=charge	0 0 0 -8 7 0 0
v:l2=charge & d:today	0 0 -3 -3 9 0 0
v:l2=clear	0 0 17 -7 -3 -2 -5
v:l2=clear & d:ahead	0 0 17 -6 -5 -2 -5
v:l2=client	0 0 0 9 -8 0 0
v:l2=close	0 0 10 0 -6 0 0
v:l2=close & d:ahead	0 0 11 0 -8 0 0
v:l2=collect & d:ahead	0 0 -4 8 0 0 -2
v:l2=come	0 0 -21 -12 33 0 0
v:l2=come & d:ahead	0 0 -19 -4 26 0 0
v:l2=commerce	0 0 0 0 6 0 0
v:l2=conclude & d:ahead	0 0 1 -4 6 -3 0
v:l2=continue	0 0 -10 0 0 12 0
v:l2=continue & d:ahead	0 0 -10 0 -1 13 0
v:l2=counted	0 -3 6 17 -19 -1 1
v:l2=counted & d:ahead	0 0 7 16 -24 -1 1
v:l2=country	9 0 9 -2 -11 0 -1
v:l2=country & d:gone	9 0 0 0 -8 0 0
v:l2=custom	0 0 -6 10 -1 0 -2
v:l2=custom & d:ahead	0 0 -6 11 -2 0 -2
v:l2=date & d:ahead	0 0 8 -2 -10 5 -2
v:l2=date & d:today	0 0 -5 -6 12 0 0
v:l2=day	0 0 17 -12 -1 -5 0
v:l2=day & d:ahead	0 0 18 0 -11 -5 0
v:l2=day & d:gone	0 0 0 -9 13 0 0
v:l2=deadline	0 0 -4 0 7 0 0
v:l2=deadline & d:ahead	0 0 -4 0 6 0 0
v:l2=deal	0 0 -10 -2 17 0 0
v:l2=deal & d:ahead	0 0 -9 0 12 0 0
v:l2=declare	0 0 -5 20 -14 0 0
v:l2=declare & d:ahead	0 0 -5 10 -6 0 0
v:l2=declare & d:gone	0 0 0 11 -10 0 0
v:l2=decree	0 0 0 15 -13 0 0
v:l2=decree & d:ahead	0 0 0 17 -15 0 0
v:l2=desk	0 0 7 -7 0 0 0
v:l2=desk & d:today	0 0 8 -3 -3 0 0
v:l2=die	-3 0 13 0 -5 0 0
v:l2=die & d:ahead	0 0 14 0 -12 0 0
v:l2=die & d:gone	-2 0 0 0 6 0 0
v:l2=dispute	0 0 10 -1 -7 0 0
v:l2=down	0 0 -23 14 10 -2 0
v:l2=down & d:ahead	0 0 -16 -10 26 -2 0
v:l2=down & d:gone	0 0 0 23 -22 0 0
v:l2=drop	0 0 8 -5 0 0 0
v:l2=duty	0 0 -11 12 5 1 -18
v:l2=duty & d:ahead	0 0 -8 23 -4 1 -17
v:l2=duty & d:today	0 0 0 -14 16 0 0
v:l2=eastern	0 0 2 6 -4 0 -3
v:l2=edition	0 0 -7 -3 10 0 0
v:l2=edition & d:today	0 0 -7 -3 10 0 0
v:l2=effect	0 0 -7 7 -4 -4 6
v:l2=effect & d:ahead	0 0 -5 0 0 -4 7
v:l2=effect & d:gone	0 0 0 16 -14 0 0
v:l2=effect & d:today	0 0 0 -5 6 0 0
v:l2=else	0 0 0 16 -14 0 0
v:l2=end	5 -3 12 -4 -10 0 -14
v:l2=end & d:ahead	-5 0 10 -6 -7 2 -12
v:l2=end & d:gone	9 -1 5 9 -12 -7 0
v:l2=end & d:today	0 0 0 -14 10 0 0
v:l2=enter	0 0 -8 13 -1 0 -7
v:l2=enter & d:ahead	0 0 -7 10 0 0 -7
v:l2=enter & d:gone	0 0 0 -7 7 0 0
v:l2=entry	0 0 -11 0 13 0 0
v:l2=expire	7 -1 6 -11 -4 1 -4
v:l2=expire & d:ahead	-2 0 8 0 -6 2 -3
v:l2=expire & d:gone	9 0 -7 -8 0 0 0
v:l2=extend	0 0 -6 7 1 0 0
v:l2=extend & d:ahead	0 0 -5 0 6 1 0
v:l2=extend & d:gone	0 0 0 8 -4 0 0
v:l2=extension & d:ahead	0 0 6 0 -5 0 0
v:l2=face	0 0 7 11 -17 0 0
v:l2=fall	0 0 -13 16 0 0 -4
v:l2=fall & d:ahead	0 0 -13 7 8 0 -4
v:l2=fall & d:gone	0 0 0 11 -11 0 0
v:l2=filed & d:ahead	0 0 0 -4 6 0 0
v:l2=filed & d:gone	0 0 0 9 -8 0 0
v:l2=follow	0 0 -9 0 12 0 0
v:l2=follow & d:ahead	0 0 -9 0 12 0 0
v:l2=followed	0 0 -1 -2 7 0 0
v:l2=for	0 0 -19 -3 27 0 0
v:l2=for & d:ahead	0 0 -17 0 20 0 0
v:l2=force	0 0 8 -1 0 -7 0
v:l2=force & d:ahead	0 0 9 -5 0 -6 0
v:l2=found	0 0 -18 0 8 11 0
v:l2=friday	0 0 7 0 -3 0 -2
v:l2=friday & d:ahead	0 0 14 -1 -10 0 -1
v:l2=friday & d:today	0 0 -10 2 3 0 0
v:l2=from	0 0 -29 11 0 -5 13
v:l2=from & d:ahead	0 0 -28 -9 12 -5 15
v:l2=from & d:gone	0 0 0 18 -14 0 0
v:l2=frozen	0 0 -11 0 15 -4 0
v:l2=geneva	0 0 -9 -2 13 0 0
v:l2=geneva & d:ahead	0 0 -7 0 11 0 0
v:l2=get	0 0 0 -2 6 0 0
v:l2=go	0 0 23 -17 -10 -2 -3
v:l2=go & d:ahead	0 0 20 -5 -13 -1 -3
v:l2=go & d:gone	0 0 0 -7 9 0 0
v:l2=good	0 0 15 -25 9 -9 -4
v:l2=good & d:ahead	0 0 20 -13 -1 -8 -4
v:l2=good & d:gone	0 0 -5 -10 18 0 0
v:l2=happen	0 0 20 -6 -10 -7 -4
v:l2=happen & d:ahead	0 0 20 0 -13 -7 -3
v:l2=has	10 0 6 -5 -7 -2 0
v:l2=has & d:ahead	0 0 9 0 -4 -2 0
v:l2=has & d:gone	11 0 -2 -3 -3 0 0
v:l2=have	0 0 -23 4 19 -4 0
v:l2=have & d:ahead	0 0 -13 -9 24 -4 0
v:l2=have & d:gone	0 0 0 15 -13 0 0
v:l2=higher	0 0 6 0 -5 0 0
v:l2=hold	0 7 4 -8 -8 4 0
v:l2=hold & d:ahead	0 0 4 0 -7 4 0
v:l2=hold & d:gone	0 8 0 -6 0 0 0
v:l2=holiday	0 0 -4 0 8 0 0
v:l2=holiday & d:ahead	0 0 -4 0 7 0 0
v:l2=i	0 0 0 -8 12 0 0
v:l2=i & d:today	0 0 0 -8 10 0 0
v:l2=impose	0 0 -10 0 14 0 0
v:l2=impose & d:ahead	0 0 -10 0 12 0 0
v:l2=in	0 0 1 -16 20 -1 -7
v:l2=in & d:ahead	0 0 7 10 -10 0 -6
v:l2=in & d:gone	0 0 0 -21 24 0 0
v:l2=in & d:today	0 0 -9 -11 20 0 0
v:l2=increase	0 0 -12 0 17 0 0
v:l2=increase & d:ahead	0 0 -12 0 13 0 0
v:l2=into	0 0 -4 19 -14 0 0
v:l2=introduce	0 0 0 -10 11 0 0
v:l2=introduce & d:gone	0 0 0 -10 10 0 0
v:l2=is	0 0 10 -26 0 -11 10
v:l2=is & d:ahead	0 0 10 -6 -8 -11 10
v:l2=is & d:gone	0 0 0 -5 7 0 0
v:l2=is & d:today	0 0 0 -13 6 0 0
v:l2=istanbul	0 0 -6 0 7 0 0
v:l2=it	-5 0 14 -9 0 -17 10
v:l2=it & d:ahead	0 0 22 -20 -11 -16 10
v:l2=it & d:today	0 0 -9 -3 15 0 0
v:l2=its	0 0 -3 -5 11 0 0
v:l2=know	0 0 13 -1 -9 0 0
v:l2=know & d:ahead	0 0 13 0 -11 0 0
v:l2=lapse & d:ahead	0 0 5 0 -7 1 0
v:l2=lapse & d:gone	0 0 0 0 6 0 0
v:l2=last	0 0 29 -12 -28 5 1
v:l2=last & d:ahead	0 0 15 -2 -22 6 1
v:l2=last & d:gone	0 0 0 -5 9 0 0
v:l2=later	0 0 0 -4 10 0 0
v:l2=law	0 0 12 -4 -5 0 0
v:l2=law & d:ahead	0 0 14 0 -12 0 0
v:l2=letter	0 0 7 6 -11 0 0
v:l2=letter & d:ahead	0 0 8 0 -5 0 0
v:l2=letter & d:gone	0 0 0 8 -8 0 0
v:l2=level	0 0 16 -9 -10 1 -1
v:l2=level & d:ahead	0 0 17 -2 -15 1 0
v:l2=level & d:gone	0 0 0 -4 6 0 0
v:l2=levy	0 0 -5 13 -5 0 0
v:l2=live	0 0 14 0 -6 -5 0
v:l2=live & d:ahead	0 0 14 0 -8 -5 0
v:l2=loaded	0 0 0 -12 9 0 0
v:l2=london	0 0 0 -4 7 0 0
v:l2=lumpur	0 0 -9 -10 12 8 0
v:l2=lumpur & d:ahead	0 0 -9 0 0 8 0
v:l2=lumpur & d:gone	0 0 0 -9 10 0 0
v:l2=m	0 0 -5 -7 14 0 0
v:l2=m & d:today	0 0 0 -5 6 0 0
v:l2=make	0 0 -3 8 0 0 0
v:l2=make & d:ahead	0 0 -3 -1 7 0 0
v:l2=make & d:gone	0 0 0 11 -9 0 0
v:l2=me	0 0 0 16 -15 0 0
v:l2=me & d:gone	0 0 0 16 -16 0 0
v:l2=meet	0 0 -9 -4 17 0 0
v:l2=meet & d:ahead	0 0 -8 0 10 0 0
v:l2=mid	0 0 -2 8 -3 0 0
v:l2=mid & d:gone	0 0 0 8 -7 0 0
v:l2=middle	0 0 0 7 -6 0 0
v:l2=middle & d:gone	0 0 0 7 -7 0 0
v:l2=midnight	10 0 -6 -21 1 -7 16
v:l2=midnight & d:ahead	-1 0 -3 -15 5 -7 16
v:l2=midnight & d:gone	13 0 0 -3 -8 0 0
v:l2=minute	0 0 -11 -5 18 0 0
v:l2=minute & d:ahead	0 0 -11 0 12 0 0
v:l2=mombasa	0 0 9 -4 -4 0 0
v:l2=mombasa & d:ahead	0 0 9 0 -7 0 0
v:l2=monday	0 0 -9 19 -18 -1 10
v:l2=monday & d:ahead	0 0 1 19 -30 0 11
v:l2=monday & d:today	0 0 -14 3 9 0 0
v:l2=more	0 0 -3 0 9 0 -1
v:l2=more & d:ahead	0 0 -3 0 9 0 -1
v:l2=new	0 0 0 0 6 0 -2
v:l2=newspaper	0 0 0 -6 6 0 0
v:l2=next	0 0 -5 0 7 0 0
v:l2=night	0 0 -15 0 16 0 0
v:l2=night & d:ahead	0 0 -15 0 15 0 0
v:l2=no	0 0 0 -6 5 0 0
v:l2=noon	0 0 -3 12 -5 0 0
v:l2=not	0 0 9 -11 -14 0 14
v:l2=not & d:ahead	0 0 -5 -8 -1 0 15
v:l2=note	0 0 -1 -6 11 0 0
v:l2=note & d:today	0 0 -1 -3 7 0 0
v:l2=nothing	0 0 -7 -9 18 0 -1
v:l2=notice	0 0 -10 2 5 0 0
v:l2=notice & d:ahead	0 0 -9 0 11 0 0
v:l2=notice & d:today	0 0 0 7 -6 0 0
v:l2=of	0 2 8 -18 7 0 0
v:l2=of & d:ahead	0 0 7 0 -3 0 0
v:l2=of & d:gone	0 3 0 -9 8 0 0
v:l2=of & d:today	0 0 2 -11 4 0 0
v:l2=off	0 0 -8 0 15 -1 0
v:l2=off & d:ahead	0 0 -8 0 14 -1 0
v:l2=offer	0 0 -13 0 14 0 0
v:l2=offer & d:ahead	0 0 -13 0 14 0 0
v:l2=oil & d:ahead	0 0 -2 6 -2 0 0
v:l2=on	-5 -1 0 10 1 0 -10
v:l2=on & d:ahead	0 0 7 -17 0 1 -7
v:l2=on & d:gone	-3 0 -5 12 0 -4 0
v:l2=on & d:today	0 0 -19 10 4 0 0
v:l2=one	0 0 0 -9 12 0 0
v:l2=open	0 0 -5 0 7 0 0
v:l2=open & d:ahead	0 0 -5 0 7 0 0
v:l2=opened	0 0 -5 0 7 0 0
v:l2=or	0 0 -9 -7 19 0 -2
v:l2=or & d:ahead	0 0 -9 -5 17 0 -2
v:l2=order	0 0 0 -8 11 -4 0
v:l2=order & d:gone	0 0 0 -6 9 0 0
v:l2=other	0 0 7 -8 -2 1 0
v:l2=other & d:ahead	0 0 7 0 -11 1 0
v:l2=other & d:gone	0 0 0 -7 7 0 0
v:l2=out	8 -1 14 -15 -14 8 -6
v:l2=out & d:ahead	0 0 18 -2 -19 9 -5
v:l2=out & d:gone	10 -1 -1 -8 0 0 0
v:l2=over	0 0 7 -6 -4 0 0
v:l2=over & d:ahead	0 0 9 0 -10 1 0
v:l2=over & d:gone	0 0 0 -5 10 0 0
v:l2=own & d:ahead	0 0 7 0 -5 0 0
v:l2=paper	0 0 -4 -4 12 0 0
v:l2=paper & d:ahead	0 0 -2 0 6 0 0
v:l2=past	0 0 -1 22 -23 4 0
v:l2=pause	0 0 -12 11 0 6 0
v:l2=pause & d:ahead	0 0 -11 0 9 6 0
v:l2=pause & d:gone	0 0 0 12 -12 0 0
v:l2=pay	0 0 -17 -3 16 0 0
v:l2=pay & d:ahead	0 0 -13 2 4 0 0
v:l2=pay & d:gone	0 0 0 -8 8 0 0
v:l2=pay & d:today	0 0 -2 -3 8 0 0
v:l2=phone	0 0 0 -4 6 0 0
v:l2=place	0 0 -5 0 0 7 0
v:l2=place & d:ahead	0 0 -5 0 0 7 0
v:l2=port	0 0 0 -12 17 0 -3
v:l2=port & d:ahead	0 0 0 0 6 0 -3
v:l2=port & d:gone	0 0 0 -10 10 0 0
v:l2=price	0 0 -3 18 -13 0 0
v:l2=price & d:ahead	0 0 -3 -1 7 0 0
v:l2=price & d:gone	0 0 0 20 -20 0 0
v:l2=prolonged	0 0 23 -4 -13 -2 0
v:l2=prolonged & d:ahead	0 0 8 0 -5 -1 0
v:l2=prolonged & d:gone	0 0 18 -4 -9 0 0
v:l2=published	0 0 -4 12 -5 0 0
v:l2=published & d:ahead	0 0 -2 0 9 0 0
v:l2=published & d:today	0 0 0 11 -10 0 0
v:l2=rate	0 0 0 -5 10 0 -1
v:l2=rate & d:ahead	0 0 0 -10 14 0 0
v:l2=ratify	0 0 14 0 -13 0 0
v:l2=ratify & d:ahead	0 0 14 0 -13 0 0
v:l2=reach	0 0 13 1 -10 -1 0
v:l2=reach & d:ahead	0 0 13 0 -9 -1 0
v:l2=renewed	0 0 3 -13 0 9 0
v:l2=renewed & d:ahead	0 0 3 0 -14 9 0
v:l2=renewed & d:gone	0 0 0 -13 14 0 0
v:l2=report & d:ahead	0 0 -4 0 8 0 0
v:l2=return & d:ahead	0 0 6 -3 0 0 -1
v:l2=round	0 0 0 -5 7 0 0
v:l2=run	0 -3 9 -3 -10 6 0
v:l2=run & d:ahead	0 0 11 -14 -13 9 0
v:l2=run & d:gone	1 -1 -19 10 4 -2 0
v:l2=run & d:today	0 0 9 -8 -3 0 0
v:l2=saturday	0 0 -7 7 4 0 -7
v:l2=saturday & d:ahead	0 0 -6 5 5 0 -7
v:l2=say & d:ahead	0 0 2 6 -4 0 -4
v:l2=say & d:gone	0 0 0 -13 18 0 0
v:l2=say & d:today	0 0 -5 8 -2 0 0
v:l2=second	0 0 0 -12 11 0 0
v:l2=sheet	0 0 0 -7 11 0 0
v:l2=sheet & d:gone	0 0 0 -5 6 0 0
v:l2=ship & d:ahead	0 0 -3 7 0 0 -1
v:l2=side	0 0 15 0 -20 -1 5
v:l2=side & d:ahead	0 0 15 0 -22 -1 5
v:l2=sign	0 0 9 1 -4 0 0
v:l2=sign & d:ahead	0 0 10 -6 0 0 0
v:l2=sign & d:gone	0 0 0 7 -5 0 0
v:l2=since	0 0 -7 23 -16 0 0
v:l2=since & d:ahead	0 0 -5 -2 10 0 0
v:l2=since & d:gone	0 0 0 29 -28 0 0
v:l2=sit	0 0 -8 -6 17 0 0
v:l2=sit & d:ahead	0 0 -7 0 10 0 0
v:l2=sleep	0 0 0 -6 8 -5 0
v:l2=so	0 0 6 0 0 -5 0
v:l2=so & d:ahead	0 0 7 0 -1 -5 0
v:l2=soybean	0 0 -9 -3 14 0 0
v:l2=spoke	0 0 0 0 -9 11 0
v:l2=spoke & d:ahead	0 0 0 0 -14 14 0
v:l2=spoke & d:gone	0 0 0 0 6 -3 0
v:l2=standstill	0 9 11 -4 -6 -9 0
v:l2=standstill & d:ahead	0 0 14 0 -5 -9 0
v:l2=standstill & d:gone	0 9 0 0 -11 0 0
v:l2=start	0 0 -11 -3 8 -1 3
v:l2=start & d:ahead	0 0 -10 -7 9 -1 5
v:l2=statement	0 0 -1 -2 7 0 0
v:l2=stay	0 0 -15 9 10 -6 0
v:l2=stay & d:ahead	0 0 -15 0 23 -6 0
v:l2=stay & d:gone	0 0 0 11 -11 0 0
v:l2=step	0 0 0 7 -4 0 0
v:l2=stockholm	0 0 -4 -7 14 0 0
v:l2=stockholm & d:gone	0 0 0 -7 8 0 0
v:l2=stop	0 0 3 9 -11 0 0
v:l2=stop & d:ahead	0 0 6 0 -4 0 0
v:l2=stop & d:gone	0 0 -1 10 -6 0 0
v:l2=strike	0 0 -7 1 5 0 0
v:l2=strike & d:ahead	0 0 -6 0 7 0 0
v:l2=sunday	0 0 0 -8 -3 13 0
v:l2=sunday & d:ahead	0 0 0 -6 -7 13 0
v:l2=surcharge & d:gone	0 0 0 6 -6 0 0
v:l2=suspend	0 -3 7 -5 -5 6 0
v:l2=suspend & d:ahead	0 0 10 2 -18 6 0
v:l2=suspend & d:gone	0 -2 -7 -2 10 0 0
v:l2=table	0 0 0 7 -5 0 0
v:l2=table & d:gone	0 0 0 7 -7 0 0
v:l2=take	0 0 -7 26 -19 0 0
v:l2=take & d:ahead	0 0 -5 23 -16 0 0
v:l2=take & d:gone	0 0 0 -9 10 0 0
v:l2=take & d:today	0 0 0 13 -11 0 0
v:l2=talk	0 0 10 -3 -4 0 0
v:l2=talk & d:today	0 0 12 -1 -9 0 0
v:l2=tariff	0 0 7 -12 17 -14 -4
v:l2=tariff & d:ahead	0 0 7 -16 17 -14 -4
v:l2=telephone	0 0 -19 2 17 0 0
v:l2=telephone & d:ahead	0 0 -17 0 19 0 0
v:l2=tell	0 0 0 -2 7 0 0
v:l2=term	0 0 8 0 -5 -2 0
v:l2=term & d:ahead	0 0 8 0 -5 -2 0
v:l2=that	0 0 17 2 -15 -4 0
v:l2=that & d:ahead	0 0 14 5 -15 -4 0
v:l2=the	0 0 -16 -12 37 0 -4
v:l2=the & d:ahead	0 0 -10 11 0 0 -3
v:l2=the & d:gone	0 0 0 -14 16 0 0
v:l2=the & d:today	0 0 -6 -19 27 0 0
v:l2=there	0 0 -9 -5 9 0 2
v:l2=there & d:ahead	0 0 -8 0 5 0 3
v:l2=they	0 0 -6 -3 11 0 0
v:l2=they & d:today	0 0 -5 -2 8 0 0
v:l2=thi	0 0 -7 -2 -3 0 13
v:l2=thursday	0 0 17 -15 -4 0 -3
v:l2=thursday & d:ahead	0 0 8 -1 -2 0 -2
v:l2=thursday & d:today	0 0 10 -9 -3 0 0
v:l2=time	0 0 -16 0 19 0 -4
v:l2=time & d:ahead	0 0 -15 -8 27 0 -4
v:l2=to	0 0 2 2 -16 20 -15
v:l2=to & d:ahead	0 0 10 3 -29 23 -13
v:l2=to & d:today	0 0 -16 -1 14 0 0
v:l2=town	0 0 0 7 -7 0 0
v:l2=trade	0 0 0 -4 6 0 0
v:l2=truce	-5 -11 8 -4 -3 0 1
v:l2=truce & d:ahead	0 0 -4 -24 8 2 3
v:l2=truce & d:gone	-3 -10 -4 16 -4 -4 0
v:l2=truce & d:today	0 0 27 -19 -8 0 0
v:l2=tuesday	0 0 18 -23 -4 0 -1
v:l2=tuesday & d:ahead	0 0 6 -11 1 0 0
v:l2=tuesday & d:today	0 0 14 -11 -6 0 0
v:l2=two	0 0 0 -6 10 0 0
v:l2=until	0 -1 21 -7 -25 16 -10
v:l2=until & d:ahead	0 0 0 -9 -11 19 -9
v:l2=until & d:gone	0 0 -2 2 7 -6 0
v:l2=up	0 0 8 -3 -11 10 0
v:l2=up & d:ahead	0 0 10 -2 -15 10 0
v:l2=us	0 0 22 -7 -2 -14 -2
v:l2=us & d:ahead	0 0 22 -4 -4 -14 -2
v:l2=valid	0 0 16 2 -7 -13 0
v:l2=valparaíso	0 0 -2 -6 12 0 0
v:l2=vote	0 0 -2 -1 7 0 0
v:l2=was	0 0 12 -18 6 -3 0
v:l2=was & d:ahead	0 0 15 0 -11 -3 0
v:l2=was & d:gone	0 0 0 -14 20 0 0
v:l2=we	0 0 0 13 -11 0 0
v:l2=we & d:today	0 0 0 14 -12 0 0
v:l2=wednesday	0 0 16 7 -16 0 -11
v:l2=wednesday & d:ahead	0 0 9 19 -21 0 -10
v:l2=wednesday & d:today	0 0 8 -18 2 0 0
v:l2=week	0 0 10 -12 0 0 0
v:l2=week & d:ahead	0 0 12 -5 -5 0 0
v:l2=were	0 0 -8 -9 19 0 0
v:l2=were & d:gone	0 0 0 -5 6 0 0
v:l2=what	0 0 -16 0 14 0 0
v:l2=what & d:ahead	0 0 -10 0 14 0 0
v:l2=what & d:gone	0 0 0 -4 6 0 0
v:l2=which	0 0 2 -9 -8 13 0
v:l2=which & d:ahead	0 0 -9 0 -3 14 0
v:l2=which & d:gone	0 0 0 -5 7 0 0
v:l2=will	0 0 -8 4 -5 13 -2
v:l2=will & d:ahead	0 0 -8 4 -6 13 -2
v:l2=write	0 0 -6 0 9 0 0
v:l2=write & d:ahead	0 0 -5 0 6 0 0
v:l2=year	0 0 -9 5 3 0 0
v:l2=year & d:ahead	0 0 -8 -5 14 0 0
v:l2=year & d:gone	0 0 0 12 -12 0 0
v:l2=york	0 0 0 -2 9 0 0
v:l2=you	0 0 0 -11 17 -4 0
v:l2=zero	0 0 -10 9 6 0 -10
v:l2=zero & d:ahead	0 0 -10 10 5 0 -10
v:l2=—	0 0 -18 -11 30 0 0
v:l2=— & d:today	0 0 -15 -9 24 0 0
v:l=, a	0 0 -5 -11 17 0 0
v:l=, a & d:ahead	0 0 -4 -10 16 0 0
v:l=, and & d:gone	0 0 0 -4 6 0 0
v:l=, friday	0 0 0 -3 7 0 0
v:l=, friday & d:today	0 0 0 -3 7 0 0
v:l=, from	-1 4 -23 -6 2 -3 14
v:l=, from & d:ahead	0 -6 -21 -2 1 -2 16
v:l=, from & d:gone	0 9 0 1 -5 0 -1
v:l=, from & d:today	0 0 0 -12 13 0 0
v:l=, on	11 -3 0 0 -16 1 17
v:l=, on & d:ahead	0 0 0 -15 -9 2 18
v:l=, on & d:gone	12 -2 0 7 -12 0 0
v:l=, since	0 0 0 -6 8 0 0
v:l=, since & d:gone	0 0 0 -6 7 0 0
v:l=, the	0 0 7 2 -5 -3 0
v:l=, the & d:ahead	0 0 11 0 -5 -2 0
v:l=, thursday	0 0 -4 -17 22 0 0
v:l=, thursday & d:today	0 0 -4 -17 22 0 0
v:l=, to	4 -3 5 3 -7 0 -7
v:l=, to & d:ahead	0 0 2 -1 0 1 -6
v:l=, to & d:gone	4 -2 4 6 -10 0 0
v:l=, tuesday	0 0 -9 16 -9 0 0
v:l=, tuesday & d:today	0 0 -9 16 -9 0 0
v:l=, until	-1 0 6 -6 0 -1 -3
v:l=, until & d:gone	0 0 15 -1 -9 0 0
v:l=, wednesday	0 0 10 -2 -7 0 0
v:l=, wednesday & d:today	0 0 10 -2 -7 0 0
v:l=. on	0 0 2 -10 9 -4 -6
v:l=. on & d:ahead	0 0 2 -5 6 -4 -6
v:l=: <number>	0 0 -16 15 -6 0 0
v:l=: <number> & d:today	0 0 -10 13 -8 0 0
v:l=: from	0 0 -6 -8 -2 0 16
v:l=: from & d:ahead	0 0 -5 -6 -5 0 16
v:l=: on	0 0 1 -2 -10 0 12
v:l=: on & d:ahead	0 0 1 0 -13 0 12
v:l=: since	0 0 0 9 -7 0 0
v:l=: since & d:ahead	0 0 0 -5 8 0 0
v:l=: since & d:gone	0 0 0 14 -14 0 0
v:l=: until	0 0 17 0 -12 -6 0
v:l=: until & d:ahead	0 0 18 0 -14 -6 0
v:l=; on	0 0 -4 -1 9 0 0
v:l=<begin> <begin>	-3 2 5 -12 7 0 0
v:l=<begin> <begin> & d:ahead	-2 -4 -2 -24 5 3 7
v:l=<begin> <begin> & d:gone	0 8 9 -2 -7 0 -2
v:l=<begin> and	0 0 -5 0 9 0 0
v:l=<begin> before	0 0 -7 -2 13 0 0
v:l=<begin> before & d:ahead	0 0 -7 0 10 0 0
v:l=<begin> by	0 0 0 7 -2 0 0
v:l=<begin> by & d:gone	0 0 0 -4 7 0 0
v:l=<begin> by & d:today	0 0 0 12 -11 0 0
v:l=<begin> friday	0 0 -5 -3 9 0 0
v:l=<begin> friday & d:today	0 0 -5 -3 9 0 0
v:l=<begin> from	0 2 2 2 -9 -6 8
v:l=<begin> from & d:ahead	0 0 3 15 -19 -5 10
v:l=<begin> from & d:gone	0 4 0 -17 14 0 -1
v:l=<begin> in	0 0 0 -3 6 0 0
v:l=<begin> in & d:gone	0 0 0 -3 6 0 0
v:l=<begin> monday	0 0 -1 8 -6 0 0
v:l=<begin> monday & d:today	0 0 -1 8 -6 0 0
v:l=<begin> on	15 -5 12 -19 0 -8 -18
v:l=<begin> on & d:ahead	0 0 15 -11 -1 -7 -17
v:l=<begin> on & d:gone	17 -3 -6 -9 0 0 0
v:l=<begin> saturday	0 0 11 0 -8 0 0
v:l=<begin> saturday & d:today	0 0 11 0 -8 0 0
v:l=<begin> since	3 -4 -7 6 0 0 0
v:l=<begin> since & d:ahead	0 0 -3 -9 14 0 0
v:l=<begin> since & d:gone	3 -3 -3 10 -8 0 0
v:l=<begin> sunday	0 0 -4 -4 12 0 0
v:l=<begin> the	0 0 1 -11 -1 8 0
v:l=<begin> the & d:ahead	0 0 4 0 -10 8 0
v:l=<begin> the & d:today	0 0 -4 -8 14 0 0
v:l=<begin> tuesday	0 0 -5 0 9 0 0
v:l=<begin> tuesday & d:today	0 0 -5 0 9 0 0
v:l=<begin> until	-2 0 -14 -2 6 13 0
v:l=<begin> until & d:ahead	0 0 -13 -4 5 14 0
v:l=<day-ahead> ,	0 0 -22 -8 26 -4 3
v:l=<day-ahead> , & d:ahead	0 0 -21 -2 20 -4 3
v:l=<day-ahead> to	0 0 12 2 -18 3 -5
v:l=<day-ahead> to & d:ahead	0 0 14 5 -24 4 -4
v:l=<day-ahead> to & d:gone	0 0 0 -1 7 0 0
v:l=<day-gone> ,	0 0 -15 0 18 0 0
v:l=<day-gone> to	0 0 17 0 -7 -6 0
v:l=<day-gone> to & d:ahead	0 0 17 0 -9 -6 0
v:l=<level> from	0 0 -17 -7 32 -6 -10
v:l=<level> from & d:ahead	0 0 -14 -7 27 -5 -9
v:l=<level> from & d:gone	0 0 0 -4 6 0 0
v:l=<level> in	0 0 0 -5 9 0 0
v:l=<level> in & d:gone	0 0 0 -5 9 0 0
v:l=<level> on	0 0 -28 12 0 -4 7
v:l=<level> on & d:ahead	0 0 -27 11 0 -3 7
v:l=<level> on & d:gone	0 0 0 -15 18 0 0
v:l=<level> on & d:today	0 0 0 12 -11 0 0
v:l=<level> since	-4 0 9 -3 0 0 0
v:l=<level> since & d:ahead	0 0 13 0 -10 0 0
v:l=<level> until	0 0 12 0 -17 4 0
v:l=<level> until & d:ahead	0 0 12 0 -16 4 0
v:l=<name> ,	0 0 9 -1 -6 0 0
v:l=<name> , & d:today	0 0 9 0 -7 0 0
v:l=<name> from	0 0 0 14 0 0 -14
v:l=<name> from & d:ahead	0 0 0 5 7 0 -14
v:l=<name> in	0 0 0 -7 10 0 0
v:l=<name> in & d:gone	0 0 0 -7 8 0 0
v:l=<name> on	-1 7 -14 -15 23 0 0
v:l=<name> on & d:ahead	0 0 -10 -1 17 0 0
v:l=<name> on & d:gone	0 7 0 -3 0 0 0
v:l=<name> on & d:today	0 0 -1 -9 13 0 0
v:l=<name> until	0 0 0 0 -6 7 0
v:l=<name> until & d:ahead	0 0 0 0 -6 7 0
v:l=<number> ,	0 0 18 0 -12 0 0
v:l=<number> , & d:today	0 0 0 -13 15 0 0
v:l=<number> from	0 0 0 -6 4 0 0
v:l=<number> of	0 0 0 -5 8 0 0
v:l=<number> on	0 0 -11 42 -36 0 5
v:l=<number> on & d:ahead	0 0 -9 29 -25 0 5
v:l=<number> on & d:gone	0 0 0 13 -11 0 0
v:l=<number> on & d:today	0 0 0 11 -8 0 0
v:l=<number> since	0 0 0 -11 12 0 0
v:l=<number> since & d:gone	0 0 0 -11 11 0 0
v:l=<office> on	0 0 -1 -5 10 0 0
v:l=<organisation> announce	0 0 0 7 -6 0 0
v:l=<organisation> announce & d:today	0 0 0 7 -6 0 0
v:l=<organisation> meet	0 0 12 -1 -9 0 0
v:l=<organisation> on	0 0 -5 -2 12 0 0
v:l=<organisation> on & d:ahead	0 0 -5 0 8 0 0
v:l=<person> ,	0 0 -2 26 -24 0 0
v:l=<person> , & d:gone	0 0 0 -7 7 0 0
v:l=<person> , & d:today	0 0 -1 31 -29 0 0
v:l=<person> :	0 0 3 -11 6 0 0
v:l=<person> : & d:gone	0 0 -2 -7 12 0 0
v:l=<person> on	0 0 -13 -9 26 0 0
v:l=<person> on & d:ahead	0 0 -10 0 16 0 0
v:l=<seat> ,	0 0 -16 18 -1 -2 -5
v:l=<seat> , & d:ahead	0 0 -1 0 8 0 0
v:l=<seat> , & d:gone	0 0 0 -11 12 0 0
v:l=<seat> , & d:today	0 0 -14 23 -8 0 -2
v:l=<seat> from	0 0 -2 -3 0 0 6
v:l=<seat> from & d:ahead	0 0 -2 0 -3 0 7
v:l=<seat> on & d:ahead	0 0 0 -3 7 -1 -3
v:l=<seat> on & d:gone	0 0 0 -6 9 0 0
v:l=<seat> on & d:today	0 0 0 10 -8 0 0
v:l=<span> ,	0 0 -6 -4 12 0 0
v:l=<span> from	-3 5 -11 1 -19 -2 26
v:l=<span> from & d:ahead	0 -4 -23 -3 -5 -1 29
v:l=<span> from & d:gone	-2 9 10 2 -16 0 -3
v:l=<span> in	0 0 0 14 -13 0 0
v:l=<span> in & d:gone	0 0 0 14 -14 0 0
v:l=<span> on	0 0 -5 0 8 0 0
v:l=<span> on & d:ahead	0 0 -5 0 6 0 0
v:l=<span> to	0 0 10 -5 1 -7 0
v:l=<span> to & d:ahead	0 0 11 0 -7 -6 0
v:l=<span> to & d:gone	0 0 0 -5 10 0 0
v:l=again on	0 0 -11 -3 7 0 9
v:l=again on & d:ahead	0 0 -11 0 2 0 10
v:l=agree in	0 0 0 15 -14 0 0
v:l=agree in & d:gone	0 0 0 15 -14 0 0
v:l=agree on & d:ahead	0 0 0 -10 16 0 0
v:l=agree on & d:gone	0 5 0 11 -14 0 0
v:l=agreement on	0 0 0 -4 6 0 0
v:l=and end	0 0 -4 0 6 0 0
v:l=and from	0 0 -5 -6 -1 0 13
v:l=and from & d:ahead	0 0 -5 -3 -4 0 13
v:l=and on & d:gone	0 -1 0 6 0 0 0
v:l=and since	0 0 0 -5 6 0 0
v:l=and since & d:gone	0 0 0 -5 6 0 0
v:l=announce on	0 0 6 -3 0 0 0
v:l=announce on & d:ahead	0 0 7 0 -6 0 0
v:l=apply from	0 0 6 14 -13 0 -8
v:l=apply from & d:ahead	0 0 6 3 -3 0 -7
v:l=apply since	0 0 0 -6 7 0 0
v:l=apply until	0 0 5 0 -11 4 0
v:l=apply until & d:ahead	0 0 5 0 -11 4 0
v:l=arrive on	0 0 6 0 -5 0 0
v:l=arrive on & d:ahead	0 0 6 0 -6 0 0
v:l=as of	0 0 -23 21 -14 -4 10
v:l=as of & d:ahead	0 0 -16 17 -13 -3 11
v:l=as of & d:today	0 0 -5 7 -2 0 0
v:l=as since	0 0 0 -9 10 0 0
v:l=as since & d:gone	0 0 0 -9 9 0 0
v:l=at <number>	0 0 4 -8 2 0 0
v:l=at <number> & d:today	0 0 -1 -8 13 0 0
v:l=at the	6 0 -6 -11 17 -9 0
v:l=at the & d:ahead	0 0 -6 0 17 -9 0
v:l=at the & d:gone	7 0 0 -9 0 0 0
v:l=away on	0 0 8 0 -6 0 0
v:l=away on & d:ahead	0 0 8 0 -7 0 0
v:l=back on	0 0 -6 -11 18 0 -4
v:l=back on & d:ahead	0 0 -6 -10 18 0 -4
v:l=back to	0 0 -6 0 8 0 0
v:l=back to & d:ahead	0 0 -6 0 7 0 0
v:l=been since	0 0 0 -4 6 0 0
v:l=before the	0 0 -3 0 16 -13 0
v:l=before the & d:ahead	0 0 -2 0 15 -13 0
v:l=begin in	0 0 -6 -2 10 0 0
v:l=begin in & d:ahead	0 0 -6 0 9 0 0
v:l=begin on	-4 7 -4 11 -12 -16 9
v:l=begin on & d:ahead	0 -5 -4 12 -9 -16 11
v:l=begin on & d:gone	-2 11 0 1 -6 0 -3
v:l=briefing ,	0 0 0 9 -8 0 0
v:l=briefing , & d:today	0 0 0 9 -8 0 0
v:l=busan in	0 0 0 12 -12 0 0
v:l=busan in & d:gone	0 0 0 12 -12 0 0
v:l=busan on	0 0 -2 -8 14 0 0
v:l=busan on & d:gone	0 0 0 -8 9 0 0
v:l=by the	0 0 -21 -7 31 0 -1
v:l=by the & d:ahead	0 0 -20 0 27 0 -1
v:l=by the & d:gone	0 0 0 -4 6 0 0
v:l=change on	0 0 -6 15 -5 0 -5
v:l=change on & d:ahead	0 0 -5 18 -8 0 -5
v:l=close on & d:ahead	0 0 6 0 -3 0 0
v:l=collect from	0 0 0 9 -5 0 -2
v:l=collect from & d:ahead	0 0 0 10 -5 0 -2
v:l=come on	0 0 -1 0 7 0 0
v:l=conclude in	0 0 0 8 -8 0 0
v:l=conclude in & d:gone	0 0 0 8 -8 0 0
v:l=counted from	0 -3 6 17 -19 -1 1
v:l=counted from & d:ahead	0 0 7 16 -24 -1 1
v:l=date :	0 0 0 -7 7 0 0
v:l=date : & d:today	0 0 -5 -6 12 0 0
v:l=date is	0 0 9 0 -13 6 0
v:l=date is & d:ahead	0 0 9 0 -14 7 0
v:l=day ,	0 0 1 0 -9 9 0
v:l=declare on	0 0 -5 17 -12 0 0
v:l=declare on & d:ahead	0 0 -5 10 -6 0 0
v:l=declare on & d:gone	0 0 0 7 -6 0 0
v:l=die on	-3 0 13 0 -6 0 0
v:l=die on & d:ahead	0 0 14 0 -12 0 0
v:l=die on & d:gone	-2 0 0 0 6 0 0
v:l=down on	0 0 -1 -2 8 0 0
v:l=duty from	0 0 -4 19 -5 0 -15
v:l=duty from & d:ahead	0 0 -4 28 -16 0 -15
v:l=duty in	0 0 0 6 -6 0 0
v:l=duty in & d:gone	0 0 0 6 -6 0 0
v:l=duty of	0 0 0 -11 15 0 0
v:l=duty of & d:gone	0 0 0 -5 7 0 0
v:l=duty on	0 0 -10 0 11 0 0
v:l=duty on & d:ahead	0 0 -8 0 9 0 0
v:l=duty until & d:ahead	0 0 4 0 -7 3 0
v:l=eastern time	0 0 0 -11 14 0 -1
v:l=effect from	0 0 -5 -9 7 0 6
v:l=effect from & d:ahead	0 0 -5 -9 7 0 6
v:l=effect on	0 0 -3 13 -8 -3 1
v:l=effect on & d:ahead	0 0 -1 6 -3 -3 1
v:l=effect on & d:gone	0 0 0 14 -12 0 0
v:l=effect on & d:today	0 0 0 -5 6 0 0
v:l=end in	0 0 -5 -5 16 0 0
v:l=end in & d:ahead	0 0 -5 0 7 0 0
v:l=end in & d:gone	0 0 0 -4 9 0 0
v:l=end on	6 -1 12 9 -16 0 -13
v:l=end on & d:ahead	-5 0 10 -5 -8 2 -11
v:l=end on & d:gone	10 0 6 14 -18 -6 0
v:l=enter before	0 0 -7 -8 20 0 -4
v:l=enter before & d:ahead	0 0 -6 -7 19 0 -4
v:l=expire on	7 -1 6 -11 -5 1 -4
v:l=expire on & d:ahead	-2 0 9 0 -6 2 -3
v:l=expire on & d:gone	9 0 -7 -8 0 0 0
v:l=extend to	0 0 -3 -4 0 6 0
v:l=extend to & d:ahead	0 0 -2 0 -4 7 0
v:l=extend to & d:gone	0 0 0 -3 8 0 0
v:l=extension to	0 0 3 0 -6 3 0
v:l=extension to & d:ahead	0 0 3 0 -8 4 0
v:l=fall on	0 0 -13 20 -2 0 -4
v:l=fall on & d:ahead	0 0 -13 7 8 0 -4
v:l=fall on & d:gone	0 0 0 15 -15 0 0
v:l=follow on	0 0 -9 0 12 0 0
v:l=follow on & d:ahead	0 0 -9 0 12 0 0
v:l=force on	0 0 0 -7 4 0 1
v:l=force on & d:ahead	0 0 0 -6 2 0 1
v:l=force since	0 0 -7 0 8 0 0
v:l=force since & d:ahead	0 0 -7 -5 13 0 0
v:l=force until	0 0 11 0 -5 -4 0
v:l=force until & d:ahead	0 0 11 0 -6 -4 0
v:l=friday ,	0 0 7 0 -3 0 -2
v:l=friday , & d:ahead	0 0 14 -1 -10 0 -1
v:l=friday , & d:today	0 0 -10 2 3 0 0
v:l=from the	0 0 -23 16 -8 -5 14
v:l=from the & d:ahead	0 0 -22 -7 6 -4 15
v:l=from the & d:gone	0 0 0 21 -18 0 0
v:l=geneva ,	0 0 -3 0 8 0 0
v:l=geneva on	0 0 -3 -11 17 0 0
v:l=geneva on & d:gone	0 0 0 -10 10 0 0
v:l=go on	0 0 21 0 -17 0 0
v:l=go on & d:ahead	0 0 15 0 -13 0 0
v:l=good from	0 0 -7 -12 21 0 -3
v:l=good from & d:ahead	0 0 -7 -12 21 0 -3
v:l=good to	0 0 7 0 -5 0 0
v:l=good to & d:ahead	0 0 9 0 -7 0 0
v:l=good until	0 0 6 0 -2 -1 0
v:l=good until & d:ahead	0 0 7 0 -3 -1 0
v:l=happen on	0 0 19 -5 -9 -7 -3
v:l=happen on & d:ahead	0 0 19 0 -12 -7 -3
v:l=have end	0 0 -16 0 19 0 0
v:l=have until	0 0 -10 10 2 -3 0
v:l=have until & d:ahead	0 0 -9 -9 19 -3 0
v:l=have until & d:gone	0 0 0 18 -16 0 0
v:l=hold since	0 7 -5 -3 2 0 0
v:l=hold since & d:gone	0 8 0 -3 -4 0 0
v:l=hold until	0 0 10 -2 -14 5 0
v:l=hold until & d:ahead	0 0 10 0 -16 5 0
v:l=in <name>	0 0 -3 -5 11 0 0
v:l=in <name> & d:today	0 0 -2 -5 9 0 0
v:l=in <seat>	0 0 -5 -6 14 0 0
v:l=in <seat> & d:today	0 0 -1 -4 8 0 0
v:l=in on	0 0 9 4 -10 0 -3
v:l=in on & d:ahead	0 0 9 12 -18 0 -3
v:l=in on & d:gone	0 0 0 -8 9 0 0
v:l=introduce on	0 0 0 -9 9 0 0
v:l=introduce on & d:gone	0 0 0 -8 8 0 0
v:l=is <level>	0 0 -4 -2 9 0 0
v:l=is <level> & d:today	0 0 -4 -2 9 0 0
v:l=it end	0 0 19 0 -16 0 0
v:l=it is	0 0 -3 0 6 0 0
v:l=it on	0 0 -12 -4 19 0 -2
v:l=it on & d:ahead	0 0 -11 -7 23 0 -1
v:l=lapse on & d:ahead	0 0 6 0 -8 1 0
v:l=lapse on & d:gone	0 0 0 0 6 0 0
v:l=last until	0 0 3 -5 6 -5 0
v:l=last until & d:gone	0 0 0 -4 6 0 0
v:l=law on	0 0 8 0 -8 0 0
v:l=letter of	0 0 0 7 -6 0 0
v:l=letter of & d:gone	0 0 0 8 -8 0 0
v:l=loaded before	0 0 -11 -11 22 0 0
v:l=loaded before & d:ahead	0 0 -10 -5 16 0 0
v:l=m .	0 0 -5 -7 14 0 0
v:l=m . & d:today	0 0 0 -5 6 0 0
v:l=make in	0 0 0 6 -6 0 0
v:l=meet on	0 0 -3 0 8 0 0
v:l=mid -	0 0 -2 8 -3 0 0
v:l=mid - & d:gone	0 0 0 8 -7 0 0
v:l=middle of	0 0 0 7 -6 0 0
v:l=middle of & d:gone	0 0 0 7 -7 0 0
v:l=midnight on	10 0 -6 -21 1 -7 16
v:l=midnight on & d:ahead	-1 0 -3 -15 5 -7 16
v:l=midnight on & d:gone	13 0 0 -3 -8 0 0
v:l=minute of	0 0 -11 -1 15 0 0
v:l=monday ,	0 0 -7 15 -18 -1 12
v:l=monday , & d:ahead	0 0 4 12 -28 0 13
v:l=monday , & d:today	0 0 -14 3 9 0 0
v:l=more from	0 0 -1 0 7 0 -1
v:l=more from & d:ahead	0 0 -1 0 7 0 -1
v:l=noon on	0 0 -3 12 -5 0 0
v:l=notice of	0 0 -10 3 3 0 0
v:l=notice of & d:ahead	0 0 -9 0 10 0 0
v:l=off until	0 0 -2 0 6 -1 0
v:l=off until & d:ahead	0 0 -2 0 6 -1 0
v:l=on <day-ahead>	0 0 -7 0 10 0 0
v:l=on <day-ahead> & d:today	0 0 -7 0 10 0 0
v:l=on <day-gone>	0 0 -9 -3 13 0 0
v:l=on <day-gone> & d:today	0 0 -9 -3 13 0 0
v:l=on the	-2 0 5 22 -12 -2 -5
v:l=on the & d:ahead	0 0 7 -12 0 0 -3
v:l=on the & d:gone	0 0 -2 15 -6 0 0
v:l=on to & d:ahead	0 0 0 0 -6 4 0
v:l=or after	0 0 -8 -7 18 0 -2
v:l=or after & d:ahead	0 0 -8 -5 16 0 -2
v:l=order on	0 0 -1 0 6 0 0
v:l=other since	0 0 0 -6 6 0 0
v:l=other since & d:gone	0 0 0 -6 6 0 0
v:l=out on	8 -1 12 -12 -13 9 -5
v:l=out on & d:ahead	0 0 13 -2 -15 9 -5
v:l=out on & d:gone	10 -1 0 -6 0 0 0
v:l=over on	0 0 10 -4 -5 0 0
v:l=over on & d:ahead	0 0 12 0 -9 0 0
v:l=over on & d:gone	0 0 0 -3 7 0 0
v:l=pay <level>	0 0 -3 -1 8 0 0
v:l=prolonged to	0 0 22 0 -20 -1 0
v:l=published on	0 0 -4 13 -7 0 0
v:l=published on & d:ahead	0 0 -2 0 7 0 0
v:l=published on & d:today	0 0 0 12 -11 0 0
v:l=reach on	0 0 10 -3 -5 0 0
v:l=reach on & d:ahead	0 0 10 0 -8 0 0
v:l=renewed in	0 0 0 -10 10 0 0
v:l=renewed in & d:gone	0 0 0 -10 10 0 0
v:l=return on	0 0 7 -3 0 0 -1
v:l=return on & d:ahead	0 0 7 -3 0 0 -1
v:l=run out	5 0 7 -15 -1 0 0
v:l=run out & d:today	0 0 9 -8 -3 0 0
v:l=run to	0 0 -13 -4 8 10 0
v:l=run to & d:ahead	0 0 -9 0 0 11 0
v:l=run to & d:gone	0 0 -6 -2 15 0 0
v:l=run until	0 0 17 -7 -19 2 0
v:l=run until & d:ahead	0 0 24 0 -33 3 0
v:l=run until & d:gone	0 0 -7 -6 16 0 0
v:l=saturday ,	0 0 -7 7 4 0 -7
v:l=saturday , & d:ahead	0 0 -6 5 5 0 -7
v:l=say in	0 0 0 -7 7 0 0
v:l=say in & d:gone	0 0 0 -7 7 0 0
v:l=say on	0 0 -4 12 0 0 -4
v:l=say on & d:ahead	0 0 0 7 0 0 -3
v:l=say on & d:gone	0 0 0 -2 8 0 0
v:l=say on & d:today	0 0 -5 9 -4 0 0
v:l=sheet of	0 0 0 -6 9 0 0
v:l=sheet of & d:gone	0 0 0 -5 6 0 0
v:l=ship before	0 0 -3 6 0 0 -1
v:l=ship before & d:ahead	0 0 -3 8 -1 0 -1
v:l=sign by	0 0 13 0 -11 0 0
v:l=sign by & d:ahead	0 0 13 0 -11 0 0
v:l=sign on	0 0 -4 -6 13 0 0
v:l=sign on & d:ahead	0 0 -4 -4 11 0 0
v:l=since the	0 0 -6 0 4 0 0
v:l=since the & d:ahead	0 0 -5 -2 10 0 0
v:l=so on	0 0 -7 0 8 0 0
v:l=so on & d:ahead	0 0 -6 0 7 0 0
v:l=start on	0 0 -11 0 5 -1 3
v:l=start on & d:ahead	0 0 -10 -7 9 -1 5
v:l=stay until	0 0 -8 0 9 0 0
v:l=stay until & d:ahead	0 0 -8 0 9 0 0
v:l=sunday ,	0 0 0 -8 -3 13 0
v:l=sunday , & d:ahead	0 0 0 -6 -7 13 0
v:l=suspend from	0 0 -9 -2 8 0 1
v:l=suspend from & d:ahead	0 0 -9 7 -2 0 1
v:l=suspend since	0 0 0 11 -11 0 0
v:l=suspend since & d:gone	0 0 0 13 -13 0 0
v:l=suspend until	0 0 8 -10 -5 3 0
v:l=suspend until & d:ahead	0 0 11 -3 -12 3 0
v:l=suspend until & d:gone	0 0 -4 -4 13 0 0
v:l=table on	0 0 0 7 -7 0 0
v:l=table on & d:gone	0 0 0 7 -7 0 0
v:l=take effect	0 0 -4 34 -31 0 0
v:l=take effect & d:today	0 0 0 13 -11 0 0
v:l=take since	0 0 0 -6 7 0 0
v:l=take since & d:gone	0 0 0 -6 6 0 0
v:l=talk on	0 0 11 -1 -6 0 0
v:l=talk on & d:today	0 0 12 -1 -9 0 0
v:l=tariff from	0 0 -2 -14 20 0 -3
v:l=tariff from & d:ahead	0 0 -2 -14 20 0 -3
v:l=tariff on	0 0 0 8 -5 0 0
v:l=tariff on & d:gone	0 0 0 8 -8 0 0
v:l=tariff until	0 0 18 -1 -7 -13 0
v:l=tariff until & d:ahead	0 0 18 0 -9 -13 0
v:l=telephone on	0 0 -17 2 14 0 0
v:l=telephone on & d:ahead	0 0 -17 0 19 0 0
v:l=the <organisation>	0 0 0 -13 18 0 0
v:l=the <organisation> & d:gone	0 0 0 -10 11 0 0
v:l=thursday ,	0 0 17 -15 -4 0 -3
v:l=thursday , & d:ahead	0 0 8 -1 -2 0 -2
v:l=thursday , & d:today	0 0 10 -9 -3 0 0
v:l=time on	0 0 0 -9 11 0 -4
v:l=time on & d:ahead	0 0 0 -8 9 0 -4
v:l=to <level>	0 0 8 0 -4 0 0
v:l=to <level> & d:ahead	0 0 10 -3 -5 0 0
v:l=to <seat>	0 0 -3 -3 10 0 0
v:l=to the	0 0 -8 -5 -12 24 -3
v:l=to the & d:ahead	0 0 -7 0 -18 27 -3
v:l=to the & d:gone	0 0 0 -2 12 -4 0
v:l=truce end	0 0 12 -7 -10 0 3
v:l=truce of	0 -5 -12 18 -9 -3 5
v:l=truce of & d:ahead	0 0 -11 -8 9 -2 6
v:l=truce of & d:gone	0 -4 0 23 -19 0 0
v:l=truce on	0 0 -2 -7 12 0 0
v:l=truce to	0 0 -3 -7 0 12 0
v:l=truce to & d:ahead	0 0 -3 0 -12 15 0
v:l=truce to & d:gone	0 0 0 -6 13 -2 0
v:l=truce until	0 0 -9 0 13 -3 0
v:l=truce until & d:ahead	0 0 -9 0 13 -2 0
v:l=tuesday ,	0 0 18 -23 -4 0 -1
v:l=tuesday , & d:ahead	0 0 6 -11 1 0 0
v:l=tuesday , & d:today	0 0 14 -11 -6 0 0
v:l=until the	0 0 -2 0 -8 17 -9
v:l=until the & d:ahead	0 0 0 -7 -14 20 -8
v:l=until the & d:gone	0 0 -2 2 6 -6 0
v:l=up in	0 0 0 8 -7 0 0
v:l=up in & d:gone	0 0 0 8 -7 0 0
v:l=up on	0 0 2 -10 -4 11 0
v:l=up on & d:ahead	0 0 3 -2 -10 11 0
v:l=up on & d:gone	0 0 0 -4 6 0 0
v:l=us to	0 0 12 0 -1 -10 0
v:l=us to & d:ahead	0 0 12 0 -1 -10 0
v:l=vote on	0 0 -2 -1 7 0 0
v:l=wednesday ,	0 0 16 7 -16 0 -11
v:l=wednesday , & d:ahead	0 0 9 19 -21 0 -10
v:l=wednesday , & d:today	0 0 8 -18 2 0 0
v:l=week ,	0 0 13 -3 -9 0 0
v:l=week , & d:ahead	0 0 13 0 -11 0 0
v:l=week of	0 0 0 -5 8 0 0
v:l=write on	0 0 -6 0 8 0 0
v:l=write on & d:ahead	0 0 -5 0 6 0 0
v:l=— monday	0 0 0 -6 7 0 0
v:l=— monday & d:today	0 0 0 -6 7 0 0
v:lead="	-3 0 0 17 -4 -8 -3
v:lead=" & d:ahead	0 0 -11 1 15 -7 -3
v:lead=" & d:gone	-2 0 0 20 -16 0 0
v:lead=" & d:today	0 0 19 -8 -12 0 0
v:lead=(	0 0 -9 -4 22 -11 -4
v:lead=( & d:ahead	0 0 -17 0 27 -11 -3
v:lead=( & d:today	0 0 8 -3 -4 0 0
v:lead=) & d:today	0 0 0 -6 9 0 0
v:lead=,	-4 -1 9 1 6 -18 -5
v:lead=, & d:ahead	-13 -20 13 -2 -8 -6 5
v:lead=, & d:gone	8 14 -4 -1 4 -25 -17
v:lead=, & d:today	-10 -6 -2 0 16 -14 -17
v:lead=-	0 0 0 0 -2 6 0
v:lead=- & d:ahead	0 0 5 -1 -13 8 1
v:lead=- & d:gone	0 0 0 -3 9 0 0
v:lead=- & d:today	0 0 -11 3 3 0 0
v:lead=1	0 0 -29 -7 17 0 15
v:lead=1 & d:ahead	0 0 -13 -7 1 0 16
v:lead=1 & d:today	0 0 -23 -5 25 0 0
v:lead=10	0 0 27 -6 -20 0 0
v:lead=10 & d:ahead	0 0 12 0 -12 0 0
v:lead=11	0 0 8 12 -14 -4 0
v:lead=11 & d:today	0 0 -2 -2 8 0 0
v:lead=12	0 0 20 4 -22 0 0
v:lead=12 & d:today	0 0 0 6 -4 0 0
v:lead=13	0 0 19 -3 -26 14 0
v:lead=13 & d:today	0 0 21 -2 -18 0 0
v:lead=14	0 0 -23 20 -4 0 0
v:lead=14 & d:today	0 0 -13 21 -12 0 0
v:lead=2	0 0 -12 2 5 0 0
v:lead=2 & d:gone	0 0 0 6 -6 0 0
v:lead=2 & d:today	0 0 -6 -3 12 0 0
v:lead=20	0 0 -7 0 10 0 0
v:lead=24	-3 0 -8 -7 21 0 0
v:lead=24 & d:today	0 0 0 -4 6 0 0
v:lead=28	0 0 -2 -4 10 0 0
v:lead=29	0 0 -3 -8 15 0 0
v:lead=29 & d:today	0 0 -1 0 6 0 0
v:lead=3	0 0 18 -4 -10 0 0
v:lead=30	0 0 29 -10 -23 0 0
v:lead=30 & d:today	0 0 30 -8 -25 0 0
v:lead=31	0 0 19 0 -17 0 0
v:lead=4	0 0 -5 -6 14 0 0
v:lead=5	0 0 0 -7 9 0 0
v:lead=6	0 0 -9 -1 -2 12 0
v:lead=8	0 0 -13 7 1 0 0
v:lead=8 & d:ahead	0 0 -12 -3 18 0 0
v:lead=8 & d:gone	0 0 0 11 -10 0 0
v:lead=9	0 -6 -22 -6 3 10 13
v:lead=9 & d:today	0 0 -3 -2 8 0 0
v:lead=:	-18 -16 11 26 -16 -22 2
v:lead=: & d:ahead	-1 -1 4 13 -10 -16 7
v:lead=: & d:gone	-12 -9 5 -14 23 -2 -5
v:lead=: & d:today	0 0 12 30 -31 -1 -2
v:lead=;	-4 -2 6 -3 -7 4 8
v:lead=; & d:ahead	0 0 0 -5 -7 5 9
v:lead=; & d:gone	-3 -1 -5 -6 17 0 0
v:lead=; & d:today	0 0 14 7 -19 0 0
v:lead=@	0 0 0 -9 11 0 0
v:lead=@ & d:today	0 0 0 -9 11 0 0
v:lead=a	-7 -6 14 0 -1 -10 0
v:lead=a & d:ahead	0 0 9 14 -13 -7 0
v:lead=a & d:gone	-6 -5 7 -17 15 0 0
v:lead=after	0 0 9 -13 5 -9 -3
v:lead=after & d:ahead	0 0 -6 -3 18 -8 -3
v:lead=after & d:gone	0 0 19 -6 -12 0 0
v:lead=algeria	0 0 -3 0 7 0 0
v:lead=america	0 0 -2 0 9 -6 0
v:lead=an	0 0 0 -3 -3 8 0
v:lead=an & d:ahead	0 0 0 0 -8 9 0
v:lead=and	0 -5 11 -2 0 2 -22
v:lead=and & d:ahead	0 0 21 7 -23 3 -20
v:lead=and & d:gone	0 -4 -14 -8 23 0 0
v:lead=and & d:today	0 0 -12 -4 18 0 0
v:lead=april	0 0 -12 -13 26 0 0
v:lead=april & d:ahead	0 0 -11 0 15 0 0
v:lead=april & d:gone	0 0 0 -10 11 0 0
v:lead=argentina	0 0 -2 0 7 0 0
v:lead=argentina & d:ahead	0 0 -2 0 6 0 0
v:lead=as	0 0 11 -10 0 4 -2
v:lead=as & d:ahead	0 0 7 -1 -9 4 -1
v:lead=as & d:today	0 0 4 -21 11 0 0
v:lead=at	-1 0 15 16 -28 -1 4
v:lead=at & d:gone	0 0 0 -4 8 0 0
v:lead=at & d:today	0 0 12 20 -29 0 0
v:lead=august	0 10 -6 -6 9 -8 -3
v:lead=august & d:ahead	0 0 -6 0 14 -7 -2
v:lead=august & d:gone	0 11 0 -2 -7 0 0
v:lead=australia	0 0 11 -2 0 -8 0
v:lead=because	4 4 0 6 -17 6 0
v:lead=because & d:ahead	0 0 0 0 -2 7 0
v:lead=because & d:gone	6 4 0 7 -16 0 0
v:lead=before	-1 -1 -1 3 10 -15 -8
v:lead=before & d:ahead	0 0 5 9 -2 -14 -6
v:lead=before & d:today	0 0 -12 -13 24 0 0
v:lead=beijing	0 0 4 8 -10 0 0
v:lead=beijing & d:ahead	0 0 8 17 -23 0 0
v:lead=beijing & d:gone	0 0 0 -5 6 0 0
v:lead=beijing & d:today	0 0 -2 -4 10 0 0
v:lead=bessent	0 0 -6 0 7 2 0
v:lead=both	0 0 14 6 -14 0 -1
v:lead=both & d:ahead	0 0 15 -3 -8 0 0
v:lead=both & d:gone	0 0 0 13 -10 0 0
v:lead=britain	0 0 10 0 0 -10 0
v:lead=britain & d:ahead	0 0 11 0 0 -10 0
v:lead=but	0 0 8 -5 -6 3 0
v:lead=but & d:ahead	0 0 10 0 -10 3 0
v:lead=by	0 0 -18 -1 21 0 0
v:lead=by & d:ahead	0 0 -13 0 18 0 0
v:lead=by & d:gone	0 0 0 -10 14 0 0
v:lead=canada	0 0 0 -5 0 -5 9
v:lead=canada & d:ahead	0 0 1 0 -8 -5 11
v:lead=canada & d:gone	0 0 0 -3 6 0 0
v:lead=chile	0 0 -1 -4 8 0 0
v:lead=china	0 0 15 -33 9 0 -7
v:lead=china & d:ahead	0 0 18 -14 -4 0 -6
v:lead=china & d:gone	0 0 0 -15 20 0 0
v:lead=china & d:today	0 0 0 -4 8 0 0
v:lead=chinese	0 0 0 8 -6 0 0
v:lead=chinese & d:gone	0 0 0 8 -8 0 0
v:lead=customs	0 0 10 0 -8 0 0
v:lead=customs & d:ahead	0 0 10 0 -9 0 0
v:lead=december	0 0 0 6 -3 0 0
v:lead=february	0 0 -5 0 10 0 0
v:lead=february & d:ahead	0 0 -5 0 8 0 0
v:lead=for	0 0 11 -11 3 -5 -1
v:lead=for & d:ahead	0 0 14 2 -12 -5 -1
v:lead=for & d:gone	0 0 0 -13 15 0 0
v:lead=friday	0 0 -2 -11 16 0 -1
v:lead=friday & d:gone	0 0 0 -4 6 0 0
v:lead=friday & d:today	0 0 -7 -4 13 0 0
v:lead=from	-1 13 -8 4 -10 -1 10
v:lead=from & d:ahead	0 -3 -6 14 -13 0 12
v:lead=from & d:gone	0 16 0 -10 -1 0 -1
v:lead=from & d:today	0 0 0 -5 7 0 0
v:lead=goods	0 0 -18 -1 9 0 5
v:lead=goods & d:ahead	0 0 -14 3 0 0 6
v:lead=goods & d:gone	0 0 0 -6 7 0 0
v:lead=he	0 0 0 -10 16 -1 0
v:lead=he & d:gone	0 0 0 -4 6 0 0
v:lead=here	0 0 0 -6 8 0 0
v:lead=i	0 0 -3 -14 22 -9 0
v:lead=i & d:ahead	0 0 -1 -3 11 -9 1
v:lead=i & d:gone	0 0 0 -3 6 0 0
v:lead=if	-3 -1 18 -7 -15 7 0
v:lead=if & d:ahead	0 0 13 -17 -9 8 0
v:lead=if & d:gone	0 0 -3 -10 20 0 0
v:lead=if & d:today	0 0 16 11 -24 0 0
v:lead=in	0 0 -15 -1 18 -1 -5
v:lead=in & d:ahead	0 0 -13 6 11 0 -3
v:lead=in & d:gone	0 0 0 -3 7 0 0
v:lead=in & d:today	0 0 0 -5 6 0 0
v:lead=india	0 0 14 -12 0 0 -3
v:lead=india & d:ahead	0 0 -6 -5 15 0 -2
v:lead=indonesia	0 0 -5 -9 18 0 0
v:lead=indonesia & d:ahead	0 0 -5 -1 10 0 0
v:lead=indonesia & d:gone	0 0 0 -6 7 0 0
v:lead=it	8 -13 -1 6 -12 6 7
v:lead=it & d:ahead	-5 0 14 -3 -23 9 10
v:lead=it & d:gone	11 -9 -20 20 -11 -6 -3
v:lead=it & d:today	0 0 -37 -23 52 0 0
v:lead=its & d:ahead	0 0 6 -15 11 -2 -4
v:lead=its & d:gone	0 0 0 17 -13 0 0
v:lead=january	0 0 0 -1 -12 17 0
v:lead=january & d:ahead	0 0 0 0 -14 17 0
v:lead=july	0 0 -10 -5 20 -1 0
v:lead=july & d:ahead	0 0 -9 0 13 -1 0
v:lead=june	0 0 -18 0 11 10 0
v:lead=june & d:ahead	0 0 -18 0 9 10 0
v:lead=kenya	0 0 0 7 -4 0 0
v:lead=kenya & d:gone	0 0 0 8 -7 0 0
v:lead=korea	0 0 -13 -6 11 12 -4
v:lead=last	0 0 40 -7 -33 -2 0
v:lead=march	0 0 -9 -1 16 0 0
v:lead=may	0 0 -7 13 -3 -4 0
v:lead=may & d:today	0 0 0 14 -13 0 0
v:lead=minister	0 0 6 -9 1 0 0
v:lead=minister & d:ahead	0 0 7 0 -5 0 0
v:lead=minister & d:today	0 0 0 -8 10 0 0
v:lead=monday	0 0 -8 0 7 0 0
v:lead=monday & d:gone	0 0 -2 -7 12 0 0
v:lead=monday & d:today	0 0 -2 7 -4 0 0
v:lead=mr	0 0 -5 -2 14 0 0
v:lead=my	0 0 8 -2 -3 -1 0
v:lead=my & d:ahead	0 0 8 0 -4 -1 0
v:lead=neither	0 0 13 0 -9 -1 0
v:lead=new & d:ahead	0 0 0 0 8 0 -5
v:lead=no	0 0 2 -7 8 0 -3
v:lead=not	0 0 -6 -11 0 0 15
v:lead=nothing	0 0 -6 -8 16 0 0
v:lead=november	0 0 29 35 -49 -7 0
v:lead=november & d:ahead	0 0 34 0 -30 -6 0
v:lead=november & d:gone	0 0 0 28 -25 0 0
v:lead=november & d:today	0 0 -7 12 -7 0 0
v:lead=october	0 0 -3 -6 13 0 0
v:lead=on	14 -7 3 0 0 -9 -23
v:lead=on & d:ahead	0 0 8 -15 8 -8 -21
v:lead=on & d:gone	16 -5 -8 -10 2 0 0
v:lead=on & d:today	0 0 -5 23 -19 0 0
v:lead=one	0 0 0 -8 11 0 0
v:lead=our	0 0 -5 -7 8 -7 6
v:lead=our & d:ahead	0 0 -4 -1 3 -6 6
v:lead=our & d:gone	0 0 0 -2 6 0 0
v:lead=port	0 0 -4 -9 19 -6 0
v:lead=president	0 0 0 -21 16 0 -3
v:lead=president & d:gone	0 0 0 -10 12 0 0
v:lead=president & d:today	0 0 -2 -2 7 0 0
v:lead=saturday	0 0 -2 -8 12 0 0
v:lead=saturday & d:today	0 0 -1 -8 11 0 0
v:lead=september	12 -1 -9 -21 11 0 0
v:lead=september & d:gone	13 -1 0 -11 -3 0 0
v:lead=september & d:today	0 0 0 -10 11 0 0
v:lead=since	2 -5 -11 18 -9 -2 -2
v:lead=since & d:ahead	0 0 -6 -14 23 -1 0
v:lead=since & d:gone	3 -4 -4 25 -23 0 0
v:lead=so	0 0 -7 4 -2 9 0
v:lead=so & d:ahead	0 0 -4 12 -13 10 0
v:lead=south	0 0 -7 0 0 9 0
v:lead=south & d:ahead	0 0 -7 0 0 9 0
v:lead=sunday	0 0 -6 -7 18 0 0
v:lead=sunday & d:today	0 0 -2 0 6 0 0
v:lead=switzerland	0 0 -5 0 -1 9 0
v:lead=talks	0 0 11 0 -7 0 0
v:lead=that	3 -9 0 -8 1 13 -8
v:lead=that & d:ahead	-3 -4 7 -23 -6 18 -6
v:lead=that & d:gone	7 -5 -20 4 6 -14 -2
v:lead=that & d:today	0 0 -5 -1 9 0 0
v:lead=the	0 3 6 -2 2 -13 -2
v:lead=the & d:ahead	-8 -12 24 2 -15 -8 2
v:lead=the & d:gone	6 12 -35 1 6 -8 -12
v:lead=the & d:today	0 0 -21 -11 29 0 -1
v:lead=their & d:ahead	0 0 0 13 -6 -1 -3
v:lead=their & d:gone	0 0 0 -10 13 0 0
v:lead=then	0 0 -8 -2 14 0 0
v:lead=then & d:ahead	0 0 -8 0 10 0 0
v:lead=they	9 0 7 13 -16 -14 2
v:lead=they & d:ahead	0 0 11 -14 2 -14 2
v:lead=they & d:gone	10 0 0 23 -29 0 0
v:lead=they & d:today	0 0 -4 0 6 0 0
v:lead=this	0 0 0 -7 10 -6 0
v:lead=this & d:ahead	0 0 0 0 2 -6 0
v:lead=this & d:today	0 0 -1 -1 6 0 0
v:lead=thursday	0 0 32 1 -31 0 0
v:lead=thursday & d:ahead	0 0 34 0 -33 0 0
v:lead=to	0 0 16 0 -21 6 0
v:lead=to & d:ahead	0 0 16 0 -22 6 0
v:lead=today	0 0 18 -26 0 0 -4
v:lead=today & d:today	0 0 18 -23 -3 0 0
v:lead=tomorrow	0 0 -8 5 0 0 0
v:lead=tomorrow & d:ahead	0 0 -8 5 0 0 0
v:lead=trade	0 0 -3 -8 16 0 0
v:lead=trade & d:gone	0 0 0 -5 8 0 0
v:lead=treasury	0 0 -10 -4 14 3 0
v:lead=treasury & d:ahead	0 0 -10 0 7 4 0
v:lead=truce	0 0 11 -5 0 -1 0
v:lead=trump	0 0 5 -7 4 -1 -2
v:lead=tuesday	0 0 -15 -4 23 0 0
v:lead=tuesday & d:ahead	0 0 -8 0 10 0 0
v:lead=tuesday & d:today	0 0 -5 0 9 0 0
v:lead=twelve	0 0 -3 0 -5 9 0
v:lead=two	0 0 2 -8 -2 8 0
v:lead=two & d:ahead	0 0 3 0 -9 8 0
v:lead=u.s.	0 0 -11 0 13 0 0
v:lead=u.s. & d:ahead	0 0 -10 0 12 0 0
v:lead=under	0 0 -6 0 0 2 4
v:lead=under & d:ahead	0 0 -6 8 -9 2 4
v:lead=under & d:gone	0 0 0 -10 12 0 0
v:lead=unless	0 0 11 -1 -10 0 0
v:lead=unless & d:ahead	0 0 -9 0 6 2 0
v:lead=until	-5 -1 5 12 -9 2 -11
v:lead=until & d:ahead	0 0 0 9 -3 3 -10
v:lead=until & d:gone	-3 0 -8 7 1 0 0
v:lead=until & d:today	0 0 18 -2 -14 0 0
v:lead=us	0 0 -3 -8 16 0 -4
v:lead=us & d:ahead	0 0 -2 -4 12 0 -4
v:lead=vietnam	0 0 6 0 -4 0 0
v:lead=washington	0 0 -8 9 0 0 0
v:lead=washington & d:ahead	0 0 -8 0 8 0 0
v:lead=washington & d:gone	0 0 0 9 -8 0 0
v:lead=we	0 0 -19 7 0 0 10
v:lead=we & d:ahead	0 0 -11 -16 10 0 10
v:lead=we & d:gone	0 0 0 22 -20 0 0
v:lead=we & d:today	0 0 -7 -3 12 0 0
v:lead=what	0 0 0 18 -10 0 -12
v:lead=what & d:ahead	0 0 10 16 -17 0 -11
v:lead=what & d:gone	0 0 0 -6 10 0 0
v:lead=what & d:today	0 0 -18 13 0 0 0
v:lead=when & d:ahead	0 0 4 -6 0 0 0
v:lead=when & d:gone	-1 0 0 14 -9 0 0
v:lead=where	0 0 -5 -11 18 0 -1
v:lead=where & d:ahead	0 0 -13 0 18 0 -1
v:lead=which	0 6 -2 3 0 -6 -3
v:lead=which & d:ahead	0 -3 1 11 -5 -3 -1
v:lead=which & d:gone	0 9 -13 0 1 0 -2
v:lead=which & d:today	0 0 0 -19 12 0 0
v:lead=who	0 0 -10 -4 21 0 -7
v:lead=who & d:ahead	0 0 -10 -9 27 0 -7
v:lead=who & d:gone	0 0 0 -6 6 0 0
v:lead=who & d:today	0 0 0 6 -5 0 0
v:lead=whoever	0 0 -9 0 10 0 0
v:lead=whose	0 0 0 -5 7 0 0
v:lead=with	0 0 9 -4 -19 0 15
v:lead=with & d:ahead	0 0 10 -11 -16 0 15
v:lead=without	0 0 -2 -18 -9 -2 26
v:lead=without & d:ahead	0 0 -1 -10 -16 -1 26
v:lead=without & d:gone	0 0 0 -5 6 0 0
v:lead=yesterday	0 0 0 -11 14 0 0
v:lead=yesterday & d:gone	0 0 0 -8 10 0 0
v:lead=your	0 0 -3 0 9 0 0
v:lead=your & d:ahead	0 0 -2 0 7 0 0
v:lead=—	-3 -2 18 12 -14 -8 -5
v:lead=— & d:ahead	0 0 18 27 -35 -6 -1
v:lead=— & d:gone	0 0 -1 -3 9 0 0
v:lead=— & d:today	0 0 2 -7 7 0 0
v:lr=( )	0 0 0 -14 14 0 0
v:lr=( ) & d:gone	0 0 0 -10 11 0 0
v:lr=, (	0 0 -10 -2 11 0 0
v:lr=, ( & d:today	0 0 -10 0 8 0 0
v:lr=, )	0 0 0 10 -8 0 0
v:lr=, ) & d:today	0 0 0 10 -9 0 0
v:lr=, ,	0 0 -14 11 3 -7 0
v:lr=, , & d:ahead	0 0 -19 14 4 -6 1
v:lr=, , & d:gone	0 0 0 -4 8 0 0
v:lr=, , & d:today	0 0 5 2 -6 0 0
v:lr=, -	0 0 -10 -12 24 0 0
v:lr=, - & d:today	0 0 -10 -12 24 0 0
v:lr=, .	0 0 4 18 -21 0 7
v:lr=, . & d:ahead	0 0 -2 11 -14 2 9
v:lr=, . & d:today	0 0 9 11 -15 0 0
v:lr=, :	0 0 -17 0 21 0 0
v:lr=, : & d:ahead	0 0 -17 0 19 0 0
v:lr=, <end>	-4 -1 15 -23 6 1 -7
v:lr=, <end> & d:ahead	0 0 17 -19 -12 6 -1
v:lr=, <end> & d:today	0 0 2 -16 15 -3 -4
v:lr=, —	0 0 1 14 -10 0 0
v:lr=, — & d:today	0 0 1 14 -10 0 0
v:lr=- <end>	0 0 0 9 -7 0 0
v:lr=: ,	0 0 21 1 -16 -2 0
v:lr=: , & d:ahead	0 0 -3 0 8 0 0
v:lr=: , & d:gone	0 0 -3 7 0 0 0
v:lr=: .	0 0 1 -3 -12 16 -1
v:lr=: . & d:ahead	0 0 2 -1 -14 16 -1
v:lr=: <end> & d:ahead	0 0 6 -4 0 0 0
v:lr=: <end> & d:gone	0 0 0 17 -16 0 0
v:lr=: <end> & d:today	0 0 -7 -8 16 0 0
v:lr=<begin> 's	0 0 0 -5 8 0 0
v:lr=<begin> 's & d:today	0 0 0 -5 8 0 0
v:lr=<begin> ,	0 9 -1 10 -4 -11 -6
v:lr=<begin> , & d:ahead	0 -1 -10 0 23 -10 -4
v:lr=<begin> , & d:gone	0 11 0 -16 0 0 0
v:lr=<begin> , & d:today	0 0 6 20 -22 0 0
v:lr=<begin> .	-5 -2 17 -9 -15 17 -13
v:lr=<begin> . & d:ahead	0 0 9 -5 -17 18 -11
v:lr=<begin> . & d:gone	-4 -1 14 1 -9 0 0
v:lr=<begin> . & d:today	0 0 -4 -14 20 0 0
v:lr=<begin> :	0 0 0 -15 14 -6 -2
v:lr=<begin> : & d:gone	0 0 0 -8 11 0 0
v:lr=<begin> <end>	-1 0 33 15 -29 -17 -9
v:lr=<begin> <end> & d:ahead	0 0 36 -3 -26 -12 -4
v:lr=<begin> <end> & d:gone	0 0 0 11 -8 0 0
v:lr=<begin> <end> & d:today	0 0 6 10 -10 -1 -1
v:lr=<begin> <person>	0 0 0 -4 8 0 0
v:lr=<begin> it	0 0 -2 -15 20 -3 0
v:lr=<begin> it & d:gone	0 0 0 -4 9 0 0
v:lr=<begin> it & d:today	0 0 -8 -8 17 0 0
v:lr=<begin> the & d:ahead	0 0 4 6 -10 0 0
v:lr=<begin> the & d:gone	0 0 0 -4 6 0 0
v:lr=<begin> they	0 0 4 -8 2 0 0
v:lr=<begin> —	8 7 -4 -3 0 -5 -1
v:lr=<begin> — & d:ahead	0 0 -2 0 10 -4 0
v:lr=<begin> — & d:gone	9 8 0 -1 -12 0 0
v:lr=<day-ahead> .	0 0 -21 -11 30 0 0
v:lr=<day-ahead> . & d:today	0 0 -21 -11 30 0 0
v:lr=<level> ,	0 0 -7 -8 17 0 0
v:lr=<level> , & d:today	0 0 -2 -4 10 0 0
v:lr=<level> .	0 0 -13 -12 27 0 0
v:lr=<level> . & d:today	0 0 -10 -8 20 0 0
v:lr=<name> ,	0 0 -3 -3 8 0 0
v:lr=<name> .	0 0 -2 -3 8 0 0
v:lr=<number> ,	0 0 -7 0 5 0 0
v:lr=<number> .	0 0 0 -1 -8 -3 12
v:lr=<number> . & d:ahead	0 0 4 -1 -14 -2 12
v:lr=<organisation> .	0 0 0 -11 16 -1 0
v:lr=<organisation> . & d:gone	0 0 0 -10 10 0 0
v:lr=<seat> ,	0 0 -1 -2 7 0 0
v:lr=<seat> .	0 0 -4 -3 9 0 0
v:lr=a ,	0 0 0 -11 15 0 0
v:lr=a , & d:ahead	0 0 0 -10 13 0 0
v:lr=a .	0 0 -6 -3 12 0 0
v:lr=a . & d:ahead	0 0 -4 0 9 0 0
v:lr=after .	0 0 9 0 -6 0 0
v:lr=after . & d:ahead	0 0 10 0 -8 0 0
v:lr=after <end>	0 0 0 -7 19 -10 0
v:lr=after <end> & d:ahead	0 0 0 0 13 -10 0
v:lr=and ,	0 0 -2 0 6 0 0
v:lr=announce that	0 0 0 7 -6 0 0
v:lr=announce that & d:today	0 0 0 7 -6 0 0
v:lr=as .	0 0 21 -4 -18 0 0
v:lr=before ,	0 0 -2 -3 0 6 -1
v:lr=before , & d:ahead	0 0 -2 -3 0 7 -1
v:lr=before .	0 0 -7 -3 17 0 -2
v:lr=before . & d:ahead	0 0 -7 -2 16 0 -2
v:lr=before <end>	0 0 20 -29 -15 -17 26
v:lr=before <end> & d:ahead	0 0 20 -25 -20 -16 27
v:lr=before are	0 0 0 0 7 0 -7
v:lr=before are & d:ahead	0 0 0 1 4 0 -7
v:lr=before pay	0 0 -10 9 2 0 -4
v:lr=before pay & d:ahead	0 0 -8 17 -7 0 -3
v:lr=begin .	0 0 -1 38 -35 0 -2
v:lr=between and	0 0 0 11 -10 0 0
v:lr=between and & d:gone	0 0 0 11 -11 0 0
v:lr=by ,	0 0 16 -6 -12 0 -5
v:lr=by , & d:ahead	0 0 16 -4 -13 0 -5
v:lr=by <end>	0 0 -26 -1 33 -3 0
v:lr=by <end> & d:ahead	0 0 -25 0 32 -2 0
v:lr=by the	0 0 0 12 -8 0 0
v:lr=changed .	0 0 23 -1 -21 0 0
v:lr=come ,	0 0 -3 0 8 0 0
v:lr=come , & d:ahead	0 0 -3 0 6 0 0
v:lr=end ,	0 0 -17 -5 20 -1 3
v:lr=end .	0 0 25 -10 -17 -2 0
v:lr=end . & d:today	0 0 32 -9 -25 0 0
v:lr=for ,	0 0 10 0 -7 0 0
v:lr=for , & d:ahead	0 0 10 0 -8 0 0
v:lr=for .	0 0 -5 -6 15 0 0
v:lr=for . & d:today	0 0 -5 0 8 0 0
v:lr=for <end>	0 0 15 0 -13 0 0
v:lr=for <end> & d:ahead	0 0 15 0 -14 0 0
v:lr=force .	0 0 -3 22 -19 0 0
v:lr=friday <end>	0 0 -6 -3 11 0 0
v:lr=friday <end> & d:today	0 0 -5 -3 11 0 0
v:lr=from "	0 0 -5 0 7 0 0
v:lr=from " & d:ahead	0 0 -5 0 7 0 0
v:lr=from ,	0 0 -14 1 -5 -6 17
v:lr=from , & d:ahead	0 -7 -10 8 -13 -5 19
v:lr=from , & d:gone	0 5 0 5 -6 0 -2
v:lr=from , & d:today	0 0 -7 -24 31 0 0
v:lr=from .	-1 2 -25 22 -6 -6 8
v:lr=from . & d:ahead	0 0 -23 0 10 -5 9
v:lr=from . & d:gone	0 3 0 13 -14 0 0
v:lr=from . & d:today	0 0 0 17 -16 0 0
v:lr=from :	0 0 -7 0 5 0 1
v:lr=from : & d:ahead	0 0 -6 7 -5 0 1
v:lr=from : & d:gone	0 0 0 -13 15 0 0
v:lr=from ;	0 -2 11 14 -12 0 -10
v:lr=from ; & d:ahead	0 0 0 0 6 0 -9
v:lr=from ; & d:gone	0 -2 10 6 -11 0 0
v:lr=from <end>	-1 0 -39 21 6 -10 -2
v:lr=from <end> & d:ahead	0 -1 -35 11 16 -9 -1
v:lr=from <end> & d:today	0 0 -3 19 -14 0 0
v:lr=from <name>	0 0 -11 -15 2 0 12
v:lr=from <name> & d:ahead	0 0 -11 -13 1 0 12
v:lr=from <quality>	0 0 0 -9 14 0 -3
v:lr=from and	0 0 5 5 -3 -1 -6
v:lr=from and & d:ahead	0 0 5 14 -8 0 -6
v:lr=from and & d:gone	0 2 0 -9 7 0 0
v:lr=from for	0 0 0 -6 8 0 0
v:lr=from if	0 0 0 -8 3 0 4
v:lr=from if & d:ahead	0 0 0 -8 3 0 4
v:lr=from it	0 7 -6 -21 0 0 12
v:lr=from it & d:ahead	0 0 -5 -15 0 0 12
v:lr=from it & d:gone	0 7 0 -4 -2 0 0
v:lr=from the	0 0 14 11 -12 -1 -13
v:lr=from the & d:ahead	0 0 14 13 -14 -1 -13
v:lr=from to	0 0 19 13 -38 -8 16
v:lr=from to & d:ahead	0 0 21 4 -35 -7 18
v:lr=from to & d:gone	0 0 -1 10 -7 0 -1
v:lr=from until	0 0 0 -5 -2 0 9
v:lr=in ,	-1 -7 -11 7 2 -1 0
v:lr=in , & d:ahead	0 0 -9 -2 18 0 0
v:lr=in , & d:gone	-1 -7 0 9 -3 0 0
v:lr=in :	0 0 0 8 -7 0 0
v:lr=in : & d:gone	0 0 0 8 -8 0 0
v:lr=in <end>	0 0 -6 -3 14 -2 0
v:lr=in <end> & d:ahead	0 0 -4 0 9 0 0
v:lr=in <end> & d:gone	0 0 0 -1 6 0 0
v:lr=in after	0 0 0 -6 6 0 0
v:lr=in and	0 5 0 -8 5 0 0
v:lr=in and & d:gone	0 5 0 -8 5 0 0
v:lr=in both	0 0 0 7 -6 0 0
v:lr=in both & d:gone	0 0 0 7 -6 0 0
v:lr=in by	0 0 0 11 -11 0 0
v:lr=in for	0 0 0 12 -10 0 0
v:lr=in for & d:gone	0 0 0 12 -10 0 0
v:lr=in it	0 0 0 -7 8 0 0
v:lr=in it & d:gone	0 0 0 -7 8 0 0
v:lr=in last	0 0 0 9 -9 0 0
v:lr=in last & d:gone	0 0 0 9 -9 0 0
v:lr=in that	0 0 0 -6 7 0 0
v:lr=in that & d:gone	0 0 0 -6 7 0 0
v:lr=in the	0 0 0 8 -7 0 0
v:lr=in the & d:gone	0 0 0 8 -7 0 0
v:lr=in to	0 0 0 -9 10 0 0
v:lr=in to & d:gone	0 0 0 -9 9 0 0
v:lr=is ,	0 0 -9 -2 13 0 0
v:lr=is , & d:ahead	0 0 -8 0 10 0 0
v:lr=is <end>	0 0 18 0 -10 -9 0
v:lr=is <end> & d:ahead	0 0 18 0 -11 -8 0
v:lr=it .	0 0 14 -9 -4 0 0
v:lr=it . & d:today	0 0 12 -2 -8 0 0
v:lr=last ,	0 0 0 20 -19 0 0
v:lr=last , & d:gone	0 0 0 20 -19 0 0
v:lr=last <end>	0 0 0 13 -11 0 0
v:lr=last <end> & d:gone	0 0 0 13 -11 0 0
v:lr=last and	0 0 0 -6 6 0 0
v:lr=last and & d:gone	0 0 0 -6 6 0 0
v:lr=meet .	0 0 16 -5 -11 0 0
v:lr=midnight ,	0 0 23 -9 -17 0 0
v:lr=of 's & d:gone	0 0 0 7 -6 0 0
v:lr=of ,	0 -5 0 3 0 -7 2
v:lr=of , & d:ahead	0 0 1 -8 3 -6 3
v:lr=of , & d:gone	0 -4 0 7 -3 0 0
v:lr=of .	0 0 -3 0 8 0 -6
v:lr=of . & d:ahead	0 0 0 14 -8 0 -5
v:lr=of . & d:gone	0 0 0 -13 14 0 0
v:lr=of . & d:today	0 0 -5 -1 7 0 0
v:lr=of :	0 0 0 -5 7 0 0
v:lr=of <end>	0 0 -20 7 -5 -9 17
v:lr=of <end> & d:ahead	0 0 -16 0 -4 -7 17
v:lr=of and	0 10 0 -16 7 0 0
v:lr=of and & d:ahead	0 0 0 -10 13 0 0
v:lr=of and & d:gone	0 10 0 -6 -3 0 0
v:lr=of is	0 0 -3 7 -1 0 0
v:lr=of is & d:gone	0 0 0 8 -7 0 0
v:lr=of say	0 0 0 12 -10 0 0
v:lr=of the	0 0 0 -7 8 0 0
v:lr=of would	0 0 -5 0 8 0 0
v:lr=on "	0 0 0 0 7 0 0
v:lr=on ,	-4 9 5 2 -12 0 6
v:lr=on , & d:ahead	-4 -4 11 -10 -8 0 8
v:lr=on , & d:gone	0 12 -10 0 -2 -1 -3
v:lr=on , & d:today	0 0 -6 13 -6 0 0
v:lr=on .	3 -11 -6 12 9 -5 -21
v:lr=on . & d:ahead	-8 -1 2 -4 11 -2 -17
v:lr=on . & d:gone	9 -6 -28 18 -7 -2 -1
v:lr=on . & d:today	0 0 -15 0 8 0 0
v:lr=on :	0 0 10 0 -3 -1 -3
v:lr=on : & d:ahead	0 0 10 5 -10 -1 -3
v:lr=on ;	0 -4 -2 2 1 -7 5
v:lr=on ; & d:ahead	0 0 -13 -6 13 -6 6
v:lr=on ; & d:gone	0 -3 9 7 -12 0 0
v:lr=on <day-today>	12 0 10 -11 -11 0 0
v:lr=on <day-today> & d:ahead	0 0 13 0 -9 0 0
v:lr=on <day-today> & d:gone	13 0 -1 -9 -2 0 0
v:lr=on <end>	6 -9 4 -7 4 -5 -4
v:lr=on <end> & d:ahead	-2 0 2 -10 9 -3 -3
v:lr=on <end> & d:gone	9 -6 5 -9 1 -1 0
v:lr=on <end> & d:today	0 0 0 13 -12 0 0
v:lr=on <name>	0 0 7 -16 10 0 -6
v:lr=on <name> & d:ahead	0 0 9 -6 0 0 -6
v:lr=on <name> & d:gone	0 0 0 -8 12 0 0
v:lr=on ?	0 0 18 -7 -5 -12 -6
v:lr=on ? & d:ahead	0 0 20 0 -11 -11 -6
v:lr=on ? & d:gone	0 0 -1 -3 9 0 0
v:lr=on after	0 0 0 -7 4 -1 0
v:lr=on after & d:today	0 0 -3 -2 11 0 0
v:lr=on afternoon	0 0 -4 0 6 0 0
v:lr=on and	0 -2 -18 10 3 -12 1
v:lr=on and & d:ahead	-1 0 -16 20 -5 -11 4
v:lr=on and & d:gone	2 0 0 -6 8 0 -4
v:lr=on as	0 0 -6 -7 3 0 11
v:lr=on as & d:ahead	0 0 -5 -4 0 0 11
v:lr=on at	0 0 -2 -7 16 0 -4
v:lr=on at & d:ahead	0 0 0 -3 9 0 -3
v:lr=on because	0 0 7 0 -4 -1 0
v:lr=on because & d:ahead	0 0 7 0 -4 -1 0
v:lr=on by	0 0 -5 -18 28 -1 0
v:lr=on by & d:ahead	0 0 -4 0 9 0 0
v:lr=on by & d:gone	0 0 0 -16 19 0 0
v:lr=on evening	0 0 -9 -8 22 0 0
v:lr=on evening & d:ahead	0 0 -8 0 12 0 0
v:lr=on for	0 -1 0 12 -6 -4 0
v:lr=on for & d:gone	0 -1 0 8 -4 0 0
v:lr=on from	0 0 0 12 -8 0 -3
v:lr=on from & d:ahead	0 0 0 15 -12 0 -3
v:lr=on he	0 0 -2 8 -3 0 0
v:lr=on he & d:gone	0 0 0 9 -8 0 0
v:lr=on if	0 0 -5 0 9 0 0
v:lr=on if & d:ahead	0 0 -5 0 8 0 0
v:lr=on in	0 0 -8 5 3 0 -1
v:lr=on in & d:ahead	0 0 -7 15 -5 0 -1
v:lr=on in & d:gone	0 0 0 -11 13 0 0
v:lr=on is	0 0 -10 -5 18 0 0
v:lr=on is & d:ahead	0 0 -10 0 13 0 0
v:lr=on it	18 0 -2 4 -13 0 -1
v:lr=on it & d:gone	19 0 0 6 -20 0 0
v:lr=on morning & d:gone	0 0 0 8 -3 0 0
v:lr=on night	0 0 3 -7 3 0 0
v:lr=on night & d:gone	0 0 0 -5 9 0 0
v:lr=on of	0 0 -11 5 -2 9 0
v:lr=on of & d:ahead	0 0 -11 0 0 10 0
v:lr=on on	0 0 0 6 -17 0 13
v:lr=on on & d:ahead	0 0 0 -1 -10 0 13
v:lr=on on & d:gone	0 0 0 9 -8 0 0
v:lr=on that	-4 0 0 -1 8 -1 -5
v:lr=on that & d:gone	-3 0 0 -10 19 0 0
v:lr=on that & d:today	0 0 0 7 -5 0 0
v:lr=on the	-3 -4 6 -16 0 -3 15
v:lr=on the & d:ahead	0 0 8 -16 -11 -2 16
v:lr=on the & d:gone	-3 -4 -3 -4 15 0 0
v:lr=on to	0 -1 -8 7 5 0 -7
v:lr=on to & d:ahead	0 0 -5 7 3 0 -6
v:lr=on to & d:gone	0 0 0 6 -3 0 0
v:lr=on to & d:today	0 0 0 -8 10 0 0
v:lr=on under	0 0 0 17 -14 0 -2
v:lr=on under & d:ahead	0 0 0 14 -12 0 -2
v:lr=on unless	0 0 -8 0 7 1 0
v:lr=on unless & d:ahead	0 0 -8 0 6 1 0
v:lr=on was	0 0 0 11 -9 0 0
v:lr=on was & d:gone	0 0 0 14 -13 0 0
v:lr=on whether	0 0 12 0 -11 0 0
v:lr=on with	0 0 -10 -1 17 0 0
v:lr=on with & d:ahead	0 0 -7 0 9 0 0
v:lr=on without	0 0 11 0 -8 0 0
v:lr=on without & d:today	0 0 14 0 -12 0 0
v:lr=on —	0 0 -3 0 6 0 0
v:lr=out ,	0 0 -14 -5 20 0 0
v:lr=out .	0 0 21 -10 -13 0 0
v:lr=out . & d:ahead	0 0 14 -2 -10 0 0
v:lr=pay ?	0 0 0 12 -11 0 0
v:lr=pay ? & d:today	0 0 0 12 -11 0 0
v:lr=say .	0 0 2 -1 -7 6 0
v:lr=say that	0 0 0 -6 10 0 0
v:lr=sign ,	0 0 -6 -5 13 0 0
v:lr=sign .	0 0 0 8 -6 0 0
v:lr=since ,	-1 3 -22 1 8 -2 0
v:lr=since , & d:ahead	0 0 -20 -11 31 -1 0
v:lr=since , & d:gone	0 4 0 7 -7 0 0
v:lr=since . & d:gone	0 0 0 6 -4 0 0
v:lr=since ;	5 0 12 -9 -7 0 0
v:lr=since ; & d:ahead	0 0 14 0 -13 0 0
v:lr=since ; & d:gone	5 0 -1 -8 3 0 0
v:lr=since <end>	-2 0 -8 -2 9 0 0
v:lr=since <end> & d:ahead	0 0 -6 0 10 0 0
v:lr=since <name>	0 0 0 14 -11 0 0
v:lr=since <name> & d:gone	0 0 0 16 -15 0 0
v:lr=since <quality>	0 0 7 -4 -1 0 0
v:lr=since a	6 0 -1 -7 1 0 0
v:lr=since a & d:gone	6 0 0 -6 0 0 0
v:lr=since and	0 0 -1 18 -14 0 0
v:lr=since and & d:ahead	0 0 -1 -2 6 0 0
v:lr=since and & d:gone	0 0 0 20 -20 0 0
v:lr=since on	0 0 0 -4 8 0 0
v:lr=start ,	0 0 -7 -15 7 0 11
v:lr=start , & d:ahead	0 0 -7 -13 5 0 11
v:lr=the , & d:ahead	0 0 4 -12 3 0 -2
v:lr=the , & d:gone	0 0 -3 6 0 -2 0
v:lr=the .	0 0 -4 -8 13 -17 10
v:lr=the . & d:ahead	0 0 -2 -2 9 -17 10
v:lr=the . & d:gone	0 0 0 -1 6 0 0
v:lr=the <end>	1 -4 1 -36 -1 14 1
v:lr=the <end> & d:ahead	0 0 4 -11 -19 17 2
v:lr=the <end> & d:gone	3 -3 -6 -28 33 -7 0
v:lr=the ?	0 0 -17 0 11 9 -1
v:lr=the ? & d:ahead	0 0 -16 0 10 9 -1
v:lr=thursday .	0 0 -8 -6 15 0 0
v:lr=thursday <end>	0 0 -8 2 2 0 0
v:lr=thursday <end> & d:today	0 0 -8 2 2 0 0
v:lr=till <end>	0 0 13 -6 -4 0 0
v:lr=till <end> & d:ahead	0 0 14 0 -12 0 0
v:lr=till <end> & d:gone	0 0 0 -5 8 0 0
v:lr=to ,	0 -4 0 -12 -5 15 -4
v:lr=to , & d:ahead	0 0 2 -1 -17 19 -3
v:lr=to , & d:gone	0 -1 -4 -8 24 -5 0
v:lr=to .	0 0 12 -18 -19 12 -5
v:lr=to . & d:ahead	0 0 14 -6 -33 14 -4
v:lr=to . & d:gone	0 0 -5 -11 22 -3 0
v:lr=to :	0 0 -8 0 9 -2 0
v:lr=to <end>	2 -4 7 -6 0 1 -13
v:lr=to <end> & d:ahead	0 0 -4 -4 8 4 -12
v:lr=to <end> & d:gone	2 -3 18 -1 -11 -7 0
v:lr=to of	0 0 -5 7 0 1 0
v:lr=tuesday .	0 0 -1 -9 13 0 0
v:lr=tuesday . & d:today	0 0 -1 -9 13 0 0
v:lr=tuesday <end>	0 0 -11 9 0 0 0
v:lr=tuesday <end> & d:today	0 0 -11 9 0 0 0
v:lr=until ,	0 0 5 -19 -3 11 -5
v:lr=until , & d:ahead	0 0 9 -7 -11 12 -5
v:lr=until , & d:gone	0 0 -7 -9 18 0 0
v:lr=until .	-3 0 21 -9 -23 9 -8
v:lr=until . & d:ahead	0 0 22 -18 -24 11 -7
v:lr=until . & d:gone	-2 0 7 3 -5 -2 0
v:lr=until <end>	0 0 -12 -10 16 2 -5
v:lr=until <end> & d:ahead	0 0 -9 -3 11 3 -4
v:lr=until <end> & d:gone	0 0 -4 -3 13 0 0
v:lr=until from	0 0 -7 -2 14 -1 0
v:lr=until next	0 0 7 -3 0 0 0
v:lr=until of	0 0 15 14 -24 -4 0
v:lr=until of & d:ahead	0 0 16 7 -21 -4 0
v:lr=until of & d:gone	0 0 0 8 -6 0 0
v:lr=until to	0 0 -25 0 16 5 0
v:lr=until to & d:ahead	0 0 -25 0 15 6 0
v:lr=until under	0 0 7 -4 0 -2 0
v:lr=until under & d:ahead	0 0 12 0 -10 -1 0
v:lr=until under & d:gone	0 0 -5 -4 13 0 0
v:lr=| <end>	0 0 9 0 -7 0 0
v:lr=| <end> & d:today	0 0 9 0 -7 0 0
v:lr=· <end>	0 0 -10 -21 31 0 0
v:lr=· <end> & d:today	0 0 -10 -19 29 0 0
v:lr=— <end>	0 0 -3 -4 10 0 0
v:lr=— <end> & d:today	0 0 -2 -3 9 0 0
v:o:subject=controls	0 0 -4 -16 24 -6 -5
v:o:subject=controls be	0 0 0 -5 8 0 0
v:o:subject=controls carried	0 0 2 -15 17 -11 -1
v:o:subject=controls carried begin	0 0 6 0 3 -7 0
v:o:subject=controls carried begin ahead	0 0 6 0 3 -7 0
v:o:subject=controls carried on ahead	0 0 -3 0 6 0 0
v:o:subject=controls carried until ahead	0 0 0 0 4 -7 0
v:o:subject=controls far	0 0 -1 -7 10 0 0
v:o:subject=controls far carried	0 0 0 4 0 0 -7
v:o:subject=controls far carried begin	0 0 -2 -10 12 1 0
v:o:subject=controls far carried in gone	0 0 0 -6 7 0 0
v:o:subject=controls far carried on ahead	0 0 15 0 -11 0 0
v:o:subject=controls far carried on today	0 0 0 18 -18 0 0
v:o:subject=controls far carried say	0 0 0 18 -18 0 0
v:o:subject=controls far carried say on	0 0 0 19 -18 0 0
v:o:subject=controls far carried suspend	0 0 -5 0 8 0 0
v:o:subject=controls far carried suspend ahead	0 0 -5 0 7 0 0
v:o:subject=controls far no verb	0 0 -1 -7 10 0 0
v:o:subject=controls from ahead	0 0 -6 -6 16 0 -2
v:o:subject=controls no verb	0 0 7 -2 7 -12 -9
v:o:subject=controls no verb ahead	0 0 7 -4 7 -12 -8
v:o:subject=controls no verb from	0 0 -5 -2 16 0 -7
v:o:subject=controls no verb on	0 0 -2 9 -5 0 0
v:o:subject=controls no verb until	0 0 5 0 0 -8 0
v:o:subject=controls on ahead	0 0 -7 0 11 0 0
v:o:subject=controls on gone	0 0 0 9 -9 0 0
v:o:subject=controls suspend	0 0 0 -2 8 0 -3
v:o:subject=controls suspend ahead	0 0 0 -1 7 0 -3
v:o:subject=controls until ahead	0 0 9 0 -1 -8 0
v:o:subject=deal	0 0 -9 -6 21 0 -11
v:o:subject=deal by ahead	0 0 0 0 -12 12 0
v:o:subject=deal carried	-1 0 4 -25 0 8 4
v:o:subject=deal carried be	0 0 -13 0 7 6 -1
v:o:subject=deal carried be ahead	0 0 -13 0 6 7 -1
v:o:subject=deal carried begin	0 0 -8 0 0 0 8
v:o:subject=deal carried begin ahead	0 0 -8 -12 6 0 8
v:o:subject=deal carried begin gone	0 0 0 11 -10 0 0
v:o:subject=deal carried end	0 0 6 0 -10 6 0
v:o:subject=deal carried end ahead	0 0 6 0 -12 6 0
v:o:subject=deal carried end on	0 0 9 0 -4 -1 0
v:o:subject=deal carried in gone	0 0 0 -6 7 0 0
v:o:subject=deal carried on ahead	0 0 14 -12 -3 -3 1
v:o:subject=deal carried on gone	0 0 0 10 -8 0 0
v:o:subject=deal carried pay	0 0 0 -6 2 -1 2
v:o:subject=deal carried pay gone	0 0 0 -4 6 0 0
v:o:subject=deal carried say	0 0 8 0 -6 0 0
v:o:subject=deal carried say ahead	0 0 8 0 -7 0 0
v:o:subject=deal carried sign	0 0 -2 0 6 0 0
v:o:subject=deal carried since gone	0 0 0 -5 6 0 0
v:o:subject=deal carried tell	0 0 13 0 -12 0 0
v:o:subject=deal carried the ahead	0 0 -3 0 -8 7 5
v:o:subject=deal carried until ahead	0 0 0 0 -6 5 0
v:o:subject=deal end	0 0 -14 0 18 0 0
v:o:subject=deal end ahead	0 0 -12 0 13 0 0
v:o:subject=deal end on	0 0 -13 0 14 0 0
v:o:subject=deal far	0 0 -14 -3 9 -3 9
v:o:subject=deal far  ahead	0 0 -4 0 6 0 0
v:o:subject=deal far carried agree	0 0 0 8 -8 0 0
v:o:subject=deal far carried agree gone	0 0 0 8 -8 0 0
v:o:subject=deal far carried agree in	0 0 0 9 -9 0 0
v:o:subject=deal far carried be	0 0 4 -7 -5 0 10
v:o:subject=deal far carried be ahead	0 0 6 0 -11 0 10
v:o:subject=deal far carried be gone	0 0 0 -2 6 0 0
v:o:subject=deal far carried begin	0 0 0 -6 18 -3 -5
v:o:subject=deal far carried begin ahead	0 0 0 -5 17 -3 -5
v:o:subject=deal far carried begin on	0 0 -12 -5 23 0 -5
v:o:subject=deal far carried end	0 0 -8 0 11 0 0
v:o:subject=deal far carried end ahead	0 0 -7 0 8 0 0
v:o:subject=deal far carried end on	0 0 -8 0 11 0 0
v:o:subject=deal far carried from ahead	0 0 -7 -2 -6 0 15
v:o:subject=deal far carried have	0 0 11 0 -9 0 0
v:o:subject=deal far carried meet	0 0 -1 0 6 0 0
v:o:subject=deal far carried on ahead	0 0 1 8 0 -2 -14
v:o:subject=deal far carried on gone	0 0 -2 -13 20 0 0
v:o:subject=deal far carried other	0 0 -2 -6 11 0 0
v:o:subject=deal far carried other gone	0 0 0 -5 6 0 0
v:o:subject=deal far carried put	0 0 -2 0 7 0 0
v:o:subject=deal far carried sign	0 0 0 -4 9 0 0
v:o:subject=deal far carried the ahead	0 0 -20 0 7 13 0
v:o:subject=deal far carried until ahead	0 0 7 0 -4 0 0
v:o:subject=deal far no verb	0 0 -14 -3 9 -3 9
v:o:subject=deal far no verb 	0 0 -5 -1 11 0 0
v:o:subject=deal far no verb ahead	0 0 -8 -1 1 -2 10
v:o:subject=deal far no verb gone	0 0 0 -14 17 0 0
v:o:subject=deal far no verb on	0 0 15 -3 -10 0 0
v:o:subject=deal far no verb today	0 0 -7 4 0 0 0
v:o:subject=deal far on ahead	0 0 16 0 -13 0 0
v:o:subject=deal no verb	0 0 -9 0 18 -8 -3
v:o:subject=deal no verb ahead	0 0 -6 8 7 -8 -2
v:o:subject=deal no verb today	0 0 -1 -7 12 0 0
v:o:subject=deal no verb until	0 0 -15 0 15 -3 0
v:o:subject=deal on ahead	0 0 0 11 -2 -2 0
v:o:subject=deal on gone	0 0 0 -12 15 0 0
v:o:subject=deal reach	0 0 12 2 -12 0 0
v:o:subject=deal reach ahead	0 0 12 0 -10 0 0
v:o:subject=deal reach on	0 0 9 0 -7 0 0
v:o:subject=deal sign	0 0 0 -3 6 0 0
v:o:subject=deal the ahead	0 0 5 0 3 -10 0
v:o:subject=duties	-22 -13 0 -1 13 -16 0
v:o:subject=duties 12:01 today	0 0 0 -6 8 0 0
v:o:subject=duties be	-2 0 30 0 -23 -5 9
v:o:subject=duties be ahead	0 0 20 -12 -18 -4 9
v:o:subject=duties be from	0 0 11 13 -19 -1 0
v:o:subject=duties be gone	-1 0 -2 -20 26 0 0
v:o:subject=duties be on	0 0 -2 -5 -5 0 14
v:o:subject=duties be since	-1 0 14 -13 0 0 0
v:o:subject=duties be today	0 0 18 20 -31 0 0
v:o:subject=duties before ahead	0 0 0 -8 0 0 7
v:o:subject=duties begin	0 0 -11 -23 26 6 -1
v:o:subject=duties begin ahead	0 0 -8 2 0 6 -1
v:o:subject=duties begin from	0 0 0 -17 22 0 0
v:o:subject=duties begin gone	0 0 0 -19 21 0 0
v:o:subject=duties begin of	0 0 -1 -5 -3 0 11
v:o:subject=duties begin on	0 0 1 -7 9 0 -5
v:o:subject=duties begin today	0 0 -3 -24 28 0 0
v:o:subject=duties beijing, today	0 0 0 12 -12 0 0
v:o:subject=duties carried	13 -8 14 5 -2 -17 -17
v:o:subject=duties carried agree	0 0 0 6 -2 0 0
v:o:subject=duties carried agree gone	0 0 0 6 -6 0 0
v:o:subject=duties carried be	-9 -1 4 -5 3 -17 8
v:o:subject=duties carried be 	0 0 -4 -4 10 0 0
v:o:subject=duties carried be ahead	0 0 5 0 -5 -16 9
v:o:subject=duties carried be by	0 0 8 0 -8 0 0
v:o:subject=duties carried be from	0 0 7 1 -14 0 7
v:o:subject=duties carried be gone	-8 0 -6 0 8 0 0
v:o:subject=duties carried be in	0 0 0 -7 9 0 0
v:o:subject=duties carried be is	0 0 17 -10 -7 0 0
v:o:subject=duties carried be of	0 0 0 9 -6 0 0
v:o:subject=duties carried be on	0 0 -13 -1 18 0 0
v:o:subject=duties carried be the	0 0 -15 -2 17 0 3
v:o:subject=duties carried be today	0 0 0 -13 7 0 0
v:o:subject=duties carried be until	0 0 1 10 -4 -7 0
v:o:subject=duties carried before ahead	0 0 7 0 -3 0 0
v:o:subject=duties carried begin	0 0 4 5 2 -13 -3
v:o:subject=duties carried begin ahead	0 0 5 8 -1 -13 -2
v:o:subject=duties carried charge	7 0 -17 1 3 0 0
v:o:subject=duties carried charge ahead	0 0 -16 -2 22 0 0
v:o:subject=duties carried charge from	0 0 -3 -3 10 0 0
v:o:subject=duties carried charge gone	7 0 0 4 -11 0 0
v:o:subject=duties carried charge since	7 0 -8 1 -2 0 0
v:o:subject=duties carried end	2 0 0 9 -4 0 -4
v:o:subject=duties carried end gone	3 0 -1 12 -13 0 0
v:o:subject=duties carried fall	0 0 6 10 -12 0 -2
v:o:subject=duties carried fall ahead	0 0 6 15 -18 0 -2
v:o:subject=duties carried fall gone	0 0 0 -5 6 0 0
v:o:subject=duties carried fall on	0 0 6 11 -14 0 -2
v:o:subject=duties carried from ahead	0 0 5 6 -5 -2 -3
v:o:subject=duties carried from gone	0 0 0 -2 6 0 0
v:o:subject=duties carried have	0 0 0 -8 13 0 0
v:o:subject=duties carried is ahead	0 0 20 0 -18 0 0
v:o:subject=duties carried is gone	0 0 -1 -10 15 0 0
v:o:subject=duties carried last gone	0 0 0 17 -16 0 0
v:o:subject=duties carried leave	0 0 -6 0 8 0 0
v:o:subject=duties carried look	0 0 9 0 -6 0 0
v:o:subject=duties carried make	0 0 -1 -6 11 0 0
v:o:subject=duties carried make ahead	0 0 0 -7 11 0 0
v:o:subject=duties carried of gone	0 0 0 20 -19 0 0
v:o:subject=duties carried on ahead	0 0 -11 13 7 -1 -9
v:o:subject=duties carried on gone	7 -4 -2 -2 2 0 0
v:o:subject=duties carried other	14 0 15 -15 -14 0 0
v:o:subject=duties carried other ahead	0 0 16 0 -12 0 0
v:o:subject=duties carried other gone	15 0 0 -13 -3 0 0
v:o:subject=duties carried other on	15 0 1 0 -14 0 0
v:o:subject=duties carried pay	0 0 0 -10 15 -2 -5
v:o:subject=duties carried pay ahead	0 0 -5 -1 18 -2 -4
v:o:subject=duties carried pay since	0 0 0 -15 18 0 0
v:o:subject=duties carried put	0 0 -1 -7 12 0 0
v:o:subject=duties carried put gone	0 0 0 -7 8 0 0
v:o:subject=duties carried reach	0 0 -5 0 9 0 0
v:o:subject=duties carried reach ahead	0 0 -5 0 7 0 0
v:o:subject=duties carried run	5 0 1 0 -9 2 0
v:o:subject=duties carried run ahead	0 0 3 0 -7 2 0
v:o:subject=duties carried run until	0 0 -10 0 0 9 0
v:o:subject=duties carried say	0 0 -4 -9 19 0 0
v:o:subject=duties carried say ahead	0 0 -3 0 10 0 0
v:o:subject=duties carried sign	0 0 -1 -1 6 0 0
v:o:subject=duties carried sign on	0 0 0 -8 10 0 0
v:o:subject=duties carried since ahead	0 0 -15 0 18 0 0
v:o:subject=duties carried since gone	6 7 0 -9 0 0 0
v:o:subject=duties carried suspend	0 3 5 4 -9 0 0
v:o:subject=duties carried suspend ahead	0 0 8 -9 0 0 0
v:o:subject=duties carried suspend gone	0 5 -6 9 -9 0 0
v:o:subject=duties carried suspend in	0 0 0 7 -6 0 0
v:o:subject=duties carried suspend on	0 0 0 11 -8 0 0
v:o:subject=duties carried suspend until	0 0 8 -6 -4 0 0
v:o:subject=duties carried the ahead	0 0 7 -6 2 -12 0
v:o:subject=duties carried the gone	8 0 0 12 -16 0 0
v:o:subject=duties carried to ahead	0 0 4 0 -8 3 0
v:o:subject=duties carried to gone	0 0 0 -9 10 0 0
v:o:subject=duties carried until ahead	0 0 0 -7 4 0 0
v:o:subject=duties double	0 0 6 0 -4 0 0
v:o:subject=duties end	0 0 -10 3 11 -12 3
v:o:subject=duties end ahead	0 0 -9 7 6 -12 3
v:o:subject=duties end on	0 0 -6 -4 21 -12 -7
v:o:subject=duties fall	0 0 -8 2 2 0 0
v:o:subject=duties fall ahead	0 0 -8 7 0 0 0
v:o:subject=duties fall on	0 0 -8 9 -6 0 2
v:o:subject=duties far	-16 -6 9 1 -1 -5 0
v:o:subject=duties far  ahead	0 0 12 -2 -11 2 -3
v:o:subject=duties far  gone	-4 0 -2 6 0 0 0
v:o:subject=duties far  today	0 0 -21 -3 18 0 0
v:o:subject=duties far carried	-3 0 -2 1 9 -5 -10
v:o:subject=duties far carried  gone	0 0 0 17 -17 0 0
v:o:subject=duties far carried after ahead	0 0 8 0 -6 0 0
v:o:subject=duties far carried agree ahead	0 0 -2 0 7 0 0
v:o:subject=duties far carried agree in	0 0 0 7 -7 0 0
v:o:subject=duties far carried agree on	0 0 -1 -1 6 0 0
v:o:subject=duties far carried announce	0 0 2 8 -6 0 0
v:o:subject=duties far carried announce announced	0 0 0 13 -12 0 0
v:o:subject=duties far carried announce today	0 0 0 13 -13 0 0
v:o:subject=duties far carried be	0 0 4 -22 23 -19 -10
v:o:subject=duties far carried be ahead	0 0 7 -6 8 -19 -10
v:o:subject=duties far carried be by	0 0 -3 0 9 -4 0
v:o:subject=duties far carried be from	0 0 9 0 -3 0 -3
v:o:subject=duties far carried be gone	0 0 0 -14 18 0 0
v:o:subject=duties far carried be is	0 0 2 0 1 -6 0
v:o:subject=duties far carried be since	0 0 0 -18 19 0 0
v:o:subject=duties far carried be the	0 0 7 0 -5 0 0
v:o:subject=duties far carried be today	0 0 -5 -2 10 0 0
v:o:subject=duties far carried be until	0 0 -12 -1 16 0 0
v:o:subject=duties far carried before ahead	0 0 -2 0 3 0 -7
v:o:subject=duties far carried before today	0 0 0 -4 6 0 0
v:o:subject=duties far carried begin	9 3 5 1 -7 -6 -4
v:o:subject=duties far carried begin ahead	0 0 7 1 -2 -5 -2
v:o:subject=duties far carried begin before	0 0 -2 -5 11 0 0
v:o:subject=duties far carried begin from	0 0 0 17 -14 0 -2
v:o:subject=duties far carried begin gone	9 5 0 -5 -4 0 0
v:o:subject=duties far carried begin in	0 0 0 -8 9 0 0
v:o:subject=duties far carried begin on	9 4 4 4 -18 -2 0
v:o:subject=duties far carried by ahead	0 0 0 -1 6 -7 0
v:o:subject=duties far carried charge	0 0 -10 -5 17 0 -2
v:o:subject=duties far carried charge ahead	0 0 -9 3 6 0 -2
v:o:subject=duties far carried charge gone	0 0 0 -5 6 0 0
v:o:subject=duties far carried collect	0 0 -7 0 9 0 0
v:o:subject=duties far carried collect ahead	0 0 -3 -1 9 0 0
v:o:subject=duties far carried collect on	0 0 -5 -1 8 0 0
v:o:subject=duties far carried collect today	0 0 -2 -4 8 0 0
v:o:subject=duties far carried confirm	0 0 7 -1 -2 0 0
v:o:subject=duties far carried confirm ahead	0 0 7 0 -5 0 0
v:o:subject=duties far carried declare	0 0 -4 6 0 0 0
v:o:subject=duties far carried end	-1 -4 11 -2 -9 6 -9
v:o:subject=duties far carried end ahead	0 0 10 0 -14 7 -8
v:o:subject=duties far carried end on	0 -2 11 0 -16 9 -7
v:o:subject=duties far carried extend	0 0 -1 12 0 -5 0
v:o:subject=duties far carried extend ahead	0 0 -1 0 9 -5 0
v:o:subject=duties far carried fall	0 0 -19 7 1 0 8
v:o:subject=duties far carried fall ahead	0 0 -19 -9 15 0 8
v:o:subject=duties far carried fall gone	0 0 0 16 -16 0 0
v:o:subject=duties far carried fall on	0 0 -19 9 0 0 8
v:o:subject=duties far carried for ahead	0 0 8 0 -4 0 0
v:o:subject=duties far carried from ahead	0 0 7 5 -11 -4 2
v:o:subject=duties far carried from gone	0 6 0 -14 4 0 0
v:o:subject=duties far carried have ahead	0 0 0 -10 10 -2 0
v:o:subject=duties far carried have gone	0 0 0 12 -11 0 0
v:o:subject=duties far carried have until	0 0 -8 9 1 0 0
v:o:subject=duties far carried impose	0 0 -3 -4 10 0 0
v:o:subject=duties far carried is ahead	0 0 3 0 0 -6 0
v:o:subject=duties far carried keep	0 0 -4 8 -1 0 0
v:o:subject=duties far carried keep ahead	0 0 -4 0 6 0 0
v:o:subject=duties far carried keep gone	0 0 0 9 -9 0 0
v:o:subject=duties far carried leave	0 0 0 0 8 -2 0
v:o:subject=duties far carried lower	0 0 0 6 -9 0 5
v:o:subject=duties far carried lower gone	0 0 0 8 -7 0 0
v:o:subject=duties far carried make	0 0 -2 -1 8 0 0
v:o:subject=duties far carried meet	0 0 7 -12 2 0 0
v:o:subject=duties far carried meet ahead	0 0 8 0 -5 0 0
v:o:subject=duties far carried meet gone	0 0 0 -10 12 0 0
v:o:subject=duties far carried meet on	0 0 10 -5 -4 0 0
v:o:subject=duties far carried of gone	0 0 0 11 -9 0 0
v:o:subject=duties far carried on ahead	-2 0 -10 -14 21 0 -1
v:o:subject=duties far carried on gone	6 0 1 11 -14 0 -2
v:o:subject=duties far carried on today	0 0 -5 -19 25 0 0
v:o:subject=duties far carried other	0 0 0 7 0 -9 -3
v:o:subject=duties far carried other ahead	0 0 1 -8 14 -9 -3
v:o:subject=duties far carried other gone	0 0 0 7 -6 0 0
v:o:subject=duties far carried other in	0 0 0 7 -7 0 0
v:o:subject=duties far carried other on	0 0 12 -1 -5 -4 0
v:o:subject=duties far carried other today	0 0 0 10 -9 0 0
v:o:subject=duties far carried pay	0 0 -16 1 16 0 -9
v:o:subject=duties far carried pay ahead	0 0 -14 0 23 0 -9
v:o:subject=duties far carried pay from	0 0 -3 0 10 0 -7
v:o:subject=duties far carried pay since	0 0 0 7 -6 0 0
v:o:subject=duties far carried plan	0 0 -10 0 -5 15 0
v:o:subject=duties far carried plan ahead	0 0 -10 0 -6 15 0
v:o:subject=duties far carried raise	0 0 7 -2 -6 1 0
v:o:subject=duties far carried raise ahead	0 0 7 0 -9 1 0
v:o:subject=duties far carried reach	0 0 0 -6 9 0 0
v:o:subject=duties far carried reach gone	0 0 0 -6 7 0 0
v:o:subject=duties far carried return	0 0 10 0 -8 0 0
v:o:subject=duties far carried return ahead	0 0 10 0 -8 0 0
v:o:subject=duties far carried run	0 0 8 15 -18 0 0
v:o:subject=duties far carried run ahead	0 0 8 -4 -2 0 0
v:o:subject=duties far carried run gone	0 0 0 18 -18 0 0
v:o:subject=duties far carried say	0 0 -7 -2 2 7 0
v:o:subject=duties far carried say ahead	0 0 -5 0 0 7 0
v:o:subject=duties far carried say on	0 0 -5 -5 15 0 0
v:o:subject=duties far carried say today	0 0 0 -7 10 0 0
v:o:subject=duties far carried sign	0 0 2 6 -6 0 0
v:o:subject=duties far carried sign ahead	0 0 5 14 -16 0 0
v:o:subject=duties far carried sign by	0 0 11 0 -10 0 0
v:o:subject=duties far carried sign gone	0 0 0 -20 21 0 0
v:o:subject=duties far carried sign on	0 0 -9 4 3 0 0
v:o:subject=duties far carried sign today	0 0 -1 10 -7 0 0
v:o:subject=duties far carried since ahead	0 0 -8 -2 13 0 0
v:o:subject=duties far carried sit	0 0 -2 0 8 0 0
v:o:subject=duties far carried suspend	0 0 9 0 -17 -7 14
v:o:subject=duties far carried suspend ahead	0 0 10 9 -29 -7 14
v:o:subject=duties far carried suspend from	0 0 -9 7 -14 0 15
v:o:subject=duties far carried suspend gone	0 0 0 -13 16 0 0
v:o:subject=duties far carried suspend until	0 0 17 0 -12 -4 0
v:o:subject=duties far carried tell	0 0 0 -9 15 0 0
v:o:subject=duties far carried tell gone	0 0 0 -6 8 0 0
v:o:subject=duties far carried tell on	0 0 0 -3 6 0 0
v:o:subject=duties far carried the ahead	0 0 0 8 -1 0 -4
v:o:subject=duties far carried to ahead	0 0 4 0 -9 4 0
v:o:subject=duties far carried to gone	0 0 0 0 6 0 0
v:o:subject=duties far carried until ahead	0 0 1 -12 11 -6 -1
v:o:subject=duties far carried until gone	0 0 0 13 -11 0 0
v:o:subject=duties far from ahead	0 0 -14 -11 8 0 7
v:o:subject=duties far from gone	0 0 0 -3 6 0 0
v:o:subject=duties far in gone	0 0 0 -7 8 0 0
v:o:subject=duties far no verb	-16 -6 9 1 -1 -5 0
v:o:subject=duties far no verb 	-6 0 1 0 2 0 -5
v:o:subject=duties far no verb ahead	0 0 17 -9 -11 -1 4
v:o:subject=duties far no verb from	0 0 -15 -15 13 0 6
v:o:subject=duties far no verb gone	-11 -2 -10 3 10 -1 -3
v:o:subject=duties far no verb in	0 0 0 -8 8 0 0
v:o:subject=duties far no verb monday,	0 0 -15 14 0 0 0
v:o:subject=duties far no verb of	0 0 0 -6 8 0 0
v:o:subject=duties far no verb on	0 0 -7 -5 -3 13 10
v:o:subject=duties far no verb the	0 0 -3 3 6 -4 0
v:o:subject=duties far no verb thursday,	0 0 11 0 -11 0 0
v:o:subject=duties far no verb to	0 0 12 -4 4 -15 0
v:o:subject=duties far no verb tuesday,	0 0 0 -2 6 0 0
v:o:subject=duties far no verb until	0 0 5 -4 -7 7 0
v:o:subject=duties far no verb wednesday,	0 0 0 -9 11 0 0
v:o:subject=duties far on ahead	0 0 -6 1 -14 14 11
v:o:subject=duties far on gone	0 0 0 -12 13 0 0
v:o:subject=duties far since gone	0 0 0 6 -4 0 0
v:o:subject=duties far the ahead	0 0 -3 0 12 -4 0
v:o:subject=duties far thursday, today	0 0 16 0 -16 0 0
v:o:subject=duties far to ahead	0 0 13 0 1 -15 0
v:o:subject=duties far until ahead	0 0 5 0 -10 7 0
v:o:subject=duties for ahead	0 0 -8 0 11 0 0
v:o:subject=duties from ahead	0 0 -22 8 13 -9 -4
v:o:subject=duties from gone	0 0 0 -6 9 0 0
v:o:subject=duties from today	0 0 -9 10 -3 0 0
v:o:subject=duties introduce	0 0 0 -10 11 0 0
v:o:subject=duties introduce gone	0 0 0 -10 10 0 0
v:o:subject=duties no verb	-8 -5 0 -2 4 0 -1
v:o:subject=duties no verb 	0 0 -2 -4 12 0 0
v:o:subject=duties no verb (	0 0 -6 0 10 0 0
v:o:subject=duties no verb 12:01	0 0 -2 -21 24 0 0
v:o:subject=duties no verb ahead	0 0 6 -21 4 2 1
v:o:subject=duties no verb as	0 0 21 -5 -17 0 0
v:o:subject=duties no verb beijing,	0 0 0 12 -12 0 0
v:o:subject=duties no verb by	0 0 6 0 -1 0 0
v:o:subject=duties no verb for	0 0 -7 0 9 0 0
v:o:subject=duties no verb from	0 0 -36 5 20 -1 -5
v:o:subject=duties no verb gone	0 0 -9 2 5 -1 -1
v:o:subject=duties no verb monday,	0 0 -5 -13 3 0 9
v:o:subject=duties no verb on	0 0 -9 27 -5 -6 -13
v:o:subject=duties no verb since	0 0 0 -5 7 0 0
v:o:subject=duties no verb the	0 0 -8 -3 -4 9 4
v:o:subject=duties no verb to	0 0 -4 5 -2 6 -3
v:o:subject=duties no verb today	0 0 -14 13 0 0 -2
v:o:subject=duties no verb until	0 0 6 -8 -2 0 -2
v:o:subject=duties no verb wednesday,	0 0 -9 4 3 0 -1
v:o:subject=duties of ahead	0 0 -8 -16 1 0 14
v:o:subject=duties of gone	0 0 0 8 -7 0 0
v:o:subject=duties on ahead	0 0 -16 19 9 -23 -5
v:o:subject=duties on gone	-2 0 0 -26 32 0 0
v:o:subject=duties on today	0 0 -1 9 -7 0 0
v:o:subject=duties other	0 0 -9 12 -8 3 0
v:o:subject=duties other ahead	0 0 -8 0 5 4 0
v:o:subject=duties other gone	0 0 0 13 -13 0 0
v:o:subject=duties pay	0 0 0 0 -8 0 9
v:o:subject=duties pay ahead	0 0 0 -4 -4 0 9
v:o:subject=duties return	0 0 14 -4 -8 0 -1
v:o:subject=duties return ahead	0 0 16 -3 -10 0 -1
v:o:subject=duties return on	0 0 16 -3 -10 0 -1
v:o:subject=duties rise	0 0 -8 -3 19 0 -5
v:o:subject=duties rise ahead	0 0 -8 0 16 0 -5
v:o:subject=duties rise from	0 0 -4 0 10 0 -1
v:o:subject=duties rise on	0 0 0 0 8 0 -1
v:o:subject=duties run ahead	0 0 6 0 -2 -4 0
v:o:subject=duties since ahead	0 0 14 -4 -9 0 0
v:o:subject=duties suspend	0 0 2 12 -15 0 0
v:o:subject=duties suspend ahead	0 0 3 9 -12 0 0
v:o:subject=duties suspend from	0 0 -4 6 -4 0 0
v:o:subject=duties suspend until	0 0 0 0 -4 6 0
v:o:subject=duties the ahead	0 0 -16 0 1 9 2
v:o:subject=duties to ahead	0 0 10 5 -13 0 -3
v:o:subject=duties until ahead	0 0 8 5 -16 7 -6
v:o:subject=duties wednesday, ahead	0 0 -9 6 1 0 -1
v:o:subject=exclusions	0 0 -9 0 4 8 0
v:o:subject=exclusions carried	0 0 12 0 -4 -7 0
v:o:subject=exclusions carried on ahead	0 0 16 0 -16 0 0
v:o:subject=exclusions carried say	0 0 16 0 -14 0 0
v:o:subject=exclusions carried say ahead	0 0 16 0 -15 0 0
v:o:subject=exclusions carried say on	0 0 16 0 -16 0 0
v:o:subject=exclusions end	0 0 -10 0 15 -2 0
v:o:subject=exclusions end ahead	0 0 -10 0 14 -1 0
v:o:subject=exclusions end on	0 0 -8 0 12 -1 0
v:o:subject=exclusions far	0 0 -2 -1 11 -1 0
v:o:subject=exclusions far carried	0 0 8 -6 1 -3 -2
v:o:subject=exclusions far carried on ahead	0 0 14 0 -11 0 0
v:o:subject=exclusions far no verb	0 0 -2 -1 11 -1 0
v:o:subject=exclusions far no verb ahead	0 0 -1 0 7 -1 0
v:o:subject=exclusions no verb	0 0 -14 0 2 13 0
v:o:subject=exclusions no verb ahead	0 0 -14 0 1 13 0
v:o:subject=exclusions no verb on	0 0 -19 0 19 0 0
v:o:subject=exclusions on ahead	0 0 -9 0 13 -2 0
v:o:subject=fees	0 0 3 -33 30 -4 -10
v:o:subject=fees be	0 0 9 0 -8 0 0
v:o:subject=fees be ahead	0 0 9 0 -8 0 0
v:o:subject=fees carried	0 0 -26 0 30 0 0
v:o:subject=fees carried on ahead	0 0 -15 0 16 0 0
v:o:subject=fees far	0 0 9 -12 4 0 -2
v:o:subject=fees far carried	0 0 -3 0 12 -3 -5
v:o:subject=fees far carried be	0 0 -5 -3 13 0 -3
v:o:subject=fees far carried be ahead	0 0 -5 -3 13 0 -3
v:o:subject=fees far no verb	0 0 9 -12 4 0 -2
v:o:subject=fees far no verb ahead	0 0 10 -3 -3 0 -1
v:o:subject=fees far no verb today	0 0 0 -8 10 0 0
v:o:subject=fees from ahead	0 0 0 -20 21 -1 -8
v:o:subject=fees no verb	0 0 3 -9 5 0 0
v:o:subject=fees no verb from	0 0 0 -4 6 0 0
v:o:subject=fees suspend	0 0 -6 -22 31 0 -9
v:o:subject=fees suspend from	0 0 -6 -22 31 0 -9
v:o:subject=longer	0 0 6 -4 -5 1 3
v:o:subject=longer carried	13 4 6 -9 -9 3 -16
v:o:subject=longer carried be	0 0 -5 -2 1 6 0
v:o:subject=longer carried be ahead	0 0 -1 0 0 6 0
v:o:subject=longer carried begin	0 0 -1 0 13 -13 0
v:o:subject=longer carried begin ahead	0 0 -1 0 12 -12 0
v:o:subject=longer carried end	0 0 0 0 -3 6 0
v:o:subject=longer carried end ahead	0 0 6 0 -14 6 0
v:o:subject=longer carried end on	0 0 2 0 -9 7 0
v:o:subject=longer carried in gone	0 7 0 -2 -3 0 0
v:o:subject=longer carried on ahead	0 0 15 0 -15 0 0
v:o:subject=longer carried on gone	7 0 0 -1 -1 0 0
v:o:subject=longer carried run	7 0 2 5 -11 0 -4
v:o:subject=longer carried run ahead	0 0 4 7 -6 0 -3
v:o:subject=longer carried run gone	9 0 0 0 -4 0 0
v:o:subject=longer carried say	9 0 9 0 -4 -11 0
v:o:subject=longer carried say ahead	0 0 9 0 0 -11 0
v:o:subject=longer carried say gone	9 0 0 0 -6 0 0
v:o:subject=longer carried the ahead	0 0 11 0 -3 -8 0
v:o:subject=longer carried to ahead	0 0 -19 0 11 7 0
v:o:subject=longer far	0 0 9 -25 10 -4 -3
v:o:subject=longer far  ahead	0 0 -11 0 12 0 0
v:o:subject=longer far carried	-2 -1 2 -17 5 14 -12
v:o:subject=longer far carried be	0 0 22 0 -20 0 0
v:o:subject=longer far carried begin	0 0 -2 -10 2 11 0
v:o:subject=longer far carried begin ahead	0 0 -2 0 -6 11 0
v:o:subject=longer far carried begin gone	0 0 0 -10 10 0 0
v:o:subject=longer far carried begin on	0 0 10 0 -7 0 0
v:o:subject=longer far carried charge	0 0 -6 0 10 0 0
v:o:subject=longer far carried end ahead	0 0 -13 0 16 -2 0
v:o:subject=longer far carried extend	0 0 -15 -1 0 16 0
v:o:subject=longer far carried extend ahead	0 0 -15 0 -3 17 0
v:o:subject=longer far carried from ahead	0 0 -8 0 15 -1 -1
v:o:subject=longer far carried in gone	0 0 0 13 -12 0 0
v:o:subject=longer far carried on ahead	0 0 0 -6 7 -5 -1
v:o:subject=longer far carried on gone	0 0 0 -6 11 0 0
v:o:subject=longer far carried on today	0 0 15 0 -13 0 0
v:o:subject=longer far carried other	0 0 -11 0 8 2 0
v:o:subject=longer far carried other ahead	0 0 -10 0 6 2 0
v:o:subject=longer far carried run	0 0 -11 0 13 0 0
v:o:subject=longer far carried run ahead	0 0 -11 0 12 0 0
v:o:subject=longer far carried tell	0 0 0 12 -11 0 0
v:o:subject=longer far carried tell gone	0 0 0 12 -12 0 0
v:o:subject=longer far carried to ahead	0 0 -23 0 0 22 0
v:o:subject=longer far carried until ahead	0 0 5 0 -12 3 0
v:o:subject=longer far no verb	0 0 9 -25 10 -4 -3
v:o:subject=longer far no verb 	0 0 -11 0 13 0 0
v:o:subject=longer far no verb ahead	0 0 6 -2 0 -2 -2
v:o:subject=longer far no verb gone	0 0 -3 -3 10 0 0
v:o:subject=longer far no verb on	0 0 8 0 -6 0 0
v:o:subject=longer far no verb today	0 0 7 -16 2 0 0
v:o:subject=longer far on ahead	0 0 8 0 -6 0 0
v:o:subject=longer from ahead	0 0 -1 2 -10 0 8
v:o:subject=longer no verb ahead	0 0 9 0 -10 -3 6
v:o:subject=longer no verb on	0 0 0 -5 10 -6 0
v:o:subject=longer no verb to	0 0 5 0 -11 2 0
v:o:subject=longer no verb today	0 0 -7 -12 21 0 0
v:o:subject=longer on ahead	0 0 11 0 -2 -9 0
v:o:subject=longer on gone	0 0 0 -6 9 0 0
v:o:subject=longer the ahead	0 0 0 0 -5 7 0
v:o:subject=longer to ahead	0 0 1 0 -16 11 0
v:o:subject=meeting	-5 -4 8 0 1 -4 -1
v:o:subject=meeting be	0 0 -4 -4 14 0 0
v:o:subject=meeting be ahead	0 0 -3 0 6 0 0
v:o:subject=meeting begin	0 0 17 -12 -13 0 8
v:o:subject=meeting begin ahead	0 0 14 0 -19 0 8
v:o:subject=meeting begin on	0 0 20 0 -17 0 -1
v:o:subject=meeting begin today	0 0 4 -9 2 0 0
v:o:subject=meeting carried	-6 -7 -10 2 0 8 9
v:o:subject=meeting carried be	0 -1 -1 19 -13 1 -1
v:o:subject=meeting carried be gone	0 -1 0 22 -18 0 0
v:o:subject=meeting carried be in	0 0 0 8 -7 0 0
v:o:subject=meeting carried be on	0 -1 0 9 -6 0 0
v:o:subject=meeting carried be since	0 0 0 9 -7 0 0
v:o:subject=meeting carried begin	0 0 -7 -4 3 -5 11
v:o:subject=meeting carried begin ahead	0 0 -7 9 -10 -4 12
v:o:subject=meeting carried begin gone	0 0 0 -18 20 0 0
v:o:subject=meeting carried begin in	0 0 -6 -14 22 0 0
v:o:subject=meeting carried begin on	0 0 -2 -4 -4 0 13
v:o:subject=meeting carried end	-1 0 14 -1 -11 1 0
v:o:subject=meeting carried end ahead	0 0 19 0 -21 1 0
v:o:subject=meeting carried end gone	0 0 0 0 9 0 0
v:o:subject=meeting carried end on	0 0 20 0 -24 4 0
v:o:subject=meeting carried in ahead	0 0 -6 0 9 0 0
v:o:subject=meeting carried meet	0 0 -1 -5 10 0 0
v:o:subject=meeting carried on ahead	0 0 16 -5 -23 1 11
v:o:subject=meeting carried on gone	0 -2 0 10 -2 0 0
v:o:subject=meeting carried other	0 0 -9 0 14 0 0
v:o:subject=meeting carried other ahead	0 0 -8 0 12 0 0
v:o:subject=meeting carried run	0 0 -1 0 -12 12 0
v:o:subject=meeting carried run ahead	0 0 -1 0 -12 12 0
v:o:subject=meeting carried say	0 0 -1 0 7 0 0
v:o:subject=meeting carried see	0 0 13 0 -4 -8 0
v:o:subject=meeting carried see ahead	0 0 13 0 -5 -8 0
v:o:subject=meeting carried see the	0 0 13 0 -5 -8 0
v:o:subject=meeting carried to ahead	0 0 -9 0 -9 17 0
v:o:subject=meeting carried until ahead	0 0 7 0 -2 -4 0
v:o:subject=meeting end	0 0 8 0 -5 0 0
v:o:subject=meeting end ahead	0 0 9 0 -8 0 0
v:o:subject=meeting end on	0 0 8 0 -6 0 0
v:o:subject=meeting far	-1 0 -7 10 -5 0 2
v:o:subject=meeting far  ahead	0 0 14 -7 -15 -13 14
v:o:subject=meeting far  gone	0 0 0 -11 14 0 0
v:o:subject=meeting far  today	0 0 -6 -1 10 0 0
v:o:subject=meeting far carried	-14 -1 -4 19 -2 -20 6
v:o:subject=meeting far carried agree	0 0 12 2 -15 1 0
v:o:subject=meeting far carried agree ahead	0 0 12 0 -14 1 0
v:o:subject=meeting far carried approve	0 0 12 0 -9 -2 0
v:o:subject=meeting far carried approve ahead	0 0 12 0 -9 -2 0
v:o:subject=meeting far carried be	0 0 -14 10 0 -2 8
v:o:subject=meeting far carried be ahead	0 0 -12 -6 10 -2 9
v:o:subject=meeting far carried be gone	0 0 0 18 -16 0 0
v:o:subject=meeting far carried be on	0 0 4 16 -19 0 0
v:o:subject=meeting far carried be today	0 0 -1 -4 8 0 0
v:o:subject=meeting far carried begin	0 2 4 7 -12 0 0
v:o:subject=meeting far carried begin ahead	0 0 7 -18 3 0 0
v:o:subject=meeting far carried begin gone	0 3 0 4 -7 0 0
v:o:subject=meeting far carried by ahead	0 0 -21 7 14 0 0
v:o:subject=meeting far carried charge	0 0 0 -4 7 0 0
v:o:subject=meeting far carried end	-3 -1 0 0 8 -8 0
v:o:subject=meeting far carried end ahead	0 0 4 0 0 -8 0
v:o:subject=meeting far carried end on	-2 -1 2 -5 8 -8 0
v:o:subject=meeting far carried end today	0 0 -7 0 10 0 0
v:o:subject=meeting far carried from ahead	0 0 0 -2 -12 0 17
v:o:subject=meeting far carried have	0 0 -3 -1 7 0 0
v:o:subject=meeting far carried in gone	0 0 0 9 -8 0 0
v:o:subject=meeting far carried of gone	0 0 0 -8 9 0 0
v:o:subject=meeting far carried on ahead	0 0 5 -23 13 -13 0
v:o:subject=meeting far carried on gone	-6 0 -2 9 -4 0 0
v:o:subject=meeting far carried on today	0 0 -10 7 0 0 0
v:o:subject=meeting far carried other	0 0 0 10 -4 0 -1
v:o:subject=meeting far carried other gone	0 0 0 6 -5 0 0
v:o:subject=meeting far carried pay	0 0 0 6 -1 0 -2
v:o:subject=meeting far carried rise	0 0 0 -6 -10 0 15
v:o:subject=meeting far carried rise ahead	0 0 0 -4 -12 0 15
v:o:subject=meeting far carried say	0 0 -7 0 5 3 0
v:o:subject=meeting far carried say ahead	0 0 -6 0 2 3 0
v:o:subject=meeting far carried sign	0 0 -7 6 0 0 0
v:o:subject=meeting far carried sign gone	0 0 0 6 -5 0 0
v:o:subject=meeting far carried sign today	0 0 -7 0 3 0 0
v:o:subject=meeting far carried suspend	0 0 0 -6 0 0 5
v:o:subject=meeting far carried tell	0 0 0 9 -8 0 0
v:o:subject=meeting far carried tell on	0 0 0 14 -14 0 0
v:o:subject=meeting far carried the ahead	0 0 -11 0 17 -5 0
v:o:subject=meeting far carried the gone	0 0 0 7 -5 0 0
v:o:subject=meeting far carried to ahead	0 0 22 0 -16 -6 0
v:o:subject=meeting far carried until ahead	0 0 15 0 -20 6 0
v:o:subject=meeting far from ahead	0 0 -5 17 -12 0 0
v:o:subject=meeting far no verb	-1 0 -7 10 -5 0 2
v:o:subject=meeting far no verb 	0 0 11 -22 -4 -14 14
v:o:subject=meeting far no verb ahead	0 0 -11 8 -3 1 4
v:o:subject=meeting far no verb from	0 0 -5 18 -13 0 0
v:o:subject=meeting far no verb on	0 0 -6 22 -11 -2 -3
v:o:subject=meeting far no verb the	0 0 -10 0 5 4 0
v:o:subject=meeting far no verb today	0 0 6 0 -5 0 0
v:o:subject=meeting far no verb until	0 0 9 -2 -3 0 0
v:o:subject=meeting far on gone	0 0 0 20 -19 0 0
v:o:subject=meeting far the ahead	0 0 -10 0 4 4 0
v:o:subject=meeting far until ahead	0 0 9 -1 -4 0 0
v:o:subject=meeting from ahead	0 0 0 -2 -11 3 10
v:o:subject=meeting in gone	0 0 0 12 -11 0 0
v:o:subject=meeting leave	0 0 6 0 -3 0 0
v:o:subject=meeting no verb	-1 -2 -5 14 5 -2 -19
v:o:subject=meeting no verb ahead	0 0 -2 0 10 0 -16
v:o:subject=meeting no verb from	0 0 0 -2 7 0 0
v:o:subject=meeting no verb gone	0 0 0 -2 11 -5 0
v:o:subject=meeting no verb in	0 0 0 16 -15 0 0
v:o:subject=meeting no verb of	0 0 0 -5 -3 11 0
v:o:subject=meeting no verb on	0 0 -17 -14 32 -3 -4
v:o:subject=meeting no verb since	0 0 0 -6 6 0 0
v:o:subject=meeting no verb the	0 0 5 0 -6 0 0
v:o:subject=meeting no verb today	0 0 -2 21 -16 0 0
v:o:subject=meeting no verb until	0 0 -13 0 15 0 0
v:o:subject=meeting of ahead	0 0 0 -2 -8 14 0
v:o:subject=meeting of gone	0 0 0 -5 11 -3 0
v:o:subject=meeting on ahead	0 0 4 -3 4 -7 -10
v:o:subject=meeting on gone	0 0 0 -11 18 0 0
v:o:subject=meeting return	0 0 8 0 -8 0 0
v:o:subject=meeting return ahead	0 0 8 0 -8 0 0
v:o:subject=meeting since gone	0 0 0 -6 7 0 0
v:o:subject=meeting until ahead	0 0 -9 0 11 0 0
v:o:subject=none	-13 -13 5 9 -3 -5 0
v:o:subject=none  ahead	0 0 0 -5 0 6 -9
v:o:subject=none  today	0 0 8 2 -5 0 0
v:o:subject=none a ahead	0 0 -3 0 7 0 0
v:o:subject=none briefing, today	0 0 0 9 -8 0 0
v:o:subject=none carried	-19 -5 12 -10 3 0 -4
v:o:subject=none carried  ahead	0 0 -3 0 7 -1 0
v:o:subject=none carried  today	0 0 5 -16 6 0 0
v:o:subject=none carried agree	0 0 -24 2 18 -1 -1
v:o:subject=none carried agree ahead	0 0 -24 -9 34 -1 0
v:o:subject=none carried agree gone	0 0 0 10 -9 0 0
v:o:subject=none carried agree on	0 0 -7 3 2 0 0
v:o:subject=none carried agree until	0 0 -17 0 19 0 0
v:o:subject=none carried announce	0 0 -5 -3 -5 0 13
v:o:subject=none carried announce ahead	0 0 -4 -2 -6 0 13
v:o:subject=none carried announce on	0 0 0 -2 -9 0 13
v:o:subject=none carried be	-2 0 -3 -1 7 0 0
v:o:subject=none carried be 	0 0 -6 0 8 0 0
v:o:subject=none carried be ahead	0 0 -3 6 -2 0 0
v:o:subject=none carried be by	0 0 7 0 -4 -1 0
v:o:subject=none carried be from	0 0 0 9 -3 0 -3
v:o:subject=none carried be gone	0 0 -2 0 7 0 0
v:o:subject=none carried be of	0 0 -2 -8 13 0 0
v:o:subject=none carried be on	0 0 12 -5 -5 0 0
v:o:subject=none carried be the	0 0 -9 0 -6 6 10
v:o:subject=none carried be today	0 0 0 -11 7 0 0
v:o:subject=none carried bear	0 0 0 8 -4 0 -1
v:o:subject=none carried bear gone	0 0 0 12 -11 0 0
v:o:subject=none carried before ahead	0 0 8 -18 0 0 9
v:o:subject=none carried begin	-4 0 -7 6 5 6 -19
v:o:subject=none carried begin ahead	0 -1 0 0 6 7 -17
v:o:subject=none carried begin on	0 4 -3 -13 13 -3 0
v:o:subject=none carried begin the	0 0 9 1 -9 2 -2
v:o:subject=none carried begin today	0 0 -11 6 0 0 0
v:o:subject=none carried carry	0 0 5 0 -6 1 0
v:o:subject=none carried charge	0 0 7 -8 0 0 -1
v:o:subject=none carried charge ahead	0 0 8 0 -4 0 -1
v:o:subject=none carried charge from	0 0 9 0 -5 0 0
v:o:subject=none carried charge gone	0 0 0 -6 7 0 0
v:o:subject=none carried clear	0 0 -6 -2 2 7 -2
v:o:subject=none carried clear ahead	0 0 -6 -1 2 7 -2
v:o:subject=none carried collect	0 0 2 16 -11 -5 -6
v:o:subject=none carried collect ahead	0 0 2 15 -9 -5 -6
v:o:subject=none carried collect from	0 0 0 16 -9 0 -6
v:o:subject=none carried confirm	0 0 -11 0 10 2 0
v:o:subject=none carried confirm ahead	0 0 -11 0 9 2 0
v:o:subject=none carried end	0 -3 12 2 -16 3 6
v:o:subject=none carried end ahead	0 0 6 -3 -12 4 8
v:o:subject=none carried end gone	0 -2 -4 12 -3 0 0
v:o:subject=none carried end on	0 -2 1 14 -20 5 8
v:o:subject=none carried end today	0 0 10 -12 -2 0 0
v:o:subject=none carried extend	0 0 -1 -1 0 6 0
v:o:subject=none carried extend ahead	0 0 -1 0 -4 7 0
v:o:subject=none carried extend gone	0 0 0 0 6 0 0
v:o:subject=none carried fall	0 0 -4 0 8 0 -2
v:o:subject=none carried fall ahead	0 0 -4 0 7 0 -2
v:o:subject=none carried for ahead	0 0 15 0 -14 0 0
v:o:subject=none carried from ahead	0 0 -10 17 -7 -8 5
v:o:subject=none carried from gone	0 7 0 1 -5 0 0
v:o:subject=none carried from today	0 0 0 -9 11 0 0
v:o:subject=none carried get	0 0 4 -10 5 0 0
v:o:subject=none carried get ahead	0 0 6 0 -5 0 0
v:o:subject=none carried get gone	0 0 0 -2 6 0 0
v:o:subject=none carried have	0 0 -18 -20 19 -1 18
v:o:subject=none carried have ahead	0 0 -9 -18 6 -1 19
v:o:subject=none carried have of	0 0 7 2 -9 0 0
v:o:subject=none carried have on	0 0 5 3 -8 0 0
v:o:subject=none carried have today	0 0 -12 -8 19 0 0
v:o:subject=none carried have until	0 0 10 0 -8 0 0
v:o:subject=none carried in gone	0 0 0 7 -5 0 0
v:o:subject=none carried keep	0 0 12 0 -8 0 0
v:o:subject=none carried keep ahead	0 0 12 0 -10 0 0
v:o:subject=none carried know	0 0 13 -1 -9 0 0
v:o:subject=none carried know ahead	0 0 13 0 -11 0 0
v:o:subject=none carried leave	0 0 9 -1 -10 0 4
v:o:subject=none carried leave ahead	0 0 9 -4 -12 0 5
v:o:subject=none carried levy	0 0 0 6 -3 0 0
v:o:subject=none carried lower	0 0 0 -3 9 0 -1
v:o:subject=none carried lower ahead	0 0 0 -1 7 0 -1
v:o:subject=none carried make	0 0 2 -8 -3 8 0
v:o:subject=none carried make ahead	0 0 4 0 -11 8 0
v:o:subject=none carried make gone	0 0 0 -6 9 0 0
v:o:subject=none carried make on	0 0 -1 -5 9 0 0
v:o:subject=none carried meet	0 0 9 -3 -1 -2 0
v:o:subject=none carried meet on	0 0 -5 -2 12 0 0
v:o:subject=none carried meet today	0 0 6 -6 0 0 0
v:o:subject=none carried move	0 0 -21 0 29 -5 0
v:o:subject=none carried of ahead	0 0 -12 -5 23 -4 -2
v:o:subject=none carried of today	0 0 0 -4 6 0 0
v:o:subject=none carried on ahead	-1 0 0 -10 2 -8 10
v:o:subject=none carried on gone	1 0 -11 24 -19 0 -2
v:o:subject=none carried on today	0 0 0 -23 19 0 0
v:o:subject=none carried other	0 0 -12 -2 16 -10 4
v:o:subject=none carried other ahead	0 0 -11 -1 15 -10 4
v:o:subject=none carried other on	0 0 -3 -1 8 0 0
v:o:subject=none carried other since	0 0 0 -8 9 0 0
v:o:subject=none carried pay	0 0 0 -1 -2 7 0
v:o:subject=none carried pay ahead	0 0 -3 0 -5 8 0
v:o:subject=none carried pay gone	0 0 0 -4 7 0 0
v:o:subject=none carried pay since	0 0 7 1 -7 0 0
v:o:subject=none carried pay today	0 0 8 1 -6 0 0
v:o:subject=none carried post	0 0 -5 0 6 0 0
v:o:subject=none carried put on	0 0 -3 9 -4 0 0
v:o:subject=none carried run	2 0 19 -8 -16 -3 3
v:o:subject=none carried run ahead	0 0 6 -5 -5 -2 3
v:o:subject=none carried run on	6 0 3 0 -1 -7 0
v:o:subject=none carried say	0 0 8 -3 -2 0 -3
v:o:subject=none carried say ahead	0 0 10 8 -13 0 -2
v:o:subject=none carried say gone	0 0 0 -7 8 0 0
v:o:subject=none carried say today	0 0 0 -6 10 0 0
v:o:subject=none carried ship	0 0 7 0 -3 0 0
v:o:subject=none carried sign ahead	0 0 4 0 -6 5 0
v:o:subject=none carried sign on	0 0 -2 7 -3 0 0
v:o:subject=none carried since ahead	0 0 11 -8 -2 0 0
v:o:subject=none carried sit ahead	0 0 -3 0 6 0 0
v:o:subject=none carried suspend	0 7 11 6 -10 -11 -8
v:o:subject=none carried suspend ahead	0 0 13 8 -8 -11 -8
v:o:subject=none carried suspend from	0 8 -5 5 -2 0 -7
v:o:subject=none carried suspend gone	0 9 0 0 -8 0 0
v:o:subject=none carried suspend on	0 0 0 12 -10 0 0
v:o:subject=none carried tell	0 0 -3 -3 13 0 0
v:o:subject=none carried the ahead	0 0 8 -11 -3 -1 1
v:o:subject=none carried to ahead	0 0 -6 0 -3 12 0
v:o:subject=none carried to gone	0 0 0 -2 10 -1 0
v:o:subject=none carried until ahead	0 0 -19 -3 19 6 0
v:o:subject=none carried until gone	0 0 -2 0 7 0 0
v:o:subject=none carried write on	0 0 -3 0 6 0 0
v:o:subject=none date: today	0 0 0 -6 9 0 0
v:o:subject=none friday today	0 0 -5 -3 12 0 0
v:o:subject=none friday, today	0 0 -7 -2 12 0 0
v:o:subject=none from ahead	0 0 -13 18 -18 0 10
v:o:subject=none monday, today	0 0 -9 6 0 0 0
v:o:subject=none no verb	-13 -13 5 9 -3 -5 0
v:o:subject=none no verb 	0 0 7 0 -1 4 -12
v:o:subject=none no verb (	0 0 8 -3 -1 0 0
v:o:subject=none no verb a	0 0 -6 -3 12 0 0
v:o:subject=none no verb ahead	0 0 6 10 -18 1 7
v:o:subject=none no verb briefing,	0 0 0 9 -8 0 0
v:o:subject=none no verb date:	0 0 3 -7 3 0 0
v:o:subject=none no verb friday	0 0 -5 -3 12 0 0
v:o:subject=none no verb friday,	0 0 -8 -3 14 0 0
v:o:subject=none no verb from	0 0 -14 19 -18 0 9
v:o:subject=none no verb gone	-2 -4 -13 0 8 0 -1
v:o:subject=none no verb monday,	0 0 -10 5 2 0 0
v:o:subject=none no verb of	0 0 -11 33 -23 -1 -11
v:o:subject=none no verb on	0 -1 3 -1 0 -8 0
v:o:subject=none no verb saturday	0 0 8 -5 0 0 0
v:o:subject=none no verb since	0 0 -7 14 -9 0 0
v:o:subject=none no verb sunday,	0 0 -23 0 7 14 0
v:o:subject=none no verb the	0 0 8 -2 -9 7 -5
v:o:subject=none no verb thursday,	0 0 0 -7 4 0 0
v:o:subject=none no verb to	0 0 7 0 -20 7 0
v:o:subject=none no verb today	-5 -3 3 0 8 -12 -13
v:o:subject=none no verb tuesday	0 0 -9 17 -10 0 0
v:o:subject=none no verb tuesday,	0 0 -2 -7 8 0 0
v:o:subject=none no verb until	0 0 21 -2 -15 0 0
v:o:subject=none no verb wednesday	0 0 0 -6 3 0 0
v:o:subject=none no verb wednesday,	0 0 11 -13 -1 0 0
v:o:subject=none no verb ·	0 0 -6 11 -5 0 0
v:o:subject=none no verb —	0 0 -11 -7 19 0 0
v:o:subject=none of ahead	0 0 -6 16 -5 0 -10
v:o:subject=none of gone	0 0 0 -17 17 0 0
v:o:subject=none of today	0 0 -3 32 -29 0 0
v:o:subject=none on ahead	0 0 4 -22 5 -7 0
v:o:subject=none on today	0 0 0 8 -7 0 0
v:o:subject=none saturday today	0 0 8 -5 0 0 0
v:o:subject=none since ahead	0 0 -7 -6 14 0 0
v:o:subject=none since gone	0 0 0 19 -18 0 0
v:o:subject=none the ahead	0 0 12 -3 -14 7 -5
v:o:subject=none the today	0 0 -4 -7 14 0 0
v:o:subject=none thursday, today	0 0 -14 -6 21 0 0
v:o:subject=none to ahead	0 0 8 0 -24 7 0
v:o:subject=none tuesday today	0 0 -9 17 -10 0 0
v:o:subject=none tuesday, today	0 0 -2 -7 8 0 0
v:o:subject=none until ahead	0 0 23 0 -22 0 0
v:o:subject=none wednesday today	0 0 0 -6 3 0 0
v:o:subject=none wednesday, today	0 0 11 -13 -1 0 0
v:o:subject=none · today	0 0 -5 12 -6 0 0
v:o:subject=none — today	0 0 -10 -6 18 0 0
v:o:subject=procedure	0 0 1 -14 6 2 2
v:o:subject=procedure by ahead	0 0 11 0 -9 0 0
v:o:subject=procedure carried	0 0 -24 -9 39 -7 -5
v:o:subject=procedure carried be	0 0 -10 0 14 0 0
v:o:subject=procedure carried be ahead	0 0 -9 0 12 0 0
v:o:subject=procedure carried begin	0 0 -1 -4 8 0 -1
v:o:subject=procedure carried begin ahead	0 0 -1 -4 8 0 -1
v:o:subject=procedure carried end	0 0 -9 0 10 0 0
v:o:subject=procedure carried end ahead	0 0 -9 0 10 0 0
v:o:subject=procedure carried on ahead	0 0 -12 0 14 0 0
v:o:subject=procedure carried until ahead	0 0 10 0 -8 0 0
v:o:subject=procedure far	0 0 -6 -12 1 8 4
v:o:subject=procedure far  ahead	0 0 -6 0 -5 12 0
v:o:subject=procedure far carried	0 0 -5 -4 17 2 -14
v:o:subject=procedure far carried be	0 0 5 4 -7 0 0
v:o:subject=procedure far carried begin	0 0 0 -3 8 0 0
v:o:subject=procedure far carried by ahead	0 0 11 0 -10 0 0
v:o:subject=procedure far carried end	0 0 -5 0 -1 8 0
v:o:subject=procedure far carried end ahead	0 0 -4 0 -2 8 0
v:o:subject=procedure far carried end on	0 0 -4 0 -2 8 0
v:o:subject=procedure far carried from ahead	0 0 -2 -16 24 0 -6
v:o:subject=procedure far carried from gone	0 0 0 11 -10 0 0
v:o:subject=procedure far carried on ahead	0 0 -17 0 10 7 0
v:o:subject=procedure far carried rise	0 0 -1 0 6 0 0
v:o:subject=procedure far carried the ahead	0 0 8 0 -7 0 0
v:o:subject=procedure far carried until ahead	0 0 7 0 -7 0 0
v:o:subject=procedure far no verb	0 0 -6 -12 1 8 4
v:o:subject=procedure far no verb 	0 0 -9 -2 -1 11 0
v:o:subject=procedure far no verb ahead	0 0 -4 -5 -4 9 4
v:o:subject=procedure far no verb gone	0 0 0 -4 6 0 0
v:o:subject=procedure far no verb today	0 0 -1 -2 7 0 0
v:o:subject=procedure in gone	0 0 0 -6 7 0 0
v:o:subject=procedure no verb	0 0 6 -3 -7 3 3
v:o:subject=procedure no verb ahead	0 0 9 7 -21 3 3
v:o:subject=procedure no verb by	0 0 13 0 -12 0 0
v:o:subject=procedure no verb gone	0 0 0 -6 9 0 0
v:o:subject=procedure no verb on	0 0 -3 13 -9 0 0
v:o:subject=procedure no verb the	0 0 20 0 -17 0 0
v:o:subject=procedure no verb today	0 0 -1 -14 18 0 0
v:o:subject=procedure on ahead	0 0 -6 15 -10 0 0
v:o:subject=procedure on gone	0 0 0 -4 6 0 0
v:o:subject=procedure suspend	0 0 0 -5 7 0 0
v:o:subject=procedure the ahead	0 0 20 0 -18 0 0
v:o:subject=procedure until ahead	0 0 -6 0 0 7 0
v:o:subject=sale	0 0 -16 -8 16 5 0
v:o:subject=sale far	0 0 3 -10 4 0 0
v:o:subject=sale far carried	0 -1 -6 15 -3 -5 0
v:o:subject=sale far carried begin	0 0 -1 8 -1 0 0
v:o:subject=sale far carried on gone	0 0 0 9 -6 0 0
v:o:subject=sale far carried since gone	0 0 0 14 -14 0 0
v:o:subject=sale far no verb	0 0 3 -10 4 0 0
v:o:subject=sale far no verb ahead	0 0 6 0 -4 0 0
v:o:subject=sale far no verb today	0 0 0 -2 6 0 0
v:o:subject=sale no verb	0 0 -9 -7 8 5 0
v:o:subject=sale no verb ahead	0 0 -8 0 1 5 0
v:o:subject=sale no verb gone	0 0 0 -6 6 0 0
v:o:subject=signing	8 0 6 -9 2 -17 1
v:o:subject=signing be	0 0 -7 0 9 0 0
v:o:subject=signing be ahead	0 0 -7 0 7 0 0
v:o:subject=signing no verb	0 0 17 -8 -5 -5 8
v:o:subject=signing no verb ahead	0 0 26 -8 -24 -4 9
v:o:subject=signing no verb by	0 0 6 0 -5 0 0
v:o:subject=signing no verb of	0 0 0 -9 12 0 0
v:o:subject=signing no verb on	0 0 -2 -5 0 0 13
v:o:subject=signing no verb since	0 0 0 -5 6 0 0
v:o:subject=signing no verb today	0 0 -13 0 11 0 0
v:o:subject=signing of gone	0 0 0 -9 10 0 0
v:o:subject=signing of today	0 0 0 6 -5 0 0
v:o:subject=signing on ahead	0 0 -7 -17 10 0 12
v:o:subject=signing on gone	10 0 0 0 -9 0 0
v:o:subject=signing sign	0 0 -5 -5 12 0 0
v:o:subject=signing sign ahead	0 0 -5 0 7 0 0
v:o:subject=signing since gone	0 0 0 -5 6 0 0
v:o:subject=truce	2 2 15 14 -25 -8 7
v:o:subject=truce  ahead	0 -2 5 5 -19 5 11
v:o:subject=truce  gone	10 13 -3 -16 -8 0 0
v:o:subject=truce agree	0 3 5 -10 3 0 0
v:o:subject=truce agree gone	0 3 0 -10 6 0 0
v:o:subject=truce agree on	0 5 0 -16 10 0 0
v:o:subject=truce agree until	0 0 7 0 -5 0 0
v:o:subject=truce be	0 -1 14 11 -12 -7 -4
v:o:subject=truce be ahead	0 0 16 -2 -8 -6 -3
v:o:subject=truce be gone	0 0 -6 17 -8 0 0
v:o:subject=truce be on	0 0 16 0 -12 0 0
v:o:subject=truce be until	0 0 -6 0 8 0 0
v:o:subject=truce begin	-5 -20 -10 28 -26 7 13
v:o:subject=truce begin ahead	0 0 -5 -2 -9 9 15
v:o:subject=truce begin gone	-2 -17 -1 12 0 0 -1
v:o:subject=truce begin in	0 0 0 10 -9 0 0
v:o:subject=truce begin on	-3 -18 -3 10 -8 -9 16
v:o:subject=truce begin today	0 0 -6 29 -25 0 0
v:o:subject=truce carried	-2 -1 -13 -9 14 4 1
v:o:subject=truce carried agree	0 0 2 9 -10 0 0
v:o:subject=truce carried agree gone	0 0 0 10 -9 0 0
v:o:subject=truce carried be	4 -1 0 -14 4 4 -4
v:o:subject=truce carried be on	6 0 -6 0 -5 11 0
v:o:subject=truce carried be today	0 0 -5 -11 17 0 0
v:o:subject=truce carried begin	0 4 0 5 -15 1 5
v:o:subject=truce carried begin ahead	0 0 -16 13 -9 2 6
v:o:subject=truce carried begin on	0 4 -11 13 -5 -1 -7
v:o:subject=truce carried charge	0 0 2 -10 8 0 -1
v:o:subject=truce carried end	-1 0 7 6 0 -16 0
v:o:subject=truce carried end ahead	0 0 14 0 -4 -15 0
v:o:subject=truce carried end gone	0 0 -8 9 0 0 0
v:o:subject=truce carried end on	0 0 10 9 -9 -12 0
v:o:subject=truce carried extend	0 0 -10 0 0 6 0
v:o:subject=truce carried from ahead	0 0 0 8 0 0 -8
v:o:subject=truce carried have	0 0 -14 0 19 0 0
v:o:subject=truce carried have ahead	0 0 -12 0 15 0 0
v:o:subject=truce carried on ahead	0 0 -14 16 -2 8 0
v:o:subject=truce carried on gone	2 2 -6 11 -11 0 0
v:o:subject=truce carried other	0 0 0 -6 0 9 0
v:o:subject=truce carried other ahead	0 0 0 0 -10 10 0
v:o:subject=truce carried other gone	0 0 0 -4 10 0 0
v:o:subject=truce carried pay	0 0 -2 12 -3 0 -4
v:o:subject=truce carried pay ahead	0 0 -2 9 -1 0 -4
v:o:subject=truce carried run ahead	0 0 10 0 -17 5 0
v:o:subject=truce carried run on	0 0 -12 0 -6 20 0
v:o:subject=truce carried run to	0 0 25 0 -11 -16 0
v:o:subject=truce carried run until	0 0 8 0 -2 -3 0
v:o:subject=truce carried say	0 0 0 -7 0 5 0
v:o:subject=truce carried say ahead	0 0 0 0 -6 5 0
v:o:subject=truce carried say gone	0 0 0 -6 8 0 0
v:o:subject=truce carried sign gone	0 0 0 10 -9 0 0
v:o:subject=truce carried suspend	0 0 -2 -8 7 1 0
v:o:subject=truce carried suspend gone	0 0 0 -7 8 0 0
v:o:subject=truce carried tell	0 0 0 -10 12 0 0
v:o:subject=truce carried tell gone	0 0 0 -8 9 0 0
v:o:subject=truce carried the ahead	0 0 4 0 -12 9 0
v:o:subject=truce carried the gone	0 0 0 -6 9 0 0
v:o:subject=truce carried to ahead	0 0 25 0 -26 -6 0
v:o:subject=truce carried until ahead	0 0 9 0 -9 0 0
v:o:subject=truce carried until gone	0 0 -1 -4 10 0 0
v:o:subject=truce conclude	0 0 -1 7 -3 0 0
v:o:subject=truce conclude gone	0 0 0 11 -11 0 0
v:o:subject=truce end	15 6 1 -15 -7 -2 1
v:o:subject=truce end ahead	-5 0 -4 -2 7 0 2
v:o:subject=truce end ends	0 0 9 0 -14 0 6
v:o:subject=truce end gone	19 8 6 -6 -19 0 0
v:o:subject=truce end on	11 3 -4 -13 1 0 -3
v:o:subject=truce end today	0 0 0 -7 6 0 0
v:o:subject=truce ends ahead	0 0 2 0 -7 0 5
v:o:subject=truce ends today	0 0 29 -8 -24 0 0
v:o:subject=truce extend	0 0 14 -17 -9 6 0
v:o:subject=truce extend ahead	0 0 0 0 -6 8 0
v:o:subject=truce extend gone	0 0 0 -15 21 0 0
v:o:subject=truce extend to	0 0 -7 -4 -1 13 0
v:o:subject=truce far	3 -5 9 -1 -8 0 5
v:o:subject=truce far  ahead	0 0 -21 0 8 -6 14
v:o:subject=truce far  gone	-2 0 18 -15 -5 0 0
v:o:subject=truce far  today	0 0 -6 8 0 0 0
v:o:subject=truce far carried	1 -8 8 -10 6 0 -17
v:o:subject=truce far carried agree	0 0 -10 -10 9 11 0
v:o:subject=truce far carried agree ahead	0 0 -10 0 0 11 0
v:o:subject=truce far carried agree gone	0 0 0 -10 11 0 0
v:o:subject=truce far carried be	4 0 23 1 -22 -6 0
v:o:subject=truce far carried be ahead	0 0 -9 0 14 -5 0
v:o:subject=truce far carried be gone	5 0 15 6 -21 0 0
v:o:subject=truce far carried be on	-1 0 8 -3 -1 0 0
v:o:subject=truce far carried be since	0 0 0 -5 6 0 0
v:o:subject=truce far carried be today	0 0 28 -1 -26 0 0
v:o:subject=truce far carried be until	0 0 -4 17 -7 -1 0
v:o:subject=truce far carried begin	0 0 -25 0 11 11 -7
v:o:subject=truce far carried begin ahead	0 0 -23 6 5 12 -6
v:o:subject=truce far carried begin on	0 0 -13 28 -12 0 -5
v:o:subject=truce far carried begin today	0 0 0 -16 18 0 0
v:o:subject=truce far carried by ahead	0 0 -6 0 0 5 0
v:o:subject=truce far carried by gone	10 0 0 0 -7 0 0
v:o:subject=truce far carried charge	0 0 8 5 -11 0 0
v:o:subject=truce far carried charge ahead	0 0 9 0 -7 0 0
v:o:subject=truce far carried charge gone	0 0 0 7 -6 0 0
v:o:subject=truce far carried end	1 0 21 4 -21 0 -5
v:o:subject=truce far carried end ahead	0 0 24 7 -25 0 -5
v:o:subject=truce far carried end gone	2 0 -8 0 3 0 0
v:o:subject=truce far carried end on	2 0 10 0 -9 0 0
v:o:subject=truce far carried fall	0 0 0 11 -11 0 0
v:o:subject=truce far carried from ahead	0 0 15 1 -14 0 -6
v:o:subject=truce far carried have	10 0 7 0 -16 0 0
v:o:subject=truce far carried have gone	11 0 0 0 -9 0 0
v:o:subject=truce far carried of gone	0 0 0 -5 6 0 0
v:o:subject=truce far carried on ahead	0 0 -18 8 22 -5 -9
v:o:subject=truce far carried on gone	0 0 -9 4 1 0 0
v:o:subject=truce far carried on today	0 0 0 -13 12 0 0
v:o:subject=truce far carried pay	0 0 -2 4 -7 0 7
v:o:subject=truce far carried pay ahead	0 0 0 -1 -3 0 7
v:o:subject=truce far carried pay gone	0 0 0 9 -9 0 0
v:o:subject=truce far carried reach	0 0 -1 8 -1 0 -2
v:o:subject=truce far carried reach gone	0 0 0 -5 6 0 0
v:o:subject=truce far carried return	0 0 0 -4 8 0 0
v:o:subject=truce far carried run	0 0 -2 0 11 -9 0
v:o:subject=truce far carried run ahead	0 0 -1 0 10 -9 0
v:o:subject=truce far carried run to	0 0 6 0 0 -8 0
v:o:subject=truce far carried say	0 0 -7 -2 7 2 0
v:o:subject=truce far carried say on	0 0 -1 -1 10 0 0
v:o:subject=truce far carried sign	0 0 0 -9 12 0 0
v:o:subject=truce far carried sign on	0 0 0 -7 10 0 0
v:o:subject=truce far carried since gone	0 0 0 -4 7 0 0
v:o:subject=truce far carried suspend ahead	0 0 0 7 0 -3 -3
v:o:subject=truce far carried suspend on	0 0 -13 0 14 0 0
v:o:subject=truce far carried tell on	0 0 -5 0 9 0 0
v:o:subject=truce far carried the ahead	0 0 5 -2 -7 -1 7
v:o:subject=truce far carried to ahead	0 0 7 0 0 -5 0
v:o:subject=truce far carried until ahead	0 0 -11 0 5 8 0
v:o:subject=truce far carried until gone	0 0 0 11 -8 0 0
v:o:subject=truce far friday, today	0 0 0 9 -8 0 0
v:o:subject=truce far from ahead	0 0 0 -9 -4 0 13
v:o:subject=truce far from gone	0 0 0 -6 10 0 0
v:o:subject=truce far in gone	0 0 0 -7 7 0 0
v:o:subject=truce far no verb	3 -5 9 -1 -8 0 5
v:o:subject=truce far no verb 	-3 0 -3 0 0 -8 12
v:o:subject=truce far no verb ahead	0 0 -5 -7 0 1 11
v:o:subject=truce far no verb beijing,	0 0 0 17 -17 0 0
v:o:subject=truce far no verb friday,	0 0 -1 9 -6 0 0
v:o:subject=truce far no verb from	0 0 0 0 -8 0 12
v:o:subject=truce far no verb gone	7 -2 12 1 -10 -1 -2
v:o:subject=truce far no verb in	0 0 0 -7 8 0 0
v:o:subject=truce far no verb monday,	0 0 9 8 -13 0 -1
v:o:subject=truce far no verb of	0 0 -3 9 -2 0 -1
v:o:subject=truce far no verb on	13 0 6 -19 0 -6 -7
v:o:subject=truce far no verb the	0 0 -10 0 0 12 0
v:o:subject=truce far no verb today	0 0 8 0 0 -2 -3
v:o:subject=truce far no verb until	0 0 23 -8 -10 -7 0
v:o:subject=truce far of ahead	0 0 -2 12 -6 0 0
v:o:subject=truce far on ahead	0 0 7 0 0 -6 -7
v:o:subject=truce far on gone	13 0 0 -15 -2 0 0
v:o:subject=truce far the ahead	0 0 -10 0 -2 13 0
v:o:subject=truce far until ahead	0 0 23 0 -18 -7 0
v:o:subject=truce far until gone	0 0 0 -7 9 0 0
v:o:subject=truce friday, ahead	0 0 20 0 -18 0 0
v:o:subject=truce from ahead	0 -10 -10 0 13 -2 4
v:o:subject=truce from gone	-3 5 8 23 -29 0 -2
v:o:subject=truce has ahead	0 0 12 0 -11 0 0
v:o:subject=truce have	0 11 13 -6 -16 0 0
v:o:subject=truce have ahead	0 0 14 0 -12 0 0
v:o:subject=truce have gone	0 11 0 -5 -5 0 0
v:o:subject=truce in gone	0 -6 0 6 -2 0 0
v:o:subject=truce last gone	0 3 0 10 -12 0 0
v:o:subject=truce make	0 7 -3 -1 0 0 0
v:o:subject=truce make ahead	0 0 -3 -1 8 0 0
v:o:subject=truce make gone	0 7 0 0 -7 0 0
v:o:subject=truce monday, ahead	0 0 -2 9 -10 0 1
v:o:subject=truce monday, gone	0 0 0 -7 8 0 0
v:o:subject=truce no verb	0 8 11 6 -17 -13 10
v:o:subject=truce no verb 	9 11 0 -6 -21 5 9
v:o:subject=truce no verb ahead	-4 -17 2 12 -7 -9 15
v:o:subject=truce no verb ends	0 0 23 -8 -15 0 0
v:o:subject=truce no verb friday,	0 0 18 0 -15 0 0
v:o:subject=truce no verb from	-2 0 -1 7 -5 -4 4
v:o:subject=truce no verb gone	2 17 2 -3 -3 -5 -8
v:o:subject=truce no verb in	0 -3 -1 -12 17 0 0
v:o:subject=truce no verb last	0 0 -18 19 0 0 0
v:o:subject=truce no verb of	0 7 0 -4 -3 0 6
v:o:subject=truce no verb on	-10 2 21 -8 -14 0 -3
v:o:subject=truce no verb saturday,	0 0 0 14 -13 0 -3
v:o:subject=truce no verb since	0 0 -1 -5 9 0 0
v:o:subject=truce no verb the	0 0 12 -6 6 -20 0
v:o:subject=truce no verb to	4 -5 12 4 -13 -1 -5
v:o:subject=truce no verb today	0 0 24 0 -18 0 0
v:o:subject=truce no verb tuesday,	0 0 8 0 -6 0 0
v:o:subject=truce no verb until	-1 0 -4 -8 9 6 -2
v:o:subject=truce of ahead	0 0 -10 -8 10 -1 5
v:o:subject=truce of gone	0 4 0 12 -13 0 0
v:o:subject=truce on ahead	-8 -4 12 -7 -9 -6 10
v:o:subject=truce on gone	3 6 5 -17 7 0 -3
v:o:subject=truce on today	0 0 -15 14 -3 0 0
v:o:subject=truce other	-1 0 18 -9 -1 -3 0
v:o:subject=truce other gone	0 0 19 -8 -5 0 0
v:o:subject=truce other to	0 0 17 0 -20 3 0
v:o:subject=truce out today	0 0 15 -7 -9 0 0
v:o:subject=truce run	0 -3 -8 -10 19 -7 0
v:o:subject=truce run ahead	0 -1 -3 -5 11 -6 1
v:o:subject=truce run gone	1 0 -7 0 4 0 0
v:o:subject=truce run on	-3 0 12 -2 -3 -1 0
v:o:subject=truce run out	0 0 2 -10 4 0 0
v:o:subject=truce run to	0 0 -25 -1 31 -2 0
v:o:subject=truce run today	0 0 -5 -9 12 0 0
v:o:subject=truce saturday, ahead	0 0 0 10 -9 0 -2
v:o:subject=truce sign	0 0 10 1 -8 0 0
v:o:subject=truce sign ahead	0 0 13 0 -12 0 0
v:o:subject=truce sign on	0 0 13 -3 -4 0 0
v:o:subject=truce since ahead	0 0 -6 -2 11 0 0
v:o:subject=truce since gone	6 -2 0 11 -12 0 0
v:o:subject=truce suspend	0 0 -7 8 -10 13 0
v:o:subject=truce suspend ahead	0 0 -6 0 -5 13 0
v:o:subject=truce suspend gone	0 0 0 9 -6 0 0
v:o:subject=truce suspend until	0 0 0 0 -12 9 0
v:o:subject=truce the ahead	0 0 -3 -2 8 -1 0
v:o:subject=truce the gone	0 0 0 -7 14 0 0
v:o:subject=truce to ahead	0 0 -11 -1 8 9 -6
v:o:subject=truce to gone	2 -5 19 0 -14 -4 0
v:o:subject=truce tuesday, ahead	0 0 8 0 -7 0 0
v:o:subject=truce until gone	-1 0 8 -15 8 0 0
v:o:topic=controls	0 0 -5 5 17 -21 -4
v:o:topic=controls ahead	0 0 -3 -10 24 -20 -3
v:o:topic=controls announce	0 0 -2 10 -5 0 0
v:o:topic=controls begin	0 0 0 -6 18 -7 -2
v:o:topic=controls end	0 0 -9 0 11 0 0
v:o:topic=controls far	0 0 7 -19 5 0 -1
v:o:topic=controls far ahead	0 0 9 -3 -4 0 -1
v:o:topic=controls far gone	0 0 0 -12 14 0 0
v:o:topic=controls far no verb	0 0 -1 -7 10 0 0
v:o:topic=controls far on	0 0 16 -1 -10 0 0
v:o:topic=controls far on ahead	0 0 16 0 -12 0 0
v:o:topic=controls from	0 0 -4 -7 13 0 0
v:o:topic=controls from ahead	0 0 -4 -3 10 0 0
v:o:topic=controls gone	0 0 0 -15 21 0 0
v:o:topic=controls no verb	0 0 7 -2 7 -12 -9
v:o:topic=controls of	0 0 0 -3 6 0 0
v:o:topic=controls on	0 0 -21 22 0 0 -2
v:o:topic=controls on ahead	0 0 -21 0 26 0 -2
v:o:topic=controls on gone	0 0 0 6 -4 0 0
v:o:topic=controls say	0 0 -4 18 -14 0 0
v:o:topic=controls since	0 0 0 -9 12 0 0
v:o:topic=controls since gone	0 0 0 -8 9 0 0
v:o:topic=controls suspend	0 0 -14 -3 19 0 0
v:o:topic=controls the	0 0 -3 -6 13 0 0
v:o:topic=controls the ahead	0 0 -2 0 6 0 0
v:o:topic=controls to	0 0 -6 0 3 2 0
v:o:topic=controls to ahead	0 0 -6 0 3 2 0
v:o:topic=controls today	0 0 0 24 -23 0 0
v:o:topic=controls until	0 0 19 0 -5 -18 0
v:o:topic=controls until ahead	0 0 20 0 -7 -18 0
v:o:topic=deal	-8 -5 0 -29 24 -8 3
v:o:topic=deal 	0 0 -1 -2 7 0 0
v:o:topic=deal ahead	0 0 -1 -8 6 -5 5
v:o:topic=deal announce	0 0 10 0 -9 0 0
v:o:topic=deal be	0 0 -16 -4 23 0 0
v:o:topic=deal before	0 0 -6 0 7 0 0
v:o:topic=deal before ahead	0 0 -6 0 7 0 0
v:o:topic=deal deal	0 0 14 -1 -12 0 0
v:o:topic=deal end	-1 0 10 -1 -9 5 0
v:o:topic=deal face	0 0 13 0 -11 0 0
v:o:topic=deal far	-1 0 10 1 -5 -15 3
v:o:topic=deal far 	0 0 -7 -3 15 0 0
v:o:topic=deal far  ahead	0 0 -6 0 9 0 0
v:o:topic=deal far ahead	0 0 17 9 -20 -13 4
v:o:topic=deal far be	0 0 12 -1 -7 0 0
v:o:topic=deal far begin	0 0 0 0 9 -2 0
v:o:topic=deal far from ahead	0 0 -2 9 -8 0 0
v:o:topic=deal far gone	0 0 -2 -13 20 0 0
v:o:topic=deal far no verb	0 0 -14 -3 9 -3 9
v:o:topic=deal far on	0 0 9 6 -8 0 -6
v:o:topic=deal far on ahead	0 0 11 13 -17 0 -6
v:o:topic=deal far on gone	0 0 -1 -8 13 0 0
v:o:topic=deal far the	0 0 -2 0 6 0 0
v:o:topic=deal far today	0 0 -8 1 3 0 0
v:o:topic=deal from	0 0 0 -2 -10 0 13
v:o:topic=deal from ahead	0 0 0 0 -13 0 14
v:o:topic=deal gone	-5 -2 -4 -4 17 0 -1
v:o:topic=deal have	0 0 -11 -3 17 0 0
v:o:topic=deal negotiate	0 0 0 8 -5 0 0
v:o:topic=deal no verb	0 0 -9 0 18 -8 -3
v:o:topic=deal on	-4 0 0 -5 16 -11 -10
v:o:topic=deal on ahead	0 0 0 0 7 -10 -9
v:o:topic=deal on gone	-2 0 0 -2 8 0 0
v:o:topic=deal pay	0 0 -6 -1 0 -1 9
v:o:topic=deal reach	0 0 11 0 -6 0 0
v:o:topic=deal say	0 0 -8 0 9 0 0
v:o:topic=deal settle	0 0 0 -7 0 7 0
v:o:topic=deal sign	0 0 0 -5 7 0 0
v:o:topic=deal since	0 0 -2 -2 6 0 0
v:o:topic=deal tell	0 0 13 0 -11 0 0
v:o:topic=deal the	0 0 5 0 -8 0 4
v:o:topic=deal the ahead	0 0 5 0 -9 0 5
v:o:topic=deal today	0 0 8 -28 11 0 0
v:o:topic=deal until	0 0 -20 0 15 0 0
v:o:topic=deal until ahead	0 0 -19 0 14 0 0
v:o:topic=duties	-2 -33 -2 14 8 -20 0
v:o:topic=duties 	0 0 0 -17 14 0 -2
v:o:topic=duties  ahead	0 0 -7 0 13 0 -1
v:o:topic=duties  today	0 0 8 -12 0 0 0
v:o:topic=duties (	0 0 -6 0 10 0 0
v:o:topic=duties 12:01	0 0 -4 -9 12 0 0
v:o:topic=duties 12:01 today	0 0 0 -6 8 0 0
v:o:topic=duties add	0 0 0 -2 6 0 0
v:o:topic=duties after	0 0 -2 -4 9 0 0
v:o:topic=duties agree	0 0 0 14 -22 11 0
v:o:topic=duties ahead	-14 -10 9 6 -9 -11 10
v:o:topic=duties announce	0 0 -13 -16 30 0 -4
v:o:topic=duties announced	0 0 0 -7 7 0 0
v:o:topic=duties announced today	0 0 0 -7 7 0 0
v:o:topic=duties as	0 0 21 -5 -17 0 0
v:o:topic=duties back	0 0 24 0 -23 0 0
v:o:topic=duties be	-10 -2 10 11 -26 -6 25
v:o:topic=duties bear	0 0 0 11 -8 0 0
v:o:topic=duties before	0 0 8 0 -3 0 -3
v:o:topic=duties before ahead	0 0 10 9 -17 0 -3
v:o:topic=duties before gone	0 0 0 -14 15 0 0
v:o:topic=duties begin	-1 -3 -14 -10 24 0 -3
v:o:topic=duties beijing,	0 0 0 12 -12 0 0
v:o:topic=duties beijing, today	0 0 0 12 -12 0 0
v:o:topic=duties by	0 0 -4 -5 16 -2 -2
v:o:topic=duties by ahead	0 0 -4 -2 14 -2 -2
v:o:topic=duties carry	0 0 9 9 -8 -9 0
v:o:topic=duties cent	0 0 -9 -8 19 0 0
v:o:topic=duties cent today	0 0 -8 -5 15 0 0
v:o:topic=duties charge	7 0 -2 11 -9 -1 -4
v:o:topic=duties clear	0 0 -11 5 0 7 -6
v:o:topic=duties collect	0 0 2 -6 15 -9 -6
v:o:topic=duties cut	0 0 -4 12 -5 0 -3
v:o:topic=duties double	0 0 6 -4 0 0 0
v:o:topic=duties duty	0 0 8 -5 -2 0 0
v:o:topic=duties face	0 0 0 6 -4 0 0
v:o:topic=duties fall	0 0 -10 7 -7 0 7
v:o:topic=duties far	-8 -13 -5 4 0 5 0
v:o:topic=duties far 	-6 0 -9 7 7 0 -9
v:o:topic=duties far  ahead	0 0 0 -13 7 0 -6
v:o:topic=duties far  gone	-5 0 -2 20 -14 0 0
v:o:topic=duties far  today	0 0 -21 -4 18 0 0
v:o:topic=duties far agree	0 0 0 11 -9 0 0
v:o:topic=duties far ahead	-2 0 5 -2 -12 8 6
v:o:topic=duties far be	0 0 0 -21 22 -10 -3
v:o:topic=duties far before	0 0 -10 0 16 0 -2
v:o:topic=duties far before ahead	0 0 -9 2 9 0 -1
v:o:topic=duties far begin	9 0 -6 0 2 -4 -5
v:o:topic=duties far by	0 0 -2 0 7 0 0
v:o:topic=duties far charge	0 0 0 -11 14 0 0
v:o:topic=duties far end	-6 0 9 -8 -5 3 -2
v:o:topic=duties far fall	0 0 -19 9 7 0 0
v:o:topic=duties far from	0 0 -2 -19 1 -3 18
v:o:topic=duties far from ahead	0 0 -1 -14 -3 -2 19
v:o:topic=duties far from gone	0 0 0 -6 10 0 0
v:o:topic=duties far gone	-3 -7 -19 5 9 -5 -8
v:o:topic=duties far have	0 0 -22 6 12 0 0
v:o:topic=duties far in	0 0 0 -7 10 0 0
v:o:topic=duties far in gone	0 0 0 -6 8 0 0
v:o:topic=duties far is	0 0 0 0 4 -6 0
v:o:topic=duties far is ahead	0 0 0 0 3 -6 0
v:o:topic=duties far monday,	0 0 -15 14 0 0 0
v:o:topic=duties far no verb	-16 -6 9 1 -1 -5 0
v:o:topic=duties far of	0 0 0 9 -6 0 0
v:o:topic=duties far of ahead	0 0 0 -1 6 0 0
v:o:topic=duties far on	1 0 -14 3 2 7 0
v:o:topic=duties far on ahead	0 0 -12 4 0 8 0
v:o:topic=duties far other	0 0 0 0 6 -7 0
v:o:topic=duties far put	0 0 -3 0 7 0 0
v:o:topic=duties far say	0 0 -1 -4 0 7 0
v:o:topic=duties far since	0 0 -9 2 3 0 0
v:o:topic=duties far since ahead	0 0 -8 -2 14 0 0
v:o:topic=duties far since gone	0 0 0 6 -3 0 0
v:o:topic=duties far suspend	0 0 -8 -1 0 0 10
v:o:topic=duties far tell	0 0 0 -1 6 0 0
v:o:topic=duties far the	0 0 0 12 0 -5 -5
v:o:topic=duties far the ahead	0 0 0 7 2 -5 -4
v:o:topic=duties far thursday,	0 0 11 0 -11 0 0
v:o:topic=duties far thursday, today	0 0 16 0 -16 0 0
v:o:topic=duties far to	0 0 0 -4 6 -1 0
v:o:topic=duties far to gone	0 0 0 -3 6 0 0
v:o:topic=duties far today	0 0 -11 1 11 -1 -3
v:o:topic=duties far tuesday,	0 0 0 -2 6 0 0
v:o:topic=duties far until	0 0 -14 4 4 6 -2
v:o:topic=duties far until ahead	0 0 -13 -11 13 6 -2
v:o:topic=duties far until gone	0 0 0 13 -12 0 0
v:o:topic=duties far wednesday,	0 0 0 -9 11 0 0
v:o:topic=duties for	0 0 -12 -3 19 0 0
v:o:topic=duties for ahead	0 0 -12 -2 17 0 0
v:o:topic=duties from	-1 -2 -34 18 6 -18 1
v:o:topic=duties from ahead	0 0 -27 19 1 -17 3
v:o:topic=duties from gone	0 0 0 -21 26 0 -1
v:o:topic=duties from today	0 0 -10 15 -7 0 0
v:o:topic=duties get	0 0 -5 0 7 0 0
v:o:topic=duties gone	9 -18 -38 5 16 -12 -20
v:o:topic=duties has	0 0 7 12 -18 0 0
v:o:topic=duties have	0 0 6 -1 0 0 0
v:o:topic=duties impose	0 0 0 -5 8 0 0
v:o:topic=duties in	0 0 -2 -5 12 0 0
v:o:topic=duties in gone	0 0 0 -4 9 0 0
v:o:topic=duties introduce	0 0 0 -13 16 0 0
v:o:topic=duties is	0 0 15 -12 -3 0 0
v:o:topic=duties is ahead	0 0 19 0 -17 0 0
v:o:topic=duties is gone	0 0 -1 -10 15 0 0
v:o:topic=duties it	0 0 0 14 -13 0 0
v:o:topic=duties jump	0 0 -2 0 6 0 0
v:o:topic=duties keep	0 0 -7 3 0 7 0
v:o:topic=duties last	0 0 0 -12 13 0 0
v:o:topic=duties last gone	0 0 0 -12 13 0 0
v:o:topic=duties let	0 0 6 -4 0 0 0
v:o:topic=duties levy	0 0 -8 10 0 0 -4
v:o:topic=duties look	0 0 9 0 -6 0 0
v:o:topic=duties lower	0 0 -4 -12 16 0 0
v:o:topic=duties make	0 0 -11 -23 22 0 8
v:o:topic=duties monday,	0 0 -5 -13 3 0 9
v:o:topic=duties no verb	-8 -5 0 -2 4 0 -1
v:o:topic=duties of	0 0 -16 -5 2 -2 17
v:o:topic=duties of ahead	0 0 -10 -22 2 -1 18
v:o:topic=duties of gone	0 0 0 12 -9 0 0
v:o:topic=duties of today	0 0 0 -11 14 0 0
v:o:topic=duties on	7 -6 -16 16 10 -23 -1
v:o:topic=duties on ahead	-4 0 -10 19 2 -20 0
v:o:topic=duties on gone	12 -2 -5 2 0 0 -5
v:o:topic=duties on today	0 0 -9 -3 12 0 0
v:o:topic=duties order	0 0 -5 0 6 0 0
v:o:topic=duties other	14 0 -8 -7 6 0 -4
v:o:topic=duties pay	-1 0 -3 1 -6 5 7
v:o:topic=duties percent	0 0 -9 -5 16 0 0
v:o:topic=duties percent today	0 0 -4 -2 9 0 0
v:o:topic=duties put	0 0 0 -4 11 0 0
v:o:topic=duties reach	0 0 -7 2 5 0 -2
v:o:topic=duties reduce	0 0 -3 0 11 0 -6
v:o:topic=duties return	0 0 11 -5 0 -3 -2
v:o:topic=duties rise	0 0 -11 -16 9 0 9
v:o:topic=duties run	4 0 8 -6 -6 0 0
v:o:topic=duties set	0 0 0 -1 6 0 -1
v:o:topic=duties since ahead	0 0 1 -10 8 0 0
v:o:topic=duties since gone	2 0 -4 6 -4 0 0
v:o:topic=duties suspend	0 0 23 18 -35 -3 1
v:o:topic=duties the	0 0 -13 12 -12 11 10
v:o:topic=duties the ahead	0 0 -11 -12 -3 12 12
v:o:topic=duties threaten	0 0 0 0 6 0 0
v:o:topic=duties through	0 0 17 0 -11 -4 0
v:o:topic=duties through ahead	0 0 17 0 -12 -4 0
v:o:topic=duties to	0 0 12 -1 4 -16 -4
v:o:topic=duties to ahead	0 0 14 5 -3 -15 -4
v:o:topic=duties to gone	0 0 0 -7 10 0 0
v:o:topic=duties today	-4 0 -13 5 9 -3 -7
v:o:topic=duties until	-2 0 11 0 -24 21 -12
v:o:topic=duties until ahead	0 0 13 0 -27 22 -11
v:o:topic=duties wednesday,	0 0 -9 4 3 0 -1
v:o:topic=duties wednesday, ahead	0 0 -9 6 1 0 -1
v:o:topic=duties write	0 0 -1 -4 9 0 0
v:o:topic=exclusions	0 0 -2 -25 15 3 -3
v:o:topic=exclusions be	0 0 -6 -9 17 0 0
v:o:topic=exclusions before	0 0 -1 -2 8 0 0
v:o:topic=exclusions before ahead	0 0 -1 -1 7 0 0
v:o:topic=exclusions begin	0 0 12 0 -9 0 0
v:o:topic=exclusions end	0 0 -19 0 24 -2 0
v:o:topic=exclusions far	0 0 0 -7 9 -4 0
v:o:topic=exclusions far gone	0 0 0 -5 6 0 0
v:o:topic=exclusions far no verb	0 0 -2 -1 11 -1 0
v:o:topic=exclusions gone	0 0 0 -14 19 0 0
v:o:topic=exclusions no verb	0 0 -14 0 2 13 0
v:o:topic=exclusions say	0 0 16 0 -14 0 0
v:o:topic=exclusions since	0 0 0 -8 9 0 0
v:o:topic=exclusions since gone	0 0 0 -7 8 0 0
v:o:topic=exclusions until	0 0 6 0 -3 -2 0
v:o:topic=exclusions until ahead	0 0 6 0 -3 -2 0
v:o:topic=fees	0 0 1 -33 30 -7 -7
v:o:topic=fees ahead	0 0 1 -15 15 -7 -6
v:o:topic=fees be	0 0 19 -3 -9 -2 -2
v:o:topic=fees begin	0 0 0 -12 16 0 0
v:o:topic=fees charge	0 0 -3 -1 10 0 0
v:o:topic=fees far	0 0 12 -13 4 0 -4
v:o:topic=fees far ahead	0 0 13 -4 -3 0 -4
v:o:topic=fees far no verb	0 0 9 -12 4 0 -2
v:o:topic=fees far today	0 0 0 -8 10 0 0
v:o:topic=fees from	0 0 13 -10 -1 -2 -2
v:o:topic=fees from ahead	0 0 13 -8 -3 -2 -2
v:o:topic=fees gone	0 0 0 -17 21 0 0
v:o:topic=fees no verb	0 0 3 -9 5 0 0
v:o:topic=fees on	0 0 0 -11 15 0 0
v:o:topic=fees on gone	0 0 0 -8 10 0 0
v:o:topic=longer	3 -11 22 -6 -22 8 -11
v:o:topic=longer ahead	-1 0 10 1 -20 14 -8
v:o:topic=longer be	0 0 18 -5 -21 10 0
v:o:topic=longer begin	0 0 -12 7 12 -9 0
v:o:topic=longer by	0 0 12 0 -20 8 0
v:o:topic=longer by ahead	0 0 12 0 -20 8 0
v:o:topic=longer end	-3 0 12 3 -9 0 -1
v:o:topic=longer extend	0 0 0 3 -9 9 0
v:o:topic=longer far	0 0 13 -17 7 -4 -8
v:o:topic=longer far 	0 0 -11 0 13 0 0
v:o:topic=longer far  ahead	0 0 -11 0 12 0 0
v:o:topic=longer far ahead	0 0 13 -4 -4 -2 -6
v:o:topic=longer far begin	0 0 -7 0 2 4 0
v:o:topic=longer far from	0 0 -2 0 7 0 0
v:o:topic=longer far no verb	0 0 9 -25 10 -4 -3
v:o:topic=longer far on	0 0 9 0 -6 0 0
v:o:topic=longer far on ahead	0 0 10 0 -7 0 0
v:o:topic=longer far tell	0 0 0 12 -12 0 0
v:o:topic=longer far today	0 0 3 -19 9 0 0
v:o:topic=longer from	0 0 14 5 -26 0 3
v:o:topic=longer from ahead	0 0 14 9 -29 0 3
v:o:topic=longer gone	5 -7 13 1 -5 -17 0
v:o:topic=longer have	0 0 18 0 -10 -5 0
v:o:topic=longer in	0 0 0 -7 10 0 0
v:o:topic=longer in gone	0 0 0 -7 10 0 0
v:o:topic=longer of	0 0 2 -4 10 -7 0
v:o:topic=longer of ahead	0 0 3 0 3 -6 0
v:o:topic=longer on	0 -4 9 9 -5 -9 -7
v:o:topic=longer on ahead	0 0 7 -3 1 -7 -5
v:o:topic=longer on gone	0 -3 4 14 -14 0 0
v:o:topic=longer on today	0 0 -3 -1 7 0 0
v:o:topic=longer other	-3 0 8 -13 0 3 0
v:o:topic=longer run	4 0 -6 6 2 -2 -4
v:o:topic=longer say	9 0 0 -2 -4 0 0
v:o:topic=longer sign	0 0 0 0 -8 10 0
v:o:topic=longer since	0 0 0 8 -6 0 0
v:o:topic=longer since gone	0 0 0 8 -7 0 0
v:o:topic=longer the	0 0 -4 0 13 -6 0
v:o:topic=longer the ahead	0 0 -3 0 8 -3 0
v:o:topic=longer the gone	0 0 0 0 7 -3 0
v:o:topic=longer to	-1 0 9 -7 -29 22 0
v:o:topic=longer to ahead	0 0 0 0 -29 24 0
v:o:topic=longer to gone	0 0 15 -5 -4 -6 0
v:o:topic=longer today	0 0 17 -28 -1 0 0
v:o:topic=meeting	-22 -15 0 -16 26 0 -15
v:o:topic=meeting 	0 0 -2 -7 13 0 0
v:o:topic=meeting ahead	-1 -1 0 -24 12 5 -8
v:o:topic=meeting be	0 -2 -2 9 -2 4 -5
v:o:topic=meeting before	0 0 -3 0 7 0 0
v:o:topic=meeting before ahead	0 0 -3 0 7 0 0
v:o:topic=meeting begin	0 0 1 -14 -1 -8 16
v:o:topic=meeting end	-5 0 17 -2 -15 4 0
v:o:topic=meeting far	-7 -4 -7 21 -4 -8 0
v:o:topic=meeting far 	0 0 10 -23 -3 -14 14
v:o:topic=meeting far  ahead	0 0 14 -7 -15 -13 14
v:o:topic=meeting far  gone	0 0 0 -11 14 0 0
v:o:topic=meeting far  today	0 0 -6 -2 12 0 0
v:o:topic=meeting far ahead	0 0 -3 6 1 -5 0
v:o:topic=meeting far be	0 0 -11 0 12 0 0
v:o:topic=meeting far begin	0 0 10 -9 2 -1 -3
v:o:topic=meeting far by	0 0 -7 19 -12 0 0
v:o:topic=meeting far by ahead	0 0 -6 7 0 0 0
v:o:topic=meeting far end	0 0 6 7 -12 0 0
v:o:topic=meeting far from	0 0 -7 13 -8 0 0
v:o:topic=meeting far from ahead	0 0 -6 12 -8 0 0
v:o:topic=meeting far gone	-4 -1 -6 11 -1 0 0
v:o:topic=meeting far no verb	-1 0 -7 10 -5 0 2
v:o:topic=meeting far of	0 0 7 0 -6 0 0
v:o:topic=meeting far on	-1 0 -2 11 0 -5 -6
v:o:topic=meeting far on gone	-1 0 0 11 -7 0 0
v:o:topic=meeting far on today	0 0 -4 -4 11 0 0
v:o:topic=meeting far other	0 0 -2 8 -1 0 -1
v:o:topic=meeting far the	0 0 -14 6 5 0 0
v:o:topic=meeting far the ahead	0 0 -14 0 12 0 0
v:o:topic=meeting far the gone	0 0 0 7 -7 0 0
v:o:topic=meeting far to	0 0 -1 -2 -3 12 -2
v:o:topic=meeting far to ahead	0 0 -1 0 -6 12 -1
v:o:topic=meeting far today	0 0 0 7 -5 0 0
v:o:topic=meeting far until	0 0 12 -2 -6 0 0
v:o:topic=meeting far until ahead	0 0 12 -2 -7 0 0
v:o:topic=meeting for	0 0 -2 0 6 0 0
v:o:topic=meeting from	0 0 0 -15 11 0 1
v:o:topic=meeting from gone	0 0 0 -6 8 0 0
v:o:topic=meeting gone	-15 -10 -10 -2 25 -10 -3
v:o:topic=meeting have	0 0 -8 0 11 0 0
v:o:topic=meeting in	0 0 -7 10 -3 0 0
v:o:topic=meeting in ahead	0 0 -7 0 11 0 0
v:o:topic=meeting in gone	0 0 0 11 -8 0 0
v:o:topic=meeting meet	0 0 0 -16 21 -10 -6
v:o:topic=meeting meets	0 0 6 -4 0 0 0
v:o:topic=meeting meets ahead	0 0 8 -1 -5 0 0
v:o:topic=meeting no verb	-1 -2 -5 14 5 -2 -19
v:o:topic=meeting of	0 0 0 -9 0 10 0
v:o:topic=meeting of ahead	0 0 0 -2 -8 13 0
v:o:topic=meeting of gone	0 0 0 -5 12 -3 0
v:o:topic=meeting on	-10 -6 5 -22 17 -3 0
v:o:topic=meeting on ahead	0 0 1 -12 7 -1 0
v:o:topic=meeting on gone	-7 -4 -2 -1 15 0 0
v:o:topic=meeting on today	0 0 8 -18 2 0 0
v:o:topic=meeting other	0 0 -12 0 0 10 0
v:o:topic=meeting receive	0 0 -1 0 6 0 0
v:o:topic=meeting return	0 0 6 0 -2 0 0
v:o:topic=meeting run	0 0 0 0 -14 11 0
v:o:topic=meeting say	0 0 -4 0 9 0 0
v:o:topic=meeting see	0 0 12 0 -3 -8 0
v:o:topic=meeting suspend	0 0 -1 6 0 0 0
v:o:topic=meeting tell	0 0 0 -1 6 0 0
v:o:topic=meeting the	0 0 5 7 -10 0 0
v:o:topic=meeting the gone	0 0 0 10 -8 0 0
v:o:topic=meeting to	0 0 -14 0 0 14 0
v:o:topic=meeting to ahead	0 0 -13 0 0 14 0
v:o:topic=meeting until	0 0 -11 0 29 -16 0
v:o:topic=meeting until ahead	0 0 -5 0 23 -16 0
v:o:topic=none	-28 -25 13 -10 5 -6 6
v:o:topic=none 	-2 0 5 -4 3 1 -15
v:o:topic=none  ahead	0 0 0 -7 3 4 -11
v:o:topic=none  today	0 0 6 0 0 0 0
v:o:topic=none (	0 0 8 -3 -1 0 0
v:o:topic=none a	0 0 -8 -3 14 0 0
v:o:topic=none a ahead	0 0 -5 0 9 0 0
v:o:topic=none after	0 0 19 -4 -4 -12 0
v:o:topic=none after ahead	0 0 20 0 -8 -12 0
v:o:topic=none agree	0 0 0 11 -8 0 0
v:o:topic=none ahead	-4 -3 17 -19 -15 0 15
v:o:topic=none announce	0 0 -3 -1 -7 0 13
v:o:topic=none be	0 0 -8 2 9 -10 6
v:o:topic=none before	0 0 5 -21 11 -3 4
v:o:topic=none before ahead	0 0 6 -17 7 -3 4
v:o:topic=none briefing,	0 0 0 9 -8 0 0
v:o:topic=none briefing, today	0 0 0 9 -8 0 0
v:o:topic=none charge	0 0 6 -4 0 0 0
v:o:topic=none collect	0 0 0 13 -7 0 -3
v:o:topic=none confirm	0 0 -9 0 1 7 0
v:o:topic=none date:	0 0 3 -7 3 0 0
v:o:topic=none date: today	0 0 0 -6 9 0 0
v:o:topic=none end	0 0 6 9 -4 -10 -2
v:o:topic=none fall	0 0 -6 0 10 0 -1
v:o:topic=none for	0 0 13 0 -11 0 0
v:o:topic=none for ahead	0 0 16 0 -15 0 0
v:o:topic=none friday	0 0 -5 -3 12 0 0
v:o:topic=none friday today	0 0 -5 -3 12 0 0
v:o:topic=none friday,	0 0 -8 -3 14 0 0
v:o:topic=none friday, today	0 0 -7 -2 12 0 0
v:o:topic=none from	0 0 -8 20 -19 -3 11
v:o:topic=none from ahead	0 0 -7 10 -13 -2 13
v:o:topic=none from gone	0 0 0 14 -12 0 0
v:o:topic=none gone	-14 -13 -33 -1 23 -8 -11
v:o:topic=none have	0 0 -20 -33 25 0 18
v:o:topic=none in gone	0 0 0 6 -5 0 0
v:o:topic=none keep	0 0 12 0 -10 0 0
v:o:topic=none leave	0 0 9 0 -13 0 5
v:o:topic=none make	0 0 3 -7 -5 8 0
v:o:topic=none monday,	0 0 -10 5 2 0 0
v:o:topic=none monday, today	0 0 -9 6 0 0 0
v:o:topic=none no verb	-13 -13 5 9 -3 -5 0
v:o:topic=none of	0 0 -10 30 -16 -5 -15
v:o:topic=none of ahead	0 0 -4 15 0 -3 -13
v:o:topic=none of gone	0 0 0 -12 13 0 0
v:o:topic=none of today	0 0 -4 30 -26 0 0
v:o:topic=none on	-6 -6 11 -2 -3 -31 11
v:o:topic=none on ahead	0 0 15 -46 0 -29 12
v:o:topic=none on gone	-4 -5 -5 14 -4 0 0
v:o:topic=none other	0 0 -8 6 0 0 0
v:o:topic=none pay	0 0 0 -1 10 0 -13
v:o:topic=none put	0 0 -13 -1 17 0 0
v:o:topic=none run	0 0 6 -14 -3 0 3
v:o:topic=none saturday	0 0 8 -5 0 0 0
v:o:topic=none saturday today	0 0 8 -5 0 0 0
v:o:topic=none say	0 0 25 -5 -20 0 0
v:o:topic=none since	0 0 10 4 -8 0 0
v:o:topic=none since ahead	0 0 12 -10 -1 0 0
v:o:topic=none since gone	0 0 0 10 -8 0 0
v:o:topic=none sunday,	0 0 -23 0 7 14 0
v:o:topic=none tell	0 0 -2 -2 9 0 0
v:o:topic=none the	0 -1 19 -8 -10 -1 0
v:o:topic=none the ahead	0 0 23 -10 -18 0 0
v:o:topic=none the today	0 0 -4 -7 14 0 0
v:o:topic=none thursday,	0 0 0 -7 4 0 0
v:o:topic=none thursday, today	0 0 -14 -6 21 0 0
v:o:topic=none to	0 0 1 -2 -26 21 0
v:o:topic=none to ahead	0 0 1 0 -31 22 0
v:o:topic=none today	-5 -4 5 -2 10 -12 -15
v:o:topic=none tuesday	0 0 -9 17 -10 0 0
v:o:topic=none tuesday today	0 0 -9 17 -10 0 0
v:o:topic=none tuesday,	0 0 -2 -7 8 0 0
v:o:topic=none tuesday, today	0 0 -2 -7 8 0 0
v:o:topic=none until	0 0 -2 -3 13 -11 0
v:o:topic=none until ahead	0 0 0 0 9 -11 0
v:o:topic=none wednesday	0 0 0 -7 5 0 0
v:o:topic=none wednesday today	0 0 0 -7 5 0 0
v:o:topic=none wednesday,	0 0 11 -13 -1 0 0
v:o:topic=none wednesday, today	0 0 11 -13 -1 0 0
v:o:topic=none |	0 0 9 0 -7 0 0
v:o:topic=none | today	0 0 9 0 -7 0 0
v:o:topic=none ·	0 0 -8 10 -3 0 0
v:o:topic=none · today	0 0 -7 11 -4 0 0
v:o:topic=none —	0 0 -11 -7 19 0 0
v:o:topic=none — today	0 0 -10 -6 18 0 0
v:o:topic=procedure	-1 -1 -13 0 26 -17 -7
v:o:topic=procedure ahead	0 0 -8 9 11 -16 -6
v:o:topic=procedure be	0 0 -3 -4 13 -2 -1
v:o:topic=procedure before	0 0 -10 6 1 0 0
v:o:topic=procedure before ahead	0 0 -10 7 1 0 0
v:o:topic=procedure begin	0 0 10 10 -8 -7 -9
v:o:topic=procedure by	0 0 8 0 -5 0 0
v:o:topic=procedure by ahead	0 0 8 0 -5 0 0
v:o:topic=procedure end	0 0 -3 -1 15 -7 0
v:o:topic=procedure far	0 0 -2 -9 0 13 0
v:o:topic=procedure far 	0 0 -9 -2 -1 11 0
v:o:topic=procedure far  ahead	0 0 -6 0 -5 12 0
v:o:topic=procedure far ahead	0 0 0 -9 -5 14 0
v:o:topic=procedure far be	0 0 9 0 -7 0 0
v:o:topic=procedure far from	0 0 -3 8 -11 0 6
v:o:topic=procedure far from ahead	0 0 -3 0 -1 0 7
v:o:topic=procedure far no verb	0 0 -6 -12 1 8 4
v:o:topic=procedure far on	0 0 -17 -1 12 8 0
v:o:topic=procedure far on ahead	0 0 -17 0 9 8 0
v:o:topic=procedure far today	0 0 -1 -5 11 0 0
v:o:topic=procedure far until	0 0 -18 0 11 0 0
v:o:topic=procedure far until ahead	0 0 -17 0 11 0 0
v:o:topic=procedure from	0 0 0 15 -8 0 -12
v:o:topic=procedure from ahead	0 0 0 0 6 0 -11
v:o:topic=procedure gone	0 0 0 -21 28 0 0
v:o:topic=procedure have	0 0 -7 -1 10 0 0
v:o:topic=procedure in	0 0 0 -7 9 0 0
v:o:topic=procedure in gone	0 0 0 -7 8 0 0
v:o:topic=procedure no verb	0 0 6 -3 -7 3 3
v:o:topic=procedure on	0 0 -16 8 12 -9 -2
v:o:topic=procedure on ahead	0 0 -15 13 6 -9 -1
v:o:topic=procedure on gone	0 0 0 -3 6 0 0
v:o:topic=procedure other	0 0 -7 7 0 0 0
v:o:topic=procedure since	0 0 0 -10 12 0 0
v:o:topic=procedure since gone	0 0 0 -8 8 0 0
v:o:topic=procedure the	0 0 18 0 -15 -1 0
v:o:topic=procedure the ahead	0 0 19 0 -15 -1 0
v:o:topic=procedure to	0 0 15 0 0 -17 0
v:o:topic=procedure to ahead	0 0 15 0 0 -16 0
v:o:topic=procedure today	0 0 -7 0 2 0 0
v:o:topic=procedure until	0 0 -1 0 -5 9 0
v:o:topic=procedure until ahead	0 0 -1 0 -6 10 0
v:o:topic=sale	0 0 -17 -4 20 3 -1
v:o:topic=sale ahead	0 0 -15 -1 14 4 0
v:o:topic=sale far	0 -1 0 -4 8 0 0
v:o:topic=sale far no verb	0 0 3 -10 4 0 0
v:o:topic=sale far on	0 0 -6 8 0 0 0
v:o:topic=sale far on ahead	0 0 -5 0 8 0 0
v:o:topic=sale far on gone	0 0 0 9 -6 0 0
v:o:topic=sale far today	0 0 -1 -3 8 0 0
v:o:topic=sale no verb	0 0 -9 -7 8 5 0
v:o:topic=sale on	0 0 -6 0 8 0 0
v:o:topic=sale on ahead	0 0 -5 0 6 0 0
v:o:topic=sale the	0 0 -5 0 0 7 0
v:o:topic=sale the ahead	0 0 -5 0 0 7 0
v:o:topic=signing	0 -9 0 0 15 -30 -12
v:o:topic=signing 	0 0 -4 7 -1 0 0
v:o:topic=signing  gone	0 0 0 8 -7 0 0
v:o:topic=signing ahead	0 0 15 -13 9 -25 -7
v:o:topic=signing approve	0 0 0 -13 13 0 0
v:o:topic=signing be	0 0 -16 0 20 0 0
v:o:topic=signing before	0 0 -5 0 8 0 0
v:o:topic=signing before ahead	0 0 -5 0 7 0 0
v:o:topic=signing begin	0 0 0 7 -2 -1 -3
v:o:topic=signing by	0 0 15 -2 -9 -2 0
v:o:topic=signing by ahead	0 0 15 -2 -10 -2 0
v:o:topic=signing from	0 0 0 -13 16 0 -1
v:o:topic=signing gone	0 -6 -8 -3 11 0 0
v:o:topic=signing last	0 0 0 14 -14 0 0
v:o:topic=signing last gone	0 0 0 14 -14 0 0
v:o:topic=signing no verb	0 0 17 -8 -5 -5 8
v:o:topic=signing of	0 0 -5 -4 16 -4 0
v:o:topic=signing of ahead	0 0 -3 0 10 -3 0
v:o:topic=signing of gone	0 0 0 -14 17 0 0
v:o:topic=signing on	0 -3 -15 -2 16 -4 1
v:o:topic=signing on ahead	0 0 -11 0 12 -2 2
v:o:topic=signing say	0 0 0 6 -3 0 0
v:o:topic=signing sign	-3 -2 -7 6 6 -5 -6
v:o:topic=signing signed	0 0 -9 15 -8 0 0
v:o:topic=signing signed today	0 0 -7 17 -11 0 0
v:o:topic=signing the	0 0 0 -2 6 0 0
v:o:topic=signing to	0 0 10 0 -8 -1 0
v:o:topic=signing today	0 0 -32 13 3 0 0
v:o:topic=truce	3 13 20 11 -25 -4 -7
v:o:topic=truce 	8 9 2 -15 -14 1 9
v:o:topic=truce  ahead	0 -3 6 5 -18 2 10
v:o:topic=truce  gone	9 12 -5 -25 0 0 0
v:o:topic=truce agree	0 0 -15 -1 16 -8 -5
v:o:topic=truce ahead	-29 -42 30 0 -25 7 1
v:o:topic=truce be	0 -8 3 -7 4 2 -15
v:o:topic=truce begin	-9 4 -9 33 -41 18 9
v:o:topic=truce by	0 0 -12 -2 16 0 0
v:o:topic=truce by ahead	0 0 -11 0 14 0 0
v:o:topic=truce carry	0 0 -10 4 -18 30 -5
v:o:topic=truce charge	0 0 -10 -2 16 0 -1
v:o:topic=truce declare	0 0 -4 10 -3 0 0
v:o:topic=truce end	17 0 13 -9 -10 -10 0
v:o:topic=truce ended	-2 0 -11 -1 17 0 0
v:o:topic=truce ends	0 0 23 -16 -16 -3 3
v:o:topic=truce ends ahead	0 0 -4 -4 6 -2 3
v:o:topic=truce ends today	0 0 34 -8 -29 0 0
v:o:topic=truce extend	0 -1 1 -13 2 0 4
v:o:topic=truce far	10 -11 15 -1 -15 1 0
v:o:topic=truce far 	-3 0 -3 0 0 -8 12
v:o:topic=truce far  ahead	0 0 -21 0 8 -6 14
v:o:topic=truce far  gone	-2 0 18 -15 -5 0 0
v:o:topic=truce far  today	0 0 -6 8 0 0 0
v:o:topic=truce far ahead	-2 0 1 -10 -3 7 7
v:o:topic=truce far and	0 0 -8 -2 11 0 0
v:o:topic=truce far be	5 0 24 8 -29 -4 0
v:o:topic=truce far begin	0 0 -8 2 4 0 0
v:o:topic=truce far beijing,	0 0 0 17 -17 0 0
v:o:topic=truce far by	10 0 0 0 -6 0 0
v:o:topic=truce far charge	0 0 1 6 -7 0 0
v:o:topic=truce far end	3 0 8 0 -17 8 0
v:o:topic=truce far friday,	0 0 -1 9 -6 0 0
v:o:topic=truce far friday, today	0 0 0 9 -8 0 0
v:o:topic=truce far from	0 0 0 2 -8 0 10
v:o:topic=truce far from ahead	0 0 0 -4 -4 0 11
v:o:topic=truce far from gone	0 0 0 -6 10 0 0
v:o:topic=truce far gone	14 -7 17 5 -19 -6 -4
v:o:topic=truce far in	0 0 0 -14 16 0 0
v:o:topic=truce far in gone	0 0 0 -14 15 0 0
v:o:topic=truce far monday,	0 0 9 8 -13 0 -1
v:o:topic=truce far no verb	3 -5 9 -1 -8 0 5
v:o:topic=truce far of	0 0 -4 6 0 0 -1
v:o:topic=truce far of ahead	0 0 -3 11 -4 0 -1
v:o:topic=truce far on	12 0 2 0 -8 2 -11
v:o:topic=truce far on ahead	0 0 2 -4 0 3 -10
v:o:topic=truce far on gone	14 0 -10 5 -11 0 0
v:o:topic=truce far pay	0 0 -2 6 -1 0 0
v:o:topic=truce far run	0 0 15 0 -7 -6 0
v:o:topic=truce far since	0 0 0 15 -12 0 0
v:o:topic=truce far since gone	0 0 0 15 -13 0 0
v:o:topic=truce far tell	0 0 7 0 -2 -2 0
v:o:topic=truce far the	0 0 -12 2 4 8 0
v:o:topic=truce far the ahead	0 0 -11 -1 5 9 0
v:o:topic=truce far to	0 0 10 0 0 -7 0
v:o:topic=truce far to ahead	0 0 11 0 -2 -6 0
v:o:topic=truce far today	0 0 6 -1 2 -2 -3
v:o:topic=truce far until	0 0 19 5 -14 -12 0
v:o:topic=truce far until ahead	0 0 21 0 -13 -12 0
v:o:topic=truce for	0 0 12 -2 -8 0 0
v:o:topic=truce for ahead	0 0 12 0 -11 0 0
v:o:topic=truce friday,	0 0 18 0 -15 0 0
v:o:topic=truce friday, ahead	0 0 20 0 -18 0 0
v:o:topic=truce from	-7 8 -15 7 3 -6 0
v:o:topic=truce from ahead	0 -13 -22 7 16 -5 2
v:o:topic=truce from gone	-5 15 6 8 -20 0 -5
v:o:topic=truce get	0 0 0 -12 13 0 0
v:o:topic=truce gone	18 30 -27 9 -6 -33 -24
v:o:topic=truce has	0 0 12 0 -9 0 0
v:o:topic=truce has ahead	0 0 13 0 -11 0 0
v:o:topic=truce have	0 10 9 -11 -5 -3 0
v:o:topic=truce in	-3 0 -7 21 -12 -1 0
v:o:topic=truce in ahead	0 0 -5 0 9 0 0
v:o:topic=truce in gone	-3 0 0 21 -18 0 0
v:o:topic=truce is	0 0 6 0 -4 0 0
v:o:topic=truce is ahead	0 0 6 0 -5 0 0
v:o:topic=truce keep	0 0 9 8 -7 -11 0
v:o:topic=truce last	0 1 -19 17 -4 0 0
v:o:topic=truce last gone	0 1 0 22 -22 0 0
v:o:topic=truce make	0 6 -4 9 -9 0 0
v:o:topic=truce midnight	0 0 30 -1 -29 0 0
v:o:topic=truce monday, ahead	0 0 -2 9 -10 0 1
v:o:topic=truce monday, gone	0 0 0 -7 8 0 0
v:o:topic=truce no verb	0 8 11 6 -17 -13 10
v:o:topic=truce of	-2 2 -21 11 -1 -8 3
v:o:topic=truce of ahead	0 0 -17 -12 20 -6 4
v:o:topic=truce of gone	-1 2 0 26 -25 0 0
v:o:topic=truce of today	0 0 0 -14 16 0 0
v:o:topic=truce on	5 9 9 -12 -4 -1 0
v:o:topic=truce on ahead	-16 -12 15 -7 -7 1 2
v:o:topic=truce on gone	13 16 -5 -10 0 -5 -6
v:o:topic=truce on today	0 0 -7 2 4 0 0
v:o:topic=truce other	0 -1 17 -1 -10 -2 4
v:o:topic=truce out	0 0 7 -13 1 0 0
v:o:topic=truce out today	0 0 5 -9 0 0 0
v:o:topic=truce pay	0 0 0 -10 10 0 0
v:o:topic=truce put	0 0 8 0 -10 -4 5
v:o:topic=truce return	0 0 -2 -4 9 0 0
v:o:topic=truce run	6 -6 6 -24 9 -6 0
v:o:topic=truce saturday,	0 0 0 14 -13 0 -3
v:o:topic=truce saturday, ahead	0 0 0 10 -9 0 -2
v:o:topic=truce say	0 0 -15 -23 38 -3 -2
v:o:topic=truce sign	0 0 2 -12 9 -1 0
v:o:topic=truce since	4 2 -15 4 -1 0 0
v:o:topic=truce since ahead	0 0 -12 -8 21 0 0
v:o:topic=truce since gone	5 4 0 9 -14 0 0
v:o:topic=truce suspend	-3 8 6 -3 2 0 -18
v:o:topic=truce tell	0 0 -8 0 6 0 0
v:o:topic=truce the	6 -2 -5 -24 4 9 0
v:o:topic=truce the ahead	0 0 -4 -4 -1 12 0
v:o:topic=truce the gone	8 -1 0 -18 13 -3 0
v:o:topic=truce to	2 -11 4 -8 -2 5 -9
v:o:topic=truce to ahead	0 0 4 -3 -11 9 -7
v:o:topic=truce to gone	2 -8 0 -3 12 -9 0
v:o:topic=truce tuesday,	0 0 8 0 -6 0 0
v:o:topic=truce tuesday, ahead	0 0 8 0 -7 0 0
v:o:topic=truce until	-4 -6 16 -32 -3 4 -7
v:o:topic=truce until ahead	0 0 19 -9 -16 7 -6
v:o:topic=truce until gone	-2 -3 0 -22 24 -2 0
v:r1=!	0 0 -10 -4 16 0 0
v:r1="	0 0 1 4 -8 8 -6
v:r1=" & d:ahead	0 0 1 8 -12 8 -6
v:r1='s & d:ahead	0 0 1 -8 4 0 0
v:r1='s & d:today	0 0 -8 6 0 0 0
v:r1=(	0 0 0 1 -11 16 0
v:r1=( & d:ahead	0 0 2 -5 -18 18 0
v:r1=( & d:today	0 0 -4 7 -1 0 0
v:r1=)	0 0 -13 4 16 -11 -3
v:r1=) & d:ahead	0 0 -21 0 30 -10 -2
v:r1=) & d:today	0 0 7 6 -12 0 0
v:r1=,	-13 0 10 6 -7 -2 0
v:r1=, & d:ahead	-13 -28 20 -16 -15 7 7
v:r1=, & d:gone	-3 13 -48 13 6 -23 -20
v:r1=, & d:today	-1 -1 2 10 -4 -4 -6
v:r1=-	0 0 -10 -12 24 0 0
v:r1=- & d:today	0 0 -10 -12 24 0 0
v:r1=.	-13 -20 23 0 -7 -3 -6
v:r1=. & d:ahead	-16 -9 24 -9 -16 4 3
v:r1=. & d:gone	0 -6 -7 -1 19 -21 -13
v:r1=. & d:today	-4 -1 5 12 -6 -8 -9
v:r1=:	-6 -3 14 0 4 -15 -7
v:r1=: & d:ahead	0 0 18 11 -14 -14 -5
v:r1=: & d:gone	-5 -1 -2 -17 26 0 0
v:r1=;	4 -8 0 11 -7 1 -1
v:r1=; & d:ahead	0 0 -4 -8 7 3 0
v:r1=; & d:gone	5 -7 6 3 -8 0 0
v:r1=; & d:today	0 0 -1 15 -12 0 0
v:r1=<day-today>	12 0 22 -16 -18 -1 -1
v:r1=<day-today> & d:ahead	0 0 18 0 -14 0 0
v:r1=<day-today> & d:gone	13 0 -2 -9 -1 0 0
v:r1=<end>	-6 -30 12 -4 9 -5 -8
v:r1=<end> & d:ahead	-14 -10 19 -6 -18 7 3
v:r1=<end> & d:gone	7 -14 -10 0 22 -28 -13
v:r1=<end> & d:today	-7 -4 -1 -1 16 -14 -15
v:r1=<goods>	0 0 -5 5 -6 0 6
v:r1=<goods> & d:ahead	0 0 -4 -10 3 0 7
v:r1=<goods> & d:today	0 0 0 9 -8 0 0
v:r1=<level>	0 0 -9 -10 36 0 -12
v:r1=<level> & d:ahead	0 0 -4 3 14 0 -11
v:r1=<level> & d:gone	0 0 0 -9 10 0 0
v:r1=<level> & d:today	0 0 -1 -10 14 0 0
v:r1=<name>	0 0 -3 -3 1 0 7
v:r1=<name> & d:ahead	0 0 1 -26 4 0 7
v:r1=<name> & d:today	0 0 -3 13 -8 0 0
v:r1=<not>	0 0 16 -13 4 -7 -4
v:r1=<not> & d:ahead	0 0 6 -4 4 -6 -3
v:r1=<not> & d:gone	0 0 0 -6 10 0 0
v:r1=<not> & d:today	0 0 13 -1 -9 0 0
v:r1=<number>	0 0 -2 -13 17 0 0
v:r1=<quality>	0 0 21 -14 -2 0 -3
v:r1=<quality> & d:ahead	0 0 13 -9 -2 0 -2
v:r1=<quality> & d:gone	0 0 0 -4 6 0 0
v:r1=<v-agree>	0 0 -1 -5 9 0 0
v:r1=<v-bear>	0 0 -5 6 4 0 -13
v:r1=<v-bear> & d:ahead	0 0 0 22 -13 0 -13
v:r1=<v-bear> & d:gone	0 0 0 -14 15 0 0
v:r1=<v-bear> & d:today	0 0 -3 -8 13 0 0
v:r1=<v-begin>	0 0 -5 -1 11 0 -1
v:r1=<v-begin> & d:ahead	0 0 -3 -4 14 0 0
v:r1=<v-down>	0 8 2 3 -4 -9 -2
v:r1=<v-down> & d:ahead	0 0 3 -10 11 -9 -2
v:r1=<v-down> & d:gone	0 8 0 12 -18 0 0
v:r1=<v-end>	-2 5 -1 -7 -2 12 -1
v:r1=<v-end> & d:ahead	0 0 0 -2 -4 12 0
v:r1=<v-end> & d:gone	-2 6 0 -4 0 0 0
v:r1=<v-impose>	-2 7 9 -13 0 -6 6
v:r1=<v-impose> & d:ahead	0 0 13 -9 -6 -6 7
v:r1=<v-impose> & d:gone	-1 8 0 -11 5 0 0
v:r1=<v-propose>	0 0 0 -3 6 0 0
v:r1=<v-say>	0 0 -3 27 -24 0 0
v:r1=<v-say> & d:today	0 0 0 27 -26 0 0
v:r1=<v-stay> & d:ahead	0 0 -3 -1 8 0 0
v:r1=<v-target>	0 0 -1 11 -8 0 0
v:r1=<v-target> & d:today	0 0 -1 12 -9 0 0
v:r1=<v-up>	0 0 -5 6 0 0 0
v:r1=<v-up> & d:ahead	0 0 -4 0 7 0 0
v:r1=<v-up> & d:gone	0 0 0 7 -6 0 0
v:r1=?	8 0 4 -23 4 -1 -2
v:r1=? & d:ahead	0 0 9 -16 -1 0 0
v:r1=? & d:gone	9 0 -3 -11 2 0 0
v:r1=? & d:today	0 0 -9 -3 10 0 0
v:r1=a	6 0 -5 -15 16 0 -4
v:r1=a & d:ahead	0 0 -2 -6 16 0 -3
v:r1=a & d:gone	6 0 0 -8 1 0 0
v:r1=after & d:gone	1 0 0 -13 11 0 0
v:r1=after & d:today	0 0 -9 13 -4 0 0
v:r1=afternoon	0 0 -4 -3 10 0 0
v:r1=allow	0 0 0 -7 7 0 0
v:r1=allow & d:gone	0 0 0 -7 7 0 0
v:r1=an	0 0 0 -7 -10 11 5
v:r1=an & d:gone	0 0 0 -1 7 -3 0
v:r1=and	-1 8 0 3 2 -16 -6
v:r1=and & d:ahead	-2 -5 -14 21 1 -14 -2
v:r1=and & d:gone	0 13 -6 -3 0 0 -5
v:r1=and & d:today	0 0 24 -20 0 0 0
v:r1=announce	0 0 0 10 -10 0 0
v:r1=announce & d:today	0 0 0 10 -10 0 0
v:r1=are	0 0 -11 -3 22 0 -10
v:r1=are & d:ahead	0 0 -10 0 16 0 -9
v:r1=as	0 0 -7 -24 10 5 10
v:r1=as & d:ahead	0 0 -2 -6 -4 7 10
v:r1=as & d:gone	0 0 -3 -4 11 0 0
v:r1=as & d:today	0 0 -1 -12 15 0 0
v:r1=at	14 0 -10 -18 16 -2 -5
v:r1=at & d:ahead	0 0 -4 -5 14 -2 -4
v:r1=at & d:gone	15 0 0 -9 -6 0 0
v:r1=at & d:today	0 0 -8 -5 13 0 0
v:r1=because	0 0 7 0 -3 -1 0
v:r1=because & d:ahead	0 0 7 0 -4 -1 0
v:r1=before	0 0 0 11 -6 -5 0
v:r1=before & d:gone	0 0 0 -8 8 0 0
v:r1=both	0 0 0 9 -9 0 0
v:r1=both & d:gone	0 0 0 11 -11 0 0
v:r1=by & d:ahead	0 0 8 0 -2 -2 0
v:r1=by & d:gone	0 0 0 -4 6 0 0
v:r1=by & d:today	0 0 -2 12 -9 0 0
v:r1=cut	0 11 10 -12 -6 0 0
v:r1=cut & d:gone	0 11 0 -11 0 0 0
v:r1=doe	0 0 0 13 -11 0 0
v:r1=doe & d:ahead	0 0 0 16 -14 0 0
v:r1=end	-1 0 0 -8 0 12 0
v:r1=end & d:ahead	0 0 0 0 -7 12 0
v:r1=end & d:gone	-1 1 0 -7 9 0 0
v:r1=evening	8 0 -24 -14 27 -1 -1
v:r1=evening & d:ahead	0 0 -22 0 28 0 0
v:r1=evening & d:gone	8 0 0 -3 -1 0 0
v:r1=evening & d:today	0 0 0 -4 6 0 0
v:r1=for	0 -5 0 10 -1 -6 0
v:r1=for & d:gone	0 -4 0 12 -7 0 0
v:r1=for & d:today	0 0 0 -7 10 0 0
v:r1=from & d:ahead	0 0 3 12 -10 -1 -5
v:r1=from & d:gone	0 0 0 -6 7 0 0
v:r1=from & d:today	0 0 -6 -9 17 0 0
v:r1=go	0 0 -3 6 0 0 0
v:r1=go & d:gone	0 0 0 7 -7 0 0
v:r1=has	0 0 -3 -6 12 0 0
v:r1=has & d:ahead	0 0 -3 -8 13 0 0
v:r1=he	0 0 -5 9 -2 0 0
v:r1=he & d:ahead	0 0 -3 0 7 0 0
v:r1=he & d:gone	0 0 0 13 -11 0 0
v:r1=i	0 0 0 -4 6 0 0
v:r1=if	0 0 -20 -14 15 -2 15
v:r1=if & d:ahead	0 0 -20 -9 8 -1 16
v:r1=in	0 0 -19 -8 31 0 -6
v:r1=in & d:ahead	0 0 -17 13 7 0 -6
v:r1=in & d:gone	0 0 0 -25 27 0 0
v:r1=instead	0 0 0 0 -8 3 9
v:r1=instead & d:ahead	0 0 0 0 -13 4 9
v:r1=is	0 0 1 3 0 0 -7
v:r1=is & d:ahead	0 0 6 0 -1 0 -5
v:r1=is & d:gone	0 0 0 12 -8 0 0
v:r1=is & d:today	0 0 -6 -11 19 0 0
v:r1=it	15 2 -4 -21 4 -10 6
v:r1=it & d:ahead	0 0 1 -21 4 -8 8
v:r1=it & d:gone	17 3 -2 -1 -11 0 0
v:r1=it & d:today	0 0 -10 -16 26 0 0
v:r1=its	0 0 0 6 0 0 -5
v:r1=its & d:ahead	0 0 0 -1 9 0 -5
v:r1=its & d:gone	0 0 0 9 -8 0 0
v:r1=last	0 0 0 11 -7 0 0
v:r1=last & d:ahead	0 0 0 -6 9 0 0
v:r1=last & d:gone	0 0 0 16 -16 0 0
v:r1=most	0 0 0 -12 13 0 0
v:r1=most & d:gone	0 0 0 -10 11 0 0
v:r1=next	0 0 6 2 -4 -5 0
v:r1=next & d:ahead	0 0 8 0 -4 -5 0
v:r1=night	0 0 0 -10 9 0 0
v:r1=night & d:gone	0 0 0 -6 11 0 0
v:r1=noon	0 0 0 -1 6 0 0
v:r1=of	-2 0 4 11 -7 0 -10
v:r1=of & d:ahead	0 0 9 10 -16 0 -9
v:r1=of & d:gone	-1 0 -8 2 7 0 0
v:r1=on	0 0 -11 -11 7 0 11
v:r1=on & d:ahead	0 0 -4 -4 -1 0 12
v:r1=on & d:gone	0 0 0 -5 7 0 0
v:r1=on & d:today	0 0 -7 0 8 0 0
v:r1=or	0 0 0 7 -2 -1 0
v:r1=our	0 0 -19 8 8 0 -3
v:r1=our & d:ahead	0 0 -19 -8 31 0 -3
v:r1=our & d:gone	0 0 0 13 -13 0 0
v:r1=pay	0 0 -2 18 -8 0 -13
v:r1=pay & d:ahead	0 0 0 23 -15 0 -12
v:r1=run	0 6 0 2 -6 0 0
v:r1=run & d:gone	0 6 0 4 -10 0 0
v:r1=say	0 0 -1 11 -8 0 0
v:r1=sign	0 0 0 -4 7 0 0
v:r1=take	0 0 0 -7 11 0 0
v:r1=that	-7 0 -4 -5 20 -3 -6
v:r1=that & d:gone	-5 0 -1 -8 18 0 0
v:r1=that & d:today	0 0 -13 2 4 0 0
v:r1=the	-11 -9 25 -4 -10 -11 5
v:r1=the & d:ahead	0 0 24 1 -24 -9 7
v:r1=the & d:gone	-9 -7 11 -4 4 0 0
v:r1=the & d:today	0 0 -9 -4 11 0 0
v:r1=there	0 0 -8 17 -3 -2 -3
v:r1=there & d:ahead	0 0 -7 -2 15 -1 -3
v:r1=there & d:gone	0 0 0 19 -18 0 0
v:r1=they	0 0 12 3 -4 -3 -11
v:r1=they & d:ahead	0 0 11 9 -10 -3 -9
v:r1=they & d:today	0 0 0 -6 3 0 0
v:r1=thi	0 0 -3 0 10 -2 0
v:r1=to	-1 0 -5 2 -16 2 20
v:r1=to & d:ahead	0 0 0 4 -26 4 22
v:r1=to & d:gone	0 0 -6 2 2 0 -2
v:r1=to & d:today	0 0 0 -12 16 0 0
v:r1=two	0 0 -10 0 7 0 0
v:r1=under	0 -1 5 20 -18 -2 -3
v:r1=under & d:ahead	0 0 11 14 -20 -2 -3
v:r1=under & d:gone	0 0 -5 8 0 0 0
v:r1=unless	0 0 -7 -4 13 0 -2
v:r1=unless & d:ahead	0 0 -4 -2 9 0 -2
v:r1=until	0 0 -2 0 -4 0 8
v:r1=until & d:ahead	0 0 -1 0 -5 0 8
v:r1=was	0 0 0 7 -8 3 0
v:r1=was & d:gone	0 0 0 9 -7 0 0
v:r1=we & d:ahead	0 0 0 -2 7 0 0
v:r1=when & d:gone	0 0 0 6 -6 0 0
v:r1=whether	0 0 11 0 -10 0 0
v:r1=will	0 0 -1 9 -1 0 -2
v:r1=will & d:ahead	0 0 0 -6 11 0 -2
v:r1=will & d:gone	0 0 0 17 -14 0 0
v:r1=with	0 0 -13 -9 28 -1 0
v:r1=with & d:ahead	0 0 -7 0 11 0 0
v:r1=with & d:gone	0 0 0 -3 7 0 0
v:r1=with & d:today	0 0 -5 -5 13 0 0
v:r1=without	0 0 1 -7 7 0 0
v:r1=without & d:ahead	0 0 -11 0 17 0 0
v:r1=without & d:today	0 0 13 0 -9 0 0
v:r1=would	0 0 -4 -1 10 0 0
v:r1=·	0 0 7 -7 0 0 0
v:r1=· & d:today	0 0 7 -7 0 0 0
v:r1=—	5 2 -15 0 10 -7 0
v:r1=— & d:ahead	0 0 -9 -1 13 -3 0
v:r1=— & d:gone	8 4 -1 -8 -1 0 0
v:r1=— & d:today	0 0 -4 6 2 0 -1
v:t0=future	-12 -6 -10 2 3 18 -8
v:t0=future-passive	0 0 19 -30 -7 -4 11
v:t0=future-passive-not	0 0 -4 0 7 -1 -2
v:t0=modal	-16 -8 19 -46 -1 5 5
v:t0=modal-not	0 0 -4 0 8 0 0
v:t0=modal-passive	0 0 0 -10 1 8 -7
v:t0=past	21 -8 -3 -5 16 -27 -16
v:t0=past-not	0 0 8 0 -5 0 0
v:t0=past-passive	-9 7 0 0 11 -22 -8
v:t0=perfect	0 -6 13 -1 5 -17 -9
v:t0=pluperfect	-6 4 -17 -3 16 7 -16
v:t0=pluperfect-passive	8 0 -4 0 -1 0 0
v:t0=present	-37 -18 25 2 -6 -6 -2
v:t0=present-not	0 0 -21 -9 17 13 0
v:t0=present-passive	-1 -3 18 -1 -4 -7 -6
v:t0=present-passive-not	0 0 18 18 -30 -2 0
v:t:loose	0 0 8 17 -21 2 0
v:t:loose & d:ahead	-4 -4 10 -3 -14 6 5
v:t:loose & d:gone	2 3 -2 -5 9 -8 -7
v:t:loose & d:today	0 0 -1 39 -31 0 0
v:t:loose-l	-9 5 14 -1 -20 10 7
v:t:loose-l0	0 0 12 -8 -7 0 0
v:t:loose-l1	0 -1 -20 -4 14 -1 12
v:t:loose-l2	0 -1 -1 10 -10 9 -2
v:t:loose-l3	-11 -9 13 1 -27 22 2
v:t:loose-r	4 -11 -5 33 -8 -27 -17
v:t:loose-r1	0 -3 7 0 -1 -2 0
v:t:loose-r2	-2 0 -1 29 -7 -14 -10
v:t:loose-r3	0 0 -14 4 14 -5 -10
v:t:more	1 -1 11 -9 -4 10 -20
v:t:more & d:ahead	-17 -14 20 -34 -14 20 -14
v:t:more & d:gone	13 6 -10 3 5 -32 -7
v:t:more & d:today	-3 0 -16 9 10 -3 -2
v:t:more-in	0 0 3 0 7 -16 -1
v:t:more-in0	0 0 3 0 7 -16 -1
v:t:more-l	-16 -11 15 -16 -15 28 -14
v:t:more-l0	0 0 22 -11 -8 -9 0
v:t:more-l1	1 -5 -4 -18 -1 21 -1
v:t:more-l2	-8 0 0 0 -5 7 0
v:t:more-l3	-10 -1 7 0 -10 10 -2
v:t:more-r	10 6 -1 3 0 -10 -14
v:t:more-r0	0 0 15 -20 2 0 0
v:t:more-r1	-4 -2 7 -29 28 -16 -8
v:t:more-r2	0 0 -8 21 -3 -14 -2
v:t:more-r3	11 4 -18 1 1 13 -8
v:t:quiet	9 -5 17 9 -20 0 -9
v:t:quiet & d:ahead	0 0 16 -11 -8 0 -8
v:t:quiet & d:gone	11 -4 -12 18 -17 0 0
v:t:quiet & d:today	0 0 8 -7 -3 0 0
v:t:quiet-l	3 -3 19 9 -25 3 -6
v:t:quiet-l1	0 0 3 19 -7 -17 0
v:t:quiet-l2	6 0 -3 1 -13 14 0
v:t:quiet-l3	0 0 13 -9 -11 8 0
v:t:quiet-r	5 -1 -2 8 -3 -4 0
v:t:quiet-r2	6 0 -10 17 -12 -1 0
v:t:quiet-r3	0 0 1 -7 5 0 0
v:t:truce	4 -2 18 23 -29 0 -8
v:t:truce & d:ahead	-26 -27 27 -27 -16 10 0
v:t:truce & d:gone	18 9 -35 42 -25 -34 -22
v:t:truce & d:today	-5 -1 6 -1 2 -4 -5
v:t:truce-l	0 -2 21 29 -40 0 -4
v:t:truce-l1	-7 0 2 0 0 -4 0
v:t:truce-l2	-12 0 9 18 -21 -4 9
v:t:truce-l3	8 0 22 4 -23 -2 -4
v:t:truce-r	3 -4 17 0 -6 -3 -12
v:t:truce-r1	11 6 -20 17 -10 1 -6
v:t:truce-r2	-1 -9 36 2 -27 0 0
v:t:truce-r3	-2 -3 10 -1 2 -6 -7
v:t:verb	-2 -4 5 17 -14 -11 7
v:t:verb & d:ahead	-2 -4 10 5 -13 -7 10
v:t:verb & d:gone	0 0 0 -6 10 -1 -3
v:t:verb & d:today	0 0 -24 28 -16 0 0
v:t:verb-l	0 0 4 8 -8 -5 2
v:t:verb-l0	0 0 -9 11 0 0 -1
v:t:verb-l1	0 -5 12 -5 -5 4 -1
v:t:verb-l2	0 -1 -17 12 11 -7 2
v:t:verb-l3	-3 0 -1 9 -10 -1 5
v:t:verb-r	-6 -9 3 17 -12 -12 2
v:t:verb-r1	0 -1 12 -10 -3 -2 9
v:t:verb-r2	0 0 -7 7 6 -2 -9
v:t:verb-r3	0 0 5 -12 5 -1 7
v:v0=add	0 0 -6 -5 0 0 10
v:v0=agree	6 -3 -3 6 -10 10 -4
v:v0=announce	0 0 -3 -5 0 0 8
v:v0=answer	0 0 0 -3 7 0 0
v:v0=apply	0 0 0 7 -4 -1 0
v:v0=approve	0 0 19 -14 -4 -4 -1
v:v0=ask	0 0 -2 -4 15 -2 0
v:v0=be	0 -11 16 -7 -1 -5 -4
v:v0=begin	-6 5 -24 4 3 -5 4
v:v0=bring	0 0 5 -6 0 0 0
v:v0=buy	0 0 6 -3 0 0 0
v:v0=carry	0 0 1 4 -14 11 -6
v:v0=charge	7 0 -4 -10 13 -4 -6
v:v0=clear	0 0 0 4 -5 6 -7
v:v0=collect	0 0 -1 13 -1 -5 -6
v:v0=come	0 -3 11 -20 9 2 -17
v:v0=conclude	0 4 3 11 -12 -5 0
v:v0=confirm	0 0 -2 0 7 0 -1
v:v0=cut	0 0 -7 12 -1 -1 -3
v:v0=declare	0 0 -7 18 -11 0 0
v:v0=die	1 0 19 -7 -12 0 0
v:v0=double	0 0 6 -4 0 0 0
v:v0=drop	0 0 0 -6 0 0 5
v:v0=end	-7 -2 4 -1 0 1 -4
v:v0=enter	0 0 -17 20 -13 0 4
v:v0=expect	0 0 -1 -7 16 -2 0
v:v0=expire	13 -2 6 -19 -3 -1 -5
v:v0=extend	0 0 17 -15 -4 -7 2
v:v0=face	0 0 6 1 -3 0 -6
v:v0=fall	0 0 -22 21 -4 -1 5
v:v0=get	0 0 0 -4 7 0 0
v:v0=go	-1 -1 5 0 -4 8 -10
v:v0=halve	0 0 9 2 -14 0 3
v:v0=have	5 0 2 -6 6 -28 5
v:v0=hold	0 5 9 0 -20 3 7
v:v0=impose	0 0 -10 -4 17 0 0
v:v0=introduce	0 0 0 -5 7 0 0
v:v0=keep	0 0 4 7 -7 -2 0
v:v0=know	0 0 11 0 -9 0 0
v:v0=land	0 0 -4 0 6 0 0
v:v0=lapse	-4 0 -12 -2 16 3 0
v:v0=leave	0 0 0 12 -12 0 1
v:v0=let	0 0 -2 -4 6 0 0
v:v0=levy	0 0 -1 -6 13 0 0
v:v0=like	0 0 -4 0 -1 7 0
v:v0=look	0 0 13 0 -9 0 0
v:v0=lose	0 0 29 -4 -18 -9 0
v:v0=lower	0 0 0 -5 11 0 -9
v:v0=make	0 7 -1 0 -5 7 -1
v:v0=meet	0 0 5 -18 15 -9 -5
v:v0=move	0 0 -3 -3 6 3 -1
v:v0=negotiate	0 0 0 9 -6 0 0
v:v0=offer	0 0 -13 0 0 14 0
v:v0=order	0 0 -5 0 7 0 0
v:v0=other	-8 -6 8 -5 4 -3 -3
v:v0=pause	0 0 10 0 -8 0 0
v:v0=pay	0 0 -31 -3 28 -11 0
v:v0=plan	0 0 -15 0 0 14 -1
v:v0=put	0 0 2 -6 3 -10 3
v:v0=report	0 0 -2 0 7 0 0
v:v0=return	0 0 -22 0 29 -5 0
v:v0=rise	0 0 -12 -15 8 0 11
v:v0=rule	0 0 8 -1 -11 0 5
v:v0=run	8 -5 12 -6 -6 -1 -5
v:v0=say	4 -1 4 -18 5 5 -17
v:v0=see	0 0 -7 0 11 0 0
v:v0=set	0 0 -11 -2 19 -2 -2
v:v0=shelve	0 0 6 -2 -1 0 0
v:v0=sign	-2 -1 -5 -2 9 5 -5
v:v0=sit	0 0 -14 3 13 -5 0
v:v0=sleep	0 0 -12 0 5 8 0
v:v0=start	0 0 -30 -4 7 8 14
v:v0=state	0 0 6 4 0 -5 -2
v:v0=stay	0 0 -13 7 6 3 -3
v:v0=step	0 0 7 0 -3 0 0
v:v0=stop	-4 0 10 7 -10 0 0
v:v0=strike	0 0 18 2 -16 0 0
v:v0=suspend	0 5 3 4 4 -24 -9
v:v0=take	0 -1 -9 4 0 1 4
v:v0=threaten	0 0 -8 -2 19 0 -2
v:v0=want	0 0 25 0 -16 -10 0
v:v1=add	0 0 -6 -5 0 0 10
v:v1=agree	0 0 -9 8 0 2 -9
v:v1=announce	0 0 -3 -5 0 0 8
v:v1=answer	0 0 0 -3 7 0 0
v:v1=apply	0 0 0 8 -5 -1 0
v:v1=approve	0 0 18 -14 -2 -5 -1
v:v1=ask	0 0 -3 -6 17 -2 0
v:v1=be	1 -10 18 -8 -2 -8 -2
v:v1=begin	-6 5 -28 26 -15 -12 5
v:v1=bring	0 0 5 -6 1 0 0
v:v1=carry	0 0 -6 13 -22 24 -6
v:v1=charge	7 0 -8 -16 24 -4 -8
v:v1=clear	0 0 0 3 -4 6 -7
v:v1=collect	0 0 -5 7 5 -6 -9
v:v1=come	0 -3 10 -21 10 1 -17
v:v1=confirm	0 0 -2 0 7 0 -1
v:v1=cut	0 0 -7 12 -1 -1 -3
v:v1=declare	0 0 -6 19 -12 0 0
v:v1=die	0 0 20 -7 -13 0 0
v:v1=double	0 0 5 -6 1 0 0
v:v1=drop	0 0 0 -6 0 0 5
v:v1=enter	0 0 -23 18 -6 -1 2
v:v1=expect	0 0 -1 -8 17 0 -2
v:v1=expire	19 -3 1 -20 -1 -3 -6
v:v1=extend	0 -3 1 0 -10 10 2
v:v1=face	0 0 6 1 -3 0 -6
v:v1=fall	0 0 -16 21 -8 -1 5
v:v1=get	0 0 0 -11 13 0 0
v:v1=go	0 0 18 -1 -11 2 -10
v:v1=halve	0 0 9 2 -14 0 3
v:v1=have	8 0 4 -5 2 -24 5
v:v1=hold	0 5 3 -5 -10 3 7
v:v1=impose	0 0 -12 -6 21 0 0
v:v1=introduce	0 0 0 -14 17 0 0
v:v1=keep	0 0 5 10 -10 -1 0
v:v1=know	0 0 9 5 -10 0 -3
v:v1=land	0 0 -4 0 6 0 0
v:v1=lapse	-4 0 -8 -2 13 2 0
v:v1=leave	0 0 -8 12 -5 0 2
v:v1=let	0 0 -1 -4 7 0 0
v:v1=levy	0 0 -6 6 0 0 0
v:v1=look	0 0 13 0 -9 0 0
v:v1=lose	0 0 24 -4 -12 -9 0
v:v1=lower	0 0 -4 -2 7 0 0
v:v1=make	0 6 -10 -7 5 6 -2
v:v1=meet	0 0 3 -12 15 -10 -6
v:v1=move	0 0 -5 -5 10 1 -2
v:v1=negotiate	0 0 0 8 -5 0 0
v:v1=order	0 0 -6 0 9 0 0
v:v1=other	-6 -6 5 -2 4 -2 -3
v:v1=pause	0 0 10 0 -8 0 0
v:v1=pay	0 0 -31 -6 17 3 5
v:v1=plan	0 0 -15 0 1 14 -1
v:v1=put	0 0 0 -10 11 -8 3
v:v1=reach	0 0 6 0 -2 -1 0
v:v1=reduce	0 0 -3 -10 20 0 -4
v:v1=remain	0 0 0 -1 8 -7 0
v:v1=report	0 0 -3 0 7 0 0
v:v1=return	0 0 0 -5 10 -5 -3
v:v1=rise	0 0 -12 -15 9 0 10
v:v1=rule	0 0 8 -1 -11 0 5
v:v1=run	8 -5 14 -9 -10 0 0
v:v1=say	5 -1 7 -16 3 2 -16
v:v1=see	0 0 7 0 2 -11 0
v:v1=sell	0 0 0 -2 7 0 0
v:v1=set	0 0 -11 -2 19 -2 -2
v:v1=shelve	0 0 13 -7 -5 0 0
v:v1=ship	0 0 6 2 -7 0 0
v:v1=sign	-3 -2 -2 1 4 3 -6
v:v1=sit	0 0 -14 2 14 -5 0
v:v1=sleep	0 0 -12 1 1 8 0
v:v1=start	0 0 -36 -16 21 5 15
v:v1=state	0 0 6 4 -1 -5 -1
v:v1=stay	0 0 -11 -2 23 -11 0
v:v1=step	0 0 7 0 -3 0 0
v:v1=stop	-3 0 10 14 -17 -1 0
v:v1=strike	0 0 17 2 -15 0 0
v:v1=suspend	0 3 7 4 -5 -1 -7
v:v1=take	0 -1 -9 7 -1 1 3
v:v1=threaten	0 0 0 -2 9 0 0
v:v1=want	0 0 14 0 -10 0 0
v:v1=write	-1 0 0 -7 10 0 0
verbless	-19 -12 -2 0 12 -1 -5
vt0=agree past	0 -2 10 8 -13 0 0
vt0=agree perfect	0 0 -1 -5 8 0 0
vt0=agree pluperfect	8 0 3 -1 -1 -7 0
vt0=agree present	0 0 -10 0 7 5 -4
vt0=apply perfect	0 0 0 -9 9 0 0
vt0=apply present	0 0 13 7 -15 0 -8
vt0=be future	0 0 -5 0 -2 7 1
vt0=be modal	0 0 0 0 8 0 -11
vt0=be past	4 0 3 -11 0 7 0
vt0=be perfect	0 0 4 -11 10 0 0
vt0=be pluperfect	0 0 4 4 -8 0 0
vt0=be present	-2 -2 -6 2 6 -2 6
vt0=begin future	0 0 -3 0 -10 4 11
vt0=begin modal	0 0 3 -10 0 0 9
vt0=begin past	-4 9 -11 -6 16 -3 -22
vt0=begin present	0 0 -18 2 7 1 -2
vt0=carry modal	0 0 -2 -4 0 14 -5
vt0=carry present	0 0 0 9 -7 -2 0
vt0=charge modal	0 0 -3 0 6 0 0
vt0=collect future	0 0 0 12 -8 0 -3
vt0=come modal	0 0 14 0 -12 0 0
vt0=come past	0 0 0 -3 0 8 -1
vt0=come present	0 0 0 -10 12 -2 -2
vt0=conclude past	0 4 -1 11 -10 -1 0
vt0=confirm past	0 0 4 3 -7 0 0
vt0=cut present	0 0 0 6 -5 0 0
vt0=declare past	0 0 -4 7 -1 0 0
vt0=die past	4 0 -9 0 4 0 0
vt0=die present	0 0 9 0 -5 0 0
vt0=drop past	0 0 7 0 -6 0 0
vt0=drop present	0 0 -7 -1 -1 0 9
vt0=end modal	-5 0 -11 0 21 -9 0
vt0=end past	7 0 -16 0 9 -1 0
vt0=end present	-22 1 -4 0 1 11 -6
vt0=enter present	0 0 -3 0 -3 0 8
vt0=expect present	0 0 0 0 6 0 0
vt0=expire future	0 0 12 0 -13 2 0
vt0=expire modal	0 0 11 0 -6 -1 0
vt0=expire past	13 0 -20 -1 6 -2 0
vt0=expire present	-7 0 -6 -4 13 0 0
vt0=extend modal	0 0 9 0 -17 4 0
vt0=extend past	0 0 -5 -7 12 0 0
vt0=extend perfect	0 0 -7 -2 14 -4 0
vt0=extend present	0 0 4 0 5 -13 2
vt0=fall present	0 0 -4 7 -1 0 0
vt0=get past	0 0 6 0 -4 0 0
vt0=get present	0 0 -6 0 8 0 0
vt0=go present	0 0 10 6 -6 -3 -12
vt0=have past	-3 0 -4 -12 25 0 0
vt0=have present	4 0 5 3 -4 -19 0
vt0=hold future	0 0 -9 0 14 -1 0
vt0=hold perfect	0 0 0 10 -10 0 0
vt0=hold pluperfect	0 7 -3 -1 0 0 0
vt0=hold present	0 0 11 -4 -19 6 3
vt0=keep past	0 0 13 0 -11 0 0
vt0=keep present	0 0 -10 8 8 -10 0
vt0=lapse present	0 0 -10 0 7 5 0
vt0=leave present	0 0 12 0 -8 -8 0
vt0=levy perfect	0 0 0 -6 6 0 0
vt0=like modal	0 0 -4 0 -2 7 0
vt0=lose past	0 0 12 0 -10 0 0
vt0=make past	0 7 -5 7 -6 0 0
vt0=make present	0 0 3 0 -11 8 0
vt0=meet future	0 0 -4 0 9 0 0
vt0=meet past	0 0 8 -10 0 0 0
vt0=move present	0 0 0 -1 -4 10 0
vt0=other future	0 0 9 -1 -10 3 0
vt0=other modal	0 0 -1 0 13 -7 0
vt0=other past	0 0 -3 0 12 -5 0
vt0=other present	0 0 -8 -6 6 11 -4
vt0=pay future	0 0 -1 7 0 -6 -1
vt0=pay present	0 0 -2 0 -2 0 7
vt0=propose past	0 0 0 0 -5 7 0
vt0=put future	0 0 7 0 -6 0 0
vt0=put present	0 0 -11 4 5 0 1
vt0=reach present	0 0 -1 0 8 0 0
vt0=return future	0 0 -4 0 6 0 0
vt0=return modal	0 0 -2 0 7 -3 0
vt0=return present	0 0 -8 0 11 0 0
vt0=rise present	0 0 -2 -1 -3 0 8
vt0=run future	0 0 3 0 -9 0 8
vt0=run modal	0 0 -8 0 9 0 0
vt0=run past	14 0 -16 -9 8 0 -2
vt0=run perfect	0 0 -5 10 -3 0 0
vt0=run present	-3 -1 9 -3 -1 0 -10
vt0=say future	0 0 0 0 -12 11 0
vt0=say past	2 0 7 0 0 -9 -3
vt0=say present	0 0 -4 0 11 0 0
vt0=set present	0 0 -8 0 13 0 0
vt0=sign past	0 0 -2 -3 8 0 0
vt0=sign perfect	0 0 4 0 -11 6 0
vt0=sign pluperfect	0 0 0 9 -8 0 0
vt0=sign present	0 0 0 -7 6 0 0
vt0=sit perfect	0 0 8 3 -11 0 0
vt0=sit present	0 0 -16 -1 22 -2 0
vt0=sleep present	0 0 -7 0 0 9 0
vt0=stand past	0 0 -1 -2 9 0 0
vt0=start past	0 0 0 8 -7 0 0
vt0=start present	0 0 -8 -9 6 1 7
vt0=state past	0 0 6 4 -1 -5 -1
vt0=stay future	0 0 0 3 3 -8 -1
vt0=stop past	-2 0 0 8 -4 0 0
vt0=stop present	0 0 2 6 -7 0 0
vt0=suspend future	0 0 5 -8 -3 0 5
vt0=suspend past	0 0 12 2 -8 -4 0
vt0=suspend present	0 7 -6 0 10 -7 -13
vt0=take future	0 0 -3 0 7 0 0
vt0=take past	0 0 -5 16 -12 0 7
vt0=take present	0 0 5 -11 1 5 0
vt0=tell present	0 0 6 0 0 -2 0
vt0=want present	0 0 10 0 -4 -4 0
vt0=write past	0 0 8 0 -5 0 0
vt1=agree participle	0 3 7 -14 7 -1 0
vt1=agree past	0 0 0 11 -8 0 0
vt1=agree perfect	0 0 0 -4 7 -3 0
vt1=agree pluperfect	0 0 0 -1 6 0 0
vt1=agree present	0 0 -13 1 8 4 -4
vt1=apply perfect	0 0 0 -9 9 0 0
vt1=apply present	0 0 13 7 -16 0 -8
vt1=be future	0 0 -5 0 -3 7 1
vt1=be modal	0 0 0 0 8 0 -11
vt1=be past	4 0 4 -10 -2 8 0
vt1=be perfect	0 0 4 -11 10 0 0
vt1=be pluperfect	0 0 4 4 -8 0 0
vt1=be present	-2 -2 -4 -1 7 -6 8
vt1=begin future	0 0 0 0 -9 0 11
vt1=begin gerund	0 0 -3 13 -15 0 2
vt1=begin modal	0 0 3 -10 0 0 9
vt1=begin past	-4 9 -10 -6 16 -3 -22
vt1=begin present	0 0 -17 3 6 3 -2
vt1=carry modal	0 0 -2 -4 0 14 -5
vt1=carry present	0 0 0 9 -7 -2 0
vt1=charge modal	0 0 -3 0 6 0 0
vt1=collect future	0 0 0 12 -8 0 -3
vt1=collect infinitive	0 0 0 -3 6 0 0
vt1=come modal	0 0 14 0 -12 0 0
vt1=come past	0 0 0 -3 0 8 -1
vt1=come present	0 0 0 -10 12 -2 -2
vt1=conclude participle	0 0 0 -11 14 0 0
vt1=conclude past	0 4 -1 11 -10 -1 0
vt1=confirm past	0 0 4 3 -7 0 0
vt1=cut present	0 0 0 6 -5 0 0
vt1=declare past	0 0 -4 7 -1 0 0
vt1=die past	4 0 -9 0 4 0 0
vt1=die present	0 0 9 0 -5 0 0
vt1=drop past	0 0 7 0 -6 0 0
vt1=drop present	0 0 -7 -1 -1 0 9
vt1=end infinitive	0 0 14 0 -18 2 0
vt1=end modal	-5 0 -11 0 21 -9 0
vt1=end participle	16 0 -15 -3 0 -3 0
vt1=end past	7 0 -16 0 9 -1 0
vt1=end present	-22 1 -4 0 1 11 -6
vt1=enter present	0 0 -3 0 -3 0 8
vt1=expire future	0 0 12 0 -13 2 0
vt1=expire infinitive	7 0 -15 0 6 0 0
vt1=expire modal	0 0 11 0 -6 -1 0
vt1=expire past	13 0 -20 -1 6 -2 0
vt1=expire present	-7 0 -6 -4 13 0 0
vt1=extend infinitive	0 0 -17 0 0 20 0
vt1=extend modal	0 0 9 0 -17 4 0
vt1=extend past	0 0 -5 -7 12 0 0
vt1=extend perfect	0 0 -7 -2 14 -4 0
vt1=extend present	0 0 3 0 5 -12 2
vt1=fall present	0 0 -2 8 -3 0 0
vt1=get past	0 0 6 0 -4 0 0
vt1=get present	0 0 -6 0 8 0 0
vt1=go modal	0 0 -11 3 3 5 0
vt1=go present	0 0 13 6 -5 -7 -12
vt1=have past	0 0 0 -12 17 0 0
vt1=have present	4 0 8 3 -7 -14 1
vt1=hold future	0 0 -9 0 14 -1 0
vt1=hold participle	0 0 -2 0 6 0 0
vt1=hold perfect	0 0 0 10 -10 0 0
vt1=hold pluperfect	0 7 -3 -1 0 0 0
vt1=hold present	0 0 11 -4 -19 6 3
vt1=keep past	0 0 13 0 -11 0 0
vt1=keep present	0 0 -1 8 -1 -4 0
vt1=lapse present	0 0 -10 0 7 5 0
vt1=leave participle	0 0 -4 -1 12 -2 0
vt1=leave past	0 0 -1 7 -3 0 0
vt1=leave present	0 0 10 0 -6 -8 0
vt1=levy perfect	0 0 0 -6 6 0 0
vt1=lose past	0 0 12 0 -10 0 0
vt1=lower present	0 0 0 -2 7 0 0
vt1=make participle	0 0 -1 -6 11 0 0
vt1=make past	0 7 -5 7 -6 0 0
vt1=make present	0 0 3 0 -11 8 0
vt1=meet future	0 0 -4 0 9 0 0
vt1=meet participle	0 0 0 6 -5 0 0
vt1=meet past	0 0 8 -10 0 0 0
vt1=move present	0 0 0 -1 -4 10 0
vt1=other future	0 0 8 -1 -10 3 0
vt1=other modal	0 0 -4 0 16 -6 0
vt1=other past	0 0 -8 0 14 -5 0
vt1=other perfect	0 0 6 3 -3 -5 0
vt1=other present	0 0 -8 -4 5 11 -4
vt1=pay future	0 0 -1 7 0 -6 -1
vt1=pay gerund	0 0 -5 0 -1 9 0
vt1=pay present	0 0 -2 0 -2 0 7
vt1=propose past	0 0 0 0 -5 7 0
vt1=put present	0 0 -10 4 2 0 1
vt1=remain present	0 0 2 0 1 -6 0
vt1=return future	0 0 -4 0 6 0 0
vt1=return modal	0 0 -2 0 7 -3 0
vt1=return present	0 0 -8 0 11 0 0
vt1=rise present	0 0 -2 -1 -3 0 8
vt1=run future	0 0 3 0 -9 0 8
vt1=run infinitive	0 0 -11 -4 7 0 4
vt1=run modal	0 0 -8 0 9 0 0
vt1=run past	14 0 -16 -9 8 0 -2
vt1=run perfect	0 0 -5 10 -3 0 0
vt1=run present	-3 -1 9 -3 -1 0 -10
vt1=say future	0 0 0 0 -12 11 0
vt1=say past	2 0 7 0 0 -9 -3
vt1=say present	0 0 0 0 9 -5 0
vt1=see infinitive	0 0 8 0 -3 -4 0
vt1=set present	0 0 -8 0 13 0 0
vt1=sign participle	0 0 0 10 -7 0 0
vt1=sign past	0 0 -2 -3 8 0 0
vt1=sign perfect	0 0 4 0 -11 6 0
vt1=sign pluperfect	0 0 0 9 -8 0 0
vt1=sign present	0 0 0 -7 6 0 0
vt1=sit perfect	0 0 8 3 -11 0 0
vt1=sit present	0 0 -16 -1 22 -2 0
vt1=sleep present	0 0 -7 0 0 9 0
vt1=stand past	0 0 -1 -2 9 0 0
vt1=start gerund	0 0 0 -9 19 -2 -6
vt1=start infinitive	0 0 -2 0 -5 0 9
vt1=start past	0 0 0 8 -7 0 0
vt1=start present	0 0 -8 -8 5 1 7
vt1=state past	0 0 6 4 -1 -5 -1
vt1=stay future	0 0 0 -2 10 -8 0
vt1=stay present	0 0 0 2 1 -6 0
vt1=stop past	-2 0 0 8 -7 0 0
vt1=stop present	0 0 2 6 -7 0 0
vt1=suspend future	0 0 5 -8 -3 0 5
vt1=suspend participle	0 0 -7 7 1 5 -5
vt1=suspend past	0 0 10 4 -9 -3 0
vt1=suspend present	0 7 -6 0 10 -7 -13
vt1=take future	0 0 -3 0 7 0 0
vt1=take past	0 0 -5 16 -12 0 7
vt1=take present	0 0 5 -10 1 5 0
vt1=tell present	0 0 6 0 -2 -2 0
vt1=write past	0 0 8 0 -5 0 0
vt2=agree participle	0 0 0 7 -5 0 0
vt2=announce past	0 0 0 -2 7 0 0
vt2=be future	0 0 -9 -6 2 0 9
vt2=be past	-4 -1 -3 0 10 -2 0
vt2=be pluperfect	0 0 0 -13 14 0 0
vt2=charge future	0 0 7 0 -5 0 -2
vt2=charge present	0 0 3 -6 3 0 0
vt2=collect present	0 0 4 6 -9 0 0
vt2=end past	0 6 8 -6 -7 0 0
vt2=end present	0 0 7 -4 0 0 0
vt2=go infinitive	0 0 -8 0 11 0 0
vt2=have present	0 3 0 -21 12 0 2
vt2=leave participle	0 0 7 -4 0 0 0
vt2=leave present	0 0 -1 -9 13 0 0
vt2=let present	0 0 7 -4 -1 0 0
vt2=other past	5 0 -9 0 0 3 0
vt2=other pluperfect	0 0 0 6 -6 0 0
vt2=other present	0 0 -8 5 0 0 0
vt2=pay future	0 0 0 0 6 0 0
vt2=pay perfect	0 0 6 4 -8 0 0
vt2=pay present	0 0 0 -5 2 -1 6
vt2=put present	0 0 -6 -2 6 2 0
vt2=remain present	0 0 -2 -3 8 0 0
vt2=run present	0 0 0 13 -11 0 0
vt2=say past	0 0 -2 -4 11 0 0
vt2=settle infinitive	0 0 0 0 -7 8 0
vt2=sign past	0 0 0 -7 10 0 0
vt2=stand past	0 0 0 -5 6 0 0
vt2=stay present	0 0 -4 0 6 0 0
vt2=suspend past	0 0 0 7 -4 0 0
vt2=take past	4 0 -3 -6 4 0 0
vt2=tell past	0 0 7 0 -6 0 0`;
