// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const TRUCE_ROLE_DAY = `ended expires	ended since	in force expires	in force since	none	proposed expires	proposed since
<always>	-29 -30 -17 -14 57 -16 -23
a:!	0 0 -2 -3 11 0 0
a:'s	0 -3 3 7 -1 -9 -3
a:'s <level>	0 0 10 -7 -7 0 5
a:'s duty	0 0 -5 -2 14 0 -3
a:.	-19 -7 -17 -3 24 0 4
a:. .	0 0 0 10 -9 0 0
a:<day-ahead>	-11 -14 -16 17 0 -16 14
a:<day-ahead> .	0 -4 -6 1 -17 0 27
a:<day-ahead> the	0 0 0 11 -7 0 -3
a:<day-gone>	2 2 -4 -19 4 7 10
a:<day-gone> .	-1 4 -10 -9 9 8 0
a:<day-today>	8 5 13 -17 -2 -7 -4
a:<duty>	3 -8 6 -6 14 -5 -19
a:<gate>	-2 0 -27 8 16 -1 -1
a:<goods-amount>	0 0 -3 0 8 0 0
a:<goods>	-9 7 3 -4 3 0 -4
a:<level-noun>	2 -2 0 4 -10 -10 12
a:<level>	-7 3 -15 -5 19 -13 2
a:<level> .	0 4 -24 -15 26 0 1
a:<level> <level>	0 0 0 -6 11 0 0
a:<level> again	0 0 0 -8 12 0 -3
a:<level> and	0 0 1 -16 5 0 5
a:<level> in	0 0 1 4 -28 0 25
a:<month-ahead>	0 0 -5 0 11 0 0
a:<name>	-2 8 8 -8 1 -20 2
a:<name> and	9 6 -7 -6 -3 0 7
a:<name> begin	0 0 -1 14 -9 0 0
a:<name> has	0 0 0 11 -8 0 0
a:<not>	-6 14 5 6 -6 -16 -8
a:<number>	10 -9 -16 -8 6 0 5
a:<number> .	5 -2 -26 15 3 -8 0
a:<number> of	0 0 -1 6 -12 0 7
a:<number> on	0 0 0 -3 -3 0 10
a:<office>	3 0 -9 1 -3 4 4
a:<office> of	0 0 0 8 -12 0 6
a:<organisation>	7 0 -9 -6 15 -1 -5
a:<person>	-7 -3 -7 -5 19 0 -7
a:<person> and	-1 0 -17 15 0 0 -1
a:<points>	0 0 -4 -7 12 0 0
a:<quality>	-10 -3 -6 1 6 0 0
a:<quality> good	0 0 4 14 -13 0 -6
a:<quality> tariff	0 0 0 16 -13 0 -1
a:<seat>	-2 -2 4 9 -5 -2 -2
a:<sender>	0 0 -7 0 10 1 -3
a:<span>	-13 3 -12 4 5 -16 0
a:<span> .	-6 -17 0 0 11 -17 1
a:<span> truce	0 0 0 8 -9 0 0
a:<v-bear>	-13 -7 -6 0 11 0 -2
a:<v-begin>	0 -13 7 -5 10 0 -7
a:<v-buy>	0 0 -4 -7 17 0 -1
a:<v-down>	-4 0 -5 2 -2 16 -7
a:<v-end>	3 17 1 0 -14 -4 9
a:<v-propose>	0 7 1 -12 0 6 -8
a:<v-return>	0 0 9 -8 -6 0 7
a:<v-say>	5 0 -4 -15 20 -3 -8
a:<v-sell>	0 0 -12 -9 18 0 0
a:<v-stay>	-9 2 2 3 1 -5 -5
a:<v-suspend>	-5 4 0 -4 9 0 -6
a:<v-target>	0 0 -9 -8 1 -6 17
a:<v-up>	-1 -2 -5 19 0 2 -23
a:?	0 0 -4 -18 9 3 6
a:a	-17 2 0 6 -5 13 -9
a:a <quality>	0 0 -4 -6 14 0 0
a:a licence	0 0 0 -9 10 0 0
a:a successor	-10 0 0 0 9 0 0
a:a truce	0 9 -3 10 -8 -4 0
a:additional	0 0 10 6 -4 -7 -7
a:additional <level>	0 0 5 -16 7 0 0
a:additional duty	0 0 8 14 -8 -7 -12
a:after <span>	0 0 -10 -9 21 0 0
a:again	0 0 0 -9 26 -12 -12
a:agree	0 0 10 7 -14 0 0
a:agreement	0 0 15 -4 -9 0 0
a:also	0 0 0 -9 13 0 0
a:an	6 0 -1 7 -14 9 0
a:an additional	0 0 5 -11 7 0 -1
a:an extra	0 0 0 11 -9 0 0
a:an hour	0 0 0 -2 -6 11 0
a:and	7 -7 0 -5 2 -4 6
a:and <day-ahead>	0 0 1 -11 0 0 6
a:and <name>	9 6 -8 3 -3 0 -3
a:and <number>	8 0 -2 -3 2 2 -11
a:and <person>	0 0 -15 8 3 0 0
a:and <quality>	0 0 0 9 -18 0 9
a:and end	0 0 0 -6 -7 0 17
a:and last	0 -2 -10 0 10 0 -2
a:and no	0 0 -1 -3 12 0 -2
a:another	-2 -1 0 -11 20 -1 -1
a:another <span>	0 0 1 -18 20 0 0
a:arrangement	0 0 2 20 -21 0 0
a:as well	0 0 -4 -7 12 5 -6
a:at	3 1 -8 0 9 0 -20
a:back	0 -2 2 9 -7 3 -9
a:be <number>	0 0 -2 5 -12 0 12
a:bear	0 0 0 11 -9 0 0
a:became	0 0 -9 0 10 0 0
a:beef	0 0 0 -9 -2 0 9
a:been	0 -7 -8 -8 14 6 -5
a:beer	0 0 0 -7 11 0 -2
a:before	0 0 11 0 -6 -1 0
a:before .	0 0 8 9 -15 0 0
a:before the	0 0 -1 -6 10 0 0
a:begin	0 -1 0 14 -11 0 -1
a:begin .	0 0 0 16 -12 0 0
a:being	0 0 0 13 -10 0 0
a:between	0 6 -4 -25 19 0 -6
a:between <name>	0 7 -7 -15 11 0 0
a:both	-1 6 -11 10 0 0 -10
a:both side	0 0 0 9 -6 0 0
a:bring	0 -3 -3 11 -2 0 0
a:butter	0 0 -3 13 -6 0 -2
a:by	0 -7 -1 1 4 1 -10
a:carry	0 0 -1 -5 10 0 0
a:charge <level>	0 0 -3 -9 0 0 11
a:charge <number>	0 0 9 6 -13 0 0
a:close	0 0 12 0 -10 0 0
a:collect	0 0 5 3 1 -3 -12
a:come	-1 -4 -3 -8 9 6 0
a:come back	0 0 -10 -1 5 8 0
a:come to	0 -2 0 -4 12 0 0
a:company	0 0 -2 -5 13 1 -5
a:cost	0 0 -3 -8 18 0 -5
a:cotton	0 0 0 -2 11 0 -5
a:cut	0 8 7 -13 -2 0 0
a:date .	0 3 3 -2 -12 0 8
a:day	-2 0 7 1 -9 3 -1
a:desk	0 0 -4 -3 12 -2 0
a:dispute	0 8 -2 -1 -14 12 0
a:down	0 0 -5 15 -11 0 2
a:drop	0 0 -5 7 -8 0 7
a:duty	-6 -5 5 2 10 -2 -24
a:duty .	0 0 0 -8 13 0 0
a:duty on	0 0 1 6 0 1 -11
a:duty will	0 0 0 -4 -5 0 9
a:each	0 0 -8 -8 21 0 0
a:each other	0 0 -5 -5 14 0 0
a:end	0 10 16 -12 -15 0 10
a:end .	0 0 22 0 -13 -4 0
a:end on	-1 0 -4 -1 0 -5 13
a:evening	10 0 -7 -10 9 0 0
a:exemption	0 0 -2 -3 11 0 0
a:expect	0 8 2 0 -10 0 0
a:expire	8 2 -6 22 -21 1 0
a:expire .	10 0 0 0 -4 0 0
a:extra	0 0 -3 13 -5 -3 0
a:extra <level>	0 0 0 10 -9 0 0
a:fall	0 0 -1 0 8 0 -8
a:fish	0 0 1 9 -12 0 0
a:flour	2 0 -15 10 0 5 -4
a:following	0 0 -1 -5 13 0 -4
a:for	-10 -3 2 -6 12 -16 0
a:for <span>	-3 0 -18 3 4 -3 0
a:for another	0 0 3 -9 7 0 0
a:free	0 0 0 -5 10 0 -1
a:from	-4 0 -4 -11 19 -6 -1
a:from <day-ahead>	0 0 -11 -13 29 0 -2
a:from <name>	0 0 5 0 3 0 -10
a:gave	0 0 0 -4 9 0 0
a:geneva	0 0 0 9 -4 0 0
a:georgia	0 0 0 -4 9 0 -2
a:get	0 0 0 -8 10 0 0
a:go	0 -1 8 9 -6 -1 -9
a:go to	0 0 10 0 -5 0 0
a:had	-3 0 -7 -2 12 0 0
a:had been	0 0 -4 -4 11 0 0
a:hand	0 0 -5 10 -2 0 -1
a:hand on	0 0 -1 13 -10 0 0
a:has been	0 -4 -11 -9 12 6 -2
a:has pay	0 0 4 12 -14 0 0
a:have	-1 -2 -10 -18 18 0 10
a:have pay	0 0 -2 -7 0 0 9
a:here	0 0 -2 0 -4 0 9
a:hold .	0 8 0 1 -9 0 0
a:hold for	0 0 0 -21 21 0 0
a:hour	0 4 0 -12 0 9 0
a:import	0 0 0 -5 8 0 0
a:in	6 5 -24 -6 14 -2 2
a:in <month-gone>	0 0 0 -16 20 0 0
a:in <name>	0 0 0 12 -24 0 16
a:in <seat>	0 0 -7 13 -2 0 -7
a:in a	0 13 0 -1 -6 0 0
a:in geneva	0 0 0 10 -6 0 0
a:in place	0 0 0 0 -11 2 8
a:in the	3 0 -6 -8 10 0 -1
a:instead	0 0 -8 10 -5 7 -1
a:into	0 0 11 0 -3 0 -2
a:is	-9 -8 3 -27 12 1 12
a:is <level>	0 0 -10 -2 6 0 3
a:is <number>	0 0 -2 -13 5 0 7
a:is being	0 0 0 9 -7 0 0
a:it	10 0 0 -10 5 -12 0
a:it .	0 0 -8 -7 19 0 0
a:it has	0 0 11 -11 0 0 0
a:it may	0 0 0 0 9 0 -6
a:it pay	0 0 9 0 -4 0 0
a:it was	9 0 -10 -7 8 -1 -1
a:it would	0 0 -6 4 9 0 -11
a:its	-6 -4 -10 23 -8 7 -10
a:know	0 0 -6 0 11 0 0
a:lapse .	0 9 -3 -8 3 0 0
a:last	-6 -5 18 0 -3 0 -3
a:last day	-1 0 14 0 -12 0 0
a:later	0 0 0 -9 -10 11 8
a:later .	0 0 0 0 -9 11 0
a:lay	0 5 5 5 -15 0 0
a:leave the	0 0 0 -10 11 0 0
a:let	11 0 0 -11 0 0 0
a:let their	11 0 -5 0 -5 0 0
a:level	0 0 -3 15 -9 0 0
a:levy	0 0 -1 3 6 0 -12
a:licence	0 0 0 -12 13 0 0
a:may	0 0 5 -1 4 0 -9
a:mean	0 0 0 -6 10 0 -1
a:measure	0 0 0 13 -12 0 0
a:midnight	8 0 7 0 -11 0 0
a:minister	0 0 -2 -2 10 0 0
a:morning	0 0 -6 -4 12 0 0
a:mr	0 0 0 10 -8 0 0
a:mr <person>	0 0 0 10 -8 0 0
a:next	-2 0 -6 5 -6 10 1
a:next year	-1 0 -2 3 -12 11 4
a:night .	0 0 11 6 -11 0 0
a:nobody	8 8 -12 -1 -2 0 0
a:noon	0 0 -10 0 13 0 0
a:not	-1 6 -3 14 -6 0 -12
a:nothing	0 0 8 -5 -2 -1 1
a:nothing .	0 0 2 0 -9 0 3
a:of	-5 0 -10 15 -2 4 -6
a:of <level>	0 0 0 15 -11 2 -5
a:of <number>	0 0 1 -10 5 0 0
a:of <span>	-1 10 -3 1 -12 0 6
a:of its	0 0 0 11 -10 0 0
a:of next	0 0 -8 7 -1 4 0
a:of thi	0 0 12 -2 -1 -8 -1
a:on	-10 0 -6 3 1 -2 4
a:on <day-ahead>	-2 -7 -12 12 5 -7 -2
a:on <quality>	-2 0 -3 0 -4 4 8
a:on the	0 0 9 17 -16 0 -8
a:ordinary	0 0 0 -8 12 0 -2
a:ordinary duty	0 0 0 -5 9 0 -2
a:origin	0 0 0 -4 9 0 -2
a:our	0 0 -20 0 4 0 6
a:over	0 0 0 -11 1 8 0
a:parcel	0 0 0 -4 13 0 -5
a:passe	0 0 12 0 -7 -2 0
a:pay an	0 0 0 -6 10 0 0
a:period	0 0 9 -9 -9 0 10
a:period of	0 0 0 -12 0 0 12
a:place	0 0 0 0 -10 2 8
a:port	0 0 -5 -5 14 0 0
a:price	0 0 -5 0 9 0 0
a:price .	0 0 -10 0 11 0 0
a:prolonged	0 4 -3 -19 19 0 0
a:published	0 0 0 -5 10 0 0
a:rate	4 0 -3 -10 8 -1 1
a:remain	0 0 -8 1 -1 3 2
a:rice	0 0 0 -2 -5 0 10
a:rise to	0 0 -7 0 11 0 -1
a:run .	0 0 10 0 -7 0 0
a:run until	0 0 0 -15 9 0 10
a:safeguard	0 0 0 -10 11 0 0
a:section	0 0 0 -11 16 0 0
a:section <number>	0 0 0 -11 16 0 0
a:set	0 0 -14 0 0 0 11
a:shall	0 0 9 3 -2 -4 -7
a:ship	0 0 0 -12 17 0 -2
a:shook	0 0 -4 12 -7 0 0
a:shook hand	0 0 -4 12 -7 0 0
a:side	-2 0 -8 5 1 0 1
a:sign	0 0 -6 -15 25 0 0
a:since	9 0 4 -7 -5 0 0
a:since <day-gone>	9 0 0 -3 -3 0 0
a:some	0 0 -11 -4 16 0 0
a:speaking	0 0 11 0 -10 0 0
a:stay	0 0 0 -12 12 -1 0
a:steel	0 0 3 -10 3 0 0
a:strike	0 0 -7 0 9 0 0
a:successor	-10 0 0 0 9 0 0
a:surcharge	0 0 0 -10 14 0 0
a:suspend	0 0 -6 10 -2 0 -5
a:suspension	0 0 -11 12 0 0 0
a:suspension of	0 0 -10 1 8 0 0
a:take <number>	7 0 0 5 -12 0 0
a:talk	0 0 1 -6 7 0 0
a:tariff	8 0 0 -3 3 0 -7
a:tariff .	0 0 -4 -1 10 0 0
a:tariff truce	10 0 1 -4 -6 0 0
a:tax	0 0 0 -5 -4 0 9
a:tax on	0 0 0 -2 -7 0 10
a:tea	0 0 -6 0 0 0 9
a:telephone	0 0 17 4 -19 0 0
a:telephone .	0 0 10 5 -15 0 0
a:than	0 0 -2 -9 10 0 1
a:the	-2 -14 -2 4 4 -3 -2
a:the <day-ahead>	0 0 -14 14 -8 -1 12
a:the <day-gone>	0 0 0 12 -12 0 0
a:the <level>	0 0 -4 -2 12 0 0
a:the <number>	0 0 -6 -7 11 0 0
a:the <person>	0 0 -6 -3 15 0 0
a:the additional	0 0 11 6 -8 -7 -2
a:the arrangement	0 0 2 12 -15 0 0
a:the following	0 0 0 -5 11 0 -4
a:the last	-1 0 17 0 -13 0 0
a:the other	0 0 3 13 -14 0 0
a:the port	0 0 -5 -6 12 0 0
a:the suspension	0 0 -13 12 1 0 0
a:the tariff	0 0 7 -11 0 0 2
a:the three	0 0 -4 -2 9 0 0
a:the time	0 0 6 5 -11 0 0
a:the truce	-15 -3 9 6 -5 -2 1
a:their	8 0 -11 14 -1 -2 -4
a:their <office>	0 0 0 13 -13 0 0
a:their tariff	11 0 -8 -2 0 0 0
a:there	-2 0 -2 19 -4 -6 -6
a:there .	0 0 -1 0 12 -2 -4
a:they	0 0 21 -2 -12 -6 2
a:they are	0 0 2 0 -11 0 9
a:they have	0 0 0 -12 13 0 0
a:they pay	0 0 6 0 0 0 -9
a:thi	0 -1 13 1 -6 -13 3
a:thi year	0 0 11 5 -14 -7 6
a:those	0 0 -1 17 -12 0 0
a:tile	0 0 9 6 -13 0 0
a:timber	0 0 0 1 -10 9 0
a:time	0 0 15 5 -16 0 -1
a:to	-15 9 -7 -19 18 0 4
a:to <day-ahead>	-1 -1 7 4 -7 -8 2
a:to <level>	0 7 -10 -5 5 0 3
a:to <name>	0 0 -5 -2 11 0 0
a:to extend	0 0 11 -1 -8 0 0
a:to hold	0 8 2 0 -12 0 0
a:to run	0 0 10 -3 -4 0 0
a:to sign	0 0 -7 0 9 0 0
a:to suspend	0 0 0 -7 8 0 0
a:to take	0 0 4 0 -10 0 5
a:to the	0 0 -10 0 0 0 10
a:truce	0 3 0 16 -11 -13 0
a:truce .	0 0 2 -10 7 0 0
a:truce between	0 0 -12 -8 16 0 0
a:truce of	-1 10 -6 10 -13 0 0
a:truce on	0 0 11 -1 -7 0 0
a:truce with	-3 0 16 0 -8 0 0
a:two	0 0 -8 -1 18 -2 -9
a:two side	0 0 -2 -7 13 0 0
a:tyre	0 0 0 10 -10 0 0
a:under a	0 0 0 10 -8 0 0
a:under section	0 0 0 -6 10 0 0
a:until	-3 -9 -16 8 2 -5 11
a:until <day-ahead>	0 -3 -18 6 -3 0 13
a:until the	0 0 -4 16 -8 0 3
a:up	0 0 13 0 -7 0 0
a:up .	0 0 17 1 -18 0 0
a:us	0 0 9 6 -11 0 0
a:was	11 0 -18 -1 6 0 -4
a:was <number>	5 0 -14 0 7 0 0
a:week	0 0 -5 -7 15 0 0
a:week .	0 0 -7 -1 11 0 0
a:well	0 0 -4 -7 12 5 -6
a:what it	0 0 3 16 -19 0 0
a:will	0 0 -3 0 6 -13 2
a:will be	0 0 2 -13 0 -3 8
a:will meet	0 0 -2 10 -6 0 0
a:with	-11 3 12 -3 0 -4 -7
a:with <name>	-4 6 10 0 -10 0 -1
a:with <seat>	0 0 10 7 -16 0 0
a:without	-8 0 2 0 8 -5 -4
a:wool	0 0 0 -9 0 0 9
a:would	5 -4 -17 4 6 0 0
a:would be	0 0 -1 4 9 0 -12
a:would have	0 0 -6 0 -6 1 12
a:year	-4 -3 2 8 -10 5 0
a:you	0 0 -8 -6 22 -3 0
asks	0 -1 -6 -10 13 0 0
b:"	-1 0 -6 10 -1 -3 1
b:" the	0 0 -17 -1 11 8 0
b:'	-2 0 -22 4 22 -4 0
b:'s	-6 -4 12 -6 8 -19 -1
b:'s duty	0 0 8 5 -5 0 -12
b:'s suspension	0 0 -15 0 9 5 0
b:)	0 0 -13 3 4 0 5
b:*	0 0 -10 -10 3 -4 16
b:,	1 5 -6 -2 11 -5 0
b:, <level>	0 0 0 -9 8 0 0
b:, <person>	3 0 -10 -3 12 0 0
b:, a	0 0 -12 0 16 0 0
b:, agree	0 9 -1 -11 0 6 0
b:, and	-11 -4 14 3 -3 1 -23
b:, are	0 0 0 -1 13 -12 -3
b:, begin	0 12 -7 10 -26 0 10
b:, both	0 0 -1 0 -17 3 17
b:, conclude	0 -5 0 -12 18 0 0
b:, counted	0 0 0 10 -7 0 0
b:, due	0 0 -5 0 12 -4 0
b:, duty	0 0 9 0 -8 0 0
b:, expire	-3 0 -3 0 9 0 0
b:, for	0 8 13 -10 -4 -7 0
b:, friday	0 0 0 9 -8 0 0
b:, from	7 3 -18 -20 20 -11 2
b:, good	0 0 10 0 -6 -1 0
b:, he	0 0 10 0 -13 6 0
b:, is	0 0 16 5 -5 -6 -14
b:, it	3 0 8 -1 -14 6 0
b:, monday	0 0 0 -9 11 0 0
b:, no	0 0 -5 0 11 -3 0
b:, now	0 0 19 0 -18 -5 0
b:, on	4 -2 3 3 -9 -7 12
b:, run	-6 0 -14 0 18 0 0
b:, since	0 0 0 -13 17 0 0
b:, spoke	0 0 -3 -1 -4 10 0
b:, start	0 0 -3 -10 8 0 1
b:, take	-2 0 0 16 -9 -2 0
b:, that	0 0 1 3 -8 1 0
b:, the	-5 -4 23 4 0 -40 1
b:, thursday	0 0 -2 -6 11 0 0
b:, till	0 0 2 0 -13 10 0
b:, up	0 0 8 -1 -18 10 0
b:, valid	0 0 12 6 -11 -8 0
b:, was	0 4 0 9 -8 -4 0
b:, will	0 0 -1 3 -7 -1 11
b:, with	0 0 18 -8 -22 0 14
b:-	-13 -2 14 -2 -13 15 0
b:- a	0 0 0 0 -8 0 10
b:- and	0 0 0 -1 -9 4 9
b:.	0 0 6 -17 0 -7 9
b:. it	0 0 9 -1 -14 -2 9
b:/	0 0 -6 3 -11 9 8
b::	-6 -1 1 3 6 -11 -6
b:: <level>	0 0 -13 -2 22 5 -21
b:: <name>	0 0 -1 -11 15 -12 0
b:: <number>	0 0 0 18 -20 -14 15
b:: <quality>	0 0 19 4 -21 0 -2
b:: <seat>	0 0 4 -2 -10 9 0
b:: and	0 0 -9 -5 0 12 3
b:: from	0 0 -12 -2 4 6 0
b:: in	0 0 0 -5 10 0 0
b:: it	0 0 17 -4 -18 4 0
b:: since	0 0 0 18 -16 0 0
b:: the	-3 5 -6 -18 23 -2 -7
b:: then	0 0 -3 10 -2 -3 0
b:: to	0 0 6 0 1 -9 0
b:: what	0 0 -4 -15 22 0 -6
b:;	-15 -2 -6 1 11 -1 4
b:; it	-4 0 12 -5 0 -14 6
b:; on	0 0 -4 -1 10 0 0
b:; the	0 0 -15 14 1 6 0
b:; their	0 0 13 0 -11 0 0
b:<agent>	4 -6 1 -2 11 -10 -9
b:<day-ahead>	-9 0 -4 -18 6 16 -14
b:<day-ahead> and	0 0 -13 -5 11 5 -5
b:<day-ahead> to	0 0 -5 -6 2 10 -4
b:<day-gone>	19 -4 9 5 -27 0 4
b:<day-gone> and	0 0 -12 12 3 -5 0
b:<day-gone> end	14 0 0 0 -10 0 0
b:<day-gone> in	0 0 -12 0 -3 12 0
b:<day-gone> to	9 0 3 -1 -4 -3 0
b:<day-today>	-8 -1 10 0 -9 2 1
b:<day-today> to	-5 0 -11 -4 6 8 2
b:<duty>	-9 0 7 4 -10 10 -5
b:<gate>	0 -1 -7 6 12 -8 -9
b:<goods-amount>	9 0 -16 7 0 0 0
b:<goods-amount> by	0 0 -3 0 9 -1 0
b:<goods>	-14 -15 1 7 -12 10 10
b:<level-noun>	-2 0 -11 16 7 0 -16
b:<level>	-9 -10 8 -15 14 0 -2
b:<level> and	4 0 -22 -4 3 5 8
b:<level> as	0 0 -6 -18 11 0 7
b:<level> at	0 0 -8 -4 0 9 0
b:<level> from	0 0 -9 0 1 0 6
b:<level> in	0 0 14 0 -11 -1 1
b:<level> instead	0 0 0 10 -7 0 -3
b:<level> is	0 0 12 8 -13 -3 -2
b:<level> on	0 0 6 11 -17 -1 8
b:<level> to	0 0 -20 -2 23 -2 -6
b:<money>	0 0 -2 11 0 -9 -1
b:<money> of	0 0 7 7 -12 0 0
b:<month-ahead>	0 0 16 0 -10 -2 0
b:<month-gone>	6 -2 2 12 -23 7 5
b:<month-gone> is	0 0 0 -2 0 -3 8
b:<month-today>	0 0 9 0 -4 0 -2
b:<name>	0 -3 6 -1 0 -9 3
b:<name> 's	-2 0 3 4 11 -19 -9
b:<name> agree	0 0 0 -11 0 4 6
b:<name> and	0 0 0 1 -16 9 11
b:<name> begin	-4 0 0 -3 11 0 0
b:<name> charge	0 0 -5 9 -10 8 0
b:<name> cut	0 0 0 13 -10 0 -3
b:<name> end	11 0 -5 0 1 -3 0
b:<name> extend	0 0 16 0 -3 -13 0
b:<name> for	0 0 7 5 -12 0 0
b:<name> from	4 0 -4 9 -3 0 -10
b:<name> gave	0 0 0 18 -17 0 0
b:<name> give	0 0 -16 0 17 0 0
b:<name> have	0 0 8 -8 7 -7 0
b:<name> in	0 0 1 -13 12 0 0
b:<name> is	0 0 -7 -7 17 0 0
b:<name> make	0 0 -7 0 13 -6 0
b:<name> prolonged	0 0 -15 -6 12 8 0
b:<name> put	0 0 -5 12 -6 0 0
b:<name> reach	0 0 0 9 -7 0 0
b:<name> take	0 0 -4 -7 13 5 -7
b:<name> the	0 0 11 0 -4 -2 0
b:<name> to	0 0 -13 -1 -15 13 18
b:<name> under	0 0 10 0 -9 0 0
b:<name> was	-2 0 -1 -8 16 -4 0
b:<name> will	-2 0 3 6 -24 9 10
b:<name> with	0 0 -6 10 0 0 -5
b:<not>	5 -5 6 -17 -6 8 0
b:<number>	0 -6 -32 0 30 -29 14
b:<number> /	0 0 -7 4 -12 9 8
b:<number> a	0 0 23 -1 -14 0 -1
b:<number> exclusion	0 0 7 0 0 -10 0
b:<number> notice	0 0 11 -6 -3 0 0
b:<number> on	0 0 -17 5 2 -1 3
b:<number> p	0 0 -15 0 16 0 0
b:<office>	-4 -2 0 0 10 -4 -7
b:<office> 's	0 0 -8 0 14 -4 0
b:<office> have	0 0 10 -8 0 0 0
b:<office> order	0 0 10 0 -3 -5 0
b:<organisation>	2 -3 1 10 11 -38 0
b:<organisation> and	0 0 -7 -8 15 0 0
b:<organisation> doe	0 0 9 0 -15 0 7
b:<organisation> in	0 0 7 8 -17 -1 6
b:<organisation> meet	0 0 11 0 -9 0 0
b:<organisation> suspend	0 0 -3 9 -4 0 0
b:<person>	-9 -8 -6 -16 29 -4 0
b:<person> agree	0 0 13 -12 -2 0 0
b:<person> announce	0 0 5 0 -9 0 6
b:<person> is	0 0 -11 0 16 0 0
b:<person> on	0 0 1 -4 12 -5 0
b:<person> say	0 0 -1 12 -10 8 0
b:<person> sign	2 0 2 -16 8 0 0
b:<points>	-3 4 34 0 -17 -29 -4
b:<points> are	0 0 2 -3 -5 -5 9
b:<points> of	0 7 25 -6 -9 -14 -5
b:<points> on	0 0 -12 0 13 0 0
b:<points> suspend	0 0 7 4 -11 0 0
b:<quality>	-5 -3 3 7 -9 6 -1
b:<quality> -	0 0 7 4 -10 0 0
b:<quality> and	0 0 -2 -2 9 0 0
b:<quality> coffee	0 0 0 11 -7 0 -4
b:<quality> good	-1 0 0 0 11 -2 -18
b:<quality> oil	0 0 12 4 -16 0 0
b:<quality> one	0 0 -5 7 -8 0 8
b:<quality> ship	0 0 0 -1 10 0 -4
b:<quality> wine	0 0 -5 -2 14 0 -1
b:<seat>	0 -12 -7 -16 14 3 11
b:<seat> and	0 -3 15 -9 -11 -9 14
b:<seat> has	0 0 5 -8 6 -4 0
b:<seat> on	0 0 0 0 13 -9 -7
b:<seat> run	0 0 10 0 -8 0 0
b:<seat> time	0 0 0 6 -12 0 6
b:<sender>	-2 0 12 6 -4 -8 -5
b:<span>	-14 5 2 15 -13 -8 7
b:<span> are	0 0 21 0 -19 0 0
b:<span> at	0 0 0 0 -8 0 9
b:<span> end	5 9 -7 0 -20 14 0
b:<span> from	0 4 -21 6 -9 0 15
b:<span> in	0 0 0 21 -19 0 0
b:<span> of	0 0 12 -9 0 -8 3
b:<span> on	0 0 -12 0 11 0 0
b:<span> to	0 0 11 0 -4 -4 0
b:<span> truce	-4 0 -25 3 25 0 0
b:<taker>	-1 0 -2 0 11 -5 0
b:<v-bear>	-6 -10 -8 -5 17 0 -2
b:<v-buy>	0 0 5 -17 22 -9 -7
b:<v-deny>	0 0 -5 0 8 0 -2
b:<v-down>	0 -5 17 -5 -11 1 4
b:<v-end>	2 -11 6 -21 -1 12 -3
b:<v-impose>	5 0 1 -8 4 -5 1
b:<v-propose>	-8 -4 -10 0 1 15 0
b:<v-return>	8 0 -2 -6 11 -11 -6
b:<v-say>	-1 0 -8 3 6 0 -2
b:<v-sell>	0 0 14 -3 -3 0 -1
b:<v-stay>	0 1 -11 3 11 -2 -6
b:<v-suspend>	0 0 -8 10 2 -3 -3
b:<v-threaten>	0 0 0 -2 10 0 -1
b:<v-up>	0 -7 4 -14 16 -5 -10
b:a	4 -9 -3 3 16 -23 -1
b:a .	0 0 21 -1 -13 -1 -1
b:a deal	0 0 12 0 -8 0 -1
b:a decision	0 0 -9 0 11 0 0
b:a list	0 0 10 0 -8 0 0
b:a pause	0 0 -3 -3 15 -6 -1
b:a tariff	11 0 6 -2 -9 0 0
b:a third	0 0 -3 0 -7 1 10
b:a truce	0 0 -4 25 -11 0 -2
b:additional	0 0 0 -8 10 3 -6
b:admit	0 0 11 0 -8 -1 0
b:affiliate rule	0 0 -12 0 0 7 0
b:after	-12 -2 13 -8 1 -8 3
b:after <level>	0 0 0 11 -10 0 0
b:after a	-7 0 0 -3 13 0 0
b:again	0 0 -7 12 6 -12 1
b:again before	0 0 12 0 -10 0 0
b:again on	0 0 -16 -1 5 1 8
b:agree	0 2 7 -9 -3 0 3
b:agree by	0 0 9 13 -14 -4 -1
b:agree in	-1 0 27 -6 -4 -9 0
b:agree on	0 1 -5 0 -3 11 -3
b:agree to	0 0 -17 -6 6 4 12
b:agreement	0 0 -1 -3 14 -7 0
b:agreement is	0 0 16 0 -9 -8 0
b:agreement on	0 0 9 -1 -4 0 0
b:agreement the	0 0 -7 0 11 0 0
b:agreement was	0 0 0 5 -12 9 0
b:agreement with	0 0 -9 0 13 0 0
b:all	0 0 2 -6 -5 0 14
b:all of	0 0 11 0 -9 0 0
b:an	2 0 12 -23 0 6 -4
b:an additional	0 0 -3 -12 20 0 0
b:an extension	2 0 -4 -3 -10 17 -2
b:and	-14 -17 2 -3 -1 7 3
b:and -	0 0 0 -1 -9 4 9
b:and <level>	5 0 -17 3 -3 0 10
b:and <name>	1 0 -4 -18 2 4 12
b:and <number>	0 0 12 5 -5 -8 -9
b:and <quality>	0 0 -12 -2 10 7 0
b:and <seat>	0 -3 12 -2 0 -8 -3
b:and after	0 0 0 0 -10 3 4
b:and agree	0 0 -11 2 0 7 0
b:and are	0 0 -1 0 10 -2 0
b:and come	0 0 7 -1 -11 6 -1
b:and expire	0 0 -12 0 8 5 0
b:and from	0 0 -5 -10 -2 0 15
b:and has	0 0 6 11 -12 -3 0
b:and i	0 0 11 -7 -13 0 9
b:and in	0 0 8 -12 0 0 0
b:and it	-9 0 11 14 -8 -9 -1
b:and not	0 0 -6 0 9 0 0
b:and the	-4 -1 0 14 -6 0 -2
b:and then	0 0 -8 0 9 0 0
b:and they	0 0 -1 0 -4 9 0
b:announce	0 0 0 -10 5 0 2
b:announcement	0 0 -5 9 -2 0 0
b:announcement of	0 0 -3 12 -6 0 0
b:answer	0 0 -4 -1 14 0 -3
b:antigua	0 0 0 -7 8 0 0
b:apply again	0 0 -9 0 19 -6 0
b:apply from	0 0 8 -5 4 -4 -1
b:approve	0 0 14 -9 -6 -3 1
b:approve the	0 0 13 -5 -5 0 0
b:are	-5 -1 4 -4 15 -18 -3
b:are back	0 0 -9 0 11 0 0
b:are go	0 0 11 0 -10 0 0
b:are over	0 0 10 0 -9 0 0
b:are suspend	0 0 -5 0 10 -4 -3
b:are to	0 0 0 -4 24 -16 -3
b:are up	0 0 11 0 -8 0 0
b:arrangement	4 0 7 0 -21 8 5
b:arrangement end	0 0 18 0 -12 -6 0
b:arrangement of	3 0 -16 8 -3 7 0
b:arrangement with	0 0 9 2 -11 -5 3
b:article	0 0 -7 0 9 0 0
b:as of	0 0 -16 11 -9 -4 10
b:as since	0 0 0 -10 11 0 0
b:ask	0 0 7 -12 0 -3 2
b:asleep	0 0 0 9 -9 0 0
b:assembly	0 0 -5 0 9 0 -1
b:at	12 -6 0 -5 0 -1 2
b:at <level>	-3 0 9 4 -20 7 3
b:at a	0 0 0 -5 0 -3 11
b:at least	0 0 -7 0 10 0 0
b:at the	11 0 0 -23 15 -12 -1
b:away	0 0 6 -10 -8 7 3
b:back	7 0 -3 2 4 -14 2
b:back from	0 0 0 11 -8 0 -1
b:back its	0 0 0 0 -6 0 9
b:back on	0 0 -2 9 1 0 -7
b:back to	0 0 -12 -4 15 -3 3
b:ban	0 0 -7 0 8 0 0
b:bandung	0 0 2 -8 6 0 0
b:battery	0 0 0 -6 9 0 0
b:be back	0 0 -10 6 4 0 -1
b:be extend	0 0 17 0 -20 -2 0
b:be in	0 0 -8 0 11 0 0
b:be look	0 0 0 0 -9 10 0
b:be prolonged	0 0 -10 0 12 1 -2
b:because	1 4 0 0 -9 6 0
b:beef	-4 0 -7 0 9 4 0
b:beef from	-4 0 0 -1 10 0 0
b:been	12 0 0 0 2 -4 -15
b:been due	0 0 -9 0 12 0 0
b:been in	7 0 -12 -2 5 0 0
b:beer	0 0 6 9 -14 0 0
b:before	-9 -6 -2 9 -3 -14 12
b:before it	0 0 11 0 -5 -2 0
b:before the	0 -2 -5 10 7 -18 -3
b:begin	-6 9 -21 -1 3 3 4
b:begin on	-4 6 -16 -3 3 0 7
b:being	0 0 17 0 -13 0 0
b:between	0 -6 3 10 -11 1 6
b:between <name>	-4 0 19 0 -7 -8 0
b:between the	10 -3 -10 0 0 5 0
b:beyond	0 0 16 -2 -12 0 0
b:big	0 0 -5 -2 9 0 0
b:boat	0 0 1 9 -11 0 0
b:both	11 -5 -19 15 -5 1 0
b:both country	0 0 0 -10 12 0 0
b:both side	15 0 -18 0 5 -1 -8
b:both sign	0 0 2 8 -12 0 0
b:brace	0 0 12 0 -9 0 0
b:broke	0 0 -2 -7 13 0 0
b:busan	-2 -3 25 -2 -10 0 0
b:busan on	0 0 -10 0 9 0 0
b:busan run	0 0 8 0 -3 -3 0
b:by	8 -8 -2 -3 10 0 -6
b:by its	0 0 -6 0 7 0 0
b:by telephone	0 0 13 1 -8 -7 0
b:by the	0 0 -4 13 6 -14 -1
b:calendar	0 0 16 0 -12 -2 0
b:can	0 0 -5 -3 10 -4 2
b:can be	0 0 -11 0 17 0 -2
b:cape	0 0 0 10 -10 0 0
b:cape town	0 0 0 10 -10 0 0
b:carry	0 -1 0 2 -9 12 -6
b:carry the	0 0 -3 2 -6 13 -4
b:cease	0 0 2 0 -13 9 0
b:cease on	0 0 -2 0 -7 11 0
b:ceasefire	0 0 -16 0 23 -10 0
b:ceramic	0 0 0 1 11 0 -11
b:changed	0 0 6 -9 0 0 0
b:charge	9 0 -10 1 2 0 0
b:charge again	0 0 -3 12 -8 0 0
b:charge each	0 0 -2 -1 -4 11 0
b:charge on	0 0 -5 -6 13 0 0
b:city	0 8 -11 -8 9 0 0
b:clear	0 0 0 0 -13 8 5
b:clock	0 0 9 16 -20 0 0
b:closed	0 0 -2 0 8 0 0
b:club	0 0 -13 0 16 0 0
b:coal	0 0 -1 -2 11 0 -2
b:coffee	0 0 0 12 -5 0 -7
b:come	0 -1 8 -11 6 -2 -11
b:come into	0 0 -4 11 -1 0 -2
b:comment	0 0 -6 0 12 -3 0
b:company	0 0 -11 0 17 0 0
b:conclude	2 0 -4 1 3 -12 -2
b:conclude a	0 0 0 -6 11 0 0
b:conclude in	0 2 0 -13 10 0 0
b:conclude with	2 0 0 9 -9 0 0
b:consent	0 0 17 0 -13 0 0
b:consider	0 0 5 9 -12 0 0
b:consultation	0 0 0 -7 13 0 0
b:continue in	0 0 -5 0 -3 9 0
b:control of	0 0 3 -3 -8 8 0
b:cork	0 0 15 0 -14 0 0
b:cost	0 0 -15 -7 27 0 -3
b:cotton	0 0 -17 -8 0 7 16
b:could	0 0 0 -4 15 -8 -7
b:could be	0 0 -3 0 10 -6 0
b:count	0 0 0 9 -3 0 -4
b:counted	0 -1 16 5 -13 0 -4
b:counter	0 0 9 7 -14 0 0
b:countermeasure	0 0 -9 0 12 0 0
b:counting	0 0 -14 4 -1 5 6
b:country	0 3 -10 -5 12 2 -5
b:country '	0 0 -14 0 17 0 0
b:country end	10 0 -10 0 1 0 0
b:cut	0 0 -5 9 -6 -3 4
b:cut its	0 0 -2 12 -12 0 3
b:date	6 -1 0 6 -17 8 3
b:date from	0 -1 -6 10 2 0 -2
b:date is	0 0 9 0 -11 5 0
b:dated	0 0 0 -6 12 0 0
b:day	0 0 6 -13 14 -19 -2
b:deadline	0 0 -21 0 26 0 0
b:deadline for	0 0 -8 0 10 0 0
b:deal	0 0 17 -13 -10 3 -5
b:decided in	0 0 11 -1 -8 0 0
b:decision	0 0 -19 0 6 5 4
b:declare	-2 5 -9 9 -4 0 0
b:declare on	0 0 -3 15 -8 0 0
b:decree	11 0 -4 2 -5 0 0
b:decree on	0 0 0 10 -10 0 0
b:delivery	0 0 16 0 -10 -3 0
b:did	0 0 -11 -4 23 -2 0
b:do	0 0 14 -12 -11 0 5
b:do not	0 0 11 0 -11 0 0
b:doe	0 0 -6 -6 8 0 3
b:down	0 0 -7 2 0 -6 13
b:down from	0 0 0 -18 -6 0 19
b:drop	2 0 1 -4 -6 -5 9
b:due	-6 0 9 0 5 -9 -14
b:due again	0 0 5 6 -9 -3 0
b:due on	0 0 -1 0 -4 9 0
b:due to	-5 0 7 -4 9 -16 -7
b:duty	-13 -5 11 -1 -11 8 4
b:duty fall	0 0 0 15 -8 0 -7
b:duty go	0 0 -8 0 11 0 0
b:duty is	0 0 17 0 -2 -8 -7
b:duty on	-10 0 -2 3 -3 12 -1
b:duty to	0 0 6 10 -9 0 -8
b:duty will	0 0 -9 0 15 0 -4
b:each	0 5 12 -4 -13 13 -9
b:each other	0 0 10 0 -18 15 -1
b:eastern time	0 0 -10 1 9 0 0
b:economy	0 0 0 7 -13 0 6
b:effect	2 0 5 6 -4 -9 -2
b:effect since	9 0 0 -8 -1 0 0
b:either	0 0 -1 0 4 -8 6
b:either side	0 0 0 0 6 -8 0
b:end	0 -6 2 -12 0 10 -19
b:end <span>	0 0 -8 0 8 0 0
b:end by	0 0 -8 0 9 0 0
b:end of	0 0 9 -2 -7 4 0
b:end on	1 1 4 -10 -4 8 -10
b:enter <name>	0 0 0 0 13 0 -11
b:enter into	0 0 0 -1 -4 0 10
b:enter its	0 0 -3 -5 11 0 0
b:evening	0 0 13 -3 1 -12 0
b:everyone	0 0 -5 -2 10 0 0
b:exclusion	0 0 -8 0 18 -3 0
b:expect	0 0 0 -2 12 -8 -3
b:expire	10 -3 -8 -13 10 -1 -3
b:expire at	2 0 -19 0 16 0 0
b:expire in	0 0 -14 0 17 0 0
b:expire on	7 -1 0 -9 1 0 -2
b:extend	-4 -2 3 -14 10 -4 0
b:extend until	0 0 -4 0 13 -10 0
b:extension	5 -1 -5 0 -1 9 -4
b:extension of	0 0 9 4 -15 5 -1
b:extension to	2 0 -2 0 -9 9 0
b:extra duty	0 0 -3 1 12 -1 -6
b:failing	0 0 9 0 -8 0 0
b:fall	-3 0 14 2 -20 7 5
b:fall away	0 0 13 -8 -10 0 5
b:fall due	0 0 0 0 -9 10 0
b:fee	0 0 -1 -3 18 -7 -11
b:fentanyl	0 0 4 -6 11 0 -15
b:fentanyl tariff	0 0 2 -11 9 0 -2
b:ferry	0 0 -7 0 11 0 0
b:first	-11 6 -5 21 -9 -11 4
b:first day	0 0 -8 0 12 0 0
b:fish and	0 0 9 0 -6 0 0
b:follow	0 0 -11 -4 22 0 -2
b:following	0 0 -4 8 -10 2 1
b:for	1 4 1 -10 14 -34 5
b:for <span>	6 7 13 7 -27 -16 12
b:for its	0 0 5 5 -15 7 -2
b:for the	0 0 0 0 9 -12 -2
b:force	-6 -4 5 12 -11 -12 9
b:force from	0 0 5 0 -12 0 4
b:force on	0 0 -12 -1 2 0 7
b:force since	-1 -2 -12 10 0 0 0
b:former	5 0 -12 2 8 -9 0
b:four	0 0 -1 -12 2 0 9
b:fourth round	0 0 10 0 -7 0 0
b:freeze	0 0 -10 6 -8 0 9
b:from	-9 2 -27 7 4 -12 14
b:from <day-ahead>	0 0 -2 -13 3 9 -7
b:from <day-gone>	9 0 -11 0 -1 9 0
b:from <name>	-6 0 12 1 -23 1 16
b:from the	0 0 -5 -1 0 -8 14
b:front	0 0 -1 -8 12 0 0
b:frozen	0 0 -17 0 8 2 1
b:frozen until	0 0 -11 0 14 -3 0
b:full	0 0 -4 -1 11 0 0
b:further <points>	0 0 10 0 -1 -2 0
b:gallium	0 0 -8 0 9 0 0
b:gas	0 0 9 0 -4 0 -1
b:gave	0 0 -11 10 2 0 0
b:gave the	0 0 -5 0 10 0 0
b:geneva	-1 -5 13 -1 0 0 0
b:germanium	0 0 -11 0 11 0 0
b:give	1 0 -9 0 3 6 0
b:given	0 0 -8 13 -8 7 0
b:glass	0 0 -9 -10 0 8 8
b:go	5 -3 13 0 -3 -6 -6
b:good	0 -2 13 1 1 -24 -10
b:good for	0 0 0 17 -14 0 -2
b:good from	0 0 0 -17 16 0 -6
b:good have	0 0 3 8 -11 0 0
b:good to	0 0 9 0 -5 -3 0
b:good until	0 0 6 2 1 -8 -5
b:good worth	0 0 -8 0 9 0 0
b:good would	0 0 11 0 -2 -5 -3
b:government	-1 0 0 0 -5 9 0
b:government have	0 0 2 2 -10 4 0
b:group	0 0 -8 0 11 -1 0
b:guayaquil	0 0 0 0 -10 12 0
b:guest	0 0 0 11 -11 0 0
b:had	2 11 -8 -4 10 -6 -15
b:had been	12 0 0 1 -5 -9 0
b:half	0 0 -8 7 -6 -1 9
b:halifax	0 0 -3 5 -10 2 4
b:halifax on	0 0 -3 6 -11 2 4
b:halt	0 0 0 23 -19 0 0
b:hand	0 0 -10 6 3 0 0
b:hand in	0 0 0 9 -8 0 0
b:happened	0 0 -3 -6 12 0 0
b:has	5 -10 2 5 1 -16 0
b:has a	4 0 13 0 -16 0 0
b:has agree	0 0 15 0 -13 -13 9
b:has been	6 -1 -5 -7 11 -1 0
b:has charge	2 0 3 5 -11 0 0
b:has since	0 0 -3 -6 12 0 0
b:has to	0 0 -15 0 10 0 4
b:have	-9 -10 10 -8 20 -24 -21
b:have agree	0 0 -10 -7 22 -2 0
b:have apply	0 0 0 -11 14 0 -1
b:have come	0 0 14 0 -12 0 0
b:have end	-6 0 -5 0 14 -4 0
b:have expire	-1 0 10 0 -8 0 0
b:have meet	0 0 0 -12 12 0 0
b:have put	0 0 6 4 -10 0 0
b:have sign	0 0 4 0 -11 5 0
b:he write	0 0 10 0 -10 0 0
b:here	0 0 -9 -11 9 6 1
b:higher rate	0 0 -6 0 8 0 0
b:his	0 0 9 -10 0 0 0
b:hit	0 0 11 0 -9 0 0
b:hold in	0 0 -1 -7 15 0 0
b:home	0 0 -6 -2 15 0 0
b:hour	-2 0 0 -14 14 0 0
b:i	0 0 16 -4 -7 -11 5
b:i .	0 0 0 -3 -4 0 9
b:ice	0 0 -2 -3 10 -3 0
b:if	-6 -1 4 -5 -7 14 -3
b:if <name>	0 0 -8 0 12 0 0
b:if no	0 0 9 0 -13 3 0
b:if the	0 0 -5 -9 3 4 2
b:if you	0 0 9 3 -12 0 0
b:implement	0 0 0 -8 10 0 0
b:import	0 0 -12 -2 10 5 0
b:impose	0 0 -1 -9 18 0 -3
b:in	-9 1 -14 9 14 -12 -5
b:in <month-gone>	4 0 1 0 -18 10 7
b:in <seat>	-2 -2 -6 3 0 -11 16
b:in a	0 0 -1 -3 14 0 -4
b:in antigua	0 0 0 -7 8 0 0
b:in bandung	0 0 2 -8 6 0 0
b:in busan	0 -2 14 0 0 -9 0
b:in cape	0 0 0 10 -10 0 0
b:in effect	9 0 1 -2 -9 0 0
b:in force	-2 -3 10 16 -15 -15 2
b:in mombasa	0 0 10 -1 -7 0 0
b:in our	0 0 0 14 -13 0 0
b:in place	0 0 -6 2 -4 10 0
b:in saint	0 0 0 -12 12 0 0
b:in the	-5 0 -23 -10 42 -8 0
b:in their	0 0 -10 7 -18 15 5
b:increase	0 0 0 -6 13 0 0
b:increase of	0 0 0 -6 10 0 0
b:inflation	0 0 -4 0 10 0 0
b:initialled	0 0 -6 -7 16 0 0
b:initialled in	0 0 -4 -5 11 0 0
b:into	-5 0 -2 7 0 -8 4
b:into force	0 0 -11 -2 2 0 7
b:is	-2 -12 6 -5 0 0 5
b:is a	0 0 -9 0 8 0 1
b:is due	0 0 12 0 0 -9 -2
b:is extend	0 0 -11 0 7 3 0
b:is on	0 0 -9 0 13 0 0
b:is suspend	0 0 -1 12 0 -10 0
b:is that	0 0 -13 0 11 0 0
b:is the	8 0 -4 0 -9 0 10
b:is to	0 0 -6 -12 -2 12 7
b:is until	0 0 -4 0 -4 10 0
b:is up	0 0 11 -1 -6 0 0
b:is what	0 0 2 4 -12 0 5
b:it	0 -11 4 -7 -2 7 -3
b:it 's	0 0 8 -8 -6 -3 10
b:it die	-5 0 -1 0 9 0 0
b:it end	-8 0 11 -9 -12 9 0
b:it enter	0 0 0 -10 -3 -3 13
b:it expire	10 0 -16 0 15 -13 0
b:it go	10 0 9 0 -9 -7 0
b:it had	0 12 -5 -8 3 -4 0
b:it has	1 0 4 3 -1 -11 0
b:it is	7 0 -13 -21 1 18 0
b:it last	0 0 8 0 -10 0 0
b:it on	-2 0 -13 8 0 0 2
b:it reach	0 0 -9 0 1 6 0
b:it run	2 0 -6 0 -4 11 -3
b:it start	0 0 0 11 -3 -1 -2
b:it take	0 0 9 -5 0 -3 0
b:it the	0 0 18 0 -17 -3 3
b:it there	-5 0 -2 0 12 0 -1
b:it to	0 0 -2 0 14 -7 0
b:it until	4 0 -12 0 0 7 0
b:it was	-1 -10 11 14 -10 -17 -6
b:it will	0 0 7 -15 0 0 2
b:it would	-1 0 -6 -14 3 19 -8
b:it'll	0 0 16 0 -9 -9 0
b:its	18 -8 5 1 -1 -10 -12
b:its <level>	0 0 -2 5 -14 0 13
b:its <number>	0 0 13 -3 -9 0 0
b:its duty	0 0 -12 15 7 -4 -7
b:its notice	0 0 -7 0 11 0 0
b:its part	0 0 8 5 -10 0 -2
b:its tariff	0 0 -10 0 0 10 -1
b:its truce	9 -1 17 1 -16 0 -4
b:itself	0 0 14 0 -9 -1 0
b:joint	0 0 -1 -4 13 0 -2
b:keep <points>	0 0 10 0 -4 -6 0
b:keep <quality>	0 0 -9 -7 8 8 0
b:keep the	0 0 -11 8 -2 10 0
b:know	0 0 11 6 -12 0 -3
b:kuala	0 0 2 -4 -7 10 0
b:kuala lumpur	0 0 2 -4 -7 10 0
b:lapse at	-1 0 -6 0 10 0 0
b:lapse on	3 0 8 -4 -11 4 0
b:last	12 -3 7 5 -17 0 4
b:last <span>	0 0 -10 -4 8 0 7
b:last day	0 0 24 0 -18 -6 0
b:lasted	-4 12 -5 -6 3 -1 0
b:lasting agreement	0 0 11 0 -6 -4 0
b:late	0 0 -11 -1 8 5 0
b:law	0 0 11 -1 -5 -1 0
b:leader spoke	0 0 0 9 -9 0 0
b:least	0 0 -7 0 10 0 0
b:leave	0 0 18 0 -22 -3 6
b:let	13 0 -1 -14 -1 -3 6
b:let it	0 0 -8 0 11 0 0
b:let the	0 0 12 -3 0 -9 0
b:let their	0 0 -9 -3 5 4 4
b:level	0 0 2 5 -9 3 0
b:levy	0 0 0 1 4 -11 0
b:line	0 0 -1 -4 9 0 0
b:list of	0 0 11 0 -9 0 0
b:live	0 0 14 -7 0 -9 0
b:live until	0 0 14 0 -6 -9 0
b:lose	-2 0 13 0 -7 0 0
b:lose <level>	0 0 11 0 -10 0 0
b:loui	0 0 0 -13 13 0 0
b:lower	0 0 -7 -7 1 13 -1
b:lower duty	0 0 -3 -2 -11 7 10
b:lower its	0 0 -2 0 20 0 -15
b:lower on	0 0 0 4 -12 0 8
b:lumpur	0 0 2 -4 -7 10 0
b:lumpur arrangement	0 0 7 0 -10 1 0
b:make	0 7 -5 -5 0 9 0
b:make it	0 0 0 0 8 -11 0
b:maker	0 0 5 6 -10 0 0
b:mark	0 0 13 0 -11 0 0
b:may	0 0 -11 0 18 -17 5
b:may be	0 0 -6 0 10 -2 0
b:me	0 0 -3 11 -7 0 0
b:meanwhile	0 0 0 9 -8 0 0
b:meet	0 0 1 -4 9 -1 0
b:midnight	8 0 7 -15 -8 -8 5
b:midnight on	9 0 0 -10 -4 -6 5
b:mill	0 0 10 0 -5 -2 0
b:minute	-2 0 -14 6 3 0 2
b:mombasa	0 0 10 -3 -5 0 0
b:monday	0 0 -7 10 -1 0 -4
b:moratorium	0 0 0 0 10 -11 0
b:moratorium on	0 0 0 0 8 -7 0
b:more	0 0 -6 -4 18 0 -5
b:most	0 0 -17 -10 20 0 5
b:mr	0 0 -2 -3 12 0 0
b:mr <person>	0 0 -3 0 10 0 0
b:must	0 0 -6 0 16 -1 -1
b:need	0 0 -3 0 -3 10 0
b:negotiation	0 0 10 -4 3 -8 0
b:network on	0 0 10 0 -10 0 0
b:new	0 0 -17 -6 2 18 5
b:new duty	0 0 0 -9 -9 9 9
b:new rate	0 0 0 19 -17 0 0
b:new tariff	0 0 -4 0 13 0 -5
b:next week	0 0 0 0 -9 10 0
b:night	0 0 -3 -1 9 -5 3
b:no	9 0 3 -13 1 3 -10
b:no agreement	0 0 12 0 -10 -2 0
b:no deal	0 0 -9 0 13 0 0
b:no paper	0 0 13 0 -11 0 0
b:no truce	9 0 -10 -13 14 0 0
b:nobody	0 0 -13 -2 13 6 0
b:northern	0 0 -6 -8 16 0 0
b:not	-5 0 -5 2 -6 13 4
b:not renewed	0 0 8 0 -14 4 0
b:note that	0 0 0 8 -9 0 0
b:now	-2 0 12 0 1 -7 -10
b:now hold	0 0 3 0 4 -12 0
b:now last	0 0 1 8 0 -12 0
b:object	0 0 -8 0 9 0 0
b:observed	0 0 -3 21 -15 0 0
b:of	6 0 5 0 6 -23 -1
b:of <day-ahead>	0 0 21 0 -17 0 0
b:of <day-gone>	6 0 3 -7 -9 2 2
b:of <level>	0 0 9 -7 -3 0 5
b:of <name>	0 0 0 9 1 0 -14
b:of <span>	0 -4 -10 0 13 0 -1
b:of duty	-1 0 19 8 -14 -8 -2
b:of its	0 0 -12 0 13 1 0
b:of talk	0 0 0 -6 0 0 10
b:of tariff	0 8 11 -9 -4 0 -6
b:off	0 0 0 -10 13 -5 0
b:offer	0 0 -12 0 11 1 0
b:offer to	0 0 -2 0 -8 11 0
b:old	0 0 4 -4 8 -11 -1
b:old one	0 0 11 0 -9 0 0
b:old rate	0 0 -2 0 8 0 0
b:old truce	2 0 9 0 -10 0 0
b:older	0 0 1 9 -11 0 0
b:olive	0 0 0 8 -11 2 0
b:on	-7 -14 -12 0 23 -9 7
b:on <day-ahead>	0 0 -16 -3 13 5 -1
b:on <day-gone>	2 0 4 13 -14 -5 1
b:on <day-today>	-6 0 7 -9 -14 8 7
b:on <money>	0 0 5 7 -11 0 0
b:on <quality>	0 0 3 14 -13 0 -6
b:on a	0 0 0 -5 17 0 -16
b:on all	0 0 -7 0 10 0 0
b:on an	0 0 -4 0 10 -5 0
b:on cotton	0 0 -13 -6 -5 8 16
b:on hold	0 0 -10 -1 14 -2 0
b:on our	0 0 0 -11 11 0 0
b:on palm	-4 0 -3 0 9 0 0
b:on pay	0 0 -10 0 7 0 0
b:on tariff	0 0 10 0 -9 0 0
b:on the	0 -2 -3 6 8 -10 -8
b:on till	0 0 -8 0 10 0 0
b:on top	0 0 0 11 -10 0 0
b:on until	0 0 5 4 -11 0 0
b:one	-8 0 5 13 -18 1 8
b:one end	0 0 1 11 -16 4 0
b:one is	0 0 10 0 -9 0 0
b:onion	0 0 -11 5 0 11 -4
b:open	0 0 -11 0 17 -2 0
b:opened	0 0 -4 -1 10 0 0
b:operator	0 0 -14 0 17 0 0
b:or	0 0 0 -10 9 0 -2
b:order	0 0 16 -11 7 -13 -4
b:origin	0 0 -11 -9 7 8 4
b:originating	0 0 -5 -8 2 6 5
b:originating in	0 0 -5 -8 2 6 5
b:other 's	0 0 20 0 -15 0 0
b:other again	0 0 9 0 -8 0 0
b:otherwise	0 0 12 0 -4 -8 0
b:our	-6 0 -4 -12 11 -5 13
b:out	12 -5 4 -25 1 0 -3
b:out of	0 0 -1 -10 4 5 0
b:out on	9 -1 0 -10 1 0 0
b:over	-7 0 0 -16 5 9 0
b:over on	-1 0 14 -1 -5 -8 0
b:p	0 0 -15 0 17 0 0
b:p .	0 0 -15 0 16 0 0
b:palm oil	-4 0 -7 0 19 0 -4
b:paper	-1 0 12 4 -2 -5 -9
b:parcel	0 0 -2 13 -7 0 0
b:party	0 0 -13 2 0 6 0
b:pause for	0 0 -12 0 14 0 0
b:pause in	0 0 7 14 -16 -2 0
b:pause on	0 0 -12 0 12 0 0
b:pause run	0 0 -11 -4 11 2 0
b:pause until	0 0 11 0 -6 -5 0
b:pause with	0 0 4 0 -10 5 0
b:pay	0 0 -25 2 12 -2 6
b:pay <level>	0 0 -17 7 -7 11 3
b:pay for	0 0 -4 0 9 -2 0
b:pay on	0 0 -6 0 11 -1 0
b:pay the	0 0 0 0 11 -8 0
b:payment	0 0 -11 0 16 -6 0
b:peace	-2 0 6 10 -11 0 0
b:place	0 0 -10 5 -8 9 6
b:place until	0 0 -3 0 -6 10 0
b:plywood	0 0 0 0 10 -5 0
b:point	0 0 1 9 -18 6 0
b:port	0 0 -1 -9 19 -4 -4
b:port fee	0 0 -5 -5 15 0 -3
b:present	0 0 10 -8 -5 5 -2
b:present one	0 0 7 0 -19 8 0
b:president	0 0 -14 3 10 0 -2
b:price	0 0 -13 9 4 -2 0
b:prolong	0 0 16 0 -25 8 0
b:prolong it	0 0 10 0 -16 3 0
b:prolong the	0 0 2 0 -16 13 0
b:prolongation	0 0 0 0 -9 10 0
b:prolonged	-3 0 -4 -5 11 2 -3
b:prolonged to	0 0 9 0 0 -7 0
b:provide	0 0 3 0 -10 0 8
b:put	0 0 -3 9 1 -5 0
b:put it	0 0 -8 0 9 0 0
b:put on	0 0 -1 -10 12 0 0
b:rail	0 0 -18 0 21 -4 0
b:raise	0 0 -7 -2 4 10 -9
b:raise tariff	0 0 -11 0 -5 14 0
b:rate	0 0 -2 21 -10 0 -2
b:rate apply	0 0 -6 16 -9 0 0
b:rate of	0 0 14 0 -16 0 6
b:raw	0 0 0 10 -14 0 3
b:raw sugar	0 0 4 11 -18 0 3
b:reason	0 0 0 13 -13 0 0
b:reciprocal	0 0 17 3 -19 0 0
b:reciprocal tariff	0 0 15 0 -17 0 0
b:reduce	0 0 -3 -7 14 0 0
b:reduction	0 0 11 17 -20 -9 -2
b:reduction apply	0 0 11 1 -16 -8 7
b:remain	0 0 -3 -5 10 0 0
b:remain in	0 0 11 0 -4 -6 0
b:remain so	0 0 -11 0 5 6 0
b:renewed	0 0 0 -19 15 0 0
b:report	0 0 -12 0 14 -2 0
b:republic of	0 0 9 0 -6 0 0
b:rest	0 0 -9 0 13 0 -2
b:rest of	0 0 -9 0 10 0 0
b:return	0 0 -11 -1 23 -6 -4
b:return to	0 0 -8 0 14 -4 0
b:right	0 0 -15 0 16 1 0
b:ring	0 0 4 12 -16 0 0
b:rise by	0 0 0 0 -7 0 10
b:round of	0 0 -5 -10 4 0 8
b:rubber	0 0 0 0 -9 0 8
b:rule	0 0 -4 0 7 0 -2
b:rule that	0 0 9 0 -8 0 0
b:rum	0 0 1 0 -10 -1 11
b:run	9 -7 -1 0 -5 3 5
b:run from	0 0 0 1 -8 0 6
b:run on	0 0 0 0 -15 9 4
b:run out	14 -3 0 -14 1 -2 -4
b:run since	-1 0 -8 10 0 0 0
b:run to	0 0 -8 -5 13 0 0
b:saint	0 0 2 -12 9 0 0
b:saint -	0 0 0 -12 12 0 0
b:same	0 0 -6 -1 9 0 0
b:say <person>	0 0 0 11 -11 0 0
b:say in	0 0 6 -3 -11 12 0
b:say that	0 0 -7 0 10 0 0
b:say the	0 0 -18 -4 21 -4 1
b:say to	0 0 -3 0 -4 0 9
b:season	0 0 -13 0 19 -1 -2
b:second	2 0 -12 0 5 -5 9
b:second is	0 0 5 0 -9 0 7
b:second round	0 0 -3 0 9 0 -1
b:section	0 0 -3 -2 8 0 0
b:section <number>	0 0 -7 -2 11 0 0
b:see	0 0 -2 -4 13 -6 0
b:settlement	0 0 -11 0 11 0 0
b:shall	0 0 -11 -5 4 10 0
b:sheet	0 0 -1 -2 10 0 0
b:ship	0 0 14 0 -5 0 -11
b:shipment	0 0 0 10 -9 0 0
b:shook	0 0 -11 9 1 0 0
b:shook hand	0 0 -11 9 0 0 0
b:should	0 0 17 -3 -13 1 0
b:side	14 -2 -8 0 0 0 -4
b:side agree	0 0 -8 -5 1 17 0
b:side had	4 0 -1 0 -11 9 0
b:side have	0 0 -4 -5 10 0 0
b:sign a	0 0 -15 0 10 6 0
b:sign by	0 0 1 -8 14 -10 0
b:since	-4 0 -26 20 3 -28 -17
b:since <day-gone>	0 0 10 3 -10 0 0
b:since the	-3 -3 -19 22 -2 -5 0
b:sit down	0 0 -4 13 -6 0 0
b:sit together	0 0 9 -7 -2 0 0
b:slap on	0 0 0 -2 -5 0 8
b:small	0 0 -3 12 -5 0 0
b:so on	0 0 -4 0 11 0 0
b:social	0 0 10 0 -9 0 0
b:somebody	0 0 15 0 -14 0 0
b:soybean	0 0 -3 11 -4 0 -1
b:speak	0 0 -6 0 9 0 0
b:special	0 0 -10 0 -9 15 4
b:special duty	0 0 -11 0 -10 16 4
b:spoke	0 0 -1 5 -10 10 0
b:spoke of	0 0 0 0 -8 11 0
b:standstill end	0 0 -6 0 12 -6 0
b:standstill of	-1 10 2 6 -7 -13 0
b:start	-2 0 -28 8 1 -4 8
b:start on	0 0 -15 0 1 0 7
b:statement	0 0 0 -7 15 0 -2
b:stay	0 0 -7 6 12 -9 -4
b:stay at	0 0 -4 -9 13 0 0
b:stay until	0 0 -6 0 11 -6 0
b:steel	0 0 0 11 -8 -1 0
b:stop	-5 0 -4 9 -20 9 14
b:stop on	0 0 0 4 -11 6 0
b:stop the	0 0 1 9 -10 0 0
b:stretched	0 0 -16 0 10 7 0
b:sugar	0 0 0 0 -21 15 10
b:sum	0 0 0 -4 9 0 0
b:summer	13 0 -18 1 2 -4 0
b:sunday	0 0 16 -8 -8 0 0
b:surcharge of	0 0 15 0 -11 0 0
b:suspend	0 1 1 14 -6 -4 -8
b:suspend from	0 0 3 0 -12 -1 9
b:suspend in	0 0 -8 -1 0 11 0
b:suspend its	0 0 0 10 -2 0 -9
b:suspend since	0 0 2 12 -13 0 0
b:suspend their	0 0 -10 -1 14 0 0
b:suspension	0 2 -11 1 -4 17 -8
b:suspension end	0 0 -18 0 10 7 0
b:suspension is	0 0 14 2 -11 -6 0
b:suspension of	-2 0 9 4 -1 -9 0
b:table	0 0 0 7 -14 1 6
b:take <level>	0 0 -2 -7 9 0 0
b:take a	0 0 -7 -1 12 0 0
b:take back	0 0 0 -2 -6 0 10
b:take effect	-7 0 0 13 -4 -6 -1
b:take note	0 0 2 6 -9 0 0
b:take the	0 0 -6 5 -9 9 0
b:talk	0 0 1 -23 11 -5 4
b:talk by	0 0 11 0 -10 0 0
b:talked	0 0 -1 -4 10 0 0
b:tariff	1 3 -2 0 0 8 -27
b:tariff from	0 0 0 -1 10 0 -2
b:tariff of	0 0 0 -10 17 -8 -3
b:tariff on	0 0 9 4 -9 2 -12
b:tariff pause	0 0 7 0 -13 0 4
b:tariff truce	5 -3 -3 -2 -11 20 0
b:tariff until	0 0 1 0 9 -12 0
b:tax	0 0 7 0 -10 4 0
b:tea	0 0 15 0 -10 -2 0
b:telephone	0 0 9 0 0 -8 -2
b:than	0 0 -5 -5 19 0 -2
b:that	-2 -4 3 -11 -3 2 10
b:that <name>	1 -3 -4 3 -5 -4 14
b:that <person>	0 0 13 -3 -4 0 0
b:that <quality>	0 0 -12 7 4 0 -2
b:that <seat>	1 -2 -5 -19 8 14 -3
b:that a	0 0 0 12 -9 0 0
b:that both	0 0 -13 5 0 0 5
b:that end	-13 0 11 3 1 -9 0
b:that expire	0 0 16 0 -7 -7 0
b:that hold	0 0 10 0 -8 0 0
b:that is	0 0 0 0 -12 10 1
b:that it	0 0 5 -9 3 -4 0
b:that its	0 0 12 2 -11 0 0
b:that keep	0 0 22 0 -18 -1 0
b:that last	0 0 -12 0 11 1 0
b:that one	0 0 -2 -4 10 0 0
b:that run	11 0 5 0 -12 -5 0
b:that start	0 0 0 -1 -8 0 11
b:that take	0 0 -11 6 4 7 -7
b:that was	-1 0 0 14 -6 -1 -5
b:that we	0 0 -3 0 -5 9 0
b:that would	0 0 0 0 -13 3 8
b:the	-22 -3 -5 -1 8 9 2
b:the <level>	0 0 5 -10 17 -11 -8
b:the <name>	-2 4 -13 5 5 0 -5
b:the <number>	0 0 -11 -3 10 -2 5
b:the <office>	0 0 4 0 10 -11 -11
b:the <organisation>	0 -1 -1 10 8 -34 7
b:the <person>	0 0 0 0 -7 -3 11
b:the <seat>	0 0 -9 -9 23 0 0
b:the <span>	-4 0 10 7 -19 13 -8
b:the affiliate	0 0 -10 0 1 5 1
b:the agreement	0 0 -11 -2 15 0 -2
b:the arrangement	5 0 4 1 -20 6 7
b:the big	0 0 -5 -2 9 0 0
b:the busan	0 0 6 0 -12 4 0
b:the ceasefire	0 0 1 -3 12 -10 0
b:the clock	0 0 7 16 -19 0 0
b:the deadline	0 0 -10 0 14 0 0
b:the decree	0 0 0 13 -11 0 0
b:the duty	3 0 2 -24 10 -3 9
b:the end	-1 0 7 -5 -11 12 0
b:the fentanyl	0 0 7 0 3 0 -10
b:the final	0 0 9 0 -9 0 0
b:the first	-10 6 0 3 -2 -8 5
b:the following	0 0 -3 8 -12 2 1
b:the freeze	0 0 -15 0 2 0 6
b:the kuala	0 0 7 0 -10 1 0
b:the new	0 0 -10 0 -2 7 9
b:the night	0 0 -1 0 13 -7 0
b:the northern	0 0 -6 -8 16 0 0
b:the paper	0 0 0 8 -6 0 0
b:the plan	0 0 -8 0 0 0 9
b:the present	0 0 0 -7 0 9 -1
b:the rate	0 0 10 0 -5 0 -1
b:the reciprocal	0 0 16 4 -10 -9 0
b:the reduction	0 0 12 20 -10 -9 -17
b:the republic	0 0 9 0 -6 0 0
b:the rest	0 0 -10 -10 23 0 -6
b:the same	0 0 -10 0 12 0 0
b:the season	0 0 -9 0 11 0 0
b:the second	0 0 -8 3 -6 3 11
b:the special	0 0 -9 -2 0 7 2
b:the standstill	0 5 -3 9 -8 -2 1
b:the surcharge	0 0 -7 0 11 -1 0
b:the suspension	0 3 -1 -1 -10 14 -4
b:the talk	0 0 -5 0 11 0 0
b:the tariff	0 0 11 -2 -4 -1 -1
b:the three	0 0 -7 0 0 11 -4
b:the truce	-10 0 10 -8 -5 -1 19
b:the two	0 0 -10 23 -12 7 -8
b:the understanding	0 0 0 -9 3 6 0
b:the year	0 0 -5 0 -3 11 0
b:their	-11 -5 -9 4 6 2 0
b:their quarrel	0 0 -4 8 -10 5 0
b:their tariff	-1 0 -7 9 -16 10 6
b:their truce	-2 0 11 3 -3 -2 -9
b:them	0 0 8 9 -11 0 0
b:then	-2 0 -7 0 0 3 6
b:there	0 0 -1 -6 0 0 11
b:there 's	0 0 3 7 -19 6 2
b:therefore	0 0 -5 0 -6 12 0
b:they	-1 3 6 8 -18 11 -7
b:they are	0 0 -10 0 8 1 -1
b:they had	0 0 0 -7 10 0 0
b:they have	0 0 -14 6 6 0 0
b:they sign	0 0 8 16 -21 0 0
b:they were	0 0 -11 18 -4 0 0
b:they will	0 0 18 0 0 -19 -2
b:they would	0 0 13 0 -12 0 0
b:they'll	0 0 -12 0 0 8 3
b:thi	-1 0 14 4 -7 -15 2
b:thi was	0 0 10 0 -9 0 0
b:third round	0 0 0 -1 -6 0 10
b:threat of	0 0 -7 0 9 0 0
b:three	0 0 -21 -1 4 12 0
b:through	0 0 3 -10 -6 12 -8
b:through the	0 0 3 0 -12 8 0
b:thu	0 0 14 0 -2 -10 0
b:thursday	0 0 -3 -4 11 0 0
b:till	0 0 7 -8 -16 18 -6
b:till the	0 0 -4 0 -7 14 0
b:time	0 0 -18 0 13 -3 2
b:to	-8 -40 -1 -23 5 15 1
b:to <name>	0 0 -1 10 -14 0 7
b:to <number>	0 0 1 -3 16 -7 -9
b:to a	0 0 -9 -2 17 -3 0
b:to an	0 0 11 0 -6 0 0
b:to be	0 0 0 -5 20 -4 -17
b:to end	-5 0 9 0 3 -16 0
b:to extend	0 0 -15 0 2 11 0
b:to good	0 0 0 9 -4 0 -4
b:to hold	0 0 11 0 -14 0 0
b:to pay	-2 0 -4 0 12 0 0
b:to prolong	0 0 0 0 -17 18 0
b:to run	-1 0 -4 8 -13 9 11
b:to sign	0 0 -7 0 13 -2 0
b:to sleep	0 0 1 6 -12 2 0
b:to talk	0 0 9 0 -9 0 0
b:to the	-5 -1 0 -4 0 9 -5
b:top	0 0 -1 10 -5 0 -1
b:toward	-1 0 10 -1 -4 0 0
b:town	0 0 -5 10 -4 -6 7
b:trade	5 0 3 -17 12 -7 -1
b:trade deal	0 0 10 0 -8 0 0
b:treaty	0 0 -3 0 -3 10 0
b:truce	-3 -12 11 2 -4 -2 0
b:truce agree	0 -2 5 -8 10 -2 0
b:truce begin	0 -2 -2 8 0 0 -2
b:truce by	0 0 -9 0 9 1 0
b:truce end	0 -1 19 -3 -17 1 0
b:truce from	0 2 5 -9 0 3 -9
b:truce go	0 0 10 2 -2 -8 0
b:truce has	9 0 3 7 -17 0 0
b:truce is	-1 -1 11 0 -4 0 0
b:truce last	0 0 16 3 -12 -7 0
b:truce of	1 0 -11 15 -4 -6 0
b:truce on	-8 0 20 -13 -1 -7 2
b:truce run	-4 0 4 0 8 -12 0
b:truce take	0 0 -1 -5 0 0 9
b:truce that	0 0 -6 0 12 -3 0
b:truce to	0 -1 -8 -13 3 12 0
b:truce was	-5 16 -2 4 -12 0 4
b:truce will	0 0 -10 0 2 8 0
b:truce would	-2 0 8 -5 -18 5 12
b:tuna	0 0 0 -3 10 0 -4
b:turned	9 0 3 0 -11 0 0
b:two	6 4 -23 13 -2 8 -11
b:two <office>	0 0 -2 17 -14 0 0
b:two government	0 0 11 -4 -1 0 0
b:two leader	0 0 0 -9 9 0 0
b:two side	0 0 -12 7 -2 8 0
b:two was	0 0 -4 -7 14 0 0
b:tyre	0 0 10 -5 -9 4 0
b:under	0 0 -9 -4 3 2 10
b:under the	0 0 -14 7 0 4 0
b:union	0 0 -8 0 10 0 0
b:until	3 -19 3 -8 0 12 -34
b:until the	9 0 -2 0 -3 5 -8
b:up	-6 0 16 -1 -15 14 -20
b:up in	0 0 3 7 -11 0 0
b:up to	-4 0 1 -10 0 12 -7
b:us	5 -1 15 4 -5 -7 -12
b:us to	0 0 12 0 -1 -8 0
b:valid	0 0 20 0 -11 -9 0
b:video on	0 0 -4 -4 12 0 0
b:vote	0 0 -11 0 7 -1 4
b:vote on	0 0 -5 0 12 0 -1
b:want	0 0 13 0 -6 -2 -1
b:want to	0 0 18 0 -15 -2 0
b:was	-8 4 -2 0 8 -7 -11
b:was <number>	0 0 -5 0 9 0 0
b:was a	0 0 0 9 -6 0 0
b:was due	0 0 17 0 -14 0 0
b:was first	0 0 0 11 -10 0 0
b:was given	0 0 0 15 -14 0 0
b:was not	0 0 -4 0 -2 9 0
b:was prolonged	0 0 4 0 4 -12 0
b:was suspend	0 0 2 5 -8 0 0
b:was the	0 0 -3 -9 16 0 0
b:was their	0 0 0 -12 13 0 0
b:was to	-9 0 2 -15 11 -7 0
b:we	-3 0 -3 -3 0 10 3
b:we are	0 0 -9 0 14 0 0
b:wednesday	0 0 0 -10 7 0 0
b:week	0 0 11 -10 -6 5 -1
b:weekend	0 0 -4 -5 11 0 0
b:welcome	0 0 -6 1 -10 7 6
b:were	0 -1 -8 7 11 -14 -1
b:what <name>	0 0 6 3 -8 0 0
b:what <person>	0 0 0 0 -8 10 0
b:what was	0 0 0 -6 11 0 0
b:when	-7 0 13 0 -4 -2 0
b:when it	0 0 -8 0 10 0 0
b:when the	-5 0 16 2 -10 0 0
b:when they	0 0 10 0 -9 0 0
b:where	0 0 0 -8 16 -2 0
b:whether	0 0 16 -2 -6 -6 0
b:which <name>	0 0 -1 7 -14 10 1
b:which both	16 0 -14 12 -13 0 0
b:which end	0 0 -1 -1 11 -16 0
b:which go	0 0 11 0 -9 0 0
b:which it	0 0 -2 0 -9 9 1
b:which run	-1 0 15 0 -5 -6 0
b:which take	0 0 15 -9 0 -3 -1
b:which the	0 5 4 -6 -10 -3 11
b:which was	0 0 -25 -6 32 0 0
b:which were	0 0 -4 0 9 0 -5
b:who	0 0 -12 6 3 0 0
b:will	-14 -4 -8 -3 6 9 -2
b:will apply	0 0 6 9 -12 0 -4
b:will be	0 0 8 -12 -14 11 4
b:will cost	0 0 -11 0 14 0 0
b:will end	0 0 -9 0 3 4 0
b:will lower	0 0 0 0 16 0 -14
b:will now	0 0 -9 2 9 0 -1
b:will pay	0 0 0 9 -12 4 0
b:will stay	0 0 -7 4 9 -7 0
b:window	0 0 -6 0 12 0 0
b:wine	1 0 0 -9 12 0 -11
b:winter	3 0 -9 0 11 -5 0
b:with	2 -12 11 -7 -1 4 -4
b:with <seat>	-1 0 10 -1 -6 2 0
b:with a	0 0 21 -8 -16 0 0
b:with the	0 0 -11 0 12 2 0
b:without	0 0 7 0 -3 -12 3
b:without the	0 0 -13 -1 8 -6 12
b:wool	0 0 -4 -7 -4 5 10
b:word	0 0 -7 0 -2 11 0
b:working	0 0 0 0 11 -9 0
b:world	0 0 -8 0 10 0 0
b:worth	0 0 -8 0 9 0 0
b:worth <money>	0 0 -8 0 9 0 0
b:would	-19 -6 5 -14 -5 20 -3
b:would apply	0 0 0 -6 13 -3 -7
b:would be	0 0 7 9 -15 4 -4
b:would carry	0 0 0 -1 0 8 -3
b:would end	0 0 8 0 -10 2 0
b:would have	-11 0 13 0 1 -13 -9
b:would last	0 0 -19 0 -12 24 8
b:would otherwise	0 0 23 0 -18 -3 0
b:would run	0 0 -9 0 -2 9 2
b:year end	0 0 -6 0 -6 11 0
b:you	-2 0 -4 -2 12 -1 0
b:zero	-2 0 -3 0 14 -2 -5
b:— a	10 0 -9 0 -2 3 0
b:— the	-2 0 0 12 -5 -6 1
b:•	0 0 -5 0 13 0 -7
c0=bear	-5 -6 11 6 -1 -4 -8
c0=begin	-5 1 -9 0 9 -6 1
c0=end	-10 -6 -5 -10 15 3 0
c0=impose	0 0 5 -4 4 -12 3
c0=propose	-3 -2 -11 -1 1 20 -11
c0=return	3 0 -1 -1 9 -8 0
c0=stay	0 0 -8 0 11 0 -11
c0=target	0 0 0 10 0 -3 -12
c0=threaten	0 0 -7 -1 17 0 0
c1=agree	-12 6 0 2 2 1 -7
c1=agree & d:ahead	0 0 1 -12 7 3 -2
c1=agree & d:gone	-34 8 -5 12 -4 -2 -3
c1=agree & d:today	8 0 0 -10 0 0 0
c1=bear & d:gone	-9 -5 -2 -3 18 -7 0
c1=bear & d:today	3 0 -6 12 -9 0 0
c1=begin	-7 0 -8 -2 5 -2 6
c1=begin & d:gone	-1 5 -6 3 1 -9 0
c1=buy	0 0 -5 -3 16 -4 0
c1=buy & d:ahead	0 0 -5 0 11 -3 0
c1=down & d:today	0 0 -2 13 -10 0 0
c1=end	3 -15 -8 -5 16 -2 -7
c1=end & d:ahead	-14 -1 -3 -13 12 1 -4
c1=end & d:gone	11 -10 -19 6 4 -10 0
c1=impose	-3 4 -2 -8 8 -6 6
c1=impose & d:ahead	-7 -10 7 -3 -7 -1 11
c1=impose & d:gone	-4 9 -19 -3 12 -15 -14
c1=impose & d:today	7 0 -11 -11 18 0 0
c1=propose	-2 -2 -8 0 3 7 0
c1=propose & d:ahead	0 0 -8 -15 4 9 0
c1=say & d:ahead	0 0 6 9 -15 0 7
c1=say & d:gone	-2 2 -3 -10 16 -3 0
c1=say & d:today	0 0 -5 11 -3 0 0
c1=sell & d:ahead	0 0 -11 6 0 -2 3
c1=stay	0 0 -4 -7 10 0 -6
c1=stay & d:ahead	-14 -11 -3 -26 15 4 -2
c1=stay & d:gone	8 8 -30 5 2 -11 -6
c1=stay & d:today	-6 0 15 0 -9 0 0
c1=target	3 -1 6 2 0 -18 -4
c1=target & d:ahead	0 0 7 -8 8 -17 -3
c1=target & d:gone	4 0 0 10 -11 0 0
c1=threaten	0 0 -4 0 12 0 0
c1=threaten & d:ahead	0 0 -4 0 10 0 0
c1=up & d:gone	4 -3 -3 -19 25 -4 0
c2=bear	-11 -6 -3 -2 19 0 -8
c2=begin	0 -12 0 6 5 0 -5
c2=down	-3 -9 -13 10 -4 18 0
c2=end	-6 16 5 -2 -4 -11 0
c2=impose	5 -13 0 3 5 -8 -7
c2=return	0 0 9 0 -3 0 0
c2=say	5 0 0 -17 19 -1 -5
c2=stay	-14 -8 -13 -3 25 0 -2
c2=target	0 0 9 -13 1 -3 3
c2=up	0 -1 -10 1 17 2 -19
ct0=agree past	-14 -13 0 4 -6 13 2
ct0=agree present	1 0 -2 0 6 10 -18
ct0=bear future	-3 0 -7 2 11 0 -7
ct0=bear modal	0 0 3 -6 8 2 -14
ct0=bear past	-3 0 17 3 -7 -9 -4
ct0=bear present	2 0 4 -2 -4 -13 10
ct0=bear present-passive	0 0 -1 2 10 -8 -3
ct0=begin future	0 0 -9 -22 6 0 12
ct0=begin modal	0 0 0 -10 1 0 6
ct0=begin past	0 8 -7 1 5 -2 -13
ct0=begin pluperfect	0 0 0 -11 14 0 0
ct0=begin present-passive	0 0 9 0 -4 0 -6
ct0=down future	0 0 -14 -7 21 -3 -3
ct0=down modal	0 0 8 0 -13 0 9
ct0=end modal	-15 0 9 -3 2 -10 -2
ct0=end past	18 -3 -34 3 13 -2 0
ct0=end pluperfect	-2 0 -7 -1 18 -5 0
ct0=end present	-46 1 1 0 2 11 0
ct0=impose modal	0 0 -7 -10 15 0 0
ct0=impose modal-passive	0 0 7 5 -11 -5 4
ct0=impose past	-23 -12 6 10 -10 1 10
ct0=impose perfect	0 -2 4 -5 11 -19 0
ct0=impose pluperfect	-6 7 -10 -5 5 6 -3
ct0=impose present-passive	0 0 -6 -6 11 -5 7
ct0=propose past	0 0 -9 10 -11 6 3
ct0=return modal	0 0 -5 0 10 -4 0
ct0=say perfect	0 0 0 8 -6 0 0
ct0=say perfect-passive	0 0 6 0 -12 7 0
ct0=say present-passive	0 0 -11 -1 3 0 9
ct0=stay future-passive	0 0 -13 -1 11 0 2
ct0=stay modal	-4 3 -15 -1 12 11 -11
ct0=stay past	8 0 -5 -7 8 -3 -9
ct0=stay present	-5 -16 4 1 2 -4 1
ct0=suspend modal	0 0 9 0 0 0 -6
ct0=suspend past	0 0 1 4 0 -9 0
ct0=suspend present	0 6 -3 -14 7 5 -5
ct0=target future	0 0 -3 0 11 0 -2
ct0=target modal-passive	0 0 -5 10 -5 0 0
ct0=target past	0 0 -7 15 -11 4 0
ct0=up modal	0 0 -4 9 1 -2 0
ct0=up past	8 0 3 -16 4 -4 0
ct1=agree infinitive	0 0 0 0 12 -7 0
ct1=agree participle-passive	-11 8 8 -9 7 -6 0
ct1=agree past	-12 -12 0 7 1 4 -6
ct1=agree present	3 0 -1 -2 0 11 -10
ct1=bear future	0 0 -6 3 8 0 -7
ct1=bear modal	0 0 3 -6 8 2 -14
ct1=bear participle-passive	0 0 -6 -5 -2 0 12
ct1=bear past	-3 0 15 3 -5 -9 -4
ct1=bear present	2 0 4 -1 -5 -13 10
ct1=bear present-passive	0 0 -1 2 9 -8 -3
ct1=begin future	0 0 -11 -20 9 -1 12
ct1=begin modal	0 0 -1 -10 -3 9 6
ct1=begin past	1 8 -7 0 6 -2 -13
ct1=begin pluperfect	0 0 0 -11 14 0 0
ct1=begin present-passive	0 0 9 0 -4 0 -6
ct1=down future	0 0 -14 -7 21 -3 -3
ct1=down modal	0 0 8 0 -13 0 9
ct1=end future	-7 0 9 0 -5 1 0
ct1=end gerund	0 0 3 0 -11 8 0
ct1=end modal	-15 0 9 -2 2 -10 -2
ct1=end participle-passive	15 -7 -25 8 7 -12 0
ct1=end past	19 -3 -32 3 13 -13 0
ct1=end pluperfect	-2 0 -7 -1 18 -5 0
ct1=end present	-45 1 2 0 3 8 1
ct1=impose future	0 0 -9 -2 15 1 -5
ct1=impose infinitive	-1 0 0 -18 -6 14 5
ct1=impose modal	0 0 -7 -10 15 0 0
ct1=impose modal-passive	0 0 7 5 -11 -5 4
ct1=impose participle-passive	2 4 -5 0 10 -11 -5
ct1=impose past	-21 -11 2 11 -3 -3 3
ct1=impose perfect	0 0 3 -2 4 -15 5
ct1=impose pluperfect	0 7 -14 -3 0 11 -1
ct1=impose present-passive	0 0 -5 -5 15 -12 7
ct1=propose modal	0 0 -3 0 8 -3 0
ct1=propose past	0 0 -8 10 -12 5 3
ct1=return modal	0 0 -5 0 10 -4 0
ct1=say present	0 0 1 -3 10 -7 -2
ct1=say present-passive	0 0 -11 -1 3 0 9
ct1=stay future-passive	0 0 -13 -1 11 0 2
ct1=stay gerund	0 0 15 0 -12 -2 0
ct1=stay modal	-4 3 -15 -1 12 11 -11
ct1=stay participle-passive	0 0 -2 -13 19 0 0
ct1=stay past	8 0 -4 -6 6 -3 -9
ct1=stay present	-5 -14 6 -6 2 -3 4
ct1=suspend modal	0 0 9 0 0 0 -6
ct1=suspend present	0 6 -5 -14 9 2 -3
ct1=target future	0 0 -3 0 10 0 -1
ct1=target modal-passive	0 0 -5 10 -5 0 0
ct1=target past	0 0 0 16 -11 0 0
ct1=up gerund	0 0 -2 -5 10 0 -2
ct1=up infinitive	0 0 -8 1 -3 13 -2
ct1=up modal	0 0 -7 9 -4 6 0
ct1=up past	8 0 4 -16 3 -4 0
ct2=agree infinitive	1 0 8 0 -14 7 0
ct2=agree past	0 0 4 -9 9 0 0
ct2=bear participle-passive	0 0 0 -10 11 0 0
ct2=bear past	-1 0 -4 -2 14 0 0
ct2=bear present	0 -1 10 3 0 -6 -7
ct2=begin future	0 0 -5 -5 0 0 10
ct2=begin present	-2 -1 -1 14 -1 1 -13
ct2=down infinitive	0 0 -5 0 -5 12 0
ct2=down present	0 0 -15 4 0 5 4
ct2=end modal	0 0 5 6 -12 1 0
ct2=end past	0 12 -8 -17 8 0 0
ct2=end present	-6 -5 16 12 -17 -10 4
ct2=impose infinitive	0 0 8 -10 -1 10 -8
ct2=impose participle-passive	0 0 13 11 -17 2 -10
ct2=impose past	0 -6 -5 1 9 -3 -4
ct2=impose present	8 4 -18 0 -1 -7 9
ct2=impose present-passive	0 0 0 -3 11 0 -3
ct2=propose past	0 0 0 -4 8 0 0
ct2=return present	0 0 10 0 -10 0 0
ct2=say past	0 0 6 -16 13 0 0
ct2=say present	0 0 -9 0 10 0 -1
ct2=stay future	0 0 1 -4 -7 0 15
ct2=stay modal	0 0 0 -3 19 0 -15
ct2=stay past	0 2 -11 -3 14 0 -2
ct2=stay perfect	0 -1 0 -9 16 0 -1
ct2=stay present	-11 -8 -4 4 4 2 0
ct2=suspend participle-passive	0 0 0 11 -9 0 0
ct2=suspend past	0 0 0 14 -11 0 0
ct2=suspend present	0 0 0 8 -5 -1 0
ct2=target future-passive	0 0 6 0 -9 0 4
ct2=target participle-passive	0 0 2 9 -11 0 0
ct2=up future	0 0 -8 0 10 0 0
ct2=up present	0 0 2 0 7 0 -12
d:after 	0 0 -8 4 2 4 0
d:after ,	0 0 -9 1 4 6 0
d:after , a	0 0 -6 0 9 0 0
d:after , ends on	0 0 17 0 -15 0 0
d:after , on	0 0 10 0 -5 0 0
d:after , to	0 0 3 0 -10 9 0
d:after and	0 0 -12 -2 9 3 0
d:after and ends on	0 0 26 0 -20 -9 0
d:after and expires on	0 0 4 0 -19 10 0
d:after from	0 0 -2 16 -19 0 4
d:after to	8 -1 5 1 -15 6 -4
d:after to the	0 0 -12 0 12 -1 0
d:ahead	-87 -72 11 -41 13 14 8
d:ahead other	-41 -26 -20 -80 58 18 -10
d:ahead own	-48 -47 21 -4 -16 6 14
d:ahead-0	-2 -1 -66 50 44 -41 -37
d:ahead-1	-21 -13 -17 43 -6 -123 40
d:ahead-2	-12 -10 25 -31 3 -151 53
d:ahead-3	-9 -8 43 -100 10 -37 -12
d:ahead-4	-8 -15 5 -92 -43 78 -98
d:ahead-5	-28 -17 -8 -125 50 38 -115
d:ahead-6	0 0 -20 -6 -18 39 -11
d:at=0	3 -14 -6 -12 21 -16 8
d:at=1	-3 0 -8 8 -5 4 10
d:at=2	-5 -6 -15 -5 20 10 -15
d:at=3	-53 -24 2 -34 74 -42 -60
d:before 	2 0 18 -3 -9 -3 -3
d:before , a	0 0 18 0 -13 -2 0
d:before , ends on	0 0 -1 15 -10 0 0
d:before , on	0 0 -10 0 10 0 0
d:before to	-1 7 10 8 -16 -6 -2
d:before to the	0 0 -1 -4 0 0 9
d:begins	2 16 -33 75 -39 -69 22
d:begins ahead	-11 -15 -5 41 -25 -49 34
d:begins gone	4 26 -21 27 -18 -25 -42
d:begins today	5 -5 -33 48 -18 -9 -13
d:by another	1 0 -3 -9 3 -2 6
d:by another gone	2 0 0 -17 11 0 0
d:ends	-9 -9 18 -27 -2 19 -19
d:ends ahead	-28 -31 20 -35 -9 24 -14
d:ends gone	-7 10 7 7 -4 -16 -9
d:ends other ahead	-10 -10 25 -18 -15 14 -12
d:ends other gone	6 10 12 9 -20 -5 -1
d:ends own ahead	-15 -19 10 -24 -1 16 -10
d:ends own gone	-13 1 -4 1 8 -8 -5
d:ends own today	12 -2 -2 -26 22 -4 -5
d:ends today	12 -2 -2 -26 22 -4 -5
d:gone	10 10 -103 14 45 -101 -64
d:gone other	-18 -11 -64 -84 149 -50 -45
d:gone own	22 18 -57 44 -21 -60 -30
d:gone-0	12 -26 2 -40 40 -4 -6
d:gone-1	38 -48 -36 -48 32 -8 -2
d:gone-2	16 -36 -17 -5 14 -6 -7
d:gone-3	-16 -13 -27 39 -14 -14 -9
d:gone-4	-16 33 -54 53 -42 -30 -11
d:gone-5	-57 11 -36 -34 86 -41 -39
d:gone-6	-1 20 0 -20 0 0 0
d:how=calendar	-5 -7 5 -2 -10 20 4
d:how=month	-48 9 -81 5 52 -52 -29
d:how=relative	3 -28 -12 -17 44 -41 -34
d:how=weekday	-12 -50 -7 -14 49 -95 -7
d:last	-15 -1 -15 -13 34 17 -28
d:month	-48 9 -81 5 52 -52 -29
d:month ahead	0 -1 -70 -19 107 -43 -18
d:month gone	-45 12 -14 11 4 -7 -9
d:named=0	-31 -12 -27 -33 68 -10 -5
d:named=1	-5 -15 8 12 5 -19 -16
d:named=2	16 -11 -7 23 -18 11 -11
d:named=3	-5 0 23 -20 -6 0 2
d:rank=0	-20 -21 16 54 -27 -89 32
d:rank=0 of 1	-5 -10 56 3 -54 -25 28
d:rank=0 of 2	-4 -1 2 6 -2 -53 20
d:rank=0 of 3	-2 -1 -17 15 8 -51 13
d:rank=0 of 4	0 0 -46 61 12 -28 -25
d:rank=1	-13 -10 39 -9 -46 4 23
d:rank=1 of 2	-5 -3 35 -28 -53 35 -3
d:rank=1 of 3	-1 0 13 -4 -2 -42 19
d:rank=1 of 4	0 0 0 14 -6 -52 16
d:rank=2	-7 -4 27 -67 -26 16 5
d:rank=2 of 3	-4 -2 21 -44 -47 43 -18
d:rank=2 of 4	-5 -4 24 -82 -17 24 -13
d:rank=3	-2 -1 18 -63 -41 55 -50
d:span-after	-29 4 -11 20 -14 1 12
d:span-before	-14 11 5 -5 -14 1 16
d:today	-9 -18 -5 1 25 -37 -38
d:today own	-9 -18 -3 1 23 -36 -38
d:today-0	-9 -18 -5 1 25 -37 -38
f:"	0 2 -19 4 16 -25 9
f:'	0 0 -15 3 15 -3 -5
f:'s	-21 -31 4 2 1 15 -7
f:(	0 0 3 -8 -6 -4 14
f:)	0 0 3 -8 -6 -4 14
f:,	-9 9 -1 -3 3 0 -1
f:-	-5 0 4 2 2 0 -18
f:.	-2 9 5 7 -10 -5 11
f::	-15 -13 8 -13 5 4 -2
f:;	-8 -12 10 -10 9 4 -16
f:<agent>	-24 -27 23 -5 -4 4 -8
f:<day-ahead>	-25 -9 -15 46 -7 -9 -10
f:<day-gone>	6 27 4 -18 -1 5 -21
f:<day-today>	1 -9 4 -13 4 -16 17
f:<duty>	0 -2 -2 0 14 -13 -14
f:<gate>	-19 5 10 -7 4 -7 -2
f:<goods-amount>	0 0 -22 -3 12 17 0
f:<goods>	-4 -11 26 5 -15 -7 -6
f:<level-noun>	10 -5 -3 3 2 -3 -2
f:<level>	0 13 -1 6 -6 -5 4
f:<money>	1 0 -17 -2 32 -20 -11
f:<month-ahead>	6 0 7 0 8 -32 -3
f:<month-gone>	0 -11 27 -7 0 -17 -6
f:<month-today>	0 0 15 -7 -7 0 0
f:<name>	-21 1 27 -21 -3 13 -11
f:<not>	6 0 0 -18 8 9 -9
f:<number>	-10 0 -1 1 1 -24 26
f:<office>	-20 -6 8 -35 31 -2 -20
f:<organisation>	-2 -16 -31 0 8 21 14
f:<person>	-11 -30 22 -2 -5 1 -9
f:<points>	-2 -1 23 7 -20 0 -8
f:<quality>	-23 2 18 -5 -10 3 0
f:<seat>	-6 -24 13 -2 -15 18 0
f:<sender>	-4 -2 -18 -6 25 11 -20
f:<span>	20 11 -1 2 -13 -24 21
f:<taker>	0 0 9 7 -4 -15 0
f:<v-agree>	7 -6 7 -19 7 -14 14
f:<v-bear>	-1 -2 0 -3 10 -12 3
f:<v-begin>	0 2 4 5 -11 2 -1
f:<v-buy>	-5 -6 7 -8 11 0 -16
f:<v-deny>	-1 0 9 -10 2 -1 -5
f:<v-end>	-16 15 -4 6 1 -16 0
f:<v-impose>	-5 8 10 -16 8 -10 -12
f:<v-propose>	-7 1 3 -13 8 9 -20
f:<v-return>	0 5 3 0 -19 4 17
f:<v-say>	-27 -13 -3 -1 6 20 -20
f:<v-sell>	-3 -1 -11 12 7 -2 -4
f:<v-stay>	-6 2 8 25 -4 -24 -28
f:<v-suspend>	7 18 -12 -5 1 7 -16
f:<v-target>	11 0 -2 4 -9 -6 12
f:<v-threaten>	0 0 -9 14 9 -19 -2
f:<v-up>	0 -8 -16 -2 4 23 -1
f:?	0 0 33 15 -35 -4 -2
f:a	7 8 -16 10 16 -18 -17
f:about	-3 -6 22 1 -1 -14 -11
f:above	0 0 5 7 -10 0 0
f:absence	0 0 10 0 -8 -2 0
f:according	4 0 -10 0 -9 8 5
f:act	0 0 -22 0 20 3 0
f:additional	0 -1 24 18 -13 -24 -9
f:admit	0 0 -9 0 -8 3 13
f:affiliate	0 0 9 2 -14 3 0
f:after	-2 8 12 -9 11 -21 -19
f:afterward	0 0 13 2 -7 -2 -6
f:again	-9 2 -4 0 -3 18 -9
f:against	0 0 -7 -9 12 0 4
f:agent	0 0 -9 0 -5 13 0
f:agree	18 -7 2 -10 0 -13 8
f:agreement	-2 6 -30 0 14 9 -8
f:alexandria	4 0 0 9 -13 0 0
f:all	0 0 -6 5 3 7 -16
f:already	0 0 -17 1 7 11 0
f:also	0 0 -1 -7 18 -3 -6
f:althing	0 0 -10 0 0 10 0
f:although	0 0 13 0 -10 -3 0
f:aluminium	8 0 -14 0 4 3 -8
f:ambassador	0 0 14 -5 -7 -2 3
f:among	0 0 -12 -2 12 5 0
f:an	0 2 16 1 -8 -20 2
f:and	-14 -29 17 20 -8 -11 -12
f:announce	0 0 -22 -11 19 8 1
f:another	-1 6 14 -4 -3 -5 -2
f:answer	0 0 5 -27 17 -12 6
f:antimony	0 0 -10 0 11 -2 0
f:any	7 3 -1 -14 9 -9 0
f:anything	0 0 1 0 15 -7 -13
f:apart	0 0 -8 0 9 0 0
f:apple	0 0 10 -13 4 -6 0
f:apply	-8 -3 9 -18 24 -3 -8
f:approval	0 0 2 -1 -7 4 1
f:approve	0 -1 -30 -6 26 -4 14
f:are	11 -11 -1 11 -7 -3 0
f:arrangement	0 0 1 16 -18 5 0
f:arrival	-2 0 -11 0 15 0 0
f:aside	0 0 0 11 -9 0 0
f:ask	-2 0 0 17 0 -2 -16
f:asleep	0 0 0 0 -7 10 0
f:asparagu	0 0 14 0 -7 -3 -1
f:assembly	-2 -2 1 10 -1 -6 0
f:at	-6 -4 0 0 -6 10 2
f:autumn	0 0 0 -12 15 -2 0
f:await	0 0 0 9 -8 0 0
f:back	16 0 -18 0 -16 22 14
f:ban	0 0 -7 -5 16 -1 0
f:barley	0 0 -15 0 12 0 1
f:basi	0 0 5 -13 0 0 4
f:battery	0 0 9 -14 6 -6 -4
f:be	-20 0 -4 0 -6 15 6
f:bean	7 0 3 12 -19 0 0
f:because	11 0 2 -5 -1 -8 0
f:beef	1 0 6 -6 12 -9 -12
f:been	7 1 7 -14 6 -18 -5
f:beer	8 -1 -16 18 -18 9 0
f:before	16 -1 -21 10 9 -17 0
f:begin	-4 4 3 6 -2 -16 1
f:behind	0 0 13 -5 -7 0 0
f:being	0 0 -12 15 3 0 -9
f:believe	0 0 1 -10 10 -4 0
f:belong	0 0 -1 9 -3 0 0
f:better	0 10 -10 -1 0 0 0
f:between	0 0 32 12 -34 0 -3
f:beyond	0 0 6 -2 -10 8 0
f:bicycle	0 0 -12 4 7 0 0
f:blacklisted	0 0 8 2 -9 0 0
f:boat	0 0 12 -3 0 -8 0
f:both	5 1 3 -19 16 -13 -4
f:break	0 0 -11 0 3 8 0
f:bridge	0 10 -3 0 -5 0 0
f:bring	0 0 -1 -8 12 -7 2
f:broke	0 7 -12 -15 15 0 0
f:broker	0 0 6 6 -11 0 0
f:busan	0 0 11 -7 -1 -6 0
f:but	0 -3 10 -2 -5 0 -1
f:butter	3 0 14 8 -12 -1 -13
f:buy	0 0 0 -5 11 0 -5
f:buyer	0 0 5 4 -5 -10 2
f:by	-24 0 -21 0 33 4 -30
f:cabinet	0 0 -5 -4 -2 14 0
f:calendar	0 0 -18 -6 26 0 -1
f:call	2 0 -36 -14 29 11 5
f:car	0 0 -16 -4 23 3 -5
f:carry	0 0 -15 11 5 0 0
f:case	0 0 -9 1 -2 8 1
f:cashew	0 7 -5 -9 0 0 5
f:cashmere	0 0 -12 0 0 5 3
f:cathode	0 0 -6 0 10 0 0
f:cease	0 0 0 -5 -9 0 13
f:cement	-3 -7 -5 -9 19 2 -5
f:chance	0 0 13 9 -20 0 0
f:change	3 0 -1 -7 -11 7 13
f:charge	15 0 0 3 -17 1 7
f:cheap	0 0 13 9 -20 0 0
f:chief	0 0 0 8 -6 0 0
f:city	-4 0 -5 0 13 0 0
f:clock	0 0 13 10 -11 -13 0
f:club	0 0 -17 0 19 0 0
f:coal	-4 0 -12 0 18 0 0
f:cocoa	0 0 -10 8 -8 9 0
f:cod	2 0 -10 1 8 7 -10
f:coffee	-5 0 0 -10 -7 15 6
f:cold	0 0 -7 0 13 0 0
f:colleague	0 0 -12 7 1 4 0
f:collect	0 0 21 26 -25 -10 -12
f:come	2 1 17 10 -16 -18 0
f:commerce	1 -3 -9 -10 0 18 0
f:committee	0 0 -9 0 11 0 0
f:communiqué	0 0 0 12 -8 0 -3
f:company	0 0 -17 -11 29 -4 -2
f:conclude	0 8 12 -9 -8 0 0
f:confirm	0 0 -1 -8 -7 18 0
f:consent	0 0 -10 0 11 6 -5
f:consider	0 0 -12 -4 -2 10 8
f:contact	0 0 7 4 -10 0 0
f:continue	0 0 2 4 -18 2 9
f:contract	0 0 -12 0 5 3 0
f:copy	0 0 7 0 -14 0 10
f:corn	0 0 -2 -6 12 0 -4
f:cost	0 0 -19 2 8 2 2
f:cotton	0 0 -2 -2 14 -5 -3
f:could	6 0 -39 1 23 14 -1
f:count	0 0 -4 -7 11 -1 2
f:counter	0 0 -2 -3 9 0 0
f:countermeasure	0 0 -5 -11 18 0 0
f:counterpart	0 0 7 -13 5 0 -4
f:country	8 11 -24 0 16 -11 -10
f:course	0 0 11 0 -8 -1 0
f:cover	0 0 22 1 -9 -2 -11
f:covered	0 0 9 7 -13 0 0
f:crane	0 0 -8 -1 13 0 0
f:cross	0 0 -13 0 17 -4 0
f:crude	0 0 -3 0 9 0 -2
f:custom	-4 0 12 -14 0 -8 7
f:cut	0 0 12 -5 -12 -3 15
f:dairy	0 0 2 -9 3 0 0
f:date	-2 0 -15 6 -12 29 0
f:day	-9 2 3 0 -13 13 4
f:deal	0 0 12 -13 0 -13 1
f:dealt	0 0 5 8 -12 0 0
f:decide	0 0 8 -5 -15 11 0
f:decision	0 0 14 5 -12 -1 -4
f:declaration	0 0 -10 0 -1 11 0
f:decree	-1 0 23 9 -23 -7 1
f:delegation	0 0 -5 12 -2 0 0
f:did	13 0 -5 -10 -6 13 0
f:die	0 0 -5 0 -7 13 0
f:do	-3 -1 8 9 -17 10 -4
f:doe	-2 0 -4 -29 44 -12 -7
f:doesn't	0 0 -2 -7 17 -3 0
f:don't	0 0 15 3 -21 -4 7
f:done	0 0 11 -10 -4 2 0
f:down	-4 -5 -8 12 3 -20 6
f:dried	0 0 2 6 -13 0 6
f:driver	0 0 -14 -1 21 -3 0
f:drop	0 7 -5 -14 3 0 2
f:due	-2 0 36 -8 -6 -24 0
f:during	11 0 -32 -10 23 -4 1
f:duty	6 -7 6 17 -11 -10 -5
f:each	-6 -1 -6 14 1 -4 0
f:earlier	2 -2 8 -13 6 -9 0
f:early	0 0 5 7 -10 0 0
f:eastern	0 0 -3 -4 10 0 0
f:effect	2 0 -1 9 -1 -8 0
f:else	0 0 13 0 -17 5 -4
f:end	-15 8 20 21 -26 -17 0
f:engine	-2 0 -10 10 0 4 -1
f:enter	0 0 -18 -2 6 20 -8
f:error	0 0 -4 -1 13 0 -2
f:even	0 0 -16 -9 19 5 0
f:event	0 0 12 0 -4 -4 0
f:every	0 0 -6 2 13 -11 -2
f:everybody	0 0 16 -3 -10 0 0
f:everyone	0 0 -12 -1 9 3 0
f:exactly	-2 0 0 13 -11 0 0
f:exclusion	0 0 -3 0 8 0 0
f:expect	0 0 0 -22 9 3 0
f:expert	0 0 9 0 -10 0 0
f:expire	0 3 -1 -3 11 -7 -7
f:expiry	0 0 16 -10 -1 -4 0
f:export	0 0 -6 0 11 0 -8
f:extend	1 -4 -11 -14 27 -8 -3
f:extension	9 2 12 3 -15 -3 -6
f:face	0 0 -12 1 9 5 -2
f:fact	0 0 0 -2 -10 14 0
f:fail	0 -3 -11 2 3 9 0
f:fall	0 -4 -31 2 18 10 -4
f:far	0 0 10 0 -8 0 -2
f:farm	0 0 -14 -17 32 0 -5
f:farmer	0 0 4 12 -15 0 0
f:federal	0 0 0 10 -8 0 0
f:fee	0 0 -11 0 11 6 -4
f:fentanyl	-8 0 16 -4 -5 2 -4
f:few	0 0 7 13 -14 -5 0
f:final	0 0 -5 0 10 0 0
f:find	0 0 -4 0 -2 11 0
f:first	-1 -1 -5 -15 23 -1 0
f:five	7 0 0 0 -10 3 0
f:flour	0 0 -9 19 -10 1 0
f:flower	0 0 14 -8 2 -8 -1
f:following	0 0 -9 -4 2 11 0
f:food	0 0 0 -10 12 -1 -1
f:football	0 0 9 0 -8 0 0
f:for	3 4 -21 -4 20 -2 -4
f:force	5 0 -5 -17 8 -1 9
f:forecast	0 0 3 11 -13 0 0
f:foreign	-3 -3 1 -13 17 -4 0
f:former	0 0 -29 0 0 28 0
f:forty	0 0 -5 0 10 0 0
f:found	0 0 -4 0 11 -6 0
f:four	0 0 -5 -19 22 0 4
f:fourth	0 5 -4 -16 16 -2 -10
f:framework	0 0 -2 -5 14 0 0
f:free	0 0 -14 8 5 -9 5
f:from	-10 -7 0 10 8 -12 -14
f:front	0 0 0 0 -13 0 13
f:frozen	0 0 7 6 0 -1 -11
f:fruit	0 0 -10 -4 10 0 0
f:fuel	0 0 0 -9 15 0 0
f:full	16 -1 -11 1 0 -9 -1
f:further	0 5 27 -7 -18 0 -5
f:future	0 0 11 -1 -9 0 0
f:gallium	0 0 -8 -3 16 -1 0
f:gave	0 0 -7 -13 14 6 -4
f:general	0 0 -14 0 12 -6 7
f:geneva	-1 0 1 -5 12 -3 -3
f:germanium	0 0 -8 -3 15 -1 0
f:get	0 0 0 -13 5 7 -5
f:give	0 0 -10 10 -20 14 7
f:given	0 0 13 -6 0 -6 0
f:glass	0 0 -5 4 8 0 -9
f:go	1 -4 -14 -3 -2 26 0
f:good	0 -10 2 6 8 -16 -21
f:government	-2 0 17 -6 -4 -1 -4
f:grape	0 0 7 9 -14 0 0
f:had	22 -2 2 -20 14 -15 -2
f:half	0 0 0 0 -15 24 -3
f:hand	0 0 12 0 -15 0 4
f:hang	0 0 11 0 -10 0 0
f:has	-6 -6 -15 -11 5 23 7
f:have	11 -14 4 -4 12 -30 2
f:he	0 0 -2 22 -9 -12 3
f:head	0 0 -3 10 -7 0 0
f:heavy	0 0 -12 -13 24 0 0
f:height	0 0 8 4 -18 0 6
f:here	-7 -2 20 5 -15 -1 -2
f:higher	0 0 -10 0 15 0 -1
f:highest	0 0 0 -8 11 0 0
f:him	0 0 6 -3 8 -9 0
f:his	-2 -3 -16 22 4 1 0
f:history	9 4 -6 -1 -2 -2 0
f:hit	0 0 -4 10 0 -4 0
f:hold	0 4 2 0 -11 8 -2
f:home	0 0 -8 -9 1 6 6
f:hope	0 0 20 0 -13 -4 0
f:hour	1 3 0 0 6 -11 0
f:house	0 0 5 0 5 -11 -1
f:i	-9 -6 11 5 -4 -13 4
f:i'd	0 0 -2 0 10 -4 0
f:i'm	0 0 -16 0 19 0 0
f:if	-7 -14 -5 -10 11 18 -11
f:impose	0 0 0 -7 15 0 0
f:in	3 7 7 -3 -13 1 12
f:initial	0 0 -9 0 0 10 0
f:initialled	0 0 -4 -7 -1 0 14
f:inquiry	0 0 -2 -3 9 0 0
f:instead	-2 5 -11 13 -10 1 2
f:instrument	0 0 10 0 -7 0 0
f:intend	0 0 11 0 -9 0 0
f:interest	0 0 -10 0 19 -8 -7
f:into	-1 0 -23 9 6 6 0
f:introduce	0 0 -1 -11 14 0 -1
f:investigation	0 0 -12 8 2 0 0
f:is	-2 -22 4 6 -4 1 -4
f:it	-10 -2 4 8 -7 7 -5
f:its	-4 0 12 -8 -7 3 3
f:itself	0 0 16 -8 -4 -4 0
f:joint	0 0 -6 0 10 0 0
f:josé	0 0 -9 0 11 0 0
f:judge	0 0 -10 0 12 0 0
f:juice	0 0 -11 0 9 5 0
f:just	0 0 -1 0 10 0 -3
f:karachi	0 0 0 0 -7 9 0
f:keep	0 -2 21 1 -8 -7 -13
f:kilometre	0 0 -14 -13 24 0 0
f:kind	0 0 8 -11 0 0 0
f:know	0 0 -7 -13 12 7 -5
f:lamb	0 12 -3 -1 -4 0 0
f:land	-5 0 9 11 -12 0 0
f:language	0 0 -12 0 13 0 0
f:lapse	0 0 4 16 -18 0 0
f:large	0 0 -2 -2 12 0 -3
f:last	-16 -16 12 13 -8 -5 -2
f:late	0 0 -14 -5 21 0 0
f:later	2 0 -14 -5 1 4 10
f:latest	0 0 17 0 -17 0 0
f:law	0 0 -3 16 -4 -5 0
f:leader	0 0 -7 0 10 0 0
f:leave	0 0 1 -5 -7 18 -11
f:lemon	0 0 13 0 0 -1 -9
f:length	0 0 -13 -4 6 12 0
f:less	0 0 -5 9 0 0 0
f:let	-2 0 1 -6 1 -7 9
f:letter	0 0 5 4 1 -10 -1
f:level	0 0 3 10 -14 0 0
f:levy	-6 -2 -7 0 -4 26 -2
f:licence	0 0 0 -15 13 4 -5
f:lie	0 0 12 11 -19 0 0
f:lift	0 0 -2 -9 17 0 -1
f:like	6 0 0 -28 16 -2 0
f:likewise	0 0 11 -8 0 0 0
f:limited	0 0 9 0 -2 -4 0
f:line	0 0 -23 0 33 -9 0
f:link	0 0 0 9 -15 10 0
f:lisbon	0 0 10 0 -9 0 0
f:list	0 -1 0 -12 8 1 0
f:listed	0 0 17 -4 -14 0 0
f:lithium	0 0 0 -7 9 0 -1
f:live	4 0 7 2 -13 0 0
f:london	0 0 -18 -13 20 9 0
f:longer	0 0 10 2 -5 -6 0
f:look	0 0 1 12 -10 4 -5
f:lower	0 0 -1 4 1 -13 3
f:m	0 0 7 -13 2 0 0
f:machine	1 0 0 -8 -19 15 10
f:machinery	0 0 3 11 -10 2 -4
f:mackerel	0 9 2 3 -6 -1 -6
f:magnet	0 0 -4 0 7 0 0
f:main	0 0 0 11 -10 0 0
f:make	-1 0 -3 -5 19 -11 -2
f:maker	0 0 -9 0 17 -3 0
f:making	0 0 9 0 -8 0 0
f:market	0 0 -13 0 8 4 0
f:match	0 0 0 -9 10 0 0
f:matter	0 0 -4 9 -3 0 0
f:may	0 0 -27 6 25 -4 -6
f:me	-1 0 -10 5 6 0 0
f:mean	3 0 0 0 -19 8 8
f:meant	0 10 -2 0 -3 -3 0
f:measure	0 0 13 1 -9 0 -5
f:mediator	0 0 -27 -12 37 0 0
f:medicine	0 0 -6 12 -1 0 -6
f:meet	0 0 11 -12 14 -14 -16
f:member	0 0 -6 -10 15 -1 2
f:men	0 0 -4 -5 13 0 0
f:merely	0 0 -10 0 11 0 0
f:metre	0 0 -9 0 10 0 0
f:military	0 0 -4 0 8 0 0
f:minister	-1 -11 2 -7 -4 8 7
f:ministry	0 0 -14 -8 1 22 0
f:minute	0 0 2 5 11 -23 -2
f:moment	4 0 -9 0 -13 0 17
f:monday	-1 0 11 0 -6 0 0
f:month	0 0 9 -11 -7 3 4
f:more	8 0 -2 -20 1 6 3
f:morning	8 -5 -5 -9 0 15 -1
f:most	0 0 -22 0 20 7 -1
f:motorcycle	13 3 2 1 -20 6 -5
f:move	0 0 -14 0 5 13 0
f:mr	0 0 -11 6 -11 19 0
f:mrs	0 0 -9 0 11 0 0
f:much	0 0 2 13 -10 -9 2
f:must	3 0 -34 -18 29 10 0
f:my	0 0 2 -21 -2 14 6
f:negotiation	1 0 -25 0 20 0 0
f:neither	0 11 -10 20 -23 1 4
f:never	0 0 4 -15 4 0 2
f:new	5 5 -11 -9 22 -7 -14
f:newest	0 0 11 -1 -7 0 0
f:next	6 -5 3 -15 -23 23 18
f:nil	0 0 0 -2 10 0 -1
f:no	3 1 -1 -16 7 12 -28
f:nobody	-3 0 1 9 9 -7 -17
f:nod	0 0 -8 0 -6 12 0
f:none	0 0 -15 5 -3 4 9
f:noon	0 12 -6 18 -16 -2 0
f:nor	0 0 -6 13 -3 0 0
f:not	12 -22 -2 -7 2 -3 7
f:note	0 0 13 13 -21 0 -2
f:nothing	-1 4 14 -34 -2 11 0
f:notice	-1 0 0 -8 14 -10 0
f:nought	0 0 -2 -3 -10 0 15
f:now	-16 -13 -14 -9 29 -16 5
f:number	0 0 -18 7 13 -2 -3
f:observer	0 0 -20 -3 27 -4 0
f:of	-3 -3 -11 -20 19 -8 19
f:off	0 6 -17 10 7 0 -5
f:offer	4 4 -19 5 3 -7 9
f:oil	-5 -2 3 1 -2 -4 11
f:old	9 -1 14 5 -30 5 3
f:older	0 0 17 -10 -3 -3 0
f:on	-1 19 -10 -4 9 2 -9
f:once	-6 -4 -20 9 -7 23 1
f:one	14 0 16 -3 -7 -19 -3
f:onion	0 0 0 -14 16 0 0
f:only	0 0 5 -7 14 -14 -3
f:opened	0 0 -11 0 14 0 0
f:operator	0 0 -5 0 10 0 0
f:orange	3 0 -4 17 -11 0 0
f:ordinary	0 0 -22 2 2 11 3
f:other	9 2 -20 1 -4 20 -4
f:otherwise	0 0 -8 -2 1 2 10
f:our	0 -3 15 -11 -20 16 10
f:out	-5 -3 -16 12 7 7 -8
f:outside	4 0 0 -2 4 -9 0
f:over	3 0 10 9 -18 5 -7
f:owner	0 0 -8 0 10 0 0
f:p	0 0 5 -9 2 0 0
f:page	0 0 0 -1 10 0 0
f:pair	0 0 5 9 -8 -4 0
f:palm	-1 0 -1 -3 4 -11 11
f:paper	0 -2 15 -8 -17 8 5
f:parliament	0 0 -13 9 4 0 0
f:part	0 -5 -9 2 1 6 0
f:partner	0 0 -4 -1 9 0 0
f:past	-1 0 -9 2 0 0 6
f:paste	0 0 0 -13 14 0 0
f:pause	2 3 -1 0 -9 10 -1
f:pay	2 1 1 8 -2 -31 13
f:payable	-4 0 -9 0 5 8 0
f:pen	0 0 20 0 -11 -7 0
f:people	0 0 17 -12 0 -4 0
f:period	0 0 2 16 -25 0 10
f:permanent	0 0 -19 0 25 -2 -3
f:plastic	0 0 0 13 -8 0 -2
f:plu	0 0 -10 8 -5 7 0
f:point	0 0 6 6 -8 -1 0
f:pork	0 0 -14 -12 16 8 0
f:possible	0 0 -8 0 10 0 0
f:potash	0 0 13 10 -17 -4 0
f:potatoe	0 0 8 11 -18 0 0
f:premium	0 0 -13 0 0 13 0
f:present	0 0 10 3 -20 10 0
f:president	0 -2 12 0 -4 -14 4
f:press	0 0 0 10 -7 0 0
f:price	0 0 -10 2 6 4 -6
f:prime	0 0 1 0 -12 3 4
f:prisoner	0 0 -6 -8 16 0 0
f:proclamation	0 0 -1 -8 15 0 0
f:product	0 0 9 -10 0 0 0
f:prolong	0 0 12 0 -6 0 -5
f:prolongation	-3 -4 13 2 3 -14 -3
f:prolonged	-6 -5 15 -18 -3 12 2
f:proposal	0 0 -8 0 11 0 0
f:propose	-3 0 -4 0 12 -5 -3
f:protocol	0 0 9 -2 -8 -4 6
f:provided	0 0 14 0 -21 4 7
f:publish	0 0 -9 -3 12 0 4
f:published	0 -1 17 -11 -4 -5 0
f:push	0 0 10 0 -9 0 0
f:put	-4 -2 -10 -2 13 5 -3
f:quarrel	3 0 2 -13 3 0 0
f:quiet	0 0 13 -3 0 -4 0
f:quota	0 0 -4 -3 13 -4 0
f:raise	0 0 6 0 7 -19 1
f:rate	17 1 -36 -2 1 19 3
f:rather	0 0 -7 17 0 -12 0
f:ratified	0 0 -3 -7 17 -3 0
f:read	-1 0 -9 -6 13 2 0
f:ready	1 -1 0 -13 12 0 0
f:reason	0 0 0 0 10 -10 0
f:recommend	0 0 14 0 -12 0 0
f:reduce	0 0 2 8 -11 0 0
f:refused	-3 -2 -4 0 14 0 0
f:remain	-1 0 20 18 -31 -18 14
f:remember	0 0 -6 0 10 0 0
f:renew	0 6 -12 -6 1 9 0
f:renewed	0 0 14 12 -20 0 -8
f:replace	0 0 -3 -1 11 0 -1
f:reply	0 0 14 -11 1 -3 -3
f:report	0 0 7 0 -14 10 0
f:require	0 0 -1 0 -6 11 0
f:rest	0 0 14 7 -25 -5 14
f:result	0 0 -2 -3 18 -1 -5
f:return	-2 0 6 0 -21 6 18
f:revive	1 8 -15 0 -3 9 0
f:right	0 0 8 6 0 -17 0
f:rise	0 0 2 8 -10 8 -9
f:room	0 11 -9 0 -1 0 0
f:rosario	0 0 18 -12 -4 -3 0
f:rose	0 0 16 -7 -16 2 0
f:round	-3 -1 -21 -12 47 -17 -10
f:rum	0 0 -9 14 0 -2 0
f:run	-1 -3 -10 25 -2 2 -17
f:sale	0 0 -10 -1 16 0 -1
f:salmon	-3 0 -8 13 0 1 -2
f:same	5 0 5 -2 -29 23 8
f:sardine	0 0 9 0 -4 0 -4
f:saturday	0 14 0 -7 -9 0 0
f:save	0 0 -7 0 10 -2 0
f:say	-14 -22 10 -3 -7 21 -9
f:season	0 0 -8 1 8 -9 2
f:second	15 -7 0 5 0 -26 -8
f:secretary	3 -2 -1 -13 7 0 0
f:section	0 0 -16 -13 24 -7 6
f:see	3 0 2 -9 0 -2 8
f:sell	0 0 -11 4 10 -2 -4
f:send	0 0 8 -4 -7 0 7
f:settle	0 0 13 -8 -3 0 0
f:settlement	0 0 -9 0 14 -2 0
f:shake	0 0 0 8 -8 0 0
f:shall	0 0 0 -14 -2 2 14
f:sheet	0 0 0 -7 -6 14 0
f:ship	0 0 0 14 -7 0 -4
f:shook	0 0 11 0 -9 0 0
f:should	-3 -1 -13 -10 26 0 -7
f:show	0 0 0 0 10 -7 0
f:shrimp	0 0 0 -14 14 0 0
f:side	7 13 5 4 -24 2 9
f:sign	-7 -8 5 -12 9 -11 12
f:signature	-4 0 5 -10 -1 8 0
f:since	25 0 -25 5 8 -11 -14
f:sleep	0 0 5 7 -11 0 0
f:so	-6 -3 6 -17 0 17 -15
f:software	0 0 -3 -3 10 0 0
f:somebody	0 0 10 1 -11 0 0
f:something	0 10 3 -9 -8 0 3
f:sorry	0 0 -13 0 15 0 0
f:soybean	0 0 -10 0 3 10 -2
f:spare	0 0 -8 -4 14 0 0
f:speak	0 0 5 2 -10 -3 3
f:spot	0 0 -4 0 -4 14 -1
f:spring	0 0 3 -5 16 -18 0
f:squash	0 0 15 1 -17 0 0
f:stand	-4 -1 9 11 -6 -11 -1
f:standstill	0 0 12 -4 -17 -4 14
f:start	0 0 11 -11 4 -5 -3
f:stay	3 14 -29 -6 24 -6 -4
f:steel	0 0 -12 -16 31 -10 0
f:still	-2 -4 0 -36 22 -6 11
f:stock	0 0 -14 0 0 13 0
f:stop	0 0 0 -8 10 1 -3
f:strike	0 0 -14 0 17 -2 0
f:successor	0 0 -10 0 14 0 0
f:such	0 0 -12 0 17 -4 0
f:sugar	0 0 0 10 -8 1 -1
f:sum	0 0 -8 0 0 10 0
f:summer	1 0 -10 11 -10 -1 9
f:surcharge	0 0 -9 0 16 -3 0
f:suspend	0 0 -5 -4 10 2 -4
f:suspension	0 0 8 0 -10 -5 8
f:table	0 0 2 0 8 -4 -8
f:take	1 3 -2 10 -12 3 1
f:talk	0 5 -25 -27 42 0 -7
f:talked	0 0 0 -2 10 -5 0
f:tariff	-2 5 -9 -12 20 -7 -1
f:tax	0 0 15 -5 -16 0 9
f:telephone	0 0 -9 -8 19 0 -2
f:television	0 0 11 -7 -10 8 0
f:tell	-3 7 -14 3 3 10 -12
f:temper	0 0 0 9 -7 0 0
f:terminate	0 0 4 5 -8 -1 0
f:text	0 -4 -3 -21 -3 7 15
f:textile	0 0 9 -1 -11 -2 6
f:th	0 0 10 7 -12 -3 0
f:than	7 1 -22 3 9 -9 0
f:thank	0 0 -3 -1 9 0 0
f:that	-16 -18 12 10 -4 0 -21
f:the	0 -6 -7 0 0 11 3
f:their	0 7 -14 -35 25 0 8
f:them	-5 0 0 -23 20 3 -11
f:then	18 -3 -9 0 -4 11 -2
f:there	0 -4 21 2 -10 -4 -11
f:thereafter	0 0 -13 3 11 0 0
f:therefore	0 0 -10 4 5 0 -1
f:these	1 0 -6 4 -13 7 5
f:they	11 2 -1 3 -7 -5 3
f:they'll	0 0 8 0 -4 -3 0
f:thi	-11 -2 -1 28 -33 16 11
f:think	0 -3 13 -7 0 0 0
f:third	-3 8 -15 -7 29 -25 1
f:those	0 0 5 1 4 -12 -2
f:though	2 0 -10 5 3 0 0
f:threaten	0 0 -14 -5 22 0 0
f:three	-7 0 -14 -3 29 0 -11
f:through	0 0 14 -4 -2 -4 -4
f:timber	4 0 -5 -7 -3 0 11
f:time	-9 -3 0 7 -5 -14 19
f:to	-9 5 -6 10 -11 6 8
f:together	0 0 5 -6 8 -6 -4
f:tomatoe	0 0 -11 0 17 -2 0
f:ton	0 0 -1 -8 13 0 0
f:tonne	0 0 8 6 -13 0 0
f:top	0 0 -4 -23 28 4 -6
f:touch	0 0 13 0 -9 -2 0
f:tractor	0 0 0 -13 21 0 -10
f:trade	0 -5 -4 -7 2 8 2
f:trader	0 0 10 0 -9 0 0
f:treaty	0 0 10 19 -25 0 0
f:truce	8 4 7 8 -25 1 13
f:tuna	0 0 0 -13 11 0 0
f:turn	0 0 1 16 -15 0 -1
f:twenty	0 0 0 9 -7 0 0
f:two	3 2 -2 -17 20 -15 -6
f:tyre	-1 9 6 -2 -34 0 28
f:under	-11 -9 3 3 13 -28 -8
f:understanding	0 0 19 -6 -16 -3 6
f:unlawful	0 0 -9 0 11 0 0
f:unless	-3 0 27 -1 -23 0 0
f:until	6 -7 1 31 -8 -45 -14
f:up	0 -1 -1 -1 6 11 -13
f:upon	0 0 11 0 -19 9 0
f:urea	0 0 16 11 -15 -8 -3
f:us	-1 -1 4 -17 0 -7 14
f:use	0 0 -1 -5 13 0 0
f:used	0 0 5 16 -18 0 0
f:valid	0 0 0 12 -12 0 0
f:video	0 0 0 16 -13 -3 0
f:volume	0 0 -13 0 14 0 0
f:voted	0 0 0 16 -11 0 -1
f:waiting	0 0 -7 0 10 0 0
f:wake	0 0 18 0 -13 -4 0
f:walk	0 0 -13 0 15 0 0
f:want	0 10 -1 -12 1 4 -7
f:warn	0 0 -4 6 11 -15 0
f:was	17 8 2 -6 0 -21 3
f:way	0 0 3 6 -16 9 0
f:we	3 -2 -19 2 11 6 -1
f:we'd	0 0 0 0 11 -3 -1
f:we'll	0 0 0 7 -10 0 1
f:weapon	0 0 -13 -11 22 0 0
f:week	-2 0 -8 -6 2 12 1
f:well	0 0 -14 0 11 8 -1
f:were	-4 5 21 -13 1 -20 -6
f:wheat	-4 -2 -1 -9 16 0 0
f:when	-9 3 12 10 -10 -4 -7
f:where	0 0 -24 2 10 8 3
f:whether	0 0 13 -3 -12 5 0
f:which	0 -9 -4 -13 8 14 -7
f:while	-5 -3 9 -16 19 -11 -1
f:who	-6 -2 18 -20 9 -5 -1
f:whole	0 0 0 17 -16 0 0
f:whom	0 0 -12 0 13 0 0
f:why	0 0 7 -1 20 -17 -14
f:will	-21 -15 -12 -23 15 30 -2
f:wine	0 0 6 9 -1 -8 -13
f:winter	0 0 0 -12 22 -13 0
f:with	-21 -9 8 -20 26 -37 0
f:withdraw	0 0 -12 0 16 0 0
f:without	-4 0 21 -2 -7 -1 -9
f:word	0 0 8 3 -9 0 0
f:work	0 0 10 5 -11 -2 0
f:worth	3 0 11 0 -1 -9 -4
f:would	-11 -29 13 -12 -6 0 20
f:write	0 0 -3 -7 10 -2 3
f:yarn	0 0 -9 0 17 -2 -5
f:year	7 -1 5 14 -18 -2 2
f:yet	-1 0 -1 -13 -10 29 -8
f:you	-1 0 -1 0 9 -7 -2
f:zero	0 0 -6 -10 23 0 0
f:zinc	8 2 0 2 -7 -3 0
first-of-paragraph	-23 -27 -19 0 46 -11 -21
has-future	-28 -10 6 -22 5 5 6
has-infinitive	-1 1 -4 -22 4 16 0
has-modal	-19 -5 -5 -15 20 -3 -1
has-participle	9 3 -9 3 6 -23 0
has-past	17 6 -26 11 15 -21 -20
has-perfect	2 -6 -2 0 13 -11 -13
has-pluperfect	1 13 -8 -9 10 -3 -14
has-present	-38 -23 6 -6 20 -11 -9
headline	0 -10 -1 7 11 -3 -40
l1='s	0 0 -7 0 11 0 0
l1=(	2 0 0 -12 0 4 0
l1=,	8 -11 -15 -4 15 -6 3
l1=, & d:ahead	0 0 -31 0 22 0 8
l1=, & d:gone	10 -4 -7 0 0 0 -1
l1=, & d:today	0 -1 13 -4 0 -6 -6
l1=.	0 0 -1 -5 10 0 0
l1=:	-1 0 7 3 -3 0 -12
l1=: & d:ahead	0 0 9 -15 2 0 -11
l1=: & d:gone	0 0 -2 17 -12 0 0
l1=<agent>	0 0 -5 -4 16 -1 0
l1=<begin>	-1 5 -2 -3 8 0 -4
l1=<begin> & d:ahead	0 -1 -3 -11 6 3 0
l1=<begin> & d:gone	0 9 0 -2 0 -1 -1
l1=<day-ahead>	0 0 -14 0 8 5 0
l1=<day-ahead> & d:today	0 0 -13 0 14 0 0
l1=<day-gone> & d:today	0 0 -4 -3 10 0 0
l1=<goods>	0 0 0 -13 3 0 7
l1=<goods> & d:ahead	0 0 2 0 -9 0 7
l1=<level-noun>	0 0 11 15 -22 -1 0
l1=<level-noun> & d:ahead	0 0 12 0 -10 0 0
l1=<level-noun> & d:today	0 0 0 15 -14 0 0
l1=<level>	0 0 9 -6 -1 0 0
l1=<level> & d:ahead	0 0 19 -2 -15 0 0
l1=<level> & d:today	0 0 -13 -10 24 0 0
l1=<name>	0 0 3 -13 8 0 0
l1=<name> & d:today	0 0 -4 -5 12 0 0
l1=<not> & d:ahead	0 0 -13 0 15 -2 0
l1=<number> & d:today	0 0 -10 1 4 0 0
l1=<seat>	0 0 -5 -6 18 0 0
l1=<seat> & d:ahead	0 0 -7 0 11 0 0
l1=<span>	0 0 -10 -1 14 0 0
l1=<span> & d:ahead	0 0 -10 0 11 0 0
l1=<v-bear>	0 0 14 -5 -5 -3 0
l1=<v-bear> & d:ahead	0 0 17 -1 -12 -3 0
l1=<v-begin>	0 0 -18 5 14 -3 -8
l1=<v-begin> & d:ahead	0 0 -14 7 12 -3 -7
l1=<v-end>	0 -4 0 -12 7 0 -1
l1=<v-say>	5 0 -2 -3 -9 13 0
l1=<v-say> & d:ahead	0 0 1 0 -15 14 0
l1=<v-stay>	0 0 -1 3 -9 11 0
l1=<v-stay> & d:ahead	0 0 0 0 -8 11 0
l1=a	3 0 -10 -3 8 0 0
l1=a & d:ahead	0 0 -8 -1 11 0 0
l1=after	0 0 12 -13 -7 6 -5
l1=after & d:ahead	0 0 13 -3 -13 6 -4
l1=after & d:gone	0 0 0 -8 14 0 0
l1=and	0 0 0 -13 12 0 -5
l1=before	-2 0 -14 5 1 -3 10
l1=before & d:ahead	0 0 -15 4 0 -2 11
l1=begin & d:gone	0 0 0 13 -11 0 0
l1=begin & d:today	0 0 0 -11 13 0 0
l1=between	0 0 -1 8 -12 0 9
l1=between & d:gone	0 0 0 11 -9 0 0
l1=beyond	0 0 13 0 -13 0 0
l1=beyond & d:ahead	0 0 15 0 -17 0 0
l1=come	0 0 -3 -3 11 0 0
l1=dated	0 0 0 -5 12 0 0
l1=die	-6 0 -3 0 13 0 0
l1=effect	-2 0 -3 12 -2 0 -5
l1=effect & d:ahead	0 0 -1 9 -1 0 -5
l1=expire	3 0 10 0 -11 0 0
l1=expire & d:ahead	0 0 10 0 -9 0 0
l1=from	-10 5 -15 5 6 -40 10
l1=from & d:ahead	-6 -19 -9 7 3 -37 15
l1=from & d:gone	-14 15 -8 -13 14 0 -22
l1=from & d:today	3 0 -4 11 -9 0 -1
l1=happen	0 0 -9 0 13 -3 0
l1=in	-23 4 -19 18 0 -10 -6
l1=in & d:ahead	0 0 -14 -4 27 -5 -1
l1=in & d:gone	-21 4 -4 20 -12 -1 -2
l1=is & d:gone	0 0 -3 -3 11 0 0
l1=last	-2 0 -6 13 -6 -4 0
l1=last & d:ahead	0 0 -3 0 9 -2 0
l1=last & d:gone	-2 0 0 14 -10 0 0
l1=make	0 0 0 0 -10 13 0
l1=mark	0 0 13 0 -11 0 0
l1=mark & d:ahead	0 0 13 0 -11 0 0
l1=midnight	0 0 8 -11 0 0 0
l1=monday	0 0 -4 6 -1 0 0
l1=not	0 0 -14 0 17 -2 0
l1=not & d:ahead	0 0 -14 0 16 -2 0
l1=of	-4 3 -22 11 6 -14 4
l1=of & d:ahead	0 0 -16 -6 19 -10 8
l1=of & d:gone	-1 5 -3 11 -7 -2 -3
l1=on	-1 -5 -10 1 20 -17 6
l1=on & d:ahead	-33 -17 -1 -10 13 -8 13
l1=on & d:gone	12 4 -35 4 9 -22 -8
l1=out	5 0 5 -10 -1 0 0
l1=over	0 0 10 0 -6 0 0
l1=same	0 0 7 4 -9 0 0
l1=same & d:ahead	0 0 8 5 -11 0 0
l1=say	5 0 5 -4 -17 10 0
l1=say & d:ahead	0 0 6 0 -18 11 0
l1=since	0 2 -18 9 5 -15 -12
l1=since & d:ahead	0 0 -10 -32 38 -10 -6
l1=since & d:gone	-4 4 -10 19 -12 -1 -3
l1=sunday	0 0 16 -8 -8 0 0
l1=telephone	0 0 8 0 -6 0 0
l1=telephone & d:today	0 0 9 0 -8 0 0
l1=that	0 0 0 -8 -1 9 0
l1=that & d:ahead	0 0 0 0 -9 10 0
l1=the	5 -12 -5 8 -5 6 0
l1=the & d:ahead	-4 -1 1 -30 -3 12 3
l1=the & d:gone	11 -7 -14 6 3 -17 -5
l1=the & d:today	0 0 -12 21 -12 0 0
l1=thursday	0 0 -3 -4 10 0 0
l1=till	0 0 11 -6 -9 5 -3
l1=till & d:ahead	0 0 12 0 -15 5 -3
l1=to	3 -15 3 -24 2 11 -30
l1=to & d:ahead	-4 0 6 -19 -11 16 -27
l1=to & d:gone	3 -11 -4 -16 29 -23 0
l1=truce	0 0 -10 -2 15 0 0
l1=until	0 -14 5 -24 5 8 -22
l1=until & d:ahead	-6 -4 12 -33 -6 12 -19
l1=until & d:gone	4 -7 -18 -4 26 -10 0
l1=video	0 0 0 8 -7 0 0
l1=wednesday	0 0 0 -10 7 0 0
l1=wednesday & d:today	0 0 0 -10 7 0 0
l1=—	0 0 0 -9 12 -5 0
l1=— & d:today	0 0 -7 -7 15 0 0
l2=" & d:ahead	0 0 -14 0 10 6 -7
l2=(	3 0 -10 -5 13 0 0
l2=( & d:ahead	0 0 -10 0 14 0 0
l2=) & d:ahead	0 0 7 4 -10 0 0
l2=, & d:ahead	0 -5 -3 -13 -4 8 9
l2=<agent>	0 0 6 11 -8 -3 0
l2=<agent> & d:ahead	0 0 10 9 -13 -3 0
l2=<begin>	0 3 0 -1 8 -7 -8
l2=<begin> & d:ahead	-8 -6 9 -1 -2 0 -2
l2=<begin> & d:gone	0 10 -12 -5 11 -6 -12
l2=<begin> & d:today	2 -1 -7 7 3 -5 -5
l2=<day-ahead>	-3 0 -1 0 -8 13 -1
l2=<day-ahead> & d:ahead	0 0 0 9 -19 13 -1
l2=<day-ahead> & d:gone	-2 0 0 -13 19 0 0
l2=<day-gone> & d:gone	9 0 0 -2 -4 0 0
l2=<duty>	-1 0 -10 3 14 -3 -6
l2=<duty> & d:ahead	0 0 -9 0 17 -3 -6
l2=<goods-amount>	0 0 0 11 -9 0 0
l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
l2=<goods>	0 -3 -1 5 9 0 -25
l2=<goods> & d:ahead	0 0 -5 7 14 0 -24
l2=<level-noun> & d:gone	0 0 0 -9 10 0 0
l2=<level> & d:gone	-3 -1 -4 -4 13 0 0
l2=<level> & d:today	0 0 8 4 -10 0 0
l2=<month-gone>	-1 0 -2 8 -10 8 0
l2=<month-gone> & d:gone	0 0 0 10 -7 0 0
l2=<name>	4 6 -20 -2 9 7 -6
l2=<name> & d:ahead	0 0 -11 11 -1 8 -4
l2=<name> & d:gone	1 6 0 -19 11 0 0
l2=<not>	4 0 0 -14 5 -2 0
l2=<number>	-4 0 3 -10 4 -8 8
l2=<number> & d:ahead	0 0 5 6 -15 -7 9
l2=<number> & d:gone	-2 0 0 -17 22 0 0
l2=<number> & d:today	0 0 0 -16 19 0 0
l2=<office>	0 0 -13 -1 6 7 0
l2=<office> & d:ahead	0 0 -10 0 1 7 0
l2=<person>	-2 0 4 -10 9 -2 0
l2=<person> & d:gone	-1 0 0 -12 17 0 0
l2=<span> & d:ahead	0 -5 2 4 -6 -7 9
l2=<v-agree> & d:ahead	0 0 4 -10 6 -2 -3
l2=<v-agree> & d:gone	-8 9 0 12 -12 0 0
l2=<v-bear>	-1 0 0 0 7 -12 1
l2=<v-bear> & d:ahead	0 0 0 0 2 -11 1
l2=<v-begin>	-5 7 -9 1 7 -14 1
l2=<v-begin> & d:ahead	0 -4 -10 0 14 -12 0
l2=<v-begin> & d:gone	0 10 0 -2 -3 0 4
l2=<v-end>	2 -7 2 -6 -3 14 -20
l2=<v-end> & d:ahead	-10 0 8 -9 -8 17 -17
l2=<v-end> & d:gone	8 -4 -14 1 6 -10 0
l2=<v-impose>	-16 7 -11 9 3 0 -1
l2=<v-impose> & d:today	-3 0 -8 -2 14 0 0
l2=<v-propose>	0 0 0 -3 14 -8 -2
l2=<v-propose> & d:ahead	0 0 -4 0 15 -8 -1
l2=<v-return>	0 0 -7 0 14 -1 -2
l2=<v-return> & d:ahead	0 0 -4 0 13 -1 -2
l2=<v-say>	-7 -3 -3 5 9 -6 -7
l2=<v-say> & d:today	0 0 -7 0 8 0 0
l2=<v-stay> & d:ahead	-1 -1 -7 -15 12 2 2
l2=<v-stay> & d:gone	2 4 -14 9 -2 -1 0
l2=<v-target>	0 0 -4 11 3 -6 -2
l2=<v-target> & d:gone	0 0 0 13 -10 0 0
l2=<v-up>	8 -1 0 -14 10 -5 -5
l2=<v-up> & d:gone	8 0 0 -13 4 0 0
l2=agreement	0 0 9 -1 -10 2 0
l2=ahead	0 0 -12 0 14 0 0
l2=ahead & d:ahead	0 0 -9 0 11 0 0
l2=and	-3 0 6 -13 0 0 4
l2=and & d:ahead	0 0 7 -15 -4 0 5
l2=arrangement & d:gone	0 0 0 11 -9 0 0
l2=as	0 0 -17 7 -3 -4 7
l2=as & d:ahead	0 0 -10 8 -7 -3 8
l2=at	3 0 2 -14 17 -12 -5
l2=at & d:ahead	0 0 1 -1 13 -11 -4
l2=back	0 0 -1 -1 12 -8 -4
l2=back & d:ahead	0 0 -1 -1 10 -7 -4
l2=back & d:gone	0 0 0 -9 11 0 0
l2=bandung	0 0 0 -8 9 0 0
l2=bandung & d:gone	0 0 0 -8 9 0 0
l2=been	3 0 9 -5 -7 0 0
l2=been & d:ahead	0 0 8 0 -8 0 0
l2=begin	-9 10 -11 0 0 -7 7
l2=begin & d:ahead	0 -2 -10 0 7 -6 4
l2=begin & d:gone	-7 12 0 0 -5 0 5
l2=both	0 0 -8 14 -7 0 4
l2=both & d:gone	0 0 0 16 -15 0 0
l2=briefing	0 0 7 0 -9 0 0
l2=briefing & d:today	0 0 7 0 -9 0 0
l2=bulletin	11 0 0 -5 -4 0 0
l2=bulletin & d:today	11 0 0 -4 -6 0 0
l2=busan	0 -1 -11 5 2 0 0
l2=busan & d:ahead	0 0 -10 0 13 0 0
l2=busan & d:gone	0 -1 0 -9 12 0 0
l2=by	8 0 0 1 4 -11 -1
l2=by & d:ahead	0 0 -7 0 20 -11 -1
l2=by & d:gone	9 0 0 -5 -3 0 0
l2=by & d:today	0 0 8 7 -14 0 0
l2=cease	0 0 -2 0 -7 11 0
l2=cease & d:ahead	0 0 -2 0 -8 11 0
l2=clock	0 0 0 17 -16 0 0
l2=close	0 0 9 -3 -4 0 0
l2=close & d:ahead	0 0 10 0 -7 0 0
l2=column	0 0 12 0 -11 0 0
l2=column & d:today	0 0 12 0 -11 0 0
l2=counted & d:ahead	0 0 7 10 -13 0 -4
l2=date & d:gone	8 0 0 8 -13 0 0
l2=date & d:today	0 0 -10 0 7 0 0
l2=day	0 0 9 -11 2 0 -6
l2=day & d:ahead	0 0 10 -5 -1 0 -6
l2=deadline	0 0 -6 0 9 0 0
l2=declare	0 0 2 18 -16 0 0
l2=declare & d:gone	0 0 0 14 -11 0 0
l2=decree & d:ahead	0 0 0 11 -9 0 0
l2=did	0 0 -5 -1 12 -1 0
l2=did & d:ahead	0 0 -4 0 8 -1 0
l2=down	0 0 -7 10 -9 0 10
l2=down & d:ahead	0 0 -4 -2 0 0 10
l2=down & d:gone	0 0 0 13 -12 0 0
l2=due	0 0 1 0 -5 8 -2
l2=due & d:ahead	0 0 1 0 -6 8 -2
l2=end	0 -1 -4 -7 4 10 -9
l2=end & d:ahead	-4 0 0 -5 0 13 -7
l2=end & d:gone	2 0 -7 0 6 -8 0
l2=face	0 0 7 6 -12 0 0
l2=follow	0 0 -6 0 10 0 0
l2=for	0 0 -8 -2 14 0 0
l2=for & d:ahead	0 0 -7 0 10 0 0
l2=force	-8 -4 -1 0 3 -12 10
l2=force & d:ahead	0 0 0 -11 7 -12 10
l2=friday	0 0 -11 8 0 -1 5
l2=friday & d:today	0 0 -9 12 -4 0 0
l2=from	0 0 -22 12 0 -11 9
l2=from & d:ahead	0 0 -18 1 5 -11 11
l2=from & d:gone	0 0 0 14 -11 0 -1
l2=geneva & d:ahead	0 0 -7 0 11 0 0
l2=ghent	0 10 0 0 -10 0 0
l2=go	9 0 15 -8 -9 -2 -3
l2=go & d:ahead	0 0 11 -2 -3 -1 -2
l2=go & d:gone	9 0 0 -4 -2 0 0
l2=good	0 0 11 -1 0 -10 -4
l2=good & d:ahead	0 0 17 -4 -3 -10 -3
l2=guayaquil	0 0 -1 -1 -7 12 0
l2=guayaquil & d:ahead	0 0 0 0 -10 12 0
l2=happen & d:ahead	0 0 6 0 -12 0 9
l2=in	0 0 -11 -11 32 0 -9
l2=in & d:ahead	0 0 -11 11 6 0 -9
l2=in & d:gone	0 0 0 -18 21 0 0
l2=in & d:today	0 0 0 -8 8 0 0
l2=increase	0 0 -4 -5 13 0 0
l2=into	0 0 -4 8 -3 0 0
l2=into & d:today	0 0 -2 10 -7 0 0
l2=is	0 0 -1 -11 -1 3 10
l2=is & d:ahead	0 0 0 0 -11 4 10
l2=it	-6 0 0 -10 12 -3 2
l2=it & d:ahead	0 0 2 -10 1 -3 3
l2=its	0 0 -5 -3 13 -2 0
l2=last	-1 0 0 0 -9 8 4
l2=last & d:ahead	0 0 3 0 -18 9 4
l2=lasted	0 12 0 -5 -5 0 0
l2=lasted & d:gone	0 12 0 -5 -7 0 0
l2=live	0 0 12 0 0 -8 0
l2=live & d:ahead	0 0 13 0 -3 -8 0
l2=loui	0 0 0 -13 13 0 0
l2=loui & d:gone	0 0 0 -13 13 0 0
l2=lower	0 0 0 7 -11 0 5
l2=make	0 0 -3 11 -13 9 0
l2=make & d:ahead	0 0 -3 0 -3 9 0
l2=make & d:gone	0 0 0 13 -12 0 0
l2=me	0 0 0 12 -11 0 0
l2=me & d:gone	0 0 0 12 -12 0 0
l2=meet	0 0 -5 -2 12 0 0
l2=midnight	9 0 0 -11 -4 -6 5
l2=midnight & d:gone	10 0 0 -5 -4 0 0
l2=monday	6 0 -13 5 -4 -1 7
l2=monday & d:ahead	0 0 -7 2 -2 -1 8
l2=monday & d:gone	7 0 0 7 -12 0 0
l2=monday & d:today	0 0 -6 -4 12 0 0
l2=more	0 0 -3 0 11 0 -2
l2=more & d:ahead	0 0 -3 0 10 0 -2
l2=much	0 0 2 7 -10 0 0
l2=network	0 0 10 0 -10 0 0
l2=network & d:ahead	0 0 10 0 -10 0 0
l2=new	0 0 0 -3 11 0 -1
l2=night	0 0 -11 0 13 0 0
l2=night & d:ahead	0 0 -11 0 11 0 0
l2=nothing	0 0 -5 -6 15 0 0
l2=notice & d:gone	0 0 0 -9 10 0 0
l2=notice & d:today	0 0 0 12 -11 0 0
l2=on	-1 -1 -7 4 9 -1 -3
l2=on & d:ahead	0 0 0 -13 4 0 -2
l2=on & d:gone	0 0 -5 7 0 -4 0
l2=on & d:today	0 0 -11 4 7 0 0
l2=other	0 0 -3 -11 0 12 -1
l2=other & d:ahead	0 0 -3 0 -7 12 0
l2=our	0 0 0 8 -9 0 0
l2=our & d:today	0 0 1 9 -12 0 0
l2=out	9 -1 4 -11 -3 4 -5
l2=out & d:gone	11 -1 -2 -8 0 0 0
l2=pay	0 0 -8 0 12 0 0
l2=pay & d:ahead	0 0 -6 0 9 0 0
l2=renewed	0 0 0 -12 6 2 0
l2=renewed & d:gone	0 0 0 -11 13 0 0
l2=run & d:gone	5 -2 -13 5 2 0 0
l2=season	0 0 -10 0 12 0 0
l2=season & d:ahead	0 0 -10 0 12 0 0
l2=sign & d:ahead	0 0 -2 -5 12 -6 0
l2=since	0 0 -9 14 -5 -1 0
l2=since & d:ahead	0 0 -7 0 13 -1 0
l2=since & d:gone	0 0 0 22 -20 0 0
l2=since & d:today	0 0 0 -9 9 0 0
l2=sit	0 0 -7 -4 15 0 0
l2=sit & d:ahead	0 0 -6 0 9 0 0
l2=so	0 0 5 -9 -3 5 0
l2=spoke	0 0 4 0 -12 10 0
l2=spoke & d:ahead	0 0 4 0 -14 11 0
l2=standstill & d:gone	0 7 0 6 -15 0 0
l2=start	0 0 -12 0 8 -1 0
l2=start & d:ahead	0 0 -12 -1 8 -1 1
l2=statement	0 0 0 -8 11 0 0
l2=stay & d:ahead	0 0 0 -1 10 -9 0
l2=stay & d:gone	0 0 0 9 -9 0 0
l2=stockholm	0 0 -1 -6 12 0 0
l2=suspend	0 -4 -10 7 0 4 8
l2=tariff	0 0 -2 -1 20 -9 -3
l2=tariff & d:ahead	0 0 -1 -3 20 -9 -3
l2=term	0 0 14 0 -12 0 0
l2=term & d:ahead	0 0 14 0 -13 0 0
l2=the	0 0 -7 0 11 0 -3
l2=the & d:ahead	0 0 -7 11 0 0 -2
l2=thi	0 0 -8 13 -10 0 6
l2=thi & d:gone	0 0 0 14 -14 0 0
l2=thread	0 0 13 0 -13 0 0
l2=thread & d:today	0 0 13 0 -13 0 0
l2=through	0 0 2 0 -9 7 0
l2=through & d:ahead	0 0 2 0 -10 8 0
l2=thursday	0 0 16 -10 -6 0 -1
l2=thursday & d:ahead	0 0 9 0 -5 0 -1
l2=till	0 0 -2 0 -9 14 0
l2=till & d:ahead	0 0 -2 0 -11 14 0
l2=time	0 0 -11 -1 9 0 3
l2=time & d:ahead	0 0 -11 -4 11 0 3
l2=to	-5 -1 1 -4 -2 12 -14
l2=to & d:ahead	0 0 0 0 -11 15 -13
l2=to & d:gone	-3 0 0 -6 21 -5 0
l2=town	0 0 0 10 -9 0 0
l2=treaty	0 0 7 0 -15 6 0
l2=treaty & d:ahead	0 0 8 0 -16 6 0
l2=truce & d:ahead	0 0 3 -17 5 0 -3
l2=truce & d:gone	-4 5 -3 12 -10 -1 0
l2=tuesday	0 0 13 -15 -1 0 -2
l2=tuesday & d:today	0 0 6 -9 0 0 0
l2=two	0 0 -3 -8 14 0 0
l2=until	9 0 5 -12 -5 4 -9
l2=until & d:gone	10 0 -2 -6 4 -5 0
l2=up	-5 0 12 0 -9 1 -1
l2=up & d:ahead	0 0 13 -1 -13 1 0
l2=us	0 0 20 -2 -1 -15 -5
l2=us & d:ahead	0 0 21 0 -3 -14 -5
l2=valid	0 0 12 0 -3 -5 0
l2=valid & d:ahead	0 0 13 0 -7 -5 0
l2=wait	0 0 -4 0 10 -3 0
l2=wait & d:ahead	0 0 -4 0 10 -3 0
l2=was	-3 0 0 -15 21 0 0
l2=was & d:gone	-3 0 0 -11 16 0 0
l2=wednesday & d:ahead	0 0 -15 7 1 0 0
l2=week	0 0 14 -7 -4 0 0
l2=week & d:ahead	0 0 15 0 -11 0 0
l2=were	0 0 -6 -4 12 0 0
l2=what	0 0 -9 0 12 -3 0
l2=what & d:ahead	0 0 -13 5 11 -3 0
l2=which	0 0 0 -2 -7 11 0
l2=which & d:ahead	0 0 -4 0 -5 11 0
l2=will & d:ahead	0 0 3 4 -13 7 -2
l2=year	0 0 -9 6 0 3 0
l2=year & d:ahead	0 0 -9 -2 9 3 0
l2=year & d:gone	0 0 0 10 -9 0 0
l2=·	0 0 9 0 -8 0 0
l2=· & d:today	0 0 9 0 -8 0 0
l2=—	0 0 -1 -10 16 -2 -1
l2=— & d:today	0 0 -11 -4 16 0 0
l3='s & d:ahead	0 0 11 -2 -12 6 -3
l3=)	0 0 -9 -4 15 1 -3
l3=) & d:ahead	0 0 -10 -1 13 1 -3
l3=,	-7 4 -4 16 -8 0 0
l3=, & d:ahead	0 0 1 -7 0 2 1
l3=, & d:gone	-1 5 -6 12 -9 -2 -2
l3=, & d:today	-6 0 -6 13 -2 0 0
l3=- & d:gone	0 0 0 -10 11 0 0
l3=:	0 0 -4 11 -4 -16 8
l3=: & d:ahead	0 0 -6 10 -3 -15 9
l3=;	0 0 -13 -1 13 7 0
l3=; & d:ahead	0 0 -13 0 9 7 0
l3=<agent>	0 0 0 -5 13 -3 0
l3=<agent> & d:gone	0 0 0 -7 11 0 0
l3=<begin>	-12 0 -2 3 9 0 -9
l3=<begin> & d:ahead	-10 -8 3 -10 0 11 0
l3=<begin> & d:gone	-4 7 -20 11 1 -8 -17
l3=<begin> & d:today	-1 -5 0 0 10 -11 -14
l3=<day-ahead>	0 0 6 -10 0 1 -4
l3=<day-ahead> & d:ahead	0 0 7 -10 -3 2 -4
l3=<day-gone>	9 0 8 0 -7 -13 0
l3=<day-gone> & d:ahead	0 0 0 0 7 -13 0
l3=<day-gone> & d:gone	9 0 11 0 -20 0 0
l3=<day-today> & d:today	0 0 -4 -2 9 0 0
l3=<duty>	0 0 -19 -10 8 8 13
l3=<duty> & d:ahead	0 0 -20 2 -4 9 13
l3=<duty> & d:gone	0 0 0 -9 12 0 0
l3=<duty> & d:today	0 0 0 -11 7 0 0
l3=<gate>	0 0 9 -11 5 -11 4
l3=<gate> & d:ahead	0 0 10 -2 0 -11 4
l3=<goods-amount>	0 0 -3 -2 14 -1 -3
l3=<goods-amount> & d:ahead	0 0 -3 0 11 0 -3
l3=<goods>	-11 0 8 9 -5 -4 0
l3=<goods> & d:ahead	0 0 6 9 -10 -2 0
l3=<level-noun>	0 0 -12 10 12 3 -20
l3=<level-noun> & d:ahead	0 0 -12 12 11 3 -20
l3=<level>	0 0 4 -20 16 -5 -3
l3=<level> & d:gone	1 0 0 -18 16 0 0
l3=<month-gone>	0 0 8 -3 0 -8 0
l3=<month-gone> & d:ahead	0 0 9 0 0 -7 0
l3=<name>	10 -5 0 -11 8 -2 -6
l3=<name> & d:gone	13 -4 -2 -3 0 0 0
l3=<not>	0 0 -10 -12 10 6 1
l3=<not> & d:ahead	0 0 -12 0 5 7 1
l3=<not> & d:gone	0 0 0 -9 12 0 0
l3=<number>	5 -3 -13 7 4 -11 1
l3=<number> & d:ahead	0 0 -8 4 9 -11 2
l3=<office>	0 0 11 -9 0 -10 0
l3=<office> & d:ahead	0 0 12 0 -4 -9 0
l3=<organisation>	0 0 -8 2 12 -4 -3
l3=<organisation> & d:ahead	0 0 -11 0 19 -3 -2
l3=<organisation> & d:gone	0 0 0 -8 10 0 0
l3=<organisation> & d:today	0 0 0 10 -11 0 0
l3=<person>	-3 0 -17 14 -3 5 8
l3=<person> & d:ahead	0 0 -13 14 -8 6 8
l3=<points>	0 0 6 -1 0 -6 0
l3=<points> & d:ahead	0 0 7 -3 0 -6 0
l3=<quality>	2 0 -3 -4 24 -11 -11
l3=<quality> & d:ahead	0 0 0 -3 22 -11 -11
l3=<seat>	-2 -2 -2 -2 -4 7 10
l3=<seat> & d:ahead	0 0 -1 -10 -8 7 11
l3=<seat> & d:gone	0 -2 0 -17 23 0 0
l3=<seat> & d:today	0 0 0 12 -10 0 0
l3=<sender>	0 0 10 -4 -4 0 0
l3=<sender> & d:ahead	0 0 10 0 -7 0 0
l3=<span>	-5 7 2 8 -10 0 0
l3=<span> & d:ahead	0 -4 1 15 -11 0 1
l3=<span> & d:gone	-2 10 1 -8 2 -1 -4
l3=<v-agree>	0 0 -6 11 0 0 -1
l3=<v-agree> & d:ahead	0 0 -10 0 14 0 0
l3=<v-agree> & d:gone	0 0 0 10 -7 0 0
l3=<v-bear>	0 0 0 -8 18 -9 -10
l3=<v-bear> & d:ahead	0 0 0 7 9 -9 -9
l3=<v-bear> & d:gone	0 0 0 -16 20 0 0
l3=<v-begin>	-7 -3 8 12 -15 -5 4
l3=<v-begin> & d:gone	-5 -1 -1 10 0 -4 0
l3=<v-begin> & d:today	0 0 -6 10 -5 0 0
l3=<v-down>	-2 0 12 -7 -9 0 6
l3=<v-down> & d:ahead	0 0 14 -2 -16 0 6
l3=<v-down> & d:gone	-1 0 0 -13 16 0 0
l3=<v-end>	3 0 -2 -15 0 10 -5
l3=<v-end> & d:ahead	0 0 0 0 -4 11 -5
l3=<v-end> & d:gone	5 0 -2 -10 5 0 0
l3=<v-impose>	6 -8 -5 -18 23 -23 9
l3=<v-impose> & d:ahead	0 0 -8 -2 15 -22 11
l3=<v-impose> & d:gone	7 -5 -1 -15 16 0 0
l3=<v-propose>	0 0 12 2 -5 -8 -1
l3=<v-propose> & d:ahead	0 0 11 0 -3 -7 0
l3=<v-say>	0 0 0 1 -7 -3 14
l3=<v-say> & d:ahead	0 0 -11 -4 0 -1 14
l3=<v-say> & d:gone	0 0 0 9 -4 0 0
l3=<v-say> & d:today	0 0 10 -6 -5 0 0
l3=<v-stay>	8 -3 2 -9 4 -4 -6
l3=<v-stay> & d:gone	10 -2 -8 0 0 0 0
l3=<v-suspend>	0 -1 -5 -14 15 -2 0
l3=<v-suspend> & d:gone	0 0 0 -9 15 0 0
l3=<v-target> & d:ahead	0 0 -3 0 11 0 -4
l3=<v-target> & d:gone	9 0 0 -2 -5 0 0
l3=<v-up>	-1 0 0 0 13 -2 -8
l3=<v-up> & d:ahead	0 0 0 -8 9 0 -8
l3=a & d:ahead	0 0 0 -15 4 -7 5
l3=a & d:gone	-3 2 0 14 -12 0 0
l3=a & d:today	0 0 12 -9 -4 0 0
l3=additional	0 0 -1 -5 12 0 0
l3=after	0 0 8 8 -18 0 3
l3=after & d:ahead	0 0 8 0 -11 0 3
l3=again	0 0 4 0 2 -10 0
l3=again & d:ahead	0 0 4 0 1 -10 0
l3=agree	0 0 -9 0 12 0 0
l3=agree & d:ahead	0 0 -9 0 11 0 0
l3=agreement	0 0 -15 0 21 -7 0
l3=agreement & d:ahead	0 0 -15 0 21 -7 0
l3=all & d:today	0 0 3 6 -10 0 0
l3=and	-9 -2 -3 -20 10 15 -7
l3=and & d:ahead	0 0 1 -13 -7 16 -5
l3=and & d:gone	-6 -1 -6 -13 28 0 0
l3=apply	0 0 -8 -5 11 0 0
l3=apply & d:ahead	0 0 -8 -2 9 0 0
l3=are	0 0 9 -8 2 -3 -6
l3=are & d:ahead	0 0 11 -6 0 -3 -5
l3=arrangement	0 0 26 -9 -8 -7 0
l3=arrangement & d:ahead	0 0 28 -8 -11 -6 0
l3=as	0 0 8 -17 1 1 0
l3=as & d:gone	0 0 0 -12 15 0 0
l3=at	3 0 -3 4 -11 15 -1
l3=at & d:ahead	0 0 0 -10 -6 16 0
l3=at & d:gone	5 0 -1 12 -13 0 0
l3=been & d:gone	-7 0 -2 -2 10 0 0
l3=before	0 0 10 -1 -2 -2 0
l3=begin	0 0 0 16 -14 0 0
l3=begin & d:gone	0 0 0 15 -14 0 0
l3=boat & d:gone	0 0 0 10 -10 0 0
l3=both	0 0 11 7 -4 -5 -10
l3=both & d:ahead	0 0 12 0 1 -5 -10
l3=busan	0 0 12 -2 0 -10 0
l3=busan & d:ahead	0 0 13 0 -4 -10 0
l3=by	-4 0 -6 2 10 0 0
l3=cape	0 0 0 9 -9 0 0
l3=cape & d:gone	0 0 0 11 -10 0 0
l3=ceasefire	0 0 -15 0 21 -7 0
l3=ceasefire & d:ahead	0 0 -15 0 21 -7 0
l3=charge	9 0 -5 -2 1 0 -3
l3=charge & d:gone	9 0 0 0 -8 0 0
l3=clear	0 0 8 4 -12 0 0
l3=come	0 0 12 2 -8 -1 -3
l3=come & d:ahead	0 0 14 0 -8 0 -2
l3=could	0 0 -3 0 10 0 -3
l3=could & d:ahead	0 0 -3 0 10 0 -3
l3=country & d:gone	1 5 0 1 -9 0 0
l3=deal	0 0 15 -1 -9 -3 0
l3=deal & d:ahead	0 0 15 0 -11 -3 0
l3=did	9 0 -11 0 1 0 0
l3=did & d:ahead	0 0 -11 0 14 0 0
l3=did & d:gone	9 0 0 0 -9 0 0
l3=die	0 0 -5 0 10 0 0
l3=dispute	0 0 8 -3 -5 1 0
l3=dispute & d:ahead	0 0 5 0 -8 1 0
l3=do	0 0 10 0 -14 0 7
l3=do & d:ahead	0 0 11 0 -16 0 7
l3=duty	0 0 -7 -12 7 0 12
l3=duty & d:ahead	0 0 -4 5 -12 0 12
l3=duty & d:gone	0 0 0 -22 24 0 0
l3=end	0 0 1 0 -7 10 0
l3=end & d:ahead	0 0 3 0 -13 11 0
l3=expire & d:gone	9 0 0 0 -7 0 0
l3=extend	0 0 -12 0 8 0 0
l3=extend & d:ahead	0 0 -12 0 7 0 0
l3=fall	0 0 0 -13 -4 10 3
l3=fall & d:ahead	0 0 0 0 -13 10 3
l3=fall & d:gone	0 0 0 -9 11 0 0
l3=first	0 0 0 -15 0 -1 9
l3=first & d:ahead	0 0 0 -4 -4 -1 9
l3=for & d:ahead	0 -4 0 12 -11 -8 9
l3=for & d:gone	0 12 0 -13 5 0 -1
l3=force	0 0 15 18 -25 -3 0
l3=force & d:ahead	0 0 12 0 -7 -3 0
l3=force & d:gone	0 0 0 19 -18 0 0
l3=four	0 0 -1 0 -8 10 0
l3=fourth	0 0 10 0 -7 0 0
l3=fourth & d:ahead	0 0 10 0 -10 0 0
l3=freeze	0 0 7 0 -11 0 6
l3=freeze & d:ahead	0 0 8 0 -12 0 6
l3=from	8 -1 -6 12 -7 7 -9
l3=from & d:ahead	0 0 -6 3 1 8 -9
l3=from & d:gone	9 0 0 1 -6 0 0
l3=from & d:today	0 0 0 9 -9 0 0
l3=gave	0 0 -7 -2 13 0 0
l3=geneva	0 0 13 11 -19 0 0
l3=geneva & d:ahead	0 0 13 0 -12 0 0
l3=geneva & d:gone	0 0 0 11 -9 0 0
l3=give	0 0 -9 0 1 7 0
l3=give & d:ahead	0 0 -9 0 1 7 0
l3=given	0 0 -7 0 0 9 0
l3=good	0 0 -7 -3 2 -1 12
l3=good & d:ahead	0 0 -2 0 -7 0 13
l3=had	-4 17 -19 4 0 -1 0
l3=had & d:ahead	0 0 -18 10 5 -1 0
l3=had & d:gone	-3 17 0 -5 -5 0 0
l3=half	0 0 -5 0 -4 0 9
l3=has	1 0 2 -13 9 -2 0
l3=have	-7 0 7 -10 8 -8 -5
l3=have & d:gone	-7 0 0 -7 15 0 0
l3=have & d:today	0 0 10 0 -10 0 0
l3=in	-3 3 -4 16 5 -22 -14
l3=in & d:ahead	0 0 4 -12 24 -19 -11
l3=in & d:today	3 0 -13 21 -16 0 0
l3=is & d:ahead	0 0 5 13 -17 1 6
l3=is & d:gone	-1 0 0 -20 24 0 0
l3=it	8 -9 -3 11 -5 9 -13
l3=it & d:ahead	0 0 3 7 -5 11 -21
l3=it & d:gone	10 -7 -13 15 -14 -3 10
l3=it & d:today	0 0 -10 -12 21 0 0
l3=keep	0 0 9 0 -1 -7 0
l3=keep & d:ahead	0 0 9 0 -2 -7 0
l3=kick & d:ahead	0 0 -1 13 -6 0 -6
l3=last	-3 -1 17 -14 -5 -8 5
l3=last & d:ahead	0 0 17 -1 -17 -7 5
l3=last & d:gone	-2 -1 -2 -9 22 0 0
l3=make	0 0 -2 0 14 -12 0
l3=make & d:ahead	0 0 -1 0 13 -12 0
l3=meet	0 0 -10 -6 20 0 0
l3=meet & d:ahead	0 0 -10 0 14 0 0
l3=new	0 0 13 0 -8 -5 1
l3=new & d:ahead	0 0 12 5 -14 -5 1
l3=next	0 0 4 -5 -11 0 12
l3=next & d:ahead	0 0 4 -3 -13 0 12
l3=no	0 0 -9 -6 15 0 -1
l3=no & d:ahead	0 0 -9 0 11 0 -1
l3=of	0 -4 10 -3 -9 -10 20
l3=of & d:ahead	0 0 5 -15 -9 -10 21
l3=of & d:today	0 0 10 -11 0 0 0
l3=oil	-4 0 -5 0 12 0 0
l3=on	12 -2 0 -8 0 -4 5
l3=on & d:gone	13 -1 -2 -3 -1 0 0
l3=on & d:today	0 0 -9 -3 14 0 0
l3=one	0 0 7 10 -22 2 3
l3=one & d:ahead	0 0 8 -5 -12 2 3
l3=one & d:gone	0 0 0 16 -14 0 0
l3=other	0 0 -16 6 7 0 0
l3=other & d:ahead	0 0 -15 0 17 0 0
l3=other & d:gone	0 0 0 12 -12 0 0
l3=otherwise	0 0 22 0 -17 -3 0
l3=otherwise & d:ahead	0 0 23 0 -19 -3 0
l3=out	0 0 -8 0 15 -5 0
l3=out & d:ahead	0 0 -7 0 13 -5 0
l3=over	0 0 12 0 -2 -7 0
l3=over & d:ahead	0 0 12 0 -7 -5 0
l3=paper	0 0 9 0 -7 0 0
l3=pause	0 0 4 -16 13 -6 -3
l3=pause & d:gone	0 0 0 -12 16 0 0
l3=pay	0 0 -14 -7 26 -5 0
l3=pay & d:ahead	0 0 -13 6 11 -5 0
l3=pay & d:gone	0 0 0 -9 11 0 0
l3=price	0 0 -8 0 12 0 0
l3=price & d:ahead	0 0 -8 0 12 0 0
l3=prolong	0 0 7 0 -11 0 0
l3=prolong & d:ahead	0 0 7 0 -11 0 0
l3=prolonged	0 0 -6 -4 17 -5 0
l3=prolonged & d:ahead	0 0 -6 0 10 -5 0
l3=question	0 0 -10 0 13 -2 0
l3=rate	0 0 -14 14 0 0 0
l3=rate & d:ahead	0 0 -14 2 12 0 0
l3=rate & d:gone	0 0 0 12 -12 0 0
l3=reach	0 0 -13 9 -2 2 0
l3=reach & d:ahead	0 0 -12 0 6 2 0
l3=reach & d:gone	0 0 0 9 -9 0 0
l3=reciprocal	0 0 12 0 -2 -6 0
l3=reciprocal & d:ahead	0 0 12 0 -5 -6 0
l3=reduction	0 0 5 7 -14 -3 2
l3=reduction & d:ahead	0 0 5 7 -14 -3 2
l3=remain	0 0 -9 0 1 8 0
l3=run & d:ahead	-2 0 11 0 -11 7 -4
l3=run & d:gone	11 -1 -5 0 -2 0 0
l3=say	0 0 -8 -5 11 0 0
l3=shall	0 0 -6 -12 0 4 10
l3=shall & d:ahead	0 0 -5 -10 0 4 10
l3=side & d:gone	0 0 0 11 -10 0 0
l3=since	0 0 -3 12 -7 0 0
l3=since & d:gone	0 0 0 14 -13 0 0
l3=social	0 0 10 0 -10 0 0
l3=social & d:ahead	0 0 10 0 -10 0 0
l3=spoke & d:today	0 0 0 9 -8 0 0
l3=standstill & d:ahead	0 0 -7 -5 9 3 0
l3=standstill & d:gone	0 3 0 8 -11 0 0
l3=start	0 0 -5 -3 -10 0 18
l3=start & d:ahead	0 0 -4 -2 -11 0 19
l3=stop	0 0 -8 0 0 10 0
l3=stop & d:ahead	0 0 -8 0 -1 10 0
l3=suspend	0 0 -12 4 6 0 0
l3=suspend & d:ahead	0 0 -12 0 9 0 0
l3=suspension	0 4 -18 1 2 13 -5
l3=suspension & d:ahead	0 0 -18 8 2 14 -5
l3=talk & d:ahead	0 0 -4 0 8 0 0
l3=talk & d:today	0 0 11 0 -10 0 0
l3=tariff & d:today	0 0 0 -8 10 0 0
l3=that	-5 -6 7 -6 0 -12 11
l3=that & d:ahead	0 0 10 -14 -4 -11 12
l3=the	0 1 1 8 -7 2 -1
l3=the & d:gone	1 3 -5 10 -9 -4 -1
l3=the & d:today	0 0 9 3 -9 0 0
l3=their & d:ahead	0 0 -12 -1 16 0 -2
l3=then	0 0 -10 6 -3 5 0
l3=then & d:ahead	0 0 -10 0 2 5 0
l3=therefore	0 0 -6 0 -6 12 0
l3=therefore & d:ahead	0 0 -6 0 -6 12 0
l3=they	1 0 -2 -5 -10 25 -3
l3=they & d:ahead	0 0 -1 -2 -14 26 -3
l3=thi	0 0 10 -5 0 -2 0
l3=thi & d:ahead	0 0 10 0 -2 -2 0
l3=three	0 0 -3 -5 12 0 0
l3=thu	0 0 15 0 -5 -9 0
l3=thu & d:ahead	0 0 15 0 -6 -9 0
l3=to	-13 -6 7 -22 7 -7 10
l3=to & d:ahead	0 0 8 -7 -9 -5 12
l3=to & d:gone	-14 -4 -4 -21 44 0 -3
l3=trade	0 0 -7 -8 14 0 0
l3=treaty	0 0 -6 0 10 0 0
l3=truce	0 -12 15 4 -2 -15 -3
l3=truce & d:ahead	0 0 17 0 -6 -13 -1
l3=truce & d:gone	2 -10 1 0 4 0 0
l3=until	0 0 -14 16 0 -2 0
l3=until & d:ahead	0 0 -14 18 0 -2 0
l3=up & d:ahead	0 0 -8 0 0 8 0
l3=us	0 0 13 1 -8 0 -5
l3=us & d:ahead	0 0 13 -4 -3 0 -5
l3=was	-5 3 -7 -2 11 -5 -3
l3=was & d:ahead	0 0 -18 -10 34 -4 -1
l3=was & d:today	0 0 10 0 -7 0 0
l3=we	0 0 7 0 -11 4 0
l3=we & d:ahead	0 0 4 -2 -8 4 0
l3=week	0 0 0 0 10 -5 0
l3=which	-3 6 13 -7 -5 -1 -6
l3=which & d:ahead	0 0 16 0 -11 -1 -5
l3=will	0 0 -10 -6 8 3 5
l3=will & d:ahead	0 0 -17 -7 11 4 5
l3=with & d:gone	0 0 0 -13 12 0 0
l3=would	-1 0 -14 -16 1 19 6
l3=would & d:ahead	0 0 -10 -11 -5 20 6
l3=year	2 0 -3 0 -8 11 0
l3=year & d:ahead	0 0 -3 0 -7 11 0
l3=yes	0 0 5 10 -12 -1 0
l3=yes & d:gone	0 0 0 10 -9 0 0
l3=—	10 0 13 0 -16 0 0
l3=— & d:today	10 0 5 0 -13 0 0
l4="	0 0 -7 11 -7 7 0
l4=" & d:ahead	0 0 -10 0 1 7 0
l4=" & d:gone	0 0 0 11 -11 0 0
l4='	-2 0 -8 0 13 0 0
l4=' & d:ahead	0 0 -8 0 9 0 0
l4='s	0 0 -7 -18 17 -12 12
l4='s & d:ahead	0 0 -6 0 4 -11 12
l4='s & d:gone	0 0 0 -9 11 0 0
l4=*	0 0 -9 12 0 -2 0
l4=* & d:gone	0 0 0 13 -13 0 0
l4=,	0 5 -11 -3 8 -4 6
l4=, & d:gone	1 7 -10 -6 6 0 -1
l4=, & d:today	0 0 -22 -1 20 0 0
l4=-	0 0 -7 -13 2 8 4
l4=- & d:gone	0 0 0 -10 14 0 0
l4=.	0 0 -1 -16 8 0 2
l4=. & d:ahead	0 0 0 -7 12 0 -13
l4=. & d:gone	0 0 0 -4 -7 0 12
l4=:	-3 4 -14 4 0 17 -6
l4=: & d:ahead	0 0 -9 0 0 17 -4
l4=;	-4 0 5 0 7 -10 -1
l4=; & d:ahead	0 0 8 -1 3 -9 -1
l4=<agent> & d:gone	3 0 0 -15 9 0 0
l4=<agent> & d:today	0 0 5 11 -15 0 0
l4=<begin>	-6 -9 10 5 2 -8 -2
l4=<begin> & d:ahead	-17 -13 14 -1 -13 4 8
l4=<begin> & d:gone	8 2 -22 17 -2 -16 -26
l4=<begin> & d:today	-8 -7 7 -12 17 -15 -18
l4=<day-ahead>	0 0 -10 -8 -5 22 0
l4=<day-ahead> & d:ahead	0 0 -7 -7 -13 24 0
l4=<day-ahead> & d:gone	0 0 0 -11 16 0 0
l4=<day-gone>	-6 0 13 -4 0 -6 -2
l4=<day-gone> & d:ahead	0 0 15 0 -7 -5 -2
l4=<day-gone> & d:gone	-5 0 0 -11 19 0 0
l4=<day-today>	0 0 9 -16 18 -8 -8
l4=<day-today> & d:ahead	0 0 10 -2 5 -7 -8
l4=<duty> & d:ahead	0 0 9 -15 -2 -6 8
l4=<duty> & d:today	0 0 -3 -6 10 0 0
l4=<gate>	0 0 -5 13 0 -7 -2
l4=<gate> & d:ahead	0 0 -4 3 10 -7 -2
l4=<gate> & d:gone	0 0 0 17 -16 0 0
l4=<gate> & d:today	0 0 0 -9 11 0 0
l4=<goods>	3 -1 12 0 -12 -8 6
l4=<goods> & d:ahead	0 0 13 6 -18 -7 7
l4=<level>	1 0 -11 -13 12 2 1
l4=<level> & d:ahead	0 0 -6 -14 8 3 1
l4=<level> & d:gone	0 0 0 -23 28 0 0
l4=<level> & d:today	4 0 -8 15 -14 0 0
l4=<money> & d:gone	0 0 0 9 -8 0 0
l4=<month-gone>	1 0 5 -9 -3 0 7
l4=<name>	-25 0 -14 2 10 -8 18
l4=<name> & d:ahead	0 0 -7 1 -3 -7 20
l4=<name> & d:gone	-21 0 -3 -4 21 0 0
l4=<number>	-2 0 0 1 -2 -5 10
l4=<number> & d:ahead	0 0 -1 2 -5 -5 10
l4=<office>	0 0 -11 -3 18 0 0
l4=<office> & d:ahead	0 0 -7 0 13 0 0
l4=<organisation>	0 0 -3 5 -3 8 -6
l4=<organisation> & d:ahead	0 0 0 0 -4 9 -5
l4=<organisation> & d:today	0 0 -2 9 -5 0 0
l4=<person>	-1 0 -17 -11 32 -5 1
l4=<person> & d:ahead	0 0 -19 -11 30 -5 1
l4=<points>	0 0 21 -5 -15 -2 2
l4=<points> & d:ahead	0 0 22 1 -25 -2 2
l4=<points> & d:gone	0 0 0 -10 14 0 0
l4=<quality>	0 0 -15 9 16 -3 -14
l4=<quality> & d:ahead	0 0 -9 19 2 -3 -13
l4=<quality> & d:today	0 0 -5 -5 15 0 0
l4=<seat> & d:ahead	0 0 9 0 -1 -4 -2
l4=<seat> & d:today	0 0 -17 2 7 0 0
l4=<sender>	0 0 -5 -6 13 0 0
l4=<span>	-5 6 2 -7 -7 0 16
l4=<span> & d:ahead	0 0 4 -20 -8 0 17
l4=<v-agree>	-4 3 -15 -8 16 -1 0
l4=<v-agree> & d:ahead	0 0 -8 0 9 0 0
l4=<v-agree> & d:gone	-13 4 0 -7 9 0 0
l4=<v-bear> & d:ahead	0 0 -5 -11 0 13 2
l4=<v-begin>	-2 -1 -1 9 -1 -9 3
l4=<v-begin> & d:ahead	0 0 0 4 -1 -9 4
l4=<v-deny>	0 0 13 -2 -6 -6 0
l4=<v-deny> & d:ahead	0 0 13 0 -10 -6 0
l4=<v-down> & d:gone	0 0 0 13 -13 0 0
l4=<v-end>	0 -4 13 0 -7 0 -13
l4=<v-end> & d:ahead	0 0 7 -5 0 0 -12
l4=<v-impose>	12 -6 -12 4 5 -7 3
l4=<v-impose> & d:gone	11 -3 0 1 -3 0 -1
l4=<v-impose> & d:today	3 0 -13 10 -3 0 0
l4=<v-propose>	0 0 -17 13 0 0 2
l4=<v-propose> & d:ahead	0 0 -16 0 8 0 3
l4=<v-propose> & d:gone	0 0 0 12 -9 0 0
l4=<v-say>	-1 0 9 -35 12 6 -2
l4=<v-say> & d:gone	0 0 0 -23 27 0 0
l4=<v-stay>	-8 3 -2 -11 16 -13 4
l4=<v-stay> & d:ahead	0 -3 -3 -6 16 -12 5
l4=<v-suspend>	8 -7 0 7 -13 5 0
l4=<v-suspend> & d:gone	8 -6 0 4 -5 0 0
l4=<v-target>	0 0 -7 -12 22 0 -3
l4=<v-target> & d:ahead	0 0 -7 -4 15 0 -3
l4=<v-target> & d:gone	0 0 0 -12 14 0 0
l4=<v-up>	0 0 0 -6 12 -8 0
l4=<v-up> & d:gone	0 0 0 -7 12 0 0
l4=a	-6 -2 -7 -5 25 1 -13
l4=a & d:ahead	0 0 -4 11 0 2 -12
l4=a & d:gone	-5 -1 0 -20 27 0 0
l4=again & d:ahead	0 0 -6 0 14 0 -2
l4=agree	-1 5 -3 -11 11 -3 2
l4=agreement	0 0 -1 -2 14 -7 0
l4=agreement & d:ahead	0 0 -1 0 10 -7 0
l4=all	0 0 0 -12 0 5 6
l4=an	0 0 -5 -12 5 9 0
l4=an & d:ahead	0 0 -4 0 -3 11 0
l4=an & d:gone	0 0 0 -9 14 0 0
l4=and	0 -10 -2 -5 7 7 -11
l4=and & d:ahead	0 0 -4 -17 8 9 -10
l4=and & d:today	0 0 9 4 -11 0 0
l4=announce	0 0 0 -10 14 0 0
l4=announce & d:gone	0 0 0 -8 9 0 0
l4=another	5 0 7 5 0 -19 0
l4=another & d:ahead	0 0 8 0 5 -19 0
l4=apply	0 0 15 -2 -4 -10 2
l4=apply & d:ahead	0 0 15 -1 -5 -10 2
l4=approve	0 0 12 -4 -4 0 0
l4=approve & d:ahead	0 0 12 0 -10 0 0
l4=are	0 0 -9 -6 4 -4 12
l4=are & d:ahead	0 0 -9 -3 2 -4 12
l4=arrangement	0 0 -3 4 -11 6 5
l4=arrangement & d:gone	0 0 0 12 -11 0 0
l4=ask	0 0 -4 -3 0 0 9
l4=ask & d:ahead	0 0 -4 0 -2 0 10
l4=at	3 0 -1 0 0 5 -12
l4=at & d:ahead	0 0 0 0 0 6 -12
l4=at & d:today	5 0 0 -9 1 0 0
l4=been	3 4 -4 8 -7 0 -2
l4=been & d:ahead	0 0 -2 -4 10 0 -1
l4=been & d:gone	4 4 0 13 -19 0 0
l4=before	0 -1 2 8 -6 -1 0
l4=before & d:gone	0 0 0 11 -9 0 0
l4=begin	0 0 -4 2 -9 0 11
l4=begin & d:ahead	0 0 -4 -4 -3 0 11
l4=between	0 0 -2 10 -4 0 0
l4=between & d:gone	0 0 0 11 -10 0 0
l4=both & d:ahead	0 0 7 -14 7 0 -8
l4=busan	0 0 13 -1 0 -13 0
l4=busan & d:ahead	0 0 14 0 -4 -13 0
l4=but	7 0 7 0 -11 0 0
l4=by	-2 0 -14 4 18 0 -8
l4=by & d:ahead	0 0 -13 1 18 0 -8
l4=by & d:gone	-1 0 0 -4 10 0 0
l4=by & d:today	0 0 0 9 -8 0 0
l4=can	0 0 -10 0 17 -2 -2
l4=can & d:ahead	0 0 -10 0 17 -2 -2
l4=carry & d:ahead	0 0 4 0 -12 9 -3
l4=ceasefire	4 0 5 0 -10 -1 4
l4=charge	0 0 -9 -12 22 0 0
l4=charge & d:ahead	0 0 -8 0 11 0 0
l4=charge & d:gone	0 0 0 -10 11 0 0
l4=client	0 0 5 8 -13 0 0
l4=conference & d:today	0 0 0 8 -7 0 0
l4=control	0 0 15 0 -14 0 0
l4=control & d:ahead	0 0 15 0 -15 0 0
l4=country	0 0 -10 4 4 1 0
l4=country & d:ahead	0 0 -10 0 9 1 0
l4=date	0 0 -11 0 13 0 0
l4=date & d:ahead	0 0 -11 0 13 0 0
l4=doe	0 0 -10 0 11 -8 6
l4=doe & d:ahead	0 0 -9 0 10 -8 6
l4=down & d:ahead	0 0 -4 0 11 0 -5
l4=down & d:gone	0 0 0 11 -10 0 0
l4=due	-2 0 6 -2 7 -14 -5
l4=due & d:ahead	0 0 5 0 5 -14 -5
l4=duty	2 0 -4 -23 5 4 12
l4=duty & d:ahead	0 0 -3 -14 -1 4 12
l4=each & d:ahead	0 0 0 -7 14 0 -6
l4=each & d:gone	0 8 0 12 -19 0 0
l4=end	1 0 28 0 -22 -8 -6
l4=end & d:ahead	0 0 25 0 -16 -8 -5
l4=extend	0 0 12 -7 3 -10 0
l4=extend & d:ahead	0 0 9 0 0 -10 0
l4=extension	0 0 -13 0 0 13 0
l4=extension & d:ahead	0 0 -13 0 0 13 0
l4=first	-1 13 0 -3 -4 0 0
l4=first & d:gone	-1 13 0 -2 -9 0 0
l4=for & d:gone	5 0 4 -9 0 0 0
l4=force	0 0 9 -1 -3 0 0
l4=freeze	0 0 -10 9 -4 5 0
l4=freeze & d:ahead	0 0 -10 0 3 5 0
l4=from	0 0 -8 0 -7 -2 20
l4=from & d:ahead	0 0 -18 -12 4 -2 20
l4=from & d:gone	0 0 0 12 -10 0 0
l4=from & d:today	0 0 11 0 -8 0 0
l4=geneva & d:ahead	0 0 6 9 -14 0 0
l4=go	0 0 9 0 0 -6 -3
l4=go & d:ahead	0 0 9 1 -2 -5 -3
l4=good	8 0 3 13 -18 0 0
l4=good & d:gone	8 0 0 9 -14 0 0
l4=had	-2 0 0 -11 21 -1 -4
l4=had & d:ahead	0 0 0 0 6 0 -4
l4=had & d:gone	-2 0 0 -9 14 0 0
l4=hand	0 0 0 13 -12 0 0
l4=hand & d:gone	0 0 0 13 -13 0 0
l4=has	-2 0 14 -7 0 -4 -2
l4=has & d:ahead	0 0 17 0 -10 -3 -1
l4=has & d:gone	-1 0 -2 -3 11 0 0
l4=have	-5 0 12 -1 -2 0 -10
l4=have & d:ahead	0 0 13 -1 -6 0 -9
l4=have & d:gone	-4 0 0 -4 9 0 0
l4=hold	0 0 2 -10 5 0 1
l4=hold & d:gone	0 0 0 -8 10 0 0
l4=in	-4 2 0 0 8 -7 -11
l4=initialled	0 0 -2 -4 10 0 0
l4=is	9 0 -10 -14 1 2 8
l4=is & d:ahead	0 0 -6 0 -2 3 10
l4=is & d:gone	9 0 -2 -12 2 0 0
l4=it	5 7 8 0 -15 -1 2
l4=it & d:gone	7 7 -11 10 -13 0 0
l4=it'll	0 0 10 0 -4 -4 0
l4=it'll & d:ahead	0 0 10 0 -4 -4 0
l4=its	7 0 4 -7 -5 -10 10
l4=its & d:ahead	0 0 4 0 -5 -9 10
l4=its & d:gone	8 0 0 -17 6 0 0
l4=keep	0 0 -11 10 0 0 0
l4=keep & d:ahead	0 0 -11 0 11 0 0
l4=last	10 0 -8 -7 -2 11 -3
l4=last & d:ahead	0 0 -5 0 0 11 -3
l4=last & d:gone	11 0 0 -4 -5 0 0
l4=leader	0 0 0 9 -9 0 0
l4=look & d:ahead	0 0 -1 0 -6 9 0
l4=m	0 0 10 5 -17 0 1
l4=m & d:ahead	0 0 11 5 -18 0 1
l4=make	0 7 -4 -12 10 0 0
l4=make & d:gone	0 7 0 -11 4 0 0
l4=mr	0 0 -13 3 0 12 -1
l4=mr & d:ahead	0 0 -13 4 0 12 -1
l4=new	0 0 12 2 -26 0 15
l4=new & d:ahead	0 0 16 -9 -22 0 15
l4=new & d:gone	0 0 0 12 -12 0 0
l4=now	0 0 26 0 -6 -19 -1
l4=now & d:ahead	0 0 26 0 -8 -19 -1
l4=of	10 -10 12 1 -7 -12 -2
l4=of & d:ahead	0 0 16 8 -13 -11 -1
l4=of & d:gone	11 -8 -1 -9 7 0 0
l4=old	2 0 -7 0 11 -5 0
l4=old & d:ahead	0 0 -4 0 9 -5 0
l4=on	7 0 3 -22 -4 6 6
l4=on & d:ahead	0 0 0 -17 -4 7 6
l4=on & d:gone	8 0 10 -3 -9 0 0
l4=on & d:today	0 0 -3 -11 16 0 0
l4=once	0 0 6 0 1 -9 0
l4=once & d:ahead	0 0 7 0 0 -9 0
l4=one	-1 0 2 18 -15 0 -1
l4=one & d:gone	0 0 0 14 -11 0 0
l4=other	0 0 7 -6 -8 9 0
l4=other & d:ahead	0 0 7 0 -13 9 0
l4=otherwise	0 0 -10 0 12 0 0
l4=otherwise & d:ahead	0 0 -10 0 12 0 0
l4=our	-3 0 0 -12 12 -2 1
l4=out	9 0 -9 0 2 -3 0
l4=out & d:ahead	0 0 -9 0 13 -3 0
l4=out & d:gone	9 0 0 0 -10 0 0
l4=over	0 0 -1 -7 13 0 -4
l4=palm	-4 0 -5 0 13 0 0
l4=paper	0 0 6 -5 -7 6 0
l4=paper & d:ahead	0 0 6 0 -11 6 0
l4=pause	1 -3 4 8 -12 0 0
l4=pause & d:ahead	0 0 5 -9 0 0 0
l4=pause & d:gone	1 -3 0 15 -14 0 0
l4=present	0 0 4 4 -11 6 0
l4=present & d:ahead	0 0 5 0 -8 7 0
l4=put	0 0 -12 11 0 0 0
l4=put & d:ahead	0 0 -12 0 14 0 0
l4=put & d:gone	0 0 0 11 -10 0 0
l4=radio	0 0 0 9 -7 0 0
l4=radio & d:today	0 0 0 9 -7 0 0
l4=reach	0 0 5 -12 9 0 0
l4=reach & d:gone	0 0 0 -12 15 0 0
l4=remain	0 0 10 -4 0 -7 0
l4=remain & d:ahead	0 0 10 -3 -1 -7 0
l4=rice	0 0 1 0 5 -9 0
l4=rise	0 0 -1 -1 -3 0 9
l4=rise & d:ahead	0 0 -1 0 -5 0 9
l4=rule	0 0 13 -2 -6 -6 0
l4=rule & d:ahead	0 0 13 0 -10 -6 0
l4=run	0 0 -14 4 4 3 1
l4=run & d:ahead	0 -3 -13 0 7 4 2
l4=saint	0 0 0 -12 12 0 0
l4=say	0 0 12 0 -16 8 0
l4=say & d:ahead	0 0 12 0 -18 9 0
l4=second & d:ahead	0 0 -10 0 5 -1 7
l4=set	0 0 5 6 -10 0 0
l4=shall	0 0 -12 6 0 9 -4
l4=shall & d:ahead	0 0 -11 6 0 10 -4
l4=should	0 0 8 0 -15 7 0
l4=should & d:ahead	0 0 8 0 -16 7 0
l4=sign	0 0 -9 11 -4 0 0
l4=sign & d:ahead	0 0 -7 10 -2 0 0
l4=since	0 0 8 14 -12 -6 0
l4=since & d:ahead	0 0 8 0 -1 -5 0
l4=since & d:gone	0 0 0 12 -8 0 0
l4=sit	0 0 -2 -2 10 0 0
l4=spring	0 0 -13 0 4 9 0
l4=standstill	0 -3 -9 -2 12 3 0
l4=start	0 0 -7 12 -1 0 -1
l4=start & d:ahead	0 0 -7 10 0 0 -1
l4=stop	0 0 2 7 -12 4 0
l4=stop & d:gone	0 0 0 7 -6 0 0
l4=surcharge	0 0 -4 12 -7 0 0
l4=surcharge & d:gone	0 0 0 13 -12 0 0
l4=suspension	0 -5 -3 18 -19 11 0
l4=suspension & d:ahead	0 0 -7 0 -3 11 0
l4=suspension & d:gone	0 -5 3 19 -17 0 0
l4=take	0 0 -10 4 2 8 -8
l4=take & d:ahead	0 0 -10 8 0 8 -8
l4=tariff	0 0 17 -1 0 -13 -2
l4=tariff & d:ahead	0 0 19 -1 -5 -12 -1
l4=that	1 5 -10 8 2 -5 -8
l4=the	-13 -3 -14 -3 10 20 -8
l4=the & d:ahead	-1 0 -12 0 0 23 -6
l4=the & d:gone	-9 -1 0 -1 10 -3 -1
l4=the & d:today	0 0 0 -4 7 0 0
l4=their	0 0 6 -14 1 1 0
l4=their & d:ahead	0 0 10 0 -14 1 0
l4=their & d:gone	0 0 0 -10 15 0 0
l4=then & d:ahead	0 0 4 0 -11 0 7
l4=they	0 0 0 4 7 -20 1
l4=they & d:ahead	0 0 0 -6 16 -20 2
l4=they & d:gone	0 0 0 10 -9 0 0
l4=to	8 -3 -6 10 1 -3 -8
l4=to & d:ahead	-1 0 -9 1 12 0 -7
l4=to & d:gone	10 -2 -5 1 -2 -2 0
l4=to & d:today	0 0 8 11 -17 0 0
l4=truce	-22 7 0 4 -9 11 3
l4=truce & d:ahead	0 0 3 8 -26 12 5
l4=truce & d:gone	-20 8 -9 2 7 -1 0
l4=two & d:gone	2 3 -1 3 -7 0 0
l4=until	0 0 15 -2 -3 -7 -4
l4=until & d:ahead	0 0 15 -1 -4 -7 -4
l4=us	5 0 -9 6 -6 2 0
l4=us & d:gone	6 0 0 6 -12 0 0
l4=we & d:ahead	0 0 5 0 -12 0 5
l4=were	-2 0 -11 1 16 0 -6
l4=were & d:ahead	0 0 -11 0 19 0 -6
l4=what	-1 0 -4 -9 17 5 -9
l4=where	0 0 0 -6 12 -1 0
l4=which	-3 6 1 0 0 -12 0
l4=which & d:ahead	0 0 3 13 -6 -12 0
l4=winter	0 0 -5 0 10 -5 0
l4=winter & d:ahead	0 0 -5 0 10 -5 0
l4=with	0 -2 30 6 -18 -11 -7
l4=with & d:ahead	0 0 32 -7 -13 -10 -7
l4=with & d:gone	0 -1 0 13 -10 0 0
l4=would	-9 0 10 -1 -15 12 0
l4=would & d:ahead	0 0 4 -8 -15 16 0
l4=would & d:gone	-8 0 -1 4 10 -7 0
l4=would & d:today	0 0 14 0 -13 0 0
l4=you & d:ahead	0 0 8 0 -9 0 0
l4=your	0 0 -6 0 10 -3 0
l4=your & d:ahead	0 0 -6 0 10 -3 0
l4=—	0 0 -16 11 0 9 -1
l4=— & d:ahead	0 0 -15 1 6 9 -1
l=, a	0 0 -6 0 9 0 0
l=, begin	0 0 0 14 -12 0 -1
l=, end	0 0 0 0 -8 10 0
l=, from	0 4 3 -15 0 -2 4
l=, from & d:gone	0 7 0 -9 2 0 -2
l=, in	0 0 0 9 -7 0 0
l=, in & d:gone	0 0 0 9 -8 0 0
l=, on	4 -1 4 4 -12 -2 8
l=, on & d:ahead	0 0 5 -11 -6 -1 9
l=, say	6 0 0 0 -15 10 0
l=, since	0 0 0 -5 8 0 0
l=, the	0 0 1 17 -20 -7 8
l=, the & d:today	0 0 0 15 -14 0 0
l=, thursday	0 0 -2 -6 11 0 0
l=, thursday & d:today	0 0 -2 -6 11 0 0
l=, till	0 0 4 0 -13 8 0
l=, till & d:ahead	0 0 5 0 -14 8 0
l=, to & d:ahead	0 0 -3 0 11 -1 -4
l=: from	0 0 -1 -13 14 0 1
l=: from & d:ahead	0 0 -1 -11 11 0 1
l=: on & d:ahead	0 0 -5 10 -10 0 8
l=: since	0 0 -1 10 -6 0 0
l=: since & d:gone	0 0 0 13 -12 0 0
l=: to	0 0 6 0 1 -9 0
l=: to & d:ahead	0 0 8 0 0 -8 0
l=: until	0 0 12 0 -8 -2 0
l=: until & d:ahead	0 0 12 0 -10 -2 0
l=<begin> <begin>	-1 5 -2 -3 8 0 -4
l=<begin> <begin> & d:ahead	0 -1 -3 -11 6 3 0
l=<begin> <begin> & d:gone	0 9 0 -2 0 -1 -1
l=<begin> after	0 0 7 0 -9 3 0
l=<begin> after & d:ahead	0 0 8 0 -10 3 0
l=<begin> and	0 0 -7 0 10 0 0
l=<begin> between	0 0 0 -3 -6 0 10
l=<begin> by & d:ahead	0 0 -6 0 11 0 0
l=<begin> from & d:gone	0 3 0 -10 9 0 -1
l=<begin> monday	0 0 0 8 -5 0 0
l=<begin> monday & d:today	0 0 0 8 -5 0 0
l=<begin> on	7 -3 14 -6 -3 -10 -8
l=<begin> on & d:ahead	0 0 16 0 -7 -9 -6
l=<begin> on & d:gone	8 -2 -2 -5 2 0 0
l=<begin> since & d:gone	-10 -3 0 3 2 0 0
l=<begin> the & d:today	0 0 -5 -15 20 0 0
l=<begin> until	1 0 -12 0 3 3 5
l=<begin> until & d:ahead	0 0 -11 -1 6 4 5
l=<day-ahead> to	0 0 4 -4 -10 7 -3
l=<day-ahead> to & d:ahead	0 0 5 0 -16 8 -2
l=<day-gone> ,	0 0 -18 0 9 12 0
l=<day-gone> , & d:ahead	0 0 -17 0 4 12 0
l=<day-gone> to	9 0 0 0 -4 0 0
l=<day-gone> to & d:gone	10 0 0 0 -8 0 0
l=<level> (	3 0 6 0 -9 0 0
l=<level> from	0 0 -8 -4 12 -5 3
l=<level> from & d:ahead	0 0 -6 -3 9 -4 3
l=<level> on	0 0 -14 2 5 -6 5
l=<level> on & d:ahead	0 0 -13 4 2 -6 5
l=<level> on & d:gone	0 0 0 -13 15 0 0
l=<level> until	-4 0 10 0 -7 0 0
l=<month-gone> to & d:gone	0 0 0 9 -8 0 0
l=<name> , & d:today	0 0 8 -4 -3 0 0
l=<name> from	4 0 -4 11 0 0 -21
l=<name> from & d:ahead	0 0 -3 8 6 0 -20
l=<name> from & d:gone	0 0 0 -9 10 0 0
l=<name> from & d:today	4 0 0 10 -15 0 0
l=<name> on	-3 8 -17 -10 9 0 7
l=<name> on & d:ahead	0 0 -13 0 4 0 7
l=<number> ,	0 0 10 -2 -4 0 0
l=<number> of	0 0 0 -6 8 0 0
l=<number> on	0 0 -9 3 0 -1 5
l=<number> since	0 0 0 -8 10 0 0
l=<number> until	0 0 16 0 -14 0 0
l=<number> until & d:ahead	0 0 16 0 -15 0 0
l=<organisation> meet	0 0 11 0 -10 0 0
l=<person> on	0 0 -2 -4 14 0 0
l=<points> on & d:ahead	0 0 -7 0 10 0 0
l=<seat> ,	-1 0 -16 0 16 0 -1
l=<seat> , & d:ahead	0 0 -9 0 13 0 0
l=<seat> on	0 0 -1 1 8 0 -5
l=<seat> on & d:ahead	0 0 0 0 10 0 -5
l=<span> from	0 4 -27 3 -2 -4 12
l=<span> from & d:ahead	0 -4 -23 7 -3 -4 15
l=<span> from & d:gone	0 9 -3 -7 3 0 -2
l=<span> on	0 0 -12 0 11 0 0
l=<span> on & d:ahead	0 0 -11 0 14 0 0
l=<span> to	0 0 10 -4 -1 -3 0
l=<span> to & d:ahead	0 0 10 0 -9 -2 0
l=again on	0 0 -14 -1 0 5 8
l=again on & d:ahead	0 0 -14 0 0 5 8
l=agree in	0 -9 0 12 -6 0 0
l=agree in & d:gone	0 -9 0 12 -6 0 0
l=agreement by	0 0 5 0 -9 3 0
l=agreement by & d:ahead	0 0 5 0 -9 3 0
l=and from	0 0 -4 -10 -2 0 15
l=and from & d:ahead	0 0 -4 -6 -6 0 15
l=arrangement of	0 0 -1 9 -2 -2 0
l=arrangement of & d:ahead	0 0 0 -3 11 -1 0
l=arrangement of & d:gone	0 0 0 12 -10 0 0
l=as of	0 0 -14 9 -9 -4 11
l=as of & d:ahead	0 0 -9 9 -11 -3 12
l=at the	4 0 -10 -9 23 -10 0
l=at the & d:ahead	0 0 -9 0 20 -10 0
l=away on & d:ahead	0 0 8 0 -12 0 6
l=back to	0 0 -10 0 16 -2 0
l=back to & d:ahead	0 0 -10 0 14 -2 0
l=before the	0 0 0 -2 12 -13 -1
l=before the & d:ahead	0 0 0 0 11 -13 -1
l=begin on	-8 6 -12 -3 6 -7 7
l=begin on & d:ahead	0 -2 -12 0 8 -6 4
l=begin on & d:gone	-6 8 0 -4 0 0 6
l=briefing ,	0 0 7 0 -9 0 0
l=briefing , & d:today	0 0 7 0 -9 0 0
l=bulletin ,	11 0 0 -4 -6 0 0
l=bulletin , & d:today	11 0 0 -4 -6 0 0
l=busan ,	0 0 -2 8 -5 0 0
l=busan on	0 0 -8 0 9 0 0
l=busan on & d:ahead	0 0 -8 0 10 0 0
l=busan on & d:gone	0 0 0 -13 14 0 0
l=by telephone	0 0 9 0 -7 0 0
l=by telephone & d:today	0 0 9 0 -8 0 0
l=by the	0 0 -11 -3 24 -11 0
l=by the & d:ahead	0 0 -10 0 22 -10 0
l=by video	0 0 0 8 -7 0 0
l=case on	0 0 10 0 -10 0 0
l=case on & d:ahead	0 0 10 0 -10 0 0
l=cease on	0 0 -2 0 -7 11 0
l=cease on & d:ahead	0 0 -2 0 -8 11 0
l=column ,	0 0 12 0 -11 0 0
l=column , & d:today	0 0 12 0 -11 0 0
l=counted from & d:ahead	0 0 7 10 -14 0 -4
l=date : & d:today	0 0 -10 -1 14 0 0
l=date from & d:ahead	0 0 -7 -2 15 0 -2
l=date from & d:gone	0 0 0 11 -9 0 0
l=date is	0 0 9 0 -11 5 0
l=date is & d:ahead	0 0 9 0 -14 6 0
l=day ,	0 0 6 0 -11 8 -2
l=day , & d:ahead	0 0 6 0 -11 8 -2
l=declare on	0 0 -3 16 -10 0 0
l=declare on & d:ahead	0 0 -3 10 -5 0 0
l=decree on	0 0 0 10 -10 0 0
l=decree on & d:ahead	0 0 0 11 -11 0 0
l=due on	0 0 0 0 -5 9 0
l=due on & d:ahead	0 0 0 0 -5 9 0
l=effect since	9 0 0 -8 0 0 0
l=effect since & d:gone	9 0 0 -8 0 0 0
l=end :	0 0 8 0 -12 1 0
l=end : & d:ahead	0 0 6 0 -12 1 0
l=end in	-5 -5 -4 4 10 0 0
l=end on & d:ahead	-4 0 4 -4 -3 9 -7
l=end on & d:today	0 0 -5 0 9 0 0
l=enter before & d:ahead	0 0 -3 -5 14 0 -3
l=extend to & d:ahead	0 0 -3 0 -6 9 0
l=extend until	0 0 -2 0 10 -8 0
l=extend until & d:ahead	0 0 -2 0 10 -8 0
l=force since	-4 -1 -5 0 7 0 0
l=force since & d:ahead	0 0 -4 -8 13 0 0
l=friday ,	0 0 -11 -1 9 -1 5
l=from the	0 0 -17 5 0 -11 10
l=from the & d:ahead	0 0 -17 -11 12 -10 12
l=from the & d:gone	0 0 0 13 -11 0 -1
l=go on	10 0 14 -3 -17 0 0
l=go on & d:ahead	0 0 11 0 -8 0 0
l=go on & d:gone	10 0 0 -2 -7 0 0
l=good from	0 0 -3 0 9 0 -1
l=good from & d:ahead	0 0 -3 0 9 0 -1
l=good until	0 0 8 0 0 -6 0
l=good until & d:ahead	0 0 10 0 -4 -6 0
l=in on & d:ahead	0 0 0 12 -10 0 -6
l=is the	0 0 2 0 -14 0 11
l=is the & d:ahead	0 0 2 0 -15 0 11
l=it until	0 0 -17 0 9 6 0
l=it until & d:ahead	0 0 -17 0 9 6 0
l=lower on	0 0 0 4 -12 0 8
l=midnight on	9 0 0 -10 -4 -6 5
l=midnight on & d:gone	10 0 0 -5 -4 0 0
l=monday ,	6 0 -12 2 -4 -1 9
l=monday , & d:ahead	0 0 -6 -2 -1 0 10
l=monday , & d:gone	7 0 0 8 -13 0 0
l=monday , & d:today	0 0 -6 -2 10 0 0
l=network on	0 0 10 0 -10 0 0
l=network on & d:ahead	0 0 10 0 -10 0 0
l=on <day-gone>	0 0 -3 -3 9 0 0
l=on <day-gone> & d:today	0 0 -3 -3 9 0 0
l=on the	0 0 -2 11 1 -11 0
l=on the & d:ahead	0 0 0 -9 14 -10 0
l=on the & d:gone	1 0 -1 8 -5 0 0
l=or after	0 0 -6 0 10 0 0
l=or after & d:ahead	0 0 -6 0 9 0 0
l=out on	9 -1 2 -9 -3 5 -5
l=out on & d:gone	11 0 -2 -7 -1 0 0
l=pause of	0 0 0 11 -8 0 0
l=pause of & d:gone	0 0 0 11 -10 0 0
l=prolonged to	0 0 10 0 -3 -6 0
l=run out & d:gone	9 0 0 0 -6 0 0
l=run since	-1 0 -8 9 0 0 0
l=run since & d:gone	-1 0 0 10 -7 0 0
l=run to	0 0 -6 -1 11 -1 0
l=run until & d:ahead	0 0 6 0 -12 3 0
l=run until & d:gone	0 0 -3 -3 13 0 0
l=since the & d:ahead	0 0 -7 0 13 -1 0
l=so on	0 0 -4 0 11 0 0
l=so on & d:ahead	0 0 -4 0 9 0 0
l=so since	0 0 0 -11 13 0 0
l=so since & d:gone	0 0 0 -11 12 0 0
l=standstill of & d:gone	0 7 0 6 -15 0 0
l=start on	0 0 -10 0 5 -1 1
l=start on & d:ahead	0 0 -10 0 6 -1 1
l=suspend from	0 0 -3 0 -8 0 9
l=suspend from & d:ahead	0 0 -2 8 -19 0 10
l=suspend since	0 0 2 12 -13 0 0
l=suspend since & d:gone	0 0 0 12 -11 0 0
l=suspend until & d:gone	0 0 -2 -3 9 0 0
l=take effect	-2 0 -3 12 -2 0 -5
l=take effect & d:ahead	0 0 -1 9 -1 0 -5
l=thread ,	0 0 13 0 -13 0 0
l=thread , & d:today	0 0 13 0 -13 0 0
l=through the	0 0 3 0 -12 8 0
l=through the & d:ahead	0 0 3 0 -13 8 0
l=thursday ,	0 0 16 -10 -6 0 -1
l=thursday , & d:ahead	0 0 9 0 -5 0 -1
l=till the	0 0 -4 0 -7 14 0
l=till the & d:ahead	0 0 -4 0 -9 14 0
l=to the	-1 0 5 -16 -11 15 -6
l=to the & d:ahead	0 0 8 0 -25 18 -5
l=to the & d:gone	0 0 0 -9 20 -4 0
l=treaty by	0 0 8 0 -15 6 0
l=treaty by & d:ahead	0 0 8 0 -16 6 0
l=truce end	5 0 8 0 -9 0 0
l=truce from	0 3 7 -9 2 0 -8
l=truce from & d:ahead	0 0 8 -9 6 0 -8
l=truce of	-7 5 -11 9 -4 -1 6
l=truce of & d:ahead	0 0 -10 -5 10 0 6
l=truce of & d:gone	-6 6 0 12 -13 0 0
l=truce to & d:gone	0 0 0 -3 9 0 0
l=tuesday ,	0 0 13 -15 -1 0 -2
l=tuesday , & d:today	0 0 6 -9 0 0 0
l=until the	9 0 -1 -10 -1 6 -7
l=until the & d:ahead	0 0 0 -5 -3 8 -6
l=until the & d:gone	11 0 -1 -4 2 -5 0
l=up in	0 0 0 8 -8 0 0
l=up in & d:gone	0 0 0 8 -8 0 0
l=up on & d:ahead	0 0 7 0 -11 5 0
l=wait until	0 0 -3 0 10 -3 0
l=wait until & d:ahead	0 0 -3 0 9 -3 0
l=wednesday , & d:ahead	0 0 -15 7 1 0 0
l=week ,	0 0 10 0 -6 0 0
l=week , & d:ahead	0 0 10 0 -7 0 0
lead="	-1 0 -6 10 -1 -3 1
lead=" & d:ahead	0 0 -12 0 14 -2 1
lead=" & d:gone	0 0 0 15 -12 0 0
lead=" & d:today	0 0 9 -5 -3 0 0
lead=( & d:ahead	0 0 -8 -1 11 2 -4
lead=)	0 0 -13 9 0 0 5
lead=) & d:ahead	0 0 -12 2 1 0 6
lead=) & d:gone	0 0 0 10 -6 0 0
lead=,	1 5 -4 -1 10 -6 0
lead=, & d:ahead	-13 -15 -1 -11 5 3 5
lead=, & d:gone	9 16 -7 -7 7 -24 -1
lead=, & d:today	-1 -4 0 14 -1 -12 -10
lead=-	-7 0 0 -12 5 9 -3
lead=- & d:gone	-4 0 0 -2 10 0 0
lead=1	0 0 -19 10 0 -2 11
lead=1 & d:ahead	0 0 -10 -1 1 -1 11
lead=1 & d:today	0 0 -11 8 0 0 0
lead=10	8 0 13 2 -24 4 0
lead=10 & d:ahead	0 0 10 0 -13 4 0
lead=11	0 0 11 6 -12 -1 0
lead=11 & d:ahead	0 0 13 0 -9 -1 0
lead=11 & d:gone	0 0 0 10 -9 0 0
lead=13	9 -4 5 -3 -18 10 0
lead=13 & d:today	0 0 10 -1 -8 0 0
lead=14	0 0 -6 10 0 -1 0
lead=14 & d:ahead	0 0 -7 0 10 0 0
lead=14 & d:today	0 0 0 13 -10 0 0
lead=15	0 8 0 1 -9 0 0
lead=15 & d:gone	0 8 0 3 -12 0 0
lead=17	0 -1 0 -7 13 0 0
lead=18	0 0 11 10 -19 0 0
lead=18 & d:today	0 0 0 11 -9 0 0
lead=20	0 0 -7 -3 14 0 0
lead=28	0 0 -6 -5 14 0 0
lead=29	0 0 0 -5 10 0 0
lead=30	0 0 -4 -9 0 7 1
lead=30 & d:ahead	0 0 -18 0 7 8 2
lead=30 & d:today	0 0 13 -1 -10 0 0
lead=31	-4 0 18 -8 -17 9 -2
lead=31 & d:ahead	0 0 15 0 -22 10 -2
lead=4	0 0 -3 -6 14 0 0
lead=5 & d:gone	0 -1 0 9 -6 0 0
lead=8	0 -2 -10 5 3 -1 0
lead=8 & d:ahead	0 0 -7 0 11 -1 0
lead=8 & d:gone	-2 -2 0 9 -3 0 0
lead=9	-1 6 -16 -8 0 5 12
lead=9 & d:ahead	0 0 -15 0 -1 5 12
lead=:	-6 -1 1 3 6 -11 -6
lead=: & d:gone	-7 0 -1 -6 16 0 -3
lead=: & d:today	1 0 0 12 -11 0 0
lead=;	-15 -2 -6 1 11 -1 4
lead=; & d:gone	-13 -1 -3 0 13 0 0
lead=a	-5 -5 2 5 2 -11 0
lead=a & d:ahead	0 0 4 8 -3 -10 0
lead=all	0 0 5 0 -10 0 6
lead=and	-3 -1 7 -9 6 -1 -8
lead=and & d:ahead	0 0 9 -2 -3 0 -7
lead=and & d:gone	0 0 -9 -5 18 0 0
lead=april	0 0 -8 -8 19 0 0
lead=april & d:ahead	0 0 -8 0 10 0 0
lead=as & d:ahead	0 0 7 4 -18 0 6
lead=as & d:today	0 0 -2 -11 17 0 0
lead=ask	0 0 4 0 -9 4 0
lead=august	0 8 -8 -7 12 -5 -3
lead=august & d:ahead	0 0 -7 0 15 -5 -3
lead=because	1 4 0 0 -9 6 0
lead=because & d:gone	4 4 0 1 -9 0 0
lead=before	-2 -3 2 11 0 -9 -12
lead=before & d:ahead	0 0 -3 4 11 -8 -11
lead=beijing & d:ahead	0 0 2 8 -10 0 0
lead=between	0 0 4 0 -17 3 5
lead=between & d:ahead	0 0 5 0 -16 3 5
lead=both	-2 0 5 5 4 -4 -14
lead=both & d:ahead	0 0 6 -6 13 -3 -14
lead=both & d:gone	-1 0 0 11 -7 0 0
lead=but & d:ahead	0 0 -7 0 8 0 -1
lead=by	0 0 -17 -4 15 9 -3
lead=by & d:ahead	0 0 -19 -2 15 10 -2
lead=by & d:gone	0 0 0 -11 13 0 0
lead=canada	0 0 0 -3 -4 -1 9
lead=canada & d:ahead	0 0 1 0 -10 -1 10
lead=chile	0 0 0 -7 10 0 0
lead=china	0 0 8 -9 0 0 -1
lead=china & d:ahead	0 0 11 0 -10 1 0
lead=china & d:gone	0 0 0 -5 9 0 0
lead=denmark	0 0 -8 0 9 2 0
lead=denmark & d:ahead	0 0 -8 0 7 2 0
lead=exclusions	0 0 -11 0 4 6 0
lead=exclusions & d:ahead	0 0 -11 0 4 7 0
lead=for	0 0 8 -11 3 -3 0
lead=for & d:ahead	0 0 9 0 -9 -3 0
lead=for & d:gone	0 0 0 -13 16 0 0
lead=friday & d:ahead	0 0 13 0 -12 0 0
lead=friday & d:gone	-3 0 0 -2 9 0 0
lead=from	-3 13 -16 0 4 0 -2
lead=from & d:ahead	0 0 -14 3 5 0 -1
lead=from & d:gone	0 15 0 -11 1 0 -2
lead=goods	7 0 -17 -8 7 0 3
lead=goods & d:ahead	0 0 -15 2 2 0 4
lead=goods & d:gone	7 0 0 -14 3 0 0
lead=had	-5 0 -2 9 -1 0 0
lead=he	0 0 -2 -5 18 -6 0
lead=he & d:ahead	0 0 -1 0 10 -6 0
lead=i	0 0 5 -6 6 -10 0
lead=i & d:ahead	0 0 6 0 0 -10 0
lead=if	-6 -1 4 -5 -7 14 -3
lead=if & d:ahead	0 0 3 -13 -9 15 -2
lead=if & d:gone	-4 0 -1 0 9 0 0
lead=in	0 3 6 -1 -10 6 3
lead=in & d:ahead	0 0 7 0 -19 7 4
lead=india	0 0 0 -13 14 0 -3
lead=india & d:ahead	0 0 -3 -4 14 0 -3
lead=inflation	0 0 -4 0 8 0 0
lead=it	14 -3 -3 -1 0 2 -8
lead=it & d:gone	14 0 -21 12 -8 -10 -9
lead=it & d:today	3 0 -4 -17 15 0 0
lead=its	1 -1 12 3 -5 -4 -5
lead=its & d:ahead	0 0 13 -6 0 -4 -5
lead=january	0 0 7 0 -12 6 0
lead=january & d:ahead	0 0 8 0 -14 6 0
lead=japan	0 0 13 -1 -9 0 0
lead=japan & d:ahead	0 0 13 0 -11 0 0
lead=july	0 0 -7 -1 14 0 0
lead=july & d:ahead	0 0 -6 0 9 0 0
lead=june	0 0 -13 0 10 4 0
lead=june & d:ahead	0 0 -13 0 8 4 0
lead=korea	0 0 -7 -6 12 5 -1
lead=last	0 0 12 -6 0 -3 0
lead=last & d:ahead	0 0 8 0 -2 -3 0
lead=march	0 0 -7 0 12 0 0
lead=march & d:ahead	0 0 -7 0 9 0 0
lead=may	0 0 -10 2 6 -2 0
lead=minister	0 0 6 7 -11 0 0
lead=monday & d:today	0 0 -5 8 -2 0 0
lead=negotiators	0 0 0 -10 10 0 0
lead=negotiators & d:gone	0 0 0 -9 9 0 0
lead=no	10 0 1 -12 0 0 0
lead=no & d:gone	11 0 0 -11 0 0 0
lead=nov	0 0 15 0 -8 0 0
lead=november	0 0 18 26 -35 -4 0
lead=november & d:ahead	0 0 22 0 -19 -4 0
lead=november & d:gone	0 0 0 26 -25 0 0
lead=october	0 0 0 -3 9 0 0
lead=on	6 -5 4 -3 3 -7 -14
lead=on & d:ahead	0 0 10 -3 0 -5 -12
lead=on & d:gone	7 -3 -5 -9 8 0 0
lead=on & d:today	0 0 -3 11 -5 0 0
lead=one	0 0 0 -6 10 0 0
lead=orders	0 0 0 -9 12 0 0
lead=our	0 0 0 -5 4 -9 6
lead=our & d:ahead	0 0 2 0 -1 -8 7
lead=port	0 0 -1 -1 9 -4 0
lead=president	0 0 0 -9 9 0 -2
lead=saturday	0 0 -4 -2 10 0 0
lead=september	12 -1 -13 -12 9 -1 0
lead=september & d:gone	12 -1 0 -7 -5 0 0
lead=she	0 0 -6 0 9 0 0
lead=since	-3 -5 -5 7 1 -4 -3
lead=since & d:ahead	0 0 -1 -8 16 -2 0
lead=since & d:gone	-12 -4 -1 11 -3 0 0
lead=so	0 0 9 6 -2 -1 -14
lead=so & d:ahead	0 0 11 10 -9 -1 -14
lead=so & d:gone	0 0 0 -4 9 0 0
lead=sunday & d:gone	-2 0 0 -2 10 0 0
lead=that & d:ahead	-3 -2 2 -12 -3 6 3
lead=that & d:gone	2 -5 -20 3 8 -13 -2
lead=the & d:ahead	-11 -12 8 -14 2 -2 4
lead=the & d:gone	-3 9 -26 6 4 -10 -9
lead=the & d:today	-2 0 -20 0 19 0 0
lead=their	0 0 1 7 4 -12 -6
lead=their & d:ahead	0 0 3 13 -2 -12 -5
lead=then	0 0 -13 -2 18 1 -2
lead=then & d:ahead	0 0 -13 0 13 1 -2
lead=they & d:gone	1 6 0 11 -17 0 0
lead=they'll	0 0 -12 0 -1 9 3
lead=they'll & d:ahead	0 0 -12 0 -1 9 3
lead=this	0 0 0 13 -5 -5 0
lead=this & d:today	0 0 -2 11 -8 0 0
lead=thursday	0 0 20 -3 -13 0 0
lead=thursday & d:ahead	0 0 21 0 -18 0 0
lead=to	0 0 7 5 -14 1 0
lead=to & d:ahead	0 0 7 0 -9 1 0
lead=tomorrow	0 0 -11 6 4 0 -1
lead=tomorrow & d:ahead	0 0 -11 6 4 0 -1
lead=trade	0 0 -4 -3 11 0 0
lead=treasury	0 0 -8 -3 10 3 0
lead=truce	0 0 7 11 -14 -2 0
lead=truce & d:gone	0 0 0 13 -13 0 0
lead=trump	0 0 10 -4 1 -6 -3
lead=trump & d:ahead	0 0 11 0 0 -6 -3
lead=tuesday	0 0 -8 -5 19 0 0
lead=turkey	0 0 2 -2 -10 7 2
lead=turkey & d:ahead	0 0 2 -1 -11 7 2
lead=twenty	0 0 -10 0 5 6 0
lead=twenty & d:ahead	0 0 -10 0 4 6 0
lead=two & d:ahead	0 0 2 0 -10 7 0
lead=under	0 0 -10 0 4 0 7
lead=under & d:ahead	0 0 -9 5 -1 0 8
lead=until	-4 0 12 12 -12 -10 5
lead=until & d:ahead	0 0 10 5 -10 -9 6
lead=us & d:ahead	0 0 -1 -1 10 -2 0
lead=where	0 0 0 -8 16 -2 0
lead=where & d:ahead	0 0 -4 0 11 -2 0
lead=which & d:gone	0 12 -12 1 -3 0 0
lead=which & d:today	0 0 2 -10 6 0 0
lead=who	0 0 -12 6 3 0 0
lead=who & d:ahead	0 0 -10 -3 18 0 0
lead=who & d:gone	0 0 0 9 -7 0 0
lead=with	-1 0 4 0 -8 7 0
lead=with & d:ahead	0 0 4 -6 -9 7 0
lead=without	0 0 5 -4 -9 -3 10
lead=without & d:ahead	0 0 5 -2 -11 -3 10
lead=— & d:ahead	0 0 9 4 -17 0 4
lead=— & d:today	-1 0 -6 -5 14 0 0
lead=•	0 0 -2 0 13 -2 -7
lead=• & d:ahead	0 0 -1 2 10 -2 -7
lll=, <level> from	0 0 0 -9 3 0 1
lll=, and from	0 0 -3 0 10 0 -1
lll=, and from & d:ahead	0 0 -3 0 9 0 -1
lll=, and on & d:ahead	0 0 7 0 -5 0 0
lll=, begin on	0 3 -4 0 -11 0 14
lll=, begin on & d:ahead	0 0 -4 3 -12 0 14
lll=, expire on	-1 0 -6 0 11 0 0
lll=, run until	0 0 -16 0 18 0 0
lll=, run until & d:ahead	0 0 -16 0 17 0 0
lll=, to the	0 0 14 -3 -11 1 0
lll=, to the & d:ahead	0 0 17 0 -18 1 0
lll=, tuesday ,	0 0 -8 -3 13 0 0
lll=, tuesday , & d:today	0 0 -8 -3 13 0 0
lll=: <level> from	0 0 0 11 -3 0 -8
lll=: <level> from & d:ahead	0 0 0 12 -5 0 -8
lll=: <number> on	0 0 0 2 -11 0 9
lll=: <number> on & d:ahead	0 0 0 5 -15 0 9
lll=<begin> <begin> <begin>	-1 5 -2 -3 8 0 -4
lll=<begin> <begin> <begin> & d:ahead	0 -1 -3 -11 6 3 0
lll=<begin> <begin> <begin> & d:gone	0 9 0 -2 0 -1 -1
lll=<begin> <begin> after	0 0 7 0 -9 3 0
lll=<begin> <begin> after & d:ahead	0 0 8 0 -10 3 0
lll=<begin> <begin> and	0 0 -7 0 10 0 0
lll=<begin> <begin> between	0 0 0 -3 -6 0 10
lll=<begin> <begin> by & d:ahead	0 0 -6 0 11 0 0
lll=<begin> <begin> from & d:gone	0 3 0 -10 9 0 -1
lll=<begin> <begin> monday	0 0 0 8 -5 0 0
lll=<begin> <begin> monday & d:today	0 0 0 8 -5 0 0
lll=<begin> <begin> on	7 -3 14 -6 -3 -10 -8
lll=<begin> <begin> on & d:ahead	0 0 16 0 -7 -9 -6
lll=<begin> <begin> on & d:gone	8 -2 -2 -5 2 0 0
lll=<begin> <begin> since & d:gone	-10 -3 0 3 2 0 0
lll=<begin> <begin> the & d:today	0 0 -5 -15 20 0 0
lll=<begin> <begin> until	1 0 -12 0 3 3 5
lll=<begin> <begin> until & d:ahead	0 0 -11 -1 6 4 5
lll=<begin> as of & d:ahead	0 0 0 6 -14 0 8
lll=<begin> as of & d:today	0 0 0 -9 11 0 0
lll=<begin> busan ,	0 0 -2 9 -5 0 0
lll=<begin> date :	0 0 -7 -1 10 0 0
lll=<begin> date : & d:today	0 0 -7 -1 10 0 0
lll=<begin> from the	0 0 0 0 -7 0 10
lll=<begin> from the & d:ahead	0 0 0 -1 -6 0 10
lll=<begin> monday ,	0 0 -3 -1 10 0 0
lll=<begin> monday , & d:today	0 0 -2 -5 9 0 0
lll=<begin> on the	0 0 9 0 -2 -2 0
lll=<begin> on the & d:ahead	0 0 9 0 -4 -2 0
lll=<begin> since the	0 0 0 10 -7 0 0
lll=<begin> since the & d:gone	0 0 0 11 -10 0 0
lll=<begin> tuesday ,	0 0 10 0 -7 0 0
lll=<begin> tuesday , & d:today	0 0 13 0 -11 0 0
lll=<begin> until the	0 0 0 10 0 -8 0
lll=<begin> until the & d:gone	0 0 0 10 -9 0 0
lll=<day-ahead> , a	0 0 -6 0 9 0 0
lll=<day-ahead> , on	0 0 9 0 -10 0 2
lll=<day-ahead> , on & d:ahead	0 0 9 0 -12 0 3
lll=<day-gone> end on	14 0 0 0 -10 0 0
lll=<day-gone> end on & d:gone	14 0 0 0 -13 0 0
lll=<level> , from	0 0 0 -7 10 0 -1
lll=<level> , until	0 0 8 0 -3 -5 0
lll=<level> , until & d:ahead	0 0 8 0 -3 -5 0
lll=<level> as of	0 0 -3 -17 7 0 8
lll=<month-gone> expire on & d:ahead	0 0 -8 0 10 0 0
lll=<name> , on	0 0 -10 0 14 0 0
lll=<name> , on & d:ahead	0 0 -10 0 11 0 0
lll=<name> expire on	0 0 11 0 -10 0 0
lll=<name> expire on & d:ahead	0 0 11 0 -11 0 0
lll=<name> has until	0 0 -15 0 15 0 0
lll=<name> has until & d:ahead	0 0 -15 0 15 0 0
lll=<number> , from	0 0 0 10 -3 0 -5
lll=<number> , from & d:gone	0 0 0 11 -11 0 0
lll=<person> : on	0 0 -5 10 -16 0 9
lll=<person> : on & d:ahead	0 0 -5 11 -17 0 9
lll=<person> : until	0 0 -5 0 -1 8 0
lll=<seat> , on	0 0 0 -2 -10 0 14
lll=<seat> , on & d:ahead	0 0 0 -2 -10 0 14
lll=<span> , from	0 2 1 0 -16 0 12
lll=<span> , from & d:ahead	0 -2 1 7 -21 0 14
lll=<span> , on	0 0 19 -2 -10 0 -7
lll=<span> , on & d:ahead	0 0 20 0 -14 0 -6
lll=<span> , to	-2 0 -2 4 11 -3 -3
lll=<span> , to & d:gone	-1 0 -5 0 14 0 0
lll=<span> end on	5 9 -7 0 -20 14 0
lll=<span> end on & d:ahead	0 0 -7 0 -7 15 0
lll=<span> end on & d:gone	5 9 0 0 -14 0 0
lll=a truce until	0 0 -12 0 17 -6 0
lll=a truce until & d:ahead	0 0 -12 0 16 -6 0
lll=and end on & d:ahead	0 0 5 0 -15 8 0
lll=and end on & d:gone	-1 0 -1 -3 13 0 0
lll=and expire on	0 0 -9 0 4 5 0
lll=and expire on & d:ahead	0 0 -9 0 3 5 0
lll=and run until & d:ahead	0 0 9 0 -9 0 0
lll=apply again from	0 0 -5 0 11 0 0
lll=apply again from & d:ahead	0 0 -5 0 11 0 0
lll=are suspend until	0 0 -10 -1 15 -2 0
lll=are suspend until & d:ahead	0 0 -10 0 13 -2 0
lll=arrangement end on	0 0 14 0 -10 -2 0
lll=arrangement end on & d:ahead	0 0 14 0 -11 -2 0
lll=at <level> from	0 0 4 1 -10 0 3
lll=at <level> since	0 0 0 14 -13 0 0
lll=at <level> since & d:gone	0 0 0 14 -14 0 0
lll=at <level> until	0 0 7 -2 -13 7 0
lll=at <level> until & d:ahead	0 0 8 0 -18 7 0
lll=be extend to & d:ahead	0 0 1 0 -9 4 0
lll=been <level> since	0 0 1 -10 6 0 0
lll=been <level> since & d:gone	0 0 0 -10 12 0 0
lll=busan run until	0 0 8 0 -3 -3 0
lll=busan run until & d:ahead	0 0 8 0 -4 -3 0
lll=by <level> from	0 0 0 0 -8 0 9
lll=by <level> from & d:ahead	0 0 0 0 -8 0 9
lll=country end on	10 0 -13 0 3 0 0
lll=country end on & d:ahead	0 0 -13 0 14 0 0
lll=country end on & d:gone	10 0 0 0 -9 0 0
lll=end on the	0 0 8 0 -10 0 0
lll=end on the & d:ahead	0 0 9 0 -12 0 0
lll=expire at the & d:ahead	0 0 -7 0 9 0 0
lll=fall away on & d:ahead	0 0 8 0 -12 0 6
lll=for <span> from	0 9 -15 3 -10 -2 10
lll=for <span> from & d:ahead	0 -4 -15 15 -12 -2 11
lll=for <span> from & d:gone	0 14 0 -12 0 0 0
lll=fourth round on	0 0 10 0 -10 0 0
lll=fourth round on & d:ahead	0 0 10 0 -10 0 0
lll=from <day-ahead> to	0 0 8 -5 -8 2 -2
lll=from <day-ahead> to & d:ahead	0 0 8 -2 -12 2 -1
lll=from <day-gone> to	9 0 -6 0 -1 2 0
lll=from <day-gone> to & d:gone	10 0 0 0 -8 0 0
lll=from <month-gone> to & d:gone	0 0 0 9 -8 0 0
lll=go on to & d:ahead	0 0 -8 0 0 10 0
lll=has until the	0 0 10 0 -7 0 0
lll=has until the & d:ahead	0 0 10 0 -9 0 0
lll=have apply since	0 0 0 -11 11 0 0
lll=have apply since & d:gone	0 0 0 -11 11 0 0
lll=have expire on	0 0 12 0 -9 0 0
lll=have expire on & d:ahead	0 0 12 0 -11 0 0
lll=in <name> from	4 0 -2 3 0 0 -11
lll=in <name> from & d:ahead	0 0 -1 4 2 0 -11
lll=in <name> on	0 9 -2 -6 0 0 0
lll=in <name> on & d:gone	0 9 0 -4 -5 0 0
lll=in <seat> in	0 0 0 9 -7 0 0
lll=in <seat> in & d:gone	0 0 0 9 -7 0 0
lll=in <seat> on	0 0 -15 3 9 0 -1
lll=in <seat> on & d:ahead	0 0 -14 0 22 0 0
lll=in busan on	0 0 -7 0 7 0 0
lll=in busan on & d:ahead	0 0 -7 0 8 0 0
lll=in busan on & d:gone	0 0 0 -12 13 0 0
lll=in effect since	9 0 0 -8 0 0 0
lll=in effect since & d:gone	9 0 0 -8 0 0 0
lll=in force since	-4 -1 -5 0 7 0 0
lll=in force since & d:ahead	0 0 -4 -8 13 0 0
lll=is suspend from	0 0 -1 4 -11 0 7
lll=is suspend from & d:ahead	0 0 -1 11 -20 0 7
lll=is suspend until	0 0 -11 0 14 -3 0
lll=is suspend until & d:ahead	0 0 -11 0 14 -3 0
lll=is up on	0 0 10 -1 -6 0 0
lll=is up on & d:ahead	0 0 10 0 -10 0 0
lll=it begin on & d:gone	0 -3 0 7 -13 0 11
lll=it end on	-7 0 0 -9 -7 17 0
lll=it end on & d:ahead	0 0 2 0 -20 18 0
lll=it end on & d:gone	-7 0 -2 -9 19 0 0
lll=it expire on	13 0 -14 0 10 -11 0
lll=it expire on & d:ahead	0 0 -13 0 19 -10 0
lll=it expire on & d:gone	13 0 0 0 -11 0 0
lll=it hold until	0 0 -11 0 1 8 0
lll=it hold until & d:ahead	0 0 -11 0 1 8 0
lll=it last until	0 0 10 0 -15 3 0
lll=it last until & d:ahead	0 0 11 0 -18 3 0
lll=it run to	0 0 14 0 -11 -4 0
lll=it run to & d:ahead	0 0 15 0 -14 -4 0
lll=it run until	0 0 8 0 -11 0 0
lll=it run until & d:ahead	0 0 10 0 -14 0 0
lll=it start on	0 0 0 16 0 0 -14
lll=it start on & d:ahead	0 0 0 5 9 0 -13
lll=it start on & d:gone	0 0 0 11 -10 0 0
lll=kick in on & d:ahead	0 0 -1 13 -6 0 -6
lll=last day is & d:ahead	0 0 11 0 -9 0 0
lll=last week ,	0 0 -7 0 11 0 0
lll=next friday ,	0 0 1 0 -11 0 9
lll=next friday , & d:ahead	0 0 2 0 -11 0 9
lll=now last until	0 0 2 8 0 -12 0
lll=now last until & d:ahead	0 0 2 0 7 -11 0
lll=now last until & d:gone	0 0 0 9 -6 0 0
lll=of <span> from & d:gone	0 -1 -2 9 -2 0 0
lll=on <day-ahead> ,	0 0 15 0 -13 0 0
lll=on <day-ahead> , & d:ahead	0 0 15 0 -14 0 0
lll=on friday ,	0 0 -5 -3 11 0 0
lll=on hold until	0 0 -4 0 7 -2 0
lll=on hold until & d:ahead	0 0 -4 0 7 -2 0
lll=on or after	0 0 -6 0 10 0 0
lll=on or after & d:ahead	0 0 -6 0 9 0 0
lll=on the same	0 0 5 5 -10 0 0
lll=on the same & d:ahead	0 0 5 5 -11 0 0
lll=on tuesday ,	0 0 17 -3 -10 0 -1
lll=on tuesday , & d:ahead	0 0 17 -3 -10 0 -1
lll=on until the & d:ahead	0 0 5 0 -11 0 0
lll=one end on	0 0 1 11 -16 4 0
lll=one end on & d:gone	0 0 0 11 -10 0 0
lll=pause end on	0 0 -8 0 11 -3 0
lll=run out on	10 -1 0 -7 -3 5 -2
lll=run out on & d:gone	12 0 -2 -6 -2 0 0
lll=standstill end on	0 0 -4 0 9 -6 0
lll=standstill end on & d:ahead	0 0 -4 0 9 -6 0
lll=suspension end on	0 0 -19 0 11 8 0
lll=suspension end on & d:ahead	0 0 -19 0 11 8 0
lll=tariff truce until	0 0 -1 0 -8 9 0
lll=tariff truce until & d:ahead	0 0 -1 0 -9 9 0
lll=that begin on	0 -4 0 0 12 0 -4
lll=that begin on & d:ahead	0 0 0 -2 12 0 -3
lll=that end on	-12 0 10 0 5 -8 0
lll=that end on & d:ahead	0 0 12 0 -6 -7 0
lll=that end on & d:gone	-12 0 0 0 16 0 0
lll=that expire on	0 0 20 0 -13 -5 0
lll=that expire on & d:ahead	0 0 20 0 -14 -5 0
lll=that is until	0 0 -2 0 -8 10 0
lll=that is until & d:ahead	0 0 -2 0 -9 10 0
lll=that last until	0 0 -7 0 8 0 0
lll=that run to	0 0 10 0 -3 -4 0
lll=that run to & d:ahead	0 0 10 0 -4 -4 0
lll=that start on	0 0 0 -1 -8 0 11
lll=that start on & d:ahead	0 0 0 0 -9 0 11
lll=the <name> on	0 0 0 -2 -7 0 10
lll=the <name> on & d:ahead	0 0 0 0 -10 0 10
lll=the arrangement of & d:ahead	0 0 0 -3 11 -1 0
lll=the arrangement of & d:gone	0 0 0 9 -7 0 0
lll=the decree on	0 0 0 11 -11 0 0
lll=the decree on & d:ahead	0 0 0 11 -11 0 0
lll=the duty of	0 0 0 -14 16 0 0
lll=the duty of & d:gone	0 0 0 -10 11 0 0
lll=the pause of	0 0 0 11 -8 0 0
lll=the pause of & d:gone	0 0 0 11 -10 0 0
lll=the standstill of	0 3 -1 9 -7 -1 0
lll=the standstill of & d:gone	0 3 0 10 -15 0 0
lll=the truce of & d:gone	-5 7 0 6 -9 0 0
lll=to <level> from & d:ahead	0 0 0 -4 20 0 -9
lll=to <level> on	0 0 -12 5 -1 -4 8
lll=to <level> on & d:ahead	0 0 -11 9 -5 -4 8
lll=to <number> on	0 0 -6 -2 17 0 -7
lll=to <number> on & d:ahead	0 0 -6 -2 16 0 -7
lll=to begin on	0 0 0 -8 0 0 9
lll=to begin on & d:ahead	0 0 0 -2 -5 0 11
lll=to end on	-3 0 14 0 -4 -10 0
lll=to end on & d:ahead	0 0 15 0 -7 -9 0
lll=truce , until	0 0 -14 0 12 0 0
lll=truce , until & d:ahead	0 0 -14 0 12 0 0
lll=truce end on	-4 0 11 0 -4 -1 0
lll=truce end on & d:ahead	0 0 10 0 -10 0 0
lll=truce expire on & d:ahead	0 0 3 0 -10 9 0
lll=truce last until	0 0 12 0 -4 -6 0
lll=truce last until & d:ahead	0 0 13 0 -6 -6 0
lll=truce run to	0 0 0 0 6 -12 0
lll=truce run to & d:ahead	0 0 1 0 6 -12 0
lll=up to the	0 0 -13 0 0 10 0
lll=up to the & d:ahead	0 0 -13 0 0 10 0
lll=was conclude in	0 0 0 -11 12 0 0
lll=was conclude in & d:gone	0 0 0 -11 12 0 0
lll=was extend on	0 0 -1 -6 11 0 0
lll=was make in	0 0 0 17 -16 0 0
lll=was make in & d:gone	0 0 0 17 -16 0 0
lll=was sign in	0 13 0 -6 -5 0 0
lll=was sign in & d:gone	0 13 0 -6 -5 0 0
lll=which begin on	0 10 0 -8 -3 8 -3
lll=which begin on & d:gone	0 11 0 -4 -5 0 0
lll=which end on	0 0 -2 0 11 -15 0
lll=which end on & d:ahead	0 0 -1 0 8 -14 0
lll=which expire on	0 0 8 0 -5 -1 0
lll=which expire on & d:ahead	0 0 9 0 -7 -1 0
lll=which run to	0 0 11 0 -6 -3 0
lll=which run to & d:ahead	0 0 11 0 -8 -3 0
lll=with <name> on	-2 0 -7 0 11 0 0
lll=with <name> on & d:ahead	0 0 -6 0 8 0 0
lll=would end on	0 0 14 0 -17 3 0
lll=would end on & d:ahead	0 0 14 0 -18 3 0
lll=— wednesday ,	0 0 4 5 -10 0 0
lll=— wednesday , & d:today	0 0 4 5 -10 0 0
lr=( )	0 0 -10 -8 15 5 0
lr=, ) & d:today	0 0 8 0 -9 0 0
lr=, ,	7 0 -4 1 0 -10 2
lr=, , & d:ahead	0 0 -18 4 10 -10 3
lr=, , & d:today	10 0 15 -2 -19 0 0
lr=, -	0 0 -2 -5 10 0 0
lr=, - & d:today	0 0 -2 -5 10 0 0
lr=, .	8 0 -8 3 -5 -1 14
lr=, . & d:ahead	0 0 -16 4 1 0 15
lr=, . & d:gone	9 0 0 4 -11 0 0
lr=, :	0 0 -7 -6 19 0 0
lr=, : & d:ahead	0 0 -5 0 9 0 0
lr=, <end>	0 -1 2 -3 2 8 -11
lr=, <end> & d:ahead	0 0 -3 -14 6 11 -7
lr=, —	0 0 -14 4 6 0 0
lr=, — & d:today	0 0 -14 4 6 0 0
lr=: , & d:ahead	0 0 -4 0 9 0 0
lr=: .	0 0 3 0 -12 11 -1
lr=: . & d:ahead	0 0 3 -1 -12 11 -1
lr=: <end>	0 0 0 -1 10 -14 -2
lr=: <end> & d:ahead	0 0 9 -6 6 -13 -2
lr=: <end> & d:today	0 0 -10 -2 14 0 0
lr=: the	0 0 -10 0 12 0 0
lr=<begin> ,	-6 10 -14 0 11 -7 0
lr=<begin> , & d:ahead	0 0 -8 0 13 -6 0
lr=<begin> , & d:gone	-3 11 0 -9 -1 0 0
lr=<begin> .	-6 -1 7 9 -14 7 -7
lr=<begin> . & d:gone	-5 -1 4 8 -5 0 0
lr=<begin> <end>	4 0 5 4 -2 -7 -12
lr=<begin> is & d:ahead	0 0 2 0 -9 6 0
lr=<begin> it	0 0 -9 -2 18 0 0
lr=<begin> it & d:ahead	0 0 -7 0 10 0 0
lr=<begin> —	6 9 2 0 -7 -11 -4
lr=<begin> — & d:ahead	0 0 3 0 4 -10 -4
lr=<begin> — & d:gone	6 9 0 -6 -8 0 0
lr=<level> ,	0 0 -5 -2 11 0 0
lr=<level> , & d:today	0 0 -4 -1 8 0 0
lr=<level> .	0 0 -10 -3 17 0 0
lr=<level> . & d:today	0 0 -6 0 9 0 0
lr=after <end>	0 0 -5 0 13 -6 0
lr=after <end> & d:ahead	0 0 -5 0 11 -6 0
lr=after ?	0 0 -3 0 -6 12 0
lr=after ? & d:ahead	0 0 -3 0 -7 12 0
lr=and ,	0 0 -9 0 0 7 0
lr=and , & d:ahead	0 0 -9 0 0 7 0
lr=as .	0 0 12 -2 -9 0 0
lr=before ,	0 0 0 3 -9 5 3
lr=before .	0 0 -1 0 10 0 -3
lr=before . & d:ahead	0 0 -1 0 9 0 -2
lr=before <end>	0 0 2 -15 0 -4 11
lr=before <end> & d:ahead	0 0 2 -11 -2 -4 11
lr=between and	0 0 0 4 -11 0 9
lr=by <end>	0 0 -7 0 18 -5 -2
lr=by <end> & d:ahead	0 0 -6 0 16 -5 -2
lr=by the	0 0 -14 5 0 4 5
lr=by the & d:ahead	0 0 -14 0 5 4 5
lr=end ,	-3 0 -12 0 17 0 0
lr=end , & d:today	0 0 -8 0 9 0 0
lr=end . & d:ahead	0 0 -7 0 10 -3 0
lr=end <end>	0 0 0 0 -8 8 0
lr=end <end> & d:ahead	0 0 2 0 -12 9 0
lr=for .	0 0 0 -1 10 -1 0
lr=from , & d:ahead	0 -3 7 8 -11 -3 1
lr=from .	0 3 0 15 -19 -6 16
lr=from . & d:ahead	0 0 0 5 -14 -5 17
lr=from . & d:today	0 0 0 13 -11 0 0
lr=from :	0 0 0 -7 25 0 -15
lr=from : & d:ahead	0 0 0 3 11 0 -15
lr=from : & d:gone	0 0 0 -13 14 0 0
lr=from ;	0 0 -2 0 8 0 -9
lr=from ; & d:ahead	0 0 0 -1 12 0 -9
lr=from <end>	1 0 -28 -9 12 -11 8
lr=from <end> & d:ahead	0 0 -27 -4 11 -10 10
lr=from <end> & d:gone	0 0 0 -10 11 0 0
lr=from <name>	0 0 -4 -16 4 0 8
lr=from <name> & d:ahead	0 0 -3 -15 1 0 9
lr=from <quality> & d:ahead	0 0 0 -7 10 0 -1
lr=from ? & d:ahead	0 0 0 4 -12 0 9
lr=from for	0 0 0 -3 -5 0 11
lr=from for & d:ahead	0 0 0 -2 -7 0 11
lr=from if	0 0 -3 -7 14 0 0
lr=from if & d:ahead	0 0 -3 -4 11 0 0
lr=from it	0 5 -5 -23 14 0 0
lr=from it & d:ahead	0 0 -5 -11 10 0 0
lr=from it & d:gone	0 5 0 -10 3 0 0
lr=from our	0 0 0 3 5 0 -10
lr=from our & d:ahead	0 0 0 -3 15 0 -10
lr=from the	0 0 0 5 3 0 -11
lr=from the & d:ahead	0 0 0 0 8 0 -11
lr=from to	-1 7 15 2 -13 -6 -2
lr=from to & d:ahead	0 0 15 5 -12 -5 -1
lr=from unless	0 0 13 -1 -6 -1 -3
lr=from unless & d:ahead	0 0 13 0 -7 -1 -3
lr=from without	0 0 -4 0 12 0 -3
lr=from without & d:ahead	0 0 -4 0 10 0 -3
lr=in .	0 14 0 -10 -7 0 0
lr=in . & d:gone	0 14 0 -10 -7 0 0
lr=in <end> & d:ahead	0 0 -6 0 12 -1 0
lr=in both	0 0 0 11 -10 0 0
lr=in both & d:gone	0 0 0 11 -10 0 0
lr=in end	0 0 0 -10 12 0 0
lr=in end & d:gone	0 0 0 -10 12 0 0
lr=in remain	0 0 0 -9 10 0 0
lr=in remain & d:gone	0 0 0 -9 10 0 0
lr=in they	0 0 0 -10 10 0 0
lr=in they & d:gone	0 0 0 -9 10 0 0
lr=in with	0 0 0 10 -9 0 0
lr=in with & d:gone	0 0 0 10 -9 0 0
lr=including .	0 0 6 0 -13 4 0
lr=including . & d:ahead	0 0 6 0 -13 4 0
lr=is <end>	0 0 11 0 -5 -7 0
lr=is <end> & d:ahead	0 0 13 0 -8 -7 0
lr=last ,	0 -1 0 12 -8 0 0
lr=last , & d:gone	0 -1 0 12 -8 0 0
lr=last <end>	0 0 0 8 -7 0 0
lr=last <end> & d:gone	0 0 0 9 -7 0 0
lr=meet .	0 0 11 0 -9 0 0
lr=meet . & d:ahead	0 0 10 0 -8 0 0
lr=monday ,	0 0 0 11 -10 0 0
lr=monday , & d:today	0 0 0 11 -10 0 0
lr=noon ,	0 0 8 3 -10 0 0
lr=of ,	6 -11 1 5 -2 -10 0
lr=of , & d:gone	7 -10 0 6 -7 0 0
lr=of . & d:ahead	0 0 6 8 -5 -1 -7
lr=of <end>	-2 0 -12 4 0 -7 11
lr=of <end> & d:ahead	0 0 -10 -7 5 -6 11
lr=of and & d:ahead	0 0 0 -6 10 0 -1
lr=of has	0 6 0 -21 20 0 0
lr=of has & d:gone	0 6 0 -21 16 0 0
lr=of it & d:gone	0 0 0 10 -9 0 0
lr=of that	0 0 0 10 -8 0 0
lr=of that & d:gone	0 0 0 10 -9 0 0
lr=of the	0 0 0 -8 11 0 0
lr=on ,	-8 12 -6 0 3 0 1
lr=on , & d:gone	-3 14 -7 -4 -1 0 8
lr=on , & d:today	0 0 5 11 -14 0 0
lr=on . & d:ahead	-3 0 10 -2 -11 2 3
lr=on . & d:gone	2 -7 -20 5 4 -2 -1
lr=on . & d:today	0 0 -10 12 -3 0 0
lr=on :	5 0 7 0 -19 0 7
lr=on : & d:ahead	0 0 7 3 -20 0 7
lr=on ;	0 0 1 -1 -2 -7 9
lr=on ; & d:ahead	0 0 0 -5 0 -6 10
lr=on <day-today>	3 0 2 -9 3 0 0
lr=on <day-today> & d:gone	3 0 0 -8 6 0 0
lr=on <end>	9 -10 -11 3 13 -6 -7
lr=on <end> & d:ahead	-5 0 -9 7 11 -4 -5
lr=on <end> & d:gone	12 -8 -3 -5 4 -2 0
lr=on <name>	9 0 3 2 -8 0 -8
lr=on <name> & d:gone	10 0 0 4 -12 0 0
lr=on and	9 -2 -5 -1 -3 -8 9
lr=on and & d:ahead	-2 0 -3 0 -2 -7 12
lr=on and & d:gone	11 0 0 0 -2 0 -7
lr=on are	0 0 -5 -4 -1 0 13
lr=on are & d:ahead	0 0 -5 -1 -3 0 13
lr=on at	0 0 -1 -12 10 6 -7
lr=on by	-2 0 -3 0 9 -1 0
lr=on by & d:ahead	0 0 -3 0 10 -1 0
lr=on end	0 6 9 0 -11 0 0
lr=on evening	0 0 -2 -4 13 0 0
lr=on for	0 -2 0 18 -13 -5 0
lr=on for & d:gone	0 -1 0 21 -17 0 0
lr=on in & d:gone	0 0 0 -12 16 0 0
lr=on is	0 0 -6 -3 11 0 0
lr=on it	1 0 10 4 -12 0 -3
lr=on it & d:ahead	0 0 9 0 -4 0 -2
lr=on next	0 0 0 5 -17 12 0
lr=on next & d:ahead	0 0 0 0 -14 13 0
lr=on on	0 0 0 7 -11 0 6
lr=on that & d:gone	0 0 0 -9 15 0 0
lr=on that & d:today	0 0 0 9 -7 0 0
lr=on the & d:gone	-1 0 0 -15 19 0 0
lr=on to	0 0 -6 -2 17 0 -6
lr=on to & d:ahead	0 0 -5 0 13 0 -5
lr=on unless	0 0 -8 0 14 -3 0
lr=on unless & d:ahead	0 0 -8 0 12 -3 0
lr=on with	0 0 -3 0 8 0 0
lr=out .	-1 0 12 -4 -5 0 0
lr=out . & d:ahead	0 0 10 0 -9 0 0
lr=over .	0 0 14 0 -14 0 0
lr=say .	0 0 -5 0 -7 13 0
lr=say . & d:ahead	0 0 -4 0 -9 14 0
lr=since ,	-9 1 0 -5 9 -1 0
lr=since , & d:ahead	0 0 0 -9 9 0 0
lr=since . & d:gone	4 0 0 8 -10 0 0
lr=since <end>	-9 10 -5 -4 6 0 0
lr=since <end> & d:gone	-8 11 0 -2 1 0 0
lr=since <quality>	0 0 5 -9 4 0 0
lr=since <quality> & d:gone	0 0 0 -9 10 0 0
lr=since and	0 0 -3 21 -14 0 0
lr=since and & d:gone	0 0 0 24 -21 0 0
lr=since most	0 0 0 -10 10 0 0
lr=since most & d:gone	0 0 0 -10 10 0 0
lr=since the	2 0 0 5 -8 0 0
lr=start . & d:ahead	0 0 0 10 -7 0 0
lr=sunday <end>	0 0 12 -2 -8 0 0
lr=telephone .	0 0 9 0 -9 0 0
lr=the , & d:ahead	0 0 10 -11 0 -4 0
lr=the <end> & d:ahead	-1 0 5 -16 -5 5 0
lr=the <end> & d:gone	10 0 -5 -9 13 -7 0
lr=the <end> & d:today	0 0 -4 25 -21 0 0
lr=the ?	0 0 -9 0 12 2 -4
lr=the ? & d:ahead	0 0 -9 0 11 2 -4
lr=the it & d:ahead	0 0 5 0 -8 0 0
lr=the to	0 0 -10 0 0 8 0
lr=the to & d:ahead	0 0 -10 0 0 8 0
lr=through ,	0 0 -4 -1 9 0 0
lr=through , & d:ahead	0 0 -4 -1 9 0 0
lr=through <end>	0 0 10 0 -13 2 0
lr=through <end> & d:ahead	0 0 10 0 -13 2 0
lr=time ,	0 0 0 11 -10 0 0
lr=to ,	6 -3 -1 -12 5 0 -3
lr=to .	-5 0 12 -12 -6 2 -4
lr=to . & d:ahead	0 0 13 -5 -14 4 -3
lr=to . & d:gone	-3 0 -11 -4 28 -3 0
lr=to :	0 0 -5 0 9 -3 0
lr=to ;	0 0 4 0 -9 2 0
lr=to ; & d:ahead	0 0 6 0 -14 2 0
lr=to <end>	5 -2 -5 0 8 -1 -10
lr=to <end> & d:ahead	0 0 -6 -4 12 0 -9
lr=to the	0 0 10 0 -2 -6 0
lr=until ,	-2 -1 6 -19 -3 8 -5
lr=until , & d:ahead	0 0 6 -4 -8 8 -4
lr=until , & d:gone	0 0 -5 -10 23 0 0
lr=until :	0 0 -1 0 11 -3 0
lr=until : & d:ahead	0 0 -1 0 9 -3 0
lr=until ;	0 0 2 3 -12 9 0
lr=until ; & d:ahead	0 0 2 0 -10 9 0
lr=until <end>	-4 0 0 -18 18 -7 -6
lr=until <end> & d:gone	-2 0 -7 -11 26 0 0
lr=until next	0 0 10 0 -4 -10 0
lr=until next & d:ahead	0 0 15 0 -7 -10 0
lr=until of	0 0 12 6 -13 -4 0
lr=until of & d:ahead	0 0 14 0 -10 -3 0
lr=until they	0 0 -5 -1 -1 0 9
lr=until to	0 0 -15 -4 17 3 0
lr=until to & d:ahead	0 0 -14 0 14 3 0
lr=until under & d:ahead	0 0 10 0 -6 -2 0
lr=· <end>	0 0 -5 -2 9 0 0
lr=· <end> & d:today	0 0 -4 -2 8 0 0
nc2=bear	14 2 0 -3 -6 3 -4
nc2=begin	-3 3 0 -2 -4 9 0
nc2=down	-5 0 -18 10 0 6 4
nc2=end	0 1 -14 -8 11 0 4
nc2=impose	-17 -14 10 10 3 -12 -8
nc2=return	0 0 -16 0 7 11 0
nc2=say	-4 5 6 -11 -4 4 -1
nc2=sell	0 0 4 11 -12 0 0
nc2=stay	-15 -1 3 3 6 1 -9
nc2=suspend	-2 -4 9 0 0 0 -8
nc2=target	-2 0 11 10 0 -15 -14
nc2=up	-3 -2 17 -26 0 0 -3
nct2=agree perfect	0 0 -2 -2 13 -4 0
nct2=agree pluperfect	10 0 -12 5 -1 0 0
nct2=agree present	0 0 -15 9 -4 11 -2
nct2=bear future	0 0 -13 10 -1 7 0
nct2=bear past	5 6 -9 -3 2 0 0
nct2=bear present	1 -1 14 -10 -11 1 5
nct2=begin participle-passive	0 0 0 12 -8 0 -1
nct2=begin present	0 3 1 -3 -13 10 5
nct2=down future	0 0 -9 -13 7 0 10
nct2=down past	0 2 4 10 -13 0 0
nct2=down present	-1 0 -3 8 -9 9 0
nct2=end future	0 0 1 -10 11 0 0
nct2=end past	0 11 -6 -11 8 0 -4
nct2=end perfect	0 0 -2 -4 12 0 0
nct2=end perfect-passive	-4 0 -3 0 -6 5 9
nct2=end present	7 -18 -2 6 -2 -13 4
nct2=end present-passive	0 0 -5 -3 10 0 0
nct2=impose modal	0 0 0 -9 0 -7 10
nct2=impose participle-passive	-1 -5 11 -11 2 -11 8
nct2=impose past	-8 -7 27 3 -17 -5 2
nct2=impose perfect	0 0 9 0 1 -12 -2
nct2=impose perfect-passive	0 0 7 0 -13 4 0
nct2=impose present	2 -4 -18 14 2 6 -9
nct2=impose present-passive	0 0 -7 3 20 -2 -20
nct2=propose participle-passive	0 -3 -4 0 11 -3 1
nct2=return future	0 0 5 0 -9 0 0
nct2=return present	0 0 -19 -6 13 11 0
nct2=say past	-7 -1 7 -2 -9 8 0
nct2=say perfect	0 0 -10 -1 12 3 0
nct2=say present	0 9 0 -16 3 -6 2
nct2=sell present	0 0 5 10 -14 0 0
nct2=stay future-passive	0 0 14 0 -12 0 0
nct2=stay modal	0 0 -16 16 -11 11 2
nct2=stay participle-passive	0 0 -9 8 5 -4 0
nct2=stay past	-1 8 12 -9 1 -11 -1
nct2=stay present	-9 -12 -3 6 7 0 -7
nct2=suspend future	0 0 0 19 -17 0 0
nct2=suspend present-passive	0 0 0 -9 15 0 -3
nct2=target future	0 0 8 2 1 -4 -12
nct2=target perfect	0 0 12 0 -6 -3 0
nct2=target present	2 0 -4 14 -5 0 -3
nct2=threaten present	0 0 9 0 -7 0 0
nct2=up modal	0 0 11 -10 0 -5 0
nct2=up present	0 0 7 -18 3 -1 0
next="	0 0 -14 5 10 2 -8
next=(	0 0 -3 0 -7 13 5
next=after	0 0 0 -5 10 0 0
next=and	-1 7 -22 9 -3 -6 4
next=as	0 0 -5 -2 10 0 0
next=that	0 -4 16 0 -4 -3 -14
next=unless	0 0 -5 -7 9 3 -7
next=—	3 7 -19 -3 20 -21 -6
nhas-future	-3 -4 15 -5 -7 7 -8
nhas-gerund	0 0 2 -9 -1 6 4
nhas-infinitive	2 0 -8 -8 13 2 -4
nhas-modal	0 -10 -1 -4 6 -3 5
nhas-participle	0 0 -5 0 7 -9 0
nhas-past	-14 25 5 -10 1 -3 -13
nhas-perfect	-3 2 11 -9 5 -12 -1
nhas-pluperfect	13 -3 -3 -4 -1 5 0
nhas-present	-8 -10 0 7 2 -4 -2
nt2=future-passive	0 0 11 0 -10 0 -1
nt2=modal-passive	0 0 -2 0 11 -7 0
nt2=participle-passive	0 0 -3 0 8 -15 0
nt2=past	-15 17 13 -10 -3 -2 -8
nt2=past-passive	-6 6 -28 0 26 0 -1
nt2=past-passive-not	0 6 7 0 -11 -1 0
nt2=perfect	0 3 4 -4 5 -10 -9
nt2=perfect-not	0 0 -6 -4 17 -5 0
nt2=perfect-passive	-2 0 21 0 -22 0 6
nt2=perfect-passive-not	-2 0 -4 0 9 0 0
nt2=present	-1 -16 -8 11 1 -4 2
nt2=present-not	0 0 2 -14 -10 1 15
nt2=present-passive	-5 6 10 -5 3 0 -21
nv0-none	-8 0 -1 1 17 -10 -10
nv1-none	-8 0 -1 1 17 -10 -10
nv2-none	0 -12 -4 3 11 -8 -4
nv2=agree	0 0 -15 -4 10 11 -2
nv2=apply	0 0 -3 0 -9 14 0
nv2=ask	-3 -4 -7 -6 12 8 -1
nv2=be	-8 -12 1 12 10 -5 -22
nv2=bring	0 0 -14 -2 20 0 0
nv2=charge	-2 0 20 12 -13 -10 -10
nv2=come	-2 1 -7 2 -2 10 -5
nv2=cut	0 0 -11 3 0 4 1
nv2=end	6 8 -14 -4 7 0 -4
nv2=expire	0 -8 10 -1 -2 0 5
nv2=fall	0 0 1 2 -10 0 5
nv2=go	0 -1 12 -17 0 0 0
nv2=have	-3 -2 -2 3 0 -12 13
nv2=lapse	0 0 9 -5 -5 0 1
nv2=let	0 0 -4 0 10 -1 0
nv2=meet	8 0 0 -11 -1 3 -1
nv2=negotiate	0 0 -7 0 9 0 0
nv2=other	0 17 -11 -23 22 -8 -11
nv2=pay	1 5 5 -1 -15 3 8
nv2=put	0 0 3 -17 12 0 0
nv2=raise	0 0 -7 0 11 0 0
nv2=replace	-4 0 -9 0 14 0 0
nv2=run	0 9 0 -6 0 -1 3
nv2=say	-8 -4 -1 -18 6 11 -3
nv2=ship	0 0 5 9 -13 0 0
nv2=sign	0 0 -5 24 -9 -11 3
nv2=suspend	0 0 17 -4 2 -7 -10
nv2=write	2 0 9 0 -11 0 0
nvt2=agree past	0 0 0 -14 18 0 0
nvt2=agree present	0 0 -11 0 -3 14 0
nvt2=answer past	0 0 7 3 -10 0 0
nvt2=apply present	0 0 -3 0 -5 9 1
nvt2=ask past	-1 0 -6 0 9 0 0
nvt2=be modal	0 0 -16 3 1 12 0
nvt2=be past	-1 -2 13 -1 3 -11 0
nvt2=be present	-4 -4 10 14 0 -23 -20
nvt2=begin present	0 6 -16 6 -4 -4 9
nvt2=charge future	0 0 10 1 3 -7 -12
nvt2=charge present	2 0 4 15 -16 0 -2
nvt2=come present	-1 0 -1 0 -1 11 -4
nvt2=continue future	0 0 11 0 -10 0 0
nvt2=continue present	0 0 -6 0 8 0 0
nvt2=cut present	0 0 -9 9 -2 3 0
nvt2=end future	0 0 0 -10 11 0 0
nvt2=end past	0 12 -9 -7 4 0 -3
nvt2=end present	9 -9 -9 5 0 -8 0
nvt2=expire present	0 -4 10 -1 -3 0 6
nvt2=extend future	0 0 4 8 -11 0 0
nvt2=fall present	0 0 1 3 -11 0 5
nvt2=go present	0 0 9 -18 0 0 0
nvt2=have past	0 0 -5 -8 18 0 0
nvt2=have present	-2 -1 0 9 -8 -11 13
nvt2=keep perfect	0 0 8 7 -12 -3 0
nvt2=lapse present	0 0 9 -1 -8 0 1
nvt2=leave participle	0 0 10 0 -9 0 0
nvt2=leave present	0 0 3 -11 7 0 0
nvt2=make participle	0 0 -9 6 6 -4 0
nvt2=other modal	1 0 -10 3 10 -7 0
nvt2=other past	0 6 -16 -6 11 0 0
nvt2=other perfect	0 7 -6 -15 22 -3 -3
nvt2=other pluperfect	0 0 0 -1 7 0 0
nvt2=other present	-3 7 9 -7 -6 1 -2
nvt2=pay past	0 7 -1 -10 6 0 0
nvt2=pay present	0 0 16 -5 -20 5 12
nvt2=put present	0 0 0 -7 13 0 0
nvt2=reach pluperfect	7 0 -10 0 1 0 0
nvt2=run modal	0 0 0 16 -14 0 0
nvt2=run past	0 12 0 -7 -5 0 0
nvt2=say past	-4 0 3 -7 -2 13 -10
nvt2=say present	0 -1 -3 -9 11 -4 6
nvt2=ship present	0 0 5 11 -16 0 0
nvt2=sign past	0 0 3 18 -18 0 0
nvt2=sign present	0 0 -5 15 -5 -2 0
nvt2=stay present	0 0 0 -15 5 9 0
nvt2=suspend present	0 0 5 -15 18 -5 -4
nvt2=take past	0 0 2 -10 7 0 0
o:act=approve	0 0 13 -10 -4 -3 1
o:act=be	-2 -14 -3 -6 15 -1 -2
o:act=bear	0 0 0 13 -9 0 0
o:act=begin	-6 -2 -10 -2 10 -5 3
o:act=brace	0 0 12 0 -9 0 0
o:act=carry	0 -1 1 0 -8 12 -6
o:act=charge	10 0 -3 -4 2 -11 2
o:act=collect	0 0 0 16 -1 -9 -11
o:act=confirm	0 0 -1 -3 10 0 0
o:act=cut	0 0 -2 8 -5 0 0
o:act=declare	-2 5 -9 14 -8 0 0
o:act=end	2 3 -4 -2 9 -3 -6
o:act=extend	-5 -8 2 -9 12 -3 0
o:act=face	0 0 4 -1 5 0 -12
o:act=get	0 0 0 -13 15 -1 0
o:act=grow	0 0 -5 0 10 0 0
o:act=have	7 0 2 -4 4 -22 1
o:act=impose	0 0 0 -9 14 0 -2
o:act=let	15 0 -4 -18 -2 0 6
o:act=levy	0 0 2 -2 14 -10 -9
o:act=lower	0 0 -13 5 -1 4 1
o:act=make	-5 6 -6 -12 8 9 0
o:act=meet	0 0 -4 0 16 -11 -10
o:act=no verb	-16 -18 2 -2 12 3 -6
o:act=order	0 0 -7 0 10 0 0
o:act=other	2 7 -2 -3 11 -3 -18
o:act=put	-1 0 -7 0 16 -10 0
o:act=raise	0 0 -4 -3 1 10 -8
o:act=reduce	0 0 -3 -1 12 0 -3
o:act=remain	0 0 2 0 5 -11 -1
o:act=return	2 0 10 -2 -1 -11 -5
o:act=rise	0 0 -5 -9 11 -1 3
o:act=say	9 -1 3 -6 -11 5 4
o:act=see	0 0 0 -5 9 -5 0
o:act=set	0 0 -13 -5 9 -2 5
o:act=sit	-2 0 -6 6 8 -3 -2
o:act=write	-1 0 11 -11 0 -2 0
o:add on ahead	0 0 -9 0 0 0 9
o:agree by ahead	0 0 10 0 -9 0 0
o:agree in gone	0 0 0 29 -29 0 0
o:agree last gone	0 3 0 -15 12 0 0
o:agree on ahead	0 0 -7 -4 13 0 -4
o:announce on gone	0 0 0 -10 12 0 0
o:be  ahead	0 0 5 0 -10 4 0
o:be from ahead	0 0 1 -13 19 -6 -7
o:be from gone	0 2 0 15 -16 0 0
o:be in gone	0 0 0 -13 16 0 0
o:be is gone	0 0 -3 -3 11 0 0
o:be last gone	0 0 0 15 -14 0 0
o:be of ahead	0 0 -10 7 10 -4 -3
o:be on ahead	0 0 8 -9 -3 -4 4
o:be since ahead	0 0 -7 -4 14 0 0
o:be since gone	0 -1 0 -13 16 0 0
o:be until ahead	0 0 -17 0 13 3 6
o:be until gone	1 0 -4 12 -8 0 0
o:begin before ahead	0 0 11 -7 0 -1 -5
o:begin by ahead	0 0 -11 -2 23 0 -5
o:begin effect ahead	0 0 -1 9 -1 0 -5
o:begin from gone	0 0 0 -13 15 0 0
o:begin in gone	0 2 0 -11 9 0 0
o:begin on ahead	-2 -4 -15 3 -3 0 16
o:begin to ahead	0 0 8 -1 -19 10 -5
o:begin to gone	0 0 0 -4 8 0 0
o:begin until ahead	0 0 9 0 -11 1 0
o:bring of gone	0 0 0 9 -7 0 0
o:call on gone	0 0 0 11 -11 0 0
o:carried=controls	0 0 -13 6 22 -16 -4
o:carried=controls far	0 -1 4 -14 6 6 -6
o:carried=deal	-9 -4 -8 -27 4 15 11
o:carried=deal far	-5 0 -7 -22 11 3 17
o:carried=duties	0 8 -1 2 2 -10 0
o:carried=duties far	9 2 -14 -7 6 9 -2
o:carried=exclusions	0 0 1 -7 11 -16 0
o:carried=exclusions far	0 0 -7 -3 11 5 -9
o:carried=fees	0 0 2 -16 19 -12 0
o:carried=fees far	0 0 4 -17 19 -10 -13
o:carried=longer	10 0 3 -12 3 -6 -7
o:carried=longer far	-15 0 20 -36 12 0 -35
o:carried=meeting	-26 -18 -2 16 0 4 -8
o:carried=meeting far	-28 0 0 5 10 -17 0
o:carried=none	-2 -27 -5 10 15 -2 -16
o:carried=procedure	-1 0 2 -3 17 -28 -2
o:carried=procedure far	0 4 -10 -14 0 1 23
o:carried=sale	0 0 -15 -4 14 3 0
o:carried=sale far	-1 0 -8 4 9 0 -9
o:carried=truce	4 9 10 -7 6 -25 -7
o:carried=truce far	-2 -26 -13 4 8 11 -1
o:carry to ahead	0 0 2 0 -9 3 0
o:charge from ahead	0 0 -5 -2 10 0 -3
o:charge from gone	0 0 0 -9 11 0 0
o:charge on ahead	0 0 -8 0 12 0 0
o:charge the gone	0 0 0 -10 11 0 0
o:charge until gone	9 0 0 0 -8 0 0
o:clear by ahead	0 0 11 0 -10 0 0
o:collect from ahead	0 0 -3 12 0 0 -9
o:collect since gone	0 0 0 16 -15 0 0
o:conclude in gone	0 4 0 12 -15 0 0
o:conclude on ahead	0 0 -3 -2 15 -4 0
o:end  ahead	0 0 -9 0 10 0 0
o:end by ahead	0 0 -11 0 14 0 0
o:end ends ahead	0 0 9 0 -6 0 0
o:end from ahead	0 0 -2 7 -12 0 7
o:end in gone	-9 0 0 1 1 0 0
o:end last gone	0 3 0 10 -14 0 0
o:end on ahead	-11 0 7 -12 -1 5 -1
o:end on gone	11 0 -13 1 0 -8 0
o:extend from ahead	0 0 17 0 -13 -6 0
o:extend to ahead	0 0 0 0 -10 9 0
o:extend to gone	0 0 0 -1 10 -2 0
o:extend until ahead	0 0 -3 0 10 -7 0
o:face from ahead	0 0 1 -4 10 0 -11
o:fall from ahead	0 0 0 -4 9 0 -4
o:fall on ahead	0 0 6 6 -16 0 6
o:have on gone	0 0 0 19 -18 0 0
o:have since gone	0 0 0 -15 19 0 0
o:have until ahead	0 0 6 -1 1 -9 0
o:keep on ahead	0 0 14 0 -13 0 0
o:keep the ahead	0 0 4 0 8 -15 0
o:lay in gone	0 0 0 9 -9 0 0
o:leads=	-1 5 -2 -3 8 0 -4
o:leads=13:01 on	0 0 -9 0 5 0 -2
o:leads=2025 to	0 0 10 0 0 -10 0
o:leads=2027 to	0 0 5 0 10 -18 0
o:leads=2030 to	0 0 20 0 -6 -17 0
o:leads=2031 to	0 0 -1 0 -6 9 0
o:leads=25% from	0 0 -1 0 10 0 -3
o:leads=9% on	0 0 0 -1 9 0 -5
o:leads=a.m. on	0 0 18 -3 -11 0 -1
o:leads=again on	0 0 -14 -1 0 5 8
o:leads=agreed in	0 -9 0 12 -6 0 0
o:leads=agreement by	0 0 5 0 -9 3 0
o:leads=and	0 0 -7 0 10 0 0
o:leads=and from	0 0 -4 -10 -2 0 15
o:leads=applied since	0 0 0 -10 11 0 0
o:leads=apply from	0 0 0 -11 5 0 4
o:leads=arrangement of	0 0 -1 9 -2 -2 0
o:leads=as of	0 0 -14 9 -9 -4 11
o:leads=at the	4 0 -10 -9 23 -10 0
o:leads=back to	0 0 -10 0 16 -2 0
o:leads=before the	0 0 0 -2 12 -13 -1
o:leads=began on	-6 9 -7 -5 11 0 -11
o:leads=begin on	0 0 5 -12 -14 -5 24
o:leads=beginning on	0 0 -4 -6 3 0 8
o:leads=begins on	0 0 -9 5 11 -2 -10
o:leads=between	0 0 0 -3 -6 0 10
o:leads=busan on	0 0 -8 0 9 0 0
o:leads=busan,	0 0 -2 9 -5 0 0
o:leads=by telephone	0 0 9 0 -7 0 0
o:leads=by the	0 0 -11 -3 23 -9 0
o:leads=by video	0 0 0 8 -7 0 0
o:leads=case on	0 0 10 0 -10 0 0
o:leads=cent from	0 0 -2 -9 -6 -1 19
o:leads=cent on	0 0 -6 0 16 0 -4
o:leads=date is	0 0 9 0 -11 5 0
o:leads=date:	0 0 -7 -1 10 0 0
o:leads=days from	0 10 -4 -10 2 -2 2
o:leads=days in	0 0 0 -14 15 0 0
o:leads=days, from	0 4 0 0 4 0 -9
o:leads=days, to	0 0 -3 0 11 -2 0
o:leads=days, until	0 0 -22 0 35 -13 0
o:leads=declared on	0 0 -3 16 -10 0 0
o:leads=decree on	0 0 0 10 -10 0 0
o:leads=delhi from	0 0 0 0 -11 0 12
o:leads=died on	-4 0 -12 0 18 0 0
o:leads=dies on	0 0 12 0 -11 0 0
o:leads=due on	0 0 0 0 -5 9 0
o:leads=duty from	0 0 0 0 12 0 -13
o:leads=effect since	9 0 0 -8 0 0 0
o:leads=end on	-1 7 0 -8 -10 16 0
o:leads=ended on	16 0 -37 -6 25 -22 0
o:leads=ends on	-26 -5 13 0 -6 2 -3
o:leads=expire on	0 0 9 0 -4 0 0
o:leads=expired on	14 0 -6 0 -1 0 0
o:leads=expires on	-12 0 -3 -3 6 5 0
o:leads=extended until	0 0 -2 0 10 -8 0
o:leads=force since	-4 -1 -5 0 7 0 0
o:leads=from	-3 1 -13 7 6 -6 -4
o:leads=from the	0 0 -17 5 0 -11 10
o:leads=good until	0 0 16 0 -8 -5 0
o:leads=goods from	0 0 -3 0 9 0 -1
o:leads=helsinki,	0 0 0 10 -10 0 0
o:leads=hold until	0 0 -6 0 6 0 0
o:leads=holds until	0 0 16 0 -16 0 0
o:leads=is the	0 0 2 0 -14 0 11
o:leads=it until	0 0 -17 0 9 6 0
o:leads=june to	9 0 -18 0 -5 17 0
o:leads=korea on	0 0 -4 0 8 0 0
o:leads=lapsed on	6 0 -14 0 7 0 0
o:leads=lapses on	0 0 13 0 -16 7 0
o:leads=last until	0 0 -25 7 15 6 0
o:leads=last week,	0 0 -7 0 11 0 0
o:leads=lasts until	0 0 23 -4 -12 -6 0
o:leads=midnight on	9 0 0 -10 -4 -6 5
o:leads=monday	0 0 -1 8 -5 0 0
o:leads=monday,	0 0 -3 -1 10 0 0
o:leads=months, from	0 -1 -1 0 -22 0 23
o:leads=months, until	0 0 26 0 -33 0 0
o:leads=network on	0 0 10 0 -10 0 0
o:leads=next friday,	0 0 1 0 -11 0 9
o:leads=nouakchott,	0 0 0 14 -14 0 0
o:leads=november to	0 0 0 11 -10 0 0
o:leads=on	7 -3 14 -6 -3 -10 -8
o:leads=on friday,	0 0 -5 -3 11 0 0
o:leads=on the	0 0 -6 11 3 -8 0
o:leads=on tuesday,	0 0 17 -3 -10 0 -1
o:leads=or after	0 0 -6 0 10 0 0
o:leads=oslo,	0 0 0 9 -8 0 0
o:leads=out on	9 -1 2 -9 -3 5 -5
o:leads=p.m. on	0 0 -11 0 11 0 0
o:leads=pause of	0 0 0 11 -8 0 0
o:leads=per cent	0 0 18 -3 -14 0 0
o:leads=percent on	0 0 -2 6 -14 0 12
o:leads=percent until	0 0 16 0 -7 -9 0
o:leads=prolonged to	0 0 10 0 -3 -6 0
o:leads=quito,	0 0 0 12 -11 0 0
o:leads=run to	0 0 -20 0 6 16 0
o:leads=run until	0 0 -4 0 -8 11 0
o:leads=runs to	-2 0 8 0 1 -8 0
o:leads=runs until	0 0 11 -4 0 -8 0
o:leads=so on	0 0 -4 0 11 0 0
o:leads=so since	0 0 0 -11 13 0 0
o:leads=south korea,	0 0 8 0 -7 0 0
o:leads=start on	0 0 -4 -14 13 0 0
o:leads=started on	0 0 0 10 -5 0 -3
o:leads=stay until	0 0 9 0 -7 0 0
o:leads=suspended since	0 0 2 12 -13 0 0
o:leads=suspended until	0 0 -13 0 19 -5 0
o:leads=tariff until	0 0 -5 0 9 0 0
o:leads=through the	0 0 3 0 -12 8 0
o:leads=till the	0 0 -4 0 -7 14 0
o:leads=to the	0 0 4 -15 -11 16 -6
o:leads=took effect	0 0 0 9 -9 0 0
o:leads=treaty by	0 0 8 0 -15 6 0
o:leads=truce ends	0 0 8 0 -4 0 0
o:leads=truce from	0 3 9 -6 0 0 -5
o:leads=truce of	-7 5 -11 9 -4 -1 6
o:leads=truce, until	0 0 -14 0 12 0 0
o:leads=tuesday,	0 0 10 0 -7 0 0
o:leads=union on	0 0 0 0 -9 0 10
o:leads=until	10 0 -13 0 0 3 4
o:leads=until the	9 0 -1 -10 -1 6 -7
o:leads=up in	0 0 0 8 -8 0 0
o:leads=washington,	0 0 -1 -8 12 0 0
o:leads=washington/beijing,	0 0 0 9 -9 0 0
o:leads=weeks in	0 0 0 14 -14 0 0
o:leads=weeks, on	0 0 18 0 -13 0 -5
o:leads=year from	0 -2 -13 9 -11 0 16
o:leads=year on	0 0 0 9 -7 0 0
o:leads=year, from	0 0 13 0 -10 0 -4
o:leads=year, to	0 0 4 8 -15 0 0
o:leads=year, until	0 0 11 0 -18 3 0
o:leads=— wednesday,	0 0 4 5 -10 0 0
o:leave until ahead	0 0 15 1 -8 -11 0
o:left=controls	0 0 -6 -7 14 2 -1
o:left=controls right=none	0 0 -3 -4 10 0 0
o:left=deal right=duties	0 0 14 -8 -13 3 0
o:left=deal right=none	-5 -3 0 -15 25 -18 0
o:left=deal right=truce	0 0 0 20 -22 5 -3
o:left=duties	-5 -17 -10 -7 17 -5 -1
o:left=duties right=duties	0 0 -6 -16 18 9 -17
o:left=duties right=meeting	0 0 -5 -3 12 0 0
o:left=duties right=none	0 -13 -7 -1 8 -9 3
o:left=duties right=procedure	0 0 -1 -3 8 0 0
o:left=duties right=signing	0 0 -11 -3 1 6 4
o:left=exclusions	0 0 -15 -4 15 -1 8
o:left=exclusions right=none	0 0 -13 -3 11 -1 9
o:left=fees	0 0 -4 -9 19 -2 -5
o:left=fees right=none	0 0 -4 -7 17 -2 -5
o:left=longer	-1 -8 9 -10 1 1 -17
o:left=longer right=duties	0 0 13 -4 -8 0 0
o:left=longer right=none	0 -6 0 -4 8 2 -16
o:left=longer right=signing	0 0 13 0 -3 -7 0
o:left=meeting	-10 -8 -18 -8 36 -5 -9
o:left=meeting right=meeting	0 0 -2 -9 18 0 0
o:left=meeting right=none	-6 -5 -15 -10 30 0 -5
o:left=meeting right=truce	0 0 -11 10 0 0 -1
o:left=none	-17 -26 10 -1 13 -8 -6
o:left=none right=deal	0 0 0 -5 13 -7 -13
o:left=none right=exclusions	0 0 3 -10 10 0 -4
o:left=none right=longer	1 0 -15 2 17 -5 -2
o:left=none right=none	-20 -16 13 3 -4 0 3
o:left=none right=procedure	0 0 9 1 -3 -5 -3
o:left=none right=sale	0 0 -5 -1 13 0 0
o:left=none right=signing	-9 0 -5 0 21 -2 -12
o:left=none right=truce	4 -2 1 -11 9 -2 -9
o:left=procedure	-2 0 -17 2 14 -9 6
o:left=procedure right=duties	0 0 0 12 -16 0 7
o:left=procedure right=none	0 0 -20 -1 23 -8 3
o:left=procedure right=truce	0 0 8 -1 -5 0 0
o:left=sale	0 0 -7 -2 15 0 0
o:left=sale right=none	0 0 -4 -1 11 0 0
o:left=signing	9 2 0 5 -9 -11 8
o:left=signing right=none	8 4 0 8 -11 -6 4
o:left=truce	1 11 -16 -5 14 5 -17
o:left=truce right=controls	0 0 -1 -6 14 -2 0
o:left=truce right=deal	3 0 -9 0 7 0 0
o:left=truce right=duties	-1 2 -8 11 -12 -3 18
o:left=truce right=longer	4 11 -12 -15 8 0 -1
o:left=truce right=none	-1 6 -6 -6 11 6 -25
o:left=truce right=truce	-1 -4 -3 8 1 -4 0
o:let on gone	16 0 0 0 -15 0 0
o:look on ahead	0 0 0 0 -9 10 0
o:lower on ahead	0 0 -4 -2 10 0 -1
o:meet on gone	0 0 0 -10 12 0 0
o:meet the ahead	0 0 -4 0 13 -4 0
o:meet the gone	0 0 0 9 -8 0 0
o:near=controls	0 0 0 -13 6 4 0
o:near=deal	-3 -3 7 -19 11 3 -10
o:near=duties	-21 -9 -3 5 8 -1 2
o:near=exclusions	0 0 -16 -2 12 -1 9
o:near=fees	0 0 0 -3 10 0 -5
o:near=longer	0 -6 2 -18 3 8 -9
o:near=meeting	-6 -5 -4 -4 23 -11 0
o:near=none	-10 -19 -5 -2 23 -7 -5
o:near=procedure	-1 0 -11 -1 22 -13 0
o:near=signing	9 3 -10 0 8 -14 -3
o:near=truce	-4 0 1 -4 10 -4 -17
o:no verb  gone	-1 12 0 -2 -3 0 0
o:no verb 12:01 today	0 0 0 9 -8 0 0
o:no verb a ahead	0 0 -7 0 12 0 0
o:no verb before ahead	0 0 1 -10 0 -3 9
o:no verb beijing, today	0 0 0 10 -9 0 0
o:no verb between ahead	0 0 0 -2 -6 0 10
o:no verb briefing, today	0 0 7 0 -9 0 0
o:no verb bulletin, today	11 0 0 -4 -6 0 0
o:no verb by ahead	0 0 9 -2 -5 1 -7
o:no verb column, today	0 0 12 0 -11 0 0
o:no verb date: today	0 0 -10 -2 14 0 0
o:no verb day, ahead	0 0 6 0 -11 8 -2
o:no verb ends today	0 0 18 0 -17 0 0
o:no verb from ahead	0 -6 -30 -2 13 -16 11
o:no verb from gone	-4 4 -4 -4 7 0 -8
o:no verb helsinki, today	0 0 0 10 -9 0 0
o:no verb in gone	0 -10 0 3 2 0 0
o:no verb including ahead	0 0 12 0 -18 1 0
o:no verb korea, today	0 0 8 0 -7 0 0
o:no verb last gone	0 0 0 12 -10 0 0
o:no verb mark ahead	0 0 13 0 -11 0 0
o:no verb monday, ahead	0 0 -4 -2 -1 -2 10
o:no verb monday, gone	7 0 0 8 -13 0 0
o:no verb monday, today	0 0 -6 -2 11 0 0
o:no verb montevideo, today	0 0 0 9 -8 0 0
o:no verb nouakchott, today	0 0 0 14 -14 0 0
o:no verb on ahead	0 0 16 9 -19 2 -1
o:no verb on gone	-6 2 -8 0 8 0 -3
o:no verb on today	0 0 -15 -3 16 0 0
o:no verb oslo, today	0 0 0 9 -8 0 0
o:no verb quito, today	0 0 0 12 -11 0 0
o:no verb since ahead	0 0 -5 -9 17 0 0
o:no verb since gone	-5 -5 0 17 -11 0 0
o:no verb starts today	0 0 0 13 -12 0 0
o:no verb sunday, ahead	0 0 -3 -2 -6 17 -5
o:no verb the ahead	0 0 -1 -17 -2 12 -2
o:no verb the gone	2 0 -1 10 -7 0 0
o:no verb the today	0 0 -12 14 -5 0 0
o:no verb through ahead	0 0 10 -2 -4 0 -1
o:no verb thursday, ahead	0 0 9 0 -5 0 -1
o:no verb till ahead	0 0 16 0 -20 3 0
o:no verb to ahead	0 0 4 -4 -1 2 -12
o:no verb to gone	8 -4 1 -17 6 -2 0
o:no verb tomorrow, ahead	0 0 -11 6 5 -1 0
o:no verb tuesday, today	0 0 6 -9 0 0 0
o:no verb until ahead	0 0 5 -12 -7 11 -13
o:no verb until gone	-4 0 2 -1 8 -3 0
o:no verb washington, today	0 0 -1 -6 10 0 0
o:no verb washington/beijing, today	0 0 0 9 -9 0 0
o:no verb wednesday, ahead	0 0 -15 7 1 0 0
o:no verb week, ahead	0 0 11 0 -8 0 0
o:no verb — today	0 0 -7 -7 15 0 0
o:other by ahead	0 0 9 0 -11 2 0
o:other from ahead	0 0 2 11 -13 0 -1
o:other on ahead	0 0 9 -3 1 -8 -5
o:other since ahead	0 0 -7 0 11 0 0
o:other since gone	7 10 0 8 -21 0 0
o:other the ahead	0 0 -14 0 0 10 0
o:other the gone	0 0 0 -7 9 0 0
o:other to ahead	0 0 -8 0 12 -1 0
o:other until ahead	0 0 -4 0 17 -18 0
o:pay from ahead	0 0 -12 -6 10 -2 5
o:pay from today	4 0 0 6 -10 0 0
o:pay the ahead	0 0 -10 0 0 0 9
o:pay the gone	0 0 0 13 -12 0 0
o:put in gone	0 0 0 -14 14 0 0
o:put on ahead	0 0 -11 0 15 0 0
o:put on gone	0 0 0 8 -6 0 0
o:reach on ahead	0 0 13 0 -8 -1 0
o:reach on gone	0 0 0 -14 17 0 0
o:reach to ahead	0 0 -11 0 6 4 0
o:remain until ahead	0 0 13 0 -8 -2 0
o:return on ahead	0 0 10 -1 -3 0 -2
o:right=controls	0 0 0 -6 12 -1 -1
o:right=deal	0 0 -1 -18 20 -2 -14
o:right=deal from	0 0 -1 -5 11 0 -3
o:right=deal until	0 0 -20 0 13 2 0
o:right=duties	0 -4 -2 3 -8 5 9
o:right=duties before	0 0 -18 -4 5 0 10
o:right=duties by	0 0 0 -1 -11 15 -3
o:right=duties from	0 -3 -16 15 1 -3 -4
o:right=duties in	0 -3 0 12 -8 0 0
o:right=duties of	1 -3 0 17 -24 -2 12
o:right=duties on	3 0 -5 -18 10 -15 10
o:right=duties the	0 0 0 -19 -3 15 5
o:right=duties to	-2 0 24 -1 -2 -21 0
o:right=duties until	-3 0 10 0 -14 2 4
o:right=exclusions	0 0 0 -13 16 0 -4
o:right=longer	4 9 -19 -9 23 -8 -13
o:right=longer in	-4 8 0 -11 7 0 0
o:right=longer on	9 -3 -21 0 13 1 -3
o:right=longer to	0 0 -2 0 11 -7 0
o:right=longer until	0 0 10 0 -9 0 0
o:right=meeting	-4 -3 -7 1 10 0 0
o:right=meeting from	0 0 0 10 -6 0 -1
o:right=meeting on	0 0 0 -3 11 -1 -3
o:right=none	-26 -18 -11 -6 39 -7 -12
o:right=none 	-16 2 4 -1 5 -5 -2
o:right=none 12:01	0 0 0 11 -9 0 0
o:right=none a	3 0 -10 -3 8 0 0
o:right=none about	0 0 -16 0 17 0 0
o:right=none and	0 0 1 -10 7 0 -5
o:right=none beginning	0 0 0 12 -9 0 -1
o:right=none beijing,	0 0 0 9 -8 0 0
o:right=none beyond	0 0 13 0 -13 0 0
o:right=none briefing,	0 0 7 0 -9 0 0
o:right=none brussels,	0 0 -7 -1 12 0 0
o:right=none bulletin,	11 0 0 -4 -6 0 0
o:right=none busan,	0 0 -2 8 -5 0 0
o:right=none by	2 0 -5 -2 16 -8 -6
o:right=none cent	0 0 20 -2 -16 0 0
o:right=none china	0 0 14 0 -13 0 0
o:right=none column,	0 0 12 0 -11 0 0
o:right=none dated	0 0 0 -3 9 0 0
o:right=none day,	0 0 6 0 -11 8 -2
o:right=none effect	-2 0 -3 12 -2 0 -5
o:right=none ends	-2 0 8 -3 0 -5 0
o:right=none for	0 0 6 -10 10 -6 -4
o:right=none from	-5 0 -17 1 2 -33 19
o:right=none helsinki,	0 0 0 10 -9 0 0
o:right=none in	-13 6 -13 8 2 -8 -3
o:right=none it	0 0 -7 -4 15 0 0
o:right=none korea,	0 0 8 0 -7 0 0
o:right=none last	-1 1 -5 18 -12 -3 0
o:right=none mark	0 0 13 0 -11 0 0
o:right=none midnight	0 0 13 -5 -7 0 0
o:right=none monday,	6 0 -5 8 -15 -3 10
o:right=none montevideo,	0 0 0 9 -8 0 0
o:right=none not	0 0 -9 0 11 0 0
o:right=none nouakchott,	0 0 0 14 -14 0 0
o:right=none of	-18 6 -8 1 12 -7 -2
o:right=none on	-1 0 -6 5 5 -9 14
o:right=none out	0 0 6 -10 1 0 0
o:right=none over	0 0 10 0 -6 0 0
o:right=none quito,	0 0 0 12 -11 0 0
o:right=none said	6 0 -8 -1 -6 10 0
o:right=none same	0 0 7 4 -10 0 0
o:right=none saturday,	0 0 -8 3 5 0 -3
o:right=none says	0 0 17 0 -11 -3 0
o:right=none sign	0 0 12 -1 -6 0 0
o:right=none since	-7 0 -9 14 -1 -12 -8
o:right=none start	0 0 0 -3 10 0 -1
o:right=none starts	0 0 0 17 -19 0 3
o:right=none sunday	0 0 15 -12 -4 0 0
o:right=none sunday,	6 0 -1 -8 -15 18 -1
o:right=none telephone	0 0 9 0 -7 0 0
o:right=none that	0 0 1 -8 -3 10 0
o:right=none the	7 -10 3 17 -12 0 -1
o:right=none thursday	0 0 -7 -4 14 0 0
o:right=none thursday,	0 0 14 -10 -5 0 -1
o:right=none time	0 0 0 9 -7 0 0
o:right=none to	7 -13 -4 -20 1 17 -27
o:right=none tomorrow,	0 0 -11 6 3 -1 0
o:right=none tuesday,	0 0 2 -14 7 0 -1
o:right=none until	0 -10 5 -18 4 6 -30
o:right=none video	0 0 0 8 -7 0 0
o:right=none wednesday	0 0 0 -10 7 0 0
o:right=none week,	0 0 10 0 -6 0 0
o:right=none —	0 0 0 -8 12 -4 0
o:right=procedure	0 0 10 -9 6 -8 -6
o:right=procedure on	0 0 -2 0 11 -3 0
o:right=procedure since	0 0 0 -10 11 0 0
o:right=sale	0 0 -6 -2 14 0 0
o:right=signing	-14 -4 -4 0 19 -2 -5
o:right=signing on	-8 0 1 0 9 -1 -8
o:right=signing the	0 0 -10 7 0 0 0
o:right=signing until	0 0 -7 0 12 -3 0
o:right=truce	0 -7 1 11 -4 1 -9
o:right=truce 	5 3 -15 2 -5 10 1
o:right=truce before	0 0 3 15 -15 0 0
o:right=truce by	0 0 -10 0 4 0 5
o:right=truce from	0 2 16 -24 5 0 -9
o:right=truce in	0 -10 -1 20 -13 0 0
o:right=truce of	3 0 -16 -2 12 0 0
o:right=truce on	-9 -5 8 16 -2 -4 -22
o:rise on ahead	0 0 -10 0 14 0 0
o:run from ahead	0 -3 4 0 -11 0 6
o:run of gone	0 0 0 13 -12 0 0
o:run out gone	9 0 0 0 -6 0 0
o:run since ahead	0 0 -8 0 10 0 0
o:run since gone	-2 0 0 10 -7 0 0
o:run to ahead	0 0 -7 0 11 0 0
o:run until ahead	0 0 8 0 -18 3 0
o:say from ahead	0 0 0 -1 -7 0 9
o:sign by ahead	0 0 -12 0 13 1 0
o:sign last gone	0 0 0 12 -9 0 0
o:sign on ahead	0 0 -12 4 12 -1 -4
o:sign on gone	-7 -3 0 -5 11 0 0
o:sign to ahead	0 0 5 0 -14 8 0
o:sign until ahead	0 0 11 0 -8 -2 0
o:sit on ahead	0 0 -6 0 10 0 0
o:sit since ahead	0 0 10 0 -9 0 0
o:sit until ahead	0 0 -8 0 9 0 0
o:stand of gone	0 0 0 12 -11 0 0
o:subject=controls	0 0 -11 -4 16 2 -4
o:subject=controls carried	0 0 18 -3 0 -14 -6
o:subject=controls far  ahead	0 0 -10 0 -6 15 0
o:subject=controls far carried	0 0 0 -4 13 -6 -6
o:subject=controls far carried end	0 0 -10 0 13 0 0
o:subject=controls far carried end ahead	0 0 -10 0 12 0 0
o:subject=controls far carried other	0 0 11 0 -10 0 0
o:subject=controls far carried other ahead	0 0 11 0 -11 0 0
o:subject=controls far carried until ahead	0 0 -8 0 11 -1 0
o:subject=controls far no verb 	0 0 -10 0 -4 15 0
o:subject=controls far no verb ahead	0 0 -1 0 -6 9 0
o:subject=controls far no verb on	0 0 -7 0 -5 12 0
o:subject=controls far on ahead	0 0 -7 0 -5 12 0
o:subject=controls to ahead	0 0 -10 0 5 4 0
o:subject=deal	-3 -3 1 0 10 -2 -14
o:subject=deal before ahead	0 0 -6 0 10 0 -2
o:subject=deal begin	0 0 -1 -3 12 0 -3
o:subject=deal begin ahead	0 0 -1 0 9 0 -2
o:subject=deal carried	-2 0 -2 -14 -4 16 8
o:subject=deal carried be	0 0 -18 0 9 9 0
o:subject=deal carried be ahead	0 0 -18 0 6 9 0
o:subject=deal carried be until	0 0 -13 0 0 13 0
o:subject=deal carried begin	0 0 -5 0 0 -4 9
o:subject=deal carried begin ahead	0 0 -4 -11 3 -4 10
o:subject=deal carried end	0 0 5 -8 -6 8 0
o:subject=deal carried end ahead	0 0 5 0 -16 8 0
o:subject=deal carried on ahead	0 0 5 -12 -7 2 7
o:subject=deal far  ahead	0 0 -5 0 9 -1 0
o:subject=deal far carried be	0 0 7 -6 -11 -2 15
o:subject=deal far carried be ahead	0 0 7 -1 -15 -2 15
o:subject=deal far carried be from	0 0 0 -2 -5 0 8
o:subject=deal far carried begin on	0 0 -9 -1 18 0 -4
o:subject=deal far carried from ahead	0 0 0 -2 -11 0 15
o:subject=deal far carried on ahead	0 0 8 5 0 -7 -13
o:subject=deal far carried pay	0 0 -8 -2 16 0 -3
o:subject=deal far carried pay ahead	0 0 -8 0 13 0 -3
o:subject=deal far carried put	0 0 -7 0 9 0 0
o:subject=deal far carried the ahead	0 0 -18 0 20 0 0
o:subject=deal far carried write	0 0 10 0 -10 0 0
o:subject=deal far no verb 	0 0 -7 -1 15 -1 0
o:subject=deal no verb today	0 0 -7 -1 12 0 0
o:subject=deal on gone	0 0 0 -8 11 0 0
o:subject=deal sign	0 0 -4 -2 11 0 0
o:subject=deal to ahead	0 0 -8 0 8 0 0
o:subject=deal until ahead	0 0 5 0 -7 1 0
o:subject=duties	0 -15 -1 1 1 0 1
o:subject=duties agree	0 0 2 10 -12 0 0
o:subject=duties agree gone	0 0 0 10 -10 0 0
o:subject=duties be	1 0 0 -10 9 -11 2
o:subject=duties be ahead	0 0 1 -2 4 -11 2
o:subject=duties be since	0 0 0 -12 11 0 0
o:subject=duties begin	-2 0 -4 -3 11 0 -4
o:subject=duties begin from	0 0 3 -2 8 0 -10
o:subject=duties begin today	0 0 0 -9 11 0 0
o:subject=duties by ahead	0 0 -7 0 16 -1 -2
o:subject=duties carried	0 4 -9 15 7 -14 -10
o:subject=duties carried be	2 -3 -7 9 1 -17 2
o:subject=duties carried be ahead	0 0 -7 3 9 -16 3
o:subject=duties carried be of	7 0 -7 17 -13 0 -3
o:subject=duties carried be the	0 0 -15 -2 19 -1 0
o:subject=duties carried begin	-2 -4 4 10 -1 -9 -3
o:subject=duties carried begin ahead	0 0 6 3 0 -8 -3
o:subject=duties carried begin from	0 0 0 -1 10 0 -5
o:subject=duties carried begin gone	-1 -3 0 9 -3 0 0
o:subject=duties carried carry	0 0 -13 -1 0 14 0
o:subject=duties carried collect	0 0 -6 -3 12 0 0
o:subject=duties carried end	-5 -1 1 12 0 -8 0
o:subject=duties carried end gone	-4 0 0 13 -3 0 0
o:subject=duties carried end on	-10 0 3 7 -1 0 0
o:subject=duties carried end the	6 0 13 0 -13 -6 0
o:subject=duties carried extend	0 0 9 0 -6 -1 0
o:subject=duties carried extend ahead	0 0 9 0 -7 -1 0
o:subject=duties carried fall ahead	0 0 4 6 -11 0 0
o:subject=duties carried from ahead	0 0 1 -6 10 0 -7
o:subject=duties carried from gone	0 0 0 -6 10 0 0
o:subject=duties carried last gone	0 0 0 17 -16 0 0
o:subject=duties carried look	0 0 7 0 -14 9 0
o:subject=duties carried make	0 5 3 3 -9 0 0
o:subject=duties carried make in	0 5 0 4 -10 0 0
o:subject=duties carried of gone	7 0 0 11 -16 0 0
o:subject=duties carried other	3 10 14 -9 -15 -7 1
o:subject=duties carried other ahead	0 0 15 -1 -10 -6 1
o:subject=duties carried other gone	3 10 0 -6 -7 0 0
o:subject=duties carried other since	0 12 0 0 -10 0 0
o:subject=duties carried pay	-1 0 0 -3 9 -5 0
o:subject=duties carried reach	0 0 -4 0 10 0 0
o:subject=duties carried say	0 0 0 0 11 0 -3
o:subject=duties carried since ahead	0 0 -4 0 8 0 0
o:subject=duties carried since gone	0 18 0 -9 -2 0 0
o:subject=duties carried suspend ahead	0 0 -5 -8 2 6 6
o:subject=duties carried the ahead	0 0 14 -4 -3 -10 0
o:subject=duties carried the gone	3 0 0 9 -10 0 0
o:subject=duties collect ahead	0 0 8 0 -4 -3 0
o:subject=duties end ahead	0 0 0 7 -8 -6 8
o:subject=duties fall ahead	0 0 -4 0 9 0 -5
o:subject=duties fall from	0 0 0 -4 9 0 -4
o:subject=duties fall on	0 0 -4 9 -4 0 0
o:subject=duties far	-10 -3 4 2 1 -4 0
o:subject=duties far carried	-9 3 14 -4 0 -12 -1
o:subject=duties far carried agree	0 0 0 1 -7 -1 10
o:subject=duties far carried agree ahead	0 0 0 -2 -6 -1 11
o:subject=duties far carried agree in	0 0 0 10 -10 0 0
o:subject=duties far carried agree on	0 0 -1 -3 9 0 0
o:subject=duties far carried be	2 4 6 -18 9 -8 -14
o:subject=duties far carried be 	0 0 12 0 -10 0 0
o:subject=duties far carried be ahead	0 0 1 -6 13 -8 -13
o:subject=duties far carried be gone	3 4 0 -11 3 0 0
o:subject=duties far carried be since	0 0 0 -15 17 0 0
o:subject=duties far carried be today	0 0 9 0 -7 0 0
o:subject=duties far carried before ahead	0 0 -13 4 7 2 -7
o:subject=duties far carried begin	3 3 4 -10 0 0 0
o:subject=duties far carried begin before	0 0 -1 -5 12 0 -1
o:subject=duties far carried bring	0 0 -8 0 10 0 0
o:subject=duties far carried bring ahead	0 0 -8 0 10 0 0
o:subject=duties far carried by ahead	0 0 -23 -3 17 5 1
o:subject=duties far carried conclude	0 4 3 -15 9 0 0
o:subject=duties far carried conclude gone	0 4 0 -14 10 0 0
o:subject=duties far carried end on	0 0 5 -13 -1 2 0
o:subject=duties far carried from ahead	0 0 5 14 -6 -5 -6
o:subject=duties far carried from gone	0 11 0 -22 8 0 0
o:subject=duties far carried have	0 0 -6 -4 13 0 0
o:subject=duties far carried have since	0 0 0 -7 9 0 0
o:subject=duties far carried lower gone	0 0 0 10 -10 0 0
o:subject=duties far carried meet ahead	0 0 5 9 -12 0 0
o:subject=duties far carried move	0 0 5 0 -12 10 0
o:subject=duties far carried move ahead	0 0 5 0 -14 10 0
o:subject=duties far carried negotiate	0 0 0 12 -12 0 0
o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
o:subject=duties far carried of ahead	0 0 -6 -3 -6 -4 18
o:subject=duties far carried of gone	0 0 0 20 -18 0 0
o:subject=duties far carried on today	0 0 0 -14 9 0 0
o:subject=duties far carried other	0 0 -1 7 5 -13 -3
o:subject=duties far carried other ahead	0 0 0 0 11 -12 -3
o:subject=duties far carried other gone	0 0 0 9 -7 0 0
o:subject=duties far carried other on	0 0 9 -1 -2 -4 0
o:subject=duties far carried pay	0 0 -10 0 10 -6 0
o:subject=duties far carried pay ahead	0 0 -12 -4 16 -6 0
o:subject=duties far carried pay until	0 0 -7 0 8 0 0
o:subject=duties far carried rule	0 0 6 8 -14 0 0
o:subject=duties far carried run	3 0 13 10 -19 -3 0
o:subject=duties far carried run ahead	0 0 14 -2 -8 -3 0
o:subject=duties far carried run gone	4 0 0 13 -14 0 0
o:subject=duties far carried sign ahead	0 0 2 10 -16 5 -2
o:subject=duties far carried sign gone	0 0 0 -18 21 0 0
o:subject=duties far carried since gone	-3 0 0 -3 7 0 0
o:subject=duties far carried suspend	0 0 16 5 -7 -14 -4
o:subject=duties far carried suspend ahead	0 0 17 14 -17 -14 -3
o:subject=duties far carried suspend from	0 0 -4 10 -1 0 -3
o:subject=duties far carried suspend gone	0 0 0 -8 12 0 0
o:subject=duties far carried tell	0 0 -3 -4 11 0 0
o:subject=duties far carried to gone	0 0 0 9 -5 0 0
o:subject=duties far carried until ahead	0 0 15 0 -1 -18 0
o:subject=duties far from ahead	0 0 -8 -9 8 0 4
o:subject=duties far no verb	-10 -3 4 2 1 -4 0
o:subject=duties far no verb from	0 0 -8 -13 12 0 4
o:subject=duties far no verb the	0 0 3 0 6 -10 -4
o:subject=duties far no verb to	0 0 0 -2 13 -11 0
o:subject=duties far no verb until	0 0 5 -1 -10 5 0
o:subject=duties far on gone	0 0 0 -12 15 0 0
o:subject=duties far thursday, today	0 0 9 -2 -6 0 0
o:subject=duties far to ahead	0 0 0 0 11 -11 0
o:subject=duties far until ahead	0 0 5 0 -12 5 0
o:subject=duties from gone	0 0 0 -5 10 0 0
o:subject=duties monday, ahead	0 0 -6 -3 0 0 9
o:subject=duties no verb 12:01	0 0 0 -7 9 0 0
o:subject=duties no verb ahead	-2 0 2 -11 -2 9 1
o:subject=duties no verb as	0 0 12 -3 -9 0 0
o:subject=duties no verb cent	0 0 20 0 -19 0 0
o:subject=duties no verb from	0 0 -8 3 1 -1 2
o:subject=duties no verb monday,	0 0 -6 -7 0 0 9
o:subject=duties no verb on	-2 0 -2 -5 3 10 -5
o:subject=duties no verb the	5 0 0 3 -14 9 0
o:subject=duties no verb until	0 0 -5 -4 10 0 -2
o:subject=duties of ahead	0 0 0 -11 3 0 6
o:subject=duties on gone	-10 0 0 -3 12 0 0
o:subject=duties other gone	0 0 0 9 -8 0 0
o:subject=duties pay gone	0 0 0 10 -9 0 0
o:subject=duties return ahead	0 0 10 0 -5 0 0
o:subject=duties return on	0 0 10 0 -6 0 0
o:subject=duties rise	0 0 -4 0 12 0 -3
o:subject=duties rise ahead	0 0 -4 0 11 0 -3
o:subject=duties since gone	-2 0 0 11 -8 0 0
o:subject=duties suspend	0 0 -2 0 -8 8 7
o:subject=duties suspend ahead	0 0 -1 -2 -9 8 7
o:subject=duties suspend from	0 0 -2 -5 0 0 8
o:subject=duties suspend the	0 0 -9 0 2 5 0
o:subject=duties suspend until	0 0 11 0 -9 0 0
o:subject=duties the ahead	0 0 -18 -1 0 19 0
o:subject=duties the gone	4 0 0 9 -12 0 0
o:subject=duties through ahead	0 0 11 -1 -5 -2 0
o:subject=exclusions end on	0 0 -12 0 16 -1 0
o:subject=exclusions far carried	0 0 -14 -1 10 9 -8
o:subject=exclusions far carried until ahead	0 0 -1 0 -7 10 0
o:subject=fees	0 0 8 -14 8 -3 -3
o:subject=fees carried	0 0 -8 -3 16 -1 0
o:subject=fees carried on ahead	0 0 -9 0 10 0 0
o:subject=fees carried suspend	0 0 -8 0 10 0 0
o:subject=fees far carried	0 0 0 -10 13 -1 -1
o:subject=fees far carried suspend	0 0 7 6 -12 0 0
o:subject=fees far no verb ahead	0 0 11 0 -7 0 0
o:subject=fees suspend	0 0 0 -8 13 0 -3
o:subject=fees suspend from	0 0 0 -3 9 0 -3
o:subject=longer carried	7 0 -15 0 5 9 -13
o:subject=longer carried begin	0 0 -5 0 9 -3 0
o:subject=longer carried end	-1 0 -11 0 16 0 0
o:subject=longer carried in gone	0 1 0 7 -11 0 0
o:subject=longer carried to ahead	0 0 -15 0 13 1 0
o:subject=longer far	0 0 7 -12 0 3 -5
o:subject=longer far carried	-5 5 -7 -12 8 13 -13
o:subject=longer far carried begin	0 8 -4 -13 1 9 0
o:subject=longer far carried begin ahead	0 0 -4 0 0 9 0
o:subject=longer far carried begin gone	0 8 0 -12 1 0 0
o:subject=longer far carried begin in	0 8 0 -11 0 0 0
o:subject=longer far carried charge	0 0 -3 0 9 0 -1
o:subject=longer far carried charge ahead	0 0 -3 0 9 0 -1
o:subject=longer far carried end	0 0 -10 0 7 6 0
o:subject=longer far carried end ahead	0 0 -16 0 11 6 0
o:subject=longer far carried end on	0 0 -13 0 10 6 0
o:subject=longer far carried extend	0 0 -18 -2 3 13 0
o:subject=longer far carried extend ahead	0 0 -18 0 0 13 0
o:subject=longer far carried extend until	0 0 -12 0 3 5 0
o:subject=longer far carried in gone	0 7 0 8 -15 0 0
o:subject=longer far carried run	0 0 -6 0 11 -4 0
o:subject=longer far carried run ahead	0 0 -6 0 10 -4 0
o:subject=longer far carried to ahead	0 0 -12 0 -7 19 0
o:subject=longer far no verb	0 0 7 -12 0 3 -5
o:subject=longer far no verb ahead	0 0 10 0 -11 4 -4
o:subject=longer far no verb gone	0 0 0 -5 9 0 0
o:subject=longer no verb	-1 0 4 1 9 -11 -3
o:subject=longer no verb ahead	0 0 8 4 0 -11 -3
o:subject=longer no verb since	0 0 0 10 -10 0 0
o:subject=longer other	0 0 9 0 -10 0 0
o:subject=longer other ahead	0 0 9 0 -10 0 0
o:subject=longer since gone	0 0 0 10 -10 0 0
o:subject=longer the ahead	0 0 -3 0 -7 11 0
o:subject=meeting	-6 -6 0 -13 7 6 6
o:subject=meeting carried	-13 0 -7 11 -4 1 8
o:subject=meeting carried be	-1 0 -4 13 -4 0 -1
o:subject=meeting carried be gone	-1 0 0 15 -12 0 0
o:subject=meeting carried be since	0 0 0 12 -11 0 0
o:subject=meeting carried be the	0 0 9 0 -6 0 -1
o:subject=meeting carried begin	0 0 -5 10 -8 0 6
o:subject=meeting carried end	-2 0 13 5 -11 -3 0
o:subject=meeting carried end ahead	0 0 12 0 -10 -2 0
o:subject=meeting carried end in	0 0 0 9 -9 0 0
o:subject=meeting carried last gone	0 5 0 6 -14 0 0
o:subject=meeting carried of ahead	0 0 -2 -3 9 0 0
o:subject=meeting carried on gone	-5 0 0 12 -3 0 0
o:subject=meeting carried other	0 0 -9 0 15 -3 0
o:subject=meeting carried other ahead	0 0 -9 0 15 -3 0
o:subject=meeting carried run ahead	0 0 1 0 -10 6 0
o:subject=meeting carried say	0 0 0 0 -5 0 9
o:subject=meeting carried say ahead	0 0 0 0 -6 0 9
o:subject=meeting carried suspend	0 0 -4 -3 9 0 0
o:subject=meeting carried to ahead	0 0 0 0 -12 11 0
o:subject=meeting far	2 0 -8 -4 7 4 -3
o:subject=meeting far  ahead	0 0 9 0 -8 -8 6
o:subject=meeting far carried	-12 3 -8 7 9 -19 0
o:subject=meeting far carried be	0 0 -11 1 3 1 3
o:subject=meeting far carried begin ahead	0 0 0 -22 8 2 1
o:subject=meeting far carried begin the	0 0 0 10 -8 0 0
o:subject=meeting far carried begin today	0 0 0 14 -13 0 0
o:subject=meeting far carried by ahead	0 0 -18 1 9 5 0
o:subject=meeting far carried charge	0 0 2 -14 6 0 0
o:subject=meeting far carried charge gone	0 0 0 -10 12 0 0
o:subject=meeting far carried from ahead	0 0 -9 -2 0 0 7
o:subject=meeting far carried in gone	0 -3 0 12 -9 0 0
o:subject=meeting far carried keep	0 0 -4 -4 10 0 0
o:subject=meeting far carried levy	0 0 0 -9 15 0 -4
o:subject=meeting far carried on ahead	0 0 10 -17 1 -14 2
o:subject=meeting far carried pay	0 0 0 12 0 -11 0
o:subject=meeting far carried pay ahead	0 0 0 9 3 -11 0
o:subject=meeting far carried pay from	0 0 0 9 -7 0 0
o:subject=meeting far carried reach	0 0 5 11 -15 0 0
o:subject=meeting far carried reach gone	0 0 0 11 -10 0 0
o:subject=meeting far carried rise	0 0 0 0 -9 0 10
o:subject=meeting far carried rise ahead	0 0 0 0 -9 0 10
o:subject=meeting far carried suspend ahead	0 0 -10 -6 15 -1 3
o:subject=meeting far carried the ahead	0 0 -7 0 15 -6 0
o:subject=meeting far no verb	2 0 -8 -4 7 4 -3
o:subject=meeting far no verb from	0 0 0 8 -7 0 0
o:subject=meeting far no verb on	0 0 0 11 -4 -2 -2
o:subject=meeting far no verb the	0 0 -10 0 6 1 0
o:subject=meeting far no verb today	5 0 3 -18 5 0 0
o:subject=meeting far the ahead	0 0 -10 0 6 1 0
o:subject=meeting from gone	0 0 0 -8 9 0 0
o:subject=meeting in gone	0 0 0 13 -10 0 0
o:subject=meeting no verb ahead	0 0 -3 0 -6 10 3
o:subject=meeting no verb from	0 0 0 -10 18 0 -6
o:subject=meeting no verb in	0 0 0 17 -16 0 0
o:subject=meeting no verb of	0 0 0 -2 -7 11 0
o:subject=meeting no verb on	0 0 4 -10 6 -3 -5
o:subject=meeting no verb the	0 0 -4 0 -3 10 0
o:subject=meeting no verb today	0 0 2 7 -9 0 0
o:subject=meeting no verb until	0 0 -10 0 1 4 0
o:subject=meeting of ahead	0 0 -6 0 -4 11 0
o:subject=meeting on ahead	0 0 12 -1 0 -5 -15
o:subject=meeting on gone	0 0 0 -9 12 0 0
o:subject=meeting until ahead	0 0 -14 0 8 2 0
o:subject=none	0 -6 -1 11 -2 0 -3
o:subject=none  ahead	0 0 4 -2 3 -10 -4
o:subject=none after ahead	0 0 -8 0 3 7 0
o:subject=none briefing, today	0 0 7 0 -9 0 0
o:subject=none bulletin, today	11 0 0 -3 -7 0 0
o:subject=none carried	0 -9 -1 -8 5 1 6
o:subject=none carried agree	0 0 -18 -4 19 3 0
o:subject=none carried agree ahead	0 0 -17 0 17 3 0
o:subject=none carried agree until	0 0 -11 0 14 -2 0
o:subject=none carried be 	0 0 -10 0 7 1 0
o:subject=none carried be gone	-4 0 0 -7 13 0 0
o:subject=none carried be on	0 0 17 -6 -6 -7 -1
o:subject=none carried be the	0 0 -6 7 -11 3 9
o:subject=none carried be today	0 0 -6 12 -6 0 0
o:subject=none carried begin	0 0 -11 5 -1 14 -5
o:subject=none carried begin 	0 0 11 0 -9 0 0
o:subject=none carried begin ahead	0 0 -12 -4 5 15 -3
o:subject=none carried begin on	0 2 -10 -4 -2 2 7
o:subject=none carried begin until	0 0 -15 0 6 6 0
o:subject=none carried brace	0 0 12 0 -9 0 0
o:subject=none carried charge	0 0 -4 -4 -3 0 15
o:subject=none carried charge ahead	0 0 -3 -3 -6 0 15
o:subject=none carried charge since	0 0 0 -9 12 0 0
o:subject=none carried confirm	0 0 -8 0 11 0 0
o:subject=none carried confirm ahead	0 0 -8 0 11 0 0
o:subject=none carried cut	0 0 0 16 -13 0 -2
o:subject=none carried declare	0 0 -5 -2 10 0 0
o:subject=none carried end on	3 0 -3 1 -12 8 8
o:subject=none carried extend	0 0 0 -6 18 -12 0
o:subject=none carried extend ahead	0 0 1 0 10 -12 0
o:subject=none carried extend to	0 0 7 0 2 -11 0
o:subject=none carried fall	0 0 -5 0 10 0 0
o:subject=none carried from gone	0 7 0 -11 4 0 0
o:subject=none carried have gone	0 0 0 8 -7 0 0
o:subject=none carried have of	0 0 8 1 -10 0 0
o:subject=none carried have on	0 0 0 20 -20 0 0
o:subject=none carried is ahead	0 0 -10 0 0 9 0
o:subject=none carried keep	0 0 13 0 -2 -13 0
o:subject=none carried keep ahead	0 0 13 0 -3 -13 0
o:subject=none carried let	10 0 1 -1 -11 0 3
o:subject=none carried let gone	10 0 0 0 -8 0 0
o:subject=none carried levy ahead	0 0 0 10 -8 0 0
o:subject=none carried make	0 -2 -3 -15 4 11 0
o:subject=none carried make ahead	0 0 -2 0 -6 11 0
o:subject=none carried make gone	0 -2 0 -13 17 0 0
o:subject=none carried make in	0 -2 0 -11 14 0 0
o:subject=none carried of ahead	0 0 0 -7 13 -5 0
o:subject=none carried on ahead	0 0 -9 -16 7 0 11
o:subject=none carried on gone	11 0 -6 18 -20 -1 -2
o:subject=none carried other ahead	0 0 -6 0 9 0 -1
o:subject=none carried other since	9 0 0 -9 0 0 0
o:subject=none carried pay	2 0 10 -2 -9 10 -8
o:subject=none carried pay ahead	0 0 9 -1 -9 10 -8
o:subject=none carried pay from	4 0 -8 0 8 0 -6
o:subject=none carried pay since	0 0 10 0 -7 0 0
o:subject=none carried pay until	0 0 9 0 -16 6 0
o:subject=none carried remain	0 0 -9 0 10 0 0
o:subject=none carried run	0 0 8 0 -5 -6 0
o:subject=none carried say said	0 0 -9 0 0 10 0
o:subject=none carried sit since	0 0 10 2 -12 0 0
o:subject=none carried suspend	0 7 12 7 -13 -5 -6
o:subject=none carried suspend ahead	0 0 12 3 -7 -5 -6
o:subject=none carried suspend gone	0 8 0 9 -14 0 0
o:subject=none carried suspend on	0 0 -2 15 -12 0 0
o:subject=none carried suspend since	0 0 0 -8 9 0 0
o:subject=none carried suspend the	0 0 5 0 -11 7 0
o:subject=none carried tell	0 0 -3 -1 10 0 0
o:subject=none carried the ahead	0 0 2 -8 -4 2 3
o:subject=none carried to ahead	0 0 -3 0 10 -3 0
o:subject=none from ahead	0 0 -9 11 -6 0 0
o:subject=none montevideo, today	0 0 0 10 -9 0 0
o:subject=none no verb	0 -6 -1 11 -2 0 -3
o:subject=none no verb 	0 0 9 7 -6 -12 -5
o:subject=none no verb after	0 0 -8 0 5 7 0
o:subject=none no verb ahead	0 0 1 5 -8 3 2
o:subject=none no verb briefing,	0 0 7 0 -9 0 0
o:subject=none no verb bulletin,	11 0 0 -3 -7 0 0
o:subject=none no verb from	0 0 -10 7 -2 0 0
o:subject=none no verb gone	-1 0 -7 -4 11 0 -1
o:subject=none no verb montevideo,	0 0 0 10 -9 0 0
o:subject=none no verb on	0 0 2 -7 0 -13 10
o:subject=none no verb sunday,	0 0 -10 -1 -1 12 0
o:subject=none no verb the	0 0 -15 18 -10 8 -2
o:subject=none no verb to	0 0 1 -1 -12 10 0
o:subject=none no verb today	0 -1 0 11 -2 -8 -6
o:subject=none no verb tuesday,	0 0 -7 -2 11 0 0
o:subject=none no verb until	0 0 17 -1 -15 0 0
o:subject=none of gone	0 0 0 -13 13 0 0
o:subject=none on ahead	0 0 2 -13 0 -13 10
o:subject=none since ahead	0 0 -3 -2 8 0 0
o:subject=none the ahead	0 0 -10 -5 7 8 -2
o:subject=none the today	0 0 -6 19 -14 0 0
o:subject=none to ahead	0 0 2 0 -15 10 0
o:subject=none tuesday, today	0 0 -7 -2 11 0 0
o:subject=none until ahead	0 0 18 0 -18 0 0
o:subject=procedure	-1 0 -6 -11 17 0 0
o:subject=procedure carried	0 0 0 0 5 -9 0
o:subject=procedure carried be	0 0 -11 0 16 0 0
o:subject=procedure carried be ahead	0 0 -10 0 14 0 0
o:subject=procedure carried from ahead	0 0 -2 10 -5 0 0
o:subject=procedure carried other	0 0 0 10 -8 0 0
o:subject=procedure carried other ahead	0 0 0 10 -8 0 0
o:subject=procedure carried suspend	0 0 11 -1 -6 -1 0
o:subject=procedure carried until ahead	0 0 10 0 -5 -6 0
o:subject=procedure far carried be	0 0 8 5 -11 0 0
o:subject=procedure far carried by ahead	0 0 9 0 -8 0 0
o:subject=procedure far carried have	8 0 -13 5 0 0 0
o:subject=procedure far carried have ahead	0 0 -13 0 14 0 0
o:subject=procedure far carried have gone	8 0 0 5 -13 0 0
o:subject=procedure far carried since gone	0 0 0 -12 13 0 0
o:subject=procedure far no verb today	0 0 -4 -2 10 0 0
o:subject=procedure from ahead	0 0 0 -4 12 0 -6
o:subject=procedure no verb ahead	0 0 3 4 -12 4 1
o:subject=procedure no verb from	0 0 0 -2 10 0 -6
o:subject=procedure no verb on	0 0 -4 8 -4 0 0
o:subject=procedure on ahead	0 0 -16 9 3 0 0
o:subject=sale	0 0 -16 -5 13 4 0
o:subject=sale far	0 0 -1 -7 15 0 0
o:subject=sale far carried	0 0 0 14 -5 -4 -1
o:subject=sale far carried end	0 0 8 0 -6 0 0
o:subject=sale far carried end ahead	0 0 8 0 -7 0 0
o:subject=sale far carried end on	0 0 8 0 -6 0 0
o:subject=sale far no verb	0 0 -1 -7 15 0 0
o:subject=signing	9 -3 0 0 -5 -6 6
o:subject=signing begin ahead	0 0 0 -8 14 0 -1
o:subject=signing end	11 0 0 0 -7 0 0
o:subject=signing no verb ahead	0 0 12 -14 -12 6 7
o:subject=signing no verb friday,	0 0 0 0 -5 0 9
o:subject=signing no verb today	0 0 -10 11 -4 0 0
o:subject=signing of gone	0 0 0 -11 13 0 0
o:subject=signing on ahead	0 0 0 -7 8 -2 0
o:subject=signing on gone	13 0 0 3 -14 0 0
o:subject=signing sign ahead	0 0 -7 0 9 0 0
o:subject=truce	0 5 -14 -9 16 -6 -4
o:subject=truce  ahead	0 0 0 5 -13 8 1
o:subject=truce  gone	2 12 -1 -4 -8 0 0
o:subject=truce be	2 -4 9 1 0 -19 -2
o:subject=truce be ahead	0 0 11 -2 2 -18 -2
o:subject=truce be since	8 0 0 -2 -1 0 0
o:subject=truce begin	-4 -20 -13 9 2 -2 4
o:subject=truce begin ahead	0 0 -11 0 4 0 6
o:subject=truce begin gone	-3 -17 0 14 -2 0 0
o:subject=truce begin on	-2 -12 -15 2 8 -6 5
o:subject=truce by ahead	0 0 -6 0 11 0 0
o:subject=truce carried	0 0 -10 2 8 0 -5
o:subject=truce carried agree	0 9 12 0 -12 -1 0
o:subject=truce carried agree ahead	0 0 12 0 -8 0 0
o:subject=truce carried agree gone	0 9 0 0 -7 0 0
o:subject=truce carried agree in	0 10 0 -2 -5 0 0
o:subject=truce carried be	0 -2 9 -7 -7 12 -10
o:subject=truce carried be ahead	0 0 6 -6 -9 12 -10
o:subject=truce carried be from	0 0 -1 0 14 0 -8
o:subject=truce carried be on	5 0 2 0 -12 6 0
o:subject=truce carried begin	-5 0 10 -5 6 -7 -2
o:subject=truce carried begin ahead	0 0 9 7 -9 -6 0
o:subject=truce carried begin gone	-4 1 0 -14 20 0 0
o:subject=truce carried begin the	0 0 8 -3 -3 -4 4
o:subject=truce carried begin to	0 0 6 0 -10 3 0
o:subject=truce carried begin until	0 0 8 0 0 -9 0
o:subject=truce carried end on	6 0 0 11 -8 -1 0
o:subject=truce carried from ahead	0 0 3 -10 11 0 -8
o:subject=truce carried from gone	0 0 0 14 -12 0 0
o:subject=truce carried have	0 0 -7 0 11 0 0
o:subject=truce carried have ahead	0 0 -6 0 10 0 0
o:subject=truce carried in gone	-1 5 0 -8 5 0 0
o:subject=truce carried of gone	0 0 0 -10 11 0 0
o:subject=truce carried on ahead	0 0 -17 7 6 9 0
o:subject=truce carried on gone	11 0 -5 16 -19 0 0
o:subject=truce carried other	0 0 -4 -7 0 14 0
o:subject=truce carried other ahead	0 0 -4 0 -10 15 0
o:subject=truce carried other gone	0 0 0 -6 12 0 0
o:subject=truce carried pay from	0 0 0 10 -4 0 -7
o:subject=truce carried pay gone	0 0 0 11 -11 0 0
o:subject=truce carried run ahead	0 0 9 0 -14 3 0
o:subject=truce carried run on	4 0 -14 0 -4 14 0
o:subject=truce carried run to	0 0 15 0 -3 -10 0
o:subject=truce carried sign gone	0 0 0 10 -8 0 0
o:subject=truce carried sign on	0 0 2 8 -8 0 0
o:subject=truce carried since gone	0 0 0 11 -8 0 0
o:subject=truce carried suspend	0 0 -11 -2 21 -4 0
o:subject=truce carried suspend ahead	0 0 -9 0 15 -3 0
o:subject=truce carried suspend gone	0 0 0 -7 9 0 0
o:subject=truce carried suspend until	0 0 -16 2 12 1 0
o:subject=truce carried to ahead	0 0 19 0 -29 1 0
o:subject=truce carried to gone	0 0 -3 0 11 0 0
o:subject=truce carried until gone	0 0 -1 -4 11 0 0
o:subject=truce conclude on	0 0 -2 -10 16 0 0
o:subject=truce end	10 9 -13 -8 5 1 -3
o:subject=truce end ahead	-4 0 -9 0 10 2 -2
o:subject=truce end gone	14 10 0 -6 -12 0 0
o:subject=truce end in	-4 -3 0 0 10 0 0
o:subject=truce end on	8 3 -6 0 0 0 0
o:subject=truce end the	0 0 -20 0 13 9 0
o:subject=truce end today	0 0 -7 0 9 0 0
o:subject=truce extend	0 -4 1 0 -7 10 0
o:subject=truce extend ahead	0 0 -1 0 -8 10 0
o:subject=truce extend on	0 0 -3 -7 14 0 0
o:subject=truce extend to	0 0 -16 0 -8 22 0
o:subject=truce far beijing, today	0 0 0 9 -9 0 0
o:subject=truce far carried	5 -14 7 -5 2 0 -4
o:subject=truce far carried agree	0 0 -4 -7 12 0 0
o:subject=truce far carried agree on	0 0 0 -6 11 0 0
o:subject=truce far carried be	-2 0 1 -11 8 0 0
o:subject=truce far carried be ahead	0 0 -6 0 9 0 0
o:subject=truce far carried be by	5 0 6 0 -9 0 0
o:subject=truce far carried be until	0 0 -9 6 4 0 0
o:subject=truce far carried begin	6 0 -9 -1 0 6 0
o:subject=truce far carried begin ahead	0 0 -8 5 5 7 -15
o:subject=truce far carried begin gone	6 0 0 -8 -3 0 11
o:subject=truce far carried begin on	8 0 -11 8 -13 7 1
o:subject=truce far carried charge	10 0 0 5 -13 0 0
o:subject=truce far carried charge gone	6 0 0 6 -11 0 0
o:subject=truce far carried end ahead	0 0 11 0 -6 -6 0
o:subject=truce far carried end gone	0 0 -7 -6 11 0 0
o:subject=truce far carried end on	-5 0 15 -1 -6 -4 0
o:subject=truce far carried from ahead	0 0 4 -9 1 0 0
o:subject=truce far carried from today	0 0 0 10 -9 0 0
o:subject=truce far carried in gone	0 0 0 11 -9 0 0
o:subject=truce far carried keep	0 0 13 -1 0 -11 0
o:subject=truce far carried keep ahead	0 0 13 0 -2 -11 0
o:subject=truce far carried on ahead	0 0 -4 4 14 -2 -20
o:subject=truce far carried on gone	0 -2 -6 -13 9 0 11
o:subject=truce far carried other	0 0 -1 -10 16 0 0
o:subject=truce far carried other gone	0 0 0 -9 11 0 0
o:subject=truce far carried sign signed	0 0 0 10 -10 0 0
o:subject=truce far carried signed gone	0 0 0 10 -10 0 0
o:subject=truce far carried the ahead	0 0 18 0 -8 -16 4
o:subject=truce far carried to ahead	0 0 8 0 -13 2 0
o:subject=truce far carried until ahead	0 0 -15 0 12 2 0
o:subject=truce far from ahead	0 0 0 -4 -10 0 15
o:subject=truce far in gone	0 0 0 -9 9 0 0
o:subject=truce far no verb 	-8 0 0 1 4 -11 3
o:subject=truce far no verb beijing,	0 0 0 9 -9 0 0
o:subject=truce far no verb from	0 0 0 -18 3 0 14
o:subject=truce far no verb in	0 0 0 -9 10 0 0
o:subject=truce far no verb on	6 0 9 -13 -1 -10 0
o:subject=truce far no verb since	0 0 0 8 -7 0 0
o:subject=truce far no verb until	0 0 17 0 -10 -4 0
o:subject=truce far on ahead	0 0 10 -3 -3 -10 0
o:subject=truce far since gone	0 0 0 9 -8 0 0
o:subject=truce far until ahead	0 0 17 0 -13 -4 0
o:subject=truce from ahead	0 -9 -2 -5 9 -12 7
o:subject=truce from gone	-3 6 -3 7 -8 0 -3
o:subject=truce have	0 3 14 -3 -12 0 0
o:subject=truce have ahead	0 0 15 0 -14 0 0
o:subject=truce last gone	0 0 0 -6 7 0 0
o:subject=truce make	0 6 -2 -11 7 0 0
o:subject=truce no verb	0 4 -4 -3 9 -7 -1
o:subject=truce no verb 	3 13 -2 -6 -14 8 1
o:subject=truce no verb ahead	-5 -11 -9 9 8 -3 2
o:subject=truce no verb gone	5 9 -3 -9 8 -8 -8
o:subject=truce no verb in	0 -5 0 -9 17 0 0
o:subject=truce no verb on	-15 5 7 0 -10 9 0
o:subject=truce no verb saturday,	1 0 3 13 -16 0 0
o:subject=truce no verb sunday,	7 0 0 0 -11 7 0
o:subject=truce no verb the	0 0 0 -3 15 -16 7
o:subject=truce no verb to	8 -4 9 -1 -2 -9 -2
o:subject=truce no verb today	-8 0 12 0 -4 0 0
o:subject=truce no verb until	-1 0 -7 0 8 3 -2
o:subject=truce of gone	-9 7 0 4 -5 0 0
o:subject=truce on gone	0 10 0 -11 7 -1 -1
o:subject=truce on today	0 0 -4 -8 13 0 0
o:subject=truce other	-4 2 6 -12 1 1 -4
o:subject=truce other gone	-3 2 1 -10 8 0 0
o:subject=truce other of	0 5 0 -11 6 0 0
o:subject=truce reach	0 0 -1 -5 11 0 0
o:subject=truce remain until	0 0 11 0 -8 0 0
o:subject=truce run	-9 -2 -14 -4 21 0 2
o:subject=truce run gone	-7 0 -1 0 10 0 0
o:subject=truce run on	-7 0 10 0 0 0 0
o:subject=truce run to	0 0 -18 0 21 0 0
o:subject=truce run today	0 0 -9 0 12 0 0
o:subject=truce sign	0 11 -1 0 -5 0 0
o:subject=truce sign gone	0 11 0 2 -10 0 0
o:subject=truce sign in	0 13 0 11 -23 0 0
o:subject=truce since ahead	0 0 -8 -5 15 0 0
o:subject=truce since gone	5 -7 0 7 -8 0 0
o:subject=truce suspend	0 0 -7 -1 1 10 0
o:subject=truce suspend ahead	0 0 -7 0 0 10 0
o:subject=truce the ahead	0 0 -8 0 15 -9 5
o:subject=truce the gone	-5 -1 0 -11 23 0 0
o:subject=truce to ahead	0 0 -7 0 2 10 -2
o:subject=truce to gone	7 -4 6 -9 0 -2 0
o:suspend from ahead	0 0 -4 14 -5 0 -1
o:suspend from gone	0 6 0 -16 9 0 0
o:suspend in gone	0 0 0 14 -13 0 0
o:suspend of gone	0 0 0 -14 15 0 0
o:suspend on ahead	0 0 -14 -6 23 0 0
o:suspend on gone	0 0 0 27 -26 0 0
o:suspend till ahead	0 0 9 0 -5 -2 0
o:suspend until gone	0 0 -2 -9 15 0 0
o:topic=controls	0 0 0 0 14 -7 -9
o:topic=controls ahead	0 0 2 -6 12 -7 -8
o:topic=controls begin	0 0 7 -5 10 -8 -4
o:topic=controls far	0 0 0 -13 1 7 -2
o:topic=controls far 	0 0 -11 0 -3 15 0
o:topic=controls far  ahead	0 0 -11 0 -5 15 0
o:topic=controls far gone	0 0 0 -9 12 0 0
o:topic=controls far on	0 0 0 0 -8 10 0
o:topic=controls far on ahead	0 0 0 0 -9 10 0
o:topic=controls far the	0 0 9 0 0 -8 0
o:topic=controls far the ahead	0 0 9 0 0 -8 0
o:topic=controls far to	0 0 3 0 5 -11 0
o:topic=controls far to ahead	0 0 3 0 5 -11 0
o:topic=controls gone	0 0 0 -8 15 0 0
o:topic=controls on	0 0 -13 14 3 0 -3
o:topic=controls on ahead	0 0 -13 0 19 0 -3
o:topic=controls since	0 0 0 -9 11 0 0
o:topic=controls since gone	0 0 0 -9 10 0 0
o:topic=controls suspend	0 0 -6 -3 12 0 0
o:topic=controls today	0 0 0 13 -13 0 0
o:topic=controls until	0 0 11 0 -3 -8 0
o:topic=controls until ahead	0 0 12 0 -4 -7 0
o:topic=deal	-13 -8 -2 -7 6 5 0
o:topic=deal ahead	0 0 -6 -11 3 7 1
o:topic=deal be	0 0 -9 -1 10 2 0
o:topic=deal by	0 0 10 0 -13 4 0
o:topic=deal by ahead	0 0 10 0 -13 4 0
o:topic=deal conclude	0 0 0 -3 11 -1 0
o:topic=deal face	0 0 12 0 -11 0 0
o:topic=deal far	-1 7 9 -1 0 -5 -6
o:topic=deal far 	0 0 -8 -1 17 -1 0
o:topic=deal far  ahead	0 0 -6 0 11 -1 0
o:topic=deal far ahead	0 0 14 6 -10 -3 -5
o:topic=deal far be	0 0 12 0 -8 0 0
o:topic=deal far have	0 0 9 0 -9 0 0
o:topic=deal far the	0 0 -19 0 9 8 0
o:topic=deal far the ahead	0 0 -19 0 9 9 0
o:topic=deal far until	0 0 15 0 -14 0 0
o:topic=deal far until ahead	0 0 15 0 -15 0 0
o:topic=deal from	0 0 0 -11 -2 0 8
o:topic=deal from ahead	0 0 1 -3 -6 0 9
o:topic=deal gone	-9 -5 -2 0 13 0 -1
o:topic=deal have	0 0 -7 0 11 0 0
o:topic=deal on gone	-6 0 0 -1 10 0 0
o:topic=deal pay	0 0 -3 0 -1 -2 9
o:topic=deal until	0 0 -16 0 3 11 0
o:topic=deal until ahead	0 0 -16 0 2 11 0
o:topic=duties	-2 -14 -5 4 1 -6 7
o:topic=duties 	2 0 2 -12 6 -1 -4
o:topic=duties  ahead	0 0 -3 0 10 -1 -3
o:topic=duties 12:01	0 0 0 -8 11 0 0
o:topic=duties ahead	-16 -9 5 -8 -5 0 14
o:topic=duties announce	0 0 -6 -4 15 0 -1
o:topic=duties as	0 0 12 -3 -9 0 0
o:topic=duties be	-4 -3 -1 1 1 -13 10
o:topic=duties before ahead	0 0 4 3 -11 7 -2
o:topic=duties begin	-10 -3 0 -5 19 -5 -9
o:topic=duties cent	0 0 18 -3 -14 0 0
o:topic=duties charge	1 0 -1 -16 7 -3 7
o:topic=duties clear	0 0 -14 3 1 8 -2
o:topic=duties cut	0 0 0 8 -7 0 0
o:topic=duties end	2 0 -4 7 -2 -10 11
o:topic=duties far	-13 -12 0 5 2 0 -1
o:topic=duties far agree	0 0 0 12 -16 0 8
o:topic=duties far ahead	-1 0 1 -11 0 4 1
o:topic=duties far be	0 0 11 -8 1 -10 -7
o:topic=duties far before ahead	0 0 -6 -2 12 0 -2
o:topic=duties far end	-6 0 -1 0 -1 8 -3
o:topic=duties far fall	0 0 -12 0 12 0 -1
o:topic=duties far from	0 0 0 -16 2 -2 11
o:topic=duties far from ahead	0 0 1 -16 0 -1 12
o:topic=duties far gone	-6 -7 -15 17 0 -6 -6
o:topic=duties far have	0 0 -12 1 9 0 0
o:topic=duties far last	0 0 0 11 -11 0 0
o:topic=duties far last gone	0 0 0 11 -11 0 0
o:topic=duties far no verb	-10 -3 4 2 1 -4 0
o:topic=duties far of	0 0 -3 9 -2 0 -3
o:topic=duties far on	1 0 -9 0 0 0 1
o:topic=duties far on ahead	0 0 -6 8 -7 0 2
o:topic=duties far other	0 0 10 -6 0 -7 0
o:topic=duties far run	0 0 5 11 -11 -1 0
o:topic=duties far since	-2 0 -10 2 4 0 0
o:topic=duties far since ahead	0 0 -9 0 14 0 0
o:topic=duties far the	0 0 2 10 1 -6 -9
o:topic=duties far the ahead	0 0 2 5 2 -5 -9
o:topic=duties far thursday, today	0 0 9 -2 -6 0 0
o:topic=duties far to ahead	0 0 -7 0 12 -2 0
o:topic=duties far to gone	0 0 0 9 -7 0 0
o:topic=duties for	0 0 -5 0 11 0 0
o:topic=duties for ahead	0 0 -5 0 11 0 0
o:topic=duties from	0 -4 -28 7 3 -18 6
o:topic=duties from ahead	0 0 -25 3 4 -17 8
o:topic=duties from gone	0 0 0 -11 20 0 -5
o:topic=duties from today	4 0 0 14 -15 0 0
o:topic=duties gone	8 -1 -33 13 0 -10 -24
o:topic=duties last	0 0 0 -13 14 0 0
o:topic=duties last gone	0 0 0 -13 14 0 0
o:topic=duties let	11 0 4 -4 -8 -8 2
o:topic=duties levy	0 0 2 2 8 -10 -9
o:topic=duties look	0 0 7 0 -14 9 0
o:topic=duties lower	0 0 -13 -2 4 4 0
o:topic=duties monday,	0 0 -6 -7 0 0 9
o:topic=duties monday, ahead	0 0 -6 -3 0 0 9
o:topic=duties of	0 0 -3 6 -14 -2 14
o:topic=duties of ahead	0 0 -6 -4 -4 -2 15
o:topic=duties of gone	1 0 0 11 -12 0 0
o:topic=duties other	3 12 -15 0 0 0 0
o:topic=duties pay	0 0 4 5 -16 3 6
o:topic=duties raise	0 0 -12 -3 7 11 -8
o:topic=duties say	0 0 3 0 -11 0 9
o:topic=duties since	-3 9 -3 -1 4 -2 -2
o:topic=duties since ahead	0 0 0 -8 10 0 0
o:topic=duties since gone	-3 10 -2 2 -2 0 0
o:topic=duties stand	0 0 -7 0 11 0 0
o:topic=duties suspend	0 0 12 16 -19 0 -6
o:topic=duties the	0 0 -7 6 1 -1 2
o:topic=duties the ahead	0 0 -6 -12 11 -1 3
o:topic=duties the gone	0 0 0 8 -6 0 0
o:topic=duties through	0 0 11 -2 -3 -2 0
o:topic=duties through ahead	0 0 11 -2 -3 -2 0
o:topic=duties to	-3 0 -2 -6 13 0 -3
o:topic=duties to gone	-2 0 0 -3 9 0 0
o:topic=duties today	-2 0 -12 -3 17 0 -4
o:topic=duties until	0 0 5 -9 -10 13 0
o:topic=duties until ahead	0 0 4 -11 -10 14 0
o:topic=duties with	0 0 13 4 -16 0 0
o:topic=duties with ahead	0 0 13 0 -12 0 0
o:topic=exclusions	-1 0 -3 -21 17 -5 3
o:topic=exclusions be	0 0 -5 -8 15 0 0
o:topic=exclusions begin	0 0 15 0 -18 0 6
o:topic=exclusions end	0 0 -9 0 14 -3 0
o:topic=exclusions far	0 0 -12 -1 20 -2 0
o:topic=exclusions far ahead	0 0 -10 0 15 -2 0
o:topic=exclusions gone	0 0 0 -12 17 0 0
o:topic=fees	0 0 9 -21 14 -7 -6
o:topic=fees ahead	0 0 9 -7 4 -7 -6
o:topic=fees be	0 0 12 0 -10 0 0
o:topic=fees begin	0 0 0 -6 9 0 0
o:topic=fees far	0 0 10 0 -5 0 -2
o:topic=fees far ahead	0 0 12 0 -6 0 -2
o:topic=fees from	0 0 16 -5 -5 -1 -2
o:topic=fees from ahead	0 0 16 -3 -6 -1 -2
o:topic=fees gone	0 0 0 -11 13 0 0
o:topic=fees on	0 0 -5 -6 14 0 0
o:topic=longer	6 -12 -1 -6 12 -2 -21
o:topic=longer ahead	-2 0 1 5 1 2 -19
o:topic=longer approve	0 0 12 0 -10 0 0
o:topic=longer be	0 0 5 -3 -11 10 0
o:topic=longer begin	0 0 -9 8 7 -5 0
o:topic=longer beyond ahead	0 0 6 0 -11 3 0
o:topic=longer by	0 0 15 0 -19 3 0
o:topic=longer by ahead	0 0 15 0 -19 3 0
o:topic=longer end	2 0 -12 0 15 -4 0
o:topic=longer extend	-2 0 9 -2 -1 -2 0
o:topic=longer far	0 0 1 -9 9 0 -10
o:topic=longer far ahead	0 0 5 -2 0 1 -10
o:topic=longer far no verb	0 0 7 -12 0 3 -5
o:topic=longer far to	0 0 -12 0 -2 14 0
o:topic=longer far to ahead	0 0 -12 0 -2 14 0
o:topic=longer from	0 0 7 6 -1 -5 -9
o:topic=longer from ahead	0 0 7 8 -4 -5 -9
o:topic=longer gone	7 -9 -5 -7 19 -18 0
o:topic=longer have	0 0 8 0 -2 -2 0
o:topic=longer in	0 -2 0 -7 13 0 0
o:topic=longer in gone	0 -2 0 -7 12 0 0
o:topic=longer no verb	-1 0 4 1 9 -11 -3
o:topic=longer on	1 0 -2 0 9 -9 -3
o:topic=longer on ahead	0 0 -4 -2 15 -9 -2
o:topic=longer other	-4 0 0 -6 14 -4 -3
o:topic=longer run	6 0 -14 2 5 3 -2
o:topic=longer since	0 0 0 8 -8 0 0
o:topic=longer since gone	0 0 0 8 -8 0 0
o:topic=longer the	0 0 -11 0 10 0 0
o:topic=longer the ahead	0 0 -10 0 6 2 0
o:topic=longer to ahead	0 0 12 0 -16 1 0
o:topic=longer to gone	0 0 -1 0 10 -9 0
o:topic=meeting	-19 -14 -2 7 9 2 -7
o:topic=meeting 	0 0 -2 -1 12 0 0
o:topic=meeting be	0 0 -1 17 -11 2 -5
o:topic=meeting begin	0 0 0 -16 6 -4 9
o:topic=meeting by	0 0 -5 0 11 0 0
o:topic=meeting by ahead	0 0 -5 0 10 0 0
o:topic=meeting end	-3 0 18 0 -15 1 0
o:topic=meeting ended	0 0 10 0 -10 0 0
o:topic=meeting far	0 -4 -10 0 14 -4 -10
o:topic=meeting far  ahead	0 0 9 0 -8 -8 6
o:topic=meeting far begin	0 0 0 -13 14 0 -5
o:topic=meeting far by	0 0 -9 9 0 0 0
o:topic=meeting far end	0 0 8 4 -11 0 0
o:topic=meeting far no verb	2 0 -8 -4 7 4 -3
o:topic=meeting far of ahead	0 0 9 0 -9 0 0
o:topic=meeting far today	5 0 0 -10 5 0 0
o:topic=meeting far until	0 0 0 0 -8 8 0
o:topic=meeting far until ahead	0 0 0 0 -8 8 0
o:topic=meeting gone	-12 -9 -6 3 15 -5 -5
o:topic=meeting in	0 -1 0 15 -11 0 0
o:topic=meeting in gone	0 0 0 16 -13 0 0
o:topic=meeting meet	0 0 -2 4 10 -10 -9
o:topic=meeting of	0 0 -6 -7 0 10 0
o:topic=meeting of ahead	0 0 -6 0 -3 11 0
o:topic=meeting on	-5 -1 10 -3 4 -5 -6
o:topic=meeting on ahead	0 0 9 -12 2 -3 -4
o:topic=meeting on gone	-2 0 0 0 9 0 0
o:topic=meeting other	0 0 -13 -4 4 9 0
o:topic=meeting run	0 0 9 0 -20 5 0
o:topic=meeting the	0 0 -4 8 -8 12 -7
o:topic=meeting the ahead	0 0 -4 -1 -2 13 -6
o:topic=meeting the gone	0 0 0 11 -8 0 0
o:topic=meeting to	0 0 -8 0 0 9 0
o:topic=meeting to ahead	0 0 -7 0 0 9 0
o:topic=meeting today	0 0 8 11 -15 0 0
o:topic=meeting until	0 0 -7 0 17 -8 0
o:topic=meeting until ahead	0 0 -7 0 17 -8 0
o:topic=none	-15 -14 -5 0 6 9 2
o:topic=none 	0 0 6 4 0 -10 -9
o:topic=none after	0 0 -4 -1 0 9 0
o:topic=none after ahead	0 0 -4 0 0 9 0
o:topic=none ahead	-3 -1 -1 -11 -7 17 9
o:topic=none be	-1 0 -3 -1 8 -8 5
o:topic=none begin	0 0 -2 -7 0 15 -2
o:topic=none briefing,	0 0 7 0 -9 0 0
o:topic=none briefing, today	0 0 7 0 -9 0 0
o:topic=none bulletin,	11 0 0 -3 -7 0 0
o:topic=none bulletin, today	11 0 0 -3 -7 0 0
o:topic=none charge	0 0 0 -16 8 0 2
o:topic=none collect	0 0 0 10 -4 0 -5
o:topic=none ends	0 0 8 0 -8 0 0
o:topic=none for ahead	0 0 9 0 -6 0 0
o:topic=none gone	-14 -5 -18 4 13 -7 -7
o:topic=none have	0 0 -13 0 5 0 8
o:topic=none leave	0 0 2 1 -10 1 4
o:topic=none make	0 0 -2 -2 -4 11 0
o:topic=none montevideo,	0 0 0 10 -9 0 0
o:topic=none montevideo, today	0 0 0 10 -9 0 0
o:topic=none no verb	0 -6 -1 11 -2 0 -3
o:topic=none of gone	0 0 0 -7 9 0 0
o:topic=none on	-5 0 1 -2 -3 0 9
o:topic=none on ahead	0 0 3 -23 -3 0 10
o:topic=none pay	0 0 5 -2 8 0 -10
o:topic=none put	0 0 -8 -5 16 0 0
o:topic=none said	0 0 -9 0 0 10 0
o:topic=none say	0 0 2 -1 -8 9 0
o:topic=none since	0 0 9 3 -7 0 0
o:topic=none since ahead	0 0 9 -4 -4 0 0
o:topic=none sunday,	0 0 -10 -1 -1 12 0
o:topic=none the	0 0 -1 14 -7 -8 7
o:topic=none the ahead	0 0 1 -11 3 -8 7
o:topic=none the today	0 0 -6 19 -14 0 0
o:topic=none to	0 0 -9 -3 0 15 0
o:topic=none to ahead	0 0 -9 0 -3 16 0
o:topic=none today	0 -2 -1 1 8 -10 -7
o:topic=none tuesday,	0 0 -7 -2 11 0 0
o:topic=none tuesday, today	0 0 -7 -2 11 0 0
o:topic=none until	0 0 -8 -2 14 -1 0
o:topic=none until ahead	0 0 -6 0 11 -1 0
o:topic=procedure	-5 -2 -5 6 5 -12 6
o:topic=procedure ahead	0 0 -2 0 2 -11 7
o:topic=procedure before	0 0 -7 1 -8 0 13
o:topic=procedure before ahead	0 0 -7 1 -9 0 13
o:topic=procedure begin	0 0 12 -1 -6 -3 1
o:topic=procedure far	0 0 -1 -14 -4 15 9
o:topic=procedure far ahead	0 0 0 -8 -14 16 10
o:topic=procedure far begin	0 0 0 -7 -3 0 10
o:topic=procedure far by	0 0 9 0 -7 0 0
o:topic=procedure far by ahead	0 0 9 0 -9 0 0
o:topic=procedure far gone	0 0 0 -2 7 0 0
o:topic=procedure far on	0 0 -11 -8 0 9 7
o:topic=procedure far on ahead	0 0 -10 -5 -1 9 7
o:topic=procedure far until	0 0 -10 0 10 -1 0
o:topic=procedure far until ahead	0 0 -10 0 10 -1 0
o:topic=procedure have	0 0 -6 0 10 0 0
o:topic=procedure other	0 0 -7 12 -1 0 -2
o:topic=procedure suspend	0 0 14 1 -12 -2 0
o:topic=procedure to	0 0 9 0 -1 -3 0
o:topic=procedure to ahead	0 0 9 0 -1 -3 0
o:topic=sale	0 0 -16 -2 16 3 -3
o:topic=sale ahead	0 0 -15 -1 14 3 -2
o:topic=sale far	0 0 -8 -6 19 0 0
o:topic=sale far no verb	0 0 -1 -7 15 0 0
o:topic=signing	2 1 -2 5 0 -14 3
o:topic=signing ahead	-1 0 2 -21 11 -10 5
o:topic=signing be	3 0 -13 0 8 -3 4
o:topic=signing before	0 0 -12 0 13 0 0
o:topic=signing before ahead	0 0 -12 0 12 0 0
o:topic=signing by	0 0 -13 -4 7 1 8
o:topic=signing by ahead	0 0 -12 -2 5 1 8
o:topic=signing charge	0 0 0 12 -10 0 0
o:topic=signing effect	0 0 0 -7 9 0 0
o:topic=signing end	5 0 8 0 -9 0 0
o:topic=signing friday,	0 0 0 0 -5 0 9
o:topic=signing have	0 0 -6 -1 12 0 0
o:topic=signing in gone	0 11 0 7 -15 0 0
o:topic=signing of gone	0 0 0 -20 23 0 0
o:topic=signing of today	0 0 0 9 -8 0 0
o:topic=signing on	0 -6 -2 3 4 -10 -3
o:topic=signing on ahead	0 0 0 0 5 -9 -2
o:topic=signing other	0 0 11 -6 -4 0 0
o:topic=signing run	4 0 -7 10 -6 0 0
o:topic=signing to	0 0 12 0 -7 -4 0
o:topic=signing today	3 0 -3 13 -10 0 0
o:topic=truce	1 13 -6 -8 16 -10 -13
o:topic=truce 	0 10 -2 -1 -9 6 0
o:topic=truce  gone	1 12 -3 -6 -4 0 0
o:topic=truce after	0 0 4 0 -9 4 0
o:topic=truce after ahead	0 0 5 0 -13 4 0
o:topic=truce agree	-4 5 -5 -6 12 0 -11
o:topic=truce ahead	-33 -36 8 -11 9 0 -4
o:topic=truce be	4 -3 -4 -5 2 15 -16
o:topic=truce before	0 0 -13 12 1 -1 -1
o:topic=truce before ahead	0 0 -13 7 8 -1 -1
o:topic=truce begin	-8 5 -7 8 -5 5 0
o:topic=truce beyond	0 0 9 0 -4 -1 0
o:topic=truce beyond ahead	0 0 10 0 -7 -1 0
o:topic=truce by	0 0 -11 -2 19 -4 -1
o:topic=truce by ahead	0 0 -11 0 17 -4 0
o:topic=truce carry	0 -1 0 -3 0 13 -6
o:topic=truce conclude	-4 1 5 -12 11 -4 0
o:topic=truce end	6 1 -6 0 8 -8 -11
o:topic=truce ended	5 0 -11 0 3 0 0
o:topic=truce extend	0 -6 -4 -2 14 -2 0
o:topic=truce fall	0 0 14 -1 -9 0 -1
o:topic=truce far	8 -8 8 -3 -8 -4 0
o:topic=truce far 	-10 0 -4 0 7 -2 2
o:topic=truce far beijing,	0 0 0 9 -9 0 0
o:topic=truce far beijing, today	0 0 0 9 -9 0 0
o:topic=truce far charge	10 0 -2 7 -13 0 0
o:topic=truce far from ahead	0 0 0 3 -9 0 7
o:topic=truce far from gone	0 0 0 -11 13 0 0
o:topic=truce far gone	11 -4 -1 0 -7 -4 7
o:topic=truce far in	0 0 0 -9 11 0 0
o:topic=truce far in gone	0 0 0 -9 10 0 0
o:topic=truce far on	3 0 15 -11 -11 -1 4
o:topic=truce far on ahead	0 0 15 -10 -5 0 -4
o:topic=truce far on gone	4 0 -5 -1 -6 0 11
o:topic=truce far other	0 0 -1 -7 13 0 0
o:topic=truce far run	0 0 13 0 -8 -4 0
o:topic=truce far since	0 0 -2 12 -9 0 0
o:topic=truce far since gone	-5 0 0 13 -10 0 0
o:topic=truce far the gone	8 0 0 3 -10 0 0
o:topic=truce far to	0 0 0 0 9 -10 0
o:topic=truce far to ahead	0 0 1 0 6 -9 0
o:topic=truce far until	6 0 12 0 -11 -11 0
o:topic=truce far until ahead	0 0 14 0 -5 -11 0
o:topic=truce for	0 0 15 0 -12 0 0
o:topic=truce for ahead	0 0 15 0 -14 0 0
o:topic=truce from	-9 12 -8 0 0 -2 0
o:topic=truce from ahead	0 -11 -5 0 7 -1 1
o:topic=truce from gone	-6 18 -4 -1 -7 0 -5
o:topic=truce get	0 0 0 -8 9 0 0
o:topic=truce gone	18 26 -47 0 7 -37 -28
o:topic=truce has	0 0 12 0 -10 0 0
o:topic=truce has ahead	0 0 13 0 -12 0 0
o:topic=truce have	5 0 22 -6 -14 -7 0
o:topic=truce in	-13 -1 -8 6 2 0 0
o:topic=truce in ahead	0 0 -7 0 12 0 0
o:topic=truce in gone	-13 -1 0 7 -2 0 0
o:topic=truce is ahead	0 0 11 0 -8 -4 0
o:topic=truce keep	0 0 11 6 -8 -8 0
o:topic=truce last	0 2 -1 8 -6 0 0
o:topic=truce last gone	0 2 0 8 -8 0 0
o:topic=truce move	0 0 -2 -1 12 -3 0
o:topic=truce no verb	0 4 -4 -3 9 -7 -1
o:topic=truce of ahead	0 0 -6 -11 16 -8 2
o:topic=truce of gone	0 9 0 12 -17 0 0
o:topic=truce offer	0 0 0 0 -7 10 0
o:topic=truce on	1 10 -8 -3 6 -2 0
o:topic=truce on ahead	-15 -8 0 -7 6 1 3
o:topic=truce on gone	9 15 -17 -2 0 -6 -8
o:topic=truce on today	-1 0 -11 7 4 0 0
o:topic=truce other	5 0 10 -3 -10 2 -1
o:topic=truce saturday,	1 0 3 13 -16 0 0
o:topic=truce say	6 0 0 -9 12 -10 0
o:topic=truce since	10 0 -16 1 4 -2 0
o:topic=truce since ahead	0 0 -14 -10 25 -1 0
o:topic=truce since gone	10 0 0 7 -10 0 0
o:topic=truce starts	0 0 0 13 -17 0 4
o:topic=truce sunday,	7 0 0 0 -11 7 0
o:topic=truce suspend	-3 7 -3 -3 7 -4 -5
o:topic=truce the	5 -5 -7 -25 12 3 6
o:topic=truce the gone	6 -4 -1 -19 20 -5 0
o:topic=truce to	4 -11 7 -17 0 1 -7
o:topic=truce to ahead	0 0 9 -4 -9 4 -5
o:topic=truce to gone	5 -8 0 -22 17 -7 0
o:topic=truce today	-20 -1 -7 -4 19 -2 -1
o:topic=truce truce	0 0 -6 -2 10 0 0
o:topic=truce until	-11 -8 5 -8 7 -3 -7
o:topic=truce until ahead	0 0 13 -7 -6 -1 -6
o:topic=truce until gone	-8 -5 -5 -7 25 -4 0
pc0=bear	-2 0 19 -10 0 -13 -4
pc0=begin	-8 -4 0 -3 0 -6 15
pc0=down	0 0 9 4 3 -34 2
pc0=end	6 -2 -9 0 7 1 -6
pc0=impose	-8 -6 -8 0 2 9 2
pc0=say	-3 1 -7 1 10 -2 -8
pc0=suspend	-10 -6 4 -5 -5 9 6
pc0=up	0 0 -10 -2 14 -2 2
pc1=agree	-10 -8 7 6 -7 -12 13
pc1=bear	-2 -1 10 0 -4 -6 0
pc1=begin	-8 -4 -5 -4 0 0 16
pc1=buy	0 0 -6 0 11 0 0
pc1=down	0 -1 -1 15 -4 -24 9
pc1=end	5 -2 -10 -5 4 11 -7
pc1=impose	-17 -10 -2 12 -3 0 3
pc1=propose	1 -2 2 5 -12 11 -5
pc1=return	0 0 2 9 -10 0 0
pc1=say	-3 0 -1 -4 14 -7 -8
pc1=suspend	-11 -6 5 -7 -5 6 8
pc1=up	0 0 -13 -2 8 5 2
pct0=agree perfect	0 0 -6 0 -4 16 -4
pct0=agree present-passive	0 0 -9 0 4 4 0
pct0=bear future	0 0 15 -3 -9 -4 0
pct0=bear modal	0 0 8 0 -3 -4 0
pct0=begin modal	0 0 9 -7 -7 -7 12
pct0=begin past	-6 -1 0 12 1 -17 1
pct0=begin present	0 0 -2 -15 0 6 9
pct0=down future	0 0 -8 0 -2 0 9
pct0=down past	0 0 0 -3 8 0 -1
pct0=down perfect	0 0 0 10 -8 0 0
pct0=down present	3 0 2 0 0 -14 2
pct0=end future	0 0 -5 -7 9 4 -3
pct0=end modal	2 0 -12 6 1 5 0
pct0=end past	12 0 -14 -2 8 -8 0
pct0=end present	-10 0 6 2 -5 0 0
pct0=impose future	0 0 -14 -7 16 -4 8
pct0=impose future-passive	0 0 -8 -6 20 0 -5
pct0=impose modal	0 0 -9 -1 0 12 0
pct0=impose past-passive	0 0 0 8 1 -10 0
pct0=impose perfect	0 -2 3 0 0 4 -10
pct0=impose perfect-passive	0 0 -6 -4 14 0 0
pct0=impose pluperfect	0 0 -3 12 -6 0 0
pct0=impose present	2 3 12 -3 -14 3 0
pct0=impose present-passive	0 0 -10 0 0 6 7
pct0=propose perfect	0 0 -2 -6 11 -5 0
pct0=propose present	1 0 0 8 -6 4 -5
pct0=say past	1 4 -7 -3 1 5 -1
pct0=say present	0 0 -6 10 2 -1 -2
pct0=stay future	0 0 -4 3 -9 16 -2
pct0=stay modal	0 5 -7 -8 0 11 -2
pct0=stay past	1 -1 -1 7 2 -12 -5
pct0=stay past-passive	0 0 11 -4 0 -3 0
pct0=suspend future	0 0 -11 -3 0 13 3
pct0=suspend past	-5 0 22 -4 -13 -1 0
pct0=suspend past-passive	0 0 -9 -1 14 0 0
pct0=suspend perfect	0 0 -3 -1 10 -1 0
pct0=suspend present-passive	0 0 -16 7 -6 8 10
pct0=up past	0 0 -7 -6 13 -1 1
pct0=up present	0 0 3 -14 6 -2 3
pct1=agree participle-passive	-6 -1 24 9 -19 -16 9
pct1=agree perfect	0 0 -14 4 5 4 -6
pct1=agree present-passive	0 0 -9 0 4 4 0
pct1=bear future	0 0 12 -3 -9 0 0
pct1=bear gerund	0 0 -6 -6 11 0 0
pct1=bear infinitive	0 0 1 5 -9 3 -3
pct1=bear modal	0 0 8 0 -3 -4 0
pct1=bear participle-passive	0 0 -13 5 0 -4 8
pct1=begin modal	0 0 9 -7 -7 -7 12
pct1=begin past	-3 -1 0 12 -1 -17 1
pct1=begin present	0 0 -5 -12 0 9 5
pct1=down future	0 0 -8 0 -2 0 9
pct1=down infinitive	0 0 -11 6 0 3 0
pct1=down participle-passive	0 0 1 7 -17 0 9
pct1=down past	0 0 -6 -2 13 0 -1
pct1=down perfect	0 0 0 10 -8 0 0
pct1=down present	3 0 1 0 0 -13 3
pct1=end infinitive	0 0 -2 0 -5 8 0
pct1=end modal	2 0 -12 6 1 5 0
pct1=end past	12 0 -21 -2 11 -8 0
pct1=end present	-10 0 8 0 -3 0 0
pct1=impose future	0 0 -7 -7 12 -8 8
pct1=impose future-passive	0 0 -8 -6 20 0 -5
pct1=impose infinitive	0 0 0 -8 13 -8 0
pct1=impose infinitive-passive	0 0 0 8 -6 -1 0
pct1=impose modal	0 0 -10 -1 0 12 0
pct1=impose participle-passive	-7 -1 13 16 -23 -3 2
pct1=impose past-passive	0 0 0 8 1 -10 0
pct1=impose perfect-passive	0 0 -6 -4 14 0 0
pct1=impose pluperfect	0 0 -1 12 -6 0 0
pct1=impose present	2 3 6 -4 -8 5 -3
pct1=impose present-passive	0 0 -10 0 0 6 7
pct1=propose participle-passive	0 0 3 9 -20 10 -1
pct1=propose perfect	0 0 -8 -1 2 0 7
pct1=propose present	1 0 0 8 -7 4 -5
pct1=say infinitive	0 0 12 2 -9 -6 0
pct1=say participle-passive	0 0 -7 0 10 -2 0
pct1=say past	1 4 -7 -3 1 5 -1
pct1=say present	0 0 -6 2 10 -1 -2
pct1=stay future	0 0 1 5 -11 8 -2
pct1=stay infinitive	0 0 2 -5 12 -11 -1
pct1=stay modal	0 5 -7 -8 -1 12 -1
pct1=stay past	1 -1 0 8 0 -11 -2
pct1=stay past-passive	0 0 11 -4 0 -3 0
pct1=stay present	0 -7 1 -11 0 4 3
pct1=suspend participle-passive	0 0 -13 4 4 7 -4
pct1=suspend past	-5 0 23 -4 -14 -1 0
pct1=suspend past-passive	0 0 -9 -1 14 0 0
pct1=suspend present	0 -3 15 -6 -3 -3 0
pct1=suspend present-passive	0 0 -16 7 -6 8 10
pct1=target gerund	-2 0 -6 -1 11 0 0
pct1=target infinitive	0 0 7 4 -11 0 0
pct1=up past	0 0 -7 -6 13 -1 1
pct1=up present	0 0 0 -12 4 0 3
phas-future	-1 0 -12 -12 8 16 0
phas-modal	0 3 -10 -7 5 5 0
phas-participle	-14 -4 -2 16 4 -16 0
phas-past	1 -6 5 8 -1 -16 -4
phas-perfect	0 -7 5 0 12 -10 -18
phas-pluperfect	0 0 -11 21 3 -7 -4
phas-present	-3 -13 13 7 -5 -7 -7
pt0=future	0 0 -7 -9 0 13 5
pt0=future-passive	0 0 -15 -6 21 5 -5
pt0=modal	0 4 -9 -5 0 6 5
pt0=past	3 -2 -6 0 9 -10 -2
pt0=past-passive	-1 -3 13 6 -3 -15 -5
pt0=perfect	0 -4 2 0 6 0 -14
pt0=perfect-passive	0 0 8 4 0 -13 -1
pt0=pluperfect	0 0 -4 20 -1 -7 -3
pt0=present	-7 -9 13 -2 -3 -1 -5
pt0=present-passive	2 -1 -9 15 2 -11 -1
pt1=future	0 0 -2 -6 -3 9 5
pt1=future-passive	0 0 -15 -5 21 5 -5
pt1=gerund	-3 0 -11 -4 12 3 1
pt1=infinitive-passive	0 0 0 8 -6 -1 0
pt1=modal	0 4 -9 -10 0 7 5
pt1=participle-passive	-9 -4 6 16 -14 -3 0
pt1=past	6 -1 -11 1 10 -9 -1
pt1=past-passive	-1 -3 13 6 -3 -15 -5
pt1=perfect	0 -3 -8 1 9 0 -8
pt1=perfect-passive	0 0 8 4 0 -13 -1
pt1=pluperfect	0 0 -2 15 2 -17 -3
pt1=present	-6 -8 2 -14 10 3 -5
pt1=present-passive	2 -1 -10 15 3 -10 -1
pv0-none	-9 6 2 3 3 -2 -4
pv0=agree	0 -1 -5 0 -8 12 6
pv0=announce	0 0 -4 -14 13 1 2
pv0=approve	0 0 -11 0 9 6 -1
pv0=be	1 -8 -9 -5 8 5 4
pv0=begin	-3 0 10 12 -7 -19 6
pv0=call	0 0 9 9 -10 -5 0
pv0=come	0 0 3 -5 13 -12 -2
pv0=confirm	0 0 0 0 11 -9 0
pv0=continue	0 0 13 0 -10 -1 0
pv0=expect	0 0 9 0 -6 -1 0
pv0=face	0 0 9 0 -8 0 0
pv0=go	0 0 -1 -16 11 0 1
pv0=grant	0 0 1 5 -13 0 1
pv0=have	-3 0 2 -5 11 -4 -11
pv0=hold	0 0 26 7 -18 -9 -1
pv0=lapse	0 0 -14 0 0 13 0
pv0=lay	0 0 -3 8 -12 7 0
pv0=leave	0 0 3 14 -9 -2 -2
pv0=levy	0 0 0 3 -11 9 -1
pv0=lower	0 0 8 -2 -10 -6 11
pv0=meet	0 0 12 -6 0 -11 0
pv0=offer	0 0 -3 -1 21 -13 -7
pv0=other	3 -3 9 25 -11 -14 -17
pv0=pay	0 0 10 -10 3 -3 -3
pv0=propose	0 0 -14 -6 7 13 -4
pv0=put	0 8 1 -1 6 -11 -8
pv0=reach	0 0 -6 -7 14 -3 3
pv0=recall	0 0 1 15 -15 0 0
pv0=remain	0 0 21 0 -17 -4 0
pv0=rise	0 0 2 8 -13 0 3
pv0=say	2 1 -11 -3 4 9 -4
pv0=sign	0 0 -5 0 11 0 -13
pv0=stay	-4 0 -16 0 7 19 -4
pv0=suspend	0 -3 -4 -20 11 7 4
pv1-none	-4 9 9 2 -1 -4 -5
pv1=agree	-7 -1 -1 10 0 -9 4
pv1=announce	0 0 -2 -15 12 1 2
pv1=approve	0 0 -11 0 9 6 -1
pv1=ask	2 0 0 -3 -13 13 2
pv1=be	1 -8 -6 -3 2 8 5
pv1=begin	0 0 6 2 0 -19 5
pv1=call	0 0 0 9 -4 0 0
pv1=come	0 0 0 -5 15 -10 -2
pv1=confirm	0 0 0 0 11 -9 0
pv1=continue	0 0 11 -3 -5 -1 0
pv1=expire	6 0 1 -2 -10 5 0
pv1=extend	0 -1 -2 -7 15 -5 0
pv1=face	0 0 9 0 -8 0 0
pv1=go	0 0 -3 -16 1 11 1
pv1=grant	0 0 3 5 -14 0 1
pv1=have	-2 0 -3 -3 16 -3 -11
pv1=hold	0 0 34 9 -25 -10 -1
pv1=impose	0 0 -10 -4 20 0 -3
pv1=know	0 0 -4 0 11 -5 0
pv1=lapse	0 0 -10 0 0 12 0
pv1=lay	0 0 -3 8 -12 7 0
pv1=leave	0 0 14 13 -19 0 -3
pv1=levy	0 0 0 3 -11 9 -1
pv1=lower	0 0 2 -2 -4 -9 11
pv1=make	0 0 13 -2 0 -4 -2
pv1=meet	0 0 -2 -9 10 0 0
pv1=other	4 -3 -3 18 4 -13 -16
pv1=pay	0 0 15 -6 3 -12 -6
pv1=propose	0 0 -14 -6 7 13 -4
pv1=put	0 8 0 -8 14 -11 -9
pv1=receive	0 0 -5 0 10 -3 0
pv1=remain	0 0 12 -1 -8 0 0
pv1=replace	0 0 -6 -2 12 0 0
pv1=rise	0 0 2 8 -13 0 3
pv1=run	7 4 -10 -9 13 0 -10
pv1=settle	0 0 -7 5 -18 5 15
pv1=start	0 0 -13 3 -9 7 9
pv1=stay	-4 0 -8 -4 8 9 0
pv1=suspend	-1 -5 -8 -16 14 6 2
pv1=tax	0 0 -10 5 3 0 0
pv2-none	-10 -5 3 9 8 -7 -13
pvt0=agree past	0 0 6 -3 -8 -1 11
pvt0=agree perfect	0 0 -4 1 -10 17 -2
pvt0=agree present	0 0 -12 1 6 0 0
pvt0=announce past	0 0 -17 -4 12 1 4
pvt0=announce present	0 0 5 -10 1 0 0
pvt0=be pluperfect	0 0 -9 0 9 0 0
pvt0=be present	4 -3 -9 -13 1 11 8
pvt0=begin past	-3 0 -6 16 2 -8 0
pvt0=begin present	0 0 18 -3 -3 -11 0
pvt0=call present	0 0 2 9 -8 0 0
pvt0=come present	0 0 0 -5 8 0 0
pvt0=continue present	0 0 19 0 -9 -11 0
pvt0=extend past	0 0 7 -1 -1 0 0
pvt0=extend perfect	0 0 -10 -1 13 0 0
pvt0=get present	0 0 0 11 -12 0 0
pvt0=go present	0 0 4 -10 0 -2 6
pvt0=have past	0 0 -11 -3 23 -9 -1
pvt0=have present	-1 0 11 -2 -3 0 -8
pvt0=hold present	0 0 25 10 -22 -7 0
pvt0=keep modal	0 0 -6 0 -9 14 0
pvt0=keep present	0 0 14 0 0 -15 0
pvt0=lapse modal	0 0 -12 0 1 8 0
pvt0=leave past	0 0 0 10 -6 0 0
pvt0=lower future	0 0 0 -5 -10 0 14
pvt0=make past	0 0 10 0 -4 -2 0
pvt0=offer perfect	0 0 -7 -1 25 -13 -7
pvt0=other modal	0 0 -12 0 6 6 0
pvt0=other perfect	0 0 11 14 -10 -14 -2
pvt0=other present	4 0 8 11 -4 -21 -8
pvt0=pay present	0 0 -2 -3 15 -1 -6
pvt0=put present	0 8 -12 0 6 -3 -4
pvt0=recall present	0 0 0 12 -11 0 0
pvt0=remain present	0 0 18 0 -15 -4 0
pvt0=run present	0 0 -8 0 17 -2 -4
pvt0=say past	3 1 -11 -9 0 14 -6
pvt0=say present	0 0 -9 3 4 0 0
pvt0=sign past	0 0 3 1 4 -4 -11
pvt0=stand present	0 0 10 0 -8 0 0
pvt0=state past	0 0 10 5 -12 -2 0
pvt0=stay future	0 0 -14 0 0 14 0
pvt0=stay present	0 0 -22 1 17 9 -4
pvt0=suspend present	0 -3 -2 -11 3 10 0
pvt0=take present	0 0 -9 0 3 2 0
pvt0=write past	0 0 -11 0 10 0 0
pvt0=write present	0 0 4 8 -11 0 0
pvt1=agree participle	-4 0 6 10 -1 -12 0
pvt1=agree past	0 0 6 -5 -4 -2 9
pvt1=agree perfect	0 0 -11 6 0 4 -3
pvt1=agree present	0 0 -12 1 6 0 0
pvt1=announce past	0 0 -17 -4 12 1 4
pvt1=announce present	0 0 5 -10 1 0 0
pvt1=be pluperfect	0 0 -9 0 9 0 0
pvt1=be present	4 -3 -7 -12 -2 13 8
pvt1=begin past	0 0 -5 17 0 -8 0
pvt1=begin present	0 0 18 -3 -3 -11 0
pvt1=call present	0 0 2 9 -8 0 0
pvt1=come present	0 0 0 -5 8 0 0
pvt1=continue present	0 0 17 -3 -2 -10 0
pvt1=end infinitive	0 0 -3 0 -4 9 0
pvt1=end past	3 0 -10 0 6 0 0
pvt1=extend infinitive	0 0 -5 0 15 -8 0
pvt1=extend past	0 0 7 -1 -1 0 0
pvt1=extend perfect	0 0 -10 -1 13 0 0
pvt1=get present	0 0 0 11 -12 0 0
pvt1=have past	0 0 -10 -2 22 -9 -1
pvt1=hold present	0 0 25 10 -22 -7 0
pvt1=impose participle	0 0 -8 0 14 0 -1
pvt1=know participle	0 0 -7 0 10 -1 0
pvt1=lapse modal	0 0 -12 0 1 8 0
pvt1=leave participle	0 0 12 0 -9 0 0
pvt1=leave past	0 0 0 10 -6 0 0
pvt1=lower future	0 0 0 -5 -10 0 14
pvt1=make past	0 0 10 0 -4 -2 0
pvt1=meet gerund	0 0 -14 -3 12 6 0
pvt1=offer perfect	0 0 -5 0 11 -6 0
pvt1=other modal	0 0 -12 0 6 6 0
pvt1=other perfect	0 0 0 11 -1 -8 -1
pvt1=other present	4 0 0 12 4 -20 -8
pvt1=pay gerund	0 0 8 0 0 -6 0
pvt1=pay present	0 0 -2 -3 15 -1 -6
pvt1=put present	0 8 -12 -2 12 -3 -4
pvt1=remain present	0 0 10 0 -6 0 0
pvt1=run present	0 0 -8 0 17 -2 -4
pvt1=say infinitive	0 0 9 0 -3 -5 0
pvt1=say past	3 1 -11 -9 0 14 -6
pvt1=sign participle	0 0 9 0 -7 -2 2
pvt1=sign past	0 0 3 1 4 -4 -11
pvt1=stand present	0 0 10 0 -8 0 0
pvt1=start gerund	0 0 -2 7 -9 0 4
pvt1=state past	0 0 10 5 -12 -2 0
pvt1=stay present	0 0 -19 -2 18 4 0
pvt1=suspend participle	0 0 -10 4 2 7 -4
pvt1=suspend present	0 -3 -2 -11 3 10 0
pvt1=take past	0 0 10 -2 -4 -6 6
pvt1=take present	0 0 -9 0 3 2 0
pvt1=write past	0 0 -11 0 10 0 0
pvt1=write present	0 0 4 8 -11 0 0
q:!	0 0 10 6 -14 -14 8
q:"	-3 2 -15 0 6 5 6
q:'	0 0 -11 -2 11 2 0
q:'s	-16 10 -2 -19 15 -1 0
q:(	-6 -2 -17 -4 0 24 0
q:)	-6 -3 -14 -2 -2 23 0
q:,	-10 0 7 21 -15 4 -7
q:-	-1 1 0 5 2 -15 1
q:.	-1 2 -10 -14 20 1 -4
q:/	0 0 25 0 -27 1 7
q::	-5 12 -10 -10 -2 15 7
q:;	-5 20 -15 4 -2 -3 4
q:<agent>	-9 -2 -2 -2 7 -3 0
q:<day-ahead>	-38 -5 -4 -13 5 27 -12
q:<day-gone>	11 9 1 -23 2 -14 15
q:<day-today>	11 13 -14 0 -1 -3 5
q:<duty>	-7 9 10 -8 1 -3 -12
q:<gate>	-9 13 7 -6 -5 -5 10
q:<goods-amount>	0 0 -5 0 14 -7 0
q:<goods>	-1 8 17 -5 -4 -14 -5
q:<level-noun>	8 0 4 -6 10 -11 -12
q:<level>	7 1 -13 -12 21 -16 4
q:<money>	-1 0 -9 -21 40 -10 -6
q:<month-ahead>	-4 8 9 5 -17 2 0
q:<month-gone>	-7 4 26 -2 -10 -17 -7
q:<name>	10 2 42 -15 -19 -4 -17
q:<not>	6 4 12 0 2 -32 -12
q:<number>	-6 0 1 7 -5 -6 9
q:<office>	-17 -12 -9 12 -8 6 17
q:<organisation>	0 -8 -24 -21 49 -6 -13
q:<person>	-24 -6 0 -3 -16 18 19
q:<points>	0 10 6 -5 -15 10 0
q:<quality>	-4 0 26 15 -28 -1 -3
q:<seat>	0 0 -8 16 3 -1 -17
q:<sender>	-1 -6 0 4 10 -7 -20
q:<span>	-13 14 22 23 -18 -7 -33
q:<taker>	5 4 -15 3 2 -7 6
q:<v-agree>	-1 -2 3 4 -13 10 6
q:<v-bear>	-2 10 -1 -29 8 0 18
q:<v-begin>	12 -8 12 -3 -5 0 -19
q:<v-buy>	0 -3 -6 -20 14 3 1
q:<v-deny>	0 0 -11 3 16 -17 0
q:<v-down>	-6 10 -17 -1 -2 9 12
q:<v-end>	-3 23 -8 -17 8 11 -6
q:<v-impose>	-12 -7 3 1 12 -8 -19
q:<v-propose>	-3 -17 -9 -2 6 19 0
q:<v-say>	-5 -26 4 4 2 -2 -3
q:<v-sell>	-4 -2 3 -3 10 0 -23
q:<v-stay>	-12 13 -1 -16 -4 18 5
q:<v-suspend>	-8 1 -24 5 15 9 -5
q:<v-target>	1 -11 9 -2 -4 -11 8
q:<v-threaten>	0 0 14 9 -5 -16 -5
q:<v-up>	1 -12 11 0 -2 -5 -4
q:?	-2 -5 3 -17 -8 14 14
q:@	-1 0 -8 -6 15 5 -6
q:[	0 0 -16 -4 3 5 7
q:_	0 0 -1 -4 18 -3 -6
q:a	-3 4 -20 8 28 -28 0
q:accept	0 0 -9 1 7 0 0
q:accord	0 0 -10 0 10 1 -1
q:act	0 0 -4 -2 14 -5 0
q:additional	0 0 22 -10 -7 1 -10
q:adopt	0 0 0 13 -6 0 -7
q:affiliate	0 0 11 4 -12 -1 0
q:after	0 6 -17 13 9 -4 -9
q:afterward	0 0 2 0 -11 0 9
q:again	0 0 3 15 -8 -2 -10
q:against	0 0 8 9 -13 0 0
q:agency	0 0 -11 0 12 0 0
q:agent	0 0 0 0 -9 0 10
q:ago	0 0 0 20 -18 0 0
q:agree	-12 -3 2 8 -32 32 3
q:agreement	0 0 -16 -11 23 5 -14
q:alive	0 0 2 5 -13 3 0
q:all	-4 -1 4 2 5 -20 0
q:allow	0 0 -18 0 25 -6 0
q:almost	0 0 -10 0 12 0 0
q:already	0 0 12 -1 0 -11 0
q:also	0 0 -10 0 5 0 6
q:aluminium	0 0 -6 -5 14 0 0
q:amount	0 0 17 10 -22 0 0
q:an	-2 12 0 -13 27 -34 -24
q:and	-9 21 5 1 -11 20 -18
q:announcement	0 0 -13 4 -5 10 3
q:another	0 0 8 -19 11 -7 -3
q:answer	0 0 -3 14 -11 7 -5
q:any	0 0 -11 -7 22 -3 0
q:anything	0 0 15 -2 -7 0 0
q:apply	0 0 16 5 -16 -1 0
q:approval	0 0 -8 0 11 0 0
q:apricot	0 0 -13 3 0 11 -4
q:are	-4 -8 -19 23 2 11 -10
q:around	0 0 3 8 -12 0 0
q:arrangement	0 0 15 0 -14 -3 4
q:arrival	-1 0 -1 -3 10 0 0
q:article	0 0 -10 7 -11 1 8
q:as	0 9 8 -2 -17 8 0
q:ask	-1 0 11 0 -11 4 0
q:assembly	0 0 -3 0 10 0 -3
q:at	-11 0 -8 4 12 7 -16
q:auckland	0 0 0 0 -7 4 5
q:autumn	0 9 -4 -8 -11 17 -3
q:avocado	0 0 -2 10 0 1 -11
q:away	0 0 -3 -1 16 -9 0
q:b	0 0 -21 0 18 4 0
q:bandung	0 0 10 5 -15 0 0
q:bar	0 0 -5 14 -4 0 -5
q:battery	0 0 13 0 -2 -8 0
q:be	0 -4 -27 3 -1 22 9
q:bean	-2 0 22 0 -18 -11 10
q:bearing	0 0 -7 10 -1 0 0
q:because	1 -1 9 -2 4 -17 -7
q:become	0 0 10 11 -23 0 6
q:beef	0 9 0 -2 0 -2 -2
q:been	0 -3 2 -6 1 -22 24
q:before	6 0 13 17 -17 -22 0
q:begin	0 0 -11 -7 15 1 0
q:being	0 -2 23 9 -35 7 1
q:bell	0 0 -9 0 13 0 0
q:bergen	0 0 -7 0 12 0 -2
q:between	3 -3 -28 6 12 14 -3
q:beyond	0 0 -8 0 9 0 0
q:big	0 0 -10 0 13 -1 0
q:bin	0 0 10 4 3 -8 -12
q:bite	0 0 10 0 -9 0 0
q:blinked	0 0 8 11 -19 -4 3
q:boat	0 0 -4 -8 14 0 0
q:bond	0 0 -11 0 12 0 0
q:border	0 0 -20 0 14 0 5
q:both	0 -5 20 13 -25 -2 1
q:brandy	0 0 20 0 -14 -4 0
q:bridge	0 0 -7 -4 15 0 -1
q:bring	-8 4 10 -8 0 2 -10
q:brussel	0 0 0 -9 10 0 0
q:built	0 0 -14 -6 20 0 0
q:busan	-1 0 11 -12 -8 7 0
q:but	0 0 0 -3 -10 11 6
q:buy	0 0 -23 -10 23 11 0
q:by	0 -9 -16 -4 18 1 2
q:c	0 0 -18 0 3 13 0
q:cabinet	0 0 -4 0 18 -5 -6
q:calendar	0 0 1 0 -8 10 0
q:call	-1 -1 -16 0 10 10 0
q:can	0 0 -5 -11 8 18 -11
q:car	0 10 4 -16 0 6 -12
q:carry	0 0 11 -8 0 -2 0
q:case	0 0 20 8 -25 0 -1
q:ceasefire	0 0 -37 3 26 10 -5
q:cement	0 0 -7 4 -12 0 15
q:certain	0 0 -10 6 6 0 -3
q:change	0 0 19 5 -18 -1 0
q:charge	4 -7 16 -8 -11 4 0
q:cheaper	0 0 0 4 -9 0 6
q:chip	0 0 9 -15 1 0 0
q:christma	0 0 -1 -1 18 -3 -9
q:client	0 0 -4 9 -4 1 -3
q:clock	0 0 14 0 -7 -3 -3
q:closed	0 0 -18 -2 6 -1 14
q:coal	0 0 -7 0 11 0 0
q:cocoa	1 0 3 16 -30 0 14
q:cod	0 9 -10 -3 0 0 0
q:coffee	0 0 6 -8 2 0 0
q:cold	0 0 3 10 -13 0 0
q:colleague	0 0 5 -11 0 -4 11
q:collect	0 -1 0 8 1 -4 -7
q:come	3 0 2 13 -19 6 0
q:commerce	6 0 14 16 -16 -11 -12
q:company	0 0 -11 -6 21 -3 0
q:conclude	0 10 -2 -5 0 0 -3
q:confirm	0 0 16 -3 -19 4 0
q:consensu	0 0 12 0 -11 0 0
q:contract	0 0 -8 0 11 0 0
q:control	0 0 8 -4 -2 -1 0
q:copper	0 0 8 -14 -4 0 6
q:correct	0 0 0 13 -8 -5 0
q:cotton	0 0 -8 18 -2 -7 0
q:council	0 0 0 -4 9 0 -2
q:counted	0 0 2 -2 -9 9 0
q:countermeasure	0 0 -12 -1 16 0 0
q:counterpart	0 0 -4 -4 -8 18 0
q:country	0 0 -18 -13 23 3 2
q:course	0 0 -7 0 0 9 0
q:cover	0 0 -20 1 -6 18 7
q:crew	0 0 -9 0 11 0 0
q:crude	0 0 -12 2 9 0 0
q:custom	0 0 -5 -4 -1 8 9
q:customer	0 0 -8 0 13 -2 0
q:cut	0 0 11 -8 -7 0 10
q:d	0 0 12 0 -11 0 0
q:da	0 0 0 0 -15 0 12
q:day	-2 -1 -5 -2 8 3 1
q:de	0 0 0 -3 13 0 -4
q:deal	0 0 3 -14 7 -7 4
q:decided	0 0 6 4 -10 0 0
q:decree	0 0 5 -5 10 -9 -3
q:delegation	0 0 -21 -8 34 -1 -2
q:delivery	0 0 9 0 -9 0 0
q:demand	0 0 -13 0 17 -3 0
q:did	0 0 -3 -10 -5 11 9
q:diet	0 0 -9 0 10 0 0
q:direction	0 0 -10 -13 21 0 0
q:dispute	0 0 -6 0 -1 0 10
q:do	1 5 -2 -9 0 2 0
q:document	0 0 20 0 -11 -10 0
q:doe	-1 0 19 -4 -6 -4 -3
q:doesn't	0 0 -4 -2 9 0 0
q:doing	0 0 4 13 -15 0 0
q:don't	0 0 -21 2 14 5 -2
q:done	0 0 -19 0 -5 13 6
q:double	0 0 11 0 -11 0 2
q:dried	0 0 11 0 -2 0 -5
q:drink	0 0 8 -2 -2 0 0
q:drop	0 11 -12 0 1 0 0
q:dry	-1 0 -8 0 13 0 0
q:due	0 0 0 -9 3 0 3
q:duration	0 0 -13 -1 -12 18 7
q:during	0 0 -20 -2 0 17 3
q:duty	-5 6 17 -3 -16 10 -11
q:each	0 9 0 11 -5 1 -19
q:earlier	0 0 18 0 -6 -9 0
q:earth	0 0 7 -8 10 -16 0
q:eastern	0 0 -4 8 0 -2 0
q:economic	0 0 -9 -1 3 8 0
q:effect	0 0 12 0 0 -19 0
q:egg	0 0 4 8 -10 -1 0
q:either	0 0 23 6 -21 -1 -4
q:electricity	0 0 -6 -4 16 -4 0
q:eleven	0 0 0 13 -12 0 0
q:else	0 0 -3 -10 12 0 0
q:elsewhere	0 0 -12 -1 12 0 2
q:emergency	0 0 0 -16 14 -2 0
q:end	-9 0 1 -8 -4 19 -1
q:enter	0 0 12 -14 -2 3 -5
q:envoy	0 0 0 0 -9 4 7
q:evening	0 0 -4 -9 15 6 -6
q:every	0 0 -2 0 11 -1 -5
q:everybody	0 0 -22 -4 28 0 0
q:everyone	0 0 -8 0 10 0 0
q:everything	0 0 -7 -8 12 0 0
q:exchanged	0 0 0 0 -12 3 12
q:exclusion	0 0 1 0 8 -17 0
q:exist	0 0 -14 0 12 4 0
q:expect	0 0 14 -8 -3 -3 0
q:expire	7 11 -16 -12 -5 12 7
q:exporter	0 0 -6 13 -2 -2 0
q:extend	-2 0 -27 8 29 -7 0
q:extension	8 2 -1 -6 -9 5 4
q:face	0 0 10 7 -12 -1 0
q:fact	0 0 -8 -8 11 7 0
q:failed	0 0 2 -4 10 -5 -2
q:fall	0 0 -5 -8 20 -7 0
q:far	0 0 10 -15 7 -4 0
q:fare	0 0 -6 0 10 0 0
q:farm	0 0 -3 -3 11 -1 0
q:fee	0 0 -17 0 21 -4 0
q:fentanyl	-1 0 -9 3 8 7 -16
q:fertiliser	5 0 4 6 -12 -4 0
q:fifth	0 0 -12 0 5 8 0
q:final	0 0 -14 -1 19 -3 0
q:find	0 0 -6 -1 12 -2 0
q:finished	0 0 10 0 -12 1 0
q:firm	0 0 -19 -8 31 -10 0
q:fish	0 0 1 6 9 -5 -16
q:five	0 0 -7 0 9 0 0
q:fix	0 0 -2 -6 14 0 -4
q:flour	0 0 -21 13 -5 10 1
q:flower	0 0 5 6 -8 0 0
q:fly	0 0 -11 3 9 0 0
q:for	-16 5 9 -15 5 0 -1
q:force	-1 0 37 8 -23 -22 -4
q:foreign	0 0 15 -11 0 -5 0
q:form	0 0 -2 0 -6 10 0
q:forty	5 0 -18 -16 25 0 0
q:found	0 0 0 8 -10 0 0
q:four	0 4 -8 -27 19 4 0
q:fourth	2 -1 -15 -4 2 4 9
q:framework	0 0 -1 0 12 0 -6
q:free	0 0 13 -6 -3 0 -2
q:from	10 -11 -28 -12 0 25 18
q:front	0 0 -14 0 19 0 0
q:full	0 0 11 0 -10 0 0
q:further	3 0 -10 3 0 -3 7
q:gate	0 0 11 0 -8 0 0
q:gazette	0 0 0 -4 9 0 0
q:general	0 0 -2 -7 11 0 0
q:geneva	0 12 19 -12 -4 -5 -13
q:get	0 0 -12 -8 20 -7 4
q:give	0 0 -8 -1 8 0 0
q:go	2 -8 6 -3 -12 13 4
q:good	0 -12 8 -15 14 -17 0
q:grain	0 0 -9 -1 -10 13 4
q:group	0 0 -6 -5 15 0 0
q:grower	0 0 13 0 -5 -3 -1
q:had	0 0 -8 0 1 -3 11
q:halve	0 0 -14 -1 9 0 7
q:hand	0 0 -12 6 11 0 -9
q:hang	0 0 11 6 -16 0 0
q:happen	0 0 0 5 -14 0 9
q:happened	14 -2 -24 -5 12 0 0
q:harbour	0 0 -1 4 -9 0 8
q:has	-6 0 -7 -14 28 -22 3
q:hasn't	0 0 1 0 -9 6 0
q:hazelnut	0 0 -10 0 5 9 -5
q:health	0 0 0 0 -9 10 0
q:hear	0 0 4 10 -9 -3 0
q:heavy	0 0 0 0 9 0 -5
q:here	0 -3 2 1 -2 9 -14
q:his	-2 -4 -6 -9 13 5 -3
q:history	0 0 -3 -4 12 -1 0
q:hold	-3 -3 -13 -14 20 4 2
q:holiday	0 0 -6 0 9 0 0
q:home	0 0 -7 -2 14 -2 0
q:hope	0 0 -8 2 -4 -3 13
q:hotel	0 0 -19 0 21 -1 0
q:how	0 -2 29 -14 -17 -3 4
q:i	-5 1 -10 0 7 6 -8
q:ice	0 0 21 0 -18 -2 0
q:if	-1 0 -11 -6 21 6 -18
q:import	0 0 -7 -4 25 -6 -8
q:importer	5 4 -16 0 -5 3 8
q:impose	0 0 7 13 0 -8 -17
q:in	-27 -4 13 -1 6 -9 -7
q:including	0 0 0 -5 10 0 -1
q:informed	0 0 0 -3 -3 0 9
q:initial	0 11 -1 0 -6 0 0
q:instant	0 0 0 7 -11 0 3
q:instead	0 0 -5 7 -19 7 12
q:interview	0 0 2 0 -10 6 0
q:introduce	0 0 14 0 -11 -2 -4
q:is	7 0 13 12 -15 -5 -13
q:island	0 0 -14 5 10 -1 -3
q:isn't	0 0 0 -2 -3 8 0
q:issued	0 0 11 0 -5 -4 0
q:it	-5 4 -2 -7 2 4 -1
q:its	3 7 9 -7 -11 0 1
q:joint	0 0 -14 27 -11 -1 -9
q:just	0 0 1 -9 8 0 0
q:keep	-3 8 -9 -8 -1 21 0
q:kind	0 0 -26 -9 28 3 0
q:kitchen	0 0 -11 -1 19 0 -6
q:know	-5 0 -13 0 0 12 4
q:kobe	0 0 0 10 -7 0 0
q:kuala	0 0 16 0 -13 -1 0
q:lago	0 0 -13 0 0 13 0
q:lamb	9 0 -5 9 -5 0 -7
q:last	6 9 8 0 -16 2 -6
q:lasted	0 6 -17 -6 19 -4 0
q:lasting	0 0 -6 -1 10 0 0
q:law	0 0 -22 -6 28 0 0
q:lay	0 0 -7 9 3 -3 0
q:leader	0 0 12 -1 -9 0 0
q:leave	-3 -2 15 -24 7 -1 -10
q:let	8 11 0 -13 0 0 -7
q:letter	0 0 -1 0 -12 17 0
q:level	0 0 6 7 -12 0 0
q:levy	-1 0 -12 3 7 -4 1
q:licence	0 0 -7 -3 16 0 -2
q:lie	0 0 -7 0 13 0 0
q:lift	0 0 -8 0 16 0 -6
q:like	0 0 3 19 -16 0 0
q:likely	0 0 14 0 -12 0 0
q:limited	0 0 18 1 -29 9 0
q:line	0 8 -8 3 5 -10 -3
q:lisbon	0 0 -8 0 13 0 -7
q:list	0 0 -4 4 6 -9 0
q:little	0 0 -7 12 -3 0 0
q:loan	0 0 0 10 -7 0 0
q:lobster	0 0 -9 5 -4 -2 9
q:long	0 0 26 -12 -21 -1 12
q:longer	0 0 -4 -1 13 0 -2
q:look	0 0 2 11 -19 14 -2
q:loom	0 0 23 1 -18 -6 -2
q:lose	0 0 10 -2 -5 0 0
q:lower	0 0 -18 -4 16 3 1
q:lumber	0 0 -6 0 9 0 0
q:lumpur	0 0 16 0 -13 -1 0
q:m	0 0 -6 10 3 -5 0
q:machine	0 8 -17 -5 13 0 0
q:make	0 0 -9 -2 2 2 7
q:man	0 0 0 -7 8 0 0
q:market	0 0 1 0 9 -12 0
q:may	-2 6 -3 -13 13 0 -10
q:me	-1 0 3 8 0 -7 0
q:meal	0 0 9 7 -11 0 -1
q:meanwhile	0 0 -12 0 11 0 0
q:meat	0 0 0 -1 -6 0 9
q:meet	-6 -10 -7 -8 12 8 0
q:meeting	0 0 10 -2 -6 0 0
q:mersin	5 0 6 0 -10 0 0
q:midnight	0 0 7 7 -20 5 0
q:million	0 0 -9 0 10 0 0
q:mineral	0 0 14 0 -12 0 0
q:minister	0 3 28 16 -20 -20 -13
q:ministry	0 0 -8 0 1 10 -1
q:minute	0 0 0 -7 13 -5 0
q:moment	0 5 -15 -11 23 0 -5
q:monday	0 0 -4 -3 12 -2 0
q:month	0 0 11 18 -14 -18 2
q:more	-4 -1 8 -4 8 -4 -13
q:morning	0 0 10 -8 0 -17 11
q:move	0 0 8 9 -13 0 -1
q:must	0 0 -8 2 8 -3 0
q:my	0 0 -11 7 6 0 -3
q:name	0 0 -10 0 7 3 0
q:named	0 0 9 0 -7 0 0
q:nang	0 0 0 0 -16 0 12
q:national	0 0 -4 1 12 -3 -6
q:nearly	0 0 -10 0 15 -2 -1
q:need	0 0 -4 -7 12 0 0
q:negotiate	0 0 -8 -9 15 0 2
q:network	0 0 -1 0 11 -5 0
q:new	-5 1 -11 -15 24 -11 9
q:newspaper	0 0 -1 0 10 -4 0
q:nexperia	0 0 -6 -4 12 0 0
q:next	0 0 -1 -13 27 -8 -7
q:nickel	0 0 13 0 -2 -9 0
q:night	0 0 -28 1 13 -9 13
q:no	7 -6 1 10 -8 -17 2
q:noon	2 0 -13 -4 11 1 0
q:northern	0 0 -14 0 16 0 0
q:not	0 0 9 8 6 -32 -13
q:note	0 0 0 -10 -9 8 11
q:nothing	-2 -1 29 0 -21 -5 0
q:notice	0 0 14 -17 5 -5 -8
q:now	6 4 15 5 -19 0 -1
q:number	0 0 4 6 4 -14 -7
q:observed	0 0 9 0 -14 2 0
q:of	-20 9 4 5 1 -19 7
q:off	5 0 -13 -8 5 11 0
q:offer	0 0 -2 0 9 -2 0
q:olive	0 0 6 0 -8 0 2
q:on	-8 -1 4 14 -2 -3 -13
q:one	-8 17 -21 2 3 0 5
q:onion	0 0 0 -13 0 2 9
q:only	-1 3 -7 -1 1 9 -2
q:open	0 0 -2 0 14 -7 0
q:operated	0 0 -14 -2 17 0 0
q:operator	0 0 -19 0 21 0 0
q:or	0 0 -3 -18 29 -12 -2
q:orange	0 0 -7 -5 0 11 0
q:origin	0 0 0 -6 1 -10 11
q:other	2 -2 -4 9 11 -9 -17
q:our	0 -2 15 -2 -18 -1 12
q:out	1 7 8 18 -20 -4 -13
q:over	4 13 -2 -4 3 -13 -4
q:own	3 0 9 -17 2 -1 -3
q:owner	0 0 -17 2 14 -2 0
q:p	0 0 -6 12 -1 -2 0
q:pact	0 0 -3 -11 24 -3 -10
q:page	0 0 9 -2 -9 3 0
q:palm	4 0 -11 1 2 -3 2
q:paper	0 7 1 0 -16 12 0
q:pari	0 0 12 0 -7 -2 0
q:parliament	0 0 -16 6 9 -3 2
q:part	-2 0 17 -3 -13 3 -2
q:party	0 0 -13 -4 14 4 0
q:pass	0 0 -8 -7 22 -5 0
q:pause	0 -1 -3 20 -18 13 -4
q:pay	0 21 3 -13 0 -13 0
q:peace	0 0 3 0 6 -14 -1
q:pen	0 0 4 0 7 -10 0
q:people	0 0 -16 -1 9 6 1
q:period	0 0 -10 -12 -8 7 17
q:permit	0 0 -3 0 10 -1 0
q:phone	0 0 2 -7 9 -6 0
q:phosphate	0 0 0 -1 9 0 -1
q:piece	0 0 6 4 -8 0 0
q:place	-2 2 -11 0 2 3 3
q:plan	0 0 -1 -1 -4 12 0
q:plywood	0 0 -5 -5 16 0 -5
q:point	0 0 -1 -1 10 0 -6
q:pork	0 0 2 -6 12 -12 0
q:port	-5 0 6 -13 7 -8 3
q:potatoe	0 0 -3 -6 12 0 0
q:power	0 0 -12 -3 18 0 0
q:prawn	0 0 -11 5 1 11 -11
q:present	4 0 7 -1 -12 3 1
q:president	0 0 11 7 -3 -10 -6
q:price	0 0 0 -7 10 0 -3
q:printed	0 0 0 -6 -3 0 11
q:proclamation	0 0 -22 -14 48 -8 -16
q:product	0 2 5 -10 14 -9 -2
q:prolonged	2 0 2 9 0 -15 0
q:propose	0 0 -19 -1 28 -8 -2
q:protocol	0 0 13 0 -11 0 0
q:published	0 0 5 -14 14 0 -12
q:pump	0 0 5 -4 -7 -4 13
q:put	-1 0 23 -3 4 -16 -19
q:quarrel	0 -2 6 -25 16 2 0
q:question	0 0 -7 -2 13 0 0
q:quinoa	0 0 13 0 -11 0 0
q:quota	0 0 -4 0 9 0 -1
q:raise	0 0 -9 -10 26 -7 0
q:rare	0 0 6 -7 10 -15 0
q:rate	3 0 0 -18 2 11 -6
q:rather	0 0 0 10 -5 0 0
q:reach	0 0 0 5 -10 10 0
q:reason	2 0 -7 12 -7 0 0
q:reciprocal	-1 0 21 1 0 -15 -11
q:recommend	0 0 -8 0 11 0 0
q:reduce	0 0 8 6 -11 0 -5
q:regulation	0 0 0 16 -11 0 -5
q:remember	0 0 1 -8 15 -6 0
q:reminder	0 0 -2 14 -9 0 0
q:renew	0 0 12 0 -10 0 0
q:renewal	0 0 -4 0 9 0 0
q:replace	0 0 -1 0 14 -7 -4
q:reply	0 0 0 0 -8 0 9
q:reporter	0 0 -6 -11 1 13 -3
q:representative	0 0 -7 -7 15 0 0
q:rest	0 0 -7 17 -8 1 -3
q:result	0 0 0 6 -13 6 2
q:retain	0 0 0 9 -17 0 7
q:return	3 0 -12 -10 8 0 8
q:revenue	0 0 -18 0 19 0 0
q:rice	0 0 -6 -11 6 16 -9
q:right	0 0 2 1 4 -11 0
q:risk	0 0 3 11 -13 0 0
q:river	0 0 -17 -7 27 -2 0
q:room	0 0 -6 0 13 -4 0
q:round	-7 0 -11 -22 15 11 2
q:rule	0 0 -10 3 15 -17 0
q:rum	1 0 18 2 -19 -1 -2
q:run	0 8 14 -3 -12 0 -10
q:same	0 0 -5 -21 13 -4 10
q:saturday	0 0 17 0 -8 -10 0
q:say	0 -11 -2 12 -3 1 -3
q:schedule	0 0 0 19 -19 0 0
q:scotch	0 0 13 0 -12 0 0
q:sea	0 0 -8 0 12 0 0
q:season	0 0 10 9 -15 -2 0
q:second	-2 0 -10 0 -7 20 5
q:section	0 0 -10 -18 39 -21 -10
q:see	5 0 10 5 -12 -7 0
q:seed	0 0 -6 -9 21 -3 0
q:seem	0 0 11 0 -10 0 0
q:set	0 0 16 0 -11 0 -7
q:settle	0 0 -9 6 -4 0 12
q:she	0 0 14 1 -2 -12 -3
q:sheet	0 0 -2 -10 5 6 0
q:ship	0 0 0 -2 13 -8 -11
q:shirt	0 0 0 15 -14 0 0
q:shook	0 0 -9 8 5 0 -9
q:should	-4 0 15 10 -10 -11 -4
q:show	0 0 12 -2 -7 0 0
q:side	0 8 8 -15 1 -5 -1
q:sign	8 -12 14 -12 8 -22 0
q:signature	0 0 -14 -2 22 0 -1
q:silent	0 0 -8 0 10 0 0
q:since	6 0 -1 -14 16 -8 -11
q:sit	0 0 -4 -9 9 -7 9
q:sixth	-4 0 -5 -1 14 0 0
q:sleep	0 0 20 -5 -22 8 0
q:small	0 0 10 10 -10 -8 -3
q:so	-9 4 2 8 -12 1 4
q:somebody	0 0 11 7 -17 0 0
q:soybean	0 0 -10 3 2 -4 8
q:special	0 8 5 6 -15 0 0
q:spoke	0 0 -11 9 -6 0 8
q:spring	0 4 7 13 -11 -3 -12
q:stake	0 0 2 -4 10 -4 -1
q:stand	0 6 2 0 -13 11 -3
q:standstill	2 0 1 8 -16 2 0
q:start	0 0 -14 1 9 2 0
q:state	0 0 7 11 -7 -3 -6
q:statement	4 1 -10 26 -18 -2 -7
q:statu	0 0 -8 -1 0 0 12
q:stay	0 0 -7 -21 6 10 4
q:steel	0 0 0 -11 20 0 -5
q:step	1 0 10 5 -6 -11 -3
q:still	0 0 0 -6 13 -1 -6
q:stockholm	0 8 24 -7 -17 -11 0
q:stop	0 0 11 15 -16 -1 -7
q:storm	0 0 -6 0 8 -1 0
q:strike	0 0 -10 0 22 -13 -5
q:subject	0 0 -5 -7 -8 0 18
q:subsidiary	0 0 -13 0 16 -4 0
q:sugar	0 0 9 -4 -15 10 0
q:summer	0 0 -8 4 7 0 -1
q:surcharge	0 0 -52 -9 61 -2 -9
q:suspend	-2 8 -8 11 11 -15 -9
q:suspension	0 0 -10 -17 -12 24 22
q:table	0 0 25 0 -16 -3 -3
q:take	6 0 11 -8 16 -23 -35
q:talk	-2 -6 -23 -12 37 -1 -4
q:talking	0 0 -11 6 1 1 0
q:tariff	-2 5 17 0 -3 -19 -7
q:tea	0 0 3 5 -14 11 -7
q:telephone	0 0 -13 8 -3 11 -3
q:television	0 0 3 -2 -19 19 0
q:tell	4 -1 -11 -3 13 1 -5
q:term	0 0 -27 -1 4 27 -2
q:text	0 0 -16 -14 15 5 7
q:than	0 0 0 -17 25 -7 -9
q:that	-3 -3 -1 -6 14 -3 -14
q:the	-20 -6 -16 1 18 6 -3
q:their	0 8 8 -20 -12 10 5
q:them	0 0 -8 2 12 -19 4
q:themselve	0 0 9 7 -14 0 0
q:then	10 -1 -1 5 -11 21 -19
q:there	0 0 19 4 -15 -1 0
q:these	0 0 16 7 -17 -1 0
q:they	2 0 4 9 7 -16 -31
q:thi	0 7 27 -24 -3 -1 -5
q:thing	0 0 -1 12 0 -3 -4
q:think	0 0 4 5 -10 0 0
q:those	0 0 13 0 -11 0 0
q:threat	0 0 8 5 -11 0 0
q:three	1 0 14 -4 -6 0 -7
q:through	0 0 -10 5 13 -4 -6
q:thu	-7 0 -6 -5 9 0 9
q:tile	0 0 0 8 -12 7 0
q:time	0 0 -4 0 -21 35 -3
q:tin	0 0 12 2 -13 0 0
q:to	-23 -6 -16 -27 26 10 7
q:together	0 0 -13 0 4 0 10
q:toll	0 0 -10 0 11 0 0
q:tomatoe	0 0 -6 -1 11 0 0
q:ton	0 0 -8 0 9 0 0
q:too	0 4 -12 0 9 0 0
q:touche	0 0 0 -13 12 0 0
q:town	0 0 -4 -6 16 -3 0
q:toy	0 0 -5 0 -11 9 9
q:trade	0 4 2 -10 -5 10 0
q:train	0 0 -5 0 9 -2 0
q:transit	0 0 -3 -10 7 0 5
q:translated	0 0 0 -8 13 0 0
q:travel	0 0 2 10 -7 -5 0
q:treat	0 0 0 10 -9 0 0
q:treaty	0 0 16 3 -14 -1 -2
q:truce	2 10 27 -1 -31 -8 7
q:truck	-1 5 -3 -10 7 0 0
q:turn	0 0 0 10 0 -5 -6
q:two	2 -7 5 2 1 -11 -2
q:unchanged	0 0 0 1 8 -6 -4
q:under	-6 -3 -20 0 40 -18 -15
q:union	0 0 -14 0 17 -3 0
q:until	0 -15 -12 7 -4 19 1
q:up	4 11 -15 -1 9 1 -19
q:upon	0 0 -7 -1 11 0 0
q:upper	0 0 -19 0 22 0 0
q:us	0 0 -10 -7 21 -1 -5
q:valid	0 0 13 0 -10 0 0
q:valley	0 0 -16 -3 20 0 0
q:value	0 0 0 0 9 0 -2
q:vanilla	0 0 9 0 -9 0 0
q:vessel	0 0 -8 -4 14 0 0
q:video	0 0 -1 0 9 0 0
q:village	0 0 -12 0 14 0 0
q:visit	0 0 4 -3 -13 11 0
q:volume	0 0 0 11 -11 0 0
q:vote	0 0 -2 0 9 -4 -3
q:wage	0 0 -8 0 13 -5 0
q:waiting	0 0 0 0 -15 8 10
q:walk	0 0 -1 5 4 -8 0
q:walked	0 0 3 16 -17 -1 0
q:warn	0 0 -11 -1 20 -8 0
q:was	9 16 18 -2 -5 -37 0
q:watche	0 0 2 -8 12 0 -4
q:water	0 0 17 0 -12 0 0
q:we	0 -9 9 -18 -22 12 26
q:we've	0 0 -7 1 -11 8 7
q:week	4 2 17 4 -21 0 -7
q:welcome	0 0 -8 -3 0 10 2
q:well	0 0 -8 0 13 -1 0
q:were	-5 3 18 -19 18 -27 -12
q:what	22 13 -2 -13 7 -18 -24
q:wheat	0 0 0 -8 28 -20 0
q:when	2 -4 5 6 -25 15 5
q:where	-4 -2 10 21 -14 -2 -15
q:which	-9 1 10 -16 -9 13 1
q:while	0 0 -4 0 12 0 -3
q:white	0 0 15 0 -1 -11 0
q:who	-1 0 -5 -10 23 -16 0
q:whoever	0 0 -11 0 1 7 0
q:whom	0 0 -10 0 14 -2 0
q:why	-3 0 -11 -1 12 1 0
q:will	1 -10 -17 4 -2 8 16
q:wine	2 0 5 -9 -6 -4 10
q:with	8 -7 4 -1 -8 -5 9
q:within	3 0 -11 0 19 -10 -8
q:without	0 9 -5 -4 9 -7 -3
q:won't	0 0 -2 0 9 0 -3
q:word	0 0 15 9 -16 -4 -2
q:work	0 0 -13 -12 25 0 0
q:worry	0 0 -4 -3 10 0 0
q:worse	0 0 -7 0 18 0 -7
q:worth	0 0 -3 -2 13 -1 0
q:would	-14 -4 8 -7 -15 12 13
q:write	0 0 -2 -8 12 1 -4
q:yarn	0 0 2 15 -9 -6 -3
q:year	-2 22 -1 0 -5 -6 0
q:yes	1 0 22 -18 -3 -7 -9
q:you	4 -2 -11 13 -16 14 9
q:young	0 0 6 7 -14 -1 4
q:your	0 0 11 -7 -6 3 0
q:zero	-2 0 -4 -7 20 0 -5
q:—	8 0 -14 2 12 -9 -8
qt=future	0 -12 7 0 -9 15 -3
qt=modal	-19 -10 5 -24 1 18 -1
qt=past	5 10 -10 5 7 -12 -1
qt=perfect	-9 -3 -7 -5 26 -22 3
qt=pluperfect	-2 -5 0 8 2 -26 10
qt=present	1 2 5 -10 5 -4 -15
r1=!	0 0 -2 -3 11 0 0
r1='s	3 0 -8 0 9 -1 0
r1='s & d:ahead	0 0 -2 -3 11 0 0
r1=(	0 0 -12 -3 0 14 6
r1=( & d:ahead	0 0 -10 4 -15 15 7
r1=( & d:today	0 0 -3 -6 11 0 0
r1=)	0 -2 -4 -2 13 1 -2
r1=, & d:ahead	-16 -19 9 -21 2 2 0
r1=, & d:gone	-7 13 -41 2 11 -19 0
r1=- & d:today	0 0 -2 -5 10 0 0
r1=. & d:ahead	-15 -7 5 -9 -8 11 5
r1=. & d:gone	8 4 -25 6 10 -23 -9
r1=. & d:today	-17 0 5 8 -3 -5 -2
r1=; & d:gone	1 -7 -2 15 -10 0 0
r1=<day-ahead>	0 0 12 0 -8 0 0
r1=<day-ahead> & d:ahead	0 0 12 0 -8 0 0
r1=<day-today>	2 0 9 -11 0 -1 -1
r1=<day-today> & d:gone	3 0 0 -9 7 0 0
r1=<end>	2 -10 -3 -3 15 -8 -5
r1=<end> & d:ahead	-22 -11 4 -22 6 2 3
r1=<end> & d:gone	9 0 -21 5 10 -31 -15
r1=<end> & d:today	5 -2 -4 5 5 -12 -10
r1=<goods> & d:ahead	0 0 -6 -20 15 0 1
r1=<goods> & d:gone	0 0 0 20 -18 0 0
r1=<level>	0 0 0 -2 11 -6 -7
r1=<name> & d:ahead	0 0 -2 -20 7 -1 7
r1=<not>	-2 0 3 -3 13 -8 -6
r1=<number>	5 0 -1 -12 8 -1 0
r1=<person>	0 0 -4 -4 11 0 0
r1=<person> & d:ahead	0 0 -3 0 7 0 0
r1=<quality>	0 0 12 -7 0 0 -3
r1=<quality> & d:ahead	0 0 10 -8 0 0 -2
r1=<quality> & d:gone	0 0 0 -6 8 0 0
r1=<v-agree>	0 0 -3 -7 13 0 0
r1=<v-bear> & d:ahead	0 0 -3 10 -4 0 -1
r1=<v-begin> & d:ahead	0 0 -4 -4 15 -2 -1
r1=<v-down>	0 1 9 -1 -1 -5 -2
r1=<v-down> & d:ahead	0 0 9 -5 0 -5 -1
r1=<v-end>	-2 0 -6 -2 7 5 -2
r1=<v-impose> & d:ahead	0 0 0 -9 5 -4 5
r1=<v-stay> & d:ahead	0 0 -8 -1 15 0 0
r1=<v-up>	0 0 -2 11 -5 0 0
r1=<v-up> & d:gone	0 0 0 12 -10 0 0
r1=?	1 0 -7 -9 2 5 9
r1=? & d:gone	3 0 -1 -16 15 0 0
r1=a	0 -1 0 -2 15 0 -8
r1=a & d:ahead	0 0 0 -2 11 0 -8
r1=after & d:gone	1 0 0 -11 8 0 0
r1=an	0 0 0 -10 -5 11 3
r1=an & d:ahead	0 0 0 0 -11 11 4
r1=and	0 -3 -14 5 4 -21 5
r1=and & d:ahead	-4 -6 -12 -2 15 -18 9
r1=and & d:gone	2 0 -8 6 -2 0 -10
r1=are & d:gone	0 0 0 -12 14 0 0
r1=as	0 0 0 -13 9 4 0
r1=at	6 0 -5 -8 4 7 -6
r1=at & d:ahead	0 0 -11 -4 11 8 -5
r1=between	0 7 0 -11 4 0 0
r1=between & d:gone	0 7 0 -10 2 0 0
r1=both	0 0 0 16 -10 0 -7
r1=both & d:gone	0 0 0 14 -13 0 0
r1=cut	0 8 5 -13 0 0 0
r1=cut & d:gone	0 8 0 -12 2 0 0
r1=end	-1 0 -5 -9 12 7 0
r1=end & d:gone	0 0 0 -7 10 0 0
r1=for	-1 -4 -9 6 0 -9 7
r1=for & d:ahead	0 0 -7 0 2 -8 8
r1=for & d:gone	-1 -3 0 10 -5 0 0
r1=go	0 0 -2 11 -5 0 0
r1=go & d:gone	0 0 0 12 -10 0 0
r1=has	0 3 -9 -8 7 6 0
r1=has & d:ahead	0 0 -9 -2 4 6 0
r1=he & d:ahead	0 0 -6 0 13 0 0
r1=he & d:gone	0 7 0 10 -16 0 0
r1=hold	0 0 0 9 -8 0 0
r1=if	0 0 -4 -13 5 0 9
r1=if & d:ahead	0 0 -5 -6 0 0 9
r1=in	-2 0 1 -9 19 -10 -12
r1=in & d:ahead	0 0 0 7 4 -9 -11
r1=in & d:gone	-2 0 0 -22 27 0 0
r1=instead	0 0 -5 0 -10 9 7
r1=instead & d:ahead	0 0 -5 0 -12 9 7
r1=is & d:ahead	0 0 6 -1 -8 5 -5
r1=is & d:gone	-1 -4 -3 -2 12 0 0
r1=it	1 0 6 -15 8 -6 -3
r1=it & d:ahead	0 0 5 -20 8 -6 -1
r1=its	0 0 -4 7 -9 7 0
r1=its & d:gone	0 0 0 9 -8 0 0
r1=morning	0 0 -5 -3 12 0 0
r1=most & d:ahead	0 0 0 10 -9 0 0
r1=most & d:gone	0 0 0 -12 12 0 0
r1=neither	0 0 8 6 -11 0 0
r1=next & d:ahead	0 0 4 -1 -11 8 -1
r1=night	-2 0 9 -7 2 0 -2
r1=night & d:ahead	0 0 11 0 -5 0 -1
r1=night & d:gone	-2 0 0 -4 9 0 0
r1=on	0 0 -7 -8 2 0 11
r1=on & d:ahead	0 0 -5 -3 -4 0 12
r1=our	0 0 -9 7 2 0 -1
r1=our & d:ahead	0 0 -9 -5 16 0 -1
r1=our & d:gone	0 0 0 12 -11 0 0
r1=passe	0 0 12 0 -7 -2 0
r1=passe & d:ahead	0 0 12 0 -9 -2 0
r1=run & d:gone	0 5 0 11 -14 0 0
r1=take	0 0 -4 -7 14 0 0
r1=take & d:ahead	0 0 -3 -2 9 0 0
r1=that & d:today	0 0 -6 11 -4 0 0
r1=the	-6 -7 1 -6 12 -10 -1
r1=the & d:today	0 0 -3 -3 7 0 0
r1=their	0 0 0 12 -12 0 1
r1=their & d:gone	0 0 0 12 -11 0 0
r1=there & d:ahead	0 0 -2 0 12 0 -5
r1=there & d:gone	0 0 0 12 -10 0 0
r1=they	0 0 11 -2 -4 -5 3
r1=they & d:ahead	0 0 9 1 -13 -4 3
r1=they & d:gone	0 0 0 -3 7 0 0
r1=to	-7 5 -10 1 5 2 -2
r1=under	0 0 1 16 -12 -3 0
r1=under & d:ahead	0 0 5 16 -17 -2 0
r1=with	0 0 -5 1 9 0 0
r1=with & d:ahead	0 0 -3 0 8 0 0
r1=without	-1 0 -1 -3 15 -2 -3
r1=without & d:ahead	0 0 -1 0 9 -1 -3
r1=—	3 7 -14 0 7 -10 -3
r1=— & d:gone	5 8 0 -10 -3 0 0
r1=— & d:today	0 0 -20 8 6 0 0
r2="	0 0 -1 -1 12 -6 -3
r2='s	0 0 15 6 -14 -6 1
r2=,	14 0 -2 -7 5 -2 -10
r2=.	-5 0 13 -3 -2 -5 1
r2=:	0 0 -11 -4 9 0 4
r2=<day-ahead>	-1 0 6 5 -4 -20 0
r2=<day-gone>	7 0 0 -22 2 0 4
r2=<duty>	0 0 11 -28 -2 2 11
r2=<end>	-4 -16 -1 2 11 0 -9
r2=<gate>	0 0 -9 -5 21 0 -1
r2=<goods>	1 4 -8 -14 19 -6 -2
r2=<level-noun>	7 0 0 4 -16 0 10
r2=<level>	-5 -2 -5 -12 32 -2 -20
r2=<money>	0 0 0 16 -15 0 0
r2=<name>	7 3 -14 -4 11 -5 2
r2=<not>	-8 4 -16 3 7 19 -20
r2=<number>	10 0 8 -23 0 3 0
r2=<organisation>	0 0 -15 3 21 -8 -3
r2=<person>	-3 9 -10 -20 4 9 9
r2=<quality>	-2 0 5 9 -2 -3 -11
r2=<seat>	0 0 4 1 5 -5 -16
r2=<span>	-6 -6 -4 11 -7 3 0
r2=<v-agree>	0 0 -15 -1 5 5 4
r2=<v-bear>	-3 0 4 10 -4 0 -7
r2=<v-down>	-1 0 -13 15 -10 11 0
r2=<v-end>	-10 4 -4 17 -11 -21 1
r2=<v-impose>	0 -5 -17 -10 26 3 -5
r2=<v-propose>	0 0 -7 -14 17 -3 4
r2=<v-say>	0 0 4 -17 7 -3 3
r2=<v-stay>	0 0 -1 -3 1 -9 10
r2=<v-suspend>	0 -3 0 -12 7 2 7
r2=<v-target>	1 0 0 -3 -7 0 12
r2=a	-8 10 4 3 -4 0 -7
r2=additional	0 0 9 -15 5 -7 0
r2=and	10 0 -1 1 0 5 -19
r2=another	0 0 0 -10 14 0 0
r2=be	0 0 2 2 -13 8 0
r2=been	0 -3 -5 -9 9 8 0
r2=bring	0 0 0 10 -4 0 0
r2=busan	0 0 -1 -5 10 0 0
r2=charge	2 0 4 0 -11 0 8
r2=come	0 2 -6 8 -3 0 0
r2=during	0 0 -15 0 9 0 5
r2=duty	0 0 3 -14 -7 2 11
r2=each	0 0 -11 8 2 0 0
r2=end	-5 0 10 16 -18 -10 1
r2=enter	0 0 0 -8 9 0 0
r2=expire	0 0 -7 9 -6 0 5
r2=failing	0 0 -8 -3 12 4 -6
r2=first	0 9 0 -3 -1 0 0
r2=for	0 12 -3 -3 -19 -5 25
r2=from	0 0 -10 13 -10 3 2
r2=had	0 -4 -11 4 8 0 0
r2=have	0 0 -5 -9 14 0 0
r2=his	0 0 6 -1 -14 3 7
r2=hour	0 4 1 0 -15 9 0
r2=i	0 0 3 13 -8 -5 -4
r2=if	0 0 -29 10 2 7 4
r2=in	0 -4 0 7 7 -4 -14
r2=it	-9 -5 3 0 -16 10 13
r2=lapse	0 8 0 0 -5 0 0
r2=last	-3 -4 5 -9 13 0 -1
r2=lasted	0 10 0 0 -9 0 0
r2=leave	0 0 14 -8 -5 0 0
r2=make	0 0 -12 0 14 -4 0
r2=may	0 0 -6 0 17 0 -8
r2=next	0 0 -9 10 -2 3 0
r2=not	0 7 -6 -2 -10 20 -6
r2=of	-1 -1 7 -7 -16 16 3
r2=on	-3 2 -5 -1 7 -6 0
r2=one	0 0 -11 -5 9 0 4
r2=or	0 0 -8 0 12 0 -1
r2=out	0 0 -3 19 -13 0 0
r2=provided	0 0 -3 -1 -18 11 12
r2=put	0 0 -1 -10 15 0 0
r2=run	0 5 11 -4 -12 0 9
r2=sign	0 0 -9 -8 21 0 0
r2=so	0 0 0 0 7 -8 1
r2=talk	0 0 11 0 -9 0 0
r2=tariff	0 0 9 -5 -3 0 0
r2=tea	0 0 -1 0 -7 0 9
r2=that	0 5 -10 3 4 -12 -2
r2=the	14 -39 13 -14 -3 9 -12
r2=then	-2 0 -4 -4 17 -6 0
r2=there	0 0 -2 -9 18 0 -1
r2=they	0 0 -8 0 14 -1 -2
r2=thi	0 0 14 1 -8 -7 -1
r2=three	0 0 -4 -6 14 0 0
r2=time	0 0 11 11 -20 0 0
r2=to	0 -5 0 4 7 -1 -15
r2=too	0 0 12 -5 -4 0 0
r2=truce	-6 -5 -10 15 1 -1 1
r2=two	0 0 -10 -6 18 0 -1
r2=unless	0 0 -13 -4 10 10 -1
r2=until	3 6 -5 12 -19 8 -2
r2=up	0 0 0 -5 8 0 0
r2=was	1 -12 -13 10 10 0 -3
r2=well	0 0 -4 -6 9 5 -3
r2=what	0 0 -6 0 14 -7 -2
r2=when	2 -7 3 -6 6 -14 -3
r2=which	7 -7 -9 8 -2 3 -3
r2=while	0 0 11 2 -7 -7 0
r2=will	0 0 -1 -12 5 -5 8
r2=without	-5 0 -12 7 3 6 0
r2=would	-1 -1 0 17 -4 -3 -3
r2=year	-1 0 2 6 -15 3 5
r2=—	0 0 -3 -5 13 -1 0
r3='s	0 0 8 10 -17 0 3
r3=)	0 0 -15 -7 10 3 8
r3=,	-6 4 14 -11 1 -17 3
r3=.	-7 4 15 5 -16 2 -2
r3=:	8 0 -3 -25 25 0 -15
r3=<agent>	0 0 -21 6 -3 20 -3
r3=<day-ahead>	-1 -8 -12 18 -2 1 0
r3=<day-gone>	0 6 2 -8 -14 14 0
r3=<day-today>	0 -5 12 0 -3 -4 0
r3=<duty>	0 0 -2 -12 5 10 -1
r3=<end>	-5 -24 2 -5 18 -4 -16
r3=<gate>	0 0 -8 6 4 0 -4
r3=<goods>	-5 5 6 -16 7 -3 -2
r3=<level-noun>	0 0 3 -10 2 2 -1
r3=<name>	8 -4 4 8 -10 1 -11
r3=<number>	9 0 8 0 -3 -21 1
r3=<office>	10 0 0 -22 5 0 -1
r3=<organisation>	0 0 -2 -12 31 -22 -8
r3=<person>	-1 0 11 -5 2 -9 -1
r3=<quality>	0 0 6 -3 22 -10 -16
r3=<seat>	0 0 -14 8 6 -3 -1
r3=<sender>	0 0 0 -4 10 0 0
r3=<span>	-2 9 4 4 -13 -13 9
r3=<v-bear>	-1 0 8 -12 7 -5 0
r3=<v-begin>	2 -3 -6 -1 4 0 3
r3=<v-end>	11 -8 -8 10 1 -6 -6
r3=<v-impose>	-4 -17 -11 1 5 -1 14
r3=<v-propose>	0 0 -9 2 -2 7 2
r3=<v-return>	0 0 1 4 -10 0 5
r3=<v-say>	0 9 -1 -21 -7 4 14
r3=<v-sell>	0 0 -10 0 13 0 0
r3=<v-stay>	-2 2 -7 5 2 0 -3
r3=<v-suspend>	-1 0 10 -10 0 2 -1
r3=<v-target>	0 0 -20 -3 15 -1 5
r3=<v-up>	0 0 -7 0 6 3 -1
r3=?	0 0 -4 -1 12 -4 0
r3=a	-7 -6 -1 3 -9 10 12
r3=after	10 0 0 -1 0 -5 0
r3=again	0 0 0 -6 11 0 0
r3=and	0 2 15 -5 -6 0 -1
r3=arrangement	0 0 -3 -3 11 0 -1
r3=as	0 0 11 0 -19 0 14
r3=at	0 0 6 0 4 0 -11
r3=back	0 -1 0 16 -11 -1 0
r3=between	-1 0 3 -4 8 -6 0
r3=both	0 0 12 -15 0 -10 10
r3=by	0 0 -5 -1 14 0 -1
r3=charge	0 0 -3 0 10 0 -9
r3=come	0 0 -4 -3 13 0 0
r3=date	0 0 10 0 -12 0 4
r3=day	-1 0 21 -9 -3 -13 -4
r3=do	0 0 4 3 -14 4 0
r3=doe	0 0 0 -5 11 0 -4
r3=down	0 0 0 -8 11 0 0
r3=duty	1 0 7 -5 -7 11 -6
r3=end	12 -2 -1 9 -4 -10 -5
r3=expire	0 0 0 13 -13 2 0
r3=first	12 -5 -9 -8 0 4 0
r3=for	0 -6 -19 6 6 1 -1
r3=from	0 0 7 -8 4 0 0
r3=government	0 0 -9 9 -9 11 0
r3=had	0 0 0 -11 13 -3 0
r3=has	2 0 -13 13 -11 0 11
r3=have	0 0 2 16 -11 -2 -5
r3=hold	0 0 -1 -18 22 0 0
r3=hour	0 0 -12 0 7 5 0
r3=i	5 0 9 8 -21 0 0
r3=in	11 2 -17 -9 14 0 -11
r3=is	0 0 -3 9 -7 6 0
r3=it	-10 2 -34 11 24 -14 0
r3=lapse	0 0 6 -11 0 0 1
r3=later	0 0 0 0 -15 13 0
r3=leave	0 0 9 0 -8 0 0
r3=levy	0 0 -11 0 10 0 0
r3=may	0 0 -3 0 15 -6 0
r3=not	5 -4 9 -23 1 0 -1
r3=now	0 0 -18 0 9 9 0
r3=of	-5 -4 0 7 -11 2 6
r3=old	0 0 -7 -6 0 9 2
r3=on	-10 -11 -10 2 9 -8 5
r3=one	0 0 0 -12 6 2 1
r3=p	0 0 -7 -2 11 0 0
r3=part	0 0 -5 -7 12 0 0
r3=party	0 0 -6 0 -7 13 0
r3=pause	0 0 10 1 -10 0 0
r3=pay	0 0 10 -18 3 0 3
r3=place	0 0 0 14 -11 0 0
r3=prolong	0 0 -7 0 9 0 0
r3=prolonged	0 5 -1 -10 2 4 0
r3=rate	0 0 4 -9 -4 6 0
r3=read	0 0 -4 -1 11 0 0
r3=renewed	0 6 -11 -2 7 0 0
r3=return	0 0 1 5 -11 0 5
r3=run	0 6 -10 -9 7 0 4
r3=say	0 0 4 -17 -2 6 2
r3=ship	0 0 -9 0 10 0 0
r3=side	0 0 -11 0 14 0 -4
r3=sign	0 0 2 -6 9 -4 0
r3=so	0 0 11 0 -9 0 0
r3=some	0 0 -12 0 12 0 0
r3=sooner	0 0 0 0 10 0 -5
r3=strike	0 0 -10 0 11 0 0
r3=suspend	0 0 7 -10 6 -1 0
r3=take	5 0 -8 4 -5 0 7
r3=tariff	0 0 -2 -4 12 0 -5
r3=that	-6 -1 -4 10 -4 2 2
r3=the	12 10 -8 -4 8 -9 -6
r3=their	0 0 -4 -5 15 0 -3
r3=then	3 0 -13 0 -2 7 6
r3=they	0 0 -12 0 -4 16 0
r3=thi	0 0 -13 -3 20 0 0
r3=three	0 0 9 0 -5 0 0
r3=to	-5 7 -8 -2 -6 10 11
r3=top	0 0 11 0 -9 0 0
r3=truce	0 9 -24 14 1 0 0
r3=two	0 0 3 11 -8 -7 0
r3=understanding	0 0 -4 15 -7 0 -2
r3=until	0 8 -10 -7 5 0 6
r3=up	0 0 10 9 -16 0 0
r3=was	-1 0 -1 -10 18 0 0
r3=were	0 0 -6 -4 15 0 0
r3=what	0 0 19 8 -14 -7 -6
r3=with	-3 0 -6 18 -7 0 -2
r3=would	0 0 -1 -14 -9 11 13
r4='s	0 0 5 -15 8 -1 0
r4=)	0 0 4 3 -15 10 0
r4=,	0 9 -11 8 1 -6 -2
r4=-	0 0 -9 0 12 0 0
r4=.	-10 2 3 2 0 0 0
r4=<agent>	7 0 -4 9 -6 4 -5
r4=<day-ahead>	-9 -18 -17 19 -13 -13 22
r4=<day-gone>	-1 6 -8 -4 9 0 -1
r4=<day-today>	0 0 -16 -1 17 0 0
r4=<duty>	-1 0 9 -13 3 2 0
r4=<end>	-10 -24 0 -6 20 -1 -13
r4=<gate>	0 0 0 -12 13 0 0
r4=<goods>	0 3 7 -10 1 -9 2
r4=<level-noun>	0 0 16 -14 -1 -5 5
r4=<level>	4 1 -11 1 13 1 -20
r4=<month-ahead>	0 10 0 0 -9 0 0
r4=<not>	4 -1 7 -12 -7 0 15
r4=<organisation>	0 0 -5 -12 12 0 5
r4=<person>	0 0 19 6 -12 -8 -10
r4=<quality>	0 0 -8 10 -1 7 -7
r4=<seat>	0 0 11 -5 0 -4 0
r4=<sender>	0 0 -2 12 -8 0 0
r4=<span>	6 -9 -7 0 8 -6 -1
r4=<v-bear>	0 5 20 -17 3 -10 -11
r4=<v-begin>	-3 -4 2 -4 -10 8 12
r4=<v-down>	0 0 -12 0 4 13 -6
r4=<v-end>	1 -11 -9 -5 1 0 21
r4=<v-impose>	0 -13 2 -10 14 -1 -10
r4=<v-propose>	-4 0 7 -16 12 -8 4
r4=<v-return>	0 0 -20 0 8 13 0
r4=<v-say>	-4 0 -7 -10 29 -2 -18
r4=<v-sell>	0 0 0 6 -12 0 5
r4=?	0 0 15 0 -10 0 0
r4=a	-6 3 0 -2 9 -10 -4
r4=about	0 0 1 8 -10 0 0
r4=additional	0 0 0 12 -5 0 -5
r4=after	0 0 -5 -5 14 0 0
r4=agree	0 0 -1 -7 0 10 0
r4=agreement	0 0 10 0 -6 0 0
r4=an	0 0 0 11 -6 0 0
r4=and	5 14 0 -7 -11 -7 10
r4=announce	0 0 0 -4 12 0 -3
r4=answer	0 0 7 3 -10 0 0
r4=apply	0 0 10 -8 0 -2 0
r4=are	0 0 0 -2 -2 13 -4
r4=as	10 0 0 -14 9 -5 -6
r4=at	0 0 -11 -1 13 -2 2
r4=back	0 0 0 -7 12 0 -5
r4=be	0 0 8 -17 0 -10 5
r4=been	2 0 7 3 -8 -3 -2
r4=before	0 0 -8 -14 20 5 -8
r4=begin	0 -1 -7 13 -6 -1 4
r4=both	0 0 -2 13 -4 -2 -2
r4=close	0 0 10 0 -9 0 0
r4=collect	0 0 0 6 -10 0 4
r4=come	0 0 -2 -12 0 13 -1
r4=count	0 0 0 11 -11 0 0
r4=dispute	0 0 0 0 -10 12 0
r4=doe	0 0 -1 12 -8 0 0
r4=duty	0 0 13 0 -15 0 8
r4=each	0 0 0 -3 9 0 0
r4=end	3 -8 -13 6 -7 11 9
r4=expire	0 0 6 -10 5 0 0
r4=extend	0 0 -2 9 0 -5 0
r4=fall	0 0 -4 -3 11 0 0
r4=for	-2 -6 5 -8 10 -1 0
r4=from	0 0 1 0 -13 3 11
r4=further	0 0 0 8 -7 0 0
r4=geneva	0 0 0 11 -9 0 0
r4=go	0 0 0 6 -17 5 7
r4=good	0 0 0 0 -8 0 10
r4=government	4 0 0 10 -9 -5 0
r4=happen	0 0 -9 0 10 0 0
r4=has	-6 0 -6 3 14 -11 -1
r4=have	0 0 -10 -3 -9 15 12
r4=hold	0 0 -7 -8 19 0 0
r4=if	0 0 0 0 -7 0 11
r4=in	0 -2 -7 -21 18 14 -7
r4=into	0 0 9 -3 -3 0 0
r4=is	0 0 12 -2 0 -2 -15
r4=it	0 3 -12 12 -1 0 0
r4=its	4 4 -15 10 -3 0 -1
r4=lapse	0 0 -6 0 10 0 0
r4=let	11 0 -5 0 -5 0 0
r4=make	0 0 10 0 -8 0 0
r4=may	0 0 18 0 -16 0 0
r4=no	0 0 1 -23 23 0 -3
r4=nothing	0 0 2 1 -15 0 13
r4=now	0 0 2 7 -17 1 6
r4=of	0 11 2 -8 -1 -6 4
r4=old	0 0 -2 8 -6 0 0
r4=on	-3 0 -8 15 2 -5 -3
r4=once	0 7 0 0 -11 0 5
r4=one	0 0 10 -5 0 -6 0
r4=prolong	0 0 -10 0 13 0 0
r4=reach	0 0 -10 0 10 0 0
r4=renewed	1 -2 -16 0 9 5 0
r4=result	0 0 -3 0 10 0 -4
r4=say	0 0 1 2 6 -5 -9
r4=side	-1 0 -5 -5 15 0 0
r4=since	-2 0 -5 -10 19 0 0
r4=so	0 0 6 15 -19 0 0
r4=suspension	0 0 -14 8 9 0 -6
r4=talk	0 0 -11 0 6 7 0
r4=tariff	0 0 -4 -14 20 0 -3
r4=tell	0 0 -5 -6 14 0 0
r4=that	4 0 14 -10 -13 8 -2
r4=the	0 -9 -1 -18 15 2 11
r4=their	0 0 8 -19 7 0 0
r4=they	0 0 -13 8 0 3 0
r4=to	-11 -8 -9 -9 3 9 16
r4=truce	4 -11 13 -1 -9 0 0
r4=two	10 0 -8 -2 1 0 0
r4=unless	0 0 -10 9 0 4 -1
r4=until	0 0 -16 2 7 0 8
r4=up	0 0 7 1 -8 0 0
r4=was	4 0 0 -17 16 0 0
r4=when	0 -4 8 -4 0 0 0
r4=will	0 0 -1 11 6 -8 -20
r4=with	0 0 0 0 9 0 -1
r4=without	0 0 12 0 -11 0 0
r=! <end>	0 0 -2 -3 11 0 0
r=, <day-gone>	0 0 0 -8 13 0 0
r=, <level>	0 0 0 -12 7 2 -2
r=, <name>	0 0 -9 14 -10 0 9
r=, <person>	0 11 -4 -6 -17 12 11
r=, <quality>	0 0 5 4 0 0 -12
r=, <seat>	0 0 13 0 -1 -3 -10
r=, <span>	-1 0 17 -7 -8 6 -10
r=, a	0 0 5 0 0 -10 -3
r=, according	0 0 -4 -1 13 0 -2
r=, and	3 0 -1 -5 8 6 -24
r=, be	0 0 14 0 -11 0 0
r=, both	0 0 6 -11 2 -8 3
r=, come	0 4 0 12 -16 0 0
r=, end	0 -5 -2 20 -11 0 0
r=, failing	0 0 -8 -3 12 4 -6
r=, for	0 6 -7 -3 -15 -2 25
r=, has	-1 0 4 5 -11 -1 7
r=, his	0 0 7 0 -9 3 0
r=, hour	0 0 1 7 -9 0 0
r=, i	0 0 -3 15 -5 -1 -3
r=, if	0 0 -22 6 -2 11 4
r=, in	0 -1 -4 3 11 -2 -8
r=, is	0 0 14 0 -4 -3 -3
r=, it	0 0 20 -14 -5 -6 0
r=, last	0 0 0 -14 14 0 0
r=, lasted	0 10 0 0 -10 0 0
r=, leave	0 0 15 0 -12 0 0
r=, no	0 0 -8 0 12 -1 0
r=, now	0 0 -19 5 15 0 0
r=, on	0 0 -2 -14 7 0 6
r=, one	0 0 -9 -1 5 0 4
r=, provided	0 0 -3 -1 -18 11 12
r=, say	0 0 5 0 -9 0 7
r=, the	0 -3 10 -8 0 3 -17
r=, then	-2 0 -5 -3 16 -2 0
r=, to	0 0 0 12 -4 -3 -3
r=, too	0 0 12 -5 -4 0 0
r=, truce	0 0 -9 0 10 0 0
r=, unless	0 0 -13 -4 9 10 -1
r=, was	0 -2 -2 2 9 -9 0
r=, when	2 -7 3 -5 6 -14 -3
r=, which	8 -5 -6 2 0 4 -3
r=, while	0 0 11 2 -7 -7 0
r=, will	0 0 1 4 -9 0 4
r=. "	0 0 -10 0 15 -3 0
r=. .	0 0 0 10 -9 0 0
r=: <end>	0 0 -4 15 -3 0 -10
r=: <level>	0 0 5 -3 8 -2 -8
r=: <number>	0 0 -4 -11 4 4 1
r=: <quality>	0 0 0 -1 -4 0 9
r=: a	0 8 0 2 -9 0 0
r=: the	0 -10 2 1 -14 6 11
r=; <end>	0 0 3 10 -10 -2 0
r=; <name>	0 0 -6 0 11 -2 0
r=; <quality>	0 0 10 0 -3 -3 0
r=; in	0 0 4 4 -8 0 0
r=; it	0 0 -13 -5 6 14 0
r=; they	0 0 -9 0 12 0 0
r=; until	3 0 -6 0 -4 10 -1
r=<day-today> ,	9 0 -2 0 -4 0 0
r=<day-today> .	0 0 -5 -8 14 0 0
r=<end> <end>	2 -10 -3 -3 15 -8 -5
r=<level> <level>	0 0 0 -6 11 0 0
r=<name> 's	0 0 11 -2 -8 0 2
r=<name> and	11 0 -8 3 -6 0 0
r=<name> will	0 0 0 -10 0 0 4
r=<number> .	0 0 -12 0 16 0 0
r=<person> and	0 0 -10 3 3 0 0
r=? <end>	1 0 -6 -9 2 5 9
r=after <span>	0 0 -10 -1 15 0 0
r=and ,	0 0 10 0 -10 0 0
r=and <day-ahead>	0 0 1 -11 0 0 6
r=and <level>	0 0 -2 10 -6 0 0
r=and are	-2 9 -11 -2 8 0 0
r=and is	-3 0 -16 15 4 -2 -4
r=and run	0 6 0 -3 -7 0 9
r=and will	0 0 -1 -11 7 0 3
r=and would	0 0 0 11 -10 0 0
r=as well	0 0 -4 -6 9 5 -3
r=by <span>	0 0 0 14 -11 0 0
r=for <span>	0 -3 -13 12 -8 -5 6
r=for the	0 0 -4 -8 13 0 0
r=has been	0 -3 -6 -9 9 7 0
r=if it	0 0 -15 -2 1 0 16
r=it has	0 0 11 -6 0 0 -1
r=it may	0 0 0 0 9 0 -6
r=it pay	0 0 9 0 -4 0 0
r=it was	2 0 -9 -4 12 -1 0
r=it would	0 0 -5 5 8 0 -11
r=night .	0 0 13 0 -8 0 0
r=of next	0 0 -9 10 -2 3 0
r=of thi	0 0 16 0 -7 -7 -1
r=on .	0 0 0 -2 -5 0 9
r=that he	0 0 10 -3 -6 0 0
r=that the	0 0 -14 9 4 0 0
r=the <quality>	0 0 -4 12 0 0 -10
r=the additional	0 0 9 -11 2 -7 0
r=the duty	0 0 5 -13 -3 -4 12
r=the last	-1 0 14 0 -12 0 0
r=the tariff	0 0 8 -1 -8 0 2
r=the two	0 0 -4 -4 11 0 0
r=they are	0 0 2 0 -11 0 9
r=they have	0 0 0 -12 13 0 0
r=they pay	0 0 0 0 9 0 -9
r=to <day-ahead>	0 0 13 13 -14 -6 -5
r=to run	0 0 10 -1 -5 0 0
r=under a	0 0 0 11 -9 0 0
r=unless <organisation>	0 0 -4 0 11 -7 0
r=— and	0 0 10 0 -5 0 0
s:!	0 0 -2 -4 13 0 0
s:"	2 -6 -9 4 1 3 4
s:'	3 4 -31 13 10 -11 -3
s:'s	-2 -9 -1 -6 4 6 0
s:*	0 0 -25 0 0 12 15
s:.	-8 -21 2 -1 14 -2 -1
s:/	-2 0 -5 8 -13 11 5
s:;	-9 3 -1 -8 5 5 -3
s:<agent>	0 -26 -9 -1 4 23 -10
s:<day-ahead>	-58 -53 6 -6 21 -1 -2
s:<day-gone>	18 0 3 7 -7 13 -29
s:<day-today>	2 -4 -7 -5 22 -11 -15
s:<duty>	-3 4 -4 13 -1 -6 -5
s:<gate>	-5 0 0 12 1 -4 -8
s:<goods-amount>	14 0 -17 0 9 -1 -6
s:<goods>	0 -1 11 0 -3 -23 8
s:<level-noun>	2 -18 2 4 11 -16 -14
s:<level>	-14 -16 5 0 15 -8 -11
s:<money>	0 0 -3 4 20 -20 -22
s:<month-ahead>	0 5 -28 -27 63 -24 -28
s:<month-gone>	-18 7 2 14 -8 2 -13
s:<month-today>	0 0 8 -15 6 -4 -4
s:<name>	-7 -3 12 0 -4 -1 0
s:<not>	10 9 15 -9 -1 -15 -13
s:<number>	3 -1 1 7 -2 -16 -3
s:<office>	1 -16 6 10 1 -6 -23
s:<organisation>	5 -1 -29 2 22 -11 4
s:<person>	-20 -3 2 -5 1 15 -4
s:<points>	2 15 34 -5 -38 7 -7
s:<quality>	1 -18 5 -3 -3 5 5
s:<seat>	-4 -35 5 0 -4 0 14
s:<sender>	-9 -5 9 3 13 -13 -31
s:<span>	-27 16 -6 12 -15 -4 23
s:<taker>	-2 0 -10 0 26 -16 -9
s:<v-agree>	-5 -8 -6 1 -1 9 6
s:<v-bear>	1 -10 -10 -1 7 14 -3
s:<v-begin>	-6 16 -5 6 -8 2 7
s:<v-buy>	-6 -2 3 -12 24 -5 -24
s:<v-deny>	0 0 -11 -13 22 5 -7
s:<v-end>	23 3 0 -16 -1 9 -10
s:<v-impose>	-12 -7 2 3 3 2 -5
s:<v-propose>	-4 4 -24 -10 16 12 -6
s:<v-return>	2 -4 -6 0 -7 23 -2
s:<v-say>	-15 1 0 4 5 -3 -16
s:<v-sell>	-6 -4 -3 -3 14 4 -5
s:<v-stay>	-2 6 7 -6 3 -8 -9
s:<v-suspend>	-16 -3 6 2 3 -10 -6
s:<v-target>	0 -15 -4 -6 8 2 -3
s:<v-threaten>	0 0 -2 0 6 -14 2
s:<v-up>	-2 3 -7 -8 16 4 -14
s:?	0 -1 -6 0 9 0 0
s:@	0 0 4 11 -13 0 0
s:[	0 0 -11 -10 -15 13 18
s:]	0 0 -11 -8 -17 13 18
s:_	0 0 15 0 -4 -10 0
s:a	-28 4 -6 0 11 -1 8
s:abolish	0 0 -1 -2 15 0 -6
s:about	-2 0 -4 -13 11 6 0
s:above	0 0 13 9 -10 -4 -10
s:abroad	0 0 -8 -5 16 0 0
s:accept	0 0 -13 4 0 0 4
s:according	0 0 -15 0 -8 24 5
s:account	0 0 -3 -3 10 0 0
s:across	0 0 8 -2 -3 0 0
s:additional	-4 -3 6 5 -10 2 3
s:adjust	0 0 -6 13 -11 0 1
s:admit	0 0 0 14 -11 -1 0
s:adopt	0 0 -12 2 1 10 -1
s:affiliate	0 0 -11 0 0 14 0
s:afraid	0 0 10 0 -9 0 0
s:after	11 -15 -8 3 15 -10 -11
s:afternoon	0 0 0 -4 10 0 -4
s:afterward	0 0 -9 6 6 -5 0
s:again	0 -2 9 8 -8 0 -11
s:agency	0 0 -6 0 10 0 0
s:ago	0 0 0 -10 14 0 0
s:agree	-12 0 -3 -2 -4 10 9
s:agreement	-9 0 6 -31 29 -21 -4
s:agricultural	0 0 0 15 -12 0 -2
s:ahead	0 0 -16 0 19 0 0
s:aircraft	0 0 0 -7 19 0 -10
s:al	0 0 3 12 -13 0 0
s:alert	0 0 3 -7 7 0 -4
s:alexandria	0 0 2 0 9 -9 -1
s:alive	8 0 -27 0 10 10 0
s:all	0 -3 -5 -35 15 8 6
s:allow	0 0 -10 -7 20 -2 0
s:allowed	7 0 -9 -9 13 -2 0
s:almost	0 0 0 -6 8 0 0
s:along	0 0 -13 0 12 0 0
s:also	0 0 -13 -18 38 -3 -12
s:although	0 0 0 9 -7 0 0
s:aluminium	4 0 4 -10 4 -4 -1
s:aluminum	0 0 -6 -5 15 0 -1
s:an	21 0 3 -9 4 -2 -22
s:and	9 -2 1 6 -2 -9 -1
s:announce	-1 -3 11 -16 17 -19 -2
s:announcement	0 0 -7 13 -6 0 0
s:another	0 0 -10 1 15 -5 -4
s:answer	0 0 -1 -11 7 13 -8
s:antigua	0 0 0 -7 8 0 0
s:antimony	0 0 -19 -1 26 -3 0
s:any	0 0 3 -18 14 -1 -7
s:anyone	-3 0 0 8 0 0 -4
s:anything	0 0 12 -1 -2 -4 -4
s:apple	0 0 17 0 -3 -3 -12
s:appliance	0 0 5 4 -10 0 0
s:apply	0 -3 13 -6 -12 3 3
s:approval	0 0 -10 -13 1 4 12
s:approve	0 0 0 -24 -3 15 5
s:arbitration	0 0 -8 0 10 0 0
s:are	-7 0 8 9 -2 -17 -2
s:arm	0 0 -11 -10 21 0 0
s:army	0 0 -10 -4 17 0 0
s:arrangement	0 -4 23 6 -27 5 -11
s:arrival	0 0 0 -11 13 0 0
s:arrive	0 0 8 -9 -15 -4 22
s:article	2 0 -11 3 0 0 5
s:ask	0 0 11 0 -18 9 0
s:assembly	0 0 -6 -2 14 0 -1
s:at	4 -6 4 -13 7 -5 3
s:athen	0 0 -6 -6 14 0 0
s:attempt	0 0 0 -7 15 0 0
s:autumn	3 0 -4 16 -15 3 0
s:avocado	0 0 0 0 2 2 -10
s:away	-1 0 16 -1 -21 5 9
s:back	7 -2 13 -2 -17 -2 12
s:ballot	0 0 -11 0 12 0 0
s:ban	0 0 -21 -4 34 -13 0
s:banana	0 0 11 5 0 -3 -16
s:bandung	0 0 0 -9 7 0 0
s:bank	0 0 -8 0 11 0 0
s:bar	0 0 -1 -9 12 0 0
s:bargain	0 0 -5 -6 13 0 0
s:barley	0 0 13 0 -14 5 0
s:battery	0 0 0 -11 12 0 0
s:be	-9 -8 3 17 -5 0 -8
s:bearing	0 0 -1 10 -6 0 0
s:because	1 14 0 -10 -2 4 -10
s:become	0 0 10 1 -2 0 -11
s:bed	0 0 -10 3 -15 20 0
s:beef	-6 0 -6 0 9 1 0
s:been	0 -10 -6 4 7 0 -15
s:before	-8 -17 3 7 -9 4 5
s:begin	-17 7 -20 9 -3 -7 17
s:being	0 0 6 14 -19 3 -2
s:bell	-4 0 0 9 -3 0 0
s:below	0 0 0 -1 10 0 -3
s:benefit	0 0 -6 14 -8 0 0
s:bergen	0 0 -12 0 5 9 0
s:best	0 0 -1 -2 10 -2 0
s:better	0 0 13 -4 -3 -3 0
s:between	-4 0 5 -1 10 -20 -6
s:beyond	-2 0 9 -13 -2 3 0
s:bicycle	0 0 0 1 10 -1 -10
s:big	0 0 -4 -4 14 0 -2
s:bill	0 0 -2 -4 16 0 -3
s:bind	0 0 17 0 -13 -4 0
s:biscuit	0 0 9 -4 -9 3 0
s:black	0 0 -9 -3 -16 16 9
s:bloc	0 0 -6 0 7 0 0
s:boeing	0 0 -10 0 10 0 0
s:border	14 0 3 0 -10 0 -3
s:both	0 5 11 23 -30 -16 11
s:bound	0 0 11 9 -10 -9 0
s:box	0 0 -12 -6 16 0 0
s:brace	0 0 11 0 -9 0 0
s:break	0 0 -17 3 14 0 -2
s:breathe	0 0 -3 0 12 -5 0
s:bridge	0 0 -7 -2 15 0 0
s:brief	0 0 7 -11 0 0 0
s:bring	1 -5 -4 1 11 -12 -2
s:broke	0 0 -8 -10 21 0 0
s:broken	5 0 -11 0 4 -1 0
s:brother	0 0 -8 0 11 -3 0
s:budget	0 0 -10 0 11 0 0
s:bulletin	10 0 -7 14 -14 0 -1
s:bus	0 0 -9 0 11 0 0
s:busan	-2 -8 22 -1 -14 2 -6
s:buse	0 0 0 0 10 -6 0
s:business	0 0 -9 -1 16 0 0
s:but	14 -2 -6 -9 10 -13 0
s:butter	0 0 -10 14 -2 4 -8
s:buyer	0 0 -2 -5 12 0 0
s:by	6 -2 -12 2 19 -3 -16
s:c	0 0 5 6 -1 -10 0
s:cabinet	4 0 -3 -11 12 -2 -4
s:cable	0 0 17 0 -11 -2 -2
s:calendar	0 0 31 0 -22 -10 0
s:call	-2 -2 -5 6 12 -2 -11
s:calm	0 0 12 -5 -12 0 2
s:can	0 -2 -9 6 7 -17 10
s:canola	0 0 0 -3 12 -1 -1
s:capacity	0 0 -4 0 10 -4 0
s:car	0 0 1 -20 25 -12 -2
s:carlo	0 0 0 11 -9 0 0
s:carpet	0 0 15 0 -4 -8 -2
s:carry	0 2 -7 -12 -1 11 3
s:case	0 0 2 -15 8 -2 3
s:cease	0 0 1 11 -9 2 -8
s:ceasefire	0 0 -28 -2 34 -13 1
s:cement	2 6 0 -15 11 0 -4
s:ceramic	0 0 9 1 7 -4 -15
s:certain	0 0 0 4 -21 13 3
s:change	0 0 -1 15 -1 -3 -14
s:changed	0 0 8 -9 0 0 0
s:chapter	0 0 0 1 -10 0 8
s:chart	0 0 0 9 -9 0 0
s:cheese	0 0 -2 9 0 -7 -5
s:chief	0 0 0 9 -8 0 0
s:chip	0 0 5 -13 7 0 -1
s:christma	0 0 -4 0 10 -2 0
s:citru	0 0 0 8 -3 0 -7
s:city	1 8 -20 -13 18 -4 0
s:civilian	0 0 0 -13 14 0 0
s:claim	0 0 -17 0 23 -1 0
s:clock	0 0 8 12 -15 0 0
s:close	0 0 14 0 -8 0 -5
s:closed	0 0 -7 -3 15 0 0
s:club	0 0 -17 -1 24 -1 0
s:coast	0 0 -6 -1 13 -3 0
s:coconut	0 0 -12 0 6 9 -4
s:coffee	0 0 0 10 -11 0 0
s:colleague	3 0 -8 -19 3 7 8
s:collect	-4 6 -4 21 0 -13 -17
s:collection	0 0 -14 2 1 0 10
s:column	0 0 24 0 -22 -1 -1
s:come	8 0 20 -17 1 -2 -32
s:comment	0 0 -8 0 16 -3 0
s:commerce	-1 0 -4 -8 -2 19 -1
s:commission	0 0 9 0 -6 -2 0
s:commitment	0 0 0 13 -13 0 0
s:company	-1 0 -22 -3 36 -1 -15
s:completed	0 0 8 0 0 -7 0
s:concentrate	0 0 22 0 -18 0 -3
s:conclude	3 0 18 -4 -2 -11 -6
s:condition	0 0 0 0 -13 0 13
s:conference	0 0 -12 11 -12 9 5
s:confirm	0 0 2 -11 7 0 0
s:consent	0 0 2 -2 -13 4 10
s:consider	0 0 10 0 -5 -1 0
s:consultation	0 0 -4 -13 14 1 1
s:container	0 0 -9 0 10 0 0
s:contract	0 0 -12 -3 22 -8 2
s:control	0 0 22 -7 -16 2 -4
s:cork	0 0 15 -3 -2 0 -10
s:corn	4 0 -9 -4 11 0 -1
s:correct	0 0 -11 4 0 8 -2
s:correction	0 0 -5 0 9 0 0
s:corresponding	0 0 11 5 -13 0 0
s:cost	0 0 0 -18 23 -1 -14
s:cotton	0 0 -6 -15 10 0 4
s:could	0 0 -10 12 8 -15 -10
s:counted	0 -3 14 9 -14 2 -9
s:counter	0 0 11 7 -13 0 -2
s:countermeasure	0 0 -19 -1 25 -3 -4
s:country	0 12 0 0 11 -22 -28
s:course	0 0 5 1 -8 2 0
s:crab	0 0 -1 0 8 -1 0
s:crude	0 0 0 -5 12 0 -3
s:current	0 0 14 9 -20 0 0
s:custom	-12 3 -8 8 11 -11 -3
s:customer	0 0 0 -7 12 0 -1
s:cut	0 7 -22 10 -2 8 0
s:daily	0 0 0 -11 16 0 0
s:dairy	0 0 -11 -13 9 7 3
s:date	2 0 15 -11 -23 11 14
s:davao	0 0 -1 -7 11 0 0
s:day	5 -9 26 -14 2 -29 -9
s:deadline	0 0 -9 -4 23 -3 -4
s:deal	0 0 4 -18 15 -2 -17
s:debt	0 0 -2 0 8 -5 0
s:decided	2 0 19 0 -16 -9 4
s:declare	-4 5 0 18 -18 3 -3
s:decree	9 0 6 2 -16 7 -5
s:delegation	0 0 -12 0 16 0 0
s:delivery	0 0 13 -5 -4 -4 0
s:demand	0 0 -6 0 10 0 0
s:desk	0 0 -7 -10 23 -3 0
s:diary	0 0 -9 -3 15 0 0
s:did	10 0 -28 -5 33 -10 -13
s:diesel	0 0 -10 0 3 3 0
s:dinner	0 0 17 -2 -9 -7 0
s:discuss	0 0 1 -5 11 -4 -1
s:dispute	-1 7 6 -12 -18 17 3
s:do	-1 0 13 -3 -12 0 4
s:document	0 0 -6 0 0 8 0
s:doe	-3 0 15 0 -6 -9 0
s:dollar	0 0 0 -5 9 0 0
s:donald	0 0 -7 0 12 0 0
s:done	0 0 -20 -2 28 0 -6
s:door	0 0 10 -1 -6 0 0
s:double	0 0 -9 -14 25 1 -3
s:down	-10 6 -21 17 -4 -18 19
s:draft	0 0 -12 -7 -12 11 20
s:drawer	0 8 10 -14 -2 0 -3
s:dried	4 0 10 2 -16 0 0
s:driver	0 0 -8 -5 18 -2 0
s:drone	0 0 0 -12 14 0 -3
s:drop	2 0 -3 7 -11 -10 13
s:drug	0 0 -5 0 9 0 0
s:due	-10 -4 8 -19 11 4 -27
s:duration	0 0 -8 0 -11 15 0
s:during	0 14 -38 -9 24 7 0
s:duty	-5 2 7 13 -20 -1 5
s:each	1 10 -4 -1 0 6 -11
s:earlier	0 0 -14 0 12 2 -2
s:early	-1 0 9 -14 6 0 -4
s:earth	0 0 14 -25 3 0 -5
s:eastern	0 0 -4 0 11 0 -11
s:economy	0 0 -19 2 2 9 3
s:ecuadorean	0 0 0 -3 -6 0 13
s:edition	0 0 -5 -5 13 0 0
s:either	15 -1 0 7 -13 -14 9
s:el	0 0 -6 0 13 -6 0
s:electricity	0 0 -3 -2 14 -5 0
s:eleven	0 0 -16 0 8 0 5
s:else	0 0 -5 -2 18 -8 -3
s:elsewhere	0 0 -11 0 15 0 0
s:emergency	0 0 -11 -22 31 4 0
s:employer	0 0 -15 0 19 -4 0
s:end	24 4 12 -19 -14 9 -16
s:enough	0 0 12 0 -9 0 0
s:enter	-3 0 0 8 -3 0 -1
s:entry	-1 0 -14 5 9 -1 0
s:epiphany	0 0 -2 0 8 0 -3
s:evening	9 0 -10 0 8 0 -5
s:every	-2 0 -13 -3 19 0 0
s:everybody	0 0 -6 0 10 -5 0
s:everyone	0 0 -7 -11 19 -1 0
s:everything	0 0 23 -14 -11 -4 4
s:everywhere	0 0 -9 -6 20 0 -2
s:excluded	0 0 -5 -1 11 -2 0
s:exclusion	0 0 -10 -4 23 -5 -1
s:exempt	0 0 -13 -11 26 -2 -1
s:exemption	0 0 -9 -8 23 0 0
s:exist	0 0 3 0 -8 -2 9
s:existing	0 0 16 -5 -8 0 -4
s:expect	0 7 17 -10 -8 -8 0
s:expire	16 0 2 4 -11 2 -3
s:expiry	8 0 6 0 -14 2 -1
s:explain	0 16 -15 1 0 -1 0
s:extend	-10 -6 -2 -14 21 -2 -5
s:extension	23 2 -10 -33 6 12 -13
s:extra	2 0 -12 20 -1 -11 -6
s:face	0 0 14 -6 0 2 -13
s:fact	0 0 -4 -12 17 0 0
s:fail	0 0 -11 0 17 0 -1
s:fair	0 0 -10 0 15 0 0
s:family	0 0 -10 0 12 0 0
s:far	0 0 -6 -9 22 0 -1
s:fare	0 0 -17 0 21 0 0
s:farm	3 0 -16 -18 31 0 -9
s:farmer	0 0 -12 6 4 -1 0
s:fee	0 0 0 -16 22 -5 -14
s:fentanyl	-2 0 24 10 -15 -5 -15
s:ferro	0 0 -2 -8 -1 0 13
s:ferry	0 0 -14 -6 23 0 -1
s:fertiliser	0 0 0 -4 13 0 -4
s:few	0 0 -11 0 15 -1 0
s:filed	0 0 8 10 -15 0 0
s:fine	0 0 -6 -2 12 0 0
s:fire	0 0 4 -12 7 -1 0
s:first	10 19 -9 -9 2 -11 -7
s:fishing	0 0 -9 0 13 -5 0
s:five	0 0 6 0 -10 0 5
s:flag	0 0 11 0 -1 -1 -4
s:flash	0 0 15 -5 -5 -6 1
s:flat	0 0 -8 -1 -3 8 7
s:flour	0 0 -26 7 12 -2 2
s:follow	-2 0 -16 0 30 -1 -9
s:food	9 0 -13 -1 4 0 0
s:footwear	0 0 -2 6 -13 0 11
s:for	-15 0 -20 4 10 -7 8
s:force	-12 -10 0 20 -15 0 4
s:forced	0 0 -8 -23 30 0 0
s:former	11 0 -3 -1 1 -13 0
s:forty	0 0 -4 -2 12 -3 0
s:four	3 0 -19 -4 0 6 8
s:fourth	0 2 0 -14 12 1 -7
s:framework	0 0 0 -9 7 0 6
s:franc	0 0 -11 0 12 0 0
s:free	-4 0 0 2 14 -11 -14
s:freeze	-3 0 8 10 -23 2 8
s:friday	-3 0 -12 4 4 0 3
s:friend	0 0 3 0 -15 3 8
s:from	-13 0 -22 17 -7 -13 20
s:front	0 0 -5 -9 16 0 0
s:fruit	7 0 9 -3 -6 -6 0
s:full	-1 0 -10 -9 20 -2 2
s:furniture	0 0 6 -14 7 -5 0
s:further	-1 0 14 16 -20 -6 -5
s:gallium	0 0 -25 -2 32 -4 0
s:galway	0 0 -10 0 5 6 0
s:gap	0 0 -4 -5 11 0 0
s:gate	0 0 -16 -3 22 0 0
s:gather	0 0 -4 0 14 -3 -4
s:gave	-2 -1 -9 0 18 -4 -3
s:gazette	0 0 -10 10 -1 0 0
s:gazetted	0 0 -5 -1 0 10 0
s:general	0 0 -2 -8 18 0 -3
s:geneva	-5 0 26 7 -16 -10 -1
s:germanium	0 0 -25 -1 32 -4 0
s:get	0 -2 0 -14 21 -2 -10
s:ghent	0 10 0 0 -7 0 0
s:ginger	0 0 0 0 -10 12 0
s:give	0 0 -15 -7 0 15 6
s:giving	0 0 -10 0 11 0 0
s:glass	0 0 -12 -13 12 6 8
s:gmt	0 0 -9 11 -11 8 0
s:go	0 8 15 -4 -17 5 -8
s:god	0 0 -13 0 -4 5 12
s:gold	0 0 -10 4 5 0 -1
s:good	10 -17 16 5 -4 -33 -5
s:government	0 -4 -1 4 -29 24 7
s:grain	0 0 0 -4 10 0 -1
s:grant	6 0 1 0 -7 0 0
s:grape	0 0 -11 -5 1 0 12
s:group	0 0 -10 0 13 -2 0
s:guard	0 0 -10 -3 14 0 0
s:guayaquil	2 0 0 -2 -10 11 0
s:guest	0 0 9 11 -18 0 0
s:gwadar	0 0 0 6 -11 5 0
s:had	0 18 -8 -2 9 -7 -16
s:half	-1 0 -5 -1 -3 0 17
s:halifax	0 0 -5 12 -14 2 3
s:halt	0 0 0 26 -22 -2 0
s:halve	2 0 9 0 -13 3 0
s:ham	0 0 4 8 -10 0 0
s:hand	0 0 -6 14 -9 1 0
s:happen	0 0 -10 -12 10 2 4
s:harvest	0 0 0 9 -11 0 2
s:has	-6 -11 -9 2 13 -10 3
s:have	-8 -32 2 0 11 1 -16
s:hazelnut	0 0 13 11 -19 -3 0
s:he	-2 16 0 -20 2 2 1
s:health	2 0 -14 0 10 0 0
s:heard	0 0 -8 -5 19 0 0
s:hearing	0 0 -10 0 10 3 0
s:heat	0 0 0 -8 9 0 0
s:heightened	0 0 -4 0 -7 14 0
s:help	0 0 -8 -2 13 0 0
s:helsinki	0 0 0 17 -17 0 0
s:her	4 0 -10 0 7 0 -4
s:here	-2 7 -13 -8 0 9 10
s:higher	-3 0 10 2 0 -7 -10
s:highest	0 0 -3 -15 20 0 0
s:hit	0 0 10 0 -6 -1 0
s:holiday	9 8 -3 0 -1 -10 0
s:home	0 0 13 -8 0 -8 -3
s:honey	0 0 0 -4 -5 0 11
s:honour	0 0 0 12 -12 0 0
s:hotel	0 0 -5 0 9 0 0
s:hour	-1 2 -8 -5 -6 27 -10
s:house	-1 0 -1 3 -6 -2 12
s:household	0 0 -7 0 22 -13 0
s:how	0 0 12 6 -7 -14 0
s:however	0 0 10 0 -5 -2 0
s:hundred	0 0 11 -2 -1 -1 0
s:i	0 -4 -7 2 -4 1 9
s:i've	0 0 15 0 -12 0 0
s:ice	0 0 -1 -6 13 -6 0
s:if	-20 -14 -12 2 1 18 6
s:implement	0 0 0 -9 7 0 0
s:import	0 0 -13 -2 16 3 -5
s:important	0 0 -9 0 11 0 0
s:impose	-2 0 -8 9 11 -4 -15
s:include	0 0 0 -3 9 0 -2
s:inflation	0 0 -4 -1 11 0 0
s:initialled	0 2 -10 -12 3 10 5
s:instead	-1 0 8 8 -32 10 11
s:instruction	0 0 0 12 -9 0 0
s:instrument	0 0 -10 0 15 -1 0
s:into	-10 5 -2 14 -6 -6 0
s:introduce	0 0 2 -13 0 0 10
s:is	-16 -36 18 -4 0 2 -10
s:island	0 0 -11 -10 26 -4 0
s:isn't	0 0 -2 -1 9 -1 -2
s:it	7 -5 13 -8 -6 0 -3
s:it'll	0 0 17 -1 -15 -9 7
s:its	17 6 -3 1 -3 6 -25
s:itself	7 0 11 -2 -6 -13 0
s:judge	0 0 -8 0 9 0 0
s:just	0 0 18 0 -12 0 -4
s:jute	0 0 9 -4 -1 0 0
s:keep	-8 -5 6 10 -10 0 -5
s:kind	0 0 -11 -8 27 -2 0
s:kingdom	0 0 6 16 -17 0 -4
s:know	-4 0 20 5 -6 -9 -11
s:kuala	0 0 6 -10 -15 8 11
s:labor	0 0 0 -20 24 0 0
s:lahore	0 0 -9 0 13 0 0
s:land	0 0 -8 0 11 0 0
s:lapse	0 4 2 -16 8 -3 -4
s:last	-5 -20 24 -14 1 -3 -2
s:lasted	-10 24 -19 -13 11 -4 0
s:late	0 0 -6 -5 12 0 0
s:later	0 0 0 -3 -3 9 0
s:law	0 0 11 0 3 -13 -11
s:lay	2 5 1 8 -22 8 -3
s:least	0 0 -6 -1 18 -6 0
s:leather	0 0 0 13 -11 0 0
s:leave	-4 -2 16 11 -16 -5 -1
s:legal	0 0 0 -8 -8 0 14
s:let	20 -1 -4 -23 2 0 2
s:letter	2 0 1 0 0 1 -15
s:level	0 0 5 21 -13 -4 -5
s:levy	7 0 -13 5 -6 6 4
s:licence	0 0 1 -12 5 4 -1
s:lie	0 0 -1 -11 5 3 0
s:life	-3 0 9 -4 5 -7 0
s:lift	0 0 -14 -7 18 1 0
s:like	0 0 -8 8 -5 8 -3
s:likewise	0 0 4 8 -15 -2 6
s:limited	0 0 -9 -1 15 -2 0
s:line	0 0 -9 3 2 -2 3
s:list	0 0 -15 -20 27 5 -9
s:listing	0 0 3 11 -12 0 0
s:lithium	0 0 -1 -3 10 0 0
s:live	-3 0 12 14 -12 -5 -5
s:lived	0 0 0 -8 10 0 0
s:livestock	0 0 0 11 -8 0 -1
s:loaded	0 0 -7 -13 24 0 -5
s:loan	0 0 0 -4 -4 10 0
s:lobster	0 0 -11 0 5 -1 9
s:locked	0 0 -10 0 11 0 0
s:london	0 0 -6 -15 26 0 0
s:long	0 0 19 6 -15 -15 3
s:longer	0 0 -15 1 0 2 12
s:look	0 0 11 1 -10 0 0
s:lorry	0 0 -17 0 19 -4 0
s:lose	-3 0 14 -13 0 -2 -1
s:loui	0 0 2 -13 11 0 0
s:lower	0 0 -12 -13 5 15 0
s:lugano	0 0 4 9 -13 0 0
s:lumber	0 0 -4 9 -2 0 0
s:lumpur	0 0 6 -10 -5 8 0
s:m	0 0 14 -8 2 -15 -3
s:magnet	0 0 -7 -4 15 0 0
s:maintain	0 0 0 0 -11 8 0
s:maize	0 0 6 0 -17 -2 14
s:make	1 3 0 0 7 -13 -16
s:maker	0 0 17 0 -8 -9 0
s:management	0 0 -8 0 13 -1 0
s:mark	0 0 13 0 -10 0 0
s:match	0 0 -5 0 9 0 0
s:material	0 0 -3 0 8 0 0
s:matter	0 0 -5 -18 25 0 -1
s:may	0 0 -11 0 30 -22 -6
s:me	0 0 0 8 -11 6 -1
s:mean	0 0 8 -17 7 0 -7
s:meanwhile	0 0 24 7 -21 0 -7
s:measure	0 0 3 14 -16 0 0
s:meat	0 0 6 8 -14 0 0
s:mediator	0 0 -13 0 17 0 0
s:medicine	0 0 5 -7 9 0 -11
s:meet	7 -8 -2 4 -4 12 -7
s:meeting	0 0 0 -11 6 2 0
s:men	-2 4 8 -10 0 0 0
s:metal	0 0 0 0 9 -1 0
s:metre	0 0 -9 0 10 0 0
s:mid	0 0 -5 16 -11 0 0
s:midnight	13 -1 21 -19 -18 -14 8
s:milk	0 0 5 3 -7 -9 5
s:mill	0 0 13 3 -9 -2 0
s:million	0 0 -15 0 19 0 0
s:minister	-9 -2 2 0 -14 10 10
s:ministry	0 0 -8 -21 -1 16 9
s:minute	-8 0 -15 0 15 -10 4
s:mirror	0 0 0 0 -7 0 9
s:mombasa	0 0 14 -6 -4 -4 0
s:moment	0 0 11 0 -6 0 0
s:monday	5 0 -15 15 -9 -13 9
s:money	0 0 -1 -4 10 0 0
s:month	6 -3 15 0 -6 -13 -7
s:moratorium	0 0 -10 12 12 -10 -1
s:more	0 -8 0 -8 7 0 -3
s:morning	-9 4 3 -21 17 0 -3
s:most	0 0 -23 -2 21 -2 1
s:motorcycle	0 0 -3 -4 13 0 0
s:mouth	0 0 -13 0 -2 16 0
s:move	0 0 -9 -13 18 0 3
s:mr	0 0 6 4 1 -2 -15
s:much	0 0 0 -3 10 0 -2
s:mumbai	0 0 4 7 -11 0 0
s:muscat	0 0 -7 0 10 0 0
s:museum	0 0 -3 0 11 -5 0
s:musician	0 0 -8 0 12 -1 0
s:must	0 0 -17 -2 32 -7 -9
s:mutual	0 0 12 4 -15 0 0
s:my	5 0 0 5 1 -9 -6
s:nagoya	0 0 1 5 2 0 -10
s:name	7 0 8 -3 -2 -11 0
s:national	0 0 -6 -5 16 0 0
s:nearly	0 0 -10 -13 30 -8 -1
s:need	0 0 -1 -6 0 11 -3
s:negotiate	0 0 -10 10 0 -2 3
s:neighbour	0 0 -3 -6 15 -1 -1
s:neither	-7 -7 15 -6 0 1 -4
s:net	0 0 15 3 -14 -1 -1
s:new	2 -3 -11 -3 -5 18 5
s:next	-7 -2 -5 -3 -6 17 6
s:night	-7 2 -11 -15 26 0 0
s:nil	0 0 -12 1 1 2 3
s:no	9 1 -9 8 -10 4 6
s:nobody	4 6 -7 -10 6 0 -7
s:non	0 0 -5 0 -8 0 11
s:none	4 0 6 -15 -4 0 5
s:nor	-3 0 5 -10 7 0 0
s:north	0 0 -7 2 8 -4 0
s:northern	4 0 -4 -10 11 -2 0
s:not	-1 5 3 0 -1 -1 -12
s:note	0 0 3 21 -22 0 2
s:nothing	0 -3 4 3 4 -25 -4
s:notice	0 0 7 0 7 -22 -13
s:noticed	10 0 -3 6 -11 0 0
s:now	-2 -5 6 1 4 -4 -13
s:o'clock	0 0 0 9 -8 0 0
s:object	0 0 -7 0 8 0 0
s:obligation	0 0 -13 0 15 0 0
s:observed	0 0 0 28 -24 0 0
s:of	6 6 -16 -6 14 0 -2
s:off	-2 0 8 -5 17 -25 -14
s:offer	0 7 -32 -13 43 -12 -10
s:oil	-2 11 -2 4 0 0 -15
s:olive	0 7 -8 13 -20 10 1
s:on	-9 -21 0 5 -2 19 4
s:once	-3 8 -10 -10 5 -3 14
s:one	11 3 -3 -6 -5 -1 4
s:onion	0 0 -7 -3 7 11 -8
s:only	3 11 5 -6 -15 14 -7
s:open	0 0 -19 -5 36 -9 -8
s:opened	0 0 0 -13 15 0 0
s:operation	0 0 5 5 -10 0 0
s:operator	0 0 -21 -3 29 -4 0
s:or	0 0 4 -16 20 -11 -7
s:orange	0 0 0 0 2 2 -9
s:order	-4 0 14 -5 3 -5 -10
s:ordinary	0 8 -8 -2 11 0 -12
s:originating	0 0 -3 7 -15 6 3
s:other	0 -4 -1 8 5 -4 -16
s:otherwise	0 0 23 -7 -11 -3 -4
s:our	0 -4 1 -3 -6 -6 17
s:out	12 9 7 -5 -5 -11 -13
s:over	0 0 9 -15 -2 8 -4
s:owner	0 0 -6 -5 16 -2 0
s:package	0 0 -10 0 11 0 0
s:pact	0 0 3 -9 9 -6 0
s:panama	2 8 -10 -1 0 0 0
s:paper	3 -4 -1 1 -19 24 2
s:parcel	0 0 -10 0 12 0 -10
s:parliament	0 0 -8 2 14 -6 -5
s:part	-1 0 0 -21 14 10 -10
s:partner	0 0 -1 -8 12 0 -1
s:party	0 0 -39 4 19 13 -4
s:passe	0 0 11 0 -6 -2 0
s:past	0 0 0 0 -10 13 -1
s:patented	0 0 0 -9 14 0 -1
s:pause	0 -6 7 9 -2 -6 -6
s:pay	0 0 -1 -1 10 -8 -5
s:payment	0 0 -12 0 20 -6 0
s:pea	0 0 -6 0 -13 15 5
s:peace	-4 0 7 21 -22 -2 2
s:peak	0 0 -14 0 17 0 0
s:pen	0 0 8 7 -9 0 -2
s:people	0 0 9 0 -10 7 -4
s:period	0 0 15 -5 -25 -4 25
s:permanent	3 0 -12 0 0 5 0
s:permit	0 0 -3 -11 6 0 6
s:pharmaceutical	0 0 -3 -2 9 0 0
s:phone	0 0 -18 7 0 6 0
s:pickup	0 0 0 0 -7 0 8
s:pistachio	0 0 7 9 -18 0 5
s:plan	5 3 -14 -10 14 -16 7
s:plant	0 0 -8 -6 18 0 -1
s:plastic	0 0 16 -2 -8 0 -2
s:play	0 0 -5 0 10 0 0
s:police	0 0 -3 -5 12 0 0
s:port	2 0 -15 -22 32 0 -7
s:post	8 0 -17 1 3 0 -1
s:postpone	0 0 -11 0 14 0 0
s:potash	0 0 9 0 -7 0 0
s:poultry	0 0 2 -1 -9 5 1
s:powder	0 0 3 -12 9 -6 0
s:power	0 0 -12 -3 17 3 -3
s:prawn	6 0 -15 -10 13 5 -1
s:premier	0 0 -4 -7 18 0 -2
s:prepare	0 0 12 0 -13 6 -2
s:present	0 -3 8 1 -8 9 -7
s:presenter	5 0 -16 0 1 7 0
s:president	-2 -2 -8 -8 15 12 -11
s:price	-1 0 -9 3 19 -13 -5
s:proclamation	0 0 -7 -14 32 0 -4
s:product	0 0 2 0 11 -9 -18
s:prolong	-4 0 -3 -17 7 7 -1
s:prolongation	0 0 0 1 -12 9 0
s:prolonged	-17 0 5 -2 16 -14 -11
s:promise	-1 0 -8 -19 17 6 0
s:proper	0 0 -10 -2 8 6 0
s:proposal	0 0 -4 -1 13 0 0
s:protocol	3 0 -1 -20 0 5 8
s:provide	0 0 1 5 -12 0 7
s:provided	0 0 -7 -5 -10 15 9
s:provisionally	0 0 -7 0 12 0 -3
s:pump	0 0 -6 16 0 -3 -8
s:pumpkin	0 0 15 0 -19 5 0
s:purchase	0 0 0 -8 12 0 0
s:put	-13 3 0 -7 12 -2 -3
s:q	-1 0 19 -7 -7 0 -6
s:quarrel	-1 0 -25 6 -1 14 0
s:quarter	0 0 -3 0 10 -1 0
s:question	1 7 -5 0 4 -13 -5
s:quinoa	0 0 -6 0 -4 0 11
s:quota	0 0 -19 -9 30 0 0
s:radio	10 0 -4 3 -5 0 0
s:rail	0 0 -23 0 23 -5 3
s:railway	0 0 -6 0 10 -2 0
s:raise	8 0 -6 -7 7 7 -13
s:raisin	0 0 7 0 -11 1 0
s:rare	0 0 16 -25 1 0 -5
s:rate	10 -5 0 0 -6 0 3
s:rather	0 0 11 -14 2 0 -1
s:ratified	0 0 -6 -5 15 0 0
s:ratify	0 0 -11 0 10 -1 2
s:raw	0 0 8 7 -16 0 2
s:reader	0 0 -14 4 8 0 0
s:ready	0 0 -12 -5 14 2 -1
s:reason	0 13 0 11 -20 0 0
s:receive	0 0 -15 -3 14 4 0
s:recently	0 0 0 -10 13 -1 0
s:recess	0 0 -6 0 -2 0 9
s:reciprocal	-3 0 1 2 -10 13 -2
s:reduce	0 0 -6 2 10 -4 -1
s:reduction	0 0 14 11 -15 -10 0
s:refrain	0 0 -6 8 -15 8 4
s:refund	0 0 -10 5 8 -2 -3
s:refused	0 0 0 -11 10 0 0
s:remain	0 -1 3 3 -10 1 1
s:remember	0 0 -5 -2 12 0 0
s:remind	0 0 -13 0 13 0 0
s:renew	8 0 7 2 -12 -3 0
s:renewal	-1 0 17 0 -8 -5 0
s:renewed	9 13 -6 -21 7 -2 -10
s:replace	-8 2 -8 0 18 -4 0
s:report	0 0 -17 1 17 -4 2
s:reporter	0 0 6 2 -1 0 -10
s:representative	0 0 0 -4 11 0 0
s:republic	0 0 14 0 -12 -3 0
s:resolution	0 0 -1 -2 -4 0 9
s:rest	0 0 -10 0 18 -2 -9
s:result	0 -3 -2 -13 7 9 0
s:resume	0 0 -5 -2 12 0 0
s:retaliation	0 0 -12 0 13 0 0
s:revenue	0 0 -6 0 10 0 0
s:revive	0 0 -14 8 -13 18 0
s:rice	8 0 5 -2 -20 7 9
s:ring	0 0 0 11 -10 0 0
s:rise	0 0 0 -1 9 -8 4
s:river	0 0 -11 -6 20 -2 0
s:roaming	0 0 -7 -3 14 0 0
s:roll	0 0 -4 -11 8 0 7
s:room	0 0 -11 0 9 0 0
s:rose	0 0 0 13 -12 0 0
s:round	-3 -2 -25 -5 27 -2 5
s:rubber	0 0 9 2 -17 0 8
s:rule	0 0 -10 -11 19 5 -7
s:run	7 10 6 -5 -3 -11 0
s:safe	0 0 15 0 -14 0 0
s:safeguard	0 0 -16 -11 25 0 0
s:saint	0 0 12 -12 2 0 0
s:sale	0 0 -4 -4 12 0 0
s:salt	0 0 -10 12 -3 6 -5
s:samarkand	0 0 9 0 -7 0 0
s:same	0 -6 -4 2 -12 24 1
s:sawn	0 0 10 7 -7 0 -11
s:say	1 0 -9 -28 7 16 -1
s:schedule	0 0 -6 -1 10 0 0
s:scheduled	0 0 -3 -3 11 0 0
s:scotch	0 0 3 8 -12 0 0
s:scrap	0 4 -11 -1 3 2 0
s:season	0 0 -2 -9 11 3 -5
s:second	0 9 -24 -9 10 -3 16
s:secretary	0 0 -2 1 -6 12 0
s:section	0 0 1 -24 22 -1 -11
s:sell	0 0 -13 0 12 0 3
s:separate	0 0 -14 -1 19 0 0
s:set	0 0 0 11 -5 -11 0
s:settle	0 0 0 -2 -20 13 16
s:settlement	0 0 -12 0 5 8 -1
s:seven	0 0 9 11 -18 0 0
s:shall	0 0 4 0 -16 9 2
s:shanghai	0 0 11 -2 -6 0 0
s:share	0 0 -3 -5 14 0 0
s:sheet	0 0 -3 -19 16 -1 4
s:shelve	0 0 2 9 -15 0 7
s:ship	-1 0 -2 4 4 6 -13
s:shipment	0 0 -15 16 2 -2 -6
s:shipper	0 0 0 15 -15 0 0
s:shook	0 0 -19 21 -8 0 0
s:shoot	0 0 9 -4 -2 0 0
s:short	0 0 16 0 -17 0 0
s:show	0 0 -22 -5 19 8 -1
s:shut	0 0 -7 -3 16 0 0
s:sign	-8 0 1 3 8 -5 -13
s:signature	1 0 -6 0 -6 9 4
s:since	2 -4 2 21 -8 -24 -2
s:sir	0 0 4 13 -11 -2 -1
s:sit	-4 0 -7 1 11 0 -6
s:six	0 0 2 -14 2 4 0
s:slap	0 0 8 5 -12 0 1
s:smoke	0 0 18 0 -16 0 0
s:so	-11 -6 0 18 -9 -1 0
s:some	6 0 -17 -5 20 -5 -2
s:somebody	0 0 30 2 -32 0 3
s:something	0 5 15 -6 -14 3 -6
s:sooner	0 0 0 12 -9 3 -3
s:sort	0 0 0 10 -9 0 0
s:sounded	0 0 9 0 -9 0 0
s:south	0 0 -6 0 10 -1 0
s:soybean	2 0 3 0 4 -6 -13
s:space	0 0 7 9 -13 -1 0
s:spare	5 0 -2 -12 8 0 0
s:speak	0 0 -3 4 8 -7 0
s:speaking	0 0 10 0 -9 0 0
s:special	0 0 0 4 -15 8 5
s:spoke	0 0 -1 0 -6 11 0
s:spring	2 0 -11 -2 0 11 1
s:squash	0 0 7 7 -12 0 0
s:staff	0 0 -10 0 11 0 0
s:stake	0 0 11 1 -10 0 0
s:stand	-3 -2 -10 0 18 -10 0
s:start	-6 6 -34 11 2 -2 13
s:state	0 0 21 8 -8 -17 -8
s:station	0 0 -11 0 10 2 0
s:stay	-8 -1 -16 -4 20 8 -11
s:steel	0 0 -11 7 3 -5 3
s:step	0 0 -3 0 6 4 -9
s:still	13 0 5 -10 -14 3 10
s:stockholm	0 0 21 -8 -6 -6 0
s:stop	-7 0 -11 13 -14 7 10
s:stretched	-2 0 -10 -2 0 15 0
s:strike	-4 -1 -14 0 13 6 -3
s:stroke	0 0 15 0 -13 0 0
s:studio	0 0 0 18 -17 0 0
s:successor	-10 4 0 -8 9 -11 8
s:sugar	7 0 -7 -10 1 9 0
s:sukuna	0 0 0 0 -11 10 0
s:sum	0 0 -6 -8 18 0 -1
s:summer	12 0 -19 5 -4 1 3
s:sunday	6 0 18 -8 -16 5 -6
s:sunflower	0 0 -2 12 -7 0 0
s:surcharge	0 0 -52 -5 63 -21 0
s:surtax	0 0 -2 0 -11 5 10
s:suspend	-12 -4 -1 -3 4 5 -2
s:table	0 0 3 10 -20 6 3
s:take	0 0 -9 2 -1 0 8
s:talk	-1 -4 7 -19 9 0 0
s:talked	0 0 -4 -11 20 0 0
s:talking	0 0 -7 0 -9 17 0
s:tariff	-3 2 8 -3 5 8 -43
s:taro	0 0 0 2 -18 0 15
s:tax	0 0 10 -4 -19 3 14
s:tea	1 -3 11 0 -4 -13 4
s:technical	0 0 0 10 -6 0 0
s:telephone	0 0 5 0 -14 10 4
s:telephoned	-2 0 -2 10 -1 -1 0
s:television	-1 0 -11 -1 -4 26 -6
s:tell	-9 -2 19 0 -15 0 3
s:ten	5 0 3 0 -13 5 0
s:term	0 0 13 0 0 -7 -9
s:terminal	0 0 -6 0 9 0 0
s:terminate	0 0 10 -12 -4 5 1
s:text	4 0 0 -1 -8 1 8
s:textile	0 0 8 11 -9 -6 -1
s:th	-3 0 5 0 -11 7 0
s:than	0 0 -4 -9 24 -15 -8
s:the	-7 -11 -3 -4 15 6 -11
s:their	2 -20 4 -6 2 3 -16
s:them	-5 -2 6 -9 15 -1 -15
s:then	0 5 -2 -11 5 3 -3
s:there	-8 3 -7 0 14 -14 6
s:thereby	0 0 9 0 0 -10 0
s:therefore	0 0 -3 6 -3 12 -11
s:these	7 5 -10 4 -5 1 0
s:they	-19 -3 17 2 -9 -2 -1
s:they'll	0 0 -11 1 -1 8 0
s:thi	0 0 -9 10 -5 8 0
s:thing	0 0 22 0 -20 2 -1
s:third	-4 -3 -10 -2 9 3 3
s:those	0 -1 9 9 -13 -3 0
s:threat	0 0 11 -5 1 -7 -4
s:threaten	0 0 6 -11 8 -3 -3
s:three	-4 -1 -19 -9 5 13 12
s:through	0 0 -13 -10 2 14 9
s:thu	0 0 12 -9 7 -10 -2
s:ticket	0 0 -6 0 10 0 0
s:tile	0 0 13 9 -19 1 -7
s:till	0 0 19 -11 -30 17 2
s:timber	0 0 -6 8 -1 13 -14
s:time	10 1 1 4 -7 2 -8
s:tinned	0 0 -7 8 -16 10 2
s:tobacco	0 0 4 0 12 -5 -11
s:together	0 0 -1 -20 21 -1 -1
s:ton	0 0 21 2 -19 -2 -2
s:too	3 4 1 -3 0 0 -14
s:tool	0 0 -1 -4 -3 0 13
s:toward	-2 0 9 -2 -2 0 0
s:town	0 0 -20 2 9 -8 12
s:tractor	0 0 12 5 -16 0 0
s:trade	0 -3 0 -9 -4 4 12
s:train	0 0 -1 -4 9 0 0
s:tram	0 0 -5 -6 11 0 0
s:transfer	0 0 -6 0 11 0 0
s:transport	0 0 -8 0 11 0 0
s:treaty	2 0 -6 0 -3 11 0
s:trial	0 0 13 3 4 -15 -10
s:truce	4 4 15 -8 -5 -4 -8
s:truck	0 0 2 -7 -5 0 9
s:tuesday	0 0 3 -3 7 -10 -4
s:tuna	0 0 16 -2 -20 0 11
s:turn	0 0 26 -6 -24 4 -1
s:twenty	0 0 11 0 -8 0 0
s:two	5 0 -5 2 8 -10 -15
s:tyre	0 0 19 -3 -20 3 4
s:under	-24 -18 -3 11 8 -12 2
s:union	0 0 -12 0 16 0 0
s:unit	0 0 -4 0 9 0 0
s:unless	-5 0 11 -7 1 2 -20
s:until	-1 -13 6 4 1 4 -32
s:up	-16 0 16 -17 4 9 -26
s:updated	0 0 -4 -4 11 0 0
s:upon	0 0 0 5 -17 13 0
s:upper	0 0 -14 2 13 -4 0
s:us	3 -4 2 8 2 -6 -14
s:use	0 0 -14 -10 28 -1 0
s:used	0 0 -6 0 14 0 -4
s:usual	0 0 0 -7 11 0 0
s:valid	0 0 16 0 -19 -7 14
s:validity	0 0 0 0 -14 12 0
s:valley	0 0 -4 0 10 0 0
s:valparaíso	0 0 -1 -6 12 0 0
s:value	0 0 -4 -10 8 2 1
s:vanilla	0 0 1 13 -11 0 -4
s:version	0 0 14 6 -17 0 0
s:very	0 0 17 1 -15 -1 0
s:vice	0 0 -4 -3 13 0 0
s:view	0 0 0 -8 10 0 0
s:visit	0 0 0 -10 17 0 -8
s:vote	0 5 -23 -8 26 -12 2
s:voted	0 0 -5 0 11 0 0
s:wait	0 0 -12 -5 23 -7 0
s:wake	0 0 9 -1 -17 12 0
s:want	0 0 10 -25 10 0 -7
s:war	0 0 6 15 -15 -1 0
s:was	4 6 0 7 1 -14 -20
s:wasn't	0 5 6 0 -8 0 0
s:watch	0 0 4 -15 10 0 0
s:watche	0 0 0 -13 11 -1 0
s:water	4 0 -9 -7 17 0 -7
s:way	0 0 6 17 -20 1 -6
s:we	-13 -9 -14 -12 5 20 12
s:weather	0 0 10 0 -9 0 0
s:week	-7 -1 1 -5 7 6 -16
s:weekend	0 0 -16 -2 12 6 0
s:weekly	0 0 12 -4 -14 5 0
s:welcome	0 0 0 0 -11 7 6
s:were	-10 0 5 3 6 -10 -9
s:what	-21 -6 3 10 -2 4 -5
s:wheat	3 0 -13 0 22 -9 -11
s:when	8 -9 2 1 -1 0 -8
s:whether	7 0 32 -2 -25 -10 -3
s:whisky	3 0 4 9 -15 0 0
s:who	-2 0 -15 8 12 0 -7
s:why	4 0 5 0 0 -10 0
s:wider	0 0 9 3 -11 0 0
s:will	-19 -18 -9 8 0 15 -5
s:willing	0 0 -3 0 -6 -1 12
s:win	0 0 -8 0 11 0 0
s:window	0 0 -14 -3 22 0 0
s:wine	0 0 0 -4 11 -7 -8
s:wire	0 0 -23 -3 32 0 0
s:with	-7 -16 12 -7 9 -2 -10
s:withdraw	0 0 -14 -4 -1 6 10
s:within	0 4 15 -11 -4 -2 -2
s:without	3 0 13 -16 4 -20 -6
s:wool	0 0 -10 -7 0 3 14
s:word	3 0 -1 0 -16 16 1
s:work	0 0 -5 -10 18 0 0
s:worked	0 0 -2 -7 12 0 0
s:working	0 0 -2 0 15 -10 0
s:world	0 0 -20 0 20 0 0
s:worldwide	0 0 -11 0 13 0 0
s:worry	0 0 10 0 -9 0 0
s:worst	0 0 0 -12 9 0 0
s:worth	0 0 -9 -16 20 4 -4
s:would	-16 -13 1 -26 5 26 -5
s:wrong	-4 0 0 0 10 -2 0
s:yarn	0 1 -7 -5 -7 13 6
s:year	-2 -9 9 9 -14 0 0
s:yes	0 0 15 0 -8 -6 0
s:york	0 0 -2 -4 13 0 -7
s:you	-8 -1 0 0 10 -13 0
s:young	0 0 -12 0 13 0 0
s:your	0 0 22 0 -8 -19 0
s:zero	-2 0 0 -2 15 -3 -8
s:—	3 2 11 0 -4 -6 -3
sa:!	0 0 -2 -4 13 0 0
sa:"	4 -2 7 -6 0 -15 5
sa:" ,	0 0 -9 0 16 0 0
sa:" and	0 0 -14 0 5 0 9
sa:" he	0 0 0 1 -11 2 6
sa:'	8 0 -12 19 -11 0 0
sa:'s	1 0 -1 -3 -7 17 1
sa:'s ,	0 0 -2 11 -4 0 -3
sa:'s <level>	0 0 19 -8 -13 0 5
sa:'s <number>	0 0 -1 -4 12 0 -7
sa:'s been	0 0 1 19 -29 10 0
sa:'s commerce	0 0 3 -10 5 0 0
sa:'s duty	0 0 5 -10 -2 6 2
sa:'s minister	0 0 -1 0 -3 10 0
sa:'s new	0 0 -4 0 9 0 -1
sa:'s on	0 0 3 15 -11 0 -7
sa:'s own	0 6 -13 0 1 5 0
sa:'s president	0 0 -10 -2 4 8 0
sa:'s the	-2 0 0 -2 9 0 0
sa:'s trade	0 0 -9 -9 0 3 12
sa:( <level>	0 0 2 -12 11 0 -2
sa:( now	0 0 0 -1 -5 0 8
sa:( translated	0 0 0 -4 8 0 0
sa:)	1 -4 -3 -10 8 9 -1
sa:) .	7 0 2 -19 -1 0 1
sa:*	0 0 0 -1 -8 0 12
sa:, "	1 0 11 -9 -4 -13 8
sa:, <day-ahead>	0 0 -9 15 3 -13 0
sa:, <level>	0 0 10 0 0 -3 -4
sa:, <name>	-3 0 1 8 -7 -3 4
sa:, <number>	6 0 3 10 -10 -8 -1
sa:, <person>	2 10 -9 -15 -8 12 8
sa:, <quality>	-4 0 11 1 2 -2 -20
sa:, <seat>	0 0 24 -1 -8 -4 -11
sa:, <span>	-2 -2 12 0 -9 1 0
sa:, a	0 0 8 0 4 -14 -9
sa:, after	8 -1 -7 4 -1 0 -3
sa:, against	0 0 11 0 -9 0 0
sa:, and	-1 3 17 11 -20 8 -15
sa:, announce	0 0 2 0 -8 6 0
sa:, are	0 0 7 10 -11 0 -3
sa:, at	0 0 -23 1 19 0 3
sa:, be	0 0 12 4 -12 0 0
sa:, because	0 0 -3 -11 14 2 -4
sa:, before	0 0 0 -10 13 0 0
sa:, both	0 10 8 0 -13 -9 2
sa:, by	2 0 -13 -7 14 -3 1
sa:, call	0 0 -1 -4 10 -1 0
sa:, coffee	0 0 0 11 -8 0 -3
sa:, come	7 4 -4 11 -16 0 0
sa:, down	0 0 7 22 -25 0 0
sa:, end	0 -8 1 17 -11 0 -1
sa:, failing	0 0 -10 -4 16 4 -8
sa:, for	2 5 -1 2 -14 -12 17
sa:, from	-1 0 0 -23 7 5 9
sa:, germanium	0 0 -8 -1 14 0 0
sa:, good	0 0 -2 18 -20 0 3
sa:, his	0 0 1 3 -9 3 0
sa:, hold	0 0 0 10 -8 0 0
sa:, hour	0 0 0 15 -21 7 0
sa:, i	0 0 -4 11 0 -1 -3
sa:, if	0 -1 -2 2 -11 19 0
sa:, in	0 10 -3 -11 15 -9 -14
sa:, instead	0 0 4 2 -16 0 10
sa:, is	0 -3 20 0 -6 -5 -4
sa:, it	-5 -4 24 -9 -2 0 -4
sa:, keep	0 0 0 12 -9 0 0
sa:, last	0 0 0 -14 15 0 0
sa:, lasted	0 10 0 0 -10 0 0
sa:, leave	0 0 12 0 -11 0 0
sa:, make	8 0 -11 4 0 0 0
sa:, meet	0 0 0 12 -9 0 0
sa:, mr	0 0 -7 0 11 0 0
sa:, not	0 0 -10 0 -2 7 2
sa:, now	0 0 -21 7 12 0 3
sa:, of	0 0 9 -9 -3 4 0
sa:, on	0 0 -2 -13 8 0 8
sa:, one	0 0 -9 -4 7 0 4
sa:, or	0 0 3 -12 0 0 3
sa:, provided	0 0 -5 -4 -15 16 9
sa:, put	0 0 0 -9 2 -2 8
sa:, say	0 0 14 -5 -19 0 12
sa:, sign	0 0 -18 -6 16 8 0
sa:, since	0 0 9 11 -13 -5 0
sa:, so	0 0 -4 -1 13 -7 0
sa:, tell	0 0 0 0 -9 4 6
sa:, that	-4 7 23 -1 -10 -7 -13
sa:, the	1 0 0 -12 3 8 -4
sa:, then	-2 0 0 -11 15 -3 -3
sa:, there	0 0 0 -11 14 0 0
sa:, they	0 0 11 5 -12 0 0
sa:, to	0 4 4 7 1 -11 -17
sa:, too	0 0 11 -5 -3 0 0
sa:, truce	0 0 -9 -3 14 0 0
sa:, under	0 -3 -12 2 9 -10 2
sa:, until	0 6 -11 -8 17 0 -2
sa:, up	0 0 -5 -4 15 0 -6
sa:, was	0 -4 0 0 10 -10 0
sa:, we	-2 0 0 -9 15 0 0
sa:, what	0 0 -1 -3 11 0 -1
sa:, when	10 -13 0 -5 8 -15 -5
sa:, where	-5 0 -9 2 0 0 10
sa:, which	2 0 -2 6 0 6 -17
sa:, will	0 0 2 10 -21 7 6
sa:, with	4 0 -2 -11 0 12 -3
sa:-	-2 0 -14 4 12 0 -2
sa:.	-9 -21 1 -1 14 -1 -2
sa:. *	0 0 0 0 -9 0 12
sa:. .	0 0 -1 11 -7 0 0
sa:. <number>	0 0 0 7 -11 0 5
sa:. in	0 0 0 9 -8 0 0
sa:. m	0 0 11 2 -11 -5 3
sa:. the	0 0 12 0 -8 0 0
sa::	9 0 -13 -10 12 -6 6
sa:: <level>	-3 -3 6 -12 16 -3 -10
sa:: <number>	7 0 0 1 2 -1 -17
sa:: <quality>	0 0 -5 -3 0 0 9
sa:: a	0 13 -10 0 -2 0 0
sa:: it	0 0 14 0 -13 0 0
sa:: the	4 -12 -14 -4 0 3 19
sa:;	0 6 -4 -9 3 3 -5
sa:; <name>	0 0 -2 -9 10 -2 0
sa:; <quality>	0 0 10 -4 -11 -3 10
sa:; it	0 4 -15 -1 3 11 0
sa:; the	1 1 -1 -13 4 4 -1
sa:; they	0 0 -12 0 16 -1 0
sa:; until	3 0 -1 -1 -7 10 -1
sa:<agent>	5 -9 -16 0 -1 18 6
sa:<day-ahead>	-23 -37 -32 33 9 -21 6
sa:<day-ahead> .	-5 -25 -8 8 -10 -8 28
sa:<day-ahead> :	0 0 -7 -7 17 0 -1
sa:<day-ahead> ;	0 0 -5 0 10 0 0
sa:<day-ahead> and	0 0 0 -9 13 0 0
sa:<day-ahead> of	0 0 -1 8 -10 7 0
sa:<day-ahead> the	0 0 -5 10 0 0 -4
sa:<day-ahead> to	0 0 0 -14 14 0 0
sa:<day-gone>	1 20 -2 -37 7 19 0
sa:<day-gone> ,	-2 0 -5 -16 12 6 3
sa:<day-gone> .	-1 0 21 -15 -6 6 -6
sa:<day-gone> and	0 3 5 -13 2 0 0
sa:<day-gone> evening	0 0 -8 0 0 10 0
sa:<day-gone> to	0 0 -1 -8 13 0 0
sa:<day-today>	1 10 6 -19 -4 0 13
sa:<day-today> 's	0 0 -10 0 4 6 0
sa:<day-today> )	0 0 0 -3 8 0 0
sa:<day-today> ,	8 7 -1 15 -21 0 0
sa:<day-today> .	-2 5 -3 -17 4 1 12
sa:<gate>	-6 -3 5 21 -12 -4 -4
sa:<goods-amount>	5 0 -8 -12 17 -3 0
sa:<goods-amount> in	0 0 -3 -2 10 0 0
sa:<goods>	1 7 13 -17 3 -10 3
sa:<level-noun>	10 -10 4 0 -4 -5 2
sa:<level>	-8 -7 -1 -2 20 -12 -7
sa:<level> (	5 0 13 4 -16 -6 0
sa:<level> )	0 0 12 -1 -7 -3 2
sa:<level> ,	-7 0 4 15 5 -11 -28
sa:<level> .	7 -6 0 14 -9 -10 2
sa:<level> :	0 0 -9 0 11 0 0
sa:<level> ;	0 0 15 0 -7 -3 0
sa:<level> <level>	0 0 -8 -6 18 -1 0
sa:<level> again	0 0 3 -15 11 0 0
sa:<level> and	-4 -9 19 4 -14 -1 0
sa:<level> at	0 0 18 1 -14 0 -2
sa:<level> for	0 0 -5 -9 8 0 6
sa:<level> from	2 0 -6 10 -10 4 0
sa:<level> here	0 0 0 4 -16 0 14
sa:<level> in	-3 4 1 -11 -4 -11 21
sa:<level> instead	0 0 -5 -8 -7 7 11
sa:<level> is	0 0 -5 -10 19 0 0
sa:<level> more	0 0 -7 -2 14 0 -1
sa:<level> now	0 0 8 -6 -9 1 3
sa:<level> on	-1 -3 9 6 10 -21 -28
sa:<level> reciprocal	0 0 0 -11 1 0 4
sa:<level> there	0 0 -2 6 -10 0 8
sa:<level> under	0 0 -2 -7 12 0 0
sa:<level> until	0 0 5 9 -11 0 0
sa:<level> was	0 0 -1 10 -5 0 0
sa:<level> which	0 0 -10 -3 -7 15 6
sa:<money>	0 0 0 -1 10 -1 -6
sa:<money> ,	0 0 -6 0 10 0 0
sa:<money> a	0 0 8 10 -16 0 0
sa:<month-ahead>	-2 8 5 0 0 -7 -6
sa:<month-gone>	0 2 13 -18 0 -2 -9
sa:<month-gone> ,	5 3 5 -16 0 0 -2
sa:<name> 's	0 -7 -3 -26 6 16 9
sa:<name> )	0 0 -2 0 9 0 -2
sa:<name> .	-3 4 -14 -1 9 -2 1
sa:<name> <level>	-1 0 -1 1 10 0 -8
sa:<name> and	12 4 5 -17 -1 -16 2
sa:<name> are	0 0 11 12 -14 -3 -5
sa:<name> at	0 0 4 18 -19 -1 0
sa:<name> begin	0 0 -2 12 -7 0 0
sa:<name> collect	0 0 1 13 -10 0 -5
sa:<name> come	8 0 -1 6 -10 0 0
sa:<name> cut	0 0 -6 15 -7 0 0
sa:<name> expire	0 0 9 4 -11 0 0
sa:<name> has	0 0 -5 10 -3 0 0
sa:<name> in	0 8 -1 0 -11 5 2
sa:<name> is	0 0 9 1 -12 4 0
sa:<name> let	11 0 -2 -3 -3 0 0
sa:<name> on	0 7 5 -11 0 0 -1
sa:<name> pay	0 0 -3 -8 -11 7 16
sa:<name> run	0 0 -9 0 13 0 0
sa:<name> take	-1 0 0 10 -6 0 0
sa:<name> trade	0 0 9 0 -1 -6 0
sa:<name> will	0 0 -16 -6 28 -3 -10
sa:<name> would	0 0 -6 0 13 0 0
sa:<not>	12 16 8 -10 -1 -20 -2
sa:<number>	3 0 -5 11 -7 -4 0
sa:<number> ,	-5 7 23 -6 -9 -13 0
sa:<number> .	0 -10 -25 10 4 4 0
sa:<number> :	7 0 -1 2 7 -10 -14
sa:<number> apply	0 0 14 0 -12 0 0
sa:<number> duty	0 0 -11 -1 9 5 0
sa:<number> for	0 0 -12 12 -8 4 0
sa:<number> hour	0 0 -6 -1 9 0 0
sa:<number> in	4 0 -10 13 3 0 -11
sa:<number> of	0 0 0 12 -18 -1 10
sa:<number> p	0 0 11 3 -10 -4 0
sa:<number> to	0 0 -7 -2 18 -1 -3
sa:<number> will	0 0 0 12 -15 1 0
sa:<office>	9 -6 0 -1 -6 10 -3
sa:<office> ,	4 0 -10 16 -9 0 0
sa:<office> .	0 0 -11 -6 12 5 0
sa:<office> <person>	0 0 0 -6 9 0 0
sa:<office> of	0 0 -4 6 -10 1 5
sa:<office> on	0 0 10 0 -10 0 0
sa:<office> sign	0 0 2 0 -10 8 0
sa:<organisation>	7 2 -13 -17 26 -22 6
sa:<organisation> 's	0 0 -9 0 12 0 0
sa:<organisation> ,	0 0 0 -8 10 0 0
sa:<organisation> .	0 0 -5 -11 23 -1 -3
sa:<organisation> extend	0 0 -14 0 17 -3 0
sa:<organisation> has	0 0 0 15 -9 -1 0
sa:<organisation> in	0 0 7 -5 -9 -1 10
sa:<organisation> prolong	0 0 -19 0 22 -2 0
sa:<organisation> say	0 0 9 3 1 -9 -8
sa:<organisation> will	0 0 -1 10 -3 0 -2
sa:<person>	1 7 0 -3 0 8 -16
sa:<person> 's	0 6 -15 1 1 4 0
sa:<person> ,	5 -2 2 -14 12 -7 -7
sa:<person> .	0 0 12 5 -7 -5 -3
sa:<person> and	2 -1 -5 18 -8 -3 -3
sa:<person> for	0 0 0 10 -10 0 0
sa:<person> is	0 0 13 0 -9 0 0
sa:<person> say	0 0 2 -8 -3 12 -8
sa:<person> sign	0 0 -23 9 -3 16 -3
sa:<person> tell	0 0 9 0 -5 0 0
sa:<points>	7 9 20 1 -25 -17 6
sa:<points> .	5 11 0 -3 -8 -5 0
sa:<points> of	0 0 -8 13 -6 -3 0
sa:<quality>	-20 -15 -1 -9 13 -7 10
sa:<quality> beef	0 0 -8 0 -3 0 10
sa:<quality> biscuit	0 0 14 0 -11 0 0
sa:<quality> cement	0 0 -5 -8 12 0 0
sa:<quality> date	0 0 9 0 -8 0 0
sa:<quality> duty	4 1 -4 9 -12 -2 2
sa:<quality> good	0 -1 1 11 -3 -5 -15
sa:<quality> minister	0 0 -10 -3 0 4 6
sa:<quality> ministry	0 0 -7 -2 -14 16 8
sa:<quality> oil	0 0 -1 -7 16 0 -3
sa:<quality> olive	0 0 -2 11 -3 0 0
sa:<quality> one	0 0 6 15 -18 0 0
sa:<quality> side	0 0 15 8 -22 0 3
sa:<quality> sugar	0 0 -2 0 10 0 -7
sa:<quality> tariff	0 0 0 12 -8 0 -1
sa:<quality> watche	0 0 0 -11 7 0 4
sa:<quality> wine	0 0 -6 13 -1 0 -5
sa:<seat>	-2 -11 20 0 -6 -7 -4
sa:<seat> 's	4 0 16 -1 -14 0 -1
sa:<seat> .	0 0 -9 5 0 6 -4
sa:<seat> and	0 0 6 3 -13 -7 10
sa:<seat> had	0 0 0 -6 10 0 0
sa:<seat> on	0 0 -6 0 8 0 -3
sa:<seat> say	0 0 -8 0 9 0 0
sa:<seat> time	0 0 23 0 -12 0 -8
sa:<sender>	-1 -2 5 -14 9 8 -15
sa:<span>	-28 5 -13 17 -9 -3 11
sa:<span> ,	-5 -5 0 -21 14 2 10
sa:<span> .	-3 -12 -15 10 0 -10 13
sa:<span> and	0 3 1 7 -10 0 -1
sa:<span> before	0 0 -6 -9 22 0 -7
sa:<span> in	0 0 4 -13 7 0 0
sa:<span> longer	0 0 -5 -3 14 -3 0
sa:<span> more	0 0 13 4 -22 6 0
sa:<span> of	0 0 11 0 -6 0 -3
sa:<span> on	0 0 1 -14 15 -1 0
sa:<span> the	0 0 -4 -7 14 0 0
sa:<span> to	0 0 0 11 -6 -1 0
sa:<v-agree>	7 -20 -7 1 0 12 -1
sa:<v-bear>	8 0 -14 0 5 13 -12
sa:<v-begin>	8 11 -4 2 -10 3 1
sa:<v-buy>	0 0 -3 2 14 0 -20
sa:<v-deny>	0 0 0 -14 1 9 -1
sa:<v-down>	8 3 -14 3 -1 4 1
sa:<v-end>	18 15 -6 -3 -3 -10 1
sa:<v-impose>	-5 -9 0 1 10 -1 -6
sa:<v-propose>	2 7 -9 -16 7 1 4
sa:<v-return>	-4 -2 0 -3 -8 14 6
sa:<v-say>	-1 0 -8 -15 7 9 3
sa:<v-stay>	0 4 -3 -7 0 0 12
sa:<v-suspend>	-6 -1 7 -6 6 0 -6
sa:<v-up>	-6 5 3 -8 8 -1 -6
sa:?	0 -1 -6 -10 13 0 0
sa:a	-25 13 -10 1 9 7 -15
sa:a <day-ahead>	0 0 9 0 -5 -1 0
sa:a <organisation>	0 0 13 0 -10 0 0
sa:a <quality>	0 0 -6 -5 17 0 -6
sa:a <span>	0 0 -6 14 -10 0 0
sa:a decree	0 0 -11 0 0 11 0
sa:a duty	0 0 -1 -9 15 0 -4
sa:a framework	0 0 -1 -6 12 0 0
sa:a further	0 0 0 17 -8 -7 -1
sa:a handshake	0 0 -3 -1 9 0 0
sa:a levy	0 0 -12 0 6 4 0
sa:a licence	0 0 2 -11 7 0 0
sa:a period	0 0 -1 -5 -13 0 22
sa:a second	0 5 -4 -10 6 0 0
sa:a separate	0 0 -9 0 10 0 0
sa:a standstill	0 0 -5 -4 12 0 0
sa:a successor	-10 4 7 -4 1 0 0
sa:a telephone	0 0 15 0 -11 0 0
sa:a truce	-5 20 -18 18 -14 -10 1
sa:about	0 0 -4 -1 10 0 0
sa:across	0 0 9 -1 -4 0 0
sa:additional	0 0 2 5 -1 -12 1
sa:additional <level>	0 0 10 -25 15 0 -4
sa:additional duty	0 0 0 0 3 -11 3
sa:additional tariff	0 0 0 18 -20 0 1
sa:admit	0 0 -10 10 0 0 0
sa:affiliate	0 0 0 0 -8 12 0
sa:after	7 -9 -9 5 9 -10 -14
sa:after .	0 0 0 9 -5 0 0
sa:after <span>	7 0 -8 4 3 -9 0
sa:after the	0 0 -3 12 -10 3 0
sa:after which	0 0 -7 0 11 0 0
sa:again	0 -1 9 -8 -2 5 -12
sa:again ,	0 0 -3 -12 20 0 -2
sa:again .	2 0 10 2 -18 6 -3
sa:against <level>	0 0 9 0 -12 0 4
sa:agreement	0 0 18 -15 -2 -5 -3
sa:aircraft	0 0 0 -3 15 0 -9
sa:aircraft and	0 0 0 0 11 0 -8
sa:airport	0 0 3 9 -13 0 0
sa:alive	8 0 -15 0 6 0 0
sa:all	-1 0 0 -21 27 -8 -2
sa:all .	0 0 -13 -7 18 3 0
sa:allow	0 0 0 -7 13 0 0
sa:allowed	0 0 0 -4 9 0 0
sa:alone	0 0 5 8 -11 0 0
sa:also	0 0 0 -11 15 0 0
sa:an	19 -3 5 0 -4 -8 -16
sa:an additional	0 0 8 -13 11 0 -7
sa:an extension	18 0 4 -12 -5 -9 -1
sa:an extra	0 0 0 9 -8 0 0
sa:an order	0 0 2 9 -6 0 -6
sa:and	9 0 2 1 0 -13 -1
sa:and ,	0 0 10 -11 0 0 0
sa:and <day-ahead>	0 0 0 -14 3 0 6
sa:and <level>	-3 -6 17 -1 9 -6 -28
sa:and <name>	9 0 19 -8 -9 2 -22
sa:and <number>	7 0 12 -11 -4 2 -11
sa:and <person>	2 -1 -16 18 -4 -7 -2
sa:and <quality>	0 0 10 1 -15 -1 10
sa:and <seat>	0 0 0 6 -2 -9 3
sa:and <span>	0 0 -12 -4 22 0 -4
sa:and a	0 0 -1 -4 9 0 -1
sa:and antimony	0 0 -7 0 10 0 0
sa:and are	-2 9 -12 0 5 0 0
sa:and at	0 0 -4 -1 10 0 0
sa:and both	0 0 0 -9 20 -10 0
sa:and end	-2 2 -14 4 5 -4 -1
sa:and fish	0 0 0 3 -10 0 6
sa:and has	0 1 -11 5 0 0 0
sa:and i	6 0 12 -4 -7 -4 0
sa:and in	2 0 -14 -4 14 0 0
sa:and is	-3 0 -21 6 15 -4 -4
sa:and it	-7 9 -23 17 -9 -6 13
sa:and last	0 -2 -10 0 11 0 0
sa:and no	6 4 -10 9 -11 0 1
sa:and nothing	0 0 9 -8 0 0 0
sa:and on	-8 5 20 -1 -17 2 3
sa:and other	0 0 0 12 -11 0 0
sa:and parted	0 0 -3 -4 10 0 0
sa:and run	0 3 -2 -13 2 0 14
sa:and so	0 0 15 2 -14 0 0
sa:and that	4 0 -8 10 -6 9 -11
sa:and the	9 -7 -6 -32 17 1 11
sa:and they	0 0 -7 -5 19 -1 0
sa:and to	0 0 -21 -5 26 9 -13
sa:and trade	0 0 0 12 -9 0 0
sa:and was	0 0 0 10 -13 7 0
sa:and what	0 0 1 10 -6 -1 -4
sa:and which	0 0 -1 11 -6 0 0
sa:and will	0 0 -10 0 -1 7 1
sa:and with	-5 0 8 13 -12 0 0
sa:and without	0 0 11 0 -11 0 0
sa:and would	0 0 0 12 -10 0 0
sa:announce .	0 0 -4 -2 17 -1 -3
sa:announce last	0 0 7 0 -10 0 0
sa:announce on	0 0 6 0 -8 0 4
sa:another	-2 5 0 0 7 -2 -7
sa:another <level>	-1 0 4 12 -12 0 0
sa:another <number>	-1 9 -11 0 6 0 -1
sa:another <points>	0 0 6 9 -12 0 0
sa:another <span>	0 -2 0 -7 13 0 0
sa:antimony	0 0 -8 -1 14 0 0
sa:any	0 0 1 -9 11 -2 -4
sa:anyone	-2 0 -1 9 0 0 -2
sa:apply	0 0 -5 -13 2 9 7
sa:apply to	0 0 0 -11 2 0 4
sa:are back	0 0 12 0 -12 0 2
sa:are not	0 0 13 0 -9 0 -2
sa:are on	0 0 13 0 -12 0 0
sa:are put	0 0 0 -4 -8 13 0
sa:are suspend	0 0 -4 16 -6 0 -8
sa:arrangement	0 0 1 9 -1 -2 -8
sa:arrangement with	0 0 2 19 -21 0 0
sa:arrive	0 0 3 -1 -7 0 9
sa:arrive in	0 0 0 0 -9 0 12
sa:article	3 0 -2 4 -10 0 7
sa:as	0 0 7 -13 14 -15 -1
sa:as before	0 0 16 1 -14 0 -1
sa:as much	0 0 0 -1 9 0 -1
sa:as plan	9 4 -7 -2 -3 -2 2
sa:as the	0 0 16 2 -17 -6 6
sa:as they	0 0 -9 0 12 0 0
sa:as well	0 0 4 -1 0 5 -10
sa:at	0 0 -1 0 -2 -8 12
sa:at <level>	-4 0 8 4 -9 -16 6
sa:at all	0 0 0 -3 8 0 0
sa:at noon	0 0 -12 2 4 0 0
sa:at the	2 0 -9 -3 3 10 -3
sa:attempt	0 0 0 -5 10 0 0
sa:autumn	3 0 10 13 -24 -3 4
sa:autumn .	0 0 2 11 -18 0 4
sa:away	0 0 12 -1 -4 -1 0
sa:back	0 0 23 0 -32 5 9
sa:back .	0 0 9 -11 -6 4 -1
sa:back at	0 0 -9 -4 4 0 9
sa:back for	0 0 0 -9 11 0 0
sa:back on	0 0 8 5 -12 0 0
sa:back to	4 0 7 0 -17 0 7
sa:ban	0 0 -6 -2 15 -4 0
sa:ban on	0 0 -3 0 10 -3 0
sa:banana	0 0 10 -4 0 0 -3
sa:bargain	0 0 -4 -3 9 0 0
sa:be	0 -1 7 3 1 -25 5
sa:be <number>	0 0 -5 0 -9 0 15
sa:be continue	0 0 16 3 -15 -1 0
sa:be in	0 0 3 8 -8 0 0
sa:be suspend	0 0 0 -10 6 0 4
sa:beach	0 0 6 2 -9 0 0
sa:bear	0 0 -11 7 -2 6 0
sa:became	5 0 -15 -2 11 0 0
sa:because	0 10 0 -28 8 0 -7
sa:because the	0 0 -6 -4 15 0 0
sa:become	0 0 11 4 -9 0 -6
sa:beef and	0 0 0 10 -6 0 -3
sa:been	-16 -12 -13 6 -2 23 0
sa:been <number>	0 0 -10 5 -5 11 -1
sa:been a	0 0 -1 11 -8 0 0
sa:been charge	1 0 -9 -3 8 0 0
sa:been withdraw	0 0 0 0 -12 0 13
sa:beer	0 0 -5 -16 14 0 4
sa:before	-2 -6 2 -5 -3 14 -7
sa:before <day-ahead>	0 0 -4 -11 16 0 0
sa:before that	0 0 5 7 -14 -4 5
sa:before the	-1 0 -2 -33 24 12 -7
sa:before their	0 0 17 -1 -15 0 0
sa:begin	-7 0 -21 13 -5 0 19
sa:begin ,	0 0 -5 -3 0 0 9
sa:begin .	0 3 -21 14 -4 -12 15
sa:begin a	0 0 0 12 -9 0 0
sa:begin on	0 0 13 0 -12 0 0
sa:begin to	0 0 -2 -4 12 0 0
sa:being	0 0 0 15 -11 0 0
sa:bell	-4 0 0 -3 10 0 0
sa:benefit	0 0 -1 15 -12 0 0
sa:beside	0 0 -4 -3 11 0 0
sa:better	0 0 8 2 -9 -1 0
sa:between	2 5 3 -24 13 -5 -12
sa:between <name>	6 6 0 -11 3 -7 0
sa:between the	-1 0 10 -2 -1 1 -3
sa:beyond	0 0 -1 -7 10 0 0
sa:biscuit	0 0 14 0 -11 0 0
sa:border	6 0 9 3 -13 0 -2
sa:both	-6 11 6 21 -15 -29 0
sa:both at	0 0 7 4 -12 0 0
sa:both had	0 0 7 7 -14 0 0
sa:both side	-1 -1 -8 4 9 -1 -4
sa:box	0 0 -11 -2 11 0 1
sa:bring	2 -4 -16 3 14 -6 0
sa:bring back	0 0 -9 0 7 0 0
sa:bring the	0 0 -4 -2 12 0 0
sa:busan	0 0 -5 0 13 -6 -1
sa:but	1 0 -6 0 8 -8 0
sa:but <name>	0 0 -12 0 13 0 0
sa:but a	0 0 -3 -1 8 0 0
sa:butter	0 0 0 15 -8 0 -2
sa:by	0 6 -5 0 15 -14 -13
sa:by <day-ahead>	-1 0 2 16 -15 0 -2
sa:by <number>	0 0 0 -3 12 0 -3
sa:by <person>	0 0 3 -10 9 0 0
sa:by <points>	5 11 2 0 -15 0 0
sa:by <span>	-4 -2 -5 -9 22 -4 -1
sa:by a	0 0 -13 -5 4 7 4
sa:by then	0 0 6 -1 4 -3 -8
sa:c	0 0 1 8 -10 0 0
sa:calendar	0 0 14 0 -11 -2 0
sa:call with	0 0 15 0 -13 0 0
sa:can	0 0 -6 0 14 -5 0
sa:can be	0 0 -8 -3 15 -2 0
sa:car	0 0 1 -7 7 0 -3
sa:carry	1 6 0 -15 5 0 0
sa:carry out	0 0 -3 -2 10 0 0
sa:cease	0 0 0 0 9 -7 -3
sa:certain	0 0 -9 3 -6 12 0
sa:charge .	0 0 -11 0 11 0 0
sa:charge <level>	0 0 0 -4 4 -8 4
sa:charge <number>	0 0 14 3 -13 0 -2
sa:charge a	0 0 0 0 9 0 -1
sa:charge on	0 0 -7 -13 9 9 0
sa:charge the	0 0 9 5 -13 0 0
sa:cheese	0 0 1 13 -7 -2 -7
sa:chip	0 0 8 -5 -2 0 0
sa:chip ,	0 0 11 0 -10 0 0
sa:close	0 0 12 6 -14 0 0
sa:close to	0 0 9 5 -14 0 0
sa:cocoa butter	0 0 0 11 -11 0 0
sa:coffee	0 0 7 11 -17 0 0
sa:coffee and	0 0 11 5 -16 0 0
sa:collect	-4 7 -5 10 3 -4 -14
sa:collect the	0 0 -1 -4 11 0 0
sa:column	0 0 15 0 -14 -1 0
sa:come	8 -1 2 0 -12 10 -8
sa:come back	0 0 0 -1 -9 13 0
sa:come down	0 0 -1 -14 13 0 0
sa:come into	0 0 -1 -2 9 0 -2
sa:come to	12 0 -5 -2 0 0 -2
sa:commerce	0 0 0 -14 10 0 0
sa:commerce minister	0 0 0 -8 9 0 0
sa:commission	0 0 9 0 -4 -2 0
sa:company	0 0 -1 0 7 3 -8
sa:concentrate	0 0 20 0 -16 0 -3
sa:conclude	0 0 9 -11 5 -1 -1
sa:conclude in	0 0 11 -1 -6 -1 0
sa:condition	0 0 0 0 -13 0 13
sa:confirm	0 0 0 -4 -5 8 0
sa:consent	0 0 0 0 -9 8 0
sa:consider	0 0 0 -10 8 0 0
sa:continue .	0 0 -9 0 -1 7 5
sa:control on	0 0 -8 0 15 0 0
sa:cost	0 0 2 -10 12 0 -7
sa:cotton	-2 0 9 -10 15 -4 -11
sa:could	0 0 -2 11 -4 -4 0
sa:count .	0 0 0 -9 8 0 0
sa:country	2 -1 -12 3 16 -3 -22
sa:country '	8 0 -6 12 -12 0 0
sa:country ,	0 0 0 -7 13 0 -3
sa:custom house	0 0 -11 0 2 0 8
sa:dairy	0 0 -3 -8 14 0 0
sa:date	-2 1 13 -3 -17 0 11
sa:day	6 -3 22 -3 -6 -22 -1
sa:day .	4 0 -1 0 -8 0 9
sa:deal	3 0 -13 -5 22 -6 -4
sa:deal that	0 0 -6 -3 11 0 0
sa:decision	0 0 14 -10 -3 0 -1
sa:declare	0 0 0 15 -12 0 0
sa:decree	0 0 1 -2 -9 13 -1
sa:decree of	0 0 12 0 -11 0 0
sa:decree that	0 0 -9 0 -1 11 0
sa:desk	0 0 -5 -5 15 -3 0
sa:did	0 0 -11 -14 26 0 -8
sa:did in	0 0 -9 0 10 0 0
sa:dispute	0 8 0 -15 -5 11 0
sa:do	0 0 6 0 -10 3 1
sa:do so	0 0 6 2 -13 0 4
sa:doe	0 0 7 5 -12 -4 4
sa:done	0 0 -12 -4 22 0 -5
sa:done .	0 0 -6 0 12 0 -4
sa:door	0 0 10 0 -7 0 0
sa:double	0 0 -9 -10 20 3 -1
sa:double its	0 0 0 -6 9 0 -1
sa:down	-4 8 -14 18 -8 -7 1
sa:down by	0 11 -7 0 -4 0 0
sa:down from	0 0 3 19 -21 0 0
sa:draft	0 0 -7 0 -12 3 17
sa:drop	0 0 -6 10 -10 0 7
sa:due	0 -1 -6 -14 22 4 -8
sa:due .	0 0 -5 -4 19 -7 0
sa:due to	0 0 2 -3 -5 14 -3
sa:during	0 0 -23 2 9 8 0
sa:duty ,	0 5 -2 0 0 5 -9
sa:duty .	0 0 -10 -8 25 0 -5
sa:duty at	0 0 0 7 -10 0 4
sa:duty for	0 0 0 14 -13 0 0
sa:duty is	0 0 0 0 10 -6 0
sa:duty of	0 -1 -9 4 3 0 0
sa:duty on	0 0 15 -4 -7 0 -1
sa:duty that	3 0 8 -7 0 -6 0
sa:duty to	0 3 -6 10 -4 0 -1
sa:duty which	0 0 13 -2 -8 -6 5
sa:duty will	0 0 -8 -5 -2 6 9
sa:each	0 -1 -9 7 11 -11 -4
sa:each of	0 0 -4 -2 10 0 0
sa:earlier .	0 0 1 9 -9 0 0
sa:early .	0 0 -4 -1 11 0 0
sa:earth	0 0 12 -10 0 -3 -1
sa:economy	0 0 -6 -4 15 0 0
sa:effect	0 0 -2 -5 9 2 -1
sa:either	16 0 -5 11 -19 0 6
sa:else	0 0 0 -1 9 -1 -2
sa:emergency	0 0 0 -14 16 0 0
sa:end	24 9 6 -7 -14 0 -6
sa:end ,	0 -2 17 3 -23 -1 8
sa:end .	6 -15 43 -12 -28 2 -11
sa:end of	2 -2 -12 -10 8 7 0
sa:end on	-10 -9 -28 2 20 2 -4
sa:end without	12 -1 -4 0 -1 0 0
sa:enough	0 0 12 0 -10 0 0
sa:enter	0 0 2 9 -2 -5 -9
sa:enter <name>	0 0 0 13 -12 0 0
sa:enter before	0 0 -1 -8 12 0 0
sa:enter into	0 0 0 15 -13 0 0
sa:enter the	0 0 0 -7 10 0 0
sa:evening	9 0 -24 0 12 7 -2
sa:evening ,	3 0 -13 0 5 4 0
sa:evening .	0 0 -14 5 5 2 0
sa:everything	0 0 13 -1 -12 -6 8
sa:everything .	0 0 0 -2 -7 0 10
sa:exchanged	0 0 -9 0 15 0 -1
sa:exclusion	0 0 -9 -1 0 11 0
sa:exempt	0 0 0 -9 11 0 0
sa:exemption	0 0 -5 -4 14 0 0
sa:existing	0 0 12 -5 -5 0 -3
sa:expect	0 7 10 -3 -17 1 2
sa:expect to	0 8 0 0 -15 5 3
sa:expire	5 2 4 12 -21 5 2
sa:expire ,	0 0 18 6 -22 0 0
sa:expire .	9 0 4 -2 -8 0 0
sa:expire on	-3 0 -20 10 -5 8 4
sa:explain	0 11 -17 4 0 0 0
sa:export of	0 0 -8 0 15 -2 0
sa:extend	0 -13 0 0 8 0 -4
sa:extend .	0 0 5 13 -12 0 0
sa:extend by	0 0 -14 -4 19 0 0
sa:extend it	2 0 -13 -4 20 -5 0
sa:extend their	0 0 13 -2 -10 0 0
sa:extension	21 6 -2 -21 2 -11 -5
sa:extension ,	9 2 -5 -2 -3 0 0
sa:extension .	12 -1 -5 0 0 -1 0
sa:extra	0 0 -4 16 -7 -3 0
sa:extra <level>	0 0 0 9 -7 0 0
sa:face	0 0 -4 -7 13 3 -3
sa:failing	0 0 -10 0 11 4 -8
sa:fall away	0 0 11 4 -13 0 0
sa:fare	0 0 -11 0 14 0 0
sa:farm	0 0 -2 -3 12 0 -6
sa:fee on	0 0 -2 -7 9 1 0
sa:fee that	0 0 7 2 -10 0 0
sa:fentanyl	0 0 20 1 -7 -9 -6
sa:fentanyl ,	3 0 4 3 -12 0 0
sa:figure	0 0 -4 -3 11 0 0
sa:first	7 8 -5 -26 7 1 0
sa:five	0 0 7 0 -12 0 5
sa:five hour	0 0 10 0 -10 0 0
sa:flour	0 0 -21 11 5 0 0
sa:flour and	0 0 -7 0 9 0 -4
sa:flower	0 0 0 -7 10 0 0
sa:follow .	0 0 -7 0 11 0 0
sa:for	-12 -2 -21 3 -1 16 18
sa:for <level>	-1 0 -3 0 9 0 0
sa:for <span>	-15 -2 -26 11 -8 8 20
sa:for a	0 5 -9 0 -7 -1 12
sa:for fentanyl	0 0 0 16 -17 0 0
sa:for longer	0 0 2 -1 -14 13 0
sa:for more	0 -3 -8 -2 17 0 0
sa:for one	0 0 6 8 -13 0 0
sa:for other	0 0 -13 0 17 0 0
sa:for rare	0 0 11 0 -11 0 0
sa:for the	2 3 8 -18 4 -3 -4
sa:for trade	0 0 1 0 -11 10 0
sa:for which	0 0 5 8 -13 0 0
sa:force	0 -1 -6 15 -9 4 0
sa:force .	0 0 -13 -1 8 5 -1
sa:force until	0 0 -1 23 -18 0 0
sa:forced	0 0 0 -11 16 0 0
sa:four	4 0 -11 4 0 0 0
sa:fourth	0 0 -6 0 11 -2 0
sa:fourth round	0 0 -5 -2 14 -2 0
sa:framework	0 0 -3 -12 8 0 6
sa:free	0 0 -4 0 14 0 -10
sa:free of	0 0 -1 -5 13 0 -2
sa:freeze	0 0 10 0 -9 0 0
sa:friend	0 0 -5 3 -7 0 9
sa:from	0 -12 0 -3 1 6 2
sa:from <day-ahead>	0 0 0 -45 28 12 -12
sa:from <level>	0 -1 -5 15 -12 -4 7
sa:from <name>	-2 0 0 20 -4 -3 -21
sa:from <seat>	0 0 0 -3 -5 0 9
sa:from a	0 0 16 -5 -9 0 0
sa:frozen	0 0 10 -2 -2 0 0
sa:furniture	0 0 0 -6 11 0 -5
sa:further	0 0 0 18 -10 -8 0
sa:further <points>	0 0 7 19 -19 -5 0
sa:gallium	0 0 -8 -1 14 0 0
sa:gallium ,	0 0 -8 -1 14 0 0
sa:gather	0 0 -4 0 13 -3 -4
sa:geneva	0 -2 12 7 -15 0 1
sa:germanium	0 0 -8 -1 14 0 0
sa:germanium and	0 0 -7 0 10 0 0
sa:get	0 -1 2 -17 15 -4 -1
sa:given	0 0 8 -15 3 0 0
sa:glove	0 0 9 0 -5 0 0
sa:go down	0 11 -9 1 -3 -1 1
sa:go in	0 0 0 -4 10 0 -2
sa:go into	0 0 1 14 -14 0 0
sa:go out	0 0 6 9 -14 0 0
sa:go up	0 0 -6 0 11 0 0
sa:go well	0 0 -9 -1 14 0 0
sa:god	0 0 -5 0 -4 -2 12
sa:good	7 -8 -5 17 -6 -16 -2
sa:good ,	0 0 0 8 -5 0 0
sa:good .	0 0 0 -10 13 0 0
sa:good for	0 0 1 4 -12 0 7
sa:good from	0 0 0 -11 14 0 0
sa:good to	0 0 0 27 -24 0 0
sa:good until	0 0 -2 15 -10 0 0
sa:government	4 0 -5 8 -20 8 8
sa:had	2 3 1 -22 4 8 -2
sa:had announce	0 0 -4 -4 11 0 0
sa:had ask	0 5 0 0 -12 8 0
sa:had been	-4 0 2 -3 9 -3 -4
sa:had bring	3 0 0 6 -9 0 0
sa:had come	0 0 -6 -1 11 0 0
sa:had reach	7 0 -10 0 3 0 0
sa:half	0 0 5 -8 -1 0 8
sa:half of	0 0 17 -2 -16 0 3
sa:hand on	0 0 -2 12 -9 0 0
sa:handshake	0 0 -3 -2 9 0 0
sa:happen	0 0 -3 -2 9 0 0
sa:has	-17 0 -22 6 0 1 19
sa:has been	-4 -6 0 -13 7 8 2
sa:has collect	0 0 0 12 -16 0 5
sa:has keep	0 0 -2 10 -13 6 0
sa:has not	-2 0 -17 -2 21 -4 7
sa:has pay	0 0 3 10 -12 0 0
sa:has put	0 0 4 -11 3 0 0
sa:have	-8 -16 8 6 -1 -6 0
sa:have been	-5 0 -16 12 0 11 -4
sa:have end	0 0 3 -6 12 0 -4
sa:have no	0 0 0 12 -10 0 0
sa:he	-5 5 8 -2 -11 0 9
sa:he say	0 0 -9 1 -4 7 5
sa:he tell	0 0 10 0 -6 0 0
sa:he would	0 0 12 -1 -9 0 0
sa:health	2 0 -13 0 9 0 0
sa:help	0 0 -7 0 9 0 0
sa:here	-1 0 -8 0 -4 0 13
sa:here .	0 0 0 5 -13 0 9
sa:higher	0 0 2 10 -9 0 0
sa:higher duty	0 0 4 17 -20 0 0
sa:highest	0 0 -3 -12 18 0 0
sa:his	0 0 -11 7 -4 13 1
sa:his <organisation>	0 0 6 0 -8 3 0
sa:his <quality>	0 0 0 -6 9 0 0
sa:hold	3 2 -12 -10 12 -1 1
sa:hold until	0 0 -9 -4 15 0 -1
sa:holiday	6 0 3 0 -10 0 0
sa:home	0 0 13 0 -5 -6 0
sa:hour	0 3 -15 4 -5 16 -2
sa:hour .	0 4 5 -8 0 -2 0
sa:hour before	0 0 -7 13 -14 10 0
sa:hundred	0 0 0 -5 9 0 0
sa:i	3 0 5 8 -13 0 -2
sa:i have	0 0 7 6 -12 0 0
sa:if	-6 -5 -12 11 -7 11 8
sa:if it	0 -2 -28 0 6 8 15
sa:if no	0 0 18 -2 -19 0 6
sa:if nothing	0 0 -8 0 18 0 -7
sa:if there	0 0 -11 0 16 0 0
sa:import	0 0 0 -8 12 0 0
sa:importer	0 0 12 5 -16 0 0
sa:in	12 7 -21 -6 2 0 11
sa:in <month-ahead>	0 0 -5 1 10 -3 0
sa:in <month-gone>	1 0 2 -25 15 -3 -11
sa:in <name>	-2 2 -14 9 -16 4 17
sa:in <seat>	1 -4 -8 11 -4 0 -2
sa:in a	0 13 -13 -15 0 13 0
sa:in each	0 0 -4 -3 11 0 0
sa:in geneva	0 0 -4 19 -12 0 0
sa:in kuala	0 0 0 0 -10 0 12
sa:in mumbai	0 0 4 7 -11 0 0
sa:in place	0 0 10 9 -22 0 4
sa:in the	-2 -4 -10 1 15 -10 -2
sa:in their	0 0 8 6 -12 0 0
sa:in which	0 4 -3 -11 12 0 -2
sa:in write	0 0 -7 0 -3 12 0
sa:included .	0 0 10 9 -10 -5 -3
sa:instead	0 0 0 7 -30 8 17
sa:instead of	0 0 0 0 -23 6 17
sa:into	0 0 7 15 -10 -3 -9
sa:into a	0 0 12 0 -10 0 0
sa:into force	0 0 -3 13 -6 0 -1
sa:is	-21 -28 16 -1 10 -7 -19
sa:is <level>	-2 0 -12 7 0 0 5
sa:is being	0 0 1 13 -13 0 0
sa:is charge	0 0 16 -2 -9 0 -2
sa:is done	0 0 -4 0 11 0 -4
sa:is due	0 0 -9 -3 17 0 -1
sa:is go	0 0 14 -4 -8 0 0
sa:is good	6 0 0 8 -9 -1 0
sa:is no	0 0 -4 0 12 0 0
sa:is not	0 0 6 4 0 -2 -11
sa:is prolonged	0 0 2 -11 7 0 0
sa:is suspend	0 0 0 -16 18 0 0
sa:is to	0 0 12 2 -15 8 -1
sa:is up	0 0 15 18 -27 0 0
sa:is what	0 0 -6 -9 16 0 0
sa:is when	0 0 12 5 -14 0 0
sa:island	0 0 -2 -8 14 0 0
sa:it	3 6 6 -2 -3 -23 6
sa:it 's	0 0 15 7 -21 3 0
sa:it ,	3 0 10 -7 -11 -1 6
sa:it .	7 1 0 -18 17 -23 -4
sa:it charge	0 0 5 7 -12 0 0
sa:it end	0 5 10 -8 -3 -4 -1
sa:it expire	0 0 -7 15 -5 0 0
sa:it go	0 0 2 5 -15 0 9
sa:it has	-8 -3 -6 -12 7 0 19
sa:it is	-5 0 -10 7 1 3 3
sa:it may	0 0 -11 0 19 0 -7
sa:it the	-3 0 -3 9 0 0 0
sa:it was	9 -3 7 9 -12 -5 -6
sa:it will	0 0 18 -11 -8 0 2
sa:it would	0 -1 -3 -7 19 6 -18
sa:it'll	0 0 0 0 -6 0 9
sa:its	4 12 -5 12 -10 3 -29
sa:its additional	0 0 -2 16 -11 0 0
sa:its consent	0 0 0 0 -9 9 0
sa:its end	6 1 0 1 -9 0 0
sa:its extension	0 0 9 0 -7 0 0
sa:its way	0 0 0 12 -10 0 0
sa:keep their	0 0 0 -11 13 0 0
sa:know	-2 0 1 -5 14 -7 -2
sa:kuala	0 0 0 0 -10 0 12
sa:labor	0 0 0 -8 11 0 0
sa:lapse	-1 6 6 -25 20 -7 0
sa:lapse .	0 9 0 -11 7 -3 0
sa:lapse on	0 0 8 -13 9 0 0
sa:last	-18 -17 19 -5 1 1 -8
sa:last <span>	0 0 -10 6 6 0 -9
sa:last autumn	0 0 1 16 -17 0 0
sa:last week	-1 0 10 0 -3 0 -4
sa:last winter	0 0 5 8 -13 0 0
sa:last year	0 0 11 -8 0 0 0
sa:lasted	0 10 0 -1 -5 0 0
sa:lasted until	0 10 0 0 -10 0 0
sa:later	0 0 3 -8 -8 11 3
sa:later .	0 0 0 0 -14 13 0
sa:law	0 0 -2 5 8 -7 -9
sa:law .	0 0 -13 4 15 -3 -6
sa:lawyer	0 0 -8 -1 14 0 0
sa:lay	3 5 5 4 -19 0 -1
sa:leave	0 -1 12 0 -3 -4 -7
sa:leave .	0 0 4 6 -10 0 0
sa:leave its	0 0 -5 -3 10 0 0
sa:leave the	0 0 0 -11 12 0 0
sa:let	11 0 -3 -19 11 -3 0
sa:let their	11 0 -2 0 -6 0 0
sa:level	0 0 -2 19 -12 0 0
sa:levy	0 0 -13 1 3 5 0
sa:levy on	0 0 -17 -5 15 2 2
sa:licence	0 0 2 -16 13 0 0
sa:likewise	0 0 2 5 -13 -1 7
sa:list	0 0 -18 -10 20 10 -5
sa:list of	0 0 -12 -1 4 11 -3
sa:live	0 0 0 17 -10 0 0
sa:lobster	0 0 -8 2 -3 0 9
sa:longer	0 0 -4 5 -16 6 12
sa:longer .	0 0 5 -1 -14 11 0
sa:look	0 0 11 3 -9 -2 0
sa:lose	0 0 1 -9 10 0 0
sa:lower the	0 0 0 12 -10 0 0
sa:lumber	0 0 0 8 -7 0 0
sa:m	0 0 11 2 -11 -5 3
sa:m .	0 0 11 2 -11 -5 3
sa:make	6 -3 0 4 4 -20 -5
sa:make .	0 0 3 12 -14 0 0
sa:make for	0 0 6 8 -11 0 0
sa:matter	0 0 2 -16 12 0 0
sa:may	0 0 12 0 0 -1 -13
sa:may be	0 0 -4 0 17 -6 -1
sa:may go	0 0 6 -9 1 0 0
sa:mean	0 0 0 -9 14 0 -1
sa:meanwhile	0 0 17 0 -7 0 -7
sa:measure	0 0 -5 18 -12 0 -1
sa:measure of	0 0 0 9 -8 0 0
sa:mediator	0 0 -7 0 9 0 0
sa:medicine	0 0 9 -8 2 0 -6
sa:meet	10 -3 -11 4 0 1 0
sa:meet in	9 0 -21 7 3 0 -2
sa:men	-2 4 10 -5 -5 0 0
sa:midnight	7 0 23 -11 -17 -3 2
sa:midnight ,	9 0 10 0 -15 0 0
sa:midnight .	0 0 19 -5 -12 -2 0
sa:midnight on	0 0 -9 -1 11 0 0
sa:minister	-4 0 -3 -9 -1 6 10
sa:minister ,	0 0 -6 -17 1 2 12
sa:minister for	0 0 0 0 -11 10 0
sa:ministry	0 0 -1 -10 -5 5 10
sa:minute	-2 0 2 -12 11 -7 1
sa:month	7 0 0 11 -8 -5 -5
sa:more on	0 0 -14 0 16 0 0
sa:more than	0 0 4 9 -9 -2 0
sa:morning the	-7 5 -4 -3 9 0 0
sa:most <quality>	0 0 0 15 -14 0 -1
sa:most of	0 0 -7 0 8 0 0
sa:mr	0 0 -5 11 -1 0 -4
sa:mr <person>	0 0 -3 12 -3 0 -4
sa:much	0 0 0 -2 12 0 -1
sa:mumbai	0 0 4 7 -11 0 0
sa:named	0 0 0 -4 10 0 -1
sa:need	0 0 7 -6 -10 8 0
sa:needed	0 0 12 0 -10 0 0
sa:negotiate	0 0 -14 0 8 0 6
sa:neighbour	0 0 -5 -1 11 0 0
sa:neither	-3 -7 9 -12 14 -1 -1
sa:neither side	0 -5 0 -8 18 0 0
sa:new	4 0 -9 2 -1 5 0
sa:next	-4 0 -8 2 -6 16 0
sa:next week	0 0 -10 0 3 6 0
sa:next year	-2 0 -1 2 -15 16 3
sa:night	-5 3 1 -7 10 -1 -4
sa:night .	0 0 11 5 -10 0 0
sa:no	1 4 -1 6 -16 -13 17
sa:no .	0 0 0 8 -10 0 4
sa:no longer	0 0 -1 12 -20 0 13
sa:no truce	0 0 -9 -3 14 0 0
sa:nobody in	11 0 0 0 -7 0 0
sa:not	2 7 0 4 -2 0 -14
sa:not ,	0 0 9 0 -7 0 0
sa:not <number>	0 0 10 0 -9 0 0
sa:not <span>	0 0 -10 0 11 0 0
sa:not been	-2 0 -5 -1 11 0 0
sa:not sign	0 0 -5 0 10 -2 0
sa:not the	0 0 6 7 -19 6 0
sa:note	0 0 -8 0 9 0 -2
sa:nothing	0 -1 3 0 5 -14 -1
sa:nothing is	0 0 0 0 8 0 -5
sa:nothing on	0 0 0 10 -9 0 0
sa:notice .	0 0 3 6 -9 0 0
sa:noticed	10 0 -3 6 -11 0 0
sa:now	0 -2 -9 0 -2 11 6
sa:now ,	0 0 12 -6 -5 0 0
sa:now .	0 0 5 3 -1 0 -9
sa:now it	0 0 0 0 -11 12 0
sa:now last	0 0 -14 7 1 8 0
sa:observed	0 0 0 9 -9 0 0
sa:of	-12 0 -9 -3 6 5 4
sa:of <level>	-2 -1 -12 6 -6 8 7
sa:of <money>	0 0 0 -7 10 0 0
sa:of <month-ahead>	0 0 21 0 -16 0 0
sa:of <number>	0 0 0 -16 5 -2 10
sa:of <person>	0 0 -1 12 -7 0 0
sa:of <span>	-5 21 -2 -1 -13 -6 9
sa:of an	0 0 15 0 -11 0 0
sa:of duty	0 0 0 -9 14 0 -1
sa:of geneva	0 0 18 -9 -10 0 2
sa:of it	3 0 13 0 -13 -2 0
sa:of its	0 0 -4 18 -8 -2 -3
sa:of last	0 0 15 9 -18 0 0
sa:of next	0 0 -5 7 -7 10 0
sa:of that	3 0 -1 -13 5 -1 5
sa:of the	2 -8 -7 -2 -1 2 16
sa:of their	0 0 -7 -10 15 2 0
sa:of them	0 0 1 -15 13 0 0
sa:of thi	0 0 11 5 -6 -9 -5
sa:of trade	0 0 -8 -9 0 5 9
sa:of two	0 0 0 -6 10 0 0
sa:of up	0 0 -3 -4 11 0 0
sa:of what	0 0 9 4 -12 0 0
sa:offer	0 0 -12 -1 16 0 0
sa:oil	0 11 0 -4 2 -4 -9
sa:oil .	0 0 1 -11 15 0 -3
sa:old	7 0 -17 -3 10 4 0
sa:old rate	0 0 -9 0 2 0 3
sa:older	0 0 0 -11 11 0 0
sa:olive	0 7 0 4 -16 2 3
sa:olive oil	0 7 6 3 -11 -3 -3
sa:on	-15 -10 -3 1 4 3 3
sa:on .	0 0 0 7 -13 -3 6
sa:on <day-ahead>	-7 -35 -20 18 7 -5 -2
sa:on <day-gone>	-8 16 -1 -34 7 15 0
sa:on <day-today>	3 0 -6 -4 -4 0 18
sa:on <name>	0 0 -1 -17 10 0 5
sa:on <quality>	1 -1 -13 -6 7 0 8
sa:on a	0 0 0 -16 12 6 -4
sa:on affiliate	0 0 0 0 -9 11 0
sa:on all	0 0 0 -11 9 0 0
sa:on both	-4 0 0 -9 13 0 0
sa:on export	0 0 -8 0 13 -2 0
sa:on for	0 0 8 13 -18 0 0
sa:on good	0 0 3 12 -4 -4 -10
sa:on hold	0 0 0 -10 13 0 0
sa:on in	0 0 -2 15 -11 0 0
sa:on most	0 0 0 10 -9 0 0
sa:on our	5 0 -3 8 -11 -1 6
sa:on rare	0 0 -8 -4 17 0 0
sa:on steel	0 0 -3 -13 16 0 0
sa:on that	0 0 16 0 -11 -1 0
sa:on the	0 -3 3 22 -17 0 -6
sa:on their	0 0 0 11 -12 0 0
sa:on them	0 0 4 6 -10 0 0
sa:on top	-1 0 13 -16 4 0 0
sa:once	-1 10 -13 -1 0 0 8
sa:once more	0 0 -10 0 2 0 6
sa:one ,	0 0 -12 -8 16 5 0
sa:one .	0 0 15 10 -16 -9 0
sa:one minute	0 0 -10 -4 8 0 4
sa:one that	0 0 14 0 -12 -1 0
sa:onion	0 0 3 -12 9 0 -1
sa:only	3 11 0 -9 -4 1 -5
sa:open	0 0 -8 -1 20 -4 -4
sa:or	0 0 5 -12 14 -9 -4
sa:order	0 0 -2 6 3 0 -10
sa:order of	0 0 11 6 -12 -4 0
sa:ordinary	0 8 -10 0 8 0 -10
sa:ordinary duty	0 8 -7 -7 11 0 -7
sa:other	-1 0 8 14 -8 -11 -6
sa:other 's	0 0 0 11 -9 0 0
sa:other country	0 0 -14 0 16 0 0
sa:other since	0 0 3 3 -9 0 2
sa:otherwise	0 0 8 -1 -9 4 0
sa:out	-7 14 7 -6 -2 -7 -1
sa:out .	0 0 30 -5 -14 -6 -7
sa:out of	0 0 1 -11 12 0 0
sa:out on	0 17 -12 16 -20 0 -1
sa:outside the	-2 0 0 -4 9 0 0
sa:over	0 -3 0 4 -5 10 -4
sa:over ,	0 0 10 0 -8 0 0
sa:over the	0 0 -5 -9 19 0 0
sa:own .	0 0 -12 0 9 4 0
sa:owner	0 0 -7 0 10 -1 0
sa:p	0 0 11 2 -9 -4 0
sa:p .	0 0 11 3 -10 -4 0
sa:parcel	0 0 0 -7 19 0 -7
sa:part	0 0 0 0 13 0 -11
sa:partner	0 0 -5 -3 11 0 0
sa:party	0 0 -8 0 -3 12 0
sa:passe	0 0 11 0 -6 -2 0
sa:past	0 0 6 -13 5 -2 0
sa:pause	-2 0 16 -3 -6 0 -5
sa:pause .	0 0 -1 -7 11 0 0
sa:pause in	0 0 13 8 -19 0 0
sa:pause of	0 0 12 -10 0 0 -3
sa:pay	-1 0 -2 -4 11 -5 -1
sa:pay <number>	-1 0 -2 0 10 -1 -4
sa:pay a	0 0 -2 -4 9 0 0
sa:pay an	0 0 0 -17 21 0 -3
sa:pen	0 0 3 8 -7 0 -2
sa:people	0 0 6 8 -18 7 0
sa:period	0 0 6 -6 -18 0 21
sa:period of	0 0 -2 -7 -11 0 22
sa:permit	0 0 0 -9 10 0 0
sa:phosphate	0 0 -8 0 9 0 0
sa:place	0 4 11 0 -15 0 0
sa:place in	0 0 5 0 -8 2 0
sa:place of	0 0 5 4 -13 0 5
sa:plan	5 3 -11 -5 5 -9 1
sa:plan .	9 3 -8 -3 0 -8 2
sa:plant	0 0 0 -5 9 0 0
sa:plu	0 0 -2 -3 15 0 -5
sa:pork	0 0 11 -3 -3 0 -3
sa:port	-3 0 -7 -7 12 4 0
sa:pound	0 0 -2 10 -6 0 0
sa:prawn	6 0 -9 -6 10 0 -1
sa:present	0 0 0 11 -8 3 0
sa:present one	0 0 -10 0 4 6 0
sa:president	0 0 -9 -2 10 7 -3
sa:president ,	0 0 -8 -2 3 8 0
sa:price	0 0 -2 -3 10 0 0
sa:price .	0 0 -10 0 14 0 0
sa:product	0 0 -1 -2 9 0 -3
sa:prolong	0 0 -10 -11 24 -7 0
sa:prolong it	0 0 -15 0 21 -6 0
sa:prolonged .	0 5 12 -11 -6 0 0
sa:prolonged by	-1 0 12 -3 -3 0 0
sa:prolonged to	0 0 -4 -7 14 0 0
sa:promise	0 0 0 -7 8 0 0
sa:proper	0 0 -10 -2 14 0 0
sa:provided	0 0 -5 -4 -15 16 9
sa:provided that	0 0 -8 -4 -13 16 9
sa:published	0 0 0 -15 14 0 0
sa:put	-6 -3 -8 -22 13 16 5
sa:put <level>	0 0 1 -11 6 0 0
sa:put in	0 0 0 5 -9 2 0
sa:put off	0 0 -2 -3 10 0 0
sa:quota	0 0 -14 -3 20 0 0
sa:raise its	0 0 -3 -1 9 0 0
sa:rare	0 0 12 -10 0 -3 -2
sa:rare earth	0 0 9 -10 3 -1 -1
sa:rate	12 -1 -1 -19 0 0 10
sa:rate .	0 0 -1 6 -13 0 8
sa:rate of	0 0 4 -10 0 0 7
sa:rather	0 0 5 -13 7 0 0
sa:reach	13 0 -6 -4 0 -3 1
sa:ready	0 0 -7 0 11 0 0
sa:reciprocal tariff	0 0 -1 -4 1 9 -1
sa:reduce	0 0 -9 1 0 3 2
sa:refrain	0 0 0 9 -13 0 4
sa:refrain from	0 0 0 9 -13 0 4
sa:remain	0 0 -12 5 -3 3 3
sa:remain in	0 0 -2 11 -8 1 0
sa:renew	0 0 11 0 -6 -1 0
sa:renewed	11 15 -18 -9 5 -2 -5
sa:reporter	0 0 13 12 -14 0 -7
sa:resume	0 0 -9 0 11 0 0
sa:retain	0 0 0 5 -8 0 2
sa:return	0 0 10 -3 -15 7 3
sa:return ,	0 0 -1 0 -9 13 0
sa:return to	0 0 14 5 -16 0 0
sa:revive	0 0 -10 0 -2 12 0
sa:rice	4 0 10 -2 -19 4 6
sa:right	0 0 10 0 -11 -5 8
sa:rise by	0 0 11 0 -11 0 0
sa:rise of	0 0 -11 -2 17 0 -1
sa:rise to	0 0 -9 0 14 0 -2
sa:road	0 0 -10 7 6 -4 0
sa:roll	0 0 -11 -11 14 0 7
sa:rose	0 0 -4 11 -2 0 0
sa:round	0 0 -18 0 27 -6 -5
sa:round of	0 0 -8 6 8 -5 0
sa:rule	0 0 0 -11 0 9 -1
sa:rule for	0 0 11 0 -11 0 0
sa:rule of	0 0 -11 0 12 0 0
sa:rule on	0 0 0 -2 -6 11 0
sa:run	-11 13 15 -2 -10 -9 2
sa:run out	-3 15 11 6 -18 -2 -10
sa:run to	0 0 -16 -13 18 -1 10
sa:run until	0 -1 0 -10 6 0 10
sa:safeguard	0 0 -8 -14 16 6 0
sa:salmon	0 0 0 -9 13 0 0
sa:salt	0 0 -3 11 -5 0 -2
sa:same .	0 0 -8 0 -1 10 0
sa:say	2 -9 -1 -20 0 9 7
sa:say .	0 0 9 1 0 -4 -9
sa:say <person>	0 0 9 0 -5 0 0
sa:say in	0 0 0 -2 -11 13 1
sa:say on	6 0 -1 -11 0 -4 11
sa:say the	0 0 2 0 -13 5 7
sa:second	0 0 -13 -5 15 1 -2
sa:section	0 0 -5 -22 14 9 -3
sa:section <number>	0 0 -9 -22 21 9 -3
sa:see	0 0 5 1 -8 3 -3
sa:sell	0 0 -9 0 12 0 -1
sa:separate	0 0 -9 0 10 0 0
sa:set	0 0 -14 -1 4 0 10
sa:settle	0 0 8 -7 -9 5 1
sa:settle a	0 0 0 0 -10 9 2
sa:shall	0 0 7 6 -16 4 -3
sa:shall be	0 0 7 3 -15 0 3
sa:ship	0 0 -5 11 -8 9 0
sa:shook	0 0 -4 10 -5 0 0
sa:shook hand	0 0 -4 10 -5 0 0
sa:shoot	0 0 12 -4 -5 0 0
sa:shrimp	0 8 0 4 -10 -4 4
sa:side	-9 -11 -2 14 2 -6 -3
sa:side ,	0 0 1 15 -17 0 0
sa:side and	0 0 0 10 -9 0 0
sa:sign	-9 -9 -12 5 7 7 1
sa:sign an	0 0 12 -5 -5 0 0
sa:sign the	0 0 -12 -3 13 3 0
sa:signature	0 0 -2 16 -14 5 0
sa:signature .	0 0 0 9 -7 0 0
sa:since	5 -3 16 -9 -3 -17 10
sa:since <day-gone>	8 0 3 -12 0 0 0
sa:since last	0 0 7 0 -11 0 5
sa:slap	0 0 -1 9 0 0 -7
sa:sleep	0 0 1 15 -16 0 0
sa:so	-2 -2 7 5 -5 -9 3
sa:so for	0 0 6 5 -15 0 4
sa:some	0 0 -16 -3 23 0 -1
sa:somebody	0 0 17 0 -20 0 4
sa:something	0 5 9 -2 -11 3 -5
sa:something .	0 0 7 0 -12 6 0
sa:soybean	0 0 15 -15 6 -2 -5
sa:speaking	0 0 10 0 -10 0 0
sa:special	0 0 1 4 4 0 -14
sa:special duty	0 0 0 9 1 0 -13
sa:spring .	0 0 0 10 -14 2 2
sa:stand	0 0 -15 -5 16 0 3
sa:standstill	0 -1 -1 -21 26 0 0
sa:standstill of	0 0 -3 -3 10 0 0
sa:start .	0 8 0 8 -15 0 0
sa:stay	0 0 -4 -12 12 4 -1
sa:stay at	0 0 -2 0 10 -3 0
sa:steel	0 0 -2 -10 6 0 8
sa:still	10 0 3 -1 -20 8 10
sa:still charge	0 0 -5 0 -3 10 0
sa:stop	0 0 -9 11 -3 1 0
sa:strike	3 0 -6 -7 10 0 0
sa:successor	-10 4 7 -7 -2 0 8
sa:sugar	0 0 0 -10 20 0 -11
sa:summer	0 0 0 1 -10 7 4
sa:supreme	0 0 12 0 -10 0 0
sa:surcharge	0 0 -12 -22 29 0 3
sa:surcharge of	0 0 0 -8 11 0 0
sa:suspend <points>	0 0 3 4 -12 0 7
sa:suspension is	0 0 12 -2 -8 0 0
sa:suspension of	0 0 -12 -3 16 0 -3
sa:take	6 2 -3 -4 7 -9 -7
sa:take <number>	7 0 0 14 -18 0 0
sa:take effect	0 0 -2 -7 15 0 0
sa:take the	0 0 0 -9 11 0 0
sa:talk	-1 0 -5 2 1 10 -5
sa:talk .	0 0 -14 0 1 14 0
sa:talking	0 0 -3 0 -7 11 0
sa:tariff	4 -3 1 -12 16 -3 -14
sa:tariff commission	0 0 9 0 -5 -2 0
sa:tariff for	0 0 0 -7 11 0 0
sa:tariff of	0 0 0 11 -9 1 -3
sa:tariff on	0 0 -10 7 0 -2 3
sa:tariff truce	9 0 0 -19 5 0 0
sa:taro	0 0 4 3 -17 0 11
sa:tax	0 0 -2 -9 0 0 8
sa:tax on	0 0 0 -4 -4 0 10
sa:telephone	0 0 18 -1 -11 0 0
sa:telephone call	0 0 15 -1 -11 0 0
sa:television	0 0 -9 -5 5 11 -2
sa:tell	0 0 9 1 -7 0 -1
sa:tell reporter	0 0 14 8 -12 0 -7
sa:terminate	0 0 0 -12 8 0 1
sa:text	6 0 -1 2 -11 0 5
sa:than	0 0 1 -3 8 -10 -4
sa:than in	0 0 -12 3 10 0 -2
sa:that	8 8 1 -8 -4 2 5
sa:that 's	-2 0 10 0 -3 0 0
sa:that ,	0 0 -12 0 15 -1 0
sa:that <name>	0 0 -12 4 -6 9 7
sa:that <number>	0 0 0 8 -8 0 0
sa:that <person>	0 0 -11 11 -6 8 -4
sa:that <quality>	0 0 -8 0 10 0 0
sa:that begin	0 0 6 2 -9 0 0
sa:that day	0 0 15 0 -18 -1 7
sa:that he	0 0 12 -6 -3 -2 0
sa:that is	0 0 26 3 -22 3 -11
sa:that it	0 -1 -16 8 7 0 -1
sa:that nobody	0 8 4 0 -11 0 0
sa:that the	7 0 -18 5 -5 2 14
sa:that was	5 0 15 -12 -10 -2 4
sa:that year	0 0 -6 -3 12 0 0
sa:the	8 -17 -2 -1 1 0 10
sa:the <day-ahead>	0 -1 -25 13 -4 -8 20
sa:the <level>	-6 0 0 -20 3 15 2
sa:the <name>	-7 -3 -15 8 12 -8 -5
sa:the <organisation>	2 -1 11 -4 -3 -19 14
sa:the <person>	0 0 11 -17 6 -7 -5
sa:the <quality>	0 0 10 -3 -13 -3 14
sa:the <seat>	0 0 -7 -8 14 4 -2
sa:the <span>	0 0 21 14 -26 -1 -2
sa:the additional	0 0 1 4 -7 -9 9
sa:the back	0 0 0 10 -7 0 0
sa:the country	0 0 0 -6 11 0 -1
sa:the day	3 0 9 0 -3 -10 -5
sa:the deal	0 0 -12 2 11 -2 0
sa:the duty	0 -5 -7 1 -9 6 17
sa:the end	2 0 -1 -13 9 -3 0
sa:the evening	4 0 -16 0 12 0 0
sa:the export	0 0 11 0 -10 0 0
sa:the fee	0 0 6 5 -11 0 0
sa:the fentanyl	-3 0 3 -5 18 -4 -5
sa:the first	10 0 -5 -23 5 2 1
sa:the full	0 0 10 0 -6 -7 4
sa:the highest	0 0 -3 -11 17 0 0
sa:the last	-4 0 4 -17 16 -5 0
sa:the law	0 0 -4 0 9 -1 0
sa:the level	0 0 0 9 -9 0 0
sa:the month	9 0 -4 7 -11 0 0
sa:the new	0 0 -13 -5 0 3 8
sa:the one	0 0 9 -3 -5 0 0
sa:the order	0 0 -12 5 6 0 0
sa:the ordinary	0 8 -8 -13 15 0 -6
sa:the other	0 0 13 0 -4 -5 0
sa:the party	0 0 -7 0 -5 13 0
sa:the pause	0 0 -2 -17 17 0 -1
sa:the port	0 0 -3 -16 15 1 0
sa:the quota	0 0 -10 0 12 0 0
sa:the rate	2 0 0 -16 0 10 3
sa:the result	0 0 -3 0 10 0 -4
sa:the second	0 -1 -6 0 9 0 0
sa:the ship	0 0 -10 0 9 0 0
sa:the spring	0 0 7 6 -10 0 0
sa:the standstill	0 0 0 -9 12 0 0
sa:the summer	0 0 5 12 -15 0 0
sa:the surcharge	0 0 -4 -3 11 0 0
sa:the talk	0 0 -10 0 0 8 0
sa:the tariff	-1 0 11 -20 5 0 0
sa:the third	0 0 -1 -11 17 -2 0
sa:the three	0 0 -4 -4 11 0 0
sa:the time	0 0 6 3 -10 0 0
sa:the truce	-5 -27 1 -9 7 5 5
sa:the two	7 -3 1 8 -10 0 -3
sa:the understanding	0 0 -1 17 -13 0 -2
sa:their	9 -3 17 -5 -6 -2 -16
sa:their <office>	4 0 0 13 -16 0 0
sa:their dispute	0 0 -3 -2 12 0 0
sa:their quarrel	0 0 -1 9 -5 0 0
sa:their tariff	10 0 0 -11 0 0 0
sa:their trade	0 0 13 0 -8 -3 0
sa:their truce	0 0 9 -8 0 0 0
sa:them	-3 0 13 -13 5 0 -10
sa:then	2 0 0 -29 9 1 -5
sa:then ,	-3 0 9 -7 1 0 0
sa:then .	0 0 2 -4 9 -3 -10
sa:there	-7 -1 3 3 2 -17 2
sa:there 's	0 0 11 3 -12 0 0
sa:there ,	0 0 0 9 -9 0 0
sa:there .	0 0 3 -9 11 -4 -5
sa:there is	0 0 -4 -6 17 0 -1
sa:these	2 0 -11 0 6 0 0
sa:they	-13 -7 9 -5 4 0 -2
sa:they are	0 0 9 -4 -15 10 6
sa:they did	0 0 -10 -2 15 0 0
sa:they had	-7 0 -10 -2 19 0 0
sa:they pay	0 0 2 -2 7 0 -12
sa:they sign	0 0 10 17 -19 -7 0
sa:they stand	0 0 -6 -2 10 0 0
sa:they were	0 0 -3 9 -10 7 0
sa:thi	2 2 -8 8 0 0 -2
sa:thi month	0 0 1 9 -3 -3 -3
sa:thi year	0 0 6 10 -13 -8 5
sa:third	0 0 -7 -3 19 -5 0
sa:third round	0 0 -1 -2 10 0 0
sa:those	2 0 -12 7 3 0 -9
sa:three	-1 0 0 -15 16 -2 0
sa:through	0 0 -20 0 10 0 7
sa:tile	0 0 15 4 -10 -4 -4
sa:till	0 0 12 0 -17 0 8
sa:timber	0 0 0 10 -9 9 -9
sa:time	5 2 11 10 -7 -7 -28
sa:time ,	0 0 15 9 -20 0 -3
sa:time .	0 0 7 -10 11 -1 -10
sa:time and	0 0 0 11 -11 0 0
sa:time the	0 0 -5 -1 11 0 0
sa:tin	0 0 11 4 -11 0 -5
sa:to <day-ahead>	0 0 -3 1 5 -16 1
sa:to <day-gone>	-5 11 -7 -21 7 -2 8
sa:to <level>	2 5 -16 -7 12 -1 3
sa:to <name>	0 0 -12 5 6 0 0
sa:to <number>	0 4 -4 -7 12 0 -5
sa:to a	0 0 6 8 0 -6 -11
sa:to be	-3 3 0 -12 8 3 -8
sa:to collect	0 0 -1 -3 10 0 0
sa:to continue	0 0 -7 0 -6 13 0
sa:to extend	5 0 10 -5 -7 0 0
sa:to go	0 0 2 6 -12 4 0
sa:to open	0 0 -6 0 9 -3 0
sa:to pay	0 0 -2 -2 9 0 0
sa:to run	0 0 22 -4 -16 0 -3
sa:to say	0 0 0 4 -7 10 -8
sa:to settle	0 0 0 0 -11 9 2
sa:to sign	-5 0 -11 -2 23 0 0
sa:to sleep	0 0 0 11 -12 0 0
sa:to stop	0 0 -4 7 -8 6 0
sa:to suspend	0 0 0 -6 10 0 0
sa:to the	-1 -4 -11 1 -2 -13 24
sa:to their	0 0 8 4 -10 0 0
sa:tobacco	0 0 0 -1 10 0 -6
sa:together	0 0 0 -12 17 0 0
sa:together with	0 0 0 -8 10 0 0
sa:too	0 4 8 -16 1 0 -7
sa:top	-1 0 13 -16 4 0 0
sa:top of	0 0 15 -19 0 0 0
sa:total	0 0 6 6 -9 -1 0
sa:trade	-5 0 2 -1 -13 4 16
sa:trade ,	0 0 0 -3 -14 10 6
sa:translated	0 0 -1 -6 11 0 0
sa:truce	9 4 2 -1 -4 -4 -3
sa:truce ,	3 3 -1 11 -10 -1 0
sa:truce .	-4 0 0 -3 17 -6 -12
sa:truce between	5 0 -13 -3 14 0 -3
sa:truce end	14 -14 17 -9 -20 8 -2
sa:truce expire	11 0 6 0 -14 0 0
sa:truce is	0 0 -13 6 11 0 -1
sa:truce of	-4 22 -6 7 -15 -5 0
sa:truce on	0 0 14 -12 -2 0 0
sa:truce that	0 0 -5 17 -23 7 5
sa:truce was	0 0 9 18 -21 0 -2
sa:truce with	-6 0 24 -19 -4 0 0
sa:truck	0 0 6 -10 -5 0 9
sa:tuna	0 0 11 0 -22 0 11
sa:turn	0 0 16 -2 -15 5 -1
sa:twenty	0 0 12 0 -11 0 0
sa:two	10 -9 -6 -1 7 0 -15
sa:two <office>	0 0 -2 -6 12 0 -2
sa:two country	5 0 0 9 -10 0 -1
sa:two government	6 0 0 1 -13 0 6
sa:two side	0 0 -7 -14 23 0 0
sa:tyre	0 0 9 5 -17 0 5
sa:under	-5 -8 -2 12 1 -2 -11
sa:under it	0 0 12 0 -8 0 0
sa:under section	0 0 -8 -10 23 0 0
sa:under the	0 0 -11 0 12 5 -7
sa:under which	0 -2 3 11 -7 -2 -3
sa:understanding	0 0 -5 16 -8 0 -2
sa:unless	-3 0 5 -2 2 5 -15
sa:unless <organisation>	0 0 -29 -1 40 -13 0
sa:unless a	0 0 -11 -1 16 0 0
sa:unless both	0 0 7 0 -10 3 0
sa:unless somebody	0 0 12 3 -15 0 0
sa:unless something	0 0 -8 0 10 0 0
sa:unless the	0 0 10 -9 0 0 -2
sa:unless they	0 0 0 -1 -9 12 0
sa:until	-4 2 -9 16 -4 -1 0
sa:until <day-ahead>	-9 -15 -3 12 -1 -3 3
sa:until <day-gone>	1 -1 1 -10 5 0 0
sa:until <month-ahead>	0 9 -2 1 -6 0 0
sa:until now	0 0 2 4 -13 7 -4
sa:until the	-4 6 -8 18 -9 -2 1
sa:up	-2 -1 3 -4 12 0 -13
sa:up .	0 0 22 5 -22 -1 0
sa:up from	0 0 5 -8 7 0 -8
sa:up to	0 0 -13 -17 29 0 0
sa:use	0 0 -1 -11 16 0 0
sa:used	0 0 0 -9 11 0 0
sa:usual	0 0 0 -7 10 0 0
sa:valid	0 0 -8 0 -3 0 10
sa:very	0 0 14 0 -10 0 0
sa:vote to	0 0 -2 0 10 -1 0
sa:wait	0 0 -7 -3 13 -1 0
sa:want	0 0 3 -13 15 -2 -2
sa:war	0 0 11 -4 -2 -1 0
sa:warn ,	0 0 0 0 -10 0 9
sa:warn .	0 0 -10 0 13 -1 0
sa:was	14 0 2 3 -5 -5 -11
sa:was <level>	8 0 1 -13 1 0 0
sa:was <number>	5 0 -15 6 1 0 -1
sa:was due	0 0 11 -5 0 0 -2
sa:was make	0 0 7 15 -19 0 0
sa:was not	0 7 6 0 -10 -6 0
sa:was sign	0 0 7 3 -8 -2 0
sa:was still	7 0 1 1 -11 0 0
sa:was to	-1 -1 8 -11 0 9 0
sa:watche	0 0 -1 -19 17 -1 4
sa:way	0 0 -5 19 -14 2 -3
sa:way .	0 0 -3 11 -12 4 0
sa:we	-5 -3 -8 -21 14 11 4
sa:week	-3 0 -1 6 -2 9 -7
sa:week .	0 0 -15 4 0 14 -1
sa:weekend	0 0 -10 -3 5 8 0
sa:well	0 0 0 -4 10 4 -11
sa:were	-5 0 13 -1 -11 7 0
sa:were charge	-5 0 -2 0 10 0 0
sa:were in	0 0 8 0 -8 0 0
sa:what	-5 0 12 0 9 -12 -19
sa:what both	0 0 -12 0 10 0 0
sa:what follow	0 0 -8 0 9 0 0
sa:what it	0 0 7 18 -22 0 0
sa:what they	0 0 16 4 -13 -5 0
sa:wheat	0 0 0 -2 18 -2 -10
sa:when	8 -16 10 -1 0 -19 -7
sa:when <name>	0 0 0 -8 10 0 0
sa:when it	0 0 14 -4 -1 -2 -5
sa:when the	13 -5 0 7 -10 -7 1
sa:where	-6 -2 -1 19 -14 -8 10
sa:where it	0 0 5 13 -15 -6 1
sa:where they	-5 0 -4 10 1 0 -1
sa:whether	8 0 16 0 -20 0 0
sa:whether <name>	0 0 8 0 -7 0 0
sa:which	0 2 0 7 -7 6 -10
sa:which <level>	0 0 -10 1 3 0 2
sa:which <name>	0 0 -3 0 -3 9 0
sa:which <quality>	0 0 12 -9 -2 0 0
sa:which both	0 0 0 -10 13 0 0
sa:which end	9 2 -9 13 -10 -4 0
sa:which he	0 0 -9 0 10 0 0
sa:which is	0 0 -3 19 -23 10 0
sa:which nobody	0 0 -11 0 13 0 0
sa:whisky	0 0 0 10 -9 0 0
sa:who	0 0 -8 -8 10 7 0
sa:why	0 0 5 0 5 -10 0
sa:will	0 -8 1 15 -6 0 -8
sa:will apply	0 0 -10 0 0 10 0
sa:will be	0 0 9 4 -15 -15 15
sa:will charge	0 0 10 8 0 -4 -16
sa:will do	0 0 0 5 -10 0 4
sa:will have	0 0 8 4 -10 0 0
sa:will meet	4 0 -4 9 -8 0 0
sa:will pay	0 0 -12 -2 18 0 -3
sa:will return	0 0 13 0 -15 0 0
sa:winter	0 0 11 11 -18 0 0
sa:winter .	0 0 5 11 -15 0 0
sa:with	-8 0 9 -4 7 -3 -16
sa:with <level>	0 0 -6 11 -11 8 0
sa:with <name>	-9 5 18 -11 -4 -2 -4
sa:with <person>	0 0 10 -6 -3 0 0
sa:with <quality>	-5 0 0 -2 10 0 0
sa:with <seat>	0 0 7 4 -9 0 0
sa:with <span>	0 0 -5 11 -4 0 0
sa:with a	4 0 -21 -11 25 -3 -1
sa:with an	0 0 -6 -1 9 0 0
sa:with both	0 0 0 11 -10 0 0
sa:with his	0 0 8 9 -18 2 0
sa:with it	-3 0 14 2 -8 0 -3
sa:withdraw	0 0 -6 -1 -4 0 12
sa:within	0 4 12 -8 -5 0 -1
sa:without	4 1 0 -8 7 -8 -9
sa:without agreement	0 0 17 0 -13 0 0
sa:without an	16 0 -3 -1 -7 -1 0
sa:word	4 0 0 -8 -8 8 5
sa:work	0 0 -10 0 13 0 0
sa:worth	0 0 6 -12 0 4 0
sa:would be	2 -2 -2 0 11 -11 -5
sa:would have	-7 -8 -8 0 2 9 5
sa:write .	0 0 -7 0 -2 11 0
sa:yarn	1 1 0 0 -12 7 1
sa:year	-7 -7 0 9 -8 6 0
sa:year ,	0 0 -14 15 3 -11 0
sa:year .	-4 -3 7 0 -11 10 -3
sa:year :	0 0 0 -9 -4 2 7
sa:york .	0 0 -2 -1 12 0 -5
sa:your	0 0 20 4 -17 -8 0
sa:—	2 7 1 -9 8 -8 -11
sa:— and	0 0 16 -2 -10 0 0
sb:"	0 -1 -17 7 5 7 -1
sb:" <person>	0 0 -10 2 6 0 0
sb:" for	0 0 9 0 -6 -1 0
sb:" reciprocal	0 0 -16 0 14 3 0
sb:" tariff	0 0 -16 0 13 3 0
sb:" the	0 0 -18 -5 14 8 0
sb:" they	0 0 -8 5 2 0 0
sb:&	0 0 0 -8 13 0 0
sb:'	-3 4 -22 -7 32 -8 0
sb:'s	-7 -11 3 -8 13 -8 -1
sb:'s <person>	0 0 0 0 -10 8 2
sb:'s and	0 0 5 12 -17 0 0
sb:'s commerce	0 0 -8 -2 0 11 0
sb:'s custom	0 0 -12 5 6 0 0
sb:'s duty	0 0 3 0 5 0 -16
sb:'s foreign	0 0 -3 10 -6 0 0
sb:'s good	5 0 0 0 0 -9 0
sb:'s minister	0 0 17 1 -12 0 -1
sb:'s new	0 0 4 8 -10 0 0
sb:'s suspension	0 0 -21 0 18 5 0
sb:'s tariff	0 0 8 -10 5 0 -2
sb:'s the	0 0 -5 -9 18 0 0
sb:'s to	0 0 -12 0 11 0 1
sb:'s trade	0 0 0 -8 13 -8 0
sb:( <month-gone>	0 0 -15 0 18 0 0
sb:( <organisation>	0 0 9 0 -12 -1 7
sb:( <person>	0 0 10 0 -12 0 0
sb:( translated	0 0 10 2 -13 0 0
sb:)	-1 -1 12 -5 -3 -4 3
sb:) :	-1 0 9 -2 -11 11 -7
sb:) the	0 0 -4 -2 13 -6 2
sb:) —	0 0 8 -10 0 -13 9
sb:*	0 0 -25 0 0 12 15
sb:,	4 5 4 4 2 -5 -9
sb:, "	0 0 -3 -5 12 0 0
sb:, <day-ahead>	0 0 -5 -2 11 0 0
sb:, <level>	5 0 -6 -10 -5 25 -1
sb:, <number>	0 8 0 -17 2 0 2
sb:, <organisation>	0 0 -9 7 -6 7 0
sb:, <person>	2 0 2 -11 9 -5 2
sb:, <points>	0 0 1 8 0 -3 -9
sb:, <quality>	0 0 -1 -9 9 2 0
sb:, <seat>	0 0 -11 14 -3 0 0
sb:, <span>	0 0 -3 0 11 -6 -1
sb:, a	0 4 -24 -2 25 -3 0
sb:, according	0 0 0 11 -7 0 -2
sb:, after	6 0 -16 8 2 0 0
sb:, agree	-2 9 0 -13 1 0 5
sb:, and	-22 1 6 -1 7 -5 -14
sb:, announce	0 0 -3 -4 9 0 0
sb:, antimony	0 0 -9 0 12 0 0
sb:, are	0 0 0 -1 14 -12 -3
sb:, as	1 0 10 -12 6 -9 -6
sb:, at	0 0 -2 -3 0 11 -2
sb:, before	0 0 10 -1 -7 0 0
sb:, begin	0 12 -17 0 -8 0 9
sb:, both	0 0 -2 2 -14 2 15
sb:, by	0 0 -1 -1 -11 14 5
sb:, conclude	-1 -5 -11 -12 22 6 0
sb:, continue	0 0 15 0 0 -14 0
sb:, counted	0 0 0 10 -7 0 0
sb:, dated	0 0 3 12 -14 0 0
sb:, duty	0 0 9 0 -7 0 0
sb:, end	2 -2 5 2 -9 2 0
sb:, expire	-3 0 -3 0 9 0 0
sb:, for	0 6 20 0 -6 -21 -3
sb:, from	7 2 -18 -22 20 -10 6
sb:, germanium	0 0 -12 0 15 -1 0
sb:, good	0 0 13 0 -8 -2 0
sb:, has	0 0 -11 -4 15 -8 10
sb:, he	0 0 5 -7 -10 15 -1
sb:, hour	-1 0 13 -1 -8 0 0
sb:, impose	0 0 -6 0 11 0 0
sb:, in	-4 -9 -13 11 2 11 -14
sb:, is	0 0 10 1 -1 -3 -10
sb:, it	3 0 17 -3 -13 0 0
sb:, make	0 4 6 0 -10 0 0
sb:, mr	0 0 0 6 2 -8 0
sb:, no	0 0 -10 0 18 -4 0
sb:, now	0 0 22 0 -15 -8 0
sb:, of	0 13 -3 0 -17 2 8
sb:, on	6 -3 5 -7 -4 -8 9
sb:, one	0 0 -20 0 21 0 0
sb:, or	0 0 -2 -6 12 0 0
sb:, over	0 0 -5 0 10 0 0
sb:, run	-6 0 -9 0 17 -3 0
sb:, she	0 0 -2 11 -1 -3 -2
sb:, sign	0 0 12 9 -11 -5 -1
sb:, since	0 0 3 -14 11 0 0
sb:, so	0 0 21 -11 -14 2 0
sb:, spoke	0 0 -3 -1 -4 10 0
sb:, take	-2 0 1 22 -12 -9 0
sb:, thank	0 0 -4 9 -12 8 0
sb:, that	2 0 -14 0 -9 21 -2
sb:, the	-11 -9 -4 16 0 -1 -3
sb:, thursday	0 0 -8 -8 16 0 0
sb:, till	0 0 2 0 -13 10 0
sb:, too	0 0 -7 0 15 0 -5
sb:, tuesday	0 0 -12 4 4 0 0
sb:, under	-6 0 5 19 -12 -5 -2
sb:, until	0 0 -6 0 -1 11 -4
sb:, up	0 0 8 -1 -18 10 0
sb:, valid	0 0 15 5 -13 -8 0
sb:, was	1 4 -7 6 1 -12 0
sb:, were	2 0 -8 -3 9 0 0
sb:, when	0 4 -18 0 0 14 0
sb:, which	1 7 4 0 2 -8 -10
sb:, will	0 0 -10 3 -3 2 11
sb:, with	0 0 10 -4 -17 0 13
sb:, would	0 0 -13 -1 -1 21 -1
sb:-	2 -4 6 4 -15 12 -5
sb:- <name>	3 0 10 -11 3 -10 -3
sb:- a	0 0 -1 0 -8 0 10
sb:- call	0 0 -5 12 -10 3 0
sb:- to	0 0 0 -8 12 0 0
sb:.	0 0 0 -11 9 -3 -1
sb:. it	0 0 2 -1 -14 1 9
sb:. on	0 0 0 -7 16 -9 -7
sb:/	-2 0 -4 5 -12 11 5
sb:/ <name>	0 0 -8 7 -10 9 1
sb:/ <number>	0 0 9 -4 0 -8 5
sb:/ the	0 0 0 2 -1 7 -9
sb::	-5 9 10 0 -12 7 -3
sb:: <level>	0 0 -2 -5 8 9 -11
sb:: <name>	0 0 -9 1 1 2 3
sb:: <number>	-4 7 5 4 -6 -15 3
sb:: <person>	0 0 0 9 -6 0 -1
sb:: <quality>	0 0 19 2 -20 0 -2
sb:: <seat>	0 0 9 -4 -12 8 0
sb:: <span>	0 0 -17 -16 0 23 3
sb:: an	2 8 -13 -3 3 -1 0
sb:: and	0 0 1 -6 -8 11 0
sb:: i	0 0 -10 -6 20 0 0
sb:: if	0 0 5 0 -12 0 11
sb:: in	0 0 -6 -7 22 -2 -1
sb:: it	0 0 7 -10 -12 13 -1
sb:: its	0 0 -3 -2 7 0 0
sb:: since	0 0 16 17 -26 -5 0
sb:: the	-8 9 2 -21 16 -5 -3
sb:: their	0 0 -4 10 -10 4 0
sb:: then	0 0 -5 10 0 -3 0
sb:: truce	0 0 15 0 -4 -9 0
sb:: what	0 0 -6 -9 21 -1 -9
sb:: will	0 0 -4 0 11 -3 0
sb:: yes	0 0 3 8 -10 -1 0
sb:;	-18 -3 2 0 0 3 1
sb:; <level>	0 0 -10 -2 15 0 0
sb:; it	-5 0 8 1 -8 -2 6
sb:; on	0 0 -6 -1 12 0 0
sb:; that	0 0 -5 -4 13 0 0
sb:; the	0 0 -6 19 -11 8 -1
sb:; their	0 0 13 0 -11 0 0
sb:<agent>	-4 -15 6 -3 2 8 -20
sb:<day-ahead>	-24 0 -9 2 -13 32 -14
sb:<day-ahead> ,	-7 2 -7 -12 -1 17 1
sb:<day-ahead> ;	0 0 6 0 -11 7 0
sb:<day-ahead> and	0 0 -20 -12 12 16 -10
sb:<day-ahead> from	0 0 0 7 -9 0 1
sb:<day-ahead> the	0 0 3 8 -12 0 0
sb:<day-gone>	14 -1 13 -7 -12 1 -10
sb:<day-gone> )	0 0 4 0 -9 5 0
sb:<day-gone> ,	-2 0 -1 -7 10 -1 -6
sb:<day-gone> ;	0 0 14 0 -9 -5 0
sb:<day-gone> <name>	0 0 17 0 -11 -2 0
sb:<day-gone> after	0 0 12 0 -9 0 0
sb:<day-gone> and	0 0 16 15 -12 -15 -4
sb:<day-gone> end	14 0 0 0 -10 0 0
sb:<day-gone> evening	0 0 12 5 -7 -8 0
sb:<day-gone> night	0 0 -13 -5 13 1 2
sb:<day-gone> that	0 0 0 -5 -1 14 -12
sb:<day-gone> the	-1 3 -15 -3 19 4 -9
sb:<day-gone> to	9 0 -3 -6 14 -16 0
sb:<day-today>	9 -8 -1 2 -7 3 5
sb:<day-today> (	0 0 -3 -5 4 -11 9
sb:<day-today> ,	0 0 -26 1 -1 15 20
sb:<day-today> -	7 0 4 -10 1 -5 0
sb:<day-today> :	0 0 11 -6 -2 0 0
sb:<day-today> and	0 0 4 3 4 -6 -11
sb:<day-today> that	0 0 24 5 -14 -16 0
sb:<day-today> the	2 0 8 -12 3 -5 0
sb:<day-today> to	-5 0 -14 -6 14 4 0
sb:<day-today> without	0 0 10 -3 -4 0 0
sb:<day-today> —	0 0 -6 5 3 0 -7
sb:<duty>	0 0 0 14 -5 -5 -6
sb:<gate>	1 4 -2 -5 11 -2 -4
sb:<goods-amount>	8 0 -15 5 4 0 -5
sb:<goods-amount> by	0 0 -3 0 9 -1 0
sb:<goods>	0 -16 4 6 0 -17 3
sb:<level-noun>	-10 -5 -2 5 19 -15 -29
sb:<level>	-3 -13 8 -8 7 5 -13
sb:<level> (	8 0 2 0 -10 0 0
sb:<level> ,	-8 1 7 0 12 -19 -26
sb:<level> ;	-1 0 -1 -8 15 -2 0
sb:<level> and	4 0 0 -1 -8 0 9
sb:<level> as	0 0 -10 -22 9 5 7
sb:<level> at	0 0 -3 -11 5 8 -5
sb:<level> before	0 0 -2 9 -5 0 0
sb:<level> duty	-4 0 5 -16 7 4 -3
sb:<level> for	0 0 0 -10 15 0 -3
sb:<level> from	0 0 -9 4 -1 5 4
sb:<level> has	0 0 11 -8 -3 0 0
sb:<level> if	0 0 4 9 -11 0 0
sb:<level> in	2 -2 14 -3 -11 -6 3
sb:<level> is	0 0 9 6 -8 -3 -3
sb:<level> of	0 0 4 -13 0 0 2
sb:<level> off	0 0 -8 0 12 0 -2
sb:<level> on	4 -2 -1 -3 -9 20 0
sb:<level> over	0 0 0 -13 1 0 8
sb:<level> surcharge	0 0 -12 0 14 0 0
sb:<level> tax	0 0 15 -3 -19 0 8
sb:<level> to	-1 4 -9 1 12 -10 -6
sb:<level> until	2 0 7 -4 0 0 -14
sb:<level> when	0 0 -1 9 -5 0 0
sb:<money>	0 0 -2 7 13 -16 -15
sb:<money> ,	0 0 -6 0 13 0 -1
sb:<money> a	0 0 7 1 -9 0 0
sb:<money> of	0 0 9 3 -6 0 -4
sb:<month-ahead>	4 0 18 -16 -18 10 -2
sb:<month-gone>	1 -13 -2 4 -7 9 3
sb:<month-gone> )	0 0 -15 0 18 0 0
sb:<month-gone> ,	0 0 -11 -8 8 11 2
sb:<month-gone> ;	0 0 11 0 -7 0 0
sb:<month-gone> for	-2 0 -12 -5 15 2 3
sb:<month-gone> the	0 0 17 -6 -6 -3 0
sb:<name>	-6 -14 16 0 -8 0 0
sb:<name> 's	-8 -5 -9 5 20 -4 -17
sb:<name> (	0 0 9 3 0 -1 -9
sb:<name> ,	-10 0 23 3 -2 -23 -18
sb:<name> -	0 0 14 0 -11 0 0
sb:<name> /	0 0 -8 7 -11 9 1
sb:<name> <level>	3 0 13 -3 -3 -9 0
sb:<name> agree	0 0 4 -14 2 0 4
sb:<name> and	0 0 10 -7 -17 7 8
sb:<name> are	0 0 7 12 -7 -7 -3
sb:<name> at	0 0 0 14 -8 0 -4
sb:<name> begin	-7 0 0 -6 15 0 0
sb:<name> charge	0 0 0 7 -12 7 0
sb:<name> cut	0 0 0 13 -9 0 -3
sb:<name> end	9 0 0 -2 -1 -4 0
sb:<name> for	0 0 1 3 -15 7 0
sb:<name> gave	0 0 0 17 -12 -1 0
sb:<name> give	0 0 -16 0 17 0 0
sb:<name> good	0 0 0 -8 9 0 -1
sb:<name> have	0 0 3 -10 -5 10 2
sb:<name> in	0 0 10 -14 1 0 0
sb:<name> is	0 0 -18 -7 21 9 0
sb:<name> its	0 0 5 0 -10 0 5
sb:<name> levy	8 0 -2 -11 1 0 0
sb:<name> make	0 0 -8 0 18 -10 0
sb:<name> meet	0 0 0 -9 -9 13 2
sb:<name> on	0 7 4 -14 12 -16 0
sb:<name> pay	0 0 0 -2 12 0 -8
sb:<name> prolonged	0 0 -13 -6 8 11 0
sb:<name> put	0 0 -4 11 -4 0 0
sb:<name> raise	9 0 -3 0 -2 0 0
sb:<name> reach	0 0 0 9 -6 0 0
sb:<name> say	0 0 -7 0 10 0 0
sb:<name> settle	0 0 -7 6 -8 10 0
sb:<name> to	0 0 -24 0 -10 18 17
sb:<name> truce	0 0 -10 -2 7 8 0
sb:<name> under	0 0 18 0 -17 0 0
sb:<name> was	-2 0 -3 -10 22 -6 0
sb:<name> were	0 0 12 0 -10 0 0
sb:<name> will	-4 0 0 -4 -23 19 19
sb:<name> with	0 0 -10 10 2 0 -5
sb:<name> would	0 0 -5 -2 11 -9 2
sb:<name> —	0 0 5 2 2 -4 -9
sb:<not>	-4 -14 8 -4 3 -1 -8
sb:<number>	0 -3 0 -3 11 -20 -3
sb:<number> ,	8 0 24 0 -17 -1 -15
sb:<number> :	-3 0 2 -1 0 -11 7
sb:<number> ;	0 0 0 10 -6 0 0
sb:<number> <person>	0 0 14 -3 -8 -8 5
sb:<number> a	0 0 15 -11 4 -10 -8
sb:<number> and	0 0 -23 1 8 1 9
sb:<number> duty	0 0 1 -5 12 -8 0
sb:<number> exclusion	0 0 21 0 -7 -15 0
sb:<number> from	0 0 3 6 -15 -2 9
sb:<number> if	0 0 -8 0 13 0 0
sb:<number> million	0 0 -11 0 11 0 0
sb:<number> notice	0 0 11 -6 -3 0 0
sb:<number> on	-2 0 8 7 -11 -6 0
sb:<number> p	0 0 -8 0 8 0 0
sb:<number> tariff	0 0 9 0 -4 -4 0
sb:<number> the	0 0 1 -5 9 -8 0
sb:<number> there	0 8 -3 -8 -11 0 14
sb:<number> to	0 0 -10 7 2 0 0
sb:<number> until	4 0 9 5 -11 -9 0
sb:<number> would	0 0 0 12 -9 0 -1
sb:<number> —	0 0 -17 -7 2 19 1
sb:<office>	-14 -8 6 10 5 -8 -24
sb:<office> 's	0 0 -14 -2 21 -4 0
sb:<office> ,	0 0 9 6 -12 0 0
sb:<office> :	0 0 -21 12 17 -5 -7
sb:<office> <person>	0 0 12 0 2 -12 -5
sb:<office> had	0 0 0 6 -10 4 0
sb:<office> have	0 0 11 -15 1 0 0
sb:<office> in	0 0 -1 -6 10 0 0
sb:<office> meet	0 0 0 0 -10 9 0
sb:<office> order	0 0 11 4 -8 -6 0
sb:<office> review	0 0 10 0 -5 -1 0
sb:<organisation>	0 -9 -19 14 7 -3 -1
sb:<organisation> 's	0 0 9 -4 0 -2 0
sb:<organisation> )	0 0 5 0 -15 3 6
sb:<organisation> ,	0 0 -12 5 -8 8 7
sb:<organisation> :	0 0 -3 -1 11 0 -2
sb:<organisation> and	0 0 -16 -15 29 -4 0
sb:<organisation> confirm	0 0 0 -1 11 -8 0
sb:<organisation> doe	0 0 9 0 -15 0 7
sb:<organisation> has	0 0 0 2 0 7 -13
sb:<organisation> have	0 0 -1 -5 9 0 0
sb:<organisation> in	0 0 0 12 -30 12 15
sb:<organisation> last	0 0 0 0 9 -8 0
sb:<organisation> meet	0 0 11 0 -9 0 0
sb:<organisation> on	0 0 -10 -4 10 0 1
sb:<organisation> put	0 0 0 10 -7 0 0
sb:<organisation> say	0 0 1 0 9 -6 -8
sb:<organisation> suspend	0 0 -4 9 -3 0 0
sb:<organisation> take	0 0 0 -5 9 0 0
sb:<organisation> the	0 0 10 0 -9 0 0
sb:<organisation> will	0 0 -7 0 17 -7 0
sb:<organisation> would	0 0 -6 0 10 -1 0
sb:<organisation> —	0 0 0 -8 11 0 0
sb:<person>	-32 -20 7 -9 1 10 5
sb:<person> (	-1 0 12 -10 -8 3 0
sb:<person> )	0 0 10 5 -18 0 0
sb:<person> ,	-7 0 1 13 2 -13 -7
sb:<person> :	-5 0 -30 4 -7 22 20
sb:<person> agree	0 0 16 -16 -5 -3 5
sb:<person> and	-4 -2 17 8 -2 -20 -10
sb:<person> announce	0 0 13 0 -7 -6 0
sb:<person> come	0 0 -8 0 14 0 0
sb:<person> had	0 0 18 6 -14 -4 -3
sb:<person> in	0 0 -16 -2 1 6 8
sb:<person> is	0 0 4 -2 8 -10 -1
sb:<person> meet	0 0 0 14 -13 0 0
sb:<person> of	0 0 9 1 0 -4 -5
sb:<person> on	0 0 0 -3 12 0 -1
sb:<person> say	-2 0 -5 8 -17 25 0
sb:<person> sign	1 0 -6 -16 21 -2 -1
sb:<person> take	0 0 0 0 -10 0 8
sb:<points>	-7 7 24 -7 -21 12 -16
sb:<points> ,	0 0 1 5 -19 13 0
sb:<points> of	0 4 18 -17 0 -1 -10
sb:<points> stay	0 0 -1 0 -12 12 0
sb:<points> suspend	0 0 12 6 -14 -4 0
sb:<points> that	0 0 0 -6 -3 10 0
sb:<quality>	17 -5 3 1 -14 12 -1
sb:<quality> and	0 0 11 -4 -3 0 0
sb:<quality> car	0 0 0 0 11 -7 0
sb:<quality> coffee	0 0 0 11 -5 0 -4
sb:<quality> colleague	6 0 -7 -12 -3 7 8
sb:<quality> fish	0 0 9 0 -8 0 0
sb:<quality> good	-5 0 15 -15 5 -11 -1
sb:<quality> half	0 0 -10 4 -4 10 0
sb:<quality> minister	0 0 0 1 -10 11 0
sb:<quality> oil	0 0 12 0 -11 0 0
sb:<quality> olive	0 0 0 11 -8 0 0
sb:<quality> one	0 0 0 5 -11 0 8
sb:<quality> paper	0 0 0 0 7 0 -10
sb:<quality> republic	0 0 13 1 -11 -4 0
sb:<quality> salmon	0 0 2 11 -5 0 -9
sb:<quality> senate	0 0 -9 0 10 0 0
sb:<quality> ship	0 0 -9 -5 19 0 -5
sb:<quality> side	0 0 10 -14 0 0 0
sb:<quality> tea	0 0 7 4 -11 -8 6
sb:<quality> tomatoe	0 0 7 6 -12 0 0
sb:<quality> trade	0 0 -9 -5 13 3 0
sb:<quality> wine	0 0 -13 -7 16 0 4
sb:<seat>	-4 -24 -5 -3 0 6 18
sb:<seat> ,	-7 -2 -7 3 7 -8 9
sb:<seat> :	0 0 -4 0 -3 10 0
sb:<seat> and	7 -6 24 -8 -23 -1 9
sb:<seat> announce	0 0 -4 -1 11 -2 0
sb:<seat> have	0 0 9 5 -9 0 -4
sb:<seat> run	0 0 10 0 -9 0 0
sb:<seat> suspend	0 0 -11 -7 6 12 0
sb:<seat> time	0 0 0 6 -12 0 6
sb:<sender>	-4 0 6 19 4 -23 -16
sb:<span>	-15 11 3 -2 -10 -3 15
sb:<span> ,	-10 14 -8 -10 -2 -2 24
sb:<span> and	-8 0 -15 -21 24 17 -8
sb:<span> are	0 0 25 0 -23 0 0
sb:<span> at	0 0 0 4 -11 0 9
sb:<span> before	2 0 6 -9 6 0 -9
sb:<span> begin	0 0 0 -2 12 0 -8
sb:<span> end	11 8 -2 0 -24 9 0
sb:<span> from	-1 4 -10 15 -19 0 11
sb:<span> in	0 0 -24 17 -3 9 0
sb:<span> leave	0 0 14 -2 -8 -1 0
sb:<span> more	0 0 0 0 -10 11 0
sb:<span> of	0 0 -3 -17 17 -6 2
sb:<span> pause	0 0 -5 12 -4 0 0
sb:<span> the	0 0 -10 -6 17 0 0
sb:<span> to	0 0 27 -1 -12 -10 0
sb:<span> truce	-7 -1 -14 -1 28 -5 -8
sb:<span> were	-1 0 11 -2 -4 0 0
sb:<span> when	0 0 15 0 -13 0 0
sb:<taker>	-1 0 -19 1 29 -15 -6
sb:<v-agree>	-14 0 -1 -2 0 2 11
sb:<v-bear>	-9 -18 -4 -4 3 12 8
sb:<v-begin>	-19 4 2 7 -8 -1 11
sb:<v-buy>	-2 0 7 -19 17 -7 -5
sb:<v-deny>	0 0 -12 -2 21 -1 -3
sb:<v-down>	0 0 11 -4 -7 3 -2
sb:<v-end>	9 -16 5 -17 -1 14 -26
sb:<v-impose>	-7 -3 5 -7 0 6 -1
sb:<v-propose>	-10 -2 -19 -6 14 14 -10
sb:<v-return>	7 0 -7 3 0 12 -13
sb:<v-say>	-15 2 2 13 1 -10 -13
sb:<v-sell>	0 0 3 -9 11 0 -9
sb:<v-stay>	-2 1 11 2 1 -8 -23
sb:<v-suspend>	-9 -2 3 9 -7 -3 1
sb:<v-target>	-4 -5 -4 0 9 0 -11
sb:<v-threaten>	0 0 -2 -8 21 -6 -6
sb:<v-up>	4 -1 -8 -3 11 4 -7
sb:@	0 0 4 11 -13 0 0
sb:[	0 0 -11 -10 -15 13 18
sb:_	0 0 15 0 -4 -10 0
sb:a	-6 -11 -2 -2 3 -5 19
sb:a .	0 0 14 -11 5 -10 -8
sb:a :	0 0 7 -7 -14 3 9
sb:a <span>	-4 0 7 11 -1 -8 -8
sb:a deal	0 0 12 0 -6 -3 -3
sb:a decree	0 0 11 -8 0 -3 0
sb:a duty	0 0 -18 0 12 -4 6
sb:a few	0 0 -10 0 12 -1 0
sb:a letter	0 0 -1 -4 10 0 0
sb:a list	0 0 9 0 -7 0 0
sb:a meet	0 0 11 -2 -13 6 0
sb:a paper	0 0 -4 0 -10 7 9
sb:a pause	0 0 6 -5 5 -14 1
sb:a period	0 0 2 0 -11 0 8
sb:a proclamation	0 0 -4 0 10 0 0
sb:a prolongation	0 0 8 3 -8 -3 0
sb:a second	-1 0 -11 -5 0 5 12
sb:a signature	0 0 -1 0 -10 5 8
sb:a standstill	0 0 -6 0 -3 10 0
sb:a surcharge	0 0 -20 -2 26 0 0
sb:a suspension	0 0 0 0 -10 2 9
sb:a tariff	10 0 10 2 -10 -3 -8
sb:a third	0 0 -2 -4 -4 0 10
sb:a trade	8 0 8 7 -18 0 0
sb:abolish	0 0 0 0 10 0 -4
sb:about	0 0 0 -14 1 6 0
sb:above	0 0 8 8 0 -9 -7
sb:accept	0 0 -12 0 4 0 5
sb:according	0 0 -12 7 -15 20 0
sb:according to	0 0 -10 7 -13 15 0
sb:add	0 0 0 -7 9 -12 8
sb:additional	0 0 4 -1 -9 8 1
sb:additional <level>	0 0 13 -6 -1 -1 0
sb:additional tariff	0 0 0 10 -10 0 0
sb:admit	0 0 11 3 -13 -1 0
sb:adopt	0 0 -11 3 0 10 0
sb:adopt the	0 0 -10 0 0 11 0
sb:affiliate	0 0 -11 2 5 3 0
sb:affiliate rule	0 0 -14 0 4 6 0
sb:after <level>	0 0 0 11 -10 0 0
sb:after <seat>	7 0 5 0 -11 0 0
sb:after <span>	1 0 -13 -5 11 5 0
sb:after the	0 0 -3 -4 15 -3 -2
sb:after their	9 0 -9 0 1 0 0
sb:again	-2 0 0 18 -7 -5 0
sb:again be	0 0 4 0 -10 7 0
sb:again before	0 0 13 0 -10 -1 0
sb:again on	0 0 -15 3 0 0 8
sb:agency	0 0 -6 0 9 0 0
sb:agree	-11 0 -2 -9 1 5 14
sb:agree :	0 0 8 4 -2 -2 -7
sb:agree at	0 0 5 2 -9 0 2
sb:agree by	0 0 9 11 -11 -5 -1
sb:agree in	-10 0 28 -3 -1 -24 -1
sb:agree last	5 4 0 -12 0 -4 0
sb:agree on	-3 0 -22 1 3 8 3
sb:agree that	0 0 1 -10 0 0 7
sb:agree to	0 0 -18 -24 -7 30 19
sb:agreement	-5 0 -7 -18 33 -17 0
sb:agreement ,	0 2 -7 0 5 -2 0
sb:agreement is	0 0 15 -1 -3 -9 0
sb:agreement the	0 0 -7 0 12 0 0
sb:agreement was	0 0 0 5 -12 9 0
sb:agreement with	0 0 -14 -7 24 0 0
sb:ahead	0 0 -14 0 17 0 0
sb:airport	0 0 -3 -7 13 0 0
sb:al -	0 0 3 8 -10 0 0
sb:alert	0 0 -12 -7 23 0 -3
sb:alert <number>	0 0 0 -5 10 0 0
sb:alexandria	0 0 1 0 9 -9 -1
sb:alive	0 0 -14 0 3 11 0
sb:all	3 0 -5 -17 -4 16 11
sb:all country	0 0 -11 -1 22 -8 -1
sb:all of	0 0 15 0 -20 8 0
sb:all other	0 0 -12 0 15 0 0
sb:all three	0 0 -3 0 -10 7 7
sb:also	0 0 -13 -8 28 -3 -10
sb:an	3 3 -2 -17 12 1 -12
sb:an <organisation>	3 0 1 8 -16 2 0
sb:an additional	0 0 4 -18 11 0 -1
sb:an agreement	0 0 0 -13 15 -3 0
sb:an extension	1 0 9 -9 -15 11 -3
sb:an extra	0 0 6 12 -16 0 0
sb:an hour	0 0 -4 0 -5 9 0
sb:and	-2 -6 14 -2 -6 -3 -5
sb:and ,	0 0 0 -5 10 0 -3
sb:and <level>	11 0 -28 -4 5 0 14
sb:and <name>	0 0 12 -7 -22 11 10
sb:and <number>	0 0 3 1 -7 0 6
sb:and <person>	-4 -2 22 2 12 -35 -20
sb:and <quality>	0 0 11 0 -12 5 0
sb:and <seat>	7 -6 24 -1 -15 -7 -9
sb:and a	0 0 -3 -9 11 -1 2
sb:and after	0 0 0 0 -10 3 4
sb:and agree	0 0 -20 1 10 5 0
sb:and are	5 0 10 -3 -2 -9 0
sb:and at	0 0 -1 -3 9 0 0
sb:and come	0 0 8 0 -12 6 -1
sb:and duty	0 0 -8 0 13 -3 0
sb:and for	0 0 15 6 -19 0 -1
sb:and from	0 0 -6 0 -7 0 15
sb:and has	0 0 3 10 -9 -3 0
sb:and i	0 0 4 0 -21 3 17
sb:and in	0 0 -3 -17 17 0 0
sb:and it	-10 0 9 16 -6 -13 -2
sb:and not	0 0 -17 0 21 -2 0
sb:and of	0 0 12 0 -5 -2 0
sb:and one	0 0 -12 7 5 0 0
sb:and run	1 0 6 -3 -17 10 0
sb:and that	0 0 -12 -3 17 0 -2
sb:and the	-8 -3 -10 7 6 0 2
sb:and their	0 0 -10 0 11 0 0
sb:and then	0 0 -9 0 10 0 0
sb:and they	0 0 -5 0 -10 18 0
sb:and until	0 0 13 0 -21 9 0
sb:and was	0 0 1 8 -11 1 0
sb:and which	0 0 11 -2 0 -9 0
sb:and will	0 0 7 0 0 -9 -8
sb:and would	0 0 11 -2 0 -8 0
sb:announce	0 -2 11 -11 15 -18 -4
sb:announce on	0 0 -3 -6 3 11 -1
sb:announce that	0 0 17 7 -11 -11 0
sb:announcement	0 0 -7 14 -1 0 -6
sb:announcement of	0 0 -3 11 -5 0 0
sb:another <number>	3 0 9 -2 -4 -5 0
sb:another <points>	0 0 -12 4 0 8 0
sb:answer	0 0 -7 -7 4 14 -5
sb:antigua	0 0 0 -7 8 0 0
sb:antimony	0 0 -12 0 15 -1 0
sb:any	0 0 1 -10 6 0 -1
sb:apple	0 0 11 -5 2 -1 -10
sb:apply	0 0 18 2 -15 -1 -1
sb:apply again	0 0 -9 0 19 -6 0
sb:apply from	0 0 15 0 0 -10 -2
sb:apply the	0 0 0 10 -2 0 -5
sb:apply to	0 0 0 -11 1 0 4
sb:approval	0 0 -11 -8 3 4 8
sb:approve	0 0 -4 -15 5 12 0
sb:approve ,	0 0 -11 0 0 11 0
sb:are	0 -7 10 7 -2 -15 -2
sb:are <level>	0 0 -2 0 -7 10 0
sb:are back	0 0 -9 0 11 0 0
sb:are in	0 0 -3 -9 10 0 3
sb:are informed	0 0 -10 9 5 0 -5
sb:are over	0 0 15 0 -13 0 0
sb:are suspend	0 0 1 10 4 -14 -8
sb:are to	0 0 -14 -9 30 -2 -4
sb:are up	0 0 10 -1 -7 0 0
sb:army	0 0 -6 0 10 0 0
sb:around	0 0 11 0 -7 0 0
sb:arrangement	0 -2 21 0 -26 6 -2
sb:arrangement end	0 0 18 0 -12 -6 0
sb:arrangement of	2 0 3 5 -14 4 0
sb:arrangement with	0 0 7 0 -1 -10 1
sb:arrive	0 0 4 -8 -10 0 15
sb:article	0 0 -8 0 9 0 0
sb:as	2 -4 13 1 -16 2 2
sb:as before	0 0 4 0 -15 10 0
sb:as from	0 0 0 1 7 0 -10
sb:as long	0 0 6 0 -7 0 0
sb:as of	6 0 -17 15 -16 -9 14
sb:as since	0 0 0 -10 11 0 0
sb:ask	1 0 11 -7 -14 4 4
sb:asleep	0 0 2 9 -11 0 0
sb:assembly	0 0 -6 0 11 0 -1
sb:at	4 -13 7 -8 3 0 -4
sb:at <level>	-10 0 6 7 -13 7 -2
sb:at <number>	-1 0 0 -20 20 -14 0
sb:at a	0 0 -1 4 -16 0 17
sb:at it	0 0 -2 -3 10 0 0
sb:at least	0 0 -7 0 10 0 0
sb:at once	0 0 10 0 0 -10 0
sb:at sea	2 0 -8 -2 9 -2 0
sb:at stake	0 0 11 1 -10 0 0
sb:at the	10 -1 -1 -22 7 9 -4
sb:autumn	0 0 -14 3 7 7 -5
sb:avocado	0 0 -9 2 7 2 -9
sb:away	0 0 6 0 -19 7 10
sb:back	6 0 -10 -4 15 -11 3
sb:back from	0 0 0 10 -6 0 -1
sb:back its	0 0 0 0 -7 0 9
sb:back to	0 0 -19 -6 19 -5 6
sb:ban	0 0 -17 0 23 -8 0
sb:ban on	0 0 -13 0 17 -5 0
sb:banana	0 0 0 10 0 -2 -11
sb:bandung	0 0 1 -9 6 0 0
sb:bank	0 0 -8 0 11 0 0
sb:battery	0 0 -6 -8 17 0 0
sb:be	-15 -6 -1 23 -10 14 -15
sb:be <level>	0 0 0 -5 9 -8 0
sb:be <number>	0 0 -2 -3 13 0 -3
sb:be approve	0 0 -14 0 6 11 -1
sb:be back	0 0 -10 6 5 0 -1
sb:be charge	0 0 -4 10 0 0 -3
sb:be cut	0 0 -10 0 5 7 0
sb:be done	0 0 -8 0 9 0 0
sb:be due	0 0 15 5 -13 -6 0
sb:be extend	0 0 14 0 -17 0 0
sb:be in	0 0 -10 5 8 0 -4
sb:be look	0 0 0 0 -9 10 0
sb:be over	0 0 16 0 -15 -1 0
sb:be prolonged	0 0 -23 -1 24 5 -2
sb:be suspend	0 0 0 1 -13 2 7
sb:bearing	0 0 -1 11 -6 0 0
sb:because	0 3 0 5 -12 5 0
sb:beef	-5 0 -3 -13 21 2 -6
sb:beef and	0 0 0 -7 8 0 0
sb:beef from	-4 0 0 -6 14 0 0
sb:been	12 0 -1 -1 13 -19 -24
sb:been a	0 5 1 7 -14 0 0
sb:been at	-1 0 -11 2 7 0 0
sb:been charge	0 0 1 -10 7 0 0
sb:been due	0 0 -9 0 12 0 0
sb:been extend	0 0 -12 0 15 -1 0
sb:been in	7 0 -15 -2 9 0 0
sb:been pay	3 0 -10 -2 8 0 0
sb:been prolonged	0 0 7 6 2 -16 0
sb:been put	0 0 -4 -4 11 0 0
sb:before	-5 -8 -1 6 0 -11 7
sb:before <day-today>	0 0 -7 -3 15 0 -1
sb:before it	0 0 11 0 -4 -2 0
sb:before that	0 0 0 -13 15 0 0
sb:before the	0 -3 -4 8 8 -19 -6
sb:before their	0 0 9 0 -8 0 0
sb:begin	-12 8 -6 3 0 -6 7
sb:begin :	0 0 0 17 -18 0 0
sb:begin <day-gone>	0 0 9 2 -4 -7 0
sb:begin at	0 0 -1 -11 14 0 -1
sb:begin in	0 4 -4 -4 11 -5 -4
sb:begin on	-6 5 3 0 -10 -2 13
sb:bell	0 0 0 12 -12 0 0
sb:bergen	0 0 -11 0 2 9 0
sb:bergen on	0 0 -10 0 0 10 0
sb:better	0 0 5 -11 6 0 0
sb:between	-7 -3 5 11 1 -20 0
sb:between <name>	-10 3 13 8 2 -32 -1
sb:between <seat>	0 0 14 8 -18 0 0
sb:between the	7 -6 1 -3 0 0 -2
sb:between their	0 0 10 0 -10 0 0
sb:between them	0 0 -12 7 5 0 0
sb:beyond	0 0 12 -4 -11 3 0
sb:big	0 0 -3 -2 10 0 0
sb:black	0 0 -5 0 -4 10 0
sb:bloc	0 0 -6 0 7 0 0
sb:both	4 -8 6 4 -20 0 15
sb:both duty	0 0 6 -7 9 -3 -3
sb:both rate	0 0 0 10 -9 0 0
sb:both side	11 0 -1 -1 0 0 -6
sb:brace	0 0 12 0 -9 0 0
sb:brace for	0 0 12 0 -9 0 0
sb:break	0 0 -17 3 14 0 -2
sb:breathe	0 0 -2 0 10 -5 0
sb:bridge	0 0 -7 0 12 0 0
sb:bring	0 0 9 0 0 -5 0
sb:broke	0 0 -3 -8 15 0 0
sb:bulletin	10 0 -3 14 -17 0 -1
sb:bulletin ,	11 0 0 7 -15 0 0
sb:bus	0 0 -9 0 10 0 0
sb:busan	0 -6 27 -2 -23 6 -1
sb:busan ,	2 0 -3 4 -10 11 0
sb:busan last	0 0 12 -8 1 0 0
sb:busan on	0 0 -5 0 8 -1 0
sb:busan run	0 0 8 0 -3 -3 0
sb:but	12 0 -1 -13 5 -5 -4
sb:but <name>	0 0 -13 0 14 0 0
sb:by	5 -15 -7 8 3 4 -10
sb:by <day-ahead>	0 0 8 -10 0 -3 4
sb:by <number>	0 0 -6 0 12 0 0
sb:by <office>	0 0 10 3 -4 -9 0
sb:by <person>	0 0 10 0 -4 -2 -1
sb:by <span>	-2 0 -5 -2 11 3 -10
sb:by a	0 0 8 1 -13 2 0
sb:by an	0 0 0 12 -22 1 8
sb:by law	0 0 -15 0 16 -1 0
sb:by telephone	0 0 1 5 -17 4 8
sb:by the	0 0 -3 3 11 -8 -4
sb:by wednesday	0 0 -11 8 4 0 -2
sb:by which	0 0 0 -7 11 -3 -1
sb:c	0 0 3 0 8 -10 0
sb:cabinet	0 0 1 -8 7 0 -2
sb:calendar	0 0 21 -1 -13 -5 0
sb:call	0 0 -9 10 9 -2 -7
sb:call a	0 0 1 15 -12 -5 0
sb:call between	0 0 0 -8 13 0 0
sb:call reciprocal	0 0 -9 0 0 10 0
sb:calm	0 0 12 -5 -13 0 2
sb:can	0 0 -4 8 -2 -12 12
sb:can be	0 0 -12 14 2 -5 -3
sb:capacity	0 0 -4 0 10 -4 0
sb:cape town	0 0 0 9 -7 0 0
sb:car	0 0 0 -16 21 -11 0
sb:carpet	0 0 19 0 -8 -8 -2
sb:carry	0 -2 -6 0 -6 12 4
sb:carry on	0 0 -7 0 -10 8 11
sb:carry the	0 0 -5 2 -1 10 -4
sb:cease	0 0 0 11 -18 9 -2
sb:cease on	0 0 -2 0 -7 11 0
sb:cease to	0 0 2 12 -11 0 -1
sb:ceasefire	1 0 -29 1 30 -12 3
sb:ceasefire on	0 0 -17 -2 21 -2 0
sb:cement	3 6 3 -9 3 -6 -3
sb:ceramic	0 0 1 3 8 0 -14
sb:certain	0 0 7 0 -17 0 4
sb:change	0 0 -7 19 -3 -3 -12
sb:changed	0 0 4 -9 3 0 0
sb:charge ,	0 0 11 -5 -4 0 0
sb:charge <level>	1 0 15 3 -10 -7 -5
sb:charge again	0 0 -3 12 -8 0 0
sb:charge an	0 0 5 8 -13 0 0
sb:charge each	0 0 -2 -1 -4 11 0
sb:charge on	0 0 -3 -13 15 0 0
sb:cheese	0 0 -7 -6 14 -3 0
sb:chief	0 0 0 10 -9 0 0
sb:chip	0 0 -2 -5 14 0 -1
sb:christma	0 0 -8 0 10 0 0
sb:city	1 8 -19 -10 15 -4 0
sb:claim	0 0 -16 0 19 0 0
sb:clear	0 0 0 0 -11 8 5
sb:clock	0 0 9 15 -19 0 0
sb:close of	0 0 6 0 -12 5 0
sb:closed	0 0 -2 -1 9 0 0
sb:club	0 0 -14 0 18 0 0
sb:coffee	0 0 -8 0 5 0 0
sb:coffee ,	0 0 -5 0 8 0 0
sb:colleague	3 0 -7 -12 0 7 8
sb:collect	0 0 0 14 -1 -9 -5
sb:collection	0 0 -14 2 0 0 10
sb:column	0 0 12 0 -10 0 0
sb:column ,	0 0 12 0 -11 0 0
sb:come	0 3 18 -23 13 -14 -25
sb:come ,	0 0 13 -3 -8 0 0
sb:come down	0 0 -1 -13 10 0 4
sb:come in	0 0 -3 -2 9 0 0
sb:come into	0 0 0 10 -4 0 -2
sb:come on	0 0 0 -4 10 0 -2
sb:come the	0 0 2 8 -11 0 0
sb:come to	4 0 12 1 -7 -10 -2
sb:come together	0 0 -11 0 13 0 0
sb:comment	0 0 -7 0 16 -3 0
sb:commerce	0 0 -5 1 -12 19 0
sb:commerce ministry	0 0 -8 -2 -1 13 0
sb:company	0 0 -20 -2 33 -8 -5
sb:conclude	2 0 12 0 -4 -8 -4
sb:conclude a	0 0 0 -6 11 0 0
sb:conclude for	0 0 11 4 -11 0 0
sb:conclude in	2 0 -3 -16 11 3 0
sb:conclude with	2 0 10 11 -18 -4 0
sb:conference	0 0 -6 13 -12 6 0
sb:conference ,	0 0 0 13 -11 0 0
sb:confirm	0 0 1 -6 13 -9 0
sb:consent	0 0 1 -2 -5 -3 10
sb:consent ,	0 0 -1 0 -10 0 13
sb:consent of	0 0 -12 0 14 0 0
sb:consider	0 0 8 9 -14 -1 0
sb:consultation	0 0 -3 -10 14 0 1
sb:container	0 0 -9 -2 13 0 0
sb:continue	0 0 11 0 -7 -3 0
sb:continue in	0 0 -5 0 -3 9 0
sb:contract	0 0 -7 -1 14 -7 3
sb:control	0 0 24 -10 -21 4 -1
sb:control of	0 0 9 -4 -12 6 0
sb:control on	0 0 14 -2 -8 0 0
sb:cork	0 0 14 0 -10 0 -1
sb:correction	0 0 -5 0 9 0 0
sb:corresponding	0 0 11 0 -8 0 0
sb:cost	0 0 -3 -12 17 0 -5
sb:cost <number>	0 0 -10 0 11 0 0
sb:cotton	4 0 -16 -5 0 6 13
sb:cotton and	4 0 -4 4 -12 0 9
sb:cotton yarn	0 0 -4 -9 0 7 5
sb:could	0 0 -8 0 20 -9 -7
sb:could be	0 0 -3 0 12 -6 0
sb:counted	0 -3 12 11 -19 4 -5
sb:counted from	0 -3 4 12 -15 5 -5
sb:counter	0 0 12 6 -14 0 -1
sb:counter -	0 0 13 7 -16 0 0
sb:countermeasure	0 0 -26 0 29 -2 -3
sb:countermeasure on	0 0 -10 -2 15 0 0
sb:country	0 14 7 -1 0 -19 -5
sb:country '	0 5 -13 -3 12 0 0
sb:country ,	0 0 14 -1 -1 -12 0
sb:country end	9 0 -5 0 0 0 0
sb:country from	0 0 -7 0 17 -7 -2
sb:country pay	0 0 -10 0 10 0 0
sb:crab	0 0 -1 0 8 -1 0
sb:current	0 0 15 9 -18 -3 0
sb:current one	0 0 11 10 -17 0 0
sb:custom	-6 0 -1 7 10 -7 -8
sb:custom duty	0 0 5 13 -4 -7 -8
sb:cut	0 0 -22 13 0 5 0
sb:cut its	0 0 -2 15 -14 0 2
sb:daily	0 0 0 -10 16 0 0
sb:date :	0 0 0 -5 -3 10 0
sb:date for	0 0 -12 0 14 0 0
sb:date is	0 0 7 0 -9 5 0
sb:davao	0 0 -1 -7 11 0 0
sb:day	-2 -2 17 -13 2 -4 -16
sb:deadline	0 0 -25 0 31 -1 -1
sb:deadline for	0 0 -9 0 11 0 0
sb:deal	0 0 15 -13 0 0 -11
sb:deal with	0 0 -5 -2 12 0 0
sb:decided	2 0 13 0 -13 -7 4
sb:decided in	0 0 11 -1 -8 0 0
sb:decision	0 0 -14 11 -3 1 3
sb:declare on	0 0 1 15 -13 0 0
sb:decree	10 0 4 4 -10 -7 0
sb:decree on	0 0 4 9 -11 0 0
sb:delegation	0 0 -8 -7 17 0 0
sb:delegation of	0 0 -6 0 10 -1 0
sb:delivery	0 0 13 0 -7 -4 0
sb:desk	0 0 0 -4 9 0 0
sb:diary	0 0 -10 -2 15 0 0
sb:did	8 0 -20 4 16 -8 -3
sb:did ,	9 0 -9 0 0 0 0
sb:die	-3 -1 5 -12 3 2 0
sb:dinner	0 0 17 0 -10 -7 0
sb:discuss	0 0 0 -3 13 -6 0
sb:dispute	0 0 7 0 -16 7 4
sb:dispute ,	0 0 6 0 -16 7 0
sb:do not	0 0 16 3 -16 0 -1
sb:document	0 0 -17 0 7 9 0
sb:doe	-1 0 8 -10 0 -3 1
sb:doe not	0 0 1 -11 0 0 5
sb:donald	0 0 -7 0 10 0 0
sb:done	0 0 -9 0 8 0 0
sb:done by	0 0 -6 -1 10 0 0
sb:down	-2 -1 -10 1 1 -9 18
sb:down for	0 0 -10 0 15 0 0
sb:down from	0 0 2 -18 -9 0 25
sb:dried	0 0 11 0 -8 0 0
sb:driver	0 0 -7 -4 15 -2 0
sb:drop to	0 0 -3 1 -8 0 9
sb:drug	0 0 -5 0 9 0 0
sb:due	-7 0 15 -3 -4 0 -17
sb:due again	0 0 5 6 -9 -3 0
sb:due in	0 0 -1 0 10 -6 0
sb:due on	0 0 -3 0 -1 9 -1
sb:due to	-6 0 14 -6 -5 2 -8
sb:duration	0 0 -8 0 -8 15 0
sb:during	0 14 -20 -15 18 0 -1
sb:during the	0 15 -21 -14 19 0 -1
sb:duty	0 -8 11 6 -14 -3 4
sb:duty ,	0 0 10 16 -9 -22 1
sb:duty at	0 0 10 -3 0 0 -4
sb:duty begin	0 0 2 -9 -3 -3 12
sb:duty between	0 0 14 3 -10 -3 0
sb:duty fall	0 0 -3 15 -5 0 -7
sb:duty for	0 -1 3 -15 0 1 6
sb:duty from	0 0 -11 0 5 0 0
sb:duty go	0 0 -8 8 0 0 0
sb:duty is	0 0 27 -2 -5 -14 -7
sb:duty of	-5 -1 -10 1 1 13 0
sb:duty that	2 0 -10 -2 6 0 0
sb:duty to	0 0 6 9 -8 0 -8
sb:duty until	0 0 8 -6 -9 4 0
sb:duty which	0 0 -2 -13 0 7 6
sb:duty will	0 0 -9 0 16 0 -4
sb:each	3 12 0 -9 -7 15 -7
sb:each other	4 0 6 0 -17 14 -3
sb:earth	0 0 3 -15 3 1 0
sb:economy	0 0 -14 5 -6 12 3
sb:economy ,	0 0 -15 -1 7 13 0
sb:edition	0 0 -5 -5 11 0 0
sb:effect	1 0 3 8 -12 0 1
sb:effect at	0 0 7 -16 0 0 5
sb:effect since	9 0 7 -8 -6 0 0
sb:either	0 0 4 -5 5 -12 3
sb:either side	0 0 0 0 10 -10 0
sb:el	0 0 -6 0 12 -6 0
sb:electricity	0 0 -2 -2 13 -5 0
sb:electricity tariff	0 0 0 0 9 -4 0
sb:eleven	0 0 -15 0 8 0 5
sb:else	0 0 -5 0 11 -4 0
sb:elsewhere	0 0 -11 0 15 0 0
sb:emergency	0 0 -11 -6 15 4 0
sb:employer	0 0 -12 0 13 0 0
sb:end	6 -10 7 -19 -4 10 -19
sb:end :	0 0 10 0 -9 0 0
sb:end in	-6 -6 9 3 -3 1 0
sb:end of	4 0 14 -5 -12 1 -1
sb:end on	5 0 -3 -9 -2 10 -2
sb:enter <name>	0 0 0 -1 13 0 -12
sb:enter into	0 0 0 0 -10 4 9
sb:enter its	0 0 -3 -5 11 0 0
sb:enter on	0 0 0 8 -11 0 1
sb:entry filed	0 0 4 11 -14 0 0
sb:entry into	0 0 -11 0 14 0 0
sb:evening	0 0 10 0 -1 -5 0
sb:every	0 0 -6 -7 17 0 0
sb:everyone	0 0 -11 -2 17 0 0
sb:everything	0 0 14 -15 0 0 -3
sb:everywhere	0 0 -7 0 11 0 0
sb:excluded from	0 0 -7 0 12 -1 0
sb:exclusion	0 0 -5 0 24 -15 0
sb:exclusion from	0 0 12 0 0 -14 0
sb:exclusion of	0 0 -14 0 15 0 0
sb:exempt	0 0 -12 0 17 -2 0
sb:exist	0 0 0 0 -7 0 9
sb:expect	0 0 8 -4 8 -12 -4
sb:expire	14 -4 0 -21 1 0 -8
sb:expire ,	0 0 10 0 -8 0 0
sb:expire at	2 0 -22 0 19 0 0
sb:expire in	0 0 -5 0 11 -3 0
sb:expire on	12 -1 2 -14 -3 2 -5
sb:expiry	9 0 12 0 -15 0 0
sb:export	0 0 9 0 -12 7 -2
sb:export control	0 0 10 -2 -7 0 0
sb:extend	-10 1 -3 -21 17 -2 0
sb:extend ,	0 0 2 0 -10 7 0
sb:extend the	0 5 -8 -13 12 -2 3
sb:extend their	0 0 -9 -4 3 9 0
sb:extend to	0 0 -9 -5 8 6 0
sb:extend until	0 0 -4 0 13 -10 0
sb:extension	3 -4 -9 -15 5 17 -6
sb:extension of	0 -1 13 -3 -15 8 -2
sb:extension to	2 0 -2 0 -9 9 0
sb:extension was	0 0 -5 -7 14 0 0
sb:extension would	0 0 -11 0 8 1 0
sb:extra	2 0 -8 6 5 -5 -6
sb:extra <level>	0 0 11 11 -18 0 0
sb:extra duty	3 0 -7 0 15 -2 -6
sb:face	0 0 18 0 -8 0 -9
sb:face <level>	0 0 11 -2 -3 0 -6
sb:fact	0 0 -7 -7 16 0 0
sb:fact sheet	0 0 -6 -6 14 0 0
sb:fail	0 0 -9 0 14 0 0
sb:fail to	0 0 -10 0 12 0 0
sb:failed	7 0 -9 7 -9 5 0
sb:fair	0 0 -9 0 14 0 0
sb:fall	-4 0 12 4 -18 6 3
sb:fall away	0 0 13 0 -14 0 5
sb:fall due	0 0 -4 0 -5 10 0
sb:fall to	0 0 -8 11 -9 0 7
sb:far	0 0 -11 -6 18 0 0
sb:farm	3 0 -13 -18 23 0 0
sb:farmer	0 0 -10 0 14 0 0
sb:fear	0 0 -1 -2 12 -9 0
sb:fee	0 0 0 -10 22 -15 -16
sb:fee and	0 0 10 0 -5 -3 0
sb:fentanyl	-2 0 8 9 -9 1 -9
sb:fentanyl ,	0 0 1 4 -15 0 8
sb:fentanyl duty	0 0 10 11 -6 -6 -9
sb:fentanyl tariff	0 0 0 -15 8 8 -5
sb:ferry	0 0 -14 -1 17 0 0
sb:fertiliser	0 0 0 -1 10 0 -4
sb:few	0 0 -10 0 12 -1 0
sb:filed	0 0 3 11 -13 0 0
sb:finance	0 0 2 9 -10 0 0
sb:first	4 12 -5 7 -1 -15 -7
sb:first day	0 0 -10 -4 19 0 -2
sb:first truce	1 10 -9 -11 5 -3 0
sb:fish and	0 0 11 0 -7 0 0
sb:fishing	0 0 -9 0 13 -5 0
sb:flag	0 0 12 1 -8 -1 -4
sb:flash	0 0 15 -5 -5 -6 1
sb:flash —	0 0 13 0 -7 -6 0
sb:flat	0 0 -8 -10 0 8 9
sb:follow	-2 0 -20 0 28 -1 -4
sb:followed by	5 0 4 -1 -10 0 1
sb:food	9 0 -13 0 3 0 0
sb:footwear	0 0 -2 0 -7 0 11
sb:for	-5 0 -6 4 16 -18 -10
sb:for <day-ahead>	0 0 -12 0 7 3 0
sb:for <name>	0 0 -2 -8 18 -3 -5
sb:for <quality>	0 0 8 8 -13 0 0
sb:for <span>	-1 2 12 11 -18 -10 7
sb:for an	0 0 -2 0 -7 11 0
sb:for its	0 0 9 2 -24 14 0
sb:for most	0 0 -13 0 15 0 0
sb:for our	0 0 -2 -1 9 0 0
sb:for the	5 1 5 0 2 -23 -7
sb:for trade	0 0 0 4 -9 0 4
sb:force	-9 -6 2 11 -10 -2 7
sb:force ,	0 0 18 -4 -11 -3 0
sb:force for	0 0 -16 -5 12 7 0
sb:force from	0 0 5 0 -12 0 4
sb:force on	0 0 -11 -1 0 9 7
sb:force since	-2 -2 -12 13 0 -1 0
sb:force until	0 0 5 -3 5 -10 0
sb:forced	0 0 -5 -11 16 0 0
sb:forced labor	0 0 0 -8 9 0 0
sb:foreign minister	0 0 0 10 -11 2 0
sb:former	5 0 -4 2 3 -10 0
sb:found	0 0 0 -5 15 -6 0
sb:four	0 0 -7 -10 0 7 9
sb:four ,	0 0 -1 0 -8 10 0
sb:fourth	0 4 3 -16 2 4 -5
sb:fourth round	0 0 9 -1 -5 0 0
sb:franc	0 0 -11 0 12 0 0
sb:free ,	0 0 8 4 -12 0 0
sb:free of	0 0 -4 0 12 -4 -3
sb:freeze	-2 0 2 10 -19 3 8
sb:friday ,	0 0 -13 -4 10 2 4
sb:friend	0 0 8 -2 -8 3 0
sb:from	-15 3 -23 15 0 -17 15
sb:from <day-ahead>	0 0 21 -8 -17 6 -12
sb:from <day-gone>	8 -1 -8 10 -3 2 -6
sb:from <day-today>	0 0 -2 16 -7 -3 -1
sb:from <level>	-1 4 -19 0 11 0 0
sb:from <name>	-7 0 13 -22 -3 0 14
sb:from <number>	0 0 -25 11 4 -8 0
sb:from everywhere	0 0 -6 0 10 0 0
sb:from monday	0 0 -8 12 -2 0 -1
sb:from the	0 0 3 -16 3 -6 13
sb:front	0 0 -4 -8 14 0 0
sb:frozen	0 4 -16 -7 16 0 0
sb:fruit	0 0 12 0 -5 -4 0
sb:full	0 0 -11 -3 18 0 0
sb:further	0 2 15 0 -12 0 -8
sb:further <points>	0 0 11 2 -14 0 0
sb:gallium	0 0 -19 0 22 -1 0
sb:gallium ,	0 0 -12 0 15 -1 0
sb:galway	0 0 -9 0 4 6 0
sb:gas	0 0 9 0 -4 0 -1
sb:gate	0 0 -14 -2 20 0 0
sb:gave	0 0 -5 4 15 -13 -2
sb:gave the	0 0 -5 -2 12 0 0
sb:gazette	0 0 -2 10 -7 0 0
sb:gazetted	0 0 -6 -1 0 10 0
sb:general	0 0 -1 -2 11 0 -2
sb:geneva	-2 2 17 0 -2 -7 -6
sb:geneva ,	0 0 -1 9 -4 0 -1
sb:germanium	0 0 -19 0 22 -1 0
sb:germanium ,	0 0 -9 0 12 0 0
sb:ghent	0 10 0 0 -7 0 0
sb:give	1 0 -6 -6 -5 7 11
sb:give its	0 0 -2 0 -9 0 12
sb:glass	0 0 -9 -12 6 8 8
sb:go	1 0 12 -2 -16 7 -4
sb:go back	0 0 -10 9 -2 0 5
sb:go down	0 0 1 -16 0 0 9
sb:go from	0 0 0 -3 12 0 -2
sb:go in	0 0 11 0 -3 -3 0
sb:go on	8 0 2 -3 -19 15 -5
sb:go to	0 0 3 14 -8 -2 -7
sb:good	5 -7 20 -11 0 -22 -1
sb:good ,	3 0 15 -5 -4 -1 -8
sb:good already	0 0 0 8 -7 0 0
sb:good are	0 0 -8 0 11 0 0
sb:good come	0 0 11 0 -11 0 0
sb:good for	0 0 -7 9 3 0 -6
sb:good from	0 0 14 -8 1 -4 -8
sb:good have	0 0 5 8 -11 0 0
sb:good loaded	0 0 -3 -9 13 0 0
sb:good of	-3 0 6 9 -12 2 -2
sb:good on	4 0 -17 0 8 0 0
sb:good pay	0 0 8 -13 5 0 0
sb:good suspend	0 0 -10 2 9 0 0
sb:good that	0 0 -10 -5 6 0 7
sb:good to	0 0 9 0 -2 -3 0
sb:good until	0 0 7 1 2 -9 -5
sb:good will	0 0 15 -5 -7 0 -1
sb:good worth	0 0 -16 0 19 0 0
sb:good would	0 0 10 0 -1 -5 -3
sb:government	-4 -1 0 -3 -13 18 0
sb:grant	6 0 1 2 -10 0 0
sb:grant to	0 0 0 7 -8 0 0
sb:group	0 0 -8 0 11 -1 0
sb:grower	0 0 -10 1 10 -2 0
sb:guayaquil	2 0 -9 -2 -4 11 0
sb:guest	0 0 9 11 -18 0 0
sb:had	0 14 -13 11 6 -7 -14
sb:had agree	0 0 11 -1 -9 0 0
sb:had been	11 -1 0 0 3 -16 0
sb:had end	0 0 -10 0 16 -4 0
sb:had it	0 0 -10 0 14 0 0
sb:had no	0 0 0 -4 -4 11 0
sb:had the	-3 0 -16 0 22 0 0
sb:half	0 0 -15 4 -1 2 10
sb:half of	0 0 -14 1 -7 11 8
sb:halifax on	0 0 -2 5 -9 2 4
sb:hall	0 0 -10 0 6 7 0
sb:halt	0 0 0 23 -19 0 0
sb:halve	2 0 2 -5 -10 10 2
sb:hand	0 0 -10 12 -6 3 2
sb:hand in	0 0 -1 15 -18 0 4
sb:happen	0 0 -8 -7 5 2 5
sb:has	4 -18 1 -1 13 -10 -17
sb:has <span>	0 0 29 0 -19 -9 0
sb:has a	4 0 7 0 -9 0 0
sb:has agree	0 0 15 0 -13 -13 9
sb:has been	9 -5 -4 -5 18 -15 -6
sb:has its	0 0 14 0 -12 0 0
sb:has let	0 0 4 6 -10 0 0
sb:has offer	0 0 -8 -1 29 -18 -7
sb:has pay	0 0 8 6 -13 0 0
sb:has say	0 0 -6 0 14 -4 0
sb:has since	0 0 -3 -6 12 0 0
sb:have	-1 -16 3 -4 9 3 -24
sb:have agree	0 0 -17 -13 17 11 0
sb:have apply	0 0 0 -11 14 0 -2
sb:have been	-4 0 0 -4 7 7 -12
sb:have come	0 0 15 0 -12 -1 0
sb:have end	0 0 2 -2 7 -11 0
sb:have expire	-2 0 14 0 -10 0 0
sb:have had	0 0 -1 -6 10 0 0
sb:have meet	0 0 0 -15 18 0 0
sb:have prolonged	0 0 15 0 -2 -14 0
sb:have put	0 0 10 4 -10 -4 0
sb:have read	0 0 3 8 -10 0 0
sb:have to	0 0 -13 6 6 0 0
sb:have until	0 0 11 4 -10 -1 -2
sb:hazelnut	0 0 13 9 -18 -3 0
sb:he	0 11 -4 -17 12 1 -8
sb:he and	0 0 10 -4 -1 -3 0
sb:he had	0 0 -2 0 -5 10 0
sb:he has	0 0 -6 0 14 -1 0
sb:he say	3 9 -13 -5 9 -3 0
sb:he tell	0 0 11 3 -11 -2 0
sb:he write	0 0 13 0 -13 0 0
sb:he'd	0 0 -7 0 0 10 0
sb:heard	0 0 -5 0 10 0 0
sb:hearing	0 0 -9 0 8 4 0
sb:height	0 0 -1 -8 12 0 0
sb:her	0 0 -4 -1 8 1 -3
sb:here	0 7 -8 -10 2 10 -1
sb:higher	-2 0 8 -12 7 -6 -7
sb:higher duty	-2 0 11 -3 -1 0 0
sb:higher rate	0 0 -9 0 14 0 -1
sb:his	4 6 0 -22 10 -10 3
sb:his <quality>	6 0 -1 -13 -2 1 8
sb:history	0 0 0 -2 -6 0 8
sb:hold for	0 0 -3 -4 13 -4 2
sb:hold in	0 0 6 -5 13 -10 0
sb:hold since	0 7 -17 -5 6 4 0
sb:hold the	0 0 0 3 -14 10 0
sb:holiday	2 8 -7 0 5 -10 0
sb:honey	0 0 0 -4 -7 0 12
sb:hour	-6 0 3 -18 0 16 -5
sb:hour and	0 0 -2 0 -5 9 0
sb:hour before	-1 0 10 -3 -4 0 0
sb:house	0 0 4 5 -12 0 6
sb:household	0 0 -7 0 20 -13 0
sb:household in	0 0 -5 0 13 -7 0
sb:how	0 0 18 7 -14 -13 0
sb:how long	0 0 20 4 -14 -13 0
sb:hundred	0 0 12 0 -9 -1 0
sb:i	-5 -1 -12 -4 5 2 12
sb:i .	0 0 -6 -3 -4 4 9
sb:i can	0 0 0 -3 -6 0 12
sb:i shall	0 0 -2 -3 11 0 -2
sb:i was	0 0 0 -4 12 -5 0
sb:ice	0 0 0 -3 10 -6 0
sb:if	-11 -6 -5 -13 9 11 0
sb:if <seat>	0 0 -3 0 9 0 -2
sb:if it	0 0 -8 -1 4 10 -4
sb:if no	0 0 8 0 -8 1 0
sb:if the	-3 -2 -3 -2 -1 1 13
sb:if they	0 0 -15 5 8 0 -1
sb:if your	0 0 9 0 -7 0 0
sb:implement	0 0 0 -8 11 0 0
sb:import	0 0 -12 3 6 3 -2
sb:important	0 0 -9 0 11 0 0
sb:impose	0 0 -17 5 18 0 -12
sb:impose in	0 0 -8 8 0 0 0
sb:in	-12 -2 3 6 3 -2 -8
sb:in <name>	0 4 8 -2 -7 -9 7
sb:in <number>	0 0 -13 3 0 4 5
sb:in <quality>	0 0 -11 3 2 0 3
sb:in <seat>	-7 -4 -9 1 -14 6 28
sb:in <span>	0 0 17 -1 -6 -2 -7
sb:in alexandria	0 0 0 0 12 -9 -1
sb:in all	8 0 2 0 -9 0 0
sb:in antigua	0 0 0 -7 8 0 0
sb:in at	0 0 10 -5 0 -8 0
sb:in bandung	0 0 2 -8 6 0 0
sb:in bergen	0 0 -10 0 0 10 0
sb:in busan	0 -3 6 -6 3 -2 0
sb:in cape	0 0 0 10 -10 0 0
sb:in effect	9 0 8 -2 -15 0 0
sb:in force	-5 -3 13 17 -14 -18 0
sb:in law	0 0 26 0 -25 0 0
sb:in lugano	0 0 4 9 -13 0 0
sb:in mombasa	0 0 15 -2 -8 -4 0
sb:in muscat	0 0 -7 0 9 0 0
sb:in one	0 0 -3 0 8 0 0
sb:in our	0 0 -1 14 -11 0 0
sb:in panama	2 8 -10 0 0 0 0
sb:in place	0 0 2 -1 -9 9 3
sb:in saint	0 0 2 -12 10 0 0
sb:in stockholm	0 0 18 -6 -7 -4 0
sb:in the	-8 -2 -14 4 14 -1 -9
sb:in their	0 0 -9 7 -13 10 5
sb:in turn	0 0 12 0 -10 0 0
sb:in two	0 0 -1 -3 11 0 0
sb:in vienna	0 0 9 0 -7 -1 0
sb:in which	3 0 8 7 -25 9 0
sb:increase of	0 0 0 -6 13 0 0
sb:inflation	0 0 -4 -1 10 0 0
sb:informed that	0 0 -10 9 6 0 -5
sb:initialled	0 2 -9 -10 14 6 0
sb:initialled in	0 2 -14 -8 10 11 0
sb:instead	0 0 10 0 -4 1 -10
sb:instead of	0 0 11 1 -8 2 -9
sb:into	-6 7 -13 2 3 -3 4
sb:into force	-1 0 -17 -3 6 7 6
sb:is	-1 -12 6 -7 -4 8 7
sb:is ,	0 0 -6 0 -7 14 0
sb:is a	-2 0 -11 -1 -4 6 15
sb:is for	0 0 8 7 -21 3 0
sb:is good	0 0 0 7 3 -10 -1
sb:is in	0 0 11 0 -2 -12 0
sb:is limited	0 0 -12 0 14 -1 0
sb:is not	0 0 13 -1 -7 0 -5
sb:is on	4 0 -11 -3 9 -1 2
sb:is one	0 0 -7 0 10 0 0
sb:is out	0 0 9 0 -7 0 0
sb:is over	0 0 12 -1 -8 0 0
sb:is part	0 0 -5 -9 18 0 0
sb:is prolonged	0 0 24 3 -11 -17 0
sb:is sign	0 0 -3 -10 8 5 0
sb:is the	10 2 -16 -4 -4 9 9
sb:is to	0 0 -9 -15 -7 18 11
sb:is until	0 0 -4 0 -4 10 0
sb:is up	0 0 14 -2 -8 0 0
sb:is valid	0 0 4 0 -10 3 0
sb:island	0 0 -8 0 13 -4 0
sb:it	8 -1 4 -4 -8 5 0
sb:it 's	0 0 0 -25 -14 12 27
sb:it ,	6 0 -16 9 9 -7 -7
sb:it apply	0 0 -4 0 12 4 -13
sb:it as	0 0 11 2 -13 0 0
sb:it be	0 0 -9 0 0 9 0
sb:it begin	0 -5 -3 14 -17 6 4
sb:it come	0 0 -12 -4 17 0 0
sb:it did	9 0 -7 -5 3 0 0
sb:it die	-5 0 -1 0 10 0 0
sb:it enter	0 0 -2 -10 -6 3 13
sb:it expire	10 0 -14 0 14 -14 0
sb:it go	10 0 18 -8 -8 -12 0
sb:it had	0 11 -10 6 -2 -4 0
sb:it has	0 0 18 0 -5 -20 -1
sb:it is	8 2 1 -13 -13 16 0
sb:it last	0 0 19 0 -12 -9 0
sb:it lasted	-8 6 -15 0 17 0 0
sb:it may	0 0 -5 0 13 -5 0
sb:it on	-3 0 -18 8 -5 15 2
sb:it pay	0 0 13 0 -6 0 -1
sb:it reach	0 0 -9 0 1 6 0
sb:it stand	0 0 -7 0 12 0 0
sb:it start	0 0 1 10 0 -15 0
sb:it stay	-3 0 8 3 3 -10 -4
sb:it take	0 0 -3 -15 9 3 3
sb:it the	0 0 20 0 -17 -4 2
sb:it there	-5 0 -2 0 12 0 -1
sb:it to	0 0 -5 2 12 -8 0
sb:it until	4 0 -12 0 0 7 0
sb:it was	0 -1 23 19 -24 -10 -16
sb:it would	-4 -2 -19 -20 10 28 -9
sb:it'll	0 0 19 0 -9 -9 0
sb:its	13 -12 -1 -9 3 4 -7
sb:its <level>	0 0 0 8 -16 -1 10
sb:its <number>	0 0 14 -3 -9 0 0
sb:its <office>	0 0 -13 0 15 0 0
sb:its additional	0 0 0 -14 18 -1 -1
sb:its consent	0 0 -4 0 -6 0 11
sb:its countermeasure	0 0 -8 0 9 0 0
sb:its duty	0 0 -15 20 3 -6 -5
sb:its levy	0 0 0 10 -13 0 4
sb:its notice	0 0 -12 0 16 0 0
sb:its own	-1 0 12 -6 -4 3 -3
sb:its part	0 0 12 4 -23 7 0
sb:its rare	0 0 -11 -2 8 6 0
sb:its term	0 0 18 0 -13 -3 0
sb:its truce	9 -1 21 0 -18 -2 -4
sb:itself	7 0 17 -1 -13 -9 0
sb:joint	0 0 0 -1 11 -3 -7
sb:just	0 0 16 1 -14 0 -3
sb:keep <points>	0 0 17 0 -3 -13 0
sb:keep it	-8 0 -4 0 14 -6 0
sb:keep its	0 0 8 0 0 -10 0
sb:keep the	0 0 -6 12 -12 13 0
sb:kind	0 0 -10 0 20 -2 0
sb:kingdom	0 0 0 16 -11 0 -4
sb:kingdom of	0 0 0 16 -12 0 -4
sb:know	0 0 20 10 -19 -2 -6
sb:know that	0 0 6 14 -15 -3 -1
sb:labor	0 0 0 -11 12 0 0
sb:lago	0 0 -7 0 13 0 0
sb:lahore	0 0 -9 0 12 0 0
sb:land	0 0 -7 -4 14 0 0
sb:lapse ,	0 0 0 15 -13 0 0
sb:lapse on	3 0 10 -5 -12 2 0
sb:last	4 -7 12 -12 -1 -3 7
sb:last <month-gone>	-6 0 12 -15 1 -1 1
sb:last <span>	0 -1 -19 0 2 10 10
sb:last autumn	0 0 -11 0 7 8 0
sb:last day	0 0 29 0 -23 -7 0
sb:last for	0 0 14 0 5 -22 0
sb:last summer	13 0 -10 0 0 -3 0
sb:last until	-5 0 15 -1 -6 -3 -3
sb:last week	0 0 -12 -6 25 -2 0
sb:last year	0 0 11 -5 -3 -6 3
sb:lasted	-9 17 -20 -9 16 -3 0
sb:lasted <span>	-8 6 -14 -1 17 0 0
sb:lasting agreement	0 0 11 0 -6 -4 0
sb:late	0 0 -9 -3 12 0 0
sb:late on	0 0 -10 0 16 -2 0
sb:law	0 0 16 -8 -4 -5 0
sb:law the	0 0 11 0 -11 0 0
sb:lay on	0 0 0 9 -8 0 0
sb:leader spoke	0 0 0 9 -9 0 0
sb:least	0 0 -7 0 10 0 0
sb:leave	0 0 7 12 -15 -2 1
sb:leave in	0 0 5 6 -11 0 0
sb:leave it	0 0 -6 0 11 -1 0
sb:legal	0 0 0 -8 -9 0 14
sb:less	0 0 -2 -9 16 0 -1
sb:let	11 0 -1 -7 -5 1 4
sb:letter	3 0 5 -4 0 3 -12
sb:letter ,	0 0 -4 0 -3 9 0
sb:letter of	0 0 6 7 -12 0 -2
sb:level	0 0 8 4 -3 -4 -1
sb:level of	0 0 0 -7 10 0 0
sb:levy	7 0 -1 2 -11 0 4
sb:levy <level>	0 0 7 -7 11 -8 -2
sb:levy on	8 0 -5 5 -16 1 8
sb:lie	0 0 -7 -2 12 0 0
sb:lift	0 0 -11 -2 18 -2 0
sb:like	0 0 -9 2 -2 8 0
sb:limited	0 0 -7 0 11 -1 0
sb:limited to	0 0 -7 0 9 -1 0
sb:list	0 0 0 -9 14 -5 -1
sb:live	0 0 14 0 -4 -4 -2
sb:live until	0 0 6 0 -9 1 0
sb:loaded	0 0 -7 -13 24 0 -4
sb:loaded before	0 0 -12 -9 23 0 -3
sb:loan	0 0 0 0 -9 10 0
sb:lobster	0 0 -2 -4 15 -1 0
sb:lobster ,	0 0 -2 0 10 -1 0
sb:locked	0 0 -8 0 8 0 0
sb:london	0 0 -5 -6 16 0 0
sb:long	0 0 17 8 -9 -14 -3
sb:long as	0 0 6 5 -11 0 0
sb:longer	0 0 -12 -3 19 -4 0
sb:lorry	0 0 -9 -4 15 0 0
sb:lose	-2 0 12 -1 -4 -2 0
sb:lose <level>	0 0 12 0 -10 0 0
sb:loui	0 0 2 -13 10 0 0
sb:lower	0 0 -19 -19 4 18 4
sb:lower duty	0 0 3 -7 -11 2 10
sb:lower its	0 0 -6 -5 12 1 -5
sb:lower on	0 0 0 4 -12 0 8
sb:lower the	0 0 0 -10 2 9 -2
sb:lugano	0 0 4 9 -13 0 0
sb:lumpur arrangement	0 0 6 0 -11 4 0
sb:machine tool	0 0 -1 -4 -4 0 14
sb:maize	0 0 7 0 -13 0 9
sb:make	-4 6 1 -2 4 0 -11
sb:make for	0 0 20 -2 -11 -2 0
sb:make it	0 0 3 2 1 -11 0
sb:maker	0 0 10 5 -6 -8 0
sb:man	0 0 -7 0 11 0 0
sb:management	0 0 -8 0 12 -1 0
sb:mark	0 0 13 0 -10 0 0
sb:market	0 0 10 -7 -3 0 0
sb:matter	0 0 -9 0 14 -2 0
sb:may	0 0 -28 0 38 -25 4
sb:may be	0 0 -17 0 23 -3 0
sb:me	0 0 7 9 -11 0 0
sb:mean	0 0 9 -6 0 1 -3
sb:meanwhile	0 0 8 10 -15 0 0
sb:meanwhile the	0 0 0 14 -14 0 0
sb:meat	0 0 1 9 -10 0 0
sb:meet	-1 -2 4 0 -2 9 -5
sb:meet ,	0 0 -2 -4 10 0 0
sb:meet ;	0 0 0 8 -8 0 0
sb:meet again	0 0 -9 0 13 -1 0
sb:meet at	0 0 5 6 -8 -2 0
sb:meet here	0 0 -2 -3 -2 10 0
sb:meet in	0 0 6 9 -12 2 0
sb:mid	0 0 -5 16 -11 0 0
sb:mid -	0 0 -5 16 -11 0 0
sb:midnight on	8 0 2 -14 -4 -6 5
sb:milk	0 0 5 6 -9 0 0
sb:mill	0 0 13 0 -7 -2 0
sb:million	0 0 -12 0 13 0 0
sb:mineral	4 0 0 1 -10 1 0
sb:mineral water	4 0 0 1 -12 2 0
sb:minister	-2 0 7 7 -14 4 0
sb:minister ,	0 0 8 0 0 -8 0
sb:minister for	0 0 7 -1 -8 0 4
sb:minister of	0 0 -3 13 -11 9 -8
sb:ministry	0 0 -8 -10 4 12 0
sb:minute	-3 0 -25 10 7 -1 2
sb:minute past	-2 0 -3 10 -1 0 -2
sb:mombasa	0 0 15 -4 -6 -4 0
sb:moment	0 0 12 0 -7 0 0
sb:monday	6 0 -15 9 -6 -13 12
sb:monday ,	6 0 -9 1 -6 -12 15
sb:month	0 0 18 -14 1 -5 0
sb:month ,	0 0 9 -5 -2 0 0
sb:moratorium	0 0 -10 12 11 -10 -1
sb:moratorium on	0 0 -15 10 13 -8 0
sb:more than	0 0 -5 0 11 0 0
sb:morning	0 0 0 -13 17 0 0
sb:most	0 0 -19 -12 20 0 9
sb:move	0 0 -7 -8 18 0 -2
sb:mr	0 0 10 -8 4 -1 -10
sb:mr <person>	0 0 2 -4 8 0 -9
sb:muscat	0 0 -7 0 10 0 0
sb:museum	0 0 -3 0 11 -5 0
sb:musician	0 0 -8 0 12 -1 0
sb:must	0 0 -18 -3 33 -5 -4
sb:mutual	0 0 12 6 -17 0 0
sb:nagoya	0 0 1 5 2 0 -10
sb:nagoya ,	0 0 1 2 4 0 -10
sb:name	7 0 14 -8 -9 -5 -2
sb:nearly	0 0 -8 -6 23 -8 -1
sb:nearly all	0 0 -6 0 13 -7 0
sb:need the	0 0 -11 0 0 10 0
sb:needed	0 0 -7 0 10 0 0
sb:negotiate	0 0 1 11 -9 -1 -2
sb:negotiate in	0 0 2 13 -13 0 0
sb:neither	-2 0 7 4 -11 3 0
sb:network on	0 0 10 0 -10 0 0
sb:new	0 -1 -6 -3 -4 13 4
sb:new )	4 0 5 0 -10 0 1
sb:new duty	0 0 1 -12 -8 8 8
sb:new end	0 0 17 0 -12 -9 0
sb:new one	0 0 -6 -5 -7 10 7
sb:new rate	0 0 0 19 -17 0 0
sb:new tariff	0 0 -10 6 10 -2 -8
sb:new york	0 0 -6 -10 17 0 0
sb:next	0 0 3 -13 -3 3 5
sb:next :	0 0 -11 0 16 0 0
sb:next friday	0 0 0 0 -13 4 8
sb:next week	0 0 3 0 -10 9 0
sb:night	-1 0 -14 -8 20 0 0
sb:night ,	0 0 -9 0 0 9 0
sb:no	7 -2 -10 3 5 12 -14
sb:no ,	0 0 -2 11 -2 -2 -2
sb:no .	0 0 3 5 -4 2 -10
sb:no agreement	0 0 11 0 -8 -2 0
sb:no deal	0 0 -10 0 15 0 0
sb:no paper	0 0 13 0 -11 0 0
sb:no truce	9 0 -10 -13 14 0 0
sb:nobody	0 0 -17 -3 22 1 0
sb:non	0 0 -5 0 -6 0 12
sb:non -	0 0 -5 0 -6 0 12
sb:noon on	0 0 -12 0 14 0 0
sb:north	0 0 -5 0 12 -3 0
sb:northern	4 0 -4 -8 10 -2 0
sb:not	-11 -3 3 -6 1 0 4
sb:not ,	0 0 -8 0 16 -4 0
sb:not apply	0 0 4 0 -10 5 0
sb:not end	0 0 -15 0 11 3 0
sb:not extend	0 0 20 -4 -13 -1 0
sb:not renewed	0 0 7 0 -13 3 0
sb:note	0 0 10 20 -30 0 5
sb:note ,	0 0 0 9 -7 0 0
sb:note of	0 0 0 -1 -4 0 9
sb:note that	0 0 7 6 -17 5 0
sb:nothing	0 0 1 5 0 -10 -3
sb:notice	0 0 5 1 2 -12 -10
sb:now	-5 0 15 0 10 -13 -29
sb:now ,	0 0 13 3 -9 -3 -5
sb:now <level>	0 0 -3 0 11 -2 0
sb:now hold	0 0 -5 0 15 -13 0
sb:now in	0 0 12 -3 -9 0 0
sb:now it	0 0 2 0 -11 5 0
sb:now last	0 0 2 8 0 -12 0
sb:o'clock	0 0 0 11 -10 0 0
sb:object	0 0 -9 0 9 0 0
sb:observed	0 0 -2 21 -16 0 0
sb:of	11 5 -2 -3 2 -4 -1
sb:of <day-ahead>	0 5 12 -2 -11 0 -4
sb:of <day-today>	8 0 5 6 -18 0 0
sb:of <level>	-5 -1 -9 -6 26 -10 -7
sb:of <name>	1 0 12 13 -12 0 -24
sb:of <number>	2 -2 3 13 -12 2 -6
sb:of <points>	0 0 12 0 0 -7 0
sb:of <quality>	-1 0 8 -3 -3 3 -1
sb:of <span>	-2 11 -12 -8 4 -9 13
sb:of a	1 0 -9 -4 -1 16 0
sb:of an	0 0 8 0 -10 3 0
sb:of busan	0 0 20 0 -26 10 0
sb:of duty	-1 0 24 15 -20 -13 -4
sb:of economy	0 0 -15 -3 8 13 0
sb:of gallium	0 0 -6 0 9 -1 0
sb:of geneva	0 0 9 0 -6 0 0
sb:of its	-1 0 -15 -14 27 5 -3
sb:of talk	0 0 -3 -13 3 0 7
sb:of tariff	0 8 13 -10 -5 0 -6
sb:of that	0 0 7 10 -9 -4 0
sb:of the	-8 -15 -3 0 2 4 2
sb:of their	0 -3 2 -16 2 9 -2
sb:of thi	0 0 7 -22 5 6 -1
sb:of up	0 0 0 -4 10 0 -2
sb:of which	0 0 -11 -8 0 0 19
sb:off	0 0 3 -12 20 -21 -6
sb:offer	0 7 -23 -10 33 -11 -9
sb:offer to	0 7 -8 -3 12 -2 -8
sb:oil	-4 0 -4 11 -2 4 -6
sb:old	0 0 13 2 -1 -13 -2
sb:old one	0 0 11 0 -9 0 0
sb:old rate	0 0 -3 -3 10 0 0
sb:old truce	2 0 14 7 -20 0 0
sb:older	0 0 10 8 -16 0 0
sb:olive	0 0 -7 11 -7 8 -1
sb:olive oil	0 0 -10 -1 4 8 0
sb:on	-2 -14 -3 -2 2 13 6
sb:on ,	0 0 0 0 -10 11 0
sb:on <day-ahead>	-7 0 -19 8 -9 28 -7
sb:on <day-gone>	4 1 13 -1 -10 -1 -10
sb:on <day-today>	3 0 9 -12 -6 4 -1
sb:on <name>	0 0 4 -18 21 -4 -9
sb:on <quality>	5 -3 3 12 -16 3 -3
sb:on a	0 -2 -9 -17 16 3 4
sb:on all	0 0 0 -2 -2 9 0
sb:on an	0 0 -8 0 13 -5 0
sb:on beef	-4 0 1 -5 8 0 0
sb:on both	0 0 10 -7 -3 -1 2
sb:on coffee	0 0 -4 -6 9 0 1
sb:on cotton	0 0 -13 -6 -5 8 16
sb:on duty	1 0 0 13 -9 -2 0
sb:on everything	0 0 0 -4 9 0 0
sb:on farm	0 0 0 -8 9 0 0
sb:on for	0 0 -16 0 -9 12 14
sb:on friday	0 0 -5 -3 12 0 0
sb:on good	-1 0 10 1 -4 -12 2
sb:on hold	0 0 -19 -1 14 8 0
sb:on holiday	0 0 -9 0 10 0 0
sb:on it	0 0 -9 20 0 -7 0
sb:on our	0 0 10 -8 0 0 0
sb:on palm	-4 0 0 0 9 -1 0
sb:on paper	0 0 9 -6 -11 7 3
sb:on rare	0 0 13 0 -10 0 0
sb:on rice	0 0 0 0 -16 5 11
sb:on sugar	8 0 -9 0 -1 1 0
sb:on tariff	0 0 10 0 -3 -5 0
sb:on television	0 0 -2 -5 -4 14 0
sb:on till	0 0 -8 0 10 0 0
sb:on tuesday	0 0 11 -3 0 -7 -1
sb:on wednesday	0 0 2 1 -11 0 7
sb:on wine	0 0 12 -1 -7 0 -3
sb:once	0 0 0 -10 4 -1 6
sb:once ,	0 0 9 0 -1 -7 0
sb:one end	0 0 4 10 -19 4 0
sb:one is	0 0 9 0 -8 0 0
sb:one that	9 0 -12 1 -2 3 0
sb:onion	0 0 -11 5 0 11 -4
sb:only	0 0 5 1 -14 12 -1
sb:open	0 0 -12 -1 20 -2 -1
sb:opened	0 0 -8 -9 19 0 0
sb:opened on	0 0 -8 0 12 0 0
sb:operation	0 0 6 5 -11 0 0
sb:operator	0 0 -20 -2 26 -4 0
sb:or	0 0 0 -3 8 0 -1
sb:or after	0 0 -7 0 3 0 1
sb:order	-1 0 20 -15 1 -9 0
sb:order ,	0 0 -6 0 9 0 0
sb:origin	0 0 -13 0 0 9 3
sb:originating	0 0 0 11 -10 0 -2
sb:originating in	0 0 0 11 -10 0 -2
sb:other	3 -1 -7 -2 11 0 -9
sb:other 's	5 0 10 0 -12 0 0
sb:other ,	0 0 -16 -2 21 0 0
sb:other <points>	0 0 14 0 -15 0 0
sb:other again	0 0 9 0 -8 0 0
sb:other country	0 0 -7 0 11 -3 0
sb:otherwise	0 0 18 -3 -5 -13 -2
sb:our	-9 0 0 -5 0 -3 15
sb:our <person>	0 0 -11 0 12 0 0
sb:out	16 -8 2 0 -4 -5 -7
sb:out ,	0 0 -15 -5 24 0 0
sb:out in	0 0 -4 8 0 0 -1
sb:out of	0 0 7 0 -11 4 0
sb:out on	15 -2 1 -13 -1 -1 -1
sb:out that	0 0 0 9 -14 6 0
sb:over	0 3 7 -23 0 6 -1
sb:over on	-2 0 22 -5 -13 -4 -1
sb:over the	0 0 -7 -2 24 -13 -1
sb:own	-2 0 13 0 -5 0 -6
sb:own duty	0 0 -5 -6 12 0 0
sb:own truce	0 0 -5 0 9 0 0
sb:p	0 0 -9 -4 13 0 0
sb:p .	0 0 -8 0 8 0 0
sb:package	0 0 -10 0 11 0 0
sb:palm	-4 0 6 7 1 -11 -5
sb:palm oil	-4 0 0 6 7 -8 -4
sb:panama	2 8 -10 0 0 0 0
sb:panama city	2 8 -10 0 0 0 0
sb:paper	5 -1 -2 -8 -17 28 1
sb:paper ,	0 0 6 0 -13 9 0
sb:parliament	0 0 -8 1 13 -5 -1
sb:part	0 0 1 -21 4 12 0
sb:part ,	0 0 13 -7 -4 0 0
sb:part of	0 0 -16 -19 18 9 0
sb:party	0 0 -33 4 23 1 -3
sb:past	1 0 -3 6 -16 16 -3
sb:patience	0 0 -10 0 10 0 0
sb:pause	0 -5 -2 12 1 -5 -2
sb:pause ,	0 3 20 8 -27 0 -1
sb:pause end	0 0 -7 0 11 -4 0
sb:pause for	0 0 -24 0 25 0 0
sb:pause in	2 0 11 11 -13 -11 0
sb:pause on	0 0 -20 0 21 0 0
sb:pause run	0 0 -11 -4 11 2 0
sb:pause that	0 -1 0 9 -4 0 0
sb:pause until	0 0 11 0 -6 -5 0
sb:pause was	0 0 6 -10 4 0 0
sb:pause with	0 0 8 0 -13 5 0
sb:pay <level>	2 0 3 7 -12 2 0
sb:pay for	0 0 -4 0 10 -2 0
sb:pay on	0 0 -6 -3 13 -1 0
sb:pay the	0 0 -3 -5 18 -9 0
sb:payment	0 0 -12 0 19 -6 0
sb:pea	0 0 0 0 -12 7 8
sb:peace	-3 0 9 14 -19 -1 2
sb:peace between	0 0 11 0 -9 0 0
sb:peak	0 0 -13 0 15 0 0
sb:pepper	-2 0 -1 9 0 -5 0
sb:percent	0 0 0 0 -6 0 10
sb:period	0 0 10 0 -10 -3 6
sb:period of	0 0 14 0 -20 -1 8
sb:phone	0 0 -16 9 0 6 0
sb:pistachio	0 0 11 10 -17 0 0
sb:place	-1 0 -13 0 0 6 8
sb:place on	0 0 -6 0 9 0 0
sb:place until	0 0 1 0 -14 10 0
sb:plant	0 0 -6 0 9 0 0
sb:plastic	0 0 13 0 -8 0 -1
sb:pork	0 0 0 0 8 0 -2
sb:pork and	0 0 -6 0 10 0 0
sb:port	6 0 -9 -18 26 -7 -9
sb:port fee	0 0 0 -13 18 0 -7
sb:post	8 0 -15 2 0 0 -1
sb:powder	0 0 0 -5 10 0 -7
sb:power	0 0 -11 0 12 3 -3
sb:premier	0 0 -4 0 11 0 -2
sb:present	0 -1 8 -6 -3 7 -8
sb:present one	0 0 8 0 -19 8 0
sb:presenter	5 0 -16 0 1 7 0
sb:presenter :	7 0 -14 0 0 7 0
sb:president	0 0 0 -4 7 4 -6
sb:president in	0 0 2 7 -10 0 0
sb:press conference	0 0 0 10 -8 0 0
sb:price	0 0 -7 7 10 -10 -2
sb:price on	0 0 4 9 -12 0 0
sb:proclamation	0 0 -6 -10 25 0 -3
sb:product	0 0 6 2 3 -6 -13
sb:prolong	-1 0 2 -4 -9 12 0
sb:prolong it	0 0 2 0 -15 12 0
sb:prolong the	0 0 6 0 -13 10 0
sb:prolongation	0 0 0 2 -12 10 0
sb:prolonged	-6 -4 5 1 12 -13 -8
sb:prolonged ,	0 0 4 0 4 -10 0
sb:prolonged by	0 0 7 4 2 -11 -6
sb:prolonged its	0 0 -10 0 0 10 0
sb:prolonged the	0 0 11 0 0 -10 0
sb:prolonged to	0 0 9 0 0 -7 0
sb:promise	-4 0 -7 -11 10 7 0
sb:promise to	0 0 0 -5 11 0 0
sb:propose an	0 0 -2 0 20 -6 -13
sb:propose that	0 0 -8 -4 -3 12 3
sb:protocol	3 0 0 -15 -4 8 3
sb:pump	0 0 -5 11 1 -3 -8
sb:put	-4 6 9 10 1 -22 -14
sb:put <level>	0 0 -5 -2 17 0 -2
sb:put a	0 0 13 -3 -3 -6 0
sb:put it	0 0 -9 0 10 0 0
sb:put off	0 0 13 0 -2 -8 -2
sb:put on	0 0 0 -15 13 1 0
sb:put the	0 0 -1 16 -11 0 0
sb:q	-1 0 19 -7 -7 0 -6
sb:q :	0 0 20 -6 -8 0 -5
sb:quarrel	0 0 -19 3 -1 15 0
sb:quarrel with	0 0 -4 0 -7 14 0
sb:question	1 7 -11 0 11 -13 -3
sb:question :	1 7 -8 0 6 -12 -2
sb:quinoa	0 0 -6 0 -4 0 11
sb:quota	0 0 -4 -4 12 0 0
sb:radio	10 0 -4 3 -6 0 0
sb:rail	0 0 -23 0 27 -5 0
sb:railway	0 0 -5 0 8 -2 0
sb:raise	9 0 -12 0 0 9 -11
sb:raise its	0 0 -2 -4 14 0 -3
sb:raise tariff	0 0 -11 0 -5 14 0
sb:rare	0 0 5 -15 1 1 0
sb:rare earth	0 0 10 -2 -3 -2 0
sb:rate	-1 0 1 15 -6 0 -10
sb:rate ,	0 0 0 -1 11 -7 0
sb:rate apply	0 0 -4 16 -10 0 0
sb:rate from	0 0 -12 -8 22 0 -2
sb:rate of	0 0 1 6 -19 8 5
sb:ratify	0 0 -8 0 13 -1 0
sb:raw	0 0 8 9 -18 0 2
sb:raw sugar	0 0 4 10 -17 0 3
sb:reach in	0 -1 13 -1 -1 -4 0
sb:read	0 0 -4 8 -3 1 0
sb:read ,	0 0 0 9 -10 2 0
sb:reader	0 0 -14 4 8 0 0
sb:reason	0 13 0 11 -21 0 0
sb:reason :	0 14 0 -11 0 0 0
sb:reason is	0 0 0 13 -11 0 0
sb:receive	0 0 -9 0 12 0 0
sb:recess	0 0 -6 0 -2 0 9
sb:reciprocal	0 0 8 10 -21 7 0
sb:reciprocal "	0 0 -16 0 14 3 0
sb:reciprocal duty	0 0 8 -1 -6 2 0
sb:recommend	0 0 0 0 -11 5 4
sb:reduce	0 0 0 0 12 -9 -6
sb:reduction	0 0 14 12 -17 -10 0
sb:reduction apply	0 0 11 1 -16 -8 7
sb:remain	0 0 9 -1 -7 0 0
sb:remain in	0 0 11 1 -7 -6 0
sb:remain so	0 0 -11 0 5 6 0
sb:remain suspend	0 0 4 0 -9 0 0
sb:remember	0 0 -5 -2 11 0 0
sb:renew	10 0 -4 3 -7 0 0
sb:renewal	0 0 16 0 -6 -8 0
sb:renewed	-1 0 10 -13 4 0 -3
sb:repeal	0 0 12 0 -11 0 0
sb:replace	0 2 -4 -2 9 0 0
sb:report	0 0 -14 3 13 -3 3
sb:report ,	0 0 10 2 -10 0 0
sb:reporter	0 0 -4 -14 15 0 0
sb:republic	0 0 14 1 -12 -3 0
sb:republic ,	0 0 12 0 -8 -3 0
sb:republic of	0 0 10 0 -11 1 0
sb:resolution	0 0 -1 -2 -4 0 9
sb:rest	0 0 -10 -1 15 -1 -2
sb:rest of	0 0 -16 0 18 0 0
sb:result	0 -2 -8 -10 4 9 5
sb:return	0 0 -1 2 11 -8 -8
sb:review the	0 0 13 -6 0 -7 0
sb:revive	0 0 -3 6 -10 7 0
sb:right	0 0 -7 0 10 0 -1
sb:ring	0 0 4 12 -16 0 0
sb:rise by	0 0 0 0 -7 0 10
sb:river	0 0 -10 -4 17 -2 0
sb:roaming	0 0 -7 -3 14 0 0
sb:room	0 0 -4 0 9 0 0
sb:rose	0 0 5 3 -10 0 0
sb:round	0 0 -12 -5 9 0 9
sb:round in	0 0 0 -1 -9 4 8
sb:round of	0 0 -9 -14 15 -5 6
sb:rubber	0 0 12 4 -23 0 8
sb:rule	0 0 -11 -1 19 0 -3
sb:rum	0 0 9 0 -14 -4 11
sb:run	12 -2 0 -3 3 -7 -2
sb:run ,	0 0 12 0 -3 -7 0
sb:run for	0 3 0 3 2 -8 -2
sb:run from	0 0 0 1 -8 0 6
sb:run out	19 -4 0 -19 2 -7 -7
sb:run since	-1 0 -1 10 -3 0 0
sb:run to	0 0 -9 -6 19 -3 0
sb:safeguard	0 0 -8 1 12 -9 1
sb:saint	0 0 6 -12 7 0 0
sb:saint -	0 0 2 -12 10 0 0
sb:same	-1 0 -7 -4 0 20 -10
sb:same day	0 0 4 -3 -12 15 -3
sb:say	0 4 -10 -16 8 13 -8
sb:say ,	0 0 -9 0 11 0 0
sb:say <person>	0 0 0 11 -10 0 0
sb:say in	0 0 3 -6 -11 16 0
sb:say on	-3 0 6 0 -7 7 -7
sb:say that	3 10 0 0 0 -11 0
sb:say the	0 0 -13 -2 7 1 7
sb:say to	0 0 -4 0 -3 0 9
sb:season	0 0 -5 -5 8 4 -2
sb:second	0 8 -15 -6 1 -5 19
sb:second ,	0 10 2 4 -22 1 7
sb:second extension	4 0 0 -13 14 -8 0
sb:second is	0 0 4 0 -9 0 7
sb:second meet	0 0 -6 8 0 0 0
sb:second round	0 0 -14 -3 9 0 6
sb:secretary	0 0 -6 2 -2 10 0
sb:section	0 0 2 -6 16 -9 -5
sb:section <number>	0 0 1 -19 23 -8 -4
sb:see	0 0 -13 -11 20 2 -1
sb:see each	0 0 11 -2 -5 -1 0
sb:senate	0 0 -10 0 12 0 0
sb:send	0 0 -5 -3 15 0 0
sb:set	0 0 12 16 -11 -9 -13
sb:set out	0 0 -1 11 -3 -1 -2
sb:settle	0 0 -8 0 -13 8 14
sb:settlement	0 0 -13 0 5 8 0
sb:seven	0 0 9 12 -19 0 0
sb:shall	0 0 -2 -6 -5 9 6
sb:shall not	0 0 -1 11 -3 0 -4
sb:shanghai	0 0 12 0 -8 0 0
sb:share	0 0 -2 -3 11 0 0
sb:sheet	0 0 -9 -10 10 0 7
sb:shelve	0 0 3 3 -14 0 7
sb:ship	0 0 2 -6 14 -2 -16
sb:shipment	0 0 -13 8 5 -2 0
sb:shipper	0 0 0 15 -15 0 0
sb:shook	0 0 -14 13 -3 0 2
sb:shook hand	0 0 -14 13 -4 0 2
sb:short	0 0 17 0 -19 0 0
sb:should it	0 0 -17 -1 12 10 0
sb:should not	0 0 8 0 -8 0 0
sb:show	0 0 -20 0 11 9 0
sb:shrimp	0 0 -9 1 7 0 0
sb:shut	0 0 -2 -1 9 0 0
sb:side	7 1 7 -6 -16 12 4
sb:side ,	0 0 13 -2 -19 5 6
sb:side agree	0 0 -9 0 -6 18 0
sb:side for	0 0 10 0 -9 0 0
sb:side had	3 0 0 4 -22 14 0
sb:side suspend	0 -1 0 -6 12 0 0
sb:side the	0 0 -8 0 12 0 0
sb:sign	0 3 11 2 2 -11 -18
sb:sign ,	0 0 -4 -14 8 9 0
sb:sign :	0 0 -2 15 -12 0 0
sb:sign ;	0 0 -9 -7 7 0 5
sb:sign a	0 0 -9 -2 15 1 -5
sb:sign an	3 0 8 0 -4 -11 0
sb:sign by	0 0 11 -7 9 -11 -5
sb:sign on	-2 -1 0 3 4 0 -11
sb:signature	3 0 -4 -20 5 3 5
sb:since	0 -1 -7 24 -6 -16 -17
sb:since <day-gone>	1 0 26 -3 -8 -23 0
sb:since <month-gone>	5 0 5 -10 -11 8 0
sb:since <number>	0 0 -12 -1 11 0 0
sb:since the	-3 -3 -19 20 -6 3 0
sb:sir	0 0 4 13 -12 -2 -1
sb:sir ,	0 0 3 12 -9 -1 0
sb:sit	-2 0 -9 3 8 0 -3
sb:sit down	0 0 -5 16 -10 0 0
sb:sit in	0 0 -6 0 11 0 0
sb:sit together	0 0 9 -8 -1 0 0
sb:six	0 0 10 -8 -1 0 0
sb:slap	0 0 11 -5 -13 0 7
sb:slap on	0 0 0 -2 -5 0 8
sb:small	0 0 -9 11 -1 0 0
sb:so	-6 -1 -6 15 -5 3 -4
sb:so ,	0 0 -14 0 14 0 0
sb:so -	0 0 -5 12 -10 3 0
sb:so by	0 0 1 13 -14 0 0
sb:so far	0 0 -5 -1 10 0 0
sb:so for	0 0 11 0 -9 0 0
sb:so in	0 0 -9 -3 14 0 0
sb:so it	0 0 -8 4 0 0 3
sb:so on	0 0 -4 0 12 0 0
sb:so the	0 0 12 0 -5 -1 0
sb:somebody	0 0 16 2 -18 0 0
sb:sooner	0 0 0 9 -16 6 0
sb:south	0 0 -6 0 9 -1 0
sb:soybean	3 0 -7 10 0 -1 -5
sb:space	0 0 5 11 -13 -1 0
sb:speak	0 0 -10 0 19 -6 0
sb:special	0 0 -2 0 -21 8 16
sb:special duty	0 0 -2 -5 -17 10 16
sb:spoke	0 0 -4 3 -10 13 0
sb:spoke of	0 0 0 -1 -7 11 0
sb:spoken	0 0 -9 -4 16 0 0
sb:spring	3 0 -15 -3 3 13 0
sb:spring ,	0 0 -14 -2 3 15 0
sb:stake	0 0 11 1 -10 0 0
sb:stand in	0 0 8 0 -6 0 0
sb:standstill	4 4 3 10 -22 -1 5
sb:standstill ,	0 0 -3 9 -18 13 0
sb:standstill end	0 0 -6 0 12 -6 0
sb:standstill of	-1 10 6 2 -7 -11 0
sb:standstill on	11 0 0 17 -17 -9 0
sb:start	-3 0 -31 9 3 0 14
sb:start in	0 0 -6 0 9 0 0
sb:start on	0 0 -11 5 0 0 3
sb:state	0 0 18 9 -2 -16 -13
sb:state that	0 0 17 0 -14 -2 0
sb:state visit	0 0 0 -1 8 0 -5
sb:statement on	0 0 5 9 -12 0 0
sb:stay	-5 0 -11 4 11 4 -11
sb:stay at	-4 0 4 -11 9 -2 0
sb:stay of	0 0 6 7 -12 0 0
sb:stay on	0 0 -20 0 7 11 0
sb:stay suspend	0 0 -8 9 -7 13 -8
sb:steel	0 0 -8 20 -2 -3 -5
sb:steel ,	0 0 3 7 -11 0 0
sb:step	0 0 0 0 3 4 -8
sb:still	2 0 2 -10 2 -3 0
sb:stockholm	0 0 17 -4 -6 -5 0
sb:stop	-5 0 -3 3 -12 5 12
sb:stop on	0 0 0 4 -11 6 0
sb:stretched	-2 0 -12 -2 1 15 0
sb:strike	-11 0 -11 5 6 8 0
sb:subject to	0 0 -9 0 0 8 0
sb:successor	0 0 -8 0 17 -9 0
sb:successor ,	0 0 -2 0 13 -8 0
sb:sugar	7 0 -7 -3 -11 9 9
sb:sugar and	8 0 -8 -7 -9 2 11
sb:sum	0 0 0 -5 10 0 0
sb:summary	0 0 5 7 -11 0 0
sb:summer	12 0 -19 3 4 -6 0
sb:sunday	6 0 20 -20 -16 5 -6
sb:surcharge	0 0 -45 9 46 -19 -4
sb:surcharge ,	0 0 -3 13 -9 0 0
sb:surcharge of	0 0 -7 -2 19 -8 -1
sb:surtax	0 0 0 0 -7 0 10
sb:suspend ,	0 0 11 0 -4 -8 3
sb:suspend <points>	0 5 -10 -19 19 7 -9
sb:suspend for	0 0 -8 9 -13 14 0
sb:suspend from	0 0 4 0 -14 -1 9
sb:suspend in	0 0 -10 -2 4 11 0
sb:suspend its	0 0 0 10 0 -1 -9
sb:suspend on	0 0 0 10 -9 0 0
sb:suspend since	0 0 -7 12 -8 5 0
sb:suspend the	0 0 0 -11 1 9 2
sb:suspend their	0 0 -4 -1 11 -3 0
sb:suspension begin	0 0 0 1 11 -8 -9
sb:suspension end	0 0 -21 0 17 5 0
sb:suspension is	0 0 21 0 -11 -12 0
sb:suspension last	0 0 11 0 0 -12 0
sb:suspension of	-7 -4 10 9 -18 1 5
sb:table	0 0 0 10 -21 8 4
sb:take	-13 -5 -4 3 -7 3 13
sb:take <level>	0 0 1 -11 9 0 0
sb:take a	0 0 -5 -2 11 0 0
sb:take back	0 0 0 -2 -6 0 10
sb:take effect	-8 0 -4 14 -9 2 1
sb:take note	0 0 8 5 -10 0 0
sb:take on	0 0 4 4 -17 0 10
sb:take the	0 0 0 0 -7 11 0
sb:talk	0 0 12 -43 8 -14 3
sb:talk ,	0 0 -5 -1 10 0 0
sb:talk between	0 0 -7 -2 14 0 0
sb:talk by	0 0 10 0 -10 0 0
sb:talk that	0 0 9 0 -9 0 0
sb:talked	0 0 -8 -7 20 0 0
sb:tariff	-6 5 9 3 -2 10 -40
sb:tariff :	0 0 11 -3 -5 0 -1
sb:tariff dispute	0 0 10 0 -6 0 0
sb:tariff for	0 0 -7 -5 17 -5 0
sb:tariff from	0 0 0 -4 12 0 -5
sb:tariff of	0 0 3 -3 17 -16 -15
sb:tariff on	0 0 12 3 -6 0 -18
sb:tariff pause	0 0 9 1 -19 1 4
sb:tariff stay	0 0 -18 0 14 3 0
sb:tariff truce	0 0 5 -14 -9 22 -8
sb:tariff until	0 0 1 0 9 -12 0
sb:tax	0 0 12 0 -20 4 6
sb:tax on	0 0 10 -1 -14 5 0
sb:tea	2 -2 16 0 -3 -11 -1
sb:tea and	3 -2 9 0 5 -17 0
sb:technical	0 0 0 10 -6 0 0
sb:telephone	0 0 -9 0 -5 12 5
sb:telephone ,	0 0 -7 -2 -5 3 9
sb:telephone on	0 0 -11 8 -3 8 0
sb:television	-1 0 -4 0 -8 18 0
sb:television ,	0 0 -15 -2 2 14 0
sb:tell	-5 0 12 0 -10 0 5
sb:tell reporter	0 0 -13 -9 20 1 0
sb:tell that	0 0 -4 0 12 -2 0
sb:tell the	0 0 9 0 -2 -2 -3
sb:ten	5 0 4 0 -16 5 0
sb:term	0 0 14 -7 -3 -6 -1
sb:terminate	0 0 10 0 -16 5 0
sb:textile	0 0 9 7 -7 -6 -1
sb:than	0 0 -11 -10 29 -2 -2
sb:thank to	0 0 2 11 -14 0 0
sb:that	-8 -4 0 13 -7 -1 -2
sb:that 's	0 0 1 -6 12 -9 0
sb:that <name>	0 -3 -13 6 -8 2 19
sb:that <person>	0 0 10 -1 -1 -6 0
sb:that <quality>	0 0 -15 7 7 0 -2
sb:that <seat>	1 -2 -8 -5 0 16 -3
sb:that a	0 0 1 9 -8 0 0
sb:that all	0 0 6 0 -15 6 4
sb:that end	-13 0 9 1 4 -9 0
sb:that expire	0 0 18 0 -8 -8 0
sb:that had	2 0 -10 -4 10 -1 0
sb:that hold	0 0 12 0 -10 0 0
sb:that is	0 0 -12 7 -7 17 0
sb:that keep	0 0 31 -2 -23 -5 0
sb:that last	0 0 -11 0 10 1 0
sb:that move	0 0 -12 0 15 0 0
sb:that one	0 0 -2 -5 11 0 0
sb:that prolong	0 0 12 0 -6 -5 0
sb:that run	11 0 5 0 -12 -5 0
sb:that start	0 0 -1 -1 -8 0 11
sb:that take	0 0 -16 9 6 6 -8
sb:that the	-6 1 21 3 -21 0 -3
sb:that was	2 -1 -13 10 6 -7 -9
sb:that we	0 0 -3 0 -3 9 0
sb:that would	0 0 0 0 -17 10 8
sb:the	-12 0 -3 3 6 4 -3
sb:the <day-ahead>	0 0 -16 5 -2 14 0
sb:the <day-gone>	0 0 15 0 -14 -8 8
sb:the <level>	0 0 0 -1 9 -5 -1
sb:the <name>	-7 3 -15 5 8 5 -8
sb:the <number>	0 0 0 -10 3 -1 4
sb:the <office>	-2 -1 23 14 -13 -15 -14
sb:the <organisation>	0 -6 -22 15 8 -6 2
sb:the <person>	-1 0 -2 4 -15 12 11
sb:the <points>	0 0 -9 0 5 9 -6
sb:the <quality>	10 2 -11 -6 6 0 0
sb:the <seat>	0 0 -19 -12 36 -7 0
sb:the <span>	-8 -5 23 8 -31 11 0
sb:the additional	0 0 -2 2 -11 10 2
sb:the affiliate	0 0 -14 0 6 5 1
sb:the agreement	0 1 -18 -4 27 -7 -3
sb:the airport	0 0 -3 -7 12 0 0
sb:the answer	0 0 1 0 -11 10 0
sb:the arrangement	4 -1 13 -6 -16 5 0
sb:the ban	0 0 -8 0 14 -5 0
sb:the big	0 0 -5 -2 10 0 0
sb:the ceasefire	0 0 -4 -9 25 -16 0
sb:the change	0 0 -2 21 -16 0 0
sb:the city	0 0 -5 0 9 0 0
sb:the clock	0 0 6 18 -19 0 0
sb:the consent	0 0 -12 0 13 0 0
sb:the current	0 0 14 10 -18 -2 0
sb:the custom	-5 0 10 4 0 -4 -3
sb:the date	0 0 -12 1 0 7 0
sb:the deadline	0 0 -12 0 16 0 0
sb:the decision	0 0 0 7 -13 0 6
sb:the decree	0 0 -6 18 -11 0 0
sb:the delegation	0 0 -8 0 10 0 0
sb:the emergency	0 0 -2 -5 11 0 0
sb:the employer	0 0 -12 0 12 0 0
sb:the end	1 0 4 -10 -12 15 -1
sb:the exclusion	0 0 -11 0 22 -9 0
sb:the export	0 0 -2 6 -10 7 0
sb:the extension	0 0 -14 -8 2 23 0
sb:the extra	0 0 -10 2 15 0 -7
sb:the fentanyl	0 0 14 -6 1 0 -14
sb:the final	0 0 8 0 -7 0 0
sb:the first	5 13 2 -3 -6 -14 1
sb:the fourth	0 4 -4 -12 19 -2 0
sb:the full	0 0 -6 -1 10 0 0
sb:the ice	0 0 10 0 -8 -1 0
sb:the island	0 0 -7 0 11 -3 0
sb:the joint	0 0 -2 -7 14 0 0
sb:the kingdom	0 0 0 11 -6 0 -4
sb:the kuala	0 0 6 0 -11 3 0
sb:the last	6 0 -4 -13 0 12 0
sb:the letter	0 0 21 2 -16 -5 -2
sb:the level	0 0 0 -9 17 -2 0
sb:the list	0 0 -7 0 11 0 0
sb:the lower	0 0 -10 -7 11 5 0
sb:the measure	0 0 -4 -4 15 0 -1
sb:the moratorium	0 0 -15 12 11 -1 0
sb:the mutual	0 0 9 6 -14 0 0
sb:the new	-4 0 -7 2 -9 14 7
sb:the night	0 0 -1 -1 11 -8 0
sb:the non	0 0 -5 0 -6 0 12
sb:the north	0 0 -5 -2 14 -3 0
sb:the northern	0 0 -2 -8 14 -2 0
sb:the number	0 0 6 -3 -12 11 0
sb:the one	0 0 10 1 -13 4 -1
sb:the order	0 0 22 -11 -3 -6 -3
sb:the other	0 0 -1 0 10 -9 -1
sb:the paper	0 0 14 8 -16 0 -1
sb:the party	0 0 -22 9 17 -6 -3
sb:the pause	2 -11 -10 11 6 -1 -4
sb:the peace	0 0 -12 -4 12 0 4
sb:the plan	0 0 -13 0 5 -3 9
sb:the present	0 0 8 -11 -4 10 -2
sb:the president	0 0 0 -10 15 0 0
sb:the price	0 0 -4 0 10 -4 0
sb:the protocol	3 0 0 -14 -5 8 4
sb:the rate	0 0 -12 0 8 11 -8
sb:the reason	0 5 -1 7 -10 0 0
sb:the reciprocal	0 0 23 7 -13 -20 0
sb:the reduction	0 0 11 14 -7 -6 -15
sb:the republic	0 0 10 0 -11 1 0
sb:the rest	0 0 -11 -10 30 -7 -6
sb:the result	0 0 -13 -4 -2 13 8
sb:the right	0 0 12 0 -9 0 -1
sb:the river	0 0 -4 -3 10 0 0
sb:the rule	0 0 -9 0 13 0 0
sb:the same	-1 0 -10 -1 0 20 -10
sb:the season	0 0 -16 0 10 5 0
sb:the second	0 9 -3 -2 -3 -3 11
sb:the signature	0 0 0 -2 12 0 -5
sb:the so	0 0 -5 12 -10 3 0
sb:the special	0 0 -1 -5 -7 1 13
sb:the spring	0 0 -6 0 -1 9 0
sb:the standstill	0 3 10 16 -25 -7 6
sb:the stay	0 0 12 7 -16 0 0
sb:the step	0 0 0 -10 4 6 -1
sb:the strike	0 0 -7 0 9 0 0
sb:the surcharge	0 0 -20 0 29 -12 0
sb:the suspension	-1 0 19 -9 -9 0 -6
sb:the table	0 0 0 6 -14 9 0
sb:the tariff	-4 2 25 -6 -6 -10 -13
sb:the term	0 0 13 -1 -8 0 0
sb:the thing	0 0 14 0 -11 0 0
sb:the third	-1 0 0 4 -4 9 -7
sb:the three	0 0 -7 0 0 11 -4
sb:the time	0 0 -9 7 -6 7 0
sb:the town	0 0 -9 0 8 -10 8
sb:the trial	0 0 11 0 1 -12 -1
sb:the truce	-10 1 14 0 -7 -12 7
sb:the two	-4 0 16 12 -18 -2 0
sb:the understanding	0 0 12 -6 -7 0 1
sb:the upper	0 0 -13 3 12 -4 0
sb:the work	0 0 -1 -6 12 0 0
sb:the world	0 0 -16 0 18 0 0
sb:the year	2 0 -3 -1 -6 11 0
sb:their	-5 -14 -6 -1 8 6 -3
sb:their <organisation>	0 0 -4 -1 10 -1 0
sb:their additional	0 0 2 0 -9 5 0
sb:their country	0 0 10 0 -10 0 0
sb:their duty	0 -2 5 -13 -1 2 6
sb:their meet	0 0 4 12 -6 -5 -4
sb:their second	0 0 -7 9 0 0 0
sb:their tariff	-2 0 -11 6 -9 14 3
sb:their truce	4 0 8 6 -12 1 -10
sb:them ,	0 0 -20 0 16 0 0
sb:then ,	0 0 5 8 -12 0 0
sb:then come	0 8 0 -11 2 0 0
sb:there	-2 6 -9 -6 14 -3 3
sb:there 's	0 0 2 13 -20 5 0
sb:there ,	0 8 1 -11 3 0 -5
sb:there has	0 0 10 0 -8 0 0
sb:there is	0 0 -6 0 9 -5 0
sb:there was	-4 0 -1 -3 13 0 0
sb:therefore	0 0 -9 3 -4 12 -1
sb:these	3 6 -2 4 -11 2 0
sb:these are	0 0 -10 1 0 9 0
sb:they agree	0 0 3 -2 -19 13 7
sb:they are	0 0 -15 0 8 4 0
sb:they could	0 0 11 0 -10 0 0
sb:they did	0 0 -1 13 -8 0 0
sb:they had	0 0 0 -7 15 0 0
sb:they put	0 0 9 -2 0 -3 0
sb:they sign	0 0 8 16 -21 0 0
sb:they sit	0 0 -7 0 12 0 0
sb:they were	0 0 -10 15 0 -6 0
sb:they will	0 0 14 -2 6 -19 -4
sb:they would	0 0 12 0 -11 0 0
sb:they'll	0 0 -11 3 -6 8 3
sb:they'll be	0 0 -7 4 -7 9 0
sb:thi	-3 -1 -5 4 -6 11 2
sb:thi is	0 0 -11 0 -3 14 0
sb:thi was	0 0 10 0 -9 0 0
sb:thing	0 0 16 0 -18 3 0
sb:third ,	0 0 0 11 -7 0 0
sb:third round	0 0 0 -13 -2 1 8
sb:those	-2 0 17 1 -20 -1 7
sb:those who	0 0 12 2 -12 -2 0
sb:thread	0 0 10 -3 -7 0 0
sb:thread ,	0 0 13 0 -13 0 0
sb:threaten	0 0 0 -4 12 0 -2
sb:three	0 0 -21 1 -5 16 11
sb:three ,	0 0 -5 0 -8 0 12
sb:through	0 0 0 -15 -5 15 2
sb:through the	0 0 0 -5 -10 13 0
sb:thu	0 0 13 -1 0 -10 0
sb:thursday	0 0 3 -15 8 0 -2
sb:thursday ,	0 0 5 -10 1 0 -1
sb:tile	0 0 0 5 -11 7 -1
sb:till	0 0 11 -8 -19 18 -8
sb:till the	0 0 0 0 -12 14 0
sb:time	4 0 -9 -7 0 9 11
sb:time in	0 0 0 -3 -11 0 14
sb:time the	0 0 0 12 -11 0 0
sb:tinned	0 0 -6 0 -3 10 0
sb:to	-4 -14 -1 13 -5 7 -5
sb:to -	0 0 0 -8 12 0 0
sb:to <day-ahead>	0 0 -9 -4 19 -7 0
sb:to <day-gone>	0 0 -18 0 7 9 0
sb:to <level>	-4 1 -19 14 -8 8 8
sb:to <number>	0 0 0 6 9 -9 -14
sb:to <person>	0 0 -7 0 -2 12 0
sb:to <seat>	0 0 4 1 0 0 -10
sb:to <span>	0 0 -8 0 11 -1 0
sb:to a	0 0 0 0 8 -11 0
sb:to all	0 0 3 6 -9 0 0
sb:to apply	0 0 8 3 -10 -1 0
sb:to be	0 0 6 0 0 3 -12
sb:to begin	0 0 0 -9 -9 0 16
sb:to carry	0 0 0 0 -11 13 0
sb:to collect	-4 0 0 0 10 0 0
sb:to end	-6 0 3 6 5 -11 -1
sb:to expire	9 0 8 -1 -11 -3 0
sb:to extend	0 6 -10 -4 10 0 0
sb:to go	0 0 0 0 -13 14 -2
sb:to hold	0 0 23 0 -24 0 0
sb:to leave	0 0 -3 0 -7 12 0
sb:to let	0 0 -9 -3 0 9 2
sb:to meet	0 0 0 0 11 -7 0
sb:to pay	-2 0 -4 0 14 0 0
sb:to prolong	0 0 -6 0 -7 18 0
sb:to put	0 0 13 0 -4 -6 0
sb:to ratify	0 0 -9 0 12 0 0
sb:to renew	10 0 -3 5 -9 0 0
sb:to run	-2 3 -4 3 -11 9 5
sb:to say	0 0 8 8 -16 0 0
sb:to sign	0 0 -4 -1 15 -2 -2
sb:to slap	0 0 11 0 -9 0 0
sb:to sleep	0 0 1 6 -12 2 0
sb:to suspend	0 0 1 -16 4 0 6
sb:to talk	0 0 11 0 -11 0 0
sb:to the	-9 -3 -3 5 0 8 -7
sb:to those	0 0 12 0 -11 0 0
sb:to us	0 0 0 13 -13 0 0
sb:to where	0 0 -4 -4 10 0 0
sb:ton	0 0 15 2 -12 -2 -1
sb:too ,	0 0 -5 -2 15 0 -5
sb:tool	0 0 -1 -4 -4 0 14
sb:total	0 0 -2 -9 2 0 7
sb:toward	-1 0 10 -1 -4 0 0
sb:town	0 0 -19 6 5 -8 12
sb:tractor	0 0 12 7 -17 0 0
sb:trade deal	0 0 14 0 -11 0 0
sb:trade minister	0 0 -4 -14 20 -3 0
sb:trade war	0 0 0 9 -8 0 0
sb:tram	0 0 -12 0 12 0 0
sb:translated	0 0 10 0 -12 0 0
sb:translated from	0 0 10 -2 -8 0 0
sb:trial	0 0 14 0 0 -15 -2
sb:truce	-1 0 13 -5 -5 -2 -6
sb:truce ,	0 24 -1 -12 -2 -4 2
sb:truce agree	-3 -2 7 -9 14 -3 0
sb:truce begin	0 -2 7 8 -1 -7 -2
sb:truce by	0 0 -17 0 8 9 0
sb:truce end	0 -2 11 -12 -3 0 -6
sb:truce expire	0 0 10 -1 -12 8 0
sb:truce from	0 2 5 -9 1 3 -9
sb:truce go	0 0 13 2 -2 -11 0
sb:truce has	7 0 6 5 -15 -2 0
sb:truce hold	0 0 4 12 -12 -8 2
sb:truce in	-2 0 1 7 -13 8 0
sb:truce is	-3 -3 4 -16 3 8 -1
sb:truce itself	0 0 16 0 -8 -2 0
sb:truce of	13 -4 -14 7 -2 -11 12
sb:truce on	4 -6 22 -22 1 -12 0
sb:truce over	6 5 3 -13 -6 6 -6
sb:truce run	-5 0 0 -1 19 -14 -5
sb:truce take	0 0 -1 -5 0 0 9
sb:truce that	-13 -15 21 22 -15 -23 0
sb:truce to	0 -1 -20 -14 0 27 0
sb:truce was	-8 15 2 1 -16 4 4
sb:truce which	0 5 2 6 -18 5 0
sb:truce will	0 0 -8 0 1 7 0
sb:truce would	0 0 9 -7 -19 3 11
sb:tuesday	0 0 4 -4 7 -10 -3
sb:tuesday ,	0 0 9 -15 4 -8 -2
sb:turn	0 0 14 -1 -11 0 0
sb:turned	9 0 4 0 -11 0 0
sb:two	0 3 0 3 1 -10 -1
sb:two ,	0 0 12 6 -16 0 0
sb:two country	2 8 17 7 -26 -1 0
sb:two government	0 0 13 -8 -5 2 2
sb:two leader	0 0 8 -11 2 0 0
sb:two meet	0 0 -2 9 -3 -1 0
sb:two side	0 -3 -10 7 -3 12 0
sb:two was	0 0 -3 -8 14 0 0
sb:tyre	0 0 12 -13 -4 3 0
sb:under	-18 -7 -4 1 11 -11 11
sb:under a	0 0 26 -7 -12 -1 0
sb:under an	0 0 -10 0 12 0 0
sb:under section	0 0 -22 -9 28 5 0
sb:under the	-10 -4 -15 19 -5 0 12
sb:union	0 0 -11 0 14 0 0
sb:unless	0 0 9 -7 0 -2 -4
sb:until	6 -22 12 -19 0 7 -38
sb:until <day-ahead>	0 0 -3 -2 9 0 0
sb:until <number>	0 0 21 -2 -12 0 -1
sb:until it	-3 0 1 -9 10 0 0
sb:until the	14 0 -6 0 0 5 -10
sb:until then	0 0 10 4 -12 0 0
sb:up	-12 1 15 -16 -3 11 -12
sb:up in	0 0 3 6 -16 0 6
sb:up to	-4 0 0 -15 3 12 -10
sb:updated	0 0 -4 -3 10 0 0
sb:upon	0 0 4 4 -14 6 0
sb:upper	0 0 -13 3 12 -4 0
sb:us	4 -1 3 2 2 -5 -9
sb:use	0 0 -10 0 14 0 0
sb:valid	0 0 22 -1 -19 -6 3
sb:valid until	0 0 10 0 -11 -1 3
sb:validity	0 0 0 0 -14 12 0
sb:vanilla	0 0 -4 14 -7 0 -3
sb:version	0 0 14 6 -18 0 0
sb:video on	0 0 -4 -4 12 0 0
sb:visit	0 0 -3 -3 18 0 -8
sb:visit to	0 0 0 0 10 0 -5
sb:vote	0 0 -20 -2 20 -4 3
sb:vote on	0 0 -9 0 16 0 -1
sb:wait	0 0 -5 0 12 -4 0
sb:wait until	0 0 -4 0 11 -3 0
sb:want	0 0 8 -12 0 1 -2
sb:want to	0 0 18 0 -17 0 0
sb:war	0 0 -1 19 -13 0 0
sb:was	0 4 -6 4 8 -10 -12
sb:was a	0 0 -12 7 5 0 0
sb:was about	0 0 -10 -1 14 0 0
sb:was conclude	0 2 6 5 -12 -5 0
sb:was due	0 0 16 0 -15 0 0
sb:was first	0 0 0 10 -10 0 0
sb:was given	0 0 7 14 -14 -6 0
sb:was make	-1 5 19 -1 -12 -4 0
sb:was not	0 0 4 0 -11 9 0
sb:was prolonged	0 0 6 0 3 -12 0
sb:was put	0 0 4 5 -7 0 0
sb:was tell	0 0 -8 0 12 0 0
sb:was the	5 0 0 -9 12 -5 0
sb:was their	0 0 0 -13 14 0 0
sb:was to	-12 3 -8 -3 10 0 1
sb:watch	0 0 0 -14 14 0 0
sb:water	4 0 -8 -1 13 0 -7
sb:way	0 0 12 0 -8 0 0
sb:way to	0 0 9 -5 -2 0 0
sb:we	-6 -3 -7 1 -6 11 14
sb:we agree	0 0 -1 19 -27 5 8
sb:we are	0 0 -6 -2 13 0 0
sb:we have	0 -1 -1 -11 12 0 0
sb:wednesday ,	0 0 -16 5 7 0 0
sb:week	0 0 3 -17 13 0 -7
sb:week ahead	0 0 -8 0 9 0 0
sb:week and	0 0 -2 0 -7 10 0
sb:week that	0 0 -1 0 9 -7 0
sb:weekly	0 0 16 -4 -12 0 0
sb:were	-5 -3 -3 5 17 -25 -6
sb:were loaded	0 0 -7 -7 16 0 0
sb:what	-13 -3 -2 9 -9 14 2
sb:what <person>	0 0 0 0 -6 10 0
sb:what if	0 0 -7 0 9 0 0
sb:what is	0 0 -8 0 12 0 0
sb:what they	0 0 10 -9 0 -1 0
sb:wheat	4 0 -13 0 9 -5 0
sb:when	0 1 -13 7 0 13 0
sb:when the	-8 2 -8 8 1 5 0
sb:when they	0 0 11 0 -10 0 0
sb:where	0 0 -1 -12 16 0 -3
sb:whether	0 0 20 -7 -7 -8 0
sb:which	-6 6 11 11 -15 -8 9
sb:which <quality>	0 0 12 0 -10 0 0
sb:which both	11 0 -16 12 -7 0 0
sb:which go	0 0 11 0 -9 0 0
sb:which had	0 7 -3 0 6 -12 0
sb:which have	0 0 -10 -5 7 7 0
sb:which is	0 0 0 0 -13 8 11
sb:which it	0 0 5 6 -23 9 1
sb:which run	-1 0 9 0 0 -6 0
sb:which take	0 0 17 -9 0 -4 -1
sb:which the	0 4 20 -9 -16 -6 11
sb:which they	0 0 6 -10 6 -2 0
sb:which was	3 0 -15 -11 22 -7 7
sb:which would	-3 0 13 -1 0 -9 0
sb:whisky	3 0 7 0 -9 0 0
sb:who	-1 0 -7 14 4 -8 -3
sb:who hold	0 0 0 -1 -8 11 0
sb:wider	0 0 9 4 -12 0 0
sb:will	-20 -7 -10 -2 2 16 2
sb:will apply	0 0 6 9 -12 0 -4
sb:will be	0 0 9 6 -18 9 -2
sb:will cost	0 0 -11 0 14 0 0
sb:will go	0 0 5 0 -10 3 1
sb:will have	0 0 3 7 -8 0 0
sb:will last	0 0 4 0 -9 0 4
sb:will not	0 0 -3 -11 2 10 -1
sb:will now	0 0 -11 2 13 0 -1
sb:will stay	0 0 -15 4 10 1 0
sb:will thu	0 0 9 0 -1 -3 0
sb:window	0 0 -8 0 14 0 0
sb:wine	1 0 0 -17 10 -2 -1
sb:winter	3 0 -18 -1 16 0 0
sb:wire	0 0 -21 0 26 0 0
sb:with	0 -22 9 -6 3 1 -1
sb:with <name>	2 -9 17 2 -11 -3 0
sb:with <seat>	-1 0 15 -3 -8 2 0
sb:with a	0 0 3 2 -10 0 7
sb:with an	0 0 -11 0 11 6 -1
sb:with its	0 0 -7 0 10 0 0
sb:without	-1 0 16 -9 -3 -16 0
sb:without a	0 0 9 -1 0 -2 -4
sb:without it	0 0 9 0 -3 0 -3
sb:without the	0 0 -13 -2 9 -6 11
sb:wool	0 0 -5 -4 -4 5 10
sb:worked	0 0 -1 -7 13 0 0
sb:working	0 0 -1 0 13 -10 0
sb:world	0 0 -16 0 14 0 0
sb:worry	0 0 9 0 -9 0 0
sb:worth	0 0 -19 -1 24 0 -1
sb:worth <money>	0 0 -18 0 22 0 -1
sb:would	-17 -9 -1 -22 -2 29 -5
sb:would apply	0 0 0 -6 14 -3 -7
sb:would be	-3 0 13 11 -16 0 -6
sb:would carry	0 0 0 -1 0 8 -3
sb:would have	-5 0 14 6 -5 -6 -11
sb:would keep	0 0 -15 0 0 14 0
sb:would last	0 0 -19 0 -11 24 8
sb:would otherwise	0 0 23 0 -18 -3 0
sb:would return	0 0 -5 0 9 -4 0
sb:would stay	0 0 7 0 -9 0 0
sb:write	-4 0 1 -2 13 -14 -1
sb:write that	0 0 -6 -1 11 0 0
sb:year	0 0 12 0 -7 -3 0
sb:year and	0 0 9 0 -4 -5 0
sb:year end	0 0 -6 0 -6 11 0
sb:yes ,	0 0 10 7 -10 -2 -4
sb:york	0 0 -6 -10 17 0 0
sb:you	-2 0 4 -2 3 -15 6
sb:you will	0 0 9 8 -12 -3 0
sb:young	0 0 -12 0 13 0 0
sb:your	0 0 7 -7 5 -12 0
sb:— <level>	0 0 -3 -4 11 0 0
sb:— <office>	0 0 0 -2 10 -1 -5
sb:— a	10 0 -8 0 0 1 0
sb:— and	0 0 6 8 -13 0 0
sb:— monday	0 0 0 -7 9 0 0
sb:— on	0 0 14 0 -7 -6 0
sb:— the	-4 0 -11 9 1 0 2
sb:• a	0 0 -1 9 -6 0 0
sb:• the	0 0 -11 0 14 -1 0
t0=future	-21 -5 0 -14 7 8 0
t0=future-not	0 0 -4 -1 12 0 -6
t0=future-passive	0 0 8 -18 -1 4 0
t0=modal	-24 0 1 -20 8 1 2
t0=modal-passive	-3 0 -9 0 13 -3 2
t0=past	14 -3 -17 3 16 -17 -9
t0=past-passive	0 7 -9 13 -1 -19 -11
t0=past-passive-not	0 0 -1 0 -7 9 0
t0=perfect	8 -12 4 3 5 -22 -2
t0=pluperfect	-5 14 -20 0 8 1 -11
t0=present	-23 -9 1 -6 16 -4 -5
t0=present-not	0 0 -13 -6 12 2 3
t1=future	-17 -4 -3 -16 12 6 -1
t1=future-not	0 0 -4 -1 12 0 -6
t1=future-passive	0 0 6 -18 0 4 0
t1=infinitive	2 -5 -7 -10 -3 10 12
t1=modal	-24 0 0 -20 7 6 2
t1=modal-passive	-3 0 -10 0 14 -3 2
t1=participle-passive	12 0 -25 -4 24 -22 0
t1=past	16 -2 -14 4 16 -27 -16
t1=past-passive	-1 8 0 11 -5 -17 -11
t1=past-passive-not	0 0 -1 0 -7 9 0
t1=perfect	9 -11 3 3 1 -18 0
t1=pluperfect	-7 14 -20 2 3 6 -9
t1=present	-21 -7 2 -12 15 -6 0
t1=present-not	0 0 -13 -6 12 2 3
t1=present-passive	-2 -4 0 -9 12 -2 -3
t2=future	0 0 1 -7 0 -10 10
t2=future-passive	0 0 4 -11 0 -1 3
t2=gerund	0 0 -11 9 0 4 -5
t2=infinitive	0 0 4 -7 3 8 -13
t2=past	-3 4 -15 -9 27 -12 -18
t2=perfect	-11 4 0 0 7 -5 -9
t2=perfect-passive	0 -2 -9 -12 10 7 0
t2=present	-10 -6 3 5 3 -8 -1
t2=present-passive	0 -2 0 -13 14 0 0
t2=present-passive-not	0 0 -9 5 7 0 -4
t:loose & d:gone	9 -1 -7 4 1 -10 -6
t:loose & d:today	-1 0 16 6 -16 0 0
t:loose-l1	-1 -1 6 3 -1 -9 5
t:loose-l2	0 -2 12 -1 -4 -6 -2
t:loose-l3	-1 -11 -5 0 -2 17 -3
t:loose-r	6 -10 4 7 1 -19 -7
t:loose-r1	0 -1 -14 7 -7 2 10
t:loose-r2	0 0 9 4 0 -13 -10
t:loose-r3	3 0 -6 1 14 -11 -16
t:more	0 5 7 -10 7 -7 -12
t:more & d:ahead	-18 -12 10 -25 6 2 -11
t:more & d:gone	8 13 -15 0 2 -37 3
t:more-in	2 0 0 11 0 -12 -2
t:more-in0	2 0 0 11 0 -12 -2
t:more-l	-10 -7 5 -9 -1 11 -15
t:more-l0	0 0 0 3 5 -9 -1
t:more-l1	4 -6 -5 -9 2 10 -4
t:more-l3	-10 -3 -6 -10 13 1 4
t:more-r0	0 0 0 -8 12 0 0
t:more-r1	-10 -4 6 -3 14 -19 -7
t:more-r2	-1 5 -1 -1 4 -10 0
t:more-r3	9 7 0 -8 -4 10 -7
t:quiet	6 -4 -1 6 -9 1 0
t:quiet & d:ahead	0 0 1 -18 2 2 0
t:quiet & d:gone	7 -3 -7 22 -21 0 0
t:quiet & d:today	0 0 0 -17 13 0 0
t:quiet-l	0 -1 -5 10 -6 1 1
t:quiet-l1	-1 0 -1 10 1 -23 2
t:quiet-l2	6 0 -4 12 -25 16 0
t:quiet-l3	0 0 -5 -10 2 9 1
t:quiet-r	5 0 5 5 -9 0 -4
t:quiet-r2	4 0 3 21 -26 0 0
t:quiet-r3	0 0 8 -12 1 0 -2
t:truce	2 1 1 8 -3 -7 -5
t:truce & d:ahead	-31 -28 14 -31 2 2 2
t:truce & d:gone	16 14 -40 27 -11 -35 -24
t:truce & d:today	-6 -2 -1 0 8 -3 -3
t:truce-l	0 1 -2 11 -4 -5 0
t:truce-l0	0 0 -10 -2 14 0 0
t:truce-l1	-7 11 1 11 -11 -2 -1
t:truce-l2	-11 1 -3 0 -2 -1 12
t:truce-l3	14 -4 -4 3 0 0 -10
t:truce-r	4 0 4 0 0 -2 -9
t:truce-r1	0 0 -11 22 -13 0 7
t:truce-r2	0 -5 18 -7 -2 4 -19
t:truce-r3	9 3 1 -5 0 -10 -3
t:verb & d:gone	-16 0 0 -5 12 0 -3
t:verb & d:today	3 0 -13 4 0 0 0
t:verb-l	-11 0 -5 -3 4 8 -4
t:verb-l1	0 -5 -13 10 3 0 6
t:verb-l2	0 -1 0 -4 -9 6 15
t:verb-l3	0 2 -6 -2 10 7 -20
t:verb-r	0 -8 -1 4 -8 11 0
t:verb-r1	0 -1 9 -1 -7 0 7
t:verb-r2	-1 0 -3 4 8 -1 -13
t:verb-r3	0 0 13 -12 0 -1 4
tn:loose	-4 16 -8 20 -3 -24 3
tn:more	13 -5 23 -4 -5 -5 -37
tn:quiet	0 -4 7 10 -9 -1 -8
tn:truce	9 7 20 8 -42 0 25
tn:verb	0 -4 -3 9 1 7 -24
tp:loose	-11 -9 -10 -40 10 25 6
tp:more	0 7 7 -1 3 -13 -19
tp:quiet	-3 4 13 3 -10 -13 1
tp:truce	2 6 7 4 -31 12 17
tp:verb	0 7 -15 11 15 -11 -15
v0-none	-9 -19 -6 -9 28 -7 -3
v0=agree	3 -13 0 4 -4 -1 0
v0=approve	0 0 14 -9 -7 -2 2
v0=ask	0 0 -2 -2 13 -1 0
v0=begin	-11 10 -16 -8 9 8 0
v0=brace	0 0 12 0 -9 0 0
v0=charge	0 0 0 11 -2 -5 -8
v0=collect	0 0 0 12 -5 -5 -2
v0=come	0 -1 6 -9 6 -1 -10
v0=cut	0 0 0 8 -8 0 1
v0=declare	-2 5 -9 10 -5 0 0
v0=drop	3 0 0 -2 -6 0 9
v0=end	-18 1 -5 -6 19 -1 -9
v0=expire	3 -3 -8 -10 11 0 -2
v0=extend	-1 0 7 -23 15 -9 0
v0=have	4 -3 2 0 7 -24 0
v0=hold	0 6 10 -1 -15 1 0
v0=impose	0 0 0 -6 13 0 -1
v0=keep	-5 0 -6 12 6 -11 0
v0=levy	0 0 -2 -15 17 0 0
v0=lose	0 0 9 0 -6 0 0
v0=lower	0 0 -8 0 0 5 0
v0=make	-4 8 -3 0 -5 9 0
v0=other	0 3 -4 2 12 -4 -20
v0=put	0 0 -4 7 3 -9 0
v0=return	0 0 -16 0 22 -5 0
v0=see	0 0 -12 -3 20 0 0
v0=set	0 0 -11 -2 21 -2 -1
v0=sign	3 8 0 -6 0 3 -12
v0=sit	-1 0 -5 4 8 -3 0
v0=sleep	0 0 -10 -1 4 9 0
v0=start	-1 0 -11 2 1 0 4
v0=stay	0 0 -8 0 17 -7 -3
v0=stop	-5 0 -2 10 -17 9 6
v0=suspend	0 4 6 7 -5 -14 -2
v0=threaten	0 0 -1 0 10 0 0
v0=write	0 0 11 -5 -5 0 0
v1-none	-18 -19 -2 -6 25 -3 -11
v1=approve	0 0 14 -9 -6 -3 1
v1=be	0 -4 -2 -7 10 -4 -1
v1=begin	-11 9 -19 -3 3 5 5
v1=brace	0 0 12 0 -9 0 0
v1=carry	0 -1 2 4 -14 12 -6
v1=charge	9 0 -6 0 1 -6 0
v1=clear	0 0 -2 0 -11 9 6
v1=come	0 -1 9 -9 4 -1 -10
v1=cut	0 0 -2 8 -5 0 0
v1=declare	-2 5 -9 10 -4 0 0
v1=drop	3 0 0 -2 -6 0 9
v1=end	0 -2 -6 -3 13 -1 -10
v1=expire	10 -3 -11 -11 12 0 -2
v1=extend	-3 -2 1 -14 13 -3 0
v1=have	8 -3 2 -2 3 -20 0
v1=impose	0 0 -1 -9 17 0 -1
v1=let	4 0 -4 -9 0 0 7
v1=levy	0 0 3 -9 14 -9 0
v1=lose	-2 0 9 0 -3 0 0
v1=lower	0 0 -10 0 0 5 1
v1=make	-5 7 -5 -5 1 9 0
v1=meet	0 0 0 -1 14 -10 -7
v1=other	0 4 -2 3 8 -2 -19
v1=pay	1 0 -13 7 -3 0 8
v1=put	0 0 -8 1 11 -8 0
v1=raise	0 0 -7 -2 3 10 -7
v1=reduce	0 0 -3 -7 13 0 0
v1=remain	0 0 8 0 0 -10 0
v1=return	0 0 -5 0 13 -5 0
v1=rule	0 0 6 7 -14 0 0
v1=say	1 -1 5 -5 -11 6 5
v1=set	0 0 -12 -2 21 -2 -1
v1=shelve	0 0 10 -5 -1 0 0
v1=sit	-1 0 -3 3 7 -3 0
v1=sleep	0 0 -10 2 0 8 0
v1=start	-1 0 -20 -5 7 -3 10
v1=stay	0 0 -10 -2 24 -13 0
v1=stop	-3 0 0 12 -14 5 0
v1=suspend	0 1 0 14 -5 -5 -6
v2-none	-17 -23 -12 -8 42 -9 -14
v2=agree	0 0 5 8 -11 0 0
v2=announce	0 0 -1 -7 13 0 0
v2=be	-9 -13 -9 -7 15 4 4
v2=bear	0 0 0 11 -9 0 0
v2=begin	0 -1 0 18 -15 0 0
v2=bring	0 -3 -3 11 0 0 0
v2=carry	0 0 -1 -5 10 0 0
v2=collect	0 0 5 8 -3 -3 -10
v2=drop	0 0 0 8 -17 0 10
v2=fall	0 0 -6 -4 15 0 -6
v2=get	0 0 0 -7 9 0 0
v2=go	0 -1 2 10 -2 -1 -9
v2=lapse	0 8 0 -10 3 0 0
v2=lay	0 5 5 7 -17 0 0
v2=let	11 0 0 -10 0 0 0
v2=levy	0 0 0 3 3 0 -11
v2=make	0 0 0 -10 12 0 0
v2=other	0 2 -7 -4 8 0 0
v2=put	0 0 0 -9 10 0 0
v2=remain	0 0 -6 0 10 0 -1
v2=return	0 0 12 0 -10 0 0
v2=rise	0 0 -7 0 15 0 -3
v2=run	0 5 -3 11 -7 0 -1
v2=sign	0 0 0 -13 19 0 0
v2=stay	0 0 0 -13 16 -1 0
v2=suspend	0 0 -3 14 -6 0 -4
v2=take	3 0 -10 -4 3 0 8
v:a:<v-agree>	-6 -3 -10 6 3 4 0
v:a:<v-begin>	0 -15 14 -16 20 -5 -17
v:a:<v-end>	5 21 20 -1 -29 -1 3
v:a:<v-propose>	-3 6 -10 -27 23 8 -15
v:a:<v-return>	-4 0 5 -11 -5 0 13
v:a:<v-suspend>	0 3 1 17 -15 2 -13
v:b:<v-agree>	5 2 1 6 -7 5 -16
v:b:<v-begin>	1 -3 -9 22 -16 0 6
v:b:<v-end>	17 -7 28 -56 -11 6 -20
v:b:<v-propose>	-14 -5 -16 -12 19 17 -10
v:b:<v-return>	8 0 3 -15 21 -15 -22
v:b:<v-suspend>	-4 0 -8 15 1 -3 -8
v:c0=agree	10 -4 3 8 -13 15 -20
v:c0=bear	-1 -9 7 11 2 -4 -27
v:c0=begin	-3 0 -13 3 3 -1 7
v:c0=down	10 -8 -9 -3 11 -15 8
v:c0=end	1 -11 18 -23 -3 0 -8
v:c0=impose	1 -4 -10 -5 17 -8 1
v:c0=propose	-5 -2 -11 -13 9 26 -25
v:c0=return	3 0 3 -7 14 -11 -11
v:c0=say	-16 0 5 -11 7 4 -3
v:c0=sell	0 0 -11 -10 12 -1 7
v:c0=stay	10 -3 13 4 -11 2 -17
v:c0=target	0 -2 4 1 9 -7 -21
v:c0=threaten	0 0 -16 -4 28 0 -2
v:c0=up	0 -6 5 -15 11 -3 -8
v:c1=agree	0 4 0 6 -5 8 -9
v:c1=agree & d:ahead	-1 -1 -3 -9 6 11 -4
v:c1=agree & d:gone	-39 7 -7 19 -9 -3 -4
v:c1=agree & d:today	22 0 7 -22 -5 0 0
v:c1=bear	0 -12 -2 5 3 3 -13
v:c1=bear & d:ahead	-1 0 7 -4 -4 8 -9
v:c1=bear & d:gone	-15 -8 -3 -11 30 -8 -3
v:c1=bear & d:today	8 0 -12 21 -16 0 0
v:c1=begin	-4 -2 -9 14 -12 2 12
v:c1=begin & d:ahead	-7 -9 -8 2 -10 7 14
v:c1=begin & d:gone	-9 3 -11 10 0 -11 0
v:c1=buy	0 0 -5 -7 18 -4 0
v:c1=down	10 -9 -8 4 4 -18 5
v:c1=down & d:ahead	0 0 -3 -6 9 -16 6
v:c1=down & d:today	10 0 -8 10 -11 0 0
v:c1=end	14 -20 15 -25 0 -7 -16
v:c1=end & d:ahead	-16 -1 20 -32 -4 -2 -11
v:c1=end & d:gone	25 -14 -4 7 -12 -11 -1
v:c1=end & d:today	-17 0 -4 -34 23 0 0
v:c1=impose	-1 0 -19 -6 18 0 3
v:c1=impose & d:ahead	-11 -12 -2 1 -5 5 11
v:c1=impose & d:gone	-7 7 -24 -3 18 -17 -17
v:c1=impose & d:today	15 0 -27 -14 26 -3 -3
v:c1=propose	-5 -2 -4 -9 6 13 -6
v:c1=propose & d:ahead	0 0 -3 -25 2 15 -4
v:c1=propose & d:today	0 0 0 -11 9 0 0
v:c1=return	3 0 14 -11 6 -12 -14
v:c1=return & d:ahead	0 0 18 -5 0 -11 -13
v:c1=return & d:today	0 0 -4 -4 9 0 0
v:c1=say	-17 0 9 -10 7 -1 -5
v:c1=say & d:gone	-9 1 -5 -25 37 -3 0
v:c1=sell & d:ahead	0 0 -11 9 0 -2 2
v:c1=sell & d:gone	0 0 0 -8 11 0 0
v:c1=stay	9 -2 14 -7 -5 0 -12
v:c1=stay & d:ahead	-17 -13 2 -24 11 4 -6
v:c1=stay & d:gone	22 5 -20 3 -4 -12 -8
v:c1=stay & d:today	-18 0 42 0 -29 -1 -1
v:c1=suspend	-11 6 1 6 1 -9 -11
v:c1=suspend & d:ahead	0 -2 9 6 -1 -6 -9
v:c1=suspend & d:today	0 0 -14 8 0 0 0
v:c1=target	3 -3 7 -13 17 -23 -11
v:c1=target & d:ahead	0 0 5 -16 19 -22 -10
v:c1=target & d:today	0 0 3 -24 14 0 0
v:c1=threaten	0 0 -14 -4 24 0 -1
v:c1=threaten & d:ahead	0 0 -14 0 20 0 -1
v:c1=up	0 -7 6 -23 11 6 -14
v:c1=up & d:ahead	0 0 0 -1 1 9 -12
v:c1=up & d:gone	2 -5 -6 -21 31 -5 0
v:c1=up & d:today	0 0 15 -5 -6 0 0
v:ct1=agree future-passive	0 0 -4 0 9 0 0
v:ct1=agree infinitive	0 0 0 -1 12 -10 0
v:ct1=agree modal	0 0 14 0 -2 -9 0
v:ct1=agree participle-passive	-13 8 7 -2 -1 -4 3
v:ct1=agree past	-17 -13 -12 7 13 2 -14
v:ct1=agree pluperfect	0 0 -8 10 -10 9 0
v:ct1=agree present	10 0 -1 -10 -2 15 -11
v:ct1=bear future	0 0 -16 0 21 0 -12
v:ct1=bear modal	0 0 0 -9 6 11 -16
v:ct1=bear modal-passive	0 0 9 0 -14 4 0
v:ct1=bear participle-passive	0 0 -14 -23 6 0 19
v:ct1=bear past	-7 0 11 12 -8 -10 -5
v:ct1=bear present	8 0 9 3 -3 -20 -1
v:ct1=bear present-passive	0 0 7 6 0 -9 -6
v:ct1=begin future	0 0 0 -27 2 -4 13
v:ct1=begin future-passive	0 0 -8 -9 6 -2 9
v:ct1=begin gerund	0 0 0 33 -38 2 7
v:ct1=begin infinitive	0 0 0 2 -10 9 0
v:ct1=begin modal	0 0 -2 -24 3 13 3
v:ct1=begin participle-passive	0 0 -12 -13 26 0 -3
v:ct1=begin past	5 7 2 4 -3 -2 -15
v:ct1=begin pluperfect	0 0 -1 -19 25 0 0
v:ct1=begin present	-11 -8 -7 17 -5 -5 3
v:ct1=begin present-passive	0 0 13 6 -11 0 -9
v:ct1=down future	0 0 -19 -9 20 -6 1
v:ct1=down future-passive	0 0 11 0 -9 0 0
v:ct1=down modal	0 0 12 -2 -15 0 10
v:ct1=down participle-passive	0 0 -1 16 -3 0 -12
v:ct1=down past-passive	7 0 2 -11 1 0 0
v:ct1=down present	-1 0 -17 23 0 -8 0
v:ct1=down present-passive	0 0 -2 -26 21 0 0
v:ct1=end future	-7 0 18 0 -13 0 0
v:ct1=end gerund	0 0 3 0 -11 8 0
v:ct1=end infinitive	5 0 -13 -1 14 -3 0
v:ct1=end modal	-17 0 6 -11 10 -13 -5
v:ct1=end participle-passive	14 -7 -17 5 5 -13 0
v:ct1=end past	36 -4 -35 -3 7 -14 0
v:ct1=end past-passive	6 0 -1 -6 3 0 0
v:ct1=end pluperfect	-3 0 -7 -7 22 -5 0
v:ct1=end present	-66 0 38 -1 -25 4 -2
v:ct1=impose future	0 0 -6 -5 8 4 -1
v:ct1=impose future-passive	0 0 4 -21 18 -18 5
v:ct1=impose infinitive	-2 0 -5 -23 -1 20 0
v:ct1=impose modal	0 0 -8 -17 24 -1 -4
v:ct1=impose modal-passive	0 0 -6 0 -5 11 2
v:ct1=impose participle-passive	0 3 0 2 5 -10 -10
v:ct1=impose past	-32 -14 -6 4 12 -9 6
v:ct1=impose past-passive	15 3 10 -23 12 -13 -9
v:ct1=impose perfect	0 -1 2 -4 9 -19 4
v:ct1=impose pluperfect	0 6 -21 -10 8 15 -8
v:ct1=impose present	10 1 -8 7 -11 6 5
v:ct1=impose present-passive	0 0 4 1 2 -25 9
v:ct1=propose modal	0 0 -8 0 13 -3 0
v:ct1=propose past	0 0 -11 8 -8 5 3
v:ct1=propose present	0 0 7 -11 -9 14 -8
v:ct1=propose present-passive	0 0 -6 -7 22 -2 -6
v:ct1=return infinitive	0 0 15 -2 -12 0 0
v:ct1=return modal	0 0 -6 0 12 -4 0
v:ct1=return past	0 0 -4 -3 9 0 0
v:ct1=return present	4 0 17 0 -7 -3 -10
v:ct1=say past	-12 1 13 -18 4 -1 0
v:ct1=say perfect	0 0 0 12 -9 0 -1
v:ct1=say present	0 0 2 -15 16 -9 -7
v:ct1=say present-passive	0 0 -13 -3 3 0 12
v:ct1=sell participle-passive	0 0 -1 9 0 0 -5
v:ct1=sell present	0 0 -5 -3 12 0 0
v:ct1=stay future	-4 0 2 4 -5 8 -9
v:ct1=stay future-passive	0 0 -14 -8 11 0 8
v:ct1=stay gerund	0 0 20 0 -15 -2 0
v:ct1=stay modal	-6 3 14 0 -10 8 -18
v:ct1=stay modal-passive	0 0 -9 0 10 0 0
v:ct1=stay participle-passive	-1 0 -11 -28 40 0 0
v:ct1=stay past	25 -1 5 -15 -3 -7 -14
v:ct1=stay perfect	1 -4 5 2 0 -10 -1
v:ct1=stay present	-10 -19 15 -2 -2 -6 4
v:ct1=suspend future-passive	0 0 -2 -11 12 -2 4
v:ct1=suspend infinitive	0 0 10 0 -2 -4 0
v:ct1=suspend modal	0 0 9 0 0 0 -6
v:ct1=suspend participle-passive	-1 -2 0 4 -4 9 -12
v:ct1=suspend past	0 0 -3 -7 14 -9 0
v:ct1=suspend present	0 6 -8 0 -3 8 3
v:ct1=suspend present-passive	0 0 8 19 -9 -15 0
v:ct1=target future	0 0 -5 0 13 0 -2
v:ct1=target future-passive	0 0 3 -7 14 -5 -9
v:ct1=target participle-passive	6 0 0 -11 7 0 0
v:ct1=target past	0 0 -9 15 -4 0 0
v:ct1=target perfect	2 0 6 4 -11 0 0
v:ct1=target perfect-passive	0 0 4 -13 7 0 0
v:ct1=target present	0 0 15 -8 -5 -3 0
v:ct1=threaten past	0 0 -10 0 13 0 0
v:ct1=up future	0 0 11 -11 1 -1 -9
v:ct1=up gerund	0 0 7 -11 0 0 -3
v:ct1=up infinitive	0 0 -8 9 -10 17 -6
v:ct1=up modal	0 0 -11 16 -15 14 0
v:ct1=up participle-passive	0 0 -6 -6 17 0 0
v:ct1=up past	7 0 8 -32 17 -7 0
v:l1=" & d:ahead	0 0 -2 11 -4 0 -3
v:l1='s	0 0 -6 -2 13 -1 0
v:l1=(	3 0 3 -24 -3 12 0
v:l1=( & d:ahead	0 0 -12 0 0 12 0
v:l1=( & d:today	0 0 16 -10 -8 0 0
v:l1=,	0 -19 8 -2 5 -26 1
v:l1=, & d:ahead	0 0 -5 0 0 -12 9
v:l1=, & d:gone	9 -6 -10 -10 14 0 -2
v:l1=, & d:today	-8 -7 17 0 0 -15 -17
v:l1=.	0 0 -5 -18 27 0 -2
v:l1=. & d:ahead	0 0 0 -5 11 0 -2
v:l1=. & d:today	0 0 -1 -10 14 0 0
v:l1=:	-4 0 31 -4 -19 2 -19
v:l1=: & d:ahead	0 0 21 -23 -5 2 -18
v:l1=: & d:gone	-2 0 -4 20 -13 0 0
v:l1=: & d:today	0 0 19 -18 -8 0 0
v:l1=;	0 0 6 -9 0 0 0
v:l1=; & d:today	0 0 9 -8 0 0 0
v:l1=<agent>	0 0 -15 -21 37 -1 0
v:l1=<agent> & d:today	0 0 -8 -15 25 0 0
v:l1=<begin>	0 3 2 -17 12 -1 -6
v:l1=<begin> & d:ahead	0 -1 -1 -24 7 4 0
v:l1=<day-ahead>	0 0 -31 1 25 5 -3
v:l1=<day-ahead> & d:ahead	0 0 0 12 -13 5 -3
v:l1=<day-ahead> & d:today	0 0 -32 -14 40 0 0
v:l1=<day-gone>	0 0 -9 4 2 0 0
v:l1=<day-gone> & d:today	0 0 -9 -8 19 0 0
v:l1=<day-today>	0 0 30 -9 -23 0 0
v:l1=<day-today> & d:today	0 0 31 -8 -27 0 0
v:l1=<duty>	0 0 10 -13 0 0 0
v:l1=<duty> & d:today	0 0 12 -12 -1 0 0
v:l1=<gate>	0 0 -17 4 13 0 -1
v:l1=<gate> & d:today	0 0 -6 -10 17 0 0
v:l1=<goods>	-1 0 15 -34 3 -1 6
v:l1=<goods> & d:ahead	0 0 15 -1 -16 0 7
v:l1=<goods> & d:today	0 0 1 -25 15 0 0
v:l1=<level-noun>	0 0 9 20 -25 -1 0
v:l1=<level-noun> & d:ahead	0 0 12 0 -10 -1 0
v:l1=<level-noun> & d:today	0 0 -3 20 -17 0 0
v:l1=<level>	-2 0 1 -27 23 -3 -1
v:l1=<level> & d:ahead	0 0 20 -3 -13 -2 0
v:l1=<level> & d:today	0 0 -24 -29 47 0 0
v:l1=<name>	-1 0 0 -27 20 0 0
v:l1=<name> & d:gone	0 0 0 -6 9 0 0
v:l1=<name> & d:today	0 0 -5 -18 22 0 0
v:l1=<not>	-2 0 6 -11 4 -8 0
v:l1=<not> & d:ahead	0 0 -29 0 33 -7 0
v:l1=<not> & d:gone	-1 0 15 -1 -11 0 0
v:l1=<not> & d:today	0 0 19 -5 -15 0 0
v:l1=<number>	-3 0 -17 0 9 -2 9
v:l1=<number> & d:ahead	0 0 0 -5 -1 0 10
v:l1=<number> & d:today	-2 0 -18 4 7 0 0
v:l1=<office>	0 0 -16 8 1 0 0
v:l1=<organisation>	0 0 9 12 -18 0 0
v:l1=<organisation> & d:today	0 0 11 18 -26 0 0
v:l1=<person>	0 0 -8 12 -4 0 0
v:l1=<person> & d:today	0 0 -6 14 -7 0 0
v:l1=<seat>	0 0 -3 -17 21 0 0
v:l1=<seat> & d:ahead	0 0 -10 0 15 0 0
v:l1=<span>	0 0 -6 -5 13 0 0
v:l1=<span> & d:ahead	0 0 -15 0 17 0 0
v:l1=<v-agree>	-1 0 13 -1 -3 -3 -4
v:l1=<v-bear>	0 0 12 -15 6 -5 0
v:l1=<v-bear> & d:ahead	0 0 19 -6 -10 -4 0
v:l1=<v-bear> & d:today	0 0 -10 -11 20 0 0
v:l1=<v-begin>	-7 0 -48 36 0 -6 -7
v:l1=<v-begin> & d:ahead	0 0 -28 9 23 -4 -6
v:l1=<v-begin> & d:gone	-2 0 0 18 -14 0 0
v:l1=<v-begin> & d:today	-1 0 -28 21 -4 0 0
v:l1=<v-down>	0 0 8 -13 5 0 -4
v:l1=<v-down> & d:ahead	0 0 8 -6 0 0 -4
v:l1=<v-end>	17 -8 20 -47 -10 -6 0
v:l1=<v-end> & d:gone	15 -5 -12 -7 0 0 0
v:l1=<v-end> & d:today	3 0 23 -35 -11 0 0
v:l1=<v-impose>	-6 0 13 -2 4 -10 -15
v:l1=<v-impose> & d:ahead	0 0 4 7 1 -9 -13
v:l1=<v-impose> & d:gone	0 0 0 -5 12 0 0
v:l1=<v-impose> & d:today	-1 0 10 -5 -1 0 0
v:l1=<v-propose>	0 0 -8 -9 20 0 0
v:l1=<v-propose> & d:ahead	0 0 -3 -1 9 0 0
v:l1=<v-say>	5 0 0 -9 -7 16 0
v:l1=<v-say> & d:ahead	0 0 3 0 -20 18 0
v:l1=<v-say> & d:gone	6 0 0 -10 1 0 0
v:l1=<v-sell>	0 0 17 0 -14 0 0
v:l1=<v-stay>	0 0 3 0 -8 10 0
v:l1=<v-stay> & d:ahead	0 0 -5 0 -2 11 0
v:l1=<v-suspend>	0 0 -13 10 3 0 -1
v:l1=<v-target>	0 0 -3 -1 8 0 0
v:l1=<v-up> & d:ahead	0 0 5 12 -16 0 -1
v:l1=<v-up> & d:today	0 0 -3 -21 26 0 0
v:l1=a	8 0 -9 -23 9 0 8
v:l1=a & d:ahead	0 0 -4 -18 13 0 8
v:l1=a & d:gone	8 0 0 0 -4 0 0
v:l1=after	-3 0 14 -26 2 0 -10
v:l1=after & d:ahead	0 0 15 -11 -6 1 -10
v:l1=after & d:gone	-1 0 -1 -13 22 0 0
v:l1=and	-1 0 5 -22 10 0 -7
v:l1=and & d:ahead	0 0 -3 -1 9 0 -6
v:l1=and & d:gone	0 0 0 -10 15 0 0
v:l1=and & d:today	0 0 12 -6 -7 0 0
v:l1=apply	0 0 0 -6 9 0 0
v:l1=as	0 0 6 -15 3 0 0
v:l1=as & d:today	0 0 7 -9 0 0 0
v:l1=at	0 0 11 0 -9 0 0
v:l1=at & d:ahead	0 0 12 0 -11 0 0
v:l1=back	0 0 12 -2 -8 0 0
v:l1=before	-12 -2 -9 1 3 -13 14
v:l1=before & d:ahead	0 0 -9 12 -11 -12 15
v:l1=before & d:gone	-7 0 0 -7 16 0 0
v:l1=begin	-2 0 -18 23 -9 0 -7
v:l1=begin & d:ahead	0 0 -8 0 13 0 -6
v:l1=begin & d:gone	0 0 0 30 -28 0 0
v:l1=begin & d:today	0 0 -8 0 3 0 0
v:l1=beyond	0 0 7 0 -16 10 0
v:l1=beyond & d:ahead	0 0 10 0 -21 10 0
v:l1=border	0 0 -4 -5 11 0 0
v:l1=by	8 -1 -8 -3 13 0 -7
v:l1=by & d:ahead	0 0 -5 -7 14 0 -6
v:l1=by & d:gone	10 0 0 -14 2 0 0
v:l1=by & d:today	0 0 -2 12 -6 0 0
v:l1=changed	0 0 17 -16 -4 0 0
v:l1=closed	0 0 -5 -1 10 0 0
v:l1=come	0 0 -3 -11 19 0 -3
v:l1=come & d:ahead	0 0 -3 -6 15 0 -3
v:l1=dated	0 0 0 -5 12 0 0
v:l1=day	0 0 11 0 -9 0 0
v:l1=deal & d:today	0 0 14 0 -12 0 0
v:l1=die	-8 0 10 -4 0 0 0
v:l1=die & d:gone	-7 0 0 0 11 0 0
v:l1=die & d:today	0 0 14 -2 -9 0 0
v:l1=due	0 0 -7 -8 17 0 0
v:l1=due & d:today	0 0 -1 -8 12 0 0
v:l1=duty	0 0 13 -8 -5 0 0
v:l1=duty & d:today	0 0 13 -8 -5 0 0
v:l1=effect	10 0 -14 17 -10 0 -12
v:l1=effect & d:ahead	0 0 -6 13 -1 0 -11
v:l1=effect & d:today	10 0 -6 4 -8 0 0
v:l1=effective	0 0 -11 -1 16 0 0
v:l1=end	10 -3 10 -32 -5 0 1
v:l1=end & d:today	6 0 15 -24 -9 0 0
v:l1=expect	0 0 -3 -2 10 0 0
v:l1=expire	15 0 17 -5 -23 0 0
v:l1=expire & d:ahead	0 0 10 0 -9 0 0
v:l1=expire & d:gone	17 0 0 0 -14 0 0
v:l1=expire & d:today	-1 0 11 -3 -6 0 0
v:l1=follow	0 0 -8 0 9 0 0
v:l1=follow & d:ahead	0 0 -8 0 9 0 0
v:l1=for	0 0 4 -19 17 -8 -9
v:l1=for & d:today	0 0 -7 -3 13 0 0
v:l1=force	0 0 -3 12 -7 0 0
v:l1=force & d:today	0 0 -1 12 -9 0 0
v:l1=friday & d:today	-2 0 -11 -4 18 0 0
v:l1=from	-10 3 -41 37 -15 -55 26
v:l1=from & d:ahead	-8 -20 -33 17 -2 -51 32
v:l1=from & d:gone	-22 14 7 8 -9 -1 -24
v:l1=from & d:today	7 0 -37 32 -18 0 -4
v:l1=good	0 0 -5 -15 18 0 0
v:l1=good & d:today	0 0 -8 -13 20 0 0
v:l1=has & d:today	0 0 -9 5 1 0 0
v:l1=have & d:today	0 0 -6 -1 9 0 0
v:l1=if	0 0 5 -6 9 -8 0
v:l1=in	-26 3 -22 8 13 -11 -7
v:l1=in & d:ahead	0 0 -16 -7 30 -5 -1
v:l1=in & d:gone	-24 4 -5 10 -1 -2 -2
v:l1=is	-5 0 21 -20 -2 -7 -6
v:l1=is & d:ahead	0 0 12 -2 -2 -7 -5
v:l1=is & d:gone	-4 0 -4 -10 19 0 0
v:l1=is & d:today	0 0 16 -3 -13 0 0
v:l1=issued	0 0 -2 -5 10 0 0
v:l1=it & d:today	0 0 0 11 -12 0 0
v:l1=last	-2 0 -24 21 -2 -6 -3
v:l1=last & d:ahead	0 0 -22 -7 30 -4 -1
v:l1=last & d:gone	-2 0 0 24 -20 0 0
v:l1=make	0 0 -4 -1 -6 13 0
v:l1=mark	0 0 13 0 -11 -1 0
v:l1=mark & d:ahead	0 0 13 0 -11 0 0
v:l1=meet	0 0 14 -14 -1 0 0
v:l1=meet & d:ahead	0 0 11 -2 -8 0 0
v:l1=meet & d:today	0 0 1 -9 6 0 0
v:l1=midnight	0 0 42 -22 -29 0 0
v:l1=midnight & d:ahead	0 0 24 0 -22 0 0
v:l1=midnight & d:today	0 0 25 -16 -15 0 0
v:l1=monday	0 0 -11 3 2 0 0
v:l1=monday & d:today	0 0 -10 -1 9 0 0
v:l1=noon & d:today	0 0 -5 13 -9 0 0
v:l1=not	0 0 -18 -3 25 -7 0
v:l1=not & d:ahead	0 0 -30 0 34 -6 0
v:l1=nothing	0 0 17 0 -15 0 0
v:l1=notice	0 0 0 -9 12 0 0
v:l1=notice & d:today	0 0 0 -6 9 0 0
v:l1=of	-6 2 -42 22 7 -19 2
v:l1=of & d:ahead	0 0 -31 4 25 -14 6
v:l1=of & d:gone	-1 4 -5 13 -9 -2 -4
v:l1=of & d:today	-5 0 -11 10 0 0 0
v:l1=off	0 0 -6 -4 11 0 0
v:l1=on	-1 -14 0 1 20 -32 -4
v:l1=on & d:ahead	-38 -20 12 -1 6 -19 3
v:l1=on & d:gone	17 0 -20 6 5 -24 -11
v:l1=on & d:today	-19 0 -21 -5 27 -3 -5
v:l1=or	0 0 -14 0 4 12 0
v:l1=or & d:ahead	0 0 -14 0 4 12 0
v:l1=out	11 0 20 -29 -10 0 0
v:l1=out & d:gone	16 0 0 -7 -9 0 0
v:l1=out & d:today	-7 0 23 -19 -7 0 0
v:l1=over	0 0 34 -8 -24 0 -5
v:l1=over & d:ahead	0 0 10 0 -3 0 -5
v:l1=past	0 0 17 -2 -14 0 0
v:l1=published	11 0 -7 -6 0 0 0
v:l1=published & d:today	11 0 -6 -4 0 0 0
v:l1=same	0 0 15 8 -15 0 -6
v:l1=same & d:ahead	0 0 16 11 -19 0 -6
v:l1=say	6 0 12 -14 -22 14 0
v:l1=say & d:ahead	0 0 7 0 -23 15 0
v:l1=ship	0 0 17 0 -14 0 0
v:l1=sign	0 0 13 4 -10 -2 -3
v:l1=sign & d:today	0 0 8 0 -6 0 0
v:l1=since	2 0 -8 8 3 -24 -18
v:l1=since & d:ahead	0 0 2 -35 30 -19 -10
v:l1=since & d:gone	-6 1 -14 23 -13 -2 -4
v:l1=since & d:today	13 0 -9 -22 9 0 0
v:l1=so	0 0 -3 -1 10 0 0
v:l1=start	-1 0 -25 26 -9 0 2
v:l1=start & d:ahead	0 0 -11 5 0 0 3
v:l1=start & d:gone	0 0 0 -11 12 0 0
v:l1=start & d:today	0 0 -16 30 -19 0 0
v:l1=sunday	0 0 25 -9 -17 0 0
v:l1=sunday & d:today	0 0 15 -6 -10 0 0
v:l1=telephone	0 0 16 -5 -11 0 0
v:l1=telephone & d:today	0 0 17 -3 -13 0 0
v:l1=than	0 0 -1 -1 10 0 0
v:l1=that	0 0 0 -14 2 9 0
v:l1=that & d:ahead	0 0 0 0 -7 9 0
v:l1=the	8 -16 2 9 -15 8 1
v:l1=the & d:ahead	-6 -1 12 -35 -16 14 5
v:l1=the & d:gone	13 -11 -16 10 0 -18 -5
v:l1=the & d:today	0 0 -23 21 -3 0 0
v:l1=there	6 0 -7 -3 -9 0 12
v:l1=there & d:ahead	0 0 -7 -2 -3 0 12
v:l1=through	0 0 3 -11 4 0 -3
v:l1=thursday	-1 0 0 -8 11 0 0
v:l1=thursday & d:today	-1 0 0 -7 9 0 0
v:l1=till	0 0 21 -16 -13 3 -3
v:l1=till & d:ahead	0 0 22 0 -24 3 -3
v:l1=till & d:gone	0 0 0 -8 12 0 0
v:l1=time	0 0 -8 19 -9 0 -4
v:l1=time & d:today	0 0 -6 10 -4 0 0
v:l1=to	7 -20 15 -19 -29 27 -39
v:l1=to & d:ahead	-4 -1 12 -3 -39 33 -36
v:l1=to & d:gone	1 -15 4 -24 28 -25 0
v:l1=to & d:today	11 0 5 8 -23 0 0
v:l1=together	0 0 -11 0 12 0 0
v:l1=truce	0 0 -11 -3 16 0 0
v:l1=tuesday	0 0 -20 13 0 0 0
v:l1=tuesday & d:today	0 0 -20 13 0 0 0
v:l1=until	3 -22 10 -25 -3 16 -24
v:l1=until & d:ahead	-8 -5 18 -38 -16 20 -20
v:l1=until & d:gone	11 -14 -12 -4 18 -12 -1
v:l1=up	0 0 16 -6 -9 0 0
v:l1=updated	0 0 -8 0 10 0 0
v:l1=updated & d:today	0 0 -8 0 10 0 0
v:l1=video	0 0 0 15 -14 0 0
v:l1=vote	0 0 -3 -3 10 0 0
v:l1=wednesday	0 0 7 -14 2 0 0
v:l1=wednesday & d:today	0 0 7 -14 2 0 0
v:l1=with	0 0 13 0 -7 0 -2
v:l1=with & d:ahead	0 0 14 0 -8 0 -2
v:l1=·	0 0 -16 9 0 0 0
v:l1=· & d:today	0 0 -15 9 0 0 0
v:l1=—	-1 0 0 -22 14 -6 0
v:l1=— & d:ahead	0 0 13 0 -8 -5 0
v:l1=— & d:today	-1 0 -7 -20 19 0 0
v:l2="	0 0 10 6 -13 5 -10
v:l2=" & d:ahead	0 0 -16 6 7 6 -10
v:l2=" & d:today	0 0 20 -4 -17 0 0
v:l2=(	5 0 -16 -8 18 -6 0
v:l2=( & d:ahead	0 0 -19 0 25 -6 0
v:l2=)	0 0 9 -4 -1 0 0
v:l2=) & d:ahead	0 0 15 4 -17 0 0
v:l2=) & d:today	0 0 -5 -13 20 0 0
v:l2=,	3 -5 8 9 -28 6 9
v:l2=, & d:ahead	-1 -6 -1 -14 -10 10 14
v:l2=, & d:gone	11 0 11 17 -24 -6 -8
v:l2=, & d:today	-12 0 13 8 -10 -2 -1
v:l2=.	0 0 0 -6 12 -8 -9
v:l2=:	-8 0 14 15 -28 -1 9
v:l2=: & d:ahead	0 0 7 -1 -15 0 10
v:l2=: & d:gone	-4 0 12 -7 0 0 0
v:l2=: & d:today	-1 0 0 22 -19 0 0
v:l2=;	-1 0 0 -7 15 -3 0
v:l2=<agent>	-2 0 0 23 -10 -9 -5
v:l2=<agent> & d:ahead	0 0 7 11 -7 -9 -4
v:l2=<agent> & d:today	0 0 -16 19 -10 0 0
v:l2=<begin>	5 -1 -6 9 0 -12 6
v:l2=<begin> & d:ahead	-11 -8 6 0 -12 -1 15
v:l2=<begin> & d:gone	12 7 -5 -1 2 -8 -15
v:l2=<begin> & d:today	0 -5 -17 14 12 -12 -13
v:l2=<day-ahead>	-10 0 -6 -1 0 14 -6
v:l2=<day-ahead> & d:ahead	0 0 -4 14 -17 15 -6
v:l2=<day-ahead> & d:gone	-8 0 -1 -20 30 0 0
v:l2=<day-gone>	7 0 9 4 -13 0 -1
v:l2=<day-gone> & d:ahead	0 0 11 -1 -7 0 0
v:l2=<day-gone> & d:today	0 0 -2 11 -7 0 0
v:l2=<day-today> & d:ahead	0 0 -10 8 0 -5 6
v:l2=<day-today> & d:today	0 0 12 -15 -3 0 0
v:l2=<duty>	-8 0 -10 0 21 -1 -13
v:l2=<duty> & d:ahead	0 0 -5 11 5 -1 -12
v:l2=<duty> & d:today	0 0 -5 -23 28 0 0
v:l2=<gate>	0 0 0 8 2 0 -14
v:l2=<gate> & d:ahead	0 0 1 9 0 0 -14
v:l2=<gate> & d:today	0 0 -2 -11 17 0 0
v:l2=<goods-amount>	0 0 0 11 -9 0 0
v:l2=<goods-amount> & d:gone	0 0 0 11 -11 0 0
v:l2=<goods>	-1 -4 -6 -3 24 2 -39
v:l2=<goods> & d:ahead	0 0 -11 1 28 3 -37
v:l2=<goods> & d:today	-1 0 4 -13 8 0 0
v:l2=<level-noun>	0 0 4 -13 16 0 -25
v:l2=<level-noun> & d:ahead	0 0 1 0 8 0 -24
v:l2=<level-noun> & d:gone	0 0 0 -11 12 0 0
v:l2=<level>	-12 -7 1 2 8 -17 5
v:l2=<level> & d:ahead	0 0 -5 -2 7 -14 8
v:l2=<level> & d:gone	-7 -4 -6 -22 35 0 0
v:l2=<level> & d:today	-2 0 16 22 -29 0 0
v:l2=<month-ahead>	0 0 10 0 -11 1 0
v:l2=<month-gone>	-1 0 -16 9 0 8 0
v:l2=<month-gone> & d:gone	-1 0 0 11 -8 0 0
v:l2=<name>	16 5 -5 -7 -3 2 0
v:l2=<name> & d:ahead	0 0 -16 14 -3 3 1
v:l2=<name> & d:gone	10 6 -1 -28 13 0 0
v:l2=<name> & d:today	8 0 9 -4 -10 0 0
v:l2=<not>	10 0 0 -33 6 -3 2
v:l2=<not> & d:ahead	0 0 -12 -12 20 -2 2
v:l2=<not> & d:gone	11 0 0 -9 -4 0 0
v:l2=<not> & d:today	0 0 11 -10 -3 0 0
v:l2=<number>	-8 0 5 -1 -10 -11 19
v:l2=<number> & d:ahead	0 0 -3 20 -28 -10 20
v:l2=<number> & d:gone	-4 0 0 -8 14 0 0
v:l2=<number> & d:today	0 0 10 -27 12 0 0
v:l2=<office>	0 0 -14 4 0 6 0
v:l2=<office> & d:ahead	0 0 -11 0 4 6 0
v:l2=<office> & d:gone	0 0 0 -10 12 0 0
v:l2=<office> & d:today	0 0 -1 12 -9 0 0
v:l2=<organisation> & d:today	0 0 -19 15 -3 0 0
v:l2=<person>	-5 0 -3 -3 14 -3 -1
v:l2=<person> & d:gone	-3 0 0 -20 28 0 0
v:l2=<points>	-1 0 11 8 -4 0 -13
v:l2=<points> & d:ahead	0 0 12 0 0 0 -13
v:l2=<quality> & d:today	0 0 6 4 -9 0 0
v:l2=<seat>	-19 -6 -3 13 5 -14 -5
v:l2=<seat> & d:ahead	0 0 10 10 -11 -9 0
v:l2=<seat> & d:gone	-4 -2 0 -9 17 0 0
v:l2=<seat> & d:today	-11 0 -12 14 2 -1 -4
v:l2=<sender>	0 0 -9 -7 15 0 0
v:l2=<span>	-1 1 -3 0 -9 -10 23
v:l2=<span> & d:ahead	0 -5 -10 11 -14 -9 25
v:l2=<span> & d:gone	0 6 11 -3 -6 0 -3
v:l2=<span> & d:today	0 0 -2 -11 15 0 0
v:l2=<taker> & d:today	0 0 0 11 -9 0 0
v:l2=<v-agree>	-11 7 0 6 -4 -3 -3
v:l2=<v-agree> & d:ahead	0 0 2 -15 8 -2 0
v:l2=<v-agree> & d:gone	-8 8 0 18 -17 0 0
v:l2=<v-agree> & d:today	0 0 0 -14 18 0 0
v:l2=<v-bear>	-5 0 -4 2 14 -13 -7
v:l2=<v-bear> & d:ahead	0 0 3 0 6 -12 -6
v:l2=<v-bear> & d:gone	0 0 0 -7 13 0 0
v:l2=<v-bear> & d:today	0 0 -12 8 1 0 0
v:l2=<v-begin>	3 6 0 18 -15 -8 1
v:l2=<v-begin> & d:ahead	-1 -5 -10 18 -6 -5 1
v:l2=<v-begin> & d:gone	0 10 0 0 -3 -1 3
v:l2=<v-begin> & d:today	9 0 11 2 -17 0 0
v:l2=<v-buy>	0 0 7 -16 12 -6 0
v:l2=<v-buy> & d:gone	0 0 0 -11 13 0 0
v:l2=<v-down>	4 0 -5 14 -1 -10 -12
v:l2=<v-down> & d:ahead	0 0 -3 10 4 -9 -12
v:l2=<v-end>	8 -11 15 -15 -11 13 -33
v:l2=<v-end> & d:ahead	-12 0 15 -25 -10 17 -30
v:l2=<v-end> & d:gone	14 -7 0 6 -7 -11 0
v:l2=<v-end> & d:today	-2 0 4 -23 9 0 0
v:l2=<v-impose>	-2 4 -14 16 -1 6 -9
v:l2=<v-impose> & d:ahead	-3 -4 0 19 -13 10 -5
v:l2=<v-impose> & d:gone	-6 9 -10 -3 10 -5 -3
v:l2=<v-impose> & d:today	8 0 -37 8 9 0 0
v:l2=<v-propose>	0 0 -3 -10 24 -10 -9
v:l2=<v-propose> & d:ahead	0 0 -9 -5 26 -9 -8
v:l2=<v-return>	0 0 0 -6 19 -2 -18
v:l2=<v-return> & d:ahead	0 0 2 -5 16 -1 -17
v:l2=<v-say>	-15 -6 -4 -1 28 -13 -23
v:l2=<v-say> & d:ahead	0 0 6 9 2 -9 -20
v:l2=<v-say> & d:gone	-10 -4 -1 -3 15 0 0
v:l2=<v-say> & d:today	-1 0 -18 -9 26 0 0
v:l2=<v-sell>	0 0 -6 0 14 0 -8
v:l2=<v-sell> & d:ahead	0 0 -5 10 1 0 -8
v:l2=<v-stay>	6 0 0 9 -15 14 -7
v:l2=<v-stay> & d:ahead	-1 -1 2 -6 -10 16 -5
v:l2=<v-stay> & d:gone	13 3 -18 0 3 -2 0
v:l2=<v-stay> & d:today	-8 0 6 20 -18 0 0
v:l2=<v-suspend> & d:ahead	0 0 8 -10 -3 2 2
v:l2=<v-suspend> & d:today	0 0 -12 14 -5 0 0
v:l2=<v-target>	-2 0 -16 6 19 -6 -4
v:l2=<v-target> & d:ahead	0 0 -11 0 20 -6 -3
v:l2=<v-target> & d:today	0 0 -6 -3 12 0 0
v:l2=<v-up>	7 -1 16 -13 0 -5 -12
v:l2=<v-up> & d:ahead	0 0 1 0 6 -4 -11
v:l2=<v-up> & d:gone	8 0 0 -11 4 0 0
v:l2=<v-up> & d:today	0 0 17 -5 -12 0 0
v:l2=a & d:ahead	0 0 -12 0 14 0 0
v:l2=accra	0 0 -6 12 -3 0 0
v:l2=accra & d:gone	0 0 0 12 -11 0 0
v:l2=act	0 0 0 10 -8 0 0
v:l2=again & d:gone	0 0 0 12 -9 0 0
v:l2=agree	0 1 0 8 -12 4 -5
v:l2=agree & d:gone	0 1 0 13 -14 0 0
v:l2=agree & d:today	0 0 0 -7 9 0 0
v:l2=agreement	0 0 1 -7 -4 10 0
v:l2=agreement & d:ahead	0 0 -8 0 0 10 0
v:l2=agreement & d:today	0 0 12 0 -11 0 0
v:l2=ahead	0 0 -27 0 29 0 0
v:l2=ahead & d:ahead	0 0 -17 0 18 0 0
v:l2=alert	0 0 -2 -2 8 0 0
v:l2=alexandria	0 0 17 -5 -11 0 0
v:l2=all	0 0 2 -10 8 -1 0
v:l2=also & d:ahead	0 0 0 -4 9 0 0
v:l2=also & d:today	0 0 -3 11 -7 0 0
v:l2=an	13 0 1 -8 -8 0 0
v:l2=an & d:today	13 0 2 -7 -9 0 0
v:l2=and	-7 0 19 -7 -10 0 0
v:l2=and & d:ahead	0 0 17 -22 -9 0 0
v:l2=announce	0 0 1 -18 14 0 0
v:l2=announce & d:gone	0 0 0 -11 12 0 0
v:l2=announcement	0 0 -9 15 -3 0 0
v:l2=announcement & d:ahead	0 0 -8 10 0 0 0
v:l2=apply	0 0 0 12 -8 6 -6
v:l2=apply & d:today	0 0 0 18 -18 0 0
v:l2=approve	0 0 0 0 -5 0 9
v:l2=approve & d:ahead	0 0 0 0 -6 0 9
v:l2=are	0 0 18 -5 -17 3 0
v:l2=are & d:today	0 0 17 -1 -14 0 0
v:l2=arrangement	0 0 -19 8 -5 18 0
v:l2=arrangement & d:ahead	0 0 -18 -3 4 19 0
v:l2=arrangement & d:gone	0 0 0 11 -9 0 0
v:l2=arrive	0 0 -6 -14 0 0 18
v:l2=arrive & d:ahead	0 0 -6 -14 0 0 18
v:l2=as	0 0 -33 17 -9 -7 9
v:l2=as & d:ahead	0 0 -17 12 -8 -6 11
v:l2=as & d:today	-1 0 -17 18 -8 0 0
v:l2=at	0 0 17 -28 11 -13 -6
v:l2=at & d:ahead	0 0 7 -1 8 -12 -5
v:l2=at & d:gone	4 0 0 -11 6 0 0
v:l2=at & d:today	-2 0 12 -17 0 0 0
v:l2=auckland	0 0 0 -4 -6 0 11
v:l2=auckland & d:ahead	0 0 0 -2 -8 0 11
v:l2=away	0 0 4 -11 -2 0 8
v:l2=back	0 0 -1 1 14 -11 -13
v:l2=back & d:ahead	0 0 0 -7 17 -10 -12
v:l2=back & d:gone	0 0 0 -12 15 0 0
v:l2=back & d:today	0 0 0 17 -15 0 0
v:l2=bandung	0 0 0 -8 9 0 0
v:l2=bandung & d:gone	0 0 0 -8 9 0 0
v:l2=be	0 0 -6 -4 9 0 0
v:l2=be & d:today	0 0 -5 -2 10 0 0
v:l2=because	0 0 16 1 -16 0 0
v:l2=beef	0 0 -15 -4 9 11 0
v:l2=been	6 0 15 -11 -10 0 0
v:l2=been & d:ahead	0 0 8 0 -7 0 0
v:l2=before	0 0 0 -11 12 -13 4
v:l2=before & d:ahead	0 0 5 -10 6 -12 4
v:l2=begin	-10 9 -12 15 -13 -6 8
v:l2=begin & d:ahead	0 -2 -12 13 -6 -4 6
v:l2=begin & d:gone	-8 12 0 6 -11 0 5
v:l2=both	0 0 -9 14 -7 0 4
v:l2=both & d:gone	0 0 0 15 -15 0 0
v:l2=briefing	0 0 12 5 -17 0 0
v:l2=briefing & d:today	0 0 12 5 -17 0 0
v:l2=bulletin	16 0 -2 -10 -6 0 0
v:l2=bulletin & d:today	16 0 -1 -9 -7 0 0
v:l2=busan	-1 -1 -11 8 0 0 0
v:l2=busan & d:ahead	0 0 -10 0 13 0 0
v:l2=busan & d:gone	-1 -1 0 -7 12 0 0
v:l2=by	12 0 0 1 0 -7 -2
v:l2=by & d:ahead	0 0 -8 -1 17 -6 -2
v:l2=by & d:gone	12 0 0 -8 -5 0 0
v:l2=by & d:today	0 0 13 9 -18 0 0
v:l2=call	0 0 12 -10 -1 0 0
v:l2=call & d:today	0 0 11 0 -9 0 0
v:l2=cease	0 0 -2 -1 -3 10 0
v:l2=cease & d:ahead	0 0 -2 0 -4 10 0
v:l2=change	0 0 -5 10 0 0 -8
v:l2=change & d:ahead	0 0 -5 13 -1 0 -8
v:l2=changed	0 0 10 -3 -5 0 0
v:l2=changed & d:ahead	0 0 10 0 -9 0 0
v:l2=charge & d:today	0 0 -4 -2 9 0 0
v:l2=clear	0 0 8 -11 -2 -2 3
v:l2=client	0 0 0 10 -9 0 0
v:l2=client & d:today	0 0 0 10 -9 0 0
v:l2=clock	0 0 5 17 -19 0 0
v:l2=close & d:ahead	0 0 9 0 -6 0 0
v:l2=closed & d:ahead	0 0 0 8 0 0 -5
v:l2=column	0 0 16 0 -14 0 0
v:l2=column & d:today	0 0 16 0 -15 0 0
v:l2=come	0 0 0 -20 19 -1 -3
v:l2=commerce	0 0 -2 0 11 -1 0
v:l2=common	0 0 13 0 -10 0 0
v:l2=common & d:ahead	0 0 13 0 -13 0 0
v:l2=confirm	0 0 -5 0 9 0 0
v:l2=cotonou	0 0 0 -16 17 0 0
v:l2=cotonou & d:today	0 0 0 -16 16 0 0
v:l2=counted	0 -1 6 17 -20 0 0
v:l2=counted & d:ahead	0 0 7 10 -18 0 0
v:l2=counted & d:gone	0 -1 0 10 -6 0 0
v:l2=country	8 0 11 0 -11 0 -3
v:l2=country & d:gone	8 0 0 0 -10 0 0
v:l2=custom	0 0 -5 10 0 0 -7
v:l2=custom & d:ahead	0 0 -5 13 0 0 -7
v:l2=date	7 -1 -4 8 -9 11 -7
v:l2=date & d:ahead	0 0 2 -7 -4 12 -7
v:l2=date & d:gone	8 0 0 8 -13 0 0
v:l2=date & d:today	0 0 -15 6 4 0 0
v:l2=day	0 0 9 -20 12 -7 -6
v:l2=day & d:ahead	0 0 11 -8 2 -7 -6
v:l2=day & d:gone	0 0 0 -8 14 0 0
v:l2=deadline	0 0 -12 0 16 0 0
v:l2=deadline & d:ahead	0 0 -12 0 15 0 0
v:l2=deal	0 0 -10 -3 10 4 -1
v:l2=deal & d:ahead	0 0 -10 0 6 4 0
v:l2=declare	0 0 8 22 -18 -6 -5
v:l2=declare & d:gone	0 0 0 16 -13 0 0
v:l2=decree	0 0 0 12 -9 0 0
v:l2=decree & d:ahead	0 0 0 16 -14 0 0
v:l2=did	0 0 -6 -8 20 -1 0
v:l2=did & d:ahead	0 0 -4 0 10 -1 0
v:l2=die	-7 0 11 0 -2 0 0
v:l2=die & d:ahead	0 0 12 0 -10 0 0
v:l2=do	0 0 -7 -8 17 0 0
v:l2=down	0 0 -26 13 0 -2 14
v:l2=down & d:ahead	0 0 -19 -12 13 -1 15
v:l2=down & d:gone	0 0 0 22 -21 0 0
v:l2=down & d:today	0 0 -9 0 11 0 0
v:l2=drop	8 0 0 -11 3 0 0
v:l2=duty & d:ahead	0 0 0 19 -16 8 -5
v:l2=duty & d:gone	-3 0 0 -4 9 0 0
v:l2=duty & d:today	0 0 -3 -22 25 0 0
v:l2=eastern	0 0 0 17 -14 0 -4
v:l2=eastern & d:ahead	0 0 5 9 -9 0 -4
v:l2=edition	0 0 -7 -3 12 0 0
v:l2=edition & d:today	0 0 -7 -3 12 0 0
v:l2=effect	6 0 -5 6 -13 -7 13
v:l2=effect & d:ahead	0 0 -4 -9 0 -7 14
v:l2=effect & d:gone	7 0 0 21 -25 0 0
v:l2=end	-5 -4 7 -2 -6 12 -14
v:l2=end & d:ahead	-5 0 3 -10 -4 15 -12
v:l2=end & d:gone	0 -1 6 12 -6 -9 0
v:l2=end & d:today	-2 0 4 -22 8 0 0
v:l2=enter	0 0 -7 11 0 0 -8
v:l2=est	0 0 7 -12 -7 -5 14
v:l2=est & d:ahead	0 0 7 -12 -7 -5 14
v:l2=expect	0 0 -2 -1 10 0 -1
v:l2=expire	5 -1 11 -14 -6 0 -5
v:l2=expire & d:ahead	0 0 13 -1 -9 0 -5
v:l2=expire & d:gone	7 -1 -5 -10 4 0 0
v:l2=extension	10 0 2 -2 -7 -1 0
v:l2=face	0 0 6 9 -15 0 0
v:l2=face & d:gone	0 0 0 9 -9 0 0
v:l2=fall	0 0 -8 28 -10 0 -10
v:l2=fall & d:ahead	0 0 -7 7 6 0 -10
v:l2=fall & d:gone	0 0 0 14 -14 0 0
v:l2=fall & d:today	0 0 0 11 -9 0 0
v:l2=fee	0 0 -6 -4 13 0 -1
v:l2=fee & d:ahead	0 0 -6 -4 13 0 -1
v:l2=follow	0 0 -15 -4 23 0 0
v:l2=follow & d:ahead	0 0 -15 0 19 0 0
v:l2=followed	0 0 0 -7 10 0 0
v:l2=for	0 0 -17 -6 25 0 0
v:l2=for & d:ahead	0 0 -14 0 17 0 0
v:l2=force	-9 -4 5 6 -7 -15 14
v:l2=force & d:ahead	0 0 7 -13 0 -15 14
v:l2=found	0 0 -12 0 9 3 0
v:l2=found & d:ahead	0 0 -12 0 9 3 0
v:l2=free	0 0 0 18 -14 0 -3
v:l2=friday	0 0 7 8 -11 -2 2
v:l2=friday & d:ahead	0 0 17 -2 -15 -1 2
v:l2=friday & d:today	0 0 -19 15 -3 0 0
v:l2=from	0 0 -34 12 0 -13 18
v:l2=from & d:ahead	0 0 -24 0 1 -12 20
v:l2=from & d:gone	0 0 0 17 -13 0 -1
v:l2=from & d:today	0 0 -11 -5 18 0 0
v:l2=gazette	0 0 -2 12 -8 0 0
v:l2=geneva & d:ahead	0 0 -7 0 12 0 0
v:l2=geneva & d:today	0 0 0 12 -11 0 0
v:l2=ghent	0 10 0 0 -9 0 0
v:l2=go	9 0 33 -9 -27 -2 -3
v:l2=go & d:ahead	0 0 19 -5 -11 -1 -3
v:l2=go & d:gone	9 0 0 -1 -4 0 0
v:l2=go & d:today	0 0 19 0 -17 0 0
v:l2=good	0 0 25 -4 -3 -14 -9
v:l2=good & d:ahead	0 0 32 -17 -8 -14 -8
v:l2=good & d:today	0 0 -4 -3 11 0 0
v:l2=guayaquil	0 0 -2 -6 -4 12 0
v:l2=guayaquil & d:ahead	0 0 0 0 -10 12 0
v:l2=halve	0 0 0 11 -9 0 -4
v:l2=happen	0 0 15 -8 -14 0 8
v:l2=happen & d:ahead	0 0 15 -3 -17 0 8
v:l2=has	8 0 6 -8 -2 -6 -1
v:l2=has & d:ahead	0 0 9 0 -3 -5 0
v:l2=has & d:gone	9 0 -3 -5 0 0 0
v:l2=have	-4 0 -6 4 12 -7 -7
v:l2=have & d:gone	-2 0 0 12 -7 0 0
v:l2=have & d:today	0 0 -15 -2 19 0 0
v:l2=here	0 0 -6 -20 5 7 10
v:l2=here & d:ahead	0 0 -7 -2 -7 7 10
v:l2=here & d:today	0 0 0 -14 14 0 0
v:l2=higher	0 0 10 0 -9 0 0
v:l2=his	0 0 -12 0 13 0 0
v:l2=hold	0 6 0 0 -10 6 0
v:l2=i	0 0 -2 -9 15 0 0
v:l2=i & d:today	0 0 0 -8 11 0 0
v:l2=importer	0 0 0 9 -5 0 -1
v:l2=importer & d:today	0 0 0 12 -10 0 0
v:l2=impose	0 0 -9 -3 16 0 0
v:l2=impose & d:ahead	0 0 -9 0 11 0 0
v:l2=in	-2 0 4 -28 24 -1 -11
v:l2=in & d:ahead	0 0 0 11 -1 0 -9
v:l2=in & d:gone	0 0 0 -20 24 0 0
v:l2=in & d:today	0 0 5 -28 12 0 0
v:l2=increase	0 0 -9 -5 18 0 0
v:l2=increase & d:ahead	0 0 -9 0 10 0 0
v:l2=into	0 0 -5 22 -18 0 0
v:l2=into & d:today	0 0 -3 24 -21 0 0
v:l2=introduce	0 0 0 -12 13 0 0
v:l2=introduce & d:gone	0 0 0 -12 12 0 0
v:l2=is	-1 0 0 -37 6 0 17
v:l2=is & d:ahead	0 0 4 -15 -13 1 18
v:l2=is & d:gone	0 0 0 -5 11 0 0
v:l2=is & d:today	0 0 -3 -18 19 0 0
v:l2=issued	0 0 0 14 -13 0 0
v:l2=issued & d:ahead	0 0 0 15 -14 0 0
v:l2=it	-12 0 5 -17 3 -3 9
v:l2=it & d:ahead	0 0 9 -20 -6 -2 10
v:l2=it & d:gone	-10 0 -1 2 7 0 0
v:l2=it & d:today	0 0 -2 -9 12 0 0
v:l2=its	0 0 -6 -7 17 -2 0
v:l2=know	0 0 9 0 -6 0 0
v:l2=know & d:ahead	0 0 10 0 -7 0 0
v:l2=lapse	14 0 1 -11 -5 1 -2
v:l2=lapse & d:gone	15 0 0 -10 -6 0 0
v:l2=last	-2 0 15 -3 -27 11 8
v:l2=last & d:ahead	0 0 13 -3 -35 13 8
v:l2=lasted	0 12 0 -6 -4 0 0
v:l2=lasted & d:gone	0 12 0 -6 -7 0 0
v:l2=late	0 0 -6 0 11 0 0
v:l2=law	0 0 10 -2 -5 0 0
v:l2=law & d:ahead	0 0 11 0 -9 0 0
v:l2=level	0 0 14 -7 -10 2 -1
v:l2=level & d:ahead	0 0 14 -2 -14 2 -1
v:l2=live	0 0 12 0 0 -8 0
v:l2=live & d:ahead	0 0 13 0 -3 -8 0
v:l2=loaded	0 0 0 -15 15 0 0
v:l2=loaded & d:today	0 0 0 -20 24 0 0
v:l2=loui	0 0 0 -13 13 0 0
v:l2=loui & d:gone	0 0 0 -13 13 0 0
v:l2=lumpur	0 0 -9 -10 13 6 0
v:l2=lumpur & d:gone	0 0 0 -10 11 0 0
v:l2=m	0 0 -3 -17 24 0 -2
v:l2=m & d:ahead	0 0 0 -5 11 0 -2
v:l2=m & d:today	0 0 0 -9 11 0 0
v:l2=magazine	0 0 -6 -4 12 0 0
v:l2=magazine & d:today	0 0 -6 -4 12 0 0
v:l2=make	-2 0 -5 16 -15 9 0
v:l2=make & d:ahead	0 0 -3 0 -3 9 0
v:l2=make & d:gone	-1 0 0 20 -18 0 0
v:l2=matter	0 0 -9 0 11 0 0
v:l2=me	0 0 0 15 -13 0 0
v:l2=me & d:gone	0 0 0 15 -14 0 0
v:l2=meet	0 0 -10 -7 21 0 0
v:l2=meet & d:ahead	0 0 -7 0 11 0 0
v:l2=member	0 0 11 7 -18 0 0
v:l2=member & d:today	0 0 11 8 -18 0 0
v:l2=midnight	8 0 -1 -25 1 -8 8
v:l2=midnight & d:ahead	0 0 0 -9 0 -7 9
v:l2=midnight & d:gone	10 0 0 -6 -3 0 0
v:l2=midnight & d:today	0 0 -1 -7 12 0 0
v:l2=minute	0 0 -8 -9 18 0 0
v:l2=mombasa	0 0 12 -3 -8 0 0
v:l2=mombasa & d:ahead	0 0 12 0 -11 0 0
v:l2=monday	5 0 -11 9 -10 -2 9
v:l2=monday & d:ahead	0 0 1 1 -11 -1 10
v:l2=monday & d:gone	7 0 0 11 -15 0 0
v:l2=monday & d:today	0 0 -20 0 18 0 0
v:l2=more	0 0 -3 0 12 0 -2
v:l2=more & d:ahead	0 0 -3 0 11 0 -2
v:l2=much	0 0 13 8 -20 0 0
v:l2=network	0 0 10 0 -10 0 0
v:l2=network & d:ahead	0 0 10 0 -10 0 0
v:l2=new	0 0 -2 -4 14 0 -1
v:l2=night	0 0 -11 0 13 0 0
v:l2=night & d:ahead	0 0 -11 0 11 0 0
v:l2=no	0 0 -6 -3 15 0 0
v:l2=no & d:today	0 0 -3 -2 9 0 0
v:l2=none	12 0 -3 0 -6 0 0
v:l2=none & d:gone	12 0 0 0 -11 0 0
v:l2=noon	0 0 -12 9 0 0 0
v:l2=noon & d:today	0 0 -2 11 -7 0 0
v:l2=not	0 0 19 -10 -18 0 9
v:l2=not & d:ahead	0 0 3 -7 -5 0 9
v:l2=not & d:today	0 0 17 0 -15 0 0
v:l2=note	0 0 -4 -9 15 0 0
v:l2=note & d:today	0 0 -3 -4 9 0 0
v:l2=nothing	0 0 -7 -12 24 0 -2
v:l2=nothing & d:ahead	0 0 -3 -3 13 0 -2
v:l2=notice	0 0 -1 18 -12 0 0
v:l2=notice & d:gone	0 0 0 -10 11 0 0
v:l2=notice & d:today	0 0 0 26 -24 0 0
v:l2=now	0 0 -10 -2 20 -3 -4
v:l2=now & d:ahead	0 0 -9 0 17 -3 -3
v:l2=of & d:today	0 0 0 -9 4 0 0
v:l2=off	0 0 -5 -1 16 -4 0
v:l2=off & d:ahead	0 0 -5 0 14 -4 0
v:l2=offer	0 0 -11 0 12 0 0
v:l2=offer & d:ahead	0 0 -11 0 12 0 0
v:l2=on & d:ahead	0 0 3 -17 -6 10 -6
v:l2=on & d:gone	0 -1 -7 12 0 -5 0
v:l2=on & d:today	0 0 -21 1 18 0 0
v:l2=one	0 0 0 -9 2 5 -1
v:l2=one & d:today	0 0 -6 -4 12 0 0
v:l2=or	-2 0 0 -10 15 0 -5
v:l2=or & d:ahead	0 0 0 -7 11 0 -4
v:l2=order	0 0 7 -15 11 -6 0
v:l2=order & d:gone	0 0 0 -11 13 0 0
v:l2=other	0 0 4 -12 -4 11 -1
v:l2=other & d:ahead	0 0 4 0 -15 11 0
v:l2=other & d:gone	0 0 0 -12 12 0 0
v:l2=our	0 0 12 21 -30 0 0
v:l2=our & d:today	0 0 14 22 -32 0 0
v:l2=out	15 -1 13 -19 -11 2 -7
v:l2=out & d:ahead	-2 0 18 0 -14 3 -6
v:l2=out & d:gone	17 -1 -2 -14 -1 0 0
v:l2=out & d:today	0 0 -4 -2 8 0 0
v:l2=over	-2 0 19 -9 -8 -3 0
v:l2=over & d:ahead	0 0 20 0 -17 -3 0
v:l2=over & d:gone	-2 0 0 -7 13 0 0
v:l2=own & d:ahead	0 0 10 0 -8 0 0
v:l2=paper	0 0 -2 -2 8 0 0
v:l2=part	0 0 0 -15 16 0 0
v:l2=past	15 0 -10 9 -23 9 0
v:l2=past & d:today	16 0 -4 15 -25 0 0
v:l2=pause	0 0 -10 2 6 5 -3
v:l2=pause & d:ahead	0 0 -9 -5 11 5 -2
v:l2=pay	0 0 -21 1 21 0 -4
v:l2=pay & d:ahead	0 0 -13 0 18 0 -4
v:l2=pay & d:gone	0 0 0 -12 13 0 0
v:l2=pay & d:today	0 0 -7 11 -2 0 0
v:l2=place & d:gone	0 0 0 12 -11 0 0
v:l2=plan	0 0 11 0 -5 -3 0
v:l2=plan & d:ahead	0 0 11 0 -5 -3 0
v:l2=port	0 0 0 -7 11 0 -1
v:l2=post	0 0 -5 -10 18 0 0
v:l2=post & d:today	0 0 -5 -7 15 0 0
v:l2=price	0 0 -1 19 -15 0 0
v:l2=price & d:gone	0 0 0 20 -20 0 0
v:l2=prolonged	-5 0 14 -1 -15 6 0
v:l2=prolonged & d:ahead	0 0 2 0 -12 8 0
v:l2=prolonged & d:gone	-5 0 15 -1 -5 -1 0
v:l2=published	0 0 2 9 -6 0 -4
v:l2=published & d:today	0 0 0 12 -9 0 0
v:l2=put	0 0 9 0 -6 0 0
v:l2=rate	0 0 8 1 0 0 -11
v:l2=rate & d:ahead	0 0 0 5 1 0 -11
v:l2=ratify	0 0 12 0 -11 0 0
v:l2=ratify & d:ahead	0 0 13 0 -12 0 0
v:l2=reach	0 0 9 1 -10 0 0
v:l2=read	0 0 0 9 -4 0 -3
v:l2=renewed	0 0 -3 -12 15 -1 0
v:l2=renewed & d:gone	0 0 0 -11 13 0 0
v:l2=return & d:ahead	0 0 9 -4 0 0 -9
v:l2=round	0 0 9 -13 0 0 0
v:l2=round & d:ahead	0 0 9 0 -8 0 0
v:l2=round & d:gone	0 0 0 -12 13 0 0
v:l2=run	12 -6 12 -18 -12 2 1
v:l2=run & d:ahead	0 0 9 -7 -14 3 2
v:l2=run & d:gone	18 -4 -16 -3 2 0 0
v:l2=run & d:today	-7 0 16 -14 -3 0 0
v:l2=sale	0 0 -7 0 9 0 0
v:l2=saturday & d:gone	6 0 0 5 -10 0 0
v:l2=saturday & d:today	0 0 -4 -2 9 0 0
v:l2=say & d:gone	-4 0 0 -13 22 0 0
v:l2=season	0 0 -13 0 15 0 0
v:l2=season & d:ahead	0 0 -13 0 15 0 0
v:l2=second	0 0 0 -20 20 0 0
v:l2=settlement	0 0 -11 0 14 -2 0
v:l2=settlement & d:ahead	0 0 -11 0 14 -2 0
v:l2=ship & d:ahead	0 0 -3 10 0 0 -8
v:l2=side	0 0 20 -6 -16 -2 4
v:l2=side & d:ahead	0 0 21 0 -22 -2 4
v:l2=sign	-3 8 -2 -8 8 -9 3
v:l2=sign & d:ahead	0 0 0 -9 9 -8 4
v:l2=since	0 0 -11 8 0 -1 0
v:l2=since & d:ahead	0 0 -9 0 15 -1 0
v:l2=since & d:gone	0 0 0 19 -16 0 0
v:l2=since & d:today	0 0 0 -13 14 0 0
v:l2=sit	0 0 -8 -14 26 0 0
v:l2=sit & d:ahead	0 0 -6 0 9 0 0
v:l2=sit & d:today	0 0 0 -7 9 0 0
v:l2=sleep	0 0 -1 -9 16 -9 0
v:l2=sleep & d:ahead	0 0 -1 -4 12 -9 0
v:l2=so	0 0 7 -9 -3 5 0
v:l2=so & d:ahead	0 0 9 -3 -12 5 0
v:l2=soybean	0 0 -7 -5 12 0 0
v:l2=soybean & d:ahead	0 0 -6 -3 10 0 0
v:l2=spoke	0 0 6 0 -14 10 0
v:l2=spoke & d:ahead	0 0 7 0 -16 11 0
v:l2=stand	0 0 -5 12 -3 -3 0
v:l2=standstill & d:gone	0 6 0 9 -17 0 0
v:l2=start	0 0 -14 -5 4 -2 9
v:l2=start & d:ahead	0 0 -14 -6 3 -1 10
v:l2=statement	0 0 -3 -15 20 0 0
v:l2=statement & d:today	0 0 0 -11 14 0 0
v:l2=stay & d:ahead	0 0 -2 -3 13 -9 0
v:l2=stockholm	0 0 -3 -7 15 0 0
v:l2=stop	0 0 9 8 -10 -2 0
v:l2=sunday	6 0 2 -12 -3 6 -6
v:l2=suspend	-2 -5 7 2 -13 6 6
v:l2=suspend & d:ahead	0 0 12 0 -19 6 7
v:l2=suspend & d:gone	-1 -4 -4 -4 12 0 0
v:l2=suspension	0 0 2 -16 12 0 0
v:l2=take	10 0 -17 10 0 -1 -13
v:l2=take & d:ahead	0 0 -10 11 2 0 -13
v:l2=take & d:today	10 0 -6 3 -8 0 0
v:l2=talk & d:today	0 0 12 0 -9 0 0
v:l2=tariff	0 0 3 -8 27 -16 -9
v:l2=tariff & d:ahead	0 0 5 -10 24 -15 -9
v:l2=telephone	0 0 -10 0 13 0 0
v:l2=telephone & d:ahead	0 0 -8 0 12 0 0
v:l2=tell	0 0 -2 -3 9 0 0
v:l2=term	0 0 14 0 -12 0 0
v:l2=term & d:ahead	0 0 14 0 -13 0 0
v:l2=that	-1 0 29 0 -19 -16 -2
v:l2=that & d:ahead	0 0 12 0 -2 -15 -2
v:l2=that & d:today	0 0 22 -5 -17 0 0
v:l2=the	-3 0 -6 8 6 -2 -12
v:l2=the & d:ahead	0 0 -13 21 0 0 -11
v:l2=the & d:gone	0 0 0 -16 21 0 0
v:l2=they & d:today	0 0 -7 -6 14 0 0
v:l2=thi	0 0 -9 12 -13 0 11
v:l2=thi & d:ahead	0 0 -8 0 -2 0 11
v:l2=thi & d:gone	0 0 0 14 -14 0 0
v:l2=thread	0 0 12 0 -11 0 0
v:l2=thread & d:today	0 0 12 0 -11 0 0
v:l2=through	0 0 2 0 -9 7 0
v:l2=through & d:ahead	0 0 2 0 -10 8 0
v:l2=thursday	0 0 17 -22 -1 0 -3
v:l2=thursday & d:ahead	0 0 10 0 -5 0 -2
v:l2=thursday & d:today	0 0 9 -20 1 0 0
v:l2=till	-1 0 1 -7 -5 12 0
v:l2=till & d:ahead	0 0 1 0 -16 13 0
v:l2=till & d:gone	-1 0 0 -6 11 0 0
v:l2=time	0 0 -12 -10 6 -4 17
v:l2=time & d:ahead	0 0 -12 -12 5 -4 17
v:l2=to	-7 -1 8 -6 -3 11 -23
v:l2=to & d:ahead	0 0 8 12 -21 14 -22
v:l2=to & d:gone	-3 0 0 -13 27 -5 0
v:l2=town	0 0 0 9 -8 0 0
v:l2=treaty	0 0 5 0 -15 8 0
v:l2=treaty & d:ahead	0 0 6 0 -16 8 0
v:l2=truce & d:ahead	0 0 -13 -25 19 6 0
v:l2=truce & d:gone	-5 4 -7 20 -16 -3 0
v:l2=truce & d:today	0 0 34 -5 -21 0 0
v:l2=tuesday	0 0 28 -27 -7 0 -6
v:l2=tuesday & d:ahead	0 0 13 -12 0 0 -5
v:l2=tuesday & d:today	0 0 19 -16 -9 0 0
v:l2=two	0 0 -4 -9 16 0 0
v:l2=until	13 0 11 -9 -18 11 -18
v:l2=until & d:ahead	0 0 0 3 -10 13 -18
v:l2=until & d:gone	15 0 -4 -8 0 -6 0
v:l2=up	-11 0 17 -1 -12 8 -4
v:l2=up & d:ahead	0 0 19 -2 -22 8 -4
v:l2=up & d:gone	-10 0 0 0 6 0 0
v:l2=updated	0 0 -6 0 9 0 0
v:l2=us	0 0 25 -4 -3 -16 -6
v:l2=us & d:ahead	0 0 25 0 -6 -16 -6
v:l2=valid	0 0 11 0 -2 -5 0
v:l2=valid & d:ahead	0 0 12 0 -6 -5 0
v:l2=wait	0 0 -5 -1 15 -5 0
v:l2=wait & d:ahead	0 0 -5 -1 15 -5 0
v:l2=was	-5 0 6 -26 29 -6 0
v:l2=was & d:ahead	0 0 9 0 -2 -5 0
v:l2=was & d:gone	-4 0 0 -15 21 0 0
v:l2=was & d:today	0 0 0 -12 14 0 0
v:l2=we	0 0 11 9 -17 0 0
v:l2=we & d:today	0 0 11 10 -19 0 0
v:l2=wednesday	0 0 13 14 -25 0 3
v:l2=wednesday & d:ahead	0 0 4 12 -18 0 3
v:l2=wednesday & d:today	0 0 10 3 -12 0 0
v:l2=week	0 0 13 -11 0 -1 -6
v:l2=week & d:ahead	0 0 15 -1 -7 0 -6
v:l2=weekly	0 0 14 -7 -8 0 0
v:l2=weekly & d:today	0 0 14 -7 -8 0 0
v:l2=were	0 0 -7 -8 17 0 0
v:l2=what & d:ahead	0 0 -14 10 6 -3 -1
v:l2=which	0 0 4 -12 -4 11 0
v:l2=which & d:ahead	0 0 -2 0 -6 11 0
v:l2=year	0 0 -10 4 1 2 -1
v:l2=year & d:ahead	0 0 -9 -3 10 3 -1
v:l2=year & d:gone	0 0 0 10 -9 0 0
v:l2=york	0 0 -1 -10 16 0 0
v:l2=you	0 0 0 -8 9 -2 0
v:l2=you & d:today	0 0 -6 -8 15 0 0
v:l2=zero	0 0 -6 1 10 0 -9
v:l2=zero & d:ahead	0 0 -6 7 4 0 -9
v:l2=·	0 0 19 0 -17 0 0
v:l2=· & d:today	0 0 19 0 -17 0 0
v:l2=—	0 0 0 -17 28 -9 -7
v:l2=— & d:ahead	0 0 11 -6 5 -8 -7
v:l2=— & d:today	0 0 -13 -9 23 0 0
v:l=" ,	0 0 14 -1 -10 0 0
v:l=" , & d:today	0 0 15 0 -14 0 0
v:l=" from & d:ahead	0 0 0 10 -3 0 -6
v:l='s on	0 0 0 11 -9 0 0
v:l='s on & d:gone	0 0 0 11 -10 0 0
v:l=, <level>	0 0 -11 0 14 0 0
v:l=, <level> & d:today	0 0 -8 0 10 0 0
v:l=, a	0 0 -7 -7 19 0 -2
v:l=, a & d:ahead	0 0 -7 -6 17 0 -2
v:l=, and	0 0 18 -9 -6 -5 0
v:l=, and & d:today	0 0 14 -3 -10 0 0
v:l=, begin	0 0 -1 46 -44 0 -3
v:l=, end	0 0 6 0 -15 10 0
v:l=, from & d:today	0 0 0 -27 29 0 0
v:l=, monday	0 0 0 -10 13 0 0
v:l=, monday & d:today	0 0 0 -10 13 0 0
v:l=, on	16 -2 -1 -1 -11 -3 13
v:l=, on & d:ahead	0 0 0 -16 -1 -2 14
v:l=, on & d:gone	16 -2 0 10 -18 0 0
v:l=, say	8 0 -4 0 -16 14 0
v:l=, since	0 0 0 -6 9 0 0
v:l=, the	0 0 3 17 -21 -8 8
v:l=, the & d:today	0 0 0 15 -14 0 0
v:l=, thursday	0 0 -6 -23 30 0 0
v:l=, thursday & d:today	0 0 -6 -23 30 0 0
v:l=, till	0 0 4 0 -13 8 0
v:l=, till & d:ahead	0 0 5 0 -14 8 0
v:l=, to	0 -4 8 15 -13 0 -7
v:l=, tuesday	0 0 -11 18 -10 0 0
v:l=, tuesday & d:today	0 0 -11 18 -10 0 0
v:l=, until	-5 0 -2 -13 2 8 -3
v:l=, until & d:gone	-4 0 14 -9 -1 0 0
v:l=, wednesday	0 0 17 -3 -13 0 0
v:l=, wednesday & d:today	0 0 17 -3 -13 0 0
v:l=. on	0 0 1 -5 10 -7 -9
v:l=: <number>	0 0 -9 16 -6 0 -3
v:l=: <number> & d:today	0 0 -5 15 -8 0 0
v:l=: from	0 0 -2 -14 5 0 8
v:l=: from & d:ahead	0 0 -2 -11 3 0 8
v:l=: on	0 0 3 7 -14 -1 6
v:l=: on & d:ahead	0 0 4 9 -17 -1 6
v:l=: since	0 0 -4 12 -7 0 0
v:l=: since & d:ahead	0 0 -3 -2 9 0 0
v:l=: since & d:gone	0 0 0 15 -14 0 0
v:l=: to	0 0 9 -11 9 -10 0
v:l=: to & d:ahead	0 0 12 0 -1 -10 0
v:l=: to & d:gone	0 0 -1 -10 14 0 0
v:l=: until	0 0 8 -1 -9 1 0
v:l=: until & d:ahead	0 0 10 0 -12 1 0
v:l=<begin> <begin>	0 3 2 -17 12 -1 -6
v:l=<begin> <begin> & d:ahead	0 -1 -1 -24 7 4 0
v:l=<begin> after	0 0 9 -2 -14 8 0
v:l=<begin> after & d:ahead	0 0 9 0 -17 8 0
v:l=<begin> and	0 0 -8 0 14 0 0
v:l=<begin> before & d:gone	0 0 0 10 -9 0 0
v:l=<begin> between	0 0 0 -3 -6 0 10
v:l=<begin> by & d:ahead	0 0 -6 0 12 0 0
v:l=<begin> by & d:today	0 0 0 13 -9 0 0
v:l=<begin> friday	0 0 -12 3 5 0 0
v:l=<begin> friday & d:today	0 0 -12 3 5 0 0
v:l=<begin> from	-7 1 -9 22 -13 -7 4
v:l=<begin> from & d:ahead	0 0 -4 16 -11 -7 6
v:l=<begin> from & d:today	0 0 -6 18 -11 0 0
v:l=<begin> in	0 3 0 -12 10 0 0
v:l=<begin> in & d:gone	0 3 0 -11 9 0 0
v:l=<begin> monday	0 0 -5 12 -7 0 0
v:l=<begin> monday & d:today	0 0 -5 12 -7 0 0
v:l=<begin> on	14 -4 9 2 -5 -16 -16
v:l=<begin> on & d:ahead	0 0 12 1 -2 -14 -14
v:l=<begin> on & d:gone	16 -3 -4 2 -7 0 0
v:l=<begin> published	11 0 -4 -2 -3 0 0
v:l=<begin> published & d:today	11 0 -4 -2 -3 0 0
v:l=<begin> saturday	0 0 8 0 -4 0 0
v:l=<begin> saturday & d:today	0 0 8 0 -4 0 0
v:l=<begin> since	9 -5 -5 5 -4 -5 -4
v:l=<begin> since & d:ahead	0 0 0 -8 14 -3 -2
v:l=<begin> since & d:gone	-1 -5 -1 11 -7 0 0
v:l=<begin> since & d:today	13 0 -2 -8 -3 0 0
v:l=<begin> sunday	0 0 -4 -1 10 0 0
v:l=<begin> the	0 0 -7 -10 12 6 0
v:l=<begin> the & d:today	0 0 -16 -23 33 0 0
v:l=<begin> until	9 0 -27 -2 8 0 10
v:l=<begin> until & d:ahead	0 0 -25 -6 18 1 11
v:l=<begin> until & d:gone	11 0 0 2 -11 0 0
v:l=<begin> updated	0 0 -8 0 9 0 0
v:l=<begin> updated & d:today	0 0 -8 0 9 0 0
v:l=<day-ahead> ,	0 0 -17 -8 24 -12 2
v:l=<day-ahead> , & d:ahead	0 0 -16 -1 18 -12 3
v:l=<day-ahead> and	0 0 -10 0 3 4 0
v:l=<day-ahead> and & d:ahead	0 0 -10 0 3 4 0
v:l=<day-ahead> to	0 0 11 4 -22 6 -8
v:l=<day-ahead> to & d:ahead	0 0 12 9 -32 7 -8
v:l=<day-ahead> to & d:gone	0 0 0 -5 12 0 0
v:l=<day-ahead> until	0 0 -6 0 -5 12 0
v:l=<day-ahead> until & d:ahead	0 0 -6 0 -5 12 0
v:l=<day-gone> ,	0 0 -18 -1 12 12 0
v:l=<day-gone> , & d:ahead	0 0 -17 0 5 12 0
v:l=<day-gone> to	9 0 17 -3 -8 -12 0
v:l=<day-gone> to & d:ahead	0 0 18 0 -3 -12 0
v:l=<day-gone> to & d:gone	10 0 0 0 -7 0 0
v:l=<day-today> ,	0 0 28 -7 -23 0 0
v:l=<day-today> , & d:today	0 0 28 -7 -23 0 0
v:l=<day-today> from	0 0 -1 8 -15 0 8
v:l=<day-today> from & d:ahead	0 0 -1 9 -17 0 8
v:l=<level> (	6 0 17 0 -22 0 0
v:l=<level> from	0 0 -22 -2 22 -9 0
v:l=<level> from & d:ahead	0 0 -19 -2 21 -8 0
v:l=<level> on	-3 0 -29 13 1 -9 11
v:l=<level> on & d:ahead	0 0 -26 3 5 -8 11
v:l=<level> on & d:gone	0 0 0 -20 25 0 0
v:l=<level> on & d:today	0 0 -3 21 -18 0 0
v:l=<level> since	-7 0 8 -7 7 0 0
v:l=<level> since & d:ahead	0 0 11 0 -8 0 0
v:l=<level> since & d:gone	-6 0 0 0 8 0 0
v:l=<level> until	-7 0 15 -13 0 -1 -1
v:l=<level> until & d:gone	-6 0 0 -4 13 0 0
v:l=<month-gone> to & d:gone	0 0 0 9 -8 0 0
v:l=<name> (	0 0 15 0 -10 0 0
v:l=<name> ( & d:today	0 0 12 0 -10 0 0
v:l=<name> ,	0 0 10 -20 -7 0 12
v:l=<name> , & d:ahead	0 0 -2 -9 0 0 13
v:l=<name> , & d:today	0 0 15 -11 -6 0 0
v:l=<name> before & d:ahead	0 0 -6 10 -9 0 2
v:l=<name> end	4 0 7 -1 -8 0 0
v:l=<name> end & d:today	0 0 7 -1 -4 0 0
v:l=<name> from	13 0 -11 23 -9 0 -32
v:l=<name> from & d:ahead	0 0 -8 17 7 0 -31
v:l=<name> from & d:gone	0 0 0 -12 13 0 0
v:l=<name> from & d:today	13 0 0 17 -27 0 0
v:l=<name> on	-4 8 -29 -15 16 0 12
v:l=<name> on & d:ahead	0 0 -18 -2 2 0 13
v:l=<name> on & d:today	0 0 -10 -4 16 0 0
v:l=<number> ,	0 0 11 -4 0 0 -4
v:l=<number> , & d:today	0 0 3 -17 11 0 0
v:l=<number> of	0 0 0 -11 13 0 0
v:l=<number> on	-1 0 -22 30 -23 -4 10
v:l=<number> on & d:ahead	0 0 -21 20 -15 -4 10
v:l=<number> on & d:gone	0 0 0 11 -8 0 0
v:l=<number> since	0 0 0 -9 11 0 0
v:l=<number> since & d:gone	0 0 0 -9 9 0 0
v:l=<number> until	0 0 16 0 -14 0 0
v:l=<number> until & d:ahead	0 0 16 0 -15 0 0
v:l=<number> —	0 0 8 0 -7 0 0
v:l=<number> — & d:today	0 0 8 0 -7 0 0
v:l=<organisation> ,	0 0 -8 -15 23 0 0
v:l=<organisation> , & d:today	0 0 -8 -15 22 0 0
v:l=<organisation> announce	0 0 0 14 -14 0 0
v:l=<organisation> announce & d:today	0 0 0 15 -14 0 0
v:l=<organisation> meet	0 0 14 -1 -12 0 0
v:l=<organisation> on	0 0 -7 -7 20 0 0
v:l=<person> ,	0 0 2 23 -24 0 0
v:l=<person> , & d:today	0 0 2 25 -28 0 0
v:l=<person> announce	0 0 0 -8 9 0 0
v:l=<person> on	0 0 -8 -14 26 0 0
v:l=<person> on & d:ahead	0 0 -6 0 10 0 0
v:l=<points> from	0 0 16 15 -23 0 -6
v:l=<points> from & d:ahead	0 0 16 3 -13 0 -6
v:l=<points> from & d:gone	0 0 0 12 -11 0 0
v:l=<points> on	0 0 -9 0 17 0 -6
v:l=<points> on & d:ahead	0 0 -9 -6 19 0 -6
v:l=<quality> good	0 0 -3 -6 10 0 0
v:l=<quality> good & d:today	0 0 -6 -3 10 0 0
v:l=<seat> ,	-10 0 -13 12 5 -3 -6
v:l=<seat> , & d:ahead	0 0 -9 0 13 0 0
v:l=<seat> , & d:today	-10 0 -8 15 0 -1 -3
v:l=<seat> from	0 0 -3 -13 7 0 4
v:l=<seat> on	-3 0 -3 -5 18 -2 -7
v:l=<seat> on & d:ahead	0 0 0 -2 10 -1 -6
v:l=<seat> on & d:gone	-2 0 0 -10 15 0 0
v:l=<span> ,	0 0 0 -9 12 0 -6
v:l=<span> from	-2 4 -21 7 -17 -5 28
v:l=<span> from & d:ahead	0 -5 -38 14 -13 -4 30
v:l=<span> from & d:gone	-1 8 12 -9 -4 0 -3
v:l=<span> on	0 0 -13 0 13 0 0
v:l=<span> on & d:ahead	0 0 -12 0 15 0 0
v:l=<span> to	0 0 13 -5 -3 -4 0
v:l=<span> to & d:ahead	0 0 14 0 -13 -3 0
v:l=<span> to & d:gone	0 0 0 -4 9 0 0
v:l=again from	0 0 10 14 -12 -8 -6
v:l=again from & d:ahead	0 0 10 -2 1 -8 -6
v:l=again from & d:gone	0 0 0 17 -17 0 0
v:l=again on	0 0 -17 -12 8 5 12
v:l=again on & d:ahead	0 0 -17 0 0 5 12
v:l=agree in	0 -9 0 15 -10 0 0
v:l=agree in & d:gone	0 -9 0 15 -10 0 0
v:l=agree on	0 3 -9 1 -1 5 -4
v:l=agree on & d:gone	0 4 0 6 -9 0 0
v:l=agree on & d:today	0 0 0 -7 9 0 0
v:l=agreement by	0 0 -6 0 0 10 0
v:l=agreement by & d:ahead	0 0 -6 0 0 10 0
v:l=agreement on	0 0 12 -3 -7 0 0
v:l=agreement on & d:today	0 0 13 0 -12 0 0
v:l=and <name>	0 0 -8 0 11 0 0
v:l=and after	0 0 4 0 -14 8 0
v:l=and after & d:ahead	0 0 4 0 -14 8 0
v:l=and from	0 0 -4 -13 0 0 14
v:l=and from & d:ahead	0 0 -4 -8 -3 0 14
v:l=and on	0 0 7 0 1 -6 -6
v:l=and on & d:ahead	0 0 8 -1 0 -6 -5
v:l=and the	0 0 23 15 -30 0 -3
v:l=and the & d:ahead	0 0 23 0 -19 0 -3
v:l=and the & d:gone	0 0 0 16 -15 0 0
v:l=announce on	0 0 -2 -10 14 0 0
v:l=apply from	0 0 7 14 -7 -2 -8
v:l=apply from & d:gone	0 0 0 -12 13 0 0
v:l=apply from & d:today	0 0 0 21 -20 0 0
v:l=apply until	0 0 -2 0 -7 10 0
v:l=apply until & d:ahead	0 0 -2 0 -7 10 0
v:l=arrangement of	0 0 -1 9 -2 -2 0
v:l=arrangement of & d:ahead	0 0 0 -3 11 -1 0
v:l=arrangement of & d:gone	0 0 0 12 -10 0 0
v:l=as of	0 0 -31 20 -16 -6 13
v:l=as of & d:ahead	0 0 -16 12 -12 -5 14
v:l=as of & d:gone	2 0 0 -10 8 0 0
v:l=as of & d:today	-1 0 -15 22 -13 0 0
v:l=at <number>	0 0 0 -8 6 0 0
v:l=at <number> & d:today	0 0 -8 -8 18 0 0
v:l=at midnight	0 0 26 0 -25 0 0
v:l=at the	3 0 -4 -12 22 -11 0
v:l=at the & d:ahead	0 0 -4 0 17 -11 0
v:l=at the & d:gone	4 0 0 -10 5 0 0
v:l=away on	0 0 8 -10 -6 0 8
v:l=away on & d:ahead	0 0 8 -2 -13 0 8
v:l=back on	0 0 -1 10 3 -2 -11
v:l=back on & d:ahead	0 0 -1 -5 14 -1 -11
v:l=back to	0 0 -11 0 17 -2 0
v:l=back to & d:ahead	0 0 -11 0 15 -2 0
v:l=back until	0 0 10 0 -8 0 0
v:l=before the	0 0 -2 -3 24 -23 -4
v:l=before the & d:ahead	0 0 -1 0 21 -22 -3
v:l=begin on	-10 6 -12 10 -7 -6 9
v:l=begin on & d:ahead	0 -2 -12 14 -6 -4 6
v:l=briefing ,	0 0 12 5 -17 0 0
v:l=briefing , & d:today	0 0 12 5 -17 0 0
v:l=bulletin ,	16 0 -1 -9 -7 0 0
v:l=bulletin , & d:today	16 0 -1 -9 -7 0 0
v:l=busan ,	0 0 -2 19 -17 0 0
v:l=busan on	0 0 -9 8 0 0 0
v:l=busan on & d:ahead	0 0 -8 0 10 0 0
v:l=busan on & d:gone	0 0 0 -15 17 0 0
v:l=by telephone	0 0 17 -5 -12 0 0
v:l=by telephone & d:today	0 0 17 -3 -13 0 0
v:l=by the	0 0 -20 -4 31 -6 0
v:l=by the & d:ahead	0 0 -19 0 28 -6 0
v:l=by video	0 0 0 15 -14 0 0
v:l=call ,	0 0 11 0 -10 0 0
v:l=call , & d:today	0 0 11 0 -10 0 0
v:l=case on	0 0 10 0 -10 0 0
v:l=case on & d:ahead	0 0 10 0 -10 0 0
v:l=cease on	0 0 -2 -1 -3 10 0
v:l=cease on & d:ahead	0 0 -2 0 -4 10 0
v:l=change on	0 0 -7 10 0 0 -8
v:l=change on & d:ahead	0 0 -7 13 0 0 -8
v:l=changed on	0 0 11 -3 -6 0 0
v:l=changed on & d:ahead	0 0 11 0 -10 0 0
v:l=clear on	0 0 0 0 9 0 -3
v:l=collect from & d:ahead	0 0 0 6 -11 0 7
v:l=column ,	0 0 16 0 -15 0 0
v:l=column , & d:today	0 0 16 0 -15 0 0
v:l=come by	0 0 9 0 -8 0 0
v:l=come by & d:ahead	0 0 9 0 -8 0 0
v:l=common on	0 0 13 0 -11 0 0
v:l=common on & d:ahead	0 0 13 0 -13 0 0
v:l=continue to	0 0 -9 0 0 11 0
v:l=continue to & d:ahead	0 0 -9 0 0 11 0
v:l=cotonou ,	0 0 0 -16 16 0 0
v:l=cotonou , & d:today	0 0 0 -16 16 0 0
v:l=counted from	0 -1 6 17 -21 0 0
v:l=counted from & d:ahead	0 0 7 10 -18 0 0
v:l=counted from & d:gone	0 -1 0 10 -7 0 0
v:l=date :	0 0 0 -9 8 0 0
v:l=date : & d:ahead	0 0 11 0 -7 0 0
v:l=date : & d:today	0 0 -15 -6 23 0 0
v:l=date from & d:ahead	0 0 -8 -2 15 0 -2
v:l=date from & d:gone	0 0 0 11 -9 0 0
v:l=date is	0 0 9 0 -11 5 0
v:l=date is & d:ahead	0 0 9 0 -14 6 0
v:l=day ,	0 0 6 0 -11 8 -2
v:l=day , & d:ahead	0 0 6 0 -11 8 -2
v:l=day is & d:ahead	0 0 11 0 -2 -7 0
v:l=day on	0 0 -6 -4 14 0 0
v:l=declare on	0 0 -3 23 -16 0 0
v:l=declare on & d:ahead	0 0 -3 16 -11 0 0
v:l=decree on	0 0 0 16 -14 0 0
v:l=decree on & d:ahead	0 0 0 16 -15 0 0
v:l=die on	-7 0 11 0 -2 0 0
v:l=die on & d:ahead	0 0 12 0 -10 0 0
v:l=down on	0 0 -3 -3 11 0 0
v:l=due on	0 0 -3 -6 3 9 -4
v:l=due on & d:ahead	0 0 -3 -6 3 9 -4
v:l=duty from	0 0 -3 13 -6 0 -3
v:l=duty from & d:ahead	0 0 -3 23 -16 0 -3
v:l=duty of	-1 0 0 -10 16 0 0
v:l=duty on	0 0 -8 0 10 0 0
v:l=duty since	0 0 10 -2 -4 0 0
v:l=duty until	0 0 0 0 -11 11 0
v:l=duty until & d:ahead	0 0 0 0 -12 11 0
v:l=effect from	0 0 -10 -23 9 0 12
v:l=effect from & d:ahead	0 0 -10 -22 7 0 13
v:l=effect on	-2 0 0 21 -17 -6 2
v:l=effect on & d:gone	-1 0 0 20 -16 0 0
v:l=effect since	9 0 0 0 -7 0 0
v:l=effect since & d:gone	9 0 0 0 -8 0 0
v:l=end :	0 0 20 0 -23 1 0
v:l=end : & d:ahead	0 0 7 0 -13 1 0
v:l=end in	-5 -6 -4 2 13 0 0
v:l=end on	-1 0 8 1 -9 6 -12
v:l=end on & d:ahead	-5 0 11 -9 -9 9 -11
v:l=end on & d:gone	1 1 7 11 -11 -8 0
v:l=end on & d:today	0 0 -17 -8 25 0 0
v:l=enter before & d:ahead	0 0 -4 -7 19 0 -5
v:l=est on	0 0 15 -10 -15 -5 15
v:l=est on & d:ahead	0 0 15 -10 -15 -5 15
v:l=expire on	7 -1 11 -13 -7 0 -5
v:l=expire on & d:ahead	0 0 14 -1 -10 0 -5
v:l=expire on & d:gone	9 0 -5 -9 1 0 0
v:l=extend on	-2 0 -10 8 2 0 0
v:l=extend on & d:ahead	0 0 -10 0 13 0 0
v:l=extend to	0 0 -5 0 -5 13 0
v:l=extend to & d:ahead	0 0 -5 0 -10 14 0
v:l=extend until	0 0 -2 0 11 -8 0
v:l=extend until & d:ahead	0 0 -2 0 11 -8 0
v:l=extension to	10 0 0 -1 -11 3 0
v:l=fall on	0 0 -7 31 -13 0 -10
v:l=fall on & d:ahead	0 0 -7 7 6 0 -10
v:l=fall on & d:gone	0 0 0 16 -16 0 0
v:l=fall on & d:today	0 0 0 13 -13 0 0
v:l=follow on	0 0 -14 -3 22 0 0
v:l=follow on & d:ahead	0 0 -14 0 18 0 0
v:l=for <span>	0 0 -9 0 10 0 0
v:l=force since	-4 -1 -2 -1 8 0 0
v:l=force since & d:ahead	0 0 -1 -8 11 0 0
v:l=friday ,	0 0 7 0 -4 -2 2
v:l=friday , & d:ahead	0 0 17 -2 -15 -1 2
v:l=friday , & d:today	0 0 -19 4 6 0 0
v:l=from the	0 0 -22 9 -5 -12 19
v:l=from the & d:ahead	0 0 -22 -12 7 -12 21
v:l=from the & d:gone	0 0 0 17 -15 0 -1
v:l=geneva on & d:gone	0 0 0 -12 13 0 0
v:l=go on	10 0 16 -4 -18 0 0
v:l=go on & d:ahead	0 0 10 0 -7 0 0
v:l=go on & d:gone	10 0 0 -2 -7 0 0
v:l=good from	0 0 -6 -10 20 0 -6
v:l=good from & d:ahead	0 0 -6 -10 20 0 -5
v:l=good on & d:gone	0 0 0 10 -9 0 0
v:l=good until	0 0 15 -1 -6 -7 0
v:l=good until & d:ahead	0 0 17 0 -10 -7 0
v:l=happen on	0 0 11 -8 -12 0 8
v:l=happen on & d:ahead	0 0 11 -3 -15 0 8
v:l=have end	-1 0 -17 0 23 0 0
v:l=have until	0 0 0 11 -2 -3 -5
v:l=have until & d:ahead	0 0 0 -7 7 -2 -5
v:l=have until & d:gone	0 0 0 17 -15 0 0
v:l=here on	0 0 0 -13 15 0 0
v:l=here on & d:today	0 0 0 -13 14 0 0
v:l=hold until	0 0 7 -4 -12 6 0
v:l=hold until & d:ahead	0 0 7 0 -15 6 0
v:l=in on	0 0 9 8 -13 0 -6
v:l=in on & d:ahead	0 0 9 12 -17 0 -6
v:l=into force	0 0 0 14 -11 0 0
v:l=is <level>	0 0 -6 0 9 0 0
v:l=is <level> & d:today	0 0 -6 0 9 0 0
v:l=is a	0 0 -5 -10 0 0 13
v:l=is a & d:ahead	0 0 -4 -9 0 0 13
v:l=is expect	0 0 -3 -1 9 0 0
v:l=is the	0 0 2 0 -14 0 11
v:l=is the & d:ahead	0 0 2 0 -15 0 11
v:l=is until	0 0 7 -1 -11 4 0
v:l=is until & d:ahead	0 0 7 0 -13 4 0
v:l=it end	0 0 17 0 -14 0 0
v:l=it end & d:ahead	0 0 18 0 -18 0 0
v:l=it on	-4 0 0 -3 -1 9 0
v:l=it on & d:ahead	0 0 0 -9 -3 9 0
v:l=it until	0 0 -17 0 9 6 0
v:l=it until & d:ahead	0 0 -17 0 9 6 0
v:l=lapse on	15 0 1 -6 -9 1 -2
v:l=lapse on & d:gone	16 0 0 -4 -11 0 0
v:l=last until & d:ahead	0 0 9 0 -13 3 0
v:l=late on	0 0 -6 0 11 0 0
v:l=level on	0 0 13 -2 -9 0 0
v:l=level on & d:ahead	0 0 13 -2 -10 0 0
v:l=loaded before	0 0 -12 -15 24 0 0
v:l=loaded before & d:ahead	0 0 -9 0 3 0 1
v:l=loaded before & d:today	0 0 0 -20 24 0 0
v:l=m .	0 0 -3 -17 24 0 -2
v:l=m . & d:ahead	0 0 0 -5 11 0 -2
v:l=m . & d:today	0 0 0 -9 11 0 0
v:l=magazine ,	0 0 -4 -3 10 0 0
v:l=magazine , & d:today	0 0 -4 -3 10 0 0
v:l=meet on	0 0 -4 -2 11 0 0
v:l=midnight on	9 0 -1 -20 0 -8 8
v:l=midnight on & d:ahead	0 0 0 -9 0 -7 9
v:l=midnight on & d:gone	10 0 0 -6 -3 0 0
v:l=minute of	0 0 -8 -7 16 0 0
v:l=monday ,	5 0 -10 6 -10 -2 10
v:l=monday , & d:ahead	0 0 2 -1 -10 -1 11
v:l=monday , & d:gone	7 0 0 12 -16 0 0
v:l=monday , & d:today	0 0 -20 0 16 0 0
v:l=network on	0 0 10 0 -10 0 0
v:l=network on & d:ahead	0 0 10 0 -10 0 0
v:l=no deal	0 0 -10 0 14 0 0
v:l=noon on & d:today	0 0 -1 12 -8 0 0
v:l=notice on	0 0 0 17 -16 0 0
v:l=now from	0 0 -2 -1 11 0 -3
v:l=now from & d:ahead	0 0 -2 0 10 0 -3
v:l=of the & d:gone	0 0 0 10 -9 0 0
v:l=offer on	0 0 -11 0 12 0 0
v:l=offer on & d:ahead	0 0 -11 0 12 0 0
v:l=on <day-ahead>	0 0 -10 -1 13 0 0
v:l=on <day-ahead> & d:today	0 0 -10 -1 13 0 0
v:l=on <day-gone>	0 0 -9 -7 18 0 0
v:l=on <day-gone> & d:today	0 0 -9 -7 18 0 0
v:l=on the	0 0 0 16 -12 0 -3
v:l=on the & d:ahead	0 0 1 -11 3 1 -2
v:l=on the & d:gone	1 0 -1 10 -7 0 0
v:l=on until	0 0 -1 9 -10 5 0
v:l=on until & d:gone	0 0 0 10 -7 0 0
v:l=one on	0 0 10 0 -9 0 0
v:l=one on & d:ahead	0 0 10 0 -9 0 0
v:l=or after	0 0 -11 -7 22 0 -3
v:l=or after & d:ahead	0 0 -11 -5 21 0 -3
v:l=order on	0 0 0 -4 12 0 0
v:l=out on	15 -1 12 -16 -12 4 -6
v:l=out on & d:ahead	-2 0 15 0 -12 4 -6
v:l=out on & d:gone	17 0 -2 -12 -3 0 0
v:l=over on	-1 0 17 -7 -8 -3 0
v:l=over on & d:ahead	0 0 18 0 -14 -3 0
v:l=over on & d:gone	-1 0 0 -6 10 0 0
v:l=past midnight	0 0 0 -8 12 0 0
v:l=pause of	0 0 0 11 -8 0 0
v:l=pause of & d:gone	0 0 0 11 -10 0 0
v:l=pay from	0 0 -11 12 0 0 -1
v:l=pay from & d:ahead	0 0 -6 -2 12 0 -1
v:l=place since	0 0 0 10 -8 0 0
v:l=place since & d:gone	0 0 0 11 -10 0 0
v:l=prolonged to	-4 0 21 -1 -14 -6 0
v:l=prolonged to & d:gone	-3 0 16 -1 -9 0 0
v:l=published on	0 0 -8 10 0 0 -4
v:l=published on & d:ahead	0 0 -5 0 14 0 -3
v:l=published on & d:today	0 0 0 13 -11 0 0
v:l=rate from	0 0 0 -5 14 0 -9
v:l=rate from & d:ahead	0 0 0 -10 18 0 -9
v:l=rate of	0 0 9 -8 -1 0 0
v:l=rate on	0 0 0 14 -13 0 0
v:l=rate on & d:ahead	0 0 0 15 -13 0 0
v:l=reach on	0 0 11 -2 -6 0 0
v:l=reach on & d:ahead	0 0 11 0 -10 0 0
v:l=return on	0 0 11 -4 0 0 -8
v:l=return on & d:ahead	0 0 11 -4 0 0 -8
v:l=round on	0 0 10 0 -9 0 0
v:l=round on & d:ahead	0 0 10 0 -9 0 0
v:l=round since	0 0 0 -10 11 0 0
v:l=round since & d:gone	0 0 0 -10 11 0 0
v:l=run out	12 0 10 -20 -6 0 0
v:l=run out & d:gone	18 0 0 -3 -13 0 0
v:l=run out & d:today	-7 0 16 -14 -3 0 0
v:l=run since	-1 0 -11 12 0 0 0
v:l=run since & d:gone	-1 0 0 13 -11 0 0
v:l=run to	9 0 -7 -8 4 2 0
v:l=run to & d:gone	10 0 -9 -7 4 0 0
v:l=run until	-2 0 12 -18 -7 4 0
v:l=run until & d:ahead	0 0 14 0 -22 4 0
v:l=run until & d:gone	-1 0 -3 -15 25 0 0
v:l=saturday , & d:gone	6 0 0 5 -10 0 0
v:l=saturday , & d:today	0 0 -4 -2 9 0 0
v:l=say on & d:gone	-3 0 0 -8 15 0 0
v:l=ship before & d:ahead	0 0 -1 11 0 0 -8
v:l=side until	0 0 22 0 -19 -1 0
v:l=side until & d:ahead	0 0 22 0 -20 0 0
v:l=sign by	0 0 9 0 0 -5 -3
v:l=sign by & d:ahead	0 0 9 0 -1 -5 -3
v:l=sign on	-1 -1 -10 -9 23 0 -3
v:l=sign on & d:ahead	0 0 -9 -5 19 0 -2
v:l=since the & d:ahead	0 0 -9 0 15 -1 0
v:l=so on	0 0 -6 0 14 0 -1
v:l=so on & d:ahead	0 0 -6 0 12 0 -1
v:l=so since	0 0 0 -12 14 0 0
v:l=so since & d:gone	0 0 0 -12 12 0 0
v:l=standstill of	0 6 -1 9 -11 -1 0
v:l=standstill of & d:gone	0 6 0 10 -18 0 0
v:l=start on	0 0 -13 -3 1 -1 10
v:l=start on & d:ahead	0 0 -13 -5 0 -1 11
v:l=stop on	0 0 9 8 -12 -2 0
v:l=strike until	0 0 -13 0 14 0 0
v:l=strike until & d:ahead	0 0 -12 0 13 0 0
v:l=sunday ,	6 0 2 -12 -3 6 -6
v:l=suspend from	0 0 -8 0 0 0 9
v:l=suspend from & d:ahead	0 0 -8 3 -8 0 9
v:l=suspend since	0 0 8 8 -13 0 0
v:l=suspend until	0 0 7 4 -12 5 0
v:l=suspend until & d:ahead	0 0 13 -5 -15 6 0
v:l=suspend until & d:gone	0 0 -2 -5 11 0 0
v:l=take effect	10 0 -14 18 -11 0 -12
v:l=take effect & d:ahead	0 0 -6 13 -1 0 -11
v:l=take effect & d:today	10 0 -6 4 -9 0 0
v:l=talk on & d:today	0 0 12 0 -9 0 0
v:l=tariff from	0 0 0 -9 19 0 -8
v:l=tariff from & d:ahead	0 0 0 -9 19 0 -8
v:l=tariff until	0 0 11 0 0 -14 0
v:l=tariff until & d:ahead	0 0 12 0 0 -14 0
v:l=telephone on & d:ahead	0 0 -7 0 11 0 0
v:l=that end & d:today	0 0 9 0 -8 0 0
v:l=the <organisation>	0 0 -3 -11 17 0 0
v:l=the same	0 0 5 9 -7 0 -6
v:l=the same & d:ahead	0 0 5 11 -9 0 -6
v:l=them until	0 0 -7 0 9 0 0
v:l=thi on	0 0 0 0 -11 0 12
v:l=thi on & d:ahead	0 0 0 0 -11 0 12
v:l=thread ,	0 0 12 0 -12 0 0
v:l=thread , & d:today	0 0 12 0 -12 0 0
v:l=through the	0 0 3 0 -12 8 0
v:l=through the & d:ahead	0 0 3 0 -13 8 0
v:l=thursday ,	0 0 17 -22 -1 0 -3
v:l=thursday , & d:ahead	0 0 10 0 -5 0 -2
v:l=thursday , & d:today	0 0 9 -20 1 0 0
v:l=till the	-1 0 0 -7 -4 12 0
v:l=till the & d:ahead	0 0 0 0 -14 13 0
v:l=till the & d:gone	-1 0 0 -6 11 0 0
v:l=time on	0 0 -2 -13 -4 0 17
v:l=time on & d:ahead	0 0 -2 -12 -5 0 17
v:l=to <level> & d:today	0 0 0 -8 11 0 0
v:l=to end & d:today	0 0 -7 0 10 0 0
v:l=to the	-1 0 2 -17 -10 17 -7
v:l=to the & d:ahead	0 0 5 0 -24 20 -6
v:l=to the & d:gone	0 0 0 -10 20 -4 0
v:l=treaty by	0 0 6 0 -15 8 0
v:l=treaty by & d:ahead	0 0 6 0 -16 8 0
v:l=truce by	0 0 -15 0 17 0 0
v:l=truce by & d:ahead	0 0 -15 0 17 0 0
v:l=truce end	3 -1 11 -3 -10 -3 4
v:l=truce from	0 3 5 -13 6 0 -5
v:l=truce from & d:ahead	0 0 5 -12 9 0 -5
v:l=truce of	-8 5 -17 21 -15 0 7
v:l=truce of & d:ahead	0 0 -16 -6 12 0 7
v:l=truce of & d:gone	-7 6 0 24 -26 0 0
v:l=truce on	-1 0 6 -18 10 0 0
v:l=truce on & d:ahead	0 0 9 0 -8 0 0
v:l=truce on & d:gone	0 0 0 -7 10 0 0
v:l=truce on & d:today	0 0 -1 -10 13 0 0
v:l=truce to & d:ahead	0 0 -2 0 -7 10 0
v:l=truce to & d:gone	0 0 0 -5 13 0 0
v:l=truce until	0 0 -17 0 20 0 0
v:l=truce until & d:ahead	0 0 -17 0 18 0 0
v:l=tuesday ,	0 0 28 -27 -7 0 -6
v:l=tuesday , & d:ahead	0 0 13 -12 0 0 -5
v:l=tuesday , & d:today	0 0 19 -16 -9 0 0
v:l=until the	14 0 -2 -16 -6 12 -13
v:l=until the & d:ahead	0 0 -1 -10 -5 15 -12
v:l=until the & d:gone	16 0 -3 -6 -1 -5 0
v:l=up in	0 0 0 8 -8 0 0
v:l=up in & d:gone	0 0 0 8 -8 0 0
v:l=up on & d:ahead	0 0 11 -1 -12 5 -3
v:l=up to & d:gone	-8 0 0 -1 12 0 0
v:l=vote on	0 0 -3 0 10 0 0
v:l=wait until	0 0 0 0 10 -5 0
v:l=wait until & d:ahead	0 0 0 0 10 -5 0
v:l=wednesday ,	0 0 13 14 -25 0 3
v:l=wednesday , & d:ahead	0 0 4 12 -18 0 3
v:l=wednesday , & d:today	0 0 10 3 -12 0 0
v:l=week ,	0 0 10 0 -5 0 0
v:l=week , & d:ahead	0 0 11 0 -8 0 0
v:l=week of	0 0 0 -5 13 0 -3
v:l=weekly ,	0 0 15 -3 -12 0 0
v:l=weekly , & d:today	0 0 15 -3 -12 0 0
v:l=— from	0 0 0 -4 10 0 -2
v:lead="	-7 -1 10 20 -12 -11 -7
v:lead=" & d:ahead	0 0 -10 4 16 -9 -6
v:lead=" & d:gone	-3 0 0 27 -21 0 0
v:lead=" & d:today	0 0 27 -23 -13 0 0
v:lead=(	8 0 -6 -21 9 6 -6
v:lead=( & d:ahead	0 0 -27 -2 28 7 -5
v:lead=( & d:gone	10 0 -1 -4 -1 0 0
v:lead=( & d:today	0 0 18 -13 -8 0 0
v:lead=)	-1 0 -10 0 5 0 9
v:lead=) & d:ahead	0 0 -23 0 10 0 10
v:lead=) & d:today	0 0 14 -14 -3 0 0
v:lead=*	0 0 -1 -4 -7 0 16
v:lead=* & d:ahead	0 0 0 -7 -7 0 16
v:lead=, & d:ahead	-17 -19 5 -5 -11 13 8
v:lead=, & d:gone	6 16 0 -6 8 -28 -4
v:lead=, & d:today	-6 -10 -4 -2 19 -22 -23
v:lead=- & d:ahead	0 0 9 -5 -11 11 -5
v:lead=- & d:gone	-5 0 0 -3 12 0 0
v:lead=1	-6 0 -30 8 6 -2 18
v:lead=1 & d:ahead	0 0 -14 -4 0 -1 18
v:lead=1 & d:today	0 0 -21 5 10 0 0
v:lead=10	17 0 24 10 -40 0 0
v:lead=10 & d:ahead	0 0 15 0 -14 0 0
v:lead=10 & d:gone	8 0 17 0 -23 0 0
v:lead=10 & d:today	10 0 -5 10 -15 0 0
v:lead=11	0 0 11 4 -10 -1 0
v:lead=11 & d:ahead	0 0 13 0 -9 -1 0
v:lead=11 & d:gone	0 0 0 10 -9 0 0
v:lead=11 & d:today	0 0 0 -6 10 0 0
v:lead=12	0 0 6 12 -15 0 0
v:lead=12 & d:ahead	0 0 11 0 -9 0 0
v:lead=12 & d:today	0 0 -5 16 -11 0 0
v:lead=13	9 -4 13 -5 -24 10 0
v:lead=13 & d:today	0 0 18 -2 -15 0 0
v:lead=14	0 0 0 19 -14 -1 0
v:lead=14 & d:ahead	0 0 -7 0 10 0 0
v:lead=14 & d:today	0 0 5 21 -22 0 0
v:lead=15	0 8 -1 0 -14 0 8
v:lead=15 & d:gone	0 8 0 3 -12 0 0
v:lead=16	0 0 -1 -4 10 0 0
v:lead=17	0 -1 -8 -9 20 0 0
v:lead=17 & d:today	0 0 -8 -5 14 0 0
v:lead=18	0 0 11 15 -23 0 0
v:lead=18 & d:today	0 0 0 16 -14 0 0
v:lead=19	0 0 0 -7 12 0 0
v:lead=20	0 0 -8 -5 16 0 0
v:lead=23	0 0 0 -7 10 0 0
v:lead=23 & d:today	0 0 0 -7 10 0 0
v:lead=24	-4 0 1 -14 0 11 0
v:lead=24 & d:today	0 0 0 -12 16 0 0
v:lead=25	0 0 -4 -3 11 0 0
v:lead=25 & d:today	0 0 -4 -2 10 0 0
v:lead=26	0 0 -11 0 14 0 0
v:lead=26 & d:today	0 0 -10 0 13 0 0
v:lead=28	0 0 -12 -8 21 0 0
v:lead=28 & d:today	0 0 -12 -4 17 0 0
v:lead=29	0 0 -5 -8 17 0 0
v:lead=29 & d:today	0 0 -4 -5 12 0 0
v:lead=3	0 0 6 6 -10 0 0
v:lead=3 & d:ahead	0 0 13 0 -10 0 0
v:lead=30	-1 0 -6 -20 -6 17 12
v:lead=30 & d:ahead	0 0 -27 -9 4 17 13
v:lead=30 & d:gone	0 0 0 -4 12 0 0
v:lead=30 & d:today	0 0 22 -4 -18 0 0
v:lead=31	-5 0 29 -15 -20 7 -4
v:lead=31 & d:ahead	0 0 26 0 -30 8 -4
v:lead=31 & d:today	0 0 4 -10 3 0 0
v:lead=4	0 0 -8 -7 20 0 0
v:lead=5 & d:gone	0 -1 0 9 -6 0 0
v:lead=7 & d:today	0 0 10 -3 -6 0 0
v:lead=8	10 -2 -11 1 0 -1 0
v:lead=8 & d:ahead	0 0 -7 0 12 -1 0
v:lead=8 & d:gone	-2 -2 0 9 -2 0 0
v:lead=8 & d:today	13 0 -2 -8 -4 0 0
v:lead=9	-1 6 -16 -12 1 5 11
v:lead=9 & d:ahead	0 0 -15 0 -1 5 12
v:lead=9 & d:today	0 0 0 -6 9 0 0
v:lead=:	0 -7 4 25 -16 -10 0
v:lead=: & d:ahead	-4 -2 -1 18 -9 -6 3
v:lead=: & d:gone	-1 0 3 -6 10 -3 -4
v:lead=: & d:today	6 0 9 19 -23 -2 -2
v:lead=;	-23 -3 7 2 2 0 0
v:lead=; & d:gone	-19 -1 -6 -7 28 0 0
v:lead=; & d:today	0 0 17 14 -25 0 0
v:lead=@	0 0 0 -10 12 0 0
v:lead=@ & d:today	0 0 0 -10 12 0 0
v:lead=a	-10 -6 12 0 3 -16 -4
v:lead=a & d:ahead	0 0 6 16 -6 -14 -2
v:lead=a & d:gone	-7 -4 11 0 0 0 0
v:lead=a & d:today	0 0 -3 -17 23 0 0
v:lead=after	-1 0 4 -6 -5 9 0
v:lead=after & d:ahead	0 0 -1 -8 0 9 0
v:lead=after & d:gone	0 0 16 4 -16 0 0
v:lead=after & d:today	0 0 -7 -4 14 0 0
v:lead=all	0 0 5 0 -10 0 6
v:lead=an & d:ahead	0 0 4 0 -8 4 0
v:lead=and	-6 -2 19 -6 -10 6 -18
v:lead=and & d:ahead	0 0 17 8 -22 8 -16
v:lead=and & d:gone	-3 -1 -9 -9 24 0 0
v:lead=and & d:today	0 0 9 -13 0 0 0
v:lead=angola	0 0 -1 -1 13 0 -7
v:lead=angola & d:ahead	0 0 0 0 10 0 -7
v:lead=april	0 0 -8 -10 21 0 0
v:lead=april & d:ahead	0 0 -8 0 10 0 0
v:lead=as	-9 -1 7 -12 4 0 8
v:lead=as & d:ahead	0 0 13 2 -24 0 9
v:lead=as & d:gone	-7 0 0 -6 13 0 0
v:lead=as & d:today	0 0 -4 -13 24 0 0
v:lead=ask	0 0 5 0 -9 4 0
v:lead=at	0 0 25 -3 -19 -4 0
v:lead=at & d:today	-4 0 21 0 -17 0 0
v:lead=august	0 8 -9 -11 17 -6 -4
v:lead=august & d:ahead	0 0 -7 0 16 -5 -3
v:lead=august & d:today	0 0 0 -7 9 0 0
v:lead=because	5 4 7 0 -18 6 0
v:lead=because & d:gone	7 4 0 0 -11 0 0
v:lead=before	-13 -4 13 21 -8 -11 -22
v:lead=before & d:ahead	0 0 0 20 0 -9 -21
v:lead=before & d:gone	-7 -3 0 10 -2 0 0
v:lead=before & d:today	-2 0 17 -6 -8 0 0
v:lead=beijing & d:ahead	0 0 8 15 -19 -1 0
v:lead=bessent	0 0 -5 -6 13 0 0
v:lead=between	0 0 4 3 -19 3 5
v:lead=between & d:ahead	0 0 5 0 -16 3 5
v:lead=both	-3 0 9 12 -7 -5 -9
v:lead=both & d:ahead	0 0 10 3 -2 -4 -8
v:lead=both & d:gone	-2 0 0 11 -6 0 0
v:lead=but & d:ahead	0 0 10 0 -8 0 -3
v:lead=by	0 0 -10 -2 10 9 -5
v:lead=by & d:ahead	0 0 -18 -2 16 10 -4
v:lead=by & d:gone	0 0 0 -13 17 0 0
v:lead=by & d:today	0 0 6 9 -10 0 0
v:lead=canada	0 0 0 -6 0 -1 9
v:lead=canada & d:ahead	0 0 0 0 -7 -1 9
v:lead=chile	0 0 -4 -11 17 0 0
v:lead=china	0 0 11 -17 9 0 -5
v:lead=china & d:ahead	0 0 14 -11 -3 0 -5
v:lead=china & d:today	0 0 -2 -9 15 0 0
v:lead=copper	0 0 0 -1 9 0 -3
v:lead=denmark	0 0 -12 0 13 1 0
v:lead=denmark & d:ahead	0 0 -12 0 11 1 0
v:lead=exclusions	0 0 -16 0 5 11 0
v:lead=exclusions & d:ahead	0 0 -16 0 5 11 0
v:lead=export	0 0 5 0 -13 11 0
v:lead=export & d:ahead	0 0 5 0 -15 11 0
v:lead=five	0 0 9 0 -5 0 0
v:lead=for	0 0 11 -14 4 -6 0
v:lead=for & d:ahead	0 0 12 0 -10 -6 0
v:lead=for & d:gone	0 0 0 -13 17 0 0
v:lead=four	0 0 -12 -2 17 0 0
v:lead=friday & d:ahead	0 0 17 0 -14 0 -1
v:lead=friday & d:gone	-4 0 0 -5 12 0 0
v:lead=friday & d:today	0 0 -14 1 9 0 0
v:lead=from	-8 13 -19 20 -15 0 7
v:lead=from & d:ahead	0 -1 -13 15 -10 0 9
v:lead=from & d:gone	-1 15 0 -5 -1 0 -3
v:lead=from & d:today	0 0 -7 15 -7 0 0
v:lead=goods	8 0 -25 -23 14 0 13
v:lead=goods & d:ahead	0 0 -21 -3 0 0 14
v:lead=goods & d:gone	9 0 0 -24 9 0 0
v:lead=had	-5 0 -3 9 0 0 0
v:lead=he	-3 0 -20 -13 40 -7 -4
v:lead=he & d:ahead	0 0 -18 0 26 -6 -3
v:lead=he & d:gone	-3 0 0 -7 15 0 0
v:lead=here	0 0 0 -6 9 0 0
v:lead=i	0 0 3 -13 14 -10 -1
v:lead=i & d:ahead	0 0 5 0 2 -10 0
v:lead=if	-10 -2 4 -6 -3 12 -2
v:lead=if & d:ahead	0 0 1 -19 -5 13 -1
v:lead=if & d:gone	-7 0 -3 -3 17 0 0
v:lead=if & d:today	0 0 7 11 -15 0 0
v:lead=in	-1 2 -10 -8 7 3 6
v:lead=in & d:ahead	0 0 -6 6 -9 4 7
v:lead=in & d:today	0 0 -3 -10 16 0 0
v:lead=india	-1 0 13 -17 3 0 -3
v:lead=india & d:ahead	0 0 -3 -4 14 0 -3
v:lead=india & d:today	0 0 17 -4 -12 0 0
v:lead=inflation	0 0 -9 0 14 -1 0
v:lead=ireland	0 0 0 -5 11 0 -5
v:lead=it	18 -5 8 -1 -16 0 1
v:lead=it & d:ahead	-6 -1 19 -1 -23 3 4
v:lead=it & d:gone	13 0 -22 16 -10 -10 -10
v:lead=it & d:today	13 0 -15 -36 28 0 0
v:lead=its	1 -1 10 2 -3 -4 -5
v:lead=its & d:ahead	0 0 13 -7 0 -4 -5
v:lead=january	0 0 0 -1 -13 16 0
v:lead=january & d:ahead	0 0 0 0 -16 16 0
v:lead=japan	0 0 13 -1 -9 0 0
v:lead=japan & d:ahead	0 0 13 0 -11 0 0
v:lead=july	0 0 -1 -6 16 -5 0
v:lead=june	0 0 -15 0 10 6 0
v:lead=june & d:ahead	0 0 -14 0 8 6 0
v:lead=korea	0 0 -13 -10 16 11 -3
v:lead=korea & d:ahead	0 0 -13 -4 10 11 -3
v:lead=last	-1 0 26 -11 -14 -4 0
v:lead=last & d:ahead	0 0 17 0 -12 -4 0
v:lead=last & d:today	0 0 13 -4 -8 0 0
v:lead=march	0 0 -8 -2 15 0 0
v:lead=march & d:ahead	0 0 -7 0 10 0 0
v:lead=may	0 0 -11 11 0 -2 0
v:lead=may & d:today	0 0 0 12 -9 0 0
v:lead=minister	0 0 4 14 -16 0 0
v:lead=minister & d:today	0 0 0 15 -13 0 0
v:lead=monday & d:gone	-2 0 0 -6 13 0 0
v:lead=monday & d:today	0 0 -12 11 0 0 0
v:lead=mr	0 0 -7 -3 15 0 0
v:lead=my	0 0 10 -2 -4 0 0
v:lead=my & d:ahead	0 0 11 0 -9 0 0
v:lead=namibia	0 0 0 -8 11 0 0
v:lead=negotiators	0 0 0 -10 10 0 0
v:lead=negotiators & d:gone	0 0 0 -9 10 0 0
v:lead=neither	0 0 12 0 -7 -2 0
v:lead=new & d:ahead	0 0 0 0 10 0 -7
v:lead=no	10 0 0 -16 6 0 -2
v:lead=no & d:gone	11 0 0 -12 0 0 0
v:lead=not	0 0 -2 -8 0 0 10
v:lead=nothing	0 0 -3 -7 16 0 -1
v:lead=nov	-1 0 29 -4 -14 -9 0
v:lead=november	0 0 20 31 -38 -6 0
v:lead=november & d:ahead	0 0 27 0 -23 -6 0
v:lead=november & d:gone	0 0 0 26 -25 0 0
v:lead=october	0 0 0 -6 13 0 0
v:lead=oman	13 0 3 0 -8 -8 0
v:lead=on	13 -6 -2 7 3 -14 -23
v:lead=on & d:ahead	0 0 5 0 6 -11 -20
v:lead=on & d:gone	15 -5 -6 0 -1 0 0
v:lead=on & d:today	0 0 -9 13 -3 0 0
v:lead=one	0 0 -5 -13 22 0 -6
v:lead=one & d:ahead	0 0 -1 -2 11 0 -5
v:lead=one & d:today	0 0 0 -6 10 0 0
v:lead=orders	0 0 -5 -22 28 0 -5
v:lead=other	0 0 0 -19 18 0 0
v:lead=our	0 0 0 -9 9 -9 6
v:lead=our & d:ahead	0 0 2 0 0 -8 6
v:lead=pakistan	0 0 0 14 -8 0 -8
v:lead=pakistan & d:ahead	0 0 0 14 -8 0 -8
v:lead=port	0 0 -5 -17 27 -6 0
v:lead=port & d:ahead	0 0 -5 -3 16 -6 0
v:lead=president	-3 0 -2 -23 25 0 -5
v:lead=president & d:ahead	0 0 -3 -2 10 0 -4
v:lead=president & d:gone	0 0 0 -11 16 0 0
v:lead=published	11 0 -5 -3 -1 0 0
v:lead=published & d:today	11 0 -5 -3 -1 0 0
v:lead=saturday	-1 0 -9 -8 20 0 0
v:lead=saturday & d:today	-1 0 -8 -8 18 0 0
v:lead=september	12 -1 -13 -18 14 -1 0
v:lead=september & d:gone	12 -1 0 -7 -5 0 0
v:lead=september & d:today	0 0 0 -10 11 0 0
v:lead=she	0 0 -6 0 10 0 0
v:lead=should	0 0 8 -1 0 -2 0
v:lead=should & d:ahead	0 0 9 0 -4 -2 0
v:lead=since	9 -7 -10 14 -9 -8 -6
v:lead=since & d:ahead	0 0 -2 -11 23 -6 -3
v:lead=since & d:gone	-2 -6 -2 20 -15 0 0
v:lead=since & d:today	13 0 -2 -8 -3 0 0
v:lead=so	0 0 4 12 -3 -2 -18
v:lead=so & d:ahead	0 0 7 16 -10 -2 -17
v:lead=so & d:gone	0 0 0 -6 12 0 0
v:lead=steel	0 0 0 13 -11 0 0
v:lead=steel & d:gone	0 0 0 14 -14 0 0
v:lead=sunday	-4 0 -1 -8 12 0 0
v:lead=sunday & d:ahead	0 0 12 0 -11 0 0
v:lead=sunday & d:gone	-3 0 0 -4 12 0 0
v:lead=sunday & d:today	0 0 -16 0 19 0 0
v:lead=talks	0 0 11 0 -6 0 -3
v:lead=ten	0 0 0 -5 11 0 -1
v:lead=that	0 -10 9 -14 -3 12 -8
v:lead=that & d:ahead	-4 -3 8 -17 -10 18 -6
v:lead=that & d:gone	6 -6 -22 1 9 -13 -2
v:lead=that & d:today	-3 0 9 -10 1 0 0
v:lead=the	-3 2 4 7 0 -19 -2
v:lead=the & d:ahead	-13 -13 30 -12 -10 -12 1
v:lead=the & d:gone	-1 9 -31 6 5 -12 -11
v:lead=the & d:today	1 0 -43 13 18 -1 -1
v:lead=their	0 0 7 6 0 -12 -6
v:lead=their & d:ahead	0 0 3 13 -1 -12 -6
v:lead=then	0 0 -14 -3 12 5 -2
v:lead=then & d:ahead	0 0 -13 0 7 5 -2
v:lead=they	4 5 0 4 -12 3 -1
v:lead=they & d:ahead	0 0 5 -9 -4 4 0
v:lead=they & d:gone	5 6 -1 12 -18 0 0
v:lead=they & d:today	0 0 -9 -5 17 0 0
v:lead=they'll	0 0 -12 0 -1 9 3
v:lead=they'll & d:ahead	0 0 -12 0 -1 9 3
v:lead=this	0 0 2 23 -18 -6 0
v:lead=this & d:today	0 0 -7 22 -17 0 0
v:lead=those	0 0 0 -10 15 0 0
v:lead=those & d:gone	0 0 0 -10 13 0 0
v:lead=thursday	-1 0 30 2 -26 0 -1
v:lead=thursday & d:ahead	0 0 29 0 -26 0 0
v:lead=thursday & d:gone	0 0 0 -7 10 0 0
v:lead=to	0 0 15 10 -23 0 0
v:lead=to & d:ahead	0 0 15 0 -15 0 0
v:lead=today & d:ahead	0 0 -8 0 15 0 -4
v:lead=tomorrow	0 0 -13 5 8 0 -2
v:lead=tomorrow & d:ahead	0 0 -13 5 8 0 -2
v:lead=trade	0 0 -7 -9 20 0 0
v:lead=trade & d:gone	0 0 0 -5 9 0 0
v:lead=treasury	0 0 -16 -10 18 9 0
v:lead=treasury & d:ahead	0 0 -14 0 2 10 0
v:lead=truce	3 -2 16 4 -14 -3 0
v:lead=truce & d:ahead	0 0 13 0 -7 -2 0
v:lead=trump	0 0 12 -6 5 -10 -4
v:lead=trump & d:ahead	0 0 13 0 0 -9 -4
v:lead=tuesday	0 0 -13 -8 26 0 0
v:lead=tuesday & d:ahead	0 0 -6 0 10 0 0
v:lead=turkey	0 0 2 -2 -10 7 2
v:lead=turkey & d:ahead	0 0 2 -1 -11 7 2
v:lead=two & d:ahead	0 0 6 0 -14 7 0
v:lead=u.s.	0 0 -8 0 10 0 0
v:lead=under	0 0 -11 -1 2 0 12
v:lead=under & d:ahead	0 0 -10 4 -4 0 12
v:lead=under & d:gone	0 0 0 -6 10 0 0
v:lead=unless	0 0 15 -4 -10 0 -3
v:lead=unless & d:today	0 0 21 0 -19 0 0
v:lead=until	2 -1 11 17 -16 -18 5
v:lead=until & d:ahead	0 0 7 15 -10 -16 6
v:lead=until & d:today	0 0 15 -6 -7 0 0
v:lead=updated	0 0 -8 0 10 0 0
v:lead=updated & d:today	0 0 -8 0 10 0 0
v:lead=us & d:ahead	0 0 -3 -5 16 -2 -4
v:lead=washington & d:ahead	0 0 -8 0 9 0 0
v:lead=we & d:ahead	0 0 6 -4 -10 5 3
v:lead=we & d:gone	0 0 0 12 -10 0 0
v:lead=we & d:today	0 0 -7 -5 14 0 0
v:lead=wednesday	0 0 -1 -9 13 0 0
v:lead=wednesday & d:ahead	0 0 -8 0 10 0 0
v:lead=what & d:ahead	0 0 0 17 -18 3 1
v:lead=what & d:gone	0 0 0 -11 15 0 0
v:lead=what & d:today	-1 0 -7 0 9 0 0
v:lead=when	-9 0 6 0 3 -2 0
v:lead=when & d:ahead	0 0 14 -4 -7 -1 0
v:lead=where	0 0 8 -19 11 -3 -1
v:lead=where & d:ahead	0 0 -11 -1 19 -2 -1
v:lead=where & d:gone	0 0 0 -8 12 0 0
v:lead=where & d:today	0 0 18 -9 -10 0 0
v:lead=which & d:ahead	-1 -1 6 13 -11 0 0
v:lead=which & d:gone	5 11 -14 11 -12 -1 -1
v:lead=which & d:today	0 0 9 -18 7 0 0
v:lead=who	0 0 -19 1 15 0 -10
v:lead=who & d:ahead	0 0 -12 -8 29 0 -10
v:lead=who & d:gone	0 0 0 8 -6 0 0
v:lead=with	-1 0 3 -4 -11 7 8
v:lead=with & d:ahead	0 0 3 -10 -13 7 8
v:lead=without	0 0 6 -21 -9 -3 20
v:lead=without & d:ahead	0 0 6 -12 -17 -3 21
v:lead=—	-3 -4 6 18 -6 -14 -3
v:lead=— & d:ahead	0 0 8 25 -15 -12 0
v:lead=— & d:today	-9 0 -2 0 6 0 -1
v:lr=( )	0 0 -11 -18 13 12 0
v:lr=( ) & d:ahead	0 0 -18 0 6 13 0
v:lr=( ) & d:gone	0 0 0 -7 10 0 0
v:lr=( <level>	0 0 15 0 -14 0 0
v:lr=, (	-1 0 0 -13 10 0 0
v:lr=, ( & d:today	-1 0 0 -10 8 0 0
v:lr=, )	0 0 12 9 -19 0 0
v:lr=, ) & d:today	0 0 13 10 -21 0 0
v:lr=, ,	11 0 -4 -1 -4 -14 11
v:lr=, , & d:ahead	0 0 -21 5 3 -12 12
v:lr=, , & d:gone	-1 0 0 -4 10 0 0
v:lr=, , & d:today	14 0 20 -10 -19 0 0
v:lr=, -	0 0 -3 -16 21 0 0
v:lr=, - & d:today	0 0 -3 -16 21 0 0
v:lr=, .	9 0 16 9 -28 -3 13
v:lr=, . & d:ahead	0 0 4 15 -23 -1 14
v:lr=, . & d:gone	13 0 0 2 -11 0 0
v:lr=, . & d:today	-2 0 16 -3 -6 0 0
v:lr=, :	0 0 -15 -7 26 0 0
v:lr=, : & d:ahead	0 0 -13 0 17 0 0
v:lr=, <end>	-15 -5 16 -4 1 2 -24
v:lr=, <end> & d:ahead	0 0 18 -29 -1 9 -18
v:lr=, <end> & d:today	-24 -2 5 4 2 -7 -7
v:lr=, and	0 0 11 0 -7 0 0
v:lr=, to	0 0 -3 -9 0 0 13
v:lr=, —	-4 0 -13 10 3 0 0
v:lr=, — & d:today	-4 0 -13 10 3 0 0
v:lr=. .	0 0 0 -6 9 0 0
v:lr=: ,	0 0 27 -1 -19 -2 0
v:lr=: .	0 0 5 6 -26 17 -1
v:lr=: . & d:ahead	0 0 6 -1 -20 17 -1
v:lr=: . & d:gone	0 0 0 9 -9 0 0
v:lr=: <end>	0 0 0 -9 18 -15 -4
v:lr=: <end> & d:ahead	0 0 12 -10 7 -15 -4
v:lr=: <end> & d:today	0 0 -14 -7 22 0 0
v:lr=: the	0 0 -23 -6 31 0 -5
v:lr=; it	0 0 9 -7 -2 0 0
v:lr=; it & d:today	0 0 9 -7 -2 0 0
v:lr=<begin> (	0 0 -5 -3 13 0 -5
v:lr=<begin> ,	-8 10 -9 0 5 -8 5
v:lr=<begin> , & d:gone	-3 11 0 -9 0 0 0
v:lr=<begin> .	-11 -2 21 2 -23 14 -14
v:lr=<begin> . & d:ahead	0 0 9 -4 -15 15 -12
v:lr=<begin> . & d:gone	-8 -1 15 5 -11 0 0
v:lr=<begin> :	2 0 1 -15 0 4 1
v:lr=<begin> <end>	13 0 10 15 -17 -10 -18
v:lr=<begin> <end> & d:ahead	0 0 24 -3 -14 -5 -12
v:lr=<begin> <end> & d:today	14 0 -18 14 -7 -3 -2
v:lr=<begin> <level>	0 0 1 8 0 -10 0
v:lr=<begin> <number>	-3 0 -1 -4 14 0 0
v:lr=<begin> <number> & d:gone	-2 0 0 -2 9 0 0
v:lr=<begin> <quality>	0 0 8 0 -6 0 0
v:lr=<begin> at	0 0 26 0 -24 0 0
v:lr=<begin> is	-1 0 3 -5 -5 9 0
v:lr=<begin> is & d:ahead	0 0 7 0 -16 10 0
v:lr=<begin> is & d:gone	-1 0 -1 -4 12 0 0
v:lr=<begin> it	-3 0 -3 -16 22 -6 0
v:lr=<begin> it & d:ahead	0 0 -4 0 11 -6 0
v:lr=<begin> it & d:gone	-2 0 0 -5 10 0 0
v:lr=<begin> it & d:today	0 0 0 -9 6 0 0
v:lr=<begin> the	-5 0 11 -13 2 0 -1
v:lr=<begin> the & d:ahead	0 0 6 7 -11 0 0
v:lr=<begin> the & d:gone	0 0 0 -6 8 0 0
v:lr=<begin> the & d:today	-3 0 6 -19 6 0 0
v:lr=<begin> they	0 0 14 -7 -6 0 0
v:lr=<begin> they & d:today	0 0 15 -5 -9 0 0
v:lr=<begin> —	2 9 0 2 -3 -11 -4
v:lr=<begin> — & d:ahead	0 0 6 0 2 -11 -4
v:lr=<begin> — & d:gone	3 9 0 -7 -4 0 0
v:lr=<begin> — & d:today	0 0 -8 12 -1 0 0
v:lr=<day-ahead> .	0 0 -20 -11 28 0 0
v:lr=<day-ahead> . & d:today	0 0 -20 -11 28 0 0
v:lr=<level> ,	0 0 -17 -7 25 0 0
v:lr=<level> , & d:today	0 0 -14 -5 20 0 0
v:lr=<level> .	0 0 -21 -13 35 -1 0
v:lr=<level> . & d:ahead	0 0 -5 0 9 -1 0
v:lr=<level> . & d:today	0 0 -16 -7 24 0 0
v:lr=<level> and	0 0 0 -7 10 0 0
v:lr=<level> and & d:today	0 0 0 -7 10 0 0
v:lr=<name> ,	0 0 -5 -3 10 0 0
v:lr=<name> .	0 0 -3 -4 10 0 0
v:lr=<name> <end>	0 0 -8 0 10 0 0
v:lr=<number> ,	0 0 -11 -1 11 0 0
v:lr=<number> .	0 0 -4 -8 2 -1 11
v:lr=<number> . & d:ahead	0 0 2 -1 -10 0 11
v:lr=<number> . & d:today	0 0 -10 -4 15 0 0
v:lr=<number> and	0 0 0 -9 10 0 0
v:lr=<number> and & d:today	0 0 0 -9 10 0 0
v:lr=<organisation> .	0 0 -2 -7 12 0 0
v:lr=<seat> .	0 0 -8 -3 15 0 0
v:lr=<span> ,	0 0 -9 0 11 0 0
v:lr=a ,	0 0 -2 -8 16 0 -1
v:lr=a , & d:ahead	0 0 -2 -6 13 0 -1
v:lr=a .	0 0 -11 -13 13 0 11
v:lr=a . & d:ahead	0 0 -10 -11 9 0 11
v:lr=after <end>	0 0 -10 -3 27 -19 0
v:lr=after <end> & d:ahead	0 0 -9 0 24 -19 0
v:lr=after ?	0 0 -7 0 -15 23 0
v:lr=after ? & d:ahead	0 0 -7 0 -16 23 0
v:lr=and ,	0 0 -9 0 1 7 0
v:lr=and , & d:ahead	0 0 -9 0 0 7 0
v:lr=are .	0 0 -6 -1 11 0 0
v:lr=as .	0 0 20 -10 -13 0 0
v:lr=before ,	0 0 -9 3 0 4 3
v:lr=before .	0 0 -4 -6 20 -1 -11
v:lr=before . & d:ahead	0 0 -4 -5 19 -1 -11
v:lr=before <end>	0 0 23 -33 -11 -11 16
v:lr=before <end> & d:ahead	0 0 23 -27 -17 -11 17
v:lr=before and	-2 0 -2 -1 17 0 -6
v:lr=before and & d:today	0 0 0 -15 17 0 0
v:lr=before are	0 0 5 8 -2 0 -14
v:lr=before are & d:ahead	0 0 -2 16 -3 0 -13
v:lr=before it	0 0 0 13 -13 0 0
v:lr=before it & d:gone	0 0 0 13 -13 0 0
v:lr=before pay	0 0 -13 -6 1 0 15
v:lr=before pay & d:ahead	0 0 -9 0 -10 0 16
v:lr=before pay & d:gone	0 0 0 -10 11 0 0
v:lr=begin .	0 0 -5 28 -21 0 -4
v:lr=begin and	0 0 0 12 -10 0 0
v:lr=beyond ,	0 0 -5 0 -8 15 0
v:lr=beyond , & d:ahead	0 0 -4 0 -9 15 0
v:lr=by ,	0 0 7 -10 -5 2 0
v:lr=by , & d:ahead	0 0 7 -7 -6 2 0
v:lr=by <end>	0 0 -11 0 23 -6 -4
v:lr=by <end> & d:ahead	0 0 -10 0 21 -5 -4
v:lr=by or	0 0 10 0 -9 0 0
v:lr=by or & d:ahead	0 0 10 0 -9 0 0
v:lr=by the	0 0 -24 13 0 4 5
v:lr=by the & d:ahead	0 0 -23 0 16 4 5
v:lr=changed .	0 0 18 -2 -15 0 0
v:lr=effect .	11 0 -4 0 -5 0 0
v:lr=effect . & d:today	11 0 -3 -4 -1 0 0
v:lr=effect and	0 0 -1 10 -7 0 0
v:lr=end ,	-5 0 -10 -3 15 -2 4
v:lr=end , & d:today	0 0 -13 0 16 0 0
v:lr=end .	17 0 3 -19 -4 -6 0
v:lr=end . & d:gone	10 0 0 0 -5 0 0
v:lr=end . & d:today	8 0 0 -16 1 0 0
v:lr=end <end>	0 0 0 0 -7 8 0
v:lr=end <end> & d:ahead	0 0 1 0 -12 8 0
v:lr=end at	0 0 12 0 -10 0 0
v:lr=expect .	0 0 -3 -2 10 0 0
v:lr=expire .	6 0 10 -2 -12 0 0
v:lr=expire . & d:today	0 0 10 0 -7 0 0
v:lr=for .	0 0 -1 -6 16 -2 -1
v:lr=for . & d:today	0 0 -7 -2 12 0 0
v:lr=force .	0 0 -3 13 -9 0 0
v:lr=force . & d:today	0 0 -1 13 -10 0 0
v:lr=friday <end>	-2 0 -6 0 11 0 0
v:lr=friday <end> & d:today	-2 0 -6 0 11 0 0
v:lr=from ,	-7 0 0 12 -9 -9 2
v:lr=from , & d:ahead	0 -4 3 12 -13 -7 4
v:lr=from , & d:gone	-3 1 0 17 -13 0 -3
v:lr=from , & d:today	0 0 -4 -17 21 0 0
v:lr=from .	-4 2 -17 19 -12 -11 17
v:lr=from . & d:ahead	0 0 -12 -10 4 -10 18
v:lr=from . & d:gone	0 3 0 11 -10 0 0
v:lr=from . & d:today	0 0 -8 24 -19 0 0
v:lr=from :	0 0 -4 -3 19 -1 -7
v:lr=from : & d:ahead	0 0 -4 9 2 -1 -7
v:lr=from : & d:gone	0 0 0 -14 15 0 0
v:lr=from ;	0 0 14 -1 0 0 -12
v:lr=from ; & d:ahead	0 0 1 -6 15 0 -11
v:lr=from ; & d:gone	0 0 12 7 -16 0 0
v:lr=from <end>	8 0 -56 14 10 -16 1
v:lr=from <end> & d:ahead	0 0 -49 17 11 -15 3
v:lr=from <end> & d:gone	0 0 0 -17 18 0 -1
v:lr=from <end> & d:today	11 0 -7 11 -15 0 0
v:lr=from <level>	0 0 0 -11 24 0 -10
v:lr=from <level> & d:ahead	0 0 0 7 0 0 -10
v:lr=from <name>	0 0 -10 -14 4 0 13
v:lr=from <name> & d:ahead	0 0 -3 -20 0 0 13
v:lr=from <quality> & d:ahead	0 0 0 -7 10 0 -1
v:lr=from ?	0 0 0 8 -11 0 5
v:lr=from ? & d:ahead	0 0 0 17 -21 0 6
v:lr=from ? & d:gone	0 0 0 -9 10 0 0
v:lr=from and	0 -1 0 15 -5 -3 -4
v:lr=from and & d:ahead	0 -3 0 11 -2 -3 -3
v:lr=from for	0 0 0 0 -8 0 10
v:lr=from for & d:ahead	0 0 0 -6 -3 0 11
v:lr=from if	0 0 -4 -11 14 0 2
v:lr=from if & d:ahead	0 0 -3 -9 11 0 2
v:lr=from it	0 5 -7 -29 4 0 12
v:lr=from it & d:ahead	0 0 -5 -14 0 0 13
v:lr=from it & d:gone	0 5 0 -11 3 0 0
v:lr=from on	0 0 0 -4 -10 0 14
v:lr=from on & d:ahead	0 0 0 -2 -12 0 15
v:lr=from our	0 0 0 1 7 0 -10
v:lr=from our & d:ahead	0 0 0 -4 16 0 -10
v:lr=from the	0 0 13 28 -21 0 -16
v:lr=from the & d:ahead	0 0 13 10 -5 0 -15
v:lr=from the & d:gone	0 0 0 10 -9 0 0
v:lr=from to	-3 7 13 20 -44 -6 14
v:lr=from to & d:ahead	0 0 14 7 -32 -5 16
v:lr=from to & d:gone	-2 8 0 8 -10 0 -1
v:lr=from unless	0 0 15 -6 0 -4 -8
v:lr=from unless & d:ahead	0 0 16 -2 -3 -4 -8
v:lr=from until	0 0 0 11 -17 0 7
v:lr=from without	0 0 -6 -1 13 0 -3
v:lr=from without & d:ahead	0 0 -6 0 11 0 -3
v:lr=in , & d:ahead	0 0 -5 -3 12 0 0
v:lr=in .	0 14 0 -10 -7 0 0
v:lr=in . & d:gone	0 14 0 -10 -7 0 0
v:lr=in :	0 0 0 10 -10 0 0
v:lr=in : & d:gone	0 0 0 10 -10 0 0
v:lr=in ;	0 0 0 -14 16 0 0
v:lr=in ; & d:gone	0 0 0 -14 16 0 0
v:lr=in <end> & d:ahead	0 0 -6 0 12 -1 0
v:lr=in and	-4 0 0 -12 16 0 0
v:lr=in and & d:gone	-4 0 0 -12 15 0 0
v:lr=in both	0 0 0 11 -10 0 0
v:lr=in both & d:gone	0 0 0 11 -10 0 0
v:lr=in end	0 0 0 -10 12 0 0
v:lr=in end & d:gone	0 0 0 -10 12 0 0
v:lr=in it	0 0 0 -12 14 0 0
v:lr=in it & d:gone	0 0 0 -11 13 0 0
v:lr=in remain	0 0 0 -9 10 0 0
v:lr=in remain & d:gone	0 0 0 -9 10 0 0
v:lr=in they	0 0 0 -13 14 0 0
v:lr=in they & d:gone	0 0 0 -13 14 0 0
v:lr=in under	0 0 0 9 -9 0 0
v:lr=in under & d:gone	0 0 0 9 -9 0 0
v:lr=in with	0 0 0 10 -9 0 0
v:lr=in with & d:gone	0 0 0 10 -9 0 0
v:lr=including .	0 0 6 0 -13 4 0
v:lr=including . & d:ahead	0 0 6 0 -13 4 0
v:lr=is . & d:today	0 0 12 0 -10 0 0
v:lr=is <end>	0 0 13 0 -7 -7 0
v:lr=is <end> & d:ahead	0 0 15 0 -9 -7 0
v:lr=it ,	0 0 -16 0 17 0 0
v:lr=it .	0 0 8 -7 0 0 0
v:lr=last ,	0 -1 0 16 -12 0 0
v:lr=last , & d:gone	0 -1 0 16 -12 0 0
v:lr=last <end>	0 0 0 8 -7 0 0
v:lr=last <end> & d:gone	0 0 0 8 -7 0 0
v:lr=meet .	0 0 17 -7 -10 0 0
v:lr=meet . & d:ahead	0 0 12 -1 -9 0 0
v:lr=midnight ,	0 0 23 -12 -13 0 0
v:lr=midnight .	0 0 20 -2 -17 0 0
v:lr=monday ,	0 0 0 11 -10 0 0
v:lr=monday , & d:today	0 0 0 11 -10 0 0
v:lr=monday <end>	0 0 -9 -6 15 0 0
v:lr=monday <end> & d:today	0 0 -9 -5 14 0 0
v:lr=noon ,	0 0 7 13 -18 0 0
v:lr=of "	0 0 0 11 -4 0 -3
v:lr=of 's & d:today	0 0 0 -11 12 0 0
v:lr=of ( & d:ahead	0 0 0 10 -8 0 0
v:lr=of ,	8 -12 -5 -7 11 -11 0
v:lr=of , & d:ahead	0 0 -3 -10 14 -10 0
v:lr=of , & d:gone	9 -11 0 0 -2 0 0
v:lr=of , & d:today	0 0 0 -7 9 0 0
v:lr=of .	0 0 0 10 0 -4 -11
v:lr=of . & d:ahead	0 0 6 11 -5 -4 -10
v:lr=of . & d:gone	0 0 0 -11 13 0 0
v:lr=of . & d:today	0 0 -9 10 -4 0 0
v:lr=of <end>	-3 -1 -24 9 2 -8 9
v:lr=of <end> & d:ahead	0 0 -18 -2 8 -7 10
v:lr=of <end> & d:gone	-2 0 0 10 -5 0 0
v:lr=of and	0 10 -1 10 -14 0 -1
v:lr=of and & d:ahead	0 0 0 -6 11 0 -1
v:lr=of and & d:gone	0 10 0 -15 5 0 0
v:lr=of are	0 0 0 -7 10 0 0
v:lr=of has	0 6 0 -21 20 0 0
v:lr=of has & d:gone	0 6 0 -21 16 0 0
v:lr=of it & d:gone	0 0 0 10 -8 0 0
v:lr=of set & d:gone	0 0 0 13 -12 0 0
v:lr=of that	0 0 0 9 -7 0 0
v:lr=of that & d:gone	0 0 0 9 -8 0 0
v:lr=of the	0 0 0 -17 21 0 0
v:lr=of the & d:today	0 0 0 -14 15 0 0
v:lr=of they	0 0 0 13 -13 0 0
v:lr=of they & d:gone	0 0 0 13 -13 0 0
v:lr=of would	0 0 -13 11 -3 6 0
v:lr=of would & d:ahead	0 0 -13 0 7 6 0
v:lr=of would & d:gone	0 0 0 12 -11 0 0
v:lr=on "	0 0 0 -2 11 0 -1
v:lr=on ,	-13 10 3 19 -12 -6 0
v:lr=on , & d:ahead	-4 -1 3 -11 6 -2 -2
v:lr=on , & d:gone	-6 13 -10 0 -2 -1 8
v:lr=on , & d:today	0 0 0 39 -35 0 0
v:lr=on .	4 -15 -9 16 5 -6 -15
v:lr=on . & d:ahead	-5 0 4 -5 5 -3 -11
v:lr=on . & d:gone	9 -11 -25 10 -2 -2 -2
v:lr=on . & d:today	-3 0 -38 17 5 0 0
v:lr=on ; & d:ahead	0 0 -7 -5 8 -8 9
v:lr=on ; & d:gone	0 -1 11 7 -16 0 0
v:lr=on <day-today>	9 0 14 -11 -8 0 -2
v:lr=on <day-today> & d:ahead	0 0 17 0 -14 0 -2
v:lr=on <day-today> & d:gone	9 0 0 -9 1 0 0
v:lr=on <end>	15 -12 1 6 -3 -14 -1
v:lr=on <end> & d:ahead	-6 0 1 3 3 -11 0
v:lr=on <end> & d:gone	19 -9 3 -5 -5 -2 -1
v:lr=on <end> & d:today	0 0 -1 14 -11 0 0
v:lr=on <name>	9 0 -6 1 5 0 -16
v:lr=on <name> & d:ahead	0 0 -6 1 13 0 -16
v:lr=on <name> & d:gone	9 0 0 0 -6 0 0
v:lr=on <person>	0 0 0 11 -7 0 0
v:lr=on <person> & d:gone	0 0 0 13 -12 0 0
v:lr=on ?	0 0 8 -13 -2 -1 1
v:lr=on ? & d:ahead	0 0 10 -5 -8 0 1
v:lr=on ? & d:gone	0 0 -1 -4 11 0 0
v:lr=on after	0 0 5 -16 6 -2 0
v:lr=on after & d:ahead	0 0 12 0 -7 -2 0
v:lr=on after & d:today	0 0 -9 -9 21 0 0
v:lr=on and	10 -2 -8 8 -13 -3 10
v:lr=on and & d:ahead	-2 0 -4 10 -15 -1 13
v:lr=on and & d:gone	13 0 0 7 -10 0 -7
v:lr=on and & d:today	0 0 -1 -21 25 0 0
v:lr=on are	0 0 -14 -9 1 0 17
v:lr=on are & d:ahead	0 0 -14 -7 0 0 17
v:lr=on as	0 0 -4 -16 19 -3 0
v:lr=on as & d:ahead	0 0 -2 -7 10 -3 0
v:lr=on at	-2 0 -8 -21 22 6 -10
v:lr=on at & d:ahead	0 0 -1 -13 9 7 -9
v:lr=on at & d:today	0 0 -9 -3 14 0 0
v:lr=on because	-2 0 10 0 -3 0 0
v:lr=on because & d:ahead	0 0 11 0 -7 0 0
v:lr=on by	-2 0 -2 -2 12 -1 0
v:lr=on by & d:ahead	0 0 -1 0 9 -1 0
v:lr=on end	0 6 12 0 -14 0 0
v:lr=on evening	-1 0 -11 -14 31 0 0
v:lr=on evening & d:ahead	0 0 -8 0 13 0 0
v:lr=on evening & d:gone	-1 0 0 -7 11 0 0
v:lr=on for	-2 -2 1 22 -14 -7 -2
v:lr=on for & d:gone	-1 -2 0 24 -19 0 0
v:lr=on from	0 0 0 12 -8 0 -2
v:lr=on from & d:ahead	0 0 0 13 -10 0 -2
v:lr=on in	-1 0 9 5 -4 -6 -8
v:lr=on in & d:ahead	0 0 0 15 -4 -5 -7
v:lr=on in & d:gone	0 0 0 -12 16 0 0
v:lr=on in & d:today	0 0 11 0 -10 0 0
v:lr=on is	0 0 -16 -3 22 0 0
v:lr=on is & d:ahead	0 0 -16 0 19 0 0
v:lr=on it	13 0 13 2 -21 0 -5
v:lr=on it & d:ahead	0 0 9 0 -2 0 -5
v:lr=on it & d:gone	14 0 0 4 -16 0 0
v:lr=on morning	0 0 -2 0 9 0 -2
v:lr=on next	0 0 0 9 -19 12 0
v:lr=on next & d:ahead	0 0 0 0 -14 13 0
v:lr=on night	-3 0 -3 -8 19 0 -5
v:lr=on night & d:gone	-2 0 0 -5 11 0 0
v:lr=on on	0 0 0 6 -14 0 11
v:lr=on on & d:ahead	0 0 0 0 -9 0 11
v:lr=on pay	0 0 0 12 -3 0 -6
v:lr=on pay & d:ahead	0 0 0 12 -4 0 -6
v:lr=on that	-5 0 0 -2 14 -4 -9
v:lr=on that & d:gone	-3 0 0 -17 26 0 0
v:lr=on that & d:today	0 0 -5 11 -6 0 0
v:lr=on the	-7 -1 -2 -13 3 -8 20
v:lr=on the & d:ahead	0 0 0 4 -14 -7 21
v:lr=on the & d:gone	-6 0 -1 -22 29 0 0
v:lr=on they	0 0 -1 -6 11 0 0
v:lr=on to	-2 0 -10 1 18 0 -12
v:lr=on to & d:ahead	0 0 -5 11 3 0 -11
v:lr=on to & d:today	0 0 -3 -14 21 0 0
v:lr=on under	0 0 0 12 -9 0 0
v:lr=on under & d:ahead	0 0 0 12 -9 0 0
v:lr=on unless	0 0 -3 -1 10 -3 -1
v:lr=on was	0 0 0 14 -13 0 0
v:lr=on was & d:gone	0 0 0 15 -15 0 0
v:lr=on what	0 0 -9 0 11 0 0
v:lr=on what & d:ahead	0 0 -9 0 11 0 0
v:lr=on will	0 0 0 11 -5 0 0
v:lr=on will & d:gone	0 0 0 13 -12 0 0
v:lr=on with	0 0 -11 -3 19 0 0
v:lr=on with & d:ahead	0 0 -8 0 10 0 0
v:lr=on without	-9 0 9 -1 2 -1 0
v:lr=on without & d:gone	-8 0 0 0 10 0 0
v:lr=on without & d:today	0 0 13 0 -11 0 0
v:lr=out .	-4 0 16 -13 -4 0 0
v:lr=out . & d:ahead	0 0 9 0 -7 0 0
v:lr=out . & d:today	-1 0 8 -8 0 0 0
v:lr=over .	0 0 33 -3 -31 0 0
v:lr=published <end>	11 0 -4 -1 -4 0 0
v:lr=published <end> & d:today	11 0 -4 -1 -4 0 0
v:lr=saturday <end>	0 0 -5 -2 10 0 0
v:lr=say .	0 0 -10 -1 -5 18 0
v:lr=say . & d:ahead	0 0 -8 0 -10 18 0
v:lr=sign .	0 0 12 6 -14 0 0
v:lr=sign . & d:today	0 0 16 -2 -13 0 0
v:lr=sign by	0 0 0 11 -10 0 0
v:lr=sign by & d:today	0 0 0 11 -10 0 0
v:lr=since ,	-11 0 -1 -1 7 -4 -1
v:lr=since , & d:ahead	0 0 0 -9 10 -2 0
v:lr=since , & d:gone	-10 0 0 3 1 0 0
v:lr=since . & d:today	0 0 0 -9 10 0 0
v:lr=since ;	0 0 10 4 -13 0 0
v:lr=since ; & d:ahead	0 0 11 0 -10 0 0
v:lr=since <end>	-14 9 2 -9 11 -6 0
v:lr=since <end> & d:gone	-14 9 0 -6 8 0 0
v:lr=since <name>	0 0 -1 14 -10 0 0
v:lr=since <name> & d:gone	0 0 0 16 -15 0 0
v:lr=since <quality>	0 0 6 -10 4 0 0
v:lr=since <quality> & d:gone	0 0 0 -9 11 0 0
v:lr=since and	0 0 -4 26 -19 0 0
v:lr=since and & d:gone	0 0 0 29 -26 0 0
v:lr=since at	0 0 0 10 -9 0 0
v:lr=since at & d:gone	0 0 0 10 -9 0 0
v:lr=since most	0 0 0 -10 11 0 0
v:lr=since most & d:gone	0 0 0 -10 11 0 0
v:lr=since the	12 0 0 7 -17 0 0
v:lr=since the & d:gone	0 0 0 13 -12 0 0
v:lr=since they & d:gone	0 0 0 11 -9 0 0
v:lr=so .	0 0 -2 -1 9 0 0
v:lr=start ,	0 0 -8 -12 5 0 12
v:lr=start , & d:ahead	0 0 -8 -10 2 0 12
v:lr=start . & d:ahead	0 0 0 9 -5 0 0
v:lr=sunday <end>	0 0 21 -3 -18 0 0
v:lr=sunday <end> & d:today	0 0 17 -3 -14 0 0
v:lr=telephone .	0 0 18 0 -17 0 0
v:lr=the , & d:ahead	0 0 15 -12 -3 -5 -2
v:lr=the .	13 0 -8 -13 6 -5 4
v:lr=the . & d:gone	14 0 0 -4 -7 0 0
v:lr=the <end>	4 -4 5 -4 -16 8 6
v:lr=the <end> & d:ahead	-1 0 9 -18 -21 12 7
v:lr=the <end> & d:gone	7 -2 -6 -17 24 -8 0
v:lr=the <end> & d:today	0 0 -5 24 -19 0 0
v:lr=the ?	0 0 -15 0 15 5 -4
v:lr=the ? & d:ahead	0 0 -15 0 13 6 -4
v:lr=the is	0 0 6 7 -13 0 0
v:lr=the it	0 0 -4 0 -6 11 0
v:lr=the it & d:ahead	0 0 -4 0 -9 11 0
v:lr=the to	0 0 -10 0 0 8 0
v:lr=the to & d:ahead	0 0 -10 0 0 8 0
v:lr=there .	0 0 -7 -3 -2 0 12
v:lr=there . & d:ahead	0 0 -7 -2 -3 0 12
v:lr=through <end>	0 0 10 0 -12 1 0
v:lr=through <end> & d:ahead	0 0 10 0 -13 1 0
v:lr=thursday .	0 0 -7 0 10 0 0
v:lr=thursday . & d:today	0 0 -7 0 10 0 0
v:lr=time ,	0 0 -4 21 -14 0 -4
v:lr=to ,	6 -3 -4 -14 2 7 -4
v:lr=to , & d:ahead	0 0 -3 -2 -1 9 -3
v:lr=to , & d:gone	7 -1 -2 -9 10 -4 0
v:lr=to .	-6 -1 20 -18 -31 17 -6
v:lr=to . & d:ahead	0 0 17 -7 -36 18 -6
v:lr=to . & d:gone	-4 0 -12 -7 31 -4 0
v:lr=to :	0 0 -6 0 12 -5 0
v:lr=to : & d:ahead	0 0 -6 0 11 -5 0
v:lr=to ;	0 0 11 0 -18 3 0
v:lr=to ; & d:ahead	0 0 13 0 -24 3 0
v:lr=to <end>	13 -6 1 0 -6 3 -15
v:lr=to <end> & d:ahead	0 0 -4 -6 7 6 -13
v:lr=to <end> & d:gone	5 -4 18 -3 -9 -9 0
v:lr=to and	-7 0 -3 0 13 0 0
v:lr=to of & d:ahead	0 0 0 13 -14 4 -3
v:lr=to of & d:gone	0 0 -1 -3 9 0 0
v:lr=tuesday <end>	0 0 -12 1 6 0 0
v:lr=tuesday <end> & d:today	0 0 -12 1 6 0 0
v:lr=until ,	-3 -1 4 -27 0 12 -12
v:lr=until , & d:ahead	0 0 1 -7 -5 13 -11
v:lr=until , & d:gone	-1 0 -6 -11 25 0 0
v:lr=until .	-18 -2 16 -6 -15 9 -13
v:lr=until . & d:ahead	0 0 18 -21 -22 10 -12
v:lr=until . & d:gone	-15 0 8 6 -1 -1 0
v:lr=until :	-2 0 -1 -1 14 -3 0
v:lr=until : & d:ahead	0 0 -1 0 9 -3 0
v:lr=until ;	0 0 -2 3 -9 12 0
v:lr=until ; & d:ahead	0 0 -2 0 -7 12 0
v:lr=until <end>	-7 -2 4 -36 13 -1 -9
v:lr=until <end> & d:ahead	0 0 7 -8 -1 0 -8
v:lr=until <end> & d:gone	-4 0 -9 -28 43 0 0
v:lr=until it	15 0 -12 -5 3 -6 0
v:lr=until it & d:ahead	0 0 -10 0 16 -5 0
v:lr=until it & d:gone	16 0 0 -1 -13 0 0
v:lr=until next	0 0 9 5 -6 -10 0
v:lr=until next & d:ahead	0 0 15 0 -7 -10 0
v:lr=until next & d:gone	0 0 0 -7 10 0 0
v:lr=until of	0 0 9 20 -25 1 -5
v:lr=until of & d:ahead	0 0 12 4 -18 2 -5
v:lr=until of & d:gone	0 0 -1 17 -11 0 0
v:lr=until they	0 0 -7 -5 -5 0 15
v:lr=until to	0 0 -8 -5 13 1 -5
v:lr=until to & d:ahead	0 0 -7 -1 10 1 -5
v:lr=until under	0 0 12 -2 -2 -6 0
v:lr=until under & d:ahead	0 0 16 0 -11 -6 0
v:lr=updated <end>	0 0 -8 0 9 0 0
v:lr=updated <end> & d:today	0 0 -8 0 9 0 0
v:lr=wednesday <end>	0 0 12 -9 -4 0 0
v:lr=wednesday <end> & d:today	0 0 12 -9 -4 0 0
v:lr=· <end>	0 0 -11 -9 20 0 0
v:lr=· <end> & d:today	0 0 -11 -8 19 0 0
v:lr=— ,	0 0 -5 -2 10 0 0
v:lr=— <end>	0 0 3 -13 8 -4 0
v:lr=— <end> & d:ahead	0 0 13 0 -9 -4 0
v:lr=— <end> & d:today	0 0 -6 -13 15 0 0
v:o:subject=controls	0 0 -15 -20 28 4 -5
v:o:subject=controls be	0 0 -4 -6 13 0 0
v:o:subject=controls carried	0 0 18 -5 1 -15 -6
v:o:subject=controls carried be ahead	0 0 10 0 -10 0 0
v:o:subject=controls far	0 0 -6 -9 0 12 -1
v:o:subject=controls far  ahead	0 0 -14 0 -6 19 0
v:o:subject=controls far carried	-1 0 10 -7 7 -10 -11
v:o:subject=controls far carried begin	0 0 0 -8 13 0 -1
v:o:subject=controls far carried from ahead	0 0 0 0 9 0 -4
v:o:subject=controls far carried of ahead	0 0 11 0 -10 0 0
v:o:subject=controls far carried on ahead	0 0 13 0 -8 -2 0
v:o:subject=controls far carried on today	0 0 0 14 -14 0 0
v:o:subject=controls far carried other	0 0 18 0 -16 0 0
v:o:subject=controls far carried other ahead	0 0 18 0 -17 0 0
v:o:subject=controls far carried say	0 0 0 15 -14 0 0
v:o:subject=controls far carried say on	0 0 0 15 -15 0 0
v:o:subject=controls far carried say today	0 0 0 15 -15 0 0
v:o:subject=controls far carried suspend until	0 0 -8 0 12 -1 0
v:o:subject=controls far carried tell	0 0 13 0 -11 0 0
v:o:subject=controls far carried tell ahead	0 0 13 0 -12 0 0
v:o:subject=controls far carried tell on	0 0 13 0 -11 0 0
v:o:subject=controls far no verb	0 0 -6 -9 0 12 -1
v:o:subject=controls far no verb 	0 0 -15 -1 -3 19 0
v:o:subject=controls far no verb ahead	0 0 -5 0 -4 13 -1
v:o:subject=controls far no verb on	0 0 -7 0 -5 12 0
v:o:subject=controls far on ahead	0 0 -7 0 -5 12 0
v:o:subject=controls no verb	0 0 -1 0 5 2 -9
v:o:subject=controls no verb ahead	0 0 -1 -4 5 2 -9
v:o:subject=controls no verb the	0 0 -13 0 17 -1 0
v:o:subject=controls on ahead	0 0 -5 0 10 0 0
v:o:subject=controls the ahead	0 0 -13 0 15 -1 0
v:o:subject=controls to ahead	0 0 -12 0 7 4 0
v:o:subject=controls until ahead	0 0 9 0 -7 0 0
v:o:subject=deal before ahead	0 0 -9 0 14 0 -3
v:o:subject=deal begin	0 0 -1 -4 14 0 -3
v:o:subject=deal begin ahead	0 0 -1 0 9 0 -3
v:o:subject=deal carried	-4 -1 -9 -15 0 22 5
v:o:subject=deal carried be	0 0 -22 -2 16 7 0
v:o:subject=deal carried be ahead	0 0 -22 0 13 7 0
v:o:subject=deal carried be until	0 0 -14 0 0 13 0
v:o:subject=deal carried begin	0 0 -13 0 2 -4 9
v:o:subject=deal carried begin ahead	0 0 -5 -11 4 -4 9
v:o:subject=deal carried begin gone	0 0 0 12 -11 0 0
v:o:subject=deal carried end	0 0 6 -8 -14 15 0
v:o:subject=deal carried end ahead	0 0 7 0 -22 15 0
v:o:subject=deal carried end on	0 0 -3 -7 0 10 0
v:o:subject=deal carried on ahead	0 0 -3 -12 -6 13 4
v:o:subject=deal carried on gone	0 0 0 13 -9 0 0
v:o:subject=deal carried tell	0 0 12 0 -10 0 0
v:o:subject=deal carried tell ahead	0 0 12 0 -11 0 0
v:o:subject=deal carried tell on	0 0 12 0 -10 0 0
v:o:subject=deal end today	0 0 12 -6 -7 0 0
v:o:subject=deal far  ahead	0 0 -8 0 12 -1 0
v:o:subject=deal far carried	-11 3 3 -1 1 -4 1
v:o:subject=deal far carried agree	0 0 0 10 -9 0 0
v:o:subject=deal far carried agree gone	0 0 0 10 -9 0 0
v:o:subject=deal far carried agree in	0 0 0 11 -11 0 0
v:o:subject=deal far carried be	0 0 9 -11 -7 -7 14
v:o:subject=deal far carried be ahead	0 0 10 -9 -10 -7 14
v:o:subject=deal far carried be from	0 0 0 -2 -5 0 8
v:o:subject=deal far carried begin on	0 0 -10 -3 21 0 -5
v:o:subject=deal far carried from ahead	0 0 -3 -2 -11 0 17
v:o:subject=deal far carried on ahead	0 0 10 3 2 -8 -21
v:o:subject=deal far carried on today	0 0 0 -6 9 0 0
v:o:subject=deal far carried other	0 0 -1 -7 11 0 0
v:o:subject=deal far carried pay	0 0 -8 -4 19 0 -3
v:o:subject=deal far carried pay ahead	0 0 -8 0 13 0 -3
v:o:subject=deal far carried put	0 0 -10 -1 16 0 0
v:o:subject=deal far carried put ahead	0 0 -10 0 14 0 0
v:o:subject=deal far carried sign	0 0 0 -4 10 -1 0
v:o:subject=deal far carried the ahead	0 0 -29 0 24 7 0
v:o:subject=deal far carried write	0 0 10 0 -10 0 0
v:o:subject=deal far no verb 	0 0 -10 -3 20 -1 0
v:o:subject=deal far no verb gone	0 0 0 -14 18 0 0
v:o:subject=deal far no verb today	0 0 -19 1 8 0 0
v:o:subject=deal far on ahead	0 0 9 0 -7 0 0
v:o:subject=deal from ahead	0 0 3 -6 -9 -1 13
v:o:subject=deal from gone	0 0 0 14 -14 0 0
v:o:subject=deal no verb by	0 0 4 0 -11 6 0
v:o:subject=deal no verb from	0 0 -7 -6 -4 0 16
v:o:subject=deal no verb today	0 0 -15 -11 28 0 0
v:o:subject=deal on ahead	0 0 1 7 0 -7 -10
v:o:subject=deal on gone	0 0 0 -12 17 0 0
v:o:subject=deal on today	0 0 0 -10 14 0 0
v:o:subject=deal other	0 0 -3 -3 10 -1 0
v:o:subject=deal reach	0 0 7 0 -12 7 0
v:o:subject=deal reach ahead	0 0 7 0 -14 7 0
v:o:subject=deal reach by	0 0 9 0 0 -10 0
v:o:subject=deal reach on	0 0 12 -1 -7 0 0
v:o:subject=deal sign	0 0 -5 -3 13 0 0
v:o:subject=deal sit	0 0 0 14 -12 0 0
v:o:subject=deal sit gone	0 0 0 15 -15 0 0
v:o:subject=deal to ahead	0 0 -14 0 7 2 0
v:o:subject=deal until ahead	0 0 11 0 -4 -5 0
v:o:subject=duties	2 -19 -5 2 10 -10 -3
v:o:subject=duties  today	0 0 -12 -7 20 0 0
v:o:subject=duties ( ahead	0 0 -21 0 7 15 0
v:o:subject=duties ( today	0 0 15 0 -13 0 0
v:o:subject=duties 12:01 today	0 0 0 -12 15 0 0
v:o:subject=duties agree	0 0 2 15 -18 0 0
v:o:subject=duties agree gone	0 0 0 16 -16 0 0
v:o:subject=duties be	2 0 19 -7 -6 -14 6
v:o:subject=duties be ahead	0 0 17 -3 -11 -13 7
v:o:subject=duties be from	0 0 11 6 -12 0 0
v:o:subject=duties be gone	3 0 0 -10 9 0 0
v:o:subject=duties be on	0 0 0 3 -12 -3 13
v:o:subject=duties be since	-4 0 12 -15 6 0 0
v:o:subject=duties before ahead	0 0 7 -11 -10 0 13
v:o:subject=duties begin	-6 0 -5 -9 19 -2 -1
v:o:subject=duties begin ahead	0 0 -1 15 -7 -1 0
v:o:subject=duties begin from	0 0 2 0 7 0 -12
v:o:subject=duties begin gone	-4 0 0 -7 14 0 0
v:o:subject=duties begin of	0 0 0 -6 -5 0 12
v:o:subject=duties begin on	-4 0 10 -10 0 -1 2
v:o:subject=duties begin since	0 0 0 8 -9 0 0
v:o:subject=duties begin today	0 0 -5 -32 37 0 0
v:o:subject=duties beijing, today	0 0 0 15 -15 0 0
v:o:subject=duties carried	7 0 3 3 -3 -15 -1
v:o:subject=duties carried announce	0 0 0 -10 14 0 0
v:o:subject=duties carried be	7 -7 -8 -2 -1 -23 17
v:o:subject=duties carried be ahead	0 0 -13 0 4 -22 19
v:o:subject=duties carried be before	0 0 0 13 -11 0 0
v:o:subject=duties carried be gone	10 -5 -3 6 -10 0 0
v:o:subject=duties carried be in	0 0 0 -10 11 0 0
v:o:subject=duties carried be is	-2 0 18 -7 -9 0 0
v:o:subject=duties carried be of	7 0 -7 13 -13 0 0
v:o:subject=duties carried be on	-2 0 -10 -11 13 0 7
v:o:subject=duties carried be since	-3 0 0 -9 15 0 0
v:o:subject=duties carried be the	0 0 -16 -4 19 -1 2
v:o:subject=duties carried be today	0 0 8 -22 5 0 0
v:o:subject=duties carried be until	14 0 -12 6 -10 -12 14
v:o:subject=duties carried before ahead	0 0 -4 -1 12 0 -1
v:o:subject=duties carried begin	-5 -5 -3 10 4 -11 -4
v:o:subject=duties carried begin ahead	0 0 0 12 0 -10 -3
v:o:subject=duties carried begin from	0 0 0 0 14 0 -13
v:o:subject=duties carried begin on	0 0 -11 8 -8 0 8
v:o:subject=duties carried begin today	0 0 -3 -6 11 0 0
v:o:subject=duties carried bring	0 0 8 0 -10 0 0
v:o:subject=duties carried carry	0 0 -13 -2 1 14 0
v:o:subject=duties carried charge	2 0 0 -11 8 0 -3
v:o:subject=duties carried charge from	0 0 0 -1 8 0 -2
v:o:subject=duties carried collect	0 0 -7 -11 22 0 0
v:o:subject=duties carried conclude	0 0 0 10 -6 0 0
v:o:subject=duties carried conclude gone	0 0 0 10 -7 0 0
v:o:subject=duties carried end	-6 -1 1 5 5 -8 -6
v:o:subject=duties carried end ahead	0 0 3 -10 6 -8 -6
v:o:subject=duties carried end gone	-5 -1 0 12 -2 0 0
v:o:subject=duties carried end on	-10 0 5 0 1 -1 -6
v:o:subject=duties carried end the	6 0 13 0 -13 -6 0
v:o:subject=duties carried extend	0 0 10 0 -6 -1 0
v:o:subject=duties carried extend ahead	0 0 10 0 -7 -1 0
v:o:subject=duties carried fall ahead	0 0 4 12 -15 0 0
v:o:subject=duties carried fall gone	0 0 0 -6 9 0 0
v:o:subject=duties carried from gone	0 0 0 -8 13 0 0
v:o:subject=duties carried from today	0 0 0 13 -11 0 0
v:o:subject=duties carried is ahead	0 0 10 0 -8 0 0
v:o:subject=duties carried is gone	-2 0 0 -6 11 0 0
v:o:subject=duties carried last gone	0 0 0 17 -16 0 0
v:o:subject=duties carried look	0 0 7 0 -14 9 0
v:o:subject=duties carried lower	0 0 -2 0 11 0 -6
v:o:subject=duties carried move	0 0 8 0 0 -3 0
v:o:subject=duties carried move ahead	0 0 8 0 -1 -3 0
v:o:subject=duties carried move to	0 0 12 0 -8 -2 0
v:o:subject=duties carried of gone	7 0 0 10 -15 0 0
v:o:subject=duties carried on ahead	0 0 -9 14 -3 4 0
v:o:subject=duties carried on today	0 0 0 -9 10 0 0
v:o:subject=duties carried other	12 10 12 -11 -18 -7 0
v:o:subject=duties carried other ahead	0 0 14 -2 -7 -7 0
v:o:subject=duties carried other gone	12 10 0 -7 -13 0 0
v:o:subject=duties carried other on	14 0 0 0 -11 0 0
v:o:subject=duties carried other since	0 12 0 0 -10 0 0
v:o:subject=duties carried pay	-2 0 0 -15 10 -6 6
v:o:subject=duties carried pay from	0 0 0 -12 0 0 9
v:o:subject=duties carried pay today	0 0 0 -11 13 0 0
v:o:subject=duties carried reach	0 0 -4 -4 14 0 0
v:o:subject=duties carried say	0 0 -2 -7 22 0 -6
v:o:subject=duties carried say ahead	0 0 0 0 11 0 -6
v:o:subject=duties carried since gone	0 17 0 -19 9 0 0
v:o:subject=duties carried suspend	0 6 5 12 -26 8 5
v:o:subject=duties carried suspend ahead	0 0 7 -9 -12 8 6
v:o:subject=duties carried suspend until	0 0 10 -5 -16 10 0
v:o:subject=duties carried the ahead	0 0 14 -5 -4 -10 0
v:o:subject=duties carried the gone	3 0 0 8 -9 0 0
v:o:subject=duties carried to ahead	0 0 12 0 -13 0 0
v:o:subject=duties carried to gone	0 0 0 -7 11 0 0
v:o:subject=duties carried until ahead	0 0 0 -10 -7 4 13
v:o:subject=duties carried until gone	14 0 -1 5 -15 0 0
v:o:subject=duties cent today	0 0 0 -7 10 0 0
v:o:subject=duties end	0 0 -12 0 15 -12 4
v:o:subject=duties end ahead	0 0 -8 4 6 -12 4
v:o:subject=duties end on	0 0 -6 -5 19 -11 -5
v:o:subject=duties end today	0 0 -3 -4 9 0 0
v:o:subject=duties fall	0 0 -9 15 0 0 -10
v:o:subject=duties fall ahead	0 0 -9 10 3 0 -10
v:o:subject=duties fall from	0 0 0 -4 9 0 -4
v:o:subject=duties fall on	0 0 -9 23 -13 0 -5
v:o:subject=duties far	-25 -7 8 1 4 -3 -6
v:o:subject=duties far  ahead	0 0 17 -3 -16 -7 6
v:o:subject=duties far  today	-1 0 -14 0 13 0 0
v:o:subject=duties far carried	-4 0 10 -6 1 -3 -3
v:o:subject=duties far carried  ahead	0 0 -8 -6 14 0 -2
v:o:subject=duties far carried  gone	0 0 0 16 -15 0 0
v:o:subject=duties far carried agree	0 0 0 0 -1 -3 10
v:o:subject=duties far carried agree ahead	0 0 0 -3 -1 -3 10
v:o:subject=duties far carried agree in	0 0 0 10 -9 0 0
v:o:subject=duties far carried agree on	0 0 -1 -5 11 0 0
v:o:subject=duties far carried announce announced	0 0 0 15 -14 0 0
v:o:subject=duties far carried announce gone	0 0 0 -11 14 0 0
v:o:subject=duties far carried announce today	0 0 0 15 -15 0 0
v:o:subject=duties far carried approve	0 0 -1 0 -6 0 10
v:o:subject=duties far carried approve ahead	0 0 0 0 -7 0 10
v:o:subject=duties far carried be	8 3 9 -33 7 -2 -24
v:o:subject=duties far carried be 	0 0 20 0 -18 0 0
v:o:subject=duties far carried be ahead	0 0 2 -9 11 -1 -23
v:o:subject=duties far carried be before	0 0 -2 -3 11 0 0
v:o:subject=duties far carried be by	0 0 -1 0 8 -7 0
v:o:subject=duties far carried be from	0 6 9 -5 0 -1 -15
v:o:subject=duties far carried be gone	10 3 -1 -18 3 0 0
v:o:subject=duties far carried be on	10 0 -8 -2 2 -3 0
v:o:subject=duties far carried be since	0 0 0 -16 18 0 0
v:o:subject=duties far carried be the	0 0 -11 0 0 15 0
v:o:subject=duties far carried be today	0 0 14 -8 -6 0 0
v:o:subject=duties far carried be until	-4 0 -3 -4 15 -4 0
v:o:subject=duties far carried before ahead	0 0 -6 8 6 1 -13
v:o:subject=duties far carried before today	0 0 7 -21 9 0 0
v:o:subject=duties far carried begin	6 3 -6 -2 -6 10 4
v:o:subject=duties far carried begin ahead	0 0 0 -10 -4 10 6
v:o:subject=duties far carried begin before	0 0 -1 -16 23 0 -1
v:o:subject=duties far carried begin from	0 0 -9 0 2 0 3
v:o:subject=duties far carried begin gone	9 4 0 3 -11 0 -1
v:o:subject=duties far carried begin in	0 0 0 -10 12 0 0
v:o:subject=duties far carried begin on	9 4 6 0 -18 0 4
v:o:subject=duties far carried begin today	-1 0 -11 1 8 0 0
v:o:subject=duties far carried begin until	0 0 -1 0 -13 12 0
v:o:subject=duties far carried bring	0 0 -8 0 10 0 0
v:o:subject=duties far carried bring ahead	0 0 -8 0 10 0 0
v:o:subject=duties far carried by ahead	0 0 -22 -4 16 3 3
v:o:subject=duties far carried call	0 0 0 -4 9 0 -1
v:o:subject=duties far carried charge	0 0 -1 0 12 -2 -14
v:o:subject=duties far carried charge ahead	0 0 -6 8 9 -2 -14
v:o:subject=duties far carried charge from	0 0 -5 6 8 0 -12
v:o:subject=duties far carried charge on	0 0 -6 0 9 0 0
v:o:subject=duties far carried charge since	0 0 0 -9 10 0 0
v:o:subject=duties far carried charge today	0 0 4 -16 7 0 0
v:o:subject=duties far carried collect today	0 0 -4 -6 12 0 0
v:o:subject=duties far carried conclude	0 4 3 -15 9 0 0
v:o:subject=duties far carried conclude gone	0 4 0 -14 10 0 0
v:o:subject=duties far carried confirm	0 0 14 -5 -8 0 0
v:o:subject=duties far carried confirm on	0 0 9 -4 -5 0 0
v:o:subject=duties far carried cut	0 0 1 1 -9 0 5
v:o:subject=duties far carried cut on	0 0 1 2 -10 0 6
v:o:subject=duties far carried declare ahead	0 0 0 -2 11 0 -5
v:o:subject=duties far carried end	-1 -4 13 9 -14 5 -13
v:o:subject=duties far carried end ahead	0 0 5 0 -5 5 -12
v:o:subject=duties far carried end by	0 0 -10 0 12 0 0
v:o:subject=duties far carried end gone	0 -3 6 12 -14 0 0
v:o:subject=duties far carried end on	1 0 18 -7 -14 0 -6
v:o:subject=duties far carried extend	-2 0 6 11 -9 -4 0
v:o:subject=duties far carried extend gone	-2 0 0 12 -8 0 0
v:o:subject=duties far carried fall	0 0 -11 7 0 0 4
v:o:subject=duties far carried fall ahead	0 0 -11 -7 10 0 4
v:o:subject=duties far carried fall gone	0 0 0 14 -13 0 0
v:o:subject=duties far carried fall on	0 0 -11 11 -1 0 4
v:o:subject=duties far carried from gone	0 10 0 -24 11 0 0
v:o:subject=duties far carried from today	0 0 -7 18 -10 0 0
v:o:subject=duties far carried have	0 0 -15 1 17 -2 -3
v:o:subject=duties far carried have ahead	0 0 -10 -7 19 -2 -3
v:o:subject=duties far carried have since	0 0 0 -8 11 0 0
v:o:subject=duties far carried have today	0 0 -8 0 10 0 0
v:o:subject=duties far carried have until	0 0 -15 12 6 0 -1
v:o:subject=duties far carried impose	0 0 0 -4 10 0 -1
v:o:subject=duties far carried lower	0 0 -1 11 -4 0 0
v:o:subject=duties far carried lower gone	0 0 0 14 -13 0 0
v:o:subject=duties far carried lower on	0 0 0 12 -1 0 -9
v:o:subject=duties far carried make	0 0 0 -6 12 0 0
v:o:subject=duties far carried meet ahead	0 0 4 9 -10 0 0
v:o:subject=duties far carried meet gone	0 0 0 -10 12 0 0
v:o:subject=duties far carried move	0 0 5 0 -12 10 0
v:o:subject=duties far carried move ahead	0 0 5 0 -14 10 0
v:o:subject=duties far carried negotiate	0 0 0 12 -12 0 0
v:o:subject=duties far carried negotiate gone	0 0 0 12 -12 0 0
v:o:subject=duties far carried of ahead	0 0 -7 -6 -3 -4 18
v:o:subject=duties far carried of gone	0 0 0 22 -20 0 0
v:o:subject=duties far carried on ahead	-1 0 -7 -17 15 -8 4
v:o:subject=duties far carried on gone	11 0 5 7 -17 0 -3
v:o:subject=duties far carried on today	0 0 6 -35 16 0 0
v:o:subject=duties far carried other	0 0 -7 9 11 -13 -10
v:o:subject=duties far carried other ahead	0 0 -4 -3 22 -13 -9
v:o:subject=duties far carried other before	0 0 -7 -2 16 0 -7
v:o:subject=duties far carried other on	0 0 9 -1 -1 -4 0
v:o:subject=duties far carried pay	0 0 -12 0 12 -7 4
v:o:subject=duties far carried pay ahead	0 0 -18 -6 20 -6 4
v:o:subject=duties far carried pay of	0 0 9 -2 -14 0 8
v:o:subject=duties far carried pay today	0 0 4 5 -8 0 0
v:o:subject=duties far carried pay until	0 0 -10 0 11 0 0
v:o:subject=duties far carried plan	0 0 -4 0 -5 11 0
v:o:subject=duties far carried plan ahead	0 0 -4 0 -5 11 0
v:o:subject=duties far carried rule	0 0 6 10 -16 0 0
v:o:subject=duties far carried rule gone	0 0 0 13 -12 0 0
v:o:subject=duties far carried run	3 0 13 10 -19 -4 0
v:o:subject=duties far carried run ahead	0 0 14 -2 -8 -3 0
v:o:subject=duties far carried run gone	4 0 0 13 -14 0 0
v:o:subject=duties far carried say	0 0 0 -10 1 7 0
v:o:subject=duties far carried say ahead	0 0 -12 -3 0 8 0
v:o:subject=duties far carried say on	0 0 -4 -8 18 0 0
v:o:subject=duties far carried sign	0 0 0 2 0 6 -9
v:o:subject=duties far carried sign ahead	0 0 7 13 -20 7 -9
v:o:subject=duties far carried sign by	0 0 0 0 -7 10 0
v:o:subject=duties far carried sign gone	0 0 0 -21 24 0 0
v:o:subject=duties far carried sign on	0 0 -13 1 13 0 -4
v:o:subject=duties far carried sign signed	0 0 0 11 -9 0 0
v:o:subject=duties far carried sign today	0 0 -12 5 3 0 0
v:o:subject=duties far carried signed today	0 0 0 11 -8 0 0
v:o:subject=duties far carried since gone	-6 -2 0 -3 8 0 0
v:o:subject=duties far carried sit	0 0 -6 -7 17 0 0
v:o:subject=duties far carried stand	0 0 16 0 -11 0 0
v:o:subject=duties far carried suspend	0 0 15 2 -5 -19 1
v:o:subject=duties far carried suspend ahead	0 0 16 17 -22 -19 1
v:o:subject=duties far carried suspend from	0 0 -15 14 -5 0 1
v:o:subject=duties far carried suspend gone	0 0 0 -16 20 0 0
v:o:subject=duties far carried suspend until	0 0 7 -3 0 -9 0
v:o:subject=duties far carried tell	0 0 -5 -10 19 0 0
v:o:subject=duties far carried the ahead	0 0 -11 6 -3 12 -4
v:o:subject=duties far carried to gone	0 0 0 9 -5 0 0
v:o:subject=duties far carried until ahead	0 0 2 -9 10 -11 -4
v:o:subject=duties far carried until gone	-6 0 -1 10 -1 0 0
v:o:subject=duties far friday, today	0 0 -2 13 -10 0 0
v:o:subject=duties far from ahead	0 0 -13 -9 9 0 3
v:o:subject=duties far in gone	0 0 0 -10 10 0 0
v:o:subject=duties far monday, today	0 0 -13 0 15 0 0
v:o:subject=duties far no verb	-25 -7 8 1 4 -3 -6
v:o:subject=duties far no verb 	-10 0 9 1 -4 -8 5
v:o:subject=duties far no verb ahead	0 0 10 3 -9 0 -2
v:o:subject=duties far no verb friday,	0 0 0 13 -11 0 0
v:o:subject=duties far no verb from	0 0 -14 -13 14 0 3
v:o:subject=duties far no verb gone	-12 -2 -9 -8 22 -1 -1
v:o:subject=duties far no verb in	0 0 0 -10 11 0 0
v:o:subject=duties far no verb monday,	0 0 -13 12 0 0 0
v:o:subject=duties far no verb on	0 0 -12 5 6 0 -1
v:o:subject=duties far no verb the	0 0 6 0 6 -12 -4
v:o:subject=duties far no verb thursday,	0 0 11 -10 -3 0 0
v:o:subject=duties far no verb tuesday,	0 0 -4 -6 14 0 0
v:o:subject=duties far no verb until	0 0 0 -5 -6 9 0
v:o:subject=duties far no verb wednesday,	0 0 0 -10 17 0 -2
v:o:subject=duties far of ahead	0 0 0 9 -4 0 -3
v:o:subject=duties far on ahead	0 0 -11 16 -6 0 0
v:o:subject=duties far on gone	0 0 0 -19 22 0 0
v:o:subject=duties far the ahead	0 0 6 0 7 -12 -4
v:o:subject=duties far thursday, today	0 0 14 -10 -5 0 0
v:o:subject=duties far until ahead	0 0 1 0 -10 9 0
v:o:subject=duties friday, ahead	0 0 -12 0 14 0 0
v:o:subject=duties from ahead	0 0 -7 11 8 -13 -9
v:o:subject=duties from gone	0 0 0 -11 17 0 0
v:o:subject=duties from today	0 0 -7 11 -5 0 0
v:o:subject=duties introduce	0 0 0 -9 11 0 0
v:o:subject=duties introduce gone	0 0 0 -9 9 0 0
v:o:subject=duties leave	0 0 2 9 -2 -5 -3
v:o:subject=duties make	0 0 0 -7 -6 0 12
v:o:subject=duties no verb	9 -8 3 -6 2 -2 -3
v:o:subject=duties no verb 	0 0 -4 -6 16 -2 -3
v:o:subject=duties no verb (	5 0 -4 -2 -9 15 0
v:o:subject=duties no verb 12:01	0 0 -2 -24 27 0 0
v:o:subject=duties no verb after	0 0 11 0 -4 -5 0
v:o:subject=duties no verb ahead	-4 0 9 -23 7 0 -1
v:o:subject=duties no verb as	0 0 20 -10 -13 0 0
v:o:subject=duties no verb before	0 0 2 -9 0 0 7
v:o:subject=duties no verb beijing,	0 0 0 15 -15 0 0
v:o:subject=duties no verb cent	0 0 20 0 -18 0 0
v:o:subject=duties no verb friday,	0 0 -12 0 15 0 0
v:o:subject=duties no verb from	-2 0 -21 6 13 -5 -5
v:o:subject=duties no verb gone	18 -2 -10 -8 3 0 -3
v:o:subject=duties no verb monday,	0 0 -8 -12 5 0 7
v:o:subject=duties no verb of	7 0 0 14 -16 -1 0
v:o:subject=duties no verb saturday,	0 0 7 -6 -17 0 15
v:o:subject=duties no verb since	0 0 10 -6 6 -5 0
v:o:subject=duties no verb the	11 0 0 2 -19 8 0
v:o:subject=duties no verb to	0 0 0 10 -4 1 -7
v:o:subject=duties no verb today	-13 0 -6 21 -8 0 -2
v:o:subject=duties no verb tuesday,	0 0 -3 -3 11 0 -2
v:o:subject=duties no verb wednesday,	0 0 -9 0 -5 0 13
v:o:subject=duties of ahead	0 0 0 -16 4 -1 9
v:o:subject=duties of gone	7 0 0 4 -9 0 0
v:o:subject=duties of today	0 0 -1 14 -12 0 0
v:o:subject=duties on ahead	0 0 -8 12 0 -7 1
v:o:subject=duties on gone	-16 0 0 -22 34 0 0
v:o:subject=duties on today	0 0 -7 22 -17 0 0
v:o:subject=duties other ahead	0 0 -5 0 13 1 -7
v:o:subject=duties other gone	0 0 0 9 -7 0 0
v:o:subject=duties other on	0 0 -2 0 10 0 -5
v:o:subject=duties pay	0 0 0 -1 -4 0 9
v:o:subject=duties pay ahead	0 0 0 -4 -4 0 9
v:o:subject=duties return	0 0 9 -7 5 0 -13
v:o:subject=duties return ahead	0 0 12 -6 2 0 -13
v:o:subject=duties return on	0 0 13 -5 0 0 -12
v:o:subject=duties rise	0 0 -7 -2 18 0 -5
v:o:subject=duties rise ahead	0 0 -7 0 15 0 -5
v:o:subject=duties rise on	0 0 -4 0 9 0 -1
v:o:subject=duties saturday, ahead	0 0 7 -5 -18 0 15
v:o:subject=duties since ahead	0 0 22 -1 -14 -5 0
v:o:subject=duties suspend	0 0 0 11 -21 11 3
v:o:subject=duties suspend ahead	0 0 2 0 -16 11 3
v:o:subject=duties suspend from	0 0 -2 9 -15 0 6
v:o:subject=duties suspend until	0 0 7 0 -15 9 0
v:o:subject=duties the ahead	0 0 -14 -1 0 17 0
v:o:subject=duties the gone	10 0 0 7 -15 0 0
v:o:subject=duties through ahead	0 0 11 -1 -5 -2 0
v:o:subject=duties to ahead	0 0 14 10 -12 -7 -7
v:o:subject=duties tuesday, ahead	0 0 -3 -3 11 0 -2
v:o:subject=duties until ahead	0 0 0 5 -2 6 -15
v:o:subject=duties wednesday, ahead	0 0 -9 0 -6 0 13
v:o:subject=exclusions	0 0 -11 -4 7 4 4
v:o:subject=exclusions carried	0 0 17 -10 -2 -12 0
v:o:subject=exclusions carried on ahead	0 0 16 0 -16 0 0
v:o:subject=exclusions carried say	0 0 18 0 -17 0 0
v:o:subject=exclusions carried say ahead	0 0 18 0 -17 0 0
v:o:subject=exclusions carried say on	0 0 18 0 -18 0 0
v:o:subject=exclusions end on	0 0 -13 0 17 -1 0
v:o:subject=exclusions far	0 0 0 -2 11 -3 0
v:o:subject=exclusions far carried	0 0 -5 -4 12 8 -17
v:o:subject=exclusions far carried from ahead	0 0 0 -3 15 0 -11
v:o:subject=exclusions far carried suspend	0 0 5 -3 6 0 -10
v:o:subject=exclusions far carried suspend ahead	0 0 5 -3 6 0 -10
v:o:subject=exclusions far carried until ahead	0 0 0 0 -9 10 0
v:o:subject=exclusions far no verb	0 0 0 -2 11 -3 0
v:o:subject=exclusions no verb	0 0 -16 -1 7 13 0
v:o:subject=exclusions no verb ahead	0 0 -16 0 5 13 0
v:o:subject=exclusions no verb on	0 0 -14 0 15 0 0
v:o:subject=exclusions on ahead	0 0 -13 0 10 -4 6
v:o:subject=exclusions to ahead	0 0 -6 0 -4 10 0
v:o:subject=fees	0 0 2 -44 37 -4 -12
v:o:subject=fees carried	0 0 -19 -5 29 -4 0
v:o:subject=fees carried from ahead	0 0 10 0 -6 -3 0
v:o:subject=fees carried on ahead	0 0 -10 0 11 0 0
v:o:subject=fees carried suspend	0 0 -20 0 22 0 0
v:o:subject=fees far	0 0 12 -1 0 -6 -4
v:o:subject=fees far carried	0 0 6 -15 12 -2 -5
v:o:subject=fees far carried be	0 0 -3 -5 12 0 -3
v:o:subject=fees far carried be ahead	0 0 -3 -4 12 0 -3
v:o:subject=fees far carried suspend	0 0 9 5 -14 0 0
v:o:subject=fees far no verb	0 0 12 -1 0 -6 -4
v:o:subject=fees far no verb ahead	0 0 18 -5 -5 -5 -4
v:o:subject=fees from ahead	0 0 0 -22 26 0 -10
v:o:subject=fees no verb	0 0 7 -13 0 -1 0
v:o:subject=fees suspend	0 0 -6 -31 40 0 -13
v:o:subject=fees suspend ahead	0 0 -6 -17 28 0 -13
v:o:subject=fees suspend from	0 0 -6 -28 38 0 -13
v:o:subject=longer	8 -2 10 -15 -2 0 -2
v:o:subject=longer carried	3 0 8 -3 -6 5 -19
v:o:subject=longer carried begin	0 0 -4 -1 12 -7 0
v:o:subject=longer carried begin on	0 0 12 0 -8 -3 0
v:o:subject=longer carried by ahead	0 0 9 0 -7 0 0
v:o:subject=longer carried end	-1 0 -9 0 17 -5 0
v:o:subject=longer carried from ahead	0 0 6 7 -1 0 -11
v:o:subject=longer carried in gone	0 1 0 7 -11 0 0
v:o:subject=longer carried on ahead	0 0 16 0 -9 -4 -2
v:o:subject=longer carried on gone	5 0 0 -9 3 0 0
v:o:subject=longer carried run	7 0 1 5 -14 6 -7
v:o:subject=longer carried run ahead	0 0 3 8 -12 6 -7
v:o:subject=longer carried run to	0 0 3 0 -8 2 0
v:o:subject=longer carried sign	0 0 11 -8 -1 0 0
v:o:subject=longer carried sign today	0 0 12 0 -10 0 0
v:o:subject=longer carried to gone	-7 0 0 0 13 0 0
v:o:subject=longer far	-1 0 7 -29 6 6 -7
v:o:subject=longer far  ahead	0 0 -12 0 13 0 0
v:o:subject=longer far carried	-9 3 2 -9 1 13 -24
v:o:subject=longer far carried be	0 0 9 3 -14 1 0
v:o:subject=longer far carried be ahead	0 0 11 0 -13 1 0
v:o:subject=longer far carried begin	0 8 0 -14 0 8 0
v:o:subject=longer far carried begin ahead	0 0 0 0 -1 8 0
v:o:subject=longer far carried begin gone	0 8 0 -12 2 0 0
v:o:subject=longer far carried begin in	0 8 0 -11 0 0 0
v:o:subject=longer far carried begin on	0 0 13 0 -10 0 0
v:o:subject=longer far carried charge	0 0 -6 0 13 0 -2
v:o:subject=longer far carried charge ahead	0 0 -5 0 12 0 -2
v:o:subject=longer far carried charge from	0 0 -2 0 8 0 -2
v:o:subject=longer far carried end ahead	0 0 -14 0 10 6 0
v:o:subject=longer far carried extend	0 0 -20 -2 3 14 0
v:o:subject=longer far carried extend ahead	0 0 -19 0 0 15 0
v:o:subject=longer far carried extend until	0 0 -12 0 3 5 0
v:o:subject=longer far carried from ahead	0 0 2 -2 10 -3 -6
v:o:subject=longer far carried in gone	0 7 0 16 -23 0 0
v:o:subject=longer far carried on ahead	0 0 -2 -10 8 3 -7
v:o:subject=longer far carried on gone	-2 0 0 13 -7 0 0
v:o:subject=longer far carried on today	0 0 10 -2 -5 0 0
v:o:subject=longer far carried pay	0 0 -5 -8 16 0 0
v:o:subject=longer far carried run	0 0 -6 0 11 -4 0
v:o:subject=longer far carried run ahead	0 0 -6 0 10 -4 0
v:o:subject=longer far carried suspend	0 0 2 15 -16 0 0
v:o:subject=longer far carried suspend gone	0 0 0 17 -16 0 0
v:o:subject=longer far carried tell	0 0 0 11 -11 0 0
v:o:subject=longer far carried tell gone	0 0 0 12 -11 0 0
v:o:subject=longer far carried to ahead	0 0 -14 0 -8 20 0
v:o:subject=longer far no verb	-1 0 7 -29 6 6 -7
v:o:subject=longer far no verb 	0 0 -12 0 14 0 0
v:o:subject=longer far no verb ahead	0 0 12 -1 -14 7 -6
v:o:subject=longer far no verb gone	0 0 0 -8 13 0 0
v:o:subject=longer far no verb today	0 0 -3 -17 19 0 0
v:o:subject=longer from ahead	0 0 -9 0 3 0 0
v:o:subject=longer no verb ahead	0 0 14 0 -9 -4 0
v:o:subject=longer no verb since	0 0 0 10 -10 0 0
v:o:subject=longer no verb today	0 0 -20 -15 32 0 0
v:o:subject=longer on ahead	0 0 10 0 -2 -10 0
v:o:subject=longer other	0 0 9 0 -10 0 0
v:o:subject=longer other ahead	0 0 9 0 -11 0 0
v:o:subject=longer since gone	0 0 0 10 -10 0 0
v:o:subject=longer the ahead	0 0 -2 0 -8 11 0
v:o:subject=longer to gone	13 0 0 0 -10 0 0
v:o:subject=meeting	-12 -9 1 -20 12 0 10
v:o:subject=meeting be	0 0 -3 -5 13 0 0
v:o:subject=meeting before ahead	0 0 -3 -14 -3 0 19
v:o:subject=meeting begin	0 0 17 -13 -10 0 3
v:o:subject=meeting begin ahead	0 0 14 0 -14 0 3
v:o:subject=meeting begin on	0 0 20 -2 -13 0 -6
v:o:subject=meeting carried	-16 -1 -15 2 6 6 6
v:o:subject=meeting carried  today	0 0 -1 -6 9 0 0
v:o:subject=meeting carried be	-2 0 -7 13 -1 0 -2
v:o:subject=meeting carried be gone	-1 0 0 17 -14 0 0
v:o:subject=meeting carried be since	0 0 0 11 -10 0 0
v:o:subject=meeting carried be the	0 0 9 0 -6 0 -1
v:o:subject=meeting carried begin ahead	0 0 -4 15 -14 -1 6
v:o:subject=meeting carried end	-2 0 18 4 -15 -3 0
v:o:subject=meeting carried end ahead	0 0 21 0 -18 -3 0
v:o:subject=meeting carried end in	0 0 0 9 -9 0 0
v:o:subject=meeting carried end on	0 0 10 0 -7 0 0
v:o:subject=meeting carried last gone	0 5 0 6 -14 0 0
v:o:subject=meeting carried meet	0 0 -1 -8 12 0 0
v:o:subject=meeting carried of ahead	0 0 -2 -3 9 0 0
v:o:subject=meeting carried on gone	-5 -1 0 13 -2 0 0
v:o:subject=meeting carried other	0 0 -11 0 16 -3 0
v:o:subject=meeting carried other ahead	0 0 -9 0 15 -3 0
v:o:subject=meeting carried say	0 0 -2 -1 -2 0 9
v:o:subject=meeting carried say ahead	0 0 0 0 -5 0 9
v:o:subject=meeting carried see	0 0 14 0 -5 -9 0
v:o:subject=meeting carried see ahead	0 0 14 0 -7 -9 0
v:o:subject=meeting carried see the	0 0 15 0 -7 -9 0
v:o:subject=meeting carried sign	0 0 0 -9 12 0 0
v:o:subject=meeting carried suspend	0 0 -4 -3 9 0 0
v:o:subject=meeting carried to ahead	0 0 -6 0 -16 20 0
v:o:subject=meeting far  ahead	0 0 9 -3 -11 -9 11
v:o:subject=meeting far  today	10 0 -15 -8 12 0 0
v:o:subject=meeting far carried	1 2 -7 26 -8 -16 -5
v:o:subject=meeting far carried agree	0 0 10 2 -11 0 0
v:o:subject=meeting far carried agree ahead	0 0 12 0 -12 0 0
v:o:subject=meeting far carried be	-1 0 -23 4 5 12 1
v:o:subject=meeting far carried be ahead	0 0 -19 -9 12 13 2
v:o:subject=meeting far carried be by	0 0 -24 0 6 18 0
v:o:subject=meeting far carried be gone	0 0 0 13 -9 0 0
v:o:subject=meeting far carried be on	0 0 0 17 -16 0 0
v:o:subject=meeting far carried be today	0 0 -4 -4 10 0 0
v:o:subject=meeting far carried be until	0 0 11 0 -5 -3 0
v:o:subject=meeting far carried before ahead	0 0 -4 19 -11 0 -5
v:o:subject=meeting far carried begin	0 3 8 3 -13 0 0
v:o:subject=meeting far carried begin ahead	0 0 9 -22 1 1 0
v:o:subject=meeting far carried begin from	0 0 0 5 -11 0 6
v:o:subject=meeting far carried begin the	0 0 0 15 -12 0 0
v:o:subject=meeting far carried begin today	0 0 0 26 -25 0 0
v:o:subject=meeting far carried begin until	0 0 5 0 -10 4 0
v:o:subject=meeting far carried by ahead	0 0 -33 6 10 17 0
v:o:subject=meeting far carried charge	0 0 3 -15 6 0 0
v:o:subject=meeting far carried charge gone	0 0 0 -11 12 0 0
v:o:subject=meeting far carried end	-3 0 9 0 0 -10 0
v:o:subject=meeting far carried end ahead	0 0 12 0 -5 -9 0
v:o:subject=meeting far carried fall	0 0 0 -11 0 0 8
v:o:subject=meeting far carried fall on	0 0 0 -9 0 0 8
v:o:subject=meeting far carried from ahead	0 0 -10 0 2 0 3
v:o:subject=meeting far carried in gone	0 -3 0 13 -10 0 0
v:o:subject=meeting far carried keep	0 0 -4 -6 12 0 0
v:o:subject=meeting far carried levy	0 0 0 -10 15 0 -4
v:o:subject=meeting far carried on ahead	0 0 11 -22 3 -16 2
v:o:subject=meeting far carried other	0 0 -9 12 4 -3 -5
v:o:subject=meeting far carried pay	0 0 0 12 0 -11 -1
v:o:subject=meeting far carried pay ahead	0 0 0 9 4 -11 -1
v:o:subject=meeting far carried pay from	0 0 0 9 -6 0 -1
v:o:subject=meeting far carried reach	0 0 5 11 -15 0 0
v:o:subject=meeting far carried reach gone	0 0 0 11 -10 0 0
v:o:subject=meeting far carried rise	0 0 0 -4 -11 0 14
v:o:subject=meeting far carried rise ahead	0 0 0 -2 -12 0 14
v:o:subject=meeting far carried sign	10 0 0 17 -23 0 0
v:o:subject=meeting far carried sign today	11 0 0 13 -22 0 0
v:o:subject=meeting far carried tell	0 0 0 10 -9 0 0
v:o:subject=meeting far carried tell on	0 0 0 15 -14 0 0
v:o:subject=meeting far carried tell today	0 0 0 13 -12 0 0
v:o:subject=meeting far carried the ahead	0 0 -4 0 14 -7 0
v:o:subject=meeting far carried until ahead	0 0 16 -1 -8 -4 0
v:o:subject=meeting far carried warn	0 0 -10 0 10 0 0
v:o:subject=meeting far carried warn ahead	0 0 -10 0 10 0 0
v:o:subject=meeting far from ahead	0 0 -2 12 -12 0 0
v:o:subject=meeting far no verb 	9 0 0 -8 -1 -10 10
v:o:subject=meeting far no verb ahead	0 0 -3 9 -8 3 1
v:o:subject=meeting far no verb from	0 0 -2 14 -14 0 0
v:o:subject=meeting far no verb on	0 0 0 19 -10 -3 -6
v:o:subject=meeting far no verb the	0 0 -12 0 8 1 0
v:o:subject=meeting far no verb today	8 0 8 -10 -3 0 0
v:o:subject=meeting far on gone	0 0 0 16 -12 0 0
v:o:subject=meeting far on today	0 0 -5 0 8 0 0
v:o:subject=meeting far the ahead	0 0 -12 0 8 1 0
v:o:subject=meeting from gone	0 0 0 -11 13 0 0
v:o:subject=meeting in gone	0 -1 0 16 -12 0 0
v:o:subject=meeting no verb 	0 0 -2 0 11 0 0
v:o:subject=meeting no verb before	0 0 -3 -14 -3 0 18
v:o:subject=meeting no verb from	0 0 0 -13 21 0 -6
v:o:subject=meeting no verb gone	-2 -3 -1 -5 14 0 0
v:o:subject=meeting no verb in	0 0 0 21 -19 0 0
v:o:subject=meeting no verb of	0 0 0 -3 -3 11 -3
v:o:subject=meeting no verb on	0 0 -4 -23 25 -4 -10
v:o:subject=meeting no verb until	0 0 -16 0 9 4 0
v:o:subject=meeting of ahead	0 0 -6 0 0 11 -3
v:o:subject=meeting on ahead	0 0 8 -4 5 -7 -20
v:o:subject=meeting on gone	0 0 0 -15 18 0 0
v:o:subject=meeting on today	0 0 0 -9 4 0 0
v:o:subject=meeting other	0 0 -8 0 9 0 0
v:o:subject=meeting since gone	0 0 0 -13 14 0 0
v:o:subject=meeting to ahead	0 0 -7 0 9 0 0
v:o:subject=meeting until ahead	0 0 -16 0 9 2 0
v:o:subject=none	2 -14 7 7 -4 -8 -4
v:o:subject=none  ahead	0 0 9 -4 0 -4 -9
v:o:subject=none  today	6 0 9 3 -11 0 0
v:o:subject=none after ahead	0 0 -14 0 6 13 0
v:o:subject=none before ahead	0 0 8 0 6 -2 -14
v:o:subject=none briefing, today	0 0 12 5 -17 0 0
v:o:subject=none bulletin, today	16 0 -1 -8 -7 0 0
v:o:subject=none by ahead	0 0 9 0 -7 0 0
v:o:subject=none call, today	0 0 11 0 -10 0 0
v:o:subject=none carried	-8 -14 6 -3 -1 3 9
v:o:subject=none carried  ahead	0 0 -19 -5 27 0 -8
v:o:subject=none carried  today	0 0 9 -16 3 0 0
v:o:subject=none carried after ahead	0 0 0 0 -8 9 0
v:o:subject=none carried agree	-1 0 -24 2 17 1 -3
v:o:subject=none carried agree ahead	0 0 -22 0 24 1 -2
v:o:subject=none carried agree until	0 0 -17 0 21 -3 0
v:o:subject=none carried announce	0 0 -17 -4 8 0 10
v:o:subject=none carried announce ahead	0 0 -15 0 2 0 10
v:o:subject=none carried announce on	0 0 -10 0 0 0 12
v:o:subject=none carried be	-10 -2 -6 14 0 4 -6
v:o:subject=none carried be 	0 0 -18 0 16 2 0
v:o:subject=none carried be gone	-6 0 -1 -6 14 0 0
v:o:subject=none carried be of	0 0 0 11 -8 0 0
v:o:subject=none carried be on	0 0 15 -10 -2 -7 -2
v:o:subject=none carried be the	0 0 -6 7 -11 3 9
v:o:subject=none carried be today	0 0 0 24 -20 0 0
v:o:subject=none carried be until	0 0 -2 -3 -3 10 0
v:o:subject=none carried before ahead	0 0 14 -13 -11 -1 11
v:o:subject=none carried begin	-4 0 0 9 -7 7 -2
v:o:subject=none carried begin 	0 0 10 0 -7 0 0
v:o:subject=none carried begin before	0 0 10 2 -9 0 -1
v:o:subject=none carried begin of	0 0 -6 0 10 0 -4
v:o:subject=none carried begin on	0 1 -15 -12 0 1 17
v:o:subject=none carried begin today	0 0 9 7 -12 0 0
v:o:subject=none carried begin until	0 0 -17 0 8 6 0
v:o:subject=none carried brace	0 0 16 0 -14 0 0
v:o:subject=none carried by ahead	0 0 4 0 4 -10 -5
v:o:subject=none carried carry ahead	0 0 4 0 -9 2 0
v:o:subject=none carried charge	0 0 -2 -5 -3 -1 14
v:o:subject=none carried charge ahead	0 0 -1 -4 -7 0 14
v:o:subject=none carried charge from	0 0 9 -5 -6 0 2
v:o:subject=none carried charge since	0 0 0 -10 13 0 0
v:o:subject=none carried collect	0 0 2 12 -17 -3 3
v:o:subject=none carried collect ahead	0 0 2 13 -18 -3 3
v:o:subject=none carried collect from	0 0 0 12 -17 0 3
v:o:subject=none carried confirm	0 0 -11 0 15 0 0
v:o:subject=none carried confirm ahead	0 0 -10 0 14 0 0
v:o:subject=none carried cut	0 0 0 30 -24 0 -9
v:o:subject=none carried declare gone	-1 0 0 -9 11 0 0
v:o:subject=none carried end	0 -1 11 0 -13 1 6
v:o:subject=none carried end ahead	0 0 6 0 -12 3 7
v:o:subject=none carried end on	3 0 0 7 -16 7 7
v:o:subject=none carried end today	0 0 8 -10 -1 0 0
v:o:subject=none carried ends ahead	0 0 13 0 -13 0 0
v:o:subject=none carried extend	0 0 -5 -9 15 0 0
v:o:subject=none carried extend gone	0 0 0 -7 11 0 0
v:o:subject=none carried fall	0 0 -4 -2 11 0 0
v:o:subject=none carried for ahead	0 0 12 0 -9 0 0
v:o:subject=none carried from ahead	0 0 -18 6 -6 -9 18
v:o:subject=none carried from today	13 0 -1 -15 3 0 0
v:o:subject=none carried have	-1 0 -9 -1 6 -4 9
v:o:subject=none carried have ahead	0 0 -1 -15 3 -4 10
v:o:subject=none carried have gone	0 0 0 9 -5 0 0
v:o:subject=none carried have of	0 0 8 0 -10 0 0
v:o:subject=none carried have on	0 0 1 24 -24 0 0
v:o:subject=none carried have today	0 0 -17 -6 24 0 0
v:o:subject=none carried have until	0 0 14 -2 -6 0 -2
v:o:subject=none carried is today	0 0 13 0 -11 0 0
v:o:subject=none carried keep	0 0 12 0 -1 -13 0
v:o:subject=none carried keep ahead	0 0 13 0 -3 -13 0
v:o:subject=none carried let	10 0 5 -1 -11 -5 3
v:o:subject=none carried let gone	10 0 0 0 -7 0 0
v:o:subject=none carried levy ahead	0 0 0 10 -8 0 0
v:o:subject=none carried make	0 -2 -3 -21 8 11 0
v:o:subject=none carried make ahead	0 0 -3 0 -5 11 0
v:o:subject=none carried make gone	0 -2 0 -19 23 0 0
v:o:subject=none carried make in	0 -2 0 -11 14 0 0
v:o:subject=none carried meet on	0 0 -12 15 -7 0 0
v:o:subject=none carried move	0 0 -16 -2 22 0 0
v:o:subject=none carried of ahead	0 0 -11 -9 23 -6 0
v:o:subject=none carried on ahead	0 0 -10 -11 7 -4 14
v:o:subject=none carried on gone	6 0 -8 17 -15 -1 -3
v:o:subject=none carried on today	0 0 -13 5 4 0 0
v:o:subject=none carried other ahead	0 0 -8 0 5 0 2
v:o:subject=none carried other on	0 0 -3 -3 10 0 0
v:o:subject=none carried other since	9 0 0 -9 0 0 0
v:o:subject=none carried other today	0 0 19 -11 -11 0 0
v:o:subject=none carried pay	9 0 0 -4 0 11 -19
v:o:subject=none carried pay ahead	0 0 0 -2 2 11 -18
v:o:subject=none carried pay from	12 0 -18 0 10 0 -14
v:o:subject=none carried pay since	0 0 9 0 -5 0 0
v:o:subject=none carried pay today	12 0 0 0 -11 0 0
v:o:subject=none carried pay until	0 0 9 -2 -12 6 0
v:o:subject=none carried remain	0 0 -17 0 19 0 0
v:o:subject=none carried rise	0 0 -5 -1 11 -1 0
v:o:subject=none carried run	0 0 20 0 -22 0 0
v:o:subject=none carried run to	0 0 -4 0 -8 11 0
v:o:subject=none carried say ahead	0 0 8 8 -17 7 -3
v:o:subject=none carried say gone	-2 0 0 -6 14 0 0
v:o:subject=none carried say said	0 0 -15 0 0 15 0
v:o:subject=none carried say today	0 0 -5 -10 17 0 0
v:o:subject=none carried sign	-2 0 -4 -13 11 2 5
v:o:subject=none carried sign on	0 0 -10 0 10 0 0
v:o:subject=none carried sign today	0 0 -8 -11 20 0 0
v:o:subject=none carried since ahead	0 0 10 -5 -3 0 -1
v:o:subject=none carried sit since	0 0 16 2 -17 0 0
v:o:subject=none carried stand	0 0 -2 11 -7 0 0
v:o:subject=none carried stand gone	0 0 0 12 -12 0 0
v:o:subject=none carried suspend	0 7 14 -2 -6 -9 -4
v:o:subject=none carried suspend ahead	0 0 16 3 -10 -8 -3
v:o:subject=none carried suspend gone	0 8 0 6 -11 0 0
v:o:subject=none carried suspend on	0 0 -3 14 -10 0 0
v:o:subject=none carried suspend since	0 0 0 -11 11 0 0
v:o:subject=none carried suspend the	0 0 5 0 -11 7 0
v:o:subject=none carried suspend today	0 0 0 -24 26 0 0
v:o:subject=none carried suspend until	0 0 11 0 -3 -11 0
v:o:subject=none carried tell	0 0 -7 -6 17 0 0
v:o:subject=none carried tell on	0 0 -2 -4 10 0 0
v:o:subject=none carried the ahead	0 0 2 -11 0 0 1
v:o:subject=none carried to gone	0 0 0 -2 11 -2 0
v:o:subject=none carried until gone	-2 0 -1 -11 19 0 0
v:o:subject=none carried write	0 0 13 -7 -2 -3 0
v:o:subject=none carried write ahead	0 0 13 0 -9 -3 0
v:o:subject=none date: today	0 0 -9 -5 16 0 0
v:o:subject=none friday today	0 0 -14 5 5 0 0
v:o:subject=none friday, today	0 0 -7 -4 14 0 0
v:o:subject=none from ahead	0 0 -16 16 -19 0 13
v:o:subject=none magazine, today	0 0 -4 -3 10 0 0
v:o:subject=none monday, today	0 0 -10 7 0 0 0
v:o:subject=none montevideo, today	0 0 0 20 -18 0 0
v:o:subject=none nairobi, today	0 0 -4 -3 9 0 0
v:o:subject=none no verb	2 -14 7 7 -4 -8 -4
v:o:subject=none no verb 	4 0 14 0 -10 -6 -12
v:o:subject=none no verb (	0 0 8 -8 0 0 0
v:o:subject=none no verb a	0 0 -3 0 9 0 0
v:o:subject=none no verb after	0 0 -14 0 8 13 0
v:o:subject=none no verb ahead	-1 0 5 6 -11 0 4
v:o:subject=none no verb before	0 0 8 0 7 -2 -14
v:o:subject=none no verb briefing,	0 0 12 5 -17 0 0
v:o:subject=none no verb brussels,	0 0 -6 0 10 0 0
v:o:subject=none no verb bulletin,	16 0 -1 -8 -7 0 0
v:o:subject=none no verb by	0 0 8 0 -7 0 0
v:o:subject=none no verb call,	0 0 11 0 -10 0 0
v:o:subject=none no verb friday	0 0 -14 5 5 0 0
v:o:subject=none no verb friday,	0 0 -10 -4 18 0 0
v:o:subject=none no verb from	0 0 -17 14 -15 0 12
v:o:subject=none no verb gone	2 -2 -10 9 -2 -2 -2
v:o:subject=none no verb magazine,	0 0 -4 -3 10 0 0
v:o:subject=none no verb monday,	0 0 -10 14 -6 0 0
v:o:subject=none no verb montevideo,	0 0 0 20 -18 0 0
v:o:subject=none no verb nairobi,	0 0 -4 -3 9 0 0
v:o:subject=none no verb of	0 0 -13 29 -16 0 -11
v:o:subject=none no verb on	8 0 5 0 -8 -17 2
v:o:subject=none no verb since	0 0 -9 11 -4 0 0
v:o:subject=none no verb sunday,	0 0 -17 -4 5 12 0
v:o:subject=none no verb suva,	0 0 0 11 -10 0 0
v:o:subject=none no verb the	-1 0 -4 20 -13 5 -6
v:o:subject=none no verb to	0 0 5 -5 -15 12 0
v:o:subject=none no verb today	2 -6 6 -2 6 -17 -14
v:o:subject=none no verb tuesday	0 0 -11 10 -2 0 0
v:o:subject=none no verb until	0 0 23 -3 -15 -5 0
v:o:subject=none no verb updated	0 0 -8 0 10 0 0
v:o:subject=none no verb valletta,	0 0 -12 0 13 0 0
v:o:subject=none no verb wednesday	0 0 11 -10 -3 0 0
v:o:subject=none no verb wednesday,	0 0 14 -1 -9 0 0
v:o:subject=none no verb weekly,	0 0 15 -3 -12 0 0
v:o:subject=none no verb ·	0 0 -10 15 -7 0 0
v:o:subject=none no verb —	0 0 0 -16 14 -5 0
v:o:subject=none of ahead	0 0 -4 19 -6 0 -11
v:o:subject=none of gone	0 0 0 -15 16 0 0
v:o:subject=none of today	0 0 -5 25 -21 0 0
v:o:subject=none on ahead	0 0 7 -21 2 -16 3
v:o:subject=none on gone	8 0 0 2 -8 0 0
v:o:subject=none since ahead	0 0 -9 -2 14 0 0
v:o:subject=none since gone	0 0 0 14 -13 0 0
v:o:subject=none suva, today	0 0 0 11 -10 0 0
v:o:subject=none the gone	0 0 0 10 -9 0 0
v:o:subject=none the today	0 0 -17 16 -2 0 0
v:o:subject=none thursday, today	0 0 -3 -7 9 0 0
v:o:subject=none to ahead	0 0 5 0 -20 13 0
v:o:subject=none tuesday today	0 0 -11 10 -2 0 0
v:o:subject=none until ahead	0 0 24 0 -20 -5 0
v:o:subject=none updated today	0 0 -8 0 10 0 0
v:o:subject=none valletta, today	0 0 -12 0 13 0 0
v:o:subject=none wednesday today	0 0 11 -10 -3 0 0
v:o:subject=none wednesday, today	0 0 15 -1 -11 0 0
v:o:subject=none weekly, today	0 0 15 -3 -12 0 0
v:o:subject=none · today	0 0 -10 16 -8 0 0
v:o:subject=none — ahead	0 0 11 0 -7 -5 0
v:o:subject=none — today	0 0 -9 -14 20 0 0
v:o:subject=procedure	-7 0 -10 -30 31 0 0
v:o:subject=procedure be	0 0 -16 0 17 0 0
v:o:subject=procedure be ahead	0 0 -16 0 16 0 0
v:o:subject=procedure be on	0 0 -15 0 15 0 0
v:o:subject=procedure begin	0 0 0 -7 12 0 0
v:o:subject=procedure by ahead	0 0 9 0 -8 0 0
v:o:subject=procedure carried	-1 0 -18 -8 27 -13 4
v:o:subject=procedure carried be	0 0 -13 -1 20 -1 0
v:o:subject=procedure carried be ahead	0 0 -12 0 15 -1 0
v:o:subject=procedure carried before ahead	0 0 -12 -2 0 0 12
v:o:subject=procedure carried from ahead	0 0 -2 10 -5 0 0
v:o:subject=procedure carried on ahead	0 0 -8 0 11 0 -2
v:o:subject=procedure carried other	0 0 0 10 -7 0 0
v:o:subject=procedure carried other ahead	0 0 0 10 -7 0 0
v:o:subject=procedure carried suspend	0 0 11 -2 -6 -1 0
v:o:subject=procedure carried until ahead	0 0 12 0 -7 -7 0
v:o:subject=procedure far carried announce	0 0 0 -9 12 0 -2
v:o:subject=procedure far carried be	0 0 10 16 -22 0 0
v:o:subject=procedure far carried be gone	0 0 0 17 -16 0 0
v:o:subject=procedure far carried begin	0 0 -2 -12 8 0 4
v:o:subject=procedure far carried by ahead	0 0 9 0 -8 0 0
v:o:subject=procedure far carried fall	0 0 -8 0 10 0 0
v:o:subject=procedure far carried from gone	0 0 0 21 -20 0 0
v:o:subject=procedure far carried have	8 0 -13 8 -1 0 0
v:o:subject=procedure far carried have ahead	0 0 -13 0 14 0 0
v:o:subject=procedure far carried have gone	8 0 0 8 -16 0 0
v:o:subject=procedure far carried on ahead	0 0 -14 -6 4 7 5
v:o:subject=procedure far carried since gone	0 0 0 -15 17 0 0
v:o:subject=procedure far carried suspend	0 0 -11 0 11 0 0
v:o:subject=procedure far carried suspend ahead	0 0 -9 4 4 0 0
v:o:subject=procedure far carried tell	0 0 14 0 -13 0 0
v:o:subject=procedure far no verb 	0 0 -12 -6 5 9 0
v:o:subject=procedure far no verb today	0 0 -13 -11 27 0 0
v:o:subject=procedure from ahead	0 0 0 -9 25 0 -17
v:o:subject=procedure no verb	-4 0 7 -9 -1 3 3
v:o:subject=procedure no verb ahead	0 0 11 2 -19 4 3
v:o:subject=procedure no verb by	0 0 9 0 -9 0 0
v:o:subject=procedure no verb from	0 0 0 -9 25 0 -16
v:o:subject=procedure no verb gone	-3 0 0 -6 14 0 0
v:o:subject=procedure no verb on	0 0 -6 8 -13 0 11
v:o:subject=procedure no verb the	0 0 15 0 -15 0 0
v:o:subject=procedure no verb today	0 0 -6 -17 25 0 0
v:o:subject=procedure on ahead	0 0 -26 9 0 -1 9
v:o:subject=procedure the ahead	0 0 14 0 -14 0 0
v:o:subject=sale	0 0 -17 -6 15 4 0
v:o:subject=sale carried	0 0 -4 -7 14 0 0
v:o:subject=sale far carried	0 0 -10 27 -8 -7 -3
v:o:subject=sale far carried end	0 0 8 0 -5 0 0
v:o:subject=sale far carried end ahead	0 0 8 0 -6 0 0
v:o:subject=sale far carried end on	0 0 8 0 -5 0 0
v:o:subject=sale far carried on ahead	0 0 -4 -1 11 0 0
v:o:subject=sale far carried sign on	0 0 -8 0 9 0 0
v:o:subject=sale far carried since gone	0 0 0 24 -24 0 0
v:o:subject=signing	6 -5 0 0 4 -12 -1
v:o:subject=signing be	0 0 -10 -6 11 0 6
v:o:subject=signing be ahead	0 0 -9 -1 5 0 6
v:o:subject=signing begin	0 0 0 -7 11 0 -8
v:o:subject=signing begin ahead	0 0 3 -21 20 0 -7
v:o:subject=signing by ahead	0 0 11 0 -13 0 4
v:o:subject=signing end	11 0 0 0 -7 0 0
v:o:subject=signing no verb	-8 -1 10 -8 -1 3 4
v:o:subject=signing no verb ahead	0 0 23 -29 -10 3 5
v:o:subject=signing no verb by	0 0 10 0 -7 0 0
v:o:subject=signing no verb friday,	0 0 0 0 -5 0 9
v:o:subject=signing no verb gone	-3 0 0 -7 13 0 0
v:o:subject=signing no verb notice	0 0 0 -9 12 0 0
v:o:subject=signing no verb of	0 0 -1 -5 10 0 0
v:o:subject=signing no verb on	0 0 6 8 -11 -1 0
v:o:subject=signing no verb today	0 0 -24 14 0 0 0
v:o:subject=signing notice today	0 0 0 -5 8 0 0
v:o:subject=signing of ahead	0 0 1 -3 11 -5 -1
v:o:subject=signing of gone	0 0 0 -14 17 0 0
v:o:subject=signing of today	0 0 -1 13 -10 0 0
v:o:subject=signing on ahead	0 0 0 -16 11 -3 0
v:o:subject=signing on gone	13 0 0 3 -14 0 0
v:o:subject=signing on today	0 0 0 12 -11 0 0
v:o:subject=signing say	0 0 -9 3 6 0 0
v:o:subject=signing sign	0 0 -3 -4 12 0 0
v:o:subject=signing sign ahead	0 0 -12 0 15 0 0
v:o:subject=signing to ahead	0 0 10 0 0 -9 0
v:o:subject=truce	13 2 18 -4 -21 -4 -2
v:o:subject=truce  ahead	0 0 2 5 -20 4 12
v:o:subject=truce  gone	1 12 -4 -7 -3 0 0
v:o:subject=truce  today	-2 0 25 -10 -18 0 0
v:o:subject=truce agree last	0 0 0 -8 10 0 0
v:o:subject=truce be	0 -4 35 10 -29 -21 -5
v:o:subject=truce be ahead	0 0 22 -3 -5 -20 -4
v:o:subject=truce be gone	2 -4 -5 10 -7 0 0
v:o:subject=truce be of	0 0 0 23 -16 -3 0
v:o:subject=truce be on	-4 0 10 -6 0 0 0
v:o:subject=truce be since	8 0 0 -2 -1 0 0
v:o:subject=truce be today	0 0 23 5 -26 0 0
v:o:subject=truce begin	4 -22 -11 19 -18 6 7
v:o:subject=truce begin ahead	0 0 -5 1 -11 8 8
v:o:subject=truce begin gone	-6 -19 -2 25 -11 -1 0
v:o:subject=truce begin on	-2 -12 -11 12 -2 -7 7
v:o:subject=truce begin the	0 0 -13 7 -2 12 -1
v:o:subject=truce begin today	12 0 -9 -4 0 0 0
v:o:subject=truce begin until	0 0 5 10 -15 0 0
v:o:subject=truce beyond ahead	0 0 -9 0 -4 15 0
v:o:subject=truce by ahead	0 0 -6 0 11 0 0
v:o:subject=truce carried	1 -2 -8 0 1 0 10
v:o:subject=truce carried agree	0 9 12 0 -12 -1 0
v:o:subject=truce carried agree ahead	0 0 12 0 -8 0 0
v:o:subject=truce carried agree gone	0 9 0 0 -6 0 0
v:o:subject=truce carried agree in	0 10 0 -3 -4 0 0
v:o:subject=truce carried be	0 -2 6 -15 0 8 -4
v:o:subject=truce carried be 	-1 0 10 -4 1 -5 0
v:o:subject=truce carried be ahead	0 0 -1 -10 1 9 -3
v:o:subject=truce carried be by	0 0 -8 0 10 0 0
v:o:subject=truce carried be today	0 0 15 -9 -7 0 0
v:o:subject=truce carried begin	-7 0 12 -2 -5 -8 6
v:o:subject=truce carried begin ahead	0 0 4 7 -15 -7 8
v:o:subject=truce carried begin on	0 1 -11 9 0 0 -2
v:o:subject=truce carried begin the	0 0 8 -3 -3 -4 4
v:o:subject=truce carried begin to	0 0 7 0 -11 2 0
v:o:subject=truce carried begin today	0 0 13 -11 0 0 0
v:o:subject=truce carried begin until	0 0 10 0 0 -9 0
v:o:subject=truce carried end	0 -2 0 13 0 -5 -1
v:o:subject=truce carried end gone	0 -2 -6 14 -5 0 0
v:o:subject=truce carried end in	0 0 0 -6 10 0 0
v:o:subject=truce carried end on	2 0 0 20 -11 -2 0
v:o:subject=truce carried extend	0 0 -10 0 3 6 0
v:o:subject=truce carried extend ahead	0 0 -10 0 2 7 0
v:o:subject=truce carried from gone	0 0 0 13 -11 0 0
v:o:subject=truce carried in gone	-1 5 0 -11 8 0 0
v:o:subject=truce carried last gone	0 0 0 13 -12 0 0
v:o:subject=truce carried make	0 0 0 12 -11 0 0
v:o:subject=truce carried make gone	0 0 0 12 -11 0 0
v:o:subject=truce carried of gone	0 0 0 -10 11 0 0
v:o:subject=truce carried on ahead	0 0 -15 8 3 7 2
v:o:subject=truce carried on gone	6 0 -6 21 -20 0 -1
v:o:subject=truce carried other	0 0 3 -11 -5 13 0
v:o:subject=truce carried other ahead	0 0 -2 0 -10 15 0
v:o:subject=truce carried other gone	0 0 0 -6 12 0 0
v:o:subject=truce carried pay	0 0 -6 14 -6 0 -2
v:o:subject=truce carried pay from	0 0 0 14 -8 0 -8
v:o:subject=truce carried pay gone	0 0 0 12 -12 0 0
v:o:subject=truce carried run	1 0 8 -3 -11 3 0
v:o:subject=truce carried run ahead	0 0 19 0 -24 3 0
v:o:subject=truce carried run on	4 0 -4 0 -11 14 0
v:o:subject=truce carried run to	0 0 19 0 -7 -10 0
v:o:subject=truce carried say	0 0 -3 -6 10 3 0
v:o:subject=truce carried sign	15 0 5 1 -12 -7 0
v:o:subject=truce carried sign gone	0 0 0 10 -7 0 0
v:o:subject=truce carried sign on	0 0 3 8 -9 0 0
v:o:subject=truce carried sign today	16 0 0 -7 -9 0 0
v:o:subject=truce carried since gone	0 0 0 13 -10 0 0
v:o:subject=truce carried suspend gone	0 0 0 -7 9 0 0
v:o:subject=truce carried suspend until	0 0 -9 13 -3 1 0
v:o:subject=truce carried tell	0 0 0 -6 9 0 0
v:o:subject=truce carried to ahead	0 0 15 0 -35 9 0
v:o:subject=truce carried to gone	0 0 -3 0 11 0 0
v:o:subject=truce carried until ahead	0 0 10 0 -9 0 0
v:o:subject=truce carried until gone	0 0 -1 -5 12 0 0
v:o:subject=truce conclude on	0 0 -2 -10 16 0 0
v:o:subject=truce end	18 8 2 -19 -10 2 0
v:o:subject=truce end end	0 0 -12 0 14 0 0
v:o:subject=truce end ended	11 0 -5 0 -3 0 0
v:o:subject=truce end gone	25 9 4 -5 -25 0 0
v:o:subject=truce end in	-4 -3 0 0 10 0 0
v:o:subject=truce end of	-2 7 -10 0 -2 7 0
v:o:subject=truce end on	9 2 9 -8 -10 -2 -5
v:o:subject=truce end the	0 0 -18 0 12 8 0
v:o:subject=truce end today	6 0 -3 -23 7 0 0
v:o:subject=truce ended gone	11 0 0 0 -10 0 0
v:o:subject=truce ends gone	-2 -1 -2 0 11 0 0
v:o:subject=truce ends today	-3 0 26 -6 -20 0 0
v:o:subject=truce extend	0 -4 11 0 -15 7 0
v:o:subject=truce extend ahead	0 0 0 0 -8 8 0
v:o:subject=truce extend on	0 0 -3 -7 14 0 0
v:o:subject=truce extend to	0 0 -12 0 -6 19 0
v:o:subject=truce far	0 -7 9 5 -13 -6 11
v:o:subject=truce far  ahead	0 0 -5 0 3 -10 9
v:o:subject=truce far  gone	-5 0 17 -7 -4 0 0
v:o:subject=truce far  today	-9 0 -16 21 -2 0 0
v:o:subject=truce far beijing, today	0 0 0 20 -19 0 0
v:o:subject=truce far carried	18 -20 14 -2 -9 -3 -2
v:o:subject=truce far carried agree	0 0 -9 -10 16 5 0
v:o:subject=truce far carried agree on	0 0 0 -8 13 0 0
v:o:subject=truce far carried be	0 0 18 -17 -15 1 7
v:o:subject=truce far carried be ahead	0 0 -12 -11 10 2 8
v:o:subject=truce far carried be by	12 0 6 0 -15 0 0
v:o:subject=truce far carried be gone	1 0 12 -1 -8 0 0
v:o:subject=truce far carried be on	-1 0 11 -5 -3 0 0
v:o:subject=truce far carried be today	0 0 27 -12 -20 0 0
v:o:subject=truce far carried be until	0 0 -9 15 -1 0 0
v:o:subject=truce far carried before ahead	0 0 -4 13 -5 4 -9
v:o:subject=truce far carried begin	5 -1 -20 8 0 8 -2
v:o:subject=truce far carried begin ahead	0 0 -16 12 5 10 -19
v:o:subject=truce far carried begin gone	6 0 0 0 -8 0 11
v:o:subject=truce far carried begin on	8 0 -21 23 -19 9 0
v:o:subject=truce far carried by gone	12 0 0 0 -10 0 0
v:o:subject=truce far carried charge	19 0 0 0 -16 0 0
v:o:subject=truce far carried charge today	13 0 -1 -2 -8 0 0
v:o:subject=truce far carried end	6 0 9 -3 -5 -7 -6
v:o:subject=truce far carried end ahead	0 0 15 5 -10 -6 -5
v:o:subject=truce far carried end gone	8 0 -9 -11 3 0 0
v:o:subject=truce far carried end on	5 0 11 -2 -11 -5 0
v:o:subject=truce far carried extend to	0 0 6 0 3 -10 0
v:o:subject=truce far carried from ahead	0 0 13 0 -19 0 7
v:o:subject=truce far carried from today	0 0 0 21 -21 0 0
v:o:subject=truce far carried have	8 0 22 -3 -24 0 0
v:o:subject=truce far carried have gone	9 0 0 -2 -3 0 0
v:o:subject=truce far carried in gone	0 0 0 10 -7 0 0
v:o:subject=truce far carried keep	0 0 18 -8 0 -13 0
v:o:subject=truce far carried keep ahead	0 0 18 0 -7 -13 0
v:o:subject=truce far carried keep gone	0 0 0 -7 9 0 0
v:o:subject=truce far carried lower	0 0 -5 -6 -4 6 9
v:o:subject=truce far carried meet	0 0 -5 0 10 0 0
v:o:subject=truce far carried of ahead	0 0 -9 0 9 0 0
v:o:subject=truce far carried on ahead	-1 0 -23 11 28 0 -27
v:o:subject=truce far carried on gone	8 -3 -10 -6 0 0 11
v:o:subject=truce far carried other	0 0 3 -11 5 -1 0
v:o:subject=truce far carried other gone	0 0 0 -9 12 0 0
v:o:subject=truce far carried other on	0 0 -10 0 12 0 0
v:o:subject=truce far carried pay	0 0 9 3 -19 0 13
v:o:subject=truce far carried pay ahead	0 0 2 -8 -9 0 14
v:o:subject=truce far carried pay from	0 0 0 9 -17 0 9
v:o:subject=truce far carried pay today	0 0 7 7 -12 0 0
v:o:subject=truce far carried put	0 0 0 23 -20 0 0
v:o:subject=truce far carried put gone	0 0 0 9 -8 0 0
v:o:subject=truce far carried put on	0 0 0 15 -13 0 0
v:o:subject=truce far carried run	0 0 13 0 -8 -5 1
v:o:subject=truce far carried say ahead	0 0 -11 0 10 0 0
v:o:subject=truce far carried sign	0 0 -13 7 5 -2 0
v:o:subject=truce far carried sign ahead	0 0 -8 0 12 -2 0
v:o:subject=truce far carried sign signed	0 0 0 12 -11 0 0
v:o:subject=truce far carried signed gone	0 0 0 12 -12 0 0
v:o:subject=truce far carried since gone	-10 0 0 0 4 0 0
v:o:subject=truce far carried suspend	0 0 -3 17 0 -9 -9
v:o:subject=truce far carried suspend ahead	0 0 -2 8 7 -9 -9
v:o:subject=truce far carried suspend from	0 0 5 17 -15 -1 -9
v:o:subject=truce far carried suspend gone	0 0 0 12 -11 0 0
v:o:subject=truce far carried suspend on	0 0 -14 2 11 0 0
v:o:subject=truce far carried the ahead	0 0 13 0 -6 -11 3
v:o:subject=truce far carried to ahead	0 0 16 0 -13 -3 0
v:o:subject=truce far carried until ahead	0 0 -9 0 9 0 0
v:o:subject=truce far carried until gone	11 0 0 4 -12 0 0
v:o:subject=truce far friday today	0 0 1 -11 7 0 0
v:o:subject=truce far from ahead	0 0 -2 0 -8 0 12
v:o:subject=truce far from gone	0 0 0 -10 13 0 0
v:o:subject=truce far in gone	0 0 0 -11 11 0 0
v:o:subject=truce far no verb	0 -7 9 5 -13 -6 11
v:o:subject=truce far no verb 	-17 -1 -6 16 -2 -13 7
v:o:subject=truce far no verb ahead	0 0 0 -3 -8 -2 18
v:o:subject=truce far no verb beijing,	0 0 0 20 -19 0 0
v:o:subject=truce far no verb friday	0 0 1 -11 7 0 0
v:o:subject=truce far no verb friday,	0 0 -4 -2 11 0 0
v:o:subject=truce far no verb from	0 0 -3 -13 7 0 11
v:o:subject=truce far no verb gone	0 -2 12 0 -4 0 -4
v:o:subject=truce far no verb in	0 0 0 -11 12 0 0
v:o:subject=truce far no verb monday,	0 0 8 2 -12 0 3
v:o:subject=truce far no verb on	11 0 5 -8 -3 -11 0
v:o:subject=truce far no verb since	0 0 0 8 -7 0 0
v:o:subject=truce far no verb the	0 0 -7 -3 0 4 9
v:o:subject=truce far no verb until	0 0 24 -3 -13 -5 -1
v:o:subject=truce far no verb wednesday,	0 0 -3 11 -7 0 0
v:o:subject=truce far no verb ·	0 0 0 -6 9 0 0
v:o:subject=truce far of ahead	0 0 0 11 -4 0 -3
v:o:subject=truce far on ahead	0 0 8 -4 0 -11 0
v:o:subject=truce far on gone	12 0 0 -1 -7 0 0
v:o:subject=truce far since gone	0 0 0 9 -8 0 0
v:o:subject=truce far the ahead	0 0 -7 -1 -2 4 9
v:o:subject=truce far until ahead	0 0 24 0 -18 -5 -1
v:o:subject=truce far wednesday, today	0 0 -3 11 -7 0 0
v:o:subject=truce far · today	0 0 0 -6 9 0 0
v:o:subject=truce friday, ahead	0 0 25 0 -22 0 -2
v:o:subject=truce from ahead	0 -10 -8 0 11 -15 7
v:o:subject=truce from gone	-8 5 10 21 -28 0 -3
v:o:subject=truce has ahead	0 0 11 0 -10 0 0
v:o:subject=truce have	0 11 16 -11 -16 0 0
v:o:subject=truce have ahead	0 0 16 0 -15 0 0
v:o:subject=truce have gone	0 12 0 -10 0 0 0
v:o:subject=truce make	0 6 -2 -11 8 0 0
v:o:subject=truce monday, ahead	0 0 0 12 -7 -1 0
v:o:subject=truce no verb	-1 3 13 2 -19 -1 5
v:o:subject=truce no verb 	2 13 14 -12 -30 5 11
v:o:subject=truce no verb ahead	-6 -13 -4 14 -8 3 10
v:o:subject=truce no verb ends	-6 0 32 -6 -21 -1 0
v:o:subject=truce no verb friday,	0 0 24 -2 -18 0 -2
v:o:subject=truce no verb from	-7 1 0 11 -6 -10 0
v:o:subject=truce no verb gone	0 10 0 -4 3 -10 -10
v:o:subject=truce no verb in	0 -5 0 -9 17 0 0
v:o:subject=truce no verb last	0 0 -20 14 5 0 -1
v:o:subject=truce no verb monday,	8 0 0 11 -12 -1 0
v:o:subject=truce no verb of	-7 3 0 -10 9 -3 5
v:o:subject=truce no verb on	-20 4 14 0 -11 0 0
v:o:subject=truce no verb saturday,	6 0 0 19 -21 0 -3
v:o:subject=truce no verb sunday,	6 0 5 -1 -17 6 0
v:o:subject=truce no verb the	-1 0 8 -8 12 -19 3
v:o:subject=truce no verb thursday,	0 0 11 0 -8 0 0
v:o:subject=truce no verb to	6 -8 13 2 -12 -5 -4
v:o:subject=truce no verb today	2 0 37 -5 -28 -2 -1
v:o:subject=truce no verb until	-9 -2 -15 -15 14 17 -4
v:o:subject=truce of ahead	0 0 -8 -7 9 0 4
v:o:subject=truce of gone	-14 7 0 12 -11 0 0
v:o:subject=truce on ahead	-8 -1 22 1 -14 -9 0
v:o:subject=truce on gone	0 9 5 -9 3 -1 -1
v:o:subject=truce on today	-2 0 -9 0 13 0 0
v:o:subject=truce other	-8 2 12 -14 -6 9 -4
v:o:subject=truce other gone	-8 2 16 -12 0 0 0
v:o:subject=truce other of	0 5 0 -11 6 0 0
v:o:subject=truce other to	-3 0 17 -1 -19 3 0
v:o:subject=truce out gone	10 0 0 -3 -5 0 0
v:o:subject=truce out today	-1 0 9 -10 0 0 0
v:o:subject=truce reach	0 0 0 -6 12 0 0
v:o:subject=truce remain until	0 0 11 0 -8 0 0
v:o:subject=truce run	1 -3 -14 -18 20 -1 1
v:o:subject=truce run on	-7 0 7 -1 1 0 0
v:o:subject=truce run out	7 0 0 -13 3 0 0
v:o:subject=truce run to	0 0 -19 -5 27 0 0
v:o:subject=truce run today	-2 0 -9 -11 20 0 0
v:o:subject=truce saturday, ahead	0 0 0 13 -11 0 -3
v:o:subject=truce saturday, gone	6 0 0 6 -12 0 0
v:o:subject=truce sign	0 11 0 -1 -5 0 0
v:o:subject=truce sign gone	0 11 0 0 -8 0 0
v:o:subject=truce sign in	0 13 0 11 -23 0 0
v:o:subject=truce since ahead	0 0 -5 -5 12 0 0
v:o:subject=truce since gone	11 -7 0 11 -16 0 0
v:o:subject=truce sunday, ahead	0 0 6 0 -14 6 0
v:o:subject=truce suspend until	0 0 5 0 -10 3 0
v:o:subject=truce the ahead	0 0 -3 -4 10 -4 0
v:o:subject=truce the gone	-6 -1 0 0 11 0 0
v:o:subject=truce thursday, ahead	0 0 11 0 -9 0 0
v:o:subject=truce to ahead	0 0 0 -2 -5 10 -4
v:o:subject=truce to gone	0 -8 15 -15 0 -4 0
v:o:subject=truce until ahead	0 0 -1 -5 -5 13 -5
v:o:subject=truce until gone	-12 -4 5 -7 13 -3 0
v:o:topic=controls	-2 -1 -9 4 18 -6 -10
v:o:topic=controls ahead	0 0 -7 -12 23 -5 -9
v:o:topic=controls announce	0 0 0 15 -13 0 0
v:o:topic=controls begin	0 0 4 -7 15 -8 -6
v:o:topic=controls far	0 0 1 -21 4 10 -5
v:o:topic=controls far 	0 0 -15 -1 -2 19 0
v:o:topic=controls far  ahead	0 0 -15 0 -5 19 0
v:o:topic=controls far ahead	0 0 3 -1 -10 10 -4
v:o:topic=controls far gone	0 0 0 -13 17 0 0
v:o:topic=controls far no verb	0 0 -6 -9 0 12 -1
v:o:topic=controls far on	0 0 10 -4 -12 9 0
v:o:topic=controls far on ahead	0 0 10 0 -17 9 0
v:o:topic=controls far the	0 0 9 0 0 -8 0
v:o:topic=controls far the ahead	0 0 9 0 0 -8 0
v:o:topic=controls far to	0 0 2 0 5 -9 0
v:o:topic=controls far to ahead	0 0 2 0 4 -9 0
v:o:topic=controls gone	0 0 0 -15 22 0 0
v:o:topic=controls no verb	0 0 -1 0 5 2 -9
v:o:topic=controls on	0 0 -17 18 2 0 -6
v:o:topic=controls on ahead	0 0 -17 0 25 0 -5
v:o:topic=controls on today	0 0 0 15 -15 0 0
v:o:topic=controls say	0 0 0 15 -13 0 0
v:o:topic=controls since	0 0 -2 -9 15 0 0
v:o:topic=controls since gone	0 0 0 -9 10 0 0
v:o:topic=controls suspend	0 0 -15 -3 21 0 0
v:o:topic=controls the	0 0 -3 -3 12 -3 0
v:o:topic=controls the ahead	0 0 -2 0 8 -3 0
v:o:topic=controls today	0 0 0 25 -23 0 0
v:o:topic=controls until	0 0 14 0 -6 -7 0
v:o:topic=controls until ahead	0 0 14 0 -6 -7 0
v:o:topic=deal	-20 -11 -5 -28 16 3 10
v:o:topic=deal agree	0 0 -9 -2 3 6 0
v:o:topic=deal ahead	0 0 -10 -19 3 5 13
v:o:topic=deal be	0 0 -22 -7 31 0 -4
v:o:topic=deal before	0 0 -8 0 13 0 0
v:o:topic=deal before ahead	0 0 -8 0 12 0 0
v:o:topic=deal begin	0 0 -16 -1 5 -8 14
v:o:topic=deal conclude	0 0 -1 -4 13 -1 0
v:o:topic=deal deal today	0 0 14 0 -12 0 0
v:o:topic=deal end	-1 0 28 -15 -20 2 -1
v:o:topic=deal face	0 0 12 0 -11 0 0
v:o:topic=deal far 	0 0 -12 -5 23 -1 0
v:o:topic=deal far  ahead	0 0 -9 0 13 -1 0
v:o:topic=deal far ahead	0 0 14 11 -13 -6 -5
v:o:topic=deal far be	0 0 11 -1 -5 -1 0
v:o:topic=deal far begin	0 0 0 0 10 -5 -1
v:o:topic=deal far gone	-4 7 0 -15 12 0 0
v:o:topic=deal far have	0 0 9 0 -9 0 0
v:o:topic=deal far on ahead	0 0 6 14 -12 -2 -5
v:o:topic=deal far on gone	-1 0 0 -4 9 0 0
v:o:topic=deal far the	0 0 -22 0 15 8 0
v:o:topic=deal far the ahead	0 0 -22 0 14 8 0
v:o:topic=deal far today	0 0 -21 0 14 0 0
v:o:topic=deal far until	0 0 19 -2 -14 0 0
v:o:topic=deal far until ahead	0 0 20 0 -18 0 0
v:o:topic=deal from	0 0 -5 -16 -2 0 18
v:o:topic=deal from ahead	0 0 -4 -7 -7 0 18
v:o:topic=deal gone	-13 -7 -3 -3 21 0 -1
v:o:topic=deal have	0 0 -10 -1 15 0 0
v:o:topic=deal of	0 0 0 0 11 0 -3
v:o:topic=deal on	-10 -1 1 -5 3 -3 4
v:o:topic=deal on gone	-8 0 0 -4 16 0 0
v:o:topic=deal on today	0 0 10 0 -9 0 0
v:o:topic=deal other	0 0 0 -5 11 0 0
v:o:topic=deal rise	0 0 -8 0 10 -1 0
v:o:topic=deal sit	0 0 -4 -1 10 0 0
v:o:topic=deal tell	0 0 11 0 -8 0 0
v:o:topic=deal today	0 0 6 -22 9 -1 0
v:o:topic=deal until	0 0 -20 0 11 5 0
v:o:topic=deal until ahead	0 0 -19 0 10 5 0
v:o:topic=duties	-1 -25 4 13 0 -20 0
v:o:topic=duties 	4 0 9 -34 10 -3 -7
v:o:topic=duties  ahead	0 0 -3 0 12 -2 -6
v:o:topic=duties  today	-1 0 15 -26 2 0 0
v:o:topic=duties (	5 0 -4 -2 -9 15 0
v:o:topic=duties ( ahead	0 0 -21 0 7 15 0
v:o:topic=duties ( today	0 0 15 0 -13 0 0
v:o:topic=duties 12:01	0 0 -4 -15 21 0 0
v:o:topic=duties 12:01 today	0 0 0 -12 15 0 0
v:o:topic=duties a.m.	0 0 0 -10 14 0 -1
v:o:topic=duties add	0 0 -1 -6 12 0 0
v:o:topic=duties agree	0 0 12 4 -18 3 0
v:o:topic=duties ahead	-20 -11 13 1 -10 -9 10
v:o:topic=duties announce	0 0 -12 -16 31 0 -6
v:o:topic=duties announced	0 0 0 -10 11 0 0
v:o:topic=duties announced today	0 0 0 -9 10 0 0
v:o:topic=duties as	0 0 20 -10 -13 0 0
v:o:topic=duties back	0 0 19 -1 -16 0 0
v:o:topic=duties be	0 -8 3 12 -21 -11 24
v:o:topic=duties bear	0 0 0 10 -8 0 0
v:o:topic=duties before	-2 0 13 0 -9 4 -2
v:o:topic=duties before ahead	0 0 17 8 -26 5 -1
v:o:topic=duties before today	0 0 -4 -11 17 0 0
v:o:topic=duties begin	-20 -5 -6 -6 20 -13 1
v:o:topic=duties beijing,	0 0 0 15 -15 0 0
v:o:topic=duties beijing, today	0 0 0 15 -15 0 0
v:o:topic=duties by	0 0 -12 -7 15 6 -9
v:o:topic=duties cent	0 0 12 -13 -2 0 0
v:o:topic=duties cent today	0 0 -9 -11 20 0 0
v:o:topic=duties charge	0 0 -3 -9 5 -5 5
v:o:topic=duties clear	0 0 -16 10 4 8 -11
v:o:topic=duties cut	0 0 -1 23 -17 0 -3
v:o:topic=duties declare	0 0 0 15 -15 0 0
v:o:topic=duties duty	0 0 13 -7 -6 0 0
v:o:topic=duties duty today	0 0 14 -7 -6 0 0
v:o:topic=duties effect	0 0 0 12 -10 0 0
v:o:topic=duties end	2 0 -3 -1 8 -15 0
v:o:topic=duties fall	-3 0 -13 4 0 0 5
v:o:topic=duties far	-10 -19 3 6 -3 4 0
v:o:topic=duties far 	-12 0 0 9 0 -10 2
v:o:topic=duties far  ahead	0 0 7 -11 -1 -9 3
v:o:topic=duties far  gone	-7 0 0 16 -10 0 0
v:o:topic=duties far  today	-1 0 -14 0 14 0 0
v:o:topic=duties far agree	0 0 0 12 -16 0 8
v:o:topic=duties far ahead	-4 -1 1 -1 -10 10 6
v:o:topic=duties far announce	0 0 -3 -5 14 0 0
v:o:topic=duties far be	4 0 16 -22 4 -15 -16
v:o:topic=duties far before	0 0 -2 -1 12 0 -10
v:o:topic=duties far before ahead	0 0 -13 -5 25 0 -10
v:o:topic=duties far before today	0 0 7 3 -9 0 0
v:o:topic=duties far begin	10 0 -7 2 -1 0 -3
v:o:topic=duties far charge	0 0 6 1 0 0 -10
v:o:topic=duties far end	-6 0 4 -1 -3 8 -8
v:o:topic=duties far fall	0 0 -21 9 11 0 -1
v:o:topic=duties far friday,	0 0 0 13 -11 0 0
v:o:topic=duties far friday, today	0 0 -2 13 -10 0 0
v:o:topic=duties far from	0 0 -15 -12 4 -3 15
v:o:topic=duties far from ahead	0 0 -13 -15 4 -3 15
v:o:topic=duties far from gone	0 0 0 -9 11 0 0
v:o:topic=duties far gone	0 -11 -20 6 10 -7 -8
v:o:topic=duties far goods	0 0 0 -8 10 0 0
v:o:topic=duties far goods today	0 0 0 -8 10 0 0
v:o:topic=duties far have	0 0 -23 9 13 0 -2
v:o:topic=duties far last	0 0 0 11 -11 0 0
v:o:topic=duties far last gone	0 0 0 11 -11 0 0
v:o:topic=duties far monday,	0 0 -13 12 0 0 0
v:o:topic=duties far monday, today	0 0 -13 0 15 0 0
v:o:topic=duties far no verb	-25 -7 8 1 4 -3 -6
v:o:topic=duties far of	0 0 -3 11 -3 0 -4
v:o:topic=duties far on	11 0 -18 5 2 0 0
v:o:topic=duties far on ahead	0 0 -15 14 -2 0 2
v:o:topic=duties far on gone	12 0 -2 -5 0 0 -1
v:o:topic=duties far on today	0 0 0 -11 15 0 0
v:o:topic=duties far plan	0 0 -3 0 -6 11 0
v:o:topic=duties far put	0 0 -4 -3 9 0 0
v:o:topic=duties far run	0 0 4 11 -10 -1 0
v:o:topic=duties far said	0 0 10 0 -9 0 0
v:o:topic=duties far since	-4 0 -12 0 11 0 0
v:o:topic=duties far since ahead	0 0 -10 0 16 0 0
v:o:topic=duties far sit	0 0 0 -6 11 0 0
v:o:topic=duties far stand	0 0 16 0 -12 0 0
v:o:topic=duties far suspend	0 0 -9 -3 0 0 13
v:o:topic=duties far the	0 0 6 9 0 -8 -9
v:o:topic=duties far the ahead	0 0 6 5 0 -7 -9
v:o:topic=duties far thursday,	0 0 11 -10 -3 0 0
v:o:topic=duties far thursday, today	0 0 14 -10 -5 0 0
v:o:topic=duties far to gone	0 0 0 8 -7 0 0
v:o:topic=duties far today	-11 0 14 0 -2 -4 -5
v:o:topic=duties far tuesday,	0 0 -4 -6 14 0 0
v:o:topic=duties far until	-4 0 -11 5 5 7 -4
v:o:topic=duties far until ahead	0 0 -10 -9 10 8 -4
v:o:topic=duties far until gone	-4 0 0 14 -8 0 0
v:o:topic=duties far wednesday,	0 0 0 -10 17 0 -2
v:o:topic=duties for	0 0 -9 -2 18 0 -1
v:o:topic=duties for ahead	0 0 -9 0 16 0 -1
v:o:topic=duties friday,	0 0 -12 0 15 0 0
v:o:topic=duties friday, ahead	0 0 -12 0 14 0 0
v:o:topic=duties from	5 -6 -42 16 -2 -26 14
v:o:topic=duties from ahead	-1 -1 -30 8 0 -24 16
v:o:topic=duties from gone	-2 0 0 -7 17 0 -5
v:o:topic=duties from today	10 0 -18 19 -17 0 0
v:o:topic=duties gone	12 -7 -39 6 8 -12 -27
v:o:topic=duties has	0 0 10 9 -16 0 0
v:o:topic=duties in	-1 -4 -2 -9 19 0 0
v:o:topic=duties in gone	0 -3 0 -7 14 0 0
v:o:topic=duties introduce	0 0 -5 -16 12 9 0
v:o:topic=duties is	-3 0 19 -10 -6 0 0
v:o:topic=duties is gone	-2 0 0 -6 11 0 0
v:o:topic=duties it	0 0 0 15 -13 0 0
v:o:topic=duties jump	0 0 -8 15 -7 0 0
v:o:topic=duties last	0 0 0 -13 14 0 0
v:o:topic=duties last gone	0 0 0 -13 14 0 0
v:o:topic=duties let	11 0 3 -5 -6 -8 2
v:o:topic=duties levy	0 0 0 3 4 -10 0
v:o:topic=duties look	0 0 7 0 -13 9 0
v:o:topic=duties lower	0 0 -16 -7 1 4 8
v:o:topic=duties make	-1 0 0 -25 10 0 8
v:o:topic=duties monday,	0 0 -8 -12 5 0 7
v:o:topic=duties no verb	9 -8 3 -6 2 -2 -3
v:o:topic=duties noon	0 0 0 -7 10 0 0
v:o:topic=duties of	2 0 0 0 -11 -5 18
v:o:topic=duties of ahead	0 0 -7 -12 -2 -4 20
v:o:topic=duties on	5 -7 -22 10 7 -10 5
v:o:topic=duties on ahead	-4 0 -12 9 1 -6 8
v:o:topic=duties on gone	11 -3 -4 -2 1 0 -5
v:o:topic=duties on today	-3 0 -24 2 13 0 0
v:o:topic=duties other	12 11 -18 -5 6 0 -7
v:o:topic=duties out	3 0 -9 0 4 0 0
v:o:topic=duties pay	6 -1 11 -8 -11 4 6
v:o:topic=duties percent	0 0 -9 -4 18 -1 0
v:o:topic=duties put	0 0 6 -10 9 -9 -3
v:o:topic=duties reach	0 0 -10 -5 10 2 0
v:o:topic=duties reduce	0 0 -4 0 9 0 0
v:o:topic=duties return	0 0 4 -8 13 -5 -13
v:o:topic=duties rise	0 0 -12 -21 18 0 8
v:o:topic=duties run	0 0 10 -10 -5 0 0
v:o:topic=duties same	0 0 -2 9 0 0 -5
v:o:topic=duties saturday,	0 0 7 -6 -17 0 15
v:o:topic=duties saturday, ahead	0 0 7 -5 -18 0 15
v:o:topic=duties since	-11 7 10 -4 5 -10 -5
v:o:topic=duties since ahead	0 0 15 -10 -1 -8 -2
v:o:topic=duties since gone	-10 8 -4 2 1 0 0
v:o:topic=duties since today	0 0 -2 -10 14 0 0
v:o:topic=duties spare	0 0 9 -1 -4 0 0
v:o:topic=duties start	0 0 -5 0 10 0 0
v:o:topic=duties starting	0 0 0 8 -7 0 0
v:o:topic=duties suspend	0 0 22 25 -31 -2 -8
v:o:topic=duties the	6 0 -14 9 -4 3 3
v:o:topic=duties the ahead	0 0 -12 -13 9 3 4
v:o:topic=duties the gone	7 0 0 6 -9 0 0
v:o:topic=duties through	0 0 11 -3 -3 -2 0
v:o:topic=duties through ahead	0 0 11 -2 -3 -2 0
v:o:topic=duties till	0 0 14 0 -6 -6 0
v:o:topic=duties till ahead	0 0 14 0 -8 -6 0
v:o:topic=duties time	0 0 0 11 -9 0 0
v:o:topic=duties to	-8 0 8 2 8 -12 -9
v:o:topic=duties to ahead	0 0 11 9 -2 -11 -9
v:o:topic=duties to gone	-8 0 0 -8 17 0 0
v:o:topic=duties today	-5 -2 -6 9 6 -6 -10
v:o:topic=duties tuesday,	0 0 -3 -3 11 0 -2
v:o:topic=duties tuesday, ahead	0 0 -3 -3 11 0 -2
v:o:topic=duties until	9 0 16 -9 -27 14 0
v:o:topic=duties until ahead	-1 0 12 -6 -22 15 0
v:o:topic=duties until gone	12 0 -6 0 -6 0 0
v:o:topic=duties until today	0 0 12 -6 -6 0 0
v:o:topic=duties want	0 0 18 -2 -14 0 0
v:o:topic=duties wednesday,	0 0 -9 0 -5 0 13
v:o:topic=duties wednesday, ahead	0 0 -9 0 -6 0 13
v:o:topic=duties with	0 0 18 4 -21 0 0
v:o:topic=duties with ahead	0 0 18 0 -17 0 0
v:o:topic=duties write	0 0 -5 -3 13 0 0
v:o:topic=exclusions	-3 0 1 -31 13 0 0
v:o:topic=exclusions be	0 0 -7 -11 20 0 0
v:o:topic=exclusions begin	0 0 17 -5 -17 -2 6
v:o:topic=exclusions end	0 0 -4 0 10 -3 0
v:o:topic=exclusions far	0 0 -2 -7 16 -6 0
v:o:topic=exclusions far no verb	0 0 0 -2 11 -3 0
v:o:topic=exclusions far on	0 0 13 0 -6 -5 0
v:o:topic=exclusions far on ahead	0 0 13 0 -7 -5 0
v:o:topic=exclusions gone	-1 0 0 -16 21 0 0
v:o:topic=exclusions no verb	0 0 -16 -1 7 13 0
v:o:topic=exclusions say	0 0 18 0 -17 0 0
v:o:topic=exclusions to	0 0 -10 0 0 11 0
v:o:topic=exclusions to ahead	0 0 -10 0 0 11 0
v:o:topic=fees	0 0 7 -42 33 -12 -17
v:o:topic=fees ahead	0 0 8 -22 19 -11 -16
v:o:topic=fees be	0 0 14 -6 -4 0 -2
v:o:topic=fees begin	0 0 0 -8 12 0 0
v:o:topic=fees far	0 0 13 -4 1 -6 -6
v:o:topic=fees far ahead	0 0 19 -6 -4 -6 -6
v:o:topic=fees far no verb	0 0 12 -1 0 -6 -4
v:o:topic=fees from	0 0 17 -17 6 -5 -11
v:o:topic=fees from ahead	0 0 17 -14 3 -5 -11
v:o:topic=fees gone	0 0 0 -15 18 0 0
v:o:topic=fees no verb	0 0 7 -13 0 -1 0
v:o:topic=fees on	0 0 -6 -8 17 0 0
v:o:topic=fees today	0 0 0 -8 9 0 0
v:o:topic=longer	12 -16 19 -14 -17 11 -23
v:o:topic=longer ahead	-2 0 13 2 -24 17 -20
v:o:topic=longer approve	0 0 14 0 -11 -2 0
v:o:topic=longer be	0 0 17 -7 -19 9 0
v:o:topic=longer begin	0 0 -15 8 11 -5 0
v:o:topic=longer beyond	0 0 -1 0 -9 13 0
v:o:topic=longer beyond ahead	0 0 0 0 -11 13 0
v:o:topic=longer by	0 0 12 0 -10 0 0
v:o:topic=longer by ahead	0 0 12 0 -10 0 0
v:o:topic=longer confirm	0 0 12 0 -8 -3 0
v:o:topic=longer end	1 0 0 3 1 -9 0
v:o:topic=longer extend	-6 0 3 2 -14 11 0
v:o:topic=longer far	-5 0 8 -20 7 3 -14
v:o:topic=longer far 	0 0 -12 0 14 0 0
v:o:topic=longer far  ahead	0 0 -12 0 13 0 0
v:o:topic=longer far ahead	0 0 18 -5 -15 4 -12
v:o:topic=longer far be	0 0 11 0 -12 1 0
v:o:topic=longer far from	0 0 0 -1 10 0 -6
v:o:topic=longer far in	0 0 0 11 -11 0 0
v:o:topic=longer far in gone	0 0 0 11 -11 0 0
v:o:topic=longer far no verb	-1 0 7 -29 6 6 -7
v:o:topic=longer far tell	0 0 0 11 -11 0 0
v:o:topic=longer far to	0 0 -12 0 -2 14 0
v:o:topic=longer far to ahead	0 0 -12 0 -2 14 0
v:o:topic=longer far today	-2 0 -11 -21 30 0 0
v:o:topic=longer far until	0 0 13 0 -10 -1 0
v:o:topic=longer far until ahead	0 0 13 0 -11 -1 0
v:o:topic=longer from	0 0 18 0 -6 -5 -8
v:o:topic=longer from ahead	0 0 18 7 -13 -5 -8
v:o:topic=longer gone	9 -12 14 -2 0 -19 0
v:o:topic=longer have	0 0 15 0 -8 -5 0
v:o:topic=longer in	0 -2 0 -8 14 0 0
v:o:topic=longer in gone	0 -2 0 -8 14 0 0
v:o:topic=longer on	0 -2 19 8 -11 -15 -5
v:o:topic=longer on ahead	0 0 9 -4 3 -14 -4
v:o:topic=longer on gone	0 -1 8 14 -18 0 0
v:o:topic=longer on today	0 0 9 -3 -5 0 0
v:o:topic=longer other	-9 0 7 -10 5 0 -5
v:o:topic=longer run	15 0 -5 8 -10 3 -7
v:o:topic=longer sign	10 0 3 -5 -14 6 0
v:o:topic=longer since gone	0 0 0 8 -8 0 0
v:o:topic=longer the	0 0 -12 0 11 0 0
v:o:topic=longer the ahead	0 0 -12 0 8 1 0
v:o:topic=longer to	16 0 9 -8 -32 14 0
v:o:topic=longer to ahead	0 0 5 0 -27 18 0
v:o:topic=longer to gone	7 0 11 -6 -5 -10 0
v:o:topic=longer today	8 0 6 -28 5 0 0
v:o:topic=meeting	-30 -19 -2 1 18 -5 -1
v:o:topic=meeting 	0 0 -6 -8 18 0 0
v:o:topic=meeting  today	0 0 -2 -5 9 0 0
v:o:topic=meeting ahead	-2 -2 -4 -12 11 0 2
v:o:topic=meeting and	0 0 13 0 -10 -1 0
v:o:topic=meeting be	0 0 -2 26 -15 0 -6
v:o:topic=meeting before	0 0 -17 -4 3 0 12
v:o:topic=meeting before ahead	0 0 -16 -2 1 0 12
v:o:topic=meeting begin	0 0 4 -18 0 -7 13
v:o:topic=meeting by	0 0 -6 0 12 0 0
v:o:topic=meeting by ahead	0 0 -6 0 11 0 0
v:o:topic=meeting continue	0 0 -9 0 11 0 0
v:o:topic=meeting end	-4 0 25 -4 -19 1 0
v:o:topic=meeting far	0 -6 2 16 -3 -10 -10
v:o:topic=meeting far 	9 0 0 -9 -1 -10 10
v:o:topic=meeting far  ahead	0 0 9 -3 -11 -9 11
v:o:topic=meeting far  today	10 0 -15 -8 13 0 0
v:o:topic=meeting far ahead	0 0 2 20 -8 -6 -7
v:o:topic=meeting far be	0 0 -9 -7 19 -1 0
v:o:topic=meeting far before	0 0 0 13 -11 0 0
v:o:topic=meeting far before ahead	0 0 0 13 -11 0 0
v:o:topic=meeting far begin	0 0 11 -14 1 0 -5
v:o:topic=meeting far by	0 0 -10 20 -10 0 0
v:o:topic=meeting far by ahead	0 0 -10 6 4 0 0
v:o:topic=meeting far from	0 0 -10 13 -3 0 -2
v:o:topic=meeting far from ahead	0 0 -10 12 -1 0 -2
v:o:topic=meeting far of ahead	0 0 9 0 -9 0 0
v:o:topic=meeting far on	-4 0 9 9 -3 -6 -12
v:o:topic=meeting far on ahead	0 0 14 4 -7 -5 -11
v:o:topic=meeting far on today	0 0 -5 -3 12 0 0
v:o:topic=meeting far other	0 0 -10 12 0 0 -4
v:o:topic=meeting far say	0 0 9 0 -6 0 0
v:o:topic=meeting far until	0 0 9 0 -15 8 0
v:o:topic=meeting far until ahead	0 0 9 0 -16 8 0
v:o:topic=meeting from gone	0 0 0 12 -10 0 0
v:o:topic=meeting from today	0 0 0 -17 18 0 0
v:o:topic=meeting gone	-17 -13 -8 4 18 -6 -6
v:o:topic=meeting in	0 -3 0 13 -7 0 0
v:o:topic=meeting in gone	0 -3 0 14 -9 0 0
v:o:topic=meeting meet	-2 0 -7 0 20 -13 -12
v:o:topic=meeting meets	0 0 12 -7 -5 0 0
v:o:topic=meeting meets ahead	0 0 12 -2 -9 0 0
v:o:topic=meeting of	0 0 -7 -8 4 10 -3
v:o:topic=meeting of ahead	0 0 -6 0 0 11 -3
v:o:topic=meeting on	-11 -3 2 -9 16 -10 -4
v:o:topic=meeting on ahead	0 0 0 -18 14 -7 -2
v:o:topic=meeting on gone	-5 0 0 -6 18 0 -1
v:o:topic=meeting other	0 0 -22 -8 18 9 0
v:o:topic=meeting pay	0 0 0 -3 11 -1 0
v:o:topic=meeting receive	0 0 -2 -3 10 0 0
v:o:topic=meeting run	0 0 9 0 -20 5 0
v:o:topic=meeting say	0 0 -4 -1 13 0 0
v:o:topic=meeting see	0 0 14 0 -5 -9 0
v:o:topic=meeting sit	0 0 0 11 -8 0 0
v:o:topic=meeting telephone	0 0 -5 -3 11 0 0
v:o:topic=meeting the	0 0 3 8 -12 8 -8
v:o:topic=meeting the ahead	0 0 3 -2 -6 9 -7
v:o:topic=meeting the gone	0 0 0 11 -8 0 0
v:o:topic=meeting to	0 0 -9 0 0 9 0
v:o:topic=meeting to ahead	0 0 -8 0 0 9 0
v:o:topic=meeting today	-6 0 9 5 -7 -1 -1
v:o:topic=meeting until	0 0 -18 0 32 -10 -2
v:o:topic=meeting until ahead	0 0 -13 0 27 -10 -2
v:o:topic=none	-11 -25 13 -11 9 -1 -6
v:o:topic=none 	3 0 3 -7 8 -6 -20
v:o:topic=none  ahead	0 0 -4 -11 18 -4 -17
v:o:topic=none  today	6 0 10 0 -8 0 0
v:o:topic=none (	0 0 8 -8 0 0 0
v:o:topic=none a	0 0 -5 -1 13 0 0
v:o:topic=none after	0 0 -8 -2 3 12 0
v:o:topic=none after ahead	0 0 -7 0 1 12 0
v:o:topic=none agree	0 0 0 17 -14 0 -1
v:o:topic=none ahead	-5 -2 12 -16 -9 7 3
v:o:topic=none announce	0 0 -4 0 -4 0 11
v:o:topic=none be	-3 0 0 -12 18 -13 3
v:o:topic=none before	0 0 3 -16 19 -3 -5
v:o:topic=none before ahead	0 0 3 -10 12 -3 -5
v:o:topic=none begin	-7 0 5 -16 6 12 -9
v:o:topic=none briefing,	0 0 12 5 -17 0 0
v:o:topic=none briefing, today	0 0 12 5 -17 0 0
v:o:topic=none brussels,	0 0 -6 0 10 0 0
v:o:topic=none bulletin,	16 0 -1 -8 -7 0 0
v:o:topic=none bulletin, today	16 0 -1 -8 -7 0 0
v:o:topic=none by	0 0 15 0 -10 -1 0
v:o:topic=none by ahead	0 0 17 0 -13 -1 0
v:o:topic=none call,	0 0 11 0 -10 0 0
v:o:topic=none call, today	0 0 11 0 -10 0 0
v:o:topic=none charge	0 0 0 -17 7 0 1
v:o:topic=none collect	0 0 0 14 -6 0 -9
v:o:topic=none date: today	0 0 -9 -5 16 0 0
v:o:topic=none ends	0 0 29 0 -28 0 0
v:o:topic=none for ahead	0 0 10 0 -6 0 0
v:o:topic=none friday	0 0 -14 5 5 0 0
v:o:topic=none friday today	0 0 -14 5 5 0 0
v:o:topic=none friday,	0 0 -10 -4 18 0 0
v:o:topic=none friday, today	0 0 -7 -4 14 0 0
v:o:topic=none from	0 0 -16 11 -8 -3 7
v:o:topic=none from ahead	0 0 -14 12 -9 -3 9
v:o:topic=none from gone	0 0 0 10 -8 0 0
v:o:topic=none from today	0 0 0 -17 20 0 0
v:o:topic=none gone	-12 -11 -28 3 18 -9 -11
v:o:topic=none have	0 0 -16 -4 9 0 13
v:o:topic=none magazine,	0 0 -4 -3 10 0 0
v:o:topic=none magazine, today	0 0 -4 -3 10 0 0
v:o:topic=none make	0 0 -3 -9 0 11 0
v:o:topic=none monday,	0 0 -10 14 -6 0 0
v:o:topic=none monday, today	0 0 -10 7 0 0 0
v:o:topic=none montevideo,	0 0 0 20 -18 0 0
v:o:topic=none montevideo, today	0 0 0 20 -18 0 0
v:o:topic=none nairobi,	0 0 -4 -3 9 0 0
v:o:topic=none nairobi, today	0 0 -4 -3 9 0 0
v:o:topic=none no verb	2 -14 7 7 -4 -8 -4
v:o:topic=none of	0 0 -7 23 -11 -4 -2
v:o:topic=none of ahead	0 0 0 15 -6 -3 -1
v:o:topic=none of gone	0 0 0 -11 13 0 0
v:o:topic=none of today	0 0 -7 21 -15 0 0
v:o:topic=none on ahead	0 0 6 -37 2 -2 4
v:o:topic=none on gone	0 -2 -3 15 -10 0 0
v:o:topic=none on today	0 0 -11 0 8 0 0
v:o:topic=none pay	0 0 -5 -3 21 -1 -22
v:o:topic=none put	0 0 -11 -9 22 0 0
v:o:topic=none said	0 0 -14 0 0 15 0
v:o:topic=none say	0 0 15 -5 -22 14 0
v:o:topic=none since	-2 0 9 11 -13 0 0
v:o:topic=none since ahead	0 0 10 -7 -3 0 0
v:o:topic=none since gone	-2 0 0 14 -11 0 0
v:o:topic=none stand	0 0 -2 13 -9 0 0
v:o:topic=none sunday,	0 0 -17 -4 5 12 0
v:o:topic=none suspend	0 0 -4 -4 11 0 0
v:o:topic=none suva,	0 0 0 11 -10 0 0
v:o:topic=none suva, today	0 0 0 11 -10 0 0
v:o:topic=none tell	0 0 -5 -4 13 0 0
v:o:topic=none the	-6 0 12 12 -11 -14 5
v:o:topic=none the ahead	0 0 22 -12 -11 -12 5
v:o:topic=none the today	0 0 -17 16 -2 0 0
v:o:topic=none thursday, today	0 0 -3 -7 9 0 0
v:o:topic=none to	0 0 -5 -6 -6 18 0
v:o:topic=none to ahead	0 0 -5 0 -10 19 0
v:o:topic=none today	1 -7 7 -9 11 -18 -15
v:o:topic=none tuesday	0 0 -11 10 -2 0 0
v:o:topic=none tuesday today	0 0 -11 10 -2 0 0
v:o:topic=none until	-3 0 4 -10 10 -8 0
v:o:topic=none until gone	-2 0 0 -7 13 0 0
v:o:topic=none updated	0 0 -8 0 10 0 0
v:o:topic=none updated today	0 0 -8 0 10 0 0
v:o:topic=none valletta,	0 0 -12 0 13 0 0
v:o:topic=none valletta, today	0 0 -12 0 13 0 0
v:o:topic=none wednesday	0 0 11 -11 -2 0 0
v:o:topic=none wednesday today	0 0 11 -11 -2 0 0
v:o:topic=none wednesday,	0 0 14 -1 -9 0 0
v:o:topic=none wednesday, today	0 0 15 -1 -11 0 0
v:o:topic=none weekly,	0 0 15 -3 -12 0 0
v:o:topic=none weekly, today	0 0 15 -3 -12 0 0
v:o:topic=none write	0 0 16 -1 -10 -1 0
v:o:topic=none ·	0 0 -12 14 -6 0 0
v:o:topic=none · today	0 0 -11 15 -7 0 0
v:o:topic=none —	0 0 0 -16 15 -5 0
v:o:topic=none — ahead	0 0 11 0 -7 -5 0
v:o:topic=none — today	0 0 -9 -14 20 0 0
v:o:topic=procedure	-13 -3 -16 6 14 -8 3
v:o:topic=procedure before	-2 0 -14 2 -4 -1 15
v:o:topic=procedure before ahead	0 0 -14 3 -7 -1 15
v:o:topic=procedure begin	0 0 4 10 -8 0 -3
v:o:topic=procedure far	-2 0 0 -21 0 14 7
v:o:topic=procedure far 	0 0 -12 -6 5 9 0
v:o:topic=procedure far ahead	0 0 -3 -6 -9 15 8
v:o:topic=procedure far begin	0 0 0 -8 -1 0 10
v:o:topic=procedure far by	0 0 9 -3 -5 0 0
v:o:topic=procedure far by ahead	0 0 9 0 -9 0 0
v:o:topic=procedure far gone	0 0 0 -4 10 0 0
v:o:topic=procedure far on	0 0 -19 -10 9 8 6
v:o:topic=procedure far on ahead	0 0 -18 -6 4 8 6
v:o:topic=procedure far tell	0 0 15 0 -14 0 0
v:o:topic=procedure far today	0 0 4 -18 5 0 0
v:o:topic=procedure far until	0 0 -10 0 10 -1 0
v:o:topic=procedure far until ahead	0 0 -10 0 10 -1 0
v:o:topic=procedure from	0 0 8 18 -7 -3 -13
v:o:topic=procedure from ahead	0 0 9 9 0 -2 -13
v:o:topic=procedure from today	0 0 0 15 -14 0 0
v:o:topic=procedure have	0 0 -11 0 16 0 0
v:o:topic=procedure in	0 0 0 -10 11 0 0
v:o:topic=procedure no verb	-4 0 7 -9 -1 3 3
v:o:topic=procedure of ahead	0 0 -5 -3 14 0 -4
v:o:topic=procedure of gone	0 0 0 11 -11 0 0
v:o:topic=procedure on	0 0 -23 0 17 -8 9
v:o:topic=procedure on ahead	0 0 -21 7 7 -7 10
v:o:topic=procedure on gone	0 0 0 -8 12 0 0
v:o:topic=procedure other	0 0 -7 14 0 0 -5
v:o:topic=procedure suspend	0 0 14 0 -7 -2 0
v:o:topic=procedure the	0 0 13 0 -10 0 -1
v:o:topic=procedure the ahead	0 0 13 0 -11 0 -1
v:o:topic=procedure to	0 0 9 0 -1 -3 0
v:o:topic=procedure to ahead	0 0 9 0 -1 -3 0
v:o:topic=procedure today	0 0 -14 -3 15 0 0
v:o:topic=sale	0 0 -18 -5 21 3 -4
v:o:topic=sale ahead	0 0 -16 -3 17 3 -4
v:o:topic=sale far	0 0 -5 -5 17 0 0
v:o:topic=sale on	0 0 -8 0 13 0 0
v:o:topic=signing	5 -1 0 4 1 -25 4
v:o:topic=signing ahead	-2 -1 9 -24 10 -18 8
v:o:topic=signing approve	0 0 -5 -17 12 0 4
v:o:topic=signing be	5 0 -19 1 6 -4 4
v:o:topic=signing before	0 0 -15 0 4 0 6
v:o:topic=signing before ahead	0 0 -15 0 4 0 6
v:o:topic=signing begin	0 0 2 3 0 -1 -14
v:o:topic=signing by	0 0 8 -8 -15 2 9
v:o:topic=signing by ahead	0 0 9 -4 -18 3 10
v:o:topic=signing charge	0 0 0 12 -10 0 0
v:o:topic=signing effect	0 0 -3 -23 27 0 -5
v:o:topic=signing end	5 0 8 0 -8 0 0
v:o:topic=signing friday,	0 0 0 0 -5 0 9
v:o:topic=signing from	0 0 0 13 -11 0 0
v:o:topic=signing gone	0 1 -9 -2 7 0 -3
v:o:topic=signing have	0 0 -6 -5 14 0 0
v:o:topic=signing move	0 0 -7 0 10 0 0
v:o:topic=signing no verb	-8 -1 10 -8 -1 3 4
v:o:topic=signing notice	0 0 0 -9 12 0 0
v:o:topic=signing notice today	0 0 0 -5 8 0 0
v:o:topic=signing of	0 0 -8 1 11 -6 0
v:o:topic=signing of ahead	0 0 -5 0 14 -5 0
v:o:topic=signing of gone	0 0 0 -23 26 0 0
v:o:topic=signing of today	0 0 -1 14 -12 0 0
v:o:topic=signing on	-3 -9 -15 -4 21 -14 0
v:o:topic=signing on ahead	0 0 -9 -2 14 -12 1
v:o:topic=signing other	0 0 24 -12 -16 0 0
v:o:topic=signing run	3 0 -11 18 -10 0 0
v:o:topic=signing set	0 0 -6 -3 -6 0 15
v:o:topic=signing sign today	0 0 18 -7 -12 0 0
v:o:topic=signing signed	0 0 -6 14 -3 0 0
v:o:topic=signing signed today	0 0 -10 6 1 0 0
v:o:topic=signing signs	0 0 -4 -1 8 0 0
v:o:topic=signing to	0 0 20 0 -13 -5 0
v:o:topic=signing today	10 0 -12 26 -18 0 -1
v:o:topic=truce	16 10 24 5 -26 -2 -8
v:o:topic=truce 	0 10 23 -13 -27 0 11
v:o:topic=truce  ahead	0 0 9 5 -20 0 12
v:o:topic=truce  gone	0 11 -5 -12 1 0 0
v:o:topic=truce  today	-2 0 21 -8 -15 0 0
v:o:topic=truce a	0 0 -4 -6 14 0 -1
v:o:topic=truce a ahead	0 0 -4 -6 14 0 -1
v:o:topic=truce after ahead	0 0 6 0 -14 4 0
v:o:topic=truce agree	-6 4 -13 -1 12 0 -11
v:o:topic=truce ahead	-36 -37 28 -5 -22 9 1
v:o:topic=truce be	2 -3 12 -3 -14 16 -11
v:o:topic=truce before	0 0 -3 12 -1 -2 -4
v:o:topic=truce before ahead	0 0 -3 11 0 -2 -4
v:o:topic=truce begin	0 3 -6 37 -41 13 1
v:o:topic=truce beyond	0 0 13 0 -7 -2 0
v:o:topic=truce beyond ahead	0 0 15 0 -12 -1 0
v:o:topic=truce by	0 0 -19 -5 28 -5 -1
v:o:topic=truce by ahead	0 0 -19 0 26 -5 -1
v:o:topic=truce carry	0 -2 -3 0 -15 27 -10
v:o:topic=truce charge	0 0 -12 1 12 0 0
v:o:topic=truce declare	-3 5 -8 0 3 0 0
v:o:topic=truce effect	10 0 -6 12 -16 0 -2
v:o:topic=truce effect today	10 0 -6 10 -15 0 0
v:o:topic=truce end	23 0 4 -11 -5 -6 -5
v:o:topic=truce end today	12 0 -20 -9 10 0 0
v:o:topic=truce ended	7 0 -27 0 15 0 0
v:o:topic=truce ended gone	9 0 0 0 -7 0 0
v:o:topic=truce ended today	0 0 -15 0 17 0 0
v:o:topic=truce ends	-10 -2 22 -14 -9 -6 3
v:o:topic=truce ends gone	-2 -1 -2 0 12 0 0
v:o:topic=truce ends today	-4 0 27 -8 -19 0 0
v:o:topic=truce expires	0 0 20 -1 -15 0 0
v:o:topic=truce expires today	0 0 15 -1 -11 0 0
v:o:topic=truce extend	0 -6 0 -3 9 -6 2
v:o:topic=truce fall	0 0 15 -2 -9 0 -1
v:o:topic=truce far	22 -16 3 3 -17 -4 12
v:o:topic=truce far 	-19 -2 -12 14 0 0 7
v:o:topic=truce far  ahead	0 0 -13 0 2 2 9
v:o:topic=truce far  gone	-8 0 16 -10 0 0 0
v:o:topic=truce far  today	-9 0 -16 21 -2 0 0
v:o:topic=truce far ahead	-5 0 -4 -5 0 0 12
v:o:topic=truce far be	2 0 7 0 -17 4 5
v:o:topic=truce far beijing,	0 0 0 20 -19 0 0
v:o:topic=truce far beijing, today	0 0 0 20 -19 0 0
v:o:topic=truce far by	12 0 -1 0 -6 0 0
v:o:topic=truce far by gone	12 0 0 0 -11 0 0
v:o:topic=truce far charge	19 0 -3 2 -16 0 0
v:o:topic=truce far end	0 0 9 -4 -9 4 0
v:o:topic=truce far friday	0 0 1 -11 7 0 0
v:o:topic=truce far friday today	0 0 1 -11 7 0 0
v:o:topic=truce far friday,	0 0 -4 -2 11 0 0
v:o:topic=truce far from ahead	0 0 -5 9 -8 0 2
v:o:topic=truce far from gone	0 0 0 -14 17 0 0
v:o:topic=truce far gone	18 -9 13 2 -21 -5 6
v:o:topic=truce far have	9 0 3 0 -11 0 0
v:o:topic=truce far in	0 0 0 -12 13 0 0
v:o:topic=truce far in gone	0 0 0 -11 12 0 0
v:o:topic=truce far monday,	0 0 8 2 -12 0 3
v:o:topic=truce far no verb	0 -7 9 5 -13 -6 11
v:o:topic=truce far of	0 0 -11 6 9 0 -3
v:o:topic=truce far of ahead	0 0 -10 11 3 0 -3
v:o:topic=truce far on	10 0 12 -7 -13 -3 2
v:o:topic=truce far on ahead	0 0 10 -11 1 -2 -8
v:o:topic=truce far on gone	12 0 -9 4 -17 0 11
v:o:topic=truce far on today	0 0 5 -11 1 0 0
v:o:topic=truce far other	0 0 -1 -8 14 0 0
v:o:topic=truce far put	0 0 0 10 -9 0 0
v:o:topic=truce far run	0 0 13 0 -7 -4 0
v:o:topic=truce far since	6 0 -6 12 -14 0 0
v:o:topic=truce far since gone	-9 0 0 17 -12 0 0
v:o:topic=truce far suspend	0 0 -7 0 11 0 0
v:o:topic=truce far to	0 0 0 0 9 -10 0
v:o:topic=truce far to ahead	0 0 1 0 6 -9 0
v:o:topic=truce far today	9 0 0 2 -3 -5 -8
v:o:topic=truce far until	10 0 19 6 -23 -13 -3
v:o:topic=truce far until ahead	0 0 21 0 -11 -13 -2
v:o:topic=truce far until gone	10 0 0 7 -14 0 0
v:o:topic=truce far wednesday,	0 0 -3 11 -7 0 0
v:o:topic=truce far wednesday, today	0 0 -3 11 -7 0 0
v:o:topic=truce far ·	0 0 0 -6 9 0 0
v:o:topic=truce far · today	0 0 0 -6 9 0 0
v:o:topic=truce for	0 0 14 0 -11 0 0
v:o:topic=truce for ahead	0 0 14 0 -12 0 0
v:o:topic=truce friday,	0 0 24 -2 -18 0 -2
v:o:topic=truce friday, ahead	0 0 25 0 -22 0 -2
v:o:topic=truce from	-15 11 -19 22 -13 -5 7
v:o:topic=truce from ahead	0 -12 -24 4 11 -4 10
v:o:topic=truce from gone	-11 17 9 10 -25 0 -6
v:o:topic=truce from today	0 0 -8 18 -12 0 0
v:o:topic=truce get	0 0 0 -8 13 0 0
v:o:topic=truce gone	27 24 -34 9 -7 -39 -30
v:o:topic=truce has	0 0 17 0 -14 0 0
v:o:topic=truce has ahead	0 0 18 0 -17 0 0
v:o:topic=truce have	4 8 20 -15 -11 -8 -1
v:o:topic=truce in	-15 -1 -8 9 0 0 0
v:o:topic=truce in ahead	0 0 -7 0 12 0 0
v:o:topic=truce in gone	-15 -1 0 10 -5 0 0
v:o:topic=truce is	0 0 11 0 -4 -5 0
v:o:topic=truce is ahead	0 0 13 0 -9 -5 0
v:o:topic=truce it	0 0 -15 0 18 0 0
v:o:topic=truce keep	0 0 11 6 -8 -8 0
v:o:topic=truce last	0 2 -21 18 -2 0 -2
v:o:topic=truce last gone	0 2 0 21 -20 0 0
v:o:topic=truce midnight	0 0 27 -5 -25 0 0
v:o:topic=truce monday,	8 0 0 11 -12 -1 0
v:o:topic=truce monday, ahead	0 0 0 12 -7 -1 0
v:o:topic=truce move	0 0 -3 -3 14 -3 0
v:o:topic=truce no verb	-1 3 13 2 -19 -1 5
v:o:topic=truce of	-4 8 -13 13 -6 -3 2
v:o:topic=truce of ahead	0 0 -8 -13 15 -2 3
v:o:topic=truce of gone	-2 9 0 22 -26 0 0
v:o:topic=truce of today	0 0 -5 -10 16 0 0
v:o:topic=truce offer	0 0 0 0 -7 10 0
v:o:topic=truce on ahead	-17 -8 16 0 -6 -1 -1
v:o:topic=truce on gone	13 13 -9 5 -10 -7 -9
v:o:topic=truce on today	-4 0 -29 6 18 0 0
v:o:topic=truce other	5 0 17 -6 -18 2 2
v:o:topic=truce out	8 0 11 -22 -3 0 0
v:o:topic=truce out gone	13 0 0 -7 -5 0 0
v:o:topic=truce out today	-5 0 15 -14 -2 0 0
v:o:topic=truce put	0 0 0 18 -18 -3 6
v:o:topic=truce reach	0 0 0 1 -11 3 11
v:o:topic=truce run	16 -6 7 -28 -1 -2 0
v:o:topic=truce saturday,	6 0 0 19 -21 0 -3
v:o:topic=truce saturday, ahead	0 0 0 13 -11 0 -3
v:o:topic=truce saturday, gone	6 0 0 6 -12 0 0
v:o:topic=truce say	4 0 -13 -22 32 -12 -1
v:o:topic=truce sign	0 0 -3 0 10 -7 0
v:o:topic=truce since	14 0 -6 0 -1 -3 0
v:o:topic=truce since ahead	0 0 -4 -11 17 -2 0
v:o:topic=truce since gone	14 0 0 6 -13 0 0
v:o:topic=truce starts	0 0 -12 28 -33 0 14
v:o:topic=truce sunday,	6 0 5 -1 -17 6 0
v:o:topic=truce sunday, ahead	0 0 6 0 -14 6 0
v:o:topic=truce suspend	-8 6 3 6 -3 -3 -10
v:o:topic=truce the	5 -7 -11 -15 3 16 1
v:o:topic=truce the ahead	0 0 -7 -7 -9 19 2
v:o:topic=truce the gone	6 -6 -2 -7 12 -5 0
v:o:topic=truce thursday,	0 0 11 0 -8 0 0
v:o:topic=truce thursday, ahead	0 0 11 0 -9 0 0
v:o:topic=truce to	0 -15 13 -13 -10 5 -10
v:o:topic=truce to ahead	0 0 15 -7 -24 8 -8
v:o:topic=truce to gone	1 -12 0 -21 25 -9 0
v:o:topic=truce today	0 -4 16 -4 -7 -8 -7
v:o:topic=truce truce	0 0 -6 -3 11 0 0
v:o:topic=truce until	-20 -12 9 -12 -4 12 -13
v:o:topic=truce until ahead	0 0 17 -16 -23 15 -11
v:o:topic=truce until gone	-16 -8 0 -17 31 -4 0
v:r1="	0 0 6 1 -5 4 -11
v:r1=" & d:ahead	0 0 0 7 -4 4 -10
v:r1='s	6 0 -5 -6 12 -1 -4
v:r1='s & d:ahead	0 0 3 -10 6 0 -2
v:r1='s & d:today	0 0 -14 0 11 0 0
v:r1=(	-4 0 -7 1 -1 13 0
v:r1=( & d:ahead	0 0 -12 2 -5 15 1
v:r1=) & d:ahead	0 0 -25 0 24 6 -1
v:r1=) & d:today	0 0 16 2 -16 0 0
v:r1=, & d:ahead	-19 -21 17 -5 -14 4 11
v:r1=, & d:gone	-3 10 -47 9 7 -21 -2
v:r1=-	0 0 0 -17 18 0 0
v:r1=- & d:today	0 0 -3 -16 21 0 0
v:r1=.	2 -12 20 1 -9 -3 -13
v:r1=. & d:ahead	-20 -9 23 -14 -15 6 -2
v:r1=. & d:gone	10 0 -12 3 8 -24 -13
v:r1=. & d:today	0 -3 6 8 -5 -14 -11
v:r1=: & d:ahead	0 0 10 8 -7 -6 -3
v:r1=: & d:today	0 0 -16 -3 16 0 0
v:r1=;	-1 -10 -7 3 12 0 -10
v:r1=; & d:today	0 0 -18 0 17 0 0
v:r1=<day-ahead>	0 0 17 0 -13 0 0
v:r1=<day-ahead> & d:ahead	0 0 18 0 -13 0 0
v:r1=<day-today>	7 0 36 -20 -22 -3 -3
v:r1=<day-today> & d:ahead	0 0 14 0 -9 -2 -2
v:r1=<day-today> & d:gone	9 0 0 -10 2 0 0
v:r1=<day-today> & d:today	0 0 31 -8 -27 0 0
v:r1=<end>	-1 -20 9 -3 3 -4 -2
v:r1=<end> & d:ahead	-25 -13 22 -10 -20 9 9
v:r1=<end> & d:gone	14 -4 -17 -9 21 -34 -18
v:r1=<end> & d:today	-6 -8 -9 10 13 -22 -20
v:r1=<goods> & d:ahead	0 0 -9 -21 19 0 0
v:r1=<goods> & d:gone	0 0 0 17 -15 0 0
v:r1=<goods> & d:today	0 0 5 5 -10 0 0
v:r1=<level>	-1 0 9 -14 18 -12 -12
v:r1=<level> & d:ahead	0 0 4 5 6 -11 -11
v:r1=<level> & d:today	0 0 7 -24 12 0 0
v:r1=<name>	3 -1 -25 7 3 -5 6
v:r1=<name> & d:ahead	0 0 -15 -14 14 -4 7
v:r1=<name> & d:today	-2 0 -13 14 -2 0 0
v:r1=<not>	-8 0 10 -13 19 -10 -14
v:r1=<not> & d:ahead	0 0 8 -4 6 -9 -14
v:r1=<not> & d:gone	-5 0 0 -1 10 0 0
v:r1=<number>	11 0 0 -19 6 -1 -2
v:r1=<number> & d:gone	12 0 0 -5 -5 0 0
v:r1=<number> & d:today	0 0 0 -9 8 0 0
v:r1=<quality>	-1 0 19 -1 -6 0 -3
v:r1=<quality> & d:ahead	0 0 13 -8 -1 0 -2
v:r1=<quality> & d:gone	0 0 0 -7 11 0 0
v:r1=<quality> & d:today	0 0 8 10 -17 0 0
v:r1=<v-agree> & d:gone	0 0 0 -8 10 0 0
v:r1=<v-agree> & d:today	0 0 -8 15 -8 0 0
v:r1=<v-bear> & d:ahead	0 0 -4 20 -18 0 0
v:r1=<v-bear> & d:gone	0 0 0 -12 15 0 0
v:r1=<v-bear> & d:today	0 0 0 -16 13 0 0
v:r1=<v-begin> & d:ahead	0 0 0 -4 15 -5 -1
v:r1=<v-begin> & d:gone	0 -5 0 10 -3 0 0
v:r1=<v-begin> & d:today	0 0 9 -6 -2 0 0
v:r1=<v-down>	0 5 -2 3 4 -11 -4
v:r1=<v-down> & d:ahead	0 0 -1 -9 17 -11 -4
v:r1=<v-down> & d:gone	0 5 0 11 -17 0 0
v:r1=<v-end>	-2 0 -5 -2 7 5 -2
v:r1=<v-impose>	-5 6 -10 8 0 -11 2
v:r1=<v-impose> & d:ahead	0 0 2 -13 12 -10 3
v:r1=<v-impose> & d:today	0 0 -20 15 -2 0 0
v:r1=<v-propose>	0 0 -3 -2 9 0 0
v:r1=<v-return>	0 0 0 -8 12 0 0
v:r1=<v-say>	0 0 -4 19 -14 0 0
v:r1=<v-say> & d:today	0 0 0 21 -19 0 0
v:r1=<v-stay> & d:ahead	0 0 -8 -2 15 0 0
v:r1=?	7 0 -1 -17 -4 15 5
v:r1=? & d:ahead	0 0 -6 3 -9 17 7
v:r1=? & d:gone	9 0 -2 -24 12 0 0
v:r1=? & d:today	0 0 8 -8 0 0 0
v:r1=a	3 -2 0 0 3 0 -10
v:r1=after & d:ahead	0 0 14 0 -6 -6 0
v:r1=after & d:gone	1 0 0 -13 10 0 0
v:r1=after & d:today	0 0 -14 8 3 0 0
v:r1=afternoon	0 0 -1 -8 12 0 0
v:r1=an	0 0 0 -12 -6 11 2
v:r1=an & d:ahead	0 0 1 -1 -13 11 2
v:r1=and	0 0 -2 18 -10 -19 2
v:r1=and & d:ahead	-4 -7 -6 14 -2 -14 6
v:r1=and & d:gone	3 5 -10 1 0 -2 -10
v:r1=and & d:today	-3 0 11 8 -14 0 0
v:r1=are	0 0 -12 -7 14 -1 3
v:r1=are & d:ahead	0 0 -19 5 4 0 3
v:r1=are & d:gone	0 0 0 -13 16 0 0
v:r1=as	0 0 3 -38 20 2 -3
v:r1=as & d:ahead	0 0 -3 -12 11 3 -2
v:r1=as & d:gone	0 0 0 -8 13 0 0
v:r1=as & d:today	0 0 11 -20 5 0 0
v:r1=at	9 0 9 -12 -3 7 -13
v:r1=at & d:ahead	0 0 -12 -2 14 8 -13
v:r1=at & d:gone	12 0 -1 3 -11 0 0
v:r1=at & d:today	0 0 25 -18 -8 0 0
v:r1=before	0 0 6 8 -9 -2 0
v:r1=between	0 7 0 -11 4 0 0
v:r1=between & d:gone	0 7 0 -10 2 0 0
v:r1=both	0 0 0 16 -6 0 -8
v:r1=both & d:gone	0 0 0 14 -13 0 0
v:r1=by	13 -3 -3 5 -12 3 0
v:r1=by & d:today	16 0 -5 1 -14 0 0
v:r1=cut	0 11 7 -15 0 -1 0
v:r1=cut & d:gone	0 11 0 -15 1 0 0
v:r1=doe	0 0 0 12 -11 0 0
v:r1=doe & d:ahead	0 0 0 14 -12 0 0
v:r1=end	-1 0 -5 -9 11 7 -1
v:r1=end & d:gone	0 0 0 -7 10 0 0
v:r1=evening	5 0 -4 -21 23 -3 -1
v:r1=evening & d:ahead	0 0 -11 0 19 -3 0
v:r1=evening & d:gone	5 0 0 -11 4 0 0
v:r1=for	-5 -4 -12 14 -1 -12 2
v:r1=for & d:gone	-4 -4 0 21 -15 0 0
v:r1=for & d:today	0 0 -3 -19 25 0 0
v:r1=from & d:ahead	0 0 3 12 -11 0 -3
v:r1=from & d:today	0 0 -9 -9 18 0 0
v:r1=good	0 0 0 9 -7 0 0
v:r1=has	-1 3 -9 -10 9 6 0
v:r1=has & d:ahead	0 0 -9 -2 4 6 0
v:r1=he & d:ahead	0 0 -8 0 15 0 0
v:r1=he & d:gone	0 7 0 6 -11 0 0
v:r1=hold	0 0 0 9 -8 0 0
v:r1=i	0 0 -12 -6 9 10 0
v:r1=if	0 0 4 -24 2 -3 12
v:r1=if & d:ahead	0 0 2 -13 -2 -3 13
v:r1=if & d:gone	0 0 0 -7 12 0 0
v:r1=in	-3 0 0 -7 20 -11 -16
v:r1=in & d:ahead	0 0 -4 12 8 -10 -15
v:r1=in & d:gone	-2 0 0 -24 30 0 0
v:r1=instead	0 0 -4 0 -10 9 7
v:r1=instead & d:ahead	0 0 -4 0 -12 9 7
v:r1=is	-4 -5 5 -11 4 8 -10
v:r1=is & d:ahead	0 0 11 -2 -15 9 -8
v:r1=is & d:gone	-3 -5 -4 -4 15 0 0
v:r1=is & d:today	0 0 -9 -9 19 0 0
v:r1=it	17 0 9 -35 -3 -1 10
v:r1=it & d:ahead	0 0 -7 -27 9 0 12
v:r1=it & d:gone	20 0 -2 -6 -9 0 0
v:r1=it & d:today	-2 0 23 -29 -4 0 0
v:r1=its	0 0 -9 6 -9 13 0
v:r1=its & d:ahead	0 0 -8 0 -3 13 0
v:r1=its & d:gone	0 0 0 8 -6 0 0
v:r1=last	0 0 8 22 -25 0 0
v:r1=last & d:gone	0 0 0 25 -23 0 0
v:r1=morning	-1 0 -9 -4 21 0 -5
v:r1=morning & d:ahead	0 0 -6 -4 15 0 -4
v:r1=morning & d:today	0 0 -1 -4 9 0 0
v:r1=most & d:ahead	0 0 0 10 -9 0 0
v:r1=most & d:gone	0 0 0 -12 13 0 0
v:r1=night	-4 0 0 -13 17 -1 -6
v:r1=night & d:gone	-3 0 0 -8 13 0 0
v:r1=noon	0 0 -8 0 12 0 0
v:r1=now	0 0 0 -8 13 0 0
v:r1=now & d:gone	0 0 0 -8 10 0 0
v:r1=of	0 -6 3 12 -9 2 -16
v:r1=of & d:ahead	0 0 8 11 -15 4 -15
v:r1=on	0 0 -14 -15 0 1 21
v:r1=on & d:ahead	0 0 -7 -4 -15 2 22
v:r1=on & d:today	0 0 -6 -8 15 0 0
v:r1=or	0 0 21 4 -19 -2 0
v:r1=or & d:today	0 0 15 6 -19 0 0
v:r1=our	0 0 -19 5 12 0 -1
v:r1=our & d:ahead	0 0 -19 -6 25 0 -1
v:r1=our & d:gone	0 0 0 12 -11 0 0
v:r1=over	0 0 0 -6 9 0 0
v:r1=passe	0 0 15 -3 -4 -7 0
v:r1=passe & d:ahead	0 0 15 0 -10 -7 0
v:r1=pay	-2 0 -1 10 -13 0 6
v:r1=pay & d:ahead	0 0 -2 16 -22 0 6
v:r1=set & d:gone	0 0 0 12 -12 0 0
v:r1=sign	0 0 -2 11 -6 0 0
v:r1=sign & d:today	0 0 -1 17 -14 0 0
v:r1=take & d:ahead	0 0 -3 -2 10 0 0
v:r1=that	-12 -2 -2 -2 20 -6 -11
v:r1=that & d:gone	-8 0 0 -12 25 0 0
v:r1=the	-3 -11 32 -6 -14 -19 1
v:r1=the & d:ahead	0 0 8 8 -9 -15 4
v:r1=the & d:gone	-12 -6 12 -2 5 0 -2
v:r1=the & d:today	6 0 26 -20 -12 0 0
v:r1=their	0 0 0 11 -11 0 1
v:r1=their & d:gone	0 0 0 12 -11 0 0
v:r1=there	-2 0 4 11 -7 0 -6
v:r1=there & d:ahead	0 0 -6 0 16 0 -5
v:r1=there & d:gone	-2 0 0 17 -15 0 0
v:r1=there & d:today	0 0 11 -3 -5 0 0
v:r1=they	-2 -2 16 5 -17 -7 6
v:r1=they & d:ahead	0 0 6 2 -12 -6 7
v:r1=they & d:today	0 0 13 -9 -5 0 0
v:r1=to	-12 4 -8 8 -18 0 19
v:r1=to & d:ahead	0 0 0 4 -24 0 21
v:r1=to & d:today	0 0 -14 2 9 0 0
v:r1=under	0 0 2 23 -14 -10 -4
v:r1=under & d:ahead	0 0 5 20 -16 -10 -3
v:r1=unless	0 0 4 -12 7 -1 -12
v:r1=unless & d:ahead	0 0 0 -6 8 0 -12
v:r1=until	0 0 6 15 -25 0 3
v:r1=until & d:ahead	0 0 7 6 -18 0 3
v:r1=was	0 3 -3 9 -11 4 0
v:r1=was & d:gone	0 3 0 11 -13 0 0
v:r1=we & d:today	0 0 -3 -4 10 0 0
v:r1=what	0 0 -11 0 8 2 0
v:r1=what & d:ahead	0 0 -11 0 7 2 0
v:r1=will & d:ahead	0 0 -2 -4 16 -1 -8
v:r1=will & d:gone	0 0 0 10 -8 0 0
v:r1=with	-4 -1 -17 -3 26 -1 -1
v:r1=with & d:ahead	0 0 -7 0 12 0 0
v:r1=with & d:today	0 0 -12 -7 22 0 0
v:r1=without	-6 0 -1 -11 22 -2 -4
v:r1=without & d:ahead	0 0 -5 0 13 -2 -3
v:r1=would	0 -2 -15 3 5 6 0
v:r1=would & d:ahead	0 0 -13 0 8 6 0
v:r1=|	0 0 11 -1 -8 0 0
v:r1=| & d:today	0 0 11 -1 -8 0 0
v:r1=—	0 6 -20 9 8 -4 -11
v:r1=— & d:gone	2 8 0 -13 0 0 0
v:r1=— & d:today	-7 0 -27 12 13 0 -2
v:t0=future	-24 -6 -2 -9 6 15 -6
v:t0=future-passive	0 0 14 -33 3 -2 2
v:t0=modal	-30 0 18 -27 0 5 -5
v:t0=modal-passive	-5 0 -10 -2 2 13 0
v:t0=past	38 -8 -11 -3 16 -26 -22
v:t0=past-not	-1 0 13 -3 -8 0 0
v:t0=past-passive	9 6 -8 2 9 -32 -16
v:t0=past-passive-not	0 0 -1 0 -7 9 0
v:t0=perfect	6 -16 10 -6 10 -17 -14
v:t0=perfect-not	0 0 -8 0 12 0 0
v:t0=pluperfect	-8 13 -33 -6 22 10 -19
v:t0=present	-24 -17 27 11 -13 -6 -7
v:t0=present-not	0 0 -26 -12 22 6 5
v:t0=present-passive	-10 -5 14 1 -2 -6 -6
v:t0=present-passive-not	0 0 5 11 -18 -2 7
v:t:loose	4 0 11 13 -20 2 -8
v:t:loose & d:ahead	-8 -4 9 0 -14 7 -1
v:t:loose & d:gone	14 3 0 -7 7 -11 -8
v:t:loose & d:today	-9 0 7 28 -24 0 0
v:t:loose-l	-1 4 13 -4 -22 15 1
v:t:loose-l1	-2 -2 -7 -6 5 6 9
v:t:loose-l2	0 -3 7 -4 0 0 -12
v:t:loose-l3	-5 -12 15 13 -32 16 2
v:t:loose-r	7 -12 10 27 -12 -26 -16
v:t:loose-r1	-1 -2 -2 10 -15 2 10
v:t:loose-r2	0 -1 17 23 -15 -20 -13
v:t:loose-r3	2 0 -7 -5 25 -14 -22
v:t:more	-1 1 8 -9 -5 11 -14
v:t:more & d:ahead	-20 -13 10 -31 -6 21 -10
v:t:more & d:gone	8 11 -8 10 -7 -39 2
v:t:more & d:today	-4 -1 3 -8 9 -7 -4
v:t:more-in	5 0 1 11 -5 -12 -2
v:t:more-in0	5 0 1 11 -5 -12 -2
v:t:more-l	-5 -12 16 -13 -19 24 -27
v:t:more-l0	0 0 11 1 -3 -10 -1
v:t:more-l1	12 -9 -12 -11 -3 22 -4
v:t:more-l2	2 2 -1 14 -15 5 -3
v:t:more-l3	-13 -6 10 -7 -10 12 -7
v:t:more-r0	-4 0 8 -19 13 0 0
v:t:more-r1	-11 -4 17 -9 11 -19 -14
v:t:more-r2	0 5 11 -4 -8 -12 5
v:t:more-r3	3 6 -6 3 -6 24 -13
v:t:quiet	6 -6 8 0 -10 0 0
v:t:quiet & d:ahead	0 0 11 -13 -6 0 0
v:t:quiet & d:gone	8 -5 -9 23 -22 0 0
v:t:quiet & d:today	0 0 0 -36 29 0 0
v:t:quiet-l	-1 -2 7 13 -18 0 4
v:t:quiet-l1	-2 0 -1 16 -1 -25 1
v:t:quiet-l2	3 0 3 8 -27 14 0
v:t:quiet-l3	0 0 3 -16 -7 9 8
v:t:quiet-r	9 0 0 -6 4 0 -6
v:t:quiet-r2	3 0 5 13 -19 0 0
v:t:quiet-r3	6 0 6 -17 5 0 -4
v:t:truce	17 -2 23 15 -34 1 0
v:t:truce & d:ahead	-34 -29 28 -30 -20 11 10
v:t:truce & d:gone	29 11 -42 32 -20 -37 -26
v:t:truce & d:today	-1 -5 16 -2 -7 -8 -8
v:t:truce-l	13 -2 17 27 -40 3 1
v:t:truce-l0	0 0 -10 -2 14 0 0
v:t:truce-l1	-14 9 -6 13 -5 -1 -2
v:t:truce-l2	-7 0 7 13 -32 12 17
v:t:truce-l3	29 -6 11 7 -22 1 -13
v:t:truce-r	0 -2 29 -1 -19 -10 2
v:t:truce-r1	-2 0 -5 18 -17 1 10
v:t:truce-r2	0 -6 45 -7 -30 0 -2
v:t:truce-r3	4 2 6 7 -6 -15 -7
v:t:verb	0 -4 2 10 -5 -11 2
v:t:verb & d:ahead	-3 -3 8 -3 -2 -8 5
v:t:verb & d:gone	-12 0 3 -6 11 0 -3
v:t:verb & d:today	13 0 -27 27 -21 0 0
v:t:verb-l	-9 0 3 2 2 -3 -15
v:t:verb-l0	0 0 -11 10 0 0 -1
v:t:verb-l1	-3 -6 6 2 -8 2 1
v:t:verb-l3	-4 2 -2 10 0 0 -16
v:t:verb-r	6 -10 -5 15 -21 9 9
v:t:verb-r1	-1 -1 1 -1 -12 10 11
v:t:verb-r2	-3 0 -7 8 9 -2 -21
v:t:verb-r3	0 0 13 -25 10 -1 9
v:v0=add	0 0 -5 -7 0 0 12
v:v0=agree	1 -14 4 6 -13 7 -2
v:v0=announce	0 0 -6 -7 12 0 4
v:v0=answer	0 0 -2 -3 11 0 0
v:v0=approve	0 0 14 -18 -3 -4 5
v:v0=ask	0 0 -8 -7 23 -2 0
v:v0=be	5 -9 8 0 0 -10 -5
v:v0=bear	0 0 0 11 -9 0 0
v:v0=begin	-17 10 -24 3 2 8 0
v:v0=brace	0 0 16 0 -14 0 0
v:v0=carry	0 0 3 0 -14 13 -4
v:v0=charge	0 0 -2 4 8 -8 -15
v:v0=clear	0 0 2 8 -7 7 -12
v:v0=collect	0 0 0 10 -4 -6 0
v:v0=come	10 -3 8 -16 5 -8 -3
v:v0=conclude	-4 0 4 16 -13 -5 0
v:v0=cut	0 0 -4 23 -15 0 -2
v:v0=declare	-3 5 -11 10 -2 0 -5
v:v0=die	-2 0 25 -10 -11 -2 0
v:v0=draw	0 0 10 -1 -7 0 0
v:v0=drop	7 0 -12 -13 11 0 5
v:v0=end	-20 0 8 0 4 -2 -5
v:v0=enter	0 0 0 22 -16 -4 0
v:v0=expect	0 0 0 -10 18 -5 -7
v:v0=expire	15 -3 8 -21 -5 -2 -6
v:v0=extend	-3 0 12 -24 1 -4 0
v:v0=fall	-4 0 -17 17 -1 -2 1
v:v0=go	4 -3 12 -2 -5 -2 -6
v:v0=halve	0 0 15 -4 -11 0 3
v:v0=hang	0 0 -5 0 9 0 0
v:v0=have	7 -5 0 0 10 -32 -2
v:v0=hold	0 6 9 0 -24 9 7
v:v0=impose	0 0 -9 -7 20 0 -1
v:v0=jump	0 0 0 18 -17 0 0
v:v0=keep	-5 0 9 13 -6 -13 0
v:v0=know	0 0 12 0 -9 0 0
v:v0=lapse	12 0 -6 -11 3 0 -1
v:v0=leave	0 0 -7 12 -15 0 7
v:v0=levy	0 0 -5 -20 16 0 7
v:v0=lose	0 0 24 -4 -16 -3 0
v:v0=make	-5 8 -5 0 -1 9 -3
v:v0=meet	0 0 0 -2 12 -10 -8
v:v0=offer	0 0 -4 0 -3 10 0
v:v0=other	-4 2 4 0 5 -3 -14
v:v0=pay	4 0 -16 0 12 -4 -3
v:v0=propose	0 0 -6 -4 8 5 -10
v:v0=put	0 0 -2 12 1 -19 0
v:v0=reduce	0 0 0 -22 17 0 1
v:v0=remain	0 0 -3 0 9 -4 0
v:v0=return	0 0 -14 0 23 -6 0
v:v0=revive	0 0 -5 -3 17 0 -9
v:v0=rise	0 0 -7 -21 15 -5 9
v:v0=run	21 -6 12 -18 -15 5 -4
v:v0=say	0 -3 5 -15 0 10 -1
v:v0=see	0 0 -12 -9 25 0 0
v:v0=set	0 0 -11 -3 24 -2 -4
v:v0=sign	16 7 0 -9 3 2 -24
v:v0=sit	-3 0 -10 0 19 -3 0
v:v0=sleep	0 0 -13 -3 9 8 0
v:v0=spare	0 0 9 0 -5 0 0
v:v0=stand	-1 0 15 13 -16 -9 -1
v:v0=start	-3 0 -32 -4 11 0 14
v:v0=stay	0 0 -11 4 12 -2 -4
v:v0=stop	-7 0 0 5 -16 12 6
v:v0=strike	0 0 5 4 -12 4 0
v:v0=suspend	-1 3 7 4 2 -29 -5
v:v0=take	-7 -3 0 -4 -2 -3 15
v:v0=threaten	0 0 -4 -3 15 0 -1
v:v0=want	0 0 22 -2 -11 -9 -1
v:v0=warn	0 0 -10 0 11 0 0
v:v0=write	0 0 12 -8 -3 0 0
v:v1=add	0 0 -5 -7 0 0 12
v:v1=announce	0 0 -6 -6 11 0 4
v:v1=answer	0 0 -3 -2 11 0 0
v:v1=approve	0 0 13 -19 -1 -4 4
v:v1=ask	0 0 -10 -11 16 -2 4
v:v1=be	3 -8 10 -2 0 -13 -3
v:v1=bear	0 0 0 11 -9 0 0
v:v1=begin	-16 8 -30 25 -18 4 6
v:v1=brace	0 0 16 0 -14 0 0
v:v1=carry	0 -2 0 8 -27 25 -10
v:v1=charge	9 0 -9 -15 20 -9 -5
v:v1=clear	0 0 -4 1 -10 9 5
v:v1=come	10 -3 10 -17 4 -8 -4
v:v1=cut	0 0 -6 23 -12 0 -3
v:v1=declare	-3 5 -10 10 -2 0 -6
v:v1=die	-4 0 21 -10 -6 -2 0
v:v1=draw	0 0 10 -1 -7 0 0
v:v1=drop	7 0 -12 -13 11 0 5
v:v1=end	-4 -5 7 0 1 -1 -6
v:v1=enter	-1 0 0 15 -8 -4 -1
v:v1=expect	0 0 -2 -10 21 -3 -8
v:v1=expire	21 -4 5 -22 -4 -3 -6
v:v1=fall	-4 0 -11 17 -4 -4 1
v:v1=get	0 0 0 -9 11 0 0
v:v1=go	2 -4 19 -6 -12 4 -9
v:v1=halve	0 0 15 3 -17 0 2
v:v1=hang	0 0 -5 0 9 0 0
v:v1=have	11 -4 1 -1 7 -28 -2
v:v1=hold	-3 6 8 -7 -14 5 7
v:v1=impose	0 0 -10 -10 25 0 -2
v:v1=introduce	0 0 -5 -17 14 8 0
v:v1=jump	0 0 -1 16 -14 0 0
v:v1=keep	0 0 9 4 -7 -5 0
v:v1=lapse	12 0 -10 -12 8 0 -2
v:v1=let	4 0 0 -10 0 -3 7
v:v1=lose	-3 0 22 -4 -13 -3 0
v:v1=lower	0 0 -13 -2 -2 4 9
v:v1=make	-6 7 -9 -11 11 9 -4
v:v1=meet	-2 0 -4 -4 21 -13 -11
v:v1=move	0 0 -5 -9 15 1 -5
v:v1=order	0 0 -9 -1 13 0 0
v:v1=other	-6 3 7 1 1 -2 -13
v:v1=pay	6 0 -24 -1 10 0 2
v:v1=put	0 0 -7 7 9 -18 0
v:v1=reduce	0 0 -4 -16 21 0 0
v:v1=remain	0 0 0 0 8 -10 0
v:v1=return	0 0 0 -5 10 -6 -2
v:v1=revive	0 0 -5 -3 17 0 -9
v:v1=rise	0 0 -7 -22 17 -6 9
v:v1=rule	0 0 0 6 -14 8 6
v:v1=run	21 -6 14 -14 -18 5 -1
v:v1=say	0 -3 11 -14 -4 8 -1
v:v1=see	0 0 5 -9 10 -12 0
v:v1=send	0 0 -5 0 12 0 0
v:v1=set	0 0 -12 -3 24 -2 -4
v:v1=settle	0 0 0 -4 12 0 0
v:v1=shelve	0 0 11 -7 0 0 0
v:v1=sign	14 4 0 -5 1 0 -6
v:v1=sit	-4 0 -4 -1 16 -4 -1
v:v1=sleep	0 0 -13 1 2 8 0
v:v1=stand	-1 0 12 13 -15 -8 -1
v:v1=start	-3 0 -39 -10 12 0 22
v:v1=stay	0 0 -10 -3 24 -16 0
v:v1=stop	-4 0 5 13 -18 5 0
v:v1=strike	-6 0 12 8 -12 0 0
v:v1=suspend	-3 0 4 18 -4 -12 -18
v:v1=take	-7 -3 0 -4 -1 0 12
v:v1=threaten	0 0 -2 -2 11 0 0
v:v1=want	0 0 13 0 -8 0 0
v:v1=warn	0 0 -10 0 11 0 0
v:v1=write	-1 0 12 -11 0 -2 0
verbless	-16 -18 2 -2 12 3 -6
vt0=agree past	-5 -9 -1 10 -15 11 5
vt0=agree perfect	0 0 4 -8 7 -15 7
vt0=agree present	0 0 -1 0 12 0 -14
vt0=apply present	0 0 10 6 -14 2 -2
vt0=be modal	0 4 -2 0 6 0 -17
vt0=be past	-6 -4 7 -2 0 7 -3
vt0=be present	0 -5 -5 -5 5 -2 9
vt0=begin future	0 0 -3 -3 -8 1 12
vt0=begin past	-8 12 -10 -3 8 0 -12
vt0=begin present	0 0 -15 0 5 9 -4
vt0=carry modal	0 0 -3 -3 0 15 -4
vt0=charge future	0 0 0 -3 10 0 -8
vt0=charge modal	0 0 -6 10 -3 0 0
vt0=charge past	0 0 0 8 -6 0 0
vt0=collect future	0 0 -4 11 -2 0 -5
vt0=come modal	0 0 10 0 -4 0 -3
vt0=come present	0 0 3 0 1 -5 -8
vt0=cut present	0 0 0 10 -8 0 -3
vt0=declare past	-2 5 -8 1 1 0 0
vt0=die past	0 0 -12 -2 14 0 0
vt0=die present	0 0 21 0 -17 0 0
vt0=drop present	0 0 -8 0 0 0 9
vt0=end modal	-10 0 0 -2 9 -5 0
vt0=end past	4 0 -19 -2 16 -5 0
vt0=end present	-28 4 1 0 3 3 -4
vt0=expire future	0 0 11 0 -10 0 0
vt0=expire modal	-2 0 15 0 -10 -1 0
vt0=expire past	10 0 -21 -1 9 0 0
vt0=expire present	-13 0 -11 -3 17 3 0
vt0=extend modal	0 0 15 0 -17 0 0
vt0=extend past	0 0 -5 -17 21 0 0
vt0=extend perfect	0 0 -10 0 16 -2 0
vt0=get present	0 0 -8 0 12 0 0
vt0=go past	9 0 0 -10 0 0 0
vt0=go present	0 0 6 9 -2 -7 -4
vt0=have past	2 0 -11 -3 14 -2 0
vt0=have present	1 0 7 2 0 -21 0
vt0=hold present	0 0 11 -3 -16 0 6
vt0=keep modal	0 0 -11 0 6 4 0
vt0=keep past	0 0 13 0 -12 0 0
vt0=keep present	0 0 -2 11 4 -19 0
vt0=lapse future	-1 0 10 0 -7 0 0
vt0=lapse past	12 0 -8 0 0 0 0
vt0=leave present	0 0 11 0 -4 -7 0
vt0=look future	0 0 0 0 -9 10 0
vt0=lose past	0 0 11 0 -9 0 0
vt0=lower future	0 0 0 0 17 0 -14
vt0=make present	0 0 -1 0 -6 11 0
vt0=move present	0 0 0 0 -2 8 0
vt0=other future	0 0 13 -2 -10 0 -5
vt0=other past	0 -1 -13 13 7 -9 0
vt0=other pluperfect	0 10 -5 0 -3 0 0
vt0=pay perfect	0 0 0 10 -8 0 0
vt0=pay present	3 0 0 -4 -4 -3 11
vt0=put present	0 0 -15 8 5 -2 0
vt0=reach present	0 0 -1 -2 -4 12 0
vt0=return modal	0 0 -5 0 10 -4 0
vt0=rise past	0 0 10 0 -5 0 0
vt0=rise present	0 0 -6 0 0 0 9
vt0=run future	0 0 7 0 -18 7 3
vt0=run modal	-3 0 -12 -1 4 10 7
vt0=run past	17 0 -25 -9 14 -12 -3
vt0=run perfect	-1 0 -3 8 0 -1 0
vt0=run present	-6 -1 12 -3 0 -2 -9
vt0=say past	1 0 -1 -2 -3 2 10
vt0=set present	0 0 -8 -1 15 0 -1
vt0=sit perfect	0 0 9 5 -13 0 0
vt0=sit present	0 0 -14 -1 21 -1 0
vt0=start present	0 0 -7 -9 5 0 7
vt0=stay future	0 0 0 0 8 -10 0
vt0=stop past	-2 0 0 8 -7 0 0
vt0=stop present	0 0 -2 2 -9 10 0
vt0=suspend future	0 0 9 -3 -1 -3 0
vt0=suspend past	0 0 12 12 -16 -7 0
vt0=suspend present	0 6 -11 -3 14 -2 -3
vt0=take past	-1 0 0 15 -10 -4 2
vt0=take present	0 0 9 -7 6 -2 -4
vt1=agree participle	0 10 6 -19 7 0 0
vt1=agree past	-3 -8 -6 14 -8 7 -2
vt1=apply present	0 0 10 6 -15 2 -2
vt1=be modal	0 4 -2 0 6 0 -17
vt1=be past	-5 -4 8 -1 -2 7 -3
vt1=be present	0 -4 -6 -14 10 -4 11
vt1=begin future	0 0 0 -2 -7 0 13
vt1=begin gerund	0 0 -6 8 -9 0 5
vt1=begin past	-8 12 -8 -3 7 0 -12
vt1=begin present	0 0 -14 0 5 10 -4
vt1=carry modal	0 0 -3 -3 0 15 -4
vt1=charge future	0 0 0 -3 10 0 -8
vt1=charge modal	0 0 -6 10 -3 0 0
vt1=charge participle	7 0 -1 -10 2 0 0
vt1=charge past	0 0 0 8 -6 0 0
vt1=charge present	0 0 -2 -2 9 0 0
vt1=clear participle	0 0 -1 -1 -7 0 10
vt1=collect future	0 0 -4 11 -2 0 -5
vt1=come modal	0 0 10 0 -4 0 -3
vt1=come present	0 0 4 0 1 -5 -8
vt1=cut present	0 0 0 10 -8 0 -3
vt1=declare past	-2 5 -8 1 1 0 0
vt1=die past	0 0 -12 -2 14 0 0
vt1=die present	0 0 21 0 -17 0 0
vt1=drop present	0 0 -8 0 0 0 9
vt1=end gerund	0 0 3 0 -11 8 0
vt1=end infinitive	0 0 12 0 -11 0 0
vt1=end modal	-10 0 0 -2 9 -5 0
vt1=end participle	18 -6 -27 3 8 -11 0
vt1=end past	4 0 -19 -2 16 -5 0
vt1=end present	-28 4 2 0 2 3 -4
vt1=expire future	0 0 11 0 -10 0 0
vt1=expire infinitive	10 0 -10 0 1 -1 0
vt1=expire modal	-2 0 15 0 -10 -1 0
vt1=expire past	10 0 -21 -1 9 0 0
vt1=expire present	-13 0 -11 -3 17 3 0
vt1=extend infinitive	0 0 -17 -1 2 13 0
vt1=extend modal	0 0 15 0 -17 0 0
vt1=extend participle	0 0 11 6 -3 -13 0
vt1=extend past	0 0 -5 -17 21 0 0
vt1=extend perfect	0 0 -10 0 16 -2 0
vt1=get present	0 0 -8 0 11 0 0
vt1=go modal	0 0 -10 2 1 6 0
vt1=go past	9 0 0 -9 0 0 0
vt1=go present	0 0 12 9 -2 -15 -4
vt1=have present	1 0 7 0 0 -15 0
vt1=hold present	0 0 11 -3 -16 0 6
vt1=keep modal	0 0 -11 0 6 4 0
vt1=keep past	0 0 13 0 -12 0 0
vt1=lapse future	-1 0 10 0 -7 0 0
vt1=lapse past	12 0 -8 0 0 0 0
vt1=leave present	0 0 10 0 -4 -7 0
vt1=look future	0 0 0 0 -9 10 0
vt1=lose past	0 0 11 0 -9 0 0
vt1=lower future	0 0 0 0 17 0 -14
vt1=make participle	0 0 0 -9 13 0 0
vt1=make present	0 0 -1 0 -6 11 0
vt1=move present	0 0 0 0 -2 8 0
vt1=other future	0 0 11 -2 -8 0 -5
vt1=other past	-2 0 -4 14 1 -7 0
vt1=other pluperfect	0 10 -5 0 -3 0 0
vt1=pay gerund	0 0 -10 0 7 0 0
vt1=pay perfect	0 0 0 10 -8 0 0
vt1=pay present	3 0 0 -4 -4 -3 11
vt1=put present	0 0 -16 9 5 -1 0
vt1=reach present	0 0 -1 0 -7 12 0
vt1=return modal	0 0 -5 0 10 -4 0
vt1=rise past	0 0 10 0 -5 0 0
vt1=rise present	0 0 -6 0 0 0 9
vt1=run future	0 0 7 0 -18 7 3
vt1=run modal	-3 0 -12 -1 4 10 7
vt1=run past	17 0 -25 -9 14 -12 -3
vt1=run perfect	-1 0 -3 8 0 -1 0
vt1=run present	-6 -1 12 -3 0 -2 -9
vt1=say past	2 0 4 -2 -10 1 10
vt1=set present	0 0 -8 -1 15 0 -1
vt1=sign participle	0 -2 -3 15 -9 0 1
vt1=sit perfect	0 0 9 5 -13 0 0
vt1=sit present	0 0 -14 -1 21 -1 0
vt1=start gerund	0 0 -4 -8 10 0 0
vt1=start present	0 0 -7 -9 5 0 7
vt1=stay future	0 0 0 -5 12 -10 0
vt1=stop past	0 0 1 9 -9 0 0
vt1=suspend future	0 0 9 -3 -1 -3 0
vt1=suspend participle	0 -1 -10 11 0 6 -6
vt1=suspend past	0 0 11 13 -16 -5 0
vt1=suspend present	0 6 -11 -3 14 -2 -3
vt1=take past	-1 0 -2 13 -6 -3 2
vt2=announce past	0 0 -1 -5 11 0 0
vt2=be future	0 0 2 -9 -7 0 14
vt2=be modal	0 0 -1 0 14 0 -15
vt2=be past	0 -2 -8 4 8 0 -1
vt2=be present	-8 -4 -2 -2 0 8 4
vt2=bear present	0 0 0 12 -10 0 0
vt2=begin past	0 -1 3 9 -9 0 0
vt2=begin present	0 0 0 9 -7 0 0
vt2=bring past	0 0 0 9 -6 0 0
vt2=bring present	0 0 -4 -3 10 0 0
vt2=charge future	0 0 13 0 -13 0 1
vt2=continue present	0 0 -2 -5 10 0 0
vt2=end past	1 10 -2 -8 0 0 0
vt2=end present	-2 -2 10 -5 1 -3 -1
vt2=expire present	0 0 6 14 -16 0 0
vt2=extend infinitive	0 0 11 -1 -8 0 0
vt2=fall present	0 0 -6 -3 14 0 -6
vt2=get present	0 0 0 -7 8 0 0
vt2=hold present	0 0 0 17 -16 0 0
vt2=lay past	0 0 0 12 -11 0 0
vt2=leave participle	0 0 14 -5 -7 0 -2
vt2=leave present	0 0 -3 -6 12 0 0
vt2=let present	11 0 0 -4 -5 0 0
vt2=levy future	0 0 0 6 0 0 -11
vt2=meet future	0 0 -2 10 -6 0 0
vt2=other perfect	-4 -2 -13 0 17 0 0
vt2=other present	0 0 -4 -3 12 0 -3
vt2=pay present	0 0 9 -2 0 -5 -1
vt2=remain present	0 0 -6 0 7 0 0
vt2=run present	0 0 0 11 -8 0 0
vt2=say past	0 0 0 -5 10 0 0
vt2=sign past	0 0 0 -10 12 0 0
vt2=stay present	0 0 0 -7 10 0 0
vt2=suspend past	0 0 0 11 -8 0 0
vt2=take future	0 0 -1 -4 -4 0 12
vt2=take past	4 0 0 -12 7 0 0`;
