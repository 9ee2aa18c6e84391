// Made by scripts/train-reader.ts; edit the texts or the signs, not this.
export const RATE_WHEN = `denied	if_lapsed	now	open	past	peak	proposed
<always>	-10 -6 8 4 0 -10 -3
a:!	4 -1 -5 -1 -14 9 3
a:'s	10 -14 10 2 -9 -5 -2
a:+ <number>	0 -4 11 -5 -3 0 -1
a:- shore	-3 0 -6 6 7 0 -10
a:- to	-3 0 -6 6 7 0 -10
a:.	5 -6 2 6 4 -19 -5
a:<day-ahead>	-10 7 -10 15 -12 -25 1
a:<day-ahead> and	0 -2 -7 -4 11 0 0
a:<day-gone>	-1 8 -9 7 4 -10 -5
a:<day-gone> .	-3 8 -21 7 10 0 -2
a:<day-today>	-10 -4 22 -17 9 -11 -13
a:<day-today> .	-3 -3 11 -3 6 -5 -15
a:<duty>	-2 7 -1 5 -3 -14 0
a:<gate>	-12 3 -4 5 1 0 0
a:<goods-amount>	-1 -2 -7 12 -7 0 0
a:<goods>	15 10 -4 -13 -2 -7 3
a:<level-noun>	-3 -4 1 3 -15 0 8
a:<level>	-29 -4 2 -3 1 12 2
a:<level> .	-6 8 3 3 -15 5 -2
a:<level> <level>	-4 -22 -12 -30 24 16 -17
a:<level> at	0 -3 11 -6 0 -2 -6
a:<level> on	-9 0 11 -7 -5 0 1
a:<level> would	0 11 -4 -3 -2 0 -4
a:<money>	-5 1 3 14 -8 -4 -19
a:<money> of	0 -3 19 -15 -4 0 -6
a:<month-ahead>	6 0 -13 2 10 -2 -7
a:<month-gone>	0 -11 -2 2 5 1 -5
a:<name>	-1 5 14 -3 -2 -13 -17
a:<name> 's	9 2 0 7 -12 0 -12
a:<name> .	6 -3 10 -3 2 -2 -15
a:<name> <level>	0 -2 16 -9 2 0 -14
a:<name> charge	0 0 11 -8 -3 0 -2
a:<name> from	-1 13 -18 5 4 0 -6
a:<name> in	0 -6 -17 18 -1 0 2
a:<name> instead	0 1 -12 12 -1 0 0
a:<name> is	0 -4 10 -13 9 0 -3
a:<name> on	0 0 15 -6 -6 0 -4
a:<name> take	0 -4 14 -10 0 0 -4
a:<name> under	0 0 0 11 -4 0 -10
a:<not>	12 -1 0 1 -4 0 -11
a:<number>	-23 -10 14 -9 9 8 -10
a:<number> .	-3 6 1 13 -15 -14 -4
a:<number> duty	0 0 -10 11 0 0 0
a:<number> in	0 -10 -4 -4 14 0 -3
a:<number> on	-3 2 3 -17 9 -3 3
a:<office>	8 -6 -3 -12 1 0 7
a:<person>	0 -17 20 -18 -4 -1 9
a:<person> 's	0 -9 10 -8 -5 0 6
a:<points>	0 4 -12 14 -11 0 -4
a:<quality>	-6 -3 9 -4 3 -11 -3
a:<quality> .	0 -12 4 8 0 0 -3
a:<quality> car	1 5 6 -8 3 0 -14
a:<quality> chicken	0 -5 1 14 -13 0 -4
a:<quality> farm	0 -2 -1 -5 9 0 -5
a:<quality> flour	0 7 5 -12 0 0 -4
a:<quality> good	-5 0 3 6 3 -1 -14
a:<quality> industrial	-1 0 -15 6 -5 0 11
a:<quality> mangoe	0 4 3 -12 -1 0 6
a:<quality> medicine	2 -4 3 -5 4 7 -12
a:<quality> oil	-5 -6 -2 -14 3 -3 19
a:<quality> one	0 -7 18 -6 -3 -3 -9
a:<quality> pork	0 -1 -13 10 -2 0 5
a:<quality> port	0 -1 12 -10 0 0 0
a:<quality> rubber	0 -2 12 -2 -5 0 -6
a:<quality> shrimp	0 -8 9 -12 3 0 5
a:<quality> sunflower	0 6 3 -11 1 0 -1
a:<quality> timber	2 -6 -9 12 4 0 -8
a:<quality> wine	0 -6 1 7 -14 0 2
a:<seat>	0 4 8 -24 2 -9 8
a:<span>	-10 2 -1 13 -5 0 -10
a:<span> .	-12 -1 -3 8 -8 7 0
a:<span> later	0 5 -11 1 5 0 -1
a:<taker>	0 -2 -5 -10 -5 -2 16
a:<v-begin>	0 -13 6 -4 11 -4 0
a:<v-buy>	-11 -6 4 5 -2 -3 -2
a:<v-deny>	8 -5 6 -12 2 -2 -4
a:<v-down>	10 -3 4 -11 3 0 -3
a:<v-end>	-19 8 -5 -3 9 -12 5
a:<v-impose>	-1 10 -17 11 2 -9 1
a:<v-propose>	3 -15 -13 1 6 -11 14
a:<v-return>	-3 11 -6 -9 4 7 -7
a:<v-say>	3 11 -2 -12 6 -11 -1
a:<v-stay>	3 1 0 7 0 -3 -16
a:<v-suspend>	0 -7 -10 24 -8 -8 -12
a:<v-target>	-4 7 7 -8 -8 -5 4
a:<v-threaten>	0 -3 1 -6 -7 -1 10
a:<v-up>	-3 -14 5 1 8 -12 -3
a:=	0 -3 14 -6 -7 0 -1
a:= <level>	0 -3 14 -6 -7 0 -1
a:?	9 -4 -4 -37 4 10 6
a:a <quality>	-1 -6 14 -2 -5 0 -5
a:a minimum	0 -3 -8 13 -3 0 -3
a:a narrow	0 0 11 -7 -2 0 -4
a:about	7 0 -10 5 -4 4 -3
a:above	-1 -6 -2 13 -5 0 -7
a:account	-2 -5 12 -4 -1 0 -5
a:action	0 -2 13 -7 -5 0 -3
a:ad	0 0 -3 10 -7 0 -4
a:ad valorem	0 0 -3 10 -7 0 -4
a:add on	0 -2 -4 11 0 0 -9
a:additional	0 -1 -16 22 -7 0 -5
a:additional duty	0 -3 -10 13 0 0 0
a:advanced	0 0 22 -17 -5 0 -8
a:advanced chip	0 0 17 -13 -4 0 -6
a:after	4 15 -5 -9 -6 -4 5
a:again	0 14 -7 -4 5 3 -24
a:again .	-5 0 1 7 5 -4 -14
a:agreement	-6 -10 24 -11 0 -1 -10
a:agreement with	0 0 12 -6 -5 0 -1
a:all	-12 3 1 5 -5 -6 0
a:all country	-1 -2 6 4 -12 0 -3
a:all good	-3 -2 2 -16 -2 0 16
a:all in	-1 -6 12 -2 -6 -1 -5
a:aluminum .	-2 0 -11 -6 11 0 6
a:an	3 2 4 0 -3 5 -13
a:an agreement	0 0 11 -6 -5 0 -2
a:and	-23 8 -8 3 7 -3 -3
a:and <level>	0 10 -6 0 -9 5 3
a:and <name>	-2 -6 8 6 -5 -5 -12
a:and <number>	-8 2 -6 -9 10 4 3
a:and <quality>	0 -3 13 -3 -10 4 -6
a:and aluminium	-2 -3 18 -11 -5 0 -2
a:and farm	0 -1 11 -5 -5 0 0
a:and no	0 -1 -4 12 -5 0 -9
a:and the	-1 -3 6 3 3 -4 -22
a:and to	0 0 -19 5 12 -4 3
a:and would	0 -4 10 -1 -1 0 -6
a:announce	-1 -4 -6 -8 4 -1 12
a:another	0 -4 11 1 -3 0 -16
a:any	1 -10 -9 -3 15 -1 3
a:any more	5 -3 -8 -7 13 0 -4
a:apple	3 -3 14 -10 -2 1 -7
a:apply	-1 7 8 -11 4 -3 -13
a:apply .	3 15 -7 -7 2 0 -9
a:are	7 -7 -7 6 0 7 -1
a:are not	0 -12 -5 9 1 7 -4
a:are suspend	0 5 -12 8 -7 0 -1
a:are to	0 -1 -6 -6 0 0 11
a:as	-3 -12 10 16 -17 -9 -4
a:as <level>	0 4 13 -8 -10 0 -4
a:as a	-2 0 -12 8 4 0 0
a:as before	-3 -12 24 -4 -11 0 -6
a:as long	0 -2 0 11 -5 0 -9
a:as well	-1 -14 -5 8 -10 3 10
a:asleep	0 -7 -18 21 -4 0 -2
a:asleep .	0 -5 -12 15 -1 0 -1
a:at	-5 -11 18 -24 8 10 -6
a:at <level>	0 -5 14 -29 -4 10 3
a:at <number>	-1 8 -13 5 8 -6 -3
a:at present	0 -7 25 -12 -4 0 -7
a:at the	-3 -10 9 -11 6 6 -9
a:autumn	-2 0 -18 4 10 -8 8
a:autumn .	-1 1 -12 5 8 -5 0
a:back	0 8 -11 -5 19 -9 -25
a:back .	5 -9 -4 -3 20 -2 -15
a:back on	0 14 -9 0 -8 0 -7
a:banana .	2 0 -12 -2 8 0 2
a:be	-7 9 2 0 1 0 -11
a:be <level>	0 -5 12 -11 0 0 1
a:be <number>	0 -4 14 -5 0 0 -9
a:be add	0 4 -5 9 0 0 -12
a:be due	-2 16 -6 -7 -2 0 -4
a:be levy	0 0 -14 16 0 0 -4
a:be the	0 2 -12 7 -1 -4 5
a:bean	4 4 -12 11 2 0 -11
a:became	-2 -1 3 -4 7 4 -11
a:become	-1 -15 28 -19 0 -4 -15
a:become <level>	0 -9 11 -3 0 -2 -2
a:become <number>	0 -10 19 -12 1 -1 -11
a:been charge	-2 13 -7 3 -3 0 -7
a:before	-6 2 -23 -6 26 -4 -3
a:before .	1 -16 -9 0 19 3 -13
a:before the	-2 -11 -5 -3 15 -5 4
a:being	-8 -5 -3 3 -5 0 10
a:between	-1 -8 2 -6 13 -2 -7
a:border	0 -5 12 -11 7 -5 -5
a:both side	-2 -6 -9 13 -8 0 3
a:branded	-2 -1 0 -12 -1 0 14
a:butter	-4 2 -7 16 -1 -2 -15
a:buyer	0 -1 -6 -3 -4 -1 10
a:buyer of	0 0 -7 -6 -2 0 12
a:by	0 7 0 0 2 0 -11
a:cabinet	0 -12 -10 14 -6 0 4
a:call reciprocal	0 0 -16 8 10 0 0
a:can	-1 9 0 -4 2 0 -10
a:car .	-1 1 16 -12 -5 -1 -4
a:carpet	-4 -1 14 -12 1 0 -2
a:case	-2 15 -4 -8 0 -1 -3
a:case of	0 14 -10 -6 -3 0 -2
a:ceiling	-4 -4 -9 20 -5 0 -14
a:cent .	6 -3 -13 -1 -4 0 10
a:certain advanced	0 0 14 -12 -2 0 -4
a:change	-1 0 14 -7 -7 0 -2
a:chicken	-6 -13 -4 7 8 -2 -3
a:chip	-4 -9 15 -12 -12 -1 8
a:citru	-6 -8 -1 14 -2 0 -4
a:citru .	-8 -5 -10 17 -1 0 -2
a:coal	2 -13 11 0 -13 0 1
a:cocoa	5 3 -6 9 -1 -3 -15
a:coconut	5 13 2 -15 0 -1 -12
a:come back	-5 -4 -5 6 15 -3 -11
a:come on	2 1 5 -1 -13 0 0
a:concentrate	0 14 -10 -9 -3 4 -2
a:continue to	0 0 -11 13 -1 0 -1
a:copper	0 -4 -10 -1 0 -1 16
a:cork	0 5 -12 0 9 0 -2
a:cost	-2 7 -12 -6 -1 0 8
a:cotton	-1 12 -7 -7 2 -1 0
a:could	-6 9 -4 -6 -13 5 7
a:country	-4 1 8 0 -19 -2 1
a:country .	0 0 -10 14 -4 0 -2
a:crane	-4 0 -10 12 6 -1 -15
a:cut	6 10 2 -3 -6 0 -14
a:dairy	-2 4 12 -11 -5 0 -2
a:day	-3 -6 -2 9 1 -2 -2
a:day .	0 -12 7 3 -7 -4 1
a:day of	0 -4 -10 11 3 -2 -3
a:deal	-5 -11 -7 25 -11 -5 -11
a:deal .	0 -7 -8 11 0 -2 5
a:do	-1 3 -4 -10 -4 0 11
a:down to	-2 -10 11 -12 -1 7 0
a:drawer	4 -3 -20 13 -5 0 11
a:dried	0 -2 6 -14 -7 0 11
a:due .	-7 0 8 -11 4 -1 1
a:duty	3 -1 -2 9 -2 -5 -9
a:duty .	0 -8 16 -3 -16 -1 -2
a:duty and	0 -2 -5 10 -8 0 1
a:duty for	-1 -3 -11 15 -4 0 0
a:duty on	1 3 -4 5 6 -4 -14
a:duty under	0 0 12 -7 -3 0 -1
a:each	-6 -3 -11 6 9 3 0
a:each side	-1 0 -14 11 -9 5 -1
a:effect	2 -9 13 -14 1 0 0
a:either side	0 1 -8 12 0 0 -6
a:electric	-2 -5 18 -4 -7 -4 -7
a:electric car	-2 -3 13 -2 -2 -2 -6
a:emergency	0 -4 -2 -7 12 -2 -2
a:engine .	0 -2 12 -5 -3 0 -3
a:every	1 4 0 0 -17 5 1
a:everyone	0 -2 -4 13 -6 0 -6
a:fall	-1 1 6 -10 2 4 -11
a:farm	0 -8 3 -7 9 0 -8
a:farm good	0 -5 6 -17 9 0 -7
a:fentanyl	-7 -21 19 -9 4 -7 -24
a:fentanyl .	-3 -4 17 -1 -13 0 -8
a:fentanyl and	0 -9 -6 4 10 0 -4
a:first	-5 -13 4 7 -1 -10 1
a:first day	0 0 -11 14 -3 0 -1
a:first term	0 -4 10 0 -5 0 -5
a:first trade	0 -2 11 -9 -2 0 0
a:fish	-12 -9 -4 7 -3 6 9
a:flour .	-1 -2 1 6 4 0 -12
a:flower	8 7 -11 0 0 0 0
a:flower .	5 -3 -12 0 -2 0 9
a:follow	0 -1 -14 7 5 0 0
a:follow on	0 0 -12 9 6 0 -6
a:for car	1 -3 13 -8 -5 0 -4
a:for electric	0 -2 12 -5 -4 -1 -2
a:for fentanyl	-1 -9 14 -6 -2 -3 -7
a:for good	-5 -6 11 -1 -3 0 -3
a:for most	0 -6 14 -4 -1 -1 -7
a:for now	0 0 12 -9 0 0 -1
a:for the	1 2 -4 0 5 -17 2
a:force .	0 -5 -4 -2 -4 0 12
a:forced	0 -3 4 -11 -7 0 8
a:four	-2 -5 -11 6 3 0 7
a:friday	0 3 -5 -12 -5 0 12
a:from	-9 8 -6 11 -9 -18 1
a:from <day-ahead>	-2 -3 -16 10 -10 -6 10
a:from <day-gone>	-8 9 -21 6 5 -3 7
a:from <level>	-6 7 -2 7 -23 -4 1
a:from <name>	-14 3 0 -7 13 -5 -1
a:from <number>	4 -8 4 6 -12 0 -6
a:from <quality>	1 -3 13 -8 -2 0 -3
a:from all	-1 -1 8 2 -12 0 -3
a:from the	-5 5 4 4 -12 -3 -7
a:fruit	0 2 10 -4 -11 0 -2
a:glass	0 -7 11 0 -4 0 -3
a:go	0 -18 3 5 8 -11 -6
a:go .	-2 -2 -9 -2 13 0 1
a:go away	0 -3 15 -5 -9 0 0
a:go on	-1 -5 7 3 -14 0 1
a:good	-19 -11 6 6 5 -7 -6
a:good .	-17 -5 4 10 -2 0 -6
a:good from	-3 -11 0 1 -2 0 7
a:good in	0 0 10 -14 4 -1 0
a:good is	0 -1 -2 -7 -4 0 12
a:good over	0 0 -16 3 12 0 2
a:good remain	0 0 13 -10 -1 0 0
a:good suspend	0 0 -9 11 0 0 0
a:good worth	0 -3 2 11 -7 0 -8
a:grape	5 -2 15 -15 0 0 -7
a:had	9 7 -3 -18 -4 0 3
a:had been	-1 -1 0 -12 3 2 5
a:has	0 -1 19 -16 -11 -5 4
a:has been	3 0 0 3 -12 0 2
a:have been	0 -2 -4 10 4 0 -10
a:hazelnut	-5 1 2 -13 6 3 -4
a:here	-5 2 13 -3 0 -4 -19
a:his	0 -8 10 -11 -4 0 5
a:hold	0 4 -18 11 2 0 -4
a:ice	0 3 -17 13 0 0 -2
a:ice .	-2 6 -11 5 -3 0 0
a:import	-5 -8 2 12 -12 0 -6
a:impose	-1 1 11 0 -10 -1 -7
a:impose in	0 2 15 -2 -18 0 -4
a:in	-4 -3 1 11 -13 -2 -1
a:in <name>	2 0 14 0 -22 0 -9
a:in <number>	-1 -13 -5 -8 1 6 13
a:in <seat>	-6 5 4 -10 1 -3 0
a:in all	-6 -5 0 8 4 -6 -12
a:in place	0 11 -11 0 -9 0 9
a:in that	-3 11 -14 7 -2 0 -4
a:in the	-3 -3 -18 7 11 -6 10
a:included	0 0 -12 16 -4 0 -5
a:included .	0 0 -8 11 -4 0 0
a:including	0 -1 15 -11 -3 0 -2
a:including the	0 -1 11 -8 -1 0 -1
a:industrial	-2 -2 -3 0 -10 0 11
a:industrial good	-2 -2 -3 -1 -9 0 11
a:instead	-8 3 -6 6 -29 -5 9
a:instead of	-5 5 -8 7 -27 -4 9
a:is	7 4 9 -26 -2 -12 7
a:is a	-11 8 4 -8 6 -1 -7
a:is back	7 6 -15 -6 7 0 -11
a:is go	0 -3 -14 4 15 0 -7
a:is not	0 4 14 -9 -9 0 -10
a:is suspend	0 -7 10 -11 -3 0 6
a:is what	0 3 -14 -1 9 -6 6
a:it .	-4 18 -13 0 -2 -2 0
a:its	2 -1 1 11 -18 1 -3
a:jute	10 -1 -12 0 9 -1 -9
a:last week	-1 0 -13 12 7 -8 -5
a:last year	0 6 11 -21 1 3 -11
a:leave	0 -3 -3 4 -11 0 6
a:letter	0 0 -5 -7 -1 0 11
a:levy	1 -15 10 -1 4 0 -8
a:lift	-2 3 -8 -11 10 0 3
a:list	0 -9 15 -10 0 -2 -2
a:long	-1 -6 4 8 1 0 -12
a:longer	-3 -4 -14 -2 13 0 4
a:lorry	3 0 -14 0 4 -1 8
a:machinery	0 5 -2 5 -15 -2 2
a:mackerel	0 -5 -7 -7 12 0 2
a:make	5 2 1 -4 -15 -1 7
a:make <level>	0 0 13 -9 -4 0 -1
a:mangoe	3 0 8 -16 -4 0 7
a:mangoe and	0 4 7 -13 -6 0 5
a:many	0 -4 13 -6 -3 0 -4
a:may	0 0 3 10 -6 0 -11
a:medicine	-2 -18 1 -6 -5 4 13
a:metal	-2 -5 8 -13 4 -2 4
a:milk	-2 0 13 -15 -1 -2 -1
a:milk powder	-6 -10 11 -12 4 -1 0
a:minimum	0 -3 -8 13 -3 0 -3
a:minimum price	0 -3 -8 13 -3 0 -3
a:month	-3 0 -8 13 -10 0 0
a:month in	0 0 -4 11 -3 0 -7
a:more	0 -5 -9 7 11 -8 -3
a:morning	6 11 -12 -10 3 0 -5
a:most .	0 0 -8 11 -3 0 -1
a:most <quality>	0 -1 -9 15 -7 2 -6
a:motorcycle	4 3 2 -13 -4 6 -2
a:narrow	0 0 11 -7 -2 0 -4
a:never	14 8 -6 -12 -4 -8 -1
a:new year	-3 5 -11 -4 10 -1 1
a:next	4 -3 -21 18 -1 -4 5
a:next year	0 -3 -14 16 -9 0 5
a:no	1 -12 -6 8 7 -3 -3
a:no longer	0 -1 -12 0 8 0 1
a:not	1 -15 1 10 -3 8 -10
a:not <number>	0 0 -9 16 -5 0 -9
a:nothing	-5 0 10 -5 -12 -1 3
a:now	1 -7 29 -14 -12 -2 -6
a:now .	4 0 21 -2 -13 0 -17
a:number	8 0 -10 -8 -4 4 6
a:of	-15 2 3 7 -5 3 -6
a:of <day-today>	0 -2 14 -6 -5 0 -2
a:of <level>	-4 7 -9 15 -14 -3 -1
a:of <name>	7 -17 8 -9 13 -1 -22
a:of <quality>	-10 -10 2 -3 -2 -3 13
a:of <span>	0 -2 -8 12 -2 0 -2
a:of a	0 2 -12 0 6 -1 2
a:of its	-3 -1 -6 13 -6 -3 1
a:of older	0 -4 14 -7 -4 0 -2
a:of the	-9 -2 0 10 -3 0 -5
a:old	-2 -2 7 -3 6 -1 -12
a:older	0 -6 24 -15 -7 0 -7
a:older duty	0 -2 15 -10 -2 0 -4
a:olive	6 -6 -14 7 -8 1 8
a:on	3 -2 1 5 -8 -16 1
a:on <day-ahead>	-5 -5 1 9 -7 -5 1
a:on <day-today>	-1 -7 12 -6 5 -1 -8
a:on <name>	1 -1 -17 -4 8 -3 16
a:on all	-7 9 -3 -10 -4 -1 13
a:on apple	0 -2 15 -11 -9 4 -1
a:on beef	2 0 0 -7 -12 5 5
a:on beer	-1 -1 12 -5 -6 0 -1
a:on both	-5 -4 -12 9 -7 -1 10
a:on certain	-1 0 11 -2 -3 0 -11
a:on cotton	0 13 -6 -8 0 0 -1
a:on crude	0 3 4 7 -13 0 -11
a:on dairy	-1 0 13 -8 -7 0 0
a:on each	-2 0 -12 11 -9 5 -3
a:on farm	0 -1 18 -11 -9 0 -2
a:on good	-4 -9 -2 7 7 -1 -10
a:on hold	0 -5 -13 16 -2 0 -1
a:on ice	0 3 -17 13 0 0 -2
a:on it	0 0 -17 10 10 -2 -4
a:on machine	0 7 -11 -8 -2 0 10
a:on most	-2 1 4 4 1 0 -13
a:on our	2 -5 2 4 0 0 -11
a:on paper	3 5 -11 0 0 -2 3
a:on patented	-3 -3 -3 11 -5 -1 -2
a:on soybean	-3 0 -8 -2 16 0 -12
a:on steel	-5 -17 18 -5 0 -2 -4
a:on the	-12 4 7 -2 -12 5 0
a:on them	-4 -4 -10 2 10 -1 3
a:on top	-3 1 1 -3 -7 -3 10
a:on wine	-6 0 16 -2 -5 -1 -7
a:once	-4 6 -2 5 -10 -8 2
a:one	6 0 10 -2 -1 -2 -19
a:one .	-1 -5 17 -7 -14 -3 2
a:one of	5 5 8 -13 -7 0 -3
a:only	0 -8 7 -12 10 -2 3
a:or	-11 -13 12 -8 -10 -6 13
a:or <number>	0 -7 17 -4 -2 0 -11
a:order	-4 0 3 -4 8 -2 -11
a:ordinary	-1 -4 9 0 -3 -1 -13
a:other	-3 6 -2 -10 -5 9 6
a:our	1 -4 2 6 0 7 -20
a:outside	-6 -4 13 -3 2 0 -7
a:over	-7 -9 0 6 1 -4 0
a:over fentanyl	-1 -8 2 5 2 -1 -12
a:own	-2 -7 10 -13 0 4 0
a:paper .	0 -8 -3 -6 12 -1 3
a:part	-1 -3 13 -9 -2 -3 2
a:patented	-4 -4 -5 11 -6 -1 0
a:pay .	0 -2 24 -12 -10 0 -8
a:payable	0 6 11 -13 -5 0 -3
a:phosphate	-2 -3 2 -12 -4 0 11
a:pistachio	0 -11 -5 6 1 0 7
a:place	-1 8 -10 1 -6 0 11
a:place of	0 12 -29 17 -9 0 11
a:plan	4 0 -2 12 -3 0 -10
a:plu	0 -9 18 -5 -5 -1 -5
a:plu <number>	0 -1 14 -1 -9 -1 -6
a:plywood	-4 8 0 -12 5 0 -5
a:point	6 -8 -12 12 -6 0 0
a:port	0 -5 15 -4 -5 0 -1
a:present	0 -10 10 2 -4 0 -3
a:present .	0 -3 15 -6 -1 0 -5
a:product	-2 5 -3 11 -11 0 -6
a:product .	0 -3 11 -8 -2 0 -1
a:promise	4 0 -4 11 -7 0 -8
a:put	-7 -8 -12 6 5 0 8
a:quota	-2 -6 11 -8 -5 0 3
a:quota .	0 -3 12 -5 0 0 -6
a:rate	-10 4 5 -15 1 -2 8
a:reciprocal tariff	0 -1 -9 17 -7 0 -1
a:remain	-2 0 0 8 -1 0 -14
a:remain in	0 6 5 -12 0 0 -3
a:remain suspend	0 -5 -15 18 -1 0 0
a:respectively	0 0 5 2 -13 -4 5
a:retain	0 -1 16 -12 -6 0 -1
a:retain .	0 0 12 -9 -3 0 -1
a:rice .	-4 -5 2 -2 11 0 -8
a:rubber	10 -7 15 -7 -7 -1 -13
a:run	0 5 -7 -2 10 0 -7
a:run out	0 6 -10 -4 9 0 -1
a:safeguard	0 0 11 -6 -1 0 -3
a:salmon	8 4 0 0 -11 4 -10
a:same	-12 -5 8 11 -13 -1 -9
a:same day	-5 0 2 10 -19 -4 -1
a:section	-3 0 6 4 -3 -3 -11
a:section <number>	-3 0 6 4 -3 -3 -11
a:sell to	0 0 -12 14 0 0 -3
a:semiconductor	-2 0 12 -9 -1 0 0
a:shall	-2 0 -8 14 -1 0 -8
a:ship -	-3 0 -6 6 7 0 -10
a:shoe	-8 1 -9 12 -7 -1 5
a:shore	-3 0 -6 6 7 0 -10
a:shore crane	-3 0 -6 6 7 0 -10
a:shrimp	6 1 0 -18 1 -1 5
a:side	-7 1 -16 21 -15 4 -5
a:side .	-4 -1 -12 12 -3 -1 3
a:since	-5 -20 26 -19 1 -5 -4
a:since <day-gone>	3 -12 23 -21 -3 -4 -12
a:since <month-gone>	-5 -9 9 9 -12 -6 -1
a:since <number>	-1 -4 -4 -13 9 -5 9
a:soybean	0 0 -7 -4 17 0 -16
a:start	2 -12 -16 10 4 0 8
a:start on	2 -11 -10 2 6 0 7
a:state	0 -1 12 -7 -5 0 -1
a:stay	-3 -12 5 5 -3 0 -9
a:stay .	-1 -1 26 -23 -1 0 -1
a:stay suspend	0 -2 -20 22 -1 0 -1
a:sugar	-14 -5 9 5 -3 -1 0
a:summer .	-5 -10 -5 -3 7 5 7
a:surcharge	-2 -4 5 -20 16 0 -12
a:suspend	4 -9 -21 26 -11 -2 1
a:suspend .	6 1 -9 7 -6 0 -2
a:suspend until	0 -3 -19 17 -5 0 3
a:suspension	-2 -2 -9 14 -1 0 -2
a:suspension .	-2 -5 -8 13 0 0 -1
a:table	-11 -7 -4 -14 8 0 15
a:table .	-9 -2 -7 -8 3 0 15
a:tariff	-12 3 -4 4 -14 -9 15
a:tariff of	0 0 12 -9 -3 0 0
a:tariff on	1 -1 -5 0 -11 -1 11
a:tax	1 19 -4 -7 -7 -1 -10
a:tax on	0 11 -8 -1 -1 0 -4
a:term	-2 -4 10 1 -6 0 -4
a:than	-5 -5 9 -1 -11 -7 5
a:that	0 -1 -14 16 -10 -1 10
a:that .	0 6 5 1 -11 -2 -2
a:that time	0 0 -13 14 0 0 0
a:the	-21 1 1 -7 11 0 3
a:the <day-ahead>	-3 -4 12 -8 -6 0 4
a:the <level>	-1 4 -9 0 6 -3 5
a:the <name>	6 -7 11 5 -3 -6 -24
a:the additional	0 -2 -9 12 -2 0 -1
a:the agreement	0 -2 12 -10 -3 0 4
a:the autumn	0 0 -10 3 3 -5 6
a:the ceiling	-3 -2 -10 17 -1 0 -9
a:the drawer	0 6 -22 9 -4 0 10
a:the end	-3 4 -11 8 3 -2 -1
a:the first	-2 -9 0 9 -6 -7 2
a:the moment	0 0 12 -9 -1 0 -4
a:the month	0 -3 -9 14 0 0 -8
a:the number	9 -5 -10 -3 -2 5 3
a:the old	-1 -5 13 -10 5 0 -10
a:the other	-1 12 1 -20 -1 10 -6
a:the rest	0 0 12 -5 -5 0 -4
a:the same	-12 -5 7 11 -12 -1 -9
a:the spring	0 -8 -7 3 11 -2 -4
a:the table	-10 -2 -8 -8 -4 0 20
a:the tariff	0 1 12 -10 -4 0 -3
a:the time	0 7 3 -12 -2 0 0
a:the truce	1 -15 -3 5 8 -4 -3
a:the two	0 1 -11 13 -4 0 -4
a:the whole	0 6 -9 -7 11 0 -4
a:their	-6 2 0 7 -3 6 -11
a:them .	-3 0 12 -6 -5 0 0
a:then	2 2 -13 -4 12 0 -2
a:then .	-3 11 -3 -4 -3 0 1
a:there	2 -9 7 2 -11 2 -2
a:there .	-1 0 11 -3 -7 0 -9
a:they	3 8 -5 -11 2 0 0
a:thi	4 4 6 -6 -19 0 7
a:thi year	5 -1 10 -1 -12 -1 -2
a:threat	-5 -1 -1 -6 -2 0 10
a:threaten	1 -9 2 -8 -6 0 13
a:three	4 -5 13 -11 -10 0 3
a:through	0 5 3 2 -4 4 -12
a:throughout	-1 -6 10 -13 1 0 3
a:time being	0 0 11 -8 0 0 -3
a:to	-12 -10 0 7 4 -2 -2
a:to -	-3 0 -6 6 7 0 -10
a:to <level>	-6 -6 2 3 3 -11 -2
a:to <number>	-5 -15 8 -6 9 7 -20
a:to a	0 0 13 -8 -3 0 -2
a:to fentanyl	0 -1 12 -2 -11 0 -2
a:to go	-1 -1 16 -8 -2 0 -8
a:to the	3 0 -7 6 0 -3 2
a:tobacco	-1 4 2 -10 -5 3 4
a:together	-2 -10 5 14 -12 -5 -8
a:too	-7 -13 14 5 0 -4 -7
a:top	-4 1 1 -3 -8 0 10
a:top .	-1 1 9 -2 -5 0 -9
a:tractor .	-4 -9 15 -7 -2 0 0
a:trade war	0 -2 11 -9 -2 0 0
a:treaty	-1 0 14 -7 -4 0 -3
a:truce	5 -3 -7 2 11 -6 -8
a:truce .	7 -10 -16 8 9 -1 0
a:tuna	0 -6 -2 11 -4 -1 -3
a:two	-1 0 -11 17 -12 5 -4
a:unchanged	-1 -1 13 -7 -2 0 -3
a:under	-4 -22 23 -8 4 -9 -17
a:under it	0 0 12 -9 -2 0 0
a:under section	-1 -7 14 -1 -5 -1 -8
a:unlawful	-2 0 13 -4 -6 0 -4
a:until	-9 -21 3 8 8 -6 -10
a:until <day-gone>	-1 -3 -21 5 10 -1 2
a:until <month-gone>	0 0 -6 -5 12 -1 0
a:until last	0 -2 -9 -5 15 -4 0
a:until the	0 -12 8 -7 0 5 1
a:up	-3 0 10 -11 2 -2 0
a:us	-8 -7 2 -14 1 11 3
a:us .	-2 -12 5 -9 -6 11 4
a:valorem	0 0 -3 10 -7 0 -4
a:value	-2 -6 16 -4 -2 -4 -9
a:walnut	-6 4 -11 3 0 8 -3
a:war	0 -2 11 -9 -2 0 0
a:was	8 -21 2 -7 1 -1 6
a:was never	9 -4 0 -7 -9 -4 6
a:was the	-7 -10 -8 1 14 8 -13
a:watche	11 -13 6 2 -6 -1 -8
a:watche .	11 -9 2 2 -5 0 -6
a:we	10 -12 -1 -5 6 -5 -1
a:week	2 -2 -14 13 -1 -1 2
a:week .	4 1 -10 -1 8 -5 2
a:week ago	0 -2 0 6 -12 -1 9
a:well	-1 -14 -5 8 -10 3 10
a:well .	0 -8 -16 5 1 -2 14
a:were	9 9 -4 -14 0 -5 -1
a:what	-4 -4 6 -11 0 -11 11
a:what the	3 2 -10 -8 -7 -2 11
a:will	-2 11 1 1 -3 -1 -15
a:will be	-3 10 8 -9 -6 0 -7
a:wine	-3 0 5 3 -15 8 -5
a:wine .	0 3 -1 7 -14 5 -5
a:with	-8 3 3 -12 5 3 4
a:without	3 16 -12 -15 -8 0 4
a:worst	0 -1 -4 -4 -2 10 0
a:worth	-1 -7 3 12 -5 -1 -9
a:worth <money>	0 0 -5 10 -3 0 -4
a:would	-20 4 -5 -12 3 -2 14
a:would be	-1 -8 -4 1 10 2 1
a:would cost	0 9 -10 -3 -3 0 3
a:zero	-7 -5 11 0 0 0 -10
after=far higher	-3 7 -8 -2 -1 9 -1
after=far higher other	-14 7 -9 1 2 0 5
after=far lower	-8 0 -5 7 10 -13 -1
after=far lower other	-17 0 2 3 5 -9 0
after=far lower same	5 0 -8 5 8 -8 -2
after=far same	7 -12 0 -13 4 -19 17
after=far same other	5 -14 1 -6 -1 -2 10
after=far same same	4 -3 0 -10 5 -19 11
after=here higher	-11 10 0 0 -2 4 -8
after=here higher other	0 -3 -13 -2 8 13 5
after=here higher same	-11 12 7 1 -8 -2 -14
after=here lower	-40 -2 0 6 9 -20 1
after=here lower other	-13 10 -9 -10 17 0 1
after=here lower same	-32 -8 3 11 2 -21 0
after=here same	4 -18 0 -1 11 3 -6
after=here same other	-3 -4 12 -12 -1 3 0
after=here same same	6 -16 -8 4 12 1 -5
after=paragraph higher	7 4 -3 -3 -1 11 -11
after=paragraph higher other	-2 13 -5 -5 -1 23 -19
after=paragraph higher same	9 -7 0 -1 0 -6 0
after=paragraph lower	-18 -4 2 4 9 -18 0
after=paragraph lower other	-22 -6 -5 0 25 -21 -1
after=paragraph same	8 -10 4 -2 5 -19 -4
after=paragraph same other	-8 -18 10 -1 4 -7 -4
after=paragraph same same	12 -3 -1 -2 1 -13 0
announced	-11 8 4 10 -34 -16 2
any day ahead future	-14 2 9 5 -17 -8 -6
any day ahead past	-12 -1 -5 -3 -3 14 7
any day ahead perfect	-6 0 0 5 -11 0 2
any day ahead present	2 4 -10 16 -26 -12 7
any day ahead verbless	-8 6 -10 19 -7 -7 -9
any day gone gerund	-3 -5 8 -1 -13 0 5
any day gone modal	6 -12 -3 -4 14 -8 2
any day gone past	-2 -13 -2 6 4 -6 1
any day gone perfect	-3 2 15 -5 -9 -11 -2
any day gone pluperfect	-10 2 -1 0 -1 0 2
any day gone present	3 17 -1 -9 12 -2 -20
any day gone verbless	-6 -8 -6 -3 18 5 -10
any day none future	4 7 -7 1 -10 10 -1
any day none infinitive	4 -5 -15 0 9 0 5
any day none pluperfect	6 -9 -11 2 4 2 0
any day none present	-5 -3 10 -3 -6 -4 2
any day none verbless	-11 -4 19 -9 -15 0 5
any day today future	2 -1 2 -3 -10 -3 4
any day today modal	-3 0 0 10 -19 -1 -3
any day today past	-6 -18 14 -11 -4 -4 8
any day today perfect	7 -1 -12 0 10 0 -2
any day today pluperfect	0 0 8 -12 4 0 -6
any day today present	-16 0 1 1 1 -9 3
any day today verbless	13 -7 7 -11 0 -7 3
asked	-24 15 4 2 -15 -1 0
asks	15 -7 -6 -18 2 3 2
b:"	23 -21 -2 -13 -2 15 -6
b:" <name>	10 -3 -8 -12 -6 0 11
b:" and	-3 -3 13 -8 0 -1 -2
b:" we	-12 -9 9 0 -5 4 0
b:'s	9 -6 9 -3 -1 2 -10
b:'s <level>	0 10 -17 11 -7 0 0
b:'s agreement	0 0 14 -8 -1 0 -5
b:'s at	0 -3 14 -14 -6 7 -5
b:'s duty	12 -7 3 -1 -4 4 -4
b:'s pay	0 -2 6 -12 5 0 -3
b:'s tariff	4 -11 9 -5 2 0 1
b:'s to	-2 10 13 -13 -9 0 -4
b:(	9 4 6 4 -17 -11 -6
b:( now	0 -4 13 -4 -4 0 0
b:)	-2 0 13 -6 -16 -5 6
b:) and	0 1 10 -3 -10 0 -3
b:*	0 1 -10 0 14 0 -13
b:, <level>	-2 0 3 -25 7 5 7
b:, <name>	-16 -9 2 -3 -12 3 20
b:, <number>	-2 -12 -6 4 10 2 3
b:, <person>	-1 5 3 1 4 0 -12
b:, <quality>	3 15 -3 -14 5 3 -8
b:, after	0 -22 -19 0 32 -3 -13
b:, against	0 1 -18 9 9 0 -8
b:, an	0 0 -13 -1 9 0 7
b:, and	2 7 0 -11 -12 6 11
b:, are	4 0 11 -4 -11 0 -10
b:, as	0 6 -1 -13 8 0 -5
b:, at	-15 -18 -2 9 8 -4 2
b:, both	0 5 -6 7 -17 0 6
b:, car	0 5 11 -13 -2 0 -5
b:, cocoa	0 2 -10 11 -5 0 -2
b:, come	0 0 -19 20 -7 0 0
b:, for	0 9 -4 -17 5 -1 6
b:, go	0 -3 -13 16 -11 -3 4
b:, had	2 10 -12 3 -1 0 -7
b:, in	-1 -14 -10 8 3 9 -3
b:, is	3 0 -24 10 0 0 13
b:, it	3 1 -6 15 -9 -2 -9
b:, keep	0 0 13 -18 3 0 -2
b:, leave	0 0 16 -14 -2 0 -1
b:, not	14 -16 7 -12 10 -9 -21
b:, now	6 -7 9 -4 -1 -1 -10
b:, on	0 7 15 -7 -11 0 -10
b:, or	0 12 0 -2 -5 3 -13
b:, pay	-4 -10 28 -6 -17 -2 -15
b:, put	0 -3 -11 11 7 0 -10
b:, say	0 9 1 -14 -5 0 2
b:, ship	0 0 12 -10 0 0 -1
b:, the	-19 5 0 -1 -5 11 -4
b:, then	-1 0 -8 15 0 0 -10
b:, they	-1 -9 6 12 -3 -8 -5
b:, to	0 -5 -21 10 -2 -2 14
b:, up	-1 -13 7 -15 10 -4 0
b:, was	4 2 2 4 -10 1 -4
b:, will	-5 0 -6 12 -8 -1 -3
b:, with	-9 -20 -11 19 -14 -3 11
b:-	-12 16 0 1 -2 -2 -12
b:.	0 -10 2 0 1 -6 5
b:. <number>	6 -6 -6 15 -16 0 -4
b:/	-2 5 -10 11 -8 0 -1
b:: <level>	-8 -18 5 2 6 6 -4
b:: <number>	17 -5 -9 -1 -1 0 0
b:: <quality>	0 3 4 -11 -5 7 0
b:: i	12 -8 -5 -4 4 -1 -5
b:: in	4 -3 -1 10 -12 0 -6
b:: it	3 -14 2 -5 1 -2 8
b:: then	-7 8 -11 -19 18 -2 -5
b:;	-6 10 5 -13 -4 -6 5
b:; <day-today>	0 0 11 -6 -1 0 -1
b:; <level>	0 17 -11 -2 -5 0 -7
b:; <quality>	0 -12 2 2 2 -2 1
b:; a	0 -1 -1 -1 -10 0 10
b:; from	0 8 -13 6 -3 5 -3
b:; it	-6 2 5 -16 9 -5 4
b:; on	0 5 -12 7 3 0 -3
b:; they	0 -5 10 3 -2 -4 -8
b:<agent>	-14 1 -12 16 0 -9 2
b:<day-ahead>	2 2 -15 10 11 -7 -9
b:<day-ahead> <name>	0 10 -1 0 -8 0 -10
b:<day-ahead> at	0 -7 1 -6 -1 0 12
b:<day-ahead> the	2 0 15 -12 3 2 -13
b:<day-gone>	-5 11 -5 -2 11 -19 -3
b:<day-gone> it	-5 -2 -3 -10 17 -8 0
b:<day-gone> to	0 0 -11 -3 3 0 11
b:<day-gone> we	1 0 -8 12 -7 0 0
b:<day-today>	-10 0 2 -2 8 -10 0
b:<day-today> and	0 8 -15 0 6 0 6
b:<day-today> it	-1 -7 22 1 -14 -4 -6
b:<day-today> the	-1 1 -9 -6 14 -1 3
b:<duty>	5 -4 -4 2 -4 -12 8
b:<gate>	9 3 0 7 -1 -10 -16
b:<goods-amount>	-5 -3 -12 23 -6 -3 -2
b:<goods-amount> <span>	0 0 -4 11 -2 0 -7
b:<goods>	4 7 1 1 -12 -4 2
b:<level-noun>	8 -4 -1 0 -9 -1 4
b:<level>	-12 8 1 -4 -3 3 -2
b:<level> <level>	-3 2 -5 -18 -21 12 12
b:<level> at	0 10 -3 -8 7 -7 -3
b:<level> for	-4 -11 7 -5 -2 -4 10
b:<level> from	3 -12 8 -19 18 -9 -10
b:<level> in	-6 -11 4 4 2 -8 0
b:<level> instead	-4 1 0 2 6 -7 -9
b:<level> is	-2 -2 -9 14 -4 0 -4
b:<level> on	-1 11 -1 4 -12 -4 -4
b:<level> or	-1 -16 2 -4 -2 -2 12
b:<level> over	0 -1 9 -14 -4 0 5
b:<level> to	5 -7 9 2 -17 -9 0
b:<level> under	0 -1 11 -2 -4 0 -4
b:<level> until	0 1 -14 12 0 0 -3
b:<level> was	2 -3 12 -8 4 0 -12
b:<month-ahead>	0 -4 -18 -1 23 3 -11
b:<month-gone>	-20 -28 -1 10 6 -5 1
b:<month-gone> and	0 -6 13 -11 3 -4 -6
b:<month-gone> it	-5 -13 -4 14 -3 -1 -2
b:<month-gone> the	-2 -2 -16 6 0 2 4
b:<month-gone> with	0 -1 15 -4 -11 -1 -3
b:<name>	2 -8 7 3 5 8 -19
b:<name> 's	5 -6 6 3 5 6 -23
b:<name> <level>	-5 6 -18 13 -6 3 -2
b:<name> <name>	0 -5 14 -9 0 0 -1
b:<name> agree	0 0 -4 9 -5 0 -2
b:<name> and	3 -12 5 -7 -5 1 10
b:<name> apply	0 -9 21 -6 -8 0 -4
b:<name> are	0 -3 14 -5 -8 0 -8
b:<name> ask	-3 -3 10 0 9 0 -16
b:<name> charge	7 -9 9 -8 0 8 -24
b:<name> cut	0 -1 -7 1 12 0 -2
b:<name> duty	-1 3 0 -16 7 -3 9
b:<name> from	6 -4 3 0 -3 4 -13
b:<name> get	9 -4 2 5 -13 -1 -9
b:<name> go	4 -6 -7 2 1 12 -11
b:<name> good	-1 0 8 0 -1 -2 -11
b:<name> had	0 13 6 -9 -3 -6 -6
b:<name> has	0 8 6 3 -5 -6 -15
b:<name> instead	0 -11 4 -19 12 -3 4
b:<name> it	0 4 -14 7 0 0 5
b:<name> keep	0 6 4 -26 0 0 9
b:<name> let	0 0 15 -16 -4 0 2
b:<name> levy	0 11 12 -13 -18 0 -8
b:<name> offer	-1 1 -9 -2 -5 0 12
b:<name> put	-2 6 -2 -16 15 -4 -9
b:<name> raise	2 0 1 -5 7 1 -18
b:<name> reduce	0 0 5 -14 11 0 -7
b:<name> say	-6 -6 0 13 0 0 -9
b:<name> shall	0 -5 -7 2 -4 0 10
b:<name> take	-2 9 5 -14 -5 9 -4
b:<name> tariff	5 3 8 -2 -1 0 -25
b:<name> that	0 0 -7 -6 11 0 0
b:<name> to	-3 -8 10 7 -10 6 -16
b:<name> want	7 -3 5 -14 -11 0 1
b:<name> will	6 -11 -4 0 -24 7 10
b:<name> would	-3 -5 1 11 -9 -7 -3
b:<not>	25 -12 -18 3 7 -2 1
b:<number> +	0 -2 9 1 -8 -1 -2
b:<number> /	-1 8 -7 9 -7 0 -9
b:<number> and	-12 -8 -3 -4 15 -5 6
b:<number> duty	-2 -4 10 2 -9 0 -8
b:<number> from	0 1 -11 1 3 6 -2
b:<number> in	-1 7 2 3 -14 2 -4
b:<number> the	3 -9 -9 -4 11 3 1
b:<number> with	0 4 -8 -9 11 0 -2
b:<office>	6 -4 0 -16 -8 -3 15
b:<office> has	-4 -5 -6 4 -3 0 10
b:<office> say	3 -6 -6 -10 0 0 12
b:<organisation>	0 -8 -5 7 -12 0 8
b:<organisation> has	4 -4 -11 0 -3 0 10
b:<person>	-4 -26 -4 -4 -3 -8 22
b:<person> announce	-3 -4 -10 -12 9 0 11
b:<person> had	-8 -3 2 0 -8 -3 10
b:<person> raise	6 0 10 -1 -2 -2 -11
b:<person> spoke	0 0 -6 -5 -1 0 10
b:<points>	-1 -5 12 -5 -11 -2 2
b:<quality> buse	10 -1 -2 2 -4 -2 -8
b:<quality> car	-9 6 -1 -8 12 -5 2
b:<quality> cement	0 -11 1 12 -11 0 -4
b:<quality> copper	0 10 -11 -10 6 6 -2
b:<quality> farm	0 0 -11 -1 12 0 -2
b:<quality> good	-18 8 4 1 7 -1 -22
b:<quality> medicine	0 0 3 -11 1 0 7
b:<quality> rice	-8 13 -2 -1 1 0 -8
b:<quality> rubber	0 9 0 -12 4 0 -3
b:<quality> steel	-2 2 -10 -4 13 0 0
b:<quality> sugar	-1 -1 11 -14 3 -2 -1
b:<quality> tariff	-11 15 0 0 -3 -3 -3
b:<seat>	1 -19 4 6 -8 11 -2
b:<seat> 's	-10 -15 14 0 -3 -2 4
b:<seat> at	0 0 10 -13 -1 0 1
b:<seat> go	-4 -8 0 -13 6 6 4
b:<seat> had	0 -10 7 1 -11 10 -3
b:<seat> has	-13 -12 -2 5 8 -1 4
b:<seat> official	-5 -1 11 1 -3 0 -7
b:<seat> put	0 -5 5 -4 8 0 -12
b:<seat> want	-2 -1 -9 -1 0 0 12
b:<seat> would	10 -10 -6 8 -3 0 -4
b:<sender>	-17 1 1 7 0 0 -1
b:<span> it	0 -1 -7 12 -5 2 -5
b:<span> later	0 1 -5 -8 12 -1 -1
b:<taker>	8 3 -8 -4 10 -4 -3
b:<v-agree>	4 -5 -1 7 -15 11 -6
b:<v-bear>	-1 -5 10 -4 -3 2 -2
b:<v-buy>	0 -14 -7 18 -2 5 -5
b:<v-down>	8 -17 4 8 -2 -12 -8
b:<v-end>	-9 -1 7 2 4 -7 -14
b:<v-impose>	5 -8 -4 4 3 -13 2
b:<v-propose>	10 -5 -16 -4 0 -3 9
b:<v-return>	-1 6 1 0 -8 0 -2
b:<v-say>	20 -4 -9 -5 -20 2 10
b:<v-sell>	-10 -16 24 -13 -12 7 -2
b:<v-stay>	-19 0 9 7 -4 -9 -8
b:<v-suspend>	-5 -1 -6 14 -8 -11 2
b:<v-threaten>	2 4 -6 -12 -6 -7 13
b:<v-up>	-6 4 1 -4 5 9 -9
b:a	4 3 -12 0 -1 1 8
b:a <level>	0 0 -7 11 -4 0 -1
b:a <name>	0 0 14 -5 -4 0 -8
b:a bill	-6 -2 -1 -1 -1 0 11
b:a duty	-4 -5 -10 3 -5 6 13
b:a flat	6 2 5 -12 5 0 -11
b:a further	-8 -6 -16 18 5 -1 -4
b:a letter	2 -2 -9 -8 2 -1 11
b:a permanent	-10 0 -6 3 0 0 11
b:a rate	1 5 -4 2 -15 -2 3
b:a return	-9 18 7 -10 -4 -1 -14
b:a rumour	-1 -2 -8 13 0 0 -7
b:a separate	-1 -1 12 -1 -8 0 0
b:a tariff	-11 4 -14 7 8 0 3
b:a threat	-6 0 -2 0 -4 0 11
b:a total	-7 0 8 0 6 -1 -15
b:about	7 -18 6 -9 -5 4 4
b:about a	6 0 -13 -5 0 0 11
b:about the	-5 3 0 7 -2 9 -16
b:above	-3 -5 24 -4 -12 3 -14
b:above the	0 -2 12 -7 -3 0 -4
b:accept	-5 -5 -13 7 3 0 5
b:ad	0 -5 11 -5 -2 0 0
b:ad valorem	0 -5 11 -5 -2 0 0
b:add up	3 -7 -1 7 4 -3 -12
b:addition	0 -4 3 -2 -11 3 5
b:addition to	0 0 10 -1 -8 0 -3
b:additional	-6 -6 4 -4 4 -11 6
b:after	-1 -15 -15 7 19 -8 2
b:after that	-2 11 -9 -5 -3 -1 4
b:afterward	0 1 -18 19 -3 0 -9
b:against	-2 7 -11 1 6 -3 -2
b:ago	-1 -6 -10 -1 17 -3 -8
b:agree	10 1 0 4 -14 -1 -7
b:agree to	10 2 -7 10 -9 0 -15
b:all	9 12 -4 9 -23 2 -11
b:all three	0 2 11 -12 -9 0 2
b:allow	-2 0 -8 -15 2 -2 18
b:also at	0 -3 -11 15 -1 0 -6
b:aluminum	0 -7 5 -3 11 0 -10
b:an	1 -5 3 -1 -14 -7 14
b:an additional	2 -4 -4 10 -9 -4 2
b:an agreement	0 -9 3 -11 3 -3 12
b:an ordinary	0 -2 15 -10 -3 0 -3
b:and	-8 13 -2 -4 -4 -4 3
b:and <number>	0 -7 3 -12 1 0 8
b:and a	-7 3 -6 -8 10 0 4
b:and about	0 -3 14 -7 -4 0 -4
b:and above	0 -2 11 -6 -3 0 -3
b:and aluminum	0 -5 1 -1 11 0 -9
b:and for	0 0 0 2 -10 9 0
b:and from	0 5 -14 10 1 0 -4
b:and in	0 0 -12 0 11 -3 0
b:and is	0 0 8 -13 -3 0 4
b:and it	3 -2 7 -14 6 0 -3
b:and no	2 -9 9 -14 2 0 1
b:and not	1 14 -17 0 2 -6 1
b:and one	0 7 -13 7 -1 -1 0
b:and our	-3 3 11 -14 0 -1 -1
b:and pay	-1 -13 17 -1 -10 5 -12
b:and raise	0 -5 8 -12 1 0 7
b:and sugar	0 0 2 -12 6 0 4
b:and that	16 -4 -3 -2 -10 0 0
b:and they	0 13 4 -12 -9 0 -6
b:and will	0 -4 4 7 0 0 -17
b:and would	-4 19 -9 -11 -5 0 -1
b:and you	0 6 -13 -12 3 0 10
b:announce	0 7 -10 0 -15 -1 12
b:announce a	0 11 -11 -3 2 4 -5
b:another	-6 -10 -10 14 -2 -8 7
b:apply	-5 -4 -15 12 1 0 8
b:apply to	0 -5 -17 2 8 0 10
b:approve	0 11 -16 7 -3 0 -2
b:are	-1 3 17 -3 -1 -13 -30
b:are at	9 0 0 1 -9 -1 -14
b:are capped	0 0 -8 10 0 0 -2
b:are not	-4 3 -5 2 10 0 -11
b:are subject	0 0 17 -14 -3 0 -1
b:are the	0 -2 -15 3 15 0 -2
b:argument	-1 0 10 -3 -4 0 -2
b:argument on	-1 0 10 -3 -4 0 -2
b:as	17 2 -6 -18 0 21 -22
b:as much	0 -8 -1 -10 -15 17 6
b:as of	-1 -7 4 11 -11 -1 -8
b:as the	-1 -3 5 -13 8 2 -7
b:ask	2 -1 15 0 2 1 -16
b:ask about	0 -3 -11 2 3 6 -1
b:ask for	4 1 0 -13 3 -3 0
b:ask the	-6 -2 -4 -5 0 0 13
b:at <number>	-2 9 -18 8 -4 -4 7
b:at a	-2 -4 5 3 6 0 -13
b:at present	0 4 14 -14 -5 0 -9
b:at the	3 5 -2 0 -10 7 -3
b:back	-9 3 9 -1 1 -13 -5
b:back at	-2 6 14 -15 -5 -5 -10
b:back to	-7 -7 11 -1 4 0 0
b:back with	0 -3 -10 -2 -5 0 16
b:barley	-1 5 2 -13 -1 0 5
b:base	0 -1 13 -8 -4 0 -5
b:basic	0 -1 11 -8 0 0 -3
b:basic duty	0 0 13 -9 -2 0 -2
b:be	11 3 -7 -2 -17 -7 6
b:be a	0 9 3 -2 0 0 -11
b:be capped	0 0 -4 11 0 0 -9
b:be charge	1 0 -4 -5 -11 -5 13
b:be let	3 -1 -11 2 -2 0 9
b:because	-4 -1 5 -10 4 -2 1
b:become	3 8 -36 22 -6 0 0
b:been	-7 -15 5 11 2 -7 -3
b:been charge	3 3 0 -3 1 2 -14
b:beer	-6 -12 1 0 -3 5 6
b:before	-12 14 -12 6 -7 -8 9
b:before <month-ahead>	0 -8 -9 -11 22 -3 -3
b:before a	0 -1 0 -2 -8 0 11
b:before it	0 -2 0 11 -11 -3 3
b:before the	-4 17 5 -2 -13 -2 -3
b:between <level>	0 -6 12 -5 -2 0 -1
b:bill	-8 0 -9 4 -4 0 12
b:book	0 17 -12 -6 -2 -3 -2
b:both	-9 6 -6 15 -12 -8 1
b:both go	0 3 -6 -6 -8 2 11
b:both government	-1 0 11 -2 0 0 -9
b:both side	-1 -3 -2 12 -5 0 0
b:bring	-10 13 -2 1 0 -5 -3
b:bring back	-3 11 3 -4 -2 0 -9
b:buse	14 -8 0 0 -10 -3 -2
b:but	-3 6 14 -5 -15 -3 -6
b:butter	-1 8 -1 -21 5 0 7
b:by	-2 9 6 1 -12 -6 -3
b:by post	-1 -1 13 -7 -5 0 -5
b:by the	1 5 11 0 3 -10 -16
b:cabinet	0 -11 -6 13 -5 0 2
b:call	0 -6 11 -9 -1 -2 -1
b:can	0 -6 11 -14 2 0 -1
b:canned	0 -4 9 -12 -7 0 7
b:canola	-1 11 -13 6 0 0 -5
b:canola seed	0 0 -6 13 -2 0 -9
b:cap	0 0 -8 14 -5 0 -4
b:capped	0 0 -12 18 0 0 -11
b:capped at	0 -1 -10 18 0 0 -11
b:car	-14 2 6 6 -13 -11 0
b:car are	0 0 9 -13 0 0 5
b:car at	0 0 -16 14 -7 0 8
b:car part	0 0 -8 14 -5 0 -3
b:cashew	0 3 -11 3 0 0 5
b:ceiling	-11 -3 -9 19 2 0 -5
b:ceiling of	-5 -2 -1 15 3 0 -16
b:cement	9 -3 -10 15 -10 -3 -3
b:cement from	0 0 -9 12 0 0 -2
b:certain	4 -3 1 6 -2 0 -10
b:charge	-5 -2 7 -2 4 4 -12
b:charge <level>	-1 0 -14 1 15 2 0
b:charge a	-1 -1 1 15 -12 -2 -9
b:charge on	0 -6 1 -1 8 1 -13
b:chip	-5 1 -5 11 -8 0 0
b:cocoa butter	2 6 0 -16 0 1 2
b:cod	-1 -8 -8 -2 15 0 5
b:collect	-6 6 11 -3 -9 -6 -5
b:collect a	0 -2 12 -12 -1 0 2
b:come	6 -12 -2 4 6 -8 -3
b:come down	-6 -7 -12 11 1 -7 7
b:come on	0 0 13 -8 -4 0 -4
b:come to	-3 -4 6 -13 12 0 0
b:commerce	7 -7 3 0 5 0 -11
b:common	-5 0 -10 15 0 0 -3
b:consist	0 0 11 -7 -5 0 0
b:consist of	0 0 11 -7 -5 0 0
b:continue to	0 0 13 -3 -9 0 -9
b:cost	5 3 2 -11 0 -3 0
b:cotton	-2 -6 3 5 3 0 -20
b:could	-14 -5 -15 -11 10 -2 21
b:could not	-5 3 -7 -3 -4 0 11
b:counter	0 14 -13 -1 1 0 -4
b:counting	0 0 12 -7 -5 0 -2
b:counting the	0 0 12 -7 -5 0 -2
b:country	-13 -9 7 5 -3 0 -4
b:country would	0 0 8 -11 0 0 0
b:custom	0 2 10 3 -13 -1 -8
b:cut	12 -1 -4 -4 -6 3 7
b:cut from	0 -6 -10 4 10 0 -1
b:cut the	1 5 6 0 -10 0 -9
b:cut to	9 -2 7 -17 -1 0 0
b:date	4 10 -3 0 2 -5 -13
b:day	-6 11 -16 11 -2 -7 0
b:deal	-3 -10 -6 2 3 3 9
b:decision	0 -1 -7 12 -1 0 -7
b:did not	-5 -1 11 4 -10 -2 -4
b:doe	4 -5 8 -10 10 -4 -22
b:doe not	4 -1 2 -15 7 0 -9
b:double the	-1 0 -10 -1 12 0 1
b:double to	0 5 10 0 0 -3 -14
b:down	-6 -17 3 6 -4 -3 6
b:down to	-8 -16 -2 6 3 -11 2
b:draft	-3 -4 -5 3 -7 -3 10
b:drone	0 -3 -2 11 -3 0 -6
b:drop	1 -11 4 -1 -4 0 5
b:drop a	-1 0 6 -14 -1 0 9
b:drop from	0 0 0 11 -10 0 -2
b:due	0 -5 -3 11 0 0 -5
b:due to	0 -7 -2 11 0 0 -5
b:duty at	-1 0 7 -16 2 0 5
b:duty had	0 0 0 -8 9 -2 -2
b:duty is	-6 -5 3 4 7 0 -19
b:duty of	-10 -1 10 -4 0 -1 -3
b:duty on	19 -4 -11 -2 -6 5 12
b:duty to	0 -8 -8 0 1 0 10
b:duty will	-6 10 -10 6 0 0 0
b:each other	0 -2 8 -13 5 1 -2
b:earlier	3 -2 6 -14 -2 -3 4
b:economy	-1 -6 -7 2 -7 -1 14
b:emergency	0 -1 -10 10 6 -1 -7
b:end	-1 13 0 1 -10 1 -4
b:enter	5 -7 9 -9 10 -8 -8
b:enter at	3 -6 3 4 3 0 -17
b:every	0 -2 0 -13 8 4 -3
b:everything	-3 0 -11 4 7 0 4
b:exceed	-2 -2 -13 12 -5 0 5
b:expect	1 14 -12 -3 -8 0 0
b:extension	3 9 -8 9 -6 0 -20
b:extra	-11 -18 -1 -4 10 5 4
b:face	-2 4 -16 0 -9 2 15
b:far	-2 -11 2 -7 9 8 -12
b:farm	0 -3 -10 4 10 0 -6
b:fentanyl	-7 -16 14 -14 10 2 -11
b:fentanyl is	0 0 -2 -10 8 0 4
b:fentanyl tariff	0 -1 -3 3 7 0 -14
b:figure	15 4 -7 -9 -4 -3 1
b:figure of	15 1 -6 -1 -11 -5 -3
b:first	1 -9 7 14 -10 -10 -11
b:fishmeal	0 -1 16 -6 -1 0 -4
b:fix	0 3 -13 7 -4 0 9
b:flat	6 2 3 -8 5 0 -12
b:for	-8 1 -3 3 -8 -10 11
b:for <name>	-5 5 5 -10 7 -5 -3
b:for <span>	-3 -14 1 2 -4 0 10
b:for the	-1 -4 10 6 -8 2 -15
b:free	-3 -3 1 -19 14 3 -3
b:from	-6 2 0 3 5 -6 -9
b:from <day-ahead>	4 18 -9 0 -18 -4 0
b:from <day-gone>	-2 19 -12 6 -14 0 -2
b:from <level>	8 0 -7 10 -15 -8 2
b:from a	-1 -5 6 -12 3 10 -5
b:fruit	0 1 -4 1 -11 9 3
b:further	-10 -2 -17 21 3 -2 -6
b:gave	23 2 -12 -13 -2 -3 -11
b:gave the	20 3 -17 -13 0 -3 -4
b:general	-6 -5 10 -6 -4 -4 7
b:generic	-1 -4 -13 20 -5 0 -8
b:generic medicine	0 0 -10 12 -1 0 -2
b:geneva	0 6 6 4 -13 -5 -2
b:get	-1 1 0 5 -13 -12 4
b:get a	-6 2 10 0 -7 0 -14
b:get in	-1 0 17 -10 -1 0 -7
b:give up	-4 -4 10 2 -1 0 -8
b:given	2 -3 6 3 -12 0 -4
b:glass	3 0 -12 10 -1 0 1
b:go back	-12 -5 -3 7 11 0 -4
b:go down	-2 -9 -2 0 -1 -3 9
b:go from	-1 0 4 -2 6 -18 -3
b:go on	-4 1 33 -19 -14 -2 -16
b:go the	0 -1 -11 1 14 0 -4
b:go to	5 2 -10 4 -14 -1 5
b:go up	7 9 -8 0 -11 6 -7
b:good	-29 -1 4 -1 11 -1 -9
b:good from	0 0 -10 3 4 5 4
b:good had	0 0 -10 5 12 -9 -3
b:good pay	-2 -12 8 -8 3 7 -10
b:government	-1 0 12 -7 -1 0 -6
b:had	2 -11 -2 -3 5 4 -2
b:had answer	0 7 1 7 -15 0 -4
b:had been	-9 -6 -10 13 5 -6 -1
b:had face	0 -1 -3 -5 12 -1 -2
b:had go	-2 -6 13 -7 0 0 -6
b:had pay	-2 -5 -1 -18 12 4 -5
b:had reach	0 -1 -6 13 -12 0 -3
b:had spoken	0 0 2 -7 -9 -1 10
b:had to	0 -6 14 -15 -5 10 -7
b:half	-6 6 -5 -7 11 -5 3
b:half of	-3 2 2 -16 5 -4 7
b:halve the	1 0 13 -3 -8 0 -11
b:has	-2 -2 0 2 -1 -10 3
b:has also	0 -1 -7 -2 -1 0 11
b:has announce	-3 0 -13 3 -2 0 6
b:has been	8 -9 16 -5 -20 -6 -1
b:has cut	0 7 -1 8 -15 0 -2
b:has had	-1 0 18 -5 -15 0 -3
b:has lower	0 0 1 -15 13 0 -7
b:has say	0 -8 5 -10 0 0 11
b:has suspend	0 -6 -12 13 4 0 -1
b:has threaten	-1 -3 -3 -5 0 0 12
b:have been	-10 -3 10 2 0 -10 -1
b:have come	0 0 3 -11 2 0 5
b:have to	-7 12 -13 -15 0 0 13
b:he	2 -17 2 0 -13 -14 14
b:he has	-1 0 14 -2 -1 0 -11
b:he say	-3 -2 14 -10 -5 0 0
b:he was	0 0 -4 -7 -5 0 11
b:he will	5 -8 -4 -10 0 0 12
b:he'd	-3 -5 -1 -6 -5 0 14
b:heard	6 -11 5 0 -11 4 -2
b:him	-1 -5 0 -16 5 0 12
b:his	4 1 7 -13 -4 -1 0
b:hit back	-3 -6 0 -4 -4 0 14
b:hold	0 0 -1 -1 -18 -1 13
b:hold back	0 0 -11 8 -2 0 2
b:i	14 2 -9 -14 -11 3 8
b:if	-2 21 -4 -15 -6 -11 3
b:if <name>	0 0 10 -5 -13 0 0
b:if it	-4 4 -11 1 3 -2 2
b:if the	-1 19 -2 -16 1 -4 -5
b:importer	4 5 -4 -2 7 -2 -12
b:in <month-gone>	-15 -15 6 6 2 -7 -1
b:in <number>	-3 4 -10 -11 8 4 1
b:in <seat>	16 1 7 -14 -12 -4 -5
b:in a	6 6 -7 -13 9 -1 -1
b:in addition	0 0 10 -2 -8 0 -3
b:in for	-1 0 12 -6 -1 0 -4
b:in place	-2 -15 -6 8 5 5 -11
b:in return	-5 -6 -3 3 -10 -3 13
b:in that	-2 -7 -15 15 7 -1 2
b:in the	0 -6 2 -15 -8 21 3
b:in turn	10 11 -7 -7 0 0 -9
b:increase to	0 6 2 -16 7 0 0
b:industrial	0 0 -5 -5 -1 0 11
b:industrial good	0 0 -6 -8 0 0 12
b:instead	-10 3 0 0 4 -11 -2
b:instead of	-10 3 0 1 3 -11 -2
b:into	-12 2 11 -11 -11 6 0
b:into <name>	-7 2 3 0 -5 8 -15
b:is at	0 -4 11 -10 4 4 -12
b:is down	0 -2 -8 -14 11 7 3
b:is get	0 0 2 3 -1 0 -11
b:is in	-1 0 11 -11 -1 0 0
b:is make	-2 0 -7 11 -4 0 -1
b:is now	-3 0 -12 -10 17 0 0
b:is to	3 -6 -20 -4 6 -5 19
b:it	-8 -15 -8 6 6 6 7
b:it 's	9 14 2 -12 -35 1 -2
b:it add	0 -1 14 -7 -7 -1 -4
b:it allow	0 0 -2 -8 -1 0 10
b:it at	-1 -2 6 -14 -10 3 9
b:it became	0 -7 6 11 -15 -2 -1
b:it go	0 0 11 -3 -8 0 -7
b:it has	1 -13 6 -1 -6 3 1
b:it suspend	0 -1 -9 12 -2 0 0
b:it take	0 -10 -5 11 -7 0 6
b:it the	6 -2 16 -10 -4 0 -12
b:it used	-1 -12 -9 0 7 10 -5
b:it will	0 -5 -6 -4 3 -2 13
b:it would	-15 -2 -19 6 15 1 1
b:its	-10 1 8 5 -4 -2 -13
b:its duty	0 4 -9 0 11 -10 -1
b:its part	-2 -2 11 -10 -3 5 0
b:its rate	-4 -3 -3 13 -5 -6 -2
b:its tariff	6 -6 5 0 -13 -1 3
b:itself	-1 5 4 6 -5 0 -12
b:jump	-3 13 -4 0 -4 0 -11
b:just	0 -4 -7 16 -7 0 -4
b:kava	0 -3 -12 1 14 0 -3
b:keep	-5 10 22 -21 -2 -6 -12
b:keep its	-2 4 13 -11 -12 0 -1
b:keep the	0 -3 11 -6 4 0 -10
b:last	1 -7 2 4 -9 7 0
b:last autumn	0 6 5 -1 -11 1 -2
b:last week	4 -4 -12 13 -1 -8 -1
b:last winter	0 -8 -8 14 -3 0 0
b:last year	0 -15 13 -6 0 2 -9
b:later	0 3 -12 -10 17 -1 0
b:law	-5 8 -16 5 0 -2 0
b:lay	0 -8 -11 1 12 -1 3
b:leave	0 -15 10 2 -7 -4 -4
b:leave its	0 0 18 -13 -1 0 -6
b:let	0 -11 2 -2 -9 0 10
b:let in	1 -4 -13 10 0 -1 5
b:let it	0 -2 0 -11 -1 0 11
b:letter	0 -1 -4 -20 -5 -4 20
b:letter of	0 0 -7 -9 -1 -3 12
b:levy	-3 3 7 1 -6 -6 -10
b:levy on	-5 0 -4 14 -11 -1 -4
b:lift its	0 -4 -13 7 8 0 0
b:lift the	-4 6 10 -2 -11 0 -3
b:like	-15 -5 10 -1 -3 3 3
b:limit	0 -4 14 -6 -4 0 -3
b:limit the	0 0 10 -7 0 0 -1
b:list	-10 1 2 7 -2 4 -15
b:lobster	0 -2 0 -11 -4 0 12
b:longer	-5 -14 6 -14 17 -1 -10
b:lower	-6 -16 6 0 0 3 -1
b:lower the	2 -1 15 -13 2 0 -9
b:machine	0 -8 13 -3 -2 -3 -3
b:maintain	0 -2 13 -8 -2 0 -3
b:make	-8 2 -9 14 -4 -5 1
b:make it	-3 -8 -3 4 -7 0 13
b:make the	3 -1 4 -11 9 0 -7
b:maker	-2 1 -6 -3 -3 0 12
b:many	0 -4 13 -14 3 0 -1
b:market	-6 0 -10 13 -1 0 -1
b:may	2 -15 4 -1 -6 -2 9
b:meal	-5 6 -1 -17 10 -2 2
b:mean	-2 4 -12 -9 5 4 9
b:meant	-1 0 -17 7 4 0 6
b:meantime	0 -7 15 -7 -3 0 -4
b:meanwhile	-1 -1 10 -7 2 0 -4
b:medicine	-3 -5 -8 12 2 -1 -3
b:ministry	-4 11 0 5 -7 0 -12
b:ministry say	-5 3 -6 13 -4 0 -7
b:moment	0 -3 15 -8 -3 -1 -3
b:month	-1 -6 -2 -16 15 3 0
b:more	-12 -2 3 2 1 2 -2
b:more than	-11 -11 -4 9 2 -1 1
b:morning	0 0 12 -14 -4 0 1
b:most	-5 -5 5 11 -4 -4 -15
b:most <quality>	0 -3 -1 12 -10 0 -4
b:most of	-3 0 -3 -6 13 0 -6
b:motorcycle	-3 7 4 3 -12 0 -7
b:mr	1 -11 12 0 -12 4 -5
b:much	-1 -8 0 -11 -15 17 5
b:much as	0 -8 -1 -10 -15 17 6
b:my	1 2 -5 -13 11 0 -2
b:named	6 -6 -6 11 -9 -2 -2
b:natural	0 0 -10 14 0 0 -6
b:never	6 -7 8 -7 -19 5 2
b:new	7 -4 -5 3 -10 -3 7
b:new tariff	0 0 10 -12 6 0 -5
b:nil	0 0 -4 -7 10 -1 -3
b:no	14 -10 -11 1 0 -9 9
b:no .	3 2 -6 9 -24 -2 10
b:no duty	14 0 -10 -1 0 0 -6
b:no longer	-5 -14 6 -14 17 -1 -10
b:no more	-6 -7 -13 13 -1 0 7
b:nobody	14 0 0 -14 18 -4 -26
b:normal	0 -1 11 -6 -5 0 0
b:not	16 -10 -13 4 15 -3 -10
b:not exceed	-1 -1 -10 11 -3 0 3
b:not go	-14 3 -3 -4 2 11 1
b:not the	4 -3 -19 0 7 -2 11
b:not to	-4 -2 2 8 1 0 -11
b:now	10 -16 9 -13 2 2 -2
b:now it	12 -4 7 -8 -14 -1 -5
b:of	6 -13 -4 4 -9 -2 11
b:of <day-ahead>	0 -2 -3 12 -4 0 -6
b:of <day-gone>	4 -2 10 -4 -12 -2 1
b:of <level>	-2 5 15 -8 -9 -10 -5
b:of <month-ahead>	4 2 2 -13 3 0 -1
b:of <quality>	-4 -16 6 -4 7 -2 0
b:of <span>	0 -3 0 -12 0 0 11
b:of a	7 -7 -15 14 -5 -4 0
b:of about	-2 -4 8 -12 -5 0 9
b:of its	-4 9 -15 0 15 0 -6
b:of last	1 8 -12 15 -13 3 -8
b:of the	-10 -7 6 -1 6 -3 -6
b:of them	9 -3 0 -11 0 0 0
b:of thi	0 -4 17 0 -10 -4 -8
b:of up	-9 -13 0 0 -1 -8 11
b:off	-2 5 -2 9 -3 -1 -9
b:offer	13 -3 -12 -9 -1 -1 6
b:offer of	-2 0 -7 -3 -1 0 11
b:oil from	0 4 -4 13 -16 -2 0
b:oil is	0 0 14 -7 -1 0 -7
b:old	0 10 -1 -1 0 -8 -7
b:old rate	0 4 -12 8 2 0 -1
b:older	-1 -6 23 -9 -11 -1 -8
b:older duty	0 -2 20 -12 -7 0 -6
b:on	5 1 2 6 -10 1 -7
b:on <day-ahead>	7 -3 -8 10 4 -2 -16
b:on <day-gone>	-10 -13 3 0 9 -8 0
b:on a	5 2 10 -14 -6 0 -1
b:on charge	0 -3 16 -8 -3 0 -4
b:on its	-3 11 -8 8 -9 0 -7
b:on pay	-1 2 15 -11 -5 -1 -7
b:on the	-3 2 11 0 -10 -5 -4
b:on top	-2 -13 23 -8 -13 5 -8
b:on whisky	0 0 11 -7 -6 0 -2
b:one	10 0 6 -10 -1 9 -11
b:one of	3 6 13 -11 -5 0 -11
b:onion	-1 3 -7 9 -6 0 0
b:only	-4 2 -3 1 7 2 -14
b:open	0 0 -17 17 -1 0 -2
b:or	-14 11 -5 -4 -3 -3 6
b:orange	-2 3 5 -17 0 0 4
b:order	-5 -12 -1 21 -12 -1 -3
b:order the	0 -12 0 10 5 0 -4
b:ordinary	0 -2 11 3 -12 0 -22
b:ordinary duty	1 3 -3 5 0 0 -12
b:origin is	0 0 10 -16 5 0 -5
b:our	-1 5 -8 14 -9 -11 -1
b:out	11 4 -23 5 7 0 4
b:out of	6 11 -20 0 6 -3 0
b:over	-2 13 9 -14 -7 -5 0
b:over and	0 -1 10 -5 -2 0 -3
b:over fentanyl	0 -2 12 -18 2 -1 4
b:pact with	0 0 13 -11 0 0 -4
b:paper	18 0 -12 -5 1 -1 -1
b:parliament	4 2 -11 7 -1 0 0
b:part	-6 -14 0 4 -1 3 3
b:party	-4 -4 -5 -2 0 0 12
b:paste	3 -3 7 -17 2 0 5
b:pay	0 -6 15 0 -1 0 -19
b:pay <name>	0 -2 12 -7 -1 0 -1
b:pay <number>	-3 2 10 -5 -13 0 0
b:pay an	5 -6 8 2 -11 0 -8
b:pay no	5 -1 -9 11 -2 0 -9
b:pay the	-7 -12 7 6 -3 0 -11
b:peak	0 -2 -1 -5 -5 11 0
b:period	0 -1 -5 12 -7 0 -5
b:permanent	-10 0 -6 3 0 0 11
b:pineapple	-4 7 6 -9 -11 0 1
b:place	-4 -19 -7 6 6 5 -1
b:place of	-2 -16 -13 8 9 5 -1
b:plan	3 5 0 12 -9 0 -15
b:plastic	-2 -7 15 -12 -3 0 1
b:plu	-4 -3 25 -9 -9 -5 -18
b:plu a	0 0 10 -6 -4 0 -1
b:plu the	0 -4 10 0 -7 0 -2
b:present	10 4 7 -10 -11 0 -16
b:press	7 -3 -6 8 0 0 -12
b:product	-4 -14 3 8 10 -4 -23
b:product would	0 -7 -1 14 -1 0 -10
b:promise	3 -1 -12 -1 3 -2 10
b:promise to	-8 -6 -3 1 13 0 -1
b:proposal	-5 -4 -10 -6 -3 0 18
b:propose	0 -11 -10 -12 7 0 11
b:propose to	-1 -6 4 0 12 0 -11
b:provide	-2 2 -14 13 -4 -4 2
b:provide for	-1 4 -13 7 -4 -3 7
b:published	0 10 7 -14 -2 0 -2
b:put	-8 1 -11 1 6 -3 7
b:put <quality>	-5 0 -10 17 -5 0 -5
b:put a	0 0 3 6 -3 -1 -12
b:put off	0 11 -1 -1 -3 0 -6
b:put tariff	0 0 -6 -10 -2 0 13
b:quota	-7 -6 -15 4 7 -1 13
b:raise	1 -11 1 -1 7 -5 2
b:raise <name>	0 -2 10 -8 -1 0 0
b:raise it	4 -5 -12 2 3 -3 7
b:raise the	0 -17 -2 7 -5 -10 10
b:rate	10 -11 0 5 0 -5 -4
b:rate fall	0 0 -8 15 -7 0 -2
b:rate from	5 -1 5 -12 1 0 2
b:rate had	0 -5 -7 -3 1 13 -7
b:rate on	10 -1 0 -1 -2 -1 -7
b:rate to	-3 1 -15 5 4 0 4
b:rate were	0 -6 -5 -1 13 -9 -2
b:rather	-2 6 -16 6 -9 6 5
b:reach	-3 -7 -4 -1 -4 14 -3
b:read	15 6 -11 -10 -8 -4 0
b:reciprocal	-4 -11 18 5 -8 -2 -12
b:reciprocal duty	0 10 4 -1 -11 0 1
b:reciprocal rate	0 -11 -2 15 -3 0 -4
b:reciprocal tariff	-1 -5 11 -8 4 0 -8
b:reckon	4 13 -8 -4 -1 -1 -9
b:reckon with	0 14 -5 -7 -1 0 -7
b:reduce	-4 -6 2 6 2 -1 -13
b:reduce from	0 0 10 -9 1 0 -6
b:remember	-6 -5 -8 -3 7 12 -8
b:remove	-2 -1 2 -7 11 0 -6
b:remove the	0 0 -2 -11 11 0 0
b:replace	-3 -4 7 2 2 0 -12
b:report	1 -4 -10 12 -3 0 -5
b:request	-7 0 -3 -6 -1 0 12
b:request for	-6 0 -8 -4 0 0 14
b:retain	0 0 15 -12 -1 0 -1
b:return	-4 15 0 -1 -2 -9 -7
b:return <seat>	0 0 -11 13 -2 0 -1
b:return to	0 15 5 -1 6 -5 -24
b:rice pay	0 13 -9 2 -5 0 -3
b:rice to	0 -3 -9 1 11 0 -1
b:rise from	0 -5 7 0 5 0 -12
b:rise to	0 2 1 -4 -12 -3 11
b:rose	4 10 -3 1 -1 0 -15
b:rubber	-4 3 -6 -1 12 -1 -6
b:rumour	7 -2 -12 11 -3 0 -8
b:safeguard	-1 -2 15 -10 -4 0 0
b:salmon to	0 0 -12 8 6 0 -1
b:same	6 0 5 -2 -12 -7 2
b:say	17 -5 -13 3 -5 -11 3
b:say <name>	9 -4 10 -10 -7 0 -3
b:say he	-2 -8 -7 -4 0 0 16
b:say it	0 -13 0 16 -3 0 -9
b:say the	11 -7 1 -2 -6 0 -2
b:section	-4 -8 13 6 -14 -2 -14
b:section <number>	-4 -8 13 6 -13 -2 -14
b:see	6 0 -8 -13 4 1 6
b:separate	-1 -4 14 -12 2 0 0
b:settle	6 0 -1 6 -7 0 -11
b:shall	-6 -4 0 2 -11 6 5
b:shall be	-1 -11 12 2 -1 0 -9
b:she	0 5 -13 1 -7 4 6
b:ship	-3 -7 9 3 -11 -1 -1
b:should	-11 5 12 3 -14 -1 -8
b:shrimp	-1 0 -6 12 2 -1 -11
b:since	1 -11 26 -6 -12 -16 -4
b:since <day-gone>	5 -2 8 -10 0 -7 0
b:since the	0 -2 2 10 -11 0 -5
b:slap	2 7 -10 0 -14 -2 9
b:slap a	-2 6 -13 4 -6 0 4
b:so	6 -1 3 -2 0 -11 -1
b:so that	5 1 -13 3 4 0 3
b:sofa	0 -8 0 11 -2 0 -3
b:soybean	3 -15 -3 6 3 -2 2
b:soybean will	0 -5 -11 14 0 0 -1
b:speak	11 -6 -7 0 7 -1 -11
b:speak of	11 -9 -3 2 2 0 -10
b:special duty	2 2 -13 10 7 -1 -9
b:spoke	7 -7 -11 -15 -9 -4 19
b:spoke of	7 -6 -16 -12 -7 -4 19
b:spoken	3 -7 0 -10 -10 -1 13
b:spoken of	3 -7 0 -10 -10 -1 13
b:stand at	0 -16 3 1 0 5 -5
b:standstill	1 -7 11 -4 -2 0 0
b:standstill <name>	0 -5 10 -8 -2 0 4
b:stay	4 -5 8 -16 7 -2 -1
b:stay at	5 -2 9 -11 4 -2 -10
b:steel	-13 -17 4 -12 24 -10 0
b:steel and	-2 -13 -1 3 15 -2 -9
b:still	-11 -4 -4 -3 11 4 4
b:stop	-6 -5 -5 10 8 -2 -12
b:stop charge	-1 -7 1 -8 12 0 -2
b:subject	0 0 12 -18 7 4 -8
b:subject to	0 0 10 -17 7 4 -7
b:sugar	-1 0 5 -13 14 -8 -5
b:surcharge	9 -2 -5 -6 9 -2 -1
b:surcharge of	1 -1 3 -6 12 -3 -22
b:suspend	-10 2 -12 19 2 -2 -21
b:suspend the	-3 11 0 -5 4 0 -9
b:suspension	-2 -11 -23 31 -12 0 -3
b:suspension of	-1 -9 -14 24 -7 0 -6
b:take its	3 8 -10 6 -9 0 1
b:take the	4 -8 -6 -9 5 -2 13
b:talk	8 -5 -17 -5 -10 -6 19
b:talk of	11 -9 -14 2 -9 -6 8
b:tariff	-8 -7 0 6 0 -20 2
b:tariff book	0 15 -11 -5 -1 -2 -1
b:tariff from	0 3 -7 13 -8 0 -5
b:tariff of	-14 -9 -8 2 -5 -8 21
b:tariff to	-2 -1 12 -1 -16 0 0
b:taro	5 -2 -12 9 1 0 0
b:tax	8 0 -10 4 -5 1 3
b:tax on	-3 0 -9 13 -2 0 -2
b:tell	13 -6 6 0 -13 -7 -7
b:text	0 0 4 -12 0 0 9
b:than	-16 3 -9 14 -4 12 -8
b:than the	0 0 -3 3 5 6 -13
b:that	26 -14 -15 1 -2 -4 1
b:that <name>	25 -11 -16 -1 4 0 -11
b:that <quality>	9 -2 0 -9 0 -3 2
b:that <seat>	5 -7 -7 12 -3 0 -8
b:that a	-20 10 2 -4 3 0 4
b:that day	-4 7 -11 9 2 0 -11
b:that he	5 -8 -6 -11 -9 -2 15
b:that his	0 -4 -9 -7 -1 0 13
b:that i	6 3 -2 -3 -3 7 -13
b:that is	-9 1 10 -14 6 1 -7
b:that make	0 -2 7 2 -6 0 -12
b:that period	0 0 -13 15 0 0 -2
b:that put	0 -1 -9 18 -9 0 -6
b:that the	4 -27 21 -2 -13 -9 -1
b:that time	0 -2 -14 9 -11 6 7
b:that was	3 1 8 -11 0 -1 -9
b:the	-9 -8 5 3 5 2 -9
b:the <level>	-6 -4 11 -4 3 -9 -6
b:the <name>	-2 -11 -4 2 10 0 2
b:the <office>	1 -13 -2 -7 -10 0 20
b:the <organisation>	-4 -8 5 5 -11 2 1
b:the additional	-9 -2 11 -23 13 -4 7
b:the ceiling	-8 -1 -13 10 4 0 6
b:the charge	-1 -2 -4 11 -7 1 -4
b:the country	-1 -3 11 -8 -3 0 -1
b:the deal	0 -7 -8 16 0 0 -7
b:the duty	-1 6 3 -17 3 0 5
b:the extension	4 -1 -4 9 -2 0 -13
b:the extra	-6 -12 1 -5 15 -1 -2
b:the figure	9 3 -3 -15 -5 -7 8
b:the first	-2 -8 10 10 -11 -9 -6
b:the further	-2 -4 -10 11 -3 0 1
b:the law	-3 7 -9 5 2 0 -11
b:the letter	0 0 -5 -10 -6 -2 14
b:the list	0 -4 -7 14 -3 0 -5
b:the meantime	0 -7 15 -7 -3 0 -4
b:the moment	0 -2 12 -5 -1 0 -1
b:the new	10 -11 -8 8 -12 0 2
b:the normal	0 -1 11 -6 -5 0 0
b:the old	0 -2 1 1 6 -4 -14
b:the older	0 -2 14 -9 -3 0 -3
b:the order	-1 -8 -4 15 -6 0 -1
b:the ordinary	0 0 4 6 -7 0 -17
b:the other	-4 1 4 6 -1 -2 -17
b:the overall	0 0 -8 13 -3 0 -4
b:the rate	10 -9 1 0 3 2 -8
b:the reciprocal	-2 -6 11 12 -18 0 -5
b:the same	6 0 5 -2 -12 -7 2
b:the standstill	1 -7 11 -4 -2 0 0
b:the sum	0 -11 -5 6 -2 0 9
b:the suspend	0 -4 -13 10 5 0 -2
b:the suspension	-1 -8 -19 24 -9 0 0
b:the treaty	0 0 -13 9 -2 0 6
b:the truce	2 16 -8 -11 -5 -3 7
b:the two	-2 -4 -15 9 1 6 1
b:the worst	0 -4 -2 -2 -7 12 0
b:them	4 -5 10 -17 11 -11 -5
b:them at	0 1 7 4 -4 -5 -11
b:then	-11 14 -13 -2 5 -14 7
b:then it	-2 15 0 -8 -1 -2 -10
b:then the	-2 3 6 1 -16 -5 5
b:then to	0 0 -6 13 -9 -3 -1
b:there	10 -14 10 8 -16 -12 -6
b:there 's	2 -12 -6 -1 3 0 9
b:there are	2 -5 13 -9 -3 0 -3
b:there was	7 -2 -20 10 1 -7 -1
b:they	-11 -12 1 12 4 -4 -7
b:they go	0 -9 10 8 -3 -3 -5
b:they had	-3 -9 -11 12 0 -6 3
b:they have	0 -6 13 -14 -2 6 -1
b:they were	-1 -15 -16 12 10 -3 -5
b:they will	-5 12 -4 1 -2 -3 -6
b:they would	0 10 -3 -16 -6 0 8
b:thi	-2 0 9 2 -6 -12 -1
b:third	-3 -3 -18 20 7 -2 -9
b:third country	-1 -3 -9 14 0 0 -6
b:threat	-12 -5 1 3 -10 0 10
b:threaten	5 -1 -8 -8 -5 -7 13
b:threaten with	-1 0 -5 -9 -3 0 14
b:through	-5 -12 -14 20 8 1 -9
b:tied	0 0 2 -11 8 0 -1
b:tied to	0 0 2 -11 8 0 -1
b:time the	-1 -1 -5 -4 12 0 -3
b:to	-1 -4 -7 9 -10 2 5
b:to <goods-amount>	0 0 -10 15 -1 0 -7
b:to <level>	1 -7 8 3 2 -6 -18
b:to <name>	-8 4 15 -11 -6 0 -3
b:to <quality>	0 -4 -12 8 8 -2 0
b:to a	2 -1 9 -4 -13 -1 0
b:to answer	4 -7 -12 -2 1 7 3
b:to apply	0 0 -12 15 -1 0 -3
b:to be	4 -5 -19 6 0 5 7
b:to collect	0 -2 8 -12 1 0 2
b:to come	-2 2 3 -13 0 0 10
b:to cut	5 -4 2 -2 -12 0 3
b:to do	4 -5 -13 2 10 0 -1
b:to fall	-2 0 12 -7 -6 0 0
b:to go	-2 -7 -1 11 4 -8 -3
b:to pay	-8 3 0 -11 0 12 4
b:to raise	0 -14 5 0 -2 0 2
b:to return	-2 8 -6 -3 10 -1 -12
b:to the	-7 -3 11 -3 -5 1 -1
b:together	-2 -11 -1 4 11 -6 -9
b:tomatoe	-5 6 0 -10 4 -2 6
b:top	-2 -12 23 -8 -13 5 -8
b:top of	-2 -12 31 -10 -10 -2 -18
b:total	-10 0 -2 8 8 -10 -12
b:total of	-7 0 11 -2 5 -1 -15
b:total to	0 6 -14 4 5 -2 -2
b:truce	0 16 -13 -14 -3 -4 12
b:truce it	-1 10 -11 -8 -1 -5 7
b:truce of	-1 -6 0 12 -8 0 -3
b:truce the	-1 16 -4 -11 -8 0 -1
b:truck	-1 -16 -8 12 9 0 -2
b:tuna	10 -6 8 0 -6 -1 -8
b:turn	9 13 -10 -10 4 0 -8
b:two	-10 -6 -7 0 9 3 5
b:unchanged	0 -3 12 -6 -3 0 -3
b:unchanged at	0 -3 12 -6 -2 0 -2
b:under	-9 -14 -7 8 2 1 8
b:under the	-6 -9 -12 2 5 3 11
b:until	-7 5 4 -2 2 -3 -13
b:until <day-gone>	0 10 -16 -14 10 -1 -3
b:until now	0 -1 14 0 -9 -2 -3
b:until the	0 -1 -9 11 -6 1 0
b:up	-8 -6 6 -6 6 11 -7
b:up from	-3 -11 3 -15 15 -2 -12
b:up to	-4 1 1 -7 -4 13 0
b:us	9 -4 0 -10 0 12 -7
b:used	-5 -5 -16 -5 23 8 -18
b:used to	-4 -16 -16 -5 23 9 -14
b:valorem	0 -5 11 -5 -2 0 0
b:vote	-5 -4 -17 8 -4 0 13
b:walnut	0 -2 -8 12 3 0 -6
b:want	2 -4 4 -14 3 -1 1
b:want <name>	-5 0 10 -4 0 0 -4
b:was <level>	4 13 -12 -4 -8 -2 5
b:was at	0 8 3 -12 0 -2 -2
b:was to	-4 0 -8 5 -15 -6 15
b:we gave	13 -2 -9 -2 -2 0 -1
b:we would	-2 -4 -4 -7 0 0 13
b:week	2 0 -5 6 -12 16 -10
b:week of	0 6 -3 -15 -12 18 -6
b:well	0 -2 10 -9 -6 4 -2
b:were	4 -7 -9 -2 6 3 4
b:were charge	-1 -6 -7 -2 1 11 -2
b:were to	0 -11 -11 10 5 0 0
b:what	0 8 -13 11 -7 5 0
b:what is	-4 5 8 -11 3 0 -6
b:wheat	-7 1 -4 -7 11 -4 4
b:when	-8 -14 -5 1 13 1 -4
b:when the	0 -6 -9 1 12 1 -5
b:where	2 -32 3 5 15 -11 -20
b:where it	-2 -15 2 12 -1 -5 -9
b:which	1 -8 7 -4 0 12 -8
b:which <name>	7 -10 -4 10 -13 -4 1
b:which are	0 -2 11 -7 -2 0 0
b:which face	0 0 -8 -3 -2 0 11
b:which go	0 4 9 -10 -12 4 -4
b:which had	1 3 -16 8 4 -3 -3
b:which is	-4 -11 -5 6 -1 7 1
b:which pay	9 -9 8 -14 3 -5 -7
b:which we	0 -2 -5 -7 14 -1 -4
b:whiskey	2 -9 8 -11 2 0 2
b:whisky	0 0 14 -4 -5 -2 -9
b:who	12 -6 -7 -20 -1 10 4
b:whose	-10 -1 5 3 3 3 -12
b:will	3 2 -12 14 -28 -7 4
b:will apply	0 -1 -10 10 -1 0 2
b:will be	1 5 4 -2 -12 -5 -3
b:will charge	-9 -2 -6 11 -2 -1 -1
b:will collect	0 0 -5 10 0 0 -6
b:will face	0 0 -3 14 0 0 -10
b:will keep	0 0 13 -11 0 0 -1
b:will let	0 0 -5 14 0 0 -10
b:will not	-9 1 -17 4 1 -2 17
b:will pay	2 10 -11 1 -4 -8 2
b:will put	0 0 -10 -7 0 0 12
b:will rise	0 10 0 -12 0 0 2
b:will suspend	0 -6 20 -18 0 0 0
b:will therefore	0 6 -13 6 -1 0 0
b:wine to	0 -3 -7 14 -7 -1 0
b:winter	0 -12 -11 11 -1 9 -3
b:wish	-7 4 -12 -6 6 -2 8
b:wish to	-4 -3 -11 -5 6 -1 11
b:with	-3 -11 5 -2 -12 -16 20
b:with <name>	-6 -2 12 1 -9 0 -15
b:with a	0 -16 -2 -5 -3 1 16
b:with it	0 1 1 -14 6 0 3
b:with the	-3 -4 0 -3 1 -7 9
b:without a	-5 3 4 -12 -3 -1 6
b:without an	0 0 0 -15 -1 0 11
b:without the	1 -7 -9 20 0 -2 -8
b:worst	0 -5 -3 -5 -9 15 0
b:would	9 17 -22 2 -26 -12 5
b:would be	2 11 5 -6 -24 -8 -4
b:would go	3 3 3 0 -11 -3 -4
b:would have	-16 -8 -25 21 15 -10 -4
b:would impose	0 0 -3 -10 0 0 13
b:would keep	0 -6 16 -7 -1 0 -9
b:would let	0 0 -9 12 0 0 -3
b:would like	-9 -12 1 0 -1 4 9
b:would make	-3 0 -6 -5 -1 0 11
b:would not	5 -17 3 2 4 6 -7
b:would pay	2 11 -15 0 -24 -4 7
b:would take	-6 9 5 -9 -4 0 0
b:would then	0 8 -3 -13 -6 0 4
b:yarn	4 -2 4 0 -18 3 3
b:year	0 -21 1 4 6 2 -14
b:year ago	0 0 -9 -8 13 2 -1
b:you	20 -6 -6 -19 -5 -3 5
b:you get	0 7 -14 -11 3 0 11
b:your	3 4 6 -1 -8 6 -17
b:—	-7 0 0 5 8 -6 -14
b:— <name>	-1 -4 -19 12 11 6 -6
b:•	2 -6 1 12 -16 -2 -8
before=far higher	9 -5 -9 -16 3 8 11
before=far lower	-4 -16 11 13 -19 -31 0
before=far same	-1 -8 -2 2 -3 -20 14
before=here higher	-15 9 -6 -3 1 10 -3
before=here lower	-12 -7 0 9 -4 -9 1
before=here same	6 -16 11 -15 9 -2 0
before=paragraph lower	-19 -4 -1 8 0 2 -3
before=paragraph same	19 -11 12 -2 -8 -25 -10
c0=agree	7 -9 -4 8 -15 11 -5
c0=begin	2 -8 11 -6 -1 -5 1
c0=down	4 -10 0 3 7 -7 -4
c0=end	-3 -10 -5 0 15 -10 0
c0=propose	6 -13 -4 -14 4 1 8
c0=say	0 10 -4 -7 -13 6 6
c0=sell	-2 -3 8 -12 -10 3 12
c0=threaten	4 0 -4 -3 -14 -6 9
c1=agree	4 -16 1 1 -14 11 2
c1=down	2 -11 5 4 7 -8 -12
c1=end	-3 0 7 0 3 -9 -13
c1=impose	1 -11 -2 0 4 -10 6
c1=propose	5 -5 -12 -7 -1 -2 11
c1=say	5 8 -2 -7 -10 6 0
c1=suspend	0 4 -7 10 -5 -6 -2
c1=threaten	7 5 -15 -7 -12 -2 9
c2=bear	0 2 10 -14 0 3 -3
c2=down	2 7 -3 2 -15 -7 6
c2=end	-14 2 -11 5 12 -9 2
c2=impose	-8 2 3 2 0 -14 -2
c2=propose	9 -10 -2 5 6 -2 -10
c2=return	-2 18 -9 -10 -11 0 2
c2=suspend	1 -8 -2 12 -7 -4 -4
c2=target	-11 -6 -2 0 2 0 10
c2=threaten	0 1 0 -10 -6 -1 11
c2=up	-1 -15 3 0 15 -8 -10
class=agree	3 -4 -9 12 -13 16 -4
class=agree from	0 4 8 -7 -13 -1 6
class=agree no	0 -6 -10 13 -8 15 -6
class=agree past	0 -17 -1 10 -8 16 -14
class=agree perfect	9 2 -18 11 -9 0 2
class=agree pluperfect	-1 1 1 5 -10 0 0
class=agree present	-2 -2 4 -13 3 5 3
class=bear	-5 -8 -4 1 9 1 5
class=bear from	-4 -15 -1 -24 21 -4 11
class=bear future	-2 3 -26 16 -4 1 5
class=bear gerund	5 5 2 2 0 -6 -19
class=bear infinitive	-4 -16 -1 -4 4 7 5
class=bear no	-3 -1 -7 9 0 -1 2
class=bear participle	4 2 -19 -6 13 2 7
class=bear past	-15 -10 -2 5 1 8 -1
class=bear perfect	0 -14 16 -1 -4 -7 -9
class=bear pluperfect	-5 -7 -6 -8 20 -4 -3
class=bear present	3 3 8 -12 -4 -12 4
class=bear to	-3 -15 15 -9 -10 10 1
class=begin from	-12 -9 -4 13 6 4 -22
class=begin modal	-5 11 -6 -14 -14 -6 16
class=begin no	6 8 4 -2 -2 -20 -9
class=begin past	-4 -13 19 -5 0 -7 -10
class=begin perfect	-3 -6 10 -8 8 -1 -8
class=begin pluperfect	2 -17 13 -13 8 -2 -16
class=begin present	6 7 -12 12 -3 4 -13
class=buy	4 -7 5 5 -14 0 -1
class=buy no	4 -5 5 9 -16 0 -7
class=buy perfect	0 0 -12 14 0 0 -6
class=buy present	6 -4 10 -19 -10 0 9
class=deny	10 -6 11 -12 -16 -1 3
class=deny no	7 -5 11 -12 -16 0 5
class=down	0 1 0 -1 8 -14 -5
class=down from	-13 -15 14 -8 5 0 -17
class=down future	2 0 6 -3 -17 9 -3
class=down infinitive	-1 -1 3 2 -9 -1 0
class=down modal	2 8 0 -10 -13 -5 9
class=down no	6 15 -3 -3 9 -10 -20
class=down participle	0 -1 15 -9 -1 0 -7
class=down past	1 -26 0 -2 14 -9 -2
class=down perfect	-1 4 -5 0 13 -1 -19
class=down pluperfect	7 -5 5 -18 12 -4 -6
class=down to	0 -17 -9 7 -5 -9 14
class=end	-2 -6 7 -2 12 -8 -22
class=end future	-4 0 19 -16 -8 0 -1
class=end infinitive	-7 6 15 -7 -10 0 -7
class=end modal	0 4 23 -16 -10 0 -14
class=end no	-1 -8 10 -9 13 -6 -17
class=end participle	0 -2 -7 0 11 0 -1
class=end past	-8 -9 -10 -3 18 -10 7
class=end perfect	-1 0 -23 -3 20 5 2
class=end present	10 -7 3 18 -16 -8 -20
class=end to	0 0 -17 15 8 0 -8
class=impose from	-22 19 -22 17 6 16 -25
class=impose future	-5 6 6 -5 -10 2 1
class=impose infinitive	2 -1 -1 0 -8 -3 6
class=impose modal	-6 -1 -12 -13 2 -17 21
class=impose no	-8 -7 8 -4 13 -13 -6
class=impose participle	-4 3 19 -1 -9 -13 -14
class=impose past	-13 -9 -2 10 5 1 -9
class=impose perfect	4 10 -2 -7 10 -1 -12
class=impose present	-5 -8 2 4 9 8 -13
class=impose to	7 -14 1 -6 -10 -2 15
class=propose	13 -13 1 0 0 1 -5
class=propose from	-8 5 17 -14 1 -1 -14
class=propose gerund	2 -3 -8 8 9 -3 -11
class=propose modal	-3 -7 16 9 -6 4 -13
class=propose no	9 -16 -1 2 -2 1 0
class=propose participle	3 8 0 3 -2 -1 -11
class=propose past	-3 -12 -3 -12 6 6 8
class=propose perfect	7 4 2 -10 -7 -2 -1
class=propose pluperfect	10 -6 3 -2 -13 0 -2
class=propose present	5 -6 -2 -3 0 -11 6
class=propose to	11 0 -10 1 2 0 -4
class=return	6 8 -5 3 -2 -12 -9
class=return from	0 -4 11 -3 -6 0 0
class=return infinitive	-2 8 -6 -4 10 -1 -11
class=return modal	7 -7 9 -1 -15 -4 2
class=return present	-2 15 -18 8 0 -5 -11
class=return to	9 7 -8 0 0 -4 -11
class=say	-3 12 -13 -2 -7 2 10
class=say from	-3 9 -4 -15 8 -3 -1
class=say modal	-6 13 -11 0 8 0 -7
class=say no	0 10 -14 5 -14 6 5
class=say past	-8 18 -6 -5 -15 -10 14
class=say perfect	5 -9 -3 0 -2 -5 9
class=say present	1 0 -6 -8 10 13 -3
class=say to	-8 -1 2 -11 3 -7 10
class=sell	-5 -12 1 -5 1 6 4
class=sell no	-4 -11 -4 -1 0 7 6
class=stay from	-4 13 -30 26 -13 3 10
class=stay future	1 1 14 -4 -6 -9 -14
class=stay gerund	1 11 1 -12 3 0 -7
class=stay modal	-4 -3 8 -4 18 -3 -9
class=stay no	-2 -3 8 -8 7 2 -8
class=stay perfect	1 -2 12 -4 -12 2 -2
class=stay pluperfect	-5 -12 -10 2 8 0 4
class=stay to	-6 2 16 -16 3 1 -5
class=suspend	-3 9 -3 6 0 -6 -9
class=suspend from	0 8 -14 5 -1 2 0
class=suspend future	-2 3 13 -9 -2 0 -11
class=suspend no	-3 6 -2 5 2 -11 -6
class=suspend past	-3 14 -8 3 -7 -3 1
class=suspend perfect	-2 0 -10 15 -1 0 -3
class=target from	4 8 -12 3 -1 6 0
class=target future	-10 -1 -2 12 -6 -2 -3
class=target gerund	2 -7 11 -20 4 -1 1
class=target modal	16 -1 -2 -21 -8 -8 10
class=target past	-13 1 -17 -2 16 12 -10
class=target pluperfect	5 -4 -15 1 9 3 -2
class=target present	2 -9 18 -1 -10 6 -19
class=threaten	2 0 6 -10 -24 -10 11
class=threaten no	3 -6 9 -10 -17 -9 8
class=up	-3 -3 0 -4 10 5 -8
class=up from	-8 -11 -3 4 21 -2 -33
class=up future	1 -1 3 -11 -1 0 9
class=up gerund	1 4 -14 9 -6 -2 1
class=up infinitive	-3 -7 12 -5 0 -7 1
class=up modal	-10 5 8 10 -20 -5 -8
class=up no	-15 -14 7 -7 13 12 -5
class=up past	3 -11 4 -3 5 -5 -4
class=up perfect	-6 -6 -7 -1 24 0 -9
class=up pluperfect	-3 -5 13 -6 -5 10 -15
class=up present	3 1 -10 -3 8 9 -1
class=up to	6 9 -4 -1 -16 -3 4
column:a	0 11 -8 2 -1 -2 -2
column:after	0 12 2 -10 -3 -2 -5
column:at	0 -14 -15 -8 -11 25 -3
column:before	-2 -9 -34 -27 46 -16 -13
column:duty	-5 7 27 0 -32 -1 -25
column:ends	0 19 -12 -7 -4 -3 -3
column:from	-2 10 -42 38 -26 -9 -2
column:if	-1 40 -21 -22 -14 -15 -12
column:in	-1 -5 2 -7 15 -10 -12
column:it	0 13 -9 -11 6 -5 -4
column:july	0 -11 -8 5 -14 8 9
column:may	0 -5 -14 2 11 4 -5
column:new	-3 -8 21 -34 10 4 -10
column:now	-2 -1 33 -17 -24 -5 -16
column:on	2 -1 3 -8 -3 -7 11
column:rate	-7 -11 -2 23 -8 -11 -24
column:the	-3 5 -8 -3 -7 16 -4
column:today	0 -15 43 -25 -20 -12 -11
column:truce	-1 16 8 -5 -11 -8 -16
column:under	0 -3 13 -12 -16 0 8
column:until	-2 -18 11 -8 12 -18 -11
column:without	0 28 -20 -5 -8 -7 -5
condition after	0 17 -8 -4 -2 -1 -2
condition before	0 9 -20 10 -9 -8 -1
condition column	-1 47 -28 -19 -15 -18 -14
condition heading	-1 50 -30 -19 -18 -19 -14
condition led	-8 10 -6 -2 -3 -7 2
condition low	-9 20 0 -8 -13 -18 -2
condition part	-2 12 -17 2 -9 -12 6
condition rest	0 13 12 -9 -4 -13 -13
ct0=agree past	0 -9 7 3 -17 12 -9
ct0=agree perfect	10 0 -14 7 0 0 -6
ct0=agree pluperfect	0 3 -5 10 -15 0 0
ct0=agree present	-1 0 3 -12 8 3 -6
ct0=bear future	0 11 -17 10 0 -2 -6
ct0=bear modal	2 4 -18 0 0 0 9
ct0=bear past	-10 -8 -11 8 5 5 -1
ct0=bear perfect	0 -14 24 -2 -14 -4 -17
ct0=bear pluperfect	0 0 -10 -17 24 0 -12
ct0=bear present	7 -5 8 -5 -16 -8 7
ct0=begin future	4 -8 2 2 -14 1 1
ct0=begin past	0 -13 0 3 7 -2 -11
ct0=begin perfect	-9 -1 13 -7 0 -2 -2
ct0=begin pluperfect	-7 -11 7 -6 11 -2 -13
ct0=begin present	5 -3 7 -2 -14 -1 3
ct0=buy perfect	0 0 -12 14 0 0 -6
ct0=buy present	0 0 6 -9 -2 0 4
ct0=down future	1 1 3 -2 -10 11 -4
ct0=down past	5 -18 6 -1 6 -10 -9
ct0=down perfect	0 5 -6 1 9 0 -13
ct0=down present	-4 -13 -4 8 0 -11 4
ct0=down present-passive	-1 -2 -17 8 9 0 4
ct0=end future	-6 -3 11 -9 -5 0 5
ct0=end perfect	-1 -4 -22 0 20 0 5
ct0=end present	5 -2 -9 9 3 -3 -6
ct0=impose future	-1 -5 1 -5 -25 6 12
ct0=impose past	-5 3 0 8 1 -6 -10
ct0=impose past-passive	-5 -2 0 8 -10 12 -10
ct0=impose present	-3 -7 -4 2 16 -7 -3
ct0=propose modal	-4 -5 12 7 -5 4 -8
ct0=propose past	-2 -4 -6 -11 7 2 6
ct0=propose present	0 -9 -6 -13 3 -6 15
ct0=propose present-passive	6 9 2 -6 -2 0 -13
ct0=return present	0 2 -14 8 4 0 -6
ct0=say past	-12 19 3 -12 -12 -4 7
ct0=stay future	4 2 15 -8 1 -5 -15
ct0=stay modal	0 0 -3 -2 10 -14 1
ct0=stay perfect	0 -2 11 -7 -8 1 0
ct0=stay pluperfect	-1 -20 -16 2 13 -6 5
ct0=suspend future	0 1 22 -21 0 0 -3
ct0=suspend perfect	-1 -9 -18 20 3 0 -1
ct0=suspend present	3 0 -9 10 -7 -2 4
ct0=target future	-2 0 -6 10 -5 -4 -3
ct0=target past	-6 1 -6 6 3 0 -7
ct0=target past-passive	-8 1 -11 0 3 10 -3
ct0=target perfect	2 1 15 -9 -11 -1 -2
ct0=target present	4 1 16 -11 -5 0 -13
ct0=target present-passive	2 -1 8 -13 3 -4 0
ct0=up future	2 0 -3 -7 -10 1 9
ct0=up past	3 -15 10 -13 5 -2 -4
ct0=up past-passive	3 0 0 7 -11 3 -3
ct0=up perfect	-8 -2 0 -3 16 -2 -4
ct0=up pluperfect	-5 -1 12 -2 -10 10 -13
ct1=agree modal	-4 -8 0 -16 5 0 13
ct1=agree past	0 -7 11 -4 -15 13 -7
ct1=agree perfect	5 0 -18 16 0 0 -6
ct1=agree pluperfect	0 -1 -8 10 -13 0 2
ct1=agree present	-1 0 5 -16 8 3 -5
ct1=bear future	0 11 -17 10 0 -2 -6
ct1=bear gerund	1 6 5 -2 1 -5 -15
ct1=bear infinitive	-4 -13 6 -10 0 7 3
ct1=bear modal	3 4 -17 -4 0 0 10
ct1=bear participle-passive	4 1 -21 -6 15 2 7
ct1=bear past	-10 -8 -11 8 5 5 -1
ct1=bear perfect	-4 -13 26 -1 -14 -4 -17
ct1=bear pluperfect	0 0 -10 -17 24 0 -12
ct1=bear present	7 -5 8 -5 -15 -8 7
ct1=begin future	4 -7 -3 3 -13 1 3
ct1=begin past	2 -12 -8 8 10 -2 -13
ct1=begin perfect	-9 -1 16 -6 1 -2 -15
ct1=begin pluperfect	-7 -11 5 -5 11 -2 -13
ct1=begin present	6 -7 5 1 -15 0 5
ct1=buy present	0 0 6 -9 -2 0 4
ct1=down future	1 1 4 -2 -10 11 -6
ct1=down participle-passive	0 -1 15 -9 -1 0 -7
ct1=down past	5 -17 6 0 7 -10 -17
ct1=down perfect	0 5 -5 1 10 0 -20
ct1=down present	-4 -12 -4 8 0 -11 3
ct1=down present-passive	-1 -2 -17 8 9 0 4
ct1=end infinitive	-3 6 16 -12 -11 0 -7
ct1=end perfect	0 -2 -10 -6 14 0 0
ct1=end present	5 0 -10 8 4 -2 -11
ct1=impose future	0 -4 0 -5 -24 6 11
ct1=impose infinitive	3 -3 -3 1 -10 -2 7
ct1=impose participle-passive	-1 10 16 -7 -7 -9 -12
ct1=impose past	-4 3 1 5 2 -4 -10
ct1=impose past-passive	-5 -2 0 8 -10 12 -10
ct1=impose present	-8 -11 -4 4 14 -5 0
ct1=propose future	-2 -9 -12 5 6 0 3
ct1=propose gerund	3 -1 -2 -5 11 -3 -8
ct1=propose modal	-3 0 13 7 -4 0 -12
ct1=propose past	-2 -2 -13 -8 4 2 11
ct1=propose perfect	6 0 -9 -17 -1 0 9
ct1=propose present	-1 -8 -6 -9 -13 -2 20
ct1=return infinitive	-2 8 -6 -4 10 -1 -11
ct1=return present	0 2 -14 8 4 0 -6
ct1=say past	-8 15 6 -16 -9 -3 6
ct1=stay future	3 2 5 0 1 -4 -13
ct1=stay gerund	1 6 2 -9 3 0 -7
ct1=stay modal	-2 -1 -1 -3 10 -14 2
ct1=stay perfect	0 -1 11 -7 -8 1 0
ct1=stay pluperfect	-1 -20 -16 2 13 -6 5
ct1=stay present	-7 -7 12 1 -19 3 4
ct1=suspend future	0 1 22 -21 0 0 -3
ct1=suspend infinitive	0 -3 -1 11 -1 0 -6
ct1=suspend perfect	-1 -9 -15 16 3 0 0
ct1=suspend present	3 -1 -8 9 -6 -2 4
ct1=target gerund	2 -7 11 -20 4 -1 1
ct1=target infinitive	-5 2 -21 0 8 -7 18
ct1=target participle-passive	0 7 -11 -7 0 -3 12
ct1=target past	-5 2 -3 5 5 2 -14
ct1=target past-passive	-8 1 -11 0 3 10 -3
ct1=target present	4 1 16 -10 -5 0 -15
ct1=target present-passive	2 -1 8 -13 3 -4 0
ct1=up future	2 0 -13 -6 -9 1 12
ct1=up gerund	1 4 -14 9 -6 -2 1
ct1=up past	3 -15 10 -13 5 -2 -4
ct1=up past-passive	3 0 0 7 -11 3 -3
ct1=up perfect	-8 -2 2 -2 17 -1 -17
ct1=up pluperfect	-5 -1 12 -2 -10 10 -13
ct2=begin infinitive	4 3 -2 8 -4 0 -11
ct2=begin modal	-7 -8 4 -6 -3 -1 15
ct2=begin participle-passive	2 0 7 -11 6 0 -7
ct2=begin past	-1 -4 22 -4 -19 -4 3
ct2=begin present	-2 8 -12 13 -3 -7 -4
ct2=begin present-passive	0 1 -17 1 19 -1 -9
ct2=down past	0 -2 9 -13 -10 -1 8
ct2=down present	-1 12 -5 1 -15 -1 3
ct2=end participle-passive	0 -2 -15 7 15 -7 -2
ct2=end past-passive	-1 -1 -7 -4 11 0 0
ct2=end present	-2 -9 2 13 -17 0 0
ct2=impose future-passive	-3 11 -2 6 -7 0 -16
ct2=impose modal	-1 8 -5 -11 0 0 5
ct2=impose modal-passive	0 4 -1 0 10 -1 -14
ct2=impose participle-passive	-1 -18 1 6 0 -5 4
ct2=impose past	0 -14 25 -15 -9 -4 4
ct2=impose past-passive	-3 -17 0 -3 7 -6 8
ct2=impose perfect-passive	-13 3 -7 5 0 0 7
ct2=impose present	1 -2 -11 4 13 2 -8
ct2=impose present-passive	-3 8 10 0 -16 -5 -7
ct2=propose present-passive	1 -4 11 1 -4 0 -8
ct2=say present	4 2 3 -10 -7 0 1
ct2=stay modal	-6 -5 4 4 9 2 -9
ct2=stay present	6 -2 3 0 -14 0 2
ct2=suspend participle-passive	6 -9 -25 22 0 0 -2
ct2=suspend present	-3 -15 -2 11 0 0 -6
ct2=suspend present-passive	-2 0 11 -8 1 0 0
ct2=target present-passive	-1 -11 12 -2 -11 0 4
ct2=up modal	0 -9 15 -4 -9 0 0
ct2=up past	0 -2 -7 12 -3 -3 1
ct2=up present-passive	0 -6 -15 1 20 -1 -9
day ahead 	2 12 -10 -3 14 -7 -20
day ahead  present	3 10 -7 0 -4 -1 -7
day ahead before	-2 0 -10 -18 22 -4 -6
day ahead before past	-1 -10 0 -14 20 -3 -4
day ahead by past	1 -2 0 8 -13 2 -1
day ahead from	5 10 -30 16 -24 -12 10
day ahead from future	0 -1 -4 9 -3 -1 -5
day ahead from modal	-1 10 -5 1 -8 -1 -4
day ahead from past	0 -6 -7 -12 1 0 18
day ahead from present	0 4 -15 9 -2 -2 3
day ahead from verbless	6 5 -15 12 -23 -4 3
day ahead future	-7 2 14 4 -1 -5 -17
day ahead in	0 2 -14 1 8 6 -8
day ahead in verbless	-3 3 -13 -3 8 6 -8
day ahead of	-6 4 -6 7 12 -3 -19
day ahead on	0 -6 -4 16 -2 -9 -5
day ahead on future	-5 11 1 0 -2 0 -8
day ahead on modal	-8 -16 -5 16 4 0 1
day ahead on present	10 7 -7 3 -9 -3 -2
day ahead on verbless	-2 -17 4 7 5 0 -4
day ahead past	-5 -5 -15 0 12 0 9
day ahead pluperfect	5 -7 -5 -14 14 -10 8
day ahead present	3 10 -13 12 -20 -6 1
day ahead the	-4 -4 8 -9 -8 -2 11
day ahead until	-8 -6 8 4 -3 -8 -8
day ahead until past	0 -5 -14 9 3 -3 3
day ahead until present	-1 0 1 9 -19 -1 -7
day ahead until verbless	0 -9 18 -22 2 0 1
day ahead verbless	4 0 -18 3 20 0 -10
day gone 	-9 2 -1 -8 12 0 -7
day gone  verbless	-2 -6 4 -12 9 3 -10
day gone before past	0 0 -9 0 12 -2 0
day gone from	-3 20 -30 8 4 -3 3
day gone from present	-2 9 -22 17 -2 0 3
day gone from verbless	-3 5 -5 -13 7 0 7
day gone in	-4 -11 -6 11 -1 -1 0
day gone in pluperfect	-7 -13 9 3 -16 5 6
day gone in verbless	10 -16 -11 7 4 1 -4
day gone last verbless	0 -4 -18 16 -7 2 3
day gone modal	-9 -5 -10 5 14 -1 -2
day gone of	7 -12 8 -3 -6 8 -4
day gone of past	7 -4 2 1 -10 10 -11
day gone of present	-3 -3 8 -18 2 3 7
day gone on	-6 -4 3 5 1 -13 -5
day gone on past	3 -7 13 -6 -3 -7 -3
day gone past	-2 -11 -3 11 5 -13 -2
day gone perfect	-2 0 14 -7 -6 -8 -1
day gone pluperfect	-18 2 2 6 -3 -2 -1
day gone present	4 5 -10 4 6 0 -11
day gone since	3 -20 33 -11 -10 -21 -11
day gone since past	-1 0 18 -16 -5 -1 0
day gone since perfect	-7 0 11 -2 -8 -3 1
day gone since present	10 -11 3 -3 0 0 -6
day gone since verbless	-1 -8 17 -14 0 -2 -10
day gone to	0 -5 -6 1 11 -5 -6
day gone until	-2 6 -22 -5 19 -7 0
day gone until past	0 -4 -6 0 9 -4 -2
day gone until verbless	0 10 -14 -13 6 0 4
day gone verbless	3 -7 -15 -1 18 -3 1
day none  future	0 2 -5 1 -19 6 6
day none  participle	8 -6 -3 1 9 -1 -11
day none  pluperfect	7 -10 -10 1 5 4 -3
day none future	0 2 -5 1 -19 6 6
day none participle	8 -6 -3 1 9 -1 -11
day none pluperfect	7 -10 -10 1 5 4 -3
day today 	-4 -4 14 -19 9 -4 -10
day today  past	0 0 -14 4 10 0 4
day today  present	-1 0 10 -19 6 0 -11
day today  verbless	0 -8 23 -12 -6 -1 -5
day today from	-1 10 0 -8 7 0 -14
day today modal	-2 12 -4 7 -7 0 -15
day today of	-1 -3 14 -7 -9 0 0
day today of verbless	0 -1 12 -4 -5 0 -3
day today on	-2 -5 4 7 3 -2 -13
day today on modal	0 -2 1 11 0 0 -11
day today present	-10 -14 19 -17 11 -3 -9
day today verbless	-4 -7 26 -23 -4 -5 -2
denying after	10 -5 0 -8 0 -1 -1
denying before	10 -10 8 -9 2 3 -10
denying led	21 -7 -4 -2 0 0 -16
denying low	31 -15 -8 -4 0 -8 -10
denying part	16 -5 2 -9 1 1 -10
denying rest	18 -12 -9 2 -1 -11 0
entry ahead	-13 19 -9 2 -2 2 -7
entry ahead future	0 12 -1 -1 -6 -2 -9
entry ahead present	-10 14 -13 1 7 8 -14
entry ahead verbless	-2 5 -6 -7 4 -2 8
entry gone	-19 -30 -4 -16 29 20 -1
entry gone future	-3 -10 3 -13 11 -2 10
entry gone modal	0 -8 2 -15 6 0 8
entry gone past	-8 -19 2 16 -12 -3 6
entry gone perfect	-6 -4 17 -16 -9 0 2
entry gone pluperfect	-2 -2 -6 0 15 -8 -7
entry gone present	-16 3 -21 -7 35 9 -12
entry gone verbless	1 -19 11 -15 4 25 -16
entry month	0 -10 0 7 1 0 2
entry none	10 -5 6 5 -9 -18 0
entry none future	-3 -2 -7 13 -20 10 -5
entry none infinitive	6 0 -15 5 1 1 1
entry none participle	6 -12 0 -2 6 4 -4
entry none past	2 -16 -1 -5 14 -3 -6
entry none perfect	10 -6 -9 -1 0 -9 10
entry none present	3 0 13 3 -27 -16 -2
entry none verbless	2 2 9 0 -8 -16 -1
entry today	-26 0 8 3 -2 -2 -2
entry today future	-1 9 10 -4 -28 -12 -4
entry today participle	-3 1 -9 13 2 -3 -9
entry today past	6 0 -8 -16 11 12 -3
entry today perfect	-3 -10 25 -6 0 -6 -19
entry today pluperfect	0 -2 -12 10 5 -6 -4
entry today present	-7 3 4 6 -17 -21 9
entry today verbless	-43 -6 6 4 -2 4 1
f1=a	5 -4 1 7 -6 0 -9
f1=a deal	0 0 -11 14 -2 -1 -1
f1=a further	1 4 1 -13 1 0 1
f1=a second	6 1 8 -13 -9 0 -1
f1=a truce	-1 -3 0 -15 5 4 3
f1=a white	0 -2 6 5 -12 0 -11
f1=a year	0 -5 -10 15 -3 1 -4
f1=after	-1 -9 13 -11 4 1 -5
f1=all	-1 0 22 -16 -2 -3 -6
f1=also	3 -13 5 0 -7 5 2
f1=american	4 -19 20 6 -18 2 -14
f1=american goods	0 -8 20 -6 -16 3 -7
f1=analyst	-2 -5 -2 11 -2 -2 -6
f1=and	-27 13 16 -12 -3 -9 -8
f1=and after	0 5 0 10 -12 -2 -4
f1=and the	-7 -18 4 0 -4 -5 13
f1=and what	-6 3 10 -15 -14 -1 9
f1=another	-2 -5 16 -12 1 0 -6
f1=any	0 0 0 -11 -1 0 10
f1=april	-4 -4 -31 -10 40 -9 -14
f1=article	-2 -13 -15 18 2 0 3
f1=as	-5 -6 -18 11 14 -2 -1
f1=as of	-3 -5 -10 -6 17 0 -3
f1=asked	4 12 -2 -3 -3 -1 -8
f1=asked about	6 12 -3 -9 0 0 -11
f1=at	-15 -1 -2 -2 0 0 12
f1=at present	-6 2 -16 3 1 0 11
f1=august	-3 -11 -11 -2 24 -10 -7
f1=australia	4 -2 11 -17 -9 0 10
f1=azerbaijan	0 10 -11 -9 5 3 -3
f1=b	-3 4 -17 20 -7 0 -3
f1=beef	0 -3 -10 14 -10 0 2
f1=before	-8 -1 32 -22 -6 -2 -20
f1=before the	-3 0 23 -22 -5 0 -6
f1=beijing	-5 4 7 -14 18 -7 -21
f1=beijing 's	0 2 13 -15 3 -1 -7
f1=bessent	0 11 -9 11 -10 -6 -6
f1=bessent also	0 12 -8 5 -9 -3 -4
f1=between	-1 -3 6 -13 -5 0 10
f1=both	2 -1 -12 13 2 -9 0
f1=both are	-1 9 -17 11 6 -6 -10
f1=both rates	0 -4 -1 -15 13 0 0
f1=both were	7 -13 5 -9 -4 2 9
f1=brazil	-8 -9 19 -12 -4 -12 5
f1=brazil 's	-2 -7 21 -6 -11 -4 -2
f1=britain	-1 -10 -12 22 -1 -3 -8
f1=brussels	-3 -2 -2 0 -12 0 14
f1=but	-5 -1 15 -8 -14 0 1
f1=by	-8 3 4 -20 16 -5 -4
f1=by the	0 -7 5 -12 9 -1 -1
f1=caller	-2 -7 8 -15 11 -1 -7
f1=canada	2 -20 -4 14 0 -1 -5
f1=canadian	0 5 4 -11 -1 0 1
f1=cars	-1 -14 -3 15 0 1 -7
f1=chile	0 3 16 -16 -9 0 0
f1=china	-13 -24 9 0 4 -8 4
f1=china 's	-8 -17 -14 13 13 -6 4
f1=china buys	0 -2 -9 13 0 0 -6
f1=china charges	-2 4 3 -20 6 0 7
f1=china on	0 -5 13 -9 -3 0 -2
f1=china takes	0 -2 14 -1 -11 0 0
f1=china will	0 -5 -1 13 -9 0 -6
f1=chinese	5 -3 8 0 -4 1 -14
f1=chinese goods	6 0 6 -12 0 -2 0
f1=coffee	3 0 -7 -8 13 1 -2
f1=comments	0 0 -11 6 -1 0 8
f1=copper	0 3 -18 14 -11 0 7
f1=could	0 9 -2 3 -14 5 -4
f1=december	-2 -8 6 -1 4 4 -17
f1=denmark	0 -1 11 -8 -2 0 -1
f1=do not	-1 -2 -12 11 0 2 3
f1=does	-5 -10 -10 13 10 -5 -2
f1=donald	6 -4 -9 0 -8 0 11
f1=donald trump	6 -4 -9 0 -8 0 11
f1=during	-3 -13 11 7 -2 -6 -7
f1=duties	0 -3 14 -5 -5 -2 -2
f1=duties on	0 -1 15 -7 -9 0 0
f1=ecuador	-3 1 -2 -18 0 4 12
f1=elsewhere	-3 8 6 -12 2 -3 0
f1=ethiopia	0 10 2 -14 -5 0 0
f1=european union	0 -7 -5 13 0 -3 -7
f1=everybody	-1 1 -6 6 6 0 -11
f1=everything	0 8 0 -5 -13 0 8
f1=exports	11 4 -4 0 -5 0 -7
f1=february	-1 7 -16 0 17 0 -13
f1=finance	0 13 -5 -12 -4 0 4
f1=finance minister	0 13 -5 -12 -4 0 4
f1=for	-21 -2 -5 18 -2 -4 -7
f1=for chinese	0 -4 11 -3 0 0 -11
f1=for how	0 -10 -13 21 -3 0 -6
f1=for the	-4 -8 -6 10 4 7 -8
f1=friday	-4 0 12 -6 -14 5 -4
f1=from	-7 -16 14 -6 16 -6 -26
f1=from august	0 11 -8 0 0 0 -3
f1=from march	0 0 11 -12 0 0 -1
f1=ghana	0 -5 11 -7 -1 0 0
f1=good	6 -7 -12 8 -6 4 8
f1=goods	-4 -14 5 8 0 -2 -13
f1=had	0 -7 26 -18 -15 0 0
f1=had the	0 -1 16 -10 -8 0 -1
f1=hanoi	6 3 4 -11 0 0 -6
f1=he	5 0 -8 -12 9 -6 7
f1=he said	-7 1 17 -13 -5 -1 -5
f1=his	7 -3 -12 0 4 -1 3
f1=honduras	0 -2 14 0 -3 0 -9
f1=host and	-1 -1 -5 -1 -7 0 14
f1=how	7 -12 1 3 12 -7 -15
f1=how it	0 -2 0 -11 5 -3 6
f1=how long	4 -15 1 0 10 0 -16
f1=i	-3 22 -11 -15 -1 2 3
f1=i would	-1 0 9 -13 -9 6 0
f1=i'd	-3 -8 -8 -10 5 -1 14
f1=i'm	0 -4 -5 -2 1 11 -4
f1=iceland	1 -12 -7 2 13 0 -4
f1=if	-3 -21 10 -3 0 6 3
f1=if a	0 -4 -6 -8 -5 0 16
f1=if it	-1 -8 14 -16 -7 0 8
f1=if the	-8 -4 11 -1 -10 10 -9
f1=if they	0 0 5 6 -6 0 -11
f1=ii	0 -2 -15 1 7 7 0
f1=in	-16 -8 6 -16 18 -18 7
f1=in a	0 0 14 -15 0 0 -5
f1=in april	-5 -10 11 2 -8 4 -3
f1=in august	0 -12 -6 -12 21 0 -6
f1=in december	0 0 -7 -8 12 0 0
f1=in exchange	0 -14 24 -6 -6 0 -6
f1=in february	0 -4 -9 -4 16 0 -6
f1=in its	-1 -3 1 -10 11 0 -5
f1=in may	0 -3 -4 -5 11 0 0
f1=india	-11 -14 12 6 -15 3 -2
f1=india 's	-3 2 19 -5 -1 0 -13
f1=india has	0 -2 -9 15 -5 0 0
f1=india is	0 -4 -2 -6 -1 0 11
f1=indian	0 -8 -8 15 -2 -1 0
f1=indonesia	-5 -12 -4 15 -20 -3 5
f1=indonesian	0 -8 -7 -8 13 -1 5
f1=is	4 6 -4 -21 5 2 8
f1=is it	6 2 -10 -3 -4 0 10
f1=is that	4 -3 -6 -6 11 -1 -4
f1=is there	-4 1 11 -16 -8 0 6
f1=it	19 -9 -9 0 1 0 0
f1=it 's	-3 -8 -8 14 -9 -6 9
f1=it did	0 3 -12 11 0 0 0
f1=it does	6 -1 8 -11 -6 0 -2
f1=it ends	0 -7 17 -1 -8 0 -8
f1=it had	-2 -13 12 -8 2 8 -16
f1=it is	13 2 -12 2 -13 0 6
f1=it keeps	0 6 -2 -15 9 0 0
f1=it lasts	-2 8 0 -11 4 -1 -5
f1=it may	0 -2 11 -10 -4 0 0
f1=it pays	5 -6 -14 11 -3 0 4
f1=it starts	0 0 -2 10 -8 0 -2
f1=it takes	3 0 -13 9 3 0 -2
f1=it was	-4 0 7 0 5 1 -17
f1=it will	15 -2 -10 0 -8 -2 4
f1=it would	10 0 -2 -11 2 0 -3
f1=january	-3 -22 10 4 9 0 -1
f1=japan	-8 -8 -3 14 9 -5 -15
f1=japan 's	-2 2 -3 -2 14 -1 -8
f1=kenya	-1 7 -15 8 -3 0 3
f1=kenya 's	0 8 -21 2 5 0 9
f1=korea	-2 -2 -18 13 7 0 -1
f1=korea 's	0 -3 -12 5 13 -2 -5
f1=london	0 -2 -8 -10 19 -2 -2
f1=march	-2 -5 -22 9 18 0 -8
f1=may	-4 -11 -2 -15 19 12 -19
f1=medicines	-5 0 -9 14 0 0 -1
f1=mexico	-6 -6 11 -1 -2 -3 1
f1=minister	-4 4 -10 -8 13 -4 7
f1=mr	21 -15 11 -6 -18 5 -7
f1=mr trump	0 -4 12 -3 -6 0 -1
f1=negotiations	0 8 4 -12 -4 0 0
f1=neither	-5 5 -8 12 -8 4 -4
f1=neither has	0 12 -14 1 1 0 -5
f1=new	3 4 2 -12 3 0 -1
f1=no	4 -23 0 -5 -11 3 16
f1=no date	-4 -1 0 11 -3 0 -9
f1=no order	-3 -2 0 -7 -1 0 11
f1=no proclamation	-3 -4 -8 -4 -3 0 13
f1=no such	12 -5 -9 0 -3 -1 1
f1=nobody	-1 10 -6 4 1 6 -21
f1=none	-1 -5 -8 12 -10 0 3
f1=none of	-1 -5 -3 12 -10 0 0
f1=nor	4 0 8 -15 -1 0 0
f1=not	17 1 -2 -8 -6 -7 0
f1=november	0 -4 -2 -14 4 0 10
f1=now	-8 -3 -7 -8 23 -2 -13
f1=number	0 -4 -10 2 10 0 1
f1=october	-1 -12 -2 -4 6 4 2
f1=of	-4 7 -12 3 -2 -1 6
f1=on	-12 13 -7 10 -8 0 -3
f1=on monday	-2 2 -12 -9 16 0 1
f1=on the	4 0 -10 14 -3 2 -10
f1=only	-2 -5 -10 7 -4 -3 11
f1=other	-1 3 5 -11 4 4 -6
f1=otherwise	0 -5 12 -6 0 0 -3
f1=palm	0 -4 -9 2 -1 -2 12
f1=palm oil	0 -4 -6 -1 -1 -2 12
f1=peru	6 8 -1 -11 -4 2 -3
f1=president	-18 -19 9 -1 12 -18 -5
f1=president donald	-12 -20 0 -2 20 -11 -4
f1=prime	-5 5 2 -25 -4 -5 19
f1=prime minister	-5 5 4 -25 -4 -5 17
f1=q	-5 3 8 -11 -6 -1 4
f1=q and	0 -4 16 -12 0 0 -3
f1=question	11 9 -2 -2 -9 -5 -8
f1=question and	2 4 11 -12 -6 -2 -12
f1=question is	0 0 -15 9 -3 3 7
f1=rates	4 -8 16 -10 -6 -2 -2
f1=reporter	0 -12 -8 0 14 -3 9
f1=right	-5 4 -12 -6 1 -2 12
f1=scott	0 -2 -2 -9 -2 0 14
f1=scott bessent	0 -2 -2 -9 -2 0 14
f1=second	-1 -4 0 10 -2 -1 -8
f1=section	-1 -15 2 10 2 -5 -13
f1=september	2 -4 12 -17 -12 4 1
f1=she	0 -2 1 -14 6 -4 2
f1=should it	0 -3 7 7 -11 0 0
f1=should the	-2 -3 3 -16 11 -1 5
f1=signed	2 -2 0 10 -13 -2 -1
f1=since	-6 0 -19 18 -4 0 3
f1=since april	0 2 -7 -5 -12 6 13
f1=since the	0 0 -11 16 -8 -2 0
f1=since then	0 0 8 1 -11 -2 1
f1=sir	0 0 -14 12 4 -1 -1
f1=sir keir	0 0 -12 14 -3 0 -1
f1=so it	0 0 13 -2 -7 0 -6
f1=south	-2 -1 -8 10 -5 -1 0
f1=south korea	-1 -6 -8 11 -6 -1 2
f1=steel	-2 -15 7 6 -6 -3 -2
f1=sum	0 -2 11 -4 -4 0 0
f1=switzerland	1 -4 -10 16 -4 -3 -1
f1=talks on	0 5 4 -11 3 0 -4
f1=tariffs	0 -1 11 -3 -6 0 -2
f1=thailand	0 -1 -20 19 -5 4 0
f1=that	16 -6 -7 -2 -8 15 -1
f1=that has	6 -2 -7 -8 11 0 -6
f1=that is	13 0 2 4 -24 0 -8
f1=that makes	0 -2 10 -1 -6 0 -7
f1=that was	1 -8 -12 -8 9 19 -6
f1=the american	1 0 0 4 -11 4 -2
f1=the arrangement	0 -10 0 18 -14 2 -10
f1=the commission	19 1 6 -7 0 -1 -22
f1=the council	-3 -11 0 14 -11 0 2
f1=the decree	-4 -12 5 6 -5 0 3
f1=the department	0 12 2 -7 -9 0 -3
f1=the dispute	-4 -10 -2 16 0 0 -7
f1=the duties	4 2 1 5 -11 0 -8
f1=the european	-2 -16 6 -5 5 -4 2
f1=the first	4 0 -11 10 7 0 -8
f1=the government	-3 0 8 8 0 -5 -12
f1=the last	0 -12 -4 8 -2 -6 11
f1=the ministers	0 4 3 -13 -1 3 -1
f1=the ministry	13 -3 -6 -5 4 -5 1
f1=the next	-2 12 -4 1 -9 0 -3
f1=the office	0 -4 -9 13 -2 0 -2
f1=the old	0 4 1 -12 5 0 1
f1=the pause	-1 3 -3 12 -5 -1 -12
f1=the present	-2 12 -18 4 -2 0 2
f1=the reciprocal	-2 -2 0 -7 12 0 -1
f1=the rupee	0 -3 17 -14 -5 0 0
f1=the second	-2 -13 6 5 2 -6 -11
f1=the surcharge	0 -5 18 -20 -4 1 5
f1=the suspension	0 -5 4 0 -15 3 9
f1=the tariff	-3 0 -11 8 -4 0 10
f1=the text	-2 8 -16 0 -3 0 8
f1=the third	0 -4 0 4 -10 10 -8
f1=the truce	-2 -8 0 -18 15 -6 12
f1=the two	0 4 11 -14 -11 7 0
f1=their	-2 3 12 -13 -3 0 -2
f1=then	-6 11 -22 4 -1 5 8
f1=there	7 0 -8 -9 4 3 1
f1=there is	8 3 1 -11 1 -9 -1
f1=they	7 -10 -13 8 9 -4 1
f1=they had	0 0 -6 -10 15 0 -2
f1=they pay	12 6 -25 18 -4 -1 -10
f1=they will	-2 -14 -6 9 -1 -1 10
f1=thirty	6 0 -12 5 -1 0 3
f1=this	-4 -2 3 2 6 -3 -16
f1=this is	-1 -2 -5 13 -5 0 -7
f1=those	-3 1 -5 10 -4 8 -13
f1=three	4 0 -6 1 8 0 -10
f1=thursday	-5 10 -1 -17 3 -2 4
f1=today	-11 14 -42 13 -16 2 27
f1=today it	-7 12 -26 5 -5 1 15
f1=today they	-1 12 -6 -5 -7 0 2
f1=trade	-9 9 12 -18 -6 0 1
f1=trade minister	-1 9 7 -6 -2 -2 -12
f1=traders	0 1 -8 12 -5 0 -3
f1=treasury	-7 -4 10 -1 -1 -4 -2
f1=truce	-2 -14 16 -3 0 -2 0
f1=trump	-7 -19 -16 11 3 -1 15
f1=trump had	0 -9 1 -5 -4 -1 14
f1=trump signed	0 0 -14 8 8 0 -2
f1=tuesday	-1 0 3 -14 0 0 11
f1=turkey	0 15 -6 -6 -5 -1 3
f1=twenty	-6 -4 14 -5 0 -4 -5
f1=ukraine	1 15 -4 -12 -5 2 -3
f1=under	-4 6 8 -21 -3 12 -7
f1=under the	-3 7 4 -17 1 8 -8
f1=until	-9 0 -17 23 0 -5 -6
f1=until now	0 5 -11 5 -1 0 0
f1=until then	-1 2 -14 11 1 0 0
f1=until yesterday	0 -1 13 -10 -2 0 0
f1=up to	0 -3 -12 11 -2 0 5
f1=vietnam	1 -6 4 10 -11 -5 -7
f1=vietnam 's	3 -3 13 -2 -12 -3 0
f1=vietnamese	0 8 -3 -12 0 1 2
f1=wall	0 -1 -10 13 -1 -1 0
f1=wall street	0 -1 -10 13 -1 -1 0
f1=washington	-5 -7 14 -19 4 0 1
f1=washington april	0 0 11 -6 0 0 -5
f1=we	-11 4 1 -4 5 -9 1
f1=we are	-2 0 2 -11 1 0 6
f1=we avoided	0 4 5 -12 -3 0 0
f1=we have	-6 -1 1 10 -10 -5 2
f1=we were	0 -9 -8 14 7 -2 -10
f1=we will	-3 -1 12 -14 1 0 1
f1=wednesday	-2 1 2 -13 6 -2 0
f1=what	-4 -12 -8 -9 26 14 -8
f1=what 's	0 0 -14 -11 19 -2 0
f1=what about	-2 4 1 5 -6 0 -12
f1=what comes	0 0 12 -8 -2 0 -2
f1=what could	-1 -5 11 -8 -1 1 0
f1=what did	0 -13 -8 16 3 0 -9
f1=what happens	3 -8 12 0 -2 0 -10
f1=what they	-1 10 -17 0 11 -3 -5
f1=what was	-3 -8 -12 -1 15 2 7
f1=what we	-6 12 -4 -12 3 0 0
f1=when	8 -10 -15 12 -5 1 4
f1=where	2 -5 -1 14 -12 -2 -7
f1=whether	-4 -11 -3 -9 4 0 16
f1=which	0 -1 11 -8 0 0 -5
f1=who	0 14 -5 -6 -2 10 -16
f1=why	-4 6 14 -15 -3 -6 -2
f1=wine	0 -1 4 -2 -15 0 7
f1=with	-4 -15 1 9 -4 -13 9
f1=with china	0 -3 -4 -2 -4 0 12
f1=with the	0 -13 -1 11 0 -12 4
f1=within	0 -1 -1 -14 15 0 -6
f1=without	-6 -4 20 -3 -7 0 -18
f1=without a	0 -7 10 -2 0 0 -1
f1=without it	-1 -3 -5 12 -8 0 -3
f1=without the	-1 4 25 -26 -7 0 -8
f1=yesterday	-4 -2 16 -9 2 -2 -3
f1=you may	5 8 -11 2 -5 0 -2
f1=you will	0 12 -10 -7 5 -2 -2
f:!	0 -1 16 -8 -19 2 0
f:"	19 4 -10 -14 3 -5 6
f:'s	-3 11 -3 -11 -2 0 7
f:,	-3 8 -2 -11 17 1 -8
f:-	6 -11 5 -10 11 2 -6
f:.	13 -4 -5 3 0 -9 3
f:/	0 -2 -5 14 -15 4 0
f::	3 3 4 -9 -6 11 -5
f:;	-10 -6 -3 9 -17 5 16
f:<agent>	13 -19 -10 1 6 -16 15
f:<day-ahead>	-17 -1 7 22 -30 -17 -3
f:<day-gone>	-9 -9 -3 -7 13 8 4
f:<day-today>	0 3 -37 7 0 4 28
f:<duty>	-1 -5 4 4 -2 -10 -1
f:<gate>	0 0 7 0 -1 -4 -10
f:<goods-amount>	3 6 -17 10 12 -1 -9
f:<goods>	-23 15 2 -2 -7 5 0
f:<level>	-10 5 4 8 3 -23 -14
f:<money>	-12 16 5 -12 3 -15 1
f:<month-ahead>	-13 -2 -4 6 8 -8 -6
f:<month-gone>	-5 -26 -1 -11 28 11 -10
f:<name>	-36 9 0 2 1 -3 2
f:<not>	20 4 -9 4 -14 8 -6
f:<number>	-11 -3 2 4 8 -7 -9
f:<office>	13 -7 -11 -1 -4 14 3
f:<organisation>	24 -9 -21 -5 13 -1 6
f:<person>	-6 -4 2 0 -11 -7 13
f:<points>	-14 23 6 -2 -3 0 -38
f:<quality>	-15 13 0 -3 4 0 -10
f:<seat>	-16 -17 11 5 4 -2 -7
f:<sender>	-13 3 -4 12 -5 -1 -3
f:<span>	-12 -10 -2 7 -2 5 3
f:<taker>	4 5 2 2 -15 -3 0
f:<v-agree>	-17 0 -4 4 0 -3 4
f:<v-bear>	-3 1 0 -2 5 -15 3
f:<v-begin>	-11 2 0 9 -7 -1 -1
f:<v-buy>	0 -10 -8 5 12 -3 0
f:<v-deny>	11 -16 3 -6 12 -8 -8
f:<v-down>	0 -7 3 6 2 -8 -10
f:<v-end>	3 -5 -8 5 10 7 -12
f:<v-impose>	-18 -4 -3 0 12 0 2
f:<v-propose>	15 12 2 -21 -15 -10 10
f:<v-return>	-6 25 2 -15 -9 -3 -2
f:<v-say>	0 1 -7 12 -22 -10 12
f:<v-sell>	-11 0 7 0 -2 2 -5
f:<v-suspend>	-11 11 -9 4 6 -10 0
f:<v-target>	-25 12 -1 -3 -3 7 4
f:<v-threaten>	3 15 -9 5 -11 2 -5
f:<v-up>	-20 16 0 -12 17 4 -18
f:?	0 -6 11 16 -14 -11 -19
f:a	-9 -4 1 12 -8 -3 -2
f:abolish	0 -2 -1 -8 11 0 -2
f:about	0 2 11 -7 2 -13 -8
f:above	5 -12 0 -1 1 -2 3
f:according	4 0 12 -12 -10 -1 3
f:act	0 -1 -16 12 1 0 3
f:action	0 0 -7 -6 14 -1 -1
f:additional	-2 -10 12 -1 -15 -3 10
f:after	2 1 -1 7 4 3 -33
f:afterward	0 -1 13 -10 -5 0 -2
f:again	-1 15 1 1 -10 4 -13
f:against	-10 6 -3 -5 -2 -2 11
f:ago	-5 -16 4 13 -16 -3 0
f:agree	-10 16 6 3 -8 -5 -17
f:agreement	-1 -18 6 0 -1 -6 7
f:all	0 -1 -5 3 9 -2 -10
f:alone	-1 -10 10 3 -7 -4 3
f:already	-3 0 -17 22 5 -8 -9
f:also	0 7 -1 15 -22 1 -16
f:aluminium	0 2 -10 15 0 0 -12
f:aluminum	0 -9 21 -4 -10 0 -5
f:alway	0 -4 6 -16 12 0 -7
f:an	3 -8 4 -10 5 -8 10
f:and	-5 -9 3 9 2 7 -16
f:anew	0 12 -6 9 -11 -3 -8
f:announcement	0 4 -11 -2 13 0 -7
f:another	-4 2 16 -5 -7 -5 -10
f:answer	-2 -15 -5 -10 28 -11 -1
f:any	-4 -11 8 -11 0 -4 11
f:anybody	0 10 -5 -15 6 0 -6
f:anyone	1 6 7 -4 -4 0 -11
f:anything	-3 -4 2 -1 12 4 -16
f:anyway	0 -4 11 1 -6 -1 -4
f:apply	-1 12 8 -9 -7 -7 1
f:approve	-3 -15 -9 22 -3 -2 -2
f:are	-9 -4 6 0 0 -1 -2
f:arrangement	2 -16 7 6 -18 10 -5
f:aside	0 -3 3 10 -12 0 -5
f:ask	14 0 17 -17 -2 -7 -13
f:at	-17 3 -18 12 2 8 3
f:autumn	5 -14 -5 2 11 -2 -1
f:average	-5 -8 -15 17 0 0 2
f:away	2 -2 -12 5 13 -4 -7
f:b	-4 5 4 -13 -3 0 7
f:back	-16 8 -2 -5 1 10 -9
f:base	0 16 -8 -5 -4 -1 -1
f:basi	0 0 0 -11 8 0 -2
f:battery	0 -8 -1 13 -7 0 -3
f:be	5 6 4 4 -22 -6 -3
f:bean	-1 -20 19 -6 6 -5 -14
f:became	7 0 -17 2 11 0 -7
f:because	-7 4 10 -13 0 -5 2
f:become	-1 4 12 -13 -2 -1 0
f:been	9 -20 -11 13 1 3 1
f:before	-20 -1 20 1 -18 -11 0
f:begin	2 -9 0 2 -10 -1 13
f:best	0 -2 -5 14 3 0 -14
f:bill	-1 -7 -13 -5 5 -3 18
f:boat	0 -1 0 -7 10 3 -6
f:both	4 3 -19 2 8 -2 8
f:box	0 0 -8 -7 0 0 12
f:brussel	0 -1 15 -10 -4 0 -7
f:build	-1 0 16 -6 -8 0 -5
f:busan	-6 -7 11 -7 2 2 -4
f:buse	-1 8 11 -18 -4 0 -2
f:but	-9 1 11 -9 4 -2 -5
f:butter	0 3 -13 8 1 -1 -3
f:buy	-5 -11 0 12 -8 0 -2
f:by	3 4 -21 7 17 -10 -5
f:call	0 -6 15 -2 -5 -5 -7
f:can	0 -10 3 1 -15 2 11
f:cancel	6 -7 -10 12 0 -2 -4
f:car	-5 -22 1 8 0 -10 7
f:carpet	-2 -17 4 0 -11 11 4
f:carry	0 0 12 0 -3 0 -10
f:case	0 14 -5 -15 -4 1 4
f:ceasefire	0 -2 -7 15 -6 -4 -4
f:ceiling	-1 -2 -12 19 -1 -1 -10
f:change	-2 -8 5 5 3 -1 -11
f:changed	0 -1 12 -9 -3 0 0
f:charge	-25 9 6 -10 -3 12 -2
f:chart	-1 -8 -4 5 12 -5 -6
f:chicken	0 -8 -11 10 9 -2 -8
f:chip	-1 -13 13 0 -3 -1 -9
f:clear	4 12 -4 -10 5 -1 -9
f:client	0 0 11 -9 -1 0 -1
f:close	-5 -7 -16 7 -5 0 17
f:cocoa	-2 4 -17 1 10 -5 0
f:coffee	5 -13 -9 -7 13 1 8
f:collect	-11 4 -4 11 -6 -7 1
f:come	-10 0 3 2 -5 3 0
f:comment	2 2 -13 0 -5 0 9
f:commerce	0 -8 1 -4 -1 -1 9
f:company	-3 -12 -13 23 -4 -3 0
f:complain	0 -1 13 -6 -5 0 -4
f:conclude	0 5 24 -21 -13 0 -6
f:confirm	-8 0 1 5 -18 4 6
f:continue	-1 -13 -1 5 -8 5 6
f:control	-3 -3 -5 11 -19 0 5
f:copper	0 0 5 -17 3 -1 7
f:cork	0 0 2 -15 3 0 5
f:correct	12 -2 0 -9 0 0 -8
f:corrected	14 0 -6 -6 -7 0 -3
f:could	-17 12 -6 12 -3 -6 -6
f:count	-4 3 -14 20 7 -1 -20
f:counted	0 3 0 10 -12 -4 -3
f:counting	0 7 -4 -14 6 6 -1
f:country	-11 -4 -8 18 -8 -7 3
f:course	0 -2 11 -15 -2 2 5
f:crude	0 -3 -3 12 -4 0 -6
f:custom	7 -5 15 -8 -15 -1 0
f:dairy	-1 12 -3 0 -2 -3 -6
f:date	0 3 -9 12 -6 2 -6
f:day	4 -4 2 5 -20 -2 8
f:deal	-13 -2 -7 5 2 0 8
f:decide	0 -1 10 -11 0 2 -1
f:decided	-8 7 3 6 -3 -3 -13
f:decision	1 4 -5 -9 -5 -1 12
f:decree	0 -2 7 4 -1 -7 -15
f:delegation	2 0 2 -13 -4 0 6
f:deny	10 -7 -3 4 0 0 -7
f:desk	-1 -6 0 -7 -10 0 15
f:did	14 -6 -1 -2 -5 7 -3
f:discuss	1 -4 13 -17 3 -3 -1
f:do	-6 13 -1 -3 -3 -7 -1
f:doe	0 -13 -6 19 6 0 -21
f:doesn't	-3 6 -15 2 13 0 -4
f:don't	-13 17 -3 -6 -4 -3 5
f:done	7 -23 0 -10 10 -2 9
f:door	-1 -4 11 -11 -3 0 5
f:double	-1 9 0 1 0 -1 -11
f:down	-11 -18 0 5 0 3 5
f:drawer	-2 -7 10 -13 2 0 6
f:drop	5 -10 -9 3 4 -1 7
f:drug	0 -5 -8 11 3 0 -5
f:during	-6 -12 14 3 -4 -7 -1
f:duty	1 2 -3 13 -1 -13 -13
f:each	-8 -15 3 3 8 3 -4
f:earlier	3 -2 13 -11 -4 0 -2
f:easter	-2 -1 -10 -6 16 0 -5
f:economy	0 -4 -5 -8 16 -2 -5
f:effect	3 -13 -5 -4 13 -6 5
f:effective	-2 -3 -14 -3 0 0 16
f:either	-8 6 -13 13 -6 0 -4
f:electric	0 0 -3 11 -7 0 -2
f:else	4 3 -9 -4 20 -2 -18
f:elsewhere	0 3 14 -12 -5 0 -4
f:embassy	11 0 -2 -4 -4 3 -10
f:emergency	3 0 -4 -13 17 -5 -7
f:end	-3 -15 13 5 1 -4 -16
f:energy	-3 0 -10 5 1 -1 6
f:enough	0 9 1 -13 0 -2 0
f:entity	0 -3 -12 18 -4 0 -4
f:entry	4 2 -11 3 5 -1 -5
f:even	0 -4 2 -11 5 0 4
f:evening	-9 -8 0 -24 10 -1 16
f:ever	5 -2 -5 3 4 10 -22
f:every	-3 -5 -11 11 -5 5 5
f:everybody	-4 0 11 -4 5 -5 -14
f:everyone	0 3 -1 -18 19 0 -11
f:everything	-2 -2 -3 16 -6 -6 -9
f:everywhere	0 -13 6 3 0 0 -3
f:exist	12 -3 0 -6 0 -1 -6
f:expect	-8 11 -1 -13 6 -5 1
f:explain	3 -5 -6 11 0 -1 -13
f:export	-10 4 4 3 -19 3 3
f:extension	-5 -1 6 -21 15 -2 3
f:face	3 6 -3 -3 8 0 -12
f:fail	0 7 -12 9 -2 -1 -4
f:fall	0 13 0 -2 1 -12 -13
f:false	17 -3 -18 -11 2 6 -9
f:farm	0 0 -1 -7 16 -3 -11
f:farmer	-2 1 -7 -12 12 0 3
f:fear	-1 13 -3 0 -8 -3 0
f:fee	-3 -12 13 -3 6 -1 -12
f:fentanyl	-15 -4 12 -8 9 -1 -12
f:fertiliser	0 4 11 -18 -3 0 3
f:fight	0 -6 -3 -13 4 0 11
f:figure	11 0 -3 6 -11 -10 0
f:fine	0 -1 11 -6 -4 0 -2
f:firm	-5 0 -16 14 5 -2 0
f:first	0 0 1 -4 -4 -7 10
f:fix	6 -11 7 -3 -4 0 2
f:flour	-1 4 3 6 -11 -2 -1
f:follow	-7 -2 20 -22 -2 -3 7
f:followed	-11 -5 -3 9 -6 -3 11
f:food	0 0 -8 13 -1 -6 -2
f:for	-13 1 8 7 -10 -2 -6
f:force	7 -13 -4 9 -13 -7 11
f:forced	0 -9 3 -18 13 -1 0
f:framework	0 -4 -13 14 6 0 -10
f:free	6 -3 -12 -10 13 -7 13
f:from	-16 8 -3 7 -10 -1 5
f:fuel	0 0 -4 -14 9 0 8
f:full	0 -12 4 9 -3 -1 -7
f:further	-1 9 8 -8 -2 0 -13
f:gave	-5 0 0 -10 1 9 3
f:get	-13 -9 -16 6 12 3 7
f:give	-2 -9 -3 2 14 0 -5
f:given	-3 11 -8 -4 8 -4 -1
f:glove	0 9 -4 -13 4 0 1
f:go	-8 12 -6 -3 11 1 -11
f:good	0 4 7 -4 2 -1 -16
f:government	-5 12 3 -26 4 0 4
f:grape	-1 0 8 -13 -2 0 6
f:grow	-6 -1 0 -17 13 4 -2
f:grower	0 9 0 -13 -5 0 4
f:had	-17 -14 10 -1 8 13 -15
f:half	-11 -3 -1 4 4 0 -3
f:hand	3 -5 -10 0 -10 -2 16
f:have	-13 -6 -4 10 -7 6 5
f:he	-8 -2 -9 -22 19 -17 20
f:hear	-3 -5 5 -10 -8 0 12
f:heard	-3 2 11 0 -6 0 -8
f:her	0 3 0 4 -4 6 -14
f:here	7 14 -4 -17 -6 -3 7
f:high	0 -3 -2 12 0 -4 -9
f:higher	0 10 -5 5 -8 12 -17
f:highest	-9 -3 -9 -8 5 24 -16
f:his	0 -13 -12 5 -11 -4 22
f:hold	-6 8 -4 -10 6 -2 7
f:hope	-4 -3 -10 1 0 0 14
f:hour	-7 -1 6 5 1 -4 -14
f:how	0 4 -2 11 -14 -2 -6
f:i	0 -2 -11 5 -2 8 2
f:i'd	-4 -5 -8 -4 2 -2 14
f:idea	-2 0 -9 -2 1 0 11
f:if	-3 5 14 1 -14 2 -14
f:immediately	-2 -3 -13 -1 -6 0 17
f:impose	-2 7 -4 13 -6 3 -16
f:in	-9 -1 -1 -15 10 11 7
f:included	0 -11 0 0 7 -1 0
f:increase	-4 11 14 -20 0 0 -5
f:industry	7 2 10 -8 -2 0 -12
f:insulin	0 0 4 -14 4 0 6
f:introduce	0 -3 15 -6 -10 0 0
f:invest	0 -3 -13 10 -2 0 4
f:investigation	0 -8 11 2 -4 0 -2
f:is	16 -2 -3 -11 -5 -16 13
f:it	12 3 -7 -2 -9 8 3
f:it'll	0 0 -10 13 -2 0 -2
f:its	-16 -3 -4 11 -6 7 2
f:itself	0 -3 -11 2 6 5 0
f:judgment	0 6 -1 -11 7 -1 -1
f:juice	0 -9 -5 3 -2 -1 11
f:just	-5 -5 6 12 -11 0 -11
f:keep	-7 -7 9 3 -2 3 -10
f:labor	0 -7 1 -12 10 0 0
f:last	-6 6 9 -16 -18 13 10
f:later	-3 -13 -11 -7 18 0 5
f:latter	0 0 8 -14 -6 0 6
f:laughed	15 -1 -4 3 -1 0 -14
f:law	13 -10 -2 -5 6 -7 2
f:leave	-13 -11 -1 5 -6 3 11
f:let	-8 -15 17 -1 5 9 -22
f:level	-2 -1 6 -6 10 2 -16
f:levy	0 8 5 -4 -12 1 0
f:lie	-1 -12 7 -1 -10 3 9
f:like	3 8 15 -25 -10 -4 0
f:line	6 -7 7 -8 9 -3 -11
f:list	-6 -20 10 16 -18 -8 -2
f:listed	0 -5 -9 15 -4 0 -1
f:little	0 -8 -6 12 2 -2 -8
f:lobster	0 4 -12 -7 9 0 5
f:long	-4 -14 0 16 -11 -1 -1
f:look	1 -10 -8 14 -2 -2 2
f:lose	3 4 -15 -4 3 0 8
f:lower	-7 -14 16 -13 -1 5 4
f:lunch	1 4 0 -12 -2 0 5
f:machine	-1 0 1 6 -12 -2 -1
f:make	11 0 -14 14 1 9 -16
f:many	-2 -4 8 -12 -2 0 8
f:mean	-8 7 -13 7 0 -2 7
f:meant	-1 -8 0 -10 4 -2 11
f:meantime	0 -1 -10 19 -6 -1 -9
f:measure	0 12 6 -14 0 -2 -3
f:medicine	-7 -7 0 5 -11 3 6
f:meet	2 -3 10 -1 -17 5 -1
f:member	-10 7 -8 14 -5 -5 -4
f:metal	0 -6 -10 10 9 -1 -8
f:middle	0 -5 -7 0 -3 11 0
f:might	1 3 2 10 -10 -1 -14
f:milk	-4 16 -3 4 -9 -1 -14
f:mind	-1 -2 -5 16 -6 0 -10
f:mining	0 7 -12 -6 7 0 -1
f:minister	-1 1 -18 5 -14 -1 21
f:ministry	12 -2 -5 2 -4 0 0
f:minute	3 4 -19 3 15 -2 -4
f:moment	1 0 -19 0 0 -2 15
f:month	-3 -13 -2 -1 9 5 0
f:more	-9 -8 0 10 -7 13 -9
f:most	-2 -12 15 -3 0 -3 -8
f:mr	1 -16 3 5 -12 8 2
f:much	-2 -14 19 0 -13 5 -10
f:my	4 11 -11 11 -7 -4 -5
f:nearly	0 10 7 -2 -13 -6 -5
f:need	-11 -12 -3 -11 -19 4 27
f:negotiate	0 -1 5 4 -1 0 -14
f:neither	1 2 -12 17 -14 1 -4
f:never	17 5 -8 7 -11 3 -13
f:new	-16 -12 15 -13 6 -9 5
f:next	1 -16 3 11 -8 5 -8
f:night	6 -3 -12 15 -5 0 -6
f:no	20 -3 -10 -3 -7 6 0
f:nobody	-2 9 -2 -7 1 12 -11
f:none	-1 -12 6 0 -1 -3 2
f:noon	0 -6 0 2 12 -1 -10
f:north	-1 0 -6 14 1 0 -8
f:not	15 -5 2 2 -10 -6 -4
f:note	2 0 12 -1 -16 5 -8
f:notice	-3 0 -2 4 4 1 -20
f:now	-27 12 -11 -2 12 1 -1
f:of	-4 -5 2 -8 -1 9 11
f:off	-19 0 -2 7 13 -11 -11
f:offer	-5 1 -6 0 -7 -1 16
f:official	-1 0 18 -9 -12 -1 -4
f:oil	-7 -10 7 1 0 -6 0
f:old	-9 9 14 -10 -4 -6 -5
f:older	-3 -11 -5 16 -4 0 -4
f:on	-25 3 8 -4 0 -8 4
f:one	-8 -4 8 -15 11 -11 5
f:only	1 -5 9 -18 7 -6 1
f:open	-1 10 -14 5 -7 0 6
f:or	-10 2 4 -6 -3 -8 9
f:orange	-2 -5 1 -10 0 0 13
f:order	0 -11 0 -8 16 -11 3
f:ordinary	0 -20 12 -1 -10 -7 2
f:other	-5 -9 9 4 3 -6 -17
f:otherwise	0 -6 14 -13 -3 0 4
f:our	-7 14 7 -2 -10 -11 -5
f:over	-21 3 3 0 -4 -6 8
f:own	1 -11 3 10 -5 0 -6
f:palm	-1 -17 1 -2 7 -2 9
f:paper	9 10 -10 3 -12 -5 4
f:parliament	-2 9 -18 4 -5 -3 13
f:party	0 -7 4 -7 -5 -1 12
f:pause	-7 -10 -2 11 5 -2 -12
f:pay	1 -6 -2 0 7 -15 6
f:peak	0 12 -13 3 1 0 -7
f:people	-5 -13 1 4 -4 -3 11
f:permit	-1 14 -14 -7 -2 3 7
f:place	5 -7 -11 9 8 2 -8
f:plan	4 4 0 6 -6 -3 -11
f:plastic	-1 3 -2 -12 7 0 2
f:plu	0 2 -9 0 11 -1 -5
f:port	-2 -6 6 -3 15 0 -20
f:post	5 -9 0 -19 -18 -2 21
f:present	-12 15 -20 2 -8 1 13
f:president	0 -5 8 -2 -14 2 7
f:price	-9 7 2 9 -15 -5 -6
f:proclamation	-10 -12 0 0 -4 -3 16
f:product	-4 -4 6 7 -16 -4 6
f:prolonged	0 1 10 -5 2 -1 -10
f:propose	-5 4 -6 -15 0 -1 14
f:published	-14 -9 9 -1 2 -7 8
f:put	-9 -3 0 4 11 -21 -4
f:quarrel	-3 11 -7 -6 9 -2 -9
f:rate	2 8 -10 11 -10 18 -19
f:rather	-5 1 1 -20 5 -3 9
f:ratify	0 -6 -14 16 -6 0 1
f:reach	-5 1 -15 1 7 3 9
f:ready	-2 -7 -5 0 -4 0 14
f:reason	-4 -4 -1 -23 12 -1 14
f:reciprocal	-10 -15 15 -14 10 2 -22
f:record	0 13 -9 -8 3 0 -3
f:reduce	0 -2 11 -2 -5 0 -5
f:reduction	0 0 -7 13 -7 0 -3
f:refused	-1 -5 15 -10 -7 0 -1
f:remain	-5 -2 2 9 2 0 -25
f:remove	0 2 -13 -5 12 -1 8
f:renewal	0 0 4 -13 8 0 -1
f:renewed	-2 -4 -3 -8 18 -3 0
f:replace	0 0 9 -13 3 0 -1
f:reply	8 7 -3 -8 1 9 -14
f:report	2 4 2 -14 -8 0 5
f:reporter	-8 1 -17 24 -22 5 3
f:respectively	0 -5 8 -11 -2 0 8
f:rest	-3 -2 -6 1 13 -3 -8
f:retain	0 -1 12 -6 -8 0 0
f:rice	-5 -1 -6 -10 11 -6 10
f:rise	3 1 12 -20 1 4 -7
f:room	0 0 -9 4 10 0 -11
f:round	-3 -11 2 -9 8 7 3
f:rule	-10 -9 9 -10 12 -6 -2
f:run	-3 -1 17 -1 -9 -9 -2
f:same	4 8 -1 8 -12 6 -15
f:say	5 -2 6 3 -12 0 -4
f:season	0 10 -12 -5 13 0 -9
f:section	-9 -14 12 -20 20 -7 -14
f:see	-4 5 7 -15 -7 -7 10
f:seem	0 -2 13 -13 4 0 -8
f:sell	-2 -6 19 -3 0 -8 -9
f:sesame	0 5 1 -13 3 -2 2
f:shall	-5 -2 2 16 -1 -2 -16
f:shelf	0 14 0 -12 -8 0 -7
f:should	-8 14 11 0 -23 -4 -3
f:shrimp	0 -3 17 -4 -8 0 -6
f:shut	-3 0 10 -5 -4 0 -2
f:side	-9 -14 5 9 -13 -7 8
f:sign	-4 -14 -7 12 0 -5 7
f:signature	1 -11 3 -5 -7 -2 16
f:since	-18 -2 -1 10 2 -4 -6
f:sleep	-5 13 0 -4 0 -2 -14
f:slip	12 0 -3 -4 -2 0 -8
f:small	-4 -8 -12 6 10 -1 3
f:so	6 4 4 4 -13 8 -16
f:some	5 -6 0 -3 14 -6 -13
f:soybean	0 -14 -17 7 18 -4 0
f:speak	1 5 -9 5 4 -2 -3
f:special	-1 8 -13 6 3 0 -2
f:spirit	0 -10 -1 3 8 0 0
f:spring	-6 14 7 -12 -14 3 0
f:stand	-3 4 -4 -10 8 -2 7
f:standstill	-2 3 17 -17 -1 0 -3
f:start	-4 0 -15 25 -25 -1 -1
f:steel	-8 -26 10 10 -7 -8 1
f:step	-4 0 -10 7 4 7 -6
f:still	-19 -6 9 0 1 -7 -1
f:stockholm	0 1 2 -1 -12 5 4
f:stop	-2 10 -3 6 -5 8 -19
f:subject	-5 -6 -4 13 -3 0 -2
f:such	19 -4 -3 0 0 -9 -13
f:sugar	-2 -5 -7 11 2 0 -5
f:sum	-3 -9 18 -7 -11 -2 4
f:summer	0 -17 6 0 7 3 -14
f:surcharge	3 -16 3 -13 3 0 11
f:suspend	-1 13 -2 2 -1 -4 -10
f:suspension	-5 5 -4 0 -14 4 11
f:talk	-14 0 3 9 -18 -8 2
f:tariff	-8 -20 5 -3 9 2 1
f:tea	-2 8 -12 8 0 1 -9
f:telephone	0 2 -2 0 -13 2 7
f:tell	-6 5 -4 13 -23 -6 5
f:term	-4 -6 9 12 -17 -1 -8
f:text	4 -7 -11 14 3 0 -8
f:thank	-2 -11 2 5 0 -3 3
f:that	-2 11 -4 -10 0 7 3
f:them	3 -13 10 4 -9 0 -7
f:then	-21 20 -10 -9 -1 13 5
f:there	10 5 -9 -2 3 0 -6
f:therefore	0 0 16 -12 -6 0 -2
f:these	-4 10 -5 -12 -6 3 12
f:they	8 1 -16 6 -1 10 0
f:they'd	0 13 -6 -2 -9 0 0
f:thi	-13 0 2 -13 8 4 4
f:think	0 1 -17 -1 15 -3 0
f:third	-3 -12 -9 12 3 2 4
f:those	-12 12 -2 13 -10 4 -24
f:threat	-11 -4 4 -15 6 -2 13
f:three	6 8 9 -15 2 -2 -14
f:through	1 0 -10 7 -10 8 0
f:tied	0 0 7 -13 4 0 2
f:till	-1 -2 11 2 -7 -3 -5
f:time	6 3 -8 -2 14 -17 -5
f:tin	-1 0 -4 -8 -1 11 -1
f:to	-18 11 1 4 -9 -3 2
f:together	-4 5 8 -17 6 -4 0
f:tomatoe	-1 -4 -12 0 3 1 11
f:too	1 6 -7 -17 4 2 12
f:top	-8 11 -1 -1 -3 -13 3
f:tractor	-1 5 -12 6 0 -1 5
f:trade	3 9 -4 -10 7 0 -1
f:treat	0 -2 -14 10 -2 0 4
f:truce	0 -8 24 -8 -8 -8 -3
f:true	4 -1 0 -10 4 -1 1
f:tuna	0 8 -1 -13 -5 0 5
f:twice	2 -12 -4 6 12 2 -15
f:two	-22 -4 -4 3 9 0 -1
f:under	0 -7 2 -24 20 -11 8
f:unlawful	0 0 18 -10 -9 0 -2
f:unless	-2 -7 0 13 -2 -3 -4
f:unreliable	0 -3 -16 21 -5 0 -4
f:until	-2 2 11 -5 -2 -1 -12
f:untouched	0 0 -10 1 2 0 6
f:up	-11 1 2 5 -6 13 -11
f:us	8 2 0 -13 9 4 -13
f:use	-3 0 -11 12 -1 -1 3
f:used	-3 -13 15 1 -4 -7 -1
f:usmca	-1 -3 16 -15 -8 0 4
f:video	-1 -6 16 -4 -5 0 -6
f:vote	0 4 -14 5 0 -1 5
f:want	-11 14 -4 -14 -18 9 17
f:warn	0 10 -5 8 -2 0 -16
f:was	4 4 -5 -7 15 8 -21
f:watche	0 14 -7 -8 -7 5 0
f:way	1 -6 -10 4 11 0 -2
f:we	-6 2 -1 10 -2 -14 -2
f:wednesday	0 -1 -14 16 0 0 -3
f:week	-4 -1 11 0 -8 -10 2
f:well	-4 -3 -3 -17 14 1 11
f:were	5 -1 1 -19 6 15 -1
f:what	-10 -21 9 -4 11 -4 1
f:wheat	-2 -12 -3 10 10 -5 -13
f:when	-9 3 -13 -3 9 -1 11
f:where	-16 -7 -2 5 3 -1 4
f:whether	-5 -8 5 -24 5 1 14
f:which	-21 -9 -1 2 15 0 -5
f:while	-3 -2 3 -11 -5 0 11
f:who	-9 14 11 -4 -12 -4 -8
f:whole	0 -4 -12 -17 21 -2 0
f:whose	3 -4 0 5 -15 3 3
f:will	13 2 -2 12 -32 0 -3
f:wine	3 4 6 -7 -12 -2 5
f:wish	2 11 2 -8 -6 0 -8
f:with	-11 -19 -9 21 21 -5 -21
f:within	-7 0 -24 9 21 -6 -1
f:without	-10 8 8 -3 -13 2 -3
f:wool	0 -4 13 -11 -5 0 2
f:worker	0 3 0 -12 6 0 2
f:working	0 -3 10 -11 -2 0 3
f:worse	-2 -3 -6 17 0 0 -11
f:worst	-5 8 3 -9 0 8 -16
f:worth	-7 -1 16 -17 4 -5 0
f:would	-17 26 15 -18 -30 -8 6
f:write	6 3 0 -4 -16 -8 9
f:wrong	24 -5 -2 5 -18 -5 -22
f:year	-26 0 5 -6 4 7 0
f:yet	-8 -6 3 4 -14 0 9
f:you	6 4 1 10 -12 -14 -10
f:your	-1 5 6 -19 -7 -3 8
f:zero	-4 4 -6 18 2 -5 -17
f:—	9 10 0 0 -8 -3 -13
falling	-21 13 -3 2 1 -4 -3
first-of-paragraph	6 -12 8 8 -10 -4 -6
form=digits	-18 7 -4 -6 2 -2 7
form=fraction	3 4 11 -7 -10 -6 -6
form=free	16 -56 -2 -1 5 -25 4
form=signed	-6 -4 1 11 2 -12 -4
form=word	-6 0 7 -9 -3 21 -12
form=worked	8 -14 32 -27 -5 -23 -3
formerly after	-18 -12 -6 0 14 -5 8
formerly before	-4 1 -4 -3 8 3 -8
formerly column	-2 -22 -26 0 38 -17 -12
formerly heading	-3 -15 -29 -2 40 -12 -15
formerly led	-4 -4 -8 -3 17 0 -8
formerly low	-15 -5 -11 3 25 -1 -13
formerly part	-17 -8 -4 -4 15 2 3
formerly rest	-18 -3 -1 4 7 -7 -2
half=from	-20 -10 8 -10 17 3 -17
half=from future	-5 -32 31 -27 -12 8 6
half=from modal	3 -39 33 -1 -10 -6 -20
half=from past	-6 -6 -59 27 22 -5 7
half=from perfect	-6 18 -27 -4 23 -3 -7
half=from pluperfect	0 13 -8 0 -2 -2 -2
half=from present	-19 0 -1 -5 7 12 -4
half=from verbless	1 -8 30 -14 -11 -8 -14
half=no	-8 -2 8 4 -2 -10 -3
half=no future	-9 0 -5 16 -4 -9 -7
half=no pluperfect	5 -11 -9 4 1 -3 5
half=no present	-5 3 11 -1 -13 -5 -1
half=to	4 -2 -10 7 -18 1 11
half=to future	6 0 -24 11 -13 -1 1
half=to modal	5 6 -29 -3 -8 1 11
half=to past	2 -9 49 -45 -6 -1 -12
half=to perfect	4 -19 9 0 -3 1 -4
half=to pluperfect	-2 -5 13 -17 7 -1 -1
half=to present	-5 7 -28 18 -10 3 10
half=to verbless	-10 -8 -23 30 -8 2 4
has-future	-2 4 3 4 -18 0 -3
has-gerund	5 10 5 -5 -1 -8 -13
has-infinitive	-2 4 1 -3 -9 0 5
has-participle	0 -2 -13 23 12 -6 -24
has-past	1 -13 -10 6 11 5 -14
has-perfect	7 -11 8 -9 -3 -17 6
has-pluperfect	4 -11 -9 0 9 -2 0
has-present	0 8 7 1 -13 -11 -2
heading:after	0 12 2 -10 -3 -2 -5
heading:april	-2 -6 -13 6 14 1 -11
heading:at	0 -15 -15 -9 -12 27 -4
heading:august	0 -7 -9 10 11 -9 -8
heading:before	-2 -13 -31 -17 46 -18 -16
heading:china	0 -6 -3 -1 12 -2 -5
heading:december	0 -2 9 4 -18 4 -5
heading:duties	-1 -6 -13 -7 16 5 -6
heading:duty	-7 3 14 6 -23 5 -20
heading:ends	0 19 -12 -7 -4 -3 -3
heading:february	0 -5 -10 10 0 6 -2
heading:from	-2 7 -34 34 -19 -10 -4
heading:goods	0 -8 -6 15 -3 1 -8
heading:if	-1 40 -21 -22 -14 -15 -12
heading:into	-3 -2 4 -19 4 4 2
heading:it	0 12 -11 -4 5 -5 -4
heading:july	0 -11 -10 4 -4 8 9
heading:lapses	0 14 -7 -4 -4 -2 -1
heading:list	0 -6 16 -7 -5 0 -4
heading:march	0 13 -11 0 5 -8 -10
heading:may	0 -7 -16 4 13 4 -6
heading:new	-3 -8 21 -34 10 4 -10
heading:november	0 0 -10 6 9 -6 -6
heading:now	-2 -4 36 -17 -25 -5 -17
heading:of	-1 0 13 -8 -2 -3 -3
heading:on	0 -3 -4 -8 -1 11 7
heading:peak	0 -10 -15 -8 -14 25 -4
heading:rate	-8 -13 -2 26 -10 -14 -26
heading:the	-5 11 -15 -9 3 14 -2
heading:today	-1 -17 41 -14 -23 -12 -11
heading:truce	-2 21 1 -10 0 -11 -23
heading:under	0 -6 6 -14 0 0 4
heading:until	-2 -18 11 -8 12 -18 -11
heading:us	0 -6 9 -11 10 -4 -5
heading:vietnam	0 -3 10 -8 0 0 0
heading:without	0 28 -20 -5 -8 -7 -5
headline	-24 -5 8 1 1 1 -2
highest	12 8 -11 -3 -8 15 -8
highest false	4 -30 17 -4 -4 9 0
highest over 80	6 -54 -7 18 -21 21 6
highest true	10 22 -24 0 -6 10 -11
highest under 80	9 19 -8 -13 1 3 -13
intending after	0 -19 -24 8 -6 -11 25
intending before	16 -9 -14 -5 -8 -16 10
intending column	0 -9 -21 -25 -10 -2 33
intending heading	0 -9 -22 -26 -11 -2 34
intending led	3 -10 -15 -26 -11 -22 35
intending low	1 -8 -21 -20 -24 -29 44
intending part	15 -16 -27 -6 -8 -24 25
intending rest	-6 3 -6 2 -18 -10 16
joined=	-11 6 -26 9 -9 15 9
joined= higher	-5 12 -14 -16 -2 18 -3
joined= lower	-3 -22 -14 23 -23 -9 16
joined= same	-1 7 -11 -1 10 2 -13
joined=(now	0 -4 12 -3 -3 0 0
joined=,	-1 4 8 -7 -15 -8 11
joined=, down from	0 4 -1 -10 11 -4 -7
joined=, down from higher	0 4 -1 -10 11 -4 -7
joined=, from higher	0 0 11 -7 -4 -1 -2
joined=, in place of	0 0 -12 9 0 5 -3
joined=, in place of higher	0 0 -12 9 0 5 -3
joined=, indonesia	0 0 7 -15 -3 0 8
joined=, instead of	0 0 2 7 -11 0 -2
joined=, instead of higher	0 0 2 7 -11 0 -2
joined=, not	9 -7 9 -12 -1 -4 -10
joined=, not higher	1 -7 10 -9 2 -3 -8
joined=, to	0 5 -9 -12 4 0 7
joined=:	0 -7 0 13 -12 0 -5
joined=: higher	0 -4 11 -5 -4 0 0
joined=: lower	0 -1 -9 17 -8 -3 -3
joined=;	0 4 -12 -1 3 0 7
joined=and	-14 6 -17 4 8 5 -7
joined=and higher	-8 -13 3 0 15 -14 6
joined=and lower	-4 25 -24 2 -5 14 -22
joined=and not	8 -2 0 5 -14 0 -2
joined=and the higher	0 0 13 -8 -7 0 -2
joined=and then to	0 0 -6 14 -8 -3 -2
joined=as	0 -7 3 -8 -11 13 1
joined=as higher	0 -6 -3 -6 -10 15 2
joined=becomes	0 0 -9 13 -6 0 -4
joined=from	3 -20 9 -8 10 -10 -19
joined=from higher	4 -17 8 -3 3 -9 -13
joined=from lower	0 -5 1 -13 14 0 -8
joined=instead of	-4 -5 10 -4 5 -10 -13
joined=instead of higher	-3 -3 10 0 -4 -10 -6
joined=instead of lower	0 -8 -1 -12 15 0 -9
joined=now,	0 7 -15 0 1 0 2
joined=or	-6 -14 7 -4 -4 -4 11
joined=or higher	-6 -13 0 -2 -1 -4 14
joined=or lower	0 -2 11 -2 -3 0 -7
joined=to	10 -1 5 0 -12 -9 -2
joined=to higher	3 10 27 -29 2 -8 -15
joined=to lower	9 -34 -17 17 -21 -2 9
joins=	-13 -10 -5 -7 14 11 -3
joins= higher	-7 -16 -2 4 8 12 -23
joins= lower	-4 3 -2 -25 15 -13 7
joins= same	0 1 -4 11 -17 5 -4
joins=(now	0 0 -19 23 -7 0 -10
joins=(now lower	0 -9 -16 24 -5 0 -9
joins=,	-2 13 -1 0 -8 -9 0
joins=, and	0 -12 1 -1 2 -2 7
joins=, and higher	0 -3 -2 -9 11 0 0
joins=, and not	0 11 -6 -7 -1 0 0
joins=, from	0 -7 0 12 -12 0 -7
joins=, from higher	0 -5 12 -4 -2 0 -1
joins=, from lower	0 -2 -10 18 -9 0 -5
joins=, indonesia	0 -2 10 -15 -4 0 6
joins=, indonesia higher	0 0 11 -7 -2 0 -1
joins=, lower	0 10 -1 -13 5 -2 -1
joins=, then	0 -12 2 -16 16 -3 0
joins=, then lower	0 -4 -6 -13 16 -2 1
joins=, was	0 0 14 -8 -7 0 -1
joins=, was lower	0 0 11 -7 -6 0 0
joins=: higher	0 -3 -12 12 0 -2 4
joins=: lower	0 -2 13 -7 -7 0 0
joins=and	-11 19 -20 0 2 5 -9
joins=and higher	-5 -5 -2 13 3 -3 -15
joins=and lower	-4 28 -21 -21 2 10 -2
joins=and the	0 5 8 3 -15 0 -13
joins=as	0 0 21 -9 -13 -4 -3
joins=as lower	0 0 19 -6 -13 -3 -3
joins=becomes	0 -10 13 -6 3 -3 -4
joins=from	-6 5 0 7 -25 -3 -3
joins=from higher	-2 10 4 -1 -9 -2 -9
joins=from lower	-2 -12 -2 9 -18 0 3
joins=in place of	0 0 -16 13 -5 0 5
joins=in place of lower	0 -1 -14 10 -4 0 8
joins=instead of	-3 -4 -9 4 -19 -2 17
joins=instead of higher	-1 4 4 -20 -4 -1 11
joins=instead of lower	-1 -18 -11 12 -15 0 11
joins=now,	0 -3 10 -5 0 0 -2
joins=or	-1 -11 9 -1 -5 -1 3
joins=plus	0 -8 16 -2 -5 -1 -6
joins=plus higher	0 -7 13 -3 -6 -1 0
joins=to	-9 -14 11 -2 -1 1 -2
joins=to higher	-6 -5 9 3 -4 3 -23
joins=to lower	-5 -19 2 -8 5 -1 10
l1="	12 0 -6 -2 1 4 -10
l1='s	-1 1 8 -11 11 1 -24
l1=(	0 16 -8 3 -11 -3 0
l1=)	0 0 24 -18 -12 0 -7
l1=,	-12 6 3 -4 1 -1 -7
l1=:	-64 10 10 0 -5 13 -13
l1=;	0 10 6 -9 -10 0 -2
l1=<day-ahead>	0 -3 -20 13 10 0 -12
l1=<day-gone>	-3 11 -13 -6 8 2 -7
l1=<day-today>	0 -3 10 -8 1 0 -1
l1=<duty>	-3 6 0 2 -14 -1 2
l1=<goods>	-17 7 13 -5 -23 -8 3
l1=<level-noun>	3 11 6 -8 -10 -10 0
l1=<level>	-10 10 -21 3 -18 15 11
l1=<name>	-1 -16 8 10 -2 -6 -12
l1=<not>	22 -8 -2 -9 2 -15 -7
l1=<quality>	1 -6 14 -5 -2 -2 -9
l1=<seat>	0 -2 12 -9 -9 0 3
l1=<v-agree>	-5 -11 -12 1 -3 15 0
l1=<v-begin>	-4 5 20 -13 0 -8 -18
l1=<v-down>	0 -6 18 -5 -10 0 -6
l1=<v-impose>	11 0 -1 0 -3 -8 0
l1=<v-propose>	7 0 -4 -7 -10 -11 10
l1=<v-say>	4 2 -19 1 -9 0 13
l1=<v-stay>	-19 1 3 9 -6 -14 0
l1=<v-suspend>	-3 0 -27 26 -6 -1 -1
l1=a	14 3 -11 5 -17 -7 1
l1=about	6 -20 0 -9 -4 -6 16
l1=above	0 -2 11 -4 -5 3 -6
l1=additional	-4 -3 0 -14 13 -4 9
l1=after	0 -20 -17 0 27 -1 -5
l1=against	0 5 -15 0 8 -1 1
l1=and	-6 10 -4 -10 0 7 4
l1=announce	-3 -1 -15 5 -7 -7 13
l1=another	-5 -14 -24 19 -4 -6 15
l1=are	-7 3 4 8 -20 -1 -12
l1=as	20 -4 -16 -17 -14 20 -4
l1=ask	-2 -1 21 0 3 -4 -28
l1=at	-13 -15 5 2 2 -8 6
l1=back	0 7 -20 14 -4 0 -3
l1=be	12 -2 -11 5 -7 2 -2
l1=bear	-2 5 14 -10 -12 3 -1
l1=become	3 8 -36 19 -5 1 1
l1=been	-11 -14 0 0 15 -15 4
l1=between	0 -5 14 -7 -3 0 -4
l1=but	-1 7 -13 9 -9 0 4
l1=cement	0 -1 -8 12 0 0 -4
l1=coffee	0 -3 18 -13 -3 0 -6
l1=collect	-1 1 12 -1 -7 -4 -9
l1=come	0 0 13 -7 -8 0 0
l1=exceed	-2 -2 -13 12 -5 0 5
l1=extra	-10 -15 6 -7 1 0 12
l1=face	0 6 -25 4 -8 2 15
l1=flat	6 2 3 -11 5 0 -10
l1=for	4 10 -15 -2 -27 -12 21
l1=from	-6 -21 15 -10 19 -9 -42
l1=further	-5 -6 -17 23 6 -1 -13
l1=get	5 -8 -14 11 -6 -6 11
l1=have	0 1 13 -14 2 0 -13
l1=impose	0 -2 -7 0 10 0 -3
l1=in	3 -3 13 -15 5 -1 -7
l1=is	-10 8 23 -5 -23 -20 -15
l1=it	-16 -3 2 -2 3 2 9
l1=its	-13 -5 27 -5 2 -5 -30
l1=lay	0 -7 -1 -11 12 0 1
l1=leave	-2 -6 -12 12 -10 0 10
l1=like	-13 4 5 3 0 0 0
l1=longer	0 -11 15 -7 0 -1 -8
l1=mean	-1 4 -10 2 4 0 2
l1=no	7 -5 -12 -6 -6 0 11
l1=not	19 -8 4 -11 5 -12 -27
l1=now	-2 -9 27 -19 -3 0 -10
l1=of	8 -7 -1 5 -5 -14 0
l1=offer	10 -3 -18 -8 -1 0 6
l1=old	-3 -2 7 -16 8 -3 -6
l1=on	-1 3 -16 14 -7 -3 5
l1=one	0 -1 13 0 -6 0 -7
l1=or	-8 5 1 -9 -6 -8 10
l1=ordinary	0 -1 12 -3 -12 0 -6
l1=our	-5 -10 7 12 -6 -3 -15
l1=own	-2 -7 3 10 -2 -2 -11
l1=pay	1 0 11 -3 0 -3 -15
l1=plu	-3 -2 8 -1 1 -1 -11
l1=present	0 -4 19 -9 -4 0 -6
l1=put	1 -8 2 -10 3 3 4
l1=reach	-3 -6 -10 -1 -4 15 0
l1=read	12 4 -7 -7 -2 -3 -5
l1=remain	-6 -6 12 2 -10 0 -11
l1=same	9 1 -12 4 -9 0 9
l1=say	2 9 -12 3 -3 -5 -1
l1=set	-2 9 -11 7 -13 -3 5
l1=slap	4 2 4 -15 -8 -1 6
l1=so	-1 2 5 -12 -2 -1 3
l1=suspend	-2 2 -20 20 -14 0 -5
l1=take	0 4 14 -7 1 -7 -17
l1=than	-14 0 -12 16 -16 9 3
l1=that	-15 -2 3 -10 -7 -5 19
l1=the	-29 -10 22 -19 21 2 -18
l1=then	-4 -5 -8 1 11 0 0
l1=to	6 -1 -17 9 -20 0 15
l1=truce	0 2 -18 -7 2 0 14
l1=us	14 0 -7 -9 -4 -2 2
l1=was	0 -8 -16 6 13 -1 -8
l1=where	2 -10 2 -13 13 -2 -3
l1=which	-4 1 19 -10 -18 0 1
l1=will	0 0 -18 19 0 0 -4
l1=with	3 5 -9 2 -2 -22 9
l1=—	-7 0 8 10 -22 -6 -19
l2='s	7 0 15 -6 -11 0 -13
l2=(	-6 -17 14 -6 1 5 -1
l2=)	-2 -3 4 6 -1 -5 -12
l2=,	-3 -10 1 6 4 -20 1
l2=-	0 -2 16 -13 -7 0 -3
l2=:	-14 6 -14 4 9 -1 6
l2=;	-1 5 -8 6 -13 3 6
l2=<agent>	-7 9 -22 7 -5 0 10
l2=<begin>	9 -10 3 0 -8 6 -1
l2=<day-ahead>	7 -17 -9 22 -7 -6 0
l2=<day-gone>	-2 4 1 -11 6 -5 2
l2=<day-today>	4 11 0 0 -15 -3 -2
l2=<goods-amount>	0 -1 -12 12 -4 -1 3
l2=<goods>	-6 -5 -3 0 -2 11 9
l2=<level-noun>	14 -5 -3 -6 -8 2 8
l2=<level>	-1 1 0 -9 -6 7 10
l2=<month-ahead>	0 -9 0 4 12 -1 -9
l2=<month-gone>	-4 -12 11 -22 10 1 4
l2=<name>	-13 -1 14 1 3 0 -27
l2=<not>	11 2 -4 -1 -6 5 -4
l2=<number>	-3 0 0 6 1 -12 -3
l2=<office>	1 -3 -15 0 -8 3 14
l2=<person>	3 12 -22 -11 12 -7 9
l2=<quality>	1 -19 3 4 4 4 -2
l2=<seat>	7 2 0 -3 5 6 -18
l2=<span>	4 2 -10 -1 8 -9 3
l2=<v-agree>	10 -8 0 2 2 -1 -15
l2=<v-bear>	5 0 10 -9 1 -7 -9
l2=<v-begin>	3 -6 -7 9 7 -5 -6
l2=<v-buy>	5 0 -12 0 -1 6 2
l2=<v-down>	6 -16 14 -15 6 -7 -6
l2=<v-end>	2 10 -2 -3 0 -4 -2
l2=<v-impose>	8 -6 7 -11 6 0 -6
l2=<v-propose>	4 -6 -10 -10 -4 -3 14
l2=<v-return>	0 18 6 -13 -3 -8 -13
l2=<v-stay>	-1 -19 8 0 8 -2 -9
l2=<v-suspend>	2 0 1 5 6 -4 -24
l2=<v-target>	0 6 -18 0 8 0 5
l2=<v-threaten>	-3 -6 -9 0 -4 -1 14
l2=<v-up>	-1 3 -10 0 2 2 2
l2=about	-3 1 0 6 -3 9 -12
l2=above	0 -1 10 -6 -2 0 -4
l2=against	0 3 7 3 -13 -2 -2
l2=aluminium	-1 -6 19 -7 -8 0 -3
l2=aluminum	0 -3 11 -3 -2 0 0
l2=an	-7 -16 15 -9 -6 0 10
l2=and	4 -1 -4 3 4 -24 4
l2=answer	-3 1 -15 8 5 3 0
l2=are	8 -4 -2 -1 10 -2 -19
l2=as	0 3 4 -12 3 -2 -2
l2=ask	4 2 -12 -25 1 0 9
l2=at	2 -6 -5 15 -7 0 -4
l2=back	-9 3 10 -1 -8 -2 -2
l2=banana	-1 14 -6 1 -7 2 -12
l2=be	7 8 -11 -7 -11 -3 9
l2=been	-3 -1 11 7 -7 -9 -6
l2=before	-1 -18 -15 12 14 -4 -1
l2=begin	0 -5 -16 19 -3 -1 -3
l2=bill	-6 -3 -4 -4 -2 2 12
l2=book	0 13 -11 -4 0 0 -2
l2=both	-1 -4 1 13 -12 0 -7
l2=cabinet	0 -4 -4 10 0 0 -4
l2=capped	0 -1 -10 18 0 0 -11
l2=ceiling	-6 -3 -7 21 2 0 -19
l2=change	-3 -7 12 2 -9 0 -6
l2=clear	-1 4 11 -10 -2 0 -7
l2=coffee	4 6 -18 -4 15 -3 5
l2=come	-8 4 5 -17 12 0 1
l2=cotton	1 -12 7 -4 5 -2 -5
l2=cut	6 -8 4 -9 1 0 0
l2=deal	0 4 -2 4 4 0 -13
l2=double	-1 2 0 3 3 3 -17
l2=down	-11 -10 5 5 2 -28 1
l2=duty	-13 -2 5 -3 4 3 -2
l2=else	0 -5 15 -11 0 0 -3
l2=enter	6 -8 4 0 1 0 -12
l2=fall	0 -7 -5 10 0 -6 -4
l2=far	0 1 -5 -5 -6 10 0
l2=farm	0 -1 -8 -6 12 0 -2
l2=fentanyl	0 -4 18 -1 -14 0 -13
l2=figure	14 -1 -5 0 0 -1 -11
l2=from	-2 3 -18 5 -4 9 11
l2=general	0 -3 13 -9 -2 -1 -1
l2=get	0 10 -13 -6 -3 0 11
l2=glass	0 -1 -14 13 4 0 0
l2=go	2 -3 -10 6 6 -4 0
l2=good	-9 -18 11 3 -5 5 -13
l2=had	-10 -28 -14 8 13 -2 3
l2=has	-4 -1 17 -7 -5 -9 -2
l2=have	-4 -12 13 2 1 -3 0
l2=he	-4 -4 -10 2 -6 -4 17
l2=here	0 1 14 -14 0 0 -8
l2=hold	0 0 -4 11 -8 0 -8
l2=i	10 -1 0 -10 -9 -2 5
l2=in	2 -3 7 -8 13 -4 -17
l2=increase	0 0 6 -14 1 0 2
l2=instead	-9 3 6 0 1 -9 -14
l2=into	-1 -12 18 -5 -6 -2 -3
l2=it	10 1 0 4 -6 -1 -10
l2=its	2 -3 7 8 -9 -1 -16
l2=keep	4 -11 14 -6 -14 -1 -1
l2=lapse	0 12 -11 -5 -5 0 4
l2=last	0 -1 2 7 -12 4 -4
l2=law	0 0 -11 7 -2 0 4
l2=leave	0 0 11 -9 0 0 -2
l2=longer	-4 -3 -1 -7 12 0 0
l2=lower	-3 -3 10 -5 7 -2 -11
l2=lumber	0 0 -12 13 -2 0 -1
l2=may	-1 5 -14 4 -5 5 2
l2=meal	0 10 -1 -12 -4 0 2
l2=more	-12 5 -4 7 -7 -3 4
l2=much	-1 -2 -1 -11 -15 15 5
l2=never	12 -3 -4 -6 -4 2 -1
l2=no	-2 -7 11 -9 -2 -2 4
l2=not	11 0 -7 11 -7 -7 -5
l2=of	2 4 0 -12 3 -14 9
l2=on	-2 -26 36 -7 -2 -7 -13
l2=onion	0 2 -12 4 1 0 4
l2=origin	-6 4 11 -1 -6 0 -7
l2=own	0 6 -12 0 7 0 0
l2=part	-1 -4 -1 11 -5 0 -9
l2=pay	-4 -14 20 0 -10 -1 -7
l2=place	-2 -14 -10 10 6 5 -10
l2=plywood	0 -8 13 4 -9 1 -11
l2=post	-1 -1 -6 12 -1 0 -4
l2=powder	-5 -12 3 4 -6 0 7
l2=put	-7 -6 -2 -1 0 -3 12
l2=raise	0 -1 12 -13 -4 3 -2
l2=reciprocal	0 -7 11 -15 6 0 -2
l2=reduce	0 0 6 -12 0 0 7
l2=return	1 19 0 -7 2 -4 -18
l2=rice	-10 5 -8 14 0 0 -15
l2=rise	0 4 -2 -8 -3 -3 10
l2=rubber	-1 -12 -2 5 6 0 1
l2=say	-12 3 9 0 2 0 -7
l2=should	-3 -4 10 3 -10 0 -3
l2=side	-1 7 -2 2 -4 0 -12
l2=so	0 2 12 -8 -7 0 -4
l2=speak	11 -6 -8 1 5 0 -9
l2=spoke	8 -5 -14 -10 -6 -3 15
l2=spoken	1 -6 -7 -7 -6 -1 14
l2=stand	0 -18 10 -5 -2 5 -3
l2=start	0 -4 -5 15 -6 0 -5
l2=stay	5 -10 12 -17 6 -1 -8
l2=step	0 -3 -10 7 -3 0 6
l2=still	-10 -7 -5 -6 13 6 4
l2=subject	-4 -5 -1 -8 12 4 -2
l2=sugar	2 1 -7 -4 16 -5 -11
l2=surcharge	1 0 -1 -4 8 -3 -3
l2=suspension	0 -2 -17 15 4 0 -4
l2=table	0 -3 -11 -3 -1 0 14
l2=take	-1 -3 13 -7 -2 0 -2
l2=talk	15 -5 -10 0 -7 -4 2
l2=tariff	-4 1 2 0 -11 -5 7
l2=tea	3 3 11 -9 -11 -1 -2
l2=tell	13 -1 0 -3 -3 -2 -11
l2=than	0 4 -7 2 4 5 -13
l2=that	-16 1 0 3 4 -8 1
l2=the	2 -7 -3 2 11 -26 1
l2=them	0 4 12 -1 -6 -6 -8
l2=then	3 4 -20 7 4 -6 3
l2=there	4 -2 13 -9 0 0 -17
l2=they	-10 -15 2 7 6 -2 -4
l2=thi	-3 -1 -9 11 -8 0 6
l2=threaten	-3 -6 -10 0 -4 0 13
l2=to	-4 -4 -9 0 5 11 3
l2=total	-7 1 3 5 5 -8 -14
l2=truce	0 3 -18 -3 14 5 -13
l2=tuna	0 -2 17 -9 -2 0 -5
l2=until	0 0 12 -4 -6 0 -4
l2=up	-8 -2 -1 -6 6 9 0
l2=want	-4 0 14 -1 -1 0 -10
l2=we	-2 2 7 -7 5 4 -20
l2=were	-6 -9 -2 -5 -5 12 9
l2=which	-1 -10 11 -8 3 1 -3
l2=who	3 -5 0 -7 -3 11 -7
l2=will	3 11 -31 11 -8 -9 5
l2=with	-3 -11 5 -1 -2 -3 5
l2=without	-2 12 -5 -5 -2 0 2
l2=would	-2 28 -35 -10 -39 -11 16
l2=you	7 0 -8 -13 0 0 7
l3='s	-6 -2 10 0 1 -12 -8
l3=(	-6 -12 12 3 7 -8 -19
l3=)	-1 -15 2 1 -11 -2 13
l3=,	2 -3 4 7 1 -13 -14
l3=-	0 11 -4 -12 1 -2 0
l3=:	8 -2 -2 -9 -3 1 9
l3=;	-7 -6 5 -9 13 -4 -2
l3=<begin>	-9 -14 10 4 -8 2 2
l3=<day-ahead>	1 -1 -21 18 -2 1 4
l3=<day-gone>	-6 -12 -9 6 9 -8 6
l3=<day-today>	-5 -14 8 1 0 -4 0
l3=<gate>	3 -3 7 7 -6 -3 -14
l3=<goods>	0 -10 10 2 -11 3 -1
l3=<level-noun>	-12 -10 -3 -1 -6 2 21
l3=<level>	9 1 -10 12 6 -13 -11
l3=<month-gone>	-6 -19 7 4 -2 -8 6
l3=<name>	-4 2 -2 -5 17 -8 -7
l3=<not>	8 5 -11 6 -1 -2 -5
l3=<number>	-12 -5 14 -7 2 0 -4
l3=<office>	0 5 -18 0 -3 0 14
l3=<person>	0 2 11 4 -18 -8 -2
l3=<quality>	5 -19 16 -10 8 0 -12
l3=<v-bear>	-15 -6 14 -7 -14 11 6
l3=<v-buy>	-2 0 -5 5 7 0 -11
l3=<v-down>	2 5 3 3 -10 -9 -2
l3=<v-impose>	-9 3 3 -13 1 0 11
l3=<v-propose>	-5 -8 -1 14 -1 7 -6
l3=<v-return>	2 -7 -6 17 -4 -1 -5
l3=<v-sell>	0 -3 10 -5 -7 4 -6
l3=<v-stay>	-6 0 16 -11 -11 4 2
l3=<v-up>	-3 0 -1 -2 3 10 -8
l3=a	1 5 -9 0 2 4 1
l3=after	0 4 -2 -6 -12 0 13
l3=all	8 11 -2 -4 -12 0 -1
l3=and	-9 4 0 5 1 -16 -6
l3=announce	0 11 -1 -8 -4 0 0
l3=are	-4 -2 10 0 -13 -3 -1
l3=as	-6 0 -10 3 -22 22 2
l3=back	-3 8 -15 -8 8 -2 6
l3=be	3 0 -13 8 -13 -6 7
l3=been	4 -11 8 3 -6 0 -2
l3=both	-2 -1 -10 8 -1 -1 6
l3=bring	-2 15 2 -9 -5 0 -6
l3=cabinet	0 -3 12 -4 -5 0 -2
l3=car	-3 0 -3 13 -3 -3 -6
l3=case	-1 -4 11 -5 0 0 -4
l3=charge	-3 -17 3 -17 17 2 4
l3=cocoa	2 2 -6 8 1 0 -13
l3=continue	0 -1 13 -6 -3 0 -4
l3=day	0 -7 -5 14 -1 -2 -5
l3=deal	0 -6 -5 13 2 -1 -10
l3=down	0 -4 -6 0 -12 7 9
l3=each	0 11 -4 -3 1 -1 -8
l3=emergency	0 0 -16 14 3 0 -2
l3=extra	0 0 -1 -10 10 0 0
l3=fall	-1 -6 12 3 -2 0 -10
l3=far	0 -9 -15 0 12 0 2
l3=fentanyl	-1 0 9 -17 5 -1 2
l3=for	2 -3 -5 -5 6 -13 8
l3=from	4 2 -13 12 -6 -10 2
l3=get	-2 10 5 -11 -7 -1 2
l3=had	1 -6 11 -6 -5 -7 5
l3=half	-3 1 -9 -18 12 -1 11
l3=has	8 1 1 0 3 -4 -12
l3=have	-1 9 6 -1 -17 -7 -5
l3=he	1 -1 -16 0 -11 5 15
l3=here	-2 13 -13 -4 -2 0 4
l3=hit	-2 -4 1 -6 -1 0 12
l3=i	9 -8 -16 0 -8 -2 12
l3=if	-2 5 -10 13 2 -1 -15
l3=in	0 -5 6 4 -10 7 -6
l3=instead	0 -9 -10 0 1 -2 15
l3=into	-3 10 -4 -1 0 1 -7
l3=is	2 5 -15 3 5 -15 8
l3=it	-6 -5 10 0 7 -16 -6
l3=its	-20 -1 17 -7 -10 1 0
l3=leave	2 -5 10 -13 8 0 -9
l3=let	-1 -5 -18 0 6 4 13
l3=lower	0 0 0 -11 -5 0 11
l3=may	10 -12 2 -3 -6 0 4
l3=more	0 -1 4 -11 6 4 -8
l3=most	0 0 11 5 -14 0 -9
l3=mr	10 11 -5 -8 -1 0 -14
l3=nobody	14 -1 -3 -7 -2 1 -9
l3=not	4 1 -4 -2 8 4 -12
l3=now	15 7 3 -5 -10 -3 -19
l3=number	0 -2 -4 2 -10 0 11
l3=of	-16 0 3 0 -18 1 14
l3=older	0 -8 16 -7 -5 0 -1
l3=on	1 -2 3 -22 -7 10 19
l3=or	-4 5 4 -10 2 4 -11
l3=orange	0 2 -14 -9 2 2 12
l3=ordinary	1 3 5 0 -14 0 -11
l3=out	-1 12 -11 0 5 -3 -2
l3=over	0 1 10 -8 -2 0 -6
l3=paper	0 1 -14 3 -1 0 9
l3=part	0 -5 16 -1 -11 0 -9
l3=pay	-5 -9 18 -3 -10 5 -9
l3=pineapple	-4 0 11 -5 -2 0 -3
l3=plu	0 0 18 -13 -11 -2 -5
l3=present	0 -5 11 -3 -6 -1 0
l3=put	0 7 -15 -4 9 -3 3
l3=rate	-2 5 -14 8 1 4 -5
l3=safeguard	0 -1 12 -10 -1 0 0
l3=section	-1 -3 15 -11 -1 0 -1
l3=shall	-1 13 -2 -4 -3 0 -7
l3=steel	-2 -14 13 -6 4 -1 -4
l3=that	6 0 -9 -8 7 7 -5
l3=the	0 3 -1 -12 8 -1 3
l3=their	-4 1 8 2 -13 -1 -1
l3=them	0 8 1 -11 4 0 -7
l3=then	-5 22 -9 -14 0 -1 3
l3=there	5 1 0 2 -12 -5 2
l3=thi	-2 -9 7 -16 6 -3 6
l3=three	0 -4 12 -6 -5 0 -2
l3=tile	0 -8 -3 11 0 -4 -2
l3=time	0 -2 -16 17 4 0 -6
l3=to	-6 -10 10 7 0 -2 -12
l3=top	-1 2 14 -9 -7 0 -6
l3=truce	1 16 -12 -2 -7 0 -1
l3=truck	0 -12 -6 7 10 0 -4
l3=under	0 -2 -12 -1 1 0 13
l3=until	0 1 8 -18 -1 9 -9
l3=used	-3 -3 -11 -10 16 9 -12
l3=we	-2 -1 -10 0 0 1 12
l3=were	3 3 -3 3 6 -13 -13
l3=when	0 -3 11 -12 -2 0 -2
l3=where	0 -15 5 -11 17 -4 -5
l3=which	0 -7 5 -2 8 2 -21
l3=whose	-7 -1 18 -4 0 0 -7
l3=will	13 -3 -19 11 4 -8 0
l3=wine	0 -1 14 -15 -4 -1 0
l3=without	-1 12 -14 3 2 -1 -3
l3=would	11 11 -11 -8 13 -13 -7
l3=year	-1 -5 18 -12 -10 0 2
l3=—	-1 -3 13 -23 5 -8 3
l4="	5 0 -13 8 -14 8 0
l4=(	-2 -3 5 -20 14 -1 1
l4=,	-3 2 -13 3 0 12 4
l4=.	5 0 -1 -11 8 -1 -2
l4=:	-3 5 6 9 -16 1 -12
l4=;	-3 -15 14 -3 -1 -5 4
l4=<agent>	4 6 6 -1 0 -3 -19
l4=<day-ahead>	0 11 -9 -3 3 -6 1
l4=<day-gone>	-4 2 8 6 2 -9 -24
l4=<day-today>	-3 0 -8 0 10 -1 0
l4=<duty>	6 2 -1 -6 2 -18 5
l4=<gate>	-4 6 -2 10 -5 -7 -5
l4=<goods>	9 2 8 0 -9 -17 -6
l4=<level>	-32 3 -6 7 10 -21 -4
l4=<month-ahead>	0 4 -15 5 -4 12 -7
l4=<month-gone>	-8 -10 -2 1 10 -3 0
l4=<not>	-4 1 -17 -2 25 5 -12
l4=<number>	-2 -12 15 -4 -17 -6 13
l4=<person>	5 -9 5 -14 -10 7 10
l4=<quality>	-9 1 9 2 -4 6 -19
l4=<span>	-2 3 -14 6 10 0 -5
l4=<taker>	14 0 -16 8 -7 0 -6
l4=<v-bear>	-27 -8 9 -1 -2 1 1
l4=<v-begin>	-5 1 9 0 -16 -6 4
l4=<v-buy>	0 -1 0 7 1 0 -11
l4=<v-down>	0 -5 0 -2 15 -7 -9
l4=<v-say>	8 3 -4 -11 -6 5 4
l4=<v-suspend>	-2 0 -13 6 0 -1 10
l4=<v-target>	-3 2 -11 0 5 0 7
l4=<v-up>	-7 -5 8 2 -20 7 5
l4=a	-10 -15 -2 8 0 0 6
l4=an	7 -3 -18 16 -16 0 7
l4=announce	-4 9 1 -1 -13 4 0
l4=another	0 -4 10 -1 5 0 -11
l4=at	-15 1 9 6 -1 -6 -17
l4=be	-5 0 -4 -7 -4 -4 16
l4=bear	0 1 -5 -7 11 0 -2
l4=because	0 4 8 -11 0 -1 -5
l4=beef	-1 0 17 -14 -10 -1 3
l4=been	0 0 2 6 -20 10 -1
l4=before	-4 -14 -13 -13 30 -5 -2
l4=begin	0 1 14 -9 -12 0 0
l4=bring	-2 -1 -15 -2 9 -3 11
l4=butter	0 0 8 -15 6 0 0
l4=car	-1 2 7 -6 -13 -1 9
l4=cement	6 -9 -5 14 -11 3 -8
l4=cheese	0 3 -15 5 5 -1 5
l4=collect	0 1 7 -12 0 0 1
l4=day	0 11 -2 -8 -7 0 4
l4=draft	-5 0 -2 -4 -4 0 13
l4=due	0 -7 -4 13 0 0 -6
l4=duty	1 4 9 -10 7 -15 -10
l4=entry	0 0 -12 12 0 0 0
l4=for	-17 7 1 -6 2 -13 9
l4=from	-12 2 -10 6 4 7 -5
l4=get	-7 -11 7 3 0 -2 -8
l4=go	-2 -2 6 0 -8 -3 3
l4=groundnut	0 -3 -12 16 -3 0 -2
l4=his	1 1 0 -11 -3 0 7
l4=hold	0 -8 -12 0 8 0 10
l4=if	-5 13 -9 -5 -2 5 0
l4=importer	6 -1 -12 10 -4 0 -1
l4=in	0 -8 -1 4 -2 -14 12
l4=is	9 0 -10 -14 2 0 18
l4=it	4 0 -8 -3 10 2 -6
l4=its	-10 -11 6 -2 0 -1 4
l4=last	-3 1 1 -9 -1 -1 10
l4=leave	0 -3 -4 12 -9 0 -2
l4=letter	0 -5 -10 -11 -8 -2 20
l4=level	-2 -3 -4 0 -2 0 11
l4=machine	3 -1 12 -2 -8 0 -6
l4=many	0 -1 11 -12 -2 0 3
l4=new	6 2 4 -1 -11 -2 -7
l4=no	5 1 -9 3 8 -1 -6
l4=not	-15 -1 -6 -1 19 4 -9
l4=number	-1 1 -6 -15 4 5 6
l4=of	0 12 -1 -11 0 3 1
l4=on	4 -11 6 -5 -4 9 1
l4=one	-3 -7 10 -2 -1 3 -9
l4=ordinary	-1 5 -12 8 4 0 -1
l4=out	0 -3 -12 10 -8 -1 9
l4=pay	-14 -8 12 -1 -2 2 -5
l4=put	-9 0 0 15 -4 -1 -14
l4=raise	-1 -8 2 0 -10 -6 14
l4=rate	9 -1 3 -1 4 -16 -7
l4=rise	0 -4 6 10 -4 0 -13
l4=same	0 1 -4 13 -8 0 -12
l4=say	13 6 -16 -11 0 -3 4
l4=sell	0 0 14 -11 -2 0 -3
l4=set	-2 0 -8 2 11 0 -4
l4=shall	0 -9 1 14 0 0 -8
l4=side	-1 -2 12 5 -10 -3 -9
l4=since	-2 -13 9 0 0 0 -11
l4=statement	0 0 -14 9 6 0 -1
l4=steel	-3 -1 19 -22 3 -4 -9
l4=tariff	-12 7 -16 9 -2 -3 10
l4=tax	6 -9 1 -14 -2 0 10
l4=than	0 0 12 -7 1 0 -8
l4=that	13 -6 -5 0 5 -2 -7
l4=their	0 -14 6 1 -5 3 0
l4=them	5 -4 -12 2 0 0 10
l4=therefore	0 -4 -11 11 0 0 3
l4=thi	3 -7 3 15 -20 -6 0
l4=threat	-3 -1 -8 0 -1 0 10
l4=three	0 -3 13 -12 -5 4 0
l4=to	6 -2 1 0 -1 -12 0
l4=too	0 -2 -14 -2 11 -1 8
l4=truce	-7 7 -10 -22 5 3 11
l4=two	0 3 -17 0 14 0 -1
l4=tyre	0 -6 14 -3 -6 0 -7
l4=under	-1 8 -2 1 1 0 -13
l4=up	-4 -1 11 -3 0 3 -16
l4=was	11 -7 13 -6 -20 7 -3
l4=we	-5 16 -6 0 1 -5 -9
l4=which	-5 -17 -5 -3 8 3 10
l4=will	-5 12 12 0 -13 -6 -17
l4=with	-3 -8 -6 -2 5 0 11
l4=without	-1 12 -6 -1 1 0 -10
l4=worst	0 -4 -2 -1 -4 10 0
l4=would	6 -11 -5 6 -25 6 6
l4=write	-6 0 -10 5 4 0 6
l4=—	0 -15 -10 0 -11 17 9
l='s :	0 -2 11 -6 -2 0 0
l='s at	0 -3 13 -14 -6 7 -5
l='s pay	0 -2 7 -11 4 0 -3
l='s to	0 13 11 -16 -3 0 -13
l=( now	0 -4 13 -4 -4 0 0
l=) :	0 -5 14 -6 -5 0 -3
l=, <name>	-1 1 -4 8 -13 -2 4
l=, after	0 -20 -16 0 27 -1 -9
l=, against	0 2 -16 5 10 0 -8
l=, and	2 5 -1 1 -13 1 2
l=, at	-12 -16 1 7 4 -3 1
l=, for	0 12 -12 -8 -3 0 6
l=, from	0 -2 17 -18 0 -7 -10
l=, is	0 -4 -1 -7 -6 0 13
l=, not	10 -14 11 -17 7 -5 -12
l=, now	0 -2 15 -5 -2 0 -6
l=, or	0 3 2 2 0 -1 -11
l=, pay	-3 -10 26 -6 -14 -1 -13
l=, take	0 0 12 -6 -4 0 -2
l=, the	-5 9 -2 10 -10 0 -10
l=, then	-1 0 -11 16 -6 1 -5
l=, to	2 3 -7 1 -15 0 9
l=, where	-2 -6 0 -13 14 -2 -1
l=, with	-6 -8 -17 20 -10 -2 8
l=: the	-11 -8 0 3 2 -3 7
l=: then	-1 -7 -11 -11 20 0 0
l=<begin> "	2 1 4 -4 3 1 -11
l=<begin> <name>	-9 -18 3 26 -36 -11 -31
l=<begin> add	0 -2 12 -5 -3 0 -5
l=<begin> from	0 0 -3 -2 -7 11 0
l=<begin> its	0 -4 -9 12 -1 0 -1
l=<begin> not	12 -8 0 -4 -5 -1 -2
l=<begin> the	11 -2 -15 -5 9 2 7
l=<day-ahead> ,	0 -11 -4 10 -6 -2 9
l=<day-ahead> :	-1 -4 -5 14 -1 -1 -11
l=<day-gone> ,	0 -4 16 -17 0 0 0
l=<day-gone> :	-1 -5 -15 4 19 -1 -6
l=<day-today> ,	6 13 -14 9 -15 0 -10
l=<day-today> :	-1 -12 31 -17 -14 -1 -9
l=<level> ,	0 3 0 -15 -2 -3 11
l=<level> :	0 0 -8 12 -1 -3 -3
l=<level> ;	0 0 -12 -3 4 0 9
l=<level> <level>	-3 2 -5 -18 -21 12 12
l=<level> and	-10 10 -17 6 -2 5 0
l=<level> from	3 -19 10 -12 11 -8 -19
l=<level> or	-1 -16 1 -3 -1 -2 13
l=<level> to	6 -3 14 -8 -10 -8 1
l=<month-gone> :	0 -2 -10 -16 17 2 3
l=<month-gone> with	0 -1 15 -14 -5 0 -1
l=<name> 's	-13 -8 4 1 12 7 -27
l=<name> (	-1 -11 -5 10 -2 -1 2
l=<name> ,	-3 7 -5 -13 19 -6 -12
l=<name> :	-11 -24 34 -6 -27 -13 -4
l=<name> <level>	-2 4 -12 10 0 2 -9
l=<name> apply	0 -1 15 -11 -3 0 -1
l=<name> ask	-1 -4 14 -4 -5 0 -3
l=<name> at	-6 -17 1 1 6 -8 3
l=<name> charge	3 -3 11 -5 -14 9 -15
l=<name> collect	0 5 15 -21 0 -3 -1
l=<name> for	-3 0 -12 15 -7 0 2
l=<name> get	10 -2 -6 10 -10 0 -12
l=<name> has	0 -2 14 -8 -3 0 -4
l=<name> impose	0 -1 -11 2 8 0 0
l=<name> keep	0 6 -1 -11 4 0 0
l=<name> put	-1 9 -7 -20 15 -4 -2
l=<name> take	0 9 10 -11 -3 0 -18
l=<name> to	-6 -1 6 5 -6 7 -15
l=<number> ,	-1 -6 15 0 -9 -6 0
l=<number> :	-2 -11 -5 14 -17 1 7
l=<number> and	-7 -5 -6 -3 13 0 2
l=<person> :	-9 16 -10 -2 8 -4 -11
l=<quality> good	0 -1 12 -15 1 0 -3
l=<quality> one	0 -1 13 0 -5 0 -7
l=<seat> 's	0 -1 10 -5 -1 -2 -3
l=<span> ,	-1 -2 -13 6 12 -2 -1
l=a flat	6 2 3 -11 5 0 -10
l=a further	-3 -3 -15 18 7 0 -11
l=about the	-5 3 0 7 -2 9 -16
l=against the	0 3 7 3 -13 -2 -2
l=also at	0 -3 -11 15 -1 0 -6
l=aluminium :	0 -1 11 -8 0 0 -1
l=and <name>	-2 -1 7 -13 2 1 2
l=and at	0 -9 -13 3 14 -5 3
l=and not	4 9 -7 3 -1 -3 -13
l=and pay	-1 -12 21 -4 -5 -2 -11
l=and to	-1 -4 -4 12 0 -3 -2
l=answer with	3 4 -4 8 2 -7 -16
l=are at	9 -2 0 3 -8 -1 -13
l=are charge	-1 -8 12 -6 2 0 -2
l=are the	0 0 -15 3 14 0 -1
l=ask for	5 3 -9 -22 0 -2 7
l=back at	-2 4 13 -16 -1 -3 -11
l=back with	0 -2 -10 -3 -2 0 15
l=be charge	1 1 -9 -1 -7 -2 10
l=been charge	3 1 0 0 2 -2 -11
l=been pay	0 -3 11 -8 0 0 0
l=before ,	0 -14 -15 8 13 0 -5
l=before :	0 -9 -15 1 18 0 -2
l=capped at	0 -1 -10 18 0 0 -11
l=car at	0 -3 -14 10 -2 0 8
l=ceiling of	-5 -2 -1 15 3 0 -16
l=collect the	-2 -3 -12 12 1 0 -1
l=come in	-3 0 2 -12 5 0 4
l=come to	-3 -3 4 -11 12 0 -1
l=cut to	9 -1 10 -15 -9 0 0
l=double to	0 5 10 0 0 -3 -14
l=down from	-3 -2 1 5 3 -22 -4
l=down to	-7 -14 3 -1 4 -8 4
l=drop its	3 -4 14 -9 -5 0 -7
l=duty at	-1 0 4 -17 3 0 7
l=duty of	-11 -3 3 3 3 3 -6
l=duty to	0 -8 -9 -1 4 0 10
l=duty was	0 0 -13 3 3 2 -2
l=enter at	3 -6 2 4 1 0 -16
l=fall to	1 -3 -10 8 5 -1 -2
l=fentanyl and	0 -1 19 -10 -8 0 -6
l=figure of	15 1 -7 0 -9 -5 -6
l=go from	-3 -20 3 -3 12 -8 -9
l=go the	0 0 -11 2 11 0 0
l=go to	6 0 -12 2 -10 -1 8
l=good from	0 0 -13 9 1 6 0
l=good pay	-1 -6 17 -28 2 6 -5
l=good to	-2 2 15 -5 -15 -2 -2
l=had pay	-1 -3 -6 -15 17 0 -4
l=had put	-3 -9 11 6 -10 3 -9
l=had reach	0 0 -2 10 -9 -1 -2
l=has been	0 -2 13 1 -11 -3 -7
l=has put	0 -1 11 -4 -4 0 -2
l=have pay	-1 -5 11 -8 5 1 -2
l=hold back	0 1 -16 13 -1 0 0
l=in <name>	-3 6 -10 2 7 -1 -4
l=in for	-1 0 12 -6 -1 0 -4
l=increase to	0 0 3 -12 3 0 3
l=instead of	-9 3 6 0 1 -9 -14
l=is at	0 -4 10 -10 4 4 -12
l=is get	0 0 2 3 -1 0 -11
l=is still	-1 0 11 -5 -2 0 -2
l=it 's	7 19 -1 -12 -24 -1 -9
l=it at	-1 -2 6 -14 -10 3 9
l=it became	0 -7 6 11 -15 -2 -1
l=it is	-1 5 7 0 -5 -7 -8
l=it pay	-5 -4 3 0 1 -12 5
l=it to	2 -7 -5 -2 -2 -5 13
l=lower its	0 0 13 -4 -2 0 -10
l=more than	-11 -10 -4 12 -14 -1 5
l=much as	0 -8 -1 -9 -14 16 6
l=no longer	0 -11 15 -7 0 -1 -8
l=not exceed	-1 -1 -10 11 -3 0 3
l=not the	5 -1 -10 -1 -1 -2 9
l=now :	0 -4 13 -11 -6 0 -1
l=of <name>	0 2 14 -13 -4 0 -3
l=of a	9 -2 -9 11 -6 0 -11
l=of about	-2 -4 8 -12 -5 0 9
l=of the	-8 -4 -8 -4 11 -11 12
l=of which	0 -1 19 -9 -10 0 -4
l=on charge	0 -1 12 -5 -2 0 -4
l=on pay	0 -12 22 -8 -6 0 -7
l=one ,	4 -9 -4 12 -5 -2 -6
l=pay the	-3 -9 11 1 -3 0 -3
l=place of	-2 -12 -11 10 7 5 -13
l=rate at	0 0 -8 11 -2 0 0
l=reduce from	0 0 11 -16 1 0 0
l=return to	1 19 0 -9 2 -4 -17
l=rise to	0 0 -2 -1 -11 -3 11
l=speak of	11 -6 -4 3 0 0 -8
l=spoke of	8 -5 -14 -10 -6 -3 15
l=spoken of	1 -6 -7 -7 -6 -1 14
l=stand at	0 -16 5 -2 -1 5 -2
l=stay at	5 -7 9 -15 6 -1 -8
l=subject to	-4 -5 -1 -8 12 4 -2
l=sum :	0 -5 14 -9 -1 -1 -1
l=surcharge of	1 0 4 -7 12 -2 -29
l=suspension of	0 -7 -14 19 -3 0 -2
l=table :	0 -3 -11 -3 -1 0 14
l=talk of	15 -5 -9 0 -7 -4 0
l=tariff ,	0 0 14 -8 -7 0 -1
l=tariff from	0 0 -6 11 -7 0 0
l=tariff of	-10 -2 -5 5 -7 -3 11
l=that leave	0 0 -12 8 -1 0 7
l=that mean	0 5 -11 5 6 0 -5
l=that the	-11 -4 12 -6 3 -2 0
l=that was	5 -4 -1 -11 5 0 -3
l=the additional	-1 4 -11 -15 16 0 7
l=the further	-1 -3 -4 11 -1 0 -5
l=the old	-2 -9 8 -14 8 -3 -6
l=the ordinary	0 -1 10 -1 -11 0 -6
l=the same	9 1 -12 4 -9 0 9
l=the truce	0 -4 -16 -6 4 0 14
l=then pay	4 -8 -12 6 5 0 2
l=then to	0 0 -6 13 -8 -3 -1
l=threaten with	0 0 -5 -8 -3 0 14
l=to about	0 0 -12 12 6 0 -9
l=to be	2 -2 -23 6 0 7 8
l=to pay	-7 5 -3 -11 3 11 3
l=to the	-9 -1 24 -13 -7 4 -11
l=total of	-7 -1 6 0 6 -1 -12
l=total to	0 3 -12 7 4 -2 -2
l=truce :	-1 -2 -10 -7 12 6 -6
l=unchanged at	0 -3 12 -6 -2 0 -2
l=until then	0 -1 13 0 -12 0 0
l=up from	0 -9 -6 -16 19 0 -7
l=up to	-3 1 0 -4 -11 11 5
l=was still	0 0 -12 6 7 -1 0
l=will collect	0 0 -9 11 0 0 -3
l=will pay	2 13 -25 5 0 -5 1
l=will put	1 -5 -4 -6 0 0 11
l=with the	0 -9 12 -13 0 0 6
l=would be	0 4 -3 2 -14 -2 0
l=would pay	4 14 -34 -4 -16 -3 13
l=would take	-4 10 -5 -5 0 0 2
lapsing after	-2 6 2 -13 5 0 -6
lapsing column	0 18 -11 -14 -7 3 -6
lapsing heading	0 22 -15 -15 -9 3 -7
lapsing led	-6 25 -7 -6 -25 -6 -2
lapsing low	-4 27 -3 -26 4 -10 -9
lapsing part	-5 15 -2 -10 0 -1 -2
lapsing rest	1 5 6 -26 12 -2 -9
lead="	23 -21 -2 -13 -2 15 -6
lead=(	9 4 6 4 -17 -11 -6
lead=)	-2 0 13 -6 -16 -5 6
lead=*	3 3 -9 -11 17 0 -10
lead=,	-9 6 -9 2 7 -5 2
lead=10	-2 -9 16 -20 3 6 -6
lead=12	-1 -7 10 -11 -6 0 3
lead=12.5	0 -1 16 -8 -9 0 -4
lead=15	-2 -9 -7 14 0 0 -3
lead=2	-2 3 -4 10 -8 0 -6
lead=25	-1 -7 10 0 -10 -1 0
lead=4	-1 -3 -1 0 10 0 -7
lead=5	1 -5 -8 11 6 0 -12
lead=50	-5 -5 18 -2 -6 -5 -8
lead=;	-6 10 5 -13 -4 -6 5
lead=a	14 -14 -25 8 21 0 -5
lead=america	0 -4 -13 2 16 0 -8
lead=and	3 15 2 -1 -15 1 -8
lead=as	-1 4 1 8 -2 -5 -10
lead=at	0 -2 -1 -13 -3 16 2
lead=back	-1 5 -11 12 -3 -9 0
lead=because	-4 -1 5 -10 4 -2 1
lead=before	-9 17 -9 8 -7 -12 -1
lead=brazil	-8 7 0 10 -20 -6 1
lead=but	-3 6 14 -5 -15 -3 -6
lead=by	-5 -6 -16 9 -19 1 20
lead=canada	-2 4 12 -4 -7 -3 -6
lead=canadian	0 3 5 -13 -4 0 4
lead=cars	-1 -8 9 5 -12 -2 -6
lead=china	-12 -2 3 12 2 1 -27
lead=chinese	-1 -7 15 -33 8 0 -9
lead=cocoa	-1 3 2 -12 -6 0 7
lead=do	6 -1 -14 6 -2 0 3
lead=each	0 13 -6 -6 2 -2 -5
lead=egypt	0 -2 10 -1 -3 -3 -1
lead=eu	0 -3 -12 5 0 0 10
lead=europe	0 -4 -11 17 -10 0 1
lead=european	-2 4 -9 16 -13 -1 -8
lead=fifteen	18 -9 -19 -8 -8 0 13
lead=five	-1 -3 -4 15 -10 -4 -3
lead=for	-15 12 0 5 -8 -3 -8
lead=from	-10 21 -15 16 -28 7 -12
lead=ghana	0 -7 8 -14 1 5 -1
lead=half	-3 6 2 -11 5 0 -6
lead=he	-3 -8 12 -2 2 -6 -6
lead=i	3 -2 -12 -7 -4 1 16
lead=if	-2 21 -4 -15 -6 -11 3
lead=importers	0 -7 -12 8 10 0 -4
lead=in	-3 -3 -29 8 9 10 5
lead=india	-4 -9 12 -6 0 7 -12
lead=indian	-4 1 3 -13 -4 0 9
lead=indonesia	-2 1 -17 24 -12 0 -8
lead=indonesian	0 0 -10 -9 12 -1 4
lead=is	-1 4 -11 -5 0 -1 11
lead=it	-11 -19 5 -8 2 12 11
lead=japan	-11 -4 -5 14 -9 0 2
lead=kazakh	0 -6 -9 16 -6 -2 -2
lead=korea	-3 -2 4 13 -8 -3 -9
lead=korean	0 5 0 -1 -13 -4 7
lead=last	6 -15 -8 -1 9 2 -2
lead=medicines	0 -2 -11 12 3 0 -5
lead=mexico	-4 -1 8 -11 -17 1 12
lead=milk	0 -9 11 -7 3 -2 -2
lead=most	0 0 13 -2 -9 0 -10
lead=nigeria	-8 4 8 -14 0 6 -1
lead=no	-8 6 -11 16 -27 -2 12
lead=nobody	11 -11 0 -6 11 -2 -8
lead=norway	0 -9 12 -4 -2 0 0
lead=not	11 -2 1 -9 -9 -2 0
lead=of	0 3 -17 9 0 -1 4
lead=on	-21 5 17 -5 9 -15 -25
lead=our	-7 0 0 8 -17 0 6
lead=peru	-4 -8 0 -11 -6 11 10
lead=president	-2 -1 3 -15 -14 0 21
lead=seven	0 -5 16 -8 -5 0 -6
lead=since	-5 -7 26 -10 -1 -10 -18
lead=so	17 -4 0 0 -6 -11 -3
lead=steel	-3 -11 22 -19 5 -3 -7
lead=swiss	0 1 15 -6 -8 0 -8
lead=switzerland	-4 6 2 9 -18 -3 -8
lead=thailand	-3 0 -6 -1 0 0 13
lead=that	24 -10 -9 -3 -1 -16 1
lead=the	3 -6 -6 10 -4 -12 5
lead=then	-5 12 0 -19 -8 0 11
lead=there	11 -11 3 1 -21 -3 5
lead=they	-16 -16 2 10 8 0 -9
lead=thirty	-1 3 11 -10 -12 -1 2
lead=those	0 -5 13 -12 6 -2 -5
lead=today	-1 -13 26 -13 -11 0 -4
lead=trump	-8 -6 -17 -7 4 0 24
lead=turkey	-2 11 -15 7 0 -2 -1
lead=turkish	0 1 6 1 -12 0 -4
lead=twenty	-5 11 -10 -5 -1 2 4
lead=u.s.	0 -2 20 -22 1 0 -6
lead=until	-5 0 4 -5 10 -8 -20
lead=uruguay	0 -8 -11 11 -4 0 7
lead=vietnam	-4 -13 12 2 -16 -4 0
lead=washington	-1 5 -15 3 -11 -1 15
lead=we	2 -21 -9 14 -10 0 14
lead=when	-8 -15 -5 1 14 2 -6
lead=where	2 -32 3 5 15 -11 -20
lead=which	1 -8 7 -4 0 12 -8
lead=who	12 -6 -7 -20 -1 10 4
lead=whose	-10 -1 5 3 3 3 -12
lead=with	0 -9 16 -8 -10 -3 4
lead=within	0 -2 -14 0 16 0 -5
lead=without	-7 1 -5 13 -20 -4 -3
lead=yesterday	0 -5 -10 2 13 -1 -4
lead=—	-7 0 0 5 8 -6 -14
lead=•	2 -6 1 12 -16 -2 -8
lll=, <level> and	0 -3 0 -9 14 -3 -4
lll=, <level> or	0 -4 18 -7 -5 0 -6
lll=, <name> 's	-3 -1 -4 -15 18 0 -5
lll=, <name> (	0 -3 -7 12 -2 0 -2
lll=, <name> at	0 -3 -6 11 -3 0 -4
lll=, <name> charge	0 -2 2 -5 -9 10 -1
lll=, <quality> one	0 0 11 -6 -3 0 -1
lll=, also at	0 -3 -11 15 -1 0 -6
lll=, and <name>	0 7 -6 3 4 0 -14
lll=, and keep	0 -1 -13 15 -5 0 0
lll=, down from	-1 1 9 -4 2 -15 -14
lll=, instead of	0 3 -4 10 -13 -2 4
lll=, it is	0 11 0 -8 -2 0 -3
lll=, it pay	0 0 0 13 -13 -1 0
lll=, of which	0 -1 19 -9 -10 0 -4
lll=, up from	0 -9 -1 -15 14 0 -7
lll=, up to	0 -5 10 -4 -8 -3 3
lll=, will be	-1 0 0 10 0 0 -12
lll=, will pay	0 0 -10 -7 -1 0 12
lll=: <level> and	-2 -10 -1 -12 9 10 1
lll=; it was	0 -10 1 -11 16 -3 -3
lll=<begin> <begin> "	2 1 4 -4 3 1 -11
lll=<begin> <begin> <name>	-9 -18 3 26 -36 -11 -31
lll=<begin> <begin> add	0 -2 12 -5 -3 0 -5
lll=<begin> <begin> from	0 0 -3 -2 -7 11 0
lll=<begin> <begin> its	0 -4 -9 12 -1 0 -1
lll=<begin> <begin> not	12 -8 0 -4 -5 -1 -2
lll=<begin> <begin> the	11 -2 -15 -5 9 2 7
lll=<begin> <name> 's	-6 -18 16 6 -17 5 -11
lll=<begin> <name> ,	0 -9 -5 -16 19 -1 -4
lll=<begin> <name> charge	-2 -10 31 -3 -13 -4 -5
lll=<begin> <name> face	0 2 -12 3 0 0 6
lll=<begin> <name> get	0 0 -4 11 -6 0 -5
lll=<begin> <name> put	0 6 -5 -18 15 0 -8
lll=<begin> a further	0 -2 -14 10 7 0 -7
lll=<begin> and the	2 -5 9 -15 -8 -5 9
lll=<begin> it is	-2 -11 19 -9 -9 -1 -1
lll=<begin> it pay	-1 -8 9 -18 12 -4 -5
lll=<begin> it was	-8 2 -29 0 6 11 -12
lll=<day-gone> , at	0 0 -24 20 3 0 -5
lll=<day-gone> it was	0 -7 -11 -16 19 -3 4
lll=<level> ( now	0 -4 10 -3 -2 0 0
lll=<level> , from	0 0 10 -9 -1 -1 -5
lll=<level> , not	13 -5 2 -9 -1 -3 -7
lll=<level> , then	0 4 -15 9 3 -1 -6
lll=<level> instead of	-4 -2 3 -4 10 -7 -9
lll=<level> now ,	0 2 -11 1 2 0 3
lll=<month-gone> , pay	0 0 11 -9 -2 0 0
lll=<name> 's pay	0 -2 7 -11 4 0 -3
lll=<name> 's to	0 13 11 -16 -3 0 -13
lll=<name> , at	-1 -2 3 12 -4 -5 -16
lll=<name> , the	0 -2 -11 2 11 0 -1
lll=<name> , with	0 -4 -10 11 -4 0 0
lll=<name> <level> <level>	-1 11 -3 -8 -16 2 4
lll=<name> and <name>	0 -5 6 -22 -6 0 18
lll=<name> go to	3 -14 -10 6 5 7 -11
lll=<name> had put	0 -2 13 -4 -5 -2 -5
lll=<name> instead of	0 -11 7 -17 12 -2 -2
lll=<name> is at	0 0 13 -9 -1 0 -3
lll=<name> is get	0 0 2 3 -1 0 -11
lll=<name> it is	0 6 -11 2 -3 0 6
lll=<name> tariff of	0 0 10 0 -4 0 -11
lll=<name> will pay	0 9 -12 -6 0 0 5
lll=<name> will put	6 -10 -2 -9 0 0 11
lll=<number> , not	-6 -5 12 -3 0 0 -3
lll=<number> and the	0 1 11 -6 -4 0 -7
lll=<quality> duty of	-1 0 -2 8 -1 3 -12
lll=<quality> good from	0 0 -14 10 1 6 0
lll=<quality> good pay	0 -4 9 -14 -1 7 -3
lll=<quality> good to	-1 0 11 -3 -14 -1 1
lll=<span> , at	0 -2 11 -6 0 0 -5
lll=a rate of	2 7 -12 1 -12 -1 6
lll=a return to	-6 18 2 -8 -3 0 -12
lll=a surcharge of	1 2 -3 2 7 0 -15
lll=a tariff of	-10 6 -18 7 6 0 4
lll=a total of	-7 -1 5 1 6 -1 -12
lll=and <name> pay	0 0 21 -16 -3 0 -2
lll=and aluminium :	0 -1 11 -8 0 0 -1
lll=and it was	0 -2 1 -12 6 4 -3
lll=and no longer	0 -6 11 -12 2 0 -5
lll=and not at	-4 13 -5 -4 -3 0 0
lll=and not the	0 -2 -12 -2 3 0 11
lll=and then to	0 0 -6 14 -8 -3 -2
lll=and would pay	0 17 -3 -9 0 0 -10
lll=are capped at	0 0 -8 10 0 0 -2
lll=as much as	0 -8 -1 -9 -14 16 6
lll=at the same	0 0 -11 11 -1 0 0
lll=be capped at	0 0 -4 11 0 0 -9
lll=been <level> and	0 0 -3 11 -6 -3 -1
lll=between <level> and	0 -6 12 -5 -2 0 -1
lll=continue to pay	0 0 11 -8 -1 0 -1
lll=deal , at	0 0 -11 11 4 0 -7
lll=down from the	0 -1 -5 -6 -13 8 13
lll=duty go to	-4 4 -8 -7 11 -6 0
lll=fentanyl and the	0 0 -11 -4 6 0 7
lll=from <day-ahead> ,	0 -10 -15 16 -8 0 6
lll=from <day-ahead> :	0 4 -19 10 4 0 -4
lll=from <level> to	9 0 -1 1 -12 -4 3
lll=go on charge	0 -1 12 -5 -2 0 -4
lll=go on pay	0 -12 22 -8 -6 0 -7
lll=go up to	8 8 -9 0 -20 7 -4
lll=had answer with	0 3 3 6 -12 0 -3
lll=had spoken of	0 0 -3 -6 -6 -1 12
lll=half of the	-2 3 -4 -11 3 0 8
lll=have go to	3 13 -3 -20 -1 0 0
lll=hit back with	-2 -4 -6 0 -1 0 12
lll=in <month-gone> with	0 0 11 -12 -2 0 0
lll=in <name> ,	0 11 -3 -1 -6 0 -1
lll=in <name> :	0 -5 20 -10 -6 -1 -4
lll=in <name> <level>	0 -1 -7 11 -19 2 3
lll=in place of	-2 -11 -8 9 4 6 -12
lll=instead of the	0 -11 -14 1 2 -1 16
lll=into <name> :	0 -6 9 0 -5 -1 -3
lll=into <name> <level>	0 10 -15 3 -5 5 -2
lll=is , at	0 0 13 -8 0 0 -5
lll=is to be	0 -2 -11 -3 -1 0 14
lll=is to pay	0 -3 -7 8 5 0 -13
lll=it had been	-4 -7 0 -3 13 -3 -7
lll=it has been	0 -2 14 -5 -7 0 -2
lll=it would be	-11 0 -15 9 -9 0 5
lll=its duty of	-2 -1 15 -2 -14 0 -8
lll=its duty to	-6 -6 -10 4 8 0 4
lll=let in at	0 0 -16 2 3 0 12
lll=list , at	0 -3 -2 -6 -3 0 10
lll=no more than	-5 -7 -11 14 -10 0 7
lll=of <level> to	-5 -5 22 -19 3 -2 -5
lll=of up to	-9 -13 0 0 -1 -8 11
lll=on <name> to	-1 -1 4 9 -3 -1 -11
lll=pay an additional	0 -4 10 4 -8 0 -5
lll=since <day-gone> ,	0 -2 13 -8 -5 0 -1
lll=tariff down to	0 0 13 -4 -2 0 -7
lll=the <name> ,	0 3 9 -5 -12 0 -2
lll=the <name> charge	5 0 7 -12 -6 0 0
lll=the <name> pay	0 0 -13 10 5 0 0
lll=the duty of	-20 7 7 -8 1 -3 3
lll=the figure of	9 3 -8 -7 -4 -3 3
lll=the rate of	4 -14 14 2 -8 0 -2
lll=the suspension of	0 -4 -5 10 -1 0 -1
lll=the table :	0 -3 -11 -3 -1 0 14
lll=the truce :	0 -3 -8 -6 9 6 -3
lll=to <level> and	0 3 -17 10 -7 3 0
lll=to <level> from	4 -19 11 -11 9 -8 -18
lll=to <name> at	0 -3 16 -19 -2 0 6
lll=to go to	4 -17 -7 11 -1 -2 3
lll=top of the	0 -1 21 -14 -6 0 -6
lll=was <level> and	0 15 -4 -9 -7 -1 0
lll=we ask for	0 0 -8 -1 -1 0 11
lll=where they pay	0 -1 -5 -7 11 0 0
lll=will not exceed	-1 -1 -13 11 0 0 3
lll=would have been	-8 -7 -10 3 14 -4 1
lower than before	-9 -12 6 6 1 -9 -4
lowest	-6 -49 13 5 6 -28 3
lowest false	-21 -16 0 18 -1 -12 -5
lowest true	3 -43 14 -7 7 -22 6
lowest under 80	-5 -51 13 6 7 -28 1
lr=" on	11 -5 -9 -3 6 -2 -6
lr='s ,	-2 1 -4 -9 12 3 -5
lr='s .	7 7 -4 -12 7 -4 -7
lr='s is	0 -3 14 -8 -3 0 -3
lr='s on	-4 15 5 -2 -23 -4 -12
lr=( )	2 13 -8 4 -9 -2 -1
lr=( on	0 0 -9 11 -4 0 -2
lr=, ,	0 -7 8 1 -12 12 -9
lr=, .	-11 -9 15 -23 5 7 2
lr=, <end>	0 -2 18 -12 -9 -1 -5
lr=, and	0 -14 6 -4 12 3 0
lr=, at	0 -4 0 -12 11 0 -4
lr=, for	-5 0 -10 15 -9 -8 6
lr=, from	0 0 -14 1 2 -2 9
lr=, if	0 13 -3 -3 -7 0 -3
lr=, in	-3 0 -17 8 10 -6 4
lr=, it	0 13 0 -6 -5 0 -8
lr=, of	0 -4 11 0 -11 0 -2
lr=, on	-3 8 4 -13 -3 -2 3
lr=, or	0 -2 11 -5 -7 0 0
lr=, over	0 -1 10 -9 -1 0 -4
lr=, would	0 13 -1 -6 4 0 -10
lr=: )	-2 -10 -15 -37 40 -4 -8
lr=: ,	-17 -6 14 -4 -8 2 -1
lr=: .	-20 17 11 0 -41 -2 -3
lr=: <end>	-9 6 2 0 -10 11 -14
lr=: and	-1 1 -9 -22 10 16 -17
lr=: for	3 6 -11 12 -4 -5 -2
lr=: from	0 -8 -9 16 -4 0 -3
lr=: in	-2 4 8 -8 -16 5 -6
lr=: on	-28 6 -5 -5 1 0 15
lr=: over	0 0 -12 9 6 0 0
lr=: until	0 -7 11 -13 6 0 -1
lr=; on	0 -4 16 -2 -4 0 -11
lr=<begin> ,	-13 -7 22 -11 -3 -3 -3
lr=<begin> .	7 -12 17 -13 0 -8 -7
lr=<begin> :	-3 0 16 -10 -4 -2 -6
lr=<begin> and	0 12 -12 2 2 -3 -6
lr=<begin> on	1 7 -16 0 -4 0 14
lr=<begin> was	0 -6 -13 -1 10 3 2
lr=<begin> would	0 3 -4 -8 -5 -5 10
lr=<level> <end>	-8 6 -11 1 -1 3 1
lr=<level> <level>	0 3 -10 -10 -20 16 15
lr=<name> (	0 8 22 -26 -13 -1 -3
lr=<name> ,	-3 -16 8 -9 -10 -4 15
lr=<name> .	-2 -2 5 6 -15 0 -3
lr=<name> <end>	-3 -17 0 15 0 -8 -15
lr=<name> <level>	-5 -6 -4 -25 22 4 -19
lr=<name> on	-3 3 -2 3 5 -3 -15
lr=<seat> .	0 -1 11 -6 -3 0 -2
lr=a tariff	0 -5 -6 15 -5 -1 -7
lr=a tax	0 12 -6 -7 0 0 -3
lr=additional in	0 -2 11 -8 -2 0 -1
lr=against before	0 8 -19 0 8 -1 -2
lr=and .	-9 13 -21 8 -6 11 -9
lr=and are	0 -10 14 -13 8 0 -7
lr=and before	0 -7 -10 -9 14 4 0
lr=and for	-6 -6 -14 8 10 2 3
lr=and if	0 10 -11 4 -4 0 -2
lr=and in	0 1 -10 1 -18 6 14
lr=and is	-3 -10 21 -17 3 0 0
lr=and on	-6 -4 13 -9 -2 0 0
lr=and over	0 -2 12 -6 -6 0 0
lr=announce on	1 3 -11 3 -4 0 1
lr=another .	0 -2 -2 -6 -11 -1 16
lr=are .	0 -6 13 -2 -3 0 -4
lr=as ,	10 0 -7 -4 -3 1 0
lr=as .	17 -3 -7 -5 -7 6 -12
lr=ask for	-1 3 11 -5 -7 0 -3
lr=ask of	0 0 11 -7 -2 0 -3
lr=ask on	2 -3 -5 12 -5 0 -10
lr=at ,	-15 -4 -4 13 -5 -6 1
lr=at .	-7 -7 2 5 5 -15 1
lr=at <end>	0 4 2 -15 1 -1 2
lr=at and	-3 0 0 1 -15 5 9
lr=at from	5 0 -11 7 2 -6 1
lr=at the	7 1 -16 -7 3 0 9
lr=at under	0 0 12 -12 1 0 -3
lr=at until	-3 -5 11 1 -6 -1 -9
lr=back .	0 0 -10 11 -1 0 -1
lr=be .	-3 2 -17 14 -6 5 0
lr=be from	4 1 -11 4 0 0 -1
lr=be on	3 -5 1 -12 -1 0 10
lr=become .	-3 10 -19 0 1 3 0
lr=been .	-2 -12 -4 -9 13 -5 9
lr=between and	0 -5 14 -7 -3 0 -4
lr=charge ,	-5 2 9 -17 5 -5 4
lr=charge .	2 -5 -14 21 -6 2 -8
lr=charge at	0 0 14 -11 0 -1 -3
lr=charge in	0 10 -2 -7 0 6 -5
lr=collect .	0 -3 11 -4 -5 0 -5
lr=enter .	0 0 14 -3 -10 0 -6
lr=exceed .	-1 -1 -13 7 0 0 7
lr=face .	-2 5 -12 15 -6 -2 -2
lr=face from	0 -15 -8 -2 -1 0 17
lr=face in	3 4 12 -10 -2 0 -9
lr=for ,	-9 0 1 7 -16 -6 9
lr=for .	-2 9 -2 2 -11 -2 2
lr=for on	11 -10 -29 -1 1 0 16
lr=from ,	-1 -19 6 -6 10 0 -10
lr=from .	3 -8 21 -31 13 -16 -25
lr=from and	0 -1 -4 11 -10 -2 6
lr=from before	0 11 -9 -6 -2 0 0
lr=from in	0 -12 -27 21 10 -8 -2
lr=from on	0 3 3 -22 12 0 -2
lr=from to	-5 -13 10 0 4 1 -32
lr=further from	0 0 -1 13 0 0 -11
lr=get ,	0 -2 -5 12 -4 0 -9
lr=get .	-4 -5 -11 -4 5 0 15
lr=good in	0 0 13 -8 -2 0 -2
lr=impose on	0 -2 -7 0 10 0 -3
lr=in .	1 0 3 -12 4 0 1
lr=is ,	-12 1 13 -1 -22 -5 -5
lr=is .	-6 1 9 -2 3 -7 -11
lr=is ;	0 0 13 -4 -4 0 -8
lr=is again	6 11 -9 -2 -6 0 -4
lr=is for	4 -5 -14 6 -1 0 8
lr=it ?	-14 4 -10 -1 11 3 1
lr=its on	-8 1 28 -19 6 -1 -29
lr=keep on	-4 -6 11 -4 -10 0 4
lr=leave on	0 -1 -11 14 -2 0 -1
lr=longer .	0 -10 18 -15 -1 -1 -6
lr=make ,	0 -1 -15 12 5 -6 0
lr=not ,	7 -15 -5 4 10 -2 -3
lr=not .	15 3 0 -10 0 -7 -21
lr=now )	0 -5 17 -7 -7 0 0
lr=now .	0 -1 14 -5 -4 0 -3
lr=of ,	-3 13 -16 9 6 2 -11
lr=of .	0 -13 -12 18 4 -3 1
lr=of each	0 0 -12 -8 16 0 -2
lr=of from	4 -5 -7 -11 0 0 17
lr=of is	-12 7 -8 10 0 6 -13
lr=of on	3 1 3 -2 -10 -11 0
lr=of over	0 0 14 -10 -3 0 0
lr=of shall	-1 3 -9 12 0 0 -7
lr=of stay	0 0 13 -12 0 0 0
lr=of that	5 -1 0 -18 5 -1 11
lr=of to	-3 0 10 -22 -12 0 17
lr=of under	0 0 -8 -11 16 0 -2
lr=of would	-3 -5 -13 0 3 0 13
lr=offer .	-4 0 -8 -3 -6 0 17
lr=on for	0 11 -12 0 0 0 -4
lr=or .	0 12 -10 -1 -6 0 0
lr=or ?	-2 -7 -3 -3 -5 0 13
lr=our on	-3 -9 -1 14 -2 -3 -8
lr=own on	0 -6 15 -4 -2 0 -10
lr=pay ,	-13 0 11 3 -5 0 -12
lr=pay .	9 -6 12 -14 -3 5 -2
lr=pay again	0 12 -10 -5 3 0 -6
lr=pay and	2 -2 -16 11 14 -2 -5
lr=pay as	-3 -5 21 -15 -1 0 -2
lr=pay at	5 3 4 -14 0 -3 1
lr=pay from	-1 -1 -15 13 -9 0 6
lr=pay in	0 1 2 8 -7 -17 -6
lr=pay instead	0 8 -27 5 -2 0 18
lr=pay since	0 -1 5 -12 5 -2 -2
lr=present .	0 -1 11 -4 -2 0 -4
lr=reach .	0 -2 3 -10 -7 13 0
lr=same .	0 1 -17 5 -2 0 12
lr=slap on	4 2 4 -15 -8 -1 6
lr=suspend of	0 3 -9 10 -7 0 -2
lr=take ,	-1 -3 2 5 -11 0 7
lr=take on	1 10 2 -2 2 -5 -18
lr=than ,	-2 10 -10 8 -1 3 -12
lr=than .	-6 -1 -4 16 -12 3 -9
lr=than on	-5 -6 0 -9 -5 6 12
lr=that was	-5 -1 0 -2 -6 -1 13
lr=the .	-20 -7 26 -17 6 3 -15
lr=the come	-10 15 -3 -8 -15 -4 8
lr=the fentanyl	0 0 -9 -3 10 0 0
lr=the for	3 -4 16 -18 3 0 -11
lr=the from	-1 -6 16 -15 -2 0 3
lr=the is	0 14 -6 -10 -5 -4 7
lr=the of	-3 -23 -26 6 25 14 -11
lr=the on	-7 -23 13 -8 15 -6 -14
lr=the return	0 12 0 -6 -3 -1 -8
lr=the surcharge	-1 -1 4 -17 10 0 -6
lr=the that	7 0 -11 11 -1 -21 0
lr=the to	-5 -2 11 9 -12 0 -9
lr=the was	3 5 3 -8 -17 -2 8
lr=the with	0 0 -10 -1 -2 0 13
lr=then .	-2 -5 -13 8 6 -2 4
lr=to .	9 3 -28 10 -3 -4 11
lr=to ;	3 -5 -10 -4 16 4 0
lr=to <end>	-7 -1 12 -14 5 -3 1
lr=to and	-4 12 -5 -3 5 0 -8
lr=to as	5 -12 -15 10 0 4 0
lr=to at	-3 9 -8 13 -4 0 -9
lr=to for	0 -8 18 -8 -16 5 -3
lr=to from	-9 0 2 14 -31 -4 -7
lr=to if	0 0 -9 -11 -2 -1 15
lr=to in	6 -12 6 7 -9 -3 -2
lr=to of	0 -3 11 -4 -4 -1 -2
lr=to on	-12 -15 -26 13 2 0 24
lr=to over	0 -1 -8 12 -2 0 -3
lr=to under	0 2 9 -9 -8 0 1
lr=was ,	4 -5 -2 -7 13 -5 -10
lr=was .	0 -14 -2 4 11 -11 -1
lr=was in	0 3 -6 -14 3 5 -1
lr=where is	0 -4 14 -7 -3 0 -4
lr=which is	-2 -2 10 -6 -3 0 1
lr=with ,	1 11 -14 -3 -4 -3 8
lr=with and	0 -3 -12 2 6 -4 5
middle	-15 9 2 -1 1 -12 2
middle false	-15 -10 3 10 -7 -14 9
middle over 80	-29 -23 -31 1 12 8 33
middle true	-7 15 0 -8 5 -5 -4
middle under 80	-10 12 10 -1 -3 -18 -9
nc2=agree	2 -11 -11 12 1 4 -2
nc2=begin	-15 -1 -8 7 9 7 -6
nc2=down	-20 -20 10 1 -3 0 7
nc2=propose	11 4 1 -6 -3 2 -6
nc2=say	2 -10 -9 3 -3 -11 15
nc2=sell	-6 7 12 -5 -4 -8 -6
nc2=stay	-10 6 4 -5 6 -16 -1
nc2=threaten	-13 6 -12 0 -4 0 12
nct2=agree participle-passive	0 -8 -12 17 1 0 -6
nct2=bear modal	0 -8 17 -12 -2 0 -1
nct2=bear participle-passive	0 -5 1 5 -14 6 2
nct2=bear perfect	-1 -4 -8 1 12 -3 -3
nct2=begin gerund	0 -8 7 0 -12 3 0
nct2=begin infinitive	0 2 -11 16 -3 0 -9
nct2=begin participle-passive	0 0 -12 -3 13 0 0
nct2=begin past	0 2 -4 -23 20 5 -13
nct2=begin present	-9 7 3 10 -26 -1 1
nct2=begin present-passive	0 -5 -14 1 13 0 3
nct2=down past	-4 0 0 -22 9 0 4
nct2=down present	-7 -5 0 3 -14 -5 15
nct2=end past	-5 -3 -3 -8 12 8 -8
nct2=end present-passive	9 -10 5 -15 -2 -1 5
nct2=impose future-passive	-1 -9 22 -8 -3 -1 -7
nct2=impose participle-passive	-6 -14 7 1 2 -2 -4
nct2=impose past	-2 -21 5 -8 12 7 -4
nct2=impose perfect	-2 -14 14 7 -21 2 0
nct2=impose perfect-passive	0 3 12 -16 -2 0 0
nct2=impose pluperfect	-7 -7 -8 7 -7 1 10
nct2=impose pluperfect-passive	-3 4 -13 3 -1 0 4
nct2=impose present	17 4 -8 -10 9 -3 -3
nct2=say past	3 -9 -1 4 -7 -21 9
nct2=say past-passive	11 0 0 0 -6 -1 -10
nct2=say perfect	-8 -4 1 -2 -5 0 9
nct2=stay future	-1 -10 1 -1 -7 -2 13
nct2=stay perfect	-1 -1 -8 13 0 1 -5
nct2=stay present	3 12 2 -12 8 -18 -4
nct2=suspend participle-passive	0 -6 17 -9 -6 0 1
nct2=suspend present	4 1 4 -14 13 -1 -7
nct2=target past	-5 -11 -3 6 -8 15 -1
nct2=target past-passive	0 -1 -11 -8 14 -2 3
nct2=target perfect-passive	0 0 16 -11 -4 0 -4
nct2=target pluperfect	-2 -3 1 -5 -7 0 10
nct2=target present	14 -8 0 -3 0 -4 -5
nct2=threaten pluperfect	-2 -2 -8 -1 -4 0 11
nct2=up modal	0 -2 10 -2 -11 5 -2
nct2=up participle-passive	0 -4 -11 6 13 -7 0
nct2=up past	-2 0 -11 -6 12 4 0
nct2=up perfect	0 0 13 -5 -8 0 0
nct2=up present	2 11 11 -1 -23 -7 -8
nct2=up present-passive	0 -2 -21 1 17 0 4
next="	23 8 -22 -5 0 0 -5
next=(	-10 11 0 12 -33 -9 1
next=)	10 -2 -13 -14 26 -16 0
next=,	-13 -7 5 2 -1 8 -2
next=:	14 -4 -7 4 3 4 -16
next=as	4 -6 6 6 -14 -2 -6
next=because	-2 0 -10 3 10 -4 0
next=before	-1 5 -2 4 -10 7 -7
next=but	-3 -11 13 -1 -2 -1 0
next=if	-1 5 -6 -13 -7 -11 16
next=it	-4 16 -7 1 -4 -2 -4
next=that	4 -1 -2 2 -4 -14 6
next=unless	-5 4 -6 -15 -5 0 17
next=we	0 -8 11 -11 -3 0 0
next=when	-2 -1 8 -7 -2 8 -12
next=where	-2 10 -8 7 -12 0 0
next=while	-3 -4 5 5 2 0 -11
next=—	-3 7 -1 -1 2 4 -22
nhas-future	-10 -10 21 -12 -10 1 2
nhas-gerund	-1 0 8 8 -17 0 -9
nhas-modal	-8 9 6 -8 -15 -6 5
nhas-participle	0 -8 -7 -8 18 -4 9
nhas-past	8 -21 -1 6 10 4 -15
nhas-perfect	-1 -11 10 6 -12 -1 -2
nhas-pluperfect	-5 0 -15 8 -5 -3 12
nhas-present	14 3 -4 -4 -6 -10 9
nought	24 -62 -8 0 3 -28 6
nt2=future	-7 -4 11 -8 -5 4 2
nt2=future-passive	-1 -8 16 -1 -4 -1 -6
nt2=gerund	-3 -2 2 11 -10 1 -11
nt2=infinitive	-2 9 -18 15 2 -1 -10
nt2=modal	-6 1 10 -6 -10 -5 2
nt2=participle-passive	0 -14 -4 6 10 -3 -6
nt2=past	5 -15 2 -5 10 7 -10
nt2=past-not	-2 -1 13 1 -7 -1 -6
nt2=past-passive	6 -13 -16 18 10 -17 -11
nt2=past-passive-not	-6 -7 11 0 -5 0 2
nt2=perfect	-2 -19 2 10 -3 -1 -2
nt2=perfect-passive	0 0 16 -6 -16 1 -3
nt2=pluperfect	-9 -5 -4 9 -12 0 11
nt2=pluperfect-passive	2 5 -15 2 2 -2 0
nt2=present	12 13 -7 -3 -1 -10 -1
nt2=present-not	3 -13 13 -6 -10 -3 6
nt2=present-passive	5 -6 -5 -5 -3 -4 17
nt2=present-passive-not	-4 -5 11 -6 0 0 0
nv2=add	0 -13 -3 0 5 2 2
nv2=agree	5 -1 -9 0 0 0 5
nv2=announce	1 0 -3 -7 -3 -7 17
nv2=apply	-1 4 -6 -3 12 0 -12
nv2=ask	-2 6 -1 -12 -3 3 4
nv2=charge	10 0 0 -9 3 9 -12
nv2=collect	10 -12 8 -5 0 -2 -8
nv2=come	-11 -14 11 -3 -2 -2 7
nv2=conclude	0 -3 -6 10 -2 0 -1
nv2=explain	0 -1 16 -10 -3 -1 -6
nv2=go	0 6 -16 6 6 8 -6
nv2=have	15 -23 4 -2 1 6 -12
nv2=impose	-1 1 13 -3 -7 -2 -11
nv2=introduce	-3 -3 13 -3 0 0 -9
nv2=keep	0 -13 10 -10 5 0 -1
nv2=leave	-1 6 9 -14 -8 -1 5
nv2=let	0 -5 -3 -9 0 -1 17
nv2=levy	0 -6 -11 0 14 0 0
nv2=make	-9 -4 12 -2 2 -5 -2
nv2=other	10 -1 -2 6 -14 -13 2
nv2=pay	-6 -1 5 -10 5 -7 4
nv2=put	1 13 0 -6 -8 9 -8
nv2=remain	0 2 8 -1 -14 0 -2
nv2=retain	0 0 -10 11 0 0 0
nv2=say	-3 2 -1 5 -8 -13 3
nv2=send	0 -2 12 1 -3 -6 -5
nv2=sign	-3 -4 0 12 -7 -3 -3
nv2=slap	-2 -5 10 3 -5 -3 -5
nv2=stand	-2 0 -18 13 8 -2 0
nv2=stop	-1 12 0 -9 -4 2 -7
nv2=strike	0 0 -8 -5 11 5 -8
nv2=suspend	-3 -7 4 9 0 -3 -13
nv2=take	-3 -5 12 -15 -1 5 4
nv2=threaten	-8 -8 -14 4 -3 0 16
nv2=withdraw	7 -8 -1 -14 -6 0 11
nv2=write	-1 -4 -6 12 -5 -6 5
nvt2=add past	2 -2 8 -13 4 0 -1
nvt2=agree participle	0 0 -10 11 3 0 -7
nvt2=announce pluperfect	-2 -4 0 -13 1 -1 13
nvt2=apply past	0 -6 -12 -8 18 0 -1
nvt2=apply present	0 10 9 -6 -15 0 -8
nvt2=be present	3 7 -9 -6 7 -14 6
nvt2=bear present	0 -2 -6 11 0 0 -6
nvt2=charge past	-2 -8 -19 9 5 10 -2
nvt2=charge perfect	0 -1 11 -4 -4 0 -6
nvt2=charge present	13 -3 -6 -2 5 -5 -5
nvt2=collect present	11 -10 4 3 -15 0 -2
nvt2=come past	-1 -2 3 -12 3 -4 4
nvt2=conclude past	0 -3 -6 10 -2 0 -1
nvt2=enter present	0 1 -11 12 -4 0 -3
nvt2=go modal	0 -10 11 -1 -9 5 0
nvt2=have past	13 -6 2 -12 -3 5 -10
nvt2=have present	6 -20 2 3 4 0 -5
nvt2=impose past	0 2 21 -10 -12 -1 -7
nvt2=introduce past	-3 -1 11 -1 -2 0 -7
nvt2=keep present	0 -11 3 -8 11 0 -2
nvt2=leave present	0 2 13 -10 -7 0 -3
nvt2=let present	0 -5 -3 -5 0 -1 13
nvt2=levy past	0 -4 -13 -10 19 0 0
nvt2=levy present	0 0 -11 9 3 0 0
nvt2=make present	0 0 18 -4 -10 0 -10
nvt2=other past	0 -11 -3 7 -2 -3 5
nvt2=other perfect	6 1 7 3 -15 -3 -10
nvt2=pay modal	0 -2 16 -6 0 0 -9
nvt2=pay past	0 3 8 -12 1 -2 -4
nvt2=pay present	-2 2 -6 -1 -3 -3 13
nvt2=remain present	0 3 1 1 -13 0 0
nvt2=say past	4 -9 -5 10 -9 -7 2
nvt2=stand present	-2 0 -13 13 3 0 -7
nvt2=strike past	0 -2 -6 -10 11 5 -5
nvt2=suspend participle	0 -5 18 -8 -7 0 -2
nvt2=suspend past	0 3 -12 11 -4 0 -4
nvt2=take past	4 -7 2 -22 6 6 -3
nvt2=threaten past	0 0 -4 -7 -4 0 12
nvt2=threaten pluperfect	-5 -3 -9 5 -6 0 7
only	-11 -12 6 7 7 -20 -2
only false	-11 -19 3 17 -4 -13 -5
only over 80	-6 -11 14 -32 5 1 9
only true	-7 -1 4 -5 11 -12 1
only under 80	-12 -10 4 12 6 -23 -8
opened	-14 18 -11 -5 -4 -8 6
over 80	-4 -64 -22 8 -8 25 33
pc0=agree	-14 0 -2 4 9 5 -13
pc0=bear	-12 7 -3 -2 -1 0 5
pc0=buy	4 5 15 -13 -9 0 -5
pc0=deny	16 -3 5 -10 -9 0 -10
pc0=end	2 0 2 7 -19 -10 3
pc0=impose	-11 -10 1 -1 8 0 1
pc0=say	0 -13 -5 4 8 -23 7
pc0=sell	-2 -5 5 9 -11 -2 -1
pc0=target	7 -3 4 2 3 0 -16
pc0=threaten	-8 -14 8 -1 7 -1 2
pc0=up	-3 -1 -9 -2 5 10 1
pc1=agree	-16 -6 3 4 3 6 -10
pc1=bear	-15 11 -7 0 -4 0 7
pc1=buy	4 5 13 -9 -5 0 -11
pc1=deny	18 -3 4 -9 -8 0 -13
pc1=down	-11 -6 12 -12 -6 -8 14
pc1=end	5 8 0 -8 -5 -11 3
pc1=impose	-10 -17 3 2 4 -4 4
pc1=say	-1 -11 -4 2 6 -23 9
pc1=suspend	1 2 1 1 0 -1 -12
pc1=target	4 -10 5 11 -3 -3 -16
pc1=threaten	-10 -17 8 -3 4 -3 7
pct0=agree modal	0 4 3 7 -1 -1 -13
pct0=agree past	-6 -13 -1 2 9 6 -9
pct0=bear modal	-3 1 -14 0 10 -1 4
pct0=begin future	3 -5 0 11 -12 -1 -8
pct0=begin modal	-8 10 0 -13 -6 -1 7
pct0=begin past	-8 -13 5 -1 9 -14 -1
pct0=begin pluperfect	0 -7 14 -6 2 2 -15
pct0=begin present	-6 17 -15 1 -4 4 -1
pct0=deny past	8 -2 3 -5 -4 0 -3
pct0=down past	-4 -11 -5 4 10 -13 1
pct0=down pluperfect	0 -1 12 -2 -3 0 -6
pct0=down present	-1 2 4 -3 -12 -4 6
pct0=end present	5 -9 3 12 -31 -2 0
pct0=impose future	11 -7 0 -13 6 7 2
pct0=impose modal	-8 1 7 -16 -2 -2 8
pct0=impose past	-12 -18 2 4 9 -1 -2
pct0=impose perfect-passive	8 3 -3 -12 7 0 -8
pct0=impose present	-11 5 -5 5 0 0 -3
pct0=propose perfect	0 8 3 -15 -3 0 0
pct0=propose pluperfect	-2 -2 2 -8 -9 0 11
pct0=propose present	-6 0 -6 10 6 -2 -6
pct0=say past	0 -12 1 10 -4 -8 0
pct0=say perfect	-9 -4 9 -9 -7 -3 11
pct0=say pluperfect	-1 0 11 -10 5 0 -8
pct0=say present	5 2 -10 -1 16 -7 -10
pct0=say present-passive	0 -9 -12 3 1 0 13
pct0=stay modal	-1 4 -2 -19 2 5 5
pct0=suspend present	5 -1 -8 0 10 0 -2
pct0=target future	0 -2 14 -15 -5 2 3
pct0=target modal-passive	10 6 -3 -9 -4 0 -3
pct0=target present-passive	4 1 4 2 -4 -6 -11
pct0=threaten past	-6 -11 3 -8 6 0 7
pct0=up past	-3 -11 2 -8 7 1 2
pct0=up present	-4 4 -7 1 -8 12 2
pct1=agree modal	0 4 3 7 -1 -1 -13
pct1=agree participle-passive	-1 -9 12 1 -10 4 -3
pct1=agree past	-6 -13 -1 2 9 6 -9
pct1=bear gerund	-2 11 0 1 -9 1 -8
pct1=bear modal	-3 1 -14 0 10 -1 4
pct1=begin future	4 -10 1 11 -10 -1 -6
pct1=begin gerund	-3 -14 13 -10 2 0 5
pct1=begin infinitive	4 4 -14 4 0 0 3
pct1=begin modal	-7 6 2 -13 -6 -1 7
pct1=begin past	-8 -13 7 -1 7 -14 0
pct1=begin pluperfect	0 -7 14 -6 2 2 -15
pct1=deny past	8 -2 3 -5 -4 0 -3
pct1=down gerund	0 -10 13 -4 -4 0 0
pct1=down participle-passive	0 0 2 -15 -3 0 11
pct1=down past	-4 -11 -5 4 10 -13 1
pct1=down pluperfect	0 -1 12 -2 -3 0 -6
pct1=down present	-1 2 3 -3 -12 -4 6
pct1=end infinitive	4 4 -2 -11 3 0 0
pct1=end participle-passive	0 4 -10 -6 12 0 -2
pct1=end present	5 -8 6 7 -27 -2 0
pct1=impose future	11 -7 -2 -11 6 7 2
pct1=impose modal	-8 1 7 -16 -1 -2 8
pct1=impose participle-passive	1 -12 5 10 -12 -9 1
pct1=impose past	-12 -18 3 3 9 -1 -3
pct1=impose perfect	-13 3 -1 -1 1 0 2
pct1=impose perfect-passive	8 3 -3 -12 7 0 -8
pct1=impose present	-10 6 -3 3 -2 1 -1
pct1=impose present-passive	0 -5 3 11 -9 1 -8
pct1=propose perfect	-6 8 0 -14 -1 0 4
pct1=say past	0 -12 2 9 -3 -8 0
pct1=say perfect	-9 -4 9 -9 -7 -3 11
pct1=say pluperfect	-1 0 11 -10 5 0 -8
pct1=say present	5 2 -9 -2 16 -7 -10
pct1=say present-passive	0 -6 -12 3 -7 0 14
pct1=stay modal	-1 4 -2 -19 2 5 5
pct1=stay present	14 -12 -2 5 -10 2 4
pct1=suspend participle-passive	-1 -3 11 -3 -5 0 -3
pct1=suspend present	5 0 -14 5 10 0 -2
pct1=target future	0 -2 14 -15 -5 2 3
pct1=target gerund	0 1 -12 9 2 0 0
pct1=target modal-passive	10 6 -3 -9 -4 0 -3
pct1=target present-passive	4 1 6 3 -10 -6 -11
pct1=threaten past	-6 -10 3 -7 6 0 6
pct1=up future	6 -7 9 -12 2 0 2
pct1=up past	-3 -11 2 -8 7 1 2
pct1=up present	-3 2 -10 0 -4 11 5
peak after	0 -3 -9 -8 -1 9 6
peak before	-2 -10 -1 -2 -8 15 -9
peak column	0 -20 -23 -13 -20 37 -6
peak heading	0 -21 -24 -14 -21 39 -7
peak led	-12 -22 -23 -7 -25 48 -9
peak low	-6 -30 -18 -25 -21 66 -26
peak part	-4 -18 0 -9 -17 25 -2
peak rest	1 -10 -9 -18 -6 37 -19
peers 0 0	-11 -8 11 10 -3 -17 -10
peers 0 1	-20 -3 8 0 1 -9 2
peers 0 2	-3 -16 9 4 14 -4 -21
peers 1 0	-7 16 -4 -4 3 -21 2
peers 1 1	-12 14 -8 1 -1 4 -3
peers 1 2	-13 3 -5 1 5 7 -3
peers 2 0	9 -2 -11 -1 -14 11 10
peers 2 1	6 -3 0 -14 -8 3 14
phas-future	1 -15 -3 4 7 2 0
phas-gerund	-14 2 13 -4 -9 -1 1
phas-infinitive	5 2 2 -19 13 -9 -1
phas-modal	-9 2 9 -7 3 -4 -2
presently after	-9 -18 22 0 -12 -18 -4
presently before	7 -19 21 -16 3 0 -14
presently column	-4 -12 60 -35 -39 -17 -26
presently heading	-4 -16 63 -29 -44 -18 -29
presently led	3 -26 18 -7 3 1 -3
presently low	-15 -4 -1 2 2 -7 11
presently part	-1 -33 33 -10 0 -10 -17
presently rest	-29 20 -26 18 -10 -10 16
presently row	0 -6 12 0 -9 0 -3
pt0=future	1 -16 -2 2 3 2 4
pt0=modal	-23 1 0 2 4 0 0
pt0=modal-passive	9 -6 7 -10 3 -4 -4
pt0=past	0 -7 3 0 5 7 -11
pt0=perfect-not	0 0 2 -13 -2 0 8
pt0=present-not	11 -14 -6 -24 11 10 7
pt0=present-passive	-5 9 -9 6 -6 0 1
pt1=future	1 -19 0 2 -1 3 6
pt1=gerund	-14 -2 12 -2 -9 0 2
pt1=infinitive	0 0 3 -15 11 -8 0
pt1=modal	-22 -1 1 2 5 0 0
pt1=modal-passive	9 -6 7 -10 3 -4 -4
pt1=past	3 -13 5 1 2 8 -10
pt1=perfect-not	0 0 2 -13 -2 0 8
pt1=present-not	11 -14 -7 -24 11 10 7
pt1=present-passive	-4 11 -7 6 -14 0 2
pv0-none	7 0 3 0 5 -6 -12
pv0=announce	-15 -7 -4 11 8 -1 -5
pv0=apply	-1 9 5 1 -11 -1 -12
pv0=buy	0 0 14 -3 -10 0 -2
pv0=collect	-2 0 -3 4 6 -4 -11
pv0=confirm	0 2 11 -9 -1 0 -7
pv0=deny	10 -1 -3 -3 0 0 -6
pv0=double	0 -3 -5 -9 1 13 -5
pv0=enter	0 -2 -19 4 10 1 3
pv0=face	-1 11 7 -11 -6 -1 1
pv0=fall	0 -14 7 -3 7 -4 -3
pv0=hold	-1 -3 13 -24 7 -1 0
pv0=impose	0 -4 -8 12 3 -5 -4
pv0=keep	0 0 -8 7 -12 -1 9
pv0=leave	6 4 1 -9 4 -1 -7
pv0=let	-1 3 2 -12 15 0 -13
pv0=other	-1 14 -1 -9 0 -11 0
pv0=pay	-13 3 0 -2 3 -8 0
pv0=promise	-4 2 5 2 4 0 -15
pv0=raise	5 -4 8 -13 0 -1 3
pv0=recall	-7 4 -12 0 11 -1 0
pv0=report	12 -2 -4 -10 0 0 -1
pv0=say	-2 2 -2 6 -1 -12 -1
pv0=sell	-2 -2 15 -1 -7 -2 -5
pv0=stand	0 -5 7 -15 4 2 4
pv0=stay	6 4 -9 1 1 1 -2
pv0=stop	-4 0 -3 11 -6 0 -5
pv0=suspend	0 4 -12 12 -1 0 -4
pv0=tax	0 3 1 -13 0 -1 9
pv0=tell	-8 -3 3 0 -6 -4 10
pv0=want	-4 -4 -10 11 3 0 -1
pv0=warn	-9 -10 8 -7 6 0 5
pv0=write	13 -13 -5 -6 -4 -2 3
pv1-none	7 6 -1 0 5 -3 -15
pv1=admit	10 0 1 -7 -4 0 -5
pv1=announce	-16 -8 -4 11 9 -1 -4
pv1=apply	-1 9 4 2 -11 -1 -12
pv1=buy	0 0 17 -2 -11 0 -8
pv1=charge	0 -5 -1 5 4 3 -13
pv1=collect	-3 -3 -5 9 6 -4 -13
pv1=conclude	0 1 12 -3 -10 -1 -8
pv1=confirm	0 2 11 -9 -1 0 -7
pv1=deny	13 -2 -3 -3 -1 0 -8
pv1=double	-1 -4 -9 -3 1 13 0
pv1=end	1 3 -6 -4 12 -1 -5
pv1=enter	0 -3 -29 13 12 3 3
pv1=face	-1 11 6 -10 -6 -1 1
pv1=fall	0 -14 7 -3 7 -4 -3
pv1=hold	-1 -4 10 -15 7 -1 0
pv1=impose	0 -4 -10 15 3 -5 -5
pv1=introduce	0 -4 12 4 -13 -2 -5
pv1=keep	0 0 -12 9 -4 -1 7
pv1=leave	5 8 1 -14 4 -1 -3
pv1=let	-1 4 2 -12 15 0 -13
pv1=levy	0 0 -10 -5 13 0 6
pv1=make	-7 -12 1 1 2 -1 5
pv1=other	-1 14 1 -10 0 -11 -4
pv1=pay	-15 10 0 -1 -2 -8 -2
pv1=promise	-4 3 7 3 -5 0 -11
pv1=propose	3 3 -10 -9 -4 0 12
pv1=reach	-1 -3 -5 3 -3 12 -5
pv1=recall	-8 4 -11 0 10 -1 0
pv1=remain	0 -3 13 -6 -2 0 -2
pv1=report	12 -2 -4 -10 0 0 -1
pv1=say	-2 2 -1 3 -1 -12 1
pv1=settle	0 -1 0 -9 1 0 11
pv1=sign	-8 -10 -1 10 4 -4 -6
pv1=stand	0 -5 7 -15 4 2 4
pv1=stay	6 5 -16 7 1 1 -2
pv1=take	3 -9 1 0 5 0 -3
pv1=tell	-8 -1 3 0 -17 -4 11
pv1=warn	-9 -10 8 -7 6 0 5
pv1=write	11 -13 -1 -6 -4 -2 1
pv2-none	10 5 -1 -1 2 -6 -9
pvt0=add present	-1 -1 12 0 -9 0 -4
pvt0=announce past	-10 -4 -6 16 0 -1 -6
pvt0=be modal	-1 7 3 -12 -7 5 -4
pvt0=be pluperfect	0 5 -11 8 -6 4 -7
pvt0=be present	10 -6 -1 -10 2 7 1
pvt0=carry present	0 1 3 -17 4 0 4
pvt0=charge perfect	0 -5 -7 0 13 1 -6
pvt0=conclude past	0 0 13 -5 -8 0 -4
pvt0=deny past	10 -1 -2 -3 0 0 -5
pvt0=fall present	0 -12 3 2 1 0 2
pvt0=get present	0 4 4 -5 -13 6 -1
pvt0=go modal	-3 15 -11 -7 -1 0 1
pvt0=go perfect	2 -2 -14 6 7 0 -2
pvt0=have past	-3 9 -10 5 5 0 -4
pvt0=have present	3 -6 10 -5 -7 -4 1
pvt0=hold present	0 -7 10 -19 9 0 1
pvt0=keep present	0 2 -7 10 -15 0 6
pvt0=let present	-1 4 0 -15 13 0 -6
pvt0=make present	-2 -1 5 8 -14 0 -7
pvt0=offer perfect	4 0 11 -5 -1 0 -10
pvt0=pay future	0 -14 2 10 -5 -2 0
pvt0=pay modal	-1 -7 -3 -4 14 0 -3
pvt0=pay past	-1 -6 5 -12 3 0 6
pvt0=pay perfect	0 3 6 -1 -1 0 -13
pvt0=put present	0 4 -1 1 -16 5 6
pvt0=raise future	6 -2 -1 -12 6 0 0
pvt0=say pluperfect	0 1 11 -9 0 0 -9
pvt0=say present	5 10 -16 0 2 -3 1
pvt0=sell present	-1 -1 11 -6 -1 0 -2
pvt0=sign past	-3 -6 2 1 8 -1 -14
pvt0=sign perfect	0 0 -8 11 -5 0 -1
pvt0=stand past	0 3 -6 -14 10 3 -4
pvt0=stay present	6 6 -10 1 0 1 -1
pvt0=tell past	-4 0 9 -3 -14 -2 4
pvt0=tell present	4 -11 -12 7 4 0 1
pvt0=want present	-3 -4 1 13 -3 0 -10
pvt0=write past	17 -7 -11 -12 -1 -1 7
pvt1=add present	-1 -1 14 -3 -8 0 -4
pvt1=agree participle	0 -6 14 -6 -4 0 -4
pvt1=announce past	-10 -4 -3 14 0 0 -7
pvt1=be modal	-1 7 3 -12 -7 5 -4
pvt1=be past	5 4 -3 12 -16 8 -12
pvt1=be pluperfect	0 5 -11 8 -6 4 -7
pvt1=be present	11 -12 1 -5 1 4 2
pvt1=carry present	0 1 3 -17 4 0 4
pvt1=charge gerund	0 1 -12 9 2 0 0
pvt1=charge participle	0 -5 -2 12 0 -1 -8
pvt1=charge perfect	0 -5 -7 0 13 1 -6
pvt1=come gerund	0 -10 12 -3 -3 0 0
pvt1=conclude past	0 0 13 -5 -8 0 -4
pvt1=deny past	10 -1 -2 -3 0 0 -5
pvt1=end participle	0 0 -8 -5 14 0 -2
pvt1=enter infinitive	0 0 -12 11 0 0 0
pvt1=fall present	0 -12 3 2 1 0 2
pvt1=get present	0 4 4 -5 -13 6 -1
pvt1=go modal	-2 12 -7 -7 -1 0 1
pvt1=go perfect	2 -2 -14 6 7 0 -2
pvt1=have past	1 5 -13 5 5 0 -2
pvt1=have present	3 -5 10 -5 -7 -4 0
pvt1=hold present	0 -7 10 -19 9 0 1
pvt1=keep present	0 2 -10 12 -14 0 6
pvt1=let present	-1 4 0 -15 14 0 -6
pvt1=make present	-2 -1 5 8 -14 0 -7
pvt1=other present	-9 5 7 -15 1 -3 0
pvt1=pay future	0 -14 0 12 -5 -2 0
pvt1=pay gerund	-1 11 0 3 -17 0 -8
pvt1=pay modal	-1 -7 -3 -4 14 0 -3
pvt1=pay past	-1 -6 5 -12 3 0 6
pvt1=pay perfect	0 3 6 -1 -1 0 -13
pvt1=put present	0 4 0 -1 -16 5 7
pvt1=raise future	6 -2 -1 -12 6 0 0
pvt1=remain present	0 -2 12 -5 -2 0 -2
pvt1=say pluperfect	0 1 11 -9 0 0 -9
pvt1=say present	5 10 -16 0 2 -3 1
pvt1=sell present	-1 -1 11 -6 -1 0 -2
pvt1=sign past	-3 -6 2 1 8 -1 -14
pvt1=sign perfect	0 0 -8 11 -5 0 -1
pvt1=stand past	0 3 -6 -14 10 3 -4
pvt1=stay present	6 6 -17 8 0 1 -1
pvt1=suspend participle	0 0 15 -12 -3 0 0
pvt1=tell past	-4 0 9 -3 -14 -2 4
pvt1=tell present	4 -8 -11 8 -1 0 3
pvt1=write past	17 -7 -11 -12 -1 -1 7
q1=a joint	0 -8 -3 15 -5 0 -5
q1=a truce	0 -7 -16 1 -11 3 21
q1=a week	0 -1 3 -16 5 5 -3
q1=about	0 0 -16 -4 17 0 0
q1=add	-4 -2 -4 13 -7 -1 -2
q1=after	2 10 -10 -4 15 -2 -16
q1=after two	-1 0 -2 -5 12 -6 -3
q1=all	0 3 14 -10 -3 -1 -6
q1=american goods	0 0 7 -12 0 10 -7
q1=and	8 24 -16 3 -16 0 -2
q1=and after	4 17 -11 -8 -3 0 -8
q1=and if	-1 7 -21 -1 -12 4 13
q1=and the	3 -10 1 10 -9 -1 0
q1=and what	-4 0 -16 11 1 -1 6
q1=april	0 -9 -28 -1 30 4 -18
q1=argentina	0 -5 13 -11 1 0 0
q1=argentine	0 -8 3 -7 -3 0 11
q1=article	-3 -6 -12 16 0 -1 0
q1=as	8 -10 -2 -2 18 -6 -20
q1=as of	0 -3 6 -19 16 0 -8
q1=at	-4 2 -2 -10 -10 0 19
q1=at present	-1 -10 0 -3 2 -2 11
q1=at the	0 11 1 -9 -15 0 8
q1=august	7 1 -7 -20 12 6 0
q1=background	-7 13 5 1 -15 0 -6
q1=because	0 6 10 -13 1 -3 -1
q1=before	-11 6 0 -14 11 5 -6
q1=before that	0 4 0 -11 6 -1 -4
q1=beijing	-3 -14 -10 25 2 -11 -17
q1=bolivia 's	0 2 -13 13 -1 0 -2
q1=both	-12 2 -4 11 9 -11 -11
q1=both rates	0 0 2 10 -4 -7 -3
q1=brazil	-10 -13 -9 11 -4 -1 14
q1=brazil is	0 0 -8 12 -1 0 -3
q1=british	0 -5 -13 11 0 1 5
q1=busan	-2 -1 -6 18 -4 0 -12
q1=but	-8 0 -14 7 -3 -4 13
q1=by	-2 -14 8 -12 1 -5 9
q1=by an	0 -4 0 -12 -4 0 14
q1=c	-1 11 -22 2 8 -1 -1
q1=canada	-5 -18 7 10 1 -8 -10
q1=canada and	0 -2 -11 20 -9 0 -9
q1=canadian	0 2 4 -15 -7 1 6
q1=cars	-4 -16 6 4 -3 -6 1
q1=chief	0 0 -10 -4 13 0 0
q1=chief justice	0 0 -10 -3 13 0 0
q1=china	-25 -16 10 17 7 -15 -27
q1=china 's	-7 0 6 1 7 -10 -18
q1=china and	0 0 5 -17 7 -2 3
q1=china is	-2 -5 11 -1 -1 -4 -1
q1=chinese	-5 -3 18 1 -17 -6 2
q1=chinese goods	-2 -2 6 2 -10 -3 5
q1=chips	-8 -1 3 11 -8 0 -4
q1=copper	0 -13 6 13 -14 -1 -7
q1=correspondent	-1 -12 0 8 -6 0 4
q1=countries	-1 -2 -2 11 -5 0 -3
q1=cranes	-2 -7 0 11 -8 0 -5
q1=d	-1 9 -20 -5 3 0 15
q1=donald	-6 5 1 1 -16 3 1
q1=donald trump	-6 5 1 1 -16 3 1
q1=during	-7 -8 -13 10 9 -6 3
q1=during the	-5 -3 -17 14 5 -5 1
q1=ecuador	0 10 -4 7 -11 4 -12
q1=elsewhere	1 -3 -3 10 -13 0 1
q1=europe	0 -7 -3 7 -11 -3 8
q1=european	2 3 -8 10 0 -1 -8
q1=february	4 2 -31 2 24 0 -12
q1=fentanyl	0 -10 4 -9 11 -2 0
q1=fentanyl duty	0 -3 9 1 -11 0 -1
q1=fentanyl tariff	0 0 2 -13 7 0 5
q1=first	10 -17 -3 12 -8 -3 7
q1=for	-22 -11 1 -6 9 4 11
q1=for goods	0 -4 14 -3 -4 0 -6
q1=for most	0 -1 -10 0 12 0 -1
q1=for the	-7 11 0 2 -23 -3 2
q1=for those	0 -8 -3 13 -7 -5 1
q1=four	-2 15 -4 -15 -3 -2 2
q1=from	-11 4 3 15 -25 -1 -2
q1=from monday	5 -6 0 10 -15 2 -10
q1=from saturday	0 12 1 -7 -10 0 -1
q1=from tomorrow	-5 2 10 -5 -1 -4 -5
q1=germany	-1 6 9 -5 -11 0 -1
q1=gold	3 6 10 -14 -3 0 -5
q1=he	0 2 -1 -3 -6 -10 9
q1=he has	-6 11 0 -7 4 0 -3
q1=he is	2 0 -11 13 -1 0 -8
q1=he said	-4 -1 10 3 -10 0 -4
q1=he told	-4 -2 13 -5 -2 0 -5
q1=he was	-1 -3 -8 17 0 0 -10
q1=he would	0 -5 -4 -9 -6 0 16
q1=here	-3 -3 -8 18 -10 -1 -3
q1=here 's	0 0 14 -9 -5 0 -1
q1=here is	-1 1 -10 12 -4 0 0
q1=his	-3 9 -9 -3 -3 0 10
q1=how	4 -1 -4 8 -12 9 -15
q1=i	4 -13 -13 1 16 6 -1
q1=i would	0 -2 0 -1 11 0 -13
q1=if	-8 24 11 -3 -27 -3 -13
q1=if nothing	-1 9 -16 4 1 -1 3
q1=if the	4 12 -3 0 -11 -14 1
q1=importers	0 0 1 -11 -5 0 9
q1=in	-11 1 0 -3 -4 6 5
q1=in april	-2 -6 -13 7 7 4 -2
q1=in force	0 -1 6 -15 9 -1 -4
q1=in its	0 5 -12 -6 2 0 11
q1=in january	0 -2 13 -11 -3 0 -2
q1=in june	0 -3 2 7 -14 -2 6
q1=in that	1 -3 3 -13 4 0 5
q1=in the	-3 -13 6 -10 8 2 0
q1=india	-10 -10 3 8 0 1 -6
q1=indian	-1 3 -10 -2 0 10 -6
q1=indonesia	-5 -10 11 8 -11 -1 -8
q1=it	6 -18 -4 -4 14 7 1
q1=it applies	0 0 10 -11 2 0 -3
q1=it began	0 -2 -14 2 10 0 0
q1=it does	1 -12 10 -15 0 -3 5
q1=it ends	8 7 2 -8 -13 0 -4
q1=it had	9 -11 7 -29 6 5 -1
q1=it has	0 6 -5 4 -12 3 4
q1=it is	13 -5 4 -5 0 3 -10
q1=it isn't	-2 -5 -5 -6 12 0 0
q1=it may	0 6 -14 -4 0 -1 8
q1=it now	0 0 4 -13 6 0 0
q1=it takes	0 1 -7 12 -6 -1 -4
q1=it was	0 -27 -7 0 20 7 -3
q1=it will	-2 10 -4 -12 -9 0 10
q1=it would	0 -2 -4 -12 -2 4 10
q1=its	-4 -24 -4 2 13 -4 10
q1=its goods	0 -2 -7 12 0 0 -8
q1=january	-2 -12 -18 -7 14 8 14
q1=japan 's	0 5 0 9 -12 0 -6
q1=july	-3 -13 3 7 4 1 -13
q1=june	-3 -8 5 -16 10 11 -8
q1=justices	0 0 -25 9 17 0 0
q1=kazakhstan	1 15 -14 -2 -6 -1 3
q1=kenya	0 -3 9 15 -14 -8 -10
q1=korean	-2 1 -10 1 -6 -2 12
q1=last year	1 4 0 -11 1 -3 3
q1=let	3 6 5 4 -20 -1 0
q1=malaysia	-2 5 -11 2 9 0 -5
q1=march	4 -16 -12 -18 22 14 -15
q1=may	-3 -8 -9 -16 22 -3 1
q1=medicines	-5 -1 -23 28 -8 -1 -6
q1=medicines chips	0 0 -11 12 0 0 0
q1=mexico	-2 0 13 -14 -4 0 1
q1=minister	16 5 -12 2 1 -2 -11
q1=morocco	5 6 -11 2 -7 -3 8
q1=most	0 -5 14 -1 -13 -5 1
q1=most of	0 0 8 6 -13 0 -4
q1=mr	7 -21 14 1 -3 -2 -4
q1=mr trump	-1 -7 12 -3 -18 -3 11
q1=my	-2 -2 -12 10 0 5 1
q1=neither	-6 13 2 -2 0 6 -20
q1=neither has	0 13 -3 -7 -5 0 -6
q1=new	-9 8 -1 -13 14 -5 -3
q1=new delhi	-1 -2 -1 -6 11 0 -5
q1=nigeria	-1 1 7 -2 -11 9 -10
q1=no	13 -2 -3 9 -6 -12 -11
q1=no proclamation	0 0 -7 11 -5 0 0
q1=none	-5 -1 -6 -4 0 0 12
q1=not	4 -4 8 1 -27 -7 8
q1=nothing	-1 -2 8 8 -4 -4 -20
q1=nothing changes	0 0 14 -11 -2 0 -1
q1=november	1 1 7 -5 2 -3 -13
q1=now	-1 -6 -2 1 11 4 -9
q1=of	4 -4 -13 17 -5 -3 0
q1=on	8 -7 4 -5 -13 1 12
q1=on april	0 4 -12 5 -2 -1 5
q1=on friday	0 -4 5 -17 -6 0 13
q1=on monday	0 -2 0 -3 6 7 -14
q1=on saturday	0 -8 13 -15 -11 0 11
q1=on the	5 -18 -2 9 0 -11 4
q1=other	-1 -11 5 -8 6 0 5
q1=others	-1 -10 7 0 8 0 -12
q1=our	4 12 9 -11 -6 -10 -4
q1=out	0 -3 -19 4 17 0 -3
q1=palm	0 1 -13 13 1 0 -6
q1=palm oil	0 2 -13 11 3 0 -5
q1=parts	0 0 12 -14 4 0 -3
q1=percent	-1 -6 16 -11 3 0 -9
q1=peru	5 -14 4 -3 10 -4 -4
q1=president	-7 -5 -16 19 5 -9 0
q1=president donald	-4 -17 -10 16 7 -7 -2
q1=prime	-1 1 0 8 -12 0 0
q1=prime minister	-1 1 0 7 -12 0 0
q1=q	-5 -4 -1 12 -1 -3 -6
q1=q and	-1 3 -14 14 0 0 -5
q1=q what	-4 -11 7 4 -6 0 3
q1=question	-6 20 4 -8 -6 -10 -11
q1=question and	-7 11 3 -16 -4 -3 -1
q1=rates	2 10 7 -15 -7 2 -11
q1=reciprocal	-1 -10 -4 20 -10 -3 -7
q1=reciprocal duty	0 -3 -6 13 -5 0 -2
q1=reporter	4 -7 0 -12 11 0 1
q1=reporter what	3 -3 -2 -4 12 0 -9
q1=rice	3 -11 -3 -3 9 -1 5
q1=rivals	0 -2 12 -8 -1 0 -3
q1=scenario	0 3 -9 -11 -8 0 16
q1=scott	0 -5 11 -1 -2 0 -2
q1=scott bessent	0 -5 11 -1 -2 0 -2
q1=section	-4 -14 27 -25 5 -2 -15
q1=seoul	-2 -9 7 -10 -3 -2 16
q1=september	-1 8 -1 -16 -2 7 1
q1=seven	-2 10 -14 0 2 0 5
q1=should	6 7 1 0 -5 -1 -10
q1=should the	5 7 11 -8 -9 -1 -11
q1=since	-13 0 2 4 -4 3 -2
q1=since february	0 -9 0 12 -14 6 -2
q1=since january	0 1 4 -14 3 -3 2
q1=since then	0 -8 -18 13 14 -4 -1
q1=since thursday	-2 -1 12 -1 -10 0 2
q1=six	-5 -5 -3 -1 -13 6 12
q1=sixty	0 -1 15 -14 -4 0 1
q1=small	0 0 3 -10 11 0 -6
q1=small parcels	0 0 7 -11 6 0 -3
q1=so	4 7 8 6 -10 -2 -24
q1=softwood	0 -11 1 12 -5 0 -5
q1=some	4 -8 -7 -11 4 -5 13
q1=somebody	0 -8 -7 2 13 0 -1
q1=south	-4 -12 10 11 -12 -5 -7
q1=spain	0 0 11 -12 -1 0 5
q1=spanish	0 1 -11 8 3 -2 -2
q1=steel	-10 -1 17 -15 6 -6 -6
q1=swiss	4 3 4 -12 -1 0 2
q1=switzerland	0 0 0 8 0 -5 -16
q1=taiwan	4 -13 13 -2 -11 -4 0
q1=tariffs	-3 -3 7 -14 0 9 1
q1=tea	2 4 0 -20 12 -6 -1
q1=ten	-5 -12 -4 4 13 -2 0
q1=thailand	-4 -10 12 -2 -4 -6 2
q1=that	0 19 -2 -6 -17 -4 7
q1=that 's	0 9 -4 0 2 -4 -13
q1=that is	2 14 5 -3 -12 -7 -8
q1=that was	-5 -5 0 1 -12 -3 13
q1=the	-10 5 -3 -2 0 9 2
q1=the additional	-3 -8 12 -1 -3 0 -3
q1=the agreement	-1 1 -8 15 -2 -1 -8
q1=the american	5 -6 -10 6 4 2 -2
q1=the court	0 0 15 -7 -10 0 -2
q1=the customs	0 0 -12 15 -1 0 -4
q1=the deal	0 -3 2 -16 11 0 1
q1=the dispute	0 -2 -11 6 4 6 -4
q1=the duties	-4 0 16 -18 0 6 -10
q1=the eu	-1 10 -8 -12 -1 0 10
q1=the european	-6 -14 5 -7 -16 0 22
q1=the extension	-3 11 0 0 -10 -1 -2
q1=the federal	0 -2 -8 11 -4 0 0
q1=the first	-5 7 5 -20 2 1 4
q1=the joint	0 7 2 -13 6 0 -1
q1=the minister	11 -5 -4 5 -7 0 -4
q1=the number	-1 -1 -15 12 -1 0 4
q1=the numbers	0 -2 -15 8 11 0 0
q1=the old	-1 11 2 -7 -7 0 -5
q1=the order	0 -5 -9 6 10 0 -9
q1=the other	-2 -13 2 14 -12 -3 -1
q1=the present	-3 15 -7 -10 -2 0 2
q1=the rates	0 -5 -7 5 0 11 -8
q1=the reason	0 3 4 -1 -12 0 3
q1=the same	-4 -6 0 4 -11 0 9
q1=the second	-2 2 11 -12 -11 0 5
q1=the standstill	0 7 6 -16 1 0 -3
q1=the state	2 1 -7 -5 11 0 -4
q1=the surcharge	6 -4 14 -13 -9 0 -2
q1=the suspension	0 -5 11 3 -11 0 -10
q1=the tariffs	0 3 11 -10 -4 0 -4
q1=the text	0 -5 -9 -4 0 0 13
q1=the trade	0 -3 15 -14 2 0 -7
q1=the truce	-14 7 8 -3 -2 9 -25
q1=the two	-10 -8 -7 4 17 -2 -3
q1=the union	0 -4 -17 11 0 6 2
q1=the united	-1 -6 5 0 0 5 -11
q1=the us	-1 -2 1 -10 13 -1 -1
q1=there are	1 0 13 -12 -2 0 -1
q1=they	-4 -9 -1 2 11 -4 -3
q1=they agreed	0 -5 -4 11 -3 0 -4
q1=they are	-3 -2 0 -17 11 -3 8
q1=they'd	-4 -4 -13 6 -9 6 8
q1=third	0 0 12 -9 -1 0 -1
q1=thursday	-2 3 -14 9 -6 0 8
q1=to the	5 -10 12 3 -4 0 -8
q1=today	0 13 -2 -3 -9 -9 3
q1=together	-4 -1 10 -3 1 -1 -7
q1=trade commissioner	-1 6 -2 -14 2 0 5
q1=treasury	-3 3 0 10 -5 -1 -9
q1=treasury secretary	-3 3 0 10 -5 -1 -9
q1=truce	0 -3 0 -13 3 -5 9
q1=trump	-7 -9 5 2 9 -7 -10
q1=turkey	6 -2 -19 14 -4 4 2
q1=turkish	-7 4 0 -6 -10 0 13
q1=twelve	0 -1 -5 0 -11 1 13
q1=twenty	0 7 2 -13 -3 -1 7
q1=twenty four	0 12 0 -9 -4 0 -1
q1=two	0 3 15 -3 -17 -4 -4
q1=u.s.	0 1 13 -12 -1 0 -6
q1=under	-3 -2 2 4 5 -10 -9
q1=under it	-1 9 -7 -11 8 1 -7
q1=under the	0 -6 7 3 2 -14 -3
q1=united	0 -6 11 -3 -3 0 -4
q1=unless	0 16 -5 -9 -2 0 -8
q1=until	-6 -15 2 3 10 0 -6
q1=up	0 11 -1 -2 -2 0 -9
q1=up to	0 11 0 -4 -3 0 -7
q1=us	-3 8 -9 12 -8 -2 0
q1=viet	0 -2 -6 11 -2 0 -3
q1=viet nam	0 -2 -6 11 -2 0 -3
q1=vietnam	-5 -25 10 9 -5 -6 -4
q1=vietnam 's	2 -4 10 -8 -1 0 0
q1=vietnamese	-3 7 0 -11 -4 -1 7
q1=walnuts	0 -3 0 -14 -3 7 9
q1=washington	-9 -10 -2 19 -6 -4 -7
q1=washington july	-2 0 -14 8 11 0 -4
q1=we	9 3 0 -19 -12 10 8
q1=we are	4 -4 1 -4 -12 3 5
q1=wednesday	5 -3 -10 -4 11 -4 2
q1=what	-9 10 0 -9 -6 6 4
q1=what a	0 7 0 -14 4 0 -3
q1=what about	0 -10 12 -8 -1 0 0
q1=what are	0 -4 7 -15 -5 0 7
q1=what changes	0 -8 -6 17 -16 -1 3
q1=what did	-3 -10 -20 7 17 3 0
q1=what do	-3 -12 23 -12 -2 -5 -2
q1=what does	-8 0 22 -8 -11 -5 -13
q1=what happens	-2 16 -10 0 -7 0 0
q1=what has	-2 0 -1 -16 14 0 1
q1=what if	-8 19 -22 -11 0 -7 11
q1=what is	7 4 10 -23 -4 -8 2
q1=what stays	0 -7 22 -13 -4 0 -6
q1=what the	0 -13 5 0 1 4 -3
q1=what they	0 -7 11 -13 4 0 4
q1=what was	-7 -7 -19 0 9 18 3
q1=what we	1 -5 -18 9 0 0 8
q1=what will	0 5 -16 17 -5 0 -6
q1=what would	-2 22 -20 -7 -12 5 2
q1=what you	0 0 7 -17 2 -2 6
q1=where	-3 -8 25 -28 0 -3 0
q1=whether	-4 4 -15 -1 10 6 -8
q1=which duties	0 -4 -11 4 11 0 0
q1=while	0 18 -9 -17 -1 -2 4
q1=while it	0 15 -3 -8 -7 0 -2
q1=who	3 -10 9 0 -13 4 -2
q1=who pays	0 -1 11 -6 -1 0 -2
q1=will	0 -11 6 -11 7 1 0
q1=wine	-2 4 1 2 -13 1 -1
q1=with	-1 0 13 -5 -22 0 5
q1=with the	-1 0 17 -3 -13 2 -16
q1=within	0 -1 -10 1 12 0 -2
q1=without	0 11 2 -11 -3 1 -5
q1=without it	0 3 6 1 -2 0 -12
q1=without the	0 7 -6 -18 -1 4 6
q1=yes	-1 -3 4 6 0 0 -12
q1=you	4 4 1 0 -13 -1 0
q1=your	-3 2 6 -18 -1 0 4
q:!	-6 -4 -14 19 -7 -2 5
q:"	0 -2 -5 -20 15 -8 15
q:'s	-17 9 2 -7 -6 4 8
q:(	-6 -9 3 -3 18 -5 -9
q:)	-13 -5 2 -4 18 -4 -10
q:,	4 -4 -6 13 1 3 -10
q:-	-3 8 -3 16 -17 -10 -2
q:/	5 10 -17 10 -20 -8 13
q::	12 9 -11 1 1 -14 3
q:;	-20 10 10 -9 -15 10 0
q:<agent>	-4 4 3 -7 -7 -4 10
q:<day-ahead>	-22 19 -5 23 -40 -21 3
q:<day-gone>	-12 -9 -1 -1 19 -6 -6
q:<day-today>	-19 24 1 -22 -3 2 9
q:<duty>	0 -12 11 -1 0 -8 -2
q:<gate>	0 -2 2 1 7 -5 -12
q:<goods-amount>	10 0 10 -2 -20 -7 -3
q:<goods>	-11 6 3 1 -2 0 -6
q:<level-noun>	0 -3 -7 10 -2 -10 2
q:<level>	-12 5 -2 -3 1 6 0
q:<money>	-9 2 -11 16 2 -1 -7
q:<month-ahead>	-20 6 -5 -6 17 3 -13
q:<month-gone>	-9 -8 5 2 6 15 -28
q:<name>	-22 -10 10 8 -5 -8 3
q:<not>	9 11 8 -18 -17 15 -3
q:<office>	-2 -6 11 -1 -20 -10 11
q:<organisation>	-10 0 -11 -5 2 4 19
q:<person>	8 -11 3 2 -18 -8 12
q:<points>	2 19 -5 -1 3 -12 -12
q:<quality>	-20 17 -3 -8 6 3 -4
q:<seat>	-3 -5 1 8 6 -21 -4
q:<sender>	-3 -3 2 7 1 -13 -6
q:<span>	-5 -6 -13 5 -1 2 18
q:<taker>	-6 0 14 -30 10 -8 4
q:<v-agree>	-19 6 -14 3 2 0 12
q:<v-bear>	-25 1 -1 7 -13 -4 12
q:<v-begin>	0 6 -9 -1 7 0 -3
q:<v-buy>	-1 -16 -4 -2 4 3 9
q:<v-down>	0 -5 11 3 -14 2 -3
q:<v-end>	-2 10 7 -15 0 12 -13
q:<v-impose>	-8 7 -3 3 -4 -5 4
q:<v-propose>	-8 -15 -11 -12 -16 -9 48
q:<v-say>	1 16 1 0 -15 -10 -3
q:<v-sell>	1 -10 4 1 -3 0 2
q:<v-stay>	5 -6 12 -7 0 -11 -1
q:<v-suspend>	0 6 -5 7 -12 -11 6
q:<v-target>	-13 5 7 5 -10 1 -12
q:<v-threaten>	-6 -6 -6 -10 6 -6 21
q:<v-up>	0 0 -3 -12 20 3 -11
q:a	-9 -16 -7 9 -5 2 17
q:about	-3 -6 15 1 -3 -3 -12
q:accept	-1 2 -12 -14 10 0 7
q:act	-2 5 -20 4 9 0 6
q:add	9 -1 8 1 -9 -8 -11
q:addition	0 -7 11 -4 -7 0 4
q:additional	-4 -23 12 14 -8 -3 -25
q:affair	0 0 11 -7 -5 0 -1
q:affected	0 -4 17 -10 -4 0 -6
q:after	7 39 -13 -9 -18 1 -6
q:again	1 15 6 -1 -11 1 -19
q:ago	-4 0 2 8 -2 -1 -12
q:agree	-7 -1 8 10 -21 6 -8
q:agreement	-12 -20 7 23 -8 -13 -20
q:all	-15 -11 -1 4 6 -11 1
q:aluminium	-7 -8 23 6 -18 -5 -12
q:among	-3 -11 -11 4 14 -4 2
q:an	-12 -20 0 15 -3 -17 7
q:announce	-7 7 -21 19 -12 4 2
q:announcement	-2 0 -6 9 -16 -1 9
q:another	1 -2 20 -1 -6 0 -19
q:anyone	-1 7 8 3 -17 -4 -1
q:apply	-10 0 2 0 9 -7 -12
q:approval	-1 -5 13 -5 -7 0 -3
q:approve	0 -3 12 -11 -4 0 3
q:apricot	0 8 -1 -15 -5 0 9
q:are	4 -6 4 7 -12 -17 7
q:arrangement	-3 25 -4 -3 -4 -4 -20
q:arrive	0 -5 -5 -11 -3 7 11
q:article	0 -9 -6 14 -2 -2 0
q:as	1 3 4 -5 6 -1 -13
q:assembly	0 -1 -12 16 -3 0 -4
q:at	-31 16 -6 2 -14 8 8
q:autumn	-4 9 -5 -12 11 0 -6
q:avocado	-1 -5 4 8 -13 -1 2
q:back	-8 21 -15 0 -15 5 5
q:background	0 11 -9 6 -15 0 5
q:ban	2 -6 -12 -10 -1 5 13
q:banana	0 15 0 -7 -19 -8 10
q:baseline	0 -4 -10 17 -7 0 -4
q:basi	0 -2 -13 2 7 0 6
q:basic	0 -5 0 12 -9 -1 0
q:be	-8 -10 -7 13 -3 -5 9
q:bean	-1 -8 6 1 5 -2 -14
q:became	-1 -4 14 5 -18 2 -6
q:because	2 -3 6 -20 19 -9 0
q:become	5 10 7 -10 -3 -6 -17
q:beef	-7 9 5 -10 9 -10 -5
q:been	5 -9 6 5 -3 1 -12
q:before	0 12 -8 3 2 2 -14
q:begin	4 -39 -5 5 11 7 6
q:being	-2 6 -1 2 -13 -5 6
q:beside	-2 -11 14 -10 10 -4 -10
q:better	-4 -2 18 -11 -3 -7 -2
q:between	-4 11 6 -16 8 -1 -14
q:big	0 -2 0 13 -12 -1 -2
q:boat	0 -1 2 -14 14 -1 -3
q:border	-1 -4 -2 8 2 2 -15
q:brandy	0 -2 6 -16 8 -1 -2
q:bring	-7 -9 14 3 -11 -4 -1
q:busan	-4 -6 13 -7 4 -2 -11
q:buse	7 -12 -3 -3 15 -3 -12
q:business	0 0 -5 12 -8 0 -1
q:butter	-4 2 3 -28 11 -6 6
q:buy	3 -12 -12 8 6 0 2
q:buyer	-1 -1 10 -15 1 -1 0
q:by	1 -8 0 13 -2 -17 -4
q:c	-1 7 -22 2 -7 0 13
q:call	3 -15 17 3 -22 -1 0
q:can	-6 8 -4 -13 10 -8 5
q:capital	-1 1 -11 3 9 -4 0
q:car	-2 -18 -12 22 0 -6 2
q:carpet	0 7 1 -19 5 0 1
q:carry	-1 0 7 2 -3 0 -17
q:case	-2 13 0 -5 1 -1 -9
q:cashew	0 0 -7 -13 13 6 -5
q:ceasefire	6 4 8 -4 -14 0 -7
q:cement	-8 0 -2 15 1 -11 -4
q:cent	-1 -1 1 -10 14 0 -11
q:change	-5 -15 18 -2 -25 1 10
q:changed	0 -6 2 -11 8 -4 1
q:charge	-14 3 18 -4 -6 1 -17
q:cheese	-2 4 14 -31 6 -3 0
q:cherry	0 -8 2 9 -5 0 -3
q:chip	2 -12 0 12 -9 -5 -3
q:chocolate	3 -13 -9 2 6 -5 11
q:citru	-1 -7 15 0 -12 -1 3
q:clear	-1 -6 -18 18 0 6 -5
q:close	0 0 8 -17 -7 6 2
q:cloth	0 5 -4 9 -12 1 -5
q:coal	0 -4 -1 17 -13 -3 -6
q:cocoa	-3 0 1 -11 17 -7 -5
q:coffee	-1 14 -22 5 2 6 -8
q:collect	0 -16 -19 26 7 1 -17
q:come	9 12 0 -9 -3 15 -16
q:commerce	5 -7 -16 9 3 0 7
q:common	-1 -1 -5 16 -5 0 -7
q:company	1 -5 -3 9 4 0 -11
q:conclude	-2 -8 -10 11 5 1 -4
q:confirm	1 4 14 -19 -13 0 3
q:content	-4 -9 -3 13 -3 -1 0
q:continue	-2 2 -5 1 -16 -2 14
q:copper	2 -7 14 5 -17 -3 1
q:correction	24 -7 -15 -10 -10 5 -6
q:cost	-2 13 -5 -5 -1 8 -11
q:cotton	0 -7 -3 14 -15 5 0
q:could	-12 10 3 -5 0 4 -6
q:counted	0 7 -1 -17 11 0 0
q:country	-3 -20 -6 16 -10 -3 10
q:courier	0 -1 23 -20 -3 0 -3
q:crude	-1 -1 -13 4 3 0 7
q:currently	3 9 2 -3 -14 6 -3
q:custom	3 0 -12 9 10 0 -19
q:cut	0 -1 1 -9 11 -5 0
q:dairy	0 -2 -3 10 -16 -1 6
q:date	0 9 3 6 -7 -6 -14
q:day	-10 11 0 -10 -2 3 2
q:de	0 -2 12 -8 -8 0 2
q:dead	0 -4 -2 -5 11 0 -3
q:deal	-6 -22 -9 14 -9 -13 19
q:decide	-4 -13 6 -1 1 2 5
q:decision	-1 9 5 -13 -9 3 -1
q:decree	-3 21 0 -18 13 0 -23
q:delegation	-1 -5 -12 1 -4 7 13
q:deny	2 5 7 -16 -8 0 2
q:depend	0 -1 12 -10 0 -1 -2
q:die	5 13 -18 -10 11 1 -11
q:direction	0 -8 -14 17 -4 7 -6
q:do	-15 1 -4 -3 -3 2 15
q:doe	-1 -8 5 -19 16 -5 5
q:done	-4 -10 -1 14 -15 -3 -3
q:door	0 -5 9 -16 6 0 -1
q:double	0 -5 -17 6 17 -4 -9
q:down	4 -17 -16 6 13 3 1
q:draft	-2 -5 -11 3 -7 0 16
q:drone	0 -5 -9 17 -5 0 -5
q:drop	-2 -13 18 -8 -9 -10 7
q:due	3 6 -10 -2 -8 1 11
q:during	-6 -11 -4 1 11 -8 5
q:duty	-1 -11 7 1 2 -1 -4
q:each	-6 -3 8 11 -10 -4 -10
q:earth	0 -1 -7 12 -7 0 -1
q:economy	-4 4 13 -21 -14 -2 14
q:editor	11 -1 -4 4 -10 -2 -6
q:effect	-4 6 3 3 3 -5 -23
q:effective	-1 -1 16 -14 -10 0 4
q:elsewhere	1 -3 0 13 -10 0 -12
q:emergency	-1 -15 1 0 11 0 -10
q:end	-7 14 1 -14 1 6 -5
q:enter	2 12 4 0 -24 -7 5
q:entry	3 -8 16 -3 -7 -1 -4
q:everything	-4 -14 10 -3 12 -3 -6
q:everywhere	2 -5 5 -15 4 0 1
q:exclusion	-1 -14 8 9 -5 0 -4
q:exemption	0 -1 -11 4 13 0 -6
q:exist	0 -7 -10 -7 7 0 12
q:expect	-8 9 0 -3 -13 -4 6
q:expire	-1 4 9 -16 4 -8 0
q:export	0 -2 -13 10 -3 -3 7
q:extend	5 12 1 0 -12 -1 -9
q:extension	2 14 7 -18 -12 0 -2
q:extra	-5 -8 18 -5 -10 0 -2
q:fail	-1 -5 -9 3 -2 0 11
q:failure	0 4 -10 -5 -5 0 11
q:fall	2 0 10 4 -9 -9 -13
q:farm	0 -6 9 5 -12 0 -6
q:fee	0 -4 0 -9 12 0 0
q:fentanyl	-5 -28 17 6 1 4 -33
q:fertiliser	0 4 -14 18 -7 -3 -12
q:figure	7 0 14 -1 -16 0 -8
q:finance	0 2 -3 -10 5 0 6
q:find	0 12 3 -13 -3 -1 -5
q:finished	-1 -11 -8 11 -2 0 8
q:firm	-2 -5 -5 13 -3 0 -3
q:first	5 -10 6 -9 7 5 -6
q:flour	-4 10 -4 6 -13 -2 5
q:flower	-1 -2 0 -16 13 -6 2
q:followed	-2 -2 -11 4 10 0 -4
q:following	0 0 -14 4 8 0 3
q:for	-10 -1 -4 -2 3 -10 11
q:force	-6 10 -1 -16 12 -6 -2
q:forced	-3 -14 -12 -7 8 -1 20
q:four	-4 12 -2 6 -16 -3 0
q:framework	-3 -7 -10 14 -6 -2 3
q:free	-3 -4 15 -4 -10 4 -4
q:friend	0 -1 10 -11 8 -3 -5
q:from	-2 -4 2 10 5 -10 -15
q:frozen	-1 7 2 -11 1 0 0
q:fruit	-7 -7 6 -11 -1 -2 13
q:further	7 6 -3 12 -8 -7 -17
q:gas	6 -1 -12 10 -5 0 -3
q:gave	3 -12 1 0 -4 5 3
q:geneva	0 1 2 11 -14 -3 -10
q:get	-11 -21 4 9 -2 4 -1
q:given	2 2 -1 -22 10 1 1
q:glass	5 0 10 3 -17 0 -9
q:go	-3 10 -6 -15 15 -8 2
q:gold	3 9 3 -17 0 -2 0
q:good	-19 -24 1 -2 11 -6 14
q:grain	1 0 -3 13 -11 -1 -6
q:grant	0 6 9 -13 0 0 -3
q:grape	0 -8 8 10 -14 0 -6
q:had	2 -11 -3 -9 17 0 2
q:half	1 -2 9 2 -4 -4 -7
q:halve	0 -8 5 0 -14 0 7
q:hand	-4 13 0 6 -7 -2 -12
q:hang	-2 13 -11 -14 5 0 5
q:happen	-7 22 -10 -16 1 -1 -5
q:has	-15 1 6 -8 11 -18 3
q:have	-11 -6 3 -1 -6 -4 13
q:he	-1 -9 4 -4 4 -10 4
q:heard	4 -2 6 2 -2 -1 -12
q:height	0 -10 2 -13 5 0 10
q:her	6 4 0 -14 2 0 -5
q:higher	0 7 -8 -4 -18 -1 17
q:highest	0 -3 4 -10 6 8 -10
q:him	2 -2 -1 1 3 6 -12
q:his	-11 -7 7 -10 -13 -5 20
q:history	0 0 -9 -1 13 0 0
q:hit	0 -16 -2 11 -7 -4 8
q:hour	-7 2 -18 3 13 -5 5
q:how	-6 3 -3 7 0 3 -16
q:i	11 -6 4 -27 14 4 -3
q:i'm	-2 13 -4 -8 -2 0 -1
q:if	-10 34 -36 -2 -23 -5 21
q:import	0 0 -6 -5 -3 5 11
q:importer	-3 6 2 -21 6 -2 5
q:impose	-3 -1 -8 21 -4 -9 -9
q:in	-5 6 -2 0 6 8 -14
q:included	-2 -10 1 -7 5 -2 10
q:increase	3 2 0 -12 -2 0 4
q:initialled	0 -1 1 -15 0 0 13
q:instead	-3 4 1 0 -11 -7 8
q:into	-8 11 7 -5 -5 5 -18
q:invest	0 0 -12 15 0 0 -5
q:is	-4 8 12 6 -16 -31 -6
q:isn't	2 2 16 -16 -7 -1 -6
q:it	-18 -7 5 2 9 9 -12
q:its	-18 -6 3 8 0 -10 0
q:job	-4 12 -1 -7 1 -3 -7
q:juice	0 2 0 -1 -11 0 7
q:keep	9 5 -12 4 3 -3 -7
q:kitchen	0 -11 0 13 -3 0 -4
q:know	-11 -5 -5 2 13 -9 5
q:labor	-2 -12 -12 -13 7 0 23
q:lack	0 7 1 -12 2 0 -3
q:lamp	3 -8 13 -6 -10 7 0
q:lapse	-10 10 9 -12 5 2 -17
q:late	0 -3 -5 14 -6 0 -6
q:later	0 2 -13 8 6 1 -10
q:lay	4 -6 -5 9 0 2 -13
q:leather	-1 -3 0 -9 -2 0 12
q:leave	5 3 18 -11 -22 9 -6
q:lemon	0 -7 -9 -1 4 0 13
q:less	7 4 -10 1 9 -6 -6
q:let	-3 22 -9 2 -17 7 0
q:letter	-4 -3 -6 -18 -3 -4 29
q:level	-6 19 -13 -2 12 -2 -18
q:levy	-5 16 -3 -1 -10 -5 3
q:lift	2 -10 6 -6 -2 11 -11
q:like	-6 -6 7 -21 9 3 -1
q:likewise	0 13 -15 0 -6 0 10
q:list	-2 -14 8 -3 1 1 2
q:little	0 -2 11 0 -11 0 -4
q:lobster	-1 0 22 -7 -11 -3 -7
q:lorry	0 5 -1 -10 15 -1 -13
q:lower	-7 -4 -13 20 -8 -4 3
q:m	-2 -9 12 -8 1 -2 0
q:machine	-5 -4 11 0 5 -4 -9
q:maize	-1 0 1 11 -9 2 -13
q:make	0 -22 10 -14 6 5 9
q:marble	0 -10 -2 12 0 -2 -2
q:margin	0 0 12 -10 1 0 -9
q:me	-1 -1 11 8 -11 -10 -11
q:mean	-3 2 1 -12 2 7 0
q:measure	-1 -1 11 -19 10 0 -2
q:medicine	-7 -9 -25 34 0 -3 -10
q:meet	-20 -9 7 -13 -5 0 21
q:member	9 15 -12 6 2 1 -22
q:middle	0 -2 -4 -13 14 2 -1
q:minister	0 -2 9 -22 0 1 8
q:ministry	-2 0 -16 13 2 -1 4
q:minute	-5 0 11 -4 -5 -7 1
q:monday	0 0 -16 12 6 -1 -5
q:more	-15 -4 21 -7 0 0 -11
q:most	4 -6 5 -9 -11 6 15
q:move	2 -12 1 16 -15 -1 -11
q:mr	0 -8 0 8 -13 -4 8
q:much	0 2 13 0 -11 -9 -10
q:must	-4 -15 -14 -3 9 6 16
q:my	-2 -6 -1 14 -1 -2 -10
q:named	3 -2 -16 16 -1 0 -4
q:national	0 -1 -5 11 -4 0 -4
q:nearly	0 0 -17 2 18 0 -7
q:need	0 0 -12 7 -2 0 9
q:negotiation	-1 1 -13 18 -7 0 -6
q:neither	-2 6 4 -14 6 0 -4
q:never	2 1 4 2 -3 3 -15
q:new	1 1 10 2 -8 -5 -11
q:newspaper	-1 -2 -6 0 -7 -1 13
q:next	-9 -4 13 5 -9 -1 -7
q:night	5 4 -11 -20 -1 0 20
q:no	4 -4 -1 6 -12 6 -1
q:nobody	-8 13 1 -9 -1 5 -6
q:north	0 -7 23 -18 -9 0 0
q:not	16 -2 9 -8 -13 -3 -2
q:nothing	4 -4 -3 8 -1 4 -10
q:notice	5 -5 5 2 4 -2 -20
q:now	-12 3 2 -10 3 9 0
q:number	7 -7 -16 2 14 -19 8
q:nut	0 2 -12 -4 10 6 -2
q:odesa	0 0 0 11 -9 -4 -1
q:of	-5 -20 7 10 5 -1 -11
q:off	2 11 13 -18 -10 4 -4
q:offer	1 -9 -7 -5 -10 -1 20
q:oil	12 6 -9 -2 5 1 -8
q:once	0 -14 4 8 -8 4 -1
q:one	5 -7 8 1 0 4 -14
q:onion	-1 8 -11 -1 5 -1 0
q:open	-3 -5 -1 11 -10 -2 1
q:or	0 -7 6 -12 2 -5 9
q:orange	-2 7 -1 4 -18 1 3
q:order	-5 -5 12 -1 -5 0 -6
q:ordinary	-8 -25 25 -3 -6 -11 -8
q:origin	-2 -1 6 -1 -11 -3 8
q:originating	0 -6 -7 12 -1 0 -3
q:other	0 -15 11 11 -14 0 -5
q:otherwise	-3 15 1 -5 2 0 -17
q:our	4 -5 -2 -3 -8 12 6
q:over	-18 6 7 -8 2 -3 -1
q:own	-5 -17 17 -4 0 1 -9
q:pact	0 3 4 -11 1 0 3
q:page	2 9 -8 9 -6 -2 -12
q:parcel	-2 -4 10 -5 8 -2 -16
q:parliament	2 -1 0 -12 -1 0 8
q:part	0 -10 6 1 -6 3 -1
q:partner	0 0 -15 7 14 -1 -2
q:pass	0 1 -10 19 -12 -1 -2
q:passed	0 0 -14 15 -6 0 0
q:past	0 -1 10 -14 4 -1 0
q:patented	0 -8 -10 15 3 0 -7
q:pause	-9 20 -10 0 -18 -8 10
q:peace	-1 3 8 -17 3 -1 -6
q:peak	0 -2 -5 -8 12 0 -1
q:pen	0 16 0 -17 -7 -1 0
q:period	0 -3 -5 -9 15 0 0
q:permit	0 9 10 -10 -13 0 0
q:pharmaceutical	0 -1 -11 9 10 0 -9
q:phosphate	0 10 5 -12 -7 0 -1
q:pineapple	0 -1 -8 12 -4 0 -4
q:place	-6 -7 2 -6 -2 2 12
q:plan	-2 7 -9 9 -12 4 0
q:plastic	-2 -1 4 2 -1 4 -11
q:plu	6 -7 11 -6 -1 -7 -1
q:plywood	-1 13 3 -8 -5 0 -12
q:pork	-2 -2 7 2 -16 -1 4
q:port	-1 -1 -3 -20 15 3 5
q:post	5 -8 25 -10 -7 1 -24
q:potatoe	-2 8 -14 7 6 -5 -3
q:powder	-1 0 2 -12 3 -1 6
q:power	0 -2 -14 0 14 0 0
q:prawn	6 0 5 -6 3 0 -11
q:prepare	-2 -1 -13 4 -2 0 12
q:present	-10 2 -1 4 -19 1 7
q:price	-1 -7 26 -23 -1 -1 -5
q:proclamation	3 -9 -3 13 -4 -2 -7
q:product	-2 -3 1 20 -18 -11 -6
q:prolonged	-5 10 2 8 -16 -5 -9
q:propose	-6 0 -22 -13 0 0 29
q:protocol	0 -7 -8 -2 1 0 14
q:public	0 0 -4 -4 -3 0 11
q:pump	-1 -5 2 -16 3 0 8
q:purchase	-1 -4 -5 -11 13 -4 7
q:put	9 -9 0 -16 20 0 -12
q:quarrel	-5 -4 -5 -14 22 -1 -3
q:quota	0 -9 5 14 -18 -4 -4
q:raise	5 -3 8 -16 -1 7 0
q:raspberry	0 19 -9 -1 -1 -3 -9
q:rate	-6 -3 1 13 -9 1 -6
q:ratified	0 0 -9 13 -3 0 -5
q:raw	0 -8 1 -16 9 6 -4
q:reach	-4 9 -24 -7 4 7 21
q:read	0 10 -3 -19 11 2 -11
q:ready	3 0 -18 -12 -8 0 21
q:recall	-5 3 1 -18 8 3 -2
q:receive	0 -11 -6 2 -10 0 17
q:reciprocal	-1 -20 4 -6 16 5 -10
q:regional	0 -2 14 -10 -4 0 0
q:remain	-5 0 2 9 -2 -5 -15
q:renewal	-1 15 -1 -6 -5 0 -7
q:renewed	-2 22 -2 -6 -6 -1 -14
q:replace	-1 -6 0 15 -10 -1 -8
q:report	8 2 17 -10 -6 -2 -14
q:reporter	10 -17 17 -8 -14 -1 3
q:rest	-3 -5 7 1 -20 9 3
q:rice	-11 13 5 -16 -1 -3 3
q:right	10 14 1 -14 -24 7 0
q:rise	-4 -14 10 6 4 0 -17
q:risk	-3 -14 0 0 13 0 5
q:rod	0 11 3 0 -13 -1 -2
q:round	0 -12 2 0 -4 3 6
q:rule	0 -12 -2 8 2 -3 -3
q:rum	0 -15 -2 17 1 0 -8
q:rumour	11 -7 5 -8 -2 -1 -4
q:run	4 11 2 -9 -14 4 3
q:same	-10 -14 2 5 6 -14 4
q:say	-5 17 -2 -7 -6 -3 1
q:season	0 0 12 -2 -7 0 -5
q:second	-7 -11 2 2 -7 3 8
q:section	-15 -20 22 -11 4 -7 -4
q:see	-4 -9 -6 -6 9 0 10
q:sell	5 -19 22 -15 5 -2 -8
q:semiconductor	-1 -2 15 -3 -4 0 -10
q:separate	-2 -4 -1 10 -3 -1 -8
q:sesame	-2 10 6 -19 -4 0 1
q:set	0 2 1 -5 10 0 -7
q:settle	-2 -11 6 0 -1 -1 0
q:shall	5 -14 -12 1 8 -1 9
q:shirt	0 8 -11 -5 3 4 0
q:should	2 2 4 6 0 -6 -15
q:shrimp	-2 -6 18 -5 -4 2 -10
q:side	-5 -4 -2 -3 1 -7 12
q:sign	-4 4 -1 -4 5 -20 3
q:signature	-1 -5 1 12 4 -5 -13
q:simple	-1 0 -15 -9 2 0 16
q:since	-8 1 -1 -5 23 -5 -21
q:sir	12 -3 -4 5 -8 0 -7
q:sit	7 -11 6 -8 8 -1 -6
q:six	0 -1 -13 5 10 0 0
q:slap	-4 7 -1 11 -12 -4 -6
q:small	-3 5 8 -8 9 0 -17
q:so	5 6 2 -5 3 -6 -12
q:some	9 -11 -11 3 -8 2 9
q:somebody	6 -10 -4 -5 12 -4 -5
q:soon	0 0 -10 16 -8 0 -3
q:soybean	-2 3 25 -14 -7 0 -17
q:speak	-2 2 -3 -15 9 2 2
q:spoken	0 1 7 -11 2 -1 0
q:stack	0 -3 14 -10 -2 0 -4
q:stake	0 12 -17 -3 8 -3 -6
q:standstill	-3 12 -12 -6 -6 -4 16
q:start	5 -22 -16 10 2 -10 18
q:state	0 16 0 -5 -1 -2 -15
q:statement	-2 3 -11 12 -4 -3 1
q:stay	3 -10 17 -1 -18 1 -1
q:steel	-3 -5 26 -8 -9 4 -14
q:still	-8 -1 6 13 -18 -1 -8
q:stop	3 -9 5 6 -6 4 -11
q:story	3 -4 -15 3 13 0 1
q:stuff	0 -3 -9 16 -10 1 -4
q:subject	-1 -10 1 6 4 2 -10
q:sum	3 -8 22 1 -15 -4 -15
q:summer	-3 -6 -1 -12 10 9 0
q:sunday	0 -11 6 5 0 0 2
q:sunflower	3 12 -2 -5 -12 1 -3
q:surcharge	7 -6 4 -29 9 -6 14
q:suspension	-8 5 -10 23 -24 -2 -10
q:take	-11 1 -1 1 9 -8 -7
q:talk	8 -1 -1 4 -3 -13 0
q:tariff	-4 -11 15 4 -7 -10 -5
q:tax	6 12 -10 1 -2 7 -18
q:tea	-1 -1 5 -10 14 -4 -8
q:telephone	4 -1 -2 11 -7 0 -5
q:tell	-4 -3 -1 5 -14 -12 13
q:term	-1 -14 -12 23 -2 -1 -5
q:text	-1 -9 -10 0 -7 0 19
q:textile	-1 11 10 -11 -12 0 -3
q:th	0 -3 -11 14 -14 4 2
q:than	-7 -2 11 0 -2 -8 -6
q:thank	-10 -2 15 -8 -4 0 5
q:that	14 -9 -1 3 4 -9 -4
q:the	-16 4 1 -3 6 -11 4
q:their	-8 6 15 -18 -2 19 -20
q:them	0 -8 -9 8 17 -3 -10
q:then	0 9 -20 -1 23 -4 -10
q:there	-12 1 1 -1 -18 0 16
q:therefore	0 7 7 7 -16 -4 -9
q:they	-13 8 -4 1 2 6 -6
q:thi	-22 0 14 0 -14 3 -1
q:thing	6 4 -12 -8 7 5 2
q:think	-6 -6 -3 6 -17 -7 15
q:those	0 -9 -5 13 6 -2 -11
q:though	0 7 9 -14 0 0 -5
q:threat	0 -4 -1 -13 -3 0 15
q:threaten	0 -7 -1 -6 -11 0 17
q:three	2 -23 0 4 0 3 2
q:through	-4 -1 -4 21 -3 -5 -16
q:thu	0 14 3 -6 -9 -1 -9
q:tile	-5 -10 -2 18 -7 -3 -2
q:tin	0 11 5 0 -10 -1 -10
q:to	-6 -15 0 12 -9 5 4
q:together	-3 -3 13 -11 -7 10 -3
q:tomatoe	-1 -9 14 3 -7 -2 -3
q:too	-6 -8 -3 -12 13 -7 12
q:tool	0 -3 10 -4 -2 0 -3
q:top	7 -12 10 -2 -14 7 2
q:total	-1 -8 10 3 -17 6 -11
q:touched	0 -2 11 0 -6 0 -2
q:tractor	-1 0 -8 -9 13 -4 4
q:treaty	1 0 -16 0 -7 -7 23
q:truce	0 14 9 -25 11 -11 -8
q:truck	-2 6 0 11 -16 4 -12
q:tuna	4 10 -3 -1 -13 6 -5
q:tyre	-1 5 2 0 -11 2 0
q:under	-22 3 7 0 -1 -2 -7
q:understanding	-6 2 1 -8 -12 0 16
q:unless	-6 24 11 -21 -16 -2 -14
q:until	-26 -11 16 2 -21 -2 7
q:up	5 11 -10 -6 6 -14 6
q:upholstered	0 -11 -1 10 -3 0 2
q:upon	2 7 0 -13 2 0 0
q:us	-1 4 3 -22 2 -3 10
q:used	5 -1 -12 -4 -1 7 8
q:valid	0 13 -3 -12 -6 0 -1
q:valparaíso	0 -4 -14 -8 18 -6 3
q:value	3 0 -9 14 -7 -3 -4
q:vote	-3 0 -14 13 5 0 -2
q:wait	-5 -15 3 3 -2 -1 6
q:waited	0 -3 -7 2 12 -1 -8
q:walnut	-1 8 -17 -14 0 7 11
q:want	-5 -3 12 -12 0 -10 6
q:warn	-3 9 -11 -9 7 -4 5
q:washing	0 -8 0 10 -2 0 -4
q:watche	7 -9 -7 5 10 -4 -8
q:way	2 -6 5 6 -11 -3 2
q:we	1 0 -19 -4 11 -1 16
q:week	-3 -14 0 0 -2 5 9
q:weekend	0 2 -16 9 4 0 2
q:welcomed	-1 0 12 -5 -2 0 -6
q:well	0 -17 5 0 11 -8 -4
q:were	-10 16 -4 -7 4 13 -15
q:what	-11 9 -4 3 -12 2 2
q:whatever	5 5 9 -12 -10 0 -4
q:wheat	-1 -2 14 -4 -8 1 -2
q:when	12 -3 -2 -10 -3 15 -2
q:where	-1 -9 15 -2 -14 5 -3
q:which	4 -16 11 2 3 -23 1
q:while	-3 9 -8 -15 15 -3 2
q:who	-4 5 17 -12 -3 10 -18
q:why	-1 10 11 -5 -13 -4 -11
q:will	-6 6 -14 16 -33 9 10
q:wine	-3 16 6 -11 -6 -3 -3
q:winter	-1 -11 3 10 -11 -4 2
q:wire	-2 -3 4 2 -13 0 5
q:with	-17 -6 -4 17 -5 0 -3
q:withdraw	7 -13 -4 -13 -1 4 12
q:without	-13 15 -5 -14 -3 5 5
q:won't	-1 3 -10 -14 -2 0 17
q:wool	-1 -6 0 -25 21 -3 6
q:word	-2 0 -1 0 11 0 -9
q:work	-1 11 -15 1 12 0 -15
q:world	0 0 -5 -6 2 11 0
q:worse	3 -11 -7 3 12 -3 -2
q:would	-6 26 -17 -19 -14 0 22
q:write	-1 -6 0 12 -7 2 -8
q:yarn	3 2 -9 8 -12 7 -2
q:year	-1 12 1 -16 9 4 -10
q:yes	0 -1 0 12 -5 -2 -6
q:york	0 0 3 4 -10 0 0
q:you	0 -3 27 -7 -10 -3 -14
q:young	0 -3 12 -10 -2 0 -2
q:your	6 5 7 -11 -8 3 -9
q:—	20 2 -10 -8 10 -10 -5
qt=future	-5 4 1 4 -22 7 1
qt=modal	-7 1 -2 -3 -5 -7 12
qt=past	-9 -22 3 -8 9 5 12
qt=perfect	-12 -9 6 0 5 -1 -3
qt=pluperfect	-4 -19 5 -4 8 -13 8
qt=present	-15 19 2 -3 -8 -3 -2
quoted	14 2 -8 -2 2 8 -12
r1=(	-7 7 11 1 -31 -6 1
r1=)	1 -1 -14 -18 29 -12 3
r1=+	0 -8 11 1 -5 0 -2
r1=,	-15 -8 8 -1 -9 5 4
r1=.	4 2 -1 3 0 -8 -3
r1=<day-ahead>	8 13 -6 -13 6 -4 -10
r1=<day-gone>	-3 9 -1 3 -11 -4 -2
r1=<day-today>	-2 2 32 -19 -14 -3 -11
r1=<duty>	-5 13 -1 -8 -1 -11 7
r1=<end>	-30 9 2 3 -7 4 -9
r1=<goods>	0 16 -17 -13 6 -7 10
r1=<level-noun>	-7 -6 -16 19 -6 -1 6
r1=<level>	-12 -11 -2 -19 17 13 -2
r1=<span>	0 0 -7 -2 -4 0 12
r1=<v-begin>	-9 -6 7 -2 4 -11 3
r1=<v-end>	-2 -7 14 0 -10 0 -5
r1=<v-return>	-1 7 0 -13 2 -2 0
r1=<v-say>	-2 -6 3 -12 0 -1 10
r1=<v-stay>	1 -7 6 -1 7 -2 -23
r1=<v-suspend>	-3 -18 -10 24 -5 -1 -6
r1=?	-8 -12 -5 -18 5 14 12
r1=ad	0 0 -3 10 -7 0 -4
r1=after	10 10 -7 9 -15 -1 -14
r1=again	2 12 -8 -7 2 5 -15
r1=all	-3 -1 13 -7 3 -5 -13
r1=and	-8 13 -8 -3 1 1 -4
r1=are	4 -7 -5 10 -5 -6 4
r1=as	-3 -16 11 6 -16 -3 6
r1=at	-1 -8 9 -14 9 6 -7
r1=become	0 -6 11 -7 3 -3 -5
r1=before	0 15 -46 1 17 1 2
r1=between	0 -4 -9 0 12 -1 0
r1=by	0 4 -12 8 2 4 -7
r1=could	-1 14 -8 -9 -9 6 -3
r1=duty	0 12 7 -12 -3 -2 -3
r1=each	-2 -8 -4 -11 14 -1 7
r1=fentanyl	0 -2 -3 -10 10 0 0
r1=for	17 -12 -9 10 -6 0 -1
r1=from	4 -2 -20 16 -18 -12 16
r1=had	9 8 -5 -11 -4 1 -2
r1=has	1 5 6 -13 -1 -1 -2
r1=here	-2 5 9 -2 -5 -3 -14
r1=if	-3 14 -6 -8 -2 -6 4
r1=in	-4 -4 1 6 -8 2 0
r1=including	0 -1 15 -11 -3 0 -1
r1=instead	-6 -7 -6 4 -21 -3 15
r1=is	6 4 5 -14 -7 -8 6
r1=it	-5 15 2 -5 -11 -4 1
r1=may	0 0 0 11 -4 0 -10
r1=now	0 -12 40 -23 -12 0 -13
r1=of	0 -20 -9 13 17 7 -22
r1=on	7 -5 1 -4 -6 -8 8
r1=once	0 -1 -7 12 0 -2 -5
r1=or	-8 -15 6 0 -9 -3 11
r1=otherwise	-3 12 -8 0 -1 0 -1
r1=outside	0 -1 11 -6 -4 0 -1
r1=over	-3 -19 15 4 -7 -2 -8
r1=per	6 3 0 1 -3 0 -11
r1=plu	0 -9 18 -3 -8 -1 -5
r1=reciprocal	0 1 11 -3 -18 5 0
r1=shall	-1 2 -15 17 0 0 -7
r1=since	-9 -7 14 -4 0 -3 -7
r1=sleep	0 -5 -11 16 -4 0 0
r1=surcharge	-2 -4 7 -18 11 0 -11
r1=suspend	0 -5 -8 14 -3 0 0
r1=tariff	-8 -8 -10 7 -10 -5 18
r1=tax	0 13 -1 -3 -6 -1 -7
r1=that	10 -4 -4 1 3 -28 2
r1=the	9 -3 -5 -10 1 5 5
r1=then	0 4 -16 4 4 -3 2
r1=throughout	0 -6 10 -12 1 0 2
r1=to	-9 -16 12 1 2 0 -13
r1=too	-3 -8 16 7 -10 -1 -12
r1=under	-7 -11 16 -21 12 -6 -11
r1=until	-9 -26 24 -22 21 -2 -28
r1=we	11 -12 1 -16 5 -2 0
r1=were	2 6 -1 -12 1 -2 1
r1=when	-3 0 -1 -2 2 8 -12
r1=will	0 4 3 4 0 0 -21
r1=without	0 15 -18 -10 -3 0 8
r1=would	-13 3 -12 -5 2 0 14
r1=—	0 -4 7 -10 7 7 -15
r2="	3 6 -7 14 -12 1 -11
r2=,	6 -1 -6 0 14 -5 -11
r2=.	0 8 16 -4 -10 -18 -9
r2=<day-ahead>	-10 -9 -11 7 -2 -8 15
r2=<day-gone>	-4 -14 4 -1 6 -12 6
r2=<day-today>	-4 8 -13 -2 11 0 0
r2=<duty>	-2 6 4 -12 1 -4 7
r2=<end>	-12 3 -1 4 1 -3 0
r2=<goods>	21 -4 -4 -14 0 -1 4
r2=<level>	-9 5 -3 -7 3 13 -3
r2=<month-ahead>	8 0 -14 -7 10 0 1
r2=<month-gone>	-1 -14 -5 6 6 1 -6
r2=<name>	7 -4 -6 4 7 -10 -1
r2=<number>	-1 -9 15 -10 10 7 -20
r2=<organisation>	-1 -5 -7 -9 5 0 11
r2=<person>	-9 0 -4 3 -12 -2 12
r2=<points>	0 7 9 -14 -5 2 -2
r2=<seat>	-4 7 9 -14 -4 1 -2
r2=<v-agree>	3 -1 -5 13 -7 0 -8
r2=<v-begin>	5 -12 1 13 3 -11 -13
r2=<v-down>	9 2 4 3 -7 -5 -15
r2=<v-end>	-4 -3 10 -9 -12 4 8
r2=<v-impose>	5 7 -10 15 -11 -11 -1
r2=<v-propose>	-2 -11 -1 4 7 -2 -2
r2=<v-say>	3 11 -13 8 -3 -9 0
r2=<v-stay>	-8 -14 6 11 0 -7 -12
r2=<v-suspend>	-3 -1 -20 22 -3 -2 0
r2=<v-target>	0 -2 9 -8 -1 0 0
r2=<v-up>	-3 -17 -6 8 11 -5 0
r2=a	-14 13 0 3 -9 10 -5
r2=account	0 0 12 -7 -3 0 -2
r2=again	-1 -3 -12 7 8 0 -1
r2=all	-4 -4 -8 1 8 -11 9
r2=an	2 3 1 -16 -4 6 0
r2=and	-14 -1 -2 2 11 -13 0
r2=announce	0 7 -17 4 -2 0 5
r2=as	10 10 4 -6 -7 -11 -7
r2=at	-1 3 0 -4 -13 4 7
r2=back	1 11 -10 -5 6 -4 -10
r2=banana	4 3 3 -4 1 1 -12
r2=be	-4 4 9 1 3 1 -18
r2=become	0 -6 17 -7 -5 0 -8
r2=beef	3 1 2 -7 -12 5 3
r2=been	1 0 4 -15 -1 3 4
r2=beer	-5 -1 12 -4 -8 0 1
r2=before	-6 -18 23 -3 -4 -3 0
r2=both	3 -6 -8 -1 -11 2 17
r2=cent	6 3 0 1 -2 0 -11
r2=certain	-1 -1 9 0 -3 0 -9
r2=charge	0 -15 8 -3 2 1 0
r2=coffee	10 0 5 -19 0 0 -1
r2=come	5 -8 4 11 -5 -3 -10
r2=dairy	-1 -2 10 -8 -2 0 1
r2=down	0 -5 2 0 -14 -1 8
r2=electric	-1 -2 8 -1 -2 -1 -1
r2=every	-2 5 4 4 -15 0 0
r2=fentanyl	-3 -18 20 -5 -4 -4 -14
r2=flower	9 -4 -11 2 4 -4 -1
r2=fruit	0 -3 13 -6 -5 0 -3
r2=glass	0 -5 12 -5 -1 0 -2
r2=go	-3 -13 -3 7 11 -2 -4
r2=good	-3 -12 9 10 -2 -2 -20
r2=had	-2 -1 -17 0 3 0 11
r2=has	-10 2 12 -4 0 -1 -5
r2=he	5 -4 10 -9 -15 -5 4
r2=heavy	0 -1 -10 -2 -1 0 12
r2=his	-1 -7 11 -12 -3 0 5
r2=hold	0 -4 -9 14 -3 0 -2
r2=i	2 0 -8 0 -11 10 3
r2=impose	0 5 14 -15 -3 0 -3
r2=it	0 17 3 -7 -3 -5 -13
r2=its	7 -4 -1 4 -15 14 -6
r2=jute	10 -3 -5 3 -2 0 -6
r2=kitchen	0 -7 -2 -1 -3 0 10
r2=last	-4 -6 -14 -6 11 4 9
r2=later	0 0 -10 4 6 0 0
r2=levy	0 -5 16 -13 -1 0 -5
r2=machine	0 7 -13 -4 -2 0 8
r2=maize	0 3 -12 -5 2 0 9
r2=most	-4 -1 5 10 -4 0 -17
r2=never	1 11 -7 -11 -10 3 2
r2=new	0 -3 -12 8 4 0 2
r2=not	0 9 -19 7 -1 2 9
r2=nothing	-4 0 22 -14 -8 0 -7
r2=now	3 2 -26 20 -8 -4 7
r2=of	-13 -12 0 10 -10 -13 8
r2=older	0 -3 12 -7 -2 0 -3
r2=on	1 12 0 3 0 -16 -17
r2=once	-1 0 -19 5 -3 -3 11
r2=one	3 -1 6 -4 2 0 -10
r2=our	7 -7 6 2 1 -5 -16
r2=over	-1 0 -18 9 7 0 5
r2=patented	-2 -3 -6 15 -3 -1 -9
r2=place	0 0 -9 6 -5 0 5
r2=plu	0 -2 13 -4 -4 0 -3
r2=point	0 -7 -11 14 -1 0 2
r2=present	0 -7 20 -9 -3 0 -4
r2=put	-2 -8 -10 6 3 0 7
r2=retain	0 0 16 -15 -1 0 0
r2=should	-2 -5 -8 -3 0 0 13
r2=since	0 -10 14 -7 -8 1 4
r2=soybean	-3 1 -6 0 12 0 -12
r2=stay	0 -9 11 -3 0 0 -3
r2=steel	-5 -7 8 -5 5 -2 -1
r2=suspend	0 -3 -32 22 0 0 5
r2=talk	-2 -1 11 -11 10 0 -11
r2=the	-11 -5 -7 1 0 23 -4
r2=their	-12 -3 2 7 -10 7 -5
r2=them	-5 -6 -13 9 10 -1 1
r2=then	0 1 0 -25 24 -11 -9
r2=they	4 -11 16 -13 3 1 -9
r2=to	-1 -1 6 -2 -1 -13 2
r2=together	0 2 7 -11 3 -2 0
r2=top	0 4 -13 2 3 -2 9
r2=unchanged	0 -5 17 -11 -2 0 -4
r2=under	-1 -5 16 -11 0 -1 -3
r2=until	0 8 -11 12 -10 -6 1
r2=up	-1 12 -6 3 -6 -2 -7
r2=us	-2 -13 7 -11 -5 11 3
r2=valorem	0 0 -3 10 -7 0 -4
r2=was	-4 -13 -9 3 5 -2 9
r2=week	3 -6 -5 10 -9 -6 9
r2=well	0 -14 -12 3 -3 4 15
r2=were	-2 -1 -6 10 -7 -2 6
r2=what	0 -1 -11 1 6 1 5
r2=where	-1 -3 -2 4 -15 6 4
r2=will	-2 3 11 -11 2 -1 -4
r2=within	4 0 -10 10 0 0 -5
r2=would	-8 11 10 -16 -4 -4 -1
r2=year	3 -5 -18 -1 9 5 3
r2=you	8 -7 -16 11 -5 0 3
r3="	18 -12 -10 -7 2 2 -1
r3='s	12 -3 0 -5 9 -3 -15
r3=(	0 -6 10 -2 -8 0 1
r3=,	0 -12 -4 0 6 11 3
r3=-	-3 3 -7 6 7 -2 -10
r3=.	18 -6 -2 -2 -4 3 -2
r3=:	3 -2 3 -7 -1 12 -10
r3=<day-ahead>	-11 -1 -5 -1 6 -4 8
r3=<day-gone>	-4 0 -2 12 -14 0 2
r3=<day-today>	0 -1 6 -10 1 -4 5
r3=<duty>	0 -8 7 8 -5 -7 -15
r3=<end>	-11 6 1 2 0 -1 -5
r3=<goods>	1 5 3 -9 3 -5 -1
r3=<level-noun>	4 0 -13 4 -8 12 -2
r3=<level>	-18 -6 -7 8 13 -14 0
r3=<money>	-2 -1 13 -9 2 -1 -8
r3=<month-ahead>	-5 0 1 0 -11 10 -4
r3=<name>	-9 7 10 1 -16 -8 0
r3=<not>	7 5 12 -7 -4 -12 -16
r3=<number>	-24 3 -3 3 3 -15 4
r3=<office>	0 4 12 -12 -2 0 -4
r3=<organisation>	0 -5 -3 -12 10 -3 10
r3=<person>	-8 -5 9 -26 -1 -3 19
r3=<points>	0 1 11 -11 -10 0 5
r3=<seat>	-5 -12 8 0 1 -6 1
r3=<v-agree>	3 0 -11 10 0 -3 -3
r3=<v-bear>	2 -1 6 -19 -3 1 11
r3=<v-begin>	-8 -6 2 -11 8 3 8
r3=<v-down>	1 -17 -1 -2 5 -5 11
r3=<v-end>	-8 3 -7 -6 9 -9 10
r3=<v-impose>	-8 -3 -10 2 10 -4 6
r3=<v-propose>	7 -9 -11 3 -7 -3 12
r3=<v-say>	0 -6 -5 14 0 -12 -2
r3=<v-stay>	-7 6 10 -16 5 3 -8
r3=<v-suspend>	0 1 -3 17 -10 -5 -15
r3=<v-target>	5 -5 -2 -16 6 0 13
r3=<v-threaten>	-1 4 0 -13 -5 0 9
r3=<v-up>	9 -7 -1 -15 2 9 2
r3=?	15 4 -6 -14 -3 -3 -1
r3=a	6 -18 3 7 -3 5 -7
r3=advanced	0 0 10 -8 -1 0 -2
r3=again	0 7 8 -15 -2 -4 -6
r3=agreement	0 -1 13 -13 1 0 -5
r3=an	13 -7 0 -3 0 -4 -8
r3=and	-6 -15 0 -4 11 -15 12
r3=announce	1 -3 -13 1 6 -1 7
r3=apply	-1 8 -1 -17 7 0 -4
r3=autumn	-1 -1 -14 6 3 -6 8
r3=back	-3 -1 0 10 4 -1 -16
r3=be	-2 10 9 -2 -16 -5 -7
r3=been	2 13 -2 -1 -9 -4 -3
r3=before	-3 4 4 -11 6 0 -11
r3=cabinet	0 -9 0 -3 -2 0 11
r3=call	0 0 16 -7 -10 0 -4
r3=change	-1 -3 13 -6 -3 0 -3
r3=charge	6 -1 -8 -7 13 2 -2
r3=chicken	-1 -10 0 10 0 0 -6
r3=chip	0 -3 -11 3 -6 -1 13
r3=collect	6 5 -11 12 -11 0 -5
r3=come	-5 -13 -4 1 4 -1 11
r3=effect	0 0 12 -6 -8 0 -1
r3=end	-4 11 -18 2 5 -2 2
r3=everybody	0 -8 13 -4 -2 -1 0
r3=everything	-4 0 15 1 -9 0 -9
r3=farm	0 -2 -12 8 10 0 -5
r3=figure	0 0 -11 14 1 -2 -8
r3=first	-4 -14 6 0 -3 -3 5
r3=for	-12 -16 0 12 1 -7 0
r3=framework	0 -1 -11 14 -3 0 -1
r3=from	-8 11 0 7 4 -11 -16
r3=furniture	-3 -7 -11 5 4 -2 9
r3=get	4 -2 -1 -13 -3 3 7
r3=glove	4 -1 11 -4 -1 0 -8
r3=good	-7 -6 12 -3 -1 -13 -2
r3=grape	5 -5 11 -8 -2 0 -5
r3=had	0 13 -6 2 -1 -4 -8
r3=has	-4 -9 7 5 -15 3 -3
r3=have	-5 -13 3 13 -1 -5 -8
r3=height	0 0 -4 -2 -6 11 0
r3=highest	0 0 -4 0 -5 9 -3
r3=import	0 0 -7 11 -2 0 -3
r3=in	11 17 3 -6 -4 -17 -12
r3=industrial	-1 0 -7 -1 -4 0 11
r3=instead	-1 8 -11 2 -3 0 5
r3=into	-1 -2 11 -12 7 0 -7
r3=is	11 10 -5 -4 0 -1 -12
r3=it	-19 1 4 4 5 -4 -5
r3=keep	-1 -7 15 -13 2 0 0
r3=mangoe	0 0 2 -11 -4 0 10
r3=minimum	0 -1 -6 10 -1 0 -2
r3=moment	0 -7 15 -6 -1 0 -3
r3=motorcycle	5 0 6 -13 -1 0 -1
r3=mr	-1 -3 -3 -8 -3 0 13
r3=narrow	0 0 11 -7 -2 0 -4
r3=of	-11 -2 -13 11 -6 -15 19
r3=off	-1 2 -8 11 -7 0 0
r3=oil	-6 0 22 -8 -10 5 -14
r3=old	0 -7 12 -6 1 0 -5
r3=olive	9 -4 -14 7 -5 0 4
r3=on	-2 11 1 -12 -3 -16 11
r3=one	3 -12 -4 -12 16 10 -11
r3=or	0 -5 9 -11 -4 0 3
r3=out	0 9 -14 -5 9 0 0
r3=over	-1 7 4 5 -16 0 -4
r3=paper	12 -10 -7 0 4 -1 0
r3=part	0 -6 15 -13 3 -3 -5
r3=pay	0 -2 7 -14 1 0 5
r3=peak	0 -3 -4 -6 -4 12 -1
r3=port	0 -1 11 -10 0 0 -1
r3=present	0 3 -14 -2 -3 0 13
r3=rubber	0 -2 13 -2 -5 0 -6
r3=same	-2 6 -9 19 -21 1 -5
r3=set	0 4 -13 10 -8 2 2
r3=shrimp	0 1 9 -14 0 0 2
r3=since	-1 -5 11 -1 0 -4 -11
r3=still	-1 0 -6 -4 -2 0 12
r3=suspend	0 -11 -10 24 -6 0 -8
r3=table	0 0 -7 -4 -2 0 11
r3=take	-9 -4 13 -7 -5 4 2
r3=than	-5 0 4 1 -8 9 -6
r3=that	5 -2 5 2 -11 3 -4
r3=the	2 1 -5 1 1 -11 6
r3=their	1 4 -11 14 -4 -1 -11
r3=then	0 10 -11 0 -4 -1 4
r3=there	0 -2 9 1 -11 4 -6
r3=they	-3 10 6 -3 -12 -4 -5
r3=threaten	0 -6 -6 -12 -5 0 20
r3=to	-10 -1 -12 9 1 3 2
r3=together	0 0 14 -10 -3 0 -4
r3=truce	8 -8 -1 -4 14 -9 -19
r3=under	-3 -5 13 -2 -4 0 -1
r3=until	-1 1 -15 15 4 -9 2
r3=value	0 -4 12 -2 -6 -1 -6
r3=was	11 -14 -9 -6 6 -11 8
r3=we	-8 -6 17 -5 0 -4 -1
r3=week	0 6 -19 4 7 7 -3
r3=which	-1 -2 -7 17 -6 -5 -5
r3=wine	0 0 -4 5 -11 6 2
r3=worst	0 -1 -4 -5 -10 14 0
r3=year	-3 -8 -3 -3 12 -3 4
r4="	0 5 -8 -9 1 -6 10
r4='s	4 0 2 3 -12 -6 2
r4=(	-1 1 0 13 -14 0 -6
r4=)	-5 10 -15 8 5 -4 -7
r4=,	-3 10 1 -10 1 3 -7
r4=.	12 2 -2 -14 10 -1 -1
r4=;	0 -15 -3 5 -11 5 10
r4=<agent>	-3 17 -22 11 0 -6 0
r4=<day-ahead>	0 5 1 11 -30 -4 -5
r4=<duty>	0 0 -5 6 3 3 -10
r4=<gate>	-5 -3 15 -2 -10 0 0
r4=<goods-amount>	0 0 -8 10 0 0 -3
r4=<goods>	-4 -2 24 -8 -6 -1 -18
r4=<level-noun>	1 1 5 -12 -7 -5 13
r4=<level>	7 1 -16 3 9 -1 4
r4=<month-gone>	0 2 13 1 -7 -12 -7
r4=<name>	-15 -8 -1 7 1 -8 5
r4=<number>	-9 1 1 -11 2 -5 13
r4=<office>	13 -2 -7 -7 3 -2 -6
r4=<person>	1 -4 -3 5 -18 6 6
r4=<quality>	-11 -12 -7 3 14 0 0
r4=<sender>	0 -7 -16 8 4 0 9
r4=<span>	-4 0 -6 14 3 -1 -13
r4=<v-bear>	0 -14 15 -9 9 -3 -8
r4=<v-begin>	-10 6 -8 10 -13 -5 9
r4=<v-down>	-3 0 -11 8 2 -2 1
r4=<v-impose>	-5 11 -8 2 4 -7 -1
r4=<v-propose>	2 -6 4 -28 3 -3 10
r4=<v-say>	10 0 -2 -14 -2 -5 14
r4=<v-stay>	2 17 -7 -5 -2 -8 0
r4=<v-suspend>	-2 15 -6 1 5 -2 -17
r4=<v-target>	-11 2 13 -9 -11 0 2
r4=<v-up>	-2 -2 11 -11 8 -6 -11
r4=a	3 -2 -2 2 9 -12 -4
r4=against	0 11 -6 -2 -3 0 0
r4=all	-5 3 6 2 -12 4 -7
r4=and	-11 1 5 5 -5 1 -7
r4=announce	-2 0 -7 -7 -4 0 15
r4=are	5 -1 -6 -3 14 1 -14
r4=back	-2 -2 4 0 9 -4 -13
r4=because	0 -6 -7 2 12 0 -7
r4=been	0 3 -7 7 2 6 -16
r4=before	-4 -2 19 -14 -3 3 -10
r4=begin	-1 2 -3 7 -10 -3 3
r4=by	-5 -12 3 7 4 -4 -4
r4=call	-6 0 14 -12 -4 0 2
r4=charge	-6 9 8 -9 -1 2 -10
r4=chip	0 -1 11 -6 -2 0 -4
r4=coffee	0 -7 12 3 -5 0 -8
r4=come	-1 6 -18 10 -9 -2 8
r4=day	3 3 -20 19 -6 4 -5
r4=deal	0 -4 -6 13 -4 0 -7
r4=doe	6 -11 13 1 -7 0 -11
r4=down	0 -1 -11 15 -4 -3 2
r4=drawer	0 3 -15 2 -1 0 11
r4=due	-1 3 5 6 -5 0 -12
r4=duty	2 -15 -8 10 4 4 -3
r4=engine	0 7 -12 6 0 0 0
r4=ever	0 0 -1 -2 -8 10 0
r4=everywhere	-4 0 11 -3 -6 0 -3
r4=farm	0 -1 15 -10 -7 0 0
r4=fentanyl	-1 -4 13 2 -11 -5 0
r4=for	-4 -5 -4 -4 10 -10 7
r4=from	-9 0 9 -18 5 -8 11
r4=good	-15 -6 -4 1 7 0 6
r4=had	-1 -15 -13 3 6 -6 14
r4=has	1 -14 12 -20 -4 -4 13
r4=have	8 -1 -13 0 12 -5 0
r4=hold	0 11 -10 -5 1 0 0
r4=if	-5 -13 8 7 -12 -4 4
r4=in	-6 3 2 -16 -3 0 16
r4=included	0 -1 16 -9 -8 0 -7
r4=is	-1 0 -13 5 0 -2 10
r4=its	-9 -7 15 -9 -1 -3 2
r4=keep	0 -3 -7 2 11 0 -6
r4=last	-2 2 1 -11 6 0 -1
r4=machine	0 -9 -3 12 -5 0 0
r4=most	0 -1 1 -13 1 0 9
r4=no	0 -8 10 -15 12 -1 -13
r4=of	-3 4 0 -3 6 6 -13
r4=older	0 -2 13 -6 -3 0 -3
r4=on	4 2 -13 18 -3 -6 -8
r4=ordinary	0 -4 -13 15 4 0 -8
r4=our	0 2 -14 0 10 0 2
r4=over	0 0 -4 -11 14 0 -1
r4=pay	-2 -9 11 -11 10 -8 -4
r4=place	0 7 3 -17 0 0 3
r4=price	0 0 -7 10 -1 0 -2
r4=put	7 9 -13 0 -3 0 0
r4=quota	0 0 -8 11 0 0 -3
r4=rate	-2 0 7 -11 1 -5 10
r4=reciprocal	0 0 10 -11 -1 0 -2
r4=say	3 8 -3 -12 3 -3 3
r4=section	0 -2 12 -6 -6 0 1
r4=seem	-4 0 -7 -7 0 0 14
r4=since	4 7 6 -17 -2 2 -10
r4=so	0 -3 14 -4 -4 0 -6
r4=start	0 -7 -9 12 0 0 1
r4=than	0 0 0 -13 5 0 7
r4=that	-18 3 -22 15 -14 22 6
r4=the	-9 9 -11 6 -15 4 13
r4=there	0 -5 22 -23 -9 0 8
r4=to	-10 -7 -4 -19 26 0 3
r4=under	0 0 14 1 -14 0 -12
r4=was	3 -13 13 -14 4 5 -10
r4=what	-1 -2 3 -1 -13 -5 10
r4=where	-1 13 -3 1 -8 -5 0
r4=will	-3 2 -6 12 -6 -1 -4
r4=worth	0 -4 3 10 -8 0 -7
r4=would	-1 0 15 -10 -10 0 -1
r4=yarn	-2 -4 -12 7 11 0 -3
r4=—	-3 12 -9 3 -1 0 -5
r=" .	-4 4 11 -16 8 0 -14
r=( now	0 0 -19 23 -7 0 -10
r=) .	-7 -15 1 -6 13 -2 3
r=) <end>	8 7 -15 -7 4 -4 1
r=+ <number>	0 -4 11 -5 -3 0 -1
r=, "	-15 -2 6 10 -10 -7 0
r=, <name>	6 -15 -11 8 8 -8 3
r=, <person>	-5 5 -16 11 -2 0 2
r=, <quality>	0 -2 -9 -14 18 0 1
r=, a	0 -9 -5 14 -10 4 -1
r=, after	0 -4 -9 12 4 -1 -8
r=, against	0 -2 3 -12 -7 0 9
r=, and	-11 -7 3 2 6 -10 0
r=, as	12 10 9 -15 -6 -10 -11
r=, but	-1 -6 -11 0 8 4 5
r=, for	-4 -13 8 -8 -6 6 5
r=, he	6 -3 10 -9 -14 -5 2
r=, i	3 0 -12 2 -7 6 4
r=, if	-1 9 -12 1 2 -4 1
r=, in	3 -14 0 -12 11 7 -3
r=, its	0 -5 -5 -3 -3 12 0
r=, not	-11 13 -9 -5 -11 -4 14
r=, now	0 4 -13 -7 -3 -2 14
r=, on	9 -1 -9 4 3 -5 -2
r=, ordinary	0 0 9 -5 -5 0 -2
r=, over	0 0 -12 5 6 0 1
r=, plu	0 -2 11 -3 -3 0 -3
r=, since	2 -7 11 0 -3 -2 -8
r=, stay	0 -7 13 -7 0 0 -1
r=, the	-11 -6 -9 -3 -11 27 0
r=, then	-4 4 0 -14 14 -8 -4
r=, unchanged	0 -5 16 -9 -2 0 -3
r=, under	0 -3 13 -9 0 0 -1
r=, whatever	5 -5 -6 11 -4 -1 -5
r=, where	0 -3 -5 5 -15 6 5
r=, will	-2 -5 12 -4 4 -1 -8
r=, with	0 2 4 3 3 -1 -14
r=, within	0 0 -9 11 0 0 -3
r=, would	0 -1 15 -11 -5 0 0
r=. "	15 10 -13 0 -3 0 -10
r=. <end>	-4 0 1 3 0 -8 -2
r=; <end>	-1 -5 -9 13 2 -1 -4
r=; and	0 14 -7 -12 4 -2 -5
r=<day-today> .	-1 2 19 -10 -10 -2 -4
r=<end> <end>	-30 9 2 3 -7 4 -9
r=<level> <level>	-4 -22 -14 -29 25 16 -17
r=? <end>	-6 -10 -6 -16 6 10 13
r=ad valorem	0 0 -3 10 -7 0 -4
r=again ,	7 8 -7 -14 -3 8 -10
r=again .	-3 4 0 3 5 -2 -11
r=all in	-1 -6 12 -2 -6 -1 -5
r=and <level>	-6 17 -10 -3 -3 3 -6
r=and <name>	0 -7 16 -2 -10 -3 -1
r=and <number>	-4 5 -13 2 8 3 -5
r=and <quality>	0 0 13 -6 -6 0 -3
r=and that	-3 -5 14 -2 -3 0 -2
r=and the	0 3 15 1 -14 -3 -14
r=and would	0 -6 12 -3 0 0 -2
r=are not	0 -8 -8 11 2 0 -2
r=are suspend	0 1 -15 13 -5 0 0
r=as <level>	0 0 14 -5 -10 0 -3
r=as before	-3 -10 18 0 -8 0 -5
r=as well	0 -14 -12 3 -3 4 15
r=at most	0 0 -6 12 -2 0 -6
r=at once	-1 -4 -18 12 -2 -3 7
r=at present	0 -7 20 -9 -3 0 -4
r=before ,	0 8 -17 0 8 -1 -3
r=before .	4 -8 -25 10 8 4 -6
r=before the	-1 2 -10 -1 8 -6 4
r=duty on	1 8 5 -8 2 0 -13
r=each ,	0 -4 -4 -1 12 0 -4
r=each .	0 -2 2 -13 3 0 7
r=for <quality>	-3 -3 -4 11 1 -2 -5
r=for <span>	0 -16 4 -8 10 1 -2
r=for fentanyl	-1 -7 11 -7 0 -2 -4
r=for the	0 6 -9 7 -1 -12 1
r=from <day-ahead>	1 -7 -32 13 -13 -3 19
r=from <level>	-5 5 0 5 -24 -3 0
r=from <month-ahead>	4 0 -10 -4 -4 0 10
r=from <number>	4 -4 -1 12 -7 0 -8
r=from <quality>	1 -3 11 -7 -2 0 -2
r=from the	0 6 -7 12 -12 -7 0
r=go on	0 -1 12 -4 -7 0 -1
r=if the	3 14 -10 0 -9 -2 0
r=in <month-ahead>	4 0 -13 -6 9 1 1
r=in <month-gone>	-1 -9 -14 9 5 1 2
r=in <name>	1 3 12 -2 -16 1 -9
r=in <number>	0 -10 -9 0 -1 8 9
r=in <seat>	-2 8 12 -12 -10 -2 -6
r=in all	-6 -4 1 7 3 -4 -11
r=in place	0 0 -9 6 -5 0 5
r=in that	0 11 -11 1 -1 0 -2
r=including the	0 -1 11 -8 -1 0 -1
r=instead of	-4 -5 -7 4 -21 -2 16
r=is back	7 5 -14 -5 7 0 -11
r=is the	-3 6 0 1 -13 -2 1
r=is what	1 3 -18 1 9 -6 7
r=now ,	0 -5 18 -9 -2 0 -5
r=now .	0 -6 25 -11 -8 0 -6
r=of <month-gone>	0 -2 0 -17 9 4 -2
r=of <number>	0 -1 -8 -7 14 0 -2
r=of its	-1 -11 2 12 -4 -3 -10
r=of last	-2 -10 -19 4 11 7 0
r=of the	2 -13 0 17 -9 5 -21
r=on <day-ahead>	-9 1 -19 13 -7 -2 6
r=on account	0 0 12 -7 -3 0 -2
r=on all	-7 4 -3 -6 -4 -1 14
r=on apple	0 -2 12 -10 -6 4 -1
r=on beef	3 0 1 -4 -11 5 2
r=on beer	-1 -1 12 -2 -6 0 -6
r=on both	-3 3 -11 -4 -2 -1 14
r=on coffee	6 2 -1 -11 0 0 1
r=on dairy	-1 -2 10 -8 -2 0 1
r=on good	-4 -6 1 8 1 -1 -12
r=on hold	0 -2 -8 10 -1 0 0
r=on it	0 -2 -14 6 11 -1 -3
r=on machine	0 7 -13 -4 -1 0 7
r=on most	-2 3 1 2 3 0 -10
r=on patented	-2 -3 -6 15 -3 -1 -9
r=on soybean	-3 2 -5 -2 12 0 -11
r=on steel	-4 -16 14 -4 1 -2 -2
r=on the	-13 1 -1 -1 -15 7 10
r=on their	-6 -15 3 6 -4 8 -3
r=on them	-4 -5 -6 -3 11 0 4
r=on top	0 4 -10 -1 3 -1 9
r=once the	0 -4 -11 16 -7 0 -1
r=over fentanyl	0 -11 17 -3 -7 0 -10
r=per cent	6 3 0 1 -2 0 -11
r=plu <number>	0 -1 14 -1 -9 -1 -6
r=return ,	0 11 -8 -3 -1 0 -2
r=since .	0 0 12 -4 -9 0 0
r=since <day-gone>	-2 -6 19 -16 -1 0 -5
r=since last	0 0 16 -7 -9 -2 0
r=stay .	0 0 14 -11 0 0 0
r=stay suspend	0 -1 -9 11 0 0 0
r=tariff "	-3 0 -4 15 -1 0 -10
r=tariff on	2 -8 -4 -2 -5 0 12
r=tax on	0 11 -8 -1 -1 0 -4
r=that <quality>	0 2 -2 -1 10 0 -9
r=that had	0 1 -10 -7 6 -1 8
r=that has	0 -2 13 -14 1 0 -5
r=that was	1 -8 -6 -1 -5 -3 14
r=that were	0 -6 -10 16 -9 -1 4
r=the <quality>	0 -2 -14 2 0 3 10
r=then .	0 13 -12 0 -6 0 2
r=to <number>	-3 -12 8 -10 7 5 -12
r=to nothing	-4 0 12 -4 -5 0 0
r=until <day-ahead>	-2 -9 31 -26 3 0 -12
r=until <day-gone>	0 -3 -15 7 7 -1 -3
r=until <month-gone>	0 0 -6 -4 11 -1 0
r=until now	0 0 -6 10 -3 0 -1
r=until the	0 -6 7 -12 6 3 -6
r=was the	-7 -8 -7 1 12 8 -13
r=will be	-2 5 9 -5 -5 0 -11
r=with the	0 2 -11 7 6 0 -4
r=with which	0 0 -5 -2 -4 0 12
relative=bear perfect	-1 -1 -5 -6 13 0 -6
relative=bear present	4 -2 9 0 -6 0 -12
relative=begin modal	-2 9 -16 -6 0 0 11
relative=begin past	-4 2 -3 -14 16 -4 -2
relative=begin present	-11 -4 3 5 0 -1 0
relative=impose participle	0 5 -11 8 -6 0 0
relative=impose perfect	-3 -12 -1 10 -6 0 4
relative=impose pluperfect	-9 -6 -15 9 -11 -5 19
relative=infinitive	3 4 -12 0 -5 -1 8
relative=modal	-2 11 -22 2 -11 -4 16
relative=participle	0 5 -15 7 4 0 -1
relative=past	7 -7 -5 -3 14 -5 -5
relative=perfect	-11 -11 -1 3 4 -3 7
relative=pluperfect	-13 3 -22 7 -12 -8 23
relative=present	5 5 1 8 -6 -1 -26
relative=say past	8 1 -11 -7 0 -2 10
relative=say pluperfect	-2 -8 -10 6 -11 0 14
relative=stay past	2 0 -10 -8 14 -2 2
relative=stay present	-3 14 5 0 -8 -5 -20
relative=suspend past	0 -5 -7 13 -3 0 0
relative=suspend perfect	0 -6 -10 16 0 0 -4
relative=target pluperfect	-4 -3 -1 -6 -3 -1 13
relative=threaten past	0 0 -4 -7 -4 0 12
relative=threaten pluperfect	-4 -2 -11 -2 -5 0 14
row:duty	-1 -4 -10 8 2 8 -1
row:goods	0 -6 -6 13 -2 1 -7
row:in	-6 8 -8 13 -10 1 -4
row:into	-2 1 9 -10 -11 10 -12
row:list	0 -6 16 -7 -5 0 -4
row:of	0 -7 11 -5 -1 -2 0
row:on	-3 -2 -8 -2 2 15 -3
row:paraguay	0 -6 0 -1 -2 10 -2
row:south	0 2 -3 11 -10 -1 -5
row:the	-1 9 -9 -12 10 -4 1
row:truce	0 9 -9 -9 9 -2 -9
row:vietnam	0 -3 10 -8 0 0 0
rule:0	14 -5 6 -18 8 -16 -10
rule:1	11 -3 -2 2 -10 0 -7
rule:11	0 12 -6 2 -6 -1 -2
rule:12	0 -12 45 -22 -12 -6 -26
rule:13	6 6 -1 -6 12 -3 -24
rule:14	-2 1 -2 -5 -2 -6 9
rule:15	-10 9 4 -2 5 0 -20
rule:16	3 -2 -16 0 -4 0 10
rule:22	0 1 -14 -18 -11 0 30
rule:23	-7 -7 32 -29 3 -5 -10
rule:24	1 -6 -26 18 -3 -2 0
rule:25	-5 5 -2 -14 0 -6 11
rule:26	-3 1 1 12 -12 -7 -10
rule:27	-5 -2 -14 -7 23 -3 -2
rule:29	0 5 -5 7 -11 -2 3
rule:3	-5 -10 -6 -11 -5 24 -12
rule:30	10 -4 2 -10 5 0 5
rule:31	-6 2 -8 14 -8 0 0
rule:35	1 -1 -12 4 3 -8 13
rule:4	-4 11 2 -13 0 -1 1
rule:5	0 -4 24 -11 -11 0 -6
rule:6	-2 -9 -9 21 -6 -4 -13
rule:7	-8 -7 17 -20 9 -3 -9
rule:8	-6 -3 0 -8 15 0 -11
rule:9	-10 -20 41 -20 -3 -4 -12
rule:after far denied higher	-12 7 0 5 -4 0 -6
rule:after far denied lower	-10 7 1 0 -13 -2 8
rule:after far denied same	27 -13 5 -14 -16 -5 -8
rule:after far if_lapsed higher	8 -2 2 -13 -1 11 -1
rule:after far if_lapsed lower	-7 -23 7 -9 3 -1 12
rule:after far if_lapsed same	-4 0 -9 0 11 -1 0
rule:after far none higher	0 -1 -16 -1 19 -7 -5
rule:after far now higher	3 1 -17 -2 2 5 7
rule:after far now lower	0 -8 -10 9 16 -10 -2
rule:after far now same	-3 -11 6 -5 7 -29 5
rule:after far past higher	-21 -3 15 1 -1 -16 -3
rule:after far past lower	6 7 2 0 -9 0 -6
rule:after far past same	1 -13 3 -2 4 5 -2
rule:after far peak lower	1 2 2 7 4 -7 -21
rule:after far proposed higher	-22 11 9 -13 -2 6 1
rule:after far proposed lower	-12 9 3 -2 -3 -3 -2
rule:after far proposed same	-11 8 0 -21 -16 -7 24
rule:after here denied higher	7 22 -15 -9 -3 -4 0
rule:after here denied lower	-12 -5 -9 23 -11 -2 -3
rule:after here if_lapsed higher	-9 12 0 -16 7 -16 0
rule:after here if_lapsed lower	-8 0 15 -15 5 4 -15
rule:after here none higher	-4 -5 14 -3 -1 0 -6
rule:after here now higher	-17 2 -9 1 11 4 1
rule:after here now lower	-16 7 -9 0 3 -3 9
rule:after here now same	-2 -11 5 -5 4 7 -4
rule:after here past higher	-7 16 8 -2 -16 0 -3
rule:after here past lower	-2 3 -5 8 -6 -7 3
rule:after here past same	0 -6 -17 13 3 -3 2
rule:after here peak lower	-1 -5 9 -14 17 -12 -5
rule:after here proposed higher	0 -24 31 -8 -7 -20 0
rule:after here proposed lower	-15 -12 9 6 -6 3 -2
rule:after paragraph denied same	10 -1 -2 -4 -1 0 -4
rule:after paragraph if_lapsed higher	3 5 -2 9 -18 3 -7
rule:after paragraph if_lapsed lower	-9 1 23 -14 -27 -1 4
rule:after paragraph now higher	2 10 -19 -1 8 13 -5
rule:after paragraph now lower	-7 1 -14 10 13 -18 3
rule:after paragraph now same	10 -24 14 -2 -3 -9 -10
rule:after paragraph past higher	-4 0 23 -18 -4 -2 -7
rule:after paragraph past lower	-8 2 6 -4 19 -13 -27
rule:after paragraph past same	-13 -3 -10 6 12 -2 0
rule:after paragraph peak lower	-1 14 1 -4 -9 -4 1
rule:after paragraph proposed higher	5 -16 14 -4 -1 -1 -3
rule:after paragraph proposed lower	-8 -17 3 9 -11 3 11
rule:after paragraph proposed same	-8 0 -10 1 -2 -2 13
rule:before denied	4 -4 -1 6 -14 5 -3
rule:before if_lapsed	-11 3 9 -11 -5 -1 4
rule:before none	1 1 -4 -15 17 5 -10
rule:before proposed	12 -9 10 -5 -11 -5 0
rule:denied	16 -5 -2 -9 3 -1 -9
rule:here denied	0 7 -11 9 0 -4 -1
rule:here none	2 -1 -9 -18 25 -3 -8
rule:here now	-12 6 -2 2 -8 1 7
rule:here past	-8 2 -7 1 7 4 -6
rule:here peak	-2 -3 -9 7 7 -4 0
rule:here proposed	-11 -13 16 1 0 0 -8
rule:if_lapsed	-13 13 -4 -9 2 -8 -1
rule:later denied higher	-1 19 -1 0 -8 -4 -11
rule:later denied lower	-11 -4 4 6 -11 -5 5
rule:later denied same	38 -18 -15 -3 -5 -1 -10
rule:later if_lapsed higher	7 -19 3 -4 6 7 -2
rule:later if_lapsed lower	-21 -34 13 12 -5 -16 7
rule:later if_lapsed none	-8 4 9 -7 -4 -8 5
rule:later if_lapsed same	-14 11 -10 -6 18 0 -17
rule:later now higher	-10 -3 4 -5 1 13 -3
rule:later now lower	-8 -19 6 2 9 -16 0
rule:later now none	-2 9 4 -6 -13 -10 8
rule:later now same	0 -10 6 -2 7 -24 -1
rule:later past higher	-1 -7 11 1 4 -15 -13
rule:later past lower	-9 1 5 9 -13 -30 5
rule:later past same	12 -23 -24 5 7 0 15
rule:later peak higher	-1 -8 10 9 -14 -2 -8
rule:later peak lower	-8 9 3 -3 14 -25 -13
rule:later proposed higher	9 14 4 -3 -15 -7 -6
rule:later proposed lower	-21 15 -3 -11 0 1 14
rule:later proposed same	-22 3 -2 -5 -4 -3 20
rule:now	-4 -5 17 -6 -1 -15 -3
rule:past	-6 -10 -2 -1 12 2 -7
rule:peak	-9 -17 -12 14 -9 20 -23
rule:peer denied higher	0 16 -6 7 -8 -1 -14
rule:peer denied same	47 -3 -10 -13 -14 -7 -19
rule:peer if_lapsed higher	9 -10 0 -9 6 18 -11
rule:peer if_lapsed lower	5 -18 17 -3 -11 -29 7
rule:peer if_lapsed none	-15 -5 10 0 -3 -11 7
rule:peer if_lapsed same	-18 28 -21 -13 23 1 -18
rule:peer now higher	1 12 -11 -5 -3 16 -3
rule:peer now lower	7 -36 -7 0 12 -31 21
rule:peer now none	-15 -2 28 -2 -14 -14 -13
rule:peer now same	-21 -3 24 -4 -3 -24 -7
rule:peer past higher	11 -14 8 -10 -1 -13 11
rule:peer past lower	-2 3 12 -4 -9 -13 1
rule:peer past same	-10 12 -8 -19 22 1 -5
rule:peer peak higher	0 -11 13 4 -11 -1 -12
rule:peer peak lower	-6 3 3 2 14 -14 -22
rule:peer peak same	0 9 0 0 -14 11 -12
rule:peer proposed higher	9 -14 12 -4 -24 -8 17
rule:peer proposed lower	-25 5 11 3 -8 6 -7
rule:peer proposed same	9 -10 -20 -9 -8 -13 37
rule:proposed	-7 6 -11 0 -9 -13 15
rule:state denied	15 -5 -2 -9 2 -1 -8
rule:state down from	-8 -11 11 -1 5 -6 -14
rule:state down to	-1 -6 10 -18 -2 -6 18
rule:state from	-6 -5 2 -7 12 0 -10
rule:state lapse	-12 14 -4 -10 3 -8 0
rule:state none	0 -5 -2 -7 13 6 -8
rule:state now	1 0 2 5 -4 -13 2
rule:state peak	-5 -10 -9 -11 -5 25 -12
rule:state threat	-12 7 0 0 -4 -12 5
rule:when denied	15 -5 -2 -9 2 -1 -8
rule:when if_lapsed	-12 13 -5 -10 5 -8 0
rule:when none	0 -5 -2 -7 13 6 -8
rule:when now	-8 -13 22 -5 -5 -15 2
rule:when past	-5 -9 2 0 9 -3 -6
rule:when peak	-9 -17 -14 16 -11 23 -24
rule:when proposed	-12 6 -8 1 -8 -13 14
rumour before	-10 8 1 -2 -8 -2 4
rumour untrue	38 -15 -12 -30 -7 2 -14
rumoured	43 -29 -33 6 -13 -9 2
s:!	4 -1 -5 -1 -14 9 3
s:"	10 0 -18 -2 9 2 1
s:'	-3 4 -12 16 0 -3 -8
s:(	6 1 2 2 -4 -16 -2
s:)	6 2 0 6 -5 -17 -3
s:*	-2 0 -2 -11 14 4 -6
s:+	-1 -6 17 0 -11 -4 0
s:,	-22 3 1 4 0 8 -4
s:-	-11 14 0 6 -4 -2 -18
s:.	1 -9 3 5 3 -9 0
s:/	4 -5 -6 21 -10 -5 -11
s::	8 7 0 2 -16 9 -4
s:;	-7 -6 -3 1 -3 1 11
s:<agent>	-3 10 -6 0 0 -12 3
s:<day-ahead>	-23 6 0 19 -33 -34 10
s:<day-gone>	-3 6 -6 4 9 -36 2
s:<day-today>	1 3 2 -5 5 -15 -1
s:<duty>	-1 3 4 1 1 -20 -4
s:<gate>	-3 4 -1 10 -6 -16 -2
s:<goods-amount>	-9 -11 -7 26 -18 -7 2
s:<goods>	9 9 2 -1 -6 -2 -7
s:<level-noun>	11 5 -7 1 -9 -6 3
s:<level>	-6 -14 15 -11 9 -13 5
s:<money>	-16 3 -1 5 7 -10 -7
s:<month-ahead>	7 4 -10 -4 10 10 -23
s:<month-gone>	-26 -19 -4 -4 22 11 -8
s:<name>	-18 -16 8 8 0 -5 4
s:<not>	7 7 5 -12 -5 -5 -3
s:<office>	5 0 -4 -9 -7 -2 14
s:<organisation>	4 -9 -5 -9 2 6 12
s:<person>	-12 -4 7 -8 -19 -16 23
s:<points>	-37 22 -60 80 -40 -30 -59
s:<seat>	0 -7 -2 -2 -9 2 11
s:<sender>	-20 -2 6 5 -2 -3 -3
s:<span>	-17 -12 -4 -6 19 1 6
s:<taker>	11 -7 -5 0 -7 -6 11
s:<v-agree>	-12 -2 -5 9 -6 9 2
s:<v-bear>	-13 -4 3 0 1 -1 6
s:<v-buy>	-3 -3 -1 7 6 -1 -14
s:<v-deny>	22 -15 -6 -5 9 -14 -7
s:<v-down>	-2 -17 3 3 0 -13 7
s:<v-end>	-6 11 -7 -7 16 -5 -7
s:<v-propose>	10 -5 -9 -18 -14 -5 24
s:<v-return>	-17 14 -11 -3 4 20 -15
s:<v-say>	26 -12 -4 -6 -15 -17 11
s:<v-sell>	-8 -6 0 5 4 5 -9
s:<v-stay>	-19 -5 12 -1 5 -18 0
s:<v-suspend>	-2 8 5 17 -18 -25 -21
s:<v-target>	0 -9 -1 3 -6 12 -1
s:<v-threaten>	-16 4 -5 -4 -12 -14 20
s:<v-up>	-7 3 -6 -11 10 14 -1
s:=	0 -7 15 -3 -1 -3 -4
s:?	14 -9 -6 -20 4 8 1
s:@	4 -14 1 11 -6 -6 -6
s:[	3 6 -12 -9 0 -1 10
s:]	3 6 -12 -9 0 -1 10
s:_	1 -1 -9 19 -11 -4 -11
s:a	16 -10 3 -4 -12 -5 6
s:abolish	-3 -14 2 6 0 -1 -2
s:about	18 -11 1 2 -9 1 -7
s:above	-7 -7 11 -3 -9 7 -1
s:abroad	0 -2 15 -5 -6 0 -3
s:absence	0 20 -7 -13 -6 0 -5
s:absent	0 12 -6 -5 -3 0 -1
s:according	18 -14 -11 -11 -12 -3 21
s:accordingly	0 2 -1 -11 10 0 -5
s:account	1 -12 4 -4 12 -4 -12
s:action	0 -2 12 -1 -9 0 -5
s:ad	-2 -9 5 9 -12 0 -7
s:add	-7 -5 19 -6 0 -8 -8
s:additional	-10 -6 0 14 -1 -18 -5
s:adjust	0 0 -8 14 -3 0 -4
s:admit	11 4 -2 -1 -2 -3 -7
s:adopt	4 -2 -5 13 -10 0 -7
s:advanced	0 0 23 -19 -6 0 -8
s:affected	-1 -7 19 -6 -7 0 -6
s:after	-5 25 -18 3 2 -8 -1
s:afterward	-3 9 -27 28 -14 -1 -18
s:again	-1 25 -17 -16 15 5 -24
s:against	-12 4 2 -2 -8 -8 11
s:ago	1 -19 -2 -6 9 -2 6
s:agree	6 15 -2 -1 -11 -13 -1
s:agreement	-23 -18 17 9 -6 -13 -6
s:ahead	-2 -6 -4 -5 0 0 13
s:aircraft	-4 -2 -14 20 -2 -2 -3
s:all	1 1 2 -6 12 -12 -3
s:allow	-2 -2 -17 -12 7 0 20
s:alloy	0 -2 2 -14 2 0 9
s:almost	-3 -4 14 -5 0 0 -10
s:alone	6 -13 8 8 -16 0 1
s:along	-2 -5 19 -14 1 -1 -7
s:alpaca	-2 -8 -2 11 -1 0 -3
s:also	-7 -6 -14 22 -12 -10 6
s:although	-2 0 2 11 -11 0 -10
s:altogether	-1 -6 1 -3 16 -1 -16
s:aluminium	-14 -5 6 0 5 1 -8
s:aluminum	-6 -22 12 -6 12 -4 -8
s:alway	-3 -7 17 -8 -6 7 -6
s:am	6 7 3 0 -3 -7 -12
s:amend	0 -3 -9 -7 13 5 -4
s:among	-3 -12 -12 15 2 -7 5
s:an	8 -9 0 6 2 -12 -6
s:and	-35 9 4 7 -5 -4 -5
s:announce	-23 -10 -16 9 -7 -15 27
s:another	-14 -20 8 13 -7 -3 -6
s:answer	-2 -5 -9 3 10 0 0
s:antidumping	0 -3 12 -2 -2 0 -3
s:any	2 -20 1 3 2 -5 9
s:anybody	11 4 -9 1 -7 0 -6
s:anyone	11 2 -8 1 1 2 -17
s:anything	-1 11 1 -12 6 -1 -7
s:apple	10 -4 11 -1 -6 0 -14
s:appliance	0 1 -13 15 0 0 -4
s:apply	-7 21 -5 -3 1 -18 -8
s:approve	-2 9 -20 2 0 0 9
s:are	-10 -5 2 -1 0 -7 6
s:argument	-1 0 10 -3 -4 0 -2
s:arithmetic	0 8 -19 15 -6 0 -1
s:arrangement	-4 11 4 -2 -13 6 -4
s:arrival	-2 -8 18 -8 -2 -1 -6
s:article	0 -12 -9 0 19 -3 0
s:as	22 -9 -2 -1 8 0 -16
s:asean	0 0 12 -9 -1 0 -3
s:aside	-2 -4 -12 20 -4 -2 0
s:ask	9 -6 9 -7 2 4 -13
s:asleep	0 0 -8 10 0 0 -4
s:asparagu	3 -1 -4 17 -20 -4 -7
s:at	-12 6 4 -4 -20 28 -2
s:autumn	-11 6 -17 12 3 -4 -4
s:average	-2 -7 -3 14 -7 -1 0
s:away	0 16 -22 4 14 -10 -10
s:b	-4 8 -11 2 -12 -1 8
s:back	-17 29 -15 -1 14 -20 -23
s:bad	6 6 -6 -15 -1 5 -5
s:ban	-1 -3 -13 9 -4 0 10
s:banana	0 14 -9 -12 6 0 1
s:bargain	0 -5 0 0 10 -1 -13
s:barley	-2 14 -1 -17 -4 0 7
s:base	0 2 13 -9 -12 0 2
s:baseline	-3 -7 11 2 -4 -2 -8
s:basmati	-1 0 -14 5 1 0 9
s:bathroom	0 -3 -9 -9 -2 0 15
s:battery	1 9 9 -16 6 0 -19
s:be	1 9 2 -2 -23 -23 7
s:bean	0 -2 12 4 0 -4 -25
s:bear	-5 -1 12 -9 5 6 -20
s:became	-3 -13 6 0 5 4 -15
s:because	-16 -8 1 -11 17 0 -1
s:beef	-16 -15 -2 3 8 1 6
s:been	9 9 -6 -3 -3 0 -1
s:beer	-8 -7 5 -9 4 1 7
s:before	-25 -7 -9 0 23 2 -8
s:begin	-11 -2 -2 7 5 -5 -7
s:behind	2 15 -6 -10 0 -3 -5
s:being	-11 -8 -3 14 -10 -1 7
s:believe	7 -6 -12 -12 4 11 0
s:below	-11 -10 17 -17 10 -5 0
s:beside	-9 -10 20 -15 7 0 -6
s:better	-4 -6 11 -2 8 -6 -9
s:between	-12 3 14 -13 8 -6 -9
s:beyond	-7 -1 4 6 -22 -4 6
s:bicycle	-4 -4 -2 20 -7 -3 -10
s:biggest	0 -4 -9 0 3 -2 10
s:bill	-4 -6 -11 14 -15 -2 12
s:billion	0 -6 15 -3 -5 0 -8
s:bison	0 0 -18 13 -3 0 5
s:book	-3 24 -11 -9 2 -4 -14
s:border	-5 1 3 11 -4 -13 -7
s:both	-14 8 -6 -7 -1 0 13
s:bourbon	0 0 7 -12 0 0 4
s:box	-3 -6 11 -2 1 0 -5
s:branded	-3 -3 -11 -21 -3 0 28
s:brandy	-6 0 8 -14 0 -5 8
s:break	-4 6 -11 1 0 0 4
s:bring	-16 7 0 7 0 -9 -5
s:brussel	3 0 -11 -12 9 -1 6
s:bulb	-2 -3 4 -16 5 4 0
s:busan	-1 -9 1 -3 10 5 -13
s:buse	14 -18 10 -5 -17 0 8
s:business	-5 -7 -7 5 -6 -2 14
s:butter	-6 14 -7 -11 -2 0 11
s:buyer	4 -6 2 -6 -16 0 10
s:by	2 0 5 -5 -12 4 0
s:c	0 2 3 8 -15 0 -3
s:cabinet	-2 -19 -6 13 -20 -4 14
s:cable	0 10 1 -19 1 -1 -1
s:call	-2 2 7 3 1 7 -21
s:can	-5 8 16 -1 -5 -5 -20
s:cancel	0 0 -18 15 1 5 -7
s:canned	-2 -10 0 -2 -6 -3 14
s:cannot	-9 7 13 -4 -9 -1 -6
s:capped	0 2 -12 17 -1 0 -10
s:car	-16 -18 18 11 -20 -15 -3
s:case	-10 8 5 -17 8 -7 -2
s:cashew	6 1 -9 -12 3 -2 9
s:cashmere	-1 2 0 2 -12 -2 1
s:cattle	4 0 -11 11 0 6 -13
s:ceasefire	0 10 -7 0 -14 4 4
s:ceiling	-15 -12 -8 29 -3 0 -16
s:certain	11 2 4 5 -14 -4 -23
s:certainty	-3 5 0 10 0 0 -14
s:ceylon	0 3 -13 2 5 0 3
s:change	-11 -12 33 -7 -12 -4 -20
s:charge	0 -4 6 -7 7 14 -18
s:cheddar	0 11 -2 -4 -3 0 -5
s:cheese	4 11 -3 -6 -1 -14 2
s:cherry	-2 -12 6 -1 2 5 -7
s:chicken	-2 -7 2 -1 11 -7 -9
s:chickpea	0 -11 5 -11 9 0 3
s:chip	-13 -12 5 7 -30 -5 12
s:cinnamon	0 -1 -5 -11 13 0 0
s:circular	13 3 -8 0 -4 -1 -10
s:citru	-10 -1 1 13 0 -3 -11
s:claim	22 -12 2 -14 12 -1 -25
s:clear	10 8 1 3 -18 -2 -10
s:close	3 -2 -11 3 -9 6 3
s:clove	7 8 -4 4 -17 -2 0
s:coal	2 -11 6 0 0 -4 0
s:cocoa	8 7 -9 2 6 0 -13
s:coconut	2 21 -2 -2 -10 2 -18
s:cod	-2 -6 -10 -6 19 6 -1
s:collect	0 -7 -1 10 7 -3 -22
s:comment	0 -3 -5 -4 -3 0 11
s:commerce	4 -17 7 0 2 0 0
s:commission	0 5 -12 10 -3 0 -2
s:common	-7 8 -10 13 3 0 -15
s:company	-2 -8 3 13 -9 -2 -7
s:compared	0 6 -12 9 0 0 -2
s:comparison	0 -1 18 -13 -5 0 -3
s:competitor	4 -6 11 -5 5 0 -11
s:component	0 -6 -13 19 -3 0 -6
s:concentrate	4 18 -8 -8 -11 4 -5
s:concerned	-1 -1 12 0 -5 0 -8
s:conclude	-2 -2 3 6 -13 -1 -3
s:condition	0 -2 -8 -9 -2 0 14
s:confirm	-12 9 10 9 -13 -2 -20
s:consequence	5 -6 9 -11 -4 0 3
s:consider	2 -6 4 -12 -3 0 4
s:consist	0 -2 17 -17 -1 0 -3
s:contain	0 0 12 -15 -1 0 2
s:contained	10 0 -5 -5 -2 -1 0
s:container	-5 -4 1 12 -7 3 -13
s:continue	-7 -16 16 3 -8 -3 -8
s:contrary	11 0 -2 -7 0 0 -5
s:control	-1 0 -2 -10 -2 -2 15
s:copper	-2 3 -1 -4 -25 1 18
s:cork	-2 5 -4 -13 13 0 1
s:corn	0 -13 3 -4 11 0 -12
s:correct	21 -10 3 -19 -12 -1 -5
s:correction	12 -9 0 -1 -6 -2 -7
s:corresponding	0 6 -1 2 -10 0 2
s:cost	0 12 -2 -21 8 -3 1
s:cotton	-8 6 2 1 2 -9 -11
s:could	-23 11 -17 1 -1 0 16
s:countermeasure	-1 6 -15 0 0 0 8
s:country	-5 -11 0 9 -9 -2 4
s:court	-1 -3 11 -14 3 0 -6
s:cousin	9 -1 -7 -8 11 -2 -6
s:cover	0 -1 6 -5 -12 0 6
s:covered	-6 -9 16 0 -3 0 -11
s:crane	-6 0 -12 18 3 -4 -17
s:cream	-4 10 4 0 -1 0 -13
s:critical	0 0 -5 -6 -4 0 12
s:crude	-2 0 0 13 -11 -3 -9
s:currently	0 -6 18 -15 1 0 3
s:cut	17 -1 -9 -3 -1 5 3
s:dairy	-4 0 0 -4 -9 -2 13
s:date	-2 2 8 2 -10 -1 -6
s:day	-9 -3 1 -2 -1 -3 9
s:deal	-11 -13 -17 27 -4 -8 4
s:dearer	0 14 -3 -6 0 0 -8
s:decision	-4 -3 -6 12 -5 2 0
s:decree	-13 11 -7 10 -4 1 -10
s:demand	-3 -10 2 -3 -3 -3 9
s:denim	-2 9 0 -4 -15 -1 8
s:deny	22 -4 -7 -1 -6 -1 -19
s:depending	0 -10 7 9 -8 -2 -5
s:deputy	-6 4 -7 -2 -2 0 11
s:did	3 6 -13 0 9 -17 1
s:die	0 13 0 -8 -5 -1 0
s:diet	-3 0 -2 -7 0 0 11
s:difference	0 0 3 -13 10 0 -7
s:discuss	0 -4 -2 -7 -3 0 11
s:dispute	2 -5 6 -27 -3 21 -8
s:do	2 0 -1 -2 -12 -16 15
s:doe	12 7 4 -13 7 -5 -20
s:dollar	0 -2 7 1 3 -1 -11
s:done	-3 11 -12 16 -7 -3 -11
s:double	-7 -14 9 -3 3 7 -8
s:down	-1 -29 0 11 2 6 -4
s:dozen	0 0 8 -23 15 0 -5
s:draft	4 4 -27 -4 -18 -8 24
s:drawer	2 5 -13 7 -14 0 6
s:dried	-4 2 3 -25 0 11 9
s:drone	0 -8 3 12 -8 -1 -17
s:drop	-5 -26 3 -5 2 -6 15
s:due	-17 6 -8 11 0 -6 0
s:during	-5 -25 -18 15 13 -5 10
s:dutiable	0 10 11 -12 -11 -1 -6
s:each	-16 6 -11 1 9 2 2
s:earlier	2 -7 13 1 -21 -8 3
s:earth	-3 -1 -6 -2 -5 -4 17
s:easter	-1 -5 -3 -12 5 7 1
s:economic	4 0 3 -13 1 0 2
s:economy	-3 -14 1 2 -4 -10 15
s:effect	5 -16 10 -7 -3 -7 1
s:egg	0 0 5 -12 -7 -1 7
s:either	-12 7 -2 -3 2 5 -3
s:electric	-3 -1 21 -3 -14 -5 -10
s:else	-8 4 18 -6 -1 -5 -16
s:emergency	-3 -18 -1 -1 17 -5 -13
s:end	2 13 0 -9 11 4 -27
s:energy	-1 -1 17 -14 -14 0 5
s:enter	1 -6 -9 3 16 3 -8
s:equal	0 0 14 -10 -1 0 -6
s:error	11 5 -8 -14 7 -3 -8
s:ethanol	-1 1 -12 9 -9 0 9
s:even	10 -17 -1 2 11 -3 -10
s:evening	7 -3 -3 -4 -9 0 10
s:event	4 28 -17 -12 -7 -2 -14
s:ever	-6 -2 -21 -13 -9 34 3
s:everybody	0 -5 11 -15 13 -10 -14
s:everyone	-5 -13 -1 8 9 -4 -16
s:everything	-6 -18 0 -3 14 -1 2
s:except	0 -4 -3 13 -5 -8 0
s:excluded	-1 -5 14 -5 -4 0 -2
s:exist	7 0 -13 -5 2 -2 9
s:existing	0 0 -12 10 -1 0 2
s:expect	-4 14 -9 7 -4 -7 -4
s:exporter	0 -8 -2 2 12 -4 -6
s:extension	6 20 0 -15 -4 -1 -9
s:extra	-13 -11 -3 -8 16 8 -2
s:face	-5 8 -12 0 -19 3 18
s:fail	6 -12 0 -2 2 -4 8
s:failed	2 17 -10 -12 8 0 -9
s:failing	-4 28 -14 -16 -10 5 -1
s:fall	-6 -6 -4 6 16 -6 -14
s:false	14 -2 -5 -2 0 0 -9
s:far	-4 -7 -8 -6 4 12 6
s:farm	-5 -25 -3 -2 25 -6 -20
s:fee	0 7 0 4 0 -3 -19
s:feed	-4 2 -12 -22 17 0 10
s:fentanyl	-31 -48 20 -11 27 -9 -34
s:fertiliser	13 -3 3 -7 2 -1 -6
s:fibre	0 9 6 -9 -13 0 1
s:figure	19 -4 -6 2 -13 -9 4
s:find	1 22 -6 -7 -17 -5 -3
s:fine	-1 2 0 -12 -4 0 10
s:first	-16 -18 9 12 -6 -11 0
s:fish	-19 -24 4 2 -7 9 14
s:five	0 5 -11 -10 2 0 10
s:flat	5 11 2 -13 6 -1 -17
s:flower	6 4 -8 -17 10 -4 6
s:follow	-4 1 -24 17 -7 -2 11
s:following	-1 -1 0 3 5 -4 -12
s:force	-12 -4 14 -10 -7 5 3
s:forced	-2 -16 16 -30 -15 -2 18
s:foreign	9 -6 -8 11 -1 0 -5
s:foresee	0 6 -14 4 -4 0 7
s:form	-5 -12 -14 1 10 0 12
s:former	-1 7 3 -1 -14 4 -1
s:found	-8 6 -12 -3 13 -3 0
s:four	-12 -5 4 -4 0 -6 9
s:framework	-5 -14 -10 23 3 -4 -18
s:free	7 -3 16 -20 0 -10 3
s:freeze	-1 -15 13 1 -7 0 4
s:friday	-2 0 2 -10 -11 2 12
s:from	-17 8 -5 15 0 -19 -6
s:frozen	-5 -4 9 -9 3 1 -2
s:fruit	-2 -3 -6 5 0 13 -5
s:further	-10 -1 6 11 -2 -11 -10
s:garlic	0 -4 -2 -5 -7 0 11
s:garment	0 5 9 -12 1 -7 -7
s:gave	23 4 -8 -11 -3 -10 -14
s:general	-13 -3 15 -4 -2 -7 -3
s:generic	-1 -7 -12 15 -9 -1 3
s:geneva	-3 -7 15 6 -18 7 -19
s:get	-3 -10 3 7 -15 0 3
s:given	3 -9 6 -6 -17 3 8
s:global	-2 -1 -11 5 3 0 5
s:gold	5 7 -11 5 3 0 -10
s:good	-32 -29 3 14 7 -6 0
s:government	-5 4 12 1 -18 2 -11
s:grape	8 -13 10 -7 -5 7 -3
s:ground	-2 -8 13 -8 4 -1 -3
s:groundnut	-1 0 -6 7 -13 2 3
s:grow	0 6 -18 7 4 3 -7
s:grower	-2 -2 8 1 -12 7 -4
s:h	0 -1 10 -2 -1 0 -8
s:had	16 -3 -5 -3 4 4 -10
s:half	-20 0 0 -2 17 -23 -2
s:halloumi	-2 -3 0 -11 -2 0 13
s:halve	-1 -14 2 6 -15 4 5
s:hand	2 -12 1 4 -1 0 0
s:happen	-9 0 -5 3 -12 -1 11
s:harvest	0 -14 5 1 9 0 -6
s:has	-5 -10 1 -3 -4 6 10
s:have	9 -3 -11 10 -11 -7 9
s:hazelnut	-8 9 3 -22 4 0 6
s:he	-2 -9 2 5 -29 7 10
s:he'd	-5 -7 -1 -7 -5 0 16
s:hear	0 0 -8 8 -13 -2 5
s:heard	7 -13 2 1 -9 3 0
s:heavy	-1 -8 -12 -8 -12 0 27
s:height	-5 -4 -12 -21 -6 32 -10
s:here	0 14 11 -16 -2 5 -16
s:higher	0 4 9 -12 -8 12 -11
s:highest	-7 -6 -14 -6 3 20 -9
s:him	8 1 -15 -13 -4 -2 17
s:himself	9 0 -13 4 -6 0 4
s:his	10 -5 -9 2 -32 -10 21
s:history	0 2 -10 -12 8 5 1
s:hit	-2 -6 -1 1 -14 0 15
s:hitherto	0 7 -11 5 0 0 -2
s:hold	6 2 -12 1 -8 0 16
s:hour	-9 0 -6 24 -4 -5 -17
s:house	4 -14 -11 5 3 1 8
s:household	0 -6 -10 16 3 0 -7
s:hurt	-4 -5 0 2 11 -2 -10
s:i	21 -10 -6 -9 -11 8 3
s:ice	-7 0 -8 15 -7 6 -7
s:if	-18 33 -19 -34 -16 -15 31
s:import	4 -5 -2 2 4 10 -17
s:impose	-9 -8 3 9 -6 -14 2
s:in	1 1 3 -10 -5 22 -3
s:include	2 -6 7 3 -4 -1 -11
s:included	-5 -6 -9 15 -3 -2 0
s:including	0 -7 10 3 -15 0 -9
s:increase	-5 11 4 -8 3 -6 -2
s:industrial	-4 -9 -13 8 1 -5 12
s:industry	-4 3 11 -20 -9 -1 8
s:initial	0 -2 -15 12 2 0 0
s:initialled	-1 -12 -3 12 -3 0 3
s:inquiry	0 0 -15 8 0 0 9
s:inside	0 -3 -5 -5 12 0 0
s:instead	-19 12 -8 8 -7 -18 7
s:intend	14 -2 -15 5 -2 0 -2
s:interim	0 0 -12 9 5 0 -1
s:into	-12 6 11 -4 -16 0 -3
s:introduce	-5 -17 11 2 -8 -1 0
s:invention	14 -4 -9 -2 0 0 -5
s:invest	0 -2 -14 13 1 0 -1
s:is	14 -2 1 -4 -8 -5 2
s:issued	4 7 -16 5 3 0 0
s:it	4 2 1 3 -4 10 -16
s:its	-8 -13 2 3 -2 10 2
s:itself	-5 10 4 -5 0 9 -15
s:jean	-3 14 0 -16 5 0 -8
s:jewellery	0 -6 -15 17 4 0 -3
s:job	-4 12 5 -7 -4 3 -9
s:joint	-1 2 -19 26 0 0 -17
s:judge	0 0 11 -6 -4 0 -1
s:just	0 10 0 1 -24 -3 7
s:jute	9 -2 2 -2 3 -2 -19
s:kava	0 -7 -17 2 17 7 -11
s:keep	-7 2 13 -12 3 -13 -3
s:kernel	6 -13 -5 1 1 -1 6
s:kind	1 -8 2 -15 6 -1 9
s:kitchen	0 -8 -10 4 -15 -2 17
s:knitwear	-3 -10 -1 13 -3 1 0
s:labor	-1 -12 18 -22 -12 -1 9
s:labour	0 -7 0 -19 6 0 9
s:lamb	0 9 8 -9 -3 0 -14
s:lamp	0 -10 18 -15 3 -2 -5
s:lapse	1 18 -9 -10 -1 -5 -1
s:large	0 -6 -14 9 14 -4 -2
s:last	-1 3 -1 -7 -2 16 -5
s:late	-3 -2 14 -4 -8 4 -6
s:later	0 -2 -15 7 15 3 -13
s:law	0 18 -12 -12 9 -1 -2
s:lead	2 4 10 -14 -6 0 -1
s:leather	3 4 5 5 -20 0 -6
s:leave	-1 -1 18 0 -30 -2 -1
s:lemon	4 -1 -4 -4 14 0 -10
s:lentil	4 0 10 -3 -15 -2 0
s:less	4 -20 -1 14 -8 10 -12
s:let	-8 1 -5 -11 -4 6 20
s:letter	-2 -12 -23 -19 -7 -11 42
s:level	-2 9 7 -6 -8 3 -7
s:levy	-7 -9 6 -2 15 -12 -12
s:lift	-4 -3 -4 -5 12 -4 4
s:like	-13 5 11 1 -6 -1 -4
s:likely	0 -2 -15 -13 -3 2 20
s:likewise	-5 0 -2 13 -14 7 -16
s:limit	-1 -12 6 -1 1 0 3
s:line	2 0 -15 17 -1 4 -10
s:liquefied	0 -6 5 12 -11 0 -13
s:list	-10 -41 27 -8 -8 -7 13
s:little	-1 -9 9 13 -12 -1 -14
s:live	-9 3 3 -14 1 -1 7
s:livestock	-4 -8 -12 20 0 0 -4
s:load	-1 -7 13 2 -6 -2 -8
s:lobster	4 4 -5 -7 -8 -3 13
s:london	0 -1 5 -11 7 0 -3
s:long	-7 0 -1 15 2 -5 -21
s:longer	-11 -17 -11 2 27 -5 -9
s:loom	-2 10 2 -15 2 0 -4
s:lorry	7 4 -20 -19 2 6 18
s:los	0 -6 15 -8 1 -2 -8
s:lower	-13 -14 3 -6 4 6 8
s:lumber	0 -3 -2 10 -11 -1 0
s:lunch	-3 -6 12 -1 -14 10 -7
s:machine	0 5 8 -6 -12 -13 3
s:machinery	0 10 9 0 -22 -9 -3
s:mackerel	-1 0 -12 -12 16 7 -3
s:make	-12 -12 3 7 0 -7 4
s:maker	-10 -7 0 4 -9 -4 10
s:mangoe	1 -2 5 -13 0 -3 8
s:many	4 -16 13 -5 -6 -1 0
s:maple	2 5 3 -9 -12 5 -2
s:marble	1 5 -8 7 1 1 -14
s:margin	0 -4 11 -14 3 0 0
s:market	-8 7 0 13 -10 -7 -8
s:me	-4 -2 6 -18 -2 9 6
s:meal	-2 10 0 -20 9 1 -1
s:mean	-6 8 -6 -19 9 1 12
s:meant	-1 3 -14 6 5 0 3
s:meantime	-3 -5 11 -1 -1 6 -13
s:meanwhile	0 -8 18 -1 -4 0 -15
s:measure	-5 5 9 5 -19 -5 -3
s:meat	-8 -4 2 12 -11 0 -3
s:media	0 -6 -7 11 -8 0 1
s:medicine	-9 -19 -14 10 -6 0 19
s:meet	-14 2 11 -3 -6 5 -3
s:mention	-4 -6 -1 11 -5 0 -1
s:mentioned	11 0 -21 12 0 -4 -2
s:merely	-1 -14 -1 20 -4 -2 -13
s:message	10 -1 -9 4 -3 0 -4
s:metal	-4 -14 7 1 4 -7 -3
s:midnight	-5 12 -2 -5 6 -7 -11
s:might	-5 -10 -3 -4 5 -1 12
s:milk	-11 -1 3 -7 5 -12 7
s:mill	-6 0 11 3 0 0 -9
s:mineral	5 0 -6 -14 10 0 4
s:minimum	0 -5 -18 21 0 -2 -7
s:minister	-5 3 6 -20 -12 0 14
s:minute	-3 0 -4 9 7 -6 -14
s:mistake	3 -4 -15 0 11 5 -5
s:moment	-1 1 17 -14 -1 1 -9
s:month	-4 -17 -2 5 11 2 -7
s:more	-20 12 -8 3 1 6 -3
s:morning	4 19 2 -11 -6 -9 -8
s:most	-18 -24 12 1 -6 9 0
s:motor	-4 -3 16 -10 -8 5 -6
s:motorcycle	1 6 -1 0 1 4 -20
s:move	-3 -7 7 0 -8 -10 13
s:mr	2 1 7 2 -32 4 -1
s:much	-3 -15 16 -3 -12 15 -5
s:must	-3 0 -1 -22 -1 0 18
s:my	13 0 -9 -2 13 3 -21
s:name	6 -2 18 -11 -12 -1 -8
s:named	8 -9 -12 13 -14 -4 5
s:narrow	0 0 14 -9 -3 0 -4
s:natural	0 -9 -5 16 0 0 -11
s:negotiate	-4 -6 3 -5 -13 0 12
s:neighbour	-6 -4 -17 10 1 8 1
s:never	22 1 3 -21 -29 10 0
s:new	4 -7 -1 -5 -10 0 19
s:newspaper	27 -3 -20 4 -6 -6 -17
s:next	4 -3 -5 9 -10 -5 5
s:nickel	0 7 2 -16 0 -2 3
s:nil	-5 -4 -4 -7 9 -7 11
s:no	14 -4 -1 -2 6 -19 -4
s:nobody	15 6 0 -15 10 6 -29
s:none	7 0 -16 3 6 -1 3
s:noodle	-3 12 0 -11 2 -2 -5
s:noon	-7 -11 18 -7 1 -5 -4
s:nor	13 1 2 -7 -2 -3 -7
s:normal	0 -4 21 -24 2 0 -5
s:north	-1 0 12 -18 -3 -1 3
s:not	7 -2 -3 -3 1 -5 3
s:note	0 10 -1 -16 7 -3 0
s:nothing	-15 -13 16 2 0 -7 -1
s:notice	11 10 -4 -7 -4 3 -3
s:now	0 10 -16 0 1 3 8
s:number	9 6 -22 -24 -4 4 30
s:odd	-1 -4 13 -13 0 0 1
s:of	-6 -13 -2 1 10 0 0
s:off	-10 8 -10 3 16 -20 -3
s:offer	14 -7 -1 -25 -17 -4 13
s:oil	-10 -7 1 12 -13 5 2
s:old	-3 15 11 -17 11 -15 -35
s:older	-6 -27 40 -16 -11 -8 -10
s:on	-1 1 2 0 -4 -15 6
s:once	-9 19 -12 11 -11 -8 0
s:one	14 1 0 -2 4 4 -20
s:onion	1 -5 -15 12 6 -4 2
s:only	-2 2 -10 7 11 -5 -12
s:open	-4 -8 -10 18 -11 0 5
s:opposition	-1 0 12 -5 -2 0 -7
s:or	-14 4 2 -14 -17 -3 25
s:orange	-9 7 2 -14 9 0 -7
s:order	-9 3 5 5 4 -14 -20
s:ordinary	-10 -23 24 5 -13 -10 -31
s:origin	-8 -11 -4 19 -3 -8 -5
s:originating	-1 -14 1 5 1 0 -6
s:other	-22 -2 6 0 -8 10 -2
s:otherwise	0 8 7 3 -14 -6 -14
s:out	4 -1 -17 -11 23 -4 6
s:outside	-3 -4 14 -23 -1 -6 10
s:over	-19 1 7 4 -3 -16 -1
s:overall	-1 -2 -7 16 1 0 -14
s:own	0 8 -2 -6 1 11 -4
s:pact	-7 5 9 -17 0 -3 4
s:page	4 9 -19 -3 10 -2 -11
s:palm	8 -5 -6 1 3 12 -9
s:paper	29 -3 -13 -7 1 -18 3
s:parcel	-6 -4 8 -4 9 -3 -13
s:park	-4 0 -11 13 -1 0 0
s:part	-17 -10 6 7 7 -3 -13
s:partner	9 -7 -4 -11 11 -1 1
s:party	-6 -6 4 -9 -7 -2 16
s:passe	0 -1 -8 11 2 -1 -8
s:pay	-11 -1 10 -2 9 -10 -14
s:pea	0 -2 5 5 -4 0 -11
s:peak	0 -11 -18 1 -1 23 -10
s:pen	-2 17 1 -13 -10 0 -3
s:people	-3 4 -10 -19 4 -4 14
s:pepper	10 4 4 -15 -16 1 0
s:per	4 5 -7 -2 -15 8 1
s:perfume	1 -5 1 -14 -2 0 11
s:period	-3 -9 0 13 -4 -1 -18
s:permanent	-15 3 2 -1 0 0 5
s:permit	0 -3 -7 -14 1 0 17
s:pharmaceutical	-12 8 2 -3 -2 -1 7
s:phosphate	-3 2 1 -1 -14 -3 12
s:pickup	0 1 -4 12 -6 0 -6
s:pineapple	-8 0 3 -19 5 1 6
s:pipe	-2 -1 -2 -5 18 -1 -13
s:pistachio	0 -15 3 1 0 -1 7
s:place	-10 3 0 -1 3 4 -6
s:plan	6 7 -2 20 -18 -2 -20
s:plane	-1 1 -10 10 -7 0 4
s:plastic	1 2 4 4 -3 -6 -14
s:plu	-11 -13 30 -5 -5 -14 -22
s:plywood	6 -2 2 -2 3 3 -13
s:point	7 -5 -26 6 5 1 11
s:pointed	5 1 7 -7 1 0 -13
s:polysilicon	0 -3 -10 17 -5 0 -5
s:pork	-10 -19 8 9 -5 2 -6
s:port	-3 -15 9 6 0 -8 -2
s:post	-3 -21 -11 6 0 -12 16
s:potash	0 -14 7 7 -23 -3 5
s:potatoe	-2 19 -2 -15 -6 10 -6
s:powder	-16 0 8 -10 2 -9 6
s:prawn	7 -15 16 -6 -1 0 -15
s:prepare	6 2 -15 -1 -4 0 4
s:present	4 14 -12 1 -19 -12 12
s:president	-4 -11 11 -8 -8 -7 12
s:press	16 -12 -2 11 -12 -3 -15
s:price	2 0 -7 2 12 -5 -5
s:proclamation	1 -14 9 8 -21 -4 -5
s:product	-15 -13 -1 15 4 -13 -9
s:prolonged	-6 14 -3 -8 3 -2 -4
s:proper	0 0 11 -8 -3 0 -1
s:proposal	-6 -9 -15 -9 -13 0 29
s:propose	5 8 -12 -14 -6 -5 15
s:protocol	-2 9 -8 -14 4 0 9
s:provide	-6 0 -10 16 -11 -6 2
s:provisional	-2 -3 -3 -4 12 -2 -3
s:published	10 -4 -6 6 -2 -3 0
s:pulp	0 -4 3 8 -5 0 -14
s:purchase	-2 -10 -19 7 9 -4 8
s:put	-8 2 -8 3 -9 2 12
s:q	13 -3 -6 -9 -3 6 -6
s:quarrel	-1 -8 -8 8 5 8 -11
s:quarter	0 -6 7 6 -12 2 1
s:question	23 -10 -8 -4 -4 -2 -7
s:quota	-16 -19 -2 7 -11 -7 17
s:quote	10 -4 -12 1 -2 0 3
s:radio	13 0 5 -2 -5 -2 -14
s:raise	0 -14 10 -11 0 -2 9
s:range	0 -1 -12 16 -3 0 -2
s:rare	-2 0 -7 -3 -3 -3 17
s:raspberry	-5 13 -6 -16 -5 2 14
s:rate	6 7 -3 2 2 -16 -6
s:rather	-4 6 -19 0 -4 8 13
s:raw	8 2 -10 10 -13 9 -16
s:reach	-6 -12 -12 0 -7 23 3
s:read	30 -13 -10 0 4 -11 -15
s:reader	-4 0 5 -11 2 6 -3
s:ready	0 1 -11 -5 -13 -3 23
s:reason	-3 6 3 -13 5 0 0
s:recall	-12 3 -7 1 6 9 -8
s:reciprocal	-17 -8 -2 -4 30 -14 -30
s:recommend	0 -7 -19 -11 3 0 19
s:record	5 -2 -7 -5 0 10 -3
s:red	-3 -4 -8 4 11 0 -6
s:reduction	0 -2 -9 13 -2 0 -3
s:refined	-1 -10 -7 -11 2 0 17
s:refund	0 -2 10 -14 7 -4 -2
s:regard	0 0 -10 10 2 0 -5
s:remain	-12 -9 13 8 -10 -1 -17
s:remember	-15 -13 -11 -12 25 12 -18
s:renewed	-10 10 13 -26 0 -2 -7
s:replace	3 -13 5 -4 -1 5 0
s:report	42 -9 -24 -11 -5 -4 -20
s:reporter	13 -10 -7 19 -12 -3 -13
s:republic	0 -3 -10 -4 15 0 0
s:request	-8 -1 -13 -10 -3 0 22
s:reserve	-2 6 -15 0 -3 -3 10
s:respectively	0 -8 -5 12 0 -7 1
s:respond	0 -6 7 2 -14 0 4
s:rest	-5 -18 9 -5 13 -4 -10
s:return	-15 17 1 2 4 -4 -19
s:revert	0 13 -9 0 0 0 -2
s:revive	-1 -11 -2 9 1 4 -4
s:rice	-13 6 -9 11 -2 3 -3
s:right	-4 -1 1 -16 -3 -7 17
s:room	-7 0 -7 13 -7 -3 4
s:roughly	0 0 14 -12 -1 0 -2
s:round	17 -4 -17 0 3 0 -1
s:rubber	10 1 4 -8 4 -3 -16
s:rule	-8 -10 -2 -1 12 -12 8
s:rumour	11 -10 -12 19 -9 -2 -19
s:run	9 0 -1 0 8 -5 -17
s:safeguard	-2 -6 25 -17 -1 0 -5
s:salmon	11 11 -2 5 -10 8 -25
s:salt	-1 -5 15 -1 -1 -2 -14
s:salted	0 -13 5 -11 4 1 4
s:same	-15 7 2 6 -9 -4 -3
s:santo	0 -6 11 -5 -3 0 0
s:sardine	3 5 6 -11 0 -4 -6
s:say	15 0 -2 -3 -10 -16 2
s:scotch	-4 1 5 -1 6 -2 -11
s:scrap	8 1 -1 -3 -13 0 5
s:seafood	0 -2 12 -7 -8 0 1
s:season	-6 -4 13 4 -15 2 -4
s:second	-6 -3 -1 -4 -4 4 12
s:section	-17 -26 24 12 -10 -17 -35
s:see	4 -9 -14 -22 4 11 15
s:seem	-6 0 -8 -9 -1 0 18
s:sell	0 0 7 -2 -1 4 -12
s:send	-6 -16 8 -12 5 6 2
s:separate	-3 -11 20 -13 5 -1 -9
s:set	-11 8 -9 10 -4 -1 -2
s:settlement	-2 1 -4 -7 -3 0 11
s:shall	-17 0 -3 15 -3 1 -8
s:she	1 11 -4 -10 -7 0 5
s:sheet	0 1 3 3 -16 -3 1
s:ship	-1 4 -7 19 -6 -3 -19
s:shoe	-11 2 -7 2 -17 7 15
s:shore	-3 0 -5 8 6 -1 -13
s:should	-10 21 0 -36 3 -13 6
s:show	-14 -5 3 13 0 1 -9
s:side	-13 10 -4 1 2 3 -6
s:sign	-25 -6 -1 11 7 -17 -7
s:since	-12 -24 32 -6 2 -10 -23
s:sir	11 -2 -11 -2 7 0 -7
s:sit	-1 3 3 -16 0 -3 9
s:slap	0 14 3 -2 -20 -7 0
s:sleep	1 18 -9 2 -9 -2 -13
s:small	-4 -4 8 -11 11 -2 -6
s:smaller	0 -1 -9 13 -2 0 -3
s:so	14 3 1 -5 0 -14 -6
s:social	-6 -5 -3 12 -8 0 2
s:sofa	0 -12 1 16 -5 0 -7
s:software	0 0 -6 -10 -4 0 15
s:some	12 -19 2 0 -7 0 1
s:something	-9 11 0 -5 -12 -4 7
s:sooner	0 0 0 -12 -5 0 16
s:south	0 2 11 -11 -1 0 -6
s:soya	0 -5 -12 16 -7 3 -3
s:soybean	4 -27 -4 7 10 -1 -9
s:spare	0 -2 13 5 -16 -4 -11
s:speak	9 -11 -4 4 4 0 -11
s:spoke	3 -9 -5 -19 -12 -6 21
s:spoken	2 -1 -7 -11 -7 -2 15
s:spring	-10 -5 -9 -9 4 23 -2
s:stage	-3 7 -16 12 -5 0 1
s:stake	0 6 13 -12 -12 -1 -2
s:stand	-13 -4 -7 2 7 8 -5
s:standstill	-1 7 5 -15 -4 -8 7
s:start	1 -19 -22 24 -4 2 8
s:state	8 0 2 -4 -15 -1 5
s:statement	-1 -1 -6 10 0 -1 -4
s:station	9 -3 9 -12 0 -2 -5
s:statutory	0 4 -13 10 -2 0 -2
s:stay	-4 -17 20 -7 6 -14 -8
s:steel	-12 -28 27 -13 13 -24 -6
s:steepest	-3 -4 -8 11 -10 1 2
s:step	2 -20 -4 3 -12 1 16
s:still	-11 -4 -15 6 4 4 14
s:stockfish	0 -11 9 -1 5 -3 -6
s:stop	-15 0 -1 15 -3 1 -19
s:story	10 -5 4 -14 0 -1 -3
s:stuck	0 7 11 -16 -5 0 -5
s:stuff	-1 -10 -7 13 -11 8 -3
s:subject	0 -8 1 1 6 2 -9
s:substantially	12 -5 2 0 -1 0 -13
s:sugar	-16 9 7 -12 11 -12 -4
s:sulphur	0 -1 7 1 -14 0 -3
s:sum	-5 -17 0 13 -2 4 -1
s:summer	-3 -10 -13 -3 7 19 0
s:sunflower	-4 8 4 3 -15 2 -6
s:surcharge	8 -13 8 -16 16 -7 -15
s:suspend	-6 4 -8 24 -13 -18 -25
s:suspension	-12 -6 -30 34 0 -6 -2
s:sweet	-1 5 -2 -13 -3 0 9
s:syrup	7 10 -4 0 -14 5 -9
s:table	1 -24 -12 -2 0 -5 20
s:take	-3 -6 8 -14 3 7 3
s:talk	14 -16 0 -8 -6 -15 16
s:talking	-1 -5 10 -14 -3 0 4
s:tariff	-17 5 1 8 -5 -33 4
s:taro	6 -2 -3 9 -4 -1 -12
s:tax	1 10 -12 0 -16 13 4
s:tea	0 18 -5 2 -5 -3 -9
s:television	0 2 1 -22 -10 -1 18
s:tell	4 -3 -9 -2 -13 -3 15
s:tenth	0 0 12 -4 -3 0 -7
s:term	-9 -8 18 13 -19 -2 -22
s:text	-1 -3 -8 -10 -10 0 22
s:textile	-5 15 0 -3 -7 -2 -1
s:th	-2 4 -11 11 -4 3 -5
s:than	-18 6 -8 0 -6 21 1
s:thank	-3 -4 22 -11 -3 -2 -3
s:that	22 -3 -2 -1 -11 6 -7
s:the	-13 5 -5 5 2 8 -5
s:their	-20 4 2 5 -20 16 -2
s:them	0 0 -13 11 4 -1 -2
s:then	-20 17 -18 -11 12 -5 11
s:there	16 -1 6 1 -12 -5 -9
s:therefore	-4 3 -8 15 -8 -5 -7
s:these	-5 -2 6 -17 17 -6 -6
s:they	-11 -5 9 -5 5 -1 -4
s:they'd	-3 5 -7 -4 12 1 -13
s:they'll	-6 11 1 -3 0 0 -9
s:thi	2 -11 -7 13 0 1 -4
s:thing	0 4 5 3 -9 0 -10
s:think	-13 -2 1 -5 9 -6 6
s:those	-2 14 -6 11 -7 -10 -14
s:though	-6 -3 0 0 -12 1 9
s:threat	-17 -13 0 -1 -11 -2 20
s:threaten	-1 -24 -7 7 -16 -10 19
s:three	6 -1 27 -17 -21 -2 0
s:through	-14 -13 -13 21 5 9 -10
s:throughout	-1 -6 11 -13 1 0 3
s:thu	-2 11 -3 1 -1 0 -12
s:tied	-2 -2 7 -12 7 0 -3
s:till	-1 -11 15 -9 6 -4 -3
s:timber	-2 -19 -9 16 -12 -5 14
s:time	-8 0 -11 11 0 -6 6
s:tinned	-1 -4 -6 18 -6 -2 -9
s:to	6 -9 4 -1 -3 3 0
s:tobacco	-2 14 1 -17 -2 2 0
s:together	-8 -13 10 -4 15 -15 -13
s:too	-16 -8 6 2 9 -5 -7
s:top	-14 -2 5 5 -18 3 6
s:total	-12 -1 -1 14 -4 -15 -7
s:toy	-2 -5 22 -2 -11 -3 -3
s:trade	-7 -11 -3 12 0 -7 3
s:treatment	-6 0 16 -3 0 0 -10
s:treaty	-12 -4 16 -13 0 -6 0
s:trial	0 5 -17 10 8 -3 -8
s:triple	2 -7 15 -8 -10 -1 1
s:truce	5 7 12 -30 6 -15 2
s:true	17 -4 1 -12 -8 2 -7
s:tuna	11 -7 2 10 -14 -9 -8
s:turbine	0 0 1 -15 4 -1 6
s:turn	11 14 -15 -7 5 -1 -2
s:twice	-4 -14 0 -11 15 -4 7
s:two	-24 -3 11 -5 -7 9 2
s:unchanged	-6 12 22 -22 -19 -4 -4
s:under	-31 -22 8 1 6 -14 11
s:understanding	0 0 -5 0 -13 0 14
s:undertaken	0 0 -1 11 -4 0 -8
s:unless	-15 28 -16 -30 -7 -9 22
s:until	-24 -23 21 2 5 -4 -21
s:untouched	-2 -9 13 -7 -11 -1 7
s:up	-7 0 1 -6 7 14 -9
s:upholstered	-1 -20 -10 14 -13 -1 14
s:upon	3 9 1 -1 -3 -1 -13
s:us	6 -7 3 -3 -6 15 -9
s:used	-3 0 -10 -7 14 4 -2
s:usual	0 -2 13 -9 1 -1 -4
s:valorem	-1 -9 5 9 -12 0 -6
s:value	-4 -5 23 -12 3 -9 -18
s:vanilla	-1 7 0 4 -14 2 -4
s:vanity	0 -10 -7 1 -10 0 16
s:vehicle	0 -1 12 -1 -14 3 -11
s:very	8 -11 10 -7 -4 0 0
s:view	6 10 -22 6 -7 0 5
s:vote	-3 0 -2 0 -12 0 9
s:voted	0 14 -15 7 -1 0 -10
s:wake	-1 14 -8 -13 -4 5 -7
s:walnut	-8 0 -15 17 -1 12 -14
s:war	0 -13 11 0 -20 16 -11
s:warn	-20 11 0 -12 1 -1 6
s:was	17 -13 -14 -4 6 5 2
s:watche	10 1 5 5 -21 -6 -4
s:water	7 -2 -2 11 -4 -7 -6
s:way	0 0 13 -24 3 2 -1
s:we	5 4 0 -5 -11 -4 4
s:week	14 -5 -20 10 7 3 -7
s:well	-5 -10 -7 0 10 4 3
s:were	8 8 -16 -3 1 6 -1
s:what	-12 10 6 0 -5 1 -8
s:whatever	11 -17 -2 16 -15 0 -5
s:wheat	-9 -8 -1 5 10 -3 -6
s:when	-8 -10 7 -9 6 15 -17
s:where	0 8 2 4 -6 -8 -10
s:wherever	0 -5 14 -4 -7 -4 -1
s:whether	-1 -1 13 -4 -1 -5 -4
s:while	-9 -4 13 -2 6 -2 -16
s:whiskey	0 -12 0 -2 10 0 2
s:whisky	-9 10 7 -2 -6 -10 -2
s:who	8 6 -13 -21 5 8 9
s:whole	8 10 -14 2 1 -7 -2
s:will	4 6 -5 12 -22 -15 -2
s:wine	-5 3 6 4 -17 -3 0
s:winter	-8 -4 -10 -6 12 10 -3
s:wish	4 3 -1 -13 2 -3 0
s:with	-12 -5 0 9 0 -11 0
s:withdraw	7 -16 1 -10 -7 -2 13
s:within	-2 -7 -2 17 -3 -2 -14
s:without	-7 18 -7 3 -13 -8 -4
s:won't	1 9 -5 -10 -3 0 5
s:word	-9 4 -10 10 -10 -2 8
s:world	0 -10 1 -1 13 -9 -5
s:worse	-5 7 -19 5 0 7 3
s:worst	-5 -15 -13 -15 -17 38 -7
s:worth	-6 2 -5 11 7 -5 -18
s:would	-3 20 -13 -5 -35 -11 16
s:write	20 -28 2 -6 -10 0 0
s:wrong	14 5 0 -6 -4 -4 -13
s:yarn	1 3 -10 5 -3 1 2
s:year	-5 -4 -3 -11 18 2 -5
s:yes	-8 2 1 2 -17 -2 8
s:yoghurt	0 -2 17 -7 -9 0 -4
s:york	-1 -1 16 1 -12 -1 -8
s:you	24 -9 -5 -8 -6 -15 2
s:you'll	0 -14 -8 -3 15 6 -4
s:your	15 6 0 -4 -6 1 -21
s:zero	19 -8 -17 5 1 -14 2
s:—	4 -8 3 -2 -5 12 -3
s:•	11 -9 -4 18 -9 -9 -11
s:→	-2 -16 -5 -3 7 -6 15
sa:!	4 -1 -5 -1 -14 9 3
sa:"	12 5 -17 -7 6 2 2
sa:" ,	11 4 -10 -1 0 -2 0
sa:" .	-10 -1 2 -1 -4 -8 11
sa:" <person>	0 2 12 -16 -8 5 0
sa:" a	12 -4 0 -2 -3 -1 -7
sa:" and	0 5 7 -11 0 0 -4
sa:" effective	-14 -3 -16 10 -9 0 15
sa:" he	-1 4 -16 10 -9 6 2
sa:" reciprocal	0 0 -18 3 17 0 -1
sa:" say	-7 -6 11 5 14 -8 -17
sa:'s <level>	0 4 -18 0 19 3 -12
sa:'s and	0 0 7 -12 5 0 -1
sa:'s first	0 0 11 -7 -1 0 -2
sa:'s own	0 0 4 -12 -6 0 7
sa:'s purchase	0 0 -14 5 8 0 -2
sa:'s to	0 6 14 -13 -10 0 -5
sa:(	-17 3 -3 5 2 -14 -1
sa:( <day-today>	0 18 -12 0 -9 0 -5
sa:( <level>	-2 1 9 -21 10 -1 -8
sa:( before	0 -4 12 -10 0 0 -3
sa:( now	-1 3 -20 21 -10 0 -4
sa:( until	0 6 -9 2 4 0 -2
sa:)	4 4 -4 -2 6 -13 -2
sa:) .	-15 -6 2 -7 13 -10 1
sa:) ;	0 -2 -9 11 2 -2 -6
sa:,	-7 1 -3 3 1 10 -5
sa:, <day-gone>	0 0 -9 11 0 0 -1
sa:, <level>	-12 11 0 -5 1 -2 -7
sa:, <name>	2 -13 -3 12 -6 -9 6
sa:, <person>	1 7 -13 8 -3 -5 1
sa:, <points>	0 -3 -7 11 1 -1 -7
sa:, <quality>	-2 -6 4 -16 16 -3 0
sa:, a	6 -7 -9 12 -15 1 4
sa:, according	10 -5 0 -16 -11 -1 15
sa:, after	-7 -9 8 7 2 -6 -20
sa:, against	0 6 4 -10 -11 -1 5
sa:, all	0 -4 0 -9 1 -2 12
sa:, also	0 11 -5 6 -8 -1 -10
sa:, aluminum	0 0 10 -6 -1 0 -2
sa:, and	-9 2 1 -2 4 2 -5
sa:, as	13 10 -5 -16 12 -22 -1
sa:, because	-8 -6 3 -7 12 0 -3
sa:, beef	0 -7 -12 9 10 0 -8
sa:, before	0 -2 13 1 -12 -1 0
sa:, but	2 -19 -7 2 7 11 0
sa:, by	0 -2 -13 15 0 -4 0
sa:, car	0 4 -10 13 -3 0 -7
sa:, come	-1 -7 5 10 -16 0 -10
sa:, down	0 0 -12 16 -6 -2 1
sa:, due	0 0 -10 15 -1 0 -6
sa:, from	-7 2 -2 10 -3 -11 -7
sa:, go	-1 -10 13 -10 2 -4 -4
sa:, has	-1 0 2 5 1 0 -12
sa:, have	6 -5 -11 1 11 -3 -5
sa:, having	0 0 15 -7 -11 0 -1
sa:, he	0 1 9 0 -12 -10 -1
sa:, if	-7 13 6 -12 -5 -7 -2
sa:, impose	0 -2 -12 8 7 0 -3
sa:, in	5 -22 -1 0 3 10 0
sa:, instead	0 4 -8 7 -12 0 4
sa:, is	15 -30 -14 2 24 -9 -5
sa:, it	-1 0 10 -1 0 -8 -14
sa:, its	-10 -2 5 -12 -3 14 0
sa:, leave	0 7 -13 9 -3 0 1
sa:, make	0 1 -10 -6 16 -2 -3
sa:, more	0 2 -4 -10 -14 18 -4
sa:, not	2 8 -10 2 -23 -7 15
sa:, now	-2 10 -15 -15 7 4 11
sa:, of	4 -14 1 10 -12 -6 3
sa:, one	-2 -8 -7 5 13 4 -9
sa:, ordinary	0 0 10 -10 2 0 -3
sa:, pay	0 -3 -8 -2 14 -4 -4
sa:, pork	0 -11 8 2 -3 0 -11
sa:, remain	0 -14 7 12 -8 -1 -7
sa:, should	-5 -9 -12 -10 0 -1 22
sa:, since	1 5 0 9 -7 -5 -16
sa:, stay	0 -9 18 -13 -7 1 4
sa:, thank	0 -2 13 -9 0 -1 -4
sa:, that	-1 -10 -10 12 6 -2 2
sa:, the	-6 -10 2 -14 5 27 -12
sa:, then	-5 0 1 -5 11 -9 -2
sa:, to	0 2 21 -17 -2 -8 -6
sa:, together	0 -1 11 -6 -2 0 -4
sa:, two	-2 -2 -1 4 -11 0 5
sa:, unchanged	0 5 16 -15 -5 -1 -6
sa:, under	-3 -6 9 -7 8 -3 -6
sa:, unless	-2 10 -14 -6 0 -5 11
sa:, up	-2 12 -7 9 -15 -3 -10
sa:, was	0 5 -5 -20 7 1 10
sa:, whatever	12 -5 -4 8 -12 -5 -4
sa:, when	-6 3 -3 -21 7 9 0
sa:, where	4 9 -15 12 -9 4 -1
sa:, which	-12 10 -2 -9 -2 10 3
sa:, who	-7 -9 -7 2 11 -3 5
sa:, with	-5 5 11 -12 -4 -6 4
sa:, within	0 0 -2 11 -5 0 -6
sa:, would	-1 -4 26 -7 -14 5 -14
sa:-	-6 9 -1 5 -1 -3 -10
sa:- shore	-3 0 -6 7 6 0 -11
sa:- to	-3 0 -6 7 6 0 -11
sa:.	2 -9 3 4 2 -8 1
sa:. "	12 12 -12 -14 2 -4 3
sa:. )	11 -7 5 -1 -13 4 -7
sa:. on	0 -1 -8 12 -2 0 -2
sa::	12 -7 6 2 2 1 -31
sa:: <level>	-3 -7 14 -5 -3 -1 -6
sa:: <number>	0 -8 -6 15 3 -1 -17
sa:: a	-2 6 3 -12 9 -1 -8
sa:; <day-today>	0 8 -16 3 -3 1 5
sa:; <level>	-1 0 5 0 5 -1 -16
sa:; <name>	-7 -9 11 -16 9 7 -2
sa:; <number>	0 8 8 -3 -13 -3 -7
sa:; <points>	0 -1 7 -12 7 0 -2
sa:; <quality>	0 -8 13 -8 1 0 -6
sa:; <seat>	-2 8 -2 -10 1 0 4
sa:; and	0 7 -5 -14 7 1 0
sa:; at	0 10 0 4 -10 0 -10
sa:; before	0 -5 9 -12 2 0 -3
sa:; for	0 11 -3 -3 -5 0 -1
sa:; from	0 -3 3 -11 6 4 0
sa:; in	0 -4 3 -15 5 -1 6
sa:; it	1 -7 -3 10 -10 0 4
sa:; on	0 -5 12 2 -11 0 -7
sa:; since	0 7 -15 2 -1 1 5
sa:; that	6 -8 -2 -10 -2 7 6
sa:; the	3 -17 3 -2 1 -11 7
sa:; until	0 0 -18 17 -3 0 3
sa:<agent>	4 -2 -10 13 7 -2 -13
sa:<day-ahead>	-15 8 1 9 -35 -29 14
sa:<day-ahead> ,	7 -5 -5 1 -18 -12 15
sa:<day-ahead> .	-4 1 3 4 -16 -6 2
sa:<day-ahead> ;	0 -8 11 -7 -4 0 4
sa:<day-ahead> <level>	0 -6 10 -7 2 0 -2
sa:<day-ahead> and	0 1 -12 1 12 -2 1
sa:<day-ahead> for	0 -1 2 9 0 0 -11
sa:<day-ahead> unless	-1 -8 -4 -5 0 0 15
sa:<day-gone>	-13 5 2 0 8 -25 -2
sa:<day-gone> ,	1 -7 -6 9 10 -11 -11
sa:<day-today> 's	2 0 -12 0 -2 0 11
sa:<day-today> ,	-1 -3 14 -5 4 -6 -14
sa:<day-today> <level>	0 13 -18 9 -1 0 -7
sa:<duty>	-10 1 0 4 -2 -2 1
sa:<gate>	-5 3 7 9 -17 -6 -3
sa:<goods-amount>	-2 -6 -15 22 -5 0 -2
sa:<goods-amount> <span>	0 0 -5 12 -8 0 -5
sa:<goods>	17 11 -7 -6 -9 0 2
sa:<level-noun>	12 8 -3 -1 -4 0 -9
sa:<level>	-18 -5 -2 2 18 -5 -5
sa:<level> )	-6 6 12 -11 -1 -6 -7
sa:<level> ,	-16 6 -9 -7 8 0 10
sa:<level> .	5 10 -10 12 -6 -4 -4
sa:<level> ;	-1 -2 -5 -8 2 -1 14
sa:<level> <day-today>	0 -1 -37 16 11 5 8
sa:<level> <level>	-4 -23 -10 -31 24 16 -18
sa:<level> and	-4 -9 3 1 6 -13 2
sa:<level> as	0 -2 -5 -2 13 -3 -5
sa:<level> before	0 -6 10 -1 -3 0 -7
sa:<level> call	0 0 -11 -6 13 0 0
sa:<level> for	4 -5 -13 3 13 -12 7
sa:<level> from	-3 -11 23 -17 -6 0 3
sa:<level> in	-6 2 1 -11 3 3 5
sa:<level> is	3 -3 -8 15 -3 -1 -5
sa:<level> now	-1 0 -17 11 -1 -1 6
sa:<level> of	-4 -22 -11 15 4 -9 6
sa:<level> on	-5 8 16 -13 -4 -8 -10
sa:<level> reciprocal	0 3 10 -10 -5 0 -1
sa:<level> remain	0 0 -13 12 2 0 0
sa:<level> since	0 -6 -5 8 10 -2 -11
sa:<level> which	0 4 2 0 -11 0 0
sa:<money>	-11 7 -2 13 2 -10 -22
sa:<money> ,	0 5 -1 9 -8 -4 -9
sa:<money> .	-2 -4 -7 1 11 0 -3
sa:<money> of	0 -5 15 -5 -9 0 -3
sa:<month-ahead>	3 -4 3 0 6 -1 -11
sa:<month-ahead> ,	-7 -2 6 -16 10 0 0
sa:<month-gone>	-8 -3 3 -10 19 -5 -12
sa:<month-gone> ,	-3 -15 -3 -2 7 9 1
sa:<month-gone> :	0 0 11 -5 -9 0 -1
sa:<month-gone> and	-1 -15 -11 14 9 -11 -2
sa:<month-gone> because	0 0 11 -6 -6 0 0
sa:<month-gone> was	5 -2 -8 -9 11 -1 -5
sa:<name> 's	9 9 0 -13 8 1 -9
sa:<name> )	0 1 -7 -3 11 0 -1
sa:<name> ,	-20 6 9 3 -6 -3 -15
sa:<name> .	-1 5 12 -5 -7 -10 -4
sa:<name> ;	3 -4 20 -11 -13 4 -12
sa:<name> <number>	0 -15 5 2 -13 -4 10
sa:<name> and	-4 -15 -9 -4 0 3 25
sa:<name> announce	-2 -3 -4 -12 0 0 14
sa:<name> by	0 -3 -7 12 -2 0 -4
sa:<name> charge	14 -7 -6 -2 -7 8 -6
sa:<name> for	-1 -1 -7 10 -1 -1 0
sa:<name> from	-4 17 -19 1 6 0 -3
sa:<name> good	0 0 18 -11 -15 0 2
sa:<name> has	-5 -9 1 12 -13 0 -2
sa:<name> in	0 -8 -16 18 3 0 -1
sa:<name> instead	0 0 -13 11 3 0 0
sa:<name> levy	-2 -6 19 -16 0 0 -5
sa:<name> on	1 2 15 -7 -7 -1 -14
sa:<name> pay	0 -2 2 -13 1 -1 7
sa:<name> take	-8 -8 15 -13 7 -1 -4
sa:<name> tariff	0 -3 11 -5 -2 0 -2
sa:<name> to	0 11 -11 7 -10 6 -8
sa:<not>	12 1 1 6 -22 1 -3
sa:<number>	-30 0 1 3 8 6 -9
sa:<number> )	-2 -13 -12 12 4 -3 6
sa:<number> ,	0 -10 -8 -11 14 12 7
sa:<number> :	0 0 -7 7 0 7 -14
sa:<number> ;	-1 -1 -4 10 -10 7 -5
sa:<number> <day-today>	0 -5 -16 10 7 1 6
sa:<number> and	-2 -11 16 0 -15 0 2
sa:<number> before	0 0 14 -7 -13 4 -3
sa:<number> come	0 -8 0 -4 12 -1 0
sa:<number> for	-5 5 5 -3 1 3 -11
sa:<number> if	0 -7 16 -5 -8 0 -4
sa:<number> in	-1 -2 4 -9 13 -9 -6
sa:<number> it	0 0 3 8 -14 3 -2
sa:<number> last	0 -6 18 -4 -12 -1 -2
sa:<number> now	-1 10 -15 3 0 3 2
sa:<number> since	0 12 -10 -10 -1 -2 5
sa:<number> that	-7 -11 -4 15 4 -7 -4
sa:<number> to	6 3 4 -1 -15 -1 -6
sa:<number> until	0 -4 17 -4 -6 0 -11
sa:<number> was	0 -2 2 1 -16 8 5
sa:<number> with	0 5 -12 -4 11 0 -1
sa:<office>	12 -3 3 -18 2 -3 4
sa:<organisation>	9 -5 -12 -7 11 5 3
sa:<organisation> 's	2 -8 -15 4 10 -3 4
sa:<organisation> .	12 0 5 -13 -3 2 -8
sa:<organisation> announce	0 -1 13 0 -6 0 -14
sa:<person>	0 -4 9 -2 -13 -3 3
sa:<person> 's	0 -11 5 -2 -13 -1 11
sa:<person> ,	0 -2 8 4 1 -4 -11
sa:<person> .	6 0 -4 11 -8 -5 -6
sa:<person> had	-4 -5 -14 8 -8 -1 10
sa:<person> say	0 7 -23 0 -2 5 11
sa:<person> write	-5 -3 16 0 -2 -3 -11
sa:<points>	-4 6 39 -31 -8 -4 -10
sa:<points> .	0 10 6 -12 -4 0 -2
sa:<points> more	0 -5 12 -12 5 0 -2
sa:<points> on	0 -10 13 -12 2 0 6
sa:<points> suspend	0 -1 20 -16 -3 0 0
sa:<points> that	0 0 12 -12 -1 0 0
sa:<quality> .	0 -13 8 4 2 -1 -3
sa:<quality> border	0 -1 12 -6 -3 0 -2
sa:<quality> chicken	0 -8 0 13 -6 0 -5
sa:<quality> content	0 -2 15 -6 -1 0 -8
sa:<quality> farm	0 -3 -10 6 10 0 -7
sa:<quality> fertiliser	11 -4 0 -11 -3 0 1
sa:<quality> flour	0 8 13 -20 -1 0 -7
sa:<quality> good	-10 -3 13 -1 -3 6 -14
sa:<quality> industrial	-1 0 -16 8 -5 0 10
sa:<quality> mangoe	0 4 2 -15 -4 0 10
sa:<quality> milk	-4 2 1 -11 0 0 5
sa:<quality> motorcycle	-1 -7 15 -16 4 0 0
sa:<quality> oil	-11 -11 -3 0 8 -9 5
sa:<quality> olive	-1 0 -12 4 5 0 4
sa:<quality> one	-2 -10 14 -21 9 8 -8
sa:<quality> origin	-1 -7 0 10 -8 0 -10
sa:<quality> pork	0 0 -9 13 -9 0 3
sa:<quality> port	0 -1 12 -10 0 0 0
sa:<quality> potash	0 -4 4 13 -12 -1 -7
sa:<quality> potatoe	0 -1 3 -4 -12 11 -1
sa:<quality> product	0 -2 -3 11 -5 -1 -4
sa:<quality> rate	0 9 -11 2 0 0 -3
sa:<quality> rice	-4 -5 -12 9 2 1 5
sa:<quality> rose	0 0 -12 9 4 0 0
sa:<quality> rubber	0 -1 16 -7 -9 1 -9
sa:<quality> shrimp	0 -4 8 -13 3 0 5
sa:<quality> sunflower	0 11 0 -14 0 0 -1
sa:<quality> tea	0 1 -16 13 0 0 3
sa:<quality> textile	-3 9 -11 3 -3 0 2
sa:<quality> timber	1 -8 -16 21 2 0 -10
sa:<quality> tinned	0 -2 -5 9 -1 0 -2
sa:<quality> wheat	-1 3 -4 9 -12 -1 0
sa:<seat>	-6 12 5 -13 -17 2 14
sa:<seat> ,	-1 -8 2 -6 11 -2 -1
sa:<seat> last	0 2 12 -3 -9 0 -6
sa:<seat> say	-2 -1 5 4 0 0 -12
sa:<sender>	-10 5 -1 0 0 -7 3
sa:<span>	-17 -10 -4 8 11 7 -8
sa:<span> ,	1 2 -2 1 11 -7 -14
sa:<span> .	-20 -23 4 2 4 7 0
sa:<span> ;	0 -1 -8 0 11 0 -2
sa:<span> after	0 3 5 -12 -4 0 7
sa:<span> and	0 12 -10 -1 0 -2 -3
sa:<span> in	0 -6 -14 8 4 6 -5
sa:<span> later	3 4 -5 5 0 -1 -10
sa:<taker>	-1 -10 -3 8 -11 -5 11
sa:<v-agree>	-1 -4 1 -6 0 0 9
sa:<v-bear>	-19 9 -4 -1 0 5 3
sa:<v-begin>	-9 -3 -8 3 11 0 3
sa:<v-buy>	-12 0 -5 11 3 -17 -3
sa:<v-deny>	10 -16 -13 1 13 -7 5
sa:<v-down>	-2 -8 7 -5 13 -1 -11
sa:<v-end>	-3 -1 -4 -16 20 3 0
sa:<v-impose>	-6 -11 -5 8 1 7 2
sa:<v-propose>	12 1 -6 -5 -3 0 2
sa:<v-return>	-12 7 -3 -3 3 11 -10
sa:<v-say>	13 0 -7 -1 -2 -11 5
sa:<v-sell>	-11 2 -8 8 -4 -2 5
sa:<v-stay>	-12 -1 5 1 10 -16 -10
sa:<v-suspend>	-4 4 5 20 -17 -22 -28
sa:<v-target>	-4 -2 -13 11 -12 15 3
sa:<v-threaten>	-12 7 -10 6 -13 -3 10
sa:<v-up>	2 -7 2 -10 10 7 -6
sa:=	0 -3 12 -8 0 -2 -1
sa:= <level>	0 -3 12 -8 0 -2 -1
sa:?	14 -8 -5 -19 1 7 1
sa:a .	0 4 4 1 -3 0 -12
sa:a <number>	-8 -7 6 -11 -1 12 -1
sa:a <quality>	0 -13 7 5 -7 2 0
sa:a deal	-2 -1 5 -16 -1 -1 14
sa:a duty	4 2 14 -6 -12 0 -9
sa:a further	0 2 12 -8 0 0 -9
sa:a joint	0 0 -5 12 -5 0 -3
sa:a law	0 1 -7 -3 13 -1 -6
sa:a minimum	0 -4 -13 19 -5 -2 -6
sa:a narrow	0 0 11 -7 -2 0 -4
sa:a quota	-4 -5 -4 13 -12 -1 2
sa:a reciprocal	0 0 -6 -2 13 -2 -1
sa:a safeguard	0 -1 12 -7 -1 0 -3
sa:a special	0 -4 3 -13 8 -1 5
sa:a surcharge	0 0 -11 -3 13 0 0
sa:a third	6 -2 7 -12 -8 -3 4
sa:a week	0 0 -12 2 -7 0 14
sa:about	12 -5 -6 12 -3 0 -11
sa:above	-3 3 -7 4 -14 5 5
sa:according	10 -6 0 -20 -13 -2 17
sa:according to	10 -6 0 -20 -13 -2 17
sa:account	-3 -9 -1 0 14 -4 -9
sa:account of	-3 -9 -2 -4 15 -3 -6
sa:act	0 -2 -13 11 6 -2 -2
sa:action	0 -2 15 -8 -6 0 -3
sa:action .	0 -1 11 -5 -3 0 -3
sa:ad	0 0 -3 10 -7 0 -4
sa:ad valorem	0 0 -3 10 -7 0 -4
sa:add on	0 -3 -1 13 -3 0 -10
sa:additional	-2 2 -9 14 -1 -1 -6
sa:advanced	0 0 22 -17 -5 0 -8
sa:advanced chip	0 0 17 -13 -4 0 -6
sa:affected	0 -3 12 -5 -1 0 -4
sa:affected .	0 -2 11 -5 0 0 -2
sa:after	-6 10 -2 0 0 1 -5
sa:after <level>	0 -4 15 -11 -5 0 -1
sa:after <number>	0 -9 -8 23 -16 -1 -6
sa:after <span>	0 -2 -11 -4 18 0 -3
sa:after a	-2 -1 11 -1 0 -1 -12
sa:after it	0 10 -10 -6 -9 6 5
sa:afterward	-2 7 -7 10 -8 0 -10
sa:afterward .	0 10 -10 5 -6 0 -6
sa:again	-2 7 -6 -13 15 5 -14
sa:again .	-8 -8 -2 3 19 -1 -15
sa:again in	0 9 0 -13 3 0 0
sa:against	-4 2 5 -3 -17 -5 10
sa:against <level>	0 14 -10 -2 -2 -4 5
sa:ago	-2 -12 4 -1 -5 0 10
sa:agree .	0 3 -10 -4 -10 0 14
sa:agreement	-4 -7 11 -6 -7 -2 8
sa:agreement .	-3 0 12 -15 2 -1 0
sa:agreement with	5 0 -10 14 -15 0 0
sa:all	-13 -8 2 -3 14 -16 6
sa:all .	-12 -5 -1 3 7 -7 4
sa:all along	0 -2 14 -8 -5 0 -4
sa:all from	0 -5 0 -4 -4 0 11
sa:all good	-3 -3 -4 -9 -5 0 17
sa:all import	0 0 -12 9 4 0 0
sa:all in	-2 -9 13 0 -14 -2 0
sa:all of	0 4 -1 -14 10 -2 -2
sa:all other	0 -3 -7 15 -6 0 -5
sa:allow	0 -1 -11 2 6 0 4
sa:along	0 -5 13 -10 1 -1 -4
sa:along .	0 -2 12 -7 -3 0 -2
sa:alpaca	-2 -7 -3 11 -3 0 -1
sa:also	5 9 0 8 -17 -1 -18
sa:altogether	-1 -5 4 0 9 -1 -15
sa:altogether .	-3 -1 -3 5 9 0 -13
sa:alway	-1 -5 12 -6 -3 2 0
sa:among	-3 0 -3 11 -10 -6 2
sa:among them	0 4 -12 5 -2 0 5
sa:amount	0 10 5 -12 -7 0 1
sa:an	14 -1 8 -1 3 1 -30
sa:an error	5 5 -7 -11 8 -1 -4
sa:and	-24 4 1 2 4 -4 -2
sa:and ,	0 4 12 5 -23 -7 -8
sa:and <level>	-4 12 -6 0 -3 3 -1
sa:and <name>	-13 1 8 -8 -2 3 3
sa:and <number>	-15 6 3 -9 1 0 2
sa:and <points>	0 -3 17 -13 -7 0 6
sa:and <seat>	-3 13 3 -6 -5 2 -12
sa:and about	-1 0 19 -13 -8 -1 -3
sa:and above	0 6 -6 -7 -6 0 12
sa:and aluminium	-3 -4 12 -4 0 0 -7
sa:and are	-1 -3 -11 10 4 -1 1
sa:and for	-2 -5 2 -4 10 -5 -2
sa:and gas	0 -1 -4 -8 -7 0 16
sa:and has	3 0 11 -9 -2 4 -12
sa:and i	-3 -13 0 -4 0 7 9
sa:and in	1 -10 -4 2 12 -10 -4
sa:and it	0 -1 12 -21 7 0 -8
sa:and keep	0 3 -11 0 12 0 -5
sa:and machinery	0 -7 -11 15 -1 0 -1
sa:and no	0 -5 -2 12 -6 0 -10
sa:and not	0 9 -3 7 -17 -1 -7
sa:and now	0 -2 -13 4 -2 0 10
sa:and on	-3 -5 12 -6 5 -2 -9
sa:and say	0 0 -7 13 -6 0 -6
sa:and that	0 11 -7 6 -18 5 -1
sa:and then	-1 4 -10 -17 11 11 -3
sa:and there	0 6 0 7 -11 1 -7
sa:and they	6 11 -1 -8 -8 0 -7
sa:and to	0 0 -15 7 10 -6 0
sa:and was	-2 -1 -1 -10 -6 -1 15
sa:and we	-1 -1 4 -5 -10 -8 14
sa:and which	0 -13 2 5 -5 4 0
sa:and would	0 4 19 -4 -10 -1 -18
sa:announce	-7 -8 -14 -1 0 -12 25
sa:announce .	0 -6 0 11 0 0 -11
sa:announce for	0 -3 -14 -12 -7 -3 24
sa:announce in	-8 3 -20 -3 4 -2 18
sa:announce last	0 0 -2 -14 3 0 11
sa:another	-5 -7 19 -1 -7 -4 -14
sa:another <level>	0 -4 -4 14 -6 -1 -6
sa:another law	0 -3 11 -4 -5 0 -1
sa:any	3 -22 4 -2 -1 -3 9
sa:any more	5 -3 -8 -7 13 0 -4
sa:apple	2 -4 12 -10 -5 1 0
sa:appliance	0 3 -10 11 0 0 -5
sa:apply	0 10 2 -9 8 -12 -9
sa:apply .	7 11 -7 -2 -2 -3 -3
sa:apply before	0 1 -1 -14 11 0 -1
sa:apply from	-3 9 -19 2 4 0 3
sa:apply since	0 -1 16 -2 -18 -2 -2
sa:apply to	-4 7 -1 3 -11 0 1
sa:apricot	0 -4 8 -13 3 0 2
sa:are	0 -9 0 -3 -2 -1 14
sa:are charge	0 -9 14 0 -5 0 -4
sa:are go	0 -3 -15 -3 15 0 3
sa:are not	0 -16 4 2 -2 6 0
sa:are still	0 -1 -4 -1 -11 0 12
sa:are suspend	-1 10 -1 4 -11 -2 -4
sa:are to	-1 -6 -9 2 -6 0 14
sa:arrangement	0 1 13 -2 -12 6 -10
sa:arrive	0 3 13 -12 -6 0 -3
sa:as	14 0 1 -1 6 -12 -15
sa:as <level>	0 6 14 -3 -14 -3 -5
sa:as <name>	-6 -5 -2 -11 -3 0 18
sa:as a	5 6 -19 7 6 -4 -1
sa:as before	-9 1 29 -5 -23 -7 -21
sa:as in	-3 17 -17 6 -5 -8 1
sa:as it	-9 -4 13 1 -9 6 -14
sa:as long	-4 1 -2 13 -3 -2 -12
sa:as of	2 5 -2 -9 13 -7 -6
sa:as the	13 -4 -4 6 -4 3 -11
sa:as they	-1 5 17 -11 -6 -2 -10
sa:as we	-5 11 8 -11 -4 0 -8
sa:as well	-3 -15 -8 2 10 5 4
sa:aside	0 0 -11 16 -3 -1 -9
sa:aside .	0 -9 -4 13 0 0 -5
sa:ask	7 -3 6 -12 0 8 -9
sa:asleep	0 0 -10 10 0 0 -3
sa:asleep .	0 1 -5 9 -8 0 -2
sa:at	-10 9 -4 6 -17 10 0
sa:at <level>	-6 1 -3 -3 -7 6 11
sa:at <number>	-3 4 -12 15 0 -2 -8
sa:at all	-2 0 -13 6 10 0 2
sa:at its	0 -3 -6 -7 -8 17 -2
sa:at most	0 0 -5 12 -7 0 -2
sa:at noon	0 -1 12 -4 -7 -1 -2
sa:at present	-1 15 -16 1 -4 -3 6
sa:away	-1 -4 -2 3 10 -9 -9
sa:away with	0 -1 -7 0 10 -6 0
sa:back	-6 13 -19 -4 22 -20 -13
sa:back ,	0 3 4 -18 2 -2 3
sa:back .	4 -5 -14 7 19 -4 -18
sa:back on	0 22 -18 -2 -6 0 -10
sa:ban	0 -1 -12 4 0 0 11
sa:barley	0 6 1 -14 -3 0 6
sa:basic	0 -4 -7 14 -6 -1 0
sa:be	-12 0 10 4 -1 -15 -8
sa:be <level>	0 -16 15 2 -9 -1 -6
sa:be <number>	0 -18 13 0 3 0 -2
sa:be collect	-1 -2 -8 2 13 0 -6
sa:be due	-2 16 -6 -4 -3 0 -5
sa:be levy	0 -1 -17 19 -3 0 -1
sa:be lower	0 0 11 -6 -3 -1 -1
sa:be the	0 -1 -12 7 4 -6 5
sa:bean	3 4 -8 9 1 0 -14
sa:bean ,	5 -4 -7 12 -7 0 -5
sa:bear	0 -6 2 9 -7 2 -11
sa:became	-2 -4 -3 -8 15 6 -12
sa:because	-11 -7 2 -2 13 -4 -6
sa:because of	-3 -12 6 1 5 -8 -10
sa:become	-3 -7 23 -25 5 -5 -16
sa:become <level>	0 -9 13 -5 0 -2 -3
sa:become <number>	0 -3 15 -15 4 -1 -12
sa:beef	-8 -16 -5 14 0 0 4
sa:beef ,	-2 -2 0 18 -17 -2 -8
sa:beef .	-2 -9 -4 -23 13 -2 10
sa:beef and	0 -4 -10 11 2 0 0
sa:been	12 15 -6 -5 -2 -2 -8
sa:been <number>	6 4 -12 1 -2 3 3
sa:been charge	-4 15 7 -3 -5 -6 -15
sa:been collect	-1 -2 -12 1 12 0 0
sa:been suspend	-5 -1 -11 6 6 0 0
sa:beer	-3 1 4 -11 6 -3 1
sa:beer ,	-4 12 -6 -6 -3 -1 3
sa:beer and	0 -6 12 -4 -6 0 0
sa:before	-14 7 10 -11 -1 9 -13
sa:before ,	0 6 2 -12 3 5 -14
sa:before .	0 -2 8 -5 6 0 -23
sa:before <month-ahead>	0 14 -3 -8 -7 0 0
sa:begin	-9 5 -8 12 0 -3 -5
sa:being	-7 -9 2 14 -27 -2 10
sa:beside	-7 -5 13 -7 4 1 -3
sa:beside .	-1 0 3 -16 8 0 1
sa:between	-3 1 6 -13 7 -6 2
sa:beyond	0 -7 9 0 -12 0 2
sa:bicycle	-3 -12 5 6 0 -1 -2
sa:bill	3 -5 1 11 -8 -2 -8
sa:billion	0 -2 12 -2 -3 0 -8
sa:bison	0 0 -13 10 -2 0 4
sa:book	-2 13 -3 -3 1 0 -10
sa:book .	-1 13 -3 -3 -3 0 -8
sa:both	-5 0 0 -12 3 -5 14
sa:both .	-2 11 -8 -10 -2 3 5
sa:both for	0 -1 4 -13 -5 0 11
sa:box	0 -1 11 -7 -2 0 -1
sa:branded	-2 -1 -5 -9 -2 0 15
sa:brandy	-1 -5 11 -9 -3 0 2
sa:bring	-3 -3 0 10 1 -2 -11
sa:bring the	0 1 -14 10 5 0 0
sa:busan	0 -8 -1 -7 18 -2 -8
sa:buse	3 -5 9 -3 -18 -1 6
sa:but	-1 -19 2 5 2 2 0
sa:but not	-4 -1 0 11 -4 0 -9
sa:butter	-5 4 -2 9 -1 -4 -12
sa:buy <quality>	0 -8 -3 11 -1 0 -3
sa:buyer	0 -10 -2 2 -7 -2 10
sa:buyer of	0 0 -7 -6 -2 0 12
sa:by	11 3 0 3 4 2 -24
sa:by <day-ahead>	0 1 5 -18 8 -1 2
sa:by <number>	-1 -3 -11 1 4 5 4
sa:by <span>	-2 4 3 4 0 0 -13
sa:by a	8 -4 14 -14 -4 0 -7
sa:by the	16 -3 -3 -6 8 -9 -9
sa:c	0 0 13 1 -13 0 -7
sa:cabinet	0 -14 -9 5 -9 0 14
sa:cabinet and	0 -8 -8 1 -5 0 13
sa:call reciprocal	0 -3 -18 8 15 -1 -4
sa:can	-4 12 8 -5 -1 -1 -18
sa:car	-2 -7 14 10 -14 -16 -11
sa:car ,	-5 -6 -2 12 4 -2 -12
sa:car .	-2 -1 26 -18 -14 -2 -5
sa:car included	0 0 -9 11 0 0 -2
sa:car to	0 5 -16 1 9 0 2
sa:carpet	-4 -2 13 -7 4 0 -5
sa:case	-6 10 1 -16 3 -2 2
sa:case of	0 11 -12 -11 -1 0 7
sa:ceiling	-4 -4 -12 24 -6 0 -16
sa:cent .	6 0 -12 -2 -5 0 9
sa:certain	4 4 8 -4 -9 -2 -11
sa:certain advanced	0 0 14 -12 -2 0 -4
sa:change	-6 -9 27 -7 -16 -2 -6
sa:change .	-4 -4 17 -11 -4 0 -1
sa:charge	7 -5 -4 2 1 10 -7
sa:charge <level>	12 -12 -5 0 4 0 -4
sa:charge <number>	6 0 2 -12 4 0 -4
sa:charge as	0 -2 14 -7 -6 -2 -1
sa:charge from	0 13 -7 -5 -1 0 -6
sa:charge on	-3 -8 -7 13 -14 8 2
sa:chicken	-7 -11 -3 5 11 -3 -6
sa:chicken ,	0 -10 1 6 1 0 -8
sa:chicken and	0 -4 0 -9 13 0 -3
sa:chip	-5 -13 10 -3 -20 -2 10
sa:citru	-6 -10 4 12 -3 -1 -7
sa:citru .	-8 -5 -7 16 0 0 -2
sa:coal	2 -12 8 0 -4 0 0
sa:cocoa	7 4 -3 1 6 -6 -18
sa:cocoa ,	0 2 -13 5 8 0 0
sa:cocoa butter	1 5 4 0 -2 -2 -14
sa:coconut	5 17 -2 -9 -4 -2 -13
sa:coffee	5 -13 7 1 0 -7 -4
sa:coffee .	2 1 4 0 -14 -2 1
sa:coffee from	0 -5 -11 11 1 0 -1
sa:collect	7 -17 -11 15 11 -1 -13
sa:collect .	6 -18 -5 9 8 0 -8
sa:collect since	-1 -1 -13 3 12 0 -3
sa:come back	-8 -4 -5 5 20 -6 -16
sa:come down	-2 -6 12 -23 6 5 -4
sa:come in	-7 15 -1 -1 -7 -4 -1
sa:come into	-1 -2 7 -3 -11 0 6
sa:come on	1 0 19 -9 -21 -2 0
sa:come to	0 -4 14 -7 -6 0 0
sa:common	0 0 11 -9 -1 0 -1
sa:company	0 -8 -5 17 -5 -1 -4
sa:concentrate	0 12 -11 -9 -3 4 2
sa:confirm	2 4 1 7 -12 -1 -12
sa:contain	0 0 13 -11 0 0 -1
sa:continue .	-3 -6 11 0 -1 0 -2
sa:control	-1 0 0 -10 -1 -2 11
sa:control on	0 3 0 -10 -8 -1 12
sa:copper	-1 -9 1 -4 -6 -1 14
sa:correct	11 0 -2 -6 -3 0 -5
sa:cost	-3 10 -1 -13 0 -2 1
sa:cotton	-3 13 3 -12 0 -3 -6
sa:cotton ,	0 -2 14 -12 -1 0 -5
sa:could	-6 12 -8 7 -8 4 -3
sa:country	-11 -4 6 -4 -2 0 6
sa:country ,	0 0 8 -17 1 -1 2
sa:country pay	0 0 13 -6 -4 0 -5
sa:country that	0 -4 -4 -9 0 0 14
sa:crane	-5 0 -12 16 5 -2 -16
sa:critical	0 0 -5 -6 -4 0 12
sa:critical software	0 0 -5 -6 -4 0 12
sa:crude	-1 2 -1 11 -10 -2 -8
sa:crude oil	0 -7 13 6 -14 0 -12
sa:custom	3 0 6 3 -17 0 -1
sa:cut	10 5 0 1 1 -1 -21
sa:dairy	-2 0 4 0 -16 0 5
sa:dairy product	0 0 13 -8 -13 0 3
sa:date ,	0 -12 -19 3 4 0 14
sa:date from	-1 1 27 -20 -14 0 -7
sa:day .	-1 -12 11 -4 -7 -6 5
sa:deal	0 -13 -10 16 5 -10 -1
sa:deal .	-2 -5 -12 10 8 -2 2
sa:demand	-5 -3 -4 -8 1 -1 13
sa:denim	0 10 -8 -8 -5 0 9
sa:depending	0 -9 11 4 -6 0 -5
sa:depending on	0 -9 11 4 -6 0 -5
sa:did not	-8 -5 14 0 -6 -2 1
sa:dispute	-1 0 9 -14 -6 12 -10
sa:do	-7 1 -1 9 -6 -8 0
sa:do ,	0 -1 -8 -4 -2 0 12
sa:do not	0 0 -12 9 6 -3 -2
sa:doe	11 -2 7 -8 3 0 -15
sa:doe not	12 -3 -1 -2 -3 -3 -3
sa:dollar	0 -2 7 1 3 -1 -11
sa:double	0 -3 13 5 -8 -2 -11
sa:down	-9 -8 -7 7 3 12 -6
sa:down from	0 0 -11 14 -1 -3 0
sa:down in	0 -3 -4 -8 13 0 -1
sa:down to	-3 -18 3 -10 7 8 0
sa:draft	8 9 -17 3 -8 -4 1
sa:draft .	3 5 -11 0 -3 0 3
sa:drawer	3 0 -6 6 -12 0 3
sa:drawer .	4 0 -2 10 -5 0 -11
sa:dried	-1 -2 9 -18 -7 0 10
sa:drop	-6 -9 -4 -9 11 -3 7
sa:drop .	0 0 -13 -7 9 0 9
sa:due	-15 3 1 5 -8 -4 3
sa:due .	-7 -1 16 -16 0 -1 0
sa:due to	0 -2 -6 12 -4 0 -3
sa:during	-2 -14 -5 3 11 -3 2
sa:during the	-5 -12 -1 0 13 -1 -1
sa:duty .	0 -11 18 2 -24 -6 -3
sa:duty and	0 0 0 5 -11 1 -1
sa:duty for	-1 -3 -11 15 -4 0 0
sa:duty included	-1 -3 -4 11 -3 0 -6
sa:duty inside	0 -1 -10 -2 15 0 -4
sa:duty of	-6 -3 14 -4 -7 -6 0
sa:duty on	3 8 -12 0 6 -8 3
sa:each	-9 -7 -9 6 5 1 7
sa:each ,	0 -3 -3 -2 12 0 -4
sa:each side	-2 0 -5 4 -12 5 4
sa:earlier	0 -6 7 6 -14 -2 0
sa:earth	-2 0 -7 0 0 -2 10
sa:effect	4 -12 8 -12 2 -4 2
sa:effect .	2 -2 -16 5 5 0 7
sa:effect from	0 -6 9 -9 8 0 -13
sa:electric	-3 -7 23 -8 -9 -4 -8
sa:electric car	-2 -4 19 -6 -5 -3 -8
sa:emergency	0 -7 -2 0 11 -4 -8
sa:end	-7 0 10 -7 8 -7 -13
sa:end on	-2 0 17 -10 0 0 -9
sa:engine .	0 1 13 -7 -4 0 -6
sa:enter	-5 0 -6 10 -4 3 -4
sa:error	11 5 -8 -14 7 -3 -8
sa:event	6 12 -7 -3 -3 0 -10
sa:ever	1 -7 -12 -18 -11 36 -6
sa:ever before	0 1 -6 -5 -7 12 -3
sa:everything	-1 -17 -9 2 19 -9 -1
sa:exist	10 0 -12 -9 2 -2 4
sa:existing	0 0 -13 11 0 0 3
sa:expect	-2 -1 -5 11 3 -3 -7
sa:explain	-1 -2 21 -11 -6 -2 -9
sa:export	-3 -5 -8 -7 0 -1 20
sa:export of	-1 -3 -9 0 -4 0 14
sa:extension	7 9 3 -9 -2 0 -12
sa:farm	-2 -14 2 7 3 -1 -17
sa:farm good	-1 -8 0 0 8 0 -12
sa:farm machinery	0 -3 14 0 -9 0 -8
sa:farm product	0 0 -11 9 1 0 1
sa:fear	0 4 -2 14 -12 -6 -8
sa:fee	0 4 3 2 -1 -2 -14
sa:fentanyl	-15 -29 21 -8 11 -16 -30
sa:fentanyl ,	-2 -10 15 -5 -4 -5 -2
sa:fentanyl .	-6 -4 8 7 -4 -6 -24
sa:fentanyl ;	0 -1 20 -11 -12 0 -1
sa:fentanyl and	-2 -13 0 1 12 -5 -13
sa:fentanyl duty	0 -3 -8 -11 15 0 -1
sa:fentanyl on	0 0 0 -9 11 -5 0
sa:fertiliser	12 -5 9 -14 -4 0 -3
sa:fertiliser .	10 -2 7 -13 -1 0 -3
sa:fibre	0 2 10 -5 -7 0 -6
sa:find	-6 13 3 -4 -9 -1 -6
sa:first	-9 -26 4 12 0 -2 0
sa:first day	0 0 -5 12 -6 0 -4
sa:first term	-1 -8 16 4 -12 -1 -13
sa:first trade	0 -2 11 -9 -2 0 0
sa:fish	-13 -12 -6 12 -6 5 10
sa:flour .	-1 0 0 6 2 0 -15
sa:flower	7 7 -11 -5 3 0 -1
sa:flower .	5 -3 -12 0 -4 3 8
sa:follow	-1 0 -8 -3 2 0 10
sa:for <day-ahead>	1 9 -19 -4 0 -3 8
sa:for <number>	-1 -2 -2 14 -14 -2 0
sa:for as	-1 -4 -4 13 1 0 -10
sa:for car	1 -4 12 -4 -5 0 -5
sa:for electric	0 -4 16 -8 -6 -2 -3
sa:for fentanyl	-2 -12 14 0 -6 -5 -1
sa:for good	-6 2 -5 6 -12 -5 11
sa:for most	-1 -7 13 -1 -3 0 -9
sa:for now	0 2 -7 -5 17 -1 -15
sa:for the	0 10 -6 -4 4 -6 4
sa:for them	0 3 -12 14 -7 0 -4
sa:force	-3 2 14 -18 -9 -4 7
sa:force .	0 -7 -8 3 -7 0 12
sa:force since	0 -7 25 -17 -2 0 -7
sa:forced	-1 -7 12 -19 -8 -1 11
sa:forced labor	0 -4 5 -10 -4 0 8
sa:free	4 7 -11 -2 -2 -4 9
sa:free .	-1 7 -15 0 0 -1 10
sa:friday	0 2 0 -6 -9 0 11
sa:friday ,	0 -4 -4 -6 0 0 11
sa:from	-16 5 5 6 -18 -21 6
sa:from <day-ahead>	-8 -4 -11 6 -17 -11 18
sa:from <day-gone>	-11 4 -8 6 -1 -6 6
sa:from <level>	1 10 -11 13 -22 2 3
sa:from <month-gone>	3 -13 -5 -6 15 -1 -7
sa:from <name>	-18 2 1 -11 16 -11 1
sa:from <number>	7 -4 11 10 -29 -5 -18
sa:from <quality>	1 -4 16 -10 -4 0 -4
sa:from his	0 -1 16 -13 -2 0 -2
sa:from nothing	0 0 5 -11 -3 0 5
sa:from the	-7 12 -3 4 -2 -7 -6
sa:furniture	-5 0 -13 3 5 -3 8
sa:gas	-1 -7 -2 0 -7 -1 11
sa:geneva	-1 -8 4 -7 -2 14 -8
sa:glass	-1 0 12 -5 -6 0 -8
sa:go	4 -5 -7 -2 13 1 -3
sa:go .	-4 -6 -14 -7 22 0 4
sa:go away	0 -3 18 -7 -12 0 0
sa:go back	0 10 0 -11 -2 0 0
sa:go on	-3 4 6 1 -15 0 0
sa:go to	-5 -13 8 6 -1 -5 -5
sa:good	-22 -12 5 7 1 -4 -1
sa:good ,	1 -3 3 11 -7 -5 -14
sa:good .	-19 -8 -1 3 2 0 7
sa:good <level>	0 -4 16 -10 0 0 -1
sa:good from	-3 -9 -10 1 2 5 12
sa:good in	0 -1 16 -15 2 -2 -4
sa:good is	0 -2 -9 0 0 0 11
sa:good of	-5 -8 -12 5 4 -2 12
sa:good on	0 3 -12 5 1 0 2
sa:good outside	0 3 1 -13 5 0 2
sa:good over	-1 0 -12 2 12 0 0
sa:good pay	0 0 1 -12 2 0 3
sa:good remain	0 0 15 -11 -2 0 0
sa:good since	0 -1 0 7 -14 0 2
sa:good worth	0 -4 1 10 -3 -1 -9
sa:government	0 1 -1 9 -8 4 -14
sa:grape	5 -3 11 -4 -2 -1 -8
sa:had	20 -6 -7 -4 1 2 -5
sa:had announce	-2 -8 1 -13 3 -1 14
sa:had been	6 8 3 -18 6 -6 -2
sa:had it	12 8 -11 -9 -6 -4 -5
sa:had no	0 0 15 -8 -8 0 -1
sa:had threaten	-3 -3 -13 9 -5 0 6
sa:half	-11 -5 -2 11 10 -14 -8
sa:halve	0 -2 -1 11 -12 5 -5
sa:happen	-4 -1 -3 -2 -9 -1 14
sa:has	-1 -3 3 2 -11 13 -4
sa:has apply	0 8 10 -15 0 -1 -2
sa:has been	0 11 -6 -3 0 5 -1
sa:has never	7 6 -11 2 -3 -3 -1
sa:has put	-3 -1 -8 10 -8 3 1
sa:has take	0 0 12 -3 -7 0 -2
sa:have	13 -9 -15 20 -8 -17 7
sa:have been	-4 -8 1 14 -3 -6 -2
sa:have pay	0 2 -12 7 3 -3 2
sa:having	-4 0 16 -1 -12 0 -4
sa:hazelnut	-5 4 4 -16 2 2 2
sa:he	3 0 -8 5 -16 1 7
sa:he had	4 -1 -12 6 -1 0 0
sa:he say	-1 6 12 -4 -9 2 -8
sa:heavy	0 -2 -10 -2 -5 0 15
sa:height	0 0 3 -8 -3 11 -4
sa:here	-6 2 18 0 -12 0 -23
sa:here ,	0 1 8 0 -2 -3 -10
sa:here .	0 0 11 1 -9 0 -7
sa:high	-4 1 12 -7 -7 3 -10
sa:higher	-1 -7 11 0 -12 8 -8
sa:highest	-5 -5 -3 -12 7 11 -5
sa:highest rate	0 0 7 3 6 -16 -2
sa:his	4 2 0 10 -15 0 -5
sa:his first	0 -4 16 0 -7 0 -10
sa:history	0 -6 -9 -10 10 5 1
sa:hold	2 8 -26 16 -10 0 3
sa:hold for	0 -1 -12 11 1 0 0
sa:hold since	0 -2 -11 15 -4 0 0
sa:house	1 -7 -14 2 9 2 5
sa:household	0 -6 -6 14 0 0 -4
sa:hurt	-4 -5 -1 0 13 -2 -9
sa:i	-2 -13 -3 -4 1 13 6
sa:ice	-1 0 -18 13 -1 6 -1
sa:ice .	-3 3 -14 10 -4 0 1
sa:if	-8 20 -3 -12 -16 -15 13
sa:if <name>	-4 6 -10 -5 -5 0 11
sa:if <seat>	-3 7 -13 0 0 0 6
sa:if it	2 -2 9 -20 -2 -2 3
sa:if the	-1 14 -6 6 -13 -6 -3
sa:if they	0 -7 9 6 -2 -3 -13
sa:immediately "	-13 -3 -16 10 -9 0 14
sa:import	-6 -9 -5 16 -1 0 -9
sa:import from	-1 -1 -1 10 -4 0 -8
sa:impose in	0 5 17 -12 -7 -2 -9
sa:impose on	-1 -4 -6 14 -3 0 -4
sa:in	-1 4 5 -2 -1 0 -10
sa:in <month-ahead>	1 0 2 0 2 2 -13
sa:in <month-gone>	0 0 -3 -8 9 0 -4
sa:in <name>	0 3 13 -4 -15 -4 -5
sa:in <number>	-6 2 -14 -17 8 8 12
sa:in <seat>	-10 8 3 -6 -3 1 -2
sa:in a	3 -8 -11 8 7 -6 3
sa:in all	-7 -5 1 10 1 -8 -16
sa:in answer	0 -2 -11 -3 8 0 8
sa:in at	0 13 -13 7 -11 -2 0
sa:in busan	0 -3 11 0 0 0 -7
sa:in force	0 5 7 -14 -1 -3 3
sa:in place	-2 10 4 -5 -10 -4 1
sa:in sum	0 7 -8 -6 11 -2 -8
sa:in that	4 11 -17 11 -4 0 -9
sa:in the	-6 -4 -22 15 11 5 -2
sa:in which	-1 -1 6 6 -1 -1 -14
sa:include	3 -2 -10 15 -5 0 -6
sa:included	-2 -8 -3 11 0 -1 -6
sa:industrial	-2 -4 -9 8 -1 -5 8
sa:industrial good	-2 -3 -6 1 -11 0 12
sa:inside	0 -3 -8 -3 13 0 0
sa:instead	-9 2 -9 9 -23 -8 11
sa:instead of	-7 3 -11 10 -22 -8 11
sa:insulin	-8 -4 -7 -2 5 0 12
sa:intend	12 -3 -6 -8 -1 0 2
sa:into	-10 -5 2 13 -20 -4 6
sa:into force	-1 -5 7 -5 -12 0 10
sa:invention	14 -4 -8 -2 0 0 -5
sa:invest <money>	0 0 -8 11 -2 0 -2
sa:is	13 0 -1 -11 0 -9 7
sa:is ,	4 12 -10 -7 -1 0 -1
sa:is <number>	3 2 -17 10 0 0 5
sa:is add	6 -4 -13 5 3 0 4
sa:is back	7 6 -18 -6 11 0 -11
sa:is being	-3 -12 -3 10 -4 0 5
sa:is charge	-6 -8 -6 5 -9 2 14
sa:is drop	0 0 -13 -5 11 0 5
sa:is go	0 -5 -20 2 22 -1 -5
sa:is in	6 2 -12 7 -5 0 0
sa:is no	5 0 -10 -6 10 0 0
sa:is not	3 1 16 -9 0 -7 -21
sa:is now	-1 -3 0 -13 2 3 7
sa:is off	-6 -4 0 -2 -1 0 11
sa:is on	5 0 5 3 -5 0 -14
sa:is suspend	0 -14 -1 4 0 0 5
sa:is the	-9 9 7 4 -8 1 -12
sa:is untouched	0 -1 11 -6 -3 0 -2
sa:is what	1 3 -11 0 8 -11 3
sa:it	-3 14 8 -3 -5 2 -19
sa:it .	6 9 -5 -1 -3 0 -4
sa:it doe	-1 -9 19 -9 -4 0 -4
sa:it had	5 -9 3 -5 -8 -1 11
sa:it has	-5 -9 -9 11 3 -4 3
sa:it keep	0 0 11 -7 -3 0 -1
sa:it to	4 5 -12 7 0 -4 0
sa:it was	-12 6 15 -2 0 -15 -16
sa:it would	6 -12 6 0 3 -6 -2
sa:its	-2 -1 -6 -2 -4 16 6
sa:its <level>	0 -5 1 -13 10 0 3
sa:its <organisation>	-1 -5 0 -9 -5 0 12
sa:its agreement	5 0 2 -13 -7 0 5
sa:its highest	0 -2 -7 -4 1 10 -1
sa:its worst	0 -1 -3 -4 -2 10 -1
sa:itself	-3 7 -3 -15 6 8 -2
sa:joint	0 0 -8 15 -6 0 -3
sa:joint statement	0 0 -8 15 -6 0 -3
sa:jute	9 -2 -8 1 6 -1 -12
sa:keep	0 -13 9 -12 8 -2 3
sa:keep <level>	0 -6 -14 8 11 0 0
sa:keep the	0 0 10 -14 0 0 7
sa:kind .	0 0 6 -12 -2 0 5
sa:kitchen	0 -1 -8 0 -9 -1 14
sa:kitchen cabinet	0 -9 -5 -1 -8 0 16
sa:labor	0 -4 9 -12 -6 0 8
sa:lapse	4 0 0 -17 11 0 -4
sa:last	1 11 0 -12 3 6 -9
sa:last .	-1 0 12 -7 -5 0 0
sa:last week	7 2 -4 11 2 -13 -20
sa:last winter	-1 -4 10 -13 8 -4 -7
sa:last year	-1 13 9 -21 -4 4 -3
sa:later	2 0 -5 3 9 -7 -8
sa:law	5 6 -12 1 8 0 -10
sa:law that	0 -1 -8 0 11 0 -3
sa:leather	3 1 -12 12 -1 -2 -3
sa:leave	-6 6 2 7 -32 2 4
sa:let	0 -1 -3 -7 -9 1 19
sa:letter	0 -9 -13 -8 -4 -3 24
sa:letter of	0 -3 -10 0 -2 -2 14
sa:level	-3 8 4 5 -11 1 -12
sa:levy	-2 -18 5 -3 10 -2 -3
sa:levy of	0 -1 11 -9 -3 0 0
sa:levy since	0 0 12 -6 -8 0 -1
sa:lift	-3 0 -12 -8 12 0 8
sa:like	3 13 3 -3 -3 -7 -11
sa:likewise	-1 -8 -2 12 -12 7 -9
sa:likewise .	0 -10 -4 10 -7 8 -4
sa:line	5 2 -11 7 -6 6 -5
sa:list	-3 -22 23 -1 -3 -6 -8
sa:list .	-1 -12 10 11 -11 -3 -7
sa:list of	0 -7 0 -10 9 0 2
sa:listed	0 6 13 -13 -4 0 -7
sa:live	-2 4 16 -11 -5 0 -8
sa:live with	-2 0 11 -4 -2 0 -4
sa:long	-4 0 1 9 3 -3 -16
sa:longer	-6 -10 -15 5 22 -2 -7
sa:longer <level>	0 0 -8 10 -3 0 0
sa:look	-3 -1 5 -11 3 2 0
sa:lorry	3 -2 -21 -5 9 2 13
sa:lower	-2 0 -13 0 11 2 1
sa:lunch	-3 -9 11 -1 -3 6 -6
sa:machine	-2 9 0 -5 -11 -5 5
sa:machine .	0 -9 10 1 -7 -1 0
sa:machinery	-1 11 0 3 -26 -4 2
sa:machinery ,	0 -1 -10 7 -4 0 4
sa:machinery .	-3 0 17 -4 -13 0 -4
sa:mackerel	0 -7 -8 -8 15 -2 2
sa:mangoe	3 -2 9 -19 -5 0 11
sa:mangoe and	0 4 5 -14 -7 0 9
sa:me	-8 4 0 -6 -9 11 0
sa:medicine	-2 -20 -2 -2 -8 4 16
sa:meet	-6 7 3 -12 -1 2 5
sa:mentioned	7 -2 -7 12 -8 -1 -7
sa:merely	0 -11 3 11 -4 -1 -9
sa:metal	-4 -11 14 -5 2 -6 0
sa:milk	-2 5 7 -22 0 -3 2
sa:milk powder	-6 1 9 -17 4 -2 -2
sa:minimum	0 -5 -17 23 -6 -2 -7
sa:minimum price	0 -5 -17 23 -6 -2 -7
sa:minute	-1 3 -2 9 -1 -1 -12
sa:moment	0 11 7 -12 -2 0 -11
sa:more	-6 -2 -15 12 7 9 -6
sa:more ,	0 2 -19 0 17 -3 -3
sa:more than	-5 -4 -9 0 -1 17 1
sa:morning	6 17 -12 -5 0 -1 -9
sa:morning .	-1 13 -4 0 -6 -1 -5
sa:most	-9 -10 -1 1 -1 12 1
sa:most .	0 0 -11 15 -6 0 -1
sa:most <quality>	0 -1 -13 17 -13 3 -1
sa:most that	0 3 -7 -7 -2 10 -1
sa:move	-1 -5 7 7 -15 -8 7
sa:mr	-9 -5 6 -3 -11 5 5
sa:much	-7 -7 12 10 -6 -6 -14
sa:must	0 4 -1 -11 0 0 5
sa:my	-3 0 -7 12 5 6 -19
sa:narrow	0 0 11 -7 -2 0 -4
sa:negotiate .	0 0 11 -7 0 0 -4
sa:never	21 7 -9 -14 -15 5 0
sa:never been	5 11 -8 2 -1 -2 -12
sa:new	0 -3 -3 -17 18 -5 6
sa:next	7 -2 -9 7 -4 0 1
sa:next morning	6 12 -12 -6 -2 0 -2
sa:nil	-1 -5 -11 6 6 -2 6
sa:no	2 -15 2 11 4 -1 -14
sa:no agreement	-3 -8 1 -11 3 0 12
sa:no change	-1 -7 14 0 -9 -1 0
sa:no deal	4 -3 -2 11 -2 0 -11
sa:no longer	-1 -7 -21 10 21 -1 -8
sa:no more	0 -7 -7 2 15 0 -10
sa:noon	0 -2 20 -7 -5 -4 -11
sa:normal	0 -1 9 -17 6 0 -4
sa:normal duty	0 0 5 -14 8 0 -3
sa:north	-1 2 9 -12 -4 0 1
sa:not	-7 -6 4 2 -13 -5 14
sa:not <number>	-6 11 -12 15 -20 -3 -2
sa:not affected	0 -3 12 -5 -1 0 -4
sa:not be	-12 -5 6 -8 7 -1 8
sa:not been	1 2 -16 -1 12 0 1
sa:not charge	-4 -1 -10 13 0 0 0
sa:not collect	0 -1 -11 16 -5 0 -1
sa:not part	0 -5 17 -9 -3 0 -4
sa:not touched	-2 0 14 -9 -1 0 -2
sa:nothing	-6 -1 -5 14 -18 -6 10
sa:now	-12 12 -34 10 -3 2 22
sa:now <level>	-3 8 -29 18 -11 -4 8
sa:now pay	0 1 -15 12 2 -4 -2
sa:number	12 8 -14 -14 -6 6 4
sa:nut	-4 4 -11 2 1 4 4
sa:of	-10 -10 7 -4 15 -9 -6
sa:of <day-ahead>	0 13 -9 -1 5 -4 -4
sa:of <day-today>	-2 -7 0 -18 10 -1 7
sa:of <level>	-16 10 -8 7 4 -15 -3
sa:of <month-gone>	5 -6 -1 -2 9 0 -16
sa:of <name>	5 -19 -1 -5 11 -3 4
sa:of <number>	0 0 -4 -6 -2 11 7
sa:of <quality>	-12 -20 -1 8 -2 -7 9
sa:of a	-9 1 2 -9 14 -9 1
sa:of all	1 -1 -9 13 0 -3 -4
sa:of busan	0 -3 -10 0 12 0 -2
sa:of duty	-4 4 1 -8 -5 -1 13
sa:of every	0 0 11 -5 -4 0 0
sa:of fentanyl	0 -5 6 -19 11 -1 -8
sa:of his	0 -2 -9 12 -1 1 -3
sa:of it	1 -3 -5 10 6 -7 -15
sa:of last	4 3 -1 -7 6 2 -9
sa:of next	0 -1 -2 10 -8 0 -3
sa:of older	0 -4 19 -10 -7 0 -3
sa:of reciprocal	0 -3 -7 13 -11 0 2
sa:of the	-19 -10 11 10 -3 1 -17
sa:of them	-1 2 12 -7 -9 4 -6
sa:of thi	-4 2 -5 11 -12 5 0
sa:of what	-5 2 10 2 -14 -1 -5
sa:of which	4 -13 6 4 -16 -3 6
sa:off	-5 2 -8 5 9 -14 0
sa:oil ,	-1 -11 9 0 -12 4 1
sa:oil .	0 5 -7 11 2 -3 -17
sa:oil and	-1 -7 5 -12 -10 -1 18
sa:old	0 -3 7 3 1 -3 -17
sa:old duty	0 -2 -5 11 -4 0 -4
sa:older	-1 -14 23 -8 -10 -2 -2
sa:older duty	0 -5 15 -9 0 0 -5
sa:older list	0 -1 10 -3 -5 0 -1
sa:on	2 -3 7 -2 -4 -10 -2
sa:on <day-ahead>	-10 -8 12 11 -33 -12 5
sa:on <day-gone>	-3 12 2 -8 -1 -17 5
sa:on <number>	0 -5 3 1 7 -1 -12
sa:on account	-3 -9 -2 -4 15 -3 -6
sa:on all	-7 8 -8 -4 1 -2 10
sa:on another	0 -4 17 -9 -6 0 -6
sa:on apple	0 -3 16 -12 -9 4 -2
sa:on beef	1 -1 1 -6 -13 6 7
sa:on beer	-1 -1 13 -6 -6 0 -1
sa:on both	-5 -7 -10 5 2 -3 10
sa:on car	0 -12 9 0 2 -4 -4
sa:on certain	-1 0 11 -2 -3 0 -11
sa:on cotton	0 12 -5 -8 0 0 0
sa:on crude	0 3 8 5 -14 0 -12
sa:on dairy	-1 0 13 -9 -7 0 0
sa:on each	-2 -1 -3 4 -11 5 3
sa:on every	-4 4 10 -1 -14 0 0
sa:on everything	0 -10 -4 -2 11 -6 1
sa:on farm	0 -2 21 -14 -11 0 -3
sa:on furniture	0 11 0 -11 4 0 -4
sa:on good	-5 -13 -3 1 9 -2 0
sa:on heavy	0 -1 -11 0 -1 0 11
sa:on hold	0 -1 -22 28 -16 0 -7
sa:on ice	-1 0 -18 13 -1 6 -1
sa:on import	-3 -2 -2 10 -3 0 -5
sa:on insulin	-8 -4 -8 -1 5 0 12
sa:on it	0 0 -14 9 9 -2 -4
sa:on jute	5 4 -11 1 4 0 -6
sa:on kitchen	0 -5 -11 2 -2 0 11
sa:on machine	0 10 -14 -8 -3 0 9
sa:on machinery	0 16 -12 -13 -4 -1 3
sa:on maize	-1 8 -12 -7 2 0 6
sa:on milk	1 -5 13 -7 0 0 -8
sa:on most	-2 0 2 2 3 4 -11
sa:on one	0 1 11 -11 -3 0 -5
sa:on palm	0 1 4 -14 4 5 -6
sa:on paper	9 2 -11 3 -4 -2 1
sa:on soybean	-4 -4 -6 -6 21 0 -17
sa:on steel	-6 -21 24 -9 1 -3 -9
sa:on the	-14 5 10 0 -6 0 -9
sa:on them	-5 -4 -15 0 18 -1 0
sa:on top	-7 -1 -3 3 -5 -13 14
sa:on which	0 0 -12 -2 13 0 -1
sa:on wine	-6 -3 19 -3 -2 -2 -8
sa:once	-7 10 -11 10 -9 -12 4
sa:once more	0 12 -5 0 -4 -3 -4
sa:once the	0 -6 -17 19 -10 0 3
sa:one	8 -3 3 -14 14 6 -16
sa:one of	3 1 3 -15 7 -3 0
sa:one to	0 0 -14 -9 15 4 -2
sa:only	2 5 -11 5 6 -6 -7
sa:or	-11 -6 8 -12 -15 0 20
sa:or <level>	0 -13 3 -2 1 -3 6
sa:or <number>	0 3 16 -4 -13 -2 -8
sa:or more	0 0 -7 -9 -1 0 12
sa:or sooner	0 0 -6 -8 0 0 12
sa:orange	-4 10 -6 0 7 2 -17
sa:order that	0 0 8 -14 7 0 -3
sa:ordinary	-6 -19 11 0 0 -5 -12
sa:ordinary <level>	0 -4 12 -8 -5 0 1
sa:ordinary duty	-4 -11 0 11 -6 -2 -8
sa:origin	-3 -15 -3 16 -8 -2 -3
sa:origin .	-1 -12 4 3 -7 -1 3
sa:other	-9 -1 7 -3 -11 11 -1
sa:other ,	0 0 10 -14 -9 5 1
sa:other .	0 3 0 6 -15 2 -1
sa:other <points>	0 0 12 -9 -3 0 0
sa:other <quality>	0 0 11 -4 -2 0 -5
sa:otherwise	-6 10 0 5 -9 0 -14
sa:our	-3 4 -8 5 9 5 -16
sa:out	-1 -1 -12 -16 13 0 16
sa:out .	3 -11 -3 0 0 -2 9
sa:outside	-2 0 14 -20 -2 -3 5
sa:over	-11 -13 11 5 -4 -9 -2
sa:over <span>	0 -1 -10 5 -7 0 9
sa:over and	0 6 -12 -3 -6 0 13
sa:over fentanyl	-6 -5 7 6 -1 -5 -15
sa:own	-3 6 -3 -10 1 8 1
sa:own ,	-2 0 9 -14 3 -4 1
sa:pact	-1 8 12 -16 2 -1 -14
sa:palm oil	-1 0 9 -16 -3 7 -1
sa:paper	24 -5 -10 -2 0 -9 -1
sa:paper ,	6 0 -13 9 -4 0 -1
sa:paper .	9 -11 -3 -4 6 -3 1
sa:park	-4 0 -11 13 -1 0 0
sa:part	-5 -14 23 -13 7 -5 -12
sa:part of	-3 -12 23 -11 2 -4 -8
sa:pause	-5 6 12 2 -5 -6 -13
sa:pay	-21 11 -5 -6 3 -6 9
sa:pay .	0 0 17 -5 -10 -3 -2
sa:pay <number>	-3 2 -3 11 1 -6 -12
sa:pay in	0 -6 -9 -5 12 0 4
sa:peak	0 -5 -11 4 -3 13 -4
sa:peak ,	0 -3 -7 -5 2 10 -2
sa:pen	-2 11 0 -10 -7 0 1
sa:pepper	11 -5 1 -14 -7 0 2
sa:phosphate	0 2 1 -13 -8 0 10
sa:pineapple	-3 -2 -8 -8 11 -2 5
sa:pipe	-1 1 -1 -1 11 0 -13
sa:pistachio	0 -11 -5 6 1 0 7
sa:place .	0 -6 11 -15 2 2 0
sa:place of	-1 14 -21 13 -5 -4 4
sa:plan	5 3 -1 10 -6 0 -12
sa:plan for	0 7 -4 7 0 0 -10
sa:plu	-3 -13 11 8 -1 -8 -16
sa:plu <number>	0 -5 8 1 -1 -3 -8
sa:point	9 -13 -16 9 -4 -1 9
sa:pork	-7 -12 2 7 0 -2 -1
sa:pork ,	0 -3 -14 19 -1 0 -1
sa:pork and	0 -6 16 -12 -2 0 -7
sa:port	-2 1 9 1 -6 -3 -9
sa:post	-3 -5 -14 -2 7 -6 14
sa:potash	0 -8 6 9 -13 -2 -1
sa:potatoe	0 9 -4 -11 -5 11 -5
sa:powder	-9 4 1 -12 5 -2 3
sa:powder .	-3 -10 3 -14 11 -1 3
sa:prepare	0 0 -10 -5 -1 0 11
sa:present	-2 13 -23 6 -8 -5 12
sa:present <level>	0 -7 -15 7 -1 0 10
sa:present <number>	0 12 -15 3 0 0 0
sa:press	12 -3 -1 2 -10 -1 -5
sa:price	3 3 -6 16 -3 -4 -12
sa:product	-5 0 7 6 -17 -5 -2
sa:product .	0 -4 12 -9 1 0 -4
sa:propose	3 8 0 -1 -13 -4 1
sa:published	7 -6 -13 10 0 -2 2
sa:purchase	-1 -3 -11 2 2 -2 10
sa:put on	-4 0 -12 7 6 1 0
sa:quarrel	0 -1 -3 13 -14 4 -6
sa:quota	-8 -11 5 8 -15 -4 2
sa:rare	-1 0 -10 0 0 -1 11
sa:rate	-16 8 4 -6 8 -16 2
sa:rate .	0 -2 10 -11 -12 1 5
sa:raw	5 2 -12 6 -8 10 -9
sa:reach	2 -3 -14 0 -4 9 9
sa:read	14 -5 -13 3 3 -2 -1
sa:reciprocal	-6 -8 -12 0 24 -1 -12
sa:reciprocal "	0 0 -16 4 14 0 -1
sa:reciprocal )	0 0 11 0 -15 0 -1
sa:reciprocal ,	0 -2 1 -13 8 0 -2
sa:relief	-1 5 8 -11 -2 0 -1
sa:remain	-3 -5 5 10 -6 -2 -13
sa:remain in	0 6 7 -11 -3 0 -4
sa:remain suspend	0 -3 -18 24 -12 0 -2
sa:remember	-3 -1 -3 -8 13 0 -6
sa:remove	5 3 8 -15 0 -2 -3
sa:renewed	-2 7 10 -14 -9 0 0
sa:replace the	0 -4 12 -5 -8 0 2
sa:report	14 -2 -10 -4 -2 -1 -1
sa:reporter	2 -4 -9 13 -4 0 -2
sa:respectively	0 -8 -5 12 0 -7 1
sa:rest	-4 -11 8 -4 6 -2 -3
sa:rest .	0 -1 7 -12 8 0 -5
sa:return	-9 8 11 -1 -3 0 -15
sa:revive	0 -11 -1 9 4 0 -4
sa:right	-8 -3 -12 -4 -4 0 22
sa:rise	0 0 10 -11 4 3 -6
sa:roughly	0 0 10 -8 0 0 -1
sa:round	6 3 -12 0 6 0 -4
sa:rubber	10 -9 20 -5 -13 0 -17
sa:rule	0 -15 -9 0 15 -6 9
sa:run	-6 2 -6 0 12 -2 -7
sa:run out	-1 8 -13 -12 15 0 0
sa:safeguard	0 0 14 -10 -3 0 -4
sa:salmon	8 6 0 -2 -11 4 -11
sa:salmon .	3 8 -2 2 -1 0 -11
sa:same	-21 -2 5 -1 0 6 -3
sa:same <level>	0 -2 -11 9 5 -1 0
sa:say ,	1 8 5 -11 0 -3 -7
sa:say .	-1 10 14 -15 -4 -8 -3
sa:say on	2 -3 -14 7 0 0 5
sa:say that	3 -1 12 -3 -8 5 -9
sa:season	-4 -1 11 0 -12 2 -1
sa:section	-6 -7 12 8 -5 -7 -24
sa:section <number>	-6 -7 14 6 -6 -7 -24
sa:see	0 -9 -9 -17 8 10 5
sa:seem	-6 0 -8 -9 -1 0 18
sa:seem right	-6 0 -8 -8 -1 0 17
sa:sell to	0 0 -9 13 -1 0 -2
sa:semiconductor	-2 0 12 -6 -6 0 0
sa:send	-1 -5 15 0 -5 -6 -1
sa:sesame	-3 11 -8 -3 -2 0 1
sa:set	-5 0 6 2 -16 4 0
sa:shall	-5 -10 0 14 9 -1 -19
sa:shall be	0 -8 -1 17 -4 0 -8
sa:ship	1 4 -8 6 5 -1 -13
sa:ship -	-3 0 -6 7 6 0 -11
sa:shoe	-8 0 -8 13 -8 -1 5
sa:shore	-3 0 -4 6 6 0 -11
sa:shore crane	-3 0 -6 7 6 0 -11
sa:should	2 -13 -6 -19 5 -3 19
sa:should the	-7 0 0 -8 -5 -1 13
sa:show	-5 -2 -2 13 -3 -5 0
sa:side	-12 0 0 6 -3 6 -7
sa:sign .	-4 -1 19 -9 -11 -1 -4
sa:sign on	0 -7 -14 4 8 0 6
sa:since	-5 -13 19 -6 5 -6 -15
sa:since .	0 10 -2 -11 -16 13 2
sa:since <day-gone>	1 -13 26 -26 3 -5 -10
sa:since <month-gone>	-12 -20 4 17 -4 -9 -9
sa:slap	-3 6 9 0 -3 -4 -11
sa:slap on	-3 3 11 1 -5 -4 -10
sa:sleep	3 8 -7 5 -4 -1 -11
sa:so that	-1 7 19 -15 -9 0 -11
sa:software	0 0 -6 -10 -4 0 15
sa:something	-2 3 -4 0 -9 -3 10
sa:sooner	0 0 0 -8 -5 0 12
sa:sorghum	0 -6 4 -11 11 0 -4
sa:soya	0 -1 -13 18 -9 0 -2
sa:soybean	-1 -10 -3 -5 19 1 -14
sa:soybean ,	-2 -5 4 -10 11 0 -14
sa:spring	-3 -8 -9 -2 7 13 0
sa:spring ,	0 -4 -2 11 -9 1 -4
sa:spring .	-2 1 -4 -7 12 0 -5
sa:spring of	0 -1 0 -8 -2 10 -3
sa:stand	-9 -3 -17 5 12 5 2
sa:stand at	0 -2 -12 0 8 1 2
sa:start	3 -13 -25 22 2 -4 4
sa:start on	1 -14 -23 17 0 0 9
sa:state	6 -2 12 -13 -10 0 0
sa:statement	-2 -5 -4 10 -8 0 6
sa:stay	-10 -13 21 -2 -4 -10 -13
sa:stay .	-1 -1 17 -8 -15 -1 3
sa:stay in	-1 2 10 -6 -5 0 -5
sa:stay where	0 -2 11 -7 -2 0 0
sa:steel	-6 -12 8 -3 2 -7 3
sa:steel ,	-1 -11 12 1 -9 0 1
sa:steel and	-7 -12 3 6 -2 -2 0
sa:step	6 -1 9 -14 0 -3 0
sa:still collect	6 -1 10 -13 -6 0 0
sa:stop	-4 8 -6 12 -17 3 -5
sa:stop .	0 -1 -8 18 -15 -3 -2
sa:strike on	0 0 -11 8 -2 0 4
sa:sugar	-15 -2 10 -2 -1 -2 3
sa:sum	-1 0 -14 9 8 2 -8
sa:sum .	0 7 -12 0 12 -2 -9
sa:summer	2 -12 -3 -7 8 10 1
sa:summer ,	0 4 -1 2 -12 5 -1
sa:summer .	-5 -14 -1 0 4 5 6
sa:surcharge	0 0 8 -30 16 -1 -17
sa:surcharge of	0 3 -11 -9 15 0 0
sa:suspend	3 -5 -7 15 -4 -12 -4
sa:suspend .	10 6 -17 15 -25 -4 -8
sa:suspend <points>	0 0 11 -9 0 0 0
sa:suspend and	0 3 -11 7 -2 0 0
sa:suspension	-5 -1 -10 9 9 -2 -10
sa:suspension .	-2 -6 -6 13 0 0 -2
sa:syrup	7 11 -6 -10 -10 6 -6
sa:table	-5 -11 -5 5 1 -3 8
sa:table .	-7 -4 -11 -1 2 -1 15
sa:take	-5 -2 15 -16 -4 5 4
sa:take <level>	-1 -3 -6 12 -3 -1 -2
sa:take on	-8 4 9 -15 5 -1 -10
sa:talk	6 0 16 -3 2 -4 -19
sa:talking	-1 -4 6 -12 -2 0 7
sa:tariff	-12 -4 -5 5 -4 -4 12
sa:tariff "	-3 0 -4 15 -1 0 -10
sa:tariff of	0 0 14 -16 -2 2 2
sa:tariff on	4 -7 -7 11 -11 -2 2
sa:tariff suspend	0 0 14 -13 -2 0 0
sa:tax	-3 14 -11 4 -13 11 -5
sa:tax on	0 9 -13 4 -5 4 -2
sa:tea	-3 9 -13 11 0 1 -6
sa:television	0 4 6 -14 -8 -1 7
sa:tell	-2 8 -13 10 -11 -11 6
sa:tell reporter	2 -3 -7 12 -4 0 -1
sa:tell us	0 12 -5 -2 -2 0 -7
sa:term	-6 -15 27 -2 -16 -2 -13
sa:term .	-2 -10 11 10 -10 -1 -13
sa:textile	-3 11 -9 2 -9 -1 4
sa:than	-11 1 -7 -1 -7 15 5
sa:than <number>	-3 -5 4 -3 -8 -3 12
sa:than <span>	0 0 -10 -7 15 0 -3
sa:than ever	0 1 -5 -6 -9 14 -4
sa:thank	-1 -3 15 -12 -1 -2 0
sa:thank to	0 0 12 -10 0 -1 -4
sa:that	4 -10 4 1 -11 7 5
sa:that 's	-1 -7 -11 14 -6 8 -6
sa:that <name>	-6 5 2 -11 -7 3 9
sa:that <quality>	-3 1 -5 -5 11 4 -5
sa:that apply	0 -6 7 -18 12 0 -2
sa:that begin	0 0 11 0 -7 0 -5
sa:that date	0 -2 14 -8 -6 0 -1
sa:that day	0 -3 4 -12 0 0 8
sa:that has	-3 -3 16 -11 -2 5 -4
sa:that he	-2 -5 0 -13 -3 5 13
sa:that is	0 0 8 10 -17 -5 -18
sa:that it	-1 -12 9 -3 3 7 -9
sa:that make	0 -1 13 -5 -3 -2 -5
sa:that no	0 0 -9 14 -2 1 -9
sa:that of	0 1 -2 10 -8 -4 -9
sa:that replace	0 0 12 -2 -10 0 0
sa:that stay	0 -2 -7 12 -6 0 -1
sa:that they	6 -10 2 -15 7 0 3
sa:that time	0 0 -13 14 0 0 0
sa:that was	7 -5 -8 3 -7 4 7
sa:that we	-1 -4 -11 15 -3 0 -1
sa:that were	0 -4 0 10 -10 -1 3
sa:that will	0 -5 12 -2 -6 -4 -1
sa:that would	-1 4 -17 8 2 0 3
sa:that you	8 -3 -11 7 -4 0 -1
sa:the	-4 1 -1 0 -9 11 3
sa:the <level>	-8 -2 -12 16 -6 -14 11
sa:the <name>	8 -19 -5 15 0 -6 -7
sa:the <number>	-9 -9 -2 14 1 -4 -9
sa:the <office>	5 0 1 -21 -2 -2 12
sa:the <organisation>	7 -3 -8 -7 18 0 -7
sa:the <person>	0 -3 5 -6 -20 3 9
sa:the <points>	0 1 10 -14 3 0 -2
sa:the book	-2 14 -6 -10 1 0 -7
sa:the case	-1 11 -6 -6 0 0 -3
sa:the ceiling	-3 -2 -13 19 -1 0 -9
sa:the charge	0 5 11 -14 -5 0 0
sa:the common	0 0 11 -9 -1 0 -1
sa:the day	-1 -4 0 3 11 -5 -13
sa:the dispute	-1 0 4 -12 -3 12 -8
sa:the drawer	-2 11 -15 5 -8 0 4
sa:the emergency	0 -4 -2 -3 10 -1 -3
sa:the end	-4 4 -13 7 8 -4 -2
sa:the first	-5 -16 -6 15 0 -9 2
sa:the highest	-4 -3 1 -10 6 5 -3
sa:the law	4 12 -18 4 1 -2 -2
sa:the letter	0 -5 -6 -5 -5 -1 16
sa:the level	0 9 5 -10 0 -4 -6
sa:the list	0 -9 9 -2 3 -1 -6
sa:the moment	0 11 7 -11 -1 -1 -11
sa:the most	-1 1 -18 -1 0 10 5
sa:the new	-1 -5 -2 -14 13 -2 1
sa:the normal	0 -1 8 -16 6 0 -4
sa:the number	10 0 -12 -11 -3 4 6
sa:the old	-3 -4 11 0 0 -1 -14
sa:the older	0 -4 6 -12 -5 0 7
sa:the one	0 -2 8 -3 -14 0 5
sa:the order	0 9 -7 -12 8 0 0
sa:the ordinary	-3 -15 -1 9 1 -3 -5
sa:the other	-3 7 0 -8 -5 10 0
sa:the paper	-1 -7 0 -14 10 -1 9
sa:the past	0 5 -14 12 -1 0 -2
sa:the present	0 0 -11 5 -4 0 8
sa:the press	13 -1 -3 -3 -8 0 -2
sa:the purchase	0 0 5 -17 -7 0 14
sa:the quota	0 -4 12 -7 0 0 -4
sa:the reciprocal	0 0 4 -10 9 -1 -6
sa:the rest	-1 -4 10 -16 11 0 -9
sa:the rule	0 -11 0 -7 7 -2 7
sa:the same	-20 -1 5 0 0 6 -5
sa:the second	-1 -3 -13 11 -10 5 10
sa:the so	0 0 -13 14 -2 0 0
sa:the spring	-1 -12 0 -1 8 6 -5
sa:the suspension	-5 2 -8 2 11 -2 -8
sa:the table	-16 -6 -2 0 -14 -2 18
sa:the talk	2 0 16 -10 -3 0 -9
sa:the tariff	-1 4 -3 12 -7 -1 -12
sa:the trade	-5 6 -15 5 6 2 1
sa:the truce	2 -6 9 -2 0 -15 -1
sa:the way	0 -3 16 -16 1 -2 -9
sa:the week	0 -7 9 -18 12 -1 -5
sa:the wine	-1 6 -7 -11 -7 5 6
sa:the worst	0 -4 -6 -6 0 11 -1
sa:the year	-2 -5 1 -16 13 1 -1
sa:their	-11 0 -6 6 -3 8 1
sa:their agreement	0 -3 -2 -10 -6 0 13
sa:them	-2 3 -19 12 6 -1 0
sa:them ,	-1 3 -10 -3 4 0 8
sa:them .	-5 -2 5 2 -12 -2 3
sa:then	-4 6 -11 -7 20 3 -11
sa:then ,	4 0 -5 3 9 -6 -11
sa:then <level>	0 5 -7 -13 10 0 0
sa:then <number>	0 -12 0 -7 12 -2 2
sa:there	6 6 11 5 -27 -4 -11
sa:there ,	0 -9 18 -13 -3 -3 -2
sa:there .	-3 7 9 -3 -11 0 -9
sa:there is	5 5 5 -20 0 -1 1
sa:there was	-5 5 -3 9 -10 -2 3
sa:they	6 0 9 -15 0 2 -3
sa:they are	-1 5 -4 -11 -9 0 15
sa:they had	0 -2 12 -9 -1 0 -3
sa:they pay	0 0 17 -6 -6 0 -9
sa:thi	8 0 -4 16 -21 4 -9
sa:thi .	2 -2 12 -6 -5 0 -4
sa:thi year	4 -2 4 6 -12 3 -9
sa:thing	0 2 -5 12 -7 3 -7
sa:third	4 -1 1 2 -15 0 2
sa:third of	5 -1 0 -10 -13 1 9
sa:those	-3 8 -9 15 -7 -5 -5
sa:threaten	-6 -20 -8 10 -9 -1 14
sa:threaten for	-4 0 -3 -7 -1 0 13
sa:three	3 -3 22 -6 -16 -3 -4
sa:three time	0 1 7 4 -12 0 -2
sa:throughout	-1 -6 11 -13 1 0 3
sa:timber	0 -12 -11 14 0 -1 2
sa:time	-3 7 0 9 -7 -4 -11
sa:time .	-2 8 2 7 -12 -7 -5
sa:time being	0 0 12 0 -9 0 -8
sa:tinned	0 -4 -2 12 -8 0 -5
sa:to -	-3 0 -6 7 6 0 -11
sa:to <day-ahead>	0 -5 15 -9 -4 0 2
sa:to <level>	2 -3 9 -13 11 -11 -4
sa:to <name>	-6 11 -3 -5 -14 1 9
sa:to <number>	-11 -21 0 -8 23 10 -25
sa:to <quality>	-2 12 -4 -7 -2 2 2
sa:to <seat>	0 2 0 -11 1 0 5
sa:to a	-5 0 16 -14 -3 -2 1
sa:to be	7 -7 9 4 -15 -5 -6
sa:to fentanyl	0 -3 13 -6 -6 0 -4
sa:to make	0 -6 11 -5 0 0 -4
sa:to nothing	-4 -5 -8 12 -12 0 9
sa:to start	3 -1 -10 8 -4 0 0
sa:to the	11 1 -4 -7 -8 -2 12
sa:to which	-4 -5 -6 12 3 0 -7
sa:to zero	-6 -5 13 -2 0 0 -9
sa:tobacco	-1 8 2 -13 -5 3 4
sa:together	-3 -12 10 -5 6 -11 -3
sa:tomatoe	12 -1 -4 -1 -9 0 0
sa:too	-9 -7 9 5 1 -7 -8
sa:too ,	0 -2 11 1 -7 -1 -5
sa:tool	0 -9 0 -7 -1 -2 13
sa:top	-8 -2 -8 7 -7 1 13
sa:top .	-1 -2 8 5 -15 1 -13
sa:top of	-5 -5 -4 0 -4 2 14
sa:total	0 -1 -10 6 -5 -1 12
sa:tractor	-7 -3 1 -11 4 0 11
sa:tractor .	-5 -6 12 -16 2 0 2
sa:trade	-3 9 -11 16 -1 -10 -7
sa:trade war	0 -2 11 -9 -3 0 0
sa:treaty	-4 2 11 -19 0 -1 6
sa:trial	0 -3 -14 10 10 -3 -7
sa:truce	1 -1 12 -6 -2 -10 -4
sa:truce that	0 5 6 -12 0 0 -2
sa:tuna	4 -8 -6 13 -2 -2 -4
sa:two	-14 -1 11 -1 -18 6 4
sa:two country	-3 8 0 -16 4 2 1
sa:unchanged	-3 2 24 -25 -10 -2 0
sa:unchanged .	-2 4 6 -13 -2 -1 3
sa:under	-14 -20 9 -5 11 -16 3
sa:under a	-3 -4 -4 -4 2 -1 10
sa:under it	0 -4 11 -2 -3 0 0
sa:under section	-2 -9 4 3 4 -2 -16
sa:under the	-11 -3 4 -1 2 -3 1
sa:unless	-9 12 -11 -19 -6 -6 22
sa:unless <seat>	-2 -9 0 -11 0 0 16
sa:until	-21 -18 11 6 7 -11 -16
sa:until <day-ahead>	-8 3 10 12 -15 -11 -29
sa:until <day-gone>	-2 -11 -3 0 12 -3 -3
sa:until <month-gone>	0 0 4 -15 9 -2 -2
sa:until a	0 0 -5 -15 -1 6 13
sa:until last	0 1 -8 -11 17 -5 -1
sa:until now	0 -8 -11 19 -12 0 6
sa:until the	-1 -19 6 0 0 0 3
sa:untouched	-1 -4 12 0 -7 -1 -7
sa:up from	-2 13 -2 2 -17 -3 1
sa:up to	-3 -9 -8 0 10 3 4
sa:upholstered	0 -6 -15 1 -3 0 17
sa:upholstered furniture	0 -6 -15 1 -3 0 17
sa:upon	4 1 7 2 -13 0 -9
sa:urea .	0 12 -5 -13 0 0 2
sa:us .	-1 -1 0 -17 -8 9 7
sa:used	-1 -1 5 4 -15 -3 2
sa:used to	0 2 11 -5 -12 0 0
sa:valorem	0 0 -3 10 -7 0 -4
sa:value	-2 -8 15 -9 6 -5 -13
sa:vanity	0 -3 -4 -2 -4 0 11
sa:waiting	0 -3 -6 1 11 0 -7
sa:walnut	-6 5 -12 1 3 8 -5
sa:warn	-3 15 -12 -4 -1 0 2
sa:was	12 -12 -4 -3 -1 -2 8
sa:was <level>	0 -3 16 0 -16 0 -3
sa:was <number>	-1 -2 15 -10 3 -9 -6
sa:was a	10 -8 -4 -4 0 -1 1
sa:was agree	0 -3 14 -1 -6 0 -9
sa:was announce	3 -3 -11 12 -8 0 2
sa:was charge	0 -3 -11 -8 18 -1 -3
sa:was due	-3 -5 -11 1 0 0 11
sa:was impose	0 -2 12 0 -10 0 -3
sa:was leave	0 -1 13 -9 -3 0 -1
sa:was never	10 -6 3 -11 -15 -5 7
sa:was not	-9 -8 16 -2 -12 -1 2
sa:was on	0 -2 -12 0 4 5 2
sa:was the	-8 -11 -12 2 13 12 -11
sa:was to	-1 6 -9 -8 0 -1 12
sa:watche	11 -14 6 2 -6 -1 -8
sa:watche .	11 -9 2 2 -5 0 -6
sa:way	-7 -11 12 -15 0 5 3
sa:way .	0 -3 7 7 -12 -4 0
sa:way of	0 0 -7 -6 10 0 0
sa:way to	-3 -3 15 -8 -5 0 -2
sa:we	-4 -12 11 1 -1 -13 3
sa:we have	-1 -7 9 5 -11 -4 5
sa:week	5 2 -15 7 9 -10 -4
sa:week ,	-5 -5 -3 11 3 -5 -7
sa:week ago	0 -5 -8 4 -2 -2 10
sa:week of	0 0 11 -13 3 -4 -1
sa:well	-4 -17 -1 -1 8 3 3
sa:well .	0 -12 -9 0 9 0 8
sa:were suspend	0 -2 5 5 -11 0 0
sa:whatever	9 -11 3 2 -19 0 3
sa:wheat and	0 -13 -2 -1 8 0 6
sa:when	-2 -3 5 -18 5 16 -17
sa:when the	-1 -4 0 -13 2 16 -9
sa:where	1 17 -12 7 -15 2 1
sa:where they	0 8 2 -14 -1 -1 2
sa:wherever	0 -5 12 -3 -7 -4 0
sa:which	-13 -1 -3 4 -3 7 2
sa:which <name>	0 -12 -5 12 -1 4 -5
sa:which <quality>	0 -1 -8 12 -4 0 0
sa:which come	0 11 -1 -4 -8 7 -7
sa:which has	-1 10 3 -6 -1 -5 -3
sa:which have	0 -6 -12 9 -4 0 9
sa:which is	-1 3 11 -4 -25 9 -1
sa:which it	-3 -3 -2 -12 6 0 10
sa:which mr	0 0 -3 -9 -2 0 11
sa:which pay	-2 9 -5 1 -11 -1 4
sa:which the	7 -18 10 2 -2 -6 -9
sa:which we	-4 -10 -5 3 13 -2 -3
sa:whole	10 6 -11 -4 9 -1 -9
sa:will	-15 12 9 -15 -3 -1 2
sa:will be	-7 7 12 -1 -10 -9 -13
sa:will go	-1 10 -6 -13 6 0 2
sa:will not	-10 0 -11 -4 1 -2 20
sa:wine	-5 -1 4 3 -16 7 1
sa:wine .	-2 4 -9 9 -18 4 3
sa:winter	-5 -4 1 -18 17 -4 -2
sa:with	-3 11 -5 2 10 -18 -7
sa:with <level>	5 3 4 -3 -12 -2 1
sa:with <number>	-1 5 -12 11 7 -3 -10
sa:with <points>	0 0 14 -13 -1 0 0
sa:with <seat>	-1 -2 15 -9 0 -4 -5
sa:with a	-1 8 -1 -12 0 6 -1
sa:with effect	0 -6 8 -7 9 0 -12
sa:with the	-6 1 -21 11 14 -9 2
sa:with us	-1 -6 12 -4 -2 0 0
sa:withdraw	9 -13 -6 -13 -7 -1 18
sa:withdraw .	1 -12 -10 -4 -9 0 18
sa:within	0 -2 8 10 -16 -6 -12
sa:within a	0 -1 -1 12 -6 0 -11
sa:without	1 14 1 -10 -8 1 -8
sa:without a	4 8 -1 -13 -9 3 2
sa:world	-5 -5 1 -5 14 -2 -10
sa:worst	-2 -6 -10 -10 0 17 -3
sa:worth	-2 2 -4 15 -3 -2 -13
sa:worth <money>	0 6 -13 12 0 0 -8
sa:would	-7 16 -3 -9 -7 -7 4
sa:would apply	-1 12 -2 0 -9 0 -6
sa:would be	-1 -6 -5 -4 14 -1 2
sa:would cost	0 9 -10 -3 -3 0 3
sa:would go	3 -10 17 4 -12 -2 -9
sa:would have	2 10 -3 3 -17 -4 -3
sa:would pay	0 -7 10 -6 -2 0 0
sa:write	5 -7 7 -7 -12 0 2
sa:write on	-3 -1 16 -10 0 0 -5
sa:wrong	12 -3 2 -8 0 -2 -12
sa:yarn	0 -16 2 5 8 0 -4
sa:year ,	2 0 -7 -16 9 -2 10
sa:year .	-13 1 0 3 -4 9 -4
sa:yes	-2 4 -7 10 -9 0 -2
sa:you	10 1 -8 -2 1 -9 1
sa:your	14 0 1 -11 -8 -1 -8
sa:zero	-5 -3 16 -8 -1 -2 -4
sa:—	0 6 -5 5 5 2 -30
sa:— and	0 13 -10 6 -8 0 -11
same than before	19 -9 -4 1 2 -33 5
sb:"	15 -15 -4 -1 2 10 -8
sb:" <name>	7 3 -12 -9 0 -1 10
sb:" and	-7 2 12 -10 0 -1 -3
sb:" the	7 0 9 -5 -6 -1 -11
sb:" we	-17 -3 13 4 -9 1 -10
sb:'	-10 10 -16 11 0 0 0
sb:'s ,	0 10 0 8 -21 -2 -7
sb:'s :	0 -6 16 -10 -4 0 -2
sb:'s <level>	-1 15 -12 -2 8 -1 -7
sb:'s <number>	-4 -6 10 -10 6 -2 0
sb:'s <person>	-4 7 6 0 8 -1 -18
sb:'s <points>	0 10 3 -12 0 0 -3
sb:'s answer	-1 2 1 -12 4 0 4
sb:'s at	0 3 8 -16 -4 6 -6
sb:'s coffee	0 -1 12 -5 -8 -1 0
sb:'s custom	-4 5 -10 4 4 0 1
sb:'s duty	11 6 0 -5 -7 0 0
sb:'s minister	0 11 -1 -6 -1 0 -3
sb:'s new	0 -5 -2 14 -10 0 -1
sb:'s offer	-2 -4 -1 -5 -3 0 11
sb:'s pay	0 -2 7 -12 5 0 -3
sb:'s the	-2 1 7 -16 4 -1 2
sb:'s to	-2 9 6 -14 -9 0 4
sb:'s trade	-10 -6 10 -5 -7 0 10
sb:'s would	0 13 -1 -9 -3 0 -3
sb:(	9 -2 -1 -2 5 -12 -2
sb:( <day-gone>	5 -10 -8 -12 16 0 -1
sb:( <day-today>	0 9 0 3 -15 0 -5
sb:( <level>	-2 3 -13 -2 11 1 1
sb:( <name>	-4 -2 -7 16 -6 0 -6
sb:( a	-6 3 -1 8 -11 0 -1
sb:( b	-1 9 -15 5 -7 -1 5
sb:( before	0 -18 -14 4 15 -2 4
sb:( c	0 3 -13 9 -2 0 3
sb:)	1 0 -2 8 -4 -11 -3
sb:) ,	-3 -2 -9 6 4 -2 3
sb:) and	-1 2 7 -8 3 0 -12
sb:) the	2 11 -5 3 -7 0 -12
sb:*	-2 1 -5 -10 16 4 -5
sb:+	-1 -3 11 2 -15 -1 0
sb:,	-20 0 3 -2 4 -2 2
sb:, "	-10 6 4 -13 4 6 0
sb:, <day-ahead>	-2 5 -14 15 -14 -1 5
sb:, <level>	-11 12 0 6 -22 4 1
sb:, <name>	-15 2 1 -3 -32 7 23
sb:, <number>	-12 -15 13 -10 -3 8 9
sb:, <office>	-3 -4 -20 16 -3 10 0
sb:, <person>	5 2 0 -13 6 -2 0
sb:, <quality>	1 14 1 -17 0 2 -2
sb:, <seat>	-4 -6 -14 2 9 5 7
sb:, after	4 -16 -11 -2 21 0 -9
sb:, against	0 4 -16 5 7 0 -3
sb:, also	0 -7 2 10 -6 0 -12
sb:, among	0 -6 -11 0 13 0 1
sb:, an	-2 0 -15 0 14 0 2
sb:, and	-3 10 2 -4 -19 1 9
sb:, announce	-4 -5 -13 6 7 0 3
sb:, are	4 -1 0 2 -12 -1 0
sb:, as	4 4 -7 -3 11 -9 -7
sb:, at	-17 -11 6 3 -2 1 -1
sb:, because	-4 4 -12 -13 9 5 6
sb:, before	0 -5 -2 14 0 -12 -4
sb:, both	-2 7 -13 6 -10 -1 9
sb:, but	0 0 1 12 -17 -5 -5
sb:, by	1 -10 8 3 1 -1 -14
sb:, car	0 -1 17 -9 -7 0 -2
sb:, charge	0 0 8 -1 -11 0 0
sb:, cocoa	0 1 -17 20 -8 0 -4
sb:, coffee	0 2 -12 8 2 -1 0
sb:, come	0 -1 -11 16 -3 -5 0
sb:, duty	0 -8 -6 12 -6 0 3
sb:, each	0 4 -11 9 -5 0 1
sb:, failing	0 16 -3 -11 -6 5 -5
sb:, for	-6 10 -2 8 -20 -10 2
sb:, from	-7 -4 -8 8 7 -13 1
sb:, go	0 -4 -6 15 -16 -4 2
sb:, good	0 0 12 -7 -2 0 0
sb:, had	0 8 -10 0 1 1 -4
sb:, has	-1 3 5 3 -18 -1 2
sb:, i	5 1 5 -6 -13 -4 5
sb:, if	-6 2 -8 -8 2 -2 12
sb:, in	-16 -2 -13 -1 -3 24 2
sb:, is	-4 -2 -22 21 -9 -1 10
sb:, it	6 -6 5 13 -11 -2 -10
sb:, its	3 -6 11 0 -6 -6 -1
sb:, keep	0 0 12 -18 5 0 -2
sb:, last	0 -12 11 -3 -9 10 0
sb:, leave	0 0 16 -14 -2 0 -1
sb:, make	-1 2 10 -16 4 -3 -6
sb:, most	0 -2 -2 -11 3 0 9
sb:, not	14 -12 -3 1 11 -10 -23
sb:, now	5 12 -3 -2 -6 -3 -3
sb:, of	-4 -2 0 -1 12 -6 -8
sb:, on	1 -5 14 -7 -1 -13 -2
sb:, or	-1 11 0 -5 -7 2 -2
sb:, our	-1 -9 13 -2 1 -6 -4
sb:, pay	-4 -12 31 -4 -21 -2 -19
sb:, plu	-3 3 10 -7 -1 -1 -11
sb:, put	-1 -5 -7 10 4 0 -7
sb:, say	-10 13 0 -2 -15 -2 4
sb:, section	0 -1 12 -8 -2 0 0
sb:, ship	0 2 11 -11 0 0 -3
sb:, sign	0 3 -8 15 0 0 -19
sb:, that	-4 -1 -3 -3 -1 -4 11
sb:, the	-24 12 0 -5 9 7 -18
sb:, their	0 5 -15 7 -2 0 5
sb:, they	-1 -6 6 11 -4 -9 -6
sb:, those	0 -4 9 6 -12 -2 -6
sb:, to	0 -11 -16 4 1 -3 18
sb:, under	-2 -14 0 8 -8 0 2
sb:, unless	-2 15 -6 -1 -4 0 -4
sb:, until	0 -6 11 0 -6 -1 -8
sb:, up	-1 -2 3 -12 10 -4 -3
sb:, we	-9 5 3 -14 0 -1 5
sb:, where	1 -12 0 8 8 -6 -13
sb:, which	7 -24 4 0 1 2 6
sb:, who	0 4 5 -27 -12 10 7
sb:, will	-5 -4 1 11 -13 -2 -2
sb:, with	-11 -9 -7 11 -8 0 9
sb:, would	13 11 -14 -2 -9 -1 -4
sb:, —	10 -2 -8 -8 8 0 -6
sb:-	-10 11 8 2 -7 0 -18
sb:- <name>	-2 -2 12 -5 -5 6 -7
sb:- call	-1 11 -7 8 -2 0 -14
sb:.	4 -11 0 7 4 -17 -8
sb:. <day-today>	0 0 6 -12 5 0 -1
sb:. <number>	14 -14 -18 21 0 -4 -22
sb:. the	-1 -6 -12 -1 15 0 0
sb:/	5 -3 -7 20 -10 -5 -10
sb::	4 9 -3 4 -19 7 2
sb:: "	0 7 -13 -2 -4 4 8
sb:: <name>	6 -8 7 -15 5 -13 5
sb:: <number>	24 6 -15 1 -7 0 -5
sb:: <person>	1 3 -11 8 -3 0 -1
sb:: <quality>	5 7 5 -8 -15 6 0
sb:: <seat>	0 -12 -2 -3 18 -2 -12
sb:: i	9 -2 0 -10 9 -2 -13
sb:: in	3 14 -3 0 -14 0 -8
sb:: is	11 -2 5 -1 0 0 -14
sb:: it	5 -16 8 -9 4 -4 1
sb:: no	-4 -15 10 -20 4 -1 9
sb:: on	-3 -3 6 1 -15 0 5
sb:: one	0 5 12 -10 -11 -1 -5
sb:: the	1 -12 7 2 -4 1 -6
sb:: then	-15 13 -15 -28 15 -4 9
sb:: under	0 -3 -13 10 7 0 -5
sb:: will	0 13 0 -9 0 -1 -10
sb:;	-11 6 2 -18 -2 0 16
sb:; <day-today>	0 0 11 -6 -1 0 -1
sb:; <level>	0 19 -11 2 -4 0 -11
sb:; <name>	-5 1 -1 -5 -6 3 12
sb:; <person>	0 -1 -9 -3 0 0 13
sb:; <quality>	0 -15 0 0 9 -2 4
sb:; a	0 -1 -3 -2 -9 5 10
sb:; and	0 -2 3 5 4 -2 -13
sb:; at	0 4 -13 -7 -6 1 13
sb:; before	0 -9 -16 -6 24 -3 -7
sb:; it	-6 2 3 -19 10 2 2
sb:; that	0 -1 7 -12 3 -5 3
sb:; they	0 -5 10 3 -2 -4 -8
sb:; under	0 0 -11 2 -6 6 7
sb:; until	0 -8 20 -12 -9 0 -2
sb:<agent>	-8 13 -2 -10 -2 -13 13
sb:<day-ahead>	-12 0 -6 17 -11 -17 4
sb:<day-ahead> ,	3 -4 -9 2 -5 -3 15
sb:<day-ahead> :	-8 4 -8 12 -4 -5 -3
sb:<day-ahead> ;	0 11 9 -7 -1 0 -13
sb:<day-ahead> <name>	-1 9 2 6 -23 0 -3
sb:<day-ahead> a	0 -6 -5 12 -1 0 -4
sb:<day-ahead> at	0 -9 0 -7 4 0 12
sb:<day-ahead> it	-3 -4 -8 11 0 -4 0
sb:<day-ahead> the	-2 0 10 -1 1 2 -21
sb:<day-ahead> to	0 -8 11 0 -8 0 0
sb:<day-gone>	4 -2 -5 -3 12 -21 3
sb:<day-gone> ,	-1 -2 9 2 -5 -18 -8
sb:<day-gone> :	-10 -3 -16 16 5 -5 2
sb:<day-gone> ;	-1 -4 4 -19 7 0 8
sb:<day-gone> <name>	-2 7 -8 1 10 0 -12
sb:<day-gone> <quality>	0 5 -2 -14 10 -5 -1
sb:<day-gone> <seat>	0 -1 -7 0 14 0 -8
sb:<day-gone> and	0 0 3 4 -12 0 1
sb:<day-gone> at	0 8 7 -13 -4 0 -1
sb:<day-gone> for	0 13 -4 -6 -2 0 -4
sb:<day-gone> it	-5 -3 -8 -9 21 -8 0
sb:<day-gone> night	0 -1 13 -13 -3 0 0
sb:<day-gone> set	-4 1 4 -11 5 0 1
sb:<day-gone> that	15 -20 -4 -6 -7 -1 9
sb:<day-gone> to	0 0 -16 1 2 0 13
sb:<day-gone> we	10 -6 0 8 -13 -1 -3
sb:<day-gone> —	-7 -9 -20 -5 20 10 1
sb:<day-today>	0 -5 11 -7 3 -18 0
sb:<day-today> ,	6 11 -8 3 0 -4 -10
sb:<day-today> :	-2 0 33 -23 -21 -2 -15
sb:<day-today> ;	-2 -7 -5 -6 -5 0 17
sb:<day-today> <level>	0 1 5 0 -12 0 3
sb:<day-today> and	0 10 -19 10 3 0 1
sb:<day-today> he	-2 0 -14 9 -2 0 5
sb:<day-today> it	-5 -9 22 5 -16 -3 -6
sb:<day-today> the	-6 -3 4 -16 15 -3 -1
sb:<duty>	0 4 8 -5 2 -17 -5
sb:<gate>	0 4 -6 4 4 -15 0
sb:<goods-amount>	-6 -6 0 16 -17 -5 2
sb:<goods-amount> <span>	0 -1 -2 13 -9 0 -4
sb:<goods-amount> of	-1 -1 1 7 -11 0 5
sb:<goods>	-13 11 8 0 -7 -3 -6
sb:<level-noun>	8 0 -9 1 -11 -3 11
sb:<level>	-19 0 -7 9 4 -1 1
sb:<level> )	-2 1 0 -2 9 -2 -11
sb:<level> ,	2 -23 1 4 -1 0 11
sb:<level> :	-4 -10 -15 20 -1 -6 3
sb:<level> ;	-3 7 -8 0 2 -13 6
sb:<level> <day-today>	0 7 -22 16 -16 0 10
sb:<level> <level>	-3 2 -5 -18 -21 12 12
sb:<level> and	-4 8 -1 4 -6 2 -11
sb:<level> as	0 0 -13 7 1 0 6
sb:<level> at	-5 11 -9 -7 5 -10 10
sb:<level> before	0 1 4 -11 4 0 -1
sb:<level> duty	0 5 0 -15 0 -1 6
sb:<level> for	-9 -12 -3 5 0 0 10
sb:<level> from	1 -19 -2 -7 20 -15 1
sb:<level> here	-1 16 -15 -19 8 5 -8
sb:<level> if	0 0 12 -11 -9 0 1
sb:<level> in	1 -4 4 -9 3 -11 8
sb:<level> instead	-4 0 -1 5 6 -9 -14
sb:<level> is	-7 -2 1 13 -8 -4 -15
sb:<level> more	0 2 14 -3 -12 0 0
sb:<level> now	-2 10 -20 2 6 0 0
sb:<level> of	-1 -11 2 2 4 -5 -1
sb:<level> on	-10 5 0 0 0 0 -4
sb:<level> or	-1 -17 2 -6 -3 -2 14
sb:<level> over	-2 -3 10 -7 -5 -3 4
sb:<level> reciprocal	0 -6 12 -15 4 0 -1
sb:<level> surcharge	0 -3 14 -6 -7 0 -1
sb:<level> tariff	0 -1 8 3 -3 0 -15
sb:<level> to	11 -1 2 6 -18 -1 -5
sb:<level> under	0 12 2 -6 1 -3 -21
sb:<level> until	0 11 -10 8 -15 5 0
sb:<level> was	6 -5 15 -10 -1 0 -11
sb:<money>	-7 -8 2 -10 10 -2 7
sb:<money> of	-2 -7 2 -10 0 0 13
sb:<month-ahead>	4 6 -14 -5 9 12 -15
sb:<month-ahead> it	0 -4 -4 7 -9 10 -2
sb:<month-ahead> the	0 -5 -8 0 11 1 -1
sb:<month-gone>	-29 -25 -10 6 12 11 -1
sb:<month-gone> ,	-15 -7 4 10 -18 17 -6
sb:<month-gone> :	-2 -4 -22 1 20 0 4
sb:<month-gone> <name>	-1 -5 -4 1 9 -7 -3
sb:<month-gone> <quality>	0 0 -10 -3 13 -1 -3
sb:<month-gone> and	-1 -3 12 -6 -8 -8 9
sb:<month-gone> at	0 0 11 -9 -7 -1 3
sb:<month-gone> it	-6 -16 -8 12 -4 -3 10
sb:<month-gone> last	0 8 0 -3 -13 6 2
sb:<month-gone> of	0 -2 0 -3 13 -7 -6
sb:<month-gone> that	-6 -8 16 1 0 -2 -14
sb:<month-gone> the	-4 1 -13 0 -3 4 11
sb:<month-gone> they	0 -6 -19 6 0 8 7
sb:<month-gone> with	0 -11 14 -10 5 -2 -5
sb:<name>	-13 -15 5 15 -1 -5 -5
sb:<name> 's	1 16 7 -14 -5 2 -5
sb:<name> (	-6 -24 -17 3 23 -2 6
sb:<name> )	-4 -4 -7 18 -8 -1 -7
sb:<name> ,	1 -14 12 -1 7 -4 -16
sb:<name> :	-9 -10 17 3 -11 -5 -7
sb:<name> ;	4 9 1 -22 -3 -5 5
sb:<name> <day-gone>	0 8 -17 4 -6 0 9
sb:<name> <day-today>	0 0 -11 4 -2 0 8
sb:<name> <level>	-9 2 -5 -5 -6 0 14
sb:<name> <name>	-1 -5 13 -9 0 0 0
sb:<name> a	4 -3 -4 9 -12 0 1
sb:<name> agree	0 -1 -11 21 -16 -2 -2
sb:<name> an	0 -2 12 -6 -7 0 2
sb:<name> and	1 -40 1 9 -9 -5 17
sb:<name> announce	-2 11 3 7 -10 0 -16
sb:<name> apply	0 -13 15 -2 0 0 -5
sb:<name> are	-1 11 -4 7 -23 -1 -4
sb:<name> ask	-4 2 6 -5 10 -2 -12
sb:<name> at	-11 -7 0 4 9 -9 -3
sb:<name> bear	0 -4 16 -10 -2 0 -4
sb:<name> bring	0 5 -3 8 -13 0 1
sb:<name> butter	0 0 -9 -4 4 0 11
sb:<name> collect	-1 14 4 -4 -9 -4 -7
sb:<name> come	0 5 -12 13 -5 0 -4
sb:<name> court	0 0 12 -7 -7 0 -2
sb:<name> duty	-2 7 5 -14 1 -4 4
sb:<name> free	0 -8 12 -9 0 3 -6
sb:<name> from	6 0 2 -5 5 4 -16
sb:<name> get	8 1 -4 9 -17 -3 -1
sb:<name> go	3 -15 -7 4 -1 17 -7
sb:<name> good	-2 0 17 -6 -10 -3 -4
sb:<name> had	0 20 0 0 -9 -9 -3
sb:<name> has	-12 -7 5 6 7 -15 -9
sb:<name> have	4 -6 -9 10 -13 0 8
sb:<name> hold	0 -1 4 -12 -1 0 8
sb:<name> in	-4 2 12 1 -12 -4 -9
sb:<name> instead	0 -11 3 -14 12 -3 2
sb:<name> is	5 -6 -5 -11 4 -6 17
sb:<name> it	0 12 -9 5 -10 0 0
sb:<name> keep	-1 -1 -3 0 -13 -1 16
sb:<name> let	-1 -1 7 -9 3 -2 1
sb:<name> levy	0 8 10 -24 2 -1 -3
sb:<name> on	-11 -7 10 -1 -7 15 -14
sb:<name> open	0 -1 -2 10 -4 0 -5
sb:<name> put	-2 10 -4 -21 16 -1 -10
sb:<name> reduce	0 0 5 -14 11 0 -7
sb:<name> reserve	-1 7 -12 -5 -3 -3 9
sb:<name> say	-10 -9 -1 14 -4 2 -5
sb:<name> take	-6 12 3 -13 -6 11 -2
sb:<name> tariff	5 5 15 -7 -7 -1 -18
sb:<name> that	0 7 -7 -13 9 0 12
sb:<name> to	0 -15 12 7 -12 5 -14
sb:<name> under	0 3 9 -13 0 0 0
sb:<name> until	0 0 -3 -12 -1 0 11
sb:<name> want	6 -4 1 -21 -14 0 8
sb:<name> was	0 0 -4 4 1 -14 3
sb:<name> we	0 -3 -8 -11 10 6 -1
sb:<name> were	0 -5 -13 -6 -7 -2 18
sb:<name> will	8 -13 5 -1 -11 7 0
sb:<name> would	-8 -5 1 11 -18 -12 5
sb:<name> —	-4 -2 15 2 -20 -3 -17
sb:<not>	11 6 -6 -13 6 -4 0
sb:<number>	9 -11 3 -6 9 11 -11
sb:<number> (	-7 7 0 -12 11 0 -2
sb:<number> +	0 -2 10 0 -8 -1 -2
sb:<number> ,	0 -11 10 2 -6 11 -12
sb:<number> /	6 1 -6 17 -10 -4 -14
sb:<number> :	23 -11 -14 0 -3 2 7
sb:<number> <name>	3 3 -18 -3 14 -2 3
sb:<number> <person>	-4 -7 -2 -16 10 0 14
sb:<number> <quality>	4 -2 -2 -13 -3 0 13
sb:<number> a	10 -14 6 2 -1 -2 -11
sb:<number> and	-18 -11 10 -5 11 -7 3
sb:<number> down	0 0 -3 11 -10 0 -1
sb:<number> duty	-3 -13 27 -9 -15 -2 -4
sb:<number> in	-2 13 -2 4 -15 0 -2
sb:<number> is	-4 -10 9 0 3 -5 0
sb:<number> it	0 -9 -12 4 13 2 -9
sb:<number> of	5 -15 -4 10 8 -10 -13
sb:<number> on	-5 -8 3 -18 9 -4 10
sb:<number> other	0 -4 -13 4 0 0 13
sb:<number> per	-1 3 1 -14 -5 7 2
sb:<number> plu	-1 0 16 -12 -2 -2 -7
sb:<number> that	-5 5 -11 0 4 12 -12
sb:<number> the	4 -5 -2 -17 18 3 -4
sb:<number> with	0 4 -6 -13 9 3 -2
sb:<number> —	2 -6 12 -4 2 -6 -13
sb:<office>	-3 2 -8 1 -9 0 13
sb:<office> has	-7 -5 -13 7 -3 0 14
sb:<office> say	7 -6 -12 -13 5 0 12
sb:<organisation> :	0 -5 -3 -6 -7 0 13
sb:<organisation> announce	-1 -6 1 10 2 0 -14
sb:<organisation> has	7 -1 -12 0 -11 5 8
sb:<organisation> in	-13 1 3 -16 8 -3 4
sb:<organisation> say	9 6 -7 6 6 0 -18
sb:<organisation> that	-6 7 12 -7 -6 0 -5
sb:<organisation> would	-1 -7 12 -8 -3 0 1
sb:<person>	-13 -1 2 -6 -13 -16 21
sb:<person> (	0 -3 0 14 -8 -3 -9
sb:<person> )	0 -5 -13 9 5 -1 2
sb:<person> ,	0 1 -11 -1 -8 7 12
sb:<person> :	1 18 -2 -13 2 -5 -8
sb:<person> and	-2 7 6 1 -1 -2 -22
sb:<person> announce	-10 -9 -12 -10 8 0 17
sb:<person> had	0 -13 15 -7 -1 -5 -1
sb:<person> has	-3 -6 -7 -1 0 0 14
sb:<person> in	0 0 5 -11 3 0 2
sb:<person> let	-1 4 -2 -11 6 0 4
sb:<person> on	-1 3 -3 10 -10 0 -6
sb:<person> put	0 2 -16 17 0 -3 -5
sb:<person> say	-22 -10 9 -10 4 -3 14
sb:<person> sign	-3 0 9 -13 3 -2 3
sb:<person> tell	-7 3 8 10 -1 -2 -12
sb:<points>	-6 18 15 -17 -9 -10 -11
sb:<points> come	0 11 0 -10 -1 0 -3
sb:<points> of	0 -10 13 -6 -2 0 -3
sb:<quality>	0 -5 10 -5 5 -6 -9
sb:<quality> <level>	0 0 -9 13 -5 0 -1
sb:<quality> beef	-4 -8 -6 -4 11 3 6
sb:<quality> butter	0 9 6 -5 -12 0 -3
sb:<quality> car	-11 5 -4 -7 9 0 6
sb:<quality> carpet	0 -1 -12 10 -15 5 6
sb:<quality> cement	0 -16 4 10 -4 -1 -5
sb:<quality> charge	2 0 3 -12 7 4 -4
sb:<quality> chicken	5 1 0 3 -11 0 -2
sb:<quality> cocoa	0 6 5 -12 4 0 -9
sb:<quality> coconut	0 -8 6 -12 0 5 2
sb:<quality> coffee	2 -15 4 2 3 7 -11
sb:<quality> copper	4 17 -8 -19 -4 6 -3
sb:<quality> cotton	-3 -14 5 8 3 0 -13
sb:<quality> country	0 -2 -11 0 -1 0 12
sb:<quality> cut	0 -1 15 -8 -7 0 -2
sb:<quality> duty	-1 -7 10 -1 -1 0 -9
sb:<quality> farm	0 -2 -6 -8 16 0 -6
sb:<quality> glass	0 2 -13 1 1 0 10
sb:<quality> grape	1 -6 -6 5 -3 11 -6
sb:<quality> import	0 0 -1 -5 -7 12 -3
sb:<quality> mining	0 -7 0 -11 11 0 3
sb:<quality> minister	-4 -3 -3 -5 0 0 12
sb:<quality> motorcycle	-2 -3 -8 15 0 -1 -5
sb:<quality> official	-7 2 -10 -1 0 0 11
sb:<quality> oil	-2 -3 -16 6 2 -1 10
sb:<quality> orange	-3 -5 6 -13 8 0 -3
sb:<quality> palm	3 1 4 -1 -14 1 -2
sb:<quality> paper	3 -3 -6 -2 13 0 -3
sb:<quality> plywood	5 7 -1 2 -14 0 -9
sb:<quality> pork	0 -4 13 -1 -9 0 -6
sb:<quality> potatoe	0 2 9 1 -14 0 0
sb:<quality> rice	-9 15 6 3 -13 -4 -14
sb:<quality> rubber	-4 15 1 -17 4 -2 -6
sb:<quality> rum	0 0 10 -9 -2 -1 2
sb:<quality> shoe	-3 1 11 -15 -1 1 2
sb:<quality> side	-10 -1 2 -8 0 -1 14
sb:<quality> soybean	-3 -6 13 -4 -1 -2 -2
sb:<quality> take	0 2 -9 -4 11 0 -3
sb:<quality> tariff	-12 16 5 -3 -4 -10 -2
sb:<quality> tea	5 7 -1 -11 2 1 -4
sb:<quality> timber	-1 -4 5 -12 -6 -1 12
sb:<quality> tuna	-2 -5 5 13 -8 0 -13
sb:<quality> tyre	-2 1 2 11 -20 -4 1
sb:<quality> watche	0 7 -3 7 -12 -1 -4
sb:<seat>	4 -12 -4 2 0 1 4
sb:<seat> ,	0 0 -1 -8 9 -13 6
sb:<seat> :	2 -10 -3 -4 -9 -2 15
sb:<seat> and	-1 4 -4 -3 10 0 -6
sb:<seat> double	0 -1 -11 0 13 -1 -3
sb:<seat> go	-4 -10 8 -15 2 2 4
sb:<seat> had	-1 -15 6 4 -8 9 -4
sb:<seat> has	-17 -1 -8 -3 6 0 11
sb:<seat> is	-3 0 -10 0 -3 0 12
sb:<seat> official	-6 -6 13 6 -12 0 -11
sb:<seat> on	-3 -5 -5 10 -12 0 6
sb:<seat> put	0 -8 12 -10 6 0 -12
sb:<seat> that	1 -14 10 0 3 -2 -7
sb:<seat> to	3 -1 -7 -11 12 4 -1
sb:<seat> would	10 -9 -4 7 -4 0 -5
sb:<sender>	-16 -11 10 7 -3 3 -5
sb:<span>	-3 -5 -1 -20 13 -8 15
sb:<span> ,	3 -11 -2 -15 18 -17 7
sb:<span> after	0 4 6 9 -18 -7 -1
sb:<span> and	6 -1 -9 -3 16 -1 -7
sb:<span> at	-2 2 13 -5 -9 -4 -1
sb:<span> before	0 -5 -1 -7 -9 -2 18
sb:<span> from	0 -15 10 -17 2 0 12
sb:<span> it	0 -1 -7 12 -5 2 -5
sb:<span> later	0 0 -12 0 3 9 -3
sb:<span> of	5 -6 -18 -5 -3 0 24
sb:<taker>	13 0 -3 -7 -1 -1 2
sb:<v-agree>	-11 1 -7 14 -8 9 -6
sb:<v-bear>	-8 -11 7 -3 6 -1 2
sb:<v-buy>	5 -3 0 1 7 9 -20
sb:<v-deny>	18 -3 2 -8 -1 -7 -12
sb:<v-down>	1 -18 -2 9 -8 -11 12
sb:<v-end>	-4 14 1 -3 2 -10 -15
sb:<v-impose>	-6 -2 1 -1 6 -8 1
sb:<v-propose>	5 -5 -9 -16 -18 -8 26
sb:<v-return>	-10 10 -10 0 3 13 -9
sb:<v-say>	25 -17 -1 -7 -13 -11 9
sb:<v-sell>	-1 -12 8 -2 8 7 -14
sb:<v-stay>	-13 -4 10 -2 -3 -8 5
sb:<v-suspend>	1 5 4 3 -11 -10 -3
sb:<v-threaten>	-9 -1 6 -10 -2 -12 13
sb:<v-up>	-8 6 -8 -7 4 15 0
sb:@	4 -14 1 11 -6 -6 -6
sb:[	3 6 -13 -9 0 -1 10
sb:_	1 -1 -9 19 -11 -4 -11
sb:a	11 -7 -3 2 -7 -13 6
sb:a )	-6 1 0 10 -13 -1 -3
sb:a <level>	-5 -5 0 12 -11 0 -3
sb:a <name>	-2 0 19 -9 -10 0 -4
sb:a <quality>	-3 11 3 -12 5 3 -14
sb:a <seat>	7 -5 12 1 -11 0 -13
sb:a <span>	0 0 14 -10 -1 0 -6
sb:a bill	-6 -2 -1 -1 -1 0 11
sb:a ceiling	-3 -2 8 4 -1 0 -10
sb:a cut	3 -2 1 -12 -6 0 12
sb:a deal	1 -6 -8 20 -8 -4 -5
sb:a duty	-3 -12 -15 11 -12 7 18
sb:a figure	10 2 -5 -7 -11 -1 6
sb:a flat	6 2 3 -15 8 0 -11
sb:a framework	-2 -5 19 -8 -8 -1 -11
sb:a further	-9 -5 1 12 1 -3 -9
sb:a law	0 0 0 -16 -2 0 15
sb:a letter	0 -2 -2 -16 0 -1 15
sb:a list	5 -14 0 -14 5 -4 13
sb:a new	-6 18 -14 -4 -17 4 11
sb:a newspaper	10 -3 -5 3 0 0 -9
sb:a pact	0 0 12 -10 -2 0 0
sb:a paper	0 1 -13 -2 -3 0 13
sb:a pause	-1 -6 -1 -11 15 0 0
sb:a permanent	-11 0 -8 3 0 0 13
sb:a plan	0 2 -4 9 -4 0 -6
sb:a proclamation	-3 -3 0 14 -9 0 -15
sb:a quota	-8 -5 -3 9 -14 0 7
sb:a rate	0 6 -7 2 -10 -3 6
sb:a reciprocal	0 -3 -10 6 10 -1 -10
sb:a report	22 -2 -8 -5 -5 0 -13
sb:a return	-9 18 7 -10 -4 -1 -14
sb:a rumour	-9 -6 -12 22 -3 0 -3
sb:a separate	-2 -3 15 -3 -10 0 -4
sb:a standstill	0 -4 -10 2 -1 0 12
sb:a steel	0 -3 12 -1 0 -2 -6
sb:a tariff	-13 3 -14 6 6 -1 5
sb:a threat	-6 0 -3 -2 -5 0 13
sb:a total	-8 -1 9 2 1 -2 -16
sb:a treaty	-3 -5 23 -16 -3 -3 -9
sb:a truce	-8 2 -7 -27 17 0 9
sb:a year	6 -1 -12 -6 9 1 -2
sb:about	11 -7 6 -8 -8 2 1
sb:about <level>	0 -1 5 -11 6 0 -2
sb:about a	6 0 -13 -5 0 0 11
sb:about the	0 6 -3 9 -4 9 -17
sb:above	-3 -12 23 -11 0 2 -7
sb:above the	0 -6 12 -10 0 0 2
sb:abroad	0 -1 18 -10 -5 0 -6
sb:absence	0 19 -10 -11 -4 0 -4
sb:according	11 -11 -14 2 -2 0 9
sb:according to	5 -11 -14 3 -2 0 13
sb:accordingly	0 3 3 -12 5 0 -4
sb:ad	0 -8 10 0 -5 0 -2
sb:ad valorem	0 -8 10 0 -5 0 -2
sb:add	-14 -4 21 -8 -3 -8 -4
sb:add <level>	0 0 15 -9 -3 0 -7
sb:add it	0 -5 13 -4 -4 0 -2
sb:add up	3 -10 6 3 2 -4 -15
sb:additional	-8 -7 2 8 0 -16 -3
sb:additional <level>	0 1 8 -14 8 -3 -8
sb:additional duty	-4 -2 -5 17 -9 -6 -6
sb:admit	11 -6 0 1 0 -3 -6
sb:admit <quality>	0 -3 1 12 -6 0 -8
sb:admit to	0 0 4 -12 0 0 8
sb:after	1 19 -20 4 1 -12 2
sb:after that	-7 33 -14 -21 -21 -4 3
sb:afterward	0 4 -25 25 -5 0 -10
sb:again	2 27 -15 -6 0 0 -15
sb:again ,	1 15 -17 4 0 -3 -3
sb:again :	0 13 -6 -9 0 1 -4
sb:against <level>	0 1 4 -15 0 0 6
sb:ago	3 -8 -7 -7 19 -5 -5
sb:agree	4 15 -1 -1 -4 -9 -10
sb:agree in	0 7 -1 0 -11 0 4
sb:agree on	-3 0 5 -12 7 -3 1
sb:agree to	9 6 -13 16 -13 -1 -19
sb:agreement	-25 -14 11 14 -1 -12 -15
sb:agreement ,	-1 -5 10 -3 -4 0 0
sb:agreement <name>	0 -1 -12 9 11 0 -9
sb:agreement that	-1 0 -13 15 -2 0 -3
sb:agreement with	-9 -7 6 16 -24 -1 -21
sb:aircraft	-1 -5 -16 19 -8 0 0
sb:aircraft and	0 0 -10 10 0 0 0
sb:all	11 11 1 -7 0 0 -14
sb:all ,	6 -2 7 -19 -2 5 -2
sb:all -	0 0 -12 13 0 0 -1
sb:all in	0 -8 10 -11 1 -1 4
sb:all three	0 0 11 -17 -1 -2 4
sb:allow	-2 0 -8 -15 2 0 17
sb:almost	-2 0 13 0 -8 0 -5
sb:alone	5 -8 0 13 -11 0 -3
sb:already	2 -6 -6 -8 13 0 3
sb:also	-14 -16 -9 15 -4 -8 11
sb:also at	0 -5 -14 20 -2 0 -9
sb:also pay	0 0 11 -7 -1 0 -2
sb:aluminium	-8 -12 2 3 9 1 -8
sb:aluminum	-2 -14 10 0 9 -2 -15
sb:am	7 8 2 -3 -6 -3 -11
sb:am tell	12 -1 -8 -3 0 0 -4
sb:among	-1 -16 -12 8 9 0 4
sb:among them	-1 -12 -9 -1 12 0 8
sb:an	-3 -9 -4 8 0 -19 9
sb:an agreement	-10 -10 1 10 -1 -4 0
sb:an extension	-3 19 -6 -9 -9 0 0
sb:and	-21 3 3 10 -7 -9 -4
sb:and ,	0 1 -4 5 -10 5 3
sb:and <level>	0 -2 12 4 -19 -3 -4
sb:and <month-gone>	0 -4 11 3 -11 -1 -5
sb:and <number>	-1 -11 12 -11 -1 0 6
sb:and <seat>	-5 0 -5 8 4 7 -14
sb:and a	-9 7 -12 -12 19 -2 3
sb:and about	0 3 10 -9 -4 0 -5
sb:and above	0 -2 11 -6 -3 0 -3
sb:and after	0 3 1 8 -12 -1 -2
sb:and aluminium	-2 -12 3 -1 11 -2 -5
sb:and aluminum	-2 -11 13 -1 4 -2 -13
sb:and another	0 -2 -8 11 0 0 -4
sb:and at	-1 -13 -9 1 12 0 2
sb:and beef	0 2 11 -10 -6 0 -3
sb:and carpet	0 6 -11 9 -2 0 -2
sb:and come	0 -4 -3 14 -4 -3 -5
sb:and did	-1 -6 -4 3 11 -2 -3
sb:and duty	0 -2 4 5 -12 0 2
sb:and for	0 -4 -4 7 -19 12 8
sb:and has	-1 -12 0 6 -8 -2 8
sb:and i	0 -1 16 -5 -7 -3 -5
sb:and in	-1 -1 -16 0 10 -3 4
sb:and it	2 -3 12 -14 1 2 -6
sb:and lumber	0 -1 -15 17 -1 0 -3
sb:and medicine	0 0 0 -13 4 0 8
sb:and no	5 -12 6 -10 8 -2 -5
sb:and not	3 11 -11 2 0 -7 -1
sb:and now	-1 -5 10 0 -10 0 2
sb:and one	0 7 -15 12 -4 -1 0
sb:and our	-3 0 15 -9 -4 -1 -1
sb:and pay	-1 -14 16 0 -11 5 -13
sb:and raise	0 -6 8 -12 1 0 7
sb:and since	0 0 14 -5 -9 0 0
sb:and so	0 -5 19 -5 -10 0 -8
sb:and that	16 -9 0 3 -9 -6 -3
sb:and the	-4 5 -2 9 2 -13 -12
sb:and then	0 -12 1 5 -1 -7 5
sb:and they	-1 10 4 -16 0 0 -7
sb:and to	-2 2 -8 13 -4 -3 0
sb:and under	0 -5 12 -12 1 0 -4
sb:and what	0 6 12 -14 -2 -1 -5
sb:and will	0 -7 3 10 -1 0 -18
sb:and would	1 17 -9 -6 -10 -1 -2
sb:and you	0 6 -13 -12 3 0 10
sb:announce	-15 -5 -6 10 -10 -6 11
sb:announce a	-1 11 4 -7 0 3 -11
sb:announce on	-8 -5 0 -1 -3 0 10
sb:announce that	-10 -13 -2 2 12 0 0
sb:another	-10 -16 -6 16 -1 0 1
sb:answer	-7 -4 -12 9 8 2 -1
sb:answer to	0 -1 1 -14 10 0 -5
sb:anti	-3 0 14 -12 -7 0 -1
sb:anti -	-3 0 14 -12 -7 0 -1
sb:anybody	11 -6 -7 3 -3 0 -3
sb:anything	-2 14 0 -15 6 -3 -10
sb:apple	8 -1 0 10 -2 -2 -19
sb:apply	-11 14 -10 6 -3 -7 -3
sb:apply ,	0 1 12 -5 -11 0 -4
sb:apply :	0 6 7 -15 0 -1 -8
sb:apply from	0 11 -8 0 -4 0 -1
sb:apply the	0 0 -11 6 0 0 5
sb:apply to	-2 3 -14 6 0 0 7
sb:approve	-1 11 -19 3 -5 0 5
sb:are	-12 1 3 2 1 -8 -5
sb:are :	0 -3 11 -6 0 0 0
sb:are <level>	0 -1 -8 16 -16 -1 3
sb:are at	9 -2 -7 13 -12 -1 -18
sb:are capped	0 0 -8 10 0 0 -2
sb:are charge	-1 0 12 -18 -3 0 7
sb:are get	-4 -4 2 9 -3 0 -17
sb:are not	-11 3 1 -9 6 0 4
sb:are the	-2 8 -18 -15 23 -1 0
sb:are to	-1 -4 -5 5 -12 -1 9
sb:argument	-1 0 10 -3 -4 0 -2
sb:argument on	-1 0 10 -3 -4 0 -2
sb:arithmetic	0 5 -19 17 -6 0 -1
sb:arrangement	-3 13 -3 -2 -7 0 1
sb:arrive	-1 2 -18 12 -4 -1 7
sb:article	0 -11 -15 1 20 -2 1
sb:as	14 -8 -7 -4 8 10 -11
sb:as much	-2 0 -2 -19 -8 14 6
sb:as of	-6 -20 11 3 4 -5 -18
sb:as the	-3 9 3 -21 5 4 -4
sb:as they	0 6 -13 2 9 0 -1
sb:ask <level>	0 7 -7 -8 12 -1 -8
sb:ask about	5 0 -10 1 3 6 -8
sb:ask for	2 1 -5 -12 6 -4 4
sb:ask the	-6 -2 -5 -7 -1 0 15
sb:asparagu	-4 0 1 13 -15 0 -7
sb:at	-10 -2 2 1 -16 24 -2
sb:at <level>	2 13 -4 -5 -4 10 -7
sb:at <number>	5 0 -13 14 -11 7 -2
sb:at a	-3 -5 9 2 2 0 -11
sb:at all	0 11 -4 -6 -3 0 -2
sb:at its	0 1 -7 0 -8 14 -3
sb:at one	-1 -2 0 -11 8 -1 3
sb:at stake	0 6 12 -12 -12 0 -2
sb:at the	-4 0 -7 -2 -19 27 0
sb:at their	0 -5 0 -8 0 9 0
sb:at zero	5 0 2 -14 10 0 -9
sb:autumn	-4 2 -11 11 0 1 -9
sb:away	1 19 -23 2 6 0 -4
sb:b	-2 10 -17 5 -10 -1 6
sb:b )	-1 10 -17 3 -9 -1 8
sb:back	-14 24 -3 2 -4 -9 -17
sb:back at	-3 6 17 -21 -5 -1 -13
sb:back its	-1 3 11 -10 -4 0 -2
sb:back on	4 12 -6 -3 -9 6 -11
sb:back with	0 -3 -7 0 -10 0 15
sb:banana	-4 13 -10 -8 -1 0 9
sb:banana ,	0 13 -5 -5 -8 0 0
sb:bar	9 -5 0 0 5 0 -12
sb:bargain	0 -4 1 0 7 -1 -11
sb:baseline	-1 -5 13 1 -10 0 -7
sb:baseline of	0 -1 19 -11 -7 0 -5
sb:basic duty	0 -3 16 -10 -3 0 -3
sb:battery	3 1 4 -17 7 0 -11
sb:be	8 11 -9 -4 -30 -14 13
sb:be a	-2 12 -2 0 -6 0 -1
sb:be admit	14 0 -12 -5 0 0 0
sb:be capped	0 0 -4 11 0 0 -9
sb:be charge	0 0 -7 -3 -5 -6 16
sb:be cut	0 -2 -11 4 0 0 6
sb:be know	-3 -2 -3 -9 -1 0 13
sb:be let	3 -1 -11 2 -2 0 9
sb:bean	-4 -7 19 -3 -1 -2 -15
sb:bean pay	-1 -7 15 -2 -10 0 -5
sb:bear	-4 0 14 -18 7 6 -15
sb:became	0 -11 7 1 1 -6 -7
sb:because	-6 -2 0 -14 11 2 5
sb:become	3 10 -33 18 -6 0 0
sb:beef	-11 -5 0 -9 10 2 6
sb:beef and	0 0 -9 13 -8 0 1
sb:beef at	0 -6 -4 -3 12 0 0
sb:beef is	0 -1 12 -3 -3 0 -5
sb:beef pay	0 -1 -1 -12 11 0 -4
sb:been at	0 2 13 4 -4 -10 -12
sb:been charge	3 2 -5 -11 10 8 -16
sb:beer	-7 -13 2 -1 -1 3 7
sb:before	-14 -18 -28 7 29 -7 6
sb:before ,	-1 -21 -14 2 22 -1 1
sb:before :	-1 -11 -3 -9 21 0 -7
sb:before <day-ahead>	-1 -11 7 -10 9 0 -1
sb:before <month-ahead>	0 0 -12 -14 16 3 -5
sb:before <month-gone>	0 -7 -7 -10 17 0 -2
sb:before a	0 -2 0 -5 -6 -1 13
sb:before it	-4 -14 1 18 -2 -9 -5
sb:before that	-4 0 -22 10 7 7 -12
sb:before the	0 1 -2 -4 6 -16 5
sb:begin	-3 -11 5 -4 5 -1 -2
sb:begin ,	0 -3 10 -12 -5 -1 5
sb:begin on	0 -7 3 -12 10 0 1
sb:below	-10 -9 18 -17 12 -3 -6
sb:beside	-3 -5 11 -13 5 0 -4
sb:between	-8 1 11 -4 2 0 -14
sb:between <level>	0 -6 12 -5 -2 0 -1
sb:between <name>	-1 -3 6 -12 7 0 0
sb:beyond	-5 2 -3 7 -13 -3 4
sb:bicycle	0 3 -8 17 -11 -1 -9
sb:bill	-8 -1 -13 6 -7 0 17
sb:book	0 16 -10 -9 0 -3 -3
sb:both	-11 10 -6 0 -3 3 2
sb:both duty	-3 6 -8 -14 4 0 10
sb:both government	-1 0 11 -2 0 0 -9
sb:both rate	0 -9 -2 -1 11 -1 0
sb:both side	-3 6 -5 -5 12 -5 -8
sb:bourbon	0 0 7 -12 0 0 4
sb:branded	0 0 -7 -15 0 0 19
sb:bring	-13 9 0 1 -1 -6 0
sb:bring <name>	0 -1 0 10 -16 0 2
sb:bring back	-3 9 3 0 -1 0 -13
sb:bring in	0 -2 -1 -12 14 0 -3
sb:bring its	0 3 -5 12 -10 0 -3
sb:buse	13 -16 5 -3 -5 0 3
sb:business	-4 -5 -9 1 -2 0 15
sb:but	-14 15 3 1 -19 1 -1
sb:butter	-2 11 -3 -26 -2 1 16
sb:butter pay	0 -5 3 -13 0 -1 8
sb:by	-13 3 6 -8 -18 2 14
sb:by <day-ahead>	-12 -10 1 -13 -14 6 24
sb:by <month-ahead>	-2 -4 8 11 -17 0 0
sb:by <seat>	-1 -2 -12 3 2 -3 10
sb:by post	-6 -7 10 -1 5 -1 -13
sb:by that	0 -3 -12 0 -2 0 13
sb:by the	0 -2 11 -12 7 2 -8
sb:by then	0 3 2 -11 5 0 -4
sb:cabinet	-1 -9 0 10 -13 -2 3
sb:cable	0 4 0 -13 2 0 3
sb:call	-3 9 20 -3 -10 -2 -18
sb:call with	0 6 6 3 -6 0 -12
sb:can	-1 -4 12 2 -4 -5 -6
sb:cancel	0 0 -15 17 -2 0 0
sb:canned	-2 -5 9 -13 -3 -1 10
sb:canned tuna	0 0 7 -11 0 0 4
sb:canola seed	0 0 -6 13 -2 0 -9
sb:cap	0 0 -6 11 -1 0 -6
sb:capital	0 3 -12 2 7 0 -4
sb:capped	0 0 -12 18 0 0 -11
sb:capped at	0 -1 -11 18 0 0 -11
sb:car	-18 -16 12 6 -12 -5 3
sb:car ,	0 -3 9 -3 -4 -7 0
sb:car :	-1 1 -9 11 8 -2 -13
sb:car are	0 0 8 -11 0 0 4
sb:car at	0 0 -8 9 -11 0 8
sb:car go	-1 3 -10 8 -12 -1 8
sb:carpet	4 0 -12 1 -4 9 5
sb:carry out	-1 -5 12 -13 -1 0 1
sb:cattle	0 -10 -12 13 1 6 -7
sb:ceiling	-11 -7 0 15 0 0 -8
sb:ceiling of	-5 -2 -4 17 3 0 -16
sb:certain	8 -3 -3 13 -6 0 -16
sb:certain chemical	0 0 -8 12 -1 0 -6
sb:ceylon	0 4 -12 4 0 0 3
sb:ceylon tea	0 4 -12 4 0 0 3
sb:change	-6 -5 15 -1 -1 -1 -15
sb:charge ,	0 -8 -4 11 -1 0 -2
sb:charge :	0 -2 4 -12 6 0 -2
sb:charge <quality>	-1 6 -3 -2 -8 11 -3
sb:charge a	-1 -1 3 13 -13 -2 -7
sb:charge an	0 -2 10 -12 9 -2 -6
sb:charge of	0 6 -12 7 -7 -1 4
sb:cheese ,	-3 5 0 -20 8 -3 3
sb:chicken and	0 0 -1 -10 11 0 -2
sb:chip	-7 -1 -4 12 -14 -1 3
sb:cinnamon	0 -7 -1 -7 11 0 0
sb:circular	14 4 -6 -8 -3 -1 -9
sb:claim	22 -9 3 -14 3 0 -19
sb:claim that	14 0 0 -5 0 0 -12
sb:clear	6 8 0 5 -14 0 -10
sb:clear that	7 0 2 2 0 0 -12
sb:clock	6 -15 0 2 12 0 -2
sb:cocoa and	0 0 -8 11 -2 0 -2
sb:cocoa butter	0 7 0 -23 0 4 5
sb:cocoa paste	3 -2 0 8 -3 0 -12
sb:cocoa powder	0 -7 15 -7 -4 0 -2
sb:cod	-6 -3 -7 -19 24 0 0
sb:cod ,	0 -3 -6 -8 13 1 -3
sb:coffee ,	0 -8 -10 15 -4 4 -1
sb:coffee from	0 -5 2 -9 13 0 -7
sb:collect	-11 4 7 1 0 -2 -18
sb:collect ,	-2 4 10 -11 -1 0 -4
sb:collect :	-1 -15 -3 7 8 0 -3
sb:collect a	0 0 11 -13 -2 0 1
sb:come <span>	0 0 8 0 -13 4 -3
sb:come back	5 14 -2 -5 -12 2 -13
sb:come down	4 -18 -10 15 -3 -5 5
sb:come in	7 -11 -1 -2 11 -6 -4
sb:come into	0 9 -1 -11 0 0 -2
sb:come on	-1 6 4 1 -14 -2 -2
sb:come the	0 5 -24 24 -6 -2 -3
sb:come to	-5 -18 8 -5 11 -1 4
sb:commerce	5 -17 9 -1 2 0 -3
sb:commission	0 5 -12 10 -3 0 -2
sb:common	-6 8 -19 19 4 0 -14
sb:comparison	0 -1 18 -13 -5 0 -3
sb:comparison ,	0 0 11 -7 -3 0 -2
sb:competitor	4 -6 11 -5 5 0 -11
sb:component	0 -6 -13 19 -3 0 -6
sb:component follow	0 -1 -7 10 -1 0 -2
sb:conclude	-1 0 5 4 -10 0 -13
sb:confirm	-15 6 11 4 -1 0 -11
sb:consist	0 -2 13 -14 0 0 -2
sb:consist of	0 -2 13 -14 0 0 -2
sb:content	0 -9 12 0 -12 0 6
sb:continue	-1 -9 12 1 -3 -2 -6
sb:continue to	-1 -11 13 2 -1 -1 -13
sb:copper	-1 9 -5 -2 -21 2 12
sb:cork	0 0 2 -12 7 0 3
sb:correct	14 -10 7 -14 -9 0 -2
sb:correction	12 -9 0 -1 -6 -2 -7
sb:correction :	8 -4 -1 0 -5 -1 -3
sb:cost	2 3 -3 -14 11 -1 0
sb:cotton	-5 -5 0 10 1 -6 -7
sb:could	-22 2 -13 -5 5 -6 20
sb:could have	-1 8 2 -7 4 0 -10
sb:could not	-5 3 -7 -3 -4 0 11
sb:counter	0 9 -13 -1 5 0 1
sb:counter -	0 13 -16 0 -5 0 3
sb:countermeasure	0 5 -16 -2 1 0 12
sb:countervailing	0 -3 14 -8 -2 0 -3
sb:countervailing duty	0 -3 14 -8 -2 0 -3
sb:counting	0 0 12 -6 -5 0 -3
sb:counting the	0 0 12 -6 -5 0 -3
sb:country	1 -10 -6 14 -7 -3 0
sb:country are	-2 0 -13 12 0 0 1
sb:country pay	0 0 12 -8 -3 0 0
sb:country would	-1 0 11 -14 0 0 -1
sb:court	0 -3 8 -13 5 0 -6
sb:court of	0 0 10 -7 -5 0 0
sb:cousin	10 0 -5 -5 3 0 -4
sb:cover	0 0 18 -10 -8 0 -4
sb:current	0 -8 13 -6 -1 0 0
sb:currently	0 -5 19 -13 1 0 -4
sb:custom	0 7 4 -2 1 -3 -12
sb:cut	11 -8 -9 -4 -2 6 13
sb:cut from	0 -7 -16 11 10 0 -3
sb:cut its	7 -8 -11 -2 -4 11 13
sb:cut the	1 4 5 0 -11 0 -7
sb:cut to	8 -3 9 -24 4 0 -2
sb:dairy	-1 0 -6 -8 2 -1 11
sb:date	2 6 3 0 -6 -12 -3
sb:date ,	0 -21 9 9 -6 -3 2
sb:date from	0 1 13 -8 -4 0 -5
sb:day	-3 2 -11 0 -5 1 16
sb:day ,	-1 -13 9 -5 0 -2 8
sb:day :	0 -4 -3 -4 0 0 10
sb:day of	0 6 -9 -11 -9 -1 16
sb:day on	0 0 -7 14 -2 0 -6
sb:day the	4 -10 -3 11 -11 0 0
sb:deal	-11 -4 -12 18 -9 -1 5
sb:deal of	0 -4 -9 13 6 0 -11
sb:deal on	0 0 -14 4 5 0 5
sb:decision	-2 -4 -8 14 -5 2 -3
sb:demand that	-4 -4 -4 -2 0 0 12
sb:denim	-1 0 7 1 -11 -1 0
sb:deny	18 -3 -1 -6 -3 0 -16
sb:deny that	11 0 -1 -2 0 0 -8
sb:deputy	-6 4 -7 -2 -2 0 11
sb:did away	0 0 -11 -7 14 0 0
sb:difference	0 0 3 -11 9 0 -6
sb:direction	0 -2 18 -1 -13 2 -7
sb:dispute	4 -9 -1 -17 0 13 -1
sb:dispute ,	0 -4 -2 -4 -1 9 -1
sb:do	5 0 -2 -16 -8 -8 17
sb:doe ,	0 12 -13 6 -1 0 -5
sb:doe not	2 0 14 -34 6 -2 -2
sb:done	-2 11 -14 14 -2 -2 -8
sb:double the	-1 -6 -3 -4 12 -1 0
sb:double to	0 4 8 2 -1 -3 -14
sb:down	3 -26 3 9 -1 -6 0
sb:down for	0 0 -13 16 -6 -2 0
sb:down from	0 -10 2 -1 -5 3 10
sb:down the	0 -1 17 -10 -5 -2 -3
sb:down to	-2 -15 -1 9 1 -6 -1
sb:dozen	0 0 2 -19 15 0 -2
sb:dozen of	0 0 2 -19 15 0 -2
sb:draft	-3 -5 -15 -9 -12 -4 27
sb:draft ,	-1 -1 -1 -8 0 0 11
sb:draft had	-1 0 -1 -3 -7 -2 12
sb:drawer	0 7 -14 3 -2 0 5
sb:dried	-2 3 -4 -13 4 11 0
sb:drone	0 -7 6 7 -7 0 -13
sb:drop	0 -19 9 -7 -8 -2 12
sb:drop a	-1 0 6 -14 -1 0 9
sb:drop from	0 -1 -2 14 -10 0 -4
sb:drop its	0 -12 12 -8 -7 0 5
sb:due	-1 4 -13 10 5 -1 -6
sb:due to	0 -4 -2 11 0 0 -6
sb:during	-3 -18 -17 14 7 -2 10
sb:during that	-1 -4 -24 23 -10 0 4
sb:during the	0 -11 -3 -1 17 0 -5
sb:during which	-1 -3 1 -11 0 0 10
sb:dutiable	0 12 2 -7 -8 -1 -3
sb:duty	0 3 9 -12 1 -2 -2
sb:duty (	3 -3 20 -10 -12 0 -5
sb:duty ,	-2 -9 13 -4 -5 -2 0
sb:duty and	5 1 -12 4 2 0 2
sb:duty at	-2 -5 12 -17 1 -1 3
sb:duty for	0 -3 4 -15 11 0 -3
sb:duty from	0 -6 17 0 -13 0 -8
sb:duty go	-10 14 -15 6 10 -9 -8
sb:duty had	0 0 0 -8 9 -2 -2
sb:duty is	-9 -12 6 0 17 -2 -26
sb:duty of	-13 1 9 -5 4 3 -8
sb:duty on	21 3 -4 -9 1 -5 3
sb:duty that	-1 13 -3 0 -1 0 -12
sb:duty to	-1 -2 -17 -6 8 0 16
sb:duty were	0 5 5 -7 -11 7 -3
sb:duty will	-6 6 -15 12 -1 0 0
sb:each	-8 14 -4 -6 6 1 -6
sb:each other	0 -5 10 -13 1 7 -4
sb:earlier	3 -2 10 -5 -12 -5 3
sb:economic	4 0 3 -12 1 0 1
sb:economy	-5 -12 0 -3 0 -1 11
sb:effect on	0 -1 8 -13 -1 0 6
sb:else	-6 7 16 -4 -10 -1 -11
sb:else :	-5 -6 15 4 -5 0 -8
sb:emergency	-1 -11 0 -1 10 -1 -7
sb:end	8 15 -8 -5 5 10 -28
sb:end ,	8 -4 2 4 -1 -1 -12
sb:end of	0 -2 -14 1 2 11 0
sb:end on	-2 14 9 -14 2 0 -16
sb:end the	2 9 -12 5 1 0 -3
sb:energy	0 -1 14 -16 -5 0 5
sb:enter	4 -8 -6 -1 19 0 -8
sb:enter <name>	2 -12 3 2 4 -7 -5
sb:enter at	3 -8 -1 6 8 0 -13
sb:even	0 -12 -4 7 8 1 -6
sb:evening	4 -1 -3 0 -13 0 11
sb:event	-2 21 -12 -10 -4 0 -5
sb:event of	-1 15 -7 -6 -2 0 -4
sb:ever	-9 5 -15 5 0 -3 10
sb:every <quality>	0 0 4 -12 1 -1 7
sb:everyone	-2 -7 -1 -1 12 -1 -6
sb:everyone else	0 -2 11 -8 0 0 0
sb:everything	-6 -5 10 -8 -5 4 4
sb:everywhere	7 -2 6 -14 0 0 -1
sb:exceed	-3 -6 -5 9 -6 0 4
sb:excluded	-1 -5 11 -2 -3 0 -1
sb:expect	-2 16 -5 -2 -12 -2 0
sb:explain	-6 -2 -12 16 -2 -1 2
sb:explain that	-2 -5 0 12 -8 0 -7
sb:export	-2 2 0 -1 12 -4 -13
sb:extension	0 15 -1 -11 -3 0 -2
sb:extension ,	-2 13 0 -12 -7 0 2
sb:extension the	0 12 -8 -1 -1 0 -9
sb:extra	-12 -10 -6 -7 18 8 0
sb:extra duty	-1 3 -14 -5 13 11 -11
sb:face	-3 6 -12 0 -22 0 19
sb:face <level>	0 -3 -6 15 -8 -4 0
sb:fail	2 -11 0 2 3 -3 6
sb:failed	0 11 -5 -8 -1 0 0
sb:failing	-4 28 -9 -15 -9 5 -12
sb:fall	-3 -13 -1 8 13 -14 -14
sb:fall ,	0 -10 3 13 -11 0 -6
sb:fall from	-3 -9 -4 11 -2 -6 -2
sb:fall on	0 1 -7 -8 14 0 -4
sb:far	-6 -3 -4 -16 9 9 2
sb:far ,	0 -3 -13 -2 0 5 10
sb:farm	-1 -14 -7 -11 26 -3 -6
sb:farm duty	0 -5 4 -16 10 0 -3
sb:feed	-1 7 -11 -13 12 -2 5
sb:fentanyl	-18 -29 6 -8 23 2 -15
sb:fentanyl ,	-2 -15 3 12 -5 -5 -8
sb:fentanyl duty	-3 -3 -12 -9 18 6 8
sb:fentanyl is	-1 -2 11 -14 7 0 -2
sb:fentanyl was	0 0 4 -11 7 0 -2
sb:figure	16 -1 -1 -3 -12 -6 3
sb:figure of	15 5 -7 -2 -12 -5 -4
sb:finance	-4 4 -12 -1 5 0 2
sb:finance ministry	-5 8 -10 4 6 0 -9
sb:find	6 14 -10 -4 -9 -2 0
sb:first	-9 0 7 5 -7 -10 -1
sb:first ,	-4 11 -14 7 -1 -2 0
sb:first trade	0 -2 15 -11 -8 3 -5
sb:fish	-7 -17 13 -9 -2 5 6
sb:flat	6 2 2 -11 8 0 -12
sb:flower	-2 -1 0 -15 9 -5 8
sb:follow	-2 2 -20 22 -13 -1 3
sb:follow on	0 -6 -7 12 0 0 -5
sb:footwear	0 -3 11 -12 4 -3 -2
sb:for <goods-amount>	0 0 -5 10 -4 0 -1
sb:for <name>	4 2 -7 -5 11 -12 2
sb:for <quality>	-2 1 -10 8 11 -8 -22
sb:for <span>	3 -14 12 -8 5 -1 -5
sb:for a	-8 0 -4 0 1 -12 13
sb:for all	6 10 -14 -8 -1 0 2
sb:for an	-2 -2 -2 14 -9 0 -1
sb:for comparison	0 -1 16 -11 -5 0 -3
sb:for fentanyl	-2 -7 12 -5 0 0 -4
sb:for good	0 5 -13 12 -7 0 4
sb:for medicine	0 0 -13 13 0 0 0
sb:for our	0 -4 -1 13 -8 -1 -8
sb:for the	-6 -2 9 2 -1 4 -16
sb:for those	-2 16 -5 -2 -13 0 -2
sb:forced	0 -9 7 -15 -9 0 10
sb:forced labor	0 -6 9 -8 -4 0 2
sb:foreign	9 -2 -8 10 0 0 -11
sb:foresee	0 6 -14 4 -4 0 7
sb:found	-1 4 -14 -4 8 0 6
sb:four	-4 6 -2 -12 8 -2 0
sb:framework	-4 -12 -6 20 0 -3 -15
sb:free trade	0 0 -14 -10 18 0 1
sb:freeze	-1 -15 11 2 -6 0 4
sb:from <day-ahead>	2 24 -20 19 -32 -15 -1
sb:from <day-gone>	-4 12 1 3 -14 -2 -7
sb:from <day-today>	0 1 -2 -13 16 -1 -11
sb:from <level>	14 5 -13 17 -19 1 -4
sb:from <month-gone>	0 -12 -3 3 10 -5 -2
sb:from <name>	-16 -19 2 -5 10 -7 15
sb:from everywhere	6 0 2 -11 0 0 0
sb:from midnight	0 6 -12 15 -9 0 -7
sb:from that	-1 2 -6 -1 -9 0 12
sb:from the	-12 -1 -3 2 3 13 -7
sb:from there	0 -4 -8 -3 16 -1 -3
sb:from thi	0 -1 -15 0 6 -1 10
sb:frozen	-1 -14 15 -12 3 3 -5
sb:fruit	-2 -1 -13 4 3 13 -2
sb:furniture	0 4 0 7 -10 3 -14
sb:further	-8 -6 -1 14 1 -8 -7
sb:garlic	0 -4 -2 -5 -7 0 11
sb:garment	4 5 8 -11 -2 -7 -8
sb:gave	22 4 -10 -8 -1 -8 -18
sb:gave the	20 1 -15 -9 0 -3 -6
sb:general	-10 -10 16 -3 -5 -5 0
sb:generic	-1 -5 -13 17 -8 -1 0
sb:generic medicine	0 -1 -10 9 -4 -1 3
sb:geneva	-1 -2 13 10 -19 -11 -13
sb:get	-7 -5 2 6 -10 -2 4
sb:get <span>	0 0 13 -10 -3 0 -3
sb:get a	-7 0 10 2 -5 -1 -17
sb:get in	-1 0 12 -3 -1 0 -7
sb:give	1 0 -3 11 -3 -4 -7
sb:give up	-4 -6 11 3 -2 0 -9
sb:given	2 -7 9 0 -15 0 0
sb:go ,	-4 -1 -7 11 4 0 -8
sb:go :	0 6 -15 -7 14 0 -1
sb:go back	-18 9 -15 16 4 -2 -10
sb:go down	-2 -13 -3 4 0 -4 7
sb:go from	3 4 3 -3 1 -20 -2
sb:go in	-4 0 11 -4 0 0 -11
sb:go on	-13 3 34 -9 -27 -2 -16
sb:go the	0 -1 -13 0 17 0 -5
sb:go to	5 6 -11 0 -14 3 7
sb:go up	9 4 -1 0 -15 10 -12
sb:good	-16 -24 5 10 5 -5 -3
sb:good ,	-2 -12 -2 3 10 -9 -1
sb:good :	0 -8 17 -10 -6 0 2
sb:good are	0 -12 11 0 -7 0 4
sb:good face	0 -3 11 -2 -7 0 -5
sb:good from	-3 -11 -12 17 -6 8 1
sb:good go	5 6 -14 6 -15 -3 12
sb:good had	0 0 -10 0 18 -11 -6
sb:good have	0 -2 16 -7 -6 0 -7
sb:good in	0 8 10 -4 -11 -1 -6
sb:good of	-4 -20 6 -8 6 0 6
sb:good over	0 0 2 -11 5 0 4
sb:good pay	-3 -14 2 2 0 5 1
sb:good the	0 4 -4 10 -13 0 -4
sb:good will	-1 6 -13 9 -13 -4 8
sb:government	-5 3 15 -7 -13 -2 -3
sb:grape	5 -12 2 -3 -4 8 1
sb:grower	-10 -9 5 5 -10 10 -2
sb:had	3 1 0 -3 5 4 -10
sb:had announce	3 -12 6 6 -4 -4 -4
sb:had been	-9 3 -11 2 1 -1 9
sb:had go	-3 -9 15 0 -2 0 -14
sb:had pay	-2 -10 -5 -4 15 0 -10
sb:had put	-5 -9 12 3 -4 1 -15
sb:had reach	0 -1 -6 10 -1 -2 -5
sb:had say	0 0 11 1 -4 0 -11
sb:had spoken	0 0 3 -8 -9 -1 10
sb:had the	-1 12 -11 7 -12 2 -5
sb:had to	0 0 2 -21 3 16 -11
sb:had write	10 -4 -2 -7 -1 0 0
sb:half	-8 5 -6 -8 13 -11 3
sb:half of	-3 1 14 -27 0 -8 9
sb:halve its	0 0 -11 -1 2 0 13
sb:halve the	1 0 5 9 -16 0 -14
sb:hand	2 -11 2 5 -1 0 -3
sb:hand ,	0 -3 11 -5 -5 0 -1
sb:has	-7 -6 -4 -3 1 -7 14
sb:has a	-5 7 8 -16 1 -1 -1
sb:has also	0 -2 -9 0 -1 0 12
sb:has announce	-7 -2 -9 -2 3 0 9
sb:has been	13 1 1 -5 -10 -1 2
sb:has bring	0 0 0 -12 11 0 -3
sb:has cut	0 6 -9 11 -6 0 -4
sb:has go	0 -7 -1 -9 14 1 -3
sb:has had	-2 5 14 -2 -17 -1 -10
sb:has lower	0 0 1 -19 16 0 -8
sb:has say	-13 -4 0 -21 -2 0 21
sb:has suspend	0 -7 -8 11 4 0 -2
sb:has tell	-1 -5 -3 -6 0 0 13
sb:have ask	0 -2 -10 -5 -3 0 14
sb:have been	-9 3 17 -4 0 -10 -7
sb:have come	0 10 0 -13 0 0 2
sb:have had	-2 1 -4 -7 -5 11 6
sb:have jump	0 -6 0 11 -1 0 -9
sb:have pay	-2 -19 5 1 12 0 -13
sb:have read	11 -3 0 -10 4 0 -7
sb:have take	1 -1 2 -12 -7 0 11
sb:have to	-8 12 -13 -22 -1 0 20
sb:hazelnut	-3 7 0 -10 1 -5 5
sb:he	-8 -10 2 2 -18 5 12
sb:he add	-1 -1 -16 21 -5 0 -6
sb:he doe	0 15 0 -7 -11 0 -4
sb:he has	1 -3 19 -15 -4 0 -10
sb:he say	0 9 11 0 -14 0 -11
sb:he sign	0 -1 -6 12 0 0 -4
sb:he tell	-5 -8 6 -12 1 11 -3
sb:he was	0 -3 -8 -12 -8 4 16
sb:he will	4 -10 5 -12 0 0 8
sb:he would	-11 -4 11 -8 -9 0 10
sb:he write	-4 -2 7 -10 -3 0 8
sb:he'd	-3 -5 -1 -6 -5 0 14
sb:hear	-2 0 -3 0 -12 -1 10
sb:heard	10 -13 4 3 -12 3 -8
sb:heavy	0 -5 -5 -8 -8 0 18
sb:heavy truck	0 -4 -1 -2 -8 0 11
sb:height	-3 -4 -17 -18 -3 27 -6
sb:height ,	0 -1 -3 -2 -10 14 0
sb:height of	-1 -7 -8 -6 -10 17 2
sb:here	3 14 -4 -21 6 5 -5
sb:here ,	-2 8 -1 -10 6 -1 -3
sb:higher	2 8 1 -17 -1 6 -4
sb:higher of	0 13 -9 -1 -5 0 0
sb:highest	-2 -1 -17 5 -5 14 -7
sb:him	4 0 -12 -10 -1 0 18
sb:his	8 -8 -11 -6 -20 -6 25
sb:his <office>	3 -1 -12 0 -3 0 11
sb:hit	-1 -3 0 2 -14 2 9
sb:hit back	-3 -5 1 0 -8 0 11
sb:hold	4 -6 6 -16 -2 0 15
sb:hold <name>	0 3 8 -11 -4 1 0
sb:hold back	0 -2 -10 10 -5 0 5
sb:hold that	-1 0 12 -7 -5 0 -3
sb:hold until	0 -10 4 -3 10 0 -2
sb:hope	-4 -3 -1 -2 -8 0 11
sb:hour	-6 -9 0 21 -6 0 -16
sb:i	24 0 -4 -7 -13 -5 -2
sb:i am	7 8 1 -2 -6 -3 -11
sb:i have	8 1 1 5 -10 0 -11
sb:i read	8 -3 3 -2 -1 -1 -8
sb:i shall	-1 -5 -1 -11 0 0 13
sb:i will	0 -3 -11 4 3 0 7
sb:i would	-4 7 -1 -12 10 0 -6
sb:if	-12 26 -20 -32 -7 -8 25
sb:if <name>	-1 -1 3 -14 -15 -1 16
sb:if it	2 5 -8 -18 12 5 -2
sb:if no	-9 12 3 -8 -5 -1 -1
sb:if nobody	0 12 0 -5 -6 0 -3
sb:if the	0 -9 7 -10 4 -13 9
sb:if there	-3 -1 -7 -13 2 0 12
sb:import	8 0 0 -13 6 11 -11
sb:import from	6 0 0 -15 -6 12 0
sb:importer	6 1 0 1 2 -4 -13
sb:importer pay	6 3 -6 9 -13 0 -2
sb:impose	-4 -14 -7 14 -1 -9 4
sb:impose on	0 -5 -9 14 -1 0 -3
sb:in	5 -2 -6 -10 -1 23 2
sb:in ,	-1 -5 11 -14 0 -1 4
sb:in <month-ahead>	2 4 -11 -2 1 12 -10
sb:in <month-gone>	-33 3 2 -1 -2 4 0
sb:in <name>	5 8 -2 -2 1 -9 -5
sb:in <number>	-8 0 9 -22 10 2 -4
sb:in <organisation>	-4 -9 -1 13 -11 0 -1
sb:in <seat>	20 7 -4 -9 -4 -12 -1
sb:in announcement	0 0 -4 11 -8 0 -4
sb:in at	6 -3 6 -1 6 -6 -15
sb:in for	-1 -2 16 -9 -3 0 -5
sb:in force	-5 -18 5 1 1 8 -1
sb:in place	-3 -1 -13 10 7 5 -8
sb:in return	-10 -15 -7 7 2 0 11
sb:in that	-5 -7 -17 14 4 0 6
sb:in the	3 -2 -9 -8 -2 20 0
sb:in three	0 -8 -7 8 -13 7 7
sb:in turn	9 12 -9 -9 3 -1 -2
sb:in two	0 -2 4 -13 4 0 2
sb:in which	-1 -7 -16 9 1 7 3
sb:include	0 -3 18 -16 0 0 -6
sb:include the	0 -2 11 -14 2 0 -2
sb:including	0 -3 13 -4 -8 0 -3
sb:increase	-4 11 1 -10 3 -6 0
sb:increase to	0 6 4 -17 6 0 0
sb:industry	-1 0 8 -13 -2 0 3
sb:initialled	0 0 -16 15 -2 0 1
sb:inquiry	0 0 -12 9 0 0 4
sb:instead	-11 8 -1 3 2 -14 -8
sb:instead of	-10 8 -1 5 0 -13 -7
sb:instrument	0 2 -14 10 6 0 -4
sb:into	-5 13 9 -11 -9 1 -13
sb:into <name>	0 9 1 -4 3 3 -34
sb:introduce	-1 -7 14 -1 -8 0 -7
sb:is	2 -5 0 7 -11 1 1
sb:is <level>	9 -14 16 -24 8 -3 0
sb:is <number>	5 13 11 -10 -18 -2 -16
sb:is a	-12 -20 -1 12 -1 3 8
sb:is also	0 0 -8 11 -3 0 0
sb:is at	-2 0 6 -15 1 3 2
sb:is being	-3 0 -14 8 11 0 -3
sb:is charge	3 -3 12 -2 -5 -3 -14
sb:is done	0 12 0 -4 -3 0 -4
sb:is down	0 5 -13 -14 11 7 2
sb:is expect	0 -1 12 -1 -1 0 -10
sb:is get	0 0 2 3 -1 0 -11
sb:is hit	0 -3 -11 15 -1 0 -3
sb:is it	8 1 4 -8 3 -3 -11
sb:is make	-4 1 5 6 -13 0 -12
sb:is not	9 -9 0 -13 2 13 0
sb:is now	-3 -1 -4 -16 14 0 0
sb:is on	-4 -16 0 8 5 -2 -3
sb:is over	0 18 -1 -12 -6 0 -6
sb:is still	-5 -1 -1 0 -12 0 10
sb:is subject	0 -2 -8 13 -7 0 -4
sb:is the	5 2 12 -14 -5 -1 -2
sb:is there	12 0 -4 -2 0 0 -7
sb:is to	3 -6 -20 0 -3 -7 21
sb:issued	0 7 -13 2 5 0 0
sb:it	2 -9 -2 5 0 8 -5
sb:it 's	10 12 5 -7 -37 0 1
sb:it ,	0 -2 -4 16 -2 -15 -6
sb:it :	-4 -1 13 -14 -9 11 -6
sb:it <name>	-1 2 -3 14 -11 -5 -6
sb:it <quality>	0 0 13 -13 3 0 -7
sb:it add	0 -2 14 -3 -4 -2 -5
sb:it all	4 2 6 -7 0 1 -12
sb:it allow	0 0 -2 -8 -1 0 10
sb:it at	-1 -3 7 -10 -12 3 8
sb:it be	0 0 -5 -19 -3 0 16
sb:it became	0 -7 6 11 -15 -2 -1
sb:it could	-3 2 -12 0 7 0 1
sb:it doe	3 6 -2 -1 1 -1 -13
sb:it go	0 9 7 -7 -14 1 -5
sb:it has	-1 3 3 -4 -12 1 8
sb:it is	5 -10 -3 0 5 12 -4
sb:it may	-2 -2 0 -5 -5 0 12
sb:it mean	2 6 9 -13 -7 -2 0
sb:it on	0 -7 15 -12 -6 -1 0
sb:it put	0 -17 4 14 -7 -5 -4
sb:it say	-11 -5 -7 14 6 0 -5
sb:it stand	0 -1 2 -14 0 6 3
sb:it stay	0 8 -3 -15 9 0 -4
sb:it take	-1 -15 -17 20 -4 -1 7
sb:it that	6 -2 0 6 -1 0 -12
sb:it the	7 -6 12 -3 0 -2 -15
sb:it to	5 0 -11 0 -4 -6 11
sb:it true	8 0 7 -2 0 0 -14
sb:it used	-2 -12 -13 0 10 10 -5
sb:it was	6 2 0 -15 8 3 -15
sb:it will	-2 -5 -9 -1 4 -5 14
sb:it would	-18 -6 -4 3 11 0 3
sb:its	-8 -7 6 1 2 0 -5
sb:its <level>	-1 -19 -17 12 -11 -1 24
sb:its <person>	-2 -5 0 -10 -3 0 12
sb:its additional	0 -8 8 1 -4 0 -12
sb:its agreement	-2 0 22 -11 -5 0 -10
sb:its deal	0 0 4 3 2 0 -13
sb:its duty	0 -1 0 -11 14 -11 1
sb:its fentanyl	0 0 -6 -4 -2 0 15
sb:its own	-13 3 -3 4 1 6 -4
sb:its rate	-4 -4 -4 13 -1 -6 -2
sb:its tariff	6 -9 9 0 -10 -1 0
sb:its truce	0 -4 14 -12 0 0 -5
sb:itself	-2 4 9 4 -10 1 -15
sb:jewellery	0 -3 -5 11 -3 0 -2
sb:joint	-1 2 -15 18 2 0 -14
sb:joint statement	0 3 -14 11 5 0 -9
sb:juice	0 -5 8 -21 0 0 9
sb:just	2 0 -1 7 -17 0 5
sb:kava	0 -6 -18 0 17 7 -9
sb:keep	-7 8 8 -4 -4 -10 -6
sb:keep <level>	0 -9 -7 16 -5 0 1
sb:keep its	-4 4 3 4 -22 -1 2
sb:keep the	-1 0 9 -16 7 -3 0
sb:keep their	0 0 11 -4 -1 0 -5
sb:kind	-1 -6 -4 -11 11 -1 6
sb:know that	-11 0 -10 3 8 0 9
sb:labor	0 -7 13 -12 -7 0 3
sb:lamp	0 -8 14 -7 0 0 -3
sb:land in	0 0 14 -8 -1 0 -7
sb:lapse	-3 18 -10 0 -19 -4 1
sb:lapse ,	0 11 -12 -1 0 0 -1
sb:large	0 -5 -15 8 11 -2 0
sb:last	-2 -7 -1 2 -5 11 0
sb:last ,	0 -5 19 -13 -1 -1 -1
sb:last <month-gone>	-1 -14 1 4 -4 10 -2
sb:last day	0 -8 16 -10 -9 -1 6
sb:last month	-2 -2 13 -11 -9 0 7
sb:last summer	0 6 -11 -1 3 10 -9
sb:last week	8 -8 -12 19 -5 -13 -2
sb:last year	-1 0 -2 -10 12 -2 -3
sb:later	-3 -2 -13 6 9 7 -8
sb:law	-9 15 -2 -19 2 -1 5
sb:law that	0 0 -4 -12 -1 0 15
sb:lay	-4 -10 -1 -6 10 -2 6
sb:leather	0 4 18 -7 -19 1 -3
sb:leave	2 -8 20 -7 -9 -8 -6
sb:leave its	-1 4 15 -16 -3 0 -1
sb:leave out	0 -2 11 -11 2 0 0
sb:lemon	5 -3 -5 0 13 0 -9
sb:lentil	4 -5 6 -1 -14 -1 4
sb:less	5 -15 -10 13 -6 11 -6
sb:let	-8 1 -5 -6 0 5 12
sb:let <quality>	-2 -2 3 0 9 0 -12
sb:let in	1 4 -12 10 -5 3 1
sb:let it	-3 0 -7 -18 -5 0 20
sb:letter	-3 -5 -15 -15 -5 -7 30
sb:letter of	0 0 -15 2 -7 -4 14
sb:levy	-8 -1 3 0 9 -11 -9
sb:levy <level>	-1 1 2 -19 12 -1 0
sb:levy of	1 10 2 0 -14 0 -9
sb:levy on	-10 -14 -6 10 2 -4 6
sb:lift its	0 -5 -11 7 7 0 0
sb:like	-18 -7 10 5 -5 2 2
sb:likely	0 0 -14 -12 -3 2 17
sb:limit	0 -11 16 -6 2 0 -6
sb:limit the	0 0 10 -7 0 0 -1
sb:line	-2 -2 -9 13 2 -2 -5
sb:list	-8 -29 15 -9 -6 -2 19
sb:list ,	0 -12 -2 5 -10 -1 10
sb:list <number>	-8 -17 31 -12 0 -4 -10
sb:list of	0 -1 5 0 -12 5 3
sb:little	-1 -8 5 14 -8 0 -12
sb:livestock	-3 -4 -11 17 0 0 -3
sb:lobster	-1 -4 2 -4 -15 -2 15
sb:longer	-5 -11 -2 -1 14 -2 -4
sb:lorry	5 7 -4 -17 -8 4 9
sb:lower	-9 -21 8 -6 -2 5 6
sb:lower its	-9 -15 0 5 -3 6 0
sb:lower the	2 -1 15 -12 2 0 -9
sb:machinery	0 1 12 -6 -1 -4 -8
sb:main	-1 0 9 -12 -1 0 5
sb:make	-8 -13 0 12 -7 1 3
sb:make ,	0 -2 11 -9 -1 0 0
sb:make <level>	0 0 10 -11 0 0 -3
sb:make in	0 -3 7 -14 -5 9 4
sb:make it	-3 -12 -10 4 -8 0 19
sb:make its	0 -4 -1 12 -7 0 -7
sb:maker	-7 -3 -4 0 -12 -1 17
sb:many <quality>	0 -4 10 -12 4 0 0
sb:margin	0 -1 6 -12 4 0 2
sb:market	-9 8 -4 13 -5 -3 -7
sb:match	0 -4 -2 5 -12 5 5
sb:may be	-3 0 6 -14 0 -3 5
sb:me	0 -5 6 -15 5 -4 6
sb:meal	-7 10 -2 -18 11 0 -1
sb:mean	-5 6 -10 -16 11 2 13
sb:mean <level>	-1 4 -12 3 5 -1 2
sb:meant	-1 3 -15 3 6 0 5
sb:meantime	0 -8 13 -5 0 0 -7
sb:meanwhile	0 -5 23 -9 -4 0 -12
sb:measure	-7 2 15 4 -14 -1 -8
sb:meat	-3 -9 -1 11 -6 0 0
sb:medicine	-9 -5 -14 12 -1 -6 9
sb:medicine ,	0 -1 -18 2 5 -1 12
sb:member state	-2 -1 -12 10 -1 0 3
sb:mention	-4 -6 -1 11 -5 0 -1
sb:mentioned	5 1 -17 3 5 -1 2
sb:merely	0 -4 -8 12 0 0 -4
sb:midnight on	0 -6 21 -15 -7 -1 -1
sb:might	-4 -12 -5 -3 6 -1 12
sb:mill	-4 -5 11 3 1 -4 -9
sb:mining	0 -2 -11 2 8 0 4
sb:minister	2 2 6 -30 -7 0 14
sb:minister ,	8 3 -4 -14 -1 0 4
sb:minute ,	1 -1 -12 6 8 0 -3
sb:moment	0 -10 12 -4 0 1 -1
sb:month	-6 -14 0 -6 10 4 1
sb:month :	0 -1 13 -6 -5 0 -2
sb:more	-17 17 4 -11 -3 -3 0
sb:more than	-13 1 -2 3 -7 -5 10
sb:morning	0 5 12 -8 -6 -7 -3
sb:most	-9 -19 16 0 -6 -2 -1
sb:most <quality>	0 -13 3 5 -7 -7 7
sb:most of	-3 -4 -1 -10 6 8 1
sb:motorcycle	-5 5 0 8 -6 -2 -12
sb:mr	5 4 3 4 -25 0 -5
sb:mr <person>	9 1 -5 9 -21 1 -3
sb:much	-4 -2 -6 -26 -3 21 2
sb:much as	-1 -10 -4 -19 -2 15 8
sb:must	-2 -4 0 -14 -1 0 15
sb:my	16 0 -4 -24 10 -5 -8
sb:name	0 0 13 -10 0 0 -5
sb:named	8 -7 -9 9 -13 -3 6
sb:natural	0 -5 -8 12 3 0 -7
sb:negotiate	-2 -2 -3 -5 -8 0 14
sb:neighbour	-4 -1 -12 5 7 9 -8
sb:neither	2 -6 12 -14 -7 5 0
sb:never	5 -10 15 -12 -24 7 0
sb:new	5 -4 1 3 -36 2 17
sb:new duty	-2 -6 -8 19 -10 0 0
sb:new one	0 1 -11 16 -8 0 -5
sb:new york	-1 -1 15 1 -12 -1 -8
sb:newspaper	26 -8 -14 3 -2 -1 -19
sb:newspaper in	10 -2 -1 -4 0 0 -4
sb:nickel	0 4 3 -16 -2 -2 6
sb:nil	0 2 -6 -16 16 -1 -6
sb:nil ,	0 -2 -8 -4 11 0 0
sb:no	12 4 -7 -15 8 -24 9
sb:no ,	13 -5 2 -4 -12 -2 -5
sb:no .	3 0 -8 10 -3 -10 0
sb:no agreement	-5 0 11 -6 -3 0 -3
sb:no change	-3 -6 20 -5 -9 0 -6
sb:no duty	15 -5 -12 -9 6 0 0
sb:no longer	-5 -15 0 -2 16 -2 -12
sb:no more	-7 -12 -16 9 1 0 17
sb:no truce	-3 -4 -10 -6 5 0 13
sb:nobody	14 8 4 -14 9 0 -32
sb:none	3 5 -17 13 -6 -4 4
sb:noodle	0 11 0 -9 -1 0 -5
sb:nor	7 -1 0 -11 4 -2 1
sb:normal	0 -1 16 -10 -7 0 0
sb:not	12 -2 -8 0 9 0 -9
sb:not ,	2 19 -1 -20 -2 -3 -8
sb:not <number>	-2 0 -4 14 -13 0 -3
sb:not be	3 5 -12 -11 4 -2 4
sb:not go	-15 4 -3 -5 2 10 2
sb:not in	-2 -4 0 -6 -8 11 2
sb:not part	-1 -5 12 3 -5 -2 -6
sb:not the	4 3 -21 -3 7 -3 9
sb:not to	-5 -6 -7 13 0 0 0
sb:not touch	0 -1 12 -4 -5 0 -2
sb:note	-4 19 -2 -21 4 -2 1
sb:note of	0 9 -13 1 0 0 1
sb:note that	-8 5 10 -18 4 0 1
sb:nothing	3 -9 7 5 3 1 -14
sb:nothing is	-3 14 -2 -13 -6 0 3
sb:nothing on	0 -11 -5 14 -1 0 0
sb:notice	12 9 3 -12 -7 0 -7
sb:now	7 4 11 -13 3 1 -16
sb:now ,	-5 14 -4 2 -11 5 -9
sb:now :	-3 -7 17 -6 -13 -1 0
sb:now <level>	-1 15 -11 -2 0 -1 1
sb:now it	12 -4 7 -8 -14 -1 -5
sb:number	-1 1 -16 -16 0 -1 29
sb:number ,	-3 -5 0 -4 -8 -3 13
sb:number :	0 -3 -7 -3 -7 0 15
sb:number is	2 7 -3 3 -2 0 -11
sb:odd	0 -4 12 -13 0 0 2
sb:of	-2 -8 -5 0 2 6 6
sb:of <day-ahead>	-7 0 2 14 -12 -1 -5
sb:of <day-gone>	4 2 8 -1 -12 -6 -2
sb:of <day-today>	-1 -12 2 -7 11 0 0
sb:of <goods-amount>	0 0 -5 2 -12 -1 11
sb:of <level>	-4 -1 11 -1 -3 -17 -7
sb:of <number>	-7 15 -11 -1 11 11 -23
sb:of <quality>	-12 -2 -1 -1 5 -5 6
sb:of <span>	-8 -13 -18 -17 22 -3 21
sb:of a	2 0 -14 3 14 -4 -1
sb:of about	-2 -5 9 -14 -2 0 8
sb:of an	-3 -4 -16 0 5 0 13
sb:of commerce	8 -2 10 -10 -4 0 -7
sb:of duty	-1 7 2 -14 0 0 5
sb:of international	0 0 10 -7 -5 0 0
sb:of it	-3 -8 -6 -1 2 17 -3
sb:of its	-4 4 -5 1 10 -4 -10
sb:of last	-1 23 -7 12 -11 -1 -19
sb:of other	0 0 -3 -13 13 0 0
sb:of section	0 -1 7 -13 0 0 4
sb:of that	-1 -4 3 5 -6 3 -11
sb:of the	-3 -14 2 8 4 8 -15
sb:of their	0 -7 -20 4 7 0 14
sb:of thi	-6 -11 9 8 1 -11 -10
sb:of up	-9 -14 -1 1 0 -9 10
sb:off the	-4 -8 0 11 -5 0 -1
sb:offer	12 -5 -2 -24 -15 -3 14
sb:offer of	-2 0 -9 -4 -1 0 13
sb:offer to	4 0 11 -4 -8 0 -9
sb:official	-13 -5 6 7 -5 0 0
sb:oil	-10 -4 0 5 -7 6 4
sb:oil ,	-3 -3 -21 30 -5 -3 -6
sb:oil from	0 6 -7 13 -11 -3 -4
sb:oil is	0 0 10 -11 -4 7 -8
sb:old	-2 17 6 -23 10 -12 -25
sb:old duty	0 -1 16 -4 -8 0 -4
sb:old list	0 -6 14 -5 -2 0 -3
sb:older	-3 -17 27 -10 -3 -4 -9
sb:older <level>	0 -8 11 -2 0 0 0
sb:older duty	-1 -6 16 -10 -2 -1 -3
sb:olive	-1 3 2 -1 -1 -15 2
sb:on	-7 1 5 0 -8 -7 6
sb:on ,	-4 -6 10 1 -5 0 -5
sb:on <day-ahead>	3 -2 2 3 3 -12 -9
sb:on <day-gone>	3 -19 -1 6 0 -24 5
sb:on <day-today>	-2 -9 14 3 -13 0 -7
sb:on <name>	8 -4 -7 1 13 -11 -7
sb:on <quality>	14 5 -5 12 -6 -11 -12
sb:on a	1 -7 12 -15 -1 1 0
sb:on beef	0 0 -6 -14 0 0 16
sb:on car	-2 -7 10 -3 -6 0 1
sb:on cattle	0 -3 -11 0 6 7 0
sb:on charge	-1 -2 12 -4 -1 0 -5
sb:on entry	0 -8 -6 14 -1 0 -4
sb:on good	-2 -14 4 0 4 4 -5
sb:on his	2 -8 -14 2 3 -2 9
sb:on hold	0 11 0 -12 -2 0 0
sb:on it	-1 -1 5 7 -12 1 -3
sb:on medicine	-1 -1 -7 0 -7 0 12
sb:on our	-3 4 4 -17 0 1 10
sb:on pay	-4 16 10 -7 -21 -1 -7
sb:on refined	0 -6 -12 -11 3 0 17
sb:on soybean	0 -2 14 -11 -4 0 0
sb:on steel	-1 -12 -3 8 7 -2 -5
sb:on television	-1 -2 -5 -3 0 0 11
sb:on the	-3 -11 9 -4 -15 0 13
sb:on them	-2 -8 13 2 -6 -3 -3
sb:on to	0 -5 16 -8 0 0 -8
sb:on top	-5 0 14 -1 -17 1 -4
sb:once	-1 14 -5 3 -4 0 -14
sb:once it	0 8 -11 13 -8 0 -2
sb:one	9 1 -1 10 -12 2 -13
sb:one ,	3 -11 -7 7 10 -7 0
sb:one :	0 0 -11 10 -2 0 3
sb:one side	0 6 6 -13 1 0 -10
sb:onion	-2 -4 -12 12 5 -3 0
sb:open	-1 -7 -12 17 -7 0 4
sb:or	-4 11 -6 -4 -7 -5 10
sb:orange	-6 0 7 -18 4 -1 3
sb:orange juice	0 -1 -3 -11 0 -2 11
sb:order	-2 1 -1 9 2 -9 -16
sb:ordinary	-4 -12 20 2 -9 -5 -25
sb:ordinary <level>	-1 -10 16 -3 -8 -1 -5
sb:ordinary duty	0 -6 7 2 1 -1 -13
sb:origin :	0 5 -12 11 -1 0 -5
sb:other	-13 -1 1 2 0 0 -2
sb:other hand	0 -5 12 -7 -2 0 -2
sb:other way	0 11 5 -8 -8 -1 -6
sb:our own	7 5 3 -18 -2 0 -2
sb:our side	4 7 -4 -11 2 0 1
sb:our tea	0 -1 -6 13 -5 0 -4
sb:out	7 5 -9 -2 13 -6 -10
sb:out ,	0 7 7 -18 2 0 -2
sb:over	-11 11 -2 0 0 -10 1
sb:over and	0 -1 11 -5 -3 0 -3
sb:over fentanyl	-2 -12 6 1 2 -6 -7
sb:overall	-1 -2 -7 16 1 0 -14
sb:owe	0 0 -13 13 5 -4 -5
sb:own tariff	0 3 -5 7 -12 -1 3
sb:pact	-4 -7 2 -8 -3 -1 11
sb:pact with	-2 -3 17 -10 0 0 -7
sb:page	-4 8 -13 0 8 0 -6
sb:palm	4 -2 -10 6 5 8 -7
sb:palm oil	0 0 -11 9 3 6 -5
sb:paper	13 0 -7 -7 1 -9 4
sb:paper ,	3 11 -2 -7 -5 0 -2
sb:parcel	-6 -4 10 -3 6 -3 -12
sb:part	-13 -4 -4 11 3 0 -7
sb:part ,	-5 3 -10 19 -13 -1 -4
sb:part of	-3 -5 0 -4 11 -2 0
sb:partner	5 -6 -7 -4 10 -3 1
sb:party	-6 -1 5 -5 -10 0 10
sb:pass	-1 9 -4 6 -4 0 -14
sb:pause	6 4 3 -11 -2 0 1
sb:pause ,	6 11 -2 0 -12 -1 -8
sb:pause of	-2 -7 -6 -1 2 -2 10
sb:pay	-5 -8 15 0 9 -4 -23
sb:pay <level>	-25 -5 -2 6 7 -15 0
sb:pay a	-1 -4 11 -3 1 -2 -5
sb:pay an	5 0 10 -9 -1 0 -11
sb:pay since	0 0 11 -9 0 0 0
sb:pay the	-8 -10 7 8 -10 -2 -2
sb:pea	0 0 12 -2 -3 0 -9
sb:peak	0 -5 -10 -3 1 16 -5
sb:people	0 -6 -4 -12 7 -3 10
sb:perfume	0 -1 -3 -10 -1 0 12
sb:period	-1 -6 -2 12 -1 0 -14
sb:permanent	-11 0 -8 1 2 0 14
sb:pineapple	-4 2 10 -15 -7 3 1
sb:pistachio	0 -5 10 -5 -2 0 0
sb:place of	-3 -1 -13 6 7 5 0
sb:plan	2 5 0 15 -13 0 -13
sb:plu	-7 -4 28 -18 -6 -7 -10
sb:plu a	0 -4 14 -14 1 0 -3
sb:plu the	0 -5 11 0 -7 0 -2
sb:point	-2 5 -15 -1 8 2 4
sb:polysilicon	0 -2 -4 10 -3 0 -2
sb:pork	-3 -9 10 3 -10 4 -6
sb:port	-1 -20 2 6 5 -4 2
sb:post	0 -16 -3 8 -5 -6 7
sb:post ,	-1 0 -12 15 0 0 -5
sb:post that	-1 -4 -11 -1 -2 0 13
sb:potash	0 -7 3 2 -13 0 7
sb:potatoe	0 14 0 -9 -3 -1 -1
sb:poultry	-6 1 -12 4 1 1 9
sb:powder	-9 -5 10 -3 -3 -5 4
sb:present	6 5 2 -6 -15 -7 7
sb:present <level>	0 -4 -10 -2 -2 0 12
sb:present and	0 12 -10 3 0 0 -7
sb:present duty	9 -4 5 -12 -9 0 -2
sb:present rate	0 8 3 -11 -1 0 1
sb:president	-3 -6 6 -12 -5 -2 15
sb:press	8 -10 -1 10 -2 0 -12
sb:price	-1 -5 -2 -21 15 0 4
sb:proclamation	-6 -11 11 9 -21 -2 -10
sb:product	-10 -18 -7 12 15 -8 -9
sb:product of	-1 -4 -8 2 13 0 -10
sb:product would	0 -7 -1 14 -1 0 -9
sb:prolonged	-4 7 4 -3 4 0 -11
sb:promise to	-8 -3 -2 2 12 0 -5
sb:proposal	-5 -9 -20 -14 -9 0 31
sb:propose	2 2 -14 -20 3 0 15
sb:protocol	-2 9 -8 -14 4 0 9
sb:provide	-3 1 -9 14 -8 -4 2
sb:provided	-6 8 0 -12 5 -2 1
sb:public	0 3 -13 15 -2 0 -7
sb:pulp	0 0 1 11 -12 0 -11
sb:purchase	0 -7 -13 8 9 -1 -1
sb:put	-11 0 -8 3 -6 -3 14
sb:put <number>	0 -3 15 -7 -6 -2 -5
sb:put <quality>	-5 0 -10 17 -5 0 -5
sb:put another	0 0 -10 13 -1 0 -5
sb:put off	-1 16 -3 -8 -5 0 -5
sb:put tariff	0 0 -6 -10 -2 0 13
sb:put the	-2 0 -16 0 0 -2 17
sb:q	13 -3 -6 -9 -3 6 -6
sb:quarrel	0 -9 -7 -6 15 4 -6
sb:question	23 -9 -11 -2 -2 -2 -8
sb:question :	21 -8 -10 0 -4 -2 -9
sb:quota	-9 -11 -8 3 -2 -2 17
sb:radio	8 0 9 0 -2 0 -17
sb:raise	1 -17 8 -8 2 -7 9
sb:raise tariff	-1 0 11 -12 1 0 0
sb:raise the	0 -19 1 4 -12 -10 14
sb:raise to	2 3 7 0 -12 1 -4
sb:raspberry	-1 12 0 -16 -7 3 8
sb:rate	12 1 -5 4 -4 -6 -6
sb:rate ,	2 6 -3 3 -14 -3 1
sb:rate :	0 -10 22 -14 -6 0 -4
sb:rate at	-1 -6 -8 11 -4 6 -1
sb:rate fall	0 0 -8 15 -7 0 -2
sb:rate for	10 -8 8 -9 0 -4 -3
sb:rate from	5 -3 8 -18 0 0 8
sb:rate had	0 -6 -10 -5 5 13 -7
sb:rate is	-7 4 12 -12 -12 4 5
sb:rate of	4 18 -11 4 -5 -13 -5
sb:rate on	10 0 -3 5 -4 -2 -10
sb:rate to	-3 3 -17 5 4 -1 4
sb:rate were	0 -7 -10 -6 21 -12 -4
sb:rather	-2 5 -14 4 -13 10 7
sb:reach	-11 -12 -3 0 -4 19 -6
sb:read	22 -10 1 -3 2 -8 -16
sb:read that	5 -6 6 -4 5 -1 -12
sb:ready	0 1 -12 -16 -9 -1 22
sb:ready to	0 4 -2 -11 -2 -1 8
sb:recall	-12 4 -7 -1 9 8 -7
sb:recall that	-10 11 -4 -2 7 0 -5
sb:reciprocal	-11 -3 9 -5 15 -16 -23
sb:reciprocal ,	0 -7 22 -19 0 0 -2
sb:reciprocal and	0 -4 12 -6 -4 0 0
sb:reciprocal part	0 1 -12 2 8 0 0
sb:reciprocal rate	0 -11 4 15 -8 0 -5
sb:reciprocal tariff	-3 7 2 -11 10 -1 -10
sb:recommend	0 -3 -14 -8 5 0 11
sb:red	-3 -4 -8 4 11 0 -6
sb:reduce from	0 -1 9 -6 0 0 -7
sb:reduce to	0 0 -14 7 6 0 0
sb:refined	0 -9 -10 -9 4 1 16
sb:refined copper	0 -9 -5 -6 -5 0 16
sb:regard	1 0 -11 12 3 0 -8
sb:remain at	0 -4 12 -4 1 -1 -9
sb:remember	-12 -12 -9 -6 18 12 -13
sb:remove the	0 0 -2 -11 11 0 0
sb:renewed	-7 6 6 -16 6 -1 -11
sb:reply with	0 -8 -1 -8 14 0 -4
sb:report	36 -6 -19 -9 -3 -2 -19
sb:report on	15 -2 -5 -6 -5 0 -3
sb:report that	15 0 0 -13 -5 0 -5
sb:reporter	11 -6 0 9 -8 -1 -14
sb:republic	0 -2 -12 1 10 0 1
sb:request	-7 0 -3 -6 -1 0 12
sb:request for	-6 0 -8 -4 0 0 14
sb:reserve	-2 7 -13 -5 -3 -3 10
sb:respond	0 -1 7 3 -14 0 0
sb:rest	0 -7 1 -1 10 0 -11
sb:return	-8 12 -7 3 7 -3 -10
sb:return <seat>	0 -3 -8 12 -2 0 -1
sb:return the	0 -3 0 -8 0 0 12
sb:return to	-1 15 7 0 2 -6 -23
sb:rice	-6 10 -7 5 -3 3 -8
sb:rice :	-1 0 12 -9 -3 0 -2
sb:rice at	-4 -12 6 12 -8 -1 -10
sb:rice is	-3 1 -12 8 -1 0 5
sb:rice pay	0 16 -13 5 -9 0 -8
sb:rice to	-1 -3 -6 -1 12 0 -2
sb:right	0 0 11 -17 0 -6 0
sb:right now	0 -4 15 -6 -4 0 -4
sb:rise from	0 -4 1 0 10 0 -13
sb:rise to	-1 9 -3 -1 -15 -4 9
sb:room	-7 0 -5 12 -5 -3 2
sb:rose	3 8 4 -3 -9 -1 -13
sb:round	14 -11 -8 0 -6 0 2
sb:rubber	2 5 -8 -5 12 -3 -4
sb:rule of	-7 6 8 -15 6 -2 -2
sb:rule out	-1 -3 -2 2 -11 0 11
sb:rum pay	0 13 -13 1 -3 0 -1
sb:rumour	8 -9 -11 21 -7 -1 -18
sb:rumour of	16 -1 0 -10 -4 0 -12
sb:run	13 -3 3 0 -7 -2 -15
sb:sack	0 -1 12 -4 -10 2 -5
sb:safeguard	-1 -6 16 -11 0 0 -1
sb:safeguard duty	0 -3 12 -6 -1 0 -2
sb:salmon	4 7 -2 7 -5 4 -20
sb:salmon from	3 -2 8 -10 0 0 -4
sb:salmon to	0 0 -12 8 6 0 -1
sb:salt	0 0 13 -9 0 -1 -9
sb:salted	0 -10 1 -10 5 1 4
sb:salted cod	0 -10 3 -10 3 1 4
sb:same	0 9 -11 13 -8 -14 1
sb:same ,	0 -5 -2 -8 -6 0 15
sb:same for	0 -9 0 14 -14 -1 0
sb:say	14 -7 -1 -2 -11 -22 7
sb:say ,	4 -11 -5 10 1 -4 0
sb:say :	-3 -7 2 7 7 -1 -12
sb:say <name>	7 -9 13 -10 -10 0 -1
sb:say <person>	-7 1 -9 12 -1 0 -1
sb:say he	-3 -12 -3 -9 -4 0 20
sb:say in	-1 -9 16 -8 1 0 -5
sb:say it	-1 -16 2 12 -10 0 0
sb:say on	6 -2 0 -14 -19 2 18
sb:say that	4 18 1 -4 -2 -7 -13
sb:section	-12 -27 26 5 -9 -10 -22
sb:section <number>	-12 -27 25 5 -9 -10 -22
sb:see	5 -4 -10 -13 -3 2 16
sb:see the	-1 4 -6 -6 -7 -2 12
sb:sell	5 -12 13 -15 4 1 -8
sb:send	-3 -11 -2 -14 9 10 4
sb:send by	0 0 9 -11 5 0 -6
sb:separate	-2 -6 13 -12 5 0 -4
sb:set	-7 8 -15 10 8 -11 -2
sb:set out	0 -3 -16 9 9 -1 -2
sb:several	10 4 -9 -10 -3 0 9
sb:shall	-13 7 -4 8 -18 2 2
sb:shall be	-3 9 8 1 -13 -5 -15
sb:she	-3 8 -13 -5 -6 4 11
sb:sheet	0 -1 1 4 -13 -1 1
sb:ship	-5 0 -1 18 -19 -3 -9
sb:shoe	-5 1 -2 -10 -12 8 13
sb:should	-13 29 3 -26 0 -9 -8
sb:should it	2 15 -1 -12 -5 0 -7
sb:should the	-8 23 -3 -19 -13 -1 0
sb:show	-10 -2 5 2 2 5 -11
sb:shrimp	-4 7 0 7 -12 -4 -1
sb:side ,	0 10 11 -13 -1 -6 -12
sb:side had	1 -1 13 -4 -9 -1 -4
sb:side suspend	0 5 -15 4 4 0 0
sb:sign	-17 -1 -4 13 1 -10 -7
sb:sign a	-3 5 -9 16 -11 0 -8
sb:sign an	0 -3 -15 9 9 0 -1
sb:since	-9 -17 20 0 -2 -8 -13
sb:since <day-gone>	0 -2 24 -12 -6 -7 -15
sb:since <month-gone>	-4 -21 1 11 -1 -13 1
sb:since midnight	0 -1 -6 -11 15 0 0
sb:since then	0 -5 20 0 -10 0 -6
sb:sir	11 -2 -11 -2 7 0 -7
sb:sir ,	10 -2 -9 -6 8 0 -6
sb:sit	0 0 0 -9 -4 0 10
sb:slap	2 10 -3 -3 -19 -3 8
sb:slap a	-2 6 -12 4 -6 0 4
sb:sleep	-1 13 -3 -4 -7 0 -3
sb:so	2 6 -1 -10 4 -7 1
sb:so -	-1 11 -4 5 -2 0 -15
sb:so do	0 -8 19 -3 -8 0 -6
sb:sofa	0 -10 0 13 -3 0 -5
sb:softwood lumber	0 -3 18 -12 -6 0 -2
sb:some	6 -15 -1 0 -9 -1 10
sb:source	13 -1 -3 -1 0 0 -8
sb:soybean	6 -21 -1 13 -16 -4 1
sb:soybean will	0 -6 -8 14 -1 0 -1
sb:speak of	11 -9 -6 3 6 -1 -12
sb:special	0 -2 0 5 4 -2 -15
sb:special duty	0 0 -6 8 5 -1 -12
sb:spoke	7 -8 -4 -18 -10 -4 17
sb:spoke of	7 -7 -11 -14 -9 -4 18
sb:spoken	3 -6 -5 -13 -6 -2 16
sb:spoken of	3 -6 -5 -13 -6 -2 16
sb:spring	-8 2 -1 -10 -1 15 -2
sb:stake	0 6 12 -12 -12 0 -2
sb:stand at	0 -13 -3 -1 3 7 0
sb:standstill	0 7 0 -16 1 -4 5
sb:standstill <name>	0 -5 12 -10 -2 0 4
sb:standstill of	0 -11 -8 6 6 0 6
sb:statement	0 2 -3 4 4 0 -14
sb:statement of	0 -1 -7 13 -3 0 -5
sb:station	7 -2 9 -11 0 -2 -5
sb:stay at	5 -2 -1 -2 8 -1 -10
sb:steel	-8 -23 25 -14 14 -18 -9
sb:steel ,	1 -12 19 -1 -9 0 -13
sb:steel and	-5 -17 11 -1 14 -6 -18
sb:step	-4 -20 -10 10 -11 3 16
sb:still	-15 -14 -11 10 8 4 8
sb:still pay	-4 2 -7 10 2 -2 -8
sb:stop	-11 -8 -1 12 6 -4 -20
sb:stop at	-4 0 -15 20 -8 0 -4
sb:story	11 -4 8 -13 0 -1 -11
sb:strike down	0 -2 8 -13 6 -3 -1
sb:stuck	0 1 14 -13 -2 0 -2
sb:subject	0 -6 6 -3 7 2 -14
sb:subject to	0 -2 14 -12 5 3 -13
sb:sugar	-3 10 2 -12 13 -10 -9
sb:sugar ,	0 5 -12 7 1 0 0
sb:sugar and	0 -2 13 -4 -5 0 -6
sb:sum	-3 -19 10 8 -12 2 3
sb:sum :	0 -6 18 -13 -4 -1 -2
sb:summer	-8 0 -14 3 1 14 -2
sb:sunflower	-4 -1 8 0 -14 5 0
sb:surcharge	8 -13 4 -5 6 -4 -6
sb:surcharge of	0 -4 4 -4 12 -5 -26
sb:suspend	-14 9 -3 16 -14 -5 -31
sb:suspend and	0 0 14 -13 -1 0 0
sb:suspend the	-3 13 0 -6 1 0 -10
sb:suspension	-7 -6 -28 34 -15 -3 3
sb:suspension ,	0 -2 -2 10 -3 0 -6
sb:suspension of	-1 -5 -9 17 -9 0 -2
sb:suspension the	0 -7 -7 17 -7 0 -3
sb:table	7 -14 -9 -13 -1 -1 17
sb:table :	-1 -8 -11 -11 -5 0 21
sb:take <level>	-11 -15 -7 1 20 -3 -3
sb:take back	0 -3 11 -9 0 0 0
sb:take effect	0 -2 11 -9 -6 0 4
sb:take it	-2 11 6 -9 -5 -4 -3
sb:take its	2 10 -7 7 -11 -2 -2
sb:take our	2 0 3 6 0 0 -12
sb:take the	7 -15 -5 -3 -2 -3 14
sb:talk	10 -18 -14 -8 -9 -11 29
sb:talk in	5 -1 -7 -11 1 0 11
sb:talk of	12 -9 -9 0 -10 -6 6
sb:tariff	-11 7 8 0 -2 -31 -3
sb:tariff ,	-3 -14 2 6 -8 1 3
sb:tariff :	0 15 -5 -10 0 0 -8
sb:tariff book	0 15 -11 -5 -1 -2 -1
sb:tariff come	0 11 -11 -7 3 0 2
sb:tariff commission	0 5 -12 10 -3 0 -2
sb:tariff for	0 -3 3 -16 13 0 -6
sb:tariff from	0 3 -7 13 -9 0 -6
sb:tariff of	-11 2 -2 2 -16 -11 17
sb:tariff on	0 -6 0 -3 6 -10 6
sb:tariff to	-2 -2 14 -2 -16 0 -1
sb:tariff truce	0 0 7 -13 4 0 -2
sb:tea	1 13 3 -10 -3 -2 -5
sb:tea go	0 -1 -13 10 5 1 -4
sb:television	0 -2 -6 -11 -1 0 14
sb:tell	5 -10 -1 -10 -6 2 12
sb:tell <person>	-6 -3 14 -8 0 0 -2
sb:tell <quality>	-6 0 -3 11 0 0 -5
sb:tell reporter	-1 -8 14 5 -7 0 -10
sb:term	-2 1 -2 18 -15 0 -12
sb:text	0 -6 -4 -9 -8 0 20
sb:than	-12 6 -4 3 -4 11 -4
sb:than the	-2 1 -2 0 8 7 -16
sb:that	23 3 -3 -5 -11 3 -7
sb:that 's	-7 10 14 -20 0 -4 -11
sb:that <name>	21 -4 2 -11 8 -4 -17
sb:that <person>	10 -1 7 -4 -14 0 0
sb:that <quality>	15 0 -12 -12 9 -1 0
sb:that <seat>	6 6 -8 13 0 -1 -16
sb:that a	-21 10 1 0 1 -1 2
sb:that case	-4 -11 -4 -6 9 0 13
sb:that come	0 -5 11 0 -11 0 0
sb:that day	-6 7 -13 4 -3 4 5
sb:that for	0 -4 -10 14 -4 0 3
sb:that has	6 7 -11 0 7 0 -9
sb:that he	2 -10 0 -21 0 -3 16
sb:that i	6 3 -2 -3 -3 7 -13
sb:that if	-6 -5 -8 3 0 0 12
sb:that include	0 -2 9 -13 4 0 -1
sb:that is	-16 -1 5 2 -1 9 -19
sb:that make	0 -3 11 2 -13 -1 -13
sb:that mean	-4 0 -12 1 15 -3 -1
sb:that period	0 0 -14 18 -1 0 -4
sb:that put	0 -1 -9 20 -11 0 -7
sb:that the	9 -20 22 2 -22 -7 -8
sb:that they	2 3 -1 11 -10 3 -10
sb:that time	-1 -7 -14 16 -17 5 5
sb:that was	1 1 8 -31 7 8 -11
sb:that we	0 5 -6 -9 -4 10 2
sb:that year	0 -3 -9 15 -13 5 -2
sb:the <day-gone>	0 -2 0 11 -8 -1 -5
sb:the <level>	-15 -15 3 12 1 -9 -4
sb:the <name>	-12 -14 -8 23 -8 -13 4
sb:the <office>	0 -1 -8 6 -16 -4 13
sb:the <organisation>	-4 -13 7 -8 1 8 4
sb:the <seat>	-11 -9 36 -5 -22 -3 -15
sb:the <span>	-1 4 18 -7 2 -3 -23
sb:the accord	0 -3 -9 0 0 0 11
sb:the arrangement	-1 7 8 -11 -4 1 0
sb:the baseline	0 -1 11 -5 -3 0 -4
sb:the border	0 8 7 2 -14 0 -8
sb:the ceiling	-8 -1 -13 10 4 0 6
sb:the charge	-2 0 -7 11 -1 0 -8
sb:the clock	6 -13 3 4 5 0 -2
sb:the common	-1 1 -13 14 4 0 -10
sb:the day	-1 -8 -7 11 0 0 2
sb:the deal	-1 -15 -2 8 0 0 4
sb:the decree	-3 4 3 4 -4 0 -13
sb:the dispute	-2 -4 -1 -11 0 11 -1
sb:the duty	3 15 5 -8 -9 2 -8
sb:the end	0 -10 -14 11 0 12 -2
sb:the event	-1 19 -11 -9 -3 0 -5
sb:the extra	-7 -12 6 -4 9 -2 -4
sb:the farm	0 -7 -16 -6 25 -2 -2
sb:the fentanyl	-5 -2 -7 -7 14 6 2
sb:the figure	9 1 3 -23 -5 -9 9
sb:the first	-7 -14 14 -1 -5 -10 2
sb:the free	0 0 -10 -9 14 0 2
sb:the further	-2 -4 -10 11 -3 0 1
sb:the general	-3 -10 13 -2 -2 -2 0
sb:the height	-1 -8 -9 -8 -15 21 1
sb:the higher	0 11 2 -8 -7 0 -6
sb:the highest	-1 1 -16 8 0 5 -6
sb:the island	0 4 13 -11 -10 -2 3
sb:the law	-5 17 -9 -4 -1 -1 -3
sb:the letter	0 0 -12 -1 -7 -2 16
sb:the list	-1 -8 -4 19 -13 -1 -11
sb:the margin	0 -1 9 -12 5 0 -3
sb:the meantime	0 -8 13 -5 0 0 -7
sb:the measure	0 -3 14 -4 -6 0 -2
sb:the moment	0 -7 10 -1 3 -6 1
sb:the new	11 -24 -14 23 -18 -4 4
sb:the newspaper	11 -3 -7 8 0 0 -12
sb:the normal	0 -1 16 -10 -7 0 0
sb:the offer	0 0 -8 -4 0 0 12
sb:the oil	0 3 0 -12 -2 4 4
sb:the old	-3 13 11 -15 5 -8 -28
sb:the older	0 -12 26 -21 0 -1 -9
sb:the ordinary	-2 -3 12 2 -2 -3 -25
sb:the other	-6 2 6 0 2 -10 -10
sb:the overall	-1 -1 -11 19 -6 0 -9
sb:the pact	0 -2 -11 -7 -2 0 18
sb:the pause	2 13 -3 -2 -20 1 5
sb:the peak	0 -4 -8 -12 6 12 -4
sb:the port	-1 -9 -4 13 -4 0 0
sb:the present	5 -1 2 -11 -16 0 13
sb:the proclamation	-1 -4 12 -12 -8 0 6
sb:the proposal	0 -1 -14 -8 -6 0 20
sb:the protocol	-1 1 -2 -16 5 0 11
sb:the quarrel	0 -8 -8 -1 14 0 -4
sb:the rate	10 0 -9 0 5 6 -12
sb:the reason	0 8 2 -14 3 0 -7
sb:the reciprocal	-4 -2 -1 11 -2 -5 -11
sb:the same	0 6 -10 12 -7 -13 2
sb:the so	-1 12 0 -1 -1 0 -13
sb:the spring	-3 -2 1 2 -7 10 -6
sb:the standstill	0 7 4 -16 4 -3 -6
sb:the sum	-1 -14 4 0 -8 5 9
sb:the suspension	-6 -1 -22 25 -10 -2 4
sb:the table	-5 -11 -14 -9 -9 0 25
sb:the talk	1 -6 -4 -17 1 -1 17
sb:the tariff	-2 3 14 1 -7 -11 -15
sb:the text	0 -1 -2 -11 -3 0 14
sb:the trade	-5 0 0 10 -5 0 -7
sb:the truce	8 11 4 -7 -5 -3 -10
sb:the two	-5 1 0 12 -13 5 -11
sb:the value	0 4 12 -12 -8 -1 -2
sb:the worst	-2 -8 -1 -14 -19 27 -4
sb:the year	0 -1 -10 2 14 -7 -3
sb:their	-15 3 6 2 -17 11 -4
sb:their duty	0 1 9 -19 11 0 -11
sb:them ,	-1 1 0 -2 -12 6 3
sb:them pay	0 -1 11 -8 0 -1 0
sb:themselve	0 -1 -5 10 -2 0 0
sb:then	-19 14 -15 -7 0 -8 21
sb:then ,	1 8 2 -10 -3 -2 0
sb:then <quality>	0 -2 15 -2 -10 -1 -4
sb:then a	0 -10 13 -3 3 0 -6
sb:then come	0 -15 -10 5 11 0 4
sb:then it	-7 8 -3 -11 9 -4 -4
sb:then pay	4 -18 0 12 1 0 1
sb:then the	-8 8 1 -7 -17 3 8
sb:then to	0 0 -7 16 -11 -3 -2
sb:there	14 -8 1 -3 1 -3 -4
sb:there 's	8 -13 -8 0 0 0 10
sb:there are	0 -3 15 -15 -7 6 -6
sb:there was	8 -7 -29 15 3 -8 -3
sb:thereafter	0 12 -6 -4 0 -1 -7
sb:therefore	-4 3 -8 15 -8 -5 -7
sb:these	-5 0 10 -16 17 -4 -13
sb:these are	-1 -2 7 -15 10 -1 -4
sb:they	-15 -4 2 3 4 -1 -4
sb:they are	-4 -3 2 -4 -13 -1 15
sb:they go	5 -12 10 5 -2 -5 -5
sb:they had	-4 -9 -7 11 1 -5 3
sb:they have	-3 -3 0 -2 -11 9 7
sb:they pay	-4 -13 3 -3 8 4 -4
sb:they were	-2 -15 5 10 0 0 -11
sb:they will	-6 14 -5 1 -4 -4 -4
sb:they would	-2 14 -4 -16 -1 -1 3
sb:they'd	-3 5 -7 -4 12 1 -13
sb:they'll	-6 11 1 -3 0 0 -9
sb:they're	1 -9 14 -7 0 0 -4
sb:thi	-6 -13 -4 1 14 -2 2
sb:thi month	-1 -3 -12 14 2 0 -2
sb:thi week	0 -4 4 -12 1 0 9
sb:thing	1 2 10 -9 -3 -3 -4
sb:thing :	0 -4 12 -12 -8 0 3
sb:think	-13 5 -5 1 8 -3 2
sb:third	-2 -2 -14 10 7 -5 3
sb:third country	-1 -3 -9 14 0 0 -6
sb:third of	0 7 -13 -2 8 -1 1
sb:those	0 9 2 0 -4 -5 -11
sb:those of	0 -4 17 -4 -11 0 -6
sb:those on	0 0 12 -8 -3 0 -2
sb:threat	-14 -10 1 -2 -8 0 17
sb:threaten	3 -9 0 0 -9 -10 9
sb:through	-11 -18 -13 21 6 7 -8
sb:through <name>	-1 -3 -3 12 0 0 -9
sb:till	0 -5 14 -14 -1 0 1
sb:timber	-4 -11 0 6 -17 -3 13
sb:time	-6 -3 -12 2 7 -2 11
sb:time the	-2 -3 -8 0 15 0 -8
sb:tinned	0 -2 -5 11 0 -2 -4
sb:to	8 -5 -1 3 -9 -2 3
sb:to <day-ahead>	0 -12 22 -7 -4 0 -19
sb:to <goods-amount>	0 -1 -3 11 -6 0 -4
sb:to <level>	10 -5 3 4 -4 6 -13
sb:to <month-gone>	0 -4 -13 6 11 -7 -7
sb:to <name>	2 0 15 -17 -4 4 -2
sb:to <person>	6 -5 0 -15 6 0 2
sb:to <quality>	-3 -8 -7 1 13 -4 0
sb:to <seat>	-3 -2 -7 -10 5 0 13
sb:to apply	0 -9 -3 17 -6 0 -8
sb:to be	2 -4 -18 5 -4 2 13
sb:to bear	0 9 4 -9 -3 3 -10
sb:to charge	-8 -16 -3 7 7 -6 5
sb:to collect	0 -2 6 -12 2 0 1
sb:to come	-3 4 6 -14 1 -4 8
sb:to cut	5 -4 3 -3 -14 0 5
sb:to end	0 14 1 -6 -2 0 -12
sb:to fall	-2 -1 11 -4 -7 0 0
sb:to fentanyl	-1 -2 4 0 4 0 -12
sb:to go	1 -7 -3 10 4 -9 -2
sb:to know	11 3 -4 -4 4 0 -13
sb:to lift	-3 0 12 -8 -3 0 -1
sb:to nothing	4 -12 -5 4 11 0 -3
sb:to one	0 0 11 -7 -3 0 0
sb:to pay	-8 2 -21 -5 8 15 9
sb:to raise	0 -14 5 0 -2 0 2
sb:to return	-2 8 -6 -3 10 -1 -12
sb:to the	-6 -3 -3 15 -10 1 -1
sb:to thi	0 0 14 -8 -8 0 -2
sb:to what	8 7 -15 8 -5 0 -6
sb:to where	0 14 -8 -4 -9 -1 2
sb:together	-4 -5 4 -1 11 -7 -11
sb:together :	0 -7 12 -5 -2 0 0
sb:too :	-3 5 1 -12 -4 0 8
sb:top	-6 0 14 -1 -17 3 -5
sb:top of	-5 -7 21 -3 -11 -8 -8
sb:total	-11 0 6 11 0 -13 -20
sb:total of	-8 -2 11 1 0 -2 -16
sb:total to	0 6 -16 8 3 -3 -3
sb:touch	0 -2 14 -5 -5 0 -3
sb:touch the	0 -2 14 -5 -5 0 -3
sb:toy	-1 -2 19 -14 -2 0 -4
sb:tractor	12 -6 1 -2 1 -5 -4
sb:trade	-5 -26 9 -3 0 2 10
sb:trade agreement	0 0 -10 -2 15 0 3
sb:trade minister	0 -2 2 -11 -6 0 9
sb:trade war	0 -2 14 -11 -8 4 -5
sb:tram	5 1 6 -13 -1 0 -4
sb:treaty by	-1 -16 18 -8 2 -2 0
sb:truce	5 8 5 -32 8 -7 6
sb:truce ,	2 -4 0 3 -2 -13 8
sb:truce :	-5 -10 -6 -16 14 9 4
sb:truce and	2 4 -10 -10 10 0 -7
sb:truce between	0 -3 10 -1 1 0 -8
sb:truce end	4 14 0 -14 -2 -1 -12
sb:truce it	-1 9 -13 -8 -1 -3 10
sb:truce on	0 -4 -7 11 0 0 -3
sb:truce that	-1 0 14 -5 -9 0 0
sb:truce the	-1 16 -4 -11 -8 0 -1
sb:truce with	-3 -2 22 -17 -3 0 -4
sb:true	17 -4 1 -12 -8 2 -7
sb:true that	11 0 11 -5 -3 3 -22
sb:tuna	9 -3 8 1 -12 -6 -5
sb:turn	8 17 -13 -12 4 0 0
sb:twice	0 -6 -9 -8 15 0 1
sb:two	-15 -4 3 0 1 1 0
sb:two ,	0 0 13 -9 2 0 -9
sb:two country	-2 -2 -13 8 5 4 -1
sb:two duty	0 -4 -4 -1 11 1 -10
sb:two side	0 -7 -6 9 -15 5 8
sb:unchanged	-2 12 0 0 -10 -1 -6
sb:unchanged at	0 -3 12 -5 -2 0 -2
sb:under	-25 -11 2 3 -4 -2 10
sb:under it	-2 0 8 -2 0 0 -18
sb:under its	0 0 13 0 -7 0 -3
sb:under section	-3 -6 -1 9 5 -2 -14
sb:under the	-11 -3 -4 -9 0 1 19
sb:under which	-2 2 -4 9 -2 0 -9
sb:undertaken	0 0 -1 11 -4 0 -8
sb:unless	-6 24 -7 -19 -2 -2 3
sb:until	-9 -13 17 -6 -1 5 -11
sb:until <day-ahead>	-8 -26 21 -8 6 1 -1
sb:until <day-today>	0 4 1 8 -12 -2 -3
sb:until that	-1 9 0 -12 3 0 -1
sb:until the	-1 -6 0 11 -5 0 -6
sb:up	-6 -1 6 -7 4 13 -12
sb:up :	-3 5 3 0 -12 4 -8
sb:up by	-1 12 -9 0 -5 2 -5
sb:up from	-3 -3 1 -17 15 -2 -13
sb:up its	-3 -6 13 -2 -2 0 -5
sb:up to	0 -1 0 -5 0 14 -3
sb:upholstered	0 -16 0 15 -10 0 -3
sb:us	9 -10 8 -1 -2 10 -15
sb:us ,	-1 -11 12 9 -8 0 -10
sb:use	0 -2 -10 12 -4 0 1
sb:used	-1 0 -15 -13 20 6 -5
sb:used to	-5 -4 -14 -10 22 7 -18
sb:valorem	0 -8 10 0 -5 0 -2
sb:value	0 0 13 -5 -4 -3 -6
sb:vehicle	0 -6 15 -6 -9 4 -6
sb:view	6 5 -19 7 -9 0 6
sb:vote	-7 1 -10 3 -8 0 12
sb:vote on	0 0 -12 9 -3 0 2
sb:wake	-1 12 -6 -11 -3 5 -7
sb:walnut	-1 -8 -7 17 -5 5 -10
sb:war	0 -8 9 1 -15 13 -10
sb:warn	-17 1 8 -10 3 0 5
sb:warn that	-10 -3 -4 -3 5 0 10
sb:was <level>	2 10 -7 -12 7 -10 3
sb:was <number>	0 -17 0 -2 5 4 1
sb:was at	-1 7 2 -13 0 -2 2
sb:was cut	0 0 -2 -10 14 0 -2
sb:was make	0 0 4 -15 -4 8 5
sb:was ready	-2 -1 -4 -8 -3 0 13
sb:was to	-6 -2 -1 3 -16 -10 18
sb:watch	0 -5 12 -11 4 0 -1
sb:watche	0 9 0 4 -20 -4 2
sb:water	-1 0 -2 14 -4 -6 -7
sb:way	5 10 5 -17 2 -6 -10
sb:we	6 12 -6 -4 -15 2 3
sb:we are	3 4 0 7 -15 -2 -25
sb:we gave	13 -2 -9 -2 -2 0 -1
sb:we had	6 -14 2 0 12 -6 -12
sb:we have	0 -13 3 -18 4 4 9
sb:we hear	-8 3 -10 1 -4 0 12
sb:we shall	-7 12 4 -6 -8 4 -16
sb:we were	-4 8 -13 6 -13 3 5
sb:we would	-6 -6 1 -9 -4 5 11
sb:we write	19 -6 -8 -6 -4 0 -6
sb:week	12 -11 -12 7 -2 12 -4
sb:week ,	0 0 -10 15 -1 0 -6
sb:week :	10 -2 -11 -11 5 0 7
sb:week of	-1 5 2 -23 -3 16 -12
sb:were	2 2 -16 -1 4 2 4
sb:were ,	0 12 -7 -1 -8 -3 1
sb:were <number>	0 -13 -4 13 1 -4 0
sb:were at	-3 -15 -1 12 -11 6 2
sb:were charge	-1 -7 -9 -3 5 11 -2
sb:were to	0 -14 -19 11 10 -5 3
sb:what	-10 13 -3 5 0 4 -15
sb:what <name>	-1 -8 14 -15 10 -2 -13
sb:what it	-3 -4 -18 11 7 -4 6
sb:what they	0 -12 19 -24 2 -2 3
sb:what was	0 -1 5 11 -19 2 -2
sb:what would	-4 13 -4 -4 -3 0 0
sb:whatever	4 -7 -8 17 0 0 -12
sb:wheat	-9 -13 1 2 8 0 -1
sb:wheat and	0 -9 -9 -1 10 0 7
sb:when	-7 -11 3 2 3 0 -3
sb:when <name>	-1 -6 -14 5 11 2 -4
sb:when it	-5 10 -4 -7 3 1 -2
sb:when the	-2 -12 5 6 -3 3 -8
sb:where	0 -6 15 1 3 -18 -17
sb:where it	-5 -3 7 10 -12 -9 2
sb:where the	-3 -6 14 1 -5 1 -11
sb:where we	-2 13 -2 -11 -2 -4 -1
sb:whether	0 -1 11 -3 0 -4 -6
sb:which	6 -13 1 2 -2 5 2
sb:which <seat>	0 -6 17 -4 -9 0 -2
sb:which a	1 6 2 5 -3 0 -14
sb:which are	0 -3 7 -12 -4 0 5
sb:which end	0 4 9 0 -2 0 -13
sb:which enter	0 -2 -11 0 12 0 1
sb:which face	0 -3 -14 1 -5 0 14
sb:which go	0 5 9 -12 -10 4 -6
sb:which had	1 7 -5 2 2 1 -12
sb:which has	-4 2 3 7 -9 -1 -13
sb:which have	0 -3 -2 11 -3 0 -9
sb:which is	6 -9 0 2 -15 7 4
sb:which pay	8 -18 -2 1 -4 -6 11
sb:which sign	0 0 13 -12 -1 0 0
sb:which stand	0 -1 -8 -10 15 -1 0
sb:which take	0 0 -4 -5 -5 0 12
sb:which was	-4 1 -15 6 7 1 -5
sb:which were	0 -3 14 -4 -7 0 -1
sb:while	-4 -1 14 -13 4 1 -9
sb:while it	-2 5 7 -14 0 -2 0
sb:whisky	-4 12 7 -4 -8 -6 -5
sb:who	12 6 -8 -30 -4 11 7
sb:whose good	0 -1 -16 17 0 0 -2
sb:whose own	0 0 5 -12 8 0 -4
sb:will	9 0 -10 18 -23 -10 -2
sb:will <name>	12 4 -7 -6 0 0 -8
sb:will again	0 0 -13 15 -3 0 -4
sb:will apply	0 3 -16 5 8 0 1
sb:will collect	0 0 -3 10 -2 0 -8
sb:will cut	0 0 -9 3 0 12 -10
sb:will keep	0 1 10 -7 -1 0 -5
sb:will let	0 0 0 13 0 0 -13
sb:will not	-6 6 -15 3 1 -3 12
sb:will pay	1 4 -10 9 -9 -11 3
sb:will put	0 -1 -2 -8 -3 0 11
sb:will rise	0 13 -1 -15 0 0 1
sb:will still	0 -1 -9 12 0 0 -1
sb:will stop	-4 -2 11 -3 -6 0 -2
sb:will suspend	0 -9 18 -14 -2 0 -2
sb:will therefore	0 6 -14 9 -1 0 0
sb:wine	-1 4 3 4 -7 -17 -1
sb:wine to	0 -3 -2 12 -12 -2 2
sb:winter	-3 -1 -14 3 0 12 -1
sb:with	-11 -12 1 11 -8 0 4
sb:with <name>	-17 3 2 21 -25 -3 -19
sb:with <person>	0 3 9 6 -13 -1 -12
sb:with <seat>	-9 -10 15 1 -1 -2 -15
sb:with a	-4 -4 1 -2 -9 3 10
sb:with it	0 6 0 -16 7 0 2
sb:with the	-4 -20 -8 3 7 5 13
sb:with which	0 0 11 -8 -1 0 0
sb:without	-9 12 -7 5 -10 -17 0
sb:without a	-9 0 15 -1 -7 -5 -6
sb:without an	-4 4 3 -15 -7 0 10
sb:without one	0 -11 2 5 5 0 -1
sb:without the	3 1 -20 18 -8 -3 -3
sb:won't	1 6 -11 -6 -1 0 8
sb:wool and	0 -11 11 -15 8 0 2
sb:word	-15 4 -4 6 -4 0 6
sb:worse	-3 8 -15 -8 -1 7 5
sb:worst	-2 -10 -5 -8 -20 29 -4
sb:worst ,	0 -1 0 -4 -7 10 0
sb:worth	-3 0 -1 -4 12 -2 -7
sb:would	1 14 -10 -1 -38 -6 11
sb:would apply	0 7 -10 10 -10 0 1
sb:would ask	6 7 2 -3 0 0 -12
sb:would be	7 8 7 -11 -36 0 -2
sb:would bring	-4 9 -7 13 -10 0 -10
sb:would face	3 12 0 -9 0 0 -7
sb:would go	2 11 0 -1 -9 -4 -8
sb:would have	-17 -3 -25 20 11 -12 -3
sb:would impose	0 0 -3 -11 0 0 13
sb:would in	8 -2 -11 -4 0 0 7
sb:would keep	0 -6 9 -12 -2 0 3
sb:would let	0 0 -7 11 -1 0 -4
sb:would like	-10 -12 4 0 -1 4 8
sb:would make	-4 0 -9 -7 4 -1 12
sb:would not	4 -14 1 0 2 5 -2
sb:would take	-10 1 18 -11 -11 0 0
sb:would then	0 4 -1 -7 -12 0 7
sb:write	17 -26 -2 -2 -3 -1 -1
sb:write in	1 -4 -13 10 5 0 -5
sb:write that	3 -12 4 -3 -9 -1 6
sb:yarn	3 12 -11 1 -11 2 5
sb:year	0 -6 -11 -3 18 -1 -2
sb:year 's	0 -4 -7 -3 13 1 -4
sb:year ,	-5 4 -5 -12 3 0 11
sb:year :	0 -3 20 -2 -14 0 -8
sb:year ago	6 -1 -8 -17 16 1 -4
sb:yes	-5 -1 8 -9 -10 -4 10
sb:yes ,	-2 -8 6 -5 -9 -4 12
sb:york	-1 -1 15 1 -12 -1 -8
sb:you	19 -12 0 -7 -7 -6 1
sb:you get	0 7 -14 -11 3 0 11
sb:you'll	0 -14 -8 -3 15 6 -4
sb:your	5 6 -1 0 -1 2 -16
sb:zero	4 2 5 -16 6 -3 -4
sb:zinc	-1 7 -14 -9 6 2 9
sb:—	4 -19 3 0 -5 7 5
sb:— <level>	0 8 -13 14 -13 0 -6
sb:— <name>	3 -3 -10 2 1 9 1
sb:— <number>	0 -12 14 6 -8 -6 -2
sb:— <person>	-2 -2 -12 8 5 -1 4
sb:— the	0 7 2 -2 4 -3 -11
sb:•	11 -9 -4 18 -9 -9 -11
sb:• <name>	-1 -9 -14 25 -9 0 -12
sb:→	-2 -12 -11 0 7 -5 15
second	-12 0 3 -6 4 5 -2
t0=future	8 0 -3 3 -16 0 0
t0=future-not	-12 2 3 -10 3 5 8
t0=modal	-2 6 -11 2 -11 -12 7
t0=modal-not	2 -15 0 6 1 5 -3
t0=past	-7 -10 -10 5 11 3 -6
t0=past-not	-2 -1 15 3 0 -6 -17
t0=past-passive	5 -14 2 -2 -3 12 -6
t0=perfect	6 -11 6 -3 2 -21 0
t0=pluperfect	4 -15 -11 2 9 -1 0
t1=future	9 2 -15 8 -14 0 2
t1=future-not	-14 2 3 -9 3 5 8
t1=gerund	5 5 6 -7 11 -15 -22
t1=infinitive	-3 2 2 -11 -2 1 9
t1=modal	-1 7 -15 2 -10 -19 9
t1=modal-not	2 -15 0 6 1 5 -3
t1=participle-passive	1 12 1 -8 7 -2 -10
t1=past	-7 -10 -12 6 12 4 -10
t1=past-not	0 -1 12 4 1 -6 -16
t1=past-passive	4 -14 2 -2 0 8 -4
t1=perfect	5 -6 10 -4 1 -20 -5
t1=pluperfect	5 -18 -15 1 10 0 2
t2=future-passive	-2 13 -2 3 -6 0 -16
t2=gerund	0 7 -6 3 -21 3 9
t2=infinitive	4 2 0 8 -6 0 -12
t2=modal	-6 -5 9 -4 3 0 0
t2=modal-passive	0 9 -6 -3 10 -1 -14
t2=participle-passive	-5 -13 -9 9 12 -2 -1
t2=past	-3 6 12 -8 -12 -3 3
t2=past-passive	11 -19 -6 -1 7 -6 2
t2=perfect	-3 -4 4 -12 1 -1 6
t2=pluperfect	5 -3 1 -12 0 3 0
t2=present	3 3 -5 6 -12 -4 6
t2=present-not	0 -10 4 4 0 6 -10
t2=present-passive	-10 -4 7 -5 4 -8 2
t2=present-passive-not	-5 7 8 0 -13 0 -6
table	-19 -3 -18 21 10 8 -15
takenBack	24 -12 -12 5 -6 6 -24
tense=future	-1 -7 1 7 -16 0 2
tense=future passive	-15 3 4 7 1 -8 -13
tense=modal	-9 -2 9 -1 -6 -6 2
tense=modal passive	9 3 2 -17 7 -8 -2
tense=past	-11 -1 0 -6 10 7 -12
tense=past passive	12 -25 -6 -3 2 7 8
tense=perfect passive	1 14 -8 -10 9 -6 -3
tense=pluperfect passive	0 6 -11 -1 -2 -9 12
tense=present passive	-12 0 5 2 0 -6 -5
tense=verbless	-1 -9 12 3 -5 -14 -1
told=denied far	11 -2 -4 -8 -2 -15 9
told=denied far higher	-6 6 -13 0 -4 -6 15
told=denied far lower	-20 -2 17 -4 0 -5 -2
told=denied far none	15 10 -8 -6 -5 -9 0
told=denied far other pair	-7 -11 4 4 2 -5 3
told=denied far own	0 -13 2 -4 1 -6 12
told=denied far same	29 -14 -24 -13 1 -3 0
told=denied far same pair	16 6 -10 -20 -5 -10 8
told=denied here	-2 2 12 -7 -2 -1 -10
told=denied here lower	-8 0 15 -6 0 0 -7
told=denied here same pair	-5 4 12 -7 -1 0 -10
told=denied paragraph	20 6 -10 -4 -17 10 -14
told=denied paragraph lower	-4 16 0 0 -18 12 -19
told=denied paragraph none	17 -10 -14 -10 -2 4 0
told=denied paragraph own	8 12 -2 1 -17 7 -17
told=denied paragraph same	25 -9 -19 -9 0 -2 -9
told=denied paragraph same pair	19 8 -12 -4 -17 11 -12
told=denied same pair out of step	-4 0 13 -7 -1 0 -8
told=if_lapsed 	0 -13 -15 -14 -7 14 18
told=if_lapsed and	-4 9 -17 -14 23 0 -21
told=if_lapsed far	15 4 -5 -2 -11 -4 -3
told=if_lapsed far higher	24 -9 -16 -8 -7 7 1
told=if_lapsed far lower	-4 0 7 3 -8 -23 -3
told=if_lapsed far none	4 8 -3 -4 2 -17 1
told=if_lapsed far other pair	11 -2 6 -2 -13 3 -8
told=if_lapsed far own	13 -2 -3 0 -16 5 -4
told=if_lapsed far same	1 16 -17 -3 0 -3 -2
told=if_lapsed far same pair	8 7 -13 0 0 -11 4
told=if_lapsed goes on	-2 20 -14 -1 -13 -3 1
told=if_lapsed here	-8 13 -2 -8 5 8 -18
told=if_lapsed here higher	5 -10 -8 -4 17 12 -1
told=if_lapsed here lower	-24 23 8 -4 -9 -18 -20
told=if_lapsed here none	0 12 -10 -14 -1 14 0
told=if_lapsed here other pair	-4 26 -14 -13 -14 7 -1
told=if_lapsed here same	0 3 -11 -4 4 5 1
told=if_lapsed here same pair	-6 0 5 -1 10 4 -19
told=if_lapsed here shared	-7 4 5 -5 14 -11 -20
told=if_lapsed other pair and none	0 9 1 -4 -5 0 -5
told=if_lapsed other pair and own	0 16 -4 -10 -1 0 -6
told=if_lapsed other pair comma none	0 11 -13 6 -6 0 1
told=if_lapsed other pair in step	0 10 -10 -14 0 3 5
told=if_lapsed other pair out of step	-2 21 -8 -5 -17 5 -6
told=if_lapsed paragraph	-2 20 -2 -2 -18 3 -8
told=if_lapsed paragraph higher	5 0 -11 0 2 8 -7
told=if_lapsed paragraph lower	-5 17 4 -4 -20 -6 -2
told=if_lapsed paragraph none	1 17 -3 2 -15 -2 -9
told=if_lapsed paragraph other pair	4 20 -7 -8 -11 -9 -2
told=if_lapsed paragraph own	-3 9 1 -3 -10 5 -2
told=if_lapsed paragraph same	-8 13 -3 5 -6 -2 -5
told=if_lapsed paragraph same pair	-6 4 2 4 -12 8 -7
told=if_lapsed same pair and none	-7 6 -1 -3 4 1 -9
told=if_lapsed same pair and own	-1 -5 -12 13 3 -1 3
told=if_lapsed same pair and shared	-5 6 -18 0 19 -7 -16
told=if_lapsed same pair comma none	7 10 6 -11 -8 -1 -10
told=if_lapsed same pair comma own	-1 -9 12 9 -12 -1 -6
told=if_lapsed same pair in step	-4 -12 0 0 5 10 1
told=if_lapsed same pair none none	-4 -18 -10 -4 12 11 10
told=if_lapsed same pair none own	-2 -5 12 -5 -1 0 -3
told=if_lapsed same pair none shared	0 -13 30 -6 -12 -3 -12
told=if_lapsed same pair out of step	-3 5 6 -3 8 -6 -24
told=now 	-7 14 -35 17 -2 1 4
told=now ,	0 0 18 -15 -26 -1 6
told=now , and	-1 5 0 6 -9 -1 -12
told=now , down from	0 4 -21 0 14 -2 -2
told=now , from	0 3 -13 1 9 0 0
told=now , of which	0 0 12 -5 -6 0 -3
told=now , to	0 6 -8 -11 4 0 4
told=now :	0 -5 2 9 -16 0 -3
told=now ;	0 4 -14 0 -3 0 13
told=now and	-2 -17 21 -8 -7 -6 7
told=now as	0 -7 4 -7 -8 9 1
told=now becomes	0 0 -9 13 -6 0 -4
told=now far higher	-3 11 -12 -8 9 -1 4
told=now far lower	-2 -12 0 9 -17 -16 12
told=now far none	-2 0 -5 3 -8 -4 11
told=now far same	-24 -25 21 11 -15 -4 -9
told=now far same pair	-9 -1 3 4 -13 -2 7
told=now from	6 -9 -5 0 8 -2 -3
told=now goes on	-12 -2 5 -8 1 -18 10
told=now here	-5 3 -3 3 2 -14 1
told=now here higher	-13 21 -10 4 2 -3 -18
told=now here lower	8 -39 -7 7 -1 -34 21
told=now here none	-6 -2 7 2 -1 -16 -5
told=now here own	-2 -7 -13 6 5 -2 11
told=now here same	0 -17 30 -19 0 -7 -12
told=now here same pair	-3 2 -6 8 3 -13 -2
told=now here shared	3 14 -4 -4 0 -2 -3
told=now instead of	0 -5 6 -13 11 -5 -8
told=now now,	0 7 -15 0 1 0 2
told=now or	-5 -11 19 -13 -4 -3 3
told=now other pair and none	-2 0 -6 -4 7 -5 11
told=now other pair and own	0 0 10 -11 -13 -3 7
told=now other pair comma none	-8 -1 8 -5 -8 -12 4
told=now other pair in step	4 1 4 -5 9 -9 -13
told=now other pair none none	-1 3 -7 -3 7 9 -11
told=now other pair none own	0 1 0 -13 12 0 -5
told=now other pair none shared	-2 4 -7 11 -9 0 -1
told=now other pair out of step	-11 3 1 -6 -8 2 13
told=now paragraph higher	-4 19 -23 15 0 -4 -11
told=now paragraph lower	-10 -28 0 0 12 0 10
told=now paragraph none	-8 10 7 -1 -11 -4 -5
told=now paragraph other pair	-16 18 6 -9 -11 2 4
told=now paragraph own	-7 -4 -7 5 12 -5 -3
told=now paragraph same	-2 -16 40 -25 -11 -10 -10
told=now same pair and none	0 -1 14 -1 -12 -7 -5
told=now same pair and own	-13 -5 -4 1 12 -3 0
told=now same pair and shared	1 6 22 -19 -13 -8 -8
told=now same pair comma none	-5 3 -4 -2 9 -10 -7
told=now same pair comma own	-5 -7 -14 6 5 3 7
told=now same pair in step	4 10 9 -3 -19 -9 -7
told=now same pair none shared	4 11 -22 3 9 2 1
told=now same pair out of step	-4 -4 -9 9 8 -10 0
told=now to	12 0 -5 4 -5 -9 -1
told=open , down from	0 -1 15 -15 -1 -1 -1
told=open and	0 -2 -13 15 -4 3 -5
told=open far	-7 -17 7 12 -13 -7 5
told=open far higher	-9 -18 16 0 -12 -2 10
told=open far lower	8 1 -9 13 -5 -10 -4
told=open far none	-8 -18 7 15 -7 -10 -4
told=open far same	-15 -1 4 1 0 -2 0
told=open far same pair	-6 -25 6 18 -5 -7 -4
told=open from	-3 -7 6 -10 8 -6 -7
told=open goes on	4 -3 -18 16 3 -7 1
told=open here higher	-1 -5 8 -12 -3 2 13
told=open here none	6 0 -10 11 -2 8 -7
told=open here other pair	7 1 -11 8 -4 2 0
told=open here same	0 -5 -6 17 -2 -2 -18
told=open here same pair	-8 -6 10 -5 -4 3 4
told=open here shared	-14 -7 13 -7 -1 -6 5
told=open other pair and none	5 -1 -11 1 0 -2 9
told=open other pair and own	6 -3 11 -12 -10 7 0
told=open other pair and shared	0 0 -13 10 6 0 -6
told=open other pair comma none	0 -2 -6 13 -2 -3 -4
told=open other pair out of step	8 1 -9 6 -6 2 0
told=open paragraph	-12 -8 0 17 -6 0 -8
told=open paragraph higher	-5 -8 11 -1 -5 3 -2
told=open paragraph lower	-9 3 0 11 -12 -8 -6
told=open paragraph none	-12 -5 3 12 -6 -3 -7
told=open paragraph other pair	-6 -9 -9 24 -8 1 -7
told=open paragraph own	-5 -4 -2 10 -2 2 -3
told=open paragraph same	-3 -6 -18 16 10 -1 -4
told=open paragraph same pair	-8 -1 7 0 -1 -1 -3
told=open same pair and none	-3 -6 -5 8 -1 13 -8
told=open same pair and own	-1 -12 5 -3 1 0 3
told=open same pair and shared	-3 0 2 13 -18 1 -12
told=open same pair comma own	-4 4 -11 4 -1 -9 10
told=open same pair in step	-4 6 -23 4 7 13 -1
told=open same pair none none	-5 4 1 2 4 -11 -23
told=open same pair none shared	-9 -9 18 -27 3 -12 17
told=open same pair out of step	-5 -10 20 -10 -8 -9 5
told=open to	-3 -6 -9 10 -5 0 5
told=past 	-1 0 9 -9 -3 6 -15
told=past and	-1 12 -22 12 1 -8 -14
told=past far higher	-1 -10 -6 -1 5 12 1
told=past far lower	-2 2 8 -5 -7 -12 5
told=past far none	5 -14 4 -16 1 9 10
told=past far own	-10 5 -1 1 9 -5 -6
told=past far same	-8 5 -1 -9 17 -9 -9
told=past far same pair	-5 -7 13 -12 7 6 -9
told=past goes on	-1 13 -18 0 7 3 0
told=past here	-13 -2 1 2 2 6 -12
told=past here higher	-5 -8 4 -1 -1 6 -5
told=past here lower	-9 4 2 9 -4 -2 -16
told=past here none	-11 -1 -12 -1 6 10 5
told=past here other pair	-3 13 -16 -1 6 10 -7
told=past here own	-8 1 3 6 -12 8 -3
told=past here same	-3 0 -8 -14 9 2 9
told=past here same pair	-11 -12 10 3 -2 0 -8
told=past here shared	-1 0 14 -1 4 -15 -34
told=past other pair and none	0 11 -9 0 -4 3 3
told=past other pair and shared	0 -6 -6 -7 16 -2 0
told=past other pair in step	0 5 -19 11 -3 2 -1
told=past paragraph	-4 -8 0 0 5 -4 1
told=past paragraph higher	-2 -2 3 -11 1 1 5
told=past paragraph none	3 0 -13 -1 12 -6 4
told=past paragraph other pair	-12 1 6 -5 3 4 -14
told=past paragraph own	-8 -8 10 1 -4 -1 -2
told=past paragraph same	0 -7 14 -6 -6 -6 5
told=past paragraph same pair	0 -10 -6 4 3 -8 10
told=past same pair and none	-1 -10 6 -3 -6 12 0
told=past same pair and own	-2 -7 12 8 -14 -2 -1
told=past same pair and shared	-2 9 -9 13 1 -18 -17
told=past same pair comma none	-3 -9 -3 -2 5 -11 14
told=past same pair comma own	-3 10 -12 -2 1 4 3
told=past same pair in step	-2 2 -3 13 -10 -3 2
told=past same pair none none	-3 -6 -3 3 5 5 -12
told=past same pair none shared	0 -20 24 -14 -1 0 -20
told=past same pair out of step	-9 -13 12 -3 2 2 -10
told=past to	1 -6 24 -15 -6 -3 -10
told=peak 	0 -9 18 -10 -4 0 -9
told=peak and	0 -5 -6 6 -19 15 -5
told=peak far none	1 0 -11 -2 5 10 0
told=peak far other pair	0 -1 -5 -3 13 3 -3
told=peak here	-4 -12 -6 -1 3 11 -6
told=peak here none	0 -23 -3 -9 16 9 -7
told=peak here own	-1 7 -1 3 1 -14 3
told=peak here same pair	-2 -13 -5 -3 6 10 -2
told=peak here shared	0 -5 -2 5 -17 14 -5
told=peak paragraph same pair	0 -3 0 8 -7 9 -14
told=peak same pair and shared	0 -3 0 0 -13 14 -3
told=peak same pair comma none	0 -4 -14 -15 14 6 3
told=peak same pair in step	0 -10 11 -4 5 -2 -10
told=peak same pair out of step	-2 -6 -16 -1 2 11 3
told=proposed and	-1 1 -11 -11 4 0 9
told=proposed far	7 -15 -6 -7 2 -1 14
told=proposed far higher	8 -8 3 -16 7 4 -2
told=proposed far lower	0 -13 5 8 0 -2 -12
told=proposed far none	-2 -11 0 0 -15 6 12
told=proposed far same	0 0 -30 -12 -2 -8 35
told=proposed far same pair	0 -14 -7 -7 0 2 18
told=proposed from	0 -1 14 0 -10 0 -10
told=proposed goes on	0 -3 -20 1 0 0 17
told=proposed here	-5 -15 0 0 0 -7 11
told=proposed here higher	-7 -11 -1 7 -12 -4 11
told=proposed here lower	-9 -2 7 -6 11 -2 -5
told=proposed here none	-12 -6 -4 -3 0 0 12
told=proposed here other pair	-9 -6 -3 4 -9 -3 12
told=proposed here own	7 -11 10 -8 2 -5 -4
told=proposed here same pair	0 -11 2 -3 6 -4 4
told=proposed here shared	-6 -3 -6 10 -3 -5 3
told=proposed instead of	-1 3 6 0 0 0 -13
told=proposed or	0 -1 -11 3 -1 0 8
told=proposed other pair and none	0 -10 -2 5 -2 0 7
told=proposed other pair comma none	0 4 -18 -2 2 0 11
told=proposed other pair comma own	-6 -4 10 0 -10 0 1
told=proposed other pair out of step	-4 -15 -4 2 -8 -3 17
told=proposed paragraph	6 -8 -11 2 -11 -10 19
told=proposed paragraph higher	0 -12 2 0 -19 -5 16
told=proposed paragraph none	0 -4 -6 0 -6 -5 14
told=proposed paragraph other pair	-11 -4 -12 5 3 -2 11
told=proposed paragraph own	7 -5 -9 1 -7 -6 12
told=proposed paragraph same	6 2 -24 9 4 -2 1
told=proposed paragraph same pair	11 -5 -3 -4 -18 -8 13
told=proposed same pair and none	0 -3 4 -26 -7 0 18
told=proposed same pair and own	10 1 -12 -11 4 0 4
told=proposed same pair and shared	-6 -7 -25 12 4 0 12
told=proposed same pair comma own	5 -11 12 -6 3 0 -9
told=proposed same pair in step	-10 -9 9 6 -11 -4 0
told=proposed same pair none shared	0 0 12 1 -8 -4 -8
truce	1 14 0 -11 6 -5 -5
under 20	-33 -5 28 -2 9 -114 -8
under 50	-28 46 -16 -3 7 0 -25
under 6	-3 -106 23 -3 -5 -58 21
under 80	38 -30 -17 16 -23 31 -19
untrue before	19 3 -5 -15 -2 -1 4
untrue here	42 -6 -4 -3 -12 -6 -31
untrue next	70 -12 -32 -5 -14 0 -39
v0=agree	10 2 -6 7 -12 0 -5
v0=announce	0 8 -10 0 -10 -1 7
v0=answer	-14 7 -1 8 0 -8 -11
v0=apply	-2 0 -9 -2 5 0 11
v0=approve	0 11 -16 7 -3 0 -2
v0=ask	-2 -2 13 -3 1 3 -8
v0=begin	0 -6 9 0 -4 -2 -4
v0=bring	-11 14 6 -5 -2 -5 -4
v0=call	-2 -4 12 -10 0 -1 -2
v0=collect	-6 9 6 3 -10 -4 -14
v0=come	8 -12 -1 0 4 -7 2
v0=double	-4 -4 10 -1 1 1 -11
v0=drop	0 -11 0 4 -3 0 4
v0=end	0 4 3 -13 1 0 0
v0=enter	7 -15 3 1 2 -4 -6
v0=expect	2 12 -8 0 -3 0 -6
v0=face	-1 1 -10 -4 -5 3 13
v0=halve	5 -3 2 -11 3 0 3
v0=have	3 2 11 -7 -10 0 -4
v0=hold	-3 -3 1 -3 -16 0 15
v0=keep	0 0 9 -4 3 -3 -13
v0=leave	0 -13 4 6 0 -2 -9
v0=let	0 -13 1 9 -5 -2 -2
v0=like	-14 -4 10 0 -2 4 2
v0=maintain	0 -2 13 -8 -2 0 -3
v0=make	-5 -8 -7 13 -3 -3 4
v0=offer	15 0 -9 -5 0 -1 -2
v0=other	-1 -1 -8 4 2 -24 10
v0=reach	-3 -7 -9 0 -2 14 -4
v0=remove	0 0 -12 -2 12 0 5
v0=replace	-3 -4 7 2 2 0 -12
v0=reply	-1 -8 5 -11 10 0 -6
v0=retain	0 0 15 -15 0 0 0
v0=see	0 3 -4 -11 0 -2 9
v0=settle	6 0 -2 7 -6 0 -11
v0=stay	5 -2 4 -14 9 -1 0
v0=suspend	-5 13 -3 0 -2 0 -12
v0=tell	7 -1 8 -4 -13 -6 -1
v0=threaten	6 -9 -2 -1 -13 -6 8
v0=want	3 -12 5 -7 1 -1 0
v1=abolish	-1 -1 3 -13 5 0 4
v1=apply	-3 -1 -10 0 5 0 10
v1=approve	0 11 -16 7 -3 0 -2
v1=bring	-10 14 -2 0 0 -5 -3
v1=call	-1 -4 9 -14 2 -1 0
v1=collect	-5 6 11 -1 -7 -5 -13
v1=come	7 -9 -1 0 4 -7 1
v1=double	-4 -5 16 -5 0 0 -12
v1=end	0 4 3 -13 1 0 0
v1=face	-1 1 -14 0 -5 3 13
v1=fall	-1 -4 8 0 2 -6 -10
v1=fix	0 3 -13 6 -4 0 9
v1=have	2 0 10 -8 -6 0 -3
v1=hold	0 -3 0 0 -16 0 13
v1=jump	-3 13 -4 0 -4 0 -11
v1=keep	-11 5 8 -6 0 -3 -5
v1=lay	0 -7 -8 -4 12 -1 4
v1=leave	0 -14 10 2 -2 -2 -11
v1=let	1 -13 1 9 -5 -2 -2
v1=like	-14 1 11 1 0 0 -1
v1=lower	-4 -13 0 2 4 4 -4
v1=maintain	0 -2 13 -8 -2 0 -3
v1=make	-6 -2 -7 10 1 -14 6
v1=offer	13 -3 -23 0 3 0 0
v1=other	-2 -5 -6 3 4 -22 9
v1=pay	3 2 -4 1 8 0 -7
v1=plan	0 2 2 6 -4 0 -9
v1=promise	9 3 -11 -16 0 -1 7
v1=propose	1 -3 -14 -6 -7 0 17
v1=raise	3 -5 -2 3 2 -12 1
v1=reach	-3 -7 -9 0 -2 14 -4
v1=remain	-6 0 13 -2 0 -1 -10
v1=remove	-2 -1 -4 -3 11 0 1
v1=replace	-3 -4 7 2 2 0 -12
v1=reply	-1 -8 5 -11 10 0 -6
v1=retain	0 0 19 -19 -1 0 0
v1=return	5 4 0 0 8 -3 -16
v1=see	0 -2 -2 -17 5 2 6
v1=settle	6 0 -1 6 -7 0 -11
v1=slap	2 7 -10 0 -14 -2 9
v1=stay	5 -5 5 -16 9 -1 0
v1=subject	0 -4 6 -13 4 6 -3
v1=suspend	-7 10 -8 9 0 -2 -17
v1=tell	11 0 12 -11 -11 -5 -6
v1=threaten	9 2 -13 -6 -11 -2 9
v2=announce	-1 -4 -6 -8 4 -1 12
v2=apply	0 12 -1 2 -5 -3 -14
v2=be	6 -2 9 -18 -12 7 4
v2=begin	0 2 4 8 -15 0 -11
v2=charge	-12 -3 3 -2 7 1 -1
v2=come	5 7 -6 0 -16 -4 8
v2=go	1 -22 1 2 14 -6 -8
v2=halve	0 -5 10 -4 -12 0 5
v2=impose	-1 1 11 0 -10 -1 -7
v2=levy	0 -12 19 -6 3 0 -10
v2=other	4 -2 15 -11 -5 -5 -4
v2=pay	0 -3 12 -18 0 0 1
v2=plan	4 0 2 9 0 0 -14
v2=remain	-2 0 -7 10 5 0 -12
v2=retain	0 0 17 -13 -5 0 -1
v2=return	-1 12 0 -11 -6 0 -2
v2=run	0 0 -4 -1 11 0 -6
v2=start	2 -11 -14 2 7 0 10
v2=stay	-2 -11 5 4 -2 0 -7
verb=accept	-6 0 -15 6 3 0 5
verb=add	1 1 9 -7 7 -8 -11
verb=admit	12 -4 -6 1 5 0 -8
verb=agree	8 2 4 0 -17 -4 -1
verb=announce	-3 5 -23 7 -11 -6 18
verb=apply	-5 17 5 -6 -10 -7 -6
verb=approve	0 10 -16 6 -4 0 0
verb=ask	2 -3 12 -1 10 -1 -16
verb=be	5 0 -13 0 2 6 3
verb=bear	-3 1 18 -18 0 7 -13
verb=begin	-1 -3 13 9 -23 -5 -5
verb=bring	-11 10 -3 1 7 -9 -5
verb=charge	-12 -8 10 -10 14 13 -15
verb=clear	2 13 0 -2 -14 -2 -6
verb=collect	-11 6 2 -2 15 -9 -28
verb=come	8 16 -4 -1 -9 -6 0
verb=confirm	-7 8 1 9 -11 -1 -11
verb=continue	-5 -15 11 9 -14 -2 -10
verb=cut	2 0 -9 -6 13 5 4
verb=declare	-1 -4 12 -4 -2 0 -4
verb=double	-4 -7 7 -2 2 9 -15
verb=drop	0 -15 5 -5 -2 -1 7
verb=end	-2 1 -5 -10 15 -2 -4
verb=enter	6 -13 -4 4 11 -9 -7
verb=expect	0 13 -7 -1 -9 0 -1
verb=extend	-2 9 1 -2 -12 0 1
verb=face	-1 1 -8 2 -14 1 12
verb=fall	-3 -10 5 -2 10 -11 -8
verb=fear	0 8 -12 3 0 -1 4
verb=get	-4 -7 0 6 -15 -2 8
verb=have	0 0 10 -2 -15 -6 4
verb=hit	0 4 -13 12 -10 -6 4
verb=hold	4 -5 -1 -10 0 -2 15
verb=impose	-7 -4 1 0 -7 -5 16
verb=jump	-3 5 -2 9 -6 0 -15
verb=keep	-5 9 8 -5 -1 -6 -10
verb=lapse	0 8 1 -13 0 0 0
verb=leave	-1 -13 18 -1 -13 -5 -7
verb=let	0 -17 -8 14 0 2 -2
verb=levy	-7 -7 14 -14 11 -2 -5
verb=like	-16 -7 10 3 -3 4 1
verb=look	3 -13 -9 4 -1 0 11
verb=lower	-4 -19 -1 0 3 4 4
verb=lumber	0 -4 19 -13 -6 0 -2
verb=make	-10 -4 -3 7 -2 -7 9
verb=meet	-9 -3 5 1 6 5 -12
verb=offer	14 -1 -1 -6 0 -1 -5
verb=order	-1 -3 0 12 -12 0 -1
verb=other	0 3 -10 7 -8 -33 13
verb=owe	0 -2 -11 13 5 -4 -4
verb=pay	-1 -6 2 -2 12 1 -7
verb=plan	4 0 1 14 -5 0 -16
verb=post	-2 -2 -3 -7 -4 0 13
verb=propose	-1 3 0 -14 6 0 1
verb=put	-11 -2 -10 -1 1 1 15
verb=raise	2 -6 3 -1 -1 -13 5
verb=reach	-4 -11 -18 5 -3 22 -14
verb=ready	0 0 -10 2 -7 0 12
verb=recall	-2 4 -14 -3 5 9 -7
verb=remain	-9 -1 8 0 5 1 -27
verb=retain	0 0 27 -24 -7 0 -3
verb=return	4 8 4 -8 4 -5 -14
verb=rule	0 -5 15 -10 -14 -1 5
verb=run	0 -5 -5 2 8 0 -2
verb=say	-7 16 0 -1 5 -8 -11
verb=see	4 -4 -5 -18 4 4 8
verb=send	-1 -6 -11 0 1 5 6
verb=set	-1 5 -16 14 8 -2 -10
verb=settle	5 0 -1 6 -2 -1 -13
verb=slap	1 9 -7 3 -18 -6 7
verb=stand	-1 0 -3 4 1 4 -14
verb=start	-2 -11 0 -2 -2 0 12
verb=stay	1 -4 6 -8 10 1 -9
verb=step	0 -7 -3 5 -14 0 13
verb=stop	-5 -2 1 3 5 -3 -16
verb=suspend	-13 20 -6 3 -1 -6 -15
verb=tax	7 0 -8 -12 -4 5 13
verb=tell	3 -5 -13 -12 -15 5 23
verb=threaten	6 -8 -2 -5 -21 -8 15
verb=want	2 -14 11 -3 0 -2 -4
verb=withdraw	3 -8 3 8 1 0 -11
vt0=admit modal	5 0 1 4 0 0 -12
vt0=agree past	1 -1 -4 11 -8 0 -7
vt0=announce past	-5 14 -2 -11 -9 2 6
vt0=announce perfect	-3 0 -13 4 -2 0 6
vt0=answer modal	-5 -4 -4 13 0 0 -3
vt0=answer pluperfect	0 7 1 7 -15 0 -4
vt0=answer present	-4 2 -14 1 13 0 -7
vt0=apply present	-1 -2 -9 -1 2 0 13
vt0=ask past	-7 -9 0 2 12 5 -6
vt0=ask present	0 -11 15 -7 -15 -1 0
vt0=be future	6 -3 5 3 2 -4 -14
vt0=be modal	2 2 -13 4 9 -13 -3
vt0=be perfect	1 -9 8 -2 -5 1 0
vt0=be pluperfect	0 -19 -8 8 2 -6 5
vt0=bear present	0 -6 11 -8 3 0 -6
vt0=begin past	-1 -5 22 -6 -15 -1 -3
vt0=bring modal	-5 11 3 0 -8 0 -6
vt0=bring past	0 -8 17 -3 -10 -1 -1
vt0=bring perfect	0 0 8 -14 6 0 -6
vt0=bring present	-3 6 -14 -4 8 0 12
vt0=charge future	-17 -1 0 13 -10 -5 -6
vt0=charge modal	1 0 -10 -5 -10 -4 13
vt0=charge past	-14 1 -18 5 9 12 -18
vt0=charge perfect	0 7 15 -24 -11 -2 0
vt0=charge pluperfect	-5 -8 -11 7 6 5 -6
vt0=charge present	7 -7 20 -10 -8 -9 -8
vt0=collect future	-3 2 0 6 0 0 -10
vt0=collect present	-1 2 9 1 -14 0 -10
vt0=come future	-1 -1 4 -10 -1 0 9
vt0=come present	2 -15 5 5 -1 -2 -15
vt0=cut perfect	0 7 -1 8 -15 0 -2
vt0=cut present	-2 -5 1 -3 11 0 -13
vt0=enter present	7 -8 8 0 -5 -1 -12
vt0=face present	-1 -1 -2 -21 -11 5 19
vt0=fall future	0 0 0 9 0 0 -12
vt0=fall past	-1 -3 4 -14 13 -1 0
vt0=fall present	-6 2 0 8 -15 -3 2
vt0=get present	1 2 -11 10 1 -2 0
vt0=go past	-3 -17 12 -10 1 1 0
vt0=go pluperfect	-4 -7 17 -8 -3 -1 -7
vt0=halve past	0 0 11 -8 -3 0 0
vt0=have past	7 0 9 -18 -11 2 10
vt0=have present	-2 1 5 4 0 -6 -15
vt0=hit present	1 -4 0 11 -8 -2 -12
vt0=impose modal	0 0 -3 -10 0 0 13
vt0=impose present	-1 -2 -4 -3 11 0 0
vt0=keep future	-2 3 9 -8 0 0 -6
vt0=keep modal	0 -6 11 -6 6 0 -12
vt0=keep past	0 0 13 -5 -6 0 -3
vt0=leave present	-2 -8 0 9 -12 0 -1
vt0=let future	0 0 -5 14 0 0 -12
vt0=let modal	2 -4 -13 9 -1 0 2
vt0=let present	-3 -9 11 -4 -8 -2 4
vt0=levy present	0 6 20 -14 -18 0 -14
vt0=lift present	0 -4 -13 8 6 0 0
vt0=lower perfect	0 0 3 -19 15 0 -7
vt0=lower present	-2 -2 -11 8 -9 0 9
vt0=make modal	-3 0 -8 -8 -2 0 14
vt0=make present	0 -10 -2 16 -23 -1 -5
vt0=offer past	11 0 -5 -7 -1 0 0
vt0=other future	0 -3 -6 10 0 0 -3
vt0=other past	6 -15 0 -4 12 -10 -4
vt0=other perfect	2 4 -16 7 -7 -2 7
vt0=other pluperfect	-5 -5 11 -14 -4 -10 13
vt0=pay future	-1 8 -10 1 -3 -1 4
vt0=pay modal	4 0 -23 7 2 0 5
vt0=pay past	-7 -6 -15 4 15 1 -14
vt0=pay perfect	-2 -11 26 -10 -9 -3 -6
vt0=pay pluperfect	-2 -5 -5 -10 14 2 -6
vt0=pay present	6 3 11 0 -15 -8 -14
vt0=propose past	-3 -2 -11 -7 9 0 3
vt0=put future	3 -5 -5 -13 -2 -2 16
vt0=put perfect	-6 4 11 -9 -7 0 0
vt0=put pluperfect	-4 -11 6 9 -3 1 -15
vt0=put present	-11 1 -12 4 14 0 -4
vt0=raise future	-1 -3 -6 -7 -1 0 15
vt0=raise present	-3 -6 9 11 -14 0 -14
vt0=reach past	0 -1 -8 -7 -3 16 -1
vt0=reach pluperfect	0 -1 -6 13 -12 0 -3
vt0=reach present	0 -2 0 -14 10 4 -2
vt0=reply past	0 -4 11 -9 0 0 -4
vt0=return modal	4 -1 6 1 -2 0 -11
vt0=see present	-5 -3 -7 -5 -2 0 14
vt0=stand past	2 -13 -23 15 0 5 -8
vt0=stand present	-3 5 10 -5 -14 -3 -5
vt0=stop present	-1 -8 3 10 -12 0 -1
vt0=suspend future	0 -8 21 -17 0 0 -2
vt0=suspend perfect	0 -6 -12 13 4 0 -1
vt0=suspend present	-2 5 -7 9 -11 0 -5
vt0=take modal	-3 8 1 -15 0 0 5
vt0=take past	-6 2 -17 11 6 0 -8
vt0=take perfect	0 -1 15 -4 -11 0 0
vt0=take present	1 -11 16 -6 -17 3 4
vt0=tell past	9 -11 10 -5 -10 -5 -3
vt0=want past	-3 -1 -10 -4 0 0 11
vt0=want present	7 -10 8 -18 1 0 -3
vt1=add past	-1 -1 -9 -2 12 0 -1
vt1=admit modal	5 0 1 4 0 0 -12
vt1=announce past	-5 14 -2 -11 -9 2 6
vt1=announce perfect	-2 1 -11 4 -2 0 3
vt1=answer infinitive	4 -7 -12 -2 1 7 3
vt1=answer modal	-5 -4 -4 13 0 0 -3
vt1=answer pluperfect	0 7 1 7 -15 0 -4
vt1=answer present	-4 2 -14 1 13 0 -7
vt1=apply present	-1 -2 -9 -1 2 0 13
vt1=ask gerund	-1 0 -1 -4 11 -2 -5
vt1=ask past	-6 -6 -3 -4 12 5 -2
vt1=ask present	-4 -11 16 -5 -15 -1 1
vt1=be future	5 -3 5 3 2 -4 -13
vt1=be modal	1 1 -12 3 9 -13 -2
vt1=be perfect	1 -9 8 -2 -5 1 0
vt1=be pluperfect	0 -19 -8 8 2 -6 5
vt1=bear present	0 -6 11 -8 3 0 -6
vt1=bring infinitive	0 0 -12 9 -3 0 4
vt1=bring modal	-5 11 3 0 -8 0 -6
vt1=bring past	0 -8 17 -3 -10 -1 -1
vt1=bring perfect	0 0 8 -14 6 0 -6
vt1=bring present	-3 6 -14 -4 8 0 12
vt1=charge future	-17 -1 1 12 -10 -5 -5
vt1=charge gerund	3 -10 11 -15 7 -1 -7
vt1=charge modal	1 0 -10 -5 -10 -4 13
vt1=charge past	-14 1 -18 5 9 12 -18
vt1=charge perfect	0 7 15 -24 -11 -2 0
vt1=charge pluperfect	-5 -8 -11 7 6 5 -6
vt1=charge present	7 -7 20 -10 -8 -9 -8
vt1=collect future	-3 2 0 6 0 0 -10
vt1=collect infinitive	0 -2 8 -12 1 0 2
vt1=collect present	-1 2 9 1 -14 0 -10
vt1=come future	-1 -1 4 -10 -1 0 9
vt1=come present	2 -15 5 5 -1 -2 -15
vt1=cut perfect	0 7 -1 8 -15 0 -2
vt1=cut present	-2 -5 1 -3 11 0 -13
vt1=drop future	-5 0 12 -4 -1 0 -5
vt1=enter gerund	0 5 4 -10 0 0 -1
vt1=enter infinitive	0 0 8 -13 0 0 2
vt1=enter present	7 -8 8 0 -5 -1 -12
vt1=face present	-1 -1 -2 -21 -11 5 19
vt1=fall future	0 0 0 9 0 0 -12
vt1=fall infinitive	-1 0 10 -7 -5 0 0
vt1=fall past	0 -3 4 -11 13 -1 -8
vt1=fall present	-6 2 0 8 -15 -3 2
vt1=get present	1 2 -11 9 2 -2 0
vt1=go future	3 -2 -11 7 -6 2 0
vt1=go gerund	2 3 -15 13 -3 0 -9
vt1=go past	-3 -17 12 -10 1 1 0
vt1=go pluperfect	-4 -7 17 -8 -3 -1 -7
vt1=go present	0 4 -10 1 -3 0 7
vt1=halve past	0 0 11 -8 -3 0 0
vt1=have past	3 0 8 -17 -9 3 10
vt1=have present	0 0 4 3 3 -6 -13
vt1=hit present	1 -4 0 11 -8 -2 -12
vt1=impose modal	0 0 -3 -10 0 0 13
vt1=impose present	-1 -2 -4 -3 11 0 0
vt1=keep modal	0 -6 11 -6 6 0 -12
vt1=keep past	0 0 13 -5 -6 0 -3
vt1=leave present	-2 -8 3 5 -12 0 0
vt1=let future	0 0 -5 14 0 0 -11
vt1=let modal	2 -4 -13 9 -1 0 2
vt1=let present	-3 -9 11 -4 -8 -2 4
vt1=levy present	0 6 20 -14 -18 0 -14
vt1=lift present	0 -4 -13 8 6 0 0
vt1=lower perfect	0 0 3 -19 15 0 -7
vt1=lower present	-2 -2 -11 8 -9 0 10
vt1=make modal	-3 0 -8 -8 -2 0 14
vt1=make present	0 -10 -2 16 -23 -1 -5
vt1=other future	0 -2 -3 12 0 0 -8
vt1=other past	4 -15 1 -3 12 -10 -3
vt1=other perfect	2 4 -10 3 -2 -1 2
vt1=other pluperfect	-4 -4 7 -13 -5 -8 15
vt1=pay modal	4 0 -23 5 2 0 7
vt1=pay participle	4 -2 -16 0 14 0 -1
vt1=pay past	-7 -6 -15 4 15 1 -14
vt1=pay perfect	-2 -11 26 -10 -9 -3 -6
vt1=pay pluperfect	-2 -5 -5 -10 14 2 -6
vt1=pay present	6 3 11 0 -15 -8 -14
vt1=propose past	-2 0 -5 -2 -4 0 11
vt1=put future	3 -5 -5 -13 -2 -2 16
vt1=put perfect	-6 4 11 -9 -7 0 0
vt1=put pluperfect	-4 -11 6 9 -3 1 -15
vt1=put present	-11 -7 -14 6 14 0 0
vt1=raise future	-1 -3 -6 -7 -1 0 15
vt1=raise infinitive	2 -13 6 0 -2 0 0
vt1=raise present	-3 -6 9 11 -14 0 -14
vt1=reach past	0 -1 -8 -7 -3 16 -1
vt1=reach pluperfect	0 -1 -6 13 -12 0 -3
vt1=reach present	0 -2 0 -14 10 4 -2
vt1=reply past	0 -4 11 -9 0 0 -4
vt1=return infinitive	-2 8 -6 -3 10 -1 -12
vt1=return modal	4 -1 6 1 -2 0 -11
vt1=see present	-5 -3 -7 -5 -2 0 14
vt1=stand past	2 -13 -23 15 0 5 -8
vt1=stand present	-3 5 10 -5 -14 -3 -5
vt1=stay present	5 -1 2 -9 1 -1 2
vt1=suspend future	0 -8 21 -17 0 0 -2
vt1=suspend gerund	0 -2 -9 11 0 0 0
vt1=suspend perfect	0 -6 -12 13 4 0 -1
vt1=suspend present	-2 5 -7 9 -11 0 -5
vt1=take modal	-3 8 1 -15 0 0 5
vt1=take past	-5 2 -17 13 7 0 -18
vt1=take perfect	0 -1 15 -4 -11 0 0
vt1=take present	1 -11 16 -6 -17 3 4
vt1=tell past	12 -11 11 -17 -9 -5 -2
vt1=want past	-8 -1 -8 -3 0 0 13
vt2=add past	-1 0 4 -12 9 0 -2
vt2=announce past	-1 -8 -5 -4 0 -1 13
vt2=apply present	-4 8 -6 8 -5 0 -14
vt2=be future	-2 1 12 -17 -1 0 2
vt2=be modal	-4 -11 6 9 4 2 -5
vt2=be past	0 8 6 -3 -15 2 0
vt2=begin past	0 0 11 -6 -7 0 0
vt2=begin present	-1 -2 0 11 -9 0 -9
vt2=charge present	-1 -11 10 -3 -12 3 3
vt2=come past	0 0 8 -9 -13 0 7
vt2=come present	-1 11 -5 0 -12 -1 4
vt2=end participle	0 0 -11 -6 15 0 0
vt2=expire present	-1 -2 14 -6 -6 0 -1
vt2=go modal	0 -9 16 -3 -8 0 -3
vt2=go past	0 0 -9 11 -2 -2 2
vt2=go present	3 -14 -8 1 13 -2 0
vt2=leave participle	0 -1 11 -9 -2 0 0
vt2=levy present	0 0 19 -13 -7 0 -5
vt2=other past	10 -3 -4 1 -10 0 0
vt2=return present	0 11 -4 -7 -1 0 -1
vt2=run past	0 0 -11 -3 12 0 0
vt2=stay present	-2 -10 2 4 1 0 -5
vt2=suspend participle	6 -8 -23 23 -8 0 -1
vt2=suspend present	-2 1 13 -11 1 0 0
vt2=take past	1 -1 18 -7 -11 0 -6
vt2=take present	0 -4 -8 -1 12 -1 1
w1=denied w2=if_lapsed	0 -18 6 5 14 -2 -13
w1=denied w2=now	9 16 -19 3 -6 4 -2
w1=denied w2=past	2 8 -14 -9 10 -7 -4
w1=denied w2=plain	14 -15 9 -11 -4 -10 3
w1=denied w2=proposed	14 -10 11 -14 -7 3 -8
w1=if_lapsed w2=now	-6 8 1 -5 -3 0 -3
w1=if_lapsed w2=past	-1 10 -14 3 7 0 -10
w1=if_lapsed w2=plain	-5 21 6 -29 1 -18 -10
w1=if_lapsed w2=proposed	-1 3 -17 9 1 -2 3
w1=now w2=past	0 -7 15 -9 8 -10 -21
w1=now w2=plain	-7 -7 13 3 -8 -14 1
w1=now w2=proposed	1 -1 10 -6 -10 0 -1
w1=past w2=if_lapsed	0 4 7 -2 -16 4 -1
w1=past w2=now	-22 -4 -8 2 14 8 -11
w1=past w2=plain	0 -9 -6 0 12 -2 -3
w1=past w2=proposed	0 -5 27 -14 -17 0 -5
w1=peak w2=now	-1 -7 2 -4 -6 17 -10
w1=peak w2=past	-5 -12 -20 17 -10 21 -11
w1=plain w2=plain	-13 -12 10 6 -2 -7 0
w1=proposed w2=now	1 1 7 -8 -16 -11 5
w1=proposed w2=past	-2 -18 13 -13 -8 2 12
w1=proposed w2=plain	-8 9 -27 13 -2 -12 8
w:0	23 -7 4 -19 4 -18 -13
w:1	18 -8 -3 -2 -1 -1 -11
w:11	-3 9 2 2 -16 -3 0
w:12	-1 -10 54 -25 -25 -7 -34
w:13	5 0 11 -7 3 -6 -17
w:14	-4 4 3 -9 -4 -8 4
w:15	-8 19 -7 -2 7 0 -30
w:16	4 11 -22 -1 -7 -1 3
w:17	-7 11 -8 -5 5 -9 0
w:18	0 10 -4 -2 -6 -1 -3
w:19	0 13 -3 -2 0 0 -7
w:2	6 -6 -6 -9 5 5 3
w:22	6 3 -13 -22 -12 0 28
w:23	-3 -8 37 -32 -1 -4 -10
w:24	1 -4 -30 23 -4 -2 -2
w:25	4 -3 4 -14 -9 -12 13
w:26	-2 -5 8 9 -12 -7 -8
w:27	-8 -3 -15 -4 23 -4 0
w:28	0 -2 -15 1 0 -7 16
w:29	2 12 -10 9 -9 -4 -4
w:3	-7 -12 -10 -15 -11 30 -3
w:30	1 -27 31 -12 -4 -5 -14
w:32	-13 -5 -8 0 14 -2 3
w:34	5 2 -11 0 1 13 -17
w:4	-5 11 0 -13 -1 -1 3
w:5	0 -5 26 -11 -13 0 -6
w:6	-2 -9 -11 20 -7 5 -13
w:7	-13 -8 22 -22 4 9 -12
w:8	-20 -10 8 -10 17 3 -17
w:9	-10 -21 43 -22 -4 -4 -13
w=denied	27 -8 -4 -12 2 -2 -13
w=if_lapsed	-10 19 0 -10 -1 -9 -9
w=now	-6 -2 16 -3 -3 -8 -6
w=past	-6 -20 2 -7 17 12 -10
w=peak	-10 -19 -16 12 -14 31 -13
w=proposed	1 -5 8 -2 -20 -14 9`;
