// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-7 -4 4 5 1 -9 -5
a:<day-ahead>	-12 4 -11 14 -11 -21 7
a:<day-gone> .	-1 10 -18 -2 16 4 -3
a:<day-today>	-12 -15 22 -10 -5 -5 3
a:<day-today> .	-5 -6 20 -1 -16 -1 -9
a:<goods>	15 5 0 -9 -3 -2 1
a:<level>	-21 -13 -4 5 8 12 -2
a:<level> <level>	-3 -18 -14 -28 25 12 -8
a:<level> and	0 -7 14 -16 2 0 4
a:<money>	-4 -11 5 8 2 -1 -15
a:<money> of	0 -3 23 -19 -3 0 -7
a:<month-gone>	0 -33 -6 3 10 0 3
a:<name>	0 -1 6 5 -3 -27 -10
a:<name> from	0 2 -16 9 -2 0 5
a:<name> in	0 -2 -11 15 -1 0 -3
a:<name> is	0 -3 17 -14 0 0 -2
a:<number>	-21 -8 8 -6 3 10 -2
a:<number> .	-1 -3 5 12 -10 -19 -4
a:<organisation>	-1 -10 -8 -7 15 -2 7
a:<person>	0 -1 17 -19 -6 0 4
a:<points>	0 -3 -13 16 -7 3 -1
a:<quality> oil	-3 -2 -10 -9 4 -1 17
a:<quality> one	0 -4 20 -2 -11 -4 -7
a:<seat>	2 6 1 -15 2 -4 4
a:<span> .	-8 1 4 -1 -15 0 6
a:<v-impose>	-10 17 -11 6 -2 -6 0
a:<v-propose>	3 -15 -10 9 2 -9 7
a:<v-return>	-6 19 -20 -12 -1 8 4
a:<v-stay>	6 8 -3 5 -3 -3 -17
a:<v-suspend>	0 -9 -6 21 -9 -8 -8
a:<v-target>	-15 3 8 -2 -6 -3 1
a:<v-up>	-2 -4 -2 2 11 -15 -3
a:=	0 -4 17 -9 -8 0 0
a:= <level>	0 -4 17 -9 -8 0 0
a:?	3 -1 -7 -29 4 9 12
a:a	-5 -14 7 13 -4 8 -22
a:additional	0 0 -17 22 -10 0 -6
a:advanced	0 0 20 -18 -2 0 -4
a:again	3 20 -18 2 5 -7 -25
a:agreement	-5 -2 16 -9 -3 -1 -2
a:an	5 -2 4 5 -3 6 -20
a:and	-43 9 -4 0 12 -4 -5
a:and <name>	0 -3 2 4 4 0 -16
a:and <quality>	0 0 21 -16 -5 0 -4
a:and aluminium	0 -2 15 -10 -2 0 -3
a:another	0 -1 15 -4 -5 0 -11
a:any	3 -8 -19 0 16 0 2
a:apply	-1 18 4 -14 2 -2 -14
a:are	-5 0 -13 15 -4 4 -5
a:as	-7 -19 -4 21 -8 -2 -1
a:as before	-1 -6 15 -2 -8 0 -4
a:asleep	0 -9 -14 18 -2 0 -1
a:at	-13 -9 12 -15 8 12 -8
a:at <level>	0 -6 14 -18 -2 6 0
a:at present	0 -4 17 -11 -3 0 -1
a:at the	-2 -4 5 -21 2 7 2
a:back	3 18 -17 2 2 -5 -23
a:before	-4 4 -23 -5 19 1 -3
a:before .	0 -18 -4 0 13 5 -8
a:butter	-2 6 -10 17 -8 -1 -12
a:certain	0 0 15 -9 -2 0 -6
a:chip	-1 -4 21 -17 -3 0 -6
a:copper	-2 -8 -3 -8 0 0 17
a:country	-4 3 9 0 -19 0 -1
a:deal	-4 -10 -11 23 -3 -4 -14
a:drawer	-1 4 -22 13 -3 0 7
a:dried	0 -2 17 -12 -6 0 -1
a:due	-2 6 8 -16 -2 0 0
a:each	-3 -2 -24 9 10 6 2
a:effect	4 -5 8 -15 -1 0 7
a:emergency	0 -1 -7 -11 16 0 0
a:farm good	0 -1 3 -19 10 0 -1
a:fentanyl	-4 -21 19 -5 0 -8 -19
a:fentanyl .	-1 -6 20 -8 -10 -1 -6
a:first	0 -10 15 1 0 -8 -11
a:for <name>	0 0 -3 10 0 -1 -18
a:for fentanyl	0 -7 19 -19 2 -4 -5
a:for most	0 -3 15 -9 -5 0 -2
a:from <day-ahead>	1 0 -8 0 -15 -5 13
a:from <day-gone>	-6 16 -22 1 11 -1 1
a:from <level>	-7 3 -12 14 -25 -2 4
a:fruit	-1 2 16 -12 -11 0 -2
a:go to	0 -8 -7 15 0 -1 -4
a:good	-20 -18 4 11 6 -9 -9
a:good in	0 0 11 -18 8 0 -2
a:good over	0 0 -18 5 14 0 0
a:has	1 1 15 -20 -8 -3 3
a:have	-4 8 -16 3 6 0 4
a:here	-2 4 6 -15 5 -3 -7
a:in <month-gone>	4 -24 -9 12 -1 4 -1
a:in <name>	6 6 10 -3 -25 -9 -5
a:in the	-13 2 -16 8 7 2 6
a:instead	-4 11 -5 6 -24 -2 0
a:instead of	-3 11 -5 4 -23 -2 1
a:is	7 -5 12 -26 -4 0 9
a:is go	0 -1 -15 5 13 -2 -2
a:is not	-5 4 16 -10 -8 0 -8
a:is what	0 0 -15 3 9 -6 6
a:it .	-5 19 -12 5 -4 -4 -10
a:last year	2 11 10 -20 1 -4 -11
a:longer	-1 -5 -12 0 15 0 -5
a:most	-4 -8 8 4 -15 4 -4
a:never	15 6 -4 -9 -3 -3 -10
a:next	6 2 -29 21 0 -6 -3
a:not	-15 -13 10 0 4 -3 -1
a:nothing .	0 6 13 -15 -3 0 0
a:now	1 -16 21 -10 -12 -2 2
a:of <name>	8 -11 7 -6 4 0 -16
a:of the	-11 -15 -7 11 3 0 3
a:older	0 -4 17 -11 -2 0 -5
a:on farm	0 0 16 -11 -7 0 -3
a:on soybean	-2 -5 -9 0 15 0 -5
a:on steel	-7 -11 15 -10 5 -1 -3
a:only	0 -6 6 -16 11 0 2
a:or	-9 -15 8 -5 -3 -2 13
a:over	-5 -16 1 7 -2 -4 6
a:own	-4 -3 12 -20 1 7 0
a:pay .	0 0 15 -8 -4 0 -3
a:place of	0 11 -20 12 -8 0 6
a:plu	0 -10 28 -16 -11 -1 -6
a:plu <number>	0 -2 16 -9 -7 -1 -5
a:remain suspend	0 -3 -15 17 0 0 0
a:retain	0 0 17 -15 -3 0 -1
a:retain .	0 0 17 -15 -3 0 -1
a:return	-4 21 -14 -16 -1 -1 6
a:side	-6 -3 -17 18 -14 7 4
a:since	-16 -26 25 -20 3 -6 4
a:since <day-gone>	-4 -9 24 -18 -4 -5 -6
a:stay .	-2 -2 24 -22 0 0 0
a:surcharge	-2 -2 5 -15 11 0 -8
a:suspend	5 -1 -23 19 -3 -1 0
a:suspend .	6 4 -15 6 -4 0 -4
a:suspend until	0 -3 -19 20 0 0 0
a:take effect	0 -2 9 -21 3 0 4
a:than	-5 -8 9 2 -16 -2 5
a:that	-17 -8 -2 11 -9 0 8
a:the <name>	-5 -16 5 7 -4 -4 -5
a:the <number>	-4 -3 15 -6 -3 -6 -2
a:the additional	0 -3 -14 17 -2 0 -3
a:the drawer	-1 6 -22 10 -3 0 7
a:the other	0 2 0 -16 1 10 -7
a:the truce	10 -18 -11 17 0 -2 -11
a:them .	-1 2 16 -14 -3 0 -5
a:then	-2 12 -19 0 7 0 2
a:thing	-4 -7 18 -3 -7 -1 -7
a:to	-7 -17 5 12 -3 2 -16
a:to <level>	-15 -11 4 2 3 -7 4
a:to <number>	-3 -22 10 -5 5 8 -13
a:to go	-2 -2 16 -8 -3 0 -8
a:trade	0 -3 3 -15 9 0 0
a:truce	13 -21 -11 15 1 -2 -12
a:truce .	7 -15 -11 14 2 -1 -8
a:under	4 -14 15 -9 3 -8 -14
a:under the	7 -5 8 -17 5 -2 -8
a:was	9 -19 -5 -2 5 0 3
a:well .	-6 -11 -15 12 5 -3 9
a:without	0 17 -13 -3 -2 0 -4
a:would	-15 8 -12 -18 6 1 13
a:year	3 2 7 -15 8 -11 -5
after=far lower same	4 -9 -18 13 4 2 8
after=far same	7 -24 -3 -4 0 -14 23
after=far same other	2 -19 -4 -1 3 -3 12
after=far same same	6 -12 0 -5 -3 -14 16
after=here lower	-37 -3 2 2 9 -28 8
after=here lower other	-18 4 -9 -7 13 -1 13
after=here lower same	-27 -5 6 5 3 -27 1
after=here same	-4 -22 -4 -5 19 5 -1
after=here same same	-2 -14 -5 -6 20 0 -2
after=paragraph higher	6 8 -7 -5 -5 16 -6
after=paragraph lower	-14 -7 -1 7 12 -15 -7
after=paragraph lower other	-25 -9 -4 0 20 -15 1
after=paragraph same	4 -12 9 -6 4 -21 1
after=paragraph same other	-7 -16 8 3 3 -7 -7
announced	-6 1 -3 14 -29 -7 7
any day ahead past	-13 -10 -19 3 4 15 8
any day ahead present	1 -3 -6 14 -14 -18 4
any day ahead verbless	-5 18 -22 23 -10 -13 -8
any day gone future	-1 -2 -17 12 -8 -4 10
any day gone modal	2 0 8 -18 7 -3 1
any day gone verbless	-5 -13 -11 3 24 -3 -7
any day none verbless	-4 -3 18 -13 -15 5 5
asked	-17 23 0 -1 -9 -11 -4
asks	11 -4 -9 -15 3 2 7
b:"	17 -9 -5 -9 3 11 -13
b:'s at	0 -1 15 -9 -5 0 -1
b:(	14 5 8 -2 -25 -11 -7
b:, <name>	-18 -11 5 1 -24 2 20
b:, <quality>	2 7 -1 -19 2 3 5
b:, a	-2 -17 12 -5 -1 0 5
b:, after	0 -15 -12 0 22 -2 -7
b:, against	0 0 -19 13 7 0 -4
b:, an	0 0 -15 0 10 0 6
b:, at	-12 -23 0 8 11 -5 -5
b:, both	-1 1 -9 3 -17 0 15
b:, come	0 0 -21 23 -7 0 0
b:, for	-1 14 -7 -21 3 0 10
b:, go	0 -8 -6 18 -9 -2 -2
b:, instead	0 14 -7 -15 -9 -1 11
b:, is	0 1 -16 7 5 -1 5
b:, keep	0 0 12 -20 6 0 -1
b:, now	6 -9 11 -15 1 -1 -6
b:, pay	-3 -8 17 0 -18 0 -9
b:, put	-1 -5 -3 15 -9 0 -9
b:, the	-14 2 1 9 -20 10 -6
b:, they	-1 -15 12 0 5 -6 0
b:, to	4 -1 -34 18 -17 3 18
b:, up	0 -8 -1 -8 16 -2 -9
b:, will	-10 9 -19 18 -4 -2 -4
b:, with	-5 -20 8 12 -24 0 3
b:, would	0 -8 -4 -13 -2 0 18
b:. <number>	8 -3 -14 15 -9 -1 -4
b:/	-3 5 -11 14 -15 0 0
b:: <number>	18 -2 -9 6 -1 -8 -17
b:<day-gone>	-8 10 1 0 4 -21 -6
b:<day-gone> it	-4 -7 -12 -4 24 -4 -7
b:<goods-amount>	-1 -2 -16 23 -8 -1 -3
b:<level>	-15 -1 3 -2 -2 11 -3
b:<level> <level>	-3 -8 13 -32 -10 15 5
b:<level> from	6 -7 12 -25 17 -8 -12
b:<level> on	-6 0 -1 12 -16 0 0
b:<level> to	6 -1 3 2 -18 -17 7
b:<level> under	0 0 16 -8 -10 0 0
b:<month-ahead>	0 5 -14 -7 17 5 -16
b:<month-gone>	-17 -18 6 13 -7 1 -1
b:<month-gone> it	-3 -9 10 14 -19 1 -8
b:<name>	4 -8 10 -1 5 5 -23
b:<name> 's	8 -14 10 4 -4 2 -16
b:<name> <level>	-4 10 -23 23 -16 5 -16
b:<name> agree	-1 0 -13 17 -6 0 -1
b:<name> and	-5 -9 5 -13 2 -2 17
b:<name> charge	-3 -6 -1 4 5 3 -15
b:<name> duty	-1 -2 1 -11 15 -2 -2
b:<name> it	0 9 -20 2 4 0 8
b:<name> keep	-1 5 11 -21 -7 0 6
b:<name> levy	0 14 3 -21 -7 0 -5
b:<name> put	2 3 1 -16 13 -2 -13
b:<name> tariff	8 3 9 -2 -10 0 -19
b:<name> to	1 -9 18 -1 -15 -4 -11
b:<name> will	4 -18 5 -4 -15 8 8
b:<name> would	1 0 1 0 -20 -3 1
b:<not>	17 -14 -9 5 8 -17 0
b:<number> /	-2 9 -11 11 -15 0 0
b:<number> duty	0 -2 21 -10 -9 0 -9
b:<number> it	0 -2 -7 -3 15 -7 0
b:<office>	9 -3 -16 -8 -10 -1 17
b:<person>	0 -7 -8 -2 -7 -17 20
b:<points>	-1 1 15 -9 -4 -3 -5
b:<quality>	1 4 3 1 -4 4 -15
b:<quality> good	-17 10 4 -4 6 3 -22
b:<quality> orange	0 -5 10 -15 -2 3 5
b:<quality> rubber	0 6 3 -16 7 -2 -3
b:<seat>	1 -5 -8 16 -17 10 -2
b:<seat> would	-6 -8 0 16 -3 0 -9
b:<sender>	-16 -8 9 6 -8 9 -10
b:<v-agree>	7 -16 -5 7 -12 13 -3
b:<v-buy>	-8 -18 -3 15 -3 4 2
b:<v-say>	13 -1 -8 -2 -30 6 10
b:<v-sell>	-9 -13 16 -8 -8 7 -1
b:<v-stay>	-14 -4 11 6 3 -8 -18
b:<v-suspend>	-2 0 -2 15 -8 -10 -22
b:<v-threaten>	-2 0 -4 -8 -6 -4 15
b:a	6 -6 -17 2 1 1 13
b:a duty	2 -2 -20 10 -6 7 10
b:a further	-9 -2 -14 15 2 -1 -2
b:a tariff	-8 -5 -11 0 1 -1 15
b:about	2 -15 13 -10 -3 1 1
b:add the	-1 5 -7 -16 4 0 9
b:add up	-2 -6 -4 15 0 -3 -12
b:after	-7 -18 -3 10 10 -5 -7
b:against	-1 4 -15 7 8 -2 -8
b:agree	9 -3 0 7 -15 -1 -10
b:and	-27 3 0 1 1 -6 5
b:and for	0 -2 2 3 -15 7 4
b:and in	-1 -6 -3 -16 15 0 3
b:and pay	-1 -8 17 0 -11 -2 -4
b:and the	-2 1 2 3 0 -15 -3
b:announce	0 11 -8 -4 -23 -1 12
b:apply	-1 -6 -9 16 -6 0 -4
b:are	1 1 20 -6 -5 -10 -27
b:as	16 3 -3 -27 -5 17 -1
b:as of	0 -6 18 -6 -11 -1 0
b:ask	2 -5 17 -7 0 -6 -10
b:at <level>	-2 11 -2 2 1 -5 -15
b:at present	0 -1 17 -12 -3 0 -1
b:back	0 10 -8 0 7 -17 -2
b:become	-4 8 -23 0 9 1 0
b:beef	-3 4 7 -2 -23 11 -13
b:been	-8 -19 10 11 0 -5 -4
b:before	-8 15 -8 -9 5 -10 0
b:before <month-ahead>	0 -8 -7 -9 20 -4 -1
b:before the	-4 19 0 -9 -8 -5 0
b:between	-1 0 16 -8 -6 0 -10
b:but	-9 0 10 -5 -21 -4 7
b:by	1 11 8 -1 -13 2 -16
b:can	0 -6 18 -9 -5 0 -6
b:carry	-1 1 5 -16 6 3 -9
b:ceiling of	-3 0 2 14 0 0 -15
b:charge <level>	0 -1 -16 8 11 2 -4
b:charge on	0 -6 16 -8 2 0 -8
b:cod	-2 -4 -3 -10 17 0 -4
b:collect	-5 1 17 -6 -14 -7 0
b:cut the	0 9 1 1 -15 0 -3
b:down	-1 -17 4 4 -3 -1 5
b:down to	-2 -15 1 0 5 -6 1
b:drop to	5 -2 4 -18 6 0 3
b:duty of	-5 -5 16 -8 -1 0 -4
b:export	0 0 18 -14 0 0 -7
b:extension	3 8 -7 5 -3 0 -17
b:extra	-10 -15 -3 -3 6 5 8
b:face	0 2 -7 -2 -16 1 15
b:fentanyl tariff	0 -1 -10 16 -5 0 -6
b:first	0 -4 -8 19 -2 -6 -9
b:for the	3 -20 1 8 3 0 -9
b:from <day-gone>	0 17 -9 4 -12 -1 -4
b:from <level>	8 3 -8 11 -15 -15 1
b:further	-13 2 -15 16 0 -2 -1
b:gave	24 3 -20 -10 -1 -1 -8
b:gave the	17 4 -16 -11 0 -1 -2
b:go from	-9 4 3 0 0 -15 -4
b:go on	-4 0 26 -10 -19 -2 -10
b:good	-25 3 10 -1 0 0 -14
b:good pay	-2 -7 11 -15 1 8 -4
b:had	6 -18 3 -3 5 3 -5
b:had put	-2 -5 11 5 -17 2 -6
b:has	-2 -8 7 -2 1 -18 4
b:has had	0 0 18 -10 -10 0 -2
b:has suspend	0 0 -15 15 0 0 0
b:he	2 -23 6 -6 -2 -11 12
b:hold back	0 4 -15 8 0 0 0
b:if	-1 14 -13 -19 6 -8 9
b:if the	-12 18 -2 -11 3 -1 -3
b:in	16 -16 3 4 -2 1 -15
b:in <name>	0 2 8 -19 13 0 -21
b:in <seat>	16 5 1 -10 -5 -2 -13
b:in that	-2 0 -17 16 -3 0 5
b:into	-9 7 6 -1 -14 6 -16
b:it	-14 -19 -1 5 8 7 4
b:it 's	6 5 7 -3 -25 2 -14
b:it became	0 -7 9 10 -17 -3 0
b:it was	3 0 -12 2 1 8 -27
b:it will	0 -1 -11 -7 4 -3 17
b:it would	-11 -2 -19 4 20 -4 0
b:just	0 -3 -8 15 -6 0 -4
b:keep	-1 10 18 -20 -1 -6 -4
b:keep its	-2 1 19 -19 -9 0 0
b:later	0 -1 -17 -4 19 0 -1
b:lay	-1 -4 -15 4 4 0 9
b:leave	-2 -17 10 3 -2 -6 -16
b:let in	1 -4 -16 8 2 0 9
b:letter	1 3 1 -17 -4 0 11
b:machine	9 2 0 -16 2 -2 -1
b:midnight	-2 -2 1 -18 15 -6 -3
b:month	0 -2 -6 -13 17 -7 4
b:most <quality>	0 -2 -4 15 -15 -1 0
b:my	0 5 -3 -15 6 0 2
b:natural	0 0 -14 17 0 0 -6
b:new tariff	0 0 10 -17 7 0 -1
b:no .	5 5 -10 9 -17 -2 1
b:no more	-1 -4 -15 16 0 0 4
b:not	14 -9 -4 8 8 -17 -19
b:not the	4 4 -16 -3 6 -2 5
b:of	2 -11 -2 9 -7 -18 8
b:of <level>	-9 -4 20 -11 -6 -6 1
b:of <month-gone>	-1 -1 -15 7 3 5 -4
b:of a	11 -11 -22 11 0 -3 2
b:of its	-4 13 -21 -4 17 0 -2
b:of last	2 7 -10 16 -13 -3 -4
b:offer	14 2 -8 -15 2 -1 -1
b:older	-1 -5 23 -17 -9 -1 0
b:olive	-4 1 7 -16 7 -4 0
b:on <day-gone>	-15 -5 3 3 4 -5 -3
b:on pay	0 -3 17 -11 -4 0 0
b:on the	1 6 10 -15 -11 -2 0
b:on top	-2 -7 19 -5 -22 7 -4
b:or	-9 0 -4 -3 -5 -9 16
b:orange	-1 -2 11 -19 0 2 2
b:order	-3 -15 4 21 -21 -2 -2
b:ordinary	0 -7 13 3 -20 0 -14
b:our	2 3 -3 12 -7 -15 -5
b:out	-3 6 -23 9 4 -1 10
b:over	-1 15 16 -25 -13 -6 -1
b:over fentanyl	0 0 10 -15 -3 -2 5
b:pay	-2 -8 14 -3 4 0 -21
b:pay <level>	-2 -5 -6 -8 17 -2 5
b:pay <number>	0 -5 18 -12 -5 -1 -3
b:pay no	0 0 -14 16 0 0 -2
b:pay the	-6 -9 13 7 -17 0 -6
b:place of	-3 -14 -17 9 11 6 -8
b:plu	-6 0 24 -14 -9 -6 -6
b:post	-8 -3 -2 -4 -10 -1 18
b:present	10 -3 10 -19 -7 0 -5
b:product	-6 -14 7 2 9 -5 -16
b:product of	0 0 2 -18 14 0 0
b:proposal	-3 -6 -5 -7 -2 0 16
b:put a	1 3 -13 17 -3 0 -11
b:quota	0 0 -18 12 5 0 0
b:raise it	5 0 -17 4 6 -4 3
b:raise its	7 -5 -16 11 0 -3 0
b:reach	-5 -5 -1 -11 -3 16 3
b:reciprocal	-4 -11 20 2 -10 -3 -5
b:reduce from	0 0 15 -8 -9 0 -4
b:retain	0 0 15 -13 -1 0 0
b:rice	-10 4 -1 7 4 -3 -15
b:say	17 -8 -2 0 -8 -11 -1
b:say <name>	5 -3 14 -20 -3 0 -1
b:say he	-3 -8 -7 -4 -1 0 18
b:say it	-3 -6 -6 16 0 0 -6
b:shirt	-1 3 15 -8 -9 2 -8
b:should	-6 4 13 -16 -6 0 -3
b:since	-5 -8 19 0 -11 -11 0
b:slap	4 5 -18 5 -11 -2 8
b:spoke	-1 -3 -8 -10 -3 0 18
b:spoke of	0 0 -15 -7 -1 0 19
b:stand at	-4 -16 3 1 0 3 0
b:stay	7 -10 7 -21 10 -2 -3
b:stay at	8 -6 5 -16 5 -2 -1
b:steel	-7 -19 5 -12 22 -6 0
b:surcharge of	4 3 -1 -6 11 -2 -15
b:suspend	-8 1 -2 13 -15 -1 -14
b:suspension	-1 -8 -24 28 -9 0 0
b:suspension of	0 -6 -6 16 -5 0 -5
b:tariff	-6 -9 2 7 -12 -19 11
b:tariff of	-19 -13 -6 0 -8 -5 23
b:taro	6 -2 -15 13 -1 0 0
b:than	-10 5 -10 17 -6 5 -11
b:that	24 -13 -11 -2 -4 1 2
b:that 's	-4 9 7 -15 -2 -2 -6
b:that <name>	26 -15 -9 5 0 1 -21
b:that <quality>	18 -2 0 -15 -9 0 -2
b:that its	-2 -2 -17 12 1 -2 8
b:that the	7 -22 8 -6 -12 3 4
b:the <office>	-1 -8 -14 -6 -3 0 20
b:the <organisation>	-11 -16 7 -5 -4 1 10
b:the <quality>	-11 5 6 5 0 -9 -18
b:the duty	5 3 12 -21 -2 4 0
b:the figure	5 3 4 -20 -10 -4 10
b:the list	0 -2 -11 17 -3 0 -4
b:the order	0 -13 -8 20 -2 0 -4
b:the rate	12 -15 2 -1 7 -5 -5
b:the reciprocal	-2 -8 8 17 -17 0 -13
b:the suspension	0 -5 -19 21 -5 0 2
b:the tariff	-11 4 5 8 0 -4 -21
b:the truce	-4 19 -10 0 -12 -3 1
b:then	-7 13 -2 2 -10 -15 5
b:there	0 -10 1 16 -23 -13 6
b:they	-23 -6 6 13 0 1 -22
b:they have	0 -5 10 -15 2 5 -1
b:think	-6 11 -16 4 5 0 -3
b:third	-2 -1 -17 19 6 -4 -7
b:tile	0 -6 16 -12 -5 0 3
b:time	6 -5 -17 13 3 2 -5
b:to <level>	5 -17 11 0 0 -8 -9
b:to <name>	-4 6 12 -3 -18 0 -9
b:to be	5 -9 -23 2 4 5 10
b:to fall	0 0 16 -12 -5 0 -2
b:to pay	-6 1 1 -19 7 9 4
b:tomatoe	-3 6 2 -15 1 -1 4
b:top	-2 -7 19 -5 -22 7 -4
b:top of	-2 -4 28 -7 -16 -1 -17
b:total of	-7 -5 17 -9 6 -1 -13
b:truce	-6 25 -19 -2 -7 -4 -1
b:truce it	0 12 -5 -18 -1 -5 7
b:truck	0 -4 -13 17 -2 0 -4
b:until	-6 -22 2 1 10 0 -11
b:until <day-gone>	0 -1 -8 -17 20 -1 -2
b:up from	-2 -8 -2 -17 18 -1 -4
b:us	3 2 7 -16 -5 8 -5
b:used	-4 -16 -23 0 20 9 -9
b:used to	-4 -16 -23 0 20 9 -9
b:was	5 1 -21 10 -3 4 2
b:were	0 -10 -17 -12 20 2 10
b:where	1 -20 -4 11 9 -9 -17
b:which	4 -10 10 -2 -2 7 -17
b:will	-1 4 -10 11 -28 -4 6
b:will suspend	0 -5 19 -16 0 0 -1
b:with	-10 -8 8 -4 -4 -16 15
b:with <name>	-4 0 18 -9 -9 0 -7
b:without an	0 0 0 -16 0 0 12
b:without the	-3 -10 -7 18 0 0 -3
b:would	5 13 -14 5 -10 -23 -1
b:would be	1 6 11 -3 -16 -3 -9
b:would have	-18 -9 -22 22 15 -6 -7
b:would pay	1 13 -8 -5 -15 0 6
b:would take	-2 9 6 -15 -3 0 0
b:you	24 -7 -10 -16 -5 -5 7
before=far higher	17 -2 -5 -21 5 6 5
before=far lower	-2 -12 10 13 -14 -22 -6
before=here same	-6 -28 10 -19 17 0 8
before=paragraph higher	3 7 -17 2 -3 -1 9
before=paragraph lower	-15 0 1 7 -6 0 0
before=paragraph same	14 -11 20 -12 4 -19 -18
c0=propose	10 -4 -3 -15 -10 -6 9
c1=end	0 1 8 0 1 -8 -15
c1=suspend	0 -2 -10 18 -4 -6 -12
c2=begin	3 2 0 1 1 -15 -5
c2=up	0 -20 5 0 15 -8 -15
class=agree	6 -10 -10 14 -2 11 -18
class=agree no	3 -7 -9 11 2 12 -21
class=bear from	-2 -8 9 -29 6 1 15
class=bear future	-2 4 -25 20 -6 3 3
class=bear past	-4 -20 -8 10 6 3 -4
class=bear perfect	0 0 16 -3 -7 -5 -15
class=bear pluperfect	-4 -5 -10 -11 17 -2 3
class=begin from	-8 -7 -12 11 10 9 -22
class=begin modal	-8 3 -1 -13 -11 -9 19
class=begin no	4 7 10 -6 -11 -16 0
class=begin past	-4 -2 19 -11 -4 -8 -3
class=begin present	6 4 -13 13 -3 9 -16
class=buy	6 -5 2 2 -19 0 6
class=buy no	6 -2 -1 2 -16 0 6
class=down	-1 -1 -4 -1 15 -9 -1
class=down from	-10 -12 14 -11 9 3 -28
class=down no	3 9 -5 2 12 -15 -18
class=down past	2 -18 -1 -5 14 -14 1
class=down perfect	0 6 -1 0 7 -1 -23
class=down to	1 -11 -16 5 0 -10 21
class=end	5 -2 3 -2 12 -16 -24
class=end future	-5 -5 20 -10 -8 0 -9
class=end infinitive	-7 5 17 -7 -10 0 -8
class=end modal	2 -6 17 -8 -7 0 -6
class=end no	5 -2 5 -1 9 -12 -25
class=end past	-6 -12 -2 -6 17 -6 -3
class=end perfect	0 3 -20 1 17 0 -1
class=end present	15 5 -7 15 -17 -6 -13
class=end to	1 -5 -15 6 12 0 1
class=impose from	-17 10 -22 11 9 16 -21
class=impose no	-11 -4 11 0 6 -19 -7
class=impose perfect	8 4 -5 -9 17 -11 -9
class=impose pluperfect	8 -28 -1 4 5 -4 -3
class=impose to	9 -2 -2 -16 -1 -2 20
class=propose modal	-5 0 16 8 -4 0 -17
class=propose no	8 -24 4 4 -1 0 -3
class=propose past	2 3 -2 -31 -3 3 10
class=propose to	13 3 -19 0 -7 1 1
class=say modal	-3 17 -12 -12 5 0 -4
class=say no	6 7 -16 4 -5 2 3
class=say past	-4 11 -3 -8 -13 -4 15
class=stay from	-3 13 -19 15 -7 -9 0
class=suspend	-6 6 -4 15 -16 -13 -14
class=suspend no	-6 3 -1 14 -20 -11 -12
class=suspend perfect	-1 1 -14 16 -2 0 0
class=target future	-1 -5 -4 14 -16 -1 -2
class=target modal	9 1 4 -12 -16 -3 3
class=target past	-12 -5 -22 7 13 8 -7
class=target pluperfect	2 5 -21 -3 6 0 9
class=target present	-8 -9 23 -8 -9 6 -12
class=threaten	-3 -2 -3 -10 -11 -6 19
class=threaten no	-7 0 -2 -7 -7 -5 15
class=up from	-6 -12 -5 10 14 -2 -22
class=up gerund	3 -2 -15 12 -7 -2 7
class=up modal	-7 -1 6 10 -24 -8 -2
class=up perfect	-10 -4 -5 0 20 0 -12
column:at	0 -16 -15 -11 -10 27 0
column:before	-1 -12 -19 -20 33 -11 -4
column:duty	-6 6 24 -5 -25 0 -18
column:from	-2 13 -48 42 -14 -13 -8
column:if	-2 34 -13 -21 -12 -17 -4
column:it	0 19 -16 -13 10 -11 -2
column:now	0 -9 29 -17 -15 -2 -3
column:rate	-7 -4 4 3 5 -9 -16
column:the	-5 -2 -15 8 0 15 -12
column:today	0 -11 36 -22 -15 -10 -3
column:truce	-1 7 13 0 -22 -6 -6
column:until	-2 -15 4 -11 17 -14 -5
column:without	-1 25 -20 -1 -5 -11 -2
condition before	0 5 -30 10 -4 -3 6
condition column	-2 41 -26 -12 -10 -24 -5
condition heading	-2 43 -28 -13 -12 -25 -6
condition low	-11 19 4 -10 -21 -26 4
ct0=agree past	-4 -5 6 3 -18 13 -5
ct0=agree perfect	10 0 -15 6 0 0 -4
ct0=bear past	-1 -14 -16 9 8 4 0
ct0=bear perfect	0 -10 16 -1 -7 -3 -10
ct0=bear pluperfect	0 0 -14 -16 24 -3 -4
ct0=bear present	1 -3 11 -3 -15 -1 3
ct0=down future	2 3 -3 6 -7 10 -25
ct0=down perfect	0 8 -3 7 0 0 -19
ct0=down present-passive	0 -2 -15 1 3 0 12
ct0=end perfect	0 -1 -15 2 13 0 0
ct0=impose future	4 -6 7 -5 -18 5 0
ct0=impose pluperfect	9 -18 1 7 -11 0 -2
ct0=propose past	1 5 -4 -24 0 -8 10
ct0=propose present	2 -13 -8 -27 0 -3 23
ct0=say past	-8 15 0 -4 -9 -3 4
ct0=stay perfect	-3 0 13 -2 -17 -3 -2
ct0=stay pluperfect	-5 -16 -6 8 4 -4 4
ct0=suspend future	-1 4 20 -21 0 0 -3
ct0=suspend perfect	-1 -3 -15 18 -1 0 0
ct0=target modal	10 -7 3 -17 -5 -1 5
ct0=target past-passive	-2 5 -16 0 -1 8 0
ct0=up modal	-4 6 -1 10 -15 -5 -8
ct0=up past	5 -22 10 -9 3 3 -10
ct0=up perfect	-10 0 -4 1 17 0 -10
ct1=agree past	-2 -4 8 -1 -16 13 -5
ct1=agree perfect	4 0 -16 13 0 0 -3
ct1=agree present	-2 1 0 -17 10 2 -1
ct1=bear past	-1 -14 -16 9 8 4 0
ct1=bear perfect	-4 -10 17 0 -6 -3 -10
ct1=bear pluperfect	0 0 -14 -16 24 -3 -4
ct1=bear present	1 -3 11 -3 -15 -1 3
ct1=begin past	2 -4 -4 2 7 -1 -16
ct1=down future	2 3 -3 6 -7 10 -25
ct1=down perfect	0 8 -3 7 0 0 -19
ct1=down present-passive	0 -2 -15 1 3 0 12
ct1=end infinitive	-8 4 17 -9 -9 0 -6
ct1=impose future	5 -5 3 -5 -17 5 3
ct1=impose pluperfect	8 -17 1 5 -11 0 1
ct1=propose past	2 3 -5 -16 5 -7 5
ct1=propose present	1 -8 -2 -23 -14 -2 19
ct1=stay perfect	-3 0 12 -1 -17 -3 -2
ct1=stay pluperfect	-5 -16 -6 8 4 -4 4
ct1=suspend future	-1 4 20 -21 0 0 -3
ct1=suspend perfect	-1 -3 -15 18 -1 0 0
ct1=target infinitive	-8 5 -16 0 10 -5 7
ct1=target modal	10 -7 3 -17 -5 -1 5
ct1=target past-passive	-2 5 -16 0 -1 8 0
ct1=up gerund	3 -2 -15 12 -7 -2 7
ct1=up past	5 -22 10 -9 3 3 -10
ct1=up perfect	-10 0 -4 1 17 0 -10
ct2=begin past	-2 -2 22 -7 -18 -4 3
ct2=begin present	3 10 -18 16 0 -5 -14
ct2=begin present-passive	0 -4 -13 2 15 -2 -4
ct2=end present	-2 -8 5 12 -16 0 -6
ct2=impose participle-passive	2 -18 -6 10 3 -4 0
ct2=impose past	-1 -7 16 -9 -12 -4 7
ct2=impose present	2 2 -16 -4 19 1 -3
ct2=impose present-passive	-9 10 3 -3 -16 -3 4
ct2=stay future	0 0 -16 13 0 0 2
ct2=suspend participle-passive	7 -5 -20 15 -5 0 -1
ct2=up present-passive	0 -4 -13 2 15 -2 -4
day ahead 	4 12 -15 6 0 -5 -10
day ahead before	0 -2 -13 -16 23 -5 -3
day ahead before past	0 -9 -4 -10 19 -4 -1
day ahead from	6 10 -27 10 -24 -10 13
day ahead from verbless	1 -2 -15 20 -15 -2 0
day ahead future	-4 0 15 -1 -8 -5 -9
day ahead in	0 0 2 4 0 0 -15
day ahead on modal	-7 -19 0 6 7 0 7
day ahead on present	5 6 -4 -2 -15 -3 7
day ahead past	-7 -1 -15 2 8 4 2
day ahead until past	0 -2 -17 15 1 -5 -1
day ahead until verbless	0 -3 21 -17 -6 0 0
day ahead verbless	-4 12 -17 10 9 -6 -14
day gone from	-8 24 -26 3 4 2 -2
day gone from present	0 5 -20 10 0 0 10
day gone from verbless	-1 10 -5 -16 10 4 -7
day gone in	-1 -23 -2 10 -1 2 -1
day gone in past	-6 -26 -2 2 4 0 7
day gone in pluperfect	-4 -6 8 6 -23 -1 8
day gone in present	4 5 -2 -6 7 -3 -15
day gone last	-4 -1 -16 7 -3 1 13
day gone of	4 -14 3 -2 7 2 -17
day gone of present	-1 -5 12 -16 7 -2 -4
day gone on	-3 -19 2 7 1 -11 -1
day gone on verbless	-6 4 -10 15 -2 -2 -4
day gone past	-1 -26 -2 1 8 -4 8
day gone since	-11 -10 30 -15 -2 -17 -8
day gone since past	0 0 16 -13 -2 -1 -1
day gone since present	-2 -3 12 -16 2 0 -2
day gone since verbless	0 -7 15 -28 9 -1 -4
day gone until	-1 -3 -8 -10 21 -7 -7
day gone verbless	2 -3 -6 5 7 1 -18
day none  perfect	9 -6 6 -8 -4 -15 4
day none perfect	9 -6 6 -8 -4 -15 4
day today 	-4 -4 15 -18 2 -2 1
day today  present	0 0 18 -17 -8 0 -7
day today  verbless	0 -6 18 -10 -5 0 -1
day today present	-9 -9 24 -11 -21 -3 3
day today verbless	-4 -12 27 -20 0 -2 -8
denying led	21 -4 -4 -5 -2 -5 -6
denying low	31 -14 -3 -6 -7 -14 -5
denying part	14 -1 2 -16 2 -5 -3
denying rest	16 -14 -6 1 -2 -8 0
entry ahead	-7 10 -17 6 3 -1 4
entry ahead verbless	0 5 -18 5 3 -22 13
entry gone	-10 -27 -7 -16 35 0 5
entry gone modal	-3 -7 4 -16 11 0 1
entry gone perfect	-2 -5 12 -18 -2 0 5
entry gone present	-9 -3 -17 -2 28 7 -7
entry gone verbless	10 -10 3 -20 18 -7 -8
entry none future	3 0 -5 11 -18 8 -9
entry none participle	4 -18 3 -3 7 -4 -1
entry none perfect	9 -6 -6 3 -1 -16 5
entry none present	1 5 13 -5 -24 -17 4
entry today	-36 -2 9 6 -5 9 -10
entry today future	-3 11 5 -2 -16 -13 -2
entry today participle	-3 3 -14 17 2 -2 -9
entry today past	-7 0 5 -10 1 15 -12
entry today pluperfect	1 0 0 11 -17 -1 5
entry today verbless	-55 1 6 1 -1 7 -11
f1=a	-9 -4 6 14 -15 10 -19
f1=a year	0 -7 -11 17 -3 0 -1
f1=american	4 -18 18 4 -17 2 -9
f1=american goods	0 -7 22 -13 -15 4 -6
f1=and	-23 20 13 -10 -11 -29 4
f1=april	-4 -12 -28 -2 34 -5 -11
f1=australia	6 -1 13 -23 -10 0 9
f1=before	-6 2 28 -19 -12 -2 -8
f1=before the	-1 0 14 -16 1 0 -3
f1=beijing	-5 3 5 -9 14 -4 -19
f1=by	-6 1 2 -12 15 -4 -7
f1=canada	2 -12 -24 21 8 -2 0
f1=china	-10 -24 11 3 9 -1 -20
f1=china will	0 -2 -9 15 -5 0 -3
f1=ecuador	0 -1 -6 -15 6 0 13
f1=for	-16 5 -15 21 -3 -8 -3
f1=for how	0 -9 -13 22 -10 0 -4
f1=from	-3 -2 1 -6 15 -3 -16
f1=had	-1 -7 25 -16 -11 0 -3
f1=he said	-10 -1 17 -10 -4 0 -7
f1=host	0 6 -7 12 -16 -8 0
f1=how	7 -5 -6 -21 23 -1 -13
f1=how long	4 -12 -8 -19 20 1 -6
f1=i	-17 9 -9 -7 -9 6 18
f1=iceland	0 -9 -4 -2 16 -4 -7
f1=if	-6 -28 5 7 12 0 -14
f1=in	-19 -27 13 -13 13 -12 14
f1=india 's	0 -5 16 -3 1 0 -11
f1=indonesia	-4 -8 -4 10 -18 -1 10
f1=is	5 8 2 -18 2 0 -2
f1=it	17 -5 -15 -1 12 5 -8
f1=it 's	-1 -9 -9 21 -10 -2 -5
f1=it ends	0 0 16 -13 -3 0 -5
f1=it is	7 4 -9 3 -30 4 10
f1=january	-3 -10 19 -2 -16 -1 2
f1=japan	-3 -8 -8 21 -15 -1 -7
f1=korea	0 -4 -15 11 2 0 4
f1=march	0 -2 -21 7 17 0 -4
f1=may	-4 -9 8 -18 9 11 -10
f1=mr	16 -10 5 2 -21 -7 1
f1=my	-4 15 -1 -8 5 -6 -9
f1=no	8 -17 2 0 -15 -10 11
f1=nothing	-2 9 16 -12 -3 -5 -14
f1=officials	-6 9 7 -15 -7 0 0
f1=on	-17 10 1 13 -18 1 -9
f1=on tuesday	0 -7 15 -10 0 -3 -3
f1=other	0 9 11 -16 -2 1 -2
f1=president	-12 -22 0 -2 15 -14 6
f1=president donald	-10 -16 -6 -1 15 -11 12
f1=q	-2 0 16 -10 -7 0 0
f1=question is	0 1 -15 10 -3 4 2
f1=reciprocal	-1 -8 10 -16 10 -3 -5
f1=reporter	0 -5 -17 5 14 -1 3
f1=scott	0 -2 -11 -6 -2 0 17
f1=scott bessent	0 -2 -11 -6 -2 0 17
f1=section	-1 -16 2 11 3 -6 -9
f1=september	4 -7 19 -15 -5 0 -7
f1=since	-4 -8 -15 30 -17 3 -11
f1=south	-2 -2 -21 16 -2 0 5
f1=south korea	-1 -5 -20 16 -4 0 7
f1=switzerland	0 -15 -13 18 3 -5 0
f1=that is	11 -1 1 6 -27 1 -3
f1=that was	-2 -3 -10 -14 8 17 -2
f1=the agreement	-2 -2 1 15 -12 0 -12
f1=the arrangement	0 -14 0 18 -17 0 -6
f1=the commission	14 0 9 -5 -8 0 -16
f1=the european	-3 -15 9 -17 12 -2 7
f1=the truce	-6 -9 0 -22 21 -9 13
f1=the two	3 0 14 -15 3 2 -12
f1=then	-5 3 -24 5 2 5 11
f1=then came	-1 0 -15 6 -6 4 8
f1=there	11 -5 -14 -15 11 4 7
f1=they pay	5 11 -18 10 -5 0 -6
f1=today	-10 12 -30 16 -12 7 9
f1=today it	-8 8 -20 7 -5 3 7
f1=trade	-6 11 9 -14 -22 -2 7
f1=trump	-5 -17 -26 17 -5 -7 22
f1=trump had	0 -10 -2 -2 -3 -1 15
f1=ukraine	0 19 -8 -10 -9 0 -1
f1=until	-6 1 -19 16 1 -4 6
f1=washington	-4 -5 14 -27 8 0 4
f1=we are	-2 5 3 -16 -3 0 8
f1=we have	-9 -1 5 13 -22 0 0
f1=what could	-2 -5 15 -9 -10 6 -2
f1=what would	0 -7 15 -4 -7 5 -3
f1=when	9 -5 -19 6 0 7 5
f1=where	1 -5 -4 15 -10 -2 -6
f1=who	-4 15 -4 -5 -13 9 -9
f1=without the	-1 10 14 -22 -5 0 -7
f:!	3 -4 10 -6 -15 4 0
f:"	21 7 -9 -19 -5 -5 9
f:,	-4 21 -16 -6 15 1 -4
f:-	-7 -1 6 -23 10 7 6
f::	6 10 7 -6 -17 0 -6
f:;	-15 5 -8 9 -9 -2 13
f:<agent>	2 -24 -10 -6 18 -11 20
f:<day-ahead>	-14 -7 -1 16 -18 -12 12
f:<day-gone>	-4 -20 -1 -3 10 4 7
f:<duty>	-13 3 2 6 -3 -15 -2
f:<goods>	-9 16 -1 0 -4 0 -9
f:<level>	-16 13 5 8 -3 -26 -14
f:<month-gone>	-5 -23 -2 -17 30 15 -2
f:<name>	-29 6 0 -1 3 -2 5
f:<office>	11 -1 -13 -7 -10 9 16
f:<organisation>	23 -9 -15 9 6 0 -15
f:<person>	-2 6 -14 6 -14 -10 20
f:<points>	-14 18 5 -2 -6 0 -26
f:<sender>	-13 -4 -12 24 -16 0 1
f:<span>	-26 -16 6 4 -1 8 -4
f:<v-impose>	-16 2 -5 0 7 -2 10
f:<v-propose>	10 8 -2 -11 -28 -9 19
f:<v-return>	9 18 2 -14 -6 -15 -4
f:<v-say>	1 -2 -6 12 -33 -12 20
f:<v-target>	-27 4 -2 -6 4 2 8
f:<v-up>	-15 16 -5 1 9 2 -27
f:?	1 -15 5 17 -28 -10 -1
f:a	-8 -2 -4 16 -11 0 -5
f:about	2 8 7 -2 4 -13 -24
f:above	3 -10 -3 8 -16 1 7
f:act	0 0 -16 18 0 0 -3
f:additional	-1 0 18 -10 -6 -2 -5
f:again	-10 21 1 -5 -7 -4 -9
f:agree	-7 15 4 4 -22 -1 -15
f:agreement	3 -15 7 8 -6 -2 -13
f:already	-1 -7 -15 27 1 -6 -12
f:also	3 5 -4 9 -19 5 -13
f:aluminum	0 -8 15 -2 -12 0 -1
f:and	0 -8 2 8 5 6 -23
f:announcement	0 0 -6 -6 15 0 -5
f:another	0 1 18 -14 -7 -2 -1
f:answer	-7 -6 -21 -11 28 -11 10
f:anybody	0 11 -5 -19 9 0 -2
f:arrangement	-2 -12 3 14 -18 3 -7
f:ask	17 -1 17 -16 -2 -1 -21
f:at	-24 4 -10 2 13 12 -8
f:autumn	6 -14 -15 8 10 -2 4
f:average	-5 -5 -16 19 2 0 -3
f:back	-14 5 1 -21 12 13 -13
f:be	11 2 -3 4 -15 3 -2
f:bean	-1 -18 13 -2 7 -2 -9
f:became	9 0 -16 -4 15 0 -8
f:because	-6 0 15 -8 -3 -6 0
f:become	-1 5 10 -16 2 -1 -5
f:been	-2 -13 -10 15 4 1 0
f:before	-19 12 8 -3 -12 -14 7
f:being	-1 -3 1 1 -15 3 10
f:both	-11 8 -14 -3 16 -9 4
f:bring	-3 -8 -6 8 11 -2 -15
f:buse	0 -4 15 -12 0 0 -1
f:by	6 -11 -12 -4 18 -5 6
f:call	7 -8 9 1 -15 -4 -1
f:can	-4 -14 14 1 -16 3 5
f:car	-6 -20 -2 10 -9 -6 14
f:carry	0 0 15 -1 -5 0 -8
f:change	-1 -15 3 9 3 -5 -10
f:charge	-23 5 1 -11 3 5 5
f:chicken	0 -6 -18 9 13 -3 -4
f:chip	-1 -10 16 -1 -9 0 -4
f:cocoa	-2 2 -25 2 14 -5 7
f:coffee	-6 4 -11 -8 15 -9 5
f:come	-9 7 1 -2 -12 -5 16
f:company	-1 -8 -14 18 -2 -1 1
f:control	-2 -6 -1 10 -15 0 3
f:corrected	15 0 -4 -10 -8 0 -2
f:count	-5 6 -22 22 5 -3 -15
f:country	-5 -4 -15 20 -5 -9 3
f:course	0 -1 12 -17 -2 0 8
f:custom	6 -1 16 -9 -19 0 0
f:date	5 3 -18 18 -2 -8 -5
f:day	-3 4 1 7 -18 0 2
f:doe	-1 -7 -1 10 6 -1 -22
f:done	6 -4 2 -24 13 -2 -3
f:draft	6 5 -3 -15 -1 -2 4
f:during	-3 -6 10 -15 -2 -2 11
f:duty	-14 5 -1 17 1 -12 -33
f:economy	1 -2 -14 -8 20 -1 -3
f:evening	-8 -7 3 -15 13 0 2
f:explain	0 -8 -13 15 1 -1 -1
f:export	-8 4 11 1 -25 -5 0
f:extension	-2 13 6 -21 -7 0 5
f:false	13 -1 -15 -11 -2 7 -3
f:farm	0 -9 0 -10 19 -4 -7
f:fentanyl	-11 -16 8 -4 15 -3 -21
f:flour	-1 16 -7 0 -5 -1 -9
f:follow	0 -2 20 -18 0 0 -4
f:forced	0 -9 0 -17 16 -2 3
f:found	0 4 -15 0 13 -2 0
f:go	-1 9 -19 9 8 1 -11
f:government	-1 7 11 -18 4 0 -8
f:had	-24 -1 20 -13 9 0 -15
f:he	-15 -2 -2 -17 11 -10 19
f:highest	-7 -8 -11 -10 15 15 -5
f:his	-1 -6 -6 9 -21 -1 14
f:i	-19 -3 -9 -3 0 9 18
f:in	-19 -13 -1 -11 11 20 12
f:increase	-2 9 22 -22 0 0 -15
f:invest	0 -4 -13 17 -4 0 0
f:just	-5 -11 16 1 -8 -1 -7
f:keep	-3 -3 2 12 -8 2 -17
f:law	14 -20 0 -6 5 -3 6
f:lay	0 3 -10 -16 0 5 13
f:levy	-1 13 9 -22 -1 -2 -3
f:like	-1 2 8 -27 0 -1 10
f:list	-3 -26 5 20 -11 -7 -14
f:little	0 -6 -16 11 6 -1 -5
f:long	-4 -11 -10 18 -14 0 7
f:look	-10 -14 -7 15 5 -5 3
f:make	4 -1 -17 11 2 8 -5
f:may	1 -7 12 -3 -19 -3 10
f:me	9 0 1 7 -21 1 -4
f:meet	1 0 1 -15 -7 10 7
f:member	-9 7 -8 15 -2 -3 -9
f:might	-7 0 1 15 -7 0 -16
f:milk	-2 18 -9 -2 -7 0 0
f:minister	-4 -10 -7 0 -9 0 18
f:minute	4 4 -22 -3 18 -3 0
f:moment	4 0 -15 3 11 0 -6
f:most	-1 -9 19 -13 3 -2 -6
f:mr	-4 -16 1 7 -2 -4 6
f:must	12 -9 -17 2 14 -2 -9
f:need	-4 -9 5 -19 -4 0 17
f:never	15 3 -18 12 -9 0 -7
f:new	-12 -3 22 -8 -7 -6 -5
f:next	-6 -12 2 16 -15 4 -11
f:no	9 9 -17 0 -2 0 4
f:note	-3 -1 15 -8 -9 6 -7
f:number	6 8 11 -9 -3 -2 -16
f:offer	-4 1 0 -13 -15 -1 17
f:old	-7 -10 22 -11 -2 -3 -6
f:on	-39 3 5 -5 11 -14 5
f:only	-1 -6 24 -24 1 -7 0
f:open	-1 11 -19 7 -5 0 6
f:orange	0 -7 15 -3 -12 -1 5
f:order	0 -4 -8 -7 18 -11 7
f:ordinary	3 -5 17 -3 -20 -2 -11
f:our	-6 4 15 -17 -2 -2 0
f:over	-12 -9 1 6 -1 -16 7
f:paper	1 15 -3 -2 -21 -4 5
f:parliament	0 12 -18 0 7 -2 -3
f:pay	9 -19 0 3 3 -9 5
f:plan	-1 6 -4 5 -17 -1 1
f:port	-3 -4 -1 1 13 1 -15
f:post	10 -7 -1 -23 -10 -3 17
f:present	-4 0 -13 4 -15 -4 18
f:price	-3 -9 1 18 -20 -2 -7
f:product	0 -14 -2 -1 -11 -2 18
f:promise	-7 -11 -9 22 0 -3 -13
f:propose	0 10 -3 -16 -1 -1 9
f:put	-19 -15 -5 -2 14 -19 18
f:reach	-1 -8 -20 13 8 0 5
f:reduction	0 0 -12 19 -6 0 -6
f:remain	-4 3 0 5 5 1 -25
f:renewed	0 -2 -14 0 18 -3 0
f:reply	6 11 -4 -15 4 8 -10
f:reporter	-6 -1 -15 18 -15 4 6
f:return	5 7 3 -17 8 -11 -2
f:run	-1 -17 14 0 -14 -10 10
f:same	6 5 -3 15 -22 5 -15
f:say	8 2 7 -2 -17 -5 -1
f:second	4 0 -2 7 3 -4 -16
f:section	-3 -7 15 -15 9 -4 -11
f:see	-11 3 -2 -13 1 -9 16
f:sell	0 -5 14 -15 7 -5 -4
f:should	-4 10 16 -20 -14 -1 0
f:sleep	-6 16 -4 0 -8 -1 -8
f:some	-1 -6 2 -16 15 -4 0
f:soybean	0 -14 -19 14 17 -3 -11
f:stand	-1 -4 -6 -14 15 -2 9
f:start	-3 -9 -12 20 -8 0 -2
f:stay	2 -9 0 14 -16 0 0
f:stop	0 -3 -7 15 -12 11 -13
f:stuff	0 4 -18 9 0 7 -2
f:such	15 2 -11 -4 5 -3 -4
f:suspend	0 15 -4 4 -8 0 -8
f:talk	-7 -3 1 13 -20 -5 2
f:tariff	-13 -16 4 1 -5 -4 14
f:tell	-8 2 -6 14 -19 -3 6
f:that	-3 4 -4 -6 -2 -1 15
f:the	4 -15 6 -2 1 8 -5
f:then	-15 19 -26 -4 5 13 4
f:there	11 18 -11 0 -5 0 -12
f:third	-4 0 -14 18 -3 0 -2
f:those	-7 14 -12 19 -10 -6 -19
f:three	2 10 11 -10 -5 -3 -17
f:through	2 0 -17 13 -9 12 -11
f:trade	-8 -1 -1 -15 12 0 11
f:unreliable	0 -1 -14 17 -2 0 -1
f:until	3 -4 5 10 -10 2 -19
f:up	-17 -8 10 -4 2 13 -14
f:vote	-4 6 -1 -15 5 0 2
f:warn	-4 6 0 6 -6 -2 -15
f:we	-1 6 5 1 0 -21 -8
f:week	-14 -9 15 4 -6 -11 -5
f:well	-3 1 -16 -7 9 4 13
f:what	-21 -7 9 -5 7 -4 4
f:where	-15 0 -10 13 -3 1 6
f:whether	-2 -1 4 -16 2 0 10
f:which	-16 -5 2 6 5 1 -8
f:who	-5 9 21 -16 -25 0 0
f:why	-1 -10 21 -6 -9 -3 -5
f:will	8 -13 0 14 -27 5 4
f:with	-15 -7 -4 8 17 -1 -18
f:within	-6 0 -19 -7 22 -5 6
f:would	-6 14 15 -13 -30 -6 7
f:wrong	21 -9 -12 6 -4 0 -13
f:year	-14 -15 5 -6 8 5 1
f:you	5 4 8 1 -19 -17 0
f:your	0 3 9 -21 -5 -3 7
f:zero	-1 6 -19 16 -6 0 4
falling	-17 10 -1 -2 2 -4 1
form=free	10 -37 -3 -2 10 -14 4
form=worked	6 -11 15 -27 13 -16 0
formerly column	-2 -21 -22 9 28 -12 -5
formerly heading	-3 -12 -27 5 31 -1 -8
formerly led	-6 0 -16 -2 19 -1 -3
formerly low	-8 -7 -8 -3 25 -4 -9
formerly part	-13 -5 -5 -4 19 -4 -1
half=from	-15 -8 9 -11 14 3 -14
half=from future	-5 -29 33 -27 -25 9 2
half=from modal	-2 -27 24 2 -13 -2 -8
half=from past	-4 -18 -47 32 17 -15 1
half=from perfect	0 17 -37 3 22 -4 0
half=from present	-17 4 1 -12 7 12 -5
half=from verbless	5 -4 27 -17 -6 -9 -18
half=no future	-2 1 -10 15 -1 -8 -6
half=to future	1 -1 -16 16 -13 -6 1
half=to modal	5 2 -21 1 -23 -8 10
half=to past	5 -8 40 -37 -15 4 -1
half=to perfect	-1 -18 18 -9 5 -1 -15
half=to present	1 10 -27 13 -1 2 7
half=to verbless	-23 -17 -21 34 -5 -15 6
has-future	1 4 1 4 -19 1 -5
has-gerund	7 6 6 -3 3 -18 -17
has-participle	2 -14 -5 18 7 -15 -16
has-past	4 -15 -8 4 9 5 -7
has-perfect	6 -13 8 -7 -2 -23 8
heading:at	0 -18 -17 -14 -12 30 -1
heading:before	-1 -19 -17 -11 34 -13 -7
heading:duty	-9 3 9 1 -12 7 -24
heading:from	-2 11 -36 37 -17 -13 -9
heading:if	-2 34 -13 -21 -12 -17 -4
heading:into	-4 5 -8 -15 -5 8 12
heading:it	0 18 -18 -7 9 -11 -2
heading:may	0 -7 -17 8 7 6 -1
heading:now	0 -9 29 -17 -15 -2 -3
heading:on	-7 1 0 -2 0 11 -23
heading:rate	-7 -4 5 2 5 -9 -16
heading:the	-7 14 -19 -1 4 12 -21
heading:today	0 -15 33 -11 -19 -11 -4
heading:truce	-2 26 1 -8 -27 -8 -9
heading:until	-2 -15 4 -11 17 -14 -5
heading:vietnam	0 -10 17 -16 2 1 -5
heading:without	-1 25 -20 -1 -5 -11 -2
headline	-16 -7 7 1 1 0 2
highest	11 9 -17 0 -12 16 -4
highest false	11 -17 2 2 -11 14 -3
highest over 80	8 -62 -1 17 -28 21 3
highest true	4 19 -20 -1 -8 8 -4
highest under 80	7 23 -17 -10 1 2 -8
intending after	-5 -11 -28 13 -13 -9 22
intending before	13 -10 -8 -7 -10 -15 11
intending led	7 -7 -16 -23 -36 -17 39
intending low	2 -3 -15 -13 -36 -30 41
intending part	9 -6 -31 -2 -20 -23 27
joined=	-10 6 -18 6 -20 24 -6
joined= higher	-6 13 -14 -31 -3 23 1
joined= lower	-2 -6 -9 28 -27 -3 -13
joined=: lower	0 0 -12 18 -8 -3 -1
joined=and higher	-4 -2 4 -5 9 -18 3
joined=and lower	-2 21 -24 8 -7 10 -25
joined=from	6 -18 11 -16 12 -8 -12
joined=from higher	7 -13 16 -12 0 -7 -8
joined=from lower	0 -6 -7 -8 17 0 -3
joined=to	4 3 1 2 -18 -17 7
joined=to higher	3 11 30 -31 -8 -13 -11
joined=to lower	2 -23 -24 22 -15 -3 16
joins= higher	-5 -27 7 8 -10 14 -10
joins= lower	-4 8 -9 -12 17 -16 0
joins=, from lower	0 0 -14 18 -5 0 -3
joins=and	-5 25 -14 -3 -1 -4 -11
joins=and lower	-2 23 -8 -22 6 0 -2
joins=from	-6 1 -8 11 -22 -1 2
joins=from lower	-4 -6 -9 9 -15 0 9
joins=instead of lower	0 -16 0 12 -13 0 0
joins=plus	0 -9 21 -10 -7 -1 -5
joins=to	-15 -10 9 -3 -1 1 -1
joins=to higher	-8 -1 11 0 -9 2 -16
joins=to lower	-7 -19 -2 -3 9 -1 7
l1='s	2 -1 4 -4 11 0 -29
l1=(	3 11 0 -1 -25 -2 0
l1=,	-5 11 6 -18 -3 -7 5
l1=:	-67 12 18 -5 -2 -6 -22
l1=;	-2 15 4 -7 -17 1 -6
l1=<day-ahead>	0 4 -15 14 -7 0 -3
l1=<day-today>	0 -3 15 -13 0 0 0
l1=<goods>	-6 17 2 -3 -1 -12 -9
l1=<level>	-10 9 -16 1 -28 22 2
l1=<name>	-1 -23 5 16 -3 -11 -14
l1=<not>	20 -20 -2 -10 9 -11 -4
l1=<v-agree>	-5 -9 -14 -1 3 16 0
l1=<v-begin>	0 -2 19 -12 2 -9 -22
l1=<v-propose>	10 -2 0 -2 -24 -6 3
l1=<v-suspend>	-3 0 -26 24 1 -1 -5
l1=a	8 7 -9 13 -25 -9 -6
l1=about	4 -15 5 -3 -7 -4 7
l1=and	-23 11 -2 -8 3 0 1
l1=announce	0 3 -18 -1 -9 -4 13
l1=another	-6 -10 -19 19 -7 -6 8
l1=as	20 1 -23 -14 -13 17 4
l1=ask	-2 -6 21 1 -12 -1 -14
l1=back	0 6 -19 11 -1 0 -1
l1=become	-4 8 -22 -2 10 1 0
l1=face	0 6 -18 -2 -10 1 16
l1=for	1 5 -3 -6 -26 -10 17
l1=from	-3 -17 14 -13 18 -6 -45
l1=further	-4 0 -13 18 2 -1 -13
l1=have	-1 0 16 -12 -4 0 -6
l1=in	3 -1 15 -9 -11 -1 -3
l1=is	1 5 20 -4 -52 -15 -14
l1=it	-15 0 2 1 1 3 3
l1=its	-9 -2 18 -7 1 -6 -13
l1=leave	-2 -6 -8 16 -9 0 -1
l1=not	18 -26 4 -14 11 -7 -16
l1=now	0 -3 19 -10 -6 0 -3
l1=on	-3 -7 -9 15 -11 -4 9
l1=pay	0 3 3 4 -1 2 -21
l1=reach	-4 -5 -6 -13 1 16 3
l1=so	-1 4 6 -15 2 -2 -3
l1=suspend	-2 3 -20 16 -7 0 -2
l1=take	3 -1 15 -7 0 -9 -19
l1=than	-10 2 -9 15 -3 6 -10
l1=that	-17 0 -4 -20 4 -1 25
l1=the	-23 -14 23 -20 16 3 -6
l1=to	4 -3 -13 9 -13 -4 15
l1=was	-1 -7 -19 2 9 2 1
l1=with	-1 0 -15 4 6 -21 11
l1=—	-1 -9 -20 26 -3 -2 -4
l2=,	2 -3 -2 9 1 -15 -8
l2=:	-16 9 -3 2 -11 5 5
l2=<agent>	-4 8 -15 0 4 1 4
l2=<begin>	4 -18 7 1 -10 6 -2
l2=<day-ahead>	-2 1 -20 17 2 -3 -7
l2=<gate>	0 1 -3 -7 -7 0 16
l2=<month-gone>	-4 -11 6 -29 18 6 2
l2=<name>	-4 0 8 9 -6 -2 -30
l2=<number>	-6 7 0 3 -4 -19 3
l2=<office>	2 -11 -17 0 -7 5 16
l2=<person>	7 8 -12 -15 13 -3 -1
l2=<quality>	-3 -9 6 -6 10 0 -17
l2=<v-bear>	7 5 15 -10 -13 -5 -10
l2=<v-down>	13 -24 20 -14 -2 -12 -4
l2=<v-propose>	7 -9 -16 -5 8 -3 11
l2=<v-stay>	5 -25 2 -1 13 -1 -1
l2=<v-target>	0 13 -16 8 -10 6 -2
l2=and	-4 -18 5 0 8 -19 9
l2=ask	3 2 -9 -15 6 -1 5
l2=be	-3 -1 -16 0 -3 -2 17
l2=been	0 -12 16 8 -16 -8 -13
l2=before	0 -8 -12 23 -13 -1 -4
l2=bring	0 -4 15 -10 -7 0 -2
l2=car	-1 -3 -17 20 -9 0 4
l2=ceiling	-3 0 2 13 0 0 -15
l2=down	-8 -11 10 5 0 -22 -1
l2=fentanyl	0 0 27 -12 -24 0 -8
l2=go	6 -4 -16 11 7 -4 0
l2=good	-8 -23 10 1 -6 8 -17
l2=had	-8 -22 -10 6 8 -5 10
l2=in	0 -23 11 -9 6 -3 0
l2=is	-1 -6 -8 4 -3 -8 15
l2=lower	-3 -1 16 -6 1 0 -13
l2=of	6 6 6 -11 -2 -16 0
l2=on	5 -12 28 -16 -9 -3 -14
l2=place	-2 -11 -15 8 6 6 -1
l2=reduce	0 0 16 -14 -14 0 7
l2=spoke	0 0 -12 -6 -1 0 16
l2=stand	-4 -15 4 1 -3 5 0
l2=stay	8 -3 4 -21 6 -1 -1
l2=tariff	-3 -16 5 0 -14 -5 12
l2=that	-26 8 0 3 -2 3 2
l2=the	5 -2 0 0 3 -21 0
l2=there	-2 -4 29 -25 -3 -1 -9
l2=up	-9 -8 -10 -4 16 10 4
l2=which	0 -18 14 -12 12 -8 -2
l2=will	0 9 -24 14 -14 -9 2
l2=would	5 25 -33 -1 -26 -5 5
l3=(	-7 -12 -4 2 20 -8 -12
l3=,	-9 -4 7 5 5 -12 -16
l3=:	16 -3 14 -22 -12 -15 4
l3=<begin>	-20 -8 11 13 -18 2 -6
l3=<day-gone>	-5 -16 -15 7 19 -7 -4
l3=<level-noun>	-12 4 -5 2 -11 -2 18
l3=<month-gone>	-6 -18 11 13 -21 -6 6
l3=<not>	-1 15 -8 -1 2 -6 -4
l3=<number>	-4 1 19 -3 -7 -15 -17
l3=<office>	1 -6 -13 -7 -4 0 16
l3=<quality>	-3 -7 19 -12 4 0 -12
l3=<v-bear>	-15 -3 6 -6 -10 10 9
l3=<v-down>	1 10 8 -1 -16 -5 -7
l3=<v-return>	4 -16 -8 16 3 -3 -4
l3=a	7 -7 -17 3 3 7 8
l3=as	-4 1 0 -7 -21 19 2
l3=bring	0 14 0 -16 -8 0 5
l3=charge	-1 -9 -3 -9 19 0 -10
l3=good	-7 15 -1 -6 -1 -4 2
l3=had	0 -1 20 -14 -9 -1 1
l3=he	-3 0 -15 2 -3 -2 16
l3=i	7 -6 -15 7 -3 -3 9
l3=its	-8 0 17 -2 -17 -4 -6
l3=now	15 3 -11 -1 0 -2 -10
l3=on	1 -8 0 -21 7 3 18
l3=other	0 -8 15 -8 -2 1 -5
l3=over	0 -2 25 -17 -12 0 -2
l3=pay	-4 -9 18 0 -13 0 -10
l3=that	7 -1 -29 9 15 4 -12
l3=then	-3 17 -3 -9 -2 -1 2
l3=they	-6 -15 15 12 -15 0 -4
l3=thi	-3 -10 14 -22 3 -1 10
l3=truce	-2 25 -9 -21 -6 -7 -7
l3=used	-2 -13 -18 -7 17 10 -6
l3=was	8 1 -4 11 -16 3 -3
l3=were	0 2 -18 -3 17 -9 -3
l3=will	14 1 -22 3 3 -8 7
l3=would	4 3 0 0 15 -8 -16
l3=year	-1 -8 14 -15 0 -2 6
l4="	-2 -7 -21 17 -10 13 1
l4=,	-2 -12 -9 0 2 18 9
l4=-	-2 -10 17 -1 -6 0 -7
l4=:	4 12 -5 3 -20 7 -2
l4=<begin>	-16 -2 7 2 -8 -2 5
l4=<day-gone>	-14 2 4 6 6 -7 -16
l4=<gate>	-5 7 7 3 -17 -9 -1
l4=<level>	-19 -4 -12 14 19 -24 -9
l4=<not>	4 13 -7 7 0 -6 -24
l4=<number>	-11 -17 21 1 -21 -2 9
l4=<points>	0 -3 17 -16 1 -2 -1
l4=<span>	0 -2 -15 11 7 4 -7
l4=<v-bear>	-21 -17 5 6 0 -3 2
l4=<v-begin>	-15 2 18 -8 -17 -9 2
l4=<v-down>	-14 -10 -9 3 18 -8 0
l4=<v-threaten>	-1 1 -4 -8 -6 -2 15
l4=an	10 -11 -18 12 -4 1 4
l4=because	-1 5 13 -15 -2 -2 -4
l4=beef	0 0 22 -20 -8 0 -2
l4=been	-1 -6 1 0 -18 11 5
l4=before	-4 -7 -8 -5 19 -5 0
l4=bring	-2 -2 -19 0 12 -3 8
l4=duty	5 1 2 -7 14 -6 -16
l4=flour	0 8 -15 9 0 0 -1
l4=for	-10 1 9 -15 11 -11 1
l4=have	-9 0 2 -3 -16 4 10
l4=number	0 2 -4 -16 2 2 7
l4=pay	-8 -17 1 1 6 0 2
l4=put	-10 1 -4 21 -5 -1 -16
l4=rate	7 -5 8 1 6 -13 -23
l4=reduce	0 0 -16 14 2 0 -4
l4=steel	0 0 16 -16 1 -2 -1
l4=tariff	-9 -2 -12 8 -10 -4 17
l4=that	17 0 -6 -6 -7 -4 2
l4=the	-14 8 8 -6 1 -19 3
l4=two	0 4 -21 -3 19 -1 -2
l4=up	-3 0 19 -13 -5 1 -11
l4=will	-10 11 23 -12 -12 -4 -15
l4=would	0 -9 -4 2 -16 -3 14
l='s at	0 -1 15 -9 -5 0 -1
l=, <name>	-1 4 -6 5 -20 -2 8
l=, against	0 0 -15 8 8 0 -4
l=, at	-7 -22 0 10 3 -2 -1
l=, pay	-2 -6 17 -3 -15 0 -8
l=, the	-4 0 3 0 4 3 -18
l=, to	5 3 -19 5 -14 4 10
l=<begin> <name>	-9 -15 7 17 -31 -7 -21
l=<day-gone> ,	0 -4 15 -15 1 0 -3
l=<day-gone> :	-1 -2 -17 1 19 1 -7
l=<day-today> :	0 -7 20 -13 -4 0 -2
l=<level> :	0 0 -12 15 -4 -3 -1
l=<level> <level>	-3 -8 13 -32 -10 15 5
l=<level> from	6 -18 8 -15 14 -8 -12
l=<level> to	7 2 8 -3 -15 -15 2
l=<month-gone> :	-1 2 -6 -12 16 -3 -3
l=<name> :	-10 -17 41 -12 -32 -6 -20
l=<name> <level>	-2 6 -19 22 -24 5 -8
l=<name> at	-9 -21 -4 1 9 -6 11
l=<name> collect	0 5 7 -15 2 -3 0
l=<name> pay	-3 -2 1 8 -21 0 -4
l=<name> put	4 7 6 -24 5 -1 -7
l=<person> :	-6 11 -6 -9 11 -2 -16
l=and not	-3 -15 3 -1 11 -1 -4
l=and pay	-1 -8 16 0 -11 -2 -4
l=and to	-1 0 -5 15 -6 -3 -4
l=answer with	3 -3 0 9 0 -7 -16
l=back to	-3 -3 13 1 -17 -5 0
l=ceiling of	-3 0 2 14 0 0 -15
l=down from	-4 0 3 10 -2 -17 -11
l=duty is	-2 0 23 -19 -4 0 -3
l=fentanyl and	0 2 19 -13 -11 0 -2
l=go from	0 -16 0 0 10 -9 -4
l=good pay	-1 -2 9 -31 5 8 -1
l=good to	-4 -1 21 -8 -19 -2 -6
l=had pay	0 0 -10 -10 17 -2 0
l=had put	-2 -5 12 2 -15 2 -6
l=it 's	8 16 -5 -4 -16 -7 -7
l=it became	0 -7 9 10 -17 -3 0
l=it is	1 10 7 -8 -18 -4 -4
l=it was	5 -10 -13 1 6 6 -19
l=now pay	-3 7 -17 7 10 0 -1
l=on pay	0 -2 16 -10 -3 0 0
l=reduce from	0 0 22 -18 -8 0 0
l=return to	-2 13 4 -17 -1 0 -6
l=spoke of	0 0 -12 -6 -1 0 16
l=stay at	8 -3 4 -21 6 -1 -1
l=surcharge of	5 3 0 -5 11 -2 -24
l=tariff of	-16 -10 -3 4 -9 -3 13
l=that the	-11 -4 5 -19 8 6 6
l=to be	5 -8 -20 0 1 7 9
l=up from	0 -7 -13 -13 24 0 -2
l=would pay	3 14 -22 -4 -9 0 9
lapsing heading	0 19 -16 -13 -7 5 -3
lapsing led	-5 20 -7 -11 -18 -1 3
lapsing low	-10 27 -7 -22 6 -7 -9
lapsing rest	-3 9 1 -18 12 -3 -11
lead="	17 -9 -5 -9 3 11 -13
lead=(	14 5 8 -2 -25 -11 -7
lead=10	0 -6 16 -22 2 0 1
lead=12	-1 -5 19 -10 -5 0 -7
lead=a	16 -21 -32 4 24 2 3
lead=add	0 -10 6 -15 -7 -1 11
lead=before	-6 15 -5 -9 4 -9 -6
lead=but	-9 0 10 -5 -21 -4 7
lead=canada	-3 -10 18 -5 1 -4 -13
lead=chinese	-1 -6 10 -29 10 0 -4
lead=fifteen	18 -5 -9 -4 -9 0 0
lead=from	-8 22 -21 9 -20 6 3
lead=if	-1 14 -13 -19 6 -8 9
lead=in	-4 -1 -15 11 -1 5 -2
lead=indonesia	0 -6 -11 17 -8 0 0
lead=it	-20 -21 20 -16 3 17 -1
lead=mexico	-2 0 16 -18 -13 3 5
lead=no	-1 7 -11 17 -22 -2 -1
lead=on	-6 20 4 1 2 -6 -31
lead=since	-3 -3 17 -5 -5 -5 -10
lead=so	4 -22 16 2 -22 -9 0
lead=ten	-3 -8 -8 -7 16 -3 7
lead=that	33 -12 -14 -8 6 -10 -2
lead=the	2 -16 -3 12 -4 -18 8
lead=then	-1 17 -1 -7 -9 0 -5
lead=there	-2 -2 -11 17 -7 -1 -1
lead=thirty	-7 5 14 -3 -17 -2 -10
lead=trump	-9 -7 -15 -4 0 -1 24
lead=u.s.	-1 -2 16 -24 8 0 -4
lead=until	-5 -19 1 0 12 -3 -12
lead=we	2 -24 -7 8 -8 0 16
lead=where	1 -20 -4 11 9 -9 -17
lead=which	4 -10 10 -2 -2 7 -17
lll=, instead of	0 15 -6 -15 -12 -1 7
lll=, up from	0 -7 -7 -13 19 0 -2
lll=, will be	0 0 -10 16 0 0 -7
lll=<begin> <begin> <name>	-9 -15 7 17 -31 -7 -21
lll=<begin> <name> charge	-1 -15 28 0 -13 -5 -4
lll=<begin> <name> put	0 3 2 -15 10 0 -4
lll=<begin> it is	0 -5 17 -10 -1 0 -3
lll=<begin> it was	-3 -14 -16 -6 4 15 -5
lll=<day-gone> it was	0 -1 -4 -13 16 -2 0
lll=<level> , not	14 -3 -21 -3 7 -1 -5
lll=<name> <level> <level>	-1 8 9 -21 -6 2 -4
lll=<name> and <name>	0 -2 4 -17 -2 0 11
lll=<name> will pay	0 -1 -11 15 0 0 -2
lll=<quality> good pay	-1 -2 6 -23 2 8 -1
lll=<quality> good to	-1 0 14 -3 -18 -1 0
lll=and <name> pay	0 0 21 -19 -2 0 0
lll=from <level> to	9 6 -2 6 -21 -12 1
lll=go on pay	0 -2 16 -10 -3 0 0
lll=go up to	3 3 -4 -9 -15 9 5
lll=have go to	3 11 -2 -20 0 0 1
lll=in <name> :	0 -5 15 -8 -4 0 -1
lll=into <name> <level>	0 12 -17 2 -3 4 -1
lll=it will be	0 0 4 -20 -1 0 15
lll=no more than	-1 -4 -13 16 -6 0 4
lll=of <level> to	-3 -3 21 -17 -3 -1 -2
lll=to <level> from	7 -17 6 -10 13 -7 -11
lll=to <name> at	0 -3 15 -12 -2 0 0
lll=top of the	0 -1 15 -9 -4 0 -3
lower than before	-16 -14 10 8 2 -7 -9
lowest	-6 -45 14 5 9 -26 0
lowest false	-8 -14 -3 14 10 -27 -10
lowest over 80	-5 0 -10 0 0 0 16
lowest true	-1 -39 17 -5 3 -12 5
lowest under 80	-5 -45 15 5 9 -26 -3
lr=( ,	-1 -5 16 -11 -2 0 0
lr=, .	-7 -8 22 -21 -3 1 4
lr=, over	0 0 15 -6 -11 0 -1
lr=: )	-2 -10 -18 -25 32 -3 0
lr=: .	-23 21 13 -4 -36 -14 -13
lr=: <end>	-4 4 26 -31 -7 -3 -7
lr=: in	-1 -11 16 -4 -7 -1 -3
lr=: on	-18 11 0 -13 0 5 6
lr=<begin> .	6 -7 29 -16 -18 -7 -23
lr=<begin> on	3 6 1 -1 -17 3 -5
lr=<level> <end>	-7 12 -14 1 -16 10 -1
lr=<level> <level>	-1 -1 -8 -3 -14 18 5
lr=<name> <end>	-2 -7 -13 21 -6 -3 -7
lr=<name> <level>	-5 -20 8 -23 19 -4 -10
lr=a tariff	1 -4 -23 26 -5 -1 -6
lr=and .	-3 17 -9 4 -4 -4 -13
lr=and is	-2 -3 16 -11 -1 0 -4
lr=and on	-5 -18 9 -6 5 1 5
lr=another .	0 -3 3 -20 -7 -2 18
lr=as .	15 0 -12 -4 0 4 -7
lr=at ,	-16 -1 -1 17 -4 -5 -16
lr=at for	-1 -3 -8 14 3 7 -17
lr=be .	0 3 -24 6 -5 6 3
lr=become .	-3 3 -17 1 5 3 1
lr=been .	-7 -10 0 -4 16 -8 1
lr=charge .	-3 -8 -15 22 -5 5 -2
lr=collect .	0 0 22 -19 -1 0 -3
lr=for on	4 -5 -17 -10 2 0 14
lr=from .	7 -1 19 -35 13 -14 -17
lr=from and	0 -2 -20 21 -3 -2 0
lr=from in	0 -3 -14 15 2 -10 0
lr=from on	0 0 8 -16 7 0 -1
lr=from to	-11 -9 9 -1 1 1 -23
lr=is ,	-7 1 16 -11 -10 -3 -1
lr=is .	1 -9 13 0 -24 -6 -1
lr=its on	-5 3 16 -15 4 -1 -17
lr=leave on	0 0 -14 15 -2 0 0
lr=not .	14 -14 6 -17 5 -4 -10
lr=of ,	-2 3 -13 17 1 0 -9
lr=of from	7 -5 -1 -15 2 0 10
lr=of in	5 -2 -16 13 -3 0 1
lr=of on	7 -5 14 -3 -22 -5 -4
lr=of that	2 4 -2 -16 5 0 8
lr=of to	-4 -5 16 -22 -5 0 12
lr=or ?	-1 -4 -7 -5 -5 -1 15
lr=pay .	2 -5 12 -7 -1 9 -19
lr=pay at	0 3 11 -18 5 -7 0
lr=pay from	-1 4 -18 17 -11 0 2
lr=pay instead	0 10 -23 13 -1 0 2
lr=pay on	-4 -11 25 -5 -7 -2 -9
lr=reach .	-2 -2 3 -19 -9 18 -1
lr=same .	0 0 -11 -6 -6 0 17
lr=suspend of	0 -7 -11 18 -4 0 -1
lr=take on	4 -4 -2 3 5 -3 -16
lr=the .	-17 5 5 -21 8 7 0
lr=the for	0 0 15 -16 0 0 -3
lr=the from	0 -6 20 -15 -3 0 -5
lr=the of	0 -21 -8 4 11 7 -4
lr=the on	-1 -14 20 -9 0 -3 -11
lr=the over	0 0 16 -7 -8 0 -4
lr=the that	0 1 -8 7 1 -19 2
lr=to .	7 1 -26 19 -1 -5 1
lr=to <end>	-6 -9 21 -22 -3 -1 7
lr=to for	1 -4 7 -7 -15 7 6
lr=to from	-9 0 -9 14 -22 -2 2
lr=to in	3 -14 17 5 -13 -4 -13
lr=to on	-2 -12 -28 15 3 -3 19
lr=was ,	9 5 -11 -16 9 -2 -3
lr=was .	-15 -34 -7 10 11 -12 9
lr=was on	0 11 -2 -16 4 -2 -1
lr=with ,	-3 2 -10 -5 -7 -1 17
lr=with on	0 -7 -10 15 6 -11 -7
middle over 80	-26 -18 -36 4 12 6 31
middle under 80	0 14 10 -6 -4 -20 -12
nc2=agree	3 -1 -17 13 6 -1 -7
nc2=begin	-14 -17 -1 8 4 9 -5
nc2=down	-16 -17 6 5 -5 0 6
nc2=threaten	-6 9 -19 2 0 0 6
nct2=agree participle-passive	-1 -4 -19 21 0 -1 -7
nct2=bear present	0 -1 1 5 -15 -4 3
nct2=begin past	0 3 -11 -18 20 8 -15
nct2=down past	-2 5 -2 -20 16 0 -5
nct2=down present	-8 -13 7 -2 -11 -6 16
nct2=impose future-passive	0 -6 16 -5 -1 0 -6
nct2=impose perfect	0 -3 11 7 -19 -6 -5
nct2=impose present	10 8 -6 -18 22 -1 -15
nct2=impose present-passive	-7 -3 1 3 -13 -3 15
nct2=propose present	5 1 4 -20 -6 10 -1
nct2=say past	-1 -11 0 1 -7 -18 16
nct2=stay past	3 -3 5 -1 0 1 -15
nct2=target past-passive	0 -2 -15 -7 16 -2 3
nct2=up past	-2 5 -16 -17 11 6 5
nct2=up present-passive	0 -1 -15 0 14 0 -3
next="	22 6 -28 3 -4 2 -7
next=(	-6 5 -2 10 -15 -3 -6
next=)	8 2 -14 -15 19 -11 4
next=,	-17 -11 9 3 1 4 -6
next=if	-3 -1 0 -12 -16 -7 20
next=when	-1 0 12 -6 -18 11 -5
next=which	-3 -16 -4 -1 0 4 15
next=—	0 0 -12 15 0 -1 -9
nhas-future	-14 -21 22 -9 -12 2 9
nhas-gerund	1 1 2 13 -11 0 -24
nhas-past	13 -17 -9 8 6 4 -8
nought	12 -39 -6 0 9 -15 3
nt2=future	-7 -15 15 -7 -9 3 6
nt2=gerund	-1 -8 -3 16 -4 1 -17
nt2=infinitive	-2 9 -16 9 7 0 -10
nt2=past-passive	11 -17 -16 12 3 -16 -2
nt2=pluperfect-passive	-1 2 -15 13 0 -3 -5
nt2=present-passive	5 -3 -10 3 -5 -9 15
nv2=come	-10 -20 9 -2 0 -3 9
nv2=have	10 -16 5 -1 -6 5 -8
nv2=introduce	0 -2 16 -13 0 0 -2
nv2=put	6 1 1 2 -15 8 -10
nv2=slap	-1 -2 15 -7 -6 -1 -6
nv2=stand	-2 1 -18 8 10 -1 -3
nv2=take	-2 -13 15 -16 -1 7 3
nv2=threaten	-4 -5 -17 3 0 0 10
nvt2=add past	-1 -2 11 -15 0 0 4
nvt2=agree participle	0 0 -18 18 0 0 -2
nvt2=be future	-1 -11 21 -14 -2 0 -1
nvt2=charge past	-1 -5 -17 3 12 2 -3
nvt2=go past	-1 7 -15 -6 4 7 -2
nvt2=have past	14 -3 3 -16 -9 5 -5
nvt2=make present	-1 -4 18 -16 0 0 -6
nvt2=pay past	0 -3 10 -16 7 0 0
nvt2=stand present	-1 2 -15 7 9 -1 -1
nvt2=suspend past	0 -5 -12 17 -1 0 -5
nvt2=take past	4 -4 4 -21 -1 8 4
only	-17 -15 6 9 8 -27 -4
only false	-13 -17 7 17 -3 -8 -21
only over 80	-5 -8 13 -23 0 4 8
only true	-11 -5 0 -2 11 -20 8
only under 80	-15 -12 2 14 8 -35 -8
opened	-8 15 -5 -6 -8 -5 8
over 80	-3 -73 -21 12 -13 24 30
pc0=agree	-7 3 -4 6 11 -6 -15
pc0=bear	-20 4 -4 1 0 -1 7
pc0=say	1 -6 -10 5 14 -23 3
pc1=agree	-9 -3 0 8 9 -9 -17
pc1=say	0 -5 -7 2 11 -23 5
pct0=begin modal	-3 3 -2 -16 0 0 10
pct0=begin past	-6 -16 3 -3 10 -5 0
pct0=end present	7 -7 0 8 -22 -1 1
pct0=impose past	-18 -6 4 3 1 1 -4
pct0=impose present-passive	-5 -3 6 8 -18 3 -5
pct0=propose present	-6 -12 1 17 0 -1 -11
pct0=say pluperfect	0 0 8 -7 9 0 -15
pct1=begin modal	-3 3 -3 -16 0 0 11
pct1=begin past	-6 -16 3 -3 10 -5 0
pct1=end present	7 -7 1 4 -17 -1 1
pct1=impose past	-18 -5 5 2 1 1 -6
pct1=impose present-passive	-5 -3 5 8 -18 3 -4
pct1=say pluperfect	0 0 8 -7 9 0 -15
peak column	0 -21 -20 -14 -11 33 -2
peak heading	0 -22 -21 -16 -12 35 -2
peak led	-10 -15 -20 -1 -24 43 -5
peak low	-4 -24 -13 -17 -25 55 -12
peak part	-5 -16 -1 -10 -9 21 1
peak rest	1 -13 -5 -12 -8 29 -8
peers 0 0	-15 -10 10 7 1 -26 -5
peers 1 0	-4 4 5 -2 10 -31 -6
peers 2 1	10 3 5 -17 -10 2 9
phas-infinitive	1 -8 11 -20 7 -4 7
phas-modal	-20 12 6 -3 -4 -11 -1
phas-participle	3 -18 0 4 -2 5 2
presently after	-4 -10 23 0 -15 -17 -8
presently before	11 -27 15 -17 9 2 -8
presently column	-2 -19 52 -34 -27 -13 -8
presently heading	-2 -23 54 -26 -32 -15 -9
presently led	9 -15 14 -8 4 -6 -6
presently part	5 -34 30 -9 -3 -2 -15
presently rest	-24 11 -17 21 -3 -10 4
pt0=modal	-17 9 4 3 -5 -7 -3
pt0=present-not	6 -10 -1 -15 0 0 12
pt1=infinitive	1 -7 6 -16 7 -4 8
pt1=modal	-17 9 3 3 -5 -7 -3
pt1=participle-passive	4 -16 6 -1 2 -8 3
pt1=present-not	6 -10 -1 -15 0 0 12
pt1=present-passive	-6 -1 -1 5 -16 2 7
pv0=hold	-1 2 7 -16 -3 1 5
pv0=raise	6 -8 2 -16 3 0 9
pv0=stand	0 3 8 -19 1 4 -8
pv0=suspend	0 5 -16 9 4 0 -2
pv0=want	-4 -4 1 15 -1 0 -14
pv1-none	9 9 -4 4 -2 -6 -17
pv1=hold	-1 2 7 -16 -3 1 5
pv1=see	0 -4 -11 -6 -5 0 16
pv1=stand	0 3 8 -19 1 4 -8
pv1=start	-1 -1 8 -15 4 0 4
pv1=stay	9 5 -16 5 -2 0 0
pvt0=carry present	0 0 3 -17 2 0 6
pvt0=come present	-3 4 0 7 -17 4 -17
pvt0=pay past	-1 -10 16 -9 -6 1 2
pvt0=pay perfect	0 7 7 -15 0 0 -3
pvt0=pay present	-5 4 1 5 2 -15 -10
pvt0=stand past	0 3 -1 -15 5 4 -2
pvt0=want present	-4 -4 0 15 -1 0 -13
pvt0=write past	13 -6 -4 -15 1 0 3
pvt1=add present	-1 -2 15 -8 -6 0 0
pvt1=carry present	0 0 3 -17 2 0 6
pvt1=come present	-3 4 0 7 -17 4 -17
pvt1=pay past	-1 -10 16 -9 -6 1 2
pvt1=pay perfect	0 7 7 -15 0 0 -3
pvt1=pay present	-5 4 -1 6 3 -15 -9
pvt1=stand past	0 3 -1 -15 5 4 -2
pvt1=stay present	9 5 -16 5 -2 0 0
pvt1=write past	13 -6 -4 -15 1 0 3
q1=a week	0 -1 5 -17 5 7 -2
q1=american	-4 -3 18 -13 2 -6 -10
q1=and	3 24 -8 -8 -5 -8 -5
q1=april	-4 -5 -20 -2 22 6 -12
q1=as	9 -15 -7 -4 21 -5 -11
q1=as of	0 -3 3 -22 20 0 -2
q1=august	2 4 0 -24 8 0 7
q1=before	-10 4 0 -20 7 9 1
q1=before the	-1 6 -3 -15 0 9 -1
q1=beijing	-2 -17 -10 28 0 -11 -18
q1=belgium	0 -11 -1 -6 16 -1 0
q1=brazil	-2 -13 -7 15 -12 1 5
q1=british	0 -3 -18 19 -6 5 -1
q1=but	-2 -6 -11 16 -9 -5 6
q1=by	-3 -3 22 -8 -21 -3 -2
q1=by the	0 0 18 -14 -6 0 -4
q1=cars	-1 -6 -10 -2 -1 0 17
q1=china	-20 -22 12 9 -3 -9 -6
q1=china and	0 0 11 -15 4 0 0
q1=chinese	-4 -1 18 -5 -10 -7 0
q1=donald	-6 8 7 -16 -12 0 8
q1=donald trump	-6 8 7 -16 -12 0 8
q1=during the	-1 -5 -18 14 1 0 6
q1=egypt	-5 -6 -17 -14 7 5 22
q1=february	6 8 -27 -3 21 0 -8
q1=fentanyl	0 -9 6 -15 17 -5 -5
q1=first	5 -17 1 3 0 0 8
q1=from	-6 5 -1 7 -19 2 2
q1=from tomorrow	-5 0 15 -10 0 -5 -4
q1=goods from	0 -1 -6 15 -4 0 -9
q1=he	-1 -11 -5 15 -5 -10 2
q1=he is	3 0 -9 16 -10 0 -6
q1=he was	-1 -1 -11 18 -1 0 -8
q1=host	-6 -6 -2 -4 16 -4 -4
q1=how	9 -4 3 2 -18 1 -1
q1=if	-1 16 -2 1 -14 -7 -6
q1=if nothing	-1 9 -15 8 1 -1 0
q1=if the	7 14 -18 5 -5 -10 -1
q1=india	-5 -11 -16 20 -5 5 0
q1=it	13 -12 -12 -9 15 11 7
q1=it had	9 -5 -5 -17 8 8 -4
q1=it has	-5 7 0 2 -21 4 6
q1=it is	14 0 -1 -19 10 5 -5
q1=it was	1 -28 -4 1 14 4 0
q1=it will	0 11 7 -21 -9 0 3
q1=its	-3 -6 -3 11 6 -3 -18
q1=kenya	1 -9 1 17 -10 -9 -4
q1=let	5 4 0 10 -17 -3 -6
q1=malaysia	-3 7 -18 3 6 0 3
q1=march	0 -7 -9 -15 20 5 -2
q1=medicines	-2 -3 -15 14 -2 0 5
q1=mr	8 -28 22 1 3 -13 -13
q1=my	-2 0 -21 17 1 6 -3
q1=no	7 -5 -6 16 -19 -8 -2
q1=not	7 -4 4 -3 -22 -3 9
q1=our	-4 17 1 -6 -9 -10 4
q1=palm	0 3 -15 13 0 0 -4
q1=palm oil	0 3 -15 13 0 0 -4
q1=peru	-1 -15 6 -5 12 -3 3
q1=president	-6 -12 -5 17 4 -4 -10
q1=president donald	-7 -10 -3 15 3 -2 -15
q1=question	-11 10 10 -25 -15 -6 11
q1=rates	4 21 2 -26 -13 -2 -10
q1=reciprocal	-1 -12 -2 16 -4 -4 -3
q1=reciprocal duty	0 -3 -10 15 -4 0 0
q1=reporter	5 -10 -5 -9 16 0 -6
q1=section	-2 -14 27 -19 0 -2 -6
q1=section duties	0 -4 16 -10 -4 0 -1
q1=since	-9 7 2 5 -16 9 -12
q1=since february	0 -12 2 10 -15 7 0
q1=since january	0 5 -1 -16 9 -1 -2
q1=south korea	-1 -4 -5 15 -6 -1 -8
q1=switzerland	0 3 3 10 -13 -3 -16
q1=that	-5 11 16 -8 -19 -5 -1
q1=the	-27 -7 1 -2 1 6 17
q1=the agreement	0 1 -17 21 -2 -1 -2
q1=the american	5 -10 -17 17 3 4 -13
q1=the customs	-1 -2 -12 20 -13 0 -2
q1=the duties	-2 0 11 -24 6 7 -7
q1=the duty	4 -7 0 -16 11 2 3
q1=the first	-1 0 17 -13 -9 0 0
q1=the other	-1 -9 9 6 -19 -2 3
q1=the rate	10 -9 -16 7 3 -3 4
q1=the second	0 -4 18 -7 -10 0 -4
q1=the suspension	0 0 16 -11 -4 0 -1
q1=the two	-6 -3 4 -16 19 -1 -9
q1=thirty	-3 6 -17 2 12 -1 -8
q1=truce	0 0 -11 -8 -5 -4 16
q1=turkey	1 -1 -15 14 -3 0 2
q1=twelve	-1 0 -8 -3 -10 -2 17
q1=u.s.	0 7 16 -18 -1 0 -7
q1=until	-8 -8 5 -10 20 -1 -16
q1=us	-1 -2 -11 22 -7 -5 -5
q1=washington	-5 -5 -9 18 -3 -1 -6
q1=we	3 13 4 -19 -26 13 8
q1=we have	-2 6 9 -5 -17 1 5
q1=what	-2 20 0 -10 -6 -5 0
q1=what about	0 -4 8 -16 0 0 8
q1=what are	0 -4 17 -11 -2 0 -1
q1=what changes	0 -6 -2 17 -15 -1 -5
q1=what do	-1 -9 19 -13 4 -4 -5
q1=what does	-3 0 16 -14 -4 -4 0
q1=what if	-7 29 -13 -10 -7 -5 -8
q1=what is	-1 2 10 -19 -19 -6 15
q1=what it	0 15 -9 -4 0 -1 -2
q1=what stays	0 -8 20 -13 -3 0 -4
q1=what was	-1 -13 -15 -4 8 9 14
q1=what would	0 22 -15 -14 -7 0 3
q1=where	-2 -12 25 -20 2 -3 -8
q1=while	0 11 -8 -18 8 -5 -3
q1=will	-2 -8 9 -16 5 5 3
q1=with	3 -4 13 -14 -17 1 10
q1=your	-2 1 6 -17 -1 0 6
q:!	-6 -17 -17 16 -3 -3 18
q:)	-6 2 -1 5 4 -2 -15
q:-	-11 3 -4 20 -11 -16 -10
q:/	0 15 -14 3 -8 -11 10
q:;	-10 8 22 -18 -14 14 -26
q:<day-ahead>	-13 19 -7 21 -35 -1 -11
q:<day-gone>	-6 0 -6 0 23 -4 -15
q:<day-today>	-24 17 -2 -18 -11 10 17
q:<gate>	-1 -3 4 3 7 -8 -17
q:<goods-amount>	7 -14 12 1 -17 -5 3
q:<goods>	-24 8 9 -1 2 0 -12
q:<name>	-29 -3 10 14 -20 -1 -2
q:<not>	11 6 4 -21 -7 15 1
q:<office>	-4 -5 4 3 -5 -23 9
q:<organisation>	-15 -1 -2 -2 7 7 0
q:<person>	-5 -16 -1 7 1 -16 11
q:<quality>	-12 19 -8 -13 13 5 -10
q:<taker>	-7 0 19 -31 4 -9 4
q:<v-bear>	-25 -9 -4 11 -3 -11 14
q:<v-buy>	4 -16 5 -4 5 -3 3
q:<v-down>	2 -7 14 2 -24 5 -5
q:<v-end>	-6 20 4 -11 -5 2 -12
q:<v-propose>	-14 -23 -11 3 -14 -13 45
q:<v-return>	-5 11 2 2 -4 -18 -4
q:<v-sell>	-1 -29 6 -1 9 0 4
q:<v-stay>	12 -6 15 -16 -3 -4 2
q:<v-target>	-8 13 13 1 -19 -1 -17
q:<v-up>	0 -4 0 -5 16 -5 -10
q:act	-2 0 -20 -2 15 -2 10
q:additional	-4 -19 20 0 2 -9 -26
q:after	5 28 -1 -5 -22 -2 -7
q:agreement	-9 -18 1 18 -20 -10 0
q:all	-11 -10 -7 17 -3 -7 4
q:almost	0 -9 15 -11 1 0 -3
q:aluminium	-2 -6 13 8 -16 -1 -10
q:an	-18 -15 8 5 2 -10 1
q:announce	-1 11 -17 11 -9 3 2
q:announcement	-2 0 -13 6 -17 -2 17
q:answer	3 -20 -1 12 -7 4 -2
q:any	-1 -1 -16 11 9 -1 -5
q:are	1 -6 4 14 -27 -12 6
q:arrangement	-2 17 1 -10 -7 -1 -5
q:at	-29 18 -7 -1 -3 6 0
q:avocado	0 -7 -9 15 -9 -2 4
q:back	0 18 -20 -20 5 13 4
q:background	0 11 -16 12 -11 -5 -4
q:bargain	1 -5 16 -15 -1 0 -2
q:bear	-2 2 -17 3 8 4 2
q:because	-4 4 11 -20 21 -13 -16
q:been	4 -21 5 6 -2 5 -11
q:beer	10 -18 -1 6 7 -1 -8
q:before	-14 21 -2 -15 1 8 -7
q:begin	7 -28 -8 5 8 2 8
q:being	0 10 8 -5 -15 -4 -5
q:better	0 1 22 -10 -7 -1 -13
q:between	-3 18 3 -5 -11 -4 -6
q:big	0 -2 -14 16 -7 -1 0
q:border	0 0 -15 11 7 0 -5
q:busan	-3 -8 18 -3 -5 -2 -10
q:but	-3 -11 5 14 -1 -8 -17
q:butter	-1 3 14 -22 10 -6 -10
q:buyer	-2 -1 14 -18 5 -2 -4
q:by	3 4 9 4 -18 0 -13
q:can	-4 -2 0 -11 22 -5 -12
q:carpet	0 9 -1 -16 4 2 -1
q:change	-3 -17 10 11 -18 4 -2
q:cheese	-2 5 15 -22 2 0 0
q:clear	0 -4 -22 18 2 6 -3
q:cocoa	-2 -3 8 -20 13 -6 -2
q:coffee	0 7 -13 5 0 12 -19
q:collect	2 -1 -23 19 7 -2 -13
q:come	13 16 0 -9 -18 16 -16
q:company	1 -2 -19 18 5 0 -3
q:confirm	-4 4 23 -27 -8 -1 -2
q:copper	0 -7 10 6 -22 -2 5
q:correction	16 -8 -10 -10 -6 8 -4
q:cost	-2 15 -8 -4 -3 4 -7
q:country	-1 -7 -17 17 0 0 4
q:date	1 13 1 2 -30 -10 3
q:day	-12 18 0 -19 -2 1 3
q:deal	-3 -18 -11 10 -7 -7 19
q:decide	-3 -16 6 9 2 5 -7
q:die	7 17 -20 -12 12 -6 -8
q:direction	0 -9 -16 15 -6 10 -2
q:doe	-7 -6 2 -18 20 0 0
q:done	0 -4 1 16 -16 -4 -15
q:down	3 -27 -7 17 1 4 -13
q:drop	-1 -13 16 -4 -2 -11 -2
q:during	-4 -9 -13 3 16 0 4
q:duty	-9 -17 0 4 7 -6 7
q:earth	0 -2 -7 15 -4 0 -5
q:economy	-1 6 7 -18 -14 -1 14
q:effect	-3 -6 3 12 -4 -4 -18
q:either	-1 -2 10 -16 5 -1 -4
q:end	-21 16 -3 -3 -3 -1 0
q:enter	-3 10 8 1 -20 -6 2
q:entry	0 -6 15 1 -11 0 -3
q:extension	1 1 4 -5 -17 2 8
q:extra	-3 0 21 -13 -15 1 -1
q:fentanyl	-21 -20 16 5 -1 10 -43
q:figure	3 -4 11 -16 0 0 -2
q:firm	0 -5 -6 15 -9 0 -2
q:first	0 -28 1 1 8 5 2
q:flower	-1 1 -4 -15 13 -4 2
q:for	-16 5 -1 -5 7 -2 1
q:forced	-3 -16 -12 -6 15 -3 15
q:friend	-1 0 16 -18 8 -3 -4
q:frozen	0 5 6 -16 -5 0 5
q:geneva	1 2 -8 13 -17 2 2
q:get	-7 -18 2 14 -6 0 -2
q:given	2 5 -5 -22 9 2 5
q:go	-2 -1 -1 -9 16 -20 3
q:grain	0 -3 -5 15 -12 -1 0
q:grape	0 -13 15 1 -5 2 -8
q:had	4 -16 -3 -19 23 2 9
q:has	-4 0 2 -3 7 -23 4
q:here	1 12 -5 5 -15 -9 0
q:his	-12 -12 7 -11 -2 0 15
q:hold	-9 9 -15 0 12 -6 4
q:i	9 -16 11 -19 14 5 -16
q:if	-3 30 -37 0 -13 -4 15
q:import	3 -5 4 -22 -1 4 10
q:impose	-1 -11 -13 19 8 -12 -6
q:is	-13 12 11 3 -17 -25 -4
q:it	-11 2 -4 5 6 11 -19
q:its	-16 -7 9 8 2 -21 -7
q:keep	7 0 -15 11 2 -14 -1
q:know	-3 -15 -15 10 21 -8 3
q:labor	-2 -15 -12 -11 15 0 16
q:lamp	1 -5 16 -9 -9 6 -8
q:lapse	-5 17 0 -12 1 -1 -10
q:late	0 -3 -9 16 -7 0 -3
q:leave	3 -2 16 -8 -12 5 -3
q:let	0 23 -14 6 -16 6 -13
q:letter	-8 -5 -5 -18 2 -2 27
q:level	-9 18 -1 4 -7 -1 -19
q:levy	-2 8 -20 14 -7 -1 9
q:like	0 -7 6 -15 9 -6 0
q:list	-1 -19 0 -2 5 8 2
q:lobster	-1 -4 22 -7 -11 -5 -4
q:long	-1 6 -16 14 -5 1 -4
q:lorry	0 4 1 -14 16 -2 -9
q:lower	-6 -20 20 1 -5 0 -4
q:machinery	0 2 18 -15 -14 0 5
q:maize	0 -3 -13 15 -2 -4 2
q:make	1 -20 6 -9 1 13 2
q:me	1 0 11 11 -16 -10 -17
q:medicine	-3 0 -23 17 4 -2 -1
q:member	-3 7 -17 9 2 3 -4
q:midnight	7 15 -7 -15 4 4 -6
q:minister	0 7 0 -19 -4 0 12
q:monday	0 -7 -11 15 0 0 -2
q:most	5 -7 14 -20 -14 0 19
q:move	3 -12 7 14 -17 -2 -14
q:mr	0 -8 2 11 -5 -15 0
q:my	-8 -6 -9 17 5 -1 -17
q:neither	-1 9 0 -17 5 -6 0
q:no	12 -5 -3 1 -15 8 5
q:north	0 -8 21 -20 -9 0 5
q:now	-4 10 -1 -27 6 0 18
q:number	14 -8 -7 -7 3 -15 14
q:of	-5 -15 5 5 4 1 -6
q:off	2 5 13 -16 -5 1 -4
q:offer	4 -11 -3 -21 -10 0 23
q:olive	0 16 -1 -6 -10 -1 -3
q:one	-5 -2 18 -5 -3 2 -18
q:only	-2 -1 -17 11 11 -1 -2
q:or	-7 -14 15 -11 11 -10 -1
q:ordinary	-8 -22 28 -7 -3 -13 -10
q:origin	-2 2 15 -4 -14 -2 -3
q:outside	5 -10 6 -18 5 -1 2
q:own	-5 -17 15 -4 3 0 -12
q:partner	0 0 -18 16 4 0 -3
q:past	0 -5 12 -15 -1 0 4
q:pause	-9 21 -4 -1 -15 -4 4
q:peace	0 7 4 -15 2 0 -1
q:period	0 -2 -2 -12 17 -1 -6
q:plan	-3 -9 -13 19 2 0 -5
q:plu	7 -9 24 -27 4 -10 1
q:plywood	0 9 0 -15 7 2 -8
q:port	0 2 2 -17 10 3 -5
q:post	6 -3 16 -17 0 -2 -5
q:power	0 -1 -14 0 16 -2 -1
q:price	-1 -10 16 -12 3 0 -5
q:proclamation	4 -10 -7 22 -15 -2 -15
q:propose	-6 1 -25 -14 -8 0 33
q:purchase	0 -1 0 -16 17 -2 -3
q:put	13 -1 -2 -20 12 1 -7
q:quarrel	-2 -3 7 -18 13 -1 -7
q:raw	0 -9 1 -15 8 7 -2
q:reach	-3 9 -15 1 -5 2 11
q:read	-7 1 5 -18 11 3 -4
q:recall	-2 4 2 -19 7 2 -3
q:reciprocal	0 -7 11 -10 10 6 -31
q:regional	0 -3 16 -11 -5 0 -1
q:regular	-1 -8 15 -5 -3 -2 -5
q:renewed	0 23 -4 -17 -4 -1 -12
q:report	7 1 11 -5 0 -2 -15
q:rice	-4 15 0 -15 3 -5 1
q:rise	-5 -15 3 4 7 1 -7
q:round	-5 -17 -5 0 7 4 10
q:rule	-2 -9 3 6 3 -2 -15
q:run	5 7 11 -19 -11 8 -7
q:second	-5 -16 -4 -1 4 6 8
q:section	-10 -13 34 -22 -6 -8 -1
q:sell	1 -18 19 -13 7 0 -14
q:shrimp	0 11 8 -15 -5 -1 -8
q:sign	2 4 -4 5 4 -19 -7
q:signature	9 -19 0 4 4 0 -1
q:since	0 6 8 -16 9 4 -21
q:sit	4 -8 10 -16 11 -1 -12
q:some	0 -5 -6 15 -6 -3 -3
q:somebody	7 -11 -7 -7 18 -5 -4
q:soybean	-1 -2 21 -12 -5 0 -5
q:stake	0 17 -21 -1 9 -1 -2
q:start	-1 -17 -12 20 2 -2 -1
q:stay	6 -15 8 3 -28 5 4
q:steel	-8 0 29 -13 -15 1 -3
q:strike	-1 0 9 -26 2 2 7
q:surcharge	8 -3 5 -30 10 -5 11
q:suspend	5 -13 -7 3 15 -10 -7
q:suspension	-1 8 -11 12 -16 -2 3
q:tariff	2 -7 16 2 -8 -12 -12
q:tax	2 16 -7 0 -13 6 -12
q:tell	0 0 0 4 -20 -9 13
q:text	-1 -2 -16 2 0 0 13
q:that	10 -31 -4 8 13 0 -2
q:the	-16 5 2 -4 3 -4 3
q:their	2 7 13 -36 14 7 -15
q:them	1 -17 -3 6 5 2 -3
q:then	-6 6 -14 4 13 3 -16
q:there	-6 5 8 -15 -16 5 15
q:they	-6 10 -8 2 -17 13 5
q:thi	-8 -2 7 5 -23 -1 9
q:think	-4 -4 0 10 -15 -10 9
q:tile	-5 -11 -15 19 -1 -3 1
q:time	-5 -3 9 -6 14 -8 -17
q:to	3 -24 1 13 -12 2 6
q:together	-3 -7 12 -10 -16 8 6
q:total	-3 -5 22 -6 -7 -3 -7
q:trade	-2 -7 15 -9 -8 4 0
q:truce	3 25 1 -20 -2 -13 -2
q:tuna	-1 6 -5 0 -15 10 3
q:two	1 -5 -9 18 2 -1 -17
q:under	-19 5 20 -4 -16 6 -15
q:until	-17 -7 19 -2 -15 3 -6
q:vanilla	0 4 6 -15 6 0 -2
q:want	0 2 0 -7 -19 -8 17
q:way	-4 -6 19 6 -13 -5 -11
q:we	-7 -17 -8 -7 24 1 6
q:well	3 -22 0 6 1 -2 7
q:were	0 21 -16 -7 6 12 -11
q:what	-15 9 -1 -1 -6 -13 12
q:whatever	4 4 18 -18 -14 0 -8
q:when	13 12 0 -13 -9 15 -14
q:where	0 -2 20 -7 -15 5 -12
q:which	4 -11 17 3 -9 -21 -6
q:while	0 -1 -13 -4 19 -4 -5
q:will	-2 25 -6 5 -31 2 -5
q:wine	-6 11 6 -11 -15 4 5
q:with	-4 -9 -4 15 -7 3 -2
q:without	-11 10 -8 -17 5 12 3
q:wool	0 -4 2 -17 15 1 -6
q:word	-3 1 -6 0 16 0 -11
q:would	-9 22 -12 -9 0 2 3
q:write	-2 -9 3 15 -1 -2 -23
q:you	0 0 31 -8 -14 -16 -22
q:your	-2 1 17 -13 -9 4 -3
qt=modal	-20 9 2 -1 0 -5 -4
qt=past	-6 -13 -2 -16 12 8 19
qt=pluperfect	2 -33 -5 -3 20 -18 14
qt=present	-21 16 4 -2 -10 -7 0
quoted	16 2 -20 4 4 2 -8
r1=(	-3 0 27 -13 -24 -2 -8
r1=)	2 0 -16 -15 22 -9 7
r1=<day-today>	0 -6 26 -17 -7 0 -4
r1=<end>	-17 22 -7 2 -16 5 -10
r1=<goods>	3 3 2 -15 8 -3 -2
r1=<v-end>	-1 -8 17 0 -12 0 -4
r1=<v-impose>	-15 2 3 2 -3 -4 1
r1=<v-return>	0 16 -6 -8 0 0 -6
r1=<v-suspend>	-3 -15 -5 19 -8 -1 -3
r1=<v-up>	0 -1 -20 13 8 -4 2
r1=?	-10 -3 -6 -18 3 11 17
r1=again	6 5 -4 0 6 -4 -18
r1=all	-2 -6 21 -19 1 -4 -7
r1=and	-27 18 -11 0 10 -1 -12
r1=as	-14 -16 3 9 -12 2 6
r1=before	0 16 -44 -3 15 5 0
r1=each	0 -2 -15 -1 14 -1 3
r1=for	13 -22 1 7 -4 1 -6
r1=from	0 9 -23 15 -20 -7 11
r1=go	0 -5 -20 14 8 -4 2
r1=instead	-2 0 -7 11 -15 0 3
r1=last	-2 -2 -15 5 10 -7 0
r1=now	0 -11 31 -19 -9 0 -4
r1=of	2 -17 -4 13 6 2 -17
r1=over	-1 -13 15 4 -17 -1 -4
r1=plu	0 -10 25 -14 -9 -1 -6
r1=return	0 16 -6 -8 0 0 -6
r1=since	-5 -15 11 -7 7 -1 -12
r1=tariff	-5 -1 -8 -1 0 -5 16
r1=that	3 -6 -1 1 6 -26 2
r1=then	0 9 -16 1 3 -5 6
r1=under	-8 -10 22 -26 9 -5 -18
r1=until	-9 -16 27 -11 2 -1 -15
r1=was	1 -7 -5 3 -15 6 12
r1=when	-1 1 11 -7 -16 10 -5
r2="	-4 8 -17 13 1 5 -8
r2=<goods>	22 -1 -4 -13 10 0 -8
r2=<month-gone>	-3 -17 1 -1 5 3 -1
r2=<number>	0 3 15 -19 4 2 -17
r2=<v-agree>	2 0 -16 17 -3 0 -2
r2=<v-suspend>	-2 3 -15 12 -2 -1 2
r2=<v-up>	-3 -15 -3 14 4 -4 -3
r2=a	-17 5 1 5 1 9 -15
r2=and	-15 -2 -4 4 11 -15 0
r2=as	14 1 7 -15 -8 -12 2
r2=fentanyl	-1 -15 24 -3 -13 -5 -12
r2=impose	0 8 13 -20 -2 0 -1
r2=it	-9 18 9 -9 -9 -3 -11
r2=last	-5 -9 -10 -13 0 5 18
r2=most	-2 -6 20 -5 -10 -1 -7
r2=of	-9 -5 6 7 -17 -8 0
r2=once	-1 0 -17 8 4 -3 2
r2=one	-1 -5 10 -17 10 -1 -3
r2=retain	0 0 15 -14 0 0 0
r2=since	4 -1 9 -15 -9 0 4
r2=so	-1 4 15 -17 -5 0 -3
r2=suspend	0 0 -27 11 2 0 7
r2=the	-14 0 4 -2 -7 15 -6
r2=then	-1 11 -1 -15 17 -6 -15
r2=well	-4 -10 -17 7 3 6 13
r2=would	-7 11 10 -18 4 -5 -13
r2=you	2 -6 -15 14 -5 -1 3
r3="	25 -14 -2 -20 -12 -4 0
r3=,	-6 -20 -3 9 0 13 0
r3=.	23 -2 2 -1 -4 -14 -9
r3=<agent>	7 1 -2 -20 7 -1 4
r3=<day-gone>	-4 2 -1 10 -15 -6 5
r3=<day-today>	-4 -15 8 -6 7 -1 5
r3=<duty>	-3 -17 4 8 -4 -4 -5
r3=<level>	-11 -5 -4 -2 16 -11 2
r3=<name>	-19 0 6 4 -7 -13 0
r3=<number>	-17 5 -1 11 1 -7 -17
r3=<person>	-3 -4 0 -19 4 -2 17
r3=<v-bear>	5 -3 13 -25 0 2 6
r3=<v-begin>	-2 -5 20 -14 4 0 -11
r3=<v-buy>	0 -2 -21 14 4 0 3
r3=<v-impose>	-15 -2 -3 0 11 -3 1
r3=<v-stay>	-12 3 16 -12 0 5 -7
r3=<v-target>	1 -5 -2 -18 8 1 10
r3=a	9 -14 11 1 -8 4 -15
r3=and	-19 -7 2 -5 14 -13 9
r3=apply	-1 8 3 -16 3 0 -5
r3=be	-1 -3 17 0 -7 -3 -12
r3=end	-4 14 -21 -2 10 -3 1
r3=from	-5 17 -2 3 5 -9 -17
r3=get	7 -2 -1 -16 -2 4 6
r3=good	-3 -16 8 4 -3 -11 -2
r3=import	0 0 -13 15 -2 0 -1
r3=it	-15 -4 -2 1 17 -1 -4
r3=next	10 6 -15 -1 -5 0 4
r3=of	-4 -16 -1 15 -5 -10 0
r3=oil	0 -2 18 -10 -4 0 -10
r3=one	0 -1 7 -16 11 5 -12
r3=pay	0 -3 12 -18 6 0 -5
r3=say	-5 4 3 13 -12 -4 -16
r3=suspend	0 -6 -17 22 -3 0 -4
r3=take	-10 -1 17 -12 -2 3 -3
r3=to	-7 0 -14 15 -5 3 0
r3=truce	5 -19 5 0 8 -7 -9
r3=until	0 4 -17 20 1 -10 -5
r4="	3 1 -2 -21 7 -6 9
r4='s	-6 4 14 -11 -15 6 -4
r4=<day-ahead>	2 9 5 3 -22 -3 -9
r4=<duty>	11 -11 -18 18 1 3 -15
r4=<gate>	-1 -3 16 -8 -8 0 -2
r4=<goods>	4 7 27 -20 -9 -1 -19
r4=<number>	-16 0 -8 0 10 5 1
r4=<span>	-3 0 1 17 -13 -7 -6
r4=<v-propose>	0 -3 4 -16 -3 0 8
r4=<v-stay>	6 13 -17 1 3 -8 0
r4=and	-11 2 7 6 -17 5 -12
r4=because	0 -1 -4 -10 16 0 -5
r4=before	0 -2 19 -8 -12 0 -1
r4=by	-3 -17 14 5 -4 -2 -2
r4=day	6 7 -24 13 -2 3 -3
r4=deal	0 -3 -12 16 -3 0 -1
r4=everywhere	-5 0 15 -9 -7 0 -1
r4=for	-4 -4 -9 -18 16 -9 18
r4=good	-17 0 3 -11 17 -5 0
r4=has	-2 -8 17 -18 -6 -2 7
r4=in	-9 -1 -4 -7 -2 4 17
r4=is	4 1 -15 3 12 0 0
r4=no	3 -5 7 -16 15 0 -15
r4=place	0 10 9 -19 -5 0 -1
r4=since	-3 0 25 -20 -10 0 -6
r4=that	-14 4 -21 16 -17 18 5
r4=there	-1 -4 22 -23 -10 0 8
r4=to	-12 -19 -7 -10 21 0 16
r4=what	2 0 10 -21 -12 -3 9
r4=which	0 0 -9 8 1 7 -15
r=) .	-5 -11 -4 -8 15 -1 6
r=, "	-17 -5 1 13 2 -3 -4
r=, <name>	-1 -8 -2 6 -18 -4 11
r=, <quality>	0 0 -6 -14 17 0 -1
r=, all	0 -4 -18 10 7 -1 4
r=, as	15 2 7 -17 -8 -10 0
r=, for	-3 -10 19 -19 -13 6 1
r=, the	-7 -4 -2 1 -5 15 -13
r=, was	0 -1 5 -18 8 -3 0
r=. "	9 12 -20 -1 0 2 0
r=<day-today> .	0 -4 16 -8 -4 0 -1
r=<end> <end>	-17 22 -7 2 -16 5 -10
r=<level> <end>	-6 -2 13 -2 -18 5 -1
r=<level> <level>	-3 -18 -14 -28 25 12 -8
r=? <end>	-5 -3 -6 -18 3 5 17
r=again ,	9 4 4 -16 -2 -2 -6
r=and <level>	-3 16 -5 -4 1 -2 -10
r=and <number>	-1 16 -9 -2 1 -3 -5
r=and <quality>	0 1 15 -13 -2 0 -3
r=as well	-4 -10 -17 7 3 6 13
r=at once	-1 -1 -15 13 5 -3 -4
r=at the	-1 0 -1 -15 0 9 3
r=before ,	0 11 -15 0 4 -2 -1
r=before .	3 -16 -18 9 8 6 -4
r=for <name>	0 0 -2 10 -1 -1 -17
r=from <day-ahead>	2 -2 -27 7 -7 -2 15
r=from <level>	-6 1 -7 10 -21 -1 2
r=in <month-gone>	0 -16 -10 4 3 4 5
r=instead of	-2 1 -7 9 -15 0 5
r=is what	0 0 -19 5 9 -6 7
r=now .	0 -5 17 -9 -5 0 0
r=on <day-ahead>	-7 -1 -22 15 -5 -1 6
r=over fentanyl	0 -9 16 2 -17 0 -7
r=plu <number>	0 -2 16 -9 -7 -1 -5
r=since <day-gone>	0 -4 19 -13 -8 0 -1
r=since the	0 -1 17 -12 -4 0 -1
r=stay .	-2 -1 16 -14 0 0 0
r=that were	0 -3 -16 18 -3 -3 -2
r=to <number>	-1 -15 12 -11 5 4 -9
r=under the	-3 -3 11 -15 8 -1 -13
r=until <day-ahead>	-2 -4 25 -16 -6 0 -6
relative=begin modal	-1 0 -12 -9 1 0 15
relative=begin past	-4 2 -10 -12 17 -5 2
relative=modal	-4 2 -13 -3 -6 -4 18
relative=present	3 1 0 4 2 -1 -20
relative=say past	10 1 -15 -6 -3 -3 13
relative=say pluperfect	0 -4 -15 14 -7 -1 5
relative=stay present	-3 12 4 -7 1 -7 -15
row:the	-1 20 -2 -19 4 -7 -9
row:vietnam	0 -10 17 -16 2 1 -5
rule:0	7 -14 10 -20 15 -10 -10
rule:12	0 -15 47 -33 -4 -5 -10
rule:13	5 3 -5 -1 12 -2 -20
rule:14	-9 2 4 -1 -44 -13 13
rule:15	3 13 -8 1 10 -10 -26
rule:22	7 6 -15 -19 -11 0 23
rule:23	-4 -3 26 -22 -5 0 -2
rule:24	-6 -3 -16 20 -3 0 -3
rule:27	-2 1 -11 -6 18 -4 -6
rule:3	-4 -11 -4 -10 -5 21 -9
rule:30	16 -5 5 -16 5 1 0
rule:4	-2 7 10 -20 -9 -2 3
rule:5	0 -7 23 -14 -7 0 -2
rule:6	-3 -9 -7 15 2 -6 -12
rule:7	-12 -1 16 -17 2 -6 4
rule:8	0 -2 3 -3 7 1 -24
rule:9	-4 -12 31 -12 -5 -3 -8
rule:after far if_lapsed lower	-1 -22 4 -8 -2 -6 18
rule:after far now higher	8 4 -16 2 3 -1 0
rule:after far now lower	4 -2 -15 11 16 -8 -10
rule:after far now same	4 -11 9 -4 0 -21 0
rule:after far past higher	-21 5 14 -10 3 -17 5
rule:after far past lower	5 -8 11 1 -18 8 -4
rule:after far peak lower	1 -2 -7 17 2 -1 -15
rule:after far proposed higher	-22 12 1 -6 -11 4 8
rule:after far proposed lower	-25 6 4 -6 2 0 -1
rule:after far proposed same	-3 -11 -4 -17 -14 -12 31
rule:after here denied lower	-8 -7 -1 15 -15 0 1
rule:after here now lower	-22 17 -5 -3 0 -12 10
rule:after here now same	-10 -19 -1 -7 15 8 -1
rule:after here past higher	-15 18 -4 -4 -3 2 -8
rule:after here proposed higher	-10 -6 22 -12 -15 -14 2
rule:after here proposed lower	-11 -17 4 -1 -6 5 11
rule:after paragraph if_lapsed lower	-6 2 11 -6 -19 -1 4
rule:after paragraph now higher	-3 13 -13 -5 0 21 -8
rule:after paragraph now lower	-11 2 -12 5 18 -20 -3
rule:after paragraph now same	9 -29 20 1 -7 -9 -16
rule:after paragraph past higher	5 3 17 -17 -2 -14 0
rule:after paragraph past lower	-5 -9 1 8 13 -15 -32
rule:after paragraph past same	-10 0 -10 -2 15 0 3
rule:after paragraph proposed higher	7 -23 6 -1 -9 0 12
rule:after paragraph proposed lower	1 -15 -7 10 -11 4 12
rule:after paragraph proposed same	-6 -1 -15 0 0 -3 19
rule:before if_lapsed	-11 7 10 -8 -17 -9 8
rule:before none	13 1 -7 -16 10 6 -19
rule:before peak	-6 -1 2 -4 4 7 -15
rule:before proposed	15 -4 16 -12 -17 -8 0
rule:here now	-15 6 2 -1 -2 0 0
rule:here peak	-2 -1 -20 13 8 2 -12
rule:if_lapsed	-8 14 -4 -3 -8 -21 3
rule:later denied higher	-23 5 5 7 -4 -2 -10
rule:later denied lower	-18 -3 1 11 -17 3 6
rule:later denied same	25 -18 -13 3 -7 1 -9
rule:later if_lapsed higher	0 -18 3 -4 7 2 5
rule:later if_lapsed lower	-18 -26 9 10 -4 -32 13
rule:later if_lapsed same	0 16 -10 1 2 0 -24
rule:later now higher	-3 -7 -1 2 -1 18 -6
rule:later now lower	-3 -11 3 2 11 -27 0
rule:later now same	-5 2 6 4 2 -29 -5
rule:later past lower	6 -1 0 13 -4 -28 -12
rule:later past same	7 -9 -18 4 14 -3 4
rule:later proposed lower	-13 5 -13 -6 6 11 17
rule:later proposed same	-15 0 0 -17 -9 0 32
rule:now	-2 -2 16 -5 -6 -16 -3
rule:peak	-8 -19 -10 9 -1 15 -20
rule:peer denied same	26 0 -2 -6 -8 -2 -21
rule:peer if_lapsed higher	6 -2 3 -11 0 17 -12
rule:peer if_lapsed lower	-2 -15 16 -10 -12 -26 20
rule:peer if_lapsed same	2 17 -20 -2 6 4 -11
rule:peer now higher	1 15 -17 -8 -5 19 0
rule:peer now lower	8 -34 -5 4 14 -46 21
rule:peer now none	-21 -5 33 -7 -22 -18 -4
rule:peer now same	-11 6 14 0 1 -20 -18
rule:peer past higher	4 -16 10 -3 2 -17 9
rule:peer past same	-12 21 4 -19 18 -9 -21
rule:peer peak lower	2 4 -9 6 11 0 -25
rule:peer proposed same	8 -5 -19 -21 -12 -4 47
rule:proposed	-3 1 -10 0 -8 -8 15
rule:state down from	-16 -5 10 -3 4 -10 -2
rule:state down to	0 2 8 -14 -13 -2 16
rule:state from	0 -2 2 -3 7 1 -24
rule:state lapse	-8 15 -4 -5 -7 -21 3
rule:state peak	-4 -11 -4 -10 -5 21 -9
rule:when if_lapsed	-8 16 -5 -5 -8 -21 3
rule:when now	-7 -6 22 -5 -8 -13 -3
rule:when peak	-9 -20 -10 9 -3 18 -21
rule:when proposed	-6 1 -11 1 -8 -8 17
rumour before	-8 22 -2 -5 -5 -7 -5
rumour untrue	32 -15 -6 -24 -10 6 -21
rumoured	37 -24 -27 -7 0 -4 2
s:"	15 2 -21 -6 11 -1 3
s:,	-22 7 2 3 -1 3 -6
s:-	-6 6 1 3 6 -2 -16
s:/	4 -2 -10 16 0 -6 -10
s:<day-ahead>	-13 2 -7 17 -28 -24 14
s:<day-gone>	-9 2 -4 6 7 -30 1
s:<day-today>	1 -1 11 0 0 -23 -9
s:<duty>	-2 -3 4 5 2 -19 -3
s:<goods-amount>	-6 -7 -21 32 -8 -2 -8
s:<goods>	5 0 3 7 -4 0 -17
s:<level>	-5 -15 12 -4 8 -15 3
s:<month-ahead>	6 5 -7 2 7 6 -23
s:<month-gone>	-13 -15 -4 -4 20 7 -8
s:<name>	-12 -16 7 7 2 -5 1
s:<number>	-7 6 -2 -1 4 13 -16
s:<office>	13 -1 -5 -19 3 -4 12
s:<person>	-12 1 2 -6 -23 -23 28
s:<points>	-31 19 -56 61 -21 -24 -32
s:<sender>	-11 -20 4 18 -15 1 -2
s:<span>	-35 -9 -3 -9 24 4 4
s:<taker>	3 -4 -12 10 -15 0 8
s:<v-deny>	22 -19 -10 -1 9 -10 -5
s:<v-down>	-12 -19 8 2 6 -11 2
s:<v-end>	2 4 -7 -12 18 -10 0
s:<v-propose>	4 -6 -16 -9 -5 -2 24
s:<v-return>	-16 8 -10 -2 -3 19 -3
s:<v-say>	26 -9 -6 -9 -21 -17 19
s:<v-stay>	-17 -3 9 1 1 -11 0
s:<v-suspend>	1 3 11 13 -21 -18 -32
s:<v-threaten>	-17 8 -4 -4 -15 -9 16
s:=	-1 -10 16 -6 0 -4 -3
s:?	6 -4 -9 -16 3 8 7
s:@	5 -17 -2 13 -4 -6 -2
s:_	1 2 -15 20 -11 -4 -7
s:a	16 -12 5 -6 -9 -5 4
s:accept	-3 -2 -15 6 9 0 -1
s:according	14 -11 -9 -8 -14 -3 16
s:add	-15 2 12 -8 -3 -10 3
s:additional	-7 -1 -5 15 -6 -19 0
s:advanced	0 0 22 -20 -3 0 -5
s:afterward	0 6 -15 15 -4 0 -6
s:again	5 27 -20 -11 15 2 -26
s:against	-10 -2 9 2 0 -4 -19
s:ago	-8 -15 -2 -5 13 0 2
s:agree	7 4 2 0 2 -8 -21
s:agreement	-26 -8 6 4 3 -8 -1
s:all	-1 1 -4 -6 18 -6 -2
s:allow	-1 0 -15 -10 10 -1 14
s:almost	-2 -2 15 -10 0 0 -8
s:also	1 -7 -12 17 -13 -8 9
s:altogether	0 -5 -10 -8 23 -2 -12
s:aluminium	-3 -2 8 8 -16 -3 -12
s:aluminum	-5 -15 5 -10 15 -4 -1
s:an	15 -6 0 -2 4 -3 -7
s:and	-40 9 1 6 0 -4 -2
s:announce	-12 -2 -9 4 -18 -9 23
s:another	-13 -6 12 8 -17 -12 -1
s:any	2 -23 -1 -3 8 -9 14
s:anything	-9 14 -2 -15 4 0 0
s:arithmetic	0 5 -23 22 -5 0 -1
s:arrangement	-3 7 9 -1 -13 6 -18
s:arrival	-2 -2 18 -13 -4 0 -5
s:article	-6 -9 -9 4 16 -4 -6
s:as	21 -3 -10 -9 11 4 -4
s:asparagu	0 -16 -2 19 -10 -6 -5
s:at	-12 4 7 -8 -14 27 -11
s:autumn	-4 8 -17 -7 9 2 0
s:away	-2 13 -16 -2 16 -8 -13
s:back	-2 36 -25 -2 3 -20 -11
s:banana	0 22 -10 -7 0 -5 -2
s:base	0 -1 15 -8 -6 0 -4
s:be	2 6 5 -4 -25 -10 7
s:because	-13 -11 6 -14 23 1 -15
s:beer	-7 -7 12 0 -17 -2 9
s:below	-8 -4 12 -16 12 -1 -3
s:better	-4 -4 15 -13 3 -1 -2
s:between	-7 -3 15 -11 -4 -3 6
s:beyond	-3 1 2 1 -16 0 5
s:book	-1 14 -6 -16 6 -1 -3
s:but	-3 -5 5 5 -21 -1 9
s:by	2 8 4 -8 -19 11 0
s:cabinet	-2 -17 -7 11 -16 -3 11
s:can	-5 -2 22 0 -4 -1 -21
s:cancel	0 -4 -20 18 0 5 -3
s:canned	-3 -5 16 -3 -4 -3 -8
s:car	-12 -16 21 9 -21 -19 -12
s:case	-11 8 8 -27 -10 -3 15
s:change	-4 -10 24 -4 -13 -2 -10
s:chip	-6 -10 21 -6 -16 -1 -3
s:cinnamon	0 0 -6 -14 17 -1 -2
s:cocoa	4 6 -18 0 12 6 -7
s:coconut	5 14 -2 1 -17 2 -17
s:cod	-3 -9 -15 -3 25 7 -6
s:company	0 -9 -11 21 -6 0 -3
s:copper	-11 3 4 -12 -19 0 19
s:correct	14 -11 -1 -15 -10 -1 9
s:could	-25 3 -9 2 1 -3 15
s:country	-23 2 -6 9 -1 2 2
s:court	-1 0 19 -10 -12 0 -3
s:cover	0 0 17 -11 -7 0 -4
s:crane	-5 1 -10 20 1 -4 -18
s:cut	0 -7 -9 -3 0 6 16
s:dairy	-1 6 11 -1 -16 0 -9
s:day	0 1 0 -11 -3 -10 18
s:deal	-4 -14 -33 33 4 -11 3
s:decision	0 0 -6 17 -12 -1 -6
s:deny	22 -2 -9 -9 -3 0 -13
s:dispute	-3 -8 1 -22 0 20 -3
s:down	-9 -22 -4 9 1 11 1
s:dozen	0 0 11 -26 14 0 -4
s:draw	-1 -2 17 -10 -7 0 -3
s:drawer	-4 17 -16 3 -10 -3 2
s:dried	-1 -3 16 -20 0 7 -4
s:drop	0 -17 4 0 -4 -6 8
s:during	-11 -15 -14 22 2 0 -3
s:each	-11 3 -17 4 6 0 7
s:effect	5 -19 6 3 -12 -5 5
s:electric	-2 -6 15 -1 -7 -4 -8
s:else	-8 -4 20 -4 -4 -3 -10
s:elsewhere	5 -6 -19 4 9 0 7
s:emergency	-2 -8 -7 -4 22 -6 -12
s:end	3 9 1 -19 16 -3 -14
s:even	7 -15 -4 0 12 2 -10
s:event	4 21 -12 -12 -4 -1 -10
s:ever	-4 1 -5 -20 -14 25 1
s:everybody	0 -15 2 -5 15 -7 -14
s:everything	0 -16 9 -13 12 -7 0
s:explain	-5 0 16 -2 -8 -1 -11
s:extension	7 17 2 -12 -9 0 -12
s:extra	-14 -7 -3 -16 15 7 5
s:face	-3 3 -12 0 -15 0 19
s:failed	-2 19 -9 -16 3 0 -5
s:fall	-4 0 -3 3 14 -6 -15
s:farm	-5 -17 -7 2 23 -5 -22
s:fentanyl	-26 -46 17 -18 30 -6 -17
s:figure	12 -1 7 1 -26 -11 1
s:fish	-17 -12 -5 1 -4 12 15
s:flat	1 16 -3 -5 -9 -2 -10
s:follow	-3 4 -22 7 0 0 12
s:force	-7 -6 22 -17 0 -6 -1
s:forced	-2 -11 22 -22 -5 -1 3
s:foresee	0 6 -15 8 -3 0 5
s:form	-5 -12 -18 4 11 -1 12
s:framework	-1 -11 -30 33 4 -2 -14
s:free	1 -16 6 -23 19 -3 6
s:gave	23 7 -14 -9 -1 -7 -6
s:general	-8 3 6 4 -20 0 0
s:geneva	-3 -20 9 6 -8 6 -12
s:get	-4 -8 -2 11 -15 4 4
s:good	-34 -23 2 16 3 -3 -1
s:grow	0 1 -17 6 5 4 -3
s:half	-13 7 -11 -8 22 -13 0
s:has	-10 -4 -2 -6 -7 7 20
s:hazelnut	-7 12 10 -21 4 -8 -4
s:he	-7 -5 1 0 -32 -8 23
s:heavy	0 -4 -15 -3 -4 0 18
s:height	-5 -1 -1 -16 -7 23 -7
s:here	2 4 11 -21 -5 5 1
s:highest	-7 -8 -6 -2 -4 17 -1
s:him	7 0 -7 -15 -2 -2 15
s:history	-4 -5 -10 -10 15 8 -7
s:hour	-4 -16 -5 19 5 0 -14
s:i	22 1 2 -19 -6 3 -6
s:if	-9 25 -14 -27 -15 -29 29
s:included	-1 -9 2 9 -16 0 -2
s:industrial	0 -7 -6 15 -6 0 -4
s:is	20 -1 -4 -5 -4 -10 2
s:it	4 3 6 0 -3 8 -24
s:its	-20 -17 3 10 0 0 1
s:just	1 -8 7 -2 -22 -3 12
s:know	2 -11 -5 3 18 -6 -10
s:labor	-1 -10 19 -19 -4 -1 3
s:lamp	-1 -9 20 -16 0 -3 -3
s:lapse	-5 19 -18 -10 5 -2 2
s:large	0 -1 -16 19 -1 -2 -5
s:last	0 0 -12 2 -7 15 7
s:later	0 -7 -19 5 22 1 -11
s:law	3 14 -17 -13 11 0 4
s:leave	-2 -8 26 -2 -29 -4 -14
s:less	8 -18 -4 14 -10 6 -10
s:let	-2 4 -7 -13 -3 6 17
s:letter	-1 -4 -2 -20 7 -3 18
s:line	4 -1 -16 19 -10 5 -9
s:list	-9 -39 28 6 -11 -7 -5
s:longer	-6 -18 -13 3 23 -4 -4
s:lorry	7 -1 -13 -17 -9 6 21
s:machinery	1 -3 3 5 -22 -7 5
s:make	-16 -7 -7 10 -1 0 10
s:me	-2 1 4 -18 -14 6 11
s:meanwhile	-2 -6 19 -11 3 0 -9
s:mentioned	13 3 -15 -6 7 -3 -2
s:merely	-2 -13 -2 18 -3 -3 -10
s:midnight	-6 6 1 -10 15 -12 -15
s:minute	-4 -15 0 6 8 -5 -11
s:moment	-1 5 5 -19 3 0 2
s:morning	1 15 -2 -7 -2 -6 -6
s:most	-13 -11 13 3 -19 6 1
s:motor	-5 -11 20 -11 -4 5 -10
s:mr	5 4 5 -5 -26 -8 3
s:my	6 0 -11 -2 17 2 -11
s:name	0 0 22 -14 -3 0 -9
s:natural	0 -8 -8 15 4 0 -9
s:negotiate	-3 -7 0 -8 -8 0 16
s:never	26 2 0 -14 -23 3 0
s:newspaper	19 0 -14 5 -5 -1 -16
s:nobody	9 8 -5 -12 12 1 -17
s:noon	-1 -2 16 -4 -12 -1 0
s:nor	10 -4 12 -20 -1 -1 -6
s:normal	0 -3 23 -19 -6 0 0
s:not	8 -2 -1 -14 3 -20 9
s:nothing	-2 -5 16 -1 -17 -3 1
s:number	10 8 -15 -21 -4 3 19
s:offer	11 -7 -7 -27 -6 -3 15
s:official	1 -8 9 -16 4 0 4
s:old	-8 6 11 -5 6 -11 -23
s:older	-5 -20 44 -32 -14 -6 -4
s:one	4 -15 0 1 6 -2 -4
s:only	0 7 -16 9 10 -11 -7
s:or	-9 -3 3 -14 -8 -19 29
s:orange	-9 0 5 -15 13 0 -10
s:order	-7 -3 7 10 -5 -8 -20
s:ordinary	-5 -16 20 3 -10 -8 -22
s:origin	-1 -22 1 12 -14 -7 5
s:other	-19 3 3 0 -2 6 -8
s:over	-23 -1 6 3 3 -26 -2
s:overall	0 -6 -9 17 -7 0 -3
s:page	2 16 -20 -2 3 -2 -7
s:paper	19 -2 -7 -2 -11 -15 6
s:part	-17 -8 9 16 -10 -12 -16
s:pause	6 5 10 -10 2 -3 -18
s:pay	-8 -8 15 -9 10 -3 -10
s:people	0 10 -11 -17 2 -2 7
s:period	-3 -2 3 11 -15 -2 -12
s:phone	-1 11 15 -9 -10 0 -13
s:pineapple	-2 0 6 -16 11 4 -6
s:plan	8 8 -5 14 -11 -1 -20
s:plu	-13 -19 36 -10 -9 -13 -11
s:point	3 -1 -21 14 8 3 -12
s:pork	-10 -19 3 11 -1 -4 -2
s:port	1 -15 12 3 -5 -5 0
s:post	0 -18 -8 1 -3 -12 19
s:potash	1 -10 4 8 -17 -3 0
s:potatoe	-1 17 -1 -27 -8 9 0
s:power	-2 -3 4 -15 4 0 8
s:present	7 -4 -5 9 -15 -7 6
s:proclamation	-1 -17 4 9 -17 -3 4
s:proposal	-4 -13 -15 -11 -6 0 27
s:propose	7 0 -4 -16 -14 -4 16
s:provided	-1 11 -6 -16 -6 -1 11
s:purchase	0 -1 -16 3 5 0 9
s:question	24 -14 -14 -6 -3 0 1
s:raw	-2 2 -14 15 -5 3 -4
s:reach	-1 -18 -9 0 0 15 5
s:read	29 -21 -10 -16 10 -9 -5
s:ready	3 4 -17 0 -12 -2 16
s:reason	-1 7 7 -18 8 0 -9
s:reciprocal	-16 -17 12 -7 20 -19 -18
s:refined	0 -10 -8 -5 -8 0 19
s:renewed	-5 2 16 -16 -3 0 -10
s:report	38 -2 -20 -21 0 -3 -15
s:republic	0 -3 -15 1 14 0 2
s:rest	-2 -7 -1 -12 17 -2 3
s:return	-15 15 0 0 -5 -2 -5
s:round	2 -1 -21 3 7 0 5
s:rule	-3 -15 -5 3 11 -9 2
s:rumour	16 -4 -11 4 -7 -3 -10
s:safeguard	-1 -1 18 -14 -4 0 -3
s:salmon	4 3 -7 12 -12 7 -20
s:same	-16 4 0 4 -5 -1 0
s:say	17 -1 -3 -3 -11 -24 4
s:section	-13 -18 23 2 -7 -13 -19
s:see	9 -7 -13 -19 6 4 13
s:separate	-2 -9 14 -15 8 -1 -6
s:shall	-7 3 -3 18 0 -6 -28
s:shore	-3 -1 -5 15 -2 0 -13
s:should	-6 11 6 -44 -1 -8 10
s:sign	-17 1 3 10 -11 -12 -4
s:since	-25 -18 33 -12 -3 -3 -11
s:slap	1 11 -1 -1 -16 -4 0
s:so	3 -9 7 -2 0 -20 3
s:some	11 -21 -7 4 -3 4 3
s:soya	-1 -5 -13 15 -5 4 0
s:soybean	4 -24 -3 12 6 -5 -20
s:speak	7 -9 -11 -2 16 -2 -8
s:spoke	-1 -5 -4 -13 -3 0 18
s:spring	-9 -11 -7 -6 0 22 1
s:squash	-6 -3 -14 15 6 0 -3
s:stand	-16 7 -6 -3 8 6 -12
s:start	2 -8 -16 18 -11 4 2
s:stay	2 -17 11 0 -1 -13 2
s:steel	-16 -30 26 -13 19 -16 -8
s:still	-12 5 -16 11 8 4 -5
s:stockfish	2 -15 4 -2 9 -2 -2
s:story	14 -2 2 -15 4 0 -7
s:sum	-3 -16 9 14 -4 -7 -12
s:sunflower	0 10 7 -7 -18 6 -8
s:surcharge	6 0 12 -20 10 -4 -14
s:suspend	0 0 -3 15 -11 -13 -13
s:suspension	-8 -1 -37 29 10 -4 -4
s:table	-11 -1 -15 4 6 -3 12
s:tariff	-20 -16 7 10 -11 -30 9
s:tax	-2 6 -7 2 -17 11 1
s:tea	-1 18 -2 -7 -2 0 -6
s:television	-1 -4 -5 -13 -3 -1 16
s:term	-8 -14 27 -2 -7 0 -17
s:than	-16 1 -3 8 -7 1 4
s:that	20 -9 0 0 -14 3 0
s:their	-13 5 3 -3 -6 15 -11
s:then	-25 18 -14 -6 9 -10 7
s:there	11 0 5 -4 -28 0 5
s:they	-13 0 19 -4 -3 -4 -11
s:thi	4 -31 -11 21 -1 3 -6
s:third	0 2 -1 4 4 -6 -17
s:threat	-17 -7 -11 6 -5 -2 16
s:threaten	-6 -23 -5 6 -14 -7 15
s:three	-2 -1 18 -18 -23 1 15
s:through	-8 -14 -21 19 5 10 -1
s:tile	-8 7 6 -16 4 -5 5
s:tinned	0 -4 -9 15 0 -4 -2
s:tobacco	0 13 3 -18 -7 7 -2
s:together	-7 -13 4 -2 19 -6 -23
s:tomatoe	-7 15 0 -22 -2 2 5
s:toy	-2 -9 19 -2 -8 -3 0
s:trade	-4 -16 -2 2 6 -8 10
s:treaty	-7 7 19 -17 -4 -3 -4
s:truce	11 17 6 -27 3 -21 -4
s:truck	-3 -8 -25 27 -11 0 3
s:true	17 -7 2 -16 -12 1 -2
s:two	-20 1 2 0 -11 9 10
s:tyre	-3 5 10 -17 2 -1 -3
s:unchanged	-6 11 23 -21 -15 -5 -9
s:under	-10 -13 12 -7 10 -18 -2
s:understanding	0 0 -3 -9 -12 0 16
s:unless	-10 21 -16 -22 0 -5 19
s:until	-19 -30 21 2 7 -6 -21
s:untouched	-2 -7 15 -14 -4 -1 5
s:up	-18 -1 11 -14 8 8 -2
s:used	-5 -7 -8 -3 15 7 -11
s:value	-2 -1 23 -9 -15 -2 -12
s:voted	0 11 -15 9 0 0 -6
s:walnut	-4 6 -20 14 -3 8 -7
s:want	1 -15 8 3 1 -2 -5
s:was	14 -18 -14 2 2 7 5
s:watche	-4 1 6 4 -19 -6 2
s:way	4 5 7 -26 -9 2 11
s:week	7 -21 -15 14 9 0 -7
s:well	-16 -10 -4 1 8 4 6
s:were	12 -1 -16 -12 6 8 10
s:whatever	12 -24 1 9 -9 0 -3
s:when	-8 -11 5 -6 -2 18 -9
s:where	2 11 -3 4 -4 0 -15
s:who	5 4 -9 -19 6 6 8
s:will	-6 9 -2 10 -32 -8 4
s:wine	-5 6 1 2 -16 -4 5
s:without	-17 18 -12 7 -18 0 -5
s:world	-8 -10 -4 -1 18 -6 -4
s:worst	-2 -9 -8 -14 -15 30 -5
s:would	-6 21 -14 2 -24 -16 8
s:write	14 -17 0 -1 -7 -10 2
s:yarn	2 4 -7 9 -20 -3 6
s:year	-3 4 -2 -14 20 -2 -10
s:yes	-8 7 -2 8 -16 -4 0
s:you	24 -7 -12 0 -13 -14 6
s:zero	14 -3 -18 2 -2 -4 9
s:zinc	-3 12 -8 -18 1 0 8
s:•	-4 -1 -3 19 -15 -6 -3
sa:"	13 2 -24 -1 12 -7 3
sa:( <level>	-1 10 11 -15 -10 0 -3
sa:, <level>	-8 17 10 -6 -20 -10 -6
sa:, <name>	-2 3 -6 14 -42 -3 8
sa:, <person>	-8 4 -9 15 0 -4 -5
sa:, <quality>	-2 -3 6 -18 13 -1 1
sa:, all	0 -8 -9 -7 3 -3 18
sa:, as	15 5 -8 -13 7 -19 3
sa:, beef	0 -5 -15 9 12 0 -3
sa:, but	0 -16 1 0 3 7 0
sa:, down	-1 2 -12 15 0 -1 -9
sa:, go	0 -8 15 -4 -6 -2 -2
sa:, in	4 -23 -4 3 -7 1 12
sa:, is	11 -17 -16 4 16 -7 1
sa:, no	6 -6 15 -14 -5 -3 -4
sa:, not	0 9 -7 -1 -17 -4 10
sa:, now	0 16 -5 -7 -2 3 -2
sa:, over	0 6 -9 -16 11 0 3
sa:, so	-2 3 15 -14 -1 -1 -7
sa:, the	-5 -4 -1 -14 11 17 -5
sa:, unless	-1 6 -11 -10 -3 -3 15
sa:, was	-3 -8 3 -22 9 0 10
sa:, with	-5 1 20 -13 -20 -6 6
sa:. "	8 12 -24 -5 12 -1 2
sa:: <level>	-2 -15 12 1 -10 -6 2
sa:: <number>	-3 -4 -16 16 5 -1 -5
sa:; <name>	-5 -6 2 -12 17 0 -3
sa:<agent>	8 7 -12 0 14 0 -16
sa:<day-ahead>	-13 3 -4 17 -38 -23 11
sa:<day-ahead> ,	9 -1 0 1 -18 -9 5
sa:<day-ahead> .	-11 -5 4 8 -30 -5 11
sa:<day-ahead> ;	0 0 9 -17 5 0 2
sa:<day-gone>	-13 0 5 11 -6 -19 -8
sa:<day-gone> ,	-6 -13 -9 23 -1 -6 -10
sa:<goods-amount>	-3 -2 -18 23 -6 0 -1
sa:<level>	-26 2 -5 3 17 -10 -1
sa:<level> )	-2 -4 17 -6 -11 -1 -7
sa:<level> .	-11 18 -9 10 -5 -15 -4
sa:<level> <day-today>	0 2 -32 27 2 0 0
sa:<level> <level>	-3 -18 -12 -30 25 12 -9
sa:<level> as	0 -2 -11 -1 15 -1 -3
sa:<level> for	-3 -18 -4 5 5 -8 10
sa:<level> is	6 -13 -19 20 -3 0 0
sa:<level> now	-2 4 -19 10 -4 0 6
sa:<level> of	-1 -10 -10 20 -7 -3 -2
sa:<level> over	-3 2 0 10 -16 -2 0
sa:<level> reciprocal	0 -1 16 -15 -3 0 0
sa:<level> under	9 -7 -3 -19 8 -1 0
sa:<money> of	0 -4 17 -11 -7 0 0
sa:<month-gone>	1 -14 0 -6 20 -6 -11
sa:<month-gone> :	0 0 15 -8 -11 0 -1
sa:<name> 's	10 6 10 -16 7 -6 -20
sa:<name> ,	-18 -3 12 1 -4 -4 -10
sa:<name> .	-5 -8 10 5 -15 -5 -1
sa:<name> and	-3 -13 -13 6 -9 -3 23
sa:<name> for	-1 0 -10 15 0 -1 -9
sa:<name> in	0 -4 -18 19 5 0 -8
sa:<name> levy	-2 -3 16 -10 -3 0 -3
sa:<name> take	-8 -6 14 -21 12 0 -7
sa:<name> to	0 15 -5 -3 -4 0 -7
sa:<number>	-34 2 1 0 10 3 -7
sa:<number> on	-5 -5 -17 4 15 6 3
sa:<number> that	-7 -16 -6 11 11 -9 2
sa:<number> was	-3 -1 2 0 -16 9 6
sa:<organisation>	11 -15 -8 -7 13 4 2
sa:<person> .	6 0 4 10 -17 -1 -15
sa:<person> say	-3 6 -20 11 11 -1 -5
sa:<points>	-4 3 37 -29 -16 -1 2
sa:<points> suspend	0 0 21 -19 -3 0 0
sa:<quality> cement	0 0 6 -16 -5 6 4
sa:<quality> farm	0 0 -15 10 8 0 -2
sa:<quality> good	-10 -16 9 8 -2 1 -10
sa:<quality> one	-2 -10 9 -15 8 8 -7
sa:<quality> origin	-1 -5 -6 15 -6 0 -8
sa:<quality> rice	-2 -10 -18 6 4 1 13
sa:<quality> rubber	0 0 16 -11 -8 0 -6
sa:<quality> timber	0 -8 -9 20 -3 -1 -11
sa:<seat>	0 7 12 -17 -21 -2 11
sa:<span>	-18 -5 -7 3 13 7 -4
sa:<span> .	-14 -17 15 -10 2 2 2
sa:<span> and	0 5 -19 5 3 0 0
sa:<span> in	0 -7 -15 4 9 6 -8
sa:<v-deny>	10 -10 -16 7 11 -4 -4
sa:<v-down>	-18 -10 -1 0 13 4 -4
sa:<v-end>	-5 -1 -9 -11 21 1 0
sa:<v-say>	12 1 -4 0 -6 -15 5
sa:<v-sell>	-5 -1 -6 8 -17 3 11
sa:<v-suspend>	-1 -5 3 20 -14 -21 -18
sa:<v-threaten>	-10 12 -17 8 -7 -1 5
sa:?	6 -4 -9 -16 3 8 7
sa:a	12 -16 7 0 -8 9 -5
sa:a duty	6 3 12 -15 -7 -2 -2
sa:account	-1 -7 -6 -1 16 -4 -5
sa:account of	-1 -7 -6 -1 16 -4 -5
sa:additional	-2 5 -17 13 0 -1 0
sa:advanced	0 0 20 -18 -2 0 -4
sa:after <number>	0 -5 -11 21 -14 0 -2
sa:afterward	0 1 -15 16 -4 0 -3
sa:again	1 22 -9 -9 6 -4 -14
sa:against	-3 -4 16 1 -14 -1 -11
sa:against <number>	0 -7 15 -8 -3 0 0
sa:agreement .	-1 -5 8 -19 6 0 6
sa:all from	0 -7 -6 -9 -1 0 17
sa:also	6 7 5 -1 -17 -2 -13
sa:an	16 -1 6 -6 1 5 -22
sa:and	-25 5 1 3 5 -2 -9
sa:and ,	0 3 11 0 -16 -2 -8
sa:and <level>	-11 17 -6 1 -6 1 -1
sa:and <points>	0 0 20 -22 -9 0 10
sa:and <seat>	-1 11 9 -18 -11 4 -7
sa:and about	-2 -2 17 -9 -5 -2 -5
sa:and has	2 7 15 -12 -8 4 -16
sa:and it	-1 5 5 -19 7 6 -10
sa:and that	-1 12 -15 9 -9 3 0
sa:and then	0 -7 -2 -15 13 9 -6
sa:announce	3 0 -12 -5 -7 -7 23
sa:announce in	-2 2 -17 -4 -3 -1 18
sa:another	-4 -7 27 -9 -14 -3 -10
sa:any	0 -15 -6 2 5 -8 11
sa:as <level>	0 -3 16 -3 -9 -5 -5
sa:as <name>	-4 -5 -2 -13 -5 0 17
sa:as before	-7 0 15 2 -21 -4 -12
sa:aside	0 5 -17 8 3 -1 -4
sa:ask	-8 -9 15 -10 0 5 -4
sa:at	-16 8 -5 12 -16 5 -3
sa:at <number>	-5 6 -18 16 3 -4 -6
sa:back	-3 22 -19 -1 7 -10 -10
sa:back .	0 12 -21 -1 11 -3 -13
sa:back on	0 16 -14 0 0 -1 -8
sa:because	-9 -12 2 -11 19 3 -11
sa:beef ,	-3 0 -12 21 -7 -1 -8
sa:been	10 20 -12 -13 2 3 -4
sa:been suspend	-5 -2 -15 5 11 0 0
sa:being	-4 -10 0 10 -20 0 11
sa:by <span>	-1 5 1 4 5 0 -15
sa:call reciprocal	0 -2 -13 0 15 0 -2
sa:car	-5 -2 24 -2 -20 -8 -14
sa:car .	-3 7 21 -15 -8 -1 -9
sa:carry	0 -4 -17 7 15 -1 -3
sa:case	-6 8 2 -15 -6 -1 8
sa:cement	0 3 5 -15 1 4 2
sa:change	-1 -5 18 -10 -7 -1 -4
sa:charge <number>	0 1 13 -20 0 3 -7
sa:chip	-2 -7 21 -10 -8 0 -8
sa:coconut	8 15 -7 -5 -6 -2 -9
sa:collect	4 -20 -2 3 12 1 -8
sa:collect .	6 -20 -3 8 7 0 -7
sa:come back	-3 -3 -3 4 18 -3 -19
sa:come down	0 -2 4 -19 7 4 1
sa:come on	0 0 13 -2 -16 0 -1
sa:company	1 -8 -9 17 -3 0 -2
sa:copper	-3 -11 7 -14 -2 0 15
sa:crane	-3 1 -10 19 -3 -2 -12
sa:date ,	0 -5 -16 0 8 0 8
sa:date from	-1 4 19 -17 -6 -1 -5
sa:deal	1 -14 -11 22 -3 -7 -4
sa:direction	0 0 -15 8 5 2 0
sa:down to	-3 -19 1 -4 4 9 2
sa:dried	0 -2 17 -13 -6 0 0
sa:due .	-1 -3 15 -12 -1 0 0
sa:each	-7 -3 -21 6 4 4 13
sa:each .	-4 -1 -15 8 12 -1 -8
sa:effect	3 -9 7 -3 -15 -2 11
sa:electric	-1 -3 17 -7 -5 -3 -7
sa:else	0 -3 16 -10 -3 -1 -3
sa:end	-13 2 0 -14 21 -11 -4
sa:ever	-1 -3 0 -24 -12 27 -2
sa:explain	0 -1 18 -11 -4 0 -5
sa:fentanyl	-13 -32 14 -9 19 -18 -15
sa:fentanyl .	-2 -13 4 3 3 -5 -15
sa:fertiliser	13 -2 5 -16 -1 0 -4
sa:first	-5 -19 10 7 -13 -11 6
sa:first term	-2 -8 18 0 -8 -1 -11
sa:for <name>	-1 -1 -9 15 3 -4 -13
sa:for fentanyl	-1 -12 22 -16 0 -6 1
sa:for good	-9 5 -5 -5 -2 -1 17
sa:force	-2 -4 15 -20 1 0 3
sa:from <day-ahead>	0 3 -16 5 -14 -7 15
sa:from <number>	-2 9 0 9 -24 -4 -4
sa:from his	0 -2 15 -11 -1 0 -2
sa:full	0 -5 15 -7 -4 2 0
sa:furniture	-1 -5 -19 5 0 -2 13
sa:geneva	-1 -11 12 -15 -6 14 -7
sa:get	0 -10 -2 6 -17 5 4
sa:go to	-2 -7 -12 17 4 -6 0
sa:good	-19 -20 6 9 5 -9 -5
sa:good ,	1 -7 9 10 -26 -4 -9
sa:good .	-16 -5 -4 -1 6 -5 13
sa:good in	0 -1 16 -17 4 0 -6
sa:good since	0 0 -1 6 -15 0 6
sa:had	16 -7 -3 2 -3 3 -6
sa:half	-6 -1 -11 2 16 -10 0
sa:has been	0 15 -4 -19 0 9 0
sa:have	7 -5 -20 18 1 -10 0
sa:he	-8 0 0 7 -15 -14 7
sa:here	-3 1 12 -15 -2 5 -12
sa:highest	-6 -10 0 -11 0 15 0
sa:history	-4 -5 -10 -10 15 8 -7
sa:hold	2 5 -18 14 -3 0 -3
sa:if	-8 10 -3 -7 -15 -10 16
sa:if it	2 -4 10 -17 2 -2 0
sa:in <month-ahead>	0 6 1 3 1 -7 -15
sa:in <month-gone>	8 -12 -5 -5 17 -4 -8
sa:in <name>	7 8 13 -6 -26 -16 -5
sa:in <number>	-6 -7 -7 -14 11 -8 15
sa:in a	3 -1 -18 5 1 -4 11
sa:in at	0 10 -17 12 -6 -1 0
sa:in the	-10 0 -24 13 9 12 -5
sa:include	0 0 -16 16 -2 0 2
sa:instead	-5 8 -9 9 -18 -6 4
sa:instead of	-5 9 -10 8 -17 -6 6
sa:into	-5 0 3 0 -20 -1 8
sa:is	17 -7 -1 -16 5 -1 5
sa:is go	-1 -3 -20 3 20 -2 -5
sa:is not	-4 0 22 -5 -2 -7 -21
sa:it	3 13 11 -7 -15 7 -22
sa:it .	13 11 -4 3 -13 -3 -17
sa:itself	-7 6 -4 -18 5 9 0
sa:keep <level>	0 -6 -17 8 14 0 0
sa:last week	5 -15 -6 15 0 -2 -7
sa:last year	1 14 13 -22 -4 2 -14
sa:leave	-3 3 7 1 -20 0 2
sa:like	3 15 -6 -7 -1 -7 -2
sa:list	-2 -15 15 7 -18 -4 -4
sa:longer	-4 -10 -23 7 23 -1 -11
sa:machinery	-4 2 -6 4 -16 -2 10
sa:machinery .	0 -7 21 -18 -6 0 0
sa:more	-2 -13 -12 20 6 -6 -7
sa:more ,	0 0 -17 -2 15 0 3
sa:more .	4 -4 -2 15 -9 -1 -13
sa:morning	6 17 -6 -13 -7 -1 -7
sa:most	-5 0 0 3 -16 9 3
sa:mr	-8 0 18 -8 -7 -1 -3
sa:mr <person>	-8 1 16 -7 -6 -1 -4
sa:name	0 0 15 -6 -8 0 -2
sa:never	25 5 -8 -7 -16 3 -4
sa:next	9 4 -16 11 -8 -1 -1
sa:no	0 -6 0 8 7 0 -15
sa:no longer	0 -7 -26 11 21 0 -9
sa:noon	-1 -2 16 -10 -5 0 -4
sa:not	-13 -5 3 -8 1 -15 19
sa:not been	0 0 -15 -4 17 0 0
sa:nothing	-5 7 0 4 -22 1 3
sa:now	-6 16 -19 0 -6 1 16
sa:now .	2 1 -13 15 -5 -7 2
sa:number	13 9 -13 -17 -5 5 1
sa:of <day-today>	-1 -4 3 -18 5 0 7
sa:of fentanyl	0 -5 -1 -15 17 -1 -5
sa:of that	-1 -9 17 -14 0 -2 4
sa:of the	-28 -23 8 8 5 -3 -9
sa:oil .	4 2 -3 5 8 -2 -21
sa:oil and	-2 -6 3 -7 -11 -1 16
sa:older	-2 -10 28 -28 -9 -1 0
sa:older duty	0 -4 22 -17 -2 0 -6
sa:on .	0 9 16 -19 -4 0 -2
sa:on <day-ahead>	-13 -8 7 9 -35 -10 10
sa:on <day-gone>	3 0 3 -4 -4 -16 9
sa:on <day-today>	-5 0 17 -12 -2 -4 -2
sa:on account	-1 -7 -6 -1 16 -4 -5
sa:on another	-1 0 18 -12 -7 0 -6
sa:on car	1 -5 16 -13 -4 -1 0
sa:on farm	0 0 17 -11 -7 0 -3
sa:on hold	0 -5 -17 21 -7 0 -1
sa:on one	0 -3 15 -10 -5 1 -2
sa:on soybean	-3 -9 -5 -4 18 -1 -8
sa:on steel	-7 -14 18 -13 8 -2 -7
sa:on tea	0 6 5 4 -8 0 -15
sa:on them	-5 -3 -7 3 15 -3 -9
sa:one .	-5 -1 7 3 -19 -10 5
sa:or	-11 -6 13 -12 -8 -10 17
sa:origin	-4 -13 -8 18 -6 -2 1
sa:out	-9 7 -12 -25 14 4 12
sa:over	-17 -12 6 5 -2 -14 5
sa:over <quality>	0 -1 5 -15 6 0 3
sa:palm	0 -6 13 -16 0 4 0
sa:paper	15 1 -4 -5 2 -7 -5
sa:part	-5 -3 19 -2 -6 -2 -13
sa:part of	-4 -6 24 -6 -9 -1 -10
sa:pay	-15 4 -4 -13 4 5 15
sa:place of	-1 8 -18 16 -10 -1 4
sa:plu	-4 -15 15 8 -5 -5 -15
sa:point	5 -8 -14 16 0 0 -7
sa:pork	-8 -19 0 4 6 -2 3
sa:pork ,	0 -10 -12 15 5 0 -3
sa:pork and	0 -4 15 -13 -1 -1 -2
sa:powder	-4 5 -1 -17 2 0 8
sa:present	-1 -1 -13 15 -1 -3 3
sa:price	4 -1 -15 10 4 0 -2
sa:purchase of	0 0 -17 5 5 0 7
sa:rate	-18 0 11 -14 12 -2 -1
sa:reach	5 -11 -17 8 0 0 10
sa:read	17 -6 -5 -8 1 -2 -5
sa:reciprocal	-6 -10 -3 0 15 -12 -3
sa:remain	-6 1 5 3 0 0 -22
sa:remain suspend	0 -8 -21 26 -4 0 -2
sa:replace the	0 -6 15 -8 -10 0 5
sa:respectively .	0 -7 -15 9 10 -1 -5
sa:return	-8 17 0 -17 -2 -5 3
sa:round	-1 4 -19 0 9 0 4
sa:rubber	0 0 19 -12 -11 0 -6
sa:same	-17 0 -3 -1 2 6 3
sa:say ,	0 10 7 -20 7 -1 -9
sa:say on	-3 -3 -15 12 4 0 0
sa:see	3 -9 0 -19 6 7 0
sa:shall	-1 -16 4 9 7 -2 -14
sa:should	0 -11 3 -17 -8 -3 16
sa:shrimp	6 11 -1 -17 -8 -3 4
sa:sign	-5 -1 11 -1 -15 -3 1
sa:sign .	-2 -4 15 -13 -6 0 1
sa:since	-12 -10 23 -12 0 -4 -7
sa:since .	-1 8 -5 -4 -17 8 5
sa:since <day-gone>	-6 0 25 -25 1 -8 -13
sa:since <month-gone>	-8 -15 -2 14 -1 -6 -4
sa:slap	-3 7 15 -11 -6 -1 -10
sa:slap on	-3 4 15 -10 -6 -1 -9
sa:sorghum	0 -6 -3 -13 19 0 0
sa:soya	0 0 -13 18 -9 0 -1
sa:start	4 -5 -21 24 -14 -1 0
sa:start on	2 -10 -19 16 -10 0 10
sa:stay	-10 -18 10 6 -8 -9 0
sa:stay .	-3 -7 18 -4 -11 -1 -4
sa:steel ,	-4 -11 16 -1 -6 0 0
sa:step	8 0 0 -17 8 -3 0
sa:stop	-5 10 -6 5 -15 7 -4
sa:summer	7 3 -17 0 3 3 2
sa:sunflower oil	1 15 -1 -14 -7 0 -2
sa:surcharge	2 2 17 -22 0 -1 -15
sa:suspend .	13 6 -29 16 -13 -2 -7
sa:suspend until	0 -7 8 5 -18 0 -1
sa:take	-8 -1 17 -17 -2 6 0
sa:talk	-5 0 16 -4 3 -1 -14
sa:tariff on	5 0 -15 7 0 -3 6
sa:term	-4 -11 27 -6 -12 -2 -10
sa:that <name>	-4 -13 16 -3 -2 0 -9
sa:that apply	0 -6 7 -19 13 0 -4
sa:that no	0 0 -9 15 -3 1 -8
sa:that of	-1 -6 -4 16 -3 -5 -8
sa:that was	8 -18 -3 -3 -3 2 10
sa:that we	-6 -1 -9 15 -6 0 0
sa:the	4 -2 -3 -5 -6 16 5
sa:the <name>	0 -24 -7 17 -4 -4 0
sa:the <number>	-10 -19 2 5 10 -3 -1
sa:the <office>	7 -2 1 -19 -1 0 10
sa:the <organisation>	5 -11 -2 -5 16 -1 -8
sa:the drawer	-2 10 -20 9 -7 -3 5
sa:the end	-3 9 -17 -11 15 -2 2
sa:the new	0 -5 -2 -15 12 -1 3
sa:the pause	-3 4 16 -16 -3 -3 -1
sa:the same	-17 1 -1 -2 3 6 0
sa:the second	-1 -4 -7 17 -15 -2 4
sa:the surcharge	3 -1 15 -6 -10 0 -7
sa:the tariff	0 -2 -15 18 -1 -2 -4
sa:the whole	0 3 -9 -3 15 -2 -5
sa:them	-1 2 -18 12 10 -10 -3
sa:then	-7 10 -17 -9 22 1 -4
sa:then ,	0 3 -18 9 9 -6 -3
sa:there	11 6 5 -6 -15 -1 -6
sa:there ,	0 -5 15 -16 0 0 -2
sa:there is	5 4 -1 -15 0 -1 3
sa:thi	9 -5 -2 17 -15 4 -22
sa:thing	-4 0 3 5 -15 4 -5
sa:three	-3 -7 16 -3 -7 -3 0
sa:through	-1 -1 -15 12 4 4 -7
sa:timber	0 -9 -5 19 -5 -1 -11
sa:time .	0 4 0 13 -17 -7 -3
sa:to <day-ahead>	0 0 9 -15 3 0 4
sa:to <level>	-11 -1 7 -10 12 -19 4
sa:to <number>	-5 -16 5 -10 10 15 -17
sa:to <quality>	0 -2 15 -16 0 0 2
sa:to a	-1 -3 13 -16 -1 -1 6
sa:together	-2 -15 3 -7 16 -9 -8
sa:truce	8 1 6 -9 -1 -16 -2
sa:unchanged	-3 -9 29 -21 -6 -1 -6
sa:under	0 -9 7 -14 13 -18 4
sa:under its	0 0 15 -12 -2 0 0
sa:unless	-5 7 -7 -16 -9 -4 19
sa:until	-18 -15 16 3 0 -7 -14
sa:until <day-ahead>	-5 2 14 7 -33 -7 -19
sa:until the	-2 -18 3 3 1 3 -1
sa:untouched	0 -1 16 -10 -3 0 -5
sa:used to	0 4 14 -16 -10 0 1
sa:was	17 -26 -19 2 3 3 12
sa:was <level>	8 -3 4 0 -15 0 -5
sa:was charge	0 -4 -15 -5 20 -3 -3
sa:was the	-7 -7 -7 3 0 15 -10
sa:was to	-1 -2 -15 -4 0 0 17
sa:we	-21 -5 9 -10 10 -11 3
sa:well .	-8 -15 -3 4 8 0 3
sa:were	12 -5 -8 6 -9 15 -14
sa:whatever	10 -16 2 2 -17 0 5
sa:when	-8 1 13 -15 -15 20 -11
sa:where	4 20 -17 0 -14 7 0
sa:which is	0 4 9 0 -17 9 -12
sa:who	-7 0 -17 7 6 -1 7
sa:whole	4 3 -11 -4 15 -2 -6
sa:will	-12 11 5 -6 -19 5 2
sa:with the	-4 6 -15 7 12 -7 -8
sa:world	-5 -3 -1 -9 17 -1 -9
sa:worth	-1 -5 -12 17 1 -2 -6
sa:would	-11 23 -18 -5 -13 -1 11
sa:year	0 3 12 -16 1 3 -7
sa:year ,	4 3 -4 -15 12 -3 -4
sa:you're	0 -4 15 -5 -3 0 -7
sa:— and	2 11 -15 9 -6 0 -8
same than before	13 -19 5 -9 11 -25 4
sb:"	19 -8 -6 -6 -3 8 -4
sb:" <name>	1 6 -3 -18 5 -2 5
sb:" we	-12 -2 13 4 -6 -4 -17
sb:'s answer	0 1 -2 -18 6 0 10
sb:'s at	0 -1 15 -9 -5 0 -1
sb:'s custom	-1 5 -15 6 7 0 -2
sb:'s duty	-1 11 5 -16 -5 3 0
sb:'s the	-3 4 1 -16 5 -1 4
sb:,	-17 5 7 -9 2 -1 1
sb:, <level>	-6 0 16 -13 -12 3 5
sb:, <name>	-12 -11 10 -2 -35 9 20
sb:, <quality>	1 11 -5 -27 9 2 9
sb:, after	-2 -18 -2 -6 14 1 3
sb:, against	0 0 -17 11 6 0 -4
sb:, an	-5 0 -14 1 17 0 0
sb:, at	-14 -28 11 1 3 2 -3
sb:, cocoa	0 -1 -12 16 -7 0 -1
sb:, coffee	0 2 -19 9 4 -1 5
sb:, come	0 -1 -10 19 -14 0 0
sb:, for	-9 11 -6 10 -23 -4 4
sb:, go	0 -8 -8 20 -10 -2 -4
sb:, has	-8 5 -4 5 -19 -1 9
sb:, if	-3 -1 -16 3 11 -1 4
sb:, in	-14 8 -8 -6 -2 22 -6
sb:, instead	0 12 -5 -16 -9 -1 11
sb:, keep	0 0 12 -20 6 0 -1
sb:, not	13 -2 -11 -2 9 -5 -15
sb:, pay	-3 -10 17 1 -21 0 -9
sb:, say	0 18 9 -15 -5 -1 -13
sb:, the	-27 15 -7 8 -4 5 -14
sb:, they	-1 -15 13 0 4 -6 0
sb:, to	2 -8 -12 6 -18 2 19
sb:, up	0 -3 -1 -10 15 -2 -10
sb:, who	0 5 17 -22 -8 4 -3
sb:, with	-6 -17 14 0 -20 3 7
sb:, would	4 -10 -4 -15 -2 0 18
sb:. <day-today>	0 0 6 -15 7 0 0
sb:. <number>	11 -11 -20 19 1 -4 -16
sb:/	4 -2 -10 16 0 -6 -10
sb:: <level>	1 4 -6 4 -3 -16 6
sb:: <number>	11 12 -15 1 -10 3 0
sb:: no	-12 -8 4 -18 12 0 9
sb:: that	2 -7 15 -11 -7 0 0
sb:: the	5 -17 -1 0 0 0 7
sb:: then	-14 4 -3 -18 -5 -1 15
sb:;	-13 10 0 -15 -2 4 12
sb:; the	-6 -16 8 1 4 0 -2
sb:<agent>	0 2 -2 -7 -4 -13 15
sb:<day-ahead> :	-3 -2 -10 0 15 0 -8
sb:<day-ahead> <name>	0 8 10 -1 -20 0 -9
sb:<day-ahead> to	0 -16 12 1 -4 0 5
sb:<day-gone>	-1 0 -4 -6 15 -18 4
sb:<day-gone> ,	0 -3 8 -6 8 -15 -11
sb:<day-gone> :	-4 6 -30 -1 15 0 10
sb:<day-gone> it	-4 -8 -6 -6 23 -5 -8
sb:<day-gone> that	8 -15 0 -8 -13 -1 18
sb:<day-today>	1 0 15 -6 4 -17 -16
sb:<day-today> ,	5 12 -8 0 8 -3 -19
sb:<day-today> :	-1 -8 29 -22 -8 0 -4
sb:<day-today> it	-5 -11 11 15 -13 -4 -7
sb:<day-today> the	-8 -1 -8 -18 23 -2 5
sb:<duty>	-1 -2 10 -3 3 -16 -5
sb:<goods-amount>	-2 -4 -7 18 -3 -1 -8
sb:<level> (	-4 -17 -13 13 9 -2 1
sb:<level> :	-7 -9 -14 16 0 -5 6
sb:<level> <day-today>	0 4 -13 17 -5 -1 -7
sb:<level> <level>	-3 -8 13 -32 -10 15 5
sb:<level> and	-16 7 -4 5 -3 0 -5
sb:<level> at	-4 18 0 -3 -10 -6 0
sb:<level> from	4 -12 5 -22 22 -12 7
sb:<level> in	-10 -4 0 -1 10 -18 6
sb:<level> of	-2 -8 -10 15 1 -1 -2
sb:<level> that	-2 -7 8 5 -23 -2 1
sb:<level> to	9 4 -6 8 -24 -2 4
sb:<level> under	-1 13 5 -16 1 -2 -10
sb:<money>	-8 -4 17 -13 4 0 -2
sb:<month-ahead>	5 -3 -7 0 12 10 -22
sb:<month-gone>	-25 -8 -7 2 9 9 -2
sb:<month-gone> ,	-12 -4 -3 14 -18 10 1
sb:<month-gone> <quality>	0 0 -8 -8 15 -2 -2
sb:<month-gone> and	-1 -1 13 -5 -18 -5 11
sb:<month-gone> it	-3 -10 5 10 -15 3 1
sb:<month-gone> of	0 -3 -13 -2 15 -3 -2
sb:<month-gone> that	-7 -10 17 0 5 0 -18
sb:<name> 's	0 11 11 -15 -5 4 -10
sb:<name> ,	-17 -14 9 1 1 0 -4
sb:<name> :	-5 -4 12 3 -18 5 -3
sb:<name> <level>	-7 5 -17 8 0 4 2
sb:<name> agree	-1 0 -23 28 -13 0 -2
sb:<name> and	-4 -36 0 6 -5 -12 22
sb:<name> could	-7 -8 17 -5 0 0 -7
sb:<name> from	8 0 6 -5 0 0 -15
sb:<name> has	-5 -4 -1 11 8 -14 -16
sb:<name> have	6 -5 -10 14 -15 0 0
sb:<name> in	-1 -5 7 10 -17 0 -11
sb:<name> it	0 17 -25 6 -4 0 8
sb:<name> keep	-1 -3 4 0 -17 -1 10
sb:<name> levy	0 14 7 -31 -11 0 3
sb:<name> pay	-5 -9 11 0 -3 -3 -19
sb:<name> put	2 9 -1 -21 16 -2 -15
sb:<name> sign	0 0 -26 20 6 0 -4
sb:<name> tariff	8 9 12 -6 -17 -1 -21
sb:<name> that	-3 5 2 -18 4 -1 11
sb:<name> to	4 -11 17 -5 -10 -5 -5
sb:<name> will	3 -21 6 0 -12 9 2
sb:<name> would	0 1 -2 2 -20 -6 7
sb:<not>	13 6 -6 -11 -1 -20 7
sb:<number> ,	2 -2 -2 12 -9 10 -16
sb:<number> <name>	-1 7 -17 -5 18 -1 -2
sb:<number> a	3 -14 22 -8 -5 -3 -4
sb:<number> duty	-2 -9 30 -23 -12 -2 -3
sb:<number> from	0 1 11 -19 -2 7 -2
sb:<number> in	-3 17 2 -3 -16 0 -10
sb:<number> is	0 -2 15 -8 -5 -1 -10
sb:<number> it	0 -4 -6 -8 19 -9 -1
sb:<number> of	7 -17 4 3 4 -8 -8
sb:<number> on	-7 -23 3 -20 13 -8 16
sb:<number> per	-2 1 1 -16 -7 9 5
sb:<number> plu	-2 3 9 -17 4 -4 -6
sb:<number> —	1 -11 20 -10 -2 -2 -1
sb:<organisation> say	8 9 -6 6 -5 0 -16
sb:<person>	-12 1 -4 -5 -18 -20 30
sb:<person> ,	-1 6 -6 -10 -20 8 12
sb:<person> :	-7 11 -8 -2 4 -16 3
sb:<person> put	0 3 -18 17 -1 0 -3
sb:<person> say	-10 -15 -3 -12 -5 -3 28
sb:<person> tell	-21 3 17 12 -10 -2 -14
sb:<points>	-6 20 15 -20 -5 -7 -8
sb:<points> ,	0 8 7 -16 -2 0 5
sb:<points> come	0 15 -6 -12 0 0 -1
sb:<quality> carpet	0 -8 -12 17 -9 5 -5
sb:<quality> coffee	-4 -16 8 -5 7 2 -1
sb:<quality> copper	-2 16 -7 -18 0 5 0
sb:<quality> oil	-2 -3 -15 3 4 0 9
sb:<quality> orange	-1 -9 7 -25 11 0 3
sb:<quality> rubber	0 9 2 -16 7 -2 -4
sb:<quality> rum	0 1 6 -18 1 0 7
sb:<quality> tea	0 8 4 -20 1 1 0
sb:<quality> tractor	9 0 1 -16 1 0 3
sb:<seat> 's	0 -10 -19 20 7 0 0
sb:<seat> had	-3 -15 1 6 -7 9 0
sb:<seat> on	0 -1 -9 17 -9 0 -3
sb:<seat> that	-9 2 15 -9 -2 -2 -6
sb:<sender>	-6 -23 5 12 -7 6 -7
sb:<span>	-22 -8 2 -18 20 -4 9
sb:<span> ,	-6 -11 3 -11 15 -9 4
sb:<v-agree>	-3 0 -4 9 1 7 -15
sb:<v-deny>	16 -10 2 -9 0 -6 -3
sb:<v-down>	-1 -17 5 8 -1 -17 1
sb:<v-end>	7 6 3 -11 1 -16 0
sb:<v-propose>	6 -9 -10 -13 -11 -8 24
sb:<v-say>	23 -13 -3 -11 -18 -9 18
sb:<v-stay>	-18 -6 15 3 -12 -4 0
sb:<v-suspend>	3 6 11 -2 -12 -3 -26
sb:@	5 -17 -2 13 -4 -6 -2
sb:_	1 2 -15 20 -11 -4 -7
sb:a <name>	0 0 15 -3 -9 0 -9
sb:a <quality>	-2 15 3 -13 -2 0 -5
sb:a deal	2 -12 -22 25 -4 0 2
sb:a duty	4 -13 -20 15 -15 6 16
sb:a new	-8 16 -3 -3 -13 0 2
sb:a number	-2 -11 1 -2 -4 -4 15
sb:a pause	0 -2 -4 -12 17 0 -6
sb:a tariff	-10 -10 -10 0 2 -1 15
sb:a truce	-4 -7 -10 -16 16 0 10
sb:accept	-3 -2 -15 6 9 0 -1
sb:according	9 -6 -15 0 -8 0 11
sb:according to	4 -6 -15 0 -8 0 16
sb:add	-22 -1 13 -5 -4 -5 3
sb:add the	-1 5 -5 -17 4 0 8
sb:add up	-3 -9 5 10 0 -4 -18
sb:additional	-6 -3 -1 9 -2 -17 1
sb:additional duty	0 1 -5 12 -17 -9 6
sb:after	-4 15 -12 8 -2 -4 -5
sb:after that	0 20 -13 -5 -6 0 -4
sb:after the	0 3 -13 16 -2 0 -6
sb:again	6 12 -17 -4 14 7 -20
sb:again ,	4 10 -21 1 7 -1 -4
sb:agree	6 7 2 -2 2 -6 -21
sb:agree to	9 6 -19 18 -12 -1 -13
sb:agreement	-15 -2 -2 12 2 -4 -8
sb:agreement with	-6 -3 -4 20 -20 0 -11
sb:all	4 13 -6 -7 11 0 -19
sb:all ,	0 -4 4 -21 2 8 3
sb:also	-5 -18 -13 16 -2 -5 14
sb:also at	0 -7 -11 19 -3 0 -9
sb:an additional	1 -20 0 2 6 -5 1
sb:an extension	-1 15 -4 -13 -3 0 2
sb:and	-27 0 0 7 -5 -7 8
sb:and for	0 -5 0 7 -16 6 3
sb:and pay	-1 -10 16 0 -13 -2 -5
sb:and the	-6 2 2 8 -1 -23 -4
sb:and to	-1 6 -13 18 -9 -3 -6
sb:another	-8 -2 -8 15 -9 -9 2
sb:anything	-2 17 -8 -14 7 0 -7
sb:apply	-8 0 -2 13 -15 -4 -2
sb:are charge	0 -5 15 -5 -8 0 -1
sb:are get	-3 -2 2 7 -1 0 -16
sb:article	-4 -8 -14 6 18 -3 -3
sb:as	11 7 -17 -20 17 10 0
sb:as much	-1 1 -5 -15 -3 12 5
sb:ask the	-5 -1 -10 -2 0 0 16
sb:at	-6 0 4 -5 -11 27 -13
sb:at <level>	7 17 -7 4 -16 7 -15
sb:at <number>	6 -5 -4 11 -6 9 -18
sb:at the	-2 -1 -7 -19 -4 27 1
sb:away	0 18 -15 -6 7 -2 -7
sb:back	0 24 -15 0 -3 -14 -5
sb:back at	7 5 1 -16 3 -1 -12
sb:back on	5 18 -10 -16 -2 0 -2
sb:banana	-1 21 -16 0 -2 -2 -3
sb:be	8 10 -5 -6 -18 -7 8
sb:bean pay	0 -1 18 -13 -8 0 0
sb:become	-5 8 -23 -1 9 1 2
sb:before	-6 3 -19 0 14 -5 2
sb:before ,	-1 -5 -15 13 -2 0 5
sb:before <month-ahead>	0 -13 -9 -10 24 -6 -3
sb:before that	-3 1 -18 10 3 -2 0
sb:before the	2 16 3 -26 3 -8 -1
sb:begin on	0 -1 3 -16 13 0 -3
sb:better	-4 -4 16 -15 6 0 -5
sb:bicycle	0 -5 -4 16 -8 -1 -8
sb:bill	-8 -2 -8 0 -4 0 15
sb:border	0 6 -7 15 -9 -2 -8
sb:but	-12 3 2 3 -28 0 9
sb:butter	-3 0 0 -18 9 8 0
sb:by	-1 12 3 -14 -29 9 12
sb:by <day-ahead>	-7 -12 -1 -7 -11 5 21
sb:by the	5 3 20 -19 -13 -4 1
sb:call	1 1 17 -2 -10 0 -12
sb:cancel	0 0 -16 18 -3 0 0
sb:canned	0 -2 18 -16 0 0 -1
sb:car	-9 -18 7 11 -11 -12 -2
sb:car to	0 -2 -5 -7 -4 0 15
sb:ceiling of	-3 0 2 14 0 0 -15
sb:cheese ,	-4 -1 6 -17 11 -3 -1
sb:cocoa butter	0 0 -7 -20 8 9 5
sb:cod	-3 -5 -9 -19 27 2 -8
sb:coffee ,	0 -9 -9 16 -12 5 3
sb:come	0 1 0 14 -8 -10 -15
sb:come back	3 16 -3 -13 -6 -3 -2
sb:come down	-2 -16 -5 17 -4 2 -15
sb:come the	0 1 -29 20 4 -5 0
sb:common	0 -3 -15 18 -3 0 -3
sb:content	0 -9 17 -2 -12 0 2
sb:copper	-11 11 -4 -5 -19 0 13
sb:could	-19 3 -4 0 5 -6 9
sb:country	-18 -8 -10 17 0 0 -1
sb:cover	0 0 17 -13 -5 0 -3
sb:cut	2 -6 -8 -8 0 8 19
sb:cut its	-2 -6 -6 -5 -8 11 15
sb:cut the	0 8 1 0 -15 -1 0
sb:cut to	4 -2 12 -17 4 0 0
sb:deal	-6 -2 -31 22 6 -3 6
sb:decision	0 -1 -8 18 -15 -1 -3
sb:deny	17 -1 -4 -6 0 0 -11
sb:dispute	-1 -6 -9 -14 2 16 0
sb:doe not	9 7 8 -26 -9 0 -2
sb:down	-4 -20 3 11 -5 0 0
sb:drop to	5 -3 8 -18 3 0 3
sb:due	0 3 -15 8 8 0 -7
sb:during	-7 -9 -16 19 0 1 0
sb:during that	0 -3 -22 24 -2 0 -3
sb:duty (	0 -4 18 -11 -9 0 0
sb:duty ,	0 -6 14 -3 -2 -1 -17
sb:duty at	-2 -2 14 -16 -1 0 5
sb:duty go	-6 9 -8 -10 20 -7 -15
sb:duty is	-8 -6 -5 1 18 -1 -15
sb:duty on	15 2 -2 -13 -2 0 10
sb:duty would	4 -3 -16 1 2 0 8
sb:early	-2 0 -14 3 -9 0 15
sb:emergency	-1 -5 -7 -1 18 -3 -9
sb:event	0 15 -8 -9 0 0 -1
sb:export	-3 -6 15 -9 2 -2 -4
sb:extension	1 15 -3 -6 -7 0 -4
sb:extra	-14 -7 -7 -11 16 7 6
sb:extra duty	-5 6 -21 -2 15 11 -5
sb:face	-2 3 -11 -4 -15 0 20
sb:far	-5 0 -11 -13 16 0 4
sb:farm	-1 -11 -3 -6 18 -2 -11
sb:fentanyl	-15 -24 7 -14 20 4 -6
sb:fentanyl ,	-1 -15 1 2 7 -4 -2
sb:fentanyl duty	-1 3 -11 -12 18 4 1
sb:figure	10 1 10 -8 -23 -6 3
sb:first ,	0 10 -19 8 3 0 -1
sb:flower	-1 -8 16 -12 1 -2 0
sb:follow	-2 5 -20 10 -9 0 9
sb:for <name>	6 3 -13 -2 20 -6 -6
sb:for <span>	-7 -19 14 -3 3 0 -9
sb:for those	-3 10 0 -15 -4 0 2
sb:framework	-1 -11 -25 35 -9 -1 -13
sb:free trade	0 0 -9 -12 15 0 1
sb:from <day-ahead>	-2 13 -16 20 -17 -9 -6
sb:from <level>	14 8 -17 16 -19 3 -4
sb:from <name>	-18 -20 5 -4 14 0 4
sb:frozen	0 -15 17 -12 -5 4 4
sb:gave	23 7 -15 -9 -1 -7 -12
sb:gave the	16 1 -14 -4 0 -3 -3
sb:general	-7 1 5 4 -17 0 1
sb:geneva	0 -11 1 15 -4 -13 -5
sb:geneva ,	0 -2 -8 15 -3 -5 -2
sb:get a	-6 4 5 7 -10 -1 -17
sb:go back	-11 3 -7 18 -2 -8 -11
sb:go from	1 10 5 -2 -5 -17 -8
sb:go on	-10 -1 34 -13 -19 -1 -15
sb:go the	0 -1 -13 -1 18 0 -5
sb:good	-25 -15 8 6 -4 2 2
sb:good ,	-1 -11 -3 -2 15 -8 -2
sb:good :	0 -8 16 -10 -13 0 7
sb:good from	-2 -16 -12 16 0 8 -3
sb:good in	0 10 8 -15 -4 -2 -3
sb:good of	-4 -15 18 -6 -16 3 2
sb:good pay	-2 -17 0 6 -7 6 6
sb:good will	-1 9 -17 4 -5 0 8
sb:had put	-2 -5 17 2 -20 2 -8
sb:has	-11 -3 -9 2 0 -5 19
sb:has no	0 -1 16 -13 0 0 -1
sb:has say	-7 -4 -4 -13 -1 0 19
sb:have to	-5 14 -5 -16 0 0 9
sb:he	-3 -5 -2 -6 -25 -1 26
sb:he add	0 -1 -13 17 -4 0 -1
sb:he has	0 -1 7 -16 -1 0 5
sb:he would	-5 -12 16 -13 -1 0 3
sb:hear	0 -2 -4 -13 -4 0 16
sb:heard	12 -14 6 -4 -8 8 -15
sb:heavy	0 -3 -9 -8 -3 0 16
sb:height	-3 0 -9 -16 -2 17 -2
sb:height of	-1 -6 -5 -10 -6 16 0
sb:hour	-3 -13 -3 15 4 3 -13
sb:i	23 5 0 -15 -6 -2 -7
sb:if	-4 23 -15 -25 -7 -25 21
sb:if <name>	0 2 -1 -15 -6 0 9
sb:if he	0 16 -6 -12 -8 0 2
sb:if it	2 4 -7 -20 12 -4 3
sb:if the	-9 15 -9 -12 -2 -7 8
sb:if they	-4 6 7 -15 -6 0 1
sb:import	4 3 1 -16 5 11 -4
sb:import from	6 0 0 -17 -4 12 0
sb:in <month-gone>	-29 10 5 -7 0 6 -5
sb:in <number>	-7 2 -1 -20 15 1 -1
sb:in <seat>	16 12 -5 -6 -5 -9 -7
sb:in place	-3 -1 -15 6 8 6 -9
sb:in return	-5 -19 -1 10 -4 2 2
sb:in that	-5 -2 -17 16 -8 1 10
sb:include	0 -4 22 -17 -7 0 -2
sb:into	0 11 9 -15 -4 4 -24
sb:into <name>	1 9 0 -8 -1 6 -19
sb:introduce	-1 -7 15 -10 0 -1 -4
sb:is <number>	6 6 9 -16 -6 -2 -7
sb:is charge	-1 2 17 -8 -11 -3 -8
sb:is down	-2 6 -15 -15 7 9 6
sb:is on	-7 -18 -2 9 7 -2 1
sb:is the	8 2 14 -11 -17 -6 -6
sb:is to	3 0 -22 16 0 -5 1
sb:it 's	10 8 6 -2 -25 1 -19
sb:it :	-3 0 17 -9 -18 -1 4
sb:it be	5 -1 -7 -16 -6 -1 15
sb:it became	0 -7 9 10 -17 -3 0
sb:it has	-8 2 5 0 -15 -4 10
sb:it say	-16 -1 0 6 4 0 1
sb:it was	0 -1 7 -4 2 5 -25
sb:it will	-2 1 -14 -5 7 -6 16
sb:it would	-17 0 0 -2 16 -5 -2
sb:its <level>	-1 -16 -23 15 -3 0 18
sb:its duty	0 -4 1 -6 8 -15 5
sb:just	3 -2 0 2 -17 -1 7
sb:keep its	-3 -7 11 0 -17 -1 3
sb:lamp	0 -6 15 -10 0 -2 -1
sb:lapse	-4 19 -15 -3 -13 -1 5
sb:last ,	0 -2 15 -12 -3 0 0
sb:last year	0 6 -15 -1 10 -3 -4
sb:later	-2 -5 -16 2 15 6 -9
sb:law	-8 12 -12 -15 5 0 11
sb:leather	1 15 -4 -7 -8 0 1
sb:leave	0 -16 24 -3 -16 -8 -23
sb:leave out	0 -3 15 -12 -3 0 0
sb:less	9 -15 -4 8 -8 7 -5
sb:let	-2 1 -7 -12 1 5 15
sb:let in	0 3 -17 5 1 2 7
sb:line	-2 -7 -7 15 -4 0 -3
sb:list	-6 -30 22 1 -4 -3 -2
sb:list <number>	-8 -20 34 -16 -9 -6 -1
sb:lobster	-1 -3 0 -4 -9 -3 15
sb:lorry	7 0 -5 -19 -6 4 15
sb:make	-21 -10 -8 17 -13 3 10
sb:make it	-2 -6 -13 4 -5 -2 15
sb:meanwhile	-2 -5 18 -11 3 0 -9
sb:medicine	-4 -5 -10 17 -1 -3 -4
sb:midnight	-4 -1 1 -11 15 -9 -8
sb:more	-13 3 7 -18 5 0 8
sb:more than	-9 0 -1 9 -18 -2 6
sb:most	-7 -15 13 0 -9 -2 0
sb:most good	0 -2 -12 15 -7 0 0
sb:most of	0 -1 6 -19 6 5 -2
sb:motor	-5 -9 18 -13 -1 6 -9
sb:mr	9 3 -5 -1 -23 -6 5
sb:mr <person>	12 1 -7 0 -21 -6 5
sb:much	-3 8 -5 -18 -2 12 2
sb:my	13 2 -3 -30 11 -5 -3
sb:negotiate	-1 -3 -8 -6 -4 0 16
sb:newspaper	20 -6 -6 1 -2 0 -13
sb:no more	-5 -9 -21 10 6 0 14
sb:nobody	5 8 5 -17 9 -3 -16
sb:nor	9 -3 4 -17 5 -1 -4
sb:not	16 0 -5 -5 1 -10 -8
sb:not ,	1 8 1 -15 0 -1 0
sb:not the	4 10 -18 -8 6 -2 5
sb:number	-2 1 -9 -10 -1 -1 19
sb:of <level>	-8 -6 20 -13 -4 -16 5
sb:of <number>	-3 8 -12 2 10 7 -19
sb:of <span>	-4 -3 -19 -12 22 -1 11
sb:of a	8 -6 -23 9 8 0 0
sb:of about	-4 -5 11 -15 -5 0 8
sb:of an	-4 -8 -14 2 -9 0 18
sb:of the	-9 -17 0 3 6 5 0
sb:of their	0 0 -16 1 8 0 6
sb:offer	12 -4 -7 -24 -5 -2 12
sb:oil ,	-4 -4 -16 26 -2 -9 -2
sb:oil and	0 3 4 -16 -3 0 6
sb:old	-8 12 14 -16 4 -8 -18
sb:older	-3 -11 28 -16 -6 -4 -6
sb:older duty	0 -2 17 -17 0 0 -4
sb:on <day-ahead>	0 -3 -4 -4 16 -6 -1
sb:on <day-gone>	-2 -17 0 8 -3 -17 5
sb:on <day-today>	-2 0 10 6 -15 -1 -11
sb:on a	0 0 12 -23 1 -1 0
sb:on it	-1 0 1 7 -15 2 4
sb:on our	-9 -5 7 -11 -12 3 19
sb:on pay	-1 12 15 -21 -9 1 -5
sb:on the	0 -3 11 -20 -6 -4 16
sb:on wine	-1 1 15 -7 -11 -3 -3
sb:one	4 -17 1 6 0 -5 -1
sb:or	0 1 -10 -6 -3 -10 21
sb:orange	-3 -2 6 -19 12 0 -3
sb:order	-1 -4 4 13 -8 -7 -16
sb:ordinary	-2 -9 15 3 -8 -4 -15
sb:our	1 2 0 2 -19 6 5
sb:our own	6 7 0 -19 0 0 0
sb:overall	0 -6 -9 17 -7 0 -3
sb:paper	9 -4 -5 2 -17 -8 10
sb:part	-13 -6 0 18 -7 -10 -8
sb:part ,	-6 2 -12 18 -11 -1 -1
sb:pause	9 1 3 -13 9 0 -18
sb:pay	-4 -15 18 -3 8 -3 -25
sb:pay <level>	-17 -5 2 7 0 -10 -1
sb:pay <number>	-2 -17 3 -1 15 -3 -10
sb:pay a	0 -2 12 -18 1 0 7
sb:pay no	0 0 -14 16 0 0 -2
sb:pay the	-7 -15 16 9 -15 -1 -11
sb:per	-2 1 1 -16 -7 9 5
sb:phone	0 5 20 -15 -7 0 -11
sb:pineapple	0 -4 16 -12 -5 5 -4
sb:place of	-3 -1 -21 10 11 6 -10
sb:plan	4 5 0 10 -7 0 -16
sb:plastic	5 1 0 -15 2 -1 5
sb:plu	-8 -8 32 -23 -7 -8 0
sb:pork	-2 -2 6 9 -16 0 -9
sb:potatoe	0 14 1 -20 -9 0 2
sb:present	8 -5 2 1 -19 -3 4
sb:proclamation	-7 -14 2 11 -17 -1 3
sb:product	-9 -19 -3 4 16 -7 -3
sb:product of	-2 -4 -8 -6 20 0 -6
sb:proposal	-4 -13 -14 -13 -6 0 28
sb:propose	3 -9 -10 -16 -6 0 20
sb:put a	0 -1 -15 16 -3 0 0
sb:quarrel	0 -10 -6 -2 18 -6 -3
sb:question	24 -14 -14 -3 -2 0 -3
sb:question :	24 -12 -14 -1 -1 0 -4
sb:quota	0 0 -15 10 5 0 0
sb:raise	5 -16 10 -8 2 -11 5
sb:reach	-10 -10 2 -6 0 15 -4
sb:read	19 -16 -6 -11 10 -6 -2
sb:reason	0 7 6 -17 2 0 -3
sb:reciprocal	-9 -10 20 -10 10 -12 -20
sb:reciprocal ,	0 -6 14 -16 6 -2 -2
sb:refined	0 -10 -7 0 -7 0 16
sb:refined copper	0 -10 -7 0 -7 0 16
sb:remain	-5 -17 8 4 -4 -6 0
sb:replace	7 -6 -4 -8 16 0 -10
sb:report	32 -1 -16 -17 1 -1 -13
sb:report that	16 2 4 -14 -6 0 -7
sb:reporter	-1 2 11 7 -8 -1 -18
sb:return to	-5 12 3 3 -7 -1 -15
sb:rice	-5 5 -3 7 -4 2 -15
sb:right	-2 -4 18 -13 -9 -3 2
sb:rubber	-4 9 -9 -6 15 -4 -9
sb:same day	0 0 -15 16 0 0 -2
sb:say	18 -7 0 -6 -16 -21 7
sb:say <name>	4 0 13 -21 -3 0 -1
sb:say he	-4 -9 -4 -7 -2 0 19
sb:say in	-1 -7 16 -14 7 0 -12
sb:say on	-11 -3 7 -20 -17 0 23
sb:section	-7 -24 25 -6 -3 -7 -11
sb:section <number>	-7 -24 25 -6 -3 -7 -11
sb:see	7 -3 -20 -8 0 -4 18
sb:sell	0 -7 11 -19 12 2 -13
sb:separate	0 -4 7 -16 9 0 0
sb:shall	-5 16 -13 18 -19 -3 -19
sb:should	-6 17 4 -34 2 -4 -1
sb:since	-19 -11 18 -1 -5 0 -6
sb:since <day-gone>	-8 4 22 -14 -6 -1 -13
sb:since <month-gone>	-4 -18 4 1 9 -11 -1
sb:since then	0 0 15 0 -12 0 -1
sb:slap	3 7 -17 4 -12 -2 7
sb:soybean	4 -14 -5 18 -12 -1 -10
sb:soybean will	0 -4 -14 18 0 0 -3
sb:speak	7 -8 -16 0 17 -1 -8
sb:spoke	-1 -5 -4 -13 -3 0 18
sb:spoke of	0 -1 -15 -8 -1 0 20
sb:spring	-3 -2 -4 -9 -2 15 4
sb:stand	-8 5 1 -1 0 4 -15
sb:steel	-12 -30 25 -15 17 -10 -5
sb:steel and	-4 -13 16 -6 5 -4 -11
sb:step	-4 -8 -10 17 -9 5 -2
sb:story	14 -2 2 -15 4 0 -7
sb:subject to	-1 -8 18 -19 1 6 -4
sb:surcharge of	4 1 4 -12 12 -4 -17
sb:suspend	-10 6 5 8 -19 -3 -21
sb:suspension	-5 1 -37 31 3 -1 -3
sb:suspension of	0 -6 -5 16 -5 0 -5
sb:table	-12 1 -13 -2 5 -1 15
sb:table :	-2 -7 -12 -12 -2 0 21
sb:take <level>	-4 -14 -13 9 19 -6 -8
sb:take the	4 -11 -15 0 0 -2 18
sb:tariff	-15 -18 16 2 -7 -31 2
sb:tariff ,	-3 -11 4 8 -16 -1 0
sb:tariff of	-21 -18 -3 1 -10 -7 22
sb:tea	1 14 2 -19 0 0 0
sb:tell reporter	-7 -2 15 5 -7 -1 -14
sb:that	19 -2 1 -5 -12 -1 -1
sb:that 's	-9 15 13 -29 1 -5 -9
sb:that <name>	24 -8 0 -5 0 0 -18
sb:that <quality>	17 0 0 -18 -9 0 2
sb:that he	3 -5 -1 -9 -13 0 15
sb:that is	-15 -4 8 -2 6 1 -15
sb:that the	10 -12 13 -1 -22 1 -2
sb:that time	-1 -2 -17 25 -13 0 -6
sb:that was	-7 9 16 -25 -6 4 -5
sb:the <name>	-9 -1 -15 20 -7 -7 9
sb:the <number>	-10 -14 -4 -6 6 2 17
sb:the <office>	0 4 -10 0 -20 -3 18
sb:the <organisation>	-8 -2 12 -15 -8 11 4
sb:the <seat>	-7 -10 30 -3 -18 -3 -12
sb:the extra	-5 -6 10 -16 2 -2 6
sb:the farm	0 -9 -13 -7 22 -1 -2
sb:the figure	5 5 9 -24 -12 -4 9
sb:the first	-5 -15 17 0 -1 -8 -16
sb:the framework	0 -1 -13 15 0 0 -4
sb:the height	-1 -6 -5 -11 -11 20 0
sb:the law	-5 13 -17 4 -1 0 -4
sb:the list	-1 -7 -14 24 -9 0 -5
sb:the new	14 -20 -9 12 -11 -3 3
sb:the old	-7 2 21 -13 0 -5 -15
sb:the older	0 -8 30 -21 -7 -2 -8
sb:the order	-1 -4 -16 23 -4 -2 -10
sb:the ordinary	-1 -3 16 -2 -3 -2 -19
sb:the overall	0 -6 -9 17 -7 0 -3
sb:the proposal	0 -3 -11 -7 -1 0 16
sb:the reciprocal	-4 -1 0 10 -1 -6 -19
sb:the step	-3 -7 -16 22 -8 -1 -1
sb:the suspension	-2 6 -34 19 6 0 0
sb:the table	-7 -8 -10 -2 -3 0 18
sb:the tariff	-8 0 14 6 -4 -7 -27
sb:the truce	7 18 6 -2 -18 -8 -15
sb:the two	-2 2 -1 11 -17 10 -17
sb:the worst	0 -2 -4 -11 -9 19 -1
sb:their own	-1 1 -16 15 -11 0 5
sb:them ,	-1 3 9 -15 -7 7 -7
sb:then	-21 14 -7 1 -4 -18 10
sb:then ,	0 11 1 -6 -18 -1 6
sb:then it	-5 6 -8 -14 15 -1 -6
sb:there	4 -8 5 0 -22 0 11
sb:there was	4 0 -19 9 -10 -7 11
sb:these	-4 -5 2 -3 15 -1 -6
sb:they	-16 1 20 0 1 -6 -27
sb:they had	-1 -8 -5 16 -5 -1 -5
sb:they pay	-1 -15 0 -5 19 -1 -5
sb:thi	-5 -31 -11 10 10 0 4
sb:tile	-2 -1 14 -16 6 -3 0
sb:to <day-ahead>	0 -12 25 -14 -5 0 -15
sb:to <name>	-7 5 16 -14 -9 6 -4
sb:to be	2 -6 -19 4 -3 4 14
sb:to fall	0 0 16 -12 -5 0 -2
sb:to go	8 0 -15 8 0 -3 -3
sb:to pay	-7 -3 -17 -9 14 14 6
sb:to the	-1 2 -18 20 -3 -2 -1
sb:together	-4 -2 1 2 5 -1 -16
sb:tomatoe	-3 6 4 -15 0 -1 4
sb:top of	-4 0 20 -13 -4 -5 -1
sb:truce	5 18 2 -24 4 -9 -3
sb:truce it	0 11 -5 -18 -1 -1 7
sb:truce with	0 -1 20 -20 -4 0 -4
sb:truck	0 -12 -19 23 -8 0 2
sb:true	17 -7 2 -16 -12 1 -2
sb:true that	11 -2 8 -8 -5 3 -17
sb:unchanged	-2 17 -5 -4 -9 -2 -2
sb:under	-15 -7 12 1 -2 -5 -7
sb:unless	-3 18 -12 -12 5 0 0
sb:until	-5 -20 10 -1 8 0 -11
sb:until <day-ahead>	-3 -12 24 -12 -7 1 0
sb:until <day-gone>	4 -2 -7 -12 18 -3 -6
sb:up from	-2 0 -4 -18 17 -1 -5
sb:up its	-4 -6 15 -4 -2 0 -5
sb:us	4 1 4 -17 -3 7 1
sb:used	-3 -11 -18 -4 20 8 -12
sb:used to	-5 -11 -18 -4 20 8 -12
sb:walnut	0 0 -13 15 -4 0 -3
sb:warn that	-6 -5 -7 -3 0 0 16
sb:was <number>	0 -17 3 4 0 5 -4
sb:watche	-2 8 0 7 -18 -5 1
sb:way	7 10 4 -21 -12 -5 0
sb:we	10 20 -10 -4 -14 1 -1
sb:we are	7 9 -10 11 -10 -1 -22
sb:we have	-2 -6 3 -20 2 8 5
sb:we shall	-4 20 -3 -14 -5 -1 -9
sb:week	4 -20 -7 11 0 0 -1
sb:week ,	0 -5 -14 20 -7 0 -5
sb:were	3 1 -13 -18 13 -1 16
sb:were to	0 -3 -19 4 6 -2 7
sb:what <name>	-1 -2 16 -18 5 0 -9
sb:what it	-5 -7 -7 16 1 -2 -10
sb:what they	0 -8 17 -21 3 -2 -1
sb:when	-1 -19 -4 4 8 0 0
sb:where	-2 -6 11 2 6 -11 -21
sb:where they	0 -15 3 -2 14 -2 -8
sb:while it	0 -3 20 -14 -6 0 -2
sb:who	9 5 3 -37 1 7 2
sb:will	-1 3 -5 14 -24 -7 0
sb:will rise	-2 12 0 -17 0 0 5
sb:will suspend	-1 -6 16 -11 0 0 -2
sb:will therefore	0 0 -14 15 -1 0 0
sb:wire	8 -2 -15 4 -3 4 4
sb:with	-9 -12 3 9 -15 -4 12
sb:with <name>	-13 -2 2 16 -30 0 -2
sb:without an	0 7 0 -23 -1 0 11
sb:without the	-4 -6 -11 19 -1 0 -5
sb:worst	-1 -7 -8 -8 -14 26 -4
sb:would	-2 8 -3 6 -18 -30 2
sb:would be	0 7 13 -6 -22 -4 -6
sb:would have	-19 -10 -19 20 14 -6 -3
sb:would pay	0 8 -8 -9 -15 -1 13
sb:would take	-2 6 6 -17 -4 0 4
sb:write	14 -21 -9 2 -2 -3 3
sb:yarn	4 10 -11 9 -18 -3 1
sb:year	-4 1 -16 -3 22 -5 -6
sb:you	19 -7 -9 -3 -6 -8 6
sb:— <number>	0 -14 16 4 -7 -5 -2
sb:— <person>	-1 -1 -15 5 9 0 0
sb:•	-4 -1 -3 19 -15 -6 -3
second	-21 2 6 -9 0 9 1
t0=future	10 0 -2 4 -27 4 -4
t0=modal	1 6 -8 1 -6 -18 4
t0=perfect	7 -13 10 -8 0 -15 0
t0=pluperfect	6 -22 -12 6 2 0 4
t1=future	11 2 -14 9 -25 4 0
t1=gerund	3 2 4 0 7 -14 -16
t1=modal	2 5 -11 2 -4 -18 7
t1=perfect	1 -6 16 -7 -4 -14 -5
t1=pluperfect	5 -22 -12 5 3 0 5
t2=participle-passive	1 -20 -12 8 13 -7 2
table	-34 3 -3 14 -12 10 -10
takenBack	23 -10 -21 3 -5 7 -17
tense=future	0 -4 0 9 -22 1 0
tense=past passive	15 -22 -5 0 -12 5 15
tense=perfect passive	4 14 -10 -9 17 -3 -18
tense=present passive	-15 11 4 0 -10 0 -3
told=denied far	-5 11 1 -15 -1 12 -3
told=denied far lower	-20 15 2 -16 6 7 -6
told=denied far none	-7 21 -10 -10 -3 8 -13
told=denied here	-1 -1 16 -12 0 0 -6
told=denied paragraph lower	-2 8 8 -2 0 5 -20
told=if_lapsed 	-1 -9 -17 1 -3 21 -3
told=if_lapsed and	-3 16 -14 -6 9 -10 -5
told=if_lapsed far	24 1 -5 -16 0 -8 2
told=if_lapsed far higher	33 -8 -22 6 -7 3 -12
told=if_lapsed far lower	-1 0 9 -19 4 -20 7
told=if_lapsed far none	7 3 -1 -27 11 -1 6
told=if_lapsed far own	22 -2 -6 1 -13 -8 -2
told=if_lapsed here lower	-4 22 11 -12 -12 -18 -15
told=if_lapsed here none	7 6 2 -10 -4 14 -19
told=if_lapsed here shared	-7 9 2 -7 11 -9 -17
told=if_lapsed paragraph	0 23 -11 -19 -2 -1 7
told=if_lapsed paragraph higher	11 9 -14 -17 -1 6 0
told=if_lapsed paragraph lower	-21 15 -3 -9 -2 -12 7
told=if_lapsed paragraph none	-2 21 -11 -2 -8 -5 1
told=if_lapsed paragraph own	2 9 -2 -21 2 0 7
told=now 	-5 26 -24 6 -27 -1 2
told=now and	0 -4 12 -2 -19 2 0
told=now far higher	-6 5 -3 -16 12 7 4
told=now far lower	0 -8 3 11 -15 -20 1
told=now far same	-19 -11 8 15 -8 2 -24
told=now from	0 -4 -3 -10 15 -1 -1
told=now here higher	-11 21 -12 2 5 -5 -13
told=now here lower	4 -55 -5 15 -3 -3 12
told=now here same	-6 -16 19 -16 5 -3 -4
told=now or	-2 -11 21 -18 0 -3 -1
told=now paragraph lower	-13 -28 1 0 6 3 10
told=now paragraph same	2 -23 28 -12 -2 -5 -19
told=now to	6 10 -8 1 -19 -6 5
told=open far	-4 -23 4 19 -12 -9 0
told=open far lower	10 -18 -4 21 -19 -10 -9
told=open far none	0 -19 2 14 -10 -14 2
told=open here higher	-1 -12 6 -1 -16 13 7
told=open here shared	-10 -13 16 -4 4 -11 -7
told=open paragraph	-13 -16 -5 16 0 -10 4
told=open paragraph lower	-9 -15 -1 22 -30 -6 -3
told=open paragraph none	-8 -10 3 11 4 -12 -21
told=open to	0 -7 1 5 4 0 -15
told=past 	0 -17 2 3 0 7 -7
told=past and	0 -1 -20 8 14 -10 -5
told=past far	-4 1 10 -15 5 -14 4
told=past far none	1 -10 15 -27 10 -11 3
told=past far same	-5 0 6 -16 12 -5 -10
told=past here higher	0 -10 9 -5 3 4 -17
told=past here none	-2 -8 -23 14 9 5 -2
told=past here shared	1 -12 37 -20 -10 -14 -4
told=past paragraph	16 -9 0 -2 5 0 -18
told=past paragraph lower	9 3 -5 -3 6 3 -21
told=past paragraph own	18 -12 0 -6 6 4 -17
told=past paragraph same	4 -5 17 -19 -1 -1 -5
told=past to	3 -20 13 -2 -10 -9 5
told=peak 	0 -10 15 -4 -6 0 -3
told=peak far lower	-16 1 2 7 -1 -5 -3
told=peak far none	-6 -11 -4 2 -2 -3 15
told=peak far own	-5 10 3 1 4 -3 -19
told=peak here shared	-1 -7 -6 -7 -5 15 4
told=peak paragraph	-3 9 1 2 -7 2 -15
told=peak paragraph lower	-2 8 2 2 -7 2 -15
told=proposed far	16 -10 -5 -8 -2 -1 8
told=proposed far same	4 -13 -17 -17 3 -5 29
told=proposed here	-15 2 2 -11 -5 -10 14
told=proposed here higher	-8 2 -9 -5 -10 -7 18
told=proposed here lower	-14 1 16 -6 2 -1 -11
told=proposed here own	-3 -17 7 2 0 -2 0
told=proposed here shared	-9 13 -9 -4 -15 0 9
told=proposed paragraph	1 -2 -3 11 -11 -19 3
told=proposed paragraph lower	2 1 2 -1 -17 -2 7
told=proposed paragraph none	8 10 -15 8 -12 -6 -3
told=proposed paragraph same	8 -1 -24 8 5 -2 0
under 20	-20 -25 29 -3 10 -90 -6
under 50	-34 48 -16 0 4 -9 -22
under 6	6 -96 23 -5 -6 -37 14
under 80	40 -16 -30 12 -22 27 -16
untrue before	20 7 -9 -15 -5 0 3
untrue here	38 -5 -17 4 -8 -10 -19
untrue next	55 -8 -30 0 -12 0 -36
v0=announce	0 11 -8 -2 -19 0 7
v0=ask	2 1 14 -14 -18 -3 0
v0=carry	-1 1 5 -16 6 3 -9
v0=leave	-1 -16 4 4 2 -3 -14
v0=offer	16 3 -11 -10 4 0 -6
v0=other	-2 -6 -1 4 4 -17 2
v0=reach	-4 -5 -6 -9 0 16 2
v0=stay	7 -8 3 -19 11 -1 -2
v1=announce	0 11 -8 -2 -19 0 7
v1=carry	-1 1 5 -16 6 3 -9
v1=collect	-3 1 15 -3 -13 -5 -7
v1=leave	-1 -16 9 0 2 -3 -14
v1=other	0 -12 2 8 6 -16 -6
v1=propose	0 -1 -12 -6 -2 0 15
v1=reach	-4 -5 -6 -9 0 16 2
v1=retain	0 0 18 -18 0 0 0
v1=slap	4 5 -18 5 -11 -2 8
v1=stay	7 -8 5 -26 11 -1 -2
v1=tell	8 4 8 -16 -4 -2 -6
v2=apply	1 17 -7 1 -12 -1 -8
v2=begin	0 0 6 4 -15 0 -6
v2=go	3 -17 -3 4 13 -6 -10
v2=other	4 1 20 -10 -17 -4 -8
v2=retain	0 0 17 -15 -3 0 -1
verb=agree	8 -2 4 8 -17 -3 -18
verb=announce	-1 8 -25 6 -7 -3 13
verb=apply	0 14 6 0 -26 -3 -14
verb=begin	0 0 11 1 -18 -1 1
verb=carry	-1 0 -6 -4 14 3 -15
verb=collect	-8 0 6 -8 15 -8 -20
verb=expire	-1 -4 15 -6 -6 0 -2
verb=get	-5 -8 -1 11 -21 0 7
verb=have	9 0 7 0 -17 -2 -2
verb=leave	-2 -9 10 3 -6 -5 -17
verb=levy	-4 5 16 -14 -10 -1 -1
verb=offer	16 3 -10 -11 3 0 -5
verb=other	-2 10 -9 8 -18 -22 14
verb=owe	0 -10 -11 15 2 -2 0
verb=plan	0 2 3 15 -1 0 -19
verb=reach	-5 -8 -14 2 1 15 -2
verb=remain	-5 1 5 -1 4 -3 -15
verb=retain	0 0 29 -27 -5 0 -2
verb=say	-2 9 8 -7 11 -14 -15
verb=see	7 -1 -7 -15 6 -2 6
verb=send	-1 -4 -19 0 7 8 5
verb=slap	3 7 -16 3 -12 -2 7
verb=threaten	0 -13 -6 -6 -10 -5 19
verb=withdraw	3 -6 8 6 -1 0 -17
verb=write	4 -7 -17 5 3 -1 5
vt0=ask present	0 -4 13 -17 -9 -1 3
vt0=be past	-5 -2 -15 5 6 -1 2
vt0=be pluperfect	-4 -15 -5 12 -1 -4 6
vt0=begin past	0 0 18 -10 -13 0 -1
vt0=charge past	-10 1 -20 9 6 8 -12
vt0=charge perfect	2 2 12 -22 -7 -2 3
vt0=charge present	-4 -6 21 -7 -7 -7 -10
vt0=collect present	-1 -4 19 -5 -15 0 -5
vt0=enter present	10 -7 5 -1 -5 0 -15
vt0=face present	-1 1 3 -27 -7 4 16
vt0=go past	-1 -15 11 -16 5 6 -6
vt0=have past	8 5 12 -18 -13 3 -2
vt0=let present	-3 -10 4 1 -16 -2 9
vt0=levy present	0 13 7 -22 -8 0 -6
vt0=lower perfect	0 0 5 -17 12 0 -6
vt0=make present	-5 -14 5 7 -15 -1 0
vt0=pay modal	2 2 -22 5 2 0 8
vt0=pay perfect	-2 -7 22 -10 -5 -2 -4
vt0=pay pluperfect	0 0 -11 -13 17 0 -2
vt0=pay present	-1 -2 12 1 -4 -1 -47
vt0=raise present	-3 -4 10 8 -10 0 -16
vt0=reach past	0 -1 -3 -10 -8 15 -1
vt0=reach present	-2 -1 0 -16 11 2 -1
vt0=reduce present	0 -1 1 -15 11 0 4
vt0=rise modal	0 -8 2 15 0 0 -12
vt0=stay present	8 -5 2 -15 6 -1 -1
vt0=suspend future	-1 -6 20 -16 0 0 -2
vt0=suspend perfect	0 0 -15 15 0 0 0
vt0=take modal	-3 2 8 -19 2 0 2
vt0=take past	-7 5 -17 9 6 -12 0
vt1=ask present	-8 -4 15 -13 -9 -1 4
vt1=be pluperfect	-4 -15 -5 12 -1 -4 6
vt1=charge past	-10 1 -20 9 6 8 -12
vt1=charge perfect	2 2 12 -22 -7 -2 3
vt1=charge present	-4 -6 21 -7 -7 -7 -10
vt1=collect present	-1 -4 19 -5 -15 0 -5
vt1=enter present	10 -7 5 -1 -5 0 -15
vt1=face present	-1 1 3 -27 -7 4 16
vt1=go past	-1 -15 11 -16 5 6 -6
vt1=have past	8 5 10 -17 -11 3 -2
vt1=let present	-3 -10 4 1 -16 -2 9
vt1=levy present	0 13 7 -22 -8 0 -6
vt1=lower perfect	0 0 5 -17 12 0 -6
vt1=make present	-5 -14 5 7 -15 -1 0
vt1=pay modal	2 2 -22 5 2 0 8
vt1=pay perfect	-2 -7 22 -10 -5 -2 -4
vt1=pay pluperfect	0 0 -11 -13 17 0 -2
vt1=pay present	-1 -2 12 1 -4 -1 -47
vt1=raise present	-3 -4 10 8 -10 0 -16
vt1=reach past	0 -1 -3 -10 -8 15 -1
vt1=reach present	-2 -1 0 -16 11 2 -1
vt1=reduce present	0 -1 1 -15 11 0 4
vt1=rise modal	0 -8 2 15 0 0 -12
vt1=stay present	8 -4 4 -23 6 -1 -1
vt1=suspend future	-1 -6 20 -16 0 0 -2
vt1=suspend perfect	0 0 -15 15 0 0 0
vt1=take modal	-3 2 8 -19 2 0 2
vt1=take past	-6 5 -16 11 6 -12 -10
vt2=go present	5 -8 -15 5 14 -3 -7
vt2=other present	-1 -10 15 0 -4 0 -6
vt2=retain present	0 0 15 -14 0 0 0
vt2=suspend participle	7 -5 -20 15 -5 0 -1
vt2=take past	0 -1 17 -8 -11 0 -3
w1=denied w2=if_lapsed	3 -6 -8 5 15 -1 -14
w1=denied w2=now	14 1 -22 9 -9 4 3
w1=denied w2=proposed	17 -2 20 -30 -9 -3 -14
w1=if_lapsed w2=plain	-8 29 3 -39 1 -5 -6
w1=if_lapsed w2=proposed	-4 5 -18 12 -7 -11 4
w1=now w2=past	-4 -18 22 -4 -2 -14 -6
w1=now w2=plain	-5 -6 13 2 -7 -16 -3
w1=past w2=if_lapsed	0 6 8 -16 -13 4 0
w1=past w2=now	-19 -2 -14 5 14 16 -34
w1=past w2=proposed	0 -2 25 -18 -14 0 -1
w1=peak w2=past	-5 -12 -14 6 -12 24 -10
w1=proposed w2=past	-4 -19 -1 -11 0 -8 21
w1=proposed w2=plain	-1 3 -21 13 -5 -3 7
w:0	24 -19 5 -21 11 -12 -16
w:1	18 -5 -3 -5 -4 -7 0
w:12	-1 -12 53 -36 -16 -7 -16
w:13	5 1 9 -6 0 -4 -17
w:14	-11 11 9 -8 -23 -17 5
w:15	3 24 -17 2 7 -6 -34
w:16	5 8 -20 -4 -4 0 7
w:17	-6 17 -12 -7 1 -3 4
w:2	8 -2 -7 1 7 3 -15
w:22	14 6 -20 -21 -12 0 22
w:23	2 -5 34 -26 -11 -3 -7
w:24	-6 -5 -17 24 -4 0 -6
w:25	5 -2 -1 -14 -17 -16 19
w:26	3 -3 1 6 -15 -2 -3
w:27	-7 -3 -13 -2 20 -6 -1
w:29	-1 3 -5 15 -11 -2 -7
w:3	-6 -16 -9 -15 -13 29 0
w:30	5 -16 27 -18 1 -2 -16
w:4	-2 7 8 -20 -9 -2 5
w:5	0 -8 25 -14 -9 0 -3
w:7	-18 -2 18 -20 3 8 -6
w:8	-15 -8 9 -11 14 3 -14
w:9	-5 -15 37 -14 -7 -3 -8
w=denied	26 -12 -2 -12 5 -7 -13
w=if_lapsed	-8 29 -9 -10 -4 -21 -9
w=past	-11 -18 1 -9 16 14 -9
w=peak	-10 -23 -15 6 -8 29 -9
w=proposed	4 -6 2 0 -29 -13 16`;
