// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-7 -5 5 4 0 -8 -2
a:.	2 -4 4 5 2 -19 -5
a:<day-ahead>	-8 4 -11 14 -15 -24 6
a:<day-ahead> .	-18 2 -2 9 -8 -8 1
a:<day-gone> .	-5 2 -19 8 10 4 -1
a:<day-today>	-14 -6 17 -9 3 -9 -3
a:<day-today> .	-6 -7 13 3 0 -4 -16
a:<goods>	18 11 -4 -9 -4 -6 2
a:<level>	-26 -4 1 3 2 12 -8
a:<level> <level>	-5 -22 -15 -33 24 18 -15
a:<money>	-5 2 0 14 -5 -3 -19
a:<money> of	0 -4 23 -18 -4 0 -6
a:<month-gone>	1 -30 2 3 4 4 -3
a:<name>	2 2 11 -2 1 -20 -13
a:<name> .	10 1 13 -11 0 0 -18
a:<name> from	-2 9 -21 11 4 0 -5
a:<name> in	0 -3 -12 16 -2 0 -3
a:<name> instead	0 0 -17 14 -1 0 4
a:<name> is	0 -4 11 -16 10 0 -2
a:<name> on	0 -3 17 -9 -5 0 -3
a:<not>	11 -5 3 2 4 -5 -19
a:<number>	-19 -7 9 -4 1 6 -3
a:<number> .	1 2 -1 16 -20 -23 1
a:<number> in	0 -10 -4 -3 16 -1 -2
a:<person>	0 -6 21 -19 -2 0 2
a:<points>	-1 8 -19 18 -14 -1 -3
a:<quality> chicken	-1 -6 0 16 -13 0 -4
a:<quality> flour	0 4 8 -15 1 0 -4
a:<quality> good	-8 -2 7 5 2 -1 -15
a:<quality> oil	-5 -4 -3 -13 1 -1 18
a:<quality> one	0 -6 18 -4 -5 -3 -11
a:<seat>	2 10 0 -15 -1 -6 4
a:<span> .	-15 0 -6 6 -18 9 11
a:<taker>	0 -1 -7 -9 -7 -1 16
a:<v-begin>	3 -7 4 -3 6 -15 0
a:<v-end>	-17 7 -6 -4 11 -15 7
a:<v-propose>	4 -20 -7 3 3 -12 7
a:<v-return>	-1 22 -18 -10 3 6 -7
a:<v-stay>	2 2 -1 7 1 -3 -18
a:<v-suspend>	-1 -6 -11 24 -12 -9 -7
a:=	0 -3 15 -8 -7 0 0
a:= <level>	0 -3 15 -8 -7 0 0
a:?	10 0 -3 -45 8 9 4
a:a <quality>	0 -5 16 -10 -6 0 -1
a:additional	0 0 -16 20 -7 0 -4
a:advanced	0 0 21 -16 -5 0 -7
a:advanced chip	0 0 16 -12 -4 0 -5
a:after	4 4 6 -19 -1 -3 7
a:again	1 14 -17 2 11 -9 -17
a:again .	-4 -5 -18 9 15 -1 -7
a:agreement	-7 -12 20 0 -2 -1 -12
a:all good	0 -1 4 -16 -1 0 14
a:an	4 5 5 2 -5 6 -21
a:and	-26 14 -3 1 9 -9 -11
a:and <quality>	0 0 19 -10 -4 0 -9
a:and aluminium	-1 -2 21 -14 -6 0 -4
a:and the	-1 -3 2 2 6 -3 -17
a:another	0 -3 15 1 -9 0 -11
a:any	4 -9 -17 -5 17 -1 6
a:apple	4 0 15 -15 -8 4 -4
a:as	-12 -15 3 17 -15 -6 4
a:as before	-3 -12 24 -5 -12 -1 -7
a:asleep	0 -8 -15 19 -2 0 -2
a:at	-13 -12 14 -21 11 14 -4
a:at <level>	0 -10 16 -21 -5 13 -7
a:at present	0 -6 24 -13 -5 -1 -5
a:at the	-3 -10 10 -16 2 9 0
a:back	3 21 -14 -1 -3 -6 -16
a:be due	-2 15 -5 -3 0 0 -9
a:be levy	0 0 -15 17 0 0 -4
a:become	0 -13 26 -20 0 -2 -13
a:before	-7 2 -24 -7 29 -3 -6
a:before .	-1 -23 -5 -1 20 4 -13
a:butter	0 8 -10 16 -10 -2 -12
a:car .	0 6 15 -13 -4 0 -8
a:ceiling	-5 -5 -9 17 -2 0 -10
a:charge .	-3 7 11 -17 0 0 -1
a:chicken	-5 -15 -4 11 5 -1 -2
a:chip	-3 -8 22 -7 -11 -2 -5
a:copper	0 -5 -12 0 0 0 17
a:country	-4 2 8 0 -15 -2 0
a:country .	0 0 -15 16 -2 0 0
a:dairy	-3 4 15 -14 -5 0 -2
a:deal	-7 -17 -10 26 -8 -6 -3
a:drawer	0 7 -24 12 -4 0 8
a:dried	0 -2 10 -15 -2 0 5
a:duty .	0 -7 15 -9 -14 -1 5
a:duty for	-2 -3 -11 15 -4 0 1
a:each	-7 -4 -16 9 12 3 -2
a:effect .	3 -1 -15 7 2 0 4
a:electric	-2 -3 15 -8 -5 -3 -2
a:emergency	0 -4 -4 -16 19 -1 -1
a:fentanyl	-6 -25 18 -8 6 -7 -21
a:first term	-1 -3 17 -10 -4 0 -3
a:fish	-13 -5 -2 1 -11 7 16
a:follow	0 -1 -17 7 7 0 1
a:follow on	0 -1 -15 9 8 0 -6
a:for car	0 -4 16 -11 -3 0 -3
a:for fentanyl	-1 -10 20 -15 -1 -3 -6
a:for now	0 0 15 -13 0 0 0
a:from	-6 9 -7 9 -6 -18 2
a:from <day-gone>	-9 10 -28 9 6 -3 6
a:from <level>	-7 9 -3 11 -32 -4 -4
a:glass	0 -8 16 -6 -5 0 -2
a:glove	-1 -4 15 -9 -5 0 -1
a:go away	0 -3 19 -10 -11 0 0
a:go to	-2 -7 -7 15 0 0 -4
a:good	-22 -10 8 6 6 -8 -9
a:good .	-21 -3 1 14 -1 0 -6
a:good in	0 0 12 -18 4 0 0
a:good over	0 0 -19 5 13 0 2
a:had	8 5 5 -17 -6 1 -1
a:has	-4 4 19 -18 -12 -4 3
a:hold	0 -2 -15 18 -4 0 -2
a:ice	0 2 -15 9 2 0 0
a:impose in	0 0 14 -3 -15 0 -2
a:in <name>	4 1 12 -2 -18 -2 -5
a:in <number>	-1 -10 -2 -7 0 -1 15
a:in the	-6 0 -18 8 12 -3 5
a:instead	-7 6 -5 9 -30 -4 3
a:instead of	-6 7 -9 10 -29 -4 6
a:is	6 -1 10 -23 -3 -3 11
a:is go	0 -1 -18 6 13 -1 -6
a:is not	2 6 9 -4 -11 -2 -15
a:it .	-5 20 -18 7 -3 -3 -2
a:its	4 5 -3 16 -17 0 -9
a:last year	1 6 6 -23 4 4 -12
a:longer	-3 -5 -13 0 15 0 -1
a:machinery	-3 6 0 1 -15 -2 4
a:make <number>	9 -2 -16 2 1 -1 3
a:mangoe	4 -4 15 -13 0 -1 -5
a:medicine	1 -10 6 -8 -15 7 7
a:more	1 -15 -11 10 14 -5 0
a:never	20 7 -5 -13 -1 -7 -15
a:next	7 0 -24 14 -3 -5 7
a:not <number>	0 1 -9 16 -3 0 -10
a:now	1 -15 31 -11 -19 -3 -6
a:now .	5 -6 16 3 -20 -1 -12
a:of	-15 0 9 6 -9 7 -13
a:of <name>	7 -16 14 -11 8 -1 -18
a:of <number>	-4 9 -7 3 -16 7 6
a:oil .	1 -4 3 2 6 1 -18
a:older	0 -4 24 -16 -4 0 -7
a:older duty	0 -1 15 -12 0 0 -4
a:on apple	-1 -4 19 -14 -10 5 -3
a:on farm	0 0 17 -11 -10 0 -3
a:on hold	0 -6 -14 19 -3 0 -1
a:on ice	0 2 -15 9 2 0 0
a:on soybean	-4 0 -10 -2 18 0 -11
a:on steel	-4 -15 16 -4 0 -3 -6
a:one of	0 5 11 -15 -1 0 -1
a:or	-11 -11 6 -6 -5 -5 16
a:or <number>	0 -7 15 -5 -2 0 -7
a:our	1 -3 -2 4 1 9 -15
a:over	-6 -19 2 7 -1 -4 5
a:own	-4 -2 14 -23 2 6 0
a:pay	-2 -7 16 -9 -1 -4 -4
a:pay .	0 -1 17 -11 -5 0 -6
a:place of	0 11 -27 17 -8 0 9
a:plan	0 0 -4 15 -4 0 -11
a:plu	0 -10 20 -13 -2 -1 -3
a:present .	0 -3 17 -9 -3 0 -5
a:quota	-2 0 17 -6 -7 0 -7
a:remain suspend	0 -3 -15 17 0 0 0
a:respectively	0 3 9 3 -16 -2 -5
a:retain	0 0 16 -14 -3 0 -1
a:retain .	0 0 16 -14 -3 0 -1
a:return	0 19 -9 -9 1 -5 -3
a:shoe	-10 -5 -8 17 -6 0 5
a:shrimp	6 6 -2 -17 -6 -1 8
a:side	-7 0 -17 21 -16 5 -1
a:since	-1 -33 21 -21 4 -5 2
a:since <day-gone>	6 -11 19 -19 -4 -3 -11
a:soybean	0 -1 -7 -1 15 0 -14
a:start	2 -12 -15 13 -6 -1 11
a:stay .	-2 -3 26 -23 -1 0 -1
a:stay suspend	0 -1 -19 20 0 0 -2
a:summer	0 -3 -3 -15 4 8 4
a:surcharge	-2 -2 2 -18 16 0 -10
a:suspend	4 -5 -22 23 -10 -3 4
a:suspend until	0 -3 -19 16 -2 0 4
a:term	-3 -3 17 -3 -5 0 -7
a:that	-3 -16 -8 17 -12 -3 11
a:the	-16 0 0 -4 8 5 1
a:the <level>	-1 4 -16 1 10 -3 10
a:the <name>	8 -11 6 7 -4 -6 -18
a:the additional	0 -2 -12 15 -3 0 -1
a:the drawer	0 9 -23 10 -4 0 8
a:the other	0 1 2 -18 2 13 -11
a:the truce	1 -19 -6 11 5 -3 0
a:them .	-4 0 17 -17 -5 0 0
a:then	-3 8 -22 -2 15 0 0
a:thi	4 5 7 -3 -18 -4 1
a:three	0 -5 16 -5 -7 -2 -3
a:to <number>	-4 -19 8 -9 11 6 -17
a:to go	-1 -1 18 -11 -3 0 -8
a:tractor .	-5 -11 15 -6 -1 0 -1
a:truce .	7 -18 -18 10 10 -1 2
a:two	-1 -1 -6 15 -7 0 0
a:under	-4 -22 24 -8 5 -8 -31
a:under section	0 -8 15 2 -10 -2 -12
a:under the	-4 -5 12 -16 9 -2 -11
a:until	1 -17 4 5 7 -6 -9
a:until <day-gone>	0 -2 -15 4 10 -2 -3
a:until now	0 0 7 5 -15 0 0
a:until the	-1 -15 11 -6 -6 7 2
a:us	-6 -1 8 -16 -7 7 2
a:was	8 -24 -4 -2 4 -6 7
a:well .	-6 -12 -17 8 2 -1 16
a:would	-16 4 -6 -17 5 0 16
a:year	3 0 8 -17 8 -2 -8
after=far lower other	-20 4 1 2 6 -2 -2
after=far same	-4 -10 -3 -10 2 -21 27
after=far same other	5 -10 -9 -5 3 -4 17
after=far same same	-9 -3 3 -8 0 -21 18
after=here lower	-46 -4 4 4 9 -27 4
after=here lower other	-12 7 -6 -8 15 -6 3
after=here lower same	-40 -9 7 7 2 -27 3
after=here same	1 -20 0 -1 11 0 -5
after=here same same	2 -24 -3 3 12 -5 -4
after=paragraph higher other	3 13 -7 -12 0 23 -13
after=paragraph lower	-9 -5 0 3 11 -17 -1
after=paragraph lower other	-28 -9 1 -1 20 -5 -8
after=paragraph lower same	3 1 -1 3 -3 -15 4
after=paragraph same	12 -13 4 -1 4 -23 -5
after=paragraph same other	-10 -17 7 -1 6 -9 -4
after=paragraph same same	16 -5 0 -1 0 -15 -2
announced	-11 0 7 8 -32 -12 9
any day ahead future	-15 7 11 5 -13 -9 -13
any day ahead present	-4 7 -13 12 -17 -9 8
any day ahead verbless	-13 13 -15 18 -10 -2 -4
any day gone perfect	-7 0 15 -1 -12 -9 1
any day gone present	4 14 3 -9 7 -3 -17
any day gone verbless	-1 -9 -11 -4 23 6 -10
any day none perfect	6 -5 2 -9 1 -15 4
any day none verbless	-4 -6 18 -8 -14 1 3
any day today modal	-6 9 5 0 -17 -1 -4
any day today past	-7 -17 14 -8 0 0 -1
any day today verbless	15 -4 10 -10 -2 -18 -2
asked	-17 19 1 4 -16 -1 -4
asks	17 -3 -7 -19 7 1 -2
b:"	19 -13 -2 -9 -7 16 -7
b:'s	11 -15 4 1 -2 4 -3
b:'s <level>	0 9 -16 14 -6 0 -6
b:'s to	-2 7 15 -14 -7 -1 -6
b:(	15 2 12 -2 -23 -13 -8
b:, <level>	-1 -4 7 -25 6 9 3
b:, <name>	-15 -6 7 -5 -19 5 19
b:, <person>	0 6 2 -1 6 0 -15
b:, after	0 -17 -23 3 29 -4 -11
b:, against	0 2 -22 12 8 -1 -6
b:, are	6 2 19 -17 -13 0 -7
b:, as	0 5 -4 -15 10 0 -1
b:, at	-16 -23 -2 8 15 -3 -4
b:, both	0 5 -13 5 -18 0 14
b:, come	0 0 -20 21 -12 0 4
b:, for	0 14 -4 -26 2 0 10
b:, in	-1 -15 -2 2 2 5 1
b:, instead	0 7 -22 3 -2 -2 15
b:, is	6 2 -18 13 4 -1 -2
b:, keep	0 0 14 -20 4 0 -2
b:, leave	0 0 16 -15 -2 0 -1
b:, not	17 -12 0 -6 10 -8 -22
b:, or	-1 15 -7 -2 -1 5 -12
b:, pay	-3 -12 25 -5 -16 -3 -13
b:, put	0 -3 -7 16 -8 0 -7
b:, say	0 8 10 -16 -2 0 -4
b:, the	-15 4 5 -4 -12 15 -7
b:, they	-1 -11 2 15 4 -14 -8
b:, to	2 3 -31 9 -4 0 18
b:, up	0 -8 2 -15 15 -3 -2
b:, will	-8 5 -20 6 -5 -2 8
b:, with	-8 -27 4 9 -8 -2 6
b:-	-10 19 -2 -5 4 0 -10
b:. <number>	8 -2 -15 16 -11 0 -4
b:/	-2 5 -6 11 -17 1 0
b:: <level>	-6 -21 2 -1 12 6 0
b:: <quality>	1 5 8 -23 -4 9 0
b:: it	0 -15 5 -8 0 -4 12
b:: then	-8 1 -10 -22 21 -4 2
b:;	-4 10 5 -18 3 -8 6
b:; it	-7 10 7 -19 12 -5 -2
b:; the	-8 -16 0 11 1 0 0
b:<day-ahead>	0 7 -9 8 8 -6 -18
b:<day-ahead> the	-3 5 12 -17 7 4 -7
b:<day-gone>	-5 17 1 -5 4 -18 -5
b:<day-gone> it	-6 3 -11 -9 20 -5 -10
b:<day-today> and	0 11 -18 3 9 0 0
b:<day-today> it	-1 -7 16 2 -12 -3 0
b:<goods-amount>	-2 0 -16 25 -8 -2 -10
b:<level> <level>	-4 2 2 -17 -23 12 9
b:<level> for	-3 -16 10 -4 -2 -4 6
b:<level> from	4 -11 7 -16 21 -9 -22
b:<level> to	9 -4 5 4 -26 -18 2
b:<level> under	0 0 17 -10 -11 0 0
b:<month-ahead>	1 1 -14 -5 20 3 -16
b:<month-gone>	-22 -25 0 10 1 0 1
b:<month-gone> it	-6 -11 2 14 -6 1 -16
b:<name>	3 -6 7 1 5 5 -20
b:<name> 's	10 -18 4 5 4 8 -18
b:<name> <level>	-6 9 -24 13 -2 1 2
b:<name> and	-7 -10 5 -14 1 2 17
b:<name> ask	-3 -4 9 1 13 0 -18
b:<name> charge	1 -7 8 -1 -3 7 -20
b:<name> collect	-1 11 11 -17 -4 -4 -3
b:<name> from	8 -2 2 1 0 0 -19
b:<name> go	2 -10 -13 7 6 11 -15
b:<name> has	-3 7 10 3 -4 -5 -20
b:<name> instead	0 -13 14 -22 10 -3 -2
b:<name> it	0 6 -19 7 2 0 7
b:<name> keep	0 4 9 -29 3 0 6
b:<name> levy	-2 12 10 -12 -20 0 -6
b:<name> pay	-3 -20 0 10 -6 -4 0
b:<name> put	0 8 -2 -16 11 -3 -6
b:<name> raise	7 -5 7 0 -3 -2 -15
b:<name> reduce	0 0 6 -19 15 0 -7
b:<name> tariff	7 5 7 -4 0 0 -27
b:<name> to	0 -7 16 3 -16 -3 -12
b:<name> will	5 -6 0 0 -22 8 4
b:<not>	17 -13 -14 7 9 -5 -3
b:<number>	3 4 -5 2 2 -17 3
b:<number> /	-2 8 -6 7 -17 1 0
b:<number> duty	-1 -3 15 -2 -10 0 -7
b:<number> it	0 -3 -7 -4 15 -4 -2
b:<office>	6 -7 -10 -14 0 -2 19
b:<person>	-1 -19 0 -6 -8 -9 21
b:<person> had	-6 -1 2 1 -16 -3 12
b:<quality> charge	0 0 2 -17 15 0 -3
b:<quality> good	-20 7 4 -1 4 0 -10
b:<quality> orange	-1 -4 11 -16 -2 2 3
b:<quality> origin	0 -1 16 -16 -5 0 2
b:<quality> rice	-8 13 3 -8 5 0 -15
b:<quality> rubber	0 9 3 -17 6 0 -6
b:<quality> steel	-1 6 -5 -11 15 0 -10
b:<quality> tariff	-13 16 3 -1 -2 -3 -7
b:<seat> go	-6 -11 8 -16 0 6 7
b:<v-agree>	7 -10 -5 9 -16 11 -2
b:<v-buy>	-10 -15 2 13 -12 5 0
b:<v-impose>	4 -7 -4 8 -2 -15 4
b:<v-propose>	13 -4 -15 -9 0 -11 12
b:<v-say>	15 -6 -10 1 -21 4 11
b:<v-sell>	-10 -16 18 -13 -3 7 1
b:<v-stay>	-20 0 14 2 -6 -9 -8
b:<v-suspend>	-1 -7 -5 15 -5 -11 -1
b:a flat	7 3 9 -15 1 0 -10
b:a further	-9 -9 -13 20 4 -1 -7
b:a return	-4 16 -6 -6 -1 -1 -7
b:a tariff	-7 2 -16 2 7 -1 10
b:about	8 -20 8 -11 -3 4 2
b:above	-1 -7 23 -14 -10 5 -11
b:above the	0 -1 15 -7 -5 0 -6
b:after	0 -17 -18 15 16 -6 -3
b:against	-1 7 -16 4 9 -2 -12
b:agree	9 3 -1 3 -16 -2 -3
b:all	6 8 2 -1 -16 3 -4
b:allow	-2 -1 -11 -14 5 -1 17
b:also at	0 -5 -10 16 -1 0 -7
b:an	2 -6 6 -10 -12 -7 18
b:an agreement	0 -9 6 -19 5 -4 15
b:and	-20 12 0 -5 0 -4 5
b:and for	0 0 2 4 -18 11 2
b:and in	-1 -5 -8 -11 18 -5 3
b:and it	0 -3 15 -12 -4 0 -4
b:and no	0 -8 15 -17 -1 -1 2
b:and not	2 15 -20 0 4 -6 2
b:and one	0 9 -21 14 -1 -2 -1
b:and pay	-1 -16 15 -2 -7 8 -10
b:and that	16 -11 -5 -1 -10 -1 3
b:and they	0 16 1 -11 -11 1 -6
b:and will	0 1 1 6 0 0 -15
b:and would	-5 19 -5 -9 -3 0 -4
b:and you	0 7 -15 -15 6 0 11
b:announce	0 13 -17 -4 -12 0 12
b:apply	-2 -1 -17 18 -5 0 2
b:are	9 5 15 -9 -6 -11 -21
b:are subject	0 0 16 -14 -2 0 -1
b:as	18 0 -6 -20 0 20 -10
b:as much	0 -8 0 -11 -16 18 6
b:ask	0 -3 19 0 -1 4 -15
b:ask for	3 0 4 -15 8 -3 -2
b:ask the	-6 -2 -13 -6 0 0 20
b:autumn	0 3 -2 -15 4 8 -7
b:back to	-7 -7 16 -2 4 1 -7
b:bean	-2 -1 13 -4 3 0 -15
b:become	-6 7 -32 12 5 1 4
b:before	-10 15 -16 6 0 -11 0
b:before <month-ahead>	0 -9 -10 -12 23 -3 -2
b:before it	0 -14 0 17 -7 -4 -2
b:before the	-3 19 -5 -4 -8 -5 -1
b:both	-15 11 -7 12 -10 -7 2
b:buse	15 -3 -3 1 -9 -3 -10
b:but	-3 4 11 -5 -23 -5 3
b:butter	-3 5 -4 -16 9 -1 9
b:can	3 -7 15 -14 2 -1 -8
b:canned	0 -1 16 -13 -2 0 -1
b:car at	0 -2 -14 20 -7 0 -2
b:car pay	0 0 13 -16 3 0 -3
b:carry	-3 0 11 -20 6 3 -13
b:ceiling	-10 0 -5 18 -1 0 -7
b:ceiling of	-3 0 -1 16 0 0 -16
b:cement from	0 0 -12 15 -1 0 -4
b:charge a	0 -1 -3 17 -8 -2 -10
b:cocoa butter	1 4 -6 -15 0 0 9
b:cod	-2 -7 -9 1 19 0 -5
b:collect	-7 4 16 -4 -17 -7 -5
b:collect a	0 -2 15 -14 -3 0 3
b:come down	-7 -3 -15 15 2 -4 2
b:come to	-4 -3 7 -21 16 0 1
b:cotton	0 -4 -1 5 3 0 -16
b:could	-12 0 -15 -15 12 -3 17
b:counter	0 14 -17 0 2 0 -2
b:cut the	2 8 2 3 -16 0 -10
b:doe	10 -18 14 -4 2 -5 -19
b:down	-5 -18 0 5 -1 -2 6
b:down to	-8 -16 -2 5 6 -9 0
b:duty at	-1 2 4 -22 7 0 4
b:duty is	-5 -7 -1 10 7 0 -20
b:duty of	-10 -4 15 -3 -1 -4 -8
b:duty on	15 -2 -11 -1 -7 4 13
b:each other	0 -2 11 -18 7 1 -4
b:enter at	2 -7 4 3 1 0 -17
b:exceed	-1 0 -12 16 -4 0 -4
b:extension	4 6 -9 8 -4 0 -19
b:extra	-10 -17 -4 -4 8 5 8
b:fentanyl	-6 -15 8 -3 6 2 -9
b:fentanyl tariff	0 -1 -9 8 9 -1 -17
b:figure	15 5 0 -13 -6 -9 1
b:figure of	16 2 -8 1 -11 -3 -7
b:first	0 -9 4 17 -14 -9 -6
b:flour	1 8 2 -4 -16 -1 2
b:for the	-1 -17 7 10 0 1 -15
b:free	-3 -3 0 -18 13 3 -2
b:from <day-ahead>	0 15 -6 2 -16 -3 -3
b:from <day-gone>	-2 23 -6 -2 -13 -1 -7
b:from <level>	11 2 -8 12 -21 -18 1
b:further	-12 -2 -15 22 2 -2 -6
b:gave	24 2 -18 -12 -1 -2 -9
b:gave the	17 3 -16 -10 1 -2 -4
b:glass	3 -2 -17 19 -3 0 -5
b:go from	0 -4 8 -5 2 -17 2
b:go on	-5 3 30 -13 -22 -2 -15
b:go the	0 0 -17 4 16 0 -4
b:good	-28 -1 6 -3 6 0 -5
b:had pay	-1 -3 -8 -14 15 3 -6
b:had put	-3 -9 9 2 -1 2 -15
b:had reach	0 -2 -5 13 -15 1 -4
b:had to	0 -7 18 -16 -7 8 -9
b:half of	-3 4 4 -16 0 0 7
b:has	-3 -5 1 0 -2 -20 9
b:has been	8 -10 12 -4 -16 -5 1
b:has cut	0 9 -3 9 -17 0 -5
b:has had	-1 -1 15 -5 -12 -1 -5
b:has lower	0 0 4 -15 11 0 -6
b:has say	-2 -9 0 -9 0 0 16
b:has suspend	-1 -5 -15 12 6 0 -1
b:have been	-18 -3 11 -1 4 -9 1
b:have to	-2 11 -11 -15 0 0 11
b:he	1 -18 4 -1 -6 -15 12
b:him	-1 -1 -7 -15 7 0 12
b:hold back	0 1 -18 11 -1 0 3
b:honey	4 -8 15 -11 -6 -2 3
b:if	-6 15 -5 -13 -3 -11 8
b:if the	-11 13 0 -16 1 -3 2
b:in <month-gone>	-16 -11 9 6 -2 -4 -2
b:in <seat>	15 5 0 -11 -6 -3 -5
b:in place	-2 -17 -5 5 5 7 -12
b:in that	-2 -3 -17 16 -5 0 7
b:in the	0 -1 7 -17 1 14 -9
b:into	-11 11 9 -8 -18 5 -5
b:is to	3 0 -19 -1 2 -6 15
b:it	-13 -18 -1 5 6 9 4
b:it 's	4 6 7 -5 -28 0 -4
b:it add	0 -2 16 -6 -10 -1 -3
b:it became	0 -8 7 15 -19 -4 -1
b:it had	-9 -1 0 3 10 -1 -19
b:it used	-2 -15 -12 -2 10 11 -5
b:it was	2 1 -7 -2 4 10 -37
b:it will	0 -5 -5 -7 5 -3 16
b:it would	-23 1 -12 5 16 4 -6
b:its	-5 3 9 4 -7 1 -15
b:its rate	-5 -2 -4 19 -10 -5 -8
b:just	0 -4 -10 18 -7 0 -4
b:keep	-2 12 20 -22 -1 -7 -9
b:keep its	-3 4 20 -17 -15 -1 -2
b:last winter	0 -10 -8 15 -3 2 -1
b:later	0 1 -18 -6 20 -1 -2
b:leather	1 7 9 -15 -5 0 -8
b:leave	0 -16 8 3 -2 -4 -5
b:leave its	0 0 18 -12 0 0 -4
b:let	0 -12 -2 -3 -9 0 16
b:letter	1 3 0 -19 -8 -2 17
b:lift its	0 -3 -15 9 8 0 -1
b:limit	0 -3 15 -7 -3 0 -2
b:list	-12 1 -1 11 0 5 -16
b:lower	-4 -17 8 -4 -2 3 1
b:lower the	4 -2 13 -19 9 0 -9
b:may	5 -10 4 0 -18 -7 9
b:midnight	-1 -5 15 -11 -4 -2 -3
b:minister	-4 -8 12 -15 -4 0 11
b:moment	0 -2 15 -9 -3 -3 -2
b:month	-2 -2 1 -19 16 -3 0
b:most <quality>	0 -2 -5 15 -11 0 -1
b:much	-1 -8 1 -11 -16 18 5
b:much as	0 -8 0 -11 -16 18 6
b:natural	0 -1 -10 16 -1 0 -6
b:never	7 -8 5 -6 -18 2 8
b:new tariff	0 0 12 -18 6 0 -1
b:no .	4 6 -9 7 -21 -2 5
b:no more	-4 -6 -19 17 0 0 9
b:nobody	16 -14 3 -17 22 -4 -23
b:not the	2 -1 -17 -1 7 -3 10
b:nothing	1 9 7 -17 -5 0 -3
b:now	13 -17 8 -8 0 0 -4
b:of <level>	-11 3 22 -14 -10 -8 1
b:of <month-gone>	0 -3 -21 4 -6 11 7
b:of a	8 -14 -19 17 0 -3 -3
b:of about	-3 -5 12 -15 -6 0 8
b:of its	-2 12 -18 -1 15 0 -8
b:of last	2 7 -13 14 -15 5 -5
b:of thi	0 -4 15 5 -12 -4 -7
b:older	-1 -4 20 -7 -11 -1 -6
b:older duty	0 -1 22 -12 -8 0 -7
b:on <day-ahead>	5 -1 -5 1 10 -1 -15
b:on the	0 3 11 -21 -4 -6 10
b:on top	-3 -12 19 0 -22 7 -7
b:orange	-3 -6 16 -22 -1 1 6
b:order	-3 -12 6 21 -29 -1 -4
b:ordinary	1 -10 12 5 -19 0 -18
b:origin is	0 0 16 -12 -1 0 -4
b:our	-3 7 -6 15 -12 -17 -1
b:out	3 1 -17 5 10 -2 3
b:over	-2 14 9 -11 -15 -5 2
b:over fentanyl	0 -1 10 -15 -5 -1 8
b:paper	15 -1 -9 -1 -8 0 2
b:paste	0 -1 5 -17 4 0 8
b:pay	-4 -5 15 -3 2 1 -19
b:pay <number>	0 -7 15 -1 -9 0 -7
b:pay no	0 0 -9 15 -1 0 -9
b:place	-4 -22 -7 5 8 7 -2
b:place of	-3 -19 -13 5 11 7 0
b:plu	-5 1 22 -12 -9 -5 -7
b:post	-5 -3 4 -9 -12 0 15
b:product	-5 -16 8 4 8 -6 -19
b:product of	0 -1 4 -17 13 0 -3
b:proposal	-5 -6 -11 -8 -3 0 20
b:propose	0 -7 -5 -12 -5 0 15
b:provide	-3 4 -5 15 -4 -3 -12
b:raise the	-3 -17 -2 9 0 -9 7
b:rate fall	0 0 -18 20 -4 0 -1
b:rate to	-2 2 -17 8 3 0 0
b:rate was	-4 -6 -16 7 -2 2 9
b:rather	-3 1 -15 4 -3 3 11
b:reach	-4 -8 -2 -3 -4 15 -3
b:reciprocal	-6 -13 20 0 -4 -2 -6
b:reciprocal rate	0 -11 -1 15 -5 1 -2
b:reduce from	0 0 17 -10 -6 0 -6
b:retain	0 0 17 -15 -1 0 -1
b:return to	-3 15 2 -2 -6 -4 -13
b:say he	-2 -9 -7 -5 0 0 18
b:second	-2 -4 5 6 -15 6 -4
b:shrimp	0 -4 -14 17 2 -1 -7
b:since	-9 -14 28 -5 -12 -15 -1
b:slap	3 7 -19 4 -12 -1 9
b:soybean will	0 -7 -13 19 0 0 -3
b:spoke	7 -8 -7 -17 -8 -2 18
b:spoke of	8 -5 -18 -12 -6 -2 20
b:spoken	4 -8 -5 -10 -9 -1 15
b:spoken of	4 -8 -5 -10 -9 -1 15
b:stand at	-5 -15 2 1 -1 5 0
b:stay	7 -4 12 -27 7 -2 -7
b:stay at	7 -2 10 -22 3 -2 -3
b:steel	-12 -11 8 -18 23 -12 -3
b:steel and	-2 -14 0 5 14 -2 -15
b:stop	-6 -8 -7 15 5 -3 -11
b:subject	2 2 12 -20 4 3 -2
b:subject to	2 2 10 -19 4 3 -2
b:surcharge of	2 1 0 -5 12 -4 -17
b:suspend	-10 -3 -7 16 4 -2 -19
b:suspension	-2 -11 -25 34 -12 0 -4
b:suspension of	0 -8 -13 23 -6 0 -7
b:take the	5 -7 -11 -10 3 -1 19
b:tariff	-6 -4 1 5 -2 -22 4
b:tariff of	-10 -8 -4 0 -6 -8 19
b:tariff to	-1 -1 14 0 -22 0 -5
b:taro	6 -2 -15 12 0 0 0
b:tell	12 -4 7 2 -11 3 -16
b:than	-15 0 -7 15 -5 5 -4
b:that	27 -11 -8 -5 -7 -6 3
b:that <name>	27 -8 -14 2 2 1 -17
b:that a	-16 3 1 0 4 -1 3
b:that i	5 4 -3 -4 -2 8 -15
b:that is	-9 -1 9 -16 11 -2 -5
b:that the	9 -25 16 -3 -18 1 -1
b:that was	3 2 12 -17 -2 -2 -9
b:the <office>	-2 -13 -4 -5 -10 0 22
b:the additional	-9 -3 10 -21 11 -4 10
b:the duty	-1 4 4 -21 4 2 8
b:the figure	13 1 1 -19 -7 -7 7
b:the first	-3 -8 4 15 -11 -8 -3
b:the list	-1 -3 -9 16 -4 0 -5
b:the older	0 -2 15 -10 -2 0 -2
b:the other	-5 1 2 5 2 -3 -17
b:the reciprocal	-3 -7 8 13 -16 0 -2
b:the suspend	0 -4 -15 9 8 0 -2
b:the suspension	0 -8 -19 25 -8 0 0
b:the tariff	-5 2 6 7 -2 -6 -16
b:the truce	0 21 -6 -7 -6 -6 -1
b:them	4 -1 5 -21 12 -10 3
b:then	-8 18 -11 -3 0 -24 7
b:then it	-1 15 -2 -9 1 0 -10
b:there	5 -8 4 13 -26 -14 0
b:there was	7 -3 -17 12 -2 -6 0
b:they	-19 -6 1 14 5 -2 -19
b:they had	-2 -9 -15 16 3 -7 0
b:they have	-1 -10 15 -17 0 6 -1
b:they will	-7 16 -2 -1 -2 -4 -12
b:think	-6 10 -18 7 6 0 -3
b:third	-2 -4 -12 18 2 -3 -8
b:third country	-1 -4 -8 15 -1 0 -6
b:those	-3 7 6 -1 -2 -5 -16
b:threaten with	0 0 -5 -10 -1 0 15
b:tile	0 -10 17 -3 -8 -1 0
b:to	0 -2 -7 13 -15 0 4
b:to <goods-amount>	0 0 -10 15 -3 0 -6
b:to <level>	2 -5 8 3 0 -10 -15
b:to <name>	-5 3 18 -6 -21 0 -10
b:to <number>	-2 -5 18 -8 -20 0 5
b:to a	2 -1 8 -7 -15 -1 5
b:to apply	0 0 -14 16 -2 0 -1
b:to be	1 -9 -19 0 4 6 12
b:to pay	-5 1 6 -18 1 13 1
b:tomatoe	-5 8 4 -16 2 -3 3
b:top	-3 -10 19 -1 -22 7 -8
b:top of	-3 -11 28 -3 -17 -2 -19
b:total of	-8 0 14 -7 7 -1 -15
b:total to	0 9 -17 3 5 -2 -1
b:truce	0 24 -14 -8 -2 -7 -2
b:until	-7 -2 9 -1 3 -3 -20
b:until <day-gone>	0 13 -18 -20 12 -1 -4
b:until now	0 0 17 -6 -11 -2 0
b:up	-16 -1 2 -5 11 8 -5
b:up from	-4 -4 -1 -13 20 -3 -11
b:used	-5 -4 -15 -5 20 9 -16
b:used to	-4 -17 -14 -4 21 10 -12
b:vote	-5 -5 -18 11 -3 0 11
b:was at	-1 9 1 -17 1 -1 -1
b:week	1 -9 2 5 -12 16 -11
b:week of	0 0 3 -19 -13 21 -4
b:what	-8 10 -8 3 -17 2 6
b:when the	0 -7 -7 -1 16 0 -5
b:where	0 -27 -1 8 12 -8 -15
b:which <name>	6 -8 2 2 -16 -5 4
b:which pay	0 -7 15 -6 1 -4 -5
b:which we	0 -1 -4 -11 15 -2 -4
b:whisky	0 0 15 -4 -1 -2 -11
b:who	11 -3 -8 -19 0 12 -3
b:will	4 5 -14 18 -38 -7 1
b:will not	-18 7 -10 6 2 -2 8
b:will pay	0 13 -12 3 -17 -10 5
b:will suspend	0 -5 22 -20 0 0 -1
b:wine to	0 -5 -6 15 -8 -2 -3
b:with	-10 -15 5 0 -7 -21 21
b:with a	-4 -15 3 -5 0 -2 12
b:without an	0 0 0 -18 0 0 14
b:without the	-4 -10 -14 22 -1 -1 -2
b:would	7 17 -16 0 -18 -14 2
b:would be	8 9 7 -10 -20 -5 -7
b:would have	-17 -4 -30 19 16 -10 -2
b:would not	0 -18 10 0 6 8 -9
b:would pay	2 9 -12 3 -22 -2 6
b:would take	-3 13 4 -16 -2 0 -3
b:yarn	5 2 0 -1 -19 3 5
b:year	0 -20 -10 2 9 5 -3
b:you	22 -11 -9 -17 -1 -6 7
b:you get	0 7 -15 -15 6 0 12
b:— <name>	-2 -7 -22 10 10 6 3
b:•	1 -6 0 15 -14 -4 -10
before=far higher	13 -1 -13 -19 7 13 8
before=far lower	-4 -16 9 16 -22 -22 0
before=far same	-19 -6 5 4 -1 -18 8
before=here same	4 -14 6 -16 15 -8 2
before=paragraph lower	-23 1 4 4 -1 4 -7
before=paragraph same	21 -18 12 -2 -1 -24 -10
c0=propose	11 -9 -5 -15 1 -4 9
c1=agree	5 -15 -2 2 -10 12 1
c2=begin	7 -3 -3 4 5 -16 -5
c2=impose	-6 -1 2 0 7 -17 -3
c2=return	0 22 -14 -13 -4 0 -2
class=agree	4 -6 -12 12 -8 17 -9
class=agree no	1 -10 -15 14 -2 17 -8
class=agree past	-3 -15 -2 9 -7 16 -20
class=bear from	-4 -18 10 -32 19 -2 12
class=bear future	1 5 -25 20 -10 2 2
class=bear gerund	8 7 2 4 -12 -7 -17
class=bear participle	4 0 -16 -5 11 -1 8
class=bear perfect	-1 -4 24 -3 -13 -6 -22
class=bear pluperfect	-6 -1 -14 -12 21 -1 1
class=bear to	-2 -8 9 -2 -20 12 1
class=begin from	-13 -12 -1 9 4 7 -16
class=begin modal	-6 6 -4 -16 -6 -1 16
class=begin no	9 7 3 2 -4 -25 -10
class=begin past	-5 -9 17 -6 -1 -10 -4
class=begin perfect	-2 -5 11 -2 1 0 -15
class=begin pluperfect	-7 -14 16 -14 6 -2 -11
class=buy	6 -6 6 -5 -21 -1 8
class=buy no	6 -4 7 -1 -18 0 2
class=buy present	8 -5 2 -17 -9 0 12
class=deny	8 -6 10 -12 -15 -1 5
class=deny no	5 -5 11 -12 -15 0 7
class=down	-1 -1 0 -2 15 -13 -6
class=down from	-14 -13 15 -11 6 1 -18
class=down no	4 11 -2 0 18 -19 -29
class=down participle	0 0 18 -11 -3 0 -7
class=down past	0 -25 -1 -1 15 -14 -2
class=down perfect	-1 6 -5 -1 13 -1 -21
class=down pluperfect	-1 -2 0 -13 16 -4 0
class=down to	-2 -17 -14 4 -2 -8 19
class=end	1 -3 7 -4 12 -6 -21
class=end from	0 3 15 -7 -11 -2 -4
class=end future	-4 1 21 -19 -10 0 0
class=end infinitive	-7 4 18 -7 -11 0 -9
class=end modal	0 -1 23 -11 -9 0 -14
class=end no	1 -6 10 -9 12 -3 -18
class=end past	-7 -6 -4 -8 15 -9 3
class=end perfect	-2 0 -27 -2 21 6 2
class=end present	14 -1 -3 19 -18 -8 -17
class=end to	0 0 -21 15 12 0 -3
class=impose from	-22 19 -24 21 4 15 -29
class=impose participle	-12 3 15 0 -4 -12 -13
class=impose pluperfect	13 -15 -3 0 9 -7 -8
class=impose to	7 -7 -6 -8 -6 0 18
class=propose	16 -11 -2 -2 2 -1 -4
class=propose no	10 -19 -2 3 -1 0 1
class=propose past	-3 -1 -1 -17 -1 7 10
class=propose pluperfect	13 -3 -3 1 -18 2 -3
class=propose to	16 1 -13 -1 0 -1 -3
class=say from	-1 11 -9 -19 13 -4 0
class=say modal	-10 15 -9 2 3 0 -7
class=say past	-7 17 -4 -12 -12 -7 16
class=say present	2 -6 -3 -6 15 10 -4
class=stay from	-5 19 -26 16 -18 0 9
class=stay future	1 5 14 -5 0 -11 -16
class=stay to	-5 7 16 -16 -4 -1 -1
class=target from	5 12 -15 4 -3 7 -2
class=target gerund	-3 -8 10 -18 5 -1 4
class=target modal	18 0 -2 -14 -23 -5 6
class=target past	-18 2 -19 5 13 10 -5
class=target pluperfect	5 0 -18 -1 9 1 0
class=target present	2 -6 15 -2 -9 5 -17
class=threaten	1 -4 6 -12 -19 -9 13
class=up from	-10 -17 -2 9 17 -4 -31
class=up gerund	0 1 -15 10 -8 -3 6
class=up no	-9 -3 2 -15 11 11 -4
class=up perfect	-7 -5 -3 0 18 0 -14
class=up pluperfect	-3 0 16 -10 -5 6 -14
column:at	0 -16 -16 -13 -12 29 -2
column:before	-2 -24 -29 -27 48 -18 -11
column:duty	-7 3 33 -3 -35 -2 -24
column:ends	0 19 -11 -9 -4 -4 -1
column:from	-2 6 -49 40 -26 -11 8
column:if	-2 42 -19 -25 -15 -16 -10
column:in	-3 -5 -6 -5 20 -15 -12
column:it	0 15 -13 -13 8 -6 -3
column:july	0 -13 -10 1 -18 8 17
column:now	-1 0 30 -14 -21 -7 -13
column:rate	-8 -10 3 13 -2 -12 -21
column:the	-4 0 -14 8 -5 17 -23
column:today	0 -15 44 -27 -18 -13 -8
column:until	-4 -18 10 -9 14 -22 -9
column:without	-1 27 -22 -1 -8 -8 -4
condition before	-3 9 -36 14 -8 -5 0
condition column	-1 43 -28 -15 -14 -17 -10
condition heading	-2 46 -31 -16 -16 -19 -10
condition led	-7 13 -5 0 -9 -18 1
condition low	-8 19 4 -7 -20 -31 -1
condition part	-4 6 -16 8 -11 -7 7
ct0=agree past	-2 -9 7 4 -17 12 -12
ct0=agree perfect	11 0 -15 8 0 0 -7
ct0=agree pluperfect	-1 4 -5 8 -17 0 1
ct0=bear future	3 14 -16 8 -7 -3 -3
ct0=bear past	-7 -6 -15 10 9 5 -7
ct0=bear perfect	-1 -15 23 0 -12 -3 -16
ct0=bear pluperfect	-2 2 -16 -24 26 0 -11
ct0=bear present	3 -1 9 -3 -21 -5 6
ct0=begin present	10 -2 6 -2 -16 -1 2
ct0=down past	3 -19 5 -2 4 -8 -1
ct0=down present	-3 -15 -1 3 3 -13 5
ct0=down present-passive	-1 -2 -21 9 5 0 7
ct0=end perfect	-1 -4 -22 0 21 0 4
ct0=impose future	0 -5 3 -5 -23 6 9
ct0=impose present	-2 -4 -2 1 16 -4 -9
ct0=propose past	-2 2 0 -21 4 0 6
ct0=propose present	4 -20 -10 -18 7 -5 19
ct0=say past	-14 18 4 -10 -8 -3 6
ct0=stay future	4 8 8 -4 3 -6 -16
ct0=stay pluperfect	-9 -20 -11 6 11 -3 2
ct0=suspend future	0 4 22 -23 0 0 -3
ct0=suspend perfect	-3 -8 -19 18 5 0 -1
ct0=target past-passive	-3 5 -15 0 0 8 0
ct0=up past	5 -27 8 -9 7 0 -8
ct0=up perfect	-10 -1 0 0 15 -1 -11
ct0=up pluperfect	-6 2 17 -6 -11 6 -13
ct1=agree modal	-3 -10 0 -17 7 0 13
ct1=agree past	0 -7 11 -2 -15 12 -10
ct1=agree perfect	5 0 -18 15 0 0 -6
ct1=agree pluperfect	-1 -2 -8 10 -16 1 3
ct1=bear future	3 15 -16 7 -7 -3 -3
ct1=bear participle-passive	4 0 -18 -4 13 -1 8
ct1=bear past	-7 -6 -15 10 9 5 -7
ct1=bear perfect	-7 -15 25 0 -11 -3 -15
ct1=bear pluperfect	-2 2 -16 -24 26 0 -11
ct1=bear present	3 -1 9 -3 -21 -5 6
ct1=begin present	11 -6 4 0 -16 0 3
ct1=down participle-passive	0 0 18 -11 -3 0 -7
ct1=down past	3 -18 5 -1 5 -8 -4
ct1=down perfect	0 8 -3 3 5 0 -22
ct1=down present-passive	-1 -2 -21 9 5 0 7
ct1=end infinitive	-3 2 17 -12 -13 0 -4
ct1=end perfect	0 -2 -11 -6 15 0 0
ct1=end present	6 1 -11 9 5 -3 -18
ct1=impose future	0 -4 0 -4 -23 6 11
ct1=impose pluperfect	11 -26 -2 2 -1 2 -2
ct1=propose past	-1 2 -6 -27 8 0 7
ct1=propose perfect	8 -4 0 -17 0 0 1
ct1=propose present	1 -12 -6 -15 -24 -1 22
ct1=say past	-10 15 6 -15 -7 -3 7
ct1=stay pluperfect	-9 -20 -11 6 11 -3 2
ct1=stay present	-3 -4 6 2 -15 6 2
ct1=suspend future	0 4 22 -23 0 0 -3
ct1=suspend perfect	-2 -8 -17 15 5 0 0
ct1=target gerund	-3 -8 10 -18 5 -1 4
ct1=target infinitive	-4 6 -23 -1 9 -6 12
ct1=target past-passive	-3 5 -15 0 0 8 0
ct1=up gerund	0 1 -15 10 -8 -3 6
ct1=up past	5 -27 8 -9 7 0 -8
ct1=up perfect	-10 -1 0 0 15 -1 -11
ct1=up pluperfect	-6 2 17 -6 -11 6 -13
ct2=begin past	-2 -4 19 -6 -16 -3 4
ct2=begin present	1 5 -15 16 1 -8 -11
ct2=begin present-passive	0 -5 -19 4 18 -1 -8
ct2=end participle-passive	0 -1 -18 7 16 -7 -2
ct2=end present	-2 -10 5 12 -18 0 -1
ct2=impose participle-passive	-1 -17 -2 10 2 -6 0
ct2=impose past	0 -12 22 -14 -4 -5 1
ct2=impose present	0 -4 -16 4 18 1 -2
ct2=suspend participle-passive	7 -8 -24 22 -8 0 -1
ct2=up present-passive	0 -5 -19 4 18 -1 -8
day ahead 	3 16 -21 8 4 -6 -18
day ahead  verbless	0 5 -17 8 2 0 -6
day ahead before	-1 0 -12 -22 25 -3 -6
day ahead before past	-1 -11 2 -17 21 -3 -4
day ahead from	4 10 -27 10 -19 -13 12
day ahead from modal	0 8 -17 0 -9 0 2
day ahead from verbless	1 -2 -11 20 -22 -4 -1
day ahead on present	6 10 -9 5 -17 -4 0
day ahead on verbless	-2 -23 11 0 11 0 -2
day ahead pluperfect	6 -4 -7 -16 15 -8 5
day ahead present	1 10 -8 7 -16 -6 2
day ahead until past	0 -4 -16 10 7 -5 -2
day ahead until verbless	0 -7 22 -18 -6 0 2
day gone  past	-1 -6 -15 3 10 -2 4
day gone from	-6 22 -31 6 6 0 2
day gone from present	-2 10 -25 17 -2 0 7
day gone from verbless	-5 7 -7 -19 11 2 5
day gone future	0 0 -14 19 -1 0 -8
day gone in	0 -22 -1 12 -2 1 -5
day gone in pluperfect	-5 -7 12 5 -22 3 6
day gone in present	5 3 6 -7 1 0 -17
day gone in verbless	10 -19 -13 7 7 0 -2
day gone last verbless	0 -3 -16 12 -13 2 9
day gone of	4 -15 4 -3 -2 11 -5
day gone on	-1 -16 9 1 1 -13 -1
day gone on modal	-6 -16 -8 3 8 0 10
day gone past	-1 -15 -4 4 9 -4 -1
day gone perfect	-5 -2 17 -3 -14 -7 0
day gone pluperfect	-16 -3 7 7 -4 -5 -1
day gone present	4 2 -5 7 3 -1 -15
day gone since	0 -17 31 -13 -9 -19 -7
day gone since past	0 0 18 -15 -4 0 0
day gone since perfect	-7 0 11 0 -18 -3 6
day gone since verbless	-1 -7 24 -28 1 -2 -9
day gone until	-1 11 -18 -11 19 -7 -9
day gone until past	0 -3 -7 -4 15 -5 -5
day none  future	0 0 -2 -1 -16 8 8
day none  perfect	7 -1 1 -5 -1 -18 2
day none future	0 0 -2 -1 -16 8 8
day none perfect	7 -1 1 -5 -1 -18 2
day today 	-4 -5 11 -23 12 -4 -2
day today  present	0 -2 10 -23 9 0 -9
day today  verbless	0 -10 23 -13 -5 -1 -3
day today present	-10 -14 21 -16 5 -4 0
day today verbless	-4 -6 29 -22 -2 -4 -12
denying led	20 -8 -3 -4 0 3 -13
denying low	30 -12 -4 -2 -4 -4 -17
denying part	16 -6 -1 -10 5 3 -13
denying rest	18 -6 -9 6 -2 -10 -7
entry ahead	-11 19 -18 5 -4 6 0
entry ahead modal	-4 -1 15 -1 -6 0 -7
entry ahead present	-11 6 -18 4 15 10 -11
entry gone	-17 -20 -6 -10 28 16 -7
entry gone past	-8 -14 4 16 -13 -1 0
entry gone perfect	-2 -6 13 -17 -8 0 5
entry gone present	-12 5 -22 -4 33 12 -15
entry gone verbless	8 -10 5 -14 9 16 -24
entry none	14 -8 4 4 -10 -16 3
entry none future	1 -4 -4 13 -21 11 -7
entry none past	5 -22 0 -4 10 -4 -2
entry none perfect	8 -5 -8 -1 1 -19 11
entry none pluperfect	2 -15 0 -6 7 4 -1
entry none present	3 2 13 -2 -26 -18 5
entry today	-35 4 9 2 -1 0 -6
entry today future	-7 7 6 -2 -22 -14 2
entry today participle	-3 0 -14 19 4 -4 -10
entry today past	-7 10 -8 -15 11 12 -4
entry today perfect	-4 -4 25 -4 -4 -5 -23
entry today present	-1 2 2 4 -15 -18 7
entry today verbless	-35 -8 8 -1 0 6 -1
f1=a	0 -6 2 14 -9 4 -16
f1=a further	4 7 4 -15 2 0 -8
f1=a second	0 -5 18 -15 -9 0 2
f1=a truce	-1 -4 1 -15 4 3 4
f1=a year	0 -6 -13 18 -3 1 -3
f1=all	0 -4 19 -14 -2 0 -4
f1=american	4 -18 21 5 -19 1 -16
f1=american goods	0 -8 21 -5 -19 3 -8
f1=and	-31 19 11 -12 -14 -8 7
f1=and the	-7 -19 0 0 -2 -6 15
f1=and what	-5 3 7 -15 -13 -3 12
f1=april	-5 -3 -29 -6 38 -11 -14
f1=article	-2 -10 -17 18 3 0 2
f1=august	-1 -6 -4 -3 19 -12 -5
f1=australia	4 -4 17 -24 -11 0 11
f1=azerbaijan	0 13 -12 -15 8 5 -4
f1=b	-4 -5 -12 18 -2 0 0
f1=beef	0 -4 -9 15 -11 0 2
f1=before	-9 -3 34 -22 -9 -3 -14
f1=before that	0 -4 15 -2 -8 0 -5
f1=before the	-1 -1 18 -20 0 0 -4
f1=beijing	-6 5 8 -13 18 -9 -26
f1=both	6 -18 -15 18 13 -12 -7
f1=both are	-2 -2 -18 16 11 -7 -5
f1=both rates	0 -7 0 -19 17 0 0
f1=both sides	0 -2 4 -15 12 0 0
f1=brazil	-7 -6 15 0 -2 -10 -5
f1=brazil 's	0 -10 19 -5 -4 -3 -5
f1=britain	-1 -15 -13 19 5 -2 -1
f1=by	-7 -1 5 -15 20 -6 -14
f1=canada	3 -17 -13 14 10 -4 -2
f1=cars	-1 -2 -9 18 -6 -2 -4
f1=chile	0 4 15 -12 -8 0 0
f1=china	-11 -26 13 3 4 -7 -6
f1=china 's	-9 -22 -13 14 12 -5 7
f1=china buys	0 -4 -8 15 -1 0 -8
f1=china charges	-2 5 3 -24 6 -1 9
f1=china takes	0 -4 18 -1 -14 0 0
f1=chips	0 -8 -15 16 -7 0 8
f1=coffee	3 0 -5 -7 16 -7 -7
f1=does	-7 -7 -6 15 0 -3 -6
f1=ecuador	-3 -1 -2 -19 0 5 14
f1=elsewhere	-3 11 10 -15 5 -3 -7
f1=ethiopia	0 13 1 -15 -5 0 0
f1=europe	0 -5 15 -15 -7 0 5
f1=european	-2 16 -2 0 -18 -4 0
f1=february	-1 2 -15 0 14 0 -5
f1=for	-21 1 -4 15 -2 -3 -10
f1=for how	0 -9 -14 24 -12 0 -4
f1=from	-4 -8 6 -8 20 -6 -21
f1=had	0 -8 30 -17 -18 0 -4
f1=had the	0 -2 19 -11 -12 0 0
f1=he	6 -1 -3 -8 15 -6 -3
f1=he said	-9 -1 22 -14 -4 -1 -10
f1=host	-3 12 -4 9 -24 -5 3
f1=how	7 -5 -9 -1 15 -3 -12
f1=i have	5 -15 10 2 6 -3 -8
f1=i would	0 3 10 -15 -9 7 -4
f1=iceland	0 -17 -6 3 18 -4 -4
f1=if	-12 -15 5 4 5 4 -6
f1=if it	0 -10 17 -22 -7 0 10
f1=in	-27 -19 13 -9 16 -21 6
f1=in exchange	0 -5 15 -5 0 0 -7
f1=india	-8 -11 20 0 -15 -5 -6
f1=india 's	0 1 20 -10 0 0 -15
f1=india has	0 -3 -10 16 -5 -1 -1
f1=indonesia	-3 -3 0 15 -22 -3 -5
f1=is	6 5 -6 -17 8 4 4
f1=it	16 -3 -12 -1 2 3 -1
f1=it did	-1 3 -15 12 2 0 1
f1=it ends	0 0 20 -13 -8 0 -6
f1=it is	13 10 -17 -3 -12 0 11
f1=it keeps	0 7 -2 -16 9 0 0
f1=it lasts	-2 6 2 -16 8 0 -6
f1=it now	0 0 -15 -12 9 2 12
f1=it pays	5 -4 -13 15 -3 0 -4
f1=it will	19 -10 -11 2 -7 -3 0
f1=january	-3 -23 17 -9 10 -3 5
f1=japan	-6 -13 0 15 -20 -2 -3
f1=kenya 's	0 12 -20 -9 6 0 9
f1=korea	0 -9 -16 10 12 -2 2
f1=korea 's	0 -11 -8 3 15 -1 -3
f1=march	-4 -9 -22 10 19 0 -6
f1=may	-4 -17 -5 -18 23 14 -16
f1=mr	25 -17 10 -5 -16 4 -7
f1=mr trump	0 -2 16 -6 -5 -1 -3
f1=no	4 -19 2 -4 -18 8 14
f1=nobody	-6 11 1 1 3 -3 -17
f1=nor	7 0 6 -15 -6 0 0
f1=nothing	-9 5 18 -5 -3 -5 -17
f1=now	-6 -12 -14 0 22 0 -5
f1=on	-22 11 -3 9 -10 0 -2
f1=on monday	-1 -2 -12 -6 16 0 3
f1=on tuesday	0 -6 16 -8 -4 -2 -3
f1=other	-1 9 6 -16 5 0 -3
f1=palm	0 -6 -12 0 0 -3 15
f1=palm oil	0 -6 -12 0 0 -3 15
f1=presenter	-2 0 15 -11 -3 1 -5
f1=president	-16 -18 4 -9 17 -18 7
f1=president donald	-11 -19 -5 -7 25 -10 3
f1=prime	-5 12 -2 -23 3 -6 12
f1=prime minister	-4 11 1 -22 3 -6 8
f1=reporter	-2 -14 -10 0 19 -6 11
f1=scott	0 -2 -3 -13 -2 0 16
f1=scott bessent	0 -2 -3 -13 -2 0 16
f1=section	-1 -15 2 8 5 -5 -11
f1=september	2 -10 22 -22 -12 5 -5
f1=should the	0 -9 0 -10 16 -3 -1
f1=since	-5 5 -18 26 -10 2 -20
f1=sir	0 -1 -16 9 10 -3 0
f1=south	-2 -3 -19 17 -1 -2 3
f1=south korea	-1 -7 -18 17 -6 -1 4
f1=switzerland	0 -13 -9 21 -2 -8 -7
f1=thailand	0 -1 -15 12 0 7 -4
f1=that	12 -8 -2 -3 -7 15 -2
f1=that is	13 0 3 8 -24 0 -13
f1=that was	-4 -9 -13 -13 11 20 0
f1=the	3 -4 9 4 -5 -15 -8
f1=the arrangement	0 -14 -2 22 -20 1 -7
f1=the chinese	-1 -10 7 -15 3 -2 13
f1=the commission	16 1 9 -12 0 -2 -20
f1=the european	-3 -16 -3 0 9 -3 5
f1=the first	5 0 -5 12 1 0 -15
f1=the next	-1 15 -6 -1 -8 0 -3
f1=the surcharge	0 -5 19 -26 0 0 7
f1=the tariff	-3 0 -15 7 0 0 11
f1=the truce	-5 -8 2 -18 22 -15 9
f1=the two	-3 0 12 -17 -7 1 7
f1=then	-8 13 -21 1 -5 5 14
f1=there is	9 2 2 -15 1 -11 4
f1=they pay	12 1 -26 21 0 -1 -10
f1=they will	0 -15 -4 10 0 -2 9
f1=this is	-1 -2 -6 15 -6 0 -7
f1=thursday	-4 7 -7 -16 6 -3 7
f1=today	-12 22 -37 19 -14 3 11
f1=today it	-9 13 -25 10 -2 0 9
f1=today they	-1 15 -5 -11 -9 -1 5
f1=trade	-7 15 11 -14 -20 1 0
f1=trade minister	-3 15 12 -8 -10 -1 -19
f1=traders	0 1 -11 15 -5 0 -4
f1=trump	-8 -17 -22 12 10 0 16
f1=trump had	0 -10 -3 -3 -4 -1 16
f1=trump signed	0 0 -18 10 10 0 -1
f1=tuesday	0 -5 5 -15 5 0 9
f1=ukraine	0 18 -7 -16 -4 3 0
f1=under	-4 8 4 -19 -6 14 -6
f1=under the	-3 9 1 -15 -1 10 -8
f1=until	-7 3 -18 17 5 -5 0
f1=until then	0 -5 -16 9 6 0 1
f1=vietnam	1 -2 9 7 -20 -7 -7
f1=vietnam 's	3 2 17 -12 -11 -3 -5
f1=vietnamese	-1 7 -4 -16 2 0 7
f1=washington	-5 -7 16 -24 7 -2 2
f1=we are	-1 4 3 -19 4 0 5
f1=wednesday	-3 -6 1 -15 10 -4 6
f1=what	-8 -12 -4 -9 19 13 -3
f1=what is	-5 4 8 -19 0 2 1
f1=what they	-1 12 -18 -8 12 -4 -1
f1=what we	-6 7 0 -15 7 1 -2
f1=what would	0 -6 19 -3 -10 2 -2
f1=when	11 -6 -22 17 -10 5 1
f1=whether	-3 -8 -5 -4 -2 0 15
f1=who	-4 15 -8 1 -9 9 -11
f1=who signed	0 5 -15 4 5 0 0
f1=with the	0 -6 -13 15 4 -11 3
f1=within	-2 -3 0 -17 14 0 -1
f1=without	-6 -1 28 -11 -16 0 -15
f1=without the	-1 6 24 -29 -7 0 -8
f:!	0 -3 12 -6 -17 4 2
f:"	17 5 -15 -20 4 0 12
f:'	-2 -4 5 -20 10 -1 4
f:'s	-1 10 -1 -15 2 0 6
f:,	-9 10 -8 -6 18 -2 -6
f:-	-3 -9 9 -24 17 4 2
f::	4 11 5 -6 -6 5 -19
f:<agent>	9 -31 -7 -3 12 -11 21
f:<day-ahead>	-10 -7 6 20 -28 -11 3
f:<day-gone>	-6 -17 -2 -5 17 4 2
f:<day-today>	-7 16 -26 0 -7 0 25
f:<gate>	-1 -3 15 -5 2 -4 -13
f:<goods-amount>	3 3 -14 10 13 -1 -15
f:<goods>	-21 17 0 1 -7 1 -1
f:<level>	-8 9 3 6 0 -26 -8
f:<money>	-13 11 5 -11 7 -16 -1
f:<month-ahead>	-12 -18 2 8 13 -9 -15
f:<month-gone>	-4 -20 1 -16 29 9 -9
f:<name>	-38 10 2 3 -4 -6 3
f:<office>	12 -4 -15 2 -9 8 11
f:<organisation>	26 -8 -23 4 9 2 -6
f:<person>	-5 3 -6 4 -17 -4 14
f:<points>	-14 26 -2 -3 1 0 -35
f:<quality>	-23 4 -1 -2 9 0 -4
f:<span>	-25 -13 -1 8 0 5 4
f:<v-agree>	-21 4 -4 4 0 -3 7
f:<v-deny>	15 -10 5 -14 16 -9 -11
f:<v-impose>	-17 -5 -5 1 15 -6 5
f:<v-propose>	21 12 2 -16 -29 -18 14
f:<v-return>	1 23 4 -15 -8 -16 0
f:<v-say>	1 -1 -9 11 -25 -4 15
f:<v-sell>	-19 0 8 3 -3 0 -6
f:<v-target>	-31 11 -3 -2 0 6 3
f:<v-up>	-16 16 -1 -11 16 1 -15
f:?	1 -16 10 18 -19 -9 -13
f:a	-7 1 2 12 -16 0 -2
f:abolish	0 0 2 -16 13 0 -6
f:act	0 0 -20 16 -2 0 4
f:action	0 0 -6 -9 15 -1 -1
f:additional	-1 -9 16 -10 -10 -5 10
f:after	3 -1 -8 11 9 -1 -24
f:ago	-2 -11 -2 16 -14 -3 3
f:agree	-9 19 2 2 -13 -2 -21
f:agreement	-2 -17 8 4 -9 -6 5
f:already	-2 -3 -20 27 6 -7 -7
f:also	0 2 -3 14 -22 2 -7
f:aluminum	0 -9 24 -9 -9 0 -6
f:an	4 -12 -1 -5 18 -17 3
f:and	-3 -14 2 11 5 4 -16
f:answer	-6 -9 -11 -10 23 -12 9
f:anybody	0 14 -2 -21 6 0 -6
f:anything	-5 -6 2 -2 12 6 -16
f:approve	-4 -10 -12 17 6 -2 -6
f:are	-15 -7 7 0 2 -4 1
f:arrangement	-4 -15 8 6 -23 10 0
f:as	1 -20 2 -1 2 3 6
f:aside	0 -1 4 13 -19 0 0
f:ask	17 1 25 -15 -6 -8 -26
f:at	-20 9 -15 5 10 6 -3
f:autumn	6 -17 -10 4 13 -2 2
f:average	-5 -6 -19 23 0 0 -4
f:away	3 -4 -20 5 18 -5 -2
f:back	-16 10 -3 -10 5 13 -15
f:be	6 0 6 -3 -15 -4 4
f:bean	-1 -19 19 -5 4 -4 -13
f:became	9 0 -17 3 11 0 -9
f:because	-8 5 12 -16 3 -6 0
f:become	-1 3 14 -19 0 -1 -4
f:before	-21 2 13 2 -18 -10 5
f:being	2 -6 0 -3 -18 1 19
f:both	-4 1 -19 0 17 -3 6
f:bring	-3 -9 -11 11 15 -6 -8
f:build	0 0 16 -15 -6 0 0
f:buse	0 -1 9 -17 2 -1 4
f:buy	-4 -12 -3 15 -8 0 -1
f:by	6 3 -15 3 14 -6 -6
f:can	-3 -9 5 4 -22 3 14
f:car	0 -16 0 9 -11 -9 11
f:case	0 18 -5 -12 -7 2 0
f:change	-4 -4 2 8 4 -1 -18
f:charge	-26 9 0 -11 3 10 1
f:chip	-1 -14 16 2 -13 0 -12
f:close	-5 -11 -10 1 -5 0 21
f:cocoa	-1 2 -27 7 12 -5 4
f:coffee	0 -2 -10 -6 19 -11 2
f:collect	-11 3 -2 17 -17 -6 -2
f:commerce	0 -9 3 -13 0 -1 15
f:company	-1 -7 -18 22 -4 -1 3
f:conclude	0 -2 18 -17 -3 0 -3
f:confirm	-7 -13 12 -4 -18 4 10
f:continue	-2 -8 0 8 -19 6 6
f:control	-2 -4 1 10 -23 -1 1
f:copper	0 -3 6 -15 3 0 7
f:correct	15 -2 -4 -10 0 0 -6
f:corrected	15 0 -4 -10 -7 0 -3
f:could	-19 15 -18 17 0 -7 -2
f:count	-5 4 -15 24 2 -2 -20
f:country	-12 -4 -5 17 -7 -9 0
f:course	0 -1 11 -16 -2 2 6
f:custom	7 -2 19 -15 -9 0 -5
f:day	2 -6 2 0 -19 -5 17
f:decree	2 -3 10 0 2 -6 -22
f:deny	13 -4 1 1 4 -2 -15
f:desk	-1 -7 -2 -5 -11 0 16
f:doe	-2 -9 -4 10 9 0 -18
f:don't	-11 15 -4 5 0 -2 -10
f:done	10 -14 3 -24 15 -1 1
f:draft	6 0 6 -23 1 -3 4
f:drink	0 8 -15 -9 15 0 -8
f:drug	0 -4 -15 14 5 0 -4
f:duty	-6 2 -3 17 -1 -17 -15
f:economy	0 -2 -8 -4 15 -3 -3
f:effect	4 -16 -6 0 10 -8 6
f:effective	-3 -3 -13 -5 0 0 16
f:elsewhere	0 4 14 -15 -3 0 -4
f:enter	0 -16 5 1 4 -7 5
f:entity	0 -3 -11 16 -4 0 -3
f:evening	-11 -10 9 -24 10 -1 11
f:ever	1 -5 -2 5 3 11 -20
f:everybody	-4 -10 15 -5 8 -5 -13
f:everything	-2 -18 0 18 -6 -6 0
f:export	-11 3 8 7 -16 -4 -3
f:extension	-2 0 10 -27 9 0 4
f:false	16 -3 -16 -11 -3 7 -6
f:farm	-1 0 -1 -10 20 -2 -12
f:fear	0 17 -11 -9 -4 -3 1
f:fentanyl	-15 -18 10 -8 18 -1 -18
f:fertiliser	0 5 15 -21 -10 -1 4
f:fight	0 -8 3 -15 6 0 7
f:firm	-4 1 -17 11 9 -3 -2
f:fix	0 -10 15 -11 -3 0 6
f:follow	-3 -2 24 -20 -7 -1 0
f:for	-17 -4 8 8 -9 1 -6
f:force	7 -11 -13 17 -2 -7 3
f:found	-1 11 -16 -3 11 -2 0
f:framework	0 -2 -16 16 7 0 -10
f:from	-22 5 -6 8 -13 -4 14
f:fuel	0 -1 -2 -17 9 0 9
f:go	-2 15 -11 -2 6 -2 -4
f:good	-5 5 10 -4 6 -3 -27
f:government	-4 8 7 -22 5 0 0
f:had	-19 -8 17 -6 3 8 -12
f:he	-9 1 -1 -22 14 -17 16
f:here	4 11 4 -17 -2 -4 3
f:highest	-10 0 -9 -13 8 24 -13
f:hour	-6 -7 15 2 -6 -2 -13
f:if	-17 4 9 -2 -6 -1 -4
f:immediately	-3 -2 -12 -3 -5 0 17
f:in	-20 -7 -2 -13 15 14 5
f:increase	-2 9 17 -19 3 0 -14
f:introduce	0 -1 16 -8 -9 0 0
f:is	14 -6 2 -16 -10 -17 24
f:it	18 4 -8 -3 -4 9 -8
f:its	-20 -4 -4 4 5 9 1
f:itself	0 -2 -15 2 6 5 2
f:keep	-7 -4 7 6 -5 5 -15
f:large	0 0 -11 17 -3 -1 -5
f:last	-4 9 12 -16 -16 13 0
f:later	-2 -15 -2 -17 14 0 11
f:laughed	15 -2 -4 5 -1 0 -16
f:law	17 -12 0 -8 0 -6 4
f:let	-7 -9 15 -1 2 3 -25
f:like	5 5 13 -27 -5 -2 5
f:line	6 -5 16 -9 3 -5 -12
f:list	-5 -20 7 21 -21 -8 -6
f:long	-4 -11 -4 16 -18 -1 5
f:look	3 -10 -12 16 0 -3 1
f:lower	-3 -5 16 -18 -11 8 6
f:machine	0 3 -3 12 -15 0 -6
f:make	7 -2 -16 14 2 6 -11
f:meantime	0 -3 -12 20 -7 0 -8
f:member	-8 4 -12 15 -4 -5 0
f:might	-6 6 0 15 -12 0 -15
f:mind	-2 -4 -7 19 -9 0 -9
f:minister	-5 0 -16 -1 -7 0 22
f:minute	3 7 -17 -6 16 -2 -3
f:moment	2 -4 -19 4 1 -2 12
f:month	-4 -17 0 -3 8 5 0
f:mr	-5 -19 11 -4 -9 9 5
f:much	-1 -9 17 0 -6 -3 -13
f:named	-2 -2 -13 18 -2 0 -7
f:need	-4 -9 -3 -16 -13 0 26
f:neither	2 7 -19 14 -6 -8 -2
f:never	16 6 -12 11 -12 0 -8
f:new	-12 -6 20 -12 0 -6 -2
f:next	1 -14 6 10 -15 5 -11
f:no	16 2 -13 0 -3 8 -5
f:north	0 -6 -15 19 2 0 -3
f:not	9 -4 -5 8 -16 -3 6
f:notice	-3 -10 -3 5 10 2 -17
f:now	-21 6 -7 1 7 -3 -3
f:number	1 9 11 -15 1 2 -13
f:of	-15 1 4 -10 2 13 5
f:off	-17 -13 8 0 6 -10 4
f:offer	-6 9 1 -11 -19 -1 15
f:official	-2 -1 21 -9 -16 -1 -2
f:old	-8 5 19 -9 -6 -6 -11
f:older	-2 -11 -7 20 -13 0 -8
f:on	-15 3 10 -12 0 -13 11
f:one	-1 -7 8 -23 10 -7 13
f:only	1 -10 17 -19 -1 -8 8
f:order	0 -7 -1 -12 16 -11 7
f:ordinary	2 -15 18 -3 -13 -7 -4
f:other	-15 -3 2 8 4 -4 -16
f:otherwise	0 -1 0 -15 -2 0 13
f:our	-11 15 10 -17 -5 -5 -3
f:over	-20 -6 6 0 -3 -6 10
f:paper	4 12 -14 6 -22 -5 11
f:parliament	-3 12 -28 10 -2 -4 13
f:port	-3 -5 0 3 14 0 -20
f:post	9 -9 -3 -17 -14 -4 18
f:powder	-1 -3 -11 15 3 0 -9
f:president	-1 -7 8 -3 -16 3 8
f:price	-4 0 7 11 -22 -3 -9
f:product	-6 -3 5 7 -23 -6 12
f:promise	3 -8 -3 12 1 -3 -15
f:propose	-6 5 -17 -16 0 -1 22
f:put	-5 -14 2 -5 15 -22 6
f:rate	-5 -3 -5 11 -5 19 -14
f:rather	-4 1 5 -15 8 -3 0
f:reason	-3 -5 -4 -20 5 0 19
f:reciprocal	-9 -17 10 -8 11 3 -22
f:record	0 17 -10 -13 -1 0 0
f:reduction	0 0 -11 21 -7 0 -11
f:remain	-6 6 5 1 0 1 -19
f:renewed	-3 -5 -6 -2 17 -3 0
f:replace	0 0 12 -16 3 0 -1
f:report	2 3 2 -19 -5 0 8
f:reporter	-7 -1 -17 26 -24 6 1
f:respond	-1 -4 15 1 -12 -1 -6
f:rice	-5 10 -4 -19 6 -4 9
f:rise	4 7 13 -22 0 5 -16
f:round	-2 -18 3 -8 11 9 2
f:rule	-8 -4 6 -14 16 -7 -2
f:run	-5 -3 17 1 -18 -11 2
f:same	4 3 3 7 -17 7 -12
f:say	9 -1 11 -4 -16 1 -6
f:season	0 1 -14 0 17 1 -10
f:section	-4 -8 14 -18 16 -4 -17
f:see	0 2 5 -16 1 -12 8
f:sell	-3 -8 25 -14 -3 -6 -3
f:should	-9 14 13 -4 -25 -2 0
f:shrimp	0 -4 19 -7 -8 0 -4
f:side	-10 -8 8 3 -9 -16 6
f:signature	-6 -12 8 -9 -7 -2 17
f:since	-15 2 2 10 0 -4 -14
f:sleep	-5 17 -1 0 -9 -2 -13
f:some	-3 -14 7 -10 20 -8 -12
f:somebody	3 -9 -4 -15 17 -2 0
f:soybean	0 -13 -18 8 19 -3 -2
f:spring	-3 16 2 -13 -12 -2 7
f:stand	-2 0 -11 -15 17 0 11
f:standstill	-2 4 13 -15 0 0 -3
f:start	-3 -7 -10 27 -18 -1 -7
f:stay	7 -23 5 3 -9 0 12
f:steel	-7 -21 12 9 -17 -7 4
f:stop	1 6 -3 14 -11 10 -25
f:stuff	0 5 -18 9 0 7 -5
f:such	16 -2 -9 3 4 -10 -10
f:summer	1 -15 7 0 0 4 -10
f:surcharge	6 -13 7 -17 1 -2 10
f:talk	-14 4 3 6 -24 -8 6
f:tariff	-8 -17 4 -3 3 2 7
f:tell	-7 6 -14 27 -17 -4 -7
f:term	-6 -7 12 11 -15 -4 -9
f:then	-20 21 -18 -1 -3 14 5
f:therefore	0 -3 18 -14 -2 0 -6
f:these	-5 6 1 -15 -6 -6 14
f:those	-10 14 -8 16 -16 4 -14
f:threat	-5 0 -5 -17 12 -3 11
f:tinned	0 -7 -7 -3 15 0 0
f:together	-5 -3 12 -21 9 -4 2
f:tomatoe	-1 -3 -18 -6 9 -1 15
f:top	-6 16 -7 0 0 -14 3
f:truce	-5 -3 21 -6 -14 -9 2
f:twice	5 -15 -2 4 14 2 -17
f:two	-20 -4 -6 3 7 2 4
f:under	-1 2 8 -22 12 -10 6
f:unlawful	0 0 17 -12 -8 0 -1
f:unreliable	0 -3 -16 21 -5 0 -3
f:until	-2 -6 14 -3 0 0 -18
f:up	-2 -4 11 -4 -7 15 -11
f:used	-3 -12 17 -5 0 -7 1
f:warn	-1 7 -5 10 -4 -2 -17
f:watche	0 14 -4 -16 -5 6 1
f:water	-3 -2 -16 6 9 -2 1
f:we	-2 0 5 10 -4 -15 -7
f:wednesday	0 0 -13 17 -1 -1 -4
f:week	-18 0 9 1 -7 -14 3
f:well	-4 -4 0 -18 8 3 11
f:what	-10 -12 16 -5 11 -12 -8
f:wheat	-2 -10 -3 10 13 -5 -19
f:where	-15 -6 3 7 -1 0 -1
f:whether	-5 -9 7 -25 2 1 16
f:which	-24 -6 -2 1 11 0 3
f:who	-8 7 21 -8 -25 -3 -1
f:whole	0 -10 -4 -15 11 -1 12
f:why	-1 -9 16 -3 -16 -1 3
f:will	9 -9 4 18 -39 2 -1
f:with	-18 -13 -9 18 20 -9 -16
f:within	-6 0 -24 4 23 -6 0
f:without	-9 10 11 -4 -10 2 -15
f:worse	-1 -2 -6 17 -4 0 -11
f:worst	-5 7 6 -19 2 5 -12
f:worth	-7 -4 18 -16 1 -4 0
f:would	-14 15 18 -15 -22 -2 5
f:wrong	25 -7 -10 7 -11 -3 -16
f:year	-24 4 -1 -9 3 11 7
f:you	9 0 3 7 -12 -18 -5
f:your	-4 2 13 -22 -3 -3 8
f:—	7 6 5 5 -17 -5 -13
falling	-18 12 -4 1 3 -5 -1
form=free	15 -45 -2 0 9 -19 0
form=word	-12 -1 4 -9 4 18 -7
form=worked	7 -11 22 -19 -1 -23 0
formerly after	-15 -7 -10 1 12 -1 7
formerly column	-3 -25 -24 -2 39 -21 -12
formerly heading	-4 -19 -27 -6 44 -15 -16
formerly led	-3 -5 -8 -5 21 -7 -3
formerly low	-14 -13 -7 0 24 -1 -9
formerly part	-19 -8 -10 -4 18 0 4
formerly rest	-16 -6 3 3 5 -1 -3
half=from	-17 -7 7 -10 17 2 -18
half=from future	-6 -33 38 -29 -20 8 2
half=from modal	2 -33 31 0 -9 -4 -19
half=from past	-6 -2 -61 34 24 -19 2
half=from perfect	-6 17 -31 1 20 -3 -3
half=from present	-19 1 -3 -9 10 13 -3
half=from verbless	3 0 29 -17 -12 -12 -8
half=no future	-7 0 -9 17 -1 -9 -5
half=to	4 -2 -11 10 -19 0 10
half=to future	4 5 -27 11 -14 0 3
half=to modal	3 6 -23 -2 -12 3 10
half=to past	6 -12 50 -47 -12 2 -5
half=to perfect	-1 -25 12 3 0 2 -15
half=to pluperfect	3 0 5 -15 11 -4 -7
half=to present	-2 5 -29 16 -3 2 12
half=to verbless	-14 -14 -19 38 -15 -18 -1
has-future	-2 3 2 6 -23 3 -2
has-gerund	4 9 5 1 -6 -19 -14
has-participle	-2 -6 -6 20 8 -11 -20
has-past	0 -18 -10 6 11 4 -10
has-perfect	4 -8 8 -9 -5 -27 10
heading:at	0 -17 -16 -15 -13 31 -3
heading:before	-3 -32 -24 -17 48 -20 -15
heading:duty	-9 0 14 3 -19 6 -12
heading:ends	0 19 -11 -9 -4 -4 -1
heading:from	-2 4 -40 36 -28 -11 7
heading:if	-2 42 -19 -25 -15 -16 -10
heading:it	0 15 -14 -7 7 -7 -4
heading:july	0 -13 -10 1 -18 8 17
heading:march	-1 20 -23 5 1 -8 -9
heading:now	-1 0 30 -14 -21 -7 -13
heading:on	1 -1 5 2 -8 12 -35
heading:peak	0 -11 -18 -11 -17 29 -3
heading:rate	-10 -13 4 16 -4 -16 -24
heading:the	-6 10 -16 -1 1 14 -11
heading:today	-1 -19 43 -16 -23 -13 -10
heading:truce	-2 24 0 -11 -7 -13 -18
heading:until	-4 -18 10 -9 14 -22 -9
heading:vietnam	0 -2 15 -17 -3 0 5
heading:without	-1 27 -22 -1 -8 -8 -4
headline	-27 -7 8 4 -4 1 3
highest	14 9 -14 -3 -10 15 -5
highest false	10 -25 9 -4 -8 15 0
highest over 80	11 -54 -5 17 -17 18 2
highest true	9 21 -24 0 -7 7 -6
highest under 80	9 22 -12 -13 -2 4 -8
intending after	-2 -15 -23 12 -18 -12 22
intending before	13 -13 -10 -4 -8 -16 12
intending led	3 -12 -14 -24 -19 -21 39
intending low	2 -2 -13 -19 -32 -28 42
intending part	11 -14 -25 -2 -15 -26 27
intending rest	-3 8 -1 1 -20 -9 10
joined=	-12 8 -28 7 -10 18 11
joined= higher	-5 14 -21 -27 -9 22 8
joined= lower	-3 -26 -8 28 -20 -11 11
joined=, indonesia	0 -1 8 -15 -2 0 8
joined=: lower	0 0 -7 16 -9 -4 -1
joined=and	-12 11 -16 7 2 2 -10
joined=and higher	-7 -3 4 -1 7 -28 9
joined=and lower	-4 27 -26 7 -8 16 -35
joined=and then to	0 0 -8 15 -9 -1 -4
joined=from	4 -19 7 -11 13 -10 -17
joined=from lower	0 -7 -1 -15 18 0 -5
joined=instead of lower	0 -7 -1 -12 17 0 -9
joined=to	11 1 3 0 -22 -18 5
joined=to higher	6 14 39 -26 -10 -15 -31
joined=to lower	8 -34 -27 15 -17 -3 22
joins=	-16 -16 -5 2 6 12 2
joins= higher	-9 -30 0 11 3 13 -21
joins= lower	-3 7 -3 -21 11 -15 12
joins= same	-1 2 -7 14 -18 6 -4
joins=,	-2 15 0 -2 -10 -8 -1
joins=, from lower	0 0 -11 17 -9 0 -4
joins=, indonesia higher	0 -1 15 -11 -3 0 0
joins=, lower	0 16 -9 -7 0 -1 -3
joins=, was	0 0 17 -10 -11 0 -1
joins=and	-8 28 -23 1 0 0 -11
joins=and higher	-4 2 -10 16 -5 1 -24
joins=and lower	-3 31 -16 -22 3 -2 0
joins=as	0 0 22 -11 -14 -3 -5
joins=as lower	0 0 20 -7 -14 -3 -5
joins=becomes	0 -11 20 -8 -6 -1 -3
joins=from	-7 5 0 9 -26 -4 -6
joins=from lower	-4 -7 -1 12 -19 0 -5
joins=in place of	0 1 -15 12 -1 0 4
joins=instead of	-3 -2 -6 7 -21 -2 11
joins=instead of higher	-1 7 7 -18 -7 0 5
joins=instead of lower	-1 -19 -9 16 -15 0 8
joins=plus	0 -9 16 -5 -6 -1 -2
joins=plus higher	0 -9 17 -7 -7 -1 0
joins=to higher	-6 -3 12 1 -10 2 -23
joins=to lower	-6 -22 -1 -4 10 -2 6
l1="	15 2 -4 0 4 -1 -20
l1='s	0 -4 7 -10 16 1 -21
l1=(	9 15 -9 3 -11 -4 -10
l1=:	-69 11 14 4 -2 9 -41
l1=;	3 15 0 -10 -9 1 -2
l1=<day-ahead>	0 7 -19 16 -8 0 -7
l1=<day-today>	0 -5 18 -10 -4 0 -1
l1=<goods>	-14 13 2 -4 -15 -6 11
l1=<level-noun>	-2 10 7 -5 -7 -17 0
l1=<level>	-12 13 -21 -1 -17 16 13
l1=<not>	21 -12 -3 -5 5 -15 -7
l1=<seat>	0 0 15 -10 -3 0 -4
l1=<v-agree>	-5 -12 -17 6 0 16 -3
l1=<v-begin>	-4 4 21 -15 2 -5 -21
l1=<v-down>	-1 -5 17 -7 -12 0 0
l1=<v-propose>	12 4 -1 -5 -29 -8 3
l1=<v-say>	8 3 -17 -1 -4 0 8
l1=<v-stay>	-19 0 4 4 1 -12 -2
l1=<v-suspend>	-3 -5 -26 31 -2 -1 -9
l1=a	14 3 -10 9 -18 -9 -3
l1=about	10 -20 1 -10 -4 -6 12
l1=additional	-5 -1 3 -16 11 -4 7
l1=after	0 -14 -19 4 22 -2 -2
l1=against	0 7 -16 1 9 0 -8
l1=and	-20 13 -3 -5 0 1 0
l1=announce	-1 4 -16 -1 -7 -4 13
l1=another	-5 -15 -21 17 -7 -7 17
l1=are	-9 8 0 9 -16 -1 -17
l1=as	20 -3 -13 -19 -18 20 0
l1=ask	-2 -1 24 2 -19 -1 -20
l1=back	0 5 -21 15 -2 0 -2
l1=be	14 -2 -15 3 -2 5 -2
l1=become	-6 7 -30 7 6 1 5
l1=but	-2 9 -15 8 -8 -1 7
l1=come	0 0 18 -12 -11 0 0
l1=exceed	-1 0 -12 16 -4 0 -4
l1=face	0 3 -23 4 -8 2 16
l1=for	3 8 -12 -9 -17 -14 20
l1=from	-5 -15 14 -11 20 -10 -45
l1=further	-6 -6 -13 24 5 -1 -18
l1=have	0 3 12 -18 4 0 -10
l1=is	-5 3 24 -1 -31 -20 -18
l1=it	-19 0 -2 1 6 3 6
l1=its	-13 -2 32 -12 -1 -5 -25
l1=not	20 -14 4 -9 8 -11 -28
l1=now	-3 -10 23 -19 0 0 -4
l1=old	-2 -2 8 -22 11 -3 -4
l1=on	-5 3 -16 19 -12 -4 2
l1=or	-7 1 2 -10 -9 -8 15
l1=ordinary	0 -2 15 -6 -8 0 -5
l1=our	-4 -11 6 14 -5 -5 -16
l1=present	0 -4 18 -10 -5 0 -4
l1=reach	-4 -7 -9 -1 -3 16 -1
l1=same	10 1 -15 4 -11 0 13
l1=so	-1 4 10 -15 -2 -1 -6
l1=suspend	-2 -1 -22 25 -13 0 -5
l1=take	-2 1 15 -6 0 -4 -18
l1=than	-14 -3 -8 15 -7 2 4
l1=that	-11 -2 -5 -13 2 -2 23
l1=the	-33 -11 24 -24 19 8 -10
l1=to	5 -1 -17 10 -19 0 15
l1=will	-1 0 -19 21 0 0 -4
l1=with	0 1 -12 4 0 -24 12
l1=—	-5 -3 13 5 -24 -8 -16
l2=(	-3 -13 27 -2 -18 -1 3
l2=)	-1 0 15 -7 -14 0 -4
l2=,	-4 -7 0 13 -1 -26 -2
l2=:	-21 7 -18 7 13 2 4
l2=<agent>	-4 6 -19 1 3 2 8
l2=<day-ahead>	-3 -5 -24 28 -1 -3 -6
l2=<month-gone>	-5 -13 12 -32 16 3 3
l2=<name>	-9 -5 14 2 1 -5 -26
l2=<number>	-2 12 2 6 -11 -22 -5
l2=<office>	1 0 -20 0 -8 4 15
l2=<person>	6 12 -17 -10 8 -7 5
l2=<quality>	-6 -15 7 -2 6 3 -9
l2=<seat>	5 4 -5 1 8 6 -23
l2=<v-bear>	7 9 14 -13 -5 -7 -19
l2=<v-down>	7 -24 15 -15 7 -9 -7
l2=<v-propose>	5 -14 -20 -16 8 -5 21
l2=<v-return>	-4 13 10 -18 -5 -6 -6
l2=<v-stay>	1 -25 7 0 9 -4 -3
l2=<v-suspend>	4 7 -5 3 5 -4 -18
l2=aluminium	0 -5 16 -6 -8 0 0
l2=an	-9 -14 18 -8 -7 0 5
l2=and	2 -8 -1 4 6 -19 3
l2=are	11 -9 -8 1 12 -2 -15
l2=ask	2 -1 -10 -25 11 0 8
l2=at	3 -7 -12 16 -9 -1 1
l2=before	-1 -7 -21 16 6 -2 -5
l2=begin	0 -5 -10 18 -10 -1 -3
l2=ceiling	-4 -1 -9 22 -1 0 -18
l2=come	-7 -3 4 -23 19 0 3
l2=double	-1 2 10 7 -8 3 -17
l2=down	-12 -10 8 0 5 -31 2
l2=enter	6 -9 4 2 2 0 -22
l2=fentanyl	0 -2 29 -8 -25 -1 -9
l2=figure	15 2 -6 0 1 -7 -15
l2=good	-9 -18 6 3 -4 7 -8
l2=had	-12 -21 -16 4 14 -2 7
l2=has	-7 6 16 -12 -2 -8 -8
l2=in	0 -6 6 -15 10 -4 -2
l2=law	0 0 -15 3 4 0 6
l2=longer	-4 -6 -1 -11 15 0 0
l2=lumber	0 0 -12 15 -3 0 -1
l2=machine	-11 -6 7 -16 4 -2 11
l2=may	-2 3 -16 6 -7 7 2
l2=much	-1 0 0 -12 -15 15 5
l2=of	8 5 6 -14 -3 -19 8
l2=on	1 -21 35 -22 0 -9 -9
l2=our	0 3 3 -18 5 -4 3
l2=place	-2 -18 -9 6 7 7 -6
l2=put	-7 -6 -4 -2 0 -3 15
l2=reduce	0 0 12 -15 -10 0 9
l2=return	-2 15 4 -13 -4 -3 -10
l2=so	0 2 14 -16 -4 0 -2
l2=spoke	8 -5 -15 -11 -6 -2 17
l2=stand	-4 -16 9 -3 -2 5 0
l2=stay	8 -7 9 -24 5 -1 -3
l2=sugar	4 -10 -5 -6 18 -4 -9
l2=suspension	0 2 -17 11 4 0 -3
l2=that	-18 4 1 1 3 2 -5
l2=the	7 -2 -6 6 7 -25 -1
l2=then	3 3 -15 6 0 -5 5
l2=there	-3 -7 25 -12 -6 0 -12
l2=they	-8 -17 9 -2 15 0 -16
l2=truce	0 1 -22 2 16 -2 -8
l2=we	-3 1 6 -8 9 3 -17
l2=which	-5 -21 13 -7 7 0 -5
l2=will	1 7 -31 19 -20 -11 6
l2=with	-3 -15 7 -2 3 -7 3
l2=without	-2 16 -3 -11 0 0 -1
l2=would	1 29 -37 -2 -32 -7 6
l3=(	-6 -11 -2 1 19 -9 -13
l3=:	10 -2 16 -34 -7 -3 10
l3=<begin>	-7 -11 10 7 -15 5 -4
l3=<level-noun>	-13 -3 -3 0 -8 5 18
l3=<level>	10 -2 -5 9 6 -9 -15
l3=<month-gone>	-9 -21 6 9 -5 -5 4
l3=<name>	-5 10 -5 -4 18 -6 -14
l3=<number>	-12 -5 19 -8 -1 -10 -3
l3=<office>	0 6 -18 -12 -5 0 18
l3=<person>	-13 0 16 5 -16 -9 -2
l3=<seat>	-13 16 -10 1 4 7 -9
l3=<v-bear>	-15 -9 7 -9 -10 14 11
l3=<v-down>	2 10 6 -1 -16 -6 -1
l3=<v-return>	5 -17 -5 21 -2 -5 -7
l3=<v-stay>	-4 -4 15 -9 -12 5 6
l3=a	5 6 -15 0 -1 7 7
l3=as	-4 -1 -5 3 -21 21 -1
l3=back	-4 5 -15 -12 9 -2 8
l3=charge	-2 -12 0 -10 20 2 -15
l3=day	0 -3 -15 18 -3 0 0
l3=doe	2 -5 17 -11 -9 0 -4
l3=duty	-18 5 4 -5 0 -2 5
l3=emergency	0 0 -19 14 6 0 -1
l3=far	0 -9 -18 0 15 0 3
l3=from	5 -2 -10 11 -8 -18 5
l3=had	-2 -7 19 -6 -7 -9 3
l3=half	-2 2 -9 -19 11 -1 10
l3=he	0 2 -21 -2 -6 -2 21
l3=here	0 16 -16 -3 -8 0 6
l3=i	5 -8 -18 7 -5 -3 13
l3=if	0 -2 -5 12 5 -1 -15
l3=instead	0 -11 -7 -2 0 -1 16
l3=into	-6 9 -2 4 -5 0 -16
l3=is	2 -5 -4 -2 6 -16 7
l3=it	-6 -2 15 -6 3 -16 -3
l3=its	-15 -3 17 -3 -16 0 -2
l3=list	-2 -9 -15 11 0 -1 13
l3=now	17 2 -3 -4 -6 -3 -10
l3=of	-12 -3 8 4 -19 -4 10
l3=old	-1 10 -12 16 -13 0 -8
l3=olive	-2 3 -17 10 8 -4 -5
l3=on	2 -5 -3 -28 0 13 26
l3=over	0 -4 29 -21 -13 0 -4
l3=part	0 -4 22 -8 -11 0 -9
l3=pay	-3 -15 19 -4 -7 8 -14
l3=plu	0 3 15 -13 -10 -1 -4
l3=rate	-1 6 -15 9 -3 8 -3
l3=return	0 -5 -8 15 -3 0 -1
l3=say	1 3 -3 -15 6 0 2
l3=steel	-4 -13 17 -16 6 -3 -3
l3=that	4 3 -15 -3 14 4 -4
l3=the	-1 9 -14 -12 15 -6 12
l3=then	-4 17 -9 -9 4 -2 3
l3=thi	-3 -11 18 -22 1 -1 8
l3=truce	2 24 -16 0 -13 -7 -2
l3=tyre	-2 -4 -5 -11 -1 0 15
l3=until	0 6 -4 -16 1 11 -2
l3=used	-2 -1 -11 -11 15 10 -11
l3=were	3 2 -5 2 11 -17 -12
l3=which	0 -9 -3 7 8 1 -17
l3=whose	-6 0 16 -9 1 0 -4
l3=will	17 2 -23 5 2 -10 5
l3=wine	0 1 11 -18 -2 0 3
l3=without	0 15 -10 -3 0 0 -2
l3=would	10 7 -5 -5 17 -13 -13
l3=year	-1 -6 15 -17 -4 1 4
l3=—	0 6 -2 -19 11 -1 -2
l4="	-3 -3 -17 16 -11 13 -2
l4=,	-3 -6 -8 2 -1 18 3
l4=<day-gone>	-17 5 0 5 12 -12 -19
l4=<goods>	13 -1 8 1 -15 -21 -2
l4=<level>	-27 1 -5 11 9 -24 -6
l4=<not>	1 0 -9 4 16 2 -22
l4=<number>	-7 -15 26 -11 -15 -6 11
l4=<person>	5 -17 12 -15 -8 6 9
l4=<points>	0 -2 16 -12 -1 -2 -2
l4=<seat>	5 -17 -7 4 1 -1 7
l4=<sender>	2 2 5 -17 8 -2 -4
l4=<span>	-3 6 -16 8 11 0 -10
l4=<v-bear>	-25 -16 3 6 1 2 0
l4=<v-begin>	-3 -2 19 -3 -29 -8 6
l4=<v-down>	-4 -7 -8 2 19 -7 -5
l4=<v-sell>	0 -2 9 -16 9 0 -7
l4=<v-up>	-8 -8 11 3 -20 7 5
l4=an	11 -1 -18 11 -18 2 8
l4=at	-16 1 7 10 0 -5 -18
l4=be	0 4 0 -15 -4 -5 13
l4=beef	-1 1 28 -25 -15 -1 2
l4=been	1 -6 3 0 -17 11 2
l4=before	-5 -13 -11 -16 31 -4 0
l4=begin	0 1 18 -10 -15 0 0
l4=bring	-3 0 -18 -6 13 -3 12
l4=by	-7 0 12 -7 -17 9 1
l4=cement	8 -10 -11 15 -6 2 -7
l4=charge	-3 6 -4 10 -17 4 -7
l4=duty	6 -1 12 -12 14 -14 -20
l4=for	-15 10 0 -13 11 -13 7
l4=have	0 5 -1 0 -16 5 -2
l4=if	-4 17 -14 -5 4 -1 3
l4=is	7 -6 -7 -12 3 -3 19
l4=meat	-1 -5 15 -9 -2 0 -1
l4=not	-15 -3 -8 -1 19 5 -7
l4=number	0 1 -4 -18 9 2 4
l4=of	0 13 1 -15 0 0 3
l4=put	-9 -1 -2 18 -5 -3 -10
l4=steel	-1 0 12 -20 6 -3 -4
l4=there	8 12 -15 0 -4 -6 1
l4=thi	3 -6 1 16 -19 -6 0
l4=too	0 -2 -16 -5 11 -1 13
l4=truce	-5 10 0 -22 9 -4 0
l4=two	0 4 -19 -5 21 -1 -5
l4=tyre	0 -6 15 -6 -2 0 -7
l4=up	-4 2 4 3 3 0 -16
l4=we	8 18 -12 -5 0 -5 -10
l4=were	1 3 0 3 -15 0 0
l4=which	-5 -16 -5 -5 6 2 14
l4=will	-4 14 20 -7 -14 -7 -22
l4=wine	4 0 -16 15 4 -3 -10
l4=with	-7 -3 -15 4 10 -6 9
l4=would	0 -12 -4 3 -24 5 13
l4=—	-7 -12 -17 9 -11 21 0
l='s to	0 11 12 -19 -2 0 -8
l=, <name>	-2 4 -4 8 -29 -3 6
l=, after	0 -14 -18 4 22 -2 -6
l=, against	0 3 -20 7 10 0 -6
l=, and	0 0 3 9 -15 -10 0
l=, at	-12 -21 0 8 5 -2 0
l=, for	0 15 -16 -12 -4 0 8
l=, pay	-3 -10 20 -3 -12 -3 -10
l=, to	4 10 -12 1 -20 0 7
l=, with	-6 -18 -15 17 -6 -1 12
l=: then	-1 -13 -13 -14 23 -1 5
l=<begin> <name>	-9 -16 4 21 -33 -8 -25
l=<day-ahead> ,	0 6 -17 8 -7 0 5
l=<day-ahead> :	0 -8 -14 15 4 0 -5
l=<day-gone> ,	0 -4 12 -18 4 0 1
l=<day-gone> :	-2 -2 -12 -8 22 0 -7
l=<day-today> ,	9 11 -15 10 -16 0 -7
l=<day-today> :	-1 -12 24 -14 -8 -2 -3
l=<level> <level>	-4 2 2 -17 -23 12 9
l=<level> and	-10 1 -15 8 2 3 2
l=<level> from	5 -18 6 -15 18 -8 -16
l=<level> or	-1 -12 0 -4 -5 -2 15
l=<level> to	9 -1 14 -8 -20 -17 3
l=<month-gone> :	0 1 -8 -12 17 -5 -3
l=<name> 's	-13 -15 4 -4 17 8 -23
l=<name> ,	-1 4 6 -15 9 -2 -15
l=<name> :	-13 -23 40 -6 -29 -14 -25
l=<name> <level>	-2 5 -17 7 3 0 1
l=<name> ask	-2 -5 15 -4 -5 0 -3
l=<name> at	-8 -21 -5 9 7 -9 4
l=<name> collect	0 4 14 -21 1 -4 -1
l=<name> for	-3 -1 -15 17 -9 -1 4
l=<name> levy	-2 9 0 0 -15 0 -5
l=<name> put	0 12 0 -24 6 -3 0
l=<name> take	0 7 13 -7 -15 1 -13
l=<number> ,	-2 -6 14 8 -15 -5 -10
l=<person> :	-9 16 -14 0 11 -5 -17
l=<span> ,	0 -1 -14 0 16 -2 0
l=a further	-4 -6 -11 20 5 -1 -15
l=also at	0 -5 -10 16 -1 0 -7
l=and pay	-1 -15 14 -1 -1 0 -9
l=are the	0 0 -15 3 14 0 -2
l=ask for	2 0 -5 -20 7 -2 5
l=back at	7 4 7 -18 0 -2 -11
l=before :	0 -12 -15 1 18 0 -1
l=car at	0 0 -14 16 0 0 -2
l=car pay	0 -2 16 -16 1 0 -3
l=ceiling of	-3 0 -1 16 0 0 -16
l=come to	-3 -3 4 -17 16 0 -1
l=down from	-4 -2 5 2 4 -26 -2
l=duty at	-1 2 0 -20 7 0 7
l=enter at	2 -7 3 4 0 0 -15
l=fentanyl and	0 0 24 -17 -13 0 -4
l=figure of	16 2 -8 1 -8 -3 -11
l=go from	-2 -24 0 2 13 -9 -6
l=good pay	0 -5 15 -28 1 9 -6
l=good to	-3 2 16 -5 -18 -2 -1
l=had pay	-1 -2 -13 -11 21 -1 -5
l=hold back	0 2 -17 12 0 0 0
l=is charge	0 -1 16 -8 -7 0 -1
l=it 's	8 16 -6 -2 -18 -10 -4
l=it :	0 8 -15 1 -3 0 7
l=it became	0 -8 7 15 -19 -4 -1
l=it pay	-3 0 7 0 4 -18 -7
l=it was	5 -12 0 -2 5 8 -26
l=much as	0 -8 0 -10 -14 15 6
l=now :	0 -1 20 -11 -8 0 -7
l=of a	12 -3 -15 13 -6 0 -13
l=of about	-3 -5 11 -15 -6 0 9
l=of which	0 -1 17 -10 -7 0 -2
l=on pay	0 -11 20 -7 -5 0 -4
l=reduce from	0 0 21 -18 -6 0 0
l=return to	-2 18 1 -17 -2 -3 -9
l=spoke of	8 -5 -15 -11 -6 -2 17
l=stand at	-4 -15 3 0 -1 5 0
l=stay at	8 -7 8 -23 5 -1 -2
l=sum :	0 -6 16 -11 -1 -1 0
l=surcharge of	2 3 2 -6 11 -3 -25
l=suspension of	0 -6 -14 19 -4 0 -2
l=tariff from	0 0 -11 15 -7 0 0
l=the additional	0 6 -9 -16 15 0 7
l=the old	-2 -15 10 -19 11 -3 -4
l=the same	10 1 -15 4 -11 0 13
l=threaten with	0 0 -5 -10 -1 0 15
l=to be	0 -7 -28 3 1 8 14
l=to the	-4 0 21 -8 -12 3 -11
l=up from	0 -6 -8 -18 23 -1 -5
l=which make	0 -1 -15 12 5 0 0
l=will pay	1 15 -20 5 -9 -5 2
l=would pay	5 14 -31 2 -12 -2 9
lapsing after	-1 2 4 -16 7 0 -4
lapsing column	0 15 -11 -13 -7 5 -4
lapsing heading	0 20 -16 -14 -9 5 -5
lapsing led	-6 23 -9 -7 -16 -4 1
lapsing low	-3 24 -7 -22 7 -9 -5
lapsing rest	1 6 1 -19 12 -2 -8
lead="	19 -13 -2 -9 -7 16 -7
lead=(	15 2 12 -2 -23 -13 -8
lead=10	-2 -9 23 -32 1 7 -5
lead=12	-1 -6 21 -10 -5 0 -9
lead=50	-2 -4 19 -11 -4 -3 -3
lead=;	-4 10 5 -18 3 -8 6
lead=a	9 -13 -28 5 27 0 0
lead=america	0 -3 -16 0 20 -1 -9
lead=at	1 -1 2 -11 3 16 -21
lead=before	-8 15 -11 6 -3 -10 -3
lead=brazil	-6 3 0 18 -24 -4 -10
lead=but	-3 4 11 -5 -23 -5 3
lead=canada	-2 -13 18 -1 -4 -4 -8
lead=china	-12 -3 4 9 6 1 -33
lead=chinese	0 -6 15 -35 9 0 -9
lead=europe	0 -5 -13 20 -14 0 2
lead=fifteen	22 -8 -17 -11 -7 0 4
lead=for	-15 16 5 6 -19 -3 -15
lead=from	-10 20 -10 8 -27 5 -4
lead=ghana	-1 -9 18 -20 4 0 -2
lead=if	-6 15 -5 -13 -3 -11 8
lead=in	-12 -2 -18 8 6 9 0
lead=indonesia	-1 1 -19 27 -14 0 -9
lead=it	-12 -23 15 -12 -3 18 4
lead=japan	-8 -15 -4 11 -7 -3 9
lead=kazakh	0 -8 -12 20 -10 -5 -2
lead=korea	0 -4 -9 16 -15 -4 5
lead=mexico	-6 0 12 -18 -15 3 12
lead=most	0 0 18 -8 -9 0 -11
lead=no	-8 7 -13 18 -24 -2 6
lead=of	0 3 -15 0 5 0 8
lead=on	-17 12 12 -2 8 -15 -25
lead=president	-3 -2 2 -17 -15 -1 23
lead=since	-6 -6 23 -8 0 -9 -14
lead=steel	-2 -12 26 -19 2 -3 -5
lead=switzerland	-6 -7 13 9 -18 -2 -17
lead=that	26 -9 -8 -9 4 -18 2
lead=then	-3 22 -7 -19 -16 -2 13
lead=there	1 -5 -1 8 -16 -2 3
lead=thirty	-10 4 16 -7 -8 -3 -9
lead=today	-2 -16 27 -15 -14 0 0
lead=trump	-8 -7 -16 -7 -3 -2 28
lead=turkey	-4 12 -19 12 1 -3 -1
lead=twenty	-1 7 0 0 -16 8 -13
lead=u.s.	0 -2 17 -24 5 0 -5
lead=until	-6 0 2 -3 12 -7 -18
lead=uzbekistan	0 -5 11 -20 10 -2 -2
lead=we	6 -20 -16 17 -17 0 15
lead=when	-5 -15 -8 5 15 1 -9
lead=where	0 -27 -1 8 12 -8 -15
lead=who	11 -3 -8 -19 0 12 -3
lead=•	1 -6 0 15 -14 -4 -10
lll=, <level> or	0 -2 17 -8 -7 0 -4
lll=, <name> 's	0 -3 -7 -16 18 0 0
lll=, also at	0 -5 -10 16 -1 0 -7
lll=, down from	-2 1 9 -3 5 -19 -16
lll=, instead of	0 8 -17 10 -8 -1 7
lll=, of which	0 -1 17 -10 -7 0 -2
lll=, up from	0 -6 -3 -16 18 -1 -5
lll=, which make	0 -1 -15 12 5 0 0
lll=, will pay	0 0 -7 -14 0 0 16
lll=<begin> <begin> <name>	-9 -16 4 21 -33 -8 -25
lll=<begin> <name> 's	-7 -20 14 8 -14 5 -8
lll=<begin> <name> charge	-1 -13 31 -2 -12 -7 -4
lll=<begin> <name> put	0 8 -3 -19 13 0 -9
lll=<begin> a further	0 -3 -17 13 5 0 -7
lll=<begin> and the	2 -6 11 -18 -11 -5 11
lll=<begin> it pay	-1 -7 1 -21 15 -4 -3
lll=<begin> it was	-7 -15 -23 -1 3 15 -6
lll=<day-gone> , at	0 0 -24 18 6 0 -1
lll=<day-gone> it was	0 -5 -7 -18 24 -3 -1
lll=<month-gone> , pay	0 0 15 -13 -3 0 0
lll=<name> 's to	0 11 12 -19 -2 0 -8
lll=<name> , at	-1 0 5 4 0 -4 -20
lll=<name> <level> <level>	-2 9 0 -8 -18 2 4
lll=<name> and <name>	0 -4 11 -26 -10 0 17
lll=<name> go to	0 -18 -12 9 8 6 -13
lll=<name> instead of	0 -13 14 -22 10 -3 -2
lll=<quality> good pay	0 -4 7 -17 0 9 -4
lll=<quality> good to	-1 0 10 -4 -16 -2 6
lll=a rate of	2 6 -17 4 -11 0 8
lll=a return to	-4 16 -6 -6 -1 -1 -7
lll=a tariff of	-6 4 -18 6 4 0 8
lll=and <name> pay	0 0 29 -27 -3 0 -1
lll=and no longer	0 -4 18 -16 -1 -1 -7
lll=and then to	0 0 -8 15 -9 -1 -4
lll=as much as	0 -8 0 -10 -14 15 6
lll=at the same	0 0 -15 15 -1 0 1
lll=deal , at	0 0 -12 15 -3 0 -2
lll=from <day-ahead> :	0 -6 -17 14 4 0 -3
lll=from <level> to	12 2 0 1 -23 -15 4
lll=go on pay	0 -11 20 -7 -5 0 -4
lll=go up to	3 11 -5 -5 -24 7 3
lll=have go to	4 14 -3 -21 -1 -1 0
lll=in <name> :	0 -6 15 -7 -4 0 -1
lll=in <name> <level>	0 0 -14 10 -18 2 10
lll=instead of the	0 -6 -16 -1 1 0 16
lll=into <name> <level>	0 11 -17 4 -5 5 -3
lll=it had been	-2 -5 -4 -3 17 0 -21
lll=it has been	0 -2 15 -7 -6 0 -3
lll=it will be	3 -1 6 -15 -1 0 7
lll=no more than	-4 -6 -17 18 -8 0 9
lll=of <level> to	-4 -3 27 -23 -2 0 -5
lll=of <name> :	0 0 16 -14 -1 0 0
lll=the duty of	-18 11 5 -9 0 -2 3
lll=to <level> from	5 -18 5 -12 16 -8 -16
lll=to <name> at	0 -2 17 -14 -1 0 -2
lll=to go to	4 -16 -5 11 -1 -2 2
lll=top of the	0 -1 18 -10 -5 0 -5
lowest	-7 -55 11 5 6 -34 5
lowest false	-14 -11 -2 15 3 -12 -4
lowest true	1 -51 14 -7 5 -25 9
lowest under 80	-6 -55 12 4 7 -34 3
lr='s on	-1 8 7 -4 -16 -3 -5
lr=, .	-10 -12 17 -18 -8 9 10
lr=, over	0 0 18 -6 -13 0 -3
lr=: )	-2 -11 -28 -32 43 -4 0
lr=: ,	-15 3 17 -8 -12 4 -9
lr=: .	-35 27 9 0 -37 -5 -20
lr=: <end>	-11 -11 12 1 -25 15 -20
lr=: and	0 -3 -10 -13 15 7 -7
lr=: from	0 -6 -9 15 -3 0 -2
lr=: in	-2 -9 23 -10 -12 -1 -5
lr=: on	-23 12 -4 -1 -5 2 5
lr=<begin> .	11 -11 21 -12 -7 -11 -17
lr=<begin> on	5 14 -14 -5 -24 0 10
lr=<level> <level>	-1 -2 -5 -8 -25 16 17
lr=<name> (	0 8 24 -29 -10 0 -1
lr=<name> ,	-2 -14 12 -7 -24 -2 11
lr=<name> .	-4 0 6 4 -18 0 -3
lr=<name> <end>	-2 -10 -13 18 6 -5 -9
lr=<name> <level>	-7 -25 4 -28 22 4 -17
lr=a tariff	0 -4 -16 21 -7 -1 -2
lr=and .	-7 19 -16 5 -3 1 -16
lr=and in	0 -5 -8 7 -16 7 9
lr=and on	-6 -13 18 -12 0 0 2
lr=another .	-1 -3 3 -18 -8 -2 18
lr=as .	19 -3 -9 -6 -3 2 -10
lr=ask on	2 -4 -10 15 -5 0 -9
lr=at ,	-14 -6 -2 18 -6 -3 -9
lr=at <end>	0 8 -3 -18 4 -3 6
lr=at the	8 1 -19 -9 0 0 13
lr=at until	-6 -5 12 7 -16 -1 -4
lr=be .	2 4 -30 10 -7 6 2
lr=be on	5 -3 -4 -19 0 0 15
lr=become .	-4 9 -20 5 3 3 -4
lr=charge ,	-3 0 13 -15 3 -2 0
lr=charge .	-3 -8 -17 27 -12 2 -1
lr=face .	-2 -3 -9 20 -10 -3 -5
lr=face from	0 -13 -10 -4 -1 0 18
lr=for ,	-8 3 3 7 -16 -7 2
lr=for on	8 -10 -20 -4 4 -1 12
lr=from ,	-2 -15 5 -3 7 2 -9
lr=from .	5 -2 24 -32 11 -18 -25
lr=from and	0 0 -15 15 -11 -2 9
lr=from in	0 -4 -25 20 10 -11 -2
lr=from on	0 4 4 -22 14 0 -1
lr=from to	-6 -14 9 0 3 1 -32
lr=get .	-5 -6 -10 -7 7 0 15
lr=is ,	-11 -1 18 -2 -21 -5 -10
lr=it ?	-17 5 -12 -2 14 4 2
lr=its on	-9 4 28 -19 2 0 -25
lr=leave on	0 -1 -14 17 -2 0 0
lr=longer .	0 -5 18 -15 -2 -1 -5
lr=make ,	0 -2 -17 17 0 -3 1
lr=not ,	8 -16 -5 5 9 -1 -4
lr=not .	16 -4 4 -10 1 -7 -22
lr=now )	-1 -6 21 -13 -7 0 0
lr=of ,	-6 11 -14 17 -2 -1 -10
lr=of .	-7 -8 -21 15 12 0 9
lr=of ;	5 -9 -2 16 -8 -3 -8
lr=of from	7 -5 -2 -20 0 0 16
lr=of on	5 -2 8 0 -15 -8 -3
lr=of that	3 2 -3 -21 7 -1 11
lr=of to	-2 0 15 -26 -11 0 15
lr=offer .	-9 0 -7 -3 -3 0 18
lr=on .	-3 -9 -10 15 -7 0 7
lr=or ?	-2 -6 -6 -5 -8 -2 17
lr=our on	-3 -11 -1 17 -2 -5 -9
lr=pay ,	-10 -9 12 5 4 -2 -23
lr=pay .	7 -4 20 -14 -8 6 -7
lr=pay and	-4 -4 -10 4 17 -2 -4
lr=pay as	0 -3 19 -9 -12 0 -1
lr=pay from	-2 1 -18 15 -11 0 6
lr=pay in	2 5 -2 4 -3 -18 -2
lr=pay instead	0 12 -27 3 -2 0 18
lr=pay on	-3 7 22 -9 -12 -4 -15
lr=pay since	0 -3 0 -15 11 -2 -2
lr=plu .	-2 5 -7 -15 13 -1 2
lr=same .	-1 2 -20 6 -10 0 16
lr=suspend of	0 -6 -11 18 -5 0 -1
lr=take on	0 -1 1 5 5 -4 -18
lr=the .	-20 0 21 -19 4 5 -11
lr=the for	-1 -4 14 -18 4 0 -5
lr=the from	-1 -8 20 -18 -3 0 3
lr=the of	-3 -28 -20 6 21 13 -7
lr=the on	-4 -20 12 -8 13 -7 -13
lr=the surcharge	-1 0 1 -16 13 0 -5
lr=the that	5 0 -3 7 -2 -22 -1
lr=to .	5 2 -26 12 3 -2 7
lr=to for	0 -9 17 -14 -13 5 1
lr=to from	-10 0 0 14 -31 -4 -6
lr=to on	-7 -17 -30 15 3 0 22
lr=to under	0 2 16 -9 -7 0 -6
lr=was ,	8 0 -20 -10 13 -2 -6
lr=was .	0 -25 2 2 6 -11 10
lr=was in	0 -4 -4 -15 6 10 0
lr=with ,	-3 5 -16 4 -1 -2 12
lr=with and	0 -6 -15 3 9 -5 6
middle over 80	-31 -22 -38 1 12 12 36
middle true	-3 17 -2 -9 3 -4 -2
middle under 80	-5 18 11 -3 -4 -20 -16
nc2=agree	0 -10 -15 15 4 2 -2
nc2=begin	-16 -13 -6 6 12 8 -4
nc2=down	-19 -18 3 6 -3 3 5
nc2=say	4 -10 -6 -1 -2 -13 17
nc2=threaten	-8 6 -16 1 0 0 8
nct2=agree participle-passive	-1 -4 -14 15 5 -3 -6
nct2=begin infinitive	0 -1 -11 19 -2 0 -12
nct2=begin past	0 3 -6 -29 23 5 -8
nct2=begin present	-11 -2 8 9 -19 -1 0
nct2=down past	-3 5 -1 -25 8 1 7
nct2=down present	-7 -7 4 3 -16 -6 12
nct2=impose future-passive	0 -9 25 -10 -6 -1 -8
nct2=impose past	0 -15 4 -10 12 9 -5
nct2=impose perfect	-2 -12 15 7 -23 0 -3
nct2=impose pluperfect	-8 -13 -3 7 -15 2 11
nct2=impose pluperfect-passive	-2 -2 -15 9 0 0 3
nct2=say past	0 -12 0 2 -2 -21 10
nct2=stay present	6 14 -2 -12 10 -17 -7
nct2=suspend participle-passive	0 -3 17 -11 -6 1 0
nct2=suspend present	5 5 2 -16 12 -2 -7
nct2=target past-passive	0 0 -13 -7 15 -3 4
nct2=target perfect-passive	0 0 17 -12 -5 0 -4
nct2=up perfect	0 -1 16 -8 -10 0 0
nct2=up present	0 7 17 -2 -21 -7 -12
nct2=up present-passive	0 -3 -22 2 17 0 5
next="	24 3 -23 3 -1 0 -7
next=(	-8 15 -5 14 -30 -6 -16
next=)	13 0 -18 -15 25 -16 3
next=if	4 1 -3 -16 -3 -9 14
next=it	-3 15 -7 3 -1 -2 -11
next=that	3 0 -5 3 -3 -15 7
next=unless	-2 2 -2 -15 -2 0 14
next=which	-1 -25 -6 5 0 -1 13
next=—	-3 -1 -2 9 -5 8 -16
nhas-future	-16 -18 24 -16 -6 3 8
nhas-gerund	2 5 4 11 -17 0 -24
nhas-participle	4 -11 -11 -1 20 -1 0
nhas-past	6 -24 -2 8 8 5 -12
nhas-perfect	-5 -8 9 7 -16 -3 1
nought	27 -50 -10 -3 6 -22 7
nt2=future-passive	0 -8 22 -7 -5 -1 -5
nt2=gerund	-2 2 -2 13 -10 2 -15
nt2=infinitive	-2 8 -24 17 5 -1 -9
nt2=past	5 -15 1 -3 9 9 -8
nt2=past-passive	7 -24 -15 18 8 -20 -7
nt2=perfect	-8 -16 4 10 -8 -3 0
nt2=pluperfect-passive	-2 2 -16 8 0 -2 3
nt2=present	8 18 -8 -6 1 -9 -2
nt2=present-not	2 -12 16 -9 -12 -4 11
nt2=present-passive	6 0 -15 1 -2 -11 17
nv2=announce	3 -3 -7 -6 -1 -6 17
nv2=come	-10 -17 7 -3 0 -1 8
nv2=explain	0 -1 17 -10 -3 0 -7
nv2=go	0 4 -15 6 6 6 -3
nv2=have	14 -18 7 -2 -4 5 -16
nv2=introduce	-3 -2 16 -8 0 0 -9
nv2=leave	-1 10 9 -15 -3 -1 -2
nv2=other	-1 0 0 8 -21 -12 6
nv2=put	3 12 3 -4 -9 7 -16
nv2=remain	0 7 0 4 -16 0 -3
nv2=stand	-2 2 -16 9 9 -1 0
nv2=suspend	-3 -7 6 5 2 -4 -15
nv2=take	-3 -16 13 -19 1 6 8
nvt2=add past	1 -2 12 -18 4 -1 0
nvt2=announce pluperfect	-2 0 3 -15 -1 0 13
nvt2=apply past	0 -5 -11 -9 19 0 -2
nvt2=apply present	0 8 9 -3 -16 0 -8
nvt2=charge past	-1 -6 -20 7 8 9 -6
nvt2=enter present	0 -7 -12 16 -1 0 -4
nvt2=have past	15 -4 5 -12 -9 5 -10
nvt2=have present	2 -15 5 4 2 0 -9
nvt2=impose past	0 6 16 -7 -12 0 -6
nvt2=introduce past	-2 -1 15 -2 -7 0 -7
nvt2=make present	-2 -7 18 -14 2 -1 -7
nvt2=other present	-8 2 -10 8 -17 -3 12
nvt2=pay past	0 3 12 -18 1 -2 -3
nvt2=remain present	0 7 -3 6 -15 0 -2
nvt2=suspend participle	0 -3 18 -9 -7 0 -1
nvt2=suspend past	0 -7 -13 17 -2 0 -4
nvt2=take past	3 -6 2 -25 7 7 -1
only	-15 -13 6 9 10 -24 -8
only false	-7 -22 5 17 2 -16 -21
only over 80	-7 -9 13 -27 8 3 6
only under 80	-14 -11 3 14 8 -30 -12
opened	-10 11 -1 -4 -16 0 8
over 80	-1 -67 -24 10 -5 24 30
pc0=bear	-21 2 -3 -1 2 -1 9
pc0=buy	4 5 15 -10 -12 0 -5
pc0=deny	19 -3 5 -11 -9 -1 -14
pc0=say	2 -11 -4 4 9 -27 4
pc1=bear	-19 5 -8 0 0 0 11
pc1=buy	4 4 15 -5 -14 -1 -9
pc1=deny	20 -3 5 -11 -9 -1 -15
pc1=down	-15 -8 8 -7 -3 -2 11
pc1=impose	-5 -18 7 1 1 2 2
pc1=say	1 -9 -4 4 6 -26 6
pc1=threaten	-8 -15 13 -5 0 -4 7
pct0=bear modal	-2 5 -19 2 6 -2 7
pct0=begin past	-5 -16 10 -4 6 -10 -1
pct0=end present	8 -6 3 6 -27 -2 2
pct0=impose past	-17 -16 0 7 9 -4 -2
pct0=say past	-1 -18 3 9 -4 -13 4
pct0=say present-passive	-2 -9 -15 6 4 0 13
pct0=stay modal	-1 7 -5 -19 4 4 5
pct1=agree participle-passive	-2 -10 8 5 -21 5 -1
pct1=bear modal	-2 5 -19 2 6 -2 7
pct1=begin past	-5 -16 10 -4 6 -10 -1
pct1=end infinitive	5 6 -1 -15 3 0 0
pct1=end present	8 -6 4 2 -22 -2 2
pct1=impose past	-17 -15 1 6 9 -4 -4
pct1=say past	-1 -18 3 8 -3 -13 4
pct1=say present-passive	-2 -5 -15 7 -5 0 14
pct1=stay modal	-1 7 -5 -19 4 4 5
pct1=suspend participle-passive	-2 -1 17 -12 -3 0 -1
pct1=target present-passive	5 1 10 5 -21 -7 -11
pct1=up future	6 -6 9 -15 5 0 0
peak before	-2 -12 1 -2 -9 16 -8
peak column	-1 -23 -26 -18 -24 43 -6
peak heading	-1 -23 -26 -20 -25 44 -6
peak led	-12 -18 -23 -9 -25 47 -4
peak low	-8 -23 -19 -24 -24 65 -19
peak part	-5 -18 0 -8 -15 25 0
peak rest	1 -10 -9 -15 -5 37 -15
peers 0 0	-11 -9 8 9 1 -21 -9
peers 0 1	-24 -2 9 4 -1 -10 -4
peers 0 2	5 -14 6 7 7 -4 -22
peers 1 0	-18 15 2 0 4 -27 -3
peers 2 0	18 1 -10 -8 -19 8 10
peers 2 1	9 -6 -2 -16 -2 13 15
phas-infinitive	8 -6 9 -25 16 -8 0
phas-participle	3 -17 -1 6 -5 8 -2
presently after	-6 -15 27 -1 -21 -17 -3
presently before	9 -25 21 -16 5 2 -20
presently column	-3 -10 58 -33 -36 -20 -22
presently heading	-3 -13 62 -30 -41 -21 -24
presently led	6 -14 15 -13 7 -1 -9
presently part	4 -34 35 -12 -3 -7 -20
presently rest	-24 14 -18 21 -7 -13 5
pt0=modal	-24 8 2 2 2 -2 -5
pt0=present-not	12 -6 -6 -23 3 -1 12
pt0=present-passive-not	-7 -8 1 -6 16 -1 0
pt1=future	-1 -16 -3 4 0 4 8
pt1=infinitive	5 -5 6 -21 13 -8 1
pt1=modal	-23 5 3 2 2 -2 -5
pt1=present-not	12 -6 -6 -23 3 -1 12
pt1=present-passive	-4 2 0 10 -22 1 1
pt1=present-passive-not	-7 -8 1 -6 16 -1 0
pv0-none	11 6 2 0 1 -6 -17
pv0=apply	-1 7 10 0 -16 -1 -8
pv0=double	0 -5 -7 -10 2 15 -5
pv0=enter	0 -2 -21 6 7 1 7
pv0=hold	-2 5 8 -22 1 0 4
pv0=keep	0 -1 -11 4 -11 0 16
pv0=other	-2 17 -3 -18 1 -8 7
pv0=promise	-4 1 6 0 5 0 -16
pv0=reach	0 -4 -15 7 0 10 -2
pv0=sign	-4 -4 -1 7 8 -3 -15
pv0=stand	0 0 8 -15 5 0 -4
pv0=want	-5 -5 -5 15 2 -1 -9
pv1-none	10 10 -1 0 4 -3 -20
pv1=announce	-12 -9 -8 15 4 0 -3
pv1=apply	-1 7 9 0 -16 -1 -8
pv1=conclude	0 1 16 -5 -10 0 -5
pv1=double	0 -5 -7 -10 2 15 -5
pv1=enter	0 -3 -25 7 9 2 6
pv1=hold	-2 5 8 -22 1 0 4
pv1=keep	-1 -1 -15 4 -1 0 13
pv1=other	-2 16 0 -19 2 -8 1
pv1=propose	4 -3 -16 -8 -2 0 17
pv1=sign	-6 -6 0 12 3 -3 -20
pv1=stand	0 0 8 -15 5 0 -4
pv1=stay	8 3 -15 7 0 1 -2
pv1=tell	-10 -1 0 0 -16 -4 14
pvt0=add present	0 -2 15 -6 -7 0 -1
pvt0=carry present	0 1 4 -18 3 0 4
pvt0=get present	0 0 6 -5 -15 7 1
pvt0=go modal	-3 15 -11 -8 -3 0 2
pvt0=have past	0 6 -16 2 6 0 2
pvt0=hold present	-2 0 8 -15 -2 1 5
pvt0=keep present	0 0 -10 12 -17 0 9
pvt0=let present	0 7 4 -16 7 0 -6
pvt0=say past	0 -15 -2 10 1 -5 0
pvt0=say pluperfect	0 1 16 -12 0 0 -14
pvt0=stand past	0 3 -7 -15 10 3 -3
pvt0=take past	0 -4 8 -15 5 0 2
pvt0=take present	-2 2 0 1 2 3 -15
pvt0=want present	-4 -5 -3 15 -1 -1 -8
pvt0=write past	17 -6 -1 -22 0 0 4
pvt0=write present	-8 -5 -8 15 -1 0 1
pvt1=add present	0 -2 17 -8 -7 0 0
pvt1=carry present	0 1 4 -18 3 0 4
pvt1=get present	0 0 6 -5 -15 7 1
pvt1=have past	0 6 -16 2 6 0 2
pvt1=hold present	-2 0 8 -15 -2 1 5
pvt1=keep present	0 0 -14 14 -15 0 9
pvt1=let present	0 7 4 -16 7 0 -6
pvt1=pay gerund	-2 12 -3 6 -17 0 -9
pvt1=say pluperfect	0 1 16 -12 0 0 -14
pvt1=stand past	0 3 -7 -15 10 3 -3
pvt1=stay present	9 4 -16 7 -1 1 -1
pvt1=suspend participle	0 0 20 -18 -3 0 0
pvt1=take past	0 -4 8 -15 5 0 2
pvt1=take present	-2 2 0 1 2 3 -15
pvt1=write past	17 -6 -1 -22 0 0 4
pvt1=write present	-8 -5 -8 15 -1 0 1
q1=a second	-5 4 -16 13 -6 0 5
q1=a truce	0 -8 -20 2 -16 4 23
q1=a week	0 -2 6 -20 7 6 -4
q1=american	-6 -8 16 -13 -2 6 -1
q1=american duties	0 0 13 -18 -4 -5 8
q1=and	3 20 -9 2 -7 -12 -4
q1=and what	-4 0 -15 10 5 -1 0
q1=april	0 -14 -31 0 33 8 -20
q1=article	-3 -1 -13 15 0 0 0
q1=as	12 -7 -5 -5 18 -6 -16
q1=as of	0 -3 5 -26 22 -1 -7
q1=at the	0 10 12 -16 -8 1 -1
q1=august	11 5 2 -29 3 -1 3
q1=background	-7 16 6 -1 -15 -2 -8
q1=because	0 8 8 -17 5 -3 -1
q1=before	-11 2 5 -20 10 5 -3
q1=beijing	-2 -17 -12 30 0 -11 -16
q1=british	0 -2 -17 19 -7 3 0
q1=but	-7 -4 -17 11 1 -7 12
q1=c	-1 14 -24 3 9 -1 -10
q1=cambodia	0 -5 -15 16 -5 0 5
q1=canada	-5 -16 8 9 0 -11 -6
q1=canadian	0 -4 14 -15 -6 2 1
q1=china	-25 -13 10 12 3 -11 -16
q1=china 's	-5 4 5 5 0 -12 -15
q1=china and	0 0 15 -19 0 -3 6
q1=chinese	-3 -3 17 1 -18 -5 2
q1=copper	-1 -14 6 12 -15 0 -6
q1=d	-2 9 -21 3 8 0 6
q1=donald	-6 7 7 -10 -15 5 3
q1=donald trump	-6 7 7 -10 -15 5 3
q1=during	-7 -21 -15 13 10 -2 9
q1=during the	-4 -13 -20 20 3 0 5
q1=elsewhere	1 -4 2 8 -17 0 -6
q1=february	5 5 -31 2 23 -1 -12
q1=fentanyl tariff	0 0 4 -16 8 0 5
q1=first	9 -17 -7 12 -3 -3 8
q1=for	-19 -11 -4 -5 10 2 14
q1=for chinese	0 -4 -9 -7 16 0 -1
q1=for most	0 -2 -11 -2 16 -1 -1
q1=for the	-8 7 1 5 -18 -2 1
q1=four	-1 18 -6 -11 -1 -4 -5
q1=from	-11 10 1 9 -19 1 -1
q1=goods from	0 0 -5 16 -4 0 -11
q1=he	-1 -9 -5 6 -15 -11 18
q1=he was	-2 -2 -10 20 -1 0 -11
q1=here 's	0 -1 17 -13 -6 0 0
q1=how	7 -3 -12 11 -15 14 -9
q1=i	2 -15 -9 0 18 4 -3
q1=i would	-1 -9 0 0 15 0 -14
q1=if	-1 20 2 2 -22 -5 -12
q1=if nothing	0 5 -15 8 1 -1 2
q1=if the	9 13 -19 7 -7 -16 -1
q1=in a	0 -2 -3 -1 -11 0 15
q1=in april	-2 -7 -16 13 6 4 -4
q1=in january	0 -3 19 -18 -3 0 -3
q1=in june	0 -2 9 1 -16 -3 7
q1=in that	2 -5 2 -16 6 0 7
q1=in the	3 -13 1 -3 15 -4 -18
q1=is	0 -12 7 3 -16 0 4
q1=it	9 -16 -4 -4 13 9 -2
q1=it 's	-5 6 -1 7 -15 -3 2
q1=it does	9 -8 6 -17 -3 -2 5
q1=it ends	4 10 5 -6 -15 0 -3
q1=it had	7 -11 6 -24 6 7 -8
q1=it is	17 -6 6 -16 2 4 -6
q1=it was	0 -29 -12 2 21 2 2
q1=it will	-5 10 6 -15 -7 0 6
q1=it would	0 0 3 -20 -7 12 2
q1=its	-5 -23 -6 13 10 -5 2
q1=january	0 -20 -8 3 18 0 4
q1=japan	-3 -10 9 8 -1 -4 -16
q1=june	-2 -10 4 -20 9 10 -1
q1=justices	0 0 -27 11 18 0 0
q1=kazakhstan	2 19 -14 -15 -6 -1 6
q1=kenya	0 -1 0 16 -10 -8 -7
q1=korean	-3 2 -4 4 -15 -2 9
q1=let	4 4 3 5 -20 -3 2
q1=march	-2 -13 -10 -12 17 15 -10
q1=may	-4 -10 -11 -17 24 -5 5
q1=medicines	-3 0 -17 21 -10 -2 0
q1=minister	11 8 -9 5 3 -1 -19
q1=most	1 -6 15 -5 -7 -4 -2
q1=mr	8 -16 11 3 -7 -1 -4
q1=mr trump	-1 -7 8 -1 -15 -3 10
q1=my	0 -2 -17 11 1 5 1
q1=neither	-8 -7 11 3 8 6 -19
q1=new	-9 9 -3 -10 16 -4 -5
q1=no	18 -5 -2 10 -11 -9 -19
q1=not	10 -7 15 -11 -28 -4 7
q1=nothing	0 0 6 7 -10 -3 -17
q1=nothing changes	0 0 16 -12 -3 0 -1
q1=now	0 -3 -9 0 15 4 -8
q1=on february	-2 0 -14 -4 15 0 4
q1=on saturday	0 -3 17 -9 -9 0 -4
q1=one	0 -6 7 -16 10 -4 0
q1=presenter	-5 0 10 6 -7 -1 -17
q1=president	-11 0 -13 20 -1 -9 1
q1=president donald	-8 -13 -9 17 -2 -6 2
q1=q	-7 1 -7 18 -10 -3 -6
q1=q and	-3 0 -18 17 0 0 -5
q1=question	-7 18 6 -25 -3 -13 1
q1=question and	-7 8 3 -16 -1 -4 1
q1=rates	3 19 10 -30 -11 -3 -8
q1=reciprocal	-1 -13 -3 19 -10 -4 -7
q1=reporter	5 -10 -3 -16 14 -1 3
q1=reporter what	4 -7 -3 -6 16 0 -11
q1=section	-2 -13 27 -23 2 0 -10
q1=seoul	-3 -1 -6 -12 5 -1 17
q1=september	-1 12 -1 -15 -4 3 0
q1=seven	-1 5 -6 -15 7 0 10
q1=since	-15 3 0 4 -8 7 0
q1=since february	0 -13 4 10 -17 8 -2
q1=since january	0 7 0 -15 7 -2 -4
q1=so	3 5 4 9 -10 -4 -24
q1=somebody	0 -11 -8 0 17 0 -1
q1=steel	-3 -8 15 -7 3 -2 -9
q1=switzerland	0 3 7 5 -4 -6 -23
q1=tea	-2 -6 4 -15 14 -6 0
q1=that	3 11 0 -7 -19 -5 15
q1=that was	-6 -6 2 -1 -15 -4 16
q1=the additional	-3 -10 17 -3 -4 0 0
q1=the agreement	-1 4 -15 24 -9 0 -6
q1=the court	0 0 17 -8 -12 0 -3
q1=the customs	0 -1 -16 19 -2 0 -2
q1=the duties	-5 1 12 -19 3 7 -11
q1=the duty	10 -15 10 -15 9 -1 -4
q1=the eu	-1 15 -8 -16 -7 0 14
q1=the european	-6 -15 1 -4 -19 0 24
q1=the first	-5 0 17 -21 1 0 -2
q1=the numbers	0 -3 -20 10 14 0 0
q1=the same	-6 -6 -6 8 -14 -1 15
q1=the second	0 0 26 -21 -12 0 -6
q1=the standstill	0 7 10 -18 1 0 -4
q1=the surcharge	6 -5 17 -15 -11 0 -3
q1=the text	0 -4 -15 -5 1 0 16
q1=the truce	-15 0 4 -2 -3 13 -8
q1=the two	-11 -14 -7 7 17 -5 0
q1=the union	0 -3 -20 18 -1 6 0
q1=the us	0 -2 -4 -8 15 0 0
q1=they	-5 -8 -6 7 16 -6 -8
q1=they are	-6 -4 -7 -11 21 -3 -5
q1=truce	0 -1 -3 -8 -8 -7 15
q1=turkey	7 -1 -24 17 -2 4 2
q1=turkish	-8 6 -2 -8 -11 -1 16
q1=twelve	0 -2 -11 -2 -14 1 21
q1=twenty four	0 15 -3 -10 -5 0 -2
q1=u.s.	0 2 17 -21 0 0 -3
q1=until	-6 -12 2 -7 15 0 -3
q1=us	-2 4 -9 19 -11 -1 -9
q1=vietnam	-3 -21 10 10 -2 -4 -19
q1=washington	-5 -11 -6 24 -15 -3 -3
q1=washington aug	0 0 -15 16 -1 0 -1
q1=we	13 10 2 -18 -22 12 0
q1=what a	0 10 0 -17 3 0 -5
q1=what about	-2 -5 11 -19 0 0 7
q1=what are	0 -4 16 -10 -3 0 -1
q1=what changes	-1 -10 -6 19 -19 -1 6
q1=what did	-2 -10 -20 5 15 5 6
q1=what do	-3 -13 26 -24 6 -7 0
q1=what does	-7 0 22 -9 -13 -6 -6
q1=what has	-2 0 -1 -19 15 0 4
q1=what if	-9 29 -13 -6 -7 -8 -9
q1=what is	4 3 14 -29 -10 -10 10
q1=what stays	0 -7 21 -13 -3 0 -4
q1=what was	-6 -18 -20 -4 4 24 10
q1=what we	2 -8 -21 12 0 0 9
q1=what will	0 7 -21 19 -5 0 -1
q1=what would	-2 26 -23 -4 -8 -2 6
q1=where	-2 -11 26 -29 3 -5 0
q1=while	0 18 -14 -24 5 -5 5
q1=while it	0 16 -8 -11 -1 -2 -1
q1=will	-1 -11 5 -16 11 3 1
q1=with	0 -1 14 -8 -19 0 9
q1=without the	0 5 3 -20 -4 4 3
q1=your	-3 0 6 -18 0 0 7
q:!	-5 -17 -19 21 -4 -3 14
q:"	-2 -5 -1 -24 21 -8 14
q:'s	-16 0 6 -4 -6 7 5
q:(	-19 -3 2 1 7 -8 -1
q:-	-10 0 -3 26 -12 -17 -15
q:/	2 10 -14 4 -19 -6 16
q:;	-18 1 25 -15 -7 10 -18
q:<day-ahead>	-23 17 -7 21 -35 -3 0
q:<day-gone>	-5 -7 -1 6 18 -9 -19
q:<day-today>	-15 26 5 -23 -16 6 14
q:<gate>	-3 5 8 0 6 -9 -28
q:<goods-amount>	5 2 12 -5 -24 -8 -1
q:<goods>	-16 3 3 1 5 2 -11
q:<month-ahead>	-18 13 -2 -2 3 7 -20
q:<month-gone>	-4 -1 1 -3 8 10 -17
q:<name>	-12 -19 7 12 -6 -3 -1
q:<not>	18 14 6 -17 -21 17 -7
q:<office>	-4 -7 12 1 -17 -26 10
q:<person>	7 -14 3 -1 -10 -11 15
q:<points>	2 22 -9 -2 5 -17 -8
q:<quality>	-15 24 -7 -9 6 5 -13
q:<seat>	0 -3 -8 6 -3 -17 14
q:<span>	1 1 -15 7 6 -1 8
q:<taker>	-9 1 18 -23 8 -14 0
q:<v-bear>	-29 -8 3 5 -8 -7 19
q:<v-down>	3 1 10 5 -30 5 -2
q:<v-end>	-6 12 6 -16 3 12 -11
q:<v-propose>	-7 -10 -7 -5 -27 -15 45
q:<v-sell>	-5 -24 6 1 2 -2 6
q:<v-stay>	7 -9 15 -13 0 -10 2
q:<v-target>	-10 14 13 1 -18 0 -17
q:<v-threaten>	-4 1 -9 -4 0 -6 17
q:<v-up>	-1 0 -2 -11 21 3 -11
q:a	0 -22 -6 13 -2 0 10
q:about	-1 -2 6 7 -17 -2 -1
q:act	-2 0 -25 4 16 0 7
q:add	6 0 6 1 -1 -6 -16
q:additional	-4 -24 16 11 0 -6 -28
q:affected	0 -3 19 -15 -3 0 -2
q:after	13 39 -17 -9 -11 -2 -6
q:again	3 9 4 0 -15 2 -12
q:agree	-5 -5 11 7 -25 9 -4
q:agreement	-11 -12 5 21 -14 -11 -19
q:all	-17 -13 -10 15 8 -12 3
q:aluminium	-7 -11 26 6 -17 -4 -19
q:among	-3 -9 -21 3 17 -4 6
q:an	-11 -26 -3 17 6 -11 -1
q:announce	-5 6 -27 17 -13 6 11
q:announcement	5 0 -17 7 -15 -1 14
q:another	1 -6 17 -6 -6 3 -6
q:anyone	-1 7 10 4 -17 -6 -5
q:anything	-1 -5 8 10 -1 0 -15
q:are	7 -6 -2 7 -7 -20 9
q:arrangement	-3 26 -4 -8 -15 -3 -10
q:aside	-1 7 0 -15 -3 0 8
q:ask	5 0 -2 -9 0 -16 13
q:at	-38 13 -6 -3 -6 7 13
q:avocado	0 -8 -3 19 -16 -3 0
q:back	-3 23 -19 -5 -4 9 -3
q:banana	1 19 -10 -19 -10 -9 16
q:bargain	0 -4 16 -14 -2 0 -2
q:be	-7 -8 -11 19 -6 -9 7
q:bean	-1 -5 12 -8 6 0 -15
q:became	-2 -3 12 8 -19 3 -6
q:because	3 -4 9 -22 20 -8 -4
q:become	6 4 8 -3 -5 -7 -15
q:beef	-11 15 5 -15 6 -11 -5
q:beer	8 -15 0 2 3 -2 -1
q:before	-2 19 -6 -4 -1 4 -12
q:begin	4 -41 -9 2 12 5 16
q:better	0 0 20 -8 -1 -7 -13
q:between	-5 15 3 -12 3 1 -16
q:big	-1 -2 -11 16 -9 -1 -1
q:brandy	0 -3 8 -20 9 -1 -2
q:busan	-3 -10 16 0 -6 -1 -15
q:buse	5 -7 -18 4 20 -1 -7
q:butter	0 -4 15 -19 11 -8 0
q:c	0 11 -24 6 -9 0 9
q:call	6 -20 15 1 -20 -2 3
q:can	-2 5 10 -13 13 -7 -16
q:carpet	0 5 1 -19 2 0 3
q:cashew	0 -8 -6 -14 16 7 -4
q:change	-5 -15 17 1 -21 2 0
q:charge	-12 8 21 2 -19 1 -24
q:cheese	-3 6 16 -30 7 -3 0
q:citru	-2 -9 17 0 -15 -2 5
q:clear	-1 -4 -26 21 1 7 -3
q:close	0 4 4 -15 -6 7 1
q:coal	0 -4 -3 16 -11 -2 -4
q:cocoa	-2 -8 5 -9 16 -11 -1
q:coffee	-2 17 -20 6 0 9 -25
q:collect	0 -5 -26 27 6 -5 -14
q:come	14 24 1 -12 -20 18 -20
q:commerce	0 -5 -17 13 7 0 2
q:common	-1 -2 -7 20 -3 0 -10
q:company	1 -4 -10 15 5 0 -11
q:confirm	-4 1 15 -24 -7 0 8
q:continue	-2 2 3 -8 -12 0 15
q:copper	4 -6 18 3 -21 -2 -1
q:correction	21 -9 -13 -7 -10 8 -5
q:cost	-2 15 -8 -1 0 7 -14
q:cotton	0 -8 -10 20 -16 9 0
q:country	-1 -16 -5 13 -2 -1 3
q:courier	0 -3 26 -24 0 0 -3
q:dairy	0 -3 -8 13 -16 0 7
q:day	-11 15 2 -15 -5 1 2
q:deal	-3 -23 -16 19 -7 -10 20
q:decide	-5 -16 9 1 3 2 3
q:decision	0 7 7 -18 -9 4 -1
q:decree	-1 13 0 -21 15 -1 -13
q:delegation	-1 -1 -16 2 -4 7 13
q:did	-4 -15 5 -5 12 2 -4
q:die	7 18 -20 -12 12 -7 -10
q:direction	-1 -10 -16 17 -6 10 -4
q:doe	2 -1 8 -24 18 -1 -8
q:done	-1 -6 3 11 -15 -4 -11
q:double	0 -7 -16 10 14 -5 -8
q:down	6 -19 -14 6 13 6 -3
q:drop	-2 -16 24 -10 -8 -13 4
q:during	-7 -18 -5 1 10 -6 13
q:duty	1 -16 4 0 1 -3 8
q:economy	-4 9 11 -26 -12 -2 12
q:effect	5 0 0 8 -5 -2 -16
q:either	-1 -2 10 -17 6 -1 -5
q:end	-15 18 -15 -2 1 9 -1
q:enter	-6 9 6 0 -20 -13 12
q:entry	3 -14 21 -7 -5 -1 -4
q:exempt	4 -2 12 -15 -3 -1 2
q:exemption	0 -3 -11 1 16 0 -4
q:expire	-1 2 18 -19 3 -5 -5
q:export	-2 -6 -12 9 -9 -4 15
q:exporter	0 -4 15 -19 4 -2 3
q:extension	2 10 4 -10 -18 0 5
q:extra	-3 -4 19 -10 -11 2 1
q:face	-7 7 10 -9 -15 13 0
q:fentanyl	-5 -23 12 7 1 5 -28
q:figure	10 -1 12 -1 -18 -1 0
q:firm	-3 -6 -4 16 -11 0 -2
q:first	5 -24 9 -10 10 5 -3
q:flour	-4 15 -4 8 -16 -3 0
q:followed	-4 -2 -18 7 13 0 -1
q:force	-7 6 -12 -10 17 -5 4
q:forced	-3 -15 -10 -8 17 -3 14
q:four	-5 17 -1 3 -13 -7 -11
q:free	-4 -8 17 -5 -7 4 -5
q:friend	-1 0 14 -16 9 -3 -6
q:from	-1 -4 3 11 2 -6 -20
q:fruit	-8 -12 -4 -11 10 -3 17
q:gate	0 2 -15 0 8 -1 2
q:geneva	0 4 -2 14 -20 -1 -5
q:get	-9 -19 7 11 -1 -4 -7
q:given	9 0 -2 -25 9 2 1
q:go	-4 5 -1 -16 15 -6 3
q:good	-19 -26 4 -4 12 -2 9
q:grain	3 -2 -3 16 -14 -1 -7
q:grape	0 -11 18 0 -9 0 -3
q:hand	-1 17 0 -1 -6 -2 -11
q:hang	0 14 -4 -17 0 0 0
q:happen	-7 22 -3 -20 3 -1 -14
q:has	-12 11 0 -8 4 -22 5
q:here	0 13 -5 5 -19 -1 2
q:higher	0 8 -2 -2 -16 0 9
q:his	-10 -7 2 -7 -7 -2 20
q:hit	-1 -15 -1 12 -12 -5 8
q:hold	-9 6 -19 6 13 -9 5
q:i	8 -10 7 -23 17 3 -6
q:if	-5 33 -31 5 -29 -6 12
q:import	0 -8 -7 -8 -4 5 17
q:importer	-4 9 6 -18 0 -5 4
q:impose	-3 -1 -11 20 -1 -9 -3
q:including	0 0 6 -15 -1 0 9
q:into	-5 8 0 2 -5 3 -15
q:invest	0 0 -12 15 0 0 -5
q:is	-13 16 8 3 -19 -32 1
q:isn't	4 -2 18 -12 -3 -1 -9
q:know	-7 -18 -7 5 17 -6 7
q:labor	-2 -14 -10 -14 17 0 15
q:lamp	3 -5 19 -10 -13 8 -9
q:late	0 -3 -9 17 -7 0 -6
q:leave	2 -3 15 -10 -15 10 -1
q:less	8 4 -18 9 7 -6 -3
q:let	0 24 -20 5 -19 7 4
q:letter	-6 -7 3 -25 -2 -2 27
q:level	-7 17 -8 3 8 -1 -21
q:like	-2 -11 3 -22 14 -6 6
q:lobster	-2 -1 25 -6 -15 -5 -8
q:long	6 1 -17 16 -8 2 -7
q:lorry	0 2 1 -12 16 -2 -11
q:lower	-9 -17 -7 13 -6 -5 11
q:make	0 -18 7 -14 3 4 11
q:me	0 -3 14 10 -16 -13 -13
q:measure	-1 -1 10 -19 8 0 2
q:medicine	-5 0 -32 27 4 -3 -4
q:meet	-17 -13 7 -10 -1 1 15
q:member	4 8 -22 11 4 2 -8
q:midnight	-1 3 -15 -13 17 5 1
q:minister	0 4 2 -15 -5 1 9
q:ministry	-3 2 -15 16 -7 0 1
q:monday	0 1 -19 11 9 -1 -3
q:more	-13 -4 17 -11 4 0 -7
q:most	3 -5 9 -16 -9 1 16
q:move	1 -13 5 17 -17 -2 -11
q:mr	-6 -5 1 12 -17 -6 6
q:much	0 8 11 -4 -3 -9 -15
q:must	-5 -11 -8 -7 7 0 17
q:my	-10 -13 -2 17 0 -1 -7
q:named	2 -1 -17 19 -2 0 -6
q:nearly	0 1 -18 9 12 0 -2
q:need	-2 -7 -19 13 1 0 11
q:neither	-2 8 4 -19 11 -5 -5
q:never	13 -1 -3 1 1 -3 -15
q:new	0 1 11 0 -15 -3 -3
q:night	8 0 -5 -16 1 0 11
q:no	11 -5 -1 2 -22 8 7
q:none	3 5 -4 -16 -1 6 6
q:north	0 -7 22 -19 -9 0 3
q:not	16 -1 7 -12 -9 -1 1
q:nothing	6 0 0 11 -15 5 -18
q:notice	7 -6 -1 3 9 -2 -18
q:now	-11 9 0 -18 8 4 6
q:number	13 -13 -13 1 7 -15 11
q:nut	0 0 -15 -6 9 9 2
q:of	0 -14 7 9 1 -3 -16
q:off	3 6 15 -17 -5 3 -10
q:offer	5 -7 -7 -3 -15 0 18
q:official	0 3 11 -18 3 -1 5
q:one	-6 -14 12 2 3 4 -17
q:only	-2 0 -20 10 8 7 -2
q:order	-4 -3 17 5 -14 2 -22
q:ordinary	-10 -23 34 -12 -14 -11 -1
q:origin	-2 0 2 4 -21 -3 7
q:other	-17 -11 10 -2 -12 4 13
q:outside	6 -9 8 -18 4 0 0
q:over	-17 16 8 -11 -5 -3 -4
q:own	-6 -21 22 -5 1 2 -16
q:page	3 -3 -7 15 -7 -2 -11
q:partner	0 0 -29 8 20 -1 2
q:pass	0 2 -1 17 -11 -1 -14
q:passed	-1 0 -14 15 -6 0 0
q:pause	-12 26 -3 -3 -19 -5 2
q:period	0 -2 -6 -13 19 0 -1
q:plan	-3 1 -13 16 -15 5 0
q:plu	6 -11 20 -15 -2 -11 3
q:pork	-1 -7 7 2 -16 0 6
q:port	0 3 9 -21 8 5 -7
q:post	6 -4 18 -12 0 3 -17
q:power	0 0 -12 0 16 0 -3
q:present	-11 -3 -2 8 -26 0 11
q:price	-1 -12 30 -22 0 -2 -10
q:proclamation	4 -9 -1 18 -17 -3 -13
q:product	-4 -3 2 18 -18 -11 -3
q:propose	-9 -2 -27 -14 1 -1 35
q:published	2 4 16 -9 -12 0 -7
q:purchase	-1 -1 -3 -4 16 -3 -6
q:put	16 -5 1 -16 11 -1 -3
q:quarrel	-3 0 -2 -15 19 -1 -12
q:quota	-2 -8 -4 14 -16 -4 6
q:raw	0 -6 -6 -17 15 8 -2
q:reach	-6 10 -16 -6 4 7 13
q:read	-5 12 3 -24 11 3 -14
q:ready	3 4 -17 -12 -10 0 18
q:recall	-5 3 4 -22 10 3 -5
q:receive	0 -8 -11 -6 -7 0 23
q:reciprocal	-2 -15 7 -10 22 7 -33
q:regional	0 -2 15 -10 -4 0 -1
q:regular	0 -8 15 -6 -3 -2 -5
q:renewed	-1 24 -4 -16 -3 -2 -13
q:report	6 2 18 -10 0 -2 -18
q:rest	-5 -4 3 -1 -17 9 7
q:rice	-9 18 5 -21 6 -2 -6
q:right	-4 20 5 -15 -19 0 -1
q:round	-5 -15 -3 5 -3 4 11
q:run	4 9 8 -11 -6 6 -16
q:same	-10 -18 11 1 4 -14 -1
q:say	0 20 -1 -10 -7 2 -4
q:section	-18 -17 27 -13 0 -8 -1
q:sell	1 -22 21 -14 12 -3 -15
q:shrimp	-1 0 12 -17 -1 0 0
q:side	-18 -9 -1 3 8 -8 4
q:sign	0 -1 4 -4 7 -19 -3
q:since	-6 1 5 -15 19 0 -16
q:sit	5 -8 11 -19 11 -2 -9
q:small	-4 4 8 -11 12 0 -17
q:somebody	8 -11 -7 -6 17 -5 -6
q:something	-9 1 -8 12 5 6 -15
q:soon	0 0 -13 20 -10 0 -4
q:soybean	-3 0 28 -13 -10 0 -16
q:speak	-2 3 -6 -16 10 3 4
q:stack	0 -4 16 -9 -2 0 -5
q:stake	0 23 -23 -2 4 -3 -3
q:start	7 -23 -12 15 11 -11 -3
q:stay	6 -21 16 3 -20 3 -2
q:steel	0 0 29 -13 -14 3 -13
q:step	-4 6 5 7 -12 3 -19
q:still	-7 -1 3 13 -15 -10 0
q:stop	-3 -6 5 5 -4 6 -16
q:story	0 -1 -13 -3 17 0 0
q:strike	-2 -4 1 -18 10 1 7
q:stuff	-1 -4 -10 18 -11 2 -3
q:sugar	0 1 15 -4 -6 2 -12
q:summer	-3 -14 -3 -14 16 10 0
q:surcharge	11 -10 1 -29 7 -6 18
q:suspension	-2 9 -20 23 -23 -2 -1
q:take	-10 5 -2 0 10 -3 -17
q:talk	10 7 -10 4 -5 -16 1
q:tariff	-2 -10 18 0 -7 -15 -8
q:tax	6 14 -14 3 -1 8 -23
q:tell	0 -1 -7 8 -13 -14 15
q:term	-1 -17 -14 26 -1 -2 -5
q:text	0 -7 -7 -5 -1 0 17
q:th	0 -8 -13 21 -15 4 -4
q:that	13 -20 -3 6 3 -4 3
q:the	-16 0 -2 2 7 -7 2
q:their	-2 2 17 -27 8 12 -20
q:them	0 -16 -11 4 18 2 -4
q:then	-12 4 -23 -3 28 0 -3
q:there	-9 5 8 -7 -26 3 13
q:therefore	0 -1 10 9 -16 -5 -7
q:thi	-18 -2 11 5 -17 4 -1
q:thing	1 8 -12 -13 15 9 -5
q:think	-6 -6 0 11 -17 -9 11
q:three	0 -16 -11 7 3 -5 8
q:through	-5 -3 -3 21 -6 -5 -12
q:tile	-6 -11 -2 19 -6 -4 0
q:to	-5 -20 1 11 -11 1 8
q:together	-4 -5 14 -10 -16 13 -3
q:tomatoe	-2 -11 18 4 -12 -2 -3
q:top	10 -5 -1 9 -21 2 4
q:total	-2 -5 21 -8 -13 6 -8
q:touched	0 -2 15 -3 -6 0 -3
q:treaty	3 7 -10 -11 -18 -7 22
q:truce	6 9 2 -19 10 -11 -1
q:tuna	-1 10 0 -2 -17 9 -2
q:under	-23 5 19 -6 -5 2 -18
q:understanding	-5 4 11 -15 -12 0 9
q:until	-25 -14 21 4 -25 1 8
q:upon	2 8 1 -18 4 -1 0
q:us	4 2 3 -21 1 -6 13
q:valid	0 13 1 -17 -7 0 -2
q:valparaíso	-1 -6 -16 -9 20 -7 6
q:value	4 0 -10 15 -8 -4 -2
q:walnut	-1 8 -17 -17 3 8 6
q:we	7 -6 -21 1 10 -2 15
q:well	0 -20 3 1 16 -8 -2
q:were	-10 14 -7 -4 4 15 -13
q:whatever	4 4 14 -16 -13 0 -2
q:when	15 6 -1 -7 -7 12 -16
q:where	0 -8 19 -10 -12 6 -6
q:which	4 -13 16 3 -10 -20 0
q:while	-3 11 -17 -19 21 -4 3
q:will	-1 17 -13 20 -40 5 1
q:wine	-3 17 5 -13 -8 0 0
q:with	-10 -11 -5 16 -9 5 3
q:withdraw	8 -17 -5 -18 0 3 15
q:without	-17 16 -3 -20 -1 9 3
q:wool	-1 -6 6 -25 13 0 10
q:word	-4 1 -8 2 15 0 -8
q:would	-10 28 -11 -14 -15 2 12
q:write	0 0 7 11 -4 -3 -25
q:yarn	3 -5 -9 15 -10 9 -11
q:you	-3 1 32 -4 -18 -18 -26
q:—	19 -1 -13 -14 19 -10 0
qt=future	-1 3 -3 5 -18 5 5
qt=past	-3 -18 -1 -9 7 7 16
qt=pluperfect	0 -21 -1 -3 12 -17 15
qt=present	-25 18 5 -3 -8 -5 -1
r1=(	-5 6 13 1 -36 -5 -14
r1=)	10 0 -19 -19 28 -13 3
r1=<day-ahead>	4 17 -15 -3 3 -1 -12
r1=<day-today>	-2 4 30 -21 -15 -3 -8
r1=<end>	-29 13 -4 5 -7 5 -8
r1=<level-noun>	-4 -9 -16 18 -3 -1 4
r1=<level>	-13 -18 0 -12 9 14 3
r1=<v-end>	-1 -8 17 0 -14 0 -6
r1=<v-return>	0 17 -2 -9 -1 0 -7
r1=<v-stay>	3 -5 6 -7 9 -2 -18
r1=<v-suspend>	-3 -16 -8 23 -10 -1 -5
r1=?	-8 -13 -5 -25 13 12 13
r1=all	-1 -3 18 -10 -1 -3 -11
r1=and	-20 20 -7 -4 2 -3 -1
r1=are	0 1 -11 13 -20 -4 7
r1=as	-8 -11 10 3 -23 -1 13
r1=become	0 -6 18 -8 -6 -1 -6
r1=before	-3 17 -50 0 21 2 0
r1=fentanyl	0 -2 -7 -12 15 0 -1
r1=for	20 -13 -5 6 -1 -4 -6
r1=from	3 9 -21 10 -21 -11 16
r1=go	0 -5 -13 15 2 -3 1
r1=instead	-5 -4 -3 7 -23 -2 9
r1=more	-2 -10 -3 15 -2 -1 -2
r1=now	-1 -13 36 -22 -9 0 -7
r1=of	1 -24 -6 13 13 8 -21
r1=once	0 0 -12 15 -6 -1 -1
r1=or	-8 -15 2 5 -9 -2 10
r1=over	-2 -18 18 1 -9 -1 -4
r1=plu	0 -9 20 -10 -6 -1 -3
r1=return	0 17 -2 -9 -1 0 -7
r1=shall	-1 4 -17 19 0 0 -7
r1=since	-7 -21 8 -3 7 -2 -4
r1=surcharge	-2 -2 2 -16 14 0 -9
r1=tariff	-7 -4 -10 5 -5 -6 17
r1=that	8 -6 1 -2 7 -30 0
r1=then	0 9 -15 5 0 -4 3
r1=under	-7 -12 21 -24 12 -6 -25
r1=until	-11 -22 27 -22 14 0 -23
r1=was	2 -11 -1 9 -15 2 5
r1=we	5 -11 9 -16 5 0 -3
r1=will	0 1 4 2 3 -1 -18
r1=without	0 10 -15 -7 -2 0 7
r1=would	-8 2 -19 -8 8 1 17
r2=,	6 6 3 -8 8 -17 -10
r2=.	-1 12 16 -7 -10 -10 -14
r2=<duty>	-2 4 11 -15 6 -4 -1
r2=<goods>	22 0 -3 -14 3 0 0
r2=<month-gone>	-4 -23 2 2 5 4 -11
r2=<number>	1 1 18 -15 0 -2 -13
r2=<person>	-9 -1 -3 3 -15 -2 13
r2=<v-begin>	1 -10 -2 18 5 -8 -21
r2=<v-end>	-4 -8 8 -2 -19 4 13
r2=<v-return>	1 15 -6 -1 -9 -2 -4
r2=<v-suspend>	-3 1 -22 20 -1 -2 2
r2=<v-up>	-3 -16 -3 12 4 -5 -2
r2=a	-19 5 -5 4 -3 9 4
r2=an	3 5 3 -17 -6 7 -5
r2=and	-15 0 -2 2 14 -11 -9
r2=announce	0 5 -17 9 0 0 0
r2=as	10 3 2 -6 -5 -17 0
r2=back	2 16 -11 1 -15 -3 -6
r2=be	4 -3 6 7 2 2 -20
r2=before	-6 -18 23 -9 3 -3 -7
r2=both	3 3 -7 -10 -11 4 16
r2=down	0 -6 0 0 -15 0 11
r2=fentanyl	-3 -21 25 -4 -9 -5 -12
r2=for	1 -4 16 -11 -10 6 -2
r2=had	-1 0 -17 2 1 1 10
r2=has	-12 8 10 0 0 -2 -17
r2=he	6 -4 11 -13 -16 -4 4
r2=hold	0 -5 -10 16 -5 0 -1
r2=impose	0 8 15 -23 0 0 -3
r2=it	-7 17 2 -1 -3 -8 -10
r2=last	-7 -16 -16 -9 13 6 14
r2=levy	0 -2 15 -8 -6 0 -3
r2=nothing	-6 0 20 -13 -6 0 -6
r2=now	5 8 -27 26 -18 -2 -3
r2=of	-12 -12 4 10 -16 -14 7
r2=on	0 8 -4 9 -2 -16 -13
r2=once	-1 -5 -17 7 2 -3 8
r2=over	0 0 -15 4 11 0 5
r2=point	0 -7 -11 16 0 0 0
r2=present	0 -5 20 -10 -4 -1 -3
r2=should	-2 -6 -10 -3 -1 0 16
r2=since	3 -6 11 -18 -6 -3 9
r2=suspend	0 -1 -36 19 2 0 7
r2=tariff	-2 7 9 -15 0 0 1
r2=that	-16 0 -4 4 0 1 4
r2=the	-9 2 -1 2 -1 17 -13
r2=their	-12 -17 9 3 -4 7 -3
r2=then	-4 7 -7 -19 24 -8 -11
r2=they	-1 -8 20 -12 -6 3 -3
r2=to	0 -4 1 0 3 -15 2
r2=unchanged	0 0 15 -12 -2 0 -1
r2=well	-7 -2 -17 2 -3 5 18
r2=would	-9 12 9 -10 3 -4 -19
r2=you	9 -11 -19 14 -5 -1 3
r3="	21 -16 -7 -8 3 -4 -5
r3=,	-15 -14 4 2 -2 11 3
r3=.	19 -2 -3 -5 -3 -10 5
r3=<day-gone>	-4 4 -4 15 -27 -7 8
r3=<level>	-18 -1 -13 8 17 -7 -2
r3=<money>	-3 -1 18 -17 0 -1 -5
r3=<month-gone>	-7 -15 -10 4 8 -2 8
r3=<number>	-22 7 0 2 -1 -9 1
r3=<organisation>	-2 -10 -5 -15 9 -3 17
r3=<person>	-7 2 12 -29 1 -4 13
r3=<v-bear>	2 0 15 -28 -2 1 7
r3=<v-end>	-8 9 -19 -1 14 -10 7
r3=<v-stay>	-12 7 19 -16 -4 4 -8
r3=<v-suspend>	0 2 -5 15 -8 -5 -10
r3=<v-target>	0 -6 -1 -19 8 0 15
r3=<v-threaten>	-1 6 0 -15 -5 0 10
r3=?	12 14 -8 -15 -7 -2 -4
r3=a	9 -23 5 3 -6 5 -2
r3=again	0 15 -2 -17 5 -3 -5
r3=an	15 -6 2 -7 -4 -2 -9
r3=and	-7 -11 -1 -1 18 -18 4
r3=apply	-1 6 5 -24 5 0 -2
r3=are	-4 4 3 0 -7 7 -16
r3=call	0 0 15 -10 -7 0 -2
r3=charge	0 -1 -4 -11 15 3 -4
r3=end	-5 13 -21 2 7 -4 0
r3=everything	-4 0 20 -3 -7 0 -9
r3=figure	-1 -3 -15 18 4 -4 -9
r3=for	-15 -12 -3 16 -4 -3 2
r3=framework	0 0 -12 15 -3 0 0
r3=from	-6 11 -2 8 4 -12 -15
r3=get	4 -2 0 -16 -3 4 8
r3=in	11 12 9 -2 -12 -11 -19
r3=is	8 15 -1 -8 -1 -3 -15
r3=it	-18 4 0 1 15 0 -15
r3=mr	0 -6 -8 -12 -3 0 18
r3=next	11 3 -15 0 -4 0 3
r3=of	-5 -5 -9 16 0 -15 3
r3=oil	-6 -1 20 -9 -4 2 -9
r3=on	-9 6 3 -15 2 -17 13
r3=one	0 -4 13 -20 9 7 -13
r3=over	-1 5 9 2 -16 0 -6
r3=pay	0 0 14 -24 2 0 3
r3=same	-2 7 -11 14 -18 3 -1
r3=shrimp	0 5 7 -15 -5 0 5
r3=summer	0 4 5 -16 -1 5 -5
r3=suspend	0 -10 -21 27 -6 0 -3
r3=threaten	0 -3 -7 -15 -5 0 20
r3=truce	10 -5 -2 -5 13 -7 -18
r3=until	0 3 -15 17 2 -10 -1
r3=was	9 -7 -16 -1 7 -9 9
r3=week	-4 0 -18 3 8 13 -13
r3=which	-1 -5 -8 19 -1 -4 -7
r3=year	-3 -8 -9 -10 17 -2 3
r4='s	-1 8 4 0 -17 3 -4
r4=(	0 -10 -5 16 -6 0 -1
r4=)	-8 13 -15 13 -2 0 -14
r4=-	-3 0 10 1 -18 3 -2
r4=<agent>	-3 13 -20 12 3 -7 -2
r4=<day-ahead>	-1 -1 3 11 -28 -3 -1
r4=<day-gone>	-5 -1 -2 6 3 8 -20
r4=<gate>	-3 -5 20 -9 -10 0 0
r4=<goods>	4 0 20 -12 -6 0 -14
r4=<number>	-20 7 -6 -9 8 -2 14
r4=<person>	-7 1 -8 8 -17 4 9
r4=<quality>	-10 -16 -6 6 17 -9 -3
r4=<span>	-3 0 -11 18 -4 0 -8
r4=<v-begin>	-9 0 -1 4 -8 -15 13
r4=<v-propose>	3 -3 -1 -20 0 -3 10
r4=<v-say>	9 6 -1 -16 -2 -2 9
r4=<v-suspend>	-3 14 -6 -3 10 -3 -16
r4=all	-2 3 5 4 -10 5 -15
r4=aluminium	-1 0 18 -10 -9 0 -4
r4=and	-16 6 9 8 -16 5 -17
r4=are	1 -6 -7 -2 16 -2 -6
r4=as	2 3 13 -1 -18 0 -5
r4=at	2 1 6 -3 -4 7 -17
r4=back	-2 -1 3 0 11 -5 -15
r4=because	0 -5 -6 -2 18 0 -9
r4=beef	0 -15 11 -1 6 0 -3
r4=before	-2 -8 24 -13 -2 3 -12
r4=day	5 7 -31 17 -7 7 1
r4=everywhere	-4 0 16 -7 -10 0 -3
r4=fentanyl	-2 -2 13 3 -16 -4 2
r4=from	-7 2 8 -18 6 -2 8
r4=good	-17 -4 -2 -4 12 -1 8
r4=had	0 -15 -9 0 5 -4 13
r4=has	-5 -10 26 -33 -3 -4 11
r4=in	0 2 2 -18 -3 1 18
r4=no	0 -8 8 -18 17 -1 -13
r4=on	6 4 -17 13 2 -2 -6
r4=once	0 0 15 -13 -3 0 -1
r4=ordinary	0 -5 -7 15 -11 0 -5
r4=place	0 11 11 -23 -2 0 -2
r4=since	6 8 13 -18 -14 3 -12
r4=that	-16 8 -24 18 -20 22 3
r4=the	-9 -1 -11 11 -15 4 14
r4=there	0 -3 25 -28 -13 0 9
r4=to	-10 -10 -2 -15 16 2 12
r4=under	0 0 10 3 -15 0 -8
r4=was	0 -18 10 -12 14 1 -12
r4=which	-10 0 -17 9 9 10 -4
r4=would	-1 1 17 -3 -6 0 -12
r=) .	5 -15 -11 -1 14 -2 6
r=) <end>	9 5 -24 -8 9 -7 4
r=, "	-16 -5 6 11 -7 -4 -2
r=, <person>	-6 3 -18 13 -3 0 5
r=, <quality>	0 0 -12 -16 21 0 -2
r=, a	0 -11 -9 15 -11 4 1
r=, against	0 0 18 -13 -7 0 -1
r=, as	11 4 7 -14 -4 -16 -4
r=, for	-3 -13 20 -16 -14 7 3
r=, from	-2 -15 5 8 0 -3 -6
r=, he	6 -3 10 -13 -15 -4 3
r=, not	-12 11 -5 -13 -11 -2 15
r=, since	4 -4 11 -15 0 0 -5
r=, the	-11 -1 -4 0 -10 18 1
r=, then	-1 9 2 -10 13 -6 -15
r=, was	-1 -2 7 -17 5 0 -2
r=, would	0 -6 16 -6 -2 0 -5
r=<day-today> .	0 2 19 -13 -11 -2 -4
r=<end> <end>	-29 13 -4 5 -7 5 -8
r=<level> <end>	-7 -5 13 -3 -16 -2 9
r=<level> <level>	-5 -22 -15 -33 24 18 -15
r=? <end>	-5 -10 -7 -21 9 8 15
r=and <level>	-5 16 -11 -3 2 2 -12
r=and <number>	-2 20 -15 0 0 -5 -3
r=and the	-1 -1 16 0 -14 -2 -10
r=are suspend	0 4 -16 10 -4 0 -2
r=as before	-3 -12 19 0 -10 -1 -6
r=as well	-7 -2 -17 2 -3 5 18
r=at once	-1 -7 -15 12 2 -3 4
r=at present	0 -5 20 -10 -4 -1 -3
r=before ,	0 7 -19 -3 13 -1 -1
r=before .	2 -17 -23 11 9 5 -5
r=before the	0 9 -20 -1 10 -7 0
r=for <span>	0 -16 0 -9 15 1 1
r=for fentanyl	-1 -7 15 -9 0 -3 -4
r=from <day-ahead>	2 -4 -27 7 -12 -3 18
r=from <day-gone>	-3 5 0 -15 5 -2 8
r=from <level>	-7 5 3 6 -26 -4 -5
r=in <month-gone>	-2 -18 -14 9 7 2 0
r=in <seat>	-1 13 8 -16 -12 -1 -10
r=instead of	-5 -4 -6 8 -23 -2 12
r=is what	0 0 -17 4 14 -8 2
r=now ,	0 -5 16 -7 -2 0 -2
r=now .	0 -6 21 -12 -6 0 -2
r=of <month-gone>	0 -1 9 -16 0 5 -3
r=of last	-1 -10 -19 -2 17 4 3
r=of the	3 -13 0 13 -7 7 -19
r=on <day-ahead>	-9 -1 -24 20 -6 -2 2
r=on apple	-1 -3 16 -13 -7 5 -3
r=on their	-6 -20 -3 9 1 8 -1
r=once the	0 -3 -13 17 -9 0 -1
r=over fentanyl	0 -14 19 -3 -7 0 -8
r=since <day-gone>	0 -6 17 -13 -2 0 -3
r=since last	0 0 15 -7 -6 -2 0
r=since the	0 -4 16 -7 -4 -3 -4
r=stay .	-2 -1 16 -14 0 0 0
r=tariff "	-5 0 -3 15 -1 0 -11
r=that has	0 -3 14 -18 1 0 -5
r=that was	3 -7 -5 -3 -8 -4 17
r=that were	0 -8 -16 17 -8 -2 6
r=to <number>	-2 -15 9 -14 10 3 -11
r=under the	-3 -3 8 -13 10 -1 -16
r=until <day-ahead>	-2 -7 35 -28 -2 0 -10
relative=bear present	4 1 13 -3 -5 0 -16
relative=begin modal	-2 3 -17 -7 1 0 16
relative=begin past	-4 4 -7 -20 20 -4 0
relative=impose pluperfect	-9 -13 -12 10 -12 -6 17
relative=modal	-2 3 -21 2 -6 -5 18
relative=participle	0 -1 -15 10 7 0 -1
relative=pluperfect	-12 3 -17 6 -9 -8 19
relative=present	4 3 -1 7 1 -2 -24
relative=say past	10 2 -15 -9 1 -3 12
relative=stay past	-1 -10 -11 -3 16 -2 3
relative=stay present	-4 10 5 -2 -1 -8 -18
row:duty	-1 -5 -16 7 6 9 2
row:in	-8 1 -3 17 -17 1 -1
row:on	-3 -3 -10 1 7 15 -24
row:the	-1 12 0 -19 5 -6 1
row:vietnam	0 -2 15 -17 -3 0 5
rule:0	10 -7 7 -17 12 -16 -10
rule:12	0 -8 38 -21 -11 -6 -19
rule:13	3 6 -1 -6 12 -4 -24
rule:14	-1 3 3 -4 -19 -17 10
rule:15	-4 11 0 0 9 -3 -21
rule:16	2 2 -18 -3 -3 0 9
rule:22	1 3 -16 -19 -11 0 29
rule:23	-6 -6 32 -31 2 -1 -11
rule:24	-6 -5 -28 18 -3 -1 3
rule:27	-5 2 -10 -15 22 -2 -2
rule:3	-5 -6 -2 -13 -5 22 -10
rule:33	-3 -1 16 2 -9 -9 -1
rule:4	-3 14 6 -16 -6 -2 0
rule:5	0 -5 25 -14 -11 0 -5
rule:6	-4 -11 -9 22 -6 -6 -14
rule:7	-9 -4 20 -21 8 -5 -6
rule:9	-9 -21 38 -19 -6 -3 -11
rule:after far denied higher	-11 13 -16 10 -13 0 4
rule:after far denied same	16 -1 8 -12 -12 -5 -6
rule:after far if_lapsed lower	-9 -26 6 -13 4 1 19
rule:after far if_lapsed same	-4 0 -20 -5 19 -2 5
rule:after far none higher	3 -2 -19 1 18 -6 -9
rule:after far now higher	8 5 -18 -2 6 1 1
rule:after far now lower	3 -3 -15 12 12 -7 -2
rule:after far now same	-7 -7 5 -4 3 -28 6
rule:after far past higher	-24 1 15 -3 -2 -12 2
rule:after far past lower	5 1 6 4 -11 8 -18
rule:after far peak lower	1 1 4 10 -4 -2 -21
rule:after far proposed higher	-17 6 4 -13 3 5 4
rule:after far proposed lower	-15 10 7 -4 -3 4 -6
rule:after far proposed same	-8 -2 -6 -13 -21 -12 32
rule:after here denied higher	7 22 -10 -10 -10 -3 1
rule:after here denied lower	-14 -4 1 16 -7 -1 -6
rule:after here if_lapsed higher	-9 19 -9 -15 1 -11 8
rule:after here none higher	-6 -7 18 -11 0 0 -5
rule:after here now lower	-23 13 -5 0 -1 -7 9
rule:after here now same	-15 -14 5 -7 10 7 -5
rule:after here past higher	-22 13 3 0 -9 2 -6
rule:after here past same	0 -4 -11 16 -3 -9 4
rule:after here proposed higher	-1 -16 26 -10 -4 -15 -3
rule:after here proposed lower	-15 -19 0 4 -3 4 11
rule:after paragraph if_lapsed lower	-10 -1 21 -13 -24 0 5
rule:after paragraph now higher	0 11 -19 -3 9 18 -10
rule:after paragraph now lower	-4 1 -11 4 14 -24 2
rule:after paragraph now same	12 -32 21 -1 -3 -11 -27
rule:after paragraph past higher	-3 0 25 -14 -12 -5 -2
rule:after paragraph past lower	-11 4 5 -2 17 -1 -37
rule:after paragraph past same	-12 0 -20 9 11 -3 8
rule:after paragraph proposed higher	7 -21 13 -7 2 -2 2
rule:after paragraph proposed lower	-5 -15 -8 13 -7 4 11
rule:after paragraph proposed same	-2 0 -18 2 -4 -4 18
rule:before none	1 3 -9 -10 18 0 -6
rule:here none	4 -5 -11 -17 25 -2 -3
rule:here proposed	-15 -11 13 0 -2 0 -6
rule:if_lapsed	-7 16 -3 -6 -5 -17 0
rule:later denied higher	-11 17 -11 4 -5 0 0
rule:later denied same	39 -22 -17 -7 -2 -4 -6
rule:later if_lapsed lower	-20 -34 13 11 -1 -35 8
rule:later if_lapsed same	-1 14 -5 -2 10 -4 -29
rule:later now higher	-5 -2 -1 -6 2 16 -3
rule:later now lower	-9 -16 5 3 9 -16 -3
rule:later now none	1 9 5 -10 -17 -10 12
rule:later now same	-7 -6 8 5 4 -35 -10
rule:later past lower	-5 5 8 10 -7 -47 -9
rule:later past same	6 -22 -25 11 2 6 19
rule:later peak lower	-7 4 7 -2 7 -22 -13
rule:later proposed lower	-12 14 -10 -15 5 7 21
rule:later proposed same	-15 3 -4 -10 -12 -4 29
rule:now	-5 -6 19 -7 -1 -14 -6
rule:peak	-9 -14 -11 16 -10 16 -22
rule:peer denied same	48 -15 -5 -15 -6 -14 -22
rule:peer if_lapsed higher	7 -1 1 -12 -7 19 -7
rule:peer if_lapsed lower	5 -18 14 -3 -7 -52 8
rule:peer if_lapsed same	-10 30 -22 -8 17 -1 -23
rule:peer now higher	1 16 -15 -6 -9 17 4
rule:peer now lower	10 -32 -6 -4 15 -27 22
rule:peer now none	-21 -2 31 1 -11 -29 -20
rule:peer now same	-20 -2 16 -2 8 -23 -16
rule:peer past same	-11 11 -2 -15 8 3 3
rule:peer peak higher	2 -13 15 2 -12 -2 -7
rule:peer peak lower	0 1 -1 4 14 -9 -22
rule:peer peak same	0 5 3 -3 -17 15 -14
rule:peer proposed higher	10 -11 6 -6 -19 -5 17
rule:peer proposed lower	-18 0 16 -4 -3 7 -11
rule:peer proposed same	15 -1 -22 -19 -17 -13 43
rule:proposed	-5 3 -12 1 -12 -9 17
rule:state down to	-4 -2 8 -18 -4 -3 19
rule:state lapse	-7 17 -4 -8 -4 -17 0
rule:state none	1 -7 2 -16 20 -1 -4
rule:state peak	-5 -6 -5 -13 -4 23 -10
rule:when if_lapsed	-7 18 -5 -8 -4 -17 0
rule:when none	1 -7 2 -16 20 -1 -4
rule:when now	-5 -9 20 -5 -7 -13 -2
rule:when peak	-10 -14 -13 17 -12 19 -23
rule:when proposed	-10 1 -9 2 -11 -9 17
rumour untrue	41 -16 -4 -33 -16 3 -25
rumoured	36 -25 -30 5 -4 -8 1
s:"	12 0 -18 -4 10 -1 2
s:(	9 0 0 6 -7 -18 -5
s:)	6 3 -5 8 -3 -18 -5
s:*	-7 4 10 -4 1 5 -18
s:+	-1 -13 15 3 -6 -3 -5
s:,	-19 10 1 4 -3 2 -4
s:/	3 -7 -4 19 -7 -5 -11
s:<day-ahead>	-22 7 -6 16 -34 -34 16
s:<day-gone>	-2 2 -5 9 3 -34 3
s:<day-today>	-3 4 9 -2 5 -23 -11
s:<duty>	-3 -5 6 3 3 -16 -8
s:<goods-amount>	-7 -5 -14 33 -17 -5 -16
s:<money>	-15 -4 -1 4 9 -8 -3
s:<month-ahead>	4 5 -11 0 12 11 -26
s:<month-gone>	-23 -16 -3 -5 19 12 -7
s:<name>	-17 -17 10 9 1 -8 -2
s:<person>	-19 -1 6 -12 -16 -14 26
s:<points>	-35 24 -64 77 -31 -34 -48
s:<seat>	4 -3 3 0 -17 0 8
s:<sender>	-14 -6 5 12 -17 2 1
s:<span>	-24 -10 -2 -11 19 7 7
s:<taker>	10 -2 -9 3 -16 -5 13
s:<v-bear>	-17 -9 5 -3 3 -1 9
s:<v-deny>	23 -13 -8 -2 8 -12 -8
s:<v-down>	-8 -19 7 2 1 -11 6
s:<v-end>	-1 6 -9 -12 20 -9 0
s:<v-propose>	11 -5 -16 -11 -16 -3 27
s:<v-return>	-15 14 -10 0 -6 21 -8
s:<v-say>	28 -12 -4 -9 -23 -21 17
s:<v-stay>	-16 -3 11 -1 5 -17 -2
s:<v-suspend>	2 9 7 16 -28 -20 -26
s:<v-threaten>	-11 7 -2 -5 -14 -15 14
s:=	-1 -8 15 -4 0 -3 -3
s:?	14 -5 -5 -22 10 7 -3
s:@	6 -19 -2 9 4 -7 -5
s:_	4 -1 -11 19 -12 -4 -11
s:a	17 -8 1 -4 -13 -5 8
s:about	17 -11 0 2 -6 2 -6
s:according	17 -14 -11 -14 -22 -7 25
s:add	-8 -2 16 -7 3 -16 -7
s:additional	-8 -1 -8 17 -4 -19 0
s:advanced	0 -1 23 -18 -6 0 -7
s:affected	0 -7 20 -9 -6 0 -6
s:after	-4 17 -13 5 2 -1 -4
s:afterward	-2 7 -17 21 -8 0 -13
s:again	1 31 -28 -10 11 2 -17
s:against	-11 2 10 3 -3 -6 -19
s:ago	2 -20 -5 -4 10 -3 8
s:agreement	-37 -21 9 11 -2 -17 2
s:all	-1 1 -2 -8 18 -4 -3
s:allow	-2 -1 -17 -11 10 -1 17
s:almost	-1 -2 15 -10 0 0 -10
s:along	-2 -4 19 -16 3 -1 -7
s:also	2 -5 -15 19 -18 -11 9
s:altogether	-1 -7 -2 -11 21 -1 -13
s:aluminum	-7 -24 12 -9 14 -5 -5
s:and	-37 10 3 6 0 -5 -7
s:announce	-17 -4 -16 9 -6 -10 21
s:any	6 -20 1 -5 5 -6 11
s:anyone	12 2 -1 -2 -2 4 -17
s:appliance	0 0 -15 16 0 0 -2
s:apply	-4 14 0 -2 -1 -18 -4
s:approve	-1 11 -17 -3 -8 0 13
s:are	-5 -7 -2 3 3 -15 10
s:arithmetic	0 7 -18 17 -6 0 -1
s:arrangement	-3 13 9 -8 -16 8 -9
s:arrival	-2 -4 18 -10 -5 -1 -6
s:article	-6 -10 -7 -2 19 -3 0
s:as	19 -5 -4 -5 10 0 -10
s:aside	0 0 -14 15 -4 -2 4
s:asparagu	9 -15 -8 20 -15 -5 -7
s:at	-3 4 4 -8 -17 29 -4
s:autumn	-11 2 -17 12 3 0 -2
s:away	-1 13 -16 -8 20 -10 -8
s:back	-9 35 -22 -3 5 -17 -12
s:bad	3 11 -2 -17 -10 9 -2
s:banana	0 20 -2 -17 -7 -7 7
s:barley	-2 13 0 -18 -5 0 8
s:base	0 -1 17 -9 -9 0 -5
s:battery	3 -1 16 -16 1 0 -7
s:be	11 11 1 -3 -33 -16 5
s:bean	1 -6 12 0 4 -3 -28
s:bear	-4 -1 6 -5 8 4 -16
s:became	-4 -15 3 0 12 2 -18
s:because	-17 -5 -1 -10 22 -2 -5
s:beef	-15 -11 -5 8 4 5 3
s:before	-32 -3 -6 1 17 0 -10
s:being	-12 -8 0 10 -16 -1 10
s:below	-9 -10 13 -20 12 -6 4
s:beside	-8 -5 16 -22 10 0 0
s:beyond	-5 2 8 2 -19 -3 2
s:bicycle	-5 -16 0 18 -2 -4 -14
s:bill	-5 -8 -15 18 -13 -3 12
s:bison	0 0 -17 10 -1 0 7
s:book	-1 17 -13 -7 4 -4 -5
s:both	-17 7 1 -12 3 3 7
s:branded	-3 -3 -5 -21 -1 -2 24
s:buse	17 -11 4 -3 -6 -7 -3
s:c	8 -2 6 3 -18 -1 -3
s:cabinet	-3 -4 -7 1 -15 -3 17
s:cable	0 15 1 -18 -8 0 0
s:call	0 -2 7 2 0 9 -17
s:can	-3 3 19 -2 0 -7 -24
s:cancel	0 0 -21 17 0 6 -6
s:cannot	-9 3 18 -2 -8 0 -10
s:car	-14 -13 19 10 -24 -14 -2
s:case	-9 6 6 -25 7 -6 6
s:cattle	5 3 -15 7 1 6 -12
s:ceiling	-15 -9 -3 24 -8 0 -13
s:certain	8 6 -4 11 -10 -2 -20
s:change	-11 -11 30 -4 -15 -3 -17
s:cheese	3 5 3 -3 -4 -15 1
s:chip	-11 -16 12 5 -24 -4 4
s:claim	15 -3 5 -15 3 0 -13
s:clear	3 12 -4 5 -16 -1 -8
s:closed	-1 7 15 -17 -7 0 -7
s:clove	8 4 2 3 -15 -2 -6
s:cocoa	8 4 -16 3 6 0 -1
s:coconut	0 14 -1 5 -14 2 -22
s:cod	0 -12 -15 0 24 7 -8
s:collect	1 -6 2 7 1 -3 -19
s:common	-6 0 -8 17 -6 0 -11
s:company	-1 -8 -4 18 -7 -1 -6
s:comparison	0 -2 17 -12 -5 0 -1
s:component	0 -9 -15 22 -6 0 -5
s:confirm	-6 6 9 7 -17 -2 -19
s:consist	0 -2 14 -16 1 0 -2
s:contain	0 0 18 -16 -1 0 -1
s:container	-3 -6 -5 17 -11 3 -11
s:continue	-6 -17 15 2 0 -3 -12
s:control	-2 -2 -2 -2 -14 -3 15
s:copper	-11 4 5 -10 -20 1 17
s:cork	-2 4 1 -24 15 -1 4
s:correct	15 -14 11 -20 -12 -1 -1
s:cost	2 3 2 -20 3 0 4
s:could	-29 12 -14 1 1 1 11
s:country	-24 -1 -4 13 -2 1 -2
s:court	-2 0 14 -17 1 0 -7
s:cover	-1 0 15 -16 -12 0 4
s:crane	-5 4 -10 21 -6 -4 -20
s:crossed	-5 7 -17 -7 19 0 -5
s:currently	0 -7 17 -17 2 0 4
s:day	-6 3 0 -4 -9 -9 15
s:deal	-9 -13 -18 27 -7 -4 6
s:decree	-11 5 -9 17 -7 -6 -8
s:demand	-6 -8 -1 -7 0 -3 16
s:deny	22 -5 -12 0 -3 -1 -17
s:did	1 5 -12 0 6 -17 6
s:dispute	-3 -8 6 -24 -2 18 -5
s:do	0 4 -6 2 -10 -16 13
s:doe	17 -3 8 -10 6 -6 -22
s:down	-1 -25 -2 12 -3 9 -2
s:dozen	0 0 9 -24 14 0 -3
s:draft	5 6 -24 -3 -17 -11 19
s:drawer	-4 18 -16 6 -15 0 1
s:dried	-2 2 2 -21 1 14 0
s:drone	0 -7 3 11 -10 -1 -15
s:drop	-6 -21 0 -5 5 -6 15
s:due	-14 8 -17 9 5 -4 2
s:during	-5 -22 -18 10 5 -3 19
s:each	-18 4 -11 2 8 1 1
s:earlier	4 0 8 -5 -15 -10 9
s:earth	-2 -6 -9 0 -2 -4 18
s:effect	6 -25 12 -4 -6 -6 2
s:egg	-1 -2 8 -15 -8 -1 8
s:electric	-3 -7 18 -5 -9 -4 -5
s:emergency	-2 -15 -2 -4 21 -1 -16
s:end	2 17 0 -16 12 -1 -25
s:energy	0 0 12 -14 -17 0 9
s:error	17 5 -16 -12 4 -5 -6
s:even	8 -14 -5 0 15 0 -15
s:event	4 26 -17 -13 -6 -2 -10
s:ever	-4 0 -4 -16 -16 31 -3
s:everybody	0 0 0 -9 17 -10 -11
s:everything	-1 -22 4 -6 14 -10 -1
s:extension	6 17 1 -15 -9 0 -6
s:extra	-12 -8 -6 -9 15 8 2
s:face	-4 2 -11 4 -21 4 17
s:failed	1 22 -16 -16 11 0 -9
s:failing	0 18 -2 -15 -1 0 -4
s:fall	-7 -4 1 4 19 -6 -23
s:false	16 -4 -4 -3 0 0 -9
s:far	-5 -5 -17 -10 14 14 7
s:farm	-5 -19 -6 -1 23 -4 -11
s:fee	0 13 3 -2 -5 -3 -18
s:feed	-4 2 -3 -20 12 0 8
s:fentanyl	-29 -44 22 -18 26 -12 -20
s:figure	17 -2 -2 3 -15 -18 3
s:first	-17 -19 12 12 -5 -10 -1
s:fish	-18 -21 -2 5 -4 10 16
s:flat	6 15 2 -10 -1 -1 -16
s:flower	0 8 1 -15 13 -8 -11
s:follow	-4 5 -24 19 -6 0 6
s:forced	-1 -11 19 -29 -10 -2 12
s:foreign	9 -7 -12 17 -8 0 -4
s:form	-4 -13 -19 4 13 -1 11
s:four	-15 0 2 -1 4 -8 5
s:framework	-1 -10 -28 34 1 -2 -15
s:free	4 -22 16 -16 8 -9 0
s:freeze	0 -15 13 0 -3 0 2
s:friday	-1 4 2 -19 -8 2 14
s:fruit	-2 0 -6 5 6 7 -18
s:gave	24 7 -11 -10 -4 -9 -10
s:geneva	-4 -21 13 8 -14 6 -21
s:given	3 -3 8 -5 -15 2 1
s:good	-31 -30 1 13 2 -3 7
s:government	-7 6 2 4 -18 3 0
s:grow	0 7 -19 7 4 4 -7
s:had	17 4 -8 -3 -1 6 -6
s:half	-16 2 -9 -9 26 -19 -1
s:halve	-9 -16 2 6 -16 1 9
s:have	10 -10 -14 15 -6 -4 5
s:hazelnut	-9 9 3 -24 10 -9 7
s:he	-4 -2 2 9 -35 2 9
s:heard	10 -18 2 -1 -6 5 -1
s:heavy	-1 -6 -19 -7 -4 0 25
s:height	-6 -3 -7 -18 -10 29 -6
s:here	1 15 6 -17 -5 7 -10
s:highest	-7 -6 -9 -9 -1 24 -5
s:his	4 0 -9 5 -19 -9 16
s:history	-4 3 -12 -18 11 10 1
s:hold	7 9 -9 1 -21 0 9
s:hour	-4 -18 0 19 0 -1 -12
s:household	0 -7 -12 20 0 0 -7
s:i	20 -8 -4 -9 -8 8 2
s:if	-14 27 -14 -31 -18 -36 33
s:import	1 -6 -2 1 3 11 -17
s:in	1 3 2 -12 -1 17 -5
s:included	-4 -6 -3 16 -11 -2 -8
s:including	0 -8 8 4 -15 0 -9
s:industry	-5 -4 15 -15 -4 -2 6
s:instead	-18 10 -2 5 -9 -15 4
s:into	-6 7 11 -6 -15 1 -6
s:introduce	-1 -12 13 6 -9 -4 -17
s:is	15 -1 -1 -5 -3 -7 2
s:isn't	-15 0 2 1 -7 6 7
s:issued	4 8 -18 1 7 0 0
s:it	0 6 1 3 -3 7 -17
s:its	-14 -18 2 6 1 4 2
s:joint	0 -6 -12 24 0 -1 -13
s:juice	-2 -7 7 -18 6 0 3
s:jump	-2 15 5 -10 -5 0 -10
s:just	0 -5 5 1 -23 -3 12
s:jute	9 0 8 -8 0 -2 -16
s:kava	0 -9 -18 1 18 8 -9
s:kitchen	-1 -12 -18 6 -8 -1 18
s:kiwifruit	0 0 -7 15 -9 -2 -5
s:knitwear	0 -12 1 17 -4 0 -9
s:know	6 -15 -2 5 12 -9 -5
s:labor	-1 -10 24 -24 -8 -2 3
s:lamb	-3 16 3 -21 3 -1 -12
s:lamp	0 -10 19 -18 4 -3 -4
s:lapse	0 19 -15 -8 0 -4 1
s:last	0 3 -6 -1 -3 17 -7
s:later	0 -2 -28 8 22 6 -18
s:leather	0 13 -5 8 -18 -4 -1
s:leave	-4 -3 20 4 -32 -2 -9
s:lentil	5 3 11 -6 -15 -5 -1
s:less	8 -22 -7 15 -9 10 -5
s:let	-2 4 -12 -11 -5 7 22
s:letter	-2 -5 -16 -15 -6 -8 34
s:levy	-4 -3 7 0 11 -15 -16
s:likely	0 -1 -17 -15 -4 5 21
s:line	0 0 -16 17 -1 4 -6
s:list	-10 -40 27 1 -4 -7 2
s:livestock	-5 -9 -13 22 0 0 -4
s:lobster	3 5 -7 -13 -5 -4 17
s:long	-6 0 3 8 0 -5 -17
s:longer	-10 -20 -9 4 24 -5 -9
s:loom	0 6 5 -17 3 0 -2
s:lorry	5 6 -20 -20 -4 7 23
s:lumber	0 -7 -8 17 -12 -1 0
s:machinery	-2 9 11 -1 -27 -10 0
s:mackerel	-2 0 -14 -23 21 5 1
s:maize	8 1 -2 4 -1 0 -18
s:make	-17 -9 -4 12 0 -2 4
s:many	4 -18 17 -10 -8 -1 3
s:market	-12 10 2 12 -16 -6 -11
s:may	16 -8 -5 -10 2 0 7
s:me	-2 -8 5 -19 1 4 12
s:mean	-8 15 -2 -14 9 4 -5
s:meanwhile	-1 -5 19 -9 0 0 -9
s:measure	-7 5 5 9 -18 -4 -4
s:meet	-16 5 6 -1 -6 2 0
s:mentioned	11 0 -22 6 3 -5 0
s:merely	-1 -13 -3 20 -2 -2 -14
s:middle	-2 -7 15 -10 -4 1 -3
s:midnight	-4 3 3 -1 4 -6 -16
s:minimum	0 -5 -18 20 0 -1 -6
s:minister	-1 -3 5 -17 -17 0 15
s:minute	-6 1 -3 9 6 -6 -17
s:moment	-2 2 15 -17 3 -3 -3
s:month	-3 -23 6 -5 14 -1 -5
s:more	-17 1 -7 -1 7 3 8
s:most	-17 -28 16 1 -13 7 2
s:mostly	0 -5 13 -15 2 0 -5
s:motor	-4 -5 18 -11 -4 6 -14
s:motorcycle	5 8 -1 -8 5 4 -17
s:mr	3 -1 4 4 -30 5 0
s:must	-4 6 -8 -16 -1 0 16
s:my	8 2 -13 -1 15 3 -12
s:name	8 0 15 -14 -5 0 -10
s:named	10 -10 -15 10 -14 -6 10
s:narrow	0 0 15 -11 -3 0 -4
s:never	29 1 1 -17 -29 4 0
s:new	7 -5 1 -9 -6 -4 15
s:newspaper	25 -3 -19 8 -4 -3 -21
s:no	6 -7 -4 2 8 -17 -2
s:nobody	18 1 1 -20 17 5 -33
s:noodle	-4 10 8 -17 -3 0 -1
s:noon	-3 -12 17 -5 -6 -2 3
s:normal	0 -3 22 -24 0 0 -1
s:nothing	-9 -7 18 1 -14 -3 -4
s:now	3 15 -14 -4 0 3 8
s:number	10 8 -20 -13 0 4 15
s:off	-9 1 -2 3 16 -19 -10
s:offer	15 -5 0 -24 -15 -4 8
s:old	-8 7 19 -8 4 -14 -34
s:older	-8 -26 40 -15 -12 -9 -9
s:once	-10 12 -11 16 -11 -6 -1
s:or	-14 -4 3 -12 -9 -9 27
s:orange	-9 6 1 -20 16 2 -10
s:order	-8 7 3 8 -1 -12 -21
s:ordinary	-4 -19 22 4 -19 -11 -23
s:origin	-7 -15 0 17 -19 -7 1
s:other	-23 -1 9 0 -10 13 -8
s:out	-4 5 -14 -16 28 -2 0
s:outside	-3 -6 12 -18 1 -6 8
s:over	-17 -6 9 2 -1 -17 1
s:overall	-1 -4 -7 15 1 0 -12
s:page	1 16 -19 -2 2 -2 -5
s:paper	25 -8 -10 -1 3 -16 -1
s:part	-20 -4 11 8 -1 -8 -13
s:peak	0 -9 -13 6 -9 20 -6
s:people	-3 9 -14 -19 8 -4 10
s:period	-3 -5 1 15 -16 -1 -18
s:permanent	-15 3 2 0 0 0 4
s:phone	6 10 17 -15 -14 0 -13
s:pipe	-1 1 -10 -8 25 -1 -11
s:plan	7 9 -3 24 -16 -1 -27
s:plane	0 0 -18 15 -6 0 5
s:plu	-12 -16 29 -7 -3 -16 -11
s:plywood	12 1 -3 5 -3 -2 -18
s:point	3 -2 -25 9 13 2 1
s:polysilicon	0 -3 -10 17 -7 0 -5
s:pork	-11 -24 3 9 -1 1 1
s:post	1 -24 -18 9 -1 -14 17
s:potash	1 -7 0 8 -23 -3 8
s:potatoe	-2 24 -1 -14 -19 10 -4
s:prawn	7 -13 17 -7 -7 0 -11
s:prepare	7 5 -12 -16 -4 0 9
s:press	19 -5 -6 6 -9 -2 -14
s:price	2 -3 -4 11 10 -3 -15
s:proclamation	1 -17 5 10 -19 -4 0
s:product	-16 -16 -1 13 5 -13 -3
s:proposal	-6 -13 -12 -15 -9 0 30
s:propose	6 6 -14 -18 -21 -7 25
s:provide	-6 3 -10 20 -9 -6 -7
s:published	10 -15 -11 12 3 -1 0
s:pump	-1 3 7 -17 -8 0 8
s:purchase	-2 -5 -21 9 2 -3 14
s:question	22 -10 -12 -6 -6 -3 0
s:quota	-15 -15 -2 8 -7 -6 11
s:radio	9 -2 2 4 -1 -1 -15
s:range	0 0 -14 17 -3 0 -3
s:rare	-1 -5 -10 -1 0 -4 19
s:raspberry	-5 15 -5 -12 -5 2 9
s:rather	-6 -3 -13 0 -3 7 16
s:reach	-4 -18 -14 0 -2 23 3
s:read	31 -1 -14 -7 0 -10 -16
s:ready	2 3 -15 -3 -10 -5 21
s:reason	-2 10 8 -19 4 0 -5
s:reciprocal	-18 -18 5 -4 25 -14 -27
s:recommend	2 -3 -13 -8 -3 0 15
s:refined	-1 -11 -3 -10 -2 0 17
s:remain	-11 -8 12 5 -2 -5 -15
s:remember	-14 -13 -14 -9 29 3 -13
s:renewed	-7 7 10 -19 -2 -1 -2
s:report	39 -7 -22 -15 -2 -5 -19
s:reporter	5 -6 0 17 -14 -3 -15
s:republic	0 -4 -11 -5 17 0 1
s:request	-7 0 -11 -5 -1 0 17
s:return	-14 21 -2 2 -7 0 -11
s:round	12 -1 -18 0 7 0 0
s:rubber	2 1 3 1 4 -6 -27
s:rumour	10 -9 -17 15 -9 -3 -12
s:run	12 -6 3 0 5 -4 -15
s:safeguard	0 -2 16 -15 1 0 -6
s:salmon	3 7 0 3 -7 7 -19
s:same	-15 7 2 9 -10 0 -6
s:say	16 -2 -6 -4 -14 -15 10
s:seafood	0 -3 15 -12 -10 0 5
s:season	-5 -5 16 6 -14 3 -13
s:section	-15 -20 25 7 -7 -15 -31
s:see	10 -4 -16 -22 9 8 10
s:seem	-6 0 -6 -7 0 0 16
s:send	-3 -8 -2 -15 6 9 8
s:separate	-4 -10 16 -16 9 -1 -5
s:sheet	1 -4 7 0 -15 -2 3
s:ship	-2 1 -5 21 -11 -2 -16
s:shoe	-14 4 -3 5 -24 1 16
s:should	-6 19 3 -37 -3 -10 8
s:shrimp	3 11 -1 0 -18 -7 4
s:sign	-21 -2 1 12 -1 -15 -9
s:since	-19 -17 31 -8 -1 -13 -15
s:sit	-2 4 6 -17 0 -3 7
s:slap	0 13 0 2 -21 -9 0
s:sleep	2 15 -9 6 -16 -2 -12
s:so	10 -2 -1 0 6 -15 -5
s:software	0 0 -7 -10 -4 0 15
s:some	11 -15 -7 -1 -1 1 9
s:sooner	0 -1 0 -11 -8 0 15
s:soya	-1 -5 -13 18 -8 4 -2
s:soybean	6 -26 -3 11 7 -6 -14
s:spare	-2 0 13 1 -16 -4 -8
s:spoke	5 -9 -1 -20 -9 -4 17
s:spoken	4 -3 -13 -10 -6 -1 18
s:spring	-9 -14 -9 -4 0 24 3
s:stage	-4 7 -17 11 -5 0 4
s:stand	-20 0 -1 -1 5 7 -9
s:standstill	0 16 1 -8 -17 -7 3
s:start	2 -13 -15 19 -7 1 5
s:statement	-3 -9 -9 15 0 -3 4
s:stay	-3 -16 13 -3 5 -9 -3
s:steel	-11 -32 24 -10 16 -25 -6
s:still	-7 1 -17 16 -2 8 2
s:stop	-16 0 -4 17 -3 1 -16
s:story	16 -5 6 -16 1 -1 -9
s:sugar	-15 11 9 -12 3 -11 0
s:sum	-5 -23 4 12 -10 5 5
s:summer	0 1 -22 -1 5 15 4
s:sunflower	0 8 5 2 -13 4 -15
s:surcharge	12 -7 13 -21 12 -4 -22
s:suspend	-3 2 -5 21 -11 -19 -21
s:suspension	-13 -4 -35 34 2 -5 0
s:table	2 -3 -17 -1 2 -4 15
s:tariff	-17 -12 8 11 -7 -31 1
s:taro	6 -11 -9 15 -4 -1 -9
s:tea	0 18 -2 -7 -2 -2 -5
s:television	0 3 -4 -20 -7 -2 16
s:tell	0 -3 -10 -2 -11 6 15
s:term	-7 -11 24 8 -16 0 -22
s:than	-21 7 -4 4 -14 11 6
s:thank	0 -1 16 -13 1 -1 -4
s:that	26 -6 -2 0 -15 4 -5
s:their	-24 -3 2 8 -13 18 -5
s:then	-21 15 -20 -10 16 -6 7
s:there	16 3 6 -3 -22 -5 -2
s:they	-20 4 13 -4 -5 1 -9
s:they'd	-3 4 -5 2 8 2 -15
s:thi	4 -16 -7 15 -4 0 -4
s:those	-2 11 -4 11 -6 -15 -12
s:threat	-17 -10 -16 4 -4 0 20
s:threaten	0 -16 -4 6 -12 -12 13
s:three	1 1 22 -22 -15 0 5
s:through	-11 -9 -22 18 5 9 1
s:timber	-2 -17 0 9 -5 -5 9
s:tinned	-1 -3 -6 18 -8 -4 -9
s:tobacco	-2 17 3 -16 -6 3 -6
s:together	-7 -10 9 -9 21 -10 -19
s:too	-17 -2 9 2 5 -5 -8
s:top	-13 7 4 2 -18 2 4
s:touched	-3 6 11 -15 -5 0 -1
s:toy	-2 -13 24 -4 -12 -3 0
s:tractor	7 -5 4 -15 11 -8 1
s:trade	-4 -15 3 5 -3 -15 8
s:treaty	-11 21 8 -10 -8 -3 -9
s:trial	0 6 -16 4 12 -4 -6
s:truce	5 12 10 -31 9 -30 1
s:true	19 -3 7 -16 -11 1 -10
s:twice	0 -11 -10 -14 18 -5 12
s:two	-25 -4 6 -3 -11 6 15
s:unchanged	-8 8 28 -19 -17 -4 -11
s:under	-26 -19 9 -3 8 -17 5
s:unless	-11 21 -16 -25 -4 -8 22
s:until	-14 -18 22 3 -1 -3 -23
s:up	-17 0 7 -9 6 10 -6
s:upholstered	-1 -18 -15 13 -8 -2 15
s:used	-3 0 -6 -5 16 6 -22
s:usual	0 -3 15 -13 2 -1 -3
s:value	-4 -2 18 -11 4 -9 -16
s:view	8 13 -16 6 -9 0 -7
s:voted	0 13 -16 7 0 0 -7
s:walnut	-7 0 -16 16 -4 14 -13
s:war	-1 -10 12 4 -18 7 -11
s:warn	-16 7 2 -10 -6 0 7
s:was	16 -10 -13 -3 6 1 0
s:watche	10 -1 10 9 -24 -6 -14
s:way	3 -2 14 -23 -6 2 3
s:week	13 -14 -18 9 4 7 -5
s:whatever	13 -23 -3 10 -10 0 0
s:when	-11 -6 4 -4 1 17 -14
s:who	10 10 -21 -21 3 12 10
s:will	-2 10 -3 12 -21 -8 -5
s:with	-17 -4 0 10 -6 -10 5
s:without	-8 18 -4 2 -20 -2 -7
s:world	1 -13 -4 -2 17 -5 -3
s:worst	-7 -6 -12 -12 -24 35 -5
s:worth	-8 -3 -7 14 7 -4 -15
s:would	-4 20 -10 -7 -31 -10 12
s:write	19 -23 5 -1 -9 -11 -5
s:wrong	16 6 -8 -2 -6 -4 -14
s:year	2 -1 -1 -10 16 3 -19
s:yes	-8 5 -2 4 -19 -3 5
s:york	-2 -2 15 0 -12 -1 -7
s:you	25 -12 -10 -5 0 -19 4
s:you'll	0 -16 -9 -4 17 7 -4
s:your	5 -11 8 3 -5 3 -17
s:zero	18 -1 -20 0 5 -7 4
s:zinc	-4 12 -7 -28 -9 9 16
s:—	1 -12 4 1 -8 20 -9
s:•	6 -15 -6 21 -7 -10 -7
sa:"	15 4 -22 -2 1 -2 6
sa:" <person>	3 6 14 -23 -8 0 2
sa:" effective	-14 -5 -17 10 -9 0 16
sa:" he	-7 6 -18 12 -3 4 2
sa:" reciprocal	-1 -1 -17 3 17 0 -4
sa:'s <level>	-1 1 -19 -3 20 5 -4
sa:'s on	8 -2 7 3 -18 -1 -6
sa:'s to	0 2 15 -13 -10 0 -1
sa:(	-15 7 6 7 -10 -11 -29
sa:( <level>	-3 5 14 -20 4 -1 -6
sa:( before	0 -5 17 -12 -2 0 -1
sa:( now	-2 7 -25 21 -9 0 0
sa:)	8 7 -1 1 2 -19 -15
sa:, <level>	-11 19 3 -1 -14 -18 0
sa:, <quality>	-3 0 4 -28 17 -2 3
sa:, a	3 -17 -7 14 -13 -1 8
sa:, according	10 -6 0 -15 -13 -5 15
sa:, after	-7 -3 3 7 4 -6 -16
sa:, against	0 0 17 -5 -14 0 -10
sa:, as	12 11 -6 -12 13 -32 -5
sa:, at	0 2 5 5 -9 0 -16
sa:, because	-10 -6 -6 -2 15 2 -1
sa:, but	-4 -18 -4 2 3 12 4
sa:, down	0 1 -13 15 -2 -2 1
sa:, due	-1 0 -10 17 -3 0 -8
sa:, effective	2 -2 11 -9 9 -2 -16
sa:, for	0 4 3 -2 -20 5 6
sa:, has	-10 1 2 6 6 0 -18
sa:, in	6 -27 0 0 -6 9 10
sa:, is	16 -25 -17 7 18 -11 -1
sa:, no	5 -9 17 -13 -5 -3 -5
sa:, not	6 11 -16 -9 -17 -5 16
sa:, now	-1 18 -10 -10 4 3 0
sa:, of	5 -14 2 9 -15 -5 5
sa:, on	3 1 -9 -2 13 -15 1
sa:, over	0 6 -2 -18 7 -1 2
sa:, should	-5 -10 -9 -9 0 0 21
sa:, stay	0 -10 15 -14 -7 1 8
sa:, that	-3 -13 -14 20 0 -2 0
sa:, the	-5 -2 3 -11 6 17 -15
sa:, then	-3 5 0 -6 16 -7 -11
sa:, unchanged	0 -1 15 -11 -2 0 -1
sa:, unless	-2 7 -17 0 -5 -4 10
sa:, when	-5 5 -2 -19 5 10 -2
sa:, where	5 1 -11 12 -16 7 -2
sa:, who	-2 -3 -15 7 -9 0 14
sa:, with	-7 0 17 -15 -9 -6 9
sa:, would	-1 -14 17 1 -9 5 -9
sa:. "	6 19 -13 -8 5 -3 -1
sa:: <level>	-3 -14 18 -9 0 -9 0
sa:: <name>	6 -7 17 -11 -6 -5 -8
sa:: <number>	1 -7 -13 17 5 -1 -10
sa:; <name>	-4 -6 10 -15 12 0 -5
sa:; <quality>	-1 -12 16 -4 -1 -1 -6
sa:; it	3 -3 -16 11 -5 1 7
sa:; since	0 9 -16 2 -6 -2 7
sa:; that	1 -3 2 -17 -1 8 7
sa:; the	7 -16 -11 9 2 -9 2
sa:<agent>	6 0 -10 9 9 -2 -15
sa:<day-ahead>	-14 6 -2 11 -36 -29 14
sa:<day-ahead> ,	6 -5 -10 -2 -9 -11 19
sa:<day-ahead> .	-16 -2 9 4 -26 -6 7
sa:<day-gone>	-12 2 5 5 -1 -27 -2
sa:<day-today> ,	0 -5 17 -4 3 -2 -22
sa:<day-today> .	-16 0 1 2 0 -9 3
sa:<day-today> <level>	0 9 -16 8 0 0 -2
sa:<goods-amount>	-3 -3 -18 26 -10 0 -3
sa:<goods-amount> <span>	0 0 -10 16 -7 0 -2
sa:<goods>	20 11 -5 -8 -7 1 0
sa:<level>	-17 -5 -3 4 17 -8 -8
sa:<level> ,	-15 5 -13 0 10 -2 8
sa:<level> <day-today>	0 3 -34 27 4 0 0
sa:<level> <level>	-5 -23 -12 -35 24 18 -16
sa:<level> as	0 -1 -10 -5 19 -1 -5
sa:<level> before	0 -5 16 1 -13 0 -6
sa:<level> for	6 -18 -2 -2 11 -15 5
sa:<level> from	-3 -2 21 -18 -3 0 0
sa:<level> now	-2 6 -24 13 -1 -1 5
sa:<level> of	-2 -15 -9 23 -10 -7 0
sa:<level> reciprocal	0 3 15 -19 -3 0 0
sa:<level> remain	0 2 -16 9 4 0 0
sa:<money>	-10 -1 -4 16 3 -10 -18
sa:<money> ,	0 -1 -3 16 -7 -4 -9
sa:<money> .	-1 -3 -13 3 15 0 -1
sa:<money> of	0 -6 16 -9 -8 0 0
sa:<month-ahead> ,	-8 2 1 -15 11 3 -2
sa:<month-gone>	-4 -9 1 -11 21 -5 -9
sa:<month-gone> :	0 -1 18 -13 -9 0 0
sa:<month-gone> is	0 -5 17 -6 -9 -2 -4
sa:<name> 's	12 4 7 -18 9 2 -25
sa:<name> ,	-20 -6 13 8 -5 -8 -19
sa:<name> <number>	0 -14 6 -4 -17 -4 16
sa:<name> and	-4 -15 -12 3 -10 0 28
sa:<name> from	-3 10 -20 8 6 0 -2
sa:<name> good	0 0 15 -7 -15 0 2
sa:<name> in	-1 -5 -19 19 5 0 -7
sa:<name> instead	0 -2 -15 12 4 0 3
sa:<name> levy	-3 -3 22 -16 -7 0 -4
sa:<name> on	0 0 17 -9 -6 -1 -12
sa:<name> take	-7 -4 11 -16 9 0 -1
sa:<name> to	0 15 -9 0 -6 0 -4
sa:<not>	16 2 -1 -2 -17 -2 2
sa:<number>	-27 3 -1 2 5 5 -6
sa:<number> ,	-8 -4 -11 -9 7 7 17
sa:<number> :	1 -2 -9 11 0 6 -16
sa:<number> and	-2 -18 11 0 -8 2 6
sa:<number> for	-4 -2 14 -11 7 6 -16
sa:<number> from	0 -8 17 -3 -8 2 -5
sa:<number> last	0 -8 20 -6 -13 0 0
sa:<number> now	-3 13 -17 3 2 4 -1
sa:<number> or	0 -2 17 -13 -3 0 -2
sa:<number> to	8 3 6 -3 -15 -1 -6
sa:<number> until	0 -4 15 -5 -5 0 -7
sa:<number> was	1 -1 0 4 -18 8 6
sa:<office>	6 -1 6 -17 7 -8 0
sa:<organisation> 's	2 -10 -18 6 12 -4 1
sa:<organisation> .	15 -4 5 -13 -3 5 -10
sa:<person>	-7 4 6 -4 -18 -1 10
sa:<person> ,	2 3 9 5 -16 -2 -8
sa:<person> .	2 -3 1 9 -15 -2 -5
sa:<person> say	-6 4 -25 0 5 6 12
sa:<person> write	-3 -2 15 -1 -2 -3 -10
sa:<points>	-5 15 38 -32 -14 -7 -6
sa:<points> on	0 -4 19 -20 -5 0 8
sa:<points> suspend	0 0 21 -18 -4 0 0
sa:<quality> chicken	-1 -9 -2 15 -4 0 -4
sa:<quality> farm	0 -1 -19 12 13 0 -7
sa:<quality> flour	0 7 13 -20 1 0 -6
sa:<quality> oil	-10 -18 -9 3 11 -7 5
sa:<quality> one	-3 -16 12 -17 9 10 -7
sa:<quality> potash	-1 -3 0 16 -10 0 -8
sa:<quality> rice	-2 -10 -16 7 2 1 13
sa:<quality> soybean	2 -1 15 -8 -8 0 -3
sa:<quality> sunflower	0 12 0 -18 1 -1 -2
sa:<quality> tea	-1 2 -19 13 0 0 6
sa:<quality> timber	0 -9 -13 18 5 -1 -11
sa:<seat>	-6 15 7 -11 -28 6 7
sa:<seat> had	-2 3 0 8 -16 3 -1
sa:<sender>	-12 0 0 9 -16 -9 7
sa:<span>	-17 -11 -4 1 11 10 0
sa:<span> .	-23 -21 14 -7 -7 9 5
sa:<span> after	0 4 7 -19 -9 0 11
sa:<v-bear>	-18 1 -5 4 1 4 5
sa:<v-down>	-11 -7 5 -6 15 2 -10
sa:<v-end>	-2 0 -10 -11 19 4 0
sa:<v-say>	14 -2 -5 -2 -4 -16 7
sa:<v-suspend>	0 4 2 21 -26 -19 -20
sa:<v-target>	-13 -2 -6 12 -17 17 -1
sa:?	14 -4 -3 -21 6 6 -3
sa:a	10 -16 7 0 -11 9 1
sa:a <number>	-9 -8 0 -16 -3 14 7
sa:a duty	5 2 15 -12 -9 0 -9
sa:a law	0 0 -8 -8 15 -1 -3
sa:a minimum	0 -4 -12 18 -6 -1 -5
sa:a special	0 -5 0 -16 12 -2 7
sa:above	-4 2 -6 0 -16 7 8
sa:according	10 -7 1 -16 -13 -6 15
sa:according to	10 -7 1 -16 -13 -6 15
sa:account of	-2 -8 -3 -4 15 -4 -5
sa:additional	-1 5 -18 14 0 -1 0
sa:advanced	0 0 21 -16 -5 0 -7
sa:advanced chip	0 0 16 -12 -4 0 -5
sa:after <number>	0 -5 -9 20 -12 0 -4
sa:after <span>	0 0 -15 -4 17 0 0
sa:afterward	-2 1 -17 22 -7 0 -10
sa:again	0 19 -8 -11 7 0 -17
sa:again .	-6 0 -14 4 15 0 -10
sa:against	-5 -2 17 4 -18 -3 -12
sa:against <number>	0 -9 21 -8 -10 0 -5
sa:agreement	-15 -13 11 -1 -6 -6 8
sa:agreement with	0 -10 -8 20 -12 0 -4
sa:all	-12 -10 0 -2 15 -15 6
sa:also	9 9 1 1 -16 -5 -18
sa:among	-3 2 8 0 -16 -3 3
sa:among the	0 -2 16 -10 -12 -1 0
sa:an	16 -5 9 1 -1 3 -30
sa:and	-23 5 1 1 6 -5 -6
sa:and ,	0 2 9 6 -18 -6 -6
sa:and <name>	-15 -5 9 -2 -11 7 4
sa:and <points>	0 0 23 -20 -10 0 8
sa:and <seat>	-1 11 8 -11 -15 2 -2
sa:and about	0 -2 16 -9 -5 -1 -2
sa:and has	2 7 23 -18 -9 5 -19
sa:and i	0 -15 8 -1 6 3 -2
sa:and it	-3 7 4 -19 10 3 -16
sa:and no	0 -7 -2 15 -8 0 -10
sa:and not	0 2 6 4 -19 -1 -4
sa:and on	-2 -6 12 -17 13 -2 -6
sa:and other	0 -6 16 -5 -10 -1 -2
sa:and say	1 0 -12 16 -7 0 -4
sa:and that	-1 11 -15 13 -14 2 1
sa:and then	-2 6 -5 -20 15 8 -8
sa:and was	-2 -2 -1 -14 -9 -2 18
sa:and we	-6 5 -3 -6 -12 -6 17
sa:and would	0 -2 18 -12 -2 0 -16
sa:announce	-3 -8 -14 0 4 -11 19
sa:announce in	-7 0 -23 -1 4 -3 20
sa:announce last	0 1 4 -15 3 0 5
sa:another	-5 0 21 -4 -12 -4 -7
sa:any	6 -18 -2 -4 2 -4 11
sa:apply	0 12 4 -15 6 -12 0
sa:apply from	-3 4 -20 2 7 0 8
sa:apply since	0 -2 20 -4 -18 -2 -5
sa:are to	0 -4 -13 -2 -2 0 18
sa:arrangement	-1 1 16 -8 -12 7 -11
sa:arrive	0 3 14 -15 -6 0 -2
sa:as <level>	0 3 15 -4 -13 -4 -7
sa:as <name>	-4 -5 -3 -13 -4 0 18
sa:as a	6 7 -15 1 8 -5 -3
sa:as before	-8 0 26 -1 -31 -6 -18
sa:as in	-3 13 -16 8 -7 -7 2
sa:as it	-10 -9 12 3 -3 6 -15
sa:as they	-2 1 17 -7 -4 -2 -9
sa:aside	0 6 -19 14 0 -2 -6
sa:ask	3 1 12 -16 1 3 -12
sa:at	-8 7 -6 8 -15 11 0
sa:at <number>	-2 7 -15 15 -1 -2 -6
sa:at all	-5 0 -16 7 10 0 5
sa:at its	-1 -4 -6 -7 -5 15 0
sa:away	0 -9 -4 -2 17 -8 -7
sa:back	-3 23 -23 -1 8 -18 -3
sa:back ,	0 2 1 -17 2 0 6
sa:back .	0 13 -16 4 8 -4 -16
sa:banana	1 3 5 -15 4 -2 0
sa:barley	0 4 5 -15 -4 0 6
sa:be	-3 5 15 3 -21 -8 -12
sa:be due	-2 17 -7 -4 0 0 -9
sa:be levy	0 0 -12 16 0 0 -5
sa:became	-3 -5 -10 -12 26 6 -13
sa:because	-13 -7 -1 -8 19 0 -5
sa:become	-2 -8 20 -26 8 -3 -13
sa:become <number>	0 -5 11 -17 9 -2 -8
sa:beef ,	-4 -2 -7 24 -16 -2 -3
sa:beef .	-1 -5 -3 -21 14 -2 3
sa:been	12 16 -9 -6 -1 0 -7
sa:been suspend	-5 -1 -15 5 10 0 -1
sa:before	-26 7 10 -6 -1 10 -18
sa:before .	-8 -5 3 -2 10 4 -15
sa:being	-9 -10 1 13 -28 -2 12
sa:beside	-3 -2 8 -18 9 0 0
sa:beside .	-1 0 0 -16 11 0 1
sa:between	-3 0 8 -17 4 -4 6
sa:busan	0 -7 -7 -4 19 -2 -8
sa:butter	-1 7 -1 7 -3 -4 -16
sa:buy <quality>	-1 -10 0 13 2 -1 -18
sa:by	12 -3 -3 5 3 3 -18
sa:by <day-ahead>	-3 -4 5 -19 10 0 4
sa:by <span>	-2 6 0 7 4 0 -16
sa:by the	16 -6 -2 -4 5 -8 -6
sa:c	0 -1 18 -2 -14 -1 -8
sa:cabinet	0 -6 -13 0 -6 0 16
sa:call reciprocal	0 -2 -15 6 13 0 -3
sa:can	-7 8 13 -6 1 -4 -18
sa:cannot	0 0 17 -8 -7 0 -7
sa:car	-3 -5 18 8 -21 -14 -13
sa:car .	-2 4 21 -14 -11 0 -9
sa:carry	0 -3 -16 4 13 0 3
sa:case	-3 5 6 -20 3 -3 2
sa:ceiling	-5 -5 -8 17 -2 0 -11
sa:change	-6 -9 30 -14 -15 -2 -6
sa:charge as	0 -1 15 -9 -6 -2 -2
sa:chip	-4 -11 18 0 -15 -2 -10
sa:citru .	-2 -7 -11 15 0 -1 -1
sa:cocoa	9 6 -3 0 2 -4 -16
sa:coconut	5 16 -4 -3 -7 -1 -13
sa:collect	8 -20 -7 9 10 0 -8
sa:collect .	6 -21 0 6 7 0 -8
sa:come back	-1 0 -10 7 15 -3 -12
sa:come down	-1 -5 10 -23 9 5 -5
sa:come on	1 -3 19 -5 -21 0 -2
sa:company	0 -8 -12 21 -3 0 -6
sa:copper	-1 -10 0 -5 -2 -1 15
sa:could	-11 9 -7 9 -16 5 0
sa:country ,	0 0 10 -24 2 -1 2
sa:crane	-4 3 -8 17 -6 -2 -15
sa:dairy	-4 2 11 -2 -17 0 0
sa:date ,	0 -9 -16 6 6 0 4
sa:date from	-1 2 29 -22 -16 0 -6
sa:deal	0 -13 -8 17 -4 -9 0
sa:doe	10 -2 8 -9 5 0 -17
sa:down to	-4 -20 5 -8 3 8 2
sa:dried	0 -2 11 -18 -2 0 6
sa:due	-13 4 2 2 -20 -3 6
sa:due .	-3 -1 16 -13 -2 0 0
sa:during	-3 -16 -5 3 7 -2 7
sa:duty .	0 -8 16 -6 -21 -5 8
sa:duty for	-2 -3 -11 15 -4 0 1
sa:effect .	1 -5 -21 10 3 0 10
sa:electric	-2 -4 20 -11 -7 -3 -3
sa:end	-13 3 3 -9 16 -4 -12
sa:error	17 5 -16 -12 4 -5 -6
sa:ever	-4 -8 -2 -18 -14 32 -1
sa:everything	0 -16 -6 -4 21 -8 -3
sa:explain	-1 -2 20 -9 -7 -1 -9
sa:fall away	0 0 -11 -1 15 0 -7
sa:far	0 -4 -15 6 2 4 9
sa:fentanyl	-15 -30 21 -10 13 -22 -24
sa:fentanyl .	-5 -7 12 1 -1 -6 -22
sa:fentanyl ;	0 0 18 -8 -12 0 0
sa:fentanyl duty	0 -2 -7 -12 15 -2 0
sa:first	-9 -23 5 9 -4 -1 3
sa:first term	-2 -8 23 -3 -12 -1 -11
sa:fish	-14 -8 -9 9 -8 6 16
sa:flour .	4 -3 0 6 2 0 -16
sa:for <day-ahead>	-5 13 -15 -6 -5 -2 7
sa:for car	0 -4 17 -12 -3 0 -3
sa:for fentanyl	-3 -12 22 -13 -4 -5 0
sa:for good	-9 2 -8 -1 -11 -4 22
sa:for now	-1 -9 -6 -9 20 -1 -9
sa:for them	-1 3 -13 15 -6 0 -6
sa:force	-3 -1 21 -25 -5 -1 5
sa:force since	0 -4 24 -19 -6 0 -5
sa:forced	0 -4 20 -16 -6 -1 1
sa:from	-11 6 1 4 -18 -17 9
sa:from <day-ahead>	-6 -4 -18 9 -7 -9 17
sa:from <level>	0 9 -7 10 -26 2 2
sa:from <name>	-16 7 9 -11 12 -8 -13
sa:from <number>	10 0 3 15 -30 -6 -17
sa:geneva	-2 -12 7 -12 0 16 -10
sa:glass	0 -9 19 -8 -6 0 -2
sa:go .	-2 -9 -15 -8 23 -2 3
sa:go away	0 -4 21 -11 -13 0 -1
sa:go to	-5 -9 -4 17 -2 -5 -4
sa:good	-22 -13 6 6 -3 -1 2
sa:good ,	2 -13 14 10 -25 -5 -10
sa:good .	-23 -7 -2 2 2 -1 11
sa:good <level>	0 -1 18 -10 -7 0 -1
sa:good in	0 -1 19 -17 0 -1 -3
sa:good is	0 -2 -15 5 0 0 11
sa:good on	0 5 -18 6 3 0 1
sa:good remain	0 -1 15 -12 -2 0 0
sa:good since	0 -1 2 4 -17 0 4
sa:grape	4 -4 17 -16 0 -1 -6
sa:had	19 -5 -2 -1 -2 1 -7
sa:had announce	-1 -5 4 -16 -1 0 15
sa:had been	6 9 0 -15 5 -2 0
sa:halve	-1 -6 -5 15 -8 3 -4
sa:has apply	0 8 8 -17 1 0 0
sa:has been	-2 16 -3 -12 1 7 0
sa:have	6 -6 -19 24 -7 -16 2
sa:have been	-4 -10 2 17 -4 -7 -11
sa:have pay	0 5 -19 11 1 -3 5
sa:hazelnut	-6 3 5 -22 9 -3 6
sa:heavy	-1 -2 -12 -2 -2 0 15
sa:here	-4 1 13 -3 -9 1 -16
sa:highest	-4 -4 0 -15 3 14 -3
sa:his	3 1 -2 11 -15 -1 -5
sa:history	-4 -7 -11 -17 14 11 1
sa:history .	-3 -3 -18 -13 19 6 2
sa:hold	4 8 -26 17 -13 0 2
sa:hold since	0 -3 -11 16 -6 0 0
sa:household	0 -7 -6 15 0 0 -5
sa:if	-3 15 1 -16 -11 -13 10
sa:if it	4 -4 9 -22 1 -2 1
sa:if the	-1 15 1 -2 -9 -5 -6
sa:immediately "	-14 -5 -17 10 -9 0 15
sa:import	-5 -9 -7 18 -1 0 -11
sa:impose in	0 6 13 -16 -1 -1 -4
sa:in <month-gone>	5 -7 -7 -8 16 0 -4
sa:in <name>	3 4 12 -7 -15 -7 -1
sa:in <number>	-6 3 -6 -16 5 -4 16
sa:in a	0 3 -19 9 0 -5 7
sa:in at	0 15 -14 6 -11 -2 -3
sa:in force	-1 -3 13 -17 -1 -1 5
sa:in that	5 4 -19 17 -2 0 -11
sa:in the	-12 -4 -21 13 15 7 -3
sa:include	4 -2 -15 16 -4 0 -2
sa:into	-5 -1 5 9 -27 -1 5
sa:is add	7 -4 -15 4 5 0 5
sa:is go	0 -4 -20 5 19 -2 -7
sa:is not	4 4 9 -3 0 -7 -23
sa:is on	5 1 8 0 -6 0 -15
sa:is suspend	-1 -15 2 4 -13 0 7
sa:is the	-15 5 6 9 -2 3 -22
sa:it	-10 23 9 -5 -12 7 -18
sa:it .	1 14 2 0 -15 3 -9
sa:it doe	-1 -8 21 -12 -2 0 -4
sa:it has	-5 -11 -12 16 1 -3 4
sa:it put	0 6 4 -18 6 0 0
sa:it to	5 8 -18 9 -7 -4 1
sa:its	-4 0 -5 0 -1 16 0
sa:its <level>	0 -3 1 -17 14 0 2
sa:itself	-7 8 -5 -16 3 10 -2
sa:keep <level>	0 -6 -18 8 14 0 0
sa:kitchen	0 -4 -14 0 -5 0 16
sa:kitchen cabinet	0 -4 -11 -4 -4 0 17
sa:labor	0 -4 17 -13 -4 -1 2
sa:lapse	4 0 -2 -17 11 0 -1
sa:last week	6 -6 -11 15 6 -5 -16
sa:last winter	-2 3 6 -15 7 -4 -4
sa:last year	1 9 7 -17 0 6 -15
sa:law	6 3 -8 0 10 0 -16
sa:leave	-6 5 1 11 -29 2 -1
sa:letter	1 -6 -16 0 -6 -1 17
sa:level	-3 9 3 7 -15 -1 -8
sa:list	-3 -22 19 1 0 -5 -7
sa:list .	-1 -14 7 15 -10 -2 -9
sa:listed	0 -2 15 -10 -4 0 -3
sa:long	-3 2 3 6 1 -3 -15
sa:longer	-6 -10 -14 6 21 -2 -10
sa:lorry	-1 -1 -20 -7 3 4 16
sa:machinery	-4 12 0 -1 -24 -4 7
sa:machinery .	-4 0 17 -9 -10 0 0
sa:mangoe	3 -6 15 -16 0 -1 0
sa:milk	-6 3 3 -26 1 -3 11
sa:milk powder	-6 -2 13 -19 2 -2 3
sa:minimum	0 -5 -17 23 -6 -1 -5
sa:minimum price	0 -5 -17 23 -6 -1 -5
sa:month	0 -15 5 6 3 -1 -12
sa:more	-4 -10 -16 14 5 5 5
sa:more ,	-1 -2 -20 1 19 -2 0
sa:morning	7 17 -10 -1 -8 0 -9
sa:most <quality>	0 -1 -10 16 -13 4 -2
sa:much	-6 -2 10 6 -6 -5 -16
sa:my	-10 0 -15 14 8 8 -15
sa:never	28 8 -11 -11 -16 3 -4
sa:new	2 -15 0 -12 13 -4 7
sa:no	1 -11 3 8 7 -2 -15
sa:no change	-3 -6 18 -7 -10 -1 0
sa:no deal	4 -3 -7 16 -1 0 -12
sa:no longer	0 -6 -17 9 18 -2 -12
sa:nobody	6 4 -3 -8 5 9 -15
sa:noon	-1 -3 20 -8 -11 0 -7
sa:normal	0 -1 9 -15 4 0 0
sa:not	0 -3 0 -4 -9 -10 19
sa:not <number>	-5 16 -12 7 -11 -1 -3
sa:not been	2 -2 -15 2 13 0 0
sa:not collect	0 -1 -14 16 -2 0 0
sa:not part	0 -6 18 -8 -5 0 -3
sa:nothing	-7 2 -6 10 -17 -5 14
sa:now	-11 19 -32 5 -1 2 20
sa:now .	1 11 -16 8 1 0 -1
sa:now <level>	-3 16 -28 16 -8 -1 0
sa:number	11 11 -13 -18 -8 8 2
sa:of	-14 -8 10 -4 16 -7 -8
sa:of <level>	-17 8 -4 10 -2 -16 -7
sa:of <name>	5 -19 5 -8 4 -1 9
sa:of <number>	-12 0 -7 0 -2 15 7
sa:of <quality>	-8 -16 -4 6 0 -5 10
sa:of a	-5 0 -2 -7 16 -11 1
sa:of fentanyl	-1 -8 11 -20 8 -1 -9
sa:of next	0 -1 -10 15 -5 0 0
sa:of older	0 -2 16 -10 -5 0 -2
sa:of the	-19 -20 12 3 7 0 -17
sa:oil .	0 2 -8 15 6 -2 -26
sa:oil and	-1 -6 4 -12 -11 -1 16
sa:older	-2 -13 23 -10 -6 -2 -3
sa:older duty	0 -5 17 -10 2 0 -10
sa:on .	0 6 10 -23 3 0 7
sa:on <day-ahead>	-10 -12 16 9 -41 -12 6
sa:on <day-gone>	-2 7 9 -12 -1 -18 7
sa:on account	-2 -8 -3 -4 15 -4 -5
sa:on another	0 -1 17 -10 -7 0 -5
sa:on apple	-1 -5 20 -15 -10 5 -4
sa:on every	-4 1 9 0 -15 -1 3
sa:on farm	0 0 22 -14 -12 0 -4
sa:on hold	0 -2 -23 30 -18 -1 -5
sa:on machinery	-2 17 -12 -16 -5 -1 6
sa:on our	2 -4 2 0 9 -2 -18
sa:on soybean	-5 -6 -6 -7 21 -1 -14
sa:on steel	-4 -17 22 -8 1 -4 -10
sa:on them	-6 -5 -12 0 18 -2 -1
sa:on wine	-3 -8 15 -4 -1 -1 0
sa:once	-8 4 -12 16 -8 -8 2
sa:once the	0 -6 -14 18 -12 0 3
sa:one	9 -4 -3 -4 15 4 -18
sa:one to	0 -1 -18 -8 16 6 -4
sa:or	-12 -9 8 -7 -13 -7 20
sa:or <number>	-1 1 19 -13 -8 -1 -11
sa:ordinary	-5 -18 12 0 -8 -5 -5
sa:ordinary duty	-3 -10 0 11 -26 -2 -1
sa:origin	-3 -14 -3 15 -7 -2 0
sa:other	-10 -11 15 -5 -11 14 -6
sa:our	-4 -1 -9 8 10 8 -18
sa:out	-12 7 -10 -23 15 3 14
sa:over	-11 -15 9 5 -3 -7 -1
sa:pact	0 -2 9 -15 7 0 -6
sa:paper	21 -3 -8 2 5 -8 -15
sa:part	-8 -11 26 -7 -1 -5 -18
sa:part of	-5 -12 26 -7 0 -4 -14
sa:pay	-19 5 -4 -8 5 -4 13
sa:pay nothing	0 6 -1 -15 -11 0 11
sa:payable	-1 6 18 -14 -12 0 -7
sa:payable .	0 -5 18 -11 -3 0 -6
sa:per	7 0 -1 6 -7 2 -15
sa:pipe	0 3 -4 -7 17 0 -9
sa:place of	0 14 -26 19 -6 -2 3
sa:plu	-3 -13 9 7 1 -9 -16
sa:pork	-8 -21 2 4 1 -3 5
sa:pork ,	0 -11 -16 17 4 0 1
sa:pork and	0 -4 17 -15 -4 0 -4
sa:post	-5 -6 -16 0 9 -7 14
sa:powder .	-2 -11 7 -16 9 -2 6
sa:present	-2 -2 -15 16 -5 -4 7
sa:present <level>	0 -4 -17 14 -1 0 7
sa:price	3 -2 -6 16 -1 -3 -8
sa:product	-6 1 5 9 -16 -5 -6
sa:propose	4 12 -2 -6 -15 -6 4
sa:published	7 -3 -18 6 4 0 5
sa:purchase	-1 -3 -15 2 3 -2 12
sa:quota	-6 -5 8 3 -15 -3 2
sa:read	16 -1 -5 -1 -2 -3 -11
sa:reciprocal	-6 -9 -12 -1 24 0 -7
sa:reciprocal "	-1 0 -16 6 14 0 -4
sa:reciprocal )	0 -1 10 0 -16 0 0
sa:reciprocal one	0 -1 -15 15 1 0 0
sa:remain	-3 -4 6 6 0 -1 -26
sa:remain suspend	0 -14 -19 28 -8 0 -1
sa:return	-6 18 2 -3 -4 0 -11
sa:right	-8 -2 -11 -3 -3 0 21
sa:round	-2 4 -18 0 10 0 2
sa:run out	0 9 -11 -12 15 0 -4
sa:same	-20 0 4 -4 0 8 -1
sa:say ,	0 10 11 -22 4 -4 -14
sa:say on	-8 -10 -18 12 4 0 7
sa:section	-6 -1 10 5 -8 -6 -17
sa:section <number>	-6 -1 12 2 -8 -6 -17
sa:see	3 -10 -10 -20 10 12 0
sa:seem	-6 0 -6 -7 0 0 16
sa:seem right	-6 0 -7 -7 0 0 16
sa:shall	-3 -13 5 10 8 -1 -18
sa:shoe	-10 -5 -7 17 -7 0 5
sa:should	4 -12 0 -19 -7 -2 17
sa:sign .	-4 -5 19 -14 -7 0 0
sa:since	-6 -13 20 -4 0 -12 -10
sa:since .	-1 11 -3 -7 -19 9 3
sa:since <day-gone>	4 -7 27 -24 -4 -11 -6
sa:since <month-gone>	-12 -19 -1 19 -5 -12 -4
sa:since the	2 5 6 -8 2 1 -20
sa:so	-1 7 3 4 -2 -15 -9
sa:so far	0 -1 -17 9 9 0 4
sa:software	0 0 -7 -9 -4 0 15
sa:soya	0 0 -15 19 -10 0 -2
sa:soybean	-1 -10 -3 -5 17 -2 -9
sa:start	4 -8 -24 24 -11 -3 5
sa:start on	2 -12 -20 20 -10 0 9
sa:stay .	-3 -7 18 -9 -13 -2 7
sa:stay at	0 -3 17 -13 -7 -3 2
sa:steel ,	-6 -10 17 -5 -9 -1 4
sa:still collect	7 0 12 -15 -3 -1 -2
sa:stop	-5 11 -8 12 -16 3 -5
sa:stop .	0 -1 -8 20 -16 -4 -2
sa:sum	0 -8 -15 15 3 5 -4
sa:surcharge	0 3 17 -29 5 -1 -15
sa:suspend	4 -9 -8 17 -3 -14 -3
sa:suspend .	11 4 -20 17 -23 -4 -8
sa:take	-3 -3 11 -15 -3 4 5
sa:take on	-7 -2 14 -16 5 -1 -5
sa:talk	0 0 17 -8 7 -2 -15
sa:tariff "	-5 0 -3 15 -1 0 -11
sa:tariff of	0 0 15 -15 -1 3 -2
sa:term	-5 -12 33 -8 -16 -2 -13
sa:term .	-4 -7 17 3 -10 -1 -10
sa:than <number>	-1 -10 -5 -1 0 -2 15
sa:that	0 -7 2 4 -15 6 6
sa:that apply	0 -6 10 -21 13 0 -3
sa:that has	-4 -4 15 -11 -1 5 -3
sa:that make	0 -3 16 -4 -5 -4 -5
sa:that no	0 0 -10 15 -2 2 -8
sa:that of	-1 -7 -2 15 -8 -6 -8
sa:that stay	0 -1 -10 15 -5 0 -1
sa:that we	0 -5 -12 17 -4 -1 -3
sa:that would	-1 2 -17 8 4 0 3
sa:the <day-ahead>	2 -10 1 4 -16 -1 5
sa:the <name>	9 -25 -7 21 -6 -4 -7
sa:the <number>	-10 -15 -2 17 3 -3 -9
sa:the <office>	5 -1 1 -21 -1 0 12
sa:the <organisation>	8 -12 -10 -7 22 1 -3
sa:the <person>	-2 0 4 -7 -19 6 8
sa:the <points>	0 2 8 -15 6 0 -3
sa:the drawer	-2 15 -18 5 -9 0 2
sa:the new	0 -2 -3 -20 15 -3 1
sa:the purchase	0 0 6 -17 -7 0 14
sa:the same	-19 1 5 -4 1 8 -5
sa:the second	-1 -3 -7 18 -16 -1 4
sa:the spring	-2 -15 0 -3 9 5 -9
sa:the summer	1 6 -4 -18 2 5 3
sa:the talk	2 -3 15 -10 0 0 -8
sa:the tariff	0 -2 -10 19 -5 -2 -8
sa:the truce	1 -5 11 -6 -1 -18 2
sa:the way	0 -8 21 -17 2 -2 -12
sa:the week	0 -4 13 -19 10 -1 -4
sa:the year	-3 -6 2 -17 15 -3 1
sa:their agreement	0 -2 -8 -8 -6 0 16
sa:them	-2 2 -20 13 8 -11 2
sa:then	-12 10 -17 -7 29 2 -17
sa:there	10 3 6 4 -23 -3 -11
sa:there ,	-1 -13 23 -25 -3 -1 0
sa:there is	6 7 2 -20 -1 0 2
sa:they	-2 11 5 -8 -18 2 1
sa:thi	8 1 -3 14 -16 2 -10
sa:those	-2 6 -7 17 -11 -5 -10
sa:threaten	-3 -16 -9 8 -4 -2 10
sa:three	-1 -6 20 -4 -8 -5 -10
sa:through	-3 5 -18 4 3 3 4
sa:tied	-1 -1 15 -10 -4 0 -3
sa:tied to	-1 -1 15 -10 -4 0 -3
sa:time .	0 5 -3 11 -16 -7 3
sa:to <level>	3 -3 6 -11 11 -15 3
sa:to <number>	-9 -19 3 -5 13 13 -23
sa:to a	-7 1 9 -20 0 -3 10
sa:to be	8 -9 16 4 -19 -6 -14
sa:to fentanyl	0 -2 16 -5 -14 0 -2
sa:to the	14 4 -7 0 -17 -2 9
sa:top .	-1 -1 13 1 -15 0 -9
sa:tractor .	-5 -15 15 -15 5 0 2
sa:treaty	-5 4 14 -20 0 -2 0
sa:truce that	0 6 7 -16 2 0 -4
sa:two	-13 1 11 -6 -18 1 11
sa:unchanged	-3 -9 31 -22 -7 0 -6
sa:under	-10 -15 9 -7 10 -20 1
sa:under its	0 0 18 -13 -5 0 -3
sa:under section	-1 -10 11 1 -3 -3 -17
sa:unless	-6 8 -9 -14 -13 -5 20
sa:unless <seat>	-1 -7 -4 -13 0 0 18
sa:until	-10 -11 12 5 4 -11 -18
sa:until <day-ahead>	1 7 9 9 -20 -11 -26
sa:until a	0 -1 -8 -15 2 6 11
sa:until now	0 -2 5 9 -17 0 -1
sa:until the	-2 -20 2 4 4 2 -1
sa:up from	-2 11 1 -6 -17 -4 6
sa:us .	1 -1 0 -18 -6 7 5
sa:used	-1 3 2 6 -15 -1 -3
sa:was	10 -14 -15 1 8 -7 8
sa:was "	9 4 0 5 5 -4 -16
sa:was <level>	-1 -4 20 0 -21 -1 -4
sa:was charge	0 -4 -14 -5 21 -5 -4
sa:was impose	0 -2 18 -7 -10 0 -4
sa:was never	15 -5 7 -10 -15 -4 -2
sa:was to	0 6 -22 -4 2 -1 16
sa:way	-4 -13 13 -15 -5 5 6
sa:way .	0 -3 10 7 -17 -5 -2
sa:we	-10 -3 8 -1 1 -15 4
sa:week	4 -2 -17 9 8 -4 -2
sa:week of	0 -1 13 -17 7 -3 -1
sa:well .	-9 -18 -4 4 5 0 8
sa:whatever	10 -16 1 0 -17 0 8
sa:when	-11 0 10 -14 -4 20 -16
sa:when the	-1 0 4 -12 -3 16 -15
sa:where	3 15 -14 6 -22 5 4
sa:which is	0 8 5 0 -21 11 -11
sa:which the	10 -15 15 0 -17 -6 -3
sa:which we	-5 -11 -9 5 15 -4 -3
sa:who	-5 2 -19 4 0 -1 14
sa:will	-15 17 6 -14 -8 4 3
sa:will not	-9 0 -13 0 5 -3 17
sa:winter	-5 2 0 -19 13 -3 0
sa:with <number>	-3 5 -16 8 12 -4 -1
sa:with <points>	0 0 17 -16 -2 0 0
sa:with <seat>	0 -6 17 -6 0 -3 -10
sa:with it	-1 7 -16 5 9 -4 -3
sa:with the	-6 0 -18 8 12 -10 5
sa:withdraw .	1 -11 -9 -1 -7 0 15
sa:within	2 -2 2 11 -18 -5 -3
sa:without	2 12 1 -18 -4 3 -4
sa:wool	0 0 4 -18 0 0 12
sa:world	-6 -6 1 -8 16 0 -9
sa:worst	-3 -4 -4 -8 -6 16 0
sa:worth	-2 -7 -10 19 -2 -1 -10
sa:worth <money>	0 0 -17 19 0 0 -9
sa:would	-8 16 -5 -8 -11 0 4
sa:write on	-3 -1 18 -13 0 0 -2
sa:yarn	-1 -15 5 3 7 0 -6
sa:year	0 -4 15 -13 5 0 -14
sa:—	0 0 -6 12 -2 7 -25
same than before	15 -12 5 -3 4 -41 0
sb:"	16 -15 -5 0 2 11 -9
sb:" and	-6 -4 15 -7 -3 0 0
sb:" we	-13 -8 13 5 -5 5 -22
sb:'s ,	0 12 2 0 -16 -3 -5
sb:'s at	-1 4 8 -17 -9 8 -5
sb:'s custom	-1 5 -16 7 8 0 -2
sb:'s the	-4 5 1 -17 6 -1 4
sb:'s to	-2 7 15 -14 -7 -1 -6
sb:(	12 -2 -6 2 2 -16 0
sb:( before	0 -21 -13 4 14 -3 7
sb:( c	0 4 -15 9 -3 0 4
sb:*	-7 4 10 -4 1 5 -18
sb:,	-18 4 5 -6 2 0 4
sb:, <day-today>	-7 -19 -1 9 1 -4 0
sb:, <level>	-8 6 5 -1 -15 5 4
sb:, <name>	-12 3 6 -3 -35 11 16
sb:, <office>	-2 -3 -17 3 -1 11 4
sb:, <person>	-1 3 5 -16 9 -2 -2
sb:, <quality>	3 8 0 -19 4 1 6
sb:, after	5 -15 -11 -5 19 1 -2
sb:, against	0 2 -18 10 6 -1 -7
sb:, an	-2 0 -14 -1 15 0 1
sb:, as	2 6 -13 -5 19 -6 -8
sb:, at	-18 -22 8 2 5 4 -4
sb:, before	0 -9 -6 16 3 -12 -2
sb:, both	-2 11 -13 -3 -9 -1 17
sb:, but	1 3 -3 14 -19 -5 -3
sb:, cocoa	0 -1 -13 18 -10 0 -3
sb:, coffee	-1 1 -18 11 2 -1 5
sb:, come	0 -2 -10 17 -12 -2 4
sb:, for	-10 4 -5 7 -21 -8 15
sb:, go	0 -4 -12 17 -13 -3 6
sb:, has	-9 7 -1 7 -19 -1 4
sb:, he	-1 3 -10 17 -4 -5 -7
sb:, in	-18 7 -9 -7 -2 22 0
sb:, instead	0 4 -20 8 -2 -2 11
sb:, keep	0 0 14 -20 4 0 -2
sb:, leave	0 0 16 -15 -2 0 -1
sb:, not	16 -7 -7 -4 12 -8 -23
sb:, pay	-3 -14 27 -3 -21 -3 -16
sb:, put	-1 -9 -1 15 -11 0 -5
sb:, sign	0 -8 -4 18 -11 0 -15
sb:, tell	4 -16 10 -7 -2 0 0
sb:, that	-7 3 -10 -2 0 -4 16
sb:, the	-19 14 -5 -2 2 10 -11
sb:, then	0 8 -5 3 2 0 -15
sb:, to	0 -2 -15 0 3 -1 17
sb:, too	-1 6 0 -16 7 0 1
sb:, up	0 -2 1 -16 14 -4 -3
sb:, where	-8 -16 0 8 11 -3 -12
sb:, which	2 -18 3 -1 3 0 7
sb:, who	-3 11 12 -25 -14 14 -5
sb:, with	-10 -23 7 5 -8 0 4
sb:, would	16 7 -18 -9 -5 0 0
sb:-	-13 10 6 0 1 2 -15
sb:.	10 -15 1 7 0 -14 -8
sb:. <day-today>	0 -2 8 -16 7 0 0
sb:. <number>	15 -11 -18 17 -1 -4 -18
sb:/	3 -5 -5 17 -6 -5 -10
sb:: <number>	16 8 -14 0 -8 0 2
sb:: <quality>	3 13 1 -15 -7 8 -3
sb:: i	12 -4 0 -15 12 -2 -13
sb:: is	11 -3 7 0 0 0 -16
sb:: it	3 -17 13 -12 2 -6 4
sb:: no	-6 -12 6 -25 8 0 13
sb:: since	0 15 0 -12 -11 0 0
sb:: that	3 -12 5 -15 0 -2 7
sb:: then	-18 4 -12 -34 19 -7 15
sb:: under	0 -3 -16 12 7 0 -2
sb:: will	0 15 -2 -12 0 -1 -12
sb:; it	-7 8 5 -23 14 4 -5
sb:; the	-9 -22 8 6 1 0 1
sb:<agent>	-7 13 -3 -5 -5 -16 11
sb:<day-ahead> :	-8 9 -26 13 5 -4 2
sb:<day-ahead> <name>	0 11 10 -3 -22 0 -10
sb:<day-ahead> to	0 -18 13 4 -10 0 4
sb:<day-gone>	4 -3 -6 -2 14 -17 3
sb:<day-gone> ,	-1 -12 10 3 0 -20 -8
sb:<day-gone> :	-13 1 -21 4 14 -3 8
sb:<day-gone> it	-6 2 -11 -6 21 -6 -12
sb:<day-gone> that	18 -17 -3 -11 -10 -1 13
sb:<day-gone> to	0 0 -15 0 1 0 15
sb:<day-gone> —	-7 -11 -21 -8 20 11 4
sb:<day-today>	-1 0 7 -4 5 -15 -3
sb:<day-today> ,	5 15 -12 4 2 -1 -14
sb:<day-today> :	-1 -13 32 -22 -12 -2 -5
sb:<day-today> and	0 14 -21 8 7 0 -7
sb:<day-today> he	-3 0 -17 11 -3 0 8
sb:<day-today> the	-5 -1 -5 -16 19 0 6
sb:<duty>	-1 -2 10 -3 4 -16 -9
sb:<goods-amount>	-3 -2 -6 22 -11 -4 -16
sb:<goods-amount> <span>	0 0 -4 16 -8 0 -9
sb:<goods>	-16 15 6 0 -7 -5 -6
sb:<level>	-19 -1 -7 9 4 -1 2
sb:<level> ,	2 -22 5 -3 1 3 8
sb:<level> :	-7 -10 -10 18 -6 -7 7
sb:<level> <day-today>	-1 9 -15 19 -13 0 -13
sb:<level> <level>	-4 2 2 -17 -23 12 9
sb:<level> at	-6 16 -3 -7 -5 -9 6
sb:<level> from	3 -18 -4 -7 22 -15 3
sb:<level> here	0 20 -21 -17 5 6 -9
sb:<level> is	-4 2 7 3 -16 -1 -6
sb:<level> now	-1 10 -17 -1 6 0 2
sb:<level> of	-3 -15 2 5 1 -7 1
sb:<level> or	-1 -13 0 -7 -3 -2 17
sb:<level> to	16 5 -1 6 -26 -4 -2
sb:<money>	-8 -6 6 -18 11 -1 8
sb:<month-ahead>	4 5 -16 -2 14 12 -24
sb:<month-gone>	-34 -15 -10 7 8 13 -2
sb:<month-gone> ,	-15 -4 0 8 -14 14 0
sb:<month-gone> :	-1 0 -15 1 18 -7 -7
sb:<month-gone> it	-7 -15 -3 11 -7 0 9
sb:<month-gone> of	0 -5 -6 -5 17 -7 -4
sb:<month-gone> that	-9 -11 23 -1 0 -3 -20
sb:<name>	-16 -14 7 14 2 -7 -11
sb:<name> (	-5 -21 -12 0 27 -1 -9
sb:<name> ,	-8 -16 11 0 5 -5 -7
sb:<name> ;	4 5 1 -16 -2 0 2
sb:<name> agree	0 -1 -15 24 -16 -2 -1
sb:<name> and	-4 -43 5 7 -13 -9 20
sb:<name> announce	-2 12 7 3 -10 -1 -19
sb:<name> are	-1 -9 -5 15 -16 0 -1
sb:<name> conclude	0 0 17 -14 -5 0 -1
sb:<name> from	8 1 8 -6 1 -1 -20
sb:<name> get	11 1 -8 12 -16 -4 -2
sb:<name> go	1 -20 -9 7 3 17 -8
sb:<name> good	-2 1 16 -8 -9 -4 -1
sb:<name> had	3 15 -3 1 -7 -2 -4
sb:<name> has	-16 -4 4 8 10 -14 -15
sb:<name> have	5 -6 -9 15 -23 0 3
sb:<name> hold	0 -1 6 -18 0 -1 12
sb:<name> in	-3 9 11 2 -16 -1 -22
sb:<name> instead	0 -13 12 -19 10 -3 -3
sb:<name> is	0 -6 -8 -8 6 -6 17
sb:<name> it	0 15 -14 6 -9 0 1
sb:<name> levy	-4 11 10 -28 2 -1 1
sb:<name> put	0 13 -5 -19 13 -4 -8
sb:<name> reduce	0 0 6 -19 15 0 -7
sb:<name> say	-12 -9 -1 17 -6 0 -7
sb:<name> tariff	7 9 9 -8 -4 -1 -18
sb:<name> that	0 5 -4 -15 5 0 15
sb:<name> to	3 -6 15 -1 -14 -5 -7
sb:<name> under	0 4 11 -20 1 0 0
sb:<name> want	4 -2 3 -16 -8 0 5
sb:<name> was	-5 3 -1 6 0 -16 0
sb:<name> we	0 -4 -8 -16 14 7 -2
sb:<name> were	0 -7 -15 -8 -6 -1 21
sb:<name> —	-5 0 18 -1 -28 -5 -15
sb:<number> (	-11 9 -1 -18 15 0 2
sb:<number> :	15 -8 -11 -2 -1 3 8
sb:<number> <name>	-3 5 -17 -7 17 0 5
sb:<number> <person>	-4 -8 0 -15 12 -1 9
sb:<number> and	-15 -3 14 -4 0 -13 -1
sb:<number> duty	-3 -12 29 -8 -15 -2 -7
sb:<number> in	-3 15 4 4 -16 0 -16
sb:<number> is	-3 -10 15 -5 3 -7 -2
sb:<number> it	0 -4 -7 -7 18 -5 -2
sb:<number> of	7 -16 -7 12 9 -10 -14
sb:<number> per	-1 2 0 -15 -7 9 4
sb:<number> plu	-1 0 15 -12 -1 -3 -9
sb:<number> the	6 0 -6 -18 18 2 -2
sb:<number> with	1 4 -1 -16 12 0 -4
sb:<number> —	9 -13 23 -9 -5 -6 -10
sb:<office> :	-2 13 -17 5 0 0 1
sb:<office> say	0 -3 -10 -13 2 0 16
sb:<organisation> say	0 11 -6 14 -6 0 -21
sb:<organisation> would	0 -5 15 -7 -3 0 -6
sb:<person>	-18 -4 3 -8 -7 -15 21
sb:<person> (	0 -4 -1 16 -10 -5 -6
sb:<person> )	0 -8 -15 10 4 -2 5
sb:<person> ,	1 7 -13 4 -16 9 6
sb:<person> and	-1 0 5 0 2 -2 -18
sb:<person> announce	-9 -7 -13 -6 4 0 18
sb:<person> had	0 -16 18 -16 0 -6 4
sb:<person> has	-3 -6 -17 10 0 0 14
sb:<person> put	0 -4 -15 20 2 -3 -6
sb:<person> say	-14 -10 -1 -15 9 -3 19
sb:<person> sign	-2 0 12 -19 4 -2 6
sb:<person> tell	-24 4 12 14 -10 -3 -10
sb:<points>	-6 17 17 -21 -5 -9 -5
sb:<points> on	0 9 15 -20 -5 0 -3
sb:<quality> carpet	0 0 -7 4 -15 5 8
sb:<quality> charge	0 0 1 -20 14 7 -3
sb:<quality> copper	-1 17 -6 -20 -2 6 0
sb:<quality> farm	0 -1 -9 -9 17 0 -4
sb:<quality> official	-7 0 -10 -2 0 0 15
sb:<quality> oil	-2 -3 -18 3 5 0 11
sb:<quality> orange	-2 -6 5 -22 13 0 0
sb:<quality> rice	-9 14 8 1 -13 -3 -20
sb:<quality> rubber	-4 12 7 -20 5 -1 -9
sb:<quality> shoe	-2 0 20 -18 -10 2 -2
sb:<quality> side	-9 1 3 -20 6 0 16
sb:<quality> soybean	-3 -8 18 -13 -2 -1 2
sb:<quality> tariff	-14 16 9 -4 -4 -10 -5
sb:<quality> tea	1 8 -1 -16 3 1 0
sb:<quality> tuna	0 -1 -4 16 -3 0 -13
sb:<quality> tyre	-3 0 5 8 -20 -4 1
sb:<quality> watche	0 4 -4 15 -14 -1 -2
sb:<seat> :	5 -8 -6 -5 -9 -3 16
sb:<seat> go	-6 -14 13 -18 -1 6 8
sb:<seat> is	-1 0 -13 -9 -3 0 18
sb:<seat> official	-6 -3 23 -14 -7 0 -8
sb:<seat> on	-3 -5 0 15 -11 0 -5
sb:<seat> say	7 -16 7 -9 -10 0 7
sb:<span>	-11 -3 1 -16 15 -2 8
sb:<span> ,	5 -12 2 -12 21 -14 -3
sb:<span> after	0 3 10 5 -16 -7 -1
sb:<span> before	-1 -7 -6 -6 -8 -2 20
sb:<v-buy>	3 2 1 0 -3 10 -16
sb:<v-deny>	20 -3 -2 -6 0 -7 -10
sb:<v-down>	1 -21 1 9 -10 -14 10
sb:<v-end>	0 10 2 -8 6 -21 -6
sb:<v-propose>	6 -9 -9 -14 -18 -10 29
sb:<v-say>	22 -17 -1 -8 -16 -11 14
sb:<v-stay>	-16 -5 11 0 -2 -8 0
sb:<v-up>	-7 2 -2 -8 4 15 -1
sb:@	6 -19 -2 9 4 -7 -5
sb:_	4 -1 -11 19 -12 -4 -11
sb:a :	-5 -6 -7 17 -10 0 -1
sb:a <level>	-5 -2 -3 15 -13 0 -2
sb:a <name>	-3 0 20 -8 -11 0 -5
sb:a <seat>	2 -4 18 -11 -7 0 -8
sb:a duty	0 -6 -14 10 -16 5 17
sb:a flat	7 3 9 -15 1 0 -10
sb:a law	0 0 -5 -13 -1 0 15
sb:a new	-6 16 -13 2 -15 0 6
sb:a pause	-1 -2 -2 -7 16 0 -9
sb:a quota	-9 -3 -4 16 -13 0 -1
sb:a report	22 -4 -10 -5 -6 0 -12
sb:a return	-4 16 -6 -6 -1 -1 -7
sb:a rumour	-11 -5 -5 18 -4 0 0
sb:a tariff	-9 -2 -16 2 8 -2 11
sb:a treaty	-2 16 6 -14 -4 0 -13
sb:a truce	-8 1 -12 -22 15 0 16
sb:above	-2 -13 22 -19 2 4 -5
sb:above the	0 -5 15 -9 -5 0 0
sb:according	10 -10 -16 -2 -10 0 16
sb:according to	5 -10 -16 -1 -10 0 20
sb:add	-22 -2 17 -9 -1 -8 0
sb:add up	-2 -8 2 9 2 -5 -15
sb:additional	-7 -2 -3 11 -2 -17 0
sb:additional duty	0 0 -9 16 -13 -6 -1
sb:after	4 16 -12 4 0 -6 -6
sb:after that	-3 30 -14 -14 -8 -1 -9
sb:again	3 22 -28 -2 7 3 -4
sb:again ,	2 7 -24 7 5 -2 1
sb:ago	4 -7 -10 -3 16 -4 -3
sb:agree	3 12 2 -1 0 -10 -16
sb:agree on	-3 0 5 -17 7 -4 6
sb:agree to	10 10 -18 17 -15 -2 -15
sb:agreement	-26 -13 2 13 2 -12 -4
sb:agreement that	-2 0 -16 18 -3 0 -2
sb:agreement with	-6 -5 -3 20 -20 -1 -15
sb:all	9 12 -3 -7 6 7 -17
sb:all ,	7 -3 2 -21 0 6 1
sb:all three	0 -4 17 -19 0 -2 0
sb:allow	-2 -1 -11 -14 5 -1 17
sb:alone	5 -9 -1 15 -10 0 -5
sb:also	-9 -15 -12 14 -8 -6 16
sb:also at	0 -6 -15 22 -2 0 -11
sb:aluminum	-3 -18 12 -5 12 -3 -14
sb:among	0 -15 -11 8 8 -1 3
sb:an	1 -7 -7 6 2 -21 11
sb:an extension	-3 18 -5 -13 -5 0 2
sb:and	-28 5 4 8 -7 -7 -1
sb:and <level>	0 -4 10 3 -16 -2 -2
sb:and <name>	-9 1 2 9 -17 6 -3
sb:and <number>	-1 -15 7 -8 0 -4 11
sb:and a	-7 7 -11 -15 12 -2 11
sb:and aluminum	-3 -13 15 -4 5 -2 -11
sb:and for	-1 -5 0 12 -24 15 1
sb:and in	-2 -8 -17 -2 17 -5 9
sb:and it	0 -5 19 -14 -4 0 -5
sb:and lumber	0 -1 -18 22 -2 0 -6
sb:and not	4 9 -15 1 2 -8 3
sb:and one	0 9 -22 16 -2 -2 -1
sb:and pay	-1 -17 14 0 -8 8 -11
sb:and that	18 -16 1 0 -7 -7 0
sb:and the	-10 -2 4 10 3 -16 -14
sb:and they	0 16 -3 -15 0 1 -6
sb:and to	-2 4 -15 17 -2 0 -4
sb:and what	0 7 11 -19 1 -2 -5
sb:and will	0 -1 1 8 0 0 -17
sb:and would	1 19 -10 -3 -8 -1 -4
sb:and you	0 7 -15 -15 6 0 11
sb:another	-8 -11 -6 16 -4 0 1
sb:answer to	1 0 9 -15 1 0 -2
sb:anything	-3 16 -1 -16 7 0 -11
sb:apple	8 -1 -9 15 -4 -2 -12
sb:apply :	0 -5 19 -18 0 -1 -5
sb:apply to	0 -2 -3 15 -11 0 -7
sb:approve	0 11 -16 -3 -4 0 9
sb:are <level>	0 0 -9 19 -14 0 -10
sb:are at	12 0 -18 16 -8 -1 -14
sb:are charge	0 -5 14 -16 -3 -1 8
sb:are get	-4 -3 2 7 -2 0 -18
sb:are the	-1 -5 -14 -11 23 0 1
sb:are to	-1 -1 -5 -3 -13 -1 17
sb:arithmetic	0 4 -18 19 -5 0 0
sb:arrangement	-2 16 0 -4 -9 1 -2
sb:article	-5 -9 -15 0 21 -2 1
sb:as much	-2 0 -1 -21 -5 14 7
sb:as of	-5 -17 14 0 0 -5 -10
sb:as the	-2 7 0 -19 8 -2 3
sb:ask for	1 0 0 -22 10 -5 2
sb:ask the	-6 -2 -14 -8 -1 0 22
sb:asparagu	-1 -10 -1 15 -12 -1 -4
sb:at	-6 0 2 -2 -15 26 -8
sb:at <level>	3 16 0 -6 -8 12 -21
sb:at <number>	3 -3 -9 18 -11 9 -12
sb:at the	-2 -3 -1 -5 -15 25 -2
sb:autumn	-4 2 -14 9 3 5 -16
sb:away	0 19 -15 -10 8 -2 -2
sb:back	-6 23 -9 -1 0 -8 -12
sb:back on	6 21 -4 -18 -8 0 -8
sb:banana	-1 19 -7 -7 -13 -4 9
sb:basic duty	0 -2 15 -11 -2 0 -2
sb:battery	5 -7 10 -19 4 0 -6
sb:be	14 10 -13 -6 -21 -11 13
sb:be charge	5 -9 -13 0 1 -4 17
sb:bean	-4 -3 19 -8 3 -2 -22
sb:bean pay	0 -2 19 -11 -8 0 0
sb:bear	-3 0 11 -15 7 5 -11
sb:become	-6 7 -32 10 4 1 5
sb:beef and	0 5 -10 15 -14 0 -3
sb:before	-13 -12 -23 7 23 -10 4
sb:before :	-1 -14 -10 -7 21 2 0
sb:before <month-ahead>	0 0 -14 -15 19 2 -5
sb:before <month-gone>	0 -10 -6 -16 22 -1 -2
sb:before it	-1 -19 -3 24 -6 -10 -7
sb:before that	-3 0 -28 8 9 4 -6
sb:before the	0 1 -4 -6 10 -20 5
sb:begin on	0 -5 -1 -15 16 0 0
sb:below	-8 -9 13 -18 15 -5 -1
sb:better	-2 -8 14 -16 6 -4 1
sb:bicycle	0 -8 -2 17 -9 -1 -9
sb:bill	-10 -3 -15 9 -5 0 16
sb:both	-15 10 0 -11 2 4 1
sb:both duty	-2 3 -10 -17 7 0 13
sb:branded	-1 -2 -7 -16 0 -1 20
sb:bring in	0 -1 -1 -16 17 0 -2
sb:buse	15 -6 0 3 -4 -6 -13
sb:but	-7 6 9 0 -23 0 2
sb:butter	-4 2 0 -19 6 1 10
sb:by	-10 11 6 -10 -19 0 11
sb:by <day-ahead>	-10 -18 -2 -11 -2 8 26
sb:by <month-ahead>	-2 3 -2 13 -18 2 0
sb:by the	1 4 23 -24 0 -9 -2
sb:call	-1 1 24 -1 -11 -2 -17
sb:cancel	0 0 -17 18 -3 0 0
sb:canned	0 -6 16 -19 5 0 -3
sb:car pay	0 -4 13 -15 -6 7 1
sb:carpet	-2 -14 -8 1 -9 13 16
sb:ceiling of	-3 0 -4 18 0 0 -16
sb:certain	8 0 -12 18 -2 0 -15
sb:charge a	0 -1 0 15 -10 -2 -8
sb:cheese ,	-5 1 4 -22 9 -6 6
sb:claim	17 -1 5 -12 -4 0 -12
sb:closed	0 7 12 -16 -7 0 -4
sb:cocoa butter	-1 2 -7 -18 2 3 13
sb:cod	-3 -7 -11 -11 28 1 -9
sb:coffee ,	0 -9 -11 19 -15 5 4
sb:coffee from	0 -4 2 -14 17 0 -7
sb:come back	9 18 -8 -7 -7 -5 -11
sb:come down	0 -18 -10 16 -2 0 1
sb:come in	7 -21 5 -1 11 -5 -12
sb:come the	0 2 -23 22 -3 -4 0
sb:come to	-4 -18 11 -10 7 -1 6
sb:common	-5 1 -17 23 -4 0 -10
sb:comparison	0 -2 17 -12 -5 0 -1
sb:component	0 -9 -15 22 -6 0 -5
sb:content	-1 -12 15 0 -11 0 7
sb:copper	-11 11 1 -8 -20 3 11
sb:cork	0 0 5 -19 9 0 6
sb:correct	15 -13 8 -17 -11 0 0
sb:could	-21 6 -10 -6 10 -7 13
sb:counter	0 9 -15 2 8 0 -6
sb:counter -	0 14 -15 3 -8 0 -2
sb:countervailing	0 -4 15 -10 -2 0 -2
sb:countervailing duty	0 -4 15 -10 -2 0 -2
sb:country	-18 -5 -9 22 2 -2 -9
sb:court	0 0 10 -16 5 0 -6
sb:cover	0 0 20 -16 -7 0 -3
sb:current	0 -11 17 -10 -2 0 0
sb:currently	0 -7 18 -14 2 0 -2
sb:cut flower	-1 4 4 -15 3 0 3
sb:cut the	2 8 2 2 -16 0 -6
sb:cut to	6 -2 14 -20 5 0 -9
sb:date ,	0 -18 9 12 -13 0 0
sb:day	-2 8 -8 -2 -7 -8 15
sb:day on	-1 0 -7 17 -6 0 -7
sb:deal	-9 -4 -15 17 -3 1 6
sb:decision	-1 -6 -7 17 0 -3 -11
sb:decree	-5 4 -9 18 -16 -1 -6
sb:deny	20 -2 -6 -5 -1 0 -14
sb:direction	0 1 15 -1 -13 1 -4
sb:dispute	-1 -8 -8 -16 1 15 1
sb:doe not	8 3 13 -26 -9 -1 1
sb:double to	-1 4 5 3 2 -3 -15
sb:down	3 -22 3 8 -6 -1 2
sb:down for	0 -1 -16 15 -6 -2 4
sb:dozen	0 0 1 -18 15 0 0
sb:dozen of	0 0 1 -18 15 0 0
sb:draft	-1 -9 -13 -10 -13 -5 27
sb:drop from	0 -1 -5 17 -11 0 -6
sb:due	-1 6 -25 10 15 0 -6
sb:during	-2 -11 -17 9 -1 -1 16
sb:during that	-1 -4 -23 17 -6 0 9
sb:duty (	4 -2 20 -14 -13 0 -1
sb:duty at	-1 -2 14 -28 3 -1 4
sb:duty go	-10 17 -19 1 16 -10 -5
sb:duty is	-9 -10 -3 6 19 -2 -25
sb:duty on	18 5 -4 -12 2 -5 6
sb:duty to	0 -3 -16 -7 7 0 16
sb:each other	0 -6 14 -16 2 7 -5
sb:effect	2 -16 7 4 -4 -2 -5
sb:end	8 17 -2 -11 -3 1 -20
sb:end ,	8 6 5 -16 -9 -1 -11
sb:energy	0 -1 11 -17 -7 0 8
sb:enter	4 -7 -7 -6 16 0 0
sb:event	-4 21 -13 -12 -3 0 -2
sb:event of	-2 16 -9 -6 -1 0 -4
sb:everything	-2 -8 15 -5 -10 -3 3
sb:extra	-12 -8 -10 -7 17 8 3
sb:extra duty	-2 5 -18 -5 14 12 -9
sb:face	-3 0 -9 2 -18 0 19
sb:face <level>	0 -10 -5 17 -7 -3 -2
sb:fail ,	-1 -4 -16 -1 8 0 7
sb:failing	0 18 -2 -14 -1 0 -5
sb:fall	-3 -10 3 6 13 -14 -19
sb:far	-7 -2 -5 -22 14 11 0
sb:farm	-1 -12 -8 -9 23 -2 0
sb:farm duty	0 -3 3 -18 10 0 -2
sb:fentanyl	-15 -23 7 -13 20 2 -5
sb:fentanyl ,	-1 -15 0 5 4 -4 -2
sb:fentanyl duty	-2 2 -12 -14 19 5 10
sb:figure	15 2 4 -3 -17 -12 1
sb:figure of	16 6 -7 0 -12 -4 -8
sb:first ,	-5 9 -22 10 3 -2 3
sb:first trade	0 -2 19 -11 -9 0 -4
sb:fish	-4 -18 7 -2 1 6 3
sb:flower	-1 1 11 -22 9 -3 -5
sb:follow	-2 1 -19 19 -17 0 7
sb:footwear	0 0 15 -10 -6 -1 -5
sb:for <number>	-1 -3 -15 10 -7 -1 12
sb:for <quality>	-2 -1 -2 0 13 -6 -16
sb:for <span>	5 -16 12 -3 3 1 -13
sb:for comparison	0 -2 17 -12 -5 0 -1
sb:for good	0 -1 -13 16 -13 1 7
sb:for the	-4 1 1 1 9 0 -15
sb:forced	0 -7 5 -17 -5 0 11
sb:foreign	9 -2 -10 15 -6 0 -11
sb:found	0 12 -16 -1 7 0 -2
sb:framework	-1 -8 -23 34 -11 -1 -13
sb:free trade	0 0 -10 -13 16 0 2
sb:freeze	0 -15 12 1 -3 0 3
sb:from <day-ahead>	-7 24 -18 20 -28 -14 -7
sb:from <day-gone>	-3 17 -6 4 -11 -2 -5
sb:from <level>	18 8 -16 18 -24 0 -3
sb:from <month-gone>	0 -16 0 0 15 -7 -3
sb:from <name>	-16 -22 0 0 11 -8 12
sb:from the	-7 -16 10 -6 -3 13 -2
sb:from there	0 -2 -5 -14 16 0 -4
sb:from thi	0 -1 -18 0 9 -4 12
sb:frozen	0 -16 20 -17 -5 4 7
sb:gave	23 7 -14 -8 -2 -7 -13
sb:gave the	17 1 -14 -5 0 -2 -4
sb:geneva	0 -12 9 16 -15 -14 -13
sb:get a	-8 2 8 4 -2 -1 -21
sb:given	1 0 10 2 -15 -1 -7
sb:go back	-19 3 -11 18 5 -1 -9
sb:go down	-2 -15 -1 0 2 -6 8
sb:go from	5 4 7 -8 -3 -19 2
sb:go in	-4 0 15 -7 -6 0 -3
sb:go on	-13 2 30 -6 -24 -2 -17
sb:go the	0 0 -17 1 19 0 -5
sb:go to	5 -1 -10 7 -17 6 5
sb:go up	4 8 0 -3 -17 10 -7
sb:good	-15 -23 4 9 -1 -4 3
sb:good are	0 -13 17 -6 -7 0 4
sb:good from	-3 -21 -17 21 -2 8 0
sb:good of	-4 -18 6 -10 3 2 10
sb:good will	-1 9 -21 12 -11 -3 6
sb:had put	-3 -10 15 0 -3 2 -17
sb:had say	0 0 16 -2 -3 0 -14
sb:had to	0 0 7 -22 0 15 -12
sb:half	-7 8 -9 -10 17 -9 -1
sb:half of	-3 1 16 -22 -1 -5 3
sb:has	-10 -2 -7 2 0 -9 16
sb:has a	-5 5 14 -15 -5 0 -2
sb:has had	-2 5 12 -1 -15 -1 -12
sb:has lower	0 0 5 -20 15 0 -8
sb:has say	-13 -1 0 -19 -2 0 20
sb:have ask	-2 -1 -11 -6 -4 0 16
sb:have to	-3 13 -6 -17 0 0 8
sb:he	-4 -5 -1 3 -25 5 14
sb:he add	-1 0 -14 19 -4 0 -4
sb:he has	1 -2 19 -18 -3 0 -7
sb:hear	-3 -1 -1 -14 -6 -1 16
sb:heard	13 -16 8 -3 -11 5 -7
sb:heavy	0 -2 -10 -6 -1 0 15
sb:height	-4 0 -14 -17 -9 23 -1
sb:height of	-1 -4 -6 -8 -9 15 2
sb:here	3 15 -6 -17 2 6 -2
sb:here ,	-1 15 -9 -6 4 -2 0
sb:highest	-1 -3 -17 5 -8 17 -3
sb:him	4 0 -16 -3 0 0 12
sb:his	2 -1 -11 -4 -7 -4 21
sb:hold	4 2 12 -17 -13 0 9
sb:hour	-3 -13 -3 20 0 0 -15
sb:i	23 2 -2 -11 -10 -6 0
sb:if	-12 23 -19 -23 -12 -33 29
sb:if he	0 16 -7 -9 -9 0 5
sb:if it	1 8 -15 -25 15 -9 7
sb:if there	-3 2 -15 -9 -1 0 13
sb:import	4 0 2 -15 5 11 -9
sb:import from	7 0 1 -19 -6 13 0
sb:importer pay	8 3 -5 9 -15 0 -2
sb:impose	-2 -14 -4 16 -4 -9 0
sb:in	8 4 -4 -15 -1 17 3
sb:in ,	-2 -6 12 -17 3 -2 5
sb:in <month-gone>	-34 8 7 -3 -7 6 0
sb:in <number>	-8 3 1 -20 13 0 -1
sb:in <seat>	20 3 -8 -4 -5 -12 2
sb:in place	-3 -1 -10 4 9 7 -17
sb:in return	-8 -24 -3 8 -3 3 10
sb:in that	-6 -4 -17 15 -5 0 11
sb:in turn	9 12 -2 -15 -1 -1 0
sb:include	0 -2 21 -18 -6 0 -2
sb:into	-3 11 10 -11 -7 1 -16
sb:into <name>	0 9 -2 -5 2 3 -18
sb:introduce	-1 -6 16 0 -13 -2 -7
sb:is <level>	10 -6 16 -18 7 -4 -15
sb:is <number>	5 11 9 -17 -11 -1 -12
sb:is a	-16 -5 3 -8 2 4 14
sb:is charge	5 0 15 -7 -6 -3 -11
sb:is down	-1 7 -16 -15 7 9 7
sb:is on	-5 -16 -6 11 6 -1 2
sb:is over	0 17 0 -13 -5 -1 -8
sb:is the	5 8 17 -20 -5 -1 -12
sb:is to	3 -5 -28 4 -3 -8 21
sb:it 's	8 6 7 1 -32 0 -11
sb:it ,	0 -13 0 23 -8 -15 0
sb:it :	-2 6 14 -9 -17 -2 3
sb:it <name>	0 3 0 10 -18 -4 0
sb:it add	0 -3 16 0 -8 -2 -5
sb:it be	3 0 -4 -19 -4 0 16
sb:it became	0 -8 7 15 -19 -4 -1
sb:it take	-1 -13 -9 18 -8 -3 2
sb:it true	10 0 8 -2 0 0 -17
sb:it used	-3 -15 -17 -3 15 11 -5
sb:it was	6 4 3 -12 6 6 -28
sb:it will	-3 -3 -12 -5 8 -5 19
sb:it would	-28 1 -6 1 11 3 2
sb:its <level>	0 -16 -22 15 -10 0 21
sb:its <person>	-3 -8 -3 -12 -2 0 15
sb:its agreement	-3 -1 19 -4 -7 0 -10
sb:its fentanyl	0 0 -7 -5 -1 0 16
sb:its rate	-5 -3 -6 19 -3 -6 -9
sb:its tariff	9 -8 12 1 -16 -2 -6
sb:joint	0 -6 -8 16 2 0 -11
sb:juice	0 -7 12 -17 3 0 -3
sb:just	1 0 -2 7 -17 -1 7
sb:kava	0 -9 -17 -1 18 8 -8
sb:keep <level>	0 -2 -13 17 -2 0 -3
sb:keep its	-4 2 6 1 -25 -2 6
sb:keep the	0 2 10 -15 -8 0 7
sb:know that	-6 -3 -15 4 10 0 7
sb:lapse	-5 19 -14 1 -17 -3 2
sb:last ,	0 -5 23 -17 -6 0 -1
sb:last month	0 -1 19 -18 -10 0 4
sb:last summer	-1 6 -15 0 5 8 -6
sb:last week	9 -8 1 13 -5 -16 -9
sb:later	-2 -5 -23 8 14 11 -13
sb:law that	0 0 -5 -12 -1 0 15
sb:leave	0 -13 23 -5 -14 -7 -8
sb:leave its	-1 2 14 -15 -3 0 0
sb:less	9 -18 -9 9 -8 11 0
sb:let	-2 3 -10 -10 1 6 15
sb:let it	-2 -1 0 -17 -4 0 16
sb:letter	-3 0 -6 -19 -3 -7 25
sb:letter of	0 3 -15 2 -13 -3 14
sb:levy <level>	-1 4 6 -23 7 -1 1
sb:like	-16 -4 6 9 1 -3 -2
sb:likely	0 -1 -17 -15 -4 5 21
sb:limit	0 -12 15 -8 5 0 -8
sb:list	-8 -26 19 -1 -5 -3 7
sb:list ,	-1 -12 -13 11 -10 -1 16
sb:list <number>	-8 -20 35 -12 -8 -6 -8
sb:livestock	-4 -5 -12 19 0 0 -4
sb:lobster	-1 -2 -1 -6 -14 -3 18
sb:lorry	6 8 -6 -19 -10 3 11
sb:lower	-5 -25 6 -8 -1 5 9
sb:lower the	4 -2 12 -18 9 0 -9
sb:lumber	0 -5 -10 16 -7 0 0
sb:machinery	1 -5 16 0 -7 -6 -13
sb:machinery ,	-2 0 16 -6 -7 -3 -6
sb:make	-22 -5 -10 17 -10 4 5
sb:make it	-1 -8 -16 6 -9 0 18
sb:make its	0 -4 -8 15 -5 0 -3
sb:market	-14 11 -5 16 -10 -2 -11
sb:me	0 -9 3 -15 7 -5 11
sb:meanwhile	-1 -4 16 -7 0 0 -9
sb:meat	-2 -9 -3 15 -8 0 -3
sb:medicine	-9 -1 -18 14 -2 -6 11
sb:medicine ,	0 0 -19 8 0 -1 12
sb:mentioned	3 2 -18 -3 9 -2 6
sb:midnight on	0 -3 18 -13 -7 -2 0
sb:minister	0 -9 10 -23 -11 0 14
sb:month	-5 -11 3 -17 13 0 3
sb:more	-15 13 5 -23 8 -2 4
sb:most	-7 -23 17 -1 -9 -6 4
sb:mr	7 2 1 9 -25 0 -8
sb:mr <person>	10 0 -3 12 -19 0 -9
sb:much	-4 2 -4 -25 -2 18 3
sb:much as	-1 -9 -3 -18 -3 16 9
sb:must	-3 -1 -8 -11 0 0 17
sb:my	14 2 -2 -26 10 -8 -3
sb:named	11 -9 -15 7 -14 -5 12
sb:negotiate	-2 -2 -3 -7 -9 0 15
sb:never	5 -11 15 -10 -22 1 6
sb:new	6 2 2 -4 -22 0 11
sb:new duty	-4 3 -11 16 1 0 -11
sb:newspaper	23 -8 -13 5 -1 -1 -17
sb:no	6 0 -6 -15 11 -20 11
sb:no change	-3 -3 15 -7 -2 0 -7
sb:no more	-6 -10 -21 11 5 0 16
sb:nobody	14 -2 6 -17 15 -4 -25
sb:none	-3 4 -14 16 -7 -4 4
sb:noodle	0 10 5 -15 -2 0 -3
sb:nor	8 0 3 -21 3 -2 0
sb:normal	0 -1 16 -11 -7 0 0
sb:not	16 0 -9 -2 7 -3 -10
sb:not ,	3 10 -4 -21 5 -3 0
sb:not be	4 -4 -15 -8 7 -1 7
sb:not go	-13 1 0 -16 1 12 4
sb:not the	2 4 -19 -5 8 -4 10
sb:not to	-5 -4 -9 16 1 0 -4
sb:note	-3 15 2 -14 -4 -2 0
sb:nothing	8 -5 11 5 -13 5 -18
sb:now	10 5 9 -15 1 1 -15
sb:now ,	-5 11 3 -5 -17 7 -7
sb:now :	-3 -4 23 -2 -15 -1 -9
sb:now <level>	-3 17 -13 -1 -7 -1 6
sb:number	1 0 -15 -5 4 -4 16
sb:of <level>	-5 0 17 -6 -9 -19 -1
sb:of <number>	-5 9 -10 8 5 8 -23
sb:of <span>	-7 -11 -17 -13 24 -4 14
sb:of a	5 -9 -20 8 11 -1 1
sb:of about	-3 -7 14 -18 -4 0 8
sb:of an	-4 -6 -11 3 -8 0 17
sb:of its	-3 7 -10 5 8 -5 -16
sb:of last	0 20 -13 7 -7 0 -14
sb:of our	1 11 -13 -17 13 4 -4
sb:of the	-3 -17 0 2 10 3 -5
sb:of their	0 0 -21 8 10 0 5
sb:of them	5 1 -6 8 -16 0 3
sb:of thi	-11 -12 0 15 0 -9 -5
sb:offer	13 -2 0 -23 -13 -3 7
sb:oil ,	-5 -6 -19 28 -1 -10 -2
sb:oil and	0 0 5 -15 -2 0 7
sb:oil at	0 -4 15 -11 -1 0 -2
sb:oil from	-1 4 -7 15 -16 -3 -1
sb:old	-10 13 16 -15 4 -12 -28
sb:old duty	0 -5 18 -8 -6 0 -3
sb:old rate	0 11 -17 11 -5 0 -3
sb:older	-5 -17 27 -8 -9 -6 -7
sb:older duty	-2 -5 16 -11 -2 -1 -1
sb:olive	-1 4 0 -1 0 -15 6
sb:on <day-gone>	6 -22 -2 5 0 -24 8
sb:on <day-today>	-6 2 15 3 -11 -1 -18
sb:on <name>	10 -4 -6 -5 11 -15 3
sb:on <quality>	6 3 -3 7 -1 -15 -8
sb:on a	1 -5 14 -19 3 3 -7
sb:on charge	-3 0 16 -14 0 0 -2
sb:on entry	0 -9 -9 15 -1 0 -1
sb:on pay	-4 14 4 -1 -21 -1 -5
sb:on the	0 -6 14 -20 -17 -9 23
sb:on top	-5 6 13 -7 -17 4 -2
sb:on wine	-3 -2 15 -6 -6 -4 -3
sb:open	0 -5 -16 19 -6 0 2
sb:or	-4 2 -5 -9 0 -4 15
sb:orange	-4 -3 6 -18 12 -1 0
sb:order	0 4 3 8 -2 -7 -24
sb:ordinary	0 -8 19 1 -12 -5 -21
sb:other good	0 -1 -16 17 -6 0 2
sb:our own	7 4 4 -19 -2 0 0
sb:out	4 5 -8 -4 19 -9 -14
sb:out ,	0 7 9 -20 1 -1 0
sb:over	-9 8 3 -5 1 -15 1
sb:overall	-1 -4 -7 15 1 0 -12
sb:page	-4 15 -13 2 -7 0 -2
sb:palm	0 9 -7 7 -2 5 -15
sb:part ,	-5 2 -11 17 -7 -2 -1
sb:partner	5 -5 -15 -2 11 0 3
sb:pause	8 3 5 -16 4 -2 -2
sb:pay	-7 -13 18 -2 8 -1 -24
sb:pay <level>	-23 -9 0 4 11 -11 -3
sb:pay <number>	-1 -18 4 12 1 1 -17
sb:pay a	0 -3 11 -17 6 0 3
sb:per	-1 2 0 -15 -7 9 4
sb:phone	7 5 19 -19 -11 0 -11
sb:pineapple	0 -2 17 -10 -8 4 -7
sb:place of	-3 -2 -16 5 10 7 -1
sb:plan	4 6 1 16 -11 0 -20
sb:plu	-8 -8 27 -17 -6 -8 -1
sb:plu a	0 -5 15 -16 3 0 -2
sb:plywood	13 0 -6 5 -3 -1 -15
sb:point	-2 6 -19 -1 15 3 -2
sb:post	5 -19 -9 11 -8 -7 8
sb:post ,	0 0 -12 16 0 0 -7
sb:potatoe	0 18 2 -7 -17 -1 -1
sb:proclamation	-6 -14 5 12 -19 -2 -1
sb:product	-9 -22 -6 7 16 -8 0
sb:product of	-1 -4 -6 -6 19 0 -9
sb:proposal	-5 -12 -18 -14 -6 0 30
sb:propose	3 -12 -15 -19 -8 0 25
sb:provide	-3 4 -7 17 -5 -3 -12
sb:quarrel	0 -9 -1 -8 18 -4 -6
sb:question	22 -10 -11 -4 -6 -3 -3
sb:question :	20 -9 -9 -1 -4 -3 -6
sb:raise	2 -17 9 -4 -1 -10 6
sb:raise tariff	-1 0 14 -16 2 0 0
sb:raise the	-3 -17 0 9 -5 -9 8
sb:rate at	0 0 -12 15 -1 0 -1
sb:rate fall	0 0 -18 20 -4 0 -1
sb:rate of	2 19 -13 5 -5 -8 -4
sb:rate to	-2 4 -19 9 3 0 0
sb:rate were	0 -4 -13 -7 19 -11 -4
sb:reach	-11 -16 -6 1 -2 21 -7
sb:read	23 0 -9 -7 1 -7 -10
sb:ready	3 1 -14 -15 -8 -2 21
sb:reason	0 11 7 -17 0 0 -8
sb:reciprocal	-12 -12 19 -4 8 -16 -24
sb:reciprocal ,	0 -5 14 -15 5 -1 -1
sb:reciprocal one	0 0 0 -9 15 -3 -3
sb:reduce from	0 0 15 -8 -7 0 -7
sb:reduce to	0 0 -16 7 5 0 4
sb:refined	-1 -10 0 -9 -1 0 15
sb:refined copper	-1 -9 -3 -6 -4 0 16
sb:remember	-12 -13 -17 -2 24 5 -11
sb:report	34 -4 -18 -12 -1 -2 -19
sb:report on	15 -2 -3 -4 -4 0 -7
sb:report that	10 1 1 -15 -6 -1 0
sb:reporter	2 -1 7 10 -9 -2 -16
sb:return <name>	-3 -17 -2 -4 10 5 3
sb:return to	-4 16 6 0 -10 -4 -19
sb:rice pay	0 18 -14 1 -4 0 -3
sb:right	0 -7 18 -15 4 -5 -6
sb:right now	0 -5 15 -6 -5 -1 -3
sb:rubber	-11 6 -5 3 11 -2 -19
sb:rumour	7 -9 -15 17 -8 -1 -11
sb:rumour of	18 -1 -8 -10 -3 0 -6
sb:run	14 -7 5 -1 -3 -2 -16
sb:same	0 5 -5 15 -14 -13 -3
sb:say	14 -8 -6 -3 -10 -25 11
sb:say <person>	-6 0 -7 16 -1 0 -10
sb:say he	-3 -11 -3 -10 -4 0 21
sb:say in	0 -10 19 -6 -2 0 -11
sb:say it	-1 -18 1 8 -11 0 6
sb:say on	3 -2 3 -14 -21 0 18
sb:say that	10 17 -2 -6 2 -8 -14
sb:section	-9 -25 24 2 -2 -9 -21
sb:section <number>	-9 -25 24 2 -2 -9 -21
sb:see the	-1 5 -8 -11 -7 -2 15
sb:send	-1 -6 -6 -16 8 11 6
sb:ship	-6 2 -4 16 -15 -3 -10
sb:shoe	-5 7 0 -11 -20 1 14
sb:should	-11 25 4 -27 0 -6 -3
sb:should the	-8 20 0 -20 -10 0 -1
sb:side suspend	0 6 -17 5 5 0 0
sb:side will	-4 -3 -11 15 0 0 -1
sb:since	-25 -9 20 -4 -2 -3 -9
sb:since <day-gone>	-11 4 27 -15 -9 -4 -9
sb:since <month-gone>	-5 -21 0 5 8 -13 -1
sb:slap	3 10 -12 2 -17 -2 7
sb:so far	-5 2 3 -20 8 1 2
sb:some	4 -16 -7 -1 -1 -2 14
sb:soybean	8 -20 0 18 -22 -3 -7
sb:soybean will	0 -9 -8 17 -1 -1 -5
sb:spoke	7 -9 -1 -20 -9 -3 16
sb:spoke of	7 -6 -13 -14 -7 -2 19
sb:spoken	4 -7 -11 -13 -6 -1 19
sb:spoken of	4 -7 -11 -13 -6 -1 19
sb:spring	-4 -1 -7 -4 -5 16 2
sb:standstill	0 17 3 -12 -16 -2 -1
sb:steel	-6 -25 22 -14 17 -18 -7
sb:steel and	-5 -21 14 0 10 -6 -19
sb:step	-4 -15 -8 5 -3 3 12
sb:still	-11 -9 -15 16 3 6 4
sb:stop	-11 -14 -2 14 6 -4 -16
sb:stop at	-5 -2 -16 23 -8 -2 -4
sb:story	16 -5 6 -16 1 -1 -9
sb:subject to	1 -2 17 -17 4 2 -7
sb:sum	-4 -18 14 2 -14 1 7
sb:sum :	0 -6 17 -12 -2 -1 0
sb:summer	-5 8 -21 6 2 7 -2
sb:surcharge of	1 -1 5 -9 13 -5 -20
sb:suspend	-14 9 0 11 -12 -5 -28
sb:suspend until	0 -1 16 -14 0 0 0
sb:suspension	-6 -3 -34 34 -11 -2 6
sb:suspension of	-1 -4 -8 16 -9 0 -2
sb:table	1 0 -12 -11 2 -1 15
sb:table :	-3 -8 -13 -12 -3 0 23
sb:take <level>	-9 -11 -13 3 24 -6 -1
sb:take its	4 15 -8 5 -16 -1 -2
sb:take the	10 -14 -13 -4 -2 -2 20
sb:talk	8 -15 -8 2 -7 -10 16
sb:tariff	-12 -10 14 1 -2 -30 -2
sb:tariff for	0 -1 9 -15 8 0 -4
sb:tariff of	-6 -13 0 0 -10 -10 17
sb:tariff on	-2 3 -4 -1 10 -15 2
sb:tariff to	-1 -1 14 0 -22 0 -5
sb:tea	0 13 7 -21 -1 -1 0
sb:tell reporter	-9 -4 16 5 -7 -1 -12
sb:term	0 0 0 15 -16 0 -7
sb:that	25 1 -1 -6 -12 -1 -5
sb:that 's	-10 12 17 -25 0 -5 -12
sb:that <name>	22 -7 2 -7 5 -2 -18
sb:that <quality>	19 3 -11 -19 -1 -1 4
sb:that <seat>	9 -1 -16 9 -1 -1 -2
sb:that a	-16 3 0 -1 2 -2 8
sb:that case	-4 -9 -3 -3 0 0 16
sb:that he	5 -8 -1 -20 -3 -2 16
sb:that i	5 4 -3 -4 -2 8 -15
sb:that include	0 -2 18 -16 -3 0 -1
sb:that is	-16 -12 6 2 4 9 -15
sb:that mean	-3 0 -12 4 16 -1 -7
sb:that period	0 0 -15 17 0 0 -2
sb:that the	14 -19 21 0 -26 1 -8
sb:that they	0 1 -7 16 -9 2 -8
sb:that time	-2 -5 -15 15 -9 0 7
sb:that was	0 4 14 -35 5 0 -7
sb:the <name>	-10 -10 -12 18 -2 -10 9
sb:the <number>	-1 -16 5 -6 7 -3 5
sb:the <office>	0 1 0 7 -28 -4 7
sb:the <seat>	-11 -9 38 -5 -22 -4 -19
sb:the <span>	-1 -6 20 -5 -3 -3 -14
sb:the arrangement	-1 12 13 -19 -5 1 -8
sb:the border	0 9 6 3 -15 0 -9
sb:the common	0 1 -12 15 -4 0 -7
sb:the deal	-1 -18 0 6 3 0 6
sb:the duty	4 16 8 -19 -5 2 -3
sb:the event	-3 20 -12 -10 -3 0 -4
sb:the farm	0 -9 -16 -8 26 -1 -2
sb:the fentanyl	-5 2 -6 -12 16 5 5
sb:the figure	12 4 6 -24 -10 -7 6
sb:the first	-6 -19 19 1 0 -14 -14
sb:the height	-2 -6 -8 -11 -15 21 1
sb:the law	-5 16 -15 1 0 -1 -6
sb:the list	-2 -10 -7 23 -13 -1 -12
sb:the moment	0 -9 16 -11 6 -10 3
sb:the new	10 -20 -15 19 -15 -4 3
sb:the normal	0 -1 16 -11 -6 0 0
sb:the old	-11 7 21 -10 0 -7 -26
sb:the older	0 -13 36 -25 -10 -2 -11
sb:the ordinary	0 -2 17 -2 -7 -3 -23
sb:the overall	-1 -3 -12 20 -9 0 -6
sb:the pause	3 7 1 -5 -17 0 6
sb:the proposal	0 -2 -9 -7 -1 0 15
sb:the quarrel	0 -9 -6 -2 16 0 -3
sb:the quota	0 -5 2 -15 5 -1 7
sb:the rate	12 8 -11 0 4 3 -18
sb:the second	-10 2 17 -7 -7 5 -7
sb:the step	-1 -11 -18 14 -4 -1 10
sb:the sum	-1 -16 -1 2 -3 4 10
sb:the suspension	-4 3 -27 22 -6 -2 7
sb:the table	-6 -10 -12 -6 -6 0 23
sb:the talk	-3 0 -8 -10 -1 0 15
sb:the tariff	0 -3 13 6 -2 -9 -26
sb:the truce	5 14 13 -10 -9 -20 -12
sb:the two	-5 -4 -6 18 -12 6 -7
sb:the value	0 6 14 -16 -10 -1 -3
sb:the week	9 -4 -19 0 5 3 2
sb:the worst	-3 0 -7 -14 -17 25 -2
sb:their	-16 3 3 6 -10 13 -14
sb:their own	0 0 -16 14 -8 0 4
sb:then	-15 10 -14 -3 -1 -9 17
sb:then to	0 0 -9 17 -12 -1 0
sb:there ,	-5 8 5 -15 3 -1 -4
sb:there was	12 -7 -27 14 -2 -8 2
sb:these	-5 0 9 -14 18 -4 -12
sb:these are	-2 -5 7 -15 10 0 -3
sb:they	-23 -2 10 0 4 1 -13
sb:they come	4 3 -5 -17 5 2 4
sb:they had	-2 -10 -7 18 -1 -10 1
sb:they have	-4 -5 6 -15 -7 9 8
sb:they pay	-2 -9 0 -13 18 3 -14
sb:they were	-3 -17 9 9 -3 0 -9
sb:they will	-7 16 0 -2 -3 -4 -14
sb:they would	0 15 1 -13 -2 0 -5
sb:they'd	-3 4 -5 2 8 2 -15
sb:thi	-3 -21 -5 4 9 -1 3
sb:thi month	-1 -1 -18 11 5 0 2
sb:thi week	0 -3 4 -17 6 0 11
sb:third country	-1 -4 -8 15 -1 0 -6
sb:third of	0 8 -18 -7 10 0 6
sb:three	-5 6 9 -18 0 6 0
sb:through	-8 -18 -11 17 4 7 -2
sb:to <day-ahead>	0 -15 26 -11 -7 0 -16
sb:to <name>	-9 1 24 -17 -15 6 -6
sb:to <number>	-7 0 14 -8 -21 11 -2
sb:to <person>	7 -4 -2 -15 8 0 2
sb:to <quality>	-3 -17 -6 3 11 -1 3
sb:to <seat>	-1 -1 -15 0 7 0 9
sb:to apply	0 -12 -1 17 -6 0 -6
sb:to be	3 -8 -19 4 -5 3 16
sb:to charge	-9 -15 -4 11 6 -5 1
sb:to go	4 -3 -16 8 5 -8 0
sb:to levy	0 3 5 -18 3 0 3
sb:to pay	-5 -4 -14 -10 13 17 3
sb:to the	0 -4 -15 22 -9 2 -1
sb:to thi	0 0 19 -11 -10 0 -4
sb:together	-4 -2 2 -4 16 -3 -14
sb:top	-6 6 13 -8 -18 7 -3
sb:top of	-4 -3 23 -8 -13 -5 -6
sb:total to	0 9 -19 8 2 -3 -2
sb:touch	-2 -4 16 -6 -5 0 -3
sb:touch the	-2 -4 16 -6 -5 0 -3
sb:toy	-1 -9 23 -17 -3 0 0
sb:trade	-3 -25 11 -6 -3 -3 11
sb:trade war	0 -2 19 -12 -9 0 -4
sb:treaty	-5 19 -1 0 -11 0 -11
sb:truce	5 13 4 -30 10 -24 1
sb:truce :	-6 -5 2 -16 15 -3 -9
sb:truce end	5 15 -9 -10 1 -1 -11
sb:truce with	0 -3 13 -16 0 0 3
sb:true	19 -3 7 -16 -11 1 -10
sb:true that	13 0 13 -7 -4 3 -25
sb:tuna	1 -5 8 5 -15 -5 -2
sb:turn	7 14 -7 -17 1 0 4
sb:two	-17 -7 -3 5 0 2 10
sb:under	-21 -10 5 1 0 -3 6
sb:unless	-4 20 -11 -17 3 -2 5
sb:until	-8 -11 16 0 -6 6 -10
sb:until <day-ahead>	-7 -24 13 -6 4 2 2
sb:until <day-today>	0 3 -15 13 -6 0 -3
sb:until that	-1 9 1 -15 5 0 -1
sb:up from	-4 0 -2 -14 20 -3 -11
sb:up its	-5 -6 17 -5 -4 0 -4
sb:upholstered	0 -15 -8 19 -6 -1 -1
sb:used	-2 -3 -9 -13 22 7 -20
sb:used to	-5 -13 -8 -11 23 8 -16
sb:value	-1 2 15 -6 -8 -4 -7
sb:vehicle	0 -5 16 -13 -8 5 -4
sb:walnut	-1 -9 -12 18 -5 8 -8
sb:warn that	-7 -4 -10 -2 0 0 18
sb:was <level>	1 5 -1 -18 13 -7 -8
sb:was <number>	0 -16 0 2 3 1 3
sb:was at	-1 9 0 -17 0 -1 3
sb:was charge	-1 3 -19 5 7 -1 -4
sb:watche	-4 7 4 11 -23 -5 -2
sb:we	12 16 -11 -6 -15 4 2
sb:we are	12 9 -7 8 -13 -1 -28
sb:we hear	-10 1 -8 -11 -1 -1 19
sb:we shall	-3 17 0 -18 -5 5 -11
sb:we write	16 -7 -5 -4 -2 0 -6
sb:week	12 -19 -6 5 -4 12 -5
sb:week of	-1 0 2 -25 -1 20 -8
sb:were <number>	0 -18 -5 15 4 -4 -1
sb:were at	-2 -16 -3 12 -12 11 -4
sb:were to	0 -16 -20 10 11 -4 5
sb:what <name>	-1 -9 12 -18 13 -3 -12
sb:what it	-5 -10 -18 18 -1 -4 13
sb:what they	-1 -8 21 -25 -2 -2 3
sb:where	-5 -9 17 0 3 -14 -15
sb:where they	0 -20 10 -3 12 -4 -9
sb:which a	1 7 1 6 -4 0 -15
sb:which had	2 10 -9 7 -1 0 -15
sb:which pay	-1 -18 4 3 -6 -6 12
sb:which stand	0 -5 -5 -9 15 -3 0
sb:while it	-2 1 9 -18 -1 -1 4
sb:who	13 9 -8 -33 3 13 -2
sb:will	3 0 -7 19 -19 -7 -7
sb:will again	0 -4 -9 15 -5 0 -3
sb:will apply	0 -2 -15 6 12 0 -2
sb:will not	-18 11 -9 4 2 -3 6
sb:will pay	0 7 -14 12 -16 -13 6
sb:will rise	-2 12 -2 -16 0 0 4
sb:will suspend	0 -6 19 -15 -3 0 -3
sb:will therefore	0 8 -16 8 -1 0 -1
sb:wine	-2 5 3 4 -7 -15 -2
sb:wine ,	-3 9 2 -18 3 -2 -2
sb:with <level>	-3 -16 -9 12 4 1 2
sb:with <name>	-14 8 -4 19 -37 -1 -3
sb:with the	0 -16 -8 0 7 2 10
sb:without	-10 12 -1 5 -20 -10 -4
sb:without the	0 -5 -20 20 -4 -1 2
sb:wool and	0 -8 5 -16 11 0 2
sb:worse	-3 15 -13 -7 -4 0 3
sb:worst	-3 -2 -9 -7 -21 27 -4
sb:would	1 13 -7 -4 -26 -11 10
sb:would be	14 10 4 -17 -28 1 -3
sb:would bring	-3 7 -4 16 -9 0 -16
sb:would have	-18 -1 -28 15 13 -11 0
sb:would take	-8 7 15 -19 -10 0 0
sb:write	16 -24 -6 3 -4 -3 0
sb:year	1 2 -17 -2 16 2 -9
sb:year the	0 -6 -2 15 -7 -3 0
sb:you	20 -16 -5 -3 -3 -10 4
sb:you get	0 7 -15 -15 6 0 12
sb:you'll	0 -16 -9 -4 17 7 -4
sb:zinc	-2 10 -13 -20 0 5 14
sb:—	0 -15 6 1 -9 15 -1
sb:— <level>	0 11 -16 16 -15 -2 -7
sb:•	6 -15 -6 21 -7 -10 -7
sb:• <name>	-2 -11 -20 31 -11 -2 -9
t0=future	9 4 -6 6 -30 2 -1
t0=modal	-2 8 -9 4 -10 -21 5
t0=modal-not	-1 -16 3 6 4 7 -4
t0=perfect	6 -10 8 -6 1 -18 0
t0=pluperfect	3 -21 -15 3 9 0 3
t0=present-passive-not	0 0 18 -12 -6 0 -6
t1=future	10 6 -17 11 -28 2 2
t1=future-not	-18 1 6 -11 3 6 5
t1=gerund	3 3 6 -1 2 -15 -14
t1=modal	-1 9 -13 4 -8 -20 5
t1=modal-not	-1 -16 3 6 4 7 -4
t1=perfect	4 -3 14 -11 -2 -17 -4
t1=pluperfect	3 -27 -17 3 10 1 6
t1=present-passive-not	0 0 18 -12 -6 0 -6
t2=gerund	3 7 -4 5 -19 -1 1
t2=modal-passive	6 6 -5 -3 9 -1 -15
t2=participle-passive	-5 -22 -7 10 11 -3 -1
t2=present-passive	-17 1 3 -12 8 -8 11
t2=present-passive-not	-5 8 5 2 -15 0 -6
table	-17 0 -17 17 5 11 -13
takenBack	24 -16 -11 9 -6 6 -25
tense=future	-1 -4 3 6 -24 2 3
tense=modal passive	16 0 -1 -8 5 -6 -7
tense=past	-16 1 1 -8 10 2 -7
tense=past passive	18 -24 -9 1 -13 5 12
tense=perfect passive	-1 18 -11 -9 12 -4 -7
tense=pluperfect passive	1 8 -5 -2 0 -16 5
told=denied far higher	-7 0 -14 2 -4 3 17
told=denied far lower	-7 5 7 -18 4 6 0
told=denied far none	6 12 -6 -17 0 5 0
told=denied paragraph	16 9 -6 -6 -11 0 -7
told=denied paragraph lower	-10 17 11 -3 -22 4 -11
told=denied paragraph none	18 4 -18 -10 -6 4 0
told=denied paragraph same	25 -5 -26 -9 -1 -3 3
told=denied paragraph same pair	17 7 -3 -8 -20 3 -4
told=if_lapsed 	-1 -21 -17 10 2 16 6
told=if_lapsed and	-4 12 -20 -5 15 -10 -9
told=if_lapsed far	15 2 -5 -8 -1 6 -4
told=if_lapsed far higher	32 -10 -28 -7 6 16 -15
told=if_lapsed far lower	-12 3 11 -4 -9 -28 6
told=if_lapsed far none	9 -4 2 -16 14 -5 -4
told=if_lapsed far other pair	15 6 -2 -11 -6 0 -1
told=if_lapsed far own	9 6 -9 2 -18 11 -2
told=if_lapsed goes on	-3 13 -20 1 2 0 3
told=if_lapsed here higher	6 -10 -19 0 8 12 11
told=if_lapsed here lower	-10 21 10 -7 -17 -4 -18
told=if_lapsed here other pair	-5 21 -18 -7 -4 5 0
told=if_lapsed here shared	-9 4 10 3 -1 -14 -19
told=if_lapsed other pair and own	0 16 -8 -4 -3 0 -3
told=if_lapsed other pair comma none	0 14 -19 7 -8 0 5
told=if_lapsed other pair out of step	-3 18 -12 -6 -1 -5 0
told=if_lapsed paragraph	-4 22 -7 -19 -1 10 -2
told=if_lapsed paragraph higher	8 7 -9 -25 2 7 1
told=if_lapsed paragraph lower	-14 19 -1 -10 -5 6 -2
told=if_lapsed paragraph none	-1 15 -2 -14 1 -1 -4
told=if_lapsed paragraph other pair	0 18 -9 -5 -3 -5 -1
told=if_lapsed paragraph same pair	-4 10 -1 -18 1 13 -1
told=if_lapsed same pair and shared	-6 12 -5 4 0 -10 -15
told=if_lapsed same pair comma none	8 10 5 -17 -3 -1 -9
told=if_lapsed same pair in step	-4 -9 -8 12 -17 16 0
told=if_lapsed same pair none none	5 -21 0 3 3 11 -1
told=if_lapsed same pair none shared	-2 -17 25 0 -9 -2 -16
told=now 	-6 25 -44 0 2 3 14
told=now ,	-1 2 20 -13 -16 -3 3
told=now , from	0 4 1 -16 6 0 -1
told=now and	-1 -25 11 -1 4 2 -2
told=now far lower	0 -13 3 15 -23 -23 0
told=now far none	-3 3 -14 16 -5 -9 5
told=now far own	-8 -10 17 -7 0 -3 -2
told=now far same	-17 -25 15 10 -1 -6 -14
told=now far same pair	-5 0 5 7 -12 -15 1
told=now from	0 -3 -15 -1 18 -3 -2
told=now goes on	0 -10 7 3 -5 -15 0
told=now here higher	-10 19 -10 6 4 -2 -20
told=now here lower	7 -40 -3 7 -2 -17 15
told=now here same	-9 -20 24 -19 3 -6 -1
told=now here same pair	-10 0 -3 7 2 -15 3
told=now here shared	-8 15 -6 -2 1 -1 1
told=now or	-3 -3 17 -13 -1 -2 -1
told=now other pair and own	1 5 15 -13 -13 -3 0
told=now other pair comma none	1 -15 8 7 -12 -9 0
told=now other pair none none	-1 9 -20 -12 13 13 -13
told=now other pair none shared	-1 4 -20 18 -4 0 0
told=now paragraph higher	1 14 -17 11 -5 -3 -9
told=now paragraph lower	-5 -26 0 -3 7 3 15
told=now paragraph none	-8 16 0 2 -15 -4 -1
told=now paragraph other pair	-3 17 -1 -8 -19 6 14
told=now paragraph same	-2 -9 33 -10 -19 -10 -10
told=now same pair and none	0 -24 16 7 -6 -7 -8
told=now same pair and shared	-9 8 10 -16 3 -8 0
told=now same pair comma none	5 7 -6 -5 9 -17 1
told=now same pair in step	5 11 5 -3 -18 -6 -1
told=now to	6 4 -8 0 -16 -7 9
told=open far	-1 -14 5 18 -15 -24 -6
told=open far higher	-9 -8 16 -3 -1 -18 2
told=open far lower	13 -12 -9 20 -11 -9 -11
told=open far none	-13 -25 14 10 -14 -11 0
told=open far own	7 1 -6 13 -5 -19 -8
told=open far same	-8 -4 1 12 -24 -2 -2
told=open far same pair	-1 -24 2 22 -7 -24 -9
told=open goes on	0 -8 -16 11 -3 -3 14
told=open here higher	-3 -2 11 -15 -2 -2 12
told=open here lower	0 -21 0 6 0 3 -2
told=open here none	1 -16 -1 12 -4 2 -6
told=open here other pair	4 1 -12 3 -14 4 15
told=open here shared	-13 -2 15 -14 2 -4 6
told=open other pair and none	0 -6 -11 4 -9 -1 15
told=open other pair and own	6 -2 7 -17 -4 7 4
told=open other pair in step	0 -3 2 8 -7 -1 -15
told=open other pair out of step	5 3 -15 -3 -10 5 20
told=open paragraph	-12 -20 0 20 -6 -7 -5
told=open paragraph lower	-6 -19 -4 25 -9 -6 -24
told=open paragraph none	-9 -15 4 18 -5 -16 -13
told=open paragraph other pair	-7 -25 -1 19 -6 1 -6
told=open same pair and none	0 -16 10 6 -6 -4 -13
told=open same pair comma none	-3 -3 3 2 -16 9 0
told=open same pair comma own	-3 0 -21 13 4 -8 5
told=open same pair none none	4 1 -5 2 12 -4 -27
told=open same pair none shared	-10 -17 20 -25 7 -12 13
told=open same pair out of step	-6 -24 16 -4 3 -4 -6
told=past and	-1 17 -12 6 -8 0 -11
told=past far none	-7 -16 5 -11 -1 9 13
told=past far other pair	-7 -9 -2 -2 -4 -10 21
told=past far same	-12 7 -5 -6 20 -5 -18
told=past far same pair	-3 1 6 -16 13 11 -13
told=past goes on	-1 10 -15 -4 2 0 9
told=past here none	-15 6 -18 -6 11 12 3
told=past here shared	1 -7 25 -6 -5 -16 -15
told=past other pair comma none	0 6 -16 5 0 -3 7
told=past paragraph	-3 -15 7 -1 6 -6 0
told=past paragraph lower	-1 -4 9 -1 3 -16 -8
told=past paragraph none	6 -18 -12 -1 17 -1 4
told=past paragraph other pair	-8 0 16 -10 0 2 -19
told=past paragraph own	-11 -4 18 -1 -7 -5 -5
told=past paragraph same pair	0 -18 -5 7 6 -9 10
told=past same pair and none	-3 0 2 -14 1 15 -7
told=past same pair and own	0 -1 16 9 -18 -10 -6
told=past same pair and shared	-3 1 6 12 -7 -17 -6
told=past same pair comma own	-3 7 -16 0 -3 8 10
told=past same pair none shared	3 -16 25 -15 -7 -2 -10
told=past to	4 -16 25 -5 -14 -10 -11
told=peak 	0 -13 27 -19 -6 -1 -8
told=peak far	0 15 -7 -9 0 10 -1
told=peak far other pair	1 -4 -15 5 11 3 1
told=peak far same pair	-1 18 5 -22 -11 7 -3
told=peak here none	0 -20 8 -10 5 3 1
told=peak here own	-3 8 0 8 -6 -16 3
told=peak here same pair	-4 -15 -5 3 4 5 1
told=peak paragraph	-4 0 0 3 -1 7 -15
told=peak paragraph lower	-4 0 0 4 -3 9 -15
told=peak paragraph other pair	-2 -11 6 10 -17 0 -1
told=proposed far	4 -15 -3 -4 -6 5 16
told=proposed far lower	0 -30 2 10 2 -4 -4
told=proposed far none	3 -15 -2 0 -20 6 17
told=proposed far same	-11 2 -12 -17 -15 -7 35
told=proposed far same pair	-2 -17 -4 -7 -5 9 19
told=proposed from	0 -1 20 -15 -3 0 -8
told=proposed goes on	6 6 -15 -2 -3 -1 11
told=proposed here higher	-5 2 -2 -5 -15 -4 15
told=proposed here other pair	3 1 -16 4 -6 -2 12
told=proposed instead of	-2 2 6 3 1 0 -17
told=proposed other pair and none	6 -2 -16 10 -1 0 3
told=proposed other pair out of step	4 -2 -21 3 -3 -1 18
told=proposed paragraph	5 -20 -3 5 5 -7 3
told=proposed paragraph higher	2 -17 13 -1 -18 -3 8
told=proposed paragraph none	2 -9 5 8 -21 -1 -2
told=proposed paragraph other pair	-15 0 -1 6 8 -6 -8
told=proposed paragraph own	4 -15 -7 0 12 -7 4
told=proposed paragraph same	3 -10 -25 14 14 -1 -5
told=proposed paragraph same pair	11 -26 -3 2 -3 -3 9
told=proposed same pair and shared	0 -6 -15 12 -8 0 8
told=proposed same pair in step	0 -6 -5 18 -14 -4 -5
told=proposed same pair out of step	3 -1 5 -19 10 -2 0
under 20	-22 -16 27 -1 10 -113 -6
under 50	-27 51 -17 0 5 -3 -25
under 6	-5 -110 25 -3 -11 -48 21
under 80	36 -20 -16 14 -28 32 -24
untrue before	23 6 -14 -18 0 0 5
untrue here	45 -7 -11 0 -13 -12 -24
untrue next	69 -8 -29 -1 -11 -3 -46
v0=announce	1 14 -17 -3 -8 1 8
v0=carry	0 2 4 -16 6 3 -9
v0=collect	-8 7 7 2 -11 -5 -18
v0=enter	9 -17 4 -2 0 -4 -3
v0=have	4 0 11 -5 -16 2 0
v0=hold	-3 -1 -6 0 -10 0 16
v0=leave	0 -14 3 7 3 -2 -18
v0=let	0 -15 0 9 -10 -3 1
v0=offer	15 1 -13 -4 0 0 -2
v0=other	-2 0 -2 0 4 -23 3
v0=reach	-4 -8 -5 -3 -1 15 -4
v0=retain	0 0 17 -16 0 0 0
v0=stay	7 -3 9 -24 8 -1 -7
v1=announce	1 14 -15 -3 -8 1 6
v1=carry	0 2 4 -16 6 3 -10
v1=collect	-6 4 15 -2 -16 -5 -13
v1=leave	0 -15 9 3 2 -2 -19
v1=let	0 -15 0 8 -10 -3 2
v1=offer	14 -1 -17 0 1 0 -6
v1=other	-1 -3 0 -2 7 -22 2
v1=promise	12 1 -15 -15 3 -1 5
v1=reach	-4 -8 -5 -3 -1 15 -4
v1=retain	0 0 20 -19 0 0 0
v1=see	3 1 -3 -17 8 -5 3
v1=slap	3 7 -19 4 -12 -1 9
v1=stay	7 -3 10 -30 9 -1 -6
v1=suspend	-8 0 -7 12 5 -2 -16
v2=be	1 -6 10 -7 -16 7 3
v2=begin	0 0 9 3 -18 0 -8
v2=go	2 -18 -5 4 13 -7 -4
v2=levy	0 -9 18 -6 3 0 -9
v2=other	6 6 17 -12 -20 -6 -9
v2=pay	0 0 8 -15 -3 0 4
v2=retain	0 0 16 -14 -3 0 -1
v2=return	0 16 -9 -9 -3 0 0
verb=accept	-3 1 -16 6 4 0 2
verb=admit	13 -2 -6 3 4 0 -15
verb=agree	7 2 4 3 -15 -4 -5
verb=announce	0 14 -33 7 -1 -2 11
verb=apply	-3 13 6 -3 -11 -6 -16
verb=approve	0 11 -16 3 -4 0 1
verb=begin	-1 -5 13 6 -20 -4 -2
verb=collect	-12 4 3 0 10 -10 -26
verb=confirm	-7 5 0 14 -11 -1 -16
verb=continue	-5 -14 14 5 -5 -2 -18
verb=double	-5 -4 5 1 0 12 -17
verb=fall	-3 -11 6 -1 15 -10 -18
verb=fear	-1 11 -15 4 2 -2 0
verb=get	-5 -11 3 7 -16 0 6
verb=have	0 0 7 1 -15 -3 1
verb=hold	5 2 -2 -2 -20 -2 12
verb=lapse	-1 9 1 -18 2 -1 -2
verb=leave	0 -11 17 1 -8 -5 -22
verb=lower	-1 -18 3 -5 4 4 2
verb=other	1 10 -6 6 -19 -32 13
verb=plan	0 4 0 17 -2 0 -18
verb=post	-4 -3 -5 -9 -7 0 16
verb=reach	-5 -13 -16 3 -2 22 -14
verb=ready	0 0 -14 1 -5 0 15
verb=remain	-9 5 6 -9 11 -4 -19
verb=retain	0 0 30 -28 -5 0 -2
verb=say	-5 15 5 -10 7 -7 -9
verb=see	7 0 -6 -17 6 -3 6
verb=send	-1 -4 -15 -3 2 7 10
verb=slap	2 9 -14 7 -17 -7 7
verb=stay	4 -9 3 -3 8 2 -15
verb=threaten	3 -5 -2 -7 -18 -8 16
verb=withdraw	3 -7 4 6 4 0 -15
vt0=announce past	-6 19 -5 -12 -15 5 4
vt0=ask present	0 -9 13 -8 -17 0 1
vt0=be future	5 -2 3 4 5 -5 -15
vt0=be modal	6 5 -18 -3 7 -11 1
vt0=be pluperfect	-8 -19 -6 13 -1 -4 5
vt0=begin past	0 -6 20 -2 -15 -1 -3
vt0=bring perfect	0 0 10 -15 4 0 -7
vt0=charge past	-12 0 -19 11 4 10 -12
vt0=charge perfect	0 1 18 -21 -14 -2 3
vt0=charge pluperfect	-2 -2 -19 7 7 3 -5
vt0=charge present	7 -3 19 -14 -9 -9 -8
vt0=collect present	-2 1 11 -1 -18 0 -10
vt0=come present	4 -15 8 0 0 -3 -11
vt0=cut perfect	0 9 -3 9 -17 0 -5
vt0=face present	-1 0 2 -19 -11 6 15
vt0=go past	-3 -19 11 -11 2 2 0
vt0=go pluperfect	-5 -6 18 -11 -3 0 -6
vt0=have past	8 3 8 -17 -18 4 9
vt0=let present	-3 -11 7 -2 -17 -3 8
vt0=lower perfect	0 0 6 -19 14 0 -7
vt0=make present	-4 -9 0 12 -22 -1 -3
vt0=other past	3 -17 -1 0 17 -11 -12
vt0=other perfect	2 5 -14 5 -16 -1 9
vt0=other pluperfect	-4 -5 14 -16 -5 -9 11
vt0=other present	-10 10 5 -3 2 -3 -16
vt0=pay modal	2 1 -21 10 -1 2 5
vt0=pay past	-7 -2 -15 3 14 0 -15
vt0=pay perfect	-3 -12 24 -8 -7 -2 -5
vt0=pay pluperfect	-2 -3 -11 -16 19 3 -6
vt0=pay present	-3 5 11 -1 -13 -5 -15
vt0=propose past	-3 0 -9 -7 -3 0 16
vt0=put future	6 -14 -13 -12 -1 0 18
vt0=put pluperfect	-3 -10 7 4 0 1 -18
vt0=raise past	12 -7 -2 2 4 -7 -16
vt0=raise present	-4 -9 6 11 -15 0 -11
vt0=reach pluperfect	0 -2 -5 13 -15 1 -4
vt0=reach present	-1 -3 2 -19 12 4 -3
vt0=stand past	-2 -13 -18 16 -3 5 -6
vt0=stay present	7 0 4 -17 4 -1 -3
vt0=suspend future	0 -6 24 -21 0 0 -3
vt0=suspend perfect	-1 -5 -15 12 6 0 -1
vt0=take modal	-1 13 1 -23 1 0 2
vt0=take past	-7 5 -17 12 6 -5 -8
vt0=take perfect	0 -1 17 -6 -12 0 0
vt0=take present	0 -13 13 -7 -15 5 6
vt0=want present	2 -8 8 -15 7 0 -5
vt1=announce past	-6 19 -5 -12 -15 5 4
vt1=ask present	-6 -9 14 -5 -17 0 3
vt1=be future	3 -2 4 5 5 -5 -15
vt1=be modal	6 4 -16 -4 8 -10 2
vt1=be pluperfect	-8 -19 -6 13 -1 -4 5
vt1=bring perfect	0 0 10 -15 4 0 -7
vt1=charge past	-12 0 -19 11 4 10 -12
vt1=charge perfect	0 1 18 -21 -14 -2 3
vt1=charge pluperfect	-2 -2 -19 7 7 3 -5
vt1=charge present	7 -3 19 -14 -9 -9 -8
vt1=collect present	-2 1 11 -1 -18 0 -10
vt1=come present	4 -15 8 0 0 -3 -11
vt1=cut perfect	0 9 -3 9 -17 0 -5
vt1=face present	-1 0 2 -19 -11 6 15
vt1=go gerund	2 3 -15 12 -5 0 -7
vt1=go past	-3 -19 11 -11 2 2 0
vt1=go pluperfect	-5 -6 18 -11 -3 0 -6
vt1=have past	8 3 7 -16 -17 4 9
vt1=let present	-3 -11 7 -2 -17 -3 8
vt1=lower perfect	0 0 6 -19 14 0 -7
vt1=make present	-4 -9 0 12 -22 -1 -3
vt1=other past	2 -17 -1 0 17 -11 -11
vt1=other pluperfect	-4 -4 11 -15 -4 -9 13
vt1=pay modal	2 1 -21 10 -1 2 5
vt1=pay past	-7 -2 -15 3 14 0 -15
vt1=pay perfect	-3 -12 24 -8 -7 -2 -5
vt1=pay pluperfect	-2 -3 -11 -16 19 3 -6
vt1=pay present	-3 5 11 -1 -13 -5 -15
vt1=put future	6 -14 -13 -12 -1 0 18
vt1=put pluperfect	-3 -10 7 4 0 1 -18
vt1=raise past	12 -7 -2 2 4 -7 -16
vt1=raise present	-4 -9 6 11 -15 0 -11
vt1=reach pluperfect	0 -2 -5 13 -15 1 -4
vt1=reach present	-1 -3 2 -19 12 4 -3
vt1=stand past	-2 -13 -18 16 -3 5 -6
vt1=stay present	7 0 6 -24 5 -1 -3
vt1=suspend future	0 -6 24 -21 0 0 -3
vt1=suspend perfect	-1 -5 -15 12 6 0 -1
vt1=take modal	-1 13 1 -23 1 0 2
vt1=take past	-6 5 -16 14 6 -5 -22
vt1=take perfect	0 -1 17 -6 -12 0 0
vt1=take present	0 -13 13 -7 -15 5 6
vt1=tell past	11 -12 12 -16 -6 -5 -4
vt2=end participle	0 0 -13 -8 17 0 0
vt2=impose past	0 0 15 -12 -5 0 -3
vt2=levy present	0 -2 20 -15 -5 0 -4
vt2=other present	-7 -5 19 -3 -7 -1 -5
vt2=suspend participle	7 -8 -24 22 -8 0 -1
vt2=take past	3 -2 23 -11 -19 0 -6
w1=denied w2=if_lapsed	0 -13 0 3 19 -2 -16
w1=denied w2=now	15 20 -26 7 -14 2 -4
w1=denied w2=plain	15 -30 16 -10 -9 -8 6
w1=denied w2=proposed	13 -9 12 -22 -3 4 -5
w1=if_lapsed w2=now	0 7 0 -4 0 -15 -3
w1=if_lapsed w2=past	-1 15 -14 1 5 0 -10
w1=if_lapsed w2=plain	-2 36 8 -34 -9 -9 -22
w1=if_lapsed w2=proposed	-4 4 -17 11 -7 -2 4
w1=now w2=past	-6 -17 21 -9 7 -14 -14
w1=now w2=plain	-6 -9 15 3 -8 -13 -4
w1=past w2=now	-22 -3 -11 3 17 14 -24
w1=past w2=proposed	0 -2 25 -16 -16 0 -2
w1=peak w2=now	-2 -7 -1 -7 0 20 -10
w1=peak w2=past	-6 -15 -18 21 -14 20 -12
w1=proposed w2=now	-2 -5 7 -4 -24 -11 10
w1=proposed w2=past	0 -9 -4 -10 -7 0 17
w1=proposed w2=plain	-4 6 -25 13 -2 -7 8
w:0	23 -10 3 -17 8 -18 -14
w:1	19 -9 -2 -5 -2 1 -10
w:12	0 -7 48 -26 -24 -7 -26
w:13	3 2 13 -7 0 -6 -19
w:14	-3 8 8 -10 -12 -21 4
w:15	-4 24 -15 0 12 -2 -30
w:16	5 13 -25 -3 -5 0 2
w:17	-5 16 -13 -7 3 -4 1
w:22	8 2 -12 -23 -12 0 26
w:23	-2 -7 38 -34 -2 0 -10
w:24	-6 -6 -31 23 -4 -2 0
w:25	4 -4 2 -12 -17 -10 15
w:26	-2 -3 6 7 -15 -3 -4
w:27	-8 0 -11 -11 22 -3 0
w:28	-2 -4 -16 2 0 -5 16
w:29	0 2 -9 20 -8 -3 -11
w:3	-6 -9 -7 -18 -11 30 0
w:30	5 -25 32 -12 -4 -3 -20
w:32	-13 -6 -15 3 14 1 1
w:4	-3 14 5 -17 -6 -2 1
w:5	0 -6 28 -15 -13 0 -6
w:6	-4 -11 -12 21 -9 4 -14
w:7	-13 -4 23 -24 5 10 -14
w:8	-17 -7 7 -10 17 2 -18
w:9	-9 -23 42 -20 -8 -3 -11
w=denied	28 -9 -4 -13 1 -5 -11
w=if_lapsed	-6 25 -5 -10 -1 -16 -9
w=past	-8 -20 0 -8 16 11 -4
w=peak	-11 -17 -16 13 -16 29 -10
w=proposed	1 -6 7 -3 -25 -10 13`;
