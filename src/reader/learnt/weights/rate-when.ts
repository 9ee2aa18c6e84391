// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-6 -5 4 6 1 -9 -4
a:.	6 -2 3 5 0 -15 -5
a:<day-ahead>	-9 5 -11 13 -12 -21 6
a:<day-ahead> .	-15 2 -2 5 -12 -10 7
a:<day-gone> .	0 10 -18 -3 16 4 -2
a:<day-today>	-14 -14 23 -7 -7 -5 2
a:<day-today> .	-5 -6 19 1 -18 -1 -10
a:<goods>	15 3 0 -10 -4 -3 2
a:<level>	-22 -13 -3 4 8 12 -4
a:<level> <level>	-3 -17 -13 -28 25 12 -8
a:<level> and	0 -7 14 -17 3 0 4
a:<money> of	0 -2 22 -19 -3 0 -7
a:<month-gone>	-1 -33 -3 3 8 0 3
a:<name>	0 -1 6 5 -3 -27 -12
a:<name> from	0 2 -16 10 -2 0 4
a:<name> in	0 -2 -10 15 -2 0 -2
a:<name> is	0 -4 17 -14 0 0 -2
a:<not>	2 1 0 -2 10 -15 -10
a:<number>	-21 -9 9 -9 2 9 1
a:<number> .	-2 -3 5 11 -13 -21 0
a:<organisation>	-2 -11 -8 -6 15 -2 6
a:<person>	0 0 19 -20 -7 0 3
a:<points>	0 -3 -13 16 -6 3 -1
a:<quality> oil	-3 -2 -11 -9 4 -1 17
a:<quality> one	0 -4 21 -2 -11 -4 -7
a:<seat>	3 5 0 -16 3 -4 5
a:<v-impose>	-14 18 -9 7 -5 -6 1
a:<v-return>	-6 20 -22 -11 -2 7 4
a:<v-stay>	5 7 0 4 -4 -3 -17
a:<v-suspend>	0 -9 -7 21 -9 -8 -9
a:<v-target>	-15 3 7 -3 -4 -3 2
a:<v-up>	-2 -5 -1 2 11 -15 -4
a:=	0 -3 17 -9 -8 0 0
a:= <level>	0 -3 17 -9 -8 0 0
a:?	2 1 -8 -30 4 8 12
a:a <quality>	0 -3 15 -10 -5 0 0
a:additional	0 1 -16 21 -10 0 -6
a:advanced	0 0 20 -18 -2 0 -4
a:again	3 19 -16 3 5 -7 -24
a:agreement	-5 -2 18 -10 -2 -1 -2
a:an	5 -3 5 5 -3 6 -20
a:and	-41 10 -4 -3 12 -4 -7
a:and <name>	0 -2 3 3 4 0 -17
a:and <quality>	0 0 22 -16 -5 0 -4
a:announce	0 0 -15 1 0 0 9
a:another	0 -1 17 -5 -6 0 -10
a:any	3 -9 -19 0 16 0 2
a:apply	0 18 4 -15 2 -2 -16
a:are	-5 -1 -13 16 -4 4 -5
a:as	-9 -10 -2 19 -8 -4 -1
a:as before	-1 -7 16 -1 -7 0 -5
a:asleep	0 -9 -14 18 -1 0 -1
a:at	-14 -9 11 -20 9 13 -8
a:at <level>	0 -6 11 -18 -1 5 0
a:at present	0 -4 18 -11 -3 0 -1
a:at the	-3 -4 5 -21 3 8 1
a:back	2 19 -17 2 2 -4 -23
a:before	-4 4 -23 -4 20 1 -2
a:before .	0 -17 -5 0 14 6 -8
a:both	0 4 -15 1 4 -2 4
a:butter	-2 6 -10 17 -9 -2 -12
a:certain	0 0 15 -10 -1 0 -5
a:chip	-1 -4 21 -16 -3 0 -6
a:copper	-2 -6 -3 -8 0 0 16
a:country	-4 3 8 -1 -19 0 0
a:deal	-4 -12 -11 24 -3 -5 -16
a:drawer	0 5 -22 10 -3 0 7
a:dried	0 -3 18 -12 -6 0 -1
a:due	-2 7 8 -16 -2 0 0
a:duty	7 -5 1 10 -15 -3 -7
a:each	-2 -3 -24 8 10 6 2
a:effect	4 -5 8 -16 -2 0 6
a:emergency	0 -1 -7 -12 16 -1 0
a:farm good	0 -1 2 -19 11 0 -2
a:fentanyl	-4 -20 20 -7 0 -8 -18
a:fentanyl .	-1 -5 21 -11 -8 -1 -6
a:for <name>	0 0 -3 10 0 -1 -18
a:for fentanyl	0 -7 19 -19 1 -4 -5
a:for most	0 -3 15 -9 -4 0 -2
a:from <day-ahead>	0 0 -6 0 -16 -4 11
a:from <day-gone>	-5 16 -26 5 11 -1 1
a:from <level>	-6 2 -10 15 -24 -3 4
a:from <month-ahead>	6 -3 -17 10 -3 0 2
a:fruit	-1 2 17 -12 -11 0 -2
a:go to	0 -8 -7 15 0 -1 -4
a:good	-17 -17 5 10 6 -10 -9
a:good in	0 0 11 -18 8 0 -1
a:good over	0 0 -19 5 14 0 0
a:has	2 2 16 -22 -8 -3 2
a:have	-4 8 -15 3 6 0 3
a:here	-2 3 7 -16 5 -3 -7
a:in <month-gone>	4 -24 -9 12 -1 4 0
a:in <name>	6 4 11 -4 -26 -9 -4
a:in the	-13 2 -16 7 7 2 6
a:instead	-3 11 -3 6 -22 -2 -1
a:instead of	-3 11 -4 4 -21 -2 0
a:is	8 -1 13 -28 -3 0 9
a:is go	0 -2 -16 5 13 -1 -3
a:is not	-5 4 16 -10 -8 0 -8
a:it	-2 17 0 -5 -8 -7 -1
a:it .	-5 19 -12 5 -5 -3 -10
a:last year	2 11 10 -19 1 -5 -11
a:longer	-1 -5 -12 -1 15 0 -6
a:make <number>	9 -2 -15 3 0 -1 4
a:most	-4 -10 10 2 -15 4 -4
a:never	15 6 -4 -8 -3 -3 -10
a:next	7 2 -29 22 0 -6 -3
a:not	-15 -13 12 0 4 -3 -2
a:now	1 -15 20 -10 -10 -2 2
a:of <name>	8 -12 8 -5 4 -1 -15
a:of the	-11 -15 -6 10 2 1 3
a:older	0 -3 18 -12 -1 0 -5
a:on farm	0 0 16 -11 -7 0 -3
a:on soybean	-2 -5 -8 0 16 0 -5
a:on steel	-8 -11 16 -10 4 -1 -3
a:only	0 -6 7 -16 10 0 3
a:over	-5 -15 2 6 -1 -4 6
a:own	-4 -2 12 -20 0 7 0
a:pay .	0 -1 15 -8 -4 0 -3
a:place of	0 10 -21 13 -8 0 7
a:plu	0 -10 28 -16 -11 -2 -6
a:plu <number>	0 -3 17 -9 -8 -1 -5
a:remain suspend	0 -4 -14 17 -1 0 0
a:retain	0 0 17 -15 -3 0 0
a:retain .	0 0 17 -15 -3 0 0
a:return	-4 20 -15 -17 -1 -2 7
a:side	-7 -3 -17 17 -14 7 5
a:since	-16 -27 25 -20 2 -6 3
a:since <day-gone>	-4 -9 25 -18 -5 -4 -6
a:stay .	-2 -2 24 -22 0 0 0
a:stay suspend	0 -1 -12 15 0 0 -4
a:suspend	5 -2 -22 19 -3 -2 0
a:suspend until	0 -3 -20 22 -1 0 0
a:take effect	0 -2 10 -21 3 0 4
a:than	-5 -7 10 1 -15 -2 4
a:that	-17 -11 0 10 -10 0 9
a:the <name>	-5 -16 7 7 -3 -4 -10
a:the additional	0 -2 -13 16 -1 0 -3
a:the drawer	0 7 -21 8 -3 0 7
a:the other	0 2 1 -16 0 10 -7
a:the truce	10 -18 -10 16 0 -2 -11
a:them .	-1 2 15 -14 -3 0 -6
a:then	-2 12 -19 0 7 0 2
a:thing	-3 -8 18 -2 -7 -1 -7
a:to	-7 -18 4 10 -3 0 -8
a:to <level>	-15 -11 5 1 3 -8 1
a:to <number>	-3 -22 10 -4 6 8 -13
a:to go	-2 -1 16 -9 -2 0 -8
a:trade	0 -3 6 -15 11 0 -6
a:truce	14 -20 -11 15 1 -2 -13
a:under	3 -16 16 -8 3 -8 -21
a:under the	7 -5 8 -17 5 -2 -7
a:was	10 -19 -6 -2 4 1 4
a:without	0 17 -13 -3 -2 0 -4
a:would	-15 9 -11 -20 7 1 13
a:year	4 2 6 -16 9 -12 -6
after=far lower same	2 -6 -18 15 1 3 7
after=far same	6 -20 -2 -5 0 -12 21
after=far same other	1 -18 -4 0 3 -3 12
after=here higher	-15 14 -1 2 -7 6 -10
after=here higher same	-15 6 4 5 -10 4 -15
after=here lower	-38 -3 2 1 10 -26 8
after=here lower other	-18 7 -9 -8 12 -2 12
after=here lower same	-29 -7 7 4 4 -25 1
after=here same	-4 -22 -3 -4 18 5 -3
after=here same same	-2 -14 -5 -5 19 0 -4
after=paragraph higher	6 7 -6 -5 -4 16 -5
after=paragraph lower	-15 -8 -1 7 14 -15 -7
after=paragraph lower other	-23 -9 -2 0 19 -13 -3
after=paragraph same	5 -11 7 -7 3 -19 4
after=paragraph same other	-9 -17 5 2 2 -7 1
announced	-5 2 -3 13 -28 -6 7
any day ahead past	-13 -8 -17 3 4 14 8
any day ahead present	1 -4 -6 15 -16 -18 6
any day ahead verbless	-5 16 -23 24 -9 -12 -6
any day gone future	-1 -3 -18 12 -8 -4 10
any day gone modal	3 2 8 -19 8 -4 0
any day gone present	2 7 7 -10 8 -17 -9
any day gone verbless	-5 -16 -9 3 25 -3 -8
any day none verbless	-6 0 17 -14 -16 5 3
asked	-16 24 0 -1 -9 -10 -3
asks	10 0 -9 -15 3 1 6
b:"	17 -8 -5 -9 2 11 -12
b:'s at	0 -1 15 -9 -4 0 -1
b:(	14 5 8 0 -27 -11 -8
b:, <level>	0 0 8 -15 -10 7 5
b:, <name>	-18 -10 6 0 -24 3 20
b:, <person>	0 7 4 -3 6 0 -15
b:, <quality>	2 7 -3 -18 3 3 5
b:, a	-3 -17 11 -5 -2 1 6
b:, after	0 -15 -11 0 22 -1 -7
b:, against	0 0 -19 12 6 0 -4
b:, and	-15 0 9 -10 1 5 2
b:, are	0 -2 15 -8 -3 0 -2
b:, at	-11 -21 0 7 11 -4 -4
b:, both	-1 1 -9 1 -16 0 16
b:, come	0 0 -20 22 -8 0 0
b:, for	-1 12 -6 -23 4 0 9
b:, go	0 -1 -8 17 -9 -2 -3
b:, is	0 2 -15 6 5 -1 5
b:, keep	0 0 11 -20 6 0 -2
b:, pay	-2 -8 17 -1 -18 0 -8
b:, plu	-1 0 7 4 -15 0 -6
b:, the	-14 2 2 9 -21 10 -6
b:, they	-1 -15 12 0 4 -6 0
b:, to	4 0 -34 18 -15 3 16
b:, up	0 -9 -1 -8 16 -1 -9
b:, will	-9 9 -19 18 -4 -2 -4
b:, with	-4 -24 8 12 -23 0 3
b:, would	0 -6 -5 -13 -1 0 18
b:. <number>	8 -2 -14 15 -10 -1 -4
b:/	-1 5 -12 14 -16 0 0
b:: <number>	19 -3 -9 5 -1 -8 -17
b:: <quality>	2 -4 14 -15 -13 9 -4
b:<day-ahead>	0 7 -12 12 5 -13 -15
b:<day-gone>	-8 11 2 -1 3 -19 -7
b:<day-gone> it	-3 -7 -13 -4 25 -4 -7
b:<day-today>	-15 -6 7 -5 9 -8 1
b:<day-today> it	-1 -11 15 7 -8 -4 -7
b:<goods-amount>	-1 0 -15 22 -8 -1 -5
b:<level> <level>	-3 -7 12 -30 -9 14 5
b:<level> from	6 -8 11 -24 18 -8 -11
b:<level> on	-5 0 -1 11 -18 0 0
b:<level> to	7 -1 4 3 -19 -15 5
b:<level> under	0 0 16 -8 -10 0 0
b:<month-ahead>	0 5 -14 -7 17 6 -16
b:<month-gone>	-17 -18 6 12 -7 1 -2
b:<month-gone> it	-3 -9 10 14 -18 2 -8
b:<name>	5 -9 9 -2 5 3 -19
b:<name> 's	7 -12 10 3 -4 2 -19
b:<name> <level>	-4 11 -23 24 -16 5 -16
b:<name> agree	-1 0 -13 17 -6 0 -1
b:<name> and	-5 -10 5 -12 0 -2 16
b:<name> duty	-1 -1 2 -12 15 -2 -3
b:<name> go	5 0 -9 0 3 8 -15
b:<name> it	0 9 -20 3 4 0 8
b:<name> keep	-1 5 11 -23 -7 0 7
b:<name> levy	-1 15 3 -20 -7 0 -5
b:<name> put	1 3 2 -16 13 -1 -13
b:<name> tariff	7 3 10 -3 -11 0 -20
b:<name> to	2 -8 16 -1 -14 -3 -9
b:<name> will	5 -18 7 -5 -15 7 6
b:<name> would	1 0 1 1 -20 -3 1
b:<not>	18 -15 -9 4 7 -13 0
b:<number> /	-1 8 -11 10 -15 0 0
b:<number> and	-5 6 -15 -6 8 0 10
b:<number> duty	0 -2 21 -9 -9 0 -9
b:<number> it	0 -2 -6 -4 15 -8 0
b:<office>	9 -4 -15 -7 -10 -1 16
b:<person>	1 -12 -7 -2 -7 -16 21
b:<person> say	0 -6 -5 -4 -5 0 15
b:<quality> good	-17 9 6 -4 6 3 -20
b:<quality> rubber	0 6 3 -16 7 -2 -3
b:<seat>	1 -7 -8 16 -14 10 -2
b:<seat> would	-6 -9 0 15 -3 0 -5
b:<sender>	-16 -8 9 8 -9 9 -9
b:<v-agree>	6 -15 -3 7 -13 14 -2
b:<v-buy>	-9 -18 -4 16 -2 5 1
b:<v-propose>	11 -2 -16 -8 0 -13 10
b:<v-say>	12 0 -7 -2 -29 6 10
b:<v-sell>	-10 -13 17 -8 -9 7 -2
b:<v-stay>	-16 -5 13 6 2 -8 -20
b:<v-suspend>	-1 0 -1 15 -9 -10 -21
b:<v-threaten>	-1 0 -4 -8 -7 -4 15
b:a	6 -8 -17 4 0 0 13
b:a duty	2 -3 -19 10 -6 7 10
b:a further	-9 -1 -14 15 2 0 -1
b:a tariff	-8 -4 -12 0 1 0 16
b:about	1 -16 13 -10 -2 1 1
b:add the	-1 5 -6 -16 2 0 11
b:add up	-1 -6 -4 16 0 -3 -12
b:after	-7 -16 -4 10 10 -3 -6
b:against	-1 4 -15 6 7 -2 -9
b:and	-26 4 -1 1 3 -7 6
b:and in	-1 -5 -3 -17 15 0 3
b:and pay	0 -9 18 -2 -10 -2 -4
b:and the	-1 1 2 2 1 -15 -2
b:announce	0 11 -9 -4 -23 -1 13
b:apply	-1 -6 -10 16 -4 0 -4
b:are	1 1 18 -4 -5 -10 -30
b:as	16 2 -2 -28 -4 16 -2
b:as of	0 -6 18 -7 -10 -1 -1
b:ask	2 -3 18 -8 0 -5 -10
b:at <level>	-2 11 -2 4 1 -5 -15
b:at present	0 -2 17 -12 -3 0 -1
b:back	1 11 -9 1 6 -18 -3
b:become	-5 7 -22 1 10 0 0
b:beef	-1 4 9 -2 -24 10 -13
b:been	-6 -19 11 10 0 -5 -3
b:before <month-ahead>	0 -8 -7 -9 19 -4 -1
b:before the	-4 17 2 -9 -7 -6 0
b:between	-1 0 15 -7 -7 0 -10
b:but	-8 0 10 -6 -21 -4 7
b:by	0 12 10 -1 -13 2 -17
b:can	0 -6 18 -9 -5 0 -6
b:carry	-1 1 5 -16 6 3 -9
b:ceiling of	-3 0 2 13 0 0 -15
b:charge <level>	0 -1 -16 8 11 2 -4
b:charge on	0 -7 16 -8 2 0 -9
b:cod	-2 -4 -5 -7 17 0 -3
b:collect	-5 2 17 -6 -13 -6 0
b:could	-10 0 -7 -10 5 -3 16
b:did not	-2 -11 15 4 -7 -1 -8
b:down	-1 -15 3 4 -4 -1 5
b:down to	-2 -16 2 0 5 -5 1
b:drop from	0 0 0 9 -15 0 0
b:drop to	5 -2 3 -17 7 0 3
b:duty go	-6 7 -3 -7 15 -6 -10
b:duty of	-4 -5 17 -9 -1 -1 -5
b:export	0 0 18 -14 0 0 -6
b:extension	3 7 -8 6 -3 0 -16
b:fentanyl tariff	0 -1 -10 16 -5 0 -6
b:figure	10 1 2 -10 -15 -5 7
b:first	0 -4 -7 18 -2 -6 -7
b:for the	2 -19 2 8 3 1 -10
b:from <day-gone>	0 18 -8 3 -13 0 -5
b:from <level>	9 3 -8 11 -16 -14 2
b:further	-14 2 -15 17 0 -2 -1
b:gave	23 4 -19 -11 -1 -1 -9
b:gave the	16 4 -16 -11 0 -1 -2
b:go on	-4 0 26 -9 -18 -2 -11
b:good	-26 1 12 -2 -1 0 -12
b:good pay	-1 -7 12 -16 1 8 -4
b:had	6 -16 4 -3 5 4 -6
b:had put	-2 -5 10 6 -17 1 -6
b:half	-3 12 -15 -1 4 0 3
b:has	-4 -6 7 -2 1 -18 4
b:has been	7 -15 13 -2 -6 -5 -5
b:has had	0 0 18 -10 -10 -1 -2
b:has suspend	0 0 -14 15 0 0 0
b:he	1 -23 7 -6 -3 -10 11
b:him	-1 -5 0 -15 5 0 12
b:hold back	0 4 -15 8 0 0 0
b:if	-2 15 -11 -19 5 -8 8
b:if the	-12 15 1 -11 2 -1 -4
b:in	15 -16 2 5 -3 2 -17
b:in <name>	0 2 8 -19 13 1 -22
b:in <seat>	16 4 3 -12 -4 -2 -13
b:in that	-2 0 -17 16 -3 0 5
b:in the	6 0 6 -15 3 4 -9
b:into	-8 9 6 -3 -15 5 -16
b:it	-14 -16 -3 5 7 8 4
b:it 's	6 4 6 -2 -25 2 -14
b:it became	0 -7 9 9 -17 -3 0
b:it was	3 0 -12 1 2 10 -27
b:it will	0 -1 -11 -7 5 -3 17
b:it would	-11 -2 -18 3 20 -4 1
b:just	0 -3 -8 15 -6 0 -4
b:keep	-1 10 16 -21 0 -6 -3
b:keep its	-3 1 19 -18 -10 0 0
b:later	0 0 -16 -4 19 0 -1
b:lay	-1 -3 -15 4 3 0 10
b:leave	-1 -17 10 3 -1 -5 -15
b:leave its	0 0 15 -12 0 0 -1
b:let in	1 -4 -17 7 2 0 9
b:letter	1 3 1 -17 -4 0 12
b:lift its	0 0 -15 5 9 0 0
b:lower the	3 -1 12 -15 7 0 -11
b:machine	9 3 0 -15 3 -2 0
b:month	-1 -1 -10 -11 16 -6 4
b:most <quality>	0 -2 -4 14 -15 0 0
b:my	1 4 -3 -15 6 -1 2
b:natural	0 0 -14 17 0 0 -6
b:new tariff	0 0 9 -17 7 0 -3
b:no .	6 5 -10 9 -21 -2 3
b:no more	-1 -4 -16 16 0 0 4
b:not	15 -11 -2 8 8 -17 -21
b:not the	4 4 -15 -3 6 -2 5
b:of	3 -12 -2 8 -5 -20 9
b:of <level>	-8 -4 21 -11 -8 -6 2
b:of <month-gone>	-1 -1 -15 7 2 5 -4
b:of a	11 -10 -21 11 0 -2 2
b:of its	-4 14 -20 -3 16 0 -2
b:of last	2 7 -11 16 -14 -4 -4
b:offer	15 2 -9 -16 2 -1 -1
b:older	-1 -5 23 -17 -9 -1 -1
b:olive	-4 1 7 -16 7 -4 0
b:on <day-ahead>	2 0 -5 0 10 -1 -16
b:on <day-gone>	-15 -4 4 1 5 -5 -2
b:on pay	0 -4 18 -11 -4 0 0
b:on the	1 10 8 -16 -13 -1 0
b:on top	-2 -8 19 -4 -22 7 -5
b:or	-8 0 -3 -2 -5 -8 16
b:orange	-1 -2 11 -18 0 1 1
b:order	-3 -15 2 21 -20 -2 -2
b:ordinary	0 -7 11 3 -18 0 -14
b:out	-2 7 -20 7 3 -2 10
b:over	-1 16 16 -24 -13 -6 -2
b:pay	-3 -6 13 -2 4 0 -21
b:pay <level>	-2 -6 -8 -7 17 -3 6
b:pay <number>	0 -4 19 -12 -5 -1 -4
b:pay no	0 0 -13 16 0 0 -2
b:pay the	-9 0 11 7 -18 -2 -7
b:place of	-3 -14 -17 10 11 6 -8
b:plu	-5 0 23 -13 -8 -5 -6
b:post	-7 -3 -3 -5 -10 -1 18
b:present	9 -3 9 -18 -6 0 -5
b:product	-6 -16 7 2 8 -5 -17
b:product of	0 0 2 -17 13 0 -1
b:proposal	-4 -5 -5 -6 -3 0 15
b:put a	1 2 -12 17 -3 0 -10
b:quota	0 0 -18 13 5 0 0
b:raise it	4 0 -17 4 5 -4 4
b:raise its	6 -3 -16 11 0 -3 0
b:reach	-5 -6 0 -12 -4 16 3
b:reciprocal	-4 -11 20 2 -10 -3 -4
b:reduce from	0 0 15 -7 -9 0 -4
b:rice	-12 4 -1 8 3 -3 -15
b:say	17 -8 -2 0 -9 -11 0
b:say <name>	6 -2 14 -19 -3 0 -3
b:say he	-3 -8 -7 -3 0 0 16
b:say it	-3 -6 -6 15 -1 0 -6
b:shirt	-1 4 15 -7 -8 3 -8
b:should	-6 5 14 -15 -6 0 -3
b:since	-6 -9 19 0 -8 -11 -1
b:slap	4 5 -17 4 -10 -1 8
b:spoke	-1 -3 -8 -10 -3 0 18
b:spoke of	0 -1 -15 -7 -2 0 19
b:stand at	-4 -16 2 2 0 2 0
b:stay	7 -10 7 -22 10 -2 -3
b:stay at	7 -6 5 -16 5 -1 -1
b:steel	-7 -17 5 -13 21 -6 0
b:surcharge of	5 2 -1 -5 11 -2 -15
b:suspension	-1 -8 -23 28 -9 0 0
b:suspension of	0 -6 -6 16 -5 0 -5
b:take the	-1 -5 -8 -7 4 -1 15
b:tariff	-5 -10 1 6 -12 -19 11
b:tariff of	-18 -12 -6 0 -8 -5 22
b:taro	6 -2 -15 12 -1 0 0
b:than	-10 5 -10 15 -6 5 -10
b:that	24 -12 -11 -2 -4 1 1
b:that 's	-4 8 6 -15 -1 -1 -6
b:that <name>	27 -15 -9 3 0 1 -20
b:that <quality>	18 -2 0 -16 -9 0 -1
b:that is	-8 0 9 -15 12 -5 -10
b:that its	-2 -3 -16 11 1 -3 8
b:that the	7 -22 8 -5 -11 3 3
b:the <office>	0 -9 -13 -5 -3 0 19
b:the <organisation>	-10 -17 9 -5 -4 1 9
b:the <quality>	-11 4 7 3 1 -7 -19
b:the duty	4 3 12 -20 -2 3 -1
b:the figure	5 3 4 -19 -10 -4 10
b:the list	0 -1 -11 17 -3 0 -4
b:the order	0 -14 -8 20 -2 0 -4
b:the rate	12 -16 2 -1 5 -5 -3
b:the reciprocal	-2 -9 8 17 -16 0 -12
b:the suspension	0 -5 -20 20 -5 0 2
b:the tariff	-12 4 7 6 0 -4 -22
b:the truce	-4 19 -11 0 -11 -4 1
b:there	0 -10 1 15 -24 -13 6
b:they	-25 0 5 11 1 1 -25
b:they have	0 -5 11 -15 2 6 -1
b:think	-6 11 -16 4 6 0 -3
b:third	-2 -1 -17 19 6 -4 -7
b:tile	0 -6 16 -12 -5 0 3
b:time	6 -5 -17 14 3 2 -6
b:to <name>	-4 6 13 -3 -19 0 -10
b:to be	5 -8 -22 2 5 5 9
b:to fall	0 0 16 -12 -4 0 -1
b:to pay	-6 2 0 -17 6 9 3
b:tomatoe	-3 6 3 -15 0 -1 4
b:top	-2 -8 19 -4 -22 7 -5
b:top of	-2 -4 29 -7 -17 -1 -17
b:total of	-7 -5 15 -8 6 -1 -12
b:truce	-6 25 -19 -1 -7 -6 -1
b:truce it	0 13 -5 -18 0 -5 6
b:truck	0 -7 -7 17 -3 0 -7
b:until	-6 -20 7 2 2 1 -9
b:until <day-gone>	0 -1 -9 -18 23 -1 -2
b:up from	-2 -9 -2 -16 18 -1 -4
b:us	3 2 6 -16 -4 9 -4
b:used	-4 -16 -24 0 20 9 -10
b:used to	-4 -16 -24 0 20 9 -10
b:was	5 1 -20 10 -3 4 1
b:were	0 -11 -15 -12 19 1 10
b:where	1 -20 -3 11 9 -8 -18
b:which	3 -11 10 -2 -3 7 -15
b:will	-3 4 -8 10 -29 -5 6
b:will suspend	0 -5 19 -17 0 0 -1
b:with	-11 -8 9 -4 -3 -15 15
b:with <name>	-3 0 17 -8 -9 0 -9
b:without an	0 0 0 -16 0 0 13
b:without the	-2 -9 -8 18 0 0 -4
b:would	4 13 -13 5 -10 -23 -1
b:would be	1 6 10 -4 -16 -3 -9
b:would have	-17 -10 -24 22 15 -6 -5
b:would pay	1 12 -8 -5 -15 -1 6
b:would take	-2 8 6 -15 -3 0 0
b:you	26 -8 -9 -16 -5 -5 5
before=far higher	15 1 -4 -20 5 5 4
before=far lower	-3 -10 11 13 -16 -23 -6
before=here same	-6 -28 6 -16 16 0 9
before=paragraph higher	2 7 -17 3 -1 0 8
before=paragraph lower	-18 -1 2 7 -6 1 -2
before=paragraph same	16 -9 15 -11 3 -20 -11
c0=agree	8 -13 -5 5 -7 15 -8
c0=propose	11 -3 -4 -15 -10 -7 9
c1=end	0 2 8 0 1 -7 -16
c1=suspend	0 -1 -10 18 -5 -5 -11
c2=begin	3 2 0 2 1 -15 -5
c2=up	0 -21 6 0 14 -9 -16
class=agree	5 -8 -10 14 -1 12 -17
class=agree no	3 -6 -11 12 3 13 -22
class=bear from	-2 -8 9 -28 4 0 17
class=bear future	-1 4 -27 20 -5 3 3
class=bear past	-4 -22 -7 10 6 2 -4
class=bear perfect	0 0 16 -5 -8 -5 -15
class=bear pluperfect	-4 -5 -11 -8 18 -2 3
class=begin from	-8 -8 -12 11 10 10 -23
class=begin modal	-8 3 -1 -13 -11 -10 19
class=begin no	5 7 9 -8 -9 -16 0
class=begin past	-4 -4 20 -10 -2 -9 -3
class=begin present	8 5 -13 11 -3 10 -17
class=buy	6 -5 3 1 -19 0 6
class=buy no	6 -2 0 2 -17 0 6
class=down from	-10 -12 16 -10 9 3 -28
class=down infinitive	0 -1 8 -11 -15 -1 7
class=down no	2 8 -6 2 12 -14 -18
class=down past	2 -19 -2 -3 16 -13 0
class=down perfect	0 6 -1 1 6 -1 -23
class=down pluperfect	0 0 0 -11 15 -4 -5
class=down to	1 -11 -17 5 0 -10 20
class=end	5 0 3 -2 13 -16 -24
class=end future	-5 -5 20 -10 -7 0 -10
class=end infinitive	-7 5 17 -8 -9 0 -8
class=end modal	2 -3 15 -9 -9 0 -5
class=end no	5 -1 6 -1 9 -12 -25
class=end past	-5 -11 -2 -7 17 -6 -3
class=end perfect	0 1 -19 2 17 0 -2
class=end present	15 6 -7 14 -17 -6 -11
class=end to	1 -5 -15 6 12 0 1
class=impose from	-17 10 -20 13 8 16 -26
class=impose no	-10 -5 11 0 6 -21 -6
class=impose participle	-9 0 16 -2 -1 -10 -12
class=impose perfect	8 4 -3 -7 16 -11 -11
class=impose pluperfect	8 -28 0 3 5 -4 -4
class=impose to	8 -2 0 -16 -2 -1 19
class=propose modal	-4 0 17 8 -4 -1 -16
class=propose no	8 -21 5 4 -2 -1 -5
class=propose past	1 3 -1 -30 -2 3 10
class=propose to	13 4 -21 0 -7 0 3
class=say modal	-3 16 -11 -11 5 0 -5
class=say past	-6 12 -3 -7 -14 -3 16
class=stay from	-2 13 -17 14 -7 -11 0
class=suspend	-6 5 -4 17 -16 -13 -13
class=suspend no	-5 2 0 15 -21 -11 -11
class=suspend perfect	-1 1 -14 16 -3 0 -1
class=target future	-1 -5 -5 14 -15 0 -3
class=target past	-12 -5 -22 8 13 9 -7
class=target pluperfect	2 4 -22 -3 7 0 9
class=target present	-7 -9 24 -9 -10 5 -11
class=threaten	-3 -1 -3 -11 -11 -6 18
class=up from	-7 -13 -5 10 15 -1 -26
class=up gerund	1 -1 -15 12 -6 -2 6
class=up modal	-6 -1 8 10 -24 -9 -1
class=up perfect	-11 -4 -6 0 19 1 -12
class=up present	7 4 -6 -10 15 2 -12
column:at	0 -17 -18 -14 -12 31 -1
column:before	-1 -14 -21 -21 36 -12 -5
column:duty	-6 6 22 -4 -26 0 -17
column:from	-2 15 -46 40 -14 -13 -9
column:if	-2 34 -13 -22 -11 -15 -4
column:it	0 18 -16 -14 10 -9 -2
column:now	0 -11 30 -18 -15 -3 -3
column:rate	-8 -4 4 4 6 -8 -16
column:the	-5 -3 -15 6 -1 19 -13
column:today	-1 -12 35 -21 -15 -10 -4
column:truce	-1 8 11 0 -22 -7 -6
column:until	-2 -16 4 -11 17 -14 -5
column:without	-1 25 -19 -3 -5 -10 -2
condition before	0 6 -30 9 -4 -3 6
condition column	-2 41 -26 -12 -9 -22 -5
condition heading	-3 43 -28 -14 -11 -23 -6
condition led	-12 15 -1 -1 -7 -14 -6
condition low	-12 19 3 -9 -22 -26 5
ct0=agree past	-5 -4 7 2 -18 14 -5
ct0=bear future	0 15 -15 8 -6 -1 -4
ct0=bear past	-1 -15 -16 9 8 3 0
ct0=bear perfect	0 -11 16 -1 -7 -4 -11
ct0=bear pluperfect	0 -1 -13 -16 23 -3 -3
ct0=bear present	0 -2 11 -3 -16 -3 4
ct0=down future	1 4 -3 4 -7 10 -23
ct0=down perfect	0 8 -4 8 -1 0 -19
ct0=down present-passive	-1 -2 -15 1 3 0 11
ct0=impose future	4 -5 7 -5 -17 5 1
ct0=impose pluperfect	9 -18 2 7 -11 0 -2
ct0=propose past	1 6 -4 -24 0 -8 10
ct0=propose present	2 -15 -7 -27 0 -3 23
ct0=say past	-9 15 1 -4 -11 -4 5
ct0=stay perfect	-3 0 13 -1 -17 -3 -2
ct0=stay pluperfect	-5 -16 -7 8 3 -3 5
ct0=suspend future	-1 4 20 -22 0 0 -2
ct0=suspend perfect	-1 -3 -15 18 -1 0 0
ct0=target modal	11 -7 2 -17 -5 0 5
ct0=target past-passive	-2 4 -17 0 -1 9 0
ct0=up modal	-3 7 -1 9 -15 -6 -8
ct0=up past	4 -21 10 -8 2 4 -10
ct0=up perfect	-10 -1 -3 1 17 -1 -10
ct1=agree past	-3 -4 10 -3 -16 14 -4
ct1=agree perfect	5 0 -16 13 0 0 -4
ct1=agree present	-2 1 0 -17 10 3 -1
ct1=bear future	0 15 -15 8 -6 -1 -4
ct1=bear past	-1 -15 -16 9 8 3 0
ct1=bear perfect	-4 -10 17 -1 -6 -4 -10
ct1=bear pluperfect	0 -1 -13 -16 23 -3 -3
ct1=bear present	0 -2 10 -3 -15 -3 4
ct1=begin past	2 -4 -6 3 8 -1 -16
ct1=down future	1 4 -3 4 -7 10 -23
ct1=down perfect	0 8 -4 8 -1 0 -19
ct1=down present-passive	-1 -2 -15 1 3 0 11
ct1=end infinitive	-9 4 16 -10 -9 0 -5
ct1=impose future	4 -3 3 -5 -17 5 4
ct1=impose participle-passive	-4 7 15 -6 -6 -6 -10
ct1=impose pluperfect	9 -17 2 4 -11 0 1
ct1=propose past	1 4 -6 -17 4 -6 6
ct1=propose present	1 -9 -3 -23 -14 -2 20
ct1=stay perfect	-3 0 12 -1 -17 -3 -2
ct1=stay pluperfect	-5 -16 -7 8 3 -3 5
ct1=suspend future	-1 4 20 -22 0 0 -2
ct1=suspend perfect	-1 -3 -15 18 -1 0 0
ct1=target infinitive	-7 6 -16 0 10 -5 5
ct1=target modal	11 -7 2 -17 -5 0 5
ct1=target past-passive	-2 4 -17 0 -1 9 0
ct1=up gerund	1 -1 -15 12 -6 -2 6
ct1=up past	4 -21 10 -8 2 4 -10
ct1=up perfect	-10 -1 -3 1 17 -1 -10
ct2=begin past	-2 0 21 -7 -19 -3 3
ct2=begin present	2 9 -18 15 1 -6 -13
ct2=begin present-passive	0 -5 -13 2 15 -2 -4
ct2=end present	-2 -8 5 12 -16 0 -5
ct2=impose participle-passive	3 -18 -5 11 4 -4 -2
ct2=impose past	0 -7 16 -7 -12 -4 6
ct2=impose present	1 2 -16 -3 19 0 -2
ct2=stay future	0 0 -16 13 0 0 2
ct2=stay present	-1 2 2 1 -15 5 -3
ct2=suspend participle-passive	7 -5 -19 15 -5 0 -1
ct2=up present-passive	0 -5 -13 2 15 -2 -4
day ahead 	5 11 -16 4 0 -4 -10
day ahead before	0 -2 -13 -16 23 -4 -3
day ahead before past	0 -9 -4 -10 19 -4 -1
day ahead from	7 11 -27 10 -25 -10 11
day ahead from verbless	3 -2 -18 20 -15 -1 1
day ahead in	-1 0 2 4 0 0 -15
day ahead on modal	-6 -18 0 5 7 0 8
day ahead until past	-1 -3 -17 16 0 -5 -1
day ahead until verbless	0 -3 21 -18 -6 0 0
day ahead verbless	-3 13 -20 12 9 -6 -13
day gone from	-8 24 -27 4 3 2 -2
day gone from present	0 5 -22 13 -1 0 10
day gone from verbless	-2 10 -4 -16 9 4 -8
day gone in	-2 -24 -2 11 -2 2 -1
day gone in past	-5 -26 -1 1 5 1 7
day gone in pluperfect	-4 -6 7 6 -24 -1 10
day gone in present	4 5 -1 -6 7 -3 -15
day gone last	-3 -1 -16 7 -2 0 13
day gone of	4 -15 6 -4 6 2 -17
day gone on	-4 -18 2 5 3 -11 0
day gone past	-2 -26 -1 -1 7 -3 6
day gone since	-11 -11 30 -15 -4 -16 -8
day gone since past	0 0 16 -13 -3 -1 0
day gone since present	-2 -3 12 -16 1 0 -2
day gone since verbless	-1 -8 14 -27 8 -1 -4
day gone until	-1 -3 -7 -11 22 -6 -7
day gone until past	0 -2 -3 -8 15 -5 -5
day gone verbless	2 -1 -4 4 5 2 -15
day none  perfect	8 -5 7 -9 -4 -16 4
day none perfect	8 -5 7 -9 -4 -16 4
day today 	-5 -3 8 -25 15 -5 0
day today  past	-2 0 -15 0 13 0 7
day today  present	-1 0 5 -19 10 0 -8
day today  verbless	0 -7 20 -13 -7 -2 -1
day today present	-10 -10 15 -9 2 -3 2
day today verbless	-4 -12 29 -21 -1 -4 -9
denying after	8 -4 0 -15 2 -2 3
denying led	20 -4 -5 -4 -3 -5 -7
denying low	29 -13 -3 -5 -6 -14 -7
denying part	14 -1 2 -16 1 -6 -3
denying rest	15 -14 -4 1 -2 -8 0
entry ahead	-5 15 -17 6 3 -3 0
entry ahead verbless	2 3 -17 6 3 -21 13
entry gone	-12 -28 -6 -15 34 1 5
entry gone modal	-3 -6 1 -15 12 0 2
entry gone perfect	-2 -5 11 -18 -3 0 5
entry gone present	-8 -2 -18 -2 28 8 -6
entry gone verbless	10 -11 5 -18 18 -7 -7
entry none future	3 -1 -4 11 -20 8 -10
entry none participle	4 -19 6 -4 6 -4 -2
entry none perfect	8 -5 -4 3 -3 -17 5
entry none present	1 5 11 -4 -22 -11 3
entry today	-36 1 9 7 -6 3 -11
entry today future	-3 11 6 -3 -15 -13 -2
entry today participle	-3 3 -16 17 3 -2 -9
entry today past	-7 -1 7 -10 1 17 -13
entry today pluperfect	1 -1 0 11 -17 -1 5
entry today verbless	-53 5 5 0 -2 7 -10
f1=a	-7 -3 4 15 -13 9 -19
f1=a further	3 7 4 -15 2 0 -6
f1=a year	0 -7 -11 17 -3 0 -1
f1=american	5 -17 18 2 -16 2 -10
f1=american goods	0 -7 23 -12 -16 4 -6
f1=and	-25 21 13 -8 -11 -29 2
f1=april	-4 -11 -27 -2 34 -5 -11
f1=australia	6 -1 13 -23 -10 0 10
f1=before	-6 2 27 -19 -12 -2 -8
f1=before the	-1 0 14 -16 1 0 -2
f1=beijing	-5 3 4 -8 15 -3 -20
f1=brazil 's	0 -10 15 -1 -4 -2 -5
f1=by	-5 1 3 -13 15 -3 -7
f1=canada	2 -13 -23 21 8 -2 0
f1=china	-7 -25 12 4 8 -2 -19
f1=china 's	-6 -15 -4 10 8 -7 -4
f1=for	-15 5 -15 19 0 -7 -3
f1=for how	0 -9 -14 23 -11 0 -3
f1=from	-3 -4 2 -6 17 -4 -16
f1=had	0 -7 25 -16 -11 0 -3
f1=he said	-10 -1 17 -11 -4 0 -7
f1=host	0 5 -5 12 -17 -9 0
f1=how	7 -4 -8 -19 22 -1 -13
f1=how long	4 -12 -8 -19 20 1 -6
f1=i	-16 9 -7 -6 -7 6 16
f1=iceland	0 -9 -4 -3 17 -4 -7
f1=if	-7 -26 5 7 12 0 -15
f1=in	-21 -29 14 -11 12 -12 13
f1=india 's	0 -6 16 -3 1 0 -11
f1=indonesia	-4 -8 -3 11 -18 -1 8
f1=is	5 7 4 -16 1 -1 -2
f1=it	15 -8 -13 -1 12 7 -9
f1=it 's	-1 -9 -9 21 -10 -1 -5
f1=it ends	0 0 16 -14 -2 0 -4
f1=it is	6 3 -6 2 -29 4 10
f1=january	-3 -9 19 -2 -16 0 2
f1=japan	-5 -8 -8 21 -15 -1 -7
f1=korea	0 -3 -17 12 3 0 4
f1=march	-1 -3 -21 7 17 0 -5
f1=may	-4 -9 8 -18 9 11 -10
f1=mr	17 -10 5 1 -20 -8 0
f1=no	8 -18 2 1 -17 -9 12
f1=nothing	-3 9 16 -10 -4 -4 -14
f1=officials	-5 8 7 -15 -6 0 0
f1=on	-16 9 0 13 -19 2 -11
f1=on tuesday	0 -7 15 -10 -1 -3 -3
f1=other	0 9 10 -16 -2 1 -1
f1=president	-13 -21 0 -3 16 -13 7
f1=president donald	-10 -15 -7 -1 15 -10 12
f1=q	-3 1 16 -12 -8 0 0
f1=reporter	0 -6 -17 6 14 -1 3
f1=scott	0 -2 -11 -7 -2 0 17
f1=scott bessent	0 -2 -11 -7 -2 0 17
f1=section	-1 -16 1 9 3 -5 -8
f1=september	3 -7 19 -15 -5 0 -8
f1=since	-4 -8 -14 29 -16 2 -10
f1=south	-2 -2 -19 14 -1 0 6
f1=south korea	-1 -5 -20 14 -4 0 7
f1=switzerland	1 -15 -13 17 2 -5 0
f1=thailand	3 -6 -16 13 4 -3 -1
f1=that is	11 -2 1 6 -26 1 -2
f1=that was	-3 -2 -10 -13 8 17 -1
f1=the arrangement	0 -14 0 18 -17 0 -6
f1=the commission	13 0 9 -5 -8 0 -15
f1=the european	-3 -14 10 -20 12 -1 8
f1=the surcharge	0 -3 11 -16 -6 1 7
f1=the truce	-4 -8 0 -23 20 -9 13
f1=then	-5 4 -25 5 2 4 11
f1=they pay	5 11 -18 9 -5 0 -4
f1=today	-10 11 -32 20 -12 7 9
f1=today it	-8 8 -19 7 -5 2 7
f1=trade	-6 13 7 -14 -22 -2 6
f1=trump	-5 -16 -24 19 -5 -5 19
f1=trump had	0 -11 -2 -2 -4 0 15
f1=ukraine	0 18 -8 -11 -8 0 -1
f1=until	-6 1 -18 16 1 -4 5
f1=washington	-3 -5 14 -26 7 0 3
f1=we are	-2 4 3 -16 -2 0 7
f1=we have	-9 -1 6 12 -21 0 0
f1=what would	0 -7 16 -3 -8 4 -4
f1=when	8 -5 -18 5 0 6 4
f1=where	1 -5 -3 15 -9 -2 -6
f1=without the	-2 10 16 -23 -5 0 -7
f:!	3 -6 11 -6 -15 4 0
f:"	22 5 -8 -17 -5 -5 7
f:'	0 -1 13 -17 6 -4 -4
f:(	-4 11 -7 10 -15 0 -5
f:,	-4 21 -16 -7 15 1 -1
f:-	-7 -1 6 -24 9 7 6
f:;	-17 4 -5 9 -10 -2 12
f:<agent>	2 -22 -8 -6 18 -11 21
f:<day-ahead>	-10 -10 -1 14 -18 -12 14
f:<day-gone>	-9 -17 0 -5 11 3 7
f:<duty>	-16 2 4 5 -2 -15 -1
f:<goods>	-12 19 0 0 -4 -1 -9
f:<level>	-17 12 6 9 -3 -29 -14
f:<month-gone>	-5 -25 -1 -17 30 14 -5
f:<name>	-30 7 0 0 4 -4 2
f:<office>	12 -1 -16 -4 -9 9 15
f:<organisation>	24 -9 -14 9 4 0 -13
f:<person>	-3 6 -15 7 -13 -9 18
f:<points>	-13 18 4 -3 -6 0 -23
f:<sender>	-15 -2 -11 22 -14 1 1
f:<span>	-26 -19 7 2 -2 8 0
f:<v-deny>	7 0 7 -9 11 -5 -16
f:<v-impose>	-18 3 -6 -3 8 -5 12
f:<v-propose>	10 8 -2 -10 -27 -9 19
f:<v-return>	9 18 2 -13 -6 -14 -4
f:<v-say>	2 -2 -6 11 -34 -11 19
f:<v-suspend>	-15 10 -5 12 -5 -1 -9
f:<v-target>	-22 9 -2 -7 4 2 4
f:<v-threaten>	-6 16 -7 4 -11 -5 -1
f:<v-up>	-15 16 -4 1 10 3 -26
f:?	0 -14 6 17 -27 -10 -3
f:a	-10 -4 -1 16 -12 0 -4
f:about	3 9 6 -2 3 -13 -22
f:act	0 0 -17 18 -1 0 -3
f:additional	-1 0 20 -12 -5 -2 -5
f:again	-10 22 1 -4 -8 -3 -10
f:ago	-1 -9 -7 16 -10 -3 5
f:agree	-9 14 6 4 -20 -1 -15
f:agreement	2 -15 5 10 -7 -1 -13
f:already	-2 -7 -15 27 1 -6 -11
f:also	3 4 -5 11 -19 5 -13
f:and	-2 -7 0 7 6 7 -19
f:announcement	0 0 -6 -7 15 0 -5
f:another	0 1 19 -14 -7 -2 -1
f:answer	-10 -8 -19 -11 28 -10 11
f:anybody	0 10 -4 -19 8 0 -2
f:arrangement	-2 -11 3 14 -19 3 -7
f:ask	15 -1 17 -15 -1 0 -20
f:at	-26 3 -10 1 14 12 -5
f:autumn	6 -14 -15 8 10 -2 4
f:average	-3 -5 -16 18 3 0 -4
f:back	-14 4 0 -21 11 13 -9
f:be	10 4 -4 3 -19 1 3
f:bean	-1 -18 13 -2 7 -3 -10
f:became	9 0 -16 -3 15 0 -8
f:become	-1 6 10 -16 2 -1 -4
f:before	-19 12 9 -2 -12 -18 4
f:being	-3 -5 0 3 -15 4 11
f:both	-14 10 -15 -2 16 -8 3
f:bring	-3 -8 -7 9 12 -1 -15
f:buse	0 -3 15 -13 0 0 -2
f:by	5 -13 -12 -5 17 -3 7
f:call	10 -9 7 0 -15 -4 0
f:car	-5 -19 -2 9 -9 -6 14
f:change	-1 -15 2 9 3 -5 -10
f:charge	-22 3 2 -10 3 4 6
f:chicken	0 -6 -18 8 13 -2 -4
f:chip	-1 -10 17 -2 -9 -1 -5
f:cocoa	-1 0 -24 2 14 -5 7
f:coffee	-5 5 -12 -6 15 -9 4
f:come	-8 7 2 -3 -13 -3 15
f:company	-1 -8 -15 19 -2 -1 2
f:control	-2 -5 -2 9 -16 0 4
f:corrected	15 0 -4 -10 -8 0 -2
f:count	-5 3 -17 21 5 -2 -17
f:country	-6 -4 -16 21 -6 -9 4
f:course	0 -1 11 -15 -2 0 8
f:custom	1 -1 17 -7 -18 0 0
f:date	4 3 -15 17 -3 -8 -6
f:day	-3 4 1 6 -18 0 2
f:doe	-3 -9 0 12 6 -2 -25
f:done	6 -1 2 -24 13 -2 -4
f:draft	7 4 -4 -16 -1 -2 4
f:during	-3 -6 10 -15 -2 -2 11
f:duty	-18 6 -1 17 2 -12 -29
f:economy	0 -2 -15 -7 19 -1 -1
f:effect	3 -15 -8 3 4 -7 9
f:evening	-8 -6 2 -16 13 0 2
f:explain	0 -8 -12 16 0 -1 -2
f:export	-9 5 10 2 -25 -5 0
f:extension	-2 12 6 -22 -6 0 5
f:farm	0 -9 -1 -9 18 -4 -7
f:fentanyl	-11 -19 8 -3 15 -2 -20
f:flour	-1 16 -7 0 -5 -1 -9
f:follow	0 -1 21 -19 0 0 -3
f:forced	0 -10 0 -16 15 -2 3
f:found	0 3 -15 0 14 -2 0
f:from	-12 2 -8 15 -10 -2 5
f:go	-1 8 -19 9 9 1 -10
f:government	-1 8 11 -19 5 0 -9
f:had	-23 0 19 -13 10 0 -16
f:halve	0 -5 -9 15 -4 0 -1
f:he	-12 -2 -2 -20 10 -9 19
f:highest	-8 -8 -11 -10 15 15 -5
f:his	-2 -5 -8 10 -20 -1 15
f:how	-3 2 -8 15 -8 -2 -3
f:i	-18 -2 -8 -4 1 9 18
f:in	-19 -15 0 -10 11 21 11
f:increase	-1 9 20 -20 0 0 -15
f:invest	0 -4 -12 16 -4 0 0
f:is	12 -1 9 -16 -14 -11 15
f:it	15 -1 -8 -7 1 14 -5
f:just	-3 -10 16 1 -8 -1 -7
f:keep	-5 1 0 11 -8 3 -17
f:law	14 -20 0 -5 5 -2 7
f:lay	0 2 -9 -16 0 6 13
f:levy	0 12 11 -23 -2 -2 -3
f:like	-1 2 6 -27 0 -1 9
f:list	-3 -26 6 20 -11 -7 -17
f:little	0 -5 -15 9 7 -1 -5
f:long	-4 -10 -11 17 -14 0 7
f:make	3 -2 -16 11 4 8 -7
f:may	0 -7 11 -2 -19 -3 9
f:me	9 0 0 7 -20 2 -4
f:meet	0 0 3 -16 -6 10 6
f:member	-10 8 -8 15 -1 -3 -9
f:might	-7 0 2 15 -7 0 -15
f:milk	-2 18 -10 -2 -7 0 0
f:minister	-4 -9 -7 0 -9 0 18
f:minute	4 4 -21 -3 18 -3 0
f:moment	5 0 -15 3 11 0 -6
f:most	-1 -9 15 -9 3 -3 -6
f:must	12 -8 -16 3 13 -2 -10
f:need	-5 -8 7 -19 -4 0 17
f:never	15 5 -18 11 -9 0 -7
f:new	-12 -3 21 -6 -7 -6 -5
f:next	-6 -11 1 15 -14 3 -11
f:no	8 9 -17 0 -1 0 2
f:number	6 7 12 -10 -1 -2 -16
f:offer	-5 2 1 -13 -14 0 17
f:old	-6 -11 23 -11 -2 -4 -7
f:on	-33 2 5 -6 11 -13 6
f:only	-2 -7 25 -24 2 -6 -1
f:open	-1 11 -20 7 -5 0 6
f:orange	0 -7 15 -2 -12 0 5
f:order	0 -3 -8 -9 18 -10 9
f:ordinary	2 -5 18 -3 -21 -2 -11
f:our	-6 2 14 -18 0 -3 1
f:over	-13 -8 1 8 0 -15 3
f:paper	1 15 -4 -2 -21 -4 5
f:parliament	0 12 -18 0 7 -1 -2
f:pay	11 -19 -1 3 3 -8 6
f:plan	0 6 -4 7 -18 -1 0
f:plu	0 -1 -8 -3 15 -3 -5
f:port	-3 -2 -2 1 12 1 -16
f:post	10 -7 -2 -22 -9 -3 16
f:present	-3 -1 -16 3 -15 -4 20
f:price	-3 -10 2 18 -20 -2 -7
f:product	-1 -13 -1 -1 -11 -2 18
f:promise	-6 -11 -9 23 0 -3 -13
f:propose	-1 11 -4 -17 -1 -1 8
f:put	-15 -16 -5 -2 14 -18 17
f:reach	-1 -8 -19 12 8 0 5
f:reduction	0 0 -10 18 -7 0 -7
f:remain	-6 5 -1 4 5 1 -24
f:renewed	-1 -2 -14 0 17 -3 -1
f:reporter	-6 -1 -15 18 -15 4 5
f:return	5 7 3 -17 8 -10 -2
f:rice	-2 11 -5 -15 10 -1 -2
f:rule	-6 0 12 -15 12 -4 -13
f:run	-4 -18 16 -1 -14 -11 11
f:same	4 7 -3 13 -22 6 -15
f:say	10 1 6 -2 -17 -5 -3
f:second	4 -1 -2 6 4 -4 -16
f:section	-3 -8 15 -12 8 -4 -12
f:see	-11 3 -5 -12 3 -9 17
f:sell	0 -5 14 -15 7 -5 -4
f:should	-4 10 15 -21 -14 -1 0
f:since	-8 6 -6 14 -5 1 -15
f:sleep	-6 16 -4 0 -7 -2 -8
f:some	0 -5 3 -15 14 -4 0
f:soybean	-1 -14 -19 13 17 -3 -10
f:stand	-2 -4 -5 -14 15 -2 9
f:start	-3 -7 -12 19 -7 0 -2
f:stay	2 -9 0 15 -16 0 0
f:stop	0 -3 -5 15 -10 11 -15
f:stuff	0 5 -18 9 0 7 -2
f:such	15 0 -9 -5 4 -3 -4
f:suspend	0 15 -4 3 -8 1 -8
f:talk	-10 -2 1 12 -20 -5 2
f:tariff	-13 -17 4 1 -5 -3 14
f:tell	-11 2 -6 14 -17 -3 6
f:that	-3 6 -5 -7 -2 -1 15
f:then	-15 19 -25 -5 6 12 5
f:there	11 17 -11 0 -6 0 -12
f:third	-4 1 -15 18 -4 0 -2
f:those	-7 14 -12 20 -10 -7 -19
f:three	2 9 13 -10 -5 -3 -17
f:through	2 1 -16 12 -8 11 -11
f:trade	-8 -2 -1 -16 12 0 10
f:two	-16 -3 -5 1 10 0 4
f:unreliable	0 -2 -14 17 -2 0 -1
f:until	1 -4 9 7 -9 1 -18
f:vote	-4 7 -1 -15 5 0 3
f:warn	-4 6 0 7 -5 -2 -15
f:we	-3 5 7 1 0 -21 -9
f:week	-14 -11 15 7 -8 -11 -5
f:well	-3 2 -15 -8 9 5 13
f:what	-20 -6 8 -5 7 -4 5
f:which	-16 -6 1 6 4 2 -8
f:who	-4 7 22 -16 -26 0 0
f:why	-1 -10 21 -7 -9 -2 -5
f:will	7 -13 -1 13 -26 3 5
f:with	-16 -8 -4 8 18 0 -17
f:within	-6 0 -22 -4 22 -4 6
f:would	-6 14 16 -12 -29 -6 7
f:write	1 0 7 -4 -15 -7 5
f:wrong	21 -8 -13 5 -4 0 -13
f:year	-15 -13 8 -6 8 4 0
f:you	4 6 7 1 -20 -18 0
f:your	0 3 10 -21 -4 -3 7
f:zero	-1 4 -17 14 -6 -1 5
falling	-16 12 0 -2 1 -3 -2
form=free	10 -37 -3 -2 11 -13 2
form=worked	10 -12 10 -26 10 -18 8
formerly column	-1 -21 -23 10 28 -12 -5
formerly heading	-3 -14 -28 6 30 -2 -8
formerly led	-5 1 -17 -2 17 0 -5
formerly low	-8 -7 -9 -4 24 -3 -8
formerly part	-12 -5 -6 -6 20 -5 -1
half=from	-15 -9 8 -11 15 4 -13
half=from future	-5 -26 31 -24 -24 9 3
half=from modal	-2 -26 25 3 -14 -1 -9
half=from past	-4 -17 -47 31 17 -15 1
half=from perfect	0 17 -35 2 21 -3 -2
half=from present	-17 5 0 -12 8 12 -6
half=from verbless	4 -4 26 -18 -7 -10 -1
half=no future	-2 1 -9 15 -1 -7 -6
half=to	3 -2 -12 11 -15 -5 11
half=to future	1 -1 -15 16 -12 -6 0
half=to modal	4 4 -21 0 -22 -9 11
half=to past	4 -9 40 -37 -15 4 0
half=to perfect	0 -18 17 -9 4 -2 -13
half=to present	2 9 -26 12 -1 2 6
half=to verbless	-23 -17 -19 34 -8 -15 5
has-future	0 5 3 3 -19 1 -6
has-gerund	6 8 5 -3 2 -18 -16
has-participle	1 -14 -6 17 7 -15 -16
has-past	2 -15 -7 4 8 6 -7
has-perfect	5 -10 9 -9 -3 -23 8
heading:at	0 -18 -19 -16 -14 33 -2
heading:before	-1 -20 -18 -10 36 -13 -8
heading:duty	-9 2 7 2 -12 7 -24
heading:from	-3 14 -35 35 -17 -13 -10
heading:if	-2 34 -13 -22 -11 -15 -4
heading:into	-4 5 -7 -16 -5 8 12
heading:it	0 17 -18 -7 9 -10 -2
heading:may	0 -8 -15 7 8 6 -1
heading:now	0 -11 30 -18 -15 -3 -3
heading:on	0 0 2 -3 -1 11 -23
heading:rate	-8 -5 4 3 6 -8 -16
heading:the	-7 13 -19 -2 4 17 -21
heading:today	-1 -16 32 -11 -19 -10 -4
heading:truce	-2 26 1 -7 -26 -9 -9
heading:until	-2 -16 4 -11 17 -14 -5
heading:vietnam	-1 -9 16 -15 2 1 -5
heading:without	-1 25 -19 -3 -5 -10 -2
headline	-18 -6 6 2 0 -1 2
highest	13 9 -16 0 -13 16 -5
highest false	10 -16 2 1 -12 14 -1
highest over 80	8 -61 -1 18 -30 21 2
highest true	6 18 -20 -2 -7 8 -5
highest under 80	8 23 -16 -10 1 3 -8
intending after	-4 -11 -25 12 -12 -8 20
intending before	12 -8 -8 -7 -11 -16 11
intending led	6 -8 -15 -24 -36 -16 39
intending low	0 -3 -15 -11 -37 -28 40
intending part	9 -5 -30 -1 -20 -23 27
joined=	-10 8 -18 7 -22 23 -6
joined= higher	-6 13 -14 -28 -4 22 1
joined= lower	-2 -5 -10 28 -27 -3 -13
joined=,	-1 8 1 -3 -16 -3 7
joined=, higher	0 4 6 3 -15 -3 0
joined=: lower	0 0 -12 18 -7 -3 -2
joined=and higher	-4 -3 4 -3 9 -18 3
joined=and lower	-2 21 -22 8 -8 9 -24
joined=from	6 -18 10 -16 14 -7 -12
joined=from higher	6 -13 15 -11 0 -7 -8
joined=from lower	0 -6 -6 -9 18 0 -4
joined=to	6 3 1 3 -20 -15 6
joined=to higher	5 11 33 -29 -9 -12 -13
joined=to lower	2 -23 -26 24 -16 -2 16
joins=	-11 -15 1 -3 6 13 -6
joins= higher	-5 -27 7 8 -9 14 -9
joins= lower	-4 8 -6 -13 16 -16 0
joins=, from lower	0 -1 -14 18 -6 0 -2
joins=and	-5 26 -13 -2 0 -5 -11
joins=and higher	-2 8 -8 15 -6 -4 -15
joins=and lower	-2 24 -7 -24 5 -1 -3
joins=from	-6 1 -6 12 -21 -2 2
joins=instead of lower	0 -15 -1 12 -12 0 0
joins=plus	0 -9 22 -10 -8 -1 -5
joins=to	-15 -11 9 -2 -1 1 -3
joins=to higher	-8 -1 12 0 -10 2 -17
joins=to lower	-6 -16 -1 -4 10 -1 5
l1='s	3 -2 4 -4 10 0 -29
l1=(	3 10 0 0 -26 -2 -1
l1=,	-6 8 8 -17 -3 -7 7
l1=:	-68 13 17 -6 0 -5 -24
l1=;	-1 15 2 -6 -15 2 -6
l1=<day-ahead>	0 5 -16 14 -7 0 -4
l1=<goods>	-7 17 -1 -2 0 -12 -8
l1=<level>	-10 10 -15 2 -29 21 3
l1=<name>	0 -25 5 16 -2 -11 -15
l1=<not>	21 -19 -2 -8 9 -11 -4
l1=<seat>	0 0 15 -12 -3 0 -3
l1=<v-agree>	-6 -10 -14 -1 3 17 0
l1=<v-begin>	0 -1 19 -13 2 -9 -22
l1=<v-impose>	7 4 0 5 -16 -8 1
l1=<v-propose>	9 -1 0 -3 -23 -6 3
l1=<v-say>	7 -1 -15 0 -1 0 8
l1=<v-suspend>	-3 0 -26 25 1 -1 -5
l1=a	9 8 -9 14 -25 -8 -7
l1=about	5 -15 4 -2 -7 -3 7
l1=and	-23 13 -7 -7 2 0 1
l1=announce	-1 3 -17 0 -9 -4 14
l1=another	-6 -10 -18 20 -8 -6 8
l1=as	19 1 -22 -14 -12 16 3
l1=ask	-3 -5 24 0 -11 -1 -17
l1=back	0 7 -19 11 -1 0 -1
l1=become	-5 7 -21 -1 11 0 0
l1=face	0 5 -17 -3 -9 1 17
l1=for	1 4 -3 -7 -23 -10 17
l1=from	-4 -17 15 -10 18 -7 -51
l1=further	-5 1 -12 18 2 -1 -12
l1=have	-1 0 17 -13 -4 0 -6
l1=is	1 5 20 -4 -53 -16 -14
l1=it	-15 0 2 1 1 4 4
l1=its	-10 -2 17 -7 1 -6 -13
l1=leave	-1 -6 -8 16 -9 0 -1
l1=not	19 -25 4 -12 11 -7 -16
l1=now	0 -3 19 -11 -6 0 -3
l1=pay	0 2 4 4 -2 2 -21
l1=reach	-5 -5 -5 -13 0 17 3
l1=so	-2 3 7 -15 1 -2 -4
l1=suspend	-1 3 -20 17 -7 0 -2
l1=take	2 -1 16 -9 0 -8 -19
l1=that	-17 0 -6 -20 4 -1 26
l1=the	-25 -11 22 -21 15 2 -6
l1=was	-2 -7 -18 1 10 1 1
l1=with	-1 0 -13 3 5 -21 12
l1=—	-1 -8 -20 27 -4 -2 -3
l2=:	-15 10 -6 3 -10 5 5
l2=<begin>	7 -18 7 3 -8 6 -2
l2=<day-ahead>	-2 0 -21 19 3 -2 -9
l2=<gate>	0 0 -2 -8 -7 0 16
l2=<level-noun>	14 -3 -16 1 -1 7 1
l2=<month-gone>	-3 -10 7 -29 15 7 1
l2=<name>	-7 -1 10 9 -6 -2 -30
l2=<number>	-5 8 -1 2 -4 -17 3
l2=<office>	2 -10 -16 0 -7 5 15
l2=<quality>	-3 -9 6 -5 10 0 -18
l2=<v-bear>	6 8 15 -10 -16 -7 -12
l2=<v-down>	12 -24 19 -15 -2 -12 -4
l2=<v-impose>	12 0 6 -8 1 5 -15
l2=<v-propose>	8 -9 -17 -8 7 -3 12
l2=<v-stay>	4 -25 1 -2 12 -1 0
l2=<v-target>	-1 13 -16 7 -9 6 -1
l2=an	-9 -12 15 -6 -3 0 4
l2=and	-3 -20 1 0 10 -18 9
l2=be	-2 -1 -16 0 -3 -2 17
l2=been	0 -11 16 8 -15 -7 -14
l2=before	0 -7 -12 22 -13 -1 -4
l2=bring	0 -4 15 -10 -6 0 -2
l2=car	-1 -4 -16 20 -9 0 5
l2=ceiling	-3 0 2 13 0 0 -15
l2=down	-7 -9 10 3 0 -24 -1
l2=fentanyl	0 -2 27 -11 -24 0 -8
l2=go	5 -4 -16 12 7 -4 0
l2=good	-9 -22 12 1 -5 8 -16
l2=had	-10 -22 -10 7 7 -6 10
l2=in	0 -24 10 -7 6 -3 0
l2=lower	-3 -1 17 -6 0 0 -13
l2=of	7 7 5 -9 -3 -16 -1
l2=on	5 -13 28 -16 -10 -3 -11
l2=reduce	0 0 15 -14 -13 0 7
l2=rice	-9 5 -9 15 0 -1 -9
l2=spoke	0 0 -12 -6 -1 0 16
l2=stand	-4 -15 4 0 -2 5 0
l2=stay	8 -3 3 -21 7 0 0
l2=tariff	-1 -15 5 0 -14 -5 11
l2=that	-25 6 2 4 -1 3 -1
l2=the	4 1 0 0 3 -21 -1
l2=there	-2 -5 28 -24 -3 -1 -9
l2=up	-10 -8 -9 -5 15 10 4
l2=which	-1 -17 12 -10 12 -8 -2
l2=will	-1 9 -23 14 -13 -8 4
l2=would	6 26 -36 0 -26 -5 5
l3=(	-6 -9 -5 4 16 -8 -12
l3=:	16 -5 15 -23 -9 -15 4
l3=<begin>	-16 -8 11 13 -17 2 -6
l3=<day-gone>	-5 -11 -15 6 20 -6 -5
l3=<level-noun>	-13 3 -2 2 -13 -3 17
l3=<month-gone>	-6 -18 12 11 -20 -6 6
l3=<not>	-1 15 -9 0 2 -6 -1
l3=<number>	-3 0 20 -3 -6 -15 -16
l3=<office>	0 -5 -13 -6 -4 0 17
l3=<quality>	-3 -8 18 -13 5 0 -13
l3=<v-bear>	-16 -5 9 -6 -11 10 9
l3=<v-return>	5 -16 -7 17 3 -3 -4
l3=a	6 -7 -18 3 3 7 9
l3=as	-4 0 0 -7 -20 18 2
l3=be	7 4 -16 0 -11 -3 9
l3=bring	-1 14 1 -17 -8 0 4
l3=charge	-1 -10 -2 -10 19 1 -10
l3=good	-7 15 -1 -6 -1 -3 4
l3=had	0 -1 20 -15 -9 0 -1
l3=he	-3 0 -15 2 -2 -1 15
l3=i	5 -6 -16 7 -3 -3 11
l3=its	-9 1 17 -3 -16 -4 -7
l3=now	15 2 -10 -1 1 -2 -10
l3=on	2 -5 -3 -21 8 4 16
l3=other	0 -8 15 -8 -1 1 -5
l3=over	0 -4 25 -17 -12 0 -3
l3=pay	-4 -11 19 -1 -14 0 -9
l3=that	6 1 -28 7 16 4 -12
l3=the	-12 12 -5 -15 11 2 8
l3=then	-2 16 -3 -10 -2 -1 2
l3=thi	-3 -10 14 -23 4 -1 9
l3=truce	-2 26 -10 -21 -6 -7 -7
l3=used	-2 -12 -17 -7 17 10 -6
l3=was	7 2 -4 11 -16 3 -3
l3=were	-1 1 -16 -2 17 -9 -3
l3=will	12 0 -23 3 2 -8 8
l3=wine	0 -4 14 -15 -6 -1 2
l3=would	3 2 1 1 16 -8 -19
l3=year	-1 -8 14 -17 0 -2 6
l4="	0 -9 -21 17 -10 13 0
l4=,	-1 -12 -8 -1 1 18 9
l4=-	-2 -9 16 -1 -7 0 -6
l4=:	3 10 -4 3 -20 7 -3
l4=<begin>	-15 -1 8 4 -9 -5 4
l4=<day-gone>	-14 2 3 5 9 -7 -16
l4=<day-today>	-2 5 -6 1 11 -1 -15
l4=<gate>	-5 7 8 3 -16 -8 -1
l4=<goods>	11 9 4 -1 -15 -12 -8
l4=<level>	-19 -3 -14 14 19 -23 -10
l4=<not>	4 11 -7 7 0 -7 -22
l4=<number>	-10 -16 22 -1 -20 -1 9
l4=<person>	2 -13 13 -15 0 4 5
l4=<points>	0 -2 19 -18 1 -2 -1
l4=<v-bear>	-21 -18 4 7 1 -4 2
l4=<v-begin>	-14 1 20 -7 -16 -8 2
l4=<v-down>	-14 -10 -7 2 18 -8 0
l4=<v-up>	-15 -2 12 0 -9 3 -2
l4=an	10 -11 -20 13 -4 1 3
l4=beef	0 0 23 -20 -9 0 -2
l4=been	-1 -5 1 -1 -17 12 5
l4=before	-4 -7 -7 -7 19 -4 0
l4=bring	-2 -2 -18 0 11 -3 8
l4=cheese	0 -1 -16 4 8 -1 8
l4=duty	5 1 2 -7 15 -6 -18
l4=for	-10 0 8 -15 14 -11 1
l4=have	-9 0 1 -4 -16 5 11
l4=number	0 3 -4 -16 2 2 7
l4=pay	-8 -18 2 2 6 0 2
l4=put	-10 1 -5 21 -5 -1 -15
l4=rate	7 -6 8 0 7 -12 -22
l4=reduce	0 0 -15 13 1 0 -3
l4=steel	0 0 17 -16 0 -2 -1
l4=tariff	-10 -1 -11 8 -11 -5 16
l4=that	19 -1 -7 -4 -5 -3 0
l4=the	-18 7 8 -4 0 -20 3
l4=two	0 5 -20 -3 19 0 -2
l4=tyre	0 -7 15 -9 -2 0 0
l4=up	-3 0 19 -13 -5 2 -11
l4=will	-11 10 23 -12 -13 -4 -14
l4=would	1 -8 -4 2 -16 -3 12
l4=you	7 9 -15 -13 -3 -2 7
l='s at	0 -1 15 -9 -4 0 -1
l=, <name>	-2 4 -4 4 -20 -3 9
l=, against	0 0 -15 7 7 0 -4
l=, at	-7 -19 -2 10 5 -2 0
l=, pay	-2 -6 18 -4 -15 0 -7
l=, the	-4 0 1 0 4 4 -18
l=, to	5 4 -19 4 -14 4 9
l=<begin> <name>	-10 -15 5 17 -30 -7 -21
l=<day-gone> ,	0 -4 14 -15 2 0 -3
l=<day-gone> :	-1 -1 -18 -1 20 1 -7
l=<day-today> :	0 -7 20 -14 -4 0 -2
l=<level> :	0 0 -11 15 -3 -3 -1
l=<level> <level>	-3 -7 12 -30 -9 14 5
l=<level> from	6 -18 7 -14 16 -7 -12
l=<level> to	7 3 8 -2 -17 -14 0
l=<month-gone> :	0 2 -7 -12 16 -3 -3
l=<name> :	-11 -18 41 -13 -31 -6 -20
l=<name> <level>	-2 6 -17 22 -24 6 -7
l=<name> at	-9 -20 -4 2 7 -6 11
l=<name> collect	0 6 6 -15 1 -3 0
l=<name> put	3 7 7 -23 6 -1 -7
l=<name> take	0 8 9 -3 -15 -1 -8
l=<person> :	-7 13 -6 -9 11 -2 -16
l=and pay	0 -9 17 -1 -10 -1 -4
l=answer with	2 -2 1 9 0 -6 -15
l=back to	-3 -4 13 2 -17 -5 0
l=ceiling of	-3 0 2 13 0 0 -15
l=down from	-4 0 5 9 -3 -19 -12
l=duty is	-2 0 23 -18 -4 0 -3
l=fentanyl and	0 1 18 -13 -11 0 -2
l=go from	0 -15 0 1 10 -9 -5
l=good pay	-1 -3 10 -31 5 8 -1
l=good to	-4 -1 22 -8 -19 -2 -5
l=had pay	0 0 -10 -9 16 -2 0
l=it 's	8 14 -7 -2 -15 -6 -7
l=it became	0 -7 9 9 -17 -3 0
l=it is	1 10 8 -9 -19 -4 -5
l=it pay	-3 4 2 6 -3 -15 -2
l=it was	5 -10 -13 0 7 7 -19
l=now pay	-3 7 -17 7 10 0 -1
l=on pay	0 -3 17 -10 -3 0 0
l=reduce from	0 0 20 -17 -8 0 0
l=return to	-3 14 4 -17 0 0 -6
l=spoke of	0 0 -12 -6 -1 0 16
l=stand at	-4 -15 1 2 -2 5 0
l=stay at	8 -3 3 -21 7 0 0
l=surcharge of	5 2 0 -4 11 -2 -24
l=tariff of	-15 -9 -2 3 -9 -3 13
l=that the	-11 -4 8 -19 8 6 2
l=to be	5 -8 -20 0 1 7 9
l=up from	0 -8 -12 -12 24 0 -3
l=would pay	3 14 -22 -4 -9 -1 9
lapsing heading	0 19 -17 -13 -6 5 -3
lapsing led	-4 21 -5 -13 -17 -1 3
lapsing low	-10 27 -5 -23 7 -7 -9
lapsing rest	-3 8 2 -18 12 -3 -12
lead="	17 -8 -5 -9 2 11 -12
lead=(	14 5 8 0 -27 -11 -8
lead=10	0 -6 17 -22 2 0 1
lead=12	-1 -4 19 -10 -5 0 -7
lead=a	15 -22 -31 2 24 2 4
lead=as	-4 -1 15 -12 -1 -3 0
lead=but	-8 0 10 -6 -21 -4 7
lead=canada	-3 -10 17 -4 1 -4 -13
lead=chinese	0 -6 10 -29 10 0 -3
lead=fifteen	17 -5 -8 -5 -9 0 0
lead=from	-8 21 -19 6 -19 7 2
lead=if	-2 15 -11 -19 5 -8 8
lead=indonesia	0 -7 -9 16 -9 0 -1
lead=it	-17 -22 19 -17 4 17 0
lead=mexico	-2 0 16 -19 -13 3 5
lead=no	-1 7 -11 17 -24 -2 0
lead=on	-7 23 4 0 2 -6 -30
lead=since	-3 -4 15 -3 -3 -4 -11
lead=so	12 -25 16 0 -23 -10 -1
lead=switzerland	-6 -7 4 15 -15 -1 -14
lead=ten	-2 -8 -10 -6 16 -2 7
lead=that	32 -13 -11 -10 6 -11 -2
lead=the	-2 -18 -2 14 -5 -15 8
lead=then	-1 16 -1 -6 -9 0 -5
lead=there	-2 -2 -11 17 -7 0 -1
lead=they	-13 -2 1 9 0 2 -15
lead=thirty	-7 6 12 -3 -16 -2 -10
lead=today	-3 -11 17 -10 -10 0 4
lead=trump	-8 -6 -15 -3 0 -1 24
lead=u.s.	-1 -2 16 -24 8 -1 -3
lead=until	-5 -18 0 0 13 -3 -12
lead=we	1 -21 -7 7 -10 0 17
lead=where	1 -20 -3 11 9 -8 -18
lead=which	3 -11 10 -2 -3 7 -15
lll=, <level> or	0 -1 15 -7 -5 0 -2
lll=, instead of	0 15 -5 -14 -12 0 7
lll=, up from	0 -8 -6 -12 18 0 -3
lll=, will be	0 0 -10 16 0 0 -7
lll=<begin> <begin> <name>	-10 -15 5 17 -30 -7 -21
lll=<begin> <name> charge	0 -15 28 0 -13 -6 -3
lll=<begin> <name> put	0 3 1 -15 9 0 -4
lll=<begin> it is	0 -5 18 -11 -1 0 -3
lll=<begin> it pay	-1 -2 -2 -15 14 -2 0
lll=<begin> it was	-3 -14 -16 -6 6 15 -5
lll=<day-gone> it was	0 -1 -4 -13 17 -2 0
lll=<level> , not	14 -4 -21 -3 7 -1 -4
lll=<name> <level> <level>	-1 9 7 -19 -6 2 -5
lll=<name> and <name>	0 -2 5 -17 -2 0 11
lll=<quality> good pay	-1 -2 5 -22 2 8 -1
lll=<quality> good to	-1 0 14 -3 -18 -1 0
lll=a rate of	6 -1 -15 6 -9 0 7
lll=and <name> pay	0 0 20 -19 -3 0 0
lll=from <level> to	9 5 -4 7 -21 -12 1
lll=go on pay	0 -3 17 -10 -3 0 0
lll=have go to	4 11 -2 -20 0 0 1
lll=in <name> :	0 -6 15 -7 -4 0 -1
lll=into <name> <level>	0 12 -17 2 -3 4 -1
lll=it will be	0 -1 4 -19 -1 0 14
lll=no more than	-1 -4 -14 17 -6 0 4
lll=of <level> to	-3 -2 23 -19 -3 0 -4
lll=to <level> from	6 -17 5 -10 14 -7 -11
lll=to <name> at	0 -3 15 -12 -2 0 -1
lower than before	-16 -14 8 7 4 -8 -8
lowest	-7 -50 13 5 8 -33 0
lowest false	-10 -12 -3 14 8 -25 -11
lowest over 80	-6 0 -8 2 -10 0 15
lowest true	-1 -45 16 -6 2 -19 6
lowest under 80	-6 -50 13 4 9 -33 -3
lr=( ,	-1 -4 16 -11 -2 0 0
lr=, .	-7 -8 16 -21 -3 1 10
lr=, on	-8 4 0 -15 6 -3 9
lr=, over	0 0 16 -6 -12 0 -1
lr=: )	-1 -9 -17 -27 33 -3 0
lr=: .	-24 20 12 -3 -37 -14 -15
lr=: <end>	-4 3 26 -31 -7 -3 -7
lr=: in	-1 -9 15 -4 -7 0 -3
lr=: on	-20 14 0 -16 1 4 5
lr=<begin> .	5 -7 29 -17 -18 -6 -23
lr=<begin> is	8 -12 -15 7 6 -5 5
lr=<begin> on	3 5 2 -2 -16 3 -5
lr=<level> <end>	-8 14 -14 0 -16 9 -1
lr=<level> <level>	-1 -2 -8 -1 -15 18 5
lr=<name> <end>	-3 -7 -12 21 -5 -3 -7
lr=<name> <level>	-5 -19 9 -24 19 -5 -10
lr=a tariff	1 -4 -23 26 -5 -1 -6
lr=and .	-3 17 -8 3 -5 -4 -12
lr=and is	-1 -3 15 -10 -1 0 -4
lr=another .	0 -2 3 -21 -7 -2 18
lr=at ,	-16 -3 -2 17 -4 -4 -15
lr=at for	-1 -3 -9 15 3 8 -17
lr=be .	0 2 -21 6 -4 6 2
lr=become .	-5 3 -18 2 6 2 0
lr=been .	-7 -9 0 -5 16 -8 1
lr=charge .	-1 -9 -16 22 -5 5 -1
lr=collect .	0 0 22 -19 -1 0 -3
lr=for on	5 -8 -16 -10 3 0 14
lr=from .	6 -1 20 -33 12 -14 -20
lr=from and	0 -1 -20 21 -3 -3 0
lr=from in	0 -4 -14 15 1 -10 -1
lr=from on	0 0 8 -15 6 0 0
lr=from to	-12 -10 10 0 1 1 -27
lr=is ,	-7 1 16 -9 -10 -4 -3
lr=is .	0 -8 13 -1 -25 -7 -2
lr=its on	-5 3 16 -16 4 0 -17
lr=leave on	0 0 -14 16 -2 0 0
lr=not .	14 -14 7 -17 5 -4 -10
lr=of ,	-2 4 -12 16 0 0 -10
lr=of .	-15 -5 -12 9 8 1 7
lr=of from	7 -5 0 -16 2 0 10
lr=of in	5 -1 -17 14 -3 0 0
lr=of on	7 -8 13 1 -20 -7 -4
lr=of that	2 3 -2 -16 5 0 8
lr=of to	-3 -2 18 -24 -7 0 12
lr=pay .	3 -5 12 -8 1 9 -20
lr=pay at	0 2 12 -17 5 -7 0
lr=pay from	-1 4 -17 15 -11 0 3
lr=pay instead	0 10 -23 13 -1 0 2
lr=pay on	-3 -11 25 -5 -8 -2 -8
lr=reach .	-2 -3 4 -19 -9 18 -1
lr=same .	0 0 -11 -6 -6 0 17
lr=suspend of	0 -7 -11 18 -4 0 0
lr=take on	4 -4 -2 1 6 -2 -15
lr=the .	-16 5 7 -22 4 6 1
lr=the for	0 0 15 -16 0 0 -2
lr=the from	0 -7 20 -14 -3 0 -5
lr=the of	-1 -19 -9 4 10 7 -4
lr=the on	-2 -15 20 -9 1 -3 -10
lr=the over	0 -1 15 -6 -8 0 -3
lr=the that	0 2 -8 7 2 -20 3
lr=to .	5 3 -26 20 -1 -6 0
lr=to <end>	-5 -9 21 -23 -3 -2 6
lr=to at	-2 5 -17 12 2 -2 -6
lr=to for	1 -4 8 -7 -15 7 5
lr=to from	-8 -1 -6 14 -21 -2 2
lr=to in	4 -15 17 4 -13 -4 -13
lr=to on	-4 -15 -27 17 3 -4 19
lr=was ,	9 6 -12 -16 8 -3 -3
lr=was .	-14 -32 -7 11 10 -11 9
lr=was on	0 11 -4 -16 5 -2 -1
lr=with ,	-3 2 -10 -5 -7 -1 17
lr=with on	-1 -7 -9 15 6 -10 -7
middle over 80	-26 -19 -36 3 13 6 31
middle true	-3 15 -6 -5 3 -7 0
middle under 80	-3 14 11 -5 -4 -18 -11
nc2=agree	3 0 -18 13 6 -2 -6
nc2=begin	-14 -17 -2 8 4 9 -2
nc2=down	-15 -17 6 5 -6 2 6
nc2=threaten	-6 8 -19 2 0 0 6
nct2=agree participle-passive	-1 -4 -20 22 0 -1 -7
nct2=begin past	0 1 -10 -16 20 7 -17
nct2=down past	-2 5 -3 -20 15 0 -4
nct2=down present	-8 -14 6 -1 -10 -6 15
nct2=end past	-8 -7 -1 -9 15 2 -1
nct2=impose future-passive	0 -6 17 -5 -2 0 -7
nct2=impose perfect	0 -3 13 6 -20 -7 -4
nct2=impose present	9 7 -5 -17 20 -2 -17
nct2=propose present	5 1 5 -19 -7 9 -1
nct2=say past	-2 -10 -2 2 -8 -17 17
nct2=target past-passive	0 -2 -15 -7 17 -2 4
nct2=up past	-2 4 -14 -17 11 6 5
nct2=up present-passive	0 -2 -18 0 14 0 4
next="	23 5 -29 4 -4 3 -7
next=)	8 2 -15 -8 15 -11 3
next=if	-3 -3 -1 -12 -17 -7 22
next=when	-1 0 13 -7 -18 12 -5
next=which	-3 -16 -3 -1 -1 3 14
next=—	0 0 -11 15 0 0 -10
nhas-future	-14 -19 21 -10 -12 2 9
nhas-gerund	1 1 1 15 -12 0 -24
nhas-past	13 -17 -8 7 7 4 -11
nought	11 -40 -4 1 9 -14 2
nt2=future	-7 -14 15 -9 -9 4 6
nt2=gerund	-1 -8 -4 17 -5 2 -17
nt2=infinitive	-2 8 -15 10 6 0 -10
nt2=past-passive	12 -17 -15 11 4 -16 -2
nt2=perfect-passive	0 5 11 -15 -9 1 -3
nt2=pluperfect-passive	-1 2 -15 12 0 -3 -5
nv2=announce	4 -1 -8 -3 -3 -5 15
nv2=come	-10 -21 8 -1 0 -2 9
nv2=have	10 -16 4 0 -5 5 -9
nv2=introduce	0 -3 16 -14 0 0 -2
nv2=slap	0 -3 15 -7 -6 -1 -6
nv2=stand	-4 2 -17 9 10 -1 -3
nv2=take	-3 -13 14 -15 -1 6 2
nv2=threaten	-4 -5 -17 3 1 0 11
nvt2=add past	-2 -2 11 -15 0 0 5
nvt2=agree participle	-1 -1 -18 19 0 0 -2
nvt2=be future	0 -10 21 -14 -2 0 0
nvt2=charge past	-1 -5 -18 4 11 4 -3
nvt2=have past	14 -3 3 -17 -9 5 -4
nvt2=make present	-2 -4 18 -16 0 0 -5
nvt2=pay past	0 -3 10 -17 8 0 0
nvt2=suspend past	0 -6 -14 18 0 0 -4
nvt2=take past	4 -4 4 -20 -1 7 3
only	-17 -14 5 9 10 -25 -5
only false	-11 -15 7 15 -2 -9 -21
only over 80	-6 -9 15 -27 6 3 7
only true	-10 -5 -1 -2 13 -20 8
only under 80	-15 -12 2 14 9 -34 -8
over 80	-2 -73 -21 12 -15 24 29
pc0=agree	-6 3 -4 6 12 -6 -15
pc0=bear	-18 4 -3 0 -2 -1 8
pc0=say	1 -7 -12 6 15 -22 3
pc1=agree	-8 -3 0 9 10 -10 -17
pc1=say	0 -6 -9 3 12 -22 6
pct0=begin modal	-3 3 -2 -17 0 0 11
pct0=begin past	-5 -20 4 -3 11 -6 -1
pct0=end present	8 -8 0 7 -21 0 1
pct0=impose past	-18 -7 4 3 3 0 -3
pct0=impose present-passive	-4 -3 7 6 -16 3 -4
pct0=propose present	-6 -12 0 16 0 -1 -9
pct0=threaten perfect	0 -4 15 -10 0 0 -4
pct1=begin modal	-2 3 -4 -16 0 0 11
pct1=begin past	-5 -20 4 -3 11 -6 -1
pct1=end present	8 -7 0 4 -17 0 1
pct1=impose past	-18 -7 6 2 3 0 -5
pct1=impose present-passive	-4 -3 6 6 -16 3 -4
peak column	0 -22 -21 -16 -13 35 -2
peak heading	-1 -23 -22 -18 -14 37 -3
peak led	-10 -14 -20 -1 -25 42 -4
peak low	-6 -24 -13 -16 -22 55 -12
peak part	-5 -17 -1 -9 -8 21 1
peak rest	1 -14 -5 -12 -6 29 -9
peers 0 0	-14 -11 11 6 1 -26 -3
peers 0 1	-15 -1 3 12 -7 -11 -3
peers 1 0	-5 8 3 -2 9 -26 -6
peers 2 1	8 5 5 -17 -8 1 8
phas-infinitive	1 -8 13 -19 6 -5 6
phas-modal	-20 11 7 -2 -4 -10 -2
phas-participle	3 -19 -1 3 1 5 2
presently after	-5 -12 24 -1 -17 -16 -7
presently before	10 -29 15 -18 8 3 -9
presently column	-2 -21 52 -33 -27 -14 -8
presently heading	-2 -25 54 -25 -32 -15 -9
presently part	6 -35 30 -9 -3 -3 -17
presently rest	-25 12 -17 20 -2 -9 3
pt0=modal	-17 8 5 4 -5 -7 -4
pt1=infinitive	2 -8 9 -17 6 -5 7
pt1=modal	-17 8 4 4 -5 -7 -3
pt1=participle-passive	3 -17 4 -1 4 -7 2
pt1=present-passive	-4 -3 0 5 -15 2 7
pv0=hold	-1 2 5 -15 -3 1 5
pv0=pay	-9 -3 9 4 -1 -15 -8
pv0=raise	6 -8 3 -17 3 -1 8
pv0=stand	0 3 8 -17 1 4 -7
pv0=stay	9 4 -15 5 -4 0 0
pv0=suspend	0 5 -16 9 4 0 -2
pv1-none	9 9 -4 4 -1 -6 -16
pv1=hold	-1 2 5 -15 -3 1 5
pv1=introduce	0 -5 15 -4 -8 -1 -3
pv1=propose	5 -3 -15 -6 -1 0 15
pv1=see	0 -3 -10 -6 -5 0 16
pv1=stand	0 3 8 -17 1 4 -7
pv1=start	0 -4 9 -15 4 0 5
pv1=stay	9 4 -18 8 -4 0 0
pvt0=carry present	0 0 3 -17 2 0 6
pvt0=come present	-3 3 0 7 -16 3 -17
pvt0=pay past	-1 -10 17 -9 -6 1 3
pvt0=pay perfect	0 7 6 -17 0 0 -3
pvt0=pay present	-5 4 0 5 2 -15 -10
pvt0=stand past	0 4 -1 -15 4 4 -2
pvt0=stay present	9 4 -15 5 -4 0 0
pvt0=write past	14 -6 -4 -16 0 0 3
pvt0=write present	-4 -4 -5 15 0 0 -10
pvt1=add present	0 -2 15 -7 -7 0 -1
pvt1=carry present	0 0 3 -17 2 0 6
pvt1=come present	-3 3 0 7 -16 3 -17
pvt1=pay past	-1 -10 17 -9 -6 1 3
pvt1=pay perfect	0 7 6 -17 0 0 -3
pvt1=pay present	-5 4 -1 6 3 -15 -10
pvt1=stand past	0 4 -1 -15 4 4 -2
pvt1=stay present	9 4 -18 8 -4 0 0
pvt1=write past	14 -6 -4 -16 0 0 3
pvt1=write present	-4 -4 -5 15 0 0 -10
q1=a week	0 -1 4 -17 6 7 -2
q1=american	-4 -3 18 -12 2 -6 -10
q1=and	2 24 -5 -6 -4 -8 -7
q1=april	-4 -5 -19 -2 22 7 -13
q1=as	10 -14 -8 -4 21 -5 -11
q1=as of	0 -3 2 -22 21 0 -2
q1=august	3 6 -1 -24 8 0 6
q1=before	-10 4 0 -19 6 8 1
q1=before the	0 6 -4 -15 -1 8 -2
q1=beijing	-2 -16 -9 28 -1 -10 -18
q1=belgium	0 -11 0 -6 15 -1 0
q1=british	0 -2 -17 19 -6 4 -1
q1=but	-2 -8 -9 15 -9 -5 6
q1=by	3 -3 20 -7 -20 -3 -3
q1=by the	5 -3 16 -14 -7 0 -4
q1=cambodia	0 -6 -15 14 -4 0 6
q1=cars	-1 -6 -9 -3 0 -1 17
q1=china	-21 -21 12 9 -1 -8 -6
q1=chinese	-3 -1 19 -5 -11 -7 0
q1=donald	-6 7 9 -17 -12 0 9
q1=donald trump	-6 7 9 -17 -12 0 9
q1=during	-5 -14 -15 14 8 0 3
q1=during the	-1 -5 -19 15 1 0 6
q1=egypt	-4 -7 -16 -15 7 4 22
q1=february	6 9 -27 -4 22 0 -8
q1=fentanyl	0 -8 5 -15 17 -4 -5
q1=first	5 -17 1 3 0 0 9
q1=from	-6 5 -2 8 -18 3 2
q1=he	-1 -11 -4 16 -7 -10 2
q1=he is	3 0 -9 16 -10 -1 -6
q1=he was	-1 -2 -11 18 -1 0 -8
q1=here	-2 0 -11 15 -12 0 3
q1=how	9 -5 4 2 -18 2 -1
q1=if	-4 19 -3 1 -15 -8 -5
q1=if nothing	-1 8 -15 8 0 -1 0
q1=if the	6 14 -19 6 -5 -11 0
q1=india	-5 -12 -17 21 -4 5 0
q1=it	12 -15 -10 -10 15 11 6
q1=it does	0 -9 12 -15 -6 -3 6
q1=it had	9 -6 -6 -17 8 8 -5
q1=it has	-5 6 0 2 -21 4 6
q1=it is	14 0 -2 -19 10 4 -5
q1=it was	1 -28 -1 -1 14 5 0
q1=it will	0 11 9 -21 -9 0 3
q1=its	-4 -5 -2 10 6 -3 -16
q1=kenya	2 -9 1 17 -11 -8 -4
q1=let	5 3 1 10 -17 -3 -6
q1=malaysia	-3 7 -17 3 6 0 3
q1=march	0 -8 -9 -15 20 5 -2
q1=medicines	-2 -3 -16 13 -2 0 6
q1=mr	9 -28 22 1 2 -13 -13
q1=my	-2 0 -22 17 1 6 -2
q1=no	7 -4 -5 16 -21 -8 -2
q1=not	8 -3 5 -3 -22 -4 7
q1=our	-4 15 2 -7 -9 -10 5
q1=palm	0 3 -15 14 0 0 -3
q1=palm oil	0 3 -15 14 0 0 -3
q1=president	-7 -11 -5 18 4 -4 -11
q1=president donald	-7 -10 -3 15 3 -2 -15
q1=question	-9 12 8 -24 -15 -7 12
q1=rates	4 21 3 -27 -12 -2 -11
q1=reciprocal	-1 -12 -3 16 -5 -4 -3
q1=reciprocal duty	0 -3 -11 15 -4 0 0
q1=reporter	5 -12 -4 -8 16 0 -5
q1=section	-3 -14 27 -19 0 -2 -7
q1=section duties	0 -4 16 -10 -4 0 -1
q1=since	-9 6 4 3 -16 10 -13
q1=since february	0 -12 1 10 -16 7 0
q1=since january	0 5 0 -15 9 -1 -3
q1=south korea	-1 -4 -6 16 -6 -1 -8
q1=switzerland	0 3 3 10 -13 -3 -16
q1=that	-3 12 17 -8 -18 -5 -1
q1=the	-25 -7 0 -1 1 7 17
q1=the agreement	0 1 -18 21 -2 -1 -2
q1=the american	5 -11 -16 17 3 5 -12
q1=the customs	0 -2 -12 20 -13 0 -2
q1=the duties	-2 0 11 -23 5 7 -8
q1=the duty	5 -9 1 -16 11 2 2
q1=the first	0 0 17 -13 -8 0 0
q1=the other	-1 -10 8 7 -20 -2 3
q1=the second	-1 -2 18 -8 -10 0 -4
q1=the surcharge	6 -5 15 -14 -10 0 -3
q1=the suspension	0 0 15 -10 -4 0 -1
q1=the two	-5 -3 4 -17 19 -1 -7
q1=thirty	-2 7 -17 2 12 -1 -8
q1=truce	0 -1 -11 -6 -5 -3 16
q1=twelve	0 0 -8 -3 -9 -2 17
q1=u.s.	0 8 16 -19 -1 0 -8
q1=until	-7 -10 3 -8 21 0 -20
q1=us	-2 -2 -11 21 -6 -6 -5
q1=washington	-4 -5 -10 19 -2 -1 -6
q1=we	3 12 2 -14 -27 13 7
q1=we have	-3 5 4 1 -18 1 5
q1=what	-2 19 1 -11 -6 -5 0
q1=what about	0 -5 8 -16 0 0 7
q1=what are	0 -4 16 -11 -3 0 -1
q1=what changes	0 -6 -3 18 -15 -1 -5
q1=what do	-1 -8 20 -14 4 -3 -5
q1=what does	-3 0 15 -13 -4 -3 0
q1=what if	-6 29 -13 -9 -6 -5 -8
q1=what is	-2 2 10 -19 -19 -6 16
q1=what stays	0 -7 20 -12 -3 0 -4
q1=what was	-2 -13 -15 -4 7 9 14
q1=what would	0 22 -13 -13 -6 0 3
q1=where	-2 -11 26 -21 2 -2 -8
q1=while	0 11 -8 -19 9 -5 -4
q1=will	-1 -8 9 -16 5 4 2
q1=with	3 -3 13 -14 -16 1 10
q1=you	8 6 10 -6 -16 -3 -7
q1=your	-2 1 5 -16 0 0 6
q:!	-6 -19 -18 18 -4 -4 17
q:(	-12 -4 1 8 5 -2 -15
q:)	-5 1 -2 6 4 -2 -17
q:,	-1 -7 -11 15 2 5 -4
q:-	-11 4 -6 21 -11 -16 -11
q:/	0 14 -15 3 -8 -11 12
q:;	-9 8 21 -18 -11 13 -24
q:<day-ahead>	-17 18 -7 16 -29 1 -7
q:<day-gone>	-5 -4 -4 1 22 -9 -18
q:<day-today>	-8 21 -4 -14 -11 10 10
q:<gate>	-2 -3 4 6 5 -10 -17
q:<goods-amount>	7 -16 14 0 -16 -7 3
q:<goods>	-22 7 7 -2 3 0 -11
q:<name>	-22 -5 10 14 -21 -1 -2
q:<not>	9 7 2 -21 -8 15 1
q:<office>	-5 -7 4 3 -5 -22 10
q:<organisation>	-17 -2 -2 -2 8 7 0
q:<quality>	-10 19 -7 -12 12 6 -10
q:<taker>	-6 0 18 -31 4 -8 5
q:<v-bear>	-26 -11 -4 12 -4 -8 16
q:<v-buy>	3 -15 4 -4 4 -4 3
q:<v-down>	3 -7 14 2 -24 4 -2
q:<v-end>	-7 21 5 -10 -5 1 -16
q:<v-propose>	-9 -21 -12 3 -15 -14 45
q:<v-return>	-5 11 2 1 -5 -18 -3
q:<v-sell>	-2 -32 8 -2 8 1 5
q:<v-stay>	11 -5 15 -14 -2 -2 0
q:<v-target>	-8 14 14 -2 -20 -1 -14
q:<v-up>	0 -4 1 -4 17 -6 -11
q:a	-5 -18 -2 10 -3 7 3
q:act	-3 0 -21 -2 15 -2 10
q:additional	-3 -18 19 0 2 -9 -26
q:after	6 28 -1 -6 -21 -3 -7
q:agreement	-9 -15 2 17 -20 -10 -2
q:all	-12 -9 -7 17 -4 -6 5
q:almost	0 -9 15 -11 1 0 -2
q:aluminium	-2 -7 13 8 -16 0 -9
q:an	-9 -17 8 6 2 -11 -1
q:announce	-2 12 -16 11 -9 3 1
q:announcement	-2 0 -14 5 -16 -1 18
q:answer	2 -17 0 10 -7 4 -2
q:any	-2 -1 -15 11 9 0 -4
q:are	1 -4 4 15 -28 -11 4
q:arrangement	-1 16 3 -12 -7 -1 -6
q:as	-3 15 -6 -8 1 -1 3
q:at	-40 14 -7 -3 -2 9 4
q:avocado	0 -7 -8 15 -9 -2 4
q:back	-1 18 -22 -18 5 12 5
q:background	0 12 -18 12 -12 -5 -3
q:bargain	1 -5 17 -16 -1 0 -2
q:bear	-2 2 -15 2 7 4 2
q:because	-4 4 12 -18 19 -13 -15
q:been	6 -22 6 6 -1 6 -12
q:beer	9 -18 -1 6 6 -1 -7
q:before	-14 21 0 -17 0 8 -7
q:begin	7 -26 -9 4 10 3 9
q:being	0 11 6 -6 -15 -4 -4
q:better	0 1 21 -9 -7 -2 -13
q:between	-3 17 3 -6 -10 -4 -8
q:big	0 -2 -13 15 -6 -1 0
q:border	0 0 -15 11 7 0 -5
q:busan	-2 -9 17 -2 -5 -2 -10
q:but	-3 -11 5 13 -2 -8 -17
q:butter	-1 4 13 -21 11 -6 -10
q:buy	4 -11 -16 10 4 -1 2
q:buyer	-2 0 13 -18 4 -2 -3
q:by	4 5 8 4 -18 0 -14
q:can	-1 -3 2 -13 22 -5 -14
q:carpet	0 8 -2 -16 4 2 -1
q:change	-3 -17 10 10 -17 4 -3
q:cheese	-2 5 16 -23 2 0 0
q:clear	0 -2 -23 18 2 6 -3
q:cocoa	-2 -2 7 -20 13 -6 -3
q:coffee	0 7 -13 5 0 13 -20
q:collect	1 -1 -23 20 6 0 -12
q:come	15 17 -1 -9 -16 16 -16
q:company	3 -2 -21 18 6 0 -4
q:confirm	-4 4 24 -27 -8 -1 -2
q:copper	0 -6 11 5 -23 -2 5
q:correction	15 -7 -9 -9 -5 8 -4
q:cost	-2 15 -6 -4 -4 4 -7
q:country	0 -9 -17 17 0 0 4
q:date	1 12 2 2 -31 -10 2
q:day	-12 15 -1 -20 -1 1 6
q:deal	-3 -17 -12 12 -8 -7 20
q:decide	-3 -16 5 9 2 5 -7
q:die	7 18 -20 -13 11 -6 -8
q:direction	0 -10 -15 14 -6 10 -2
q:doe	-8 -6 1 -14 20 1 -2
q:done	0 -4 1 16 -15 -5 -16
q:down	2 -26 -7 15 2 4 -8
q:drop	0 -12 15 -3 -1 -11 -1
q:during	-3 -11 -14 5 16 0 5
q:duty	-8 -19 1 4 7 -8 7
q:earth	0 -2 -8 16 -5 0 -6
q:economy	0 6 8 -19 -14 -1 12
q:effect	-3 -7 4 10 -3 -3 -18
q:either	-1 -2 11 -17 5 -1 -4
q:end	-22 21 -4 -4 -5 -1 -1
q:enter	-2 11 7 1 -20 -7 1
q:entry	0 -6 16 1 -11 0 -3
q:extension	1 3 5 -7 -16 2 8
q:extra	-3 0 21 -13 -13 0 0
q:fentanyl	-21 -23 17 5 -2 11 -44
q:figure	3 -5 9 -17 -2 0 2
q:firm	0 -6 -6 15 -9 0 -2
q:first	0 -29 1 2 9 5 3
q:flower	-1 1 -5 -15 14 -4 1
q:for	-15 5 0 -4 5 -2 1
q:forced	-3 -16 -11 -6 15 -2 14
q:four	-3 16 -1 -5 -12 -3 -6
q:free	-3 -16 4 1 1 2 -1
q:friend	-2 0 15 -18 7 -2 -5
q:from	-12 -9 9 8 2 -11 -16
q:frozen	0 4 7 -16 -6 0 4
q:geneva	1 3 -9 13 -16 2 3
q:get	-8 -18 2 14 -7 0 -2
q:given	2 4 -4 -22 9 1 4
q:go	0 0 -2 -6 15 -20 2
q:grain	0 -3 -5 15 -13 -1 0
q:grape	0 -13 16 1 -5 2 -8
q:had	4 -17 -4 -18 23 3 8
q:has	-4 2 0 -3 8 -21 5
q:he	-7 -6 -7 3 0 -6 15
q:here	1 12 -5 6 -18 -9 0
q:his	-12 -12 4 -10 -1 1 18
q:i	14 -16 9 -20 13 5 -15
q:if	-6 29 -36 2 -13 -7 15
q:import	2 -5 5 -21 -1 3 9
q:impose	-1 -10 -14 19 7 -13 -7
q:invest	0 0 -12 15 0 0 -4
q:is	-14 12 12 3 -14 -24 -5
q:it	-9 0 -5 6 7 11 -17
q:its	-18 -8 10 7 2 -22 -7
q:keep	8 1 -14 10 3 -15 -2
q:know	-3 -14 -16 10 21 -8 3
q:labor	-2 -15 -11 -11 15 0 16
q:lamp	1 -4 16 -8 -9 6 -8
q:lapse	-5 17 0 -11 2 -1 -10
q:late	0 -3 -8 15 -6 0 -3
q:leave	4 -2 15 -9 -9 6 -3
q:let	0 23 -14 4 -15 7 -13
q:letter	-8 -5 -3 -21 2 -2 26
q:level	-9 17 0 4 -7 -1 -16
q:levy	-2 7 -20 14 -8 0 11
q:list	-1 -18 0 -3 7 8 2
q:live	-2 -4 -16 10 10 -1 -6
q:lobster	0 -4 22 -7 -10 -5 -4
q:long	-1 6 -16 15 -6 2 -6
q:lorry	0 4 1 -13 15 -2 -9
q:lower	-6 -19 19 1 -6 0 -4
q:machinery	0 3 17 -14 -13 0 4
q:maize	0 -3 -13 15 -2 -4 2
q:make	1 -17 7 -8 0 12 0
q:me	0 -1 12 11 -17 -10 -18
q:mean	-3 10 15 -13 -13 -1 -5
q:medicine	-3 1 -21 16 4 -3 0
q:member	-3 8 -17 9 2 2 -4
q:midnight	0 6 -7 -17 11 6 0
q:minister	0 7 0 -20 -4 0 12
q:most	6 -7 13 -20 -15 0 19
q:move	3 -12 6 15 -17 -2 -14
q:mr	-2 -6 4 9 -5 -15 1
q:my	-8 -7 -9 17 5 -1 -18
q:neither	-1 9 0 -17 5 -6 0
q:no	11 -3 -6 3 -16 9 4
q:north	0 -7 21 -20 -9 0 5
q:notice	-1 -1 -2 9 8 -1 -15
q:now	-4 11 -2 -26 4 0 19
q:offer	3 -10 -7 -23 -10 0 27
q:olive	0 16 0 -6 -11 -1 -3
q:one	-4 -2 17 -4 -4 1 -18
q:only	-2 -1 -16 11 11 -1 -2
q:or	-7 -14 16 -10 10 -11 -1
q:ordinary	-7 -22 29 -9 -3 -12 -10
q:origin	-2 3 15 -6 -13 -2 -2
q:originating	0 -4 -7 15 -8 0 -1
q:other	-13 -5 13 -5 -15 1 13
q:outside	5 -9 6 -18 5 0 2
q:own	-4 -16 15 -3 3 -1 -10
q:partner	0 0 -18 16 4 0 -3
q:past	0 -4 12 -15 -1 0 5
q:pause	-9 22 -4 -2 -15 -3 4
q:peace	0 7 2 -15 1 0 0
q:period	0 -2 -3 -13 17 0 -6
q:plan	-4 -7 -14 19 3 0 -5
q:plu	7 -10 24 -28 5 -10 1
q:plywood	0 10 -1 -16 7 2 -7
q:port	0 2 1 -17 11 3 -3
q:post	6 -3 15 -16 0 -2 -5
q:power	0 0 -13 0 16 -2 -1
q:price	-1 -12 20 -16 3 -2 -5
q:proclamation	5 -10 -7 23 -15 -3 -16
q:propose	-7 1 -24 -14 -8 0 33
q:purchase	0 -1 0 -16 17 -2 -3
q:put	14 0 -3 -18 14 1 -7
q:quarrel	-2 -3 7 -18 14 -1 -6
q:reach	-3 10 -15 2 -5 3 11
q:read	0 0 1 -18 12 3 -5
q:recall	-2 4 2 -20 8 2 -3
q:reciprocal	0 -6 13 -11 10 6 -30
q:regional	0 -3 16 -11 -5 0 -1
q:regular	0 -8 15 -5 -3 -2 -5
q:renewed	-1 22 -4 -17 -5 -1 -12
q:rice	-3 16 0 -15 3 -5 1
q:round	-4 -21 -5 0 8 4 10
q:run	5 7 10 -17 -11 8 -8
q:second	-5 -16 -6 0 4 6 8
q:section	-11 -14 35 -23 -5 -7 -1
q:sell	1 -19 21 -14 6 0 -14
q:shrimp	0 10 4 -15 -6 -1 1
q:sign	1 5 -6 6 5 -19 -6
q:signature	9 -18 0 4 4 0 -1
q:since	0 6 8 -16 11 4 -20
q:sit	4 -8 10 -15 12 -1 -12
q:some	0 -6 -5 15 -7 -4 -4
q:somebody	8 -11 -7 -8 18 -5 -5
q:soybean	-2 -4 23 -13 -5 0 -5
q:stake	0 16 -19 0 9 -1 -2
q:start	-2 -16 -12 20 2 -2 -1
q:stay	8 -15 8 3 -27 5 4
q:steel	-9 0 28 -15 -16 0 -2
q:still	-11 -6 2 15 -15 -7 -1
q:strike	-1 0 10 -25 2 2 6
q:surcharge	8 -3 5 -31 10 -4 11
q:suspend	5 -14 -9 5 15 -10 -8
q:suspension	-1 8 -13 13 -16 -2 3
q:tariff	1 -8 17 2 -7 -12 -15
q:tax	2 17 -8 0 -13 6 -13
q:tell	-1 2 1 3 -19 -9 12
q:text	-1 -4 -16 3 0 0 14
q:that	11 -31 -3 8 12 1 -1
q:the	-19 7 2 -4 5 -6 4
q:their	3 6 15 -35 13 7 -16
q:them	1 -17 -2 5 5 2 -3
q:then	-7 6 -14 5 14 2 -18
q:there	-6 5 7 -15 -17 4 14
q:they	-5 10 -8 2 -17 13 3
q:thi	-9 -3 7 5 -24 -1 9
q:three	-4 -14 -5 0 0 -7 15
q:tile	-5 -10 -14 19 -1 -3 1
q:time	-7 1 7 -5 12 -9 -16
q:to	1 -25 1 14 -11 2 7
q:together	-2 -5 11 -12 -15 8 6
q:top	10 -15 0 4 -13 3 7
q:total	-2 -5 21 -5 -7 -3 -7
q:trade	-2 -9 16 -11 -8 4 1
q:truce	2 25 2 -18 -4 -12 -3
q:tuna	-1 6 -4 0 -15 9 3
q:two	1 -6 -7 16 4 -1 -17
q:under	-19 5 21 -4 -17 7 -15
q:until	-17 -7 17 1 -14 3 -7
q:vanilla	0 4 7 -16 6 0 -2
q:want	0 3 1 -8 -19 -7 17
q:was	-8 2 -6 -3 -4 0 15
q:way	-4 -7 20 4 -12 -5 -10
q:we	-5 -15 -11 -2 22 1 6
q:well	3 -22 0 6 2 -2 7
q:were	0 20 -16 -7 6 12 -11
q:whatever	4 5 18 -18 -14 0 -9
q:when	13 11 -1 -14 -8 15 -15
q:where	1 -4 20 -6 -16 6 -11
q:which	3 -8 17 4 -9 -20 -8
q:while	0 0 -12 -4 19 -4 -5
q:will	4 23 -7 6 -31 0 -5
q:wine	-7 9 9 -13 -15 4 5
q:with	-2 -9 -7 17 -7 3 -1
q:without	-11 11 -8 -18 4 13 5
q:wool	0 -5 2 -16 14 1 -6
q:word	-4 0 -6 0 16 0 -11
q:would	-11 21 -11 -8 0 3 3
q:write	-3 -9 4 14 -1 -2 -21
q:you	0 0 28 -7 -14 -16 -21
q:your	-3 1 18 -14 -8 4 -4
q:—	12 3 4 -15 6 -8 -5
q:•	-6 -10 -8 0 4 -2 15
qt=modal	-20 8 3 1 0 -6 -4
qt=past	-6 -13 -3 -14 12 7 19
qt=pluperfect	1 -32 -5 -3 18 -19 16
qt=present	-20 16 6 -4 -10 -6 0
quoted	17 2 -21 4 4 4 -8
r1=(	-3 0 27 -12 -24 -2 -8
r1=)	3 0 -19 -11 23 -8 6
r1=<day-today>	0 -6 29 -18 -10 0 -4
r1=<end>	-16 22 -7 1 -16 3 -6
r1=<goods>	3 4 3 -15 7 -3 -2
r1=<v-end>	-1 -8 17 0 -11 0 -4
r1=<v-impose>	-15 2 4 2 -2 -5 0
r1=<v-return>	0 15 -6 -8 -1 0 -6
r1=<v-suspend>	-4 -14 -3 18 -9 0 -3
r1=<v-up>	0 -2 -21 14 7 -4 2
r1=?	-10 -6 -7 -18 4 11 16
r1=again	5 4 -3 0 6 -3 -17
r1=all	-2 -5 21 -20 1 -4 -7
r1=and	-26 19 -13 0 10 0 -12
r1=are	-6 -2 -13 15 -10 -4 7
r1=before	0 17 -42 -3 15 5 1
r1=each	0 -3 -15 0 14 -1 3
r1=for	12 -22 1 6 -4 2 -5
r1=from	0 9 -24 16 -23 -8 12
r1=go	0 -6 -20 15 8 -4 2
r1=last	-2 -2 -15 4 11 -7 0
r1=now	0 -10 31 -19 -9 0 -4
r1=of	3 -16 -5 13 5 2 -18
r1=over	-1 -13 17 4 -20 -1 -3
r1=plu	0 -9 26 -14 -10 -1 -6
r1=return	0 15 -6 -8 -1 0 -6
r1=since	-6 -16 11 -6 6 -2 -13
r1=tariff	-5 0 -7 -1 -1 -5 17
r1=that	2 -5 -1 0 5 -26 2
r1=then	0 8 -15 1 2 -5 6
r1=under	-7 -11 22 -25 9 -5 -20
r1=until	-9 -17 26 -12 2 -1 -16
r1=was	1 -7 -6 4 -15 6 12
r1=when	-1 2 11 -8 -17 10 -6
r2="	-4 7 -18 14 2 6 -9
r2=<goods>	20 -2 -4 -14 11 1 -9
r2=<month-gone>	-3 -17 1 -1 6 2 -1
r2=<number>	-1 1 17 -17 4 1 -18
r2=<person>	-6 3 6 0 -17 -2 2
r2=<v-agree>	1 0 -17 17 -3 0 -2
r2=<v-suspend>	-2 4 -17 13 -2 -1 1
r2=<v-up>	-3 -15 -1 13 3 -4 -3
r2=a	-16 6 -2 4 1 9 -7
r2=an	5 0 7 -15 -7 7 -7
r2=as	14 0 6 -16 -6 -12 3
r2=fentanyl	-1 -14 24 -3 -13 -5 -11
r2=good	-3 -7 0 9 1 -1 -15
r2=had	0 0 -16 6 4 0 2
r2=impose	0 8 13 -20 -2 0 -1
r2=it	-9 18 9 -8 -10 -2 -12
r2=last	-5 -9 -9 -13 0 5 18
r2=most	-2 -5 19 -5 -11 0 -7
r2=of	-8 -6 7 7 -15 -9 0
r2=once	-2 0 -16 8 5 -3 1
r2=one	-1 -5 10 -17 10 -1 -3
r2=retain	0 0 15 -14 0 0 0
r2=since	4 -2 10 -15 -9 0 5
r2=so	-1 3 16 -17 -5 0 -3
r2=suspend	0 0 -28 12 3 0 7
r2=the	-13 1 3 -2 -7 15 -2
r2=then	-1 11 -1 -17 16 -5 -16
r2=week	3 -7 -15 10 0 -7 6
r2=well	-6 0 -19 6 2 5 12
r2=were	0 -5 -2 15 -7 -3 -3
r2=would	-8 11 8 -17 4 -5 -13
r2=you	2 -6 -15 14 -4 -1 2
r3="	25 -13 -3 -17 -12 -4 0
r3='s	8 4 1 2 -15 -5 -8
r3=,	-8 -21 -1 9 -2 12 0
r3=.	23 -3 2 -2 -4 -13 -8
r3=<agent>	7 0 -2 -19 8 -1 4
r3=<duty>	4 -17 3 8 -6 -5 -8
r3=<level>	-10 -5 -3 -3 17 -10 2
r3=<name>	-20 1 3 4 -8 -14 1
r3=<number>	-18 7 -2 10 -1 -7 -9
r3=<person>	-4 -4 0 -20 4 -1 18
r3=<v-bear>	5 -3 13 -26 0 2 6
r3=<v-begin>	-2 -5 22 -16 4 0 -12
r3=<v-buy>	0 -2 -21 13 5 0 3
r3=<v-impose>	-18 -2 -1 0 11 -3 0
r3=<v-stay>	-12 2 18 -12 0 5 -7
r3=<v-target>	1 -5 -2 -18 8 3 10
r3=<v-up>	11 -8 9 -15 -7 4 1
r3=a	8 -15 12 2 -9 4 -15
r3=and	-19 -8 2 -7 16 -14 8
r3=apply	0 9 2 -16 3 0 -5
r3=charge	1 -3 0 -15 12 5 -8
r3=end	-4 14 -20 -2 10 -3 1
r3=from	-4 17 -3 2 5 -9 -18
r3=get	7 -3 -1 -16 -2 4 6
r3=import	0 0 -13 15 -2 0 -2
r3=it	-15 -3 -3 1 16 0 -6
r3=its	-2 0 -12 15 -9 -2 2
r3=next	10 6 -15 -2 -4 0 5
r3=oil	0 -2 19 -10 -3 0 -10
r3=one	0 -2 8 -18 11 5 -11
r3=pay	0 -3 12 -18 6 0 -5
r3=say	-5 3 1 14 -11 -3 -15
r3=suspend	0 -7 -16 22 -3 0 -4
r3=take	-10 -1 17 -12 -2 3 -3
r3=to	-7 0 -15 16 -3 2 0
r3=truce	6 -19 6 0 7 -6 -9
r3=until	0 4 -17 20 1 -9 -5
r3=we	-6 -10 15 -11 6 0 -2
r3=week	-4 -3 -2 -1 -6 15 -5
r4="	1 1 -2 -20 7 -6 9
r4='s	-7 6 12 -8 -17 6 -4
r4=-	-2 -10 6 7 -15 4 1
r4=<day-ahead>	2 10 8 0 -24 -2 -9
r4=<duty>	7 -9 -17 19 2 4 -12
r4=<gate>	-1 -2 16 -9 -8 0 -2
r4=<goods>	5 7 27 -23 -8 -2 -16
r4=<number>	-16 -1 -8 0 11 4 3
r4=<span>	-2 0 0 16 -11 -8 -5
r4=<v-propose>	0 -3 4 -17 -3 0 8
r4=<v-stay>	5 11 -16 2 4 -8 -1
r4=and	-11 2 9 7 -19 6 -12
r4=because	0 0 -3 -10 16 0 -5
r4=before	0 -3 21 -9 -13 0 -1
r4=by	-3 -16 13 5 -5 -1 -3
r4=day	6 7 -23 13 -3 3 -3
r4=deal	0 -4 -12 16 -4 0 -1
r4=everywhere	-4 0 15 -8 -6 0 -1
r4=fentanyl	-2 -1 13 0 -16 -3 3
r4=for	-4 -4 -7 -18 14 -9 19
r4=good	-15 0 2 -10 17 -4 0
r4=has	-2 -8 17 -17 -6 -2 7
r4=in	-9 -1 -4 -7 -1 4 17
r4=is	4 4 -16 1 12 0 0
r4=no	4 -5 8 -16 14 0 -16
r4=place	0 10 10 -20 -5 0 -1
r4=since	-3 0 25 -21 -11 0 -6
r4=that	-14 4 -21 15 -16 18 4
r4=there	-1 -3 23 -24 -10 0 8
r4=to	-13 -18 -5 -11 20 0 15
r4=what	2 0 10 -21 -12 -3 10
r4=which	0 0 -8 9 0 7 -15
r=) .	-5 -10 -7 -5 17 -1 5
r=, "	-18 -6 1 12 4 -3 -5
r=, <name>	-1 -6 -2 5 -17 -4 11
r=, <quality>	0 0 -6 -14 17 0 -1
r=, all	0 -4 -18 9 8 0 4
r=, as	14 1 6 -17 -6 -9 0
r=, for	-3 -10 18 -19 -13 6 2
r=, the	-7 -2 -2 1 -5 15 -12
r=, was	0 -2 5 -17 8 -3 0
r=. "	8 11 -21 1 0 2 0
r=<day-today> .	0 -5 18 -10 -7 0 -1
r=<end> <end>	-16 22 -7 1 -16 3 -6
r=<level> <end>	-6 -3 12 0 -18 5 0
r=<level> <level>	-3 -17 -13 -28 25 12 -8
r=? <end>	-5 -5 -6 -18 4 5 16
r=again ,	9 3 3 -16 -1 -1 -5
r=and <level>	-3 16 -5 -4 2 -3 -10
r=and <number>	-1 17 -9 -2 0 -4 -5
r=and <quality>	0 1 15 -13 -3 0 -3
r=as well	-6 0 -19 6 2 5 12
r=at once	-1 0 -15 13 5 -3 -4
r=at the	-1 0 -1 -15 -1 10 2
r=before ,	0 11 -15 0 4 -2 -1
r=before .	3 -15 -18 8 8 6 -4
r=for <name>	0 0 -2 9 -1 -1 -17
r=from <day-ahead>	2 -3 -26 7 -7 -2 14
r=from <level>	-6 1 -6 11 -20 -2 2
r=in <month-gone>	0 -15 -10 5 4 4 5
r=is what	0 0 -19 5 9 -6 7
r=now .	0 -5 18 -10 -5 0 0
r=on <day-ahead>	-7 -1 -23 17 -5 -1 5
r=on their	-2 -16 4 -4 0 9 0
r=over fentanyl	0 -9 16 2 -19 0 -7
r=plu <number>	0 -3 17 -9 -8 -1 -5
r=since <day-gone>	0 -3 19 -12 -8 0 -1
r=since the	0 -2 18 -12 -5 0 -2
r=stay .	-2 -1 16 -14 0 0 0
r=that were	0 -4 -15 18 -3 -3 -2
r=to <number>	-1 -15 12 -10 5 4 -9
r=under the	-2 -4 11 -16 7 -1 -12
r=until <day-ahead>	-2 -4 24 -16 -6 0 -6
relative=begin modal	-1 0 -11 -8 1 0 15
relative=begin past	-4 1 -10 -12 17 -4 3
relative=modal	-5 2 -12 -3 -5 -4 18
relative=present	2 1 -1 5 2 -1 -20
relative=say pluperfect	-1 -4 -15 15 -7 -1 5
relative=stay present	-4 11 3 -3 1 -7 -16
row:the	-1 19 -2 -18 4 -7 -10
row:vietnam	-1 -9 16 -15 2 1 -5
rule:0	6 -13 9 -19 16 -10 -10
rule:12	-1 -15 47 -34 -5 -5 -10
rule:13	5 3 -3 -1 11 -2 -22
rule:14	-9 4 3 -2 -43 -13 14
rule:15	2 14 -7 2 10 -10 -27
rule:22	6 5 -15 -19 -11 0 23
rule:23	-4 -3 26 -20 -6 0 -2
rule:24	-6 -2 -15 22 -2 0 -6
rule:27	-2 0 -9 -5 18 -4 -6
rule:3	-5 -11 -2 -9 -5 21 -8
rule:30	15 -4 4 -17 5 1 0
rule:4	-2 7 11 -20 -9 -2 4
rule:5	0 -7 23 -13 -8 0 -2
rule:6	-3 -9 -8 15 2 -6 -12
rule:7	-12 -1 16 -17 2 -6 2
rule:9	-4 -11 28 -11 -5 -2 -7
rule:after far if_lapsed lower	-2 -23 3 -9 -1 -6 20
rule:after far if_lapsed same	-3 1 -15 -3 13 -1 4
rule:after far now higher	10 4 -16 2 2 -2 1
rule:after far now lower	2 3 -14 8 17 -7 -10
rule:after far now same	3 -12 12 -4 -2 -21 0
rule:after far past higher	-19 4 14 -11 3 -16 6
rule:after far past lower	5 -10 11 0 -18 8 -3
rule:after far peak lower	1 -1 -7 15 2 -1 -15
rule:after far proposed higher	-21 11 3 -7 -13 5 8
rule:after far proposed lower	-22 5 8 -4 1 0 -4
rule:after far proposed same	-3 -13 -3 -16 -13 -11 29
rule:after here denied lower	-7 -8 -1 15 -15 0 1
rule:after here now lower	-23 14 -4 -3 1 -11 10
rule:after here now same	-10 -19 2 -7 14 8 -6
rule:after here past higher	-16 19 -4 -2 -5 1 -6
rule:after here proposed higher	-9 -4 22 -12 -16 -13 2
rule:after here proposed lower	-10 -17 6 -1 -9 4 9
rule:after paragraph if_lapsed lower	-6 4 11 -6 -19 0 4
rule:after paragraph now higher	-3 14 -13 -7 0 22 -6
rule:after paragraph now lower	-10 3 -11 4 19 -19 -6
rule:after paragraph now same	11 -28 20 -2 -7 -8 -16
rule:after paragraph past higher	5 0 19 -18 -1 -14 0
rule:after paragraph past lower	-6 -9 2 9 12 -15 -32
rule:after paragraph proposed higher	7 -22 5 1 -8 0 10
rule:after paragraph proposed same	-6 -2 -15 -1 0 -3 19
rule:before if_lapsed	-9 7 9 -8 -16 -10 6
rule:before none	14 3 -9 -17 11 7 -20
rule:before peak	-5 -1 2 -2 3 5 -15
rule:before proposed	17 -4 13 -12 -17 -8 0
rule:here now	-15 7 0 0 -2 0 0
rule:here peak	-1 0 -19 14 8 1 -12
rule:if_lapsed	-8 14 -4 -3 -7 -21 2
rule:later denied higher	-23 4 5 8 -3 -2 -9
rule:later denied lower	-18 -4 2 9 -16 8 4
rule:later denied same	24 -18 -11 3 -7 1 -8
rule:later if_lapsed higher	0 -22 3 -2 8 0 5
rule:later if_lapsed lower	-21 -25 8 9 -4 -32 13
rule:later if_lapsed same	-1 15 -8 0 2 3 -25
rule:later now higher	-7 -6 -1 2 0 18 -9
rule:later now lower	-4 -10 3 2 10 -26 -1
rule:later now none	-2 9 7 -11 -15 -9 13
rule:later now same	-3 -3 8 1 4 -29 -6
rule:later past lower	2 0 -1 13 -3 -28 -9
rule:later past same	6 -10 -18 3 14 -3 4
rule:later proposed lower	-13 6 -13 -7 4 13 18
rule:later proposed same	-15 2 0 -19 -9 0 31
rule:now	-2 -3 16 -5 -5 -16 -3
rule:peak	-8 -19 -10 9 -2 16 -19
rule:peer denied lower	-1 -10 8 1 0 8 -16
rule:peer denied same	26 -3 -2 -4 -9 -2 -20
rule:peer if_lapsed higher	5 -3 4 -10 -2 16 -10
rule:peer if_lapsed lower	-2 -18 14 -9 -10 -26 21
rule:peer if_lapsed same	0 21 -21 -5 5 6 -12
rule:peer now higher	2 15 -17 -7 -6 19 2
rule:peer now lower	8 -34 -6 3 14 -49 20
rule:peer now none	-24 -4 33 -6 -17 -18 -7
rule:peer now same	-14 1 17 1 1 -22 -19
rule:peer past higher	3 -18 8 -2 3 -16 10
rule:peer past same	-12 22 3 -20 17 -7 -20
rule:peer peak lower	3 4 -9 6 11 -2 -22
rule:peer proposed higher	6 -15 10 -3 -13 -1 9
rule:peer proposed same	13 -6 -18 -23 -14 -4 44
rule:proposed	-4 1 -8 -1 -8 -7 15
rule:state down from	-16 -5 10 -4 4 -9 -3
rule:state down to	0 0 8 -15 -13 -1 16
rule:state lapse	-8 15 -3 -5 -6 -20 3
rule:state peak	-5 -11 -2 -9 -5 21 -8
rule:when if_lapsed	-8 15 -4 -5 -6 -20 3
rule:when now	-6 -6 21 -5 -8 -15 -3
rule:when peak	-8 -19 -11 9 -4 18 -20
rule:when proposed	-7 1 -9 0 -7 -6 17
rumour before	-7 22 -1 -5 -6 -7 -4
rumour untrue	32 -15 -5 -24 -11 5 -19
rumoured	37 -19 -29 -5 0 -4 4
s:"	14 2 -20 -7 11 0 4
s:'	0 0 -10 15 -1 -2 -9
s:(	8 0 4 4 -5 -15 -12
s:)	4 2 3 3 -2 -15 -12
s:,	-21 9 2 3 -2 2 -5
s:-	-7 7 0 2 6 -1 -16
s:/	3 -3 -10 16 0 -5 -9
s:<day-ahead>	-13 1 -7 17 -29 -26 16
s:<day-gone>	-9 -1 -3 6 7 -37 1
s:<day-today>	0 0 10 -1 2 -21 -14
s:<duty>	-4 -4 5 4 2 -18 -3
s:<goods-amount>	-6 -4 -20 30 -7 -2 -10
s:<goods>	5 1 3 6 -4 -1 -15
s:<level>	-5 -18 12 -5 9 -14 5
s:<month-ahead>	6 4 -11 0 7 6 -20
s:<month-gone>	-16 -14 -3 -3 20 7 -10
s:<name>	-11 -15 5 7 2 -4 1
s:<number>	-8 7 -1 -3 5 14 -17
s:<office>	10 2 -7 -16 1 -4 12
s:<person>	-14 -1 2 -6 -21 -23 30
s:<points>	-31 18 -53 62 -19 -24 -32
s:<sender>	-11 -20 6 19 -16 1 -4
s:<span>	-35 -9 -3 -9 24 4 4
s:<taker>	2 -3 -10 11 -16 0 7
s:<v-deny>	22 -18 -11 0 9 -10 -5
s:<v-down>	-11 -20 8 0 6 -13 2
s:<v-end>	1 4 -6 -11 18 -8 -1
s:<v-propose>	5 -10 -15 -9 -6 -3 26
s:<v-return>	-15 7 -8 -1 -3 18 -4
s:<v-say>	25 -8 -5 -8 -20 -18 19
s:<v-sell>	-15 -7 4 -3 1 11 -1
s:<v-stay>	-17 -3 10 1 2 -13 -1
s:<v-suspend>	2 3 9 14 -18 -17 -33
s:<v-threaten>	-19 7 -2 -1 -14 -9 15
s:=	-1 -10 16 -6 0 -4 -2
s:?	6 0 -10 -15 3 8 6
s:@	5 -15 -1 11 -3 -5 -2
s:_	2 2 -14 18 -9 -4 -7
s:a	16 -11 5 -6 -7 -7 4
s:accept	-3 -1 -15 5 9 0 0
s:according	14 -11 -8 -9 -15 -3 15
s:account	2 -10 -2 -5 15 -4 -10
s:add	-15 2 12 -6 -4 -11 4
s:additional	-6 0 -7 15 -5 -19 1
s:advanced	0 0 22 -20 -3 0 -5
s:afterward	0 7 -15 14 -3 0 -6
s:again	5 28 -19 -13 14 1 -29
s:against	-10 -1 9 1 0 -4 -20
s:ago	-9 -15 -2 -6 12 0 3
s:agree	7 5 2 1 1 -8 -20
s:agreement	-26 -10 5 5 4 -8 -1
s:all	-1 2 -3 -7 18 -6 -4
s:almost	-1 -3 16 -10 -1 0 -8
s:also	0 -9 -12 16 -12 -7 9
s:altogether	0 -5 -10 -8 22 -2 -12
s:aluminium	-4 -1 9 8 -15 -4 -12
s:aluminum	-5 -14 4 -11 15 -3 0
s:an	15 -7 0 -2 4 -5 -8
s:and	-40 8 1 6 1 -4 -2
s:announce	-10 0 -11 4 -17 -9 24
s:another	-14 -7 10 8 -16 -12 -2
s:any	2 -23 -3 -1 8 -8 14
s:are	-16 2 4 6 -10 -6 -1
s:arithmetic	0 5 -22 20 -6 0 -1
s:arrangement	-2 7 10 -2 -13 6 -19
s:arrival	-2 -2 18 -13 -3 0 -5
s:article	-5 -9 -9 4 16 -3 -5
s:as	19 -1 -11 -9 9 4 -3
s:asparagu	0 -14 -3 18 -10 -6 -5
s:at	-12 3 8 -6 -14 27 -11
s:autumn	-3 9 -17 -6 9 3 0
s:away	-3 13 -16 -2 15 -8 -12
s:back	0 36 -25 -1 3 -24 -13
s:banana	0 21 -9 -9 1 -5 -3
s:be	3 6 5 -5 -26 -11 6
s:because	-12 -11 6 -14 22 2 -13
s:beer	-6 -6 13 -1 -16 -2 8
s:below	-8 -4 12 -17 13 -1 -4
s:better	-5 -3 15 -13 3 -1 -3
s:between	-5 -2 15 -10 -5 -2 3
s:beyond	-3 2 1 1 -15 0 6
s:book	-2 13 -6 -16 6 -1 -3
s:but	-4 -5 5 5 -24 -2 10
s:by	2 5 3 -9 -17 10 5
s:cabinet	-1 -17 -9 12 -16 -4 11
s:can	-5 -1 18 0 -4 -2 -19
s:cancel	0 -4 -20 19 1 5 -3
s:canned	-3 -4 15 -2 -3 -3 -8
s:car	-12 -14 20 10 -20 -19 -12
s:case	-11 8 9 -26 -11 -2 15
s:change	-4 -9 25 -6 -13 -1 -10
s:chip	-6 -10 21 -5 -17 -2 -4
s:cinnamon	0 0 -6 -14 16 -1 -1
s:cocoa	4 6 -17 0 13 5 -8
s:coconut	6 13 -2 2 -17 2 -16
s:cod	-4 -9 -16 -3 25 8 -5
s:company	0 -9 -11 21 -6 0 -3
s:copper	-11 5 4 -13 -20 1 19
s:correct	14 -11 2 -16 -11 0 7
s:could	-25 4 -9 2 1 -3 16
s:country	-21 1 -7 9 -3 3 3
s:court	-1 0 18 -10 -11 0 -3
s:cover	0 0 16 -10 -7 0 -4
s:crane	-6 0 -10 21 1 -4 -19
s:cut	0 -6 -8 -2 0 6 16
s:day	1 1 0 -12 -3 -10 18
s:deal	-4 -13 -33 34 3 -11 3
s:decision	0 1 -6 17 -11 -1 -7
s:deny	22 -2 -9 -9 -3 0 -13
s:dispute	-3 -8 2 -22 0 19 -3
s:down	-8 -22 -3 10 0 12 0
s:dozen	0 0 10 -25 14 0 -3
s:draft	1 7 -15 0 -5 -5 8
s:draw	-1 -2 17 -11 -7 0 -2
s:drawer	-3 16 -18 5 -12 -3 1
s:dried	-1 -2 15 -23 0 7 -4
s:drop	0 -17 2 0 -4 -5 8
s:during	-10 -17 -14 22 2 0 -3
s:each	-10 5 -19 3 7 0 8
s:effect	6 -20 6 2 -12 -5 5
s:effective	-15 -4 4 1 -1 -2 4
s:electric	-1 -6 15 -1 -7 -4 -9
s:else	-8 -4 21 -5 -5 -3 -10
s:elsewhere	5 -8 -16 3 9 -1 7
s:emergency	-2 -8 -7 -4 22 -7 -12
s:end	3 10 2 -21 14 -4 -14
s:engine	0 0 2 6 -15 2 -6
s:even	7 -15 -2 -1 12 2 -10
s:event	4 21 -12 -12 -5 -1 -10
s:ever	-5 0 -4 -20 -14 25 1
s:everybody	0 -16 2 -3 13 -7 -14
s:everything	0 -16 11 -14 11 -7 0
s:explain	-5 0 15 0 -8 -1 -11
s:extension	7 16 1 -10 -8 -1 -11
s:extra	-13 -6 -3 -15 15 7 5
s:face	-3 4 -11 -1 -13 0 18
s:failed	-2 19 -8 -15 2 0 -4
s:far	-2 -2 -15 -8 14 3 8
s:farm	-5 -16 -8 4 22 -5 -22
s:fentanyl	-25 -45 18 -18 30 -7 -15
s:figure	12 -1 6 2 -26 -11 0
s:fish	-17 -13 -3 0 -2 12 15
s:flat	1 16 -3 -4 -9 -2 -10
s:follow	-3 4 -22 8 0 0 11
s:force	-7 -8 22 -16 0 -6 -1
s:forced	-1 -11 21 -23 -5 -1 4
s:form	-4 -12 -18 3 11 -1 12
s:framework	-1 -11 -32 35 5 -2 -15
s:free	1 -17 8 -19 16 -3 5
s:furniture	0 0 -15 4 -4 6 10
s:gave	22 7 -14 -9 -1 -7 -7
s:general	-8 4 6 4 -19 0 0
s:geneva	-2 -19 9 6 -8 5 -12
s:get	-5 -11 -1 10 -16 4 4
s:good	-33 -24 2 16 3 -3 -1
s:grow	0 1 -16 6 5 4 -3
s:half	-14 6 -11 -13 22 -13 6
s:has	-10 -4 -2 -6 -7 5 20
s:hazelnut	-7 10 10 -19 3 -8 -4
s:he	-8 -5 3 0 -30 -7 22
s:heavy	0 -4 -16 -2 -3 0 18
s:height	-5 0 -1 -18 -6 23 -7
s:here	2 5 12 -23 -5 5 0
s:highest	-7 -8 -7 -1 -5 17 0
s:him	7 1 -9 -15 -2 -2 16
s:history	-4 -6 -9 -11 15 8 -7
s:hour	-3 -16 -5 19 5 0 -14
s:i	21 1 3 -21 -7 3 -5
s:if	-10 24 -15 -28 -15 -30 30
s:immediately	-15 -4 -1 7 -7 -2 7
s:included	-1 -8 1 10 -17 0 -4
s:industrial	0 -7 -7 15 -7 0 -4
s:is	20 0 -4 -4 -3 -8 2
s:it	5 2 6 0 -3 8 -25
s:its	-17 -18 3 9 0 1 2
s:just	1 -10 9 -3 -22 -3 11
s:know	3 -11 -3 2 18 -6 -9
s:labor	-1 -10 18 -20 -4 0 4
s:lamp	0 -9 21 -16 0 -3 -4
s:lapse	-5 20 -17 -10 6 -2 2
s:large	0 -1 -15 19 -1 -2 -5
s:last	0 -1 -14 2 -6 16 7
s:later	0 -6 -18 3 23 1 -11
s:law	2 14 -19 -13 11 0 5
s:leave	-2 -8 26 0 -26 -4 -16
s:less	8 -19 -6 14 -12 6 0
s:let	-1 5 -9 -14 -3 7 17
s:letter	-1 -4 -1 -19 6 -3 18
s:line	3 -2 -16 19 -10 5 -9
s:list	-8 -41 29 5 -10 -6 -5
s:longer	-6 -18 -13 4 23 -4 -5
s:lorry	7 -1 -12 -16 -10 5 21
s:machinery	0 -3 4 5 -21 -7 6
s:make	-17 -5 -8 11 -1 -1 10
s:may	15 -5 -2 -5 -11 3 3
s:me	-2 1 4 -17 -14 6 11
s:meanwhile	-1 -5 20 -11 2 0 -9
s:merely	-1 -12 -2 18 -2 -2 -10
s:minute	-4 -16 -1 6 9 -5 -11
s:moment	-1 5 5 -19 2 1 2
s:most	-13 -14 13 2 -18 6 2
s:motor	-5 -10 19 -11 -4 5 -10
s:mr	6 3 6 -6 -28 -8 3
s:my	6 0 -11 -4 16 2 -10
s:name	0 0 21 -15 -3 0 -8
s:natural	0 -8 -8 15 4 0 -9
s:negotiate	-2 -7 0 -9 -8 0 16
s:never	25 1 1 -13 -24 2 0
s:newspaper	21 0 -14 4 -5 -2 -17
s:nil	-7 -3 2 -10 -1 -4 15
s:nobody	8 8 -3 -14 13 2 -18
s:noon	-2 -3 16 -5 -12 0 0
s:nor	9 -3 11 -20 -1 -1 -6
s:normal	0 -2 23 -18 -6 0 0
s:not	8 -1 0 -12 3 -19 8
s:nothing	0 -6 17 -2 -17 -2 0
s:number	9 8 -13 -20 -3 3 17
s:of	-7 -15 1 3 12 -9 -2
s:offer	11 -6 -6 -29 -6 -3 14
s:official	1 -8 10 -15 3 0 4
s:old	-7 5 13 -5 5 -11 -25
s:older	-5 -19 44 -31 -13 -6 -5
s:one	6 -16 1 -1 7 -2 -4
s:only	0 7 -17 8 10 -10 -6
s:or	-8 -3 3 -13 -10 -19 30
s:orange	-7 -1 4 -15 14 0 -9
s:order	-6 -2 6 11 -5 -8 -20
s:ordinary	-5 -18 21 2 -11 -8 -23
s:origin	0 -22 1 11 -14 -6 6
s:other	-20 2 4 0 -1 5 -8
s:over	-22 -1 6 2 4 -24 -2
s:overall	0 -6 -9 17 -8 0 -3
s:page	2 16 -20 -2 3 -2 -6
s:paper	19 -3 -6 -2 -10 -15 5
s:part	-17 -10 9 15 -10 -12 -11
s:pause	7 4 12 -12 2 -2 -17
s:pay	-10 -8 15 -8 10 -3 -10
s:people	0 10 -10 -16 3 -2 8
s:period	-3 -2 3 10 -16 -2 -12
s:phone	-1 11 18 -10 -13 -1 -13
s:pineapple	-2 0 5 -15 11 3 -7
s:plan	8 10 -4 14 -10 -1 -19
s:plane	0 0 -18 16 -6 0 6
s:plu	-12 -18 37 -10 -9 -13 -12
s:point	3 0 -21 13 8 3 -13
s:pork	-10 -20 2 11 0 -4 -1
s:post	0 -19 -8 1 -3 -11 18
s:potash	1 -10 1 8 -18 -3 4
s:potatoe	-1 17 -1 -27 -8 9 0
s:power	-3 -3 4 -15 4 0 8
s:present	7 -4 -5 9 -17 -7 5
s:proclamation	-1 -16 3 9 -18 -3 4
s:proposal	-5 -12 -14 -10 -7 0 27
s:propose	8 1 -5 -17 -14 -4 16
s:provided	-2 10 -5 -16 -6 -1 11
s:purchase	-1 -2 -17 4 5 0 9
s:question	25 -15 -15 -8 -3 -1 2
s:raspberry	-6 15 1 -3 -14 -1 -1
s:reach	-2 -19 -8 2 0 15 6
s:read	28 -20 -11 -16 10 -8 -3
s:ready	2 5 -16 0 -12 -2 16
s:reason	-1 7 9 -18 7 0 -9
s:reciprocal	-16 -18 13 -6 20 -22 -18
s:refined	0 -10 -8 -3 -8 0 19
s:renewed	-5 0 16 -13 -2 0 -10
s:report	38 -3 -19 -21 0 -4 -15
s:republic	0 -4 -15 1 15 0 1
s:rest	-2 -7 -1 -13 18 -2 4
s:return	-15 16 -1 0 -5 -2 -6
s:round	3 -1 -22 3 7 0 5
s:rubber	-4 8 3 -13 9 -4 -15
s:rule	-3 -15 -5 4 11 -8 3
s:rumour	15 -4 -11 4 -6 -3 -10
s:safeguard	-1 -1 19 -14 -4 0 -3
s:salmon	5 1 -6 13 -11 7 -18
s:same	-19 3 2 5 -5 -1 -1
s:say	17 -1 -2 -4 -10 -25 4
s:section	-13 -17 24 1 -7 -13 -20
s:see	9 -6 -13 -20 7 3 12
s:shall	-6 3 -4 19 -1 -5 -28
s:shore	-3 -1 -4 16 -2 0 -14
s:should	-6 10 6 -42 0 -7 10
s:sign	-16 1 5 9 -11 -11 -5
s:since	-24 -15 32 -14 -3 -3 -11
s:slap	1 11 0 -2 -16 -4 0
s:so	9 -13 6 0 0 -23 3
s:some	11 -21 -9 4 -3 3 4
s:soya	-1 -4 -14 15 -5 4 0
s:soybean	5 -24 -3 12 6 -5 -22
s:speak	10 -10 -12 -3 16 -2 -8
s:special	-3 -10 7 -15 14 -3 0
s:spoke	-1 -6 -4 -13 -3 0 17
s:spring	-9 -11 -6 -6 0 20 2
s:squash	-6 -3 -14 15 6 0 -3
s:stand	-17 7 -4 -2 7 5 -13
s:start	3 -9 -16 17 -11 4 4
s:stay	1 -16 11 0 -3 -13 2
s:steel	-17 -31 25 -12 17 -16 -5
s:still	-13 5 -15 10 8 5 -6
s:stockfish	1 -15 5 -3 9 -2 -2
s:story	14 -2 2 -15 3 0 -7
s:sum	-3 -16 9 15 -5 -8 -12
s:sunflower	0 10 7 -7 -17 6 -8
s:surcharge	7 0 11 -22 10 -2 -13
s:suspend	0 0 -2 15 -9 -14 -14
s:suspension	-8 -2 -36 29 10 -4 -5
s:table	-11 -2 -15 3 7 -3 13
s:tariff	-20 -17 9 8 -11 -32 8
s:taro	5 -12 -6 15 -5 -2 -8
s:tax	-2 6 -7 2 -17 11 1
s:tea	-1 17 -2 -8 -2 1 -6
s:television	-2 -3 -2 -13 -3 -1 15
s:term	-8 -13 26 -1 -8 0 -18
s:than	-17 3 -2 7 -7 1 3
s:that	19 -7 -1 1 -15 3 1
s:their	-15 3 3 0 -6 15 -11
s:then	-23 18 -13 -6 10 -10 5
s:there	12 1 5 -2 -30 0 6
s:they	-13 2 16 -6 -3 -3 -11
s:thi	4 -31 -12 20 -1 3 -3
s:third	0 3 0 2 4 -6 -18
s:those	-2 15 -13 9 3 -13 -9
s:threat	-17 -7 -13 7 -6 -3 16
s:threaten	-6 -24 -6 7 -12 -7 15
s:three	-2 2 18 -21 -24 2 14
s:through	-8 -14 -23 20 6 10 -1
s:tile	-8 7 6 -17 4 -4 6
s:tinned	0 -5 -6 17 -8 -4 -2
s:tobacco	0 13 4 -18 -7 7 -2
s:together	-6 -11 3 -3 19 -6 -23
s:tomatoe	-6 14 -1 -22 -2 2 5
s:toy	-1 -9 19 -1 -9 -3 0
s:trade	-3 -15 0 0 7 -9 7
s:treaty	-7 8 24 -18 -3 -2 -9
s:truce	12 18 6 -27 2 -18 -5
s:truck	-3 -9 -22 27 -11 0 1
s:true	17 -7 3 -16 -11 1 -2
s:two	-17 1 1 -1 -10 10 10
s:tyre	-3 7 11 -18 2 -2 -4
s:unchanged	-5 11 22 -19 -15 -5 -9
s:under	-11 -13 14 -7 10 -18 -2
s:understanding	0 0 -3 -9 -12 0 16
s:unless	-9 19 -15 -23 0 -4 19
s:until	-17 -29 22 3 3 -4 -19
s:up	-18 0 7 -16 8 8 -3
s:used	-3 -6 -7 -4 15 7 -11
s:value	-2 0 23 -8 -16 -2 -12
s:view	8 10 -15 4 -10 0 -4
s:voted	0 11 -15 8 -1 0 -6
s:walnut	-4 7 -21 13 -3 9 -7
s:want	1 -17 6 7 1 -2 -7
s:was	12 -15 -14 3 1 8 5
s:watche	-2 2 5 6 -16 -6 -3
s:way	3 4 7 -24 -9 2 9
s:week	7 -22 -16 16 8 0 -8
s:well	-18 -4 -6 1 9 4 5
s:were	12 -3 -17 -14 7 8 10
s:whatever	13 -23 1 8 -10 0 -3
s:when	-7 -11 6 -7 -1 18 -10
s:where	3 11 -2 4 -4 -1 -15
s:while	-4 -1 16 -11 1 0 -13
s:who	7 4 -9 -20 7 6 8
s:will	-6 9 -1 8 -32 -8 4
s:wine	-5 6 1 3 -16 -4 5
s:without	-16 16 -10 9 -20 0 -6
s:world	-8 -11 -4 -1 18 -6 -4
s:worst	-3 -8 -7 -14 -14 31 -4
s:would	-6 21 -12 0 -22 -21 7
s:write	14 -16 0 -1 -9 -10 2
s:yarn	2 5 -6 8 -21 -3 6
s:year	-2 4 -2 -14 19 -1 -10
s:yes	-7 7 -4 8 -17 -3 0
s:york	-2 -2 15 1 -11 -2 -7
s:you	25 -8 -12 1 -13 -13 5
s:zero	14 -4 -18 2 0 -4 8
s:zinc	-4 13 -8 -17 1 0 9
s:•	-4 -2 -4 18 -12 -5 -3
sa:"	13 2 -23 -2 11 -4 4
sa:, <level>	-8 18 7 -6 -21 -10 -3
sa:, <name>	-1 3 -6 14 -43 -3 9
sa:, <person>	-9 5 -9 15 0 -4 -6
sa:, <quality>	-2 -2 7 -21 13 -1 1
sa:, <seat>	0 -2 -7 15 -11 3 -4
sa:, all	0 -8 -9 -7 4 -2 18
sa:, as	15 5 -8 -10 7 -19 3
sa:, beef	0 -5 -15 9 12 0 -3
sa:, but	0 -15 0 0 4 7 1
sa:, down	0 2 -12 15 0 -1 -9
sa:, for	0 7 1 -11 -15 8 7
sa:, go	-1 -8 15 -2 -6 -4 -2
sa:, in	8 -23 -4 2 -8 1 11
sa:, is	11 -16 -15 5 15 -7 0
sa:, not	0 8 -7 -1 -16 -4 10
sa:, now	0 15 -7 -6 -2 2 -2
sa:, over	0 7 -8 -16 10 0 3
sa:, so	-2 1 15 -12 -2 -1 -7
sa:, the	-5 0 -1 -15 11 17 -9
sa:, unless	-1 5 -11 -10 -3 -2 15
sa:, was	-3 -8 2 -22 9 0 10
sa:, which	-5 4 5 0 -9 13 -15
sa:, with	-5 1 19 -14 -20 -6 7
sa:. "	8 12 -22 -5 11 -1 1
sa:: <number>	-4 -3 -15 17 4 -1 -5
sa:; <name>	-4 -6 4 -11 18 0 -4
sa:<agent>	8 7 -13 -2 14 0 -16
sa:<day-ahead>	-14 2 -3 17 -39 -25 12
sa:<day-ahead> ,	9 -3 0 0 -18 -10 7
sa:<day-ahead> .	-12 -4 5 8 -30 -5 9
sa:<day-ahead> ;	0 0 10 -17 5 0 2
sa:<day-gone>	-10 0 4 10 -5 -21 -8
sa:<day-gone> ,	-7 -17 -3 20 -3 -5 -11
sa:<day-today> ,	0 -3 9 -2 6 -2 -18
sa:<goods-amount>	-3 -2 -18 23 -7 0 -1
sa:<level>	-32 3 -6 3 17 -9 -1
sa:<level> )	-2 -4 15 -4 -9 -1 -7
sa:<level> .	-12 19 -8 8 -4 -16 -4
sa:<level> <day-today>	0 2 -31 26 2 0 0
sa:<level> <level>	-3 -18 -10 -30 24 12 -9
sa:<level> as	0 -2 -12 0 16 -1 -4
sa:<level> for	-2 -18 -3 6 4 -9 9
sa:<level> is	6 -13 -19 20 -3 0 1
sa:<level> now	-2 5 -19 9 -3 0 6
sa:<level> of	-1 -10 -9 20 -7 -3 -2
sa:<level> over	-3 2 0 9 -17 -2 0
sa:<level> reciprocal	0 0 18 -16 -4 0 0
sa:<level> under	9 -6 -4 -20 9 -1 0
sa:<money> of	0 -4 17 -12 -7 0 0
sa:<month-gone>	0 -14 1 -6 19 -4 -11
sa:<month-gone> :	0 0 16 -8 -12 0 -1
sa:<name>	-4 -5 3 4 -4 -16 6
sa:<name> 's	10 5 10 -15 5 -6 -19
sa:<name> ,	-19 -3 13 1 -5 -4 -9
sa:<name> .	-4 -10 12 6 -15 -5 -2
sa:<name> and	-3 -15 -9 5 -9 -3 21
sa:<name> for	-1 0 -10 15 0 -1 -8
sa:<name> in	0 -4 -16 19 4 0 -8
sa:<name> levy	-2 -3 17 -11 -3 0 -2
sa:<name> take	-8 -6 15 -21 11 0 -7
sa:<name> to	0 16 -5 -3 -5 0 -8
sa:<number>	-32 3 -1 0 10 3 -7
sa:<number> and	-2 -16 8 3 -5 1 0
sa:<number> that	-7 -17 -5 10 11 -9 3
sa:<number> was	-3 -2 4 0 -17 9 7
sa:<organisation>	12 -16 -8 -9 12 4 2
sa:<person> .	5 0 4 11 -17 0 -16
sa:<person> say	-4 7 -21 12 12 -1 -6
sa:<points>	-4 2 35 -26 -14 -2 2
sa:<points> suspend	0 0 20 -19 -4 0 0
sa:<quality> cement	0 0 6 -15 -4 6 4
sa:<quality> good	-7 -15 10 6 -3 1 -9
sa:<quality> one	-2 -9 9 -16 9 8 -7
sa:<quality> origin	0 -4 -5 15 -6 0 -7
sa:<quality> rice	-2 -9 -19 6 4 1 14
sa:<quality> rubber	0 1 16 -11 -8 0 -7
sa:<quality> sunflower	0 15 -1 -14 -7 0 0
sa:<quality> timber	0 -8 -9 20 -3 -1 -10
sa:<seat>	0 5 12 -15 -21 -2 12
sa:<span>	-19 -5 -8 2 14 7 -2
sa:<span> .	-13 -18 15 -10 2 2 2
sa:<span> and	0 5 -17 5 3 -1 0
sa:<v-deny>	10 -11 -16 8 11 -3 -3
sa:<v-down>	-18 -9 0 0 13 4 -4
sa:<v-end>	-3 0 -10 -11 22 0 0
sa:<v-say>	13 0 -3 -1 -6 -15 4
sa:<v-sell>	-5 0 -6 8 -17 3 10
sa:<v-suspend>	0 -5 2 20 -14 -19 -19
sa:<v-threaten>	-10 11 -16 8 -7 -1 4
sa:?	6 0 -10 -15 3 8 6
sa:a	13 -17 7 -1 -9 9 -4
sa:a duty	5 2 15 -15 -9 -2 -3
sa:account	-1 -8 -6 -1 15 -4 -6
sa:account of	-1 -8 -6 -1 15 -4 -6
sa:additional	-1 6 -19 14 0 -1 0
sa:advanced	0 0 20 -18 -2 0 -4
sa:after <number>	0 -5 -11 21 -14 0 -2
sa:afterward	0 3 -15 15 -3 0 -3
sa:again	1 21 -7 -11 6 -5 -17
sa:against	-4 -3 15 1 -14 -2 -11
sa:agreement .	-1 -5 8 -19 6 0 6
sa:all from	0 -7 -6 -9 0 0 17
sa:also	6 6 5 0 -16 -2 -12
sa:an	16 -3 6 -4 1 5 -25
sa:and	-25 5 1 3 5 -3 -7
sa:and ,	0 2 10 1 -16 -2 -8
sa:and <level>	-10 17 -7 0 -6 0 0
sa:and <points>	0 0 20 -21 -9 0 10
sa:and <seat>	-1 10 9 -19 -10 4 -7
sa:and about	-1 -1 17 -10 -5 -2 -6
sa:and has	2 7 16 -12 -10 4 -16
sa:and it	-1 4 4 -16 7 5 -10
sa:and that	-1 11 -15 10 -11 3 1
sa:and then	0 -6 -1 -15 13 9 -8
sa:announce	3 -1 -11 -6 -5 -7 23
sa:announce in	-2 1 -17 -4 -2 0 18
sa:another	-5 -7 26 -9 -12 -3 -10
sa:any	1 -16 -7 3 5 -7 12
sa:as <level>	0 -3 16 -3 -9 -5 -5
sa:as <name>	-4 -6 -2 -12 -4 -1 17
sa:as before	-7 0 15 2 -20 -3 -13
sa:aside	0 5 -16 8 3 -1 -4
sa:ask	-8 -8 16 -10 0 4 -4
sa:at	-14 8 -4 11 -17 5 -2
sa:at <number>	-6 5 -13 17 0 -5 -9
sa:back	-3 23 -19 0 7 -12 -11
sa:back .	0 13 -20 0 12 -4 -12
sa:back on	0 15 -12 0 1 0 -7
sa:became	-1 -3 -4 -6 15 7 -12
sa:because	-9 -13 3 -9 18 3 -9
sa:become	0 -5 10 -15 5 -1 -5
sa:beef ,	-3 -1 -12 21 -7 -1 -9
sa:been	9 19 -10 -14 1 3 -4
sa:being	-5 -9 0 10 -20 -1 12
sa:by <span>	-2 5 1 3 5 0 -16
sa:call	-2 0 -16 7 5 10 -1
sa:car	-6 -2 24 -1 -18 -8 -14
sa:car .	-3 5 22 -15 -8 0 -9
sa:carry	0 -6 -16 7 15 -1 -2
sa:case	-6 8 4 -15 -6 -1 8
sa:cement	-1 2 5 -15 2 4 2
sa:change	-1 -4 18 -10 -7 0 -4
sa:charge <number>	0 1 11 -20 0 3 -7
sa:chip	-2 -7 20 -9 -8 0 -8
sa:coconut	8 15 -8 -6 -5 -2 -9
sa:collect	4 -20 -3 4 13 0 -7
sa:collect .	6 -19 -3 8 8 0 -7
sa:come back	-3 -3 -4 4 18 -2 -20
sa:come down	0 -2 3 -17 7 4 2
sa:come on	0 0 13 -2 -15 0 -1
sa:company	1 -8 -10 18 -2 0 -1
sa:cotton	0 8 12 -17 0 -4 -6
sa:crane	-4 0 -9 19 -4 -2 -12
sa:date ,	0 -4 -16 0 8 0 7
sa:date from	-1 3 20 -18 -8 -1 -4
sa:deal	1 -15 -12 22 -4 -8 -3
sa:down to	-3 -18 1 -3 3 8 2
sa:dried	0 -3 17 -12 -7 0 0
sa:due .	-1 -2 15 -12 0 0 0
sa:each	-7 -2 -21 5 3 4 13
sa:each .	-4 -1 -15 8 12 -1 -8
sa:effect	3 -9 6 -4 -15 -2 10
sa:effect .	4 -6 -15 5 1 0 6
sa:effective	-15 -4 4 1 -1 -2 4
sa:electric	-1 -3 17 -7 -5 -3 -7
sa:else	0 -2 17 -12 -3 -1 -3
sa:end	-13 2 0 -15 20 -11 -3
sa:ever	-3 -3 0 -23 -13 26 -2
sa:explain	0 -1 17 -11 -4 0 -5
sa:fentanyl	-12 -31 14 -9 19 -17 -14
sa:fentanyl .	-3 -12 5 2 3 -4 -16
sa:fertiliser	12 -2 5 -15 -2 0 -4
sa:first	-7 -18 10 6 -12 -10 7
sa:first term	-2 -7 19 0 -8 -1 -11
sa:for <name>	-1 -2 -10 15 3 -3 -11
sa:for fentanyl	-2 -12 22 -16 0 -6 1
sa:for good	-8 5 -6 -4 -3 -1 16
sa:force	-2 -4 16 -20 1 0 3
sa:forced	0 -4 13 -15 0 0 2
sa:from <day-ahead>	-1 3 -17 5 -13 -6 13
sa:from <month-ahead>	6 -3 -17 10 -3 0 2
sa:from <number>	-2 8 0 9 -24 -4 -3
sa:from his	0 -2 15 -11 -2 0 -2
sa:full	0 -5 15 -7 -4 2 0
sa:furniture	0 -5 -19 5 -1 -2 14
sa:geneva	-1 -11 12 -16 -5 14 -7
sa:get	0 -11 -2 7 -16 5 5
sa:glass	-1 -2 15 -10 -5 0 0
sa:go to	-3 -7 -11 18 3 -6 -2
sa:good	-18 -18 5 10 4 -10 -6
sa:good ,	1 -8 10 10 -27 -4 -8
sa:good .	-17 -5 -5 0 7 -4 14
sa:good <level>	0 -1 15 -9 -3 0 0
sa:good in	0 -1 17 -16 4 -1 -5
sa:good since	0 -1 -1 5 -15 0 5
sa:had	16 -6 -3 2 -3 3 -7
sa:half	-7 -1 -9 1 16 -10 0
sa:half of	-3 0 -8 -9 15 -2 3
sa:has	-3 0 9 -14 -15 12 9
sa:has been	0 15 -5 -19 1 8 0
sa:have	6 -5 -20 19 0 -8 -1
sa:he	-8 0 0 6 -15 -14 8
sa:here	-3 1 12 -16 -2 4 -12
sa:highest	-5 -10 0 -11 -1 16 0
sa:history	-4 -6 -9 -11 15 8 -7
sa:hold	2 5 -19 14 -4 0 -3
sa:if	-7 9 -3 -8 -14 -11 17
sa:if it	3 -4 6 -19 2 -2 4
sa:in <month-ahead>	-1 6 3 4 0 -8 -15
sa:in <month-gone>	9 -14 -5 -6 18 -3 -7
sa:in <name>	7 6 13 -5 -29 -16 -3
sa:in a	3 -1 -17 5 1 -4 11
sa:in at	0 10 -16 11 -6 -1 0
sa:in force	0 -7 13 -15 4 0 -3
sa:in the	-10 1 -23 13 8 12 -4
sa:include	0 0 -16 15 -2 0 2
sa:instead	-5 8 -8 10 -19 -7 4
sa:instead of	-5 8 -8 8 -19 -6 7
sa:into	-5 -1 2 8 -24 -2 7
sa:is	17 -6 -1 -15 4 0 4
sa:is go	-1 -4 -20 2 21 -2 -5
sa:is not	-3 1 23 -7 -1 -7 -23
sa:it	3 13 11 -7 -14 7 -21
sa:it .	12 10 -1 3 -15 -3 -17
sa:itself	-7 6 -3 -18 5 9 0
sa:keep <level>	0 -6 -17 8 14 0 0
sa:last year	1 14 13 -20 -4 2 -15
sa:leave	-5 2 8 1 -19 0 1
sa:levy on	-3 -2 15 -2 -12 0 -8
sa:list	-2 -15 13 7 -18 -4 -4
sa:longer	-4 -10 -23 8 23 -1 -11
sa:machinery	-5 1 -6 4 -16 -2 11
sa:machinery .	-1 -7 21 -18 -6 0 1
sa:milk	-2 4 -3 -15 -7 0 13
sa:more	-3 -14 -11 20 6 -6 -6
sa:more ,	-1 0 -17 -3 15 0 4
sa:morning	7 17 -6 -13 -7 -1 -7
sa:most	-5 -1 2 2 -17 8 3
sa:mr	-8 0 20 -8 -8 -1 -4
sa:mr <person>	-7 1 18 -7 -7 -1 -5
sa:name	0 0 15 -6 -8 0 -2
sa:never	25 4 -7 -6 -16 3 -6
sa:next	10 4 -16 10 -8 -1 -2
sa:no	0 -5 0 9 6 0 -16
sa:no longer	0 -7 -26 11 20 0 -9
sa:noon	-1 -2 17 -11 -5 0 -4
sa:not	-13 -5 2 -8 2 -13 21
sa:not be	-7 -7 9 -15 11 0 8
sa:not been	0 0 -15 -4 16 0 0
sa:nothing	-4 7 1 3 -20 2 2
sa:now	-6 16 -19 -1 -3 0 15
sa:number	13 9 -12 -18 -5 5 1
sa:of <day-today>	-1 -4 2 -17 5 0 8
sa:of fentanyl	0 -5 -1 -14 16 -1 -5
sa:of it	-2 -1 -12 4 16 -1 -12
sa:of that	-1 -10 18 -16 -1 -3 3
sa:of the	-28 -26 9 8 5 -2 -10
sa:oil .	4 2 -4 5 9 -1 -21
sa:oil and	-2 -5 2 -9 -11 -1 15
sa:older	-1 -9 29 -27 -8 -1 0
sa:older duty	0 -4 22 -16 -1 0 -6
sa:on .	0 9 17 -19 -4 0 -2
sa:on <day-ahead>	-11 -11 8 10 -31 -11 11
sa:on <day-gone>	3 2 0 -4 -3 -15 9
sa:on <day-today>	-4 1 19 -11 -1 -2 -10
sa:on account	-1 -8 -6 -1 15 -4 -6
sa:on another	-1 0 18 -12 -7 0 -5
sa:on car	0 -4 17 -12 -4 -1 0
sa:on farm	0 0 16 -11 -7 0 -3
sa:on hold	0 -5 -17 22 -7 0 -1
sa:on soybean	-3 -9 -6 -3 18 -1 -8
sa:on steel	-8 -13 18 -12 7 -2 -6
sa:on them	-5 -2 -7 4 15 -3 -9
sa:one .	-5 -1 6 3 -18 -9 6
sa:or	-11 -7 12 -12 -8 -10 17
sa:origin	-4 -12 -8 16 -5 -2 1
sa:out	-10 6 -11 -25 13 4 13
sa:over	-16 -11 4 5 -2 -14 6
sa:palm	0 -6 13 -17 0 4 -1
sa:part	-4 -4 18 -2 -5 -1 -13
sa:part of	-3 -5 23 -5 -10 0 -11
sa:place of	0 8 -19 17 -9 -1 5
sa:plu	-4 -15 15 8 -5 -5 -15
sa:point	5 -8 -13 15 0 0 -8
sa:pork	-8 -19 -2 5 6 -3 4
sa:pork ,	0 -10 -12 15 5 0 -3
sa:powder	-4 5 -1 -17 2 0 7
sa:purchase	0 -1 -15 1 7 0 8
sa:purchase of	0 -1 -17 5 5 0 6
sa:rate	-18 0 13 -14 11 -1 -3
sa:reach	5 -12 -17 9 0 -1 11
sa:read	17 -6 -5 -8 1 -2 -5
sa:reciprocal	-6 -11 -3 0 15 -12 -3
sa:remain	-7 0 4 5 -1 0 -21
sa:remain suspend	0 -10 -22 26 -4 0 -2
sa:report	15 -2 -8 -8 -2 -1 -2
sa:retain .	0 0 15 -12 -3 0 0
sa:return	-8 18 0 -16 -1 -5 3
sa:round	-1 4 -19 0 8 0 4
sa:rubber	0 0 19 -12 -11 0 -7
sa:same	-18 0 -1 -2 2 6 3
sa:say ,	0 9 9 -21 6 -1 -10
sa:say on	-3 -3 -18 14 5 0 0
sa:see	3 -9 0 -19 7 6 0
sa:shall	-1 -15 3 10 8 -2 -14
sa:should	0 -11 4 -16 -9 -3 16
sa:sign	-5 0 12 -2 -16 -3 1
sa:sign .	-2 -3 15 -13 -6 0 1
sa:since	-12 -9 23 -12 0 -4 -8
sa:since .	-2 9 -4 -5 -17 8 6
sa:since <day-gone>	-6 0 26 -27 1 -8 -14
sa:since <month-gone>	-8 -16 -2 15 -1 -5 -4
sa:slap	-2 6 15 -11 -6 -1 -10
sa:slap on	-2 3 15 -10 -6 -1 -8
sa:sorghum	0 -6 -4 -12 19 0 0
sa:soya	0 0 -13 17 -9 0 -1
sa:start	4 -4 -22 24 -14 -1 0
sa:start on	2 -10 -19 16 -9 0 10
sa:stay	-10 -16 12 5 -8 -9 -1
sa:stay .	-3 -7 20 -5 -12 -1 -4
sa:steel ,	-4 -11 17 -1 -6 0 1
sa:step	8 0 0 -17 8 -3 0
sa:stop	-4 11 -7 5 -15 7 -5
sa:stop .	0 0 -8 14 -15 0 0
sa:summer	6 2 -16 0 3 3 2
sa:sunflower	0 15 -1 -14 -7 0 -2
sa:sunflower oil	0 15 -1 -14 -7 0 -1
sa:surcharge	2 2 15 -22 2 -1 -14
sa:suspend .	13 6 -28 16 -13 -2 -7
sa:suspend until	0 -8 9 5 -18 0 -1
sa:take	-8 0 16 -16 -2 5 -1
sa:talk	-4 0 16 -3 3 -1 -14
sa:tariff on	5 0 -15 8 -1 -3 5
sa:term	-4 -11 28 -8 -12 -2 -11
sa:that <name>	-3 -12 15 0 -3 0 -9
sa:that apply	0 -6 8 -19 13 0 -4
sa:that no	0 0 -9 15 -3 1 -8
sa:that of	-1 -7 -5 16 -4 -4 -6
sa:that was	9 -17 -3 -3 -2 2 10
sa:that we	-6 -2 -8 15 -6 0 0
sa:the	3 -2 -4 -6 -4 16 5
sa:the <level>	-8 0 -11 15 -4 -8 8
sa:the <name>	0 -23 -3 17 -6 -4 -2
sa:the <office>	7 -1 1 -20 -2 0 11
sa:the <organisation>	5 -10 -1 -6 15 -2 -8
sa:the additional	0 1 -16 5 7 0 1
sa:the drawer	-2 11 -20 6 -7 -2 5
sa:the end	-3 9 -16 -10 14 -1 1
sa:the new	0 -6 -1 -15 11 -1 3
sa:the pause	-3 5 16 -16 -3 -3 -1
sa:the same	-17 0 0 -1 4 6 -1
sa:the second	-1 -4 -7 18 -15 -2 4
sa:the surcharge	3 -1 15 -6 -9 0 -8
sa:the tariff	0 -2 -14 19 -3 -1 -5
sa:the way	-3 -6 15 -14 3 -2 -4
sa:the week	0 -1 7 -16 11 -1 0
sa:the whole	0 3 -9 -3 16 -2 -5
sa:them	-1 0 -17 13 11 -10 -5
sa:then	-6 9 -17 -7 22 1 -5
sa:then ,	0 3 -17 10 9 -6 -2
sa:there	11 7 5 -4 -15 -1 -6
sa:there ,	0 -4 16 -17 0 0 -2
sa:there is	5 4 0 -16 0 0 3
sa:thi	9 -6 -2 16 -15 4 -22
sa:thing	-4 -1 4 6 -15 4 -5
sa:three	-3 -6 16 -3 -8 -3 -1
sa:through	-1 -1 -16 12 5 4 -6
sa:timber	0 -9 -5 19 -5 -1 -11
sa:time .	0 4 0 13 -17 -7 -3
sa:to <level>	-12 0 7 -11 11 -21 3
sa:to <number>	-5 -17 4 -9 11 14 -17
sa:to a	-4 -4 8 -19 -4 -1 13
sa:together	-2 -15 3 -7 16 -9 -8
sa:treaty	-3 -3 15 -13 2 -2 -2
sa:truce	8 2 6 -9 -1 -17 -2
sa:unchanged	-3 -9 28 -21 -6 -1 -6
sa:under	-1 -8 9 -15 13 -18 1
sa:under its	0 0 15 -11 -2 0 0
sa:unless	-5 6 -6 -15 -9 -3 20
sa:until	-17 -13 15 4 0 -6 -12
sa:until <day-ahead>	-5 1 14 7 -32 -8 -20
sa:until the	-2 -17 3 3 1 3 -1
sa:untouched	-2 -1 15 -9 -4 0 -5
sa:used to	0 4 13 -16 -10 0 1
sa:was	17 -24 -18 2 3 3 11
sa:was <level>	9 -3 4 0 -15 0 -5
sa:was charge	0 -5 -14 -4 20 -3 -3
sa:was the	-6 -7 -6 2 -1 15 -9
sa:was to	-1 -1 -16 -5 1 0 16
sa:week	4 -8 -16 12 9 0 -10
sa:well .	-7 -15 -3 3 10 1 3
sa:were	11 -5 -9 6 -8 15 -13
sa:whatever	10 -15 2 1 -16 0 5
sa:when	-8 1 13 -15 -15 20 -11
sa:where	4 21 -15 0 -14 6 0
sa:which is	1 4 8 -1 -18 8 -12
sa:who	-5 1 -18 6 6 0 7
sa:whole	4 3 -11 -4 15 -2 -6
sa:will	-12 12 5 -5 -18 5 1
sa:with <number>	-1 4 -10 15 4 -6 -10
sa:with the	-5 6 -15 6 12 -7 -8
sa:without	-3 14 2 -4 -15 2 -10
sa:world	-4 -3 -1 -9 17 -1 -9
sa:worth	-1 -6 -12 17 1 -2 -6
sa:would	-10 22 -16 -5 -12 -2 10
sa:year	1 3 13 -17 0 4 -6
same than before	17 -16 4 -8 10 -25 -1
sb:"	19 -10 -4 -7 -2 8 -5
sb:" <name>	2 6 -5 -17 4 -3 5
sb:" we	-11 -5 14 4 -7 -3 -19
sb:'s answer	-1 2 -4 -18 6 0 10
sb:'s at	0 -1 15 -9 -4 0 -1
sb:'s custom	-1 5 -17 7 7 0 -2
sb:'s duty	0 11 6 -15 -6 3 -1
sb:'s the	-3 4 1 -16 6 -1 5
sb:)	-1 2 -1 10 -2 -6 -15
sb:,	-18 6 6 -8 2 0 1
sb:, <day-ahead>	0 -3 -12 16 -3 0 -2
sb:, <level>	-5 0 12 -15 -14 4 11
sb:, <name>	-13 -10 10 -2 -35 9 19
sb:, <quality>	1 12 -5 -22 4 2 10
sb:, after	-2 -18 -3 -7 13 2 3
sb:, against	0 0 -17 11 6 0 -4
sb:, an	-4 0 -14 0 17 0 0
sb:, at	-13 -26 10 0 2 3 -2
sb:, cocoa	0 -1 -12 17 -7 0 -1
sb:, coffee	0 2 -20 9 4 -1 5
sb:, come	0 -1 -9 18 -14 0 0
sb:, for	-9 10 -9 9 -23 -4 11
sb:, go	0 -1 -9 19 -11 -2 -5
sb:, has	-7 4 -3 3 -19 -1 10
sb:, if	-3 -1 -15 3 10 -1 5
sb:, in	-15 7 -9 -4 -3 23 -6
sb:, keep	0 0 11 -20 6 0 -2
sb:, pay	-2 -9 17 0 -21 0 -8
sb:, say	0 17 10 -15 -5 0 -13
sb:, the	-27 15 -7 9 -4 4 -13
sb:, they	-2 -15 13 0 4 -6 0
sb:, to	2 -6 -15 7 -16 2 17
sb:, up	0 -4 -1 -10 16 -1 -10
sb:, which	3 -15 5 -1 3 0 -2
sb:, who	0 5 17 -22 -7 4 -4
sb:, with	-5 -19 15 0 -20 2 6
sb:, would	4 -8 -4 -15 -2 0 17
sb:. <day-today>	0 0 7 -15 7 0 0
sb:. <number>	11 -11 -19 19 2 -5 -17
sb:/	3 -3 -10 16 0 -5 -9
sb:: <level>	2 2 -6 3 -2 -15 8
sb:: a	3 -14 -10 3 15 -2 0
sb:: no	-11 -9 3 -18 13 0 8
sb:: that	2 -7 15 -11 -7 0 0
sb:: then	-14 5 -3 -17 -5 -1 15
sb:;	-14 11 -1 -15 -1 3 11
sb:; the	-7 -17 9 4 4 0 -4
sb:<agent>	-1 2 -1 -7 -5 -11 15
sb:<day-ahead> :	-3 -3 -10 0 16 0 -5
sb:<day-ahead> <name>	0 7 10 -1 -20 0 -9
sb:<day-ahead> to	0 -16 12 4 -7 0 3
sb:<day-gone>	-2 -1 -2 -5 13 -24 3
sb:<day-gone> :	-4 6 -31 0 13 0 10
sb:<day-gone> it	-3 -8 -6 -6 23 -4 -8
sb:<day-gone> that	8 -14 0 -10 -12 0 18
sb:<day-today>	1 1 13 -7 4 -19 -14
sb:<day-today> ,	5 12 -10 4 3 -4 -19
sb:<day-today> :	-1 -8 28 -21 -8 0 -4
sb:<day-today> the	-5 -1 -4 -17 17 -1 6
sb:<duty>	-2 -3 12 -4 1 -15 -3
sb:<goods-amount>	-2 -1 -8 18 -3 -1 -10
sb:<level>	-20 -6 -11 12 3 4 6
sb:<level> (	-3 -17 -12 11 10 0 1
sb:<level> :	-6 -8 -14 16 0 -5 5
sb:<level> <day-today>	0 5 -14 16 -5 0 -6
sb:<level> <level>	-3 -7 12 -30 -9 14 5
sb:<level> and	-16 8 -4 6 -2 -1 -7
sb:<level> at	-4 17 1 -4 -11 -5 0
sb:<level> from	4 -13 3 -21 23 -11 5
sb:<level> in	-10 -3 -1 -2 10 -16 6
sb:<level> that	-1 -5 7 6 -23 -2 1
sb:<level> to	10 4 -2 8 -26 -3 2
sb:<level> under	-1 13 5 -15 0 -2 -10
sb:<money>	-8 -4 18 -13 4 0 -4
sb:<month-ahead>	4 -3 -9 -2 13 11 -21
sb:<month-gone>	-24 -8 -7 2 10 9 -3
sb:<month-gone> ,	-12 -2 -3 14 -20 10 2
sb:<month-gone> and	-1 -1 14 -6 -18 -5 12
sb:<month-gone> of	0 -4 -12 -1 15 -3 -2
sb:<month-gone> that	-7 -9 16 0 5 0 -17
sb:<name> 's	-1 10 12 -17 -4 5 -10
sb:<name> ,	-17 -15 9 0 2 0 1
sb:<name> :	-5 -4 13 2 -15 4 -4
sb:<name> <level>	-6 6 -15 8 0 4 2
sb:<name> agree	-1 0 -24 31 -15 0 -2
sb:<name> and	-3 -35 1 5 -6 -12 21
sb:<name> announce	-2 12 5 0 -8 0 -15
sb:<name> could	-7 -7 16 -7 0 0 -7
sb:<name> from	8 1 6 -5 0 0 -16
sb:<name> has	-5 -7 0 11 8 -14 -16
sb:<name> in	-1 -2 6 10 -18 -1 -12
sb:<name> it	0 18 -26 5 -4 0 8
sb:<name> keep	-1 -2 5 -2 -16 0 9
sb:<name> levy	-1 15 8 -30 -11 0 3
sb:<name> pay	-5 -8 11 0 -3 -3 -20
sb:<name> put	1 9 0 -20 16 -2 -14
sb:<name> sign	0 0 -26 20 7 0 -4
sb:<name> tariff	7 8 13 -7 -17 -1 -22
sb:<name> that	-2 5 2 -19 5 0 11
sb:<name> to	5 -11 15 -7 -9 -5 -3
sb:<name> will	3 -21 7 0 -11 9 1
sb:<name> would	-1 1 -2 2 -20 -6 6
sb:<not>	13 6 -5 -11 0 -21 6
sb:<number> ,	1 -3 -2 12 -8 10 -16
sb:<number> <name>	-1 8 -17 -5 18 0 -2
sb:<number> a	3 -13 22 -8 -5 -3 -5
sb:<number> duty	-2 -8 30 -22 -12 -2 -3
sb:<number> from	0 1 11 -18 -2 7 -3
sb:<number> in	-3 18 5 -5 -16 0 -10
sb:<number> is	0 -1 15 -8 -5 -1 -10
sb:<number> it	0 -3 -5 -8 19 -9 -1
sb:<number> of	6 -16 3 4 5 -8 -9
sb:<number> on	-7 -25 5 -16 12 -7 15
sb:<number> per	-2 1 1 -16 -7 9 4
sb:<number> plu	-2 3 10 -17 4 -3 -7
sb:<number> —	2 -11 20 -10 -2 -2 -1
sb:<person>	-13 -2 -3 -5 -18 -21 32
sb:<person> ,	-2 7 -7 -9 -22 8 14
sb:<person> :	-7 11 -9 0 4 -16 3
sb:<person> put	0 4 -17 18 -2 0 -3
sb:<person> say	-13 -18 1 -15 -5 -2 27
sb:<person> sign	-2 1 14 -16 -3 -1 6
sb:<person> tell	-22 4 16 12 -9 -2 -15
sb:<points>	-6 17 14 -17 -5 -7 -10
sb:<points> ,	0 8 6 -15 -2 0 4
sb:<quality> carpet	0 -8 -11 16 -9 5 -4
sb:<quality> cocoa	0 5 8 -15 1 0 -1
sb:<quality> coffee	-4 -16 9 -6 7 3 -1
sb:<quality> copper	-2 16 -6 -20 1 6 0
sb:<quality> oil	-3 -3 -15 4 5 0 8
sb:<quality> orange	-1 -10 5 -24 12 0 4
sb:<quality> rubber	0 9 2 -16 6 -2 -4
sb:<quality> rum	-1 0 9 -19 2 0 7
sb:<quality> tea	1 7 4 -20 1 2 1
sb:<quality> tractor	9 0 2 -16 1 0 4
sb:<seat> 's	0 -9 -19 19 8 0 0
sb:<seat> ,	-5 0 15 -14 -3 -4 3
sb:<seat> had	-4 -15 1 7 -8 9 0
sb:<seat> on	0 -4 -6 16 -9 0 -3
sb:<seat> that	-9 2 15 -10 -1 -2 -5
sb:<sender>	-6 -24 5 14 -7 5 -6
sb:<span>	-22 -6 3 -15 18 -4 7
sb:<v-agree>	-2 1 -3 9 0 7 -16
sb:<v-deny>	16 -9 2 -9 0 -6 -2
sb:<v-down>	-1 -17 5 6 -2 -19 2
sb:<v-propose>	7 -11 -12 -14 -12 -10 27
sb:<v-say>	22 -15 -3 -10 -18 -10 18
sb:<v-stay>	-21 -4 14 3 -13 -4 0
sb:<v-suspend>	3 6 11 -2 -10 -3 -24
sb:@	5 -15 -1 11 -3 -5 -2
sb:_	2 2 -14 18 -9 -4 -7
sb:a <name>	0 0 15 -2 -9 0 -10
sb:a <quality>	-2 13 6 -16 -1 0 -5
sb:a deal	2 -12 -23 24 -4 0 3
sb:a duty	5 -13 -20 15 -15 5 16
sb:a new	-8 17 -6 -3 -12 0 1
sb:a number	-2 -11 1 -2 -4 -4 15
sb:a pause	0 -2 -3 -11 17 0 -5
sb:a report	15 -1 -6 -1 -4 0 -8
sb:a tariff	-10 -10 -10 0 2 -1 15
sb:a truce	-4 -7 -10 -15 16 0 10
sb:accept	-3 -1 -15 5 9 0 0
sb:according to	3 -6 -13 0 -9 0 15
sb:add	-21 -1 14 -5 -5 -6 4
sb:add the	-1 5 -5 -17 2 0 10
sb:add up	-2 -10 4 10 0 -4 -17
sb:additional	-5 -2 -1 9 -2 -18 1
sb:additional duty	0 0 -5 11 -16 -9 5
sb:after	-3 16 -11 8 -3 -3 -5
sb:after that	-1 20 -11 -5 -6 0 -4
sb:after the	0 4 -13 15 -2 0 -6
sb:again	6 12 -18 -3 13 6 -18
sb:again ,	4 8 -20 2 7 -1 -2
sb:agree	6 8 2 -1 1 -6 -22
sb:agree on	-2 2 6 -15 6 0 -2
sb:agree to	9 5 -18 19 -13 -1 -13
sb:agreement	-16 -2 -1 11 3 -4 -8
sb:agreement with	-6 -3 -3 19 -19 0 -12
sb:all	5 15 -6 -7 11 0 -19
sb:all ,	0 -4 4 -20 2 8 3
sb:also	-9 -17 -13 14 -2 -5 14
sb:also at	0 -6 -11 19 -2 0 -9
sb:an additional	1 -20 0 2 6 -5 1
sb:and	-27 0 0 8 -5 -7 7
sb:and for	0 -5 0 13 -19 5 3
sb:and it	1 -4 15 -13 -4 1 -1
sb:and no	-5 -7 7 -15 13 -2 -2
sb:and pay	0 -11 18 -1 -12 -2 -5
sb:and the	-5 1 2 7 -1 -23 -4
sb:and to	-1 6 -11 17 -10 -2 -6
sb:another	-9 -2 -8 16 -9 -8 1
sb:anything	-2 17 -7 -13 7 0 -7
sb:are charge	0 -4 17 -6 -8 0 -1
sb:are get	-2 -2 2 6 -2 0 -16
sb:article	-4 -8 -15 7 18 -2 -3
sb:as	12 5 -17 -15 16 9 -2
sb:as much	-1 1 -5 -15 -3 12 5
sb:ask the	-4 -2 -10 -3 0 0 15
sb:at	-8 0 5 -3 -11 28 -14
sb:at <level>	7 16 -7 2 -13 6 -13
sb:at <number>	5 -5 -4 10 -5 10 -18
sb:at the	-1 0 -7 -19 -2 27 1
sb:away	0 18 -15 -6 6 -2 -6
sb:back	1 25 -16 0 -4 -15 -6
sb:back at	7 6 0 -15 3 0 -12
sb:back on	4 19 -11 -17 -2 0 -2
sb:banana	-2 20 -13 0 -2 -3 -4
sb:be	8 10 -5 -6 -19 -8 8
sb:be <level>	0 1 12 -1 -6 0 -15
sb:bean pay	0 -1 18 -13 -7 0 0
sb:become	-6 7 -22 0 10 0 1
sb:before	-6 3 -18 1 14 -6 1
sb:before <month-ahead>	0 -12 -10 -10 24 -5 -3
sb:before that	-3 2 -18 9 3 -2 0
sb:before the	2 15 5 -28 3 -8 -2
sb:begin on	0 0 2 -15 13 0 -3
sb:better	-4 -4 16 -15 6 0 -6
sb:bicycle	0 -6 -5 17 -8 -1 -8
sb:bill	-8 -2 -7 0 -4 0 15
sb:border	0 6 -6 15 -9 -2 -8
sb:but	-12 2 3 3 -29 0 10
sb:butter	-3 0 1 -18 9 7 2
sb:by	0 11 6 -14 -29 8 11
sb:by <day-ahead>	-7 -15 0 -7 -10 5 22
sb:by the	4 3 20 -18 -13 -5 0
sb:call	0 2 16 -3 -8 0 -12
sb:cancel	0 0 -16 18 -3 0 0
sb:canned	0 -2 18 -16 0 0 -2
sb:car	-7 -17 6 12 -10 -12 -2
sb:car to	0 -3 -5 -7 -4 0 15
sb:ceiling of	-3 0 2 13 0 0 -15
sb:cement	11 -1 -2 3 -15 -4 -1
sb:charge on	-1 0 9 -16 5 4 1
sb:cheese ,	-5 -3 2 -18 10 -2 5
sb:cocoa butter	0 0 -6 -20 9 8 5
sb:cod	-3 -5 -10 -18 28 2 -7
sb:coffee ,	0 -9 -9 17 -13 6 4
sb:come back	3 15 -3 -13 -5 -3 -1
sb:come down	-2 -15 -5 17 -2 2 -16
sb:come the	0 2 -29 21 5 -5 0
sb:common	0 -3 -15 18 -2 0 -3
sb:content	0 -9 18 -2 -12 0 3
sb:continue	-1 -1 15 -3 -10 -1 -9
sb:copper	-11 12 -5 -5 -18 2 13
sb:could	-19 3 -3 -1 5 -6 10
sb:country	-18 -8 -8 17 0 0 -2
sb:cover	0 0 16 -13 -5 0 -3
sb:currently	0 0 15 -8 -5 0 -1
sb:cut	2 -5 -7 -7 1 7 18
sb:cut its	-2 -6 -5 -5 -6 11 15
sb:cut the	0 8 0 0 -15 -1 0
sb:cut to	4 -2 12 -17 4 0 0
sb:deal	-5 -1 -29 21 7 -3 5
sb:decision	0 -1 -7 19 -15 -1 -4
sb:deny	17 -1 -4 -6 0 0 -11
sb:dispute	-1 -6 -9 -14 2 15 0
sb:doe not	10 6 10 -25 -10 0 -4
sb:down	-4 -20 2 11 -6 1 0
sb:drop from	0 0 -3 13 -15 0 -1
sb:drop to	5 -3 7 -17 5 0 2
sb:due	0 2 -15 9 8 0 -6
sb:during	-7 -9 -16 20 0 1 0
sb:during that	0 -3 -22 24 -1 0 -2
sb:duty (	0 -4 19 -12 -9 0 0
sb:duty ,	1 -7 14 -4 0 -1 -22
sb:duty at	-2 -2 13 -15 -1 0 4
sb:duty go	-6 10 -8 -11 21 -7 -14
sb:duty is	-8 -3 -7 2 18 -1 -16
sb:duty of	-5 -1 15 -7 -6 0 -1
sb:duty would	5 -4 -16 3 2 -1 7
sb:early	-2 0 -14 2 -9 0 15
sb:emergency	0 -5 -6 -1 17 -3 -10
sb:end	10 9 2 -10 -4 2 -15
sb:event	0 15 -8 -10 0 0 -1
sb:extension	1 15 -4 -6 -7 0 -4
sb:extra	-13 -6 -8 -10 16 7 5
sb:extra duty	-5 5 -21 -2 14 11 -5
sb:face	-2 3 -10 -4 -14 0 19
sb:far	-5 0 -12 -13 16 1 4
sb:farm	-1 -10 -4 -4 17 -3 -11
sb:fentanyl	-14 -24 9 -14 20 4 -5
sb:fentanyl duty	-1 3 -10 -12 19 4 1
sb:fentanyl is	0 -4 11 -15 11 0 -9
sb:figure	10 0 10 -7 -24 -7 2
sb:first ,	0 9 -19 8 4 0 -1
sb:flower	-1 -8 17 -12 1 -2 0
sb:follow	-1 5 -20 10 -8 0 8
sb:for <name>	6 4 -16 -3 19 -6 -2
sb:for <span>	-7 -17 15 0 0 0 -10
sb:for those	-2 11 0 -15 -4 0 1
sb:framework	-1 -10 -25 34 -8 -1 -14
sb:free trade	-1 0 -9 -13 15 0 2
sb:from <day-ahead>	-3 12 -15 20 -17 -9 -9
sb:from <level>	14 8 -15 15 -20 2 -3
sb:from <name>	-17 -20 5 -5 13 -1 6
sb:frozen	0 -14 16 -9 -6 3 4
sb:gave	22 7 -14 -9 0 -6 -12
sb:gave the	16 2 -15 -4 0 -2 -3
sb:general	-7 2 4 4 -16 0 1
sb:geneva	0 -10 0 16 -5 -13 -4
sb:geneva ,	0 -1 -8 15 -3 -5 -1
sb:get a	-6 4 5 7 -10 -1 -18
sb:go back	-11 2 -6 17 -2 -8 -9
sb:go from	2 10 7 -4 -5 -16 -8
sb:go on	-10 1 34 -14 -19 0 -15
sb:go the	0 -1 -14 0 19 0 -5
sb:good	-24 -16 8 4 -4 2 1
sb:good ,	-1 -10 -2 -2 16 -9 -2
sb:good :	0 -8 16 -10 -14 0 7
sb:good from	-2 -15 -12 17 -1 8 -4
sb:good of	-4 -14 18 -6 -18 3 1
sb:good pay	-2 -15 0 5 -7 7 7
sb:good will	-1 10 -17 5 -5 0 7
sb:had put	-2 -5 16 2 -20 1 -7
sb:has	-10 -3 -9 3 0 -7 19
sb:has say	-7 -6 -5 -11 -1 0 20
sb:have to	-5 14 -5 -16 0 -1 8
sb:he	-4 -7 -1 -5 -24 0 24
sb:he add	0 -1 -12 16 -4 0 -1
sb:he has	-1 -2 12 -18 -2 0 4
sb:he would	-6 -13 17 -14 -2 0 5
sb:hear	0 -2 -4 -14 -4 0 16
sb:heard	12 -14 5 -3 -8 8 -15
sb:heavy	0 -3 -10 -7 -2 0 16
sb:height	-3 1 -9 -16 -2 17 -2
sb:height of	-1 -6 -5 -9 -7 16 0
sb:hour	-3 -13 -2 15 4 2 -13
sb:i	22 7 -2 -14 -7 -1 -7
sb:if	-6 21 -14 -26 -7 -24 21
sb:if <name>	0 2 -1 -15 -6 0 8
sb:if he	0 16 -5 -12 -8 0 3
sb:if it	2 3 -5 -19 11 -5 3
sb:if the	-8 15 -7 -12 -2 -6 6
sb:if they	-5 6 6 -15 -6 0 1
sb:import	4 3 1 -16 5 11 -4
sb:import from	7 0 0 -17 -5 12 0
sb:in <month-gone>	-29 11 5 -8 0 6 -4
sb:in <number>	-7 3 -2 -20 16 0 -2
sb:in <seat>	16 12 -6 -6 -5 -8 -6
sb:in place	-3 0 -15 7 7 6 -9
sb:in return	-5 -17 -2 10 -4 2 3
sb:in that	-5 -1 -16 16 -8 1 10
sb:include	0 -3 21 -17 -7 0 -1
sb:into	0 13 8 -14 -6 2 -25
sb:into <name>	1 10 -1 -11 0 5 -19
sb:introduce	0 -7 15 -11 0 -1 -4
sb:is <number>	6 7 9 -17 -7 -2 -7
sb:is charge	-1 2 18 -8 -11 -3 -7
sb:is down	-2 6 -15 -15 6 9 6
sb:is not	15 0 -9 -14 7 6 -5
sb:is on	-6 -18 -2 10 7 -2 1
sb:is the	9 2 13 -11 -17 -6 -6
sb:is to	3 0 -21 15 0 -5 1
sb:it	-1 -7 2 6 5 1 -15
sb:it 's	10 7 5 -1 -26 1 -19
sb:it :	-3 1 15 -7 -17 -1 4
sb:it be	5 0 -7 -16 -5 0 15
sb:it became	0 -7 9 9 -17 -3 0
sb:it has	-10 2 3 1 -15 -4 11
sb:it say	-16 0 -2 7 3 0 3
sb:it was	0 0 7 -4 3 6 -26
sb:it will	-1 1 -14 -3 7 -6 15
sb:it would	-16 0 -1 -2 16 -5 -1
sb:its <level>	0 -17 -24 16 -2 0 18
sb:just	3 -3 0 3 -17 0 7
sb:keep its	-3 -7 11 0 -17 -1 3
sb:know that	-6 -2 -16 3 10 0 9
sb:lamp	0 -6 15 -9 -1 -2 -1
sb:lapse	-4 19 -14 -4 -12 -1 4
sb:last ,	0 -1 16 -14 -3 0 0
sb:later	-1 -5 -16 2 16 6 -9
sb:law	-7 10 -11 -15 4 0 11
sb:leave	0 -15 23 -2 -15 -8 -24
sb:leave its	0 3 14 -15 -1 0 -2
sb:leave out	0 -2 15 -12 -3 0 0
sb:less	9 -15 -8 8 -9 7 3
sb:let	-2 2 -9 -12 1 6 16
sb:let in	0 3 -18 4 2 2 7
sb:lift its	0 0 -15 5 9 0 0
sb:like	-8 -6 2 12 4 -2 -15
sb:list	-6 -32 23 0 -2 -3 -2
sb:list ,	0 -13 -7 15 -6 0 4
sb:list <number>	-8 -20 34 -15 -8 -5 -2
sb:lorry	7 0 -5 -18 -6 3 15
sb:lower the	3 -1 12 -15 7 0 -11
sb:make	-21 -8 -8 17 -13 3 11
sb:make it	-1 -6 -14 4 -5 -2 15
sb:meanwhile	-1 -5 19 -11 2 0 -9
sb:medicine	-4 -5 -11 17 0 -3 -4
sb:more	-13 3 6 -17 5 0 8
sb:more than	-9 0 0 8 -18 -2 5
sb:most	-7 -15 13 0 -8 -1 0
sb:most good	0 -1 -13 16 -7 0 0
sb:most of	0 -1 5 -18 5 5 -2
sb:motor	-5 -9 17 -12 -1 6 -9
sb:mr	10 3 -6 -2 -23 -6 5
sb:mr <person>	13 1 -8 -1 -21 -5 5
sb:much	-3 7 -5 -18 -3 12 2
sb:my	13 1 -3 -30 11 -6 -2
sb:negotiate	-1 -2 -8 -7 -4 0 17
sb:never	2 -6 13 -13 -15 -1 6
sb:newspaper	19 -5 -6 1 -2 0 -13
sb:no	7 -1 -6 -13 9 -16 12
sb:no more	-5 -9 -20 10 7 0 14
sb:nobody	4 8 6 -19 9 -3 -16
sb:nor	9 -3 4 -17 4 -1 -4
sb:not	16 0 -2 -5 2 -10 -8
sb:not ,	0 8 3 -17 -1 -1 0
sb:not the	4 10 -17 -8 6 -2 4
sb:now	8 2 3 -15 10 1 -14
sb:number	-3 2 -7 -9 0 -1 18
sb:of <level>	-7 -6 21 -14 -4 -15 4
sb:of <number>	-4 6 -8 3 9 7 -19
sb:of <span>	-4 -4 -18 -11 21 -2 11
sb:of a	9 -5 -21 8 7 0 0
sb:of an	-4 -7 -14 1 -9 0 19
sb:of their	0 0 -16 2 8 0 6
sb:offer	12 -4 -6 -26 -6 -2 11
sb:oil ,	-4 -4 -18 26 -2 -8 -2
sb:oil and	0 3 3 -15 -3 0 6
sb:old	-8 10 15 -16 4 -8 -20
sb:older	-3 -11 27 -15 -6 -4 -7
sb:older duty	0 -2 17 -17 0 0 -4
sb:on <day-gone>	-2 -18 0 9 -5 -16 5
sb:on <day-today>	-2 -1 11 7 -15 -1 -12
sb:on a	2 0 12 -23 1 -1 0
sb:on it	-1 0 3 6 -16 2 3
sb:on our	-9 -6 8 -10 -12 3 18
sb:on pay	-1 12 17 -22 -10 1 -5
sb:on the	-1 -1 9 -17 -7 -3 15
sb:on wine	-1 1 16 -7 -11 -4 -3
sb:one	3 -15 2 6 0 -8 0
sb:or	1 2 -10 -5 -3 -10 19
sb:orange	-3 -4 5 -18 13 -1 -2
sb:order	-1 -4 3 14 -6 -7 -16
sb:ordinary	-1 -10 16 2 -8 -4 -16
sb:our	0 2 -1 2 -17 7 6
sb:our own	7 4 2 -19 0 0 0
sb:overall	0 -6 -9 17 -8 0 -3
sb:paper	10 -5 -3 1 -16 -8 8
sb:part	-13 -7 0 17 -8 -9 -2
sb:part ,	-6 2 -14 18 -12 -1 5
sb:pause	10 0 4 -15 9 0 -16
sb:pay	-6 -13 19 -3 8 -3 -24
sb:pay <level>	-17 -3 2 6 0 -11 -1
sb:pay <number>	-2 -15 5 -1 13 -2 -10
sb:pay a	0 -2 11 -16 2 0 6
sb:pay no	0 0 -13 16 0 0 -2
sb:pay the	-9 -3 13 8 -16 -3 -10
sb:per	-2 1 1 -16 -7 9 4
sb:phone	-1 5 23 -16 -11 -1 -12
sb:pineapple	0 -4 15 -10 -5 5 -5
sb:place of	-3 0 -21 10 10 6 -10
sb:plan	4 6 0 10 -7 0 -16
sb:plastic	4 2 0 -15 1 -1 4
sb:plu	-7 -8 31 -23 -6 -7 0
sb:pork	-1 -3 6 10 -15 0 -9
sb:potatoe	-1 15 1 -20 -10 -1 3
sb:present	8 -4 2 1 -20 -3 3
sb:proclamation	-6 -13 2 12 -16 -1 2
sb:product	-10 -21 -3 5 15 -7 -3
sb:product of	-2 -4 -8 -5 19 0 -6
sb:proposal	-5 -12 -13 -14 -6 0 27
sb:propose	3 -10 -11 -15 -6 0 21
sb:put a	1 -1 -16 16 -4 0 0
sb:quarrel	0 -10 -6 -2 18 -5 -3
sb:question	25 -15 -14 -4 -2 -1 -2
sb:question :	26 -13 -15 -2 -2 -1 -4
sb:raise	4 -16 9 -7 2 -11 5
sb:rate	15 1 -11 9 0 -13 -8
sb:reach	-10 -11 3 -7 0 15 -3
sb:read	18 -15 -7 -11 10 -5 -1
sb:reason	0 7 7 -18 2 0 -4
sb:reciprocal	-9 -10 20 -10 11 -13 -19
sb:reciprocal ,	0 -6 14 -16 7 -2 -2
sb:refined	0 -10 -6 0 -7 0 15
sb:refined copper	0 -10 -6 0 -7 0 15
sb:remain	-5 -17 8 4 -4 -5 -1
sb:replace	7 -6 -4 -8 15 -1 -10
sb:report	32 -1 -14 -16 1 -1 -14
sb:report that	16 1 3 -14 -6 0 -8
sb:reporter	-1 3 10 6 -8 -1 -18
sb:return to	-5 12 5 2 -8 -1 -15
sb:right	-1 -4 17 -13 -9 -3 2
sb:rubber	-4 8 -9 -7 15 -3 -9
sb:safeguard	0 -3 15 -9 -3 0 -2
sb:salmon	0 -4 -6 15 -8 4 -11
sb:same	-1 0 -6 15 -9 -9 1
sb:same day	0 0 -15 16 0 0 -2
sb:say	17 -8 1 -5 -15 -22 8
sb:say <name>	5 0 13 -21 -3 0 -2
sb:say he	-4 -9 -4 -6 -3 0 18
sb:say in	-1 -7 15 -13 7 0 -13
sb:say on	-11 -3 10 -20 -18 0 20
sb:section	-6 -24 25 -5 -3 -7 -11
sb:section <number>	-6 -24 25 -5 -3 -7 -11
sb:see	7 -2 -19 -9 0 -5 17
sb:sell	0 -7 11 -19 11 2 -12
sb:shall	-5 16 -13 18 -19 -2 -19
sb:should	-7 17 4 -32 3 -3 0
sb:since	-19 -8 18 -4 -5 1 -6
sb:since <day-gone>	-8 5 23 -16 -6 0 -15
sb:since <month-gone>	-4 -18 5 0 8 -11 -1
sb:since then	0 0 16 0 -12 0 -1
sb:slap	3 7 -16 3 -11 -1 7
sb:soybean	5 -13 -5 18 -15 0 -10
sb:soybean will	0 -3 -14 18 0 0 -2
sb:speak	10 -9 -17 -1 16 -2 -8
sb:spoke	-1 -6 -4 -13 -3 0 17
sb:spoke of	-1 -1 -15 -8 -2 0 19
sb:spring	-3 -1 -4 -10 -2 15 5
sb:stand	-8 5 2 -1 0 4 -15
sb:steel	-12 -32 25 -15 17 -10 -5
sb:steel and	-4 -12 15 -5 5 -3 -12
sb:step	-3 -8 -10 17 -9 5 -3
sb:still pay	-4 2 -6 15 -8 -6 -4
sb:story	14 -2 2 -15 3 0 -7
sb:subject to	-1 -8 18 -20 1 5 -4
sb:surcharge of	4 0 5 -12 12 -3 -17
sb:suspend	-10 6 5 8 -17 -4 -20
sb:suspension	-5 0 -37 31 3 -1 -3
sb:suspension of	0 -6 -5 16 -5 0 -5
sb:table	-12 0 -13 -3 6 0 16
sb:table :	-3 -9 -12 -12 -2 0 22
sb:take <level>	-4 -14 -12 8 19 -5 -8
sb:take its	5 13 -7 7 -15 -2 -10
sb:take the	4 -11 -15 0 1 -2 19
sb:tariff	-15 -20 16 2 -7 -33 2
sb:tariff ,	-2 -12 5 9 -15 -1 0
sb:tariff of	-20 -17 -3 0 -8 -7 21
sb:tea	1 12 4 -18 0 0 0
sb:tell reporter	-7 -1 15 5 -7 -1 -14
sb:that	19 -1 0 -5 -13 -1 -1
sb:that 's	-8 14 13 -28 2 -4 -9
sb:that <name>	24 -9 1 -7 2 -1 -17
sb:that <quality>	17 1 -1 -19 -10 0 3
sb:that he	2 -5 -1 -9 -13 0 15
sb:that is	-14 -5 9 -3 6 1 -15
sb:that the	9 -11 12 0 -22 1 -3
sb:that time	-1 0 -17 24 -12 0 -6
sb:that was	-7 7 15 -24 -6 3 -5
sb:the <name>	-10 -3 -15 21 -10 -6 11
sb:the <office>	-2 4 -9 -1 -19 -3 19
sb:the <person>	2 9 -15 10 -7 -4 0
sb:the <seat>	-7 -10 30 -3 -17 -3 -11
sb:the extra	-5 -5 11 -16 1 -2 6
sb:the farm	0 -8 -13 -7 21 -1 -1
sb:the figure	5 5 9 -23 -12 -4 9
sb:the first	-5 -13 17 2 -2 -9 -16
sb:the framework	0 -1 -13 15 0 0 -4
sb:the free	0 0 -11 -10 15 0 3
sb:the height	-1 -6 -6 -11 -11 19 0
sb:the law	-5 12 -15 4 0 0 -3
sb:the list	-1 -8 -13 24 -9 0 -5
sb:the new	13 -21 -9 13 -11 -3 1
sb:the old	-7 0 22 -11 0 -5 -18
sb:the older	0 -8 29 -21 -7 -2 -9
sb:the order	-1 -4 -14 22 -5 -2 -10
sb:the ordinary	0 -3 16 -3 -2 -2 -19
sb:the overall	0 -6 -9 17 -8 0 -3
sb:the proposal	0 -3 -10 -7 -1 0 15
sb:the quarrel	0 -10 -9 0 15 0 -2
sb:the reciprocal	-4 -1 0 11 -1 -6 -18
sb:the step	-2 -7 -16 23 -8 -1 -1
sb:the suspension	-2 6 -34 19 7 0 0
sb:the table	-7 -10 -9 -3 -3 0 19
sb:the tariff	-9 0 14 7 -4 -7 -28
sb:the truce	6 19 6 -4 -19 -6 -15
sb:the two	-2 2 0 10 -16 10 -17
sb:the worst	0 -2 -4 -12 -9 20 -1
sb:their duty	0 0 7 -15 6 0 -7
sb:their own	-1 1 -17 15 -11 0 5
sb:then	-20 13 -7 1 -3 -16 9
sb:then ,	0 11 1 -7 -18 -1 5
sb:then it	-5 4 -8 -13 15 -1 -5
sb:then pay	4 -15 1 8 -7 0 4
sb:there	5 -8 5 0 -22 0 11
sb:there was	4 0 -19 8 -10 -7 11
sb:these	-4 -2 0 -4 15 -1 -7
sb:they	-17 3 19 -3 1 -5 -27
sb:they are	-4 2 12 -15 -5 0 2
sb:they had	-1 -8 -6 17 -5 0 -5
sb:they pay	-4 -3 -4 -8 20 -1 -6
sb:thi	-6 -31 -13 10 10 0 6
sb:tile	-1 0 13 -15 6 -3 0
sb:to <day-ahead>	0 -11 24 -12 -4 0 -15
sb:to <name>	-7 5 17 -16 -11 5 -4
sb:to apply	0 -6 -10 15 -1 0 -1
sb:to be	3 -6 -20 4 -3 4 13
sb:to fall	0 0 16 -12 -4 0 -1
sb:to pay	-7 -2 -17 -8 13 14 6
sb:to the	-2 1 -15 20 -5 -1 -2
sb:together	-4 -1 1 1 6 -1 -15
sb:tomatoe	-4 5 4 -15 0 -1 4
sb:top of	-4 0 21 -13 -7 -4 -2
sb:truce	6 18 1 -25 3 -8 -4
sb:truce it	0 11 -5 -19 -1 -1 6
sb:truce with	0 -1 20 -19 -5 0 -4
sb:truck	0 -13 -16 24 -8 0 0
sb:true	17 -7 3 -16 -11 1 -2
sb:true that	11 -2 9 -8 -4 3 -17
sb:unchanged	-1 17 -6 -3 -10 -2 -2
sb:under	-16 -7 11 1 -2 -5 -5
sb:unless	-3 18 -11 -13 5 0 0
sb:until	-5 -23 14 0 4 1 -11
sb:until <day-ahead>	-3 -12 26 -12 -8 1 -1
sb:until <day-gone>	4 -6 -9 -7 20 -2 -6
sb:up from	-2 -2 -3 -17 18 -1 -5
sb:up its	-4 -6 16 -4 -3 0 -6
sb:us	4 2 2 -17 -3 8 2
sb:used	-1 -10 -16 -5 20 8 -11
sb:used to	-5 -10 -16 -4 20 8 -12
sb:walnut	0 0 -13 15 -4 1 -3
sb:want	3 -15 7 1 3 -1 -4
sb:warn that	-5 -5 -6 -2 0 0 15
sb:was <number>	0 -16 2 6 0 4 -4
sb:was charge	0 3 -16 6 2 -1 -4
sb:watche	-3 8 -1 8 -17 -5 1
sb:way	7 11 3 -21 -12 -5 0
sb:we	9 19 -9 -5 -14 1 0
sb:we are	7 10 -10 11 -9 -1 -23
sb:we have	-1 -6 2 -18 2 8 4
sb:we shall	-2 19 -1 -13 -5 -1 -8
sb:week	4 -20 -6 11 0 0 -1
sb:week ,	0 -4 -14 20 -6 0 -4
sb:were	3 0 -12 -20 12 -2 16
sb:were to	0 -6 -19 4 6 -3 7
sb:what <name>	-1 2 15 -20 3 0 -11
sb:what it	-5 -8 -7 16 2 -2 -10
sb:what they	0 -9 18 -22 4 -2 0
sb:when	-1 -20 -4 4 9 0 -1
sb:where	-1 -7 10 3 5 -9 -19
sb:where they	0 -15 3 -2 14 -3 -7
sb:while it	0 -2 20 -13 -6 0 -1
sb:who	10 4 3 -37 3 6 2
sb:will	-2 2 -5 12 -26 -7 1
sb:will rise	-2 12 -1 -17 0 0 5
sb:will suspend	0 -6 18 -14 0 0 -3
sb:will therefore	0 0 -14 15 0 0 0
sb:wine	0 8 1 -1 -9 -15 2
sb:wire	7 -1 -16 4 -2 4 4
sb:with	-10 -12 4 9 -16 -4 12
sb:with <name>	-10 -1 1 15 -30 0 -3
sb:without an	0 7 0 -23 0 0 11
sb:without the	-3 -6 -12 20 -2 0 -6
sb:worst	0 -6 -7 -9 -14 26 -3
sb:would	-2 9 -2 5 -17 -30 1
sb:would be	0 7 14 -9 -22 -4 -6
sb:would have	-17 -10 -21 20 13 -7 -2
sb:would pay	1 8 -8 -9 -16 -1 13
sb:would take	-2 6 5 -17 -4 0 4
sb:write	14 -19 -10 2 -3 -2 3
sb:yarn	4 9 -9 8 -18 -3 2
sb:year	-5 2 -15 -3 21 -5 -6
sb:you	20 -7 -9 -3 -6 -8 5
sb:— <number>	0 -14 15 4 -7 -4 -2
sb:•	-4 -2 -4 18 -12 -5 -3
second	-19 2 7 -11 1 8 1
t0=future	10 1 -1 4 -27 3 -3
t0=modal	1 7 -9 1 -5 -18 4
t0=past-not	-5 -11 15 3 4 -6 -10
t0=perfect	7 -12 10 -8 0 -15 0
t0=pluperfect	5 -23 -12 6 4 1 3
t1=future	10 3 -15 9 -24 4 1
t1=gerund	1 3 3 0 7 -14 -15
t1=modal	2 6 -11 1 -5 -17 6
t1=perfect	2 -5 17 -7 -4 -15 -6
t1=pluperfect	4 -22 -12 5 4 1 5
t2=participle-passive	1 -20 -13 8 13 -7 1
table	-16 0 -7 11 -7 14 -8
takenBack	23 -10 -18 2 -5 7 -17
tense=future	1 -4 0 9 -21 2 -1
tense=past passive	16 -23 -5 0 -11 5 15
tense=perfect passive	3 13 -10 -9 17 -3 -19
tense=present passive	-15 12 5 0 -11 -1 -3
told=denied far lower	-21 14 0 -12 4 7 -1
told=denied far none	0 20 -16 -4 1 7 -18
told=denied far own	-4 -11 16 -8 -4 -7 6
told=denied far same pair	6 12 -4 -24 -1 6 -1
told=denied paragraph lower	-3 8 6 -3 -4 12 -21
told=denied paragraph none	10 -7 -16 0 6 5 -4
told=if_lapsed 	-1 -11 -18 1 -3 22 -3
told=if_lapsed and	-2 15 -12 -11 9 -9 -3
told=if_lapsed far	16 0 -5 -12 -2 0 0
told=if_lapsed far higher	24 -4 -24 7 -4 7 -12
told=if_lapsed far lower	-5 -6 12 -15 2 -20 7
told=if_lapsed far none	2 8 -6 -20 16 -12 6
told=if_lapsed far own	15 -9 0 2 -26 6 -4
told=if_lapsed goes on	-3 12 -20 0 6 0 3
told=if_lapsed here higher	0 -2 -19 3 2 13 5
told=if_lapsed here lower	-3 17 11 -9 -13 -18 -10
told=if_lapsed here none	4 5 -7 -4 -2 15 -12
told=if_lapsed here other pair	-6 17 -22 2 -3 4 3
told=if_lapsed here same	0 -7 -16 4 12 6 -3
told=if_lapsed other pair comma none	0 15 -22 8 -5 0 4
told=if_lapsed other pair in step	-1 13 -15 1 -7 5 -5
told=if_lapsed other pair out of step	-4 9 -15 1 0 0 5
told=if_lapsed paragraph	-3 21 -10 -22 -1 1 5
told=if_lapsed paragraph lower	-21 18 -3 -13 -5 1 4
told=if_lapsed paragraph none	-12 18 -12 0 -10 4 1
told=if_lapsed paragraph other pair	-15 16 -8 -14 6 -13 6
told=if_lapsed paragraph own	1 8 0 -25 5 -2 5
told=if_lapsed same pair comma none	2 -6 20 -24 -1 -6 -2
told=if_lapsed same pair in step	-4 -11 8 0 -19 17 -5
told=if_lapsed same pair none none	6 -19 2 1 -1 18 -16
told=if_lapsed same pair none shared	-1 0 16 -11 2 -1 -16
told=if_lapsed same pair out of step	0 6 5 -7 4 -24 -6
told=now 	-5 20 -26 12 -26 2 2
told=now far higher	-5 6 -6 -20 14 7 7
told=now far lower	0 -5 1 15 -16 -20 -4
told=now far other pair	-9 -16 3 -2 8 2 7
told=now far same	-23 -16 11 17 -14 2 -16
told=now here lower	5 -42 2 11 -5 -8 5
told=now here same	-6 -17 22 -20 4 -2 -1
told=now or	-2 -11 19 -21 0 -2 3
told=now other pair and own	0 3 14 -9 -18 -3 0
told=now other pair comma none	2 -3 1 7 0 -6 -22
told=now other pair in step	8 -1 7 -17 9 -5 -2
told=now other pair none none	0 5 -8 -9 -12 16 -4
told=now paragraph higher	-5 12 -15 4 -5 0 7
told=now paragraph lower	-12 -28 1 3 5 0 9
told=now paragraph same	2 -13 31 -11 -8 -8 -21
told=now same pair and none	-3 -43 20 3 0 2 -2
told=now same pair and shared	-5 2 20 -25 0 -7 3
told=now same pair comma none	3 16 -9 -5 8 -12 -7
told=now same pair in step	-11 2 10 3 -18 -7 1
told=now same pair none own	6 -8 -9 18 -15 -3 2
told=now to	5 7 -3 -3 -18 -6 6
told=open far	1 -22 7 17 -16 -20 -3
told=open far lower	12 -19 -2 16 -18 -8 -7
told=open far none	1 -21 5 12 -19 -8 1
told=open far own	0 -9 4 10 -4 -15 -5
told=open far same pair	-3 -27 3 18 -15 -17 4
told=open goes on	-1 -6 -10 13 -19 2 7
told=open here higher	1 -9 11 -4 -19 11 3
told=open here other pair	4 3 -10 5 -28 7 8
told=open here shared	-7 -19 8 5 4 -18 -11
told=open other pair and none	0 1 -16 9 -6 5 4
told=open other pair out of step	5 8 -20 4 -23 8 13
told=open paragraph	-3 -15 -5 15 -5 -4 4
told=open paragraph lower	-7 -11 -3 22 -30 -5 -4
told=open same pair and none	-2 -18 6 -2 0 9 -2
told=open same pair and shared	-1 0 -3 18 -11 -11 -14
told=open same pair comma own	2 8 -18 7 -6 5 1
told=open same pair in step	2 3 -19 6 8 0 0
told=open same pair none none	-1 -4 -3 13 4 -4 -19
told=open same pair none shared	-4 -22 17 -16 11 -9 0
told=open same pair out of step	-6 -17 17 -5 -6 3 -1
told=open to	0 -5 -14 18 5 0 -15
told=past far none	0 -11 12 -19 6 -10 6
told=past far same	-6 3 -1 -11 16 -6 -12
told=past here higher	-3 1 3 -4 5 0 -18
told=past here none	-11 -1 -16 11 6 2 1
told=past here shared	3 -6 24 -19 0 -10 -7
told=past paragraph	14 -5 3 2 0 -5 -17
told=past paragraph other pair	9 -1 5 0 0 -1 -21
told=past paragraph same	4 -2 10 -22 4 0 -3
told=past same pair comma own	-2 9 -17 14 -1 -7 -5
told=past same pair none shared	4 -14 26 -20 -6 -1 -3
told=past to	5 -16 13 -2 -12 -8 3
told=peak 	0 -9 20 -15 -4 0 -2
told=peak far lower	-15 1 2 5 0 -5 -3
told=peak far none	0 -16 4 -4 0 -3 10
told=peak far own	-5 17 -4 3 4 -3 -16
told=peak here own	-3 7 -4 15 -15 -10 -1
told=peak same pair and shared	0 -3 -6 -3 -6 16 -3
told=peak same pair comma own	-2 2 -8 16 -11 -4 -4
told=proposed far higher	9 8 0 -16 5 -1 -9
told=proposed far same	4 -14 -12 -22 8 -5 27
told=proposed far same pair	11 -18 -12 -15 15 0 15
told=proposed from	0 -1 21 -14 -9 0 -5
told=proposed here	-15 -1 2 -3 3 -11 6
told=proposed here own	-2 -18 10 2 -1 -1 -3
told=proposed paragraph none	11 9 -22 8 -6 -9 0
told=proposed paragraph other pair	-17 -6 -8 6 14 -10 4
told=proposed paragraph own	-3 -20 6 0 1 -7 7
told=proposed paragraph same pair	14 0 -2 2 -22 -6 5
under 20	-18 -24 27 -2 9 -89 -5
under 50	-34 47 -15 1 6 -11 -22
under 6	4 -98 24 -6 -7 -35 15
under 80	38 -13 -30 11 -18 27 -17
untrue before	20 6 -8 -15 -5 0 2
untrue here	38 -3 -16 3 -9 -10 -19
untrue next	58 -12 -29 -3 -12 0 -37
v0=announce	0 11 -9 -1 -19 0 8
v0=ask	2 1 14 -14 -17 -3 -1
v0=carry	-1 1 5 -16 6 3 -9
v0=enter	8 -16 1 -3 4 -4 0
v0=face	0 0 -4 -8 -9 2 15
v0=have	9 2 12 -11 -15 1 -6
v0=leave	-1 -15 4 4 3 -2 -13
v0=offer	17 3 -12 -11 4 0 -6
v0=other	-1 -7 0 4 5 -17 2
v0=reach	-5 -5 -4 -10 0 17 2
v0=stay	7 -8 4 -20 11 -1 -2
v1=announce	0 11 -9 -1 -19 0 8
v1=carry	-1 1 5 -16 6 3 -9
v1=collect	-4 3 15 -3 -12 -5 -7
v1=face	0 0 -10 -2 -9 2 15
v1=leave	-1 -15 9 0 2 -2 -13
v1=other	-1 -13 1 9 6 -16 -4
v1=propose	0 -1 -13 -6 -3 0 15
v1=reach	-5 -5 -4 -10 0 17 2
v1=retain	0 0 17 -17 0 0 0
v1=slap	4 5 -17 4 -10 -1 8
v1=stay	7 -7 5 -26 12 -1 -2
v1=suspend	-5 3 -6 15 -13 -1 -10
v1=tell	8 3 8 -15 -4 -2 -7
v2=announce	0 0 -15 1 0 0 9
v2=apply	1 17 -6 0 -11 0 -9
v2=begin	0 0 7 5 -15 0 -6
v2=go	2 -18 -1 3 13 -7 -10
v2=other	3 5 19 -13 -18 -5 -9
v2=pay	0 -1 7 -15 -3 0 6
v2=retain	0 0 17 -15 -3 0 0
verb=agree	8 -3 5 8 -17 -3 -18
verb=announce	-1 9 -26 7 -7 -3 12
verb=apply	0 15 5 -1 -26 -2 -15
verb=begin	0 -1 12 1 -18 -1 1
verb=collect	-8 0 7 -7 14 -9 -18
verb=get	-6 -9 -2 11 -21 0 7
verb=have	9 -2 5 2 -15 -3 -3
verb=leave	-1 -9 10 3 -5 -5 -16
verb=levy	-5 5 15 -14 -9 -1 0
verb=offer	16 3 -9 -12 3 0 -6
verb=other	-2 12 -7 5 -18 -23 13
verb=plan	0 3 3 15 -1 0 -18
verb=reach	-5 -9 -13 2 1 16 -2
verb=remain	-6 0 7 -1 3 -3 -15
verb=retain	0 0 28 -26 -4 0 -2
verb=see	7 0 -6 -16 6 -2 6
verb=send	0 -4 -18 0 7 8 4
verb=slap	4 7 -15 2 -11 -1 7
verb=threaten	0 -12 -6 -6 -10 -5 19
verb=withdraw	3 -5 8 7 -1 0 -17
vt0=ask present	0 -5 13 -17 -9 -1 2
vt0=be past	-4 -2 -15 4 7 -1 1
vt0=be pluperfect	-4 -15 -5 12 -2 -5 6
vt0=begin past	0 0 18 -10 -13 0 -1
vt0=charge past	-10 1 -20 10 6 9 -12
vt0=charge perfect	1 2 12 -22 -7 -2 4
vt0=charge present	-4 -4 20 -8 -6 -6 -9
vt0=collect present	-1 -4 19 -5 -14 0 -6
vt0=come present	-1 -15 5 1 -1 -3 0
vt0=enter present	9 -7 6 -2 -6 0 -16
vt0=face present	-1 0 2 -25 -7 4 15
vt0=go past	0 -15 11 -16 5 6 -6
vt0=have past	8 5 11 -19 -13 3 -3
vt0=let present	-3 -9 4 1 -16 -2 9
vt0=levy present	-1 14 6 -22 -7 0 -6
vt0=lower perfect	0 0 4 -15 12 0 -5
vt0=make present	-4 -14 5 6 -15 -1 -1
vt0=other past	3 -15 -2 2 13 -8 -8
vt0=other present	-8 11 3 -6 4 -3 -15
vt0=pay modal	2 3 -23 5 2 0 8
vt0=pay perfect	-2 -8 22 -11 -5 -2 -4
vt0=pay pluperfect	0 0 -10 -14 17 0 -1
vt0=pay present	-1 0 12 0 -5 -2 -48
vt0=raise present	-3 -3 9 9 -10 0 -16
vt0=reach past	0 -1 -3 -10 -8 16 0
vt0=reach present	-2 -1 0 -16 11 3 -1
vt0=reduce present	0 -1 2 -15 11 0 4
vt0=rise modal	-1 -7 2 15 -2 0 -11
vt0=stay present	7 -5 2 -15 6 -1 -1
vt0=suspend future	-1 -6 20 -16 0 0 -2
vt0=suspend perfect	0 0 -14 15 0 0 0
vt0=take modal	-3 2 8 -20 2 0 3
vt0=take past	-8 5 -16 9 7 -11 0
vt1=ask present	-9 -4 15 -14 -8 -1 4
vt1=be pluperfect	-4 -15 -5 12 -2 -5 6
vt1=charge past	-10 1 -20 10 6 9 -12
vt1=charge perfect	1 2 12 -22 -7 -2 4
vt1=charge present	-4 -4 20 -8 -6 -6 -9
vt1=collect present	-1 -4 19 -5 -14 0 -6
vt1=come present	-1 -15 5 1 -1 -3 0
vt1=enter present	9 -7 6 -2 -6 0 -16
vt1=face present	-1 0 2 -25 -7 4 15
vt1=go past	0 -15 11 -16 5 6 -6
vt1=have past	8 5 9 -18 -12 3 -2
vt1=let present	-3 -9 4 1 -16 -2 9
vt1=levy present	-1 14 6 -22 -7 0 -6
vt1=lower perfect	0 0 4 -15 12 0 -5
vt1=make present	-4 -14 5 6 -15 -1 -1
vt1=other past	2 -15 -2 2 13 -8 -8
vt1=pay modal	2 3 -23 5 2 0 8
vt1=pay perfect	-2 -8 22 -11 -5 -2 -4
vt1=pay pluperfect	0 0 -10 -14 17 0 -1
vt1=pay present	-1 0 12 0 -5 -2 -48
vt1=raise present	-3 -3 9 9 -10 0 -16
vt1=reach past	0 -1 -3 -10 -8 16 0
vt1=reach present	-2 -1 0 -16 11 3 -1
vt1=reduce present	0 -1 2 -15 11 0 4
vt1=rise modal	-1 -7 2 15 -2 0 -11
vt1=stay present	7 -4 4 -22 7 0 -1
vt1=suspend future	-1 -6 20 -16 0 0 -2
vt1=suspend perfect	0 0 -14 15 0 0 0
vt1=take modal	-3 2 8 -20 2 0 3
vt1=take past	-6 5 -16 10 7 -11 -10
vt2=go present	5 -10 -13 4 15 -3 -7
vt2=retain present	0 0 15 -14 0 0 0
vt2=suspend participle	7 -5 -19 15 -5 0 -1
vt2=take past	0 -1 18 -8 -11 0 -3
w1=denied w2=if_lapsed	2 -4 -9 4 15 -1 -13
w1=denied w2=now	13 1 -21 9 -8 4 5
w1=denied w2=proposed	17 -3 19 -31 -10 -3 -14
w1=if_lapsed w2=plain	-8 28 3 -37 1 -5 -6
w1=if_lapsed w2=proposed	-4 6 -18 12 -8 -11 4
w1=now w2=past	-2 -19 21 -5 -3 -12 -7
w1=now w2=plain	-5 -7 13 5 -8 -17 -6
w1=past w2=if_lapsed	0 7 7 -16 -14 4 -1
w1=past w2=now	-19 -2 -12 4 15 16 -36
w1=past w2=proposed	0 -3 24 -16 -13 0 -2
w1=peak w2=past	-5 -12 -14 5 -14 25 -10
w1=proposed w2=now	-1 0 1 0 -16 -10 6
w1=proposed w2=past	-3 -19 0 -13 0 -8 20
w1=proposed w2=plain	-2 3 -21 13 -2 -2 8
w:0	24 -17 5 -20 12 -11 -16
w:1	17 -5 -3 -5 -5 -7 -2
w:12	-2 -13 54 -36 -16 -7 -16
w:13	5 1 10 -5 0 -5 -18
w:14	-11 11 9 -9 -24 -17 6
w:15	3 23 -15 3 7 -5 -33
w:16	4 7 -19 -4 -4 0 8
w:17	-6 16 -10 -7 0 -3 3
w:22	13 5 -21 -21 -13 0 22
w:23	2 -5 32 -24 -12 -3 -5
w:24	-6 -4 -17 26 -3 0 -8
w:25	6 -1 -3 -13 -17 -15 19
w:27	-7 -3 -12 -3 20 -6 -2
w:29	-1 3 -6 16 -11 -2 -6
w:3	-7 -16 -8 -14 -13 29 0
w:30	6 -16 28 -19 0 -1 -18
w:4	-2 7 9 -21 -10 -2 6
w:5	0 -8 25 -14 -10 0 -3
w:7	-19 -1 19 -18 2 9 -8
w:8	-15 -9 8 -11 15 4 -13
w:9	-5 -16 34 -14 -7 -2 -8
w=denied	27 -11 -3 -11 5 -5 -13
w=if_lapsed	-7 29 -9 -10 -4 -18 -8
w=past	-10 -19 -1 -8 16 14 -8
w=peak	-10 -23 -16 5 -9 30 -8
w=proposed	4 -6 0 0 -27 -13 16`;
