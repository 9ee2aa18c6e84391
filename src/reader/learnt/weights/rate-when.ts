// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-5 -4 4 6 0 -10 -4
a:.	3 -2 3 5 0 -16 -5
a:<day-ahead>	-7 4 -12 12 -13 -21 7
a:<day-ahead> .	-17 2 -1 5 -13 -10 7
a:<day-gone> .	-3 10 -18 -4 17 4 -2
a:<day-today>	-12 -13 23 -9 -5 -5 1
a:<day-today> .	-4 -5 19 0 -15 -1 -9
a:<goods>	15 4 -1 -10 -2 -6 1
a:<level>	-43 -11 -5 6 8 13 -3
a:<level> <level>	-3 -17 -13 -29 25 12 -8
a:<level> and	0 -7 15 -17 2 0 4
a:<level> on	-6 -3 14 -15 2 3 -1
a:<money>	-4 -11 3 8 3 -1 -15
a:<money> of	0 -2 22 -19 -3 0 -7
a:<month-gone>	0 -29 -6 3 10 1 2
a:<name>	0 0 6 6 -5 -26 -13
a:<name> from	0 2 -17 10 -2 0 5
a:<name> in	0 -2 -11 15 -1 0 -3
a:<name> is	0 -3 17 -14 0 0 -2
a:<number>	-19 -9 9 -6 2 9 1
a:<number> .	0 -4 4 11 -11 -18 1
a:<organisation>	-2 -11 -7 -6 15 -2 7
a:<person>	0 -1 15 -18 -7 0 5
a:<points>	0 -3 -14 16 -6 3 -1
a:<quality> oil	-3 -2 -10 -9 4 -1 17
a:<quality> one	0 -5 19 -2 -10 -4 -7
a:<seat>	3 5 1 -17 2 -3 5
a:<span> .	-7 2 4 -4 -15 1 7
a:<v-begin>	4 -2 2 -1 8 -15 -7
a:<v-impose>	-9 18 -11 5 -2 -4 0
a:<v-propose>	5 -15 -12 9 1 -9 6
a:<v-return>	-5 19 -23 -11 0 7 4
a:<v-stay>	6 8 -4 6 -3 -3 -18
a:<v-suspend>	0 -9 -9 22 -9 -8 -8
a:<v-up>	-2 -5 -2 2 11 -15 -4
a:=	0 -3 15 -8 -6 0 0
a:= <level>	0 -3 15 -8 -6 0 0
a:?	2 3 -10 -30 4 10 11
a:a	-9 -15 4 13 -5 11 -12
a:a <quality>	0 -3 15 -10 -5 0 -1
a:additional	0 1 -17 21 -7 0 -5
a:advanced	0 0 20 -18 -2 0 -4
a:after	6 7 7 -16 -5 -3 1
a:again	3 21 -18 2 5 -7 -24
a:again .	-3 6 -15 7 9 -1 -12
a:agreement	-5 -3 18 -10 -3 -1 0
a:an	5 -2 3 4 -1 6 -20
a:and	-42 10 -4 0 13 -4 -7
a:and <name>	0 -2 1 5 3 0 -18
a:and <quality>	0 0 21 -16 -6 0 -4
a:and aluminium	0 -2 15 -10 -2 0 -3
a:another	0 -1 16 -4 -6 0 -11
a:any	3 -8 -20 1 16 0 2
a:apply	0 18 4 -14 1 -2 -15
a:are	-5 0 -15 17 -4 5 -7
a:as	-9 -10 -4 21 -8 -4 0
a:as before	-1 -7 15 -1 -8 0 -4
a:asleep	0 -8 -14 18 -1 0 0
a:at	-13 -10 11 -16 8 14 -8
a:at <level>	0 -6 14 -18 -2 6 0
a:at present	0 -4 16 -11 -3 0 -1
a:at the	-2 -3 5 -20 2 8 1
a:back	3 17 -17 2 2 -3 -23
a:before	-2 4 -23 -5 20 1 -4
a:before .	0 -18 -1 -1 12 5 -8
a:butter	-1 7 -10 16 -9 -2 -12
a:certain	0 0 16 -10 -2 0 -6
a:chip	-2 -4 22 -16 -3 0 -6
a:copper	-2 -7 -3 -8 0 0 17
a:country	-5 4 8 -1 -19 0 0
a:deal	-4 -10 -11 23 -3 -5 -14
a:drawer	0 4 -23 12 -3 0 7
a:dried	0 -2 18 -12 -6 0 -1
a:due	-2 6 9 -16 -2 0 0
a:each	-2 -2 -25 9 10 7 2
a:effect	4 -4 10 -15 -1 0 6
a:emergency	0 -1 -7 -11 16 -1 0
a:farm good	0 -2 3 -18 10 0 -2
a:fentanyl	-4 -20 19 -4 0 -8 -18
a:fentanyl .	-1 -6 21 -9 -9 0 -6
a:first	0 -8 16 0 0 -8 -10
a:for <name>	0 0 -2 10 0 -1 -18
a:for fentanyl	0 -6 18 -18 1 -4 -5
a:for most	0 -4 15 -9 -5 0 -2
a:from <day-ahead>	0 0 -7 0 -15 -5 13
a:from <day-gone>	-6 16 -22 0 11 -1 1
a:from <level>	-6 2 -10 13 -25 -2 3
a:from <month-ahead>	4 0 -17 10 -3 0 2
a:fruit	-1 2 16 -12 -10 0 -3
a:go to	0 -8 -7 15 0 -1 -4
a:good	-19 -18 6 10 6 -9 -9
a:good in	0 0 10 -17 8 0 -2
a:good over	0 0 -18 5 14 0 0
a:has	3 2 14 -22 -7 -3 2
a:have	-4 7 -16 4 7 0 4
a:here	-2 2 8 -16 5 -3 -8
a:in <month-gone>	5 -24 -8 11 -1 4 -2
a:in <name>	5 5 11 -4 -25 -8 -5
a:in the	-12 2 -17 6 8 3 5
a:instead	-4 12 -6 7 -23 -2 -1
a:instead of	-3 12 -6 5 -22 -2 1
a:is	7 -3 15 -28 -1 -6 11
a:is go	0 -1 -16 4 13 -1 -2
a:is not	-5 4 16 -11 -8 0 -9
a:is what	2 0 -16 2 8 -5 6
a:it .	-4 20 -11 2 -4 -3 -10
a:last year	2 11 10 -18 0 -4 -10
a:longer	-1 -4 -12 -1 15 0 -5
a:make <number>	9 -2 -16 3 0 -1 4
a:my	9 4 -17 1 4 0 -3
a:never	15 7 -4 -9 -3 -4 -11
a:next	7 1 -24 20 0 -6 -4
a:not	-15 -13 12 -1 4 -3 -1
a:now	0 -16 19 -11 -12 -2 4
a:of <name>	7 -12 7 -5 5 0 -16
a:of the	-10 -15 -8 12 1 0 3
a:older	0 -4 18 -12 -1 0 -5
a:on farm	0 0 15 -9 -6 0 -3
a:on soybean	-2 -5 -8 0 15 0 -6
a:on steel	-7 -11 16 -10 5 -1 -4
a:only	0 -6 7 -16 11 0 2
a:or	-8 -15 8 -4 -4 -2 12
a:own	-4 -2 12 -19 1 7 0
a:place of	0 10 -21 13 -8 0 6
a:plu	0 -10 28 -16 -12 -1 -6
a:plu <number>	0 -3 18 -9 -8 -1 -6
a:remain suspend	0 -3 -15 17 -1 0 0
a:retain	0 0 17 -15 -3 0 0
a:retain .	0 0 17 -15 -3 0 0
a:return	-3 20 -15 -17 -1 -1 6
a:side	-6 -3 -17 17 -9 6 3
a:since	-16 -27 25 -21 3 -6 2
a:since <day-gone>	-5 -9 26 -18 -4 -4 -7
a:stay .	-2 -1 24 -22 0 0 0
a:stay suspend	0 -1 -13 15 0 0 -3
a:surcharge	-2 -2 5 -15 11 0 -7
a:suspend	5 -1 -23 19 -4 -1 0
a:suspend until	0 -3 -21 23 -1 0 0
a:take effect	0 -2 10 -21 3 0 4
a:that	-18 -11 0 9 -8 0 10
a:the <name>	-6 -15 6 9 -4 -4 -10
a:the <number>	-4 -2 15 -5 -2 -6 -3
a:the additional	0 -3 -13 16 -1 0 -3
a:the drawer	0 7 -22 9 -3 0 7
a:the other	0 2 0 -16 0 11 -6
a:the truce	4 -17 -4 13 1 -2 -7
a:them .	-1 3 15 -14 -3 0 -5
a:then	-2 12 -20 1 7 0 3
a:thing	-3 -7 18 -4 -6 -1 -7
a:to	-11 -18 6 11 -3 3 -10
a:to <number>	-3 -22 11 -7 6 9 -13
a:to go	-1 -1 17 -9 -2 0 -8
a:truce	4 -17 -4 13 3 -2 -8
a:under	-8 -14 18 -6 5 -8 -20
a:until	2 -15 1 11 2 -5 -12
a:was	10 -21 -7 -1 3 4 3
a:without	0 17 -13 -3 -2 0 -4
a:would	-1 8 -14 -20 6 2 11
a:year	5 3 6 -16 7 -10 -5
after=far lower same	6 -8 -15 13 1 3 4
after=far same	1 -19 -1 -5 5 -12 20
after=far same other	0 -19 -2 0 8 -2 5
after=far same same	2 -7 0 -7 -2 -12 20
after=here higher	-13 15 -2 1 -7 7 -10
after=here higher other	0 12 -15 -6 4 10 6
after=here higher same	-13 8 6 4 -11 1 -15
after=here lower	-46 -3 3 1 11 -24 10
after=here lower other	-18 5 -6 -12 14 -2 11
after=here lower same	-35 -6 4 6 5 -23 4
after=here same	-3 -21 -4 -4 19 5 -3
after=here same same	-1 -15 -2 -6 19 -1 -7
after=paragraph higher	6 7 -6 -5 -6 17 -5
after=paragraph lower	-14 -7 -2 8 12 -15 -7
after=paragraph lower other	-14 -8 -4 0 20 -14 -4
after=paragraph same	7 -11 8 -6 2 -20 1
after=paragraph same other	-7 -16 5 3 0 -7 1
announced	-6 2 -3 13 -30 -6 7
any day ahead past	-14 -9 -18 2 4 14 8
any day ahead present	1 -3 -7 16 -13 -17 1
any day ahead verbless	-7 18 -23 22 -13 -13 -5
any day gone future	0 -3 -18 13 -7 -4 10
any day gone modal	2 0 9 -17 7 -3 1
any day gone past	0 -15 -1 -4 9 7 -6
any day gone verbless	-5 -15 -11 3 23 -4 -5
any day none verbless	-3 -3 19 -13 -15 5 4
asked	-15 23 0 -1 -10 -8 -4
asks	10 1 -13 -15 3 3 5
b:"	16 -9 -6 -9 1 14 -10
b:(	14 5 9 -3 -25 -12 -7
b:, <name>	-15 -11 6 1 -24 1 21
b:, <quality>	3 6 -1 -18 3 3 3
b:, a	-3 -17 12 -5 -2 0 7
b:, after	0 -14 -12 1 21 -1 -6
b:, against	0 -1 -19 13 6 1 -5
b:, at	-13 -22 0 8 12 -5 -3
b:, both	-1 0 -10 3 -17 0 15
b:, come	0 0 -20 22 -7 0 0
b:, for	-1 14 -8 -22 4 0 10
b:, go	0 -8 -7 18 -9 -2 -2
b:, instead	0 13 -6 -15 -10 -1 11
b:, is	0 2 -17 7 6 -1 5
b:, keep	0 0 12 -20 6 0 -1
b:, now	6 -8 10 -16 2 -1 -6
b:, pay	-3 -9 17 -1 -18 0 -8
b:, put	-1 -5 -3 15 -9 0 -9
b:, the	-14 1 3 8 -21 9 -6
b:, they	-1 -15 12 0 4 -5 0
b:, to	2 0 -34 17 -16 3 18
b:, up	0 -8 0 -10 16 -1 -9
b:, will	-9 9 -19 19 -4 -2 -4
b:, with	-6 -23 5 13 -11 -1 2
b:, would	0 -8 -6 -13 -2 0 19
b:. <number>	7 -2 -14 15 -9 0 -5
b:: <level>	-4 -15 -4 6 9 -5 5
b:: <number>	18 -7 -10 5 -1 -10 -3
b:: <quality>	-3 -3 15 -15 -11 10 -5
b:;	-11 15 1 -10 0 -3 3
b:<day-gone>	-6 9 2 0 3 -20 -7
b:<day-gone> it	-4 -7 -13 -4 24 -4 -7
b:<goods-amount>	-1 0 -14 21 -8 -1 -3
b:<level> <level>	-3 -8 14 -33 -10 14 5
b:<level> from	5 -6 11 -25 18 -8 -13
b:<level> on	-6 0 0 11 -22 1 0
b:<level> to	5 -2 2 3 -18 -16 7
b:<level> under	0 0 17 -8 -11 0 0
b:<month-ahead>	0 5 -14 -6 16 6 -16
b:<month-gone>	-16 -17 6 12 -8 1 0
b:<month-gone> it	-3 -9 9 15 -18 1 -8
b:<name>	5 -9 10 -2 6 5 -22
b:<name> 's	7 -14 11 3 -5 2 -15
b:<name> <level>	-5 11 -24 24 -16 5 -18
b:<name> agree	-2 0 -13 17 -5 0 -1
b:<name> and	-5 -7 3 -12 3 -2 17
b:<name> charge	-3 -4 -1 4 4 3 -15
b:<name> duty	-1 -1 0 -10 16 -2 -3
b:<name> go	4 0 -10 0 3 8 -15
b:<name> has	2 2 6 -1 2 -5 -15
b:<name> it	0 9 -20 2 4 0 8
b:<name> keep	0 6 10 -23 -7 0 7
b:<name> levy	0 15 2 -21 -7 0 -5
b:<name> put	1 5 0 -16 14 -1 -14
b:<name> tariff	7 3 10 -3 -10 0 -20
b:<name> to	1 -8 18 -1 -14 -3 -12
b:<name> will	5 -18 5 -3 -14 8 7
b:<name> would	1 -1 1 1 -21 -2 2
b:<not>	18 -14 -10 4 8 -13 -1
b:<number>	8 7 -7 -1 4 -15 1
b:<number> duty	0 -2 21 -9 -9 0 -10
b:<number> it	0 -2 -6 -3 15 -7 0
b:<person>	1 -7 -8 -3 -4 -16 18
b:<person> say	0 -7 -6 -4 -6 0 15
b:<quality> good	-17 9 5 -4 6 3 -22
b:<quality> orange	0 -6 10 -16 -2 3 5
b:<seat>	0 -8 -8 16 -15 10 0
b:<seat> would	-5 -8 0 16 -3 0 -10
b:<v-agree>	6 -16 -4 7 -12 14 -3
b:<v-buy>	-11 -18 -1 15 -3 4 0
b:<v-say>	12 2 -8 -3 -32 2 11
b:<v-sell>	-10 -13 18 -9 -15 7 0
b:<v-stay>	-14 -4 10 6 3 -7 -19
b:<v-suspend>	-1 0 -2 16 -9 -9 -22
b:<v-threaten>	0 0 -5 -9 -7 -5 16
b:a	6 -6 -17 1 -1 2 11
b:a duty	2 -2 -20 10 -7 7 11
b:a further	-10 -1 -13 16 1 -1 -2
b:about	1 -15 12 -11 -2 1 2
b:add the	-1 5 -7 -16 4 0 9
b:add up	-1 -6 -4 15 0 -3 -11
b:after	-7 -18 -5 12 10 -5 -5
b:against	-1 5 -18 10 4 0 -7
b:agree	9 -4 -1 7 -15 -1 -9
b:allow	-1 0 -11 -14 5 0 15
b:and	-26 1 2 2 3 -6 2
b:and pay	0 -8 17 -1 -10 -2 -4
b:announce	0 11 -9 -3 -24 -1 12
b:apply	-2 -6 -10 17 -5 0 -4
b:are	0 0 21 -7 -4 -10 -26
b:as	17 1 -3 -27 -4 16 -1
b:as of	0 -6 17 -6 -10 -1 0
b:ask	4 -5 16 -8 0 -6 -10
b:at <level>	-2 11 -1 4 -1 -4 -16
b:at <number>	-2 12 -2 -17 5 3 -9
b:at present	0 -2 16 -12 -3 0 -1
b:back	0 11 -9 -1 6 -18 -2
b:back at	6 4 0 -15 4 -1 -11
b:become	-4 7 -23 1 9 1 0
b:beef	-3 3 8 -2 -22 10 -14
b:been	-7 -19 9 10 0 -4 -3
b:before <month-ahead>	0 -8 -7 -8 19 -4 -1
b:before the	-4 19 2 -9 -9 -5 0
b:between	-1 0 15 -8 -5 0 -10
b:but	-9 -1 10 -5 -21 -4 7
b:by	0 11 12 -3 -14 3 -17
b:can	0 -6 17 -8 -6 0 -5
b:car	-5 -12 0 15 -10 -5 -6
b:carry	-1 2 5 -17 6 3 -9
b:charge <level>	0 -3 -15 9 11 2 -4
b:charge on	0 -6 16 -8 2 0 -9
b:cod	-2 -4 -3 -10 17 0 -4
b:collect	-3 0 17 -6 -13 -6 0
b:could	-11 0 -8 -8 3 -2 16
b:cut the	0 8 1 0 -15 0 -3
b:down	-1 -17 4 3 -3 -1 5
b:down to	-3 -16 2 0 5 -6 1
b:drop to	5 -3 6 -18 6 0 3
b:duty of	-5 -6 15 -7 -2 0 -4
b:export	0 0 18 -13 0 0 -7
b:extension	3 6 -4 5 -3 0 -16
b:extra	-10 -15 -4 -3 7 4 8
b:face	-1 2 -7 -2 -16 1 15
b:fentanyl tariff	0 0 -10 17 -6 0 -7
b:first	0 -4 -8 19 -2 -5 -9
b:for the	1 -20 1 8 3 1 -8
b:from <day-gone>	0 17 -9 3 -12 0 -4
b:further	-14 2 -15 17 0 -2 -2
b:gave	22 4 -19 -12 0 -1 -8
b:gave the	15 4 -16 -11 1 -1 -1
b:go from	-9 4 4 0 0 -15 -5
b:go on	-4 1 25 -10 -18 -2 -11
b:good	-26 1 11 -1 0 0 -13
b:good pay	-2 -8 12 -15 2 7 -5
b:had	6 -17 3 -2 4 3 -5
b:had put	-2 -5 11 6 -17 2 -7
b:has	-3 -6 6 -3 1 -18 4
b:has had	0 0 16 -10 -9 -1 -2
b:has suspend	0 0 -14 15 0 0 0
b:he	0 -24 6 -4 -3 -11 13
b:he would	-5 -11 15 -11 -1 0 3
b:him	-1 -6 0 -15 5 0 12
b:hold back	0 4 -15 8 0 0 0
b:if	-1 14 -12 -19 6 -9 9
b:if the	-12 18 -4 -10 3 -1 -3
b:in	13 -16 3 4 -2 2 -11
b:in <name>	0 2 7 -19 13 0 -22
b:in that	-2 0 -17 16 -3 0 5
b:in the	5 0 8 -15 2 5 -11
b:into	-9 8 5 -2 -14 6 -15
b:it	-15 -18 -3 6 8 7 4
b:it 's	6 5 7 -3 -26 1 -14
b:it became	0 -6 9 9 -17 -3 0
b:it was	4 0 -11 2 1 8 -26
b:it will	-1 0 -10 -8 5 -3 17
b:it would	-13 -2 -18 3 19 -4 1
b:just	0 -3 -8 15 -6 0 -4
b:keep	-1 10 18 -21 -1 -6 -3
b:keep its	-2 2 19 -19 -10 0 1
b:keep the	0 0 16 -11 -5 0 -3
b:later	0 -1 -18 -4 20 -1 -1
b:leave	-1 -16 11 2 -1 -5 -15
b:let in	2 -4 -16 7 3 0 9
b:letter	1 3 1 -17 -4 0 11
b:midnight	-2 -2 2 -19 15 -6 -4
b:month	-1 0 -11 -9 15 -4 5
b:most <quality>	0 -1 -5 15 -14 0 0
b:natural	0 0 -14 18 -1 0 -5
b:new tariff	0 0 9 -17 7 0 -3
b:no .	7 0 -8 10 -18 -2 2
b:no more	-1 -4 -15 17 0 0 3
b:not	14 -10 -5 7 10 -16 -19
b:not the	4 4 -15 -4 6 -1 5
b:of	1 -12 -1 8 -5 -17 9
b:of <level>	-10 -4 20 -11 -9 -7 2
b:of <month-gone>	-1 -2 -16 7 2 5 -3
b:of a	10 -10 -21 11 0 -3 4
b:of its	-5 13 -21 -2 16 0 -3
b:of last	2 8 -11 16 -15 -1 -5
b:older	-1 -5 22 -17 -9 -1 0
b:olive	-3 2 6 -16 7 -5 0
b:on <day-gone>	-15 -5 3 3 4 -5 -3
b:on pay	0 -3 17 -11 -4 0 0
b:on the	1 5 9 -18 -14 -2 6
b:on top	-2 -7 18 -5 -21 6 -4
b:or	-6 1 -3 -6 -5 -6 15
b:orange	-1 -2 12 -19 0 2 1
b:order	-4 -16 3 21 -20 -2 -1
b:ordinary	0 -7 12 3 -18 0 -13
b:our	3 1 -2 12 -7 -15 -5
b:out	-3 6 -21 8 5 -2 11
b:over	-1 14 17 -25 -14 -7 -1
b:over fentanyl	0 0 10 -15 -5 -2 5
b:pay	-2 -7 13 -2 5 0 -21
b:pay <level>	-1 -7 -7 -7 17 -2 5
b:pay <number>	0 -3 15 -10 -4 0 -1
b:pay no	0 0 -14 17 0 0 -3
b:pay the	-9 1 10 6 -18 -2 -6
b:place of	-3 -13 -16 9 11 6 -10
b:plu	-4 1 24 -10 -16 -5 -12
b:plywood	6 -12 -8 15 -1 0 -5
b:post	-8 -3 -1 -5 -9 -1 17
b:present	10 -3 9 -19 -7 0 -5
b:product	-6 -15 7 2 8 -5 -16
b:product of	0 0 1 -17 14 0 -1
b:proposal	-4 -6 -6 -6 -3 0 15
b:put a	1 3 -13 17 -3 0 -11
b:quota	0 0 -19 12 6 0 0
b:raise it	4 -1 -16 4 5 -4 4
b:raise its	8 -4 -16 11 0 -3 0
b:reach	-5 -5 0 -12 -3 16 3
b:reciprocal	-4 -10 18 2 -8 -3 -5
b:reduce from	0 0 15 -9 -9 0 -4
b:retain	0 0 15 -14 -1 0 0
b:rice	-12 4 -1 8 4 -3 -17
b:say	16 -7 -4 0 -9 -10 2
b:say <name>	5 -3 14 -19 -3 0 -2
b:say he	-3 -7 -9 -4 0 0 16
b:say it	-3 -6 -6 15 0 0 -6
b:shirt	-2 3 16 -8 -9 2 -8
b:should	-7 4 13 -16 -6 0 -3
b:side	5 5 4 1 -16 0 -7
b:since	-6 -9 19 0 -9 -11 -1
b:slap	4 6 -18 5 -10 -1 8
b:spoke	-1 -3 -9 -11 -3 0 19
b:spoke of	0 -1 -15 -8 -2 0 20
b:stand at	-5 -15 2 1 0 4 0
b:stay	7 -11 7 -22 10 -2 -3
b:stay at	7 -6 4 -16 5 -1 -1
b:steel	-8 -17 5 -14 22 -6 0
b:suspend	-9 1 -3 14 -15 -1 -14
b:suspension	-1 -8 -24 29 -9 0 0
b:suspension of	0 -6 -7 17 -5 0 -5
b:take the	0 -5 -6 -7 3 0 15
b:tariff	-7 -11 3 7 -14 -18 10
b:tariff of	-19 -12 -7 1 -8 -5 23
b:taro	6 -3 -16 13 -1 0 0
b:than	-11 0 -10 16 -7 4 -1
b:that	24 -14 -11 -2 -5 -2 2
b:that 's	-3 9 5 -15 -2 -1 -5
b:that <name>	27 -16 -9 5 0 1 -21
b:that <quality>	18 -3 0 -16 -10 0 -3
b:that its	-2 -2 -16 12 0 -2 7
b:that the	13 -21 10 -6 -12 -6 0
b:the <level>	-3 -1 14 -15 0 -4 1
b:the <office>	0 -10 -14 -4 -4 0 19
b:the <organisation>	-8 -17 9 -6 -3 2 7
b:the <quality>	-12 7 9 4 -2 -7 -18
b:the duty	3 4 13 -21 -2 5 -1
b:the figure	5 4 4 -20 -10 -4 11
b:the first	-2 -3 -3 15 -4 -5 -4
b:the list	0 -2 -11 17 -4 0 -4
b:the order	0 -14 -8 20 -2 0 -4
b:the rate	12 -15 1 0 5 -6 -3
b:the reciprocal	-2 -8 9 16 -16 0 -12
b:the suspension	0 -5 -20 21 -5 0 2
b:the tariff	-12 3 6 8 0 -4 -22
b:the truce	-4 19 -12 0 -11 -3 1
b:them	2 2 7 -16 7 -6 -4
b:then	-7 14 -2 1 -9 -15 5
b:there	0 -9 -1 18 -23 -13 4
b:they	-23 -5 4 13 0 1 -23
b:they have	0 -6 11 -15 2 5 -1
b:think	-6 11 -16 3 5 0 -2
b:third	-2 0 -18 19 6 -3 -7
b:threaten	1 -5 -12 -4 -6 -4 15
b:tile	0 -5 17 -12 -6 0 3
b:to <level>	4 -15 10 0 2 -9 -7
b:to <name>	-4 6 12 -2 -19 -1 -10
b:to be	4 -8 -24 2 5 5 10
b:to fall	0 0 16 -12 -5 0 -1
b:to pay	-6 1 0 -18 6 9 4
b:top	-2 -7 18 -5 -21 6 -4
b:top of	-2 -4 28 -7 -16 -2 -17
b:total of	-7 -5 18 -10 6 -1 -12
b:truce	-6 24 -18 -3 -8 -5 -1
b:truce it	0 12 -5 -17 0 -5 6
b:truck	0 -4 -13 16 -2 0 -3
b:until	-6 -21 4 0 8 0 -8
b:until <day-gone>	0 -1 -8 -17 20 -1 0
b:up from	-2 -9 -1 -18 17 -1 -5
b:us	3 2 9 -21 -4 8 -4
b:used	-4 -16 -25 0 20 10 -11
b:used to	-4 -16 -25 0 20 10 -11
b:was	2 1 -19 10 -1 4 0
b:were	1 -11 -14 -12 18 2 10
b:what is	-1 4 13 -15 -2 0 -5
b:where	2 -21 -5 11 9 -9 -17
b:which	4 -9 9 -3 -1 7 -17
b:who	5 -7 8 -18 -9 4 6
b:will	-2 4 -10 11 -27 -5 7
b:will suspend	0 -5 19 -17 0 0 -1
b:with	-12 -11 11 -6 -1 -15 13
b:with <name>	-4 -1 20 -9 -10 0 -9
b:without an	0 0 0 -17 0 0 12
b:without the	-3 -9 -7 18 0 0 -4
b:would	3 12 -12 4 -9 -23 -1
b:would be	1 5 12 -4 -16 -2 -9
b:would have	-18 -9 -21 22 14 -6 -6
b:would pay	1 12 -8 -5 -15 -1 7
b:would take	-2 8 6 -15 -3 0 0
b:you	21 -9 -10 -15 -6 -5 9
before=far higher	19 0 -5 -21 4 5 2
before=far lower	-4 -8 10 12 -18 -25 -6
before=far same	-16 -8 -2 4 0 -9 13
before=here same	-7 -27 9 -18 19 0 7
before=paragraph higher	1 6 -20 4 0 0 11
before=paragraph same	18 -12 16 -13 3 -18 -12
c0=propose	9 -1 -2 -15 -9 -5 9
c0=say	-2 14 -5 -5 -15 5 5
c1=end	1 2 8 0 0 -7 -19
c1=suspend	1 -2 -9 18 -4 -6 -12
c2=up	0 -18 6 2 11 -9 -16
class=agree	6 -10 -9 14 -1 12 -18
class=agree no	2 -7 -8 11 3 13 -22
class=bear from	-2 -8 12 -29 5 0 14
class=bear future	-2 3 -25 19 -4 3 2
class=bear past	-3 -21 -8 11 5 1 -6
class=bear perfect	-1 -1 16 -2 -7 -6 -14
class=bear pluperfect	-4 -5 -10 -10 17 -3 3
class=begin from	-7 -7 -10 10 10 10 -24
class=begin modal	-7 2 -1 -12 -11 -9 20
class=begin no	6 7 11 -8 -11 -16 0
class=begin past	-5 -1 20 -10 -3 -9 -4
class=begin present	8 4 -13 12 -3 10 -17
class=buy	5 -5 5 0 -19 0 5
class=buy no	5 -3 1 0 -17 0 5
class=down	0 -1 -4 -2 15 -11 -2
class=down from	-9 -12 13 -9 9 3 -27
class=down infinitive	0 -1 9 -12 -15 -1 6
class=down no	3 10 -6 1 12 -14 -19
class=down past	2 -18 0 -4 13 -14 0
class=down perfect	-1 5 -1 0 8 -1 -23
class=down pluperfect	0 0 0 -11 15 -4 -5
class=down to	0 -12 -14 4 0 -10 21
class=end	4 -1 2 0 13 -15 -24
class=end future	-6 -5 20 -10 -7 0 -9
class=end infinitive	-7 4 16 -8 -9 0 -7
class=end modal	2 -3 16 -9 -7 0 -6
class=end no	4 -1 4 0 10 -11 -25
class=end past	-5 -12 -1 -5 17 -6 -3
class=end perfect	0 3 -19 1 16 0 -2
class=end present	14 5 -8 15 -17 -6 -12
class=impose from	-15 10 -21 13 8 16 -23
class=impose no	-12 -6 12 1 7 -19 -7
class=impose participle	-10 0 16 -1 -2 -10 -12
class=impose perfect	8 5 -6 -7 17 -11 -10
class=impose pluperfect	7 -28 0 3 5 -3 -4
class=impose to	10 -4 -1 -17 -1 -2 19
class=propose modal	-7 2 16 8 -4 -1 -16
class=propose no	5 -20 4 4 0 -1 -2
class=propose past	1 4 -3 -31 -3 3 11
class=propose to	15 4 -21 0 -7 1 0
class=say modal	-3 17 -11 -13 5 0 -5
class=say no	5 7 -15 2 -2 3 3
class=say past	-7 14 -5 -9 -13 -3 17
class=say present	3 -13 -2 0 17 2 -5
class=stay from	-3 8 -18 14 -5 -11 7
class=suspend	-5 6 -5 14 -16 -12 -13
class=suspend no	-4 4 -1 13 -21 -11 -10
class=suspend perfect	-1 1 -14 15 -3 0 -1
class=target future	-2 -6 -4 13 -15 0 -3
class=target past	-10 -5 -22 7 13 8 -7
class=target pluperfect	2 4 -21 -4 6 0 9
class=target present	-7 -9 24 -9 -8 6 -13
class=threaten	-1 -2 -4 -11 -11 -7 19
class=threaten no	-5 0 -2 -8 -8 -6 15
class=up from	-6 -12 -5 10 15 -2 -24
class=up gerund	3 -2 -15 13 -7 -2 6
class=up modal	-6 -1 6 10 -24 -8 -1
class=up perfect	-11 -5 -3 0 20 1 -13
column:at	0 -17 -15 -11 -10 27 0
column:before	-1 -12 -19 -19 33 -12 -4
column:duty	-6 5 25 -6 -26 0 -18
column:from	-2 14 -47 43 -15 -13 -9
column:if	-2 34 -13 -22 -11 -17 -5
column:it	0 18 -16 -14 10 -11 -2
column:now	0 -9 30 -17 -15 -2 -3
column:rate	-7 -2 1 4 6 -8 -15
column:the	-4 -3 -13 7 0 15 -12
column:today	0 -11 36 -22 -15 -10 -3
column:truce	-1 7 12 -1 -23 -6 -6
column:until	-2 -15 5 -11 17 -15 -4
column:without	-1 25 -20 -1 -6 -10 -2
condition before	0 5 -30 8 -4 -3 7
condition column	-2 41 -27 -11 -9 -24 -6
condition heading	-2 44 -29 -12 -11 -25 -7
condition low	-12 19 4 -10 -21 -25 4
ct0=agree past	-6 -5 6 2 -18 13 -6
ct0=bear past	-1 -14 -16 9 7 3 -1
ct0=bear perfect	0 -11 16 -1 -7 -4 -9
ct0=bear pluperfect	0 -1 -13 -15 23 -2 -4
ct0=down future	1 4 -4 6 -7 10 -28
ct0=down perfect	0 7 -5 7 1 0 -18
ct0=down present-passive	0 -2 -16 1 3 0 12
ct0=impose future	6 -5 7 -6 -18 6 0
ct0=impose pluperfect	9 -18 1 8 -13 0 -1
ct0=propose past	-1 6 -2 -26 0 -7 11
ct0=propose present	2 -14 -8 -26 0 -3 23
ct0=say past	-6 17 -1 -7 -12 -3 4
ct0=stay perfect	-3 0 14 -3 -17 -3 -2
ct0=stay pluperfect	-5 -16 -6 8 4 -3 4
ct0=suspend future	0 4 21 -22 0 0 -2
ct0=suspend perfect	-1 -3 -15 18 -1 0 0
ct0=target modal	10 -8 2 -17 -5 0 6
ct0=target past-passive	-2 4 -17 0 0 8 0
ct0=up modal	-3 7 -2 10 -15 -5 -8
ct0=up past	5 -22 11 -10 3 4 -11
ct0=up perfect	-11 -2 0 0 16 0 -10
ct1=agree past	-3 -4 9 -2 -16 14 -6
ct1=agree perfect	5 0 -16 13 0 0 -3
ct1=agree present	-2 1 0 -17 10 3 -1
ct1=bear past	-1 -14 -16 9 7 3 -1
ct1=bear perfect	-6 -10 18 0 -6 -4 -9
ct1=bear pluperfect	0 -1 -13 -15 23 -2 -4
ct1=begin past	2 -4 -4 4 7 -1 -19
ct1=down future	1 4 -4 6 -7 10 -28
ct1=down perfect	0 7 -5 7 1 0 -18
ct1=down present-passive	0 -2 -16 1 3 0 12
ct1=end infinitive	-3 4 16 -9 -9 0 -9
ct1=impose future	6 -4 3 -5 -17 6 2
ct1=impose participle-passive	-5 7 15 -4 -6 -6 -12
ct1=impose pluperfect	8 -17 1 5 -12 0 1
ct1=propose past	0 4 -8 -16 5 -6 8
ct1=propose present	-1 -8 -2 -23 -14 -2 21
ct1=stay perfect	-3 0 13 -3 -17 -3 -2
ct1=stay pluperfect	-5 -16 -6 8 4 -3 4
ct1=stay present	0 -8 6 2 -15 6 1
ct1=suspend future	0 4 21 -22 0 0 -2
ct1=suspend perfect	-1 -3 -15 18 -1 0 0
ct1=target infinitive	-8 6 -17 1 10 -5 7
ct1=target modal	10 -8 2 -17 -5 0 6
ct1=target past-passive	-2 4 -17 0 0 8 0
ct1=up gerund	3 -2 -15 13 -7 -2 6
ct1=up past	5 -22 11 -10 3 4 -11
ct1=up perfect	-11 -2 0 0 16 0 -10
ct2=begin past	-2 -1 21 -7 -19 -3 4
ct2=begin present	2 8 -18 16 0 -5 -14
ct2=begin present-passive	0 -5 -14 2 15 -2 -4
ct2=end present	-3 -8 8 9 -15 0 -6
ct2=impose participle-passive	2 -19 -5 10 3 -5 0
ct2=impose past	0 -11 17 -7 -12 -3 7
ct2=impose present	1 4 -10 -7 15 1 -3
ct2=stay future	0 0 -16 12 0 0 2
ct2=suspend participle-passive	7 -4 -20 16 -5 0 -1
ct2=up present-passive	0 -5 -14 2 15 -2 -4
day ahead 	4 11 -15 5 0 -5 -10
day ahead before	0 -1 -13 -16 22 -5 -3
day ahead before past	0 -9 -5 -10 19 -4 -2
day ahead from	4 11 -28 11 -23 -10 14
day ahead from modal	0 4 -15 4 -7 0 0
day ahead from verbless	3 -1 -19 19 -14 -2 1
day ahead in	0 0 3 3 -1 0 -16
day ahead on modal	-7 -18 0 6 6 0 8
day ahead past	-7 0 -15 1 5 5 2
day ahead until past	-1 -2 -18 16 0 -5 -1
day ahead until verbless	0 -3 24 -19 -8 0 -1
day ahead verbless	-3 14 -17 8 8 -7 -13
day gone from	-8 25 -30 3 4 2 -1
day gone from present	0 6 -24 11 1 0 11
day gone from verbless	-1 10 -4 -16 10 4 -7
day gone in	-1 -22 0 9 -2 3 -2
day gone in past	-4 -24 0 0 4 1 5
day gone in pluperfect	-5 -5 8 6 -23 0 9
day gone in present	5 6 -2 -4 6 -3 -15
day gone last	-3 -1 -17 7 -2 0 13
day gone of	5 -16 3 -2 6 2 -15
day gone of present	-1 -5 12 -15 6 -1 -4
day gone on	-3 -17 3 6 2 -11 -3
day gone past	-1 -26 -1 1 8 -3 4
day gone since	-12 -11 30 -13 -2 -16 -8
day gone since past	0 0 15 -13 -2 -1 -1
day gone since present	-2 -3 12 -15 2 0 -2
day gone since verbless	0 -8 14 -27 8 -1 -4
day gone until	-1 -3 -8 -8 20 -6 -5
day gone until past	-1 -2 -5 -6 15 -5 -4
day none  perfect	9 -6 6 -8 -4 -15 4
day none perfect	9 -6 6 -8 -4 -15 4
day today 	-4 -3 15 -20 2 -3 1
day today  present	0 1 19 -18 -8 0 -7
day today  verbless	0 -6 18 -10 -5 0 -1
day today present	-8 -7 24 -11 -21 -3 2
day today verbless	-3 -10 26 -20 0 -2 -9
denying led	21 -5 -6 -5 -3 -5 -5
denying low	31 -14 -3 -4 -8 -14 -7
denying part	15 -2 3 -15 2 -5 -8
denying rest	16 -14 -3 3 -2 -8 -2
entry ahead	-5 10 -18 5 2 -1 5
entry ahead present	-6 11 -15 4 5 11 -11
entry ahead verbless	-2 3 -17 6 2 -22 17
entry gone	-7 -27 -4 -13 32 0 6
entry gone perfect	-1 -4 10 -18 -2 0 5
entry gone present	-6 -3 -17 -2 28 8 -6
entry gone verbless	11 -10 4 -18 18 -8 -8
entry none future	2 1 -6 11 -17 8 -10
entry none participle	3 -19 2 -2 7 -2 -1
entry none perfect	8 -5 -4 2 -1 -16 4
entry none present	1 5 14 -5 -24 -20 3
entry today	-36 -1 9 6 -4 8 -12
entry today future	-3 10 5 -1 -16 -12 -2
entry today participle	-3 2 -14 16 2 -3 -8
entry today past	-6 1 6 -11 0 15 -10
entry today perfect	-4 0 15 -10 1 -3 -9
entry today pluperfect	1 0 0 11 -15 -2 3
entry today verbless	-54 1 6 1 -1 7 -9
f1=a	-7 -2 5 14 -14 10 -21
f1=a further	3 7 4 -15 3 0 -5
f1=a year	0 -8 -13 18 -2 0 -1
f1=american	4 -17 18 3 -16 2 -9
f1=american goods	0 -7 23 -14 -15 4 -5
f1=and	-25 20 13 -9 -10 -29 4
f1=april	-3 -11 -27 -1 33 -4 -9
f1=australia	6 -1 12 -22 -10 0 10
f1=before	-6 1 26 -16 -12 -3 -8
f1=before the	-1 -1 14 -15 1 0 -3
f1=beijing	-5 3 5 -10 15 -3 -19
f1=canada	1 -12 -23 21 8 -2 0
f1=china	-9 -27 14 0 8 0 -19
f1=china 's	-6 -15 -1 7 7 -5 -4
f1=china will	0 -2 -9 16 -5 0 -4
f1=for	-14 4 -16 21 -1 -7 -4
f1=for how	0 -10 -13 23 -10 -1 -4
f1=from	-2 -2 3 -4 13 -5 -15
f1=had	-1 -7 25 -15 -11 0 -2
f1=he	-6 -3 2 -9 19 -1 -7
f1=he said	-10 -2 17 -10 -5 0 -5
f1=host	1 6 -8 13 -17 -8 0
f1=how	7 -4 -6 -21 22 -2 -13
f1=how long	4 -12 -7 -19 20 1 -6
f1=i	-20 4 -7 -7 -6 6 22
f1=iceland	0 -9 -3 -2 16 -4 -6
f1=if	-7 -28 5 7 12 -1 -12
f1=in	-20 -28 13 -12 13 -13 15
f1=india 's	0 -6 15 -4 1 0 -11
f1=indonesia	-1 -6 -6 13 -17 -1 5
f1=is	6 7 3 -17 2 0 -2
f1=it	18 -6 -15 0 13 8 -14
f1=it 's	-1 -9 -10 22 -10 -2 -6
f1=it ends	0 0 16 -14 -3 0 -5
f1=it is	9 6 -9 3 -31 5 7
f1=january	-3 -9 18 -2 -16 0 2
f1=japan	-4 -8 -8 21 -16 -2 -6
f1=korea	0 -3 -15 12 2 0 3
f1=march	-1 -3 -20 6 17 0 -5
f1=may	-4 -9 8 -17 8 11 -11
f1=mr	18 -11 6 0 -21 -7 0
f1=no	6 -18 1 1 -14 -10 12
f1=nothing	-2 8 16 -11 -3 -5 -14
f1=on	-17 11 0 13 -20 1 -8
f1=on tuesday	0 -6 15 -10 0 -3 -3
f1=other	-1 10 10 -17 -2 1 -3
f1=president	-11 -20 0 -1 15 -13 4
f1=president donald	-9 -14 -6 -1 15 -10 11
f1=q	-3 0 15 -10 -6 0 0
f1=reporter	-1 -5 -17 6 14 -1 3
f1=scott	0 -2 -11 -7 -2 0 18
f1=scott bessent	0 -2 -11 -7 -2 0 18
f1=section	-1 -15 1 10 3 -6 -9
f1=september	4 -7 19 -16 -5 0 -8
f1=since	-5 -9 -15 30 -18 3 -11
f1=south	-2 -2 -20 14 -1 0 6
f1=south korea	-1 -4 -20 13 -4 0 7
f1=switzerland	0 -15 -14 18 3 -5 0
f1=that	6 -3 -6 0 -3 15 -3
f1=that is	8 0 0 7 -33 1 0
f1=that was	-3 -2 -9 -12 8 17 -2
f1=the	-2 -15 11 10 -6 -9 -8
f1=the arrangement	0 -14 1 17 -17 0 -6
f1=the european	-3 -15 10 -18 12 -1 7
f1=the first	7 1 -4 10 -3 0 -15
f1=the truce	-4 -9 -1 -21 21 -9 12
f1=then	-5 2 -25 6 2 5 10
f1=then came	-1 -1 -15 6 -5 4 8
f1=there	11 -3 -13 -16 12 4 4
f1=they pay	4 11 -18 10 -5 0 -5
f1=today	-10 10 -30 17 -12 6 9
f1=today it	-8 7 -19 8 -5 2 7
f1=trade	-6 12 6 -12 -22 -2 7
f1=trump	-5 -17 -28 20 -1 -6 20
f1=trump had	0 -10 -4 -2 -4 0 15
f1=ukraine	0 18 -6 -11 -9 0 -1
f1=until	-6 0 -18 17 1 -4 6
f1=until yesterday	0 0 15 -12 -3 0 0
f1=was	0 7 0 -15 8 -1 -5
f1=washington	-4 -5 15 -29 9 0 3
f1=we	-12 7 0 -2 -17 -4 13
f1=we are	-2 5 2 -16 -2 0 8
f1=we have	-6 -1 5 12 -21 0 -1
f1=what stays	0 -2 -15 4 12 0 -3
f1=when	9 -4 -18 4 0 7 4
f1=where	2 -5 -7 17 -10 -2 -4
f1=who	-4 15 -7 -3 -11 9 -7
f1=without the	-1 10 15 -23 -5 0 -7
f:!	3 -5 10 -6 -16 4 0
f:"	21 7 -8 -19 -2 -5 7
f:,	-6 21 -15 -6 16 0 -3
f:-	-7 -1 7 -24 10 6 6
f::	7 11 6 -6 -16 0 -8
f:<agent>	2 -23 -8 -6 16 -10 22
f:<day-ahead>	-15 -4 -3 16 -20 -10 13
f:<day-gone>	-3 -23 0 -2 9 5 8
f:<day-today>	-8 11 -17 -1 -5 7 14
f:<duty>	-15 3 5 6 -3 -15 -4
f:<goods>	-14 18 0 0 -3 0 -10
f:<level>	-18 14 5 8 -5 -27 -11
f:<month-gone>	-6 -24 -2 -16 30 14 -1
f:<name>	-40 8 1 -1 4 -4 3
f:<number>	0 -7 2 1 12 -2 -16
f:<office>	12 -2 -15 -6 -9 9 14
f:<organisation>	23 -6 -16 10 4 0 -14
f:<person>	-6 5 -12 5 -14 -8 21
f:<points>	-13 18 5 -3 -6 0 -27
f:<quality>	-12 -1 -10 4 16 -4 -3
f:<sender>	-14 -5 -13 23 -14 0 2
f:<span>	-23 -15 7 2 -2 6 0
f:<v-impose>	-23 2 -4 -1 6 -1 12
f:<v-propose>	11 7 -2 -10 -26 -9 16
f:<v-return>	0 18 6 -12 -6 -14 -3
f:<v-say>	2 -4 -6 11 -29 -9 19
f:<v-target>	-26 5 -2 -6 5 3 8
f:<v-up>	-13 16 -3 1 9 2 -28
f:?	1 -15 5 19 -25 -10 -7
f:a	-6 -6 0 17 -10 1 -9
f:about	3 9 4 0 2 -12 -21
f:act	0 0 -16 18 -1 0 -3
f:add	-6 6 4 4 -15 -4 -2
f:additional	-1 0 21 -13 -5 -2 -5
f:again	-8 22 -2 -5 -6 -3 -8
f:agree	-6 15 5 4 -20 -2 -15
f:already	-2 -8 -15 27 1 -6 -11
f:also	3 6 -5 10 -19 5 -11
f:aluminium	0 4 -15 6 10 0 -3
f:and	0 -8 1 7 7 6 -24
f:announcement	0 0 -6 -7 15 0 -4
f:another	0 1 18 -12 -6 -1 -9
f:answer	-9 -5 -18 -12 25 -10 12
f:anybody	0 10 -4 -18 8 0 -2
f:anything	-4 -12 -1 1 17 5 -18
f:arrangement	-2 -13 4 13 -19 3 -7
f:ask	15 1 13 -14 -2 -1 -16
f:at	-25 4 -10 1 13 11 -5
f:autumn	7 -14 -15 8 10 -2 4
f:average	-3 -5 -17 18 3 0 -3
f:back	-14 6 0 -20 12 13 -12
f:be	12 1 -5 3 -18 3 4
f:bean	-1 -15 8 0 8 -2 -7
f:became	9 0 -16 -3 15 0 -8
f:become	-1 6 10 -16 2 -1 -4
f:before	-18 11 8 -4 -7 -16 2
f:being	-1 -4 1 3 -15 3 11
f:both	-11 6 -14 -1 16 -9 5
f:bring	-3 -8 -8 9 12 -1 -15
f:by	3 -12 -10 -5 15 -5 6
f:can	-4 -13 13 3 -15 3 5
f:car	-5 -20 -1 8 -9 -6 15
f:carry	0 0 15 0 -6 0 -8
f:change	-2 -15 3 9 4 -6 -10
f:charge	-21 5 0 -9 5 5 3
f:chicken	0 -6 -18 9 13 -3 -4
f:chip	-1 -11 16 -1 -9 0 -4
f:cocoa	-1 1 -25 2 14 -5 7
f:coffee	-5 3 -10 -8 15 -9 4
f:come	-9 9 0 -4 -11 -4 16
f:company	-1 -8 -15 19 -1 -1 2
f:control	-2 -7 -2 9 -16 0 5
f:corrected	15 0 -5 -10 -7 0 -3
f:count	-2 7 -24 23 5 -3 -15
f:country	-6 -4 -14 20 -4 -9 3
f:course	0 -1 11 -16 -1 0 7
f:custom	5 -2 17 -8 -19 0 1
f:date	5 3 -17 17 -3 -9 -5
f:day	-3 4 2 6 -15 0 -2
f:doe	-2 -7 -3 11 6 -1 -23
f:done	6 -4 2 -23 13 -2 -3
f:down	-10 -9 -15 5 11 10 2
f:duty	-17 5 -2 18 0 -12 -27
f:economy	0 -2 -14 -8 19 -1 -3
f:evening	-8 -7 3 -16 13 0 3
f:ever	3 -9 -4 8 11 -5 -15
f:explain	0 -9 -12 15 0 -1 -1
f:export	-9 4 11 2 -25 -5 0
f:extension	-2 12 7 -22 -7 0 5
f:farm	0 -8 -1 -8 18 -4 -7
f:fentanyl	-11 -17 8 -4 14 -2 -21
f:flour	-1 16 -7 1 -6 -1 -9
f:follow	0 -2 21 -20 1 0 -2
f:forced	0 -8 -1 -16 16 -2 3
f:found	0 3 -15 0 13 -2 0
f:from	-24 4 -7 12 -6 0 1
f:go	0 8 -18 9 8 1 -11
f:government	-1 8 11 -18 3 0 -8
f:had	-20 0 18 -14 9 0 -15
f:he	-12 -3 -3 -18 16 -9 15
f:highest	-8 -8 -11 -10 14 15 -5
f:his	-2 -7 -9 10 -18 -1 16
f:how	-5 3 -9 15 -7 -2 -3
f:i	-21 -5 -10 -2 1 8 20
f:in	-26 -18 0 -10 12 21 15
f:increase	-1 8 22 -20 1 0 -15
f:invest	0 -4 -14 16 -3 0 0
f:it	15 -3 -5 -7 3 13 -6
f:just	-3 -10 15 1 -8 0 -7
f:keep	-4 -2 0 11 -7 3 -17
f:law	14 -21 0 -5 5 -2 7
f:lay	0 3 -10 -15 0 5 13
f:levy	0 15 9 -25 -1 -2 -2
f:like	0 4 9 -25 0 -1 4
f:list	-3 -24 6 18 -9 -7 -14
f:little	0 -5 -18 8 9 -2 -5
f:long	-5 -11 -10 17 -14 0 7
f:make	3 0 -17 10 3 8 -6
f:may	2 -7 15 -1 -18 -3 3
f:me	8 0 0 7 -20 2 -3
f:meet	1 0 2 -16 -8 10 7
f:member	-10 6 -8 15 -2 -3 -9
f:might	-6 0 1 15 -7 0 -14
f:milk	-3 17 -9 -1 -7 0 0
f:minister	-3 -9 -8 0 -9 0 18
f:minute	4 5 -23 -4 18 -2 0
f:most	-1 -9 21 -16 2 -3 -5
f:mr	-5 -15 2 6 -3 -4 7
f:must	12 -8 -17 2 14 -2 -10
f:need	-4 -9 4 -19 -4 0 18
f:never	16 3 -18 11 -4 0 -10
f:new	-12 -2 20 -7 -7 -6 -3
f:next	-7 -10 0 16 -14 3 -10
f:no	8 8 -18 0 -1 0 4
f:note	-4 -1 15 -8 -9 6 -6
f:number	6 9 12 -12 -1 -3 -15
f:offer	-3 2 0 -12 -15 0 17
f:old	-6 -10 23 -13 -2 -4 -6
f:on	-34 3 6 -6 12 -15 5
f:only	-1 -5 23 -23 1 -7 0
f:order	0 -3 -9 -8 18 -11 9
f:ordinary	3 -6 18 -3 -21 -2 -12
f:our	-6 2 15 -17 -3 -2 2
f:over	-12 -9 3 8 -2 -16 2
f:paper	-1 16 -3 -2 -21 -3 6
f:parliament	0 13 -18 0 7 -2 -2
f:pay	4 -19 2 4 4 -6 1
f:plan	0 6 -4 6 -19 -1 1
f:plu	0 0 -8 -5 15 -2 -4
f:post	10 -7 -2 -23 -9 -3 17
f:present	-3 -1 -14 4 -15 -4 19
f:price	-2 -6 2 13 -15 -2 -6
f:product	-1 -14 -1 0 -12 -2 18
f:promise	-7 -10 -10 23 0 -3 -13
f:propose	0 4 0 -15 -2 0 9
f:put	-15 -16 -3 -2 16 -17 11
f:reach	-1 -8 -21 13 8 0 5
f:reduction	0 0 -12 19 -7 0 -6
f:remain	-4 6 -1 4 4 1 -24
f:renewed	0 -2 -14 0 17 -3 0
f:reply	7 10 -5 -15 4 8 -10
f:reporter	-6 0 -16 17 -11 4 6
f:return	5 6 5 -19 7 -10 -2
f:run	-3 -18 16 -2 -15 -11 11
f:same	6 5 -3 15 -22 6 -13
f:say	9 0 9 -3 -18 -4 -2
f:second	4 1 -3 7 3 -2 -16
f:should	-3 10 15 -19 -14 -1 0
f:since	-2 6 -9 12 -3 2 -16
f:sleep	-6 16 -3 -1 -8 -1 -8
f:small	0 -7 -4 15 -3 0 -5
f:soybean	0 -12 -20 14 18 -3 -11
f:start	-3 -8 -13 19 -7 0 -2
f:stay	3 -9 -1 14 -17 1 0
f:stuff	0 5 -18 9 -1 7 -2
f:such	16 1 -14 -2 6 -3 -3
f:talk	-8 0 -2 14 -19 -5 4
f:tariff	-13 -17 7 1 -4 -3 6
f:tell	-6 3 -8 13 -15 -3 6
f:then	-15 18 -25 -4 4 13 4
f:there	11 19 -11 0 -6 1 -13
f:third	-4 0 -14 18 -4 0 -2
f:those	-7 15 -12 19 -10 -8 -16
f:three	2 12 7 -9 -6 -2 -16
f:through	2 1 -17 12 -10 12 -11
f:together	-3 -1 10 -15 -1 -3 9
f:too	-4 8 -1 -15 0 3 7
f:trade	-7 -1 -1 -15 12 0 10
f:unreliable	0 -1 -14 16 -2 0 -1
f:until	2 -5 5 10 -9 2 -19
f:up	-16 -9 10 -5 1 13 -8
f:vote	-4 6 -1 -15 7 0 2
f:warn	-2 7 -1 6 -7 -2 -15
f:we	-2 7 6 3 -5 -19 -5
f:week	-14 -9 16 3 -8 -11 -3
f:what	-17 -5 9 -4 9 -4 -6
f:whether	-2 -1 4 -16 1 0 11
f:who	-5 8 26 -16 -26 0 -3
f:why	-1 -10 21 -7 -9 -3 -4
f:will	8 -14 0 14 -27 4 3
f:with	-15 -7 -5 9 18 -1 -16
f:within	-5 0 -20 -6 22 -4 6
f:would	-6 15 14 -13 -27 -4 6
f:wrong	21 -7 -13 5 -4 0 -13
f:you	5 4 8 1 -18 -17 0
f:your	0 4 10 -21 -5 -3 6
f:zero	-1 5 -18 15 -6 0 4
falling	-20 11 -3 -1 1 -2 -2
form=digits	-2 12 -5 6 -16 5 -8
form=free	5 -35 -2 -4 12 -13 6
form=signed	-6 -3 2 10 0 -15 -2
form=worked	4 -16 19 -25 11 -16 0
formerly column	-1 -22 -24 9 27 -12 -5
formerly heading	-2 -14 -29 5 31 -1 -8
formerly led	-5 1 -14 -2 16 -1 -3
formerly low	-11 -6 -7 -2 23 -4 -7
formerly part	-10 -6 -5 -5 18 -5 0
half=from	-15 -8 6 -9 15 4 -9
half=from future	-5 -26 32 -26 -23 9 2
half=from modal	-1 -26 26 2 -14 -2 -10
half=from past	-4 -18 -49 31 17 -14 0
half=from perfect	0 16 -37 2 22 -4 -1
half=from present	-16 2 0 -12 7 12 0
half=from verbless	4 -4 23 -16 -6 -11 -2
half=no future	-3 1 -10 17 -4 -7 -4
half=to	4 -3 -11 10 -16 -4 11
half=to future	1 -1 -14 15 -13 -6 1
half=to modal	4 3 -21 2 -22 -9 11
half=to past	3 -7 39 -35 -13 3 0
half=to perfect	0 -19 19 -10 5 -2 -14
half=to present	3 9 -28 14 -1 2 6
half=to verbless	-24 -17 -18 37 -14 -14 3
has-future	1 4 2 3 -18 1 -5
has-gerund	7 7 7 -4 3 -18 -17
has-participle	1 -13 -6 17 6 -11 -15
has-past	2 -15 -7 3 9 7 -7
has-perfect	5 -10 8 -9 -2 -23 8
heading:at	0 -19 -16 -13 -12 30 -1
heading:before	-1 -18 -16 -10 33 -13 -7
heading:duty	-9 1 10 1 -10 7 -24
heading:from	-2 12 -36 37 -17 -13 -10
heading:if	-2 34 -13 -22 -11 -17 -5
heading:into	-3 3 -6 -16 -5 8 12
heading:it	0 17 -18 -7 9 -11 -2
heading:may	0 -7 -16 7 8 6 -1
heading:now	0 -9 30 -17 -15 -2 -3
heading:on	-7 1 1 -2 0 11 -24
heading:rate	-7 -2 2 3 6 -8 -15
heading:the	-7 13 -17 -2 4 13 -20
heading:today	0 -15 34 -11 -19 -11 -4
heading:truce	-1 25 2 -9 -27 -8 -9
heading:until	-2 -15 5 -11 17 -15 -4
heading:vietnam	0 -8 15 -14 3 1 -5
heading:without	-1 25 -20 -1 -6 -10 -2
headline	-17 -7 5 2 1 -2 5
highest	14 9 -17 0 -12 15 -5
highest false	12 -14 1 1 -11 15 -3
highest over 80	9 -61 0 17 -33 23 1
highest true	6 18 -19 -1 -7 7 -4
highest under 80	9 22 -17 -9 2 1 -7
intending after	-3 -10 -26 12 -14 -9 20
intending before	12 -10 -7 -7 -5 -15 9
intending led	6 -8 -15 -25 -32 -19 38
intending low	1 -3 -17 -13 -32 -29 39
intending part	8 -8 -30 -4 -15 -23 26
joined=	-10 7 -18 9 -23 23 -8
joined= higher	-6 13 -17 -26 -5 22 0
joined= lower	-3 -7 -9 28 -28 -2 -14
joined=,	-1 9 8 -3 -16 -4 -2
joined=, higher	0 7 3 2 -15 -3 0
joined=: lower	0 0 -8 15 -8 -2 -2
joined=and higher	-4 -2 5 -3 7 -19 3
joined=and lower	-2 23 -23 5 -7 10 -25
joined=from	6 -18 12 -22 15 -7 -13
joined=from higher	6 -13 18 -17 2 -6 -9
joined=from lower	0 -6 -6 -9 17 0 -4
joined=to	4 3 3 1 -17 -16 4
joined=to higher	3 11 33 -31 -8 -14 -12
joined=to lower	1 -24 -25 23 -14 -1 15
joins=	-10 -15 1 -4 7 13 -6
joins= higher	-5 -26 8 8 -10 14 -9
joins= lower	-4 7 -6 -14 17 -17 0
joins=, from lower	0 0 -14 18 -5 0 -3
joins=and	-4 26 -12 -3 -2 -3 -12
joins=and higher	-2 8 -8 13 -6 -2 -15
joins=and lower	-1 24 -5 -23 2 0 -1
joins=from	-5 1 -14 16 -21 -1 1
joins=from lower	-3 -7 -16 16 -14 0 8
joins=plus	0 -10 22 -10 -8 -1 -6
joins=to higher	-6 0 11 -1 -7 3 -17
joins=to lower	-5 -16 -1 -3 9 -1 4
l1='s	3 -2 5 -4 10 -1 -28
l1=(	3 10 2 -2 -27 -2 0
l1=,	-5 12 4 -17 -3 -6 8
l1=:	-68 15 18 -6 -2 -5 -25
l1=;	-2 14 3 -5 -16 1 -7
l1=<day-ahead>	0 5 -16 14 -7 0 -4
l1=<goods>	-7 16 1 -3 0 -11 -8
l1=<level>	-10 9 -15 3 -30 21 1
l1=<name>	1 -22 4 15 -4 -12 -11
l1=<not>	19 -18 -3 -7 10 -11 -4
l1=<seat>	0 0 15 -11 -4 0 -3
l1=<v-agree>	-5 -10 -15 -1 5 16 0
l1=<v-begin>	0 -1 18 -10 4 -9 -20
l1=<v-impose>	8 3 0 3 -15 -7 1
l1=<v-propose>	6 2 -1 -2 -23 -5 3
l1=<v-say>	5 -1 -20 0 -3 2 12
l1=<v-suspend>	-3 -1 -26 24 1 -1 -4
l1=a	7 8 -10 15 -24 -9 -7
l1=about	3 -16 4 -4 -7 -3 9
l1=against	0 3 -16 6 6 1 -5
l1=and	-24 11 -5 -7 2 1 2
l1=announce	0 2 -17 0 -10 -3 13
l1=another	-6 -10 -19 19 -7 -6 9
l1=as	20 1 -24 -15 -12 16 3
l1=ask	0 -6 22 0 -11 -1 -16
l1=back	0 6 -19 11 -1 0 -1
l1=become	-4 7 -22 -1 10 1 0
l1=face	0 5 -17 -2 -10 1 16
l1=for	7 4 -7 -7 -16 -11 14
l1=from	-4 -18 15 -10 18 -7 -50
l1=further	-4 1 -13 18 2 -1 -12
l1=have	-1 0 15 -12 -3 0 -5
l1=is	0 7 19 -4 -49 -15 -14
l1=it	-16 0 3 1 1 3 5
l1=its	-8 -3 19 -7 1 -6 -14
l1=leave	-2 -7 -7 16 -9 0 -2
l1=not	16 -25 4 -11 12 -8 -15
l1=now	-1 -3 20 -11 -6 0 -3
l1=on	-4 -7 -8 15 -10 -4 9
l1=pay	0 2 5 4 -1 0 -23
l1=reach	-4 -5 -7 -12 1 16 4
l1=so	-2 4 7 -15 1 -2 -5
l1=suspend	-1 3 -20 17 -7 0 -2
l1=take	3 0 15 -6 0 -8 -17
l1=that	-15 -1 -6 -20 5 -1 25
l1=the	-22 -13 23 -21 16 0 -3
l1=to	5 -3 -15 8 -14 -3 14
l1=was	0 -7 -20 2 10 2 1
l1=with	-2 0 -10 3 8 -21 7
l1=—	0 -8 -21 27 -4 -2 -4
l2=<agent>	-4 9 -16 0 3 1 4
l2=<begin>	4 -21 10 0 -8 5 2
l2=<day-ahead>	-3 0 -15 15 2 -3 -8
l2=<gate>	0 1 -5 -4 -11 2 16
l2=<level-noun>	14 -3 -15 1 -3 7 3
l2=<month-gone>	-3 -9 6 -28 16 5 2
l2=<name>	-5 0 9 9 -7 -3 -31
l2=<number>	-3 10 -2 6 -10 -17 1
l2=<office>	2 -11 -17 0 2 4 10
l2=<person>	9 11 -15 -15 12 -2 -2
l2=<quality>	-3 -10 7 -6 10 0 -18
l2=<v-bear>	4 8 14 -9 -15 -7 -12
l2=<v-down>	13 -25 22 -16 -2 -12 -6
l2=<v-impose>	11 1 5 -7 4 4 -15
l2=<v-propose>	6 -10 -16 -4 9 -3 10
l2=<v-stay>	4 -24 0 -1 14 -2 0
l2=<v-target>	-1 13 -15 7 -10 6 -2
l2=and	-1 -19 5 0 7 -20 6
l2=ask	2 2 -9 -15 6 -1 5
l2=be	-4 -1 -17 1 -3 -2 17
l2=been	1 -12 15 9 -16 -7 -14
l2=before	0 -8 -12 23 -12 -1 -4
l2=bring	0 -4 15 -9 -8 0 -3
l2=car	-1 -3 -17 21 -9 0 4
l2=down	-7 -10 10 4 0 -25 -1
l2=fentanyl	0 -1 25 -10 -22 0 -7
l2=go	6 -4 -16 10 8 -4 -1
l2=good	-9 -23 12 0 -4 8 -16
l2=had	-8 -22 -10 7 7 -5 9
l2=in	0 -23 11 -9 5 -2 0
l2=lower	-2 -1 18 -7 0 0 -13
l2=of	5 7 7 -13 -3 -16 1
l2=on	4 -14 26 -18 -13 -3 -3
l2=reduce	0 0 15 -15 -13 0 7
l2=return	-3 13 4 -17 0 0 -6
l2=spoke	0 0 -13 -7 -1 0 17
l2=stay	8 -3 3 -22 6 0 -1
l2=stop	-1 4 -15 10 2 -1 -3
l2=tea	3 -2 15 -4 -11 0 -2
l2=that	-24 10 0 4 -1 -3 1
l2=the	2 -7 2 1 3 -20 1
l2=there	-1 -3 24 -20 -2 0 -7
l2=they	-5 -16 0 -1 11 1 0
l2=up	-10 -8 -12 -6 17 10 4
l2=which	-1 -17 13 -13 12 -8 -2
l2=will	-2 10 -24 15 -12 -8 3
l2=would	5 24 -34 0 -27 -5 5
l3=(	-6 -11 -4 3 19 -9 -11
l3=:	16 -4 16 -24 -10 -15 2
l3=<begin>	-23 -5 11 12 -17 5 -5
l3=<day-gone>	-5 -17 -14 6 20 -7 -5
l3=<month-gone>	-6 -17 12 12 -18 -7 5
l3=<not>	0 15 -7 -1 2 -6 -7
l3=<number>	-3 2 19 -5 -5 -14 -18
l3=<office>	2 -5 -13 -7 -3 0 16
l3=<quality>	-2 -6 17 -12 3 0 -11
l3=<v-down>	1 11 9 -2 -15 -4 -8
l3=<v-return>	5 -17 -8 17 3 -3 -4
l3=a	7 -8 -16 1 3 7 8
l3=as	-4 0 0 -8 -21 18 2
l3=be	7 5 -15 0 -10 -3 7
l3=bring	0 14 0 -17 -8 0 5
l3=charge	-1 -9 -2 -10 19 0 -9
l3=good	-7 15 0 -6 -1 -3 2
l3=had	0 -1 20 -13 -9 -1 1
l3=he	-2 0 -15 2 -2 -1 15
l3=now	15 3 -11 -2 0 -2 -10
l3=on	3 -7 -3 -21 7 4 18
l3=over	0 -4 24 -17 -10 0 -3
l3=part	-1 -5 16 -4 -7 0 -5
l3=pay	-2 -8 15 2 -13 0 -7
l3=that	5 1 -30 8 15 4 -7
l3=the	-11 14 -6 -16 12 3 7
l3=then	-3 18 -2 -9 -2 -2 0
l3=they	-8 -4 11 11 -16 -1 -5
l3=thi	-2 -9 15 -23 2 -2 10
l3=truce	-2 26 -10 -20 -7 -6 -7
l3=until	0 -2 11 -15 -3 6 -1
l3=used	-2 -12 -18 -7 17 10 -7
l3=was	9 0 -4 12 -18 3 -4
l3=were	0 -1 -16 -3 18 -9 -3
l3=will	13 -1 -22 4 3 -7 7
l3=wine	0 -4 12 -15 -5 -1 2
l3=would	3 1 0 1 15 -9 -15
l3=year	-1 -7 13 -16 -2 0 6
l4="	-1 -7 -22 18 -11 13 0
l4=,	0 -13 -7 0 0 18 10
l4=-	-2 -9 16 0 -9 0 -6
l4=:	5 6 -4 4 -20 8 -2
l4=<day-gone>	-14 2 5 5 7 -7 -15
l4=<day-today>	-2 6 -4 3 8 -1 -15
l4=<gate>	-4 6 6 4 -16 -8 -2
l4=<level>	-21 -4 -12 13 21 -28 -8
l4=<not>	5 10 -9 8 0 -7 -22
l4=<number>	-11 -23 23 0 -20 -3 15
l4=<person>	2 -12 14 -15 0 4 4
l4=<points>	0 -2 18 -17 1 -2 -1
l4=<span>	-1 -4 -16 12 7 3 -7
l4=<v-bear>	-21 -17 3 8 0 -4 2
l4=<v-begin>	-15 2 19 -8 -17 -7 2
l4=<v-down>	-15 -11 -8 3 17 -8 0
l4=<v-threaten>	-1 1 -4 -8 -6 -2 15
l4=<v-up>	-15 -1 9 1 -10 3 -1
l4=an	9 -12 -20 15 -4 1 4
l4=because	-1 5 13 -15 0 -2 -4
l4=beef	0 -1 22 -19 -7 0 -2
l4=been	-1 -5 1 -1 -17 11 5
l4=before	-3 -8 -7 -6 19 -6 0
l4=bring	-2 -2 -20 1 12 -3 10
l4=cotton	0 0 -15 12 3 0 -1
l4=duty	5 2 1 -7 14 -4 -17
l4=flour	0 8 -15 9 0 0 -1
l4=for	-10 2 9 -17 12 -11 3
l4=have	-10 0 2 -4 -16 4 11
l4=number	0 1 -2 -16 3 2 7
l4=pay	-8 -19 3 1 6 0 1
l4=put	-10 1 -5 21 -5 -2 -15
l4=rate	7 -6 6 1 8 -13 -24
l4=reduce	0 0 -15 14 2 0 -4
l4=steel	0 0 16 -15 1 -2 -1
l4=tariff	-10 -1 -11 9 -11 -4 16
l4=that	17 0 -5 -1 -9 -3 -2
l4=the	-11 8 10 -5 -1 -20 -1
l4=thi	-1 -6 -3 12 -15 -5 9
l4=two	0 4 -20 -3 18 0 -1
l4=up	-3 0 19 -13 -5 1 -11
l4=will	-10 11 23 -13 -12 -4 -16
l4=would	0 -7 -4 3 -16 -3 12
l=, <name>	-2 5 -6 4 -20 -3 8
l=, against	0 0 -16 8 7 1 -4
l=, at	-8 -21 -1 10 4 -2 0
l=, not	15 -10 -1 -7 3 -2 -6
l=, pay	-3 -7 18 -4 -15 0 -7
l=, the	-4 0 2 0 5 3 -18
l=, to	4 4 -19 4 -13 4 11
l=<begin> <name>	-9 -17 6 18 -32 -8 -20
l=<day-gone> ,	0 -3 14 -15 2 0 -4
l=<day-gone> :	-1 -1 -15 0 16 1 -7
l=<day-today> :	0 -7 20 -14 -4 0 -2
l=<level> :	0 0 -13 17 -3 -2 -2
l=<level> <level>	-3 -8 14 -33 -10 14 5
l=<level> from	6 -18 5 -13 16 -7 -13
l=<level> to	6 2 8 -3 -15 -15 2
l=<month-gone> :	-1 2 -5 -12 15 -3 -3
l=<name> :	-10 -15 41 -15 -31 -7 -21
l=<name> <level>	-2 6 -20 23 -25 4 -8
l=<name> at	-10 -19 -3 1 8 -6 11
l=<name> collect	0 5 6 -15 2 -3 0
l=<name> pay	-3 -5 1 9 -21 0 -4
l=<name> put	3 8 5 -24 7 -1 -8
l=<name> take	0 8 8 -3 -15 -1 -8
l=<number> ,	-2 -10 15 3 -9 -4 -6
l=<person> :	-6 14 -8 -11 11 -1 -15
l=and pay	0 -8 16 0 -10 -2 -4
l=answer with	2 -2 1 8 -1 -7 -15
l=back to	-2 -5 14 2 -16 -5 0
l=down from	-4 -1 3 10 -2 -19 -13
l=duty is	-2 0 23 -19 -3 0 -3
l=fentanyl and	0 2 19 -15 -11 0 -2
l=go from	-1 -15 1 0 10 -9 -4
l=good pay	-1 -3 10 -32 6 8 -2
l=good to	-4 -1 22 -8 -18 -2 -5
l=had pay	0 0 -10 -10 17 -2 0
l=had put	-2 -5 11 3 -15 2 -6
l=it 's	8 16 -5 -5 -17 -8 -7
l=it became	0 -6 9 9 -17 -3 0
l=it is	0 11 7 -9 -18 -4 -3
l=it pay	-2 4 3 2 -1 -15 -3
l=it was	5 -9 -13 3 5 7 -18
l=now pay	-3 7 -17 6 10 0 -1
l=on pay	0 -2 16 -10 -3 0 0
l=reduce from	0 0 20 -17 -8 0 0
l=return to	-3 13 4 -16 0 0 -6
l=spoke of	0 0 -13 -7 -1 0 17
l=stay at	8 -3 3 -22 6 0 -1
l=surcharge of	4 3 0 -5 12 -2 -24
l=tariff of	-15 -9 -2 3 -9 -3 14
l=that the	-8 -2 8 -18 8 -1 5
l=to be	5 -8 -19 0 0 7 8
l=up from	0 -7 -13 -13 24 0 -3
l=would pay	3 13 -22 -3 -9 -1 10
lapsing heading	0 19 -17 -13 -7 5 -3
lapsing led	-5 20 -6 -11 -18 -1 3
lapsing low	-11 28 -4 -24 6 -7 -8
lapsing rest	-4 9 2 -19 12 -3 -11
lead="	16 -9 -6 -9 1 14 -10
lead=(	14 5 9 -3 -25 -12 -7
lead=10	0 -5 22 -22 3 0 -10
lead=12	0 -5 19 -10 -4 0 -6
lead=;	-11 15 1 -10 0 -3 3
lead=a	15 -22 -34 5 24 2 2
lead=and	4 2 2 3 -15 2 -2
lead=before	-7 15 -4 -8 4 -8 -9
lead=britain	0 -1 13 -16 4 0 -2
lead=but	-9 -1 10 -5 -21 -4 7
lead=canada	-3 -9 19 -6 1 -4 -13
lead=chinese	-1 -6 11 -30 10 0 -4
lead=fifteen	18 -5 -9 -6 -9 0 0
lead=from	-6 22 -18 8 -18 6 0
lead=if	-1 14 -12 -19 6 -9 9
lead=indonesia	0 -8 -7 16 -10 0 0
lead=it	-17 -20 20 -17 1 17 0
lead=mexico	-2 0 15 -19 -13 2 6
lead=no	0 2 -12 20 -22 -1 0
lead=on	-7 20 4 1 3 -6 -31
lead=since	-3 -3 16 -3 -4 -4 -10
lead=so	5 -23 17 1 -21 -10 0
lead=switzerland	-5 -7 4 16 -14 -2 -14
lead=that	30 -12 -10 -7 4 -9 -3
lead=the	2 -16 -2 11 -5 -14 6
lead=then	-1 15 0 -7 -10 0 -4
lead=there	-2 -2 -11 16 -7 0 0
lead=thirty	-6 5 13 -3 -16 -3 -10
lead=today	-2 -10 15 -10 -6 0 4
lead=trump	-9 -7 -15 -5 0 -1 24
lead=u.s.	-1 -2 14 -24 9 -1 -4
lead=until	-5 -18 0 1 11 -3 -12
lead=we	3 -22 -7 8 -9 0 16
lead=where	2 -21 -5 11 9 -9 -17
lead=which	4 -9 9 -3 -1 7 -17
lead=who	5 -7 8 -18 -9 4 6
lll=, instead of	0 14 -5 -15 -12 -1 7
lll=, up from	0 -7 -7 -13 18 0 -3
lll=, will be	0 -1 -9 15 0 0 -8
lll=<begin> <begin> <name>	-9 -17 6 18 -32 -8 -20
lll=<begin> <name> 's	-5 -15 4 6 0 6 -4
lll=<begin> <name> charge	-1 -16 29 -2 -13 -5 -4
lll=<begin> <name> put	0 4 1 -15 9 0 -4
lll=<begin> <name> take	-1 9 -5 7 -15 0 -4
lll=<begin> it is	0 -5 17 -11 -1 0 -2
lll=<begin> it was	-2 -14 -16 -4 2 15 -4
lll=<day-gone> it was	0 -2 -4 -13 16 -2 0
lll=<level> , not	15 -3 -21 -2 7 -1 -4
lll=<name> <level> <level>	-1 8 10 -22 -7 2 -5
lll=<name> and <name>	0 -2 3 -17 -2 0 12
lll=<quality> good pay	-1 -3 6 -23 2 8 -1
lll=<quality> good to	-1 0 14 -3 -17 -1 0
lll=a rate of	5 -1 -17 7 -9 0 8
lll=and <name> pay	0 0 21 -19 -2 0 0
lll=from <level> to	8 5 -2 6 -19 -12 1
lll=go on pay	0 -2 16 -10 -3 0 0
lll=go up to	3 4 -4 -8 -15 9 5
lll=have go to	5 11 -2 -19 0 0 0
lll=in <name> :	0 -6 16 -10 -4 0 -1
lll=into <name> <level>	0 11 -17 3 -3 3 -1
lll=it will be	-3 2 4 -18 0 0 14
lll=no more than	-1 -4 -13 17 -6 0 3
lll=of <level> to	-4 -3 21 -18 -4 -1 -2
lll=to <level> from	6 -17 4 -9 14 -6 -12
lll=to <name> at	0 -3 15 -12 -1 0 -1
lll=top of the	0 -1 15 -9 -4 0 -3
lowest	-8 -48 13 5 8 -33 1
lowest false	-3 -15 -3 14 9 -25 -12
lowest over 80	-6 0 -11 0 0 0 15
lowest true	-6 -41 17 -5 2 -18 9
lowest under 80	-7 -48 15 5 8 -32 -3
lr=( ,	-1 -5 16 -11 -2 0 0
lr=, .	-7 -9 22 -21 -3 1 4
lr=, over	0 0 15 -6 -10 0 -1
lr=: )	-2 -9 -18 -25 32 -3 0
lr=: .	-23 23 13 -4 -48 -14 -14
lr=: <end>	-5 4 27 -32 -7 -3 -8
lr=: in	-1 -11 16 -4 -7 -1 -3
lr=: on	-20 10 0 -12 0 4 4
lr=<begin> .	6 -5 24 -15 -16 -7 -19
lr=<begin> on	4 7 -2 0 -15 4 -6
lr=<level> <end>	-8 13 -13 2 -17 10 -2
lr=<level> <level>	-1 -1 -7 -2 -15 17 5
lr=<name> <end>	-2 -7 -14 22 -7 -3 -7
lr=<name> <level>	-4 -20 8 -23 20 -4 -9
lr=a tariff	0 -4 -24 26 -5 -1 -5
lr=and .	-3 16 -8 2 -2 -4 -12
lr=and is	-1 -3 15 -10 -2 0 -3
lr=and on	-5 -15 7 -4 3 3 4
lr=another .	0 -2 2 -20 -7 -2 18
lr=as .	15 0 -13 -5 0 4 -7
lr=at ,	-15 2 -2 15 -4 -5 -14
lr=at for	-1 -4 -9 14 3 7 -16
lr=be .	0 3 -24 6 -5 6 3
lr=become .	-4 2 -17 2 5 2 1
lr=been .	-7 -9 0 -6 16 -8 1
lr=charge .	-1 -9 -15 21 -5 4 -1
lr=collect .	0 -1 22 -19 -1 0 -3
lr=face from	0 -11 -9 -1 -1 0 15
lr=for on	3 -5 -17 -11 2 0 15
lr=from .	6 -1 22 -36 13 -14 -19
lr=from and	0 -2 -20 21 -3 -2 0
lr=from in	0 -4 -14 16 1 -10 -1
lr=from on	0 0 8 -15 6 0 -1
lr=from to	-10 -9 10 -1 1 1 -27
lr=is ,	-8 1 16 -11 -9 -3 -2
lr=is .	0 -8 10 2 -23 -6 -1
lr=its on	-4 3 16 -14 4 -1 -17
lr=not .	15 -15 6 -16 5 -5 -10
lr=of ,	-2 3 -12 17 1 0 -11
lr=of .	-15 -5 -12 8 9 0 8
lr=of from	6 -5 -1 -16 3 0 10
lr=of in	5 -1 -17 14 -2 0 1
lr=of on	6 -7 14 -1 -20 -6 -3
lr=of that	2 3 -1 -17 5 0 8
lr=of to	-2 -4 17 -23 -4 0 11
lr=pay .	2 -3 10 -7 0 8 -20
lr=pay at	0 2 13 -17 4 -6 0
lr=pay from	-1 4 -18 17 -12 -1 2
lr=pay instead	0 10 -23 13 -1 0 2
lr=pay on	-4 -11 25 -6 -8 -2 -8
lr=reach .	-2 -3 2 -18 -8 18 -1
lr=same .	0 0 -13 -6 -6 0 18
lr=say .	7 3 -21 8 5 0 -9
lr=suspend of	0 -7 -10 19 -4 0 0
lr=take on	4 -5 -1 4 6 -3 -16
lr=than .	-6 -6 -2 12 -3 7 -15
lr=the .	-17 5 9 -23 6 7 -3
lr=the for	0 0 14 -16 0 0 -3
lr=the from	0 -5 19 -14 -3 0 -4
lr=the of	0 -20 -10 4 11 7 -3
lr=the on	-1 -14 20 -9 0 -3 -11
lr=the over	0 -1 15 -7 -8 0 -4
lr=the that	0 0 -8 7 2 -20 2
lr=to .	6 1 -27 21 -4 -7 1
lr=to <end>	-5 -8 21 -23 -3 -2 5
lr=to from	-8 -1 -7 12 -22 -2 2
lr=to in	3 -14 17 5 -14 -3 -13
lr=to on	-2 -13 -28 15 5 -5 18
lr=was ,	9 5 -12 -16 7 -3 -3
lr=was .	-15 -33 -9 11 10 -10 9
lr=was on	0 11 -2 -16 5 -3 -1
middle over 80	-25 -16 -31 3 11 7 28
middle under 80	-3 14 8 -5 -1 -18 -12
nc2=agree	3 -1 -17 12 7 -1 -8
nc2=begin	-13 -16 -1 8 4 9 -4
nc2=down	-16 -18 7 5 -5 0 6
nc2=say	6 -3 -8 5 -16 -11 14
nc2=threaten	-6 9 -19 2 0 0 6
nct2=agree participle-passive	-1 -5 -19 22 0 -1 -6
nct2=bear present	0 -1 4 4 -15 -4 2
nct2=begin past	1 3 -12 -17 20 7 -16
nct2=down past	-2 5 -3 -19 16 0 -5
nct2=down present	-7 -13 8 -1 -12 -6 15
nct2=impose future-passive	0 -5 16 -7 -1 0 -6
nct2=impose perfect	0 -3 14 7 -19 -7 -6
nct2=impose perfect-passive	0 6 2 -15 1 0 -2
nct2=impose present	10 7 -6 -16 21 -1 -16
nct2=impose present-passive	-7 -4 2 2 -13 -4 15
nct2=propose present	5 0 4 -19 -5 9 -1
nct2=say past	-1 -11 -1 3 -10 -18 16
nct2=target past-passive	0 -2 -14 -7 16 -2 3
nct2=up past	-2 5 -15 -15 10 6 5
nct2=up present-passive	0 -1 -15 0 15 0 -3
next="	22 5 -28 5 -4 3 -5
next=(	-5 7 -3 10 -15 -3 -6
next=)	8 3 -13 -16 18 -12 5
next=,	-15 -11 10 2 2 4 -7
next=if	-3 -2 0 -12 -16 -7 20
next=when	-1 0 13 -6 -18 11 -5
next=—	0 0 -10 15 0 0 -10
nhas-future	-14 -18 22 -10 -12 2 8
nhas-gerund	1 1 0 14 -12 0 -24
nhas-past	10 -17 -9 6 6 5 -10
nought	6 -38 -4 -1 11 -14 5
nt2=future	-6 -13 15 -7 -9 3 5
nt2=gerund	-2 -8 -4 16 -5 2 -17
nt2=infinitive	-2 9 -16 8 6 0 -9
nt2=past-passive	11 -17 -15 12 3 -17 -1
nt2=perfect-passive	0 4 13 -15 -10 1 -2
nt2=pluperfect-passive	-1 3 -15 13 0 -3 -5
nt2=present-passive	6 -4 -9 2 -5 -10 15
nv2=come	-9 -21 9 -2 0 -2 10
nv2=have	8 -15 3 0 -4 5 -6
nv2=introduce	0 -3 16 -13 0 0 -3
nv2=put	6 1 2 1 -15 7 -10
nv2=slap	0 -2 15 -7 -6 0 -5
nv2=stand	-2 2 -17 8 11 -1 -3
nv2=take	-2 -12 16 -16 -2 5 3
nv2=threaten	-3 -5 -17 3 0 0 11
nvt2=add past	-2 -2 13 -16 0 0 4
nvt2=agree participle	0 -1 -18 18 0 0 -2
nvt2=be future	0 -9 20 -15 -2 0 0
nvt2=charge past	-1 -5 -17 3 12 2 -3
nvt2=have past	14 -3 2 -17 -9 6 -5
nvt2=make present	-2 -4 16 -12 0 0 -5
nvt2=pay past	0 -3 11 -16 7 0 0
nvt2=stand present	-2 3 -15 7 9 -1 -2
nvt2=suspend past	0 -5 -13 18 -1 0 -4
nvt2=take past	4 -5 4 -20 -1 7 3
only	-14 -12 4 9 6 -18 -3
only false	-13 -23 3 17 1 -13 -11
only under 80	-16 -9 4 12 3 -24 -6
opened	-9 17 -1 -7 -17 -6 7
over 80	2 -70 -22 13 -16 26 26
pc0=agree	-7 3 -3 5 12 -7 -16
pc0=bear	-19 4 -4 2 -1 -1 7
pc0=say	0 -8 -10 4 14 -21 4
pc1=agree	-9 -3 0 7 10 -10 -16
pc1=say	0 -7 -7 1 10 -21 6
pct0=begin modal	-3 3 -1 -18 0 0 10
pct0=begin past	-6 -16 5 -5 10 -5 -1
pct0=end present	8 -7 0 7 -21 -1 1
pct0=impose past	-17 -8 3 3 3 0 -3
pct0=impose present-passive	-5 -4 6 7 -16 3 -4
pct0=propose present	-6 -11 2 17 0 -1 -12
pct0=threaten perfect	0 -4 15 -10 0 0 -4
pct1=begin modal	-3 3 -2 -17 0 0 11
pct1=begin past	-6 -16 5 -5 10 -5 -1
pct1=end present	8 -6 0 4 -17 0 1
pct1=impose past	-17 -7 5 2 3 0 -5
pct1=impose present-passive	-5 -4 6 7 -16 3 -4
peak column	0 -22 -19 -13 -11 32 -2
peak heading	-1 -23 -20 -16 -12 35 -3
peak led	-10 -14 -21 -1 -25 42 -6
peak low	-3 -24 -12 -16 -23 55 -14
peak part	-5 -16 -1 -10 -10 21 1
peak rest	1 -13 -3 -13 -7 29 -7
peers 0 0	-11 -7 5 6 1 -17 -1
peers 0 2	-4 -8 -1 7 8 5 -15
peers 1 0	-3 1 6 -5 11 -30 -7
peers 2 0	16 2 -12 -6 -16 11 6
peers 2 2	-1 -16 1 9 2 -6 1
phas-infinitive	1 -7 10 -18 7 -4 6
phas-modal	-19 11 5 -2 -3 -10 -1
phas-participle	3 -19 0 3 0 4 2
presently after	-5 -11 23 -1 -17 -16 -6
presently before	10 -28 14 -15 9 3 -11
presently column	-2 -20 53 -34 -28 -13 -8
presently heading	-2 -23 55 -27 -32 -15 -9
presently led	8 -16 15 -9 4 -5 -8
presently part	6 -34 30 -9 -3 -3 -16
presently rest	-26 10 -17 21 -6 -8 4
pt0=modal	-16 8 3 4 -5 -6 -3
pt0=present-not	7 -9 -1 -15 0 0 11
pt1=infinitive	1 -7 5 -16 7 -4 7
pt1=modal	-16 8 2 4 -4 -6 -2
pt1=participle-passive	4 -18 6 -2 3 -8 3
pt1=present-not	7 -9 -1 -15 0 0 11
pt1=present-passive	-5 -1 0 5 -16 2 6
pv0=hold	-1 3 6 -16 -3 1 5
pv0=pay	-9 -2 8 5 -1 -15 -9
pv0=raise	6 -7 3 -17 2 0 9
pv0=stand	0 3 9 -18 1 4 -8
pv0=suspend	0 4 -16 9 4 0 -3
pv1-none	10 7 -3 5 -2 -4 -16
pv1=hold	-1 3 6 -16 -3 1 5
pv1=propose	4 -3 -14 -7 -2 0 15
pv1=see	0 -3 -12 -6 -5 0 16
pv1=stand	0 3 9 -18 1 4 -8
pv1=start	-1 0 8 -15 3 0 5
pv1=stay	9 5 -16 4 -2 0 1
pvt0=carry present	0 0 3 -17 2 0 6
pvt0=come present	-2 4 0 7 -17 4 -16
pvt0=pay past	-1 -9 15 -8 -6 0 2
pvt0=pay perfect	0 7 6 -18 0 0 -3
pvt0=pay present	-5 3 0 6 2 -15 -10
pvt0=stand past	0 4 -2 -15 5 4 -2
pvt1=add present	0 -2 16 -7 -7 0 -1
pvt1=carry present	0 0 3 -17 2 0 6
pvt1=come present	-2 4 0 7 -17 4 -16
pvt1=other present	-3 3 4 -15 5 -1 0
pvt1=pay past	-1 -9 15 -8 -6 0 2
pvt1=pay perfect	0 7 6 -18 0 0 -3
pvt1=pay present	-5 3 -1 7 3 -15 -9
pvt1=stand past	0 4 -2 -15 5 4 -2
pvt1=stay present	9 5 -16 4 -2 0 1
q1=a week	0 0 3 -17 6 7 -2
q1=american	-4 -2 17 -13 2 -5 -9
q1=and	3 23 -7 -7 -6 -8 -4
q1=april	-3 -4 -17 -3 20 7 -10
q1=as	8 -14 -8 -4 22 -5 -11
q1=as of	0 -3 3 -20 20 0 -3
q1=august	3 4 -1 -24 8 0 7
q1=before	-10 4 2 -20 6 9 0
q1=before the	0 7 -2 -16 0 8 -3
q1=beijing	-4 -16 -7 26 0 -12 -19
q1=belgium	0 -11 -1 -6 15 -1 0
q1=brazil	-2 -12 -8 15 -12 2 6
q1=british	0 -3 -18 20 -6 4 -1
q1=but	-2 -8 -9 17 -8 -3 1
q1=by	-4 -3 20 -6 -21 -2 -1
q1=by the	0 0 18 -14 -5 0 -4
q1=cars	-1 -6 -10 -3 0 0 18
q1=china	-20 -23 12 10 -1 -7 -8
q1=chinese	-4 -1 18 -5 -10 -7 0
q1=donald	-5 8 8 -15 -12 0 8
q1=donald trump	-5 8 8 -15 -12 0 8
q1=during the	-1 -6 -15 11 2 0 6
q1=egypt	-4 -6 -16 -14 7 4 22
q1=february	6 8 -26 -3 21 0 -8
q1=fentanyl	0 -9 6 -13 16 -5 -6
q1=first	5 -17 0 3 1 0 8
q1=from	-6 5 -4 7 -17 2 3
q1=from tomorrow	-4 -1 16 -10 0 -5 -4
q1=goods from	0 -1 -5 15 -4 0 -9
q1=goods of	-1 -8 5 4 -15 -4 6
q1=he	-2 -10 -5 16 -5 -9 1
q1=he is	0 1 -11 16 -9 0 -1
q1=he was	-1 -1 -11 18 -1 0 -8
q1=host	-7 -6 -1 -4 15 -3 -4
q1=how	9 -4 4 2 -18 1 0
q1=if	-2 18 -6 1 -13 -7 -4
q1=if nothing	-1 7 -15 8 1 -1 0
q1=if the	7 13 -18 4 -6 -11 0
q1=india	-5 -12 -17 22 -5 5 0
q1=it	17 -13 -13 -9 14 11 2
q1=it had	9 -5 -6 -17 8 7 -4
q1=it has	-5 6 -1 3 -20 4 7
q1=it is	15 0 -2 -19 10 5 -5
q1=it was	1 -28 -3 -1 14 4 0
q1=it will	0 10 8 -22 -9 0 3
q1=its	-3 -7 -5 13 6 -3 -16
q1=kenya	2 -9 1 17 -11 -8 -4
q1=let	4 4 0 10 -18 -3 -7
q1=malaysia	-2 7 -17 3 6 0 3
q1=march	0 -6 -9 -15 20 5 -2
q1=medicines	-1 -3 -15 13 -1 0 5
q1=mr	9 -29 21 2 2 -13 -12
q1=my	-3 0 -21 17 1 6 -2
q1=no	7 -5 -7 16 -18 -8 -1
q1=not	8 -4 3 -1 -21 -4 9
q1=our	-4 15 2 -7 -7 -10 5
q1=palm	0 4 -16 15 0 0 -3
q1=palm oil	0 4 -16 15 0 0 -3
q1=president	-6 -11 -5 17 4 -5 -9
q1=president donald	-7 -10 -3 16 3 -2 -14
q1=question	-21 12 7 -24 -14 -6 15
q1=rates	4 21 3 -26 -12 -2 -10
q1=reciprocal	-1 -12 -2 15 -5 -4 -4
q1=reporter	9 -12 -5 -9 16 0 -9
q1=section	-2 -14 26 -19 0 -2 -6
q1=section duties	0 -5 15 -10 -3 0 -1
q1=since february	0 -12 2 9 -15 7 0
q1=since january	0 5 -2 -15 10 -1 -3
q1=since then	0 -5 -15 10 13 -7 -1
q1=south korea	-1 -5 -6 16 -6 -2 -8
q1=switzerland	0 4 4 9 -14 -3 -17
q1=that	-3 12 14 -8 -18 -6 1
q1=the	-20 -7 -2 -2 3 7 15
q1=the additional	-3 -9 15 -9 0 0 2
q1=the agreement	0 0 -17 21 -1 -1 -2
q1=the american	6 -11 -17 17 3 5 -12
q1=the customs	-1 -2 -13 20 -13 0 -2
q1=the duties	-3 0 11 -23 6 6 -7
q1=the duty	4 -8 1 -17 10 2 3
q1=the first	-1 0 16 -13 -8 0 0
q1=the other	-1 -9 10 6 -20 -2 3
q1=the rate	10 -11 -17 9 3 -3 5
q1=the same	-4 -6 -15 12 -7 0 12
q1=the second	-1 -4 18 -8 -10 0 -3
q1=the surcharge	6 -5 15 -13 -10 0 -3
q1=the suspension	0 0 15 -10 -4 0 -1
q1=the two	-3 -3 3 -15 19 -1 -8
q1=thirty	-2 5 -17 3 13 -1 -8
q1=truce	0 -1 -9 -8 -5 -4 15
q1=twelve	-1 0 -12 -2 -10 -3 19
q1=u.s.	0 8 17 -20 -1 0 -7
q1=until	-5 -8 5 -9 20 0 -22
q1=us	-2 -2 -12 22 -7 -5 -3
q1=washington	-6 -6 -5 18 -3 -2 -8
q1=we	5 12 4 -18 -25 13 7
q1=we have	-2 6 8 -5 -18 1 5
q1=what	-1 19 -1 -11 -6 -3 2
q1=what about	-1 -5 9 -17 0 0 9
q1=what are	0 -4 16 -11 -2 0 -1
q1=what changes	0 -6 -3 18 -13 -1 -5
q1=what do	-2 -10 19 -12 3 -2 -5
q1=what if	-7 30 -15 -9 -7 -5 -8
q1=what is	-2 2 9 -20 -18 -6 16
q1=what it	0 15 -6 -6 -1 -2 -3
q1=what stays	0 -7 19 -11 -3 0 -4
q1=what was	-1 -13 -16 -4 7 9 13
q1=what would	0 22 -14 -15 -7 0 3
q1=what you	-1 -6 13 -15 4 0 -1
q1=where	-1 -5 30 -20 -11 -2 -5
q1=while	0 10 -8 -18 9 -6 -4
q1=will	-2 -9 8 -18 9 5 3
q1=with	-4 -4 13 -12 -16 1 11
q1=you	8 5 11 -5 -17 -4 -7
q1=your	-2 1 4 -15 0 0 6
q:!	-6 -17 -18 21 -2 -3 13
q:)	-4 4 -1 3 4 -2 -16
q:-	-10 3 -5 20 -10 -16 -10
q::	1 0 -8 15 -5 -8 1
q:;	-10 7 22 -17 -13 15 -27
q:<day-ahead>	-13 18 -7 22 -33 -7 -9
q:<day-gone>	-6 1 -6 -1 24 -5 -17
q:<day-today>	-24 17 -3 -16 -9 10 17
q:<gate>	-1 -2 4 2 6 -8 -16
q:<goods-amount>	6 -8 13 0 -17 -6 0
q:<goods>	-21 7 9 -1 1 0 -13
q:<name>	-23 -5 10 15 -20 -1 -3
q:<not>	12 6 4 -21 -10 16 0
q:<office>	-4 -7 4 5 -7 -22 9
q:<organisation>	-16 -1 -3 -3 6 7 0
q:<person>	-7 -15 -2 7 3 -12 9
q:<points>	3 13 -14 4 9 -5 -18
q:<quality>	-9 19 -7 -13 13 6 -11
q:<taker>	-6 -7 21 -31 4 -7 6
q:<v-bear>	-20 -9 -4 11 -5 -9 15
q:<v-buy>	3 -24 5 -4 6 -3 3
q:<v-down>	1 -7 18 0 -23 4 -3
q:<v-end>	-6 19 3 -10 -4 3 -10
q:<v-propose>	-15 -22 -13 2 -15 -16 49
q:<v-return>	-5 11 3 1 -3 -19 -3
q:<v-sell>	-1 -32 6 -2 8 0 5
q:<v-stay>	10 -6 16 -16 -3 -2 2
q:<v-target>	-7 14 11 0 -19 -1 -14
q:<v-threaten>	-8 -7 -7 -1 7 -4 15
q:<v-up>	-1 -1 0 -6 18 -7 -10
q:act	-3 0 -21 -2 16 -2 10
q:additional	-4 -20 19 1 2 -9 -26
q:after	5 28 0 -8 -22 -2 -6
q:again	2 7 12 -5 -5 -6 -15
q:agreement	-10 -17 1 18 -21 -10 -2
q:all	-12 -9 -7 18 -3 -7 4
q:almost	0 -9 15 -11 0 0 -3
q:aluminium	-1 -6 10 9 -16 -1 -9
q:an	-18 -17 11 7 -2 -9 0
q:announce	-3 10 -16 12 -9 4 0
q:announcement	6 0 -16 5 -17 -2 15
q:another	0 -16 18 -6 -1 -3 -2
q:answer	2 -20 0 10 -7 4 -2
q:any	0 -1 -15 11 8 -1 -5
q:are	1 -6 4 14 -25 -11 6
q:arrangement	-2 17 3 -12 -8 -1 -5
q:at	-15 18 -10 -3 -3 8 0
q:avocado	0 -7 -9 15 -9 -2 4
q:back	-1 19 -21 -19 6 13 4
q:background	0 11 -17 12 -10 -5 -3
q:bargain	1 -5 16 -16 0 0 -2
q:bear	-2 1 -15 1 8 4 2
q:because	-4 3 14 -19 20 -13 -15
q:been	5 -21 7 4 -1 5 -13
q:beer	9 -18 -2 7 6 -1 -8
q:before	-23 20 2 -17 2 9 -8
q:begin	7 -25 -8 3 9 3 8
q:being	0 9 7 -4 -15 -4 -4
q:better	0 1 22 -10 -7 -1 -13
q:between	-2 16 3 -3 -12 -4 -8
q:big	0 -2 -13 15 -7 -2 0
q:border	0 0 -16 11 6 0 -4
q:busan	-3 -10 19 -3 -5 -2 -10
q:but	-3 -10 6 13 -3 -5 -17
q:butter	-1 3 14 -22 10 -7 -10
q:buy	3 -11 -15 9 5 0 2
q:buyer	-1 -1 14 -17 4 -2 -4
q:by	5 5 6 4 -17 -8 -11
q:can	-2 -2 0 -10 22 -6 -14
q:carpet	0 8 -4 -15 5 2 0
q:change	-3 -17 10 11 -19 4 -3
q:cheese	-2 4 14 -21 2 0 0
q:clear	0 -4 -22 18 1 6 -3
q:cocoa	-2 -3 7 -19 12 -6 -2
q:coffee	0 7 -12 4 0 13 -19
q:collect	3 -1 -21 15 6 0 -14
q:come	13 16 1 -8 -18 16 -17
q:company	1 -2 -20 17 6 0 -4
q:confirm	-4 4 24 -27 -8 -1 -2
q:copper	4 -7 10 5 -22 -2 3
q:correction	16 -8 -8 -8 -10 8 -3
q:cost	-1 16 -10 -2 -3 4 -7
q:country	-1 -7 -18 18 0 0 4
q:date	2 13 0 3 -30 -8 2
q:day	-12 17 0 -20 -3 2 5
q:deal	-4 -17 -10 9 -7 -7 21
q:decide	-3 -16 5 9 4 5 -8
q:delegation	-2 -1 -15 0 -6 7 15
q:die	7 18 -20 -13 11 -5 -9
q:direction	0 -9 -15 14 -6 10 -1
q:doe	-9 -7 2 -14 21 0 -2
q:done	0 -4 1 15 -15 -4 -17
q:down	2 -25 -7 15 0 4 -7
q:drone	0 -5 -5 15 -5 0 -2
q:during	-3 -11 -10 1 17 -1 5
q:duty	-10 -15 3 1 6 -6 8
q:earth	0 -2 -9 16 -4 0 -5
q:economy	-1 5 7 -18 -14 -1 14
q:effect	6 -9 2 10 -4 -3 -19
q:either	-1 0 11 -18 4 -1 -4
q:end	-22 16 -1 -5 -5 -1 1
q:enter	8 9 3 0 -20 -7 0
q:entry	-1 -6 19 -2 -12 0 -4
q:extension	0 1 4 -5 -17 2 8
q:extra	-2 0 19 -14 -13 0 -1
q:fentanyl	-21 -22 16 6 -2 10 -44
q:figure	3 -4 7 -16 0 0 2
q:firm	0 -5 -7 15 -9 0 -2
q:first	0 -29 3 2 8 4 1
q:flower	-1 1 -4 -16 14 -5 2
q:for	-17 5 0 -5 6 -2 3
q:forced	-3 -15 -12 -5 15 -2 15
q:friend	-1 0 16 -16 4 -3 -4
q:from	-12 -6 8 7 3 -11 -16
q:frozen	-1 4 6 -16 -5 0 5
q:geneva	1 3 -8 11 -17 2 2
q:get	-8 -19 1 15 -6 0 -3
q:given	9 5 -9 -24 9 2 4
q:go	-2 0 0 -11 17 -21 3
q:good	-13 -17 7 0 9 -8 0
q:grain	0 -3 -4 15 -13 -1 0
q:grape	0 -13 15 1 -5 2 -8
q:had	5 -17 -5 -17 22 2 9
q:has	-6 0 0 -1 7 -16 2
q:here	1 11 -4 5 -16 -9 1
q:his	-11 -20 6 -11 0 1 19
q:i	10 -14 9 -18 14 5 -14
q:if	-5 30 -33 0 -14 -6 14
q:import	3 -4 3 -20 -2 4 9
q:impose	-1 -10 -12 18 7 -12 -8
q:is	-14 13 9 4 -17 -21 -5
q:it	-4 1 -5 4 4 12 -17
q:its	-17 -7 9 7 1 -21 -6
q:keep	2 3 -15 11 3 -14 -1
q:know	-3 -15 -16 10 21 -8 3
q:labor	-2 -14 -12 -10 15 0 17
q:lapse	-5 17 0 -11 2 -2 -10
q:late	0 -3 -9 15 -7 0 -3
q:leave	4 -1 17 -12 -11 5 -3
q:let	0 22 -15 5 -13 6 -12
q:letter	-8 -6 -3 -22 2 -2 27
q:level	-8 18 -1 3 -7 -2 -19
q:levy	-2 7 -21 13 -6 0 10
q:like	-3 -8 6 -16 9 1 0
q:list	0 -19 -1 0 5 8 1
q:lobster	0 -4 22 -8 -11 -5 -4
q:long	-1 6 -15 15 -6 2 -6
q:lorry	0 4 0 -14 15 -3 -8
q:lower	-7 -20 20 0 -6 0 -3
q:machinery	0 3 16 -16 -11 0 4
q:maize	0 -2 -14 16 -2 -4 2
q:make	2 -19 6 -9 0 13 2
q:me	0 -5 13 10 -16 -10 -17
q:medicine	-2 0 -22 17 5 -2 -1
q:member	-3 7 -17 10 3 2 -4
q:midnight	7 15 -9 -14 4 4 -6
q:minister	0 6 0 -19 -3 0 13
q:monday	0 -6 -12 16 0 0 -2
q:more	-6 -1 15 -5 -3 0 -9
q:most	3 -4 11 -20 -15 0 19
q:move	3 -11 7 14 -16 -2 -15
q:mr	0 -7 2 10 -6 -16 1
q:my	-9 -7 -8 18 4 -2 -16
q:neither	-1 9 0 -17 5 -6 0
q:never	2 -1 0 -2 8 2 -15
q:next	-7 -15 12 5 -6 -2 1
q:no	13 -6 -6 3 -16 8 5
q:north	0 -7 20 -19 -10 0 5
q:now	-3 12 -2 -28 4 0 18
q:number	15 -7 -7 -8 2 -14 14
q:of	-2 -17 6 4 5 0 -6
q:off	2 4 12 -15 -5 1 -4
q:offer	3 -10 -6 -22 -10 0 26
q:oil	6 5 -4 -3 4 3 -15
q:olive	0 15 0 -7 -10 -1 -4
q:one	-3 -1 19 -2 -7 1 -19
q:only	-2 -2 -17 11 11 -1 -2
q:ordinary	-7 -21 26 -6 -1 -13 -9
q:other	-14 -5 12 -4 -15 1 13
q:outside	5 -9 4 -17 5 0 3
q:own	-5 -16 15 -4 4 0 -11
q:partner	0 0 -18 16 4 0 -4
q:past	0 -4 13 -15 -2 0 4
q:pause	-10 20 -3 -3 -15 -4 4
q:peace	0 7 2 -15 3 0 0
q:period	0 -2 -2 -13 18 -1 -6
q:plan	-3 -9 -6 16 1 0 -5
q:plu	0 -9 23 -25 6 -10 3
q:plywood	0 9 1 -16 6 1 -8
q:port	0 2 2 -18 10 3 -5
q:post	6 -3 15 -15 0 -2 -5
q:power	0 -1 -13 0 16 -1 -1
q:price	-1 -9 17 -14 3 -1 -6
q:proclamation	4 -9 -8 23 -14 -2 -14
q:product	-2 -1 -1 16 -10 -11 -6
q:propose	-6 1 -25 -13 -8 0 33
q:purchase	0 -1 1 -16 17 -2 -5
q:put	13 0 1 -18 8 1 -7
q:quarrel	-2 -3 7 -17 12 -1 -7
q:read	-7 2 2 -17 11 4 -3
q:recall	-2 4 3 -20 7 2 -3
q:reciprocal	0 -6 11 -10 9 6 -31
q:regional	0 -3 15 -10 -5 0 -1
q:regular	0 -8 15 -6 -3 -2 -5
q:renewed	0 23 -4 -17 -4 -1 -12
q:result	-1 -8 -4 15 -6 0 0
q:rice	-4 17 -1 -14 3 -5 1
q:round	-5 -17 -8 1 8 4 10
q:rule	-2 -9 3 6 2 -2 -15
q:run	4 7 9 -20 -3 9 -11
q:second	-5 -18 -5 0 3 6 8
q:section	-10 -13 32 -20 -4 -6 -1
q:sell	1 -19 18 -12 7 0 -15
q:shrimp	0 10 3 -15 -8 -2 2
q:sign	2 5 -5 4 5 -19 -6
q:signature	8 -19 0 4 4 0 0
q:since	-1 6 9 -15 8 3 -21
q:sit	5 -10 10 -16 12 -1 -12
q:some	0 -6 -6 16 -7 -3 -3
q:somebody	7 -11 -7 -8 18 -5 -4
q:soybean	-2 -3 21 -12 -4 0 -5
q:stake	0 17 -21 -1 9 -1 -2
q:start	-1 -17 -12 19 1 -2 -1
q:stay	6 -15 6 4 -27 5 5
q:steel	-8 0 27 -12 -15 0 -4
q:still	-12 -8 3 15 -12 -8 -2
q:strike	-1 0 8 -25 3 2 7
q:surcharge	12 -3 2 -29 9 -5 9
q:suspend	5 -12 -7 4 15 -9 -8
q:suspension	-1 7 -9 11 -17 -2 3
q:tariff	1 -7 16 4 -7 -11 -14
q:tax	1 17 -7 0 -14 6 -12
q:tell	0 0 2 2 -21 -9 12
q:text	-1 -2 -16 3 0 0 12
q:that	8 -31 -1 8 12 -1 -1
q:the	-16 7 1 -4 4 -7 5
q:their	1 6 10 -36 15 11 -13
q:them	1 -18 -3 7 4 2 -1
q:then	-8 7 -14 4 15 2 -18
q:there	-7 5 6 -14 -15 4 14
q:they	-7 10 -8 3 -16 12 4
q:thi	-11 -5 8 5 -23 -1 9
q:think	-5 -5 1 10 -15 -10 9
q:three	-4 -15 -8 -2 4 -6 16
q:tile	-5 -10 -14 19 0 -4 1
q:time	-4 -3 10 -5 13 -9 -17
q:to	2 -26 1 12 -15 1 10
q:together	-2 -5 11 -12 -16 8 6
q:too	-5 -5 -5 2 15 -7 -4
q:total	-2 -5 22 -4 -10 -1 -7
q:trade	-2 -8 16 -9 -8 4 -2
q:truce	3 25 0 -18 -2 -10 -3
q:tuna	0 6 -7 -1 -15 10 3
q:two	3 -6 -9 18 0 -1 -15
q:under	-17 5 21 -7 -17 6 -15
q:until	-17 -7 18 1 -15 3 -9
q:vanilla	0 4 6 -16 6 0 -2
q:want	0 2 0 -8 -20 -7 18
q:was	-1 3 -5 -3 -7 0 16
q:way	-4 -7 19 5 -11 -5 -11
q:we	-5 -15 -9 -3 22 1 5
q:well	2 -22 0 6 1 -2 8
q:were	-1 21 -14 -9 7 11 -10
q:whatever	4 5 17 -16 -14 0 -8
q:when	13 11 0 -13 -9 15 -13
q:where	0 -1 20 -7 -17 5 -13
q:which	3 -9 16 4 -9 -18 -7
q:while	0 -1 -13 -3 20 -4 -5
q:who	-9 -1 11 -7 3 10 -19
q:will	-1 25 -6 4 -30 1 -4
q:without	-11 13 -8 -20 4 12 3
q:wool	-1 -6 3 -16 15 1 -6
q:word	-4 4 -8 -1 15 0 -11
q:would	-10 21 -11 -8 0 3 1
q:write	-2 -9 2 14 -1 -2 -20
q:you	0 -1 29 -6 -15 -17 -21
q:your	-3 1 15 -13 -7 5 -4
qt=modal	-19 8 2 0 0 -5 -1
qt=past	-1 -13 -2 -14 12 7 18
qt=pluperfect	1 -35 -6 -4 20 -20 17
qt=present	-18 15 5 -3 -9 -8 0
quoted	15 2 -25 3 7 7 -6
r1="	-1 -4 6 4 -15 -2 0
r1=(	-2 0 27 -13 -25 -2 -8
r1=)	2 0 -15 -15 22 -10 7
r1=<day-today>	0 -6 28 -18 -8 0 -4
r1=<end>	-18 20 -9 1 -14 4 2
r1=<v-end>	-1 -8 17 0 -10 0 -5
r1=<v-return>	0 15 -5 -8 -1 0 -6
r1=<v-suspend>	-4 -15 -4 19 -10 -1 -3
r1=<v-up>	0 -3 -20 13 8 -4 2
r1=?	-9 -3 -9 -17 4 12 15
r1=again	5 5 -3 0 6 -4 -17
r1=all	-2 -6 21 -19 1 -4 -7
r1=and	-26 18 -13 0 10 -1 -12
r1=are	-3 0 -13 16 -9 -3 1
r1=as	-15 -6 3 8 -12 1 6
r1=before	1 17 -43 -1 14 4 0
r1=each	0 -2 -15 -1 15 0 4
r1=for	12 -23 2 7 -5 1 -5
r1=from	-3 10 -25 15 -23 -7 13
r1=go	0 -6 -20 14 9 -4 3
r1=instead	-2 0 -8 10 -15 0 3
r1=last	-2 -3 -15 5 10 -3 0
r1=now	0 -11 30 -19 -8 0 -4
r1=of	3 -16 -4 11 6 2 -16
r1=over	-2 -14 15 4 -19 -2 0
r1=plu	0 -10 26 -14 -10 -1 -6
r1=return	0 15 -5 -8 -1 0 -6
r1=since	-7 -16 12 -7 6 -1 -12
r1=tariff	-6 -1 -8 0 0 -6 16
r1=that	2 -6 -1 1 6 -26 1
r1=then	0 9 -16 1 3 -5 7
r1=to	-18 -13 13 -2 0 -1 -6
r1=under	-5 -10 20 -23 11 -6 -20
r1=until	-11 -16 27 -11 1 0 -16
r1=was	0 -8 -5 5 -16 9 12
r1=when	-1 2 11 -7 -16 9 -6
r2="	-3 12 -18 9 1 7 -7
r2=.	-9 10 9 -10 4 -4 -15
r2=<goods>	23 -2 -5 -15 9 0 -8
r2=<month-gone>	-2 -15 1 0 4 4 -4
r2=<number>	0 0 20 -22 4 1 -18
r2=<person>	-6 3 6 1 -16 -2 1
r2=<v-agree>	1 0 -17 17 -3 0 -2
r2=<v-suspend>	-2 4 -15 12 -2 -1 2
r2=<v-target>	-7 -12 15 -11 1 1 1
r2=<v-up>	-3 -15 -2 13 3 -4 -3
r2=a	-16 2 -1 3 0 12 -6
r2=an	5 0 5 -15 -5 7 -6
r2=and	-15 -1 -5 5 11 -14 1
r2=are	-2 -8 15 5 -11 -4 -8
r2=as	15 2 4 -17 -7 -12 4
r2=fentanyl	-1 -14 23 -1 -14 -6 -11
r2=had	0 0 -15 6 4 0 1
r2=impose	0 8 14 -20 -2 0 -1
r2=in	0 6 1 5 -2 1 -16
r2=it	-8 18 9 -12 -9 -2 -10
r2=last	0 -8 -6 -12 -1 -5 19
r2=most	-2 -6 19 -4 -10 -1 -7
r2=of	-8 -6 6 8 -18 -9 1
r2=once	-1 0 -16 7 4 -3 2
r2=one	-1 -4 9 -18 12 -3 -3
r2=retain	0 0 15 -14 0 0 0
r2=since	4 -1 9 -16 -9 0 5
r2=so	0 4 15 -17 -5 0 -3
r2=suspend	0 0 -27 11 2 0 7
r2=the	-12 1 1 -1 -7 16 -3
r2=then	-1 10 -1 -16 16 -6 -15
r2=they	-3 -9 16 -9 -6 4 0
r2=week	3 -8 -15 12 0 -6 5
r2=well	-6 0 -20 5 2 5 12
r2=were	0 -5 -3 15 -7 -3 -3
r2=would	4 11 2 -20 3 -4 -15
r3="	24 -12 -1 -19 -13 -4 0
r3=,	-7 -19 -3 10 0 13 0
r3=.	25 -2 3 -3 -3 -12 -12
r3=<agent>	7 0 -1 -20 7 -1 4
r3=<day-gone>	-4 2 -2 11 -16 -5 5
r3=<duty>	-2 -17 2 8 -3 -4 -4
r3=<level>	-9 -7 -3 -4 18 -11 2
r3=<name>	-20 2 7 3 -7 -13 -1
r3=<number>	-16 6 -3 10 -1 -6 -10
r3=<person>	-2 -4 0 -19 5 -2 17
r3=<v-bear>	5 -2 12 -25 0 3 5
r3=<v-begin>	-2 -6 21 -15 3 0 -12
r3=<v-buy>	-1 -2 -20 14 4 0 3
r3=<v-impose>	-19 -3 -3 1 12 -4 0
r3=<v-stay>	-12 2 19 -14 0 4 -8
r3=<v-target>	0 -6 -2 -16 9 1 10
r3=a	9 -16 11 2 -8 4 -15
r3=and	-19 -7 1 -6 16 -13 8
r3=apply	0 9 3 -16 3 0 -5
r3=end	-4 14 -21 -2 10 -3 2
r3=from	-4 16 -4 4 5 -10 -18
r3=get	6 -3 0 -16 -2 4 5
r3=good	-3 -16 9 4 -3 -10 -1
r3=import	0 0 -13 15 -2 0 -2
r3=it	-15 -3 -3 0 17 0 -4
r3=its	-2 0 -14 15 -9 -2 3
r3=next	10 6 -15 -1 -5 0 4
r3=of	-4 -16 -3 18 -6 -9 -1
r3=oil	0 -2 18 -9 -3 0 -12
r3=one	0 -2 9 -17 10 5 -11
r3=over	-1 5 7 2 -15 0 -4
r3=pay	0 -2 12 -18 6 0 -5
r3=suspend	0 -7 -17 23 -3 0 -4
r3=take	-10 -2 17 -12 -2 3 -3
r3=truce	7 -18 3 1 8 -7 -9
r3=until	0 5 -20 21 2 -9 -5
r4="	3 -1 -9 -18 13 -5 5
r4=-	-2 -10 5 8 -15 4 1
r4=<day-ahead>	1 9 5 1 -22 -2 -8
r4=<duty>	12 -9 -16 17 0 3 -16
r4=<gate>	0 -2 15 -9 -7 0 -2
r4=<goods>	4 6 25 -21 -8 -2 -16
r4=<month-gone>	-2 0 15 6 -15 -8 -3
r4=<number>	-15 1 -9 0 11 5 2
r4=<span>	-3 0 0 16 -12 -8 -6
r4=<v-stay>	6 12 -17 1 4 -8 0
r4=and	-9 2 8 5 -16 4 -11
r4=because	0 -1 -3 -10 15 0 -5
r4=before	0 -5 21 -8 -12 -1 -1
r4=by	-3 -15 14 5 -4 -2 -4
r4=day	-1 8 -24 14 -3 3 0
r4=deal	0 -3 -11 15 -4 0 -1
r4=everywhere	-4 0 16 -9 -8 0 -1
r4=for	-3 -2 -6 -19 16 -9 16
r4=good	-16 -1 2 -11 17 -4 0
r4=has	-2 -7 15 -16 -6 -2 8
r4=in	-9 -3 -1 -8 -3 4 17
r4=is	4 0 -16 2 12 0 2
r4=no	3 -5 8 -15 14 0 -16
r4=place	0 10 9 -20 -5 0 -1
r4=since	-3 0 26 -20 -12 0 -6
r4=that	-14 4 -20 15 -15 17 4
r4=the	-15 0 -7 9 -8 6 8
r4=there	0 -5 24 -25 -11 0 8
r4=to	-12 -18 -7 -10 19 0 16
r4=what	3 0 7 -22 -11 -3 11
r=) .	-5 -11 -4 -8 16 -1 6
r=, "	-16 0 0 7 4 -1 -3
r=, <name>	-1 -8 -2 6 -19 -4 12
r=, <quality>	0 0 -6 -14 17 0 -1
r=, all	0 -4 -17 9 7 -1 4
r=, as	15 4 3 -18 -7 -9 1
r=, for	-3 -10 18 -17 -12 5 3
r=, that	0 -5 -15 6 5 0 8
r=, the	-7 -3 -3 2 -4 15 -12
r=, was	0 -1 5 -19 9 -3 0
r=. "	8 11 -19 0 0 2 0
r=; <end>	-1 -3 -16 16 4 0 -3
r=<day-today> .	0 -4 16 -9 -5 0 -1
r=<end> <end>	-18 20 -9 1 -14 4 2
r=<level> <end>	-6 -3 13 0 -20 5 -1
r=<level> <level>	-3 -17 -13 -29 25 12 -8
r=? <end>	-4 -3 -9 -17 4 6 15
r=again ,	9 3 4 -15 -1 -1 -6
r=and <level>	-2 16 -6 -4 1 -1 -11
r=and <number>	-1 17 -12 -1 0 -5 -4
r=and <quality>	0 1 15 -14 -3 0 -3
r=as well	-6 0 -20 5 2 5 12
r=at the	-1 0 -1 -15 -1 10 3
r=before ,	0 11 -15 0 4 -2 -1
r=before .	4 -15 -18 9 7 5 -3
r=for <name>	0 0 -1 9 -1 -1 -17
r=from <day-ahead>	2 -3 -27 7 -7 -2 15
r=from <level>	-5 1 -5 8 -22 -2 2
r=in <month-gone>	0 -15 -9 4 3 5 1
r=in <name>	6 7 5 -3 -15 -7 -6
r=instead of	-2 1 -7 8 -15 0 5
r=is what	2 0 -20 4 8 -5 7
r=now .	0 -6 17 -10 -5 0 0
r=on <day-ahead>	-7 0 -23 16 -5 -1 6
r=on their	-2 -16 3 -2 0 9 0
r=over fentanyl	0 -9 16 3 -19 0 -7
r=plu <number>	0 -3 18 -9 -8 -1 -6
r=since <day-gone>	-2 -3 22 -14 -8 0 -2
r=since the	0 -1 17 -12 -4 0 -1
r=stay .	-1 0 16 -14 0 0 0
r=that were	0 -4 -15 18 -3 -2 -2
r=until <day-ahead>	-3 -4 25 -16 -6 0 -6
relative=begin modal	-1 0 -12 -9 0 0 15
relative=begin past	-5 2 -10 -12 17 -5 2
relative=modal	-4 3 -13 -3 -7 -3 18
relative=present	2 1 -1 5 2 -1 -20
relative=say pluperfect	-1 -4 -15 14 -6 -1 5
relative=stay present	-4 11 3 -5 1 -7 -16
relative=suspend past	0 -5 -11 15 -1 0 0
row:on	-4 -4 -9 -2 9 13 -15
row:the	-1 20 -2 -19 4 -7 -9
row:vietnam	0 -8 15 -14 3 1 -5
rule:0	4 -15 10 -17 16 -10 -10
rule:12	0 -15 46 -36 -4 -5 -10
rule:13	5 2 -3 -1 11 -3 -21
rule:14	-9 3 4 -2 -44 -12 13
rule:15	2 12 -7 2 12 -10 -25
rule:16	1 1 -15 -5 -3 0 12
rule:22	6 5 -15 -18 -11 0 23
rule:23	-5 -4 25 -21 -5 0 -2
rule:24	-6 -3 -16 21 -2 0 -2
rule:27	-2 0 -10 -7 19 -3 -7
rule:3	-4 -11 -3 -10 -5 21 -9
rule:30	15 -4 3 -18 5 1 2
rule:31	-4 -3 -9 15 -1 -2 2
rule:4	-1 7 10 -20 -9 -2 3
rule:5	0 -7 24 -14 -8 0 -3
rule:6	-3 -9 -8 15 3 -5 -13
rule:7	-11 -1 15 -17 3 -6 1
rule:9	-4 -11 30 -11 -6 -2 -7
rule:after far if_lapsed lower	-2 -26 8 -7 -2 -5 13
rule:after far now higher	2 7 -16 3 5 3 -2
rule:after far now lower	0 4 -15 10 17 -5 -10
rule:after far now same	0 -12 10 -4 0 -19 2
rule:after far past higher	-12 1 15 -7 0 -16 4
rule:after far past lower	15 -10 10 -2 -17 8 -5
rule:after far peak lower	2 0 -4 16 -7 -1 -14
rule:after far proposed higher	-24 11 4 -7 -15 3 11
rule:after far proposed lower	-26 4 7 -5 4 0 0
rule:after far proposed same	-4 -13 -2 -15 -10 -11 28
rule:after here now lower	-38 17 -5 -4 3 -10 13
rule:after here now same	-9 -17 -1 -8 16 9 -3
rule:after here past higher	-14 17 -3 -5 -3 3 -7
rule:after here proposed higher	-9 -5 24 -12 -15 -14 0
rule:after here proposed lower	-10 -16 3 0 -8 5 10
rule:after paragraph if_lapsed lower	-6 2 14 -7 -19 0 2
rule:after paragraph now higher	2 11 -12 -4 -2 22 -9
rule:after paragraph now lower	-8 5 -13 3 19 -19 -3
rule:after paragraph now same	9 -30 20 0 -6 -8 -16
rule:after paragraph past higher	1 3 18 -19 -4 -14 7
rule:after paragraph past lower	-14 -3 -2 9 14 -14 -31
rule:after paragraph past same	-9 0 -15 -4 12 0 12
rule:after paragraph proposed higher	4 -21 8 -1 -7 0 10
rule:before none	12 2 -7 -15 11 7 -22
rule:before proposed	4 -6 18 -10 -17 -7 3
rule:here peak	-2 1 -23 16 7 2 -13
rule:if_lapsed	-7 14 -6 -3 -5 -20 2
rule:later denied higher	-21 3 3 9 -2 -2 -7
rule:later denied lower	-15 -4 5 13 -23 3 0
rule:later denied same	25 -17 -12 4 -9 1 -9
rule:later if_lapsed higher	3 -16 3 -6 5 3 4
rule:later if_lapsed lower	-19 -30 10 9 -5 -32 9
rule:later if_lapsed same	-1 17 -9 0 3 0 -24
rule:later now higher	-4 -7 0 2 -1 17 -6
rule:later now lower	-4 -10 2 3 12 -22 -2
rule:later now none	-2 10 5 -11 -15 -11 12
rule:later now same	-7 0 7 1 3 -27 -3
rule:later past lower	2 3 -1 17 -6 -30 -13
rule:later past same	0 -11 -15 3 15 -12 9
rule:later proposed same	-12 1 4 -19 -15 0 29
rule:now	-1 -4 16 -7 -3 -14 -3
rule:peak	-8 -18 -10 9 -1 16 -21
rule:peer denied lower	1 -9 10 5 -6 4 -20
rule:peer denied same	28 1 -5 -3 -10 -2 -22
rule:peer if_lapsed higher	5 0 3 -10 -1 15 -10
rule:peer if_lapsed lower	-1 -14 15 -10 -17 -25 22
rule:peer if_lapsed same	3 16 -18 -3 7 4 -7
rule:peer now higher	-4 17 -17 -5 -4 19 3
rule:peer now lower	8 -33 -6 4 15 -46 19
rule:peer now none	-14 -5 31 -7 -18 -19 -3
rule:peer now same	-7 5 16 1 0 -20 -21
rule:peer past higher	3 -18 12 -4 -4 -15 14
rule:peer past lower	-17 -4 12 -3 -1 -3 0
rule:peer past same	-20 19 7 -21 15 -10 -12
rule:peer peak lower	3 2 -16 8 13 1 -14
rule:peer proposed higher	0 -17 12 -6 -9 -2 13
rule:peer proposed same	5 -1 -16 -19 -17 -5 44
rule:proposed	-4 2 -10 -1 -9 -6 16
rule:state down to	0 1 9 -13 -21 -1 16
rule:state lapse	-7 14 -6 -4 -4 -20 3
rule:state none	16 -14 -13 -12 5 14 9
rule:state peak	-4 -11 -3 -10 -5 21 -9
rule:when if_lapsed	-7 15 -7 -5 -5 -20 3
rule:when none	16 -14 -13 -12 5 14 9
rule:when now	-6 -8 22 -4 -8 -14 -4
rule:when peak	-8 -19 -7 5 -4 20 -21
rule:when proposed	-6 2 -10 1 -8 -6 15
rumour before	-5 23 0 -6 -6 -10 -5
rumour untrue	31 -16 -4 -26 -10 5 -16
rumoured	38 -19 -30 -6 0 -4 0
s:"	14 2 -20 -6 13 2 0
s:(	7 0 4 2 -4 -8 -15
s:)	3 3 2 2 -1 -8 -16
s:,	-19 8 1 4 -2 3 -6
s:/	3 -2 -10 15 1 -5 -13
s:<day-ahead>	-10 1 -6 17 -28 -26 13
s:<day-gone>	-9 1 -2 7 5 -32 1
s:<day-today>	0 -4 9 0 1 -22 -9
s:<duty>	-2 -4 5 4 0 -20 -3
s:<goods-amount>	-6 -4 -21 30 -8 -2 -8
s:<goods>	6 0 4 6 -5 0 -18
s:<level>	-5 -14 11 -4 9 -16 5
s:<month-ahead>	4 5 -10 2 7 6 -21
s:<month-gone>	-13 -15 -4 -3 19 7 -8
s:<name>	-11 -17 7 7 2 -3 -1
s:<not>	11 6 1 -9 -5 -16 2
s:<number>	-6 7 -2 -3 4 14 -16
s:<office>	13 3 -6 -20 4 -5 8
s:<person>	-12 1 2 -5 -22 -26 27
s:<points>	-31 19 -53 62 -21 -20 -32
s:<sender>	-6 -18 7 16 -15 -4 -3
s:<span>	-34 -11 -2 -9 26 5 3
s:<taker>	2 -2 -9 10 -15 0 8
s:<v-deny>	22 -18 -10 -1 9 -9 -4
s:<v-down>	-12 -18 9 1 6 -11 0
s:<v-end>	3 5 -6 -12 17 -8 -1
s:<v-propose>	5 -9 -17 -10 -6 -1 24
s:<v-return>	-16 8 -11 -2 -4 18 -2
s:<v-say>	26 -10 -5 -10 -19 -21 18
s:<v-stay>	-17 -3 9 0 1 -12 0
s:<v-suspend>	0 4 9 14 -17 -22 -34
s:<v-threaten>	-19 8 -2 -3 -13 -11 16
s:?	6 1 -13 -15 3 9 5
s:@	5 -16 -3 13 -6 -4 -2
s:_	0 3 -15 20 -13 -3 -8
s:according	14 -13 -9 -9 -15 -3 16
s:account	2 -10 -3 -5 15 -4 -9
s:add	-15 2 11 -6 -2 -10 2
s:additional	-7 0 -6 15 -5 -19 0
s:advanced	0 0 22 -20 -3 0 -4
s:after	-9 15 -9 8 0 -1 -8
s:afterward	0 5 -15 15 -4 0 -6
s:again	3 27 -20 -11 15 2 -28
s:against	-10 0 8 4 -5 -2 -19
s:ago	-9 -16 -3 -5 13 0 3
s:agree	7 4 1 0 2 -8 -21
s:agreement	-25 -10 5 5 4 -9 0
s:all	0 2 -2 -6 16 -7 -4
s:allow	-1 0 -17 -10 11 0 14
s:almost	-1 -2 16 -12 0 0 -7
s:also	1 -8 -11 16 -13 -8 8
s:altogether	0 -5 -11 -8 23 -2 -12
s:aluminium	-2 -1 7 8 -15 -2 -12
s:aluminum	-5 -16 5 -11 15 -4 0
s:and	-43 7 2 6 0 -2 -2
s:announce	-9 -1 -11 4 -14 -9 23
s:another	-12 -14 13 10 -17 -12 0
s:any	2 -23 -3 -1 8 -8 13
s:arithmetic	0 6 -23 21 -5 0 -1
s:arrangement	-3 7 9 -2 -12 6 -18
s:arrival	-2 -2 19 -14 -3 0 -6
s:article	-6 -9 -12 6 16 -3 -5
s:as	20 -2 -10 -9 11 4 -4
s:asparagu	0 -15 -2 18 -11 -6 -5
s:at	-9 3 7 -6 -15 28 -11
s:autumn	-3 8 -17 -5 9 2 0
s:away	-3 12 -16 -1 15 -9 -13
s:back	-2 34 -26 -1 3 -19 -11
s:banana	0 22 -8 -13 2 -5 -2
s:be	4 5 5 -4 -26 -14 8
s:because	-13 -13 7 -14 22 2 -15
s:beer	-7 -6 12 -1 -18 -2 7
s:before	-18 11 -5 -10 12 -2 -4
s:below	-8 -4 12 -16 12 -1 -4
s:better	-5 -10 15 -14 2 -4 6
s:between	-5 -4 15 -10 -4 -3 4
s:beyond	-3 1 2 2 -15 0 6
s:bicycle	-2 -12 6 14 -15 -3 -11
s:book	-1 13 -6 -15 6 0 -4
s:but	-3 -6 6 5 -23 -1 8
s:by	2 6 4 -9 -17 10 2
s:cabinet	-2 -16 -8 12 -16 -3 11
s:can	-5 -1 20 0 -4 -1 -21
s:cancel	0 -3 -19 18 0 4 -2
s:canned	-3 -5 15 -2 -4 -3 -8
s:car	-13 -15 21 9 -21 -21 -10
s:case	-10 8 6 -26 -8 -2 15
s:ceiling	-4 -7 14 9 -6 0 -16
s:change	-5 -11 25 -5 -13 -2 -10
s:chip	-6 -11 22 -6 -18 -2 -2
s:cinnamon	0 -1 -6 -13 16 -1 -1
s:cocoa	4 7 -17 0 11 5 -8
s:coconut	5 13 -1 0 -17 1 -18
s:cod	-3 -8 -16 -4 25 7 -5
s:collect	0 -15 8 0 7 0 -12
s:company	0 -10 -4 19 -7 0 -6
s:competitor	-4 -5 17 -3 -2 0 -7
s:confirm	-1 5 2 6 -9 -1 -15
s:copper	-13 4 1 -11 -18 0 19
s:correct	15 -11 -1 -16 -10 -1 9
s:could	-25 3 -10 3 0 -3 16
s:country	-20 1 -6 8 1 2 0
s:court	-1 0 19 -10 -11 0 -3
s:cover	0 -2 17 -10 -7 0 -4
s:crane	-5 1 -10 19 0 -4 -18
s:currently	0 -1 15 -12 -5 0 4
s:cut	0 -5 -7 -4 0 7 16
s:dairy	-1 7 11 0 -17 0 -9
s:day	-5 1 0 -13 -3 -10 21
s:deal	-5 -13 -32 35 4 -11 1
s:decision	0 0 -9 19 -11 -1 -6
s:deny	21 -2 -9 -9 -3 0 -12
s:dispute	-2 -7 2 -23 0 19 -3
s:down	-7 -20 -4 10 0 11 1
s:dozen	0 0 10 -26 14 0 -4
s:draft	2 7 -15 2 -4 -7 6
s:draw	-1 -2 17 -11 -8 0 -2
s:drawer	-3 17 -16 2 -11 -3 2
s:dried	-1 -3 15 -23 0 8 -3
s:drop	0 -18 6 -2 -4 -6 8
s:during	-11 -15 -14 20 2 0 0
s:each	-10 5 -19 4 5 0 8
s:effect	5 -18 7 2 -13 -4 4
s:electric	-2 -7 17 -3 -7 -3 -9
s:else	-9 -6 22 -5 -4 -3 -11
s:elsewhere	6 -8 -16 4 9 -1 7
s:emergency	-2 -8 -6 -2 22 -6 -12
s:end	4 9 1 -20 15 -3 -15
s:energy	0 0 14 -15 -9 0 2
s:event	5 20 -12 -10 -4 -1 -9
s:ever	-1 2 0 -20 -13 25 -3
s:everybody	0 -16 3 -4 13 -7 -14
s:everything	0 -17 9 -13 11 -6 1
s:explain	-4 0 16 -2 -9 -1 -11
s:extension	7 16 3 -11 -9 -1 -10
s:extra	-14 -7 -4 -15 15 8 5
s:face	-4 4 -11 0 -14 0 19
s:failed	-2 19 -9 -15 2 0 -5
s:fall	-3 0 -3 3 13 -5 -16
s:farm	-5 -17 -7 2 23 -5 -23
s:fentanyl	-25 -45 18 -17 31 -8 -15
s:figure	11 0 6 1 -26 -12 2
s:fish	-16 -13 -3 0 -3 12 15
s:flat	0 16 -3 -5 -8 -2 -9
s:follow	-3 4 -22 7 0 0 11
s:force	-7 -7 22 -18 1 -5 0
s:forced	-1 -12 22 -22 -6 -1 4
s:form	-4 -12 -18 2 10 -1 12
s:framework	-1 -11 -31 33 4 -2 -13
s:free	1 -19 7 -23 21 -3 2
s:furniture	0 0 -16 5 -2 6 10
s:gave	22 7 -12 -10 -1 -7 -6
s:general	-8 3 7 2 -19 0 0
s:geneva	-3 -19 9 6 -8 6 -13
s:get	-4 -8 -3 11 -15 3 5
s:good	-34 -23 2 15 4 -2 0
s:grow	0 2 -15 6 4 4 -4
s:half	-13 7 -10 -9 23 -13 0
s:has	-10 -3 -2 -5 -7 6 19
s:hazelnut	-7 12 10 -21 3 -7 -3
s:he	-9 -7 2 0 -26 -2 22
s:heavy	0 -4 -16 -2 -3 0 18
s:height	-5 0 -2 -17 -6 24 -7
s:here	2 2 11 -20 -5 4 1
s:highest	-7 -8 -5 -2 -4 17 0
s:him	7 1 -8 -14 -4 -3 15
s:history	0 -4 -8 -9 16 0 -5
s:hold	-1 12 -5 2 -15 2 0
s:hour	-4 -16 -4 19 3 0 -15
s:i	26 0 0 -20 -8 5 -8
s:if	-11 25 -17 -27 -15 -25 29
s:included	-1 -9 2 10 -17 -1 -3
s:industrial	-1 -7 -6 15 -6 0 -4
s:into	-4 9 10 -15 -9 4 -6
s:is	21 -1 -3 -5 -3 -11 3
s:it	3 2 6 0 -3 8 -25
s:its	-18 -17 5 8 1 1 0
s:just	1 -7 7 -2 -23 -3 12
s:know	5 -9 -6 0 18 -5 -7
s:labor	-1 -11 20 -19 -5 -1 4
s:lamp	-1 -10 20 -17 2 -3 -4
s:lapse	-5 19 -16 -11 5 -2 2
s:large	0 -1 -15 19 0 -2 -3
s:later	1 -6 -20 4 22 1 -10
s:law	2 15 -19 -13 11 0 5
s:leave	-3 -9 26 -1 -27 -3 -13
s:less	8 -19 -3 14 -10 6 -10
s:let	-2 3 -7 -12 -3 7 17
s:letter	-2 -2 -2 -21 6 -2 18
s:line	3 -2 -15 19 -10 4 -9
s:list	-8 -40 28 6 -10 -7 -4
s:longer	-5 -17 -12 2 22 -4 -4
s:lorry	6 -2 -11 -17 -9 6 21
s:machinery	0 -2 3 5 -21 -7 5
s:make	-17 -6 -7 10 -1 0 12
s:me	-2 0 3 -19 -15 10 10
s:meanwhile	-2 -6 20 -10 2 0 -10
s:merely	-1 -12 -3 18 -3 -2 -9
s:midnight	-6 6 1 -9 14 -12 -15
s:minute	-4 -15 -1 7 8 -5 -11
s:moment	-1 5 5 -19 1 1 2
s:morning	2 16 -3 -7 -4 -7 -8
s:most	-13 -13 15 1 -20 7 1
s:motor	-4 -10 17 -10 -4 5 -9
s:mr	7 4 5 -5 -27 -8 3
s:my	12 0 -13 -3 16 2 -11
s:name	0 0 21 -14 -3 0 -8
s:natural	0 -9 -8 15 4 0 -9
s:negotiate	-3 -8 0 -8 -9 0 16
s:never	25 2 0 -15 -24 2 0
s:newspaper	20 -1 -15 4 -4 -1 -15
s:nobody	9 8 -6 -13 13 2 -16
s:noon	-1 -3 17 -5 -12 0 0
s:nor	10 -6 13 -20 -1 -1 -6
s:normal	0 -3 23 -19 -6 0 0
s:not	8 -1 -2 -13 4 -19 10
s:nothing	0 -6 18 -2 -19 -3 0
s:number	11 10 -16 -20 -4 2 17
s:offer	9 -6 -7 -26 -5 -3 15
s:official	2 -9 10 -16 3 0 4
s:old	-9 6 10 -6 6 -11 -24
s:older	-5 -20 43 -33 -14 -7 -4
s:one	4 -18 3 0 6 -3 -2
s:only	0 7 -16 9 9 -10 -6
s:or	-5 -3 2 -14 -10 -18 28
s:order	-8 -1 7 11 -6 -9 -20
s:ordinary	-4 -16 21 2 -11 -9 -21
s:origin	-2 -23 1 13 -16 -6 5
s:other	-19 2 3 2 -2 6 -8
s:over	-22 -1 5 1 3 -25 1
s:overall	0 -6 -9 18 -7 0 -4
s:page	2 16 -20 -1 3 -2 -6
s:paper	15 -1 -8 -2 -9 -14 9
s:part	-16 -9 10 16 -9 -12 -16
s:pause	7 5 11 -12 3 -2 -19
s:people	0 10 -11 -17 3 -2 7
s:percent	-1 -5 17 3 -9 0 -10
s:period	-4 -2 3 11 -15 -2 -13
s:phone	-1 11 19 -10 -13 -1 -13
s:pineapple	-2 0 5 -16 11 4 -6
s:plan	6 9 -1 13 -11 -1 -19
s:plu	-11 -16 36 -8 -13 -13 -14
s:point	4 1 -21 16 2 3 -11
s:pork	-10 -17 3 10 0 -4 -1
s:port	1 -15 12 4 -5 -5 0
s:post	0 -19 -9 1 -4 -12 20
s:potash	1 -12 4 9 -16 -2 0
s:potatoe	-2 17 -1 -27 -9 9 0
s:power	-2 -3 3 -15 4 0 8
s:present	7 -5 -5 9 -17 -7 7
s:proclamation	-1 -16 3 10 -17 -3 4
s:product	-15 -11 0 8 10 -10 -7
s:proposal	-5 -13 -15 -11 -7 0 27
s:propose	7 0 -4 -16 -15 -4 16
s:provided	-2 10 -6 -15 -5 -1 12
s:purchase	0 -2 -18 4 5 0 9
s:question	23 -14 -15 -6 -3 -1 2
s:raise	4 -15 11 -9 1 -2 3
s:reach	-1 -18 -9 0 0 16 6
s:read	26 -20 -9 -15 10 -8 -5
s:ready	2 4 -17 1 -11 -2 16
s:reason	0 7 7 -18 7 0 -9
s:reciprocal	-15 -16 12 -7 20 -23 -19
s:refined	-1 -11 -7 -4 -8 0 19
s:renewed	-5 1 16 -14 -2 0 -10
s:report	38 -3 -18 -20 0 -3 -18
s:republic	-1 -3 -15 1 15 0 1
s:rest	-2 -6 -1 -13 17 -2 4
s:return	-15 15 0 0 -5 -2 -6
s:round	3 -2 -22 2 7 0 5
s:rule	-2 -15 -4 3 11 -8 3
s:rumour	15 -4 -12 5 -7 -2 -10
s:safeguard	-1 -1 18 -14 -4 0 -3
s:salmon	4 3 -6 12 -11 8 -19
s:same	-16 0 1 5 -5 0 1
s:say	18 -1 -2 -5 -8 -23 4
s:section	-12 -18 24 1 -7 -14 -18
s:security	-1 0 7 -15 8 0 -3
s:see	9 -6 -16 -20 7 4 13
s:separate	-2 -10 15 -15 8 -1 -7
s:shall	-5 3 -5 18 0 -5 -28
s:shore	-3 -1 -4 15 -2 0 -13
s:should	-6 12 5 -42 -1 -7 10
s:shrimp	4 15 -2 -12 -10 -9 7
s:sign	-16 0 4 9 -10 -12 -5
s:since	-26 -15 33 -13 -3 -1 -12
s:slap	2 12 -1 -1 -16 -4 0
s:so	4 -10 7 -2 1 -21 3
s:some	15 -20 -6 4 -4 4 -2
s:soya	-1 -5 -13 16 -5 4 0
s:soybean	4 -25 -3 12 6 -4 -22
s:speak	6 -9 -12 -1 16 -2 -8
s:spoke	-1 -5 -4 -14 -4 -1 18
s:spring	-9 -11 -8 -6 0 21 3
s:stand	-16 6 -5 -2 7 6 -10
s:start	0 -8 -17 19 -11 3 3
s:stay	2 -18 11 0 -2 -12 3
s:steel	-18 -29 27 -13 18 -16 -5
s:still	-12 5 -15 10 8 5 -3
s:story	14 -2 2 -15 4 0 -7
s:sum	-3 -16 8 15 -5 -7 -12
s:sunflower	0 10 7 -8 -18 5 -9
s:surcharge	6 0 11 -19 10 -2 -14
s:suspension	-8 -3 -37 32 9 -4 -5
s:table	-10 -1 -15 3 6 -3 12
s:tariff	-17 -17 9 9 -11 -29 9
s:tax	-3 6 -7 1 -16 11 1
s:tea	-1 17 -2 -6 -3 1 -6
s:television	0 -3 -5 -13 -3 -2 15
s:term	-7 -13 27 -2 -7 0 -17
s:than	-17 0 -3 6 -5 0 7
s:that	20 -6 0 0 -16 -1 0
s:their	-18 5 3 -2 -5 15 -11
s:then	-23 18 -14 -6 10 -12 8
s:there	10 2 5 -3 -29 -1 5
s:they	-12 1 19 -6 -3 -3 -11
s:thi	5 -31 -10 21 -1 4 -8
s:third	0 4 -2 3 4 -6 -18
s:threat	-17 -7 -12 6 -6 -3 17
s:threaten	-4 -23 -4 6 -14 -8 15
s:three	0 -4 20 -18 -16 1 11
s:through	-7 -16 -23 20 5 11 0
s:tile	-8 7 4 -15 4 -4 5
s:tobacco	0 13 4 -18 -7 7 -2
s:together	-6 -11 4 -3 18 -7 -23
s:tomatoe	-7 14 -1 -21 -1 2 5
s:toy	-1 -9 19 -2 -7 -3 0
s:trade	-3 -15 -2 2 7 -8 8
s:treaty	-6 7 22 -17 -4 -3 -9
s:truce	5 18 8 -29 2 -21 -3
s:truck	-3 -7 -26 28 -10 -1 3
s:true	15 -7 1 -16 -13 1 1
s:two	-15 -1 3 0 -11 8 5
s:tyre	-3 6 11 -17 2 -1 -4
s:unchanged	-6 11 23 -21 -14 -5 -9
s:under	-29 -12 15 -6 11 -19 -3
s:understanding	0 0 -2 -10 -12 0 16
s:unless	-10 20 -15 -24 0 -5 18
s:until	-10 -31 21 2 6 -6 -18
s:untouched	-2 -7 15 -14 -4 -1 5
s:up	-19 1 9 -15 8 9 -2
s:used	-5 -6 -7 -3 15 8 -12
s:value	-2 0 21 -8 -14 -2 -12
s:voted	0 11 -15 8 -1 0 -6
s:walnut	-5 6 -19 14 -4 8 -7
s:want	1 -17 9 3 0 -2 -5
s:was	9 -16 -14 3 3 9 5
s:watche	-3 1 8 5 -17 -6 -1
s:way	5 6 4 -25 -9 2 11
s:week	9 -22 -15 14 9 -5 -7
s:well	-18 -5 -5 0 8 4 6
s:were	14 -3 -18 -10 7 7 10
s:what	-3 -3 2 10 -3 -15 -4
s:whatever	8 -23 3 10 -8 0 -2
s:when	-7 -12 5 -5 -1 17 -9
s:where	2 11 -4 5 -4 0 -15
s:while	-6 -1 16 -10 2 0 -14
s:who	7 3 -5 -25 6 6 8
s:will	-6 10 -1 9 -36 -9 3
s:wine	-5 5 2 3 -17 -5 5
s:with	-15 -1 -1 7 -6 -7 7
s:without	-14 18 -11 6 -18 0 -5
s:world	-8 -10 -5 -1 18 -7 -1
s:worst	-2 -10 -8 -13 -15 31 -4
s:would	-4 20 -13 2 -24 -21 8
s:write	12 -16 2 -2 -8 0 0
s:yarn	1 5 -6 8 -19 -3 5
s:year	-1 4 -2 -15 18 0 -11
s:yes	-6 9 -2 9 -16 -3 -8
s:you	20 -8 -11 0 -12 -14 7
s:your	5 -11 9 0 -3 4 -18
s:zero	5 -3 -19 4 0 -4 14
s:zinc	-2 12 -9 -17 0 0 9
s:•	-3 -3 -2 17 -13 -6 -3
sa:"	12 3 -26 -2 14 0 4
sa:" he	-8 5 -15 6 5 5 0
sa:( <level>	-1 10 11 -15 -10 0 -2
sa:, <level>	-7 17 10 -7 -20 -9 -5
sa:, <name>	-2 2 -5 15 -44 -4 9
sa:, <person>	-7 4 -10 15 0 -5 -6
sa:, <quality>	-1 -3 7 -18 12 -1 1
sa:, all	0 -8 -9 -6 3 -2 18
sa:, as	16 6 -9 -10 6 -20 5
sa:, beef	0 -5 -15 9 11 0 -2
sa:, but	0 -16 0 0 4 6 0
sa:, for	0 3 2 -9 -15 8 9
sa:, go	-1 -8 16 -3 -7 -4 -2
sa:, in	4 -23 -1 4 -7 1 8
sa:, is	11 -16 -17 5 15 -6 2
sa:, no	5 -7 15 -14 -5 -2 -4
sa:, not	0 7 -7 -1 -16 -3 11
sa:, now	0 16 -5 -7 -2 2 -2
sa:, on	2 1 -3 -2 8 -15 0
sa:, over	0 7 -8 -16 11 0 3
sa:, that	-2 -10 -15 9 4 -2 9
sa:, the	-6 -3 -1 -13 9 17 -5
sa:, was	-3 -8 2 -23 10 0 10
sa:, with	-5 0 20 -12 -21 -6 6
sa:. "	7 13 -22 -4 11 -1 1
sa:. )	8 -6 9 -15 -5 4 -5
sa:: <number>	-4 -6 -13 16 4 -1 -5
sa:; <name>	-4 -6 3 -12 17 0 -4
sa:<agent>	8 7 -12 -2 15 1 -16
sa:<day-ahead>	-11 3 -4 18 -38 -24 10
sa:<day-ahead> ,	8 0 0 0 -17 -9 5
sa:<day-ahead> .	-14 -5 5 8 -30 -5 10
sa:<day-ahead> ;	0 0 8 -17 6 0 1
sa:<day-gone>	-12 0 5 12 -6 -20 -7
sa:<day-gone> ,	-6 -11 -10 25 -2 -6 -11
sa:<day-gone> after	0 0 -15 13 4 0 -2
sa:<goods-amount>	-3 -2 -17 21 -6 0 -1
sa:<level>	-31 3 -6 3 19 -12 -2
sa:<level> )	-2 -5 18 -6 -11 -1 -6
sa:<level> .	-11 18 -9 10 -3 -17 -4
sa:<level> <day-today>	0 2 -32 27 2 0 0
sa:<level> <level>	-3 -18 -11 -30 24 12 -9
sa:<level> as	0 -1 -14 0 16 -1 -3
sa:<level> before	0 -6 16 -2 -9 -1 -2
sa:<level> for	-2 -19 -3 5 4 -10 9
sa:<level> is	6 -14 -17 19 -4 0 1
sa:<level> now	-1 5 -20 10 -4 0 6
sa:<level> of	-1 -10 -10 19 -5 -3 -1
sa:<level> over	-2 2 0 9 -17 -1 1
sa:<level> reciprocal	0 0 16 -15 -3 0 0
sa:<level> under	0 -6 2 -19 10 -1 2
sa:<money> .	-1 0 -15 4 14 0 -6
sa:<money> of	0 -4 17 -11 -8 0 0
sa:<month-gone>	2 -14 0 -7 20 -5 -11
sa:<month-gone> :	0 0 16 -8 -12 0 -1
sa:<month-gone> and	-4 -12 -5 15 1 -8 0
sa:<name>	-4 -6 4 3 -2 -16 5
sa:<name> 's	9 5 10 -15 6 -6 -21
sa:<name> ,	-19 -2 13 2 -7 -5 -11
sa:<name> .	-5 -10 11 5 -15 -4 -1
sa:<name> and	-3 -12 -11 6 -9 -3 22
sa:<name> for	-1 -1 -11 15 0 -1 -8
sa:<name> in	0 -4 -17 20 4 0 -10
sa:<name> levy	-2 -3 18 -11 -4 0 -3
sa:<name> take	-7 -5 14 -22 11 -1 -7
sa:<name> to	0 15 -5 -3 -4 0 -8
sa:<number>	-33 2 -1 0 9 4 -5
sa:<number> and	-1 -15 6 4 -5 2 0
sa:<number> on	-5 -7 -17 5 16 5 2
sa:<number> that	-6 -17 -6 11 11 -9 2
sa:<number> was	-3 -1 4 0 -16 9 7
sa:<person> .	6 0 4 8 -17 -1 -12
sa:<person> say	-3 6 -20 12 11 -1 -6
sa:<points>	-4 3 35 -28 -15 -1 1
sa:<points> suspend	0 0 21 -20 -3 0 0
sa:<quality> cement	0 0 6 -15 -5 6 4
sa:<quality> farm	0 0 -15 10 8 0 -2
sa:<quality> good	-9 -16 10 7 -2 2 -10
sa:<quality> origin	-1 -4 -6 15 -6 0 -8
sa:<quality> rice	-2 -12 -19 7 4 1 13
sa:<quality> rubber	0 0 17 -11 -9 0 -7
sa:<quality> timber	0 -8 -10 20 -3 -1 -10
sa:<seat>	0 8 14 -18 -20 -1 11
sa:<span>	-19 -7 -7 3 14 8 -4
sa:<span> .	-14 -16 16 -9 0 2 -1
sa:<span> and	0 5 -18 4 3 -1 0
sa:<v-deny>	8 -10 -15 7 12 -3 -3
sa:<v-down>	-17 -9 0 0 13 3 -3
sa:<v-end>	-2 0 -9 -11 21 0 1
sa:<v-sell>	-4 0 -7 8 -19 4 11
sa:<v-suspend>	-1 -5 3 20 -13 -22 -20
sa:<v-threaten>	-10 12 -17 7 -8 -1 5
sa:?	6 1 -13 -15 3 9 5
sa:a	12 -17 4 -1 -9 10 -2
sa:a duty	7 3 11 -16 -6 -1 -3
sa:account	-1 -8 -6 -1 15 -4 -5
sa:account of	-1 -8 -6 -1 15 -4 -5
sa:additional	-2 5 -18 14 1 -1 0
sa:advanced	0 0 20 -18 -2 0 -4
sa:after <number>	0 -4 -8 18 -13 0 -1
sa:afterward	0 1 -14 16 -4 0 -3
sa:again	0 22 -8 -11 6 -5 -15
sa:against	-4 -2 17 1 -15 -2 -12
sa:against <number>	0 -7 15 -8 -4 0 -1
sa:agreement .	-1 -6 8 -18 6 0 6
sa:all from	0 -7 -6 -9 -1 0 17
sa:also	6 7 4 0 -16 -2 -14
sa:an	15 -2 6 -6 2 4 -23
sa:and	-28 5 2 4 4 -1 -7
sa:and ,	0 2 10 1 -15 -1 -8
sa:and <level>	-9 17 -6 0 -7 2 -1
sa:and <points>	0 0 20 -22 -9 0 10
sa:and <seat>	-1 11 9 -19 -11 4 -7
sa:and about	0 -1 17 -10 -5 -1 -5
sa:and has	2 6 15 -11 -9 4 -16
sa:and it	-1 5 5 -18 7 6 -10
sa:and no	2 0 -6 15 -13 0 -11
sa:and then	0 -7 -3 -15 13 9 -5
sa:announce	3 -1 -11 -5 -7 -7 23
sa:announce in	-3 2 -17 -3 -4 0 18
sa:another	-4 -7 27 -8 -14 -3 -9
sa:any	1 -15 -8 3 5 -6 11
sa:as <level>	0 -3 17 -4 -9 -5 -5
sa:as <name>	-4 -6 -1 -13 -5 -1 17
sa:as before	-6 -1 15 3 -20 -4 -12
sa:aside	0 6 -15 6 3 -1 -4
sa:ask	-7 -9 16 -11 0 5 -5
sa:at	-14 9 -8 12 -15 4 0
sa:at <number>	-6 6 -18 16 3 -6 -7
sa:back	-4 21 -18 -1 8 -12 -10
sa:back .	0 13 -21 0 11 -4 -13
sa:back on	0 15 -14 0 1 0 -7
sa:became	-1 -5 -3 -6 15 7 -12
sa:because	-9 -13 3 -9 18 3 -10
sa:beef ,	-3 0 -11 20 -9 -1 -9
sa:been	10 20 -11 -13 2 2 -4
sa:before	-15 11 10 -14 -2 2 -7
sa:being	-3 -10 0 10 -20 -1 12
sa:call	-3 -1 -16 7 6 10 -1
sa:call reciprocal	0 -1 -14 2 15 0 -2
sa:car	-5 -2 23 -2 -20 -8 -13
sa:car .	-3 4 21 -16 -8 -1 -9
sa:carry	0 -5 -17 8 15 0 -3
sa:case	-6 7 4 -15 -6 0 7
sa:cement	-1 4 4 -15 1 4 2
sa:change	-1 -5 19 -10 -7 -1 -5
sa:charge <number>	0 0 12 -20 0 3 -6
sa:chip	-2 -7 21 -9 -8 0 -8
sa:coconut	8 15 -5 -8 -6 -2 -10
sa:collect	4 -19 -2 4 12 0 -7
sa:collect .	6 -19 -3 8 8 0 -7
sa:come back	-3 -4 -3 4 17 -2 -19
sa:come down	0 -2 4 -18 7 4 2
sa:come on	0 0 13 -3 -16 0 -1
sa:company	1 -9 -6 16 -4 0 -3
sa:copper	-3 -11 7 -14 -2 -1 15
sa:crane	-4 0 -10 19 -4 -2 -12
sa:dairy	0 4 11 -1 -16 0 -6
sa:date ,	0 -4 -15 0 8 0 7
sa:date from	-1 4 18 -17 -6 0 -5
sa:day .	-5 -13 1 -6 -3 -6 18
sa:deal	1 -15 -11 22 -3 -7 -4
sa:down to	-2 -20 1 -3 3 9 2
sa:dried	0 -2 17 -13 -7 0 0
sa:due .	-1 -3 16 -12 -1 0 0
sa:during the	-2 -6 20 -9 -6 -1 -3
sa:each	-7 -2 -20 5 3 5 13
sa:each .	-4 0 -15 7 12 -1 -6
sa:electric	-1 -4 17 -7 -5 -3 -7
sa:else	-1 -3 18 -13 -3 -1 -3
sa:end	-12 1 0 -14 20 -11 -4
sa:ever	-1 -2 0 -23 -12 26 -1
sa:explain	0 -1 18 -11 -5 0 -5
sa:fentanyl	-12 -32 14 -8 19 -16 -13
sa:fentanyl .	-2 -12 4 2 3 -4 -15
sa:fertiliser	13 -2 4 -15 -2 0 -4
sa:first	-4 -19 10 7 -13 -11 6
sa:first term	-1 -7 18 0 -9 -1 -11
sa:for <name>	-1 -2 -10 15 3 -4 -11
sa:for <span>	-15 -3 0 -2 -1 5 8
sa:for fentanyl	-1 -12 21 -15 -1 -6 1
sa:for good	-8 5 -7 -4 -3 -1 17
sa:force	-2 -4 16 -21 1 0 2
sa:force since	0 -4 15 -12 -1 0 -2
sa:from <day-ahead>	-1 2 -16 5 -13 -7 15
sa:from <month-ahead>	4 0 -17 10 -3 0 2
sa:from <number>	-2 8 1 8 -23 -5 -5
sa:from his	0 -2 15 -11 -1 0 -2
sa:full	0 -5 15 -8 -4 2 0
sa:furniture	-1 -5 -20 6 0 -1 13
sa:geneva	-1 -11 11 -15 -5 14 -7
sa:get	0 -11 -3 8 -16 5 4
sa:glass	-1 -2 15 -10 -5 0 0
sa:go to	-2 -7 -11 18 4 -7 -2
sa:good	-19 -18 6 10 4 -10 -6
sa:good ,	1 -7 8 12 -27 -4 -9
sa:good .	-16 -5 -5 -2 7 -4 13
sa:good in	0 0 17 -17 4 0 -5
sa:had	17 -7 -2 2 -4 2 -8
sa:half	-6 -3 -10 3 15 -10 0
sa:has been	0 15 -5 -20 0 8 0
sa:have	4 -5 -18 18 2 -11 1
sa:here	-3 0 14 -15 -3 4 -12
sa:highest	-5 -10 0 -11 0 16 0
sa:history	0 -4 -8 -9 16 0 -5
sa:hold	2 5 -19 14 -5 0 -4
sa:if	-7 10 -6 -7 -14 -8 16
sa:if it	2 -4 10 -18 3 -2 0
sa:if they	0 -10 -6 16 -3 -1 -6
sa:in <month-ahead>	0 6 2 3 1 -8 -15
sa:in <month-gone>	10 -15 -4 -7 19 -4 -10
sa:in <name>	6 9 13 -6 -27 -15 -5
sa:in <number>	-6 -3 -9 -13 10 -7 15
sa:in a	2 -1 -17 5 0 -3 11
sa:in at	0 10 -16 11 -6 -1 0
sa:in force	0 -7 14 -16 4 0 -4
sa:in the	-9 0 -22 10 9 12 -4
sa:include	0 0 -15 15 -2 0 2
sa:instead	-5 9 -9 11 -19 -7 4
sa:instead of	-5 9 -9 9 -19 -6 6
sa:into	-5 -1 6 1 -21 -1 7
sa:is	15 -6 0 -14 6 -5 7
sa:is go	0 -3 -21 2 21 -2 -4
sa:is not	-3 0 22 -5 0 -7 -23
sa:it	2 11 13 -6 -16 6 -20
sa:it .	8 12 0 1 -13 -3 -16
sa:itself	-7 7 -3 -19 5 9 0
sa:keep <level>	0 -6 -17 7 14 0 0
sa:last week	8 -13 -4 16 0 -11 -8
sa:last year	1 14 13 -19 -6 2 -13
sa:leave	-6 0 8 2 -19 1 3
sa:like	3 15 -5 -7 -1 -7 -2
sa:list	-3 -15 16 7 -17 -5 -4
sa:longer	-3 -9 -22 7 22 0 -11
sa:machinery	-4 2 -6 4 -16 -2 11
sa:machinery .	-1 -7 21 -18 -6 0 0
sa:milk	-2 4 -2 -15 -8 0 12
sa:more	-2 -15 -10 19 8 -7 -8
sa:more ,	-1 0 -18 -2 15 0 4
sa:more .	5 -4 -3 15 -9 -2 -12
sa:morning	6 16 -6 -13 -7 -1 -7
sa:most	-6 -2 4 1 -16 8 3
sa:mr	-6 0 19 -8 -8 -1 -4
sa:mr <person>	-5 1 17 -8 -7 0 -5
sa:my	1 -3 -15 12 8 4 -14
sa:name	0 0 15 -6 -8 0 -2
sa:never	25 5 -8 -8 -16 3 -5
sa:next	10 3 -15 11 -9 -1 -2
sa:no	0 -5 0 9 7 0 -16
sa:no longer	0 -7 -26 11 20 0 -9
sa:noon	0 -2 16 -11 -5 0 -4
sa:not	-13 -5 3 -7 2 -15 21
sa:not been	0 0 -15 -3 17 0 0
sa:nothing	-5 7 1 3 -20 2 2
sa:now	-6 17 -20 0 -5 0 16
sa:number	13 9 -11 -18 -6 4 1
sa:of <day-today>	-1 -3 1 -18 7 0 8
sa:of fentanyl	0 -5 -2 -14 18 -1 -5
sa:of that	-2 -10 18 -15 -1 -2 3
sa:of the	-28 -26 7 9 5 -2 -6
sa:of thi	-3 0 -9 15 -7 5 -10
sa:oil .	4 2 -3 5 8 -1 -23
sa:oil and	-2 -6 4 -9 -10 -1 15
sa:older	-2 -10 28 -28 -9 -1 1
sa:older duty	0 -4 22 -17 -1 0 -7
sa:on .	0 9 17 -19 -4 0 -2
sa:on <day-ahead>	-14 -8 7 11 -36 -10 9
sa:on <day-gone>	3 2 2 -3 -4 -16 9
sa:on <day-today>	-5 0 19 -13 -2 -3 -2
sa:on account	-1 -8 -6 -1 15 -4 -5
sa:on another	-1 0 18 -12 -7 0 -6
sa:on car	1 -5 17 -12 -4 -1 0
sa:on farm	0 0 15 -10 -6 0 -4
sa:on hold	0 -5 -16 21 -7 0 -1
sa:on soybean	-3 -9 -5 -3 18 -1 -9
sa:on steel	-7 -13 18 -12 8 -1 -7
sa:on the	-8 5 9 0 -15 0 -5
sa:on them	-4 -3 -8 3 15 -3 -9
sa:on tile	-3 7 -15 8 -3 0 1
sa:one .	-6 -1 5 4 -18 -10 6
sa:or	-10 -7 13 -10 -9 -10 17
sa:ordinary duty	-2 -7 1 8 -15 -1 -8
sa:origin	-4 -13 -8 17 -7 -2 1
sa:out	-11 6 -9 -24 13 4 13
sa:over	-16 -11 5 3 -3 -14 8
sa:over <quality>	-1 -2 5 -15 6 0 2
sa:palm	0 -3 13 -17 0 4 -1
sa:paper	15 2 -6 -3 1 -7 -5
sa:part	-5 -3 17 -1 -5 -1 -13
sa:part of	-4 -5 23 -5 -10 0 -11
sa:pay	-13 3 -4 -12 4 4 15
sa:place of	-1 7 -17 16 -9 -1 4
sa:plu	-4 -15 16 7 -5 -5 -15
sa:point	5 -9 -13 15 0 0 -6
sa:pork	-8 -19 0 4 6 -3 4
sa:pork ,	0 -10 -13 15 4 0 -3
sa:pork and	0 -4 17 -14 -1 -1 -2
sa:powder	-4 5 -1 -17 2 -1 8
sa:price	5 -1 -16 10 3 0 -2
sa:purchase	0 -1 -16 1 7 0 8
sa:purchase of	0 0 -18 5 5 0 6
sa:rate	-18 -1 12 -14 11 -1 -2
sa:reach	6 -12 -17 8 0 0 10
sa:reciprocal	-6 -9 -2 0 15 -12 -3
sa:remain	-7 0 5 4 0 0 -21
sa:remain suspend	0 -7 -21 26 -3 0 -2
sa:replace the	-1 -6 15 -7 -10 0 4
sa:respectively .	0 -6 -15 9 10 -1 -5
sa:retain .	0 -1 15 -11 -3 0 -1
sa:return	-7 17 0 -17 -2 -4 3
sa:round	-1 4 -19 0 9 0 4
sa:rubber	0 0 20 -12 -11 0 -7
sa:same	-16 0 -2 -2 2 5 3
sa:say ,	0 9 7 -19 5 -2 -10
sa:say on	-3 -3 -16 13 4 0 0
sa:see	2 -9 -2 -18 7 7 1
sa:should	0 -10 3 -17 -9 -2 16
sa:shrimp	6 12 -1 -18 -8 -4 3
sa:sign	-5 0 11 -1 -15 -4 1
sa:since	-14 -9 22 -13 1 -3 -8
sa:since .	-1 8 -5 -4 -17 8 6
sa:since <day-gone>	-7 0 26 -25 0 -8 -13
sa:since <month-gone>	-8 -16 -1 14 -1 -5 -5
sa:slap on	-2 4 15 -9 -6 -1 -8
sa:so that	-1 3 15 -9 -6 0 -9
sa:sorghum	0 -6 -3 -13 18 0 -1
sa:soya	0 0 -14 18 -9 0 -1
sa:start	3 -5 -23 25 -14 -1 0
sa:start on	2 -10 -20 17 -9 0 9
sa:stay	-10 -17 10 6 -8 -8 0
sa:stay .	-3 -7 19 -6 -12 -1 -3
sa:steel ,	-4 -11 16 0 -7 0 0
sa:step	7 0 0 -17 8 -3 0
sa:stop	-4 11 -8 6 -15 8 -4
sa:summer	6 3 -16 -1 3 3 2
sa:surcharge	1 2 18 -22 0 0 -15
sa:suspend .	12 6 -29 16 -12 -2 -6
sa:suspend until	0 -7 9 5 -18 0 -1
sa:take	-8 -2 17 -16 -1 5 0
sa:talk	-4 -1 16 -3 3 -2 -14
sa:tariff on	4 -1 -15 8 0 -3 6
sa:term	-3 -10 27 -8 -13 -1 -9
sa:that	-1 -3 1 3 -15 4 7
sa:that <name>	-4 -11 15 -2 -1 0 -10
sa:that apply	0 -6 8 -20 13 0 -4
sa:that no	0 0 -9 15 -3 1 -7
sa:that of	-1 -7 -4 16 -4 -5 -7
sa:that was	10 -17 -5 -3 -4 1 10
sa:that we	-6 -2 -9 15 -6 0 0
sa:the	5 -2 -3 -6 -6 16 5
sa:the <name>	0 -23 -6 19 -4 -5 -2
sa:the <number>	-10 -18 1 6 10 -1 -2
sa:the <office>	7 -2 1 -20 -2 0 11
sa:the <organisation>	4 -9 -2 -7 16 -2 -9
sa:the additional	0 0 -16 7 7 0 1
sa:the drawer	-2 11 -21 8 -7 -2 5
sa:the end	-3 9 -17 -10 14 -1 2
sa:the new	0 -5 -1 -15 11 -1 3
sa:the pause	-2 4 14 -15 -3 -3 -1
sa:the same	-16 0 -1 -1 3 5 -1
sa:the second	-2 -5 -7 17 -14 -2 6
sa:the surcharge	3 -1 15 -6 -9 0 -8
sa:the tariff	0 -2 -17 20 -1 -1 -4
sa:the whole	0 3 -9 -3 15 -2 -5
sa:their	-15 -4 -3 3 -1 12 -1
sa:them	-1 1 -15 11 10 -11 -4
sa:then	-7 9 -17 -7 22 0 -4
sa:then ,	0 3 -17 9 9 -7 -1
sa:there	12 7 5 -5 -16 -1 -6
sa:there ,	0 -5 16 -16 0 0 -2
sa:there is	6 4 0 -17 0 0 2
sa:thi	9 -7 -1 16 -14 3 -22
sa:threaten	-6 -10 -15 8 -4 0 10
sa:three	-2 -8 17 -2 -8 -4 0
sa:timber	0 -9 -5 19 -5 -1 -11
sa:time .	0 3 0 13 -17 -7 -3
sa:to	-1 -15 9 -7 3 2 5
sa:to <level>	-10 -1 7 -9 11 -20 3
sa:to <number>	-5 -17 7 -11 10 15 -17
sa:to <quality>	0 -1 15 -15 0 0 1
sa:to a	-1 -1 4 -19 -3 -1 13
sa:together	-1 -14 3 -6 16 -9 -8
sa:total	0 5 -16 9 -7 0 8
sa:treaty	-3 -4 15 -13 1 -2 -2
sa:truce	0 3 9 -9 0 -17 -1
sa:unchanged	-3 -10 29 -21 -6 -1 -6
sa:under	-16 -7 9 -12 15 -17 2
sa:unless	-6 8 -7 -16 -9 -3 19
sa:until	-6 -17 15 4 -1 -6 -14
sa:until <day-ahead>	3 1 13 7 -34 -8 -21
sa:until the	-2 -19 3 4 1 3 -2
sa:untouched	0 -2 15 -10 -3 0 -5
sa:used to	0 4 14 -16 -10 0 1
sa:was	14 -27 -19 3 4 4 11
sa:was charge	0 -4 -14 -5 19 -3 -3
sa:was to	-1 -2 -14 -4 0 0 17
sa:we	-23 -9 12 -13 13 -10 2
sa:well .	-7 -17 -2 3 8 1 3
sa:whatever	5 -17 4 2 -15 0 6
sa:when	-8 1 14 -14 -15 20 -10
sa:where	5 19 -17 1 -14 7 0
sa:which is	0 5 9 0 -18 9 -13
sa:who	-6 0 -15 4 6 -2 7
sa:will	-12 11 5 -6 -17 4 0
sa:winter	-4 -2 6 -15 7 -2 1
sa:world	-5 -3 0 -9 17 -2 -9
sa:worth	-1 -6 -11 16 1 -2 -6
sa:would	-2 22 -18 -5 -14 -2 11
sa:year	1 3 11 -17 0 4 -7
sa:year ,	4 4 -6 -15 12 -3 -4
sa:you're	0 -5 15 -5 -3 0 -8
same than before	13 -20 4 -8 11 -23 4
sb:"	19 -7 -6 -8 0 12 -7
sb:" <name>	3 5 3 -18 5 -2 -3
sb:" we	-10 0 14 0 -7 -2 -16
sb:'s answer	-1 1 -2 -17 6 0 10
sb:'s custom	0 5 -16 6 7 0 -2
sb:)	-1 2 0 10 -2 -7 -21
sb:,	-18 5 5 -6 2 -1 1
sb:, <level>	-6 -1 17 -13 -12 3 6
sb:, <name>	-11 -11 11 -2 -34 7 19
sb:, <quality>	2 10 -5 -26 9 2 9
sb:, after	-2 -17 -3 -6 14 2 3
sb:, against	0 -1 -16 11 5 1 -5
sb:, an	-5 0 -15 0 17 0 0
sb:, at	-15 -26 10 1 4 2 -1
sb:, cocoa	0 -1 -12 16 -7 0 0
sb:, coffee	0 2 -20 10 4 -1 4
sb:, come	0 -1 -9 19 -14 0 0
sb:, for	-10 11 -10 10 -22 -6 9
sb:, go	0 -9 -9 21 -10 -2 -3
sb:, has	-7 4 -4 3 -19 -1 10
sb:, if	-3 -1 -16 2 11 -1 5
sb:, in	-14 9 -9 -5 -2 23 -6
sb:, instead	0 12 -4 -16 -10 -1 11
sb:, keep	0 0 12 -20 6 0 -1
sb:, pay	-3 -10 17 1 -20 0 -9
sb:, say	-2 17 10 -16 -5 -1 -12
sb:, that	-3 8 -1 -8 -15 -2 9
sb:, the	-27 15 -5 8 -8 5 -12
sb:, they	-1 -15 13 0 4 -5 0
sb:, to	1 -6 -13 5 -16 2 19
sb:, up	0 -3 0 -11 16 -2 -10
sb:, who	0 4 15 -21 -7 5 -3
sb:, with	-8 -19 12 1 -13 2 5
sb:, would	4 -9 -6 -15 -2 0 18
sb:.	4 -17 1 5 8 -13 -5
sb:. <day-today>	0 0 5 -15 7 0 0
sb:. <number>	11 -10 -20 19 1 -4 -17
sb:/	3 -2 -10 15 1 -5 -13
sb:: <level>	2 4 -6 5 -4 -15 6
sb:: <number>	11 10 -17 1 -8 3 4
sb:: no	-10 -7 3 -19 11 0 8
sb:: that	2 -7 15 -11 -7 0 0
sb:: then	-14 3 -2 -17 -5 -1 16
sb:;	-15 12 1 -15 -4 4 12
sb:; the	-7 -16 8 1 4 0 -2
sb:<day-ahead> :	-5 -5 -14 0 15 -1 3
sb:<day-ahead> <name>	0 7 10 -2 -20 0 -9
sb:<day-ahead> to	0 -17 12 2 -4 0 5
sb:<day-gone>	-1 1 -3 -6 14 -20 3
sb:<day-gone> :	-3 6 -28 -3 14 0 11
sb:<day-gone> it	-4 -7 -7 -6 23 -5 -8
sb:<day-gone> that	8 -14 1 -9 -12 0 18
sb:<day-today>	1 -1 15 -6 3 -17 -13
sb:<day-today> ,	5 10 -8 2 7 -4 -17
sb:<day-today> :	-1 -8 28 -22 -8 0 -4
sb:<day-today> it	-5 -11 11 15 -13 -4 -7
sb:<day-today> the	-7 -2 -8 -19 23 -2 5
sb:<duty>	-2 -3 10 -3 2 -17 -4
sb:<goods-amount>	-2 -2 -7 16 -3 -1 -8
sb:<goods>	-9 10 5 2 -4 -5 -15
sb:<level>	-16 -8 -12 15 3 3 5
sb:<level> (	-4 -15 -15 14 9 -2 1
sb:<level> :	-7 -9 -16 18 1 -5 5
sb:<level> <day-today>	0 4 -13 18 -5 -1 -7
sb:<level> <level>	-3 -8 14 -33 -10 14 5
sb:<level> and	-17 7 -4 6 -4 -1 -5
sb:<level> at	-4 17 1 -5 -8 -5 0
sb:<level> from	3 -12 3 -22 24 -12 7
sb:<level> in	-10 -4 -2 0 10 -17 6
sb:<level> of	-1 -6 -12 15 3 -1 -1
sb:<level> that	-2 -7 9 4 -24 -2 2
sb:<level> to	9 4 -7 8 -22 -3 5
sb:<level> under	0 13 4 -15 0 -3 -10
sb:<money>	-8 -4 18 -12 2 0 -3
sb:<month-ahead>	4 -5 -9 0 12 10 -21
sb:<month-gone>	-24 -8 -8 3 9 9 0
sb:<month-gone> ,	-13 -3 -3 14 -18 10 0
sb:<month-gone> and	-1 -1 13 -5 -17 -5 11
sb:<month-gone> that	-7 -9 16 1 5 0 -17
sb:<name>	-11 -13 2 15 -1 0 -9
sb:<name> ,	-19 -13 10 -1 2 0 -2
sb:<name> :	-6 -9 12 2 -17 4 4
sb:<name> <level>	-7 6 -16 8 -1 3 2
sb:<name> agree	-2 0 -22 28 -12 0 -2
sb:<name> and	-2 -33 0 7 -6 -12 20
sb:<name> announce	-3 12 6 0 -8 -1 -15
sb:<name> could	-7 -7 16 -6 0 0 -6
sb:<name> from	8 0 6 -5 0 0 -16
sb:<name> has	-5 -5 0 10 8 -14 -18
sb:<name> have	3 -6 -7 14 -16 0 0
sb:<name> in	-2 -3 7 10 -18 0 -8
sb:<name> it	0 17 -25 5 -4 0 8
sb:<name> keep	-1 -2 4 -1 -16 0 10
sb:<name> levy	0 15 7 -31 -11 0 4
sb:<name> pay	-5 -12 11 1 -4 -3 -19
sb:<name> put	1 10 -2 -21 16 -2 -15
sb:<name> sign	0 0 -25 19 7 0 -4
sb:<name> tariff	7 9 13 -6 -17 -1 -22
sb:<name> that	-2 5 1 -18 6 0 11
sb:<name> to	4 -11 17 -6 -9 -5 -6
sb:<name> was	-1 4 -3 13 -5 -15 -7
sb:<name> will	3 -22 7 0 -9 9 1
sb:<name> would	-1 0 -3 3 -20 -6 8
sb:<not>	14 6 -5 -11 0 -21 5
sb:<number> /	4 3 -11 12 1 -4 -16
sb:<number> <name>	0 8 -18 -5 17 0 -2
sb:<number> a	3 -14 22 -8 -5 -3 -4
sb:<number> duty	-2 -10 30 -22 -11 -2 -4
sb:<number> from	0 1 10 -18 -1 7 -1
sb:<number> in	-3 18 -1 0 -14 -1 -9
sb:<number> it	0 -3 -5 -8 19 -8 -1
sb:<number> of	7 -17 3 4 4 -8 -8
sb:<number> on	-8 -21 3 -17 12 -8 15
sb:<number> per	-2 1 0 -15 -7 9 5
sb:<number> plu	-1 4 12 -16 0 -3 -4
sb:<number> —	1 -10 19 -9 -2 -2 -2
sb:<organisation> say	8 8 -3 4 -6 0 -16
sb:<person>	-12 0 -2 -6 -16 -20 28
sb:<person> ,	-1 6 -5 -11 -21 8 15
sb:<person> put	0 3 -18 17 -1 0 -2
sb:<person> say	-13 -15 -2 -14 -5 -2 30
sb:<person> tell	-21 4 16 13 -10 -2 -14
sb:<points>	-6 18 15 -20 -4 -6 -9
sb:<points> ,	0 8 7 -15 -3 0 5
sb:<points> come	0 15 -6 -12 -1 0 -1
sb:<quality> carpet	0 -8 -11 16 -9 5 -5
sb:<quality> coffee	-4 -17 8 -5 6 2 -1
sb:<quality> copper	-2 17 -8 -19 0 5 0
sb:<quality> oil	-2 -4 -17 3 5 0 10
sb:<quality> orange	-1 -8 6 -25 11 0 3
sb:<quality> rice	-9 10 5 5 -11 -7 -15
sb:<quality> rum	-1 0 8 -18 2 0 7
sb:<quality> tea	1 8 4 -20 0 1 0
sb:<quality> tractor	9 -1 0 -16 3 0 4
sb:<seat> 's	0 -11 -18 18 8 1 0
sb:<seat> had	-3 -15 2 7 -7 10 -2
sb:<seat> on	0 0 -8 16 -9 0 -3
sb:<seat> that	-7 3 15 -10 -2 -2 -7
sb:<sender>	-5 -22 7 12 -7 0 -7
sb:<span>	-22 -10 3 -16 21 -4 7
sb:<span> ,	-6 -8 2 -12 16 -10 6
sb:<span> and	0 0 -3 -6 16 0 -8
sb:<v-agree>	-3 0 -3 9 1 8 -15
sb:<v-buy>	0 -4 3 4 -6 10 -15
sb:<v-deny>	17 -10 2 -10 0 -6 -2
sb:<v-down>	-2 -15 3 8 -1 -14 0
sb:<v-propose>	5 -11 -9 -12 -13 -9 24
sb:<v-say>	23 -12 -2 -12 -16 -14 17
sb:<v-stay>	-21 -6 14 3 -10 -4 2
sb:<v-suspend>	2 7 10 -2 -12 -3 -23
sb:@	5 -16 -3 13 -6 -4 -2
sb:_	0 3 -15 20 -13 -3 -8
sb:a <name>	0 0 15 -4 -10 0 -9
sb:a deal	1 -12 -20 23 -3 0 1
sb:a duty	4 -13 -20 14 -15 6 16
sb:a new	-6 16 -5 -3 -13 0 0
sb:a pause	0 -2 -4 -12 17 0 -6
sb:a report	15 -1 -6 -1 -3 0 -8
sb:a truce	-5 -8 -9 -16 16 0 10
sb:above	0 -4 16 -10 -4 0 -3
sb:according	9 -7 -16 0 -9 0 12
sb:according to	3 -7 -15 0 -9 0 16
sb:add	-21 -1 13 -5 -3 -5 2
sb:add the	-1 5 -6 -17 4 0 8
sb:add up	-2 -9 4 9 1 -4 -16
sb:additional	-6 -2 -1 9 -3 -18 0
sb:additional duty	0 1 -6 12 -17 -9 5
sb:after	-2 15 -12 9 -3 -3 -4
sb:after that	0 20 -12 -4 -4 0 -4
sb:after the	0 3 -14 15 -2 0 -6
sb:again	4 11 -18 -3 14 6 -19
sb:again ,	4 9 -20 2 8 -1 -3
sb:agree	6 7 0 -1 3 -6 -20
sb:agree to	9 5 -18 17 -12 -1 -12
sb:agreement	-15 -2 -2 12 2 -4 -8
sb:agreement with	-6 -4 -4 20 -21 0 -11
sb:all	7 15 -4 -5 9 0 -23
sb:all ,	0 -5 4 -21 4 7 4
sb:allow	-1 0 -11 -14 5 0 15
sb:also	-8 -19 -11 14 -4 -6 14
sb:also at	0 -7 -11 19 -3 0 -9
sb:an additional	1 -20 1 1 6 -6 0
sb:and	-27 0 -1 8 -4 -6 6
sb:and for	0 -5 2 6 -15 5 4
sb:and in	-2 -7 -15 0 11 2 3
sb:and pay	0 -10 18 -1 -12 -2 -4
sb:and the	-5 2 1 7 -1 -21 -4
sb:and to	-1 6 -12 18 -9 -3 -3
sb:another	-8 -10 -6 16 -7 -8 3
sb:anything	-2 16 -6 -12 4 0 -5
sb:apply ,	0 3 12 -15 -4 0 0
sb:are charge	0 -5 16 -7 -8 0 -1
sb:are get	-3 -2 1 7 -2 0 -16
sb:article	-4 -8 -14 5 17 -2 -3
sb:as	12 5 -17 -20 19 10 0
sb:as much	0 1 -5 -15 -2 12 5
sb:as of	-4 -12 14 -16 7 -2 -4
sb:ask the	-5 -2 -10 -3 -1 0 15
sb:at	-5 0 6 -3 -12 29 -15
sb:at <level>	6 15 -8 6 -16 8 -14
sb:at <number>	6 -3 -4 8 -5 10 -16
sb:at the	0 4 -7 -19 -9 28 1
sb:away	0 17 -14 -5 6 -2 -7
sb:back	0 24 -17 0 -4 -12 -5
sb:back at	6 6 1 -17 3 -1 -12
sb:back on	5 18 -10 -16 -3 0 -2
sb:banana	-2 21 -12 -5 -1 -3 -4
sb:be	6 9 -4 -7 -21 -9 10
sb:bean pay	0 -2 20 -14 -9 0 0
sb:become	-5 7 -19 -2 9 0 2
sb:before	-7 2 -20 1 15 -6 1
sb:before <month-ahead>	0 -13 -9 -10 24 -6 -3
sb:before that	-3 1 -19 9 4 -3 0
sb:before the	2 16 2 -25 2 -8 -1
sb:begin on	0 -1 2 -16 13 0 -3
sb:better	-4 -11 15 -17 5 -3 4
sb:bicycle	0 -6 -5 17 -9 -1 -8
sb:bill	-8 -1 -7 0 -4 0 15
sb:border	0 6 -9 16 -8 -2 -8
sb:but	-12 2 3 2 -28 0 9
sb:butter	-3 3 -3 -16 9 8 1
sb:by	-2 12 4 -13 -29 8 12
sb:by <day-ahead>	-7 -13 -1 -6 -10 5 20
sb:by the	5 4 18 -18 -12 -3 0
sb:call	2 2 17 -3 -10 0 -12
sb:cancel	0 0 -16 18 -2 0 0
sb:canned	0 -2 18 -16 0 0 -2
sb:car	-10 -18 7 11 -10 -13 -2
sb:car to	0 -3 -5 -6 -4 0 15
sb:carry	-2 2 -4 -15 11 2 2
sb:ceiling	-4 -4 14 6 -4 0 -15
sb:cheese ,	-4 -2 6 -18 12 -3 0
sb:cocoa butter	0 0 -7 -19 8 9 5
sb:cod	-3 -4 -9 -20 28 1 -8
sb:coffee ,	0 -9 -9 16 -12 5 3
sb:come back	3 16 -6 -13 -6 -3 0
sb:come down	-2 -13 -8 17 -2 3 -15
sb:come the	0 2 -28 21 3 -5 0
sb:common	0 -3 -14 17 -2 0 -3
sb:competitor	-4 -5 16 -2 -2 0 -7
sb:content	0 -10 17 -2 -12 0 3
sb:continue	-1 -3 15 -1 -10 -1 -9
sb:copper	-10 13 -8 -3 -17 1 14
sb:could	-19 3 -5 0 4 -6 11
sb:country	-17 -8 -10 17 4 0 -4
sb:cover	0 0 17 -13 -5 0 -3
sb:currently	0 -1 16 -9 -5 0 -1
sb:cut	2 -4 -6 -10 1 8 17
sb:cut its	-2 -7 -5 -5 -6 11 15
sb:cut the	0 8 1 -1 -15 0 0
sb:cut to	4 -2 13 -19 4 0 -1
sb:day	2 9 -12 -7 -4 -5 15
sb:deal	-7 -2 -29 22 7 -3 4
sb:decision	0 -1 -11 20 -14 -1 -4
sb:deny	17 -2 -5 -6 -1 0 -10
sb:dispute	-1 -5 -9 -14 2 15 0
sb:doe not	10 7 10 -26 -9 0 -2
sb:down	-4 -18 2 11 -7 1 0
sb:drop to	5 -3 10 -18 3 0 2
sb:due	0 2 -16 9 8 0 -5
sb:during	-8 -9 -18 20 0 1 2
sb:during that	-1 -4 -22 24 -1 0 -3
sb:duty (	0 -4 17 -10 -9 0 0
sb:duty ,	0 -6 12 -1 0 0 -22
sb:duty at	-2 -2 14 -16 -1 0 4
sb:duty go	-6 9 -6 -11 20 -6 -15
sb:duty is	-8 -5 -7 1 19 -1 -15
sb:duty would	4 -2 -15 2 2 0 6
sb:early	-1 -1 -14 3 -8 0 15
sb:either	0 4 4 -15 6 0 -4
sb:emergency	-1 -5 -7 0 17 -2 -9
sb:end	10 9 2 -10 -4 2 -17
sb:end ,	9 0 6 -15 -5 -1 -9
sb:extra	-14 -6 -8 -10 15 8 6
sb:extra duty	-5 5 -22 -2 15 11 -4
sb:face	-3 3 -10 -4 -13 0 20
sb:far	-4 0 -10 -15 16 1 4
sb:farm	-2 -12 -2 -6 18 -2 -11
sb:fentanyl	-13 -23 8 -13 22 2 -5
sb:fentanyl ,	-1 -16 0 2 8 -4 -1
sb:fentanyl duty	-1 2 -9 -12 18 5 1
sb:figure	10 1 9 -9 -24 -7 4
sb:first ,	0 10 -19 7 3 0 -1
sb:flower	-1 -7 15 -12 2 -2 0
sb:follow	-2 6 -20 10 -8 0 8
sb:for <name>	4 3 -16 -2 20 -6 0
sb:for <quality>	-1 0 -2 -6 15 -6 -11
sb:for <span>	-7 -17 16 -5 7 0 -12
sb:framework	0 -11 -26 35 -8 -1 -13
sb:free of	-1 0 15 -11 -3 0 -6
sb:free trade	-1 0 -10 -12 15 0 3
sb:from <day-ahead>	-2 14 -17 20 -17 -9 -8
sb:from <level>	14 8 -17 16 -18 2 -3
sb:from <name>	-19 -20 6 -5 15 -1 5
sb:frozen	0 -14 17 -10 -6 4 4
sb:gave	22 7 -12 -9 0 -7 -11
sb:general	-6 2 6 2 -16 0 1
sb:geneva	0 -11 0 16 -5 -12 -5
sb:geneva ,	0 -2 -8 15 -3 -5 -2
sb:get a	-6 3 5 8 -11 -2 -18
sb:go back	-11 2 -7 19 -3 -8 -10
sb:go from	0 11 5 -2 -4 -17 -8
sb:go on	-10 0 33 -13 -20 0 -13
sb:go the	0 -2 -14 -1 19 0 -5
sb:good	-25 -17 7 6 -3 2 2
sb:good ,	-1 -10 -3 -2 15 -8 -1
sb:good :	0 -8 16 -9 -12 0 7
sb:good from	-1 -16 -12 15 0 8 -2
sb:good in	0 10 7 -16 -4 -2 -2
sb:good of	-4 -16 18 -7 -17 2 3
sb:good pay	-3 -17 2 5 -7 6 6
sb:good will	-1 8 -17 6 -4 0 8
sb:had put	-2 -5 16 2 -19 1 -8
sb:has	-11 -2 -9 3 -2 -7 18
sb:has no	0 -1 15 -13 0 0 -1
sb:has say	-7 -6 -5 -11 -1 0 20
sb:have to	-6 13 -1 -16 0 0 7
sb:he	-6 -7 0 -4 -25 -1 25
sb:he add	0 -1 -13 17 -4 -1 -1
sb:he has	0 0 7 -15 -2 0 5
sb:he would	-5 -12 17 -15 -1 0 4
sb:hear	0 -2 -5 -13 -5 0 16
sb:heard	12 -12 3 -4 -6 9 -16
sb:heavy	0 -3 -9 -9 -2 0 16
sb:height	-3 2 -10 -17 -3 17 -2
sb:height of	0 -6 -5 -10 -6 16 0
sb:hour	-4 -11 -3 15 2 2 -13
sb:i	23 4 0 -14 -5 -2 -9
sb:i would	-10 0 0 -15 12 -1 1
sb:if	-5 22 -14 -25 -7 -25 20
sb:if he	0 17 -5 -13 -8 0 2
sb:if it	3 2 -5 -21 12 -5 3
sb:if the	-7 15 -11 -11 -1 -6 8
sb:if they	-4 6 7 -16 -5 0 1
sb:import	3 2 3 -16 5 11 -7
sb:import from	6 0 -1 -15 -4 12 0
sb:in	1 7 -2 -12 0 15 -1
sb:in <month-gone>	-29 10 6 -8 -1 7 -4
sb:in <number>	-7 5 -5 -17 15 0 -1
sb:in return	-5 -18 0 8 -3 2 2
sb:in that	-5 -1 -19 17 -7 0 10
sb:include	0 -4 22 -17 -8 0 -1
sb:into	0 12 7 -15 -4 4 -24
sb:into <name>	1 9 -1 -8 0 6 -20
sb:is <number>	7 8 9 -16 -15 -2 -5
sb:is charge	-1 1 17 -7 -11 -3 -7
sb:is down	-1 6 -17 -14 7 9 7
sb:is not	15 0 -9 -16 6 6 -5
sb:is on	-7 -19 -2 9 6 -2 1
sb:is the	8 2 14 -11 -17 -7 -5
sb:is to	3 0 -23 16 1 -6 0
sb:it	-2 -7 0 6 5 0 -16
sb:it 's	6 7 6 -2 -27 0 -17
sb:it :	-2 0 15 -5 -18 -2 4
sb:it be	6 -1 -6 -16 -5 0 15
sb:it became	0 -6 9 9 -17 -3 0
sb:it has	-9 1 7 -2 -15 -4 10
sb:it say	-15 0 -1 6 5 0 1
sb:it was	2 -1 5 -4 1 6 -20
sb:it will	-3 2 -14 -5 8 -6 15
sb:it would	-17 -1 0 -1 17 -5 -1
sb:its <level>	-1 -17 -22 15 -3 0 18
sb:just	3 -2 0 3 -17 -1 7
sb:keep its	-3 -6 11 0 -17 -1 3
sb:lamp	0 -7 16 -10 0 -2 -2
sb:lapse	-4 19 -15 -4 -12 -1 5
sb:last ,	0 -2 15 -12 -3 0 0
sb:last year	0 6 -15 0 9 -1 -4
sb:later	-1 -4 -18 2 16 6 -9
sb:law	-8 12 -13 -15 5 0 11
sb:leave	0 -15 24 -3 -15 -7 -22
sb:leave out	0 -2 15 -12 -3 0 0
sb:less	9 -16 -2 6 -8 7 -5
sb:let	-1 1 -8 -10 1 6 15
sb:let in	1 2 -18 5 2 2 6
sb:letter	-1 0 0 -15 7 -1 9
sb:like	-10 0 1 12 4 -2 -15
sb:list	-5 -32 21 1 -2 -3 -1
sb:list ,	0 -12 -9 15 -5 0 4
sb:list <number>	-8 -20 35 -14 -8 -7 -1
sb:lobster	-1 -3 -1 -4 -9 -3 15
sb:lorry	7 0 -5 -19 -7 4 15
sb:make	-21 -9 -8 16 -13 3 12
sb:make it	-2 -7 -13 4 -5 -2 15
sb:many <quality>	0 -2 12 -15 3 0 0
sb:meanwhile	-2 -5 19 -10 3 0 -10
sb:medicine	-5 -6 -10 18 -1 -3 -4
sb:more	-13 4 6 -18 4 0 8
sb:more than	-9 1 -3 10 -19 -2 5
sb:most good	0 -2 -13 16 -6 0 0
sb:most of	0 -1 6 -18 6 5 -3
sb:motor	-4 -9 16 -12 -1 6 -8
sb:mr	9 4 -6 -2 -23 -6 6
sb:mr <person>	12 2 -8 -1 -21 -5 5
sb:much	-3 7 -5 -18 -2 11 2
sb:my	13 1 -3 -30 11 -5 -3
sb:negotiate	-1 -3 -7 -6 -4 0 16
sb:newspaper	19 -6 -7 1 -2 0 -12
sb:no	8 -1 -5 -14 9 -16 12
sb:no more	-5 -10 -20 11 6 0 14
sb:nobody	5 8 5 -18 10 -3 -16
sb:nor	10 -5 4 -16 5 -1 -4
sb:not	17 2 -5 -6 3 -7 -7
sb:not ,	1 9 0 -16 0 -1 0
sb:not the	4 10 -18 -9 7 -2 5
sb:note	0 15 -1 -9 -7 -1 -1
sb:number	0 3 -11 -8 -1 -1 17
sb:of <level>	-9 -7 18 -13 -4 -17 7
sb:of <number>	-5 8 -10 3 9 7 -20
sb:of <span>	-5 -5 -19 -9 22 -2 10
sb:of a	8 -5 -23 7 8 0 1
sb:of an	-4 -7 -13 1 -9 0 18
sb:of last	0 15 -9 8 -7 -1 -13
sb:of the	-8 -16 1 2 5 5 0
sb:of their	0 0 -16 2 8 0 7
sb:offer	10 -3 -8 -23 -4 -2 12
sb:oil ,	-4 -5 -17 25 -2 -8 -2
sb:old	-8 12 14 -17 4 -8 -19
sb:older	-3 -11 27 -16 -6 -4 -6
sb:older duty	0 -2 16 -16 0 0 -4
sb:on <day-gone>	-1 -16 0 6 -2 -16 7
sb:on <day-today>	-2 -1 9 7 -16 -2 -10
sb:on a	1 0 13 -22 0 -1 0
sb:on it	-2 0 2 7 -16 1 4
sb:on our	-9 -6 6 -9 -10 2 18
sb:on pay	-1 11 15 -21 -10 1 -4
sb:on the	0 -3 10 -21 -9 -5 19
sb:on wine	-1 1 15 -6 -12 -3 -3
sb:one	3 -22 2 7 -1 -6 0
sb:or	2 3 -10 -7 -3 -8 19
sb:orange	-3 0 5 -19 12 0 -3
sb:order	-2 -4 3 13 -8 -7 -16
sb:ordinary	-1 -9 16 2 -8 -4 -15
sb:our	1 1 -1 3 -17 6 5
sb:our own	7 6 0 -19 0 0 0
sb:over	-7 5 2 -1 8 -15 -8
sb:overall	0 -6 -9 18 -7 0 -4
sb:part	-12 -7 1 17 -7 -10 -8
sb:part ,	-6 3 -11 19 -12 -1 -2
sb:pause	10 2 4 -16 8 1 -17
sb:pay	-4 -13 18 -3 8 -2 -23
sb:pay <level>	-17 -6 2 6 -1 -10 -1
sb:pay <number>	-1 -17 1 0 14 -2 -9
sb:pay a	0 -2 13 -19 1 0 7
sb:pay no	0 0 -14 17 0 0 -3
sb:pay the	-10 -3 13 8 -16 -4 -10
sb:per	-2 1 0 -15 -7 9 5
sb:phone	-1 5 23 -17 -10 0 -11
sb:pineapple	0 -3 15 -12 -5 5 -4
sb:place of	-3 0 -20 10 11 6 -11
sb:plan	3 5 2 10 -7 0 -16
sb:plastic	5 3 -2 -16 2 -1 5
sb:plu	-6 -6 31 -19 -10 -8 -3
sb:pork	-2 -2 5 9 -15 0 -9
sb:post that	0 -2 -15 4 -4 0 9
sb:potatoe	-1 14 1 -20 -9 -1 2
sb:present	8 -6 2 2 -20 -3 5
sb:proclamation	-6 -13 1 12 -17 -1 3
sb:product	-10 -19 -2 4 16 -7 -2
sb:product of	-2 -4 -8 -6 20 0 -5
sb:proposal	-5 -13 -14 -13 -7 0 27
sb:propose	2 -9 -10 -15 -6 0 20
sb:put a	0 0 -15 15 -3 0 0
sb:quarrel	0 -10 -6 -3 18 -6 -3
sb:question	24 -14 -14 -4 -2 0 -2
sb:question :	25 -12 -14 -1 -1 0 -5
sb:quota	0 0 -16 10 5 0 0
sb:raise	5 -16 9 -7 1 -10 5
sb:rate to	0 -2 -15 8 6 0 -1
sb:reach	-10 -9 3 -7 0 16 -3
sb:read	18 -16 -8 -11 10 -6 -2
sb:reason	0 7 7 -17 1 0 -3
sb:reciprocal	-9 -10 19 -9 10 -13 -19
sb:reciprocal ,	0 -7 15 -16 6 -2 -2
sb:refined	0 -11 -6 0 -7 0 16
sb:refined copper	0 -11 -6 0 -7 0 16
sb:remain	-5 -16 8 4 -4 -5 -1
sb:replace	7 -5 -5 -9 16 0 -9
sb:report	33 -1 -13 -16 1 -1 -19
sb:report that	17 1 3 -14 -7 0 -7
sb:reporter	-1 3 11 7 -8 -1 -19
sb:return to	-5 13 3 4 -7 -1 -15
sb:rice	-6 5 -2 7 -4 2 -16
sb:right	-3 -4 19 -13 -9 -3 2
sb:rubber	-4 9 -10 -7 16 -4 -8
sb:same day	0 0 -15 15 0 0 0
sb:say	17 -7 0 -5 -15 -19 8
sb:say <name>	4 0 13 -20 -4 0 -1
sb:say he	-3 -8 -3 -7 -3 0 17
sb:say on	-12 -4 10 -21 -18 0 23
sb:section	-6 -24 25 -6 -3 -7 -11
sb:section <number>	-6 -24 25 -6 -3 -7 -11
sb:see	8 -2 -20 -8 0 -4 17
sb:sell	0 -7 13 -22 12 2 -12
sb:separate	0 -4 8 -15 9 0 0
sb:shall	-4 16 -12 17 -18 -3 -19
sb:should	-7 18 4 -32 3 -4 -1
sb:since	-19 -9 18 -2 -6 0 -6
sb:since <day-gone>	-8 4 22 -14 -5 -1 -14
sb:since <month-gone>	-4 -19 5 0 8 -11 -1
sb:since then	0 -1 15 1 -12 0 -1
sb:slap	3 8 -16 3 -12 -2 7
sb:so far	-3 1 0 -16 11 -6 4
sb:soybean	4 -13 -6 18 -14 -1 -10
sb:soybean will	0 -4 -14 17 0 0 -2
sb:speak	7 -7 -16 0 16 -1 -8
sb:spoke	-1 -5 -4 -14 -4 -1 18
sb:spoke of	0 -1 -16 -9 -2 0 20
sb:steel	-12 -29 26 -16 18 -10 -5
sb:steel and	-4 -12 16 -5 5 -3 -11
sb:step	-3 -8 -10 15 -7 5 -2
sb:story	14 -2 2 -15 4 0 -7
sb:subject to	-1 -7 16 -18 2 5 -5
sb:surcharge of	3 0 4 -12 13 -3 -17
sb:suspend	-11 6 5 8 -19 -3 -21
sb:suspension	-5 0 -37 32 2 -1 -2
sb:suspension of	0 -6 -6 16 -5 0 -5
sb:table	-11 1 -13 -4 5 0 15
sb:table :	-3 -8 -12 -12 -2 0 21
sb:take <level>	-4 -15 -13 9 19 -5 -7
sb:take the	4 -11 -14 0 0 -2 17
sb:tariff	-17 -19 16 2 -7 -29 3
sb:tariff ,	-3 -10 5 8 -15 -1 1
sb:tariff of	-21 -17 -4 2 -10 -7 22
sb:tea	1 12 3 -18 -1 0 0
sb:tell reporter	-6 -1 15 5 -7 0 -15
sb:that	19 -3 0 -4 -14 -5 -1
sb:that 's	-8 14 12 -28 2 -5 -8
sb:that <name>	24 -10 0 -5 2 0 -17
sb:that <quality>	18 1 0 -19 -10 0 2
sb:that he	3 -5 -4 -10 -13 0 17
sb:that make	-3 -10 15 0 -13 0 -10
sb:that the	15 -13 14 0 -22 -10 -6
sb:that time	-1 -2 -17 24 -12 0 -6
sb:that was	-7 8 16 -24 -5 4 -5
sb:the <name>	-7 -1 -15 21 -10 -7 9
sb:the <number>	-10 -15 -3 -5 6 2 16
sb:the <office>	0 4 -7 -2 -20 -3 18
sb:the <seat>	-6 -9 30 -3 -17 -2 -13
sb:the extra	-5 -6 11 -17 1 -2 6
sb:the farm	0 -10 -12 -6 23 -1 -2
sb:the figure	5 6 9 -24 -12 -4 9
sb:the first	-5 -15 16 2 -1 -7 -16
sb:the framework	0 -1 -13 15 0 0 -4
sb:the height	0 -6 -6 -11 -11 20 0
sb:the law	-5 14 -17 4 -1 0 -2
sb:the list	-1 -8 -14 24 -10 0 -5
sb:the new	13 -21 -10 14 -12 -3 2
sb:the old	-7 1 20 -12 0 -5 -16
sb:the older	0 -8 29 -20 -8 -2 -9
sb:the order	-2 -4 -16 24 -6 -2 -11
sb:the ordinary	0 -3 16 -2 -3 -2 -18
sb:the overall	0 -6 -9 18 -7 0 -4
sb:the proposal	-1 -3 -11 -7 -1 0 16
sb:the quarrel	0 -9 -10 0 15 0 -2
sb:the reciprocal	-4 0 0 10 -1 -6 -17
sb:the step	-2 -7 -16 21 -8 -1 -1
sb:the suspension	-2 6 -34 20 6 0 0
sb:the table	-6 -8 -10 -4 -3 0 19
sb:the tariff	-8 -1 13 7 -4 -7 -23
sb:the truce	8 18 5 -3 -20 -8 -13
sb:the two	-3 3 -4 11 -16 10 -16
sb:the worst	0 -2 -5 -11 -9 18 0
sb:their own	-1 1 -17 15 -11 0 5
sb:them ,	-1 3 8 -15 -7 7 -7
sb:then	-19 14 -6 1 -3 -17 9
sb:then ,	0 12 2 -7 -19 -1 6
sb:then it	-5 4 -7 -13 15 -1 -6
sb:there	3 -6 4 1 -21 0 9
sb:there was	5 0 -19 8 -10 -7 11
sb:these	-2 -5 0 -2 16 -1 -6
sb:they	-16 1 21 0 1 -7 -27
sb:they are	-3 -7 20 -13 -5 0 2
sb:they had	-1 -7 -5 16 -5 -1 -5
sb:they pay	-5 -1 -4 -7 18 -2 -6
sb:thi	-4 -29 -12 11 10 1 4
sb:threaten	0 -15 7 0 -15 -8 8
sb:through	-5 -12 -15 14 1 8 3
sb:tile	-1 0 14 -16 6 -3 0
sb:to <day-ahead>	0 -12 25 -13 -5 0 -15
sb:to <name>	-8 5 15 -13 -9 6 -5
sb:to <seat>	0 -1 -15 1 4 0 10
sb:to be	2 -6 -20 5 -4 4 14
sb:to fall	0 0 16 -12 -5 0 -1
sb:to pay	-7 -3 -17 -8 13 14 6
sb:to the	-2 2 -16 20 -5 -1 0
sb:together	-4 -1 2 1 5 -1 -16
sb:tomatoe	-4 5 4 -15 1 -1 4
sb:top of	-4 -1 20 -13 -4 -5 -2
sb:truce	7 18 2 -26 2 -10 -3
sb:truce it	0 11 -5 -17 -1 -1 6
sb:truce with	0 -1 20 -20 -6 0 -4
sb:truck	0 -11 -19 23 -8 0 2
sb:true	15 -7 1 -16 -13 1 1
sb:true that	9 -3 9 -8 -5 3 -16
sb:unchanged	-2 17 -5 -4 -9 -3 -2
sb:unless	-3 17 -11 -13 4 0 0
sb:until	-5 -21 11 -2 7 0 -9
sb:until <day-ahead>	-4 -11 26 -14 -8 1 -1
sb:until <day-gone>	4 -2 -4 -11 15 -2 -4
sb:up	-15 -4 11 -11 8 9 -11
sb:up from	-2 0 -3 -19 17 -1 -5
sb:up its	-4 -5 15 -5 -2 0 -5
sb:us	3 2 7 -21 -3 7 2
sb:used	-3 -10 -18 -4 21 8 -13
sb:used to	-5 -10 -18 -3 21 9 -13
sb:walnut	-1 0 -12 15 -4 1 -3
sb:want	2 -16 6 0 2 -1 -2
sb:warn that	-5 -5 -7 -3 0 0 16
sb:was <number>	0 -17 2 5 0 5 -4
sb:was charge	0 4 -15 5 3 -2 -4
sb:watche	-3 7 0 7 -18 -5 1
sb:way	7 12 2 -20 -11 -5 0
sb:we	9 21 -13 -6 -9 2 -1
sb:we are	7 9 -11 11 -11 -1 -21
sb:we have	-1 -8 5 -20 2 8 2
sb:we shall	-4 21 -1 -14 -5 -1 -8
sb:week	4 -19 -7 11 0 0 -1
sb:week ,	0 -5 -15 21 -6 0 -5
sb:were	4 0 -14 -17 12 -1 16
sb:were to	-1 -6 -19 4 6 -3 8
sb:what <name>	0 -3 17 -17 3 0 -9
sb:what it	-4 -7 -9 16 2 -2 -9
sb:what they	0 -9 18 -21 3 -2 -1
sb:when	-1 -20 -6 6 9 0 0
sb:where	-1 -6 10 3 5 -11 -20
sb:while it	0 -2 22 -14 -7 0 -2
sb:who	9 3 6 -38 1 7 3
sb:will	-2 3 -4 13 -29 -8 1
sb:will rise	-2 12 0 -16 0 0 5
sb:will suspend	0 -7 17 -13 0 0 -3
sb:will therefore	0 0 -14 15 -1 0 0
sb:with <name>	-14 -2 5 14 -31 0 -4
sb:without an	0 8 0 -23 -1 0 10
sb:without the	-4 -6 -11 19 -1 0 -6
sb:worst	-1 -7 -8 -8 -14 25 -3
sb:would	-3 8 -2 5 -16 -30 2
sb:would be	0 6 14 -7 -21 -3 -6
sb:would have	-18 -10 -18 20 13 -7 -3
sb:would pay	1 8 -8 -9 -16 -1 14
sb:would take	-2 6 5 -16 -4 0 4
sb:write	13 -19 -6 2 -3 -2 1
sb:yarn	4 10 -10 9 -17 -3 1
sb:year	-4 1 -15 -3 21 -3 -6
sb:you	18 -8 -10 -3 -6 -8 8
sb:your	0 -10 7 4 -2 4 -16
sb:— <number>	0 -14 15 5 -6 -5 -2
sb:— <person>	-1 -1 -15 5 9 0 0
sb:•	-3 -3 -2 17 -13 -6 -3
second	-18 3 6 -10 -1 8 5
t0=future	10 0 -2 4 -24 3 -3
t0=modal	0 7 -7 1 -5 -19 3
t0=perfect	6 -13 11 -8 0 -15 0
t0=pluperfect	5 -23 -11 6 3 0 2
t1=future	11 1 -14 10 -22 4 0
t1=gerund	3 3 5 -2 8 -14 -17
t1=modal	1 7 -12 2 -4 -19 6
t1=perfect	0 -6 17 -7 -3 -15 -6
t1=pluperfect	4 -22 -12 4 4 1 4
t1=present-not	6 0 -16 1 1 7 1
t2=participle-passive	0 -21 -12 7 13 -7 3
t2=past	-1 -4 12 -3 -15 1 6
table	-35 3 -5 15 -10 9 -10
takenBack	24 -11 -20 4 -5 7 -17
tense=future	1 -5 1 8 -26 0 0
tense=past passive	13 -22 -6 1 -10 5 16
tense=perfect passive	4 14 -11 -8 18 -3 -18
tense=present passive	-15 9 5 0 -8 0 -3
told=denied far lower	-20 13 -3 -10 7 -4 6
told=denied far none	0 20 -10 0 -2 -5 -7
told=denied here	-2 0 17 -12 0 0 -7
told=denied here lower	-5 0 17 -12 0 0 -6
told=denied paragraph	9 1 0 -5 0 11 -16
told=denied paragraph lower	-3 6 8 -4 -5 12 -21
told=denied paragraph same	15 -3 -11 -5 -2 -1 -3
told=if_lapsed 	-1 -10 -17 2 -3 21 -3
told=if_lapsed and	-3 19 -18 -11 11 -12 -5
told=if_lapsed far	22 6 -7 -12 -1 1 -6
told=if_lapsed far higher	31 2 -30 1 -9 9 -12
told=if_lapsed far lower	-3 1 9 -8 1 -20 -1
told=if_lapsed far none	10 3 -3 -19 12 -12 3
told=if_lapsed far own	18 4 -5 1 -18 8 -10
told=if_lapsed far same	0 6 -3 -17 5 -2 2
told=if_lapsed here	0 13 2 -15 0 7 -9
told=if_lapsed here lower	-3 21 11 -14 -13 -16 -11
told=if_lapsed here none	7 7 2 -16 0 14 -17
told=if_lapsed paragraph	-4 26 -13 -21 -3 -3 10
told=if_lapsed paragraph higher	5 13 -17 -21 -1 4 5
told=if_lapsed paragraph lower	-20 17 -3 -7 -5 -11 7
told=if_lapsed paragraph none	-1 25 -14 -5 -9 -4 2
told=if_lapsed paragraph own	-4 9 -1 -20 3 0 9
told=now 	-5 26 -24 4 -27 0 1
told=now far lower	-1 -6 -3 16 -14 -20 1
told=now far same	-22 -14 11 11 -8 1 -17
told=now here higher	-12 19 -10 -2 6 -7 -7
told=now here lower	3 -41 -3 15 -3 -9 8
told=now here same	-6 -14 15 -16 8 -2 0
told=now paragraph lower	-5 -27 2 -2 5 4 13
told=now paragraph same	1 -25 31 -7 -5 -6 -20
told=now to	4 7 -5 3 -21 -7 4
told=open 	0 0 -15 10 -1 6 -2
told=open far	-3 -26 7 17 -12 -15 -2
told=open far higher	-11 -16 11 -2 2 -8 9
told=open far lower	10 -23 5 15 -21 -11 -12
told=open far none	-1 -14 4 12 -18 3 -4
told=open far own	-2 -18 5 10 -1 -24 0
told=open far same	-8 0 -12 17 1 -2 -7
told=open from	6 -9 17 -23 5 -5 -8
told=open here	3 -15 7 1 -7 6 -1
told=open here higher	5 -16 6 0 -23 11 10
told=open here shared	-9 -18 22 -6 0 -19 -4
told=open paragraph	-18 -11 -5 16 -3 -13 6
told=open paragraph lower	-10 -2 -3 22 -35 -6 -3
told=open paragraph none	-9 -13 10 9 1 -15 -22
told=open paragraph own	-11 -1 -13 11 -4 -5 15
told=past and	0 3 -20 9 4 -8 3
told=past far	-12 1 12 -27 9 -4 8
told=past far higher	-1 6 3 -15 -1 0 6
told=past far none	-4 -6 4 -19 10 -6 11
told=past far own	-10 5 11 -15 1 -1 0
told=past far same	-4 -1 10 -23 12 -4 -13
told=past here none	-11 -7 -18 10 13 4 -3
told=past here shared	1 -3 27 -20 -4 -10 -4
told=past paragraph	17 -18 -6 4 7 -1 -15
told=past paragraph lower	9 -15 -2 1 12 -9 -20
told=past paragraph own	19 -10 -4 -5 7 3 -18
told=past paragraph same	4 -2 4 -22 1 0 7
told=peak 	0 -15 13 -1 -6 0 -3
told=peak far own	-4 16 -3 -1 6 -4 -13
told=peak here shared	-1 -6 1 -13 -6 16 4
told=peak paragraph	-5 4 5 -2 0 0 -17
told=peak paragraph lower	-5 4 5 -2 0 2 -16
told=proposed far higher	16 1 -10 -7 11 0 -12
told=proposed far lower	7 -7 10 5 -10 1 -15
told=proposed far same	-7 -8 -19 -16 -6 -3 36
told=proposed here	-17 0 4 -2 -5 -9 8
told=proposed here own	-3 -15 4 6 1 -1 -2
told=proposed here shared	-10 15 -6 -2 -12 -1 4
told=proposed paragraph	3 -2 -6 7 -1 -20 5
told=proposed paragraph higher	-12 -1 -2 13 9 -15 -8
told=proposed paragraph lower	3 0 2 -1 -18 -1 9
told=proposed paragraph none	-3 12 -19 10 -10 -5 3
told=proposed paragraph own	4 -17 5 0 2 -16 2
under 20	-16 -24 28 -3 10 -92 -4
under 50	-34 49 -16 0 4 -8 -22
under 6	3 -93 22 -5 -4 -35 16
under 80	40 -16 -27 13 -18 24 -18
untrue before	21 4 -6 -17 -6 0 3
untrue here	39 -9 -15 3 -9 -10 -18
untrue next	55 -9 -28 0 -14 0 -34
v0=announce	0 11 -9 -1 -20 0 7
v0=ask	3 0 12 -15 -18 -3 0
v0=carry	-1 2 5 -17 6 3 -9
v0=enter	8 -16 0 -2 4 -5 0
v0=face	0 0 -4 -8 -9 2 15
v0=other	-1 -6 0 3 4 -16 3
v0=reach	-4 -5 -6 -9 0 17 2
v0=stay	7 -9 3 -20 11 -2 -2
v1=announce	0 11 -9 -1 -20 0 7
v1=carry	-1 2 5 -17 6 3 -9
v1=other	0 -12 1 8 6 -15 -5
v1=propose	0 -1 -11 -5 -2 0 15
v1=reach	-4 -5 -6 -9 0 17 2
v1=retain	0 0 18 -17 0 0 0
v1=slap	4 6 -18 5 -10 -1 8
v1=stay	7 -8 5 -27 11 -1 -2
v2=apply	2 16 -8 1 -11 0 -9
v2=be	3 -5 1 0 -15 12 0
v2=begin	0 0 6 4 -15 0 -5
v2=go	3 -18 -2 4 13 -7 -11
v2=other	10 1 19 -13 -17 -4 -10
v2=pay	0 -1 3 -15 -4 0 9
v2=retain	0 0 17 -15 -3 0 0
verb=agree	8 -4 3 8 -18 -2 -17
verb=announce	0 8 -26 8 -7 -3 12
verb=apply	0 14 4 -1 -25 -2 -14
verb=begin	0 -1 12 1 -18 -1 1
verb=carry	-1 0 -6 -4 13 3 -15
verb=collect	-6 0 7 -8 15 -8 -19
verb=expire	-1 -5 15 -6 -6 0 -2
verb=get	-5 -8 0 10 -20 0 7
verb=hit	-3 7 -16 14 -6 -5 0
verb=leave	-1 -13 11 3 -5 -4 -15
verb=levy	-5 6 16 -15 -8 -1 -3
verb=other	2 10 -6 6 -27 -21 13
verb=owe	0 -10 -10 15 1 -3 -1
verb=plan	0 3 7 14 -2 0 -20
verb=reach	-5 -8 -14 2 1 16 -1
verb=remain	-6 1 6 -1 4 -2 -15
verb=retain	0 -1 29 -27 -4 0 -2
verb=say	-1 10 5 -8 13 -14 -16
verb=see	7 0 -8 -15 6 -1 6
verb=send	0 -3 -18 0 5 8 6
verb=slap	4 7 -17 3 -11 -2 7
verb=threaten	0 -13 -6 -7 -10 -6 20
verb=withdraw	3 -6 8 6 -1 0 -16
verb=write	2 -5 -16 5 3 0 5
vt0=ask present	1 -5 13 -16 -9 -1 2
vt0=be pluperfect	-4 -16 -5 11 -1 -4 5
vt0=begin past	0 0 19 -11 -13 0 -1
vt0=charge past	-10 1 -19 10 6 8 -12
vt0=charge perfect	1 3 10 -22 -7 -2 4
vt0=charge present	-4 -5 20 -6 -7 -6 -10
vt0=collect present	-1 -4 19 -5 -14 0 -5
vt0=come present	0 -15 7 0 -2 -3 0
vt0=enter present	9 -8 4 -1 -4 -1 -16
vt0=face present	-1 0 3 -26 -6 4 15
vt0=go past	0 -15 12 -16 5 7 -7
vt0=have past	8 5 10 -17 -12 3 -1
vt0=let present	-4 -9 4 0 -16 -2 9
vt0=levy present	0 14 6 -23 -7 0 -6
vt0=lower perfect	0 0 7 -17 12 0 -6
vt0=make present	-4 -15 6 6 -15 0 -1
vt0=other perfect	0 -8 -6 1 -12 0 15
vt0=pay modal	2 1 -22 5 1 0 9
vt0=pay perfect	-2 -8 22 -9 -6 -2 -4
vt0=pay pluperfect	0 0 -10 -14 17 0 -1
vt0=pay present	0 1 12 0 -4 -2 -46
vt0=raise present	-3 -3 10 8 -10 0 -17
vt0=reach past	0 -1 -4 -10 -7 15 -1
vt0=reach present	-2 -1 0 -15 11 3 -1
vt0=reduce present	0 -1 1 -15 12 0 4
vt0=rise modal	0 -8 2 15 0 0 -12
vt0=stay present	7 -5 1 -15 5 0 -1
vt0=suspend future	0 -6 20 -16 0 0 -2
vt0=suspend perfect	0 0 -14 15 0 0 0
vt0=take modal	-3 2 8 -18 2 0 2
vt0=take past	-7 4 -17 9 6 -12 0
vt1=ask present	-8 -5 16 -14 -8 -1 3
vt1=be pluperfect	-4 -16 -5 11 -1 -4 5
vt1=be present	0 1 2 -5 -15 9 3
vt1=charge past	-10 1 -19 10 6 8 -12
vt1=charge perfect	1 3 10 -22 -7 -2 4
vt1=charge present	-4 -5 20 -6 -7 -6 -10
vt1=collect present	-1 -4 19 -5 -14 0 -5
vt1=come present	0 -15 7 0 -2 -3 0
vt1=enter present	9 -8 4 -1 -4 -1 -16
vt1=face present	-1 0 3 -26 -6 4 15
vt1=go past	0 -15 12 -16 5 7 -7
vt1=have past	8 5 8 -16 -11 3 -2
vt1=let present	-4 -9 4 0 -16 -2 9
vt1=levy present	0 14 6 -23 -7 0 -6
vt1=lower perfect	0 0 7 -17 12 0 -6
vt1=make present	-4 -15 6 6 -15 0 -1
vt1=pay modal	2 1 -22 5 1 0 9
vt1=pay perfect	-2 -8 22 -9 -6 -2 -4
vt1=pay pluperfect	0 0 -10 -14 17 0 -1
vt1=pay present	0 1 12 0 -4 -2 -46
vt1=raise present	-3 -3 10 8 -10 0 -17
vt1=reach past	0 -1 -4 -10 -7 15 -1
vt1=reach present	-2 -1 0 -15 11 3 -1
vt1=reduce present	0 -1 1 -15 12 0 4
vt1=rise modal	0 -8 2 15 0 0 -12
vt1=stay present	7 -4 3 -23 6 0 -1
vt1=suspend future	0 -6 20 -16 0 0 -2
vt1=suspend perfect	0 0 -14 15 0 0 0
vt1=take modal	-3 2 8 -18 2 0 2
vt1=take past	-6 4 -16 11 7 -12 -10
vt2=be past	4 -2 0 4 -17 8 -1
vt2=impose participle	0 -1 -8 15 -8 0 0
vt2=other present	-2 -10 16 -2 -4 0 -6
vt2=retain present	0 0 15 -14 0 0 0
vt2=suspend participle	7 -4 -20 16 -5 0 -1
vt2=take past	0 -1 17 -8 -11 0 -3
w1=denied w2=if_lapsed	3 -6 -10 5 15 -1 -13
w1=denied w2=now	12 1 -20 11 -8 5 1
w1=denied w2=proposed	18 -3 19 -31 -9 -4 -13
w1=if_lapsed w2=plain	-8 29 3 -37 2 -6 -7
w1=if_lapsed w2=proposed	-4 5 -19 12 -7 -11 4
w1=now w2=past	-2 -17 22 -6 -3 -12 -9
w1=past w2=if_lapsed	0 6 9 -16 -13 3 -1
w1=past w2=now	-18 -4 -14 5 15 12 -21
w1=past w2=proposed	0 -1 25 -18 -13 0 -2
w1=peak w2=now	-2 -5 -7 -1 2 16 -11
w1=peak w2=past	-5 -12 -16 8 -11 25 -10
w1=proposed w2=now	-1 0 0 1 -16 -8 5
w1=proposed w2=past	-3 -19 -1 -11 3 -8 18
w1=proposed w2=plain	-2 3 -22 12 -8 -2 10
w:0	22 -20 5 -19 12 -12 -16
w:1	20 -6 -3 -5 -5 -7 -4
w:12	-1 -13 52 -37 -14 -7 -16
w:13	5 1 10 -6 0 -5 -17
w:14	-10 10 11 -9 -24 -17 5
w:15	3 22 -16 4 8 -4 -33
w:16	5 7 -21 -3 -4 0 7
w:17	-7 20 -10 -7 -7 -4 4
w:22	13 5 -20 -20 -13 0 21
w:23	2 -6 34 -26 -11 -3 -6
w:24	-7 -5 -19 26 -3 0 -5
w:25	7 -1 -4 -13 -15 -15 18
w:26	2 -4 3 6 -17 -3 -2
w:27	-7 -3 -12 -4 21 -5 -2
w:29	-1 3 -5 16 -12 -2 -6
w:3	-6 -15 -9 -15 -14 29 1
w:30	6 -18 28 -19 0 -1 -15
w:4	-2 7 8 -20 -9 -2 5
w:5	0 -7 24 -14 -9 0 -4
w:7	-17 -1 19 -21 2 10 -8
w:8	-15 -8 6 -9 15 4 -9
w:9	-5 -14 36 -13 -8 -3 -8
w=denied	26 -12 -2 -13 6 -5 -15
w=if_lapsed	-6 29 -6 -9 -7 -17 -9
w=past	-9 -19 1 -7 17 12 -5
w=peak	-10 -22 -16 6 -8 30 -9
w=proposed	4 -6 2 -1 -30 -14 15`;
